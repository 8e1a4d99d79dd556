// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -170	blessure -190	bris_de_glace -201	collision -113	degats_des_eaux -212	dommage_materiel -186	evenement_climatique -170	incendie -193	none 174	vandalisme -123	vol -151
0	collision 290	none -152	vandalisme -72
10	none 52	vol 123
10 juin	none -50	vol 111
11	autre 159	collision 59	none -107
12	none 154
12 alf	collision 135	none -84	vandalisme -41	vol 139
14	autre -65	blessure -59	bris_de_glace -56	collision -150	degats_des_eaux -47	dommage_materiel -84	evenement_climatique -80	incendie -79	none 271	vandalisme -100	vol 208
15	autre -41	blessure -40	collision -62	evenement_climatique -48	incendie -55	none 154	vandalisme -80
17	autre -42	blessure -54	collision -100	dommage_materiel -41	evenement_climatique 137	none 243	vandalisme -54	vol -53
18	autre -44	blessure -47	collision -80	dommage_materiel 255	evenement_climatique -47	incendie -52	none -118	vandalisme -42
2	bris_de_glace 53
20	autre -310	blessure -44	evenement_climatique -40	none 317	vandalisme -53	vol 93
207	collision 106
28	autre -60	blessure -54	bris_de_glace -49	collision -87	dommage_materiel -54	evenement_climatique -67	incendie -47	none 296	vandalisme -79	vol -67
3	dommage_materiel -43	evenement_climatique 179	incendie 102	none -91	vandalisme -60	vol 40
3 d	blessure 90	collision -88	degats_des_eaux -53	evenement_climatique 158	incendie -48	none -95	vol 49
3 iyam	none 224
3 simanat	autre 212	blessure -90	collision -60	dommage_materiel -42	evenement_climatique -50	incendie -56	vol -49
3 tonobilat	collision 217	evenement_climatique -42	none -66	vol -68
30	collision 76	degats_des_eaux -55	evenement_climatique 163	none -74	vandalisme -57
3ach*	autre -47	blessure -45	collision -60	degats_des_eaux -57	dommage_materiel -63	incendie 226	none -94	vandalisme 117	vol -76
3achoura	autre -47	blessure -45	collision -60	degats_des_eaux -57	dommage_materiel -63	incendie 226	none -94	vandalisme 117	vol -76
3ad	collision 63	none -53	vol 137
3afa*	autre 60	bris_de_glace -46	dommage_materiel -45	evenement_climatique -51	incendie -49	none 170	vandalisme -63
3afak	autre 106	collision 50	dommage_materiel -43	evenement_climatique -43	incendie -51	none 145	vandalisme -64
3afakom	autre -91	blessure -48	bris_de_glace -110	collision -84	degats_des_eaux 163	dommage_materiel -50	evenement_climatique -74	incendie -46	none 180	vandalisme -64	vol 97
3am	degats_des_eaux 77	none -74	vandalisme 47
3am hadi	autre -52	bris_de_glace -48	collision -72	dommage_materiel -42	evenement_climatique 164	none -83	vandalisme 174	vol -90
3am w	autre -61	collision 53	vandalisme -62	vol 157
3amm*	autre -40	bris_de_glace -74	degats_des_eaux -48	dommage_materiel 292	evenement_climatique -49	incendie 64	none -152	vandalisme -88	vol -57
3are*	collision -129	degats_des_eaux 243	incendie -41	none -82	vandalisme -66	vol 113
3aref	collision -129	degats_des_eaux 243	incendie -41	none -82	vandalisme -66	vol 113
3chr*	bris_de_glace 136	collision -117	dommage_materiel -44	evenement_climatique 149	none -99	vandalisme 98	vol -47
3chrin	bris_de_glace 183	collision -144	dommage_materiel -44	evenement_climatique -57	none -115	vandalisme 200
3dem	autre -60	blessure 356	collision -90	dommage_materiel -41	none -77	vandalisme -49	vol -105
3emm*	collision 153	degats_des_eaux 43	none -65
3emmerna	collision 161	degats_des_eaux 60	none -77
3emmerna constat	collision 89	degats_des_eaux 79	none -57
3en9*	autre -76	blessure -69	bris_de_glace -113	collision 172	degats_des_eaux -75	dommage_materiel -82	evenement_climatique -86	incendie -71	none -273	vandalisme 203	vol 87
3en9i	autre -73	blessure -72	bris_de_glace -72	collision 209	degats_des_eaux -59	dommage_materiel -77	evenement_climatique -74	incendie -61	none -300	vandalisme -196	vol 179
3end	bris_de_glace 58	collision -67	degats_des_eaux -48	dommage_materiel 156	incendie 40	none -101
3end*	autre 105	collision 71	dommage_materiel -42	none -132
3endha	autre -57	blessure 163	collision 359	degats_des_eaux -44	dommage_materiel -78	evenement_climatique -65	incendie -44	none -191	vandalisme -69	vol -86
3endhom	autre -48	collision -86	vandalisme -68	vol 251
3endhom 7it	autre -48	collision -86	vandalisme -68	vol 251
3endi	autre 196	bris_de_glace -40	collision -47	degats_des_eaux 77	dommage_materiel -45	incendie -44	none -149
3endna	blessure 197	bris_de_glace -62	collision -79	degats_des_eaux -49	dommage_materiel -43	evenement_climatique -43	incendie 188	none -82	vandalisme -62	vol -70
3endo	blessure 75	collision 208	none -101	vandalisme -40
3ers	none -42	vandalisme -47	vol 152
3ers f	none -42	vandalisme -47	vol 152
3ess*	collision -69	degats_des_eaux 146	incendie 148	none -60	vol -49
3essass	collision -69	degats_des_eaux 146	incendie 148	none -60	vol -49
3eyy*	collision 100	incendie 52	none -52	vandalisme 60	vol -41
3eyyetna	collision 152	incendie 91	none -57
3eyyetna la	collision 152	none -73
3ini	degats_des_eaux 85	none -129	vol 152
3iye*	collision 192	vol -49
3la	evenement_climatique 49	incendie -44	none -143	vandalisme 157
3la jenb	dommage_materiel -54	evenement_climatique 199	none -78
3la jouj	autre -50	blessure -48	bris_de_glace 257	collision -163	degats_des_eaux -65	dommage_materiel -65	evenement_climatique 282	incendie -75	none -128	vandalisme -80	vol -88
3la l	autre -45	collision -160	none -76	vandalisme 319	vol -87
3la lpare	bris_de_glace -63	collision 179	dommage_materiel -71	evenement_climatique -68	none -116	vandalisme 153	vol -41
3la rassi	autre -96	blessure 111	bris_de_glace -179	collision -211	degats_des_eaux -86	dommage_materiel -79	evenement_climatique 95	incendie -64	none -229	vandalisme -159	vol 333
3la rideau	autre -95	blessure -48	bris_de_glace -79	collision -134	degats_des_eaux -44	dommage_materiel -96	evenement_climatique -94	incendie -138	none -142	vandalisme 441	vol -87
3la sour	collision -79	degats_des_eaux -55	dommage_materiel -47	evenement_climatique 278	incendie -40	none -60
3la tomobil	autre -86	blessure -58	bris_de_glace -86	collision -134	degats_des_eaux -50	dommage_materiel -68	evenement_climatique 471	incendie -63	none -256	vandalisme 140	vol -88
3la zerbiya	blessure -41	bris_de_glace -89	collision -55	dommage_materiel 323	evenement_climatique -45	incendie -49	none -122	vandalisme -54	vol -65
3lia	autre -47	blessure -45	bris_de_glace 115	collision 128	degats_des_eaux -55	dommage_materiel -61	incendie -45	none -42	vol 45
3lih	autre -46	blessure 149	bris_de_glace 57	collision 115	dommage_materiel -45	evenement_climatique -41	none -83	vandalisme -57
3lih w	collision 221	none -94
3lih*	autre -40	bris_de_glace 141	collision -57	dommage_materiel -41	incendie 100	none -99	vol -53
3liha	bris_de_glace 207	collision -127	degats_des_eaux -58	dommage_materiel -50	evenement_climatique -74	incendie 170	none -151	vandalisme 69	vol -76
3lihom	autre -41	degats_des_eaux 75	evenement_climatique 105
3lik	autre -77	bris_de_glace -52	collision -95	dommage_materiel -42	evenement_climatique -45	none 400	vandalisme -66	vol -88
3lik*	none 170	vol 52
3likom	none 170	vol 52
3lin*	blessure -58	collision -80	degats_des_eaux 254	evenement_climatique 85	none -101	vandalisme -43	vol -63
3lina	blessure -58	collision -80	degats_des_eaux 254	evenement_climatique 85	none -101	vandalisme -43	vol -63
3mme*	collision 120	evenement_climatique 124	none -46
3mmerna	collision 199	none -43
3mmerna constat	collision 157	none -52
3n9i	collision 210	none -91
3n9i kaydrni	collision 210	none -91
3nd	degats_des_eaux 99	none -90	vol 120
3nd boulis	collision -93	degats_des_eaux -44	dommage_materiel -43	none -96	vol 215
3nd lboulis	collision -49	vandalisme -42	vol 179
3ndi	incendie -55	none 211	vandalisme -50
3ndo	blessure -60	dommage_materiel 191	none -96
3omr*	autre -86	blessure -77	bris_de_glace -67	collision 82	degats_des_eaux -67	dommage_materiel 345	evenement_climatique -95	incendie -66	none -172	vandalisme -94	vol -139
3on9*	collision 335	incendie -55	none -114	vandalisme -48	vol -55
3tan*	autre -40	blessure -51	bris_de_glace -40	collision 146	degats_des_eaux -54	dommage_materiel 249	incendie -42	none -121	vandalisme -63	vol -62
3tani	autre -40	blessure -51	bris_de_glace -40	collision 146	degats_des_eaux -54	dommage_materiel 249	incendie -42	none -121	vandalisme -63	vol -62
4	autre 41	blessure 81	collision -70	none -170	vandalisme 61	vol 79
40	dommage_materiel -40	evenement_climatique 322	none -98	vandalisme -49	vol -54
4x4	autre -61	blessure -41	bris_de_glace -40	collision 157	degats_des_eaux -120	dommage_materiel -59	evenement_climatique 230	incendie -50	none -97	vandalisme -58
5	collision -65	degats_des_eaux 103	evenement_climatique 205	none -104
5 cm	autre -40	blessure -48	bris_de_glace -41	collision -108	degats_des_eaux 107	evenement_climatique 288	incendie -42	none -221	vandalisme -72	vol -53
5 d9aye9	collision 82	none -52	vandalisme -47	vol 135
6	blessure 122	evenement_climatique -48	incendie 132	vandalisme -47	vol -61
6 snin	autre -44	blessure 195	collision -118	degats_des_eaux -41	dommage_materiel 155	evenement_climatique -49	none -109	vandalisme -55	vol -50
60	blessure -51	collision -80	dommage_materiel 209	evenement_climatique 74	none -75
600	collision -56	degats_des_eaux -45	dommage_materiel -45	incendie 144	none -159	vandalisme -66	vol 213
7	dommage_materiel 94	none 44	vol 43
7aja	autre 152	evenement_climatique 82	none -91
7ajr*	bris_de_glace 332	collision -163	evenement_climatique -47	none -73	vandalisme -48
7ajra	bris_de_glace 332	collision -163	evenement_climatique -47	none -73	vandalisme -48
7all*	autre -47	collision 354	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -44	incendie -40	none -136	vandalisme -84	vol -98
7allouf	autre -47	collision 354	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -44	incendie -40	none -136	vandalisme -84	vol -98
7allouf f	autre -47	collision 354	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -44	incendie -40	none -136	vandalisme -84	vol -98
7ano*	autre -44	blessure -40	collision -76	evenement_climatique -48	none -180	vandalisme 192	vol 88
7anout	bris_de_glace 89	collision -69	degats_des_eaux 75	none -78	vandalisme -71	vol 177
7anouti	autre -77	blessure -74	bris_de_glace -82	collision -95	degats_des_eaux -74	dommage_materiel -73	evenement_climatique -93	none -281	vandalisme 340	vol -110
7awl*	autre -44	collision -92	dommage_materiel -41	none -122	vandalisme -174	vol 444
7awlo	autre -51	collision -111	dommage_materiel -48	none -124	vandalisme -198	vol 450
7bes	collision -53	none 283	vandalisme -50	vol -43
7cho*	autre 107	none 90	vandalisme -54
7chouma	autre 107	none 90	vandalisme -54
7da	collision 117	none -61	vandalisme 92
7day*	vol 110
7daya	vol 110
7ed	none -89	vandalisme 127
7ed f	collision -46	degats_des_eaux 143	none -71	vol 103
7ed ghir	collision 83	none -95	vol 151
7ed ma	collision -107	none -78	vandalisme 138	vol 162
7ed w	autre -40	bris_de_glace -56	dommage_materiel -41	evenement_climatique -48	none -79	vandalisme 348	vol -84
7edr*	collision 240	none -81
7ejr*	bris_de_glace 224	collision -78	none -68	vandalisme 49
7ejra	bris_de_glace 253	collision -59	none -58	vandalisme -42
7ekk	collision 284	none -119	vandalisme 54	vol -54
7ekk lia	collision 248	none -105	vandalisme 74	vol -56
7ekk*	bris_de_glace 47	collision 104	evenement_climatique -41	none -107	vandalisme 101
7ekkit	collision 272	none -98	vol -51
7ell	collision 111	none -65	vol 112
7ell lbab	collision 237
7ell*	collision 202	none -42
7er9*	collision 88	dommage_materiel -105	evenement_climatique 184	none -81	vandalisme -43
7er9at	collision 88	dommage_materiel -105	evenement_climatique 184	none -81	vandalisme -43
7ess*	bris_de_glace 152	none -48
7essa	bris_de_glace 200	evenement_climatique -45	none -57	vol -78
7et	autre -80	bris_de_glace -67	collision -61	dommage_materiel -65	evenement_climatique -83	incendie 75	none -144	vandalisme 255	vol -48
7it	autre 93	degats_des_eaux 98	evenement_climatique -62	none -158	vandalisme 86
7it ma	autre -48	collision 72	none -57	vandalisme -82	vol 162
7jer	bris_de_glace -43	collision -124	evenement_climatique -108	none -104	vandalisme 418	vol -59
7jer 3la	autre -40	collision -77	evenement_climatique -128	none -87	vandalisme 330	vol -76
7lli*	collision 205	none -57
7llit	collision 205	none -57
7llit lbab	collision 205	none -57
7mel	collision -97	degats_des_eaux -60	evenement_climatique 336	none -82	vandalisme -44	vol -46
7na	collision 114	incendie 113	none -110
7na bikhir	collision -75	degats_des_eaux -69	evenement_climatique -58	incendie 359	none -136	vol -68
7na f	evenement_climatique 187	none -61
7na kona	bris_de_glace -56	collision -116	none -90	vandalisme 336	vol -194
7na labas	collision -66	dommage_materiel -51	incendie 357	none -263	vandalisme -92	vol -48
7ofr*	autre -93	blessure -72	bris_de_glace -98	degats_des_eaux -55	dommage_materiel 279	evenement_climatique -154	incendie -70	none -177	vandalisme -102	vol -133
7ofra	autre -93	blessure -72	bris_de_glace -98	degats_des_eaux -55	dommage_materiel 279	evenement_climatique -154	incendie -70	none -177	vandalisme -102	vol -133
7oud*	autre -46	blessure -42	bris_de_glace -41	collision 314	dommage_materiel -46	evenement_climatique -56	incendie -52	none -198	vandalisme -65	vol -82
7oudi	autre -46	blessure -42	bris_de_glace -41	collision 314	dommage_materiel -46	evenement_climatique -56	incendie -52	none -198	vandalisme -65	vol -82
7re9	autre -97	blessure -59	bris_de_glace -60	collision -107	degats_des_eaux -82	evenement_climatique 288	incendie 106	none -182	vandalisme -220	vol -134
7re9 lia	collision -52	dommage_materiel 182	evenement_climatique -112	incendie 187	none -62	vandalisme -217	vol -56
7ta l	autre -70	blessure -46	bris_de_glace -85	collision -105	dommage_materiel -53	evenement_climatique 330	incendie -101	none -220	vandalisme -77	vol -106
7ta wa7d	bris_de_glace 346	collision -92	degats_des_eaux -44	dommage_materiel -91	evenement_climatique -48	incendie -50	none -79	vandalisme -53	vol -59
7ta wa7ed	none 115
7waj*	incendie 274	none -49
7way*	collision -96	evenement_climatique -45	incendie 60	none -102	vandalisme -40	vol 335
7wayej	collision -137	dommage_materiel -52	evenement_climatique -48	incendie -40	none -103	vol 372
8	autre -65	collision -65	evenement_climatique 250	incendie 98	vandalisme -52	vol -64
8 d	collision -40	none 255
8 juin	blessure -43	collision -81	evenement_climatique 94	incendie 212	none -125	vandalisme -61	vol -47
9	autre -78	collision -78	degats_des_eaux 47	dommage_materiel -60	evenement_climatique 386	none -136	vandalisme -59	vol -60
9 f	autre -138	blessure -52	collision -70	degats_des_eaux -53	dommage_materiel -46	evenement_climatique 429	incendie -50	none -204	vandalisme -63	vol -94
97	collision -109	degats_des_eaux 303	evenement_climatique -76	incendie -45	none -85	vandalisme -48	vol 66
9ad	autre -55	bris_de_glace 191	collision -198	dommage_materiel 217	none -188	vandalisme -43
9ahw*	autre -41	degats_des_eaux -47	dommage_materiel 324	evenement_climatique -47	incendie -72	none -172	vandalisme -58	vol -52
9ahwa	autre -41	degats_des_eaux -47	dommage_materiel 324	evenement_climatique -47	incendie -72	none -172	vandalisme -58	vol -52
9asn*	none -110	vol 238
9asni	none -110	vol 238
9ass*	collision 215	dommage_materiel -44	evenement_climatique -43	none -129	vandalisme 159	vol -82
9asstni	collision 388	dommage_materiel -49	none -159	vandalisme -60	vol -52
9bel	bris_de_glace -99	collision 44	evenement_climatique 250	none -46	vol -79
9elb*	collision 250	none -179	vol -45
9ell*	autre -258	blessure -190	bris_de_glace -173	collision -333	degats_des_eaux -159	dommage_materiel -215	evenement_climatique -212	incendie -180	none -683	vandalisme 689	vol -342
9oda*	collision -106	degats_des_eaux -41	dommage_materiel -40	none -155	vandalisme -42	vol 337
9odam	collision -106	degats_des_eaux -41	dommage_materiel -40	none -155	vandalisme -42	vol 337
9odd*	collision 106	degats_des_eaux 63	none -75	vandalisme -48	vol 159
9oddam	collision 106	degats_des_eaux 63	none -75	vandalisme -48	vol 159
9rib	collision -115	degats_des_eaux -59	evenement_climatique 202	incendie 136	none -84	vol -52
9rib mn	collision -115	degats_des_eaux -59	evenement_climatique 202	incendie 136	none -84	vol -52
9te3	autre -52	blessure -54	bris_de_glace -44	collision -85	degats_des_eaux -102	dommage_materiel -58	evenement_climatique 331	incendie -47	none -108	vandalisme 217	vol -201
a	autre 58	blessure -50	bris_de_glace 45	degats_des_eaux 54	dommage_materiel -49	evenement_climatique -48	none -74	vandalisme -58	vol 124
a sidi	autre -52	blessure -47	bris_de_glace 341	collision -182	degats_des_eaux -80	dommage_materiel -65	evenement_climatique -94	incendie -87	none -162	vandalisme -80	vol 113
a weldi	blessure -43	collision 84	dommage_materiel -43	none -66	vol 163
abde*	blessure -79	collision 119	evenement_climatique -45	incendie -52	none -129	vandalisme -78	vol 233
acci*	collision 196	none -66
accident	collision 196	none -66
accr*	collision 117	none -53
accrochage	collision 117	none -53
adre*	autre 109	blessure -40	bris_de_glace -63	collision -95	degats_des_eaux -43	dommage_materiel -52	evenement_climatique -59	incendie -47	none 238	vandalisme -76	vol -70
adresse	autre 109	blessure -40	bris_de_glace -63	collision -95	degats_des_eaux -43	dommage_materiel -52	evenement_climatique -59	incendie -47	none 238	vandalisme -76	vol -70
aero*	autre -42	collision 185	none -63	vandalisme -114	vol 112
aeroport	autre -42	collision 185	none -63	vandalisme -114	vol 112
afri*	bris_de_glace -44	collision 76	dommage_materiel 160	incendie -44	none -55
agad*	autre 202	bris_de_glace -49	collision 151	none -94	vandalisme -52	vol -56
agadir	autre 202	bris_de_glace -49	collision 151	none -94	vandalisme -52	vol -56
ah	autre -62	collision -82	dommage_materiel -43	evenement_climatique -43	none 432	vandalisme -61	vol -55
ah bssa7	none 114
aile	collision 291	none -66	vol -40
aile avant	collision 153
ain	collision 333	none -127	vandalisme -50
airb*	collision 184
airbags	collision 200	none -41
airbags kherjo	collision 200	none -41
akho*	collision 242	none -68
akhor	collision 242	none -68
akid	autre -65	blessure -66	bris_de_glace -65	collision -88	degats_des_eaux -59	dommage_materiel -63	evenement_climatique -76	incendie -64	none 214	vandalisme -83	vol -78
alf	collision 135	none -84	vandalisme -41	vol 139
alf dh	collision 135	none -84	vandalisme -41	vol 139
alha*	collision -81	dommage_materiel -41	evenement_climatique -64	none -62	vandalisme 192	vol 131
alla*	collision 47	dommage_materiel 148	evenement_climatique -44	incendie 41	vandalisme -45	vol -45
allah	collision 47	dommage_materiel 148	evenement_climatique -44	incendie 41	vandalisme -45	vol -45
alo	bris_de_glace -41	collision 125	incendie 117	none -128
ambu*	collision 167	degats_des_eaux 41	vol -41
ambulance	collision 167	degats_des_eaux 41	vol -41
ana	collision 54	none -57	vol 48
ana 3endi	collision -98	degats_des_eaux 179	evenement_climatique -44	incendie -46	none -50	vol 107
ana 7ta	collision 284	none -104	vol -54
ana ana	collision -123	degats_des_eaux 360	incendie -44	none -102	vandalisme -47	vol -43
ana bikhir	autre -53	blessure -44	collision 98	degats_des_eaux -56	dommage_materiel 309	evenement_climatique -69	incendie -83	none -195	vandalisme -63	vol -78
ana f	bris_de_glace -72	evenement_climatique 87	none -74	vandalisme 104	vol 65
ana ghir	collision 160	vol -42
ana golt	collision -123	degats_des_eaux 360	incendie -44	none -102	vandalisme -47	vol -43
ana kan3ess	collision -91	incendie 83	none -44	vol 185
ana kanktb	degats_des_eaux 135	none -55
ana kantsenna	autre 235	blessure -61	bris_de_glace -41	collision -151	degats_des_eaux -64	dommage_materiel -75	evenement_climatique -55	incendie -70	none 95	vandalisme -74	vol -83
ana kont	collision 203	none -49
ana la	collision 170	incendie 46	none -43
ana labas	collision 238	evenement_climatique 60	none -96	vol -52
ana li	collision 228	evenement_climatique -48	incendie 86	none -68	vol -52
ana ma	dommage_materiel 65	none -47	vandalisme 66
ana men	collision 144	evenement_climatique 89	none -109
ana mn	collision 264	none -50	vol -43
ana mra	blessure -43	bris_de_glace -54	degats_des_eaux -48	evenement_climatique -70	none -81	vandalisme -95	vol 261
ana salem	bris_de_glace 154	collision 90	dommage_materiel -52	evenement_climatique -47
ana w	blessure -46	bris_de_glace 114	collision 63	evenement_climatique -40	incendie 59	none -72	vol -53
annu*	autre 484	blessure -90	bris_de_glace -81	collision -152	degats_des_eaux -81	dommage_materiel -108	evenement_climatique -104	incendie -88	none -66	vandalisme -194	vol -132
annuliw	autre -175	collision -84	evenement_climatique -65	none 459	vandalisme -164	vol -63
ante*	autre -98	blessure -48	bris_de_glace -92	collision -126	degats_des_eaux -49	dommage_materiel -140	evenement_climatique 170	incendie -61	none -210	vandalisme 267	vol -78
antenne	autre -98	blessure -48	bris_de_glace -92	collision -126	degats_des_eaux -49	dommage_materiel -140	evenement_climatique 170	incendie -61	none -210	vandalisme 267	vol -78
appa*	autre 198	blessure -55	bris_de_glace -54	collision -104	dommage_materiel 146	evenement_climatique -77	incendie -51	none -175	vandalisme -67
appareil	autre 245	blessure -70	bris_de_glace -70	collision -117	degats_des_eaux -60	dommage_materiel 192	evenement_climatique -97	incendie -61	none -209	vandalisme -84
appareil photo	autre -98	blessure -50	bris_de_glace -69	collision -97	degats_des_eaux -45	dommage_materiel 280	evenement_climatique -82	incendie -41	none -171	vandalisme -61	vol 97
arri*	autre -49	bris_de_glace 60	collision 198	none -94
arriere	autre -52	bris_de_glace 67	collision 225	none -99
arro*	collision -63	degats_des_eaux 153	evenement_climatique -55	vol 73
assu*	autre 129	collision -92	evenement_climatique -47	none 218	vandalisme -54	vol -58
assurance	autre 129	collision -92	evenement_climatique -47	none 218	vandalisme -54	vol -58
atay	autre -74	blessure 215	bris_de_glace -46	collision -100	degats_des_eaux -61	dommage_materiel -81	incendie 113	none -148	vandalisme -78	vol -58
atel*	collision -41	degats_des_eaux 251	none -48
atelier	collision -41	degats_des_eaux 251	none -48
atte*	autre 290	collision -115	degats_des_eaux 49	incendie 92	none -268	vandalisme -80	vol -44
attestation	autre 314	blessure -42	collision -111	degats_des_eaux -75	evenement_climatique -41	incendie 126	none -293	vandalisme -112	vol -57
auto	collision 118	vandalisme -49	vol 80
auto ecole	collision 229	none -41	vandalisme -41	vol -50
auto*	autre -45	blessure -93	bris_de_glace 158	collision 177	evenement_climatique -44	incendie 54	none -137	vandalisme -55	vol -43
autoroute	autre -45	blessure -93	bris_de_glace 158	collision 177	evenement_climatique -44	incendie 54	none -137	vandalisme -55	vol -43
avan*	collision 81	none -77	vol 125
avant	collision 81	none -77	vol 125
b	autre -46	bris_de_glace 41	none -140	vandalisme 116
b 3ini	collision -142	none -116	vandalisme 153	vol 168
b 7ejra	bris_de_glace 298	collision -45	none -90	vandalisme -40
b chariot	blessure -44	bris_de_glace -68	collision 86	dommage_materiel 281	evenement_climatique -43	none -111	vandalisme -57	vol -51
b chi	bris_de_glace 300	collision -60	evenement_climatique -69	none -181	vandalisme -66	vol -49
b darija	collision -46	none 297	vandalisme -57	vol -55
b extincteur	collision -80	evenement_climatique -49	incendie 251	none -82
b ghalat	autre -53	bris_de_glace 91	collision -69	degats_des_eaux -59	dommage_materiel 375	evenement_climatique -56	incendie -45	none -112	vandalisme -74	vol -82
b jehd	bris_de_glace 222	collision -60	evenement_climatique -44	none -68	vandalisme -88	vol 92
b joj	none -96	vandalisme 190	vol -90
b jouj	collision 77	degats_des_eaux 43	dommage_materiel 130	evenement_climatique -59	none -72	vol -43
b kol	autre -86	blessure -101	bris_de_glace -168	collision -103	degats_des_eaux -96	dommage_materiel -95	evenement_climatique -115	incendie -89	none 267	vandalisme -172	vol -107
b l3ani	collision -74	degats_des_eaux -48	dommage_materiel -42	evenement_climatique -48	incendie 106	none -70	vandalisme 253	vol -56
b l7jer	collision -91	evenement_climatique -40	none -101	vandalisme 270	vol -66
b lfrancais	autre -156	none 302
b lma	autre -48	blessure -43	bris_de_glace -61	collision -62	degats_des_eaux 359	dommage_materiel -54	incendie -45	none -112	vandalisme -91	vol -55
b sabab	collision 62	degats_des_eaux 158	evenement_climatique -42	none -51
b sarout	autre -253	bris_de_glace -41	collision -135	dommage_materiel -56	evenement_climatique -69	incendie -45	none -85	vandalisme 436	vol -66
b sbab	autre -46	blessure -51	bris_de_glace 177	dommage_materiel -50	evenement_climatique 63	incendie 149	none -167	vandalisme -69
b scooter	collision 137
b tomobil	bris_de_glace -41	collision 235	evenement_climatique -67	none -79	vandalisme 153	vol -117
b tricycle	blessure -54	collision 256	none -59
b wa7ed	bris_de_glace 199	collision -86	none -47
b zerba	incendie 125
b7al	autre -43	collision 69	evenement_climatique 206	none -79
b7al ila	collision 96	none -61	vandalisme 155	vol -70
b7al*	blessure 144	bris_de_glace 54	dommage_materiel -42	evenement_climatique 75	none -136	vandalisme -44	vol -59
b7alha	bris_de_glace 153	collision -105	dommage_materiel -57	evenement_climatique 202	none -110	vandalisme -54
b9a	degats_des_eaux 94	evenement_climatique 276	none -94	vandalisme -84	vol -77
b9ac*	autre -41	blessure -43	bris_de_glace -40	collision -74	degats_des_eaux -41	dommage_materiel 183	evenement_climatique 100	incendie -86	none -114	vandalisme -57	vol -65
b9ach	autre -41	blessure -43	bris_de_glace -40	collision -74	degats_des_eaux -41	dommage_materiel 183	evenement_climatique 100	incendie -86	none -114	vandalisme -57	vol -65
b9at	dommage_materiel 168	none -96	vol -67
b9in*	collision -43	degats_des_eaux 188	dommage_materiel -46	evenement_climatique 121	incendie -73	none -95	vol -47
b9ina	collision -43	degats_des_eaux 188	dommage_materiel -46	evenement_climatique 121	incendie -73	none -95	vol -47
b9it*	autre -52	bris_de_glace -44	collision -74	dommage_materiel 198	evenement_climatique -56	none 143	vandalisme -54	vol -85
b9itch	collision -51	dommage_materiel -70	none 192	vandalisme -41	vol -48
b9itch baghi	dommage_materiel -52	none 193	vol -40
ba3d	collision -51	evenement_climatique -40	incendie 293	none -93	vandalisme -42	vol -67
ba3d*	collision 217	evenement_climatique -42	none -66	vol -68
ba3diyathom	collision 217	evenement_climatique -42	none -66	vol -68
ba9i	bris_de_glace 247	collision 71	degats_des_eaux 49	evenement_climatique -50	incendie -47	none -138	vandalisme -84	vol -43
bab	autre -44	blessure 63	collision 88	dommage_materiel -41	evenement_climatique -50	incendie -45	none -109	vandalisme 164	vol 58
bab d	autre -54	blessure 176	bris_de_glace -41	collision -70	degats_des_eaux -41	dommage_materiel -40	evenement_climatique -45	incendie -46	none -126	vandalisme 42	vol 141
bab garage	collision 392	dommage_materiel -62	evenement_climatique -82	incendie -47	none -111	vandalisme -57	vol -58
baba	autre -54	blessure -90	bris_de_glace -58	degats_des_eaux -44	dommage_materiel -72	evenement_climatique 410	incendie -145	none -154	vandalisme -83	vol -66
bach	autre 199	blessure 155	collision -51	degats_des_eaux -54	dommage_materiel -51	evenement_climatique -68	none -126	vandalisme -87	vol 100
bach ma	collision -59	degats_des_eaux -48	evenement_climatique -51	incendie 178	none -114	vol 153
bach*	collision -85	evenement_climatique -41	incendie 301	none -41	vandalisme -49
bache	collision -85	evenement_climatique -41	incendie 301	none -41	vandalisme -49
bagh*	autre -44	bris_de_glace -51	collision -55	dommage_materiel 145	evenement_climatique -45	vandalisme -47	vol 162
baghi	autre -44	bris_de_glace -51	collision -55	dommage_materiel 145	evenement_climatique -45	vandalisme -47	vol 162
bagr*	collision 103	evenement_climatique 170	none -83
baie	bris_de_glace 296	collision -101	dommage_materiel -52	evenement_climatique 112	none -87	vandalisme -42	vol -72
baie vitree	bris_de_glace 296	collision -101	dommage_materiel -52	evenement_climatique 112	none -87	vandalisme -42	vol -72
baig*	collision -140	degats_des_eaux 332	none -125	vol -46
baignoire	collision -140	degats_des_eaux 332	none -125	vol -46
balc*	autre -87	blessure -153	bris_de_glace 322	collision -181	degats_des_eaux -79	dommage_materiel -86	evenement_climatique -99	incendie 95	none -277	vandalisme -168	vol -97
balcon	autre -87	blessure -153	bris_de_glace 322	collision -181	degats_des_eaux -79	dommage_materiel -86	evenement_climatique -99	incendie 95	none -277	vandalisme -168	vol -97
balk*	collision -68	evenement_climatique 164	incendie 159	none -88	vandalisme -55	vol -41
balkon	collision -68	evenement_climatique 164	incendie 159	none -88	vandalisme -55	vol -41
ball*	bris_de_glace 164	collision -43	degats_des_eaux 103	dommage_materiel -63	incendie -47	none -89
bana*	none -55	vol 180
banat	none -55	vol 180
banc*	autre -43	collision 144	vandalisme -42	vol 66
bara*	collision -64	none 339	vandalisme -44	vol -41
barb*	collision -66	degats_des_eaux -62	evenement_climatique -61	incendie 332	none -107	vandalisme -49
barbecue	collision -66	degats_des_eaux -62	evenement_climatique -61	incendie 332	none -107	vandalisme -49
barr*	collision 168	dommage_materiel 195	evenement_climatique -52	incendie -41	none -104	vandalisme -85	vol -89
bas	collision 152	degats_des_eaux 219	evenement_climatique -41	none -82	vandalisme -52	vol -52
batt*	autre 239	blessure -54	bris_de_glace -54	collision -114	degats_des_eaux -76	dommage_materiel -44	evenement_climatique -55	incendie 218	none -318	vandalisme -146	vol -98
batterie	autre 239	blessure -54	bris_de_glace -54	collision -114	degats_des_eaux -76	dommage_materiel -44	evenement_climatique -55	incendie 218	none -318	vandalisme -146	vol -98
bayd	autre -70	blessure -64	bris_de_glace -97	collision -156	degats_des_eaux -56	dommage_materiel -111	evenement_climatique 62	incendie -74	none -343	vandalisme 489	vol -93
bayd*	autre -53	blessure -43	bris_de_glace -71	collision 64	degats_des_eaux -45	dommage_materiel 237	evenement_climatique -41	incendie -40	none -174	vandalisme 150	vol -116
bayda	autre -47	blessure -43	bris_de_glace -97	collision 155	degats_des_eaux -54	dommage_materiel 295	evenement_climatique -46	incendie -40	none -217	vandalisme -71	vol -82
bchw*	collision 175	vol -47
bchwiya	collision 175	vol -47
bda	degats_des_eaux 93	evenement_climatique 99	none -50
bdat	bris_de_glace 148	collision -86	degats_des_eaux -76	dommage_materiel -72	evenement_climatique -45	incendie 203	none -72	vandalisme 74	vol -47
be3d	collision 153
bebe	autre -43	collision -101	dommage_materiel 192	incendie -44	none -85	vandalisme -63	vol 172
bekr*	autre -41	none -78	vol 186
bekri	autre -41	none -78	vol 186
benn*	bris_de_glace 205	collision 41	degats_des_eaux -42	none -64
bent*	bris_de_glace 74	degats_des_eaux -52	dommage_materiel 67	evenement_climatique -41	incendie 93	none -80	vandalisme -56
benti	bris_de_glace 74	degats_des_eaux -52	dommage_materiel 67	evenement_climatique -41	incendie 93	none -80	vandalisme -56
beto*	collision 269	none -48	vandalisme -60
beton	collision 269	none -48	vandalisme -60
bezz*	collision 59	evenement_climatique 62	none 68
bezzaf	evenement_climatique 76	none 89
bezzaf w	evenement_climatique 119	none -50
bgha	autre -41	collision -100	degats_des_eaux 126	dommage_materiel 128	evenement_climatique -52	none -152	vandalisme -58	vol 131
bgha*	autre 125	degats_des_eaux 72	dommage_materiel 116	evenement_climatique -43	none -104	vandalisme -61
bghach	collision 71	degats_des_eaux 121	none -41
bghach yssini	collision 194	vol -50
bghat	autre -51	collision 89	dommage_materiel 270	evenement_climatique -46	incendie -44	none -157	vandalisme -98	vol -67
bghaw	dommage_materiel -67	evenement_climatique -74	none -75	vandalisme -93	vol 260
bghe*	blessure 130	bris_de_glace -44	collision 180	evenement_climatique -44	none -83	vol -59
bghel	blessure 130	bris_de_glace -44	collision 180	evenement_climatique -44	none -83	vol -59
bghi*	autre 142	blessure -40	collision -52	none 98	vol -47
bghit	autre 173	blessure -41	collision -49	evenement_climatique -41	none 97	vol -46
bghit conseiller	autre -57	collision -42	none 258
bghit n	autre -164	none 229
bghit n3ref	autre -44	bris_de_glace 120	collision -58
bghit ndir	autre -147	none 348	vandalisme -52
bghit ngoul	collision -105	degats_des_eaux 112	none -65	vol 161
bghit nhder	none 142
bghitch	collision -69	none 211	vandalisme 60
bia	autre -42	collision 324	vandalisme -69	vol -54
bicy*	autre -51	blessure -51	collision 121	dommage_materiel 113	none -66	vandalisme -63	vol 82
bicyclette	autre -41	blessure -62	collision 192	dommage_materiel 140	none -73	vandalisme -47	vol -52
bido*	autre -49	collision -48	evenement_climatique -70	incendie 386	none -57	vandalisme -178	vol -41
bidon	autre -74	bris_de_glace -44	collision -59	degats_des_eaux -52	dommage_materiel -52	evenement_climatique -99	incendie 397	none -80	vandalisme -231	vol -53
bidon d	autre -74	bris_de_glace -44	collision -59	degats_des_eaux -52	dommage_materiel -52	evenement_climatique -99	incendie 397	none -80	vandalisme -231	vol -53
bih	blessure -49	bris_de_glace -43	dommage_materiel -44	evenement_climatique -45	none -177	vandalisme 67	vol 297
biha	collision -79	evenement_climatique 174	none -137	vandalisme -44	vol 150
bikh*	autre -42	blessure -40	degats_des_eaux 75	evenement_climatique 55	incendie 42	none 65	vandalisme -60	vol -57
bikhir	autre -42	blessure -40	degats_des_eaux 75	evenement_climatique 55	incendie 42	none 65	vandalisme -60	vol -57
bikhir gha	bris_de_glace -40	collision 78	degats_des_eaux 132	dommage_materiel -50	incendie 69	none -112	vandalisme -62
bin	collision 131	evenement_climatique -52	incendie -40	none 181	vandalisme -46
bina	collision 191	incendie 91	none -46	vol -42
bit	collision -91	degats_des_eaux 260	incendie 68	none -97	vandalisme -52
bit n3as	collision -70	degats_des_eaux 213	evenement_climatique 92	none -105	vol -70
bkat	collision 258	none -50	vandalisme -52
bkat w	collision 258	none -50	vandalisme -52
bla	collision 179	none -94	vandalisme -51
bla boulis	bris_de_glace -43	collision 125	degats_des_eaux -40	dommage_materiel -49	incendie 219	none -69	vandalisme -60	vol -48
bla constat	degats_des_eaux 167	none -58
bla ma	collision 323	none -69	vandalisme -60	vol -44
blas*	autre -40	blessure 69	bris_de_glace 98	collision 207	degats_des_eaux 84	dommage_materiel -46	evenement_climatique -89	incendie -53	none -149	vandalisme -64	vol -82
blassa	blessure -41	bris_de_glace 221	collision -123	degats_des_eaux 206	evenement_climatique -53	none -179	vandalisme -53	vol -45
blastou	autre -71	blessure -110	bris_de_glace -62	collision 481	degats_des_eaux -80	dommage_materiel -73	evenement_climatique -172	incendie -82	none -174	vandalisme -102	vol -132
bles*	collision 213	none -100
bli	bris_de_glace -43	collision 157	degats_des_eaux 106	evenement_climatique -75	none -181	vol 83
bmw	autre -47	collision 264	vol -40
bnad*	dommage_materiel 143	vandalisme -40	vol -49
bnadem	dommage_materiel 143	vandalisme -40	vol -49
bnti	autre -41	blessure 303	collision 45	degats_des_eaux -41	dommage_materiel -52	evenement_climatique -64	none -139	vandalisme 81	vol -72
bnti f	autre -74	blessure 435	bris_de_glace -67	collision -120	degats_des_eaux -67	dommage_materiel -72	evenement_climatique -147	incendie -74	none -299	vandalisme -135	vol -106
bnti ma	blessure -40	collision 153	degats_des_eaux -44	dommage_materiel -42	evenement_climatique -52	none -96	vandalisme 162	vol -65
bo7d*	blessure -46	bris_de_glace 439	collision -186	degats_des_eaux -53	evenement_climatique -45	none -154	vandalisme -81	vol -42
bo7dha	blessure -55	bris_de_glace 488	collision -222	degats_des_eaux -56	dommage_materiel -43	incendie -68	none -195	vandalisme -98	vol -50
bomb*	autre -59	blessure -55	bris_de_glace 156	collision -75	degats_des_eaux -60	dommage_materiel -45	evenement_climatique -82	none -228	vandalisme 296	vol -70
bombe	autre -73	bris_de_glace -47	collision -95	degats_des_eaux -52	dommage_materiel -47	evenement_climatique -109	incendie 59	none -262	vandalisme 390	vol -82
boul*	collision 118	incendie 48	none -94	vandalisme 92
boulis	collision 118	incendie 48	none -94	vandalisme 92
boulis darou	collision 245	none -81	vandalisme -44
boulis la	collision 62	none -72	vandalisme 199	vol -81
boulis ma	autre -40	degats_des_eaux 111	none -51	vandalisme -56	vol 140
boulis w	collision 89	incendie 55
bous*	collision 115	dommage_materiel -61	evenement_climatique -59	none -112	vandalisme -49	vol 205
bouu*	collision 391	evenement_climatique -42	none -128	vandalisme -86	vol -64
bouz*	none -68	vol 158
bouznika	none -88	vol 184
box	collision -64	dommage_materiel 207	evenement_climatique 86	incendie -71	none -94	vandalisme -61	vol -67
bqa	collision 186	dommage_materiel -40	evenement_climatique -124	incendie -45	none -116	vandalisme -57	vol 207
bqat	autre -47	bris_de_glace -73	collision -98	degats_des_eaux -54	dommage_materiel 224	evenement_climatique 138	incendie -62	none -159	vandalisme -66	vol 78
brak*	collision 110	incendie 74
bris*	bris_de_glace 300	collision -94	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 52	none -88	vol -59
brise	bris_de_glace 300	collision -94	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 52	none -88	vol -59
brise w	blessure -60	bris_de_glace 108	collision -112	dommage_materiel -40	evenement_climatique 219	none -76	vandalisme -58	vol -166
brou*	bris_de_glace 136	collision 79	evenement_climatique -58	none -57
brouillard	bris_de_glace 136	collision 79	evenement_climatique -58	none -57
bssa*	none 114
bssa7	none 114
bsse*	collision 182	evenement_climatique 149	incendie -49	none -89	vandalisme -42	vol -40
bsse7	collision 318	none -81	vandalisme -43
bure*	autre -80	blessure -73	bris_de_glace -42	collision -154	degats_des_eaux -59	dommage_materiel 180	evenement_climatique -71	incendie 204	none -232	vandalisme -65	vol -65
bureau	autre -80	blessure -73	bris_de_glace -42	collision -154	degats_des_eaux -59	dommage_materiel 180	evenement_climatique -71	incendie 204	none -232	vandalisme -65	vol -65
bzaf	autre -44	blessure -45	bris_de_glace -41	degats_des_eaux -122	dommage_materiel -53	evenement_climatique 245	incendie -40	none 226	vandalisme -64	vol -86
bzf	collision 238	dommage_materiel -49	evenement_climatique -58	none -63	vol -61
cabi*	autre 247	blessure -96	bris_de_glace 156	collision -126	degats_des_eaux -74	dommage_materiel 156	evenement_climatique -93	incendie -139	none -161	vandalisme -105	vol -85
cabine	autre 309	blessure -122	bris_de_glace 212	collision -136	degats_des_eaux -83	dommage_materiel -111	evenement_climatique -94	incendie -162	none -186	vandalisme -109	vol -87
cabl*	collision -72	degats_des_eaux -40	dommage_materiel 157	evenement_climatique -49	incendie -48	none -96	vandalisme -55	vol 219
cable	collision -72	degats_des_eaux -40	dommage_materiel 157	evenement_climatique -49	incendie -48	none -96	vandalisme -55	vol 219
cable d	autre -49	bris_de_glace -42	collision -73	degats_des_eaux -69	dommage_materiel 256	evenement_climatique -55	incendie -81	none -138	vandalisme -78	vol 87
cadd*	collision 302	none -91	vandalisme -76	vol -61
caddies	collision 302	none -91	vandalisme -76	vol -61
cafe	collision -59	dommage_materiel -42	evenement_climatique 188	incendie 129	none -74	vandalisme -57	vol -44
cafe li	collision -59	dommage_materiel -42	evenement_climatique 188	incendie 129	none -74	vandalisme -57	vol -44
cais*	collision 71	incendie 96	none -78	vandalisme -40	vol 84
caisse	collision 131	incendie 132	none -91	vandalisme -40	vol -47
came*	autre -66	bris_de_glace -40	collision -121	dommage_materiel 107	evenement_climatique -59	incendie -46	none -113	vandalisme 235	vol 62
camera	autre -66	bris_de_glace -40	collision -121	dommage_materiel 107	evenement_climatique -59	incendie -46	none -113	vandalisme 235	vol 62
cami*	autre -42	bris_de_glace 101	collision 349	none -145	vandalisme -53	vol -44
camion	autre -44	bris_de_glace 92	collision 345	none -155	vandalisme -53	vol -46
camion f	autre -40	bris_de_glace 170	collision 89	dommage_materiel -42	evenement_climatique -41	incendie -47	none -92	vandalisme -40
camionnette	bris_de_glace 105	collision 248	none -124	vandalisme -53
camp*	bris_de_glace 171	collision -97	evenement_climatique 102	none -77
camping	bris_de_glace 171	collision -97	evenement_climatique 102	none -77
cana*	autre -46	blessure -42	bris_de_glace -46	collision -98	degats_des_eaux 99	dommage_materiel 116	evenement_climatique 172	incendie -71	none -101	vandalisme -61	vol -41
canape	autre -42	bris_de_glace -46	collision -97	degats_des_eaux 196	dommage_materiel 177	evenement_climatique -57	incendie -74	none -122	vandalisme -54
capo*	autre -63	blessure -50	bris_de_glace -79	collision 211	degats_des_eaux -51	dommage_materiel -57	evenement_climatique 163	none -221	vandalisme 122	vol -68
capot	autre -64	blessure -48	bris_de_glace -83	collision 236	degats_des_eaux -42	dommage_materiel -58	evenement_climatique 41	none -198	vandalisme 143	vol -68
cara*	autre -49	blessure -93	bris_de_glace -44	collision -118	degats_des_eaux -124	dommage_materiel 289	evenement_climatique 175	incendie -65	none -153	vandalisme -61	vol -95
carr*	blessure 73	collision 196	none -68	vol -40
cart*	autre 246	degats_des_eaux 40	none -323	vandalisme -47	vol 109
carte	autre 302	none -392	vandalisme -56	vol 155
casa	autre 169	collision 67	none -82	vol -61
cave	autre -42	collision -76	degats_des_eaux 274	none -108	vandalisme -64	vol 83
cave dyali	bris_de_glace -43	collision -46	degats_des_eaux 282
cein*	collision 266	none -71	vol -65
ceinture	collision 266	none -71	vol -65
ch3e*	collision -63	dommage_materiel -45	incendie 496	none -141	vandalisme -52	vol -55
ch3el	collision -63	dommage_materiel -45	incendie 496	none -141	vandalisme -52	vol -55
ch3l*	collision -87	degats_des_eaux -49	incendie 497	none -90	vandalisme -53	vol -42
ch3lat	collision -90	degats_des_eaux -41	incendie 452	none -87	vandalisme -43
ch3lat f	collision -145	evenement_climatique -45	incendie 316	none -59	vandalisme -64
ch3lat w	collision -87	dommage_materiel -51	incendie 351	none -155	vandalisme -48	vol -99
ch7a*	autre -63	bris_de_glace -72	collision -63	degats_des_eaux 57	none 203	vandalisme -51	vol 93
ch7al	autre -63	bris_de_glace -72	collision -63	degats_des_eaux 57	none 203	vandalisme -51	vol 93
ch7al hadi	collision -54	degats_des_eaux 121	dommage_materiel -44	none -160	vandalisme -51	vol 204
cha3*	degats_des_eaux -48	evenement_climatique -42	incendie 250	none -53
chab	blessure 209	collision 89	degats_des_eaux -53	evenement_climatique -42	none -66	vol -84
chad	autre -45	dommage_materiel -40	evenement_climatique -40	none -103	vandalisme -57	vol 314
chaf*	collision 127	none -79	vandalisme 129
cham*	autre -58	blessure -41	bris_de_glace 257	collision -98	degats_des_eaux 126	dommage_materiel -110	evenement_climatique -60	incendie -44	none -179	vandalisme -73	vol 74
chambre	autre -58	blessure -41	bris_de_glace 257	collision -98	degats_des_eaux 126	dommage_materiel -110	evenement_climatique -60	incendie -44	none -179	vandalisme -73	vol 74
chan*	autre 166	bris_de_glace -41	collision -55	dommage_materiel -44	evenement_climatique 80	none -134	vandalisme -45	vol 99
chantier	dommage_materiel -43	evenement_climatique 120	none -72	vandalisme -40	vol 156
chantier f	dommage_materiel -55	evenement_climatique -49	none -58	vol 215
char*	autre 46	blessure -51	bris_de_glace -59	dommage_materiel 74	incendie 265	none -122	vandalisme -72	vol -56
chargeur	autre 200	blessure -114	bris_de_glace -86	collision -128	degats_des_eaux -70	dommage_materiel -245	evenement_climatique -79	incendie 357	none -176	vandalisme -89	vol -81
charika	collision 67	dommage_materiel -43	evenement_climatique 185	incendie -48	none -58	vandalisme -47	vol -42
chariot	autre -53	blessure -45	bris_de_glace -65	dommage_materiel 388	evenement_climatique -54	incendie -44	none -112	vandalisme -69	vol -59
chas*	bris_de_glace -49	collision 114	degats_des_eaux 272	dommage_materiel -93	evenement_climatique -71	incendie -81	none -155	vandalisme -49	vol -44
chau*	degats_des_eaux 267	none -70	vol -42
chauffe	collision -64	degats_des_eaux 370	incendie -42	none -73	vol -58
chauffe eau	collision -64	degats_des_eaux 370	incendie -42	none -73	vol -58
che3*	autre -54	blessure -44	bris_de_glace -58	collision -132	dommage_materiel -162	evenement_climatique -48	incendie 424	none -124	vandalisme -53	vol -41
che3lat	autre -46	bris_de_glace -88	collision -188	evenement_climatique -41	incendie 287	none -117	vandalisme -55	vol -52
che3lat f	autre -46	bris_de_glace -88	collision -188	evenement_climatique -41	incendie 287	none -117	vandalisme -55	vol -52
ched*	collision 108	degats_des_eaux -62	evenement_climatique -40	incendie 258	none -107	vandalisme -45	vol -45
chef*	collision 72	evenement_climatique 87	none -67
cheftch	collision 183	none -43
chefto	collision 103	none -133	vandalisme -41	vol 162
chej*	collision 102	evenement_climatique 229	none -65	vol -50
chejra	collision 102	evenement_climatique 229	none -65	vol -50
chel*	blessure 180
chem*	incendie 236	none -74	vandalisme -41
cheminee	bris_de_glace 74	collision -44	dommage_materiel -60	evenement_climatique 115	incendie 122	none -71	vandalisme -43
chfa*	collision 74	none -64	vandalisme -57	vol 192
chff*	bris_de_glace -79	collision -54	none -65	vol 318
chffara	bris_de_glace -79	collision -54	none -65	vol 318
chffara l	collision -54	none -59	vol 216
chft	collision 103	degats_des_eaux -76	dommage_materiel 193	none -102	vandalisme -48	vol -64
chgh*	autre -44	collision 127	dommage_materiel -47	none -131	vandalisme -63	vol 239
chha*	blessure -42	collision -86	none 370	vandalisme -47	vol -46
chhar	collision -40	none 236
chhe*	autre 131	blessure 51	collision -91	evenement_climatique 145	incendie -44	none -208	vandalisme -96	vol 79
chher	autre 131	blessure 51	collision -91	evenement_climatique 145	incendie -44	none -208	vandalisme -96	vol 79
chho*	autre 275	blessure -42	degats_des_eaux 64	dommage_materiel -54	evenement_climatique -47	incendie -46	none -189	vandalisme -64	vol -56
chhour	autre 314	blessure -62	bris_de_glace -40	collision -140	degats_des_eaux 94	dommage_materiel -76	evenement_climatique -64	incendie -63	none -266	vandalisme -79	vol -76
chhour w	autre 314	blessure -62	bris_de_glace -40	collision -140	degats_des_eaux 94	dommage_materiel -76	evenement_climatique -64	incendie -63	none -266	vandalisme -79	vol -76
chi	none 54	vandalisme 135
chi 7aja	autre 173	dommage_materiel -42	evenement_climatique 93	none -106	vandalisme -42
chi 7ed	blessure -41	collision -85	evenement_climatique -54	none -101	vandalisme 268	vol 53
chi conseiller	collision -41	none 193
chi jdid	none 86
chi wa7ed	autre -53	evenement_climatique -42	none 108	vandalisme 199	vol -64
chic*	autre -67	blessure -50	bris_de_glace 378	collision -89	degats_des_eaux -75	dommage_materiel -61	evenement_climatique -89	incendie -80	none -92	vandalisme -86	vol -71
chif*	collision 136	none -74	vandalisme 111
chifor	collision 296	none -102	vol -62
chifor ma	collision 296	none -102	vol -62
chifour	collision 82	none -68	vandalisme 149
chifour gal	collision 113
chik*	autre -47	collision -43	none -68	vandalisme 185	vol 135
chikaya	autre -47	collision -43	none -68	vandalisme 185	vol 135
chikaya 3nd	none -85	vandalisme -41	vol 172
chko*	autre -46	collision -103	degats_des_eaux 54	evenement_climatique -42	incendie -41	vandalisme -64	vol 312
chkoun	autre -46	collision -103	degats_des_eaux 54	evenement_climatique -42	incendie -41	vandalisme -64	vol 312
chno	autre 124	collision -108	none 191	vandalisme -59
chno ndir	autre -129	collision -60	dommage_materiel -45	none 87	vandalisme -43	vol 234
chno t9der	none 128
choc	collision 269	none -73
chof*	bris_de_glace 189	evenement_climatique -46	none -60	vandalisme -42
chok*	collision 73	none 234	vol -46
chokran	collision 73	none 234	vol -46
chor*	collision 239	incendie -44	none -84	vandalisme 92	vol -56
chorta	collision 203	incendie -52	none -98	vandalisme 105	vol -47
chou*	autre 469	blessure 63	bris_de_glace -206	collision -185	degats_des_eaux -118	dommage_materiel -233	evenement_climatique -164	incendie -121	none -475	vandalisme -299	vol -165
chouka	autre -64	blessure 207	dommage_materiel -180	none -42
chra*	collision -76	dommage_materiel -40	evenement_climatique -41	incendie 78	none -98	vandalisme 139	vol 83
chrajem	bris_de_glace -40	collision -48	dommage_materiel -40	evenement_climatique -47	none -144	vandalisme 177	vol 115
chre*	collision -72	none -81	vandalisme 259
chrejem	collision -77	degats_des_eaux -40	none -85	vandalisme 303
chrejem d	collision -58	degats_des_eaux -45	none -69	vandalisme 149	vol 119
chri*	autre 309	blessure -40	evenement_climatique -43	none -196	vandalisme -41	vol -112
chta	blessure -49	bris_de_glace -44	collision -53	degats_des_eaux -93	evenement_climatique 564	incendie -41	none -160	vandalisme -63	vol -55
chta bezzaf	collision -41	degats_des_eaux -51	evenement_climatique 170	none -46
chwi*	collision 172	incendie 72	none -91
chwia	collision 48	degats_des_eaux -40	evenement_climatique 120	none -94
chwiya	collision 211	incendie 103	none -92
circ*	incendie 198
circuit	incendie 198
circuit d	collision 138	dommage_materiel -42	incendie 109
cite*	autre -61	blessure -48	bris_de_glace -171	collision 90	degats_des_eaux 328	dommage_materiel -56	evenement_climatique -120	incendie -60	none -183	vandalisme -85	vol -128
citerne	autre -61	blessure -48	bris_de_glace -171	collision 90	degats_des_eaux 328	dommage_materiel -56	evenement_climatique -120	incendie -60	none -183	vandalisme -85	vol -128
civi*	incendie 167
civile	incendie 167
clie*	bris_de_glace -66	collision 42	dommage_materiel 89	evenement_climatique -87	none 182	vandalisme -49
client	bris_de_glace -66	collision 42	dommage_materiel 89	evenement_climatique -87	none 182	vandalisme -49
clig*	collision 332	none -200	vol -63
clignotant	collision 332	none -200	vol -63
clim*	degats_des_eaux 128	evenement_climatique -44	incendie 172	none -62
climatiseur	degats_des_eaux 191	incendie 78	none -62
clin*	blessure 180	collision 44	none -85	vol -45
clinique	blessure 180	collision 44	none -85	vol -45
clio	collision 171	none -60
clio dyal	collision 144	dommage_materiel -41	none -52
cm	collision -84	evenement_climatique 353	none -137	vandalisme -63
cm d	collision -63	degats_des_eaux -55	evenement_climatique 266	none -49	vandalisme -56
coco*	blessure -52	bris_de_glace -97	dommage_materiel 322	evenement_climatique -44	incendie -91	none -107	vandalisme -40	vol -84
cocotte	blessure -52	bris_de_glace -97	dommage_materiel 322	evenement_climatique -44	incendie -91	none -107	vandalisme -40	vol -84
coff*	autre -46	dommage_materiel -76	none -41	vandalisme -89	vol 305
coffre	autre -46	dommage_materiel -76	none -41	vandalisme -89	vol 305
coif*	autre -55	bris_de_glace 121	collision 68	degats_des_eaux -67	dommage_materiel -68	evenement_climatique -57	incendie 204	none -140	vandalisme -65	vol -51
coiffeur	autre -52	bris_de_glace 177	collision 131	dommage_materiel -72	evenement_climatique -41	incendie -40	none -95	vandalisme -52	vol -50
coll*	autre -73	collision 169	none -154	vandalisme -48	vol 168
colo*	collision -41	degats_des_eaux 333	evenement_climatique -40	incendie -54	none -113	vol -49
colonne	collision -41	degats_des_eaux 333	evenement_climatique -40	incendie -54	none -113	vol -49
comm*	autre -41	collision 76	evenement_climatique -42	none -81	vol 198
commissariat	none -77	vol 196
comp*	bris_de_glace -40	collision -149	evenement_climatique 222	incendie 76	none -123	vandalisme -47	vol 69
compteur	bris_de_glace -55	collision -188	evenement_climatique 298	incendie 46	none -149	vandalisme -49	vol -52
cong*	bris_de_glace -42	collision -60	degats_des_eaux 166	evenement_climatique 93	none -61
congelateur	bris_de_glace -42	collision -60	degats_des_eaux 166	evenement_climatique 93	none -61
cons*	collision 154
conseiller	collision -47	none 222
conseiller 3afak	collision -50	none 157
constat	collision 177
constat 7it	collision 146	degats_des_eaux 117	none -70	vol -53
constat degat	collision -65	degats_des_eaux 205	evenement_climatique -43
constat f	collision 167	none -56
constat galia	collision 68	degats_des_eaux 222	incendie -42	none -112	vandalisme -47	vol -69
constat la	collision 158	degats_des_eaux 96	none -101
constat m3a	collision 256	none -88
constat m3emmer	collision 90
constat ma	collision 92
constat mwe99e3	collision 138	degats_des_eaux 88	none -76
constat w	collision 140	none -81
cont*	autre 231	bris_de_glace -41	collision -71	degats_des_eaux 44	evenement_climatique -57	incendie -43	none -111	vandalisme -68	vol -84
contrat	autre 288	blessure -44	bris_de_glace -58	collision -106	degats_des_eaux -57	dommage_materiel -50	evenement_climatique -81	incendie -51	none -116	vandalisme -97	vol -64
copr*	autre -45	bris_de_glace -44	collision -129	degats_des_eaux 98	evenement_climatique -42	incendie 275	none -141	vandalisme -55	vol -87
copropriete	autre -45	bris_de_glace -44	collision -129	degats_des_eaux 98	evenement_climatique -42	incendie 275	none -141	vandalisme -55	vol -87
corn*	collision 286	none -87	vol -82
corniche	collision 286	none -87	vol -82
coul*	autre -42	bris_de_glace -40	collision -108	degats_des_eaux 236	dommage_materiel -66	evenement_climatique -72	incendie 125	none -177	vandalisme -54	vol -49
couloir	autre -42	bris_de_glace -40	collision -108	degats_des_eaux 236	dommage_materiel -66	evenement_climatique -72	incendie 125	none -177	vandalisme -54	vol -49
cour*	autre 103	blessure 204	dommage_materiel -41	evenement_climatique -50	incendie 120	none -210	vandalisme -97	vol -59
cours	autre 270	blessure 360	bris_de_glace -99	collision -159	degats_des_eaux -95	dommage_materiel -116	evenement_climatique -132	incendie -130	none -469	vandalisme -168	vol -118
court	collision -73	incendie 232	vandalisme -43
court circuit	collision -73	incendie 232	vandalisme -43
croi*	autre -54	blessure 326	bris_de_glace -46	degats_des_eaux -112	dommage_materiel -57	evenement_climatique -47	incendie -100	none -181	vandalisme -86	vol -64
cuis*	collision -52	degats_des_eaux 252	evenement_climatique -40	incendie 86	none -96
cuisine	collision -52	degats_des_eaux 252	evenement_climatique -40	incendie 86	none -96
cv	autre -49	dommage_materiel -60	none 192	vandalisme -44	vol -51
d	bris_de_glace 50	incendie 78	none -151
d cafe	collision -59	dommage_materiel -42	evenement_climatique 188	incendie 129	none -74	vandalisme -57	vol -44
d dar	autre -99	blessure -68	bris_de_glace -72	collision -85	degats_des_eaux 141	dommage_materiel -77	evenement_climatique -144	incendie -86	none -184	vandalisme 267	vol -99
d douche	autre -93	blessure -49	bris_de_glace 167	collision -118	degats_des_eaux -78	dommage_materiel -71	evenement_climatique -57	incendie 326	none -90	vandalisme -72	vol -72
d eau	autre -43	blessure -59	collision -80	degats_des_eaux 290	dommage_materiel 149	evenement_climatique -58	incendie -69	none -149	vandalisme -51	vol -58
d essence	collision -51	incendie 292	vandalisme -194
d fes	blessure -58	collision 40	dommage_materiel 237	evenement_climatique -51	none -107	vol -77
d garage	collision 101	none -79	vandalisme -49	vol 144
d jarna	autre -57	blessure 117	collision -82	degats_des_eaux 195	dommage_materiel 92	evenement_climatique -66	incendie -79	none -122	vandalisme -64	vol -43
d jarti	blessure 159	collision -90	degats_des_eaux 118	evenement_climatique -71	none -47
d jeddi	autre -40	collision -114	degats_des_eaux -68	evenement_climatique 129	incendie -45	none -128	vandalisme 269	vol -74
d jiran	collision -61	degats_des_eaux 258	evenement_climatique 76	incendie -48	none -81
d l	autre 256	blessure -55	bris_de_glace 55	collision -52	dommage_materiel 155	evenement_climatique 89	incendie -61	none -260	vandalisme -88	vol -78
d l3chiya	collision -59	none 195
d l3ers	autre -58	bris_de_glace -57	collision -110	degats_des_eaux -41	dommage_materiel 371	evenement_climatique -41	incendie -52	none -176
d l9ahwa	autre -47	blessure 104	bris_de_glace -105	collision -55	dommage_materiel -49	evenement_climatique 169	none -64	vandalisme -56	vol 97
d la	bris_de_glace 163	collision 52	dommage_materiel -78	evenement_climatique -49	incendie -46	none -83	vandalisme 150	vol -89
d lbit	bris_de_glace 192	collision -70	degats_des_eaux 135	evenement_climatique -41	incendie -67	none -79	vandalisme -43	vol -42
d lghorzat	autre -53	blessure 317	collision -50	degats_des_eaux -47	dommage_materiel -93	evenement_climatique -86	incendie -46	none -119	vandalisme -40	vol -41
d lil	collision -99	incendie 57	none 215	vandalisme -46	vol 69
d livraison	collision 227	none -74	vol -46
d lma	autre -54	collision -70	degats_des_eaux 101	dommage_materiel -44	evenement_climatique 177	incendie 147	none -110	vandalisme -77	vol -58
d lwalida	autre -44	collision -59	incendie -44	none -72	vandalisme 145	vol 113
d lwlad	bris_de_glace -49	collision -84	degats_des_eaux 100	evenement_climatique -48	incendie -41	none -64	vandalisme 192	vol -49
d nhar	blessure -42	bris_de_glace -40	collision -87	degats_des_eaux -66	evenement_climatique 363	none -118	vol -46
d peugeot	bris_de_glace 58	collision 114	none -57
d radio	autre 241	blessure -81	bris_de_glace -53	collision -85	degats_des_eaux -77	dommage_materiel 237	evenement_climatique -94	incendie -46	none -223	vandalisme -70	vol -149
d salon	bris_de_glace 215	collision -116	degats_des_eaux -84	dommage_materiel -41	evenement_climatique -46	incendie -46	none -104	vandalisme 175	vol -82
d sba7	collision 44	degats_des_eaux -48	evenement_climatique -46	incendie 175	none -62
d sidi	collision 99	evenement_climatique 146	none -71	vandalisme -77
d tomobil	autre -81	blessure -74	bris_de_glace 341	collision -59	degats_des_eaux -52	dommage_materiel -68	incendie -71	none -73	vandalisme -40
d veranda	bris_de_glace 191	collision -74	evenement_climatique 140	none -148	vandalisme -45	vol -42
d zit	autre -66	blessure -72	bris_de_glace -60	collision -84	dommage_materiel 414	evenement_climatique -71	none -85	vandalisme -90	vol -96
d ار	autre -122	blessure -72	bris_de_glace -77	collision 360	degats_des_eaux -59	dommage_materiel -81	evenement_climatique -91	none -220	vandalisme -156	vol -138
d9ay*	none 109	vandalisme -44	vol 63
d9aye9	none 109	vandalisme -44	vol 63
d9i9*	blessure 206	none -64	vandalisme -42	vol -68
d9i9a	blessure 206	none -64	vandalisme -42	vol -68
daba	bris_de_glace -42	collision 77	dommage_materiel -46	incendie -43	none 172	vandalisme -47	vol -74
daba f	collision 203	none -69
dahr*	collision 215	none -79
dahri	collision 215	none -79
dair*	collision -67	evenement_climatique -67	none -79	vandalisme 107	vol 155
daira	collision -67	evenement_climatique -67	none -79	vandalisme 107	vol 155
dak	collision 79	evenement_climatique 270	none -77	vandalisme -41	vol -44
dak nhar	evenement_climatique 293	none -100	vandalisme -41
dakh*	autre -71	blessure 49	bris_de_glace 122	collision 75	dommage_materiel -87	evenement_climatique -72	incendie -48	none -140	vandalisme -63	vol 250
dakhel	autre -119	blessure -41	bris_de_glace 253	collision 155	degats_des_eaux -66	dommage_materiel -55	evenement_climatique -56	incendie -82	none -112	vandalisme -45	vol -58
dakhlat	autre -60	blessure 145	collision 229	dommage_materiel -158	evenement_climatique -55	none -122	vol -51
dakhlo	autre -56	blessure -49	bris_de_glace -66	collision -142	degats_des_eaux -40	dommage_materiel -75	evenement_climatique -96	incendie -50	none -184	vandalisme -119	vol 507
dar	blessure -44	bris_de_glace -49	degats_des_eaux 69	evenement_climatique 105	none -138	vandalisme 74
dar f	autre 88	collision -116	none -131	vandalisme -51	vol 191
dar lih	autre -55	collision 283	vol -58
dar lma7dar	collision 169	none -59
dar w	autre 143	blessure -43	bris_de_glace -53	collision -123	dommage_materiel -168	evenement_climatique 151	incendie -66	none -118	vol 70
darb*	collision 357	evenement_climatique -40	none -157	vandalisme -56
darbatni	autre -57	blessure -47	bris_de_glace -64	collision 479	degats_des_eaux -45	dommage_materiel -53	evenement_climatique -65	incendie -60	none -223	vandalisme -90	vol -80
darbatni tomobil	autre -44	collision 325	evenement_climatique -55	none -159	vandalisme -82	vol -62
darbni	none -79	vol 170
dari	bris_de_glace 148	collision -53	evenement_climatique -45	none -133	vandalisme -42	vol 158
dari*	autre -40	none 262	vandalisme -42	vol -40
darija	autre -40	none 262	vandalisme -42	vol -40
daro	blessure 257	degats_des_eaux -49	evenement_climatique -44	none -110	vandalisme -47	vol -82
daro*	collision 118	none -69	vol 67
darou	collision 183	none -54
darou pv	collision 183	none -54
dart	collision 44	incendie 107
daw	blessure -58	degats_des_eaux 122	evenement_climatique 64	incendie -53	none -103	vandalisme -64	vol 78
daz	blessure -92	none 222	vandalisme -40	vol -42
dazt	autre -43	evenement_climatique -64	none 265	vandalisme -62	vol -66
dbab	collision 180
dda	autre -47	bris_de_glace -67	collision -76	degats_des_eaux 133	evenement_climatique 129	none -97	vandalisme -44	vol -75
dda lia	autre -47	bris_de_glace -67	collision -76	degats_des_eaux 133	evenement_climatique 129	none -97	vandalisme -44	vol -75
ddaw	blessure -44	bris_de_glace -40	collision -57	dommage_materiel -56	none -103	vandalisme -75	vol 366
ddaw dheb	vol 118
de	autre -44	bris_de_glace 75	collision 144	evenement_climatique -46	incendie 68	none -109	vandalisme -57
de jardin	collision -76	degats_des_eaux -54	dommage_materiel -47	evenement_climatique -77	incendie 353	none -115	vol -40
de7k	blessure -46	bris_de_glace -42	collision 113	degats_des_eaux -41	dommage_materiel 240	evenement_climatique -55	incendie -60	none -137	vandalisme -42	vol -85
de7k ma	blessure -46	bris_de_glace -42	collision 113	degats_des_eaux -41	dommage_materiel 240	evenement_climatique -55	incendie -60	none -137	vandalisme -42	vol -85
decl*	autre -53	collision -91	none 113	vol 176
declaration	autre -71	collision -112	none 101	vol 170
dega*	degats_des_eaux 226	none -42
degat	collision -80	degats_des_eaux 269
degat des	collision -67	degats_des_eaux 243	none -44
dehr*	blessure -43	bris_de_glace -45	dommage_materiel -47	evenement_climatique 232	none -138	vandalisme -62	vol -51
dehri	autre -47	blessure -45	bris_de_glace -55	degats_des_eaux -159	dommage_materiel -41	evenement_climatique 265	incendie -44	none -170	vandalisme -73	vol -65
deja	autre -44	bris_de_glace -53	collision 123	dommage_materiel -47	evenement_climatique -40	none -57	vandalisme 170	vol -66
dem	autre -43	bris_de_glace 277	degats_des_eaux 50	dommage_materiel -112	evenement_climatique -58	incendie -40	none -180	vandalisme -68
dent*	autre 374	blessure -76	bris_de_glace -40	collision -64	degats_des_eaux -49	dommage_materiel 159	evenement_climatique -63	incendie -44	none -333	vandalisme -59	vol -70
dentiste	autre 163	blessure -43	bris_de_glace -44	collision -61	degats_des_eaux -54	dommage_materiel 211	evenement_climatique -67	none -143	vandalisme -66	vol -77
depa*	autre 249	none -52	vandalisme -55	vol -53
depanneuse	autre 290	bris_de_glace -41	collision -78	dommage_materiel -47	evenement_climatique -42	none -76	vandalisme -82	vol -76
depo*	collision -77	incendie 169	none -97	vol 175
depot	collision -65	incendie 283	none -71	vandalisme -44	vol -45
derb	autre -45	bris_de_glace -48	degats_des_eaux -40	evenement_climatique -59	incendie 46	none -192	vandalisme 434	vol -66
derb f	collision 303	evenement_climatique -55	none -43	vandalisme -50	vol -86
derb*	blessure -46	bris_de_glace 77	collision 185	dommage_materiel -64	none -111	vandalisme -86	vol 169
derba	collision 339	evenement_climatique -62	none -53	vol -90
derbat	collision 109	dommage_materiel -134	evenement_climatique 199	none -64	vandalisme -80	vol -55
derbna	collision 242	dommage_materiel -49
derbni	collision 323	dommage_materiel -81	none -88	vol -43
derbt	evenement_climatique -46	none -88	vandalisme -41	vol 192
derk	autre -50	blessure -55	collision -47	degats_des_eaux -44	dommage_materiel -58	evenement_climatique 81	incendie 273	none -168	vandalisme -88	vol 84
dern*	none 192	vandalisme -58
derna	collision 133	none -51	vol 44
derna constat	collision 197	none -87
derr*	degats_des_eaux 206	none -83	vandalisme -44
dert	collision 89	none -85	vandalisme 74	vol 100
dert chikaya	collision -74	none -96	vandalisme 76	vol 184
dert constat	collision 279	none -121
dert*	autre -49	blessure 249	bris_de_glace -43	collision -112	degats_des_eaux -41	dommage_materiel -45	evenement_climatique -60	incendie -43	none -206	vandalisme 54	vol 114
dertha	collision -90	none -63	vandalisme -75	vol 330
des	degats_des_eaux 200	none -56
des eaux	collision -67	degats_des_eaux 243	none -44
dgig	bris_de_glace -76	collision -141	degats_des_eaux -56	dommage_materiel -78	evenement_climatique 303	incendie -43	none -162	vandalisme 98	vol -68
dh	bris_de_glace -51	collision -46	dommage_materiel 113	evenement_climatique -43	none -128	vol 220
dh w	autre -51	collision -128	degats_des_eaux 57	evenement_climatique -42	none -80	vandalisme 162	vol 152
dheb	collision -55	none -62	vol 278
dheb dyal	vol 155
dheb w	collision -63	none -69	vol 241
dima	blessure 210	collision 49	none -67	vandalisme -44	vol -81
dir	none 128
disq*	autre -87	blessure -63	bris_de_glace -71	collision -156	degats_des_eaux -64	dommage_materiel 364	evenement_climatique -119	incendie -72	none -217	vandalisme -109	vol 136
diss*	autre -50	blessure -55	bris_de_glace -49	collision 251	degats_des_eaux -55	dommage_materiel -75	evenement_climatique -80	incendie -135	none -180	vol -72
dkhe*	collision 164	evenement_climatique 54	none -98	vandalisme -45
dkhel	collision 116	evenement_climatique 106	none -106
dkhel f	collision 287	none -47	vol -68
dkhel fia	blessure 184	collision 270	degats_des_eaux -48	dommage_materiel -41	evenement_climatique -58	none -143	vandalisme -49	vol -57
dkhel fiha	collision 291	none -63	vol -59
dkhel fiya	collision 115	none -48
dkhel l	autre -42	blessure -58	bris_de_glace -57	collision -126	degats_des_eaux -75	dommage_materiel -44	evenement_climatique 376	incendie -67	none -150	vandalisme 61	vol -98
dkhel lia	autre -40	blessure -43	bris_de_glace 266	dommage_materiel -47	evenement_climatique -67	incendie -54	none -63	vandalisme -68	vol -60
dkhel mn	collision -107	degats_des_eaux 86	evenement_climatique 185	none -93	vol 73
dkhelt	collision 258	evenement_climatique -50	none -92	vandalisme -70
dkhelt f	collision 365	none -101	vandalisme -65	vol -59
dkhelt fiha	bris_de_glace 230	evenement_climatique -79	none -75	vol -52
dkhelt l	collision 150	degats_des_eaux 147	evenement_climatique -74	none -60	vandalisme -64
dkhl*	collision 58	none -88	vandalisme -40	vol 184
dkhla	collision 143	none -62
dkhlat	bris_de_glace 86	collision 101	degats_des_eaux -45	none -100	vandalisme -50	vol 80
dkhlo	bris_de_glace -48	none -88	vol 274
dkhlo f	collision 217	evenement_climatique -42	none -66	vol -68
dkhlo l	collision -56	none -70	vandalisme -40	vol 235
dkhlo mn	bris_de_glace -105	collision -48	none -152	vandalisme -43	vol 332
dlou*	autre -52	blessure -90	bris_de_glace -67	collision 425	dommage_materiel -60	evenement_climatique -75	incendie -59	none -276	vandalisme -111	vol -61
do	collision -67	degats_des_eaux 108	dommage_materiel 167	evenement_climatique -65	incendie -88	none -93
dokh*	incendie 341	none -69
dokhan	bris_de_glace -41	collision -58	incendie 391	none -68	vandalisme -40
dokhan f	collision -75	degats_des_eaux -46	evenement_climatique -52	incendie 320	none -85	vandalisme -40
donc	bris_de_glace 176	collision 58	degats_des_eaux -43	none -101
dos	bris_de_glace -48	collision 217	degats_des_eaux -43	evenement_climatique -68	none -81	vandalisme -53	vol 103
doss*	collision -47	none 219	vandalisme -44
dossier	collision -47	none 219	vandalisme -44
dossier dyali	autre -79	none 325
douc*	autre -56	bris_de_glace 142	collision -94	degats_des_eaux 171	dommage_materiel -53	evenement_climatique -60	incendie 106	none -104	vandalisme -56	vol -54
douche	autre -56	bris_de_glace 142	collision -94	degats_des_eaux 171	dommage_materiel -53	evenement_climatique -60	incendie 106	none -104	vandalisme -56	vol -54
douk*	autre -75	blessure -71	bris_de_glace -119	degats_des_eaux -61	dommage_materiel -86	evenement_climatique -149	incendie 358	none -248	vandalisme -97	vol -108
doukkala	autre -75	blessure -71	bris_de_glace -119	degats_des_eaux -61	dommage_materiel -86	evenement_climatique -149	incendie 358	none -248	vandalisme -97	vol -108
dra3*	blessure -57	bris_de_glace -82	collision -92	degats_des_eaux -40	dommage_materiel 231	evenement_climatique -52	incendie 64	none -107	vandalisme -50	vol -93
drab	autre -50	blessure -41	bris_de_glace 43	collision 72	dommage_materiel -136	evenement_climatique 182	none -132	vandalisme -75	vol -88
drab lia	bris_de_glace -63	collision 311	none -62	vandalisme -63	vol -58
drab*	blessure -52	collision 264	evenement_climatique 76	none -89
drabni	blessure -55	collision 340	none -97
drabni wa7d	collision 211	none -78
drar*	collision 60	none -82	vol 60
drari	collision 60	none -82	vol 60
drba*	bris_de_glace 106	collision 164	evenement_climatique 55	none -137
drbat	autre -48	bris_de_glace 240	collision -83	evenement_climatique 144	none -209	vandalisme -53	vol -64
drbatni	collision 267	none -104
drbatni tomobil	collision 172	none -78
drbn*	collision 304	dommage_materiel -51	evenement_climatique -53	none -126	vandalisme -42
drbni	collision 304	dommage_materiel -51	evenement_climatique -53	none -126	vandalisme -42
drbo	bris_de_glace -111	collision -69	dommage_materiel -54	evenement_climatique 199	none -95	vandalisme -66	vol 163
dreb	autre -46	blessure -80	bris_de_glace -64	collision 291	degats_des_eaux -56	dommage_materiel -43	evenement_climatique -149	incendie -75	none -162	vandalisme 109	vol -92
dreb*	blessure 44	collision 226	dommage_materiel -40	incendie -40	none -87	vandalisme -43
dreba	collision 210	none -81
drebha	collision 164	none -135	vandalisme -75	vol 148
drebni	autre -58	blessure 321	bris_de_glace -75	collision -183	degats_des_eaux 176	dommage_materiel -101	evenement_climatique -133	incendie -113	none -202	vandalisme -87	vol -80
drebt	blessure -92	bris_de_glace -47	collision 340	none -53
droj	blessure 213	bris_de_glace -46	collision -95	degats_des_eaux -54	dommage_materiel 115	evenement_climatique -56	incendie -44	none -127	vandalisme -59	vol -46
drou*	autre -49	blessure 181	collision -105	none -64	vandalisme -65	vol 143
drri	blessure -48	bris_de_glace -40	collision 326	dommage_materiel -41	none -45	vol -56
dwa	autre 244	collision -92	none -145	vandalisme -60	vol 148
dwa d	autre -55	collision -79	vandalisme -55	vol 296
dwic*	degats_des_eaux 265	dommage_materiel -43	none -58	vandalisme -53
dwicha	degats_des_eaux 265	dommage_materiel -43	none -58	vandalisme -53
dyal	autre 47	collision 49	none -173
dyal 7anout	bris_de_glace 169	collision -58	none -43	vandalisme -94	vol 108
dyal atay	autre -97	blessure 253	bris_de_glace -62	collision -125	degats_des_eaux -86	dommage_materiel -118	evenement_climatique -73	incendie 135	none -175	vandalisme -108	vol -85
dyal bab	collision 299	incendie -58	none -68	vandalisme -65
dyal chantier	evenement_climatique 182	none -60
dyal charika	collision 67	dommage_materiel -43	evenement_climatique 185	incendie -48	none -58	vandalisme -47	vol -42
dyal dar	autre 100	none -83
dyal dheb	collision -109	none -122	vandalisme -53	vol 353
dyal garage	autre -54	blessure -45	bris_de_glace -62	degats_des_eaux -51	dommage_materiel -58	evenement_climatique 295	none -217	vandalisme -102	vol -79
dyal jari	bris_de_glace -40	collision -127	degats_des_eaux 243	evenement_climatique -49	incendie 128	none -92	vandalisme -48	vol -44
dyal jarna	autre -49	blessure 187	collision -132	degats_des_eaux 47	dommage_materiel 115	none -120	vandalisme -61	vol -66
dyal l	collision 116	dommage_materiel 89	none -57	vandalisme -53	vol -61
dyal l3imara	collision 207	degats_des_eaux 42	evenement_climatique -81	incendie -46	none -118	vandalisme -58
dyal l7emmam	degats_des_eaux 160
dyal la	autre 177	bris_de_glace -57	collision 71	degats_des_eaux -51	dommage_materiel 114	incendie 73	none -204	vandalisme -56	vol -118
dyal ljar	blessure -67	bris_de_glace 215	collision -58	degats_des_eaux -73	dommage_materiel -77	incendie 147	none -89	vandalisme -79
dyal lkhedma	bris_de_glace -75	collision -82	dommage_materiel 175	none -57	vandalisme -64	vol 70
dyal lwalid	collision -88	none -48	vandalisme -51	vol 261
dyal police	autre -56	collision -136	incendie 183	none -170	vandalisme -76	vol 172
dyal sidi	collision 112
dyal societe	collision 223	none -79
dyal tomobil	autre 328	blessure -55	bris_de_glace -51	collision -136	degats_des_eaux -54	dommage_materiel -72	evenement_climatique 171	incendie -56	none -438	vandalisme -122	vol -66
dyal wa7ed	collision 275	dommage_materiel -42	none -80
dyal zjaj	bris_de_glace 150	collision -112	degats_des_eaux -52	dommage_materiel 191	incendie -68	none -82	vandalisme -77	vol -41
dyal*	none -61
dyalha	degats_des_eaux 242	dommage_materiel 132	evenement_climatique -47	none -90	vandalisme -50	vol -42
dyalhom	autre -43	collision -79	degats_des_eaux 66	dommage_materiel 240	evenement_climatique -70	none -96	vandalisme -41	vol -42
dyali	none -54
dyali b	collision -79	incendie 49	none -95	vandalisme 176
dyali f	autre -69	blessure 305	bris_de_glace -50	collision 102	degats_des_eaux -63	dommage_materiel -77	evenement_climatique -56	incendie -72	none -265	vandalisme -82	vol 79
dyali fin	autre -154	blessure -55	bris_de_glace -56	collision -218	degats_des_eaux -60	dommage_materiel -119	evenement_climatique -76	incendie -92	none -182	vandalisme -92	vol 332
dyali howa	bris_de_glace 111	collision 89	degats_des_eaux -45	dommage_materiel 110	none -100	vandalisme -40	vol -56
dyali li	bris_de_glace -41	collision -121	evenement_climatique 69	none -113	vandalisme 184	vol 125
dyali mcha	autre 244	bris_de_glace -41	collision -183	dommage_materiel -41	evenement_climatique -55	incendie -43	none -195	vandalisme 116	vol -102
dyali nhar	collision 133	evenement_climatique -40	none -136	vandalisme 162	vol -87
dyali w	collision 175	degats_des_eaux 107	dommage_materiel -44	evenement_climatique -43	incendie -46	none -100	vandalisme 43	vol -44
dyalna	bris_de_glace -50	degats_des_eaux 44	dommage_materiel -59	evenement_climatique 196	incendie 68	none -101	vandalisme 62	vol -59
dyalna f	bris_de_glace -43	collision 100	dommage_materiel -43	evenement_climatique -50	none -96	vandalisme 213
dyalna w	bris_de_glace -63	collision -67	degats_des_eaux 45	dommage_materiel -43	evenement_climatique 225	incendie 62	none -47	vol -52
dyalo	collision 75	degats_des_eaux 88	dommage_materiel 46	evenement_climatique -40	none -100	vol -48
dyalo w	autre -56	blessure -81	bris_de_glace -57	degats_des_eaux 149	dommage_materiel 191	evenement_climatique -50	incendie -71	none -135	vandalisme -108	vol -77
eau	collision -69	degats_des_eaux 337	dommage_materiel 128	evenement_climatique -47	incendie -56	none -103	vol -53
eaux	collision -67	degats_des_eaux 243	none -44
ecol*	collision 211	none -49
ecole	collision 211	none -49
ecra*	collision -81	degats_des_eaux -41	dommage_materiel 397	evenement_climatique -54	none -185	vandalisme -53	vol -69
ecran	collision -81	degats_des_eaux -41	dommage_materiel 397	evenement_climatique -54	none -185	vandalisme -53	vol -69
elec	collision 70	dommage_materiel 84	none -148	vandalisme -70	vol 205
en	autre 455	blessure -76	bris_de_glace -40	collision -190	dommage_materiel -51	evenement_climatique -41	incendie -51	none -307	vandalisme -85	vol 62
esse*	collision 62	incendie 219	vandalisme -173	vol -41
essence	collision -51	incendie 292	vandalisme -194
etab*	collision -87	dommage_materiel 146	evenement_climatique 110	incendie 72	none -96	vandalisme -46	vol -50
etabli	collision -104	dommage_materiel 213	evenement_climatique -47	incendie 115	none -75	vandalisme -53	vol -53
etag*	bris_de_glace -71	collision -70	degats_des_eaux 67	dommage_materiel 209	evenement_climatique -48	incendie 136	none -83	vandalisme -55	vol -50
etage	collision -81	degats_des_eaux 129	dommage_materiel 123	evenement_climatique -47	incendie 77	none -78	vandalisme -49
euro	collision -77	degats_des_eaux -40	dommage_materiel -47	none -230	vandalisme -61	vol 410
exti*	collision -80	evenement_climatique -49	incendie 251	none -82
extincteur	collision -80	evenement_climatique -49	incendie 251	none -82
f	collision 52	none -94
f autoroute	autre -46	blessure -128	collision 180	evenement_climatique -50	incendie 142	none -142	vandalisme -51	vol -45
f ba3diyathom	collision 217	evenement_climatique -42	none -66	vol -68
f bab	collision 86	none -65	vandalisme 83	vol 79
f baie	bris_de_glace 115	collision -54	degats_des_eaux -53	dommage_materiel -71	evenement_climatique 233	incendie -46	none -85	vandalisme -46	vol -99
f chejra	collision 199	evenement_climatique 150	none -83	vol -70
f chher	autre 69	blessure -52	bris_de_glace -44	collision -104	degats_des_eaux -50	dommage_materiel -51	evenement_climatique 171	incendie -43	none -215	vandalisme -110	vol 253
f compteur	collision -53	incendie 133
f cuisine	collision -48	degats_des_eaux 281	evenement_climatique -56	incendie 87	none -123	vandalisme -47
f dar	collision -97	evenement_climatique -43	incendie 55	none -76	vol 193
f derb	autre -48	collision -114	evenement_climatique -40	incendie 146	none -101	vandalisme 278	vol -43
f derba	collision 314	evenement_climatique -76	none -71	vol -85
f dkhla	collision 143	none -62
f dossier	autre -56	collision -80	none 109	vandalisme -57	vol 191
f droj	autre -44	blessure 145	bris_de_glace -55	collision -100	degats_des_eaux -60	dommage_materiel 133	evenement_climatique -68	incendie -50	none -145	vandalisme -70	vol -49
f feu	collision 216	none -73
f had	collision -77	evenement_climatique -41	none 82	vandalisme 175
f hay	collision 64	none -79	vandalisme -78	vol 183
f jenb	bris_de_glace -47	collision 58	degats_des_eaux 250	dommage_materiel -40	evenement_climatique -47	incendie -45	none -112	vandalisme -47	vol -55
f keffi	autre -81	blessure 182	bris_de_glace -81	collision -75	dommage_materiel 104	evenement_climatique -55	incendie -48	none -62	vandalisme -69	vol -66
f kol	blessure -41	bris_de_glace 221	collision -123	degats_des_eaux 206	evenement_climatique -53	none -179	vandalisme -53	vol -45
f l	autre 130	blessure 252	evenement_climatique -68	incendie 46	none -198	vandalisme -74	vol -72
f l3chiya	incendie 54	none 92	vandalisme 51	vol -40
f la	collision 90	dommage_materiel 83	none -105
f lard	autre -45	blessure -77	bris_de_glace -51	collision 167	degats_des_eaux -40	dommage_materiel 213	evenement_climatique -46	none -168	vandalisme -78	vol -93
f lb7ar	autre -99	blessure 169	bris_de_glace -54	collision -212	degats_des_eaux -83	dommage_materiel 209	evenement_climatique -50	incendie -46	none -107	vandalisme -79	vol -101
f lblassa	collision 234	none -49
f lfeu	collision 261	none -114
f lil	evenement_climatique -50	none 47	vol 101
f lkhedma	collision 58	none -69	vol 109
f lma	autre -45	blessure -40	collision -95	degats_des_eaux 132	dommage_materiel 219	evenement_climatique -69	none -151	vandalisme -57	vol -71
f lor	collision 236	none -62
f lpare	bris_de_glace 206	collision -133	none -66	vandalisme -55
f lwest	autre -42	collision 47	dommage_materiel 198	none -121
f mersa	autre -87	blessure -72	bris_de_glace -77	collision -140	degats_des_eaux -73	dommage_materiel -75	evenement_climatique 136	incendie -73	none -224	vandalisme 334	vol -129
f mousem	blessure -76	collision -90	degats_des_eaux -44	dommage_materiel -43	evenement_climatique -50	incendie 180	none -130	vandalisme -79	vol 237
f nos	autre -45	collision -70	degats_des_eaux 125	dommage_materiel -64	evenement_climatique -44	none -118	vandalisme 103	vol 164
f pare	bris_de_glace 200	evenement_climatique -45	none -57	vol -78
f parking	collision 270	none -100	vandalisme -59	vol 86
f passage	collision 211	none -46	vol -53
f poteau	autre -48	collision 301	evenement_climatique -52	none -139	vandalisme -65	vol -59
f rejlo	blessure -42	bris_de_glace -81	collision 134	dommage_materiel 170	incendie -42	none -97	vandalisme -76	vol -50
f rond	collision 117	incendie 123	none -89
f salama	collision 115	dommage_materiel -72	evenement_climatique 189	none -95	vandalisme -68	vol -40
f salon	autre -42	blessure -40	bris_de_glace -52	collision -94	degats_des_eaux 124	dommage_materiel -45	evenement_climatique -75	incendie 263	none -137	vandalisme -57	vol -94
f sba7	collision 51	none 65
f sbitar	blessure -60	collision 282	none -76
f se9f	blessure -100	bris_de_glace -55	collision 221	degats_des_eaux 190	dommage_materiel -68	evenement_climatique -89	none -75	vandalisme -62	vol -88
f souk	blessure 230	collision 88	degats_des_eaux -49	dommage_materiel -60	evenement_climatique -73	incendie -58	none -114	vandalisme -50	vol -99
f stah	collision -70	degats_des_eaux 85	dommage_materiel -47	incendie 130	none -84	vandalisme -78	vol 145
f stop	collision 154	none -60
f tata	collision -51	degats_des_eaux -76	evenement_climatique 247	none -57
f telephone	degats_des_eaux 85	none 82	vol -40
f tobis	autre -148	blessure -194	bris_de_glace -94	collision -248	degats_des_eaux -83	dommage_materiel -117	evenement_climatique -111	incendie -96	none -376	vandalisme -210	vol 505
f toilette	autre -45	blessure -50	bris_de_glace -71	collision -148	degats_des_eaux -71	dommage_materiel 228	evenement_climatique -147	incendie 231	none -128	vandalisme -83	vol -112
f tomobil	bris_de_glace -46	collision 149	evenement_climatique -57	none -91	vandalisme 272	vol -68
f tramway	collision -67	none -102	vandalisme -54	vol 217
f tri9	bris_de_glace 164	collision 136	dommage_materiel 66	evenement_climatique -58	incendie -42	none -113	vandalisme -77	vol -52
f triq	bris_de_glace 62	collision 167	evenement_climatique -41	none -41
f trottoir	blessure -85	collision 321	dommage_materiel -41	none -87	vol -47
f virage	blessure -40	collision 258	none -72
f vitre	blessure -47	bris_de_glace 292	degats_des_eaux -51	dommage_materiel -66	evenement_climatique -54	incendie -46	none -79
f wost	collision 184	evenement_climatique -43
f zn9a	autre -45	collision -105	evenement_climatique -42	none -89	vandalisme 325
fact*	autre 271	blessure -68	collision -61	degats_des_eaux 106	dommage_materiel -71	evenement_climatique -72	incendie -40	none -189	vandalisme -45	vol -130
facture	autre 271	blessure -68	collision -61	degats_des_eaux 106	dommage_materiel -71	evenement_climatique -72	incendie -40	none -189	vandalisme -45	vol -130
fahm*	collision 64	degats_des_eaux 135
fat	blessure 170	none 42
fate*	evenement_climatique 60	none 143
fatet	evenement_climatique 60	none 143
faze*	autre -66	blessure -52	bris_de_glace -62	collision -86	degats_des_eaux 229	dommage_materiel -67	evenement_climatique 98	incendie -51	none -195	vandalisme -121	vol -77
fazeg	autre -66	blessure -52	bris_de_glace -62	collision -86	degats_des_eaux 229	dommage_materiel -67	evenement_climatique 98	incendie -51	none -195	vandalisme -121	vol -77
fchk*	collision 233	none -81
fchkel	collision 233	none -81
fe9t	collision -54	degats_des_eaux 53	evenement_climatique -42	none -138	vol 236
felt*	blessure -45	bris_de_glace -58	collision -116	degats_des_eaux -41	dommage_materiel 382	incendie -50	none -112	vandalisme -72	vol -60
feltat	blessure -45	bris_de_glace -58	collision -116	degats_des_eaux -41	dommage_materiel 382	incendie -50	none -112	vandalisme -72	vol -60
fer9*	blessure -41	collision 158	dommage_materiel 169	evenement_climatique -60	none -94	vandalisme -41	vol -104
fes	bris_de_glace 80	dommage_materiel 128	evenement_climatique -49	none -72	vandalisme -44	vol 41
feu	bris_de_glace 54	collision 194	none -69
feu ma	collision 164	none -79	vandalisme -42	vol 63
feu rouge	collision 269	none -75	vol -59
feux	collision 318	evenement_climatique -48	none -113	vandalisme -41
fhem*	autre 74	collision -57	none 221
fhemt	none 150
fhemt walo	none 150
fhemtch	autre 149	collision -67	evenement_climatique -40	none 113	vandalisme -52	vol -45
fia	blessure 77	collision 244	evenement_climatique -44	incendie 92	none -126	vandalisme -47	vol -52
fia f	blessure -57	collision 294	evenement_climatique -48	none -77	vol -61
fia w	collision 229	none -59	vandalisme -60
fiat	collision 347	none -87	vandalisme -48	vol -65
fih	bris_de_glace 118	degats_des_eaux 41	dommage_materiel -53	evenement_climatique -42	none -130	vol 100
fih b	autre -87	blessure -67	bris_de_glace -71	collision 81	degats_des_eaux -73	dommage_materiel -69	evenement_climatique -171	incendie -70	none -208	vandalisme 337	vol -126
fih ta	autre -52	collision -49	degats_des_eaux -81	dommage_materiel -82	evenement_climatique 145	none -42	vol 147
fiha	bris_de_glace 44	collision 96	none -91	vandalisme 48
fiha 7ed	autre -68	bris_de_glace -47	collision 139	dommage_materiel -42	evenement_climatique -61	incendie -47	none -105	vandalisme 214	vol -136
fik	collision 117	none 135
fin	blessure -43	bris_de_glace -41	collision -67	degats_des_eaux -44	evenement_climatique -55	incendie -47	none 214	vandalisme -70	vol 93
fin wsel	none 158
fina	collision 149	incendie 71	none -80
fina 7ed	bris_de_glace -51	collision -105	evenement_climatique -47	incendie -77	none -49	vandalisme 342	vol -60
fina ta	collision 138
fiss*	autre -57	blessure 156	bris_de_glace 150	collision -49	dommage_materiel -46	evenement_climatique -61	none -100	vol -62
fissure	autre -57	blessure 156	bris_de_glace 150	collision -49	dommage_materiel -46	evenement_climatique -61	none -100	vol -62
fiya	collision 268	none -74
fiya walo	collision 290	none -67	vandalisme -45
fkha*	autre -103	blessure 488	bris_de_glace -81	collision -157	degats_des_eaux -70	dommage_materiel -128	evenement_climatique -111	incendie -144	none -280	vandalisme -139	vol -116
fkhad	autre -103	blessure 488	bris_de_glace -81	collision -157	degats_des_eaux -70	dommage_materiel -128	evenement_climatique -111	incendie -144	none -280	vandalisme -139	vol -116
flou*	autre 172	collision -111	dommage_materiel -58	evenement_climatique -44	vandalisme -48	vol 100
flous	autre 126	collision -157	dommage_materiel -70	evenement_climatique -41	none -108	vandalisme -50	vol 207
flousi	autre 111	collision -41	dommage_materiel -40	evenement_climatique -49	none 159	vandalisme -46	vol -184
fo9	autre -44	blessure 44	bris_de_glace 41	collision -78	degats_des_eaux 101	dommage_materiel 98	none -126	vandalisme -49
fo9 l	blessure 174	bris_de_glace -56	collision -171	degats_des_eaux -48	dommage_materiel -60	evenement_climatique 122	incendie 126	none -90	vandalisme -52	vol -74
fo9 mni	collision -43	degats_des_eaux 297	evenement_climatique -101	none -71
fo9a*	autre 116	collision -94	dommage_materiel -88	evenement_climatique -40	none 162	vandalisme -51	vol -74
fo9ach	autre 116	collision -94	dommage_materiel -88	evenement_climatique -40	none 162	vandalisme -51	vol -74
fo9ach ghadi	autre 116	collision -94	dommage_materiel -88	evenement_climatique -40	none 162	vandalisme -51	vol -74
four*	blessure -45	collision 277	none -75	vandalisme -45	vol -49
frac*	blessure 262	bris_de_glace -40	collision -82	degats_des_eaux 128	incendie -41	none -109	vandalisme -46	vol -74
fraches	collision -70	degats_des_eaux 211	evenement_climatique 72	incendie -40	none -42	vol -72
fran*	autre -46	collision 82	none 250	vandalisme -71	vol -52
francais	collision -80	none 325
frig*	autre -50	blessure -45	degats_des_eaux -57	dommage_materiel 135	incendie 176	none -149	vandalisme -48
frigo	autre -50	blessure -45	degats_des_eaux -57	dommage_materiel 135	incendie 176	none -149	vandalisme -48
frigo t7re9	blessure -70	collision -55	degats_des_eaux -55	dommage_materiel 344	evenement_climatique -83	incendie -196	none -94	vandalisme -53	vol -57
frit*	collision -72	dommage_materiel 184	evenement_climatique -43	incendie 202	none -195	vandalisme -41	vol -64
friteuse	blessure -42	collision -87	dommage_materiel 254	evenement_climatique -51	incendie 91	none -184	vandalisme -47	vol -80
fsed	collision -58	degats_des_eaux 264	none -55
fuit*	collision -86	degats_des_eaux 361	evenement_climatique -41	none -68
fuite	collision -86	degats_des_eaux 361	evenement_climatique -41	none -68
ga3	autre 178	bris_de_glace -50	collision -77	dommage_materiel -47	evenement_climatique -74	incendie 45	none -140	vandalisme 200	vol -82
gal	blessure 112	none -84	vandalisme -42	vol 83
gal lia	collision 133	none -61	vandalisme -52	vol 182
gala*	autre -73	degats_des_eaux 130	dommage_materiel 205	evenement_climatique -49	incendie -43	none -77	vandalisme -61	vol -44
galat	autre -73	degats_des_eaux 130	dommage_materiel 205	evenement_climatique -49	incendie -43	none -77	vandalisme -61	vol -44
gali*	collision 115	degats_des_eaux 203	none -111	vol -49
galia	collision 115	degats_des_eaux 203	none -111	vol -49
galo	autre -62	bris_de_glace -63	collision -154	degats_des_eaux 149	dommage_materiel 225	none -102	vandalisme -68	vol 46
gara*	autre -40	collision 182	degats_des_eaux -41	dommage_materiel -42	evenement_climatique 229	none -135	vandalisme -63
garage	autre -40	collision 182	degats_des_eaux -41	dommage_materiel -42	evenement_climatique 229	none -135	vandalisme -63
gaz	autre -94	blessure -50	bris_de_glace -46	collision -207	degats_des_eaux -40	evenement_climatique -52	incendie -45	none -274	vandalisme -97	vol 575
gend*	collision -63	dommage_materiel -47	incendie 194	none -152	vandalisme -46	vol 71
gendarmerie	collision -63	dommage_materiel -47	incendie 194	none -152	vandalisme -46	vol 71
gha	autre -43	bris_de_glace 65	collision 77	degats_des_eaux 53	dommage_materiel 59	none -108	vol -67
gha l	collision 46	degats_des_eaux 109	evenement_climatique -51	incendie 129	none -70	vol -70
ghad*	collision 129
ghadi	collision 127
ghadi nched	none 154	vol -40
ghal*	autre 126	dommage_materiel 196	evenement_climatique -55	incendie -43	none -121	vandalisme -70	vol -94
ghalat	autre -53	bris_de_glace 91	collision -69	degats_des_eaux -59	dommage_materiel 375	evenement_climatique -56	incendie -45	none -112	vandalisme -74	vol -82
ghan*	autre -85	bris_de_glace -76	collision -57	evenement_climatique -78	incendie -50	none -185	vandalisme 291	vol -42
ghar*	autre -71	blessure -47	bris_de_glace -89	collision -156	degats_des_eaux 487	dommage_materiel -62	evenement_climatique 165	incendie -82	none -188	vandalisme -75	vol -92
ghar9a	collision -46	degats_des_eaux 350	none -63	vandalisme -40	vol -50
ghay*	none -101	vandalisme -53	vol 232
ghaykhless	collision -58	degats_des_eaux 104	none -120	vol 167
ghed*	autre 128	blessure 89	collision -132	degats_des_eaux -40	dommage_materiel -43	evenement_climatique -42	none -157	vandalisme 54	vol 94
ghedda	autre 128	blessure 89	collision -132	degats_des_eaux -40	dommage_materiel -43	evenement_climatique -42	none -157	vandalisme 54	vol 94
ghel*	autre -49	bris_de_glace -92	collision -94	degats_des_eaux -61	dommage_materiel 315	evenement_climatique -46	incendie -42	none -145	vandalisme -81	vol 97
gher*	autre -73	blessure -63	bris_de_glace -65	collision -109	degats_des_eaux 233	dommage_materiel -72	evenement_climatique 114	incendie -76	none -212	vandalisme -102	vol -95
gher9at	autre -107	blessure -88	bris_de_glace -91	collision -148	degats_des_eaux 292	dommage_materiel -106	evenement_climatique 62	incendie -101	none -303	vandalisme -137	vol -137
ghfe*	bris_de_glace -62	collision 65	evenement_climatique -51	incendie 207	none -73	vandalisme -53
ghfelt	bris_de_glace -62	collision 65	evenement_climatique -51	incendie 207	none -73	vandalisme -53
ghi	autre -41	collision 48	degats_des_eaux 66	dommage_materiel 62	none -80	vandalisme -63
ghir	collision 75
ghir chwiya	collision 213	evenement_climatique -40
ghoc*	autre 309	blessure -71	bris_de_glace -67	collision -115	degats_des_eaux -66	dommage_materiel -77	evenement_climatique -81	incendie -72	none -46	vandalisme -101	vol -131
ghocht	autre 309	blessure -71	bris_de_glace -67	collision -115	degats_des_eaux -66	dommage_materiel -77	evenement_climatique -81	incendie -72	none -46	vandalisme -101	vol -131
ghra*	autre -84	blessure 88	bris_de_glace 63	collision -70	degats_des_eaux -70	dommage_materiel -97	evenement_climatique 290	incendie -85	none -309	vandalisme -124	vol -53
ghrazi	autre -44	blessure 166	bris_de_glace 144	degats_des_eaux -40	dommage_materiel -70	evenement_climatique -60	incendie -56	none -108	vandalisme -54
glac*	autre -78	blessure -46	bris_de_glace 300	collision -163	degats_des_eaux -53	dommage_materiel -50	evenement_climatique -76	incendie -62	none -220	vandalisme 173	vol -75
glace	autre -78	blessure -46	bris_de_glace 300	collision -163	degats_des_eaux -53	dommage_materiel -50	evenement_climatique -76	incendie -62	none -220	vandalisme 173	vol -75
glis*	collision 175
glissiere	collision 175
golf	autre -66	bris_de_glace 151	collision -61	degats_des_eaux -77	dommage_materiel -73	evenement_climatique -114	incendie 244	none -108	vandalisme -51	vol -59
goln*	collision 112	evenement_climatique 138	none -70
golna	collision 112	evenement_climatique 138	none -70
golt	collision 44	degats_des_eaux 73	incendie 42	none -76	vol 41
golt lih	none -70	vandalisme -48	vol 196
golt liha	collision 77	incendie 160	none -54	vandalisme -62	vol -40
golt*	autre 226	blessure -86	bris_de_glace -52	collision -113	degats_des_eaux -66	dommage_materiel -95	evenement_climatique -82	incendie -56	none 243	vandalisme -121	vol -182
gout*	autre -46	blessure -41	bris_de_glace -46	collision -119	degats_des_eaux 277	dommage_materiel -75	evenement_climatique -99	incendie -59	none -133	vandalisme -62	vol 213
gps	blessure -46	collision -90	none -94	vandalisme -69	vol 364
gran*	collision 194	none -61	vandalisme -52
grand	collision 194	none -61	vandalisme -52
grand taxi	collision 194	none -61	vandalisme -52
grav*	autre -42	blessure 167	bris_de_glace -49	collision -71	evenement_climatique -59	none -44	vandalisme -51	vol 152
grel*	autre -45	blessure -49	bris_de_glace -51	collision -120	degats_des_eaux -84	dommage_materiel -90	evenement_climatique 427	incendie -45	none -238	vandalisme -101	vol -56
grele	autre -45	blessure -49	bris_de_glace -51	collision -120	degats_des_eaux -84	dommage_materiel -90	evenement_climatique 427	incendie -45	none -238	vandalisme -101	vol -56
gris*	collision 160	none -67	vandalisme -46	vol 105
grise	collision 254	none -49	vol -44
grou*	collision -54	degats_des_eaux 134	evenement_climatique -45	incendie 194	none -100	vol -79
groupe	collision -54	degats_des_eaux 134	evenement_climatique -45	incendie 194	none -100	vol -79
had	vol 113
had chhar	evenement_climatique -40	none 207
had lmerra	autre -40	collision -65	vandalisme -53	vol 220
had sba7	autre 72	evenement_climatique -44	incendie -44	none 191	vol -90
had sbah	blessure -45	bris_de_glace 165	collision -60	degats_des_eaux 120	none -139	vol -41
hada	autre -55	blessure -65	bris_de_glace -52	collision -113	dommage_materiel -63	evenement_climatique -64	incendie -54	none 268	vandalisme -84	vol -58
hada*	autre 307	collision 47	dommage_materiel -40	evenement_climatique -49	none -87	vandalisme -47	vol -84
hadak	autre 307	collision 47	dommage_materiel -40	evenement_climatique -49	none -87	vandalisme -47	vol -84
hadc*	autre 158	blessure -40	bris_de_glace -41	dommage_materiel -42	evenement_climatique -49	incendie -40	none 101	vol -68
hadchi	autre 158	blessure -40	bris_de_glace -41	dommage_materiel -42	evenement_climatique -49	incendie -40	none 101	vol -68
hadchi kan	collision 177	none -44
hadi	none 209
hadi 10	collision -67	degats_des_eaux 122	none 138	vol -75
hadi 3	autre -194	degats_des_eaux 95	none 295
hadi simana	collision 73	none 68
haja	autre -47	collision 112	none 137
hamd*	collision 49	degats_des_eaux 133	none -56
hamdollah	degats_des_eaux 101	incendie 52	none -45	vol -43
hamdollah ma	collision -46	degats_des_eaux 151	incendie 82	none -49
hamdoullah	collision 125	none -50
hass*	collision 99
hay	collision 64	none -79	vandalisme -78	vol 183
hbet	collision -49	degats_des_eaux 289	evenement_climatique -53	none -81
hbet 3nd	degats_des_eaux 259	evenement_climatique -60	none -81	vandalisme -45
herr*	autre -71	blessure -54	bris_de_glace 157	collision -90	degats_des_eaux -52	dommage_materiel 202	evenement_climatique -71	incendie -62	none -187	vandalisme 118	vol 72
herres	autre -60	blessure -49	bris_de_glace 250	collision -71	degats_des_eaux -57	dommage_materiel 144	evenement_climatique -63	incendie -62	none -212	vandalisme 98	vol -99
herres lia	bris_de_glace -51	collision 102	none -75	vandalisme 144	vol -69
herrso	autre -63	blessure -56	bris_de_glace -84	collision -135	dommage_materiel -84	evenement_climatique -77	incendie -57	none -154	vandalisme 193	vol 294
herrso les	autre -50	bris_de_glace -69	collision -81	dommage_materiel -54	evenement_climatique -107	incendie -72	none -96	vandalisme 391	vol -126
hers*	autre -118	blessure -90	bris_de_glace -147	collision -286	degats_des_eaux -79	dommage_materiel 250	evenement_climatique 357	incendie -95	none -327	vandalisme -161	vol -106
hez	autre -44	bris_de_glace -68	collision -104	dommage_materiel -62	evenement_climatique 272	none -153	vandalisme -52	vol 249
hezz*	blessure 52	evenement_climatique 54	none -73	vandalisme -48	vol 145
hezzat	collision 61	evenement_climatique 101	none -101	vandalisme -55	vol 116
hezzo	collision -55	none -41	vol 240
hezzo dheb	collision -49	vol 155
hhh	autre 113	collision 59	dommage_materiel 68	evenement_climatique -50	none -139	vandalisme -50
hhhh	autre -53	blessure -46	bris_de_glace 221	collision 91	degats_des_eaux -58	dommage_materiel 40	incendie -41	none -167	vandalisme -78
hia	autre 60	collision 83	degats_des_eaux 118	incendie 42	none -160	vandalisme -46	vol -51
hia li	collision 180	degats_des_eaux 94	none -54	vol -41
hiya	autre -63	none 184	vandalisme 82	vol -65
hna	blessure -55	collision -71	degats_des_eaux -82	evenement_climatique 79	incendie 101	none -79	vandalisme -58	vol 173
homa	autre 111	blessure -45	bris_de_glace -62	collision 120	degats_des_eaux -49	dommage_materiel -45	evenement_climatique -58	incendie -45	none -128	vandalisme 153
homa ma	autre 246	blessure -60	bris_de_glace -43	collision 164	dommage_materiel -42	evenement_climatique -62	incendie -47	none -163	vandalisme -75	vol -106
hote*	autre 223	blessure -57	bris_de_glace -46	collision -89	degats_des_eaux -49	dommage_materiel 94	evenement_climatique -45	none -181	vandalisme -101	vol 173
hotel	autre 223	blessure -57	bris_de_glace -46	collision -89	degats_des_eaux -49	dommage_materiel 94	evenement_climatique -45	none -181	vandalisme -101	vol 173
hott*	autre -44	blessure -81	collision -78	dommage_materiel -48	incendie 433	none -203	vandalisme -63	vol -54
hotte	autre -44	blessure -81	collision -78	dommage_materiel -48	incendie 433	none -203	vandalisme -63	vol -54
howa	autre -47	dommage_materiel 63	none 45	vandalisme -43
howa bikhir	autre -53	blessure -44	collision 98	degats_des_eaux -56	dommage_materiel 309	evenement_climatique -69	incendie -83	none -195	vandalisme -63	vol -78
howa la	collision 176
howa li	collision -44	degats_des_eaux 80	dommage_materiel 160	none -58
howa ma	collision 134	degats_des_eaux 115	none -64	vol -40
hrb	collision 245	none -76	vandalisme -63	vol -62
hreb	collision 394	none -151	vandalisme -69	vol -89
hzzo*	degats_des_eaux 133
hzzouha	degats_des_eaux 133
ifra*	collision 166	none -50	vol -44
ila	autre 351	blessure -62	bris_de_glace -52	collision -75	degats_des_eaux 48	dommage_materiel -59	evenement_climatique -77	incendie -59	none -269	vandalisme -71	vol -150
imme*	autre -43	bris_de_glace -47	collision -55	degats_des_eaux 355	dommage_materiel -40	evenement_climatique -57	incendie -82	none -116	vandalisme -51	vol -50
immeuble	autre -43	bris_de_glace -47	collision -55	degats_des_eaux 355	dommage_materiel -40	evenement_climatique -57	incendie -82	none -116	vandalisme -51	vol -50
impa*	bris_de_glace 321	collision -149	none -93
impact	bris_de_glace 321	collision -149	none -93
imta	autre -50	collision -67	none 382	vandalisme -43	vol -53
imta ghadi	none 154	vol -40
indu*	bris_de_glace -41	collision -41	dommage_materiel 281	none -72	vol -89
induction	bris_de_glace -41	collision -41	dommage_materiel 281	none -72	vol -89
inte*	autre -81	blessure -40	bris_de_glace -49	collision 115	degats_des_eaux -43	dommage_materiel -49	evenement_climatique -52	incendie -56	none -161	vandalisme 276	vol -158
iyam	autre -40	evenement_climatique -49	incendie -44	none 258	vandalisme -44	vol -49
iyam w	autre -42	collision 171	degats_des_eaux 126	dommage_materiel -48	evenement_climatique -52	none -81	vol -49
iyeh	autre -58	blessure -58	bris_de_glace -56	collision -103	degats_des_eaux -50	dommage_materiel -60	evenement_climatique -89	incendie -50	none 240	vandalisme -76	vol -83
ja	collision 80	none -93	vandalisme 59
ja chi	bris_de_glace -42	collision -135	degats_des_eaux -43	dommage_materiel -40	evenement_climatique -49	none -131	vandalisme 391	vol -75
ja f	blessure -78	degats_des_eaux -101	dommage_materiel 326	evenement_climatique -49	incendie -41	none -89	vandalisme -43	vol -72
ja l	autre -47	bris_de_glace -56	collision -116	dommage_materiel -59	evenement_climatique -47	incendie -71	none -145	vandalisme 166	vol 236
ja mn	collision 235	none -75
ja wa7ed	collision 104	none -48	vol 92
jab	degats_des_eaux 228	none -45
jada*	collision 131	none -61	vol 117
jadarm	collision 139
jadarmia	collision 95	none -79	vol 186
jadarmiya	collision 104	none -53	vol 55
jah	autre -42	bris_de_glace -80	collision -51	degats_des_eaux -45	dommage_materiel 109	evenement_climatique 44	incendie -43	none -100	vandalisme 300	vol -87
jah zjaj	autre -42	bris_de_glace -95	collision -89	dommage_materiel 189	none -81	vandalisme 139	vol -51
jaja	autre -116	blessure -104	bris_de_glace 483	collision -188	degats_des_eaux -96	dommage_materiel -118	evenement_climatique -129	incendie -128	none -313	vandalisme -133	vol -240
jama*	collision 50	evenement_climatique 192	none -65
jama3a	collision 50	evenement_climatique 192	none -65
jame*	autre -45	collision 56	dommage_materiel -47	incendie 185	none -81	vandalisme -54
jame3	autre -45	collision 56	dommage_materiel -47	incendie 185	none -81	vandalisme -54
jand*	collision 153	none -46	vol 44
jandarm	collision 124	vol 56
jandarm w	vol 155
jani	collision 91	dommage_materiel -73	evenement_climatique 193	none -87	vandalisme -43	vol -52
jani walo	collision 91	dommage_materiel -73	evenement_climatique 193	none -87	vandalisme -43	vol -52
jant*	autre -70	blessure -45	bris_de_glace -54	dommage_materiel 253	evenement_climatique -69	none -101	vandalisme -66	vol -68
jante	autre -91	blessure -58	bris_de_glace -76	collision -143	degats_des_eaux -45	dommage_materiel 286	evenement_climatique -98	incendie -47	none -123	vandalisme -88	vol -89
jar	autre -75	blessure -64	collision -69	degats_des_eaux 228	dommage_materiel 299	evenement_climatique -67	incendie -50	none -166	vandalisme -75	vol -87
jar li	bris_de_glace 168	collision -48	degats_des_eaux 95	dommage_materiel -62	evenement_climatique -53	none -70	vol -51
jard*	bris_de_glace 90	collision -61	degats_des_eaux 75	dommage_materiel 41	evenement_climatique -52	incendie 196	none -136	vandalisme -48	vol -45
jarda	blessure -47	bris_de_glace -41	collision -79	degats_des_eaux 184	dommage_materiel 127	evenement_climatique -50	incendie 88	none -164	vandalisme -65	vol -54
jardin	collision -76	degats_des_eaux -54	dommage_materiel -47	evenement_climatique -77	incendie 353	none -115	vol -40
jardinier	bris_de_glace 312	degats_des_eaux -40	none -115	vandalisme -40	vol -48
jari	collision 123	degats_des_eaux 108	evenement_climatique -59	incendie 116	none -125	vandalisme -50	vol -55
jarn*	autre -45	blessure 161	collision -96	degats_des_eaux 92	dommage_materiel 105	none -106	vol -54
jarna	autre -45	blessure 161	collision -96	degats_des_eaux 92	dommage_materiel 105	none -106	vol -54
jarna w	blessure -84	collision -66	degats_des_eaux 234	dommage_materiel -60	evenement_climatique -43	incendie 63	none -45
jarr*	autre -41	blessure -47	collision -55	none -82	vandalisme -87	vol 414
jart*	degats_des_eaux 159	evenement_climatique -52	incendie 40	none -62	vol -48
jarti	degats_des_eaux 159	evenement_climatique -52	incendie 40	none -62	vol -48
jarti lfo9	blessure -86	collision -58	degats_des_eaux 289	evenement_climatique -41	none -83	vandalisme -45	vol -64
jarti li	collision -40	degats_des_eaux 65	none -47	vandalisme 167
jat	bris_de_glace 93	none -74	vol 55
jat f	blessure -42	bris_de_glace 250	collision -64	degats_des_eaux -61	dommage_materiel -63	evenement_climatique -47	incendie 140	none -104	vandalisme -50	vol -50
jaw	collision 71	incendie 85	none -53
jaw boulis	collision -58	incendie 57	none -55	vandalisme 211	vol -60
jaw jadarmia	collision 121	none -53	vol 103
jaw mn	collision 106
jawa*	autre -45	dommage_materiel 224	none -180
jawab	autre -45	dommage_materiel 224	none -180
jawb*	autre -83	collision 117	degats_des_eaux 70	none 158	vol -104
jay	bris_de_glace 158	collision -60	degats_des_eaux 161	evenement_climatique -59
jay mn	collision -76	degats_des_eaux 319	evenement_climatique -84
jaya	collision 122	evenement_climatique 57	none 76	vandalisme -54
jbed	autre -42	blessure -45	collision -223	dommage_materiel 98	none -75	vandalisme 110	vol 227
jbeh*	bris_de_glace 232	evenement_climatique -53	none -68	vol -90
jbehti	bris_de_glace 232	evenement_climatique -53	none -68	vol -90
jbel	collision 129	degats_des_eaux -44	evenement_climatique 273	none -109	vandalisme -110	vol -53
jdid	none 86
jdid*	autre 229	bris_de_glace -42	collision -139	degats_des_eaux 69	dommage_materiel -46	evenement_climatique -50	incendie 89	none -298	vandalisme 79	vol -51
jdida	autre 229	bris_de_glace -42	collision -139	degats_des_eaux 69	dommage_materiel -46	evenement_climatique -50	incendie 89	none -298	vandalisme 79	vol -51
jebd*	autre -55	blessure -44	collision -146	evenement_climatique 124	none -90	vandalisme -62	vol 272
jedd*	collision -68	evenement_climatique 102	none -86	vandalisme 111
jeddi	collision -92	degats_des_eaux -50	evenement_climatique 176	none -108	vandalisme 214	vol -50
jehd	bris_de_glace 222	collision -60	evenement_climatique -44	none -68	vandalisme -88	vol 92
jehd*	collision 158	none -43
jem3*	none 216	vandalisme -42
jem3a	none 216	vandalisme -42
jem3a li	collision 51	degats_des_eaux -40	evenement_climatique 121	none -82
jenb	collision 119	degats_des_eaux 79	evenement_climatique 63	none -90
jer7	bris_de_glace 239	collision 132	evenement_climatique -54	incendie -49	none -95	vandalisme -49	vol -87
jer7 la	collision 260	none -67	vol -74
jer7*	autre -40	blessure -47	dommage_materiel 137	evenement_climatique -45	none -101	vandalisme -57	vol 148
jer7a	collision 55	none -75	vandalisme -61	vol 201
jer7a la	collision 323	none -69	vol -64
jerr	autre -43	blessure -56	bris_de_glace -40	collision -82	degats_des_eaux -42	dommage_materiel 259	evenement_climatique -82	none -103	vandalisme -62	vol 120
jerr*	collision -58	evenement_climatique -43	vandalisme -52	vol 245
jib	collision 181	none -208	vandalisme -52	vol 190
jira*	bris_de_glace 46	collision -67	degats_des_eaux 107	dommage_materiel -42	evenement_climatique 96	incendie 56	none -73
jiran	bris_de_glace 46	collision -67	degats_des_eaux 107	dommage_materiel -42	evenement_climatique 96	incendie 56	none -73
jiran ta7	blessure -42	bris_de_glace 200	collision -82	degats_des_eaux -75	dommage_materiel -62	evenement_climatique 153	incendie -58	none -72
jit	autre -44	blessure -58	collision 425	evenement_climatique -62	incendie -41	none -196	vandalisme -68	vol -90
jm3a	autre -47	blessure -40	bris_de_glace 223	collision -95	degats_des_eaux -45	evenement_climatique -91	none 132	vandalisme -57	vol -60
jma3*	bris_de_glace -41	collision -93	degats_des_eaux -44	evenement_climatique -56	incendie -53	none -108	vandalisme 350	vol -70
jma3a	bris_de_glace -41	collision -93	degats_des_eaux -44	evenement_climatique -56	incendie -53	none -108	vandalisme 350	vol -70
jnab	autre -51	collision 80	none -74	vandalisme 212	vol -43
jnb	autre -110	blessure -64	bris_de_glace -71	collision 220	degats_des_eaux -69	dommage_materiel -73	evenement_climatique -73	incendie -97	none -260	vandalisme 131	vol 40
join*	collision -64	degats_des_eaux 318	dommage_materiel -56	evenement_climatique -49	incendie 170	none -142	vandalisme -55	vol -74
joint	collision -47	degats_des_eaux 380	incendie -50	none -89	vandalisme -44	vol -63
joj	vandalisme 83
jouj	evenement_climatique 60	none -87
jouj w	degats_des_eaux 54	evenement_climatique 116
jra	autre -52	blessure -42	collision -126	dommage_materiel -44	evenement_climatique -65	none -201	vandalisme -61	vol 444
jra7	collision 280	evenement_climatique 70	none -87	vandalisme -54	vol -60
juin	autre -46	blessure -42	collision -63	dommage_materiel -43	none 220	vandalisme -69
juin dkhlo	collision -49	none -150	vandalisme -40	vol 247
k7al	bris_de_glace -57	collision -43	degats_des_eaux 210	incendie 128	none -61	vandalisme -40	vol -64
kame*	bris_de_glace -42	collision -71	dommage_materiel -40	incendie 85	none -127	vandalisme 171	vol 86
kamel	bris_de_glace -42	collision -71	dommage_materiel -40	incendie 85	none -127	vandalisme 171	vol 86
kami*	collision 238	none -83	vandalisme -49	vol -42
kamio	collision 238	evenement_climatique -44	incendie -56	none -105	vandalisme -72	vol -50
kaml	collision -52	degats_des_eaux 245	dommage_materiel 70	evenement_climatique -66	none -113
kaml w	bris_de_glace 210	collision -66	degats_des_eaux -51	dommage_materiel -91	none -111	vandalisme -96	vol 150
kaml*	autre 124	blessure -42	dommage_materiel -49	evenement_climatique 70	incendie 95	none -121	vandalisme -66
kamla	autre -43	blessure -48	degats_des_eaux -57	dommage_materiel -53	evenement_climatique 198	incendie 162	none -139	vandalisme -58
kamlin	autre 207	degats_des_eaux 89	dommage_materiel -47	incendie 44	none -115	vandalisme -72
kamlin bikhir	autre -44	blessure -51	collision -61	degats_des_eaux 246	dommage_materiel -60	evenement_climatique -96	incendie 125	none -88	vandalisme -60	vol -49
kan	collision 86	none -78
kan 7ed	bris_de_glace 45	collision -40	degats_des_eaux 86	dommage_materiel 142	evenement_climatique -44	none -75	vol -42
kan 7ta	bris_de_glace 159	degats_des_eaux -52	none -82	vandalisme -45	vol 41
kan f	collision -44	dommage_materiel -63	evenement_climatique -62	none -70	vandalisme 124	vol 167
kan fiha	autre -51	collision 174	evenement_climatique -46	none -101	vandalisme 158	vol -101
kan kayjri	blessure 270	bris_de_glace -48	collision -164	dommage_materiel -41	evenement_climatique -53	incendie 80	none -117	vandalisme -49	vol -90
kan m3aya	collision 267	none -41	vol -69
kan nhar	collision 63	incendie 121	none -41
kan tma	bris_de_glace 201	none -41	vandalisme -70
kan3*	autre 238	bris_de_glace -40	dommage_materiel -48	evenement_climatique -46	none -83	vandalisme -88
kan3ess	collision -91	incendie 83	none -44	vol 185
kan9*	collision 210	degats_des_eaux -44	evenement_climatique 75	none -55	vol -63
kanb*	autre -52	blessure 415	bris_de_glace -66	degats_des_eaux -42	dommage_materiel -71	evenement_climatique -47	incendie -51	none -196	vandalisme -64	vol -113
kanc*	collision 192	degats_des_eaux 67	evenement_climatique 45	none -47	vandalisme -53	vol -46
kanchouf	bris_de_glace -44	collision 232	degats_des_eaux -50	evenement_climatique 83	none -51	vandalisme -47	vol -55
kand*	autre -44	blessure -41	bris_de_glace -55	collision -80	dommage_materiel 62	evenement_climatique -51	none 108	vandalisme -54	vol 99
kandenn	dommage_materiel -41	none 229	vandalisme -46	vol -50
kandir	autre -42	blessure -51	bris_de_glace -96	collision -66	dommage_materiel 218	evenement_climatique -70	incendie 194	none -101	vandalisme -56	vol -81
kane*	bris_de_glace 130	collision -120	dommage_materiel -47	evenement_climatique 73	incendie -53	none -115	vandalisme 185	vol -76
kanet	bris_de_glace 130	collision -120	dommage_materiel -47	evenement_climatique 73	incendie -53	none -115	vandalisme 185	vol -76
kang*	autre -42	blessure 146	dommage_materiel -51	none -145	vandalisme -53	vol 170
kangoo	autre -47	collision 84	dommage_materiel -58	none -174	vandalisme -47	vol 238
kanh*	bris_de_glace 113	collision -76	dommage_materiel 165	evenement_climatique -40	incendie -41	none -70	vol -40
kanhez	bris_de_glace 113	collision -76	dommage_materiel 165	evenement_climatique -40	incendie -41	none -70	vol -40
kank*	autre -68	collision -45	degats_des_eaux 76	evenement_climatique -55	none -125	vandalisme -89	vol 261
kanktb	degats_des_eaux 135	none -55
kanktb likom	degats_des_eaux 135	none -55
kanm*	collision 144	dommage_materiel 201	evenement_climatique -47	none -134	vandalisme -41	vol -45
kanmchi	collision 270	none -64
kano	collision 50	incendie 98	none -44
kano*	incendie 156	none -99	vandalisme -71	vol 123
kanou	collision 83	degats_des_eaux -40	none -77	vandalisme -77	vol 208
kanr*	bris_de_glace -40	dommage_materiel 222	none -91	vandalisme -59	vol -43
kans*	autre 180	blessure 166	bris_de_glace -44	collision -40	degats_des_eaux 40	dommage_materiel -43	evenement_climatique -92	incendie -40	none -150	vandalisme -52
kanseyeg	collision 178	none -50
kant	collision 136	incendie 64	none -66
kant*	autre 44	blessure -54	bris_de_glace -46	collision 99	degats_des_eaux -52	dommage_materiel 42	evenement_climatique -67	incendie 154	vandalisme -84	vol -65
kantsenna	autre 181	collision -96	degats_des_eaux -40	dommage_materiel -43	incendie -49	none 229	vandalisme -46	vol -59
karr*	blessure 53	collision 307	none -112	vandalisme -55
karrossa	blessure -42	collision 323	none -123	vandalisme -54
kat3*	autre -41	blessure 215	collision -102	degats_des_eaux 165	dommage_materiel -89	evenement_climatique -63	none -85	vandalisme -47	vol -45
kat7*	blessure -40	collision 154	dommage_materiel 117	evenement_climatique -47	none -85	vandalisme 72	vol -60
katg*	autre -76	collision -59	dommage_materiel 165	none 83
katgol	collision -69	dommage_materiel 224	none -97
kath*	autre -47	none 162
katk*	autre 579	blessure -110	bris_de_glace -78	collision -131	degats_des_eaux -57	dommage_materiel -116	evenement_climatique -90	incendie -74	none -504	vandalisme -105	vol -70
katl*	collision 40	degats_des_eaux 97	incendie 83
katla3	collision -84	degats_des_eaux 143	evenement_climatique -43	incendie 119
kats*	autre -44	bris_de_glace -56	collision -124	degats_des_eaux 237	dommage_materiel -45	incendie -49	none -111	vandalisme 153	vol -62
kay7*	collision 200	dommage_materiel -77	evenement_climatique -42	none -277	vandalisme -54	vol 213
kay9*	collision -70	degats_des_eaux 223	evenement_climatique -50	none -198	vandalisme -49	vol 193
kay9etter	degats_des_eaux 292	evenement_climatique -47	none -188
kay9etter mn	degats_des_eaux 292	evenement_climatique -47	none -188
kayb*	autre -47	bris_de_glace -54	collision 323	incendie -54	none -105	vandalisme -65	vol -65
kayc*	collision -50	degats_des_eaux -41	dommage_materiel 85	evenement_climatique 96	incendie 77	none -155	vandalisme -77	vol 78
kayd*	collision 322	none -112	vandalisme -49
kaydkhel	bris_de_glace 188	collision -80	degats_des_eaux 108	incendie -62	none -81	vol -62
kaydour	collision 117
kaydrni	collision 199	none -78
kayf*	collision 73	none -196	vandalisme -45	vol 226
kayg*	degats_des_eaux 76	incendie 61	none -65	vandalisme -42	vol 42
kayghewwet	incendie 100
kaygoul	autre -42	collision 61	dommage_materiel -45	incendie 121	none -85	vandalisme -45	vol 81
kaygoul ana	collision 173
kayj*	blessure 219	bris_de_glace -53	dommage_materiel -46	evenement_climatique -43	incendie 47	none -90	vandalisme -49	vol -78
kayjri	blessure 219	bris_de_glace -53	dommage_materiel -46	evenement_climatique -43	incendie 47	none -90	vandalisme -49	vol -78
kayk*	collision 51	none -86	vandalisme 213	vol -139
kaym*	autre -41	collision 164	degats_des_eaux 131	evenement_climatique -53	none -51	vandalisme -59
kaymchi	autre -41	collision 164	degats_des_eaux 131	evenement_climatique -53	none -51	vandalisme -59
kayn	autre -44	collision 43	none 180	vandalisme -65
kayn chi	autre -46	none 227	vandalisme -70
kayn la	collision 159	none -75	vol 75
kayn*	autre -85	blessure -84	bris_de_glace -76	collision -154	degats_des_eaux 124	dommage_materiel -97	evenement_climatique -99	incendie -80	none 235	vandalisme -120	vol -152
kayr*	collision -52	degats_des_eaux 175	evenement_climatique -66	incendie 133	none -67	vol -76
kays*	degats_des_eaux 214	dommage_materiel -43	none -100	vandalisme -52	vol 89
kaysil	collision -88	degats_des_eaux 350	evenement_climatique -48	none -153	vandalisme -41
kaysil mn	degats_des_eaux 200	none -40	vol -64
kayt*	autre -40	degats_des_eaux 61	dommage_materiel 51	none -42
kbir	blessure 99	collision 57	degats_des_eaux -40	evenement_climatique 252	none -156	vandalisme -49	vol -77
kbir*	blessure -41	bris_de_glace 227	collision -87	degats_des_eaux -43	dommage_materiel 222	evenement_climatique -77	incendie -45	none -159	vandalisme -86	vol -46
kbira	blessure -41	bris_de_glace 227	collision -87	degats_des_eaux -43	dommage_materiel 222	evenement_climatique -77	incendie -45	none -159	vandalisme -86	vol -46
keb	autre -71	blessure -46	bris_de_glace -40	collision -194	degats_des_eaux -46	dommage_materiel -49	evenement_climatique -117	incendie -89	none -252	vandalisme 520	vol -95
kebb	autre -60	blessure -51	bris_de_glace -40	collision -211	degats_des_eaux -63	dommage_materiel 461	evenement_climatique -78	incendie -98	none -243	vandalisme -73	vol -77
kebb*	bris_de_glace -49	collision -57	degats_des_eaux -41	dommage_materiel 267	incendie -49	none -86
kebbit	bris_de_glace -49	collision -57	degats_des_eaux -41	dommage_materiel 267	incendie -49	none -86
keff*	autre -81	blessure 182	bris_de_glace -81	collision -75	dommage_materiel 104	evenement_climatique -55	incendie -48	none -62	vandalisme -69	vol -66
keffi	autre -81	blessure 182	bris_de_glace -81	collision -75	dommage_materiel 104	evenement_climatique -55	incendie -48	none -62	vandalisme -69	vol -66
kelb	autre -225	blessure 597	bris_de_glace -230	collision -76	degats_des_eaux -185	dommage_materiel -226	evenement_climatique -225	incendie -227	none -597	vandalisme -268	vol -249
kers*	blessure -45	bris_de_glace -56	collision 95	none -67	vandalisme 241	vol -80
kersi	autre -45	collision -51	none -83	vandalisme 294	vol -105
khab*	autre -128	blessure -46	collision -54	degats_des_eaux 40	dommage_materiel -45	evenement_climatique 314	incendie -47	none -203	vandalisme -54	vol -93
khabir	autre -128	blessure -46	collision -54	degats_des_eaux 40	dommage_materiel -45	evenement_climatique 314	incendie -47	none -203	vandalisme -54	vol -93
khal*	autre -41	bris_de_glace 93	incendie 113	none -93	vandalisme -68	vol -48
khalti	bris_de_glace 140	collision -183	dommage_materiel 76	incendie 163	none -81	vandalisme -59	vol -48
kham*	autre -44	bris_de_glace -75	collision -98	degats_des_eaux -45	evenement_climatique -44	incendie 158	none 192	vandalisme -67	vol -56
khar*	collision 203	dommage_materiel 40	none -76
kharej	collision 293	none -111
kharej mn	collision 293	none -111
kharj	collision 263	none -86
kharjat	autre -52	collision 159	evenement_climatique -60	none -81	vandalisme -58	vol 158
khas*	bris_de_glace 105	collision -63	degats_des_eaux -40	incendie -42
khass	autre -87	bris_de_glace 148	collision -50	degats_des_eaux -44	dommage_materiel 77	incendie -45	vol -50
khass lih	autre -43	bris_de_glace 86	collision -82	degats_des_eaux -41	dommage_materiel -40	evenement_climatique 139	none -95	vandalisme 122	vol -57
khassni	autre 152	collision -82	dommage_materiel -81	evenement_climatique -46	incendie -40	none 90	vandalisme -59	vol -53
khaw*	autre 153	none -180	vandalisme 87	vol 101
khawi	none -108	vol 204
khawya	autre 232	bris_de_glace -42	collision -119	degats_des_eaux -46	evenement_climatique -51	incendie -66	none -248	vandalisme 152
khba*	none 231	vandalisme -55
khbar	none 231	vandalisme -55
khda	blessure 102	incendie -46	none -88	vandalisme -52	vol 174
khda lia	autre -43	blessure 218	bris_de_glace -44	collision -121	dommage_materiel -69	evenement_climatique -54	incendie -66	none -138	vandalisme -101	vol 197
khda*	autre -68	blessure -40	vandalisme -54	vol 310
khdam	autre -116	bris_de_glace 62	dommage_materiel 162	none 124	vol -47
khdaw	autre -40	dommage_materiel -54	none -94	vandalisme -63	vol 393
khdaw lia	collision 64	dommage_materiel -47	vol 142
kheb*	autre -92	blessure -46	bris_de_glace -42	collision 136	degats_des_eaux -43	dommage_materiel 118	incendie -54	none -107	vandalisme 124	vol -48
khebbech	autre -53	blessure -59	collision -148	degats_des_eaux -62	dommage_materiel 283	none -107	vandalisme 131	vol -42
khebtat	collision 287	evenement_climatique -63	none -65
khebtat f	collision 287	evenement_climatique -63	none -65
khed*	autre 168	bris_de_glace -73	collision 55	degats_des_eaux -42	dommage_materiel 116	evenement_climatique -45	incendie -58	none -115	vandalisme -65	vol -88
khedcha	autre -47	collision 276	none -53
khedma	autre 332	blessure 111	bris_de_glace -98	collision -129	degats_des_eaux -51	dommage_materiel -99	evenement_climatique -68	incendie -102	none -175	vandalisme -96	vol -107
khel*	autre 109	collision -58	evenement_climatique -40	none -51	vol 121
khella	bris_de_glace -42	collision -65	none -59	vandalisme -99	vol 249
khella lia	bris_de_glace -42	collision -65	none -59	vandalisme -99	vol 249
khellat	bris_de_glace 248	collision -51	none -161	vol -46
khellit	collision 103	vandalisme -54	vol 121
kher*	collision 86	degats_des_eaux 89	incendie 55	none -75	vandalisme -49
kherjat	collision 50	incendie 98	none -44
kherjo	collision 200	none -41
khet*	autre -58	blessure -41	bris_de_glace -43	collision -110	dommage_materiel -42	evenement_climatique -47	incendie -45	none -148	vandalisme 100	vol 259
khetfo	autre -71	blessure -53	bris_de_glace -45	collision -101	degats_des_eaux -40	dommage_materiel -55	evenement_climatique -54	incendie -53	none -180	vandalisme -158	vol 384
khetfo lia	autre -71	blessure -53	bris_de_glace -45	collision -101	degats_des_eaux -40	dommage_materiel -55	evenement_climatique -54	incendie -53	none -180	vandalisme -158	vol 384
khil*	autre -51	blessure -56	degats_des_eaux -52	dommage_materiel 437	evenement_climatique -62	incendie -63	none -172	vandalisme -84	vol -151
khilal	autre -51	blessure -56	degats_des_eaux -52	dommage_materiel 437	evenement_climatique -62	incendie -63	none -172	vandalisme -84	vol -151
khll*	autre -102	none 197	vandalisme -72	vol 131
khmi*	autre -132	blessure 326	bris_de_glace -85	degats_des_eaux -63	dommage_materiel -92	evenement_climatique -100	incendie -75	none -183	vandalisme 66	vol -79
khmj*	collision -42	degats_des_eaux 247	none -82	vol -64
khmjo	collision -42	degats_des_eaux 247	none -82	vol -64
khon*	collision 207	none -95
khona	collision 207	none -95
khou*	autre -43	blessure -70	bris_de_glace -43	degats_des_eaux 129	dommage_materiel 149	evenement_climatique -57	none -95	vandalisme -68
khouya	autre -44	blessure -82	bris_de_glace -50	collision 69	degats_des_eaux 156	dommage_materiel 167	evenement_climatique -64	incendie -45	none -105	vandalisme -66	vol -79
khoy*	collision 89	dommage_materiel 92
khoya	collision 89	dommage_materiel 92
khre*	degats_des_eaux 46	evenement_climatique 58	incendie 47	none -81	vandalisme 99
khrej	bris_de_glace -47	degats_des_eaux 137	none -99	vandalisme 147	vol -68
khrejna	incendie 176	none -51
khrejt	incendie 91	none -69	vandalisme 108
khrejt mn	none -98	vandalisme 211	vol -88
khse*	autre -41	bris_de_glace -79	collision -68	degats_des_eaux 176	dommage_materiel -55	evenement_climatique -77	incendie -50	none -123	vandalisme 270	vol -121
khser	degats_des_eaux 259	evenement_climatique -60	none -81	vandalisme -45
khte*	autre -116	blessure -107	bris_de_glace -85	collision 48	degats_des_eaux -77	dommage_materiel -169	evenement_climatique -123	incendie -74	none -365	vandalisme -155	vol 315
khtf*	collision -90	none -120	vandalisme -51	vol 254
khtfo	collision -90	none -120	vandalisme -51	vol 254
khtfo lia	collision -90	none -120	vandalisme -51	vol 254
khti	bris_de_glace -60	collision 106	dommage_materiel 176	none -60	vandalisme -42	vol -55
khti w	collision 184
khto*	autre -40	blessure -52	bris_de_glace -41	collision -101	degats_des_eaux -45	dommage_materiel 366	evenement_climatique -62	incendie -58	none -156	vandalisme -70	vol -103
khwa*	collision -80	dommage_materiel -78	evenement_climatique -52	none -150	vandalisme -74	vol 425
khwaw	collision -82	dommage_materiel -91	evenement_climatique -65	none -142	vandalisme -96	vol 381
khwaw lia	collision -82	dommage_materiel -91	evenement_climatique -65	none -142	vandalisme -96	vol 381
kif	autre 208	blessure -54	collision -97	degats_des_eaux -49	dommage_materiel -46	evenement_climatique -65	incendie -42	none 111	vandalisme -86	vol -90
kifa*	autre 270	collision -80	dommage_materiel -45	evenement_climatique -49	none 124	vandalisme -66	vol -62
kifach	autre 270	collision -80	dommage_materiel -45	evenement_climatique -49	none 124	vandalisme -66	vol -62
kifach khdam	autre -108	none 224
kla	autre 75	blessure 360	bris_de_glace -108	collision -121	degats_des_eaux -72	dommage_materiel -134	evenement_climatique -86	incendie -86	none -293	vandalisme -114	vol -117
klia*	blessure -54	bris_de_glace 179	collision -71	degats_des_eaux -42	dommage_materiel 189	evenement_climatique -73	none -103	vandalisme -44	vol -50
klian	blessure -54	bris_de_glace 179	collision -71	degats_des_eaux -42	dommage_materiel 189	evenement_climatique -73	none -103	vandalisme -44	vol -50
knna	autre -43	dommage_materiel 241	evenement_climatique -45	none -94	vol -44
kol	bris_de_glace 98	degats_des_eaux 56	evenement_climatique -48	none 83	vandalisme -58	vol -44
kol blassa	blessure -41	bris_de_glace 221	collision -123	degats_des_eaux 206	evenement_climatique -53	none -179	vandalisme -53	vol -45
kol wa7ed	collision 212	none -99
kolc*	autre -55	evenement_climatique 65	none 79	vandalisme -53	vol 93
kolchi	autre -55	evenement_climatique 65	none 79	vandalisme -53	vol 93
kolh*	autre -51	blessure 49	dommage_materiel -45	evenement_climatique 196	none -94	vandalisme -62	vol -55
kolha	autre -40	collision -69	degats_des_eaux 80	dommage_materiel -40	evenement_climatique 193	incendie 86	none -142	vandalisme -53	vol -47
kolhom	autre -54	blessure 73	dommage_materiel -46	evenement_climatique 177	none -84	vandalisme -64	vol -58
koln*	collision 101	degats_des_eaux 78	evenement_climatique 170	incendie -52	none -101	vol -51
kolna	collision 101	degats_des_eaux 78	evenement_climatique 170	incendie -52	none -101	vol -51
kolna bikhir	autre -47	blessure -63	bris_de_glace -43	collision -151	degats_des_eaux 41	dommage_materiel -60	evenement_climatique 341	incendie -53	none -249	vandalisme -61	vol -47
kona	blessure 57	bris_de_glace -50	collision -90	dommage_materiel 108	none -86	vandalisme 177	vol -53
kona f	blessure 160	collision -49	none -46	vol 62
kont	blessure 81	collision 80	dommage_materiel 43	none -82
kont f	bris_de_glace 120	degats_des_eaux 53	none -93
kont ghadi	collision 113
kont kanhez	bris_de_glace 113	collision -76	dommage_materiel 165	evenement_climatique -40	incendie -41	none -70	vol -40
kont na3sa	collision 261	evenement_climatique -40	none -43	vol -67
kont rakeb	collision 231	vol -68
kont w9ef	collision 236	none -71	vol -43
kont wa9ef	collision 205	none -43
kont*	autre -77	blessure -58	bris_de_glace -59	collision -67	degats_des_eaux -56	dommage_materiel -67	evenement_climatique -72	incendie -58	none 326	vandalisme -103	vol -108
kour*	autre -57	blessure -63	bris_de_glace 432	collision -120	degats_des_eaux -59	dommage_materiel -171	evenement_climatique 91	incendie -60	none -237	vandalisme -261	vol -76
kouz*	collision -76	degats_des_eaux -71	evenement_climatique -60	incendie 120	none -112	vandalisme 281	vol -49
kouzina	collision -76	degats_des_eaux -71	evenement_climatique -60	incendie 120	none -112	vandalisme 281	vol -49
ksid*	blessure -65	collision 395	incendie -52	none -132
ksida	blessure -65	collision 395	incendie -52	none -132
ktaf*	blessure 228	degats_des_eaux -48	dommage_materiel -43	evenement_climatique -63	incendie -48	none -105	vandalisme -41	vol -72
ktafi	blessure 228	degats_des_eaux -48	dommage_materiel -43	evenement_climatique -63	incendie -48	none -105	vandalisme -41	vol -72
ktbo	autre -170	blessure -103	bris_de_glace -115	collision -129	degats_des_eaux -254	dommage_materiel -119	evenement_climatique -167	incendie -114	none -256	vandalisme 360	vol -149
kteb	collision 90	none -59	vandalisme 63
kteb li	evenement_climatique 230	none -55
kteb pv	collision 94	degats_des_eaux -45	none -71	vandalisme -42	vol 126
kteb wer9a	collision 248	vandalisme -54	vol -50
ktef*	collision -43	degats_des_eaux 120	evenement_climatique 122	none -60	vol -43
ktefha	degats_des_eaux 159	none -41	vol -40
l	none -111	vol 40
l 3ers	none -42	vandalisme -47	vol 152
l aile	blessure -43	collision 327	none -84	vandalisme -41	vol -65
l ambulance	collision 214	none -42	vol -65
l atelier	collision -41	degats_des_eaux 251	none -48
l autoroute	autre -43	bris_de_glace 243	collision 86	incendie -59	none -129	vandalisme -67	vol -43
l bit	bris_de_glace -47	collision -75	degats_des_eaux 68	evenement_climatique 96	incendie 149	none -113	vol -61
l boulis	autre -41	collision 40	incendie 56	none -80	vandalisme 133
l camion	autre -57	collision 357	none -139	vol -41
l chi	autre -45	collision -82	dommage_materiel -43	none 363	vandalisme -56	vol -40
l client	bris_de_glace -90	collision 103	dommage_materiel 185	none -71	vandalisme -62
l coffre	autre -46	dommage_materiel -76	none -41	vandalisme -89	vol 305
l commissariat	none -60	vandalisme 49	vol 121
l dar	collision -59	dommage_materiel -40	evenement_climatique -48	none -41	vandalisme 41	vol 208
l dari	bris_de_glace 197	collision -56	evenement_climatique -50	none -90	vol 58
l ecran	collision -54	dommage_materiel 320	evenement_climatique -48	none -135	vandalisme -44	vol -71
l etage	collision -88	degats_des_eaux -52	dommage_materiel 173	evenement_climatique -42	incendie 134	none -54	vol -41
l garage	collision -261	degats_des_eaux -73	evenement_climatique 345	incendie -45	none -78	vandalisme -47	vol -45
l hotel	autre -88	blessure -46	bris_de_glace -46	collision -72	degats_des_eaux -51	dommage_materiel 212	evenement_climatique -42	none -132	vandalisme -110	vol 208
l jandarm	vol 155
l la	degats_des_eaux -48	incendie 130	none -67	vandalisme -46	vol 78
l lkhedma	collision 200
l lpolice	collision 114	none -81	vandalisme -62	vol 80
l police	bris_de_glace -43	none -48	vandalisme 185
l sbitar	autre -60	blessure 267	bris_de_glace -52	degats_des_eaux -53	dommage_materiel -78	evenement_climatique -57	incendie 91	none -150	vandalisme -75	vol -79
l sour	autre -62	blessure -46	bris_de_glace -41	collision 176	degats_des_eaux -97	evenement_climatique -69	incendie 231	none -73	vandalisme -44	vol -62
l stah	collision -41	degats_des_eaux -94	evenement_climatique 124	incendie -73	none -52	vandalisme 181	vol -57
l3af*	collision -82	degats_des_eaux -65	evenement_climatique -40	incendie 460	none -86	vandalisme -40
l3afia	collision -100	degats_des_eaux -56	evenement_climatique -46	incendie 471	none -85
l3afia f	collision -53	incendie 133
l3afya	degats_des_eaux -99	incendie 224	none -89	vandalisme -48
l3am	autre -43	blessure -58	bris_de_glace -60	collision -92	degats_des_eaux 266	dommage_materiel -95	evenement_climatique -101	incendie -86	none -81	vandalisme 182	vol -46
l3am*	blessure 132	collision -88	degats_des_eaux 101	dommage_materiel -46	evenement_climatique -57	none -121	vandalisme 229	vol -216
l3an*	collision -74	degats_des_eaux -48	dommage_materiel -42	evenement_climatique -48	incendie 106	none -70	vandalisme 253	vol -56
l3ani	collision -74	degats_des_eaux -48	dommage_materiel -42	evenement_climatique -48	incendie 106	none -70	vandalisme 253	vol -56
l3ar*	collision 120	none 139	vol -54
l3arbia	collision 120	none 139	vol -54
l3as*	autre -44	blessure -42	bris_de_glace -47	collision -108	degats_des_eaux -40	dommage_materiel 180	evenement_climatique 217	incendie -41	none -94	vandalisme -58	vol -41
l3assifa	bris_de_glace -55	collision -87	dommage_materiel -55	evenement_climatique 311	none -58	vandalisme -56
l3aw*	autre -58	blessure 357	bris_de_glace -52	collision -108	degats_des_eaux -48	dommage_materiel -54	evenement_climatique -68	incendie -54	none -185	vandalisme -84	vol 146
l3awd	autre -58	blessure 357	bris_de_glace -52	collision -108	degats_des_eaux -48	dommage_materiel -54	evenement_climatique -68	incendie -54	none -185	vandalisme -84	vol 146
l3awd w	autre -62	blessure 150	collision -90	dommage_materiel -50	evenement_climatique -44	incendie -52	none -97	vandalisme -75	vol 210
l3ch*	incendie 67	none 54
l3chiya	none 83
l3er*	autre -41	bris_de_glace -40	collision -87	dommage_materiel 287	none -134
l3ers	autre -41	bris_de_glace -40	collision -87	dommage_materiel 287	none -134
l3id	collision -113	dommage_materiel -40	incendie 44	none -107	vandalisme -47	vol 312
l3im*	blessure 102	collision 79	evenement_climatique -59	incendie 42	none -97	vandalisme -54
l3imara	blessure 102	collision 79	evenement_climatique -59	incendie 42	none -97	vandalisme -54
l3imara w	blessure 222	collision -92	none -59	vandalisme -44	vol 55
l3ya*	autre -56	collision 141	evenement_climatique 207	none -120	vandalisme -86	vol -62
l7a9	collision 162
l7af*	collision 141
l7aj	collision 93	dommage_materiel -105	evenement_climatique 213	none -57	vandalisme -50	vol -45
l7aj*	collision 222	incendie 72	none -52	vol -42
l7ajeb	collision 137	evenement_climatique -41	incendie 157	none -69	vandalisme -42	vol -46
l7ajja	collision 252	incendie -60	vol -40
l7am*	collision 41	evenement_climatique 138	none -110	vandalisme -51	vol 46
l7amdollah	collision 73	degats_des_eaux -48	dommage_materiel 139	evenement_climatique -56	none -59	vandalisme -50	vol 96
l7amdollah ma	autre -58	blessure -64	bris_de_glace -42	degats_des_eaux -83	dommage_materiel 224	evenement_climatique -84	incendie -51	none -86	vandalisme -83	vol 159
l7amdoulillah	collision 212	degats_des_eaux -52	incendie 114	none -92	vol -77
l7ammam	autre -42	blessure 112	bris_de_glace -50	collision -53	degats_des_eaux 57	evenement_climatique 133	incendie -50	none -141	vandalisme -58	vol 59
l7ammam w	autre -56	blessure 223	collision -119	degats_des_eaux -44	evenement_climatique -58	incendie -42	none -165	vandalisme -59	vol 181
l7an*	autre -42	bris_de_glace 40	dommage_materiel -44	evenement_climatique 98	none -95	vandalisme 189	vol -62
l7anout	autre -42	bris_de_glace 40	dommage_materiel -44	evenement_climatique 98	none -95	vandalisme 189	vol -62
l7anout dyali	collision -51	incendie 56	none -65	vandalisme 152	vol -69
l7ar*	collision -73	dommage_materiel -50	incendie 337	none -78	vandalisme -48	vol -135
l7ariq	collision -73	dommage_materiel -50	incendie 337	none -78	vandalisme -48	vol -135
l7ba*	bris_de_glace -42	collision 88	evenement_climatique -63	none -41	vandalisme 201	vol -66
l7ba9	bris_de_glace -42	collision 88	evenement_climatique -63	none -41	vandalisme 201	vol -66
l7di*	collision 59	dommage_materiel 142	none -95	vandalisme -45	vol 105
l7did	collision 59	dommage_materiel 142	none -95	vandalisme -45	vol 105
l7ed	incendie 59	none 40	vandalisme 50
l7ed 15	autre -41	blessure -40	collision -62	evenement_climatique -48	incendie -55	none 154	vandalisme -80
l7ej*	bris_de_glace 264	collision -141	vandalisme -43
l7ejra	bris_de_glace 264	collision -141	vandalisme -43
l7em*	blessure 167	bris_de_glace 92	collision -115	degats_des_eaux 85	evenement_climatique -43	none -99	vol -40
l7emmam	blessure 194	collision -69	degats_des_eaux 107	evenement_climatique -49	none -119	vol -48
l7it	blessure -42	dommage_materiel 105	incendie 41	none -171	vol -63
l7je*	bris_de_glace -42	collision -81	none -90	vandalisme 332	vol -62
l7jer	bris_de_glace -42	collision -81	none -90	vandalisme 332	vol -62
l7ma*	blessure -41	bris_de_glace 75	collision 174	degats_des_eaux -51	dommage_materiel -60	evenement_climatique 104	incendie -47	none -60	vandalisme -57	vol -43
l7mam	bris_de_glace 179	collision -104	degats_des_eaux -60	dommage_materiel -84	evenement_climatique 183	incendie -64	none -66	vandalisme -78
l7mar	autre -41	blessure -57	bris_de_glace -77	collision 346	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -45	none -54	vol -50
l7ou*	autre -77	blessure 470	collision -112	degats_des_eaux -57	dommage_materiel -164	evenement_climatique -53	none -152	vandalisme -58	vol -82
l7oud	autre -56	blessure 411	collision -129	degats_des_eaux -76	dommage_materiel -44	evenement_climatique -63	none -181	vandalisme -65	vol -93
l7ri*	collision 98	dommage_materiel 111	none -57
l7sa	bris_de_glace 396	collision -146	degats_des_eaux -43	evenement_climatique -50	incendie -50	none -236	vandalisme -55	vol -59
l9a	autre -48	collision -80	degats_des_eaux 55	evenement_climatique -42	none -74	vandalisme 284	vol -70
l9ah*	autre 212	blessure 50	bris_de_glace -97	collision -80	degats_des_eaux -46	dommage_materiel -88	evenement_climatique 109	incendie -48	none -119	vandalisme -74
l9ahwa	autre 212	blessure 50	bris_de_glace -97	collision -80	degats_des_eaux -46	dommage_materiel -88	evenement_climatique 109	incendie -48	none -119	vandalisme -74
l9an*	evenement_climatique 187	none -70	vol -53
l9antra	evenement_climatique 187	none -70	vol -53
l9ar*	collision -68	none 333
l9arar	collision -68	none 333
l9di*	collision 184	dommage_materiel -41	evenement_climatique -60	none -103	vandalisme 213	vol -60
l9dim	autre -42	bris_de_glace -42	collision 112	dommage_materiel -41	evenement_climatique -75	incendie -48	none -140	vandalisme 270	vol -78
l9dim d	autre -42	bris_de_glace -42	collision 112	dommage_materiel -41	evenement_climatique -75	incendie -48	none -140	vandalisme 270	vol -78
l9el*	autre 348	blessure -69	dommage_materiel -63	evenement_climatique -54	none -215	vandalisme -89	vol -134
l9elb	autre 348	blessure -69	dommage_materiel -63	evenement_climatique -54	none -215	vandalisme -89	vol -134
l9it	autre -58	degats_des_eaux 55	dommage_materiel -41	evenement_climatique -52	incendie -46	none -61	vandalisme 141	vol 90
l9it tomobil	autre -143	bris_de_glace -43	collision -93	degats_des_eaux -51	evenement_climatique -58	none 304	vandalisme 44	vol -57
l9it*	autre 246	blessure -75	bris_de_glace -73	collision -287	degats_des_eaux -81	dommage_materiel 98	evenement_climatique -105	incendie -97	none -365	vandalisme -162	vol 246
la	none 70
la ana	collision 107	degats_des_eaux 49	none -59
la boulis	collision 284	none -87	vol -49
la carte	collision 50	vol 58
la constat	collision 213	degats_des_eaux 50	none -93
la gendarmerie	collision -63	dommage_materiel -47	incendie 194	none -152	vandalisme -46	vol 71
la glissiere	collision 157	vol -43
la hotte	collision -48	incendie 265	none -181
la howa	collision 214	none -42
la jer7	collision 234	none -51	vol -59
la la	blessure 192	bris_de_glace -50	evenement_climatique -56	vandalisme -67	vol -70
la machi	autre -41	blessure 176	bris_de_glace -57	collision -137	degats_des_eaux -41	dommage_materiel -45	evenement_climatique -60	incendie -46	none 174	vandalisme -83	vol -104
la malle	autre -40	evenement_climatique -44	none -106	vandalisme -40	vol 217
la plainte	autre -46	blessure -43	collision -128	dommage_materiel -57	evenement_climatique -55	incendie -41	none -148	vandalisme 206	vol 176
la police	collision 242	none -62
la protection	collision 246
la salle	autre -67	blessure -45	bris_de_glace -89	collision -92	degats_des_eaux -61	dommage_materiel 236	incendie -42	none -118	vandalisme -61	vol 110
la stylo	collision 295	none -112	vandalisme -41
la tente	blessure -58	bris_de_glace -57	collision -88	dommage_materiel -85	evenement_climatique 357	incendie -41	none -205	vandalisme -60	vol -51
la walo	blessure 105	evenement_climatique -44	none 99
la7f*	collision 166
la7fir	collision 166
laba*	bris_de_glace 50	none 77	vandalisme -55
labas	bris_de_glace 50	none 77	vandalisme -55
labas 3lih	collision 51	evenement_climatique -42	none -61	vandalisme -47	vol 163
labas 3lihom	collision 62	degats_des_eaux -42	evenement_climatique 167	none -44
labas w	collision 249	none -88
laca*	evenement_climatique 228	none -81	vandalisme -41
lacave	evenement_climatique 228	none -81	vandalisme -41
lah	evenement_climatique -41	none 390	vandalisme -47	vol -77
laho*	collision -56	incendie 88	none 152
lakh*	collision 44	degats_des_eaux -41	incendie 86	none 43	vandalisme -44	vol 46
lakhor	incendie -41	none 81	vandalisme -54	vol 109
lakhra	collision 201	none -60
lala	autre -74	blessure -83	bris_de_glace -81	collision -126	degats_des_eaux -63	dommage_materiel -79	evenement_climatique -84	incendie -63	none 277	vandalisme -106	vol -103
lamp*	autre -65	blessure -124	bris_de_glace -63	collision -114	degats_des_eaux -48	dommage_materiel -63	evenement_climatique -61	incendie 298	none -182	vandalisme 206	vol -138
lard	blessure -69	bris_de_glace -44	collision 112	degats_des_eaux 97	dommage_materiel 157	evenement_climatique -47	none -157	vandalisme -60	vol -75
lass*	autre 118	collision 88	degats_des_eaux 76	dommage_materiel -44	none -85
lassurance	autre 192	blessure -41	dommage_materiel -58	none -69
lassurance lassurance	autre 192	blessure -41	dommage_materiel -58	none -69
late*	blessure 198	bris_de_glace 219	collision -107	degats_des_eaux -43	dommage_materiel -44	none -95	vandalisme -71	vol -60
laterale	bris_de_glace 310	collision -102	degats_des_eaux -41	none -70	vandalisme -62
lave	blessure -41	degats_des_eaux 260	evenement_climatique -46	none -100	vol -40
lave vaisselle	blessure -41	degats_des_eaux 260	evenement_climatique -46	none -100	vol -40
lb7a*	autre -99	blessure 169	bris_de_glace -54	collision -212	degats_des_eaux -83	dommage_materiel 209	evenement_climatique -50	incendie -46	none -107	vandalisme -79	vol -101
lb7ar	autre -99	blessure 169	bris_de_glace -54	collision -212	degats_des_eaux -83	dommage_materiel 209	evenement_climatique -50	incendie -46	none -107	vandalisme -79	vol -101
lbab	collision 84	degats_des_eaux -48	none -81	vandalisme 100
lbab b	bris_de_glace 158	collision -61	evenement_climatique -44	none -84	vandalisme 203	vol -89
lbab d	none -49	vandalisme 211	vol -88
lbab w	collision 103	none -82	vol 113
lbal*	autre -48	blessure -44	bris_de_glace -48	collision 57	dommage_materiel 325	evenement_climatique -52	none -105	vandalisme -62	vol -49
lbalcon	blessure -52	bris_de_glace -63	collision -87	degats_des_eaux -46	dommage_materiel 386	evenement_climatique -64	incendie -43	none -143	vandalisme -81	vol -53
lbar*	collision 52	evenement_climatique -41	none 77
lbare7	dommage_materiel 61	evenement_climatique -42	none 43	vandalisme -46
lbare7 f	autre 76	dommage_materiel 106	evenement_climatique -41	vandalisme -42	vol -67
lbare7 m3a	collision -63	none 229	vol 50
lbare7 w	collision 119	dommage_materiel 163	evenement_climatique -61	incendie -83	none -107	vol -58
lbareh	none 224	vol -55
lbareh f	collision -98	none 283	vandalisme 70	vol -75
lbareh m3a	collision -113	none 306	vandalisme -44
lbarriere	autre -61	blessure -51	bris_de_glace -93	collision 440	degats_des_eaux -47	dommage_materiel -57	evenement_climatique -65	incendie -44	none -383	vandalisme -93	vol -68
lbas*	collision -61	degats_des_eaux 64	none -67	vandalisme -62	vol 276
lbassamat	collision -59	none -73	vandalisme -75	vol 347
lben*	bris_de_glace 150	collision 147	dommage_materiel -42	none -63	vol -48
lbent	collision 237	none -49	vol -48
lber*	collision -52	degats_des_eaux -49	dommage_materiel 142	evenement_climatique 49	incendie -40	none -106	vandalisme 52
lbir	blessure -41	bris_de_glace -41	collision 190	dommage_materiel -58	evenement_climatique 174	incendie -70	none -121	vandalisme -41	vol -106
lbit	bris_de_glace 214	collision -100	dommage_materiel -49	incendie 46	none -78	vandalisme -41	vol 46
lbla*	collision 183	none -46
lblassa	collision 183	none -46
lbol*	collision 115	none -117	vandalisme -51	vol 175
lbolis	collision 115	none -117	vandalisme -51	vol 175
lbot*	collision -101	degats_des_eaux -63	evenement_climatique -53	incendie 172	none -61	vol 159
lbou*	blessure 119	collision 62	incendie 159	none -103	vandalisme -46
lboulis	collision 139	incendie 127	none -74	vandalisme -45
lboulis dar	autre -46	blessure -45	collision 307	none -69	vandalisme -41	vol -49
lbrd	autre -87	blessure -45	bris_de_glace 354	collision -85	degats_des_eaux -46	dommage_materiel -66	evenement_climatique -73	incendie -68	none -124	vandalisme -143	vol -41
lbru*	collision -94	dommage_materiel -50	evenement_climatique -58	incendie 326	none -53	vol -47
lbrulure	collision -94	dommage_materiel -50	evenement_climatique -58	incendie 326	none -53	vol -47
lbzt*	collision -65	none -48	vandalisme -44	vol 180
lbztam	collision -65	none -48	vandalisme -44	vol 180
lcam*	collision 183	dommage_materiel -42	evenement_climatique 119	none -99	vandalisme -48	vol 44
lcamion	collision 220	evenement_climatique 41	none -93	vandalisme -49	vol 61
lcamion dyal	collision 242	none -52	vol -62
lcap*	bris_de_glace -40	collision -145	none -145	vandalisme 390	vol -106
lcapot	bris_de_glace -40	collision -145	none -145	vandalisme 390	vol -106
lcar*	blessure -52	bris_de_glace -72	collision 74	dommage_materiel -46	evenement_climatique -48	none -87	vol 260
lcha*	blessure -49	collision -66	degats_des_eaux -102	dommage_materiel 195	evenement_climatique -45	incendie 128	none -98	vandalisme -50	vol 67
lcon*	collision 167
lconstat	collision 167
lcor*	blessure -44	bris_de_glace -45	collision -171	degats_des_eaux -45	dommage_materiel 154	evenement_climatique -48	incendie -56	none -144	vandalisme -61	vol 279
lcorda	blessure -44	bris_de_glace -45	collision -171	degats_des_eaux -45	dommage_materiel 154	evenement_climatique -48	incendie -56	none -144	vandalisme -61	vol 279
ldak*	autre -41	collision 41	dommage_materiel 231	none -125	vol -65
ldakhel	autre -41	collision 41	dommage_materiel 231	none -125	vol -65
le	autre -49	bris_de_glace -68	dommage_materiel -45	evenement_climatique 323	incendie -42	none -180	vandalisme -100	vol 47
les	autre 128	blessure -48	bris_de_glace -42	collision -67	evenement_climatique -73	none -152	vandalisme 118	vol 44
letn*	blessure -50	dommage_materiel 113	none 116	vandalisme -45	vol -42
letnin	blessure -50	dommage_materiel 113	none 116	vandalisme -45	vol -42
leww*	collision 70	evenement_climatique 90	none -46
lewwel	collision 70	evenement_climatique 90	none -46
lexp*	none 169
lexpert	none 169
lfer*	autre -56	blessure -50	bris_de_glace 274	collision -133	degats_des_eaux -83	dommage_materiel -66	evenement_climatique -72	incendie 77	none -234	vandalisme -88	vol 110
lferma	autre -42	bris_de_glace -50	collision -130	dommage_materiel -66	incendie 172	none -156	vandalisme -60	vol 185
lfeu	collision 261	none -114
lflo*	autre 221	blessure -41	collision -105	degats_des_eaux -45	dommage_materiel -51	evenement_climatique -40	incendie -45	none 87	vandalisme -60	vol -56
lflous	autre -177	none 350
lfo9	degats_des_eaux 200	evenement_climatique -42	incendie 152	none -97	vandalisme -41
lfo9*	bris_de_glace 175	collision -68	degats_des_eaux 181	dommage_materiel -40	evenement_climatique -42	incendie -63	none -220	vandalisme -40
lfo9ani	bris_de_glace 175	collision -68	degats_des_eaux 181	dommage_materiel -40	evenement_climatique -42	incendie -63	none -220	vandalisme -40
lfor*	blessure -80	bris_de_glace -103	collision -91	degats_des_eaux -41	dommage_materiel 195	evenement_climatique -79	none -47	vandalisme 177	vol -56
lforn	blessure -80	bris_de_glace -103	collision -91	degats_des_eaux -41	dommage_materiel 195	evenement_climatique -79	none -47	vandalisme 177	vol -56
lfou*	blessure -66	degats_des_eaux 247	dommage_materiel -54	none -87
lfra*	autre -131	blessure 216	collision -60	degats_des_eaux -46	evenement_climatique -42	none 103
lfrancais	autre -156	none 302
lgha*	autre 109	collision 105	degats_des_eaux 116	evenement_climatique -51	none -133	vandalisme -49	vol -47
lghalta	autre -45	collision 333	none -102	vol -47
lghassil	autre 249	bris_de_glace -45	collision -203	degats_des_eaux -55	evenement_climatique -55	incendie 152	none -215	vandalisme -66	vol -50
lghi*	autre -51	bris_de_glace -56	degats_des_eaux -52	dommage_materiel -44	evenement_climatique 280	incendie -62	none -65	vandalisme -65	vol -58
lghis	autre -54	blessure -40	bris_de_glace -65	collision 66	degats_des_eaux -59	dommage_materiel -48	evenement_climatique 342	incendie -73	none -180	vandalisme -70	vol -63
lgho*	autre -45	blessure 227	collision -92	dommage_materiel -72	evenement_climatique 83	none -74	vandalisme -53	vol -44
lghorzat	autre -53	blessure 317	collision -50	degats_des_eaux -47	dommage_materiel -93	evenement_climatique -86	incendie -46	none -119	vandalisme -40	vol -41
lgod*	bris_de_glace 193	collision -162	evenement_climatique -45	incendie -47	none -140	vandalisme 202	vol -156
lgre*	blessure -44	evenement_climatique 181	none -56	vol -73
lgreson	blessure -44	evenement_climatique 181	none -56	vol -73
lham*	autre -45	blessure -46	collision -98	degats_des_eaux -45	evenement_climatique 74	none 173	vandalisme -83
lhamdolillah	bris_de_glace 125	collision -71	dommage_materiel -49	evenement_climatique -77	incendie -56	none 137	vandalisme -52	vol -72
lhamdollah	autre -40	blessure -43	bris_de_glace -41	collision -75	degats_des_eaux -51	dommage_materiel 131	evenement_climatique 300	incendie -42	none -113	vandalisme -116	vol -59
li	collision 63	degats_des_eaux 74	none -64
li bgha	collision -131	dommage_materiel -50	evenement_climatique -46	incendie 115	none -120	vandalisme -73	vol 239
li dkhel	collision 227	none -45
li f	blessure -47	bris_de_glace 71	degats_des_eaux 247	dommage_materiel -49	evenement_climatique -42	none -76	vol -42
li fat	blessure 200	none 57	vol -60
li fatet	evenement_climatique 60	none 143
li fo9	autre -63	blessure -56	bris_de_glace -62	collision -100	degats_des_eaux 488	dommage_materiel -85	evenement_climatique -149	incendie -52	none -201	vandalisme -101	vol -87
li kan	collision 233	dommage_materiel 40	none -92
li kano	collision 50	incendie 98	none -44
li kant	collision 65	evenement_climatique 151	incendie -65	none -64
li mora	collision 210	none -57
li sakna	collision -48	degats_des_eaux 295	dommage_materiel -48	none -44	vandalisme -53
li te7t	blessure -41	collision -59	degats_des_eaux 235	evenement_climatique 107	incendie -49	none -70
lia	autre 70	evenement_climatique -41	none -221	vandalisme 203	vol 102
lia a	autre -62	collision 43	evenement_climatique -40	none -89	vandalisme -77	vol 284
lia chi	blessure -52	bris_de_glace -45	dommage_materiel -52	evenement_climatique -57	incendie -50	none 361	vandalisme -195	vol -99
lia f	autre 73	collision 178	degats_des_eaux -65	dommage_materiel 177	evenement_climatique -54	incendie -40	none -104	vandalisme -76	vol -90
lia jouj	autre 230	collision 104	evenement_climatique -40	none -137	vandalisme -42	vol -143
lia l	autre -54	blessure -77	collision -54	evenement_climatique -82	none -138	vandalisme -99	vol 441
lia la	collision 104	none -89	vol 139
lia lbab	none -61	vandalisme 212	vol -84
lia lmerfe9	blessure -86	collision -64	degats_des_eaux 231	evenement_climatique -42	none -83	vandalisme -52	vol 43
lia lor	collision 235
lia lpc	autre -63	blessure -80	bris_de_glace -64	collision -160	degats_des_eaux -40	dommage_materiel 199	evenement_climatique -87	incendie -48	none -108	vandalisme -109	vol 221
lia mn	collision -60	degats_des_eaux 58	dommage_materiel 220	evenement_climatique -56	none -79	vandalisme -50	vol -43
lia pare	collision 260	dommage_materiel -51	none -75	vandalisme -53
lia parebrise	bris_de_glace 184	collision -55
lia retro	bris_de_glace -70	collision 289	none -68	vol -85
lia sac	collision -73	none -54	vol 233
lia telephone	autre -90	blessure -93	bris_de_glace -80	collision -220	degats_des_eaux -65	dommage_materiel -147	evenement_climatique -104	incendie -77	none -353	vandalisme -142	vol 440
lia toit	autre -67	blessure -52	bris_de_glace -74	collision -76	degats_des_eaux -72	dommage_materiel -61	evenement_climatique 299	none -88	vandalisme -74	vol -80
lia tomobil	autre 205	blessure -52	bris_de_glace -46	collision -106	degats_des_eaux -48	dommage_materiel -52	evenement_climatique -64	none -206	vandalisme 57	vol 93
lih	collision 44
lih 4	autre -47	blessure 212	bris_de_glace 137	collision -47	dommage_materiel -89	evenement_climatique -43	none -114	vandalisme -85	vol -66
liha	autre -51	blessure 52	bris_de_glace -42	dommage_materiel 104	evenement_climatique -50	incendie 63	none -109	vol 50
liho*	collision -72	evenement_climatique 268	none -88
lihom	collision -72	evenement_climatique 268	none -88
lik	autre -65	blessure -55	bris_de_glace -54	collision -123	degats_des_eaux -51	dommage_materiel -59	evenement_climatique -67	incendie 93	none 261	vandalisme -94
liko*	autre 273	blessure -47	bris_de_glace -45	collision 87	degats_des_eaux 42	dommage_materiel -75	evenement_climatique -50	incendie -54	none -210	vandalisme -62	vol -104
likom	autre 273	blessure -47	bris_de_glace -45	collision 87	degats_des_eaux 42	dommage_materiel -75	evenement_climatique -50	incendie -54	none -210	vandalisme -62	vol -104
likom constat	autre -72	collision 203	degats_des_eaux 107	none -144
lil	evenement_climatique -43	none 44	vol 89
lil bda	collision 40	degats_des_eaux 220	none -59	vandalisme -51
lil kaml	collision -64	degats_des_eaux -47	none -123	vandalisme 211
lil w	autre -42	collision 105	degats_des_eaux -47	dommage_materiel 61	evenement_climatique -71	none -204	vandalisme -73	vol 223
lila	autre -107	dommage_materiel -44	none -127	vol 272
lime*	collision 216	none -71
limen	collision 216	none -71
lina	bris_de_glace -40	collision 72	degats_des_eaux 132	dommage_materiel 112	evenement_climatique -42	none -102	vol -51
lina mn	degats_des_eaux 201	none -66	vol -72
liss*	collision 69	dommage_materiel -56	evenement_climatique 130
lissar	collision 113
livr*	collision 242	none -100	vol 52
livraison	collision 265	none -76
livreur	collision 154	none -146	vandalisme -43	vol 167
liya	blessure 151	bris_de_glace -48	collision 67	none -65
ljar	autre -45	blessure -52	bris_de_glace 263	degats_des_eaux 57	dommage_materiel -98	evenement_climatique -61	incendie 64	none -157	vol -72
ljar*	collision -50	degats_des_eaux 248	none -63
ljara	collision -50	degats_des_eaux 248	none -63
ljara te7ti	degats_des_eaux 119
lkam*	bris_de_glace 126	collision 143	none -104
lkamio	bris_de_glace 126	collision 143	none -104
lkar	collision 169
lkar d	collision 109
lkel*	autre 60	blessure 152	collision 43	dommage_materiel 66	evenement_climatique -53	none -120	vol -44
lkelb	autre 60	blessure 152	collision 43	dommage_materiel 66	evenement_climatique -53	none -120	vol -44
lkelb d	autre -53	blessure 317	collision -50	degats_des_eaux -47	dommage_materiel -93	evenement_climatique -86	incendie -46	none -119	vandalisme -40	vol -41
lkelb dyali	autre 176	blessure -86	collision -87	degats_des_eaux -50	dommage_materiel 209	evenement_climatique -66	incendie -43	none -159	vandalisme -48	vol -81
lkha*	collision -62	degats_des_eaux 75	none 117
lkhe*	autre 71	collision 79	none -72
lkhedma	collision 63	dommage_materiel 54	none -56	vandalisme 40
lkhedma w	collision 109
lkhel3a	bris_de_glace 158	collision 119	dommage_materiel -46	none -65	vol -41
lkhett	collision 175	vol -47
lkhi*	autre -43	blessure -52	collision -74	none 164	vandalisme -62	vol 216
lkhir	collision -46	none 319	vandalisme -47	vol -103
lkhm*	autre -45	blessure -52	bris_de_glace -46	dommage_materiel -45	incendie -52	none 43	vandalisme 194
lkhmis	blessure -40	evenement_climatique 62	none 185	vandalisme -69
lkho*	autre -44	collision 210	degats_des_eaux 138	dommage_materiel -43	evenement_climatique -50	none -98	vandalisme -40	vol -83
lkli*	autre -46	blessure -61	bris_de_glace -72	collision -78	degats_des_eaux 147	dommage_materiel 194	evenement_climatique 102	none -121	vandalisme -72	vol -71
lklian	autre -43	blessure -55	bris_de_glace -86	collision -83	degats_des_eaux -55	dommage_materiel 247	evenement_climatique 154	none -127	vandalisme -69	vol -81
lkor*	bris_de_glace 227	collision -52	degats_des_eaux -58	none -63
lkora	bris_de_glace 227	collision -52	degats_des_eaux -58	none -63
lkou*	bris_de_glace 74	collision -66	degats_des_eaux 148	incendie 45	none -64	vandalisme -71
lkouzina	collision -40	degats_des_eaux 194	none -50	vandalisme -120	vol 141
lla	autre -102	blessure -86	bris_de_glace -81	collision -146	degats_des_eaux -75	dommage_materiel -84	evenement_climatique -94	incendie -69	none 226	vandalisme -115	vol -107
llah	autre -42	degats_des_eaux 135	evenement_climatique 57	incendie -44	none -68	vandalisme 128
lli	collision -50	degats_des_eaux 53	evenement_climatique 177	incendie 55	none -84
llou*	collision -56	degats_des_eaux 47	dommage_materiel 78	evenement_climatique 108	incendie 67	none -59	vandalisme -84	vol -47
llouh	collision -47	degats_des_eaux 124	evenement_climatique -60	incendie 158	none -65	vol -49
lloun	bris_de_glace -48	collision -59	degats_des_eaux 138	dommage_materiel 154	evenement_climatique -43	incendie -57	none -53
lma	collision -83	degats_des_eaux 348	evenement_climatique 121	none -114	vandalisme -55	vol -52
lma 3la	autre -64	blessure -50	bris_de_glace -55	collision -71	degats_des_eaux 581	dommage_materiel -85	evenement_climatique -129	incendie -84	none -195	vandalisme -90	vol -76
lma d	autre -40	collision -136	degats_des_eaux -64	evenement_climatique 306	incendie -40	none -90	vandalisme -62	vol -48
lma dkhel	collision -69	degats_des_eaux 115	evenement_climatique 195	none -80
lma f	autre -48	blessure -51	bris_de_glace -167	collision -80	degats_des_eaux 237	dommage_materiel -64	evenement_climatique 210	incendie -63	none -223	vandalisme -61	vol -48
lma hbet	collision -49	degats_des_eaux 289	evenement_climatique -53	none -81
lma kay9etter	degats_des_eaux 292	evenement_climatique -47	none -188
lma kaysil	degats_des_eaux 169	none -47
lma li	collision -101	degats_des_eaux 288
lma nazel	blessure -75	collision -63	degats_des_eaux 285	dommage_materiel -50	none -89
lma skhoun	bris_de_glace 237	collision -43	evenement_climatique -63	none -93	vandalisme -51
lma w	degats_des_eaux 280	dommage_materiel -43	none -58
lma7*	collision 212	none -68
lma7dar	collision 169	none -59
lmac*	autre -75	blessure -62	bris_de_glace -64	collision -107	degats_des_eaux 479	dommage_materiel -84	evenement_climatique -191	incendie -75	none -214	vandalisme -110	vol -89
lmachine	autre -104	blessure -84	bris_de_glace -83	collision -132	degats_des_eaux 451	dommage_materiel -102	evenement_climatique -229	incendie -93	none -254	vandalisme -132	vol -120
lmad*	collision 108	dommage_materiel -48	evenement_climatique 138	none -62	vandalisme -42	vol -42
lmag*	bris_de_glace -49	collision -129	degats_des_eaux -52	evenement_climatique -56	incendie -44	none -78	vandalisme 194	vol 172
lmal*	collision 171	incendie -45	none -110	vandalisme 134	vol -46
lmar*	blessure -83	collision -73	degats_des_eaux 232	evenement_climatique -46	none -95	vandalisme -49	vol 62
lmas*	collision 286	none -68	vandalisme -60
lmas2oul	collision 326	none -73	vandalisme -81
lmat*	collision 77	degats_des_eaux 64	evenement_climatique -41	incendie 64	none -83	vol 58
lmatbakh	collision -99	degats_des_eaux 145	evenement_climatique -47	incendie 170	none -64
lmatricule	collision 299	none -113	vol -43
lmec*	bris_de_glace 144	collision -103	degats_des_eaux -68	dommage_materiel 193	none -70	vandalisme -43
lmechch	bris_de_glace 144	collision -103	degats_des_eaux -68	dommage_materiel 193	none -70	vandalisme -43
lmer*	blessure -40	degats_des_eaux 117	none -57	vandalisme -58	vol 116
lmerfe9	blessure -86	collision -64	degats_des_eaux 231	evenement_climatique -42	none -83	vandalisme -52	vol 43
lmerra	collision 85	none -43	vandalisme -62	vol 146
lmkh*	dommage_materiel -48	evenement_climatique -40	incendie 253	none -107
lmoh*	bris_de_glace 56	degats_des_eaux 138	dommage_materiel 77	none -96	vandalisme -55
lmohim	bris_de_glace 62	degats_des_eaux 166	none -78	vandalisme -57	vol 57
lmon*	autre -50	blessure -65	bris_de_glace -47	collision -87	dommage_materiel -50	evenement_climatique -83	incendie -45	none 160	vandalisme -71	vol 247
lmot*	blessure -49	collision 141	evenement_climatique 47	none -66	vandalisme -51	vol 61
lmoteur	collision 232	vol -44
lmotor	blessure -67	collision 61	evenement_climatique 77	none -86	vandalisme -69	vol 111
lmou*	autre 164	blessure -73	bris_de_glace -57	collision -185	degats_des_eaux -119	dommage_materiel -74	evenement_climatique 333	incendie -60	none -244	vandalisme -133	vol 102
lmra	bris_de_glace 137	collision 122	degats_des_eaux 74	dommage_materiel -42	evenement_climatique -56	none -121	vandalisme -57	vol -60
lo7	blessure -50	bris_de_glace -40	collision -91	degats_des_eaux -53	dommage_materiel 346	evenement_climatique -70	incendie -61	none -148	vandalisme 126	vol -92
lo7o	autre -49	collision -56	evenement_climatique -124	incendie -40	none -98	vandalisme 324	vol -50
loca*	autre -54	blessure -50	bris_de_glace -62	collision -77	degats_des_eaux 116	dommage_materiel -45	evenement_climatique -45	incendie -75	none -127	vandalisme 313	vol -69
local	autre -54	blessure -59	bris_de_glace -70	collision -56	degats_des_eaux 191	dommage_materiel -40	evenement_climatique -44	incendie -67	none -121	vandalisme 167	vol -68
lor	bris_de_glace 49	collision 239	none -97	vol -41
lor d	collision 141
lor f	collision 147	none -60
lor w	collision 154	evenement_climatique 52	none -79
lpar*	collision -87	dommage_materiel -55	evenement_climatique 253	incendie -42	none -145	vandalisme 82	vol -71
lpare	bris_de_glace 134	collision 47	dommage_materiel -47	evenement_climatique -49	none -91	vandalisme 78
lpare brise	bris_de_glace 162	collision -130	dommage_materiel -46	evenement_climatique -48	none -62	vandalisme 122
lpas*	autre 160	blessure -50	bris_de_glace -58	collision -70	degats_des_eaux -131	dommage_materiel -67	evenement_climatique 305	incendie -63	none -242	vandalisme -80	vol -106
lpasseport	autre 239	blessure -40	bris_de_glace -44	collision 85	degats_des_eaux -44	dommage_materiel -61	evenement_climatique -71	incendie -53	none -215	vandalisme -72	vol -69
lpc	autre -75	blessure -69	bris_de_glace -61	collision -140	degats_des_eaux -51	dommage_materiel 382	evenement_climatique -82	incendie -53	none -144	vandalisme -99	vol 158
lpol*	collision -41	none -91	vandalisme 42	vol 206
lpolice	collision -41	none -91	vandalisme 42	vol 206
lpom*	collision -57	incendie 218
lpompiers	collision -77	incendie 215
lqdi*	bris_de_glace -52	collision -116	evenement_climatique -44	none -118	vandalisme 395	vol -62
lqdim	bris_de_glace -56	collision -104	dommage_materiel -43	none -92	vandalisme 325	vol -82
lser*	autre -92	blessure -63	bris_de_glace -147	collision -189	degats_des_eaux -82	dommage_materiel -104	evenement_climatique -102	incendie -78	none -215	vandalisme 175	vol 238
lune*	autre 431	blessure -206	bris_de_glace 82	collision -267	degats_des_eaux -140	dommage_materiel -145	evenement_climatique -180	incendie -146	none -507	vandalisme -132	vol -181
lunette	autre -88	bris_de_glace 216	collision -154	degats_des_eaux -45	dommage_materiel -55	incendie -60	none -70	vandalisme 77	vol -59
lunette arriere	autre -88	bris_de_glace 216	collision -154	degats_des_eaux -45	dommage_materiel -55	incendie -60	none -70	vandalisme 77	vol -59
lust*	collision -82	degats_des_eaux 282	dommage_materiel 158	evenement_climatique -55	none -114	vandalisme -70	vol -78
lustre	collision -82	degats_des_eaux 282	dommage_materiel 158	evenement_climatique -55	none -114	vandalisme -70	vol -78
lvit*	autre -82	blessure -130	bris_de_glace 327	collision -113	degats_des_eaux -79	dommage_materiel -83	evenement_climatique -92	incendie -155	none -269	vol -126
lvol*	collision 177
lvolant	collision 177
lwad	collision -74	degats_des_eaux -61	evenement_climatique 406	incendie -43	none -90	vandalisme -53	vol -46
lwad 7mel	degats_des_eaux -80	evenement_climatique 253	incendie -41	none -75	vandalisme -44	vol -45
lwal*	autre 164	blessure 134	dommage_materiel -44	evenement_climatique -56	none -114
lwalid	autre 196	blessure -46	collision 89	evenement_climatique -74	none -112	vandalisme -54	vol 72
lwalida	autre 133	blessure 194	collision -41	dommage_materiel -54	evenement_climatique -51	incendie -43	none -137	vol -41
lwalida w	collision 109	dommage_materiel -48	none -56	vandalisme -51	vol 132
lwar*	collision 180	none -51
lwe9*	collision 190	dommage_materiel 134	none -89	vol -48
lwe9t	collision 190	dommage_materiel 134	none -89	vol -48
lwes*	autre -42	collision 47	dommage_materiel 198	none -121
lwest	autre -42	collision 47	dommage_materiel 198	none -121
lwi9*	blessure -49	collision -139	degats_des_eaux -47	evenement_climatique 388	incendie -59	none -98	vandalisme -59	vol -79
lwi9aya	blessure -49	collision -139	degats_des_eaux -47	evenement_climatique 388	incendie -59	none -98	vandalisme -59	vol -79
lwla*	collision -43	none -59	vandalisme 203
lwlad	collision -43	none -59	vandalisme 203
lwra*	autre 423	blessure -48	bris_de_glace -46	collision -106	dommage_materiel -63	none -180	vandalisme -77	vol 50
lwra9	autre 283	bris_de_glace -40	collision -99	dommage_materiel -56	evenement_climatique 70	none -142	vandalisme -68	vol 93
lyou*	autre -40	bris_de_glace -45	degats_des_eaux 42	none 168	vandalisme -52	vol -46
lyoum	autre -42	bris_de_glace -48	degats_des_eaux 48	evenement_climatique 45	none 195	vandalisme -55	vol -49
lyoum m3a	collision -91	none 266
m3a	collision 140	vandalisme -45
m3a 8	collision -40	none 255
m3a chi	autre -63	collision 71	none 168	vandalisme -71	vol 66
m3a l	autre -62	collision 115	degats_des_eaux 72	none -114	vandalisme -47	vol 106
m3a tnach	collision 93	none 69
m3a wa7d	collision 279	none -121
m3ah	autre -57	bris_de_glace -43	collision 91	degats_des_eaux -58	dommage_materiel -48	evenement_climatique -59	incendie -50	none -53	vandalisme 254
m3ah*	autre -41	collision -106	dommage_materiel -48	evenement_climatique -44	incendie 137	none -130	vandalisme 119	vol 157
m3aha	autre -48	collision -110	dommage_materiel -61	evenement_climatique -41	incendie 245	none -133	vandalisme -48	vol 109
m3ahom	blessure -41	bris_de_glace -43	collision -104	evenement_climatique -47	incendie -52	none -130	vandalisme 223	vol 145
m3ak*	bris_de_glace 178	collision 56	evenement_climatique -59	none -87
m3akom	bris_de_glace 178	collision 56	evenement_climatique -59	none -87
m3an*	collision 178	none -84	vol 103
m3ana	collision 178	none -84	vol 103
m3ay*	evenement_climatique -41	vandalisme 44	vol 151
m3aya	evenement_climatique -41	vandalisme 44	vol 151
m3em*	collision 105
m3emmer	collision 105
m7lo*	collision 103	degats_des_eaux 126	none -56	vol -48
m7loul	collision 120	degats_des_eaux 61	none -45
m7loula	collision 68	degats_des_eaux 149	none -69	vol -72
m9et*	autre -83	blessure -94	bris_de_glace -69	degats_des_eaux -68	dommage_materiel -80	evenement_climatique -80	incendie -156	none -268	vandalisme 315	vol -230
m9ou*	collision 228	none -90
m9ouda	collision 228	none -90
m9te*	collision -75	degats_des_eaux 131	dommage_materiel -46	incendie -40	none -96	vol 161
m9te3	collision -75	degats_des_eaux 131	dommage_materiel -46	incendie -40	none -96	vol 161
m9to*	collision 64	dommage_materiel -42	none -57	vol 183
m9tou3	collision 64	dommage_materiel -42	none -57	vol 183
ma	collision 47
ma 3eyyetna	collision 199	none -61
ma 3ndi	bris_de_glace -41	evenement_climatique -41	none 264	vandalisme -54	vol -54
ma b9ach	autre -41	blessure -43	bris_de_glace -40	collision -74	degats_des_eaux -41	dommage_materiel 183	evenement_climatique 100	incendie -86	none -114	vandalisme -57	vol -65
ma b9itch	collision -51	dommage_materiel -70	none 192	vandalisme -41	vol -48
ma bghach	collision 71	degats_des_eaux 121	none -41
ma bghitch	collision -69	none 211	vandalisme 60
ma bina	collision 76	degats_des_eaux -41	incendie 173	none -54	vol -45
ma bqat	autre -42	collision -87	degats_des_eaux -45	dommage_materiel -48	evenement_climatique 210	incendie -66	none -101	vandalisme -55	vol 139
ma cheftch	collision 183	none -43
ma dar	collision 327	evenement_climatique -41	none -79	vandalisme -48	vol -49
ma derna	collision 159
ma dert	autre -52	collision -82	degats_des_eaux -49	none -150	vandalisme -62	vol 351
ma fhemt	none 150
ma fhemtch	autre 149	collision -67	evenement_climatique -40	none 113	vandalisme -52	vol -45
ma fia	blessure -74	collision -56	dommage_materiel -41	incendie 376	none -91	vandalisme -56	vol -58
ma fih	autre -50	collision -67	degats_des_eaux 197	dommage_materiel -80	none -84	vandalisme -40	vol 148
ma fina	collision 88	incendie 167	none -61	vol -49
ma fiya	collision 290	none -67	vandalisme -45
ma jah	collision 127	dommage_materiel 194	none -72	vandalisme -57	vol -73
ma jani	collision 91	dommage_materiel -73	evenement_climatique 193	none -87	vandalisme -43	vol -52
ma kan	bris_de_glace 91	collision 59	evenement_climatique -40	none -76	vandalisme 71
ma kayn	collision 121	none -76	vol 82
ma mchit	autre -54	collision -111	none -89	vandalisme 222	vol 55
ma mchitch	autre -48	collision -86	vandalisme -68	vol 251
ma t2ada	collision 55	none -79	vandalisme -59	vol 165
ma t7re9	collision -72	dommage_materiel 257	evenement_climatique -47	none -116	vol -76
ma t9as	blessure -57	degats_des_eaux -40	dommage_materiel 188	incendie -47	none -95	vandalisme 64
ma tdar	collision -46	degats_des_eaux 137	evenement_climatique 123	none -100
ma tjra7	bris_de_glace 149	collision 75	dommage_materiel -42	none -50	vandalisme -41	vol -47
ma tjre7	bris_de_glace 218	none -72
ma walo	bris_de_glace 229	collision -151	incendie -52	none -116	vol 95
ma3e*	autre -74	blessure -56	bris_de_glace -50	degats_des_eaux -46	dommage_materiel -62	evenement_climatique -67	none 346	vandalisme -135	vol -168
ma3n*	autre -116	blessure -112	bris_de_glace -107	collision -143	degats_des_eaux -94	dommage_materiel -111	evenement_climatique -124	incendie -92	none 298	vandalisme -139	vol -130
ma3r*	autre -57	collision -72	degats_des_eaux 168	evenement_climatique -69	incendie -43	none 134	vandalisme -57	vol -41
ma3reftch	autre -69	collision -61	degats_des_eaux -54	none 169	vandalisme -41
ma3reftch ma3reftch	autre -69	collision -61	degats_des_eaux -54	none 169	vandalisme -41
ma7l*	collision -49	degats_des_eaux 64	none -72	vol 154
ma7loul	collision -49	degats_des_eaux 64	none -72	vol 154
ma9d*	collision 281	incendie -45	none -99
maar*	collision 193	none -82
maarouf	collision 193	none -82
mach*	degats_des_eaux 76	evenement_climatique -43	none 56
machi	evenement_climatique -46	none 145	vandalisme 58
machi ana	blessure -47	collision -54	none 353	vandalisme -61	vol -52
machine	blessure -84	collision -71	degats_des_eaux 299	incendie -42	none -134	vandalisme -58
mada*	collision 175	none -58
madame	collision 175	none -58
mafi*	autre 142	blessure -42	collision 80	dommage_materiel 91	evenement_climatique -85	incendie -42	none -157	vandalisme 44	vol -105
mafia	autre -54	bris_de_glace -42	collision 206	degats_des_eaux -43	dommage_materiel 206	evenement_climatique -92	incendie -53	none -158	vandalisme -69	vol -72
mafia mafia	autre -54	bris_de_glace -42	collision 206	degats_des_eaux -43	dommage_materiel 206	evenement_climatique -92	incendie -53	none -158	vandalisme -69	vol -72
mafia walo	autre -53	degats_des_eaux -44	dommage_materiel 282	evenement_climatique -91	incendie -41	none -150	vandalisme -74	vol -70
mafihom	collision -48	degats_des_eaux 226	evenement_climatique -50
mafihom mafihom	collision -48	degats_des_eaux 226	evenement_climatique -50
mai	autre -121	blessure -145	bris_de_glace -99	collision -128	degats_des_eaux -81	dommage_materiel -116	evenement_climatique -115	incendie -100	none 266	vandalisme -148	vol -134
mais	blessure -40	collision 231	degats_des_eaux -53	dommage_materiel -55	evenement_climatique 49	none -86	vandalisme -42
mais*	bris_de_glace -45	collision -61	degats_des_eaux -45	dommage_materiel 216	evenement_climatique 124	none -145	vandalisme -54	vol -56
maison	bris_de_glace -45	collision -61	degats_des_eaux -45	dommage_materiel 216	evenement_climatique 124	none -145	vandalisme -54	vol -56
maka*	autre -57	dommage_materiel -44	evenement_climatique -48	none 222	vandalisme -74
makaynch	autre -50	incendie 60	none 96	vandalisme -49	vol -54
makaynch makaynch	autre -50	incendie 60	none 96	vandalisme -49	vol -54
mall*	autre -40	evenement_climatique -44	none -106	vandalisme -40	vol 217
malle	autre -40	evenement_climatique -44	none -106	vandalisme -40	vol 217
mama	autre -44	blessure -66	bris_de_glace 203	collision -60	degats_des_eaux 150	dommage_materiel -65	evenement_climatique -66	incendie 108	none -137	vandalisme -65	vol -57
marc*	autre -51	collision 357	none -88	vandalisme -49	vol -41
marche	autre -51	collision 357	none -88	vandalisme -49	vol -41
marche arriere	autre -51	collision 357	none -88	vandalisme -49	vol -41
marj*	blessure -57	collision 122	dommage_materiel 209	evenement_climatique -50	none -131	vol -45
marjane	blessure -57	collision 122	dommage_materiel 209	evenement_climatique -50	none -131	vol -45
mart*	autre -63	blessure -88	bris_de_glace -85	collision -181	degats_des_eaux -88	dommage_materiel -94	evenement_climatique 334	incendie -102	none -222	vandalisme -107	vol 134
mat	autre -52	degats_des_eaux 203	dommage_materiel -46	evenement_climatique 74	incendie -57	none -117	vandalisme 84	vol -48
mata	collision -65	degats_des_eaux 160	dommage_materiel 198	evenement_climatique -43	incendie -40	none -58	vandalisme -47	vol -89
matc*	autre -91	blessure 467	bris_de_glace -88	collision -181	degats_des_eaux -129	dommage_materiel -91	evenement_climatique -112	incendie 173	none -299	vandalisme -134	vol -113
match	autre -91	blessure 467	bris_de_glace -88	collision -181	degats_des_eaux -129	dommage_materiel -91	evenement_climatique -112	incendie 173	none -299	vandalisme -134	vol -113
mate*	autre -65	collision -45	degats_des_eaux -40	evenement_climatique 105	incendie 232	none -60	vol -40
matet	collision -82	evenement_climatique 223	incendie 65	none -58
mato	collision -77	degats_des_eaux -40	evenement_climatique 97	incendie 169	none -64
matr*	collision 343	none -169	vandalisme -52	vol -79
matricule	collision 343	none -169	vandalisme -52	vol -79
maza*	dommage_materiel -50	none 139	vandalisme -64	vol 83
mazal	dommage_materiel -50	none 139	vandalisme -64	vol 83
mazal ma	autre 140	collision -89	degats_des_eaux -51	dommage_materiel -42	vandalisme -62	vol 168
mcha	collision 258	evenement_climatique -43	none -127	vandalisme 45
mcha m3a	autre 245	bris_de_glace -71	collision 93	evenement_climatique -51	incendie -45	none -278	vandalisme -89	vol -49
mcha w	autre -48	blessure -48	bris_de_glace -51	collision 157	dommage_materiel -42	evenement_climatique -47	vandalisme -63	vol 159
mcha*	collision 66	incendie 112	none -97	vandalisme -51
mcha3la	collision -75	degats_des_eaux 189	none -71	vandalisme -62	vol 116
mchat	autre -47	bris_de_glace -41	collision 109	dommage_materiel 80	evenement_climatique 63	incendie 54	none -109	vandalisme -54	vol -66
mchat l	collision -54	degats_des_eaux 42	incendie 169	none -52
mchaw	blessure -44	collision 48	dommage_materiel -47	incendie 200	none -108	vandalisme -52	vol 124
mchaw f	collision 72	dommage_materiel -59	evenement_climatique -69	incendie -59	none -145	vandalisme -57	vol 363
mche*	autre -44	dommage_materiel -43	evenement_climatique 227	none -105	vandalisme 75	vol -81
mcherreg	autre -61	collision -84	dommage_materiel -54	evenement_climatique 283	incendie -56	none -136	vandalisme 97	vol -98
mchi*	autre 239	dommage_materiel -53	evenement_climatique -43	none -140	vol 162
mchina	autre -43	collision 146	dommage_materiel -44	none -73	vandalisme 58	vol 57
mchit	autre 234	blessure -46	collision -64	degats_des_eaux -40	dommage_materiel -64	evenement_climatique -48	incendie -43	none -158	vol 173
mchit l	autre -59	collision -107	none -80	vandalisme 159	vol 141
mchit nichan	collision -60	vandalisme -69	vol 224
mchitch	autre -48	collision -86	vandalisme -68	vol 251
mchitch 3endhom	autre -48	collision -86	vandalisme -68	vol 251
mcho*	blessure -40	collision 187	incendie -40	none -109	vandalisme 131	vol -86
mdro*	collision -139	degats_des_eaux 319	none -106	vol -45
me7l*	degats_des_eaux 245	none -83
me7loul	degats_des_eaux 245	none -83
me7t*	autre -113	blessure -46	collision -76	degats_des_eaux 154	dommage_materiel -49	evenement_climatique -59	incendie -63	none -134	vandalisme -41	vol 231
me7taj	autre -113	blessure -46	collision -76	degats_des_eaux 154	dommage_materiel -49	evenement_climatique -59	incendie -63	none -134	vandalisme -41	vol 231
mell*	vol 62
men	collision 127	evenement_climatique 145	none -98
men ghir	collision 275	none -52	vol -72
menc*	autre -104	blessure 465	bris_de_glace -127	collision -145	degats_des_eaux -69	dommage_materiel -89	evenement_climatique -76	incendie -63	none -228	vandalisme -131	vol -166
menchar	autre -104	blessure 465	bris_de_glace -127	collision -145	degats_des_eaux -69	dommage_materiel -89	evenement_climatique -76	incendie -63	none -228	vandalisme -131	vol -166
menn*	collision -59	degats_des_eaux 359	evenement_climatique -50	incendie -45	none -61
menni	collision -57	degats_des_eaux 251	none -48
merc*	evenement_climatique -79	none 217	vol -48
mers*	autre -87	blessure -72	bris_de_glace -77	collision -140	degats_des_eaux -73	dommage_materiel -75	evenement_climatique 136	incendie -73	none -224	vandalisme 334	vol -129
mersa	autre -87	blessure -72	bris_de_glace -77	collision -140	degats_des_eaux -73	dommage_materiel -75	evenement_climatique 136	incendie -73	none -224	vandalisme 334	vol -129
mesk*	degats_des_eaux 167	incendie 80	none -93	vandalisme -63	vol -40
meskin	degats_des_eaux 167	incendie 80	none -93	vandalisme -63	vol -40
mess*	autre -54	blessure -46	bris_de_glace -55	collision -130	degats_des_eaux -50	dommage_materiel -87	evenement_climatique 372	incendie -61	none -254	vandalisme 47	vol 105
metr*	collision -48	degats_des_eaux 126	dommage_materiel -44	evenement_climatique 102	none -75
meub*	collision -56	degats_des_eaux 272	evenement_climatique 66	incendie -46	none -98	vandalisme -68
meubles	collision -56	degats_des_eaux 272	evenement_climatique 66	incendie -46	none -98	vandalisme -68
mezr*	bris_de_glace -45	collision 292	none -118	vandalisme -47	vol -44
mezroub	bris_de_glace -45	collision 292	none -118	vandalisme -47	vol -44
mezy*	evenement_climatique -45	incendie 48	none 186	vol -61
mezyan	collision -69	degats_des_eaux -40	evenement_climatique -53	incendie 60	none 203	vandalisme -43	vol -72
mfer*	collision 324	dommage_materiel -46	vandalisme -42	vol -97
mfto*	autre -46	blessure -45	bris_de_glace -58	collision -89	degats_des_eaux -45	dommage_materiel -108	evenement_climatique -63	incendie -86	none -174	vandalisme -128	vol 435
mfto7	autre -46	blessure -45	bris_de_glace -58	collision -89	degats_des_eaux -45	dommage_materiel -108	evenement_climatique -63	incendie -86	none -174	vandalisme -128	vol 435
mher*	dommage_materiel 99	none -103	vol 69
mherres	dommage_materiel 65	evenement_climatique -40	incendie -42	none -112	vandalisme -65	vol 204
mherres w	blessure 141	collision -71	dommage_materiel 209	evenement_climatique -44	none -89	vol -64
mherrsa	collision 174	evenement_climatique -40	none -121	vandalisme 49	vol -87
mherrsin	blessure -40	dommage_materiel 156	none -97	vandalisme 98	vol -54
mherrsin w	collision -137	dommage_materiel -45	evenement_climatique -41	none -90	vandalisme 349	vol -85
mitr*	degats_des_eaux -46	evenement_climatique 210	none -84	vandalisme -47	vol 74
mitro	autre -41	degats_des_eaux -43	evenement_climatique 242	none -72	vandalisme -45	vol 91
mjro*	collision 80	evenement_climatique 153	none -87	vol -44
mkhe*	autre -54	blessure -43	bris_de_glace -45	collision -210	degats_des_eaux -50	evenement_climatique -50	incendie -52	none -189	vandalisme 470	vol -84
mkherbcha	autre -46	collision -120	degats_des_eaux -52	none -175	vandalisme 337	vol -98
mkherbcha mn	autre -46	collision -120	degats_des_eaux -52	none -175	vandalisme 337	vol -98
mkhl*	autre -63	blessure -59	bris_de_glace -59	collision 68	degats_des_eaux -49	dommage_materiel 285	evenement_climatique -98	incendie -48	none -172	vandalisme -86	vol -87
mli	autre -46	blessure -40	bris_de_glace 99	collision 129	evenement_climatique 53	none -138	vol -57
mli golt	collision 189	none -45	vandalisme -54
mli kont	autre -62	bris_de_glace -48	collision -88	degats_des_eaux -56	dommage_materiel 166	evenement_climatique -87	incendie 156	none -159	vandalisme -52
mlli	bris_de_glace -46	none -50	vandalisme 183
mn	none -104	vol 48
mn 3endi	autre -41	collision -132	degats_des_eaux 152	incendie -46	none -122	vandalisme 184	vol 91
mn 3nd	blessure -69	degats_des_eaux 244	dommage_materiel -51	none -95
mn 9oddam	evenement_climatique -41	none -80	vandalisme -45	vol 298
mn ba3d	collision -51	evenement_climatique -40	incendie 293	none -93	vandalisme -42	vol -67
mn be3d	collision 153
mn chrejem	collision -87	none -83	vandalisme 123	vol 136
mn dak	collision 162	evenement_climatique 82	none -54	vol -43
mn dar	autre -44	collision -126	degats_des_eaux -49	dommage_materiel -50	evenement_climatique 388	incendie -85	none -104	vandalisme -56	vol -82
mn fo9	autre -44	blessure 193	bris_de_glace -48	collision -174	degats_des_eaux -46	dommage_materiel -55	evenement_climatique -65	incendie -45	none -117	vandalisme -116	vol 299
mn jenb	collision 187	none -97
mn jib	collision -65	none -115	vandalisme -50	vol 267
mn l	collision 48	degats_des_eaux -46	evenement_climatique -44	incendie 188	none -61
mn la	autre -71	blessure -61	bris_de_glace -78	collision -106	degats_des_eaux -63	dommage_materiel -57	evenement_climatique -59	incendie -46	none -296	vandalisme -97	vol 438
mn lblassa	collision 191	none -71
mn lfo9	degats_des_eaux 221	none -62
mn lkhedma	autre -43	collision -84	none -71	vandalisme 212
mn lor	collision 338	none -111	vol -75
mn s9ef	collision -43	degats_des_eaux 235	evenement_climatique 98	none -118	vol -41
mn se9f	blessure -40	collision -106	degats_des_eaux 326	dommage_materiel -40	evenement_climatique -77	incendie -48	none -74	vandalisme -42	vol -50
mn ss9ef	collision -41	degats_des_eaux 154	evenement_climatique 95	none -77
mn stah	collision -85	degats_des_eaux -44	none -84	vol 237
mn tma	bris_de_glace -41	collision 206	dommage_materiel -75	evenement_climatique 127	none -56	vandalisme -50	vol -62
mn wa7d	bris_de_glace 187	evenement_climatique -40	none -56
mnch*	collision -55	degats_des_eaux -47	none -90	vol 294
mnchourin	collision -55	degats_des_eaux -47	none -90	vol 294
mnfo*	collision 83	dommage_materiel -46	evenement_climatique -62	none -154	vandalisme -59	vol 257
mni	collision -46	degats_des_eaux 183	dommage_materiel 78	evenement_climatique -68	none -59
mnin	bris_de_glace -41	dommage_materiel -62	evenement_climatique -56	incendie -40	none -116	vandalisme -99	vol 303
mnno	autre -40	collision -53	degats_des_eaux -83	dommage_materiel -71	evenement_climatique -53	incendie 324	none -200	vandalisme -49	vol -40
mno	bris_de_glace -49	collision -79	degats_des_eaux 332	evenement_climatique -56	none -63	vandalisme -45
mode*	autre -48	bris_de_glace -43	collision -206	degats_des_eaux -54	dommage_materiel 259	evenement_climatique 162	incendie -46	none -195	vandalisme -91	vol -75
modem	autre -48	bris_de_glace -43	collision -206	degats_des_eaux -54	dommage_materiel 259	evenement_climatique 162	incendie -46	none -195	vandalisme -91	vol -75
moha*	bris_de_glace -70	collision 76	vandalisme 140	vol -74
momk*	collision -83	incendie -47	none 324	vandalisme -54
momkin	collision -83	incendie -47	none 324	vandalisme -54
mor	collision 159
mora	collision 158	none -60	vol -42
mora ma	bris_de_glace 102	collision 204	none -89	vandalisme -41
mote*	autre 205	blessure -46	bris_de_glace -57	collision -194	degats_des_eaux -58	dommage_materiel -62	evenement_climatique -112	incendie 149	none -167	vandalisme 160	vol -72
moteur	autre 205	blessure -46	bris_de_glace -57	collision -194	degats_des_eaux -58	dommage_materiel -62	evenement_climatique -112	incendie 149	none -167	vandalisme 160	vol -72
moto	collision 229	none -138	vol 86
moto*	autre -45	blessure -45	bris_de_glace -58	collision 203	dommage_materiel -54	incendie 60	none -139	vandalisme -62	vol 153
motor	autre -50	blessure -45	bris_de_glace -45	collision 274	dommage_materiel -50	evenement_climatique -48	none -152	vandalisme -68	vol 195
motor dyali	autre -139	blessure -53	bris_de_glace -53	collision -128	degats_des_eaux -56	dommage_materiel -116	evenement_climatique -70	incendie -85	none -333	vandalisme -87	vol 331
motor f	blessure -51	collision 289	dommage_materiel -53	evenement_climatique -51	none -98	vandalisme -46	vol -54
motor w	collision -80	incendie 129
motos	collision -157	degats_des_eaux -41	evenement_climatique -45	incendie 273	none -147	vandalisme -42	vol 77
moul	collision 105	none -82	vol 43
moul l7anout	autre -40	degats_des_eaux -50	dommage_materiel -42	evenement_climatique 323	incendie -40	none -150	vandalisme -152	vol -57
moul*	blessure -51	collision 57	none -74	vandalisme -47	vol 199
moulay	blessure -70	incendie -44	none -68	vandalisme -61	vol 244
mous	collision -79	degats_des_eaux -40	dommage_materiel -41	none -133	vandalisme 137	vol 202
mous w	collision -95	degats_des_eaux -42	dommage_materiel -42	none -122	vandalisme -67	vol 333
mous*	blessure -76	collision -90	degats_des_eaux -44	dommage_materiel -43	evenement_climatique -50	incendie 180	none -130	vandalisme -79	vol 237
mousem	blessure -76	collision -90	degats_des_eaux -44	dommage_materiel -43	evenement_climatique -50	incendie 180	none -130	vandalisme -79	vol 237
mra	collision 82	evenement_climatique -49	none -81	vandalisme -72	vol 218
mrat*	dommage_materiel 91	incendie 95	vandalisme -40
mrati	dommage_materiel 91	incendie 95	vandalisme -40
mray*	bris_de_glace 325	collision -90	dommage_materiel -62	evenement_climatique -58	none -119	vandalisme -84
mraya	bris_de_glace 325	collision -90	dommage_materiel -62	evenement_climatique -58	none -119	vandalisme -84
mrra*	autre 219	collision -82	evenement_climatique -42	none -146	vandalisme -76	vol 79
mrrat	autre 219	collision -82	evenement_climatique -42	none -146	vandalisme -76	vol 79
mrrat f	autre 219	collision -82	evenement_climatique -42	none -146	vandalisme -76	vol 79
msin*	degats_des_eaux 217	none -54
msini	degats_des_eaux 144	none -43
mski*	collision 177
mskin	collision 177
mt2e*	autre -73	blessure -67	bris_de_glace -66	collision -122	degats_des_eaux -60	dommage_materiel -66	evenement_climatique -73	incendie -57	none 350	vandalisme -112	vol -97
mtqo*	autre -60	blessure -53	collision -79	degats_des_eaux 80	dommage_materiel -41	evenement_climatique 271	incendie -47	none -218	vandalisme -67	vol -47
mtwi*	collision 196
mtwiya	collision 196
mwe9*	collision 138	degats_des_eaux 88	none -76
mwe99e3	collision 138	degats_des_eaux 88	none -76
mzro*	collision 161
mzya*	autre -40	blessure -40	bris_de_glace -40	collision 108	degats_des_eaux -45	dommage_materiel -41	evenement_climatique -62	incendie -68	none -260	vandalisme -72	vol 230
mzyan	autre -53	blessure -52	bris_de_glace -54	degats_des_eaux -59	dommage_materiel -55	evenement_climatique -78	incendie -53	none -303	vandalisme -95	vol 288
n	autre -76	collision 107	none 149
n3as	collision -76	degats_des_eaux 319	evenement_climatique 42	incendie -40	none -119	vandalisme -47	vol -64
n3aw*	autre -52	vandalisme -50	vol 224
n3ey*	blessure -40	collision 56	degats_des_eaux -47	evenement_climatique -44	none 379	vandalisme -89	vol -235
n3re*	autre -44	bris_de_glace 120	collision -58
n3ref	autre -44	bris_de_glace 120	collision -58
n3ref wach	autre -40	bris_de_glace 176	collision -83	evenement_climatique 72	none -85
n9de*	collision 204	degats_des_eaux -55	dommage_materiel 138	none -103	vandalisme -44	vol -49
n9der	collision 141	degats_des_eaux -77	dommage_materiel 199	none -129	vandalisme -57	vol -49
na3e*	collision 89	dommage_materiel -46	none -138	vandalisme -40	vol 209
na3es	collision 89	dommage_materiel -46	none -138	vandalisme -40	vol 209
na3s*	collision 85	dommage_materiel -50	evenement_climatique -59	none -77	vandalisme 105	vol 81
na3sa	collision 261	evenement_climatique -40	none -43	vol -67
na3sin	autre -48	bris_de_glace -46	collision -115	dommage_materiel -83	evenement_climatique -78	incendie -48	none -103	vandalisme 181	vol 164
nach*	collision 145	evenement_climatique -40	incendie 143	none -74
nachtin	collision 145	evenement_climatique -40	incendie 143	none -74
nad	collision 288	none -91	vol -73
nakh*	degats_des_eaux -41	dommage_materiel -41	evenement_climatique 295	none -78	vandalisme -54
nakhla	degats_des_eaux -41	dommage_materiel -41	evenement_climatique 295	none -78	vandalisme -54
nas	collision -45	degats_des_eaux 122	none -93	vandalisme 57
nas d	blessure 75	degats_des_eaux 240	evenement_climatique -73	none -88	vandalisme -48	vol -46
nas kamlin	autre -43	blessure -41	collision -99	degats_des_eaux 161	dommage_materiel -57	evenement_climatique 70	incendie 140	none -83	vandalisme -54
nass	dommage_materiel -41	evenement_climatique -48	none -132	vandalisme -54	vol 259
naze*	blessure 155	degats_des_eaux 166	dommage_materiel -40	none -98	vol -68
nazel	blessure 155	degats_des_eaux 166	dommage_materiel -40	none -98	vol -68
nazel mn	blessure 187	degats_des_eaux 173	dommage_materiel -49	evenement_climatique -43	none -117	vandalisme -49	vol -86
ncha*	autre -45	blessure 164	bris_de_glace -48	collision -126	degats_des_eaux -44	dommage_materiel -56	evenement_climatique -54	incendie -47	none -281	vandalisme -79	vol 321
nchallah	autre -45	blessure 164	bris_de_glace -48	collision -126	degats_des_eaux -44	dommage_materiel -56	evenement_climatique -54	incendie -47	none -281	vandalisme -79	vol 321
nche*	degats_des_eaux 126
nched	none 154	vol -40
nchk*	autre -78	collision -93	none 161	vandalisme 95
nchki	autre -78	collision -93	none 161	vandalisme 95
ncho*	autre -66	bris_de_glace -43	collision 123	dommage_materiel 63	none 103	vandalisme -73	vol -59
nchouf	autre -102	blessure -48	bris_de_glace -81	degats_des_eaux -43	dommage_materiel 101	evenement_climatique -67	incendie -47	none 107	vandalisme -71	vol -68
nchr*	none -77	vandalisme -86	vol 253
nchre7	collision 199	vol -42
ndad*	autre 62	blessure -109	bris_de_glace -106	collision -156	degats_des_eaux -101	dommage_materiel 330	evenement_climatique -139	incendie -168	none -368	vandalisme -142	vol -160
ndader	autre 62	blessure -109	bris_de_glace -106	collision -156	degats_des_eaux -101	dommage_materiel 330	evenement_climatique -139	incendie -168	none -368	vandalisme -142	vol -160
ndir	autre 70	collision -59	none 129	vandalisme -59	vol 101
neim*	collision -43	none -75	vandalisme -52	vol 245
neiman	collision -43	none -75	vandalisme -52	vol 245
neiman mherres	none -57	vol 136
nejj*	blessure 251	collision -76	dommage_materiel -49	incendie 56	none -82	vandalisme -49	vol -78
nemr*	collision 193	none -49	vol -44
nemrti	collision 162	none -58
nfer*	collision 201	evenement_climatique -44	none -57
ngol	collision 64	degats_des_eaux -65	dommage_materiel 215	none -63	vandalisme -53
ngou*	collision -105	degats_des_eaux 112	none -65	vol 161
ngoul	collision -105	degats_des_eaux 112	none -65	vol 161
nhar	evenement_climatique 97
nhar 12	collision -50	evenement_climatique -53	none 286
nhar 8	blessure -43	collision -81	evenement_climatique 94	incendie 212	none -125	vandalisme -61	vol -47
nhar jem3a	collision -57	evenement_climatique 58	none 76	vol 87
nhar l7ed	none -90	vandalisme 53	vol 125
nhar letnin	blessure -50	dommage_materiel 113	none 116	vandalisme -45	vol -42
nhar lkhmis	blessure -43	evenement_climatique 44	none 146	vandalisme -76
nhar sebt	blessure 84	evenement_climatique 257	none -118
nhar tlat	autre -44	collision -88	dommage_materiel -49	evenement_climatique 178	none -67	vandalisme -65	vol 93
nhar tnin	bris_de_glace 66	none 49	vandalisme -48
nhde*	none 175
nhder	none 175
nhder m3a	none 152
nich*	collision 64	vandalisme -40	vol 132
nichan	collision 64	vandalisme -40	vol 132
nichan l	collision -60	vandalisme -69	vol 224
nive*	collision 250	none -42	vol -78
niveau	collision 250	none -42	vol -78
nkhe*	autre -111	blessure -83	bris_de_glace -44	collision -102	degats_des_eaux -56	dommage_materiel 387	evenement_climatique -67	none -89	vandalisme -72	vol -49
nkte*	autre -50	dommage_materiel -62	evenement_climatique -41	none 105	vandalisme -54	vol 157
nkteb	autre -50	dommage_materiel -62	evenement_climatique -41	none 105	vandalisme -54	vol 157
nl9a	collision -103	degats_des_eaux -45	none 214	vandalisme -54	vol 114
nmch*	autre -43	collision -52	none -105	vandalisme 115	vol 167
nmchi	autre -43	collision -52	none -105	vandalisme 115	vol 167
nnaq*	collision 113
nnaql	collision 113
nnas	autre -46	collision 45	none -67	vandalisme -73	vol 209
nos	autre -45	collision -70	degats_des_eaux 125	dommage_materiel -64	evenement_climatique -44	none -118	vandalisme 103	vol 164
nos lil	collision -77	degats_des_eaux 198	dommage_materiel -58	evenement_climatique -52	incendie -41	none -78	vandalisme 163	vol -72
noss	collision 122
noss d	collision 148	none 51
nqez*	autre -40	collision 289	evenement_climatique -43	vol -52
nsa	collision -60	degats_des_eaux -55	evenement_climatique -64	incendie 144	none 214	vandalisme -45	vol -59
nsal*	autre -44	collision -78	degats_des_eaux -57	dommage_materiel 220	evenement_climatique -40	incendie -43	none -78	vandalisme -69	vol 118
nsar*	autre -78	collision 89	none 183	vol -41
nsarre7	autre -78	collision 89	none 183	vol -41
nsaw	collision -46	none 271	vol -42
nsaw*	autre -54	collision -65	dommage_materiel -45	incendie 250	vandalisme -45	vol -111
nsit	degats_des_eaux 228	evenement_climatique -40	incendie 101	none -120	vandalisme -42	vol -42
nsit robini	degats_des_eaux 281	evenement_climatique -41	none -90
nzel	blessure -41	degats_des_eaux 196	dommage_materiel 131	incendie -50	none -104	vol -61
omar	autre -50	collision -105	degats_des_eaux 73	incendie 201	none -43	vandalisme -53
ordi*	autre -77	blessure -55	bris_de_glace -64	collision -112	dommage_materiel 348	evenement_climatique -89	incendie -59	none -189	vandalisme -85	vol -128
ordinateur	autre -77	blessure -55	bris_de_glace -64	collision -112	dommage_materiel 348	evenement_climatique -89	incendie -59	none -189	vandalisme -85	vol -128
oste*	autre -53	collision -59	degats_des_eaux 113	dommage_materiel 217	evenement_climatique -59	incendie -41	none -79	vandalisme -51	vol -46
osted	autre -53	collision -59	degats_des_eaux 113	dommage_materiel 217	evenement_climatique -59	incendie -41	none -79	vandalisme -51	vol -46
osted d	autre -53	collision -59	degats_des_eaux 113	dommage_materiel 217	evenement_climatique -59	incendie -41	none -79	vandalisme -51	vol -46
oued	evenement_climatique 96
ouri*	autre -98	blessure -116	bris_de_glace -63	collision -131	degats_des_eaux -80	dommage_materiel -109	evenement_climatique 269	incendie 156	none -214	vandalisme -69	vol -97
ourika	autre -98	blessure -116	bris_de_glace -63	collision -131	degats_des_eaux -80	dommage_materiel -109	evenement_climatique 269	incendie 156	none -214	vandalisme -69	vol -97
pann*	autre 166	bris_de_glace -42	dommage_materiel -80	evenement_climatique 147	incendie -51	none -102	vandalisme -79	vol 67
panneau	collision 113	dommage_materiel -70	evenement_climatique 83	incendie -57	none -108	vandalisme -52	vol 145
pano*	bris_de_glace 343	collision -101	evenement_climatique -71	none -185	vandalisme -76	vol -48
panoramique	bris_de_glace 343	collision -101	evenement_climatique -71	none -185	vandalisme -76	vol -48
panoramique d	bris_de_glace 343	collision -101	evenement_climatique -71	none -185	vandalisme -76	vol -48
papi*	bris_de_glace -54	collision -156	degats_des_eaux -53	dommage_materiel -63	incendie 256	none -84	vandalisme -66	vol 82
para*	collision -66	degats_des_eaux 83	dommage_materiel -80	evenement_climatique 90	incendie 86	none -86	vandalisme 70	vol -43
parabole	collision -62	degats_des_eaux -43	dommage_materiel -120	evenement_climatique 192	incendie -74	none -73	vandalisme 168	vol -51
parb*	bris_de_glace 443	collision -108	none -139	vandalisme -45	vol -41
parbriz	bris_de_glace 443	collision -108	none -139	vandalisme -45	vol -41
pare	bris_de_glace 188	collision 75	evenement_climatique 45	none -80	vandalisme -43	vol -55
pare brise	blessure -41	bris_de_glace 319	collision -78	degats_des_eaux -54	evenement_climatique 107	none -104	vandalisme -53	vol -83
pare choc	collision 246	none -51
pare*	autre -54	blessure -48	bris_de_glace 449	dommage_materiel -46	evenement_climatique -63	incendie -44	none -228	vandalisme -66	vol -66
parebrise	autre -60	blessure -56	bris_de_glace 492	collision -119	degats_des_eaux -44	dommage_materiel -53	evenement_climatique -73	incendie -48	none -257	vandalisme -78	vol -71
parebrise parebrise	autre -60	blessure -56	bris_de_glace 492	collision -119	degats_des_eaux -44	dommage_materiel -53	evenement_climatique -73	incendie -48	none -257	vandalisme -78	vol -71
parf*	bris_de_glace -50	collision -117	degats_des_eaux -54	dommage_materiel -64	incendie 290	none -92	vandalisme -62	vol 61
park*	collision 195	dommage_materiel 46	none -109
parking	collision 228	none -94
parking dyal	collision 260	dommage_materiel -43	none -89
parq*	collision -78	degats_des_eaux 489	evenement_climatique -46	incendie -42	none -136	vandalisme -44	vol -55
parquet	collision -78	degats_des_eaux 489	evenement_climatique -46	incendie -42	none -136	vandalisme -44	vol -55
part*	autre -49	collision 86	degats_des_eaux -42	none -119	vandalisme -46	vol 231
pas	collision 183	none -55
pas de	collision 183	none -55
pass*	collision 142	dommage_materiel -59	none -44	vol 107
passage	collision 211	none -46	vol -53
pc	collision -112	dommage_materiel 166	evenement_climatique -54	none -105	vandalisme -62	vol 232
peag*	autre -40	collision 328	degats_des_eaux -40	dommage_materiel -51	evenement_climatique -55	incendie -79	none -154	vandalisme 57	vol -41
peage	autre -40	collision 328	degats_des_eaux -40	dommage_materiel -51	evenement_climatique -55	incendie -79	none -154	vandalisme 57	vol -41
pein*	autre -46	blessure -71	bris_de_glace 231	collision 249	degats_des_eaux -64	dommage_materiel -105	evenement_climatique -66	incendie -85	none -131	vandalisme -82	vol -59
perc*	autre -56	blessure -42	bris_de_glace -41	collision -92	degats_des_eaux -40	dommage_materiel 251	evenement_climatique -54	incendie -80	none -178	vandalisme -136	vol 139
perceuse	autre -56	blessure -42	bris_de_glace -41	collision -92	degats_des_eaux -40	dommage_materiel 251	evenement_climatique -54	incendie -80	none -178	vandalisme -136	vol 139
peug*	collision 181	none -63
peugeot	collision 181	none -63
phar*	bris_de_glace 166	collision 139	evenement_climatique -41	none -167	vandalisme -63	vol 83
phare	bris_de_glace 218	collision 190	incendie -43	none -189	vandalisme -71	vol -74
pharmacie	dommage_materiel -41	evenement_climatique -43	none -131	vandalisme -49	vol 262
phot*	autre -75	blessure -42	bris_de_glace -57	collision -100	degats_des_eaux -40	dommage_materiel 193	evenement_climatique 101	none -133	vandalisme -74	vol 64
photo	autre -98	blessure -50	bris_de_glace -69	collision -97	degats_des_eaux -45	dommage_materiel 280	evenement_climatique -82	incendie -41	none -171	vandalisme -61	vol 97
pick	autre -42	collision 95	incendie -57	none -46	vol 139
pick up	autre -42	collision 95	incendie -57	none -46	vol 139
pisc*	autre -51	blessure 174	bris_de_glace -56	collision -86	degats_des_eaux 323	dommage_materiel -50	evenement_climatique -57	incendie -67	none -176	vandalisme -103	vol -125
piscine	autre -51	blessure 174	bris_de_glace -56	collision -86	degats_des_eaux 323	dommage_materiel -50	evenement_climatique -57	incendie -67	none -176	vandalisme -103	vol -125
plac*	degats_des_eaux 215	dommage_materiel -52	evenement_climatique -55	incendie 96	none -123	vandalisme -46
place	collision 146	none -56
placo	collision -75	degats_des_eaux 276	dommage_materiel -45	evenement_climatique -44	none -62
plaf*	collision -50	degats_des_eaux 129	evenement_climatique -40	incendie 123	none -54
plafond	collision -50	degats_des_eaux 129	evenement_climatique -40	incendie 123	none -54
plag*	autre 125	collision 63	none -93
plage	autre 125	collision 63	none -93
plai*	collision -86	evenement_climatique -40	none -124	vandalisme 43	vol 400
plainte	collision -86	evenement_climatique -40	none -124	vandalisme 43	vol 400
plainte la	autre -46	blessure -43	collision -128	dommage_materiel -57	evenement_climatique -55	incendie -41	none -148	vandalisme 206	vol 176
plaq*	blessure -47	bris_de_glace -53	dommage_materiel 262	evenement_climatique -41	incendie -49	none -137	vandalisme -64	vol 221
plaque	blessure -47	bris_de_glace -53	dommage_materiel 262	evenement_climatique -41	incendie -49	none -137	vandalisme -64	vol 221
plaque induction	bris_de_glace -41	collision -41	dommage_materiel 281	none -72	vol -89
plas*	autre -52	bris_de_glace -40	collision -116	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 255	incendie 143	none -160	vandalisme -72	vol -44
plastique	autre -52	bris_de_glace -40	collision -116	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 255	incendie 143	none -160	vandalisme -72	vol -44
plat*	autre -46	blessure 380	bris_de_glace -46	collision -92	dommage_materiel -74	evenement_climatique -54	none -89	vol -55
platre	autre -46	blessure 380	bris_de_glace -46	collision -92	dommage_materiel -74	evenement_climatique -54	none -89	vol -55
plom*	autre -41	blessure -52	collision -50	degats_des_eaux 185	dommage_materiel 191	evenement_climatique -48	incendie -44	none -70	vol -78
plombier	degats_des_eaux 290	vol -65
pneu	collision 318	dommage_materiel -41	none -64	vol -45
pneu*	autre -72	blessure -61	bris_de_glace -42	collision -192	degats_des_eaux -61	dommage_materiel -53	evenement_climatique -53	none -174	vandalisme 291
pneus	autre -72	blessure -61	bris_de_glace -42	collision -192	degats_des_eaux -61	dommage_materiel -53	evenement_climatique -53	none -174	vandalisme 291
poin*	collision 193	incendie 62	none -72
point	collision 173	incendie 76	none -73
poli*	collision 208	incendie 55	none -104
police	collision 135	incendie 65	none -80
police kteb	bris_de_glace -58	collision -143	incendie 170	none -57	vandalisme 155	vol -46
police la	collision 242	none -62
police w	autre -60	collision 104	incendie 200	none -72	vandalisme -74	vol -67
pomp*	degats_des_eaux 91	evenement_climatique -41	incendie 185	none -68	vandalisme -52
pompe	autre -41	blessure -43	bris_de_glace -41	collision -60	degats_des_eaux 257	dommage_materiel -49	evenement_climatique -41	incendie -47	none -90	vandalisme -69	vol 143
pompe dyal	autre -40	blessure -57	bris_de_glace -52	collision -56	degats_des_eaux 183	dommage_materiel -62	evenement_climatique -46	incendie -58	none -109	vandalisme -91	vol 199
pompiers	degats_des_eaux -51	evenement_climatique -42	incendie 306	none -54	vandalisme -41	vol -42
pompiers jaw	collision -56	degats_des_eaux -67	evenement_climatique -68	incendie 321	none -48
port*	autre -49	collision 60	dommage_materiel -51	evenement_climatique -61	incendie -43	none -188	vandalisme 129	vol 303
portable	autre -51	blessure -41	collision -169	dommage_materiel -53	evenement_climatique -56	none -253	vandalisme -85	vol 552
portable w	autre -63	collision -119	dommage_materiel -51	evenement_climatique -65	none -202	vandalisme -94	vol 412
portail	autre -52	collision 48	dommage_materiel -64	evenement_climatique -62	incendie -54	none -112	vandalisme 198	vol 68
portiere	collision 299	degats_des_eaux -40	dommage_materiel -44	none -47	vandalisme -52	vol -103
pote*	autre -48	collision 301	evenement_climatique -52	none -139	vandalisme -65	vol -59
poteau	autre -48	collision 301	evenement_climatique -52	none -139	vandalisme -65	vol -59
prio*	autre -44	collision 280	none -101	vol -45
priorite	autre -44	collision 280	none -101	vol -45
prot*	autre 192	blessure -45	collision 85	incendie 92	none -196	vandalisme -41
protection	collision 125	incendie 130
protection civile	incendie 167
ps5	autre -65	bris_de_glace -45	collision -65	degats_des_eaux -56	dommage_materiel 224	none -192	vandalisme -52	vol 184
pv	blessure -41	incendie 127	none -118	vandalisme 128	vol 68
pv dyal	autre -67	bris_de_glace -40	collision -123	dommage_materiel -52	incendie 379	none -66	vandalisme -67	vol -132
qbel	blessure 152	collision -67	evenement_climatique 169	none -59	vandalisme -108	vol -60
qelb*	autre -43	collision -87	degats_des_eaux 81	dommage_materiel -47	evenement_climatique 144	none -72	vandalisme -51	vol 96
qiss*	collision 126	none -106	vandalisme -54	vol 179
r4	collision 279	none -55	vol -57
ra9m	autre -51	bris_de_glace -47	collision 209	dommage_materiel -73	incendie -52	none 203	vandalisme -80	vol -82
raba*	autre 231	collision 49	none -121	vol -43
rabat	autre 231	collision 49	none -121	vol -43
radi*	autre 63	blessure 81	bris_de_glace -58	collision 67	incendie -46	none -163	vandalisme -87	vol 44
radiateur	autre -58	blessure -50	bris_de_glace -54	collision 292	degats_des_eaux 159	dommage_materiel -48	evenement_climatique -64	incendie -54	none -160	vandalisme -103	vol -113
radio	autre 103	blessure 158	bris_de_glace -63	collision -85	degats_des_eaux -55	dommage_materiel 55	evenement_climatique -71	incendie -40	none -187	vandalisme -87	vol 74
radio gal	autre -46	blessure 380	bris_de_glace -46	collision -92	dommage_materiel -74	evenement_climatique -54	none -89	vol -55
rah	autre 259	blessure -51	collision 45	dommage_materiel -59	incendie -45	none -164	vandalisme -60
rah ana	blessure -55	collision 246	none -81
rah f	collision 79	none -106	vandalisme -40	vol 199
rah kolna	collision 82	degats_des_eaux 83	evenement_climatique -59
raje*	collision 227	none -56
rajel	collision 227	none -56
rajl*	collision 131	none -97	vandalisme 56
rajli	collision 67	incendie 41	none -101	vandalisme 76
rakb*	collision 158	none -62
rake*	collision 231	vol -68
rakeb	collision 231	vol -68
rani	blessure 187	collision 246	dommage_materiel -41	evenement_climatique -48	none -120	vol -47
rash*	collision 109
rasha	collision 109
rasi	collision 263	none -96
rass*	autre -46	blessure 60	bris_de_glace 83	degats_des_eaux -42	evenement_climatique 67	incendie -42	none -112	vandalisme -80	vol 132
rassi	autre -46	blessure 116	degats_des_eaux -42	none -132	vandalisme -72	vol 232
rassi w	blessure -58	bris_de_glace -156	collision 62	evenement_climatique 231	none -43	vandalisme -57	vol -136
rasso	autre -57	blessure 258	bris_de_glace -64	collision 82	dommage_materiel -47	evenement_climatique -78	incendie -59	none -132	vandalisme -53	vol -113
rayi	autre -47	blessure -41	collision -70	dommage_materiel -42	evenement_climatique -48	none 381	vandalisme -66	vol -54
rbat	degats_des_eaux 148	none -46
rej3	collision 56	vandalisme -42	vol 125
rej3*	evenement_climatique 186	vandalisme -94	vol 41
rejl*	blessure 112	bris_de_glace -46	collision 40	dommage_materiel 196	none -82	vandalisme -53	vol -49
rejli	collision 123	dommage_materiel 124	vandalisme -46
rejlih	blessure 263	bris_de_glace -62	collision -212	degats_des_eaux -75	dommage_materiel 205	evenement_climatique -60	incendie -50	none -149	vandalisme -64	vol -89
rejlo	blessure -42	bris_de_glace -81	collision 134	dommage_materiel 170	incendie -42	none -97	vandalisme -76	vol -50
rekb*	collision 298	none -75	vandalisme -40	vol -52
remb*	none 236	vandalisme -56
remboursement	none 236	vandalisme -56
reml*	collision 132	incendie 81	none -49	vol -48
remla	collision 132	incendie 81	none -49	vol -48
remo*	blessure -57	collision 61	evenement_climatique -44	incendie -55	none -180	vandalisme -74	vol 298
remorque	blessure -57	collision 61	evenement_climatique -44	incendie -55	none -180	vandalisme -74	vol 298
resi*	autre -126	bris_de_glace 103	collision -54	degats_des_eaux -47	dommage_materiel -59	evenement_climatique -46	none 105	vandalisme -54	vol 159
residence	bris_de_glace 159	collision -50	degats_des_eaux -56	dommage_materiel -71	evenement_climatique -53	incendie -42	none -178	vandalisme -60	vol 235
retr*	autre -44	bris_de_glace 214	collision 97	evenement_climatique -46	incendie -41	none -124	vandalisme 129	vol -84
retro	autre -42	bris_de_glace 269	collision 191	dommage_materiel -41	evenement_climatique -41	incendie -41	none -142	vandalisme -68	vol -80
retro w	bris_de_glace -51	collision 102	none -75	vandalisme 144	vol -69
retros	autre -45	bris_de_glace -81	collision -125	dommage_materiel -42	evenement_climatique -84	incendie -48	none -57	vandalisme 353	vol -72
ri7	autre -66	blessure -74	bris_de_glace -80	collision -136	degats_des_eaux -93	dommage_materiel -90	evenement_climatique 517	incendie -54	none -228	vandalisme -247	vol -74
ri7a	bris_de_glace -42	collision -48	degats_des_eaux 136	evenement_climatique -54	incendie 176	none -73	vol -50
riad	collision -122	degats_des_eaux 186	evenement_climatique -44	incendie -42	none -118	vandalisme -52	vol 195
ride*	autre -63	blessure -67	bris_de_glace -64	collision -126	degats_des_eaux -49	dommage_materiel 104	evenement_climatique -65	incendie 297	none -187	vandalisme 132
rideau	autre -60	blessure -48	bris_de_glace -64	collision -127	degats_des_eaux -48	dommage_materiel 126	evenement_climatique -67	incendie 186	none -180	vandalisme 159	vol 54
rih	autre -51	blessure -45	bris_de_glace -51	collision -171	degats_des_eaux -77	dommage_materiel -60	evenement_climatique 598	none -188	vandalisme -75	vol -68
rih w	collision -73	dommage_materiel -43	evenement_climatique 389	incendie -51	none -98	vandalisme -51	vol -55
rj3o	autre 351	collision -48	evenement_climatique -50	none -198	vandalisme -41	vol -146
rj3o lia	autre 351	collision -48	evenement_climatique -50	none -198	vandalisme -41	vol -146
rje3	collision 115	dommage_materiel 113	incendie -44	none -88
rje3*	degats_des_eaux 104	none -69	vandalisme -45	vol 103
rje3na	collision -84	degats_des_eaux 154	none -59	vandalisme -55	vol 153
rjli	blessure 283	collision 59	degats_des_eaux -43	evenement_climatique -41	none -95	vol -75
rkab*	evenement_climatique -44	vandalisme -43	vol 160
rkabi	evenement_climatique -44	vandalisme -43	vol 160
rkeb*	collision 221	dommage_materiel -47	none -96	vandalisme -46	vol 68
rkebt	blessure -51	collision 276	dommage_materiel -63	none -79	vandalisme -45	vol -56
rkebt f	blessure -51	collision 276	dommage_materiel -63	none -79	vandalisme -45	vol -56
rmad	collision -77	degats_des_eaux -58	evenement_climatique -63	incendie 395	none -78	vol -47
rmel	autre -82	blessure -57	bris_de_glace -66	collision 112	degats_des_eaux -54	dommage_materiel 302	evenement_climatique -82	incendie -41	none -166	vandalisme -74	vol -132
robi*	collision -54	degats_des_eaux 248	evenement_climatique 54	incendie -40	none -85	vandalisme 49
robinet	collision -47	degats_des_eaux 318	none -102	vandalisme -45	vol -45
robini	degats_des_eaux 245	evenement_climatique -44	none -66
robini me7loul	degats_des_eaux 245	none -83
roca*	collision 245	none -86
rocade	collision 245	none -86
rond	collision 156	incendie 87	none -80
rond point	collision 156	incendie 87	none -80
roue*	autre -101	blessure -47	collision -128	degats_des_eaux -55	dommage_materiel -50	evenement_climatique -62	none -180	vandalisme 140	vol 257
roues	autre -101	blessure -47	collision -128	degats_des_eaux -55	dommage_materiel -50	evenement_climatique -62	none -180	vandalisme 140	vol 257
roug*	collision 269	none -75	vol -59
rouge	collision 269	none -75	vol -59
rre3*	collision -94	degats_des_eaux -72	evenement_climatique 369	none -78	vandalisme -67
rwid*	bris_de_glace 59	collision 236	evenement_climatique -46	none -50	vol -49
rwida	bris_de_glace 59	collision 236	evenement_climatique -46	none -50	vol -49
rwida d	blessure -43	bris_de_glace 107	collision 241	dommage_materiel -40	evenement_climatique -68	none -73	vandalisme -41	vol -70
rzaq*	collision -147	none -77	vol 335
rzaqt	collision -147	none -77	vol 335
s7a7	evenement_climatique 227	incendie -51	none -46	vandalisme -41	vol -71
s7ab*	autre -48	bris_de_glace -41	collision 181	dommage_materiel 188	evenement_climatique -51	incendie -43	none -115	vandalisme -42	vol -42
s7abna	autre -63	bris_de_glace -58	collision 140	degats_des_eaux -43	dommage_materiel 226	evenement_climatique -60	incendie -59	none -153	vandalisme -45	vol -49
s7i7	autre -57	blessure -50	bris_de_glace 134	collision -167	degats_des_eaux -51	dommage_materiel -75	evenement_climatique -60	incendie -51	none 284	vandalisme -80	vol -46
s9ef	collision -58	degats_des_eaux 227	evenement_climatique 129	none -108
s9ef d	blessure -58	bris_de_glace -55	collision -91	degats_des_eaux -65	evenement_climatique 344	incendie -42	none -130	vandalisme -50	vol -48
sa3a	autre 214	collision 59	evenement_climatique -47	incendie 46	none -136	vandalisme -44
sa3a w	autre 422	blessure -63	collision -72	degats_des_eaux -50	dommage_materiel -70	evenement_climatique -66	incendie -45	none -264	vandalisme -49	vol -130
sa3i*	collision -137	dommage_materiel -123	evenement_climatique 369	incendie -54	none -96	vandalisme -49	vol -46
sa3i9a	collision -137	dommage_materiel -123	evenement_climatique 369	incendie -54	none -96	vandalisme -49	vol -46
sa7b	autre -43	collision 337	none -193	vandalisme -47	vol -69
sa7b*	bris_de_glace -44	collision 239	dommage_materiel -47	evenement_climatique -81	none -103	vandalisme 168	vol -83
saba*	collision 62	degats_des_eaux 158	evenement_climatique -42	none -51
sabab	collision 62	degats_des_eaux 158	evenement_climatique -42	none -51
sac	collision -60	none -52	vol 307
safi	autre -55	blessure -42	bris_de_glace -49	degats_des_eaux -42	dommage_materiel -42	evenement_climatique 43	none 189	vol 43
sain	collision 222	degats_des_eaux -45	evenement_climatique -154	incendie 126	none -98	vandalisme -68	vol -61
sakn*	collision -48	degats_des_eaux 295	dommage_materiel -48	none -44	vandalisme -53
sakna	collision -48	degats_des_eaux 295	dommage_materiel -48	none -44	vandalisme -53
sakna f	collision -48	degats_des_eaux 295	dommage_materiel -48	none -44	vandalisme -53
sakr*	autre -42	collision 236	none -45
sakran	autre -42	collision 236	none -45
sal	autre -61	blessure -62	bris_de_glace -45	collision -64	degats_des_eaux 318	dommage_materiel 149	evenement_climatique -60	incendie -41	none -92	vandalisme -48	vol -46
sal lma	blessure -64	bris_de_glace -42	collision -59	degats_des_eaux 412	dommage_materiel -56	evenement_climatique -51	incendie -42	none -95	vol -42
sala*	collision 68	none 100	vandalisme -40
salam	collision 57	none 129
salam 3likom	vol 91
salam khoya	none 94
salama	collision 115	dommage_materiel -72	evenement_climatique 189	none -95	vandalisme -68	vol -40
sale*	bris_de_glace 223	dommage_materiel -45	evenement_climatique -50	none -57	vol 77
salem	bris_de_glace 223	dommage_materiel -45	evenement_climatique -50	none -57	vol 77
sall*	bris_de_glace -40	collision -78	degats_des_eaux 94	dommage_materiel 126	none -81	vol 105
salle	bris_de_glace -40	collision -78	degats_des_eaux 94	dommage_materiel 126	none -81	vol 105
salle d	collision -91	degats_des_eaux 241	none -48
salm*	autre -44	bris_de_glace -41	collision 177	dommage_materiel -50	evenement_climatique -66	incendie 173	none -131	vandalisme -112	vol -72
salmin	autre -44	bris_de_glace -41	collision 177	dommage_materiel -50	evenement_climatique -66	incendie 173	none -131	vandalisme -112	vol -72
salo*	bris_de_glace 48	collision -98	degats_des_eaux 107	evenement_climatique 82	incendie 134	none -120	vol -67
salon	bris_de_glace 48	collision -98	degats_des_eaux 107	evenement_climatique 82	incendie 134	none -120	vol -67
sams*	autre -62	blessure -47	collision -57	degats_des_eaux -49	dommage_materiel 204	evenement_climatique -159	incendie -91	none -171	vandalisme -69	vol 229
sand*	blessure 162	collision -105	evenement_climatique -40	none -93	vol 165
saqi*	autre -76	blessure -53	bris_de_glace -52	collision 239	degats_des_eaux -86	dommage_materiel -61	evenement_climatique 104	incendie -51	none -178	vandalisme -98	vol -74
saqia	autre -76	blessure -53	bris_de_glace -52	collision 239	degats_des_eaux -86	dommage_materiel -61	evenement_climatique 104	incendie -51	none -178	vandalisme -98	vol -74
saro*	autre 244	blessure -83	bris_de_glace -74	collision -149	degats_des_eaux -64	dommage_materiel -92	evenement_climatique -95	incendie -78	none -212	vol -128
sarout	autre 244	blessure -83	bris_de_glace -74	collision -149	degats_des_eaux -64	dommage_materiel -92	evenement_climatique -95	incendie -78	none -212	vol -128
sawa*	autre 435	blessure -55	bris_de_glace -54	collision -194	degats_des_eaux -55	dommage_materiel -91	evenement_climatique -91	incendie -61	none -158	vandalisme -165	vol -126
sawaret	autre 435	blessure -55	bris_de_glace -54	collision -194	degats_des_eaux -55	dommage_materiel -91	evenement_climatique -91	incendie -61	none -158	vandalisme -165	vol -126
saye*	collision 220	none -41
sayed	collision 169
sayeg	autre -46	collision 306	none -52	vol -55
sayg*	collision 69
sayga	collision 69
sba3	blessure 178	bris_de_glace -42	dommage_materiel 177	none -103	vandalisme -63	vol -68
sba3*	autre -109	blessure 328	bris_de_glace -73	collision -140	degats_des_eaux -76	dommage_materiel 77	evenement_climatique -88	none -279	vandalisme -110	vol -123
sba3i	autre -191	blessure 463	bris_de_glace -120	collision -183	degats_des_eaux -99	dommage_materiel -168	evenement_climatique -127	incendie -146	none -351	vandalisme -181	vol -168
sba7	none 45
sba7 bekri	autre -41	none -78	vol 186
sba7 l9it	collision -64	degats_des_eaux 151	incendie -40	none -152	vandalisme 147	vol -83
sbab	autre -46	blessure -51	bris_de_glace 177	dommage_materiel -50	evenement_climatique 63	incendie 149	none -167	vandalisme -69
sbah	autre -53	blessure -55	bris_de_glace 54	collision -104	degats_des_eaux 40	dommage_materiel -73	evenement_climatique -62	incendie -50	none 315	vandalisme -69	vol -65
sbit*	blessure 193	collision 110	none -91	vandalisme -41	vol -55
sbitar	blessure 193	collision 110	none -91	vandalisme -41	vol -55
scoo*	collision 144	none -87	vandalisme 138	vol -62
scooter	collision 144	none -87	vandalisme 138	vol -62
scooter w	autre -46	blessure -40	collision -66	evenement_climatique -53	none -130	vandalisme 273	vol -56
sda3*	collision 204	none -55
sda3at	collision 97	none -40
sda3ni	collision 172	none -53
sda3ni f	collision 115
se3q*	autre -75	blessure -71	bris_de_glace -74	collision -120	degats_des_eaux -62	dommage_materiel -195	evenement_climatique 509	incendie -74	none -357	vandalisme -158	vol -138
se3qa	autre -75	blessure -71	bris_de_glace -74	collision -120	degats_des_eaux -62	dommage_materiel -195	evenement_climatique 509	incendie -74	none -357	vandalisme -158	vol -138
se9f	blessure -52	bris_de_glace -48	degats_des_eaux 285	dommage_materiel -50	evenement_climatique 81	incendie -44	none -96	vol -59
se9f d	autre -46	blessure -47	bris_de_glace -67	collision 99	dommage_materiel -46	evenement_climatique 212	incendie -47	none -137	vandalisme -82	vol -80
se9f dyal	blessure -40	collision -106	degats_des_eaux 326	dommage_materiel -40	evenement_climatique -77	incendie -48	none -74	vandalisme -42	vol -50
seba*	none -85	vandalisme 261
sebagha	autre -41	bris_de_glace -42	collision -75	degats_des_eaux -43	evenement_climatique -46	incendie -43	none -96	vandalisme 315	vol -48
sebb*	evenement_climatique -49	none -43	vandalisme 153	vol 78
sebbni	none -49	vandalisme 215	vol -86
sebbni w	none -49	vandalisme 215	vol -86
sebt	collision -56	evenement_climatique 126	none 136	vandalisme -54	vol -52
sebt f	evenement_climatique -51	none 279	vandalisme -62	vol -61
sebt m3a	collision 159	none -42
sech*	autre -60	blessure -59	bris_de_glace -70	collision -121	degats_des_eaux -55	dommage_materiel 150	evenement_climatique -73	incendie -92	none -206	vandalisme -140	vol 291
seco*	bris_de_glace -44	collision -41	dommage_materiel -57	evenement_climatique 155	incendie -41	none -182	vandalisme -63	vol 212
sedd*	collision -145	incendie 198	none -57	vandalisme -61	vol 153
sedr*	collision 199	none -66
seft*	autre 461	collision -54	dommage_materiel -88	none -433	vandalisme -42	vol -64
sekr*	blessure -44	collision -40	degats_des_eaux -41	dommage_materiel -52	evenement_climatique -58	incendie -73	none -62	vandalisme 162	vol 201
self*	autre -75	blessure -73	bris_de_glace 330	collision -150	degats_des_eaux -99	dommage_materiel 133	evenement_climatique -113	incendie -77	none -280	vandalisme -109	vol -166
selfie	autre -75	blessure -73	bris_de_glace 330	collision -150	degats_des_eaux -99	dommage_materiel 133	evenement_climatique -113	incendie -77	none -280	vandalisme -109	vol -166
sell*	autre -51	blessure 412	bris_de_glace 200	collision -176	degats_des_eaux -77	dommage_materiel -97	evenement_climatique -106	incendie -73	none -180	vandalisme -72	vol -83
sellum	autre -44	blessure 250	bris_de_glace 278	collision -150	degats_des_eaux -83	dommage_materiel -92	evenement_climatique -117	incendie -69	none -125	vandalisme -69	vol -48
selt*	collision -83	incendie 70	none -70	vol 189
selta	collision -83	incendie 70	none -70	vol 189
serj*	autre -115	blessure -103	bris_de_glace 303	collision -134	degats_des_eaux -93	dommage_materiel -114	evenement_climatique -124	incendie -109	none -305	vandalisme -125
serjem	autre -115	blessure -103	bris_de_glace 303	collision -134	degats_des_eaux -93	dommage_materiel -114	evenement_climatique -124	incendie -109	none -305	vandalisme -125
serr*	autre 348	blessure -77	bris_de_glace -71	collision -119	degats_des_eaux -73	dommage_materiel -83	evenement_climatique 268	incendie -111	none -280	vandalisme 43	vol -145
serrure	autre 86	bris_de_glace -67	collision -43	dommage_materiel -59	evenement_climatique -88	incendie -82	none -136	vandalisme 253	vol -55
serv*	autre -75	blessure -74	bris_de_glace -56	collision -115	degats_des_eaux -60	dommage_materiel 111	evenement_climatique 293	incendie -65	none -86	vandalisme -90	vol -114
service	autre -75	blessure -74	bris_de_glace -56	collision -115	degats_des_eaux -60	dommage_materiel 111	evenement_climatique 293	incendie -65	none -86	vandalisme -90	vol -114
sghi*	blessure 116	collision 97	dommage_materiel -45	none -91	vol 40
sghir	autre -56	blessure 182	bris_de_glace -44	collision 86	dommage_materiel -62	none -108	vol -52
sghira	collision 101	evenement_climatique -41	none -71	vol 144
sidi	bris_de_glace 137	evenement_climatique 47	none -76	vandalisme -56
sidi maarouf	collision 193	none -82
sieg*	autre -42	collision -94	evenement_climatique -42	none -79	vandalisme 218	vol 43
siege	autre -42	collision -94	evenement_climatique -42	none -79	vandalisme 218	vol 43
sima*	autre 54	none 134
simana	none 148
simanat	autre 149	blessure 51	bris_de_glace -41	collision -67	evenement_climatique -45	incendie -43	none 70	vol -52
simanat w	autre 152	blessure 73	collision -61	evenement_climatique -49	incendie -45	none -59	vol -48
sir	collision 307	none -60	vandalisme -46	vol -60
skho*	bris_de_glace 237	collision -43	evenement_climatique -63	none -93	vandalisme -51
skhoun	bris_de_glace 237	collision -43	evenement_climatique -63	none -93	vandalisme -51
ski	autre -80	blessure 340	bris_de_glace -71	collision -275	degats_des_eaux -115	dommage_materiel -64	evenement_climatique -89	incendie -108	none -204	vandalisme -111	vol 188
slam*	collision 157
slm	autre 45	blessure -51	bris_de_glace -55	collision -82	degats_des_eaux 71	dommage_materiel -89	evenement_climatique -63	incendie -47	none 181	vandalisme -75	vol -81
sme3*	blessure 88	bris_de_glace 140	collision 63	incendie -46	none -97	vandalisme -44	vol -41
sme3t	autre -40	blessure 127	bris_de_glace 196	collision -48	degats_des_eaux -54	incendie -59	none -107	vandalisme -52	vol -46
sme3t tra9	autre -40	blessure 127	bris_de_glace 196	collision -48	degats_des_eaux -54	incendie -59	none -107	vandalisme -52	vol -46
snac*	autre -63	blessure -60	bris_de_glace -121	collision -144	degats_des_eaux -75	dommage_materiel -72	evenement_climatique -86	incendie -64	none -189	vandalisme 287	vol 184
snack	autre -63	blessure -60	bris_de_glace -121	collision -144	degats_des_eaux -75	dommage_materiel -72	evenement_climatique -86	incendie -64	none -189	vandalisme 287	vol 184
snan	autre -54	blessure 280	bris_de_glace -54	degats_des_eaux 91	dommage_materiel -47	evenement_climatique -84	incendie -82	none -144	vandalisme -75	vol -65
snin	blessure 108	collision -105	dommage_materiel 219	evenement_climatique -46	incendie -42	none -93	vandalisme -54	vol 50
soci*	collision 223	none -79
societe	collision 223	none -79
sokk*	autre -43	degats_des_eaux -40	evenement_climatique 212	none -136	vandalisme 106	vol -58
sokkar	autre -43	degats_des_eaux -40	evenement_climatique 212	none -136	vandalisme 106	vol -58
sokkar f	autre -59	collision -92	evenement_climatique 59	incendie -68	none -160	vandalisme 266
sol	collision -69	degats_des_eaux 287	dommage_materiel -42	evenement_climatique -68	none -60	vandalisme -46
souk	blessure 118	bris_de_glace -48	evenement_climatique -40	none -75	vandalisme -51	vol 125
sour	collision 118	degats_des_eaux -56	evenement_climatique 153	incendie 78	none -65	vandalisme -55
sour w	autre -43	collision 275	evenement_climatique 48	none -64	vandalisme -69	vol -43
sous	collision -69	degats_des_eaux 287	dommage_materiel -42	evenement_climatique -68	none -60	vandalisme -46
sous sol	collision -69	degats_des_eaux 287	dommage_materiel -42	evenement_climatique -68	none -60	vandalisme -46
spor*	collision -63	none -94	vol 264
sport	collision -63	none -94	vol 264
sr9o	autre -109	blessure -43	collision -81	dommage_materiel -42	incendie -42	none -127	vandalisme -60	vol 356
sr9o lia	autre -109	blessure -43	collision -81	dommage_materiel -42	incendie -42	none -127	vandalisme -60	vol 356
sre9*	collision -76	degats_des_eaux -43	dommage_materiel -48	none -110	vol 357
sre9o	collision -76	degats_des_eaux -43	dommage_materiel -48	none -110	vol 357
sre9o lia	collision -83	degats_des_eaux -48	dommage_materiel -53	none -129	vandalisme -87	vol 436
ss9e*	collision -47	degats_des_eaux 122	evenement_climatique 150	none -80
ss9ef	collision -47	degats_des_eaux 122	evenement_climatique 150	none -80
sseb*	autre -40	blessure 138	collision -66	degats_des_eaux -40	dommage_materiel -67	incendie 41	none 144	vandalisme -45	vol -43
ssebt	autre -57	blessure 171	collision -77	degats_des_eaux -48	dommage_materiel -91	evenement_climatique -48	incendie -50	none 188	vandalisme -55	vol -51
stah	autre -41	bris_de_glace -53	collision -83	degats_des_eaux 315	dommage_materiel -51	none -119	vol 88
stah w	collision -85	degats_des_eaux 86	evenement_climatique 57	incendie -55	none -66	vandalisme 95	vol 56
stat*	collision 54	incendie 98
stop	blessure -41	collision 119	evenement_climatique -53	none 196	vandalisme -50	vol -45
stop w	blessure -55	collision 409	evenement_climatique -81	none -216
styl*	collision 295	none -112	vandalisme -41
stylo	collision 295	none -112	vandalisme -41
stylo la	collision 295	none -112	vandalisme -41
synd*	bris_de_glace 46	collision -40	degats_des_eaux 204	none -57	vol -43
syndic	bris_de_glace 46	collision -40	degats_des_eaux 204	none -57	vol -43
t2ad*	bris_de_glace 107	none -102	vandalisme -58	vol 132
t2ada	collision 55	none -79	vandalisme -59	vol 165
t3aw*	autre -45	blessure -45	collision -77	degats_des_eaux -44	dommage_materiel -83	evenement_climatique -56	incendie 309	none -40	vandalisme -62	vol -74
t7er*	autre -53	blessure -45	bris_de_glace -51	collision -91	degats_des_eaux -55	evenement_climatique -77	incendie 635	none -165	vandalisme -75	vol -66
t7er9at	autre -83	blessure -62	bris_de_glace -65	collision -143	degats_des_eaux -68	dommage_materiel -56	evenement_climatique -112	incendie 521	none -206	vandalisme -97	vol -80
t7er9o	collision -80	degats_des_eaux -60	dommage_materiel 44	evenement_climatique -50	incendie 423	none -142	vandalisme -65	vol -60
t7er9o lia	collision -48	degats_des_eaux -52	dommage_materiel -59	incendie 305	vandalisme -102	vol -50
t7re*	autre -91	blessure 320	bris_de_glace -89	collision -160	degats_des_eaux -76	dommage_materiel 68	evenement_climatique -57	incendie 67	none -306	vandalisme -138	vol -115
t7re9	autre -47	blessure -65	bris_de_glace -42	collision -72	dommage_materiel 318	incendie 70	none -122	vandalisme -45	vol -68
t7re9 w	collision -100	evenement_climatique 194	none -63
t7t	bris_de_glace -89	degats_des_eaux 162	evenement_climatique 175	none -157
t9as	blessure -53	degats_des_eaux -41	dommage_materiel 164	none -93	vandalisme 50
t9as 7ed	autre -52	blessure -40	bris_de_glace -67	collision -97	degats_des_eaux -51	dommage_materiel 336	evenement_climatique -72	none -97	vandalisme 99	vol -84
t9de*	none 128
t9der	none 128
t9der dir	none 128
t9el*	autre -60	blessure -76	bris_de_glace -61	collision 515	dommage_materiel -50	evenement_climatique -75	incendie -50	none -261	vandalisme -116	vol -56
t9elbat	autre -46	collision 343	evenement_climatique -47	none -129	vandalisme -80
t9te*	blessure -41	collision -52	degats_des_eaux 111	dommage_materiel 256	evenement_climatique -52	incendie -114	none -75
t9te3	blessure -41	collision -54	dommage_materiel 301	evenement_climatique -60	incendie -143	none -75	vol -42
ta	collision 67
ta chi	collision 119	none -58	vandalisme -47	vol 82
ta l	autre 134	degats_des_eaux -51	dommage_materiel -41	evenement_climatique 59	none -121	vandalisme -67	vol 96
ta sba7	collision -74	degats_des_eaux 206	evenement_climatique 100	incendie -52	none -107	vandalisme -60	vol -49
ta wa7ed	blessure -48	collision -71	incendie -43	none 98
ta3w*	autre 322	blessure -70	bris_de_glace -47	collision -101	degats_des_eaux -49	dommage_materiel -56	incendie -48	none -229	vandalisme -74	vol -95
ta3wid	autre 322	blessure -70	bris_de_glace -47	collision -101	degats_des_eaux -49	dommage_materiel -56	incendie -48	none -229	vandalisme -74	vol -95
ta7	autre -49	bris_de_glace 64	collision -88	dommage_materiel 426	evenement_climatique 54	incendie -48	none -148	vandalisme -65	vol -77
ta7 3la	bris_de_glace -69	collision -72	dommage_materiel 246	evenement_climatique 129	none -69	vandalisme -73	vol -54
ta7 b	bris_de_glace -42	collision -97	degats_des_eaux 94	dommage_materiel 162	evenement_climatique 84	none -97	vandalisme -41
ta7 f	autre -60	blessure 83	bris_de_glace -59	collision -82	degats_des_eaux -44	dommage_materiel 223	incendie -63	none -141	vandalisme -66	vol -79
ta7 lia	autre -53	blessure -57	bris_de_glace -53	collision -90	degats_des_eaux -96	dommage_materiel 489	evenement_climatique -67	none -165	vandalisme -62	vol -99
ta7e*	autre -47	collision -41	dommage_materiel 214	evenement_climatique 128	incendie -44	none -134	vandalisme -64	vol -55
ta7et	autre -47	collision -41	dommage_materiel 214	evenement_climatique 128	incendie -44	none -134	vandalisme -64	vol -55
ta7et 3la	collision 72	dommage_materiel -70	evenement_climatique 335	none -73	vandalisme -182
ta7et f	autre -53	blessure 359	collision -107	degats_des_eaux -40	dommage_materiel -96	evenement_climatique -54	none -99	vandalisme -51	vol -66
ta7et mn	autre -111	blessure -95	bris_de_glace -96	collision -136	degats_des_eaux -87	dommage_materiel 474	evenement_climatique -238	incendie -93	none -297	vandalisme -123	vol -115
ta7et w	autre -59	blessure -176	bris_de_glace 86	collision -93	degats_des_eaux -51	dommage_materiel 300	evenement_climatique -225	incendie -51	none -201	vandalisme -71	vol -73
ta7o	autre -279	blessure -115	bris_de_glace -118	collision -168	degats_des_eaux -128	dommage_materiel 331	evenement_climatique -140	incendie 145	none -346	vandalisme -208	vol -149
ta7t	autre 202	bris_de_glace 90	collision 50	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -42	none -73	vandalisme -67	vol -70
tabi*	collision -63	evenement_climatique 211	none -54
tabl*	autre -43	blessure -53	bris_de_glace 97	collision -91	degats_des_eaux -52	dommage_materiel 430	evenement_climatique -53	incendie -54	none -166	vandalisme -74	vol -92
table	autre -43	blessure -59	bris_de_glace 122	collision -97	degats_des_eaux -60	dommage_materiel 378	evenement_climatique -61	incendie -64	none -181	vandalisme -89	vol -71
tags	autre -66	blessure -62	bris_de_glace -73	collision -130	degats_des_eaux -64	dommage_materiel -76	evenement_climatique -76	incendie -97	none -288	vandalisme 473	vol -131
talj	autre -110	blessure -87	bris_de_glace -147	collision -164	degats_des_eaux -152	dommage_materiel -97	evenement_climatique 536	incendie -96	none -270	vandalisme -214	vol -108
tar	blessure -60	bris_de_glace 79	collision -120	degats_des_eaux -52	dommage_materiel 83	incendie -44	none -175	vandalisme -66	vol 284
tar mn	blessure -55	collision -75	degats_des_eaux -40	dommage_materiel -51	none -225	vandalisme -55	vol 403
tara*	autre -44	blessure -65	bris_de_glace 120	collision -77	degats_des_eaux -44	dommage_materiel 77	evenement_climatique 233	incendie -49	none -154	vandalisme -83	vol -62
tarat	autre -44	blessure -65	bris_de_glace 120	collision -77	degats_des_eaux -44	dommage_materiel 77	evenement_climatique 233	incendie -49	none -154	vandalisme -83	vol -62
tari*	autre 264	bris_de_glace -53	collision -77	degats_des_eaux 115	dommage_materiel -40	evenement_climatique -62	none -176	vandalisme -48	vol -54
taro	autre -64	blessure 300	bris_de_glace -89	collision -156	degats_des_eaux -111	dommage_materiel -67	evenement_climatique 176	incendie -127	none -252	vandalisme -97	vol -92
tata	collision -51	degats_des_eaux -76	evenement_climatique 247	none -57
taxi	autre 162	bris_de_glace -40	collision 364	dommage_materiel -50	evenement_climatique -55	incendie -53	none -128	vandalisme -105	vol -87
taxi kbir	collision 246	evenement_climatique -41	none -76	vol -59
tay7	bris_de_glace -51	collision 367	none -148	vandalisme -60	vol -47
taya*	autre 371	collision -85	evenement_climatique -47	incendie -40	none -219	vandalisme -80	vol -79
tayara	autre 371	collision -85	evenement_climatique -47	incendie -40	none -219	vandalisme -80	vol -79
tayh*	collision 234	none -57
tayr	bris_de_glace 232	collision -81	none -99
tayr*	autre -47	blessure -44	bris_de_glace 69	collision -154	degats_des_eaux -58	dommage_materiel -58	evenement_climatique 273	incendie -59	none -155	vandalisme 150	vol -118
tbar*	degats_des_eaux 72	evenement_climatique -41	incendie 49	none 112	vandalisme -42	vol -60
tbarkllah	collision 63	incendie 119	vol -47
tbib	autre 118	blessure 255	collision -57	degats_des_eaux -49	evenement_climatique -42	none -133	vandalisme -43
tbib d	autre 301	blessure -46	collision 93	evenement_climatique -54	none -215	vandalisme -50	vol -129
tbib gal	autre -70	blessure 389	bris_de_glace -43	collision -149	degats_des_eaux -78	dommage_materiel -41	evenement_climatique -45	none -108	vandalisme -41	vol -94
tbro*	autre -112	blessure -133	bris_de_glace -280	collision -176	degats_des_eaux -64	dommage_materiel -103	evenement_climatique 429	incendie -81	none -172	vandalisme -132	vol -95
tbrouri	autre -112	blessure -133	bris_de_glace -280	collision -176	degats_des_eaux -64	dommage_materiel -103	evenement_climatique 429	incendie -81	none -172	vandalisme -132	vol -95
tcha*	bris_de_glace 323	collision -170	evenement_climatique -53	none -72	vandalisme -51
tche*	bris_de_glace 346	dommage_materiel -46	evenement_climatique -40	none -79	vandalisme -54	vol -44
tchettat	bris_de_glace 380	dommage_materiel -52	evenement_climatique -44	none -92	vandalisme -61	vol -48
tchq*	bris_de_glace 436	collision -75	degats_des_eaux 68	evenement_climatique -60	none -124	vandalisme -82	vol -58
tchqet	autre -48	bris_de_glace 326	collision -72	degats_des_eaux 172	dommage_materiel -46	evenement_climatique -76	incendie -61	none -153	vandalisme -66	vol -73
tchqet b	autre -60	blessure -51	bris_de_glace 450	collision -96	degats_des_eaux -100	dommage_materiel -80	evenement_climatique -85	incendie -127	none -217	vandalisme -86	vol -112
tchqqat	bris_de_glace 344	collision -112	none -107	vandalisme -158	vol -56
tdar	collision -46	degats_des_eaux 137	evenement_climatique 123	none -100
tdar*	collision 167	none -56
te7	autre -83	blessure -70	bris_de_glace 127	collision -79	degats_des_eaux -75	dommage_materiel 366	evenement_climatique -45	incendie -62	none -94	vandalisme -105	vol -120
te7 mn	autre -72	blessure -78	bris_de_glace 173	collision -78	degats_des_eaux -86	dommage_materiel 250	evenement_climatique -40	incendie -76	none -115	vandalisme -93	vol -110
te77	autre -107	blessure -41	bris_de_glace -50	collision -85	degats_des_eaux -48	dommage_materiel 251	evenement_climatique 157	incendie -59	none -67	vandalisme -79	vol -63
te7r*	collision -46	incendie 280	none -51	vandalisme -43
te7re9	collision -46	incendie 280	none -51	vandalisme -43
te7t	autre -53	blessure 269	degats_des_eaux 91	incendie -48	none -112	vandalisme -59
te7t 3la	collision 118	dommage_materiel 202	evenement_climatique -41	none -78	vandalisme -45	vol -80
te7t f	autre -188	blessure 565	bris_de_glace -108	collision -265	degats_des_eaux -116	dommage_materiel -123	evenement_climatique -149	incendie -134	none -296	vandalisme -173	vol -148
te7t l	autre -42	collision 147	degats_des_eaux 126	dommage_materiel -41	none -49	vol -42
te7t menni	collision -57	degats_des_eaux 251	none -48
te7t mn	autre -56	blessure 256	collision -74	degats_des_eaux -42	dommage_materiel -42	none -69	vol -74
te7t w	autre -132	blessure 400	bris_de_glace -78	collision -205	degats_des_eaux -84	dommage_materiel -104	evenement_climatique -163	incendie -86	none -239	vandalisme -152
te7t*	collision -52	degats_des_eaux 137	dommage_materiel 69	incendie 92	none -47	vandalisme -118
te7ti	degats_des_eaux 119
te7to	blessure -41	collision -99	degats_des_eaux 160	dommage_materiel 163	evenement_climatique -43	incendie -48	none -60	vol -42
te9b*	autre -54	bris_de_glace -40	collision 87	dommage_materiel 393	evenement_climatique -44	incendie -67	none -174	vandalisme -69	vol -181
te9ba	autre -52	collision 142	degats_des_eaux -41	dommage_materiel 236	evenement_climatique -40	incendie -43	none -182	vandalisme -54	vol -84
tebl*	autre -51	blessure -49	bris_de_glace 266	collision -129	degats_des_eaux -51	dommage_materiel 109	evenement_climatique -74	incendie -69	none -126	vandalisme -105	vol 85
tebla	autre -51	blessure -49	bris_de_glace 266	collision -129	degats_des_eaux -51	dommage_materiel 109	evenement_climatique -74	incendie -69	none -126	vandalisme -105	vol 85
tebr*	blessure -52	bris_de_glace -129	collision -117	evenement_climatique 404	none -91	vandalisme -57	vol -90
tebrouri	blessure -52	bris_de_glace -129	collision -117	evenement_climatique 404	none -91	vandalisme -57	vol -90
tech*	blessure -46	bris_de_glace -40	degats_des_eaux 288	incendie -40	none -78	vandalisme -67	vol -48
technique	blessure -46	bris_de_glace -40	degats_des_eaux 288	incendie -40	none -78	vandalisme -67	vol -48
tel3*	collision 40	degats_des_eaux 76	evenement_climatique 90	none -63	vandalisme 43	vol -40
tel3at	collision 129	degats_des_eaux 161	evenement_climatique -44	none -48	vandalisme -51
tel3o	autre -41	bris_de_glace -47	collision -95	degats_des_eaux -56	dommage_materiel -41	evenement_climatique 215	incendie -40	none -81	vandalisme 157	vol -66
tel3o fo9	autre -41	bris_de_glace -47	collision -95	degats_des_eaux -56	dommage_materiel -41	evenement_climatique 215	incendie -40	none -81	vandalisme 157	vol -66
tele	autre -73	blessure -75	bris_de_glace -77	collision -126	degats_des_eaux -63	dommage_materiel 539	evenement_climatique 129	incendie -76	none -200	vandalisme -88
tele w	collision -69	dommage_materiel 195	evenement_climatique 122	incendie -52	none -79	vandalisme -54
tele*	autre -62	blessure -53	bris_de_glace -48	collision -71	dommage_materiel 98	evenement_climatique 99	incendie -54	none 46	vandalisme -84	vol 95
telephone	autre -57	blessure -48	bris_de_glace -43	collision -62	dommage_materiel 126	evenement_climatique -78	incendie -48	none 123	vandalisme -74	vol 128
tell*	blessure 196	collision -85	dommage_materiel 179	evenement_climatique -118	none -88	vandalisme -50	vol -91
temo*	collision 270	dommage_materiel -45	none -102	vol -51
temoin	collision 270	dommage_materiel -45	none -102	vol -51
temp*	autre -41	bris_de_glace -49	collision -83	degats_des_eaux -43	dommage_materiel -73	evenement_climatique 536	incendie -45	none -161	vandalisme -75	vol -60
tempete	autre -41	bris_de_glace -49	collision -83	degats_des_eaux -43	dommage_materiel -73	evenement_climatique 536	incendie -45	none -161	vandalisme -75	vol -60
tempete f	collision -86	evenement_climatique 351	incendie -43	none -103	vandalisme -91	vol -71
tent*	blessure -58	bris_de_glace -57	collision -88	dommage_materiel -85	evenement_climatique 357	incendie -41	none -205	vandalisme -60	vol -51
tente	blessure -58	bris_de_glace -57	collision -88	dommage_materiel -85	evenement_climatique 357	incendie -41	none -205	vandalisme -60	vol -51
tente d	blessure -58	bris_de_glace -57	collision -88	dommage_materiel -85	evenement_climatique 357	incendie -41	none -205	vandalisme -60	vol -51
terf	bris_de_glace 189	collision -93	degats_des_eaux 168	dommage_materiel -58	evenement_climatique -68	none -60	vandalisme -87
terr*	collision -50	degats_des_eaux 48	evenement_climatique -54	incendie 113	none -78	vandalisme 129	vol -42
terrasse	collision -50	degats_des_eaux 48	evenement_climatique -54	incendie 113	none -78	vandalisme 129	vol -42
tfah*	collision 201	none -60
tfek*	autre -87	blessure 379	bris_de_glace -95	collision -46	degats_des_eaux -71	dommage_materiel -73	evenement_climatique 73	incendie -71	none -209	vandalisme -115	vol -126
tfekk	autre -87	blessure 379	bris_de_glace -95	collision -46	degats_des_eaux -71	dommage_materiel -73	evenement_climatique 73	incendie -71	none -209	vandalisme -115	vol -126
tfel*	bris_de_glace 152	none -47	vol 41
tfel9	bris_de_glace 184	none -63
tfer*	autre -68	blessure -50	bris_de_glace 185	collision -90	degats_des_eaux 108	evenement_climatique -50	incendie 280	none -286	vol -77
tfer93at	autre -139	blessure -65	bris_de_glace -70	collision -104	degats_des_eaux 194	dommage_materiel -50	evenement_climatique -76	incendie 241	none -138	vandalisme -65	vol -77
tferg3at	autre -69	blessure -66	bris_de_glace 352	collision -65	degats_des_eaux -69	dommage_materiel 122	evenement_climatique -49	incendie -107	none -150	vandalisme -118	vol -70
tferge3	blessure -48	bris_de_glace 226	collision -84	degats_des_eaux 128	evenement_climatique -57	incendie -58	none -110	vandalisme 67	vol -62
tferge3 w	blessure -72	bris_de_glace -79	collision -66	degats_des_eaux 118	dommage_materiel 215	evenement_climatique -59	incendie -40	none -64	vandalisme -54	vol -45
tferge3 wa7do	bris_de_glace 328	degats_des_eaux -47	dommage_materiel -84	incendie -56	none -86	vandalisme -47
tfergge3	degats_des_eaux 317	incendie -102	none -72
tferr9at	bris_de_glace 162	degats_des_eaux 140	dommage_materiel -43	evenement_climatique -57	incendie -60	none -93	vandalisme -65	vol -69
tferre9	bris_de_glace -46	collision -57	degats_des_eaux 368	dommage_materiel -52	evenement_climatique -41	incendie -52	none -77	vandalisme -61
tfin*	collision -61	degats_des_eaux -89	evenement_climatique -41	incendie 262	none -50
tfinaha	collision -61	degats_des_eaux -89	evenement_climatique -41	incendie 262	none -50
tfinaha b	collision -61	degats_des_eaux -89	evenement_climatique -41	incendie 262	none -50
tgol	autre -62	none -118	vandalisme -73	vol 273
ther*	autre -85	blessure 312	bris_de_glace 143	collision -95	degats_des_eaux -71	dommage_materiel 51	evenement_climatique -71	incendie -73	none -200	vandalisme -95	vol -113
therres	autre -78	blessure 412	bris_de_glace -72	collision -93	degats_des_eaux -52	dommage_materiel -248	evenement_climatique -89	incendie -51	none -126	vandalisme -71	vol -127
therress	autre -243	blessure -317	bris_de_glace 412	collision -315	degats_des_eaux -138	dommage_materiel -205	evenement_climatique 113	incendie -199	none -448	vandalisme -270	vol -202
therrsat	autre -47	blessure 416	bris_de_glace -81	degats_des_eaux -78	dommage_materiel -61	evenement_climatique -49	incendie -59	none -151	vandalisme -51	vol -93
ti7t	autre -54	blessure 303	bris_de_glace -82	collision -167	degats_des_eaux -49	dommage_materiel -72	evenement_climatique -48	incendie -60	none -246	vandalisme -75	vol 86
tiyo	blessure -45	bris_de_glace -164	collision -49	degats_des_eaux 354	dommage_materiel -45	evenement_climatique -80	none -210	vol -50
tjra*	bris_de_glace 113	dommage_materiel -45	none -94	vandalisme -58	vol 151
tjra7	bris_de_glace 113	dommage_materiel -45	none -94	vandalisme -58	vol 151
tjre*	bris_de_glace 148	collision 121	none -68
tjre7	bris_de_glace 164	collision 112	none -71
tjre7 7ed	bris_de_glace 107	collision 144	dommage_materiel -50	none -82
tjre7 w	bris_de_glace -68	collision 233
tkha*	collision 107	evenement_climatique -56	none -79	vandalisme 185	vol -92
tkhd*	autre 363	blessure -76	bris_de_glace -89	collision -237	degats_des_eaux -85	dommage_materiel -108	evenement_climatique -108	incendie -86	none -278	vandalisme -136	vol -106
tkhe*	autre 51	collision 61	none -40	vandalisme -49
tla3	autre -78	blessure -69	bris_de_glace -52	collision 276	degats_des_eaux 75	dommage_materiel -61	evenement_climatique 142	none -240	vandalisme -90	vol -129
tlat	blessure 78	collision -41	none 154	vandalisme -48
tlat 10	none -50	vol 111
tlat*	bris_de_glace 90	collision 46	degats_des_eaux -43	incendie 47	none 48
tlata	bris_de_glace 90	collision 46	degats_des_eaux -43	incendie 47	none 48
tle3	autre -42	bris_de_glace -45	collision -77	dommage_materiel 53	evenement_climatique 149	incendie 115	none -120	vol -57
tle3 l	collision -46	degats_des_eaux -52	evenement_climatique -70	incendie 102	none -50	vandalisme 177	vol -44
tle3 mnno	autre -40	collision -53	degats_des_eaux -83	dommage_materiel -71	evenement_climatique -53	incendie 324	none -200	vandalisme -49	vol -40
tle3 w	blessure -53	collision -51	degats_des_eaux -48	dommage_materiel 301	evenement_climatique -139	incendie -86	none -89	vandalisme -40	vol -64
tle3*	autre -41	blessure 126	bris_de_glace -54	collision 231	degats_des_eaux -51	dommage_materiel -44	none -146	vandalisme -59	vol -55
tle3na	collision -63	degats_des_eaux -73	evenement_climatique 238	none -40
tle3na l	collision -63	degats_des_eaux -73	evenement_climatique 238	none -40
tle3t	autre -54	blessure 184	bris_de_glace -73	collision 339	degats_des_eaux -42	dommage_materiel -59	evenement_climatique -110	incendie -43	none -200	vandalisme -78	vol -65
tle3t f	autre -57	blessure 309	bris_de_glace -80	collision 65	degats_des_eaux -54	dommage_materiel -68	evenement_climatique -146	none -136	vandalisme -65	vol -74
tle9	autre 323	blessure -112	bris_de_glace -105	collision -114	degats_des_eaux -89	dommage_materiel -117	evenement_climatique -106	incendie -87	none -261	vandalisme -173	vol -172
tlef*	autre 559	blessure -95	bris_de_glace -68	degats_des_eaux -82	dommage_materiel -107	evenement_climatique -128	none -242	vandalisme -176	vol -210
tlwa*	autre -47	blessure 431	collision -138	degats_des_eaux -87	dommage_materiel -45	evenement_climatique -56	incendie -40	none -126	vandalisme -54	vol -123
tlwat	autre -47	blessure 431	collision -138	degats_des_eaux -87	dommage_materiel -45	evenement_climatique -56	incendie -40	none -126	vandalisme -54	vol -123
tma	bris_de_glace 73	collision 140	dommage_materiel -59	evenement_climatique 68	none -51	vandalisme -58	vol -43
tma w	bris_de_glace 176	collision 211	degats_des_eaux -53	dommage_materiel -47	evenement_climatique -90	none -72	vandalisme -106	vol -76
tnac*	collision 93	none 69
tnach	collision 93	none 69
tnin	autre -40	blessure -43	bris_de_glace 64	collision -51	none 241	vandalisme -56
tnin f	incendie 135	none -43	vandalisme -41	vol 59
tnin la	blessure -49	collision 85	none 137
tobi*	autre -48	blessure 50	bris_de_glace -42	collision 67	dommage_materiel -41	evenement_climatique -42	none -143	vandalisme -83	vol 253
tobis	autre -51	blessure 58	bris_de_glace -40	degats_des_eaux -42	dommage_materiel -44	evenement_climatique -45	none -161	vandalisme -82	vol 280
tobis w	blessure 210	collision 72	none -89	vol -71
toil*	collision -104	dommage_materiel 91	incendie 109	none -111	vandalisme -50	vol -65
toilette	bris_de_glace -52	collision -120	dommage_materiel 127	evenement_climatique 44	incendie 139	none -121	vandalisme -54	vol -77
toilette d	collision -86	degats_des_eaux 119	dommage_materiel -65	evenement_climatique 191	none -113	vol -46
toit	autre -74	blessure -56	bris_de_glace 313	collision -207	dommage_materiel -61	evenement_climatique 354	incendie -69	none -200	vandalisme -132	vol -87
toit*	collision -41	dommage_materiel -42	evenement_climatique 311	incendie -41	none -119	vandalisme -40	vol -47
toiture	collision -41	dommage_materiel -42	evenement_climatique 311	incendie -41	none -119	vandalisme -40	vol -47
tol	collision 104	evenement_climatique 126	none -40	vol -45
tomo*	autre 51	collision 104	none -117	vandalisme 44
tomobil	autre 60	collision 93	none -118
tomobil b	autre -104	bris_de_glace -45	collision -108	dommage_materiel -52	evenement_climatique 58	none -125	vandalisme 443	vol -102
tomobil che3lat	autre -46	bris_de_glace -88	collision -188	evenement_climatique -41	incendie 287	none -117	vandalisme -55	vol -52
tomobil d	blessure -64	collision 92	dommage_materiel 188	none -116	vandalisme -46
tomobil dyali	autre -47	evenement_climatique 103	none 59	vandalisme 87	vol -54
tomobil f	collision 306	evenement_climatique 143	incendie -44	none -130	vandalisme -79	vol -60
tomobil l	autre -41	blessure -46	collision 308	evenement_climatique -40	none -52	vol -53
tomobil lakhra	collision 201	none -60
tomobil li	collision 359	none -87	vandalisme -66
tomobil ma	bris_de_glace -50	dommage_materiel -45	evenement_climatique -56	none -60	vandalisme 288	vol -53
tomobil mn	collision 315	evenement_climatique -52	none -49	vandalisme -44	vol -67
tomobil w	autre -44	bris_de_glace -45	collision 222	dommage_materiel -40	evenement_climatique -54	none -124	vol 119
tomobilat	collision 119	evenement_climatique 57	none -67	vandalisme 72
tomobilat dyal	autre -53	bris_de_glace -59	collision -81	dommage_materiel -66	evenement_climatique 158	incendie -71	none -67	vandalisme 179	vol -76
tomobilat w	collision 209	none -47
tomobilti	autre -57	bris_de_glace -75	collision 168	degats_des_eaux -42	evenement_climatique -45	incendie -75	none -215	vandalisme 228	vol -105
tond*	autre -43	bris_de_glace 123	collision -93	degats_des_eaux -41	dommage_materiel -84	incendie -68	none -175	vandalisme -102	vol 275
tondeuse	bris_de_glace 201	collision -59	evenement_climatique 86	none -122	vol -40
tono*	autre -61	blessure -55	bris_de_glace -43	collision 253	degats_des_eaux -88	dommage_materiel -43	evenement_climatique 172	incendie -55	none -174	vandalisme -68
tonobil	autre -98	blessure -56	bris_de_glace -56	collision -255	degats_des_eaux -162	dommage_materiel -61	evenement_climatique 349	incendie -59	none -203	vandalisme -92	vol 130
tonobilat	collision 217	evenement_climatique -42	none -66	vol -68
tonobilat dkhlo	collision 217	evenement_climatique -42	none -66	vol -68
tour*	autre -54	degats_des_eaux -64	dommage_materiel 187	evenement_climatique 71	incendie -40	none -103	vandalisme -58
touristes	degats_des_eaux -103	dommage_materiel -45	evenement_climatique 269	vandalisme -43
tqas*	bris_de_glace 173	collision -113	degats_des_eaux -77	dommage_materiel -40	evenement_climatique -59	incendie -78	none -84	vandalisme 209	vol -48
tqle*	blessure -72	bris_de_glace -84	collision 125	degats_des_eaux 234	incendie -53	none -150	vandalisme -74	vol -62
tqleb	blessure -72	bris_de_glace -84	collision 125	degats_des_eaux 234	incendie -53	none -150	vandalisme -74	vol -62
tqte*	autre -64	blessure 292	bris_de_glace -46	collision -78	degats_des_eaux 306	dommage_materiel -51	evenement_climatique -57	incendie -66	none -206	vandalisme -72	vol -93
tqte3	autre -66	blessure 317	bris_de_glace -50	collision -155	degats_des_eaux 336	dommage_materiel -54	evenement_climatique -62	incendie -73	none -230	vandalisme -75	vol -99
tra9	blessure 63	bris_de_glace 278	collision -46	dommage_materiel -50	evenement_climatique -40	incendie -41	none -80
trac*	autre -46	collision 166	evenement_climatique -54	incendie 96	none -124	vandalisme 108	vol -53
tracteur	blessure -42	collision 137	evenement_climatique -57	incendie 215	none -165	vandalisme -64	vol -45
tractor	autre -67	collision 50	evenement_climatique -71	incendie -76	none -141	vandalisme 232	vol -46
tram	collision 304	none -77	vol -50
tram*	collision -89	evenement_climatique 168	none -102	vandalisme -79	vol 163
tramway	collision -67	none -102	vandalisme -54	vol 217
tren	autre 269	blessure 246	bris_de_glace -100	collision -117	degats_des_eaux -52	dommage_materiel -101	evenement_climatique -78	incendie -105	none -213	vandalisme -137	vol -127
tri9	bris_de_glace 103	collision 195	evenement_climatique -51	none -89	vandalisme -58	vol -45
tri9 d	autre -69	blessure -49	bris_de_glace 211	collision 258	degats_des_eaux -53	dommage_materiel -67	evenement_climatique -106	incendie -73	none -163	vandalisme -132	vol -73
tri9 dyal	collision 101
tri9 w	bris_de_glace -45	collision 345	evenement_climatique -54	none -75	vandalisme -46	vol -44
tri9*	collision 264	vandalisme -45
tric*	blessure -54	collision 256	none -59
tricycle	blessure -54	collision 256	none -59
trip*	blessure -58	collision 258	none -89
triporteur	blessure -58	collision 258	none -89
triq	bris_de_glace 156	collision 129	evenement_climatique -46	none -51	vol -41
triq dyal	blessure -40	bris_de_glace -70	collision 246
trot*	autre -51	blessure 56	collision 136	dommage_materiel -44	evenement_climatique -42	incendie 72	none -146	vandalisme -42	vol 134
trottinette	autre -99	blessure 190	bris_de_glace -57	collision -188	degats_des_eaux -62	dommage_materiel -52	evenement_climatique -62	incendie 188	none -134	vandalisme -53	vol 75
trottoir	blessure -58	collision 351	none -87	vol -50
tsad*	collision 337	none -117	vandalisme -41
tsaw*	degats_des_eaux 52	none 122
tsawer	degats_des_eaux 52	none 122
tseb*	collision -117	degats_des_eaux 306	none -104	vol -41
tsre*	collision -76	none -137	vandalisme -48	vol 424
tsre9	collision -79	incendie -42	none -126	vandalisme -46	vol 398
tsre9 lia	autre -47	collision -104	none -69	vol 305
tsre9 mn	none -87	vol 183
tsrq*	autre -68	collision -61	none -176	vandalisme -97	vol 476
tsrqat	collision -64	none -133	vandalisme -63	vol 347
tsse*	autre -48	bris_de_glace -42	collision 91	degats_des_eaux 294	dommage_materiel -45	evenement_climatique -81	incendie -51	none -125	vandalisme -54	vol -53
tssr*	autre -50	blessure -59	bris_de_glace -62	collision -88	degats_des_eaux -50	dommage_materiel -58	evenement_climatique -61	incendie -57	none -254	vandalisme -79	vol 402
tssrqo	autre -50	blessure -59	bris_de_glace -62	collision -88	degats_des_eaux -50	dommage_materiel -58	evenement_climatique -61	incendie -57	none -254	vandalisme -79	vol 402
tter*	autre -152	blessure 242	bris_de_glace 338	collision -178	degats_des_eaux -111	dommage_materiel -121	evenement_climatique -130	incendie -179	none -332	vandalisme -220	vol -175
tuya*	autre -41	blessure -63	bris_de_glace -42	collision -65	degats_des_eaux 393	evenement_climatique -40	incendie 45	none -144	vandalisme -47	vol -47
tuyau	autre -41	blessure -63	bris_de_glace -42	collision -65	degats_des_eaux 393	evenement_climatique -40	incendie 45	none -144	vandalisme -47	vol -47
up	autre -42	collision 95	incendie -57	none -46	vol 139
urge*	collision 126	incendie 135	none -68
urgences	collision 126	incendie 135	none -68
vais*	blessure -41	degats_des_eaux 260	evenement_climatique -46	none -100	vol -40
vaisselle	blessure -41	degats_des_eaux 260	evenement_climatique -46	none -100	vol -40
vehi*	collision 281	none -91
vehicule	collision 281	none -91
vehicule dyali	collision 262	none -112	vandalisme -40
velo	autre -59	collision 71	dommage_materiel -49	incendie -44	none -217	vandalisme -93	vol 379
vera*	bris_de_glace 300	collision -70	dommage_materiel -79	evenement_climatique 92	none -134	vandalisme -76	vol -46
veranda	bris_de_glace 300	collision -70	dommage_materiel -79	evenement_climatique 92	none -134	vandalisme -76	vol -46
vete*	autre 150	blessure -67	bris_de_glace -45	collision -103	degats_des_eaux -49	dommage_materiel 219	evenement_climatique -69	incendie -63	none -125	vandalisme -78	vol -64
veterinaire	autre 150	blessure -67	bris_de_glace -45	collision -103	degats_des_eaux -49	dommage_materiel 219	evenement_climatique -69	incendie -63	none -125	vandalisme -78	vol -64
vie	autre -122	collision 219	dommage_materiel -87	none 165	vol -41
vill*	collision -71	degats_des_eaux -69	evenement_climatique 144	incendie -60	none -86	vandalisme 217	vol -92
villa	collision -71	degats_des_eaux -69	evenement_climatique 144	incendie -60	none -86	vandalisme 217	vol -92
vira*	blessure -40	collision 258	none -72
virage	blessure -40	collision 258	none -72
vitr*	bris_de_glace 344	collision -70	none -88	vol -57
vitre	bris_de_glace 397	dommage_materiel -46	incendie -40	none -105	vandalisme -44
vitre d	blessure -42	bris_de_glace 379	collision -41	degats_des_eaux -59	dommage_materiel -67	evenement_climatique -48	incendie -61	none -144	vandalisme -47	vol -45
vitre dyal	bris_de_glace 206	none -46
vitree	bris_de_glace 296	collision -101	dommage_materiel -52	evenement_climatique 112	none -87	vandalisme -42	vol -72
vitres	collision -137	dommage_materiel -45	evenement_climatique -41	none -90	vandalisme 349	vol -85
vitres mherrsin	collision -137	dommage_materiel -45	evenement_climatique -41	none -90	vandalisme 349	vol -85
vitrine	bris_de_glace 318	collision -62	dommage_materiel -47	none -62	vandalisme -67	vol -52
vitrine d	bris_de_glace 270	collision -66	dommage_materiel -58	none -57	vandalisme -42
vois*	bris_de_glace 191	collision -134	dommage_materiel -70	evenement_climatique -49	incendie -53	none -112	vandalisme 175	vol -47
voit*	autre -43	collision -87	none -89	vandalisme 141	vol 141
voiture	autre -43	collision -87	none -89	vandalisme 141	vol 141
voiture d	autre -43	collision -87	none -89	vandalisme 141	vol 141
vol	autre 562	blessure -120	bris_de_glace -118	collision -195	degats_des_eaux -122	dommage_materiel -155	evenement_climatique -140	incendie -138	none -568	vandalisme -195	vol -174
w	none -123
w 3endi	autre -76	blessure 158	collision -44	degats_des_eaux 126	evenement_climatique -43	none -41	vol -64
w 3la	blessure -40	collision 105	dommage_materiel 203	evenement_climatique -46	none -67	vandalisme -48	vol -84
w 7na	autre -41	collision -129	degats_des_eaux 42	dommage_materiel -53	evenement_climatique 63	incendie 97	none -81	vandalisme -67	vol 164
w 7re9	autre -132	blessure -81	bris_de_glace -81	collision -136	degats_des_eaux -120	evenement_climatique 324	incendie -134	none -250	vandalisme -109	vol -168
w 7ta	bris_de_glace 153	degats_des_eaux 92	evenement_climatique -40	none -64	vandalisme -52
w ana	collision 51	none -82	vandalisme -52
w bdat	collision -86	dommage_materiel -45	incendie 123	none -43	vandalisme 162	vol -47
w box	collision -64	dommage_materiel 207	evenement_climatique 86	incendie -71	none -94	vandalisme -61	vol -67
w chta	degats_des_eaux -69	evenement_climatique 293	none -88	vandalisme -55
w daba	blessure -41	collision 185	evenement_climatique 168	none -76	vandalisme -100	vol -44
w dar	evenement_climatique 269	none -78	vol -46
w ddaw	blessure -44	bris_de_glace -40	collision -57	dommage_materiel -56	none -103	vandalisme -75	vol 366
w dert	vol 125
w dkhel	blessure -54	bris_de_glace -42	collision 198	degats_des_eaux -50	evenement_climatique 203	incendie -48	none -159	vandalisme -53	vol -62
w dkhelt	collision 253	none -49	vol -76
w dkhlat	collision 165	evenement_climatique 88	none -77	vol -51
w drari	collision 72	incendie 43	none -46	vandalisme 108
w drebt	collision 207	none -61
w f	collision 41	degats_des_eaux 72	incendie 74	none -60	vandalisme -50	vol 46
w fraches	collision -69	degats_des_eaux 116	evenement_climatique 117	none -43	vol -42
w frigo	autre -53	blessure -74	bris_de_glace -46	collision -94	degats_des_eaux -59	dommage_materiel 196	evenement_climatique -85	incendie 261	none -223	vandalisme -75	vol -92
w gal	collision 80	none -46	vandalisme -41	vol 141
w golt	collision 258	none -50	vandalisme -52
w herres	autre -71	blessure -54	bris_de_glace 68	collision -139	degats_des_eaux -48	dommage_materiel 325	evenement_climatique -64	incendie -63	none -194	vandalisme 52	vol -115
w hezzat	collision 216	none -65	vol -44
w hia	autre -128	blessure -50	bris_de_glace -47	collision 131	degats_des_eaux -81	dommage_materiel -59	evenement_climatique -54	incendie 259	none -67	vandalisme -60	vol -106
w hiya	autre -44	collision 74	none -80	vandalisme 146	vol -44
w howa	collision -132	dommage_materiel -52	none -172	vandalisme -41	vol 416
w hzzouha	degats_des_eaux 133
w ja	bris_de_glace 49	collision 75	degats_des_eaux 49	none -57	vandalisme 58	vol -51
w jandarm	collision 136
w jat	bris_de_glace -40	collision 160	incendie 117	none -67
w jaw	collision 151	vol -45
w jouj	collision -51	degats_des_eaux -76	evenement_climatique 247	none -57
w khdaw	collision 100	none -69	vol 127
w kolchi	blessure -43	collision -68	dommage_materiel 177	evenement_climatique -60	none -91	vol 94
w kteb	collision 284	vandalisme -56	vol -72
w l	blessure 44	none -90	vandalisme 67	vol 41
w l7it	bris_de_glace -59	collision -104	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -51	incendie 189	none -89	vandalisme 234	vol -73
w la	none 85	vandalisme 41	vol 59
w lakhor	none -120	vandalisme -60	vol 237
w li	collision 372	none -120	vandalisme -61	vol -83
w lma	collision -56	degats_des_eaux 269	evenement_climatique 51	none -77	vol -43
w lpolice	collision -128	evenement_climatique -43	incendie 144	none -67	vandalisme 200	vol -104
w m3aha	autre -48	collision -110	dommage_materiel -61	evenement_climatique -41	incendie 245	none -133	vandalisme -48	vol 109
w ma	autre 62	collision 104	dommage_materiel 49	none -77	vol -56
w mcha	autre -54	blessure -44	bris_de_glace -43	collision 248	dommage_materiel -41	none -47	vandalisme -94	vol 95
w mchat	autre -60	collision 51	dommage_materiel 189	evenement_climatique -45	incendie -43	none -58	vandalisme -55	vol -45
w mchit	collision 86	none -45	vandalisme -53	vol 103
w mli	collision 101	none -67	vandalisme 177	vol -68
w mn	degats_des_eaux -50	dommage_materiel 60	evenement_climatique 73	incendie 181	none -90	vandalisme -41
w moul	collision 76	evenement_climatique 224	none -115	vandalisme -109	vol -50
w noss	none 123
w nzel	blessure -53	collision -51	degats_des_eaux -48	dommage_materiel 301	evenement_climatique -139	incendie -86	none -89	vandalisme -40	vol -64
w pare	evenement_climatique 181	none -55	vandalisme -41	vol -87
w parquet	collision -66	degats_des_eaux 229	incendie -40	none -95
w pc	collision -46	none -56	vol 161
w plaque	autre -41	blessure -86	bris_de_glace -77	collision -69	degats_des_eaux -43	dommage_materiel 391	evenement_climatique -56	incendie -43	none -86	vandalisme -66	vol -112
w pneus	autre -44	collision -79	incendie 91	vandalisme -66	vol 187
w rasi	collision 201	none -78
w rassi	autre -53	blessure -49	bris_de_glace -44	evenement_climatique -55	none -197	vandalisme -52	vol 280
w safi	bris_de_glace -63	collision 281	incendie 141	none -199	vandalisme -50	vol -68
w sal	bris_de_glace -45	degats_des_eaux 358	evenement_climatique -44	incendie -45	none -103	vol -41
w ss9ef	collision -53	degats_des_eaux 67	evenement_climatique 160	none -81
w ta	collision -129	none -100	vol 373
w tchettat	bris_de_glace 242	collision -51	dommage_materiel -40	none -95
w te77	autre -107	blessure -41	bris_de_glace -50	collision -85	degats_des_eaux -48	dommage_materiel 251	evenement_climatique 157	incendie -59	none -67	vandalisme -79	vol -63
w therres	autre -78	blessure 412	bris_de_glace -72	collision -93	degats_des_eaux -52	dommage_materiel -248	evenement_climatique -89	incendie -51	none -126	vandalisme -71	vol -127
w therrsat	autre -42	blessure 341	bris_de_glace -79	collision -95	degats_des_eaux -118	dommage_materiel -52	incendie -55	none -75	vandalisme -43	vol -49
w tomobil	collision 124	evenement_climatique 104	none -68
w wa7d	bris_de_glace 50	collision 65	dommage_materiel 56	incendie 67	none -75
w wa7ed	autre -82	blessure -44	bris_de_glace -45	collision 260	dommage_materiel -44	evenement_climatique -47	incendie -45	none -153	vandalisme -76	vol 174
w wach	autre 505	bris_de_glace -67	collision -96	degats_des_eaux -41	dommage_materiel -40	evenement_climatique -53	none -489	vandalisme -51	vol -61
w walo	autre -114	collision -78	dommage_materiel -43	evenement_climatique -44	none 418	vandalisme -102	vol -72
w weldi	autre -50	dommage_materiel 207	evenement_climatique -44	none -100	vandalisme -44	vol -47
w yeddi	evenement_climatique 109	vol 80
w zit	blessure -84	bris_de_glace -71	collision -52	degats_des_eaux -41	dommage_materiel 314	evenement_climatique -53	incendie -42	none -90	vandalisme -64	vol -45
w9e3	collision 257	none -66	vol -47
w9e3 lia	blessure -45	collision 272	none -77	vol -60
w9e3 nhar	collision 179	none -51
w9ef	collision 236	none -71	vol -43
wa7d	blessure 65	collision 120	none -122
wa7d l	collision 155	dommage_materiel -50	none -76	vandalisme -58	vol 148
wa7d l7sa	bris_de_glace 396	collision -146	degats_des_eaux -43	evenement_climatique -50	incendie -50	none -236	vandalisme -55	vol -59
wa7d lbrulure	collision -94	dommage_materiel -50	evenement_climatique -58	incendie 326	none -53	vol -47
wa7d lkamio	bris_de_glace 126	collision 143	none -104
wa7d lmra	autre -43	blessure -52	bris_de_glace -67	collision 282	degats_des_eaux -41	evenement_climatique -47	incendie 107	none -166	vandalisme -58	vol -74
wa7d mn	bris_de_glace -46	collision 70	dommage_materiel 240	evenement_climatique -40	none -106	vandalisme -66	vol -40
wa7d*	bris_de_glace 166	dommage_materiel -55	evenement_climatique -44	incendie 70	vandalisme -61	vol -48
wa7da	autre -42	blessure -40	collision -115	degats_des_eaux -48	dommage_materiel -48	evenement_climatique -51	incendie 185	none 129	vandalisme -51	vol -65
wa7di	autre -45	bris_de_glace -47	collision 109	degats_des_eaux 194	dommage_materiel -41	none -124	vandalisme -64	vol -58
wa7do	bris_de_glace 328	degats_des_eaux -47	dommage_materiel -84	incendie -56	none -86	vandalisme -47
wa7e*	collision 61
wa7ed	collision 61
wa7ed chab	autre -40	blessure 246	degats_des_eaux -69	evenement_climatique -52	none -86	vol -103
wa7ed chad	collision -134	degats_des_eaux -45	dommage_materiel -46	evenement_climatique -44	none -139	vandalisme -71	vol 381
wa7ed dkhel	none -53	vandalisme 158
wa7ed f	blessure 204	bris_de_glace 140	degats_des_eaux -55	evenement_climatique -48	incendie -44	none -179	vandalisme -69	vol -82
wa7ed jouj	blessure -40	collision 127	none -51	vol 61
wa7ed l	collision 161	incendie 177	none -92	vandalisme -41	vol -61
wa7ed lkar	collision 109
wa7ed lkelb	collision 220	none -74
wa7ed ma	degats_des_eaux 68	none -83
wa9e*	collision 188	none -46
wa9ef	collision 188	none -46
wa9ef f	collision 152
wa9f*	autre 281	blessure -78	bris_de_glace -85	collision 62	degats_des_eaux -76	dommage_materiel -94	evenement_climatique -101	incendie -81	none -247	vandalisme -144	vol -118
wa9fa	autre 342	blessure -104	bris_de_glace -123	degats_des_eaux -108	dommage_materiel -135	evenement_climatique -144	incendie -113	none -345	vandalisme -194	vol -166
wa9t	evenement_climatique -44	incendie 165	none -50
wach	autre 386	blessure -47	collision -52	degats_des_eaux -40	evenement_climatique -44	incendie -44	none 84	vandalisme -94	vol -68
wach kayn	autre -54	evenement_climatique 51	none 211	vandalisme -65
wach wslatkom	none 153
wach ymken	autre 238	blessure -41	collision -52	incendie -59	vandalisme -128	vol -62
wad	autre -80	blessure -96	bris_de_glace -98	collision -231	degats_des_eaux -119	dommage_materiel -70	evenement_climatique 499	incendie -108	none -248	vandalisme -119	vol -151
wah	autre -81	blessure -70	bris_de_glace -102	collision -90	degats_des_eaux -71	dommage_materiel -63	evenement_climatique -81	incendie -61	none 247	vandalisme -86	vol -111
wahd*	blessure 171	collision 86	none -75
wahda	blessure 171	collision 86	none -75
wakh*	autre -44	bris_de_glace 173	degats_des_eaux -45	dommage_materiel -76	evenement_climatique -57	none 117	vandalisme -68
wakha	bris_de_glace -58	collision 70	evenement_climatique -42	none 182	vandalisme -57
wala*	autre -41	degats_des_eaux 46	evenement_climatique -52	none 105	vol -49
walakin	degats_des_eaux 56	evenement_climatique -46	vandalisme 47
walakin ana	collision 147	none -49
walakin ma	bris_de_glace 115	collision -83	degats_des_eaux -50	none 77	vandalisme 44	vol -44
walo	collision 41
walo gha	autre -44	blessure 241	bris_de_glace -40	collision -152	degats_des_eaux -41	dommage_materiel -50	evenement_climatique -60	incendie 68	none -156	vandalisme 161	vol -112
walo ghi	collision 173	none -64	vol 91
walo ma	blessure -40	degats_des_eaux -40	dommage_materiel -44	none -125	vandalisme -107	vol 229
walo w	degats_des_eaux 73	none -55	vol 119
walo*	autre -40	bris_de_glace -48	collision 97	dommage_materiel -73	evenement_climatique -47	incendie 120	none -123	vandalisme -86	vol 114
walou	autre -40	bris_de_glace -48	collision 97	dommage_materiel -73	evenement_climatique -47	incendie 120	none -123	vandalisme -86	vol 114
we9e*	degats_des_eaux 166	none -49
we9ef	degats_des_eaux 166	none -49
we9f*	collision 71
we9fat	collision 71
we9fat f	collision 71
wedn*	collision -92	dommage_materiel -82	evenement_climatique 298	none -104	vandalisme 108	vol -51
wejh*	collision -58	degats_des_eaux 67	incendie 131	none -74	vandalisme -51	vol 113
wejhi	collision -61	degats_des_eaux 117	none -79	vandalisme -59	vol 147
weld	bris_de_glace 101	dommage_materiel -49	evenement_climatique -41	none -68	vandalisme -58	vol 153
weld*	autre 125	blessure 51	bris_de_glace -45	collision -42	degats_des_eaux -53	dommage_materiel 207	evenement_climatique -58	none -154	vandalisme -70
weldi	autre 125	blessure 51	bris_de_glace -45	collision -42	degats_des_eaux -53	dommage_materiel 207	evenement_climatique -58	none -154	vandalisme -70
weldi ana	collision 51	evenement_climatique -44	none -54	vol 161
weldi mn	collision 193	none -46	vol -43
well*	blessure -41	bris_de_glace 84	collision -43	evenement_climatique -46	incendie 226	none -91	vandalisme -58	vol -43
wella	bris_de_glace 52	collision -84	degats_des_eaux 84	dommage_materiel 46	evenement_climatique -46	incendie 149	none -92	vandalisme -44
wellat	bris_de_glace 156	collision 52	evenement_climatique -44	none -43	vandalisme -62
wer9*	autre 240	collision 123	none -163	vandalisme -64	vol -59
wer9a	autre 240	collision 123	none -163	vandalisme -64	vol -59
wert*	blessure -55	collision -65	degats_des_eaux 130	dommage_materiel 229	evenement_climatique -70	incendie -50	none -122	vol -85
wesl*	blessure -42	bris_de_glace -82	collision 159	incendie 163	none -132	vandalisme -81	vol -53
west	autre -46	blessure -47	bris_de_glace -72	collision 212	dommage_materiel -40	evenement_climatique -65	incendie 174	none -169	vandalisme -90	vol -57
wla	autre -48	collision -78	degats_des_eaux 100	dommage_materiel -45	incendie -43	none 148	vandalisme -61	vol 115
wlad	autre -69	blessure -64	bris_de_glace 230	collision -179	degats_des_eaux -81	dommage_materiel -79	evenement_climatique -107	incendie 87	none -317	vandalisme 339	vol -97
wld	autre -98	blessure -72	bris_de_glace 348	collision -104	degats_des_eaux -70	dommage_materiel 58	evenement_climatique -123	incendie -112	none -257	vol -113
wldi	autre -96	blessure -60	bris_de_glace -101	collision -111	degats_des_eaux -67	dommage_materiel 612	evenement_climatique -75	incendie -57	none -230	vandalisme -116	vol -92
wlid*	autre 248	blessure -62	bris_de_glace -56	collision -88	degats_des_eaux -60	dommage_materiel -101	evenement_climatique -68	incendie -61	none -207	vandalisme 53	vol 139
wlidi	autre 248	blessure -62	bris_de_glace -56	collision -88	degats_des_eaux -60	dommage_materiel -101	evenement_climatique -68	incendie -61	none -207	vandalisme 53	vol 139
wost	collision 184	evenement_climatique -43
wost tri9	collision 184	evenement_climatique -43
wra9	autre 216	blessure -55	bris_de_glace -51	collision -46	dommage_materiel -45	incendie -56	vandalisme -62
wsel	collision -41	degats_des_eaux -43	evenement_climatique 64	incendie 135
wsel l	collision -65	incendie 283	none -71	vandalisme -44	vol -45
wsla*	none 153
wslatkom	none 153
wslatkom tsawer	none 153
y3ti*	blessure -48	collision 105	dommage_materiel 246	evenement_climatique -50	incendie -59	none -151	vandalisme -42	vol -101
ya	autre -46	bris_de_glace 172	collision -107	degats_des_eaux -62	dommage_materiel -58	evenement_climatique -43	incendie 247	none -117	vandalisme -55	vol -106
ycho*	collision 75	evenement_climatique 168	none -57
ychouf	bris_de_glace -45	evenement_climatique 235	none -70	vandalisme -48
yde7*	degats_des_eaux 221	vandalisme -51
yedd*	bris_de_glace 76	collision -45	incendie 59	none -70
yeddi	collision -51	degats_des_eaux 57	incendie 48	none -67	vandalisme -50
yeddo	blessure -69	bris_de_glace 354	collision -65	degats_des_eaux -59	dommage_materiel -67	incendie -61	none -91	vandalisme -112	vol -58
yji	autre -83	collision 69	none 185	vandalisme -49
yjib	blessure 208	collision -84	none -66	vandalisme 127	vol -120
ykhl*	autre -75	blessure -40	collision -99	degats_des_eaux -40	evenement_climatique -54	none 126	vandalisme -102	vol 238
ymke*	autre 238	blessure -41	collision -52	incendie -59	vandalisme -128	vol -62
ymken	autre 238	blessure -41	collision -52	incendie -59	vandalisme -128	vol -62
yssi*	collision 194	vol -50
yssini	collision 194	vol -50
ytbe*	autre 223	blessure -53	bris_de_glace 231	collision -103	degats_des_eaux -74	dommage_materiel -62	evenement_climatique -78	incendie -95	none -209	vandalisme -60	vol -76
ytbeddel	autre 223	blessure -53	bris_de_glace 231	collision -103	degats_des_eaux -74	dommage_materiel -62	evenement_climatique -78	incendie -95	none -209	vandalisme -60	vol -76
zad	collision 306	none -48	vandalisme -53	vol -49
zade*	collision 275	vandalisme -43
zadet	collision 275	vandalisme -43
zadet f	collision 275	vandalisme -43
zago*	autre -70	blessure 352	bris_de_glace -61	collision -116	degats_des_eaux -52	dommage_materiel -61	incendie -58	none -278	vandalisme -126	vol -92
zagora	autre -70	blessure 352	bris_de_glace -61	collision -116	degats_des_eaux -52	dommage_materiel -61	incendie -58	none -278	vandalisme -126	vol -92
zaj	autre -131	blessure -67	bris_de_glace 129	collision -98	degats_des_eaux -62	dommage_materiel -88	evenement_climatique -46	incendie -41	none 72	vandalisme -107	vol 208
zbel	collision 219
zel9*	autre -50	collision 260	degats_des_eaux 96	dommage_materiel -44	evenement_climatique -194	incendie -41	none -118	vandalisme -63	vol -48
zel9at	autre -50	collision 260	degats_des_eaux 96	dommage_materiel -44	evenement_climatique -194	incendie -41	none -118	vandalisme -63	vol -48
zel9at f	autre -50	collision 260	degats_des_eaux 96	dommage_materiel -44	evenement_climatique -194	incendie -41	none -118	vandalisme -63	vol -48
zell*	autre -40	collision -51	degats_des_eaux 53	evenement_climatique 82	vandalisme -46	vol 106
zellij	autre -40	collision -51	degats_des_eaux 53	evenement_climatique 82	vandalisme -46	vol 106
zen9*	bris_de_glace -44	collision -94	degats_des_eaux -144	evenement_climatique 149	incendie 104	none -72	vandalisme 111	vol -48
zen9a	bris_de_glace -44	collision -94	degats_des_eaux -144	evenement_climatique 149	incendie 104	none -72	vandalisme 111	vol -48
zerb*	dommage_materiel 244	none -81	vol -43
zerba	incendie 125
zerbana	collision 215	none -64
zerbiya	blessure -41	bris_de_glace -89	collision -55	dommage_materiel 323	evenement_climatique -45	incendie -49	none -122	vandalisme -54	vol -65
zinc	autre -91	blessure -80	bris_de_glace -91	collision -179	degats_des_eaux 269	dommage_materiel -102	evenement_climatique 256	incendie -77	none -282	vandalisme -157	vol -117
zit	autre -96	blessure 342	bris_de_glace -109	collision -83	degats_des_eaux -81	dommage_materiel 58	evenement_climatique -131	incendie -135	none -304	vandalisme -176	vol -124
zit 3la	autre -65	blessure -47	bris_de_glace -45	collision -63	degats_des_eaux -43	dommage_materiel 327	evenement_climatique -43	none -96	vandalisme -85	vol -83
zito*	autre -61	blessure 209	bris_de_glace -79	collision -203	degats_des_eaux -53	dommage_materiel 91	evenement_climatique 230	incendie -146	none -200	vandalisme -63	vol -78
zitoun	autre -61	blessure 209	bris_de_glace -79	collision -203	degats_des_eaux -53	dommage_materiel 91	evenement_climatique 230	incendie -146	none -200	vandalisme -63	vol -78
zjaj	autre -52	blessure -40	bris_de_glace 405	collision -73	degats_des_eaux -54	evenement_climatique -41	incendie -59	none -84	vandalisme 100	vol -59
zjaj d	bris_de_glace 410	collision -65	degats_des_eaux -50	dommage_materiel -97	evenement_climatique -44	incendie -55	none -75	vandalisme -71	vol -40
zjaj dyal	blessure -46	bris_de_glace 198	collision -94	degats_des_eaux -50	dommage_materiel 159	evenement_climatique -43	incendie -63	none -105	vandalisme -88	vol -50
zjaj f	bris_de_glace 93	collision -109	degats_des_eaux -45	dommage_materiel 145	none -66	vandalisme 99	vol -41
zle9	autre -54	blessure 266	bris_de_glace -62	collision 95	degats_des_eaux 115	dommage_materiel -67	evenement_climatique -96	incendie -47	none -156	vandalisme -68	vol -88
zle9*	blessure 230	bris_de_glace -45	collision 82	degats_des_eaux 66	dommage_materiel -42	evenement_climatique -46	incendie -42	none -128	vandalisme -49	vol -61
zle9t	blessure 230	bris_de_glace -45	collision 82	degats_des_eaux 66	dommage_materiel -42	evenement_climatique -46	incendie -42	none -128	vandalisme -49	vol -61
zle9t b	blessure -58	collision 282	none -74	vol -52
zle9t f	autre -48	blessure 333	bris_de_glace -65	collision -104	degats_des_eaux 111	dommage_materiel -45	evenement_climatique -61	incendie -57	none -166	vandalisme -57	vol -71
zn9a	autre -45	collision -105	evenement_climatique -42	none -89	vandalisme 325
zrab*	collision -43	evenement_climatique 230	none -92	vol -41
zrabi	collision -43	evenement_climatique 230	none -92	vol -41
zre9	autre -42	collision -44	dommage_materiel -40	evenement_climatique -41	incendie -40	none 219	vandalisme -78	vol 60
ار	autre -122	blessure -72	bris_de_glace -77	collision 360	degats_des_eaux -59	dommage_materiel -81	evenement_climatique -91	none -220	vandalisme -156	vol -138
@injuries
	no -108	unknown 56	yes -25
0	no 133	unknown -53	yes -176
10	no -74	unknown 71
11	no 82	yes -115
12	no 114	yes -99
12 alf	no 88	yes -106
14	no -106	unknown 197	yes -108
18	no 113	unknown -175	yes 61
2	no 68	unknown -92
20	no 169	unknown -41	yes -189
207	no -96	unknown 81
3	no -43	unknown 96	yes -59
3ach*	no -59	unknown -239	yes 264
3achoura	no -59	unknown -239	yes 264
3ad	unknown 85	yes -70
3afa*	no -77	unknown 106
3afak	no -51	unknown 98	yes -51
3afakom	no -95	unknown 98
3am	unknown -94	yes 85
3am hadi	no -59	unknown 114	yes -57
3am w	no 68	yes -70
3amm*	no -222	unknown 99	yes 103
3are*	no -130	unknown 176	yes -67
3aref	no -130	unknown 176	yes -67
3chr*	no 45	unknown 49	yes -121
3chrin	no -87	unknown 135	yes -82
3dem	no -97	unknown -183	yes 233
3emm*	no 145	unknown -155
3emmerna	no 118	unknown -146
3emmerna constat	no 86	unknown -137
3en9*	no -166	unknown -352	yes 413
3en9i	no -191	unknown -235	yes 304
3end	unknown 111	yes -111
3endha	unknown -308	yes 249
3endhom	no -76	unknown 157	yes -86
3endhom 7it	no -76	unknown 157	yes -86
3endi	unknown 46	yes -72
3endna	no -146	unknown 67	yes 63
3endo	no -63	unknown -107	yes 145
3ers	no -79
3ers f	no -79
3ess*	unknown 94	yes -86
3essass	unknown 94	yes -86
3eyy*	no 173	unknown -138
3eyyetna	no 194	unknown -117	yes -77
3eyyetna la	no 119	unknown -90
3ini	no 59	unknown -128	yes 62
3ini*	unknown -276	yes 206
3iye*	no 123	unknown -43	yes -100
3la jenb	no 74	yes -99
3la jouj	no 61	unknown -178	yes 96
3la l	unknown 108	yes -125
3la lpare	no 207	unknown -125	yes -123
3la rassi	no -163	unknown -242	yes 341
3la rideau	no -180	unknown 242	yes -98
3la sour	no 94	yes -144
3la tomobil	no -145	unknown 305	yes -191
3la zerbiya	no -65	unknown 201	yes -156
3lia	no -63	unknown -78	yes 132
3lih	no 45	unknown -169	yes 114
3lih w	no 129	unknown 53	yes -239
3lih*	no 98	unknown -66
3liha	no 197	unknown -52	yes -171
3lihom	unknown -80	yes 98
3lik*	no 44	yes -77
3likom	no 44	yes -77
3lin*	no 142	unknown -131
3lina	no 142	unknown -131
3mme*	no 106	unknown -105
3mmerna	no 175	unknown -78	yes -117
3mmerna constat	no 145	unknown -84	yes -87
3n9i	no -101	unknown -202	yes 238
3n9i kaydrni	no -101	unknown -202	yes 238
3nd	no -74	unknown 113	yes -40
3ndi	no -53
3ndi wa7d	no -214	unknown -70	yes 213
3ndo	no 46	unknown -104	yes 52
3omr*	no -133	unknown 137
3on9*	no -197	unknown -160	yes 306
3on9i	no -63	unknown -163	yes 195
3ref*	no -270	unknown 292	yes -94
3tan*	no -97	yes 52
3tani	no -97	yes 52
4	no -74	unknown 81
40	no -112	unknown 65
4x4	no 173	unknown -118	yes -122
5	no -48
5 cm	unknown 148	yes -141
5 d9aye9	no 82	yes -72
6	no -89	yes 53
6 snin	no -108	unknown 56
60	no 244	unknown -209	yes -69
600	yes -54
7	no -150	unknown -194	yes 307
7ajr*	unknown 124	yes -93
7ajra	unknown 124	yes -93
7all*	unknown 62	yes -107
7allouf	unknown 62	yes -107
7allouf f	unknown 62	yes -107
7ano*	yes -42
7anout	no 54	unknown -79
7anouti	no -151	unknown 196	yes -131
7awl*	no 41	unknown 42	yes -109
7awlo	no 102	yes -114
7da	unknown -46	yes 65
7day*	yes -76
7daya	yes -76
7ed	no 291	unknown -153	yes -137
7ed f	no 129	unknown -76	yes -93
7ed ghir	no 212	unknown -177	yes -79
7ed ma	no 122	unknown -55	yes -73
7ed w	no 278	unknown -204	yes -95
7edr*	unknown 46	yes -118
7ejr*	no -99	unknown 47	yes 43
7ejra	no -110	unknown 117
7ekk	no -58	unknown 126	yes -85
7ekk lia	no -50	unknown 114	yes -94
7ekk*	no -114	unknown 217	yes -119
7ekkit	unknown 89	yes -62
7ell	no 67	unknown -171	yes 75
7ell lbab	no -131	unknown -107	yes 216
7ell*	no 81	unknown -92
7er9*	no -128	unknown -121	yes 199
7er9at	no -128	unknown -121	yes 199
7ess*	no 113	unknown -94	yes -63
7essa	no 174	unknown -216	yes -42
7et	no 61	yes -70
7it	no -77	unknown 117	yes -41
7it ma	no -194	yes 179
7jer	no -83	unknown 43
7lli*	no -198	yes 141
7llit	no -198	yes 141
7llit lbab	no -198	yes 141
7mel	no -105	unknown 67
7na	no 208	unknown -176
7na bikhir	no 157	unknown -83	yes -98
7na f	no -171	unknown -117	yes 243
7na kona	no 196	unknown -126	yes -123
7na labas	no 334	unknown -251	yes -176
7oud*	no -98	unknown -184	yes 222
7oudi	no -98	unknown -184	yes 222
7re9	no -89	unknown 123
7re9 lia	no -89	unknown 123
7ta	no 134	unknown -71	yes -61
7ta 7ed	no 182	unknown -131	yes -79
7ta l	no -125	unknown 164	yes -110
7ta majrou7	no 129	unknown -53	yes -290
7ta wa7d	no 260	unknown -240	yes -76
7ta wa7ed	no 209	unknown -105	yes -105
7waj*	no -91	unknown -229	yes 282
7way*	no 95	yes -109
7wayej	no -173	unknown 219	yes -110
8	no 44	unknown 59	yes -124
8 juin	no 84	yes -120
9	no 42	unknown 46	yes -113
9 f	no -86	unknown 177	yes -99
97	no -146	unknown -125	yes 195
9ad	no -62	unknown 160	yes -99
9ahw*	no 218	unknown -196	yes -60
9ahwa	no 218	unknown -196	yes -60
9asn*	no 90	yes -132
9asni	no 90	yes -132
9ass*	no 245	unknown -155	yes -122
9asstni	no 160	unknown -68	yes -118
9bel	unknown -138	yes 105
9elb*	no -78	unknown -142	yes 184
9ell*	no -240	unknown 405	yes -324
9oda*	unknown 50	yes -100
9odam	unknown 50	yes -100
9rib	no 106	unknown -165
9rib mn	no 106	unknown -165
9te3	no 239	unknown -154	yes -144
a	unknown 85	yes -110
a sidi	no 280	unknown -171	yes -200
a weldi	no 46	unknown -60
abde*	no 218	unknown -115	yes -101
acci*	no 48	unknown -128	yes 61
accident	no 48	unknown -128	yes 61
accr*	no 61	yes -84
accrochage	no 61	yes -84
aero*	no 101	yes -89
aeroport	no 101	yes -89
afri*	unknown 49	yes -53
agad*	no -68	unknown -63	yes 102
agadir	no -68	unknown -63	yes 102
aile	no 198	unknown -147	yes -64
aile avant	no -131	unknown 79
ain	no -160	unknown 229	yes -98
airb*	unknown -133	yes 98
airbags	no 52	unknown -116
airbags kherjo	no 52	unknown -116
akho*	no 277	unknown -241	yes -74
akhor	no 277	unknown -241	yes -74
alf	no 88	yes -106
alf dh	no 88	yes -106
alha*	no 63	unknown -149	yes 75
alla*	no 74	yes -69
allah	no 74	yes -69
alo	unknown 81	yes -124
ambu*	no -98	unknown -174	yes 252
ambulance	no -98	unknown -174	yes 252
ana	no 94	unknown -95
ana 3endi	unknown -158	yes 132
ana 7ta	no 98	unknown -60	yes -41
ana ana	yes -66
ana bikhir	no 283	unknown -194	yes -172
ana f	no 137	unknown -201	yes 57
ana ghir	no -93	unknown -116	yes 197
ana golt	yes -66
ana kan3ess	no 138	unknown -81	yes -77
ana kanktb	no -106	unknown 53	yes 45
ana kont	no 88	unknown -188	yes 68
ana la	no 177	unknown -98	yes -86
ana labas	no 307	unknown -155	yes -178
ana li	no 190	unknown -158	yes -46
ana ma	no 126	unknown -81	yes -50
ana men	no -76	yes 64
ana mn	no -85	unknown -139	yes 222
ana mra	no -149	unknown -106	yes 206
ana salem	no 267	unknown -240	yes -103
ana w	no 102	unknown -195	yes 91
ante*	no -88	unknown 141	yes -75
antenne	no -88	unknown 141	yes -75
appa*	no -165	unknown 269	yes -128
appareil	no -161	unknown 257	yes -124
appareil photo	no -129	unknown 186	yes -78
arri*	no 90	yes -109
arriere	no 71	yes -108
arro*	no 85	unknown -134	yes 41
assu*	no -109	unknown 154	yes -46
assurance	no -109	unknown 154	yes -46
atay	no -75	unknown -89	yes 147
atte*	no -75	unknown 64
attestation	no -76	unknown 174	yes -120
auto	no 90	yes -89
auto ecole	no 145	unknown -74	yes -72
auto*	no -72	unknown 63
autoroute	no -72	unknown 63
avan*	no -105	unknown 100
avant	no -105	unknown 100
b	unknown 43
b 3ini	no 140	unknown -47	yes -148
b chariot	unknown 45	yes -40
b chi	unknown 89	yes -102
b dokhan	no -153	yes 132
b extincteur	no 199	unknown -163	yes -88
b ghalat	no -51
b jehd	no -79	unknown -96	yes 156
b joj	no -69
b jouj	no 96	unknown -161	yes 58
b l3ani	no 108	unknown -49	yes -73
b l7jer	no -98	unknown 194	yes -135
b sabab	no -58	unknown -117	yes 147
b sbab	no -91	unknown 173	yes -90
b scooter	unknown -62
b tricycle	no 58	unknown -106
b wa7ed	no -67	unknown 137	yes -124
b zerba	no -68	unknown 49
b7al	no 51
b7al ila	no -149	yes 143
b7al*	no 123	unknown -135
b7alha	no 58	unknown -148	yes 76
b9a	no -47	unknown 63
b9ac*	no -152	unknown 50	yes 58
b9ach	no -152	unknown 50	yes 58
b9at	no -118	unknown 65	yes 49
b9in*	no 223	unknown -184	yes -83
b9ina	no 223	unknown -184	yes -83
ba3d	no -166	unknown 170
ba9i	no 109	yes -149
bab	no 112	unknown -119
bab d	unknown -180	yes 150
bab garage	no 244	unknown -218	yes -84
baba	unknown 49	yes -81
bach	no -105	unknown 49	yes 54
bach ma	no -159	yes 140
bach*	no -105	unknown -102	yes 186
bache	no -105	unknown -102	yes 186
bagh*	no -203	unknown 318	yes -201
baghi	no -203	unknown 318	yes -201
bagr*	no -97	unknown 67
baig*	yes -80
baignoire	yes -80
balc*	no -134	unknown 137
balcon	no -134	unknown 137
balk*	no -74	yes 80
balkon	no -74	yes 80
ball*	unknown 64	yes -96
bana*	no -82	yes 62
banat	no -82	yes 62
banc*	no 174	unknown -197
barb*	unknown -87	yes 51
barbecue	unknown -87	yes 51
barr*	no -217	unknown 87	yes 79
bas	no 330	unknown -231	yes -117
batt*	no -144	unknown 245	yes -176
batterie	no -144	unknown 245	yes -176
bayd	no 101	unknown 96	yes -263
bayd*	no -105	unknown 215	yes -124
bayda	no -81	unknown 184	yes -128
bchw*	no -100	unknown 69
bchwiya	no -100	unknown 69
bda	unknown -113	yes 103
bdat	unknown -198	yes 171
be3d	no -57
bebe	no 73	yes -80
bekr*	unknown 70	yes -87
bekri	unknown 70	yes -87
benn*	no 79	yes -140
bent*	unknown 97	yes -95
benti	unknown 97	yes -95
beto*	unknown 104	yes -125
beton	unknown 104	yes -125
bezz*	no 76	yes -51
bezzaf w	no -92	unknown 63
bgha	unknown -47
bgha*	no 51	yes -61
bghach	yes -50
bghach yssini	no -87	yes 46
bghat	no 50	unknown -61
bghaw	no 89	unknown -46	yes -55
bghe*	unknown -99	yes 76
bghel	unknown -99	yes 76
bghi*	unknown 116	yes -110
bghit	unknown 104	yes -113
bghit n3ref	no -72	unknown 143	yes -77
bghit ngoul	no 68	yes -46
bicy*	no 45
bicyclette	no 70	unknown -71
bido*	no -107	unknown 67
bidon	no -111	unknown 145	yes -44
bidon d	no -111	unknown 145	yes -44
bih	no -212	unknown 267	yes -84
biha	unknown 90	yes -64
bikh*	no 241	unknown -200	yes -44
bikhir	no 241	unknown -200	yes -44
bikhir gha	no 166	unknown -245	yes 53
bin	no -143	yes 135
bina	no 88	unknown -54
bit	no -60	yes 56
bit n3as	no 48	unknown 40	yes -86
bjou*	no 105	unknown -64	yes -47
bjouj	no 105	unknown -64	yes -47
bkat	no 271	unknown -218	yes -122
bkat w	no 271	unknown -218	yes -122
bla	no 220	unknown -59	yes -162
bla boulis	no 103	yes -89
bla constat	no 73	yes -86
bla ma	no 148	unknown -126	yes -40
blas*	no 42	unknown -129	yes 59
blassa	unknown 138	yes -121
blastou	no 165	unknown -444	yes 207
bles*	no 356	unknown -264	yes -174
blesse	no 387	unknown -334	yes -228
blesses	no 180	unknown -124	yes -109
bli	no 70	yes -123
bmw	no 99	unknown -190
bnad*	no 214	unknown -117	yes -120
bnadem	no 214	unknown -117	yes -120
bnti	unknown -150	yes 116
bnti f	no -114	unknown -217	yes 239
bnti ma	no 272	unknown -171	yes -177
bo7d*	unknown 186	yes -168
bo7dha	no -161	unknown 308	yes -193
bomb*	no -50	unknown 185	yes -150
bombe	unknown 80	yes -70
boul*	yes -49
boulis	yes -49
boulis darou	no -145	unknown 112
boulis la	no -59	unknown 147	yes -97
boulis ma	no 75	yes -80
bous*	yes -59
bouu*	no 212	unknown -130	yes -124
bouz*	no -70	yes 56
bouznika	no -143	yes 87
box	unknown 118	yes -91
bqa	no 185	unknown -346	yes 127
bqat	no -133	unknown 265	yes -153
brak*	no -107	unknown -123	yes 204
bris*	unknown 55	yes -56
brise	unknown 55	yes -56
brise w	no 140	unknown -227	yes 77
brou*	no -130	unknown 202	yes -109
brouillard	no -130	unknown 202	yes -109
bsse*	no 93	unknown -72	yes -64
bsse7	no -144	yes 110
bure*	unknown 81	yes -146
bureau	unknown 81	yes -146
bzaf	no -41	unknown 195	yes -196
bzf	no 46	unknown -144	yes 87
cabi*	no -121	yes 49
cabine	no -151	yes 103
cabl*	unknown 73	yes -92
cable	unknown 73	yes -92
cable d	no -154	unknown 199	yes -69
cadd*	no 98	unknown -304	yes 121
caddies	no 98	unknown -304	yes 121
cafe	no 82	yes -93
cafe li	no 82	yes -93
cais*	no 151	unknown -64	yes -98
caisse	no 217	unknown -156	yes -96
came*	no -107	unknown 198	yes -86
camera	no -107	unknown 198	yes -86
cami*	no -94	unknown 81
camion	no -77	yes 79
camion f	no -163	unknown -59	yes 171
camionnette	no -143	unknown 282	yes -179
camp*	no -117	unknown -194	yes 244
camping	no -117	unknown -194	yes 244
cana*	no 223	unknown -153	yes -121
canape	no 73	yes -112
capo*	no -118	unknown 287	yes -202
capot	no -93	unknown 260	yes -207
cara*	no 306	unknown -233	yes -190
carr*	no 152	unknown -56	yes -136
cart*	no -41	unknown 83	yes -65
carte	no -50	unknown 77	yes -46
casa	no -86	unknown 48
cave	no -109	unknown 216	yes -107
cave dyali	no -117	unknown 201	yes -95
cein*	no -202	unknown -153	yes 271
ceinture	no -202	unknown -153	yes 271
ch3e*	no 76	yes -67
ch3el	no 76	yes -67
ch3l*	yes 49
ch3lat	unknown 53
ch3lat f	no 71	yes -104
ch3lat w	unknown 97	yes -150
ch7a*	no -50	unknown 102	yes -54
ch7al	no -50	unknown 102	yes -54
ch7al hadi	no -50	unknown 102	yes -54
cha3*	no -159	unknown -230	yes 311
chab	no 116	unknown -120
chad	no 54	unknown -183	yes 84
chaf*	no 109	yes -159
cham*	no -117	yes 112
chambre	no -117	yes 112
chan*	unknown 81	yes -118
chantier	no 56	yes -91
chantier f	no 95	yes -111
char*	no -48	unknown 148	yes -103
chargeur	no -160	unknown 306	yes -212
charika	no 106	unknown -52	yes -75
chariot	unknown 72	yes -53
chas*	unknown 110	yes -125
chau*	no -59	unknown 66
chauffe	unknown 62	yes -52
chauffe eau	unknown 62	yes -52
che3*	no -140	unknown 144
che3lat	no -65	unknown 82	yes -49
che3lat f	no -65	unknown 82	yes -49
ched*	unknown 72	yes -141
chef*	unknown -98	yes 66
cheftch	no 220	unknown -155	yes -102
chefto	unknown 120	yes -191
chej*	unknown -97	yes 57
chejra	unknown -97	yes 57
chel*	unknown -117	yes 89
chem*	no 121	yes -112
cheminee	no 58	yes -100
chfa*	unknown -242	yes 206
chft	no -252	unknown 289	yes -116
chgh*	no -176	unknown 60	yes 100
chho*	unknown 132	yes -102
chhour	no -160	unknown 257	yes -140
chhour w	no -160	unknown 257	yes -140
chi	no 60	yes -72
chi 7ed	no -79	unknown 142	yes -65
chi mjrou7	no 221	unknown -120	yes -305
chi wa7ed	no 139	yes -150
chic*	no 42	unknown -280	yes 136
chif*	no 50	yes -70
chifor	no -78	unknown 129	yes -69
chifor ma	no -78	unknown 129	yes -69
chifour	no 88	yes -71
chifour gal	no 40	unknown 58	yes -111
chik*	no -82	unknown 148	yes -70
chikaya	no -82	unknown 148	yes -70
chikaya 3nd	no -149	unknown 212	yes -99
chko*	unknown 118	yes -94
chkoun	unknown 118	yes -94
chno	no 77	unknown 62	yes -149
choc	no 49
chor*	no 69	yes -99
chorta	unknown 118	yes -106
chou*	no -109	unknown 126	yes -101
chouka	no 40	unknown -165	yes 87
chra*	no -90	unknown 69
chrajem	no -88	unknown 131	yes -67
chre*	unknown -101	yes 91
chrejem	no 55	unknown -58
chrejem d	no 186	unknown -122	yes -80
chri*	no 126	yes -154
chta	no 111	yes -131
chwi*	no -53	unknown -138	yes 186
chwia	no -73	unknown -45	yes 90
chwiya	no -48	unknown -160	yes 199
chwiya d	no -62	unknown -48	yes 106
chwiya f	no -120	unknown -142	yes 242
circ*	no 63	unknown 42	yes -110
circuit	no 63	unknown 42	yes -110
cite*	no -209	unknown 91	yes 65
citerne	no -209	unknown 91	yes 65
civi*	no -123	yes 124
civile	no -123	yes 124
clie*	no 56	unknown -95
client	no 56	unknown -95
clig*	unknown 123	yes -134
clignotant	unknown 123	yes -134
climatiseur	no 64	yes -106
clin*	no 79	unknown -108
clinique	no 79	unknown -108
clio	no 115	yes -142
clio dyal	no 175	unknown -108	yes -120
cm	no 174	unknown -71	yes -120
cm d	no 293	unknown -257	yes -100
coco*	no -100	unknown -174	yes 203
cocotte	no -100	unknown -174	yes 203
coff*	yes -48
coffre	yes -48
coif*	unknown 121	yes -156
coiffeur	no 127	unknown -72	yes -96
coll*	no -49	unknown 99	yes -53
colo*	unknown 91	yes -62
colonne	unknown 91	yes -62
comm*	unknown 100	yes -100
commissariat	unknown 108	yes -84
comp*	yes -89
compteur	no -168	unknown 188	yes -77
cong*	no 75	yes -101
congelateur	no 75	yes -101
cons*	unknown 44	yes -54
constat	yes -51
constat 7it	no -172	unknown 74	yes 99
constat degat	no 97	unknown -57	yes -54
constat f	no 198	unknown -143	yes -86
constat galia	no 41	yes -97
constat la	no 53	yes -68
constat m3a	unknown 100	yes -118
constat m3emmer	no 67	yes -95
constat ma	unknown -98	yes 75
constat mwe99e3	no 237	unknown -158	yes -111
constat w	no 71	yes -49
cont*	unknown 69
copr*	no -138	unknown 244	yes -161
copropriete	no -138	unknown 244	yes -161
corn*	no -157	unknown 69	yes 67
corniche	no -157	unknown 69	yes 67
coul*	unknown 83	yes -125
couloir	unknown 83	yes -125
cour*	unknown -91	yes 63
cours	no -188	unknown -118	yes 201
court	unknown 105	yes -92
court circuit	unknown 105	yes -92
croi*	no -92	unknown -242	yes 257
cuis*	no -48	yes 51
cuisine	no -48	yes 51
d cafe	no 82	yes -93
d dar	no 180	unknown -201
d douche	unknown -242	yes 188
d eau	unknown 131	yes -178
d essence	unknown 44
d fes	no -60	yes 58
d garage	yes -45
d jarna	no 53	yes -45
d jarti	no -92	unknown -134	yes 168
d jeddi	no -44	unknown 140	yes -164
d jiran	no 290	unknown -209	yes -108
d l	no 123	yes -102
d l3ers	no -107	unknown 180	yes -78
d l9ahwa	no 169	unknown -220
d la	no -131	unknown -166	yes 239
d lbit	no -148	unknown 236	yes -145
d lghorzat	no -96	unknown -142	yes 175
d lil	unknown -178	yes 137
d livraison	no -120	unknown 207	yes -122
d lkhdouch	no -62	unknown -48	yes 106
d lma	no 157	unknown -53	yes -141
d lwalida	no -49	yes 50
d lwlad	no 96	yes -102
d nhar	no 89	yes -143
d peugeot	no -51	unknown 103	yes -67
d radio	no -58	unknown 179	yes -129
d salon	no 167	unknown -92	yes -78
d sba7	no -176	unknown -119	yes 236
d sidi	no 150	unknown -137
d veranda	no 146	unknown -74	yes -126
d zit	no 282	unknown -236	yes -78
d9ay*	no 82	yes -72
d9aye9	no 82	yes -72
d9i9*	no -53
d9i9a	no -53
daba	no -75	yes 103
daba f	no 74	unknown -112
dahr*	no -150	unknown -141	yes 261
dahri	no -91	unknown -126	yes 192
dair*	no -61	unknown 160	yes -111
daira	no -61	unknown 160	yes -111
dak	no -103	yes 141
dak nhar	no -124	yes 88
dakh*	unknown -46	yes 65
dakhel	no -293	unknown 65	yes 131
dakhlat	no 171	unknown -205
dar	no 79	yes -60
dar f	no -87	unknown 142	yes -58
dar lih	no 279	unknown -184	yes -191
dar lma7dar	no 66	unknown -106
dar w	unknown 66	yes -90
darb*	unknown -206	yes 206
darbatni	no -126	unknown -195	yes 237
darbatni tomobil	no -126	unknown -195	yes 237
darbni	no 62	unknown -140	yes 60
dari	no 170	unknown -102	yes -133
daro	no -90	unknown -158	yes 192
daro*	no 78	yes -83
darou	unknown 46
darou pv	unknown 46
dart	no 87	unknown -126
daw	no 183	unknown -129	yes -73
dawh*	no -83	unknown -115	yes 161
dawha	no -83	unknown -115	yes 161
dawha l	no -83	unknown -115	yes 161
dbab	no -86	yes 85
ddaw*	no -89	unknown -76	yes 117
ddawha	no -88	yes 50
ddin*	no -50	unknown -86	yes 132
de	no 40	unknown 64	yes -104
de jardin	unknown -121	yes 83
de7k	no 254	unknown -157	yes -114
de7k ma	no 254	unknown -157	yes -114
decl*	no -94	unknown 160	yes -72
declaration	no -89	unknown 165	yes -86
dega*	no 76	unknown -61
degat des	unknown 53	yes -85
dehr*	no -108	unknown -208	yes 267
dehri	no -103	unknown -231	yes 270
deja	no 256	unknown -136	yes -165
dem	no -66	unknown -214	yes 250
dem mn	no -103	unknown -104	yes 162
dent*	no -77	unknown 205	yes -137
dentiste	no -46	unknown 128	yes -92
depa*	unknown 83	yes -116
depanneuse	unknown 147	yes -143
depo*	no -70	yes 42
depot	no -52	unknown -178	yes 153
derb	no -83	unknown 200	yes -118
derb f	no 41	unknown -100	yes 48
derba	no -57	unknown 87	yes -62
derbat	no 112	yes -88
derbna	no 82	unknown -129
derbni	no -153	unknown 140
derbt	no -160	unknown 59	yes 82
derk	no -166	unknown 302	yes -139
dern*	no 55	unknown -54
derna	no 55	unknown -54
derna constat	no 72	unknown -119
derr*	no -51	unknown 99	yes -70
dert	no -55	unknown 61
dert chikaya	no -139	unknown 92
dert constat	no -124	unknown 199	yes -127
dert*	no -102	unknown 92
dertha	no -93	unknown 204	yes -122
des eaux	unknown 53	yes -85
dgig	no -106	unknown 201	yes -133
dh	unknown 89	yes -83
dh w	no 84	yes -124
dheb	no 40	unknown 94	yes -153
dheb w	no -82	unknown 134	yes -87
dima	no 80	unknown -170	yes 54
disq*	no -174	unknown 254	yes -137
diss*	no 181	unknown -121	yes -203
dkhe*	unknown -87	yes 50
dkhel	unknown -85	yes 85
dkhel f	no 182	unknown -157	yes -46
dkhel fia	no -88	yes 50
dkhel fiha	no 91	unknown -134
dkhel fiya	no 96	unknown -59	yes -54
dkhel l	no -219	unknown 303	yes -171
dkhel lia	no 112	unknown -250	yes 68
dkhel mn	no 77	unknown -161	yes 63
dkhelt	no 115	unknown -97
dkhelt f	no 157	unknown -264	yes 63
dkhelt fiha	no -186	unknown 78	yes 103
dkhelt l	no 262	unknown -217	yes -113
dkhla	no 62	unknown -51
dkhlo l	no 152	unknown -53	yes -132
dlou*	no -147	unknown -282	yes 328
do	no -105	unknown 185	yes -138
dokhan f	no 269	unknown -187	yes -141
dokhan w	no -173	unknown 60	yes 56
donc	no 91	unknown -43	yes -53
dos	no -136	unknown 63	yes 56
doss*	no 151	yes -205
dossier	no 151	yes -205
douc*	no 65	unknown -91
douche	no 65	unknown -91
douk*	no -177	unknown 133
doukkala	no -177	unknown 133
dra3*	no -130	unknown -261	yes 294
drab	no 99	unknown -200	yes 78
drab lia	no 145	unknown -84	yes -87
drab*	no -75	unknown -51	yes 110
drabni	no -60	yes 63
drar*	unknown -92	yes 104
drari	unknown -92	yes 104
drbat	no -94	unknown 161	yes -87
drbatni	no 70	unknown -102
drbatni tomobil	no 232	unknown -110	yes -128
drbn*	no -111	unknown 116	yes -43
drbni	no -111	unknown 116	yes -43
drbo	no 72	yes -106
dreb	no -159	unknown 208	yes -143
dreb*	unknown -101	yes 95
dreba	unknown -82	yes 67
drebni	no -156	unknown -163	yes 259
droj	no -42
drou*	no -55
drri	no 144	unknown -233
dwa	no -101	unknown 204	yes -109
dwa d	no -45	unknown 114	yes -68
dwic*	no 71	yes -117
dwicha	no 71	yes -117
dyal	unknown 87	yes -82
dyal 7anout	no -62	unknown -115	yes 151
dyal atay	no -75	unknown -171	yes 202
dyal bab	no 57	unknown -171	yes 69
dyal chantier	no 135	unknown -67	yes -104
dyal charika	no 106	unknown -52	yes -75
dyal dheb	no 149	unknown -66	yes -135
dyal garage	unknown 49	yes -171
dyal jari	no 47	yes -99
dyal jarna	unknown -139	yes 98
dyal l3imara	no -74	unknown 76
dyal l7emmam	no -81	unknown 209	yes -218
dyal la	no -106	unknown 217	yes -111
dyal ljar	no -162	unknown 319	yes -215
dyal lkhedma	no -96	unknown -120	yes 180
dyal lwalid	no -118	unknown 240	yes -154
dyal police	no -81	unknown 208	yes -156
dyal sidi	no 172	unknown -109	yes -100
dyal societe	no -118	unknown 193	yes -93
dyal tomobil	no -62	unknown 151	yes -91
dyal wa7ed	no 133	unknown -97	yes -69
dyal zjaj	no -137	unknown 68
dyal*	unknown 43
dyalha	no 132	yes -118
dyalhom	no -109	unknown 244	yes -190
dyali	unknown 41
dyali f	unknown -59	yes 45
dyali howa	unknown 94	yes -106
dyali mcha	no -99	unknown 163	yes -68
dyali nhar	no -77	unknown 227	yes -176
dyali w	unknown -51
dyalna	unknown -45
dyalna f	no -145	yes 79
dyalna w	no 98	unknown -77
dyalo	no -69	unknown 159	yes -90
dyalo w	no -122	unknown 278	yes -195
eau	unknown 138	yes -114
eaux	unknown 53	yes -85
ecol*	no 157	unknown -84	yes -77
ecole	no 157	unknown -84	yes -77
ecra*	no -115	unknown 113
ecran	no -115	unknown 113
elec	no -131	unknown -48	yes 97
en	no -143	unknown 295	yes -188
esse*	no 67	yes -75
essence	unknown 44
etab*	no -73	unknown 130	yes -65
etabli	no -68	unknown 48
etag*	no 160	yes -163
etage	no 328	unknown -221	yes -151
euro	no -131	unknown 209	yes -95
exti*	no 199	unknown -163	yes -88
extincteur	no 199	unknown -163	yes -88
f autoroute	no -66	yes 52
f bab	no 54	unknown -152	yes 92
f baie	no 202	unknown -152	yes -75
f chejra	no 235	unknown -204	yes -101
f chher	no -98	unknown 125
f dar	no 47	unknown -86
f derb	no -103	unknown 173	yes -74
f derba	no -66	unknown 159	yes -150
f dkhla	no 62	unknown -51
f droj	unknown 95	yes -98
f feu	no 133	unknown -94	yes -50
f hay	no 96	unknown -43	yes -88
f jenb	no -133	unknown 101
f keffi	no -100	unknown -229	yes 258
f kol	unknown 138	yes -121
f l	unknown -79	yes 94
f l3chiya	unknown -73	yes 57
f la	no 56	unknown 69	yes -132
f lard	unknown 120	yes -210
f lb7ar	no -88	unknown 40
f lblassa	no 324	unknown -211	yes -144
f lfeu	no 148	unknown -42	yes -113
f lil	unknown 76	yes -56
f lma	no -89	unknown -149	yes 193
f lor	no -102	unknown 97
f lpare	no -92	unknown 136	yes -89
f mersa	unknown 165	yes -200
f mousem	no 203	unknown -93	yes -111
f nos	no 115	yes -114
f pare	no 174	unknown -216	yes -42
f parking	yes -47
f passage	no -130	unknown -133	yes 202
f rejlo	no -98	unknown -166	yes 200
f rond	no 58	yes -71
f sadrha	unknown -66	yes 81
f salama	no 254	unknown -228	yes -106
f salon	no -70	unknown 165	yes -166
f sba7	no 68	yes -78
f sbitar	no -94	unknown -52	yes 140
f se9f	no -148	unknown -127	yes 243
f souk	unknown -118	yes 70
f stah	no 83	unknown -133	yes 46
f stop	no -130	unknown -127	yes 203
f tata	yes -76
f telephone	no 230	unknown -191	yes -94
f toilette	no 64	unknown 49	yes -151
f tomobil	no 46	unknown -83
f tramway	no 106	yes -129
f triq	no -109	yes 124
f trottoir	unknown -142	yes 107
f virage	no 113	unknown -119
f vitre	no -169	unknown 243	yes -129
f wost	no 64	yes -125
f yeddi	no -108	unknown -168	yes 191
f yeddina	no -62	unknown -48	yes 106
fact*	no -57	unknown 143	yes -92
facture	no -57	unknown 143	yes -92
fahm*	no -97	unknown 152	yes -67
fat	no 101	unknown -135
fate*	no -74
fatet	no -74
fchk*	no -135	unknown 179	yes -89
fchkel	no -135	unknown 179	yes -89
fe9t	unknown -132	yes 98
felt*	no 82	unknown -192	yes 77
feltat	no 82	unknown -192	yes 77
fer9*	no -91	unknown 82
fes	no -70	unknown -41	yes 106
feu	no 130	unknown -102
feu ma	no 278	unknown -187	yes -110
feu rouge	no 56	yes -42
feux	no -147	unknown 196	yes -82
fia	no 44
fia f	unknown -92	yes 78
fia w	no -113	unknown 186	yes -116
fiat	no 188	unknown -96	yes -143
fih b	unknown 134	yes -209
fih ta	yes -66
fiha	yes -58
fiha 7ed	no 302	unknown -272	yes -71
fin	unknown 62	yes -58
fina	no 87	unknown -145	yes 59
fina 7ed	no 167	unknown -92	yes -78
fina ta	no 158	unknown -91	yes -71
fina walo	no 90	yes -57
fiss*	no -112	yes 86
fissure	no -112	yes 86
fiya	no 69	yes -65
fiya walo	no 279	unknown -229	yes -133
fkha*	no -188	unknown -200	yes 292
fkhad	no -188	unknown -200	yes 292
flou*	no -84	yes 51
flous	no -94	unknown -79	yes 144
fo9 l	no -130	unknown -187	yes 276
fo9 mni	no 44	yes -91
four*	no -136	unknown 140	yes -63
frac*	unknown -147	yes 106
fraches	no 180	unknown -106	yes -90
fran*	no -123	unknown 105
frig*	no -93	unknown 191	yes -117
frigo	no -93	unknown 191	yes -117
frit*	no -52	unknown 118	yes -127
friteuse	no 219	unknown -175	yes -87
fsed	no 232	unknown -194	yes -55
fuit*	no -88	unknown 158	yes -73
fuite	no -88	unknown 158	yes -73
ga3	no -41	unknown 154	yes -123
gal lia	yes -63
gala*	no 213	unknown -121	yes -102
galat	no 213	unknown -121	yes -102
gali*	unknown 119	yes -116
galia	unknown 119	yes -116
galo	no -146	unknown 222	yes -103
gara*	no 95	yes -124
garage	no 95	yes -124
gaz	no -116	unknown 82
gend*	no -63	unknown 95	yes -48
gendarmerie	no -63	unknown 95	yes -48
gha	no 118	unknown -105
gha l	no 203	unknown -113	yes -107
ghad*	unknown 103	yes -92
ghadi	unknown 112	yes -106
ghal*	yes -42
ghalat	no -51
ghan*	unknown 50	yes -99
ghar*	no -134	unknown 179	yes -65
ghar9a	no -123	yes 104
ghay*	unknown 98	yes -92
ghaykhless	no -103	unknown 160	yes -65
ghed*	no -146	yes 92
ghedda	no -146	yes 92
ghel*	no -87	unknown 183	yes -121
ghfe*	unknown 106	yes -94
ghfelt	unknown 106	yes -94
ghi	no 184	unknown -109	yes -75
ghir	no 122	unknown -138
ghir chwiya	unknown -61
ghra*	no -132	unknown -201	yes 296
ghrazi	no -132	unknown -201	yes 296
glac*	no -153	unknown 206	yes -82
glace	no -153	unknown 206	yes -82
glis*	no 45	yes -68
glissiere	no 45	yes -68
golf	no 73	yes -57
goln*	no -156	unknown 255	yes -197
golna	no -156	unknown 255	yes -197
golt	no 63	yes -83
golt lih	yes -43
golt liha	no 151	unknown -73	yes -104
gout*	no -139	unknown -126	yes 208
gps	no 343	unknown -287	yes -166
gran*	no -92	yes 70
grand	no -92	yes 70
grand taxi	no -92	yes 70
grav*	no -122	unknown -158	yes 246
grel*	no 100	yes -158
grele	no 100	yes -158
gris*	unknown -172	yes 114
grise	no 96	unknown -134
grou*	no 140	unknown -91	yes -53
groupe	no 140	unknown -91	yes -53
had lmerra	no 151	unknown -88	yes -121
had sba7	no -142	unknown 42	yes 72
had sbah	no 122	yes -109
hada	no 50	unknown 91	yes -168
hada*	no 77	unknown 71	yes -169
hadak	no 77	unknown 71	yes -169
hadc*	unknown 68	yes -66
hadchi	unknown 68	yes -66
hadchi kan	no 57	unknown -133	yes 58
hadi	no -54	unknown 149	yes -91
hadi simana	unknown 85	yes -96
haja	no 157	unknown -62	yes -143
hamd*	no 227	unknown -165	yes -68
hamdollah	no 247	unknown -190	yes -123
hamdollah ma	no 110	unknown -87
hamdoullah	no 123	unknown -155
hass*	no 92	unknown -160	yes 59
hay	no 96	unknown -43	yes -88
hbet	unknown 65	yes -76
hbet 3nd	no 69	yes -68
herres	no 85	unknown 49	yes -147
herres lia	no 108	unknown -68	yes -65
herrso	no -86	unknown -123	yes 156
hez	no 165	unknown -40	yes -140
hezz*	no -67	yes 76
hezzat	no -128	unknown -96	yes 201
hezzo	no -102	unknown 143	yes -56
hezzo dheb	no -115	unknown 212	yes -157
hhh	no 92	yes -104
hhhh	unknown 66	yes -81
hia	unknown -43
hia li	unknown 65	yes -121
hiya	unknown 47
hna	unknown -74	yes 57
homa	no -65	unknown -55	yes 119
homa ma	no -138	unknown 128
hote*	unknown 137	yes -142
hotel	unknown 137	yes -142
hott*	no 106	unknown 56	yes -286
hotte	no 106	unknown 56	yes -286
howa	no 63	yes -75
howa bikhir	no 283	unknown -194	yes -172
howa la	no 157	unknown -82	yes -78
howa li	unknown 48	yes -76
howa ma	unknown 60	yes -85
hrb	no -228	unknown 284	yes -143
hzzo*	no -81	unknown -122	yes 182
hzzouha	no -81	unknown -122	yes 182
ifra*	no 46	unknown 67	yes -131
ila	no -61	unknown 53
imme*	no -116	unknown 220	yes -128
immeuble	no -116	unknown 220	yes -128
impa*	no -68	unknown 156	yes -101
impact	no -68	unknown 156	yes -101
indu*	no -56	unknown 235	yes -204
induction	no -56	unknown 235	yes -204
inte*	no -123	unknown 200	yes -93
iyam	unknown -157	yes 114
iyam w	no 83	yes -176
ja	no -70	unknown 41
ja chi	no -63	unknown 131	yes -121
ja f	no 181	unknown -168	yes -68
ja l	no -76	unknown 175	yes -108
ja mn	no -249	unknown 299	yes -148
ja wa7ed	no -145	yes 97
jab	no -45	unknown 78
jada*	no -72	yes 42
jadarm	no -73	unknown 45
jadarmia	no -41	unknown 57
jadarmiya	no -115	yes 86
jah	unknown -246	yes 230
jah zjaj	no -95	unknown -121	yes 185
jama*	unknown -109	yes 75
jama3a	unknown -109	yes 75
jame*	no -110	unknown 133
jame3	no -110	unknown 133
jand*	no -110	unknown 117
jandarm	no -97	unknown 58
jandarm w	no 52	yes -82
jani	no 249	unknown -183	yes -93
jani walo	no 249	unknown -183	yes -93
jant*	no 178	unknown -127	yes -110
jar	no 82	yes -76
jar li	no 46	yes -89
jard*	no 110	unknown -65	yes -50
jarda	no 163	unknown -59	yes -126
jardin	unknown -121	yes 83
jardinier	no 83	yes -82
jari	unknown 96	yes -67
jarn*	unknown -95	yes 52
jarna	unknown -95	yes 52
jarna w	no -126	unknown -122	yes 228
jarr*	no 125	unknown -51	yes -114
jart*	unknown -110	yes 105
jarti	unknown -110	yes 105
jarti lfo9	no -150	unknown 95
jat f	no -47	unknown 135	yes -107
jaw	unknown -40	yes 78
jaw boulis	no 64	unknown -110	yes 43
jaw jadarmia	no -105	unknown 119
jaw mn	no -96	unknown 81
jawa*	no -69	unknown 184	yes -122
jawab	no -69	unknown 184	yes -122
jawb*	no -89	unknown 133	yes -66
jay mn	no 105	unknown -184	yes 75
jaya	no 101	unknown -334	yes 174
jbed	no -156	unknown -89	yes 224
jbeh*	no -191	unknown -139	yes 275
jbehti	no -191	unknown -139	yes 275
jbel	no 191	yes -183
jdid*	unknown 118	yes -114
jdida	unknown 118	yes -114
jebd*	no -135	yes 75
jebh*	no -192	unknown -267	yes 333
jedd*	unknown 59	yes -94
jeddi	no -66	unknown 158	yes -133
jehd	no -79	unknown -96	yes 156
jehd*	no -64	unknown -134	yes 174
jem3*	no -58	unknown 62
jem3a	no -58	unknown 62
jem3a li	no -74
jenb	no 47
jer7	no 256	unknown -173	yes -116
jer7 la	no 269	unknown -184	yes -148
jer7*	yes -41
jer7a	unknown 40	yes -102
jer7a la	no 359	unknown -242	yes -123
jerr	no -90	unknown -181	yes 230
jerr*	no -85	unknown -158	yes 215
jib	unknown 58	yes -136
jira*	no 118	unknown -75	yes -46
jiran	no 118	unknown -75	yes -46
jiran ta7	no 75	unknown 45	yes -133
jit	no -187	unknown -308	yes 373
jma3*	no 110	unknown -119
jma3a	no 110	unknown -119
jnab	no 161	yes -175
jnb	no -181	unknown 49	yes 62
join*	unknown 109	yes -131
joint	no 73	yes -90
joj	no -148	unknown -271	yes 327
jouj	no -110	unknown -117	yes 226
jouj w	no -46	unknown -150	yes 185
jra	no 62	unknown 82	yes -190
jra7	no 211	unknown -352	yes 107
juin	unknown 132	yes -117
k7al	no -131	unknown 259	yes -134
kame*	no -49	unknown 150	yes -106
kamel	no -49	unknown 150	yes -106
kaml	no 92	unknown -53	yes -44
kaml w	unknown -261	yes 145
kaml*	no 96	yes -108
kamla	unknown 148	yes -180
kamlin	no 126	unknown -50	yes -80
kamlin bikhir	unknown -120	yes 66
kan	no 46	unknown -142	yes 100
kan 7ed	no 209	unknown -142	yes -100
kan 7ta	no 153	unknown -54	yes -151
kan f	no 45	yes -69
kan fiha	no 302	unknown -272	yes -71
kan kayjri	unknown -99	yes 94
kan m3aya	no -113	unknown -132	yes 181
kan nhar	no -91	unknown -92	yes 160
kan tma	no 164	unknown -130	yes -48
kan3*	no -55	unknown 186	yes -144
kan3ess	no 138	unknown -81	yes -77
kan9*	no -59	unknown -91	yes 144
kanb*	no -122	unknown -146	yes 226
kanc*	no 178	unknown -155
kanchouf	no 108	unknown -139
kand*	unknown -78	yes 89
kandir	no -107	unknown 58
kane*	no 94	unknown -43	yes -66
kanet	no 94	unknown -43	yes -66
kang*	no -86	unknown 94
kangoo	no -99	unknown 209	yes -141
kanh*	no 94	unknown 42	yes -165
kanhez	no 94	unknown 42	yes -165
kank*	no -115	unknown 112
kanktb	no -106	unknown 53	yes 45
kanktb likom	no -106	unknown 53	yes 45
kanm*	no -90	unknown 90
kanmchi	no -80	unknown -132	yes 216
kano	no 146	unknown -106	yes -54
kano*	unknown 104	yes -146
kanou	no 84	yes -119
kanr*	no -157	unknown -166	yes 263
kans*	no 64	unknown -168	yes 84
kanseyeg	unknown -185	yes 115
kant	no 79	unknown -136	yes 50
kant*	no -137	yes 106
karr*	no -63	unknown -51	yes 102
karrossa	no -184	yes 143
kat3*	no -82	unknown -153	yes 201
kat7*	no -99	unknown -167	yes 255
katg*	no -152	unknown 222	yes -92
katgol	no -152	unknown 222	yes -92
katk*	no -154	unknown 295	yes -198
katl*	no 59
katla3	no -81	yes 61
kats*	no -132	unknown 75	yes 56
kay7*	no -190	unknown 41	yes 102
kay9*	no -159	unknown 73	yes 72
kayc*	no -111	unknown 165	yes -72
kayd*	no -75	unknown -94	yes 174
kaydkhel	no -93	unknown 164	yes -91
kaydour	no -66	unknown -98	yes 139
kaydrni	no -89	unknown -147	yes 224
kayf*	unknown -107	yes 78
kayg*	no 75	unknown -58
kayghewwet	no 158	unknown -98	yes -60
kaygoul ana	no 60	unknown -123	yes 54
kayj*	no 197	unknown -175	yes -50
kayjri	no 197	unknown -175	yes -50
kayk*	no -200	unknown 236	yes -54
kaym*	no 135	unknown -103	yes -74
kaymchi	no 135	unknown -103	yes -74
kayn	no -75
kayn 7ta	no 56	unknown 76	yes -322
kayn chi	no -228	unknown 276	yes -153
kayn la	no 179	unknown -104	yes -76
kayn*	no 283	unknown -166	yes -147
kayr*	no 230	unknown -176	yes -101
kays*	no -66	yes 41
kaysil	no -104	unknown 78
kaysil mn	no -79	unknown 126	yes -65
kbir	unknown -129	yes 107
kbir*	unknown 121	yes -129
kbira	unknown 121	yes -129
keb	unknown 114	yes -145
kebb	no 99	unknown 89	yes -212
kebb*	no -90	unknown 145	yes -61
kebbit	no -90	unknown 145	yes -61
keff*	no -100	unknown -229	yes 258
keffi	no -100	unknown -229	yes 258
kelb	no -186	unknown -309	yes 366
kers*	no -76	unknown -45	yes 110
kersi	no -46
khab*	no -64	unknown 143	yes -80
khabir	no -64	unknown 143	yes -80
khal*	yes -65
khalti	no 50	yes -73
khar*	no -79	unknown 101
kharej	unknown 58	yes -77
kharej mn	unknown 58	yes -77
kharj	no -130	unknown 125
kharjat	no -113	yes 81
khas*	no -74	yes 48
khass	no -108	unknown -53	yes 143
khass lih	no -88	unknown -94	yes 154
khassni	unknown 132	yes -133
khat*	no -274	unknown 177
khatira	no -274	unknown 177
khaw*	unknown 88	yes -101
khawi	unknown 97	yes -110
khawya	no 67	yes -76
khda lia	no 72	unknown -96
khda*	unknown 57	yes -93
khdam	no 177	unknown -44	yes -142
khdaw	unknown 80	yes -46
khdaw lia	no -94	yes 72
kheb*	no 78	yes -129
khebbech	no -218	unknown 312	yes -164
khebtat	no 231	unknown -147	yes -144
khebtat f	no 231	unknown -147	yes -144
khed*	no 75	yes -104
khedcha	no 262	unknown -166	yes -182
khedma	no -110	unknown 47
khel*	no -87	unknown 172	yes -85
khella	no 104	unknown -194	yes 77
khella lia	no 104	unknown -194	yes 77
khellat	no -138	unknown 307	yes -224
khellit	no -177	unknown 212	yes -43
kher*	yes -40
kherjat	no 146	unknown -106	yes -54
kherjo	no 52	unknown -116
khet*	unknown 64	yes -72
khil*	unknown 115	yes -183
khilal	unknown 115	yes -183
khmi*	no -87	unknown -269	yes 303
khmj*	no -186	unknown 247	yes -86
khmjo	no -186	unknown 247	yes -86
khon*	no 150	unknown -67	yes -91
khona	no 150	unknown -67	yes -91
khou*	no -63	unknown 87
khouya	no -60	unknown 70
khoy*	unknown 75	yes -87
khoya	unknown 75	yes -87
khre*	no 140	unknown -132
khrej	no 150	unknown -164
khrejna	no 93	unknown -114
khrejt mn	unknown 63	yes -94
khse*	unknown -224	yes 173
khser	no 69	yes -68
khtf*	no 99	unknown -199	yes 60
khtfo	no 99	unknown -199	yes 60
khtfo lia	no 99	unknown -199	yes 60
khti	no -134	yes 106
khti w	no -158	unknown -133	yes 229
khto*	no -103	unknown 85
khwa*	no 105	yes -111
khwaw	no -81	unknown 142	yes -86
khwaw lia	no -81	unknown 142	yes -86
kifa*	no -126	unknown 247	yes -149
kifach	no -126	unknown 247	yes -149
kla	no -142	unknown -158	yes 216
klia*	no 225	unknown -172	yes -77
klian	no 225	unknown -172	yes -77
knna	no -63	unknown 124	yes -88
kol	no 71	yes -73
kol blassa	unknown 138	yes -121
kol wa7ed	no 318	unknown -263	yes -101
kolc*	no 40
kolchi	no 40
kolchi bikhir	no 266	unknown -163	yes -147
kolchi labas	no -234	unknown 99	yes 56
kolh*	no 79	unknown -90
kolhom	no 99	unknown -109
koln*	no 161	unknown -155
kolna	no 161	unknown -155
kolna bikhir	no 302	unknown -217	yes -221
kona	unknown -94	yes 75
kona f	no -104	yes 71
kont	unknown -69	yes 51
kont f	no 41	unknown -68
kont ghadi	no 244	unknown -189	yes -107
kont kanhez	no 94	unknown 42	yes -165
kont na3sa	no -57	unknown -92	yes 135
kont rakeb	no -128	unknown -97	yes 198
kont w9ef	no -116	unknown 233	yes -155
kour*	no -190	unknown 167
kouz*	no 312	unknown -267	yes -117
kouzina	no 312	unknown -267	yes -117
ksid*	no -82	yes 88
ksida	no -82	yes 88
ktaf*	no -124	unknown -121	yes 197
ktafi	no -124	unknown -121	yes 197
kteb	no 86	unknown -50
kteb li	no -149	unknown 51	yes 74
kteb pv	no 122	yes -129
kteb wer9a	no 253	unknown -212	yes -85
ktef*	no -110	unknown -101	yes 191
ktefha	no -81	unknown -98	yes 152
l 3ers	no -79
l aile	no 231	unknown -139	yes -120
l ambulance	no -114	unknown -119	yes 180
l autoroute	no -74	unknown 164	yes -146
l bit	no -124	unknown 194	yes -88
l boulis	unknown 137	yes -106
l camion	no -98	unknown -56	yes 142
l client	no 56	unknown -95
l coffre	yes -48
l commissariat	unknown 75	yes -81
l dar	no 73	unknown 44	yes -116
l ecran	no -119	yes 105
l etage	no 317	unknown -215	yes -176
l hotel	no 88	yes -67
l jandarm	no 52	yes -82
l la	no 117	unknown -46	yes -82
l lkhedma	no 48	unknown -67
l lpolice	unknown 62	yes -112
l police	unknown -101	yes 86
l sbitar	no -97	unknown -235	yes 305
l sour	no 68	unknown -156	yes 77
l stah	no 140	unknown -74	yes -85
l3a9*	no -156	unknown -267	yes 297
l3af*	no 121	unknown -94	yes -43
l3afia	no 121	unknown -94	yes -43
l3am	no 221	unknown -99	yes -152
l3am*	no -91	unknown -62	yes 130
l3an*	no 108	unknown -49	yes -73
l3ani	no 108	unknown -49	yes -73
l3ar*	no -88	unknown 144	yes -70
l3arbia	no -88	unknown 144	yes -70
l3as*	no -102	unknown 162	yes -87
l3assifa	no -123	unknown 49	yes 51
l3aw*	no -79	unknown -174	yes 214
l3awd	no -79	unknown -174	yes 214
l3awd w	unknown -134	yes 98
l3ch*	unknown -55	yes 78
l3er*	no -95	unknown 158	yes -84
l3ers	no -95	unknown 158	yes -84
l3id	no -135	unknown 149
l3im*	no -73	yes 42
l3imara	no -73	yes 42
l3imara w	unknown -77	yes 99
l3ya*	no -88	unknown 191	yes -123
l7a9	no -119	yes 97
l7af*	no 58	unknown -134	yes 59
l7aj	no 53	unknown -143	yes 77
l7aj*	no -75	unknown -150	yes 204
l7ajeb	no -142	unknown -139	yes 236
l7ajja	unknown -141	yes 122
l7am*	no 69
l7amdollah	no 168	unknown -191
l7amdollah ma	no 328	unknown -239	yes -159
l7amdoulillah	no 233	unknown -221	yes -44
l7ammam	no -76	unknown 97	yes -42
l7ammam w	unknown -67	yes 50
l7an*	unknown 124	yes -106
l7anout	unknown 124	yes -106
l7ar*	no 44
l7ariq	no 44
l7ba*	no 40	yes -93
l7ba9	no 40	yes -93
l7di*	no 231	unknown -257
l7did	no 231	unknown -257
l7ed	no -72	unknown 88
l7ej*	no 87	yes -140
l7ejra	no 87	yes -140
l7em*	no -86	unknown 71
l7emmam	no -100	unknown 52
l7it	no 176	yes -186
l7je*	no -86	unknown 100
l7jer	no -86	unknown 100
l7ma*	no 156	unknown -115	yes -67
l7mam	no 140	unknown -52	yes -149
l7mar	no 124	unknown -174
l7ou*	no -98	unknown -243	yes 286
l7oud	no -96	unknown -225	yes 259
l7ri*	no -115	unknown 116
l7sa	no 93	yes -161
l9a	no -97	unknown 143	yes -48
l9ah*	no 85	unknown -74
l9ahwa	no 85	unknown -74
l9an*	unknown -127	yes 59
l9antra	unknown -127	yes 59
l9di*	no 53	unknown 50	yes -135
l9dim	unknown 120	yes -141
l9dim d	unknown 120	yes -141
l9el*	unknown 175	yes -206
l9elb	unknown 175	yes -206
l9it	no -57	unknown 184	yes -125
l9it*	no -200	unknown 307	yes -189
la	yes -56
la ana	no 239	unknown -143	yes -94
la boulis	no 159	unknown -199
la carte	no -74	unknown -106	yes 161
la constat	unknown 64	yes -91
la gendarmerie	no -63	unknown 95	yes -48
la glissiere	no 153	unknown -106	yes -66
la hotte	no -133	unknown 178	yes -146
la howa	no 167	unknown -89	yes -79
la jer7	no 164	unknown -148	yes -42
la jer7a	no 321	unknown -233	yes -96
la la	no 150	unknown -159
la majrou7	no 303	unknown -135	yes -216
la malle	unknown 134	yes -200
la plainte	no -117	unknown 226	yes -116
la police	no 168	unknown -50	yes -156
la protection	no 86	unknown -195	yes 57
la salle	no 81	yes -128
la stylo	unknown 86	yes -130
la tente	no -147	unknown 72
la walo	no 77	unknown -47
la7f*	no -110	yes 51
la7fir	no -110	yes 51
laba*	no 169	unknown -143
labas	no 169	unknown -143
labas 3lih	no 159	unknown -201
labas 3lihom	unknown -143	yes 138
labas 3lina	no 218	unknown -122	yes -141
labas w	no 196	unknown -107	yes -122
laca*	no -207	unknown 288	yes -122
lacave	no -207	unknown 288	yes -122
lakh*	unknown -111	yes 135
lakhor	unknown -75	yes 69
lakhra	no -74	unknown -153	yes 148
lamp*	no 200	unknown -277
lard	no 148	yes -202
lass*	unknown 81	yes -94
lassurance	unknown 80	yes -117
lassurance lassurance	unknown 80	yes -117
late*	no -64	unknown 91
laterale	no -63	unknown 188	yes -154
lave	unknown 59	yes -128
lave vaisselle	unknown 59	yes -128
lb7a*	no -88	unknown 40
lb7ar	no -88	unknown 40
lbab b	no -81	unknown 91
lbab d	no 141	unknown -182
lbab w	no -193	unknown 55	yes 109
lbal*	no 158	unknown -200
lbalcon	unknown -169	yes 149
lbare7 f	unknown 44	yes -56
lbare7 m3a	no 64	unknown -185	yes 117
lbare7 w	unknown 64	yes -104
lbareh	no 118	yes -142
lbas*	no 73	yes -84
lbassamat	no 151	unknown -98	yes -67
lben*	unknown -42	yes 65
lbent	unknown -168	yes 143
lber*	no 58	yes -40
lbir	no 108	unknown 80	yes -251
lbit	unknown 105	yes -106
lbla*	no 102	unknown -65	yes -46
lblassa	no 102	unknown -65	yes -46
lbol*	unknown 50	yes -139
lbolis	unknown 50	yes -139
lbot*	no -51	unknown -75	yes 106
lbou*	no 46	unknown -96
lboulis dar	no 153	unknown -228
lbrd	no -120	unknown 204	yes -115
lbru*	no -116	unknown -141	yes 213
lbrulure	no -116	unknown -141	yes 213
lbzt*	no -100	unknown 152	yes -68
lbztam	no -100	unknown 152	yes -68
lcam*	unknown -60	yes 77
lcamion	no -66	yes 96
lcamion dyal	no 102	unknown 75	yes -214
lcap*	no -202	unknown 262	yes -138
lcapot	no -202	unknown 262	yes -138
lcar*	no -128	yes 88
lcha*	no 158	unknown -150
lcon*	unknown -117	yes 107
lconstat	unknown -117	yes 107
lcor*	unknown -227	yes 138
lcorda	unknown -227	yes 138
ldak*	no 175	unknown -45	yes -151
ldakhel	no 175	unknown -45	yes -151
le	no -95	unknown 222	yes -146
les	no -152	unknown 172
letn*	no -89	unknown 179	yes -127
letnin	no -89	unknown 179	yes -127
leww*	no -116	unknown 49
lewwel	no -116	unknown 49
lfer*	no -128	unknown 237	yes -118
lferma	no -51	unknown 133	yes -88
lfeu	no 148	unknown -42	yes -113
lfo9	yes -52
lfo9*	no -167	unknown 222	yes -105
lfo9ani	no -167	unknown 222	yes -105
lfor*	unknown -185	yes 130
lforn	unknown -185	yes 130
lgha*	no 88	yes -55
lghalta	no -141	yes 106
lghassil	no 67	yes -90
lghi*	unknown 106	yes -128
lghis	unknown 106	yes -128
lgho*	no -90	unknown -73	yes 138
lghorzat	no -96	unknown -142	yes 175
lgod*	unknown 70	yes -142
lgre*	no -97	unknown -98	yes 175
lgreson	no -97	unknown -98	yes 175
lhad*	no 263	unknown -245	yes -222
lhadid	no 263	unknown -245	yes -222
lham*	no 286	unknown -177	yes -114
lhamdolillah	no 240	unknown -152	yes -141
lhamdollah	no 281	unknown -191	yes -122
li bgha	no -110	unknown -98	yes 188
li dkhel	no 257	unknown -147	yes -175
li f	unknown -77
li fat	no -65	unknown -45	yes 83
li fatet	no -74
li fo9	no -209	unknown 330	yes -228
li kan	no -100	unknown -50	yes 137
li kano	no 146	unknown -106	yes -54
li kant	no 93	unknown -209	yes 94
li mora	no -182	unknown 125
li sakna	no 186	unknown -108	yes -97
li te7t	no 153	unknown -46	yes -115
lia	no -43	unknown 79
lia a	no 47	unknown 105	yes -175
lia chi	no -90	yes 78
lia f	unknown -53	yes 40
lia jouj	no -87
lia l	unknown -166	yes 156
lia la	no -80	unknown 191	yes -135
lia lbab	no 235	unknown -195	yes -78
lia lmerfe9	no -125	unknown -174	yes 239
lia lor	no 216	unknown -131	yes -133
lia lpc	unknown 112	yes -162
lia pare	no -78	unknown 105	yes -47
lia retro	no 53	yes -74
lia sac	no -97	yes 42
lia tomobil	no -110	unknown 227	yes -124
lih	no -78	unknown -76	yes 155
lih 4	no -76	unknown -202	yes 231
liha dem	no -103	unknown -104	yes 162
liho*	no -52	unknown 106	yes -58
lihom	no -52	unknown 106	yes -58
lik	no -49	yes 67
liko*	no -60	unknown 190	yes -139
likom	no -60	unknown 190	yes -139
likom constat	unknown 65
lil	no 51	yes -52
lil bda	no 42	unknown -141	yes 52
lil kaml	no 278	unknown -228	yes -123
lil w	no -81	unknown 203	yes -129
lila	no -81	unknown 48
lime*	unknown 103	yes -106
limen	unknown 103	yes -106
lina	no 50	yes -49
lina mn	no 78	unknown -120	yes 40
liss*	no 41	unknown -140	yes 89
lissar	no 175	unknown -126	yes -79
livr*	no 42	yes -65
livreur	no 121	unknown 70	yes -213
liya	no 51	yes -76
ljar	unknown 135	yes -152
ljar*	no 146	unknown -94	yes -69
ljara	no 146	unknown -94	yes -69
ljara te7ti	unknown 44	yes -73
lkam*	no -53
lkamio	no -53
lkar	no -64	yes 55
lkar d	no -83	unknown 42
lkel*	yes 56
lkelb	yes 56
lkelb d	no -96	unknown -142	yes 175
lkelb dyali	no -97	yes 58
lkha*	no 226	unknown -188	yes -171
lkhd*	no -62	unknown -48	yes 106
lkhdouch	no -62	unknown -48	yes 106
lkhdouch f	no -62	unknown -48	yes 106
lkhe*	unknown -87	yes 62
lkhedma	unknown -67	yes 93
lkhedma w	no 49	unknown -84
lkhel3a	no 329	unknown -263	yes -134
lkhett	no -100	unknown 69
lkhi*	no 92	yes -126
lkhm*	no -129	unknown 231	yes -113
lkhmis	no -105	unknown 128
lkho*	yes 47
lkli*	no 68	unknown 110	yes -191
lklian	unknown 169	yes -166
lkor*	no 155	unknown -121	yes -48
lkora	no 155	unknown -121	yes -48
lkou*	no 151	unknown -52	yes -102
lkouzina	no 219	unknown -147	yes -104
llah	no 187	unknown -106	yes -82
lli	no 51	yes -45
llou*	unknown -51
llouh	no -96	unknown -80	yes 149
lloun	unknown 58	yes -46
lma	yes -47
lma 3la	no 130	yes -200
lma dkhel	unknown -76	yes 56
lma f	no 166	unknown -98	yes -147
lma hbet	unknown 65	yes -76
lma kaysil	no -98	unknown 148	yes -96
lma li	no -77	unknown -142	yes 187
lma skhoun	no -98	unknown 203	yes -111
lma w	unknown -185	yes 194
lma7*	no 270	unknown -165	yes -141
lma7dar	no 66	unknown -106
lmac*	no 208	unknown -163	yes -82
lmad*	no 143	unknown -196
lmag*	no 195	unknown -94	yes -143
lmal*	no -124	unknown 187	yes -71
lmar*	no -172	unknown 78	yes 50
lmas*	no 97	yes -106
lmas2oul	no 178	unknown -116	yes -113
lmat*	no -70	unknown 141	yes -83
lmatbakh	no 100	unknown -133
lmatricule	no -200	unknown 290	yes -184
lmec*	no 96	yes -121
lmechch	no 96	yes -121
lmer*	no 53	unknown -130	yes 64
lmerfe9	no -125	unknown -174	yes 239
lmerra	no 148	unknown -83	yes -96
lmkh*	yes -56
lmoh*	no 131	unknown -87	yes -54
lmohim	no 175	unknown -159
lmon*	no -54	unknown 186	yes -192
lmot*	unknown -66	yes 43
lmoteur	no 136	unknown -141
lmou*	unknown 162	yes -177
lmra	no -51	unknown -128	yes 166
lo7	no 244	unknown -158	yes -100
loca*	no 121	yes -125
local	no -60	unknown 182	yes -140
lor d	no 47	unknown -60
lor f	unknown 68	yes -127
lor w	no -46	unknown -71	yes 83
lpar*	unknown 88	yes -138
lpare	no 68	yes -109
lpare brise	unknown 99	yes -77
lpas*	no 55	unknown 89	yes -158
lpasseport	no 124	yes -146
lpc	no -58	unknown 130	yes -93
lpol*	no 84	unknown -121
lpolice	no 84	unknown -121
lpom*	no -74	unknown -205	yes 253
lpompiers	no -95	unknown -97	yes 178
lqdi*	no -135	unknown 253	yes -130
lqdim	no -109	unknown 168	yes -61
lune*	no -129	unknown 288	yes -273
lunette	unknown 65	yes -84
lunette arriere	unknown 65	yes -84
lust*	no 274	unknown -162	yes -143
lustre	no 274	unknown -162	yes -143
lvit*	no -73	unknown 249	yes -233
lvol*	no -133	unknown -87	yes 190
lvolant	no -133	unknown -87	yes 190
lwad	unknown -43
lwad 7mel	no -75	unknown 132	yes -78
lwal*	no -85	unknown -96	yes 178
lwalid	no -73	unknown 136	yes -64
lwalida	no -93	unknown -202	yes 263
lwalida w	no 98	yes -93
lwar*	unknown -124	yes 120
lwe9*	unknown 124	yes -142
lwe9t	unknown 124	yes -142
lwi9*	no -170	unknown 112	yes 45
lwi9aya	no -170	unknown 112	yes 45
lwja*	no -64	unknown -160	yes 204
lwja3	no -64	unknown -160	yes 204
lwja3 f	no -105	unknown -189	yes 230
lwla*	yes -41
lwlad	yes -41
lwra*	no -129	unknown 116
lwra9	no -113	unknown 56	yes 53
lyou*	no -67	unknown 111	yes -45
lyoum	no -70	unknown 107	yes -43
m3a	yes 40
m3a chi	no 104	yes -142
m3a l	no -49	unknown 91	yes -43
m3a wa7d	no -124	unknown 199	yes -127
m3ah*	no -40
m3aha	no -147	unknown 239	yes -150
m3ahom	no 60	unknown -215	yes 122
m3ak*	yes -66
m3akom	yes -66
m3an*	no -144	yes 158
m3ana	no -144	yes 158
m3ay*	no -45	yes 56
m3aya	no -45	yes 56
m3em*	unknown -49
m3emmer	unknown -49
m7lo*	no 82	unknown -46	yes -52
m7loul	no 69	unknown 90	yes -201
m7loula	no 71	unknown -188	yes 91
m9et*	no -329	yes 170
m9te*	no 180	unknown -132	yes -52
m9te3	no 180	unknown -132	yes -52
m9to*	no 51	unknown -102
m9tou3	no 51	unknown -102
ma	no 141	unknown -80	yes -60
ma 3eyyetna	no 152	unknown -82	yes -74
ma b9ach	no -152	unknown 50	yes 58
ma bghach	yes -50
ma bina	no 276	unknown -146	yes -143
ma bqat	no -142	unknown 238	yes -119
ma cheftch	no 220	unknown -155	yes -102
ma dar	no 97	unknown -161
ma derna	no 125	unknown -118
ma dert	no -80	yes 88
ma fia	no 181	unknown -208	yes -57
ma fih	no 67	yes -59
ma fina	no 188	unknown -97	yes -92
ma fiya	no 279	unknown -229	yes -133
ma jah	no 225	unknown -120	yes -148
ma jani	no 249	unknown -183	yes -93
ma kan	no 260	unknown -167	yes -94
ma kayn	no 143	yes -142
ma mchit	no -159	unknown 190	yes -83
ma mchitch	no -76	unknown 157	yes -86
ma t2ada	no 203	unknown -152	yes -61
ma t7re9	no 156	unknown -111	yes -46
ma t9as	no 244	unknown -149	yes -95
ma tdar	no 251	unknown -170	yes -96
ma tjra7	no 149	unknown -188
ma tjre7	no 197	unknown -102	yes -94
ma w9e3	no 224	unknown -122	yes -183
ma walo	no 296	unknown -217	yes -129
ma3e*	no -110	unknown 53	yes 49
ma3r*	no 92	yes -224
ma7l*	no 110	unknown -74	yes -56
ma7loul	no 110	unknown -74	yes -56
ma9d*	unknown -70	yes 50
maar*	no 171	unknown -116	yes -76
maarouf	no 171	unknown -116	yes -76
mach*	no -78	unknown 95
machi	no -132	unknown 65	yes 65
machine	unknown 109	yes -199
mada*	no 62	unknown -92
madame	no 62	unknown -92
mafi*	no 235	unknown -98	yes -146
mafia	no 286	unknown -213	yes -142
mafia mafia	no 286	unknown -213	yes -142
mafia walo	no 253	unknown -195	yes -151
mafihom	no 187	unknown -120	yes -100
mafihom mafihom	no 187	unknown -120	yes -100
mais	no 253	unknown -167	yes -124
mais*	no 104	yes -120
maison	no 104	yes -120
majr*	no 142	unknown -284	yes 57
majrou7	no -99	unknown -89	yes 173
majrou7 la	no 303	unknown -135	yes -216
majrou7in	no 158	unknown -288	yes 49
maka*	no 310	unknown -146	yes -224
makaynch	no 219	unknown -129	yes -119
makaynch makaynch	no 219	unknown -129	yes -119
mall*	unknown 134	yes -200
malle	unknown 134	yes -200
mama	no 108	unknown -186	yes 68
marc*	unknown 118	yes -118
marche	unknown 118	yes -118
marche arriere	unknown 118	yes -118
marj*	no 235	unknown -160	yes -87
marjane	no 235	unknown -160	yes -87
mart*	no -219	unknown 270	yes -165
mat	unknown -260	yes 169
mata	no -141	yes 104
matc*	no 73	unknown -335	yes 192
match	no 73	unknown -335	yes 192
mate*	yes 64
matet	no -146	unknown -116	yes 249
mato	no 300	unknown -273	yes -74
matr*	no -236	yes 161
matricule	no -236	yes 161
maza*	no -114	unknown 139
mazal	no -114	unknown 139
mazal ma	no -99	unknown 71
mcha	no 48	unknown 40	yes -88
mcha m3a	no -151	unknown 225	yes -124
mcha w	no 177	unknown -236
mcha*	no 50	unknown -48
mcha3la	no 98	unknown -49	yes -50
mchat	no 74	unknown -54
mchat l	no 145	unknown 40	yes -217
mchaw f	unknown 138	yes -120
mche*	no -130	unknown 142
mcherreg	no -110	unknown 251	yes -184
mchi*	no -79	unknown 191	yes -112
mchina	no -73	unknown 136	yes -70
mchit	no -70	unknown 182	yes -121
mchit l	no -123	unknown 187	yes -91
mchit nichan	no -83	unknown 104
mchitch	no -76	unknown 157	yes -86
mchitch 3endhom	no -76	unknown 157	yes -86
mcho*	no -276	unknown -237	yes 333
mdro*	no -196	unknown 241	yes -103
me7t*	no 40	unknown 49	yes -91
me7taj	no 40	unknown 49	yes -91
mell*	no -77	unknown 51
men	unknown -56	yes 72
men ghir	no 60	unknown -203	yes 108
menc*	no -114	unknown -272	yes 302
menchar	no -114	unknown -272	yes 302
menn*	no 231	unknown -137	yes -104
menni	no 190	unknown -134	yes -65
mers*	unknown 165	yes -200
mersa	unknown 165	yes -200
mesk*	no 96	yes -138
meskin	no 96	yes -138
mess*	no 162	yes -137
metr*	no -117	unknown 217	yes -142
meub*	no 174	unknown -68	yes -164
meubles	no 174	unknown -68	yes -164
mezr*	no -128	unknown 124
mezroub	no -128	unknown 124
mezy*	no 111	unknown -172
mezyan	no 208	unknown -178	yes -63
mfer*	no 257	unknown -205	yes -122
mfto*	no -125	unknown 221	yes -109
mfto7	no -125	unknown 221	yes -109
mher*	unknown -90	yes 112
mherres	unknown -53	yes 57
mherres w	no 100	unknown -234	yes 117
mherrsa	no -93	unknown -101	yes 133
mherrsin	unknown -107	yes 120
mherrsin w	no -57	unknown -40	yes 76
mitr*	no 61
mjro*	no 80	unknown -300	yes 183
mjrou7	no 299	unknown -192	yes -299
mkhe*	no -186	unknown 325	yes -218
mkhl*	no -46	unknown 168	yes -224
mkhlou3	no -131	unknown 206	yes -220
mli	no -103	unknown 47	yes 53
mli golt	no -123	unknown 219	yes -144
mli kont	no -109	unknown 314	yes -240
mlli	no 238	unknown -182	yes -90
mn 3endi	yes -95
mn ba3d	no -166	unknown 170
mn be3d	no -57
mn chrejem	yes -52
mn dak	no -83	unknown -106	yes 186
mn dar	no 159	yes -232
mn fo9	unknown 67	yes -89
mn jenb	no 92	unknown -123
mn jib	no 147	unknown -114	yes -96
mn l	no -60	unknown -100	yes 132
mn la	no -87	unknown 245	yes -203
mn lblassa	no -179	unknown 83	yes 73
mn lfo9	no 162	unknown -68	yes -103
mn lkhedma	no -70
mn nhar	no 118	unknown -154
mn nifha	no -103	unknown -104	yes 162
mn s9ef	no -120	unknown 186	yes -106
mn se9f	no -155	yes 121
mn ss9ef	no 91	yes -115
mn stah	unknown 72	yes -110
mn tma	no -129	unknown -107	yes 215
mn wa7d	no -54	yes 60
mnch*	no 73	yes -100
mnchourin	no 73	yes -100
mnfo*	no -199	unknown -208	yes 297
mni	unknown 81	yes -49
mnin	no -163	unknown 251	yes -142
mnno	no -187	unknown 280	yes -216
mno	no -111	unknown 95
mode*	no 110	unknown -197	yes 60
modem	no 110	unknown -197	yes 60
moha*	no 224	unknown -184	yes -72
mor	no -56
mora	no -92	unknown -52	yes 138
mora ma	no -99	unknown 169	yes -90
mote*	no 83	unknown 44	yes -169
moteur	no 83	unknown 44	yes -169
moto	unknown -158	yes 184
moto*	unknown -99	yes 75
motor	no 74	unknown -219	yes 131
motor f	no 87	unknown -103
motor w	no 152	unknown -192
motos	no 40	unknown 94	yes -179
moul	no -66	yes 55
moul l7anout	no -44	unknown 136	yes -125
moul lmotor	unknown -284	yes 190
moul*	no 75	unknown 41	yes -117
moulay	no 200	unknown -78	yes -124
mous	no 43	unknown -143	yes 84
mous w	no -99	unknown -123	yes 197
mous*	no 203	unknown -93	yes -111
mousem	no 203	unknown -93	yes -111
mout*	no 152	unknown -73	yes -92
mra	no -139	yes 152
mrat*	no -118	unknown -115	yes 230
mrati	no -118	unknown -115	yes 230
mrati f	unknown -66	yes 81
mray*	no 219	unknown -148	yes -90
mraya	no 219	unknown -148	yes -90
mrra*	no -59	unknown 142	yes -107
mrrat	no -59	unknown 142	yes -107
mrrat f	no -59	unknown 142	yes -107
msin*	no -144	unknown 170	yes -41
msini	no -47	unknown 74
mski*	no 86	yes -108
mskin	no 86	yes -108
mtqo*	no -191	unknown 254	yes -103
mtwi*	no 105	unknown -99
mtwiya	no 105	unknown -99
mwe9*	no 237	unknown -158	yes -111
mwe99e3	no 237	unknown -158	yes -111
mzro*	no 78	unknown -103
mzya*	no 108	unknown -271	yes 65
mzyan	no 203	unknown -302	yes -49
n	no -103	unknown 172	yes -89
n3as	no 146	unknown -52	yes -116
n3aw*	no -108	unknown 242	yes -186
n3re*	no -72	unknown 143	yes -77
n3ref	no -72	unknown 143	yes -77
n3ref wach	no -72	unknown 143	yes -77
n9de*	no -144	unknown 88	yes 41
n9der	no -126	unknown 179	yes -89
na3e*	no 94	yes -161
na3es	no 94	yes -161
na3s*	no 131	unknown -159
na3sa	no -57	unknown -92	yes 135
na3sin	no 256	unknown -192	yes -130
nach*	no -147	unknown -171	yes 233
nachtin	no -147	unknown -171	yes 233
nad	no 346	unknown -189	yes -273
nakh*	unknown 116	yes -130
nakhla	unknown 116	yes -130
nas	no 45	unknown -83
nas d	no 75	yes -73
nas kamlin	no 277	unknown -173	yes -151
nass	unknown -222	yes 165
naze*	no -111	unknown 124
nazel	no -111	unknown 124
nazel mn	no -109	yes 64
ncha*	no -173	unknown 154
nchallah	no -173	unknown 154
nche*	no 155	unknown -120	yes -47
ncho*	unknown -84	yes 57
nchouf	no -111	unknown -97	yes 165
nchr*	no 69	unknown 115	yes -216
nchre7	no 91	yes -120
ndad*	no -103	unknown 242	yes -205
ndader	no -103	unknown 242	yes -205
ndir	no -133	unknown 250	yes -188
neim*	no 69	yes -127
neiman	no 69	yes -127
neiman mherres	no 102	yes -114
nejj*	no -83	unknown -113	yes 179
nemr*	no -166	unknown 233	yes -95
nemrti	no -184	unknown 241	yes -97
nfer*	no 58	yes -132
ngol	no -173	unknown 81	yes 90
ngou*	no 68	yes -46
ngoul	no 68	yes -46
nhar 8	no 84	yes -120
nhar jem3a	no -58	unknown 150	yes -112
nhar l7ed	no -48	unknown 56
nhar letnin	no -89	unknown 179	yes -127
nhar lkhmis	no -122	unknown 67
nhar sebt	no 95	unknown -111
nhar tnin	no 64	unknown -46
nich*	no -116	unknown 115
nichan	no -116	unknown 115
nichan l	no -83	unknown 104
nifh*	no -103	unknown -104	yes 162
nifha	no -103	unknown -104	yes 162
nive*	no 68	unknown -125
niveau	no 68	unknown -125
nkhe*	no -100	unknown 211	yes -157
nkte*	no -92	unknown 136	yes -66
nkteb	no -92	unknown 136	yes -66
nmch*	no -60	unknown 182	yes -148
nmchi	no -60	unknown 182	yes -148
nnaq*	no 40	unknown 58	yes -111
nnaql	no 40	unknown 58	yes -111
nnas	no -124	unknown 179	yes -98
nos	no 115	yes -114
nos lil	no 254	unknown -148	yes -133
noss	no 47	unknown 125	yes -198
nqez*	no -132	unknown -96	yes 204
nsal*	no -53	unknown 141	yes -88
nsit	unknown 82	yes -92
nzel	unknown 109	yes -89
omar	unknown 92	yes -106
ordi*	no -64	unknown 144	yes -126
ordinateur	no -64	unknown 144	yes -126
oste*	no -58	unknown 148	yes -95
osted	no -58	unknown 148	yes -95
osted d	no -58	unknown 148	yes -95
oued	no 91	unknown -163	yes 47
ouri*	no -190	unknown 289	yes -187
ourika	no -190	unknown 289	yes -187
pann*	no -66	unknown 184	yes -142
panneau	no -202	unknown 269	yes -111
pano*	no -74	unknown 156	yes -87
panoramique	no -74	unknown 156	yes -87
panoramique d	no -74	unknown 156	yes -87
papi*	no 320	unknown -241	yes -105
para*	no 127	unknown -123
parabole	unknown -118	yes 99
parb*	no -101	unknown 230	yes -148
parbriz	no -101	unknown 230	yes -148
pare	no -46	unknown 72
pare brise	yes -44
pare choc	no -111	unknown 123
pare*	no -141	unknown 257	yes -176
parebrise	no -110	unknown 199	yes -157
parebrise parebrise	no -110	unknown 199	yes -157
parf*	no 132	yes -120
park*	no 59	yes -68
parking	yes -66
parking dyal	no 184	yes -236
parq*	no -65	unknown 222	yes -160
parquet	no -65	unknown 222	yes -160
part*	no 46	unknown 46	yes -102
pas	no 249	unknown -184	yes -124
pas de	no 249	unknown -184	yes -124
pass*	no -123	unknown -48	yes 135
passage	no -130	unknown -133	yes 202
pc	no 160	unknown -48	yes -127
peag*	unknown -91
peage	unknown -91
pein*	no 97	unknown 90	yes -210
perc*	no -137	unknown 185	yes -81
perceuse	no -137	unknown 185	yes -81
peug*	no -89	yes 54
peugeot	no -89	yes 54
phar*	no -101	unknown 42	yes 40
phare	no -52	unknown 102	yes -68
pharmacie	no -188	unknown -86	yes 181
phot*	no 78	yes -107
photo	no -129	unknown 186	yes -78
pick	no -162	yes 129
pick up	no -162	yes 129
pisc*	no -99	unknown 126
piscine	no -99	unknown 126
plac*	unknown 76	yes -44
place	no -119	yes 94
placo	no -125	unknown 64
plaf*	no -139	unknown 61	yes 66
plafond	no -139	unknown 61	yes 66
plag*	no -68	unknown 116	yes -53
plage	no -68	unknown 116	yes -53
plai*	no -82	unknown 171	yes -89
plainte	no -82	unknown 171	yes -89
plainte la	no -117	unknown 226	yes -116
plaq*	no -70
plaque	no -70
plaque induction	no -56	unknown 235	yes -204
plas*	no 51	unknown 120	yes -210
plastique	no 51	unknown 120	yes -210
plat*	no -113	unknown -172	yes 250
platre	no -113	unknown -172	yes 250
plom*	no 161	unknown -82	yes -100
pneu	no 256	unknown -151	yes -123
pneu*	unknown 200	yes -180
pneus	unknown 200	yes -180
poli*	unknown -74	yes 58
police kteb	no 216	unknown -121	yes -105
police la	no 168	unknown -50	yes -156
police w	no -88	yes 75
pompe	no -117	unknown 207	yes -103
pompe dyal	no -81	unknown 152	yes -89
pompiers	no 57	unknown -156	yes 91
pompiers jaw	unknown -178	yes 134
port*	no 113	yes -138
portable	no 270	unknown -193	yes -134
portable w	no -266	unknown 57	yes 108
portail	no -167	unknown 255	yes -96
portiere	no 122	yes -178
prio*	no 54	yes -93
priorite	no 54	yes -93
protection	unknown -78	yes 52
protection civile	no -123	yes 124
ps5	no -102	unknown 240	yes -174
pv	unknown 96	yes -88
pv dyal	no -56	unknown 146	yes -101
qbel	no 122	unknown -143
qelb*	yes -58
qiss*	no 293	unknown -224	yes -155
r4	unknown 169	yes -194
radiateur	no -151	unknown 286	yes -211
radio	no -84	yes 83
radio gal	no -113	unknown -172	yes 250
rah	no -82	unknown -99	yes 151
rah ana	unknown -66	yes 61
rah f	no 134	unknown -187
rah kolna	no 206	unknown -122	yes -127
raje*	no -85	unknown -116	yes 170
rajel	no -85	unknown -116	yes 170
rajl*	unknown -192	yes 174
rajli	no -85	unknown -156	yes 211
rakb*	no 53	unknown -126	yes 51
rake*	no -128	unknown -97	yes 198
rakeb	no -128	unknown -97	yes 198
rani	unknown -188	yes 195
rash*	unknown -105	yes 64
rasha	unknown -105	yes 64
rasi	no -95	unknown -142	yes 222
rass*	no -102	unknown -180	yes 285
rassi	no -96	unknown -155	yes 253
rassi w	unknown -150	yes 105
rasso	no -179	unknown -195	yes 277
rbat	no 171	unknown -111	yes -60
rej3*	no 87	unknown -178	yes 79
rejl*	no -122	unknown -133	yes 243
rejli	no -119	unknown -256	yes 315
rejlih	no -149	unknown 113
rejlo	no -98	unknown -166	yes 200
rekb*	no -146	unknown -206	yes 267
reml*	unknown -137	yes 139
remla	unknown -137	yes 139
remo*	no -54	unknown 148	yes -99
remorque	no -54	unknown 148	yes -99
repo*	no -130	unknown -123	yes 187
repos	no -130	unknown -123	yes 187
resi*	no 71	yes -65
residence	no 71	yes -65
retr*	unknown 121	yes -133
retro	unknown 132	yes -141
retro w	no 108	unknown -68	yes -65
ri7a	no -208	unknown 87	yes 104
riad	no 80	yes -120
ride*	no 150	yes -130
rideau	yes -61
rih	no -173	unknown 148
rih w	no -91	unknown 197	yes -116
rj3o	no -64	unknown 153	yes -113
rj3o lia	no -64	unknown 153	yes -113
rje3	unknown 42	yes -81
rje3*	yes -48
rje3na	yes -48
rjli	no -135	unknown -265	yes 343
rkab*	no -142	unknown -145	yes 273
rkabi	no -128	unknown -102	yes 209
rkeb*	no -60	unknown -55	yes 89
rkebt	no 40	unknown 139	yes -212
rkebt f	no 40	unknown 139	yes -212
rmad	no -63	unknown -143	yes 170
rmel	no 139	yes -153
robi*	no 115	unknown -78	yes -60
robinet	no -64	unknown 55
roca*	no 55	unknown 108	yes -174
rocade	no 55	unknown 108	yes -174
rokb*	no -159	unknown -232	yes 270
rokbti	no -159	unknown -232	yes 270
rond	no 60	yes -85
rond point	no 60	yes -85
roue*	no 82	yes -152
roues	no 82	yes -152
roug*	no 56	yes -42
rouge	no 56	yes -42
rre3*	no 106	unknown -217	yes 80
rwid*	no -41
rwida	no -41
rwida d	no -170	unknown 148
rzaq*	no 169	unknown -102	yes -105
rzaqt	no 169	unknown -102	yes -105
s7a7	no 285	unknown -213	yes -112
s7ab*	no -213	yes 169
s7abna	no -190	yes 92
s7i7	no 109	unknown -41	yes -132
s9ef	unknown 103	yes -114
s9ef d	no 137	unknown -48	yes -132
sa3a	no -110	unknown 127
sa3a w	no -57	unknown 158	yes -108
sa3i*	no 162	unknown -189
sa3i9a	no 162	unknown -189
sa7b	no -53	unknown 136	yes -116
sa7b*	no -94	unknown -50	yes 114
sa7bi	no -127	unknown -214	yes 246
saba*	no -58	unknown -117	yes 147
sabab	no -58	unknown -117	yes 147
sac	no -97	yes 68
sadr*	no -76	unknown -182	yes 236
sadrha	unknown -66	yes 81
sadrha lwja3	unknown -66	yes 81
safi	no 144	yes -197
sain	no 414	unknown -358	yes -211
sakn*	no 186	unknown -108	yes -97
sakna	no 186	unknown -108	yes -97
sakna f	no 186	unknown -108	yes -97
sakr*	no 142	yes -200
sakran	no 142	yes -200
sala*	no 192	unknown -101	yes -101
salam 3likom	no 44	yes -77
salama	no 254	unknown -228	yes -106
sale*	no 344	unknown -269	yes -171
salem	no 344	unknown -269	yes -171
sall*	unknown 73	yes -49
salle	unknown 73	yes -49
salle d	no -125	unknown 51	yes 46
salm*	no 314	unknown -239	yes -174
salmin	no 314	unknown -239	yes -174
salo*	no 91	yes -77
salon	no 91	yes -77
sams*	no -166	unknown 219	yes -122
sand*	no 136	unknown -204
saqi*	no -89	unknown 184	yes -136
saqia	no -89	unknown 184	yes -136
sawa*	no -132	unknown 197	yes -103
sawaret	no -132	unknown 197	yes -103
saye*	unknown 81	yes -80
sayed	no -126	unknown 224	yes -134
sayeg	no 132	unknown -198
sayg*	no 57	unknown -73
sayga	no 57	unknown -73
sba3	no -123	unknown -172	yes 265
sba3*	no -60	unknown -243	yes 231
sba3i	no -191	unknown -225	yes 281
sba7 bekri	unknown 70	yes -87
sba7 l9it	no -78	unknown 151	yes -93
sbab	no -91	unknown 173	yes -90
sbah	no 122	yes -109
sbit*	no -68	unknown -160	yes 227
sbitar	no -68	unknown -160	yes 227
scoo*	unknown 92	yes -120
scooter	unknown 92	yes -120
scooter w	no -141	unknown 167	yes -73
sda3*	no -82	yes 85
sda3at	no -59	unknown 107	yes -68
sda3ni	no -153	yes 109
sda3ni f	no -115	unknown 201	yes -116
se3q*	no -131	unknown 267	yes -180
se3qa	no -131	unknown 267	yes -180
se9f	unknown -153	yes 156
se9f d	no -91	unknown -194	yes 249
se9f dyal	no -155	yes 121
seba*	no -122	unknown 203	yes -103
sebagha	no -83	unknown 181	yes -117
sebb*	no 74	unknown -57
sebbni	no 136	yes -160
sebbni w	no 136	yes -160
sebt	no 98	unknown -63	yes -49
sebt f	no 73	unknown -133	yes 44
sebt m3a	no 52	unknown -126	yes 48
sech*	no -122	unknown 277	yes -201
seco*	no -85	unknown 157	yes -78
sedd*	no -107	yes 118
sedr*	no -141	unknown -99	yes 194
seft*	no -129	unknown 191	yes -82
sekr*	no 256	unknown -209	yes -95
self*	no -158	unknown -140	yes 198
selfie	no -158	unknown -140	yes 198
sell*	no -141	yes 119
sellum	no -138	unknown 78
selt*	no 162	unknown -185
selta	no 162	unknown -185
serr*	no -139	unknown 288	yes -155
serrure	no -55	unknown 85
serv*	no -149	unknown 77
service	no -149	unknown 77
sghi*	no 70	unknown -148	yes 72
sghir	no 99	unknown -239	yes 122
sidi	no 216	unknown -136	yes -79
sidi maarouf	no 171	unknown -116	yes -76
sieg*	no -65	unknown 146	yes -82
siege	no -65	unknown 146	yes -82
sima*	unknown 48	yes -54
simana	no 62	yes -96
simanat	no -139	unknown 79
simanat w	no -139	unknown 79
sir	no 201	unknown -218
skho*	no -98	unknown 203	yes -111
skhoun	no -98	unknown 203	yes -111
ski	no -124	unknown -112	yes 190
slam*	no 303	unknown -256	yes -111
slm	no -105	unknown 149	yes -64
sme3*	no -119	unknown 47	yes 55
sme3t	no -127	unknown 106
sme3t tra9	no -127	unknown 106
snac*	no -215	unknown 40	yes 92
snack	no -215	unknown 40	yes 92
snan	no -112	unknown -232	yes 292
snin	no -103	yes 82
soci*	no -118	unknown 193	yes -93
societe	no -118	unknown 193	yes -93
sokk*	no 126	yes -128
sokkar	no 126	yes -128
sokkar f	no 200	unknown -122	yes -149
sol	no 67	unknown -127	yes 69
souk	no -70	yes 82
sour	yes -54
sour w	no -138	unknown 110
sous	no 67	unknown -127	yes 69
sous sol	no 67	unknown -127	yes 69
spor*	no 88	yes -87
sport	no 88	yes -87
sr9o	no -71	unknown 159	yes -111
sr9o lia	no -71	unknown 159	yes -111
sre9*	no -49	unknown 199	yes -181
sre9o	no -49	unknown 199	yes -181
sre9o lia	no -46	unknown 198	yes -202
ss9e*	no -71	unknown 157	yes -115
ss9ef	no -71	unknown 157	yes -115
sseb*	unknown -127	yes 110
stah	no 53	yes -93
stah w	no 181	unknown -83	yes -107
stat*	no 42	yes -54
stop	no -51	unknown -113	yes 148
styl*	unknown 86	yes -130
stylo	unknown 86	yes -130
stylo la	unknown 86	yes -130
synd*	unknown 44	yes -68
syndic	unknown 44	yes -68
t2ad*	no 245	unknown -167	yes -87
t2ada	no 203	unknown -152	yes -61
t7er*	no -117	unknown 47	yes 70
t7er9at	no -138	yes 69
t7er9o	no -95	yes 57
t7er9o lia	no -90	unknown -245	yes 295
t7re*	no 66	unknown -124	yes 44
t7re9	unknown -63
t7re9 w	no 246	unknown -138	yes -192
t7t	no -55	unknown 155	yes -113
t9as	no 235	unknown -144	yes -90
t9as 7ed	no 254	unknown -193	yes -85
t9el*	no 103	unknown -308	yes 157
t9te3	unknown 86	yes -110
ta	no 228	unknown -104	yes -120
ta chi	no 211	unknown -159	yes -55
ta l	no 63	unknown 42	yes -140
ta sba7	no 247	unknown -179	yes -146
ta wa7ed	no 194	unknown -149	yes -46
ta3w*	no -140	unknown 258	yes -145
ta3wid	no -140	unknown 258	yes -145
ta7	unknown 50
ta7 3la	no 121	unknown -154
ta7 b	no 179	unknown -175
ta7 f	unknown 146	yes -128
ta7 lia	no -121	unknown 237	yes -178
ta7et 3la	no -120	unknown -161	yes 236
ta7et f	no -62	unknown -145	yes 169
ta7et mn	no -236	unknown 332	yes -216
ta7o	no -130
ta7t	yes 60
tabi*	no 101	unknown -62	yes -56
tabl*	no -128	yes 94
table	no -144	unknown -87	yes 191
tags	no -166	unknown 295	yes -213
talj	no 144	yes -213
tar	no 145	yes -168
tar mn	no 167	unknown -49	yes -175
tara*	no -112	unknown 131	yes -62
tarat	no -112	unknown 131	yes -62
tari*	no -69	unknown 179	yes -121
taro	no -150	yes 78
tata	yes -76
taxi kbir	no 62	unknown -185	yes 83
tay7	no 73	unknown 66	yes -181
taya*	no -116	unknown 251	yes -191
tayara	no -116	unknown 251	yes -191
tayh*	no -113	yes 109
tayr	no 223	unknown -142	yes -128
tayr*	no -134	unknown 44	yes 54
tbar*	no 74	unknown -76
tbarkllah	no 61	unknown -80
tbib	no -59	unknown -147	yes 190
tbib d	no 73	unknown 103	yes -213
tbib gal	no -144	unknown -221	yes 313
tcha*	no -53	unknown 142	yes -139
tche*	unknown -193	yes 145
tchettat	no 55	unknown -216	yes 145
tchq*	unknown 126	yes -135
tchqet	unknown 89	yes -151
tchqet b	no 99	yes -141
tchqqat	no -123	unknown 204	yes -92
tdar	no 251	unknown -170	yes -96
tdar*	no 198	unknown -143	yes -86
te7	no 66	unknown 101	yes -195
te7 mn	no -92	unknown 278	yes -247
te77	no -116	unknown 191	yes -82
te7r*	unknown -108	yes 93
te7re9	unknown -108	yes 93
te7t	unknown -96	yes 85
te7t 3la	no -134	unknown -194	yes 268
te7t f	no -169	unknown -325	yes 369
te7t l	no -184	unknown 268	yes -145
te7t menni	no 190	unknown -134	yes -65
te7t mn	no -93	unknown -178	yes 215
te7t w	no -122	unknown -261	yes 307
te7t*	no 47	yes -49
te7ti	unknown 44	yes -73
te7to	no 142	unknown -142
te9b*	no 52	yes -113
te9ba	no 134	unknown -70	yes -132
tebl*	no 257	unknown -227	yes -71
tebla	no 257	unknown -227	yes -71
tech*	no -46	unknown 117	yes -72
technique	no -46	unknown 117	yes -72
tel3*	no 204	unknown -75	yes -147
tel3at	no 104	yes -117
tel3o	no 274	unknown -178	yes -167
tel3o fo9	no 274	unknown -178	yes -167
tele	no -71	unknown 151	yes -80
tele w	no -81	yes 55
tele*	no 110	yes -118
telephone	no 171	unknown -99	yes -81
tell*	no -40	unknown -65	yes 97
temo*	no -48	unknown 110	yes -62
temoin	no -48	unknown 110	yes -62
temp*	no -121	unknown 155	yes -54
tempete	no -121	unknown 155	yes -54
tempete f	no -78	unknown 185	yes -118
tent*	no -147	unknown 72
tente	no -147	unknown 72
tente d	no -147	unknown 72
terf	no 69	unknown -137	yes 77
terr*	no 100	yes -74
terrasse	no 100	yes -74
tfah*	no -74	unknown -153	yes 148
tfek*	no -159	unknown -232	yes 329
tfekk	no -159	unknown -232	yes 329
tfel*	no -91	unknown 80
tfer*	no -59	yes 61
tfer93at	no -67	unknown 182	yes -127
tferg3at	no -136	unknown 63
tferge3	no -115	unknown -52	yes 137
tferge3 w	no -118	unknown -41	yes 119
tferge3 wa7do	no -168	unknown 138	yes -81
tferre9	no -117	unknown 68
tfin*	no 136	unknown -101	yes -51
tfinaha	no 136	unknown -101	yes -51
tfinaha b	no 136	unknown -101	yes -51
tgol	no -131	unknown 208	yes -131
ther*	no -144	unknown -177	yes 304
therres	no -92	unknown -213	yes 250
therrsat	no -132	unknown -166	yes 235
ti7t	no -134	unknown -218	yes 263
tiyo	no -87	unknown 157	yes -133
tjer*	no 150	unknown -154
tjer7at	no -62	unknown -96	yes 135
tjer7at f	no -62	unknown -96	yes 135
tjra*	no 106	unknown -170
tjra7	no 106	unknown -170
tjre*	no 113	unknown -98
tjre7	no 120	unknown -84
tjre7 7ed	no 204	unknown -103	yes -118
tjre7 w	no 56	unknown -172	yes 80
tkha*	no 329	unknown -258	yes -184
tkhe*	unknown -77	yes 66
tla3	no -168	unknown 124
tlat	no -124	unknown 113
tlat*	no -41	yes 53
tlata	no -41	yes 53
tle3	unknown 88	yes -63
tle3 l	no 238	unknown -171	yes -89
tle3 mnno	no -187	unknown 280	yes -216
tle3 w	no -132	unknown 184	yes -103
tle3*	no 40	unknown -184	yes 114
tle3na	no 187	unknown -157	yes -64
tle3na l	no 187	unknown -157	yes -64
tle3t	no -68	unknown -158	yes 196
tle3t f	no -190	yes 103
tlef*	no 55	unknown 139	yes -216
tlwa*	no -73	unknown -194	yes 226
tlwat	no -73	unknown -194	yes 226
tma	unknown -116	yes 117
tma w	unknown -140	yes 100
tnef*	no 79	unknown -282	yes 147
tnin	no 42
tnin f	unknown -73
tobi*	unknown -55	yes 80
tobis	no -107	yes 103
tobis w	no -91	unknown -74	yes 136
toil*	unknown 88	yes -112
toilette	no 58	unknown 44	yes -118
toilette d	yes -78
toit	no -191	unknown 143
toit*	no -91	unknown 226	yes -165
toiture	no -91	unknown 226	yes -165
tol	no 47	unknown 79	yes -129
tomo*	yes -46
tomobil	yes -47
tomobil b	no -117	unknown 174	yes -62
tomobil che3lat	no -65	unknown 82	yes -49
tomobil d	no 47	unknown 83	yes -127
tomobil dyali	unknown 89	yes -102
tomobil f	no 65	unknown -88
tomobil l	no -80	yes 49
tomobil lakhra	no -74	unknown -153	yes 148
tomobil li	no 184	yes -185
tomobil ma	no 91	unknown -81
tomobil mn	no 112	unknown -110
tomobil w	no 246	unknown -213	yes -77
tomobilat w	no -151	unknown 159	yes -66
tond*	unknown 69	yes -84
tondeuse	no 71	yes -65
tono*	no -101	unknown 167	yes -104
tonobil	no -84	unknown 212	yes -155
tour*	unknown 71	yes -49
touristes	no 199	unknown -116	yes -142
tqas*	no 61	unknown 64	yes -144
tqle*	no -139	unknown 60	yes 57
tqleb	no -139	unknown 60	yes 57
tqte*	unknown -69	yes 82
tqte3	no -113	unknown -40	yes 118
tra9	yes -54
trac*	no 253	unknown -223	yes -57
tracteur	no 148	unknown -76	yes -120
tractor	no 177	unknown -254
tram	no -161	unknown -132	yes 244
tram*	no 70	unknown 41	yes -138
tramway	no 106	yes -129
tren	no -176	yes 103
tri9	unknown -53	yes 57
tri9 dyal	unknown -75
tri9 w	no 104	yes -147
tri9*	no -141	unknown -158	yes 257
tric*	no 58	unknown -106
tricycle	no 58	unknown -106
trip*	no -146	unknown -160	yes 234
triporteur	no -146	unknown -160	yes 234
triq	unknown -104	yes 72
triq dyal	no -102	unknown -165	yes 230
trottoir	unknown -148	yes 99
tsad*	no -59	yes 54
tsaw*	unknown 103	yes -113
tsawer	unknown 103	yes -113
tseb*	no -184	unknown 241	yes -91
tsre*	no -85	unknown 199	yes -113
tsre9	no -86	unknown 197	yes -111
tsre9 lia	no -80	unknown 178	yes -114
tsre9 mn	no -116	unknown 180	yes -91
tsrq*	no -76	unknown 181	yes -110
tsrqat	no -96	unknown 187	yes -101
tsse*	no -181	unknown -88	yes 196
tssr*	no -184	unknown 286	yes -190
tssrqo	no -184	unknown 286	yes -190
tter*	no -143	yes 60
tuya*	unknown 106	yes -148
tuyau	unknown 106	yes -148
up	no -162	yes 129
urge*	no 46	unknown -192	yes 89
urgences	no 46	unknown -192	yes 89
vais*	unknown 59	yes -128
vaisselle	unknown 59	yes -128
vehi*	no 56	yes -100
vehicule	no 56	yes -100
vehicule dyali	no -90	unknown 161	yes -78
velo	no 71	yes -125
vera*	unknown -113	yes 77
veranda	unknown -113	yes 77
vete*	no -90	unknown 170	yes -110
veterinaire	no -90	unknown 170	yes -110
vill*	no 51	unknown -216	yes 139
villa	no 51	unknown -216	yes 139
vira*	no 113	unknown -119
virage	no 113	unknown -119
vitre	no -57	unknown 208	yes -154
vitre d	no -135	unknown 300	yes -194
vitre dyal	no 67	yes -81
vitres	no -57	unknown -40	yes 76
vitres mherrsin	no -57	unknown -40	yes 76
vitrine	no 44	unknown 43	yes -103
vitrine d	no 93	unknown 142	yes -280
vois*	no 111	yes -173
voit*	no -57
voiture	no -57
voiture d	no -57
w 3endi	no -102	unknown -47	yes 115
w 3la	no -97	unknown -180	yes 236
w 7na	no 68	unknown -79
w 7ta	unknown 87	yes -93
w ana	no 86	unknown -133	yes 47
w bdat	no -76	unknown -128	yes 186
w bnadem	no 51	unknown 80	yes -204
w box	unknown 118	yes -91
w chta	unknown 67	yes -121
w daba	no 40	unknown -137	yes 72
w dar	unknown 123	yes -103
w ddawha	no -88	yes 50
w dert	no -94	unknown 57
w dkhelt	no -113	unknown -108	yes 183
w dkhlat	unknown -79	yes 59
w drari	no 42	unknown -110	yes 62
w drebt	unknown 84	yes -173
w fraches	no 168	unknown -91	yes -105
w gal	unknown -170	yes 100
w golt	no 271	unknown -218	yes -122
w herres	unknown 165	yes -193
w hezzat	unknown -96	yes 86
w hia	no 130	unknown -51	yes -150
w hiya	unknown 47
w howa	no 86	yes -85
w hzzouha	no -81	unknown -122	yes 182
w ja	no -58	unknown 91	yes -46
w jandarm	no -143	unknown -146	yes 239
w jat	no -111	yes 84
w jaw	unknown 104	yes -125
w jouj	yes -76
w khdaw	no -128	unknown 92
w kolchi	unknown -48	yes 59
w kteb	unknown -58
w l	no -102	yes 76
w l7it	no 108	unknown -46	yes -74
w la	no 60	unknown -73
w lakhor	no -108	unknown -83	yes 176
w lma	unknown 55	yes -99
w lpolice	no 245	unknown -204	yes -86
w m3aha	no -147	unknown 239	yes -150
w ma	no 154	unknown -55	yes -98
w mcha	no 321	unknown -221	yes -170
w mchat	unknown 132	yes -177
w mchit	no -109	yes 95
w mli	no -201	unknown 107	yes 58
w mn	no -152	unknown 85	yes 53
w moul	no -209	unknown 60	yes 117
w nzel	no -132	unknown 184	yes -103
w pare	no -173	unknown 106	yes 56
w parquet	unknown 52	yes -112
w plaque	no -90	yes 54
w pneus	yes -44
w rasi	no -99	unknown -133	yes 186
w rassi	no -96	unknown -183	yes 238
w safi	no -71	unknown 186	yes -146
w sal	no 84	unknown 44	yes -143
w ss9ef	no -195	unknown 234	yes -108
w ta	unknown 84	yes -133
w tchettat	no 272	unknown -190	yes -111
w te77	no -116	unknown 191	yes -82
w therres	no -92	unknown -213	yes 250
w tomobil	no 157	unknown -185
w wa7d	no 65	unknown -142	yes 73
w wa7ed	no -197	unknown 43	yes 136
w wach	no -153	unknown 286	yes -152
w weldi	no -75	unknown 144	yes -107
w yeddi	no -137	unknown -107	yes 243
w zit	no -77	unknown -93	yes 126
w9e3	no 128	unknown -143
w9e3 lia	no 72	unknown -89
w9e3 nhar	no 71	unknown -147
w9ef	no -116	unknown 233	yes -155
wa7d	unknown -68	yes 49
wa7d l	no 199	unknown -188
wa7d l7sa	no 93	yes -161
wa7d lbrulure	no -116	unknown -141	yes 213
wa7d lkamio	no -53
wa7d lmra	unknown -184	yes 84
wa7d ma	no 332	unknown -215	yes -208
wa7d*	unknown 85	yes -118
wa7da	unknown 80	yes -85
wa7di	no 82	yes -133
wa7do	no -168	unknown 138	yes -81
wa7e*	unknown -70
wa7ed	unknown -70
wa7ed chab	unknown -107	yes 73
wa7ed chad	no -167	unknown -149	yes 264
wa7ed dkhel	unknown 66	yes -55
wa7ed f	no -62	unknown 68
wa7ed jouj	no -65	unknown -106	yes 144
wa7ed l	unknown 71	yes -74
wa7ed lkar	no -83	unknown 42
wa7ed lkelb	no 84	unknown 85	yes -209
wa7ed ma	no 202	unknown -106	yes -95
wa9e*	no 145	unknown -117
wa9ef	no 145	unknown -117
wa9ef f	no 128	yes -126
wa9f*	no -225	unknown 185
wa9t	no 117	unknown -150
wach	no -135	unknown 294	yes -158
wach kayn	no -228	unknown 276	yes -153
wad	no -196	unknown 255	yes -174
wahd*	no 40	unknown -133	yes 80
wahda	no 40	unknown -133	yes 80
wakh*	no 216	unknown -319	yes 65
wakha	no 303	unknown -205	yes -135
wala*	no 68	unknown -93
walakin	no 68	unknown -93
walakin ana	no 120	unknown -92
walakin ma	no -86	unknown 139	yes -63
walakin mrati	no -253	unknown -107	yes 290
walo	no 157	unknown -105	yes -49
walo gha	no -179	yes 185
walo ghi	no 51	unknown -129	yes 65
walo l	no 102	yes -107
walo la	no 145	unknown -91	yes -60
walo*	no 146	unknown -103	yes -51
walou	no 146	unknown -103	yes -51
we9e*	no -129	unknown 230	yes -140
we9ef	no -129	unknown 230	yes -140
we9f*	no 57	unknown -67
we9fat	no 57	unknown -67
we9fat f	unknown -55
wedn*	no -133	unknown -128	yes 230
wejh*	no -159	unknown -274	yes 370
wejhi	no -101	unknown -299	yes 341
weld	no -47	unknown -221	yes 232
weld*	no -59	yes 80
weldi	no -59	yes 80
weldi ana	unknown -103	yes 67
weldi mn	unknown -129	yes 104
well*	no 183	unknown -62	yes -122
wella	unknown 56	yes -100
wellat	no 109	unknown -113
wer9*	no 133	yes -135
wer9a	no 133	yes -135
wert*	unknown -150	yes 106
wla	no 113	unknown -58	yes -67
wlad	no -236	unknown 85	yes 91
wld	no -130	unknown 289	yes -181
wldi	no -108	unknown 289	yes -212
wlid*	no -108	unknown 137	yes -41
wlidi	no -108	unknown 137	yes -41
wost	no 64	yes -125
wost tri9	no 64	yes -125
wra9	unknown 116	yes -163
wsel	unknown -150	yes 92
wsel l	no -52	unknown -178	yes 153
y3ti*	unknown 145	yes -165
ya	no -170	unknown 259	yes -171
ycho*	no -115	unknown -57	yes 158
ychouf	no -128	yes 136
yde7*	no 104	yes -144
yedd*	no -105	unknown -127	yes 235
yeddha	no -55	unknown -154	yes 179
yeddi	no -112	unknown -126	yes 234
yeddina	no -62	unknown -48	yes 106
yeddo	no -77
yemk*	no -334	unknown 357	yes -187
yemken	no -334	unknown 357	yes -187
yji	no 208	unknown -187	yes -55
yjib	no -57	yes 68
yssi*	no -87	yes 46
yssini	no -87	yes 46
ytbe*	no -142	unknown -65	yes 134
ytbeddel	no -142	unknown -65	yes 134
zad	no 70	yes -83
zade*	no 79	unknown -153	yes 65
zadet	no 79	unknown -153	yes 65
zadet f	no 79	unknown -153	yes 65
zago*	no -99	unknown -113	yes 181
zagora	no -99	unknown -113	yes 181
zaj	no -129	unknown -220	yes 225
zbel	no 47	unknown -164	yes 111
zel9*	no -93	unknown 54
zel9at	no -93	unknown 54
zel9at f	no -93	unknown 54
zell*	unknown -43	yes 49
zellij	unknown -43	yes 49
zen9*	no 85	unknown -197	yes 76
zen9a	no 85	unknown -197	yes 76
zerb*	unknown 116	yes -95
zerba	no -68	unknown 49
zerbana	no 61	unknown -83
zerbiya	no -65	unknown 201	yes -156
zinc	no -192	unknown 58	yes 53
zit	no 206	unknown -189
zit 3la	no 143	unknown -100	yes -61
zito*	no -83	yes 56
zitoun	no -83	yes 56
zjaj	no -46	unknown -84	yes 111
zjaj d	unknown -119	yes 83
zjaj dyal	no -102	unknown -201	yes 240
zjaj f	no -83	yes 83
zle9	no -121	unknown -310	yes 345
zle9*	unknown -182	yes 168
zle9t	unknown -182	yes 168
zle9t b	no 92	unknown -56	yes -63
zle9t f	no -157	unknown -236	yes 293
zrab*	no 205	unknown -128	yes -104
zrabi	no 205	unknown -128	yes -104
zre9	no -138	unknown -185	yes 251
@thirdParty
	no 145	unknown -355	yes -45
12 alf	no 159	yes -135
14	no 128	yes -118
18	no 129	yes -120
207	no -67	yes 72
3	no 91	yes -71
30	no -72	yes 87
3ach*	no -127	yes 143
3achoura	no -127	yes 143
3ad	no -51	yes 64
3afa*	yes 46
3afak	no -100	yes 116
3afakom	no 55
3am	no 81	yes -64
3am hadi	no -212	yes 221
3am w	no 121	yes -104
3amm*	no -114	yes 130
3chr*	no 134	yes -115
3chrin	no 179	yes -155
3dem	no 166	yes -154
3emm*	no -109	yes 120
3emmerna	no -98	yes 107
3emmerna constat	no -64	yes 70
3en9*	no -77	yes 99
3en9i	no -193	yes 208
3end	no -144	yes 161
3end*	no -42	yes 63
3endha	no -169	yes 185
3endhom	no 102	yes -89
3endhom 7it	no 102	yes -89
3endna	no -183	yes 191
3endo	no -55	yes 77
3ess*	no -231	yes 242
3essass	no -231	yes 242
3eyy*	no -113	yes 124
3eyyetna	no -91	yes 103
3eyyetna la	no -54	yes 68
3ini	no -77	yes 91
3iye*	no -141	yes 151
3la jenb	no 71	yes -64
3la jouj	no 184	yes -173
3la l	no -307	yes 318
3la lpare	no -44	yes 58
3la rideau	no 222	yes -199
3la sour	no -196	yes 208
3la tomobil	no 274	yes -256
3la zerbiya	no -209	yes 218
3lih w	no -116	yes 126
3lih*	no 53	yes -40
3liha	no 115	yes -103
3lihom	yes 41
3lin*	no -46	yes 55
3lina	no -46	yes 55
3mme*	no -71	yes 82
3mmerna	no -168	yes 180
3mmerna constat	no -107	yes 120
3n9i	no -140	yes 154
3n9i kaydrni	no -140	yes 154
3nd	no -44	yes 57
3nd boulis	no 108	yes -100
3ndi	no -62	yes 82
3ndo	no -139	yes 147
3omr*	no 181	yes -157
3on9*	no -206	yes 214
3tan*	no -263	yes 278
3tani	no -263	yes 278
4	yes 49
40	no 41
4x4	no -68	yes 87
5	no -46	yes 60
5 cm	no 127	yes -115
60	no -40	yes 52
600	no -54	yes 67
7aja	no -116	unknown 103
7ajr*	no 196	yes -181
7ajra	no 196	yes -181
7all*	no 174	yes -164
7allouf	no 174	yes -164
7allouf f	no 174	yes -164
7ano*	no 97	yes -79
7anout	no 131	yes -117
7awl*	no 105	yes -93
7awlo	no 104	yes -94
7da	no 40
7ed	unknown 51
7ed f	no 68	yes -59
7ed ma	no 193	yes -173
7ed w	no 132	unknown -60	yes -74
7edr*	no -156	yes 168
7ejr*	no 110	yes -99
7ejra	no 81	yes -72
7ekk	no -214	unknown 141
7ekk lia	no -206	unknown 178
7ekk*	yes 51
7ell	no -46	yes 56
7ell lbab	no -175	yes 186
7er9*	no -51	yes 62
7er9at	no -51	yes 62
7et	no 104	yes -82
7jer	no 197	yes -185
7lli*	no -104	yes 116
7llit	no -104	yes 116
7llit lbab	no -104	yes 116
7mel	no 125	yes -118
7na	no 74	yes -61
7na bikhir	no 142	yes -130
7na f	no 42
7na kona	no 122	yes -114
7na labas	no 137	yes -125
7oud*	no -224	yes 231
7oudi	no -224	yes 231
7re9	no 95	yes -76
7re9 lia	no 95	yes -76
7ta l	no 191	yes -166
7ta wa7d	no -195	yes 205
7waj*	yes 44
7wayej	no 113	yes -100
8	no 122	yes -105
8 juin	no 99	yes -91
9	no 52
9 f	no 116	yes -96
97	no 209	yes -193
9ad	no 164	yes -141
9ahw*	no 100	yes -86
9ahwa	no 100	yes -86
9asn*	no 67	yes -55
9asni	no 67	yes -55
9ass*	no -251	yes 270
9asstni	no -238	yes 258
9elb*	no -150	yes 153
9ell*	no 345	unknown -50	yes -307
9oda*	no 197	yes -183
9odam	no 197	yes -183
9rib	no 123	yes -108
9rib mn	no 123	yes -108
9te3	no 93	yes -84
a	no 113	yes -91
a sidi	no 165	yes -154
a weldi	no 97	yes -72
acci*	no -147	yes 156
accident	no -147	yes 156
accr*	no -81	yes 87
accrochage	no -81	yes 87
aero*	no -217	unknown 285	yes -179
aeroport	no -217	unknown 285	yes -179
agad*	no -238	unknown 212
agadir	no -238	unknown 212
aile	no -112	yes 126
aile avant	no 68	yes -57
ain	no -79	yes 101
alf	no 159	yes -135
alf dh	no 159	yes -135
alha*	no 110	yes -101
alla*	no 51
allah	no 51
alo	no -47	yes 61
ambu*	no -121	yes 134
ambulance	no -121	yes 134
ana 3endi	no 170	yes -160
ana ana	no -176	yes 190
ana ghir	no -161	yes 169
ana golt	no -176	yes 190
ana kan3ess	no 120	yes -109
ana kanktb	no -124	yes 133
ana kont	no -138	yes 150
ana la	no -79	yes 89
ana li	no -227	unknown 152	yes 63
ana ma	no -46	yes 57
ana men	no -80	yes 93
ana mn	no -208	yes 223
ana mra	no 213	yes -201
ana salem	no 132	yes -123
ana w	yes 46
ante*	no 128	yes -118
antenne	no 128	yes -118
appa*	no 73	yes -52
appareil	no 153	yes -129
appareil photo	no 76	yes -67
arri*	no -76	yes 90
arriere	no -94	yes 108
arro*	no 86	yes -80
assu*	no 42
assurance	no 42
atay	no 261	yes -243
atel*	no -46	yes 59
atelier	no -46	yes 59
atte*	no 91	yes -77
attestation	no 156	yes -143
auto	no -60	yes 77
auto ecole	no -165	yes 180
auto*	yes 56
autoroute	yes 56
avan*	no 86	yes -72
avant	no 86	yes -72
b chariot	no -163	yes 172
b extincteur	no 125	yes -116
b ghalat	no -83	yes 97
b jehd	no 142	yes -131
b jouj	no -70	yes 79
b l3ani	no -53	yes 70
b l7jer	no -60	yes 71
b sabab	no -79	yes 94
b sbab	no 67	yes -49
b scooter	no -124	yes 133
b tomobil	no 186	yes -173
b7al	no 78	yes -65
b7al*	no -130	yes 145
b7alha	no 188	yes -178
b9ac*	no 92	yes -82
b9ach	no 92	yes -82
b9at	no -88	yes 97
b9in*	no 116	yes -99
b9ina	no 116	yes -99
ba3d	no 76	yes -65
ba9i	no 151	yes -136
bab	no 71	yes -46
bab d	no 131	yes -117
bab garage	no 145	yes -131
baba	no 243	yes -227
bach	no -219	unknown 277	yes -102
bach ma	no 144	yes -124
bagh*	no -102	yes 116
baghi	no -102	yes 116
bagr*	no 149	yes -137
baie	no 75	yes -63
baie vitree	no 75	yes -63
baig*	no 202	yes -194
baignoire	no 202	yes -194
balc*	no 61	yes -44
balcon	no 61	yes -44
balk*	no -207	yes 215
balkon	no -207	yes 215
ball*	yes 46
bana*	no 59
banat	no 59
banc*	no 110	yes -101
barr*	no 159	yes -144
bas	no -52	yes 67
batt*	no -246	unknown 331	yes -280
batterie	no -246	unknown 331	yes -280
bayd	no 234	yes -214
bayd*	no -145	yes 162
bayda	no -283	yes 294
bchw*	no -149	yes 156
bchwiya	no -149	yes 156
bda	no -59	yes 69
bdat	no -47	yes 62
be3d	no -104	yes 117
bebe	no 144	yes -126
bekr*	no 147	yes -121
bekri	no 147	yes -121
bent*	no 134	yes -120
benti	no 134	yes -120
bezz*	no -50	yes 65
bezzaf w	no 55	yes -47
bgha	no 210	yes -194
bgha*	no -88	yes 102
bghach	no -62	yes 74
bghach yssini	no -89	yes 98
bghat	no -141	yes 161
bghe*	no -109	yes 118
bghel	no -109	yes 118
bghi*	no 73	yes -56
bghit	no 87	yes -71
bghit n3ref	no 54	yes -47
bicy*	no -116	yes 136
bicyclette	no -168	yes 188
bidon	no 131	yes -107
bidon d	no 131	yes -107
biha	no -73	yes 86
bikhir gha	no -63	yes 83
bin	no -203	yes 213
bina	no 41
bit n3as	no -91	yes 103
bkat	no -59	yes 73
bkat w	no -59	yes 73
bla	no -65	yes 45
bla boulis	no -66	yes 83
bla constat	no 143	yes -131
bla ma	no -145	unknown 163
blas*	no 92	yes -77
blassa	no 141	yes -131
blastou	no 167	yes -148
bles*	no -133	yes 144
bli	no -86	yes 99
bmw	no -190	yes 199
bnad*	no -159	yes 171
bnadem	no -159	yes 171
bnti f	no -47	yes 67
bnti ma	no 186	yes -176
bo7d*	no 123	yes -105
bo7dha	no 206	yes -192
bomb*	no 170	yes -158
bombe	no 211	yes -200
boul*	no -76	yes 92
boulis	no -76	yes 92
boulis darou	no -233	yes 254
boulis ma	no -48	yes 62
boulis w	no -146	yes 153
bous*	yes 53
bouu*	no -265	yes 277
bouz*	no -66	yes 88
bouznika	no -46	yes 71
box	no 84	yes -71
bqa	no 89	yes -74
bqat	no -68	yes 96
brak*	no -80	yes 87
bris*	no 121	yes -109
brise	no 121	yes -109
brise w	no 101	yes -93
brou*	no 59	yes -51
brouillard	no 59	yes -51
bsse*	no -139	yes 153
bsse7	no -228	yes 240
bure*	no 187	yes -177
bureau	no 187	yes -177
bzf	no -110	yes 126
cabi*	no 180	yes -154
cabine	no 124	yes -110
cabl*	no -80	yes 92
cable	no -80	yes 92
cable d	no -173	yes 181
cadd*	no 160	yes -149
caddies	no 160	yes -149
cafe	no -192	yes 207
cafe li	no -192	yes 207
cais*	no 50
came*	no 43
camera	no 43
cami*	no -176	yes 197
camion	no -198	yes 218
camionnette	no -107	yes 127
camp*	no 158	yes -146
camping	no 158	yes -146
cana*	no 81	yes -64
canape	no 57
capo*	no 148	yes -124
capot	no 144	yes -118
cara*	yes 50
cart*	no 41
carte	no 65	yes -53
casa	no -105	yes 119
cave	no -60	yes 74
cave dyali	no -241	yes 250
cein*	no -185	yes 197
ceinture	no -185	yes 197
ch3l*	no -101	unknown 99
ch3lat	no -108	unknown 127
ch3lat w	no -234	unknown 299	yes -188
cha3*	no 120	yes -103
chab	no -329	yes 338
chad	no 72	yes -60
chaf*	no -225	yes 240
cham*	no 88	yes -72
chambre	no 88	yes -72
chan*	no 56	yes -42
chantier f	no 131	yes -123
chargeur	no 234	unknown -44	yes -189
charika	no -142	yes 153
chariot	no -72	yes 91
che3*	no 44
che3lat	no 154	yes -146
che3lat f	no 154	yes -146
ched*	no 43
chef*	no 43
chej*	no 101	yes -88
chejra	no 101	yes -88
chem*	yes 50
cheminee	no -81	yes 93
chfa*	no 86	yes -75
chff*	no 68	yes -60
chffara	no 68	yes -60
chffara l	no 68	yes -60
chft	no -140	yes 147
chhe*	no 138	yes -123
chher	no 138	yes -123
chho*	no 96	yes -79
chhour	no 222	yes -209
chhour w	no 222	yes -209
chi	unknown 64	yes -82
chi 7aja	no -92	unknown 118	yes -56
chi 7ed	unknown 107	yes -118
chi wa7ed	unknown 135	yes -130
chif*	no -40	yes 53
chifor	no -160	yes 172
chifor ma	no -160	yes 172
chifour gal	no -68	yes 73
chik*	no 117	yes -92
chikaya	no 117	yes -92
chko*	no 147	yes -131
chkoun	no 147	yes -131
chno	no 85	yes -66
choc	no -80	yes 89
chor*	no -109	yes 125
chorta	no -91	yes 107
chou*	no 146	yes -128
chouka	no 43
chrajem	no -59	yes 68
chrejem	no -62	yes 76
chrejem d	no 151	yes -136
chri*	no 55
chta	no 111	yes -95
chwi*	no 59	yes -44
chwia	no 83	yes -66
chwiya	no 46
civi*	yes 43
civile	yes 43
clie*	no -168	yes 175
client	no -168	yes 175
clig*	no -251	yes 266
clignotant	no -251	yes 266
clim*	no 151	yes -133
climatiseur	no 138	yes -123
clio	yes 55
cm	no 117	yes -105
cm d	no 103	yes -93
coco*	no 55	yes -47
cocotte	no 55	yes -47
coff*	no 122	yes -110
coffre	no 122	yes -110
coiffeur	no -223	yes 237
coll*	yes 47
colo*	no -275	yes 284
colonne	no -275	yes 284
comm*	unknown 102	yes -113
commissariat	unknown 133	yes -118
comp*	no 160	yes -146
compteur	no 156	yes -138
cong*	no 131	yes -121
congelateur	no 131	yes -121
cons*	no -125	yes 137
constat	no -130	yes 142
constat 7it	no -49	yes 60
constat degat	no -131	yes 136
constat f	no -147	yes 160
constat galia	no -177	yes 187
constat la	no -164	yes 178
constat m3a	no -186	yes 206
constat m3emmer	no -67	yes 74
constat ma	no -50	yes 61
constat mwe99e3	no -89	yes 97
constat w	no -110	yes 108
cont*	no 95	yes -83
copr*	no 66	yes -53
copropriete	no 66	yes -53
corn*	no -66	yes 82
corniche	no -66	yes 82
coul*	no 213	yes -198
couloir	no 213	yes -198
cour*	unknown 161	yes -155
cours	no 175	yes -142
court	no 116	yes -104
court circuit	no 116	yes -104
croi*	no 241	yes -223
cuis*	no 85	yes -70
cuisine	no 85	yes -70
d cafe	no -192	yes 207
d essence	no 154	yes -139
d garage	no 84	yes -77
d jarna	no -173	yes 193
d jarti	no -164	yes 174
d jeddi	no 102	yes -86
d jiran	no -254	yes 267
d l	no 52	unknown 82	yes -139
d l3ers	no 172	yes -151
d l9ahwa	no 135	yes -122
d la	no 93	yes -72
d lbit	no 143	yes -126
d lghorzat	no -202	yes 219
d lil	no 101	yes -95
d livraison	no -142	yes 151
d lma	no 153	yes -132
d lwalida	no 94	yes -78
d lwlad	no -61	yes 74
d nhar	no 229	yes -220
d peugeot	no -64	yes 80
d radio	no -122	yes 134
d salon	no 140	yes -131
d sba7	no 58	yes -42
d sidi	no -134	yes 141
d veranda	yes 48
d zit	no -218	yes 230
d9i9*	yes 40
d9i9a	yes 40
daba	no -78	yes 98
daba f	no -127	yes 135
dahr*	no -135	yes 146
dahri	no -135	yes 146
dair*	no 85	yes -75
daira	no 85	yes -75
dak nhar	no 61	yes -46
dakh*	no 68	yes -52
dakhel	no -50	yes 61
dakhlat	no 57
dakhlo	no 159	yes -146
dar f	no 117	yes -80
dar lih	no -48	yes 63
dar lma7dar	no -204	yes 217
dar w	no 49
darb*	no -156	yes 174
darbatni	no -271	yes 282
darbatni tomobil	no -271	yes 282
darbni	no 73	yes -65
dari	no 73	yes -64
daro	no 77	yes -63
darou	yes 46
darou pv	yes 46
daw	no 49
dbab	no -94	yes 108
de jardin	no 176	yes -163
de7k	no -57	yes 69
de7k ma	no -57	yes 69
decl*	no 122	yes -107
declaration	no 135	yes -121
dega*	no -125	yes 133
degat	no -136	yes 144
degat des	no -146	yes 154
dehr*	no 61	yes -46
deja	no -77	yes 87
dem	no 170	yes -156
dent*	no -58	yes 75
dentiste	no -108	yes 118
depa*	no -210	unknown 255	yes -114
depanneuse	no -217	unknown 293	yes -229
depo*	no 72	yes -49
derb	no 119	yes -99
derb f	no -53	yes 65
derba	no -59	yes 79
derbat	no -69	yes 85
derbna	no -164	yes 171
derbni	no -195	yes 205
derbt	yes 45
derk	no 140	yes -118
dern*	no -87	yes 98
derna	no -87	yes 98
derna constat	no -161	yes 167
derr*	no 79	yes -69
dert	no -57	unknown 53
dert chikaya	no 105	yes -90
dert constat	no -220	yes 238
dert*	no 200	yes -181
dertha	no 163	yes -147
des	no -163	yes 172
des eaux	no -146	yes 154
dgig	no 182	yes -169
dheb	no 99	yes -84
dheb w	no 92	yes -75
dima	yes 45
disq*	no 168	yes -153
diss*	no 245	yes -230
dkhel	no -66	yes 83
dkhel f	no -238	yes 246
dkhel fia	no -278	yes 292
dkhel fiha	no -219	yes 232
dkhel fiya	no -104	yes 102
dkhel l	no 239	yes -226
dkhel lia	no -66	yes 88
dkhel mn	no 169	yes -158
dkhelt	no 147	yes -131
dkhelt f	no 180	yes -164
dkhelt fiha	no 90	yes -81
dkhelt l	no 97	yes -88
dkhl*	no 70	yes -56
dkhla	no 104	yes -95
dkhlo	no 84	yes -70
dkhlo l	no 79	yes -73
dokh*	no -73	yes 90
dokhan	yes 49
dokhan f	no -52	yes 64
donc	no 113	yes -102
dos	no 116	yes -88
doss*	no 137	yes -114
dossier	no 137	yes -114
douk*	no 62	yes -44
doukkala	no 62	yes -44
dra3*	no 134	yes -124
drab	no -97	yes 110
drab lia	no -107	yes 120
drab*	no -155	yes 170
drabni	no -242	yes 257
drba*	no -78	yes 93
drbatni	no -129	yes 142
drbatni tomobil	no -116	yes 125
drbn*	no -263	unknown -40	yes 284
drbni	no -263	unknown -40	yes 284
drbo	no 192	yes -181
dreb	no -312	yes 314
dreb*	no -77	yes 92
dreba	no -181	yes 191
drebni	no -318	yes 324
drebt	no 53
drri	no -205	yes 227
dwa	no 173	yes -155
dwa d	no 122	yes -106
dwic*	no -194	yes 202
dwicha	no -194	yes 202
dyal 7anout	no 130	yes -113
dyal atay	no 305	yes -289
dyal chantier	no -48	yes 57
dyal charika	no -142	yes 153
dyal dar	no 96	yes -69
dyal dheb	no 150	yes -121
dyal garage	no 224	yes -207
dyal jari	no -147	yes 165
dyal jarna	no -219	yes 245
dyal l	no -115	yes 129
dyal l3imara	no -71	yes 89
dyal l7emmam	no -207	yes 203
dyal la	no -53	yes 69
dyal ljar	no -308	yes 316
dyal lwalid	no 58	yes -52
dyal police	no 130	yes -120
dyal sidi	no -121	yes 131
dyal societe	no -137	yes 148
dyal tomobil	no 136	yes -120
dyal wa7ed	no -114	yes 121
dyal*	no -107	yes 117
dyalha	no -217	yes 230
dyalhom	no -200	yes 211
dyali	no -77	yes 81
dyali f	no -162	yes 200
dyali howa	no -246	yes 256
dyali li	no -50	yes 66
dyali mcha	no 166	yes -151
dyali w	no -140	yes 155
dyalna	no -199	yes 229
dyalna f	no -96	yes 111
dyalna w	no -55	yes 68
dyalo	no -57	yes 71
dyalo w	no -85	yes 103
eaux	no -146	yes 154
ecol*	no -146	yes 160
ecole	no -146	yes 160
ecra*	no 178	yes -163
ecran	no 178	yes -163
elec	no 173	yes -159
en	no -152	unknown 251	yes -189
essence	no 154	yes -139
etab*	yes 43
etabli	no -86	yes 96
etag*	no -216	yes 231
etage	no -44	yes 60
euro	no 206	yes -189
exti*	no 125	yes -116
extincteur	no 125	yes -116
f chejra	no 143	yes -128
f chher	no 131	yes -114
f dar	no 141	yes -127
f derb	no 179	yes -165
f dkhla	no 104	yes -95
f droj	no -150	yes 166
f feu	no -158	yes 172
f jenb	no -197	yes 208
f keffi	no 143	yes -131
f kol	no 141	yes -131
f l	no -176	yes 141
f l3chiya	no -50	yes 65
f lb7ar	no -101	yes 115
f lblassa	no 88	yes -69
f lfeu	no -183	yes 194
f lil	no 70	yes -44
f lkhedma	no -59	yes 69
f lma	no 47
f lor	no -133	yes 142
f lpare	no 73	yes -63
f lwest	no 95	yes -77
f mersa	no 128	yes -112
f mousem	no 141	yes -127
f passage	no -199	yes 209
f rejlo	no -160	yes 181
f salon	no 261	yes -252
f sba7	no 60	yes -48
f sbitar	no -257	unknown 248	yes -116
f souk	no -79	yes 92
f stah	no -90	yes 106
f stop	no -117	yes 125
f tata	no 66	yes -60
f toilette	no 141	yes -129
f tomobil	no -156	yes 171
f tramway	no 59	yes -46
f tri9	unknown 62	yes -44
f trottoir	no -210	yes 224
f virage	no 129	yes -116
f vitre	yes 42
f wost	no 94	yes -87
f zn9a	no 135	yes -126
fact*	no 114	yes -105
facture	no 114	yes -105
fahm*	no -47	yes 53
fat	no 127	yes -110
fe9t	no 67	yes -49
felt*	no 220	yes -208
feltat	no 220	yes -208
fer9*	no -103	yes 119
feu	no -126	yes 142
feu ma	no -119	yes 137
feu rouge	no -181	yes 197
feux	no -143	yes 153
fia	no -191	yes 208
fia f	no -191	yes 201
fia w	no -119	yes 128
fiat	no -210	yes 223
fih b	no 178	yes -158
fih ta	no 69	yes -63
fiha 7ed	no -132	unknown 257	yes -281
fin	no -53	yes 65
fina	no -91	yes 104
fina ta	no -101	yes 114
fiss*	no 171	yes -158
fissure	no 171	yes -158
fiya	yes 43
fiya walo	no 185	yes -171
fkha*	no -136	yes 153
fkhad	no -136	yes 153
flou*	no 186	yes -170
flous	no 233	yes -218
fo9	no 60	yes -45
fo9 l	no 156	yes -144
fo9 mni	no -154	yes 162
frac*	no -126	yes 134
fraches	no 97	yes -90
fran*	no -156	yes 169
frig*	no 93	yes -80
frigo	no 93	yes -80
frit*	no 164	yes -139
friteuse	no 113	yes -104
fsed	no -141	yes 151
ga3	no 88	yes -74
gal	no -57	yes 71
gala*	no -224	yes 236
galat	no -224	yes 236
gali*	no -143	yes 154
galia	no -143	yes 154
galo	yes 47
gara*	no 55
garage	no 55
gaz	no 258	yes -236
gend*	no 107	yes -99
gendarmerie	no 107	yes -99
gha	yes 53
ghad*	no -50	yes 68
ghadi	no -47	yes 67
ghal*	no -46	yes 65
ghalat	no -83	yes 97
ghan*	no 49
ghar*	no 48
ghaykhless	no 134	yes -118
ghed*	no 142	yes -127
ghedda	no 142	yes -127
ghel*	no -198	yes 212
ghfe*	no 134	yes -127
ghfelt	no 134	yes -127
ghi	no 56	yes -41
ghir	no -46	yes 61
glac*	no 174	yes -158
glace	no 174	yes -158
glis*	no 98	yes -80
glissiere	no 98	yes -80
golf	yes 46
goln*	no -135	yes 145
golna	no -135	yes 145
golt lih	no 45
golt liha	no 81	yes -64
gout*	no 220	yes -207
gps	no 148	yes -133
gran*	no -65	yes 82
grand	no -65	yes 82
grand taxi	no -65	yes 82
grav*	no 69	yes -63
grel*	no 170	yes -153
grele	no 170	yes -153
gris*	no -115	yes 126
grise	no -195	yes 204
grou*	no 60	yes -53
groupe	no 60	yes -53
had	no -55	unknown 71
had lmerra	no 90	yes -81
had sba7	no -304	unknown 200	yes 59
had sbah	no 103	yes -96
hada	no -109	yes 121
hadchi kan	no -187	yes 198
hadi	no -49	yes 66
hadi simana	no -128	yes 138
hamd*	no -43	yes 56
hamdollah	no 54	yes -46
hamdollah ma	no 124	yes -116
hamdoullah	no -91	yes 113
hbet	no -163	yes 172
hbet 3nd	no -141	yes 149
herr*	no -169	yes 188
herres	no -295	yes 311
herres lia	no -180	yes 187
herrso	no 196	yes -177
hez	no 201	yes -188
hezz*	no 78	yes -63
hezzo	no 67	yes -60
hezzo dheb	no 54	yes -50
hhh	no 173	yes -156
hhhh	no 159	yes -141
hia	no 46
hia li	no -75	yes 89
hna	no 160	yes -143
homa	no 115	yes -99
homa ma	no 227	yes -214
hott*	no 163	yes -139
hotte	no 163	yes -139
howa	no -53	yes 66
howa li	no -45	yes 53
howa ma	no -199	yes 213
hrb	no -157	yes 164
hzzo*	no -96	yes 102
hzzouha	no -96	yes 102
ila	no 76	yes -44
imme*	no -247	yes 255
immeuble	no -247	yes 255
impa*	no 128	yes -118
impact	no 128	yes -118
indu*	no 122	yes -108
induction	no 122	yes -108
inte*	no 41	unknown -45
iyam	no -267	yes 275
iyam w	no -267	yes 275
ja	no -49	yes 64
ja chi	no 194	yes -169
ja f	no -202	yes 213
ja l	no -54	yes 65
ja mn	no -119	yes 126
ja wa7ed	no -53	yes 63
jab	no -91	yes 98
jada*	no -69	yes 83
jadarm	no -179	yes 190
jah zjaj	no -168	yes 175
jama*	no 160	yes -152
jama3a	no 160	yes -152
jame*	no -186	unknown 268	yes -182
jame3	no -186	unknown 268	yes -182
jand*	no -96	yes 107
jandarm	no -93	yes 104
jant*	no 118	yes -105
jar	no -309	yes 316
jar li	no -209	yes 208
jard*	no -88	yes 107
jardin	no 176	yes -163
jardinier	no -295	yes 304
jari	no -287	yes 305
jarn*	no -224	yes 249
jarna	no -224	yes 249
jarna w	no -172	yes 179
jarr*	no 140	yes -124
jart*	no -261	yes 276
jarti	no -261	yes 276
jarti lfo9	no -228	yes 236
jarti li	no -164	yes 171
jat	yes 50
jat f	no -107	yes 117
jaw	no -65	yes 80
jaw boulis	no -58	yes 68
jaw jadarmia	no -98	yes 110
jaw mn	no -67	yes 72
jawb*	no -156	yes 166
jay mn	no -107	yes 114
jbed	no 233	yes -219
jbeh*	no 105	yes -96
jbehti	no 105	yes -96
jbel	no 48
jdid*	no 90	yes -75
jdida	no 90	yes -75
jebd*	no 211	yes -200
jedd*	no 101	yes -88
jeddi	no 92	yes -79
jehd	no 142	yes -131
jehd*	no -124	yes 133
jem3*	no 48
jem3a	no 48
jenb	no -97	yes 109
jer7	no 93	yes -78
jer7 la	no 198	yes -183
jer7*	no 192	yes -176
jer7a	no 191	yes -178
jer7a la	no 125	yes -115
jerr	no 137	yes -121
jerr*	no 90	yes -84
jib	no -51	yes 68
jira*	no -185	yes 201
jiran	no -185	yes 201
jiran ta7	no -214	yes 227
jit	no -285	yes 291
jma3*	no 110	yes -98
jma3a	no 110	yes -98
jnb	no 181	yes -157
join*	no 127	yes -117
joint	no 106	yes -97
joj	yes 44
jouj w	no -72	yes 78
jra	no 170	yes -158
jra7	no -152	yes 171
juin dkhlo	no 71	yes -64
k7al	no -109	yes 118
kame*	no 137	yes -113
kamel	no 137	yes -113
kami*	no -223	yes 230
kaml w	no 236	yes -221
kaml*	no -136	unknown 183	yes -57
kamla	no 60	yes -43
kamlin	no -214	unknown 256	yes -64
kan	no -49	yes 42
kan 7ed	no -84	yes 98
kan 7ta	no 190	yes -178
kan f	no 172	yes -153
kan fiha	no -170	unknown 191	yes -102
kan kayjri	no -112	yes 119
kan3ess	no 120	yes -109
kan9*	no -153	yes 173
kanb*	no 191	yes -174
kanc*	no -89	yes 102
kandir	no -92	yes 103
kane*	no 183	unknown -54	yes -126
kanet	no 183	unknown -54	yes -126
kang*	no 106	yes -84
kangoo	no 101	yes -77
kanh*	no 173	yes -161
kanhez	no 173	yes -161
kanktb	no -124	yes 133
kanktb likom	no -124	yes 133
kanm*	no -109	yes 125
kanmchi	no -216	yes 226
kano	no 40
kano*	no -211	unknown 237	yes -94
kanr*	no 105	yes -94
kans*	no -46	yes 62
kanseyeg	no -121	yes 135
kant	no -45	yes 57
karr*	no -160	yes 176
karrossa	no -155	yes 172
kat3*	no 175	yes -165
kat7*	no -158	yes 177
katg*	no -125	yes 135
katgol	no -125	yes 135
katk*	no 88	unknown 152	yes -269
katla3	no 137	yes -131
kats*	no -188	yes 197
kay9*	no -54	yes 70
kayb*	no -140	yes 154
kayc*	no 81	yes -70
kayd*	no -184	yes 201
kaydour	no -81	yes 88
kaydrni	no -118	yes 132
kayg*	yes 45
kayghewwet	no 59	yes -48
kaygoul ana	no -145	yes 156
kayj*	no -159	yes 175
kayjri	no -159	yes 175
kaym*	no 80	yes -72
kaymchi	no 80	yes -72
kayn la	no 85	yes -69
kayr*	no -52	yes 65
kaysil mn	no -100	yes 109
kayt*	no -44	yes 58
kbir	no -91	yes 112
kbir*	no -112	yes 125
kbira	no -112	yes 125
keb	no 219	yes -175
kebb*	no -49	yes 60
kebbit	no -49	yes 60
keff*	no 143	yes -131
keffi	no 143	yes -131
kers*	no 95	yes -86
kersi	no 61	yes -52
khab*	no -52	yes 74
khabir	no -52	yes 74
khal*	no -59	yes 76
khar*	no -98	yes 112
kharej	no -177	yes 191
kharej mn	no -177	yes 191
kharj	no -170	yes 181
kharjat	no -88	yes 103
khas*	no 47
khass lih	no 140	yes -132
khassni	no 75	yes -53
khaw*	no -162	unknown 213	yes -87
khawi	no 74	yes -56
khawya	no -229	unknown 292	yes -197
khda lia	no 156	yes -140
khdam	no -220	yes 232
khdaw	no 100	yes -84
khdaw lia	no 54	yes -45
kheb*	no 116	yes -94
khebbech	no 58
khebtat	no 54
khebtat f	no 54
khed*	no -116	yes 131
khedcha	no -187	yes 197
khedma	no 193	yes -179
khel*	no 82	yes -67
khella	no 67	yes -54
khella lia	no 67	yes -54
khellit	no -55	yes 72
kher*	no -58	yes 74
kherjat	no 40
khet*	no 153	yes -131
khil*	no -324	yes 336
khilal	no -324	yes 336
khmi*	no 180	yes -162
khmj*	yes 42
khmjo	yes 42
khon*	no -159	yes 174
khona	no -159	yes 174
khou*	yes 44
khouya	no -43	yes 58
khoy*	yes 45
khoya	yes 45
khre*	yes 43
khrej	yes 52
khrejt	yes 46
khser	no -141	yes 149
khtf*	no 65	yes -56
khtfo	no 65	yes -56
khtfo lia	no 65	yes -56
khti	no -195	yes 206
khti w	no -119	yes 128
khto*	no 135	yes -122
khwa*	no 190	yes -169
khwaw	no 190	yes -168
khwaw lia	no 190	yes -168
kifa*	no 163	yes -145
kifach	no 163	yes -145
kla	unknown 172	yes -193
klia*	no -191	yes 200
klian	no -191	yes 200
knna	no -159	yes 171
kol blassa	no 141	yes -131
kol wa7ed	no -180	yes 195
kolc*	no 80	yes -65
kolchi	no 80	yes -65
kolh*	no 58	yes -44
kolha	no 132	yes -111
kolhom	no 40
koln*	no -40	yes 55
kolna	no -40	yes 55
kolna bikhir	no 190	yes -186
kona	no 122	yes -114
kona f	no 49	yes -46
kont kanhez	no 173	yes -161
kont na3sa	no -215	yes 228
kont rakeb	yes 40
kont w9ef	no -177	yes 189
kont wa9ef	no -146	yes 157
kouz*	no -247	yes 260
kouzina	no -247	yes 260
ksid*	no -327	unknown 235	yes -127
ksida	no -327	unknown 235	yes -127
ktaf*	no 126	yes -111
ktafi	no 126	yes -111
kteb li	no 92	yes -84
kteb pv	no -71	yes 83
kteb wer9a	no -131	yes 145
ktef*	no 103	yes -95
l aile	no -241	yes 253
l ambulance	no -134	yes 145
l atelier	no -46	yes 59
l autoroute	no -64	yes 81
l bit	no 64	yes -52
l boulis	no 41
l camion	no -165	yes 177
l client	no -168	yes 175
l coffre	no 122	yes -110
l commissariat	no -60	unknown 162	yes -120
l dari	no 68	yes -60
l ecran	no 184	yes -171
l hotel	yes 54
l la	no 52
l lkhedma	no -68	yes 81
l lpolice	no -103	yes 112
l police	no 86	yes -77
l sbitar	no -202	unknown -60	yes 257
l stah	no -80	yes 90
l3am*	no 139	yes -126
l3an*	no -53	yes 70
l3ani	no -53	yes 70
l3ar*	no -161	yes 172
l3arbia	no -161	yes 172
l3as*	no -95	yes 108
l3aw*	no -117	yes 131
l3awd	no -117	yes 131
l3awd w	no 220	yes -205
l3chiya	no -74	yes 88
l3er*	no 115	yes -103
l3ers	no 115	yes -103
l3id	no 148	yes -138
l3im*	no -61	yes 80
l3imara	no -61	yes 80
l3imara w	no 247	yes -237
l7a9	no -110	yes 117
l7af*	no -74	yes 79
l7aj	no -54	yes 65
l7aj*	no -239	yes 253
l7ajeb	no -196	yes 205
l7ajja	no -233	yes 246
l7am*	no -65	yes 82
l7amdollah	no -93	yes 107
l7amdoulillah	no -161	yes 176
l7ammam w	no 137	yes -130
l7an*	no 84	yes -67
l7anout	no 84	yes -67
l7ar*	no -80	yes 92
l7ariq	no -80	yes 92
l7ba*	no -49	yes 57
l7ba9	no -49	yes 57
l7ed	no 80	yes -69
l7em*	yes 48
l7emmam	no -74	yes 89
l7it	no 102	yes -74
l7je*	no -122	yes 133
l7jer	no -122	yes 133
l7mam	no 164	yes -143
l7mar	no -105	yes 116
l7ou*	no 167	yes -150
l7oud	no 173	yes -156
l7ri*	no -89	yes 97
l7sa	no 186	yes -176
l9a	no 146	yes -135
l9ah*	no 177	yes -154
l9ahwa	no 177	yes -154
l9an*	no 46
l9antra	no 46
l9dim	no 127	yes -109
l9dim d	no 127	yes -109
l9el*	no 167	yes -141
l9elb	no 167	yes -141
l9it	no 137	yes -118
l9it*	no 170	yes -155
la	yes 41
la ana	yes 48
la boulis	no -108	yes 123
la constat	no -167	yes 182
la gendarmerie	no 107	yes -99
la hotte	no 152	yes -125
la howa	no -93	yes 108
la jer7	no 84	yes -69
la la	no -48	yes 58
la malle	no 46
la plainte	no 82	yes -73
la police	no -158	yes 171
la salle	no -82	yes 93
la stylo	no -204	yes 226
la tente	no 166	yes -158
la walo	no -99	yes 117
la7f*	no 41
la7fir	no 41
labas 3lih	yes 43
labas 3lihom	no -62	yes 75
labas w	no -189	yes 198
laca*	no 116	yes -107
lacave	no 116	yes -107
lakhra	no -115	yes 125
lamp*	no 182	yes -160
lass*	no -199	unknown 163
lassurance	no -257	unknown 230	yes -107
lassurance lassurance	no -257	unknown 230	yes -107
late*	no 143	yes -129
laterale	no 175	yes -160
lave	no 63	yes -56
lave vaisselle	no 63	yes -56
lb7a*	no -101	yes 115
lb7ar	no -101	yes 115
lbab	yes 41
lbab b	no 57	yes -43
lbab d	no -198	yes 209
lbab w	no -55	yes 69
lbal*	no 62	yes -45
lbalcon	no 232	yes -215
lbar*	yes -49
lbare7	unknown 53	yes -44
lbare7 f	no -110	unknown 109
lbare7 w	no 117	yes -108
lbareh	no 45
lbassamat	no 125	yes -110
lben*	no -198	yes 213
lbent	no -172	yes 187
lber*	no 57	yes -41
lbir	no 101	yes -87
lbit	no 138	yes -126
lbol*	no -45	yes 58
lbolis	no -45	yes 58
lbot*	no 117	yes -99
lbou*	no 41
lboulis	yes 56
lboulis dar	no -215	unknown -41	yes 242
lbrd	no 89	yes -77
lbru*	no 168	yes -159
lbrulure	no 168	yes -159
lbzt*	no 94	yes -76
lbztam	no 94	yes -76
lcam*	no -88	yes 107
lcamion	no -129	yes 148
lcamion dyal	no -245	yes 254
lcap*	no 174	yes -149
lcapot	no 174	yes -149
lcar*	no 157	yes -144
lcha*	no -111	yes 125
lcon*	no -136	yes 147
lconstat	no -136	yes 147
lcor*	no 216	yes -205
lcorda	no 216	yes -205
le	yes 45
les	no -193	unknown 197
letn*	no -148	yes 158
letnin	no -148	yes 158
leww*	no -111	yes 129
lewwel	no -111	yes 129
lfer*	no 145	yes -131
lferma	no 152	yes -139
lfeu	no -183	yes 194
lfo9	no -125	yes 139
lfo9*	no -136	yes 155
lfo9ani	no -136	yes 155
lfor*	no 156	yes -145
lforn	no 156	yes -145
lghalta	no -212	yes 225
lghassil	no 202	yes -188
lghi*	no 72	yes -50
lghis	no 72	yes -50
lgho*	no -57	yes 76
lghorzat	no -202	yes 219
lgod*	no 185	yes -162
lham*	no 132	yes -119
lhamdolillah	no 59	yes -48
lhamdollah	no 151	yes -138
li	no -53	yes 53
li bgha	no 220	yes -212
li dkhel	no -195	yes 210
li f	no -190	yes 201
li fat	no 132	yes -114
li fo9	no 79	yes -65
li kan	no -128	yes 145
li kano	no 40
li kant	yes 44
li mora	no -146	yes 157
li sakna	no -214	yes 222
lia chi	no 130	yes -111
lia jouj	no 84	yes -77
lia l	no 160	yes -139
lia la	no -85	yes 98
lia lbab	no -187	yes 201
lia lmerfe9	no -106	yes 113
lia lor	no -155	yes 169
lia lpc	no 243	yes -219
lia mn	no -220	yes 229
lia pare	no -88	yes 97
lia retro	no -178	yes 187
lia sac	no 102	yes -76
lia tomobil	no 133	unknown 78	yes -226
lih 4	yes 49
liha	no -96	yes 113
liho*	no -85	yes 93
lihom	no -85	yes 93
lik	no 129	yes -115
liko*	yes 55
likom	yes 55
likom constat	no -191	yes 203
lil	no 62	yes -43
lil bda	no -164	yes 172
lil kaml	no 86	yes -76
lila	no 50
lime*	no -146	yes 159
limen	no -146	yes 159
lina	no -200	yes 216
lina mn	no -133	yes 143
liss*	yes 44
lissar	no -111	yes 125
livr*	no -142	yes 158
livraison	no -139	yes 151
livreur	no -110	yes 129
ljar	no -358	yes 374
ljar*	no -122	yes 132
ljara	no -122	yes 132
ljara te7ti	no -106	yes 115
lkar	no -116	yes 127
lkar d	no -56	yes 62
lkel*	no -121	unknown 100
lkelb	no -121	unknown 100
lkelb d	no -202	yes 219
lkelb dyali	no -146	unknown 227	yes -180
lkhe*	no -45	yes 58
lkhedma	no -40	yes 52
lkhel3a	no 105	yes -92
lkhett	no -149	yes 156
lkhi*	no 182	yes -167
lkhmis	no -50	yes 72
lkho*	no -120	yes 135
lkli*	no -92	yes 110
lklian	no -68	yes 84
lkor*	no 40
lkora	no 40
lkou*	no 47
lkouzina	no -69	yes 82
lli	no 84	yes -68
llou*	no 101	yes -90
llouh	no 123	yes -107
lloun	no 99	yes -89
lma 3la	no 44
lma dkhel	no 137	yes -125
lma f	no 103	yes -93
lma hbet	no -163	yes 172
lma kaysil	no -166	yes 164
lma skhoun	no -87	yes 99
lma w	no 64	yes -52
lma7*	no -66	yes 83
lma7dar	no -204	yes 217
lmac*	no -120	yes 129
lmad*	no -53	yes 75
lmag*	no 100	yes -86
lmar*	no -114	yes 122
lmas*	no -201	yes 211
lmas2oul	no -235	yes 245
lmatbakh	no 140	yes -134
lmatricule	no -214	yes 241
lmec*	no 48
lmechch	no 48
lmer*	no -81	yes 92
lmerfe9	no -106	yes 113
lmerra	yes 42
lmkh*	no 52
lmoh*	no 82	yes -71
lmohim	no 76	yes -65
lmon*	no 144	yes -130
lmot*	no -74	yes 90
lmoteur	yes 47
lmotor	no -53	yes 65
lmou*	no 139	yes -119
lmra	no -97	yes 110
lo7	no 175	yes -160
local	no 162	yes -152
lor	no -134	yes 151
lor d	no -149	yes 157
lor f	no -114	yes 122
lor w	no -110	yes 125
lpare brise	no 114	yes -103
lpas*	no 64	yes -44
lpasseport	no -40	yes 57
lpc	no 217	yes -195
lpol*	no -59	yes 74
lpolice	no -59	yes 74
lqdi*	no -241	yes 253
lqdim	no -211	yes 219
lune*	no 218	yes -200
lunette	no 136	yes -126
lunette arriere	no 136	yes -126
lust*	no -223	yes 233
lustre	no -223	yes 233
lvit*	no 152	yes -141
lvol*	no -43	yes 50
lvolant	no -43	yes 50
lwad	no 124	yes -115
lwad 7mel	no 42
lwal*	no 126	yes -113
lwalid	no 138	yes -124
lwalida	no 120	yes -104
lwalida w	no 87	yes -75
lwar*	no -123	yes 132
lwe9*	no -90	yes 106
lwe9t	no -90	yes 106
lwes*	no 95	yes -77
lwest	no 95	yes -77
lwi9*	no 205	yes -190
lwi9aya	no 205	yes -190
lwla*	no 48
lwlad	no 48
lwra*	no 139	yes -128
lwra9	no 151	yes -140
lyou*	yes 44
m3a	no -88	yes 106
m3a chi	no -58	yes 80
m3a l	no -111	yes 121
m3a wa7d	no -220	yes 238
m3ah	no -190	yes 205
m3ah*	no -99	unknown 226	yes -196
m3aha	no -226	unknown 292	yes -225
m3ahom	no 170	yes -148
m3ak*	no -50	yes 59
m3akom	no -50	yes 59
m3an*	no -64	yes 92
m3ana	no -64	yes 92
m3em*	no -63	yes 69
m3emmer	no -63	yes 69
m7loul	yes 45
m7loula	no 99	yes -92
m9et*	no 182	yes -168
m9ou*	no -179	yes 194
m9ouda	no -179	yes 194
m9te*	no 136	yes -127
m9te3	no 136	yes -127
ma 3eyyetna	no -130	yes 143
ma b9ach	no 92	yes -82
ma bghach	no -62	yes 74
ma bina	no -57	yes 65
ma bqat	no 159	yes -124
ma dar	no -105	yes 120
ma derna	no -110	yes 116
ma dert	no 97	yes -87
ma fia	no 58	yes -49
ma fih	no -140	yes 150
ma fina	no -71	yes 86
ma fiya	no 185	yes -171
ma jah	yes 44
ma kan	unknown 54
ma kayn	no 76	yes -59
ma mchit	no 167	yes -157
ma mchitch	no 102	yes -89
ma t7re9	no 131	yes -121
ma t9as	no -111	yes 128
ma tjra7	no -120	yes 129
ma walo	no 166	yes -155
ma3e*	no -252	yes 263
ma9d*	no -66	yes 86
maar*	no -123	yes 130
maarouf	no -123	yes 130
machi	no -62	yes 76
machine	no 108	yes -91
mada*	no -120	yes 126
madame	no -120	yes 126
mafi*	no 62	yes -52
mafia	no 117	yes -105
mafia mafia	no 117	yes -105
mafia walo	no 103	yes -94
mais	no -54	yes 66
mais*	yes 41
maison	yes 41
maka*	no -142	yes 156
makaynch	no -55	yes 66
makaynch makaynch	no -55	yes 66
mall*	no 46
malle	no 46
mama	no 141	yes -126
marc*	no -211	yes 226
marche	no -211	yes 226
marche arriere	no -211	yes 226
marj*	no -200	yes 214
marjane	no -200	yes 214
mart*	no 195	yes -182
mat	no 97	yes -69
mata	no -41	yes 55
matc*	no -66	yes 86
match	no -66	yes 86
mate*	no 74	yes -40
matet	yes 40
mato	no -161	yes 172
mazal ma	no 108	yes -97
mcha	no -59	unknown 43
mcha w	no -77	yes 99
mcha3la	no -131	yes 147
mchat l	no -290	yes 297
mchaw	no 115	yes -102
mchaw f	no 133	yes -119
mcherreg	no 109	yes -88
mchi*	no 122	yes -106
mchit	no 156	yes -137
mchit l	no 161	yes -150
mchit nichan	no 78	yes -58
mchitch	no 102	yes -89
mchitch 3endhom	no 102	yes -89
mcho*	no 70	yes -61
mdro*	no 75	yes -65
me7t*	no 121	yes -102
me7taj	no 121	yes -102
men	yes 56
men ghir	no -91	yes 103
menc*	no 158	yes -131
menchar	no 158	yes -131
menn*	no -176	yes 188
menni	no -172	yes 181
mers*	no 128	yes -112
mersa	no 128	yes -112
mesk*	no 67	yes -48
meskin	no 67	yes -48
mess*	no 155	yes -141
metr*	no -186	yes 192
meub*	no 137	yes -124
meubles	no 137	yes -124
mezr*	no -183	yes 199
mezroub	no -183	yes 199
mfer*	no -89	yes 102
mfto*	no 122	yes -109
mfto7	no 122	yes -109
mherres w	no 130	yes -115
mherrsa	no -121	yes 132
mherrsin	no 52
mherrsin w	no 132	yes -120
mjro*	no 52
mkhe*	no 297	yes -278
mkhl*	no -67	yes 92
mli golt	no -111	yes 118
mli kont	no 125	yes -106
mlli	no 68	yes -59
mn 9oddam	no 70	yes -52
mn ba3d	no 76	yes -65
mn be3d	no -104	yes 117
mn chrejem	no -52	yes 64
mn dak	no -98	yes 111
mn dar	no 113	yes -97
mn fo9	no 113	yes -97
mn jenb	no -139	yes 153
mn jib	no 118	yes -103
mn l	no 41
mn la	no 157	yes -141
mn lblassa	no -102	yes 112
mn lfo9	no -94	yes 101
mn lkhedma	no 103	yes -92
mn lor	no -192	yes 212
mn s9ef	no -105	yes 117
mn ss9ef	no 56	yes -47
mn stah	no 79	yes -65
mn tma	no 56	yes -46
mn wa7d	no 120	yes -110
mnch*	no 109	yes -96
mnchourin	no 109	yes -96
mni	no -51	yes 62
mnin	no 58	yes -50
mnno	no 211	yes -198
mno	no 140	yes -129
mode*	no 136	yes -124
modem	no 136	yes -124
mor	no -107	yes 123
mora	no -142	yes 158
mora ma	no -70	yes 86
mote*	no -128	unknown 239	yes -191
moteur	no -128	unknown 239	yes -191
moto	no -99	yes 121
motor	yes 40
motor w	no 164	yes -154
motos	no 247	yes -236
moul	no -152	yes 167
moulay	no 85	yes -67
mous	no 143	yes -133
mous w	no 176	yes -167
mous*	no 141	yes -127
mousem	no 141	yes -127
mra	no 102	yes -88
mrat*	no -50	yes 70
mrati	no -50	yes 70
mray*	no 129	yes -119
mraya	no 129	yes -119
mrra*	no 60	yes -53
mrrat	no 60	yes -53
mrrat f	no 60	yes -53
msin*	no -186	yes 198
msini	no -182	yes 191
mski*	no 59	yes -50
mskin	no 59	yes -50
mtqo*	no 116	yes -105
mtwi*	no -169	yes 178
mtwiya	no -169	yes 178
mwe9*	no -89	yes 97
mwe99e3	no -89	yes 97
mzro*	no -136	yes 143
mzya*	no -47	yes 69
mzyan	no 53
n	no -134	yes 142
n3aw*	no 63	yes -43
n3re*	no 54	yes -47
n3ref	no 54	yes -47
n3ref wach	no 54	yes -47
n9de*	no -134	yes 145
n9der	no -106	yes 117
na3s*	no -69	yes 82
na3sa	no -215	yes 228
na3sin	no 113	yes -104
nach*	no 83	yes -69
nachtin	no 83	yes -69
nad	no -258	yes 266
nas	no -83	yes 101
nas kamlin	no -197	yes 219
nass	no 68	yes -57
naze*	yes 44
nazel	yes 44
nazel mn	no 50
ncha*	no 221	yes -209
nchallah	no 221	yes -209
ncho*	no -204	unknown 218	yes -101
nchr*	yes 43
nchre7	no -169	yes 184
ndad*	no 204	yes -184
ndader	no 204	yes -184
ndir	no 137	yes -115
neim*	no 97	yes -88
neiman	no 97	yes -88
neiman mherres	no 78	yes -69
nejj*	no -96	yes 105
nemr*	no -129	yes 139
nemrti	no -129	yes 138
nfer*	no 148	yes -132
ngol	no -139	yes 147
nhar 8	no 99	yes -91
nhar jem3a	no 156	yes -143
nhar letnin	no -148	yes 158
nhar sebt	no 79	yes -64
nhar tlat	no 108	yes -96
nichan l	no 78	yes -58
nkhe*	no -225	yes 232
nmch*	no 61	yes -43
nmchi	no 61	yes -43
nnaq*	no -68	yes 73
nnaql	no -68	yes 73
nos lil	no -74	yes 86
noss	no -125	yes 150
nqez*	no 40
nsal*	no -133	yes 146
nsit	no -41	yes 55
nzel	no 64	yes -49
oste*	no -146	yes 154
osted	no -146	yes 154
osted d	no -146	yes 154
ouri*	no 178	yes -152
ourika	no 178	yes -152
pann*	no -129	unknown 190	yes -96
pano*	no 125	yes -111
panoramique	no 125	yes -111
panoramique d	no 125	yes -111
papi*	no 180	yes -168
para*	no -48	yes 62
parabole	no -44	yes 57
parb*	no 206	yes -195
parbriz	no 206	yes -195
pare	no 45
pare brise	no 127	yes -115
pare choc	no -59	yes 68
pare*	no 41
parebrise	no 166	yes -153
parebrise parebrise	no 166	yes -153
parf*	no 142	yes -130
park*	yes 46
parking	no -65	yes 78
parking dyal	no -55	yes 69
parq*	no 125	yes -109
parquet	no 125	yes -109
pas	no -94	yes 103
pas de	no -94	yes 103
pass*	no -126	yes 137
passage	no -199	yes 209
pc	no 92	yes -74
peag*	no 118	yes -102
peage	no 118	yes -102
pein*	no -79	yes 93
perc*	no -132	yes 146
perceuse	no -132	yes 146
peug*	no -136	yes 152
peugeot	no -136	yes 152
phare	no -72	yes 87
pharmacie	no 100	yes -89
phot*	no 105	yes -92
photo	no 76	yes -67
pick	no -82	yes 93
pick up	no -82	yes 93
pisc*	no -71	yes 87
piscine	no -71	yes 87
place	no -112	yes 120
plaf*	no -58	yes 72
plafond	no -58	yes 72
plag*	yes 40
plage	yes 40
plai*	no 119	yes -106
plainte	no 119	yes -106
plainte la	no 82	yes -73
plaq*	no 68	yes -55
plaque	no 68	yes -55
plaque induction	no 122	yes -108
plas*	no 163	yes -143
plastique	no 163	yes -143
plat*	no 152	yes -141
platre	no 152	yes -141
plombier	no 54	yes -49
pneu	no 89	yes -72
pneu*	no 191	yes -179
pneus	no 191	yes -179
poli*	no -88	yes 103
police	no -57	yes 71
police kteb	no 174	yes -166
police la	no -158	yes 171
police w	no -66	yes 80
pomp*	yes 42
pompe	no 73	yes -57
pompe dyal	no 213	yes -198
pompiers	no -83	yes 100
port*	no 50
portable	no 230	yes -211
portable w	no 119	yes -107
portiere	no -254	yes 262
prio*	no -212	yes 223
priorite	no -212	yes 223
protection civile	yes 43
ps5	no 122	yes -110
pv	no 48
pv dyal	no 151	yes -137
qbel	no 76	yes -69
qelb*	no 102	yes -94
qiss*	no 154	yes -143
r4	no -217	yes 229
raba*	no -53	yes 70
rabat	no -53	yes 70
radi*	no 65	yes -50
radiateur	no 142	yes -127
radio gal	no 152	yes -141
rah f	no -44	yes 69
rah kolna	no -135	yes 140
raje*	no -44	yes 62
rajel	no -44	yes 62
rajl*	no -41	yes 56
rajli	no -69	yes 84
rakb*	no -143	yes 152
rake*	yes 40
rakeb	yes 40
rani	no -87	unknown 142	yes -130
rash*	no -94	yes 104
rasha	no -94	yes 104
rasi	no -209	yes 223
rassi	no -59	yes 79
rassi w	no -62	yes 72
rasso	no -68	yes 79
rejl*	no -145	yes 163
rejlih	no -232	yes 239
rejlo	no -160	yes 181
rekb*	no -174	yes 190
remo*	no 75	yes -55
remorque	no 75	yes -55
retro	no -66	yes 88
retro w	no -180	yes 187
ri7a	no 149	yes -133
riad	no -112	yes 130
ride*	no 97	yes -75
rideau	no 86	yes -64
rih	no 74	yes -55
rih w	no -106	yes 122
rj3o	no 88	yes -69
rj3o lia	no 88	yes -69
rje3	no -49	yes 64
rje3*	yes 47
rje3na	no 57	yes -51
rjli	no 92	yes -74
rkab*	no -62	yes 69
rkabi	no -62	yes 69
rkeb*	no 56	yes -43
rkebt	no 122	yes -114
rkebt f	no 122	yes -114
rmad	no 148	yes -134
rmel	no 102	yes -91
robi*	no -70	yes 84
robini	no -119	yes 127
roue*	no 120	yes -108
roues	no 120	yes -108
roug*	no -181	yes 197
rouge	no -181	yes 197
rre3*	no 144	yes -133
rwid*	no 95	yes -82
rwida	no 95	yes -82
rwida d	no 138	yes -121
rzaq*	no 131	yes -120
rzaqt	no 131	yes -120
s7ab*	no -253	yes 270
s7abna	no -254	yes 270
s7i7	no 262	yes -249
s9ef	no -69	yes 82
s9ef d	no 215	yes -207
sa3a w	no 156	yes -134
sa3i*	no 108	yes -98
sa3i9a	no 108	yes -98
sa7b	no -259	yes 272
saba*	no -79	yes 94
sabab	no -79	yes 94
sac	no 91	yes -74
sain	no -88	yes 102
sakn*	no -214	yes 222
sakna	no -214	yes 222
sakna f	no -214	yes 222
sakr*	no -182	yes 191
sakran	no -182	yes 191
sal	no -190	yes 202
sal lma	no -123	yes 135
sala*	no -109	unknown 53	yes 53
salam	no -128	unknown 67	yes 56
sale*	no 114	yes -103
salem	no 114	yes -103
sall*	no -87	yes 100
salle	no -87	yes 100
salle d	no -133	yes 142
salm*	no -94	yes 113
salmin	no -94	yes 113
salo*	no 43
salon	no 43
sams*	no 138	yes -124
sand*	no 129	yes -121
saqi*	no 158	yes -139
saqia	no 158	yes -139
sawa*	no 165	yes -133
sawaret	no 165	yes -133
saye*	no -166	yes 177
sayed	no -152	yes 164
sayeg	no -201	yes 210
sayg*	no -75	yes 86
sayga	no -75	yes 86
sba3	no 100	yes -88
sba3*	no 167	yes -137
sba3i	no 168	yes -127
sba7	no -42	unknown 74
sba7 bekri	no 147	yes -121
sba7 l9it	no 164	yes -154
sbab	no 67	yes -49
sbah	no 103	yes -96
sbit*	no -176	unknown 160
sbitar	no -176	unknown 160
scooter w	no 91	yes -80
sda3*	no -125	yes 137
sda3at	no -49	yes 54
sda3ni	no -98	yes 106
sda3ni f	no -86	yes 92
se3q*	no 105	yes -92
se3qa	no 105	yes -92
se9f d	no 146	yes -135
seba*	no 195	yes -184
sebagha	no 157	yes -151
sebb*	no -92	yes 101
sebbni	no -174	yes 184
sebbni w	no -174	yes 184
sebt	no 45
sech*	no 183	yes -166
seco*	no 196	yes -183
sedd*	no -46	yes 60
sedr*	no -138	yes 145
seft*	no 160	yes -141
sekr*	no -61	yes 78
self*	yes 43
selfie	yes 43
sellum	no -118	yes 131
selt*	yes 42
selta	yes 42
serr*	no -245	unknown 379	yes -324
serrure	no 128	unknown -43	yes -84
serv*	no 159	yes -139
service	no 159	yes -139
sidi	no -69	yes 79
sidi maarouf	no -123	yes 130
sieg*	no 128	yes -110
siege	no 128	yes -110
simana	no -69	yes 83
simanat	no 89	yes -69
simanat w	no 89	yes -69
sir	no -226	yes 238
skho*	no -87	yes 99
skhoun	no -87	yes 99
ski	no -161	yes 178
slam*	no -127	yes 142
slm	no -143	yes 160
sme3*	no -48	yes 57
sme3t	no 51	yes -44
sme3t tra9	no 51	yes -44
snac*	no 168	yes -156
snack	no 168	yes -156
snan	no -176	yes 186
snin	no 86	yes -64
soci*	no -137	yes 148
societe	no -137	yes 148
sokk*	no 52
sokkar	no 52
sokkar f	no 136	yes -96
sol	no 134	yes -123
sour	no -136	yes 153
sous	no 134	yes -123
sous sol	no 134	yes -123
spor*	no 136	yes -127
sport	no 136	yes -127
sr9o	no 111	yes -92
sr9o lia	no 111	yes -92
sre9*	no 124	yes -112
sre9o	no 124	yes -112
sre9o lia	no 143	yes -130
sseb*	yes 40
stah w	no -85	yes 98
stat*	no 48	yes -40
stop	no -145	yes 154
styl*	no -204	yes 226
stylo	no -204	yes 226
stylo la	no -204	yes 226
synd*	no -279	yes 293
syndic	no -279	yes 293
t2ad*	no 40
t7er9at	no -103	yes 117
t7er9o	no 56
t7er9o lia	no -257	yes 270
t7re*	no 98	yes -87
t7re9	no 83	yes -74
t7re9 w	no 78	yes -70
t7t	no 62	yes -52
t9as	no -138	yes 155
t9as 7ed	no -107	yes 121
t9el*	no 214	yes -201
t9te*	no 46
ta chi	no -61	yes 74
ta l	no 52	yes -40
ta sba7	no 155	yes -143
ta wa7ed	no 49
ta3w*	no 77	yes -68
ta3wid	no 77	yes -68
ta7 b	no -93	yes 106
ta7 f	no 117	yes -103
ta7 lia	yes 55
ta7e*	no 70	yes -52
ta7et	no 70	yes -52
ta7et 3la	no -115	yes 129
ta7et mn	no 216	yes -183
ta7o	yes 65
ta7t	no -219	unknown 220
tabi*	no 105	yes -96
table	no -42	yes 59
tags	no 232	yes -215
talj	no 171	yes -154
tar	no -53	yes 73
tara*	no -226	yes 239
tarat	no -226	yes 239
tari*	no 141	yes -126
taro	no -159	yes 170
tata	no 66	yes -60
taxi	no -80	yes 97
taxi kbir	no -198	yes 209
tay7	no -238	yes 245
taya*	no 144	yes -120
tayara	no 144	yes -120
tayr	no 46
tayr*	no 209	yes -192
tbib	no -90	yes 108
tbib gal	no -170	yes 184
tche*	no 53
tchettat	no 77	yes -58
tchq*	no 91	yes -76
tchqet	no 164	yes -150
tchqet b	no 143	yes -128
tchqqat	no 146	yes -129
tdar*	no -147	yes 160
te7	no -300	yes 313
te7 mn	no -274	yes 283
te77	no -232	yes 242
te7t	yes 42
te7t 3la	yes 48
te7t f	no 171	yes -146
te7t l	no -86	yes 96
te7t menni	no -172	yes 181
te7t mn	no 287	yes -277
te7t w	no -281	yes 287
te7t*	no 52
te7ti	no -106	yes 115
te7to	no 149	yes -141
te9b*	no -221	yes 235
te9ba	no -73	yes 89
tebr*	no 138	yes -127
tebrouri	no 138	yes -127
tel3*	no 54	yes -42
tel3o	no 86	yes -78
tel3o fo9	no 86	yes -78
tele	no 116	yes -103
tele w	no 99	yes -86
tell*	no 78	yes -67
temo*	no -111	yes 122
temoin	no -111	yes 122
temp*	no -85	yes 104
tempete	no -85	yes 104
tempete f	no 256	yes -240
tent*	no 166	yes -158
tente	no 166	yes -158
tente d	no 166	yes -158
terf	no 108	yes -102
terr*	no -96	yes 110
terrasse	no -96	yes 110
tfah*	no -115	yes 125
tfek*	no -190	yes 203
tfekk	no -190	yes 203
tfer*	no 88	yes -70
tfer93at	no -67	unknown -70	yes 94
tferg3at	no 195	yes -177
tferge3	no 102	yes -88
tferge3 wa7do	no 131	yes -118
tferr9at	no 104	yes -92
tfin*	no -52	yes 67
tfinaha	no -52	yes 67
tfinaha b	no -52	yes 67
tgol	no 70	yes -54
ther*	yes 41
therrsat	no -51	yes 73
ti7t	no 205	yes -189
tiyo	no -61	yes 70
tjre7 7ed	no -86	yes 100
tla3	no 142	yes -121
tlat*	yes 52
tlata	yes 52
tle3 l	no -188	yes 206
tle3 mnno	no 211	yes -198
tle3 w	no 71	yes -59
tle3*	no 154	yes -142
tle3na	no 102	yes -94
tle3na l	no 102	yes -94
tle3t	no 179	yes -165
tle3t f	no 169	yes -155
tlef*	no -409	unknown 412	yes -131
tma w	no 104	yes -96
tnin f	no -71	yes 84
toil*	no 95	yes -82
toilette	no 75	yes -63
toit	no 136	yes -115
toit*	no 175	yes -160
toiture	no 175	yes -160
tol	yes 41
tomobil che3lat	no 154	yes -146
tomobil d	no -152	yes 163
tomobil f	no -118	unknown 102
tomobil l	no 84	yes -66
tomobil lakhra	no -115	yes 125
tomobil li	no -76	yes 89
tomobil ma	no 81	yes -69
tomobil mn	no -61	yes 69
tomobilat	no -187	yes 204
tomobilat w	no -178	yes 198
tomobilti	no -65	yes 91
tondeuse	no -84	yes 94
tono*	no -174	yes 194
tonobil	no 209	yes -194
tour*	no 80	yes -67
touristes	no 41
tqas*	no 151	yes -133
tqle*	no 231	yes -216
tqleb	no 231	yes -216
tqte*	no 80	yes -58
tqte3	no 73	yes -49
tra9	no 107	yes -96
tracteur	no -49	yes 66
tractor	no 165	unknown -41	yes -124
tram	no -184	yes 199
tram*	no 161	yes -144
tramway	no 59	yes -46
tri9 d	no 169	yes -140
tri9 dyal	no -113	yes 121
tri9 w	no 91	yes -75
tri9*	no -46	yes 54
triq dyal	no 47	yes -40
trottinette	no 57	unknown -49
trottoir	no -107	yes 128
tsad*	no -228	yes 242
tsaw*	no -175	yes 192
tsawer	no -175	yes 192
tseb*	no -115	yes 124
tsre*	no 148	yes -128
tsre9	no 147	yes -127
tsre9 lia	no 130	yes -101
tsre9 mn	no 82	yes -70
tsrq*	no 130	yes -116
tsrqat	no 146	yes -130
tsse*	no 58	yes -42
tssr*	no 131	yes -115
tssrqo	no 131	yes -115
tter*	no 212	yes -191
tuya*	no -41	yes 60
tuyau	no -41	yes 60
up	no -82	yes 93
urge*	no 51
urgences	no 51
vais*	no 63	yes -56
vaisselle	no 63	yes -56
vehi*	no -164	yes 176
vehicule	no -164	yes 176
vehicule dyali	no -197	yes 208
vera*	no 65	yes -52
veranda	no 65	yes -52
vete*	no -106	unknown 220	yes -203
veterinaire	no -106	unknown 220	yes -203
vill*	no 130	yes -110
villa	no 130	yes -110
vira*	no 129	yes -116
virage	no 129	yes -116
vitre	no -40	yes 61
vitre dyal	no -130	yes 142
vitree	no 75	yes -63
vitres	no 132	yes -120
vitres mherrsin	no 132	yes -120
vitrine d	no -43	yes 58
vois*	no -215	yes 228
voit*	no 68	yes -61
voiture	no 68	yes -61
voiture d	no 68	yes -61
w 3endi	no 145	yes -136
w 3la	no -56	yes 67
w 7na	no 192	yes -180
w 7ta	no -85	yes 97
w box	no 84	yes -71
w chta	no 143	yes -134
w dar	no 46
w dert	no -46	yes 54
w dkhelt	no 101	yes -82
w f	no -48	yes 60
w fraches	no 73	yes -67
w golt	no -59	yes 73
w herres	no -253	yes 265
w hezzat	no -163	yes 185
w hia	unknown -66
w howa	no 188	yes -175
w hzzouha	no -96	yes 102
w ja	yes 42
w jandarm	no -119	yes 125
w jat	no -71	yes 97
w jaw	no -177	yes 186
w jouj	no 66	yes -60
w khdaw	no 57	yes -42
w kolchi	no 145	yes -129
w kteb	no -211	yes 220
w l7it	unknown -57	yes 58
w la	no 111	yes -99
w lakhor	no 85	yes -77
w lma	no -85	yes 98
w lpolice	no -249	yes 259
w m3aha	no -226	unknown 292	yes -225
w ma	unknown 40
w mcha	no -256	unknown 240
w mchat	no -55	yes 80
w mchit	no 89	yes -79
w mn	no 83	yes -70
w moul	yes 40
w nzel	no 71	yes -59
w pare	no 85	yes -76
w parquet	no 146	yes -136
w pc	no 57	yes -52
w plaque	no 163	yes -149
w pneus	no 130	yes -122
w rasi	no -151	yes 158
w rassi	no 57
w safi	no 41
w sal	no -130	yes 141
w ss9ef	yes 49
w ta	no 124	yes -111
w tchettat	no -129	yes 141
w te77	no -232	yes 242
w tomobil	no 64	yes -54
w wa7ed	no -122	yes 143
w wach	no 217	yes -191
w weldi	no -201	yes 214
w yeddi	no -52	yes 61
w zit	no -51	yes 61
w9e3	no -43	yes 54
w9e3 nhar	no -129	yes 136
w9ef	no -177	yes 189
wa7d	no -139	yes 157
wa7d l	no -129	yes 149
wa7d l7sa	no 186	yes -176
wa7d lbrulure	no 168	yes -159
wa7d lmra	no -163	yes 178
wa7d*	no 151	yes -136
wa7da	no 95	yes -81
wa7di	no 213	yes -199
wa7do	no 131	yes -118
wa7e*	no -59	yes 63
wa7ed	no -59	yes 63
wa7ed chab	no -320	yes 327
wa7ed chad	no 204	yes -194
wa7ed dkhel	no 101	yes -76
wa7ed f	no -128	yes 142
wa7ed jouj	no 113	yes -94
wa7ed l	no -66	yes 78
wa7ed lkar	no -56	yes 62
wa7ed lkelb	no 88	yes -67
wa9e*	no -76	yes 87
wa9ef	no -76	yes 87
wa9ef f	no -62	yes 67
wa9f*	no -184	yes 197
wa9t	no -162	yes 174
wach	unknown 144	yes -147
wad	no 207	yes -189
wahd*	no -50	yes 57
wahda	no -50	yes 57
wakha	no -43	yes 55
wala*	no -50	yes 64
walakin	no -50	yes 64
walakin ma	no -48	yes 56
walo gha	no -126	yes 137
walo ghi	no 57	yes -46
walo w	no 172	yes -157
walo*	no 145	yes -134
walou	no 145	yes -134
we9e*	no 41
we9ef	no 41
we9f*	no -135	yes 146
we9fat	no -135	yes 146
we9fat f	no -136	yes 147
wedn*	no 150	yes -138
wejh*	no 138	yes -123
wejhi	no 124	yes -112
weld	no -126	yes 143
weld*	unknown 54	yes -40
weldi	unknown 54	yes -40
weldi ana	no -67	yes 80
weldi mn	no -194	yes 221
well*	no 46
wella	no 150	yes -133
wellat	no -161	yes 169
wert*	no 128	yes -111
wesl*	no -260	yes 272
west	no -117	yes 131
wla	no 46
wlad	no 63
wld	no -153	yes 174
wldi	no -124	yes 143
wost	no 94	yes -87
wost tri9	no 94	yes -87
wsel	no 49
y3ti*	yes 44
ya	no -262	unknown 333	yes -245
ychouf	no 46
yde7*	no -164	yes 170
yedd*	no -62	yes 78
yeddi	no -43	yes 56
yeddo	no -58	yes 69
yji	no 101	yes -91
yjib	no 72	yes -63
yssi*	no -89	yes 98
yssini	no -89	yes 98
ytbe*	no 163	yes -145
ytbeddel	no 163	yes -145
zad	no -178	yes 191
zade*	no -47	yes 60
zadet	no -47	yes 60
zadet f	no -47	yes 60
zago*	no 163	yes -149
zagora	no 163	yes -149
zbel	no -154	yes 168
zel9*	no 42
zel9at	no 42
zel9at f	no 42
zell*	no 67	yes -62
zellij	no 67	yes -62
zen9*	no 48
zen9a	no 48
zerb*	no -161	yes 177
zerbana	no -142	yes 151
zerbiya	no -209	yes 218
zinc	no 236	yes -222
zit 3la	no -201	yes 211
zito*	no 60	yes -40
zitoun	no 60	yes -40
zjaj d	no 220	yes -200
zjaj dyal	yes 43
zjaj f	no -95	yes 105
zle9	no 134	yes -121
zle9*	no 66	yes -42
zle9t	no 66	yes -42
zle9t b	no 209	yes -188
zle9t f	no -61	yes 76
zn9a	no 135	yes -126
zrab*	no 134	yes -126
zrabi	no 134	yes -126
`;
