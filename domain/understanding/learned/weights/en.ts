// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -217	blessure -217	bris_de_glace -215	collision -116	degats_des_eaux -198	dommage_materiel -144	evenement_climatique -192	incendie -234	none 193	vandalisme -178	vol -157
000	collision -50	degats_des_eaux -40	dommage_materiel -62	evenement_climatique 98	none -60	vol 147
1	collision -56	dommage_materiel 142	evenement_climatique 133	none -61	vandalisme -46
10	autre -54	blessure 280	bris_de_glace -46	collision -98	degats_des_eaux -60	dommage_materiel -80	evenement_climatique -65	incendie -44	vandalisme -74	vol 43
10 june	collision 50	vol 57
11	evenement_climatique 66	incendie 73
11pm	vol 115
12	blessure 46	dommage_materiel -47	none 204	vol -51
12th	autre -48	blessure -46	bris_de_glace -48	collision -118	degats_des_eaux -53	dommage_materiel -89	evenement_climatique -70	none 380	vandalisme -60	vol -62
14	collision -78	none 144	vandalisme -44	vol 107
15	bris_de_glace 114	none -104	vol 52
17	collision 150
18	collision -40	dommage_materiel -58	evenement_climatique 160	incendie 70	none -56
1st	collision -55	degats_des_eaux -108	incendie 179	none -110	vandalisme 167	vol -53
2	blessure 82	bris_de_glace 129	degats_des_eaux -48	dommage_materiel -41	evenement_climatique 41	none -136
2 days	blessure 202	dommage_materiel -41	none -139	vol -71
2 june	bris_de_glace -61	collision -60	dommage_materiel -47	evenement_climatique 79	none 217	vol -47
20	bris_de_glace 61	collision -57	dommage_materiel -40	none 93	vol 75
2025	none 184	vol 56
2day	collision -46	degats_des_eaux 238	none -98
3	autre -41	blessure 163	bris_de_glace 111	collision -97	degats_des_eaux -42	none -161	vandalisme -51
30	degats_des_eaux 46	none 76
30 pm	none 99	vol -45
30th	collision 109	dommage_materiel 135	none -53	vol -51
30th of	collision 109	dommage_materiel 135	none -53	vol -51
3rd	autre -82	blessure -77	bris_de_glace -77	collision -129	degats_des_eaux -84	dommage_materiel -138	evenement_climatique -111	incendie -62	none 323	vandalisme -93	vol -106
4	collision 68	none -87	vandalisme 138
40	blessure 126	collision -41	evenement_climatique 75	none -58
40pm	collision 62
4th	autre 277	collision -78	dommage_materiel -40	evenement_climatique -47	none -191	vandalisme -64	vol 99
4th and	autre 277	collision -78	dommage_materiel -40	evenement_climatique -47	none -191	vandalisme -64	vol 99
5	incendie 55
5 40pm	collision 62
6	bris_de_glace 58	collision -85	dommage_materiel 135	none -77	vandalisme 76	vol -48
7	none 109	vol 54
7 20	bris_de_glace 103	collision -56	dommage_materiel -40	none 168	vol -63
74	blessure 312	bris_de_glace -42	collision -61	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -42	none -127
8	none 62
8pm	collision -60	none 177	vandalisme 79	vol -64
9	bris_de_glace 93	collision -51	none 156	vol -62
a	collision 55	none -56
a ball	bris_de_glace 148	collision -67	degats_des_eaux -49	dommage_materiel -61	evenement_climatique 213	incendie -40	none -127	vandalisme -43	vol -59
a bicycle	collision 57	none -58	vol 139
a bike	collision 213
a bit	bris_de_glace 83	collision 91	none -80
a black	blessure -48	collision -62	degats_des_eaux 97	dommage_materiel -52	evenement_climatique -68	incendie 226	none -69	vol -55
a blanket	incendie 156	none -44
a boat	bris_de_glace -43	degats_des_eaux 246	dommage_materiel -55	evenement_climatique -58	none -42
a bollard	collision 204	none -112
a brown	degats_des_eaux 145	none -43
a bruise	blessure -52	bris_de_glace -68	collision -124	degats_des_eaux -53	evenement_climatique 101	none -79	vol 254
a bruised	vol 117
a bulb	blessure 267	bris_de_glace -52	collision -60	dommage_materiel -71	evenement_climatique -42	none -132	vol -42
a burn	collision -59	degats_des_eaux 92	incendie 138	vol -53
a bus	collision 168	none -41
a candle	incendie 226	none -42
a car	collision 120
a cast	blessure -44	bris_de_glace -124	collision -81	degats_des_eaux 208	dommage_materiel 169	evenement_climatique -45	none -106	vol -41
a cigarette	collision -65	dommage_materiel -46	incendie 214	none -110	vandalisme -68	vol 45
a client	collision 89	dommage_materiel 159	none -82
a clue	collision -52	degats_des_eaux -42	dommage_materiel -41	none 156	vandalisme -40	vol -55
a colander	collision -42	evenement_climatique 246	none -61
a collision	collision 218	none -67
a complaint	collision -60	vandalisme 175	vol 54
a constat	collision 109	degats_des_eaux 139	none -65	vol -43
a crack	bris_de_glace 201	collision -49	degats_des_eaux -46	dommage_materiel 152	none -110	vandalisme -54	vol -40
a cut	autre 97	blessure -45	bris_de_glace -44	dommage_materiel -44	none -134	vandalisme 65	vol 149
a damp	collision -72	degats_des_eaux 298	incendie -41	none -93	vol -45
a deductible	bris_de_glace 186	collision -63	none 71	vandalisme -44
a deer	collision 311	none -119	vandalisme -48
a delivery	collision 153	none -40
a drill	collision -63	degats_des_eaux -54	dommage_materiel 174	incendie -47	none -86	vandalisme -69	vol 135
a few	collision -42	degats_des_eaux 53	dommage_materiel -44	none -56	vol 127
a fiat	collision 126
a fire	collision -52	degats_des_eaux -51	dommage_materiel -40	incendie 328	none -41
a form	autre 185	none -131
a good	collision 164	incendie 81	none -73
a grand	collision 163	none -54
a gravel	bris_de_glace 266	collision -79	dommage_materiel -74
a hairline	bris_de_glace 188	none -53
a hole	collision 65	none -50	vandalisme 148	vol -55
a huge	blessure 158	none -43
a human	none 134
a key	collision -168	dommage_materiel -93	evenement_climatique -49	incendie -44	none -218	vandalisme 446	vol -85
a lad	collision 122
a lady	collision 43	dommage_materiel 76	incendie 56
a lamp	collision 144	incendie 93	none -83
a leak	collision -84	degats_des_eaux 272	dommage_materiel -47
a lorry	collision 183	dommage_materiel 149	none -128	vol -70
a lot	collision 136
a lump	blessure -78	collision -49	degats_des_eaux 292	dommage_materiel -58	evenement_climatique -63
a man	blessure 218	degats_des_eaux -41	none -83	vandalisme -67	vol 75
a mark	collision 46	dommage_materiel 178	evenement_climatique -57	none -85	vol -52
a metre	evenement_climatique 140
a moped	collision 82	none -49	vol 123
a nasty	blessure -55	collision -68	degats_des_eaux -52	incendie 181	none -86	vandalisme -67	vol 143
a new	autre 132	bris_de_glace -43	collision -81	dommage_materiel 178	evenement_climatique -46	none -95	vandalisme -53	vol -71
a note	collision 205	none -42
a number	incendie 154	none -70	vandalisme -42
a paddling	degats_des_eaux 187	none -54
a parked	collision 269	dommage_materiel -40	none -72	vol -52
a pebble	bris_de_glace 187	none -43
a person	none 129
a pillar	collision 164	none -59
a pipe	collision -45	degats_des_eaux 332	dommage_materiel -49	none -99
a police	none -79	vandalisme 175	vol -64
a policeman	collision 169	none -57
a power	collision -45	dommage_materiel 227	evenement_climatique -62	none -84
a real	none 90
a red	incendie 97
a rental	collision 246	none -86
a report	collision 140	none -77	vol 58
a scooter	dommage_materiel -66	none -88	vol 187
a scratch	none 49
a second	none 252
a sheep	blessure 174	bris_de_glace -55	collision 186	degats_des_eaux -40	dommage_materiel -57	evenement_climatique -58	none -148	vol -56
a shunt	collision 199	none -75
a side	collision 108
a sore	collision 140
a spark	collision -45	evenement_climatique -56	incendie 272	none -52
a splinter	autre -55	blessure 293	bris_de_glace 134	collision -153	degats_des_eaux -95	dommage_materiel -81	evenement_climatique -62	incendie -45	none -183	vandalisme -57	vol -122
a statement	blessure 208	collision -74	degats_des_eaux -48	dommage_materiel -43	evenement_climatique -40	incendie -44	none -45	vandalisme -45	vol 57
a stone	bris_de_glace 262	collision -77	dommage_materiel 42	none -62	vandalisme -48	vol -40
a stray	collision 238	none -90
a tap	degats_des_eaux 117
a taxi	autre 89	collision 231	none -106
a tetanus	blessure 167	collision -58	degats_des_eaux -54	dommage_materiel -41	evenement_climatique 88	none -42
a thing	evenement_climatique -43	incendie 122
a tooth	collision 63	evenement_climatique -44	none -61	vol 161
a truck	collision 257	none -49	vandalisme -50	vol -49
a van	blessure -49	collision 322	dommage_materiel -95	none -75
a wall	collision 90	degats_des_eaux -44	dommage_materiel 173	none -66	vandalisme -44
a week	blessure 82	collision 75
a white	collision 91
a whole	collision -89	degats_des_eaux -53	dommage_materiel 284	evenement_climatique 80	incendie -55	none -146	vandalisme -74	vol -53
a wild	collision 217	none -78
a write	collision 160	none -44
a6	autre -93	blessure -55	bris_de_glace 211	collision -110	degats_des_eaux -63	dommage_materiel -113	evenement_climatique -76	incendie 314	none -242	vandalisme -75	vol -250
a7	collision 194	none -77
abla*	collision -115	incendie 257	none -55
ablaze	collision -115	incendie 257	none -55
abou*	collision -40
about	collision -40
about half	collision -100	degats_des_eaux 68	evenement_climatique 200	none -65	vol -80
about it	degats_des_eaux 63	dommage_materiel 80
about my	autre 253	collision -67	dommage_materiel -74	vandalisme -51	vol -48
about the	incendie 49
abov*	degats_des_eaux 185	none -54
above	degats_des_eaux 185	none -54
abso*	collision -51	dommage_materiel -55	evenement_climatique -41	none 104	vandalisme 74	vol -45
absolutely	collision -51	dommage_materiel -55	evenement_climatique -41	none 104	vandalisme 74	vol -45
absolutely fine	bris_de_glace 132	none -71
acci*	collision 145	none -57
accident	collision 145	none -57
accident form	collision 128	none -56
accident report	collision 146	none -56
accident statement	collision 130
acco*	degats_des_eaux -42	evenement_climatique 64	incendie 146
accounted	incendie 204
accounted for	incendie 204
acro*	bris_de_glace 77	collision 60	degats_des_eaux 41	dommage_materiel -46	evenement_climatique 41	none -84
across	bris_de_glace 77	collision 60	degats_des_eaux 41	dommage_materiel -46	evenement_climatique 41	none -84
across me	collision 248	none -63	vandalisme -48
across my	blessure 133	bris_de_glace 104	collision 102	dommage_materiel -87	evenement_climatique -41	none -92	vol -48
across the	bris_de_glace 54	degats_des_eaux 45	evenement_climatique 122	none -90
actu*	none 184	vol -73
actually	none 238	vol -102
add	autre 209	blessure -41	bris_de_glace -42	collision -94	dommage_materiel -52	evenement_climatique 107	none -92	vandalisme -54	vol -76
addr*	collision 65	none 134
address	collision 65	none 134
admi*	degats_des_eaux 51	dommage_materiel 55	none -69	vol 50
admits	collision 51	degats_des_eaux 68	dommage_materiel 78	none -61
admits her	degats_des_eaux 167	none -44
advi*	degats_des_eaux 52	none 76
advised	bris_de_glace 101	collision 74	none -57	vandalisme -40
adviser	none 240
afra*	autre 137	collision -75	incendie 45	none 82	vol -45
afraid	autre 137	collision -75	incendie 45	none 82	vol -45
afraid not	collision -50	none 172
afte*	bris_de_glace 46	collision 59	incendie 55
after	bris_de_glace 106	collision 74	incendie 102	none -113	vandalisme -44	vol -50
after a	bris_de_glace 266	collision -150	degats_des_eaux -57	dommage_materiel -56	evenement_climatique -40	incendie 170	none -161	vandalisme -65	vol -97
afternoon	collision 56	none 71	vol 40
afternoon i	collision 117
agad*	autre 139	dommage_materiel -48	incendie 73	none -40	vol -63
agadir	autre 139	dommage_materiel -48	incendie 73	none -40	vol -63
agadir and	autre 183	dommage_materiel -47	incendie -55	vol -77
agai*	autre 51	evenement_climatique 46	none -74	vandalisme 52	vol -40
again	autre 85	dommage_materiel -53	none -65	vandalisme 94
against	bris_de_glace 76	degats_des_eaux -44	dommage_materiel 106	evenement_climatique 75	none -93	vol -45
against the	bris_de_glace 110	dommage_materiel -48	evenement_climatique 114	none -85	vol -47
agen*	collision 79	none 120
agent	collision 79	none 120
ago	none 258
ago today	blessure 104	collision 76
agre*	collision 147	none -48
agreed	collision 148	none -46
ai	collision 302	none -120
aid	collision -69	dommage_materiel 116	evenement_climatique 130	none -98	vol -51
air	collision 259	none -71
airb*	collision 175	none -61	vol 79
airbag	bris_de_glace -40	collision 286	none -92	vol -60
airbags	collision 102
airbags went	collision 66
airl*	autre 238	collision -49	none -155
airline	autre 238	collision -49	none -155
airline lost	autre 184	collision -59	dommage_materiel -41	none -134
airp*	bris_de_glace 96	dommage_materiel 145	incendie 56	none -110	vandalisme -43	vol -72
airport	bris_de_glace 174	collision 79	dommage_materiel -71	none -59	vandalisme -44	vol -42
alar*	collision -81	evenement_climatique 91	none 54	vandalisme -55	vol 111
alarm	collision -81	evenement_climatique 91	none 54	vandalisme -55	vol 111
alig*	incendie 267	none -44	vol -42
alight	incendie 267	none -44	vol -42
aliv*	autre 215	blessure -41	bris_de_glace -46	collision -94	degats_des_eaux -42	dommage_materiel 155	evenement_climatique -130	incendie 86	none -227	vandalisme -84	vol -70
alive	autre 215	blessure -41	bris_de_glace -46	collision -94	degats_des_eaux -42	dommage_materiel 155	evenement_climatique -130	incendie 86	none -227	vandalisme -84	vol -70
all	incendie 43	none -75
all and	bris_de_glace 181	dommage_materiel -42	none -50
all dead	collision -57	dommage_materiel -154	evenement_climatique 327	incendie -40	none -78	vol -43
all down	degats_des_eaux 162	dommage_materiel 90	none -72	vandalisme -45	vol -49
all family	collision -69	incendie 238	none -81
all four	collision -42	dommage_materiel -45	none -91	vandalisme -52	vol 235
all good	autre -119	blessure -58	collision -118	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -54	incendie -51	none 254	vandalisme -44	vol -51
all got	collision 62	incendie 110	none -45
all in	collision 168	dommage_materiel -42	evenement_climatique 57	incendie 83	none -76	vandalisme -40	vol -45
all is	collision -77	degats_des_eaux 115	dommage_materiel 114	evenement_climatique -53	incendie 92	none -92	vol -46
all my	degats_des_eaux 68	dommage_materiel -58	incendie -48	none -133	vandalisme -53	vol 289
all of	degats_des_eaux 122
all over	none -62	vandalisme 41
all the	degats_des_eaux -44	dommage_materiel 128	none -101	vandalisme 122
all three	collision 176	evenement_climatique -51	incendie 88	none -61	vandalisme -40	vol -48
allo*	collision -73	dommage_materiel -62	evenement_climatique -59	incendie 233	none -143	vandalisme -96	vol 128
alon*	bris_de_glace 81	none -82
alone	bris_de_glace 139	collision -68	degats_des_eaux -43	dommage_materiel 108	evenement_climatique -67	none -129	vandalisme -45	vol 84
along	bris_de_glace 57	collision 69	none -73	vandalisme 59
along a	collision 117	none -55
along my	collision 221	none -60
along the	bris_de_glace 188	collision -80	degats_des_eaux -41	evenement_climatique 127	none -108	vandalisme -53	vol -65
alre*	collision 65	dommage_materiel -42	incendie 124	none -64	vol 53
already	collision 65	dommage_materiel -42	incendie 124	none -64	vol 53
also	collision 87	degats_des_eaux -55	dommage_materiel -79	incendie 104	none -198	vandalisme -42	vol 208
alth*	collision 326	incendie -42	none -92	vol -44
although	collision 326	incendie -42	none -92	vol -44
am	autre 69	none -52	vol 47
am a	collision 116	incendie 94	none -44	vol -44
am i	blessure 113	dommage_materiel -52	none 121	vol -55
am not	collision 55	none -68	vol 202
am still	collision 105
am told	degats_des_eaux -48	dommage_materiel 217	none -89	vandalisme -46
am writing	collision 93	none -47	vol 135
ambu*	collision 121
ambulance	collision 121
amia*	collision 224	none -70
amiable	collision 224	none -70
amic*	collision 92	degats_des_eaux 55
amicable	collision 92	degats_des_eaux 55
amicable report	collision 83	none 58
an	vandalisme 42	vol -42
an accident	collision 213	none -50
an adviser	none 240
an ambulance	collision 164
an amicable	none 136
an hour	blessure 119	collision 56
and	none -86
and a	degats_des_eaux 48	dommage_materiel 50	none -68
and all	blessure -45	degats_des_eaux -61	dommage_materiel 261	none -125	vandalisme -46	vol -46
and both	vandalisme 189
and broke	autre -41	blessure 321	collision -84	dommage_materiel -67	evenement_climatique -57	none -88	vandalisme -58	vol -77
and by	degats_des_eaux 83
and came	bris_de_glace -70	collision 45	degats_des_eaux -47	dommage_materiel 195	none -74	vandalisme -44	vol -51
and cracked	blessure 147	bris_de_glace 193	collision -93	dommage_materiel -46	evenement_climatique -63	none -69	vol -42
and cut	collision 87	evenement_climatique -57	none -120	vandalisme 231	vol -62
and did	collision 84
and drove	collision 141	none -56	vol 46
and ended	collision 243	none -65
and everyone	collision 130
and everything	collision -48	degats_des_eaux -41	evenement_climatique 78	incendie 45	none -111	vol 157
and fell	collision -42	degats_des_eaux 152
and flooded	collision -43	degats_des_eaux 313	evenement_climatique -56	none -83
and fried	collision -101	dommage_materiel -105	evenement_climatique 340	none -122
and gave	collision 119	evenement_climatique 149	none -88	vol -82
and got	blessure 163	evenement_climatique 51	none -99	vol -42
and had	autre 414	bris_de_glace -42	collision -123	dommage_materiel -55	incendie -53	none -107	vandalisme -51	vol -78
and has	degats_des_eaux 87	dommage_materiel -59	evenement_climatique 131	incendie 87	none -74	vandalisme -50
and have	blessure 107	collision -67	degats_des_eaux -45	dommage_materiel -52	incendie 241	none -90	vandalisme -44	vol -64
and he	collision 54	dommage_materiel 48	evenement_climatique -47	none -99	vandalisme -55	vol 133
and his	collision 97	evenement_climatique 119	incendie 58	none -48	vandalisme -45	vol -58
and hit	collision 239	none -65
and i	collision 60	none -75
and in	blessure -49	collision -83	evenement_climatique 105	none -93	vol 204
and into	blessure -46	bris_de_glace -57	collision 94	degats_des_eaux 302	dommage_materiel -88	evenement_climatique -67	none -138	vandalisme -44	vol -103
and is	bris_de_glace 150	incendie 56	none -47
and it	degats_des_eaux 116	dommage_materiel 102	none -75	vol -43
and jewellery	vol 116
and left	evenement_climatique 96	none -93	vandalisme 51	vol 79
and like	dommage_materiel 156	evenement_climatique -78	incendie 139	none -64
and my	none -84	vol 59
and no	degats_des_eaux 132	dommage_materiel -41	incendie 66	none 49	vol -51
and nobody	degats_des_eaux -41	dommage_materiel 148	none 74	vol -45
and now	bris_de_glace 186	collision -46	dommage_materiel 86	none -102	vol -49
and of	autre 190	blessure -52	bris_de_glace -60	collision -79	degats_des_eaux -60	dommage_materiel 138	evenement_climatique 63	none -155	vandalisme -89	vol -63
and on	collision 171	incendie 110	none -68	vandalisme -42	vol -48
and one	bris_de_glace -51	evenement_climatique 189	none -73	vandalisme 69	vol -42
and our	collision 87	evenement_climatique 111	none -46
and put	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 214	none -70	vandalisme -47	vol -64
and rain	evenement_climatique 237	none -65
and ripped	collision 280	dommage_materiel -40	evenement_climatique -40	none -76
and roof	collision -57	dommage_materiel -51	evenement_climatique 301	none -143	vandalisme -91
and says	collision 178	none -45
and scraped	collision 198	none -63
and set	incendie 179	none -42
and she	blessure 161	collision -45	dommage_materiel 64	none -90
and signed	collision 72	degats_des_eaux 85	none -83	vol 53
and smashed	bris_de_glace 199	collision -153	dommage_materiel -47	incendie -49	none -51	vandalisme 152	vol -65
and so	none -44	vandalisme 156	vol -44
and somebody	collision -58	none -45	vandalisme 222	vol -107
and starred	bris_de_glace 187	none -43
and that	blessure -42	bris_de_glace -67	collision -116	degats_des_eaux -43	dommage_materiel -50	evenement_climatique -63	incendie 129	none -74	vandalisme -49	vol 283
and the	dommage_materiel 40	none -75
and then	collision 91	none -60
and there	none -69
and they	blessure 71	none -61	vol 46
and took	none -54	vol 159
and tore	blessure 394	collision -73	degats_des_eaux -57	dommage_materiel -61	evenement_climatique -48	none -125	vol -81
and two	autre -41	collision -84	dommage_materiel -48	evenement_climatique -84	incendie 97	none -118	vandalisme 79	vol 176
and was	degats_des_eaux 60	incendie 58
and we	bris_de_glace 50	collision 113	none -63
and well	collision -47	dommage_materiel -50	evenement_climatique 197	incendie 115	none -92	vandalisme -41
and went	collision 215	none -43	vandalisme -45
and when	collision -55	evenement_climatique 120	incendie 80
and wouldn	collision 104
ankl*	blessure 246	collision 99	dommage_materiel -60	none -99	vol -46
ankle	blessure 246	collision 99	dommage_materiel -60	none -99	vol -46
anot*	blessure -45	bris_de_glace -40	collision 259	degats_des_eaux -51	dommage_materiel -62	evenement_climatique 112	none -197	vandalisme -74	vol -68
another	blessure -45	bris_de_glace -40	collision 259	degats_des_eaux -51	dommage_materiel -62	evenement_climatique 112	none -197	vandalisme -74	vol -68
answ*	autre 147	dommage_materiel -63	vandalisme -44	vol 78
answer	autre 147	dommage_materiel -63	vandalisme -44	vol 78
any	collision 66	none 51
any constat	collision 196	none -63
any form	collision 129
any harm	collision 263	none -70
any more	none 108
any news	none 162
any of	collision -58	evenement_climatique 86	incendie 91
any paperwork	collision 192	none -48	vandalisme -41
any progress	none 199
anyb*	autre 157	degats_des_eaux -41	evenement_climatique 44	vandalisme -44	vol -60
anybody	autre 157	degats_des_eaux -41	evenement_climatique 44	vandalisme -44	vol -60
anyo*	bris_de_glace 135	collision 47	degats_des_eaux -40	none -69	vol 78
anyone	bris_de_glace 135	collision 47	degats_des_eaux -40	none -69	vol 78
anyt*	blessure 132	collision 66	none -42
anything	blessure 132	collision 66	none -42
anything for	autre -44	blessure 336	collision -57	none -297	vol 56
apar*	autre 152	none -132
apart	autre 244	collision 91	degats_des_eaux -43	dommage_materiel -57	none -208	vandalisme -41	vol -74
apart from	autre 244	collision 91	degats_des_eaux -43	dommage_materiel -57	none -208	vandalisme -41	vol -74
apartment	degats_des_eaux 119	none -44	vol 52
apol*	blessure 173	none -52
appe*	autre -40	bris_de_glace 122	collision -78	degats_des_eaux 48	dommage_materiel -42	none 119
appeared	bris_de_glace 171	collision -60	degats_des_eaux 90	evenement_climatique -41	none -81
appr*	collision 94	dommage_materiel -42	none 186
aqua*	collision 167	degats_des_eaux 165	dommage_materiel -57	none -121	vol -50
aquaplaned	collision 252	degats_des_eaux -40	none -78
arab*	none 116
arabic	none 116
arch*	collision -55	degats_des_eaux 280	dommage_materiel -90	evenement_climatique -52	incendie 77	none -131	vandalisme -47	vol -54
are	collision 49	evenement_climatique 53
are all	bris_de_glace 43	collision 62	dommage_materiel -58	evenement_climatique 118	none -60	vandalisme -41
are both	collision 245	none -58
are fine	collision 148	incendie 116	none -89
are full	bris_de_glace 188	collision -79	dommage_materiel -65	evenement_climatique 150	incendie -51	none -71
are gone	collision -81	incendie 257
are no	evenement_climatique 174	none -61
are safe	collision 45	evenement_climatique 182	none -62	vol -49
are scorched	collision -74	incendie 111	none -58	vandalisme 149	vol -52
are you	collision -40	none 216
arm	blessure 260	degats_des_eaux 92	dommage_materiel -123	none -115	vandalisme -42
arou*	vol 40
around	vol 40
around 5	incendie 73
arri*	incendie 85
arrived	incendie 85
arti*	bris_de_glace -52	collision -109	degats_des_eaux -72	dommage_materiel 178	evenement_climatique -64	incendie -48	none -168	vandalisme 247	vol -75
artist	bris_de_glace -52	collision -109	degats_des_eaux -72	dommage_materiel 178	evenement_climatique -64	incendie -48	none -168	vandalisme 247	vol -75
as	none -84	vandalisme 80
as a	collision 223	none -52
as far	autre 104	collision 90	none -62
as i	collision 76	dommage_materiel 66	none -45
as if	collision 90	none -74	vandalisme 128	vol -80
as the	collision 130	degats_des_eaux 74	none -103	vol 97
as we	collision -57	evenement_climatique 93	vol 115
as well	blessure -44	collision -54	dommage_materiel 258	none -46
ask	autre 271	collision -93	degats_des_eaux 167	dommage_materiel -58	none -257	vol -82
aske*	degats_des_eaux 106	incendie 45	none -50
asked	degats_des_eaux 106	incendie 45	none -50
asle*	collision -63	degats_des_eaux 152	incendie 50	none -47	vol 41
asleep	collision -63	degats_des_eaux 152	incendie 50	none -47	vol 41
assu*	autre 404	blessure -57	bris_de_glace -77	collision 83	degats_des_eaux -72	dommage_materiel -106	evenement_climatique -64	incendie -49	none -399	vandalisme -79	vol -126
at	collision 58
at 1	collision -48	none 78	vol 123
at 7	collision -44	none 51	vol 145
at a	collision 46	dommage_materiel 86	incendie 44	none -70
at all	collision 62	none 129	vol -64
at home	blessure 315	collision -52	degats_des_eaux -61	dommage_materiel -58	none -128	vol -49
at la	bris_de_glace -82	degats_des_eaux -41	dommage_materiel 262	evenement_climatique -82	none -88	vandalisme -41
at least	autre -43	blessure 267	collision 51	degats_des_eaux -55	none -164	vandalisme -43	vol -82
at me	bris_de_glace -51	collision 121	dommage_materiel -44	evenement_climatique -42	incendie 215	none -99	vandalisme -48	vol -103
at my	none -72	vandalisme 153
at night	collision 175	none -56
at noon	none 125
at quarter	bris_de_glace -47	collision -88	none 313
at the	collision 46	none -65
at work	vol 121
ate	autre 218	collision -90	dommage_materiel -99	evenement_climatique -73	incendie -43	none -166	vandalisme -49	vol 174
atta*	evenement_climatique 153	none -79	vol 109
attach	evenement_climatique 171	none -57
attach the	evenement_climatique 171	none -57
attached	evenement_climatique 118	none -96	vol 129
atte*	autre 206	dommage_materiel -48	none -285	vandalisme -40	vol 216
attempted	autre -54	collision -72	none -102	vol 375
attempted break	collision -67	dommage_materiel -46	none -66	vol 239
attempted theft	autre -88	collision -77	evenement_climatique -59	none -139	vandalisme -40	vol 351
attended	collision 204	none -46	vol -45
atti*	blessure -41	bris_de_glace -78	collision -98	degats_des_eaux 310	dommage_materiel -95	evenement_climatique -70	incendie 67	none -175	vandalisme -46	vol -63
attic	blessure -41	bris_de_glace -78	collision -98	degats_des_eaux 310	dommage_materiel -95	evenement_climatique -70	incendie 67	none -175	vandalisme -46	vol -63
aube*	degats_des_eaux 207	none -67
auto*	collision 410	dommage_materiel -46	none -281	vol -63
autr*	collision 271	none -101
autre	collision 271	none -101
aven*	collision 89
avenue	collision 89
avenue foch	collision 74
away	collision 58	none -98	vol 156
away and	blessure -41	bris_de_glace 204	collision -101	dommage_materiel -42	none -130	vol 146
away from	autre -43	collision -73	evenement_climatique -48	incendie -44	none -124	vandalisme -44	vol 382
away in	collision -54	degats_des_eaux 107	vol 75
away the	collision 156	incendie 174	none -155	vandalisme -53	vol -48
away with	vol 90
awni*	collision -64	dommage_materiel 74	evenement_climatique 125	incendie 106	none -92
awning	collision -64	dommage_materiel 74	evenement_climatique 125	incendie 106	none -92
b	bris_de_glace 116	incendie 57	none -48
b and	incendie 115
back	collision 59	none -72
back and	collision 187	vol -52
back door	collision -42	none -70	vol 270
back for	autre 210	bris_de_glace -42	collision -110	dommage_materiel -51	incendie 206	none -221	vandalisme -82	vol -53
back from	vandalisme 169	vol -112
back of	collision 135	none -47	vol 60
back on	autre -42	blessure 270	degats_des_eaux -51	none -126	vandalisme -41	vol -75
back the	bris_de_glace 209	collision -74	dommage_materiel 116	evenement_climatique -126	none -79	vandalisme -60	vol -44
back there	collision -70	dommage_materiel -44	evenement_climatique 179	incendie 121	none -49	vol -48
back to	collision 48	none -67	vandalisme -53	vol 213
back when	collision 125
back*	autre -40	blessure 74	collision 134	degats_des_eaux 233	dommage_materiel -62	evenement_climatique -52	incendie -42	none -176	vandalisme -63	vol -67
backed	blessure -42	collision 172	degats_des_eaux 141	dommage_materiel -61	evenement_climatique -61	none -141	vandalisme -51
badl*	autre -46	blessure 219	bris_de_glace -55	collision 118	degats_des_eaux -51	dommage_materiel -53	evenement_climatique -49	incendie -71	none -147	vandalisme -56	vol -165
badly	autre -46	blessure 219	bris_de_glace -55	collision 118	degats_des_eaux -51	dommage_materiel -53	evenement_climatique -49	incendie -71	none -147	vandalisme -56	vol -165
bag	bris_de_glace -48	collision -110	dommage_materiel -92	none -256	vandalisme -42	vol 438
bake*	collision -68	dommage_materiel 110	none -71	vandalisme 89
baker	collision -74	dommage_materiel 152	none -52	vandalisme -54	vol 98
bakery	collision -68	dommage_materiel 110	none -71	vandalisme 89
balc*	collision -52	incendie 259	none -74
balcony	collision -52	incendie 259	none -74
ball	bris_de_glace 306	collision -78	degats_des_eaux -42	dommage_materiel -57	evenement_climatique 164	incendie -40	none -118	vandalisme -77	vol -44
ball*	collision -47	evenement_climatique 197	none -74
balls	collision -47	evenement_climatique 197	none -74
balls on	collision -47	evenement_climatique 197	none -74
band*	autre -50	bris_de_glace 95	collision -84	degats_des_eaux -47	dommage_materiel 165	evenement_climatique 121	none -106	vandalisme -114	vol -91
bandaged	bris_de_glace 149	collision -81	degats_des_eaux -48	dommage_materiel -66	evenement_climatique 246	none -85	vandalisme -117	vol -99
bang	bris_de_glace 260	collision -68	degats_des_eaux -87	dommage_materiel -82	evenement_climatique 91	incendie -41	none -144	vol -54
bank*	autre 118	degats_des_eaux -78	evenement_climatique 154	none -63
banks	degats_des_eaux -89	evenement_climatique 211	none -41
banks on	evenement_climatique 140
barb*	evenement_climatique -57	incendie 247	none -62	vandalisme -40
barbecue	evenement_climatique -57	incendie 247	none -62	vandalisme -40
barn	collision -81	degats_des_eaux -51	dommage_materiel -42	evenement_climatique 122	incendie 203	none -118	vol -60
barr*	autre 46	collision 313	dommage_materiel -62	none -144
barrel	autre 158	collision -71	dommage_materiel -40	evenement_climatique -63	none -158	vol 164
barrier	bris_de_glace -43	collision 429	dommage_materiel -71	none -137	vol -46
base*	blessure -112	bris_de_glace -43	collision -124	degats_des_eaux 297	dommage_materiel -62	evenement_climatique -81	none -175	vandalisme 148	vol -96
basi*	bris_de_glace 84	degats_des_eaux 53	dommage_materiel -43	evenement_climatique -55	none -76	vol 75
basically	collision 109	evenement_climatique -42	none -101	vol 153
basin	bris_de_glace 155	collision -52	degats_des_eaux 107	dommage_materiel -47	evenement_climatique -70	none -53
bat	collision -105	dommage_materiel 255	evenement_climatique -89	incendie -41	none -118	vandalisme 150	vol -103
bath	blessure -46	collision -59	degats_des_eaux 317	dommage_materiel 59	evenement_climatique -44	none -95
bath running	degats_des_eaux 260	dommage_materiel -46	incendie -44	none -71
bath tap	collision -58	degats_des_eaux 241	none -56	vol -45
bath*	bris_de_glace 74	collision -50	degats_des_eaux 204	none -92
bathroom	bris_de_glace 74	collision -50	degats_des_eaux 204	none -92
bathroom wall	bris_de_glace -43	collision -119	degats_des_eaux 239	dommage_materiel 172	evenement_climatique -46	incendie -56	none -157	vandalisme -66	vol -68
bathroom window	bris_de_glace 137	degats_des_eaux -47	dommage_materiel -45	none -98	vol 115
batt*	blessure 166	dommage_materiel -43	evenement_climatique -42	incendie 180	none -119	vol -60
battery	blessure 188	collision -86	evenement_climatique -43	incendie 231	none -116	vol -67
bay	bris_de_glace 144	collision 41	incendie 56	none -63	vandalisme -40	vol -41
bay window	bris_de_glace 198	collision -46	dommage_materiel -46	incendie 88	none -59	vandalisme -43	vol -43
be	autre 58	blessure 54	vol -45
be done	collision 73	evenement_climatique -54	incendie 173	none -71
be honest	autre -40	bris_de_glace 162	collision -92	dommage_materiel -44	none 90	vandalisme -42
be towed	autre 391	blessure -47	bris_de_glace -46	collision -169	dommage_materiel -68	incendie -70	none -89	vandalisme -48	vol -104
beac*	autre 245	blessure 151	bris_de_glace -48	collision -115	degats_des_eaux -52	dommage_materiel -93	evenement_climatique -81	incendie -42	none -186	vandalisme -55	vol -93
beach	autre 245	blessure 151	bris_de_glace -48	collision -115	degats_des_eaux -52	dommage_materiel -93	evenement_climatique -81	incendie -42	none -186	vandalisme -55	vol -93
beas*	collision 232	none -49	vol -53
beast	collision 232	none -49	vol -53
beat	blessure -44	collision -88	degats_des_eaux -45	dommage_materiel -68	incendie 248	none -105	vandalisme -58	vol 108
beau*	collision 105	evenement_climatique 111	none -59
beca*	autre 50	bris_de_glace 45	none -110	vandalisme 75
because	autre 50	bris_de_glace 45	none -110	vandalisme 75
because i	collision 71	none -90	vandalisme 87	vol 85
because of	autre -48	blessure -55	collision -77	incendie 76	none -65	vandalisme 192	vol -46
because she	collision 102
because the	autre 65	collision 43	none -69	vandalisme -47	vol 135
bed	bris_de_glace -54	degats_des_eaux -45	dommage_materiel 52	evenement_climatique 56	none -89	vandalisme 144
bedr*	collision -43	degats_des_eaux 104	incendie 113	none -52
bedroom	collision -42	degats_des_eaux 120	evenement_climatique 40	incendie 97	none -56
bedroom ceiling	degats_des_eaux 206	none -68
been	dommage_materiel -40	none -64	vandalisme 59	vol 75
been a	autre -55	none 261
been sent	autre -40	collision -49	none 81	vandalisme 142	vol -77
been ten	collision 135	vol -42
been to	dommage_materiel -49	none -75	vandalisme -62	vol 279
befo*	autre 73
before	autre 73
before yesterday	none 166
bega*	collision -62	incendie 234
began	collision -62	incendie 234
begi*	autre 216	blessure -41	bris_de_glace 224	collision -70	dommage_materiel -48	evenement_climatique -47	none -286	vandalisme -60	vol -60
behi*	collision 108	degats_des_eaux 96	dommage_materiel -44	incendie 92	none -93
behind	collision 108	degats_des_eaux 96	dommage_materiel -44	incendie 92	none -93
behind a	collision 124	none -47
behind by	collision 181	none -67
behind the	blessure -40	collision -89	degats_des_eaux 394	dommage_materiel -43	incendie -47	none -118
bein*	bris_de_glace 43	evenement_climatique -43	none -78	vol 286
being	bris_de_glace 43	evenement_climatique -43	none -78	vol 286
beli*	bris_de_glace -42	collision 55	dommage_materiel -42	evenement_climatique -45	none 72	vol 67
believe	bris_de_glace -42	collision 55	dommage_materiel -42	evenement_climatique -45	none 72	vol 67
belo*	collision -61	degats_des_eaux 265	incendie 65	none -90	vol -54
belonging	blessure 207	collision -92	degats_des_eaux 103	incendie -47	none -74	vol -76
belonging to	blessure 207	collision -92	degats_des_eaux 103	incendie -47	none -74	vol -76
below	collision -54	degats_des_eaux 283	incendie 92	none -94	vol -49
belt	collision 177
bend	collision 231	none -55
bene*	bris_de_glace 108	collision -44	degats_des_eaux 172	dommage_materiel -53	none -68	vol -65
beneath	bris_de_glace 108	collision -44	degats_des_eaux 172	dommage_materiel -53	none -68	vol -65
beneath it	blessure -43	bris_de_glace 217	collision -97	degats_des_eaux 229	dommage_materiel -79	evenement_climatique -95	none -110	vandalisme -45	vol -105
beneath the	evenement_climatique 111
bent	autre -107	blessure -116	bris_de_glace -108	degats_des_eaux -118	dommage_materiel 375	evenement_climatique -49	incendie -94	none -605	vandalisme -86	vol -172
berr*	bris_de_glace -43	collision -46	degats_des_eaux 110	evenement_climatique 160	none -74	vol -67
besi*	bris_de_glace -45	collision 181	none -87	vol 110
beside	bris_de_glace -45	collision 181	none -87	vol 110
betw*	collision 89	none 56	vol -50
between	collision 89	none 56	vol -50
between the	autre 99	collision 84	none -54
between two	collision 221	none -67
beyo*	degats_des_eaux 172	none -49	vol -40
beyond	degats_des_eaux 172	none -49	vol -40
bicy*	collision 115	none -58	vol 123
bicycle	collision 115	none -58	vol 123
big	collision 71	none -55	vandalisme 40	vol -54
bike	collision 145	dommage_materiel 66	none -63	vandalisme -50
bike has	collision 41	none -68	vol 167
bike is	collision 131	none -42
bill	autre 255	blessure 59	bris_de_glace -80	collision -111	degats_des_eaux -58	dommage_materiel 92	evenement_climatique -51	none -235	vandalisme -54	vol -63
bin	collision 108	dommage_materiel -76	evenement_climatique -63	incendie 182	none -56	vol -43
bins	collision -100	incendie 296	none -65	vandalisme -52
bins set	collision -100	incendie 296	none -65	vandalisme -52
birt*	collision 103	incendie 126	none -46
birthday	incendie 176	none -42
bit	blessure 141	bris_de_glace 50	none -99	vandalisme -40
bit my	blessure 426	collision -78	degats_des_eaux -40	dommage_materiel -79	evenement_climatique -62	none -117	vandalisme -48	vol -52
bit of	bris_de_glace 127	evenement_climatique 166	none -105	vandalisme -71	vol -58
bits	dommage_materiel 212	none -86
blac*	dommage_materiel 49	incendie 245	none -74	vol -41
black	dommage_materiel 49	incendie 245	none -74	vol -41
blam*	collision 219	none -48
blan*	collision -45	degats_des_eaux -40	incendie 262	none -56
blanket	collision -45	degats_des_eaux -40	incendie 262	none -56
blee*	blessure -40	none -50	vandalisme -45	vol 162
bleeding	blessure -40	none -50	vandalisme -45	vol 162
bles*	collision 313	none -98
blew	blessure -40	collision -45	degats_des_eaux -41	dommage_materiel -47	evenement_climatique 375	none -120	vandalisme -57
blis*	incendie 294	none -105	vol -43
blistered	incendie 279	none -117	vol -60
bloc*	collision -65	degats_des_eaux 259	dommage_materiel -90	evenement_climatique -44	incendie 54	none -131	vandalisme -49	vol -50
blok*	collision -46	incendie 57	none -63	vandalisme 115	vol 56
bloke	collision -62	incendie 83	none -55	vandalisme 172	vol -40
bloo*	collision 215	none -56
blood	collision 125
blue	collision 63	evenement_climatique -49	none 145	vandalisme -73
boar	collision 217	none -78
boar*	collision 124	degats_des_eaux -76	dommage_materiel 214	none -97
board	collision 124	degats_des_eaux -76	dommage_materiel 214	none -97
boat	collision -70	degats_des_eaux 71	dommage_materiel -57	evenement_climatique 117	none -58	vandalisme 83	vol -42
bodi*	collision 200	none -78
bodily	collision 200	none -78
body*	bris_de_glace -53	collision 79	dommage_materiel -45	evenement_climatique -50	none -98	vandalisme 206	vol -51
bodywork	bris_de_glace -53	collision 79	dommage_materiel -45	evenement_climatique -50	none -98	vandalisme 206	vol -51
boil*	blessure 60	collision -49	degats_des_eaux 152	dommage_materiel 60	incendie -49	none -95	vol -47
boiler	degats_des_eaux 209	dommage_materiel -43	evenement_climatique 60	none -54
boiling	autre -49	blessure 198	collision -84	degats_des_eaux -53	dommage_materiel 213	evenement_climatique -49	incendie -104	none -204	vandalisme -59	vol -111
boll*	collision 286	none -121
bollard	collision 264	none -131
bone*	collision 183	degats_des_eaux 76	none -128
boned	collision 234	none -139
bonn*	dommage_materiel -43	evenement_climatique 115	none -105	vandalisme 222	vol -45
bonnet	dommage_materiel -43	evenement_climatique 115	none -105	vandalisme 222	vol -45
bonnet and	evenement_climatique 161	none -95	vandalisme 44
bonnet i	collision 41	none -42	vandalisme 145
book*	bris_de_glace 165	collision -77	degats_des_eaux 61	dommage_materiel 90	evenement_climatique -49	incendie 45	none -167	vandalisme -43	vol -46
boot	blessure 47	bris_de_glace 117	collision 108	none -90
bord*	autre 309	dommage_materiel -50	none -338	vol -57
bordeaux	autre 309	dommage_materiel -50	none -338	vol -57
bore*	bris_de_glace -42	collision 145	degats_des_eaux -59	dommage_materiel -47	evenement_climatique 195	none -127	vol -51
bot	none 114
bot is	none 114
both	none -57	vandalisme 87
both cars	collision 311	none -77	vol -40
both drivers	collision 194	none -60
both fine	collision 95	incendie 79	none -54	vandalisme -45
both of	collision 69	none 171
both parties	degats_des_eaux 121	none -58
both sides	collision -50	none -81	vandalisme 230	vol -51
both signed	collision 73	degats_des_eaux 65	none -43
both wing	collision -61	none -68	vandalisme 193	vol -86
both*	collision 78	evenement_climatique -47	none -95	vandalisme -52	vol 196
bother	collision 183	degats_des_eaux -42	none -68	vandalisme -42	vol 84
bothered	bris_de_glace 125	collision -85	evenement_climatique -77	none -138	vandalisme -68	vol 263
bothered the	bris_de_glace 125	collision -85	evenement_climatique -77	none -138	vandalisme -68	vol 263
bott*	bris_de_glace -69	collision -81	degats_des_eaux -40	dommage_materiel -42	incendie 300	none -114	vandalisme 70	vol -48
bottle	bris_de_glace -69	collision -81	degats_des_eaux -40	dommage_materiel -42	incendie 300	none -114	vandalisme 70	vol -48
boul*	autre -46	blessure 271	bris_de_glace -46	dommage_materiel -61	none -114	vandalisme -80	vol -98
boulevard	autre -46	blessure 271	bris_de_glace -46	dommage_materiel -61	none -114	vandalisme -80	vol -98
boun*	collision 62	degats_des_eaux -41	dommage_materiel 185	incendie -41	none -56	vandalisme -55	vol -59
box	degats_des_eaux -43	dommage_materiel 100	incendie 84	none -111	vandalisme -43	vol 103
box of	dommage_materiel -81	evenement_climatique 205	incendie -58	none -85	vandalisme -46	vol 91
boy	bris_de_glace 200	collision -52	dommage_materiel -58	evenement_climatique -49	none -95	vandalisme 126	vol -51
boy kicked	blessure -40	bris_de_glace 364	collision -84	dommage_materiel -46	evenement_climatique -59	none -131	vandalisme -115
brac*	autre -43	blessure 183	bris_de_glace 51	collision -47	degats_des_eaux -61	dommage_materiel -74	evenement_climatique -107	none -104	vol 132
brace	autre -50	blessure 274	bris_de_glace -50	degats_des_eaux -67	dommage_materiel -97	evenement_climatique -134	none -119	vol -103
brak*	collision 148	dommage_materiel -78	none -141	vandalisme 249	vol -53
brake	autre -45	blessure -50	bris_de_glace -51	collision 59	degats_des_eaux -47	dommage_materiel -157	evenement_climatique -52	incendie -41	none -268	vandalisme 394	vol -83
braked	collision 198
bran*	collision -56	dommage_materiel 46	evenement_climatique 128	none 63
branch	collision -65	dommage_materiel -76	evenement_climatique 189	none 114	vol -50
brea*	incendie 50	none -57	vol 91
bread	collision 111	incendie 126	none -42	vol -48
break	none -82	vandalisme -48	vol 267
break in	collision -67	dommage_materiel -46	none -66	vol 239
breathed	incendie 171
breathed in	incendie 171
bric*	collision -116	dommage_materiel -41	none -91	vandalisme 168	vol 156
bricks	collision -42	dommage_materiel -45	none -91	vandalisme -52	vol 235
brid*	collision 202	none -96	vandalisme 100	vol -55
bridge	collision 202	none -96	vandalisme 100	vol -55
brig*	collision -45	dommage_materiel 83	incendie 153	none -49
brigade	incendie 190
brin*	blessure 157	collision -105	degats_des_eaux 126	dommage_materiel -47	none -158	vandalisme 151	vol -68
bring	collision -122	degats_des_eaux 190	dommage_materiel -58	none -152	vandalisme 225	vol -70
brok*	blessure 144	evenement_climatique -44	none -109	vol 41
broke	blessure 81	bris_de_glace 55	collision -69	dommage_materiel 53	evenement_climatique -43	none -109
broke down	autre 150	blessure -94	bris_de_glace -42	collision -90	degats_des_eaux -52	dommage_materiel 255	evenement_climatique -148	incendie -76	none -123	vandalisme -72	vol -94
broke into	collision -73	dommage_materiel -62	evenement_climatique -44	none -76	vandalisme -45	vol 275
broke my	blessure 252	bris_de_glace -70	collision -44	degats_des_eaux -46	evenement_climatique -54	none -117	vandalisme 112
broke the	blessure -57	bris_de_glace -45	collision -87	dommage_materiel 232	none -81	vandalisme -62	vol 109
broken	blessure 212	evenement_climatique -47	none -107	vol 40
broken and	collision 97	dommage_materiel 127
broken in	autre -42	blessure 214	collision 44	dommage_materiel -67	none -66
broken my	autre -46	blessure 334	bris_de_glace 112	collision -128	degats_des_eaux -49	dommage_materiel -69	evenement_climatique -85	incendie -60	none -232	vandalisme -72	vol -76
brot*	bris_de_glace -47	collision -57	degats_des_eaux -42	dommage_materiel -55	evenement_climatique 95	none -56	vandalisme 131	vol 103
brother	bris_de_glace -47	collision -57	degats_des_eaux -42	dommage_materiel -55	evenement_climatique 95	none -56	vandalisme 131	vol 103
brou*	collision -64	evenement_climatique 210	none -78	vol 42
brought	collision -64	evenement_climatique 210	none -78	vol 42
brought the	collision -71	dommage_materiel 111	evenement_climatique 192	none -77	vol -42
brow*	degats_des_eaux 145	none -43
brown	degats_des_eaux 145	none -43
brui*	bris_de_glace -48	collision 43	degats_des_eaux 139	dommage_materiel -45	none -110	vol 132
bruise	bris_de_glace -48	collision -59	evenement_climatique 65	none -55	vol 192
bruised	collision 130	none -108	vol 79
brus*	collision 54	degats_des_eaux -43	dommage_materiel -79	evenement_climatique 239	none -101	vol -52
buck*	collision 132	incendie 115	none -109
buil*	collision -43	degats_des_eaux -85	dommage_materiel 288	evenement_climatique -73	none -100	vandalisme -63
building	dommage_materiel 101	incendie 45	none -58
bulb	blessure 267	bris_de_glace -52	collision -60	dommage_materiel -71	evenement_climatique -42	none -132	vol -42
bump	collision 369	none -119	vandalisme -50	vol -47
bump*	collision 295	none -91	vol -43
bumped	collision 378	none -176	vol -63
bumped me	collision 197	none -103
bumper	collision 243	none -64
bumper and	collision 218	evenement_climatique -40	none -50
bumper hanging	collision 92
bumper is	collision 132	none -55
burg*	collision -56	vol 224
burglar	collision -110	evenement_climatique -62	none -76	vol 312
burglars	collision -57	none -49	vol 215
burglary	autre -42	bris_de_glace -41	collision -64	none 216	vandalisme -62	vol 119
burgled	vol 108
burgled while	vol 102
burn	blessure 223	dommage_materiel -50	incendie 45	none -116	vol -62
burn*	blessure 86	collision -72	degats_des_eaux -43	incendie 359	none -131	vandalisme -47	vol -73
burned	collision -80	dommage_materiel -42	evenement_climatique 57	incendie 377	none -75	vandalisme -54	vol -70
burned to	collision -129	incendie 367	none -91	vandalisme -63	vol -147
burns	bris_de_glace 90	collision -70	dommage_materiel -43	incendie 244	none -52	vol -53
burns on	bris_de_glace 171	collision -61	dommage_materiel -50	incendie 104	none -52	vol -41
burnt	blessure 178	collision -70	degats_des_eaux -50	evenement_climatique -51	incendie 337	none -190	vandalisme -44	vol -81
burnt my	autre -75	blessure 478	bris_de_glace -62	collision -106	degats_des_eaux -118	dommage_materiel -147	evenement_climatique -71	incendie -213	none -232	vandalisme -84	vol -201
burnt out	autre -53	blessure -112	bris_de_glace -46	collision -96	degats_des_eaux -47	dommage_materiel -137	evenement_climatique -66	incendie 516	none -414	vandalisme -67	vol -119
burs*	collision -56	degats_des_eaux 187	dommage_materiel -40	none -87	vol -45
burst	collision -56	degats_des_eaux 187	dommage_materiel -40	none -87	vol -45
burst its	degats_des_eaux -89	evenement_climatique 211	none -41
burst my	collision -134	degats_des_eaux 205	evenement_climatique -49	incendie -42	none -110	vandalisme 212	vol -85
burst pipe	degats_des_eaux 223	evenement_climatique -42	none -56
bus	blessure 71	collision 231	none -100	vol -44
but	vol 43
but he	collision 110	dommage_materiel 107	none -51	vandalisme -48
but i	blessure 99	none 75	vol -43
but it	blessure -47	dommage_materiel 68	none -109	vol 190
but my	collision 110	dommage_materiel 56	none -64
but the	dommage_materiel 68	incendie 47	none -66	vol 60
but they	collision -70	dommage_materiel -47	none -88	vol 304
but we	evenement_climatique 152	incendie 84	none -40
butt*	autre -56	blessure 231	bris_de_glace 259	collision -108	degats_des_eaux -49	dommage_materiel -63	evenement_climatique -49	incendie -69	none -109	vandalisme -72	vol -101
button	autre -75	blessure 288	bris_de_glace 199	collision -135	degats_des_eaux -48	dommage_materiel -78	evenement_climatique -58	incendie -85	none -139	vandalisme -99	vol -113
buyi*	collision 130	dommage_materiel -45	evenement_climatique 171	incendie -50	none -74	vandalisme -44	vol -44
buying	collision 130	dommage_materiel -45	evenement_climatique 171	incendie -50	none -74	vandalisme -44	vol -44
by	none -81
by a	bris_de_glace 162	none -67	vol 54
by an	collision 213	none -69
by both	collision 136	degats_des_eaux 51	none -61
by itself	bris_de_glace 190	collision 91	degats_des_eaux -44	dommage_materiel -42	none -76	vol -41
by luck	bris_de_glace 158	collision 64	vol -55
by my	evenement_climatique 198	none -63	vol -45
by the	degats_des_eaux 45	dommage_materiel -48	evenement_climatique 73	none -81	vol 54
bypa*	collision 238	none -71	vol -45
bypass	collision 238	none -71	vol -45
c	collision 214	none -75
c est	collision 214	none -75
cabl*	autre -45	bris_de_glace -44	collision -102	degats_des_eaux -43	dommage_materiel 219	evenement_climatique -71	incendie -43	none -172	vandalisme 246
cable	collision -62	dommage_materiel 191	none -73	vandalisme 55
cable and	collision -59	dommage_materiel 113	vandalisme -69	vol 134
cables	autre -96	blessure -63	bris_de_glace -74	collision -189	degats_des_eaux -70	dommage_materiel 142	evenement_climatique -143	incendie -66	none -292	vandalisme 338	vol -110
cafe	collision 181
cake	degats_des_eaux 130
calf	blessure 226	collision -73	degats_des_eaux -41	incendie 75	none -108	vandalisme -58	vol 66
call	collision 61	none 94
call it	dommage_materiel -60	evenement_climatique -44	none 306	vandalisme -50	vol -62
call me	none 181
call the	collision 109	none -46	vandalisme 106	vol -42
call*	autre 107	blessure 49	none -60
called	blessure 78	none -79
calls	autre 296	blessure -41	bris_de_glace -41	degats_des_eaux -44	dommage_materiel -112	evenement_climatique -44	incendie -46	none -237	vandalisme -68	vol -65
came	evenement_climatique 80	none -75
came and	collision 65	none -48	vol 126
came back	dommage_materiel 88	evenement_climatique -51	incendie 50	none -44	vandalisme 66	vol -70
came down	bris_de_glace -61	collision -97	dommage_materiel 185	evenement_climatique 195	incendie -42	none -106	vandalisme -47
came flying	collision 114
came home	collision -61	degats_des_eaux 86	vol 82
came in	bris_de_glace -44	collision -93	degats_des_eaux -66	dommage_materiel -83	evenement_climatique 432	none -154	vandalisme -57
came into	blessure -40	collision -87	degats_des_eaux -60	dommage_materiel -53	evenement_climatique 102	none -130	vandalisme -41	vol 235
came off	blessure 157	collision 133	none -104
came on	collision 78	evenement_climatique 178	none -78	vol -62
came out	collision 90	evenement_climatique 70	none -50
came round	collision 61	degats_des_eaux -108	dommage_materiel -71	evenement_climatique 259	none -94	vol -62
came through	blessure -41	degats_des_eaux 61	evenement_climatique 85	none -48	vol 66
came to	collision 98	degats_des_eaux 62	none -51
came*	dommage_materiel 142	none -129	vandalisme -51	vol 196
camera	collision -96	dommage_materiel 175	none -158	vandalisme -62	vol 238
cami*	bris_de_glace 179	collision 82	dommage_materiel -45	none -73	vandalisme -43
camion	bris_de_glace 179	collision 82	dommage_materiel -45	none -73	vandalisme -43
camion of	bris_de_glace 179	collision 82	dommage_materiel -45	none -73	vandalisme -43
camp*	degats_des_eaux -44	incendie 244	none -62	vandalisme 50	vol -46
camper	collision -81	dommage_materiel -41	incendie 165	none -64	vandalisme 156	vol -45
camper van	collision -41	none -62	vandalisme 241	vol -43
campsite	collision 53	evenement_climatique 63	incendie 116	none -66	vandalisme -43
can	none 136
can i	autre -43	bris_de_glace 61	collision -51	none 235	vol -47
can picture	degats_des_eaux 110	incendie 136	none -70	vol -53
can somebody	collision -59	none 291	vandalisme -42	vol -49
can t	blessure 143	collision -61	dommage_materiel -46	none 95
can tell	collision -59	degats_des_eaux 155	incendie 117	none -68	vol -51
can we	none 110
can you	none 203
canc*	autre 344	collision -58	vol -52
cancel	collision -48	none 207
cancel everything	autre -151	none 359
cancel my	autre -132	none 229
cancelled	autre 398	collision -67	none -200	vol -47
cand*	collision -55	evenement_climatique -57	incendie 233	none -87	vandalisme -65	vol 145
candle	collision -50	incendie 286	none -46
candle set	incendie 189	none -46
cann*	blessure 81	collision 72	dommage_materiel -42	none -101	vandalisme 130
cannot	blessure 85	collision 74	dommage_materiel -47	none -115	vandalisme 142
cannot cannot	blessure 85	collision 74	dommage_materiel -47	none -115	vandalisme 142
car	collision 88	none -123
car and	dommage_materiel -65	evenement_climatique 102	none -95	vandalisme 56	vol 73
car at	collision 188	none -42
car in	autre -44	blessure -58	bris_de_glace -64	collision 210	degats_des_eaux -61	dommage_materiel -212	evenement_climatique 252	none -163	vandalisme -97	vol -57
car is	collision 361	none -104
car keys	collision 76	vol 110
car not	autre -50	blessure -42	bris_de_glace -46	collision 183	degats_des_eaux -60	dommage_materiel -98	evenement_climatique -76	incendie -64	none -253	vandalisme -133	vol 229
car park	collision 217	none -56
car the	blessure -48	collision -81	dommage_materiel 131	evenement_climatique -50	incendie 124	none -72
car there	collision 354	dommage_materiel -48	evenement_climatique -48	none -99	vol -69
car this	collision 61	degats_des_eaux -45	dommage_materiel -52	evenement_climatique -55	none -150	vandalisme 228	vol -53
car was	collision 120	none -86	vandalisme 54
car which	collision 55	evenement_climatique 107	vol -49
car while	bris_de_glace -40	collision 159	none -106	vandalisme 128	vol -57
car window	autre -70	blessure -77	bris_de_glace 278	collision -151	degats_des_eaux -62	dommage_materiel -77	evenement_climatique -79	incendie -53	none -218	vandalisme -78	vol 183
cara*	bris_de_glace -43	collision -67	dommage_materiel -41	evenement_climatique 88	incendie 207	none -86	vandalisme -41
caravan	bris_de_glace -43	collision -67	dommage_materiel -41	evenement_climatique 88	incendie 207	none -86	vandalisme -41
card	autre 139	collision -100	degats_des_eaux -42	dommage_materiel 95	evenement_climatique -42	none -213	vandalisme -57	vol 246
card i	vol 156
card*	collision 118	degats_des_eaux 93
carp*	collision -69	dommage_materiel 80	evenement_climatique 158	incendie 46	none -109
carpet	collision -82	dommage_materiel 247	evenement_climatique 102	none -109	vandalisme -46
carpets	collision -56	degats_des_eaux 75	evenement_climatique -43	incendie 181	none -46	vol -55
carport	collision -63	degats_des_eaux -53	dommage_materiel -96	evenement_climatique 369	none -214	vol -51
carr*	evenement_climatique 74	none -67
carrefour	collision 122	none -40
carrefour petrol	collision 115	none -50
carried	collision -64	incendie 53	none -71	vol 150
carrying	blessure 89	collision -60	degats_des_eaux -41	dommage_materiel 171	evenement_climatique -49	none -91	vandalisme -47
cars	collision 390	degats_des_eaux -42	dommage_materiel -41	evenement_climatique -42	none -169	vandalisme 62	vol -52
casa*	autre 141	collision 75	none -118
casablanca	autre 141	collision 75	none -118
casablanca and	autre 141	collision 75	none -118
case	blessure -67	collision -64	dommage_materiel 169	evenement_climatique -43	none 146	vandalisme -87	vol -48
cash	collision 83	vol 101
cast	blessure -44	bris_de_glace -124	collision -81	degats_des_eaux 208	dommage_materiel 169	evenement_climatique -45	none -106	vol -41
casu*	collision 107	incendie 92	none -67
casualties	collision 107	incendie 92	none -67
cat	autre 304	blessure -109	bris_de_glace -64	collision -127	degats_des_eaux -41	dommage_materiel 107	evenement_climatique -73	none -276	vandalisme -98	vol -106
cata*	collision -82	none -124	vol 254
catalytic	collision -82	none -124	vol 254
catalytic converter	collision -82	none -124	vol 254
catc*	autre -43	blessure -45	bris_de_glace -55	collision 56	degats_des_eaux -48	dommage_materiel 298	evenement_climatique -69	incendie -47	none -313	vandalisme -83	vol -167
catch	autre -43	blessure -45	bris_de_glace -55	collision 56	degats_des_eaux -48	dommage_materiel 298	evenement_climatique -69	incendie -47	none -313	vandalisme -83	vol -167
caug*	collision 53	incendie 242	none -94	vandalisme -40	vol -50
caught	collision 53	incendie 242	none -94	vandalisme -40	vol -50
caught fire	collision -79	incendie 374	none -98	vol -46
caught my	autre -41	blessure -47	bris_de_glace -75	collision 224	degats_des_eaux -46	dommage_materiel -78	evenement_climatique 206	incendie -120	none -173	vandalisme -83	vol -96
ceil*	collision -50	degats_des_eaux 297	dommage_materiel -41	none -81
ceiling	collision -50	degats_des_eaux 297	dommage_materiel -41	none -81
ceiling and	degats_des_eaux 164	none -53
ceiling from	degats_des_eaux 291	incendie -43	none -58	vandalisme -41
ceiling is	collision -79	degats_des_eaux 327	dommage_materiel -43	incendie 43	none -93
ceiling since	degats_des_eaux 96
cell*	collision -63	degats_des_eaux 176	evenement_climatique 101	none -83
cellar	collision -86	degats_des_eaux 192	dommage_materiel -40	evenement_climatique 113	none -90
ceme*	autre -41	blessure -42	bris_de_glace -40	collision 129	degats_des_eaux -44	dommage_materiel -68	evenement_climatique -40	none -266	vandalisme 274	vol -182
cent*	blessure 126	collision 56	degats_des_eaux 134	dommage_materiel -83	none -118
cert*	autre -53	blessure -40	bris_de_glace -40	collision -103	degats_des_eaux -46	dommage_materiel -67	evenement_climatique -49	none 278	vandalisme -64
certain	autre -52	collision -125	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -46	none 136	vandalisme -72	vol 161
chai*	blessure -44	incendie 65	none -122	vandalisme -54	vol 249
chain	blessure -75	dommage_materiel -44	none -110	vandalisme -76	vol 307
chained	collision 71	none -110	vol 174
chal*	bris_de_glace 250	collision -70	degats_des_eaux -61	dommage_materiel -47	evenement_climatique 130	incendie -48	none -92	vandalisme -56	vol -96
chan*	autre 43	blessure 43	bris_de_glace 106	dommage_materiel -60	none 55
change	bris_de_glace 171	collision -80	dommage_materiel -60	none 64	vandalisme -55
changed	autre 84	dommage_materiel -63	none 134	vol -61
changed my	none 140
changing	blessure 267	bris_de_glace -52	collision -60	dommage_materiel -71	evenement_climatique -42	none -132	vol -42
changing a	blessure 267	bris_de_glace -52	collision -60	dommage_materiel -71	evenement_climatique -42	none -132	vol -42
chap	collision 91
char*	autre 139	collision -69	dommage_materiel -76	incendie 205	none -168
charcoal	autre -42	blessure -44	bris_de_glace -49	collision -100	degats_des_eaux -112	dommage_materiel -191	evenement_climatique -73	incendie 421	none -135	vandalisme -49	vol -71
charger	dommage_materiel -107	evenement_climatique 203	incendie 61	none -65
charging	collision -44	incendie 72	none -77	vandalisme 174	vol -81
charming	collision -93	degats_des_eaux 143	evenement_climatique -69	none -110	vandalisme -45	vol 196
charred	collision -42	dommage_materiel -63	incendie 241	none -52	vol -41
chas*	dommage_materiel -43	evenement_climatique -48	vandalisme 95	vol 69
chasing	collision 61	dommage_materiel -47	evenement_climatique -48	vandalisme 135	vol -49
chec*	none 164
check	none 218
check with	collision -43	none 250	vandalisme -43	vol -55
checked	collision 83	degats_des_eaux 68
checking	autre -75	collision -41	dommage_materiel -43	none 306
chee*	collision -69	evenement_climatique 70	none 141	vandalisme 68	vol -40
cheers	none 259	vandalisme -40
chem*	bris_de_glace 157	collision 50	evenement_climatique -50	none -41
chemist	bris_de_glace 157	collision 50	evenement_climatique -50	none -41
ches*	collision 154
chest	collision 154
chew*	blessure -42	collision -48	dommage_materiel 322	evenement_climatique -62	none -98	vandalisme -40	vol 42
chewed	blessure -42	collision -48	dommage_materiel 322	evenement_climatique -62	none -98	vandalisme -40	vol 42
chil*	autre -42	blessure 131	collision -80	none -78	vandalisme 94
child	collision -77	dommage_materiel 150	evenement_climatique -53	none -50	vol 96
children	autre -57	blessure 182	bris_de_glace -45	collision -82	degats_des_eaux -45	dommage_materiel -53	none -94	vandalisme 144	vol -71
chim*	collision -52	dommage_materiel -50	evenement_climatique 213	incendie 148	none -100	vol -40
chimney	collision -52	dommage_materiel -50	evenement_climatique 213	incendie 148	none -100	vol -40
chin	blessure 244	bris_de_glace -46	degats_des_eaux -44	dommage_materiel -112	none -107	vol -64
chip	autre -43	blessure -43	bris_de_glace 355	collision -90	degats_des_eaux -49	dommage_materiel -59	evenement_climatique -57	incendie 120	none -190	vandalisme -47	vol -45
chip in	autre -98	blessure -64	bris_de_glace 423	collision -102	degats_des_eaux -82	dommage_materiel -80	evenement_climatique -79	incendie -110	none -319	vandalisme -101	vol -71
chip pan	collision -46	dommage_materiel -40	incendie 258	none -84
chip*	bris_de_glace 155	degats_des_eaux -41	dommage_materiel 158	none -120	vandalisme -43	vol -54
chipped	bris_de_glace 155	degats_des_eaux -41	dommage_materiel 158	none -120	vandalisme -43	vol -54
chri*	collision -49	none -62	vol 236
chun*	degats_des_eaux 240	dommage_materiel -46	incendie -40	none -79
chur*	autre 53	collision -67	none -72	vandalisme 146	vol 45
church	autre 53	collision -67	none -72	vandalisme 146	vol 45
ciga*	collision -65	dommage_materiel -46	incendie 214	none -110	vandalisme -68	vol 45
cigarette	collision -65	dommage_materiel -46	incendie 214	none -110	vandalisme -68	vol 45
cist*	bris_de_glace -46	collision -51	degats_des_eaux 290	evenement_climatique -121	none -50	vol -41
cistern	bris_de_glace -46	collision -51	degats_des_eaux 290	evenement_climatique -121	none -50	vol -41
clai*	autre 80	collision -48	none 148
claim	none 181
claim any	none 108
claim from	collision -52	none 191
claims	autre 253	collision -117	dommage_materiel -63	none -126	vandalisme -57	vol 90
clas*	blessure 216	bris_de_glace -49	collision -90	degats_des_eaux -53	dommage_materiel 165	evenement_climatique -73	none -126	vandalisme -62	vol -85
clea*	dommage_materiel 68	none -95	vol 53
clean	bris_de_glace 62	collision 60	degats_des_eaux -40	dommage_materiel 95	none -118	vandalisme 103	vol -96
clean off	collision 188	evenement_climatique 123	none -86	vandalisme -44	vol -85
cleaned	collision -82	degats_des_eaux 92	dommage_materiel -57	none -81	vandalisme -56	vol 275
cleaned out	collision -73	dommage_materiel -66	none -74	vandalisme -63	vol 351
clie*	collision 155	dommage_materiel 115	none -78
client	collision 155	dommage_materiel 115	none -78
client s	collision 89	dommage_materiel 159	none -82
clim*	dommage_materiel 157	evenement_climatique 54	none -55
climbed	dommage_materiel 157	evenement_climatique 54	none -55
clin*	autre 111	blessure 74	degats_des_eaux 75	evenement_climatique -50	none -87	vol -46
clinic	autre 111	blessure 74	degats_des_eaux 75	evenement_climatique -50	none -87	vol -46
clio	collision 131
clip*	collision 354	dommage_materiel -50	none -155
clipped	collision 354	dommage_materiel -50	none -155
clipped my	collision 148
clos*	bris_de_glace 97	dommage_materiel -41
close	bris_de_glace 133	collision 45	dommage_materiel -42	evenement_climatique -41	vandalisme -50	vol -43
closed	bris_de_glace 85	dommage_materiel -40	evenement_climatique 44
closed the	bris_de_glace 158	collision -65	evenement_climatique 99	none -50
clou*	collision -99	degats_des_eaux -124	dommage_materiel 142	evenement_climatique 241	none -112	vandalisme -44	vol -48
club	collision -65	dommage_materiel -55	evenement_climatique 156	none -100	vol 148
clue	collision -52	degats_des_eaux -42	dommage_materiel -41	none 156	vandalisme -40	vol -55
cm	bris_de_glace 230	collision -44	degats_des_eaux 58	dommage_materiel -43	evenement_climatique -53	none -178	vandalisme -45
co	collision -48	degats_des_eaux 178	none -65
coac*	bris_de_glace -50	collision 126	dommage_materiel -42	evenement_climatique -41	none -94	vandalisme 190	vol -48
coach	bris_de_glace -69	collision 52	dommage_materiel -52	evenement_climatique -50	none -93	vandalisme 247	vol -59
coff*	blessure -50	dommage_materiel 304	incendie -49	none -157	vandalisme -47
coffee	blessure -66	collision -79	degats_des_eaux -43	dommage_materiel 338	evenement_climatique -41	incendie -66	none -189	vandalisme -64
cola*	collision -42	evenement_climatique 246	none -61
colander	collision -42	evenement_climatique 246	none -61
cold	bris_de_glace 319	collision -95	degats_des_eaux 128	dommage_materiel -51	evenement_climatique -78	incendie -40	none -125	vol -64
coll*	blessure 77	bris_de_glace -40	dommage_materiel -43	evenement_climatique 130	vandalisme -41
collapsed	collision -75	degats_des_eaux -66	dommage_materiel -59	evenement_climatique 318	none -198	vandalisme -40	vol -49
collapsed under	collision -75	degats_des_eaux -66	dommage_materiel -59	evenement_climatique 318	none -198	vandalisme -40	vol -49
collarbone	blessure 257	bris_de_glace -66	collision 46	dommage_materiel -46	evenement_climatique -53	none -153	vandalisme -46	vol -66
colleague	vol 125
collision	collision 218	none -67
come	degats_des_eaux 102	dommage_materiel 76	vandalisme -45
come down	collision -54	degats_des_eaux 285	dommage_materiel -56	evenement_climatique -43	none -59
come from	bris_de_glace 167	collision 108	none -110
come out	bris_de_glace -75	collision 90	degats_des_eaux -45	dommage_materiel 184	none -74	vandalisme -46	vol -40
come to	bris_de_glace -52	collision -73	degats_des_eaux 151	dommage_materiel -71	none -92	vandalisme -51	vol 214
come*	collision 80	degats_des_eaux 165	none -81	vol -43
comes	collision 80	degats_des_eaux 165	none -81	vol -43
comi*	blessure 55	degats_des_eaux 87
comin	collision -58	degats_des_eaux 191	none -79
comin thru	collision -58	degats_des_eaux 191	none -79
coming	blessure 68	degats_des_eaux 50
coming down	blessure 132	dommage_materiel -69	none -43
coming through	degats_des_eaux 175	none -42
comm*	evenement_climatique 69	none -53	vol 173
commissariat	none -46	vol 212
comp*	none -83	vandalisme 120	vol 138
complaint	collision -62	dommage_materiel -44	none -110	vandalisme 193	vol 212
complaint at	collision -123	none -46	vandalisme -51	vol 298
complaint filed	collision -100	dommage_materiel -50	evenement_climatique -41	none -207	vandalisme 338	vol -57
complaint lodged	collision -45	none -104	vandalisme 79	vol 135
complaint yet	blessure -46	collision -57	dommage_materiel -82	none -143	vandalisme 197	vol 128
completed	collision 133	degats_des_eaux 85	none -84
completed the	collision 120	degats_des_eaux 102	none -89
computer	autre -103	blessure -48	bris_de_glace -56	collision -146	degats_des_eaux -77	dommage_materiel 302	evenement_climatique -48	incendie -48	vandalisme -85	vol -98
conc*	collision 248	none -88
concertina	collision 161	none -43
concrete	collision 239	evenement_climatique -57	none -60
cond*	collision 163	degats_des_eaux 141	none -84	vandalisme -49
conf*	collision 288	dommage_materiel 87	none -108	vandalisme -80	vol -46
cong*	autre -100	blessure -43	bris_de_glace -51	collision -110	degats_des_eaux -71	dommage_materiel 310	evenement_climatique -46	incendie -45	none -207	vandalisme -85	vol 88
conn*	autre -68	blessure -44	bris_de_glace -48	collision -99	degats_des_eaux -87	dommage_materiel 311	evenement_climatique -66	incendie -46	none -82	vandalisme -122	vol -91
cons*	collision 143	none -77
conscious	collision 178	none -48
conscious and	collision 178	none -48
conservatory	dommage_materiel -43	evenement_climatique 294	none -70	vol -45
conservatory roof	collision -70	evenement_climatique 197
constat	collision 190	degats_des_eaux 54	none -77
constat a	collision 171	none -58
constat amiable	collision 199	none -57
constat and	collision 87	degats_des_eaux 169	none -85	vol -65
constat is	collision 311	none -81
constat no	collision 189	none -50
constat signed	collision 160
constat the	collision 114
constat together	collision 209	none -113
constat with	collision 198
cont*	blessure 129	collision 43	vandalisme -41
contact	autre -74	blessure 264	bris_de_glace -49	collision -200	degats_des_eaux -45	dommage_materiel -69	evenement_climatique -105	vandalisme -71	vol -73
control	bris_de_glace -42	collision 164	dommage_materiel 122	evenement_climatique -74	none -99	vandalisme -41
conv*	collision -82	none -124	vol 254
converter	collision -82	none -124	vol 254
cook*	autre -51	blessure 221	bris_de_glace -61	collision -110	degats_des_eaux -84	dommage_materiel -71	evenement_climatique -88	incendie 131	none -117	vandalisme -64	vol -52
cooking	autre -67	blessure 264	bris_de_glace -86	collision -136	degats_des_eaux -117	dommage_materiel -95	evenement_climatique -113	incendie 192	none -158	vandalisme -90	vol -193
cops	collision 174	dommage_materiel -44	none -136	vandalisme 120
corn*	bris_de_glace 49	collision 81	degats_des_eaux 87	none -50
corner	bris_de_glace 84	collision 63	degats_des_eaux 65	none -49
corner to	bris_de_glace 173	collision -71	degats_des_eaux 139	dommage_materiel -50	evenement_climatique -64	none -76	vol -44
corniche	collision 180	none -40
corr*	collision -60	degats_des_eaux 105	dommage_materiel -45	none 148	vol -49
correct	collision -51	degats_des_eaux -58	dommage_materiel -59	none 272	vol -69
corridor	collision -81	degats_des_eaux 299	none -120
cors*	collision 127
coug*	collision -103	degats_des_eaux -40	dommage_materiel -49	evenement_climatique -49	incendie 379	none -97	vandalisme -75	vol -47
coul*	collision 69
could	autre 58	none 66
could not	collision 106	none -74	vandalisme 128
could you	autre 254	collision -68	dommage_materiel -40	evenement_climatique -54	none -69	vandalisme -60	vol -71
couldn	collision 163
couldn t	collision 163
coun*	collision -43	dommage_materiel -45	evenement_climatique 120	none -64	vandalisme 66
counted	evenement_climatique 74	incendie -72	none -57	vandalisme 185	vol -77
coup*	collision -59	degats_des_eaux 147	none -80	vol 82
couple	collision -59	degats_des_eaux 147	none -80	vol 82
cour*	collision 139	dommage_materiel -50	none 44	vandalisme -50	vol 53
courier	collision 331	dommage_materiel -56	none -97	vandalisme -51	vol -44
course	collision -62	dommage_materiel -52	none 203	vol -62
courtesy	autre -42	bris_de_glace -64	collision 239	degats_des_eaux 188	dommage_materiel -68	evenement_climatique -81	none -210	vandalisme -49	vol -63
cous*	blessure 166	none -119	vol 98
cousin	none -85	vol 169
cove*	autre 197	blessure 44	collision -59	dommage_materiel -46	evenement_climatique -41
cover	autre 183	collision -66	degats_des_eaux -43	dommage_materiel -54	evenement_climatique -55	none 46	vandalisme -69	vol 98
covered	autre 139	bris_de_glace -42	none 60	vandalisme 54	vol -52
covered for	bris_de_glace -50	collision -54	dommage_materiel -55	none 265	vol -50
covered in	bris_de_glace -65	vandalisme 165
crac*	bris_de_glace 377	collision -64	dommage_materiel -40	evenement_climatique 57	none -152	vandalisme -48	vol -48
crack	bris_de_glace 340	collision -51	none -115	vandalisme -44
crack across	bris_de_glace 198	collision -70	dommage_materiel -51	none -56
crack in	bris_de_glace 387	collision -49	dommage_materiel -40	none -157	vandalisme -73	vol -56
crack running	degats_des_eaux -60	dommage_materiel 155	none -58
cracked	bris_de_glace 306	collision -67	dommage_materiel -49	evenement_climatique 102	none -147	vandalisme -47	vol -49
cracked in	bris_de_glace 221	none -62
cracked my	blessure 138	bris_de_glace 226	collision -84	evenement_climatique -47	none -124	vandalisme -49	vol -44
cracked ribs	collision 125
cracked the	autre -87	blessure -103	bris_de_glace -268	collision -177	degats_des_eaux -141	dommage_materiel -126	evenement_climatique 499	incendie -130	none -305	vandalisme -135	vol -185
cras*	collision 217	none -87
crash	collision 217	none -87
craw*	collision 242	none -76
crea*	bris_de_glace -48	collision 116	degats_des_eaux -52	dommage_materiel 104	incendie 93	none -99	vol -42
cream	bris_de_glace -54	collision -61	degats_des_eaux -68	dommage_materiel 172	incendie 147	none -83	vol -46
cree*	degats_des_eaux 278	evenement_climatique -69	incendie -40	none -73
creeping	degats_des_eaux 278	evenement_climatique -69	incendie -40	none -73
cros*	collision 169	dommage_materiel 126	none -77
crossing	collision 202	none -45
crow*	autre 265	blessure 260	bris_de_glace -63	collision -128	degats_des_eaux -56	dommage_materiel -82	evenement_climatique -54	incendie -41	none -244	vandalisme -79	vol -144
crum*	bris_de_glace 131	dommage_materiel 131	evenement_climatique -51	incendie -46	none -96	vol -46
crumbs	bris_de_glace 183	collision -78	dommage_materiel 186	evenement_climatique -69	incendie -66	none -115	vol -52
cupb*	collision -44	degats_des_eaux 222	evenement_climatique -41	incendie 56	none -70
cupboard	collision -49	degats_des_eaux 271	evenement_climatique -44	none -49
curt*	collision -55	evenement_climatique -41	incendie 268	none -57
curtain	bris_de_glace 84	collision -67	evenement_climatique -48	incendie 247	none -60
curtain and	collision -55	evenement_climatique -40	incendie 273	none -60
curtain i	collision -59	degats_des_eaux -50	evenement_climatique -40	incendie 278	none -61
curtains	collision -47	evenement_climatique -42	incendie 296	none -56
curtains alight	incendie 214	none -50
cust*	collision -45	dommage_materiel -64	incendie 80	none 83	vol 56
customer	collision -56	dommage_materiel -91	none 183	vol 99
cut	autre 47	bris_de_glace 82	collision -48	dommage_materiel -50	incendie -41	none -157	vandalisme 147	vol 54
cut lip	bris_de_glace -44	collision 278	none -94	vol -49
cut my	autre -63	blessure 268	bris_de_glace -144	collision -149	degats_des_eaux -59	dommage_materiel -90	evenement_climatique 196	incendie -105	none -180	vandalisme -148	vol -185
cut on	bris_de_glace 221	dommage_materiel -87	none -43	vandalisme -51	vol -42
cut the	bris_de_glace -57	collision -109	none -74	vandalisme 174	vol 147
cut up	bris_de_glace -54	collision -116	dommage_materiel -68	none -96	vandalisme 217	vol 52
cycl*	collision 179	evenement_climatique 84	none -49	vandalisme -41
cycling	collision 132
cycling to	collision 149
cyclist	collision 216	none -76
d	autre 59	dommage_materiel 82	none -66
d have	none 178
d like	none 256	vol -42
d rather	none 95
daci*	collision 119	none -43
dacia	collision 119	none -43
dad	autre 351	bris_de_glace -40	collision -68	dommage_materiel -55	evenement_climatique -46	incendie -45	none -266	vandalisme -62	vol 65
dama*	degats_des_eaux 77	evenement_climatique 48	incendie 77
damage	collision 45	degats_des_eaux 86	incendie 86	vandalisme -40
damage form	collision -64	degats_des_eaux 202	none -64
damage statement	collision -63	degats_des_eaux 267	none -78
damage to	collision 241	dommage_materiel -63	evenement_climatique 113	incendie -40	none -78	vandalisme -76
damp	collision -43	degats_des_eaux 315	none -76
damp patch	collision -54	degats_des_eaux 353	incendie -49	none -86
dang*	collision -105	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -50	incendie -52	none -111	vandalisme 375	vol -57
danger	collision -105	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -50	incendie -52	none -111	vandalisme 375	vol -57
dark	degats_des_eaux 85
dark and	degats_des_eaux 85
dash*	collision 57	incendie 131	none -49
daug*	blessure 158	none -77
daughter	blessure 158	none -77
daughter has	collision 60	vandalisme 181	vol -59
day	collision -55	dommage_materiel 57	none 111
day before	none 166
dayl*	autre -58	blessure -55	bris_de_glace 168	collision -78	dommage_materiel -49	evenement_climatique -61	incendie -61	none -122	vandalisme 253	vol -49
daylight	autre -58	blessure -55	bris_de_glace 168	collision -78	dommage_materiel -49	evenement_climatique -61	incendie -61	none -122	vandalisme 253	vol -49
days	blessure 267	dommage_materiel -54	none -88	vandalisme -44	vol -66
days ago	blessure -58	collision -51	none 258
de	collision 185	none -74	vol 40
de constat	collision 276	none -120	vol -40
dead	dommage_materiel 41	evenement_climatique 124	none -75	vol -47
dead i	collision 50	none -78	vandalisme 159	vol -59
dear	none -58	vol 56
deci*	autre -43	collision -79	degats_des_eaux 92	dommage_materiel 212	evenement_climatique -49	vandalisme -70	vol -63
decided	autre -70	blessure -47	bris_de_glace -64	collision -110	degats_des_eaux 181	dommage_materiel 342	evenement_climatique -88	incendie -59	none -320	vandalisme -126	vol -104
decision	collision -55	dommage_materiel -54	none 327
deck	blessure 162	bris_de_glace -49	collision 158	degats_des_eaux -50	dommage_materiel -77	evenement_climatique -44	incendie 150	none -224	vandalisme -45	vol -64
decl*	evenement_climatique 45	none -95	vol 109
declaration	bris_de_glace -40	none -78	vandalisme -67	vol 317
declare	bris_de_glace 56	evenement_climatique 101	none -89	vol 83
declare it	collision -92	evenement_climatique 121	none -119	vol 131
declined	autre 198	collision 69	none -145
deco*	autre 300	blessure -49	collision -130	degats_des_eaux -50	dommage_materiel -80	evenement_climatique -43	none -249	vandalisme -45	vol 142
dedu*	bris_de_glace 186	collision -63	none 71	vandalisme -44
deductible	bris_de_glace 186	collision -63	none 71	vandalisme -44
deep	collision -65	dommage_materiel -44	evenement_climatique 58	incendie 240	none -68
deer	collision 311	none -119	vandalisme -48
defi*	collision -45	none 148
definitely	collision -45	none 148
definitely not	collision -60	dommage_materiel -50	evenement_climatique -41	none 139	vol -47
deli*	collision 133	dommage_materiel 128	none -65	vol -50
delivery	collision 153	none -40
delivery van	collision 130
demo*	collision 169	dommage_materiel -77	none -117	vandalisme 126	vol -63
deni*	collision 60	degats_des_eaux 255	dommage_materiel -72	none -152	vandalisme -55	vol -61
dent	collision 211	none -43	vol -47
dent*	autre 63	bris_de_glace -45	dommage_materiel -47	evenement_climatique 282	none -156	vol -57
dented	bris_de_glace -47	collision 53	evenement_climatique 356	none -121	vandalisme -150	vol -43
dentist	autre 219	blessure -40	bris_de_glace -46	collision -95	degats_des_eaux 76	dommage_materiel -61	evenement_climatique -60	none -212	vandalisme 218	vol -91
deny	bris_de_glace 221	collision -79	dommage_materiel -77	evenement_climatique -83	incendie -45	none -97	vandalisme -46	vol 133
deny it	bris_de_glace 221	collision -79	dommage_materiel -77	evenement_climatique -83	incendie -45	none -97	vandalisme -46	vol 133
des	degats_des_eaux 254	none -124
des tanneurs	collision 157	none -58
dese*	collision 319	dommage_materiel -43	none -137
desert	collision 319	dommage_materiel -43	none -137
dest*	collision -63	evenement_climatique 190	incendie 81	none -125	vol 46
destroyed	collision -63	evenement_climatique 190	incendie 81	none -125	vol 46
destroyed the	collision -62	evenement_climatique 228	none -128	vol -44
deta*	collision 66	evenement_climatique 94	none -45
details	collision 66	evenement_climatique 94	none -45
details and	collision 84
diab*	collision 107	none -69	vol 162
did	none 84
did not	dommage_materiel 73	vandalisme 54
did the	collision 89
did you	autre -95	none 255
didn	collision 131
didn t	collision 131
dies*	collision 175	dommage_materiel -42	none -121	vandalisme -52	vol 112
diesel	collision 175	dommage_materiel -42	none -121	vandalisme -52	vol 112
diesel out	collision -41	none -49	vandalisme -51	vol 213
dinn*	autre -40	collision -82	dommage_materiel 364	evenement_climatique -68	none -109	vandalisme -40	vol -42
dinner	autre -40	collision -82	dommage_materiel 364	evenement_climatique -68	none -109	vandalisme -40	vol -42
dire*	collision 83	none -56	vol 82
dirh*	bris_de_glace 102	collision -44	dommage_materiel -60	none -109	vandalisme -43	vol 144
dirhams	bris_de_glace 102	collision -44	dommage_materiel -60	none -109	vandalisme -43	vol 144
disa*	dommage_materiel -47	none 104	vol 63
disc*	blessure 184	bris_de_glace -46	collision -113	degats_des_eaux 150	dommage_materiel -67	none -115	vandalisme -47
discovered	blessure 184	bris_de_glace -46	collision -113	degats_des_eaux 150	dommage_materiel -67	none -115	vandalisme -47
disg*	collision -122	dommage_materiel -58	evenement_climatique -46	none 120	vandalisme 186	vol -60
dish*	collision -68	degats_des_eaux 315	none -99
dishwasher	collision -68	degats_des_eaux 364	evenement_climatique -41	incendie -40	none -116	vol -40
disp*	autre 276	blessure -77	bris_de_glace -62	collision -92	evenement_climatique -87	incendie -64	none -240	vol -66
display	autre -42	bris_de_glace -44	collision -86	dommage_materiel 223	none -68	vandalisme -57	vol 75
dispute	autre 336	blessure -139	bris_de_glace -92	collision -102	degats_des_eaux -129	dommage_materiel -218	evenement_climatique -153	incendie -104	none -385	vandalisme 43	vol -182
dist*	bris_de_glace -43	collision 62	degats_des_eaux -75	dommage_materiel 146	incendie 131	none -107	vandalisme -51	vol -46
ditc*	collision 218	none -57
ditch	collision 218	none -57
dizz*	collision 70	incendie 88
dizzy	collision 70	incendie 88
do	autre 57
do a	blessure 200	collision -47	degats_des_eaux -41	none -89	vandalisme -56	vol 70
do any	collision 149	none -41
do anything	autre -44	blessure 336	collision -57	none -297	vol 56
do constat	collision 96	degats_des_eaux 253	dommage_materiel -74	none -175	vandalisme -42	vol -51
do i	autre 175	bris_de_glace 127	collision -64	degats_des_eaux -42	dommage_materiel -46	none 58	vandalisme -46	vol -63
do not	autre 163	blessure -42	bris_de_glace -51	collision -114	degats_des_eaux -82	dommage_materiel 397	evenement_climatique -46	incendie -58	none -280	vandalisme -79	vol -111
do now	collision -51	dommage_materiel -55	none 280
do the	autre -55	collision 240	dommage_materiel 171	evenement_climatique -46	none -203	vol -64
do you	autre 63	collision -45	none 155
doct*	autre 160	collision 54	none -103	vol 53
doctor	autre 191	none -122	vol 66
docu*	autre -54	collision -51	none 278
does	autre 70	blessure 66	dommage_materiel -48	none 151	vandalisme -40	vol -50
does my	blessure 202	bris_de_glace -46	collision -80	degats_des_eaux -48	dommage_materiel -56	evenement_climatique -43	vandalisme -44	vol -71
does not	collision 175	none -51
does the	autre 251	collision -55	dommage_materiel -75	none -130
does*	autre -48	bris_de_glace 168	degats_des_eaux -46	dommage_materiel 198	evenement_climatique -70	none -90	vandalisme -63	vol -82
doesn	autre -48	bris_de_glace 168	degats_des_eaux -46	dommage_materiel 198	evenement_climatique -70	none -90	vandalisme -63	vol -82
doesn t	autre -48	bris_de_glace 168	degats_des_eaux -46	dommage_materiel 198	evenement_climatique -70	none -90	vandalisme -63	vol -82
dog	blessure 139	dommage_materiel 67	none -114	vol -48
dog and	collision -99	dommage_materiel -40	evenement_climatique 81	incendie 212	none -50	vandalisme -73	vol -43
dog bit	blessure 404	collision -75	dommage_materiel -99	evenement_climatique -64	incendie -43	none -129	vandalisme -55	vol -60
dog chewed	autre -51	blessure -69	degats_des_eaux -45	dommage_materiel 378	evenement_climatique -100	none -137	vandalisme -43	vol -49
doin*	collision 145
doing	collision 145
don	none 139
don t	none 139
done	collision 74	none -62	vol 59
done it	collision -94	none 166	vol 64
door	bris_de_glace 68	none -113	vandalisme 61
door and	bris_de_glace 159	collision -64	none -51	vandalisme -40	vol 81
door had	collision -69	dommage_materiel -46	evenement_climatique -44	incendie -41	none -67	vandalisme -47	vol 275
door in	collision 169	none -85	vandalisme 113
door of	autre -40	bris_de_glace 140	collision -76	degats_des_eaux -70	dommage_materiel -74	evenement_climatique -80	none -124	vandalisme 268	vol -110
door s	blessure 107	degats_des_eaux 47	incendie 150	none -104	vol -43
door*	dommage_materiel 92	evenement_climatique 73	none -63	vol -45
doors	dommage_materiel 92	evenement_climatique 73	none -63	vol -45
down	dommage_materiel 91	evenement_climatique 67	none -109
down across	dommage_materiel -43	evenement_climatique 246	none -54
down d	blessure -53	bris_de_glace -44	collision -42	degats_des_eaux 197	dommage_materiel 196	evenement_climatique -66	none -145	vol -85
down in	collision -52	degats_des_eaux 85	dommage_materiel 106	evenement_climatique 64	none -65
down my	degats_des_eaux 186	none -40
down on	autre -40	blessure -53	bris_de_glace -94	collision -148	degats_des_eaux 117	dommage_materiel 293	evenement_climatique 111	incendie -52	none -150	vandalisme -65	vol -65
down one	collision -97	degats_des_eaux 140	dommage_materiel -86	evenement_climatique -77	none -147	vandalisme 240
down the	blessure 62	evenement_climatique 74	none -79	vol -48
down to	blessure -44	collision -43	dommage_materiel 140	incendie 86	none -60	vol -52
down*	collision -47	incendie 87	none -78	vandalisme 175	vol -66
drag*	collision -44	dommage_materiel -47	none -69	vol 249
dragged	collision -44	dommage_materiel -47	none -69	vol 249
drai*	autre -65	blessure -96	bris_de_glace -67	collision -239	degats_des_eaux 497	dommage_materiel -96	evenement_climatique -129	incendie -79	none -315	vandalisme -109	vol -159
draw*	none -63	vandalisme 60	vol 52
drawer	collision -65	dommage_materiel 117	incendie 74	none -40	vol 64
drawers	collision -57	none -49	vol 215
drawn	collision 243	none -75
drawn up	collision 226	none -63	vol -40
dren*	collision 119	degats_des_eaux 190	dommage_materiel -45	none -117	vol -63
dres*	collision -56	degats_des_eaux -41	dommage_materiel 53	evenement_climatique 85	incendie 148	none -45	vol -49
dresser	blessure -43	collision -41	degats_des_eaux -42	dommage_materiel 156	evenement_climatique 91
drew	collision 139	evenement_climatique 89	none -61	vol -44
drew up	collision 59	evenement_climatique 135	none -43	vol -46
dril*	bris_de_glace -48	collision -86	degats_des_eaux -53	dommage_materiel 314	evenement_climatique -101	incendie -50	none -157	vandalisme 47
drill	collision -63	degats_des_eaux -54	dommage_materiel 174	incendie -47	none -86	vandalisme -69	vol 135
drilled	autre -47	blessure -50	bris_de_glace -58	collision -100	dommage_materiel 264	evenement_climatique -151	incendie -53	none -203	vandalisme 118	vol -104
drip*	collision -76	degats_des_eaux 259	incendie 103	none -83
dripping	collision -76	degats_des_eaux 259	incendie 103	none -83
driv*	collision 151	none -102
drivable	collision 311	none -77	vol -40
drive	autre 64	collision 70	degats_des_eaux -43	dommage_materiel -58	incendie 88	none -156
driver	collision 214	none -79
driver had	collision 115
driver was	dommage_materiel -43	evenement_climatique -51	none -112	vandalisme -50	vol 238
drivers	collision 164	none -50
driving	bris_de_glace 126	collision 172	none -93	vol -40
drop	collision -41	dommage_materiel -47	none 261
drop it	collision -41	dommage_materiel -47	none 261
drop*	collision -75	degats_des_eaux -48	dommage_materiel 399	none -147	vandalisme -49	vol -54
dropd	blessure -53	bris_de_glace -44	collision -82	degats_des_eaux -49	evenement_climatique 276	none -148	vandalisme -59	vol -59
dropped	collision -61	dommage_materiel 309	none -95	vol -43
dropped my	autre 103	collision -41	dommage_materiel 169	none -80	vol -43
drov*	collision 218	none -69
drove	collision 218	none -69
drow*	collision -66	degats_des_eaux 172	evenement_climatique 126	none -117	vol -47
drowned	collision -66	degats_des_eaux 172	evenement_climatique 126	none -117	vol -47
drun*	collision 56	dommage_materiel -69	evenement_climatique -45	none -106	vandalisme 215	vol -47
dry	collision -57	evenement_climatique 262	none -89	vandalisme -50
drye*	incendie 221
dryer	incendie 221
dryer went	incendie 213	none -51
du	autre 287	blessure -56	bris_de_glace -61	collision -199	degats_des_eaux 291	dommage_materiel -127	evenement_climatique -71	incendie -53	none -302	vandalisme -118	vol -179
due	collision -55	degats_des_eaux -120	dommage_materiel -86	evenement_climatique 388	none -144	vandalisme -41	vol -48
due to	collision -55	degats_des_eaux -120	dommage_materiel -86	evenement_climatique 388	none -144	vandalisme -41	vol -48
duly	collision 199	none -79
duri*	blessure 74	collision -57	dommage_materiel -56	evenement_climatique 112	none -102	vol 162
during	blessure 74	collision -57	dommage_materiel -56	evenement_climatique 112	none -102	vol 162
during a	blessure 239	bris_de_glace -42	collision -105	dommage_materiel -47	evenement_climatique -52	none -111	vandalisme -46	vol 90
during the	dommage_materiel -59	evenement_climatique 166	none -99	vol 168
dust*	collision 84	none -104	vandalisme -51	vol 124
duster	collision 137	evenement_climatique 85	none -75	vandalisme -41	vol -92
dutc*	bris_de_glace 213	collision -124	degats_des_eaux -43	dommage_materiel -66	evenement_climatique 183	none -94	vandalisme -59	vol -55
dutch	bris_de_glace 213	collision -124	degats_des_eaux -43	dommage_materiel -66	evenement_climatique 183	none -94	vandalisme -59	vol -55
e	autre 156	dommage_materiel -44	incendie 143	none -120
e scooter	incendie 108	none -46
each	collision 101	incendie 110	none -81	vandalisme 87	vol -63
each other	collision 257	none -66	vandalisme -43
ear	collision -97	incendie 124	none -57	vandalisme -52	vol 175
eggs	bris_de_glace -64	collision -123	dommage_materiel -48	evenement_climatique 153	none -110	vandalisme 319	vol -122
eigh*	blessure 63	none 51
eight	blessure 78	bris_de_glace -40	evenement_climatique 50	none 68
eight and	collision 123
eith*	collision 227	none -80
either	collision 227	none -80
elbo*	blessure 99	degats_des_eaux 84	none -78	vol 41
elbow	blessure 99	degats_des_eaux 84	none -78	vol 41
elde*	collision 58	degats_des_eaux 79
elec*	collision -65	incendie 198	none -83	vandalisme 49	vol -50
electric	autre -40	collision -96	degats_des_eaux -66	dommage_materiel 69	evenement_climatique -46	incendie 266	none -129	vandalisme 111	vol -84
electric car	autre -56	blessure -41	collision -129	degats_des_eaux -59	dommage_materiel -98	evenement_climatique -59	incendie 237	none -185	vandalisme 215	vol -111
electrical	collision -53	dommage_materiel -46	incendie 273	none -58
electrical fault	collision -53	dommage_materiel -46	incendie 273	none -58
electricity	degats_des_eaux 151
elev*	autre 131	degats_des_eaux -45	dommage_materiel -41	evenement_climatique 136	none -120	vandalisme -44	vol 68
eleven	autre 131	degats_des_eaux -45	dommage_materiel -41	evenement_climatique 136	none -120	vandalisme -44	vol 68
eleven of	autre -52	blessure -79	bris_de_glace -54	collision -100	degats_des_eaux -75	dommage_materiel -58	evenement_climatique 208	incendie -47	none -153	vandalisme -54	vol 261
else	blessure 72	collision 105	dommage_materiel -43	incendie 40	none -41
empl*	blessure 235	collision 66	dommage_materiel -46	none -106	vandalisme -40	vol -50
employee	blessure 235	collision 66	dommage_materiel -46	none -106	vandalisme -40	vol -50
empt*	collision -51	degats_des_eaux 51	dommage_materiel -54	evenement_climatique -49	none -102	vandalisme -47	vol 303
emptied	bris_de_glace -48	collision -86	degats_des_eaux 132	dommage_materiel -59	evenement_climatique -56	none -115	vandalisme -46	vol 273
emptied the	bris_de_glace -41	collision -92	degats_des_eaux -47	dommage_materiel -58	evenement_climatique -45	incendie 104	none -146	vandalisme -50	vol 203
empty	bris_de_glace 67	degats_des_eaux -53	dommage_materiel -47	incendie -49	none -87	vandalisme -48	vol 273
empty so	bris_de_glace 158	collision 68	evenement_climatique -42	vandalisme -40	vol -82
encl*	autre 303	collision 74	degats_des_eaux -47	dommage_materiel -73	evenement_climatique -43	none -227	vol -91
enclosed	autre 303	collision 74	degats_des_eaux -47	dommage_materiel -73	evenement_climatique -43	none -227	vol -91
end	collision 41	dommage_materiel -60	incendie 82	none -154	vandalisme 151
end is	collision 261	none -68	vandalisme -54
ende*	collision 259	none -75
ended	collision 259	none -75
ended at	collision 143	none -42
ended up	collision 243	none -65
enga*	dommage_materiel -56	evenement_climatique -44	none -70	vol 254
engagement	dommage_materiel -56	evenement_climatique -44	none -70	vol 254
engi*	autre 55	blessure -76	bris_de_glace -100	collision -128	degats_des_eaux -78	dommage_materiel -113	evenement_climatique -91	incendie 286	none -463	vandalisme -135	vol 234
engine	autre 55	blessure -76	bris_de_glace -100	collision -128	degats_des_eaux -78	dommage_materiel -113	evenement_climatique -91	incendie 286	none -463	vandalisme -135	vol 234
engl*	autre 214	blessure -41	bris_de_glace -40	collision -49	degats_des_eaux -50	dommage_materiel -64	evenement_climatique -46	vandalisme -48	vol -69
english	autre 214	blessure -41	bris_de_glace -40	collision -49	degats_des_eaux -50	dommage_materiel -64	evenement_climatique -46	vandalisme -48	vol -69
enou*	collision -58	none -113	vandalisme 232	vol 57
enough	collision -58	none -113	vandalisme 232	vol 57
enough to	collision -139	dommage_materiel -53	evenement_climatique -40	none -162	vandalisme 286	vol 76
ente*	collision 122	degats_des_eaux -68	dommage_materiel -48	evenement_climatique 150	none -65
enter	collision 176	none -44	vol 56
enter in	collision 273	none -41	vol -74
enti*	none -73	vandalisme 137
entire	none -73	vandalisme 137
entr*	bris_de_glace -55	collision 110	dommage_materiel -46	evenement_climatique -44	none -77	vandalisme -48	vol 125
essa*	autre 188	collision -48	none -86	vol 80
essaouira	autre 188	collision -48	none -86	vol 80
est	collision 302	none -123
euro*	autre 76	dommage_materiel 105	none -98
european	collision 153	none -74
european accident	collision 153	none -74
euros	autre 89	collision -48	dommage_materiel 126	none -102	vandalisme -41
euros no	collision -50	dommage_materiel -75	evenement_climatique 263	none -55
evac*	collision -44	evenement_climatique 45	incendie 189	none -49
evacuated	evenement_climatique 110	incendie 108	none -44
evacuated in	collision -46	degats_des_eaux -40	evenement_climatique 217	none -53
even	collision -76	degats_des_eaux -56	dommage_materiel -47	evenement_climatique -51	incendie 129	none -122	vandalisme 66	vol 190
even*	incendie 44	none 78
evening	incendie 44	none 78
evening and	collision -59	incendie 134	none -59	vol 92
evening the	incendie 177	none -62
ever	collision 103	incendie 122	vandalisme -49
ever since	collision 136	incendie 146	none -61	vandalisme -55
ever*	collision 60	none -40
every	bris_de_glace 88	collision -65	dommage_materiel -44	evenement_climatique 119	none -110	vandalisme 125
every day	bris_de_glace 232	none -177	vandalisme -46	vol -46
every one	collision -71	dommage_materiel -49	evenement_climatique 74	none -49	vandalisme 180	vol -41
everybody	collision 373	dommage_materiel -65	none -227	vol -43
everyone	collision 168	evenement_climatique 42	none -69
everyone is	collision 130
everyone walked	collision 256	none -131
everything	autre -47	none 49	vol 54
everything is	autre -62	collision -82	degats_des_eaux -44	dommage_materiel 221	evenement_climatique -133	incendie -42	none 148	vandalisme -71	vol -64
everything my	vol 91
everything we	degats_des_eaux -85	incendie 143	none -58	vol 109
everywhere	blessure -44	bris_de_glace 107	collision 127	degats_des_eaux 104	dommage_materiel -55	none -119	vol -70
evid*	collision 59	none -127	vandalisme -41	vol 241
evry*	collision -40	degats_des_eaux 139	incendie 137	none -85
evrywhere	collision -45	degats_des_eaux 237	evenement_climatique -45	none -95
ex	bris_de_glace -65	collision -111	dommage_materiel -55	evenement_climatique -70	none -164	vandalisme 432	vol -80
exce*	bris_de_glace -43	collision 143	dommage_materiel -68	evenement_climatique -44	incendie 58	vandalisme 94	vol -69
except	autre -40	bris_de_glace -57	collision 216	degats_des_eaux -53	dommage_materiel -58	evenement_climatique -47	incendie 211	none -189	vandalisme -57	vol -65
exha*	collision 327	none -138
exhaust	collision 327	none -138
expe*	collision -45	evenement_climatique 50	none 94	vol 95
expert	evenement_climatique 120	none 126	vol -49
expert coming	none 227	vol -50
expl*	autre 125	bris_de_glace 147	none -105	vandalisme -63	vol -46
explain	autre 247	incendie -46	none -85	vol -44
exploded	autre -44	bris_de_glace 302	dommage_materiel -45	incendie 123	none -128	vandalisme -104	vol -47
exti*	collision -53	incendie 212	none -65	vol -56
extr*	collision -41	incendie 271	none -132
extractor	collision -41	incendie 271	none -132
extractor melted	collision -44	incendie 272	none -165
eye	autre -41	blessure 264	bris_de_glace -72	collision -60	degats_des_eaux 63	dommage_materiel -59	evenement_climatique -41	incendie -42	none -113	vandalisme -41	vol -58
eyeb*	collision -42	incendie 217	none -83	vandalisme 116	vol -50
eyebrow	bris_de_glace -64	dommage_materiel -40	evenement_climatique -42	none -69	vandalisme 255	vol -51
eyebrows	collision -52	incendie 329	none -93	vol -54
eyel*	collision -79	incendie 125	vandalisme 147	vol -48
face	collision -60	degats_des_eaux -48	dommage_materiel -52	evenement_climatique 73	incendie 58	none -52	vandalisme -54	vol 217
fail*	blessure -61	bris_de_glace 126	degats_des_eaux 164	dommage_materiel -40	evenement_climatique -71	none -94	vandalisme -40	vol -63
failed	blessure -61	bris_de_glace 126	degats_des_eaux 164	dommage_materiel -40	evenement_climatique -71	none -94	vandalisme -40	vol -63
failed to	collision 143
fait	collision 283	none -143
fall	blessure 83	degats_des_eaux -41	dommage_materiel -69	evenement_climatique 208	incendie -50	none -85	vol -47
fall*	blessure 95	collision -67	degats_des_eaux 78	dommage_materiel 80	none -85	vandalisme -44	vol -51
fallen	blessure 174	bris_de_glace 62	collision -64	degats_des_eaux -41	dommage_materiel 87	none -98	vol -50
fallen from	autre -65	blessure 184	bris_de_glace -71	collision -126	degats_des_eaux -65	dommage_materiel 246	evenement_climatique -52	incendie -66	none -154	vol -77
falls	bris_de_glace -50	collision -56	degats_des_eaux 103	dommage_materiel 92	evenement_climatique 101	none -53	vandalisme -59	vol -54
fals*	blessure -40	collision -74	degats_des_eaux 139	dommage_materiel -66	evenement_climatique -56	none 246	vol -61
false	blessure -40	collision -74	degats_des_eaux 139	dommage_materiel -66	evenement_climatique -56	none 246	vol -61
fami*	incendie 235	none -83	vandalisme 93	vol -63
family	collision 43	dommage_materiel -41	incendie 285	none -94	vol -45
far	blessure 73	dommage_materiel 41	vandalisme -44	vol 51
far as	autre 104	collision 90	none -62
fath*	blessure 80	bris_de_glace 69	collision 44	none -65
father	blessure 80	bris_de_glace 69	collision 44	none -65
faul*	collision 133	incendie 100	none -47
fault	collision 133	incendie 100	none -47
faut*	collision 214	none -75
febr*	blessure 112	dommage_materiel -49	none 123
february	blessure 112	dommage_materiel -49	none 123
feel	collision 100	degats_des_eaux 70
fell	autre -40	blessure 159	collision -48	dommage_materiel 214	none -153	vandalisme -61	vol -62
fell asleep	degats_des_eaux 260	dommage_materiel -46	incendie -44	none -71
fell down	blessure 183	bris_de_glace -43	collision -87	degats_des_eaux -71	dommage_materiel 99	evenement_climatique -53	none -132	vandalisme -50	vol -111
fell in	autre -69	blessure 191	bris_de_glace -92	collision -97	degats_des_eaux -132	dommage_materiel 258	evenement_climatique -106	incendie -51	none -258	vandalisme -65	vol -107
fell into	autre -51	blessure 265	bris_de_glace 187	collision -144	degats_des_eaux -48	dommage_materiel -82	evenement_climatique -64	incendie -63	none -107	vandalisme -75	vol -108
fell my	blessure -43	collision -74	incendie 133	none -61	vandalisme -47	vol 137
fell off	blessure 95	bris_de_glace -42	collision 199	degats_des_eaux -53	dommage_materiel -90	evenement_climatique -45	none -159	vol -125
fell on	autre -89	blessure -164	bris_de_glace -91	collision -212	dommage_materiel 379	evenement_climatique -46	incendie -100	none -341	vandalisme -190	vol -142
fell*	collision 72	degats_des_eaux 64	dommage_materiel -47	evenement_climatique 68	none -56	vandalisme -48
fella	degats_des_eaux 137	dommage_materiel -60	evenement_climatique 138	none -61	vandalisme -42	vol -57
fellow	collision 233	none -64	vol -52
felt	collision 93	none -133	vandalisme -44	vol 166
felt nothing	collision 77	none -194	vandalisme -64	vol 224
fenc*	collision -71	dommage_materiel -42	evenement_climatique 118	incendie 57	none -111	vandalisme 157	vol -43
fence	collision -71	dommage_materiel -42	evenement_climatique 118	incendie 57	none -111	vandalisme 157	vol -43
fence and	blessure 153	collision -50	evenement_climatique -55	incendie 158	none -66	vandalisme -54
ferr*	autre 212	collision 43	dommage_materiel -50	none -107	vol -45
ferry	autre 212	collision 43	dommage_materiel -50	none -107	vol -45
fes	none -75	vandalisme -46	vol 220
few	collision -42	degats_des_eaux 53	dommage_materiel -44	none -56	vol 127
fiat	collision 69	none -46	vol 85
fiel*	collision -61	evenement_climatique 74	incendie 95	none -84	vandalisme 78
field	collision -67	dommage_materiel -41	evenement_climatique 40	incendie 114	none -92	vandalisme 94
field i	collision -95	evenement_climatique -62	incendie 102	none -105	vandalisme 221	vol -93
fift*	autre -42	blessure 246	collision -141	degats_des_eaux -60	dommage_materiel -42	evenement_climatique -41	none -148	vandalisme -67	vol 155
fifty	autre -42	blessure 246	collision -141	degats_des_eaux -60	dommage_materiel -42	evenement_climatique -41	none -148	vandalisme -67	vol 155
file	none 174
file*	collision -60	none -52	vandalisme 200	vol 77
filed	collision -60	none -52	vandalisme 200	vol 77
filed a	none -76	vandalisme 125	vol 82
fill	autre -44	collision 99	degats_des_eaux 53	none 74
fill in	autre -49	collision 67	degats_des_eaux 68	none 92
fill*	collision 86	degats_des_eaux 70	none -51
filled	collision 97	degats_des_eaux 62	none -54
filled in	collision 71	degats_des_eaux 95	none -42
filt*	collision 54	degats_des_eaux 201	none -100	vol -47
find	autre 170	collision 45	dommage_materiel -45
find the	collision 112	none -51	vandalisme -40	vol 106
fine	collision 114	none -76
fine but	collision 144	incendie 43	none -53
fine i	collision 61	degats_des_eaux 65
fing*	blessure 111	bris_de_glace 109	collision -84	dommage_materiel -51	evenement_climatique -46	none -133	vandalisme -50	vol 109
finger	autre -50	blessure 220	bris_de_glace -73	collision -136	degats_des_eaux -53	dommage_materiel -80	evenement_climatique -71	incendie -88	none -202	vandalisme -71	vol 182
fingers	bris_de_glace 258	collision -61	degats_des_eaux 42	dommage_materiel -40	none -117	vandalisme -43	vol -117
fini*	incendie 181	none -98
finished	collision 75	incendie 131	none -97
fire	collision -64	degats_des_eaux -60	dommage_materiel -46	incendie 534	none -134	vol -64
fire brigade	incendie 190
fire in	collision -61	degats_des_eaux -70	incendie 334	none -56	vol -51
fire started	degats_des_eaux -72	incendie 230
fire we	collision -78	incendie 250	none -68
fire*	bris_de_glace -43	collision -88	degats_des_eaux -45	dommage_materiel -41	evenement_climatique -44	incendie 206	none -140	vandalisme 254	vol -55
firemen	collision -55	incendie 312	none -61	vol -42
firm	collision -59	degats_des_eaux 241	dommage_materiel 98	none -117	vol -41
firs*	degats_des_eaux 146	none 76	vol -49
first	degats_des_eaux 146	none 76	vol -49
fish	autre -42	blessure -55	bris_de_glace 118	collision -88	degats_des_eaux 413	dommage_materiel -132	evenement_climatique -66	incendie -65	none -174	vandalisme -63	vol -111
fit	collision 229	none -80
fitt*	collision -49	degats_des_eaux 212	none -43
fitting	collision -49	degats_des_eaux 212	none -43
five	collision 101	dommage_materiel -41	evenement_climatique 89	incendie 57	none -80
five minutes	dommage_materiel -42	incendie 131	none -59
flam*	collision -49	incendie 360	none -107
flames	collision -45	incendie 348	none -126
flap	collision -103	none -45	vandalisme 170	vol 92
flar*	evenement_climatique -53	incendie 335	none -107	vol -42
flared	evenement_climatique -49	incendie 306	none -132	vol -60
flas*	bris_de_glace -59	evenement_climatique 233	none -102	vol 68
flash	bris_de_glace -40	collision -93	evenement_climatique 356	none -81	vol -68
flash flood	bris_de_glace -40	collision -93	evenement_climatique 356	none -81	vol -68
flat	autre 41	collision -54	degats_des_eaux 62	incendie 111	none -113	vol 90
flat above	degats_des_eaux 193	none -63
flat below	incendie 181	none -45	vol -49
flat in	autre 237	collision -47	evenement_climatique -40	none -138	vol -44
flat upstairs	degats_des_eaux 160	none -42
flat we	collision -47	incendie 288	none -77
flat*	autre -113	blessure -114	bris_de_glace -128	collision -266	degats_des_eaux -131	dommage_materiel 296	evenement_climatique 366	incendie -104	none -541	vandalisme -170	vol -190
flew	bris_de_glace 218	collision -75	dommage_materiel -43	evenement_climatique 115	none -74	vol -45
flew up	bris_de_glace 177	collision -40
flig*	autre 327	blessure -43	collision -56	dommage_materiel -63	none -195	vandalisme -43	vol -57
flight	autre 327	blessure -43	collision -56	dommage_materiel -63	none -195	vandalisme -43	vol -57
floo*	collision -56	degats_des_eaux 171	evenement_climatique 87	none -61	vol -40
flood	collision -75	degats_des_eaux -53	dommage_materiel -68	evenement_climatique 438	none -80	vol -53
flood in	bris_de_glace -42	collision -51	degats_des_eaux -55	dommage_materiel -90	evenement_climatique 381	none -77	vol -41
flooded	collision -47	degats_des_eaux 180	dommage_materiel -45	evenement_climatique 115	none -80
flooded the	collision -43	degats_des_eaux 313	evenement_climatique -56	none -83
floor	collision -53	degats_des_eaux 213	dommage_materiel 57	none -104
floor balcony	collision -57	degats_des_eaux 51	incendie 180	none -74
floor is	collision -54	degats_des_eaux -89	dommage_materiel 135	evenement_climatique 132	none -51
flor*	collision 66	degats_des_eaux 115	none -57
flou*	collision -50	evenement_climatique 116	vol 109
flour	collision -50	evenement_climatique 116	vol 109
flun*	collision 49	evenement_climatique 98
flung	collision 49	evenement_climatique 98
flyi*	collision 114
flying	collision 114
flying out	collision 136	none -41
foch	collision 74
fold*	collision 215
folded	collision 215
folded in	collision 215
foll*	collision -65	degats_des_eaux 55	dommage_materiel 56	vandalisme 65
follow	none -74	vandalisme 137
following	collision -78	degats_des_eaux 55	evenement_climatique 65	vandalisme 63	vol -51
following the	collision -74	evenement_climatique 161	incendie -42	none -124	vandalisme 176	vol -70
font*	collision 71
food	autre -106	blessure 240	bris_de_glace -72	collision -86	degats_des_eaux -76	dommage_materiel 231	evenement_climatique -153	incendie -46	none -201	vandalisme -70	vol -98
foot	autre -45	blessure 429	bris_de_glace -48	incendie -41	none -322	vandalisme -66	vol -84
foot and	blessure -90	collision -40	degats_des_eaux 185	dommage_materiel 142	evenement_climatique -66	none -48	vandalisme -49
foot*	bris_de_glace 276	none -66
football	bris_de_glace 276	none -66
for	autre 91	none -94
for a	autre 69	none -82	vandalisme -44	vol 111
for an	blessure 228	collision -40	degats_des_eaux -65	dommage_materiel -45	incendie 67	none -129	vandalisme -51	vol -54
for me	autre -108	blessure 101	degats_des_eaux -49	dommage_materiel -59	evenement_climatique -40	incendie -48	none 119	vandalisme -41	vol -47
for my	autre -66	collision -40	degats_des_eaux 131	dommage_materiel -43	none 213	vol -46
for nine	autre 198	blessure -43	collision -72	degats_des_eaux -43	dommage_materiel -49	evenement_climatique 162	none -149	vol -46
for ten	collision 166	dommage_materiel -44	none -58
for the	autre 108	none -120	vandalisme 80
for three	blessure 175	collision -90	degats_des_eaux 145	dommage_materiel -61	none -121	vol -42
for your	collision -85	none 285
forc*	bris_de_glace 107	collision -61	none -94	vandalisme -51	vol 226
forced	bris_de_glace 107	collision -61	none -94	vandalisme -51	vol 226
forced the	none -52	vol 192
fore*	blessure 84	evenement_climatique 59	incendie 89	none -73	vandalisme -44	vol -42
forearm	blessure 78	bris_de_glace -40	collision -78	degats_des_eaux -45	dommage_materiel 58	evenement_climatique 99	incendie 114	none -96	vandalisme -51	vol -44
forest	blessure 188	collision 65	none -83	vandalisme -55
forg*	degats_des_eaux 85	none 67
forget	collision -42	none 227
forget it	collision -42	none 227
forgot	autre 60	degats_des_eaux 153	none -55
forgot the	degats_des_eaux 206	none -60
form	collision 110	degats_des_eaux 93	none -48
form and	collision 142	none -61
form no	collision 202	degats_des_eaux 96	none -139
form*	bris_de_glace -55	collision -136	degats_des_eaux 216	none -82	vandalisme 173	vol -62
fort*	degats_des_eaux -51	dommage_materiel 223	evenement_climatique -47	none -163	vandalisme 67
forty	degats_des_eaux -51	dommage_materiel 223	evenement_climatique -47	none -163	vandalisme 67
forty years	collision 172	dommage_materiel -68	incendie 82	none -50	vandalisme -108
forw*	autre -50	collision 164	dommage_materiel -56	none 111
forward	autre -50	collision 164	dommage_materiel -56	none 111
foun*	dommage_materiel -55	evenement_climatique -44	none -74	vandalisme 263	vol 52
found	dommage_materiel -44	none -64	vandalisme 181	vol 69
found my	collision -95	degats_des_eaux -44	dommage_materiel -78	evenement_climatique -56	none 89	vandalisme 222	vol -59
four	autre 48	evenement_climatique 113	none -138	vandalisme -56
four in	evenement_climatique 123
four*	collision -79	degats_des_eaux 262	incendie 68	none -75	vol -44
fourth	collision -75	degats_des_eaux 340	dommage_materiel -40	none -101	vol -41
frac*	blessure 438	collision -130	degats_des_eaux -53	dommage_materiel -58	evenement_climatique -48	none -220	vol -62
fracture	blessure 200	none -90
fractured	autre -46	blessure 460	bris_de_glace -45	collision -197	degats_des_eaux -72	dommage_materiel -82	evenement_climatique -67	incendie -48	none -271	vandalisme -57	vol -88
fractured my	blessure 294	collision -77	degats_des_eaux -42	none -67	vol -56
fram*	incendie 83	none -40	vol 91
frame	incendie 83	none -40	vol 91
fran*	collision 110	dommage_materiel -42	none 131
francais	collision -91	none 307
free*	autre -52	blessure -49	collision -53	degats_des_eaux -42	dommage_materiel 178	evenement_climatique 152	none -102	vandalisme -44	vol -56
freezer	autre -67	blessure -58	bris_de_glace -40	collision -60	dommage_materiel 209	evenement_climatique 112	none -133	vandalisme -52	vol -68
fren*	none 110
french	none 110
frid*	collision -43	none 102	vol -46
friday	collision -42	dommage_materiel -48	none 160	vol -50
friday a	blessure 155	bris_de_glace 168	collision -115	degats_des_eaux -68	dommage_materiel -58	evenement_climatique -47	incendie 80	none -121	vandalisme -46
friday the	autre -41	blessure 50	bris_de_glace -44	collision -65	degats_des_eaux 80	dommage_materiel -63	evenement_climatique -53	none 160	vol -43
fridge	collision -48	degats_des_eaux 114	dommage_materiel 143	none -97
fridge the	collision -57	dommage_materiel 95	incendie 115	none -44
frie*	dommage_materiel 202	evenement_climatique 109	none -121	vol -42
fried	collision -76	dommage_materiel 146	evenement_climatique 95	incendie 79	none -103
fried the	collision -59	dommage_materiel 123	incendie 131	none -82
friend	blessure -52	collision -70	dommage_materiel 205	evenement_climatique 170	none -106	vandalisme -49	vol -55
friend s	blessure -46	collision -51	dommage_materiel 401	evenement_climatique -89	none -100	vol -55
friends	collision 188	degats_des_eaux -42	dommage_materiel 164	none -181
frm	autre -44	bris_de_glace 218	collision -87	degats_des_eaux -80	dommage_materiel -117	evenement_climatique -42	incendie 57	none -223	vol 204
from	none -76	vol 57
from a	autre 122	bris_de_glace 60	incendie 94	none -98	vol -46
from behind	collision 186	none -57
from both	collision 190	none -58
from corner	bris_de_glace 173	collision -71	degats_des_eaux 139	dommage_materiel -50	evenement_climatique -64	none -76	vol -44
from my	autre 57	collision -62	dommage_materiel -47	none -121	vol 190
from outside	collision -55	none -69	vandalisme -41	vol 282
from the	blessure 42	collision -67	incendie 40	none -113	vol 100
fron*	bris_de_glace 43	collision 76	none -75	vandalisme 121	vol -41
front	bris_de_glace 43	collision 76	none -75	vandalisme 121	vol -41
front corner	collision 160
front door	bris_de_glace -51	collision -148	dommage_materiel -72	evenement_climatique -49	none -132	vandalisme 443	vol -47
front end	collision 241	none -56	vandalisme -42	vol -40
front is	collision 136
front of	bris_de_glace 133	dommage_materiel 55	none -82	vandalisme 85	vol -40
full	degats_des_eaux -51	dommage_materiel 54	evenement_climatique 229	none -78	vandalisme -41
full of	bris_de_glace 46	collision -64	degats_des_eaux -61	dommage_materiel -63	evenement_climatique 373	none -84	vandalisme -50	vol -50
full width	degats_des_eaux -60	dommage_materiel 155	none -58
full*	collision 85	degats_des_eaux 104	dommage_materiel -55	evenement_climatique 114	none -85
fully	collision 85	degats_des_eaux 104	dommage_materiel -55	evenement_climatique 114	none -85
furn*	autre -42	bris_de_glace -51	collision -75	degats_des_eaux -130	dommage_materiel -74	evenement_climatique -43	incendie 106	none -174	vandalisme -68	vol 299
fuse	collision -48	dommage_materiel 122	incendie 184	none -68	vol -43
fuse box	collision -48	dommage_materiel 122	incendie 184	none -68	vol -43
gale	blessure -44	collision -84	degats_des_eaux -49	dommage_materiel -127	evenement_climatique 491	none -109	vandalisme -49	vol -66
gall*	collision -82	degats_des_eaux -55	dommage_materiel 231	evenement_climatique -45	incendie 123	none -75	vandalisme -65	vol -41
gara*	bris_de_glace 224	degats_des_eaux -40	dommage_materiel 43	none -123	vandalisme -54	vol -49
garage	bris_de_glace 224	degats_des_eaux -40	dommage_materiel 43	none -123	vandalisme -54	vol -49
garage door	blessure -40	bris_de_glace -88	collision 132	degats_des_eaux -62	dommage_materiel 255	evenement_climatique -167	none -116	vandalisme -60	vol -54
gard*	autre -40	blessure -45	collision -60	degats_des_eaux -60	dommage_materiel -69	evenement_climatique 333	none -191
garden	autre -42	blessure -46	collision -58	degats_des_eaux -64	dommage_materiel -72	evenement_climatique 294	none -202
garden shed	evenement_climatique 71	incendie 122	none -41
garden wall	bris_de_glace -51	collision 108	dommage_materiel -76	evenement_climatique -66	none -149	vandalisme 233	vol -54
gare	autre 296	blessure -43	collision -65	degats_des_eaux -71	dommage_materiel -103	evenement_climatique -50	incendie -44	none -212	vandalisme -106
gas	bris_de_glace -67	collision -65	dommage_materiel -40	evenement_climatique -48	incendie 424	none -163	vandalisme -55	vol -62
gas bottle	autre -41	bris_de_glace -91	collision -80	degats_des_eaux -47	dommage_materiel -47	evenement_climatique -44	incendie 361	none -158	vandalisme -73	vol -44
gate	collision 122	dommage_materiel -60	evenement_climatique 221	none -141
gave	none -87
gave me	collision 48	evenement_climatique 70	incendie 41	none -64
gave way	blessure -43	collision -68	degats_des_eaux 120	dommage_materiel 172	none -89	vol -45
gaze*	blessure -62	bris_de_glace -40	collision -49	degats_des_eaux -52	dommage_materiel -54	evenement_climatique 314	incendie -40	none -121	vandalisme -50	vol -62
gazebo	blessure -62	bris_de_glace -40	collision -49	degats_des_eaux -52	dommage_materiel -54	evenement_climatique 314	incendie -40	none -121	vandalisme -50	vol -62
gend*	none -75	vol 117
gendarme	collision 102	none -135	vandalisme -52	vol 237
gendarmerie	none -64	vol 138
gendarmerie came	collision -50	evenement_climatique 159	none -77	vol 84
gendarmes	collision 41	evenement_climatique 43	none -75	vol 96
gendarmes came	degats_des_eaux -54	dommage_materiel -41	evenement_climatique 212	none -83	vol 75
gendarmes over	blessure 187	bris_de_glace -47	collision -60	dommage_materiel -53	evenement_climatique -59	none -63	vol 89
gene*	collision -57	evenement_climatique 245	vol -42
generator	collision -57	evenement_climatique 245	vol -42
generator is	collision -57	evenement_climatique 245	vol -42
gent*	collision 210	none -67
gentleman	collision 221	none -55
gentleman on	collision 162	dommage_materiel -41	none -43	vol -43
get	none 67
get a	autre 155
get me	none 155
get the	none 118
gett*	blessure 210	collision -88	dommage_materiel 132	evenement_climatique -40	none -140
getting	blessure 210	collision -88	dommage_materiel 132	evenement_climatique -40	none -140
getting out	blessure 94	collision -70	dommage_materiel 207	evenement_climatique -42	none -128	vol -46
girl	collision 102	none -60	vol 103
give	collision 86	degats_des_eaux -46	incendie 82	none 42
give me	collision -51	degats_des_eaux -64	dommage_materiel -41	incendie 150	none 134	vol -60
give way	collision 198	none -48
give*	collision 80	degats_des_eaux 101	dommage_materiel -40	none -81	vol 65
given	collision 80	degats_des_eaux 101	dommage_materiel -40	none -81	vol 65
glas*	bris_de_glace 199	collision -64	dommage_materiel 85	none -83
glass	bris_de_glace 286	collision -67	none -60
glass in	bris_de_glace 126	collision -111	none -49	vandalisme 182	vol -75
glass of	bris_de_glace 150	collision -69	evenement_climatique 43	none -86	vandalisme 58
glasses	autre 120	blessure -51	bris_de_glace -42	collision -60	dommage_materiel 344	evenement_climatique -56	none -156	vandalisme -53
glasses and	autre 239	blessure -55	bris_de_glace -42	collision -72	degats_des_eaux -45	dommage_materiel 110	evenement_climatique -78	none -182	vandalisme -53	vol -40
glis*	collision 317	none -128
glov*	collision 152	none -81	vol 102
glovebox	collision 96	none -74	vol 155
glue	bris_de_glace -40	collision -42	incendie 84	none -248	vandalisme 335	vol -77
go	bris_de_glace 42	dommage_materiel 42	evenement_climatique -42	none -71	vandalisme 103
go and	autre -93	blessure -44	bris_de_glace -55	collision 135	degats_des_eaux -79	dommage_materiel 322	evenement_climatique -52	incendie -59	none -232	vandalisme -145	vol -85
go on	collision -97	degats_des_eaux 155	dommage_materiel -42	none 185	vandalisme -55
go to	none -90	vandalisme 272
go up	bris_de_glace 198	collision -108	degats_des_eaux -48	dommage_materiel -47	evenement_climatique -50	incendie 146	none -63	vandalisme -66	vol -43
god	collision 42	incendie 89	none 61
god no	autre -44	blessure -47	bris_de_glace -48	collision -72	degats_des_eaux -69	dommage_materiel -67	evenement_climatique -64	incendie -79	none 185	vandalisme -55	vol -62
god the	incendie 73
goin*	blessure 106	collision 46	none -45
going	blessure 106	collision 46	none -45
going to	blessure 187	bris_de_glace -49	collision -66	dommage_materiel -60	evenement_climatique -46	none -62	vol 86
golf	collision -50	evenement_climatique 225	none -89	vol 57
golf balls	collision -47	evenement_climatique 197	none -74
gone	none -49	vandalisme -53	vol 206
gone from	collision -80	none -93	vandalisme -61	vol 285
gone i	collision -42	incendie 129	none -99	vol 139
gone the	collision -57	incendie 121	none -46	vol 102
gone to	collision 82	degats_des_eaux 62	none -73	vandalisme -52	vol 122
gone up	autre 278	bris_de_glace -61	collision -80	degats_des_eaux -51	dommage_materiel -68	evenement_climatique 201	incendie -58	none -232	vandalisme -69	vol -79
good	autre 53	collision 76	dommage_materiel -56	incendie 72	none 84	vandalisme -40	vol -53
good afternoon	none 214	vol -48
good evening	collision -52	none 252
good for	autre 273	blessure -103	bris_de_glace -57	collision -162	degats_des_eaux -63	dommage_materiel -97	evenement_climatique -75	incendie -82	none 72	vandalisme -76	vol -78
good*	blessure -45	bris_de_glace 40	collision -71	dommage_materiel -63	evenement_climatique -44	none 202	vandalisme -46	vol -64
goodness	bris_de_glace 126	degats_des_eaux 73	none -84
got	none -67	vol 54
got a	blessure -43	degats_des_eaux 262	evenement_climatique -64
got away	none -46	vol 134
got back	dommage_materiel -40	none -70	vol 220
got hit	collision 261	none -53	vol -46
got into	evenement_climatique 237	none -73
got out	incendie 73
got rear	collision 89
got soaked	collision -72	degats_des_eaux -58	dommage_materiel 158	evenement_climatique 117	none -65	vol -57
got the	collision -77	incendie 333	none -73	vol -67
grab*	blessure -65	collision -51	degats_des_eaux -43	dommage_materiel -66	none -151	vandalisme -64	vol 415
grabbed	blessure -65	collision -51	degats_des_eaux -43	dommage_materiel -66	none -151	vandalisme -64	vol 415
grac*	collision 57	incendie 119	none -60
grace	collision 57	incendie 119	none -60
graf*	autre -48	blessure -58	bris_de_glace -94	collision -84	degats_des_eaux -56	dommage_materiel -125	evenement_climatique -71	incendie -44	none -208	vandalisme 387	vol -122
graffiti	autre -48	blessure -58	bris_de_glace -94	collision -84	degats_des_eaux -56	dommage_materiel -125	evenement_climatique -71	incendie -44	none -208	vandalisme 387	vol -122
gran*	blessure 76	collision 40	none -78	vol 47
grand	blessure 134	dommage_materiel -40	evenement_climatique 68	none -79
grand taxi	collision 163	none -54
grandmother	collision -52	dommage_materiel 186	evenement_climatique -40	incendie 76	none -97	vol -49
grav*	bris_de_glace 247	dommage_materiel -49	none -95	vandalisme 52
gravel	bris_de_glace 280	dommage_materiel -45	none -79	vandalisme -40
gravel lorry	bris_de_glace 266	collision -79	dommage_materiel -74
graz*	blessure -45	collision 202	none -93	vol 43
grazed	collision 298	dommage_materiel -41	none -93	vol -89
grea*	collision -46	dommage_materiel 54	incendie 89	none 56	vol -42
great	collision -46	dommage_materiel 54	incendie 89	none 56	vol -42
gree*	bris_de_glace 103	collision 58	evenement_climatique 55	none -85	vol -60
green	collision 257	none -65	vol -44
greenhouse	bris_de_glace 149	collision -71	evenement_climatique 93	none -94	vandalisme 65	vol -71
grey	collision 247	none -75	vandalisme -52	vol -87
grin*	autre -69	blessure -40	bris_de_glace -45	collision -110	degats_des_eaux -44	dommage_materiel 239	evenement_climatique -62	incendie -43	none -153	vandalisme -115	vol 176
grinder	autre -69	blessure -40	bris_de_glace -45	collision -110	degats_des_eaux -44	dommage_materiel 239	evenement_climatique -62	incendie -43	none -153	vandalisme -115	vol 176
grou*	dommage_materiel -46	evenement_climatique 194	none -55
ground	dommage_materiel -46	evenement_climatique 194	none -55
ground floor	dommage_materiel -51	evenement_climatique 219	none -54
guar*	collision 72	evenement_climatique -41	incendie 130	none -87	vandalisme -44	vol 87
guards	collision 129	none -97	vandalisme -45	vol 143
gutt*	bris_de_glace -45	collision -91	degats_des_eaux 198	dommage_materiel -48	evenement_climatique 64	none -143	vandalisme 98	vol 46
guttering	blessure -45	bris_de_glace -82	collision -84	degats_des_eaux -50	dommage_materiel -67	evenement_climatique 198	none -113	vandalisme -64	vol 190
guttering and	blessure -45	bris_de_glace -82	collision -84	degats_des_eaux -50	dommage_materiel -67	evenement_climatique 198	none -113	vandalisme -64	vol 190
gutters	collision -100	degats_des_eaux 354	none -148	vol -62
guy	collision 159	none -70	vol 45
guy on	none -83	vol 175
had	autre 73	none -79
had a	degats_des_eaux 139	dommage_materiel 43	none -82
had an	collision 250	none -57
had been	collision -67	incendie 51	none -59	vol 108
had gone	collision -43	evenement_climatique 153	incendie 71	none -103
had my	autre -40	collision -67	dommage_materiel -54	none -88	vandalisme -51	vol 318
had no	collision 69	evenement_climatique 56	none 78
had the	none -51	vol 102
had to	autre 406	blessure 54	collision -43	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -43	none -165	vandalisme -46	vol -80
hail	bris_de_glace -49	collision -96	dommage_materiel -49	evenement_climatique 519	none -137	vandalisme -151	vol -55
hail on	collision -68	dommage_materiel -42	evenement_climatique 324	none -108	vandalisme -60	vol -73
hail*	bris_de_glace 136	collision -67	dommage_materiel -40	evenement_climatique 277	none -193	vol -73
hailstones	bris_de_glace -58	collision -47	evenement_climatique 319	none -67	vol -90
hailstones the	collision -47	evenement_climatique 197	none -74
hailstorm	collision -49	evenement_climatique 268	none -102
hair	bris_de_glace -44	dommage_materiel -44	evenement_climatique -42	none -115	vandalisme 46	vol 151
hair*	blessure 305	bris_de_glace 76	collision -74	dommage_materiel -45	evenement_climatique -40	none -122	vol -51
hairdresser	blessure 287	bris_de_glace -55	collision -118	dommage_materiel -62	evenement_climatique -48	incendie -57	none -145	vandalisme -44	vol -74
hairline	blessure 150	bris_de_glace 122	collision -47	none -89
hairline fracture	blessure 200	none -90
half	evenement_climatique 85	none -67
half a	collision -115	dommage_materiel -49	evenement_climatique 208	none -107	vol 107
half the	evenement_climatique 117	incendie 135	none -67
hall	degats_des_eaux 198	none -70
hall ceiling	degats_des_eaux 172	none -73
hall*	autre -43	blessure -50	bris_de_glace -64	collision -142	degats_des_eaux 223	dommage_materiel -60	evenement_climatique -49	incendie -57	none -192	vandalisme 131
hallway	autre -52	blessure -70	bris_de_glace -75	collision -80	degats_des_eaux 283	dommage_materiel -78	evenement_climatique -53	incendie -64	none -241	vandalisme -102	vol 58
hamd*	collision 238	none -89
hamm*	blessure 75	bris_de_glace -89	collision -92	dommage_materiel -40	none -84	vandalisme 268	vol -74
hammer	bris_de_glace -153	collision -131	degats_des_eaux -40	dommage_materiel -53	evenement_climatique -43	none -97	vandalisme 427	vol -120
hand	blessure 118	dommage_materiel -57	none -114	vandalisme -45	vol 134
hand*	vol 86
handbag	collision -151	dommage_materiel 81	none -89	vol 292
hands	incendie 140
hang	autre -53	collision -57	evenement_climatique 159	none 94	vol -58
hang on	autre -53	collision -57	evenement_climatique 159	none 94	vol -58
hang*	degats_des_eaux 79	dommage_materiel 49	none -54
hanging	degats_des_eaux 79	dommage_materiel 49	none -54
hanging off	collision 70	vol 66
happ*	autre 79	none 61
happened	none -45	vandalisme 75
happens	autre 180	blessure -42	collision -46	degats_des_eaux -40	dommage_materiel -63	evenement_climatique -44	incendie -44	none 50	vandalisme -52	vol -59
happy	collision -76	dommage_materiel 139	none 113	vandalisme -51
harb*	bris_de_glace -83	collision -96	degats_des_eaux -52	dommage_materiel 283	evenement_climatique -83	incendie 121	none -93	vandalisme -56	vol -50
harbour	bris_de_glace -83	collision -96	degats_des_eaux -52	dommage_materiel 283	evenement_climatique -83	incendie 121	none -93	vandalisme -56	vol -50
hard	dommage_materiel -41	none 240	vandalisme -54	vol -74
harm	collision 63	degats_des_eaux 95	dommage_materiel 45	none -60	vol -40
harm*	collision -75	dommage_materiel -44	incendie 40	none -77	vandalisme 207
harmed	collision -75	dommage_materiel -44	incendie 40	none -77	vandalisme 207
has	none -76	vandalisme 45
has a	bris_de_glace -44	collision 132	none -57	vandalisme 53
has appeared	bris_de_glace 171	collision -60	degats_des_eaux 90	evenement_climatique -41	none -81
has been	bris_de_glace -43	dommage_materiel -47	none -116	vandalisme 141
has broken	blessure -97	bris_de_glace 179	collision 281	dommage_materiel -53	evenement_climatique -60	incendie -45	none -134	vandalisme -44	vol -66
has come	bris_de_glace 45	degats_des_eaux 108	dommage_materiel 68	none -63
has fallen	blessure 208	bris_de_glace 201	collision -91	degats_des_eaux -50	dommage_materiel -110	evenement_climatique -49	none -120	vandalisme -56	vol -49
has go	autre -91	blessure -45	bris_de_glace -75	collision -101	degats_des_eaux 143	dommage_materiel 337	evenement_climatique -74	incendie -52	none -218	vandalisme -65	vol -89
has gone	autre 262	dommage_materiel 61	evenement_climatique -41	none -139	vandalisme -44
has had	collision 104	dommage_materiel -57	evenement_climatique 197	none -46	vandalisme -63	vol -55
has my	autre -83	blessure -59	collision -86	dommage_materiel -52	evenement_climatique -49	none 244	vandalisme -58	vol 123
has no	bris_de_glace -68	collision 46	dommage_materiel -50	evenement_climatique 219	incendie -40	none -48	vandalisme -79
has nothing	bris_de_glace -40	collision 246	dommage_materiel -41	incendie 117	none -211	vol -68
has put	collision 73	none -76	vandalisme 166	vol -63
has sent	bris_de_glace -70	dommage_materiel 188	none -61
has since	collision 219	none -48
has spoiled	autre -65	collision -111	degats_des_eaux 89	dommage_materiel 251	evenement_climatique -62	incendie -41	none -113	vol -72
has take	collision -70	evenement_climatique -43	incendie 296	none -82	vol -44
has taken	autre -49	bris_de_glace -42	collision -96	degats_des_eaux -40	dommage_materiel -72	evenement_climatique 87	incendie -106	none -152	vandalisme 103	vol 215
has the	autre -62	blessure -41	bris_de_glace -44	collision -146	degats_des_eaux -65	dommage_materiel -104	evenement_climatique -57	incendie -41	none 472	vandalisme -95	vol -79
has whiplash	collision 194	none -52	vol -46
has write	collision 102	evenement_climatique -43	none -58	vandalisme 196	vol -92
hass*	collision 102
hassan	collision 102
hassan ii	collision 102
have	dommage_materiel -40
have a	incendie 48	vandalisme -42	vol 114
have been	autre 206	collision -48	none -201	vol 47
have had	autre 246	blessure -43	collision -94	vandalisme -42	vol -79
have hit	collision 296	none -59	vandalisme -45	vol -44
have my	collision 180	none -64	vandalisme -47
have no	collision 101	none -77	vandalisme -44	vol 204
have not	none -114	vandalisme 165	vol 129
have nothing	collision 195	dommage_materiel -44	evenement_climatique 110	none -117
have put	blessure 103	bris_de_glace -49	collision -60	degats_des_eaux -74	dommage_materiel -64	evenement_climatique -46	incendie 104	none -114	vandalisme 213	vol -83
have the	autre 141	none -89
have to	evenement_climatique 82	none 147	vol -52
have you	none 277	vol -42
have*	collision -40	none 125
haven	collision -40	none 125
haven t	collision -40	none 125
havi*	collision 171	none -50
having	collision 171	none -50
he	collision 103	none -95
he came	collision 207	none -50
he has	collision 60	dommage_materiel -61	none -91	vandalisme 121
he is	degats_des_eaux 52	evenement_climatique 111	none -98	vandalisme 46	vol -58
he s	none -51	vol 54
he says	collision 152	none -62
he wants	autre -40	collision -60	dommage_materiel 258	evenement_climatique -44	none -71	vol -43
he was	collision 196	none -70
he went	collision 256	none -63
he won	collision 233	none -49
head	bris_de_glace -49	collision 114	dommage_materiel -57	evenement_climatique 61	none -104	vandalisme 85
head and	blessure -43	collision -69	degats_des_eaux 167	dommage_materiel -54	evenement_climatique -48	none -55	vol 147
head*	collision 80	evenement_climatique 68	none -106	vandalisme 128	vol -65
headlamp	bris_de_glace 110	collision 116	none -111	vandalisme 63	vol -41
headlights	bris_de_glace -47	collision -91	dommage_materiel -50	evenement_climatique 260	none -113	vandalisme 111	vol -132
heal*	collision 172	incendie 99	none -100	vol -42
health	collision 172	incendie 99	none -100	vol -42
hear	incendie 83	none -52	vol 89
hear*	autre 70	bris_de_glace 45	collision -46
heard	autre 100	bris_de_glace 89	collision -65	vol 41
hearing	collision -69	dommage_materiel 116	evenement_climatique 130	none -98	vol -51
hearing aid	collision -69	dommage_materiel 116	evenement_climatique 130	none -98	vol -51
heat	bris_de_glace 92	collision -110	dommage_materiel 41	evenement_climatique 63	incendie 89	none -74	vol -40
heat pump	collision -56	dommage_materiel 103	evenement_climatique 135	incendie -44	none -85
heat*	bris_de_glace 117	collision -90	degats_des_eaux 230	dommage_materiel -55	evenement_climatique -67	incendie 188	none -131	vandalisme -41	vol -90
heater	blessure -41	bris_de_glace -50	collision -65	degats_des_eaux 313	dommage_materiel -68	evenement_climatique -98	incendie 176	none -111	vandalisme -45	vol -103
heating	collision -68	degats_des_eaux 151	evenement_climatique -43	incendie 205	none -113	vol -51
heav*	degats_des_eaux -112	evenement_climatique 304	none -91
heavy	collision -51	degats_des_eaux -152	dommage_materiel -53	evenement_climatique 363	none -122
hedg*	bris_de_glace -42	collision 211	degats_des_eaux -51	dommage_materiel -57	evenement_climatique -64	incendie 109	none -150	vandalisme -43	vol -96
hedge	bris_de_glace -42	collision 211	degats_des_eaux -51	dommage_materiel -57	evenement_climatique -64	incendie 109	none -150	vandalisme -43	vol -96
heel	blessure 150	bris_de_glace 71	collision -42	degats_des_eaux -90	dommage_materiel -47	incendie 136	none -110	vandalisme -45
held	none -71	vandalisme 110	vol 121
hell*	autre 52	dommage_materiel -45	none 145
hello	autre 52	dommage_materiel -45	none 145
hello so	collision 46	incendie 88	none -46
hello this	collision 158	none -51
helm*	vol 149
helmet	vol 149
help	collision -52	none 208
help*	collision 78	degats_des_eaux -42	dommage_materiel 139	evenement_climatique -45	none 41	vandalisme -41	vol -47
helped	collision 227	none -80
helped us	collision 227	none -80
hen	blessure -75	collision -59	degats_des_eaux -63	dommage_materiel -58	evenement_climatique 232	incendie 126	none -69	vol -72
hens	blessure -56	bris_de_glace -40	collision -81	degats_des_eaux -55	dommage_materiel -46	evenement_climatique 152	none -114	vandalisme -42	vol 189
her	collision 79	none -73
her phone	collision 75
her shower	degats_des_eaux 167	none -44
her thigh	collision 83
here	collision 149	dommage_materiel -41	none -119	vandalisme -43	vol 154
here*	bris_de_glace 140	collision 88	none -90
hereby	bris_de_glace 191	none -72
hereby declare	bris_de_glace 191	none -72
hers	collision 125
hes	collision 95	dommage_materiel -81	evenement_climatique 232	none -117	vol -51
hes hes	collision 95	dommage_materiel -81	evenement_climatique 232	none -117	vol -51
hi	dommage_materiel -41	none 187
hi there	collision -49	dommage_materiel -45	none 180	vol 81
hier	collision -47	degats_des_eaux 324	dommage_materiel -46	none -149	vol -60
hill	collision 136	dommage_materiel -70	evenement_climatique 128
him	collision 69	none -67	vandalisme 111	vol -45
him away	collision 182	vol -42
him he	collision 124	none -48	vandalisme 150	vol -59
him the	collision 60	dommage_materiel 190	evenement_climatique -57	none -110	vandalisme -46
him to	collision -42	dommage_materiel -46	none -133	vandalisme 281	vol -115
hims*	collision 46	evenement_climatique -44	incendie 49	none -65	vandalisme 152	vol -61
himself	collision 46	evenement_climatique -44	incendie 49	none -65	vandalisme 152	vol -61
hip	blessure 273	none -92
hire*	autre 202	blessure -41	collision -72	degats_des_eaux 133	dommage_materiel -55	none -171	vol 75
hired	autre 202	blessure -41	collision -72	degats_des_eaux 133	dommage_materiel -55	none -171	vol 75
his	collision 74	none -88
his bike	blessure -42	dommage_materiel 285	incendie -42	none -109	vandalisme -42	vol -52
his door	degats_des_eaux 186	none -42
his name	bris_de_glace 134	collision 136	dommage_materiel -41	none -65	vandalisme -46
his own	autre -43	bris_de_glace -45	collision 100	evenement_climatique -59	none -89	vandalisme 153	vol 74
his plate	collision 216	none -62
his wife	blessure -77	collision 57	degats_des_eaux -59	dommage_materiel -49	evenement_climatique 248	none -66	vol -76
hit	collision 275	dommage_materiel -40	evenement_climatique 46	none -126	vol -45
hit a	collision 290	none -103
hit by	collision 261	none -53	vol -46
hit me	collision 206	none -67
hit my	blessure -61	bris_de_glace -50	collision 304	degats_des_eaux -42	dommage_materiel -79	evenement_climatique 160	none -154	vandalisme -47	vol -66
hit the	bris_de_glace 44	collision 58	evenement_climatique 193	none -95
hob	bris_de_glace -78	collision -41	degats_des_eaux -47	dommage_materiel 127	incendie 214	none -142
hold	collision -87	dommage_materiel -51	evenement_climatique 187	none -71	vandalisme -84	vol 123
hold*	collision 76	none -56	vandalisme 154	vol -76
holding	collision 131	none -46
hole	none -68	vandalisme 198	vol -73
hole in	collision -46	incendie 62	none -84	vandalisme 184	vol -90
holi*	bris_de_glace -43	collision -71	degats_des_eaux -41	evenement_climatique -40	none -87	vandalisme 108	vol 203
holiday	bris_de_glace -43	collision -71	degats_des_eaux -41	evenement_climatique -40	none -87	vandalisme 108	vol 203
home	blessure 87	none -60
home and	blessure 153	none -112	vandalisme 120	vol -66
home from	collision 109
home i	collision -58	vol 173
home to	collision -63	degats_des_eaux 81	incendie -42	vandalisme 157	vol -53
hone*	bris_de_glace 64	dommage_materiel -46	none 141
honest	autre -40	bris_de_glace 162	collision -92	dommage_materiel -44	none 90	vandalisme -42
hood	incendie 309	none -136	vol -42
hook	bris_de_glace 238	collision -83	degats_des_eaux -63	evenement_climatique -91	none -66	vol 65
hors*	autre -41	blessure 156	collision 146	dommage_materiel -41	none -82	vol -45
horse	autre -41	blessure 156	collision 146	dommage_materiel -41	none -82	vol -45
horse and	collision 279	none -79
hose	collision -54	degats_des_eaux 288	incendie 51	none -90
hose popped	degats_des_eaux 132
hosp*	blessure 186	degats_des_eaux -44	incendie 47	none -114
hospital	blessure 204	degats_des_eaux -46	none -122
hospital in	collision 77
hospital overnight	incendie 149
hot	autre -40	blessure 272	bris_de_glace -63	collision -72	degats_des_eaux 76	evenement_climatique -51	incendie -156	none -150	vandalisme -64	vol -109
hote*	autre 94	blessure 129	collision -58	dommage_materiel -66	none -109	vol 112
hotel	autre 94	blessure 129	collision -58	dommage_materiel -66	none -109	vol 112
hour	blessure 107	collision 89
hour ago	blessure -49	none 182
hour later	collision 109
hour*	degats_des_eaux 47	none 130
hours	degats_des_eaux 47	none 130
hous*	blessure -48	bris_de_glace -42	collision -84	evenement_climatique 162	none -118	vol 131
house	autre 43	blessure -51	bris_de_glace -42	collision -85	evenement_climatique 116	none -116	vol 109
house and	bris_de_glace -40	collision -72	degats_des_eaux 148	dommage_materiel -116	evenement_climatique 230	incendie -82	none -96	vandalisme -56	vol -80
how	autre 124	blessure -41	collision -62	dommage_materiel -47	none 164	vol -49
how do	autre 281	bris_de_glace -41	collision -110	degats_des_eaux -41	dommage_materiel -49	evenement_climatique -42	none 135	vandalisme -46	vol -52
how it	bris_de_glace -40	collision -47	dommage_materiel -46	evenement_climatique 232	incendie 116	none -159	vol -44
how long	collision -48	degats_des_eaux 42	evenement_climatique 75	none 125	vol -56
how much	autre 181	collision -69	dommage_materiel -77	evenement_climatique -41	none 165	vandalisme -60
huge	blessure 158	none -43
huma*	degats_des_eaux 110	none 111
human	none 173
hund*	collision -67	degats_des_eaux 81	dommage_materiel 78	evenement_climatique 62	none -97	vandalisme -43
hundred	collision -67	degats_des_eaux 81	dommage_materiel 78	evenement_climatique 62	none -97	vandalisme -43
hundred euros	autre -65	blessure -41	bris_de_glace -47	collision -82	degats_des_eaux -49	dommage_materiel 260	evenement_climatique -43	none -86	vandalisme -84	vol 98
hundred litres	collision -43	degats_des_eaux 219	dommage_materiel -69	evenement_climatique -41	none -128	vol 40
hurt	collision 64
hurt and	collision 90	none -41	vol 52
hurt at	collision 180	none -40
hurt but	collision 78	none -52	vol 80
hurt just	dommage_materiel 107	none -50
hurt we	collision 111
hurt*	collision 266	none -73	vol -44
hurts	collision 266	none -73	vol -44
husb*	none -65	vandalisme 113
husband	none -65	vandalisme 113
husband s	blessure -53	collision -72	degats_des_eaux 71	dommage_materiel -71	none -87	vandalisme 132	vol 99
husband was	autre 205	none -120	vol -42
i am	autre 110	collision 40	none -112
i attach	evenement_climatique 171	none -57
i believe	bris_de_glace -52	collision 148	dommage_materiel -62	none 182	vandalisme -47	vol -79
i braked	collision 248	dommage_materiel -42	none -46	vol -45
i broke	blessure -60	collision 64	dommage_materiel 272	evenement_climatique -63	none -94	vandalisme -44	vol -44
i called	collision 45	incendie 117	vol -43
i came	blessure 66	none -57	vandalisme 53
i can	blessure 80	collision 47	dommage_materiel -43	none 83
i changed	none 140
i closed	bris_de_glace 232	collision -74	dommage_materiel -44	evenement_climatique -45	incendie -40	none -67
i could	dommage_materiel -42	none -104	vandalisme 240	vol -66
i covered	bris_de_glace -50	collision -54	dommage_materiel -55	none 265	vol -50
i d	none 131
i did	blessure -45	bris_de_glace -40	collision -91	degats_des_eaux -45	dommage_materiel 106	evenement_climatique -48	none 223	vol -99
i didn	autre -46	blessure -48	bris_de_glace -40	collision -206	degats_des_eaux -45	dommage_materiel -76	evenement_climatique -41	incendie -41	none 273	vandalisme -82	vol 79
i do	autre 121	dommage_materiel -53	none 78
i don	none 154
i dropped	autre 129	bris_de_glace -76	collision -52	degats_des_eaux -52	dommage_materiel 238	none -98	vol -49
i fell	autre -47	blessure 257	bris_de_glace -49	collision -121	degats_des_eaux -41	dommage_materiel -57	none -123	vandalisme -98	vol 95
i filed	collision -53	none 53	vandalisme 184	vol -72
i forgot	degats_des_eaux 198	none -45
i found	collision -61	dommage_materiel -45	none 179	vandalisme 107	vol -95
i gave	blessure -60	collision 144	dommage_materiel -45	none -162	vandalisme -43	vol 188
i get	autre 93	collision -47	none 113
i go	autre -60	bris_de_glace 242	collision 104	dommage_materiel -80	evenement_climatique -53	incendie -40	none -194	vandalisme -99	vol -41
i got	collision 40	incendie 84	none -42
i had	collision 101	evenement_climatique 81	incendie 77	none -80
i have	dommage_materiel -42	vol 40
i haven	blessure 45	collision -45	none 175	vandalisme -76
i heard	bris_de_glace 184	collision -95	degats_des_eaux -47	dommage_materiel -44	none -75	vandalisme 82
i hereby	bris_de_glace 191	none -72
i hit	collision 270	none -81
i keep	incendie 126	none -41
i knocked	bris_de_glace -43	collision -87	degats_des_eaux -44	dommage_materiel 441	evenement_climatique -45	none -129	vandalisme -56	vol -67
i know	bris_de_glace -51	collision -103	degats_des_eaux -46	dommage_materiel -66	evenement_climatique 46	vandalisme 220	vol 53
i leaned	bris_de_glace 195	collision -76	degats_des_eaux 67	dommage_materiel 97	none -111	vandalisme -48	vol -41
i left	autre 70	collision -51	degats_des_eaux 74	dommage_materiel -69	evenement_climatique -55	none -273	vol 181
i ll	blessure 185	bris_de_glace -52	collision -87	degats_des_eaux -47	dommage_materiel -40	evenement_climatique -48	none -60	vandalisme -66	vol 127
i m	collision 111	none 79	vandalisme -42
i make	autre -40	collision 131
i misjudged	collision 194	none -66
i missed	blessure 241	collision -45	none -88	vol -41
i need	collision -41	degats_des_eaux 59	none 128
i never	bris_de_glace 141	collision -67	evenement_climatique -68	none -89	vandalisme -74	vol 210
i not	collision 106	degats_des_eaux -40	none -107	vandalisme 215	vol -82
i only	vol 93
i opened	bris_de_glace 138	degats_des_eaux 55	none -49	vol -45
i put	bris_de_glace 152	collision -79	degats_des_eaux 111	dommage_materiel 59	none -80	vandalisme -41
i rang	collision 93	incendie 63	vol -44
i really	collision -88	dommage_materiel -52	none 173	vol -44
i report	collision 119	degats_des_eaux 127	none -90	vol -41
i reported	collision -67	none 278	vandalisme 43	vol -63
i reversed	collision 202	none -46
i saw	collision 73	incendie 90	none -43
i say	collision 48	incendie 132	none -87
i scraped	collision 229	dommage_materiel -41	none -100
i sent	autre 149	collision -41	none 44
i should	evenement_climatique 167	none -73	vol -50
i slipped	blessure 305	collision -51	degats_des_eaux -56	dommage_materiel -48	none -91	vol -70
i speak	none 47
i still	autre -45	bris_de_glace 225	collision -76	none -113	vandalisme 140	vol -40
i swerved	collision 104	none -56	vandalisme 112
i think	autre 60	none 90
i thought	collision 228	none -75
i told	collision 194	none -51	vol -41
i ve	bris_de_glace 65	collision -50	dommage_materiel -42	none -48	vandalisme 80	vol 52
i want	autre 130	none 139	vandalisme -55	vol -41
i was	blessure 42	collision 65	none -56
i wasn	bris_de_glace 68	collision -41	dommage_materiel -53	none 194	vol -49
i went	collision 72	none -44	vandalisme 88
i wish	collision 111	none -64	vol 47
i write	evenement_climatique 123	none -53	vandalisme -40	vol 87
ice	collision 108	degats_des_eaux 131	dommage_materiel -40	none -95
idea	blessure -45	bris_de_glace 71	collision -68	degats_des_eaux -40	dommage_materiel -48	evenement_climatique -45	none 136	vandalisme -47	vol -50
if	autre 301	none -180	vol -53
if i	autre 348	blessure -42	collision -60	none -201	vol -47
ifra*	evenement_climatique 157	none -91
ifrane	evenement_climatique 157	none -91
ifrane the	evenement_climatique 157	none -91
ii	collision 102
il	collision 162	dommage_materiel -44	none 108	vol -41
im	collision 63	dommage_materiel 123	none -146	vandalisme 113
im im	collision 63	dommage_materiel 123	none -146	vandalisme 113
im ok	collision 261	none -133
imag*	collision 59	degats_des_eaux -53	dommage_materiel -67	evenement_climatique 207	none -80	vol -53
imagine	collision 59	degats_des_eaux -53	dommage_materiel -67	evenement_climatique 207	none -80	vol -53
impa*	bris_de_glace 330	collision 45	degats_des_eaux -53	dommage_materiel -42	none -222	vandalisme -43	vol -44
impact	bris_de_glace 330	collision 45	degats_des_eaux -53	dommage_materiel -42	none -222	vandalisme -43	vol -44
in	none -100
in a	blessure 47	collision 85	none -82	vol -44
in and	collision -76	vol 263
in any	none -85	vandalisme 207	vol -41
in at	collision -61	incendie 70	none -47	vol 132
in bits	dommage_materiel 215	none -114	vol -40
in by	collision -72	degats_des_eaux 69	evenement_climatique -66	none -65	vandalisme -40	vol 245
in casablanca	autre 141	collision 75	none -118
in d	autre -61	blessure -113	bris_de_glace -70	collision -110	degats_des_eaux -133	dommage_materiel 434	evenement_climatique 88	incendie -67	none -346	vandalisme -74	vol -80
in english	autre 243	blessure -74	bris_de_glace -67	collision -164	degats_des_eaux -88	dommage_materiel -114	evenement_climatique -81	incendie -60	vandalisme -81	vol -120
in fes	vol 113
in flames	incendie 150	none -55
in for	collision -64	incendie 121	vol 94
in front	bris_de_glace 124	collision 164	none -86	vandalisme -43
in good	collision -69	evenement_climatique 164	incendie 115	none -96
in half	bris_de_glace 124	collision 91
in her	blessure 134	evenement_climatique 49	vol -49
in his	blessure 211	collision 111	dommage_materiel -46	evenement_climatique -42	none -111	vol -48
in hospital	autre 173	incendie 94	none -92
in it	bris_de_glace 193	collision 56	degats_des_eaux -79	dommage_materiel -63	evenement_climatique -42	none -111	vandalisme 91	vol -74
in january	autre 246	collision -70	degats_des_eaux 56	evenement_climatique -40	none -189
in law	bris_de_glace -45	evenement_climatique -42	none -123	vandalisme 206	vol -59
in may	autre 74	blessure -53	collision -72	dommage_materiel -53	evenement_climatique -45	none 208	vandalisme -78	vol -77
in my	dommage_materiel -50	none -126	vandalisme 198
in no	collision -86	none -45	vandalisme 151	vol 80
in one	evenement_climatique 208	none -63	vandalisme -57	vol -53
in our	collision -89	dommage_materiel -86	evenement_climatique 126	none -112	vandalisme 206
in plaster	blessure 176	dommage_materiel -47	none -114
in rabat	autre 174	none -83
in the	evenement_climatique 62	none -79
in there	bris_de_glace 124	collision -54	dommage_materiel -52	none -91	vol 121
in time	collision 195	none -48	vandalisme -57
in two	blessure 196	collision 59	dommage_materiel -58	none -48
in white	collision 94	evenement_climatique 176	none -88	vandalisme -40
in2	collision 161	dommage_materiel 100	none -138	vandalisme -40	vol -55
in2 me	collision 188	degats_des_eaux -43	none -71
incl*	dommage_materiel -58	evenement_climatique 111	none -104	vandalisme 146
including	evenement_climatique 182	none -55
indi*	collision 140
indicating	collision 140
indo*	collision -58	degats_des_eaux 85	evenement_climatique 161	incendie 50	none -83
indoors	collision -48	evenement_climatique 201	incendie 69	none -74
info*	collision -109	dommage_materiel -55	evenement_climatique -42	none -140	vandalisme -95	vol 386
informed	collision -141	dommage_materiel -70	evenement_climatique -52	none -176	vandalisme -112	vol 376
inha*	collision -45	dommage_materiel -58	incendie 309	none -112	vol -49
inju*	collision 96	evenement_climatique 62	none -75
injured	collision 191	incendie 105	none -103
injuries	evenement_climatique 56	none -45
injury	blessure -43	collision 114	degats_des_eaux 63	evenement_climatique 150	none -105	vol -54
insi*	bris_de_glace 81	dommage_materiel -41	incendie 70	none -80
inside	bris_de_glace 93	collision -51	dommage_materiel -45	incendie 86	none -83
inside and	bris_de_glace 159	collision -105	dommage_materiel -46	vandalisme -62	vol 162
inside my	autre -40	collision 120	dommage_materiel -48	evenement_climatique -44	incendie 199	none -84	vandalisme -87	vol -55
inside the	bris_de_glace 200	collision -102	dommage_materiel -41	incendie 108	none -76	vandalisme -59	vol -43
inst*	bris_de_glace 90	collision 40	none 62
insu*	vandalisme 78
insurance	autre 80	none 79	vol -44
insurance pay	autre 202	blessure -40	collision -99	dommage_materiel 190	evenement_climatique -84	incendie -43	none -187	vandalisme -59	vol -70
insure	autre -78	blessure -43	bris_de_glace -51	collision -135	degats_des_eaux -56	dommage_materiel -72	evenement_climatique -98	incendie -58	none -138	vandalisme 237	vol 174
inte*	dommage_materiel 121	evenement_climatique 155	incendie -50	none -85	vol -41
internet	collision -63	degats_des_eaux -53	dommage_materiel 44	evenement_climatique 243	incendie -89	none -111	vandalisme -48	vol -60
into	blessure 42	collision 127	degats_des_eaux 49	none -118
into a	collision 161	degats_des_eaux 85	none -75
into me	blessure 234	dommage_materiel -48	none -182	vandalisme -41	vol -45
into my	blessure 51	bris_de_glace -41	collision 150	dommage_materiel 79	none -124	vandalisme -59
into our	bris_de_glace 153	collision -79	degats_des_eaux 73	dommage_materiel -56	evenement_climatique -49	none -111	vol 162
into the	collision 134	degats_des_eaux 118	none -93	vol -48
into us	collision 105
inve*	autre -66	blessure -44	bris_de_glace -44	collision -120	degats_des_eaux -103	dommage_materiel 100	evenement_climatique -82	incendie 370	none -150	vandalisme -48	vol -84
invo*	autre 118	collision 83	none -97
invoice	autre 224	collision -75	dommage_materiel -50	vol -61
invoices	autre 278	blessure -52	collision -83	dommage_materiel -65	evenement_climatique -47	none -222	vandalisme -47	vol 167
involve	collision 199	none -65
involve the	collision 199	none -65
involved	blessure 77	collision 189	none -105
is	none -46
is a	collision 69	degats_des_eaux 70	incendie 66	vandalisme -46	vol -50
is all	autre -45	bris_de_glace -48	collision -194	degats_des_eaux 297	dommage_materiel -52	incendie -40	none -158	vandalisme -44	vol 126
is an	none 142
is black	bris_de_glace -42	collision -46	degats_des_eaux -54	dommage_materiel 184	incendie 92	none -105
is broken	blessure 87
is called	blessure 209	collision -120	dommage_materiel 117	none -106	vandalisme -44	vol -48
is cracked	bris_de_glace 70	collision -99	degats_des_eaux 60	dommage_materiel -43	evenement_climatique 152	none -59	vandalisme -53
is dead	bris_de_glace -45	collision -64	degats_des_eaux -48	dommage_materiel 183	none -85	vandalisme 143	vol -78
is done	collision 59	degats_des_eaux 165	none -59	vol -50
is dripping	degats_des_eaux 294	none -85
is fine	collision 78	degats_des_eaux 65
is full	bris_de_glace -64	collision -56	degats_des_eaux -45	dommage_materiel -48	evenement_climatique 322	vandalisme -49	vol -44
is gone	collision -74	degats_des_eaux -41	dommage_materiel -68	evenement_climatique -44	incendie 74	none -107	vandalisme -53	vol 307
is good	autre 337	blessure -64	bris_de_glace -44	collision -115	degats_des_eaux -60	dommage_materiel -66	evenement_climatique -64	incendie 156	none -367	vandalisme -69	vol -73
is hanging	collision 47	degats_des_eaux 90
is in	bris_de_glace -42	collision 77	degats_des_eaux 43	dommage_materiel 98	none -75	vandalisme -44	vol -58
is leave	autre -53	collision -83	dommage_materiel -58	evenement_climatique -40	none -209	vandalisme -66	vol 425
is like	bris_de_glace 118	collision -52	degats_des_eaux 120	dommage_materiel -60	evenement_climatique 45	none -67
is lost	autre -62	blessure -57	collision -69	degats_des_eaux -59	dommage_materiel 207	evenement_climatique 133	incendie -49	none -107	vandalisme -50	vol -47
is my	autre -41	evenement_climatique 93	none 175	vandalisme -43	vol -45
is no	bris_de_glace 222	collision 107	dommage_materiel -50	none -102	vandalisme -41	vol -70
is not	dommage_materiel 114	none -96	vandalisme 110
is now	collision 43	degats_des_eaux -49	evenement_climatique 56	incendie 107	none -49	vol -42
is on	collision 40	dommage_materiel 101	evenement_climatique 50	none -57
is ruined	collision -48	degats_des_eaux -51	dommage_materiel -42	incendie 267	none -73
is stained	degats_des_eaux 53	dommage_materiel -41	none -104	vandalisme 217
is still	collision -74	incendie 47	none 78	vandalisme 129	vol -67
is that	collision 75	none -53	vol 111
is the	bris_de_glace -42	collision -98	dommage_materiel -41	evenement_climatique -40	vol 271
is there	autre 103	bris_de_glace 156	collision -97	dommage_materiel -66	none 117	vandalisme -49	vol -58
is under	collision -73	degats_des_eaux 145	evenement_climatique 138	none -109
is unhurt	collision 49	incendie 138	none -41	vol -60
is useless	none 114
isn	autre -44	bris_de_glace -47	collision -79	none 88	vandalisme -61	vol 109
isn t	autre -44	bris_de_glace -47	collision -79	none 88	vandalisme -61	vol 109
it	bris_de_glace 41
it a	bris_de_glace -66	collision 40	dommage_materiel 193	none -114
it all	collision 48	degats_des_eaux 102	incendie 62	none -60
it and	bris_de_glace 240	degats_des_eaux -73	dommage_materiel -65	evenement_climatique -56	incendie 55	none -119
it at	collision -49	none -50	vandalisme 87	vol 117
it burned	collision -108	dommage_materiel -44	incendie 288	none -55
it came	collision -69	dommage_materiel 154	evenement_climatique 74	none -49	vandalisme -42
it comes	collision -62	degats_des_eaux 243	none -58	vol -48
it down	collision 180	none -100	vol 88
it for	collision 124	dommage_materiel 229	evenement_climatique -76	none -122	vandalisme -49	vol -45
it happened	collision -56	incendie 74	vol 119
it has	degats_des_eaux 53	dommage_materiel 132	none -64
it he	autre -48	blessure -42	bris_de_glace 187	collision -150	degats_des_eaux -66	dommage_materiel -111	evenement_climatique -121	incendie -58	none -290	vandalisme 352	vol -115
it i	bris_de_glace 90	none -71	vandalisme 51
it in	bris_de_glace 121	collision -68	degats_des_eaux -51	dommage_materiel -48	evenement_climatique 218	none -101	vol -141
it is	blessure -44	none -106	vol 123
it must	dommage_materiel 174	none -59
it my	collision 126	degats_des_eaux 113	none -55	vol -44
it nobody	bris_de_glace 181	none -61	vol -50
it on	blessure 63	collision -93	dommage_materiel -133	evenement_climatique 238	none -108	vandalisme 45
it out	bris_de_glace 105	collision -50	evenement_climatique 54	incendie 187	none -74	vol -69
it s	degats_des_eaux 65	evenement_climatique -41	none 122
it so	blessure 159	collision 56	degats_des_eaux -46	dommage_materiel -52	evenement_climatique -45	none -125	vandalisme 151	vol -57
it the	degats_des_eaux 119	dommage_materiel 60	none -45
it there	bris_de_glace 93	none -94	vandalisme 90	vol 81
it to	collision -79	dommage_materiel 90	none -87	vandalisme 55	vol 107
it we	dommage_materiel 73	incendie 90	vol -56
it went	blessure 46	dommage_materiel 140	none -83
it with	bris_de_glace 188	collision -76	dommage_materiel -43	evenement_climatique -46	incendie 96	none -54
ital*	autre -43	bris_de_glace 224	collision 45	none -131
its	bris_de_glace 109	none -97
its banks	degats_des_eaux -89	evenement_climatique 211	none -41
its its	bris_de_glace 109	none -97
its own	bris_de_glace 215	evenement_climatique -48	none -62
itse*	bris_de_glace 82	degats_des_eaux 159	dommage_materiel -55	evenement_climatique -53	none -102	vandalisme -40	vol 87
itself	bris_de_glace 82	degats_des_eaux 159	dommage_materiel -55	evenement_climatique -53	none -102	vandalisme -40	vol 87
j	collision 302	none -120
j ai	collision 302	none -120
jack*	collision -53	dommage_materiel -45	evenement_climatique -49	none -87	vol 310
jacket	collision -53	dommage_materiel -45	evenement_climatique -49	none -87	vol 310
janu*	autre 162	none -109	vol -45
january	autre 162	none -109	vol -45
jemm*	dommage_materiel -44	none -55	vol 218
jemmied	dommage_materiel -44	none -55	vol 218
jewe*	none -44	vol 226
jewellery	none -49	vol 198
job	collision 120	none -78	vandalisme -62	vol 76
join*	degats_des_eaux 197	evenement_climatique 56	none -78
joint	degats_des_eaux 243	none -75
jump*	collision 96	degats_des_eaux -48	dommage_materiel -50	evenement_climatique -54	incendie 91	none -106	vandalisme 149	vol -41
jumped	collision 96	degats_des_eaux -48	dommage_materiel -50	evenement_climatique -54	incendie 91	none -106	vandalisme 149	vol -41
jumped out	collision 310	none -90	vandalisme -65
jumped the	collision 238	none -60	vandalisme -55
junc*	collision 220	none -100
junction	collision 220	none -100
junction by	collision 117
june	blessure -47	collision -49	none 235
june 2025	none -40	vol 139
june the	bris_de_glace 85	collision -45	degats_des_eaux 50	none -47
just	bris_de_glace 45
just a	degats_des_eaux 98	dommage_materiel 113	none -58	vol -50
just gone	autre -42	bris_de_glace -48	collision -68	dommage_materiel -56	evenement_climatique 192	incendie -42	none 154	vol -71
just me	collision 167
just my	collision 185	none -55
just the	collision 223	none -78	vol -41
kang*	blessure 95	collision 264	dommage_materiel -45	evenement_climatique -41	none -143	vol -48
kaya*	collision 136	evenement_climatique -64	incendie 87	none -125	vol 114
kayak	blessure -48	collision 198	dommage_materiel -48	evenement_climatique -61	none -166	vol 172
keep	degats_des_eaux 124	incendie 97	none -54
keep*	bris_de_glace 215	none -122
keeps	bris_de_glace 247	collision -70	none -168	vandalisme -51
kept	collision 73	degats_des_eaux 58
kerb	collision 396	dommage_materiel -55	none -198
key	autre -54	bris_de_glace -51	collision -147	degats_des_eaux -45	dommage_materiel 105	evenement_climatique -53	incendie -42	none -191	vandalisme 386	vol -102
keye*	collision -72	dommage_materiel -43	none -134	vandalisme 403	vol -81
keyed	collision -72	dommage_materiel -43	none -134	vandalisme 403	vol -81
keyed my	collision -72	dommage_materiel -43	none -134	vandalisme 403	vol -81
keys	autre 337	blessure -45	dommage_materiel -47	none -126	vol 41
keys to	autre 193	collision -109	none -122	vol 81
kick*	blessure 128	bris_de_glace 161	collision -52	dommage_materiel -45	evenement_climatique -55	none -139	vandalisme 138	vol -50
kicked	blessure 128	bris_de_glace 161	collision -52	dommage_materiel -45	evenement_climatique -55	none -139	vandalisme 138	vol -50
kicked his	blessure -40	bris_de_glace 364	collision -84	dommage_materiel -46	evenement_climatique -59	none -131	vandalisme -115
kicked off	collision -66	none -72	vandalisme 248
kid	autre -45	bris_de_glace -57	collision -104	degats_des_eaux -70	dommage_materiel 446	evenement_climatique -107	incendie -44	none -317	vandalisme -65	vol -62
kids	dommage_materiel -62	evenement_climatique -76	none -129	vandalisme 346	vol -46
kill*	collision 116	degats_des_eaux -56	dommage_materiel 114	none -100
killed	collision -55	degats_des_eaux -92	dommage_materiel 261	none -125
killing	collision 136	none -49
killing me	collision 136	none -49
kind	collision 106	vol 79
kind*	autre 229	dommage_materiel 129	none -149	vol -70
kindly	autre 185	dommage_materiel 149	evenement_climatique -43	none -164	vol -75
kitc*	collision -53	degats_des_eaux 114	dommage_materiel -49	incendie 246	none -150	vol -40
kitchen	collision -53	degats_des_eaux 114	dommage_materiel -49	incendie 246	none -150	vol -40
kitchen window	bris_de_glace 157
knee	blessure 93	collision 43	degats_des_eaux -50	dommage_materiel -62	evenement_climatique 150	none -78
knee*	autre -53	blessure 265	bris_de_glace -52	collision -124	degats_des_eaux -41	dommage_materiel -84	evenement_climatique -41	none -101	vandalisme -62	vol 79
knif*	bris_de_glace -46	dommage_materiel -44	none -99	vandalisme 237	vol -122
knoc*	collision 177	dommage_materiel 223	evenement_climatique -40	none -138	vandalisme -44	vol -53
knocked	collision 170	degats_des_eaux -42	dommage_materiel 237	evenement_climatique -43	none -141	vandalisme -48	vol -57
knocked my	blessure -44	bris_de_glace -40	collision -58	degats_des_eaux -78	dommage_materiel 291	evenement_climatique -63	incendie -46	none -160	vandalisme -48	vol -71
knocked the	dommage_materiel 154	none -66	vandalisme -46
know	autre 216	collision -80	degats_des_eaux -46	dommage_materiel -55	none -102	vandalisme 81
know if	autre 353	blessure -46	dommage_materiel -42	none -292	vandalisme -45	vol -40
know*	collision -52	degats_des_eaux 260	none -58
knows	degats_des_eaux 148
l	collision 248	none -87
la	bris_de_glace -56	collision 66	dommage_materiel 219	evenement_climatique -58	none -74	vol -40
lad	bris_de_glace 56	dommage_materiel 88	incendie 66	none -58	vol -42
lad on	collision 122
ladd*	blessure 229	bris_de_glace 186	collision -90	degats_des_eaux -46	dommage_materiel -55	evenement_climatique -50	none -168	vandalisme -44	vol -58
ladder	blessure 229	bris_de_glace 186	collision -90	degats_des_eaux -46	dommage_materiel -55	evenement_climatique -50	none -168	vandalisme -44	vol -58
lads	dommage_materiel -40	none -75	vol 271
lads on	blessure -57	collision -71	dommage_materiel -47	none -80	vandalisme -50	vol 279
lady	collision 111	none -43
lady in	collision 148
lady on	degats_des_eaux 113	none -56
lami*	bris_de_glace -43	degats_des_eaux 233	dommage_materiel -49	none -73
laminate	bris_de_glace -43	degats_des_eaux 233	dommage_materiel -49	none -73
lamp	collision 144	incendie 93	none -83
lamp post	collision 216	none -68
land*	autre 256	blessure 59	bris_de_glace -73	collision -126	dommage_materiel -83	evenement_climatique 93	incendie -57	none -244	vandalisme -139	vol -58
landed	autre -50	blessure 203	bris_de_glace -51	collision -110	degats_des_eaux 84	dommage_materiel -103	evenement_climatique 119	incendie -40	none -91	vandalisme -52	vol -106
landed on	autre -50	blessure 203	bris_de_glace -51	collision -110	degats_des_eaux 84	dommage_materiel -103	evenement_climatique 119	incendie -40	none -91	vandalisme -52	vol -106
landing	autre -41	blessure -42	bris_de_glace -67	collision -58	degats_des_eaux -40	dommage_materiel -45	evenement_climatique 201	none -139	vandalisme -44	vol 156
lane	collision 92	evenement_climatique 47
lang*	bris_de_glace -46	collision 67	none 174
language	bris_de_glace -46	collision 67	none 174
lapt*	collision -49	dommage_materiel 215	none -77	vol 115
laptop	collision -48	dommage_materiel 235	none -81	vol 96
laptop down	dommage_materiel 242	none -92
larg*	bris_de_glace 84	collision 116	evenement_climatique 115	none -66	vandalisme -40	vol -90
large	bris_de_glace 104	collision 115	degats_des_eaux -47	evenement_climatique 138	none -86	vandalisme -52	vol -117
last	incendie 41	none 184
last friday	evenement_climatique 66	none 78
last month	autre -121	collision -45	dommage_materiel -46	incendie -53	none 348
last night	blessure -57	bris_de_glace -41	collision -84	dommage_materiel -58	evenement_climatique -45	incendie 236	none 142	vandalisme -49	vol -57
last step	blessure 241	collision -45	none -88	vol -41
last thursday	collision -42	dommage_materiel 185	evenement_climatique -80	none 137	vandalisme -48	vol -51
last wednesday	blessure 72	none 74
last week	none 213
late	collision -57	dommage_materiel -45	incendie 74	none -64	vol 215
late*	collision 165	none -57
later	collision 165	none -57
later i	collision 179	none -81
laug*	collision -55	dommage_materiel -44	incendie 73	none -80	vol 202
laugh	collision -105	dommage_materiel -43	none -76	vandalisme 145	vol 179
laughing	dommage_materiel -51	incendie 155	none -80	vandalisme -41	vol 85
laun*	autre -42	blessure -47	bris_de_glace -52	collision -111	degats_des_eaux 315	dommage_materiel -80	evenement_climatique -58	incendie 74	none -90	vol -92
law	bris_de_glace -41	evenement_climatique -41	none -114	vandalisme 184	vol -55
law s	dommage_materiel 108
le	collision 155	degats_des_eaux 162	none -123
le constat	collision 73	degats_des_eaux 240	dommage_materiel -40	none -141
lead	bris_de_glace -55	collision -65	degats_des_eaux -45	evenement_climatique -49	incendie 95	none -98	vandalisme -43	vol 212
leak	collision -66	degats_des_eaux 335	dommage_materiel -40	none -53
leak from	collision -77	degats_des_eaux 255	none -112
leak*	collision -66	degats_des_eaux 304	dommage_materiel -54	none -98
leaked	collision -61	degats_des_eaux 357	dommage_materiel -55	evenement_climatique -64	incendie 56	none -114	vandalisme -43
leaked all	collision -43	degats_des_eaux 363	dommage_materiel -70	evenement_climatique -79	incendie -78	none -180	vandalisme -41
leakin	collision -107	degats_des_eaux 147	dommage_materiel -75	evenement_climatique 232	incendie -56	none -106	vol -45
lean*	bris_de_glace 195	collision -76	degats_des_eaux 67	dommage_materiel 97	none -111	vandalisme -48	vol -41
leaned	bris_de_glace 195	collision -76	degats_des_eaux 67	dommage_materiel 97	none -111	vandalisme -48	vol -41
leas*	autre -43	blessure 267	collision 51	degats_des_eaux -55	none -164	vandalisme -43	vol -82
least	autre -43	blessure 267	collision 51	degats_des_eaux -55	none -164	vandalisme -43	vol -82
leat*	incendie 122	none -90	vol 136
leather	incendie 122	none -90	vol 136
leav*	none -79	vol 197
leave	collision -101	dommage_materiel -44	evenement_climatique -40	vandalisme -72	vol 383
leave the	collision -104	evenement_climatique -48	none -112	vandalisme -100	vol 368
leaves	bris_de_glace -58	degats_des_eaux -42	dommage_materiel -52	evenement_climatique 129	none -177	vandalisme 220	vol -59
leaving	collision 139	none -62	vol 50
left	collision 52	none -129	vol 61
left a	blessure -45	incendie 88	none -70	vol 125
left door	collision 270	none -56	vandalisme -41	vol -55
left his	collision 300	evenement_climatique -40	none -94	vandalisme -54	vol -43
left it	autre -47	bris_de_glace -50	collision -103	degats_des_eaux -63	dommage_materiel -75	evenement_climatique 138	incendie -40	none -318	vandalisme -68	vol 357
left me	collision -235	degats_des_eaux -43	dommage_materiel 290	evenement_climatique -40	none -133	vandalisme -46	vol 66
left my	autre 295	collision -99	dommage_materiel -57	none -112	vol -53
left of	bris_de_glace -67	collision -90	dommage_materiel 312	evenement_climatique -65	none -96	vandalisme -43	vol -130
left on	bris_de_glace 148	incendie 139	none -80	vandalisme -48	vol -57
left the	blessure 163	bris_de_glace -44	degats_des_eaux 128	dommage_materiel -52	evenement_climatique -41	incendie 52	none -126	vol -65
left with	evenement_climatique -58	none -65	vol 185
leg	blessure 155	bris_de_glace -42	collision 40	degats_des_eaux 145	dommage_materiel -57	none -85	vol -54
legs	bris_de_glace 163	collision -51	dommage_materiel -52	incendie -41	none -58	vol 98
lens	bris_de_glace 188	collision -104	degats_des_eaux -58	none -82	vol 113
let	collision -47	degats_des_eaux 95	vandalisme 67	vol -44
let go	collision -63	degats_des_eaux 206	dommage_materiel 174	evenement_climatique -62	none -132	vol -53
let me	none 165
lett*	autre -41	dommage_materiel -60	evenement_climatique -48	incendie -67	none -151	vandalisme 419	vol -74
letterbox	autre -49	bris_de_glace -61	dommage_materiel -62	evenement_climatique -52	incendie -56	none -185	vandalisme 394	vol -60
letterbox the	collision 177	dommage_materiel -69	incendie -43	none -72	vandalisme 95	vol -43
lidl	collision 301	none -68	vandalisme -43	vol -64
life	autre -41	none 99	vol 93
lift	collision 135	dommage_materiel 171	evenement_climatique 40	none -116	vol -82
lift*	collision -64	evenement_climatique 182	none -88	vol 125
lifted	collision -67	evenement_climatique 205	none -99	vol 143
liga*	blessure 271	none -74	vol -63
ligaments	blessure 247	evenement_climatique -44	none -78	vol -76
ligh*	collision 90	dommage_materiel -42	evenement_climatique 83	none -112
light	bris_de_glace 101	collision 86	degats_des_eaux 49	none -113
light fitting	collision -49	degats_des_eaux 212	none -43
light was	collision 257	none -65	vol -44
lightning	collision -75	dommage_materiel -103	evenement_climatique 496	none -122	vol -40
lightning hit	bris_de_glace -46	collision -130	degats_des_eaux -68	dommage_materiel -99	evenement_climatique 424	none -174	vol -53
lightning struck	collision -46	dommage_materiel -131	evenement_climatique 278	none -56
lights	collision 205	none -91	vol 46
lights on	collision 123	none -53
like	degats_des_eaux 45	vol -50
like a	bris_de_glace 49	degats_des_eaux 45	evenement_climatique 79	none -45	vol -48
like an	incendie 96	none 105
like that	bris_de_glace -48	collision -161	degats_des_eaux -70	dommage_materiel -72	evenement_climatique -74	incendie 126	none 277	vandalisme -65	vol -69
like the	autre 71	bris_de_glace 179	collision -49	degats_des_eaux 51	dommage_materiel -50	evenement_climatique -45	incendie 66	none -106	vandalisme -41	vol -59
like to	autre 226	collision -44
limo*	collision -44	dommage_materiel 185	incendie 58	none -103	vol -48
limoges	collision -44	dommage_materiel 185	incendie 58	none -103	vol -48
limp*	collision 217	none -67
limping	collision 217	none -67
line	collision 162	degats_des_eaux 84	none -66
line*	collision -74	degats_des_eaux 197	evenement_climatique 80	none -65	vandalisme -41
lip	collision 287	none -67
lip and	collision 165
list	collision -47	incendie 122	none -70	vol 115
litr*	collision -43	degats_des_eaux 219	dommage_materiel -69	evenement_climatique -41	none -128	vol 40
litres	collision -43	degats_des_eaux 219	dommage_materiel -69	evenement_climatique -41	none -128	vol 40
litt*	bris_de_glace 73	collision 75	dommage_materiel 48	none -80
little	bris_de_glace 73	collision 75	dommage_materiel 48	none -80
live*	collision -76	degats_des_eaux -48	dommage_materiel 203	evenement_climatique 169	incendie -68	none -79	vandalisme -71	vol -51
lives	collision -76	degats_des_eaux -48	dommage_materiel 203	evenement_climatique 169	incendie -68	none -79	vandalisme -71	vol -51
livi*	collision -45	degats_des_eaux 150	incendie 101	none -70
living	collision -45	degats_des_eaux 150	incendie 101	none -70
living room	collision -45	degats_des_eaux 150	incendie 101	none -70
ll	autre -47	blessure 313	bris_de_glace -52	collision -97	degats_des_eaux -46	dommage_materiel -56	evenement_climatique -53	incendie -47	none -110	vandalisme -71	vol 164
load	bris_de_glace 129	collision -204	dommage_materiel -47	evenement_climatique -55	none -66	vandalisme -50	vol 237
lobb*	bris_de_glace -57	collision -63	dommage_materiel -48	evenement_climatique -46	none -133	vandalisme 368	vol -122
lobbed	bris_de_glace -57	collision -63	dommage_materiel -48	evenement_climatique -46	none -133	vandalisme 368	vol -122
lock	autre -57	blessure -87	bris_de_glace -64	collision -123	degats_des_eaux -58	dommage_materiel -85	evenement_climatique -65	incendie -51	none -270	vandalisme 408	vol 150
lock*	autre 57	collision -59	none -78	vandalisme 74	vol 104
locked	autre -51	collision -60	none -67	vandalisme -54	vol 242
locks	autre 140	collision -59	none -93	vandalisme 153	vol -110
lodg*	vandalisme 107	vol 57
lodge	collision -44	none 93	vandalisme 128	vol -69
lodge a	collision -53	none 170	vandalisme 98	vol -92
lodged	none -81	vandalisme 64	vol 129
log	blessure 240	bris_de_glace -57	degats_des_eaux -42	dommage_materiel -43	none -98	vandalisme 62	vol -49
log and	collision 165
lol	bris_de_glace -41	collision 182	degats_des_eaux -40	dommage_materiel -42	evenement_climatique -42	incendie 84	none -132	vandalisme 77
long	none 64	vol -47
long do	autre -40	collision -48	evenement_climatique 121	none 98	vol -85
loo	bris_de_glace -53	collision -93	degats_des_eaux 219	dommage_materiel -71	evenement_climatique -125	none -99	vandalisme -79	vol 200
look	collision 67	dommage_materiel -41	none 92	vol 40
look*	collision 192	none -48	vol -45
looked	collision 291	none -78	vandalisme -65	vol -96
looking	collision 140
looking and	collision 157
loos*	blessure 196	collision -93	degats_des_eaux 245	dommage_materiel -86	evenement_climatique -48	incendie -51	none -179	vandalisme -48	vol -98
loose	blessure 196	collision -93	degats_des_eaux 245	dommage_materiel -86	evenement_climatique -48	incendie -51	none -179	vandalisme -48	vol -98
lorr*	collision 160	none -100
lorry	collision 160	none -100
lose	autre -53	blessure 303	bris_de_glace -131	collision -137	degats_des_eaux 130	dommage_materiel -100	evenement_climatique -86	incendie -49	none -146	vandalisme -54	vol -88
lost	autre 233	blessure -45	bris_de_glace -44	collision -62	degats_des_eaux -45	dommage_materiel 58	vol -42
lost my	autre 492	blessure -54	collision -56	degats_des_eaux -45	dommage_materiel -77	evenement_climatique -49	none -203	vandalisme -63	vol -87
lost the	collision -54	degats_des_eaux -45	evenement_climatique 207	incendie 45	none -41
lot	collision 100	dommage_materiel 66	none -40
lot of	collision 48	incendie 82
loun*	bris_de_glace 181	collision -50	degats_des_eaux 69	none -59
lounge	bris_de_glace 181	collision -50	degats_des_eaux 69	none -59
lounge ceiling	collision -41	degats_des_eaux 153
love*	dommage_materiel 129	none 53
lovely	dommage_materiel 129	none 53
lovely about	dommage_materiel 174	vol -42
lowe*	collision 216	evenement_climatique 108	none -127	vol -47
lower	collision 216	evenement_climatique 108	none -127	vol -47
luck	bris_de_glace 114	collision 138	none -46	vol -42
luck*	autre -44	blessure -41	bris_de_glace -45	collision -86	degats_des_eaux -52	dommage_materiel -65	none 120	vandalisme -50	vol -60
luckily	autre -44	blessure -41	bris_de_glace -45	collision -86	degats_des_eaux -52	dommage_materiel -65	none 120	vandalisme -50	vol -60
lump	blessure -78	collision -49	degats_des_eaux 292	dommage_materiel -58	evenement_climatique -63
lunc*	evenement_climatique 104	incendie 65	none -81
lunchtime	incendie 94
lyin*	dommage_materiel -50	none -94	vandalisme 252	vol -72
lying	dommage_materiel -50	none -94	vandalisme 252	vol -72
lying there	dommage_materiel -50	none -94	vandalisme 252	vol -72
lyon	collision -51	evenement_climatique -46	none 130
m	collision 124	none 68	vandalisme -42
m a	blessure 236	bris_de_glace -49	collision -158	degats_des_eaux -41	dommage_materiel 111	none -121	vandalisme -41	vol 76
m afraid	autre -42	collision -72	none 267
m fine	collision 255	dommage_materiel -51	evenement_climatique -41	none -44
m not	collision 262	none -47
maar*	collision 133	dommage_materiel -61	none -89	vol 138
mach*	collision -67	degats_des_eaux 150	vol 88
machine	collision -69	degats_des_eaux 166	vol 55
machine hose	blessure -50	degats_des_eaux 325	dommage_materiel -49	none -114
mada*	degats_des_eaux 119	none -44	vol 52
made	vandalisme 81	vol 136
made a	collision 121	none 56	vol -40
made the	collision -57	dommage_materiel -52	none -60	vandalisme -50	vol 295
main	collision -83	degats_des_eaux 381	evenement_climatique -42	none -98	vol -59
main*	collision 113	dommage_materiel 145	evenement_climatique -53	none -88
make	vandalisme 111
make a	autre -41	none 230	vandalisme -54	vol -47
make*	autre -54	blessure -61	bris_de_glace -54	collision -108	degats_des_eaux 173	dommage_materiel -227	evenement_climatique -87	incendie 305	none -243	vandalisme -56	vol -77
man	blessure 78	collision 125	none -88	vandalisme -46	vol 116
man of	blessure 270	degats_des_eaux -49	none -88	vandalisme -52	vol -122
mana*	blessure 239	collision -101
manager	blessure 239	collision -101
many	bris_de_glace 209	collision -65	dommage_materiel -96	none 85	vandalisme -53
marb*	blessure -49	collision -116	degats_des_eaux -46	dommage_materiel 345	none -108
marble	blessure -49	collision -116	degats_des_eaux -46	dommage_materiel 345	none -108
marc*	bris_de_glace 59	dommage_materiel 156	evenement_climatique -53
march	dommage_materiel 189	evenement_climatique -60	vandalisme -43
mark	collision 46	dommage_materiel 178	evenement_climatique -57	none -85	vol -52
mark on	collision 46	dommage_materiel 178	evenement_climatique -57	none -85	vol -52
mark*	autre 46	collision 100	degats_des_eaux 43	none -61
market	autre 58	collision 96	degats_des_eaux 59	none -80
mast*	blessure 132	incendie 57	none -112	vandalisme -44	vol 68
master	collision -100	dommage_materiel -46	incendie 132	none -77	vol 166
matc*	autre -69	bris_de_glace -45	degats_des_eaux -41	dommage_materiel -43	evenement_climatique -49	none 387	vandalisme -47	vol -89
matt*	collision -43	incendie 84	none -45	vol 148
mattress	incendie 117	vol 79
may	autre 236	blessure 128	bris_de_glace -57	collision -53	degats_des_eaux -48	dommage_materiel -56	evenement_climatique -44	vandalisme -59	vol -79
mayb*	bris_de_glace 115	degats_des_eaux -42	dommage_materiel -55	evenement_climatique -52	none 152	vandalisme -42	vol -55
maybe	bris_de_glace 115	degats_des_eaux -42	dommage_materiel -55	evenement_climatique -52	none 152	vandalisme -42	vol -55
me	collision 80
me a	autre -40	collision -62	evenement_climatique 54	none 127
me and	collision 211	none -77
me at	collision 164	none -62
me back	autre 174	collision -68	none 70	vol -40
me explain	collision 82
me for	autre 237	collision -70	dommage_materiel -55	none -64	vol -73
me from	none -61	vol 141
me her	collision 186	none -60
me his	autre -47	bris_de_glace -61	collision -61	dommage_materiel 315	evenement_climatique -40	none -154	vandalisme -60	vol -84
me in	autre -55	blessure 466	bris_de_glace -128	collision -127	degats_des_eaux -69	dommage_materiel -67	evenement_climatique -128	incendie -56	none -251	vandalisme -137	vol -101
me my	collision 134	incendie 93	none -54	vol -42
me no	collision 175
me not	collision 231	degats_des_eaux -46	none -111	vol -46
me on	collision 142	none 186	vandalisme -43	vol -75
me the	bris_de_glace 52	degats_des_eaux -41	dommage_materiel 177	incendie 48	none -167	vandalisme -44
me they	collision 266	evenement_climatique -41	none -66	vandalisme -41
me through	none 184
me to	none 179
me with	collision -63	dommage_materiel -100	none 163	vol 129
mean	autre -54	collision -44	none 213
medi*	collision -125	dommage_materiel -54	evenement_climatique -40	none -158	vandalisme 181	vol 241
medina	blessure -48	bris_de_glace -45	collision -162	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -51	incendie -40	none -184	vandalisme 237	vol 190
mekn*	blessure 174	none -54
meknes	blessure 174	none -54
melt*	collision -66	dommage_materiel -44	incendie 393	none -105
melted	collision -66	dommage_materiel -44	incendie 393	none -105
memb*	autre -66	collision -99	incendie 105	none 278	vol -67
men	collision -52	dommage_materiel 79	none -54	vol 185
merc*	collision 184	dommage_materiel -44	evenement_climatique -41	none -143	vol 91
mercifully	collision 184	dommage_materiel -44	evenement_climatique -41	none -143	vol 91
mess	collision -86	degats_des_eaux -61	dommage_materiel 87	evenement_climatique -67	incendie 105	none -117	vandalisme 191	vol -69
mess*	dommage_materiel -44	none 249
message	dommage_materiel -44	none 249
met	bris_de_glace -40	collision 248	dommage_materiel 121	none -90	vandalisme -53	vol -53
mete*	collision -41	degats_des_eaux 131	incendie -47	none -75	vol 166
meter	collision -41	degats_des_eaux 131	incendie -47	none -75	vol 166
metr*	evenement_climatique 156	none -57	vol 70
metre	evenement_climatique 94
metre of	evenement_climatique 140
metres	collision -69	degats_des_eaux -43	dommage_materiel -50	evenement_climatique 234	none -79	vol 75
midn*	collision -43	incendie 117	none 102	vol -40
midnight	collision -43	incendie 117	none 102	vol -40
mile*	collision 214	none -112
mind	none 140
mine	collision 73	dommage_materiel -40	incendie 41	none -64	vandalisme 88
minu*	collision 42	incendie 89
minutes	collision 53	incendie 104
mirr*	collision 57	dommage_materiel 131	none -76	vandalisme 93	vol -47
mirror	collision 93	dommage_materiel 241	evenement_climatique -42	none -72	vol -55
mirror and	collision 123	dommage_materiel 123	none -61
mirror the	dommage_materiel 174	evenement_climatique -49	none -51	vol -40
mirrors	none -82	vandalisme 261
mirrors in	collision -74	dommage_materiel -76	evenement_climatique -51	none -125	vandalisme 318
mirrors kicked	collision -71	none -84	vandalisme 202
misj*	collision 287	dommage_materiel -49	none -80
misjudged	collision 287	dommage_materiel -49	none -80
misjudged the	collision 188	none -80
misl*	autre 262	collision -47	none -122	vol -74
mislaid	autre 262	collision -47	none -122	vol -74
miss*	blessure 194	collision -49	none -70	vol 65
missed	blessure 241	collision -45	none -88	vol -41
missed the	blessure 241	collision -45	none -88	vol -41
mist*	collision -96	degats_des_eaux -65	dommage_materiel -67	evenement_climatique -42	incendie 105	none -74	vandalisme 237	vol -113
mixe*	autre -70	blessure -41	collision 90	degats_des_eaux -43	dommage_materiel 247	evenement_climatique -57	incendie -50	none -136	vol -78
mixer	autre -70	blessure -41	collision 90	degats_des_eaux -43	dommage_materiel 247	evenement_climatique -57	incendie -50	none -136	vol -78
mobi*	collision 148	evenement_climatique 81	none -76
mobile	collision 135	evenement_climatique 99	none -82
mond*	none 64
monday	none 64
monday a	collision 131
monday evening	dommage_materiel -40	incendie 219	none -50
monday i	blessure 291	bris_de_glace -48	collision -43	dommage_materiel -51	evenement_climatique -43	none -129
monday morning	none 228	vol -48
monday night	collision -46	none -44	vandalisme -63	vol 255
mone*	autre 228	collision -65	vandalisme -46
money	autre 228	collision -65	vandalisme -46
mont*	autre 253	blessure 53	bris_de_glace -45	collision -110	degats_des_eaux 67	dommage_materiel -76	evenement_climatique -52	incendie 51	none -74	vandalisme -67	vol -73
month	autre 233	blessure -51	bris_de_glace -44	collision -87	degats_des_eaux -70	dommage_materiel -64	evenement_climatique -52	incendie 107	vandalisme -68	vol -72
months	autre 168	blessure 184	bris_de_glace -48	collision -151	degats_des_eaux 232	dommage_materiel -99	evenement_climatique -55	incendie -48	none -269	vandalisme -68	vol -78
moor*	collision -115	degats_des_eaux -45	dommage_materiel -59	evenement_climatique 151	incendie 74	none -85	vandalisme 170	vol -59
mooring	collision -115	degats_des_eaux -45	dommage_materiel -59	evenement_climatique 151	incendie 74	none -85	vandalisme 170	vol -59
mope*	collision 49	none -67	vandalisme 100	vol 74
moped	collision 49	none -67	vandalisme 100	vol 74
more	collision -51	none -45	vandalisme 58	vol 174
morn*	dommage_materiel -41	none 60
morning	dommage_materiel -41	none 60
morning and	collision -61	none -57	vol 132
morning at	bris_de_glace -47	collision -88	none 313
morning i	collision 98
morning on	bris_de_glace 78	collision 80	dommage_materiel -47
morning the	bris_de_glace -49	evenement_climatique 73	vandalisme 123
morning to	collision 88	degats_des_eaux 161	none -91	vandalisme -46	vol -58
mort*	collision 158	degats_des_eaux 51	none -75
mortified	collision 64	degats_des_eaux 77	none -43
most	collision 198	none -56
moth*	autre 74	blessure 77	dommage_materiel -53	none -92	vol 74
mother	autre 74	blessure 77	dommage_materiel -53	none -92	vol 74
mother in	collision 150	incendie 71	none -45	vol -45
moto*	collision 142	none -96
motor	collision -67	dommage_materiel -56	evenement_climatique 239	none -120	vandalisme 72	vol -67
motorbike	collision 175	none -78	vol 57
motorhome	collision 231	none -73
motorway	autre 87	bris_de_glace 115	collision 149	dommage_materiel -45	none -111	vandalisme -40	vol -47
motorway and	autre 230	bris_de_glace 100	collision -167	dommage_materiel -72	evenement_climatique -41	none -91	vandalisme -40	vol -58
moul*	degats_des_eaux 212	dommage_materiel -58	incendie 83	none -94	vol -62
mour*	blessure -71	collision -92	degats_des_eaux 238	dommage_materiel -69	evenement_climatique -43	none -136	vandalisme -44	vol 193
move*	dommage_materiel 126	evenement_climatique 63	none -97	vol -43
moved	collision 43	evenement_climatique 148	vol -46
movi*	autre 231	collision -90	dommage_materiel 58	none -131	vol -62
moving	autre 231	collision -90	dommage_materiel 58	none -131	vol -62
mowe*	bris_de_glace 243	collision -43	evenement_climatique -40	incendie 88	none -60	vandalisme -60	vol -48
mower	bris_de_glace 243	collision -43	evenement_climatique -40	incendie 88	none -60	vandalisme -60	vol -48
mr	blessure 81	bris_de_glace 106	collision 53	degats_des_eaux 50	dommage_materiel -50	evenement_climatique -49	none -121	vandalisme -59
mrs	degats_des_eaux 138
much	autre 40	dommage_materiel -60	none 200	vandalisme 80	vol -50
much as	collision 131
mud	blessure -45	collision -69	degats_des_eaux -118	dommage_materiel -131	evenement_climatique 454	incendie -45	none -94	vandalisme -46	vol -65
mult*	collision 130	none -58
multi	collision 130	none -58
multi storey	collision 130	none -58
mum	collision 47	incendie 94	none -64
muni*	bris_de_glace -65	dommage_materiel -84	evenement_climatique -57	none -131	vandalisme 294	vol -66
municipal	bris_de_glace -65	dommage_materiel -84	evenement_climatique -57	none -131	vandalisme 294	vol -66
must	bris_de_glace 94	none -57	vol 74
must be	blessure -40	bris_de_glace 211	collision -113	dommage_materiel 122	none -87	vandalisme -56	vol -46
must have	collision 63	vol 60
my	dommage_materiel 50	none -100
my ankle	blessure 340	collision -79	dommage_materiel -75	none -83
my arm	blessure 261	dommage_materiel -159	none -104	vandalisme -48	vol 61
my back	collision 249	evenement_climatique -43	incendie -42	none -101
my bicycle	blessure -46	none -83	vol 211
my bike	collision -54	dommage_materiel -63	vandalisme -105	vol 237
my boat	bris_de_glace -43	collision -158	degats_des_eaux -53	dommage_materiel -64	evenement_climatique 199	incendie -47	none -111	vandalisme 226	vol -70
my bonnet	dommage_materiel -68	evenement_climatique 115	incendie -40	none -168	vandalisme 221	vol -50
my boy	bris_de_glace 221	evenement_climatique -43	incendie 79	none -65	vandalisme -76	vol -44
my brother	collision -93	dommage_materiel -40	evenement_climatique 156	vandalisme -113	vol 179
my bumper	collision 241	none -60
my calf	blessure 277	collision -74	degats_des_eaux -49	dommage_materiel -43	incendie 130	none -115	vandalisme -66	vol -58
my car	blessure -42	degats_des_eaux -44	dommage_materiel 88	evenement_climatique 60	incendie 68	none -142	vandalisme 58
my caravan	bris_de_glace -49	collision -75	degats_des_eaux -40	dommage_materiel -50	evenement_climatique -76	incendie 233	none -122	vandalisme -46	vol 139
my ceiling	degats_des_eaux 247	none -60
my claim	none 235
my colleague	vol 125
my complaint	autre -40	collision -74	none -100	vandalisme 169	vol 168
my cousin	none -85	vol 169
my daughter	blessure 158	none -77
my dog	autre 137	blessure -50	collision -63	degats_des_eaux -46	dommage_materiel 314	evenement_climatique -72	incendie -42	none -141	vandalisme -43	vol -57
my door	blessure -43	collision 189	dommage_materiel 164	none -113	vandalisme -49	vol -58
my e	collision -41	incendie 57	none -42	vol 105
my elbow	blessure 132	collision -55	degats_des_eaux 114	dommage_materiel -49	none -99	vandalisme -43	vol 56
my electric	collision -106	degats_des_eaux -58	dommage_materiel -68	evenement_climatique -45	incendie 140	none -90	vandalisme 230	vol -113
my ex	collision -54	none -73	vandalisme 223
my face	collision -67	degats_des_eaux -52	dommage_materiel -49	incendie 102	none -63	vandalisme -56	vol 249
my father	blessure 116	collision 69	degats_des_eaux 50	none -67
my fault	collision 172
my fence	autre -58	blessure -75	bris_de_glace -40	collision -73	dommage_materiel -41	evenement_climatique -67	incendie 115	none -84	vandalisme 251
my file	collision -41	none 241
my flat	autre -43	collision -75	degats_des_eaux -54	evenement_climatique -46	incendie 203	none -105	vol 170
my foot	blessure 222	bris_de_glace -43	collision -122	dommage_materiel 142	evenement_climatique -54	none -89	vandalisme -56	vol -43
my four	collision -66	dommage_materiel 119	evenement_climatique -69	incendie -54	none -125	vandalisme -59	vol 249
my friend	autre -42	blessure -63	bris_de_glace -41	collision -76	dommage_materiel 136	evenement_climatique 232	none -117	vandalisme -56	vol -52
my front	collision 105	none -76	vandalisme 155
my glass	bris_de_glace 421	collision -49	dommage_materiel -72	evenement_climatique -82	incendie -40	none -105	vandalisme -41
my glasses	autre 214	blessure -76	bris_de_glace -80	collision -95	degats_des_eaux -60	dommage_materiel 253	evenement_climatique -62	incendie -70	none -316	vandalisme -86	vol -102
my grandmother	collision -52	dommage_materiel 186	evenement_climatique -40	incendie 76	none -97	vol -49
my hair	bris_de_glace -49	collision -111	incendie 87	vandalisme 179	vol -48
my hand	blessure 236	bris_de_glace -41	collision -80	degats_des_eaux 111	dommage_materiel -82	evenement_climatique -51	incendie -96	none -154	vandalisme -52	vol 191
my head	bris_de_glace -74	collision -91	evenement_climatique 228	none -71	vandalisme -90	vol 122
my hearing	autre 71	collision -51	dommage_materiel -108	evenement_climatique 198	none -65	vol -43
my hip	blessure 306	bris_de_glace -53	collision -57	degats_des_eaux -46	dommage_materiel -53	evenement_climatique -56	none -69	vol -55
my husband	incendie 48	none -46
my keys	autre 316	collision -42	dommage_materiel -63	none -162	vandalisme -49	vol -43
my knee	blessure 199	dommage_materiel -42	evenement_climatique -41	none -112	vandalisme -47	vol 54
my laptop	collision -46	dommage_materiel 193	none -81	vol 100
my late	collision -48	dommage_materiel -43	none -58	vol 269
my left	collision 285	none -86	vol -55
my life	collision 72	none -87	vol 161
my lip	bris_de_glace -43	collision 225	none -50
my mind	none 140
my mirror	collision 259	none -47	vol -59
my money	autre 259	blessure -53	bris_de_glace -40	collision -57	degats_des_eaux -42	dommage_materiel -50	none 63	vandalisme -49	vol -82
my mother	autre 84	blessure 85	bris_de_glace -47	dommage_materiel -55	none -97	vol 88
my mum	collision 65	incendie 123	none -59
my nearside	collision 180	none -40
my neck	blessure 125	collision 92	dommage_materiel -62	evenement_climatique -54	none -92	vol 91
my neighbour	blessure -60	bris_de_glace -49	collision -82	degats_des_eaux 55	dommage_materiel -57	evenement_climatique -54	incendie 88	none -104	vandalisme 305	vol -68
my number	collision 133	dommage_materiel -48	none -117	vol 137
my own	collision 256	none -77	vandalisme -48
my parked	collision 288	dommage_materiel -51	incendie 47	none -77	vandalisme -44	vol -56
my passenger	collision 188	none -56
my pharmacy	autre 285	blessure -43	bris_de_glace -40	collision -120	degats_des_eaux -46	dommage_materiel -107	evenement_climatique -45	incendie -52	none -243	vandalisme 143	vol -132
my phone	bris_de_glace -47	collision -167	dommage_materiel 311	evenement_climatique -56	vandalisme -46	vol 64
my policy	autre -50	blessure 196	collision -69	dommage_materiel -47	none 66	vol -59
my pride	collision 223	none -68
my rear	collision 172
my reimbursement	autre -95	none 281
my roof	blessure -45	bris_de_glace -118	degats_des_eaux -80	dommage_materiel 281	evenement_climatique -200	incendie -44	none -109	vandalisme -74	vol -61
my rucksack	autre 55	blessure -45	bris_de_glace -91	collision -60	dommage_materiel 153	none -93	vandalisme -49	vol 147
my scooter	collision 132	none -73	vol 88
my shop	bris_de_glace -78	collision -90	dommage_materiel -55	evenement_climatique -42	none -133	vandalisme 171	vol 250
my shoulder	collision 41	dommage_materiel 165	none -104	vol 92
my side	blessure -47	bris_de_glace 129	dommage_materiel -72	none -60	vandalisme -57	vol 189
my sister	degats_des_eaux -40	dommage_materiel 148	evenement_climatique 134	none -77
my six	autre -55	blessure -42	collision -92	degats_des_eaux -55	dommage_materiel 107	evenement_climatique -50	incendie 256	none -169	vandalisme -82	vol -49
my son	bris_de_glace -45	degats_des_eaux -50	dommage_materiel 194	incendie 148	none -106	vandalisme -63	vol -56
my statement	collision -104	incendie 218	none -80	vandalisme -64
my stationary	collision 150	none -44
my suitcase	autre 184	collision -59	dommage_materiel -41	none -134
my thumb	autre -40	blessure 208	bris_de_glace 99	collision -99	degats_des_eaux 87	dommage_materiel -46	evenement_climatique -44	none -131	vandalisme -40	vol -74
my tooth	collision 78	none -73	vol 151
my tractor	incendie 122	none -56	vol 49
my van	collision 54	dommage_materiel -45	evenement_climatique -50	none -90	vandalisme -58	vol 303
my vehicle	bris_de_glace 65	collision 80	none -51
my wall	collision -113	degats_des_eaux 305	dommage_materiel -43	none -59
my wallet	collision -138	degats_des_eaux -42	evenement_climatique -74	none -116	vandalisme -57	vol 445
my water	collision -64	degats_des_eaux 289	evenement_climatique -44	none -69
my wedding	autre 212	collision -80	dommage_materiel -79	none -114	vol 66
my whole	dommage_materiel -82	evenement_climatique 243	none -131
my wife	collision 74	dommage_materiel -53	incendie 40	vol 84
my window	blessure -46	bris_de_glace 353	collision -59	degats_des_eaux -47	dommage_materiel -46	evenement_climatique -64	none -145	vandalisme -41	vol -40
my windscreen	bris_de_glace 202	vandalisme -45	vol -53
my wing	collision 338	dommage_materiel -42	none -165	vandalisme -57	vol -47
myse*	collision 158	dommage_materiel -42	none -74	vandalisme 93
myself	collision 158	dommage_materiel -42	none -74	vandalisme 93
n	blessure -46	bris_de_glace -48	none 74
n a	collision 360	none -206
nail	bris_de_glace -48	collision -54	degats_des_eaux 148	dommage_materiel 140	none -84	vol -47
name	bris_de_glace 109	collision 62	none -44
name*	evenement_climatique 56	vol 102
names	evenement_climatique 56	vol 102
narr*	collision 235	none -57	vandalisme -44
narrow	collision 235	none -57	vandalisme -44
nast*	blessure -55	collision -68	degats_des_eaux -52	incendie 181	none -86	vandalisme -67	vol 143
nasty	blessure -55	collision -68	degats_des_eaux -52	incendie 181	none -86	vandalisme -67	vol 143
nav	bris_de_glace -54	collision -90	degats_des_eaux -42	dommage_materiel -99	evenement_climatique -61	none -127	vandalisme -77	vol 444
near	collision 185	none -59
near settat	collision 198	none -55
near the	collision 261	none -68	vandalisme -54
near*	collision 147
nearside	collision 180	none -40
neat	collision -95	dommage_materiel -49	evenement_climatique -41	incendie -48	none -132	vandalisme 399	vol -107
neck	blessure 57	collision 93	degats_des_eaux -43	dommage_materiel 190	evenement_climatique -79	none -141	vandalisme -51
neck in	autre -65	blessure 242	bris_de_glace -56	collision -188	degats_des_eaux -74	dommage_materiel -117	evenement_climatique -140	incendie -40	none -175	vandalisme -62	vol 228
need	autre 103	bris_de_glace 48	dommage_materiel -45	none 52	vandalisme -40	vol -40
need the	degats_des_eaux 157
need to	autre -47	dommage_materiel -42	none 237	vol -41
need*	autre 197	bris_de_glace -45	collision -70	degats_des_eaux -61	dommage_materiel 42	incendie -55	none -170	vandalisme -65	vol 88
needed	blessure 76	degats_des_eaux -41	none -73	vandalisme -40	vol 144
needed a	collision -54	dommage_materiel -48	evenement_climatique 114	vol 119
needs	autre 375	blessure -209	bris_de_glace -107	collision -220	degats_des_eaux -128	dommage_materiel -283	evenement_climatique -115	incendie -104	none -407	vandalisme -163
neig*	blessure 88	collision -74	degats_des_eaux 60	evenement_climatique 70	none -97	vol -56
neighbors	autre -64	blessure 324	bris_de_glace -134	collision -168	degats_des_eaux -74	dommage_materiel -300	evenement_climatique 261	incendie -65	none -272	vandalisme -153	vol -106
neighbour	collision -65	dommage_materiel 59	evenement_climatique 50	none -80	vandalisme 66	vol -55
neighbour has	autre -43	blessure -89	bris_de_glace 142	collision -106	degats_des_eaux -53	dommage_materiel -81	evenement_climatique -50	incendie -62	none -161	vandalisme 312	vol -76
neighbour s	blessure 61	collision -53	degats_des_eaux 44	dommage_materiel 48	evenement_climatique 109	none -75	vandalisme -41	vol -50
neighbours	blessure 80	collision -55	incendie 95	none -69
neit*	collision 61	none 110
neither	collision 61	none 110
neither of	vol 126
neither the	collision 109	incendie 85	none -65
neve*	collision -43	evenement_climatique -40	none 125	vandalisme -41	vol 43
never	collision -43	evenement_climatique -40	none 125	vandalisme -41	vol 43
new	bris_de_glace 82	degats_des_eaux 57	dommage_materiel 123	evenement_climatique -42	none -128	vandalisme -52	vol -78
new one	autre 132	bris_de_glace -43	collision -81	dommage_materiel 178	evenement_climatique -46	none -95	vandalisme -53	vol -71
news	collision 57	dommage_materiel -46	none 86
news on	none 162
next	autre -46	bris_de_glace 48	evenement_climatique 50	incendie 95	vol -55
next door	blessure 61	bris_de_glace 47	collision -65	dommage_materiel -43	incendie 182	none -121	vol -50
next to	collision 94	incendie 113	none -46	vandalisme -43
nice	blessure 53	collision -79	dommage_materiel -54	none 175	vandalisme -45
nick*	bris_de_glace 121	none -117	vandalisme -57	vol 215
nicked	bris_de_glace 121	none -117	vandalisme -57	vol 215
nicked my	bris_de_glace 95	dommage_materiel -47	none -128	vandalisme -74	vol 207
nigh*	collision -40	incendie 42	vol 72
night	incendie 45	vol 78
night a	collision 227	none -59	vandalisme -44
night about	degats_des_eaux 77	vol 83
night the	collision 76	none -46	vol 125
nine	autre 103	blessure -40	evenement_climatique 54	none -109	vandalisme -42	vol 159
nine days	autre 198	blessure -43	collision -72	degats_des_eaux -43	dommage_materiel -49	evenement_climatique 162	none -149	vol -46
nine*	bris_de_glace -48	collision -69	none -50	vandalisme 200	vol 41
no accident	collision 128	none -56
no bodily	collision 200	none -78
no casualties	collision 107	incendie 92	none -67
no constat	collision 182	none -49
no gendarmes	collision 291	none -93	vol -46
no harm	collision -70	degats_des_eaux 107	dommage_materiel 103	incendie 54	none -52	vol -51
no i	blessure 74	collision 44	degats_des_eaux 63
no idea	blessure -45	bris_de_glace 71	collision -68	degats_des_eaux -40	dommage_materiel -48	evenement_climatique -45	none 136	vandalisme -47	vol -50
no injuries	evenement_climatique 65	none -47
no need	collision 113	none 114	vandalisme -41
no one	degats_des_eaux 102	none -84	vol 48
no other	blessure 164	none -49
no people	collision 166	evenement_climatique 72	none -65
no police	collision 145	evenement_climatique 68	none -83
no report	bris_de_glace -49	collision 128	none -96	vandalisme -47	vol 148
no time	collision -80	dommage_materiel -44	evenement_climatique 73	none -53	vol 217
no wait	blessure 155	collision -78	dommage_materiel -46	incendie -42	none 184	vol -43
no1	bris_de_glace 114	degats_des_eaux 57	dommage_materiel -67	evenement_climatique -45	incendie -44	none -123	vandalisme 137	vol -74
no1 hurt	collision 122	degats_des_eaux 145	none -95
nobd*	collision -52	degats_des_eaux 219	dommage_materiel 116	incendie -45	none -170	vol -43
nobdy	collision -52	degats_des_eaux 219	dommage_materiel 116	incendie -45	none -170	vol -43
nobo*	bris_de_glace 51	collision 51
nobody	bris_de_glace 51	collision 51
nobody else	autre -43	blessure 157	collision 41	dommage_materiel -53	evenement_climatique 55	none -62
nobody had	collision 117
nobody has	collision 236	degats_des_eaux -44	dommage_materiel -42	none -56	vol -57
nobody hurt	collision 132	dommage_materiel -41	evenement_climatique 60	none -94
nobody in	collision 245	none -50	vol -42
nobody on	incendie 113	none -106	vandalisme 141	vol 51
nobody slipped	degats_des_eaux 235	none -85	vol -51
nobody was	bris_de_glace 171	collision -69	dommage_materiel -49	evenement_climatique -54	none 132	vandalisme -40
nois*	blessure -41	bris_de_glace -43	dommage_materiel -42	none -94	vandalisme 310	vol -60
noise	blessure -41	bris_de_glace -43	dommage_materiel -42	none -94	vandalisme 310	vol -60
none	bris_de_glace 43	degats_des_eaux -45	dommage_materiel -70	evenement_climatique -62	none 165	vandalisme -54	vol -68
none of	bris_de_glace 177	collision 69	dommage_materiel -44	evenement_climatique -62	incendie 61	none -98	vol -54
noon	collision 212
nope	collision -100	dommage_materiel -55	evenement_climatique -45	none 273	vandalisme -46	vol -44
nope not	collision -125	dommage_materiel -43	evenement_climatique -43	none 217	vandalisme -46
nor	collision 154	incendie 43	none -79
nor did	collision 85	incendie 93	none -64
nor the	collision 55	incendie 116
nose	collision 256	none -74
not a	bris_de_glace 41	collision 94	vol -43
not at	collision 74	dommage_materiel -46	none 60	vandalisme 100	vol -73
not be	blessure 175	collision 79	none -60
not been	collision 104	dommage_materiel -60	none -99	vandalisme -97	vol 196
not call	collision 187	vol -50
not called	collision 118	none -82	vandalisme 122	vol -40
not do	autre -50	bris_de_glace 245	collision -88	degats_des_eaux -56	dommage_materiel -45	evenement_climatique -45	none -133	vandalisme -93	vol 157
not go	collision -108	degats_des_eaux -42	evenement_climatique -45	none -71	vandalisme 356	vol -118
not happy	collision -76	dommage_materiel 139	none 113	vandalisme -51
not hurt	collision 155
not open	collision 289	none -87	vol -53
not really	collision -62	dommage_materiel -108	evenement_climatique -47	none 181	vandalisme -42	vol -41
not reported	collision -91	dommage_materiel -58	none -175	vandalisme 176	vol 198
not see	collision 266	none -100
not stop	vol 91
not sure	bris_de_glace -46	collision 102	degats_des_eaux -42	none 154	vol -47
not that	autre -58	evenement_climatique -41	none 336	vandalisme -103	vol -110
not want	collision 138
not yet	bris_de_glace -50	collision -107	degats_des_eaux -41	dommage_materiel -73	evenement_climatique -46	none 194	vandalisme 114	vol -61
note	collision 266	none -59	vol -41
note*	bris_de_glace 51	collision 117	none -56	vol 41
noted	bris_de_glace 100	none -66	vandalisme -46	vol 74
noth*	collision 85
nothing	collision 85
nothing but	bris_de_glace -57	collision -122	dommage_materiel -43	evenement_climatique -41	none -163	vandalisme 172	vol 178
nothing else	collision 187	dommage_materiel -43	incendie 108	none -109
nothing serious	collision 151	incendie 46	none -48
nothing the	vol 131
nothing to	collision 261	none -60	vol -41
noti*	dommage_materiel -52	vandalisme 142
noticed	degats_des_eaux 76	vol 62
noticed a	degats_des_eaux 172	none -49
nove*	degats_des_eaux 54	incendie 113
november	degats_des_eaux 54	incendie 113
now	bris_de_glace 73
now he	bris_de_glace -47	collision 124	degats_des_eaux 192	dommage_materiel -59	evenement_climatique -49	none -65
now i	bris_de_glace 120	collision -69	degats_des_eaux 54	dommage_materiel -42	incendie -41	none -76	vol 129
now my	bris_de_glace -48	collision -46	degats_des_eaux 273	dommage_materiel -54	none -73
now nobody	collision -80	degats_des_eaux 144	evenement_climatique -44	incendie 192	none -134	vol -46
now there	bris_de_glace 75	collision -97	degats_des_eaux -59	dommage_materiel 95	evenement_climatique 149	none -97
numb*	collision 67	dommage_materiel -40
number	collision 67	dommage_materiel -40
number but	collision 238	none -102
number plates	collision -104	none -123	vandalisme -48	vol 313
number to	none -74	vandalisme 137
number we	collision 171	none -41
nurs*	bris_de_glace 78	collision 57	incendie 78	none -70	vol -47
nurse	bris_de_glace 132	collision -68	degats_des_eaux -46	evenement_climatique 58	incendie 121	none -74	vandalisme -40	vol -61
nursery	collision 239	none -67
oak	collision -51	degats_des_eaux 209	dommage_materiel -89	evenement_climatique 90	none -113	vol -60
obvi*	collision 76	none -124	vol 117
obviously	collision 76	none -124	vol 117
of	none -69
of 2	autre 220	blessure -66	bris_de_glace 304	collision -119	degats_des_eaux -73	dommage_materiel -64	evenement_climatique -73	incendie -49	none -325	vandalisme -74	vol -94
of a	collision 41	dommage_materiel 42	none -62
of all	autre -67	blessure -60	bris_de_glace -101	collision -195	degats_des_eaux -91	dommage_materiel -255	evenement_climatique 419	incendie -75	none -324	vandalisme -90	vol 122
of an	degats_des_eaux 80	incendie 67
of course	collision -62	dommage_materiel -52	none 203	vol -62
of golf	collision -47	evenement_climatique 197	none -74
of her	blessure -49	collision 50	degats_des_eaux -54	dommage_materiel 256	evenement_climatique -71	none -94	vol -47
of it	bris_de_glace 59	collision -100	dommage_materiel 233	evenement_climatique -42	none -92
of june	autre -40	collision -63	degats_des_eaux -44	none 267	vol -47
of kitchen	bris_de_glace 165	collision -51	degats_des_eaux -67	dommage_materiel -51	incendie 161	none -52	vandalisme -40	vol -43
of may	autre 222	collision 91	dommage_materiel -41	none -192	vol -48
of me	bris_de_glace 55	collision 209	none -69	vandalisme -44	vol -40
of my	none -120	vandalisme 173
of oil	collision 72	dommage_materiel -48	incendie 256	none -146	vol -48
of our	collision -69	degats_des_eaux 96	evenement_climatique 56	none -124	vandalisme 56	vol 84
of paint	dommage_materiel -46	evenement_climatique 261	none -64	vandalisme -109	vol -86
of sand	bris_de_glace 170	collision -69	evenement_climatique 103	none -70
of smoke	incendie 171
of the	bris_de_glace 50	none -81
of them	bris_de_glace 60	collision 59	none -64	vandalisme 69
of us	collision 76
of water	degats_des_eaux -42	evenement_climatique 200	vol 52
off	blessure 43	evenement_climatique 51	none -88
off a	bris_de_glace 108	dommage_materiel -83	evenement_climatique -41	incendie 145	none -41
off and	evenement_climatique 143	none -67	vol 45
off i	collision 127
off its	bris_de_glace 160	collision -57	degats_des_eaux -42	dommage_materiel -48	evenement_climatique 145	none -74	vol -61
off my	blessure -41	none -61	vol 201
off one	bris_de_glace -43	collision -91	dommage_materiel -52	evenement_climatique 260	none -74	vandalisme -110	vol 59
off the	bris_de_glace -42	collision -61	dommage_materiel 95	none -106	vol 51
off with	dommage_materiel -56	evenement_climatique 79	none -67	vandalisme -56	vol 207
offe*	bris_de_glace 113	collision -64	dommage_materiel -42	none 172	vol -47
offer	collision -71	dommage_materiel -43	none 276
offi*	collision 89	degats_des_eaux 104	none -67
office	degats_des_eaux 263	dommage_materiel -86	incendie -50	none -141	vandalisme -43	vol -55
officer	collision 76	none -66	vol 110
officers	collision 124
oil	blessure 160	bris_de_glace -45	degats_des_eaux -61	evenement_climatique -52	incendie 72	none -133	vandalisme -54
ok	autre -44	blessure -47	bris_de_glace 115	degats_des_eaux -59	dommage_materiel 41	none 98	vandalisme -58	vol -75
ok tho	collision 261	none -133
okay	bris_de_glace 172
old	collision -43	dommage_materiel 111	incendie 113	none -81
oliv*	autre -43	bris_de_glace -61	collision -102	dommage_materiel 230	evenement_climatique -45	none -90	vandalisme 159	vol -94
olive	autre -43	bris_de_glace -61	collision -102	dommage_materiel 230	evenement_climatique -45	none -90	vandalisme 159	vol -94
omg	collision 145	none -53
on	none -69
on 11	collision 59	incendie 113
on a	collision 128	none -80
on and	collision 185	dommage_materiel -48	none -61	vandalisme 95
on avenue	collision 78
on both	bris_de_glace 171	collision -61	dommage_materiel -50	incendie 104	none -52	vol -41
on bricks	collision -42	dommage_materiel -45	none -91	vandalisme -52	vol 235
on friday	autre 142	bris_de_glace 107	collision -61	degats_des_eaux 59	none -142	vol -50
on her	collision 133
on him	collision 150	dommage_materiel 136	evenement_climatique -50	none -93	vol -52
on his	blessure 40	collision 162	none -76	vol -43
on ice	blessure 63	collision 151	none -44
on it	bris_de_glace 107	none -101	vandalisme 92	vol -55
on its	bris_de_glace 204	collision -64	evenement_climatique 44	none -58
on me	dommage_materiel 118	none -87	vol 95
on my	collision -67	dommage_materiel 166	none -115	vandalisme 86	vol -50
on our	bris_de_glace -47	degats_des_eaux -41	dommage_materiel 89	none -56	vol 88
on saturday	blessure 70	dommage_materiel 53	none -67
on sunday	bris_de_glace 119	collision 67	none -59
on the	collision 42	none -41
on them	collision 49	dommage_materiel 173	evenement_climatique -51	none -54
on thursday	blessure 148	collision -80	none -72	vandalisme -41	vol 89
on to	collision -71	evenement_climatique 181	incendie 125	none -61	vol -62
on tuesday	collision 83	evenement_climatique 79	none -98	vol 69
one came	collision -49	degats_des_eaux 183	dommage_materiel -53	evenement_climatique -57	none -41	vol 96
one has	collision -65	degats_des_eaux 310	none -126
one hurt	collision 59	degats_des_eaux 60	dommage_materiel -44	none -113	vol 110
one night	autre -60	blessure 365	bris_de_glace -59	collision -128	dommage_materiel -76	evenement_climatique -60	incendie -103	none -276	vandalisme -62	vol -103
one of	bris_de_glace -41	none 68	vandalisme 102
one piece	degats_des_eaux 104	dommage_materiel -51	evenement_climatique 140	none -63	vandalisme -45	vol -43
one s	collision -51	degats_des_eaux 263	dommage_materiel -41	evenement_climatique -41	none -60	vol -50
one should	bris_de_glace 253	degats_des_eaux -45	none -92	vandalisme -58	vol -44
one side	bris_de_glace -57	collision -133	degats_des_eaux -55	dommage_materiel -80	evenement_climatique 236	none -170	vandalisme 187	vol -111
one stone	bris_de_glace 351	collision -99	dommage_materiel -51	evenement_climatique -48	none -79
one the	degats_des_eaux 41	evenement_climatique 126	none -42	vol -41
one was	degats_des_eaux 41	dommage_materiel 52	evenement_climatique 61	incendie 61	none -79
one went	collision -63	degats_des_eaux 94	dommage_materiel -50	evenement_climatique 142	none -70	vol -40
onli*	none -52	vandalisme 44	vol 94
online	none -52	vandalisme 44	vol 94
only	collision 83	dommage_materiel 43	evenement_climatique -43	incendie 42	none -80
only a	collision 208	none -70
only my	collision 213	none -75
only the	collision 119	dommage_materiel 118	evenement_climatique -49	incendie 63	none -118
open	collision 67	evenement_climatique 59	none -65	vandalisme -43	vol 114
open*	collision 124	evenement_climatique 42	none -46	vol -46
opened	bris_de_glace 72	collision 225	evenement_climatique -41	none -104	vol -46
opened it	bris_de_glace 180	none -68	vol -59
opening	evenement_climatique -44	none 72	vandalisme 99	vol -44
oper*	autre 248	blessure 150	bris_de_glace -61	collision -41	degats_des_eaux -66	dommage_materiel -85	evenement_climatique -85	incendie -59	none -220	vandalisme -72	vol -66
opera	autre -40	collision -70	dommage_materiel 153	evenement_climatique -98	none -88	vol 186
oppo*	autre 170	collision 74	dommage_materiel -63	none -130	vol 71
or	collision 69	incendie 48
or the	collision -53	incendie 275	none -76	vol -68
orde*	bris_de_glace 180	dommage_materiel -49	evenement_climatique 170	none -109	vandalisme -46	vol -44
orig*	degats_des_eaux 138	incendie 118	none -58
othe*	collision 144	none -84	vandalisme 43
other	collision 142	none -86	vandalisme 47
other car	collision 263	none -121
other guy	collision 90
other is	blessure -53	bris_de_glace -57	collision 136	degats_des_eaux 225	dommage_materiel -75	none -101	vol -57
other vehicle	collision 85
our	evenement_climatique 50	none -96	vandalisme 40
our flat	degats_des_eaux 129	incendie 60	none -76
our mirrors	collision 220	none -55
our own	bris_de_glace 48	collision 88	none -65
our poplar	dommage_materiel -48	evenement_climatique 238	none -56
our roof	collision -50	evenement_climatique 95	incendie 88
ours	collision 47	degats_des_eaux 42
ours*	collision 95	incendie 100	none -75
ourselves	collision 95	incendie 100	none -75
out	incendie 85	none -82	vol 52
out and	dommage_materiel 63	none -89	vandalisme 73
out between	collision 157	none -50
out by	collision -150	degats_des_eaux -47	dommage_materiel -75	evenement_climatique 77	incendie -47	none -141	vandalisme -117	vol 261
out i	collision 175	none -56
out in	blessure 166	collision -77	degats_des_eaux -44	incendie 43	vandalisme -40
out of	collision 49	none -87	vol 94
out on	autre 181	collision 108	none -95	vol -43
out the	collision 85	none -40	vol 100
out to	incendie 158
out with	collision -52	evenement_climatique 129	incendie 220	none -67	vol -68
outs*	evenement_climatique 43	none -79	vol 161
outside	evenement_climatique 46	none -80	vol 170
outside my	autre -50	collision -75	none -115	vol 262
outside the	none -69	vol 206
oven	bris_de_glace 307	collision -70	dommage_materiel -47	evenement_climatique -81	incendie 74	none -78	vandalisme -41	vol -55
over	none -54	vandalisme 50
over a	blessure 276	bris_de_glace -55	collision -99	degats_des_eaux -49	dommage_materiel 173	evenement_climatique -51	none -93	vandalisme -49	vol -90
over and	dommage_materiel 67	none -67	vandalisme 78
over i	collision 69	vandalisme 43
over it	collision 89	dommage_materiel 193	evenement_climatique -61	none -118	vol -40
over my	blessure 105	bris_de_glace -42	collision 146	dommage_materiel -55	evenement_climatique -49	none -107	vandalisme 108
over on	blessure 85	degats_des_eaux 45	dommage_materiel 50	none -46
over the	collision -42	dommage_materiel -62	vandalisme 92
over two	collision 181
over*	collision 69	degats_des_eaux 89	dommage_materiel -46	none -133	vandalisme 106
overflowed	collision -85	degats_des_eaux 283	dommage_materiel -79	evenement_climatique 154	none -205	vandalisme -62	vol -82
overnight	none -132	vandalisme 204	vol 80
overnight no	collision 136	degats_des_eaux -40	dommage_materiel -41	none -125	vandalisme -66	vol 179
overtook	collision 392	degats_des_eaux -40	dommage_materiel -49	none -188	vandalisme -75	vol -73
own	collision 130	none -78
own in	bris_de_glace 176	degats_des_eaux -46	evenement_climatique -62	none -44
own lounge	bris_de_glace 129	degats_des_eaux 71	none -71
own the	degats_des_eaux 179	none -58	vol -51
owne*	bris_de_glace -41	degats_des_eaux 140	dommage_materiel 175	evenement_climatique -41	none -116	vol -61
owner	bris_de_glace -50	collision -61	degats_des_eaux 131	dommage_materiel 225	evenement_climatique -48	none -126	vandalisme -41	vol -73
owner is	blessure 105	bris_de_glace -40	degats_des_eaux 250	dommage_materiel -70	evenement_climatique -60	none -90	vol -78
padd*	collision -49	degats_des_eaux 132	evenement_climatique -40	none -61	vol 143
paddling	degats_des_eaux 187	none -54
paddling pool	degats_des_eaux 187	none -54
paid	autre 269	collision -77	none -42	vandalisme -65	vol -52
paid for	collision -75	dommage_materiel 144	incendie 113	none -48	vandalisme -46	vol -40
pain	collision 156	incendie 70	none -40	vol -53
pain*	collision -57	dommage_materiel 42	none -111	vandalisme 308	vol -60
paint	collision -57	none -111	vandalisme 303	vol -65
paint stripper	vandalisme 166	vol -41
pair	collision -73	dommage_materiel 163	incendie 49	none -73	vol 60
palm*	bris_de_glace 195	evenement_climatique -47	incendie -41	none -40
palms	bris_de_glace 195	evenement_climatique -47	incendie -41	none -40
pan	collision -59	degats_des_eaux -40	incendie 327	none -94
pan fire	incendie 193	none -97
pane	autre -41	blessure -58	bris_de_glace 571	collision -149	degats_des_eaux -103	dommage_materiel -75	evenement_climatique -71	none -300	vandalisme -58	vol -73
pane*	bris_de_glace 166	dommage_materiel -56	evenement_climatique 80	none -88	vandalisme 53	vol -90
panes	blessure -47	bris_de_glace 254	collision -94	dommage_materiel -52	evenement_climatique -70	none -112	vandalisme 125	vol -125
pano*	bris_de_glace 280	collision -76	none -78	vandalisme -50
panoramic	bris_de_glace 280	collision -76	none -78	vandalisme -50
pape*	autre 40	collision 86	none -63	vol 58
paper	blessure -44	collision 47	dommage_materiel -42	evenement_climatique 83	none -124	vandalisme -46	vol 144
papers	autre 116	collision 41
papers are	autre -53	collision -99	none 153	vandalisme -52	vol 110
paperwork	collision 187	none -52
para*	blessure -47	collision 43	degats_des_eaux -43	dommage_materiel -54	evenement_climatique -41	incendie 111	none -137	vandalisme 143	vol 53
parc*	bris_de_glace -58	degats_des_eaux -48	none -49	vol 219
parcel	bris_de_glace -58	degats_des_eaux -48	none -49	vol 219
pare	bris_de_glace 256	collision 92	evenement_climatique -40	none -177	vandalisme -49	vol -42
pare*	collision 44	none -50	vandalisme 158
pari*	autre -45	blessure -42	bris_de_glace -43	degats_des_eaux -48	dommage_materiel -45	evenement_climatique 131	incendie -44	none -176	vandalisme -112	vol 193
parish	autre -63	blessure -43	bris_de_glace -58	collision -83	degats_des_eaux -62	dommage_materiel -53	evenement_climatique 186	incendie -60	none -220	vandalisme -160	vol 254
park	blessure 120	collision 170	dommage_materiel -41	evenement_climatique -42	none -68
park*	collision 172	none -91
parked	collision 160	dommage_materiel 67	none -76
parked car	collision 325	degats_des_eaux -53	dommage_materiel -65	incendie 78	none -139	vandalisme -57	vol -89
parked clio	collision 151	dommage_materiel -45	none -50
parked in	vandalisme 124
parking	collision 181	dommage_materiel -51	none -145	vandalisme 142
parq*	collision -41	degats_des_eaux 247	incendie 52	none -88
parquet	collision -41	degats_des_eaux 247	incendie 52	none -88
parquet is	collision -49	degats_des_eaux 268	dommage_materiel -49	none -130
part	autre -51	blessure 228	bris_de_glace -108	collision -156	degats_des_eaux -76	dommage_materiel -62	incendie -41	none -137	vandalisme -47	vol 174
part of	autre -51	blessure 301	bris_de_glace -103	collision -135	degats_des_eaux -88	dommage_materiel -70	evenement_climatique 70	incendie -40	none -149	vandalisme -47	vol -83
part*	bris_de_glace 45	degats_des_eaux 87	none -99
parties	degats_des_eaux 121	none -58
partner	blessure 143	bris_de_glace 144	dommage_materiel -43	evenement_climatique -42	none -132	vol -52
party	autre 106	collision -61	dommage_materiel 89	evenement_climatique -47	incendie 55
pas	collision 276	none -120	vol -40
pass	collision 231	none -43	vandalisme -45	vol -73
pass*	autre 239	collision 75	dommage_materiel -44	none -122
passenger	collision 205	none -54
passenger in	collision 115
passengers	bris_de_glace -63	dommage_materiel -43	evenement_climatique -47	none -84	vandalisme 256	vol -48
passport	autre 241	collision -90	dommage_materiel -62	none -97	vol 76
past	collision 81
past eight	none 119
patc*	degats_des_eaux 216	dommage_materiel -41	incendie 66	none -82	vol -46
patch	degats_des_eaux 216	dommage_materiel -41	incendie 66	none -82	vol -46
patch on	blessure -44	degats_des_eaux 159	dommage_materiel -51	incendie 189	none -76	vandalisme -56	vol -45
pati*	bris_de_glace 282	collision -51	degats_des_eaux -59	evenement_climatique -46	none -66	vol -48
patio	bris_de_glace 282	collision -51	degats_des_eaux -59	evenement_climatique -46	none -66	vol -48
patio door	bris_de_glace 282	collision -51	degats_des_eaux -59	evenement_climatique -46	none -66	vol -48
patr*	collision 236	none -77	vol -42
patrol	collision 236	none -77	vol -42
pave*	autre -51	blessure 221	bris_de_glace -52	collision -128	degats_des_eaux -53	dommage_materiel 121	evenement_climatique -60	incendie -44	none -115	vandalisme -57	vol -76
pavement	autre -51	blessure 221	bris_de_glace -52	collision -128	degats_des_eaux -53	dommage_materiel 121	evenement_climatique -60	incendie -44	none -115	vandalisme -57	vol -76
pay	autre 123	bris_de_glace 126	dommage_materiel 74	evenement_climatique -42	none -88	vol -48
pay for	autre 251	collision -55	dommage_materiel -75	none -130
paym*	autre 163	blessure -48	collision -86	degats_des_eaux -47	dommage_materiel -56	evenement_climatique -48	incendie -47	none 209	vandalisme -47	vol -129
payment	autre 163	blessure -48	collision -86	degats_des_eaux -47	dommage_materiel -56	evenement_climatique -48	incendie -47	none 209	vandalisme -47	vol -129
pebb*	bris_de_glace 403	collision -83	dommage_materiel -40	evenement_climatique -80	none -250	vol -53
pebble	bris_de_glace 403	collision -83	dommage_materiel -40	evenement_climatique -80	none -250	vol -53
pebble flew	bris_de_glace 187	none -43
pede*	autre -42	blessure -47	bris_de_glace -42	collision 370	degats_des_eaux -55	dommage_materiel -214	evenement_climatique -57	none -231	vandalisme -52	vol -57
pedestrian	autre -42	blessure -47	bris_de_glace -42	collision 370	degats_des_eaux -55	dommage_materiel -214	evenement_climatique -57	none -231	vandalisme -52	vol -57
peel*	degats_des_eaux 125	dommage_materiel -43	evenement_climatique -41	none -101	vandalisme 82	vol 90
peeled	none -67	vol 193
pen	collision 45	none -56	vandalisme -51	vol 163
peop*	degats_des_eaux 180	dommage_materiel -53	none -86	vandalisme 119	vol -59
people	degats_des_eaux 225	dommage_materiel -42	none -64	vol -43
perf*	dommage_materiel 40	none 43	vol 71
perfectly	dommage_materiel 65	none -57	vol 101
perfectly fine	evenement_climatique 99
peri*	collision 115	degats_des_eaux 91	evenement_climatique -40	none -54
pers*	blessure 46
person	blessure 75	collision -40	none 45
person please	none 90
personne	collision 273	none -109
petr*	collision 115	none -50
petrol	collision 115	none -50
peug*	bris_de_glace 149	dommage_materiel -40	none -56	vol 70
peugeot	bris_de_glace 149	dommage_materiel -40	none -56	vol 70
phar*	autre 165	bris_de_glace 66	dommage_materiel -57	none -116	vandalisme 45	vol -68
pharmacist	bris_de_glace 185	collision -74	degats_des_eaux -64	dommage_materiel -62	evenement_climatique -53	incendie 148	none -53	vol -47
pharmacy	autre 223	dommage_materiel -73	none -178	vandalisme 94	vol -106
pharmacy and	autre -41	none -41	vandalisme 165	vol -103
phon*	collision -70	dommage_materiel 105	vol 187
phone	collision -70	dommage_materiel 105	vol 187
phone number	dommage_materiel -94	none 315	vol -83
phot*	autre -40	collision -70	dommage_materiel -54	incendie 114	none 133	vandalisme 84	vol -48
photographs	bris_de_glace -65	collision -118	dommage_materiel -88	evenement_climatique -63	incendie 74	none -91	vandalisme 296	vol -65
photos	autre -40	collision -62	dommage_materiel -48	incendie 131	none 167	vandalisme -56	vol -49
phys*	autre 456	blessure -61	bris_de_glace -64	collision -105	degats_des_eaux -54	dommage_materiel -99	evenement_climatique -61	incendie -57	none -401	vandalisme -75	vol -93
physio	autre 456	blessure -61	bris_de_glace -64	collision -105	degats_des_eaux -54	dommage_materiel -99	evenement_climatique -61	incendie -57	none -401	vandalisme -75	vol -93
pian*	collision 44	dommage_materiel 212	none -71	vol -45
piano	collision 44	dommage_materiel 212	none -71	vol -45
pick	collision 125
pick up	collision 125
pick*	bris_de_glace 166	collision 52	degats_des_eaux -43	none -109	vandalisme -45	vol 97
picking	bris_de_glace 158	collision 82	none -43	vol -58
pickup	collision 261	degats_des_eaux -42	none -76
pict*	bris_de_glace 99	collision -54	incendie 53	none 66	vol -65
picture	bris_de_glace 99	collision -54	incendie 53	none 66	vol -65
piec*	collision -62	dommage_materiel 223	none -137	vandalisme 84
piece	degats_des_eaux 104	dommage_materiel -51	evenement_climatique 140	none -63	vandalisme -45	vol -43
pieces	bris_de_glace -40	collision -106	degats_des_eaux -60	dommage_materiel 319	evenement_climatique -51	incendie -40	none -183	vandalisme 149
pile	collision 100
pile up	collision 100
pill*	collision 103	none -65	vol 95
pillar	collision 164	none -59
pipe	collision -47	degats_des_eaux 403	dommage_materiel -42	none -98
pipe burst	collision -73	degats_des_eaux 281	evenement_climatique -40	none -131
pipe in	degats_des_eaux 149
pipe under	degats_des_eaux 349	evenement_climatique -42	incendie -42	none -117
plac*	blessure 167	bris_de_glace 56	collision -46	dommage_materiel -62	none -69	vandalisme 96	vol -51
place	autre -42	blessure 174	bris_de_glace 121	collision -51	none -50	vol -59
places	blessure 146	dommage_materiel -96
plan*	degats_des_eaux 136	dommage_materiel -44	none -81	vol 124
plas*	blessure 49	degats_des_eaux 108	dommage_materiel 47	none -84
plaster	blessure 49	degats_des_eaux 108	dommage_materiel 47	none -84
plat*	collision 228	none -136	vol 60
plate	collision 373	none -159	vol -59
plates	collision -102	dommage_materiel 121	none -101	vandalisme -41	vol 232
play	bris_de_glace 176
play*	autre -72	blessure -69	bris_de_glace -90	collision -212	degats_des_eaux -81	dommage_materiel 371	evenement_climatique 299	incendie -82	none -429	vandalisme -101	vol -134
plea*	none 221
please	none 151
please find	autre 308	collision 55	degats_des_eaux -42	dommage_materiel -60	none -261	vol -84
please withdraw	none 140
plou*	collision 181
ploughed	collision 181
pls	autre 310	blessure -44	collision -90	degats_des_eaux 95	dommage_materiel -63	evenement_climatique -55	none -183	vandalisme -45	vol -67
plum*	collision -47	degats_des_eaux 286	dommage_materiel -40	none -59	vol -42
plumber	collision -47	degats_des_eaux 286	dommage_materiel -40	none -59	vol -42
pm	vol 64
pock*	autre -52	bris_de_glace -46	collision -109	degats_des_eaux -48	dommage_materiel 188	evenement_climatique -49	none -83	vandalisme -83	vol 231
pocket	autre -52	bris_de_glace -46	collision -109	degats_des_eaux -48	dommage_materiel 188	evenement_climatique -49	none -83	vandalisme -83	vol 231
poin*	collision -49	dommage_materiel -41	evenement_climatique 136	none -77	vandalisme 165	vol -55
point	collision -44	none -83	vandalisme 245	vol -41
pole	bris_de_glace 169	collision 242	degats_des_eaux -43	dommage_materiel -78	evenement_climatique -64	incendie -66	none -140	vandalisme -57	vol -42
poli*	collision 59	none -87	vandalisme 49	vol 56
police	collision 67	none -91	vandalisme 57	vol 60
police and	collision 87	incendie 64
police attended	collision 204	none -46	vol -45
police because	collision -99	none -92	vandalisme 136	vol 149
police but	collision 237	none -103
police came	blessure 96	dommage_materiel -43	incendie 43	none -68	vandalisme -46	vol 161
police has	collision 311	dommage_materiel -41	none -107	vandalisme -59	vol -41
police have	bris_de_glace -49	collision 323	dommage_materiel -52	none -241	vandalisme 88	vol -92
police i	collision 67	degats_des_eaux 126	none -125	vandalisme -42	vol 92
police it	collision 74	dommage_materiel 170	none -42	vol -77
police log	collision 74	none -53	vandalisme 109
police obviously	collision 180	none -53
police say	autre -71	collision -124	evenement_climatique -42	incendie -53	none -164	vandalisme -55	vol 377
police station	collision -80	vandalisme 134	vol 105
police took	incendie 65	none -54	vandalisme 135
police we	collision 209	none -77
police were	collision 197	none -44
police with	bris_de_glace 135	collision -112	dommage_materiel -57	evenement_climatique -41	none -113	vandalisme 249	vol -70
police wrote	collision 103
police yet	collision -103	degats_des_eaux -42	dommage_materiel -61	none -127	vandalisme 209	vol 137
policeman	collision 162	none -47
policy	autre 259	blessure 118	collision -82	dommage_materiel -46	none -54	vandalisme -44	vol -59
policy cover	autre 72	blessure -143	collision -57	degats_des_eaux -41	dommage_materiel -42	none 240	vol -58
polite	autre -54	collision -89	degats_des_eaux -44	dommage_materiel -48	none -81	vandalisme 167	vol 130
poly*	bris_de_glace -46	collision -77	degats_des_eaux -42	evenement_climatique 370	none -109	vol -170
pomp*	collision 115	incendie 151	none -119
pompiers	collision -53	incendie 205	none -67
pool	blessure 60	collision -74	degats_des_eaux 305	dommage_materiel -59	none -101	vol -65
poor	collision 164	none -46
popl*	dommage_materiel -43	evenement_climatique 246	none -54
poplar	dommage_materiel -43	evenement_climatique 246	none -54
poplar down	evenement_climatique 183	none -45
popp*	degats_des_eaux 85	incendie 54
popped	degats_des_eaux 85	incendie 54
porc*	bris_de_glace 178	none -84	vol 72
porch	bris_de_glace 178	none -84	vol 72
port	collision -48	incendie 142	none -101	vandalisme -56	vol 172
port*	collision 139	degats_des_eaux 51	none -75
porte	collision 114	none -40
post	bris_de_glace 44	collision 118	none -58
post*	autre 179	blessure 209	collision -78	dommage_materiel -43	evenement_climatique 80	none -168	vandalisme -59	vol -76
postman	blessure 346	collision -83	incendie -41	none -128	vandalisme -76	vol -57
pour*	collision -46	none -154	vandalisme 349	vol -52
poured	collision -46	none -154	vandalisme 349	vol -52
poured paint	none -50	vandalisme 136
powe*	dommage_materiel 281	evenement_climatique -81	none -76
power	dommage_materiel 281	evenement_climatique -81	none -76
power surge	dommage_materiel 236	evenement_climatique -42	none -75
prac*	degats_des_eaux 133	none -98
practice	degats_des_eaux 133	none -98
pray*	bris_de_glace -41	collision 57	degats_des_eaux -40	dommage_materiel -48	evenement_climatique -78	none -92	vandalisme -65	vol 232
prec*	autre -46	collision -109	dommage_materiel -51	none -145	vol 385
prem*	autre 237	bris_de_glace -41	collision 50	dommage_materiel -47	evenement_climatique -46	none -155	vandalisme -50	vol 63
premises	collision 115	dommage_materiel -42	none -63	vol 145
pres*	bris_de_glace 94	collision 134	none -76	vandalisme -48
prid*	collision 223	none -68
pride	collision 223	none -68
prim*	degats_des_eaux -56	dommage_materiel 222	none -104	vol -62
primary	degats_des_eaux -56	dommage_materiel 222	none -104	vol -62
prin*	collision -46	evenement_climatique -43	none -67	vol 277
prints	collision -46	evenement_climatique -43	none -67	vol 277
prio*	collision 152	none -62
priority	collision 152	none -62
proc*	collision 80	none 128
prog*	none 199
progress	none 199
prom*	autre -56	collision 73	none 79	vandalisme -40	vol 97
promised	autre -56	collision 73	none 79	vandalisme -40	vol 97
proo*	collision -64	none -98	vandalisme 140	vol 130
proof	collision -64	none -98	vandalisme 140	vol 130
prov*	collision 116	degats_des_eaux 94	none -50
pull*	dommage_materiel 79	evenement_climatique 79	none -74	vol 65
pulled	collision -53	dommage_materiel 119	none -80	vol 56
pulled out	dommage_materiel -40	none -115	vandalisme -81	vol 253
pulled the	collision -60	degats_des_eaux -41	dommage_materiel 339	evenement_climatique -56	none -58	vol -63
pulling	collision 78	none -57	vandalisme -60	vol 153
pump	blessure -52	collision -49	degats_des_eaux 156	evenement_climatique 155	none -120
purp*	collision 130	none -76	vandalisme 149	vol -49
push*	collision 149	none -89	vol 138
pushed	collision 168	none -73	vol 77
put	dommage_materiel 63	none -90	vandalisme 73	vol -52
put a	bris_de_glace 56	collision -68	degats_des_eaux 69	dommage_materiel 306	evenement_climatique -65	incendie -45	none -232	vandalisme -51	vol -49
put it	collision 84	incendie 126	none -48
put me	blessure 224	collision -46	none 50	vol -41
put my	collision 117	degats_des_eaux 88	none -42
put out	collision 143	degats_des_eaux -61	evenement_climatique -49	incendie 170	none -104
put the	collision -56	degats_des_eaux 49	dommage_materiel 122	evenement_climatique -49	none -85	vandalisme 112	vol -59
quad	collision 270	none -116
quan*	collision 55	none -70	vol 142
quar*	bris_de_glace 176	evenement_climatique -41
quarter	bris_de_glace 139	evenement_climatique -43
quarter past	collision 74	none 57
ques*	bris_de_glace -44	collision 56	vandalisme -43	vol 135
question	bris_de_glace -44	collision 56	vandalisme -43	vol 135
quic*	collision 139	degats_des_eaux -43	dommage_materiel -48	evenement_climatique 48	incendie 104	none -55	vandalisme -40	vol -42
quick	bris_de_glace -55	collision 186	degats_des_eaux -40	dommage_materiel -45	evenement_climatique -53	incendie 145	none -80	vandalisme -51	vol -52
quot*	bris_de_glace 82	dommage_materiel 55
quote	dommage_materiel 79	none 50
quote for	dommage_materiel 79	none 50
r	collision 120	incendie 180	none -107
raba*	autre 294	collision 74	none -192
rabat	autre 294	collision 74	none -192
rack*	collision -61	degats_des_eaux -42	dommage_materiel -46	evenement_climatique 338	incendie -42	none -88	vol -42
racks	collision -61	degats_des_eaux -42	dommage_materiel -46	evenement_climatique 338	incendie -42	none -88	vol -42
radi*	collision 125	degats_des_eaux 104	none -66
radiator	bris_de_glace -40	collision 60	degats_des_eaux 195	dommage_materiel -52	none -83
rail	autre 96	collision 319	dommage_materiel -54	none -127	vol -91
rail of	autre 228	collision 116	dommage_materiel -69	none -128	vol -81
rain	collision -71	dommage_materiel -66	evenement_climatique 456	none -124	vandalisme -43	vol -71
rain got	evenement_climatique 238	none -83
rain*	degats_des_eaux 126	evenement_climatique 50	none -106	vol 92
raining	collision 73	degats_des_eaux 137	none -72
ran	blessure 155	collision 78	none -98
ran away	collision 335	none -90	vandalisme -43	vol -86
ran down	collision -40	degats_des_eaux 131
ran into	autre -42	blessure 264	bris_de_glace -42	collision -59	degats_des_eaux -51	dommage_materiel -69	evenement_climatique -53	none -243	vandalisme -53	vol -63
ran off	blessure -43	collision 241	none -84
ran through	collision -51	degats_des_eaux 65	incendie 124
rang	collision 94
rang the	collision 93
rang*	bris_de_glace -46	collision 140	none -58	vandalisme -56	vol 100
range	bris_de_glace -46	collision 140	none -58	vandalisme -56	vol 100
range rover	bris_de_glace -46	collision 140	none -58	vandalisme -56	vol 100
rath*	none 103
rather	none 103
rather speak	none 119
raw	blessure 250	bris_de_glace -40	collision -102	degats_des_eaux -68	dommage_materiel -64	evenement_climatique -42	none -142	vandalisme -46	vol 159
re	autre 108	collision -61	dommage_materiel -40	evenement_climatique 147	incendie 83	none -104
re all	collision -54	evenement_climatique 193	incendie 112	none -49	vol -43
reac*	bris_de_glace 190	collision 57	none -93	vol -60
reached	bris_de_glace 190	collision 57	none -93	vol -60
read*	collision -58	dommage_materiel 162	none -92	vandalisme -55	vol 83
reading	collision -58	dommage_materiel 162	none -92	vandalisme -55	vol 83
reading glasses	collision -58	dommage_materiel 162	none -92	vandalisme -55	vol 83
real	none 200
real person	none 90
real*	collision -40	dommage_materiel 42	none 157	vol -40
really	collision -40	dommage_materiel 42	none 157	vol -40
rear	bris_de_glace 128	collision 175	none -92
rear bumper	collision 101
rear ended	collision 247	none -82
rear window	bris_de_glace 257	collision -107	none -67	vol -42
rece*	autre 94	vol 83
receipt	none -68	vol 201
reception	autre 186	collision -42	degats_des_eaux 139	evenement_climatique -40	none -102	vol -75
reck*	collision -78	dommage_materiel -66	evenement_climatique 147	none -61	vol 117
reco*	autre -45	bris_de_glace -46	degats_des_eaux -40	dommage_materiel 108	evenement_climatique 42	none -142	vandalisme 207	vol -45
recorded	autre -54	bris_de_glace -47	collision 45	degats_des_eaux -53	dommage_materiel -76	evenement_climatique -53	incendie -48	none -252	vandalisme 365	vol -166
red	collision 96	dommage_materiel 117	incendie 52	none -70
red light	collision 161	none -47
red the	collision 220	none -77
red wine	autre -48	collision -81	dommage_materiel 311	evenement_climatique -80	none -101	vandalisme -42	vol -50
rede*	autre -48	blessure -42	bris_de_glace -56	collision -115	degats_des_eaux -115	dommage_materiel -198	evenement_climatique 137	incendie 337	none -164	vandalisme -65	vol -71
refu*	autre 123	collision 67
refund	collision -48	none 282	vol -50
refused	collision 107	none -51
refuses	collision 112	none -52	vol 89
refuses to	collision 112	none -52	vol 89
rega*	blessure 268	degats_des_eaux -64	dommage_materiel -40	none -113	vandalisme -43	vol -92
regi*	none -100	vandalisme -54	vol 244
register	autre -44	collision -77	evenement_climatique -41	none -126	vandalisme -71	vol 321
reim*	autre 303	dommage_materiel -69	vol -51
reimbursement	autre 187	blessure -40	collision -56	dommage_materiel -76	none 99	vandalisme -41
rema*	autre 200	dommage_materiel -48	incendie 54	none -185	vol 86
remains	collision 126	incendie 136	none -61	vol -74
reme*	collision 89	none 92
remember	collision 89	none 92
remo*	blessure -41	dommage_materiel 145	none -86	vandalisme -50	vol 157
removal	collision -44	dommage_materiel 121	none -75	vol 130
removal men	collision -44	dommage_materiel 121	none -75	vol 130
removed	collision -49	none -90	vandalisme -56	vol 253
rent*	collision 216	evenement_climatique 100	none -114	vol -51
rental	collision 153	evenement_climatique 126	none -89	vol -55
rental car	evenement_climatique 229	none -67	vol -86
repa*	degats_des_eaux 112	dommage_materiel 44	incendie 67	none -80
repair	dommage_materiel 86	none -43
repaired	collision -78	degats_des_eaux 182	incendie 129	none -115
repl*	dommage_materiel 79	vandalisme -43	vol 121
replace	collision 82	none -110	vandalisme -75	vol 225
replaced	collision -86	dommage_materiel 261	none -72
reply	autre -60	collision -40	none 207
repo*	collision 54	vandalisme 41
report	collision 100
report no	collision 73
report that	collision 155	none -62
report the	collision 202	none -46
reported	collision -72	dommage_materiel -42	none -44	vandalisme 182	vol 85
reported it	blessure 98	collision -62	none -142	vandalisme 272	vol -66
reported yet	dommage_materiel -47	none -150	vandalisme -120	vol 291
requ*	none 181	vol -41
required	none 181	vol -41
rese*	collision 142	degats_des_eaux -45	none -116	vandalisme 162	vol -67
resi*	autre 213	bris_de_glace -43	collision -130	degats_des_eaux -60	dommage_materiel -69	evenement_climatique -44	none -185	vandalisme 128	vol 83
residence	autre 213	bris_de_glace -43	collision -130	degats_des_eaux -60	dommage_materiel -69	evenement_climatique -44	none -185	vandalisme 128	vol 83
rest	collision 118	incendie 67
rest of	incendie 104
rest*	collision -67	degats_des_eaux 149	dommage_materiel 50	evenement_climatique -46	incendie 61	none -106	vandalisme -43
restaurant	collision -76	degats_des_eaux 176	dommage_materiel 67	evenement_climatique -55	incendie 81	none -105	vol -58
retu*	vol 125
reve*	collision 241	none -58
reversed	collision 233	none -55
reversed in2	collision 194	none -85
reversed into	collision 193	none -43
reversing	collision 215	none -63
revi*	none 217
riad	autre 122	collision -77	dommage_materiel -52	evenement_climatique -43	none -99	vandalisme 211
riad in	blessure -42	collision -96	dommage_materiel -67	evenement_climatique -45	none -82	vandalisme 265
ribs	blessure 233	bris_de_glace -54	collision 40	evenement_climatique -56	none -119	vandalisme -59
ride*	collision 194	none -44
rider	collision 194	none -44
rider has	collision 114
ridi*	collision 71	none 94
ridiculous	collision 71	none 94
righ*	collision 48
right	collision 48
right across	bris_de_glace 230	none -111	vandalisme -42
right down	incendie 147	vandalisme 62	vol -53
right hand	bris_de_glace 212	none -80
right i	autre -49	bris_de_glace -45	collision 44	dommage_materiel -53	none 165	vandalisme -46	vol -51
right through	collision 78	evenement_climatique 151	none -93
ring	none 80
ring road	collision 192	none -84
ripp*	collision 105	evenement_climatique 59	none -55
ripped	collision 105	evenement_climatique 59	none -55
ripped my	blessure -48	collision 53	none -76	vandalisme -47	vol 162
ripped off	collision 83	evenement_climatique 77
rise*	collision -57	degats_des_eaux 254	none -63	vol -51
riser	collision -57	degats_des_eaux 254	none -63	vol -51
rive*	collision -55	degats_des_eaux -64	evenement_climatique 307	none -45
river	collision -55	degats_des_eaux -64	evenement_climatique 307	none -45
river burst	degats_des_eaux -89	evenement_climatique 211	none -41
road	bris_de_glace 45	collision 158	none -58
road gravel	bris_de_glace 276	collision -101	none -88	vandalisme -46
road this	collision 126	none -44
road to	collision 214	none -53
road without	collision 177	vol -42
robb*	collision -77	none -95	vandalisme -43	vol 309
robbed	collision -77	none -95	vandalisme -43	vol 309
rode	dommage_materiel 273	none -105	vol -60
roll*	blessure -69	bris_de_glace -48	degats_des_eaux -53	dommage_materiel 201	evenement_climatique -55	none -132	vandalisme -59	vol -83
rolled	autre -43	blessure -91	bris_de_glace -57	collision -59	degats_des_eaux -61	dommage_materiel 258	evenement_climatique -50	incendie -42	none -160	vandalisme -74	vol -102
roof	evenement_climatique 210	none -124
roof and	collision -58	evenement_climatique 191	none -56
roof is	degats_des_eaux 163
roof of	bris_de_glace 157	degats_des_eaux -57	dommage_materiel 146	evenement_climatique 82	none -143	vandalisme -55	vol -98
roof*	bris_de_glace 141	collision -70	degats_des_eaux -40	dommage_materiel -53	evenement_climatique 217	none -77	vol -63
roofer	bris_de_glace 223	collision -85	degats_des_eaux -46	dommage_materiel -61	evenement_climatique 60	incendie -40	none -80	vol -50
roofing	collision -58	dommage_materiel -48	evenement_climatique 277	none -76	vol -78
room	collision -56	degats_des_eaux 208	evenement_climatique 40	none -81	vol -55
room is	bris_de_glace -47	degats_des_eaux -58	dommage_materiel -51	evenement_climatique 194	incendie 98	none -45	vandalisme -48
rose	collision 54	dommage_materiel -45	evenement_climatique 158	none -48	vol -41
roun*	collision 67	evenement_climatique 51	none -71	vol -45
round	blessure 54	evenement_climatique 75	none -81	vandalisme 55	vol -55
round the	evenement_climatique -56	none -88	vandalisme 223	vol -63
roundabout	collision 187	none -49
rout*	collision -65	evenement_climatique 290	none -122
router	collision -65	evenement_climatique 290	none -122
router the	collision -40	dommage_materiel -61	evenement_climatique 283	none -146
rove*	bris_de_glace 213	dommage_materiel -50	none -117	vandalisme -56
rover	bris_de_glace 213	dommage_materiel -50	none -117	vandalisme -56
rover has	bris_de_glace 283	collision 89	dommage_materiel -66	incendie -41	none -156	vandalisme -54	vol -104
roya*	collision 196	none -47	vol -40
royal	collision 201	none -52	vol -45
ruck*	autre 55	blessure -45	bris_de_glace -91	collision -60	dommage_materiel 153	none -93	vandalisme -49	vol 147
rucksack	autre 55	blessure -45	bris_de_glace -91	collision -60	dommage_materiel 153	none -93	vandalisme -49	vol 147
rue	collision 77	degats_des_eaux 53	none -70	vol 51
rue des	collision 157	none -58
ruin*	blessure -45	bris_de_glace -42	collision -73	degats_des_eaux 247	dommage_materiel 50	incendie 66	none -150	vandalisme -47	vol -61
ruined	blessure -45	bris_de_glace -42	collision -73	degats_des_eaux 247	dommage_materiel 50	incendie 66	none -150	vandalisme -47	vol -61
ruined and	collision -93	degats_des_eaux 189	dommage_materiel -48	incendie 174	none -131	vandalisme -45	vol -49
run	collision 254	dommage_materiel -42	none -199	vandalisme -70	vol 69
runn*	collision -46	degats_des_eaux 262	none -81	vol -41
running	collision -46	degats_des_eaux 262	none -81	vol -41
running and	collision -40	degats_des_eaux 189	none -43
running the	degats_des_eaux -60	dommage_materiel 155	none -58
runs	bris_de_glace 117	collision -113	degats_des_eaux 181	dommage_materiel -42	none -87	vol -44
s a	bris_de_glace 45	collision 84	none -73
s all	bris_de_glace 216	collision -43	incendie 89	none -66	vol -47
s been	autre -56	none 265
s broken	blessure 154	collision -74	degats_des_eaux -42	dommage_materiel 108	evenement_climatique -44	none -55	vandalisme -43
s car	dommage_materiel 131
s dog	blessure 288	collision -59	dommage_materiel -114	evenement_climatique -65	incendie -49	none -66	vol -55
s engagement	dommage_materiel -56	evenement_climatique -44	none -70	vol 254
s fine	bris_de_glace -54	collision 112	dommage_materiel -70	evenement_climatique -59	incendie 213	none -91	vol -57
s gone	bris_de_glace -55	collision -110	incendie 207	none -99	vandalisme -66	vol 130
s got	collision 71	evenement_climatique 59
s head	collision 154	degats_des_eaux 148	dommage_materiel -56	evenement_climatique -44	none -91
s hurt	collision -59	degats_des_eaux 266	none -63	vol -53
s in	blessure 138	collision -66	dommage_materiel 61	evenement_climatique 55	none -111	vandalisme -48
s it	bris_de_glace -43	collision -54	dommage_materiel -69	none 201	vol -43
s me	blessure -43	bris_de_glace -52	collision -89	dommage_materiel -82	evenement_climatique -56	none 203	vol -61
s name	bris_de_glace 144	collision -95	none -53	vandalisme -49	vol 141
s no	collision -58	degats_des_eaux -59	dommage_materiel -46	evenement_climatique 314	none -96
s nose	collision 187	none -47
s on	blessure 133	collision -45	degats_des_eaux -44	incendie 86	none -83	vandalisme -43	vol -47
s only	bris_de_glace -43	collision 141	dommage_materiel 181	evenement_climatique -55	none -139	vandalisme -52	vol -51
s right	collision -48	none 215
s the	degats_des_eaux 145	evenement_climatique -40	none 82
s thunderstorm	collision -42	evenement_climatique 232	none -90
s wrist	collision 154
safe	evenement_climatique 101	none -51	vol 148
safe and	evenement_climatique 150	none -46
said	bris_de_glace -43	collision 200	dommage_materiel -58	evenement_climatique -40	none -163	vandalisme 150	vol 41
salo*	bris_de_glace 107	collision 61	degats_des_eaux 181	dommage_materiel -40	evenement_climatique -46	none -162	vol -47
salon	autre -42	bris_de_glace 141	degats_des_eaux 212	dommage_materiel -50	evenement_climatique -58	none -205	vandalisme -40	vol -51
same	dommage_materiel 40	none -129	vandalisme 54	vol 146
same day	autre -41	blessure -50	bris_de_glace -45	collision -110	degats_des_eaux -49	dommage_materiel 252	evenement_climatique -52	incendie -48	none -342	vandalisme -60	vol 240
same night	collision -41	none -45	vol 195
sand	bris_de_glace 170	collision -69	evenement_climatique 103	none -70
sand*	collision 50	dommage_materiel -69	evenement_climatique 192	none -85	vandalisme -83	vol 96
sandwich	collision 134	dommage_materiel -69	evenement_climatique -86	none -77	vol 185
sat	autre -42	bris_de_glace -42	dommage_materiel 126	evenement_climatique -44	incendie -41	none 52	vandalisme -65	vol 129
sat nav	bris_de_glace -54	collision -90	degats_des_eaux -42	dommage_materiel -99	evenement_climatique -61	none -127	vandalisme -77	vol 444
sat on	autre -69	bris_de_glace -53	collision -57	dommage_materiel 310	evenement_climatique -43	incendie -50	none -211	vandalisme -75
saturday 7	vol 99
saturday a	collision 187	vol -44
saturday and	collision -90	dommage_materiel -56	evenement_climatique -47	incendie 77	none 201	vandalisme 64	vol -62
saturday at	collision 48	dommage_materiel 73
saturday evening	incendie 48	none -58	vol 136
saturday i	collision -97	dommage_materiel 191	none 120	vol -41
saturday night	autre -40	blessure -63	bris_de_glace -45	collision -85	degats_des_eaux -44	dommage_materiel -99	evenement_climatique -59	incendie -52	none 274	vandalisme 163	vol -115
save*	collision -54	dommage_materiel -44	evenement_climatique 152	incendie 156	none -82	vandalisme -43
saw	collision 55	none -69	vandalisme 94	vol 70
saw no	collision 219	none -87
say	blessure 40	dommage_materiel -52	vandalisme 55	vol 73
say it	collision 127	none -60	vandalisme -53	vol 87
sayi*	collision 106	degats_des_eaux 107	none -69
saying	collision 90	degats_des_eaux 146	none -71	vol -44
says	collision 77	incendie 61	none -79
scaf*	collision -46	dommage_materiel 147	none -82	vandalisme -48	vol 93
scal*	blessure 186	bris_de_glace 53	degats_des_eaux 93	dommage_materiel -59	evenement_climatique -44	none -139	vandalisme -44	vol -69
scalp	autre -40	blessure 237	bris_de_glace 79	degats_des_eaux -68	dommage_materiel -54	none -146	vandalisme -45	vol -58
scho*	collision 97	none -70	vol 98
school	collision 97	none -70	vol 98
scoo*	collision 132	none -80	vol 107
scooter	collision 115	none -77	vol 117
scooter battery	collision -75	incendie 238	none -58
scor*	collision -61	incendie 145	none -49	vandalisme 104	vol -42
scorched	collision -61	incendie 145	none -49	vandalisme 104	vol -42
scorched and	collision -70	incendie 76	none -50	vandalisme 151	vol -43
scra*	collision 96	none -44	vandalisme 109
scrap	collision 59	none 177
scrap that	collision -71	none 232
scraped	collision 323	none -96
scraped a	collision 279	dommage_materiel -42	none -127	vol -44
scraped the	bris_de_glace -40	collision 296	dommage_materiel -43	none -96
scratch	none 49
scratch on	collision 101	evenement_climatique 61	none -47
scratched	evenement_climatique -46	none -157	vandalisme 356	vol -49
scratched my	collision 266	none -117
scre*	bris_de_glace 204	collision -62	dommage_materiel 110	none -92	vandalisme 43	vol -51
screen	bris_de_glace 224	collision -55	dommage_materiel 127	none -91	vol -42
screen exploded	bris_de_glace 246	collision -43	degats_des_eaux -41	dommage_materiel -42	none -95
screen is	bris_de_glace -49	degats_des_eaux -41	dommage_materiel 231	none -49
seal	degats_des_eaux 262	evenement_climatique -54	none -67
seal*	collision -45	incendie 105	vol 122
sealed	collision -45	incendie 105	vol 122
sealed the	collision -45	incendie 105	vol 122
seat	collision 143	none -69	vandalisme 104
seat was	collision 165	vol -56
seco*	degats_des_eaux 60	incendie 44
second	degats_des_eaux 72	incendie 54
second car	none 252
second floor	collision -63	degats_des_eaux 267	none -78
see	autre 59	collision 64	dommage_materiel -40	none 54
see the	none -70	vol 172
seei*	collision 76
seeing	collision 76
send	autre -45	blessure 138	collision -88	dommage_materiel -40	incendie 227	none -94	vandalisme -46	vol -60
send you	incendie 122	none 42
sent	collision 45
sent a	bris_de_glace -66	dommage_materiel 192	none -47
sent the	autre 186	collision -51
seri*	collision 83	none -68	vol 85
serious	collision 83	none -68	vol 85
serv*	autre -41	dommage_materiel 117	none 163	vol -55
service	autre -41	dommage_materiel 117	none 163	vol -55
set	collision -52	degats_des_eaux 50	evenement_climatique -50	incendie 203	none -74	vol -41
set fire	collision -48	incendie 267	none -102
set off	dommage_materiel 114	evenement_climatique -55	incendie 140	none -58	vol -43
set on	blessure 215	collision -59	degats_des_eaux -50	evenement_climatique -49	incendie 133	none -60	vandalisme -67	vol -73
set the	degats_des_eaux 136	dommage_materiel -42	incendie 154	none -86	vol -44
sett*	none 40	vol 136
settat	collision 198	none -55
settled	collision -86	dommage_materiel -51	none 197	vol 105
seve*	blessure 52	collision 104	degats_des_eaux 107	none -170	vandalisme -46	vol 47
seven	blessure 120	evenement_climatique 57	none -73	vol -44
several	autre -62	blessure -62	collision 192	degats_des_eaux 292	dommage_materiel -64	evenement_climatique -48	incendie -56	none -332	vandalisme -50	vol -71
shak*	collision 117
shaken	collision 123
shaking	collision 101
shaking as	collision 105
shat*	bris_de_glace 421	collision -70	dommage_materiel -44	none -134	vol -66
shattered	bris_de_glace 328	collision -66	none -111
she	collision 91	none -82
she did	incendie 129
she gave	collision 206	none -65
she has	blessure -47	collision 141	degats_des_eaux 48	dommage_materiel -53	evenement_climatique 70	incendie 41	none -67	vol -51
she is	collision -59	degats_des_eaux 112	incendie 138	none -46	vol -53
she s	blessure 205	collision 131	degats_des_eaux 61	dommage_materiel -56	evenement_climatique -41	incendie -41	none -162	vandalisme -42	vol -59
she was	collision 174	dommage_materiel 54	none -63
shea*	blessure -51	bris_de_glace 149	collision -54	degats_des_eaux -54	dommage_materiel -78	evenement_climatique 200	none -80	vandalisme -44	vol -79
sheared	blessure -51	bris_de_glace 149	collision -54	degats_des_eaux -54	dommage_materiel -78	evenement_climatique 200	none -80	vandalisme -44	vol -79
sheared off	blessure -51	bris_de_glace 149	collision -54	degats_des_eaux -54	dommage_materiel -78	evenement_climatique 200	none -80	vandalisme -44	vol -79
shed	collision -78	dommage_materiel -40	evenement_climatique 86	incendie 242	none -63	vandalisme -42	vol -84
shee*	blessure 75	collision 53	dommage_materiel -45	evenement_climatique 135	none -92	vol -50
sheep	blessure 174	bris_de_glace -55	collision 186	degats_des_eaux -40	dommage_materiel -57	evenement_climatique -58	none -148	vol -56
shel*	degats_des_eaux -51	dommage_materiel 250	evenement_climatique 60	none -117	vol -58
shelf	bris_de_glace 144	collision -42	degats_des_eaux -50	dommage_materiel 193	evenement_climatique -71	none -116	vol -52
shin*	autre 286	blessure -40	collision -112	degats_des_eaux 195	evenement_climatique -47	none -237	vandalisme -45	vol -78
shoc*	autre -64	blessure 302	bris_de_glace -64	degats_des_eaux 178	dommage_materiel -81	evenement_climatique -88	incendie -79	none -295	vandalisme -67	vol -110
shock	autre -64	blessure 302	bris_de_glace -64	degats_des_eaux 178	dommage_materiel -81	evenement_climatique -88	incendie -79	none -295	vandalisme -67	vol -110
shoe*	collision -87	degats_des_eaux 350	dommage_materiel -40	evenement_climatique -53	none -88	vol -62
shoes	collision -87	degats_des_eaux 350	dommage_materiel -40	evenement_climatique -53	none -88	vol -62
shop	collision -84	degats_des_eaux 92	none -124	vandalisme 68	vol 77
shop front	collision -77	dommage_materiel -46	none -79	vandalisme 290	vol -70
shop in	bris_de_glace -71	collision -129	degats_des_eaux -42	dommage_materiel 183	none -108	vandalisme -77	vol 190
shop*	autre -41	bris_de_glace -52	collision -235	degats_des_eaux -66	dommage_materiel 215	evenement_climatique -58	incendie -48	none -208	vandalisme 43	vol 97
shopping	autre -61	blessure 87	bris_de_glace -72	collision -274	degats_des_eaux -90	dommage_materiel 300	evenement_climatique -68	incendie -61	none -232	vandalisme -106	vol -133
shor*	autre 349	bris_de_glace -41	collision -85	dommage_materiel -40	incendie 100	none -287	vandalisme -52	vol -70
short	autre 349	bris_de_glace -41	collision -85	dommage_materiel -40	incendie 100	none -287	vandalisme -52	vol -70
shou*	collision 73	evenement_climatique 51	none -59
should	bris_de_glace 83	collision 72	none -42
should be	collision 291	none -82
should i	collision -51	none 103	vol 95
should not	bris_de_glace 253	degats_des_eaux -45	none -92	vandalisme -58	vol -44
shoulder	dommage_materiel 53	evenement_climatique 77	none -76
show*	blessure 62	bris_de_glace 146	degats_des_eaux 70	dommage_materiel -58	none -61
showed	collision 65	none 220	vol -47
showed up	collision 65	none 220	vol -47
shower	blessure 96	bris_de_glace 214	collision -61	degats_des_eaux 108	dommage_materiel -70	none -119	vol -44
shower screen	bris_de_glace 299	dommage_materiel -44	none -106
shows	collision 85	none -48	vol 121
shru*	collision 47	vandalisme 100	vol -64
shrugged	collision 47	vandalisme 100	vol -64
shun*	collision 309	none -117
shunt	collision 319	none -131
shunted	collision 214	none -96
shut	autre -58	blessure -53	bris_de_glace 284	collision -99	degats_des_eaux -59	dommage_materiel -73	evenement_climatique -71	incendie -47	none -227	vandalisme -90	vol 130
shut*	collision -81	evenement_climatique 52	none -104	vandalisme 236	vol 48
shutter	autre -40	collision -95	dommage_materiel -82	evenement_climatique -47	none -142	vandalisme 270	vol 125
shutters	bris_de_glace -40	collision -69	dommage_materiel 69	evenement_climatique 133	none -64	vandalisme 73	vol -44
side	collision 53	evenement_climatique 42	none -72
side and	collision 220	none -42	vol -59
side of	collision 55	evenement_climatique 173	incendie 49	none -71	vandalisme -57	vol -62
side window	blessure -43	bris_de_glace 215	collision -69	dommage_materiel -65	none -60	vandalisme -77	vol 174
side*	collision -47	degats_des_eaux 57	none -75	vandalisme 191	vol -47
sides	collision -50	none -81	vandalisme 230	vol -51
sign	bris_de_glace 74	collision 192	none -104
sign and	collision 306	none -90	vandalisme -49
sign anything	collision 187
sign it	bris_de_glace 179	none -66	vandalisme -42
sign the	collision 55	degats_des_eaux 108
sign*	collision 104
signal	bris_de_glace -84	collision 76	degats_des_eaux -46	dommage_materiel 262	evenement_climatique -77	none -146	vandalisme -44	vol -53
signed	collision 92
signed by	collision 136	degats_des_eaux 51	none -61
signed the	collision 97	degats_des_eaux 44	none -40
simp*	autre 113
simply	autre 113
sinc*	collision 155	dommage_materiel -41	none -58	vol -42
since	collision 155	dommage_materiel -41	none -58	vol -42
since and	collision 164	none -51
since i	autre -46	collision -87	none 245	vandalisme 110	vol -113
sing*	incendie 222	none -74	vandalisme -45
singed	collision -51	incendie 329	none -80	vol -58
singing	collision 95	none -68	vandalisme -54	vol 151
sink	bris_de_glace 49	degats_des_eaux 174	dommage_materiel 63	none -98
siph*	autre -50	blessure -52	collision -77	degats_des_eaux -110	dommage_materiel -57	evenement_climatique -40	none -199	vandalisme -67	vol 426
siphoned	autre -50	blessure -52	collision -77	degats_des_eaux -110	dommage_materiel -57	evenement_climatique -40	none -199	vandalisme -67	vol 426
sir	collision 71	none -50	vol 52
sist*	degats_des_eaux -40	dommage_materiel 148	evenement_climatique 134	none -77
sister	degats_des_eaux -40	dommage_materiel 148	evenement_climatique 134	none -77
sister in	dommage_materiel 108
site	evenement_climatique 118	incendie 59	none -70	vol 49
sitt*	collision 171	none -58	vandalisme 82	vol -43
sitting	collision 171	none -58	vandalisme 82	vol -43
sitting on	collision 154
six	blessure 56	collision -68	dommage_materiel 66	incendie 99	none -112	vol 57
six stitches	blessure 168
six weeks	blessure 134	collision -75	degats_des_eaux -47	dommage_materiel 171	none -113
sixt*	bris_de_glace -84	collision -179	dommage_materiel -57	evenement_climatique 224	none -74	vandalisme -66	vol 179
sixty	bris_de_glace -84	collision -179	dommage_materiel -57	evenement_climatique 224	none -74	vandalisme -66	vol 179
size	bris_de_glace 135	collision -51	degats_des_eaux 94	dommage_materiel -41	evenement_climatique 40	none -110
size of	bris_de_glace 135	collision -51	degats_des_eaux 94	dommage_materiel -41	evenement_climatique 40	none -110
skid*	collision 212	degats_des_eaux 106	dommage_materiel -51	evenement_climatique -43	none -123	vol -56
skidded	collision 212	degats_des_eaux 106	dommage_materiel -51	evenement_climatique -43	none -123	vol -56
skidded on	collision 288	degats_des_eaux -51	dommage_materiel -50	none -140	vol -77
skis	autre -43	bris_de_glace -41	collision -100	degats_des_eaux -42	dommage_materiel -98	evenement_climatique 80	incendie -46	none -227	vandalisme -50	vol 272
skyl*	collision -60	degats_des_eaux 176	none -62
skylight	collision -60	degats_des_eaux 176	none -62
skylight and	collision -60	degats_des_eaux 176	none -62
slas*	collision -171	none -145	vandalisme 318	vol -54
slashed	collision -171	none -145	vandalisme 318	vol -54
slat*	collision -43	evenement_climatique 218	none -66
slates	collision -43	evenement_climatique 218	none -66
slee*	blessure 223	collision -94	degats_des_eaux -49	evenement_climatique -42	incendie -49	none -53	vol 86
sleep	blessure 223	collision -94	degats_des_eaux -49	evenement_climatique -42	incendie -49	none -53	vol 86
slep*	degats_des_eaux -45	incendie 188	none -45
slept	degats_des_eaux -45	incendie 188	none -45
slid	bris_de_glace 63	collision 49	dommage_materiel 177	none -86	vol -71
slid on	bris_de_glace -47	collision 258	none -80
slip*	blessure 104	collision -52	degats_des_eaux 129	dommage_materiel -67	evenement_climatique 52	none -114	vol 71
slipped	blessure 153	collision -45	degats_des_eaux 180	dommage_materiel -52	none -113
slipped on	blessure 324	collision -46	degats_des_eaux -48	dommage_materiel -46	none -90	vol -52
smal*	bris_de_glace 138	dommage_materiel -47	evenement_climatique 61	none -94
small	bris_de_glace 138	dommage_materiel -47	evenement_climatique 61	none -94
smas*	collision 56	dommage_materiel -50	none -105	vandalisme 216
smashed	collision 56	dommage_materiel -50	none -105	vandalisme 216
smashed into	collision 373	dommage_materiel -66	none -115	vandalisme -68	vol -43
smashed my	autre -45	blessure -42	bris_de_glace -101	degats_des_eaux -43	dommage_materiel -70	evenement_climatique -88	incendie -40	none -204	vandalisme 311	vol -95
smel*	collision -46	degats_des_eaux 104	incendie 139	none -49	vol -43
smell	collision -57	degats_des_eaux 111	incendie 179	none -61	vol -46
smell and	collision -57	degats_des_eaux 111	incendie 179	none -61	vol -46
smells	bris_de_glace -43	degats_des_eaux 175	dommage_materiel -50	none -63	vandalisme 84	vol -60
smells like	bris_de_glace -43	degats_des_eaux 175	dommage_materiel -50	none -63	vandalisme 84	vol -60
smil*	collision -88	evenement_climatique -81	incendie 88	none -127	vandalisme -43	vol 274
smok*	collision -50	degats_des_eaux -45	incendie 401	none -81	vol -41
smoke	collision -50	degats_des_eaux -45	incendie 401	none -81	vol -41
smoke and	collision -50	incendie 233
snap*	autre -43	blessure -59	bris_de_glace -50	collision -83	dommage_materiel 386	evenement_climatique -106	none -241	vandalisme 129	vol -81
snapped	blessure -46	collision -57	degats_des_eaux 58	dommage_materiel 155	none -145	vandalisme 185	vol -66
snat*	autre -40	blessure -99	bris_de_glace -57	collision -183	degats_des_eaux -50	dommage_materiel -76	evenement_climatique -43	incendie -42	none -227	vandalisme -55	vol 437
snatched	autre -40	blessure -99	bris_de_glace -57	collision -183	degats_des_eaux -50	dommage_materiel -76	evenement_climatique -43	incendie -42	none -227	vandalisme -55	vol 437
snow	collision -68	degats_des_eaux -44	dommage_materiel -69	evenement_climatique 452	none -137	vol -66
snow brought	collision -65	dommage_materiel -82	evenement_climatique 345	none -100	vol -60
so far	blessure 201	collision -81	dommage_materiel -42	none -138	vandalisme -75	vol 185
so i	blessure 135	none -103	vandalisme 127	vol -73
so let	collision 82
so much	collision 85
so no	degats_des_eaux 161	evenement_climatique -46	none -54	vandalisme 52
so nobody	bris_de_glace 92	none -44	vol 45
so on	collision -91	incendie 85	none -41	vandalisme -42	vol 129
so the	bris_de_glace 196	degats_des_eaux -58	dommage_materiel 49	none -105	vandalisme -66
so there	bris_de_glace -71	collision 120	degats_des_eaux -49	dommage_materiel -41	evenement_climatique -53	none -85	vandalisme -59	vol 200
so they	bris_de_glace -53	collision -76	evenement_climatique -80	none -110	vandalisme 167	vol 149
so we	autre 176	collision 73	none -125
soak*	blessure -49	bris_de_glace -40	collision -77	degats_des_eaux 241	evenement_climatique 92	none -90	vol -56
soaked	blessure -55	collision -85	degats_des_eaux 163	evenement_climatique 149	none -89	vandalisme -40	vol -54
sock*	collision -56	evenement_climatique 147	incendie 126	none -73	vol -41
sofa	collision -56	dommage_materiel 164	evenement_climatique 127	incendie 45	none -102	vol -40
sofa ruined	blessure -56	collision -77	degats_des_eaux -94	dommage_materiel 225	evenement_climatique 183	incendie -69	none -178	vandalisme -69	vol -63
sogg*	collision -42	degats_des_eaux 259	dommage_materiel -40	none -61
soggy	collision -42	degats_des_eaux 259	dommage_materiel -40	none -61
sola*	bris_de_glace -49	collision -79	dommage_materiel -78	evenement_climatique 180	none -66	vandalisme 152	vol -66
solar	bris_de_glace -49	collision -79	dommage_materiel -78	evenement_climatique 180	none -66	vandalisme 152	vol -66
sole*	collision 189	none -68
some	dommage_materiel -56	none -59	vandalisme 191	vol 62
some*	dommage_materiel -46	vandalisme 121	vol 86
somebody	collision -51	vandalisme 154	vol 104
somebody had	collision -53	none -52	vandalisme 178
somebody has	autre -60	collision -80	degats_des_eaux -45	dommage_materiel -53	evenement_climatique -115	incendie -50	none -200	vandalisme 73	vol 287
somebody took	collision -41	none -79	vandalisme 221	vol -79
someone	dommage_materiel -56	evenement_climatique -42	vandalisme 127	vol 167
someone broke	collision -73	dommage_materiel -62	evenement_climatique -44	none -76	vandalisme -45	vol 275
someone had	collision -61	none -69	vandalisme 124	vol 66
something	autre 112	collision 98	dommage_materiel -53	evenement_climatique 97	none -91	vol -45
sometime	autre 51	collision -55	dommage_materiel -41	none 138	vandalisme 43	vol -68
sometime in	autre 97	blessure -58	collision -67	degats_des_eaux -40	dommage_materiel -57	evenement_climatique -50	none 141	vandalisme -87	vol -80
somewhere	autre 83	none -44
son	autre 47	collision -43	degats_des_eaux -47	dommage_materiel 141	incendie 108	none -125	vandalisme -61
son on	blessure 214	bris_de_glace -46	collision 220	degats_des_eaux -46	dommage_materiel -177	evenement_climatique -68	incendie -51	none -100	vol -57
son to	autre 286	blessure -44	bris_de_glace -41	collision -99	dommage_materiel -67	evenement_climatique -50	incendie -40	none -275	vandalisme -59	vol 68
son was	blessure -41	dommage_materiel 236	evenement_climatique -79	none -65	vandalisme -44	vol -53
sore	collision 140
sorr*	collision 61	none 79
sorry	collision 61	none 79
sorry call	collision 201	none -54
sort*	collision 185	none -75
sorted	collision 185	none -75
soun*	autre -41	bris_de_glace -51	degats_des_eaux -46	dommage_materiel 131	evenement_climatique 75	incendie -54	none 83	vol -50
sound	blessure -41	bris_de_glace -53	collision 50	degats_des_eaux -51	dommage_materiel 235	evenement_climatique -46	incendie -55	none -129	vol -53
sounds	autre -56	bris_de_glace -51	collision -104	degats_des_eaux -44	dommage_materiel -105	evenement_climatique 148	incendie -57	none 180	vandalisme -48	vol -51
soup	collision 248	none -128
spai*	autre 256	blessure -46	bris_de_glace 207	collision -71	dommage_materiel -40	none -272	vandalisme -46	vol -43
spain	autre 256	blessure -46	bris_de_glace 207	collision -71	dommage_materiel -40	none -272	vandalisme -46	vol -43
spar*	collision -46	evenement_climatique -53	incendie 333	none -68
spark	collision -45	evenement_climatique -56	incendie 272	none -52
spea*	none 91
speak	none 122
speak arabic	none 85
speak french	none 94
speak to	none 147
spel*	dommage_materiel -44	incendie -103	none -64	vandalisme 238	vol -101
spil*	collision -76	degats_des_eaux -45	dommage_materiel 432	evenement_climatique -57	none -146	vandalisme -50	vol -58
spilled	blessure -41	collision -71	dommage_materiel 321	evenement_climatique -44	none -180	vandalisme -64	vol -66
spin*	autre -59	blessure 408	bris_de_glace -63	dommage_materiel -118	evenement_climatique -98	incendie -77	none -449	vandalisme -83	vol -125
spli*	autre -42	blessure 67	bris_de_glace 314	degats_des_eaux 87	dommage_materiel -66	evenement_climatique -54	none -192	vandalisme -55	vol -46
splinter	autre -55	blessure 293	bris_de_glace 134	collision -153	degats_des_eaux -95	dommage_materiel -81	evenement_climatique -62	incendie -45	none -183	vandalisme -57	vol -122
split	autre -42	blessure -44	bris_de_glace 271	degats_des_eaux 165	dommage_materiel -74	evenement_climatique -57	none -229	vandalisme -57
spoi*	autre -53	collision -95	dommage_materiel 171	evenement_climatique 169	incendie -40	none -118	vandalisme -42	vol -65
spoiled	autre -53	collision -95	dommage_materiel 171	evenement_climatique 169	incendie -40	none -118	vandalisme -42	vol -65
spor*	bris_de_glace -45	collision -75	dommage_materiel -43	evenement_climatique 136	none -54	vandalisme 195	vol -108
spot	collision 73	none -54	vol 103
spra*	blessure -46	bris_de_glace -56	collision 83	degats_des_eaux 143	dommage_materiel -58	evenement_climatique -45	none -143	vandalisme 170
sprained	blessure -49	bris_de_glace -48	collision 359	degats_des_eaux 83	dommage_materiel -49	evenement_climatique -48	none -205	vandalisme -59	vol -47
spray	collision -97	degats_des_eaux -40	dommage_materiel -62	evenement_climatique -48	none -125	vandalisme 387	vol -158
sprayed	bris_de_glace -43	collision -70	degats_des_eaux 165	dommage_materiel -46	none -65	vandalisme 179	vol -113
spre*	blessure -49	bris_de_glace -40	collision -104	degats_des_eaux 275	dommage_materiel -100	evenement_climatique -68	incendie 193	none -175	vandalisme -53	vol -58
spread	collision -83	incendie 293	none -50
spread to	collision -83	incendie 293	none -50
spun	collision 148
squa*	collision -101	evenement_climatique 120	none -80	vol 179
staf*	collision -46	incendie 107	none -97	vandalisme 178	vol -68
staff	collision -46	incendie 107	none -97	vandalisme 178	vol -68
stai*	blessure 69	collision -55	degats_des_eaux 161	dommage_materiel 43	none -105	vol -48
stain	blessure -45	bris_de_glace -43	collision -70	degats_des_eaux 432	dommage_materiel -99	evenement_climatique -67	incendie -90	none -189	vandalisme -42	vol -49
stained	degats_des_eaux 53	dommage_materiel -41	none -104	vandalisme 217
staircase	blessure 142	collision -68	degats_des_eaux -74	dommage_materiel -40	incendie 171	none -82	vol -56
stairs	blessure 132	collision -47	degats_des_eaux -49	dommage_materiel 170	none -82	vol -47
stairs and	blessure 135	collision -57	degats_des_eaux -76	dommage_materiel 68	evenement_climatique 41	none -80	vol -60
stairwell	collision -49	degats_des_eaux 270	evenement_climatique -51	incendie 65	none -92	vol -45
stan*	collision 152	incendie 120	none -76
star*	autre 170	bris_de_glace 43	collision -46	degats_des_eaux -51	evenement_climatique -47	incendie 63	none -191	vol -61
starred	bris_de_glace 214	collision -66	none -88	vandalisme 79
starred the	bris_de_glace 248	collision -56	none -107
start	autre 311	blessure -90	bris_de_glace -168	collision -278	degats_des_eaux -109	dommage_materiel 127	evenement_climatique -115	none -401	vandalisme -133	vol -149
started	collision 127	degats_des_eaux -44	incendie 169	none -102
started in	degats_des_eaux -59	incendie 269
stat*	collision 40
statement	collision 46	none -51
statement was	collision 125
statements	collision 165	none -41
statements from	collision 160	none -43
station	none -59	vandalisme 105	vol 141
station this	collision -66	none -47	vandalisme 49	vol 113
stationary	collision 114
stea*	autre -42	blessure 134	collision -90	dommage_materiel -41	evenement_climatique -40	none -182	vandalisme 43	vol 244
steal	autre -40	collision -91	none -165	vandalisme 153	vol 204
stee*	bris_de_glace 111	collision -71	incendie 84	none -91	vandalisme -45	vol 104
steering	bris_de_glace 147	collision -73	none -119	vandalisme -50	vol 144
step	blessure 158	evenement_climatique 58	none -65	vol -40
step*	blessure 121	none -72
stepladder	blessure 214	bris_de_glace -45	collision -74	degats_des_eaux -40	dommage_materiel 97	none -127
stepped	collision 78	incendie 95
stepped out	collision 78	incendie 95
stic*	blessure -43	bris_de_glace 91	collision -58	degats_des_eaux -44	evenement_climatique -41	incendie -41	none -109	vandalisme 204	vol -52
stif*	collision 180	dommage_materiel -56
stiff	collision 180	dommage_materiel -56
stil*	autre 111	collision -54	dommage_materiel -40
still	autre 111	collision -54	dommage_materiel -40
still shaking	collision 101
stin*	autre -47	blessure 286	bris_de_glace -48	collision -96	degats_des_eaux -148	dommage_materiel -69	evenement_climatique -55	incendie 128	none -262	vandalisme -51	vol -80
stinks	degats_des_eaux -81	incendie 228
stit*	blessure 306	collision -42	dommage_materiel -69	none -91	vandalisme -41	vol 44
stitches	blessure 306	collision -42	dommage_materiel -69	none -91	vandalisme -41	vol 44
stitches in	blessure 332	bris_de_glace -41	degats_des_eaux -40	dommage_materiel -92	none -89	vol -57
stoc*	collision -78	degats_des_eaux 96	evenement_climatique 106	incendie 113	none -76	vol -44
stock	collision -78	degats_des_eaux 96	evenement_climatique 106	incendie 113	none -76	vol -44
stol*	collision -66	dommage_materiel -47	evenement_climatique -41	none -178	vandalisme -52	vol 517
stolen	collision -66	dommage_materiel -47	evenement_climatique -41	none -178	vandalisme -52	vol 517
stolen from	collision -45	evenement_climatique -41	none -102	vol 312
stolen off	collision -76	none -75	vol 309
ston*	bris_de_glace 216	collision -79	none -92	vandalisme 123	vol -50
stone	bris_de_glace 320	collision -79	none -98	vol -42
stone has	bris_de_glace 121	collision -141	degats_des_eaux -44	dommage_materiel 184	none -60
stone on	bris_de_glace 259	collision -71	dommage_materiel -84	none -66	vandalisme -47
stones	bris_de_glace -61	collision -82	dommage_materiel -42	none -76	vandalisme 363	vol -80
stones at	bris_de_glace -47	collision -40	none -48	vandalisme 240	vol -105
stop	collision 132	none 134
stop sign	collision 272	none -70	vandalisme -45
stop*	collision 162	none -68	vandalisme 103	vol -55
stor*	collision -48	evenement_climatique 284	none -82
storage	autre -42	blessure -41	bris_de_glace -41	collision -74	dommage_materiel -45	evenement_climatique -68	incendie -46	none -101	vol 364
storey	bris_de_glace -40	collision 61	evenement_climatique 176	none -55	vandalisme -47
storm	collision -57	evenement_climatique 385	none -88	vol -47
stov*	bris_de_glace 93	collision -62	degats_des_eaux -57	dommage_materiel -63	evenement_climatique 159	incendie 177	none -98	vol -55
stove	collision -66	degats_des_eaux -61	dommage_materiel -59	evenement_climatique 230	incendie 218	none -93	vol -63
stove in	blessure -47	collision -62	degats_des_eaux -93	dommage_materiel -58	evenement_climatique 140	incendie 235	none -68	vol -65
stra*	collision 145	none -58	vandalisme 68
straight	collision 117	vandalisme 40
straight into	collision 130
stray	collision 238	none -90
stray dog	collision 253	none -98
stre*	degats_des_eaux -55	dommage_materiel -46	evenement_climatique 60	none -67	vandalisme 185
street	degats_des_eaux -55	dommage_materiel -46	evenement_climatique 60	none -67	vandalisme 185
stri*	none -51	vandalisme 83	vol 80
stripper	vandalisme 166	vol -41
stru*	collision 94	dommage_materiel -43	evenement_climatique 123	none -45
struck	collision 94	dommage_materiel -43	evenement_climatique 123	none -45
struck by	collision 212
stuc*	bris_de_glace -56	collision -106	dommage_materiel -57	evenement_climatique -40	none 92	vandalisme 217	vol -67
stuck	bris_de_glace -56	collision -106	dommage_materiel -57	evenement_climatique -40	none 92	vandalisme 217	vol -67
stud*	collision -54	degats_des_eaux 214	none -77	vandalisme -73	vol 105
study	bris_de_glace -42	collision -68	degats_des_eaux 295	dommage_materiel -45	none -83
suff*	collision 109	none -131	vandalisme -45	vol 181
suffered	collision 109	none -131	vandalisme -45	vol 181
suga*	collision -58	degats_des_eaux 177	dommage_materiel -56	evenement_climatique -59	none -74	vandalisme 143	vol -89
sugar	collision -58	degats_des_eaux 177	dommage_materiel -56	evenement_climatique -59	none -74	vandalisme 143	vol -89
suit*	autre 184	collision -59	dommage_materiel -41	none -134
suitcase	autre 184	collision -59	dommage_materiel -41	none -134
summ*	autre 285	blessure -45	bris_de_glace -45	collision 156	degats_des_eaux -44	dommage_materiel -60	evenement_climatique -47	incendie -42	none -344	vandalisme -73	vol -82
sump	blessure -117	bris_de_glace -55	collision 104	degats_des_eaux 261	dommage_materiel -76	evenement_climatique -84	none -180	vandalisme -51	vol -68
sund*	bris_de_glace 41
sunday	bris_de_glace 41
sunday 15	degats_des_eaux 49	none -42	vol 140
sunday and	collision 177	none -63
sunday morning	bris_de_glace -74	collision -93	evenement_climatique -44	none -60	vandalisme 305	vol -60
sunday the	bris_de_glace -56	degats_des_eaux -41	dommage_materiel -73	evenement_climatique -52	none 270	vol -65
sunr*	autre -53	blessure -40	bris_de_glace 327	collision -103	degats_des_eaux -45	dommage_materiel -68	evenement_climatique -53	incendie -51	none -278	vandalisme 281	vol -75
sunroof	autre -49	bris_de_glace 389	collision -82	dommage_materiel -51	incendie -52	none -237	vandalisme 81	vol -55
supe*	autre -76	bris_de_glace -80	collision -100	degats_des_eaux -82	dommage_materiel -124	evenement_climatique -97	incendie -72	none -253	vandalisme 347	vol -187
supermarket	blessure 210	collision 75	dommage_materiel -51	none -133	vandalisme -55
supp*	collision -79	degats_des_eaux 88	dommage_materiel 133	vandalisme -41	vol -40
supposed	bris_de_glace -41	collision -91	degats_des_eaux -51	dommage_materiel 200	none 79	vandalisme -50
sure	collision 69	degats_des_eaux -44	dommage_materiel -49	none 222	vol -48
surg*	blessure 73	degats_des_eaux -54	dommage_materiel 204	none -97
surge	collision -50	degats_des_eaux -68	dommage_materiel 315	none -103
surge killed	collision -55	degats_des_eaux -92	dommage_materiel 261	none -125
surgery	blessure 199	collision -76	degats_des_eaux -58	dommage_materiel -50	none -115	vandalisme -40	vol 125
surp*	bris_de_glace 150	collision -81	dommage_materiel -41	none -89	vol 116
susp*	evenement_climatique -58	incendie 158	none -117	vandalisme -52	vol 65
swap*	collision 161
swapped	collision 161
swer*	collision 104	none -56	vandalisme 112
swerved	collision 104	none -56	vandalisme 112
swerved and	collision 176	none -69
swit*	none 104
switch	none 104
swol*	collision 85	degats_des_eaux 78
swollen	collision 85	degats_des_eaux 78
t	none 46
t a	collision -67	dommage_materiel 134	evenement_climatique -69	incendie 112	none 47	vol -49
t boned	collision 234	none -139
t call	collision 138	none -95	vandalisme 115
t do	collision 156	none -53
t fill	collision 286	none -99
t filled	degats_des_eaux 186	none -45
t get	none 44	vol 84
t have	none 120
t in	collision -50	dommage_materiel 173	incendie -41	none -122	vol 93
t know	incendie 81	none 123
t need	collision -60	degats_des_eaux 179
t remember	collision 89	none 92
t reported	blessure 178	collision -66	dommage_materiel -43	evenement_climatique -47	none -182	vandalisme 185	vol -62
t say	collision -93	dommage_materiel -48	none 124	vol 163
t see	none -52	vol 128
t sign	collision 179
t stop	collision 65
t told	none -58	vandalisme 78	vol 71
t turn	collision 80	incendie 140	none -55	vol -52
t understand	none 135
t want	collision 120	none 51
tabl*	blessure -61	bris_de_glace 118	degats_des_eaux -77	dommage_materiel 231	incendie -49	none -112	vandalisme -53	vol -58
table	blessure -43	bris_de_glace 250	collision -53	degats_des_eaux -57	dommage_materiel -102	evenement_climatique 102	incendie -66	none -87	vandalisme -69
tail	none -104	vandalisme 116
tail*	collision 236	degats_des_eaux 153	dommage_materiel -49	evenement_climatique -46	none -160
tailgate	autre -40	bris_de_glace -61	collision 392	degats_des_eaux -59	dommage_materiel -75	evenement_climatique -66	none -227	vandalisme -48	vol -49
take	incendie 78	none -61	vandalisme -41	vol 228
take fire	collision -51	degats_des_eaux -68	incendie 280	none -73	vol -46
take my	collision -79	none -108	vol 306
take the	collision -46	none -56	vandalisme -80	vol 336
take*	dommage_materiel -44	none -86	vandalisme 46	vol 160
taken	dommage_materiel -44	none -86	vandalisme 46	vol 160
taken my	collision -63	dommage_materiel -53	evenement_climatique 183	incendie 212	none -86	vandalisme -104	vol -168
taki*	autre 164	collision 176	none -124	vandalisme -41	vol -46
taking	autre 164	collision 176	none -124	vandalisme -41	vol -46
talk	none 219
talk to	none 120
talk*	collision 105	degats_des_eaux -52	none 193	vol -56
talking	collision 105	degats_des_eaux -52	none 193	vol -56
tang*	autre 386	collision -96	dommage_materiel -80	none -142	vol -67
tangier	autre 386	collision -96	dommage_materiel -80	none -142	vol -67
tank	autre -54	blessure -60	bris_de_glace -66	collision -81	degats_des_eaux 347	dommage_materiel -110	evenement_climatique -83	incendie -54	none -222	vandalisme -56	vol 208
tann*	collision 157	none -58
tanneurs	collision 157	none -58
tap	degats_des_eaux 304	none -69	vol -44
tap running	collision -72	degats_des_eaux 328	dommage_materiel -58	none -112	vandalisme -43	vol -73
taug*	collision 97	none -50	vol 114
taught	collision 97	none -50	vol 114
taxi	autre 53	collision 214	none -79
taxi in	autre 196	none -83	vol -48
tea	bris_de_glace 110	collision -60	dommage_materiel -56	incendie 56	none -85	vandalisme -40	vol 156
teen*	autre 284	blessure -48	bris_de_glace -57	collision -201	degats_des_eaux -43	dommage_materiel -62	evenement_climatique -58	incendie -54	none -283	vandalisme 208	vol -93
teet*	blessure 212	collision 71	none -114	vandalisme -66	vol -44
teeth	blessure 212	collision 71	none -114	vandalisme -66	vol -44
tele*	collision -51	degats_des_eaux -42	dommage_materiel 276	incendie -42	none -108	vandalisme -52	vol 63
telephone	dommage_materiel -78	evenement_climatique 108	none -60	vandalisme -40	vol 167
telephone i	collision 48	dommage_materiel -48	none -54	vandalisme -60	vol 178
television	autre -55	blessure -45	bris_de_glace -59	collision -79	degats_des_eaux -53	dommage_materiel 329	evenement_climatique 71	incendie -60	none -148	vandalisme -62	vol -74
tell	autre 155	collision -81	degats_des_eaux 58	dommage_materiel -52	evenement_climatique -54	none 67	vandalisme -45	vol -73
tell me	autre 213	blessure -45	bris_de_glace -52	collision -105	degats_des_eaux -64	dommage_materiel -69	evenement_climatique -77	incendie -56	none 149	vandalisme -76	vol -94
tell*	collision 41	dommage_materiel 222	none -68	vol -42
telling	collision 131	degats_des_eaux 62
telly	collision -59	dommage_materiel 345	none -94	vandalisme -46	vol -56
temp*	collision 183	evenement_climatique 66	none -63
ten	collision 54	degats_des_eaux 84	none 50
ten days	collision -52	none 89
ten minutes	collision 84	dommage_materiel -57	incendie -42	none 185	vol -45
ten past	collision 135	vol -42
tena*	collision -46	degats_des_eaux 141	dommage_materiel -41	evenement_climatique -44	incendie 62	none -88	vol 116
tenant	collision -56	degats_des_eaux 107	dommage_materiel -52	evenement_climatique -51	incendie 87	none -114	vol 159
tenant above	degats_des_eaux 206	none -68
tenants	degats_des_eaux 203
terr*	blessure 41	dommage_materiel 133	evenement_climatique -44	none -76	vandalisme -43	vol 51
terrace	degats_des_eaux 72	dommage_materiel 112	evenement_climatique -58	none -85	vol 112
terrace and	blessure -44	bris_de_glace -48	collision -130	degats_des_eaux -80	dommage_materiel 194	evenement_climatique -63	none -138	vandalisme -47	vol 235
terrible	collision 53	dommage_materiel 147	none -68	vandalisme -57
teta*	blessure 167	collision -58	degats_des_eaux -54	dommage_materiel -41	evenement_climatique 88	none -42
tetanus	blessure 167	collision -58	degats_des_eaux -54	dommage_materiel -41	evenement_climatique 88	none -42
than	collision 271	none -83
than a	collision 255	none -127	vol -49
than*	none 126
thank	none 40
thank god	collision 75	none -42
thank goodness	bris_de_glace 126	degats_des_eaux 73	none -84
thank you	collision -52	dommage_materiel -48	none 193
thanks	collision -49	dommage_materiel -41	none 268
that	none 59
that a	blessure 188	collision 213	degats_des_eaux -47	dommage_materiel -45	none -161	vandalisme -42	vol -94
that i	collision -46	degats_des_eaux 112	dommage_materiel -49	none 113	vandalisme -69	vol 100
that is	autre 185	blessure -51	bris_de_glace -67	collision -124	degats_des_eaux -63	dommage_materiel -66	evenement_climatique -57	none 50	vandalisme -49	vol 135
that my	incendie 94
that on	bris_de_glace 79	none -49
that s	collision -71	none 251	vol -47
that water	bris_de_glace -50	degats_des_eaux 278	dommage_materiel -46	none -59
that*	bris_de_glace 171	dommage_materiel -55	evenement_climatique -58	incendie 149	none -87
the	none -71
the 30th	collision 109	dommage_materiel 135	none -53	vol -51
the 4th	autre 277	collision -78	dommage_materiel -40	evenement_climatique -47	none -191	vandalisme -64	vol 99
the a7	collision 194	none -77
the accident	collision 119
the airbags	collision 66
the airline	autre 184	collision -59	dommage_materiel -41	none -134
the airport	bris_de_glace 174	collision 79	dommage_materiel -71	none -59	vandalisme -44	vol -42
the amicable	collision 97	degats_des_eaux 108	none -86
the awning	collision -62	evenement_climatique 202	none -45
the back	collision 90	none -48	vol 71
the baker	collision -74	dommage_materiel 152	none -52	vandalisme -54	vol 98
the bakery	collision -74	dommage_materiel 152	none -52	vandalisme -54	vol 98
the balcony	collision -59	incendie 83	vol 144
the basin	bris_de_glace 155	collision -52	degats_des_eaux 107	dommage_materiel -47	evenement_climatique -70	none -53
the bath	collision -51	degats_des_eaux 334	dommage_materiel -40	none -85
the bathroom	bris_de_glace 107	degats_des_eaux 64	dommage_materiel 51	none -68
the beach	autre 245	blessure 151	bris_de_glace -48	collision -115	degats_des_eaux -52	dommage_materiel -93	evenement_climatique -81	incendie -42	none -186	vandalisme -55	vol -93
the bedroom	collision -40	degats_des_eaux 153	incendie 115	none -67
the bicycle	bris_de_glace -49	collision 265	none -47	vol -48
the big	blessure -40	bris_de_glace -51	collision -83	degats_des_eaux -44	dommage_materiel 101	evenement_climatique 112	incendie -42	none -80	vandalisme 141	vol -71
the bike	collision 151
the boiler	degats_des_eaux 122	evenement_climatique 60
the bonnet	evenement_climatique 42	none -57	vandalisme 208	vol -48
the boot	bris_de_glace 232	collision -74	dommage_materiel -44	evenement_climatique -45	incendie -40	none -67
the box	collision 44	dommage_materiel 146	evenement_climatique 135	incendie -51	none -86	vandalisme -52	vol -50
the bridge	vandalisme 160	vol -42
the building	blessure 51	incendie 99	vol -42
the bumper	collision 57	incendie 121
the bypass	collision 238	none -71	vol -45
the camera	collision -108	dommage_materiel 230	none -208	vandalisme -72	vol 178
the camion	bris_de_glace 179	collision 82	dommage_materiel -45	none -73	vandalisme -43
the camper	autre -42	bris_de_glace -48	collision -195	dommage_materiel -48	evenement_climatique -45	incendie 203	none -81	vandalisme 202	vol -62
the campsite	collision 113	evenement_climatique 111	none -60
the car	collision 119	dommage_materiel 73	none -80
the case	blessure -67	collision -64	dommage_materiel 169	evenement_climatique -43	none 146	vandalisme -87	vol -48
the cat	collision -57	degats_des_eaux 55	incendie 42	vol 80
the ceiling	collision -40	degats_des_eaux -74	incendie 281	none -47	vol -53
the cellar	collision -112	degats_des_eaux 343	none -83	vol -46
the chemist	bris_de_glace 157	collision 50	evenement_climatique -50	none -41
the children	autre -41	blessure 229	collision -67	degats_des_eaux -42	dommage_materiel -51	evenement_climatique 43	none -87	vandalisme -47	vol -75
the chimney	collision -57	evenement_climatique 100	incendie 204	none -88
the church	autre 94	collision -70	none -66	vol 135
the clinic	autre 144	degats_des_eaux 115	dommage_materiel -40	evenement_climatique -46	none -90	vol -53
the co	collision -48	degats_des_eaux 178	none -65
the cold	bris_de_glace 113	degats_des_eaux 205	evenement_climatique -102	none -72
the commissariat	none -46	vol 212
the complaint	collision -69	degats_des_eaux -44	dommage_materiel -58	evenement_climatique -43	none -127	vandalisme 127	vol 281
the conservatory	dommage_materiel -43	evenement_climatique 294	none -70	vol -45
the constat	collision 216	none -62
the corniche	collision 180	none -40
the corridor	collision -81	degats_des_eaux 299	none -120
the curtain	collision -40	incendie 263	none -53
the curtains	incendie 214	none -50
the day	none 166
the deep	dommage_materiel -40	evenement_climatique 105	incendie 78
the diesel	collision -41	none -49	vandalisme -51	vol 213
the dishwasher	collision -50	degats_des_eaux 239	none -66	vol -44
the ditch	collision 190	none -55
the doctor	collision 160	none -49
the dog	collision -83	evenement_climatique 49	incendie 244	none -44	vandalisme -54
the door	bris_de_glace 54	collision -48	degats_des_eaux -73	dommage_materiel -50	evenement_climatique 68	none -85	vandalisme 222	vol -56
the drawer	collision -67	dommage_materiel 162	evenement_climatique -42	incendie 123	none -41	vandalisme -41	vol -47
the drive	collision 44	degats_des_eaux -49	dommage_materiel -59	incendie 224	none -117	vandalisme -70	vol 62
the driver	bris_de_glace 85	collision 73	none -78	vol 72
the ear	collision -97	incendie 124	none -57	vandalisme -52	vol 175
the european	collision 153	none -74
the evening	collision -63	evenement_climatique 91	incendie 124
the expert	none 227	vol -50
the fall	blessure 130	collision 55	none -52
the fella	collision 65	degats_des_eaux 195	dommage_materiel -68	evenement_climatique -56	none -55	vol -41
the fence	collision -63	dommage_materiel -40	evenement_climatique 146	incendie 80	none -110	vandalisme 48	vol -40
the field	collision -41	dommage_materiel -48	evenement_climatique 115	incendie 197	none -72	vandalisme -54	vol -68
the fire	collision -52	evenement_climatique -45	incendie 315	none -51	vol -48
the firemen	collision -55	incendie 319	none -73	vol -46
the first	collision -76	degats_des_eaux 302	dommage_materiel -46	evenement_climatique -40	none -104	vol -53
the flat	autre 157	collision -63	degats_des_eaux 103	evenement_climatique -42	incendie 102	none -139	vandalisme -48
the floor	bris_de_glace 107	collision -68	degats_des_eaux 95	dommage_materiel 84	evenement_climatique -45	none -96
the form	autre -46	collision 174
the fourth	collision -75	degats_des_eaux 340	dommage_materiel -40	none -101	vol -41
the frame	vol 150
the fridge	collision -48	dommage_materiel 191	incendie 55	none -60
the front	dommage_materiel 81	none -73	vandalisme 118
the full	degats_des_eaux -60	dommage_materiel 155	none -58
the gale	blessure -52	collision -100	degats_des_eaux -54	dommage_materiel -176	evenement_climatique 461	none -100	vandalisme -56	vol -69
the garage	bris_de_glace 58	collision 55	dommage_materiel -44	evenement_climatique 58	incendie 71	none -40	vandalisme -45
the garden	autre -56	blessure -63	bris_de_glace -88	collision -141	degats_des_eaux -75	dommage_materiel -88	evenement_climatique 326	incendie 90	none -261	vandalisme -108
the gate	collision -40	dommage_materiel -61	evenement_climatique 283	none -146
the gendarmerie	none -59	vol 148
the gendarmes	blessure 49	evenement_climatique 48	none -71	vol 96
the generator	collision -57	evenement_climatique 245	vol -42
the gentleman	collision 248	dommage_materiel -41	none -63	vol -43
the glass	bris_de_glace 351	collision -61	degats_des_eaux -45	dommage_materiel -60	evenement_climatique 41	none -85	vandalisme -50
the greenhouse	collision -47	evenement_climatique 197	none -74
the ground	collision 41	degats_des_eaux -93	evenement_climatique 186	none -50
the guards	collision 129	none -97	vandalisme -45	vol 143
the guy	collision 120	degats_des_eaux 46	none -68
the hairdresser	blessure 287	bris_de_glace -55	collision -118	dommage_materiel -62	evenement_climatique -48	incendie -57	none -145	vandalisme -44	vol -74
the hall	degats_des_eaux 211
the heat	bris_de_glace 92	collision -110	dommage_materiel 41	evenement_climatique 63	incendie 89	none -74	vol -40
the hens	blessure -68	collision -62	degats_des_eaux -60	dommage_materiel -46	evenement_climatique 248	incendie 57	none -57	vol -76
the hill	collision 136	dommage_materiel -70	evenement_climatique 128
the hospital	blessure 173	vol -60
the house	collision -69	dommage_materiel 50	evenement_climatique 71	none -84	vandalisme 54
the impact	collision 176
the insurance	autre 367	blessure -40	collision -121	degats_des_eaux -44	dommage_materiel -106	incendie -42	none -194	vandalisme -47	vol -56
the invoice	autre 247	collision -107	degats_des_eaux -47	dommage_materiel -62	vol -89
the jewellery	none -52	vol 192
the joint	collision 52	degats_des_eaux 188	none -70
the junction	collision 61
the kerb	collision 173
the keys	autre 193	collision -109	none -122	vol 81
the kitchen	bris_de_glace 41	degats_des_eaux 205	incendie -46	none -67
the ladder	blessure 292	bris_de_glace 72	collision -80	degats_des_eaux -47	dommage_materiel -53	evenement_climatique -54	none -191	vandalisme -43	vol -69
the landing	autre -41	blessure -42	bris_de_glace -67	collision -58	degats_des_eaux -40	dommage_materiel -45	evenement_climatique 201	none -139	vandalisme -44	vol 156
the lane	evenement_climatique 102
the last	blessure 155	none -82	vandalisme -58	vol 89
the leak	degats_des_eaux 178
the left	collision 202	dommage_materiel 109	none -119	vandalisme -52
the letterbox	collision -59	degats_des_eaux 110	none -85	vandalisme 167	vol -50
the light	collision 130	degats_des_eaux 74	none -51	vol -45
the lights	collision 230	none -108	vol 58
the little	collision -58	dommage_materiel 149	evenement_climatique -45	none -66	vol 103
the lock	collision -50	none -66	vandalisme 104	vol 123
the locks	autre 140	collision -59	none -93	vandalisme 153	vol -110
the loo	bris_de_glace -53	collision -93	degats_des_eaux 219	dommage_materiel -71	evenement_climatique -125	none -99	vandalisme -79	vol 200
the lorry	collision -82	evenement_climatique -49	none -50	vandalisme -45	vol 244
the lounge	bris_de_glace 165	collision -50	degats_des_eaux 47	evenement_climatique -47	vol -48
the main	collision -61	degats_des_eaux 320	evenement_climatique -41	none -61	vol -72
the market	autre 58	collision 96	degats_des_eaux 59	none -80
the mattress	collision -56	incendie 91	vol 116
the mirror	blessure -50	collision -97	degats_des_eaux -57	dommage_materiel 344	evenement_climatique -62	none -101	vandalisme -42
the money	autre -46	collision -49	incendie 90	none 213	vandalisme -42	vol -45
the mooring	collision -69	degats_des_eaux -46	dommage_materiel -65	evenement_climatique -50	incendie 115	none -95	vandalisme 242	vol -46
the morning	blessure 50	dommage_materiel -50	evenement_climatique 112	incendie 66	none -49
the motor	collision -90	degats_des_eaux -58	dommage_materiel -101	evenement_climatique 242	incendie -79	none -124	vandalisme 139	vol -100
the motorway	autre 143	collision 147	dommage_materiel -54	evenement_climatique -42	none -103	vandalisme -47	vol -51
the mower	bris_de_glace 139	evenement_climatique -47	incendie 134	none -40	vandalisme -59	vol -49
the neighbour	blessure 69	collision -54	evenement_climatique 126	none -73	vol -50
the next	evenement_climatique 215	none -99	vandalisme 99	vol -84
the night	collision -60	dommage_materiel 62	none -89	vol 233
the nurse	bris_de_glace 184	collision -73	evenement_climatique 98	none -68	vol -60
the officer	none -48	vandalisme -41	vol 146
the old	bris_de_glace -44	dommage_materiel 109	evenement_climatique 71	none -83	vol -42
the one	collision 65	none 156	vol -40
the other	collision 141	degats_des_eaux 51	none -87	vandalisme 84
the oven	bris_de_glace 192	collision -81	incendie 117	none -61	vandalisme -42	vol -72
the owner	bris_de_glace -70	collision 120	degats_des_eaux -40	dommage_materiel 175	none -121	vol -54
the pair	collision -80	dommage_materiel 217	incendie 79	none -92	vol -48
the panoramic	bris_de_glace 280	collision -76	none -78	vandalisme -50
the parking	bris_de_glace -46	collision 97	dommage_materiel -43	evenement_climatique -46	none -63	vol 145
the pavement	autre -51	blessure 221	bris_de_glace -52	collision -128	degats_des_eaux -53	dommage_materiel 121	evenement_climatique -60	incendie -44	none -115	vandalisme -57	vol -76
the people	collision -83	degats_des_eaux 292	none -81	vol -62
the pharmacist	bris_de_glace 185	collision -74	degats_des_eaux -64	dommage_materiel -62	evenement_climatique -53	incendie 148	none -53	vol -47
the phone	collision -40	dommage_materiel -51	incendie 47	vol 174
the piano	collision -48	dommage_materiel 269	evenement_climatique -49	none -84	vol -59
the plaster	blessure -50	collision -73	degats_des_eaux 103	dommage_materiel 170	none -89
the police	none -70	vandalisme 72
the policy	autre 349	blessure -43	bris_de_glace -42	collision -90	dommage_materiel -51	evenement_climatique -41	none -253	vandalisme -55	vol -66
the poor	collision 197	none -57
the porch	bris_de_glace 178	none -84	vol 72
the postman	blessure 346	collision -83	incendie -41	none -128	vandalisme -76	vol -57
the rail	autre 163	collision 201	dommage_materiel -56	none -110	vandalisme -43	vol -69
the rear	bris_de_glace 196	collision 63	none -81
the receipt	vol 103
the red	collision 169	dommage_materiel 193	evenement_climatique -51	none -115	vandalisme -50	vol -42
the removal	collision -44	dommage_materiel 121	none -75	vol 130
the report	collision 166	none -47
the rest	incendie 104
the restaurant	collision -76	degats_des_eaux 176	dommage_materiel 67	evenement_climatique -55	incendie 81	none -105	vol -58
the rider	collision 169
the right	bris_de_glace 194	collision 135	dommage_materiel -45	evenement_climatique -41	none -153	vandalisme -42	vol -42
the ring	collision 192	none -84
the river	collision -62	degats_des_eaux -43	evenement_climatique 294	none -45	vol -42
the road	collision 167	none -42
the roof	bris_de_glace -46	degats_des_eaux 44	dommage_materiel 55	evenement_climatique 166	none -133
the room	bris_de_glace 64	collision -53	degats_des_eaux 90	dommage_materiel 88	evenement_climatique 46	none -80	vandalisme -47	vol -60
the roundabout	collision 204	none -47
the router	dommage_materiel 73	evenement_climatique 187	none -99
the royal	collision 201	none -52	vol -45
the safe	collision -81	none -48	vol 268
the same	collision 87	none -54	vol 106
the screen	bris_de_glace 52	dommage_materiel 141	none -41
the seat	collision 292	none -51	vandalisme -42	vol -60
the second	collision -57	degats_des_eaux 186	evenement_climatique 79	none -66
the shop	bris_de_glace 149	collision -73	incendie 81	none -80	vol 68
the shower	blessure 70	bris_de_glace 349	collision -99	degats_des_eaux -102	dommage_materiel -68	evenement_climatique -46	none -183	vol -61
the shutter	collision -92	none -76	vandalisme 81	vol 198
the shutters	none -60	vandalisme 180	vol -55
the side	dommage_materiel 91	none -82	vandalisme 46
the sink	bris_de_glace 63	collision -44	degats_des_eaux 165	dommage_materiel 81	none -101	vol -42
the site	collision -47	degats_des_eaux -50	evenement_climatique 173	incendie 92	none -64
the size	collision -41	degats_des_eaux 127	evenement_climatique 64	none -53
the small	bris_de_glace -49	collision -48	evenement_climatique 105	none -43	vol 149
the smoke	collision -46	degats_des_eaux -77	incendie 272	none -40
the snow	collision -74	degats_des_eaux -43	dommage_materiel -59	evenement_climatique 351	none -78	vol -78
the sofa	blessure -47	collision -47	degats_des_eaux -69	dommage_materiel -135	evenement_climatique 220	incendie 121	none -75
the spot	collision 73	none -54	vol 103
the staircase	blessure 194	collision -66	evenement_climatique 75	none -99	vol -43
the stairs	blessure 170	collision -52	degats_des_eaux -51	dommage_materiel 85	none -65	vol -43
the station	autre -42	collision -70	none -96	vandalisme 80	vol 229
the stepladder	blessure 214	bris_de_glace -45	collision -74	degats_des_eaux -40	dommage_materiel 97	none -127
the stop	collision 264	none -73	vandalisme -46
the storm	dommage_materiel -57	evenement_climatique 346	none -64	vol -41
the stove	collision -71	dommage_materiel -60	evenement_climatique 227	incendie 124	none -116	vol -63
the street	collision -59	dommage_materiel -42	incendie 91	none -41	vandalisme 178
the tap	blessure -40	collision -66	degats_des_eaux 326	dommage_materiel -60	none -113	vandalisme -42	vol -63
the telephone	collision -75	dommage_materiel -108	evenement_climatique 195	none -62	vol 121
the television	autre -55	blessure -45	bris_de_glace -59	collision -79	degats_des_eaux -53	dommage_materiel 329	evenement_climatique 71	incendie -60	none -148	vandalisme -62	vol -74
the telly	blessure -44	collision -44	dommage_materiel 288	none -82	vandalisme -48	vol -58
the tenant	degats_des_eaux 113	evenement_climatique -54	incendie 187	none -62	vol -43
the terrace	blessure -41	bris_de_glace -48	collision -89	degats_des_eaux 142	dommage_materiel 205	evenement_climatique -64	none -98	vol -84
the third	autre 133	collision -85	degats_des_eaux 57	dommage_materiel -43	none 90	vandalisme -42	vol -40
the tiles	collision -40	degats_des_eaux 73	evenement_climatique 169	none -94	vol -56
the till	collision -100	degats_des_eaux -41	dommage_materiel -69	evenement_climatique -42	none -118	vandalisme -84	vol 350
the time	bris_de_glace 66	collision 67	none -69	vol -57
the toilet	collision -40	degats_des_eaux 131
the toll	collision 216	none -75
the traffic	collision 185	none -47
the train	autre 100	collision -46	none -95	vol 146
the tree	collision 244	none -42
the truck	bris_de_glace 171
the tube	collision -50	degats_des_eaux 104	dommage_materiel -51	evenement_climatique -101	incendie 76	none -105	vol 173
the tumble	incendie 221
the two	collision 54	incendie 138	vol -52
the underground	collision 197	none -50
the valley	collision -53	dommage_materiel -51	evenement_climatique 297	incendie -49	none -47
the van	bris_de_glace 50	collision 51	none -82	vandalisme 162	vol -70
the varnish	collision -66	dommage_materiel 140	evenement_climatique -46	incendie 127	none -55	vol -75
the verge	collision 51	incendie 131	none -45	vandalisme -40
the vet	autre 216	collision -101	degats_des_eaux -42	dommage_materiel -86	evenement_climatique -42	incendie 190	none -198	vandalisme -49	vol -69
the volvo	evenement_climatique 53	vol 79
the wall	collision -58	degats_des_eaux 92	dommage_materiel 105	incendie 72	none -150	vandalisme -55
the wardrobe	collision -43	dommage_materiel 178	evenement_climatique 53	none -123
the washing	blessure 113	degats_des_eaux 76	none -65
the water	degats_des_eaux 204	none -47
the way	autre 106	dommage_materiel -50	incendie 42	none -81	vandalisme 156	vol -64
the wet	blessure 119	collision -51	degats_des_eaux 105	evenement_climatique -45	none -68
the whole	evenement_climatique 62	none -73
the wife	collision 186	none -57
the wind	bris_de_glace 135	collision -65	degats_des_eaux -51	dommage_materiel -53	evenement_climatique 307	none -149	vandalisme -56	vol -128
the window	bris_de_glace 86	collision -47	incendie 69	none -81	vandalisme 108	vol -46
the windscreen	bris_de_glace 233	collision -110	dommage_materiel 113	evenement_climatique -61	none -108	vandalisme 80	vol -45
the wine	collision -76	degats_des_eaux -54	dommage_materiel 165	evenement_climatique 93	none -43	vol -51
the wing	vandalisme 154
the winter	bris_de_glace 224	collision -63	degats_des_eaux -62	evenement_climatique -121	incendie -48	none -101	vandalisme -40	vol 144
the worse	collision 228	none -64
the wrong	dommage_materiel 170	none -70
the yard	collision -56	degats_des_eaux 106	evenement_climatique -42	none -108	vandalisme -52	vol 199
the young	collision -106	degats_des_eaux 107	dommage_materiel 113	evenement_climatique -58	none -99	vandalisme 131	vol -56
thef*	autre 52	collision -86	dommage_materiel -47	evenement_climatique -42	none -72	vandalisme -40	vol 313
theft	autre 52	collision -86	dommage_materiel -47	evenement_climatique -42	none -72	vandalisme -40	vol 313
thei*	blessure 76	collision -70	incendie 65	none -74
their	blessure 76	collision -70	incendie 65	none -74
them	none -59	vandalisme 48
them i	none -53	vandalisme -46	vol 171
them in	collision -49	dommage_materiel 130	evenement_climatique 163	none -69	vandalisme -63	vol -56
them my	collision -46	dommage_materiel -42	evenement_climatique 110	vol 117
them*	collision 229	none -70
themselves	collision 229	none -70
then	collision 72	dommage_materiel 164	none -101
then on	collision 117	evenement_climatique 79	none -43
there and	collision 180	none -51
there are	bris_de_glace 137	evenement_climatique 118	none -78	vol -49
there i	collision -86	dommage_materiel -45	none -130	vandalisme 162	vol 130
there is	bris_de_glace 70	collision 78	vol -46
there s	bris_de_glace 79	collision -91	dommage_materiel 89	none -78	vandalisme 75	vol -56
there since	collision 214	none -54
there so	autre -41	bris_de_glace -43	collision -97	dommage_materiel -63	none -99	vandalisme 233
there was	degats_des_eaux 54	evenement_climatique -45	incendie 61	none -72	vol 87
there were	collision 49	evenement_climatique 112	none -55	vol 58
there within	collision 126
they	none -62	vandalisme 69	vol 104
they are	collision 285	dommage_materiel -46	none -70
they broke	blessure -51	bris_de_glace -130	collision -87	dommage_materiel -83	evenement_climatique -43	none -65	vandalisme -40	vol 401
they came	none -42	vol 206
they did	evenement_climatique -60	none 98	vandalisme -51	vol 103
they didn	none -47	vol 145
they forced	none -52	vol 192
they had	autre -45	blessure 244	collision -82	dommage_materiel -61	evenement_climatique -46	incendie -54	none -125	vandalisme -48	vol 172
they have	collision -97	dommage_materiel -53	evenement_climatique -43	incendie 167	none -99	vandalisme 197
they took	none -52	vol 172
they ve	collision -100	dommage_materiel -47	evenement_climatique -57	none -82	vandalisme 305	vol -60
they were	degats_des_eaux 85	none -47	vandalisme 98
thie*	collision -116	evenement_climatique -45	none -115	vandalisme 52	vol 315
thief	blessure -41	collision -115	evenement_climatique -47	none -127	vandalisme 90	vol 277
thig*	blessure -47	dommage_materiel 195	incendie -49	none -74
thigh	blessure -47	dommage_materiel 195	incendie -49	none -74
thin*	evenement_climatique 79	none 56
thing	evenement_climatique -42	none 105
things	autre -63	blessure -58	bris_de_glace -87	collision 47	degats_des_eaux -78	dommage_materiel -267	evenement_climatique 392	incendie -69	none -321	vandalisme -83	vol -135
think	autre 41	incendie 49	none 53
think i	autre 151	none -111	vandalisme -45	vol 101
think so	collision -67	none 236	vol -47
thir*	autre 45	none 61
third	autre 51	none 70
third party	autre 180	blessure -40	collision -67	degats_des_eaux -40	evenement_climatique -40	none 59
third time	autre -42	collision -60	none -50	vandalisme 70	vol 109
this	autre 68	collision 41	none -45
this afternoon	collision 54	vandalisme -53	vol 109
this bot	none 114
this is	collision 54	none 168	vandalisme -116
this morning	bris_de_glace 52	collision 69	none -49
this was	blessure 173	collision 54	degats_des_eaux -41	none -60
tho	collision 261	none -133
thou*	collision 176	none -70	vandalisme 66
thought	collision 176	none -70	vandalisme 66
thought it	dommage_materiel -43	evenement_climatique 59	none -86	vandalisme 184	vol -44
thre*	dommage_materiel 53	none -91
three	collision 51	none -76
three cars	collision 354	dommage_materiel -48	evenement_climatique -70	none -168	vandalisme -44	vol -40
three days	blessure -49	collision 85	dommage_materiel -44	none 223	vandalisme -42	vol -55
three hours	collision 160	degats_des_eaux 141	dommage_materiel -44	none -103	vol -43
three hundred	blessure -41	collision -80	degats_des_eaux 241	dommage_materiel -94	evenement_climatique -42	none -129	vandalisme -44	vol 115
three of	collision 247	dommage_materiel -44	evenement_climatique -51	none -160	vandalisme 169	vol -53
three stitches	blessure 95	collision -48	degats_des_eaux 160	dommage_materiel -55	evenement_climatique -44	none -57
three weeks	autre -53	blessure 108	collision -73	dommage_materiel -45	none 193
threw	bris_de_glace 59	collision -94	dommage_materiel 193	evenement_climatique -42	none -142	vandalisme 137	vol -77
threw a	collision -59	incendie 69	none -46	vandalisme 156
threw the	autre -40	blessure -81	bris_de_glace -81	collision -114	degats_des_eaux -46	dommage_materiel 168	evenement_climatique -77	incendie -55	none -133	vandalisme 295	vol -101
thro*	degats_des_eaux 49	evenement_climatique 55	none -98
through	degats_des_eaux 52	evenement_climatique 53	none -96
through a	bris_de_glace -46	collision 111	degats_des_eaux 162	dommage_materiel -52	none -76	vol -48
through her	collision 91	degats_des_eaux 123	none -62
through it	bris_de_glace 185	collision -56	incendie 128	none -75	vandalisme -48	vol -44
through my	degats_des_eaux 80	dommage_materiel 108	evenement_climatique -67	none -140	vandalisme 76
through our	bris_de_glace 135	collision -76	none -93	vandalisme 141	vol -42
through the	collision -54	evenement_climatique 179	none -98	vandalisme -54	vol 98
through to	degats_des_eaux 111	none 66
thrown	collision -103	degats_des_eaux 44	dommage_materiel -63	evenement_climatique 132	none -90	vandalisme 194	vol -46
thru	bris_de_glace -43	collision 116	degats_des_eaux 99	dommage_materiel 163	none -151	vandalisme -46	vol -72
thru my	collision -58	degats_des_eaux 191	none -79
thum*	autre -40	blessure 208	bris_de_glace 99	collision -99	degats_des_eaux 87	dommage_materiel -46	evenement_climatique -44	none -131	vandalisme -40	vol -74
thumb	autre -40	blessure 208	bris_de_glace 99	collision -99	degats_des_eaux 87	dommage_materiel -46	evenement_climatique -44	none -131	vandalisme -40	vol -74
thun*	collision -55	dommage_materiel -58	evenement_climatique 391	incendie -44	none -134	vol -47
thunderstorm	collision -42	evenement_climatique 232	none -90
thursday i	collision 108
thursday s	collision -53	degats_des_eaux -45	dommage_materiel -48	evenement_climatique 298	none -119	vol -55
tile*	collision -71	dommage_materiel 173	evenement_climatique 184	none -125	vandalisme -53	vol -60
tiles	collision -71	dommage_materiel 173	evenement_climatique 184	none -125	vandalisme -53	vol -60
tiles off	blessure -52	collision -59	degats_des_eaux -57	dommage_materiel -121	evenement_climatique 353	incendie -40	none -153	vandalisme -43	vol -95
till	collision 59	none -70	vandalisme -46	vol 204
time	collision 42	evenement_climatique 41	none -68	vol 41
time and	collision 86	evenement_climatique 108	none -74	vandalisme 55	vol -40
time my	collision 62	none -86	vol 197
time the	collision -63	incendie 80	vol 90
time we	degats_des_eaux 82
tin	collision -52	dommage_materiel 163	evenement_climatique 172	none -122	vandalisme -70	vol -45
tiny	collision 91	none -62	vandalisme 155
tipp*	collision -70	degats_des_eaux -40	dommage_materiel 179	evenement_climatique -73	incendie 134	none -132	vandalisme -49	vol 77
tipped	collision -70	degats_des_eaux -40	dommage_materiel 179	evenement_climatique -73	incendie 134	none -132	vandalisme -49	vol 77
tipped out	collision -41	none -58	vol 239
to a	none 114
to an	collision -45	none 200
to anybody	collision -73	degats_des_eaux -41	dommage_materiel 164	evenement_climatique 155	none -111	vol -57
to be	autre 221	collision -81
to cancel	autre 169	collision -59	none 62	vol -43
to change	autre 90	bris_de_glace 135	collision -71	vandalisme -40
to check	none 178
to claim	autre 154	collision -44
to corner	bris_de_glace 173	collision -71	degats_des_eaux 139	dommage_materiel -50	evenement_climatique -64	none -76	vol -44
to declare	evenement_climatique 92	none -93	vol 97
to do	collision 169	dommage_materiel -49
to fill	collision 210	none -52
to find	collision 112	none -51	vandalisme -40	vol 106
to follow	none -74	vandalisme 137
to get	autre 77	collision 73
to go	collision 57	dommage_materiel -42	vandalisme 177	vol -81
to know	autre 348	blessure -42	collision -60	none -201	vol -47
to lodge	collision -53	none 170	vandalisme 98	vol -92
to make	none 237	vandalisme -81	vol -69
to my	autre 68	dommage_materiel -52	evenement_climatique -40	incendie 48	none -111	vandalisme 116	vol 65
to no	bris_de_glace -40	collision -56	degats_des_eaux 165	dommage_materiel -45	incendie 95	none -50	vol -42
to nursery	collision 239	none -67
to our	collision -48	evenement_climatique 84	incendie 102	none -45	vol 40
to pay	bris_de_glace 248	collision -47	none -43	vol -40
to put	collision 149	degats_des_eaux -56	dommage_materiel 168	evenement_climatique -60	none -104	vandalisme -48
to report	collision 81	none 71
to sign	collision 84	degats_des_eaux 79	none -47
to smoke	collision -76	incendie 265	none -56
to someone	collision -65	none 238
to take	none -71	vol 261
to talk	none 82
to the	incendie 43	none -85	vandalisme 60	vol 54
to work	blessure -48	collision 271	none -52
to you	degats_des_eaux 47	none 98
to your	collision -44	none 224	vandalisme -49
toas*	autre -110	blessure -67	bris_de_glace -90	collision -126	degats_des_eaux -133	dommage_materiel 201	evenement_climatique -90	incendie 300	none -297	vandalisme -82	vol -125
toda*	dommage_materiel -44	none 178
today	dommage_materiel -44	none 178
today at	collision -75	none 233	vol -52
toe	blessure -90	collision -40	degats_des_eaux 185	dommage_materiel 142	evenement_climatique -66	none -48	vandalisme -49
toge*	collision 184	none -98
together	collision 184	none -98
toil*	collision -71	degats_des_eaux 467	dommage_materiel -58	evenement_climatique -52	none -144	vandalisme -44	vol -47
toilet	collision -66	degats_des_eaux 381	evenement_climatique -50	none -123	vol -40
told	vandalisme 61
told everyone	collision 194	none -51	vol -41
told me	collision 155
told the	collision -70	evenement_climatique -41	none -86	vandalisme 239
toll	collision 216	none -75
tomo*	autre -54	collision -78	degats_des_eaux -40	dommage_materiel -61	evenement_climatique -45	incendie -92	none 139	vol 162
tomorrow	autre -54	collision -78	degats_des_eaux -40	dommage_materiel -61	evenement_climatique -45	incendie -92	none 139	vol 162
too	collision -49	none 85
took	dommage_materiel -49	evenement_climatique 58	none -76	vandalisme 49	vol 47
took a	blessure 88	collision 47	none -64	vandalisme 79
took half	collision -51	dommage_materiel -42	evenement_climatique 219	none -60	vol -50
took him	collision 180
took it	autre 99	collision 138	dommage_materiel -51	none -102	vol -54
took my	bris_de_glace -40	dommage_materiel -43	evenement_climatique 111	none -66	vol 166
took our	evenement_climatique 91
took prints	vol 100
took statements	collision 148
took the	blessure 70	collision -52	dommage_materiel -48	evenement_climatique 54	none -101	vandalisme -42	vol 174
tool*	collision -64	degats_des_eaux -40	evenement_climatique -50	incendie 47	none -82	vol 292
tools	collision -64	degats_des_eaux -40	evenement_climatique -50	incendie 47	none -82	vol 292
toot*	autre 155	collision 82	dommage_materiel -53	none -90	vol 48
tooth	autre 155	collision 82	dommage_materiel -53	none -90	vol 48
top	blessure -40	bris_de_glace 164	collision -40	dommage_materiel 145	evenement_climatique -45	incendie -53	none -76	vandalisme -44	vol -40
tore	blessure 341	collision -73	degats_des_eaux -46	dommage_materiel -63	evenement_climatique -43	none -111
tore the	blessure 209	bris_de_glace -47	collision -89	dommage_materiel -72	evenement_climatique -53	none -100	vol 95
torn	blessure 87	collision -66	evenement_climatique 107	none -71	vol 51
torn off	bris_de_glace -62	collision -102	dommage_materiel -46	evenement_climatique 218	incendie -40	none -58	vandalisme 92	vol -83
tota*	collision 147	none -97	vandalisme 112
totally	collision 133	dommage_materiel -42	none -111	vandalisme 163	vol -41
touc*	bris_de_glace 41	collision 122	none -122	vol 152
touched	bris_de_glace 49	collision 151	none -117	vol 80
touched my	collision 334	none -225	vol -52
tour*	collision -43	none -72	vandalisme 123	vol 75
towa*	bris_de_glace 187	none -58	vol -41
towe*	autre 158	bris_de_glace -40	dommage_materiel -43	none -113	vandalisme -40	vol 145
towed	autre 219	blessure -44	bris_de_glace -44	dommage_materiel -53	evenement_climatique -50	incendie -63	none -139	vandalisme -49	vol 203
town	bris_de_glace 106	collision 186	none -98
town hall	collision 267	none -118
trac*	dommage_materiel 55	incendie 52	none -79	vol 104
tractor	dommage_materiel 55	incendie 52	none -79	vol 104
traf*	collision 158	none -72	vol 57
traffic	collision 198	none -51
trai*	autre 51	none -82	vol 165
trailer	none -71	vol 139
trailer on	none -71	vol 139
train	autre 100	collision -46	none -95	vol 146
tram	autre -41	blessure -78	bris_de_glace -46	collision 262	degats_des_eaux -50	dommage_materiel -73	evenement_climatique -71	incendie -69	none -214	vandalisme -55	vol 210
tram*	autre -41	blessure 173	degats_des_eaux -58	dommage_materiel -67	evenement_climatique 176	none -87	vandalisme -53	vol -92
trampoline	autre -46	blessure 220	bris_de_glace -45	collision -113	degats_des_eaux -71	dommage_materiel -81	evenement_climatique 219	incendie -42	none -92	vandalisme -44	vol -107
tran*	collision -73	dommage_materiel 137	none 117
tray	blessure -68	bris_de_glace -47	degats_des_eaux 295	dommage_materiel -50	evenement_climatique -46	none -50
trea*	blessure -66	degats_des_eaux 216	dommage_materiel -61	evenement_climatique 56	none -122	vandalisme -49	vol 56
tree	autre -40	blessure 211	bris_de_glace -48	degats_des_eaux -47	dommage_materiel -95	evenement_climatique 143	incendie -43	none -116	vandalisme 65	vol -55
tree the	blessure 342	bris_de_glace -98	collision -141	degats_des_eaux -49	dommage_materiel -72	evenement_climatique 100	incendie -56	none -217	vandalisme -74	vol -82
tree*	dommage_materiel -53	none -65	vandalisme 185
trees	dommage_materiel -53	none -65	vandalisme 185
trie*	blessure 160	collision -80	degats_des_eaux -42	evenement_climatique 150	none -82	vol -59
tried	blessure 160	collision -80	degats_des_eaux -42	evenement_climatique 150	none -82	vol -59
tried to	blessure 160	collision -80	degats_des_eaux -42	evenement_climatique 150	none -82	vol -59
trip*	blessure 285	bris_de_glace -42	collision -112	dommage_materiel 72	none -104	vol -66
tripped	autre -50	blessure 414	bris_de_glace -51	collision -149	degats_des_eaux -57	dommage_materiel -157	evenement_climatique -46	incendie -43	none -117	vandalisme -42	vol -82
trod	collision -74	dommage_materiel 343	evenement_climatique -75	none -119	vol -49
trod on	collision -74	dommage_materiel 343	evenement_climatique -75	none -119	vol -49
trou*	autre -49	bris_de_glace -54	collision -109	degats_des_eaux -46	dommage_materiel 112	evenement_climatique -56	none -149	vandalisme 401	vol -96
trouble	bris_de_glace -45	collision -87	dommage_materiel -84	evenement_climatique -45	none -148	vandalisme 393	vol -82
truc*	blessure 110	bris_de_glace 56	collision 135	none -82	vandalisme -41	vol -42
truck	blessure 110	bris_de_glace 56	collision 135	none -82	vandalisme -41	vol -42
true	autre -47	blessure -58	bris_de_glace -66	degats_des_eaux -59	dommage_materiel -91	evenement_climatique 63	incendie -46	none 181	vandalisme -67	vol -90
tryi*	bris_de_glace 100	dommage_materiel 97	none -61	vandalisme -47	vol -43
trying	bris_de_glace 100	dommage_materiel 97	none -61	vandalisme -47	vol -43
trying to	bris_de_glace 157	collision 68	dommage_materiel -44	none -58	vandalisme -50	vol -44
tube	collision -50	degats_des_eaux 104	dommage_materiel -51	evenement_climatique -101	incendie 76	none -105	vol 173
tues*	dommage_materiel -43	none 182
tuesday	dommage_materiel -43	none 182
tuesday 10	collision 50	vol 57
tuesday last	collision 185	none -51
tumb*	incendie 221
tumble	incendie 221
tumble dryer	incendie 221
turk*	blessure -47	bris_de_glace 248	collision -99	degats_des_eaux -44	dommage_materiel -103	evenement_climatique -48	incendie 191	none -143	vandalisme -74	vol -65
turkey	blessure -47	bris_de_glace 248	collision -99	degats_des_eaux -44	dommage_materiel -103	evenement_climatique -48	incendie 191	none -143	vandalisme -74	vol -65
turkey on	blessure -47	bris_de_glace 248	collision -99	degats_des_eaux -44	dommage_materiel -103	evenement_climatique -48	incendie 191	none -143	vandalisme -74	vol -65
turn	collision 241	none -106	vol -42
turn*	collision 171	degats_des_eaux 54	none -57
turned	collision 188	degats_des_eaux 62	none -63
tv	collision -87	dommage_materiel 228	none -105	vol 56
tv and	dommage_materiel 81	none -49	vol 52
twel*	autre -52	blessure -79	bris_de_glace -54	collision -100	degats_des_eaux -75	dommage_materiel -58	evenement_climatique 208	incendie -47	none -153	vandalisme -54	vol 261
twen*	collision 84
twenty	collision 84
twenty minutes	collision 84
twic*	autre 280	collision -65	degats_des_eaux 59	dommage_materiel -42	incendie -67	none -246	vandalisme -46	vol -78
twice	autre 280	collision -65	degats_des_eaux 59	dommage_materiel -42	incendie -67	none -246	vandalisme -46	vol -78
twice and	degats_des_eaux 184	none -44
twin*	collision 143	degats_des_eaux -43	dommage_materiel -40	evenement_climatique -43	incendie 167	none -95
twins	collision 143	degats_des_eaux -43	dommage_materiel -40	evenement_climatique -43	incendie 167	none -95
twis*	autre -45	blessure 375	collision -95	degats_des_eaux -64	dommage_materiel -116	evenement_climatique 178	none -324	vol -50
twisted	autre -52	blessure 431	collision -111	dommage_materiel -62	evenement_climatique -44	none -353	vol -48
two	collision 47	dommage_materiel -40	none -49	vol 60
two cracked	collision 125
two days	blessure -56	collision 103	none 130	vol -46
two hundred	collision -51	degats_des_eaux -57	evenement_climatique 205	none -95	vol 62
two lads	blessure -57	collision -71	dommage_materiel -47	none -80	vandalisme -50	vol 279
two months	autre 233	blessure 270	bris_de_glace -51	collision -136	degats_des_eaux -72	dommage_materiel -109	evenement_climatique -52	none -261	vandalisme -76	vol -88
two places	blessure 146	dommage_materiel -96
two the	collision -78	incendie 306	none -94	vol -58
two weeks	collision -48	none 204
tyre	bris_de_glace 110	collision 145	none -81
tyre*	collision -146	none -135	vandalisme 375	vol -90
tyres	collision -146	none -135	vandalisme 375	vol -90
tyres slashed	collision -171	none -145	vandalisme 318	vol -54
u	autre 329	blessure -47	bris_de_glace -55	degats_des_eaux -54	dommage_materiel -91	evenement_climatique -60	incendie -45	none -256	vandalisme -62	vol -70
un	collision 360	none -206
uncl*	collision -105	dommage_materiel 215	evenement_climatique 150	incendie -56	none -91	vandalisme -90	vol -91
uncle	collision -105	dommage_materiel 215	evenement_climatique 150	incendie -56	none -91	vandalisme -90	vol -91
unde*	degats_des_eaux 75	evenement_climatique 51	none -69
under	degats_des_eaux 106	evenement_climatique 79	none -81
under a	evenement_climatique 140
under it	bris_de_glace 218	collision 143	degats_des_eaux -41	dommage_materiel -80	evenement_climatique -83	incendie -50	none -108	vandalisme -48	vol -63
under the	collision -40	degats_des_eaux 116	evenement_climatique 73	none -77
underground	collision 178	none -43
underground car	collision 178	none -43
underneath	bris_de_glace 98	collision 47	degats_des_eaux 88	dommage_materiel -59	evenement_climatique 61	none -95	vol -43
understand	none 135
unfo*	none 108
unfortunately	none 108
unhu*	collision 90	incendie 99	vol -59
unhurt	collision 90	incendie 99	vol -59
unit	collision 126	dommage_materiel 45	none -74	vandalisme -44	vol 85
unit*	collision -50	degats_des_eaux 93	incendie 101
units	collision -50	degats_des_eaux 93	incendie 101
unli*	autre -46	blessure 305	bris_de_glace -46	dommage_materiel -53	none -94	vandalisme -64	vol -95
unti*	incendie 79	none -63	vandalisme -46	vol 87
until	incendie 79	none -63	vandalisme -46	vol 87
until the	collision 118	incendie 138	none -51	vandalisme -41	vol -52
up	none -69
up a	bris_de_glace 60	collision 60	evenement_climatique 84	none -52	vol -48
up and	bris_de_glace 67	collision 46	degats_des_eaux 77	none -66
up by	autre 150	blessure -54	bris_de_glace 92	collision -154	degats_des_eaux -75	dommage_materiel -77	evenement_climatique -76	incendie -70	none -338	vandalisme 354	vol -133
up from	bris_de_glace 44	evenement_climatique -50	incendie 175	none -50
up i	collision 110
up in	collision 146	incendie 60	none -64
up my	collision 46	dommage_materiel -40	none 144
up on	incendie 103	vandalisme -41
up the	bris_de_glace 161	collision -84	degats_des_eaux -52	dommage_materiel -59	evenement_climatique -76	none -66	vandalisme 106	vol 58
up this	collision -72	degats_des_eaux 155	dommage_materiel -40	none -93	vandalisme -73	vol 119
up to	collision -55	degats_des_eaux -131	dommage_materiel -82	evenement_climatique 371	none -86	vol -56
up with	collision -51	incendie 242	vandalisme -63
upda*	collision -61	none 270
update	none 62
upst*	collision -53	degats_des_eaux 318	evenement_climatique -40	none -55
upstairs	collision -53	degats_des_eaux 318	evenement_climatique -40	none -55
upstairs he	collision -109	degats_des_eaux 226	none -54
us	collision 86
us all	collision 116	dommage_materiel -42	incendie 143	none -75	vandalisme -48	vol -51
us and	collision 112	incendie 90
us at	blessure 212	degats_des_eaux -47	none -46	vol -74
us it	collision 265	none -118
us the	evenement_climatique 92
us was	bris_de_glace 184	collision -94	dommage_materiel -48	evenement_climatique -61	none -59	vol 164
use	collision -99	dommage_materiel -53	none -79	vol 323
usel*	none 114
useless	none 114
util*	collision -56	degats_des_eaux 147	dommage_materiel -41	incendie 70	none -78
utility	collision -56	degats_des_eaux 147	dommage_materiel -41	incendie 70	none -78
vale*	none 149
vall*	collision -53	dommage_materiel -51	evenement_climatique 297	incendie -49	none -47
valley	collision -53	dommage_materiel -51	evenement_climatique 297	incendie -49	none -47
valu*	collision -118	dommage_materiel 117	none -172	vandalisme 276	vol -136
valv*	bris_de_glace -46	degats_des_eaux 247	dommage_materiel -57	none -62
valve	bris_de_glace -46	degats_des_eaux 247	dommage_materiel -57	none -62
van	collision 77	none -83	vandalisme 94	vol 79
van came	collision 279	dommage_materiel -54	none -62
van driver	collision 202	none -51	vol -41
van on	collision -161	none -72	vandalisme 211	vol 100
van reversed	collision 128
van turned	blessure -58	collision 307	dommage_materiel -95	none -68
van was	bris_de_glace -43	collision -54	degats_des_eaux -48	dommage_materiel -57	evenement_climatique -62	none -102	vandalisme -49	vol 310
varn*	collision -60	dommage_materiel 216	incendie 84	none -67	vol -62
varnish	collision -60	dommage_materiel 216	incendie 84	none -67	vol -62
vaul*	collision -91	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -43	none -223	vandalisme 272
vault	collision -91	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -43	none -223	vandalisme 272
ve	dommage_materiel -42	vandalisme 73
ve a	blessure -55	bris_de_glace 159	collision -56	dommage_materiel -40	evenement_climatique -53	none -75	vandalisme -58	vol 157
ve been	bris_de_glace 98	collision -56	none 72	vandalisme 60
ve got	blessure 169	collision -55
ve not	collision 60	evenement_climatique -56	none -104	vandalisme 210	vol -78
vehi*	bris_de_glace 48	collision 124	none -47
vehicle	bris_de_glace 60	collision 123	none -47
vehicle was	bris_de_glace 85	none -47
vehicles	collision 131	none -42
velu*	bris_de_glace 190	collision -105	degats_des_eaux -44	dommage_materiel -64	evenement_climatique 190	incendie -42	none -115	vandalisme -110	vol -63
velux	bris_de_glace 190	collision -105	degats_des_eaux -44	dommage_materiel -64	evenement_climatique 190	incendie -42	none -115	vandalisme -110	vol -63
vera*	bris_de_glace 167	collision -65	degats_des_eaux -67	dommage_materiel -64	evenement_climatique 160	none -106	vol -43
veranda	bris_de_glace 167	collision -65	degats_des_eaux -67	dommage_materiel -64	evenement_climatique 160	none -106	vol -43
verg*	collision 145	incendie 90	none -73
verge	collision 51	incendie 131	none -45	vandalisme -40
vert*	autre 329	blessure 240	bris_de_glace -54	collision -171	degats_des_eaux -79	dommage_materiel -79	evenement_climatique -56	incendie -71	none -391	vandalisme -83	vol -123
very	collision 67	incendie 42	vol -54
very kind	collision 87	none 81
vet	autre 178	collision 52	dommage_materiel -64	evenement_climatique -40	incendie 143	none -168	vandalisme -40	vol -57
vict*	bris_de_glace -52	collision -62	degats_des_eaux 205	dommage_materiel -42	evenement_climatique 116	incendie -52	none -78
vill*	blessure -42	bris_de_glace -54	degats_des_eaux 117	dommage_materiel -97	evenement_climatique 197	none -107	vandalisme 73	vol -78
village	bris_de_glace -69	dommage_materiel -67	evenement_climatique 171	none -115	vandalisme 155	vol -82
viol*	dommage_materiel 129	incendie 69	none -46
volv*	evenement_climatique 53	vol 79
volvo	evenement_climatique 53	vol 79
w	blessure 89	bris_de_glace -66	collision -77	dommage_materiel -60	evenement_climatique -42	incendie -51	none -182	vandalisme 137	vol 222
wait	autre 126	blessure 53	dommage_materiel -58
wait*	autre -41	collision 89	none 168
waiting	autre -41	collision 89	none 168
waiting for	none 172
walk*	collision 57	none -70	vol 102
walked	blessure 47	collision 63	none -82	vol 125
walked away	collision 226	none -101
walked off	dommage_materiel -58	none -70	vandalisme -58	vol 279
wall	degats_des_eaux 174	dommage_materiel 73	incendie 41	none -123
wall and	blessure 63	bris_de_glace -54	degats_des_eaux 183	dommage_materiel -71	evenement_climatique 116	none -81	vandalisme -46	vol -96
wall of	bris_de_glace 131	collision 193	dommage_materiel -69	none -61	vandalisme -44
wall the	collision -87	degats_des_eaux 94	dommage_materiel 210	incendie -42	none -87	vandalisme -54
wall*	blessure -40	bris_de_glace -93	dommage_materiel -66	evenement_climatique 145	none -153	vandalisme -51	vol 207
wallet	collision -138	degats_des_eaux -42	evenement_climatique -74	none -116	vandalisme -57	vol 445
walls	autre -80	blessure -86	bris_de_glace -243	collision -128	degats_des_eaux -129	dommage_materiel -124	evenement_climatique 335	incendie 61	none -310	vandalisme -82	vol -181
want	autre 97	none 45	vol -41
want a	bris_de_glace -56	collision 256	degats_des_eaux -50	dommage_materiel -58	evenement_climatique -59	none -78	vol -42
want to	none 156
want*	bris_de_glace 135	collision -73	dommage_materiel 201	none -145	vandalisme -56	vol 47
wanted	collision -66	dommage_materiel 107	evenement_climatique 128	none -90	vandalisme -65	vol 95
wanted to	collision -71	degats_des_eaux -42	dommage_materiel 153	evenement_climatique 167	none -73	vandalisme -84	vol -59
wants	autre -43	bris_de_glace 189	collision -77	dommage_materiel 215	evenement_climatique -47	none -172	vandalisme -52
wants it	collision -58	dommage_materiel 225	incendie -43	none -52	vandalisme -46
ward*	blessure -43	collision -59	degats_des_eaux -62	dommage_materiel 309	none -134	vol -47
wardrobe	blessure -43	collision -59	degats_des_eaux -62	dommage_materiel 309	none -134	vol -47
was	collision 44	none -54
was a	collision 117	incendie 80
was at	collision -80	degats_des_eaux 87	none -46	vandalisme 90	vol 106
was burgled	none -40	vol 99
was by	collision -40	evenement_climatique 187	vol -40
was cancelled	autre 269	collision -56	dommage_materiel -55	none -127	vol -42
was coming	collision 63	degats_des_eaux 73
was cycling	collision 132
was doing	collision 101
was driving	collision 224	none -54
was empty	bris_de_glace 123	vol 40
was fine	collision 341	none -91	vandalisme -59
was green	collision 257	none -65	vol -44
was harmed	incendie 71
was home	collision -43	degats_des_eaux 162	none -52
was hurt	bris_de_glace -56	none 166
was i	collision 165	none -58
was in	bris_de_glace 119	dommage_materiel -51	evenement_climatique -41	none -97	vol 113
was injured	incendie 208	none -96	vol -50
was lifted	collision -63	degats_des_eaux -62	dommage_materiel -47	evenement_climatique 122	none -121	vol 189
was lovely	dommage_materiel 174	vol -42
was no	degats_des_eaux 137	evenement_climatique -60	none -91	vol 148
was nobody	collision 126	none -48	vandalisme -40	vol 122
was not	collision 163	dommage_materiel 57	none -90	vandalisme 85
was on	collision 153	none -59
was only	collision 332	degats_des_eaux -45	dommage_materiel -58	evenement_climatique -50	none -87
was open	collision 139	dommage_materiel -40	none -81	vol 84
was outside	collision -99	dommage_materiel -51	evenement_climatique 284	incendie 87	none -76	vandalisme -83	vol -82
was parked	bris_de_glace 69	collision 69	vol -40
was red	collision 257	none -65	vol -44
was sitting	collision 52	none -55	vandalisme 150	vol -40
was stationary	collision 67
was stolen	collision -45	evenement_climatique -43	none -107	vol 285
was struck	collision 134
was taken	collision 96	none -54	vandalisme 101	vol -55
was the	degats_des_eaux 86	incendie 40	none -69	vandalisme -51	vol 115
was there	autre -61	blessure 226	collision -119	degats_des_eaux -45	dommage_materiel -45	evenement_climatique -42	incendie 175	none -76	vol -64
was thursday	blessure 97	collision -48	dommage_materiel -44	none 165
was touched	collision -98	dommage_materiel -43	none -104	vol 325
was trying	bris_de_glace -75	collision 111	degats_des_eaux -44	dommage_materiel 181	evenement_climatique -46	none -80	vol -45
was under	bris_de_glace 223	collision -65	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 50	none -97	vol -45
was up	collision 144	dommage_materiel 166	evenement_climatique -41	none -97	vandalisme -66	vol -42
wash	blessure -46	bris_de_glace 149	collision -87	degats_des_eaux 107	dommage_materiel 176	evenement_climatique -59	none -117	vandalisme -58	vol -86
wash*	collision -51	degats_des_eaux 181	dommage_materiel 143	none -105	vol -51
washing	collision -47	degats_des_eaux 211	dommage_materiel 47	none -103
washing machine	collision -48	degats_des_eaux 242	dommage_materiel 70	none -109
wasn	bris_de_glace 93	incendie 87	none 60	vol -47
wasn t	bris_de_glace 93	incendie 87	none 60	vol -47
wasn*	autre -43	bris_de_glace -51	collision -87	dommage_materiel -52	none -118	vandalisme 203	vol 49
wasnt	autre -43	bris_de_glace -51	collision -87	dommage_materiel -52	none -118	vandalisme 203	vol 49
wasnt wasnt	autre -43	bris_de_glace -51	collision -87	dommage_materiel -52	none -118	vandalisme 203	vol 49
watc*	blessure 96	dommage_materiel -47	evenement_climatique 46	none -82	vol 108
watch	collision -57	dommage_materiel -52	evenement_climatique -54	incendie 106	none -74	vandalisme -44	vol 244
watched	bris_de_glace -61	evenement_climatique 226	none -52	vandalisme 60	vol -125
wate*	collision -47	degats_des_eaux 231	dommage_materiel -46	evenement_climatique 51	none -79
water	collision -43	degats_des_eaux 224	dommage_materiel -47	evenement_climatique 52	none -77
water and	collision -40	dommage_materiel -46	evenement_climatique 236
water came	degats_des_eaux 135	dommage_materiel -43	evenement_climatique 122	none -41	vol -44
water comin	collision -58	degats_des_eaux 191	none -79
water damage	collision -64	degats_des_eaux 256	none -68
water evrywhere	collision -45	degats_des_eaux 237	evenement_climatique -45	none -95
water has	degats_des_eaux 152	dommage_materiel -66	evenement_climatique 115	none -62
water heater	blessure -44	bris_de_glace -55	collision -50	degats_des_eaux 403	dommage_materiel -67	evenement_climatique -123	incendie -50	none -92	vol -70
water is	collision -58	degats_des_eaux 381	dommage_materiel -66	none -118
water was	bris_de_glace -46	collision -47	degats_des_eaux 262	dommage_materiel -47	none -57
water we	incendie 149
waterfall	collision -70	degats_des_eaux 181	evenement_climatique 82	none -110	vol -42
way	dommage_materiel 43	none -81	vandalisme 71	vol -43
way and	blessure -69	collision -62	degats_des_eaux -40	dommage_materiel 169	evenement_climatique 147	none -99	vandalisme -49	vol -41
way home	collision 51	incendie 130	vol -48
way to	autre 139	collision 134	dommage_materiel -41	incendie -43	none -45	vol -46
we are	bris_de_glace 57	collision 161	dommage_materiel -42	evenement_climatique 96	none -100
we couldn	collision 133	none -42
we did	dommage_materiel -45	none 203	vol -49
we didn	collision 179	none -66
we filled	collision 116
we got	collision -85	incendie 286	none -81	vol 41
we had	autre 187	none -116
we have	autre 105	collision 57	none -139	vol 132
we haven	none 140	vol -74
we not	collision 273	none -41	vol -74
we re	collision -49	dommage_materiel -41	evenement_climatique 179	incendie 105	none -52
we saw	collision 219	none -87
we speak	none 110
we spun	collision 147
we swapped	collision 184
we ve	collision 90	degats_des_eaux 194	none -84	vandalisme -60	vol -44
we were	evenement_climatique 52	none -56	vol 125
we weren	collision -50	dommage_materiel 173	incendie -41	none -122	vol 93
wedd*	autre 248	collision -60	degats_des_eaux 42	dommage_materiel -46	none -94
wedding	autre 248	collision -60	degats_des_eaux 42	dommage_materiel -46	none -94
wedn*	blessure 61	none 62
wednesday	blessure 61	none 62
week	none 124
week ago	blessure 104	collision 76
week*	blessure 80	collision -79	evenement_climatique -42	none 202	vandalisme -58	vol -45
weeks	blessure 111	bris_de_glace 52	collision -59
weeks ago	blessure -44	collision -50	none 240
weig*	blessure 190	bris_de_glace -74	collision -56	dommage_materiel -73	evenement_climatique 202	none -142	vandalisme -42	vol -78
weight	blessure 190	bris_de_glace -74	collision -56	dommage_materiel -73	evenement_climatique 202	none -142	vandalisme -42	vol -78
well	collision -59	dommage_materiel 99	vandalisme 57
well i	none 91
went	collision 49	none -74
went in	collision -42	evenement_climatique 89	none -45	vol 102
went into	blessure 170	collision 192	none -85	vandalisme -48	vol -51
went off	collision 85
went over	blessure 51	collision 176	dommage_materiel -49	none -55
went straight	collision 130	none -42	vol 71
went through	bris_de_glace 77	dommage_materiel 43	none -92	vandalisme -41	vol 65
went up	collision -63	incendie 360	none -63	vandalisme -40
were	none -68	vol 73
were all	collision -67	evenement_climatique 85	vol 113
were at	collision -54	degats_des_eaux 105	evenement_climatique -46	none -64	vol 168
were away	autre -61	blessure -112	bris_de_glace -64	collision -148	dommage_materiel -84	evenement_climatique -116	incendie -55	none -192	vandalisme -80	vol 338
were evacuated	incendie 115
were in	evenement_climatique 81	vol 80
were involved	collision 314	degats_des_eaux -47	none -206	vol -42
were not	collision 166	none -95	vandalisme 106	vol -64
were taken	collision -53	dommage_materiel -50	none -105	vandalisme -54	vol 354
were there	collision 64	vol 67
were*	collision -58	dommage_materiel 129	incendie 74	none -91	vol 48
weren	collision -58	dommage_materiel 129	incendie 74	none -91	vol 48
weren t	collision -58	dommage_materiel 129	incendie 74	none -91	vol 48
wet	degats_des_eaux 229	dommage_materiel -44	none -66
wet tiles	blessure 119	collision -51	degats_des_eaux 105	evenement_climatique -45	none -68
what	none 126
what can	none 89
what do	autre -43	collision 89	none 102
what happens	autre 180	blessure -42	collision -46	degats_des_eaux -40	dommage_materiel -63	evenement_climatique -44	incendie -44	none 50	vandalisme -52	vol -59
what i	collision 63	dommage_materiel 190	none -58
what is	bris_de_glace -49	collision -93	none 348
what s	collision -48	dommage_materiel -41	none 291	vol -40
what should	collision -51	none 103	vol 95
what the	autre -41	degats_des_eaux -57	dommage_materiel -46	incendie 322	none -144	vandalisme -46
what*	bris_de_glace 292	collision -177	degats_des_eaux -55	dommage_materiel -56	evenement_climatique -43	incendie -55	none -141	vandalisme 203	vol -135
whee*	dommage_materiel -45	none -121	vol 211
wheel	bris_de_glace 92	collision 177	none -53	vol -44
wheel is	collision 192
wheelchair	collision -100	none -128	vandalisme 143	vol 193
wheels	collision -78	dommage_materiel -60	evenement_climatique -47	none -190	vandalisme 65	vol 407
when	bris_de_glace 80	collision 46
when a	collision 123
when he	bris_de_glace 80	collision 235	dommage_materiel -61	none -126	vandalisme -50	vol 60
when i	bris_de_glace 215	collision -48	evenement_climatique -46	none -90
when is	none 227	vol -50
when it	collision -51	dommage_materiel 152	evenement_climatique 89	none -81	vol -43
when the	collision 60	degats_des_eaux 120	none -40
when will	autre -64	collision -51	dommage_materiel -40	none 389	vandalisme -79
wher*	none 43	vol 118
where	none 43	vol 118
where are	bris_de_glace -127	collision -43	none 380	vol -66
where i	autre -56	blessure -40	bris_de_glace -47	collision -123	degats_des_eaux -65	dommage_materiel -96	evenement_climatique -94	incendie -48	none -348	vandalisme -77	vol 431
where is	none 204	vol -46
where my	collision 130	incendie 115	none -64	vol -44
where the	collision 41	none -56	vandalisme 151	vol -46
whet*	autre 98	degats_des_eaux 80	evenement_climatique 57	none -93	vol -44
whether	autre 98	degats_des_eaux 80	evenement_climatique 57	none -93	vol -44
whether it	degats_des_eaux 202	none -76
whic*	bris_de_glace 48	collision 56	none -92	vandalisme 60	vol -59
which	bris_de_glace 48	collision 56	none -92	vandalisme 60	vol -59
which i	autre -65	bris_de_glace 172	degats_des_eaux -60	dommage_materiel -76	evenement_climatique -53	none -224	vandalisme 298	vol -143
which the	bris_de_glace 161	collision -48	degats_des_eaux -72	dommage_materiel -59	evenement_climatique -56	incendie 183	none -71	vandalisme -40	vol -48
which was	collision 152	evenement_climatique 55	none -40
whil*	bris_de_glace 46	evenement_climatique -41	none -91	vol 99
while	bris_de_glace 48	evenement_climatique -41	none -90	vol 104
while at	vol 100
while i	incendie 86	none -62	vol 109
while it	bris_de_glace 119	collision -107	none -42	vandalisme 81
while parking	collision 226	none -65
while we	blessure -60	collision -91	degats_des_eaux 82	dommage_materiel -60	evenement_climatique -64	none -118	vandalisme -44	vol 291
whip*	collision 266	none -136	vol -43
whiplash	collision 266	none -136	vol -43
whit*	collision 41	dommage_materiel 110	none -96	vandalisme 52
white	collision 41	dommage_materiel 110	none -96	vandalisme 52
white van	none -91	vandalisme 240	vol -79
who	dommage_materiel -40	vol 164
who is	degats_des_eaux 89	incendie 96
whol*	dommage_materiel 46	evenement_climatique 77	none -89
whole	dommage_materiel 46	evenement_climatique 77	none -89
whole back	bris_de_glace 193	collision -73	evenement_climatique -56	incendie 70	none -44
whole ground	bris_de_glace -44	degats_des_eaux 217	dommage_materiel -52	none -49	vol -45
whole thing	collision -64	dommage_materiel 146	evenement_climatique -54	none 149	vandalisme -43
whole wing	collision 286	dommage_materiel -45	none -58	vandalisme -54
whoo*	collision -46	evenement_climatique -43	incendie 230	none -54
whoosh	collision -46	evenement_climatique -43	incendie 230	none -54
why	autre 287	bris_de_glace 126	collision -65	dommage_materiel -40	evenement_climatique -54	none -209	vandalisme -69	vol -77
widt*	bris_de_glace 117	degats_des_eaux -47	dommage_materiel 116	none -76
width	bris_de_glace 117	degats_des_eaux -47	dommage_materiel 116	none -76
wife	collision 93	dommage_materiel -46	vol 58
wife and	autre -54	blessure -82	collision -97	degats_des_eaux -69	dommage_materiel -80	evenement_climatique 236	incendie -49	none -197	vandalisme -50	vol 251
wife rang	collision 54	none -43	vol 91
wife s	collision 98	dommage_materiel -43	incendie 53	none -71	vol 113
wild	collision 217	none -78
wild boar	collision 217	none -78
will	dommage_materiel -42	vandalisme 72	vol 42
will i	autre -62	bris_de_glace -52	collision -79	dommage_materiel -58	evenement_climatique -44	none 141	vandalisme 247	vol -60
will not	collision 40	degats_des_eaux 151	none -95	vol 47
wind	blessure -43	bris_de_glace 64	collision -69	degats_des_eaux -48	dommage_materiel -154	evenement_climatique 503	incendie -41	none -143	vandalisme -73	vol -85
wind blew	blessure -65	bris_de_glace -43	collision -48	degats_des_eaux -53	dommage_materiel -60	evenement_climatique 334	incendie -53	none -153	vandalisme -98	vol -46
wind*	bris_de_glace 326	collision -70	none -112
window	bris_de_glace 284	collision -69	dommage_materiel -47	none -89	vol 71
window and	bris_de_glace 88	collision -55	dommage_materiel -55	evenement_climatique 49	none -71	vol 196
window at	blessure -55	bris_de_glace 111	collision -128	degats_des_eaux -56	dommage_materiel -44	evenement_climatique -61	incendie -42	none -83	vol 248
window in	bris_de_glace 187	incendie 89	none -76	vandalisme -44	vol -40
window of	bris_de_glace 399	collision -83	evenement_climatique -43	none -99	vandalisme -51	vol -48
windows	bris_de_glace -86	collision -140	degats_des_eaux -41	dommage_materiel -62	evenement_climatique 74	incendie -42	none -162	vandalisme 477	vol -83
windows and	collision -74	none -134	vandalisme 315	vol -76
windscreen	bris_de_glace 389	collision -56	evenement_climatique -43	none -107	vol -52
windscreen and	bris_de_glace 234	collision 158	dommage_materiel -46	evenement_climatique -72	none -130	vandalisme -55	vol -59
windscreen of	bris_de_glace 152	collision -164	degats_des_eaux -49	dommage_materiel 255	evenement_climatique -86	none -132	vandalisme -52	vol -55
wine	collision -75	degats_des_eaux -72	dommage_materiel 252	evenement_climatique 161	none -89	vol -61
wing	collision 146	none -92	vandalisme 160	vol -41
wing mirrors	collision -76	dommage_materiel -40	none -96	vandalisme 340	vol -49
wint*	bris_de_glace 150	collision -73	degats_des_eaux -57	evenement_climatique -105	incendie -42	none -110	vandalisme -49	vol 273
winter	bris_de_glace 150	collision -73	degats_des_eaux -57	evenement_climatique -105	incendie -42	none -110	vandalisme -49	vol 273
wipe*	collision 127	dommage_materiel -63	none -121	vandalisme 235	vol -52
wipers	collision -89	dommage_materiel -98	none -126	vandalisme 405	vol -80
wish	collision 111	none -64	vol 47
wish to	collision 111	none -64	vol 47
with	none -47	vandalisme 65
with a	collision 45	none -42	vandalisme 111
with his	dommage_materiel 110	evenement_climatique 126	none -59	vol -55
with it	bris_de_glace 56	collision 75	dommage_materiel -43	none -74	vandalisme 157	vol -56
with me	degats_des_eaux 202	none -96
with my	autre 144	bris_de_glace -46	degats_des_eaux -42	vandalisme -71
with no	collision 143
with one	collision 234	none -46
with only	collision 193	none -40
with the	incendie 77	none -104	vandalisme -46	vol 191
with them	collision -65	incendie 117	none -75	vandalisme -41	vol 153
with*	collision 91
withdraw	none 140
withdraw my	none 140
within	bris_de_glace 44	incendie 112
without	collision 146	none -42
without a	collision 164	dommage_materiel -52	incendie 40	none -49	vandalisme -59
without indicating	collision 140
without looking	collision 146
woke	collision -78	degats_des_eaux 88	evenement_climatique -42	none -68	vol 185
woke up	collision -82	degats_des_eaux 119	none -69	vandalisme -55	vol 172
won	autre 235	blessure -54	degats_des_eaux -52	dommage_materiel -131	evenement_climatique -60	incendie -67	none -66	vandalisme -73	vol -78
won t	autre 275	blessure -53	degats_des_eaux -53	dommage_materiel -161	evenement_climatique -61	incendie -84	none -246	vandalisme -81	vol -77
wont	bris_de_glace -42	collision -81	degats_des_eaux 243	dommage_materiel -56	none -113	vol 78
wont wont	bris_de_glace -42	collision -81	degats_des_eaux 243	dommage_materiel -56	none -113	vol 78
wood	blessure -41	bris_de_glace 192	collision -50	degats_des_eaux 184	dommage_materiel -59	evenement_climatique -55	none -97	vol -66
work	autre -44	blessure 283	degats_des_eaux -44	dommage_materiel -47	none -68
work i	collision 116	none -53	vandalisme 97	vol -66
work*	bris_de_glace 55	collision -42	incendie 61	none -94
workers	collision -48	evenement_climatique 166	none -129	vandalisme -53	vol 156
working	bris_de_glace 209	collision 58	dommage_materiel -44	none -70
works	collision -65	degats_des_eaux -49	dommage_materiel -110	evenement_climatique -51	none -162	vandalisme 232	vol 111
workshop	collision -70	degats_des_eaux 118	incendie 191	none -65	vol -44
worktop	collision -86	dommage_materiel 261	none -72
wors*	collision 228	none -64
worse	collision 228	none -64
wort*	degats_des_eaux -41	dommage_materiel -47	none -56	vol 261
worth	degats_des_eaux -41	dommage_materiel -47	none -56	vol 261
woul*	autre 41	collision 70	vandalisme -41	vol 55
would	autre 127	collision -89	evenement_climatique -51	none 113	vandalisme -49	vol 87
would like	autre 270	none -92	vol -73
wouldn	collision 199	none -77
wouldn t	collision 199	none -77
woun*	collision 100	evenement_climatique 79
wound	collision 96	evenement_climatique 121
wrec*	collision 109	evenement_climatique 64	none -45
wrecked	collision 109	evenement_climatique 64	none -45
wris*	blessure 60	collision 217	degats_des_eaux -44	dommage_materiel -61	incendie 52	none -124	vandalisme -54
wrist	blessure 81	bris_de_glace 42	collision 285	degats_des_eaux -46	dommage_materiel -60	none -134	vandalisme -47	vol -46
wrist is	collision 140	none -60
wrists	collision -88	dommage_materiel -63	incendie 250	none -84	vandalisme -81	vol 95
writ*	collision 68	none -84	vandalisme 57	vol 55
write	collision 95	none -60	vandalisme 118
write off	collision 160	none -44
write the	collision 227	none -80
writing	autre 158	none -121	vol 63
writing to	none -46	vol 139
written	none -121	vandalisme -41	vol 262
wron*	collision 46	dommage_materiel 48	none 73	vol -46
wrong	collision 46	dommage_materiel 48	none 73	vol -46
wrot*	collision 124	none -74	vol 76
wrote	collision 124	none -74	vol 76
wrote a	collision 187	none -79
wrote it	collision 168	none -46
x	blessure -52	collision 328	dommage_materiel -51	none -94	vol -43
yard	bris_de_glace 142	collision -59	degats_des_eaux 58	none -117	vandalisme -44	vol 127
yeah	collision -55	dommage_materiel -51	none 231
yeah that	dommage_materiel -44	none 95
year	collision -111	dommage_materiel 209	evenement_climatique -42	incendie 99	none -72	vol -43
year old	collision -69	dommage_materiel 263	evenement_climatique -55	incendie -47	none -71	vandalisme -43	vol -53
year*	collision 89	dommage_materiel -56	evenement_climatique 130	incendie 122	none -47	vandalisme -68	vol -92
years	collision 89	dommage_materiel -56	evenement_climatique 130	incendie 122	none -47	vandalisme -68	vol -92
yes	collision -88	degats_des_eaux -42	dommage_materiel -42	evenement_climatique -45	none 332	vandalisme -52
yes hello	collision 115	incendie 64	none -57
yes please	none 127
yes unfortunately	none 108
yesterday and	collision 109	dommage_materiel 174	none -74	vol -61
yesterday around	collision 43	incendie 55
yesterday at	collision -48	dommage_materiel -48	none 333	vol -45
yesterday evening	none 184	vol -63
yesterday on	autre 129	blessure 121	dommage_materiel -57	incendie -57	none -45	vol -60
yesterday the	autre 192	collision -102	degats_des_eaux 54	dommage_materiel -41	none -97	vol 46
yesterday when	bris_de_glace 40	collision -46	dommage_materiel 163	evenement_climatique -106	none -79
yet	collision -50	dommage_materiel -58	vandalisme 216	vol 72
yet to	collision -66	dommage_materiel -86	evenement_climatique -49	none -177	vandalisme 393	vol -115
you	autre 55	none 135
you a	autre -49	collision -48	none 273
you ask	autre 271	collision -93	degats_des_eaux 167	dommage_materiel -58	none -257	vol -82
you can	degats_des_eaux 110	incendie 136	none -70	vol -53
you could	bris_de_glace 153	collision 62	none -46	vandalisme -63	vol -42
you do	none 168
you explain	autre -56	bris_de_glace -49	none 259
you need	autre -46	collision -42	none 229
you of	collision 86	none -86	vandalisme -41	vol 135
you speak	none 74
you ve	collision -45	none 275	vandalisme -43
you want	autre 270	collision -77	none -130	vol -56
youn*	degats_des_eaux 42	dommage_materiel 52	none -82	vandalisme 51	vol 65
young	degats_des_eaux 42	dommage_materiel 52	none -82	vandalisme 51	vol 65
your	collision 54	degats_des_eaux -40	dommage_materiel -65	evenement_climatique 113	none 119	vandalisme -43	vol -46
yup	autre -60	blessure -65	bris_de_glace -65	collision -96	degats_des_eaux -70	dommage_materiel -102	evenement_climatique -80	incendie -62	none 212	vandalisme -80	vol -90
zebr*	blessure -42	collision 240	none -71
zebra	blessure -42	collision 240	none -71
@injuries
	no -79	unknown 75	yes -58
000	yes -65
1	no -129	unknown 47	yes 69
10	no -41	unknown -79	yes 105
10 june	yes -48
11	no 155	unknown -128
11pm	unknown 51	yes -49
12	no 46	unknown -98
15	no -91	unknown 132	yes -44
17	unknown 41	yes -107
18	no 235	unknown -193	yes -81
1st	no -68	unknown -84	yes 126
2	unknown -42	yes 51
2 days	unknown -144	yes 106
20	no -108	unknown 159	yes -51
2025	no 88	unknown -63
2day	no -89	unknown 229	yes -155
3	no -124	unknown 104
30	no 77	yes -72
4	no 42	unknown 65	yes -115
40	no 65	unknown -126	yes 50
40pm	no -141	unknown -45	yes 163
4th	no -62	unknown 144	yes -88
4th and	no -62	unknown 144	yes -88
5	no -120	yes 146
5 40pm	no -141	unknown -45	yes 163
6	no 112	yes -77
7	unknown 86	yes -49
74	no -65	unknown -92	yes 145
8	no -102	unknown 140	yes -54
9	no -90	yes 59
a ball	no 279	unknown -241	yes -97
a bicycle	no 107	unknown -168	yes 43
a big	no -48	unknown -123	yes 171
a bike	no 188	unknown -137	yes -60
a bit	no -40	unknown 70	yes -68
a black	no -106	yes 109
a blanket	no 55	unknown -114	yes 42
a boat	no -120	unknown 168	yes -71
a bollard	no 241	unknown -158	yes -162
a broken	no -127	unknown -81	yes 205
a brown	no -60	unknown 97	yes -44
a bruise	unknown -115	yes 83
a bruised	no -111	unknown -135	yes 202
a bulb	no -42	unknown -108	yes 126
a burn	no -64	unknown -67	yes 132
a bus	no -66	unknown 87
a candle	no -79	unknown 120	yes -67
a cast	no -128	yes 101
a cigarette	no 69	unknown 83	yes -179
a client	no -72	unknown 157	yes -99
a colander	no -45	unknown 72	yes -57
a collision	no 211	unknown -138	yes -131
a complaint	unknown 61
a constat	no 60	unknown 72	yes -148
a crack	no -74	unknown 144	yes -70
a cut	no -120	unknown -125	yes 241
a damp	no 73	yes -96
a delivery	no 55	yes -81
a drill	no -92	unknown 130	yes -71
a few	no -95	unknown -106	yes 176
a fiat	unknown -110	yes 63
a fire	no -116	unknown 45	yes 60
a form	yes -48
a good	no 128	unknown -184
a grand	no -60
a gravel	no 154	unknown -123	yes -49
a hairline	no -91	unknown 44	yes 41
a headache	no -64	unknown -81	yes 117
a hole	unknown -84	yes 73
a huge	unknown -117	yes 132
a key	no -88	unknown 179	yes -106
a lad	no -81	unknown -56	yes 118
a lady	no 92	unknown -147	yes 40
a lamp	no 67	yes -101
a leak	unknown -142	yes 98
a lorry	no -147	unknown 196	yes -63
a lot	no -149	unknown -67	yes 184
a lump	no -49	unknown -137	yes 176
a man	no -43	unknown -182	yes 202
a mark	no 178	unknown -116	yes -74
a metre	unknown 60	yes -51
a moped	unknown -98	yes 60
a nasty	no -56	unknown -99	yes 127
a new	no -77	unknown 148	yes -73
a note	no 72	yes -99
a number	no -103	unknown 191	yes -100
a paddling	no 155	unknown -120	yes -43
a parked	no -80	yes 79
a pipe	no 196	unknown -92	yes -125
a police	no 42	yes -80
a policeman	no 185	unknown -147	yes -64
a power	no -93	unknown 134	yes -50
a red	no -109	yes 89
a rental	unknown -187	yes 194
a scratch	no 110	unknown -82
a sheep	no 83	unknown -198	yes 93
a shunt	no 140	unknown -93	yes -50
a side	yes 55
a sore	unknown -110	yes 132
a spark	no 125	unknown -76	yes -51
a splinter	no 87	unknown -221	yes 115
a sprained	no -68	unknown -100	yes 141
a statement	no -91	yes 130
a stone	unknown 49	yes -85
a stray	no 144	unknown -80	yes -83
a tap	no -107	unknown 113
a taxi	unknown -53	yes 59
a tetanus	no -89	unknown -94	yes 159
a thing	no 48	yes -66
a tooth	no -104	unknown -186	yes 257
a truck	no -126	unknown 165	yes -128
a wall	no -137	yes 85
a week	no -59	unknown 55
a white	no 58	unknown -127	yes 52
a whole	unknown 88	yes -152
a wild	no 126	unknown -69	yes -63
a write	unknown -103	yes 140
a6	no 218	unknown -117	yes -227
a7	no 74	unknown -126
abla*	unknown 74	yes -115
ablaze	unknown 74	yes -115
about half	unknown 118	yes -170
about it	no 178	unknown -166
about the	no -40	unknown 193	yes -173
abov*	no -57	unknown 101	yes -44
above	no -57	unknown 101	yes -44
abso*	yes -71
absolutely	yes -71
absolutely fine	no 113	unknown -178
accident form	no 155	unknown -66	yes -108
accident report	no -151	unknown 178	yes -60
accident statement	no 115	unknown -103
acco*	no 94	unknown -116
accounted	no 203	unknown -160	yes -60
accounted for	no 203	unknown -160	yes -60
across the	no -74	unknown 65
add	no -81	unknown -64	yes 117
admi*	unknown 49	yes -76
admits	no 44	yes -80
admits her	no 147	unknown -103	yes -65
advi*	no 166	unknown -78	yes -115
advised	no 126	yes -128
afra*	no 43	unknown 85	yes -162
afraid	no 43	unknown 85	yes -162
after a	no -153	unknown 90
afternoon	yes -61
afternoon i	no -116	unknown 61
agad*	unknown -53
agadir	unknown -53
agadir and	no -88	yes 99
agai*	unknown -59
again	unknown -51
against	unknown -76
against the	no 94	unknown -61	yes -78
ago	no -51	unknown 40
ago today	no -48	yes 57
agre*	no 150	unknown -183
agreed	no 215	unknown -170	yes -93
ai	no -187	unknown -67	yes 216
aid	no -109	unknown 153	yes -63
air	no 111	unknown -158	yes 43
airbag	no -55	unknown 45
airbags	unknown -70	yes 54
airbags went	no -48	unknown -55	yes 88
airl*	no -62	unknown 112	yes -59
airline	no -62	unknown 112	yes -59
airp*	no -82	unknown 77
airport	no -185	unknown 64	yes 94
alar*	no -95	unknown 166	yes -82
alarm	no -95	unknown 166	yes -82
alig*	no -114	unknown 122
alight	no -114	unknown 122
aliv*	unknown 96	yes -98
alive	unknown 96	yes -98
all	no 91	unknown -52
all and	no -132	unknown -109	yes 201
all dead	no 102	unknown -63	yes -62
all down	no -152	unknown 71	yes 45
all family	no 142	unknown -101	yes -63
all four	no -59	unknown 113	yes -61
all got	unknown -90	yes 73
all in	no 247	unknown -115	yes -148
all is	no 120	yes -141
all my	unknown 78	yes -98
all of	no 183	unknown -136	yes -66
all ok	no 108	unknown -54	yes -59
all over	unknown -60	yes 43
all safe	no 147	unknown -120	yes -43
all three	no 249	unknown -159	yes -124
alon*	no 67	unknown 44	yes -109
alone	no 94	unknown 62	yes -167
along	unknown 59	yes -88
along a	no 105	unknown -69	yes -48
along my	unknown 45	yes -113
along the	unknown 63	yes -89
alre*	no 96	unknown -141
already	no 96	unknown -141
also	no -100	unknown -57	yes 139
alth*	no 60	unknown -109	yes 47
although	no 60	unknown -109	yes 47
am a	no -84	unknown -127	yes 207
am i	no -41	unknown -48	yes 50
am not	no 70	unknown -93
am still	no -49	yes 84
am told	unknown -132	yes 72
am writing	no -50	yes 53
ambu*	unknown -87	yes 91
ambulance	unknown -87	yes 91
ambulance took	no -154	unknown -153	yes 264
amia*	no 55	unknown 78	yes -143
amiable	no 55	unknown 78	yes -143
amic*	no 101	unknown -64	yes -45
amicable	no 101	unknown -64	yes -45
amicable report	no 83	unknown -138	yes 44
an ambulance	no 83	unknown -143
an hour	no -51	yes 73
and a	unknown -62
and both	no -78	unknown 83
and broke	no -73	unknown -167	yes 237
and by	unknown -112	yes 75
and came	no 94	yes -85
and cracked	no -142	yes 107
and did	unknown -117	yes 69
and drove	unknown 40	yes -76
and ended	unknown -95	yes 74
and everyone	no 240	unknown -159	yes -106
and everything	unknown 57	yes -84
and fell	no 58	unknown -148	yes 77
and flooded	no -51	yes 46
and gave	no -151	unknown 297	yes -205
and had	no -92	unknown 174	yes -87
and has	unknown -120	yes 146
and have	no -114	unknown -125	yes 216
and he	no -68
and his	no 82	unknown -159	yes 59
and hit	no 79	unknown -129	yes 44
and i	no 40	unknown -74
and in	no -78	unknown -131	yes 182
and into	unknown 164	yes -209
and is	no -69	yes 73
and it	yes -60
and left	no 73	unknown 40	yes -119
and like	no 51	yes -95
and my	no -44	unknown -68	yes 113
and no	no 50	yes -43
and nobody	no 205	unknown -117	yes -105
and now	no -63	yes 43
and of	no -86	unknown 80
and on	unknown -101	yes 51
and one	unknown -172	yes 155
and our	unknown 112	yes -128
and put	no 75	unknown -153	yes 71
and rain	unknown 80	yes -94
and ripped	no 152	yes -105
and roof	unknown 107	yes -202
and scraped	no 111	unknown -62	yes -56
and set	unknown -113	yes 60
and she	no -109	yes 126
and signed	no 68	yes -93
and smashed	no -155	unknown -132	yes 234
and so	no 138	unknown -66	yes -75
and sound	no 125	unknown -85	yes -48
and that	no 67	unknown -131	yes 52
and then	no 119	unknown -94
and there	no 80	yes -77
and they	no -55
and tore	no -116	unknown -179	yes 248
and two	no -129	unknown 159	yes -44
and was	unknown -104	yes 125
and we	no 102	unknown -102
and well	no 262	unknown -192	yes -101
and went	yes 45
and when	no -62	unknown 50
and wouldn	no -78	unknown 86
ankl*	no -68	unknown -156	yes 215
ankle	no -68	unknown -156	yes 215
anot*	no 183	unknown -101	yes -99
another	no 183	unknown -101	yes -99
answ*	no -91	unknown 157	yes -75
answer	no -91	unknown 157	yes -75
any	no 75	unknown -81
any constat	no -92	unknown -119	yes 197
any form	no 55	unknown -111
any harm	no 164	unknown -102	yes -70
any of	no 117	unknown -89	yes -62
any paperwork	no -89	yes 53
anyo*	no 159	unknown -99	yes -74
anyone	no 159	unknown -99	yes -74
anyt*	no -63	yes 61
anything	no -63	yes 61
anything for	no -130	unknown -116	yes 195
apar*	unknown -83
apart	no -83	yes 89
apart from	no -83	yes 89
apartment	no 212	unknown -182	yes -57
apol*	no -71
appe*	no -50	unknown 133	yes -86
appeared	no -50	unknown 133	yes -86
appr*	unknown -136	yes 139
aqua*	no 122	unknown -121	yes -45
aquaplaned	no -80	unknown 43
arch*	no -49	unknown 103	yes -75
are	no 89	unknown -106
are all	no 80	unknown -95
are both	no 174	unknown -135	yes -59
are fine	unknown -95	yes 58
are full	no -111	yes 105
are gone	no 47	unknown -77
are no	no 115	unknown -78	yes -43
are safe	no 218	unknown -172	yes -63
are scorched	unknown 75	yes -75
arm	no -77	unknown -183	yes 253
arou*	no 111	unknown -94
around	no 111	unknown -94
around 5	no -114	yes 118
arri*	no -62	yes 87
arrived	no -62	yes 87
arti*	no -139	unknown 87
artist	no -139	unknown 87
as a	no 163	unknown -159
as far	no -74	yes 57
as i	unknown -67	yes 87
as if	no -59	yes 61
as the	unknown -65	yes 53
as we	no 179	unknown -120	yes -69
as well	no -91	unknown -165	yes 219
ask	no -120	unknown 241	yes -161
aske*	no 53	yes -43
asked	no 53	yes -43
assu*	no -154	unknown 90
at all	no 116	unknown -91
at home	no -151	unknown -127	yes 229
at la	unknown 65	yes -70
at least	no -128	yes 116
at me	no 76	yes -113
at my	unknown 65	yes -63
at night	unknown -76	yes 52
at the	unknown -40
at work	unknown 64	yes -73
ate	no 71	yes -87
atta*	unknown 52
attach	no 69	yes -65
attach the	no 69	yes -65
attached	no -115	unknown 101
atte*	no 73	yes -79
attempted	no -47	unknown 86	yes -76
attended	unknown -126	yes 86
atti*	no -46	unknown -246	yes 205
attic	no -46	unknown -246	yes 205
aube*	no -156	unknown -152	yes 251
auto*	no 104	unknown -218
autr*	no -180	yes 133
autre	no -180	yes 133
aven*	unknown -92	yes 103
avenue	unknown -92	yes 103
avenue foch	no -111	unknown -56	yes 141
away and	no 312	unknown -208	yes -190
away from	no -103	unknown 236	yes -163
away in	no -81
away the	no 67	unknown -141	yes 60
away with	no -103	unknown -108	yes 190
away without	no 121	yes -97
awni*	no -111	yes 93
awning	no -111	yes 93
b	unknown 54
b and	no 59	unknown -92
baby	no -216	yes 195
back	no -51	yes 85
back and	no 99	unknown -63
back door	unknown 70	yes -102
back for	no -127	yes 81
back from	unknown 54
back is	no -127	unknown -154	yes 237
back on	no -90	unknown -188	yes 255
back the	no -126	yes 130
back there	no -62	unknown 50
back to	no -77	unknown 119	yes -50
back when	yes 66
back*	no 118	unknown -100	yes -41
backed	no 236	unknown -207	yes -111
badl*	no -192	unknown 144
badly	no -192	unknown 144
badly hurt	no -222	unknown 158	yes -63
bag	no -120	unknown 221	yes -111
bake*	unknown 54	yes -66
baker	yes -74
bakery	unknown 54	yes -66
balc*	no -101	unknown -57	yes 153
balcony	no -101	unknown -57	yes 153
ball	no 155	unknown -45	yes -119
ball*	unknown 74	yes -61
balls	unknown 74	yes -61
balls on	unknown 74	yes -61
band*	no -102	unknown -123	yes 198
bandaged	no -131	unknown -222	yes 282
bang	no 220	unknown -235
bang*	no -70	yes 53
banged	no -70	yes 53
bank*	unknown 77	yes -54
banks	unknown 60	yes -51
banks on	unknown 60	yes -51
barb*	no -128	yes 59
barbecue	no -128	yes 59
bare*	unknown -143	yes 110
barely	unknown -143	yes 110
barn	no 83	yes -63
barr*	unknown -111	yes 133
barrier	unknown -191	yes 191
base*	no -126	yes 131
basi*	unknown -162	yes 154
basically	no 44	unknown -197	yes 124
basin	no -45	unknown -96	yes 137
bat	no -102	unknown 245	yes -159
bath	no -71	unknown 136	yes -70
bath running	unknown 58	yes -67
bath tap	no 119	yes -118
bath*	unknown 51	yes -86
bathroom	unknown 51	yes -86
bathroom wall	no -79	unknown 138	yes -59
bathroom window	no 146	unknown -46	yes -190
batt*	no 99	unknown -187	yes 66
battery	unknown -185	yes 124
bay	no 97	yes -136
bay window	unknown 85	yes -150
be done	no 157	unknown -115	yes -44
be hurt	no -105	unknown 164	yes -139
be towed	no -70	unknown 136	yes -76
beac*	no -146	unknown 116
beach	no -146	unknown 116
beas*	no 145	unknown -96	yes -62
beast	no 145	unknown -96	yes -62
beat	no -99	unknown -216	yes 302
beau*	unknown 83	yes -105
because i	no -79	unknown 152	yes -79
because of	yes -43
because she	unknown -55
because the	unknown -86	yes 53
bed	no -60	yes 45
bedr*	unknown 68	yes -66
bedroom	unknown 80	yes -64
bedroom ceiling	no -58	unknown 100	yes -41
been ten	no 117	unknown -79	yes -50
been to	no -96	unknown 190	yes -100
before yesterday	no -52	unknown -89	yes 133
bega*	unknown -82	yes 68
began	unknown -82	yes 68
begi*	no -117	unknown 214	yes -122
behi*	no -54	unknown 94	yes -41
behind	no -54	unknown 94	yes -41
behind a	no -89	unknown 79
behind by	unknown 75	yes -118
behind the	no -79	unknown 156	yes -97
bein*	no 43	unknown -121	yes 77
being	no 43	unknown -121	yes 77
beli*	no -49	yes 62
believe	no -49	yes 62
belo*	no -68	unknown 67
belonging	no -98	yes 86
belonging to	no -98	yes 86
below	no -58	unknown 76
belt	no -87	unknown -105	yes 173
bene*	no 45	unknown -119	yes 64
beneath	no 45	unknown -119	yes 64
beneath it	no 55	unknown -148	yes 58
beneath the	no -113	yes 141
bent	no 82	yes -88
berr*	no -89	unknown 145	yes -59
besi*	no -119	unknown 42
beside	no -119	unknown 42
between the	no -68	unknown -53	yes 118
between two	no 55	unknown -71
beyo*	no 93	unknown -168	yes 41
beyond	no 93	unknown -168	yes 41
bicy*	unknown -140	yes 170
bicycle	unknown -140	yes 170
big	no -55	unknown -63	yes 119
bike	no 78	unknown -62
bike is	unknown -101	yes 133
bill	no -137	unknown 140	yes -45
bin	yes -79
birt*	no 134	unknown -101
birthday	no 79	unknown -107
bit	unknown -64	yes 81
bit my	no -87	unknown -176	yes 222
bit of	no -78	unknown -41	yes 105
bits	no 63	unknown 50	yes -126
blac*	no -70	yes 77
black	no -70	yes 77
blam*	no -171	unknown -142	yes 262
blan*	unknown -119	yes 88
blanket	unknown -119	yes 88
blee*	no -122	unknown -148	yes 230
bleeding	no -122	unknown -148	yes 230
bles*	no 251	unknown -149	yes -163
blew	no -95	unknown 179	yes -109
blis*	no -114	unknown -172	yes 225
blistered	no -115	unknown -180	yes 220
bloc*	unknown 51	yes -98
blok*	unknown -77	yes 60
bloke	no 56	yes -70
bloo*	unknown -177	yes 166
blood	unknown -124	yes 75
blue	unknown 156	yes -145
boar	no 126	unknown -69	yes -63
boar*	no -127	unknown 154	yes -43
board	no -127	unknown 154	yes -43
boat	yes -46
bodi*	no 213	unknown -134	yes -88
bodily	no 213	unknown -134	yes -88
body*	yes -107
bodywork	yes -107
boil*	unknown -134	yes 142
boiler	unknown -68
boiling	no -171	unknown -214	yes 272
boll*	no 168	yes -161
bollard	no 136	yes -168
bone*	unknown -144	yes 135
boned	no -113	unknown -119	yes 226
bonnet and	unknown 66	yes -74
bonnet i	no 41	unknown -137	yes 77
boot	no -63	yes 74
bord*	no -114	unknown 96
bordeaux	no -114	unknown 96
bore*	no 41	unknown 72	yes -146
both cars	no 97	unknown -182
both drivers	no 219	unknown -186	yes -141
both fine	no 217	unknown -84	yes -177
both of	no -68	unknown -130	yes 185
both parties	unknown 56	yes -92
both sides	no -43	unknown 94	yes -54
both signed	no -112	unknown 74
both*	unknown 62	yes -94
bother	no 141	yes -119
bothered	no -151	unknown 204	yes -57
bothered the	no -151	unknown 204	yes -57
bott*	no -98	unknown -180	yes 244
bottle	no -98	unknown -180	yes 244
boul*	no -88	unknown -208	yes 276
boulevard	no -88	unknown -208	yes 276
boun*	no 93	yes -78
box	no -124	unknown 140
box of	no -86	unknown 108
boy	unknown 67	yes -40
boy kicked	no 43	unknown 58	yes -154
brac*	no -112	unknown -131	yes 238
brace	no -138	unknown -151	yes 250
brak*	no -94	unknown 52	yes 40
brake	no -114	unknown 271	yes -203
braked	no -86	unknown -76	yes 157
bread	no 62	unknown -83
break	unknown 75	yes -101
breathed	no -87	unknown -91	yes 162
breathed in	no -87	unknown -91	yes 162
bric*	no -101	unknown 178	yes -91
bricks	no -59	unknown 113	yes -61
brid*	no 140	unknown -163
bridge	no 140	unknown -163
brig*	yes -75
brigade	no 80	yes -79
brin*	no -96	unknown 74
bring	no -115	unknown 182	yes -110
brok*	no -50	unknown -64	yes 114
broke	no -46	unknown 50
broke his	no -107	unknown -195	yes 240
broke into	no -78	unknown 168	yes -130
broke the	no -96	unknown 223	yes -133
broken	no -54	unknown -150	yes 205
broken and	no -102	unknown -81	yes 178
broken arm	unknown -69	yes 81
broken in	no -100	unknown -135	yes 229
broken my	no -194	yes 128
brot*	no -131	unknown 106
brother	no -131	unknown 106
brou*	no 167	unknown -139
brought	no 167	unknown -139
brought the	no 226	unknown -170	yes -60
brow*	no -60	unknown 97	yes -44
brown	no -60	unknown 97	yes -44
brui*	unknown -212	yes 225
bruise	unknown -99	yes 84
bruised	no 83	unknown -183	yes 64
bruises	no -166	unknown -290	yes 362
brus*	no -160	yes 123
buck*	unknown -149	yes 153
buil*	no -73	unknown 95
building	no -73	unknown 95
bulb	no -42	unknown -108	yes 126
bump	unknown -229	yes 202
bump*	yes -55
bumped	unknown -134	yes 123
bumped me	no -105	unknown -146	yes 190
bumper	unknown 77	yes -98
bumper and	no 175	unknown -62	yes -132
bumper hanging	yes -68
bumper is	no -169	unknown 228	yes -83
burglar	no 45	unknown -140	yes 92
burglars	unknown 53	yes -86
burgled	unknown 63	yes -63
burgled while	no -114	unknown 202	yes -84
burn	no -103	unknown -73	yes 176
burn on	no -82	unknown -241	yes 312
burn*	unknown -59	yes 82
burned to	no -184	unknown 278	yes -166
burns	no -104	unknown -112	yes 209
burns on	no -120	unknown -113	yes 196
burnt	unknown -126	yes 112
burst its	unknown 60	yes -51
burst my	no -89	unknown 209	yes -121
burst pipe	no -143	unknown 182	yes -87
bus	no -74	unknown -40	yes 100
but	unknown -56
but he	no -120	yes 86
but i	no -95	yes 81
but it	unknown -75	yes 94
but my	no -107	unknown -146	yes 246
but they	no 253	unknown -181	yes -129
but we	no 267	unknown -129	yes -138
butt*	no -189	unknown -166	yes 297
button	no -212	unknown -176	yes 295
buyi*	no 204	unknown -124	yes -101
buying	no 204	unknown -124	yes -101
by an	no -99	unknown 216	yes -164
by both	unknown -55	yes 69
by itself	no 40	unknown -156	yes 86
by luck	no 182	unknown -104	yes -85
by my	no 226	unknown -140	yes -108
by the	no 73
bypa*	no 211	unknown -128	yes -86
bypass	no 211	unknown -128	yes -86
c	no -104	unknown 195	yes -120
c est	no -104	unknown 195	yes -120
cabl*	no -107	unknown 144	yes -41
cable	no -113	unknown 62	yes 41
cable and	no -159	yes 109
cables	no -102	unknown 248	yes -193
cafe	no 69	unknown -97
cake	no -105	unknown 112
calf	no -58	unknown -130	yes 177
call	no -52	yes 45
call the	no 56	yes -64
call*	no -61	unknown 80
called	no -41
calls	no -102	unknown 194	yes -115
came	no 54
came and	unknown -44
came back	unknown 53
came down	no 69	unknown 43	yes -115
came flying	no 83	yes -78
came home	unknown 103	yes -108
came in	no 203	unknown -149	yes -70
came into	no 299	unknown -234	yes -74
came off	no -50	unknown -112	yes 147
came on	unknown -184	yes 109
came out	unknown 85	yes -59
came round	no 61	unknown 87	yes -167
came through	no 72	unknown -137	yes 64
came to	no 119	unknown -47	yes -75
came*	no -47	unknown 66
camera	no -44	unknown 95	yes -62
cami*	no -88	unknown 184	yes -112
camion	no -88	unknown 184	yes -112
camion of	no -88	unknown 184	yes -112
camper van	no 54	unknown 84	yes -167
campsite	unknown -112	yes 99
can	unknown -43	yes 55
can picture	yes -44
can t	no 71	unknown -202	yes 105
can tell	no -138	unknown 74	yes 58
canc*	no -77	unknown 226	yes -148
cancelled	no -72	unknown 166	yes -98
cand*	no -123	unknown 188	yes -83
candle	no -121	unknown 167	yes -68
cann*	no -53	yes 80
cannot	no -54	yes 76
cannot cannot	no -54	yes 76
car at	no 80	yes -97
car is	no -150	yes 168
car keys	no 42	unknown -94	yes 54
car not	no 148	unknown -314	yes 133
car park	no -73	unknown 72
car the	no -150	unknown 251	yes -121
car there	no 60	yes -128
car this	no -106	unknown 207	yes -151
car was	no -81	unknown 67
car which	no 112	unknown -113
car while	unknown -62	yes 43
car window	no -175	unknown -244	yes 305
cara*	no -142	unknown 67	yes 71
caravan	no -142	unknown 67	yes 71
card	unknown 67	yes -87
card i	unknown 59	yes -62
card*	no 104	unknown -82
carp*	unknown 59	yes -58
carpets	unknown 56	yes -97
carrefour	no -57	unknown 133	yes -89
carrefour petrol	unknown 70	yes -95
carried	no 217	unknown -170	yes -70
carrying	no -92	unknown 79
cars	no 46
casa*	unknown 65	yes -82
casablanca	unknown 65	yes -82
casablanca and	unknown 65	yes -82
cash	no -95	unknown 132	yes -49
cast	no -128	yes 101
casu*	no 209	unknown -151	yes -91
casualties	no 209	unknown -151	yes -91
cat	no -49	unknown 106	yes -61
catc*	unknown 87	yes -150
catch	unknown 87	yes -150
caug*	no 92	unknown -142	yes 45
caught	no 92	unknown -142	yes 45
caught fire	no 192	unknown -114	yes -100
ceil*	no -53	unknown 44
ceiling	no -53	unknown 44
ceiling and	no -40	unknown 114	yes -74
ceiling is	no -106	yes 70
ceiling since	no 119	unknown -69	yes -75
cellar	yes -42
ceme*	no -153	unknown 110
cent*	no -93	unknown 124
chained	no 68	unknown 55	yes -144
chal*	no 260	unknown -156	yes -150
chan*	unknown -55	yes 42
change	no -42	unknown -110	yes 129
changed	unknown 109	yes -113
changing	no -42	unknown -108	yes 126
changing a	no -42	unknown -108	yes 126
chap	no 159	unknown -112	yes -68
char*	unknown 53	yes -56
charcoal	unknown 107	yes -129
charger	no -125	yes 113
charging	no -88	yes 89
charming	no 266	unknown -222	yes -108
charred	unknown 124	yes -168
chas*	no 69	unknown -46
chasing	no 111	yes -116
chec*	no -81	yes 62
checked	no -81	yes 62
chee*	no 51	unknown -144	yes 75
chem*	no -52	unknown -70	yes 122
chemist	no -52	unknown -70	yes 122
ches*	no -73	unknown -119	yes 189
chest	no -73	unknown -119	yes 189
chest pains	no -58	unknown -133	yes 182
chew*	unknown 121	yes -93
chewed	unknown 121	yes -93
chil*	unknown -50
child	no 187	unknown -148	yes -59
children	no -87	yes 51
chim*	no 112	unknown -44	yes -76
chimney	no 112	unknown -44	yes -76
chin	no -55	unknown -226	yes 263
chip	unknown 44	yes -49
chip in	no -195	unknown 260	yes -187
chip pan	unknown -134	yes 59
chip*	no -84	yes 63
chipped	no -84	yes 63
chri*	no -86	unknown 163	yes -77
chun*	no -75	unknown -68	yes 110
chur*	no 101	yes -75
church	no 101	yes -75
ciga*	no 69	unknown 83	yes -179
cigarette	no 69	unknown 83	yes -179
claim	no -67	unknown 91
clas*	no -80	yes 52
clea*	no -65	unknown 107	yes -47
clean	no -75	unknown 140	yes -90
clean off	unknown -81	yes 41
cleaned	no -122	unknown 79
cleaned out	no -129	unknown 52	yes 54
clie*	no -76
client	no -76
client s	no -72	unknown 157	yes -99
clim*	unknown -58	yes 62
climbed	unknown -58	yes 62
clin*	unknown -68
clinic	unknown -68
clio	unknown 60	yes -110
clip*	no 219	unknown -171	yes -85
clipped	no 219	unknown -171	yes -85
clipped my	no 66	unknown -79
clos*	unknown -45	yes 58
close	no -121	unknown -45	yes 113
closed	no -43	yes 71
clou*	no -178	unknown 235	yes -124
club	no -70	unknown -74	yes 117
cm	no -93	unknown 146	yes -67
co	no -77	unknown 149	yes -107
coac*	unknown -64	yes 96
coach	no -161	yes 156
coff*	unknown -75	yes 52
coffee	no -129	unknown -47	yes 110
cola*	no -45	unknown 72	yes -57
colander	no -45	unknown 72	yes -57
cold	no 77	unknown 49	yes -187
coll*	unknown -71
collapsed	no -132	unknown 234	yes -139
collapsed under	no -132	unknown 234	yes -139
collarbone	no -163	unknown -154	yes 286
colleague	unknown -71
collision	no 211	unknown -138	yes -131
come	no 49	yes -59
come down	no -145	unknown 65	yes 50
come from	unknown 86	yes -134
come out	no 133	yes -109
come to	no 96	yes -91
come*	no 150	unknown -78	yes -90
comes	no 150	unknown -78	yes -90
comin	no -60	unknown 118	yes -77
comin thru	no -60	unknown 118	yes -77
coming	unknown -66
coming down	no -80	unknown -105	yes 178
comm*	no -77	unknown 145	yes -71
commissariat	no -81	unknown 137	yes -63
comp*	unknown 41
complained	no -97	unknown -102	yes 200
complaint	no -45	unknown 119	yes -73
complaint at	no -124	unknown 205	yes -82
complaint filed	unknown 80	yes -151
complaint lodged	no -67	unknown 130	yes -76
complaint yet	no -51
completed	no 110	unknown -51	yes -78
completed the	no 85	yes -90
conc*	no 198	unknown -154	yes -47
concertina	no 220	unknown -181	yes -86
concrete	no 259	unknown -204	yes -111
cond*	no -144	unknown 239	yes -133
conf*	no 226	unknown -110	yes -135
cong*	no -121	unknown 223	yes -108
cons*	unknown 63
conservatory	no 114	unknown -42	yes -74
conservatory roof	no 221	unknown -146	yes -121
constat	unknown 61
constat a	no 241	unknown -184	yes -129
constat amiable	no -133	unknown 206	yes -101
constat and	no -120	unknown 166	yes -75
constat is	unknown 157	yes -137
constat no	no -133	unknown 226	yes -119
constat signed	no 111	unknown -134
constat the	no 66	unknown -60
constat together	unknown 93	yes -138
constat with	no 166	yes -156
cont*	unknown -117	yes 78
control	no 60	yes -60
cook*	unknown 68	yes -101
cops	unknown 107	yes -116
corn*	no 41
corner	no 76	yes -86
corner to	no 48	yes -97
corniche	yes -57
corridor	no -79	unknown 72
cors*	no 171	unknown -59	yes -166
coug*	no 112	unknown -204
could	no -42	unknown 80	yes -40
could not	unknown 45	yes -78
couldn	unknown -88	yes 74
couldn t	unknown -88	yes 74
coun*	unknown 53
coup*	no 99	unknown -210	yes 81
couple	no 99	unknown -210	yes 81
cour*	yes -44
courier	no 73	unknown -115
course	no 200	unknown -132	yes -83
courtesy	no -122	yes 96
cous*	no 81	unknown -145	yes 62
cousin	no 148	unknown -119	yes -43
cove*	no -77	unknown 90
cover	no -77	unknown 120	yes -44
covered	no -80	unknown 120	yes -41
covered in	no -100	unknown 75
crac*	no -104	unknown 125
crack	no -78	unknown 144	yes -65
crack in	no -100	unknown 165	yes -62
crack running	no -45	unknown 85	yes -48
cracked	no -105	unknown 95
cracked in	no -129	unknown -157	yes 233
cracked my	no -125	unknown 41	yes 46
cracked ribs	no -46	unknown -93	yes 122
cras*	no 44	unknown -163	yes 89
crash	no 44	unknown -163	yes 89
craw*	no 43	unknown -99
crea*	unknown -57
cream	no -104	yes 69
cree*	no -113	unknown 166	yes -60
creeping	no -113	unknown 166	yes -60
cros*	no -55	unknown 77
crossing	no 54	yes -101
crow*	no -98	yes 120
crum*	no 118	unknown -162
crumbs	no 67	unknown -169	yes 69
cupb*	no -150	unknown 49	yes 78
cupboard	no -67	unknown 106	yes -41
curt*	no 63	yes -51
curtain	no 64	unknown -80
curtain and	no 195	unknown -109	yes -89
curtain i	yes -80
curtains	no 90	yes -137
curtains alight	no -77	unknown 117	yes -83
cust*	unknown 43	yes -40
cut	no -51	unknown -57	yes 107
cut lip	no -147	unknown -179	yes 296
cut on	no -80	unknown -138	yes 201
cut the	no -85	yes 108
cut up	no 106	unknown -233	yes 101
cuts	no -112	unknown -182	yes 246
cycl*	no -48	unknown -124	yes 173
cycling	unknown -68	yes 100
cycling to	unknown -62	yes 99
cyclist	no -135	unknown -103	yes 226
daci*	no 61	unknown -130	yes 67
dacia	no 61	unknown -130	yes 67
dad	no -141	yes 89
dama*	no 58	yes -59
damage	unknown 54	yes -48
damage form	unknown 73	yes -74
damage statement	no -111	unknown 171	yes -80
damage to	no 72	yes -51
damaged	no 316	unknown -242	yes -106
damp	no 44	yes -95
damp patch	no 73	yes -96
dang*	no 125	unknown -67	yes -61
danger	no 125	unknown -67	yes -61
dark	no -62	unknown -109	yes 151
dark and	no -62	unknown -109	yes 151
dash*	unknown -122	yes 74
daug*	unknown -62	yes 91
daughter	unknown -62	yes 91
daughter has	no -50
day	no -58	unknown 104	yes -47
day before	no -52	unknown -89	yes 133
dayl*	no -122	unknown 225	yes -151
daylight	no -122	unknown 225	yes -151
days	no -79	unknown -139	yes 190
de	unknown -117	yes 95
de constat	no -149	yes 89
dead	unknown 68	yes -77
dead i	no 76	yes -99
dear	no 138	unknown -113
deci*	no 70	unknown 41	yes -200
decided	no 70	unknown 41	yes -200
deck	no 165	unknown -248	yes 43
decl*	unknown 72	yes -52
declaration	no -46	unknown 128	yes -81
declare	unknown 67	yes -91
declare it	no -109	unknown 175	yes -80
declined	no -108	yes 90
deco*	no -115	unknown 225	yes -120
deep	no 128	unknown -112
deli*	no 105	yes -106
delivery	no 55	yes -81
delivery van	unknown 62	yes -68
demo*	no 243	unknown -182	yes -114
deni*	no -67	unknown 133	yes -68
dent	no -86	unknown 92
dented	no 130	unknown -251	yes 84
dentist	unknown 117	yes -131
deny	no 122	yes -146
deny it	no 122	yes -146
des tanneurs	unknown -96
dese*	no -95	unknown -213	yes 266
desert	no -95	unknown -213	yes 266
destroyed the	no 110	yes -127
deta*	no 64	unknown -56
details	no 64	unknown -56
details and	unknown -117	yes 69
diab*	no -84	unknown 55
did	no 44	unknown -58
did not	unknown -43
did the	unknown 59	yes -99
didn	no 105	unknown -85
didn t	no 105	unknown -85
died	no -130	unknown 282	yes -214
dies*	no 119	yes -138
diesel	no 119	yes -138
diesel out	no -107	unknown 162	yes -61
dinn*	no -137	unknown 230	yes -134
dinner	no -137	unknown 230	yes -134
dire*	no 83	yes -136
dirh*	no -81	unknown 130	yes -82
dirhams	no -81	unknown 130	yes -82
disa*	no -111	yes 98
disc*	no -145	unknown -57	yes 160
discovered	no -145	unknown -57	yes 160
dish*	no 101	unknown -138
dishwasher	no 161	unknown -149
disl*	no -98	unknown -285	yes 313
disp*	no 66	yes -63
display	no 276	unknown -233	yes -81
dispute	no -91	unknown 117	yes -57
dist*	unknown -116	yes 126
ditc*	no 45	unknown -111	yes 44
ditch	no 45	unknown -111	yes 44
dizz*	no -197	unknown -163	yes 320
dizzy	no -197	unknown -163	yes 320
do	no -68	unknown 95
do a	unknown -93	yes 75
do any	no 42	unknown -137	yes 61
do anything	no -130	unknown -116	yes 195
do constat	no -145	unknown 209	yes -103
do i	no -108	unknown 147
do not	no -110	unknown 259	yes -159
do the	no 55	yes -90
doct*	unknown -59	yes 64
doctor	no -104	unknown -44	yes 114
does	yes 52
does my	no -109	unknown -106	yes 173
does not	no 83	unknown -90
does the	no -63	unknown 109	yes -66
does*	no 70	yes -57
doesn	no 70	yes -57
doesn t	no 70	yes -57
dog	no -83	unknown 49
dog and	no 55	unknown -199	yes 139
dog bit	no -100	unknown -174	yes 215
doin*	no -108	unknown 67
doing	no -108	unknown 67
don	no -48	unknown 65
don t	no -48	unknown 65
done	no 51
door and	no -129	yes 102
door in	no -98	unknown 190	yes -96
door of	unknown 137	yes -128
door s	no -52	unknown -61	yes 103
door*	unknown 103	yes -108
doors	unknown 103	yes -108
down across	no 44	unknown 50	yes -127
down d	no -110	unknown -68	yes 129
down in	no 86	unknown -72
down my	no -120	unknown 66	yes 41
down on	no -127	yes 72
down one	no -144	unknown 78	yes 42
down the	yes -59
down to	no 43	unknown 74	yes -123
down*	no 114	yes -97
drag*	no -83	unknown -134	yes 194
dragged	no -83	unknown -134	yes 194
draw*	no 92	unknown -93
drawer	unknown -83	yes 59
drawers	unknown 53	yes -86
drawn	no 76	unknown -129
drawn up	unknown -116	yes 96
dren*	unknown -167	yes 140
dres*	no -95	unknown -81	yes 176
dresser	no -102	unknown -62	yes 152
drew	yes -81
drew up	no -90	unknown 120	yes -44
dril*	no 50	yes -65
drill	no -92	unknown 130	yes -71
drilled	no 194	unknown -147	yes -57
drip*	no -187	unknown 223	yes -85
dripping	no -187	unknown 223	yes -85
drivable	no 97	unknown -182
drive	unknown 54	yes -71
driver had	no -88	unknown -103	yes 178
driver was	unknown -142	yes 126
drivers	no 169	unknown -171	yes -77
driving	no -65	yes 93
drop*	no -89	unknown 173	yes -85
dropd	no -107	unknown 215	yes -110
dropped	no -81	unknown 108
dropped my	no -60	unknown 126	yes -78
drov*	yes 40
drove	yes 40
drow*	yes -60
drowned	yes -60
drun*	no -128	unknown 87	yes 40
dry	no 261	unknown -235	yes -57
drye*	unknown -94	yes 85
dryer	unknown -94	yes 85
du	no -125	unknown 213	yes -117
due	no -62	unknown 112	yes -103
due to	no -62	unknown 112	yes -103
duly	no 201	unknown -152	yes -84
duri*	no -86	unknown 101
during	no -86	unknown 101
during a	no -80	unknown -57	yes 115
during the	no -90	unknown 174	yes -93
dust*	no 156	unknown -89	yes -84
duster	no 55	yes -90
dutc*	no 46	unknown 108	yes -172
dutch	no 46	unknown 108	yes -172
e	no -116	yes 143
e scooter	no -119	unknown -53	yes 155
each	yes -48
ear	no -103	unknown -145	yes 213
eggs	unknown 92	yes -137
eigh*	yes 42
eight and	unknown -50
eith*	no 116	yes -99
either	no 116	yes -99
either side	no 154	unknown -100	yes -55
elbo*	no -168	unknown -150	yes 298
elbow	no -168	unknown -150	yes 298
elde*	no 65	unknown -133	yes 54
electric	no -74	unknown 108
electric car	no -73	unknown 196	yes -136
elev*	no 60	yes -59
eleven	no 60	yes -59
eleven of	no 117	yes -163
else	no 50	unknown -134	yes 69
empl*	no -125	unknown -214	yes 271
employee	no -125	unknown -214	yes 271
empt*	unknown 70	yes -108
emptied	unknown 93	yes -133
emptied the	no 249	unknown -200	yes -103
empty	no 44	yes -84
empty so	no 82	unknown -44	yes -41
encl*	no -109	unknown 201	yes -108
enclosed	no -109	unknown 201	yes -108
end	no 149	yes -149
end is	no 192	unknown -81	yes -140
ende*	unknown -69	yes 89
ended	unknown -69	yes 89
ended at	unknown -46
ended up	unknown -95	yes 74
enga*	no -74	unknown 116	yes -51
engagement	no -74	unknown 116	yes -51
engi*	no 153	unknown -73	yes -174
engine	no 153	unknown -73	yes -174
engl*	no -159	unknown 242	yes -152
english	no -159	unknown 242	yes -152
enou*	no -95	unknown 142	yes -51
enough	no -95	unknown 142	yes -51
enough to	no -116	unknown 211	yes -120
ente*	unknown 127	yes -193
enter	no 157	yes -201
enter in	no 253	unknown -151	yes -149
enti*	unknown 82	yes -110
entire	unknown 82	yes -110
essa*	no 74	yes -87
essaouira	no 74	yes -87
est	no 121	unknown 50	yes -193
european	no 74	unknown -110
european accident	no 74	unknown -110
euros	unknown 55
euros no	no 249	unknown -224	yes -51
evac*	no 84	yes -65
evacuated	no 204	unknown -157	yes -50
evacuated in	no 176	unknown -142	yes -41
even	no -90	unknown 147	yes -63
even*	unknown -82	yes 46
evening	unknown -82	yes 46
evening and	no -72	unknown -79	yes 135
evening the	no 201	unknown -82	yes -140
ever	no -89	unknown -144	yes 229
ever since	no -89	unknown -144	yes 229
ever*	no 40	unknown -58
every day	unknown 83	yes -81
every one	unknown 77	yes -111
everybody	no 261	unknown -232	yes -156
everybody s	no 216	unknown -251	yes -126
everyone	no 123	unknown -149
everyone is	no 81	unknown -184	yes 71
everyone walked	no 203	unknown -130	yes -102
everything	unknown 42	yes -57
everything my	no 52	unknown -86
everything we	no -145	unknown 234	yes -163
everywhere	no -100	unknown -226	yes 291
evid*	no -170	unknown 301	yes -243
evry*	no -91	unknown -59	yes 123
evrywhere	no -103	unknown 48
ex	no -117	unknown 215	yes -123
exce*	no 174	unknown -172
except	no 351	unknown -296	yes -97
exha*	no -151	unknown 82	yes 41
exhaust	no -151	unknown 82	yes 41
expe*	no -90	unknown 192	yes -106
explain	unknown 89	yes -71
exploded	no 87	unknown -198	yes 86
exti*	no 151	unknown -89	yes -96
extr*	no 211	unknown -109	yes -117
extractor	no 211	unknown -109	yes -117
extractor melted	no 189	unknown -119	yes -93
eye	no -149	unknown -201	yes 322
eyeb*	no -112	unknown -151	yes 247
eyebrow	no -163	unknown -187	yes 275
eyebrows	no -74	unknown -114	yes 163
eyel*	no -118	unknown -169	yes 236
face	no -61	unknown -154	yes 204
fail*	unknown -148	yes 120
failed	unknown -148	yes 120
failed to	unknown -96	yes 117
fait	no 122	unknown -270	yes 94
fall	no -90	unknown 65
fall*	no -50	unknown -71	yes 118
fallen	no -50	unknown -64	yes 111
fallen from	no -143	unknown 107
falls	unknown -58	yes 41
fami*	no 84	unknown -96
family	no 110	unknown -153
far	no -75	yes 83
far as	no -74	yes 57
fath*	yes 60
father	yes 60
faul*	unknown -53	yes 82
fault	unknown -53	yes 82
faut*	no -104	unknown 195	yes -120
feel	no -58	unknown -86	yes 146
fell	no -123	unknown 82
fell asleep	unknown 58	yes -67
fell down	no -112	unknown 248	yes -149
fell in	no -218	unknown 148
fell into	no -131	unknown -235	yes 290
fell my	no -74	unknown -71	yes 120
fell off	no -212	unknown 192	yes -125
fell*	no 49
fella	no 109	yes -111
fellow	no 43	unknown 58	yes -113
felt	unknown -178	yes 112
felt nothing	no 114	unknown -189
fenc*	no -87	unknown 103
fence	no -87	unknown 103
ferr*	unknown 50	yes -45
ferry	unknown 50	yes -45
fes	no 59	yes -75
few	no -95	unknown -106	yes 176
fiel*	no 56
field i	no 54	unknown 64	yes -155
fift*	no -75	unknown -189	yes 225
fifty	no -75	unknown -189	yes 225
file*	unknown 78	yes -41
filed	unknown 78	yes -41
filed a	no -67	unknown 49
fill	unknown 83	yes -73
fill in	unknown 145	yes -147
filled	yes -47
filled in	no 62	unknown -42
filt*	no -132	yes 75
find	no 86	yes -107
find the	no 69	yes -91
fine	no 69
fine but	no -72
fine i	no -152	unknown 78	yes 56
fing*	no -118	unknown -106	yes 203
finger	no -108	yes 86
fingers	no -128	unknown -222	yes 282
fini*	unknown 67	yes -63
finished	no -107	unknown 154	yes -67
fire	no 145	unknown -163
fire brigade	no 80	yes -79
fire in	unknown -43	yes 79
fire started	no -134	unknown 103
fire we	no 206	unknown -103	yes -122
fire*	no 156	unknown -70	yes -85
firemen	no 154	unknown -69	yes -85
firm	no -109	unknown 151	yes -45
firs*	unknown -41	yes 49
first	unknown -41	yes 49
fish	no 169	unknown -223
fit	no 60	unknown 46	yes -151
five	unknown -165	yes 180
flames	unknown 70	yes -88
flap	no 135	unknown -71	yes -62
flar*	unknown -136	yes 101
flared	no -78	unknown -134	yes 164
flas*	no 60	unknown -61
flash	unknown 99	yes -169
flash flood	unknown 99	yes -169
flat	unknown 82	yes -61
flat above	no -71	unknown 188	yes -118
flat below	no -146	yes 86
flat in	no -93	unknown 154	yes -66
flat we	no 128	unknown -163
flat*	no -236	unknown 381	yes -268
flew	no 134	unknown -163
flew up	no 150	unknown -90	yes -102
floo*	no 43	unknown -40
flood	unknown -47
flood in	unknown -239	yes 172
flooded	no 80	unknown -76
flooded the	no -51	yes 46
floor	no 49
floor balcony	no -88	yes 115
floor is	unknown -126	yes 124
flor*	unknown 87	yes -157
flou*	no 190	unknown -104	yes -89
flour	no 190	unknown -104	yes -89
flun*	no 98	unknown -102
flung	no 98	unknown -102
flyi*	no 83	yes -78
flying	no 83	yes -78
flying out	no 130	unknown -128	yes -49
foch	no -111	unknown -56	yes 141
fold*	no -86	unknown -108	yes 184
folded	no -86	unknown -108	yes 184
folded in	no -86	unknown -108	yes 184
follow	no -55	unknown 41
following	no 152	unknown -75	yes -91
following the	no 192	unknown -122	yes -114
font*	no 118	yes -127
foot	no -120	unknown -135	yes 246
foot and	no -65	unknown -108	yes 172
foot*	no 95	unknown -67
football	no 95	unknown -67
for a	no -46	unknown -52	yes 96
for an	unknown -104	yes 108
for me	no -59
for nine	no -73	unknown 220	yes -168
for ten	no -129	yes 120
for three	no 58	unknown -83	yes 45
forc*	no -125	unknown 193	yes -86
forced	no -125	unknown 193	yes -86
fore*	no -67	unknown -112	yes 168
forearm	no -169	unknown -229	yes 326
forest	no 80	unknown -89
forg*	unknown 42	yes -74
forgot	unknown 42	yes -74
forgot the	no 108	unknown -66	yes -64
form	no 88	yes -83
form and	no 48	unknown -96
form no	no 262	unknown -182	yes -127
form*	no -156	unknown -178	yes 260
fort*	unknown 125	yes -112
forty	unknown 125	yes -112
forty years	no 164	unknown -122	yes -53
forw*	unknown -153	yes 97
forward	unknown -153	yes 97
foun*	no -103	unknown 87
found	no -104	unknown 59
four in	no -92	yes 118
four*	no -107	unknown -183	yes 249
fourth	no -129	unknown -221	yes 269
frac*	no -133	unknown -198	yes 287
fracture	no -79	unknown -102	yes 160
fractured	no -167	unknown -218	yes 291
free*	no -134	unknown 133
freezer	no -125	unknown 192	yes -92
friday a	no -161	unknown 145
friday the	no 139	unknown -198	yes 50
fridge	no 61	yes -68
fridge the	no -55	yes 42
frie*	unknown 74	yes -101
fried	no -57	unknown 126	yes -78
fried the	yes -67
friend	unknown 66	yes -93
friend s	no 86	yes -82
friends	no 141	yes -152
frm	no -148	unknown 146
from	yes 42
from a	unknown 85	yes -111
from both	unknown -93
from corner	no 48	yes -97
from my	no -77	yes 65
from outside	no -51	unknown 131	yes -86
from the	unknown -112	yes 131
fron*	no 113	unknown -51	yes -63
front	no 113	unknown -51	yes -63
front corner	no 143	unknown -110	yes -57
front end	no 179	unknown -88	yes -106
front is	unknown -61	yes 79
front of	no 74	yes -69
full	no -147	unknown 142
full of	no -174	unknown 97	yes 63
full width	no -45	unknown 85	yes -48
full*	no 60	unknown -140	yes 72
fully	no 60	unknown -140	yes 72
furn*	no -155	unknown 59	yes 64
fuse	no -137	unknown 234	yes -163
fuse box	no -137	unknown 234	yes -163
gale	no -145	unknown 82
gall*	unknown -144	yes 94
gara*	no -76	unknown 114	yes -44
garage	no -76	unknown 114	yes -44
garage door	no 82	unknown -180	yes 84
gard*	no 145	unknown -102	yes -53
garden	no 173	unknown -76	yes -106
garden shed	yes -77
garden wall	no 308	unknown -251	yes -140
gare	no -72	unknown 173	yes -125
gas	no -77	unknown -138	yes 197
gate	no 169	unknown -109	yes -80
gave	unknown 73	yes -58
gave me	no -57	unknown 61
gave way	unknown 102	yes -93
gaze*	no -135	unknown 230	yes -135
gazebo	no -135	unknown 230	yes -135
gend*	unknown 43
gendarme	unknown 118	yes -141
gendarmerie	unknown 83	yes -52
gendarmerie came	no -129	unknown 212	yes -93
gendarmes came	no 132	unknown -77	yes -67
gendarmes over	no -79	unknown -83	yes 125
gene*	no 40	unknown -112	yes 52
generator	no 40	unknown -112	yes 52
generator is	no 40	unknown -112	yes 52
gent*	no 94	unknown -72
gentleman	no 68	unknown -82
gentleman on	no 203	unknown -141	yes -109
get the	no -130	unknown -102	yes 201
gett*	no -108	yes 61
getting	no -108	yes 61
getting out	no -136	unknown 96
girl	no -131	unknown 136
give	no -46	unknown -184	yes 218
give way	unknown -140	yes 170
give*	no -65
given	no -65
glas*	unknown -44
glass	no 58	unknown -97
glass in	no -201	unknown -136	yes 297
glass of	no 69	unknown -63
glasses	no -92	unknown 167	yes -79
glasses and	no -110	unknown 242	yes -183
glis*	no -234	unknown -212	yes 323
glov*	no 178	unknown -68	yes -176
glovebox	no 131	yes -178
glue	no -92	unknown 195	yes -106
go	unknown 41
go and	unknown 46	yes -89
go to	unknown 136	yes -111
go up	unknown -143	yes 85
god	no 127	unknown -81	yes -45
god the	no 44	unknown -52
goin*	no -112	yes 126
going	no -112	yes 126
golf	no 54	yes -62
golf balls	unknown 74	yes -61
gone	unknown 58
gone i	no -144	unknown 178
gone the	no -102	unknown 81
gone to	no -165	yes 152
gone up	no 145	unknown -55	yes -135
good	no 234	unknown -159	yes -88
good*	no 206	unknown -126	yes -121
goodness	no 206	unknown -126	yes -121
got a	no -111	unknown -57	yes 157
got away	no -132	unknown -120	yes 217
got back	no -86	unknown 46	yes 40
got hit	no -52	unknown 115	yes -77
got hurt	no 264	unknown -192	yes -101
got into	unknown 102	yes -138
got rear	no 46	unknown 94	yes -177
got soaked	no 56	yes -72
got the	no 130	unknown -136
grac*	no 165	unknown -100	yes -69
grace	no 165	unknown -100	yes -69
gran*	no 60	unknown -100
grand	no 63	unknown -112	yes 40
grand taxi	no -60
grandmother	no 194	unknown -72	yes -145
grav*	unknown 56	yes -76
gravel	yes -70
gravel lorry	no 154	unknown -123	yes -49
graz*	no -66	unknown -168	yes 216
grazed	no -70	unknown -183	yes 238
grea*	no -89	unknown 73
great	no -89	unknown 73
gree*	unknown 40	yes -45
greenhouse	unknown 74	yes -102
grey	no -86	unknown 60
grin*	no -112	unknown 210	yes -124
grinder	no -112	unknown 210	yes -124
ground floor	no 55	yes -60
guar*	no 168	unknown -68	yes -109
guards	no 94	yes -133
gutt*	no -69	unknown 176	yes -115
guttering	no 80	yes -132
guttering and	no 80	yes -132
gutters	no -118	unknown 162	yes -64
guy	yes -51
guy on	no 135	unknown -222
had a	no 163	unknown -92	yes -96
had an	no -40	unknown -82	yes 105
had been	no 54	unknown -70
had gone	no 45	unknown -69
had my	no -65	unknown 152	yes -105
had no	unknown -97	yes 82
had the	no 68	yes -70
had to	no -99	unknown 143	yes -44
hail	unknown -44
hail on	no 116	unknown -73	yes -65
hail*	no 50	yes -106
hailstones	no 87	yes -102
hailstones the	unknown 74	yes -61
hailstorm	no 167	unknown -130	yes -46
hair	unknown -225	yes 172
hair*	no -46	unknown -51	yes 93
hairdresser	unknown -108	yes 103
hairline	no -75	yes 76
hairline fracture	no -79	unknown -102	yes 160
half a	no -129	yes 46
half the	no 62
hall	no -81	yes 74
hall ceiling	no -71	unknown 188	yes -118
hall*	no -164	unknown 294	yes -168
hallway	no -154	unknown 288	yes -178
hamd*	no -154	unknown -106	yes 199
hamm*	unknown -70
hammer	no 135	unknown -213	yes 45
hand	no -107	unknown -115	yes 225
hand*	unknown -75	yes 47
handbag	unknown -149	yes 115
hands	no -76	unknown -57	yes 131
hanging off	unknown 72	yes -71
happ*	no -49
happened	unknown -47	yes 61
happens	no -69	unknown 99	yes -52
harb*	no 59	yes -103
harbour	no 59	yes -103
hard	no -86	unknown -81	yes 159
harm	no 264	unknown -175	yes -95
harm*	no 283	unknown -222	yes -131
harmed	no 283	unknown -222	yes -131
has	no -48	yes 43
has a	no -79	unknown -116	yes 196
has appeared	no -50	unknown 133	yes -86
has broken	no -96	yes 109
has come	no 60	yes -47
has fallen	no -90	unknown -181	yes 249
has go	no -168	unknown 270	yes -127
has gone	no -111	unknown 124
has had	no -56	unknown -209	yes 237
has no	no -86	unknown -75	yes 126
has nothing	no 218	unknown -194	yes -110
has put	no -45	yes 73
has sent	no -95
has since	no -171	unknown -142	yes 262
has spoiled	no 83	yes -85
has take	no 199	unknown -170	yes -57
has taken	no -94	unknown 68
has whiplash	no -140	unknown -147	yes 223
has write	no -89	unknown 188	yes -124
hass*	no 71	unknown -126
hassan	no 71	unknown -126
hassan ii	no 71	unknown -126
have a	no -79	unknown -70	yes 149
have hit	no 121	unknown -220	yes 71
have my	no 72	unknown -127	yes 48
have no	no 215	unknown -80	yes -155
have not	no -47	unknown 97	yes -51
have nothing	no 166	unknown -178	yes -72
have put	no -83	yes 80
have the	no -56	unknown 49
have*	unknown 56
haven	unknown 56
haven t	unknown 56
havi*	no 60	unknown -119	yes 49
having	no 60	unknown -119	yes 49
he came	no -107	unknown 72
he has	no -81	unknown -41	yes 122
he is	no 47	yes -80
he s	no -61	unknown -127	yes 183
he says	no -55
he wants	no -136	unknown 200	yes -104
he was	no 84	unknown -134	yes 51
he won	no 64	unknown 66	yes -142
head	no -107	unknown -132	yes 231
head and	no -87	yes 98
headache	no -64	unknown -81	yes 117
headache since	no -64	unknown -81	yes 117
headlamp	no 82	unknown 45	yes -136
headlights	no -131	unknown -95	yes 158
heal*	no 162	unknown -99	yes -87
health	no 162	unknown -99	yes -87
hear	unknown 42	yes -72
hear*	unknown 79	yes -56
heard	no -68	unknown 95
hearing	no -109	unknown 153	yes -63
hearing aid	no -109	unknown 153	yes -63
heat	no -74	unknown 136	yes -81
heat pump	no 103	unknown -62	yes -62
heater	no 55	unknown -243	yes 180
heating	unknown 110	yes -184
heav*	no 149	unknown -138
heavy	no 217	unknown -162	yes -88
hedg*	no 155	unknown -59	yes -169
hedge	no 155	unknown -59	yes -169
heel	no -164	unknown -221	yes 315
held	no -49	unknown -54	yes 82
hello so	unknown 53	yes -98
hello this	no -45	unknown -116	yes 122
helm*	no -42	unknown -143	yes 174
helmet	no -42	unknown -143	yes 174
help*	unknown 141	yes -154
helped	no 77	yes -122
helped us	no 77	yes -122
hen	no 305	unknown -212	yes -174
hens	no 66	yes -77
her	unknown -41	yes 41
her phone	unknown -75	yes 63
her shower	no 147	unknown -103	yes -65
her thigh	no -65	unknown -58	yes 108
here	no 87	yes -100
here*	no 102	yes -92
hereby	unknown 45	yes -75
hereby declare	unknown 45	yes -75
hers	no 116	unknown -99	yes -46
hes	no -158	unknown -186	yes 261
hes hes	no -158	unknown -186	yes 261
hi	no -103	unknown -51	yes 144
hier	no -163	unknown 280	yes -212
hill	no 214	unknown -164	yes -76
him	no -45	yes 80
him away	no -109	unknown -124	yes 229
him he	no -47	yes 85
him the	no 50	unknown -117	yes 66
him to	no -47	unknown 49
hip	no -104	unknown -176	yes 266
hire*	no 45	unknown 52	yes -99
hired	no 45	unknown 52	yes -99
his	yes 64
his bike	no 93	unknown -60	yes -45
his door	no -123	unknown 106
his head	no -70	yes 63
his hip	no -72	unknown -95	yes 141
his leg	no -129	unknown -201	yes 257
his name	no -120	yes 69
his own	yes 44
his plate	no 51	unknown 42	yes -139
his scalp	no -68	unknown -116	yes 175
his wife	no 163	unknown -167	yes -62
hit a	no 212	unknown -133	yes -83
hit by	no -52	unknown 115	yes -77
hit me	unknown 66	yes -92
hit my	unknown -259	yes 227
hit the	no -40	unknown 76	yes -40
hob	no 124	yes -88
hold	no -122	yes 108
hold*	no 68	unknown -156	yes 57
holding	no -83	unknown -66	yes 143
hole	no -74	yes 100
hole in	no -125	yes 93
holi*	unknown 47	yes -97
holiday	unknown 47	yes -97
home	no 78	unknown -106
home and	no 48	unknown -160	yes 96
home from	unknown -70
home i	no 164	unknown -129	yes -56
home to	no -172	unknown 58	yes 60
hone*	no 256	unknown -156	yes -154
hood	no -75	unknown -139	yes 151
hook	no 228	unknown -121	yes -122
hors*	no 88	unknown -129
horse	no 88	unknown -129
horse and	no 188	unknown -119	yes -94
hose	unknown 58	yes -77
hose popped	yes -42
hosp*	no -108	unknown -76	yes 184
hospital	no -108	unknown -60	yes 167
hospital in	no -53	unknown 63
hospital overnight	no -56	unknown -91	yes 149
hot	no -104	yes 57
hote*	no -86	unknown 64
hotel	no -86	unknown 64
hour	no -54	unknown -52	yes 106
hour ago	no -139	unknown 138
hour later	no -67	unknown -40	yes 102
hous*	no 72	yes -75
house	no 104	yes -70
house and	no 82	yes -130
how	unknown 75	yes -83
how do	no -68	unknown 240	yes -180
how it	no 171	unknown -133	yes -86
how long	no -81	unknown 53
huge	unknown -117	yes 132
hundred euros	no -96	yes 67
hundred litres	no 164	unknown -105	yes -139
hurt	no 102	unknown -42	yes -64
hurt and	no 178	unknown -102	yes -83
hurt at	no 77	unknown -91
hurt but	unknown -129	yes 99
hurt just	no 140	unknown -164
hurt my	no -212	unknown -195	yes 297
hurt we	no 245	unknown -135	yes -117
hurt*	no -77	unknown -108	yes 167
hurts	no -77	unknown -108	yes 167
husb*	no -50	yes 60
husband	no -50	yes 60
husband has	no -81	unknown -249	yes 308
husband s	no -93	unknown 53
husband was	no -67	unknown 84
i attach	no 69	yes -65
i braked	no -117	unknown -102	yes 199
i called	no -118	unknown 173	yes -76
i came	unknown -59	yes 69
i can	unknown -184	yes 150
i closed	no -135	unknown 84
i could	no -45	unknown 79	yes -44
i did	no -139	unknown 155
i do	no -75	yes 52
i don	no -107	unknown 107
i dropped	no -63	unknown 144	yes -82
i fell	no -76	unknown -173	yes 198
i filed	no -41	unknown 116	yes -78
i forgot	no 116	unknown -52	yes -90
i gave	no -63	yes 70
i go	no 144	unknown -76	yes -78
i got	no -52	yes 51
i had	no 111	unknown -103
i have	yes 51
i haven	unknown -41	yes 55
i hereby	unknown 45	yes -75
i hit	no 131	unknown -127
i knocked	unknown 82	yes -95
i know	no 75	unknown 46	yes -124
i leaned	no 124	unknown -178
i left	no -41	unknown 103	yes -73
i ll	no -146	yes 79
i misjudged	no 194	unknown -139	yes -63
i missed	no -56	unknown -70	yes 103
i need	no -87	unknown 154	yes -78
i never	no 123	unknown -94	yes -49
i not	no -129	unknown 208	yes -116
i only	no -119	unknown 158	yes -51
i opened	no -84	unknown -103	yes 170
i rang	no 163	unknown -88	yes -86
i report	no -131	unknown 46	yes 70
i saw	no 231	unknown -159	yes -96
i say	no -82	yes 78
i scraped	yes -65
i should	no 72	unknown -188	yes 93
i still	no -106	yes 98
i swerved	no -112	unknown -113	yes 199
i think	no -262	unknown 264	yes -79
i thought	unknown -95	yes 117
i told	no -89	unknown -141	yes 202
i ve	no -58	yes 59
i want	no -144	unknown 265	yes -147
i was	no 58	unknown -74
i wasn	no 123	unknown -152	yes -49
i went	no 52	yes -50
i wish	no 168	unknown -135	yes -72
i write	unknown 82	yes -47
ice	no 114	unknown -215
if	yes -46
if i	no -55	unknown 124	yes -70
ifra*	no 128	unknown -73	yes -59
ifrane	no 128	unknown -73	yes -59
ifrane the	no 128	unknown -73	yes -59
ii	no 71	unknown -126
im	no 149	yes -124
im im	no 149	yes -124
im ok	no 189	unknown -120	yes -104
imag*	unknown 48	yes -117
imagine	unknown 48	yes -117
impa*	no -136	unknown 157	yes -64
impact	no -136	unknown 157	yes -64
in a	no 52	unknown -78
in an	no -191	yes 149
in and	no 167	unknown -121	yes -55
in any	no 185	unknown -189	yes -51
in at	no 72	unknown -94
in bits	no 70	unknown 42	yes -156
in by	no 199	unknown -162	yes -56
in casablanca	unknown 65	yes -82
in d	no 83	yes -80
in fes	no -86	unknown 158	yes -88
in for	no -51	unknown 57
in front	no 134	unknown -170
in good	no 113	unknown -87	yes -41
in half	no -110	unknown -107	yes 201
in her	no -42	unknown -99	yes 133
in his	no -58	unknown -120	yes 173
in hospital	no -88	unknown 122	yes -45
in it	no 193	unknown -176
in january	no -90	unknown 164	yes -95
in law	no -52	unknown 114	yes -63
in my	unknown -44	yes 47
in no	no 165	unknown -96	yes -85
in one	no 226	unknown -101	yes -146
in our	unknown 55	yes -85
in plaster	no -58	unknown -70	yes 99
in rabat	no 45	yes -81
in there	no 135	unknown -104	yes -49
in time	no 103	unknown -138
in two	no -91	unknown -116	yes 204
in white	no 208	unknown -140	yes -105
in2	no 174	unknown -128	yes -70
in2 me	no 68	yes -139
including	no 46	unknown -102
indi*	no 41	unknown -67
indicating	no 41	unknown -67
indo*	no 165	unknown -214
indoors	no 237	unknown -203	yes -61
info*	no -130	unknown -70	yes 131
informed	no -163	unknown -119	yes 170
inha*	no -113	unknown -232	yes 275
inju*	no 220	unknown -196
injured	no 110	unknown -179	yes 55
injured no	no 308	unknown -183	yes -225
injuries	no 292	unknown -215	yes -87
injuries just	no -58	unknown -78	yes 112
injuries none	no 127	unknown -66	yes -85
injury	no 199	unknown -189
insi*	no 76	unknown -80
inside	no 90	unknown -78
inside and	no 56	unknown -182	yes 118
inside my	unknown -158	yes 123
inside the	unknown -123	yes 98
insu*	no -60	unknown 189	yes -127
insurance	unknown 141	yes -106
insurance pay	no -73	unknown 113	yes -63
insure	no -141	unknown 291	yes -189
inte*	no -83	unknown 112
internet	no -84	unknown 191	yes -118
into a	no 132	unknown -54	yes -95
into me	no -100	yes 48
into my	no 92	unknown -63
into our	no 49	unknown 69	yes -134
into us	no 141	unknown -64	yes -85
inve*	no -77	unknown 153	yes -97
invo*	no -43	unknown 58
invoice	no -89	unknown 154	yes -81
invoices	no -102	unknown 204	yes -112
involve	no 172	unknown -102	yes -80
involve the	no 172	unknown -102	yes -80
involved	no -66	unknown 72
is a	yes -57
is all	yes -90
is black	no 56	unknown 69	yes -149
is broken	no -63	unknown -40	yes 98
is called	no -65	unknown -111	yes 148
is cracked	no 49	unknown -129	yes 63
is dead	no -185	unknown 247	yes -75
is done	no 131	unknown -41	yes -109
is fine	no -120	yes 90
is full	no -103	unknown -180	yes 225
is gone	yes -58
is good	unknown 86	yes -129
is hanging	no -155	unknown 206	yes -63
is in	unknown -97	yes 59
is leave	no -85	unknown 199	yes -141
is like	no -41	unknown 122	yes -93
is lost	unknown -41	yes 66
is my	no -128	unknown 216	yes -104
is no	no 82	unknown 43	yes -146
is not	yes -55
is now	unknown -162	yes 118
is ok	no 324	unknown -176	yes -275
is on	yes 44
is ruined	no 84	unknown -103
is sore	no -73	unknown -130	yes 204
is stained	no -152	unknown 227	yes -84
is still	no -100	unknown 47	yes 41
is the	no -91	unknown -105	yes 194
is there	no -110	unknown 209	yes -99
is unhurt	no 51	unknown -81
isn	unknown -61
isn t	unknown -61
it a	no -162	yes 100
it all	unknown 101	yes -115
it and	no 276	unknown -168	yes -136
it at	no -88	unknown 111
it burned	no 53	unknown 57	yes -123
it came	yes -64
it comes	no 122	unknown -69	yes -80
it down	unknown -82	yes 60
it for	no -41
it happened	unknown -47
it has	no 100	unknown -79
it he	no 63	unknown 94	yes -198
it i	no 196	unknown -89	yes -128
it in	no 78	unknown -277	yes 160
it is	no -54	unknown 61
it must	unknown 43	yes -85
it my	no 61	unknown -131	yes 80
it nobody	unknown 123	yes -141
it on	no -55	unknown 53
it out	unknown -75	yes 57
it s	no -55	unknown 91
it so	no 73	unknown -117	yes 43
it the	unknown -60
it there	no 40	unknown -168	yes 126
it to	no -90	unknown 45	yes 44
it we	no 99	unknown -80
it went	no -57	unknown 68
it with	no -153	yes 119
ital*	no 88	yes -126
its banks	unknown 60	yes -51
its own	no -152	unknown 229	yes -129
itse*	no -70	unknown 83
itself	no -70	unknown 83
j	no -187	unknown -67	yes 216
j ai	no -187	unknown -67	yes 216
jack*	no -68	unknown -73	yes 115
jacket	no -68	unknown -73	yes 115
janu*	no -76	unknown 164	yes -94
january	no -76	unknown 164	yes -94
jemm*	no -116	unknown 167	yes -62
jemmied	no -116	unknown 167	yes -62
jewe*	unknown 78	yes -82
jewellery	unknown 65	yes -70
job	no -81	unknown 165	yes -103
join*	no -78	unknown 83
joint	no -83	unknown 61
jump*	no 57	unknown -127	yes 67
jumped	no 57	unknown -127	yes 67
jumped out	no 74	unknown -65
junc*	no -77	yes 64
junction	no -77	yes 64
junction by	no -104	unknown 68
june	unknown 100	yes -76
june 2025	no 88	unknown -63
june the	no -64	unknown 140	yes -79
just	no 81	unknown -81
just a	no -69	unknown -121	yes 174
just me	no 175	unknown -118	yes -87
just my	no 269	unknown -230	yes -132
just the	no 167	unknown -43	yes -154
kaya*	unknown 86	yes -123
kayak	no 120	yes -142
keep	no -46
keep*	no -54	unknown 113	yes -65
keeps	no -41	unknown 179	yes -152
kept	no -67	unknown -126	yes 188
kept her	no -79	unknown -145	yes 184
kerb	no 102	unknown -134	yes -54
key	no -104	unknown 211	yes -112
keye*	no -42	unknown 93	yes -53
keyed	no -42	unknown 93	yes -53
keyed my	no -42	unknown 93	yes -53
keys	no -63	unknown 83
keys to	no -102	yes 62
kick*	no -57	unknown 66
kicked	no -57	unknown 66
kicked his	no 43	unknown 58	yes -154
kid	no 227	unknown -305
kids	no -144	unknown 131
kill*	no -244	unknown -90	yes 298
killed	no -275	yes 230
killing	no -119	unknown -82	yes 183
killing me	no -119	unknown -82	yes 183
kind	no -60	unknown 112	yes -53
kind*	unknown 80	yes -112
kindly	no 66	unknown 54	yes -121
kitchen window	no -155	unknown 83	yes 54
knee	no -126	unknown -103	yes 220
knee*	no -70	unknown -136	yes 201
knees	no -52	unknown -60	yes 109
knif*	no 115	unknown -180
knoc*	yes -56
knocked	unknown 52
knocked the	no -154	unknown 201	yes -67
know	no -43	unknown 189	yes -148
know if	no -115	unknown 135
know*	no -78	unknown -59	yes 119
l	no 128	yes -163
la	no -63	unknown 175	yes -152
lad	no 60	unknown -96
lad on	no -81	unknown -56	yes 118
ladd*	no 107	unknown -191	yes 72
ladder	no 107	unknown -191	yes 72
lads	no 112	unknown -99
lads on	no -52	unknown -63	yes 96
lady	no 81	unknown -111
lady in	no 110	unknown -124
lady on	no 171	unknown -126	yes -60
lami*	no -78	yes 78
laminate	no -78	yes 78
lamp	no 67	yes -101
land*	no 84	unknown -62
landed	no 73	unknown -177	yes 71
landed on	no 73	unknown -177	yes 71
landing	no 159	unknown -54	yes -147
lane	no 150	unknown -102	yes -52
laptop down	no -40	unknown 85	yes -66
larg*	unknown -87	yes 75
large	no 40	unknown -91	yes 50
last friday	no -82	unknown 66
last night	no 231	unknown -166	yes -67
last step	no -56	unknown -70	yes 103
last thursday	no -87	unknown 212	yes -181
last wednesday	no -107	yes 101
late	unknown 67	yes -80
late*	no -96	yes 99
later	no -96	yes 99
later i	no -126	yes 83
laug*	no 126	unknown -153
laugh	no 150	unknown -212	yes 48
laughing	no 139	unknown -44	yes -118
laun*	no -173	unknown 135
law	no -64	unknown 123	yes -59
law s	no -62	unknown 83
le constat	no 55	unknown 93	yes -158
lead	no 233	unknown -147	yes -113
leak	no -52	unknown 68
leak from	no 73	yes -107
leak*	no 54	unknown -98
leaked	no 114	unknown -176	yes 53
leakin	no -202	unknown 108	yes 52
lean*	no 124	unknown -178
leaned	no 124	unknown -178
leas*	no -128	yes 116
least	no -128	yes 116
leat*	no -96	unknown 168	yes -74
leather	no -96	unknown 168	yes -74
leav*	no -83	unknown 93
leave	no -96	unknown 221	yes -134
leave the	no -109	unknown 201	yes -121
leaves	no -97	yes 104
leaving	no -62
left a	no 50
left door	no -70	unknown 175	yes -118
left his	unknown -122	yes 66
left it	no 171	unknown -124	yes -105
left me	no 265	unknown -208	yes -125
left my	no -64	unknown 117	yes -67
left of	no -43	unknown 119	yes -98
left on	no -109	unknown 137
left the	no 78	unknown -136	yes 50
left with	no 60	unknown 50	yes -111
leg	no -80	unknown -206	yes 258
legs	unknown -143	yes 100
lens	no -103	unknown 196	yes -110
let go	no 116	yes -114
let me	unknown 73	yes -99
lett*	unknown 59	yes -92
letterbox	no 85	yes -81
letterbox the	no 183	unknown -137	yes -57
lidl	unknown 85	yes -101
life	no -120	yes 75
lift	no -128	yes 137
liga*	no -79	unknown -156	yes 200
ligaments	no -77	unknown -183	yes 210
light	no -130	unknown 48	yes 81
lightning	no 74	yes -102
lightning hit	no -212	unknown 278	yes -125
lights	no 86	unknown -104
lights on	no 109	unknown -95
like a	no 89	unknown -42	yes -46
like to	no -55	unknown 124	yes -70
limo*	no 105	unknown -66	yes -56
limoges	no 105	unknown -66	yes -56
limp*	no -85	unknown -221	yes 266
limping	no -85	unknown -221	yes 266
line	no 53	unknown -115	yes 54
line*	no 40	yes -98
lip	no -139	unknown -161	yes 296
lip and	no -78	unknown -111	yes 189
list	unknown 43	yes -40
litr*	no 164	unknown -105	yes -139
litres	no 164	unknown -105	yes -139
litt*	no 141	unknown -107
little	no 141	unknown -107
live*	no 71	yes -78
lives	no 71	yes -78
livi*	no 170	unknown -80	yes -89
living	no 170	unknown -80	yes -89
living room	no 170	unknown -80	yes -89
ll	no -162	yes 135
load	no 91	yes -132
lobb*	no 71	yes -100
lobbed	no 71	yes -100
lock	unknown 81	yes -79
lock*	no -66	unknown 160	yes -97
locked	unknown 123	yes -102
locks	no -96	unknown 182	yes -87
lodg*	no -65	unknown 129	yes -65
lodge	no -65	unknown 128	yes -63
lodged	no -65	unknown 125	yes -66
log	no -98	unknown -81	yes 158
log and	no -67	unknown -130	yes 165
lol	no 85	yes -139
long	no -75	yes 93
look	no 170	unknown -71	yes -107
look*	no 49
looked	no 56	yes -91
looking	no 114	unknown -117
looking and	no 86	unknown -112
lorr*	no -63	unknown 67
lorry	no -63	unknown 67
lose	no -169	yes 139
lost	no -45	unknown 104	yes -59
lost my	no -112	unknown 240	yes -130
lot	unknown -75	yes 66
lot of	no 56
loun*	no 144	unknown -65	yes -89
lounge	no 144	unknown -65	yes -89
lounge ceiling	unknown 69	yes -75
love*	no 43	unknown -98	yes 45
lovely	no 43	unknown -98	yes 45
lovely about	no 43	unknown -98	yes 45
lowe*	no 70	unknown -141	yes 43
lower	no 70	unknown -141	yes 43
luck	no 204	unknown -101	yes -107
luck*	no 273	unknown -179	yes -117
luckily	no 273	unknown -179	yes -117
luckily no	no 106	unknown -66	yes -43
lump	no -49	unknown -137	yes 176
lunc*	no 57	unknown -91
lunchtime	unknown -78	yes 54
lyin*	no -131	unknown 111
lying	no -131	unknown 111
lying there	no -131	unknown 111
m	no 46	unknown -40
m a	no -197	unknown 186	yes -86
m fine	no -265	unknown 262	yes -163
m not	no 324	unknown -245	yes -108
m ok	no -173	unknown -68	yes 216
m perfectly	no 224	unknown -131	yes -137
maar*	no -90	unknown 123	yes -44
mach*	no 42	unknown 59	yes -101
machine	no 58	unknown 42	yes -101
machine hose	yes -42
mada*	no 212	unknown -182	yes -57
made	no -60	unknown 73
made a	no 87	unknown -138
made the	no -57	yes 72
main	no 109	yes -90
main*	no -97	yes 81
make	no -73	unknown 146	yes -84
make*	no 128	unknown 51	yes -216
man	unknown -41
man of	unknown -141	yes 138
marb*	no -79	yes 90
marble	no -79	yes 90
marc*	unknown 43	yes -41
march	unknown 88	yes -137
mark	no 178	unknown -116	yes -74
mark on	no 191	unknown -141	yes -92
mark*	no 106	unknown -88
market	no 164	unknown -100	yes -72
mast*	no 171	unknown -189
master	no 158	unknown -152
matt*	unknown -60
mattress	no 41	unknown -122	yes 51
may	no -117	unknown 138
mayb*	no -151	unknown 55	yes 67
maybe	no -151	unknown 55	yes 67
me	yes 43
me a	no -122	yes 87
me and	no 83	yes -93
me at	unknown -91	yes 74
me explain	unknown 73	yes -99
me from	no -68
me her	unknown 58	yes -78
me his	no 145	unknown -243	yes 77
me in	no -102	unknown -262	yes 300
me my	unknown -76	yes 103
me no	no 245	unknown -200	yes -87
me not	no 269	unknown -171	yes -185
me on	no -58
me the	no -65	unknown 114	yes -59
me they	no 237	unknown -160	yes -104
medi*	no 216	unknown -41	yes -208
medina	no 118	unknown 59	yes -199
mekn*	no -55	unknown -106	yes 149
meknes	no -55	unknown -106	yes 149
melt*	no 55	unknown -78
melted	no 55	unknown -78
men	unknown 65	yes -62
merc*	no 267	unknown -144	yes -177
mercifully	no 267	unknown -144	yes -177
mess	no 139	yes -137
met	no 103	unknown -117
mete*	no -146	unknown 250	yes -155
meter	no -146	unknown 250	yes -155
metre	no -48	unknown 98	yes -69
metre of	unknown 60	yes -51
migh*	no -79	unknown 150	yes -145
might	no -79	unknown 150	yes -145
mile*	unknown -120	yes 89
minu*	no 54	unknown -87
minutes	no 82	unknown -83
mirr*	no -49	unknown 111	yes -64
mirror	no -77	unknown 106
mirror and	no -96	unknown -99	yes 172
mirror the	no -122	unknown 211	yes -126
mirrors	unknown 117	yes -144
misj*	no 216	unknown -152	yes -84
misjudged	no 216	unknown -152	yes -84
misl*	no -47	unknown 132	yes -83
mislaid	no -47	unknown 132	yes -83
miss*	unknown -76	yes 46
missed	no -56	unknown -70	yes 103
missed the	no -56	unknown -70	yes 103
mist*	no -73	yes 55
mixe*	no -120	unknown 69	yes 48
mixer	no -120	unknown 69	yes 48
mobi*	unknown 118	yes -108
mobile	no -87	unknown 177	yes -108
monday evening	no 40	unknown -158	yes 100
monday i	no -65	unknown -100	yes 135
monday night	no -84	unknown 127	yes -40
mone*	no -83	unknown 140	yes -57
money	no -83	unknown 140	yes -57
mont*	no -97	unknown 172	yes -94
month	no -103	unknown 193	yes -147
months	no -93	unknown 105	yes -41
moor*	no 201	unknown -109	yes -100
mooring	no 201	unknown -109	yes -100
mope*	no 100	unknown -136
moped	no 100	unknown -136
morning i	no 125	unknown -89	yes -66
morning on	unknown 98	yes -117
morning the	no -114	yes 61
morning to	no 101	yes -70
mort*	no 50	unknown -126	yes 52
mortified	no 215	unknown -137	yes -102
most	no 91	unknown -91
moth*	yes 54
mother	yes 54
mother in	unknown -62	yes 46
moto*	unknown -40	yes 65
motor	no -50	unknown 137	yes -90
motorbike	no -94	unknown -90	yes 182
motorhome	no 203	unknown -136	yes -88
motorway	no -110	unknown 61
moul*	no -85	yes 74
mour*	no 184	unknown -231
move	no -196	unknown 43	yes 88
move*	no 142	unknown -106	yes -50
moved	no 142	unknown -106	yes -50
movi*	no -81	unknown 182	yes -129
moving	no -81	unknown 182	yes -129
mowe*	no -150	unknown 223	yes -134
mower	no -150	unknown 223	yes -134
mr	no -84	unknown 112
mrs	no -54	unknown 117	yes -64
much	unknown 121	yes -148
much as	no 122	unknown -82	yes -50
mud	no -97	unknown -42	yes 99
mult*	no 162	unknown -116	yes -75
multi	no 162	unknown -116	yes -75
multi storey	no 162	unknown -116	yes -75
mum	no -94	unknown -43	yes 136
muni*	no 61	unknown 86	yes -140
municipal	no 61	unknown 86	yes -140
must be	no -94	unknown -41	yes 118
must have	no 120	unknown -77	yes -47
my ankle	no -42	unknown -85	yes 113
my arm	unknown -219	yes 226
my back	no -146	unknown -201	yes 317
my bicycle	no -92	unknown -125	yes 191
my boat	no 165	unknown -86	yes -95
my bonnet	no -52	yes 80
my boy	no -178	unknown 116	yes 61
my brother	no -99	unknown -40	yes 110
my bumper	no -50	unknown 180	yes -133
my calf	no -57	unknown -139	yes 197
my car	unknown 85	yes -71
my caravan	no -121	yes 92
my colleague	unknown -71
my complaint	no 74	yes -118
my cousin	no 148	unknown -119	yes -43
my daughter	unknown -62	yes 91
my dog	no -181	unknown 269	yes -198
my e	no -84	yes 43
my elbow	no -180	unknown -159	yes 308
my electric	no -74	unknown 66
my ex	no -117	unknown 215	yes -123
my face	no -85	unknown -106	yes 165
my father	unknown -109	yes 145
my fault	no -111	yes 75
my flat	unknown 95	yes -119
my foot	no -76	unknown -198	yes 240
my friend	no -142	unknown 224	yes -101
my front	no 130	unknown -45	yes -87
my glass	no -149	unknown 128
my glasses	no -105	unknown 234	yes -191
my grandmother	no 194	unknown -72	yes -145
my hair	unknown -91	yes 89
my hand	no -93	unknown -148	yes 219
my head	no -194	unknown -43	yes 128
my hearing	no -63	unknown 89
my hip	no -108	unknown -177	yes 227
my husband	unknown -46	yes 81
my kid	unknown -137	yes 159
my knee	no -77	unknown -162	yes 211
my laptop	no -62	unknown 153	yes -99
my late	no -81	unknown 129	yes -50
my left	no -103	unknown 71
my life	no -120	yes 75
my lip	no -153	unknown -121	yes 221
my mirror	no -86	unknown 103
my mum	no -86	unknown -97	yes 178
my nearside	yes -57
my neck	no -104	unknown -141	yes 234
my neighbour	no -139	unknown 232	yes -129
my number	no -117	unknown 185	yes -79
my own	no 181	unknown -143
my parked	no 96	yes -139
my passenger	unknown -120	yes 150
my pharmacy	no -83	unknown 194	yes -120
my phone	no -41	unknown 134	yes -114
my policy	no -109	unknown -106	yes 173
my pride	no 164	unknown -108	yes -75
my rear	no 61	yes -98
my rucksack	no 155	unknown -88	yes -94
my scooter	unknown 84	yes -127
my shop	no 179	unknown -70	yes -123
my shoulder	no -140	unknown -132	yes 251
my side	no 65	unknown -133	yes 45
my sister	unknown -85	yes 103
my six	no -77	unknown 143	yes -92
my son	no -50	unknown -54	yes 100
my statement	no -180	unknown 82
my stationary	no 159	unknown -111	yes -75
my thumb	no -113	unknown -194	yes 267
my tooth	no -113	unknown -202	yes 259
my tractor	no 53	yes -90
my van	no -155	yes 136
my vehicle	no 80	yes -59
my wall	no -155	unknown 233	yes -135
my wallet	no 75	unknown -71	yes -41
my water	no 205	unknown -161	yes -74
my wedding	yes -57
my whole	no -71	unknown 140	yes -94
my wife	no -112	unknown -85	yes 197
my window	no -83	unknown 254	yes -190
my windscreen	no 183	unknown -147	yes -47
myse*	no 125	unknown -48	yes -81
myself	no 125	unknown -48	yes -81
n	no 145	unknown -122
n a	no 189	unknown -305	yes 57
nail	no 220	unknown -174	yes -105
name	unknown -63	yes 75
nast*	no -56	unknown -99	yes 127
nasty	no -56	unknown -99	yes 127
near	no 82	unknown -65
near settat	unknown -109	yes 94
near the	no 192	unknown -81	yes -140
near*	unknown 86	yes -82
nearside	yes -57
neat	unknown 99	yes -107
neck	no -133	unknown -162	yes 289
neck in	no -155	unknown -123	yes 272
need	unknown -45
need the	no -117	unknown 190	yes -96
need*	no 112	unknown -108
needed	no 165	unknown -197
needed a	unknown -53	yes 57
neighbors	no -165	unknown -117	yes 193
neighbour	unknown 69
neighbour has	no -78	unknown 248	yes -205
neighbour s	no -61
neighbours	no 113	yes -84
neit*	no 160	unknown -69	yes -94
neither	no 160	unknown -69	yes -94
neither of	no 191	unknown -147	yes -52
neither the	no 80	yes -88
neve*	unknown -49
never	unknown -49
new	no -44	yes 41
new one	no -77	unknown 148	yes -73
next to	no -107	unknown 55	yes 40
nick*	no -96	unknown -56	yes 131
nicked	no -96	unknown -56	yes 131
nicked my	no -103	unknown 48
night a	no 40	unknown -72
night about	yes -57
night the	unknown -132	yes 85
nine	no -65	unknown 58
nine days	no -73	unknown 220	yes -168
nine*	no 217	unknown -182	yes -84
no	no 107	unknown -62	yes -44
no accident	no 155	unknown -66	yes -108
no bodily	no 213	unknown -134	yes -88
no casualties	no 209	unknown -151	yes -91
no constat	no -67	unknown 114	yes -50
no gendarmes	no -211	unknown 136	yes 48
no harm	no 269	unknown -194	yes -116
no i	unknown -52	yes 47
no injuries	no 131	unknown -144
no injury	no 228	unknown -180	yes -60
no need	no 171	unknown -138	yes -56
no one	no 242	unknown -138	yes -108
no other	unknown -75	yes 106
no people	no 292	unknown -231	yes -99
no police	no 69	unknown -47
no report	no -71	unknown 112	yes -79
no time	no 159	unknown -141	yes -46
no1	no 329	unknown -248	yes -175
no1 hurt	no 205	unknown -181	yes -96
nobd*	no 285	unknown -183	yes -188
nobdy	no 285	unknown -183	yes -188
nobo*	no 131	unknown -57	yes -72
nobody	no 131	unknown -57	yes -72
nobody else	no 125	unknown -182	yes 54
nobody got	no 264	unknown -192	yes -101
nobody had	no 157	unknown -91	yes -99
nobody hurt	no 289	unknown -221	yes -69
nobody in	unknown -101	yes 116
nobody needed	no 291	unknown -180	yes -230
nobody on	no 231	unknown -151	yes -83
nobody slipped	no 183	unknown -143	yes -59
nobody was	unknown 81	yes -90
nois*	no -93	unknown 107
noise	no -93	unknown 107
none	no 240	unknown -133	yes -109
none of	no 262	unknown -160	yes -123
noon	yes 41
nor	no 44
nor did	no 163	unknown -67	yes -117
nor the	no -105	unknown 52
nose	no -119	unknown -204	yes 302
not	no 55	yes -42
not a	no 231	unknown -148	yes -85
not at	no 116	unknown -193	yes 63
not be	no 57	unknown -172	yes 76
not been	no -113	unknown 207	yes -98
not call	unknown -42	yes 59
not called	unknown 111	yes -83
not do	no -104	unknown 187	yes -90
not go	no -42	unknown 112	yes -72
not hurt	no 253	unknown -188	yes -73
not open	no 151	unknown -197
not reported	no -58	unknown 153	yes -101
not see	no 142	yes -185
not stop	no 52	unknown -86
not want	no -105	unknown 64
not yet	no -91	unknown 225	yes -137
note	no 71	yes -83
note*	no 76	yes -73
noted	no 76	yes -125
noth*	no 106	unknown -76
nothing	no 106	unknown -76
nothing but	no 310	unknown -246	yes -189
nothing else	unknown -80	yes 72
nothing serious	no -74	unknown -150	yes 190
nothing the	no -94	unknown 90
nothing to	no 275	unknown -166	yes -125
noti*	unknown 119	yes -115
noticed	unknown 107	yes -89
noticed a	no -73	unknown 172	yes -135
now	no -40
now he	no -135	yes 96
now i	no 81	unknown -169	yes 76
now my	no -163	yes 77
now nobody	no 68	yes -57
now there	no -144	yes 82
numb*	no -86	unknown 77
number	no -86	unknown 77
number but	no -121	unknown 208	yes -113
number to	no -55	unknown 41
number we	no -90	yes 67
nurs*	no -62	unknown -112	yes 168
nurse	no -115	unknown -134	yes 227
nursery	unknown -79	yes 62
oak	no 151	unknown -211
obse*	no -152	unknown -161	yes 234
observation	no -152	unknown -161	yes 234
obvi*	no 229	unknown -122	yes -140
obviously	no 229	unknown -122	yes -140
of 2	no -109	unknown 305	yes -212
of an	unknown -69	yes 66
of chest	no -55	unknown -125	yes 162
of course	no 200	unknown -132	yes -83
of golf	unknown 74	yes -61
of her	no 62	unknown 107	yes -193
of it	no -93	yes 79
of june	no -58	unknown 123	yes -70
of kitchen	no -56	yes 56
of me	no 181	unknown -82	yes -113
of my	unknown 54	yes -47
of our	no -97	unknown 54
of paint	unknown -205	yes 181
of sand	no -104	unknown 68
of smoke	no -87	unknown -91	yes 162
of them	no 105	unknown -104
of us	no 164	unknown -132
of water	yes 50
off	no -55
off a	no 91	yes -63
off and	no -56
off i	no -117	unknown 151	yes -51
off its	no -89	unknown -174	yes 229
off my	no -82	yes 69
off one	unknown -218	yes 157
off the	unknown 44
off with	no -109	yes 126
off work	no -136	unknown -306	yes 338
office	unknown 96	yes -111
officers	no -70	unknown -60	yes 126
oil	no 167	unknown -134	yes -48
ok	no 307	unknown -181	yes -137
ok but	no -124	unknown -144	yes 215
ok no	no 222	unknown -170	yes -95
ok tho	no 189	unknown -120	yes -104
ok too	no 324	unknown -176	yes -275
okay	no 81	unknown -121
old	no -43	unknown 47
oliv*	no 85	yes -122
olive	no 85	yes -122
omg	unknown 93	yes -105
on 11	no 136	unknown -114
on a	no 100	unknown -69
on and	no -65
on anyone	no 190	unknown -116	yes -109
on avenue	no -120	unknown -69	yes 154
on both	no -120	unknown -113	yes 196
on bricks	no -59	unknown 113	yes -61
on either	no 154	unknown -100	yes -55
on friday	no 51	unknown 65	yes -122
on him	no 235	unknown -144	yes -121
on his	unknown -76	yes 88
on it	no 124	unknown -118
on its	no -152	unknown 95	yes 40
on me	unknown -80
on my	no -43	yes 79
on our	no 141	unknown -92	yes -50
on sunday	unknown 54
on them	unknown 72	yes -107
on thursday	no -116	unknown 46	yes 61
on to	no -123	unknown -175	yes 242
on tuesday	no 125	unknown -74	yes -59
one	no 74	unknown -65
one came	no 210	unknown -145	yes -95
one has	no 78	yes -73
one hurt	no 316	unknown -238	yes -89
one in	no 176	unknown -165	yes -62
one night	no -157	unknown -194	yes 243
one of	no 77	unknown -92
one piece	no 115	unknown -139
one s	no 101	unknown -53	yes -57
one should	unknown 104	yes -93
one side	no -170	yes 116
one stone	no 82	unknown 44	yes -140
one the	no 120	unknown -80	yes -56
one was	no 173	unknown -79	yes -139
onli*	no -85	unknown 110
online	no -85	unknown 110
only	no 41
only a	no -59	unknown 65
only my	no 63	unknown -127	yes 40
only the	no 207	unknown -74	yes -170
open	unknown -81	yes 57
open*	no -124	yes 100
opened	no -101	unknown 51	yes 40
opened it	no -115	unknown -109	yes 182
opening	no -94	unknown 145	yes -61
oper*	no -64	unknown -68	yes 128
opera	no 49	unknown 43	yes -93
oppo*	unknown 42	yes -87
or the	no -118	unknown 48	yes 68
orde*	no -76	unknown 162	yes -85
othe*	unknown -75	yes 81
other	unknown -74	yes 90
other car	no -53
other driver	unknown -143	yes 88
other guy	unknown -129	yes 68
other is	no -213	unknown -125	yes 273
other vehicle	unknown -65	yes 63
our	yes -44
our flat	no 84	unknown -141	yes 53
our own	no 222	unknown -175	yes -56
our poplar	unknown 133	yes -174
our roof	no 169	unknown -97	yes -86
ours	no -73
ours*	no 190	unknown -126	yes -89
ourselves	no 190	unknown -126	yes -89
out	unknown -66
out and	no -110	unknown 177	yes -71
out between	no 69	unknown -113
out by	no -192	unknown -230	yes 292
out i	unknown -76	yes 52
out in	no 48	unknown -108	yes 58
out on	no -79	unknown -55	yes 133
out the	no 77	unknown -161	yes 76
out to	no -64	unknown -40	yes 103
out with	no -66	unknown -51	yes 105
outside my	no -69	unknown 120	yes -54
outside the	unknown -61	yes 48
oven	no -134	yes 79
over a	no 97	unknown -254	yes 148
over and	no -100	unknown 179	yes -86
over i	no -177	yes 119
over my	no 137	unknown -235	yes 83
over on	no -57	unknown -96	yes 150
over two	no 69	unknown -97
overflowed	unknown 59	yes -101
overnight	unknown -65
own	no 105	unknown -75
own in	no 91	yes -122
own lounge	no 263	unknown -207	yes -105
own the	no -71	unknown 48
owne*	no -42	unknown 88	yes -57
owner	unknown 94	yes -90
owner is	no -134	unknown 145	yes -50
padd*	no 60	yes -51
paddling	no 155	unknown -120	yes -43
paddling pool	no 155	unknown -120	yes -43
paid	no -124	unknown 163	yes -63
paid for	no -106	yes 49
pain	no -44	unknown -273	yes 278
pain*	no -50	unknown 69
pains	no -58	unknown -133	yes 182
paint	no -95	unknown 125
paint stripper	no -50	unknown 79
pair	unknown 63	yes -105
palm*	no -108	unknown -145	yes 211
palms	no -108	unknown -145	yes 211
pan	unknown -91	yes 69
pan fire	no -78	unknown -123	yes 132
pane	unknown 179	yes -319
panes	unknown 56	yes -138
pano*	no -74	unknown 151	yes -91
panoramic	no -74	unknown 151	yes -91
pape*	no -62	unknown 53
paper	no -125	unknown 128
pare	no 115	yes -155
pare*	no -99	yes 82
pari*	no 95	yes -155
parish	no 184	unknown -100	yes -146
park	no -87	unknown 52
park*	no 45	yes -83
parked	yes -72
parked car	no -105	unknown 211	yes -112
parked clio	no 77	yes -94
parked in	no -130	unknown 151
parking	no 69	unknown 45	yes -121
parq*	no 141	unknown -48	yes -109
parquet	no 141	unknown -48	yes -109
parquet is	no 280	unknown -249	yes -57
part	no -136	unknown -63	yes 185
part of	no -143	unknown -42	yes 149
parties	unknown 56	yes -92
party	unknown 154	yes -167
pas	no -149	yes 89
pass*	unknown -62	yes 100
passed	no -146	unknown -64	yes 151
passenger	unknown -114	yes 106
passenger in	no 93	unknown -98
passengers	unknown -213	yes 160
passport	no -62	unknown 70
past	unknown -52
patc*	no 98	unknown -69
patch	no 98	unknown -69
patr*	no -102	unknown -196	yes 242
patrol	no -102	unknown -196	yes 242
pay	no -79	unknown 110
pay for	no -63	unknown 109	yes -66
pebb*	no 79	yes -164
pebble	no 79	yes -164
pede*	unknown -168	yes 140
pedestrian	unknown -168	yes 140
peel*	no -162	yes 137
pen	no -108	unknown 185	yes -103
peop*	no -41
people	unknown -48	yes 53
perf*	no 250	unknown -161	yes -98
perfectly	no 250	unknown -161	yes -98
perfectly fine	no 220	unknown -139	yes -105
peri*	no 55	unknown 50	yes -106
pers*	no 98	unknown -122
person	yes -46
person was	no 117	unknown -105
personne	no 68	unknown -268	yes 94
petr*	unknown 70	yes -95
petrol	unknown 70	yes -95
peug*	no -98	yes 79
peugeot	no -98	yes 79
phar*	no -113	unknown 51	yes 53
pharmacist	no -112	unknown -221	yes 264
pharmacy	no -118	unknown 191	yes -91
pharmacy and	no -115	unknown 148	yes -51
phon*	no -68	yes 45
phone	no -68	yes 45
phot*	unknown 162	yes -129
photographs	unknown 139	yes -154
photos	no -70	unknown 168	yes -103
phys*	no 189	yes -201
physio	no -140	unknown 229	yes -156
pian*	no 70	unknown -103
piano	no 70	unknown -103
pick	unknown -51
pick up	unknown -51
pick*	no 98	unknown -156
picking	no -119	yes 84
pickup	no 116	unknown -82	yes -99
pict*	no 126	unknown -62	yes -81
picture	no 126	unknown -62	yes -81
piec*	no -47	unknown 65
piece	no 115	unknown -139
pieces	no -147	unknown 175	yes -41
pile	unknown -88
pile up	unknown -88
pill*	unknown -56
pipe	no -46	unknown 89	yes -47
pipe burst	no -120	unknown 275	yes -177
pipe in	no -143	unknown 182	yes -87
pipe under	unknown 74	yes -181
plac*	no -41	yes 73
place	unknown -75	yes 99
places	no -46	unknown -84	yes 119
plan*	no 143	yes -134
plas*	unknown -60	yes 76
plaster	unknown -60	yes 76
plat*	unknown 76	yes -93
plate	unknown 117	yes -112
plates	no 101	unknown -55	yes -54
play	no -52	unknown 95	yes -50
play*	no 85	unknown 77	yes -230
please find	no 95	yes -125
plou*	no 69	unknown -97
ploughed	no 69	unknown -97
pls	no -110	unknown 158	yes -70
plum*	unknown 64	yes -106
plumber	unknown 64	yes -106
pm	no 69	unknown -87
pock*	no -104	unknown 207	yes -105
pocket	no -104	unknown 207	yes -105
poin*	no -116	unknown 70
point	no -131	unknown 211	yes -125
pole	no 150	unknown -274	yes 102
police and	no 129	yes -91
police attended	unknown -126	yes 86
police because	no -74	unknown -71	yes 120
police but	no -142	yes 126
police came	unknown -110	yes 82
police has	no -124	unknown 251	yes -171
police have	no -156	unknown 72	yes 67
police i	no 55	unknown 54	yes -132
police it	no 157	unknown -103	yes -57
police log	no -73	yes 69
police obviously	no 54	yes -101
police say	unknown 102	yes -79
police station	no -82	unknown 168	yes -87
police took	no -74	unknown -43	yes 117
police we	no -80	unknown 62
police were	no 64	unknown -86
police with	no 187	unknown -113	yes -119
police wrote	no -94	unknown 77
police yet	no -86	unknown 174	yes -98
policeman	no 110	yes -84
policy	no -85	unknown 56
policy cover	no -62	unknown 147	yes -89
polite	no -75	unknown 147	yes -70
poly*	no 171	unknown -115	yes -110
pomp*	no 205	unknown -158	yes -99
pompiers	no 42	unknown -77
pool	no -61
poor	no 133	yes -189
popl*	no 44	unknown 50	yes -127
poplar	no 44	unknown 50	yes -127
poplar down	no 201	unknown -161	yes -55
port	no 62	unknown 41	yes -115
port*	no -62	unknown -61	yes 106
porte	unknown -120	yes 63
post	no 111	yes -104
post*	no -76	unknown -99	yes 165
postman	no -43	unknown -152	yes 191
pour*	no -74	unknown 173	yes -100
poured	no -74	unknown 173	yes -100
powe*	no -100	unknown 143	yes -54
power	no -100	unknown 143	yes -54
power surge	no -93	unknown 134	yes -50
prac*	no 164	unknown -115	yes -72
practice	no 164	unknown -115	yes -72
pray*	no 46	unknown 106	yes -166
prec*	no 94	yes -94
prem*	unknown 111	yes -98
premises	no 59	yes -77
pres*	unknown -108	yes 66
prid*	no 164	unknown -108	yes -75
pride	no 164	unknown -108	yes -75
prim*	no -100	unknown 45	yes 48
primary	no -100	unknown 45	yes 48
prin*	unknown 146	yes -162
prints	unknown 146	yes -162
prio*	no -55
priority	no -55
prom*	no 41	unknown 61	yes -119
promised	no 41	unknown 61	yes -119
proo*	no -40	unknown 83	yes -44
proof	no -40	unknown 83	yes -44
prov*	no -94	unknown 123
pull*	yes 43
pulled	no -64	yes 48
pulled out	unknown -231	yes 190
pulling	no -141	yes 84
pump	no -78	unknown 64
purp*	no -120	unknown -176	yes 250
push*	unknown -85	yes 107
pushed	no -72	unknown -134	yes 193
put	no 58	unknown -50
put a	no 222	unknown -201	yes -68
put it	no 87	unknown -111
put me	no -77	unknown -177	yes 217
put my	no -54	unknown -139	yes 178
put out	no 90	yes -106
put the	no -55	unknown 147	yes -95
quad	no -108	yes 101
quan*	no -73	unknown 132	yes -80
quar*	unknown 47	yes -66
quarter	no -73	unknown 129	yes -64
quarter past	no 52	unknown -146	yes 46
ques*	no 89	unknown -262	yes 166
question	no 89	unknown -262	yes 166
quic*	no 123	unknown -85	yes -57
quot*	no -45	unknown 82	yes -55
r	no 251	unknown -127	yes -190
raba*	unknown 44	yes -40
rabat	unknown 44	yes -40
rack*	unknown 53	yes -67
racks	unknown 53	yes -67
radi*	no 146	unknown -129
radiator	no 97	unknown -166	yes 44
rail	no 81	unknown -93
rail of	no 151	unknown -56	yes -149
rain	no 169	unknown -66	yes -114
rain got	no -119	unknown 188	yes -94
rain*	unknown -48
raining	unknown -158	yes 100
ran	unknown -97	yes 108
ran away	no -140	unknown 234	yes -147
ran down	no -59	yes 58
ran into	unknown -238	yes 190
ran off	no 115	unknown -200	yes 47
ran through	no -62	unknown 42
rang	no 100	unknown -76
rang the	no 118	unknown -80	yes -40
rang*	no -78	unknown -51	yes 109
range	no -78	unknown -51	yes 109
range rover	no -78	unknown -51	yes 109
raw	no -101	unknown -136	yes 223
re	no 202	unknown -86	yes -116
re all	no 230	unknown -171	yes -70
reac*	no 236	unknown -159	yes -113
reached	no 236	unknown -159	yes -113
read*	no -73	unknown 76
reading	no -73	unknown 76
reading glasses	no -73	unknown 76
real*	no 70	unknown 42	yes -156
really	no 70	unknown 42	yes -156
rear	unknown 72	yes -78
rear bumper	no 78	yes -68
rear ended	no -49	unknown -44	yes 80
rece*	no -45	unknown 100	yes -58
receipt	unknown 49	yes -42
reception	no -87	unknown 134	yes -48
reck*	no 141	unknown -85	yes -77
reco*	no -73	unknown 86
recorded	unknown 107	yes -151
red	no -102	unknown 62	yes 42
red light	no -128	unknown -121	yes 234
red the	no -85	unknown 83
red wine	no -130	unknown 194	yes -125
rede*	unknown 99	yes -136
refu*	unknown 59	yes -44
refused	unknown 84	yes -88
refuses	no -63	yes 43
refuses to	no -63	yes 43
rega*	no -108	yes 92
regi*	unknown 72	yes -77
register	no -74	unknown 154	yes -87
reim*	no -84	unknown 155	yes -94
rema*	no -138	unknown 99
remains	no -126	unknown -96	yes 194
remo*	no -91	unknown 174	yes -85
removal	no -70	unknown 134	yes -69
removal men	no -70	unknown 134	yes -69
removed	no -72	unknown 115	yes -55
rent*	no 64	unknown -84
rental	no -76	yes 88
rental car	unknown 164	yes -194
repa*	no -102	yes 69
repair	no -64
repaired	no -131	yes 84
repl*	unknown 119	yes -109
replace	no 91	yes -127
replaced	no -59	unknown 163	yes -127
repo*	unknown 45
report no	no -44	unknown 103	yes -66
report that	unknown -139	yes 107
report the	no -68
reported	no -77	unknown 115
reported it	no -95	unknown 81
reported yet	no -53	unknown 135	yes -94
rese*	no -58	unknown 134	yes -81
resi*	no -124	unknown 208	yes -92
residence	no -124	unknown 208	yes -92
rest	no 73	unknown -59
rest*	no -79	unknown 173	yes -115
restaurant	no -78	unknown 172	yes -135
retu*	no 59	yes -83
reve*	no 97	unknown -64
reversed in2	no -211	unknown 59	yes 110
reversed into	yes -65
reversing	no 65	yes -61
riad	no -116	unknown 199	yes -93
riad in	no -144	unknown 224	yes -114
ribs	no -91	unknown -223	yes 282
ride*	no -48	unknown -93	yes 136
rider	no -48	unknown -93	yes 136
rider has	no -64	unknown -133	yes 170
righ*	unknown 40
right	unknown 40
right across	no -96	unknown 143	yes -59
right down	no 110	unknown -62	yes -61
right hand	no -96	unknown 42	yes 43
right through	unknown -150	yes 136
ring	unknown 45	yes -83
ring road	no 94	yes -112
ripp*	unknown 40
ripped	unknown 40
ripped my	no -47
ripped off	no -102	unknown 189	yes -96
rise*	no 130	unknown -47	yes -90
riser	no 130	unknown -47	yes -90
rive*	no 146	unknown -58	yes -99
river	no 146	unknown -58	yes -99
river burst	unknown 60	yes -51
road	yes 59
road gravel	no -119	unknown 184	yes -82
road this	no 131	unknown -99	yes -61
road to	no -50	unknown -129	yes 167
road without	no -84	unknown -60	yes 135
robb*	no -117	unknown 196	yes -92
robbed	no -117	unknown 196	yes -92
rode	no 208	unknown -186	yes -56
roll*	no 205	unknown -131	yes -86
rolled	no 160	unknown -84	yes -85
roof	no 40	yes -75
roof and	no 110	yes -145
roof is	no 187	unknown -157	yes -41
roof of	no 107	yes -134
roof*	no 80	yes -90
roofer	no 248	unknown -191	yes -114
roofing	no -116	unknown 163	yes -68
room	unknown -196	yes 201
room is	unknown -172	yes 101
rose	no -49	unknown 100	yes -54
roun*	yes -43
round	no 52
round the	no 105	unknown 60	yes -179
roundabout	no -124	unknown 162	yes -57
rout*	unknown 101	yes -76
router	unknown 101	yes -76
router the	no 113	unknown -72	yes -56
rove*	no -132	unknown 84
rover	no -132	unknown 84
rover has	no -165	unknown 61	yes 83
roya*	no -114	unknown -94	yes 191
royal	no -125	unknown -91	yes 191
ruck*	no 155	unknown -88	yes -94
rucksack	no 155	unknown -88	yes -94
rue des	unknown -96
ruin*	no -78	yes 81
ruined	no -78	yes 81
ruined and	no -102	unknown 76
run	no -139	unknown 209	yes -83
runn*	no -55	unknown 137	yes -89
running	no -55	unknown 137	yes -89
running and	unknown 91	yes -136
running the	no -45	unknown 85	yes -48
runs	no -126	unknown 192	yes -81
s all	no 163	unknown -190
s broken	no -67	unknown -95	yes 153
s car	no -70	unknown 55
s dog	no -99	unknown -195	yes 201
s engagement	no -74	unknown 116	yes -51
s fine	no 245	unknown -201	yes -96
s gone	no 60	unknown 60	yes -164
s got	no -40	unknown -119	yes 152
s head	unknown -153	yes 102
s hurt	no 240	unknown -184	yes -66
s in	no -69	unknown -119	yes 171
s name	no 158	unknown -115	yes -74
s no	unknown 62	yes -78
s nose	no -56	unknown -98	yes 147
s on	no -130	unknown -70	yes 170
s only	yes -90
s the	no -110	unknown 144
s thunderstorm	no -108	unknown 168	yes -89
s wrist	no -121	unknown -96	yes 199
safe	no 161	unknown -66	yes -95
safe and	no 201	unknown -116	yes -94
said	no -72	yes 107
salo*	no -96	unknown 158	yes -66
salon	no -113	unknown 248	yes -145
same	no -54	yes 49
same day	no -125	unknown 278	yes -173
same night	unknown -72	yes 86
sand	no -104	unknown 68
sand*	no 100	unknown -231	yes 126
sandwich	no 235	unknown -168	yes -95
sat	unknown 99	yes -113
sat on	no -80	unknown 173	yes -111
saturday 7	yes -47
saturday a	no -127	unknown -124	yes 214
saturday and	no -59	yes 57
saturday at	no -56	unknown 75
saturday evening	no 109	unknown -54	yes -64
saturday i	no -111	unknown 220	yes -145
save*	no 186	unknown -133	yes -68
saw	no 121	yes -112
saw no	no 171	unknown -138	yes -56
say	no 56	yes -90
say it	no -123	unknown 215	yes -141
sayi*	no -135	unknown 95	yes 40
saying	no -95	yes 101
scaf*	no -97	unknown 198	yes -114
scal*	no -111	unknown -233	yes 312
scalp	no -99	unknown -209	yes 275
scho*	no -106	unknown 137	yes -61
school	no -106	unknown 137	yes -61
scoo*	unknown -58	yes 88
scooter	yes 45
scor*	no 89	yes -77
scorched	no 89	yes -77
scorched and	no 210	unknown -145	yes -83
scra*	no 77	yes -57
scraped	no 168	unknown -100	yes -74
scraped the	no 234	unknown -186	yes -76
scratch	no 110	unknown -82
scratch on	no 108	unknown -132
scratched	no -77	unknown 121	yes -50
scratched my	no -151	unknown -74	yes 169
scre*	no -70	unknown 117	yes -50
screen	no -68	unknown 98
screen exploded	unknown -178	yes 126
screen is	no -41	unknown 148	yes -113
seal	no 136	unknown -73	yes -66
seal*	no 135	unknown -92	yes -44
sealed	no 135	unknown -92	yes -44
sealed the	no 135	unknown -92	yes -44
seat	no 110	unknown -103
seat was	unknown -42	yes 49
seco*	unknown -76	yes 72
second floor	no -111	unknown 171	yes -80
seconds	unknown -212	yes 221
see	no 137	unknown -43	yes -98
see the	no 217	unknown -131	yes -129
seei*	no -68	unknown -50	yes 112
seeing	no -68	unknown -50	yes 112
send	unknown -50
sent a	no -114	unknown 69
seri*	no -327	unknown 229
serious	unknown -163	yes 150
set	no -50
set fire	no -125	unknown -178	yes 259
set off	no 47	unknown 60	yes -116
set the	no 101	yes -129
sett*	no 136	unknown -137
settat	unknown -109	yes 94
seve*	no -57
seven	unknown -121	yes 136
shak*	no -64	unknown 73	yes -77
shaken	no -63	unknown 136	yes -217
shaking	no -40	unknown -51	yes 89
shaking as	no -49	yes 84
shat*	unknown -109	yes 109
she	unknown -44	yes 65
she did	no -53	unknown -59	yes 97
she gave	yes -42
she has	no -102	unknown -197	yes 284
she is	no 108	unknown -153
she s	no 93	unknown -235	yes 124
shea*	no -99	unknown 80
sheared	no -99	unknown 80
sheared off	no -99	unknown 80
shed	unknown 74	yes -103
shee*	no 92	unknown -108
sheep	no 83	unknown -198	yes 93
shel*	no 50	unknown -78
shelf	no 121	unknown -102
shin*	no -145	unknown 53	yes 51
shoc*	unknown -265	yes 211
shock	unknown -265	yes 211
shoe*	no 206	unknown -154	yes -68
shoes	no 206	unknown -154	yes -68
shop	unknown 90	yes -105
shop front	no 111	yes -114
shop in	no -98	unknown 192	yes -120
shop*	no 237	unknown -218	yes -45
shor*	unknown 120	yes -160
short	unknown 120	yes -160
shou*	no -52	unknown -83	yes 136
should	no 62	unknown -72
should be	no 161	unknown -177
should not	unknown 104	yes -93
shoulder	no -134	unknown -131	yes 263
show*	unknown -115	yes 106
shower	no 66	unknown -192	yes 122
shower screen	unknown -178	yes 126
shows	no -168	yes 145
shru*	no -65	unknown 128	yes -69
shrugged	no -65	unknown 128	yes -69
shun*	no 93	unknown -92
shunt	no 207	unknown -151	yes -86
shunted	no -137	yes 100
shut	no 44	unknown -271	yes 173
shut*	no -107	yes 66
shutter	no -95	yes 67
shutters	no -118	unknown 53	yes 56
side	no 52	unknown -55
side and	no -50	unknown 99	yes -60
side of	no 108	unknown -124
side*	no -64	unknown 155	yes -95
sides	no -43	unknown 94	yes -54
sign anything	no -76	unknown 97	yes -48
sign it	no 98	unknown -144
sign the	unknown 46	yes -50
signal	no -110	unknown 207	yes -115
signed	unknown -61
signed by	unknown -55	yes 69
simp*	no -75	unknown 60
simply	no -75	unknown 60
sinc*	unknown -83	yes 110
since	unknown -83	yes 110
since and	no -73	unknown -89	yes 146
since the	no -139	unknown -95	yes 200
sing*	no 75	unknown -87
singed	unknown -135	yes 89
singing	no 51	yes -50
siph*	no -107	unknown 162	yes -61
siphoned	no -107	unknown 162	yes -61
sir	no 158	unknown -128	yes -46
sist*	unknown -85	yes 103
sister	unknown -85	yes 103
sister in	no -62	unknown 83
site	no 63	yes -77
sitt*	no -103	unknown -76	yes 175
sitting	no -103	unknown -76	yes 175
sitting on	no -76	unknown -129	yes 189
six	no -90	yes 52
six stitches	no -141	unknown -131	yes 263
six weeks	no -73	unknown -149	yes 194
sixt*	no 104	yes -184
sixty	no 104	yes -184
size	no -59	unknown 48
size of	no -59	unknown 48
skid*	no 182	unknown -218
skidded	no 182	unknown -218
skis	no 45	yes -103
skyl*	no -77	unknown 124	yes -52
skylight	no -77	unknown 124	yes -52
skylight and	no -77	unknown 124	yes -52
slat*	no 64	yes -100
slates	no 64	yes -100
slee*	no -92	unknown 75
sleep	no -92	unknown 75
slep*	no -56	unknown -85	yes 132
slept	no -56	unknown -85	yes 132
slid on	unknown -146	yes 88
slig*	no -161	unknown -143	yes 223
slightly	no -227	unknown -161	yes 263
slightly injured	no -227	unknown -161	yes 263
slip*	no 68	unknown -181	yes 110
slipped	no 138	unknown -163
slipped on	no -151	unknown -127	yes 229
smal*	no 83	unknown -64
small	no 83	unknown -64
smas*	no 49	unknown -77
smashed	no 49	unknown -77
smashed into	no 115	unknown 64	yes -229
smel*	no 75	unknown -53
smell	no 88	yes -117
smell and	no 88	yes -117
smells	no -77	unknown -60	yes 107
smells like	no -77	unknown -60	yes 107
smil*	no -53	unknown 131	yes -82
smok*	unknown -113	yes 98
smoke	unknown -113	yes 98
smoke and	no -110	unknown -145	yes 219
snap*	no -103	unknown 217	yes -122
snapped	no -100	unknown 144	yes -50
snow	unknown 148	yes -126
so	no 71	unknown -45
so far	no -78	yes 57
so i	yes 44
so let	unknown 73	yes -99
so much	no 122	unknown -82	yes -50
so no	no 88	unknown -45	yes -45
so nobody	no 147	unknown -101	yes -47
so on	no 76	unknown 42	yes -141
so the	no 49	unknown -125	yes 74
so there	no 219	unknown -153	yes -91
so they	no 284	unknown -256	yes -99
so we	unknown 151	yes -134
sock*	yes -48
sofa	no 70	unknown -77
sofa ruined	no -172	yes 107
sogg*	no 169	unknown -111	yes -58
soggy	no 169	unknown -111	yes -58
sola*	no -162	yes 115
solar	no -162	yes 115
sole*	no 64	yes -86
some	no -96	unknown 149	yes -57
some*	no -63	unknown 88
somebody	no -47	unknown 128	yes -80
somebody had	no -49	unknown 134	yes -101
somebody has	no -82	unknown 165	yes -94
somebody took	unknown 99	yes -63
someone	no -58	unknown 102	yes -46
someone broke	no -78	unknown 168	yes -130
someone had	no -46	unknown 106	yes -75
something	no -100	unknown -65	yes 158
sometime	no -56	unknown 130	yes -79
somewhere	no -63	unknown 96	yes -47
son	no -47	yes 53
son to	unknown 100	yes -78
son was	no -90	unknown 124	yes -51
sore	no -56	unknown -121	yes 170
sorr*	no -62	unknown 114	yes -59
sorry	no -62	unknown 114	yes -59
sorry call	no -80	unknown 127	yes -69
sort*	no 162	unknown -126	yes -56
sorted	no 162	unknown -126	yes -56
soun*	no 176	unknown -72	yes -124
sound	no 40	unknown 57	yes -119
soup	unknown -134	yes 115
spai*	no -85	unknown 196	yes -114
spain	no -85	unknown 196	yes -114
spar*	yes -60
spark	no 125	unknown -76	yes -51
spea*	unknown 56	yes -81
spel*	no -65	unknown 66
spil*	unknown 108	yes -122
spin*	no -199	yes 190
spli*	no -88	unknown -66	yes 130
splinter	no 87	unknown -221	yes 115
split	no -105	yes 48
spoi*	no -43	unknown 115	yes -104
spoiled	no -43	unknown 115	yes -104
spor*	no 238	unknown -201	yes -92
spot	no 50	unknown -118	yes 52
spra*	no -70	unknown -77	yes 144
sprained	no -100	unknown -182	yes 264
sprained wrist	no -68	unknown -100	yes 141
spray	no -113	unknown 208	yes -119
sprayed	no 107	unknown -56	yes -88
spre*	yes 56
spread	yes 56
spread to	yes 56
spun	no -79	unknown -70	yes 142
squa*	no 137	unknown -177
staf*	no 216	unknown -143	yes -119
staff	no 216	unknown -143	yes -119
stai*	unknown 56
stain	no -61	unknown 126	yes -75
stained	no -152	unknown 227	yes -84
stairs	unknown 98	yes -60
stairs and	unknown 122	yes -135
stairwell	no 92	unknown -44	yes -55
stan*	no 94	unknown -107
star*	unknown 68	yes -95
starred	no 67	yes -144
start	no 60	unknown 86	yes -163
started	no -44	unknown 65
started in	unknown 40
statement was	no 142	unknown -114	yes -48
statements	no 61	unknown -94
statements from	unknown -89	yes 58
station	unknown 118	yes -88
station this	no -97	unknown 206	yes -120
stea*	no -101	unknown 102
steal	no -108	unknown 220	yes -153
stee*	unknown -55
steering	no 72	yes -95
step	unknown -111	yes 111
step*	no -67	unknown -138	yes 203
stepladder	no -65	unknown -155	yes 193
stepped	no -65	unknown -94	yes 157
stepped out	no -65	unknown -94	yes 157
stic*	no 65	unknown -56
stif*	no -107	unknown -168	yes 234
stiff	no -107	unknown -168	yes 234
stil*	no -52
still	no -52
still shaking	no -40	unknown -51	yes 89
stin*	no -74	unknown -59	yes 90
stinks	unknown 72	yes -148
stit*	no -101	unknown -184	yes 282
stitches	no -101	unknown -184	yes 282
stitches in	no -52	unknown -197	yes 240
stoc*	no 178	unknown -131	yes -50
stock	no 178	unknown -131	yes -50
stol*	no -104	unknown 208	yes -104
stolen	no -104	unknown 208	yes -104
stolen from	no -110	unknown 198	yes -121
stolen off	no -78	unknown 176	yes -106
stone	no -42	unknown 86	yes -48
stone has	no 74	unknown 42	yes -130
stones	no 82	unknown -91
stones at	no 91	yes -105
stop	no 44	unknown -129	yes 83
stop sign	no -65	unknown -167	yes 200
stop*	no -104	unknown 97
stor*	yes 43
storage	no -109	unknown 223	yes -133
storey	no 93	unknown -184	yes 79
stov*	unknown 42	yes -77
stove	no 64	unknown -42	yes -42
stove in	no -101	unknown 191	yes -94
straight	no 52	yes -52
straight into	no 102	unknown -68
stray	no 144	unknown -80	yes -83
stri*	no 85	unknown -62
stripper	no -50	unknown 79
struck by	no -95
stud*	yes -87
study	no 79	yes -117
suff*	no 135	unknown -112	yes -41
suffered	no 135	unknown -112	yes -41
suga*	no 112	unknown -70	yes -56
sugar	no 112	unknown -70	yes -56
summ*	no -126	unknown 237	yes -143
sump	no -158	unknown -222	yes 299
sund*	yes -48
sunday	yes -48
sunday 15	no -68	unknown 97	yes -44
sunday and	no 103	unknown -59	yes -61
sunday morning	no -134	unknown 199	yes -88
sunday the	no -176	unknown 64	yes 84
sunr*	no -148	unknown 105
sunroof	no -111	yes 77
supe*	no -79	unknown -55	yes 104
supermarket	no -79	unknown -55	yes 104
supp*	unknown -106	yes 112
surg*	no -53	unknown 42
surge	no -97	unknown 236	yes -166
surgery	unknown -171	yes 133
surp*	no 130	unknown -176
susp*	no -156	unknown 124
swap*	no 146	unknown -102	yes -49
swapped	no 146	unknown -102	yes -49
swer*	no -112	unknown -113	yes 199
swerved	no -112	unknown -113	yes 199
swerved and	no -104	unknown -56	yes 137
swol*	no -54	unknown -121	yes 165
swollen	no -54	unknown -121	yes 165
t a	no 157	unknown -110	yes -47
t boned	no -113	unknown -119	yes 226
t call	yes 59
t do	unknown 65	yes -93
t fill	no 90	unknown 43	yes -156
t filled	unknown 59	yes -101
t get	unknown -171	yes 128
t know	no -105	unknown 195	yes -140
t reported	no -143	unknown 57	yes 78
t see	no 112	unknown -118
t sign	no -79	unknown 123	yes -64
t stop	no -115	unknown -75	yes 175
t turn	no -115	unknown -182	yes 227
t want	no 149	unknown -172
tabl*	unknown 55	yes -106
table	no 119	unknown -146	yes -59
tail	no -61	unknown 44
tail*	no -119	yes 78
tailgate	no -132	yes 101
take	yes -41
take fire	no 53	unknown -174	yes 104
take my	no 81	yes -121
take the	no -74	unknown 211	yes -155
take*	no -42	yes 62
taken	no -42	yes 62
taken away	no -146	unknown -192	yes 304
taken my	no -152	yes 68
taki*	no 150	unknown -57	yes -97
taking	no 150	unknown -57	yes -97
talk*	no -99	yes 56
talking	no -99	yes 56
tang*	no -85	unknown 133	yes -54
tangier	no -85	unknown 133	yes -54
tank	no 186	unknown -146	yes -64
tann*	unknown -96
tanneurs	unknown -96
tap	no 84	yes -78
taug*	unknown 122	yes -111
taught	unknown 122	yes -111
taxi	no -43	unknown 44
taxi in	no -60	yes 90
tea	unknown -40	yes 63
teen*	no -111	unknown 208	yes -132
teet*	no -64	unknown -186	yes 237
teeth	no -64	unknown -186	yes 237
tele*	unknown 122	yes -94
telephone i	no 86	unknown -200	yes 87
television	no -96	unknown 199	yes -136
tell	no -158	unknown 158
tell*	unknown 84	yes -68
telling	no -103	unknown 123
telly	no 74	yes -82
temp*	no 87	unknown -93
ten past	no 117	unknown -79	yes -50
tena*	unknown 96	yes -77
tenant	no -57	unknown 131	yes -79
tenant above	no -58	unknown 100	yes -41
tenants	no 55	yes -72
terrace	unknown 59	yes -62
terrace and	no -97	unknown 249	yes -174
terrible	no -83
teta*	no -89	unknown -94	yes 159
tetanus	no -89	unknown -94	yes 159
than	no 210	unknown -143	yes -80
than a	no 143	unknown -126	yes -51
than*	no 166	unknown -91	yes -73
thank	no 161	unknown -92	yes -69
thank god	no 130	unknown -79	yes -60
thank goodness	no 206	unknown -126	yes -121
thankfully	no 170	unknown -89	yes -96
that a	no 49	unknown -50
that i	no 143	unknown -139	yes -41
that is	no -100	unknown 121
that my	unknown -119	yes 100
that on	no 42	yes -47
that water	no -78	unknown -113	yes 164
that*	unknown -140	yes 139
the 4th	no -62	unknown 144	yes -88
the a7	no 74	unknown -126
the airbag	unknown 110	yes -116
the airbags	no -48	unknown -55	yes 88
the airport	no -185	unknown 64	yes 94
the ambulance	no -161	unknown -110	yes 238
the amicable	no 138	unknown -155
the awning	no -84
the back	unknown -46
the baker	yes -74
the bakery	yes -74
the balcony	no -94	unknown 84
the basin	no -45	unknown -96	yes 137
the bath	no -70	unknown 152	yes -84
the bathroom	no 81	yes -90
the beach	no -146	unknown 116
the bedroom	no -106	unknown 172	yes -66
the bicycle	no -87	unknown -141	yes 209
the big	no -97	yes 101
the bike	unknown -92	yes 121
the bonnet	no 41
the boot	no -135	unknown 84
the box	no -145	unknown 59	yes 73
the bridge	unknown -138	yes 117
the building	no -64	unknown -59	yes 102
the bumper	no -58	unknown 128	yes -85
the bypass	no 211	unknown -128	yes -86
the camera	no -43	unknown 64	yes -40
the camion	no -88	unknown 184	yes -112
the camper	no -161	unknown 46	yes 104
the campsite	unknown -93	yes 40
the cat	no 71	unknown -68
the ceiling	no -110	yes 100
the cellar	unknown -107	yes 63
the chemist	no -52	unknown -70	yes 122
the children	no -62	unknown -127	yes 168
the chimney	no 178	unknown -130	yes -63
the church	no -66	unknown 121	yes -54
the co	no -77	unknown 149	yes -107
the commissariat	no -81	unknown 137	yes -63
the complaint	no -98	unknown 113
the conservatory	no 114	unknown -42	yes -74
the constat	no -41	unknown 46
the corniche	yes -57
the corridor	no -79	unknown 72
the crash	no -84	unknown -106	yes 164
the curtain	unknown 46	yes -86
the curtains	no -77	unknown 117	yes -83
the cyclist	no -106	unknown -97	yes 183
the day	no -52	unknown -89	yes 133
the deep	no 44	unknown -55
the diesel	no -107	unknown 162	yes -61
the dishwasher	no 118	unknown -137
the ditch	no 45	unknown -111	yes 44
the dog	unknown -141	yes 150
the drawer	no -66	unknown -82	yes 146
the drive	unknown 54	yes -77
the driver	no -125	unknown 166	yes -45
the ear	no -103	unknown -145	yes 213
the engine	no -264	unknown 303	yes -80
the european	no 74	unknown -110
the evening	no -107	unknown -124	yes 183
the fall	no -74	unknown -54	yes 118
the fella	no 42	yes -91
the fence	no -71
the field	no 89	unknown -173	yes 76
the fire	unknown 81	yes -66
the firemen	no 164	unknown -80	yes -87
the first	unknown -198	yes 131
the flat	unknown 145	yes -122
the floor	no -63
the form	no 121	unknown -44	yes -81
the fourth	no -129	unknown -221	yes 269
the frame	no 59	unknown -133	yes 50
the fridge	no -85	unknown 74
the front	no -117	unknown 103
the full	no -45	unknown 85	yes -48
the gale	no -114	yes 107
the garage	no -67	yes 85
the garden	unknown 52	yes -76
the gate	no 113	unknown -72	yes -56
the gendarmerie	unknown 91	yes -72
the generator	no 40	unknown -112	yes 52
the gentleman	no -145	yes 118
the glass	no 42	unknown -106	yes 60
the greenhouse	unknown 74	yes -61
the ground	no 96	unknown -127
the guards	no 94	yes -133
the guy	no -122	unknown 230	yes -142
the hairdresser	unknown -108	yes 103
the hall	no -76	yes 83
the heat	no -74	unknown 136	yes -81
the hens	no 166	unknown -157	yes -70
the hill	no 214	unknown -164	yes -76
the hospital	no -120	unknown -74	yes 184
the house	no 107	yes -95
the impact	no -165	unknown -112	yes 227
the insurance	no -53	unknown 105	yes -68
the joint	no -95	unknown 61
the junction	no -87	unknown -77	yes 134
the kerb	no -123	yes 94
the keys	no -102	yes 62
the kitchen	no -121	yes 95
the ladder	unknown -196	yes 129
the landing	no 159	unknown -54	yes -147
the lane	no 94	unknown -105
the last	unknown -144	yes 133
the leak	no -101	unknown 130	yes -41
the left	no -77	yes 86
the letterbox	unknown 103	yes -108
the light	no -66	unknown -166	yes 214
the lights	no 82	unknown -106
the little	no 56	yes -65
the lock	no 119	unknown -84	yes -45
the locks	no -96	unknown 182	yes -87
the lorry	no -189	unknown 184
the lounge	no 142	unknown -98	yes -54
the main	no 213	unknown -167	yes -66
the market	no 164	unknown -100	yes -72
the mattress	no 152	unknown -58	yes -100
the mirror	no -137	yes 68
the mooring	no 170	unknown -109	yes -75
the morning	no 64	unknown -149	yes 79
the motor	no -83	unknown 187	yes -118
the motorway	no -121	unknown 261	yes -202
the neighbour	unknown -58
the next	no 158	unknown -144	yes -53
the night	unknown 114	yes -93
the nurse	no -140	unknown -134	yes 227
the officer	no -108	unknown 65
the old	no -104	unknown 53	yes 47
the one	unknown -138	yes 103
the other	unknown -105	yes 92
the oven	no -124	unknown -115	yes 215
the owner	no -105	unknown 192	yes -106
the pair	no -45	unknown 117	yes -96
the panoramic	no -74	unknown 151	yes -91
the parking	no 127	unknown -52	yes -90
the pedestrian	unknown -168	yes 140
the people	no -117	unknown 218	yes -142
the pharmacist	no -112	unknown -221	yes 264
the phone	no -99	unknown 81
the piano	no 110	unknown -72	yes -57
the plaster	no -118	yes 50
the policy	no -43	unknown 129	yes -88
the poor	no 66	unknown 95	yes -239
the postman	no -43	unknown -152	yes 191
the rail	no 69	unknown 57	yes -151
the rear	unknown 137	yes -159
the receipt	no 52	yes -41
the red	no -85	unknown 96
the removal	no -70	unknown 134	yes -69
the report	unknown -43
the restaurant	no -78	unknown 172	yes -135
the rider	unknown -49	yes 64
the right	no -135	yes 126
the ring	no 94	yes -112
the river	no 146	unknown -58	yes -99
the road	unknown -73	yes 74
the roof	unknown 108	yes -90
the room	no 191	unknown -180
the roundabout	no -173	unknown 266	yes -159
the router	no 42	yes -59
the royal	no -125	unknown -91	yes 191
the safe	unknown 121	yes -123
the same	unknown -120	yes 79
the screen	no -45	unknown 123	yes -84
the seat	no 129	unknown -131
the second	unknown 92	yes -73
the shop	no 90	yes -65
the shower	no 242	unknown -172	yes -106
the shutter	no -95	yes 67
the shutters	no -106	unknown 169	yes -68
the side	no 78	unknown -53
the sink	no 73	unknown -122	yes 45
the site	no 115	unknown -81
the size	no -48
the small	no -79
the smoke	no -153	unknown 94
the snow	unknown 79	yes -111
the sofa	unknown -224	yes 155
the spot	no 50	unknown -118	yes 52
the staircase	no 106	unknown -138
the stairs	unknown 90	yes -57
the station	no -92	unknown 201	yes -114
the stepladder	no -65	unknown -155	yes 193
the stop	no -86	unknown 64
the stove	no 179	unknown -250
the street	no -82	unknown -78	yes 130
the telephone	no -91	unknown 208	yes -174
the television	no -96	unknown 199	yes -136
the telly	no 42	yes -87
the tenant	no -86	unknown 143	yes -57
the terrace	no 90	yes -113
the third	no -96	unknown 226	yes -177
the tiles	no -49	unknown 161	yes -118
the till	no 124	unknown -270	yes 123
the time	no 41	unknown -119	yes 80
the toilet	no -59	yes 58
the toll	no 69	unknown -214	yes 116
the traffic	no 188	unknown -118	yes -71
the train	no -118	unknown 174	yes -87
the tree	no 100	unknown -154
the truck	no 138	unknown -99	yes -52
the tube	unknown 56	yes -79
the tumble	unknown -94	yes 85
the two	no 110	unknown -104
the underground	unknown 95	yes -135
the valley	no 42	unknown -87
the van	no -63	unknown 42
the varnish	no 99	unknown -145	yes 45
the verge	unknown -93
the vet	no 108	yes -73
the volvo	no 124	unknown -98	yes -46
the washing	unknown -90	yes 57
the water	yes -47
the way	no -59	unknown 69
the wet	no -65	unknown -82	yes 134
the whole	unknown 53
the wife	no 130	unknown -183
the wind	no 111	unknown -154
the window	no -138	unknown 193	yes -63
the windscreen	no -149	unknown 110
the wine	no 208	unknown -158	yes -57
the winter	no 112	unknown 43	yes -168
the worse	no 181	unknown -135	yes -83
the wrong	no -85	yes 52
the yard	yes -79
the young	no 72	yes -113
thef*	no -75	unknown 136	yes -73
theft	no -75	unknown 136	yes -73
thei*	yes 44
their	yes 44
them	unknown -40
them i	no -43
them in	no -103	unknown -46	yes 128
them my	unknown -56
them*	no -80	unknown 67
themselves	no -80	unknown 67
then	no 61	unknown -73
then on	unknown -76	yes 87
ther*	no 49	yes -43
there	no 52	yes -41
there and	no 49	unknown -104	yes 47
there are	unknown -113	yes 88
there i	no 178	unknown -76	yes -148
there is	no 65	unknown -59
there s	no -122	unknown 166	yes -42
there since	no 263	unknown -133	yes -173
there so	no 129	unknown -78	yes -108
there was	no 133	unknown -68	yes -67
there were	unknown 57	yes -72
they are	no -128	unknown -108	yes 227
they came	unknown 46	yes -68
they did	no 203	unknown -179	yes -54
they didn	no 192	unknown -113	yes -97
they had	no 109	unknown -180	yes 41
they have	unknown 83	yes -59
they kept	no -79	unknown -145	yes 184
they took	no -53	yes 88
they ve	no -149	unknown 184	yes -77
they were	no 158	unknown -78	yes -85
thie*	no -97	unknown 135	yes -40
thief	no -76	unknown 81
thig*	no -116	unknown -143	yes 213
thigh	no -116	unknown -143	yes 213
thin*	no -125	unknown 176	yes -64
thing	no 61	yes -74
things	unknown 92	yes -122
think	no -211	unknown 210	yes -48
think i	no 57	yes -54
thir*	unknown 100	yes -63
third	unknown 129	yes -104
third time	unknown 67	yes -41
this afternoon	unknown 118	yes -100
this was	unknown -107	yes 64
tho	no 189	unknown -120	yes -104
thou*	unknown -63	yes 85
thought	unknown -63	yes 85
thought i	no 76	unknown -66
thought it	no -150	unknown 47	yes 88
three cars	no -165	unknown 98
three hours	unknown 55	yes -91
three hundred	no 206	unknown -244
three of	no 222	unknown -143	yes -96
three stitches	no -80	unknown -137	yes 152
threw	no -88	unknown 173	yes -98
threw a	no 59	unknown -148	yes 74
through a	no 99	unknown -206	yes 89
through it	no -78	unknown 51
through my	no 40
through our	no 238	unknown -171	yes -118
through to	no 90	yes -74
thrown	no -53	unknown -187	yes 216
thru	no 67	unknown 40	yes -118
thru my	no -60	unknown 118	yes -77
thum*	no -113	unknown -194	yes 267
thumb	no -113	unknown -194	yes 267
thun*	no -121	unknown 214	yes -102
thunderstorm	no -108	unknown 168	yes -89
thur*	no -58	unknown 95
thursday	no -58	unknown 95
thursday i	no -52	unknown 58
thursday s	no -153	unknown 224	yes -104
tile*	no -83	yes 101
tiles	no -83	yes 101
till	unknown -50
time	no 60	unknown -81
time and	no 177	unknown -123	yes -57
time my	no 63	unknown -190	yes 95
time the	no 57	unknown -69
time we	no -79	unknown -110	yes 171
tin	no -123	unknown 184	yes -74
tiny	no 133	unknown -218
tipp*	no -45	unknown 65
tipped	no -45	unknown 65
tipped out	unknown 70	yes -102
to a	no 254	unknown -142	yes -134
to anybody	no 192	unknown -138	yes -71
to be	no 47	yes -79
to change	no 66	yes -114
to corner	no 48	yes -97
to declare	no 53	unknown 52	yes -120
to do	no 119	unknown -56	yes -108
to fill	no 48	unknown -133	yes 76
to find	no 69	yes -91
to follow	no -55	unknown 41
to get	no 60	yes -47
to go	no -85	unknown 98
to know	no -55	unknown 124	yes -70
to my	no -69	unknown 118	yes -50
to no	no 198	unknown -143	yes -94
to nursery	unknown -79	yes 62
to our	no 61	yes -46
to pay	no -78	unknown 73
to put	no -123	unknown 235	yes -143
to report	no 210	unknown -155	yes -69
to sign	no 47	yes -66
to smoke	no 73	unknown -124
to take	no -70	unknown 151	yes -91
to the	no -50	unknown 41
to work	no -139	unknown -103	yes 214
toas*	no -167	unknown 230	yes -138
toda*	unknown 40	yes -49
today	unknown 40	yes -49
toe	no -65	unknown -108	yes 172
toge*	no 47	unknown 48	yes -106
together	no 47	unknown 48	yes -106
toil*	no -59	unknown 62
told	no -69	yes 75
told everyone	no -89	unknown -141	yes 202
told me	no -93	yes 89
told the	no -115	unknown 207	yes -128
toll	no 69	unknown -214	yes 116
tomo*	no -203	unknown 256	yes -103
tomorrow	no -203	unknown 256	yes -103
too	no 154	unknown -184
took him	no -85	unknown -118	yes 202
took it	no -109	unknown -64	yes 131
took my	no -47	unknown 51
took our	no 193	unknown -156	yes -61
took statements	unknown -72	yes 55
took the	unknown -104	yes 79
tool*	no -112	unknown 86
tools	no -112	unknown 86
toot*	no -102	unknown -51	yes 140
tooth	no -102	unknown -51	yes 140
tooth and	no -77	unknown -100	yes 154
top	no -123	unknown -131	yes 213
tore	no -101	unknown -155	yes 230
tore the	no -58	unknown -169	yes 202
torn	no -83	unknown -128	yes 203
torn off	no -83	unknown -68	yes 126
tota*	no 107	yes -103
totally	no 83	yes -128
touc*	no 227	unknown -126	yes -107
touched	no 201	unknown -98	yes -113
touched my	no 332	unknown -276	yes -191
tour*	no -55	unknown 94	yes -43
towa*	no -77
towe*	no -93	unknown 189	yes -98
towed	no -129	unknown 235	yes -112
town	no -134	unknown 99
town hall	no -156	unknown 127
trac*	no 160	unknown -95	yes -70
tractor	no 160	unknown -95	yes -70
traf*	no 158	unknown -76	yes -82
traffic	no 202	unknown -125	yes -79
trai*	no -121	unknown 188	yes -77
trailer	no -118	unknown 155	yes -65
trailer on	no -118	unknown 155	yes -65
train	no -118	unknown 174	yes -87
tram	no -111	unknown -221	yes 277
tram*	no 111	unknown -70	yes -53
trampoline	no 188	unknown -190
tray	no -52	yes 68
trea*	no 88	unknown -110
tree	unknown -49	yes 65
tree the	no -67	unknown -156	yes 214
tree*	no 52	unknown 63	yes -163
trees	no 52	unknown 63	yes -163
trie*	no -77	unknown -194	yes 236
tried	no -77	unknown -194	yes 236
tried to	no -77	unknown -194	yes 236
trip*	no -76	unknown 99
trod	no -152	unknown 204	yes -100
trod on	no -152	unknown 204	yes -100
trou*	no 43	unknown 106	yes -157
trouble	no -125	unknown 236	yes -141
truc*	unknown 53
truck	unknown 53
true	no -215	unknown 66	yes 104
tryi*	unknown -54	yes 41
trying	unknown -54	yes 41
trying to	no 48	unknown -151	yes 91
tube	unknown 56	yes -79
tues*	no 136	unknown -79	yes -58
tuesday	no 136	unknown -79	yes -58
tuesday 10	yes -48
tumb*	unknown -94	yes 85
tumble	unknown -94	yes 85
tumble dryer	unknown -94	yes 85
turk*	no 267	unknown -216	yes -175
turkey	no 267	unknown -216	yes -175
turkey on	no 267	unknown -216	yes -175
turn	no -130	yes 122
turn*	no -81	yes 83
turned	no -73	yes 61
tv	unknown 87	yes -70
tv and	no -50	unknown 84	yes -50
twel*	no 117	yes -163
twic*	no -66	unknown 104	yes -52
twice	no -66	unknown 104	yes -52
twice and	no -135	unknown 81	yes 42
twin*	no 83	unknown -130	yes 46
twins	no 83	unknown -130	yes 46
twis*	no -145	unknown -244	yes 322
twisted	no -89	unknown -209	yes 254
two	unknown -80	yes 68
two cracked	no -46	unknown -93	yes 122
two hundred	no -154	unknown 214	yes -91
two lads	no -52	unknown -63	yes 96
two months	no -94
two places	no -46	unknown -84	yes 119
two the	no 227	unknown -168	yes -78
tyre	no 124	unknown -177	yes 73
tyre*	no -174	unknown 287	yes -175
tyres	no -174	unknown 287	yes -175
u	no -136	unknown 234	yes -172
un	no 189	unknown -305	yes 57
uncl*	no -117	yes 80
uncle	no -117	yes 80
under a	unknown 60	yes -51
under it	no 75	unknown -200	yes 80
under the	unknown -42
underneath	no 71	yes -94
unha*	no 196	unknown -116	yes -87
unharmed	no 196	unknown -116	yes -87
unhu*	no 184	unknown -141	yes -104
unhurt	no 184	unknown -141	yes -104
unit	no 72	yes -107
unit*	no 61	unknown -84
units	no 61	unknown -84
unli*	no -98	yes 89
unti*	no 83	unknown -41	yes -42
until	no 83	unknown -41	yes -42
until the	no 195	unknown -116	yes -81
up	no 41	yes -45
up a	no -116	yes 106
up and	no 94	unknown -91
up by	no 60	unknown 59	yes -163
up from	unknown 68	yes -66
up i	no -58	unknown -105	yes 162
up in	no 113	unknown -100
up on	no 96	unknown -117
up the	no -40
up this	no 47	unknown 92	yes -153
up to	no -67	unknown 116	yes -103
up with	no -97	unknown -144	yes 222
upst*	unknown 58	yes -44
upstairs	unknown 58	yes -44
upstairs he	no -113	unknown 159	yes -77
us	no 119	unknown -92
us all	no 239	unknown -149	yes -116
us and	no -102	unknown 48	yes 53
us at	unknown -143	yes 89
us it	no -121	unknown 129
us the	no 178	unknown -114	yes -79
us was	no 232	unknown -150	yes -84
use	no 102	yes -129
util*	no -94	unknown -98	yes 149
utility	no -94	unknown -98	yes 149
vall*	no 42	unknown -87
valley	no 42	unknown -87
valu*	no -57	unknown 127	yes -75
valv*	no -97	yes 99
valve	no -97	yes 99
van came	no 60	unknown -163	yes 63
van driver	no -41	unknown -136	yes 168
van on	no -136	unknown 205	yes -104
varn*	no 142	unknown -146
varnish	no 142	unknown -146
vaul*	no -47	unknown 114	yes -109
vault	no -47	unknown 114	yes -109
ve	no -75
ve a	no -50	unknown -86	yes 111
ve been	no -80	unknown 144	yes -74
ve got	no -129	unknown -132	yes 214
ve not	no -86	unknown 189	yes -129
vehicle was	no 41	yes -79
vehicles	unknown -67	yes 53
velu*	no 47	unknown -254	yes 173
velux	no 47	unknown -254	yes 173
vera*	no -164	unknown 235	yes -102
veranda	no -164	unknown 235	yes -102
verg*	no -57	unknown -178	yes 178
verge	unknown -93
vert*	no -186	unknown 46	yes 75
vet	no 197	unknown -86	yes -113
vict*	no 251	unknown -160	yes -126
vill*	no -116	yes 110
village	no -106	unknown -72	yes 134
viol*	no -78	unknown 77
volv*	no 124	unknown -98	yes -46
volvo	no 124	unknown -98	yes -46
w	no -41	unknown 95	yes -73
walk*	no 72
walked	no 93	yes -57
walked away	no 228	unknown -147	yes -92
walked off	no -135	unknown 260	yes -162
wall	unknown 58	yes -42
wall and	unknown -45
wall of	unknown -96	yes 60
wall the	no -157	unknown 81
wall*	unknown -144	yes 105
wallet	no 75	unknown -71	yes -41
want	no -44	unknown 138	yes -94
want to	yes -62
want*	unknown 90	yes -82
wanted	unknown -55
wanted to	no -127	yes 101
wants	unknown 158	yes -125
wants it	no -84	unknown 171	yes -127
ward*	no -153	unknown 149
wardrobe	no -153	unknown 149
was a	no 119	unknown -92
was at	no 106	yes -72
was burgled	no 72	unknown -52
was by	no 184	unknown -132	yes -60
was coming	no -88	unknown -112	yes 182
was cycling	unknown -68	yes 100
was doing	no -101	unknown -54	yes 141
was driving	no -55	unknown -93	yes 134
was empty	no 123	unknown -58	yes -67
was fine	unknown -209	yes 196
was harmed	no 193	unknown -165	yes -87
was home	no 379	unknown -296	yes -149
was hurt	unknown 55	yes -99
was i	no 214	unknown -93	yes -149
was in	yes -63
was injured	no 298	unknown -139	yes -175
was lovely	no 43	unknown -98	yes 45
was no	no 172	unknown -73	yes -103
was nobody	no 189	unknown -132	yes -64
was not	no 116	unknown -179	yes 62
was on	unknown -65
was only	no 228	unknown -157	yes -98
was open	no -111	yes 55
was outside	no 144	unknown -217	yes 49
was parked	unknown 49
was sitting	no -104	yes 79
was stationary	no -132	unknown 50	yes 67
was stolen	no -65	unknown 139	yes -80
was taken	unknown -169	yes 179
was there	no 65	unknown -198	yes 119
was touched	no 211	unknown -164	yes -60
was trying	no 119	yes -123
was under	unknown 67	yes -124
was up	no 68	yes -120
wash	no -154	unknown 113
wash*	unknown 42	yes -78
washing	no 54	yes -70
washing machine	no 79	yes -118
wasn	no 99	unknown -91
wasn t	no 99	unknown -91
wasn*	no 140	unknown -96	yes -103
wasnt	no 140	unknown -96	yes -103
wasnt wasnt	no 140	unknown -96	yes -103
watch	unknown 58	yes -44
watched	no 173	unknown -95	yes -118
water and	no -95	unknown -125	yes 199
water came	no 257	unknown -198	yes -74
water comin	no -60	unknown 118	yes -77
water damage	no -55	unknown 126	yes -77
water evrywhere	no -103	unknown 48
water has	unknown 108	yes -101
water heater	no 130	unknown -232	yes 103
water is	yes -101
water was	no -104	unknown -150	yes 208
water we	no 245	unknown -186	yes -83
waterfall	yes -58
way and	no -81	unknown 235	yes -172
way home	unknown -111	yes 87
way to	no 92	yes -86
we	no 97	unknown -45	yes -52
we are	no 298	unknown -188	yes -119
we both	no 71	yes -99
we couldn	yes -65
we did	unknown 71	yes -88
we didn	no 113	unknown -119
we filled	no 41	unknown -50
we got	no 211	unknown -87	yes -130
we had	no -93	unknown 43	yes 48
we have	unknown 143	yes -105
we not	no 253	unknown -151	yes -149
we re	no 252	unknown -147	yes -111
we saw	no 171	unknown -138	yes -56
we spun	no -72	unknown -53	yes 125
we swapped	no 83	unknown -87
we ve	no -115	unknown 169	yes -83
we were	no 112	unknown -79
wedd*	no 57	yes -57
wedding	no 57	yes -57
wedn*	no -114	yes 129
wednesday	no -114	yes 129
week ago	no -48	yes 57
week*	no -65	yes 61
weeks	no -65	yes 61
weig*	no -97	unknown 64
weight	no -97	unknown 64
well	no 61	yes -52
went	unknown -48
went in	no 97	yes -112
went into	no -47	unknown -144	yes 185
went off	no -108	unknown 153	yes -110
went over	unknown -115	yes 126
went straight	no -98	unknown 114
went through	no 86	unknown -120
went up	no 117	unknown -153
were	no 82	unknown -77
were all	no 138	unknown -107
were at	no 107	yes -70
were evacuated	no 203	unknown -165	yes -46
were in	no 51
were no	unknown 56	yes -73
were not	no 230	unknown -130	yes -127
were there	no 52	unknown -86
were*	no 98	unknown -86
weren	no 98	unknown -86
weren t	no 98	unknown -86
wet	unknown -79	yes 47
wet tiles	no -65	unknown -82	yes 134
what	no -75	yes 54
what happens	no -69	unknown 99	yes -52
what i	no -108	unknown -116	yes 213
what the	no -75	unknown 57
what*	no -128	unknown 221	yes -126
whee*	unknown 50	yes -68
wheel	no 189	unknown -222
wheel is	no -99	unknown -67	yes 154
wheelchair	no -80	unknown 214	yes -146
wheels	no -112	unknown 214	yes -105
when he	unknown -131	yes 113
when i	no -51	unknown 70
when it	no -85	unknown 149	yes -84
when the	no 198	unknown -131	yes -100
wher*	no 147	unknown -123
where	no 147	unknown -123
where my	no 149	unknown -135
where the	unknown -77	yes 62
whet*	no 90	yes -83
whether	no 90	yes -83
whether it	no -98	unknown 144	yes -70
whic*	unknown -58	yes 64
which	unknown -58	yes 64
which i	no -151	unknown 143
which the	no -58	unknown -109	yes 163
which was	no 61	unknown -136	yes 62
whil*	unknown 59	yes -58
while	unknown 64	yes -66
while it	no -171	unknown 115
while we	no -45	unknown 119	yes -83
whip*	no -123	unknown -221	yes 310
whiplash	no -123	unknown -221	yes 310
whit*	unknown 51	yes -64
white	unknown 51	yes -64
white van	no -46
who is	no -41	unknown -108	yes 139
whol*	yes -51
whole	yes -51
whole back	unknown -164	yes 113
whole wing	no 110	unknown -44	yes -68
whoo*	no 178	unknown -113	yes -85
whoosh	no 178	unknown -113	yes -85
why	no -159	unknown -51	yes 128
widt*	no -49	unknown 102	yes -54
width	no -49	unknown 102	yes -54
wife	unknown -114	yes 121
wife and	no 142	yes -218
wife has	no -55	unknown -69	yes 121
wife rang	no 52	unknown -77
wife s	no -115	unknown -58	yes 168
wild	no 126	unknown -69	yes -63
wild boar	no 126	unknown -69	yes -63
will	unknown 95	yes -63
wind*	no -41	unknown 80
window	no -40
window and	no 71	yes -63
window at	no -127	unknown -104	yes 196
window in	no 46	yes -80
window of	no -157	unknown 293	yes -172
windows	no -151	yes 145
windows and	no -146	unknown 275	yes -136
windscreen	no -52	unknown 152	yes -100
windscreen of	no -134	unknown 217	yes -101
wine	unknown 108	yes -104
wing	no 53	yes -82
wing mirrors	no -89	unknown 197	yes -122
wint*	no 181	unknown -44	yes -154
winter	no 181	unknown -44	yes -154
wipe*	no -97	unknown 56
wipers	no -84	unknown 178	yes -99
wish	no 168	unknown -135	yes -72
wish to	no 168	unknown -135	yes -72
with his	no -110	unknown 40	yes 41
with it	no 121	unknown -101
with me	no 62	yes -94
with my	unknown -53	yes 49
with no	no -67	unknown -116	yes 167
with one	no -145	unknown -86	yes 201
with only	no 114	unknown -158
with the	unknown 63	yes -82
with them	no 80	unknown -69
with*	no 54
without	no 70
without a	no 191	unknown -121	yes -79
without indicating	no 41	unknown -67
without looking	no 68	unknown -90
woke	no 72	unknown -73
woke up	no 72	unknown 41	yes -115
won	unknown -98	yes 64
won t	unknown -87	yes 108
wont	no -59	unknown 131	yes -81
wont wont	no -59	unknown 131	yes -81
wood	no 79	yes -129
work	no -61	unknown -105	yes 160
work i	no -130	unknown 77
work*	unknown 104	yes -65
workers	no 65	yes -52
working	no -52
works	no -92	unknown 193	yes -159
worktop	no -59	unknown 163	yes -127
wors*	no 181	unknown -135	yes -83
worse	no 181	unknown -135	yes -83
wort*	no -80	yes 74
worth	no -80	yes 74
woul*	no -87	unknown 95
would	no -79	unknown 111
would like	no -44	unknown 82	yes -40
wouldn	no -92	unknown 83
wouldn t	no -92	unknown 83
woun*	unknown -96	yes 90
wound	no -63	unknown -110	yes 152
wrec*	no 85	unknown -146
wrecked	no 85	unknown -146
wris*	no -134	unknown -186	yes 317
wrist	no -130	unknown -175	yes 298
wrist is	no -96	unknown -44	yes 130
wrists	no -155	unknown -208	yes 295
writ*	no -94	unknown 42	yes 54
write	no -48	unknown 109	yes -62
write off	unknown -103	yes 140
write the	no 77	yes -122
writing	no -181	unknown -197	yes 301
writing to	no -52	unknown 114	yes -80
written	no -126	unknown 242	yes -121
wron*	no -100	unknown 69
wrong	no -100	unknown 69
wrot*	no -55	unknown 61
wrote	no -55	unknown 61
wrote a	no -70	unknown 50
wrote it	yes -40
x	no -177	unknown -194	yes 323
yard	no 130	unknown -46	yes -105
year	unknown 70	yes -109
year old	no 87	yes -91
year*	no 193	unknown -167
years	no 193	unknown -167
yes	no -71	unknown 127	yes -57
yesterday and	no 65	unknown 57	yes -128
yesterday around	unknown -64	yes 53
yesterday on	no -60	unknown 49
yesterday the	no -88	unknown 173	yes -89
yesterday when	no -110	unknown 264	yes -211
yet	no -51	unknown 152	yes -101
yet to	no -66	unknown 197	yes -148
you	unknown 88	yes -73
you ask	no -120	unknown 241	yes -161
you can	yes -44
you could	no 59	yes -89
you of	no 52	yes -79
youn*	no 108	yes -103
young	no 108	yes -103
your	no -45	unknown 137	yes -92
@thirdParty
	no 126	unknown -277	yes -31
000	no 120	yes -104
1	no 85	yes -72
10	no 121	yes -96
11	no -79	yes 95
11pm	no 99	yes -93
17	no -144	yes 161
18	no 70	yes -55
2	no -48	yes 41
2 days	no 128	yes -104
20	no 89	yes -80
2day	no 41	unknown -47
3	no 112	yes -93
30th	no -170	yes 187
30th of	no -170	yes 187
4	yes 61
40	no 94	yes -83
4th	no 133	yes -104
4th and	no 133	yes -104
6	no -42	yes 64
7	no 48
74	no 150	yes -115
8	yes 52
9	no -242	yes 255
a ball	no 206	yes -179
a bicycle	yes 48
a bike	no -138	yes 153
a bit	no -64	yes 81
a black	no -246	yes 262
a blanket	no 72	yes -58
a boat	no 74	yes -56
a bollard	no 106	yes -87
a brown	no -75	yes 84
a bruise	no 143	yes -124
a bruised	no 122	yes -110
a bulb	no 75	yes -60
a burn	no 132	yes -116
a bus	no -168	yes 200
a car	no -157	yes 172
a cast	no 158	yes -141
a cigarette	no 76	yes -64
a client	no -150	yes 180
a colander	no 125	yes -108
a collision	no -139	yes 158
a complaint	no 82	yes -70
a constat	yes 47
a crack	no 117	unknown -42	yes -75
a cut	unknown 74	yes -121
a damp	no -197	unknown 156
a delivery	no -103	yes 120
a drill	no 120	yes -101
a few	no -93	unknown 157	yes -102
a fiat	no -73	yes 82
a fire	no -75	yes 96
a form	no -134	unknown 168	yes -113
a good	no -172	yes 194
a grand	no -157	yes 173
a gravel	no -77	yes 88
a hairline	no 67	yes -55
a hole	no 99	yes -77
a huge	no -104	yes 116
a key	no -105	yes 120
a lad	no -143	yes 160
a lady	no -126	yes 144
a lamp	yes 51
a lot	yes 50
a lump	no -70	yes 88
a man	no 58
a metre	no 88	yes -73
a moped	no -74	yes 90
a nasty	no 104	yes -92
a new	no 139	unknown -41	yes -95
a note	no -166	yes 179
a paddling	no 94	yes -85
a parked	no -169	yes 186
a pipe	no 172	yes -149
a police	no -59	yes 71
a policeman	no -96	yes 110
a power	no -116	unknown 166	yes -112
a report	no -52	yes 73
a shunt	no -120	yes 138
a side	no -130	yes 147
a sore	no -92	yes 107
a spark	no -48	yes 64
a splinter	no 123	yes -106
a statement	no -79	yes 91
a stone	no -85	yes 102
a stray	no 144	yes -134
a tap	no -172	yes 183
a taxi	yes 57
a tetanus	yes 46
a thing	no -53	yes 73
a tooth	yes 49
a truck	no -269	yes 287
a wall	unknown -43
a week	no -98	yes 115
a white	no -53	yes 62
a wild	no 105	yes -93
a write	no 59	yes -44
a6	no 175	yes -150
a7	no -134	yes 155
abla*	no 142	yes -131
ablaze	no 142	yes -131
about half	no 118	yes -107
about it	no -96	yes 116
abov*	no -123	yes 147
above	no -123	yes 147
abso*	no 117	yes -102
absolutely	no 117	yes -102
absolutely fine	no 69	yes -59
acci*	no -85	yes 66
accident	no -85	yes 66
accident report	no -84	yes 114
accident statement	no -87	yes 100
acco*	no -93	yes 105
accounted	no -135	yes 148
accounted for	no -135	yes 148
across the	no -48
add	no -146	unknown 236	yes -232
admi*	no -61	yes 82
admits	no -111	yes 130
admits her	no -101	yes 114
advi*	no 45
advised	no 126	yes -109
afra*	no -111	unknown 193	yes -167
afraid	no -111	unknown 193	yes -167
afte*	no -46
after	no -67	unknown 87
after a	no 172	yes -148
afternoon	yes 51
afternoon i	no -95	yes 114
agad*	no 54
agadir	no 54
agai*	unknown 48
again	unknown 76	yes -69
against	yes 48
against the	no 108	yes -95
ago	no -54	yes 67
ago today	no -113	yes 133
agre*	no -75	yes 88
agreed	no -69	yes 79
ai	no 83	yes -56
aid	no 132	unknown -55	yes -78
air	no 153	yes -127
airb*	no 78	yes -60
airbag	no 142	yes -119
airbags	yes 40
airbags went	no -80	yes 85
airl*	no -255	unknown 336	yes -237
airline	no -255	unknown 336	yes -237
airp*	no 124	yes -104
airport	no 161	yes -140
alar*	no 120	yes -104
alarm	no 120	yes -104
aliv*	no -54	unknown 164	yes -224
alive	no -54	unknown 164	yes -224
all and	no -46	yes 54
all dead	no 66	yes -50
all down	no -83	yes 102
all family	no 80	yes -64
all four	no 115	yes -96
all got	no 144	yes -132
all in	no -210	yes 227
all is	no 131	yes -115
all my	no -146	yes 171
all the	no 85	yes -66
all three	no -121	yes 142
alone	no 142	yes -128
along a	no 62	yes -52
along my	no -169	yes 187
also	no 170	yes -145
alth*	yes 60
although	yes 60
am	no -42	unknown 55
am i	no 81	yes -49
am still	no -111	yes 123
am told	no -222	yes 238
am writing	no -77	unknown 192	yes -184
ambu*	no -101	yes 114
ambulance	no -101	yes 114
amia*	no -133	yes 148
amiable	no -133	yes 148
amic*	no -104	yes 125
amicable	no -104	yes 125
amicable report	no -81	yes 98
an accident	no -215	unknown 107	yes 88
an ambulance	no -95	yes 107
an hour	no -151	yes 171
and a	no -46	yes 63
and all	unknown 81	yes -53
and by	no 55	yes -40
and came	no -75	yes 90
and cracked	no -55	yes 68
and did	no -76	yes 88
and drove	no -113	yes 131
and ended	no 124	yes -111
and everyone	no -43	yes 67
and everything	no 87	yes -63
and fell	no 154	yes -143
and flooded	no 91	yes -75
and gave	no -67	yes 84
and got	no 93	yes -52
and had	no 124	yes -99
and have	no 127	yes -111
and he	yes 63
and his	yes 48
and hit	no 119	yes -107
and in	no 110	yes -91
and into	no -248	yes 263
and is	yes 54
and it	yes 59
and jewellery	no 54	yes -46
and like	no -103	yes 125
and no	no 45
and nobody	no -141	yes 158
and now	no 60	yes -42
and of	no -77	unknown 163	yes -148
and on	no -45	yes 63
and our	no -42	yes 61
and put	no -209	yes 224
and rain	no 94	yes -77
and ripped	yes 47
and roof	no 167	yes -144
and says	no -126	yes 140
and set	no 96	yes -80
and she	yes 64
and signed	no -56	yes 77
and smashed	no -56	yes 80
and that	no 146	yes -132
and there	no 56
and took	no 40
and tore	no -48	yes 68
and was	no -45	yes 54
and we	unknown -41	yes 66
and well	no 98	yes -83
and went	no -48	yes 62
and when	no 85	yes -73
and wouldn	no -87	yes 99
ankl*	no -60	yes 86
ankle	no -60	yes 86
anot*	no -196	yes 206
another	no -196	yes 206
answ*	no -284	unknown 147	yes 91
answer	no -284	unknown 147	yes 91
any	no -52	yes 68
any form	no -114	yes 125
any harm	no -195	yes 210
any of	yes 40
any paperwork	no -174	yes 187
anyb*	no -94	unknown 169	yes -127
anybody	no -94	unknown 169	yes -127
anyt*	no -44	unknown 42
anything	no -44	unknown 42
anything for	no 172	unknown -97	yes -97
apar*	no -165	unknown 120
apart	no -230	unknown 188
apart from	no -230	unknown 188
apartment	no -56	yes 64
apol*	no -103	yes 123
appe*	no 42
appeared	no 42
appr*	no 56	yes -46
aqua*	no 112	yes -95
aquaplaned	no 125	yes -109
arch*	no -210	yes 226
are both	no -93	yes 109
are fine	no -79	yes 100
are full	no 59	yes -48
are gone	no 91	yes -81
are safe	yes 49
are scorched	no 101	yes -90
arti*	yes 61
artist	yes 61
as a	no -60	yes 77
as i	yes 64
as if	no 115	yes -92
as we	no 129	yes -120
as well	no 122	yes -107
ask	no -227	unknown 206
aske*	yes 41
asked	yes 41
asle*	no 103	yes -90
asleep	no 103	yes -90
assu*	no -327	unknown 306	yes -119
at a	no -101	yes 123
at all	no 86	yes -71
at home	no 139	yes -121
at la	no -151	yes 162
at me	no -80	yes 112
at night	no 68	yes -58
at work	no 57	yes -48
ate	no 146	yes -133
atta*	no 56	yes -40
attach	no 54	yes -44
attach the	no 54	yes -44
attached	no 59
atte*	no -69	unknown 169	yes -150
attempted	no 116	yes -85
attempted break	no 100	yes -81
attended	no 42
atti*	no 109	yes -89
attic	no 109	yes -89
aube*	no 117	yes -103
auto*	no -131	yes 157
autr*	no 52
autre	no 52
aven*	no -72	yes 79
avenue	no -72	yes 79
avenue foch	no -45	yes 48
away and	no 138	yes -119
away from	no 108	yes -90
away in	no 52
away the	yes 58
away with	no 75	yes -66
awni*	no -50	yes 70
awning	no -50	yes 70
b	no -61	yes 81
b and	no -105	yes 119
back and	no -183	yes 191
back door	no 85	yes -70
back for	no 244	unknown -132	yes -157
back on	no 57
back the	no 120	yes -88
back there	no 85	yes -73
back to	no -41	yes 54
back when	no -116	yes 127
back*	no -140	yes 163
badl*	no -83	yes 95
badly	no -83	yes 95
bag	no 148	yes -129
balc*	no -140	yes 164
balcony	no -140	yes 164
ball	yes 57
ball*	no 82	yes -70
balls	no 82	yes -70
balls on	no 82	yes -70
band*	no 132	yes -95
bandaged	no 74	yes -66
bang	no 76	yes -56
bank*	no -125	unknown 192	yes -95
banks	no 88	yes -73
banks on	no 88	yes -73
barb*	no -73	yes 87
barbecue	no -73	yes 87
barn	no 103	yes -81
barr*	no 106	yes -89
barrier	no 112	yes -96
base*	no 142	yes -120
basi*	no 114	yes -94
basically	no 120	yes -98
basin	no 99	yes -85
bat	no -125	yes 145
bath running	no 121	yes -107
bath tap	no -136	yes 160
bathroom wall	no -91	yes 120
bathroom window	no 81	yes -62
bay	no -170	yes 184
bay window	no -155	yes 166
be done	no -42	yes 65
be towed	no 150	yes -127
beac*	no 138	yes -102
beach	no 138	yes -102
beas*	no -84	yes 95
beast	no -84	yes 95
beat	no 116	yes -94
beau*	no -72	yes 88
because i	no -145	unknown 132
because of	yes 48
because she	no -91	yes 107
because the	no -57	unknown 115	yes -82
bed	no 133	yes -113
bedr*	no -82	yes 52
bedroom	no -70
bedroom ceiling	no -95	yes 108
been	no 60	yes -85
befo*	no -59	unknown 77
before	no -59	unknown 77
begi*	no 247	unknown -131	yes -161
behind a	no 40
behind by	no -96	yes 118
behind the	no 207	unknown -61	yes -150
bein*	no 150	yes -128
being	no 150	yes -128
belo*	no -166	yes 189
belonging	no -161	yes 179
belonging to	no -161	yes 179
below	no -159	yes 181
beneath it	no 165	yes -147
beneath the	yes 44
bent	no 180	yes -155
besi*	no 123	yes -107
beside	no 123	yes -107
betw*	no -47	yes 74
between	no -47	yes 74
between the	no 62	unknown -77
between two	no -143	yes 153
bicy*	no -63	yes 83
bicycle	no -63	yes 83
big	unknown 47
bike	no -101	yes 122
bike is	no 88	yes -70
bill	no -314	unknown 284	yes -41
bin	no 46
birt*	no -43	yes 62
bit	no -46	yes 65
bit my	no -131	yes 152
bits	yes 58
blac*	no -48	yes 72
black	no -48	yes 72
blam*	no -162	yes 177
blan*	no 102	yes -87
blanket	no 102	yes -87
bles*	no -201	yes 218
blew	no 188	yes -168
blis*	no 98	yes -81
blistered	no 87	yes -69
bloc*	no -190	yes 207
blok*	no -101	yes 125
bloke	no -162	yes 187
blood	no -127	yes 139
blue	no -179	yes 206
boar	no 105	yes -93
boar*	no -66	unknown 109	yes -51
board	no -66	unknown 109	yes -51
boat	no 54
bodi*	no -78	yes 98
bodily	no -78	yes 98
body*	no 117	yes -97
bodywork	no 117	yes -97
boil*	no 96	yes -78
boiler	no 65	yes -53
boiling	no 167	yes -137
boll*	no 139	yes -118
bollard	no 146	yes -123
bone*	no -129	yes 158
boned	no -107	yes 126
bonn*	yes 43
bonnet	yes 43
bonnet and	no 53
bonnet i	no 73	yes -63
book*	no 80	yes -52
boot	yes 43
bord*	no -177	unknown 199	yes -144
bordeaux	no -177	unknown 199	yes -144
bore*	no -78	yes 100
both cars	no -193	yes 214
both drivers	no -109	yes 124
both fine	no 72	yes -62
both of	no -126	yes 140
both parties	no -56	yes 70
both sides	no 94	yes -81
both signed	no -114	yes 126
both wing	no 69	yes -63
both*	no 55
bother	yes 42
bothered	no 181	yes -142
bothered the	no 181	yes -142
bott*	no 116	yes -99
bottle	no 116	yes -99
boul*	no 59
boulevard	no 59
box of	no -58	yes 78
boy	no 48
boy kicked	no -66	yes 84
brac*	no 149	yes -129
brace	no 93	yes -81
brak*	no 50
brake	no 213	yes -186
braked	yes 54
bread	no -63	yes 74
break	no 73	yes -54
break in	no 100	yes -81
breathed	yes 52
breathed in	yes 52
bric*	no 127	yes -107
bricks	no 115	yes -96
brid*	no 62	yes -44
bridge	no 62	yes -44
brig*	no -57	yes 69
brin*	no -90	yes 121
brok*	yes 59
broke my	yes 48
broke the	no 42
broken	no -89	yes 114
broken and	no 42
broken in	yes 65
broken my	no 75	yes -45
brou*	no 145	yes -127
brought	no 145	yes -127
brought the	no 171	yes -149
brow*	no -75	yes 84
brown	no -75	yes 84
brui*	no 152	yes -129
bruise	no 62	yes -46
bruised	no 127	yes -108
brus*	no -42	yes 66
buck*	no 196	yes -177
buil*	no -129	unknown 62	yes 59
building	no -129	unknown 62	yes 59
bulb	no 75	yes -60
bump	no -239	yes 263
bump*	no -53	yes 75
bumped	no -168	yes 183
bumped me	no -186	yes 202
bumper	yes 46
bumper and	yes 65
bumper is	no -114	yes 134
burg*	no 93	yes -80
burglar	no 137	yes -124
burglars	no 110	yes -96
burgled	no 56	yes -47
burgled while	no 58	yes -49
burn	no -106	yes 134
burn*	no 127	yes -108
burned	no 134	yes -116
burned to	no 145	yes -128
burns	no 125	yes -109
burns on	no 72	yes -63
burnt	no 130	yes -106
burs*	no 72	yes -43
burst	no 72	yes -43
burst its	no 88	yes -73
burst my	no -231	yes 253
burst pipe	no 96	yes -89
bus	no -159	yes 192
but he	no -105	yes 120
but i	no 48
but it	no -61	yes 86
but my	yes 42
but they	no 61	yes -48
but we	no 48
button	no 237	yes -217
buyi*	no -53	yes 69
buying	no -53	yes 69
by a	yes 43
by an	no -126	yes 151
by both	no -94	yes 110
by itself	no 108	yes -89
by my	no 106	yes -85
by the	no 43
bypa*	no -43	yes 58
bypass	no -43	yes 58
c	no -112	yes 127
c est	no -112	yes 127
cabl*	no 127	yes -97
cable	no 94	yes -80
cable and	no 81	yes -72
cables	no 190	unknown -60	yes -130
cafe	no -142	yes 159
calf	no -77	yes 103
call*	no -146	unknown 108
called	no -117	unknown 50	yes 60
calls	no -260	unknown 243	yes -152
came back	yes 44
came down	no -82	yes 107
came flying	yes 41
came home	no 136	yes -131
came in	no 87	yes -73
came into	no 167	yes -148
came off	no 136	yes -118
came on	no -46	yes 71
came round	no 46
came*	no 135	yes -115
camera	no 141	yes -123
cami*	yes 46
camion	yes 46
camion of	yes 46
campsite	no 126	yes -109
can	yes -51
can picture	no 84	yes -68
can t	no 88	yes -67
can tell	no -45	unknown 170	yes -177
canc*	no -129	unknown 229	yes -144
cancelled	no -175	unknown 229	yes -132
cand*	no 113	yes -89
candle	no 101	yes -82
car and	no 49
car at	no -169	yes 186
car is	no 41
car keys	no -101	unknown 218	yes -177
car not	no 206	yes -177
car the	no 56
car there	no -114	yes 136
car while	no -182	yes 209
car window	no 147	yes -118
cara*	yes 48
caravan	yes 48
card	yes 72
card*	yes 53
carpet	no -62	yes 88
carpets	no 138	yes -126
carr*	no 49
carrefour	no -67	yes 79
carrefour petrol	no -74	yes 84
carrying	no 171	yes -154
cars	no -133	yes 159
casa*	no -122	unknown 133	yes -58
casablanca	no -122	unknown 133	yes -58
casablanca and	no -122	unknown 133	yes -58
cast	no 158	yes -141
casu*	no -93	yes 108
casualties	no -93	yes 108
cat	no 115	yes -95
caug*	no 80	yes -67
caught	no 80	yes -67
caught fire	no 98	yes -87
ceil*	no -42	yes 65
ceiling	no -42	yes 65
ceiling and	no -144	yes 161
ceiling is	no -151	yes 172
ceiling since	no -69	yes 81
cell*	no 52
cellar	no 76	yes -54
ceme*	yes 73
cent*	no -57	yes 77
chain	no 61
chal*	no 118	yes -101
change	no 80	yes -63
changed	no -80	yes 96
changing	no 75	yes -60
changing a	no 75	yes -60
chap	no -58	yes 71
char*	unknown 91	yes -80
charcoal	no 143	yes -119
charger	no 86	yes -74
charging	no 97	yes -78
charming	yes 62
charred	no 122	yes -97
chas*	no -44	yes 62
chasing	no -105	yes 118
chec*	no 44
checked	no 44
chee*	no -73	yes 100
ches*	yes 48
chest	yes 48
chew*	no -111	yes 132
chewed	no -111	yes 132
child	no -57	yes 68
chin	no 75	yes -44
chip	no 107	unknown -40	yes -68
chip in	no 174	unknown -41	yes -150
chip*	no 42
chipped	no 42
chri*	no 132	yes -107
chun*	no -160	yes 173
chur*	no 162	unknown -54	yes -107
church	no 162	unknown -54	yes -107
ciga*	no 76	yes -64
cigarette	no 76	yes -64
clai*	no -127	unknown 172	yes -94
claim	unknown 88	yes -124
claims	no -265	unknown 210	yes -51
clas*	no -115	yes 135
clea*	no 40
clean	no 89	yes -65
cleaned	no 65	yes -40
cleaned out	no 126	yes -105
clie*	no -157	yes 185
client	no -157	yes 185
client s	no -150	yes 180
clim*	no 60	yes -50
climbed	no 60	yes -50
clin*	no -112	unknown 115
clinic	no -112	unknown 115
clio	no -120	yes 134
clip*	yes 45
clipped	yes 45
clipped my	no -142	yes 162
closed	no 74	yes -63
closed the	no 70	yes -60
clou*	yes 44
club	no 85	yes -67
cm	no 78	yes -66
co	no -159	unknown 158
coac*	no -44	yes 67
coffee	no 118	yes -98
cola*	no 125	yes -108
colander	no 125	yes -108
cold	no 133	yes -112
coll*	no 50
collapsed	no 171	yes -139
collapsed under	no 171	yes -139
collarbone	no 57
collision	no -139	yes 158
come down	no -44	yes 59
come out	yes 56
come to	no 160	yes -131
come*	no -146	yes 162
comes	no -146	yes 162
comi*	yes 46
comin	no -101	yes 117
comin thru	no -101	yes 117
coming down	no 155	yes -146
coming through	no -111	yes 135
comm*	no 69	yes -57
commissariat	no 72	yes -62
comp*	no 55
complaint	no 100	yes -84
complaint at	no 108	yes -97
complaint filed	no 123	yes -105
complaint lodged	no 110	yes -94
complaint yet	no 95	yes -80
completed	no -151	yes 169
completed the	no -146	yes 165
conc*	no -41	yes 61
concertina	no -75	yes 84
concrete	no 191	yes -174
cond*	no -170	yes 194
conf*	no 72	yes -50
cong*	no 159	yes -121
cons*	no -79	yes 99
conscious	no -90	yes 105
conscious and	no -90	yes 105
conservatory	no -51	yes 68
conservatory roof	no 165	yes -150
constat	no -99	yes 120
constat a	no -91	yes 106
constat amiable	no -123	yes 138
constat and	no -172	yes 195
constat is	no -181	yes 206
constat no	no -115	yes 130
constat signed	no -96	yes 108
constat the	no 75	yes -65
constat together	no -159	yes 176
constat with	no 150	yes -122
cont*	no -49	unknown 78
control	no -171	unknown 199	yes -77
cook*	no -100	yes 117
cops	yes 50
corn*	no -86	yes 103
corner	yes 46
corner to	no 136	yes -121
corniche	no -122	yes 141
corr*	no 85	unknown 46	yes -152
corridor	no 40	unknown 73	yes -139
cors*	no -112	yes 123
coug*	no -115	yes 130
coul*	no -89	unknown 42	yes 46
could	no -68	unknown 73
couldn	no -137	yes 158
couldn t	no -137	yes 158
coup*	no -52	yes 81
couple	no -52	yes 81
cour*	yes 55
courier	no -148	yes 159
courtesy	no -103	unknown -58	yes 142
cous*	yes 49
cousin	no -83	yes 107
cove*	no 41	unknown 64	yes -106
cover	no -55	unknown 160	yes -134
covered	no 100	unknown -45	yes -55
crac*	no 137	yes -112
crack	no 114	yes -89
crack in	no 121	yes -105
crack running	no 77	yes -67
cracked	no 132	yes -107
cracked in	no 111	yes -101
cracked my	no 97	yes -68
cracked ribs	no 57	yes -44
cras*	no -64	yes 83
crash	no -64	yes 83
craw*	yes 46
cream	yes 44
cree*	unknown 142	yes -168
creeping	unknown 142	yes -168
cros*	no -184	yes 205
crossing	no -100	yes 115
crow*	no 173	yes -146
crumbs	no 64	yes -55
cupb*	unknown 50	yes -40
cupboard	no -56	unknown 70
curt*	no 94	yes -81
curtain	no 99	yes -86
curtain and	no 73	yes -60
curtain i	no 127	yes -117
curtains	no 97	yes -84
curtains alight	no 81	yes -69
cust*	no 136	yes -123
cut	no 72	yes -97
cut lip	no 41
cut the	no -278	unknown 177	yes 57
cut up	no 109	yes -85
cycl*	no -85	yes 99
cycling	no -88	yes 99
cycling to	no -119	yes 128
cyclist	no -120	yes 131
d	unknown 53
daci*	no -75	yes 87
dacia	no -75	yes 87
dad	no 174	unknown -100	yes -93
dama*	no -40	yes 63
damage	no -53	yes 75
damage form	no -120	yes 132
damage statement	no -125	yes 153
damage to	no 57
damp	no -234	unknown 228
damp patch	no -197	unknown 156
dang*	no 157	yes -139
danger	no 157	yes -139
dark	no 67	yes -58
dark and	no 67	yes -58
daug*	no -47	yes 71
daughter	no -47	yes 71
daughter has	no -78	yes 98
day	no 63	yes -42
dayl*	no -82	yes 113
daylight	no -82	yes 113
days	unknown 46
de	yes 57
dead	no 98	yes -81
dead i	no 102	yes -79
dear	no 40
deci*	no 133	yes -108
decided	no 133	yes -108
decl*	no -40	unknown 84	yes -46
declaration	no -131	unknown 185	yes -137
declare	no 81	yes -62
declare it	no 48
declined	no -242	unknown 173	yes -42
deco*	no -140	unknown 249	yes -236
deep	no 79	yes -61
deli*	no -169	yes 188
delivery	no -103	yes 120
delivery van	no -120	yes 140
demo*	no 128	yes -115
deni*	no -213	yes 240
dent	no -129	yes 145
dent*	no 66
dented	no 52
deny	no -177	unknown -41	yes 203
deny it	no -177	unknown -41	yes 203
des	no -178	yes 198
des tanneurs	no -60	yes 71
dese*	no 190	yes -164
desert	no 190	yes -164
dest*	no 97	yes -81
destroyed	no 97	yes -81
destroyed the	no 118	yes -102
deta*	no -122	yes 136
details	no -122	yes 136
details and	no -76	yes 88
diab*	no -88	unknown 191	yes -191
did not	no 49
did the	no -73	yes 83
dies*	no 109	yes -92
diesel	no 109	yes -92
dinn*	no -179	yes 204
dinner	no -179	yes 204
dirh*	no 99	yes -84
dirhams	no 99	yes -84
disc*	no 183	yes -159
discovered	no 183	yes -159
disp*	no -146	yes 169
display	yes 46
dispute	no -215	yes 238
dist*	no -145	yes 165
ditc*	no 43
ditch	no 43
dizz*	no -141	yes 158
dizzy	no -141	yes 158
do	unknown 41
do a	no -64	unknown 127	yes -103
do any	no -83	yes 95
do anything	no 172	unknown -97	yes -97
do constat	no -252	yes 280
do i	unknown 72	yes -66
do not	unknown 148	yes -170
do the	unknown -50	yes 79
doct*	no 70	yes -45
doctor	no 133	yes -108
does	no 57	unknown 43	yes -110
does my	no -44	unknown 142	yes -171
does the	no 193	unknown -114	yes -120
does*	no -125	unknown 132	yes -49
doesn	no -125	unknown 132	yes -49
doesn t	no -125	unknown 132	yes -49
dog	yes 50
dog and	no 103	yes -91
dog bit	no -131	yes 150
don	yes 46
don t	yes 46
done	yes 52
door	yes 42
door and	no 61	yes -52
door in	no -176	yes 204
door of	no 159	yes -142
door s	no -125	unknown 74	yes 48
door*	no 44
doors	no 44
down across	no -50	yes 74
down d	no 205	yes -172
down in	no 59	yes -46
down my	no -141	yes 161
down on	no -85	yes 110
down one	no 189	yes -172
down the	no 55
down to	no 142	yes -128
drag*	no 108	yes -92
dragged	no 108	yes -92
draw*	no 76	yes -61
drawer	no 108	yes -94
drawers	no 110	yes -96
drawn	yes 40
drawn up	no 44
dres*	no 110	yes -97
dresser	no 84	yes -74
drew	no -99	yes 115
drew up	no -48	yes 61
dril*	no 60
drill	no 120	yes -101
drip*	no 63
dripping	no 63
driv*	no -76	yes 55
drivable	no -193	yes 214
drive	unknown 43	yes -94
driver	no -75	yes 98
driver had	no -120	yes 136
driver was	no 76	yes -63
drivers	no -104	yes 119
driving	yes 54
drop*	no -168	yes 198
dropd	no 89	yes -60
dropped my	no 104	yes -86
drov*	no -89	unknown 97
drove	no -89	unknown 97
drow*	yes 67
drowned	yes 67
dry	no 124	yes -111
drye*	no 111	yes -94
dryer	no 111	yes -94
du	no -52	unknown -40	yes 100
due	no 134	yes -103
due to	no 134	yes -103
duly	no -122	yes 145
duri*	yes 60
during	yes 60
during a	no -135	yes 150
dust*	yes 42
duster	no -83	yes 101
dutc*	yes 57
dutch	yes 57
e	no -134	unknown 130
ear	no 172	yes -139
eggs	no 148	yes -132
eight	yes 40
eight and	no -96	yes 109
eith*	no -66	yes 87
either	no -66	yes 87
elbo*	no 95	yes -80
elbow	no 95	yes -80
elec*	no 81	yes -56
electric	no 137	yes -106
electric car	no 128	yes -91
electricity	no -58	yes 75
elev*	no -88	unknown 124
eleven	no -88	unknown 124
else	no 169	yes -148
empl*	yes 40
employee	yes 40
emptied the	no 162	yes -146
empty	yes 56
encl*	no -239	unknown 247	yes -89
enclosed	no -239	unknown 247	yes -89
end	no 88	yes -76
end is	no 116	yes -101
ended at	no -132	yes 153
ended up	no 124	yes -111
enga*	no 90	yes -77
engagement	no 90	yes -77
engi*	no 160	yes -128
engine	no 160	yes -128
engl*	no -324	unknown 272	yes -163
english	no -324	unknown 272	yes -163
enou*	no 120	yes -100
enough	no 120	yes -100
enough to	no 197	yes -177
enter in	no -44	yes 64
enti*	no 123	yes -106
entire	no 123	yes -106
entr*	no 81	yes -63
essa*	no -173	unknown 216	yes -109
essaouira	no -173	unknown 216	yes -109
est	no -199	yes 219
euro*	no 57
european	no -59	yes 74
european accident	no -59	yes 74
euros	no 77	yes -57
euros no	no 100	yes -81
evac*	no -69	yes 90
evacuated	yes 54
evacuated in	no 93	yes -79
even	no -127	yes 154
even*	no 65
evening	no 65
evening and	no 90	unknown -63
evening the	no 70	yes -61
ever	no 79	yes -58
ever since	no 79	yes -58
every	no 82	yes -68
every one	no 103	yes -91
everybody	no -192	yes 221
everyone	no -85	yes 102
everyone is	no -43	yes 67
everyone walked	no -163	yes 177
everything we	no -51	yes 58
everywhere	no -62	yes 82
evid*	no 206	yes -187
evrywhere	no 163	unknown -44	yes -121
ex	no -231	yes 251
exce*	no 125	yes -102
except	no 150	yes -119
exha*	no 219	yes -201
exhaust	no 219	yes -201
expe*	no 140	yes -117
expl*	no -68	unknown 122	yes -72
explain	no -269	unknown 223
exploded	no 107	yes -84
exti*	no 77	yes -66
extr*	no 87	yes -72
extractor	no 87	yes -72
extractor melted	no 105	yes -87
eye	yes 57
eyeb*	no 82	yes -65
eyebrow	no 54
eyebrows	no 98	yes -83
eyel*	no 98	yes -85
face	no 62
failed to	no -100	yes 109
fait	no -200	yes 225
fall*	no 125	yes -102
fallen	no 116	yes -89
fallen from	no 133	yes -111
falls	no 105	yes -88
fami*	no 48
family	no 132	yes -109
fath*	unknown 77	yes -67
father	unknown 77	yes -67
faul*	yes 45
fault	yes 45
faut*	no -112	yes 127
feel	no -45	yes 59
fell	no 117	yes -94
fell asleep	no 121	yes -107
fell in	no 218	unknown -45	yes -174
fell into	no 153	yes -132
fell my	no 107	yes -96
fell off	no 172	yes -150
fell*	no -149	yes 167
fella	no -208	yes 228
fellow	no -149	yes 170
felt	yes 54
felt nothing	yes 43
ferr*	no 79	unknown -82
ferry	no 79	unknown -82
few	no -93	unknown 157	yes -102
fiel*	no 123	yes -105
field	no 105	yes -87
field i	no 109	yes -93
fift*	no 178	yes -148
fifty	no 178	yes -148
file*	no 99	yes -85
filed	no 99	yes -85
filed a	no 72	yes -62
fill	no -157	yes 175
fill in	no -156	yes 175
fill*	no -49	yes 63
filled	no -66	yes 80
filled in	no -69	yes 85
filt*	no -191	yes 207
find	no -178	unknown 156
find the	no -54	yes 71
fine i	no 103	yes -95
fing*	no 128	yes -106
finger	no 166	yes -144
fingers	no 111	yes -88
fire in	no 47
fire started	no -129	yes 142
fire we	no 127	yes -113
fire*	no 66	yes -51
firemen	no 67	yes -50
firm	no -168	unknown -41	yes 205
firs*	no -94	yes 113
first	no -94	yes 113
fish	no 128	yes -113
fit	no -177	yes 191
five minutes	no 53
flam*	no 127	yes -98
flames	no 117	yes -86
flap	no 60	yes -49
flar*	no 86	yes -70
flared	no 92	yes -75
flas*	no 129	yes -111
flash	no 123	yes -110
flash flood	no 123	yes -110
flat	no -114	yes 99
flat above	no -150	yes 180
flat below	no -46	yes 64
flat in	no -131	unknown 221	yes -139
flat we	no -229	yes 245
flat*	no -227	unknown -90	yes 243
flew	no 111	yes -97
flew up	no 127	yes -113
flood	no 113	yes -98
flood in	no 107	yes -92
flooded	no 113	yes -96
flooded the	no 91	yes -75
floor balcony	no -180	yes 196
floor is	no -161	yes 177
flor*	no -174	yes 186
flou*	no 106	yes -88
flour	no 106	yes -88
flyi*	yes 41
flying	yes 41
foch	no -45	yes 48
fold*	no -131	yes 155
folded	no -131	yes 155
folded in	no -131	yes 155
foll*	yes 48
follow	no 63	yes -44
following	no 41
following the	no 121	yes -107
foot	yes 70
foot and	no -99	yes 116
foot*	no -67	yes 85
football	no -67	yes 85
for	unknown 61
for a	yes -59
for an	no -72	yes 93
for nine	no -127	unknown 180	yes -161
for three	no 147	yes -129
forc*	no 95	yes -76
forced	no 95	yes -76
fore*	no 101	yes -80
forearm	no 60
forest	no 162	yes -145
forg*	no -65	yes 83
forgot	no -65	yes 83
forgot the	no -132	yes 142
form	no -139	yes 132
form and	no -96	yes 108
form no	no -172	yes 195
form*	yes 49
fort*	no 83	yes -66
forty	no 83	yes -66
foun*	no 135	yes -116
found	no 123	yes -105
four	unknown 43
frac*	yes 78
fracture	no 92	yes -59
fractured	no -141	unknown -41	yes 177
free*	no 122	yes -107
freezer	no 164	yes -143
frid*	yes -52
friday	no 49
friday a	yes 45
friday the	no 125	yes -106
fridge	unknown 110	yes -126
fridge the	no 201	unknown -83	yes -119
frie*	no -128	yes 100
fried	unknown 82	yes -120
fried the	no -64	unknown 132	yes -109
friend	no -178	yes 199
friend s	no -183	yes 202
friends	no -230	yes 257
frm	no 104	yes -64
from	no -49
from a	no -75	unknown 95
from behind	no -82	yes 101
from both	no -106	yes 122
from corner	no 136	yes -121
from my	no -56	unknown 63
from outside	no 91	yes -80
from the	yes -45
front corner	no -150	yes 159
front end	no 99	yes -85
front is	no 108	yes -92
front of	no -76	yes 94
full	no 53
full of	no 122	yes -104
full width	no 77	yes -67
full*	no 163	yes -140
fully	no 163	yes -140
furn*	no -91	yes 116
fuse	no 130	yes -101
fuse box	no 130	yes -101
gale	no -128	yes 150
gall*	no -123	yes 140
gara*	no 110	yes -81
garage	no 110	yes -81
garage door	no 119	yes -103
gard*	no 93	yes -73
garden	no 73	yes -54
garden shed	no -51	yes 66
garden wall	no 139	yes -117
gare	no 160	yes -132
gas	no 125	yes -103
gate	no 63	yes -45
gave way	no 90	yes -69
gaze*	no -75	yes 98
gazebo	no -75	yes 98
gend*	no 59	yes -42
gendarme	yes 57
gendarmerie	no 80	yes -65
gendarmerie came	no 69	yes -58
gendarmes	no 58
gendarmes came	no 76	yes -56
gendarmes over	no -87	yes 97
gene*	no 87	yes -73
generator	no 87	yes -73
generator is	no 87	yes -73
gent*	no -116	yes 136
gentleman	no -135	yes 153
gentleman on	no -145	yes 157
get	unknown 67	yes -76
get the	yes 55
gett*	no 108	yes -94
getting	no 108	yes -94
getting out	no 76	yes -67
girl	no -63	yes 75
give way	no -99	yes 118
give*	no -100	yes 118
given	no -100	yes 118
glass	no 42
glass in	no -274	yes 292
glass of	no 106	yes -85
glasses	unknown 66	yes -70
glasses and	no -282	unknown 202	yes 66
glis*	no 213	yes -192
glov*	no -63	yes 78
glue	no 114	yes -96
go	no 50
go and	no 152	yes -122
go to	yes 57
go up	no 138	yes -126
goin*	no -114	yes 128
going	no -114	yes 128
going to	no -71	yes 84
golf	no 95	yes -82
golf balls	no 82	yes -70
gone	yes -41
gone i	no 110	yes -98
gone the	no 92	yes -80
gone to	no -151	yes 179
gone up	no -127	unknown 252	yes -242
good	unknown 86	yes -103
good*	no 59	yes -48
goodness	no 59	yes -48
got away	no 155	yes -144
got hit	no -211	yes 230
got into	no 99	yes -81
got rear	no -114	yes 128
got the	no 104	yes -88
grac*	no -44	yes 60
grace	no -44	yes 60
gran*	no 50
grand	no 58	yes -41
grand taxi	no -157	yes 173
grandmother	no -49	yes 59
grav*	no 66	yes -47
gravel	no 42
gravel lorry	no -77	yes 88
gree*	no -84	yes 102
greenhouse	no -67	yes 84
grey	no -209	yes 228
grin*	no 190	yes -167
grinder	no 190	yes -167
grou*	no 73	yes -59
ground	no 73	yes -59
ground floor	no 108	yes -94
guards	no -45	yes 62
gutt*	no -41	unknown 51
guttering	no 93	yes -75
guttering and	no 93	yes -75
gutters	no -155	unknown -41	yes 187
guy	no -155	yes 175
guy on	no -140	yes 157
had a	unknown -73	yes 92
had an	no -296	unknown 172
had been	no 112	yes -98
had gone	no 80	yes -55
had my	no 114	yes -84
had no	no -79	yes 92
had to	no 51	yes -62
hail	no 167	yes -147
hail on	no 101	yes -88
hail*	no 125	yes -102
hailstones	no 84	yes -71
hailstones the	no 82	yes -70
hailstorm	no 103	yes -79
hair	no -122	yes 147
hair*	yes 51
hairdresser	no -159	unknown -42	yes 174
hairline	no 124	yes -95
hairline fracture	no 92	yes -59
half a	no 113	yes -94
hall	no 47
hall ceiling	no -150	yes 176
hall*	no -123	unknown -45	yes 139
hallway	no -191	unknown -64	yes 200
hanging off	yes 42
happ*	no -54	unknown 93	yes -42
happened	no 53	yes -40
happens	no -166	unknown 197	yes -143
harb*	no -160	yes 173
harbour	no -160	yes 173
hard	no -142	yes 155
harm	no -139	yes 156
harm*	no 44
harmed	no 44
has appeared	no 42
has been	no 133	yes -106
has broken	no -260	yes 284
has fallen	no 174	unknown -43	yes -132
has go	no 142	yes -108
has gone	no -290	unknown 315	yes -66
has had	no -49	unknown 192	yes -210
has nothing	no -201	yes 217
has sent	no -179	yes 196
has since	no -162	yes 177
has spoiled	no 44
has take	no 112	yes -88
has taken	no 123	yes -99
has whiplash	no -164	yes 179
has write	no -219	yes 244
hass*	no -96	yes 106
hassan	no -96	yes 106
hassan ii	no -96	yes 106
have a	yes 52
have been	no -132	unknown 176	yes -90
have hit	no 180	yes -146
have my	no -92	yes 103
have no	no -57	unknown 104	yes -76
have not	yes -51
have nothing	no -150	yes 162
have put	no 153	yes -131
have*	no 52
haven	no 52
haven t	no 52
havi*	no -146	yes 165
having	no -146	yes 165
he	no -101	yes 104
he came	no -114	yes 130
he is	no -55
he s	no -54	yes 71
he says	no -89	yes 105
he wants	no -247	yes 264
he was	no -161	yes 178
he won	no -183	yes 201
head and	no 171	yes -159
head*	no -40	yes 68
headlamp	yes 47
headlights	no 103	yes -91
heal*	no -72	yes 92
health	no -72	yes 92
hear	no 42
hear*	no 80	yes -53
heard	no 85	yes -69
hearing	no 132	unknown -55	yes -78
hearing aid	no 132	unknown -55	yes -78
heat	unknown 123	yes -158
heat pump	no -172	unknown 197	yes -67
heat*	no 115	yes -92
heater	no 117	yes -97
heating	no 91	yes -62
heavy	no 112	yes -85
hedg*	no -41	yes 64
hedge	no -41	yes 64
heel	no -48	yes 66
held	no 98	yes -72
hello so	yes 54
helm*	no 44
helmet	no 44
help*	no -150	yes 171
helped	no -78	yes 93
helped us	no -78	yes 93
hen	no -77	yes 97
hens	no 45
her	no -122	yes 142
her phone	no -54	yes 67
her shower	no -101	yes 114
her thigh	no -115	yes 122
here	no 128	yes -97
hers	no -127	yes 139
hes	no 129	yes -110
hes hes	no 129	yes -110
hi	no -71	yes 88
hier	yes 51
hill	no -66	yes 78
him	no -122	yes 117
him away	no -131	yes 150
him he	no -231	unknown 143	yes 48
him to	no 107	yes -90
hire*	no -269	unknown 140	yes 109
hired	no -269	unknown 140	yes 109
his	no -100	yes 112
his bike	no -107	yes 121
his door	no -128	yes 149
his name	no -206	yes 220
his own	no -40	yes 63
his plate	no -87	yes 102
his wife	no -195	yes 213
hit a	no 153	yes -133
hit by	no -211	yes 230
hit me	no -101	yes 122
hit my	no -78	yes 104
hit the	no 127	yes -99
hob	no 90	yes -75
hold	no 148	yes -129
hold*	no 56	yes -48
holding	no 44
hole	no 96	yes -74
hole in	no 92	yes -71
holi*	no 92	yes -73
holiday	no 92	yes -73
home and	no 107	yes -88
home i	no 97	yes -87
home to	no 105	yes -98
hone*	no -59	yes 73
hood	no 97	yes -75
hook	no 72	yes -61
hors*	no -89	yes 108
horse	no -89	yes 108
horse and	no -190	yes 202
hose	no -58	yes 74
hosp*	no -51
hospital	no -43
hospital in	yes 53
hospital overnight	no 42
hote*	unknown 65	yes -121
hotel	unknown 65	yes -121
hour	no -121	yes 141
hour ago	no -56	yes 63
hour later	no -108	yes 116
hour*	no 112	yes -101
hours	no 112	yes -101
hous*	no 84	yes -63
house	no 60	yes -42
house and	no 118	yes -102
how	no -70	unknown 184	yes -113
how do	no -146	unknown 217	yes -184
how it	no 200	yes -163
how long	no 68	yes -54
huge	no -104	yes 116
hund*	no 105	yes -83
hundred	no 105	yes -83
hundred euros	no 125	yes -92
hundred litres	no 55	yes -44
hurt and	yes 51
hurt but	yes 49
hurt just	no -97	yes 111
hurt we	no -121	yes 134
hurt*	no -139	yes 170
hurts	no -139	yes 170
husband was	no -220	unknown 178	yes -55
i am	no -71	unknown 78
i attach	no 54	yes -44
i braked	no 43
i came	no 90	yes -74
i can	no 84	yes -62
i closed	no 68	yes -57
i could	no 71	yes -47
i d	no -79	unknown 97
i did	no 169	yes -142
i do	no -131	unknown 136
i don	yes 41
i dropped	no 93	yes -77
i fell	no 143	yes -127
i filed	no 91	yes -78
i forgot	no -133	yes 142
i go	no 46
i haven	no -78	yes 89
i heard	no 114	yes -95
i hit	no 54	yes -42
i knocked	no -257	yes 284
i know	no -103	unknown -43	yes 148
i leaned	yes 56
i ll	yes 57
i m	no 55
i misjudged	no 54	yes -44
i missed	no 115	yes -99
i need	yes 52
i never	no 98	yes -83
i not	no -235	yes 261
i report	no 58
i saw	no -115	yes 127
i should	no 55
i still	no 131	unknown -53	yes -75
i swerved	no 97	yes -87
i think	no -114	unknown 100
i thought	no 141	yes -127
i told	no -143	yes 154
i ve	no 77	yes -60
i want	no -429	unknown 362	yes -69
i went	no 40
ice	no 155	yes -126
if	no -80	unknown 189	yes -135
if i	no -109	unknown 165	yes -140
ifra*	no 87	yes -68
ifrane	no 87	yes -68
ifrane the	no 87	yes -68
ii	no -96	yes 106
im	no 117	yes -85
im im	no 117	yes -85
im ok	no 60
imag*	yes 50
imagine	yes 50
in a	no -92	yes 84
in and	no 124	yes -111
in at	no 81	yes -64
in bits	no 113	yes -101
in by	no 78	yes -65
in casablanca	no -122	unknown 133	yes -58
in d	no 234	yes -196
in for	no 86	yes -74
in front	no -144	yes 161
in good	no 103	yes -83
in half	no -52	yes 69
in her	no -135	yes 147
in hospital	no -62	unknown 148	yes -126
in it	no -49	yes 73
in january	no -130	unknown 168	yes -94
in law	no -129	yes 148
in my	no -51	yes 71
in no	no 104	yes -92
in one	no -196	yes 220
in our	no 163	yes -144
in rabat	no -145	unknown 150	yes -43
in there	no 93	yes -75
in time	yes 42
in2 me	no -119	yes 137
incl*	no 62	yes -44
indi*	no -80	yes 93
indicating	no -80	yes 93
indo*	no 136	yes -120
indoors	no 103	yes -89
info*	no 131	yes -102
informed	no 156	yes -124
inha*	no -163	yes 190
inju*	no -44	yes 63
injured	no -102	yes 125
injury	no -61	yes 90
insi*	no 49
inside	no 75	yes -55
inside and	no 129	yes -118
inside my	no -64	yes 81
inside the	no 129	yes -112
inst*	no -51	yes 61
insu*	yes 77
insurance	no -53	yes 85
insure	no 202	yes -166
inte*	unknown -58	yes 54
internet	no 215	unknown -83	yes -129
into	yes 41
into me	no -206	yes 232
into my	no -95	yes 115
into us	no -75	yes 90
inve*	no 97	yes -65
invo*	unknown 53	yes -60
invoice	no -180	unknown 229	yes -172
invoices	no 161	yes -127
involve	no -146	yes 161
involve the	no -146	yes 161
involved	no 61	yes -44
is a	no -156	unknown 50	yes 101
is all	no -157	yes 179
is black	no 107	yes -93
is called	no -139	yes 168
is cracked	no 100	yes -81
is dead	no 115	yes -89
is done	no -187	yes 220
is fine	no 90	yes -77
is full	no 64	yes -52
is gone	no 125	yes -109
is good	no -225	unknown 292	yes -251
is hanging	no -134	yes 153
is in	no -47	yes 74
is leave	no -303	unknown 183	yes 106
is like	no 134	yes -113
is lost	no 84	yes -73
is my	no -176	yes 199
is on	yes 45
is ruined	no 100	yes -87
is still	no -45	yes 68
is the	no 206	yes -182
is there	no 232	unknown -46	yes -204
isn	no -61	yes 76
isn t	no -61	yes 76
it a	no -195	yes 210
it all	no -113	yes 136
it at	no 108	yes -93
it burned	no 155	yes -142
it came	no 103	yes -79
it comes	no -124	yes 142
it down	no 64	yes -44
it for	no 67	yes -56
it happened	no 127	yes -115
it has	no 56
it he	no -261	unknown -49	yes 291
it in	no 160	yes -138
it is	yes 60
it must	no -137	yes 154
it my	no 123	yes -94
it on	no -163	yes 187
it s	unknown 48	yes -43
it the	no -94	yes 118
it there	no -79	yes 111
it was	no 43
it went	no -134	yes 154
it with	no 96	yes -85
ital*	no 43	unknown -58
its banks	no 88	yes -73
j	no 83	yes -56
j ai	no 83	yes -56
jack*	no 83	yes -64
jacket	no 83	yes -64
janu*	no -94	unknown 127
january	no -94	unknown 127
jemm*	no 78	yes -67
jemmied	no 78	yes -67
jewe*	no 92	yes -78
jewellery	no 67	yes -55
job	no -99	yes 116
join*	no -43	yes 65
joint	no -66	yes 91
jump*	no -45	yes 59
jumped	no -45	yes 59
jumped out	no 127	yes -117
junc*	no -113	yes 129
junction	no -113	yes 129
junction by	no -88	yes 101
june the	no -54	yes 67
just a	no -92	yes 108
just me	no 111	yes -100
just my	no -93	yes 103
just the	yes 50
kang*	yes 55
kayak	no 164	yes -133
keep	no -49	yes 66
kept	unknown 89	yes -77
kerb	no 77	yes -52
key	yes 62
keye*	no 118	yes -99
keyed	no 118	yes -99
keyed my	no 118	yes -99
keys	no 42	unknown 75	yes -123
keys to	no 120	yes -103
kick*	yes 65
kicked	yes 65
kicked his	no -66	yes 84
kicked off	no 132	yes -117
kids	no -109	yes 128
kill*	no 195	unknown -71	yes -138
kind*	no -67	unknown 128	yes -69
kindly	no -134	unknown 148	yes -48
kitchen window	no -136	yes 145
knee*	no 182	yes -159
knoc*	no -203	yes 227
knocked	no -210	yes 235
knocked my	no -260	yes 285
knocked the	no -124	yes 137
know	no -126	unknown 150
know if	no -185	unknown 228	yes -146
know*	unknown 117	yes -141
knows	no -104	unknown 160	yes -90
l	no -137	yes 153
la	yes 47
lad	no -116	yes 133
lad on	no -143	yes 160
ladd*	no 85	yes -63
ladder	no 85	yes -63
lads on	no 91	yes -78
lady	no -156	yes 173
lady in	no -115	yes 127
lady on	no -160	yes 172
lami*	no -104	unknown 156	yes -89
laminate	no -104	unknown 156	yes -89
lamp	yes 51
land*	no -45	yes 76
landing	no 149	yes -127
lane	no -59	yes 69
lapt*	no 65	yes -45
laptop	no 61	yes -41
larg*	no 56	yes -40
large	no 117	yes -100
last night	no 86	yes -71
last step	no 115	yes -99
late	no 123	yes -102
late*	no -111	yes 124
later	no -111	yes 124
later i	no -107	yes 122
laug*	no 102	yes -73
laugh	no 128	yes -110
laughing	no 52
laun*	no -226	yes 247
law	no -143	yes 164
law s	no -90	yes 96
le	no -107	yes 131
le constat	no -227	yes 249
lead	no 101	yes -86
leak	no -137	yes 100
leak from	no -128	yes 153
leak*	no 63
leaked	no 79	yes -51
leakin	no 116	yes -91
lean*	yes 56
leaned	yes 56
leat*	no 82	yes -65
leather	no 82	yes -65
leave	no -89	unknown 84
leave the	no 182	yes -154
leaves	no 148	yes -128
leaving	no -71	yes 83
left	no -42	yes 66
left a	no -66	yes 85
left door	no -170	yes 192
left his	no -170	yes 184
left it	no 167	yes -143
left me	yes 41
left my	no 196	unknown -55	yes -143
left on	no 91	yes -74
left the	no -69	yes 92
leg	no -130	yes 150
legs	no 87	yes -77
lens	no 246	yes -228
let	no -40	yes 58
let me	no -61	yes 76
lett*	no 82	yes -68
letterbox	no 86	yes -71
letterbox the	no 97	yes -83
lidl	no -219	yes 236
lift	no -79	yes 94
liga*	no -125	yes 140
ligaments	no -213	yes 225
ligh*	yes 40
lightning	no 153	yes -123
lightning hit	no 164	yes -136
lights	no -90	yes 103
lights on	no -87	yes 94
like	yes -40
like the	unknown 104	yes -125
like to	no -109	unknown 165	yes -140
limo*	no 77	yes -66
limoges	no 77	yes -66
line	no -65	yes 84
line*	no -63	yes 83
lip	no 64	yes -43
lip and	no -120	yes 139
list	no 136	yes -123
litr*	no 55	yes -44
litres	no 55	yes -44
live*	no 134	yes -114
lives	no 134	yes -114
livi*	no 109	yes -99
living	no 109	yes -99
living room	no 109	yes -99
ll	no 96	yes -68
load	yes 49
lobb*	no 147	yes -135
lobbed	no 147	yes -135
lock	no 94	yes -72
lock*	no 102	yes -76
locked	no 109	yes -88
locks	no 92	yes -64
lodge	no -106	yes 126
lodged	no 93	yes -79
log	no 43
log and	no -111	yes 128
lol	no 61	yes -40
look	no -73	yes 89
look*	no -117	yes 131
looked	no -296	yes 312
looking	no -68	yes 76
looking and	no -67	yes 75
lorr*	no -69	yes 96
lorry	no -69	yes 96
lose	no 140	yes -121
lost	yes -40
lost my	no 69	unknown 79	yes -188
lot	yes 61
loun*	no 141	yes -128
lounge	no 141	yes -128
love*	no -106	yes 112
lovely	no -106	yes 112
lovely about	no -106	yes 112
lowe*	no 42
lower	no 42
luck	no -58	yes 78
luck*	no 64	yes -42
luckily	no 64	yes -42
lump	no -70	yes 88
lunchtime	no -40	yes 50
m a	no 54
m fine	no -172	yes 187
mach*	yes -42
mada*	no -56	yes 64
made a	no -119	yes 133
made the	no 90	yes -69
main	no -149	yes 170
main*	no -160	unknown 219	yes -112
make	yes 41
make*	no 212	yes -177
man	yes 54
marb*	no -51	yes 69
marble	no -51	yes 69
marc*	no -106	yes 123
mark*	no -71	unknown -43	yes 113
market	no -53	unknown -56	yes 102
mast*	no -44	yes 67
master	no 182	yes -161
may	no 166	unknown -69	yes -91
me	no -54	yes 48
me a	no 101	yes -84
me and	no -73	yes 94
me at	no -87	yes 97
me explain	no -61	yes 76
me from	yes 41
me her	no -114	yes 128
me his	no -204	yes 229
me in	no -157	yes 180
me no	no 50	yes -42
me not	yes 45
me on	no -187	yes 211
me the	no 62	yes -42
me they	no -222	yes 245
medi*	no 121	yes -97
medina	no 146	yes -121
mekn*	no -107	yes 124
meknes	no -107	yes 124
melt*	no 166	yes -138
melted	no 166	yes -138
men	no -61	yes 81
merc*	no 153	yes -133
mercifully	no 153	yes -133
mess	no 88	yes -69
met	no -45	yes 66
mete*	unknown 103	yes -94
meter	unknown 103	yes -94
metr*	no 58	yes -40
metre of	no 88	yes -73
metres	no 120	yes -101
mile*	yes 45
mine	no -76	yes 94
minutes	no 40
mirr*	yes 53
mirror	no -91	yes 111
mirror and	no -80	yes 98
mirrors	no 77	yes -59
mirrors kicked	no 132	yes -117
misj*	no 69	yes -58
misjudged	no 69	yes -58
misjudged the	no 58	yes -46
misl*	no 159	unknown -84	yes -75
mislaid	no 159	unknown -84	yes -75
miss*	no 110	yes -94
missed	no 115	yes -99
missed the	no 115	yes -99
mist*	no 127	yes -110
mixe*	unknown -44
mixer	unknown -44
mobi*	no -50	yes 67
mobile	yes 40
monday a	no -79	yes 92
monday i	no 85	yes -71
monday night	no 63	yes -55
mone*	no -115	unknown 198	yes -121
money	no -115	unknown 198	yes -121
mont*	no -114	unknown 263	yes -230
month	no -217	unknown 288	yes -205
months	unknown 136	yes -227
moor*	no 44
mooring	no 44
mope*	yes 57
moped	yes 57
more	no -139	unknown -41	yes 175
morning i	no -64	yes 78
morning on	no -45	yes 58
morning to	no -45	yes 60
mort*	no 80	yes -62
most	no -142	yes 152
mother in	no -88	yes 102
motorbike	yes 42
motorway	no 63
moul*	no -89	yes 116
mour*	no 153	yes -132
move*	no 80	yes -68
moved	no 80	yes -68
movi*	no -192	unknown 191	yes -93
moving	no -192	unknown 191	yes -93
mowe*	no -284	yes 298
mower	no -284	yes 298
mr	no -260	yes 292
mrs	no -121	yes 135
much	no -253	unknown 112	yes 109
much as	no -123	yes 139
mud	no 157	yes -137
mult*	no 148	yes -133
multi	no 148	yes -133
multi storey	no 148	yes -133
mum	no -95	yes 116
muni*	no 77	yes -54
municipal	no 77	yes -54
must be	no -46	yes 70
my ankle	no 143	yes -121
my back	no 77	yes -55
my bicycle	no 59	yes -42
my bonnet	no -125	yes 142
my boy	no -91	yes 106
my brother	no 161	yes -134
my bumper	no -210	yes 238
my calf	no -99	yes 121
my caravan	no 104	yes -88
my ceiling	no -183	yes 206
my complaint	no 105	yes -86
my cousin	no -83	yes 107
my daughter	no -47	yes 71
my dog	no -122	yes 145
my door	no -132	yes 146
my e	no 81	yes -64
my elbow	no 140	yes -121
my electric	no 118	yes -103
my ex	no -231	yes 251
my father	unknown 100	yes -135
my fault	no -126	yes 138
my flat	no -45	yes 80
my foot	yes 58
my friend	no -178	yes 199
my front	no -72	yes 92
my glass	no 124	yes -106
my glasses	no -87	unknown 186	yes -220
my grandmother	no -49	yes 59
my hair	no -212	yes 231
my hand	no 107	yes -81
my head	no 151	yes -135
my hearing	no 148	unknown -77	yes -71
my hip	no -96	yes 105
my husband	yes -40
my laptop	no 176	yes -151
my late	no 100	yes -79
my left	no -167	yes 188
my lip	yes 53
my mirror	no -192	yes 212
my mother	no 57
my mum	no -137	yes 159
my nearside	no -122	yes 141
my neck	no 44
my neighbour	no -162	yes 187
my number	no -94	yes 111
my own	no 108	yes -87
my parked	no -54	yes 70
my passenger	no -49	yes 63
my pharmacy	no -170	unknown 239	yes -236
my phone	no 159	yes -136
my policy	no -44	unknown 142	yes -171
my pride	no 69	yes -58
my rear	no -111	yes 125
my rucksack	yes 60
my shop	no 214	yes -194
my sister	yes 52
my six	no 44	unknown -41
my son	no -50	yes 73
my statement	no 123	yes -107
my stationary	no -141	yes 154
my tooth	no 121	yes -92
my tractor	no 55	yes -46
my van	no 127	yes -115
my vehicle	no -45	yes 58
my wallet	no 117	yes -104
my water	no -221	yes 234
my wedding	no 135	yes -112
my whole	no 50
my wife	no -84	yes 117
myse*	no 83	yes -66
myself	no 83	yes -66
n a	no -291	yes 314
nail	no -87	yes 104
name	no -154	yes 173
name*	no -61	yes 74
names	no -61	yes 74
nast*	no 104	yes -92
nasty	no 104	yes -92
near	no 47
near settat	no 111	yes -99
near the	no 116	yes -101
near*	no -101	yes 118
nearside	no -122	yes 141
neat	no 164	yes -139
neck	no -123	yes 152
neck in	no 267	yes -253
need	no -116	unknown 125
need the	no -127	yes 157
need*	no 65	yes -42
needed a	no 108	yes -101
neig*	no -178	yes 204
neighbors	no -272	yes 292
neighbour	no -175	yes 198
neighbour has	no -176	yes 203
neighbour s	no -193	yes 215
neighbours	yes 61
neither of	no 64	yes -53
neither the	no -44	yes 59
new	no 138	yes -107
new one	no 139	unknown -41	yes -95
next	no -92	yes 85
next door	no -213	yes 179
next to	no -95	yes 111
nick*	no 83	yes -45
nicked	no 83	yes -45
nicked my	no -105	yes 119
nigh*	no 112	yes -90
night	no 105	yes -89
night a	no 80	yes -70
night about	no 75	yes -68
night the	no 103	yes -78
nine	no 64	unknown 100	yes -172
nine days	no -127	unknown 180	yes -161
nine*	no 125	yes -116
no bodily	no -78	yes 98
no casualties	no -93	yes 108
no constat	yes 48
no gendarmes	no 234	yes -214
no harm	no -57	yes 72
no i	no -86	yes 113
no need	no -140	yes 160
no one	no -56	yes 81
no other	no 143	yes -129
no people	no 167	yes -151
no police	no -63	yes 79
no report	no 141	yes -104
no time	no 133	yes -118
no1 hurt	no -224	yes 241
nobd*	no -62	yes 87
nobdy	no -62	yes 87
nobody else	no 145	yes -126
nobody had	no -86	yes 100
nobody hurt	no 48
nobody in	no -52	yes 68
nobody on	no 56
nobody slipped	no 65	yes -56
nois*	no -167	yes 193
noise	no -167	yes 193
none	no -142	yes 166
none of	no -133	yes 158
noon	no -154	yes 186
nor did	no -158	yes 171
nose	no 91	yes -70
not at	no -52	yes 75
not be	no -137	yes 151
not been	no -65	yes 88
not called	no -133	yes 156
not do	no -114	unknown 204	yes -170
not go	no -90	yes 122
not open	no 140	yes -115
not reported	no 189	yes -164
not want	no -78	yes 94
not yet	no 194	yes -169
note	no -175	yes 192
note*	no -120	yes 139
noted	no -68	yes 88
nothing but	no 105	yes -90
nothing else	no 179	yes -161
nothing serious	no -125	yes 144
nothing to	no -98	yes 118
noti*	unknown 43	yes -51
noticed	unknown 69	yes -47
noticed a	no -81	unknown 154	yes -112
nove*	no -63	yes 75
november	no -63	yes 75
now	no 52	yes -43
now he	yes 44
now i	no 116	yes -99
now nobody	no -87	unknown 167	yes -132
now there	no 113	yes -94
numb*	no -43
number	no -43
number but	no -57	yes 73
number to	no 63	yes -44
number we	no -119	yes 132
nurse	no 110	yes -95
nursery	no -144	yes 167
oak	no 62	yes -52
obvi*	no 158	yes -133
obviously	no 158	yes -133
of 2	no 247	unknown -43	yes -197
of a	no -122	yes 140
of an	yes 40
of golf	no 82	yes -70
of her	no -209	yes 226
of it	no 76	yes -59
of june	no 65	yes -41
of may	no 100	unknown -130
of me	no -166	yes 181
of our	no 169	yes -146
of paint	no 87	yes -77
of sand	no 109	yes -92
of smoke	yes 52
of the	yes -44
of us	no -77	yes 95
of water	no 104	yes -90
off	no 47
off a	no 83	yes -70
off i	no -103	yes 114
off its	no 158	yes -142
off my	no 79	yes -61
off one	no 89	yes -75
off the	no 51
offi*	no -104	yes 123
office	no -201	yes 217
officers	no -95	yes 108
oil	no 79	yes -60
ok	no 66
ok tho	no 60
okay	no 89	yes -79
oliv*	no -63	yes 80
olive	no -63	yes 80
omg	no -215	yes 230
on 11	no -160	yes 174
on a	no -87	yes 107
on and	no 71	yes -49
on avenue	no -77	yes 80
on both	no 72	yes -63
on bricks	no 115	yes -96
on friday	no 143	yes -119
on her	no -125	yes 143
on him	no -78	yes 96
on his	no -145	unknown 61	yes 84
on it	no 53
on its	no 87	yes -75
on me	no 142	yes -128
on my	yes 44
on our	no 46
on saturday	no -45	yes 62
on them	no -162	yes 183
on thursday	no 49
on to	no 190	yes -170
one came	no 100	yes -82
one has	no -162	yes 186
one hurt	no 51
one night	no 161	yes -133
one of	no 42
one piece	no -48	yes 70
one s	no -86	yes 102
one should	no 92	yes -71
one side	no 118	yes -100
one stone	no 182	yes -163
one was	no -102	yes 127
onli*	no 75	yes -68
online	no 75	yes -68
only a	no -59	yes 73
only my	no 164	yes -139
open*	no -46	yes 73
opened	no -121	yes 152
opera	no -82	yes 104
or	no -78	unknown 94
or the	no 137	yes -119
orde*	no 115	yes -98
orig*	no -169	yes 191
othe*	no -45	yes 67
other	yes 61
other car	no -170	yes 191
other guy	no -197	yes 208
other is	no -40	yes 63
other vehicle	no 104	yes -96
our own	no 144	yes -130
our poplar	no -120	yes 140
our roof	no -40	yes 50
ours	no -226	unknown 143	yes 50
ours*	yes 44
ourselves	yes 44
out between	no -118	yes 135
out by	no 112	yes -95
out i	no 68	yes -58
out in	no -96	yes 108
out on	no 69	yes -48
out with	no 105	yes -90
outs*	no 61	yes -42
outside	no 73	yes -54
outside my	no 203	yes -173
oven	no 135	yes -116
over	no -50	yes 50
over a	no -111	yes 131
over and	no -152	yes 166
over i	yes 40
over it	no 47
over my	no -194	yes 224
over on	no 61	yes -43
over the	yes 56
over two	no -142	yes 159
overnight	no 166	yes -137
own	no 68	yes -49
own in	no 96	yes -86
own lounge	no 205	yes -195
own the	no -102	yes 118
owne*	no -135	yes 162
owner	no -200	yes 224
owner is	no -178	yes 199
padd*	no 105	yes -84
paddling	no 94	yes -85
paddling pool	no 94	yes -85
paid	no -146	unknown 200	yes -159
pain*	no 45
paint	no 51
paint stripper	no -83	yes 100
palm*	yes 43
palms	yes 43
pan	no 66	yes -43
pane	no 179	yes -152
pane*	no -107	yes 132
panes	no -182	yes 195
pano*	no 120	yes -108
panoramic	no 120	yes -108
pape*	yes 48
paperwork	no -152	yes 167
parish	no 171	yes -141
park	no 80	yes -56
park*	no -63	yes 82
parked	no -92	yes 110
parked clio	no -146	yes 160
parking	no 53
parquet is	no -46	yes 66
part	no 165	yes -137
part of	no 158	yes -129
part*	no -105	yes 86
parties	no -56	yes 70
partner	no -153	yes 181
party	no -157	unknown 137
pass*	no 61
passenger	no -51	yes 64
passenger in	no -117	yes 125
passport	no 181	unknown -44	yes -135
patc*	no -42	unknown 84	yes -57
patch	no -42	unknown 84	yes -57
patr*	no 131	yes -116
patrol	no 131	yes -116
pay	no -47	unknown -50	yes 96
pay for	no 193	unknown -114	yes -120
pebb*	no 188	yes -161
pebble	no 188	yes -161
peop*	no -57	yes 80
people	no -98	yes 118
perf*	no 54	yes -40
perfectly	no 54	yes -40
perfectly fine	no 113	yes -103
peri*	yes 72
pers*	no 45
person	no 150	yes -126
personne	no 40
petr*	no -74	yes 84
petrol	no -74	yes 84
phar*	no -75	unknown 134	yes -72
pharmacist	no 116	yes -99
pharmacy	no -176	unknown 223	yes -91
pharmacy and	yes 57
phon*	no 63
phone	no 63
phot*	no 44
photos	no 59
phys*	no -170	unknown 269	yes -276
physio	no -170	unknown 269	yes -276
pian*	no -129	yes 150
piano	no -129	yes 150
pick	no -94	yes 102
pick up	no -94	yes 102
pick*	no -56	yes 73
picking	no -176	yes 185
pickup	no -83	yes 98
pict*	no 76	yes -63
picture	no 76	yes -63
piec*	no 79	yes -58
piece	no -48	yes 70
pieces	no 156	yes -136
pile	no -122	yes 130
pile up	no -122	yes 130
pill*	no 83	yes -68
pipe	no 100	yes -111
pipe burst	unknown -48	yes 43
pipe in	no 96	yes -89
pipe under	no 150	yes -117
plac*	no 91	yes -70
place	no 83	yes -65
plan*	no -53	yes 78
plas*	yes 49
plaster	yes 49
plat*	no -133	yes 159
plate	no -180	yes 202
play	no -143	yes 160
play*	no 163	unknown -40	yes -118
plea*	no -67	unknown 65
please	no -67	unknown 65
please find	no -236	unknown 251	yes -101
plou*	no -142	yes 159
ploughed	no -142	yes 159
pls	no -204	unknown 312	yes -242
pock*	no 120	yes -87
pocket	no 120	yes -87
poin*	no 66	yes -46
pole	no 139	yes -116
police and	no -118	yes 134
police attended	no 42
police because	no 142	yes -101
police but	no -100	yes 113
police came	no 86	yes -72
police has	no -139	yes 164
police have	no -278	yes 304
police i	no -97	yes 132
police it	no -168	yes 180
police say	no 243	yes -216
police station	no 97	yes -83
police took	no 67	yes -47
police we	no -65	yes 73
police were	no -112	yes 124
police with	no 132	yes -111
police wrote	no -122	yes 140
police yet	no 160	yes -139
policeman	no -102	yes 118
policy	no -162	unknown 267	yes -178
policy cover	no -93	unknown 151	yes -139
polite	no 137	yes -100
poly*	no 137	yes -120
pomp*	no -59	yes 79
pompiers	no 88	yes -69
pool	no 108	yes -83
poor	no 121	yes -107
popl*	no -50	yes 74
poplar	no -50	yes 74
poplar down	no 192	yes -174
port	no 142	yes -127
port*	no -61	yes 85
porte	no -109	yes 123
post*	yes 49
postman	no -222	yes 243
pour*	no 53
poured	no 53
powe*	no -66	unknown 130	yes -99
power	no -66	unknown 130	yes -99
power surge	no -116	unknown 166	yes -112
prac*	no -143	yes 158
practice	no -143	yes 158
pray*	no -46	yes 78
prec*	unknown -45	yes 83
prem*	no -192	unknown 211	yes -67
premises	yes 40
pres*	yes 66
prid*	no 69	yes -58
pride	no 69	yes -58
prim*	no 51
primary	no 51
prin*	no 84	yes -72
prints	no 84	yes -72
prio*	no -89	yes 105
priority	no -89	yes 105
prom*	unknown -42	yes 59
promised	unknown -42	yes 59
proo*	no -113	unknown 180	yes -152
proof	no -113	unknown 180	yes -152
prov*	no -83	yes 100
pull*	no 41
pulled	no 55
pulling	no -41	yes 61
pump	no -87	unknown 122	yes -43
purp*	no 99	yes -85
push*	yes 55
pushed	no -56	yes 77
put a	no 117	yes -95
put me	no -74	yes 88
put my	yes 45
put out	no 128	yes -114
quad	no 59
quar*	yes 54
ques*	no -73	yes 104
question	no -73	yes 104
quic*	no -213	yes 229
r	no -111	yes 128
raba*	no -143	unknown 164
rabat	no -143	unknown 164
rack*	no 89	yes -74
racks	no 89	yes -74
radi*	no 50
radiator	no 120	yes -103
rail	no 41
rail of	no 138	yes -104
rain	no 106	yes -90
rain got	no 98	yes -76
raining	no -188	yes 201
ran	no -91	yes 113
ran away	no -236	yes 257
ran into	no -245	yes 268
ran off	yes 48
rang*	no -66	yes 88
range	no -66	yes 88
range rover	no -66	yes 88
raw	no -83	yes 104
re	unknown 83	yes -91
re all	no 97	yes -79
reac*	no -49	yes 65
reached	no -49	yes 65
read*	no 123	yes -103
reading	no 123	yes -103
reading glasses	no 123	yes -103
real*	no 113	yes -101
really	no 113	yes -101
rear	no -45	yes 65
rear bumper	no -83	yes 94
rear ended	no -108	yes 123
rece*	unknown 48	yes -54
receipt	no 84	yes -64
reception	no -302	unknown 210	yes 52
reck*	no 86	yes -67
recorded	no -59	yes 84
red	no -85	yes 105
red light	no -105	yes 120
red the	no -136	yes 153
red wine	no -153	yes 175
rede*	no 171	yes -147
refu*	no -121	unknown 117
refused	no -71	yes 86
refuses	yes 48
refuses to	yes 48
rega*	no 75	yes -48
regi*	no 96	yes -73
register	no 171	yes -143
reim*	no -321	unknown 360	yes -142
rema*	unknown 158	yes -187
remains	no 159	yes -140
remo*	no -70	yes 96
removal	no -139	yes 159
removal men	no -139	yes 159
removed	no 111	yes -86
rent*	no -49	yes 72
repa*	no -56	yes 84
repaired	yes 49
repl*	yes 43
replace	no 176	yes -149
replaced	no -158	yes 171
report	yes 53
report that	no 104	yes -89
report the	no -116	yes 138
reported	no 127	yes -103
reported it	no 80	yes -60
reported yet	no 143	yes -118
rese*	no 130	yes -104
resi*	no 207	yes -178
residence	no 207	yes -178
rest	yes 40
rest of	no -109	yes 116
rest*	no -128	yes 149
restaurant	no -193	yes 210
reve*	yes 48
reversed	yes 42
reversed in2	no 119	yes -97
reversed into	no -42	yes 62
reversing	no -79	yes 97
riad	no -103	unknown 158	yes -115
riad in	no 119	yes -101
ribs	yes 58
ride*	no -147	yes 167
rider	no -147	yes 167
rider has	no -100	yes 112
right across	no 179	yes -152
right down	no 89	yes -81
right hand	no 63
right through	yes 42
ring	yes 52
ring road	no -140	yes 155
ripped my	no -62	yes 73
ripped off	yes 43
rise*	no -197	yes 217
riser	no -197	yes 217
rive*	no 46
river	no 46
river burst	no 88	yes -73
road gravel	no 135	yes -120
road this	no -59	yes 71
road to	no 55	yes -40
robb*	no 123	yes -105
robbed	no 123	yes -105
rode	no -175	yes 190
roll*	no -61	yes 76
roof	no 69	yes -63
roof and	no 166	yes -141
roof is	no 41
roof of	no 40
roofer	no -58	yes 84
roofing	no 110	yes -93
room	no 53
room is	no 79	yes -67
roun*	no -84	yes 101
round	no -74	yes 92
round the	yes 46
roundabout	no -111	yes 127
rout*	no 114	yes -85
router	no 114	yes -85
router the	no 52
rover has	yes 62
roya*	no 49
ruck*	yes 60
rucksack	yes 60
rue des	no -60	yes 71
ruined and	no -57	yes 76
run	no -142	yes 168
running and	no -72	yes 84
running the	no 77	yes -67
runs	yes 55
s	yes 43
s a	no -60
s car	no -93	yes 102
s dog	no -131	yes 150
s engagement	no 90	yes -77
s fine	no -44	yes 71
s gone	no 182	yes -148
s got	no -45	yes 60
s hurt	no -51	yes 67
s in	no 96	yes -75
s name	no -50	yes 68
s no	no 134	yes -114
s nose	no 61
s only	no 92	yes -78
s the	no -69	unknown 124	yes -64
s thunderstorm	no 99	yes -83
s wrist	no -140	yes 151
safe	no 95	yes -76
said	no -64	yes 96
salo*	no -54	yes 77
salon	yes 49
same	no 81	yes -64
same day	no 137	yes -115
same night	no 62	yes -52
sand	no 109	yes -92
sandwich	no -46	yes 61
sat	no 98	yes -70
sat on	no 171	unknown -43	yes -124
saturday a	no -149	yes 164
saturday and	no 98	yes -85
saturday at	no -54	yes 68
saturday i	no -159	yes 175
save*	no 112	yes -90
saw	no -88	yes 110
saw no	no -140	yes 160
say	no -47	yes 73
say it	yes 53
sayi*	no -133	yes 151
saying	no -139	yes 157
says	no -62
scaf*	yes 48
scal*	no -89	unknown 78
scalp	no -147	unknown 104
scorched and	yes 44
scraped the	no 109	yes -92
scratched	no -62	yes 85
scratched my	no -195	yes 219
scre*	no 123	yes -106
screen	no 129	yes -111
screen exploded	no 91	yes -72
screen is	no 95	yes -82
seal	no 136	yes -99
seat	no -94	yes 121
seat was	no -161	yes 171
second floor	no -125	yes 153
seei*	no -93	yes 101
seeing	no -93	yes 101
send	no 95	yes -58
sent	unknown -48	yes 69
sent a	no -74	yes 88
seri*	no -43	yes 64
serious	no -43	yes 64
set	no 44
set fire	no -50	yes 78
set off	no 101	yes -86
set the	no 80	yes -66
sett*	no 109	yes -96
settat	no 111	yes -99
seve*	no 49
seven	no -71	yes 86
shak*	no -88	yes 103
shaken	no -92	yes 106
shaking	no -83	yes 97
shaking as	no -111	yes 123
shat*	no 130	yes -101
shattered	no 130	yes -101
she	no -87	yes 107
she gave	no -101	yes 114
she has	yes 41
she s	no 82	yes -55
she was	no -160	yes 178
shea*	no 71	yes -59
sheared	no 71	yes -59
sheared off	no 71	yes -59
shelf	no 68	yes -60
shin*	no 264	yes -228
shoc*	no 178	yes -140
shock	no 178	yes -140
shoe*	no -245	yes 264
shoes	no -245	yes 264
shop front	no 139	yes -125
shop in	no -43	yes 59
shop*	no 167	yes -151
shor*	no 183	unknown -101	yes -91
short	no 183	unknown -101	yes -91
should be	no -176	yes 201
should not	no 92	yes -71
show*	no 48
shower	no 99	yes -78
shower screen	no 91	yes -72
shows	no -65	yes 79
shun*	no -177	yes 201
shunt	no -179	yes 203
shunted	no -144	yes 161
shut	no 123	yes -94
shut*	no 67	yes -50
shutter	no 117	yes -100
side	yes 46
side and	no -118	yes 135
side of	no -44	yes 61
side*	no 110	yes -94
sides	no 94	yes -81
sign anything	no -148	yes 165
sign it	yes 42
sign the	no -106	yes 128
sign*	no -99	yes 118
signal	no -245	yes 258
signed	no -85	yes 103
signed by	no -94	yes 110
signed the	no -136	yes 149
simp*	no 54
simply	no 54
singed	no 114	yes -98
singing	no -50	yes 70
sink	no 51
sir	no -60	yes 74
sist*	yes 52
sister	yes 52
sister in	no -90	yes 96
sitt*	no -81	yes 110
sitting	no -81	yes 110
sitting on	no 103	yes -93
six	no 56
six stitches	no -122	yes 142
six weeks	no 122	yes -105
sixt*	no 153	yes -140
sixty	no 153	yes -140
size	no 40
size of	no 40
skid*	no 163	yes -137
skidded	no 163	yes -137
skis	no 156	yes -121
skyl*	no -42	yes 58
skylight	no -42	yes 58
skylight and	no -42	yes 58
slat*	no 76	yes -65
slates	no 76	yes -65
slee*	no -93	yes 108
sleep	no -93	yes 108
slep*	no 52	yes -40
slept	no 52	yes -40
slid	no 86	yes -68
slid on	no 102	yes -84
slip*	no 115	yes -98
slipped	no 114	yes -97
slipped on	no 139	yes -121
smal*	no 63	yes -45
small	no 63	yes -45
smashed into	no -111	yes 124
smell	no 148	yes -122
smell and	no 148	yes -122
smells	no 105	yes -84
smells like	no 105	yes -84
smil*	no 47
smok*	no -67	yes 90
smoke	no -67	yes 90
snap*	no -90	yes 112
snapped	no 167	yes -145
snow	no 140	yes -109
so far	no -50	yes 78
so i	no 85	yes -59
so let	no -61	yes 76
so much	no -123	yes 139
so no	no 56
so on	no 57	yes -49
so the	no 110	yes -93
so there	no 124	yes -104
so they	no 100	yes -88
soak*	no 91	yes -70
soaked	no 91	yes -70
sock*	no 103	yes -88
sofa	no 41
sogg*	no 126	yes -115
soggy	no 126	yes -115
sola*	no 122	yes -107
solar	no 122	yes -107
sole*	no -142	yes 157
some	no 77	yes -60
some*	no 92	yes -72
somebody	no 83	yes -65
somebody had	no 88	yes -67
somebody has	no 129	yes -93
somebody took	no 85	yes -74
someone	no 88	yes -73
someone had	no 69	yes -61
something	no 88	yes -72
sometime	no 94	yes -74
somewhere	unknown -81
son	no -100	unknown 57
son to	no -155	unknown 232	yes -171
son was	no -196	yes 211
sore	no -92	yes 107
sorr*	no -90	yes 109
sorry	no -90	yes 109
sorry call	no -152	yes 169
sort*	no -90	yes 109
sorted	no -90	yes 109
soun*	no 85	yes -53
spai*	no -113	unknown 172	yes -151
spain	no -113	unknown 172	yes -151
spar*	yes 52
spark	no -48	yes 64
spea*	no -186	yes 218
spel*	yes 40
spil*	no -221	yes 243
spin*	no 266	yes -227
spli*	no 113	yes -85
splinter	no 123	yes -106
split	no 173	yes -141
spoi*	no 86	yes -60
spoiled	no 86	yes -60
spor*	no 89	yes -79
spot	no -45	yes 60
spra*	no 158	yes -130
sprained	no 125	yes -97
spray	no 119	yes -99
sprayed	no 137	yes -116
spre*	yes 45
spread	yes 45
spread to	yes 45
spun	no 63	yes -49
squa*	no 136	yes -118
staf*	yes 40
staff	yes 40
stai*	yes 51
stain	no -126	yes 138
stairs	yes 48
stairs and	no -88	yes 108
stairwell	no -78	yes 106
stan*	no 119	yes -93
star*	no 56
starred	no 122	yes -109
start	no 176	yes -143
started	no -79	yes 91
started in	no -71	yes 85
stat*	yes 49
statement	no -61	yes 76
statement was	no -117	yes 129
statements	no -91	yes 107
statements from	no -80	yes 96
station	no 63	yes -45
station this	no 161	yes -137
stationary	no -110	yes 124
stea*	no 174	yes -145
steal	no 145	yes -125
stee*	no 130	yes -102
steering	no 117	yes -86
step	no 166	yes -148
step*	no 67	yes -51
stepladder	no 92	yes -77
stepped	no -41	yes 57
stepped out	no -41	yes 57
stic*	no -153	yes 173
stif*	no 44
stiff	no 44
stil*	no -67	unknown 91
still	no -67	unknown 91
still shaking	no -83	yes 97
stin*	yes 57
stinks	no -123	yes 132
stit*	yes 44
stitches	yes 44
stoc*	yes 56
stock	yes 56
stol*	no 156	yes -125
stolen	no 156	yes -125
stolen from	no 173	yes -147
stolen off	no 120	yes -92
ston*	no 54
stone has	yes 50
stones	no 114	yes -100
stones at	no 71	yes -63
stop	no -136	yes 155
stop sign	no -145	yes 162
stop*	no -67	yes 89
stor*	yes -45
storage	no 152	yes -125
storey	no 159	yes -140
storm	no -57	unknown 75
stov*	no 69
stove	no 42
stove in	no -112	yes 127
straight	no -40	yes 54
straight into	no -92	yes 104
stray	no 144	yes -134
stri*	no -52	yes 71
stripper	no -83	yes 100
struck by	no -104	yes 132
stud*	no 51
study	no 53
suff*	no 181	yes -161
suffered	no 181	yes -161
suga*	no 106	yes -79
sugar	no 106	yes -79
summ*	no -150	unknown 235	yes -213
sump	no 146	yes -124
sund*	no 45
sunday	no 45
sunday 15	no 55
sunday and	no 189	unknown -115	yes -76
sunday morning	no 83	yes -72
sunday the	no -75	yes 87
sunr*	no 66	unknown -44
sunroof	no 175	unknown -44	yes -132
supe*	no -127	yes 151
supermarket	no -127	yes 151
supp*	no -104	yes 120
surg*	unknown 46	yes -100
surge	unknown 85	yes -153
surgery	no 150	yes -127
surp*	no 112	yes -99
susp*	no 68	yes -43
swap*	no -93	yes 111
swapped	no -93	yes 111
swer*	no 97	yes -87
swerved	no 97	yes -87
swerved and	no 110	yes -102
t a	no 132	yes -111
t boned	no -107	yes 126
t call	no 52
t do	no -91	yes 120
t fill	no -122	yes 137
t filled	no -100	yes 121
t get	no -42	yes 60
t in	no 98	yes -83
t know	no 42
t reported	no -47	yes 63
t sign	no -144	yes 159
t stop	no -71	yes 80
t told	no 50	yes -44
t want	no -157	yes 185
table	no 109	yes -97
tail*	unknown -43	yes 79
tailgate	unknown -70	yes 64
take	no 95	yes -73
take fire	no 129	yes -108
take my	no 148	yes -117
take the	no 57	yes -47
taken my	no 118	yes -99
taki*	no -48	unknown 93	yes -96
taking	no -48	unknown 93	yes -96
talk*	no -90	yes 102
talking	no -90	yes 102
tang*	no 180	unknown -45	yes -131
tangier	no 180	unknown -45	yes -131
tank	no -96	yes 114
tann*	no -60	yes 71
tanneurs	no -60	yes 71
tap	no -191	yes 212
taug*	no -47	yes 61
taught	no -47	yes 61
taxi	no -86	yes 109
taxi in	no 59	unknown -46
tea	no 101	yes -79
teen*	no -175	unknown 237	yes -187
tele*	no 112	yes -81
telephone	no 43
television	no 144	yes -105
tell	no -209	unknown 320	yes -215
telly	no 124	yes -100
temp*	no -119	yes 135
tena*	no -198	yes 220
tenant	no -245	yes 267
tenant above	no -95	yes 108
tenants	yes 46
terrace	no 111	yes -88
terrace and	no 203	yes -186
terrible	no -96	yes 111
teta*	yes 46
tetanus	yes 46
than	yes 49
than a	no 44
thank goodness	no 59	yes -48
that a	no 66
that i	no 159	yes -141
that is	no -99	unknown 218	yes -207
that my	no 40
that on	yes 45
that water	no 103	yes -86
that*	no 56	yes -41
the 30th	no -170	yes 187
the 4th	no 133	yes -104
the a7	no -134	yes 155
the accident	no -102	yes 123
the airbags	no -80	yes 85
the airport	no 161	yes -140
the amicable	no -110	yes 128
the awning	no 83	yes -70
the balcony	no -43	yes 59
the basin	no 99	yes -85
the bath	no 109	unknown -41	yes -64
the bathroom	no 75	yes -58
the beach	no 138	yes -102
the bedroom	no -78	unknown 60
the bicycle	no -176	yes 196
the big	no 108	yes -93
the boiler	no 49
the boot	no 68	yes -57
the building	no -201	unknown 138
the bumper	no 97	yes -73
the bypass	no -43	yes 58
the camera	no 115	yes -96
the camion	yes 46
the camper	no 132	yes -114
the campsite	no 95	yes -81
the car	no 65	yes -71
the cat	no 78	yes -66
the ceiling	no 145	yes -130
the cellar	no 124	yes -107
the children	no 140	yes -127
the chimney	no 104	yes -82
the church	no 201	unknown -76	yes -124
the clinic	no -108	unknown 128	yes -77
the co	no -159	unknown 158
the commissariat	no 72	yes -62
the complaint	no 129	yes -106
the conservatory	no -51	yes 68
the constat	no -143	yes 164
the corniche	no -122	yes 141
the corridor	no 40	unknown 73	yes -139
the curtain	no 102	yes -89
the curtains	no 81	yes -69
the deep	no 46	yes -40
the dishwasher	no 83	yes -71
the ditch	no 43
the doctor	no 67	yes -50
the dog	no 97	yes -84
the door	no 89	yes -73
the drawer	no 115	yes -101
the drive	no 144	yes -112
the ear	no 172	yes -139
the european	no -59	yes 74
the evening	no 160	yes -145
the fall	yes 46
the fella	no -182	yes 204
the fence	no 123	yes -102
the field	no 99	yes -80
the firemen	no 126	yes -109
the flat	no -69	unknown 100
the form	no -147	yes 167
the fridge	no -73	unknown 140	yes -107
the front	no 69	yes -52
the full	no 77	yes -67
the garage	no 150	yes -132
the gate	no 52
the gendarmerie	no 68	yes -56
the generator	no 87	yes -73
the gentleman	no -139	yes 163
the glass	no 93	yes -80
the greenhouse	no 82	yes -70
the guards	no -45	yes 62
the guy	no -71	yes 91
the hairdresser	no -159	unknown -42	yes 174
the heat	unknown 123	yes -158
the hens	no -73	yes 92
the hill	no -66	yes 78
the hospital	no -173	yes 189
the house	no 75	yes -58
the impact	no -165	yes 176
the insurance	no 187	unknown -45	yes -155
the joint	no -153	yes 174
the junction	no -73	yes 79
the kerb	no -70	yes 83
the keys	no 120	yes -103
the kitchen	no -41	yes 51
the ladder	no 76	yes -52
the landing	no 149	yes -127
the leak	no -129	yes 149
the left	no -55	yes 82
the letterbox	no 65	yes -51
the lights	no -96	yes 111
the little	no 71	yes -56
the lock	no 68	yes -55
the locks	no 92	yes -64
the lorry	no 52
the lounge	no 142	yes -133
the main	no -76	yes 94
the market	no -53	unknown -56	yes 102
the mattress	yes 52
the mirror	no 129	yes -113
the mooring	no 191	yes -174
the motor	no 118	yes -96
the motorway	no -61	yes 91
the neighbour	no -169	yes 193
the next	no 106	yes -90
the night	no 122	yes -103
the nurse	no 85	yes -72
the one	no -97	yes 116
the other	no -81	yes 106
the oven	no 110	yes -95
the owner	no -187	yes 203
the pair	yes 40
the panoramic	no 120	yes -108
the parking	no 115	yes -104
the people	no -194	yes 211
the pharmacist	no 116	yes -99
the phone	no -57	yes 86
the piano	no -130	yes 147
the plaster	no 139	yes -119
the policy	no -142	unknown 198	yes -173
the poor	no 183	yes -168
the postman	no -222	yes 243
the rear	no 76	yes -59
the red	no -156	yes 182
the removal	no -139	yes 159
the report	no -122	yes 135
the rest	no -109	yes 116
the restaurant	no -193	yes 210
the rider	no -145	yes 159
the right	no 221	yes -202
the ring	no -140	yes 155
the river	no 46
the road	no 45
the room	no 110	yes -95
the roundabout	no -123	yes 138
the router	no 70	yes -45
the safe	no 149	yes -129
the same	no -47	yes 60
the screen	no 94	yes -82
the seat	no -219	yes 243
the second	no -45	yes 70
the shop	no 119	yes -107
the shower	no 118	yes -103
the shutter	no 117	yes -100
the shutters	no 72	yes -62
the side	no -67	yes 88
the site	yes 42
the small	no 58	yes -47
the snow	no 103	yes -79
the sofa	no 80	yes -65
the spot	no -45	yes 60
the staircase	no 164	yes -128
the stairs	no -88	yes 108
the station	no 102	yes -75
the stepladder	no 92	yes -77
the stop	no -124	yes 141
the storm	yes 40
the stove	no 222	yes -188
the telephone	no 77	yes -68
the television	no 144	yes -105
the telly	no 102	yes -77
the tenant	no -175	yes 192
the terrace	no 154	yes -137
the third	no -184	unknown 178	yes -91
the tiles	no 140	unknown -46	yes -91
the till	no 135	yes -122
the time	no -61	yes 77
the toll	no -128	yes 150
the traffic	no -150	yes 165
the train	no 114	yes -82
the tree	no 163	yes -134
the truck	no 56	yes -42
the tube	no 98	yes -77
the tumble	no 111	yes -94
the underground	no 191	unknown -44	yes -162
the valley	no 95	yes -83
the verge	no 123	yes -109
the vet	no 124	yes -107
the volvo	no 66	yes -58
the washing	no 89	yes -79
the way	no 121	yes -103
the wet	no 100	yes -86
the whole	no 87	yes -70
the wife	no 187	yes -174
the wind	no 168	yes -148
the window	no 124	yes -110
the winter	no 89	yes -76
the worse	no -129	yes 141
the yard	no 125	yes -102
thef*	no 50	unknown -41
theft	no 50	unknown -41
thei*	yes 50
their	yes 50
them i	no -206	unknown 189	yes -84
them in	no -58	yes 80
them my	no 72	yes -61
there and	no -104	yes 117
there are	no 56	yes -40
there i	no 149	yes -126
there is	no 77	yes -59
there since	no 150	yes -129
there so	no 127	yes -100
there were	yes 48
there within	no -96	yes 111
they	no 51	yes -41
they are	no -45	yes 64
they did	no 93	yes -79
they had	no 147	yes -130
they have	no 121	yes -101
they ve	no 112	yes -98
they were	no -42	yes 67
thie*	no 171	yes -147
thief	no 160	yes -139
thin*	unknown 68	yes -69
things	no 296	yes -266
think	no -111	unknown 163	yes -73
think i	no -96	unknown 114	yes -69
thir*	no -50	unknown 82	yes -40
third	unknown 96	yes -76
third time	no 128	yes -103
this	no -72	unknown 55
this morning	yes 49
this was	no -115	yes 130
tho	no 60
thou*	no 70	yes -54
thought	no 70	yes -54
thought it	no 116	yes -101
three cars	no -127	yes 144
three hours	no 140	yes -126
three hundred	no 102	yes -80
three of	no -111	yes 143
threw a	no 52	yes -43
thro*	yes 41
through	no -51	yes 53
through it	no 138	yes -122
through my	no -226	yes 254
through our	no 174	yes -162
through to	no -168	yes 176
thrown	no 115	yes -99
thru my	no -101	yes 117
thun*	no 90	yes -76
thunderstorm	no 99	yes -83
thursday i	no -79	yes 90
thursday s	no -124	yes 142
tile*	no 123	yes -93
tiles	no 123	yes -93
time and	no 83	yes -70
time the	no 114	yes -100
tin	no -144	yes 158
tiny	no -49	yes 62
tipp*	no 95	yes -80
tipped	no 95	yes -80
tipped out	no 85	yes -70
to a	no -81	yes 102
to anybody	no -44	yes 71
to be	unknown 94	yes -91
to change	no 74	yes -55
to corner	no 136	yes -121
to declare	no 102	yes -83
to do	no -174	yes 206
to fill	no -138	yes 156
to find	no -54	yes 71
to follow	no 63	yes -44
to get	no 92	yes -74
to go	no 75	yes -53
to know	no -109	unknown 165	yes -140
to my	unknown 50
to nursery	no -144	yes 167
to our	yes 50
to pay	no -86	unknown -83	yes 156
to put	no 143	yes -126
to report	yes 52
to smoke	no 161	yes -144
to take	no 94	yes -72
to work	no -192	yes 208
toas*	no 253	unknown -71	yes -188
toe	no -99	yes 116
toge*	no -136	yes 149
together	no -136	yes 149
toil*	no -65	yes 85
told	no -54	yes 71
told everyone	no -143	yes 154
told the	no 80	yes -70
toll	no -128	yes 150
tomo*	no 101	yes -80
tomorrow	no 101	yes -80
too	no 49
took him	no -110	yes 128
took it	no 155	yes -130
took prints	no 59	yes -51
took statements	no -85	yes 101
tool*	no 109	yes -97
tools	no 109	yes -97
toot*	no -124	unknown 130
tooth	no -124	unknown 130
top	no 78	yes -66
tore the	no -120	yes 136
torn off	no 111	yes -96
tota*	no 82	yes -59
totally	no 153	yes -126
touc*	no -106	yes 134
touched	no -137	yes 166
touched my	no -280	yes 292
tour*	no 84	yes -75
towa*	no 137	yes -122
towe*	no 116	yes -88
towed	no 106	yes -73
town	yes 51
town hall	no 83	yes -68
trac*	no -113	yes 133
tractor	no -113	yes 133
traf*	no -97	yes 116
traffic	no -148	yes 165
trai*	no 74	yes -43
train	no 114	yes -82
tram	no 193	yes -165
tram*	no 47
trampoline	no 119	yes -101
tray	no -204	yes 219
trea*	yes 47
tree	no 116	yes -85
tree the	no 214	yes -194
tree*	no 114	yes -101
trees	no 114	yes -101
trie*	no 60
tried	no 60
tried to	no 60
trip*	no 66	yes -45
trod	no -74	yes 92
trod on	no -74	yes 92
trou*	no 99	yes -61
truc*	no -132	yes 156
truck	no -132	yes 156
true	no -74	yes 92
trying to	no 127	yes -113
tube	no 98	yes -77
tumb*	no 111	yes -94
tumble	no 111	yes -94
tumble dryer	no 111	yes -94
turk*	no 157	yes -126
turkey	no 157	yes -126
turkey on	no 157	yes -126
turn	no -56	yes 91
turn*	no -96	yes 114
turned	no -104	yes 125
tv	unknown -56	yes 84
twen*	no -69	yes 82
twenty	no -69	yes 82
twenty minutes	no -69	yes 82
twic*	no -175	unknown 208	yes -85
twice	no -175	unknown 208	yes -85
twin*	yes 52
twins	yes 52
twis*	no 204	unknown -75	yes -132
twisted	no 240	unknown -112	yes -156
two cracked	no 57	yes -44
two hundred	no 66	yes -52
two lads	no 91	yes -78
two months	no -96	unknown 203	yes -213
two the	no 71	yes -55
tyre	no 197	yes -181
tyre*	no 230	yes -207
tyres	no 230	yes -207
u	no -226	unknown 341	yes -280
un	no -291	yes 314
uncl*	no -96	yes 118
uncle	no -96	yes 118
under a	no 88	yes -73
under the	unknown 43	yes -72
underground	no 109	yes -80
underground car	no 109	yes -80
underneath	no 113	yes -99
unit*	no 103	yes -90
units	no 103	yes -90
unli*	no 61
unti*	no 100	yes -82
until	no 100	yes -82
up a	no 47
up and	no -51	yes 65
up by	unknown 191	yes -252
up from	no 120	yes -99
up i	no -103	yes 115
up in	no 83	yes -71
up the	no 80	yes -70
up this	no 139	yes -120
up to	no 153	yes -130
upst*	no -112	yes 129
upstairs	no -112	yes 129
upstairs he	no -78	yes 97
us	no -71	yes 76
us all	no -72	yes 88
us and	no -132	yes 144
us at	no -180	yes 195
us it	no 88	yes -67
use	no 76	yes -69
util*	no 77	yes -62
utility	no 77	yes -62
vall*	no 95	yes -83
valley	no 95	yes -83
valu*	no 63	yes -41
valv*	no 70	yes -55
valve	no 70	yes -55
van driver	no -134	yes 147
van on	no 95	yes -80
van reversed	no -98	yes 115
varn*	no -128	yes 145
varnish	no -128	yes 145
vaul*	no 156	yes -135
vault	no 156	yes -135
ve	no 47
ve a	no 58	yes -52
ve been	no 100	yes -76
ve got	no -98	yes 115
ve not	yes 53
vehicles	no -126	yes 137
velu*	yes 51
velux	yes 51
vera*	yes 44
veranda	yes 44
verg*	no 164	yes -146
verge	no 123	yes -109
vert*	no -137	unknown 285	yes -251
very	no 43
vict*	no 115	yes -96
vill*	yes 65
village	no 88	yes -68
viol*	no 91	yes -77
volv*	no 66	yes -58
volvo	no 66	yes -58
w	yes 71
wait	no -256	unknown 140	yes 87
wait*	no -71	yes 84
waiting	no -71	yes 84
walk*	yes 47
walked	yes 51
walked away	no -129	yes 140
walked off	no 80	yes -58
wall and	no -170	yes 188
wall of	no 105	unknown 107	yes -222
wall the	no -94	yes 116
wall*	no 80	yes -62
wallet	no 117	yes -104
want	no -219	unknown 165	yes 49
want to	no -155	unknown 73	yes 75
want*	yes 55
wanted	no 105	yes -90
wanted to	no 131	yes -115
wants	no -97	yes 128
wants it	no -103	yes 114
ward*	no -106	yes 118
wardrobe	no -106	yes 118
was a	no -49	yes 68
was at	no 109	yes -95
was burgled	no 50	yes -42
was by	no 102	yes -85
was coming	no 155	yes -146
was cycling	no -88	yes 99
was doing	no -153	yes 162
was driving	no -175	yes 198
was fine	no -180	yes 199
was home	no 89	yes -80
was hurt	yes 52
was in	no 62	yes -97
was injured	no -46	yes 66
was lovely	no -106	yes 112
was no	no -152	unknown 85	yes 71
was nobody	no 106	yes -87
was on	yes 52
was only	no -191	yes 201
was open	no 124	yes -105
was outside	no 157	yes -142
was sitting	no -162	yes 190
was stationary	no -69	yes 82
was stolen	no 152	yes -123
was struck	no -108	yes 120
was taken	no -78	yes 91
was the	no 66	yes -49
was there	no 142	yes -115
was touched	no -50	yes 76
was trying	no -69	yes 84
was under	no -65	yes 93
was up	no -187	yes 200
wash	no 109	yes -87
wash*	no 75	unknown -42
washing	no 66	unknown -42
washing machine	no 53	unknown -48
wasn*	no 103	yes -78
wasnt	no 103	yes -78
wasnt wasnt	no 103	yes -78
watch	no 108	yes -82
watched	no -110	yes 125
water and	no 72	yes -61
water came	no 113	yes -97
water comin	no -101	yes 117
water damage	no -123	yes 142
water evrywhere	no 163	unknown -44	yes -121
water has	no 102	yes -65
water heater	no 118	yes -96
water is	no -209	yes 223
water was	no 151	yes -134
water we	no 101	yes -90
waterfall	yes 60
way	no 63	yes -43
way and	no 155	yes -136
way home	no 105	yes -91
way to	no -64	yes 86
we are	yes 40
we couldn	no -86	yes 114
we did	no -96	yes 108
we didn	no -52	yes 67
we filled	no -86	yes 93
we got	no 77	yes -61
we had	no 156	unknown -94	yes -60
we have	yes 63
we not	no -44	yes 64
we re	no 92	yes -77
we saw	no -140	yes 160
we spun	no 41
we swapped	no -106	yes 128
we ve	no -170	yes 194
we were	no 69	yes -58
we weren	no 98	yes -83
wedd*	no -72	unknown 147	yes -102
wedding	no -72	unknown 147	yes -102
week	no -142	yes 162
week ago	no -113	yes 133
week*	unknown 106	yes -138
weeks	unknown 106	yes -138
weig*	no 59	yes -45
weight	no 59	yes -45
well	no 71	yes -51
went in	no 75	yes -63
went off	no -131	yes 137
went over	yes 50
went straight	no -41	yes 52
went through	no -89	yes 107
went up	no 108	yes -87
were all	no 111	yes -97
were at	no 108	yes -97
were evacuated	no -49	yes 61
were in	no 104	yes -89
were not	no -66	yes 79
were*	no 122	yes -106
weren	no 122	yes -106
weren t	no 122	yes -106
wet	no 90	yes -72
wet tiles	no 100	yes -86
what	no -88	unknown 85
what happens	no -166	unknown 197	yes -143
what i	no -192	yes 212
what the	no 67
what*	no -66	yes 95
whee*	no 75	yes -46
wheel	no 53
wheelchair	no 161	yes -127
wheels	no 64
when a	no -105	yes 115
when he	no -50	yes 82
when i	no 77	yes -63
when it	no 82	yes -57
when the	yes 48
where my	no -68	yes 87
where the	no 124	yes -112
whet*	no -113	unknown 141	yes -40
whether	no -113	unknown 141	yes -40
whether it	no -235	unknown 292	yes -158
which i	no 56
which the	no 112	yes -99
which was	no -91	yes 110
whil*	no 56
while	no 51
while at	no 59	yes -51
while i	no 43
while it	no 148	yes -128
while we	no 115	yes -107
whip*	no -168	yes 189
whiplash	no -168	yes 189
whit*	no -63	yes 83
white	no -63	yes 83
white van	no 49
who	no 94	yes -70
who is	no 115	yes -100
whol*	no 76	yes -59
whole	no 76	yes -59
whole back	no 63	yes -55
whole wing	no -61	yes 77
whoo*	no 89	yes -76
whoosh	no 89	yes -76
why	no -114	unknown 236	yes -236
widt*	no 73	yes -62
width	no 73	yes -62
wife	yes 66
wife and	no -262	unknown -58	yes 294
wife s	no 145	yes -120
wild	no 105	yes -93
wild boar	no 105	yes -93
will	no -94	yes 114
will not	no -114	yes 130
wind	no 154	yes -132
wind*	no 86	yes -62
window	no 60	yes -42
window and	no 79	yes -66
window at	no -78	yes 94
window in	no 120	yes -107
window of	no 64
windows	no 153	yes -134
windows and	no 98	yes -85
windscreen	no 104	yes -73
windscreen of	no -107	yes 125
wine	yes 59
wing mirrors	no 143	yes -126
wint*	no 96	yes -81
winter	no 96	yes -81
wipe*	no 83	yes -62
wipers	no 126	yes -107
with it	no 147	yes -129
with me	no -144	yes 157
with no	no 101	yes -91
with one	no -177	yes 191
with only	no 146	yes -125
with the	yes 43
with them	unknown 124	yes -100
with*	no -44	yes 59
within	no -56	yes 70
without	yes 46
without a	no -44	yes 59
without indicating	no -80	yes 93
without looking	no -76	yes 85
woke	no 139	yes -123
woke up	no 115	yes -98
won t	no -92	yes 114
wont	yes 58
wont wont	yes 58
wood	no 88	yes -71
work	no 75	yes -51
work i	no -92	yes 107
work*	no -80	yes 57
workers	no -121	unknown 178	yes -138
working	no 42
works	no 195	yes -175
workshop	no -116	yes 133
worktop	no -158	yes 171
wors*	no -129	yes 141
worse	no -129	yes 141
wort*	no 107	yes -85
worth	no 107	yes -85
woul*	no -84	yes 42
would	no -66	unknown 120	yes -86
would like	no -137	unknown 184	yes -113
wouldn	no -110	yes 125
wouldn t	no -110	yes 125
woun*	no -55	unknown 173	yes -148
wound	no -96	unknown 198	yes -192
wris*	no 56
wrist	no 50
wrist is	no -173	yes 183
wrists	no 77	yes -65
writ*	no -63	unknown 49
write	yes 56
write off	no 59	yes -44
write the	no -78	yes 93
writing	no -187	unknown 234	yes -77
writing to	no -56	yes 77
wron*	yes 48
wrong	yes 48
wrot*	no -59	yes 79
wrote	no -59	yes 79
wrote a	no -101	yes 126
wrote it	no -73	yes 89
yard	no 107	yes -88
year old	no -117	yes 128
year*	no 51
years	no 51
yes	no -70	unknown 55
yes hello	no -63	yes 81
yesterday and	no 129	yes -113
yesterday evening	no 75	unknown -51
yesterday on	no -74	yes 95
yesterday when	no 92	yes -67
yet	no 123	yes -102
yet to	no 209	yes -185
you	no -45	unknown 98	yes -53
you ask	no -227	unknown 206
you can	no 84	yes -68
you could	no 87	yes -73
youn*	no 58
young	no 58
zebr*	no -137	yes 161
zebra	no -137	yes 161
`;
