// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -186	blessure -190	bris_de_glace -208	collision -116	degats_des_eaux -217	dommage_materiel -191	evenement_climatique -184	incendie -214	none 183	vandalisme -152	vol -156
0	collision 269	none -152	vandalisme -59
1	autre 168	collision 51	degats_des_eaux -40	dommage_materiel 101	evenement_climatique -102	incendie -41	vandalisme -61	vol -59
10	vol 81
10 iyam	collision -45	degats_des_eaux 121	none 69
10 juin	none -49	vol 124
10h	autre -51	bris_de_glace 89	collision -40	dommage_materiel 218	none -98	vandalisme -40	vol -47
11	autre 84	bris_de_glace 139	collision 82	none -126	vandalisme -59	vol -43
11h3*	collision 152
11h30	collision 152
12	bris_de_glace -41	degats_des_eaux 71	none 168
12 alf	collision 121	none -80	vol 151
12h	blessure 197	collision -124	dommage_materiel -41	evenement_climatique -41	none -125	vandalisme -53	vol 142
13	collision 54	none 126	vol -60
1300	autre -43	bris_de_glace 188	collision -97	dommage_materiel -53	incendie -44	none -141	vandalisme -54	vol 196
14	dommage_materiel -44	incendie -44	none 44	vol 178
15	autre -50	blessure 293	bris_de_glace -45	collision -47	degats_des_eaux -51	dommage_materiel -46	evenement_climatique -83	incendie -60	vandalisme -97
16h	bris_de_glace 166	none -46	vandalisme -44	vol -42
17	autre -43	blessure -96	bris_de_glace -41	collision -115	degats_des_eaux -42	dommage_materiel -48	evenement_climatique 158	none 277	vandalisme -51	vol -58
17h	bris_de_glace 168	collision 48	none -55
18	dommage_materiel 140	incendie 67	none -89	vol 48
1800	dommage_materiel -43	none -148	vandalisme -44	vol 236
19h1*	collision 92	none 87
19h15	collision 92	none 87
2	autre 63	bris_de_glace 46	none 41	vandalisme -43
2 w	collision 134	dommage_materiel 165	none -112	vandalisme -69	vol -42
20	autre -164	incendie 43	none 198	vol 89
207	collision 97
22	autre -53	blessure 173	dommage_materiel -74	evenement_climatique 98	none -61	vol -50
2300	autre 344	blessure -48	collision -76	degats_des_eaux -45	evenement_climatique -44	none -380	vol -86
23h	collision 71	evenement_climatique -56	none 110
25	autre -40	blessure 89	bris_de_glace -51	dommage_materiel -45	evenement_climatique -48	none 202	vandalisme -47	vol -51
28	autre -52	blessure -54	bris_de_glace -44	collision -83	dommage_materiel -52	evenement_climatique -58	none 282	vandalisme -64	vol -63
3	evenement_climatique 125	incendie 104	none -107
3 d	blessure 65	collision -107	degats_des_eaux -45	evenement_climatique 106	incendie -40	none -70	vandalisme 56	vol 46
3 f	autre 117	none 74
3 iyam	none 236
3 simanat	autre 225	blessure -104	collision -63	dommage_materiel -41	evenement_climatique -43	incendie -53	vol -47
3 tonobilat	collision 213	evenement_climatique -40	none -68	vol -70
30	bris_de_glace 89	collision -52	evenement_climatique 63	vandalisme -50	vol 80
3000	autre 174	blessure -42	bris_de_glace -44	collision -157	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -43	none -173	vandalisme -67	vol 220
3400	autre 143	collision -58	dommage_materiel 78	evenement_climatique -45	none -88	vol -40
3ach*	autre -42	blessure -51	collision -48	degats_des_eaux -53	dommage_materiel -57	incendie 214	none -81	vandalisme 105	vol -74
3achoura	autre -42	blessure -51	collision -48	degats_des_eaux -53	dommage_materiel -57	incendie 214	none -81	vandalisme 105	vol -74
3ad	collision 75	none -62	vol 149
3afa*	autre 121	bris_de_glace -43	dommage_materiel -45	evenement_climatique -40	none 110	vandalisme -47
3afak	autre 108	dommage_materiel -43	none 100	vandalisme -42
3afakom	autre 123	blessure -57	bris_de_glace -94	collision -91	degats_des_eaux 115	dommage_materiel -50	evenement_climatique -63	incendie -41	none 93	vandalisme -61	vol 48
3am	blessure 75	degats_des_eaux 59	none -90	vandalisme 43
3am hadi	autre -48	blessure -48	bris_de_glace -51	collision -69	evenement_climatique 166	none -94	vandalisme 181	vol -92
3am lli	collision -47	dommage_materiel 159	none -62
3am w	autre -50	collision 47	vandalisme -57	vol 164
3amm*	bris_de_glace -47	dommage_materiel 205	incendie 74	none -103	vandalisme -53
3are*	collision -131	degats_des_eaux 234	none -80	vandalisme -61	vol 119
3aref	collision -131	degats_des_eaux 234	none -80	vandalisme -61	vol 119
3awn*	autre -48	collision 59	none 76
3awnouni	autre -48	collision 59	none 76
3chi*	blessure -59	collision 105	incendie 61	none 62
3chiya	blessure -59	collision 105	incendie 61	none 62
3chr*	autre -40	bris_de_glace 148	collision -114	evenement_climatique 116	none -110	vandalisme 121	vol -47
3chrin	bris_de_glace 195	collision -151	evenement_climatique -65	none -141	vandalisme 215	vol -40
3dem	autre -52	blessure 360	collision -89	dommage_materiel -52	none -89	vandalisme -51	vol -98
3edd	autre -45	blessure 284	collision -56	dommage_materiel -72	incendie -40	none -78
3emm*	collision 130	none -67
3emmerna	collision 118	degats_des_eaux 57	none -56
3emmerna constat	collision 89	degats_des_eaux 60	none -56
3emmerna lconstat	collision 101
3en9*	autre -77	blessure -78	bris_de_glace -118	collision 183	degats_des_eaux -85	dommage_materiel -90	evenement_climatique -88	incendie -67	none -310	vandalisme 232	vol 67
3en9i	autre -73	blessure -80	bris_de_glace -72	collision 224	degats_des_eaux -61	dommage_materiel -75	evenement_climatique -75	incendie -60	none -320	vandalisme -188	vol 162
3end	bris_de_glace 75	collision -58	degats_des_eaux -57	dommage_materiel 113	none -85
3end*	autre 115	collision 61	dommage_materiel -44	none -144
3endha	autre -51	blessure 168	collision 356	degats_des_eaux -41	dommage_materiel -74	evenement_climatique -57	incendie -42	none -187	vandalisme -60	vol -108
3endhom	autre -41	collision -83	vandalisme -58	vol 238
3endhom 7it	autre -41	collision -83	vandalisme -58	vol 238
3endi	autre 208	bris_de_glace -42	collision -59	degats_des_eaux 82	dommage_materiel -48	incendie -42	none -168	vandalisme 49
3endna	blessure 199	bris_de_glace -64	collision -77	degats_des_eaux -49	dommage_materiel -47	evenement_climatique -40	incendie 193	none -92	vandalisme -65	vol -66
3endo	blessure 74	collision 207	none -115	vol 42
3ers	none -48	vandalisme -47	vol 150
3ers f	none -48	vandalisme -47	vol 150
3ess*	collision -62	degats_des_eaux 159	incendie 129	none -61	vol -48
3essass	collision -62	degats_des_eaux 159	incendie 129	none -61	vol -48
3eye*	collision 55	incendie 78	none -53	vol 52
3eyy*	collision 124	incendie 47	none -62	vandalisme 54
3eyyetna	collision 171	incendie 83	none -68
3eyyetna l	collision 228	none -56	vol -50
3eyyetna la	collision 172	none -84
3ini	degats_des_eaux 81	none -136	vol 152
3iye*	collision 237	none -61	vol -63
3iyet	collision 279	none -65	vol -92
3la	none -133	vandalisme 131
3la jenb	dommage_materiel -56	evenement_climatique 204	none -77	vol -41
3la jouj	autre -43	blessure -56	bris_de_glace 257	collision -147	degats_des_eaux -59	dommage_materiel -68	evenement_climatique 287	incendie -57	none -184	vandalisme -71	vol -81
3la l	collision -115	dommage_materiel 94	none -85	vandalisme 228	vol -67
3la lpare	bris_de_glace -61	collision 210	dommage_materiel -79	evenement_climatique -72	none -147	vandalisme 148	vol -47
3la moto	collision -45	none -46	vol 185
3la rassi	autre -88	blessure 100	bris_de_glace -173	collision -232	degats_des_eaux -84	dommage_materiel -95	evenement_climatique 108	incendie -63	none -270	vandalisme -138	vol 346
3la rideau	autre -43	bris_de_glace -46	collision -94	dommage_materiel -54	evenement_climatique -51	none -133	vandalisme 421	vol -54
3la sour	collision -91	degats_des_eaux -55	dommage_materiel -56	evenement_climatique 285	none -56
3la tomobil	autre -57	blessure -50	bris_de_glace -60	collision -124	dommage_materiel -69	evenement_climatique 402	incendie -45	none -189	vandalisme 111
3la wejhi	blessure -49	collision -69	degats_des_eaux 179	none -88	vandalisme -52	vol 159
3la zerbiya	bris_de_glace -88	collision -57	dommage_materiel 309	incendie -48	none -113	vandalisme -43	vol -54
3lia	autre -60	bris_de_glace 102	collision 116	degats_des_eaux -48	dommage_materiel -61	incendie -42	vol 41
3lia b	collision 317	none -137	vandalisme -67
3lih	autre -46	blessure 88	bris_de_glace 42	collision 81	dommage_materiel 82	evenement_climatique -40	none -95	vandalisme -46
3lih w	collision 246	none -118
3lih*	blessure 69	bris_de_glace 108	dommage_materiel -43	incendie 70	none -118	vol -55
3liha	blessure 112	bris_de_glace 148	collision -68	degats_des_eaux -51	dommage_materiel -50	evenement_climatique -53	incendie 113	none -159	vol -72
3lihom	degats_des_eaux 70	evenement_climatique 121	none -42
3lik	autre -53	collision -84	none 331	vol -47
3lik*	none 160
3likom	none 160
3lin*	blessure -42	degats_des_eaux 242	evenement_climatique 86	none -93
3lina	blessure -42	degats_des_eaux 242	evenement_climatique 86	none -93
3lina f	collision -54	degats_des_eaux -61	evenement_climatique 264
3lina lma	blessure -90	bris_de_glace -43	collision -86	degats_des_eaux 445	evenement_climatique -163	incendie -45	none -176	vandalisme -52	vol -71
3mer	collision 58	degats_des_eaux 115	none -44
3mme*	collision 113	evenement_climatique 109	none -45
3mmerna	collision 186	none -44
3mmerna constat	collision 164	none -51
3n9i	collision 215	none -83
3n9i kaydrni	collision 215	none -83
3nd	degats_des_eaux 82	none -68	vol 71
3nd boulis	collision -102	dommage_materiel -40	none -93	vol 218
3nd lboulis	collision -58	vandalisme 120	vol 55
3ndi	dommage_materiel -43	incendie -46	none 211	vandalisme -45
3ndn*	autre 221	collision 44	none -107	vol -72
3ndna	autre 221	collision 44	none -107	vol -72
3ndo	collision 133	dommage_materiel 180	none -104
3omr*	autre -86	blessure -67	bris_de_glace -54	degats_des_eaux -55	dommage_materiel 292	evenement_climatique -74	incendie -51	none 52	vandalisme -81	vol -128
3omri	autre -59	blessure -49	collision 78	dommage_materiel -72	none 174	vandalisme -50	vol -81
3on9*	collision 323	incendie -46	none -111	vandalisme -40	vol -51
3ref	autre -40	blessure -44	degats_des_eaux -53	evenement_climatique -42	none 204	vandalisme -56	vol -228
3ref*	evenement_climatique -43	none 63	vandalisme 108
3reft	collision 149	none 88	vol -71
3reftch	autre -60	blessure -40	bris_de_glace -52	collision -132	dommage_materiel -48	evenement_climatique -48	none 64	vandalisme 205	vol -84
3tan*	blessure 115	collision 138	degats_des_eaux -45	dommage_materiel 162	none -148	vandalisme -47	vol -57
3tana	autre -57	blessure 422	bris_de_glace -46	collision -103	degats_des_eaux -40	dommage_materiel -52	evenement_climatique -46	none -204	vandalisme -40	vol -53
3tani	blessure -76	collision 190	degats_des_eaux -51	dommage_materiel 257	incendie -40	none -143	vandalisme -53	vol -60
3tat*	collision 216	none -44
3tatni	collision 216	none -44
3tin*	collision -47	dommage_materiel -44	none 283	vol -58
3tini	collision -47	dommage_materiel -44	none 283	vol -58
3tiw*	autre -40	none 194	vandalisme -59
3tiwni	autre -40	none 194	vandalisme -59
4	autre 44	blessure 48	none -162	vandalisme 58	vol 54
4 d	blessure 114	collision 74	dommage_materiel -62	incendie 115	none -115	vandalisme -59
4 iyam	collision 301	none -54	vandalisme -44	vol -42
40	dommage_materiel -49	evenement_climatique 320	none -106	vandalisme -43	vol -50
4x4	autre -53	blessure -40	collision 178	degats_des_eaux -95	dommage_materiel -52	evenement_climatique 205	none -87	vandalisme -47	vol -53
5	degats_des_eaux 57	evenement_climatique 124	none -53
5 cm	autre -43	blessure -56	bris_de_glace -46	collision -116	degats_des_eaux 102	dommage_materiel -49	evenement_climatique 306	incendie -43	none -239	vandalisme -69	vol -61
5 d9aye9	collision 67	none -55	vandalisme -46	vol 145
6	autre -41	blessure 89	incendie 81	vol -52
6 snin	autre -41	blessure 211	collision -133	dommage_materiel 152	evenement_climatique -58	none -118	vandalisme -55	vol -50
60	blessure -44	collision -67	dommage_materiel 201	evenement_climatique 64	none -82
600	collision -53	degats_des_eaux -42	dommage_materiel -49	incendie 128	none -154	vandalisme -63	vol 225
7	dommage_materiel 74	vol 41
7 d	collision 111	none -42
7aja	autre 142	evenement_climatique 80	none -91
7ajr*	bris_de_glace 318	collision -151	evenement_climatique -45	none -74
7ajra	bris_de_glace 318	collision -151	evenement_climatique -45	none -74
7all*	autre -40	collision 353	degats_des_eaux -47	dommage_materiel -43	evenement_climatique -46	none -155	vandalisme -81	vol -83
7allouf	autre -40	collision 353	degats_des_eaux -47	dommage_materiel -43	evenement_climatique -46	none -155	vandalisme -81	vol -83
7allouf f	autre -40	collision 353	degats_des_eaux -47	dommage_materiel -43	evenement_climatique -46	none -155	vandalisme -81	vol -83
7ano*	autre -45	blessure -52	collision -79	dommage_materiel -41	evenement_climatique -50	none -204	vandalisme 206	vol 97
7anout	blessure -42	bris_de_glace 76	collision -69	degats_des_eaux 83	none -79	vandalisme -67	vol 196
7anouti	autre -75	blessure -80	bris_de_glace -86	collision -106	degats_des_eaux -81	dommage_materiel -85	evenement_climatique -94	none -301	vandalisme 356	vol -128
7awl*	collision -98	none -129	vandalisme -182	vol 455
7awlo	autre -44	collision -119	dommage_materiel -43	none -132	vandalisme -211	vol 465
7bes	collision -56	none 264	vandalisme -45	vol -44
7cho*	autre 124	collision -43	none 68	vandalisme -47
7chouma	autre 124	collision -43	none 68	vandalisme -47
7da	bris_de_glace 60	collision 42	dommage_materiel -50	none -141	vandalisme 146
7dah	collision 62	incendie 173	none -106	vol -43
7day*	none -41	vol 91
7daya	none -41	vol 91
7ed	none -67	vandalisme 125
7ed f	collision -45	degats_des_eaux 117	none -66	vol 119
7ed ghir	collision 58	none -104	vol 170
7ed ma	collision -111	none -96	vandalisme 111	vol 198
7ed w	autre -43	bris_de_glace -56	collision -46	dommage_materiel -41	evenement_climatique -55	none -87	vandalisme 359	vol -84
7edr*	collision 267	none -74
7ejr*	bris_de_glace 250	collision -83	none -69
7ejra	bris_de_glace 278	collision -70	none -65
7ekk	collision 225	none -99	vandalisme 54	vol -43
7ekk lia	collision 214	none -98	vandalisme 77	vol -47
7ekk*	collision 127	none -90	vandalisme 52
7ekkit	collision 199	none -96	vol 43
7ell	collision 95	none -65	vol 122
7ell lbab	collision 217
7ell*	collision 164	none -47	vol 49
7ello	collision -97	none -66	vol 275
7ellouf	collision 307	none -75	vandalisme -44
7er9*	collision 89	dommage_materiel -122	evenement_climatique 191	none -90
7er9at	collision 89	dommage_materiel -122	evenement_climatique 191	none -90
7ess*	bris_de_glace 84	collision 93	none -59
7essa	bris_de_glace 147	none -41	vol -48
7essit	collision 132	none -82	vol 50
7essit b	collision 132	none -82	vol 50
7et	autre -56	bris_de_glace -62	collision -73	dommage_materiel -57	evenement_climatique -70	incendie 81	none -196	vandalisme 300	vol -42
7it	autre 97	blessure -45	degats_des_eaux 96	evenement_climatique -67	none -172	vandalisme 87
7it ma	autre -41	collision 82	none -55	vandalisme -70	vol 160
7jer	blessure -48	bris_de_glace -47	collision -124	dommage_materiel -42	evenement_climatique -98	none -112	vandalisme 439	vol -62
7jer 3la	autre -41	bris_de_glace -41	collision -81	evenement_climatique -117	none -119	vandalisme 359	vol -82
7lli*	collision 209	none -59
7llit	collision 209	none -59
7llit lbab	collision 209	none -59
7mel	collision -97	degats_des_eaux -60	evenement_climatique 350	none -87	vandalisme -48	vol -55
7na	collision 97	evenement_climatique 61	incendie 79	none -108
7na bikhir	collision -66	degats_des_eaux -46	evenement_climatique 59	incendie 216	none -94	vol -54
7na f	collision -51	degats_des_eaux 185	evenement_climatique 57	none -98	vandalisme -41
7na kona	bris_de_glace -46	collision 53	none -126	vandalisme 261	vol -141
7na labas	collision -76	dommage_materiel -54	evenement_climatique -47	incendie 410	none -299	vandalisme -102	vol -44
7ofr*	autre -95	blessure -84	bris_de_glace -123	degats_des_eaux -61	dommage_materiel 285	evenement_climatique -152	incendie -75	none -219	vandalisme -92	vol -148
7ofra	autre -95	blessure -84	bris_de_glace -123	degats_des_eaux -61	dommage_materiel 285	evenement_climatique -152	incendie -75	none -219	vandalisme -92	vol -148
7oud*	autre -46	blessure -45	bris_de_glace -40	collision 319	dommage_materiel -44	evenement_climatique -48	incendie -47	none -209	vandalisme -59	vol -88
7oudi	autre -46	blessure -45	bris_de_glace -40	collision 319	dommage_materiel -44	evenement_climatique -48	incendie -47	none -209	vandalisme -59	vol -88
7re9	autre -86	blessure -89	bris_de_glace -55	collision -109	degats_des_eaux -75	evenement_climatique 285	incendie 112	none -179	vandalisme -203	vol -118
7re9 lia	collision -54	dommage_materiel 209	evenement_climatique -155	incendie 185	none -75	vandalisme -206	vol -51
7ta ana	collision 197	none -77
7ta l	autre -50	blessure -48	bris_de_glace -67	collision -110	dommage_materiel -64	evenement_climatique 406	incendie -75	none -164	vandalisme -54	vol -88
7ta mjrou7	evenement_climatique 166	none -76
7ta wa7d	bris_de_glace 161	collision -41	dommage_materiel -65	evenement_climatique 104	incendie 53	none -58	vandalisme -59	vol -50
7ta wa7ed	dommage_materiel -40	none 104
7tit	bris_de_glace -56	collision -59	degats_des_eaux -76	dommage_materiel 225	none -109	vandalisme -52	vol 84
7waj*	evenement_climatique -40	incendie 288	none -55
7way*	autre 76	collision -96	degats_des_eaux -40	evenement_climatique 54	none -124	vandalisme -46	vol 219
7wayej	autre -48	collision -137	degats_des_eaux -44	dommage_materiel -52	evenement_climatique 135	incendie -42	none -114	vol 286
7wayj	autre 220	collision -73	degats_des_eaux -43	none -150	vandalisme -64	vol 111
8	collision -59	evenement_climatique 220
8 d	collision -65	none 122	vol 114
8 juin	collision -70	evenement_climatique 117	incendie 168	none -119	vandalisme -53	vol -58
8 w	autre -71	blessure -51	collision -59	dommage_materiel -43	evenement_climatique 316	vandalisme -47	vol -81
890	autre 168	blessure 185	dommage_materiel -59	evenement_climatique -43	none -167	vol -140
9	evenement_climatique 230	vandalisme -47
9 f	autre -80	blessure -46	collision -70	dommage_materiel -40	evenement_climatique 367	none -126	vandalisme -52	vol -83
900	autre 148	collision -89	evenement_climatique -44	none -65	vol 138
97	collision -102	degats_des_eaux 297	dommage_materiel -45	evenement_climatique -62	none -71	vandalisme -40	vol 57
9ad	autre -58	bris_de_glace 175	collision -182	dommage_materiel 223	none -195	vandalisme -40
9ahw*	autre -54	bris_de_glace -43	collision -48	degats_des_eaux -40	dommage_materiel 425	evenement_climatique -49	incendie -47	none -160	vandalisme -48	vol -51
9ahwa	autre -54	bris_de_glace -43	collision -48	degats_des_eaux -40	dommage_materiel 425	evenement_climatique -49	incendie -47	none -160	vandalisme -48	vol -51
9alt	bris_de_glace 150	collision -43	degats_des_eaux 172	evenement_climatique -74	none -70
9asn*	collision 121	none -112	vol 178
9asni	collision 121	none -112	vol 178
9asni f	blessure -46	collision 275	none -118	vol -85
9ass*	collision 226	dommage_materiel -40	incendie -41	none -134	vandalisme 168	vol -84
9asstni	collision 395	dommage_materiel -41	none -166	vandalisme -51	vol -58
9bel	blessure 64	bris_de_glace -63	evenement_climatique 125	none 131	vol -56
9bel lbare7	autre -43	blessure 164	collision -104	dommage_materiel -52	evenement_climatique -67	none 196	vandalisme -51	vol -49
9dam	autre 253	blessure -42	collision 80	dommage_materiel -80	evenement_climatique -74	incendie -49	none -128	vandalisme -48	vol -51
9der*	bris_de_glace 106	collision 202	none -144	vandalisme -40
9edd*	autre -45	blessure 68	collision 142	none -77
9eddam	autre -60	blessure 134	collision 141	dommage_materiel -40	none -84	vandalisme -83
9eddami	collision 119	none -68	vandalisme 87	vol -63
9elb*	collision 261	none -193	vol -46
9ell*	autre -252	blessure -221	bris_de_glace -189	collision -366	degats_des_eaux -178	dommage_materiel -241	evenement_climatique -223	incendie -187	none -745	vandalisme 729	vol -360
9h	none -60	vol 165
9oda*	collision -111	none -147	vol 328
9odam	collision -111	none -147	vol 328
9odd*	collision 100	degats_des_eaux 62	none -76	vandalisme -44	vol 153
9oddam	collision 100	degats_des_eaux 62	none -76	vandalisme -44	vol 153
9rib	evenement_climatique 119	incendie 99	none -69
9rib mn	collision -109	degats_des_eaux -49	evenement_climatique 177	incendie 144	none -78	vol -43
9te3	autre -58	blessure -61	bris_de_glace -45	collision -88	degats_des_eaux -108	dommage_materiel -61	evenement_climatique 333	incendie -43	none -118	vandalisme 213	vol -179
a	autre 59	blessure -44	evenement_climatique -45	vandalisme -51	vol 106
a laver	autre -40	blessure -89	degats_des_eaux 143	dommage_materiel 146	none -128	vandalisme -43	vol -61
a sidi	autre -55	blessure -59	bris_de_glace 236	collision -189	degats_des_eaux -65	dommage_materiel -61	evenement_climatique -75	incendie -58	none 122	vandalisme -69	vol 55
a weldi	blessure -44	collision 96	dommage_materiel -50	none -86	vol 171
abde*	blessure -74	collision 116	incendie -41	none -131	vandalisme -64	vol 207
acci*	collision 283	none -82
accident	collision 283	none -82
accr*	collision 118	none -59
accrochage	collision 118	none -59
adre*	autre 122	blessure -45	bris_de_glace -65	collision -93	degats_des_eaux -46	dommage_materiel -52	evenement_climatique -58	incendie -43	none 221	vandalisme -70	vol -69
adresse	autre 122	blessure -45	bris_de_glace -65	collision -93	degats_des_eaux -46	dommage_materiel -52	evenement_climatique -58	incendie -43	none 221	vandalisme -70	vol -69
aero*	autre -45	collision 185	none -79	vandalisme -75	vol 117
aeroport	autre -45	collision 185	none -79	vandalisme -75	vol 117
afri*	bris_de_glace -44	collision 47	dommage_materiel 168	none -54
agad*	autre 237	bris_de_glace -52	collision 144	dommage_materiel -42	evenement_climatique -42	none -114	vandalisme -49	vol -70
agadir	autre 237	bris_de_glace -52	collision 144	dommage_materiel -42	evenement_climatique -42	none -114	vandalisme -49	vol -70
agen*	autre -64	blessure 307	bris_de_glace -40	collision -200	degats_des_eaux -53	dommage_materiel -56	incendie -56	none -139	vandalisme -75	vol 153
agence	autre -64	blessure 307	bris_de_glace -40	collision -200	degats_des_eaux -53	dommage_materiel -56	incendie -56	none -139	vandalisme -75	vol 153
ah	autre -49	collision -85	none 411	vandalisme -45	vol -48
ah ah	none 131
ah bien	none 111
ah bssa7	none 111
aile	collision 251	none -59
aile avant	collision 156
ain	collision 324	none -126	vandalisme -41
airb*	collision 176
airbags	collision 182
airbags kherjo	collision 182
akho*	collision 258	none -73	vol -43
akhor	collision 258	none -73	vol -43
akid	autre -65	blessure -73	bris_de_glace -61	collision -87	degats_des_eaux -58	dommage_materiel -68	evenement_climatique -70	incendie -61	none 201	vandalisme -75	vol -77
alf	collision 121	none -80	vol 151
alf dh	collision 121	none -80	vol 151
alha*	collision -80	degats_des_eaux -40	dommage_materiel -46	evenement_climatique -60	none -64	vandalisme 200	vol 127
alla*	collision 53	dommage_materiel 110	incendie 71
allah	collision 67	dommage_materiel 131	evenement_climatique -40	incendie 44	vandalisme -42
alo	collision 101	incendie 123	none -123
ambu*	collision 169	degats_des_eaux 44	none -40	vol -41
ambulance	collision 169	degats_des_eaux 44	none -40	vol -41
ana	collision 57	none -63	vol 41
ana 3endi	collision -91	degats_des_eaux 189	evenement_climatique -44	incendie -45	none -52	vol 108
ana 7ta	collision 264	none -95	vol -49
ana ana	collision -119	degats_des_eaux 364	none -131
ana bikhir	autre -43	blessure -47	collision 96	degats_des_eaux -45	dommage_materiel 286	evenement_climatique -61	incendie -69	none -166	vandalisme -52	vol -62
ana f	blessure 112	bris_de_glace -64	collision -43	dommage_materiel -49	evenement_climatique 74	none -101	vandalisme 93
ana ghir	collision 162	none -40	vol -41
ana golt	collision -119	degats_des_eaux 364	none -131
ana kan3ess	collision -89	incendie 87	none -56	vol 195
ana kanktb	collision 46	degats_des_eaux 120	none -53
ana kantsenna	autre 262	blessure -42	collision -130	degats_des_eaux -52	dommage_materiel -52	incendie -50	none 76	vandalisme -46	vol -56
ana kont	collision 173	none -45
ana la	collision 143	incendie 40
ana labas	collision 217	evenement_climatique 73	none -91	vol -45
ana li	collision 222	incendie 62	none -69	vol -44
ana ma	collision 76	dommage_materiel 54	none -54	vandalisme 49
ana machi	collision -63	none -162	vandalisme 174	vol 153
ana men	collision 190	evenement_climatique 123	none -143	vol -65
ana mn	collision 266	none -56	vol -40
ana mra	blessure -45	bris_de_glace -55	collision 54	degats_des_eaux -48	evenement_climatique -70	none -79	vandalisme -88	vol 247
ana salem	bris_de_glace 160	collision 97	dommage_materiel -51	evenement_climatique -46	none -47
ana w	bris_de_glace 77	collision 102	none -79	vol -40
annu*	autre 573	blessure -93	bris_de_glace -69	collision -145	degats_des_eaux -74	dommage_materiel -108	evenement_climatique -99	incendie -75	none -72	vandalisme -170	vol -115
annuliw	autre -217	bris_de_glace -42	collision -91	dommage_materiel -51	evenement_climatique -65	none 487	vandalisme -200	vol -61
ante*	autre -50	bris_de_glace -53	collision -90	dommage_materiel -132	evenement_climatique 206	none -191	vandalisme 186	vol -52
antenne	autre -50	bris_de_glace -53	collision -90	dommage_materiel -132	evenement_climatique 206	none -191	vandalisme 186	vol -52
appa*	autre 222	blessure -64	bris_de_glace -58	collision -123	dommage_materiel 154	evenement_climatique -84	incendie -53	none -208	vandalisme -70
appareil	autre 271	blessure -82	bris_de_glace -74	collision -145	degats_des_eaux -64	dommage_materiel 201	evenement_climatique -108	incendie -63	none -249	vandalisme -86
appareil photo	autre -122	blessure -60	bris_de_glace -71	collision -107	degats_des_eaux -50	dommage_materiel 293	evenement_climatique -83	incendie -43	none -181	vandalisme -59	vol 95
arri*	bris_de_glace 70	collision 172	none -101
arriere	bris_de_glace 78	collision 197	none -107
arro*	collision -56	degats_des_eaux 151	evenement_climatique -51	vol 71
assu*	autre 91	collision -44	evenement_climatique -42	none 128	vandalisme -46	vol -56
assurance	autre 91	collision -44	evenement_climatique -42	none 128	vandalisme -46	vol -56
assurance d	autre -49	bris_de_glace -59	collision -61	none 381	vol -62
assurance dyalo	bris_de_glace 164	collision -86	dommage_materiel 206	evenement_climatique -50	none -147	vandalisme -43	vol -62
atay	autre -46	blessure 80	degats_des_eaux -41	dommage_materiel -42	evenement_climatique 54	incendie 100	none -115	vandalisme -45
atel*	degats_des_eaux 236	none -50
atelier	degats_des_eaux 236	none -50
atte*	autre 287	blessure -53	collision -115	degats_des_eaux 59	dommage_materiel -55	incendie 103	none -259	vandalisme -70	vol -47
attestation	autre 312	blessure -49	bris_de_glace -40	collision -120	degats_des_eaux -74	dommage_materiel -72	evenement_climatique -43	incendie 136	none -286	vandalisme -98	vol -63
auto	collision 110	none -52	vandalisme -49	vol 115
auto ecole	collision 231	none -52	vol -47
auto*	blessure -90	bris_de_glace 124	collision 198	incendie 49	none -113	vandalisme -43
autoroute	blessure -90	bris_de_glace 124	collision 198	incendie 49	none -113	vandalisme -43
autoroute settat	bris_de_glace 252	collision -111	none -83
avan*	collision 79	none -90	vol 142
avant	collision 79	none -90	vol 142
azro*	bris_de_glace -62	collision -84	evenement_climatique 331	none -137	vandalisme -75	vol -55
azrou	bris_de_glace -62	collision -84	evenement_climatique 331	none -137	vandalisme -75	vol -55
b	none -111	vandalisme 105
b 3400	autre 143	collision -58	dommage_materiel 78	evenement_climatique -45	none -88	vol -40
b 3ini	collision -156	none -112	vandalisme 154	vol 178
b 7ejra	bris_de_glace 294	collision -68	none -82
b chariot	blessure -43	bris_de_glace -69	collision 115	dommage_materiel 273	evenement_climatique -42	none -128	vandalisme -54	vol -53
b chi	autre -40	bris_de_glace 241	collision -52	evenement_climatique -57	incendie -41	none -170	vandalisme 120	vol -104
b clio	collision 205	dommage_materiel -52	none -85
b darija	collision -49	none 279	vandalisme -44	vol -44
b extincteur	collision -65	incendie 212	none -65
b francais	collision -69	none 205
b ghalat	autre -59	bris_de_glace 97	collision -77	degats_des_eaux -58	dommage_materiel 387	evenement_climatique -58	incendie -44	none -126	vandalisme -68	vol -86
b jehd	blessure -41	bris_de_glace 208	collision -52	evenement_climatique -40	none -63	vandalisme -70	vol 91
b joj	none -89	vandalisme 198	vol -79
b jouj	collision 134	dommage_materiel 108	evenement_climatique -50	none -74	vol -42
b kol	autre -82	blessure -98	bris_de_glace -155	collision -95	degats_des_eaux -115	dommage_materiel -95	evenement_climatique -101	incendie -80	none 244	vandalisme -151	vol -103
b l	collision -45	vol 240
b l3ani	collision -82	degats_des_eaux -60	dommage_materiel -43	evenement_climatique -48	incendie 109	none -76	vandalisme 268	vol -55
b l7jer	collision -90	none -65	vandalisme 277	vol -49
b la	autre -55	blessure 217	bris_de_glace -45	collision -143	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -68	incendie -66	none -187	vandalisme 97	vol 100
b lfrancais	autre -140	none 298
b lma	autre -44	blessure -46	bris_de_glace -57	collision -61	degats_des_eaux 382	dommage_materiel -48	incendie -41	none -115	vandalisme -74	vol -52
b lor	collision 107	none -40
b moto	collision 138
b mous	none -79	vandalisme 307	vol -161
b rb3a	collision -57	none -109	vandalisme 207
b sabab	collision 47	degats_des_eaux 161	none -53
b sarout	autre -259	bris_de_glace -47	collision -179	dommage_materiel -64	evenement_climatique -70	incendie -49	none -92	vandalisme 472	vol -71
b sbab	autre -42	blessure -47	bris_de_glace 140	dommage_materiel -48	incendie 174	none -176	vandalisme -59
b scooter	collision 119
b tomobil	collision 293	evenement_climatique -49	none -88	vandalisme 86	vol -79
b tricycle	blessure -43	collision 252	none -60
b tuyau	collision -62	degats_des_eaux -89	evenement_climatique -43	incendie 320	none -66	vandalisme -54
b velo	collision 307	dommage_materiel -47	none -57	vol -88
b wa7ed	bris_de_glace 193	collision -75	none -56
b walo	autre 105	collision 84	none -125
b zerba	incendie 224	none -44
b7al	autre -40	collision 53	evenement_climatique 204	none -88	vol 45
b7al ila	collision 94	none -68	vandalisme 159	vol -67
b7al*	blessure 159	bris_de_glace 57	dommage_materiel -46	evenement_climatique 59	none -137	vandalisme -40	vol -56
b7alha	bris_de_glace 159	collision -100	dommage_materiel -64	evenement_climatique 178	none -112	vandalisme -41
b9a	degats_des_eaux 60	evenement_climatique 222	none -95	vandalisme -73	vol -61
b9ac*	bris_de_glace -44	collision -75	dommage_materiel 275	evenement_climatique 98	incendie -45	none -110	vandalisme -45	vol -49
b9ach	bris_de_glace -44	collision -75	dommage_materiel 275	evenement_climatique 98	incendie -45	none -110	vandalisme -45	vol -49
b9at	dommage_materiel 171	incendie 45	none -100	vol -69
b9in*	collision -45	degats_des_eaux 194	dommage_materiel -49	evenement_climatique 110	incendie -65	none -106	vol -45
b9ina	collision -45	degats_des_eaux 194	dommage_materiel -49	evenement_climatique 110	incendie -65	none -106	vol -45
b9it*	autre -43	collision -65	dommage_materiel 179	evenement_climatique -43	none 137	vandalisme -41	vol -71
b9itch	collision -40	dommage_materiel -68	none 184
b9itch baghi	dommage_materiel -57	none 164
ba3d	collision -59	evenement_climatique -41	incendie 325	none -112	vandalisme -45	vol -56
ba3d*	collision 213	evenement_climatique -40	none -68	vol -70
ba3diyathom	collision 213	evenement_climatique -40	none -68	vol -70
ba9i	bris_de_glace 243	collision 95	degats_des_eaux 53	evenement_climatique -49	incendie -41	none -167	vandalisme -75	vol -46
bab	collision 80	dommage_materiel -46	none -118	vandalisme 131	vol 43
bab d	autre -48	blessure 125	collision -62	degats_des_eaux -41	dommage_materiel -50	evenement_climatique 85	incendie -40	none -116	vol 111
bab doukkala	collision 167	incendie -45
bab garage	autre -45	bris_de_glace -54	collision 427	dommage_materiel -75	evenement_climatique -86	incendie -44	none -186	vandalisme -63	vol -60
baba	autre -46	blessure -95	bris_de_glace -54	collision 63	degats_des_eaux -45	dommage_materiel -76	evenement_climatique 403	incendie -147	none -184	vandalisme -77	vol -60
bach	blessure 135	evenement_climatique -41	none -103	vol 106
bach ma	collision -66	degats_des_eaux -44	evenement_climatique -43	incendie 173	none -134	vandalisme -43	vol 177
bach*	collision -67	incendie 308	none -40	vandalisme -47
bache	collision -67	incendie 308	none -40	vandalisme -47
bagh*	autre -43	bris_de_glace -45	collision -46	dommage_materiel 208	evenement_climatique -42	vandalisme -41	vol 120
baghi	autre -43	bris_de_glace -45	collision -46	dommage_materiel 208	evenement_climatique -42	vandalisme -41	vol 120
bagr*	blessure -51	collision 113	evenement_climatique 181	none -100	vandalisme -40
baie	bris_de_glace 295	collision -102	dommage_materiel -57	evenement_climatique 130	none -96	vol -73
baie vitree	bris_de_glace 295	collision -102	dommage_materiel -57	evenement_climatique 130	none -96	vol -73
baig*	autre -41	collision -144	degats_des_eaux 362	none -150	vandalisme -53	vol -49
baignoire	autre -41	collision -144	degats_des_eaux 362	none -150	vandalisme -53	vol -49
balc*	autre -50	blessure -87	bris_de_glace 244	collision -117	degats_des_eaux 53	dommage_materiel -56	evenement_climatique -56	incendie 85	none -227	vandalisme -96
balcon	autre -50	blessure -87	bris_de_glace 244	collision -117	degats_des_eaux 53	dommage_materiel -56	evenement_climatique -56	incendie 85	none -227	vandalisme -96
balcon dyali	bris_de_glace -42	collision -104	degats_des_eaux 158	incendie 204	none -98	vandalisme -56
balk*	blessure -41	collision -73	evenement_climatique 168	incendie 169	none -92	vandalisme -47	vol -41
balkon	blessure -41	collision -73	evenement_climatique 168	incendie 169	none -92	vandalisme -47	vol -41
ball*	autre -46	bris_de_glace 132	dommage_materiel 181	evenement_climatique -59	incendie -54	none -113	vol -45
bana*	none -59	vol 182
banat	none -59	vol 182
banc*	collision 129	vol 69
bara*	collision -66	none 324	vol -41
barb*	collision -73	degats_des_eaux -62	evenement_climatique -59	incendie 342	none -101	vandalisme -45
barbecue	collision -73	degats_des_eaux -62	evenement_climatique -59	incendie 342	none -101	vandalisme -45
bare*	none 190
bare7	none 190
bare7 m3a	collision -55	incendie 57	none 126
barr*	blessure -46	collision 149	dommage_materiel 214	evenement_climatique -47	none -112	vandalisme -80	vol -81
bas	collision 145	degats_des_eaux 243	none -99	vandalisme -52	vol -50
batt*	autre 217	blessure -60	bris_de_glace -47	collision -106	degats_des_eaux -51	incendie 231	none -220	vandalisme -144	vol 56
batterie	autre 217	blessure -60	bris_de_glace -47	collision -106	degats_des_eaux -51	incendie 231	none -220	vandalisme -144	vol 56
bayd	autre -76	blessure -76	bris_de_glace -104	collision -170	degats_des_eaux -61	dommage_materiel -131	evenement_climatique 76	incendie -75	none -391	vandalisme 521	vol -110
bayd*	autre -45	bris_de_glace -46	collision 66	degats_des_eaux -62	dommage_materiel 188	none -148	vandalisme 166	vol -101
bayda	bris_de_glace -57	collision 162	degats_des_eaux -81	dommage_materiel 240	none -176	vandalisme -52	vol -71
bchw*	collision 175	vol -43
bchwiya	collision 175	vol -43
bda	degats_des_eaux 107	evenement_climatique 101	none -60
bda kayghewwet	collision 52
bdat	bris_de_glace 118	collision -89	degats_des_eaux -56	dommage_materiel -65	incendie 243	none -82	vandalisme 45	vol -40
be3d	collision 52	incendie 138	none -45
bebe	autre -41	blessure -47	collision -116	dommage_materiel 189	incendie -51	none -88	vandalisme -65	vol 207
bede*	autre -54	blessure -58	bris_de_glace -47	collision -82	degats_des_eaux -44	dommage_materiel -56	evenement_climatique -56	incendie -41	none 247	vandalisme -64	vol -65
bedebt	autre -54	blessure -58	bris_de_glace -47	collision -82	degats_des_eaux -44	dommage_materiel -56	evenement_climatique -56	incendie -41	none 247	vandalisme -64	vol -65
bekr*	none -64	vol 155
bekri	none -64	vol 155
benn*	bris_de_glace 222	degats_des_eaux -50	none -73
bent*	bris_de_glace 78	degats_des_eaux -53	dommage_materiel 68	evenement_climatique -41	incendie 91	none -86	vandalisme -52
benti	bris_de_glace 78	degats_des_eaux -53	dommage_materiel 68	evenement_climatique -41	incendie 91	none -86	vandalisme -52
berl*	collision 154	none -43
berlingo	collision 154	none -43
beto*	collision 245	none -40
beton	collision 245	none -40
beza*	autre -72	collision 43	none 219
bezaf	autre -72	collision 43	none 219
bezz*	collision 69	evenement_climatique 83	none 40
bezzaf	degats_des_eaux -40	evenement_climatique 100	none 56
bezzaf w	degats_des_eaux -63	evenement_climatique 146	none -56
bgha	collision -83	degats_des_eaux 142	dommage_materiel 96	evenement_climatique -43	none -142	vandalisme -55	vol 125
bgha*	autre 69	degats_des_eaux 66	dommage_materiel 87	none -84	vandalisme -44
bghach	collision 57	degats_des_eaux 127	none -45
bghach yssini	collision 170
bghat	bris_de_glace 48	collision 123	dommage_materiel 180	none -119	vandalisme -65	vol -53
bghatch	autre 223	blessure -84	bris_de_glace -52	collision -109	degats_des_eaux -58	dommage_materiel 82	evenement_climatique -61	incendie -44	none -158	vandalisme -70	vol -83
bghaw	collision 48	dommage_materiel -98	evenement_climatique -55	none -78	vandalisme -64	vol 236
bghe*	blessure 145	bris_de_glace -43	collision 159	evenement_climatique -41	none -87	vol -51
bghel	blessure 145	bris_de_glace -43	collision 159	evenement_climatique -41	none -87	vol -51
bghi*	autre 143	collision -53	none 84	vol -49
bghit	autre 168	collision -51	none 94	vol -47
bghit conseiller	autre -53	collision -50	none 261
bghit n	autre -172	none 231
bghit n3ref	autre -61	blessure 108	bris_de_glace 113	collision -53	evenement_climatique 47
bghit ndir	autre -131	none 332	vandalisme -50
bghit ngoul	collision -113	degats_des_eaux 108	none -91	vol 181
bghit nhder	none 155
bghitch	collision -69	none 163	vandalisme 76
bia	autre -49	blessure 136	collision 259	dommage_materiel -49	evenement_climatique -46	incendie -40	none -49	vandalisme -74	vol -70
bicy*	autre -44	blessure -42	collision 122	dommage_materiel 113	none -72	vandalisme -58	vol 77
bicyclette	blessure -47	collision 182	dommage_materiel 141	none -79	vandalisme -44	vol -51
bido*	autre -49	collision -53	dommage_materiel -42	evenement_climatique -77	incendie 400	none -72	vandalisme -170	vol -61
bidon	autre -73	bris_de_glace -47	collision -67	degats_des_eaux -55	dommage_materiel -56	evenement_climatique -107	incendie 409	none -102	vandalisme -220	vol -81
bidon d	autre -73	bris_de_glace -47	collision -67	degats_des_eaux -55	dommage_materiel -56	evenement_climatique -107	incendie 409	none -102	vandalisme -220	vol -81
bien	none 111
bien sur	none 111
bih	blessure -56	collision 79	none -119	vandalisme 50	vol 203
bih f	blessure -106	bris_de_glace -40	collision 99	evenement_climatique -41	none -171	vandalisme -44	vol 243
biha	collision -80	evenement_climatique 177	none -155	vandalisme -47	vol 173
bikh*	degats_des_eaux 49	evenement_climatique 71	vandalisme -48	vol -48
bikhir	degats_des_eaux 49	evenement_climatique 71	vandalisme -48	vol -48
bikhir gha	blessure -42	bris_de_glace -44	collision 85	degats_des_eaux 131	dommage_materiel -51	evenement_climatique 40	incendie 72	none -117	vandalisme -64
bikhir ghir	degats_des_eaux -46	dommage_materiel 213	evenement_climatique 90	incendie -57	none -135	vandalisme -46	vol -50
bin	collision 131	evenement_climatique -40	none 137	vandalisme -60
bina	collision 172	incendie 102	none -47
bit	collision -80	degats_des_eaux 258	incendie 65	none -90	vandalisme -41
bit n3as	collision -56	degats_des_eaux 204	none -86	vol -47
bjou*	degats_des_eaux 50	none -41	vandalisme 130	vol -83
bjouj	degats_des_eaux 50	none -41	vandalisme 130	vol -83
bkat	collision 277	none -57	vandalisme -56
bkat w	collision 277	none -57	vandalisme -56
bla	autre -41	collision 115	none 41	vandalisme -56
bla boulis	collision 126	incendie 203	none -80	vandalisme -52
bla clignotant	collision 122
bla constat	collision 55	degats_des_eaux 168	none -59
bla ma	collision 268	dommage_materiel 59	none -90	vandalisme -41	vol -51
blas*	autre -43	blessure 67	bris_de_glace 77	collision 223	degats_des_eaux 86	dommage_materiel -49	evenement_climatique -83	incendie -50	none -155	vandalisme -63	vol -82
blassa	blessure -42	bris_de_glace 190	collision -110	degats_des_eaux 220	evenement_climatique -49	none -168	vandalisme -45	vol -44
blastou	autre -75	blessure -134	bris_de_glace -68	collision 484	degats_des_eaux -90	dommage_materiel -80	evenement_climatique -163	incendie -83	none -216	vandalisme -93	vol -146
bles*	collision 196	none -92
bli	blessure -42	bris_de_glace -47	collision 167	degats_des_eaux 96	evenement_climatique -61	none -218	vol 94
bmw	collision 261	vol -45
bnad*	dommage_materiel 125	vol -44
bnadem	dommage_materiel 125	vol -44
bnti	autre -40	blessure 358	collision 42	dommage_materiel -46	evenement_climatique -51	none -160	vandalisme 52	vol -59
bnti f	autre -65	blessure 429	bris_de_glace -61	collision -108	degats_des_eaux -64	dommage_materiel -67	evenement_climatique -134	incendie -61	none -329	vandalisme -103	vol -94
bnti ma	blessure -42	collision 176	degats_des_eaux -46	dommage_materiel -43	evenement_climatique -52	none -133	vandalisme 171	vol -63
bnti mn	blessure 122	collision 121	none -80
bo7d*	blessure -47	bris_de_glace 496	collision -163	degats_des_eaux -55	dommage_materiel -42	evenement_climatique -44	none -176	vandalisme -85	vol -47
bo7dha	blessure -56	bris_de_glace 486	collision -223	degats_des_eaux -62	dommage_materiel -40	incendie -55	none -206	vandalisme -81	vol -51
bomb*	autre -52	blessure -59	bris_de_glace 162	collision -74	degats_des_eaux -66	dommage_materiel -47	evenement_climatique -80	none -231	vandalisme 290	vol -70
bombe	autre -63	bris_de_glace -45	collision -96	degats_des_eaux -52	dommage_materiel -50	evenement_climatique -107	incendie 63	none -259	vandalisme 380	vol -84
bomp*	collision -82	incendie 213	none -59
bou7*	autre -41	blessure 53	bris_de_glace 80	collision -43	incendie 119	none -97
bou7dha	collision 59	incendie 157	none -80	vandalisme -52
bou7di	none -107	vandalisme 197
bou7do	autre -74	blessure 136	bris_de_glace 161	collision -134	dommage_materiel -44	evenement_climatique -58	incendie 118	none -106	vandalisme -45	vol -57
boul*	collision 123	incendie 45	none -91	vandalisme 75
boulis	collision 123	incendie 45	none -91	vandalisme 75
boulis darou	collision 227	none -70	vandalisme -40
boulis la	collision 82	none -79	vandalisme 206	vol -78
boulis ma	degats_des_eaux 109	none -46	vandalisme -49	vol 131
boulis w	collision 71	incendie 59
bous*	collision 119	dommage_materiel -74	evenement_climatique -64	none -115	vandalisme -47	vol 207
bouu*	collision 397	dommage_materiel -49	evenement_climatique -44	none -150	vandalisme -99	vol -63
bouz*	collision 62	none -69	vol 134
bouznika	collision 58	none -83	vol 154
box	collision -67	dommage_materiel 177	evenement_climatique 181	incendie -74	none -109	vandalisme -60	vol -55
bqa	collision 129	dommage_materiel 64	evenement_climatique -96	none -126	vandalisme -47	vol 170
bqat	autre -41	blessure -40	bris_de_glace -50	collision -88	degats_des_eaux -77	dommage_materiel 170	evenement_climatique 158	incendie -55	none -139	vandalisme -56	vol 85
brak*	collision 123	incendie 80
bris*	bris_de_glace 290	collision -86	degats_des_eaux -45	evenement_climatique 58	none -98	vol -58
brise	bris_de_glace 290	collision -86	degats_des_eaux -45	evenement_climatique 58	none -98	vol -58
brise w	blessure -71	bris_de_glace 51	collision -101	evenement_climatique 232	none -66	vandalisme -49	vol -152
brou*	bris_de_glace 146	collision 84	evenement_climatique -57	none -64
brouillard	bris_de_glace 146	collision 84	evenement_climatique -57	none -64
bssa*	none 111
bssa7	none 111
bsse*	collision 179	dommage_materiel -42	evenement_climatique 127	none -78
bsse7	autre -42	collision 315	dommage_materiel -40	none -72
bure*	autre -65	blessure -53	collision -132	degats_des_eaux -47	dommage_materiel 177	evenement_climatique -62	incendie 206	none -213	vandalisme -56	vol -53
bureau	autre -65	blessure -53	collision -132	degats_des_eaux -47	dommage_materiel 177	evenement_climatique -62	incendie 206	none -213	vandalisme -56	vol -53
bzaf	autre -45	blessure 83	collision -74	degats_des_eaux -124	evenement_climatique 173	none 140	vandalisme -52	vol -82
bzf	collision 236	dommage_materiel -53	evenement_climatique -56	none -70	vol -49
cabi*	autre 235	blessure -92	bris_de_glace 168	collision -135	degats_des_eaux -73	dommage_materiel 147	evenement_climatique -93	incendie -130	none -167	vandalisme -96	vol -82
cabine	autre 298	blessure -113	bris_de_glace 227	collision -140	degats_des_eaux -82	dommage_materiel -150	evenement_climatique -90	incendie -151	none -182	vandalisme -88	vol -82
cabl*	collision -76	degats_des_eaux -41	dommage_materiel 163	evenement_climatique -53	incendie -46	none -110	vandalisme -56	vol 229
cable	collision -76	degats_des_eaux -41	dommage_materiel 163	evenement_climatique -53	incendie -46	none -110	vandalisme -56	vol 229
cable d	autre -51	blessure -41	bris_de_glace -45	collision -78	degats_des_eaux -71	dommage_materiel 264	evenement_climatique -62	incendie -77	none -174	vandalisme -86	vol 95
cadd*	collision 343	none -110	vandalisme -80	vol -70
caddies	collision 343	none -110	vandalisme -80	vol -70
cade*	collision -98	none -113	vol 276
cadenas	collision -98	none -113	vol 276
cafe	collision -61	dommage_materiel -44	evenement_climatique 190	incendie 138	none -82	vandalisme -53	vol -43
cafe li	collision -61	dommage_materiel -44	evenement_climatique 190	incendie 138	none -82	vandalisme -53	vol -43
cais*	collision 91	incendie 83	none -78	vol 72
caisse	collision 149	incendie 116	none -91	vol -43
came*	autre -69	blessure -44	bris_de_glace -44	collision -136	dommage_materiel 112	evenement_climatique -60	incendie -46	none -129	vandalisme 270	vol 59
camera	autre -69	blessure -44	bris_de_glace -44	collision -136	dommage_materiel 112	evenement_climatique -60	incendie -46	none -129	vandalisme 270	vol 59
cami*	bris_de_glace 97	collision 333	none -141	vandalisme -44
camion	autre -40	bris_de_glace 86	collision 330	none -143	vandalisme -42	vol -40
camion f	bris_de_glace 202	collision 51	none -87
camionnette	bris_de_glace 121	collision 252	degats_des_eaux -44	none -138	vandalisme -52
camp*	autre -44	bris_de_glace 188	collision -88	evenement_climatique 120	none -97
camping	autre -44	bris_de_glace 188	collision -88	evenement_climatique 120	none -97
cana*	autre -44	blessure -57	bris_de_glace -53	collision -104	degats_des_eaux 95	dommage_materiel 124	evenement_climatique 200	incendie -67	none -129	vandalisme -66	vol -48
canape	blessure -48	bris_de_glace -53	collision -92	degats_des_eaux 199	dommage_materiel 192	evenement_climatique -62	incendie -69	none -147	vandalisme -54	vol -45
capo*	autre -49	blessure -45	bris_de_glace -54	collision 179	degats_des_eaux -44	dommage_materiel -48	evenement_climatique 169	none -195	vandalisme 128	vol -56
capot	autre -48	blessure -41	bris_de_glace -54	collision 204	dommage_materiel -47	evenement_climatique 64	none -171	vandalisme 148	vol -54
capot b	collision -97	none -82	vandalisme 191
capot w	collision -57	evenement_climatique 264	none -85	vandalisme -54
cara*	autre -40	blessure -69	bris_de_glace -40	collision -119	degats_des_eaux -107	dommage_materiel 268	evenement_climatique 184	incendie -57	none -189	vandalisme -50	vol -81
carr*	blessure 64	collision 126	none -67	vandalisme 51
carrosserie	collision 68	none -77	vandalisme 144
cart*	autre 139	none -176	vol 117
carte	autre 175	none -201	vandalisme -41	vol 155
casa	autre 126	collision 46	none -65
casq*	blessure -87	collision 82	none -115	vandalisme -122	vol 199
casque	blessure -87	collision 82	none -115	vandalisme -122	vol 199
cass*	collision 95	dommage_materiel 190	none -115	vandalisme -44
casse	collision 95	dommage_materiel 190	none -115	vandalisme -44
cata*	collision -133	dommage_materiel -63	evenement_climatique -41	none -168	vol 370
catalyseur	collision -133	dommage_materiel -63	evenement_climatique -41	none -168	vol 370
cave	blessure -41	collision -83	degats_des_eaux 207	evenement_climatique 71	none -107	vandalisme -64	vol 103
cave dyali	bris_de_glace -48	collision -46	degats_des_eaux 321	none -53
cein*	collision 287	none -89	vol -72
ceinture	collision 287	none -89	vol -72
ch3e*	collision -66	dommage_materiel -40	incendie 503	none -143	vandalisme -47	vol -51
ch3el	collision -66	dommage_materiel -40	incendie 503	none -143	vandalisme -47	vol -51
ch3l*	collision -82	degats_des_eaux -49	incendie 491	none -95	vandalisme -49	vol -42
ch3lat	collision -85	degats_des_eaux -43	incendie 449	none -91	vandalisme -42	vol -40
ch3lat f	collision -136	evenement_climatique -43	incendie 311	none -68	vandalisme -58
ch3lat w	collision -87	dommage_materiel -49	incendie 343	none -147	vandalisme -53	vol -92
ch7a*	bris_de_glace -41	collision -59	degats_des_eaux 51	none 150	vol 83
ch7al	bris_de_glace -41	collision -59	degats_des_eaux 51	none 150	vol 83
ch7al hadi	collision -53	degats_des_eaux 127	dommage_materiel -49	none -154	vandalisme -51	vol 210
cha3*	collision -55	incendie 297	none -56
cha3lat	collision -91	incendie 227	none -70
chab	blessure 173	collision 76	none -48	vol -59
chab b	collision 77
chad	autre -43	dommage_materiel -43	none -121	vandalisme -74	vol 330
chaf	bris_de_glace -44	collision -109	evenement_climatique -47	incendie -64	none -161	vandalisme 95	vol 293
chaf*	blessure 120	none -89	vandalisme 101
chai*	collision 109	dommage_materiel -53	none -183	vandalisme -82	vol 245
chaine	collision 109	dommage_materiel -53	none -183	vandalisme -82	vol 245
cham*	autre -49	blessure -43	bris_de_glace 250	collision -94	degats_des_eaux 103	dommage_materiel -94	incendie -41	none -186	vandalisme -68	vol 62
chambre	autre -49	blessure -43	bris_de_glace 250	collision -94	degats_des_eaux 103	dommage_materiel -94	incendie -41	none -186	vandalisme -68	vol 62
chan*	autre 169	bris_de_glace -42	collision -57	dommage_materiel -52	evenement_climatique 82	none -133	vandalisme -43	vol 102
chantier	dommage_materiel -53	evenement_climatique 123	none -68	vol 159
chantier f	dommage_materiel -71	evenement_climatique -50	none -52	vol 216
char*	blessure -53	bris_de_glace -56	dommage_materiel 70	incendie 306	none -135	vandalisme -61	vol -57
chargeur	autre 200	blessure -100	bris_de_glace -85	collision -131	degats_des_eaux -74	dommage_materiel -243	evenement_climatique -76	incendie 384	none -196	vandalisme -75	vol -91
charika	collision 66	dommage_materiel -44	evenement_climatique 189	incendie -48	none -59	vandalisme -45	vol -42
chariot	autre -53	blessure -45	bris_de_glace -67	collision 54	dommage_materiel 393	evenement_climatique -55	incendie -45	none -131	vandalisme -70	vol -61
chas*	collision 130	degats_des_eaux 261	dommage_materiel -96	evenement_climatique -53	incendie -41	none -144
chau*	degats_des_eaux 249	none -79
chauffe	collision -71	degats_des_eaux 377	none -93	vol -49
chauffe eau	collision -71	degats_des_eaux 377	none -93	vol -49
chauffeur	collision 179	none -44
che3*	autre -51	blessure -41	bris_de_glace -63	collision -163	dommage_materiel -140	evenement_climatique -47	incendie 426	none -146	vandalisme -50	vol -44
che3lat	autre -49	bris_de_glace -101	collision -212	evenement_climatique -46	incendie 307	none -141	vandalisme -59	vol -60
che3lat f	autre -49	bris_de_glace -101	collision -212	evenement_climatique -46	incendie 307	none -141	vandalisme -59	vol -60
ched*	autre -41	bris_de_glace -40	collision 89	degats_des_eaux -63	incendie 289	none -116	vandalisme -43	vol -49
chef*	collision 48	evenement_climatique 61	none -68	vol 62
chefna	collision 163
cheftch	collision 148
chefto	collision 76	none -139	vol 176
chej*	collision 91	dommage_materiel 51	evenement_climatique 174	none -82	vol -52
chejra	collision 91	dommage_materiel 51	evenement_climatique 174	none -82	vol -52
chel*	blessure 191
chem*	dommage_materiel -40	incendie 241	none -68
chem3a	bris_de_glace -49	collision -95	incendie 265	none -83	vandalisme -52
cheminee	bris_de_glace 84	collision -45	dommage_materiel -66	evenement_climatique 100	incendie 128	none -68	vandalisme -40
chfa*	collision 68	incendie -40	none -81	vandalisme -62	vol 212
chff*	bris_de_glace -66	collision -56	none -81	vol 325
chffara	bris_de_glace -66	collision -56	none -81	vol 325
chffara l	collision -54	none -67	vol 224
chft	collision 78	degats_des_eaux -76	dommage_materiel 208	none -102	vandalisme -44	vol -60
chgh*	autre -44	blessure -51	collision 137	none -97	vandalisme -45	vol 197
chha*	collision -75	none 313	vandalisme -42	vol -41
chhar	collision -42	none 210
chhar 9	collision -46	evenement_climatique 46	none 154
chhe*	autre 112	blessure 49	collision -88	evenement_climatique 156	incendie -41	none -230	vandalisme -81	vol 93
chher	autre 112	blessure 49	collision -88	evenement_climatique 156	incendie -41	none -230	vandalisme -81	vol 93
chho*	autre 247	blessure -40	degats_des_eaux 119	dommage_materiel -47	evenement_climatique -52	incendie -42	none -181	vandalisme -47	vol -46
chhour	autre 274	blessure -51	collision -126	degats_des_eaux 154	dommage_materiel -59	evenement_climatique -67	incendie -53	none -229	vandalisme -52	vol -58
chhour w	autre 336	blessure -71	bris_de_glace -42	collision -178	degats_des_eaux 81	dommage_materiel -82	evenement_climatique -59	incendie -67	none -299	vandalisme -72	vol -81
chi	vandalisme 135
chi 7aja	autre 160	dommage_materiel -42	evenement_climatique 90	incendie 40	none -102
chi 7ed	blessure -41	bris_de_glace -40	collision -62	dommage_materiel -44	evenement_climatique -52	none -130	vandalisme 296	vol 43
chi conseiller	collision -40	none 188
chi jdid	none 78
chi wa7d	collision 73
chi wa7ed	autre -43	vandalisme 239	vol -57
chic*	autre -46	blessure -46	bris_de_glace 282	degats_des_eaux -50	dommage_materiel -51	evenement_climatique -57	incendie -49	none -96	vandalisme -73	vol -55
chichaoua	autre -41	blessure -57	bris_de_glace 322	collision -80	degats_des_eaux -67	dommage_materiel -61	evenement_climatique -71	incendie -64	none -126	vandalisme -94	vol -59
chif*	collision 135	none -69	vandalisme 86
chifor	collision 258	none -98	vol -52
chifor ma	collision 258	none -98	vol -52
chifour	collision 90	none -62	vandalisme 117
chifour gal	collision 116
chik*	autre -42	collision -44	none -74	vandalisme 175	vol 143
chikaya	autre -42	collision -44	none -74	vandalisme 175	vol 143
chikaya 3nd	none -78	vandalisme -49	vol 182
chko*	none 69	vandalisme -50	vol 199
chkoun	none 69	vandalisme -50	vol 199
chno	autre 102	collision -103	none 191	vandalisme -49	vol 48
chno ndir	autre -112	blessure -44	collision -63	dommage_materiel -44	none 107	vandalisme -68	vol 227
chno t9der	none 122
choc	collision 262	none -73
choc dyali	collision 194	none -50
chof*	bris_de_glace 188	evenement_climatique -45	none -63
chok*	collision 91	none 212	vol -48
chokran	collision 91	none 212	vol -48
chor*	collision 205	incendie -42	none -79	vandalisme 100	vol -46
chorta	collision 190	dommage_materiel -40	incendie -59	none -106	vandalisme 146	vol -43
chorti	collision 206	vandalisme -56	vol -54
chou*	autre 351	blessure 65	bris_de_glace -95	collision -120	degats_des_eaux -62	dommage_materiel -145	evenement_climatique -80	none -167	vandalisme -127	vol -91
chouf	autre 439	blessure -188	bris_de_glace -211	collision -223	degats_des_eaux -135	dommage_materiel -138	evenement_climatique -170	incendie 56	none -511	vandalisme -264	vol -185
chouka	autre -56	blessure 220	dommage_materiel -188	none -66
chra*	collision -72	evenement_climatique -42	incendie 71	none -98	vandalisme 142	vol 85
chrajem	blessure -50	bris_de_glace -42	collision -53	evenement_climatique -49	none -143	vandalisme 181	vol 116
chre*	collision -74	incendie 49	none -85	vandalisme 245
chrejem	collision -76	none -85	vandalisme 289	vol 42
chrejem d	collision -55	degats_des_eaux -47	none -75	vandalisme 150	vol 121
chri*	autre 192	dommage_materiel 143	none -165	vol -73
chta	blessure -48	bris_de_glace -44	collision -60	evenement_climatique 527	none -156	vandalisme -55	vol -59
chta bezzaf	collision -48	degats_des_eaux -87	evenement_climatique 202	none -53
chta l	collision -51	degats_des_eaux -64	evenement_climatique 251	none -67	vol -47
chwi*	collision 128	incendie 97	none -76
chwia	collision 57	degats_des_eaux -45	evenement_climatique 105	none -76
chwiya	collision 146	incendie 125	none -76
circ*	incendie 213
circuit	incendie 213
circuit d	collision 131	dommage_materiel -62	incendie 128	none -41
cite*	autre -59	blessure -55	bris_de_glace -168	collision 104	degats_des_eaux 329	dommage_materiel -62	evenement_climatique -116	incendie -60	none -196	vandalisme -78	vol -134
citerne	autre -59	blessure -55	bris_de_glace -168	collision 104	degats_des_eaux 329	dommage_materiel -62	evenement_climatique -116	incendie -60	none -196	vandalisme -78	vol -134
civi*	incendie 179
civile	incendie 179
clav*	autre -64	bris_de_glace -67	collision 142	degats_des_eaux -44	dommage_materiel 230	evenement_climatique -67	none -151	vandalisme -81	vol -65
cle	autre 151	collision -60	none -102	vol 145
clie*	bris_de_glace -64	collision 42	dommage_materiel 82	evenement_climatique -58	none 157	vandalisme -45
client	bris_de_glace -64	collision 42	dommage_materiel 82	evenement_climatique -58	none 157	vandalisme -45
clig*	collision 322	none -132	vol -55
clignotant	collision 322	none -132	vol -55
clignotant w	collision 122
clim*	degats_des_eaux 134	evenement_climatique -41	incendie 162	none -70
climatiseur	degats_des_eaux 196	incendie 74	none -71
clin*	blessure 88	collision 154	none -63	vol -47
clinique	blessure 88	collision 154	none -63	vol -47
clio	collision 213	none -45
clio dyal	collision 120	none -50
cm	collision -80	evenement_climatique 370	none -160	vandalisme -64
cm d	collision -49	degats_des_eaux -60	evenement_climatique 272	none -55	vandalisme -62
coco*	blessure 211	bris_de_glace -85	collision -87	degats_des_eaux -56	dommage_materiel 245	evenement_climatique -69	incendie -65	none -163	vandalisme -44	vol -77
cocotte	blessure 211	bris_de_glace -85	collision -87	degats_des_eaux -56	dommage_materiel 245	evenement_climatique -69	incendie -65	none -163	vandalisme -44	vol -77
coff*	autre -66	dommage_materiel -75	none -43	vandalisme -91	vol 310
coffre	autre -66	dommage_materiel -75	none -43	vandalisme -91	vol 310
coif*	autre -66	blessure -40	bris_de_glace 128	collision 57	degats_des_eaux -69	dommage_materiel -73	evenement_climatique -58	incendie 228	none -159	vandalisme -66	vol -58
coiffeur	autre -58	bris_de_glace 190	collision 130	dommage_materiel -73	evenement_climatique -43	incendie -42	none -93	vandalisme -51	vol -54
coll*	autre -75	collision 144	none -178	vandalisme 161	vol 51
colo*	degats_des_eaux 332	incendie -45	none -125	vol -50
colonne	degats_des_eaux 332	incendie -45	none -125	vol -50
comm*	none -77	vol 248
commissariat	none -70	vol 254
commissariat ghedda	none -78	vandalisme 215	vol -92
commissariat kan	collision -98	none -81	vandalisme -76	vol 314
comp*	collision -130	evenement_climatique 228	incendie 88	none -118	vandalisme -43	vol 59
compteur	bris_de_glace -47	collision -156	evenement_climatique 285	incendie 68	none -132	vol -53
cong*	collision -74	degats_des_eaux 112	evenement_climatique 225	none -77	vol -66
congelateur	collision -74	degats_des_eaux 112	evenement_climatique 225	none -77	vol -66
congelateur w	collision -90	degats_des_eaux -43	evenement_climatique 292	none -67	vol -73
cons*	collision 146
conseiller	collision -46	none 203
conseiller 3afak	collision -54	none 195
conseiller f	collision -43	none 179
constat	collision 167
constat 7it	collision 138	degats_des_eaux 139	none -67	vandalisme -40	vol -57
constat bla	collision 72
constat degat	collision -72	degats_des_eaux 212
constat f	collision 155	none -63
constat galia	collision 141	degats_des_eaux 177	none -114	vol -61
constat la	collision 160	degats_des_eaux 90	none -104
constat m3a	collision 241	none -97
constat m3emmer	collision 80
constat ma	collision 106	none -42
constat mwe99e3	collision 115	degats_des_eaux 95	none -72
constat w	collision 131	none -88
cont*	autre 245	bris_de_glace -44	collision -69	evenement_climatique -51	none -128	vandalisme 48	vol -91
contrat	autre 316	blessure -51	bris_de_glace -65	collision -115	degats_des_eaux -61	dommage_materiel -57	evenement_climatique -90	incendie -54	none -133	vandalisme -118	vol -73
copr*	autre -47	bris_de_glace -53	collision -123	degats_des_eaux 90	dommage_materiel -48	evenement_climatique -49	incendie 297	none -158	vandalisme -69	vol -102
copropriete	autre -47	bris_de_glace -53	collision -123	degats_des_eaux 90	dommage_materiel -48	evenement_climatique -49	incendie 297	none -158	vandalisme -69	vol -102
corn*	collision 271	none -74	vol -74
corniche	collision 271	none -74	vol -74
coul*	collision -80	degats_des_eaux 375	evenement_climatique -47	incendie 56	none -141
couloir	collision -80	degats_des_eaux 375	evenement_climatique -47	incendie 56	none -141
cour*	autre 110	blessure 181	dommage_materiel -45	evenement_climatique -43	incendie 137	none -231	vandalisme -75	vol -56
cours	autre 295	blessure 335	bris_de_glace -85	collision -130	degats_des_eaux -83	dommage_materiel -134	evenement_climatique -102	incendie -109	none -555	vandalisme -119	vol -101
court	collision -83	incendie 248	vandalisme -43
court circuit	collision -83	incendie 248	vandalisme -43
croi*	autre -46	blessure 330	bris_de_glace -43	degats_des_eaux -90	dommage_materiel -50	evenement_climatique -45	incendie -100	none -219	vandalisme -65	vol -64
cuis*	blessure -40	collision -50	degats_des_eaux 239	incendie 107	none -106
cuisine	blessure -40	collision -50	degats_des_eaux 239	incendie 107	none -106
cv	autre -45	dommage_materiel -53	none 182	vol -54
d	bris_de_glace 45	incendie 42	none -121
d cafe	collision -61	dommage_materiel -44	evenement_climatique 190	incendie 138	none -82	vandalisme -53	vol -43
d camion	bris_de_glace 304	collision -162	none -46
d dar	autre -101	blessure -76	bris_de_glace -77	collision -102	degats_des_eaux 129	dommage_materiel -100	evenement_climatique -139	incendie -86	none -211	vandalisme 285	vol -111
d douche	autre -93	blessure -59	bris_de_glace 182	collision -120	degats_des_eaux -71	dommage_materiel -66	evenement_climatique -58	incendie 325	none -121	vandalisme -72	vol -55
d drari	autre -42	collision -78	evenement_climatique 190	none -67	vandalisme -112	vol 135
d eau	blessure -44	collision -66	degats_des_eaux 249	dommage_materiel 148	evenement_climatique -46	incendie -44	none -150	vol -44
d essence	collision -55	incendie 291	none -44	vandalisme -186
d fes	blessure -65	collision 46	dommage_materiel 234	evenement_climatique -41	none -111	vol -67
d garage	dommage_materiel -50	evenement_climatique 158	none -86	vandalisme -66	vol 149
d jari	bris_de_glace 169	collision 114	dommage_materiel -47	none -101	vandalisme -50
d jarna	autre -54	bris_de_glace -42	collision -100	degats_des_eaux 121	dommage_materiel 180	evenement_climatique 94	incendie -65	none -113	vandalisme -70	vol -56
d jarti	autre -41	blessure 267	collision -109	degats_des_eaux 76	evenement_climatique -46	none -87	vol -41
d jeddi	autre -44	collision -127	degats_des_eaux -71	evenement_climatique 131	incendie -42	none -156	vandalisme 290	vol -78
d jiran	collision -50	degats_des_eaux 198	evenement_climatique 74	none -68
d l	autre 272	blessure -62	bris_de_glace 61	collision -59	dommage_materiel 157	evenement_climatique 110	incendie -58	none -313	vandalisme -78	vol -83
d l3chiya	incendie 54	none 214	vandalisme -48
d l3ers	autre -64	bris_de_glace -62	collision -116	degats_des_eaux -42	dommage_materiel 378	evenement_climatique -42	incendie -49	none -185	vol -42
d l7ammam	collision -67	degats_des_eaux 195	dommage_materiel -57	evenement_climatique -42	none -145	vandalisme -47	vol 132
d l7anout	bris_de_glace 154	collision -64	evenement_climatique -47	none -120	vandalisme 208	vol -90
d l9ahwa	autre -47	blessure 102	bris_de_glace -117	collision -66	dommage_materiel -53	evenement_climatique 193	none -78	vandalisme -64	vol 107
d la	bris_de_glace 176	dommage_materiel -76	evenement_climatique -54	incendie -44	none -93	vandalisme 162	vol -103
d lbit	bris_de_glace 196	collision -71	degats_des_eaux 148	evenement_climatique -48	incendie -65	none -92	vandalisme -44	vol -46
d lghorzat	blessure 273	collision -44	dommage_materiel -76	evenement_climatique -71	none -85
d lil	collision -97	dommage_materiel -40	none 257	vandalisme -52	vol 93
d livraison	collision 212	none -82
d lma	autre -54	bris_de_glace -41	collision -74	degats_des_eaux 105	dommage_materiel -45	evenement_climatique 192	incendie 162	none -127	vandalisme -79	vol -76
d lwalida	collision -62	incendie -44	none -61	vandalisme 122	vol 122
d lwlad	bris_de_glace -48	collision -89	degats_des_eaux 97	evenement_climatique -44	none -65	vandalisme 192	vol -45
d motor	collision 113	none 81	vol -56
d nddader	autre 277	none -168	vol -40
d nhar	autre 118	collision -76	degats_des_eaux -66	evenement_climatique 272	none -138	vol -47
d peugeot	bris_de_glace 56	collision 134	none -83
d radio	autre 232	blessure -113	bris_de_glace -48	collision -76	degats_des_eaux -66	dommage_materiel 249	evenement_climatique -85	none -226	vandalisme -64	vol -123
d salon	bris_de_glace 299	collision -83	degats_des_eaux -59	dommage_materiel -49	incendie -43	none -84	vandalisme 81	vol -60
d sba7	collision 44	degats_des_eaux -41	incendie 171	none -66
d sbah	collision 56	evenement_climatique -46	none 105	vandalisme 65	vol -45
d sebt	collision 185	incendie 82	none -74	vandalisme -73
d serjem	autre -57	blessure -54	bris_de_glace 393	collision -85	degats_des_eaux -54	dommage_materiel -67	evenement_climatique -63	incendie -56	none -208	vandalisme -71	vol -123
d sidi	collision 114	evenement_climatique 117	none -79	vandalisme -64
d tobis	blessure 296	collision -62	dommage_materiel -47	none -101	vol -108
d tomobil	autre -67	blessure -70	bris_de_glace 303	collision -96	degats_des_eaux -52	incendie -43	none -128	vandalisme -48
d tomobilat	bris_de_glace -42	collision 147	evenement_climatique -62	none -127	vandalisme 166	vol -58
d transport	blessure -62	collision -94	degats_des_eaux -42	dommage_materiel 168	none -53	vandalisme 132	vol -60
d usine	collision 95	incendie 176	none -74	vandalisme -55	vol -43
d veranda	bris_de_glace 159	collision -83	dommage_materiel -47	evenement_climatique 158	none -117
d zit	autre -58	blessure -73	bris_de_glace -63	collision -89	dommage_materiel 412	evenement_climatique -73	none -102	vandalisme -88	vol -88
d ار	autre -124	blessure -81	bris_de_glace -80	collision 363	degats_des_eaux -62	dommage_materiel -85	evenement_climatique -92	none -247	vandalisme -139	vol -141
d9ay*	dommage_materiel 53	none 70	vol 50
d9aye9	dommage_materiel 53	none 70	vol 50
d9i9*	blessure 206	none -68	vandalisme -45	vol -65
d9i9a	blessure 206	none -68	vandalisme -45	vol -65
daba	autre 61	bris_de_glace -43	collision 47	incendie -40	none 121	vandalisme -45	vol -50
daba f	collision 212	none -68
daba ma	collision 95	dommage_materiel 106	none -80
daha	incendie 138
daha samu	incendie 138
dahr*	collision 184	none -62
dahri	collision 182	none -67
dair*	collision -63	evenement_climatique -60	none -79	vandalisme 123	vol 138
daira	collision -63	evenement_climatique -60	none -79	vandalisme 123	vol 138
dak	collision 80	evenement_climatique 252	none -86	vol -40
dak nhar	evenement_climatique 286	none -116
dakc*	degats_des_eaux -58	evenement_climatique 197	none -83	vol -46
dakchi	degats_des_eaux -58	evenement_climatique 197	none -83	vol -46
dakh*	bris_de_glace 89	collision 108	dommage_materiel -73	none -139	vandalisme -57	vol 151
dakhel	autre -84	blessure -42	bris_de_glace 180	collision 291	degats_des_eaux -44	evenement_climatique -54	incendie -49	none -102	vandalisme -66	vol -56
dakhel f	collision 324	evenement_climatique -50	none -93
dakhla	autre 119	bris_de_glace 194	collision -63	evenement_climatique -64	none -163
dakhlat	autre -49	blessure 154	collision 152	dommage_materiel -132	evenement_climatique 104	none -131	vandalisme -41	vol -64
dakhlo	autre -52	blessure -49	bris_de_glace -60	collision -140	degats_des_eaux -40	dommage_materiel -99	evenement_climatique -84	incendie -43	none -203	vandalisme -95	vol 498
dar	blessure -40	bris_de_glace -45	degats_des_eaux 72	evenement_climatique 96	none -138	vandalisme 63
dar f	autre 110	collision -94	none -129	vol 157
dar lih	autre -43	collision 264	vol -48
dar lma7dar	collision 169	none -61
dar w	autre 119	blessure -53	bris_de_glace -47	collision -101	dommage_materiel -161	evenement_climatique 262	incendie -57	none -124	vol 50
darb*	collision 305	none -159	vandalisme -42
darbatni	autre -49	bris_de_glace -48	collision 437	dommage_materiel -53	evenement_climatique -49	incendie -40	none -194	vandalisme -59	vol -78
darbatni tomobil	autre -53	collision 340	dommage_materiel -60	evenement_climatique -50	none -158	vandalisme -63	vol -86
darbni	none -106	vol 190
dari	bris_de_glace 72	collision -70	dommage_materiel 127	evenement_climatique -41	none -123	vandalisme -42	vol 139
dari*	autre -41	none 257
darija	autre -41	none 257
daro	blessure 231	none -100	vol -77
daro*	collision 110	none -70	vol 74
darou	collision 173	none -48
darou pv	collision 173	none -48
dart	collision 79	incendie 72
daw	blessure -48	collision 58	degats_des_eaux 85	evenement_climatique 72	incendie -48	none -103	vandalisme -64	vol 62
dayr	autre -42	collision 67	none 210	vol -46
dayz	blessure -45	bris_de_glace -43	dommage_materiel -81	evenement_climatique 250	none -60	vandalisme -73	vol -91
daz	vandalisme 183	vol -42
dazt	blessure -51	evenement_climatique -55	none 256	vandalisme -50	vol -65
dbab	collision 167
dda	bris_de_glace -58	collision -79	degats_des_eaux 157	evenement_climatique 136	none -132	vol -62
dda lia	bris_de_glace -58	collision -79	degats_des_eaux 157	evenement_climatique 136	none -132	vol -62
ddar	autre 129	collision 106	evenement_climatique -45	none -71
ddaw	collision -76	none -92	vandalisme -62	vol 440
ddaw dheb	vol 148
ddaw*	autre -77	collision -103	evenement_climatique -59	incendie -43	none -80	vandalisme -87	vol 368
de	bris_de_glace 74	collision 133	evenement_climatique -48	incendie 71	none -118	vandalisme -51
de jardin	blessure -40	collision -77	degats_des_eaux -62	dommage_materiel -43	evenement_climatique -77	incendie 366	none -115	vandalisme -41
de7k	blessure -53	collision 116	dommage_materiel 227	evenement_climatique -50	incendie -69	none -128	vandalisme -41	vol -78
de7k ma	blessure -53	collision 116	dommage_materiel 227	evenement_climatique -50	incendie -69	none -128	vandalisme -41	vol -78
decl*	autre -58	collision -95	dommage_materiel 45	none 92	vol 185
declaration	autre -70	collision -110	dommage_materiel 67	incendie -40	none 67	vol 190
def3*	bris_de_glace -57	collision 188	dommage_materiel 165	incendie -55	none -164	vandalisme -67	vol -52
dega*	degats_des_eaux 229	none -42
degat	collision -78	degats_des_eaux 282	none -43
degat des	collision -69	degats_des_eaux 252	none -51
degats	collision 92	degats_des_eaux 45	none -44
dehr*	blessure -45	bris_de_glace -42	dommage_materiel -44	evenement_climatique 236	none -152	vandalisme -55	vol -47
dehri	autre -44	blessure -54	bris_de_glace -55	degats_des_eaux -162	dommage_materiel -47	evenement_climatique 266	incendie -42	none -192	vandalisme -70	vol -64
deja	bris_de_glace -58	collision 100	none -53	vandalisme 174	vol -56
dem	autre -43	blessure -44	bris_de_glace 286	degats_des_eaux 59	dommage_materiel -112	evenement_climatique -71	none -209	vandalisme -65
dent*	autre 277	blessure 59	bris_de_glace -41	collision -62	dommage_materiel 126	evenement_climatique -49	none -279	vandalisme -43	vol -64
dentiste	autre 51	blessure 121	bris_de_glace -44	collision -55	dommage_materiel 161	evenement_climatique -48	none -114	vandalisme -41	vol -66
depa*	autre 287	collision -60	none -68	vandalisme -54	vol -68
depanneuse	autre 328	bris_de_glace -42	collision -116	dommage_materiel -52	evenement_climatique -51	incendie -41	none -99	vandalisme -79	vol -100
depo*	collision -80	incendie 168	none -112	vol 189
depot	collision -65	incendie 284	none -72	vandalisme -42	vol -45
derb	evenement_climatique -44	none -176	vandalisme 388	vol -57
derb f	bris_de_glace -40	collision 311	evenement_climatique -57	none -51	vandalisme -49	vol -92
derb sultan	none -78	vandalisme 193
derb*	blessure -47	bris_de_glace 80	collision 186	dommage_materiel -62	none -120	vandalisme -65	vol 137
derba	collision 345	evenement_climatique -63	none -62	vol -90
derbat	collision 173	dommage_materiel -105	evenement_climatique 159	none -81	vandalisme -55	vol -42
derbna	collision 249	dommage_materiel -72
derbni	collision 265	dommage_materiel -50	none -74
derbt	collision 68	evenement_climatique -47	none -82	vol 158
derk	autre -62	blessure -51	collision -57	degats_des_eaux -43	dommage_materiel -56	evenement_climatique 75	incendie 248	none -178	vandalisme -82	vol 162
dern*	collision 45	none 157	vandalisme -45
derna	collision 104	none -53	vol 72
derna constat	collision 176	none -79
derr*	collision 57	degats_des_eaux 165	none -67	vol -41
derri	collision 124
dert	collision 57	none -52	vandalisme 55	vol 119
dert chikaya	collision -59	none -97	vandalisme 86	vol 170
dert constat	collision 264	none -130
dert declaration	autre -74	collision -83	incendie -42	vandalisme 49	vol 176
dert plainte	autre -46	collision -58	none -112	vandalisme 75	vol 241
dert*	autre -45	blessure 191	collision -87	dommage_materiel -40	evenement_climatique -46	vol 53
dertha	blessure -42	collision -69	none 140	vandalisme -67	vol 129
des	degats_des_eaux 204	none -47
des eaux	collision -64	degats_des_eaux 242	none -43
deww*	blessure -61	collision -81	incendie -41	none -111	vandalisme 127	vol 150
dfe3*	bris_de_glace 99	collision -63	dommage_materiel 147	evenement_climatique -46	none -102	vandalisme -43	vol 51
dgig	bris_de_glace -73	collision -137	degats_des_eaux -54	dommage_materiel -93	evenement_climatique 314	incendie -43	none -185	vandalisme 97	vol -68
dh	autre 127	collision -59	dommage_materiel 173	evenement_climatique -47	none -158	vol 68
dh d	autre 210	collision 147	evenement_climatique -52	none -163	vandalisme -41	vol -84
dh lyoum	autre -44	bris_de_glace -55	collision -95	dommage_materiel 329	evenement_climatique -51	none -109	vandalisme -40	vol -75
dh w	autre -54	collision -120	incendie -41	none -98	vandalisme 170	vol 174
dheb	collision -51	none -60	vol 285
dheb dyal	vol 184
dheb w	collision -65	none -71	vol 247
dima	blessure 213	none -71	vandalisme -44	vol -76
dir	none 122
dire*	blessure 301	collision -69	incendie -55	none -99	vandalisme -69	vol -75
disq*	autre -87	blessure -68	bris_de_glace -70	collision -152	degats_des_eaux -66	dommage_materiel 360	evenement_climatique -121	incendie -67	none -251	vandalisme -100	vol 141
diss*	autre -48	blessure -65	bris_de_glace -49	collision 251	degats_des_eaux -62	dommage_materiel -73	evenement_climatique -73	incendie -121	none -196	vandalisme 60	vol -74
dkhe*	collision 150	evenement_climatique 53	none -97
dkhel	collision 124	evenement_climatique 90	none -105
dkhel f	collision 213
dkhel fia	blessure 171	collision 239	dommage_materiel -40	evenement_climatique -44	none -142	vol -48
dkhel fiha	collision 301	none -67	vol -59
dkhel fiya	collision 193	none -75
dkhel l	blessure -48	bris_de_glace -51	collision -92	dommage_materiel -40	evenement_climatique 292	incendie -52	none -131	vandalisme 50	vol -71
dkhel lia	bris_de_glace 255	dommage_materiel -42	evenement_climatique -54	incendie -41	none -73	vandalisme -57	vol -53
dkhel lma	blessure -50	collision -202	degats_des_eaux -53	dommage_materiel -55	evenement_climatique 391	incendie -40	none -72	vol -42
dkhel mn	autre -40	collision -105	evenement_climatique 236	none -101	vol 78
dkhelna	collision 87	evenement_climatique 123	vol -55
dkhelt	collision 220	degats_des_eaux 46	evenement_climatique -41	none -92	vandalisme -59
dkhelt f	collision 337	none -93	vandalisme -49	vol -51
dkhelt fiha	bris_de_glace 226	evenement_climatique -78	none -79	vol -50
dkhelt l	collision 83	degats_des_eaux 284	evenement_climatique -55	none -104	vandalisme -67
dkhl*	collision 48	none -96	vol 175
dkhla	collision 171	none -68	vol -41
dkhlat	collision 63	degats_des_eaux 68	none -114	vandalisme -42	vol 59
dkhlat chta	collision -51	degats_des_eaux -64	evenement_climatique 251	none -67	vol -47
dkhlo	bris_de_glace -48	none -96	vol 287
dkhlo f	collision 213	evenement_climatique -40	none -68	vol -70
dkhlo l	collision -54	none -70	vandalisme -40	vol 237
dkhlo mn	bris_de_glace -88	collision -55	none -160	vandalisme -48	vol 338
dlou*	autre -48	blessure -95	bris_de_glace -65	collision 422	dommage_materiel -63	evenement_climatique -66	incendie -61	none -291	vandalisme -96	vol -64
do	collision -63	degats_des_eaux 58	dommage_materiel 292	evenement_climatique -128	incendie -79	none -100	vol -55
dokh*	incendie 344	none -70
dokhan	collision -67	incendie 383	none -69
dokhan f	collision -56	evenement_climatique -42	incendie 288	none -78
dokhan w	collision -73	incendie 223	none -48
donc	bris_de_glace 134	collision 75	degats_des_eaux -41	none -93
dos	bris_de_glace -46	collision 227	degats_des_eaux -42	evenement_climatique -64	none -93	vandalisme -49	vol 101
doss*	autre 91	collision -51	none 195	vandalisme -40
dossier	autre 91	collision -51	none 195	vandalisme -40
dossier dyali	autre -101	none 338
douc*	autre -53	blessure 40	bris_de_glace 150	collision -99	degats_des_eaux 162	dommage_materiel -52	evenement_climatique -59	incendie 106	none -126	vandalisme -55	vol -50
douche	autre -53	blessure 40	bris_de_glace 150	collision -99	degats_des_eaux 162	dommage_materiel -52	evenement_climatique -59	incendie 106	none -126	vandalisme -55	vol -50
douk*	autre -58	blessure -54	bris_de_glace -80	degats_des_eaux -45	dommage_materiel -65	evenement_climatique -96	incendie 332	none -224	vandalisme -73	vol -79
doukkala	autre -58	blessure -54	bris_de_glace -80	degats_des_eaux -45	dommage_materiel -65	evenement_climatique -96	incendie 332	none -224	vandalisme -73	vol -79
dra3*	blessure -58	bris_de_glace 87	dommage_materiel 165	none -84	vandalisme -42	vol -56
dra3i	blessure -99	bris_de_glace -90	collision 56	degats_des_eaux -46	dommage_materiel 237	incendie -81	none -128	vol -67
dra3o	bris_de_glace 198	collision -81	dommage_materiel -56	incendie 91	vandalisme -47	vol -47
drab	autre -56	blessure 218	dommage_materiel -129	evenement_climatique 149	none -221	vandalisme -93	vol -93
drab lia	bris_de_glace -65	collision 333	evenement_climatique -41	none -72	vandalisme -55	vol -66
drab*	blessure -44	collision 257	evenement_climatique 64	none -97
drabni	blessure -46	collision 330	none -108
drabni wa7d	collision 226	none -89
drar*	none -88	vandalisme 90	vol 54
drari	none -88	vandalisme 90	vol 54
drari d	collision -86	incendie 102	vandalisme 126
drba*	bris_de_glace 118	collision 119	evenement_climatique 110	none -127
drbat	autre -40	bris_de_glace 225	collision -66	dommage_materiel -52	evenement_climatique 189	incendie -44	none -154	vandalisme -51	vol -48
drbatni	collision 277	none -105
drbatni tomobil	collision 186	none -80
drbn*	collision 316	dommage_materiel -55	evenement_climatique -54	none -143
drbni	collision 316	dommage_materiel -55	evenement_climatique -54	none -143
drbo	blessure -54	bris_de_glace -125	collision -66	dommage_materiel -53	evenement_climatique 229	none -106	vandalisme -59	vol 144
dreb	bris_de_glace -50	collision 284	evenement_climatique -58	none -121	vandalisme 67	vol -57
dreb*	blessure 43	collision 215	none -81
dreba	collision 153	none -62
drebha	collision 123	none -125	vandalisme -54	vol 170
drebna	collision 253	none -47
drebni	autre -42	blessure 193	bris_de_glace -42	degats_des_eaux 117	dommage_materiel -55	evenement_climatique -63	incendie -67	none -118	vandalisme -55	vol -56
drebni b	autre -54	blessure 241	bris_de_glace -51	collision 87	degats_des_eaux -47	dommage_materiel -48	evenement_climatique -68	incendie -88	none -150	vandalisme -69	vol -70
drebt	bris_de_glace -41	collision 278	none -70	vol -41
drha*	autre 64	blessure 65	collision -54	none -51	vol 103
drham	autre 64	blessure 65	collision -54	none -51	vol 103
drham w	autre 93	collision -50	none -48	vol 138
drhm	autre 108	collision -85	dommage_materiel 117	none -101	vol -83
dris*	blessure 128	collision -61	degats_des_eaux -48	incendie 158	none -61	vandalisme -40
driss	blessure 128	collision -61	degats_des_eaux -48	incendie 158	none -61	vandalisme -40
droj	autre -42	blessure 250	bris_de_glace -46	collision -110	degats_des_eaux -57	dommage_materiel 116	evenement_climatique -65	incendie -43	none -144	vandalisme -68	vol -54
drou*	autre -46	blessure 100	collision -76	dommage_materiel 118	none -61	vandalisme -56	vol 80
drouj	autre -48	blessure 125	collision -68	degats_des_eaux -46	dommage_materiel 148	evenement_climatique -40	none -61	vandalisme -44	vol -66
drri	collision 336	dommage_materiel -40	evenement_climatique -42	none -57	vol -48
dwa	autre 265	collision -99	none -160	vandalisme -59	vol 140
dwa d	autre -43	collision -81	vandalisme -52	vol 292
dwic*	collision -40	degats_des_eaux 286	dommage_materiel -52	none -67	vandalisme -46
dwicha	collision -40	degats_des_eaux 286	dommage_materiel -52	none -67	vandalisme -46
dyal	collision 40	none -175
dyal 7anout	blessure -48	bris_de_glace 156	collision -60	vandalisme -79	vol 122
dyal atay	autre -51	blessure 163	bris_de_glace -43	collision -91	degats_des_eaux -62	dommage_materiel -78	evenement_climatique -43	incendie 172	none -132	vandalisme -63	vol -59
dyal bab	collision 313	evenement_climatique -42	incendie -48	none -102	vandalisme -55
dyal bit	collision -94	degats_des_eaux 343	dommage_materiel -44	evenement_climatique -61	none -72	vol -47
dyal chantier	evenement_climatique 187	none -65
dyal charika	collision 66	dommage_materiel -44	evenement_climatique 189	incendie -48	none -59	vandalisme -45	vol -42
dyal dar	autre 117	none -100
dyal dheb	blessure -46	collision -106	none -131	vandalisme -58	vol 365
dyal garage	autre -60	blessure -51	bris_de_glace -83	collision 55	degats_des_eaux -57	dommage_materiel -62	evenement_climatique 318	none -251	vandalisme -94	vol -87
dyal jari	blessure 82	collision -114	degats_des_eaux 169	incendie 103	none -81	vandalisme -43	vol -40
dyal jarna	blessure 179	collision -76	dommage_materiel 82	none -124	vandalisme -49	vol -56
dyal khedma	autre 285	blessure -97	bris_de_glace -94	collision -117	degats_des_eaux -43	dommage_materiel 96	evenement_climatique -60	incendie -101	none -202	vandalisme -76	vol -76
dyal l	collision 119	dommage_materiel 97	none -66	vandalisme -49	vol -55
dyal l3imara	blessure 55	bris_de_glace -50	collision 192	degats_des_eaux 45	evenement_climatique -70	incendie -41	none -126	vandalisme -50
dyal l7emmam	blessure -41	collision -43	degats_des_eaux 173	none -41
dyal la	autre 181	blessure -43	bris_de_glace -65	collision 63	degats_des_eaux -60	dommage_materiel 113	evenement_climatique -41	incendie 92	none -234	vandalisme -61	vol -117
dyal lbare7	collision -99	degats_des_eaux -56	evenement_climatique 329	incendie -41	none -81	vol -98
dyal ljar	blessure -67	bris_de_glace 219	collision -61	degats_des_eaux -75	dommage_materiel -79	incendie 155	none -97	vandalisme -77
dyal lkhedma	bris_de_glace -75	collision -90	dommage_materiel 174	none -52	vandalisme -58	vol 65
dyal lma	autre -49	blessure -41	collision -59	degats_des_eaux 387	evenement_climatique -158	none -135	vandalisme -47	vol -43
dyal lmachine	degats_des_eaux 140
dyal lwalid	collision -70	none -55	vandalisme -49	vol 254
dyal police	autre -61	collision -148	incendie 189	none -180	vandalisme -76	vol 190
dyal sbah	vandalisme -48	vol 110
dyal sidi	collision 91
dyal societe	collision 225	none -91
dyal tomobil	autre 353	blessure -74	bris_de_glace -62	collision -160	degats_des_eaux -62	dommage_materiel -79	evenement_climatique 200	incendie -61	none -457	vandalisme -135	vol -77
dyal wa7ed	collision 239	none -61
dyal zjaj	bris_de_glace 158	collision -121	degats_des_eaux -50	dommage_materiel 186	incendie -66	none -83	vandalisme -70	vol -42
dyal*	none -70
dyalha	degats_des_eaux 217	dommage_materiel 102	none -80	vandalisme -42
dyalhom	autre -41	collision -96	degats_des_eaux 64	dommage_materiel 253	evenement_climatique -62	none -107	vandalisme -47	vol -45
dyali	none -56
dyali b	collision -48	incendie 60	none -73	vandalisme 151
dyali f	autre -66	blessure 313	bris_de_glace -55	collision 120	degats_des_eaux -64	dommage_materiel -88	evenement_climatique -64	incendie -75	none -292	vandalisme -89	vol 77
dyali fin	autre -159	blessure -60	bris_de_glace -55	collision -225	degats_des_eaux -61	dommage_materiel -102	evenement_climatique -74	incendie -127	none -184	vandalisme -89	vol 346
dyali howa	bris_de_glace 89	collision 40	degats_des_eaux -42	dommage_materiel 122	none -86
dyali li	autre -42	bris_de_glace -50	collision -137	degats_des_eaux -51	dommage_materiel -49	evenement_climatique 75	none -136	vandalisme 210	vol 137
dyali mcha	autre 203	collision -155	dommage_materiel -41	evenement_climatique -50	none -137	vandalisme 84	vol -78
dyali nhar	collision 142	none -140	vandalisme 167	vol -79
dyali w	collision 179	degats_des_eaux 159	dommage_materiel -41	none -118	vol -44
dyalkom	collision -98	dommage_materiel 221	evenement_climatique -44	none 109	vandalisme -47	vol -59
dyalna	autre -40	blessure 113	bris_de_glace -57	dommage_materiel -63	evenement_climatique 193	incendie 47	none -149	vandalisme 43	vol -62
dyalna f	autre -63	blessure 408	bris_de_glace -70	collision -67	degats_des_eaux -64	dommage_materiel -75	evenement_climatique -122	incendie -80	none -348	vandalisme 87	vol -74
dyalna w	blessure -52	bris_de_glace -72	collision -66	degats_des_eaux 54	dommage_materiel -50	evenement_climatique 243	incendie 72	none -54	vol -53
dyalo	collision 65	degats_des_eaux 87	dommage_materiel 82	none -108	vol -45
dyalo w	autre -50	blessure -113	bris_de_glace -57	collision 63	degats_des_eaux 163	dommage_materiel 184	evenement_climatique -48	incendie -62	none -159	vandalisme -93	vol -73
eau	collision -68	degats_des_eaux 323	dommage_materiel 111	incendie -41	none -115	vol -45
eaux	collision -64	degats_des_eaux 242	none -43
eche*	autre 272	bris_de_glace 180	collision -60	dommage_materiel -54	incendie -48	none -359	vandalisme -49	vol -46
ecol*	collision 225	none -60	vol -43
ecole	collision 225	none -60	vol -43
ecra*	collision -97	dommage_materiel 446	evenement_climatique -41	none -189	vandalisme -42	vol -62
ecran	collision -97	dommage_materiel 446	evenement_climatique -41	none -189	vandalisme -42	vol -62
elec	collision 85	dommage_materiel 86	none -158	vandalisme -66	vol 200
elec*	collision -85	degats_des_eaux -40	evenement_climatique -43	incendie 207	none -139	vandalisme -52	vol 124
en	autre 411	blessure -73	collision -50	dommage_materiel -47	evenement_climatique -40	incendie -49	none -299	vandalisme -74	vol 41
espa*	autre 331	collision 40	evenement_climatique -45	none -420	vandalisme -48	vol -70
espagne	autre 331	collision 40	evenement_climatique -45	none -420	vandalisme -48	vol -70
esse*	collision 42	incendie 220	none -45	vandalisme -160	vol -40
essence	collision -55	incendie 291	none -44	vandalisme -186
essu*	autre -57	bris_de_glace -53	collision -57	evenement_climatique -46	none -172	vandalisme 354	vol -87
essuie	autre -57	bris_de_glace -53	collision -57	evenement_climatique -46	none -172	vandalisme 354	vol -87
essuie glace	autre -57	bris_de_glace -53	collision -57	evenement_climatique -46	none -172	vandalisme 354	vol -87
etab*	blessure -43	collision -82	dommage_materiel 144	evenement_climatique 122	incendie 65	none -103	vol -50
etabli	collision -96	dommage_materiel 210	evenement_climatique -44	incendie 106	none -77	vandalisme -43	vol -52
etag*	bris_de_glace -72	collision -69	degats_des_eaux 51	dommage_materiel 203	evenement_climatique -45	incendie 147	none -81	vandalisme -49	vol -44
etage	collision -76	degats_des_eaux 108	dommage_materiel 122	evenement_climatique -47	incendie 97	none -73	vandalisme -41
euro	collision -71	dommage_materiel -44	none -172	vandalisme -60	vol 421
expe*	autre -59	none 191
expert	autre -59	none 191
exti*	collision -65	incendie 212	none -65
extincteur	collision -65	incendie 212	none -65
f	collision 44	none -88
f 3chiya	collision -75	incendie 103	none 130
f autoroute	blessure -108	bris_de_glace 51	collision 222	incendie 68	none -112	vandalisme -40
f azrou	bris_de_glace -62	collision -84	evenement_climatique 331	none -137	vandalisme -75	vol -55
f ba3diyathom	collision 213	evenement_climatique -40	none -68	vol -70
f bab	collision 78	none -64	vandalisme 93	vol 74
f baie	blessure -45	bris_de_glace 117	collision -54	degats_des_eaux -50	dommage_materiel -81	evenement_climatique 253	incendie -56	none -100	vandalisme -44	vol -101
f chejra	collision 231	evenement_climatique 119	none -94	vol -64
f chhar	autre 80	blessure -46	collision -55	evenement_climatique -44	none 254	vandalisme -54	vol -43
f chher	autre 61	blessure -60	bris_de_glace -42	collision -110	degats_des_eaux -48	dommage_materiel -56	evenement_climatique 193	incendie -40	none -269	vandalisme -91	vol 261
f clinique	blessure 109	collision 127	dommage_materiel -40	none -49	vol -56
f commissariat	collision -96	none -91	vandalisme -46	vol 257
f compteur	collision -51	incendie 144
f couloir	collision -97	degats_des_eaux 135	incendie 165	none -113
f cuisine	collision -50	degats_des_eaux 266	evenement_climatique -47	incendie 119	none -148	vandalisme -43
f dar	incendie 56	none -67	vol 136
f derb	collision -49	incendie 83	none -83	vandalisme 202
f derba	collision 322	evenement_climatique -76	none -85	vol -92
f dkhla	collision 171	none -68	vol -41
f dossier	autre 269	blessure -55	bris_de_glace -57	collision -90	degats_des_eaux -45	dommage_materiel -45	evenement_climatique -41	none -134	vandalisme -62	vol 116
f dra3o	bris_de_glace 198	collision -81	dommage_materiel -56	incendie 91	vandalisme -47	vol -47
f droj	autre -49	blessure 182	bris_de_glace -54	collision -103	degats_des_eaux -58	dommage_materiel 135	evenement_climatique -80	incendie -49	none -159	vandalisme -82	vol -53
f drouj	autre -48	blessure 125	collision -68	degats_des_eaux -46	dommage_materiel 148	evenement_climatique -40	none -61	vandalisme -44	vol -66
f feu	collision 189	none -67
f garage	autre -79	blessure -110	bris_de_glace 197	collision 222	degats_des_eaux -66	dommage_materiel -52	evenement_climatique -175	incendie -82	none -158	vandalisme -82	vol -108
f had	autre -46	collision -81	none 73	vandalisme 197
f hay	none -68	vandalisme -71	vol 193
f jenb	bris_de_glace -44	collision 65	degats_des_eaux 242	evenement_climatique -42	incendie -44	none -112	vandalisme -45	vol -57
f jnab	collision 286	none -44	vandalisme -45
f keffi	autre -74	blessure 194	bris_de_glace -82	collision -73	degats_des_eaux -41	dommage_materiel 106	evenement_climatique -63	incendie -43	none -91	vandalisme -68	vol -63
f kol	blessure -42	bris_de_glace 190	collision -110	degats_des_eaux 220	evenement_climatique -49	none -168	vandalisme -45	vol -44
f l	autre 141	blessure 245	evenement_climatique -65	incendie 50	none -219	vandalisme -62	vol -71
f l3chiya	incendie 45	none 66	vandalisme 41
f l3ers	vol 132
f la	collision 79	dommage_materiel 86	none -102
f lard	autre -46	blessure -80	bris_de_glace -49	collision 115	degats_des_eaux -41	dommage_materiel 194	evenement_climatique -49	none -173	vandalisme 103	vol -132
f lb7ar	autre -90	blessure 166	bris_de_glace -51	collision -200	degats_des_eaux -70	dommage_materiel 205	evenement_climatique -59	incendie -46	none -131	vandalisme -77	vol -91
f lblassa	collision 217	none -61
f lfeu	collision 240	none -107
f lil	blessure -41	vandalisme 66	vol 66
f lkhedma	none -58	vol 124
f lma	blessure -49	collision -82	degats_des_eaux 146	dommage_materiel 185	evenement_climatique -40	none -83	vol -50
f lor	collision 224	none -65
f lpare	bris_de_glace 200	collision -112	none -71	vandalisme -50
f lwest	autre -42	collision 50	dommage_materiel 205	none -132
f marche	blessure 302	bris_de_glace -40	collision -108	incendie -46	none -115	vandalisme -59	vol -67
f mars	autre 127	collision 79	dommage_materiel -53	none -63	vol -59
f mersa	autre -80	blessure -69	bris_de_glace -64	collision -136	degats_des_eaux -64	dommage_materiel -67	evenement_climatique 129	incendie -58	none -203	vandalisme 324	vol -113
f moto	collision 182	none -51
f mousem	blessure -72	collision -93	degats_des_eaux -40	evenement_climatique -51	incendie 192	none -141	vandalisme -59	vol 203
f nos	autre -46	blessure -47	collision -61	degats_des_eaux 132	dommage_materiel -62	evenement_climatique -41	none -101	vandalisme 118	vol 124
f oujda	degats_des_eaux 122
f pare	bris_de_glace 147	none -41	vol -48
f parking	collision 234	none -93	vandalisme -49	vol 85
f passage	collision 242	none -45	vol -44
f poteau	autre -44	blessure -49	collision 310	evenement_climatique -52	none -133	vandalisme -70	vol -58
f rejlo	blessure -49	bris_de_glace -85	collision 155	dommage_materiel 166	incendie -42	none -102	vandalisme -77	vol -56
f rond	collision 132	incendie 87	none -74
f s9ef	autre -43	collision -76	degats_des_eaux 315	dommage_materiel -58	evenement_climatique -42	none -82	vol -51
f salama	collision 113	dommage_materiel -84	evenement_climatique 208	none -112	vandalisme -70	vol -44
f salon	autre -55	blessure -50	bris_de_glace -63	collision -114	degats_des_eaux 133	dommage_materiel -51	evenement_climatique -75	incendie 294	none -169	vandalisme -59	vol -95
f sba3i	blessure 184	collision -82	incendie 60	none -78
f sba7	none 73
f sbah	blessure -45	dommage_materiel -57	incendie -49	none 292	vandalisme 44	vol -54
f sbitar	blessure 94	collision 126	none -91
f se9f	blessure -68	bris_de_glace -51	collision 205	degats_des_eaux 165	dommage_materiel -54	evenement_climatique -85	none -70	vandalisme -54	vol -88
f souk	blessure 233	collision 55	degats_des_eaux -58	dommage_materiel -55	evenement_climatique -66	incendie -53	none -108	vandalisme -65	vol -78
f stah	blessure -41	collision -65	degats_des_eaux 83	dommage_materiel -45	incendie 123	none -80	vandalisme -70	vol 161
f stationnement	collision 112	none -104	vandalisme 106
f stop	collision 121	none -47
f tata	collision -48	degats_des_eaux -56	evenement_climatique 279	none -57
f taxi	autre 463	blessure -64	bris_de_glace -57	collision -213	degats_des_eaux -58	dommage_materiel -86	evenement_climatique -83	incendie -56	none -215	vandalisme -114	vol -179
f telephone	collision 78	degats_des_eaux 52	none 73
f tobis	autre -146	blessure -247	bris_de_glace -101	collision -256	degats_des_eaux -93	dommage_materiel -123	evenement_climatique -118	incendie -98	none -420	vandalisme -185	vol 521
f toilette	bris_de_glace -40	collision -95	dommage_materiel 190	evenement_climatique -67	incendie 192	none -120	vandalisme -56	vol -53
f tomobil	collision 153	dommage_materiel -40	evenement_climatique -48	none -85	vandalisme 244	vol -64
f tramway	collision -55	none -88	vandalisme -40	vol 235
f tri9	bris_de_glace 139	collision 110	dommage_materiel 57	evenement_climatique -50	none -111	vandalisme -62	vol -49
f triq	bris_de_glace 77	collision 156	evenement_climatique -41	none -45
f trottoir	blessure -74	collision 300	none -92	vol -41
f virage	collision 256	none -78
f vitre	blessure -52	bris_de_glace 296	degats_des_eaux -44	dommage_materiel -69	evenement_climatique -49	incendie -47	none -82
f wost	collision 183	evenement_climatique -40
f yeddha	blessure 218	bris_de_glace 154	collision -100	none -154	vol -45
f yeddi	incendie 124	none -47
f zn9a	autre -42	collision -114	dommage_materiel -41	evenement_climatique -41	none -88	vandalisme 331
fact*	autre 318	collision -48	dommage_materiel -43	evenement_climatique -45	none -171	vol -60
facture	autre 318	collision -48	dommage_materiel -43	evenement_climatique -45	none -171	vol -60
facture d	autre 378	blessure -73	collision -52	dommage_materiel -62	evenement_climatique -49	none -254	vol -104
fahm*	collision 72	degats_des_eaux 138	none -41
fat	none 100
fat f	vol 93
fate*	degats_des_eaux -49	evenement_climatique 66	none 112
fatet	degats_des_eaux -49	evenement_climatique 66	none 112
faze*	autre -70	blessure -57	bris_de_glace -64	collision -91	degats_des_eaux 211	dommage_materiel -78	evenement_climatique 130	incendie -52	none -209	vandalisme -119	vol -88
fazeg	autre -70	blessure -57	bris_de_glace -64	collision -91	degats_des_eaux 211	dommage_materiel -78	evenement_climatique 130	incendie -52	none -209	vandalisme -119	vol -88
fchk*	collision 264	none -110
fchkel	collision 264	none -110
fe9n*	autre -51	collision -104	degats_des_eaux -44	dommage_materiel 184	evenement_climatique -143	incendie -52	none -84	vandalisme -76	vol 214
fe9na	autre -51	collision -104	degats_des_eaux -44	dommage_materiel 184	evenement_climatique -143	incendie -52	none -84	vandalisme -76	vol 214
fe9t	autre -45	blessure -40	collision -58	degats_des_eaux 47	evenement_climatique -43	none -157	vandalisme 129	vol 209
felt*	blessure -49	bris_de_glace -59	collision -125	degats_des_eaux -40	dommage_materiel 388	incendie -46	none -128	vandalisme -74	vol -62
feltat	blessure -49	bris_de_glace -59	collision -125	degats_des_eaux -40	dommage_materiel 388	incendie -46	none -128	vandalisme -74	vol -62
fer9*	blessure -42	collision 167	dommage_materiel 167	evenement_climatique -61	none -107	vol -98
fes	blessure -40	bris_de_glace 72	dommage_materiel 121	evenement_climatique -42	none -75	vandalisme -40	vol 44
feu	bris_de_glace 48	collision 172	none -66
feu ma	collision 153	none -84	vandalisme -42	vol 77
feu rouge	collision 239	none -67	vol -47
feux	collision 330	evenement_climatique -47	none -127
fevr*	autre -47	blessure -40	collision -92	incendie 128	none 176	vandalisme -49	vol -83
fevrier	autre -47	blessure -40	collision -92	incendie 128	none 176	vandalisme -49	vol -83
fhem*	autre 56	collision -54	none 221
fhemt	none 147
fhemt walo	none 147
fhemtch	autre 137	collision -56	none 110
fia	blessure 60	collision 224	incendie 74	none -115	vandalisme -40	vol -43
fia f	blessure -52	collision 303	evenement_climatique -51	none -84	vol -46
fia mn	collision 170	none -98
fia w	collision 264	none -75	vandalisme -56
fiat	collision 321	none -82	vol -51
fih	bris_de_glace 95	degats_des_eaux 44	none -131	vol 90
fih b	autre -69	blessure -60	bris_de_glace -58	collision 43	degats_des_eaux -64	dommage_materiel -61	evenement_climatique -128	incendie -56	none -197	vandalisme 323	vol -103
fih ta	autre -53	degats_des_eaux -54	dommage_materiel -59	evenement_climatique 90	vol 110
fih walo	collision 110	dommage_materiel 153	none -89	vol -52
fiha	autre 56	collision 91	none -95
fiha 7ed	autre -60	bris_de_glace -40	collision 175	evenement_climatique -52	incendie -40	none -100	vandalisme 181	vol -104
fik	collision 131	none 126	vol -45
fin	autre 125	blessure -46	bris_de_glace -42	collision -63	degats_des_eaux -44	evenement_climatique -50	incendie -45	none 146	vandalisme -59	vol 76
fin wsel	none 138
fina	collision 160	incendie 55	none -77
fina 7ed	bris_de_glace -55	collision -119	dommage_materiel -41	evenement_climatique -56	incendie -75	none -56	vandalisme 353	vol -57
fina ma	collision 211	none -68
fina ta	collision 105
fina walo	collision 160	none -49
fiss*	autre -51	blessure 155	bris_de_glace 171	collision -63	degats_des_eaux -45	dommage_materiel -45	evenement_climatique -54	none -111	vol -60
fissure	autre -51	blessure 155	bris_de_glace 171	collision -63	degats_des_eaux -45	dommage_materiel -45	evenement_climatique -54	none -111	vol -60
fiya	collision 249	none -79
fiya mn	collision 88	none -53
fiya walo	collision 257	none -59
fkha*	autre -65	blessure 441	bris_de_glace -68	collision -129	degats_des_eaux -61	dommage_materiel -98	evenement_climatique -90	incendie -87	none -267	vandalisme -102	vol -94
fkhad	autre -65	blessure 441	bris_de_glace -68	collision -129	degats_des_eaux -61	dommage_materiel -98	evenement_climatique -90	incendie -87	none -267	vandalisme -102	vol -94
fkhe*	blessure 116	none -48
fkhedha	blessure 116	none -48
flou*	autre 309	blessure -45	collision -98	dommage_materiel -51	evenement_climatique -48	vandalisme -44	vol 60
flous	autre 372	blessure -45	collision -117	dommage_materiel -55	evenement_climatique -49	none -134	vandalisme -47	vol 110
flous d	autre 332	blessure -56	bris_de_glace -40	collision -41	evenement_climatique -55	none -200	vandalisme -40	vol -57
flousi	blessure -50	collision -40	evenement_climatique -45	none 226	vol -144
fo9	autre -42	collision -78	degats_des_eaux 114	dommage_materiel 50	none -124
fo9 l	blessure 175	bris_de_glace -50	collision -177	degats_des_eaux -56	dommage_materiel -60	evenement_climatique 102	incendie 140	none -92	vandalisme -59	vol -67
fo9 mni	bris_de_glace -40	collision -44	degats_des_eaux 279	evenement_climatique -74	none -73
fo9a*	autre 76	blessure 249	collision -89	dommage_materiel -72	evenement_climatique -59	vol -56
fo9ach	autre 117	collision -45	dommage_materiel -54	none 70	vol -42
fo9ach ghadi	autre 117	collision -45	dommage_materiel -54	none 70	vol -42
four*	blessure -47	collision 272	none -74	vol -50
frac*	blessure 248	collision -78	degats_des_eaux 105	evenement_climatique 51	none -108	vandalisme -42	vol -63
fraches	collision -72	degats_des_eaux 217	evenement_climatique 66	none -42	vol -64
fran*	autre -43	collision 103	none 219	vandalisme -47	vol -56
francais	none 233
frei*	bris_de_glace -51	collision 357	degats_des_eaux -42	incendie -50	none -163	vandalisme -63	vol -45
frig*	blessure -43	degats_des_eaux -54	dommage_materiel 127	incendie 159	none -160	vandalisme -50
frigo	blessure -43	degats_des_eaux -54	dommage_materiel 127	incendie 159	none -160	vandalisme -50
frigo t7re9	autre -43	blessure -47	collision -54	degats_des_eaux -51	dommage_materiel 327	evenement_climatique -62	incendie -156	none -105	vol -48
frigo w	collision -40	degats_des_eaux -66	dommage_materiel 157	evenement_climatique 122	none -57	vol -54
frin*	blessure 301	collision -122	dommage_materiel -45	none -101	vol -62
frit*	blessure -43	collision -72	dommage_materiel 179	evenement_climatique -41	incendie 201	none -190	vandalisme -42	vol -62
friteuse	blessure -53	collision -88	dommage_materiel 248	evenement_climatique -50	incendie 89	none -165	vandalisme -50	vol -77
fsed	collision -50	degats_des_eaux 239	none -52
fuit*	collision -78	degats_des_eaux 361	none -69
fuite	collision -78	degats_des_eaux 361	none -69
fuse*	bris_de_glace -40	collision -47	degats_des_eaux -51	dommage_materiel -57	incendie 315	none -44	vandalisme -93	vol -45
ga3	autre 126	blessure -40	bris_de_glace -44	collision -104	dommage_materiel -47	evenement_climatique -66	none 98	vandalisme 82	vol -83
gal	blessure 102	none -90	vol 90
gal lia	collision 147	none -66	vandalisme -44	vol 155
gala*	autre -52	blessure -42	bris_de_glace -46	degats_des_eaux 72	dommage_materiel 335	evenement_climatique -51	incendie -40	none -103	vandalisme -54	vol -57
galat	autre -54	blessure -40	degats_des_eaux 108	dommage_materiel 215	evenement_climatique -45	none -98	vandalisme -52	vol -40
gale*	autre -55	collision 136	dommage_materiel 228	evenement_climatique -50	none -134	vandalisme -44	vol -57
gali*	collision 83	degats_des_eaux 190	none -100	vandalisme -41
galia	collision 83	degats_des_eaux 190	none -100	vandalisme -41
galo	autre 75	bris_de_glace -58	collision -141	degats_des_eaux 112	dommage_materiel 133	evenement_climatique -42	none -136	vandalisme -67	vol 132
galo*	collision -53	incendie 210	none -59	vandalisme -47
galou	collision -53	incendie 210	none -59	vandalisme -47
galt	collision 198	degats_des_eaux 79	none -86	vandalisme -43
gara*	bris_de_glace 44	collision 107	dommage_materiel -44	evenement_climatique 204	none -128	vandalisme -55
garage	bris_de_glace 44	collision 107	dommage_materiel -44	evenement_climatique 204	none -128	vandalisme -55
garage w	collision -107	evenement_climatique -41	incendie 109	none -46	vol 151
gard*	autre -54	none -89	vandalisme -53	vol 256
gardien	none -119	vol 146
gaz	autre -109	blessure -60	bris_de_glace -49	collision -215	degats_des_eaux -45	dommage_materiel -44	evenement_climatique -55	incendie -45	none -331	vandalisme -99	vol 600
gend*	blessure -42	collision 66	incendie 52	none -101	vandalisme 143
gendarmerie	incendie 101	none -94
gendarmes	blessure -71	bris_de_glace -43	collision 150	dommage_materiel -49	evenement_climatique -41	incendie -47	none -115	vandalisme 218	vol -81
gha	autre -42	bris_de_glace 65	collision 76	degats_des_eaux 54	dommage_materiel 54	none -121	vol -62
gha l	degats_des_eaux 117	evenement_climatique -48	incendie 127	none -65	vol -61
ghad*	collision 110
ghadi	collision 115
ghadi l	collision 137
ghadi nched	autre -81	none 201
ghadi yji	autre -59	none 191
ghal*	autre 113	collision 44	dommage_materiel 143	evenement_climatique -47	none -113	vandalisme -56	vol -77
ghalat	autre -59	bris_de_glace 97	collision -77	degats_des_eaux -58	dommage_materiel 387	evenement_climatique -58	incendie -44	none -126	vandalisme -68	vol -86
ghalet	collision 113
ghan*	vandalisme 257	vol -66
ghar*	autre -67	blessure -50	bris_de_glace -84	collision -154	degats_des_eaux 471	dommage_materiel -59	evenement_climatique 181	incendie -64	none -197	vandalisme -68	vol -92
ghar9a	autre -41	collision -44	degats_des_eaux 352	none -61	vandalisme -41	vol -62
ghat*	autre 147	blessure -49	degats_des_eaux 125	evenement_climatique -40	none -91
ghay*	none -98	vandalisme -41	vol 216
ghaykhless	collision -77	degats_des_eaux 86	none -117	vol 191
ghed*	autre 65	blessure 52	collision -84	evenement_climatique 53	none -121	vandalisme 117
ghedda	autre 84	blessure 66	collision -77	none -128	vandalisme 140
ghel*	bris_de_glace -55	collision -83	degats_des_eaux -91	dommage_materiel 256	none -97	vandalisme -68	vol 119
gher*	autre -62	blessure -56	bris_de_glace -59	collision -109	degats_des_eaux 211	dommage_materiel -64	evenement_climatique 192	incendie -61	none -213	vandalisme -86	vol -83
gher9at	autre -114	blessure -102	bris_de_glace -96	collision -161	degats_des_eaux 303	dommage_materiel -117	evenement_climatique 91	incendie -99	none -370	vandalisme -140	vol -150
ghfe*	bris_de_glace -54	collision 59	evenement_climatique -47	incendie 206	none -74	vandalisme -41
ghfelt	bris_de_glace -54	collision 59	evenement_climatique -47	incendie 206	none -74	vandalisme -41
ghi	autre -43	collision 46	degats_des_eaux 71	dommage_materiel 68	none -89	vandalisme -57
ghir	collision 52
ghir b	bris_de_glace 226	collision -116	dommage_materiel -46	none -136	vandalisme 98	vol -52
ghir chwiya	collision 215
ghoc*	autre 239	blessure -61	bris_de_glace -52	collision -108	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -60	incendie -61	none 42	vandalisme -73	vol -105
ghocht	autre 239	blessure -61	bris_de_glace -52	collision -108	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -60	incendie -61	none 42	vandalisme -73	vol -105
ghor*	autre -45	blessure 329	bris_de_glace 56	collision -77	none -108	vandalisme -48	vol -53
ghorzat	autre -45	blessure 329	bris_de_glace 56	collision -77	none -108	vandalisme -48	vol -53
ghorzat f	blessure 102	bris_de_glace 133	collision -52	none -58	vandalisme -63	vol -48
ghra*	autre -86	blessure 94	bris_de_glace 58	collision -90	degats_des_eaux -92	dommage_materiel -107	evenement_climatique 314	incendie -83	none -350	vandalisme -119	vol -59
ghrazi	autre -45	blessure 185	bris_de_glace 146	degats_des_eaux -41	dommage_materiel -77	evenement_climatique -59	incendie -52	none -125	vandalisme -52
glac*	autre -50	bris_de_glace 290	collision -134	degats_des_eaux -41	dommage_materiel -41	evenement_climatique -47	none -193	vandalisme 148	vol -78
glace	autre -50	bris_de_glace 290	collision -134	degats_des_eaux -41	dommage_materiel -41	evenement_climatique -47	none -193	vandalisme 148	vol -78
glis*	blessure 91	collision 105	dommage_materiel 113	none -70	vol -43
glissiere	collision 212
glov*	collision 236	none -70	vol -48
glovo	collision 236	none -70	vol -48
golf	autre -51	bris_de_glace 119	collision -70	degats_des_eaux -52	dommage_materiel -58	evenement_climatique -95	incendie 195	none -92	vandalisme -55
goln*	collision 132	evenement_climatique 141	none -81
golna	collision 132	evenement_climatique 141	none -81
golt	autre -45	degats_des_eaux 54
golt lih	collision 43	none -78	vandalisme -44	vol 198
golt liha	collision 96	incendie 147	none -62	vandalisme -57	vol -41
golt*	autre 213	blessure -99	bris_de_glace -45	collision -99	degats_des_eaux -57	dommage_materiel -86	evenement_climatique -71	incendie -45	none 226	vandalisme -90	vol -146
gout*	autre -45	blessure -43	bris_de_glace -44	collision -101	degats_des_eaux 269	dommage_materiel -88	evenement_climatique -93	incendie -55	none -147	vandalisme -59	vol 238
gps	blessure -45	collision -104	dommage_materiel -41	none -100	vandalisme -79	vol 386
gran*	collision 196	none -66	vandalisme -45
grand	collision 196	none -66	vandalisme -45
grand taxi	collision 196	none -66	vandalisme -45
grav*	blessure 179	bris_de_glace -48	collision -75	evenement_climatique -57	none -47	vandalisme -48	vol 146
grel*	autre -51	blessure -58	bris_de_glace -58	collision -142	degats_des_eaux -84	dommage_materiel -117	evenement_climatique 450	incendie -47	none -268	vandalisme -102	vol -70
grele	autre -51	blessure -58	bris_de_glace -58	collision -142	degats_des_eaux -84	dommage_materiel -117	evenement_climatique 450	incendie -47	none -268	vandalisme -102	vol -70
gris*	collision 164	none -71	vandalisme -44	vol 99
grise	collision 250	none -55	vol -45
grou*	collision -48	degats_des_eaux 112	evenement_climatique -48	incendie 201	none -106	vol -86
groupe	collision -48	degats_des_eaux 112	evenement_climatique -48	incendie 201	none -106	vol -86
had	vol 68
had chhar	autre -56	none 215
had chi	vandalisme 141	vol -55
had lila	autre -103	blessure -45	collision -93	degats_des_eaux -44	dommage_materiel -59	none -147	vandalisme 162	vol 206
had lmerra	collision -53	vandalisme -48	vol 223
had sba7	autre 79	none 119
had sbah	bris_de_glace 244	collision -81	degats_des_eaux 53	dommage_materiel 105	evenement_climatique -51	none -132	vandalisme -63	vol -47
hada	autre -49	blessure -60	bris_de_glace -46	collision -119	degats_des_eaux 72	evenement_climatique -53	none 233	vandalisme -70	vol -51
hada mn	collision -83	degats_des_eaux 207	none 83	vandalisme -53
hada*	autre 297	collision 42	dommage_materiel -50	evenement_climatique -47	none -64	vandalisme -45	vol -81
hadak	autre 297	collision 42	dommage_materiel -50	evenement_climatique -47	none -64	vandalisme -45	vol -81
hadc*	autre 157	blessure -41	dommage_materiel -44	evenement_climatique -42	none 142	vol -68
hadchi	autre 157	blessure -41	dommage_materiel -44	evenement_climatique -42	none 142	vol -68
hadchi kan	collision 165	none -53
hadi	none 221
hadi 10	collision -65	degats_des_eaux 108	none 159	vol -65
hadi 3	autre -182	degats_des_eaux 96	none 272
hadi chi	none 188
hadi simana	blessure 51	collision 67
hadi tlt	autre -46	none 62
haja	autre -155	collision 122	none 251	vol -42
hamd*	collision 46	degats_des_eaux 131	none -69
hamdolah	blessure -52	collision -112	degats_des_eaux 402	dommage_materiel -44	none -128	vandalisme -63	vol -83
hamdollah	degats_des_eaux 80	incendie 73	none -44	vol -46
hamdollah ma	collision -41	degats_des_eaux 125	incendie 91	none -43	vol -40
hamdoullah	collision 139	none -45
hamdoullah ta	incendie 99
hass*	collision 115
hay	none -68	vandalisme -71	vol 193
hbet	collision -45	degats_des_eaux 260	evenement_climatique -45	none -71
hbet 3nd	degats_des_eaux 234	evenement_climatique -53	none -69
hbet*	collision 114	incendie 84	none -89
hbett	blessure -41	collision 59	incendie 112	none -97
hder*	degats_des_eaux 164	incendie -46	none -105	vandalisme 130
hdert	collision 55	degats_des_eaux 236	none -97	vandalisme -59
hdert m3ah	collision 90	degats_des_eaux 197	none -123	vandalisme -76
herr*	autre -50	bris_de_glace 147	collision -82	degats_des_eaux -43	dommage_materiel 86	evenement_climatique -52	incendie -45	none -154	vandalisme 133	vol 86
herres	autre -53	blessure -51	bris_de_glace 272	collision -70	degats_des_eaux -60	dommage_materiel 78	evenement_climatique -58	incendie -55	none -211	vandalisme 133	vol -92
herres lia	bris_de_glace -46	collision 88	none -70	vandalisme 139	vol -67
herress	autre -53	blessure 136	bris_de_glace -49	dommage_materiel 166	none -89	vandalisme -52
herrso	autre -54	blessure -57	bris_de_glace -82	collision -136	dommage_materiel -61	evenement_climatique -68	incendie -50	none -143	vandalisme 180	vol 300
herrso les	bris_de_glace -58	collision -84	dommage_materiel -41	evenement_climatique -91	incendie -61	none -87	vandalisme 373	vol -136
hers*	autre -85	blessure -81	collision -249	degats_des_eaux -70	dommage_materiel 201	evenement_climatique 298	incendie -76	none -285	vandalisme -118	vol -89
hez	autre -41	blessure -48	bris_de_glace -77	collision -112	dommage_materiel -70	evenement_climatique 293	none -171	vandalisme -53	vol 263
hezz*	blessure 121	evenement_climatique 52	none -93	vandalisme -49	vol 133
hezzat	collision 67	evenement_climatique 122	none -114	vandalisme -54	vol 115
hezzo	collision -54	none -49	vol 242
hezzo dheb	collision -46	none -46	vol 148
hhh	autre 119	collision 42	degats_des_eaux -40	dommage_materiel 90	evenement_climatique -57	incendie -40	none -152	vandalisme -48
hhhh	autre -53	blessure -54	bris_de_glace 228	collision 97	degats_des_eaux -60	dommage_materiel 48	none -183	vandalisme -69
hia	autre 48	collision 75	degats_des_eaux 103	incendie 62	none -153	vol -50
hia li	collision 174	degats_des_eaux 103	none -68
hiya	autre -43	collision 68	none 72	vol -51
hna	blessure -46	degats_des_eaux -52	incendie 57	none -78	vandalisme -69	vol 216
homa	autre 73	blessure -45	bris_de_glace -56	collision 98	degats_des_eaux -51	dommage_materiel 68	evenement_climatique -78	incendie -46	none -134	vandalisme 141
homa ma	autre 228	blessure -57	collision 174	dommage_materiel -45	evenement_climatique -58	incendie -48	none -144	vandalisme -73	vol -97
hote*	autre 175	blessure 54	bris_de_glace -47	collision -79	degats_des_eaux -50	dommage_materiel 75	evenement_climatique -44	none -182	vandalisme -75	vol 117
hotel	autre 175	blessure 54	bris_de_glace -47	collision -79	degats_des_eaux -50	dommage_materiel 75	evenement_climatique -44	none -182	vandalisme -75	vol 117
hott*	autre -46	blessure -88	bris_de_glace -41	collision -94	dommage_materiel -52	evenement_climatique -43	incendie 457	none -225	vandalisme -67	vol -57
hotte	autre -46	blessure -88	bris_de_glace -41	collision -94	dommage_materiel -52	evenement_climatique -43	incendie 457	none -225	vandalisme -67	vol -57
howa	autre -40	dommage_materiel 56
howa bikhir	autre -43	blessure -47	collision 96	degats_des_eaux -45	dommage_materiel 286	evenement_climatique -61	incendie -69	none -166	vandalisme -52	vol -62
howa la	collision 141
howa li	degats_des_eaux 59	dommage_materiel 184	none -62
howa ma	collision 102	degats_des_eaux 116	none -65
hrb	collision 220	none -72	vandalisme -53	vol -54
hreb	blessure -52	collision 430	none -138	vandalisme -43	vol -56
hzzo*	degats_des_eaux 146
hzzouha	degats_des_eaux 146
ifra*	collision 177
ifrane	collision 208	none -62	vol -51
ila	autre 371	blessure -72	bris_de_glace -56	collision -102	degats_des_eaux 47	dommage_materiel -68	evenement_climatique -78	incendie -58	none -298	vandalisme -43	vol -153
imme*	autre -41	bris_de_glace -47	collision -57	degats_des_eaux 356	dommage_materiel -43	evenement_climatique -55	incendie -71	none -142	vandalisme -47	vol -49
immeuble	autre -41	bris_de_glace -47	collision -57	degats_des_eaux 356	dommage_materiel -43	evenement_climatique -55	incendie -71	none -142	vandalisme -47	vol -49
impa*	bris_de_glace 319	collision -137	none -99
impact	bris_de_glace 319	collision -137	none -99
imta	collision -60	none 317	vandalisme -49	vol -47
imta ghadi	autre -81	none 201
indu*	bris_de_glace -47	collision -46	dommage_materiel 297	none -85	vol -84
induction	bris_de_glace -47	collision -46	dommage_materiel 297	none -85	vol -84
inte*	autre -60	bris_de_glace -45	collision 67	dommage_materiel -55	evenement_climatique -41	incendie -43	none -140	vandalisme 248
iwa	collision -44	none 105	vandalisme -40	vol 67
iyam	none 196
iyam w	collision 161	degats_des_eaux 116	evenement_climatique -41	none -74	vol -41
iyeh	autre -61	blessure -62	bris_de_glace -55	collision -95	degats_des_eaux -75	dommage_materiel -58	evenement_climatique -82	incendie -44	none 268	vandalisme -65	vol -74
ja	collision 57
ja chi	bris_de_glace -48	collision -144	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -46	none -159	vandalisme 417	vol -74
ja f	blessure -55	degats_des_eaux -84	dommage_materiel 311	evenement_climatique -42	none -124	vol -58
ja l	autre -45	blessure -52	bris_de_glace -58	collision -122	dommage_materiel -52	evenement_climatique -53	incendie -69	none -135	vandalisme 168	vol 226
ja mn	collision 225	none -68
ja wa7ed	collision 113	none -52	vol 90
jab	degats_des_eaux 220
jada*	collision 158	none -71	vol 89
jadarm	collision 110
jadarmia	collision 152	none -86	vandalisme -40	vol 123
jadarmia jaw	collision 156	incendie 56	none -114
jadarmiya	collision 100	none -54	vol 47
jah	autre -40	blessure -42	bris_de_glace -79	collision -49	degats_des_eaux -46	dommage_materiel 101	none -103	vandalisme 310	vol -86
jah zjaj	bris_de_glace -92	collision -89	dommage_materiel 191	none -68	vandalisme 124	vol -45
jaja	autre -58	blessure -61	bris_de_glace 405	collision -122	degats_des_eaux -48	dommage_materiel -60	evenement_climatique -64	incendie -59	none -219	vandalisme -67	vol -121
jama*	collision 56	evenement_climatique 212	none -84
jama3a	collision 56	evenement_climatique 212	none -84
jame*	autre -40	collision 71	dommage_materiel -47	incendie 172	none -93	vandalisme -57	vol 43
jame3	autre -40	collision 71	dommage_materiel -47	incendie 172	none -93	vandalisme -57	vol 43
jand*	collision 168	none -54
jandarm	collision 135	none -40	vol 45
jandarm w	vol 141
jani	collision 88	dommage_materiel -78	evenement_climatique 197	none -90	vandalisme -45	vol -55
jani walo	collision 88	dommage_materiel -78	evenement_climatique 197	none -90	vandalisme -45	vol -55
jant*	autre -68	blessure -48	bris_de_glace -66	collision -47	dommage_materiel 265	evenement_climatique -64	none -110	vandalisme -58	vol -62
jante	autre -89	blessure -64	bris_de_glace -101	collision -155	degats_des_eaux -50	dommage_materiel 292	evenement_climatique -92	incendie -53	none -149	vandalisme -79	vol -84
janv*	collision -49	evenement_climatique 108	none 161	vandalisme -54
janvier	collision -49	evenement_climatique 108	none 161	vandalisme -54
jar	blessure -44	collision -55	degats_des_eaux 235	dommage_materiel 170	evenement_climatique -44	none -138	vandalisme -55	vol -59
jar lfou9ani	collision -58	degats_des_eaux 326	none -127	vandalisme -48
jar li	bris_de_glace 182	collision -44	degats_des_eaux 93	dommage_materiel -64	evenement_climatique -62	incendie -41	none -73	vol -53
jard*	blessure -40	bris_de_glace 54	collision -57	degats_des_eaux 139	dommage_materiel 52	evenement_climatique -65	incendie 169	none -130	vandalisme -45	vol -41
jarda	blessure -62	bris_de_glace -46	collision -79	degats_des_eaux 194	dommage_materiel 160	evenement_climatique -58	incendie 92	none -191	vandalisme -70	vol -57
jardin	bris_de_glace -41	collision -59	degats_des_eaux 104	dommage_materiel -42	evenement_climatique -103	incendie 273	none -94
jardinier	bris_de_glace 286	dommage_materiel -43	none -90
jari	collision 119	degats_des_eaux 81	evenement_climatique -47	incendie 82	none -120	vandalisme -45	vol -54
jarn*	blessure 105	collision -78	degats_des_eaux 58	dommage_materiel 117	none -104	vol -51
jarna	blessure 105	collision -78	degats_des_eaux 58	dommage_materiel 117	none -104	vol -51
jarna w	blessure -49	collision -91	degats_des_eaux 210	dommage_materiel -45	evenement_climatique -41	incendie 72
jarr*	autre -40	collision -55	none -92	vandalisme -87	vol 409
jart*	blessure 46	degats_des_eaux 162	none -77	vol -43
jarti	blessure 46	degats_des_eaux 162	none -77	vol -43
jarti lfo9	blessure -90	collision -64	degats_des_eaux 279	none -66	vol -46
jarti li	degats_des_eaux 60	none -43	vandalisme 150
jat	bris_de_glace 87	none -77
jat f	bris_de_glace 223	collision -67	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -44	incendie 162	none -87	vandalisme -41	vol -41
jat mn	bris_de_glace 116	collision -70	degats_des_eaux 107
jaw	collision 72	incendie 59	none -71	vandalisme 55
jaw boulis	collision -57	incendie 67	none -59	vandalisme 215	vol -59
jaw jadarmia	collision 120	evenement_climatique -44	none -51	vol 117
jaw mn	collision 97
jaw w	collision 237	none -63	vol -45
jawa*	autre -52	dommage_materiel 227	none -183	vol -40
jawab	autre -52	dommage_materiel 227	none -183	vol -40
jawb*	autre -76	collision 145	degats_des_eaux 55	none 91	vol -65
jawc*	collision 103	none 104
jawch	collision 103	none 104
jay	bris_de_glace 189	collision -61	degats_des_eaux 158	evenement_climatique -54	none -48	vol -41
jay mn	blessure -44	collision -71	degats_des_eaux 342	evenement_climatique -63	none -43
jaya	collision 136	dommage_materiel -40	evenement_climatique 67	none 69	vandalisme -64	vol -43
jbed	blessure -42	collision -191	dommage_materiel 89	none -73	vandalisme 86	vol 243
jbed lia	collision -245	none -68	vandalisme -70	vol 368
jbeh*	bris_de_glace 228	evenement_climatique -55	none -74	vol -90
jbehti	bris_de_glace 228	evenement_climatique -55	none -74	vol -90
jbel	collision 98	degats_des_eaux -41	dommage_materiel -41	evenement_climatique 284	none -114	vandalisme -113	vol -43
jdda	degats_des_eaux -41	incendie 215	none -51
jdid	none 202
jdid f	none 137
jdid*	autre 202	blessure -42	bris_de_glace -41	collision -116	degats_des_eaux 49	dommage_materiel 94	evenement_climatique -51	incendie 54	none -293	vol -55
jdida	autre 202	blessure -42	bris_de_glace -41	collision -116	degats_des_eaux 49	dommage_materiel 94	evenement_climatique -51	incendie 54	none -293	vol -55
jebd*	autre -53	blessure -49	collision -144	evenement_climatique 134	none -108	vandalisme -63	vol 277
jedd*	collision -74	evenement_climatique 123	none -104	vandalisme 127
jeddi	autre -41	collision -106	degats_des_eaux -53	evenement_climatique 202	none -141	vandalisme 235	vol -53
jehd	blessure -41	bris_de_glace 208	collision -52	evenement_climatique -40	none -63	vandalisme -70	vol 91
jehd*	collision 138
jelb*	autre -60	blessure 347	collision -123	dommage_materiel -42	incendie -40	none -114	vol -47
jelba	autre -60	blessure 347	collision -123	dommage_materiel -42	incendie -40	none -114	vol -47
jem3*	collision -46	none 192
jem3a	collision -46	none 192
jem3a li	degats_des_eaux -44	evenement_climatique 107	none -54
jenb	collision 199	none -77
jenb f	collision 180	none -67
jer7	bris_de_glace 236	collision 143	evenement_climatique -45	none -127	vandalisme -46	vol -76
jer7 la	collision 248	none -67	vol -62
jer7*	autre -41	blessure -40	bris_de_glace 46	dommage_materiel 66	evenement_climatique -40	none -159	vandalisme 121	vol 57
jer7a	collision 117	none -74	vandalisme -48	vol 143
jer7a la	collision 309	none -77	vol -59
jerr	autre -41	blessure -61	collision -88	dommage_materiel 254	evenement_climatique -71	none -108	vandalisme -57	vol 124
jerr*	collision -54	evenement_climatique -42	vandalisme -49	vol 240
jib	blessure -45	bris_de_glace -53	collision 139	dommage_materiel 132	evenement_climatique -43	none -211	vandalisme -51	vol 148
jih	bris_de_glace 225	collision -52	none -44	vol -48
jih l	bris_de_glace 225	collision -52	none -44	vol -48
jira*	collision -56	degats_des_eaux 110	evenement_climatique 60	incendie 45	none -73
jiran	collision -56	degats_des_eaux 110	evenement_climatique 60	incendie 45	none -73
jiran ta7	blessure -48	bris_de_glace 211	collision -93	degats_des_eaux -78	dommage_materiel -65	evenement_climatique 171	incendie -59	none -78
jit	autre -60	blessure -45	collision 259	evenement_climatique -44	incendie -41	none -170	vandalisme -76	vol 164
jm3a	autre 41	blessure -44	bris_de_glace 94	collision -95	dommage_materiel -40	evenement_climatique -70	incendie -58	none 109
jm3a li	bris_de_glace -48	collision -50	degats_des_eaux 175	evenement_climatique -108	none 167
jma3*	collision -93	degats_des_eaux -42	evenement_climatique -48	incendie -49	none -97	vandalisme 333	vol -66
jma3a	collision -93	degats_des_eaux -42	evenement_climatique -48	incendie -49	none -97	vandalisme 333	vol -66
jnab	autre -43	collision 84	none -73	vandalisme 209
jnb	autre -111	blessure -66	bris_de_glace -70	collision 236	degats_des_eaux -65	dommage_materiel -74	evenement_climatique -68	incendie -89	none -305	vandalisme 123	vol 40
join*	blessure -43	collision -71	degats_des_eaux 309	dommage_materiel -66	evenement_climatique -49	incendie 207	none -167	vandalisme -58	vol -74
joint	collision -51	degats_des_eaux 372	dommage_materiel -42	incendie -44	none -86	vandalisme -44	vol -53
joj	vandalisme 90
jouj	blessure 41	evenement_climatique 45	none -62
jouj 3la	collision -45	none -46	vol 185
jouj snan	autre -59	blessure 199	collision 116	dommage_materiel -53	none -72	vol -46
jouj w	degats_des_eaux 61	evenement_climatique 100
jra	autre -44	blessure -46	collision -131	dommage_materiel -55	evenement_climatique -69	none -223	vandalisme -62	vol 465
jra7	collision 216	evenement_climatique 42	incendie 68	none -99	vandalisme -40	vol -50
juin	blessure -40	bris_de_glace 53	collision -51	none 143	vandalisme -52
juin dkhlo	collision -56	none -140	vandalisme -46	vol 263
k7al	bris_de_glace -60	collision -47	degats_des_eaux 214	incendie 132	none -65	vandalisme -40	vol -51
ka3b*	blessure 116	bris_de_glace -44	collision 171	dommage_materiel -46	none -80
kame*	incendie 72	none -138	vandalisme 123	vol 84
kamel	incendie 72	none -138	vandalisme 123	vol 84
kami*	bris_de_glace 44	collision 222	none -81	vandalisme -43	vol -43
kamio	bris_de_glace 55	collision 213	evenement_climatique -46	incendie -50	none -99	vandalisme -63	vol -50
kaml	blessure -42	collision -50	degats_des_eaux 249	dommage_materiel 63	evenement_climatique -69	none -121
kaml w	bris_de_glace 222	collision -62	degats_des_eaux -48	dommage_materiel -94	evenement_climatique -44	none -126	vandalisme -98	vol 147
kaml*	dommage_materiel -42	evenement_climatique 90	incendie 97	none -109
kamla	blessure -41	degats_des_eaux -46	dommage_materiel -43	evenement_climatique 186	incendie 145	none -127
kamla b	bris_de_glace -41	collision -61	degats_des_eaux -56	evenement_climatique -56	incendie 154	none -130	vandalisme 215	vol -113
kamlin	autre 66	degats_des_eaux 103	dommage_materiel -41	incendie 51	none -94	vandalisme -42
kamlin bikhir	blessure -68	collision -60	degats_des_eaux 245	dommage_materiel -64	evenement_climatique -105	incendie 123	none -96	vandalisme -55	vol -48
kan	collision 61	none -47
kan 7ed	bris_de_glace 204	collision -53	dommage_materiel 140	evenement_climatique -47	none -130	vandalisme -60	vol -46
kan 7ta	bris_de_glace 92	collision 40	degats_des_eaux -41	evenement_climatique 57	none -82
kan chi	collision 55	incendie 50	none 204	vandalisme -127
kan f	autre -41	collision -53	dommage_materiel -70	evenement_climatique -74	none -88	vandalisme 129	vol 198
kan fiha	autre -49	collision 172	evenement_climatique -42	none -86	vandalisme 160	vol -80
kan kayjri	blessure 285	bris_de_glace -50	collision -189	dommage_materiel -43	evenement_climatique -56	incendie 85	none -141	vandalisme -52	vol -83
kan m3aya	collision 231	vol -56
kan nhar	collision 71	incendie 110	none -45
kan tma	bris_de_glace 212	evenement_climatique -47	none -43	vandalisme -85
kan3*	autre 152	blessure -47	collision 50	dommage_materiel -83	evenement_climatique -49	none 101	vandalisme -64
kan3ess	collision -89	incendie 87	none -56	vol 195
kan9*	blessure 55	collision 179	none -64	vol -47
kan9derch	collision 265	none -78
kan9te3	collision 243	none -58	vol -42
kanb*	blessure 353	bris_de_glace -44	dommage_materiel -52	none -157	vandalisme -52	vol -85
kanc*	collision 194	degats_des_eaux 70	evenement_climatique 49	none -59	vandalisme -48	vol -47
kanchouf	bris_de_glace -43	collision 240	degats_des_eaux -55	evenement_climatique 91	none -60	vandalisme -44	vol -59
kand*	autre -49	blessure -43	bris_de_glace -52	collision -77	dommage_materiel 44	evenement_climatique -46	none 107	vandalisme -51	vol 111
kandenn	dommage_materiel -44	none 214	vandalisme -43	vol -57
kandir	autre -44	blessure -51	bris_de_glace -96	collision -76	degats_des_eaux -44	dommage_materiel 213	evenement_climatique -66	incendie 210	none -110	vandalisme -50	vol -69
kane*	autre -40	bris_de_glace 106	collision -117	evenement_climatique 48	none -106	vandalisme 141
kanet	autre -40	bris_de_glace 106	collision -117	evenement_climatique 48	none -106	vandalisme 141
kang*	blessure 111	dommage_materiel -43	none -134	vandalisme -53	vol 208
kangoo	collision 52	dommage_materiel -42	none -144	vandalisme -47	vol 271
kanh*	bris_de_glace 108	collision -74	dommage_materiel 161	none -70
kanhez	bris_de_glace 108	collision -74	dommage_materiel 161	none -70
kank*	autre -63	collision -50	degats_des_eaux 64	evenement_climatique -54	none -132	vandalisme -73	vol 269
kanktb	collision 46	degats_des_eaux 120	none -53
kanktb likom	collision 46	degats_des_eaux 120	none -53
kanm*	collision 154	dommage_materiel 197	evenement_climatique -43	none -133	vandalisme -41	vol -43
kanmchi	collision 279	none -67
kano	incendie 137	none -48
kano*	incendie 125	none -95	vol 99
kanou	none -77	vol 159
kanr*	blessure -40	bris_de_glace -45	dommage_materiel 234	none -108	vandalisme -68	vol -45
kans*	autre 191	blessure 151	bris_de_glace -43	degats_des_eaux 45	dommage_materiel -45	evenement_climatique -87	none -160	vandalisme -52
kanseyeg	collision 193	none -63
kant	collision 140	dommage_materiel 46	incendie 41	none -85
kant*	autre 62	blessure -53	bris_de_glace -43	collision 91	degats_des_eaux -52	dommage_materiel 42	evenement_climatique -62	incendie 146	vandalisme -68	vol -65
kantsenna	autre 187	collision -95	incendie -41	none 190	vol -50
karr*	blessure 50	collision 305	none -119	vandalisme -53
karrossa	blessure -47	collision 333	none -130	vandalisme -52
kat3*	blessure 158	collision -121	degats_des_eaux 114	dommage_materiel -72	evenement_climatique -45	incendie 125	none -99	vandalisme -41	vol -41
kat7*	blessure -44	collision 165	dommage_materiel 113	evenement_climatique -42	none -90	vandalisme 57	vol -53
kat9*	collision -45	degats_des_eaux 319	none -130	vandalisme -48	vol -47
katg*	autre -57	blessure -47	collision -84	dommage_materiel 149	none 58	vandalisme -43	vol 109
katgol	collision -61	dommage_materiel 230	none -101
kath*	autre -50	none 178
katk*	autre 558	blessure -102	bris_de_glace -70	collision -119	degats_des_eaux 86	dommage_materiel -115	evenement_climatique -81	incendie -58	none -468	vandalisme -80	vol -72
katl*	collision 63	degats_des_eaux 94	incendie 74	vol -41
katla3	collision -69	degats_des_eaux 143	incendie 110
kats*	bris_de_glace -49	collision -114	degats_des_eaux 231	none -104	vandalisme 139	vol -59
kay	autre -53	blessure 281	collision -241	dommage_materiel 232	evenement_climatique -64	incendie -72	none -188	vandalisme -46	vol -120
kay7*	collision 206	dommage_materiel -55	none -216	vandalisme -42	vol 139
kay9*	collision -72	degats_des_eaux 204	dommage_materiel 90	evenement_climatique -53	none -171	vandalisme -51	vol 136
kay9etter	degats_des_eaux 287	none -197
kay9etter mn	degats_des_eaux 287	none -197
kayb*	autre -40	bris_de_glace -47	collision 291	incendie -45	none -86	vandalisme -55	vol -52
kayc*	collision -48	dommage_materiel 165	evenement_climatique 98	incendie 62	none -123	vandalisme -64
kayd*	collision 267	none -110	vandalisme -43
kaydiro	autre -71	blessure 253	collision -132	degats_des_eaux -47	dommage_materiel -46	none -108	vandalisme -69	vol 156
kaydkhel	bris_de_glace 193	collision -78	degats_des_eaux 116	incendie -61	none -91	vol -68
kaydor	collision 187	vol -43
kaydour	collision 108
kaydrni	collision 210	none -79
kayf*	autre -56	blessure -41	collision 58	none -230	vandalisme -48	vol 253
kayg*	degats_des_eaux 91	incendie 69	none -60
kayghewwet	incendie 80
kaygoul	autre -46	collision 44	incendie 139	none -79	vol 45
kaygoul ana	collision 171
kayh*	blessure -73	collision 256	none -56
kayhder	blessure -73	collision 256	none -56
kayhder f	blessure -73	collision 256	none -56
kayj*	blessure 157	collision 58	degats_des_eaux 59	none -116	vol -65
kayjri	blessure 157	collision 58	degats_des_eaux 59	none -116	vol -65
kayk*	collision 51	none -75	vandalisme 173	vol -83
kaykhafch	collision -64	none -67	vandalisme 215	vol -113
kayl*	blessure -57	bris_de_glace 55	collision 46	degats_des_eaux -55	dommage_materiel 140	incendie 73	none -95	vandalisme -48	vol -42
kayl3bo	incendie 205	vandalisme -54
kayl3bo b	incendie 205	vandalisme -54
kaym*	autre -42	collision 173	degats_des_eaux 125	evenement_climatique -44	none -55	vandalisme -61
kaymchi	autre -42	collision 173	degats_des_eaux 125	evenement_climatique -44	none -55	vandalisme -61
kayn	none 151	vandalisme -57
kayn 7ta	evenement_climatique 166	none -76
kayn chi	collision -50	none 220	vandalisme -69
kayn jra7	collision 141	incendie 183	none -144	vandalisme -48	vol -52
kayn la	collision 138	none -68	vol 54
kayn ta	none 238	vandalisme -53
kayn*	blessure -46	degats_des_eaux 124	dommage_materiel -43	evenement_climatique -43	none 77	vandalisme -89	vol -69
kaynch	collision 53	degats_des_eaux -46	dommage_materiel -45	evenement_climatique -46	none 93	vandalisme -107	vol -50
kayq*	blessure 140	bris_de_glace -47	collision -68	degats_des_eaux 256	dommage_materiel -86	evenement_climatique -100	incendie -78	none -97	vandalisme -56
kayr*	collision -60	degats_des_eaux 187	evenement_climatique -70	incendie 144	none -77	vol -71
kays*	degats_des_eaux 197	dommage_materiel -42	none -81	vandalisme -43	vol 79
kaysil	collision -85	degats_des_eaux 345	evenement_climatique -45	none -172
kaysil mn	degats_des_eaux 187	none -41	vol -49
kayt*	autre -49	degats_des_eaux 44	dommage_materiel 40
kayz*	autre -59	blessure -50	bris_de_glace 234	collision -72	degats_des_eaux 75	dommage_materiel -49	evenement_climatique -71	incendie -50	none -214	vandalisme -57	vol -58
kayzid	autre -59	blessure -50	bris_de_glace 234	collision -72	degats_des_eaux 75	dommage_materiel -49	evenement_climatique -71	incendie -50	none -214	vandalisme -57	vol -58
kbir	blessure 91	degats_des_eaux -40	evenement_climatique 246	none -182	vandalisme -50	vol -81
kbir*	bris_de_glace 161	degats_des_eaux 65	dommage_materiel 93	evenement_climatique -55	none -111	vandalisme -63	vol -40
kbira	bris_de_glace 161	degats_des_eaux 65	dommage_materiel 93	evenement_climatique -55	none -111	vandalisme -63	vol -40
keb	autre -66	blessure -54	bris_de_glace -44	collision -197	degats_des_eaux -49	dommage_materiel -54	evenement_climatique -117	incendie -77	none -284	vandalisme 575	vol -105
kebb	autre -51	blessure -49	collision -207	degats_des_eaux -59	dommage_materiel 447	evenement_climatique -74	incendie -87	none -223	vandalisme -73	vol -71
kebb*	autre -53	bris_de_glace -42	collision -57	dommage_materiel 320	none -103
kebbit	bris_de_glace -49	collision -54	dommage_materiel 264	incendie -45	none -85
keff*	autre -74	blessure 194	bris_de_glace -82	collision -73	degats_des_eaux -41	dommage_materiel 106	evenement_climatique -63	incendie -43	none -91	vandalisme -68	vol -63
keffi	autre -74	blessure 194	bris_de_glace -82	collision -73	degats_des_eaux -41	dommage_materiel 106	evenement_climatique -63	incendie -43	none -91	vandalisme -68	vol -63
kelb	autre -166	blessure 636	bris_de_glace -183	collision -49	degats_des_eaux -142	dommage_materiel -181	evenement_climatique -175	incendie -162	none -591	vandalisme -200	vol -207
kelm*	collision -158	incendie -43	none -123	vandalisme 343	vol -56
kers*	blessure -41	bris_de_glace -46	collision 75	none -60	vandalisme 234	vol -76
kersi	collision -47	none -77	vandalisme 284	vol -103
khab*	autre -101	blessure -48	collision -55	dommage_materiel -49	evenement_climatique 341	incendie -42	none -317	vandalisme -53	vol -103
khabir	autre -101	blessure -48	collision -55	dommage_materiel -49	evenement_climatique 341	incendie -42	none -317	vandalisme -53	vol -103
khal*	bris_de_glace 103	incendie 102	none -105	vandalisme -57	vol -50
khalti	bris_de_glace 152	collision -176	dommage_materiel 57	incendie 150	none -84	vandalisme -50	vol -51
kham*	bris_de_glace -45	collision 41	incendie 142	vandalisme -40	vol -41
khamsa	collision 114	none 133
khamsa d	collision 114	none 133
khar*	collision 214	none -78
kharej	collision 313	none -133
kharej mn	collision 313	none -133
kharj	collision 263	none -86
kharjat	autre -56	collision 161	evenement_climatique -56	none -73	vandalisme -50	vol 154
khas*	blessure -42	bris_de_glace 90	dommage_materiel 49	none 50
khass	autre -102	blessure -48	bris_de_glace 154	collision -58	degats_des_eaux -41	dommage_materiel 74	vol -49
khass lih	blessure -48	bris_de_glace 85	collision -70	dommage_materiel -43	evenement_climatique 125	none -74	vandalisme 102	vol -55
khassni	autre 126	blessure -40	collision -80	dommage_materiel -93	evenement_climatique -43	none 101	vandalisme -52	vol -53
khaw*	autre 179	none -178	vandalisme 66	vol 82
khawi	collision 56	none -91	vol 168
khawya	autre 285	bris_de_glace -53	collision -129	degats_des_eaux -48	evenement_climatique -58	incendie -68	none -295	vandalisme 131
khay*	blessure 162	dommage_materiel -71	none -85	vandalisme 90	vol -48
khba*	none 225	vandalisme -46
khbar	none 225	vandalisme -46
khda	blessure 67	evenement_climatique -49	none -78	vol 105
khda lia	autre -42	blessure 230	collision -129	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -45	incendie -55	none -144	vandalisme -82	vol 172
khda*	autre -56	none -47	vandalisme -47	vol 280
khdam	autre -85	bris_de_glace 65	dommage_materiel 163	none 77	vol -44
khdama	autre -55	blessure 199	collision -69	dommage_materiel -67	none -105	vol 139
khdaw	autre -41	blessure -40	dommage_materiel -47	none -101	vandalisme -54	vol 406
khdaw lia	autre -40	dommage_materiel -43	none -54	vol 239
khdd*	blessure -41	collision 62	dommage_materiel 127	evenement_climatique 87	none -54	vandalisme -41	vol -59
khddama	blessure -56	collision 109	dommage_materiel 184	none -42	vandalisme -50	vol -60
khddama d	blessure -56	collision 109	dommage_materiel 184	none -42	vandalisme -50	vol -60
khdi*	autre 283	none -112	vol -63
kheb*	autre -84	bris_de_glace -41	collision 160	degats_des_eaux -41	dommage_materiel 93	incendie -45	none -129	vandalisme 101	vol -52
khebbech	autre -57	blessure -60	collision -173	degats_des_eaux -63	dommage_materiel 291	evenement_climatique -47	none -115	vandalisme 165	vol -47
khebtat	collision 304	evenement_climatique -66	none -86
khebtat f	collision 304	evenement_climatique -66	none -86
khed*	autre 104	bris_de_glace -53	collision 74	dommage_materiel 129	incendie -42	none -97	vandalisme -48	vol -62
khedcha	collision 241	none -44
khedma	autre 241	blessure 73	bris_de_glace -73	collision -100	degats_des_eaux -40	dommage_materiel 65	evenement_climatique -49	incendie -71	none -156	vandalisme -59	vol -82
khel*	autre 198	collision -46	none -131	vol 98
khella	bris_de_glace -40	collision -56	none -52	vandalisme -101	vol 240
khella lia	bris_de_glace -40	collision -56	none -52	vandalisme -101	vol 240
khellat	blessure -40	bris_de_glace 286	collision -65	degats_des_eaux 47	evenement_climatique -45	none -197	vol -53
khelliha	autre -47	none 247	vol -43
khellit	collision 101	vandalisme -56	vol 127
kher*	collision 77	degats_des_eaux 61	evenement_climatique 46	incendie 66	none -75
kherjat	collision 68	incendie 103	none -51
kherjo	collision 182
khet*	autre -50	blessure -41	bris_de_glace -40	collision -115	dommage_materiel -40	evenement_climatique -44	incendie -43	none -155	vandalisme 92	vol 273
khetfo	autre -63	blessure -55	bris_de_glace -44	collision -108	degats_des_eaux -40	dommage_materiel -53	evenement_climatique -51	incendie -52	none -199	vandalisme -123	vol 387
khetfo lia	autre -63	blessure -55	bris_de_glace -44	collision -108	degats_des_eaux -40	dommage_materiel -53	evenement_climatique -51	incendie -52	none -199	vandalisme -123	vol 387
khil*	autre -51	blessure -76	degats_des_eaux -52	dommage_materiel 466	evenement_climatique -72	incendie -61	none -186	vandalisme -90	vol -160
khilal	autre -51	blessure -76	degats_des_eaux -52	dommage_materiel 466	evenement_climatique -72	incendie -61	none -186	vandalisme -90	vol -160
khiy*	blessure 227	collision -73	none -78
khll*	autre -40	dommage_materiel 54	vandalisme -50	vol 134
khllit	dommage_materiel 202	none -103
khlliw	autre -86	collision -81	evenement_climatique -41	none 202	vandalisme -111	vol 187
khmi*	autre -85	blessure 214	bris_de_glace -59	degats_des_eaux -47	evenement_climatique -72	incendie -49	vol -71
khmis	autre -120	blessure 267	bris_de_glace -68	collision -127	degats_des_eaux -67	dommage_materiel 62	evenement_climatique -87	incendie -70	none 55	vandalisme -107	vol -96
khmj*	degats_des_eaux 243	none -84	vol -65
khmjo	degats_des_eaux 243	none -84	vol -65
khon*	collision 205	none -93
khona	collision 205	none -93
khou*	blessure -63	degats_des_eaux 69	dommage_materiel 218	evenement_climatique -47	none -68	vandalisme -44
khouya	blessure -69	degats_des_eaux 79	dommage_materiel 239	evenement_climatique -49	none -67	vol -56
khoy*	collision 83	dommage_materiel 90
khoya	collision 83	dommage_materiel 90
khre*	degats_des_eaux 56	evenement_climatique 49	none -83	vandalisme 81
khrej	bris_de_glace -41	degats_des_eaux 175	none -99	vandalisme 137	vol -62
khrejna	collision 124	incendie 129	none -61
khrejt	collision 40	incendie 73	none -65	vandalisme 87
khrejt mn	none -97	vandalisme 219	vol -79
khse*	bris_de_glace -69	collision -80	degats_des_eaux 253	dommage_materiel -57	evenement_climatique -62	incendie -43	none -150	vandalisme 233	vol -106
khser	collision -59	degats_des_eaux 337	evenement_climatique -44	none -110	vandalisme -47
khss*	bris_de_glace -42	collision -136	degats_des_eaux 214	evenement_climatique -42	incendie -51	none -126	vandalisme 189	vol -94
khte*	autre -76	blessure -71	bris_de_glace -57	degats_des_eaux -50	dommage_materiel -111	evenement_climatique -77	incendie -49	none -252	vandalisme -93	vol 385
khtf*	collision -73	none -140	vandalisme -44	vol 250
khtfo	collision -73	none -140	vandalisme -44	vol 250
khtfo lia	collision -73	none -140	vandalisme -44	vol 250
khti	bris_de_glace -49	collision 121	dommage_materiel 143	none -56	vol -43
khti w	collision 190
khto*	blessure -60	bris_de_glace -41	collision -94	degats_des_eaux -46	dommage_materiel 377	evenement_climatique -60	incendie -52	none -159	vandalisme -72	vol -101
khwa*	collision -94	dommage_materiel -108	evenement_climatique -61	none -178	vandalisme -69	vol 466
khwaw	collision -104	dommage_materiel -103	evenement_climatique -77	none -159	vandalisme -86	vol 405
khwaw lia	collision -104	dommage_materiel -103	evenement_climatique -77	none -159	vandalisme -86	vol 405
kif	autre 199	blessure -44	collision -87	dommage_materiel -51	evenement_climatique -45	none 66	vandalisme -74	vol -73
kifa*	autre 238	collision -77	evenement_climatique -41	none 127	vandalisme -53	vol -50
kifach	autre 238	collision -77	evenement_climatique -41	none 127	vandalisme -53	vol -50
kifach khdam	autre -87	none 193
kla	autre 87	blessure 378	bris_de_glace -108	collision -121	degats_des_eaux -68	dommage_materiel -116	evenement_climatique -79	incendie -100	none -323	vandalisme -104	vol -115
klia*	blessure -48	bris_de_glace 191	collision -66	dommage_materiel 175	evenement_climatique -83	incendie -46	none -107	vandalisme -42	vol -50
klian	blessure -48	bris_de_glace 191	collision -66	dommage_materiel 175	evenement_climatique -83	incendie -46	none -107	vandalisme -42	vol -50
knna	dommage_materiel 254	evenement_climatique -43	none -106	vandalisme -47	vol -45
kol	bris_de_glace 87	degats_des_eaux 109	dommage_materiel -41	evenement_climatique -45	none 68	vandalisme -49	vol -45
kol blassa	blessure -42	bris_de_glace 190	collision -110	degats_des_eaux 220	evenement_climatique -49	none -168	vandalisme -45	vol -44
kol nhar	autre -44	blessure -43	bris_de_glace 140	collision -76	degats_des_eaux 205	dommage_materiel -62	evenement_climatique -65	incendie -40	none -135	vol -51
kol wa7ed	collision 183	none -80
kola	collision -72	none -99	vandalisme 251	vol -45
kolc*	dommage_materiel 47	evenement_climatique 63	none 45	vandalisme -48	vol 70
kolchi	dommage_materiel 47	evenement_climatique 63	none 45	vandalisme -48	vol 70
kolchi bikhir	degats_des_eaux 166	none -64
kolh*	autre -51	blessure 102	dommage_materiel -48	evenement_climatique 175	incendie 40	none -111	vandalisme -57	vol -57
kolha	blessure -44	collision -62	degats_des_eaux 99	evenement_climatique 170	incendie 91	none -151	vandalisme -52	vol -42
kolhom	autre -56	blessure 139	dommage_materiel -51	evenement_climatique 162	none -103	vandalisme -58	vol -61
koll*	collision 90	degats_des_eaux 53	vol -45
kollo	collision 90	degats_des_eaux 53	vol -45
koln*	collision 105	degats_des_eaux 50	evenement_climatique 196	incendie -41	none -103	vol -51
kolna	collision 105	degats_des_eaux 50	evenement_climatique 196	incendie -41	none -103	vol -51
kolna bikhir	blessure -42	bris_de_glace -43	collision 46	evenement_climatique 264	none -188	vandalisme -46
kona	blessure 50	bris_de_glace -48	dommage_materiel 100	none -108	vandalisme 142	vol -57
kona f	blessure 170	collision -54	none -48	vol 52
konn*	blessure -77	bris_de_glace -47	collision 108	evenement_climatique -61	incendie -43	none -96	vandalisme -62	vol 210
konna	blessure -77	bris_de_glace -47	collision 108	evenement_climatique -61	incendie -43	none -96	vandalisme -62	vol 210
kont	blessure 84	collision 75	none -83
kont f	bris_de_glace 73	collision 47	degats_des_eaux 58	none -72
kont ghadi	collision 103
kont kan9te3	collision 243	none -58	vol -42
kont kanhez	bris_de_glace 108	collision -74	dommage_materiel 161	none -70
kont na3sa	collision 250	none -48	vol -58
kont rakeb	collision 241	vol -70
kont w9ef	collision 230	none -72
kont wa9ef	collision 165
kont*	autre -58	blessure -53	bris_de_glace -48	collision -48	degats_des_eaux -49	dommage_materiel -58	evenement_climatique -57	incendie -45	none 316	vandalisme -76	vol -96
kour*	autre -57	blessure -66	bris_de_glace 443	collision -140	degats_des_eaux -58	dommage_materiel -124	evenement_climatique 74	incendie -59	none -266	vandalisme -242	vol -80
kouz*	collision -72	degats_des_eaux -94	evenement_climatique -60	incendie 135	none -117	vandalisme 273	vol -45
kouzina	collision -72	degats_des_eaux -94	evenement_climatique -60	incendie 135	none -117	vandalisme 273	vol -45
ksid*	blessure -68	collision 379	none -115
ksida	blessure -73	collision 382	none -124
ktaf*	blessure 235	degats_des_eaux -54	dommage_materiel -40	evenement_climatique -54	incendie -45	none -98	vandalisme -55	vol -61
ktafi	blessure 235	degats_des_eaux -54	dommage_materiel -40	evenement_climatique -54	incendie -45	none -98	vandalisme -55	vol -61
ktbo	autre -176	blessure -119	bris_de_glace -131	collision -144	degats_des_eaux -273	dommage_materiel -150	evenement_climatique -167	incendie -115	none -304	vandalisme 373	vol -172
kteb	collision 63	none -62	vandalisme 85
kteb li	collision -48	evenement_climatique 251	none -64
kteb pv	collision 98	none -75	vandalisme -53	vol 132
kteb wer9a	collision 241	vandalisme -61	vol -49
ktef*	blessure -42	degats_des_eaux 117	evenement_climatique 135	none -65	vol -47
ktefha	degats_des_eaux 161	none -49	vol -43
l	none -108	vol 41
l 3ers	none -48	vandalisme -47	vol 150
l aile	collision 291	none -76	vol -54
l ambulance	collision 213	none -45	vol -61
l assurance	autre 109	collision -76	dommage_materiel 226	evenement_climatique -43	none -155	vandalisme -49	vol -56
l atelier	degats_des_eaux 236	none -50
l autoroute	autre -41	bris_de_glace 248	collision 69	incendie -52	none -124	vandalisme -60	vol -43
l bit	collision -78	degats_des_eaux 73	evenement_climatique 82	incendie 149	none -111	vol -59
l boulis	incendie 68	none -71	vandalisme 92
l camion	autre -74	collision 366	dommage_materiel -46	none -136	vandalisme -40	vol -41
l chi	autre -52	collision -81	dommage_materiel -45	none 377	vandalisme -54	vol -41
l client	bris_de_glace -88	collision 99	dommage_materiel 173	none -62	vandalisme -55
l coffre	autre -66	dommage_materiel -75	none -43	vandalisme -91	vol 310
l commissariat	none -52	vol 135
l daba	autre 139	collision -80	none -148	vol 134
l dar	collision -57	degats_des_eaux 48	dommage_materiel -44	evenement_climatique -40	none -57	vol 166
l dari	bris_de_glace 143	collision -49	none -74	vol 98
l ecran	autre -40	collision -63	dommage_materiel 325	none -136	vol -70
l etage	blessure -40	collision -87	degats_des_eaux -48	dommage_materiel 168	evenement_climatique -43	incendie 159	none -58	vol -40
l expert	autre -59	none 191
l garage	collision -132	degats_des_eaux -47	evenement_climatique 243	none -53
l gendarmerie	collision 81	none -47	vandalisme 89
l hotel	autre -81	blessure -77	bris_de_glace -47	collision -63	degats_des_eaux -49	dommage_materiel 227	evenement_climatique -43	none -109	vandalisme -93	vol 164
l jandarm	vol 141
l jih	bris_de_glace 225	collision -52	none -44	vol -48
l la	degats_des_eaux -50	incendie 129	none -58	vandalisme -47	vol 87
l lkhedma	collision 198
l lpolice	collision 93	none -93	vandalisme -76	vol 105
l police	none -89	vandalisme 237
l salon	autre -55	blessure -80	bris_de_glace -94	collision -109	degats_des_eaux 68	dommage_materiel -57	evenement_climatique 285	incendie -87	none -212	vandalisme -76	vol -113
l sbitar	autre -41	blessure 238	degats_des_eaux -46	dommage_materiel -64	evenement_climatique -53	incendie 99	none -138	vandalisme -64	vol -75
l sour	autre -51	blessure -46	collision 181	degats_des_eaux -82	evenement_climatique -60	incendie 233	none -80	vol -60
l stah	collision -54	degats_des_eaux -84	dommage_materiel -42	evenement_climatique 110	incendie -70	none -57	vandalisme 196	vol -51
l3ad*	autre -58	blessure -59	collision -62	dommage_materiel -70	evenement_climatique 408	incendie -42	none -217	vandalisme -60	vol -65
l3af*	collision -66	degats_des_eaux -52	incendie 398	none -79
l3afia	collision -74	degats_des_eaux -44	incendie 399	none -76
l3afia f	collision -51	incendie 144
l3afya	degats_des_eaux -98	incendie 226	none -95	vandalisme -50
l3am	blessure -46	collision -66	degats_des_eaux 167	dommage_materiel -63	evenement_climatique -77	incendie -46	none 112	vandalisme 108	vol -47
l3am*	blessure 140	collision -85	degats_des_eaux 71	dommage_materiel -44	evenement_climatique -55	none -129	vandalisme 223	vol -189
l3an*	collision -82	degats_des_eaux -60	dommage_materiel -43	evenement_climatique -48	incendie 109	none -76	vandalisme 268	vol -55
l3ani	collision -82	degats_des_eaux -60	dommage_materiel -43	evenement_climatique -48	incendie 109	none -76	vandalisme 268	vol -55
l3ar*	collision 123	none 131	vol -60
l3arbia	collision 123	none 131	vol -60
l3as*	blessure -40	bris_de_glace -40	collision -117	dommage_materiel 187	evenement_climatique 200	none -95	vandalisme -51	vol -40
l3assifa	bris_de_glace -44	collision -85	dommage_materiel -66	evenement_climatique 293	none -50
l3aw*	autre -56	blessure 382	bris_de_glace -52	collision -117	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -66	incendie -50	none -210	vandalisme -78	vol 121
l3awd	autre -56	blessure 382	bris_de_glace -52	collision -117	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -66	incendie -50	none -210	vandalisme -78	vol 121
l3awd w	autre -51	blessure 154	collision -97	dommage_materiel -50	incendie -41	none -90	vandalisme -61	vol 184
l3ch*	incendie 68	none 87
l3chiya	incendie 40	none 113
l3er*	collision -76	dommage_materiel 254	none -111	vol 68
l3ers	collision -76	dommage_materiel 254	none -111	vol 68
l3es*	autre -62	collision -101	incendie -50	none -66	vandalisme 126	vol 190
l3essas	autre -81	collision -109	none -42	vandalisme -90	vol 309
l3id	collision -108	dommage_materiel -40	none -101	vandalisme -50	vol 316
l3im*	blessure 89	collision 58	evenement_climatique -48	incendie 41	none -98	vandalisme -55	vol 81
l3imara	blessure 89	collision 58	evenement_climatique -48	incendie 41	none -98	vandalisme -55	vol 81
l3imara w	blessure 229	collision -106	dommage_materiel -48	none -64	vandalisme -52	vol 70
l3ya*	autre -61	collision 130	evenement_climatique 235	none -133	vandalisme -82	vol -80
l7a9	collision 167
l7ad	autre -51	blessure -60	bris_de_glace -45	collision 94	degats_des_eaux -44	dommage_materiel -46	evenement_climatique -67	incendie -40	none 294	vandalisme -65	vol -69
l7af*	collision 168	none -41
l7aj	dommage_materiel -84	evenement_climatique 155	none -49
l7aj*	collision 202	incendie 51	none -54
l7ajeb	collision 124	evenement_climatique -42	incendie 175	none -75	vol -45
l7ajja	collision 263	incendie -46
l7am*	collision 40	evenement_climatique 126	none -115	vandalisme -46
l7amdollah	collision 78	degats_des_eaux -41	dommage_materiel 115	evenement_climatique -47	none -68	vandalisme -40	vol 85
l7amdollah ma	autre -42	blessure -47	degats_des_eaux -70	dommage_materiel 196	evenement_climatique -64	incendie -40	none -102	vandalisme -56	vol 150
l7amdoulillah	collision 209	degats_des_eaux -47	incendie 102	none -85	vol -62
l7ammam	autre -46	blessure 121	bris_de_glace -52	collision -54	degats_des_eaux 106	dommage_materiel -45	evenement_climatique 114	incendie -41	none -147	vandalisme -57	vol 49
l7ammam w	autre -63	blessure 256	bris_de_glace -43	collision -129	degats_des_eaux -57	dommage_materiel -41	evenement_climatique -63	incendie -42	none -194	vandalisme -78	vol 187
l7an*	evenement_climatique 87	none -124	vandalisme 242	vol -68
l7anout	evenement_climatique 87	none -124	vandalisme 242	vol -68
l7anout dyali	collision -45	incendie 59	none -71	vandalisme 152	vol -59
l7ar*	autre -46	bris_de_glace -44	collision -85	degats_des_eaux -43	dommage_materiel -59	incendie 353	none -96	vandalisme -62	vol -128
l7ariq	autre -46	bris_de_glace -44	collision -85	degats_des_eaux -43	dommage_materiel -59	incendie 353	none -96	vandalisme -62	vol -128
l7ba*	bris_de_glace -46	collision 99	evenement_climatique -64	none -59	vandalisme 211	vol -68
l7ba9	bris_de_glace -46	collision 99	evenement_climatique -64	none -59	vandalisme 211	vol -68
l7di*	blessure 186	collision -51	dommage_materiel 88	evenement_climatique -44	none -131	vandalisme -46	vol 80
l7did	blessure -51	collision 71	dommage_materiel 138	evenement_climatique -41	none -117	vandalisme -50	vol 139
l7e9	collision 226	none -47
l7ed	blessure -44	incendie 97
l7ed 15	autre -45	blessure -148	collision -82	degats_des_eaux -45	dommage_materiel -47	evenement_climatique -47	incendie -64	none 220	vandalisme -72	vol 47
l7ed f	incendie 108	vandalisme 60	vol -58
l7ed*	autre 139	collision -51	evenement_climatique -42	incendie 45	none -57
l7edd	autre 139	collision -51	evenement_climatique -42	incendie 45	none -57
l7ej*	bris_de_glace 254	collision -133	none -41
l7ejra	bris_de_glace 254	collision -133	none -41
l7em*	blessure 168	bris_de_glace 82	collision -110	degats_des_eaux 93	evenement_climatique -41	none -107	vol -42
l7emmam	blessure 195	collision -78	degats_des_eaux 116	evenement_climatique -48	none -127	vol -50
l7it	evenement_climatique 70	none -143	vol -57
l7it dyal	collision 220	evenement_climatique -133	none -78	vandalisme -43	vol -41
l7je*	blessure -51	bris_de_glace -40	collision -82	dommage_materiel -45	none -102	vandalisme 437	vol -76
l7jer	blessure -51	bris_de_glace -40	collision -82	dommage_materiel -45	none -102	vandalisme 437	vol -76
l7jer 3la	collision -92	none -56	vandalisme 290	vol -40
l7ma*	blessure -45	bris_de_glace 58	collision 195	degats_des_eaux -42	dommage_materiel -57	evenement_climatique 90	none -64	vandalisme -53
l7mam	bris_de_glace 184	collision -115	degats_des_eaux -59	dommage_materiel -101	evenement_climatique 202	incendie -62	none -79	vandalisme -79	vol -44
l7mar	blessure -55	bris_de_glace -59	collision 361	none -53
l7mar f	blessure -57	bris_de_glace -74	collision 296	none -45
l7ou*	autre -56	blessure 409	collision -118	degats_des_eaux -46	dommage_materiel -144	evenement_climatique -48	none -144	vandalisme 44	vol -68
l7oud	autre -54	blessure 417	collision -131	degats_des_eaux -77	dommage_materiel -52	evenement_climatique -62	none -194	vandalisme -69	vol -93
l7ri*	collision 98	dommage_materiel 96	none -53
l7sa	autre -45	blessure -40	bris_de_glace 398	collision -119	degats_des_eaux -48	evenement_climatique -53	none -251	vandalisme -55	vol -62
l9a	autre -42	collision -52	degats_des_eaux 55	none -68	vandalisme 256	vol -66
l9ah*	autre 221	bris_de_glace -90	degats_des_eaux -46	dommage_materiel -83	evenement_climatique 90	incendie -44	none -133	vandalisme -73
l9ahwa	autre 221	bris_de_glace -90	degats_des_eaux -46	dommage_materiel -83	evenement_climatique 90	incendie -44	none -133	vandalisme -73
l9an*	blessure -85	collision -42	dommage_materiel -48	evenement_climatique 128	incendie -42	none -127	vandalisme 235	vol -103
l9antra	blessure -44	evenement_climatique 200	none -64	vandalisme -43	vol -55
l9ar*	collision -48	none 290
l9arar	collision -48	none 290
l9di*	collision 186	dommage_materiel -44	evenement_climatique -66	none -122	vandalisme 235	vol -64
l9dim	autre -47	blessure -43	bris_de_glace -47	collision 110	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -85	incendie -45	none -166	vandalisme 294	vol -83
l9dim d	autre -47	blessure -43	bris_de_glace -47	collision 110	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -85	incendie -45	none -166	vandalisme 294	vol -83
l9el*	autre 361	blessure -100	degats_des_eaux -41	dommage_materiel -64	evenement_climatique -49	none -235	vandalisme -77	vol -117
l9elb	autre 361	blessure -100	degats_des_eaux -41	dommage_materiel -64	evenement_climatique -49	none -235	vandalisme -77	vol -117
l9er*	bris_de_glace -57	collision -99	dommage_materiel -45	evenement_climatique 315	none -56	vandalisme -41	vol -50
l9ermoud	bris_de_glace -57	collision -99	dommage_materiel -45	evenement_climatique 315	none -56	vandalisme -41	vol -50
l9in*	collision -64	degats_des_eaux 81	none -53	vol 180
l9ina	collision -64	degats_des_eaux 81	none -53	vol 180
l9it	autre -50	degats_des_eaux 65	evenement_climatique -40	none -73	vandalisme 133	vol 92
l9it lbab	collision -74	degats_des_eaux -40	none -108	vandalisme 124	vol 152
l9it tomobil	autre -118	bris_de_glace -46	collision -82	degats_des_eaux -47	evenement_climatique -54	incendie -44	none 242	vandalisme 163	vol -107
l9it*	autre 147	blessure -58	bris_de_glace -53	collision -104	degats_des_eaux -54	dommage_materiel 48	evenement_climatique -72	incendie -72	none -325	vandalisme -114	vol 327
l9itha	collision 124	none -125	vandalisme -116	vol 171
la	none 61
la a	autre -52	blessure -51	bris_de_glace -116	collision 128	dommage_materiel -41	evenement_climatique -59	none 245	vandalisme -73	vol -115
la ana	collision 89	none -52
la boulis	collision 284	none -76	vol -45
la carte	none -45	vol 130
la constat	collision 225	degats_des_eaux 44	none -96
la gendarmerie	autre -44	bris_de_glace -42	collision -79	dommage_materiel -60	evenement_climatique -41	incendie 225	none -166	vandalisme -70	vol 78
la glissiere	collision 133
la hotte	collision -51	incendie 267	none -182
la howa	collision 160
la jer7	collision 227	none -52	vol -53
la la	blessure 146	bris_de_glace -40	none 119	vandalisme -63	vol -47
la ma	autre -50	blessure -44	bris_de_glace -48	collision -175	degats_des_eaux -43	dommage_materiel -43	evenement_climatique -51	incendie -41	none 106	vandalisme 241	vol -72
la machi	blessure 205	bris_de_glace -50	collision -162	degats_des_eaux -46	dommage_materiel -44	evenement_climatique -53	incendie -40	none 144	vandalisme -70	vol -87
la malle	evenement_climatique -43	none -114	vol 226
la plainte	collision -123	dommage_materiel -48	evenement_climatique -56	none -148	vandalisme 205	vol 161
la police	collision 240	none -58	vol -44
la protection	collision 210
la salle	autre -75	blessure -44	bris_de_glace -93	collision -88	degats_des_eaux -58	dommage_materiel 246	incendie -40	none -116	vandalisme -49	vol 93
la stylo	collision 313	none -131
la tente	blessure -60	bris_de_glace -51	collision -86	dommage_materiel -82	evenement_climatique 343	none -183	vandalisme -48	vol -47
la walo	autre -42	blessure 80	dommage_materiel -41	evenement_climatique -47	none 155	vol -47
la walou	dommage_materiel -45	none -112	vandalisme -68	vol 256
la7f*	collision 163
la7fir	collision 163
laba*	bris_de_glace 42	incendie 41	none 68	vandalisme -50
labas	bris_de_glace 42	incendie 41	none 68	vandalisme -50
labas 3lih	collision 64	evenement_climatique -41	none -68	vandalisme -42	vol 157
labas 3lihom	collision 69	degats_des_eaux -48	evenement_climatique 184	none -54
labas 3lina	collision 52	degats_des_eaux 140	none -92
labas w	collision 236	none -82
laca*	collision -44	degats_des_eaux -53	evenement_climatique 248	none -93	vol -43
lacave	collision -44	degats_des_eaux -53	evenement_climatique 248	none -93	vol -43
lah	autre -41	none 355	vol -64
laho*	collision -57	incendie 94	none 144
lakh*	collision 62	degats_des_eaux -41	incendie 75	vandalisme -45	vol 48
lakhor	degats_des_eaux -47	dommage_materiel -42	evenement_climatique -40	incendie -44	none 80	vandalisme -64	vol 123
lakhra	collision 222	none -66	vol -41
lala	autre -97	blessure -91	bris_de_glace -86	collision -134	degats_des_eaux -81	dommage_materiel -96	evenement_climatique -78	incendie -63	none 263	vandalisme -108	vol -101
lamp*	autre -67	blessure -133	bris_de_glace -68	collision -131	degats_des_eaux -55	dommage_materiel -63	evenement_climatique -77	incendie 325	none -223	vandalisme 207	vol -161
larb*	blessure 236	collision -74	none -111	vandalisme -44	vol 45
larb3	blessure 148	collision -76	dommage_materiel 61	none -109	vol 115
larb3a	autre -50	blessure 228	collision -68	incendie 108	none -114	vandalisme -53	vol -68
lard	blessure -62	collision 60	degats_des_eaux 63	dommage_materiel 130	evenement_climatique -46	none -136	vandalisme 41
lass*	autre 124	collision 87	degats_des_eaux 58	dommage_materiel -46	none -77
lassurance	autre 201	blessure -50	dommage_materiel -62	none -69
lassurance lassurance	autre 201	blessure -50	dommage_materiel -62	none -69
late*	blessure 204	bris_de_glace 221	collision -107	degats_des_eaux -50	dommage_materiel -45	none -109	vandalisme -61	vol -59
laterale	bris_de_glace 313	collision -98	degats_des_eaux -49	none -76	vandalisme -55
lave	blessure -46	degats_des_eaux 260	evenement_climatique -45	none -85
lave vaisselle	blessure -46	degats_des_eaux 260	evenement_climatique -45	none -85
lave*	autre -40	blessure -89	degats_des_eaux 143	dommage_materiel 146	none -128	vandalisme -43	vol -61
laver	autre -40	blessure -89	degats_des_eaux 143	dommage_materiel 146	none -128	vandalisme -43	vol -61
lb7a*	autre -90	blessure 166	bris_de_glace -51	collision -200	degats_des_eaux -70	dommage_materiel 205	evenement_climatique -59	incendie -46	none -131	vandalisme -77	vol -91
lb7ar	autre -90	blessure 166	bris_de_glace -51	collision -200	degats_des_eaux -70	dommage_materiel 205	evenement_climatique -59	incendie -46	none -131	vandalisme -77	vol -91
lb7e*	autre 135	collision -60	evenement_climatique 189	none -63	vandalisme -103	vol -56
lb7er	autre 135	collision -60	evenement_climatique 189	none -63	vandalisme -103	vol -56
lb7er f	autre 135	collision -60	evenement_climatique 189	none -63	vandalisme -103	vol -56
lbab	collision 56	degats_des_eaux -51	none -99	vandalisme 128	vol 58
lbab b	blessure -50	bris_de_glace 144	collision -53	none -87	vandalisme 221	vol -81
lbab d	collision -42	evenement_climatique -42	none -60	vandalisme 147	vol 67
lbab w	collision 101	none -83	vol 119
lbai*	bris_de_glace 256	collision -50	degats_des_eaux 63	dommage_materiel -40	evenement_climatique -51	none -124	vandalisme -83	vol -42
lbal*	autre -44	blessure -50	bris_de_glace -55	collision 44	degats_des_eaux -40	dommage_materiel 362	evenement_climatique -56	none -146	vandalisme -66	vol -53
lbalcon	blessure -63	bris_de_glace -77	collision -103	degats_des_eaux -50	dommage_materiel 426	evenement_climatique -71	incendie -45	none -201	vandalisme -85	vol -58
lbar*	none 62
lbar7	collision -73	none 333	vol -54
lbare7	dommage_materiel 40
lbare7 f	autre 52	dommage_materiel 74	none 77	vol -73
lbare7 m3a	collision 62	none 107	vandalisme -43	vol 69
lbare7 w	collision 133	dommage_materiel 180	evenement_climatique -95	incendie -89	none -114	vol -63
lbareh	none 168	vol -47
lbareh f	collision -102	none 277	vandalisme 42	vol -57
lbareh m3a	collision -76	none 150	vandalisme 72
lbarriere	autre -62	blessure -59	bris_de_glace -101	collision 461	degats_des_eaux -49	dommage_materiel -62	evenement_climatique -65	incendie -45	none -413	vandalisme -90	vol -73
lbas*	collision -59	degats_des_eaux 72	none -74	vandalisme -70	vol 285
lbassamat	collision -57	evenement_climatique -40	none -78	vandalisme -86	vol 355
lben*	bris_de_glace 157	collision 162	dommage_materiel -44	none -72	vol -51
lbent	collision 258	none -57	vol -53
lber*	collision -61	degats_des_eaux -49	dommage_materiel 132	evenement_climatique 64	none -108	vandalisme 55
lbir	blessure -41	collision 206	dommage_materiel -58	evenement_climatique 144	incendie -55	none -127	vol -108
lbit	autre -42	bris_de_glace 190	collision -88	dommage_materiel -50	incendie 56	none -81	vol 53
lbla*	collision 186	none -55
lblassa	collision 186	none -55
lbol*	collision 89	none -113	vandalisme -54	vol 198
lbolis	collision 89	none -113	vandalisme -54	vol 198
lbot*	collision -103	degats_des_eaux -58	evenement_climatique -46	incendie 166	none -74	vol 169
lbou*	collision 47	incendie 101	none -89	vandalisme 45
lboulis	collision 75	incendie 77	none -86	vandalisme 71
lboulis dar	autre -40	blessure -49	collision 328	dommage_materiel -43	none -86	vandalisme -51	vol -56
lboulis ma	collision 68	dommage_materiel -44	none -60	vandalisme 188	vol -115
lbrd	autre -86	blessure -51	bris_de_glace 374	collision -99	degats_des_eaux -81	dommage_materiel -62	evenement_climatique -66	incendie -64	none -149	vandalisme -151	vol -49
lbru*	collision -86	dommage_materiel -49	evenement_climatique -58	incendie 333	none -63	vol -48
lbrulure	collision -86	dommage_materiel -49	evenement_climatique -58	incendie 333	none -63	vol -48
lbzt*	collision -71	vol 156
lbztam	collision -71	vol 156
lcam*	collision 138	evenement_climatique 100	none -110	vol 51
lcamera	collision -77	none -130	vandalisme 204	vol 41
lcamion	collision 229	evenement_climatique 49	none -103	vandalisme -51	vol 68
lcamion dyal	collision 249	none -56	vol -66
lcap*	collision -96	none -123	vandalisme 348	vol -67
lcapot	collision -96	none -123	vandalisme 348	vol -67
lcar*	blessure 171	bris_de_glace -52	dommage_materiel -51	evenement_climatique -57	none -140	vol 207
lcha*	blessure -48	collision -55	degats_des_eaux -81	dommage_materiel 256	incendie 92	none -116	vandalisme -43	vol 44
lcharika	blessure -48	dommage_materiel 199	vol -42
lcon*	collision 140
lconstat	collision 140
lcor*	autre -41	blessure -48	bris_de_glace -51	collision -162	degats_des_eaux -45	dommage_materiel 144	evenement_climatique -52	incendie -51	none -161	vandalisme -57	vol 296
lcorda	autre -41	blessure -48	bris_de_glace -51	collision -162	degats_des_eaux -45	dommage_materiel 144	evenement_climatique -52	incendie -51	none -161	vandalisme -57	vol 296
ldak*	autre -42	dommage_materiel 234	none -131	vol -64
ldakhel	autre -42	dommage_materiel 234	none -131	vol -64
le	evenement_climatique 170	none -123	vol 65
les	blessure -47	collision -63	degats_des_eaux 46	evenement_climatique -57	incendie 43	none -146	vandalisme 143	vol 56
letn*	blessure -41	dommage_materiel 121	none 88	vandalisme -45	vol -40
letnin	blessure -41	dommage_materiel 121	none 88	vandalisme -45	vol -40
leww*	collision 66	evenement_climatique 84	none -46
lewwel	collision 66	evenement_climatique 84	none -46
lexp*	none 178
lexpert	none 178
lfer*	autre -50	blessure -51	bris_de_glace 305	collision -118	degats_des_eaux -58	dommage_materiel -58	evenement_climatique -50	incendie 97	none -207	vandalisme -74	vol 87
lferma	autre -55	blessure -41	bris_de_glace -58	collision -151	degats_des_eaux -42	dommage_materiel -77	evenement_climatique -45	incendie 203	none -157	vandalisme -86	vol 186
lfeu	collision 240	none -107
lfje*	collision -52	incendie 189	none -46
lfjer	collision -52	incendie 189	none -46
lflo*	autre 238	blessure -46	collision -132	degats_des_eaux -55	dommage_materiel -57	evenement_climatique -42	incendie -48	none 82	vandalisme -55	vol -61
lflous	autre -192	none 370
lfo9	degats_des_eaux 166	evenement_climatique -40	incendie 183	none -112
lfo9*	bris_de_glace 146	collision -62	degats_des_eaux 181	incendie -42	none -161
lfo9ani	bris_de_glace 183	collision -71	degats_des_eaux 183	dommage_materiel -44	evenement_climatique -42	incendie -61	none -235	vandalisme -40
lfor*	blessure -77	bris_de_glace -101	collision -86	degats_des_eaux -41	dommage_materiel 200	evenement_climatique -80	none -67	vandalisme 188	vol -58
lforn	blessure -77	bris_de_glace -101	collision -86	degats_des_eaux -41	dommage_materiel 200	evenement_climatique -80	none -67	vandalisme 188	vol -58
lfou*	degats_des_eaux 280	none -78
lfou9ani	collision -58	degats_des_eaux 326	none -127	vandalisme -48
lfra*	autre -119	blessure 217	collision -60	degats_des_eaux -46	evenement_climatique -41	none 94	vandalisme -41
lfrancais	autre -140	none 298
lgaz	autre -246	blessure -237	bris_de_glace -341	collision -308	degats_des_eaux -285	dommage_materiel -274	evenement_climatique -255	incendie 610	none -654	vandalisme -282	vol -269
lgha*	autre 89	collision 142	degats_des_eaux 77	evenement_climatique -46	none -117	vandalisme -42	vol -44
lghalta	autre -49	collision 328	none -97	vol -46
lghassil	autre 258	blessure -43	bris_de_glace -46	collision -211	degats_des_eaux -66	dommage_materiel -53	evenement_climatique -61	incendie 154	none -209	vandalisme -67	vol -54
lghi*	autre -52	blessure -69	bris_de_glace -59	collision 61	degats_des_eaux -55	dommage_materiel -50	evenement_climatique 293	incendie -62	none -77	vandalisme -61	vol -66
lghis	autre -52	blessure -81	bris_de_glace -69	collision 97	degats_des_eaux -62	dommage_materiel -55	evenement_climatique 356	incendie -73	none -198	vandalisme -66	vol -74
lgho*	autre -42	blessure 184	collision -93	dommage_materiel -64	evenement_climatique 118	none -66	vandalisme -47	vol -41
lghorzat	blessure 273	collision -44	dommage_materiel -76	evenement_climatique -71	none -85
lgod*	bris_de_glace 156	collision -128	none -114	vandalisme 178	vol -122
lgre*	blessure -50	evenement_climatique 194	none -56	vandalisme -44	vol -71
lgreson	blessure -50	evenement_climatique 194	none -56	vandalisme -44	vol -71
lham*	autre -45	blessure -50	collision -92	degats_des_eaux -46	evenement_climatique 69	none 155	vandalisme -74
lhamdolillah	blessure -43	bris_de_glace 94	collision -45	dommage_materiel -50	evenement_climatique -71	incendie -48	none 141	vandalisme -50	vol -76
lhamdollah	autre -44	blessure -49	bris_de_glace -46	collision -77	degats_des_eaux -50	dommage_materiel 166	evenement_climatique 278	none -136	vandalisme -95	vol -61
li	collision 57	degats_des_eaux 71	none -62
li bgha	collision -126	degats_des_eaux -40	dommage_materiel -52	evenement_climatique -44	incendie 100	none -144	vandalisme -94	vol 261
li daz	blessure -56	collision -60	none 349	vandalisme -71
li dkhel	collision 244	none -50
li f	bris_de_glace 83	degats_des_eaux 227	dommage_materiel -47	evenement_climatique -44	none -73	vol -43
li fat	blessure 90	none 63
li fatet	degats_des_eaux -49	evenement_climatique 66	none 112
li fo9	autre -59	blessure -57	bris_de_glace -58	collision -99	degats_des_eaux 491	dommage_materiel -74	evenement_climatique -129	incendie -47	none -214	vandalisme -95	vol -87
li ghalet	collision 113
li kan	collision 248	none -101	vol 53
li kano	collision 68	incendie 103	none -51
li kant	collision 142	evenement_climatique 97	incendie -40	none -58
li mora	collision 223	none -71
li sakna	collision -55	degats_des_eaux 303	dommage_materiel -58	none -52	vandalisme -47
li te7t	collision -57	degats_des_eaux 250	evenement_climatique 60	none -57
lia	autre 54	none -165	vandalisme 105	vol 98
lia a	autre -64	none -116	vandalisme -59	vol 292
lia chi	autre 47	blessure -52	bris_de_glace -41	dommage_materiel -46	evenement_climatique -49	incendie -43	none 279	vandalisme -70	vol -88
lia f	autre 79	collision 136	degats_des_eaux -53	dommage_materiel 142	evenement_climatique -49	none -110	vandalisme -53	vol -73
lia flous	autre 281	blessure -47	dommage_materiel -59	none -111	vol -54
lia jouj	autre 142	blessure 159	evenement_climatique -43	none -144	vol -93
lia l	autre -45	blessure -73	collision -66	evenement_climatique -66	none -131	vandalisme -77	vol 418
lia la	collision 96	none -102	vandalisme -41	vol 166
lia lbab	none -61	vandalisme 213	vol -79
lia lmerfe9	blessure -84	collision -56	degats_des_eaux 203	none -65	vol 51
lia lor	collision 255	none -40
lia lpc	autre -56	blessure -87	bris_de_glace -57	collision -154	degats_des_eaux -40	dommage_materiel 245	evenement_climatique -83	incendie -41	none -144	vandalisme -117	vol 192
lia mn	collision -60	degats_des_eaux 49	dommage_materiel 216	evenement_climatique -51	none -82	vol -42
lia motor	incendie 70
lia parbriz	bris_de_glace 242	collision -79	evenement_climatique -49	none -58
lia pare	collision 267	dommage_materiel -53	none -91	vandalisme -45
lia parebrise	bris_de_glace 230	collision -70	none -70	vol -48
lia retro	bris_de_glace -66	collision 287	none -74	vandalisme 44	vol -83
lia rwayed	autre -69	blessure -55	bris_de_glace -47	collision -79	degats_des_eaux -41	dommage_materiel -56	evenement_climatique -58	incendie -41	none -200	vandalisme 323	vol -99
lia sac	collision -72	none -68	vol 305
lia telephone	autre -81	blessure -83	bris_de_glace -73	collision -224	degats_des_eaux -65	dommage_materiel -138	evenement_climatique -90	incendie -74	none -323	vandalisme -119	vol 449
lia toit	autre -67	blessure -63	bris_de_glace -69	collision -96	degats_des_eaux -74	dommage_materiel -55	evenement_climatique 338	none -109	vandalisme -64	vol -69
lia tomobil	autre 186	blessure -47	bris_de_glace -40	degats_des_eaux -42	dommage_materiel -43	evenement_climatique -50	none -169	vol 71
lia w	collision 120	evenement_climatique -46	none -106	vandalisme 181
lih	collision 63	none -53
lih 4	blessure 161	bris_de_glace 129	collision -40	dommage_materiel -70	none -77	vandalisme -62	vol -52
liha	blessure 61	dommage_materiel 43	evenement_climatique -41	incendie 55	none -89
liho*	collision -57	evenement_climatique 223	incendie 71	none -106
lihom	collision -57	evenement_climatique 223	incendie 71	none -106
lik	autre -57	blessure -56	bris_de_glace -49	collision -125	degats_des_eaux -48	dommage_materiel -63	evenement_climatique -58	incendie 94	none 243	vandalisme -76
liko*	autre 234	blessure -45	bris_de_glace -44	collision 116	dommage_materiel -64	evenement_climatique -45	incendie -47	none -192	vandalisme -83	vol -81
likom	autre 234	blessure -45	bris_de_glace -44	collision 116	dommage_materiel -64	evenement_climatique -45	incendie -47	none -192	vandalisme -83	vol -81
likom constat	autre -89	collision 230	degats_des_eaux 104	incendie -40	none -142	vandalisme -40	vol -40
lil	none 54	vandalisme 50	vol 69
lil bda	collision 54	degats_des_eaux 226	dommage_materiel -42	none -74	vandalisme -50
lil d	collision 73	evenement_climatique 47	none -95	vandalisme 115	vol -66
lil kaml	collision -63	degats_des_eaux -45	none -122	vandalisme 209
lil w	collision 112	degats_des_eaux -42	dommage_materiel 84	evenement_climatique -88	none -175	vandalisme -69	vol 185
lila	autre -70	dommage_materiel -43	none -106	vandalisme 130	vol 172
lime*	collision 192	none -54
limen	collision 192	none -54
limn*	incendie 124	none -47
lina	autre 42	blessure -51	bris_de_glace -43	degats_des_eaux 78	dommage_materiel 54	evenement_climatique 58	incendie -42	none -126	vandalisme 82	vol -67
lina mn	blessure -44	degats_des_eaux 196	none -51	vol -66
lise*	collision 264	none -65	vol -47
liser	collision 264	none -65	vol -47
liss*	collision 78	dommage_materiel -65	evenement_climatique 128	none -42
lissar	collision 114
livr*	collision 206	none -99	vol 54
livraison	collision 261	none -86
livreur	collision 106	none -115	vol 144
livreur glovo	collision 236	none -70	vol -48
liya	blessure 157	bris_de_glace -48	collision 41	degats_des_eaux 71	evenement_climatique -41	none -71
ljar	autre -46	blessure -59	bris_de_glace 272	collision -47	degats_des_eaux 53	dommage_materiel -87	evenement_climatique -61	incendie 65	none -186	vol -80
ljar*	collision -40	degats_des_eaux 227	none -61
ljara	collision -40	degats_des_eaux 227	none -61
ljara te7ti	degats_des_eaux 123
lkam*	bris_de_glace 119	collision 148	none -103
lkamio	bris_de_glace 119	collision 148	none -103
lkar	collision 156
lkar d	collision 96
lkar*	blessure -44	bris_de_glace 142	collision -59	degats_des_eaux 161	evenement_climatique -43	none -90	vandalisme -40
lkel*	autre 40	blessure 219	dommage_materiel 40	none -116	vol -41
lkelb	autre 56	blessure 146	dommage_materiel 56	evenement_climatique -41	none -110
lkelb d	blessure 273	collision -44	dommage_materiel -76	evenement_climatique -71	none -85
lkelb dyali	autre 187	blessure -99	collision -95	degats_des_eaux -50	dommage_materiel 207	evenement_climatique -58	none -166	vandalisme -46	vol -71
lkha*	collision -99	degats_des_eaux 54	none 77	vandalisme 107
lkhe*	autre 45	collision 57	dommage_materiel 102	none -96
lkhedma	dommage_materiel 126	none -65
lkhedma w	collision 98
lkhel3a	bris_de_glace 124	collision 80	dommage_materiel 61	none -85	vol -42
lkhett	collision 175	vol -43
lkhi*	blessure -51	collision -74	none 161	vandalisme -49	vol 188
lkhir	collision -46	none 301	vandalisme -40	vol -94
lkhm*	autre -40	blessure -47	bris_de_glace -41	dommage_materiel -45	incendie -43	vandalisme 174
lkhmis	evenement_climatique 61	none 135	vandalisme -56
lkhmis f	collision -68	evenement_climatique 113	none -58	vandalisme -43	vol 84
lkhmis li	collision 264	none -87
lkho*	autre -46	blessure 86	bris_de_glace 50	collision 100	degats_des_eaux 109	dommage_materiel -42	evenement_climatique -45	none -111	vandalisme -41	vol -72
lkhodra	autre -47	blessure 140	bris_de_glace 105	collision 77	dommage_materiel -45	evenement_climatique -46	none -95	vol -54
lkli*	autre -40	bris_de_glace -76	collision -75	degats_des_eaux 111	dommage_materiel 164	evenement_climatique 78	none -128	vandalisme -65	vol -64
lklian	autre -45	blessure -86	bris_de_glace -98	collision -83	degats_des_eaux -57	dommage_materiel 270	evenement_climatique 168	none -151	vandalisme -73	vol -84
lkor*	bris_de_glace 243	collision -43	degats_des_eaux -47	none -60
lkora	bris_de_glace 243	collision -43	degats_des_eaux -47	none -60
lkora w	bris_de_glace 167	none -47
lkou*	bris_de_glace 63	degats_des_eaux 87	dommage_materiel 43	none -82	vandalisme -59
lkouzina	collision -44	degats_des_eaux 200	dommage_materiel -47	none -61	vandalisme -118	vol 142
lla	collision -55	none 268	vol -40
lla rob	none 137
llah	degats_des_eaux 128	evenement_climatique 44	incendie -41	none -70	vandalisme 125
lli	blessure -63	collision -72	evenement_climatique 72	none 181	vandalisme -42
lli fat	autre 61	blessure -98	collision -48	dommage_materiel 49	none 136
llou*	collision -50	dommage_materiel 86	evenement_climatique 89	incendie 68	none -54	vandalisme -69	vol -46
llouh	collision -45	degats_des_eaux 106	evenement_climatique -46	incendie 157	none -58	vol -47
lloun	bris_de_glace -48	collision -56	degats_des_eaux 114	dommage_materiel 162	incendie -50	none -52
lm3a*	autre 165	collision 72	none -122
lma	collision -78	degats_des_eaux 321	evenement_climatique 109	none -111	vandalisme -49	vol -48
lma 3la	autre -54	blessure -54	bris_de_glace -57	collision -75	degats_des_eaux 596	dommage_materiel -84	evenement_climatique -118	incendie -78	none -216	vandalisme -87	vol -79
lma d	autre -43	bris_de_glace -40	collision -167	degats_des_eaux -88	evenement_climatique 334	incendie -41	none -108	vandalisme -58	vol -54
lma dkhel	collision -61	degats_des_eaux 124	evenement_climatique 194	none -78
lma dyal	blessure -53	collision -95	degats_des_eaux 286	dommage_materiel -48	evenement_climatique -45	none -46
lma f	autre -67	blessure -64	bris_de_glace -174	collision -102	degats_des_eaux 244	dommage_materiel -82	evenement_climatique 245	incendie -58	none -229	vandalisme -69	vol -56
lma hbet	collision -45	degats_des_eaux 260	evenement_climatique -45	none -71
lma kay9etter	degats_des_eaux 287	none -197
lma kaysil	degats_des_eaux 164	none -51
lma li	blessure -52	collision -94	degats_des_eaux 298	dommage_materiel -40	none -41
lma nazel	degats_des_eaux 186	none -40
lma skhoun	bris_de_glace 243	collision -48	degats_des_eaux 48	evenement_climatique -66	none -107	vandalisme -50
lma w	degats_des_eaux 261	none -50
lma7*	collision 148	none -80	vol 71
lma7dar	collision 80	none -82	vol 114
lmac*	autre -47	blessure -46	bris_de_glace -42	collision -81	degats_des_eaux 480	dommage_materiel -54	evenement_climatique -139	incendie -46	none -163	vandalisme -71	vol -58
lmachine	autre -54	blessure -52	bris_de_glace -45	collision -87	degats_des_eaux 472	dommage_materiel -58	evenement_climatique -162	incendie -47	none -178	vandalisme -76	vol -67
lmad*	collision 115	dommage_materiel -57	evenement_climatique 155	none -67	vandalisme -44	vol -50
lmag*	collision -142	degats_des_eaux -44	dommage_materiel 134	evenement_climatique -45	none -112	vandalisme 147	vol 122
lmal*	collision 179	incendie -42	none -125	vandalisme 142	vol -51
lmar*	blessure -83	collision -66	degats_des_eaux 202	none -78	vol 74
lmas*	collision 239	none -51
lmas2oul	collision 258	none -45	vandalisme -46
lmat*	collision 82	degats_des_eaux 60	evenement_climatique -42	incendie 67	none -95	vol 66
lmatbakh	collision -99	degats_des_eaux 141	evenement_climatique -44	incendie 179	none -78
lmatricule	collision 314	none -126	vol -47
lmec*	blessure -41	bris_de_glace 149	collision -102	degats_des_eaux -73	dommage_materiel 210	none -86	vandalisme -44	vol -40
lmechch	blessure -41	bris_de_glace 149	collision -102	degats_des_eaux -73	dommage_materiel 210	none -86	vandalisme -44	vol -40
lmed*	autre -53	blessure -46	bris_de_glace -41	collision 42	degats_des_eaux -41	evenement_climatique -69	none -146	vandalisme 272	vol -106
lmen*	collision -81	incendie 311	none -98	vol -91
lmer*	collision 74	degats_des_eaux 87	none -54	vandalisme -44	vol 85
lmerfe9	blessure -84	collision -56	degats_des_eaux 203	none -65	vol 51
lmerra	collision 101	none -53	vandalisme -56	vol 144
lmeu*	collision 95	dommage_materiel 154	none -117
lmkh*	dommage_materiel -53	evenement_climatique -43	incendie 289	none -144	vandalisme -46
lmod*	autre -50	blessure 223	collision -44
lmodir	autre -50	blessure 223	collision -44
lmoh*	degats_des_eaux 139	dommage_materiel 79	none -96	vandalisme -53	vol 42
lmohim	degats_des_eaux 166	none -75	vandalisme -56	vol 70
lmon*	blessure -79	collision -74	dommage_materiel -45	evenement_climatique -61	none 195	vandalisme -52	vol 191
lmot*	blessure -43	collision 139	none -62	vandalisme -47	vol 54
lmoteur	collision 201
lmotor	blessure -53	collision 69	evenement_climatique 61	none -81	vandalisme -64	vol 99
lmou*	autre 140	blessure 48	bris_de_glace -56	collision -176	degats_des_eaux -103	dommage_materiel -70	evenement_climatique 280	incendie -53	none -236	vandalisme -108	vol 73
lmra	bris_de_glace 124	collision 96	degats_des_eaux 52	evenement_climatique -42	none -100	vandalisme -45	vol -49
lo7	blessure -62	bris_de_glace -49	collision -91	degats_des_eaux -57	dommage_materiel 370	evenement_climatique -71	incendie -66	none -174	vandalisme 130	vol -89
lo7o	autre -46	collision -62	evenement_climatique -114	incendie -44	none -113	vandalisme 330	vol -66
loca*	autre -47	blessure -60	bris_de_glace -57	collision -72	degats_des_eaux 118	dommage_materiel -44	incendie -62	none -114	vandalisme 289	vol -73
local	autre -42	blessure -76	bris_de_glace -63	collision -52	degats_des_eaux 209	dommage_materiel -45	incendie -53	none -104	vandalisme 132	vol -78
loga*	collision 127	evenement_climatique 121	none -47	vandalisme -49
logan	collision 127	evenement_climatique 121	none -47	vandalisme -49
lor	collision 237	none -98
lor d	collision 158
lor f	collision 147	none -53
lor w	collision 138	evenement_climatique 78	none -83
lpar*	collision -59	dommage_materiel -51	evenement_climatique 230	none -150	vandalisme 61	vol -67
lpare	bris_de_glace 130	collision 80	dommage_materiel -50	evenement_climatique -50	none -109	vandalisme 74
lpare brise	bris_de_glace 158	collision -107	dommage_materiel -47	evenement_climatique -47	none -76	vandalisme 131
lparking	collision -140	evenement_climatique -42	incendie 175	none -94	vandalisme 207	vol -102
lparquet	collision -43	degats_des_eaux 234	evenement_climatique -43	none -66	vandalisme -46
lpas*	autre 184	blessure -71	bris_de_glace -60	collision -101	degats_des_eaux -133	dommage_materiel -72	evenement_climatique 315	incendie -70	none -244	vandalisme -78	vol -112
lpasseport	autre 252	blessure -56	bris_de_glace -47	collision 43	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -72	incendie -63	none -202	vandalisme -68	vol -68
lpc	autre -67	blessure -79	bris_de_glace -58	collision -129	degats_des_eaux -52	dommage_materiel 416	evenement_climatique -79	incendie -47	none -187	vandalisme -100	vol 131
lpol*	collision -41	none -102	vol 228
lpolice	collision -41	none -102	vol 228
lpom*	collision -47	incendie 211
lpompiers	collision -65	incendie 210
lqdi*	bris_de_glace -48	collision -101	evenement_climatique -40	none -107	vandalisme 384	vol -61
lqdim	bris_de_glace -56	collision -112	evenement_climatique -42	none -95	vandalisme 332	vol -83
lser*	autre -87	blessure -72	bris_de_glace -153	collision -197	degats_des_eaux -95	dommage_materiel -108	evenement_climatique -101	incendie -74	none -244	vandalisme 203	vol 238
lune*	autre 367	blessure -136	bris_de_glace 121	collision -221	degats_des_eaux -120	dommage_materiel -121	evenement_climatique -130	incendie -165	none -434	vandalisme -64	vol -145
lunette	autre -84	bris_de_glace 221	collision -158	degats_des_eaux -63	dommage_materiel -55	incendie -51	none -97	vandalisme 78	vol -64
lunette arriere	autre -84	bris_de_glace 221	collision -158	degats_des_eaux -63	dommage_materiel -55	incendie -51	none -97	vandalisme 78	vol -64
lust*	blessure -42	collision -88	degats_des_eaux 284	dommage_materiel 158	evenement_climatique -55	none -111	vandalisme -64	vol -75
lustre	blessure -42	collision -88	degats_des_eaux 284	dommage_materiel 158	evenement_climatique -55	none -111	vandalisme -64	vol -75
lvas*	autre -66	blessure -60	bris_de_glace -103	collision -134	degats_des_eaux -64	dommage_materiel 491	evenement_climatique -75	incendie -56	none -293	vandalisme -115	vol -83
lvase	autre -66	blessure -60	bris_de_glace -103	collision -134	degats_des_eaux -64	dommage_materiel 491	evenement_climatique -75	incendie -56	none -293	vandalisme -115	vol -83
lver*	autre -71	bris_de_glace -56	collision -117	degats_des_eaux -56	dommage_materiel -49	evenement_climatique 63	incendie -61	none -279	vandalisme 346	vol -80
lvit*	autre -74	blessure -139	bris_de_glace 422	collision -111	degats_des_eaux -95	dommage_materiel -74	evenement_climatique -78	incendie -110	none -279	vol -116
lvitrine	bris_de_glace 146	collision -51	none -52	vandalisme 74	vol -65
lvoi*	vol 115
lvol*	collision 193
lvolant	collision 193
lwad	blessure -40	degats_des_eaux -55	evenement_climatique 395	none -82	vandalisme -48	vol -45
lwad 7mel	degats_des_eaux -72	evenement_climatique 258	none -85	vol -56
lwal*	autre 160	blessure 126	dommage_materiel -47	evenement_climatique -53	none -84
lwalid	autre 204	blessure -51	collision 88	evenement_climatique -73	none -122	vandalisme -52	vol 70
lwalida	autre 144	blessure 202	collision -50	dommage_materiel -61	evenement_climatique -49	incendie -42	none -147	vol -41
lwalida w	collision 82	dommage_materiel -41	none -54	vandalisme -48	vol 145
lwar*	collision 194	none -53
lwe7*	autre -59	blessure -53	bris_de_glace 275	collision -105	degats_des_eaux -86	dommage_materiel -45	evenement_climatique -67	incendie -93	none 53	vandalisme -70	vol -88
lwe9*	autre 65	collision 131	dommage_materiel 94	none -80	vol -49
lwe9t	autre 65	collision 131	dommage_materiel 94	none -80	vol -49
lwer*	collision 73	degats_des_eaux 89	none -41
lwer9a	collision 73	degats_des_eaux 89	none -41
lwes*	autre -42	collision 50	dommage_materiel 205	none -132
lwest	autre -42	collision 50	dommage_materiel 205	none -132
lwi9*	autre -40	blessure -58	collision -147	degats_des_eaux -53	evenement_climatique 407	incendie -60	none -110	vandalisme -72	vol -92
lwi9aya	autre -40	blessure -58	collision -147	degats_des_eaux -53	evenement_climatique 407	incendie -60	none -110	vandalisme -72	vol -92
lwla*	collision -45	none -62	vandalisme 201
lwlad	collision -45	none -62	vandalisme 201
lwra*	autre 419	blessure -55	bris_de_glace -43	collision -102	dommage_materiel -60	none -176	vandalisme -69	vol 51
lwra9	autre 264	collision -91	dommage_materiel -53	evenement_climatique 59	none -127	vandalisme -60	vol 95
lyce*	autre -59	blessure 153	bris_de_glace -51	collision -82	dommage_materiel -65	evenement_climatique -41	none -197	vandalisme -41	vol 236
lycee	autre -59	blessure 153	bris_de_glace -51	collision -82	dommage_materiel -65	evenement_climatique -41	none -197	vandalisme -41	vol 236
lyon	autre 210	collision -61	none -147	vandalisme -87	vol 61
lyou*	dommage_materiel 55	none 115	vandalisme -49
lyoum	autre -40	dommage_materiel 44	none 125	vandalisme -50
lyoum f	bris_de_glace -52	dommage_materiel 249	evenement_climatique -48	none -83	vol -95
lyoum m3a	collision -44	none 174
m3a	collision 94
m3a 10	collision -56	none 47	vandalisme -40	vol 138
m3a 10h	autre -57	bris_de_glace 124	dommage_materiel 105	none -80
m3a 19h15	collision 92	none 87
m3a 23h	collision 71	evenement_climatique -56	none 110
m3a 7	collision 54	none 53
m3a 8	collision -55	evenement_climatique -48	none 187	vol 68
m3a 9	collision -71	evenement_climatique -40	none 194	vol 64
m3a chi	autre -53	collision 81	none 141	vandalisme -62	vol 55
m3a l	autre -60	collision 91	degats_des_eaux 46	none -100	vandalisme 57	vol 68
m3a tnach	collision 79	none 98
m3a wa7d	collision 227	none -98
m3ah	autre -48	bris_de_glace -42	collision 110	dommage_materiel -48	evenement_climatique -52	incendie -45	none -80	vandalisme 211
m3ah*	autre -40	blessure -44	collision -100	dommage_materiel -46	evenement_climatique -46	incendie 127	none -136	vandalisme 119	vol 167
m3aha	autre -41	collision -105	dommage_materiel -60	incendie 231	none -139	vandalisme -49	vol 119
m3ahom	autre -40	blessure -50	bris_de_glace -43	collision -99	evenement_climatique -54	incendie -51	none -137	vandalisme 221	vol 144
m3ak*	autre -40	bris_de_glace 198	evenement_climatique -59	none -87
m3akom	autre -40	bris_de_glace 198	evenement_climatique -59	none -87
m3an*	collision 173	none -76	vol 85
m3ana	collision 173	none -76	vol 85
m3ay*	none -47	vol 102
m3aya	none -47	vol 102
m3aya lconstat	collision 61	degats_des_eaux 52
m3em*	collision 103
m3emmer	collision 103
m7lo*	collision 165	degats_des_eaux 112	none -61	vol -53
m7loul	collision 204	degats_des_eaux 46	none -51	vol -41
m7loula	collision 65	degats_des_eaux 162	none -81	vol -71
m9et*	autre -88	blessure -99	bris_de_glace -74	degats_des_eaux -75	dommage_materiel -86	evenement_climatique -83	incendie -169	none -305	vandalisme 326	vol -236
m9lo*	none -46	vandalisme 149
m9ou*	collision 210	none -76
m9ouda	collision 210	none -76
m9te*	collision -59	degats_des_eaux 108	none -93	vol 143
m9te3	collision -59	degats_des_eaux 108	none -93	vol 143
m9to*	dommage_materiel -42	evenement_climatique -44	none -61	vol 244
m9tou3	dommage_materiel -42	evenement_climatique -44	none -61	vol 244
ma	collision 40
ma 3eyyetna	collision 224	none -69
ma 3ndi	none 260	vandalisme -44	vol -54
ma 3reft	collision 149	none 88	vol -71
ma 3reftch	autre -60	blessure -40	bris_de_glace -52	collision -132	dommage_materiel -48	evenement_climatique -48	none 64	vandalisme 205	vol -84
ma 7essit	collision 132	none -82	vol 50
ma b9ach	bris_de_glace -44	collision -75	dommage_materiel 275	evenement_climatique 98	incendie -45	none -110	vandalisme -45	vol -49
ma b9itch	collision -40	dommage_materiel -68	none 184
ma bghach	collision 57	degats_des_eaux 127	none -45
ma bghatch	autre 223	blessure -84	bris_de_glace -52	collision -109	degats_des_eaux -58	dommage_materiel 82	evenement_climatique -61	incendie -44	none -158	vandalisme -70	vol -83
ma bghitch	collision -69	none 163	vandalisme 76
ma bina	collision 55	degats_des_eaux -48	incendie 188	none -60
ma bqat	autre -44	collision -93	degats_des_eaux -47	dommage_materiel -50	evenement_climatique 221	incendie -65	none -119	vandalisme -54	vol 136
ma chaf	bris_de_glace -44	collision -71	evenement_climatique -51	none -137	vandalisme 148	vol 148
ma cheftch	collision 148
ma dar	collision 326	none -85	vandalisme -57	vol -44
ma derna	collision 79	none -44	vol 75
ma dert	autre -58	collision -103	degats_des_eaux -46	dommage_materiel -47	none 87	vandalisme -75	vol 271
ma fhemt	none 147
ma fhemtch	autre 137	collision -56	none 110
ma fia	blessure -49	collision 85	incendie 234	none -78	vandalisme -45	vol -40
ma fih	autre -55	degats_des_eaux 178	dommage_materiel -62	none -95	vandalisme -41	vol 108
ma fina	collision 86	incendie 145	none -62
ma fiya	collision 257	none -59
ma ja	autre -71	blessure -83	bris_de_glace -67	collision -164	degats_des_eaux -93	dommage_materiel 222	evenement_climatique -81	incendie -61	none 283	vandalisme -139	vol -110
ma jah	collision 131	dommage_materiel 186	none -84	vandalisme -51	vol -70
ma jani	collision 88	dommage_materiel -78	evenement_climatique 197	none -90	vandalisme -45	vol -55
ma jawch	collision 103	none 104
ma kan	bris_de_glace 93	none -42
ma kan9derch	collision 265	none -78
ma kaykhafch	collision -64	none -67	vandalisme 215	vol -113
ma kayn	collision 92	vandalisme -40
ma kaynch	collision 53	degats_des_eaux -46	dommage_materiel -45	evenement_climatique -46	none 93	vandalisme -107	vol -50
ma mchit	autre -41	collision -105	none -126	vandalisme 396	vol -45
ma mchitch	autre -41	collision -83	vandalisme -58	vol 238
ma t2ada	collision 50	none -80	vandalisme -55	vol 151
ma t7re9	collision -53	dommage_materiel 210	incendie 94	none -84	vandalisme -42	vol -55
ma t9as	blessure -58	degats_des_eaux -40	dommage_materiel 191	incendie -44	none -105	vandalisme 76
ma tdar	collision -42	degats_des_eaux 68	evenement_climatique 171	none -88
ma te7re9	collision -47	incendie 168
ma tjra7	bris_de_glace 180	collision 72	dommage_materiel -41	none -51	vol -51
ma tjre7	bris_de_glace 232	dommage_materiel -43	none -75
ma w9efch	collision 237	none -70
ma walo	bris_de_glace 124	collision -144	incendie -40	none -88	vandalisme 155	vol 41
ma3e*	autre -51	collision 44	dommage_materiel -43	evenement_climatique -48	none 276	vandalisme -68	vol -86
ma3n*	autre -89	blessure -94	bris_de_glace -85	collision -134	dommage_materiel -92	evenement_climatique -90	incendie -68	none 300	vandalisme -115	vol -115
ma3r*	autre -45	collision -70	degats_des_eaux 199	evenement_climatique -69	incendie -42	none 77	vandalisme -44
ma3reftch	autre -49	blessure -42	collision -81	degats_des_eaux -69	none 151	vandalisme -42	vol -44
ma3reftch ma3reftch	autre -49	blessure -42	collision -81	degats_des_eaux -69	none 151	vandalisme -42	vol -44
ma7l*	degats_des_eaux 68	none -74	vandalisme -44	vol 155
ma7loul	degats_des_eaux 68	none -74	vandalisme -44	vol 155
ma9d*	collision 276	none -103
maar*	collision 193	none -96
maarouf	collision 193	none -96
mabg*	collision 179	none -74	vol -44
mabghach	collision 179	none -74	vol -44
mabghach mabghach	collision 179	none -74	vol -44
mach*	degats_des_eaux 46	evenement_climatique -44	none 116
machi	evenement_climatique -48	none 176
machi ana	blessure -51	none 241	vandalisme -43	vol -40
machi chi	collision 169	none -65
machi howa	none 77	vandalisme -47	vol 144
machine	blessure -47	collision -52	degats_des_eaux 192	dommage_materiel 68	none -85	vandalisme -47
machine a	autre -40	blessure -89	degats_des_eaux 143	dommage_materiel 146	none -128	vandalisme -43	vol -61
mada*	collision 168	none -49
madame	collision 108	none -53
mafi*	autre 156	blessure -47	collision 99	dommage_materiel 88	evenement_climatique -84	none -177	vandalisme 48	vol -99
mafia	autre -56	blessure -41	bris_de_glace -47	collision 230	degats_des_eaux -43	dommage_materiel 199	evenement_climatique -90	incendie -47	none -182	vandalisme -67	vol -64
mafia mafia	autre -56	blessure -41	bris_de_glace -47	collision 230	degats_des_eaux -43	dommage_materiel 199	evenement_climatique -90	incendie -47	none -182	vandalisme -67	vol -64
mafia walo	autre -51	degats_des_eaux -41	dommage_materiel 283	evenement_climatique -81	none -137	vandalisme -63	vol -62
mafihom	collision -44	degats_des_eaux 223	evenement_climatique -47
mafihom mafihom	collision -44	degats_des_eaux 223	evenement_climatique -47
mai	autre 87	bris_de_glace -65	collision -58	degats_des_eaux -54	dommage_materiel -73	incendie -53	none 234	vandalisme -73	vol -83
main	autre -47	collision 313	none -52	vandalisme -100	vol -70
mais	collision 214	degats_des_eaux -48	dommage_materiel -51	evenement_climatique 46	none -90
mais*	bris_de_glace -44	collision -60	degats_des_eaux -43	dommage_materiel 212	evenement_climatique 108	none -137	vandalisme -47	vol -54
maison	bris_de_glace -44	collision -60	degats_des_eaux -43	dommage_materiel 212	evenement_climatique 108	none -137	vandalisme -47	vol -54
maka*	autre -52	blessure -40	dommage_materiel -44	evenement_climatique -45	none 204	vandalisme -63
makaynch	incendie 56	none 78	vol -46
makaynch makaynch	incendie 56	none 78	vol -46
mall	collision 168	none -46
mall*	none -97	vol 191
malle	none -97	vol 191
mama	autre -47	blessure -70	bris_de_glace 212	collision -63	degats_des_eaux 146	dommage_materiel -73	evenement_climatique -65	incendie 133	none -155	vandalisme -65	vol -57
marc*	blessure 126	collision 232	none -96	vandalisme -49	vol -46
marche	blessure 126	collision 232	none -96	vandalisme -49	vol -46
marche arriere	collision 325	none -88	vandalisme -42
marj*	blessure -48	collision 94	dommage_materiel 199	evenement_climatique -50	none -116
marjane	blessure -48	collision 94	dommage_materiel 199	evenement_climatique -50	none -116
mars	autre 87	dommage_materiel -42	none -71	vol 89
mart*	autre -57	blessure -87	bris_de_glace -78	collision -163	degats_des_eaux -128	dommage_materiel -104	evenement_climatique 324	incendie -76	none -222	vandalisme -87	vol 146
mat	autre -52	degats_des_eaux 187	dommage_materiel 66	incendie -50	none -123	vandalisme 85	vol -59
mata	blessure -46	collision -67	degats_des_eaux 168	dommage_materiel 215	evenement_climatique -46	none -69	vandalisme -55	vol -89
matc*	autre -90	blessure 427	bris_de_glace -78	collision -184	degats_des_eaux -103	dommage_materiel -80	evenement_climatique -90	incendie 215	none -311	vandalisme -118	vol -109
match	autre -90	blessure 427	bris_de_glace -78	collision -184	degats_des_eaux -103	dommage_materiel -80	evenement_climatique -90	incendie 215	none -311	vandalisme -118	vol -109
mate*	autre -53	collision -53	evenement_climatique 130	incendie 178	none -76
materiel	collision 44	vol 112
matet	collision -87	evenement_climatique 240	incendie 70	none -69
mato	collision -65	degats_des_eaux -47	evenement_climatique 88	incendie 179	none -64
matr*	collision 345	none -145	vandalisme -40	vol -55
matricule	collision 345	none -145	vandalisme -40	vol -55
maza*	dommage_materiel -48	none 134	vol 73
mazal	dommage_materiel -48	none 134	vol 73
mazal ma	autre 66	collision -82	dommage_materiel -40	none 87	vol 51
mbel*	degats_des_eaux 42	incendie 110	none -57
mcha	autre 45	collision 176	none -103
mcha f	collision 51	none -65	vandalisme -53	vol 157
mcha m3a	autre 252	blessure -54	bris_de_glace -76	collision 98	degats_des_eaux -41	dommage_materiel -58	evenement_climatique -60	incendie -59	none -280	vandalisme -95	vol -59
mcha ma	blessure -44	collision 222	none -73	vol -53
mcha w	autre -44	bris_de_glace -44	collision 148	dommage_materiel -44	evenement_climatique -45	none -41	vandalisme -53	vol 158
mcha*	collision 66	evenement_climatique 45	incendie 113	none -107	vandalisme -52
mcha3la	collision -90	degats_des_eaux 236	incendie -40	none -112	vandalisme -62	vol 128
mchat	autre -44	bris_de_glace -42	collision 128	dommage_materiel 80	evenement_climatique 58	incendie 54	none -120	vandalisme -56	vol -60
mchat l	collision -63	degats_des_eaux 62	incendie 175	none -50
mchaw	blessure -47	dommage_materiel -50	evenement_climatique 44	incendie 204	none -111	vandalisme -52	vol 106
mchaw f	collision 84	dommage_materiel -67	evenement_climatique -72	incendie -57	none -137	vandalisme -63	vol 358
mche*	collision 55	evenement_climatique 196	none -129	vandalisme 91	vol -73
mcherreg	autre -41	collision -69	dommage_materiel -42	evenement_climatique 255	incendie -42	none -162	vandalisme 119	vol -92
mchi*	autre 157	dommage_materiel -44	none -125	vandalisme 42	vol 149
mchina	autre -40	collision 164	dommage_materiel -46	none -93	vandalisme 72	vol 55
mchit	autre 142	dommage_materiel -45	none -125	vandalisme 53	vol 159
mchit l	collision -89	none -97	vandalisme 187	vol 150
mchit nichan	collision -66	vandalisme -62	vol 214
mchitch	autre -41	collision -83	vandalisme -58	vol 238
mchitch 3endhom	autre -41	collision -83	vandalisme -58	vol 238
mcho*	collision 211	incendie -41	none -107	vandalisme 111	vol -90
mdro*	collision -107	degats_des_eaux 214	none -129	vandalisme 196	vol -70
me7l*	degats_des_eaux 250	none -91
me7loul	degats_des_eaux 250	none -91
me7t*	autre -96	blessure -49	collision -86	degats_des_eaux 163	dommage_materiel -45	evenement_climatique -60	incendie -61	none -137	vandalisme -62	vol 239
me7taj	autre -96	blessure -49	collision -86	degats_des_eaux 163	dommage_materiel -45	evenement_climatique -60	incendie -61	none -137	vandalisme -62	vol 239
mehd*	autre -59	blessure -60	bris_de_glace -81	collision 78	degats_des_eaux -59	dommage_materiel -59	evenement_climatique -151	incendie -59	none -221	vandalisme 323	vol -96
mell*	none -41	vol 52
men	collision 142	evenement_climatique 132	none -111
men ghir	collision 285	none -66	vol -75
menc*	autre -96	blessure 464	bris_de_glace -131	collision -144	degats_des_eaux -67	dommage_materiel -88	evenement_climatique -74	incendie -59	none -248	vandalisme -112	vol -155
menchar	autre -96	blessure 464	bris_de_glace -131	collision -144	degats_des_eaux -67	dommage_materiel -88	evenement_climatique -74	incendie -59	none -248	vandalisme -112	vol -155
menh*	collision -57	degats_des_eaux -41	evenement_climatique 154	none -67	vandalisme -41	vol 133
menhom	collision -57	degats_des_eaux -41	evenement_climatique 154	none -67	vandalisme -41	vol 133
menn*	collision -67	degats_des_eaux 384	dommage_materiel -40	evenement_climatique -52	incendie -43	none -82
menni	collision -68	degats_des_eaux 283	none -70
merc*	blessure -46	evenement_climatique -67	none 232	vol -55
merr*	autre 429	blessure -137	bris_de_glace -104	collision -292	degats_des_eaux -107	dommage_materiel -191	evenement_climatique -108	incendie -108	none -386	vol -256
mers*	autre -80	blessure -69	bris_de_glace -64	collision -136	degats_des_eaux -64	dommage_materiel -67	evenement_climatique 129	incendie -58	none -203	vandalisme 324	vol -113
mersa	autre -80	blessure -69	bris_de_glace -64	collision -136	degats_des_eaux -64	dommage_materiel -67	evenement_climatique 129	incendie -58	none -203	vandalisme 324	vol -113
mesk*	collision 56	degats_des_eaux 154	incendie 56	none -89	vandalisme -46
meskin	collision 56	degats_des_eaux 154	incendie 56	none -89	vandalisme -46
mess*	autre -44	bris_de_glace -42	collision -98	degats_des_eaux -42	dommage_materiel -83	evenement_climatique 270	incendie -40	none -153	vandalisme 83	vol 105
metr*	collision -51	degats_des_eaux 118	dommage_materiel -50	evenement_climatique 101	none -67
meub*	collision -55	degats_des_eaux 269	evenement_climatique 79	incendie -48	none -101	vandalisme -71
meubles	collision -55	degats_des_eaux 269	evenement_climatique 79	incendie -48	none -101	vandalisme -71
mezr*	bris_de_glace -49	collision 311	none -127	vandalisme -53	vol -52
mezroub	bris_de_glace -49	collision 311	none -127	vandalisme -53	vol -52
mezy*	none 221	vandalisme -42	vol -51
mezyan	autre -40	collision -40	evenement_climatique -49	none 237	vandalisme -46	vol -49
mezyanin	degats_des_eaux -40	evenement_climatique 222	none -56	vol -70
mfer*	collision 303	dommage_materiel -47	none -42	vol -76
mfto*	blessure -41	bris_de_glace -47	collision -76	degats_des_eaux -43	dommage_materiel -82	evenement_climatique -51	incendie -65	none -164	vandalisme -101	vol 412
mfto7	blessure -41	bris_de_glace -47	collision -76	degats_des_eaux -43	dommage_materiel -82	evenement_climatique -51	incendie -65	none -164	vandalisme -101	vol 412
mher*	dommage_materiel 88	none -105	vol 57
mherres	dommage_materiel 62	none -118	vandalisme -70	vol 218
mherres w	blessure 141	collision -75	dommage_materiel 201	none -102	vandalisme -40	vol -51
mherrsa	autre 142	collision 116	dommage_materiel -49	none -118	vol -91
mherrsin	blessure -56	dommage_materiel 167	none -104	vandalisme 99	vol -58
mherrsin w	blessure -48	bris_de_glace -43	collision -135	dommage_materiel -46	none -76	vandalisme 352	vol -85
mini*	autre -49	blessure -62	bris_de_glace -40	collision 218	evenement_climatique -40	none -102	vandalisme 96	vol -74
minibus	autre -49	blessure -62	bris_de_glace -40	collision 218	evenement_climatique -40	none -102	vandalisme 96	vol -74
mitr*	degats_des_eaux -47	evenement_climatique 232	none -97	vandalisme -46	vol 77
mitro	degats_des_eaux -45	dommage_materiel -42	evenement_climatique 264	none -86	vandalisme -44	vol 95
mjro*	collision 123	evenement_climatique 103	none -67
mjrou7	evenement_climatique 166	none -76
mkhe*	autre -42	bris_de_glace -40	collision -145	degats_des_eaux -40	evenement_climatique -40	incendie -41	none -187	vandalisme 481	vol -99
mkherbcha	collision -114	degats_des_eaux -50	none -228	vandalisme 333	vol -77
mkherbcha mn	collision -114	degats_des_eaux -50	none -228	vandalisme 333	vol -77
mkhl*	autre -58	blessure -48	bris_de_glace -51	collision 46	degats_des_eaux -49	dommage_materiel 284	evenement_climatique -87	incendie -41	none -160	vandalisme -74	vol -77
mli	autre -48	blessure -46	bris_de_glace 92	collision 112	evenement_climatique 63	none -150
mli golt	collision 209	none -56	vandalisme -48
mli kont	autre -59	blessure -40	bris_de_glace -47	collision -82	degats_des_eaux -57	dommage_materiel 160	evenement_climatique -91	incendie 174	none -162	vandalisme -45
mlli	bris_de_glace -49	none -52	vandalisme 181
mn	none -106
mn 3endi	autre -45	collision -124	degats_des_eaux 165	incendie -42	none -137	vandalisme 176	vol 68
mn 3nd	degats_des_eaux 235	none -52
mn 9oddam	none -89	vandalisme -53	vol 310
mn ba3d	collision -59	evenement_climatique -41	incendie 325	none -112	vandalisme -45	vol -56
mn be3d	collision 52	incendie 138	none -45
mn chrejem	collision -94	none -80	vandalisme 120	vol 135
mn dak	collision 155	evenement_climatique 98	none -60	vol -42
mn dar	autre -41	collision -126	degats_des_eaux -45	dommage_materiel -49	evenement_climatique 379	incendie -71	none -111	vandalisme -50	vol -85
mn fo9	autre -45	blessure 142	bris_de_glace -50	collision -181	degats_des_eaux -51	dommage_materiel -64	evenement_climatique -61	incendie -51	none -138	vandalisme 160	vol 197
mn jenb	collision 234	none -71
mn jib	bris_de_glace -50	collision -94	dommage_materiel 174	evenement_climatique -43	none -132	vandalisme -50	vol 208
mn jih	bris_de_glace 225	collision -52	none -44	vol -48
mn l	collision 66	degats_des_eaux -41	incendie 182	none -70	vol -40
mn la	autre -69	blessure -65	bris_de_glace -78	collision -115	degats_des_eaux -70	dommage_materiel -60	evenement_climatique -65	incendie -47	none -345	vandalisme -115	vol 464
mn lbab	autre -53	bris_de_glace -58	collision 50	none -292	vandalisme 318	vol -99
mn lblassa	collision 220	none -88
mn lfo9	degats_des_eaux 197	none -55
mn lkhedma	collision -86	none -83	vandalisme 215
mn lor	collision 324	none -112	vol -63
mn nhar	blessure -42	collision 148	degats_des_eaux 185	evenement_climatique -68	none -79
mn s9ef	degats_des_eaux 246	evenement_climatique 55	none -102
mn se9f	blessure -46	collision -99	degats_des_eaux 343	dommage_materiel -48	evenement_climatique -67	incendie -45	none -72	vol -47
mn sellom	blessure 355	bris_de_glace -66	collision -105	degats_des_eaux -40	dommage_materiel -63	evenement_climatique -49	none -137	vandalisme -53	vol -72
mn ss9ef	degats_des_eaux 143	evenement_climatique 89	none -69
mn stah	collision -88	degats_des_eaux -46	none -94	vol 242
mn te7t	bris_de_glace 124	collision -67	degats_des_eaux 108	none -52
mn tma	collision 209	dommage_materiel -88	evenement_climatique 129	none -61	vandalisme -43	vol -64
mn tobis	blessure 213	collision 63	none -122	vol -110
mn wa7d	bris_de_glace 179	evenement_climatique -40	none -56
mnch*	collision -47	degats_des_eaux -46	none -100	vandalisme -47	vol 306
mnchourin	collision -47	degats_des_eaux -46	none -100	vandalisme -47	vol 306
mnfo*	autre -40	blessure -47	bris_de_glace -48	collision 144	dommage_materiel -58	evenement_climatique -73	none -182	vandalisme -63	vol 253
mni	collision -47	degats_des_eaux 168	dommage_materiel 79	evenement_climatique -56	none -63
mnin	dommage_materiel -50	evenement_climatique -48	none -107	vandalisme -67	vol 254
mnno	collision -54	degats_des_eaux -68	dommage_materiel -56	evenement_climatique -51	incendie 272	none -90	vandalisme -43
mno	bris_de_glace -50	collision -83	degats_des_eaux 348	evenement_climatique -62	none -74	vandalisme -40
moch*	collision 179
mochkil	collision 179
mode*	autre -45	collision -206	degats_des_eaux -49	dommage_materiel 245	evenement_climatique 171	incendie -42	none -185	vandalisme -75	vol -68
modem	autre -45	collision -206	degats_des_eaux -49	dommage_materiel 245	evenement_climatique 171	incendie -42	none -185	vandalisme -75	vol -68
moha*	bris_de_glace -71	collision 67	vandalisme 135	vol -71
momk*	blessure -41	collision -86	incendie -49	none 272	vandalisme -81
momkin	blessure -41	collision -86	incendie -49	none 272	vandalisme -81
mor	collision 80	none 152
mora	collision 164	none -68	vol -42
mora ma	bris_de_glace 93	collision 219	none -100	vandalisme -41
moro*	collision 168	none -46
morocco	collision 168	none -46
morocco mall	collision 168	none -46
mote*	autre 174	blessure -48	bris_de_glace -53	collision -192	degats_des_eaux -53	dommage_materiel -58	evenement_climatique -103	incendie 124	none -154	vandalisme 121	vol 46
moteur	autre 174	blessure -48	bris_de_glace -53	collision -192	degats_des_eaux -53	dommage_materiel -58	evenement_climatique -103	incendie 124	none -154	vandalisme 121	vol 46
moto	collision 254	none -109	vol 63
moto w	collision 234	none -40	vol -45
moto*	autre -40	blessure -48	bris_de_glace -49	collision 165	dommage_materiel -49	incendie 78	none -127	vandalisme -53	vol 154
motor	autre -41	blessure -46	collision 202	dommage_materiel -41	evenement_climatique -42	none -122	vandalisme -50	vol 189
motor dyali	autre -103	blessure -49	bris_de_glace -43	collision -133	degats_des_eaux -46	dommage_materiel -69	evenement_climatique -53	incendie 81	none -316	vandalisme -67	vol 305
motor f	blessure -53	collision 310	dommage_materiel -60	evenement_climatique -56	none -114	vandalisme -43	vol -59
motor w	incendie 101
motos	autre -40	blessure -40	bris_de_glace -42	collision -159	degats_des_eaux -48	dommage_materiel -52	evenement_climatique -51	incendie 292	none -168	vandalisme -65	vol 93
moul	collision 112	degats_des_eaux 47	none -87
moul l7anout	degats_des_eaux -51	dommage_materiel -55	evenement_climatique 335	none -164	vandalisme -161	vol -50
moul*	blessure 100	degats_des_eaux 48	none -97	vol 104
moulay	blessure -66	collision -42	none -60	vandalisme -46	vol 217
mous	collision -60	none -107	vandalisme 204	vol 120
mous w	collision -76	none -123	vandalisme 79	vol 247
mous*	blessure -72	collision -93	degats_des_eaux -40	evenement_climatique -51	incendie 192	none -141	vandalisme -59	vol 203
mousem	blessure -72	collision -93	degats_des_eaux -40	evenement_climatique -51	incendie 192	none -141	vandalisme -59	vol 203
mra	collision 72	evenement_climatique -42	none -74	vandalisme -58	vol 226
mrat	autre -48	collision -112	degats_des_eaux -44	dommage_materiel 281	evenement_climatique -68	incendie -41	none -214	vandalisme 150	vol -50
mrat*	collision 47	dommage_materiel 76	incendie 51	none 80	vandalisme -48
mrati	collision 47	dommage_materiel 76	incendie 51	none 80	vandalisme -48
mrati f	collision 265	none -82	vandalisme -53	vol -43
mrati li	blessure -47	collision 117	evenement_climatique -40	incendie 179	none -70
mray*	bris_de_glace 340	collision -87	dommage_materiel -61	evenement_climatique -68	none -126	vandalisme -95
mraya	bris_de_glace 340	collision -87	dommage_materiel -61	evenement_climatique -68	none -126	vandalisme -95
mrra*	autre 201	blessure -46	collision -65	none -134	vandalisme -64	vol 102
mrrat	autre 201	blessure -46	collision -65	none -134	vandalisme -64	vol 102
mrrat f	autre 201	blessure -46	collision -65	none -134	vandalisme -64	vol 102
msin*	degats_des_eaux 224	none -66
msini	degats_des_eaux 136	none -41
mski*	collision 183
mskin	collision 183
mt2e*	autre -68	blessure -74	bris_de_glace -60	collision -116	degats_des_eaux -64	dommage_materiel -72	evenement_climatique -70	incendie -52	none 339	vandalisme -91	vol -87
mtqo*	autre -63	blessure -67	bris_de_glace -44	collision -90	degats_des_eaux 81	dommage_materiel -55	evenement_climatique 285	incendie -46	none -245	vandalisme -66	vol -56
mtwi*	collision 159
mtwiya	collision 159
mwe9*	collision 115	degats_des_eaux 95	none -72
mwe99e3	collision 115	degats_des_eaux 95	none -72
mzro*	collision 201	none -44
mzya*	collision 113	evenement_climatique -46	incendie -45	none -234	vandalisme -51	vol 208
mzyan	blessure -40	collision 66	degats_des_eaux -42	dommage_materiel -41	evenement_climatique -49	none -264	vandalisme -58	vol 253
n	autre -69	collision 157	none 124
n tichka	collision 184	evenement_climatique -41	none -43
n3as	collision -64	degats_des_eaux 293	none -101	vandalisme -40	vol -48
n3aw*	autre -60	vandalisme -43	vol 230
n3em*	autre -50	collision 166
n3ey*	none 254	vandalisme -61	vol -81
n3me*	collision 112	none 74
n3mer	collision 112	none 74
n3mer constat	collision 112	none 74
n3re*	autre -53	blessure 79	bris_de_glace 84	collision -51	none 50
n3ref	autre -53	blessure 79	bris_de_glace 84	collision -51	none 50
n3ref wach	autre -63	blessure 141	bris_de_glace 141	collision -66	evenement_climatique 64	none -111
n9de*	collision 144	degats_des_eaux -41	dommage_materiel 114	vol -43
n9der	collision 77	degats_des_eaux -53	dommage_materiel 157	vandalisme -40	vol -42
na3e*	collision 109	none -99	vol 138
na3es	collision 109	none -99	vol 138
na3s*	collision 80	dommage_materiel -62	evenement_climatique -48	none -76	vandalisme 120	vol 67
na3sa	collision 250	none -48	vol -58
na3sin	collision -111	dommage_materiel -110	evenement_climatique -59	none -95	vandalisme 200	vol 144
na9e*	autre 140	bris_de_glace -45	collision -107	dommage_materiel -54	evenement_climatique -48	none -103	vandalisme 100	vol 110
na9es	autre 140	bris_de_glace -45	collision -107	dommage_materiel -54	evenement_climatique -48	none -103	vandalisme 100	vol 110
nach*	collision 147	incendie 155	none -85	vandalisme -42	vol -41
nachtin	collision 147	incendie 155	none -85	vandalisme -42	vol -41
nad	collision 224	none -82
nakh*	collision 67	dommage_materiel -41	evenement_climatique 241	none -90	vandalisme -43
nakhla	dommage_materiel -48	evenement_climatique 304	none -88	vandalisme -46
nas	collision -48	degats_des_eaux 124	none -99	vandalisme 49
nas d	blessure 78	degats_des_eaux 238	evenement_climatique -70	none -96	vandalisme -48	vol -46
nas kamlin	blessure -50	collision -102	degats_des_eaux 165	dommage_materiel -59	evenement_climatique 73	incendie 128	none -93	vandalisme -44
nass	dommage_materiel -40	evenement_climatique 59	none -117	vandalisme -56	vol 208
naze*	blessure 125	degats_des_eaux 106	none -59	vol -48
nazel	blessure 125	degats_des_eaux 106	none -59	vol -48
nazel mn	blessure 154	degats_des_eaux 80	none -65	vol -57
ncha*	blessure 160	collision -118	dommage_materiel -46	evenement_climatique -42	none -196	vandalisme -64	vol 250
nchallah	blessure 160	collision -118	dommage_materiel -46	evenement_climatique -42	none -196	vandalisme -64	vol 250
nche*	autre -43	degats_des_eaux 106
nched	autre -58	bris_de_glace 91	collision -53	none 122
nchk*	autre -78	collision -100	none 149	vandalisme 101
nchki	autre -78	collision -100	none 149	vandalisme 101
ncho*	collision 88	evenement_climatique -40	none 71	vandalisme -53	vol -64
nchof	autre 225	collision 59	none -106	vol -83
nchouf	autre -111	blessure -50	bris_de_glace -77	degats_des_eaux -51	dommage_materiel 101	evenement_climatique -59	incendie -43	none 97	vandalisme -65	vol -64
nchoufo	autre -63	collision 207	degats_des_eaux 133	evenement_climatique -53	none -53	vandalisme -72	vol -69
nchr*	none -64	vandalisme -90	vol 249
nchre7	collision 196	vol -43
ndad*	blessure -124	bris_de_glace -108	collision -164	degats_des_eaux -103	dommage_materiel 347	evenement_climatique -129	incendie -146	none -361	vandalisme -141	vol -153
ndader	blessure -124	bris_de_glace -108	collision -164	degats_des_eaux -103	dommage_materiel 347	evenement_climatique -129	incendie -146	none -361	vandalisme -141	vol -153
ndda*	autre 277	none -168	vol -40
nddader	autre 277	none -168	vol -40
ndir	collision -52	none 98	vandalisme 43	vol 59
neim*	none -82	vandalisme -61	vol 248
neiman	none -82	vandalisme -61	vol 248
neiman mherres	none -70	vandalisme -59	vol 162
nejj*	blessure 260	collision -79	dommage_materiel -51	incendie 62	none -99	vandalisme -47	vol -76
nemr*	collision 178	none -51
nemrti	collision 173	none -64
nfer*	collision 206	evenement_climatique -43	none -63
ngol	collision 59	degats_des_eaux -68	dommage_materiel 226	none -74	vandalisme -51	vol -40
ngou*	collision -113	degats_des_eaux 108	none -91	vol 181
ngoul	collision -113	degats_des_eaux 108	none -91	vol 181
nhar	evenement_climatique 60
nhar 10	autre 91	blessure 152	collision -45	vol -43
nhar 12	collision -44	none 272
nhar 2	autre 338	blessure -78	bris_de_glace 133	collision -79	degats_des_eaux -53	dommage_materiel -47	evenement_climatique -45	none -441	vol -99
nhar 3	autre 248	evenement_climatique -46	vol -44
nhar 30	none -72	vandalisme -41	vol 169
nhar 6	blessure -45	collision 298	none -68	vandalisme -40
nhar 8	collision -70	evenement_climatique 117	incendie 168	none -119	vandalisme -53	vol -58
nhar 9	collision -49	degats_des_eaux 114	evenement_climatique 103	none -70
nhar jem3a	collision -55	evenement_climatique 47	none 92	vol 98
nhar l7ed	collision 42	none -91	vandalisme 47	vol 129
nhar l7edd	autre 139	collision -51	evenement_climatique -42	incendie 45	none -57
nhar larb3	collision 77	dommage_materiel 148	none -82
nhar letnin	blessure -41	dommage_materiel 121	none 88	vandalisme -45	vol -40
nhar lkhmis	blessure -43	none 182	vandalisme -72
nhar sebt	blessure 61	evenement_climatique 234	none -113
nhar tlat	evenement_climatique 98
nhar tnin	bris_de_glace 65	degats_des_eaux -40	none 72	vandalisme -44
nhde*	none 177
nhder	none 177
nhder m3a	none 115
nich*	collision 65	vol 124
nichan	collision 65	vol 124
nichan l	collision -66	vandalisme -62	vol 214
nit	none 102
nive*	collision 237	vol -68
niveau	collision 237	vol -68
njaw*	autre -68	blessure -69	bris_de_glace -54	collision -160	degats_des_eaux -60	dommage_materiel -123	evenement_climatique -70	incendie 42	none 260	vandalisme -80	vol -91
nkem*	collision -60	none 199
nkemmel	collision -48	none 145
nkhe*	autre -82	blessure -91	bris_de_glace -43	collision -114	degats_des_eaux -53	dommage_materiel 394	evenement_climatique -76	none -129	vandalisme -66	vol -50
nkte*	autre -57	dommage_materiel -61	evenement_climatique -51	none 83	vandalisme -46	vol 182
nkteb	autre -57	dommage_materiel -61	evenement_climatique -51	none 83	vandalisme -46	vol 182
nl9a	autre -50	collision -102	degats_des_eaux -43	none 223	vandalisme -62	vol 114
nmch*	none -91	vandalisme 94	vol 133
nmchi	none -91	vandalisme 94	vol 133
nnaq*	collision 116
nnaql	collision 116
nnas	autre -46	collision 45	none -89	vandalisme -60	vol 209
nos	autre -46	blessure -47	collision -61	degats_des_eaux 132	dommage_materiel -62	evenement_climatique -41	none -101	vandalisme 118	vol 124
nos lil	collision -78	degats_des_eaux 203	dommage_materiel -69	evenement_climatique -50	none -88	vandalisme 171	vol -69
noss	collision 126
noss d	collision 147	none 53
nove*	autre -40	dommage_materiel 210	evenement_climatique 64	incendie -48	none -97	vandalisme -44	vol -66
novembre	autre -40	dommage_materiel 210	evenement_climatique 64	incendie -48	none -97	vandalisme -44	vol -66
nqde*	blessure -84	collision 141	none 222	vol -91
nqez*	collision 293	evenement_climatique -41	none -41	vol -57
nsa	collision -63	degats_des_eaux -50	evenement_climatique -53	incendie 142	none 204	vandalisme -45	vol -57
nsal*	autre -40	collision -87	degats_des_eaux -57	dommage_materiel 215	none -81	vandalisme -62	vol 128
nsar*	autre -59	collision 91	none 172	vol -42
nsarre7	autre -59	collision 91	none 172	vol -42
nsaw	collision -46	none 260	vol -40
nsaw*	autre -60	collision -62	dommage_materiel -42	incendie 237	none 45	vandalisme -46	vol -106
nsit	autre 145	degats_des_eaux 137	dommage_materiel -41	evenement_climatique -41	incendie 99	none -131	vandalisme -42	vol -55
nsit robini	degats_des_eaux 286	none -97
nss	autre -49	blessure 248	collision -119	dommage_materiel -47	evenement_climatique -70	none 143	vol -57
nta	autre -59	none 174
nzel	degats_des_eaux 187	dommage_materiel 106	incendie -41	none -97	vol -49
octo*	autre 50	blessure 51	bris_de_glace 207	collision -55	evenement_climatique -43	none -78
octobre	autre 50	blessure 51	bris_de_glace 207	collision -55	evenement_climatique -43	none -78
octobre f	bris_de_glace 167	none -45
omar	autre -43	incendie 163	none -51	vandalisme -57
ordi*	autre -77	blessure -60	bris_de_glace -63	collision -107	dommage_materiel 351	evenement_climatique -86	incendie -55	none -236	vandalisme -80	vol -126
ordinateur	autre -77	blessure -60	bris_de_glace -63	collision -107	dommage_materiel 351	evenement_climatique -86	incendie -55	none -236	vandalisme -80	vol -126
oste*	autre -51	blessure -53	collision -59	degats_des_eaux 112	dommage_materiel 212	evenement_climatique -50	none -82	vandalisme -43	vol -45
osted	autre -51	blessure -53	collision -59	degats_des_eaux 112	dommage_materiel 212	evenement_climatique -50	none -82	vandalisme -43	vol -45
osted d	autre -51	blessure -53	collision -59	degats_des_eaux 112	dommage_materiel 212	evenement_climatique -50	none -82	vandalisme -43	vol -45
oued	collision 53	evenement_climatique 88	none -43
oujd*	degats_des_eaux 122
oujda	degats_des_eaux 122
ouri*	autre -91	blessure -126	bris_de_glace -65	collision -133	degats_des_eaux -84	dommage_materiel -113	evenement_climatique 274	incendie 171	none -238	vandalisme -73	vol -115
ourika	autre -91	blessure -126	bris_de_glace -65	collision -133	degats_des_eaux -84	dommage_materiel -113	evenement_climatique 274	incendie 171	none -238	vandalisme -73	vol -115
pann*	autre 193	blessure -40	bris_de_glace -44	dommage_materiel -92	evenement_climatique 147	incendie -53	none -125	vandalisme -76	vol 72
panneau	autre -47	collision 121	dommage_materiel -78	evenement_climatique 76	incendie -58	none -127	vandalisme -48	vol 173
pano*	autre -46	bris_de_glace 356	collision -103	dommage_materiel -42	evenement_climatique -66	none -194	vandalisme -101	vol -55
panoramique	autre -46	bris_de_glace 356	collision -103	dommage_materiel -42	evenement_climatique -66	none -194	vandalisme -101	vol -55
panoramique d	autre -46	bris_de_glace 356	collision -103	dommage_materiel -42	evenement_climatique -66	none -194	vandalisme -101	vol -55
papi*	bris_de_glace -50	collision -150	degats_des_eaux -45	dommage_materiel -52	incendie 245	none -120	vandalisme -81	vol 122
para*	collision -59	degats_des_eaux 55	dommage_materiel -70	evenement_climatique 123	incendie 87	none -76	vandalisme 46
parabole	collision -57	dommage_materiel -103	evenement_climatique 231	incendie -56	none -78	vandalisme 127
parasol	collision -60	degats_des_eaux -48	evenement_climatique -40	incendie 274	none -83	vandalisme -43
parb*	bris_de_glace 432	collision -107	none -111	vandalisme -41
parbriz	bris_de_glace 432	collision -107	none -111	vandalisme -41
pare	bris_de_glace 158	collision 103	evenement_climatique 45	none -82	vol -47
pare brise	blessure -47	bris_de_glace 309	collision -79	degats_des_eaux -59	evenement_climatique 115	none -110	vandalisme -48	vol -77
pare choc	collision 255	none -60
pare*	bris_de_glace 373	evenement_climatique -49	none -146	vandalisme -41	vol -48
parebrise	autre -44	blessure -45	bris_de_glace 413	collision -86	degats_des_eaux -44	evenement_climatique -57	none -155	vandalisme -48	vol -51
parebrise parebrise	autre -44	blessure -45	bris_de_glace 413	collision -86	degats_des_eaux -44	evenement_climatique -57	none -155	vandalisme -48	vol -51
parf*	bris_de_glace -47	collision -102	degats_des_eaux -45	dommage_materiel -55	incendie 281	none -131	vandalisme -71	vol 92
park*	collision 177	none -98	vol 42
parking	collision 199	none -90	vol 49
parking d	collision 216	none -56	vol -54
parking dyal	collision 293	dommage_materiel -46	none -107
parking w	collision 244	none -74	vol -66
parq*	collision -86	degats_des_eaux 492	evenement_climatique -48	none -142	vandalisme -41	vol -50
parquet	collision -86	degats_des_eaux 492	evenement_climatique -48	none -142	vandalisme -41	vol -50
part*	collision 62	degats_des_eaux -46	none -148	vandalisme -59	vol 269
pas	collision 170	none -52
pas de	collision 170	none -52
pass*	autre 85	collision 120	dommage_materiel -46	none -61
passage	collision 242	none -45	vol -44
passeport	autre 175	collision -85	dommage_materiel -84	none -85	vol 104
passeport w	autre 175	collision -85	dommage_materiel -84	none -85	vol 104
pc	autre -42	collision -99	dommage_materiel 274	evenement_climatique -48	none -106	vandalisme -53	vol 177
peag*	blessure -48	collision 315	degats_des_eaux -42	dommage_materiel -50	evenement_climatique -49	incendie -66	none -154	vandalisme 70
peage	blessure -48	collision 315	degats_des_eaux -42	dommage_materiel -50	evenement_climatique -49	incendie -66	none -154	vandalisme 70
pein*	autre -52	blessure -74	bris_de_glace 224	collision 265	degats_des_eaux -66	dommage_materiel -119	evenement_climatique -75	incendie -77	none -211	vandalisme -87	vol -56
perc*	autre -44	collision -81	dommage_materiel 214	evenement_climatique -41	incendie -54	none -155	vandalisme -103	vol 184
perceuse	autre -44	collision -81	dommage_materiel 214	evenement_climatique -41	incendie -54	none -155	vandalisme -103	vol 184
peta*	incendie 106	none -69	vandalisme 122	vol -53
petards	incendie 106	none -69	vandalisme 122	vol -53
peug*	collision 182	none -70
peugeot	collision 182	none -70
phar*	autre -44	bris_de_glace 208	collision 81	none -154	vandalisme -61	vol 147
phare	bris_de_glace 222	collision 203	none -207	vandalisme -67	vol -79
pharmacie	blessure -44	bris_de_glace 106	dommage_materiel -42	evenement_climatique -43	none -125	vandalisme -41	vol 206
phot*	autre -93	blessure -50	bris_de_glace -60	collision -113	degats_des_eaux -44	dommage_materiel 200	evenement_climatique 118	none -142	vandalisme -74	vol 60
photo	autre -122	blessure -60	bris_de_glace -71	collision -107	degats_des_eaux -50	dommage_materiel 293	evenement_climatique -83	incendie -43	none -181	vandalisme -59	vol 95
pick	collision 89	incendie -43	none -43	vol 127
pick up	collision 89	incendie -43	none -43	vol 127
pisc*	autre -53	blessure 278	bris_de_glace -54	collision -90	degats_des_eaux 274	dommage_materiel -52	evenement_climatique -57	incendie -52	none -187	vandalisme -86	vol -116
piscine	autre -53	blessure 278	bris_de_glace -54	collision -90	degats_des_eaux 274	dommage_materiel -52	evenement_climatique -57	incendie -52	none -187	vandalisme -86	vol -116
plac*	blessure -46	degats_des_eaux 244	dommage_materiel -58	evenement_climatique -61	incendie 152	none -148	vandalisme -42
place	collision 123	none -49
placo	collision -72	degats_des_eaux 284	dommage_materiel -49	evenement_climatique -40	none -75
plaf*	collision -51	degats_des_eaux 142	incendie 118	none -60
plafond	collision -51	degats_des_eaux 142	incendie 118	none -60
plag*	autre 143	collision 71	none -109
plage	autre 143	collision 71	none -109
plai*	collision -78	none -123	vandalisme 90	vol 333
plainte	collision -78	none -123	vandalisme 90	vol 333
plainte dertha	none -86	vandalisme -60	vol 264
plainte la	collision -123	dommage_materiel -48	evenement_climatique -56	none -148	vandalisme 205	vol 161
plaq*	blessure -58	bris_de_glace -53	dommage_materiel 278	none -126	vandalisme -53	vol 172
plaque	blessure -58	bris_de_glace -53	dommage_materiel 278	none -126	vandalisme -53	vol 172
plaque induction	bris_de_glace -47	collision -46	dommage_materiel 297	none -85	vol -84
plas*	collision -102	degats_des_eaux -58	evenement_climatique 230	incendie 168	none -187	vandalisme -56
plastique	collision -102	degats_des_eaux -58	evenement_climatique 230	incendie 168	none -187	vandalisme -56
plat*	autre -44	blessure 394	bris_de_glace -47	collision -102	dommage_materiel -79	evenement_climatique -50	none -102	vandalisme -41	vol -58
platre	autre -44	blessure 394	bris_de_glace -47	collision -102	dommage_materiel -79	evenement_climatique -50	none -102	vandalisme -41	vol -58
plom*	collision -55	degats_des_eaux 311	dommage_materiel 104	evenement_climatique -52	incendie -40	none -99	vol -48
plombier	collision -46	degats_des_eaux 379	evenement_climatique -48	none -75	vol -41
pneu	collision 259	dommage_materiel -46	none -63	vandalisme 62	vol -53
pneu*	autre -70	blessure -66	bris_de_glace -45	collision -209	degats_des_eaux -62	dommage_materiel -58	evenement_climatique -55	none -195	vandalisme 303
pneus	autre -70	blessure -66	bris_de_glace -45	collision -209	degats_des_eaux -62	dommage_materiel -58	evenement_climatique -55	none -195	vandalisme 303
poin*	collision 198	incendie 48	none -74
point	collision 183	incendie 57	none -74
point dyal	collision 164	none -96
poli*	collision 164	none -101
police	collision 124	incendie 46	none -84
police d	collision 213	none -47
police kteb	bris_de_glace -61	collision -147	degats_des_eaux -46	incendie 186	none -64	vandalisme 154	vol -43
police la	collision 240	none -58	vol -44
police w	autre -49	collision 63	incendie 152	none -61	vandalisme -57
polis	blessure -91	collision 277	evenement_climatique -48	none -240	vandalisme -71	vol 111
pomp*	degats_des_eaux 59	incendie 218	none -71
pompe	autre -40	blessure -57	bris_de_glace -44	collision -61	degats_des_eaux 274	dommage_materiel -55	evenement_climatique -47	incendie -47	none -116	vandalisme -67	vol 160
pompe dyal	autre -41	blessure -79	bris_de_glace -58	collision -59	degats_des_eaux 197	dommage_materiel -70	evenement_climatique -55	incendie -58	none -141	vandalisme -87	vol 220
pompiers	incendie 296	none -56
pompiers jaw	collision -58	degats_des_eaux -60	evenement_climatique -63	incendie 339	none -53	vandalisme -42
pompiers tfaw	blessure -52	incendie 122
pompiers w	collision -83	degats_des_eaux -44	incendie 237	none -60
port*	collision 70	evenement_climatique -51	none -174	vandalisme 105	vol 251
portable	autre -50	blessure -51	bris_de_glace -43	collision -206	degats_des_eaux -40	dommage_materiel -75	evenement_climatique -62	incendie -40	none -292	vandalisme -87	vol 593
portable w	autre -51	blessure -41	collision -115	dommage_materiel -64	evenement_climatique -65	none -217	vandalisme -94	vol 429
portail	collision 45	dommage_materiel 65	evenement_climatique -52	incendie -49	none -111	vandalisme 150
portail d	collision 163	dommage_materiel 167	incendie -40	none -75	vandalisme -67	vol -44
porte	collision 307	none -111	vol -78
portiere	collision 274	none -56	vol -61
pote*	collision 313	none -141	vandalisme -46	vol -44
poteau	collision 313	none -141	vandalisme -46	vol -44
pouc*	blessure -54	bris_de_glace -47	collision -88	degats_des_eaux -44	dommage_materiel 357	evenement_climatique -136	none -207	vandalisme -51	vol -59
prio*	collision 267	none -99	vol -46
priorite	collision 267	none -99	vol -46
prot*	autre 200	blessure -52	collision 66	incendie 104	none -190
protection	collision 105	incendie 142
protection civile	incendie 179
ps5	autre -64	bris_de_glace -44	collision -61	degats_des_eaux -61	dommage_materiel 227	none -228	vandalisme -68	vol 219
pv	autre -40	blessure -41	dommage_materiel -40	incendie 142	none -125	vandalisme 144	vol 48
pv dyal	autre -84	blessure -42	bris_de_glace -50	collision -148	degats_des_eaux -40	dommage_materiel -63	incendie 409	none -99	vandalisme -85	vol -133
qbel	blessure 154	collision -57	evenement_climatique 143	none -58	vandalisme -88	vol -54
qelb*	autre -44	collision -78	degats_des_eaux 80	dommage_materiel -50	evenement_climatique 146	none -75	vandalisme -51	vol 91
qiss*	autre -41	collision 114	none -103	vandalisme -59	vol 207
r4	collision 277	none -63	vol -50
ra9m	autre -59	bris_de_glace -50	collision 211	dommage_materiel -75	incendie -50	none 202	vandalisme -70	vol -84
raba*	autre 235	collision 57	none -126	vol -45
rabat	autre 235	collision 57	none -126	vol -45
radi*	autre 45	blessure 66	bris_de_glace -55	collision 84	incendie -40	none -159	vandalisme -84	vol 42
radiateur	autre -41	blessure -41	bris_de_glace -42	collision 311	degats_des_eaux 128	evenement_climatique -54	incendie -42	none -139	vandalisme -77	vol -75
radio	autre 95	blessure 159	bris_de_glace -63	collision -84	degats_des_eaux -51	dommage_materiel 72	evenement_climatique -64	none -186	vandalisme -90	vol 94
radio gal	autre -44	blessure 394	bris_de_glace -47	collision -102	dommage_materiel -79	evenement_climatique -50	none -102	vandalisme -41	vol -58
rah	autre 195	collision 50	none -111
rah ana	blessure -41	collision 207	none -71
rah f	autre -40	blessure 136	collision 84	none -107	vandalisme -41	vol 97
rah kolna	collision 49	degats_des_eaux 94	evenement_climatique -50	none -42
raje*	blessure -41	collision 235	none -70
rajel	blessure -41	collision 235	none -70
rajl*	blessure 40	collision 111	none -90
rajli	blessure 51	collision 49	none -91	vandalisme 45
rajli kan	blessure 154	collision 91	dommage_materiel -40	none -74
rakb*	collision 146	none -57
rake*	collision 241	vol -70
rakeb	collision 241	vol -70
rani	blessure 131	collision 228	evenement_climatique -40	none -109	vol -47
rani f	blessure -114	collision 220	degats_des_eaux 102	none -114	vol -42
rash*	collision 121
rasha	collision 121
rasi	blessure 128	collision 166	none -103	vol -55
rasi w	blessure 299	collision -104	dommage_materiel -46	none -110	vol -63
rass*	autre -44	blessure 54	bris_de_glace 66	evenement_climatique 49	none -122	vandalisme -67	vol 135
rassi	autre -46	blessure 110	degats_des_eaux -40	dommage_materiel -41	none -149	vandalisme -62	vol 241
rassi w	blessure -70	bris_de_glace -149	evenement_climatique 238	none -46	vandalisme -51	vol -139
rasso	autre -44	blessure 225	bris_de_glace -55	collision 128	dommage_materiel -41	evenement_climatique -65	incendie -44	none -121	vandalisme -47	vol -90
rayi	autre -42	blessure -43	collision -70	dommage_materiel -42	evenement_climatique -43	none 360	vandalisme -54	vol -53
rb3	none 206
rb3 d	none 188	vol -41
rb3a	collision -55	incendie 112	none -93	vandalisme 157
rbat	degats_des_eaux 123	none -44
rej3	collision 75	vandalisme -44	vol 123
rej3*	evenement_climatique 155	vandalisme -75
rejl*	blessure 174	bris_de_glace -42	collision 110	dommage_materiel 110	evenement_climatique -41	none -103	vandalisme -49	vol -53
rejli	blessure -42	collision 204	dommage_materiel 75	none -63	vol -47
rejlia	blessure 306	bris_de_glace -47	collision 70	degats_des_eaux -58	dommage_materiel -70	evenement_climatique -82	incendie -45	none -156	vandalisme -60	vol -53
rejlih	blessure 273	bris_de_glace -67	collision -227	degats_des_eaux -83	dommage_materiel 222	evenement_climatique -65	incendie -50	none -184	vandalisme -67	vol -86
rejlo	blessure -49	bris_de_glace -85	collision 155	dommage_materiel 166	incendie -42	none -102	vandalisme -77	vol -56
rekb*	collision 315	none -89	vol -48
remb*	none 219	vandalisme -46
remboursement	none 219	vandalisme -46
reml*	collision 128	incendie 91	none -53	vol -49
remla	collision 128	incendie 91	none -53	vol -49
remo*	blessure -56	collision 60	incendie -48	none -193	vandalisme -72	vol 314
remorque	blessure -56	collision 60	incendie -48	none -193	vandalisme -72	vol 314
resi*	autre -133	bris_de_glace 113	collision -59	degats_des_eaux -44	dommage_materiel -67	evenement_climatique -54	incendie -41	none 116	vandalisme -56	vol 167
residence	bris_de_glace 170	collision -50	degats_des_eaux -52	dommage_materiel -83	evenement_climatique -66	incendie -48	none -180	vandalisme -58	vol 244
retr*	bris_de_glace 185	collision 108	none -127	vandalisme 141	vol -86
retro	blessure -41	bris_de_glace 250	collision 217	none -148	vandalisme -57	vol -77
retro w	bris_de_glace -42	collision 196	none -88	vandalisme 88	vol -85
retros	bris_de_glace -65	collision -132	evenement_climatique -48	none -52	vandalisme 398	vol -107
ri7	autre -42	blessure -47	bris_de_glace -57	collision -127	degats_des_eaux -56	dommage_materiel -68	evenement_climatique 623	incendie -40	none -160	vandalisme -140	vol -63
ri7a	bris_de_glace -45	collision -49	degats_des_eaux 153	evenement_climatique -51	incendie 170	none -80	vol -51
riad	collision -103	degats_des_eaux 199	none -106	vol 157
ride*	autre -44	blessure -57	bris_de_glace -48	collision -95	dommage_materiel 79	evenement_climatique -48	incendie 266	none -175	vandalisme 165
rideau	blessure -44	bris_de_glace -46	collision -89	dommage_materiel 93	evenement_climatique -46	incendie 173	none -163	vandalisme 188
rideau d	collision -85	incendie 208	none -126	vandalisme 167	vol -86
rih	autre -53	blessure -53	bris_de_glace -57	collision -164	degats_des_eaux -81	dommage_materiel -63	evenement_climatique 619	none -215	vandalisme -71	vol -74
rih w	collision -74	dommage_materiel -44	evenement_climatique 403	incendie -53	none -105	vandalisme -49	vol -56
rj3a*	collision 129	incendie 42	none -80
rj3at	collision 129	incendie 42	none -80
rj3o	autre 342	blessure -46	collision -52	evenement_climatique -45	none -184	vol -114
rj3o lia	autre 342	blessure -46	collision -52	evenement_climatique -45	none -184	vol -114
rja3*	autre 262	dommage_materiel -74	evenement_climatique -64	none -111	vol -50
rje3	collision 145	dommage_materiel 107	evenement_climatique -41	none -81
rje3 b	collision 223	none -79
rje3*	degats_des_eaux 87	none -52	vol 104
rje3na	collision -62	degats_des_eaux 130	none -55	vandalisme -51	vol 154
rjli	blessure 262	collision 68	none -88	vol -74
rkab*	evenement_climatique -42	vol 155
rkabi	evenement_climatique -42	vol 155
rkeb*	collision 193	dommage_materiel -44	none -97	vandalisme -41	vol 104
rkebt	blessure -54	collision 269	dommage_materiel -63	none -83	vol -56
rkebt f	blessure -54	collision 269	dommage_materiel -63	none -83	vol -56
rkebti	collision -54	none -108	vandalisme -49	vol 242
rmad	collision -80	degats_des_eaux -65	evenement_climatique -57	incendie 412	none -91	vol -46
rmel	autre -80	blessure -61	bris_de_glace -67	collision 68	degats_des_eaux -54	dommage_materiel 315	evenement_climatique -84	incendie -42	none -179	vandalisme -67	vol -137
rob	none 137
robi*	collision -58	degats_des_eaux 260	evenement_climatique 72	none -91	vandalisme 45	vol -43
robinet	blessure -42	collision -50	degats_des_eaux 341	none -104	vandalisme -50	vol -52
robini	degats_des_eaux 252	none -72
robini me7loul	degats_des_eaux 250	none -91
robo*	autre -55	none 201
robot	autre -55	none 201
roca*	collision 258	none -95
rocade	collision 258	none -95
rond	collision 167	incendie 64	none -79
rond point	collision 167	incendie 64	none -79
roue	bris_de_glace 90	collision -135	dommage_materiel 244	evenement_climatique -45	none -83	vandalisme -41	vol -66
roue d	bris_de_glace 90	collision -135	dommage_materiel 244	evenement_climatique -45	none -83	vandalisme -41	vol -66
roue*	autre -74	blessure -47	collision -133	degats_des_eaux -48	dommage_materiel -47	evenement_climatique -62	none -196	vandalisme 87	vol 357
roues	autre -74	blessure -47	collision -133	degats_des_eaux -48	dommage_materiel -47	evenement_climatique -62	none -196	vandalisme 87	vol 357
roug*	collision 239	none -67	vol -47
rouge	collision 239	none -67	vol -47
rre3*	collision -96	degats_des_eaux -72	evenement_climatique 398	none -92	vandalisme -76
rway*	autre -48	blessure -47	collision -83	dommage_materiel -41	evenement_climatique -42	incendie -43	none -200	vandalisme 377	vol -79
rwayed	autre -48	blessure -47	collision -83	dommage_materiel -41	evenement_climatique -42	incendie -43	none -200	vandalisme 377	vol -79
rwayed b	collision -57	none -109	vandalisme 207
rwid*	bris_de_glace 57	collision 232	evenement_climatique -42	none -55	vol -50
rwida	bris_de_glace 57	collision 232	evenement_climatique -42	none -55	vol -50
rwida d	blessure -47	bris_de_glace 103	collision 245	evenement_climatique -64	none -80	vol -73
rzaq*	autre -41	collision -151	degats_des_eaux -42	none -114	vol 357
rzaqt	autre -41	collision -151	degats_des_eaux -42	none -114	vol 357
s7a7	dommage_materiel -42	evenement_climatique 252	incendie -47	none -55	vandalisme -41	vol -66
s7ab*	autre -48	bris_de_glace -44	collision 172	dommage_materiel 202	evenement_climatique -47	none -126	vandalisme -45	vol -46
s7abna	autre -63	blessure -40	bris_de_glace -64	collision 134	degats_des_eaux -46	dommage_materiel 242	evenement_climatique -58	incendie -54	none -173	vandalisme -52	vol -51
s7i7	autre -52	blessure -52	bris_de_glace 142	collision -161	degats_des_eaux -46	dommage_materiel -82	evenement_climatique -65	incendie -45	none 258	vandalisme -83
s9ef	collision -54	degats_des_eaux 272	evenement_climatique 74	none -87
s9ef d	autre -46	bris_de_glace -46	collision -82	degats_des_eaux 172	dommage_materiel -41	evenement_climatique 205	none -85	vol -48
sa3a	autre 172	blessure 70	evenement_climatique -41	none -138	vandalisme -43
sa3a w	autre 413	blessure -79	collision -70	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -60	none -237	vandalisme -49	vol -103
sa3i*	collision -95	dommage_materiel -140	evenement_climatique 400	incendie -52	none -98	vandalisme -49
sa3i9a	collision -95	dommage_materiel -140	evenement_climatique 400	incendie -52	none -98	vandalisme -49
sa7b	autre -40	blessure -43	collision 346	none -218	vandalisme -44	vol -78
sa7b*	collision 274	evenement_climatique -54	none -81	vandalisme 107	vol -60
sa7bi	blessure -62	bris_de_glace -57	collision 72	dommage_materiel -51	none -85	vandalisme 205
saba*	collision 47	degats_des_eaux 161	none -53
sabab	collision 47	degats_des_eaux 161	none -53
sabb*	bris_de_glace 199	collision -53	dommage_materiel -46	incendie 102	none -69	vandalisme -54	vol -53
sac	collision -64	none -64	vol 333
sac b	blessure -52	collision -94	evenement_climatique -49	none -75	vandalisme -58	vol 312
safi	autre -49	blessure -42	bris_de_glace -45	degats_des_eaux -41	dommage_materiel -43	evenement_climatique 40	none 173	vol 47
sain	collision 216	degats_des_eaux -43	evenement_climatique -140	incendie 113	none -97	vandalisme -60	vol -59
sakn*	collision -55	degats_des_eaux 303	dommage_materiel -58	none -52	vandalisme -47
sakna	collision -55	degats_des_eaux 303	dommage_materiel -58	none -52	vandalisme -47
sakna f	collision -55	degats_des_eaux 303	dommage_materiel -58	none -52	vandalisme -47
sakr*	collision 246	none -53
sakran	collision 246	none -53
sal	autre -48	blessure -55	bris_de_glace -46	collision -79	degats_des_eaux 314	dommage_materiel 160	evenement_climatique -58	none -109	vandalisme -43	vol -47
sal lma	blessure -44	bris_de_glace -42	collision -78	degats_des_eaux 407	dommage_materiel -51	evenement_climatique -50	none -97	vol -42
sala*	collision 55	none 92
salam	collision 45	none 117
salam 3likom	vol 76
salam khoya	none 101
salama	collision 113	dommage_materiel -84	evenement_climatique 208	none -112	vandalisme -70	vol -44
sale	autre -43	blessure -48	bris_de_glace -48	collision -111	dommage_materiel -75	evenement_climatique -49	incendie -60	none -145	vandalisme -129	vol 405
sale*	bris_de_glace 186	dommage_materiel -45	evenement_climatique -44	none -61	vol 97
salem	bris_de_glace 186	dommage_materiel -45	evenement_climatique -44	none -61	vol 97
sall*	autre -40	bris_de_glace -42	collision -71	degats_des_eaux 104	dommage_materiel 132	none -89	vol 99
salle	autre -40	bris_de_glace -42	collision -71	degats_des_eaux 104	dommage_materiel 132	none -89	vol 99
salle d	collision -82	degats_des_eaux 259	none -55
salm*	blessure -43	collision 187	degats_des_eaux 48	dommage_materiel -50	evenement_climatique -61	incendie 171	none -140	vandalisme -96	vol -66
salmin	blessure -43	collision 187	degats_des_eaux 48	dommage_materiel -50	evenement_climatique -61	incendie 171	none -140	vandalisme -96	vol -66
salo*	bris_de_glace 81	collision -80	degats_des_eaux 120	dommage_materiel -40	evenement_climatique 43	incendie 98	none -108	vol -55
salon	bris_de_glace 81	collision -80	degats_des_eaux 120	dommage_materiel -40	evenement_climatique 43	incendie 98	none -108	vol -55
salon dyali	collision -76	degats_des_eaux 289	incendie -41	none -79
sams*	autre -48	blessure -57	dommage_materiel 162	evenement_climatique -82	incendie -47	none -103	vol 205
samu	collision 115	incendie 94	none -51
sand*	blessure 172	bris_de_glace -40	collision -114	evenement_climatique -41	none -103	vol 173
saqi*	autre -76	blessure -137	bris_de_glace -55	collision 259	degats_des_eaux -80	dommage_materiel -63	evenement_climatique 119	incendie -50	none -198	vandalisme -89	vol -77
saqia	autre -76	blessure -137	bris_de_glace -55	collision 259	degats_des_eaux -80	dommage_materiel -63	evenement_climatique 119	incendie -50	none -198	vandalisme -89	vol -77
saro*	autre 261	blessure -141	bris_de_glace -85	collision -176	degats_des_eaux -75	dommage_materiel -104	evenement_climatique -102	incendie -85	none -245	vandalisme 57	vol -138
sarout	autre 261	blessure -141	bris_de_glace -85	collision -176	degats_des_eaux -75	dommage_materiel -104	evenement_climatique -102	incendie -85	none -245	vandalisme 57	vol -138
sawa*	autre 429	blessure -54	bris_de_glace -46	collision -169	degats_des_eaux -51	dommage_materiel -87	evenement_climatique -84	incendie -47	none -203	vandalisme -114	vol -101
sawaret	autre 429	blessure -54	bris_de_glace -46	collision -169	degats_des_eaux -51	dommage_materiel -87	evenement_climatique -84	incendie -47	none -203	vandalisme -114	vol -101
saye*	collision 222	none -48
sayed	collision 177	none -45
sayeg	collision 299	none -58	vol -55
sayg	autre -75	blessure 568	bris_de_glace -73	collision -138	degats_des_eaux -64	dommage_materiel -81	evenement_climatique -125	incendie -68	none -383	vandalisme -136	vol -101
sayg*	collision 160
sayga	collision 160
sba3	blessure 183	bris_de_glace -45	dommage_materiel 191	incendie -40	none -123	vandalisme -63	vol -68
sba3*	autre -75	blessure 385	bris_de_glace -49	collision -108	degats_des_eaux -58	dommage_materiel 53	evenement_climatique -62	incendie 51	none -217	vandalisme -66	vol -76
sba3i	autre -99	blessure 449	bris_de_glace -58	collision -110	degats_des_eaux -55	dommage_materiel -88	evenement_climatique -73	none -251	vandalisme -79	vol -84
sba7 bekri	none -64	vol 155
sba7 l9it	blessure -45	collision -61	degats_des_eaux 160	none -161	vandalisme 141	vol -81
sba7 m3a	none 137
sbab	autre -42	blessure -47	bris_de_glace 140	dommage_materiel -48	incendie 174	none -176	vandalisme -59
sbah	evenement_climatique -47	none 155
sbah l9it	blessure -45	bris_de_glace -42	collision -42	degats_des_eaux 157	evenement_climatique -50	incendie -43	none -121	vandalisme 196	vol -126
sbit*	blessure 221	collision 69	none -99	vandalisme -41
sbitar	blessure 221	collision 69	none -99	vandalisme -41
scoo*	collision 149	none -101	vandalisme 126
scooter	collision 149	none -101	vandalisme 126
scooter w	blessure -40	collision -68	evenement_climatique -60	none -135	vandalisme 257
sda3*	collision 215	none -62
sda3at	collision 113	none -46
sda3ni	collision 186	none -64
sda3ni f	collision 108
se3q*	autre -67	blessure -47	bris_de_glace -49	collision -96	degats_des_eaux -42	dommage_materiel -161	evenement_climatique 440	incendie -44	none -240	vandalisme -98	vol -94
se3qa	autre -67	blessure -47	bris_de_glace -49	collision -96	degats_des_eaux -42	dommage_materiel -161	evenement_climatique 440	incendie -44	none -240	vandalisme -98	vol -94
se9f	blessure -48	bris_de_glace -46	degats_des_eaux 281	dommage_materiel -53	evenement_climatique 90	incendie -40	none -101	vol -58
se9f d	autre -44	blessure -54	bris_de_glace -66	collision 97	dommage_materiel -51	evenement_climatique 217	incendie -47	none -154	vandalisme -75	vol -85
se9f dyal	blessure -46	collision -99	degats_des_eaux 343	dommage_materiel -48	evenement_climatique -67	incendie -45	none -72	vol -47
seba*	none -73	vandalisme 236	vol -44
sebagha	collision -71	dommage_materiel -40	none -77	vandalisme 292	vol -55
sebb*	none -42	vandalisme 84	vol 98
sebbni	none -58	vandalisme 222	vol -85
sebbni w	none -58	vandalisme 222	vol -85
sebt	collision -42	evenement_climatique 71	none 67
sebt f	blessure -60	collision -44	degats_des_eaux -40	dommage_materiel -52	evenement_climatique -58	none 254	vandalisme 90	vol -84
sebt m3a	collision 177
sech*	autre -53	blessure -55	bris_de_glace -58	collision -110	degats_des_eaux -50	dommage_materiel 172	evenement_climatique -60	incendie -71	none -200	vandalisme -113	vol 260
seco*	bris_de_glace -42	collision -41	dommage_materiel -74	evenement_climatique 137	none -175	vandalisme -57	vol 225
sedd*	blessure -41	collision -119	incendie 196	none -66	vandalisme -62	vol 151
sedr*	collision 208	none -78
seft*	autre 400	collision -54	dommage_materiel -62	none -355	vol -48
sekr*	collision 100	dommage_materiel -53	evenement_climatique -53	incendie -56	none -82	vandalisme 99	vol 140
sekran	collision 178	dommage_materiel -50	evenement_climatique -60	incendie -74	none -91	vandalisme 176	vol -55
self*	autre -74	blessure -85	bris_de_glace 341	collision -168	degats_des_eaux -99	dommage_materiel 120	evenement_climatique -134	incendie -76	none -306	vandalisme -97	vol -155
selfie	autre -74	blessure -85	bris_de_glace 341	collision -168	degats_des_eaux -99	dommage_materiel 120	evenement_climatique -134	incendie -76	none -306	vandalisme -97	vol -155
sell*	blessure 371	bris_de_glace 178	collision -136	degats_des_eaux -59	dommage_materiel -79	evenement_climatique -80	incendie -51	none -132	vandalisme -59	vol -55
sellom	blessure 355	bris_de_glace -66	collision -105	degats_des_eaux -40	dommage_materiel -63	evenement_climatique -49	none -137	vandalisme -53	vol -72
sellum	autre -41	blessure 239	bris_de_glace 289	collision -159	degats_des_eaux -78	dommage_materiel -92	evenement_climatique -104	incendie -65	none -129	vandalisme -63	vol -48
selt*	collision -88	incendie 75	none -76	vol 199
selta	collision -88	incendie 75	none -76	vol 199
sept*	autre 141	blessure -42	collision -73	dommage_materiel -73	evenement_climatique 331	incendie -44	none -174	vandalisme -53	vol -66
septembre	autre 141	blessure -42	collision -73	dommage_materiel -73	evenement_climatique 331	incendie -44	none -174	vandalisme -53	vol -66
serj*	autre -46	blessure -44	bris_de_glace 319	collision -75	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -54	incendie -45	none -175	vandalisme -58	vol 89
serjem	autre -46	blessure -44	bris_de_glace 319	collision -75	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -54	incendie -45	none -175	vandalisme -58	vol 89
serr*	autre 106	blessure -62	bris_de_glace -62	collision -118	degats_des_eaux -53	dommage_materiel -70	evenement_climatique 176	incendie -70	none 145	vandalisme 60	vol -106
serre	autre -42	collision -62	dommage_materiel -40	evenement_climatique 335	incendie -49	none -181	vandalisme -49	vol -49
serre dyal	autre -42	collision -62	dommage_materiel -40	evenement_climatique 335	incendie -49	none -181	vandalisme -49	vol -49
serrure	autre 114	bris_de_glace -62	collision -56	dommage_materiel -57	evenement_climatique -72	incendie -80	none -186	vandalisme 298	vol -47
serrurier	autre 382	blessure -47	collision -85	degats_des_eaux -40	dommage_materiel -45	evenement_climatique -76	incendie -49	none -165	vandalisme -78	vol -83
serv*	autre -68	blessure -60	collision -92	degats_des_eaux -43	dommage_materiel 133	evenement_climatique 211	incendie -42	vandalisme -60	vol -77
service	autre -68	blessure -60	collision -92	degats_des_eaux -43	dommage_materiel 133	evenement_climatique 211	incendie -42	vandalisme -60	vol -77
sett*	bris_de_glace 252	collision -111	none -83
settat	bris_de_glace 252	collision -111	none -83
sghi*	blessure 42	collision 104	none -72	vol 52
sghir	blessure 77	collision 105	none -68
sghira	collision 97	evenement_climatique -49	none -81	vol 174
si	collision 174	degats_des_eaux 112	none -65
sidi	bris_de_glace 106	vandalisme -50
sidi maarouf	collision 193	none -96
sieg*	autre -40	blessure -40	collision -112	evenement_climatique -47	none -94	vandalisme 213	vol 82
siege	autre -40	blessure -40	collision -112	evenement_climatique -47	none -94	vandalisme 213	vol 82
sima*	none 164
simana	none 146	vandalisme -40
simanat	autre 131	blessure 41	collision -60	none 86	vol -41
simanat w	autre 157	blessure 64	collision -55
sini*	autre -47	collision 115	degats_des_eaux 193	dommage_materiel -57	evenement_climatique -64	none -67	vol -53
sinina	autre -47	collision 115	degats_des_eaux 193	dommage_materiel -57	evenement_climatique -64	none -67	vol -53
siny*	degats_des_eaux 52	vol 99
siph*	collision -42	degats_des_eaux 229	none -58
siphon	collision -42	degats_des_eaux 229	none -58
sir	collision 209	none -74	vandalisme -48	vol 93
skho*	bris_de_glace 243	collision -48	degats_des_eaux 48	evenement_climatique -66	none -107	vandalisme -50
skhoun	bris_de_glace 243	collision -48	degats_des_eaux 48	evenement_climatique -66	none -107	vandalisme -50
ski	autre -78	blessure 353	bris_de_glace -64	collision -270	degats_des_eaux -99	dommage_materiel -57	evenement_climatique -79	incendie -92	none -226	vandalisme -97	vol 165
slam*	collision 158
slm	blessure -54	bris_de_glace -49	collision -80	degats_des_eaux 79	dommage_materiel -72	evenement_climatique -53	incendie -40	none 176	vandalisme -60	vol -70
sme3*	blessure 92	bris_de_glace 144	collision 55	degats_des_eaux -46	incendie -41	none -108	vandalisme -41	vol -40
sme3t	blessure 133	bris_de_glace 201	collision -54	degats_des_eaux -65	incendie -50	none -118	vandalisme -51	vol -48
sme3t tra9	blessure 133	bris_de_glace 201	collision -54	degats_des_eaux -65	incendie -50	none -118	vandalisme -51	vol -48
sme7	collision 235
sme7 lia	collision 235
smit*	autre -42	blessure 77	bris_de_glace 50	evenement_climatique 78	vandalisme -61	vol -48
smito	blessure 102	bris_de_glace 69	vol -46
snac*	autre -60	blessure -58	bris_de_glace -125	collision -154	degats_des_eaux -89	dommage_materiel -82	evenement_climatique -82	incendie -57	none -202	vandalisme 302	vol 158
snack	autre -60	blessure -58	bris_de_glace -125	collision -154	degats_des_eaux -89	dommage_materiel -82	evenement_climatique -82	incendie -57	none -202	vandalisme 302	vol 158
snan	autre 204	blessure 270	bris_de_glace -52	degats_des_eaux 46	dommage_materiel -51	evenement_climatique -51	incendie -50	none -263	vandalisme -56	vol -81
snin	blessure 87	collision -107	dommage_materiel 262	evenement_climatique -47	none -105	vandalisme -50
soci*	collision 225	none -91
societe	collision 225	none -91
sokk*	autre -43	collision -47	degats_des_eaux -41	evenement_climatique 234	none -142	vandalisme 110	vol -57
sokkar	autre -43	collision -47	degats_des_eaux -41	evenement_climatique 234	none -142	vandalisme 110	vol -57
sokkar f	autre -60	blessure -49	collision -95	evenement_climatique 93	incendie -60	none -177	vandalisme 277	vol -55
sol	collision -59	degats_des_eaux 258	evenement_climatique -57	none -54
souk	blessure 102	bris_de_glace -42	collision 56	none -75	vandalisme -49	vol 84
souk ma	blessure -53	collision 346	none -104	vol -87
sour	collision 99	degats_des_eaux -51	dommage_materiel -40	evenement_climatique 172	incendie 64	none -69	vandalisme -40
sour w	autre -43	blessure -45	collision 249	evenement_climatique 85	incendie -43	none -68	vandalisme -48	vol -40
sous	collision -59	degats_des_eaux 258	evenement_climatique -57	none -54
sous sol	collision -59	degats_des_eaux 258	evenement_climatique -57	none -54
spor*	collision -51	none -97	vol 251
sport	collision -51	none -97	vol 251
sr9o	autre -91	blessure -43	collision -82	none -130	vandalisme -106	vol 370
sr9o lia	autre -91	blessure -43	collision -82	none -130	vandalisme -106	vol 370
sre9*	collision -74	degats_des_eaux -41	dommage_materiel -44	none -100	vol 334
sre9o	collision -74	degats_des_eaux -41	dommage_materiel -44	none -100	vol 334
sre9o lia	collision -80	degats_des_eaux -45	dommage_materiel -48	none -113	vandalisme -78	vol 408
ss9e*	degats_des_eaux 115	evenement_climatique 137	none -67
ss9ef	degats_des_eaux 115	evenement_climatique 137	none -67
sseb*	blessure 123	collision -47	dommage_materiel -53	incendie 56	none 91	vandalisme -43
ssebt	blessure 160	collision -50	dommage_materiel -67	none 144	vandalisme -51
stah	autre -41	blessure -41	bris_de_glace -52	collision -87	degats_des_eaux 316	dommage_materiel -53	none -124	vol 100
stah w	collision -95	degats_des_eaux 86	dommage_materiel -43	evenement_climatique 44	incendie -52	none -67	vandalisme 103	vol 67
stat*	collision 72	none -62
station	collision -41	incendie 101	vol 102
stationnement	collision 112	none -104	vandalisme 106
stop	collision 120	evenement_climatique -40	none 172	vol -42
stop w	blessure -42	collision 393	evenement_climatique -45	none -187
styl*	collision 313	none -131
stylo	collision 313	none -131
stylo la	collision 313	none -131
sult*	none -60	vandalisme 150	vol 62
sultan	none -60	vandalisme 150	vol 62
sur	none 111
swar*	autre 382	blessure -47	collision -85	degats_des_eaux -40	dommage_materiel -45	evenement_climatique -76	incendie -49	none -165	vandalisme -78	vol -83
swaret	autre 382	blessure -47	collision -85	degats_des_eaux -40	dommage_materiel -45	evenement_climatique -76	incendie -49	none -165	vandalisme -78	vol -83
swaret w	autre 382	blessure -47	collision -85	degats_des_eaux -40	dommage_materiel -45	evenement_climatique -76	incendie -49	none -165	vandalisme -78	vol -83
synd*	degats_des_eaux 239	none -63	vol -40
syndic	degats_des_eaux 239	none -63	vol -40
t2ad*	bris_de_glace 80	none -92	vandalisme -53	vol 123
t2ada	collision 50	none -80	vandalisme -55	vol 151
t3aw*	autre -59	blessure -56	bris_de_glace -46	collision -92	degats_des_eaux -55	dommage_materiel -98	evenement_climatique -66	incendie 336	none -50	vandalisme -68	vol -98
t3we*	bris_de_glace -41	collision 108	dommage_materiel 201	evenement_climatique -43	none -100	vol -52
t3wej	bris_de_glace -41	collision 108	dommage_materiel 201	evenement_climatique -43	none -100	vol -52
t7er*	autre -48	blessure -44	bris_de_glace -52	collision -91	degats_des_eaux -53	evenement_climatique -42	incendie 636	none -181	vandalisme -72	vol -65
t7er9at	autre -58	blessure -49	bris_de_glace -58	collision -125	degats_des_eaux -55	dommage_materiel -47	evenement_climatique -107	incendie 543	none -194	vandalisme -79	vol -62
t7er9o	collision -76	degats_des_eaux -58	incendie 394	none -161	vandalisme -67	vol -62
t7er9o lia	collision -43	degats_des_eaux -49	dommage_materiel -56	incendie 296	vandalisme -81	vol -49
t7re*	autre -55	blessure 186	bris_de_glace -54	collision -95	degats_des_eaux -51	dommage_materiel 116	incendie 107	none -182	vandalisme -71	vol -70
t7re9	autre -40	blessure -59	collision -64	dommage_materiel 295	incendie 102	none -115	vandalisme -41	vol -55
t7re9 w	collision -93	evenement_climatique 168	none -55
t7re9t	autre -111	blessure 340	bris_de_glace -116	collision -188	degats_des_eaux -102	dommage_materiel -301	evenement_climatique -135	none -348	vandalisme -173	vol -133
t7re9t f	blessure -57	incendie 187	none -50
t7t	bris_de_glace -65	degats_des_eaux 91	evenement_climatique 151	none -127
t7t 3la	blessure -52	collision 40	none -81	vol 145
t9as	blessure -54	dommage_materiel 168	none -101	vandalisme 61
t9as 7ed	autre -50	blessure -44	bris_de_glace -69	collision -93	degats_des_eaux -50	dommage_materiel 344	evenement_climatique -74	none -119	vandalisme 104	vol -84
t9as*	dommage_materiel 221	evenement_climatique 67	none -166	vandalisme -46	vol -41
t9de*	none 122
t9der	none 122
t9der dir	none 122
t9el*	autre -52	blessure -77	bris_de_glace -53	collision 470	dommage_materiel -49	evenement_climatique -65	none -264	vandalisme -97	vol -57
t9elbat	blessure -46	collision 302	evenement_climatique -47	none -155	vandalisme -74
t9le*	blessure -44	collision 215	none -60
t9te*	collision -50	degats_des_eaux 96	dommage_materiel 237	evenement_climatique -58	incendie -89	none -71
t9te3	collision -55	dommage_materiel 277	evenement_climatique -72	incendie -115	none -74
ta	collision 45
ta chi	collision 103	none -71	vandalisme -52	vol 105
ta jer7a	collision 277	none -46	vol -46
ta khedcha	collision 199	none -45
ta l	autre 111	degats_des_eaux -48	dommage_materiel -46	evenement_climatique 43	none -118	vandalisme -68	vol 126
ta sba7	collision -75	degats_des_eaux 219	evenement_climatique 96	incendie -54	none -108	vandalisme -55	vol -45
ta wa7d	bris_de_glace 57	collision -81	incendie 114	none 43	vandalisme 76	vol -72
ta wa7ed	blessure -58	collision -90	incendie -45	none 183
ta3w*	autre 332	blessure -95	bris_de_glace -48	collision -113	degats_des_eaux -55	dommage_materiel -57	evenement_climatique 64	incendie -47	none -272	vandalisme -74	vol -97
ta3wid	autre 332	blessure -95	bris_de_glace -48	collision -113	degats_des_eaux -55	dommage_materiel -57	evenement_climatique 64	incendie -47	none -272	vandalisme -74	vol -97
ta7	autre -41	bris_de_glace 44	collision -61	dommage_materiel 335	evenement_climatique 49	none -139	vandalisme -55	vol -63
ta7 3la	bris_de_glace -55	collision -105	dommage_materiel 371	evenement_climatique 75	none -102	vandalisme -58	vol -54
ta7 b	bris_de_glace -40	collision -103	degats_des_eaux 93	dommage_materiel 166	evenement_climatique 97	none -104	vol -40
ta7 f	autre -54	blessure 86	bris_de_glace -55	degats_des_eaux -40	dommage_materiel 165	evenement_climatique 42	incendie -46	none -156	vandalisme -70	vol -69
ta7 lia	autre -44	blessure -68	bris_de_glace -44	collision -77	degats_des_eaux -55	dommage_materiel 485	evenement_climatique -48	none -129	vandalisme -55	vol -76
ta7 mn	autre -54	blessure 341	bris_de_glace -58	collision -57	dommage_materiel -74	none -83	vol -49
ta7e*	autre -43	dommage_materiel 206	evenement_climatique 124	none -129	vandalisme -54	vol -52
ta7et	autre -43	dommage_materiel 206	evenement_climatique 124	none -129	vandalisme -54	vol -52
ta7et 3la	blessure -40	collision 79	dommage_materiel -79	evenement_climatique 364	none -91	vandalisme -177
ta7et f	autre -45	blessure 342	collision -107	dommage_materiel -115	evenement_climatique -50	none -100	vandalisme -40	vol -57
ta7et mn	autre -74	blessure -53	bris_de_glace -52	collision -102	degats_des_eaux -48	dommage_materiel 468	evenement_climatique -128	incendie -53	none -184	vandalisme -74	vol -69
ta7et w	autre -49	blessure -137	bris_de_glace 46	collision -85	degats_des_eaux -48	dommage_materiel 275	evenement_climatique -113	incendie -44	none -197	vandalisme -64	vol -69
ta7o	autre -64	blessure -93	bris_de_glace -86	collision -141	degats_des_eaux -93	dommage_materiel 290	evenement_climatique -112	incendie 98	none -344	vandalisme -135	vol -120
ta7t	autre 161	bris_de_glace 47	evenement_climatique -40	none -78	vandalisme -54
tabi*	autre -40	collision -77	degats_des_eaux 163	none 78	vandalisme -50	vol -44
tabi9	collision -73	degats_des_eaux 296	none -148
tabl*	blessure -52	bris_de_glace 117	collision -86	degats_des_eaux -66	dommage_materiel 398	evenement_climatique -46	incendie -48	none -159	vandalisme -67	vol -82
table	blessure -56	bris_de_glace 146	collision -88	degats_des_eaux -80	dommage_materiel 338	evenement_climatique -51	incendie -54	none -166	vandalisme -81	vol -63
tach*	autre -48	blessure -42	bris_de_glace -71	collision -86	degats_des_eaux 170	dommage_materiel 206	evenement_climatique -50	none -134	vandalisme -48	vol -77
tache	autre -48	blessure -42	bris_de_glace -71	collision -86	degats_des_eaux 170	dommage_materiel 206	evenement_climatique -50	none -134	vandalisme -48	vol -77
tache kbira	autre -48	blessure -42	bris_de_glace -71	collision -86	degats_des_eaux 170	dommage_materiel 206	evenement_climatique -50	none -134	vandalisme -48	vol -77
tags	autre -67	blessure -66	bris_de_glace -78	collision -143	degats_des_eaux -68	dommage_materiel -86	evenement_climatique -74	incendie -101	none -312	vandalisme 489	vol -131
tahe*	collision -101	evenement_climatique 283	incendie -41	none -78	vandalisme -44
tahet	collision -101	evenement_climatique 283	incendie -41	none -78	vandalisme -44
talb	autre -51	blessure 192	bris_de_glace 52	collision -50	dommage_materiel -49	none -59	vol -44
talj	autre -62	blessure -63	bris_de_glace -77	collision -104	degats_des_eaux -138	dommage_materiel -77	evenement_climatique 437	incendie -55	none -152	vandalisme -102	vol -72
tan	autre -81	blessure -57	bris_de_glace -159	collision 308	degats_des_eaux -50	dommage_materiel -73	incendie -68	none -222	vandalisme -139	vol -65
tar	blessure -68	bris_de_glace 40	collision -94	degats_des_eaux -41	dommage_materiel 79	evenement_climatique 85	none -142	vandalisme -50	vol 231
tar mn	blessure -66	collision -69	dommage_materiel -59	none -178	vandalisme -40	vol 367
tara*	autre -44	blessure -73	bris_de_glace 113	collision -87	degats_des_eaux -46	dommage_materiel 78	evenement_climatique 250	incendie -45	none -177	vandalisme -76	vol -62
tarat	autre -44	blessure -73	bris_de_glace 113	collision -87	degats_des_eaux -46	dommage_materiel 78	evenement_climatique 250	incendie -45	none -177	vandalisme -76	vol -62
tari*	autre 267	blessure -47	bris_de_glace -54	collision -73	degats_des_eaux 114	dommage_materiel -42	evenement_climatique -53	none -179	vandalisme -47	vol -54
taro	autre -61	blessure 258	bris_de_glace -58	collision -149	degats_des_eaux -89	dommage_materiel -47	evenement_climatique 165	incendie -88	none -159	vandalisme -77	vol -82
tata	collision -48	degats_des_eaux -56	evenement_climatique 279	none -57
taxi	autre 166	collision 308	evenement_climatique -43	none -127	vandalisme -63	vol -76
taxi kbir	collision 243	evenement_climatique -45	none -74	vol -56
taxi sghir	collision 131
tay7	bris_de_glace -40	collision 365	dommage_materiel -40	none -167	vandalisme -74
taya*	autre 360	collision -83	evenement_climatique -45	incendie -41	none -200	vandalisme -78	vol -69
tayara	autre 360	collision -83	evenement_climatique -45	incendie -41	none -200	vandalisme -78	vol -69
taye*	bris_de_glace 188	collision -67	degats_des_eaux -59	dommage_materiel -50	evenement_climatique -52	incendie 150	none -103	vandalisme -54
tayh*	collision 273	none -75
tayr	bris_de_glace 192	collision -50	none -74
tayr*	autre -40	blessure -43	bris_de_glace 47	collision -132	degats_des_eaux -57	dommage_materiel -65	evenement_climatique 295	incendie -48	none -150	vandalisme 137	vol -98
tayy*	autre -42	blessure -62	bris_de_glace -40	collision -102	degats_des_eaux -49	dommage_materiel 268	evenement_climatique 210	none -122	vandalisme -69	vol -68
tbar*	degats_des_eaux 58	incendie 47	none 106	vol -53
tbarkllah	collision 55	incendie 111	vol -43
tbib	autre 120	blessure 243	degats_des_eaux -42	none -145	vandalisme -40	vol -40
tbib d	autre 318	blessure -56	collision 104	dommage_materiel -49	evenement_climatique -53	none -240	vandalisme -52	vol -137
tbib gal	autre -55	blessure 352	collision -57	degats_des_eaux -55	none -122	vol -79
tbro*	autre -110	blessure -132	bris_de_glace -274	collision -213	degats_des_eaux -69	dommage_materiel -105	evenement_climatique 459	incendie -79	none -194	vandalisme -133	vol -104
tbrouri	autre -110	blessure -132	bris_de_glace -274	collision -213	degats_des_eaux -69	dommage_materiel -105	evenement_climatique 459	incendie -79	none -194	vandalisme -133	vol -104
tcha*	bris_de_glace 255	evenement_climatique -40	none -54
tcha9	bris_de_glace 238	collision -152
tche*	bris_de_glace 287	dommage_materiel -44	none -88	vandalisme -40
tcherdekh	bris_de_glace 116	collision -100	evenement_climatique 131	none -49
tchettat	bris_de_glace 379	dommage_materiel -55	evenement_climatique -44	none -101	vandalisme -51	vol -46
tchq*	bris_de_glace 426	collision -82	degats_des_eaux 70	evenement_climatique -55	none -138	vandalisme -74	vol -50
tchqet	autre -44	bris_de_glace 306	collision -72	degats_des_eaux 178	dommage_materiel -45	evenement_climatique -67	incendie -50	none -160	vandalisme -55	vol -61
tchqet b	autre -46	blessure -40	bris_de_glace 421	collision -87	degats_des_eaux -76	dommage_materiel -72	evenement_climatique -57	incendie -94	none -223	vandalisme -62	vol -83
tchqqat	blessure -42	bris_de_glace 370	collision -144	none -152	vandalisme -155	vol -56
tdar	collision -42	degats_des_eaux 68	evenement_climatique 171	none -88
tdar*	collision 155	none -63
tder*	dommage_materiel -65	evenement_climatique 121	incendie -43	none -116	vandalisme 201	vol -181
tderr	dommage_materiel -77	evenement_climatique 176	incendie -46	none -66	vandalisme -51
te7	autre -83	blessure -75	bris_de_glace 126	collision -90	degats_des_eaux -77	dommage_materiel 376	evenement_climatique -47	incendie -56	none -112	vandalisme -98	vol -114
te7 mn	autre -81	blessure -78	bris_de_glace 173	collision -88	degats_des_eaux -87	dommage_materiel 256	evenement_climatique -40	incendie -69	none -125	vandalisme -84	vol -107
te77	autre -85	blessure -59	bris_de_glace -48	collision -89	degats_des_eaux -47	dommage_materiel 261	evenement_climatique 163	incendie -58	none -103	vandalisme -69	vol -64
te7r*	collision -52	incendie 265	none -46
te7re9	collision -52	incendie 265	none -46
te7t	autre -47	blessure 244	collision -47	degats_des_eaux 98	incendie -42	none -123	vandalisme -52
te7t 3la	blessure -46	collision 79	dommage_materiel 221	none -69	vandalisme -49	vol -75
te7t f	autre -153	blessure 549	bris_de_glace -95	collision -239	degats_des_eaux -110	dommage_materiel -143	evenement_climatique -121	incendie -111	none -365	vandalisme -139	vol -122
te7t l	autre -42	blessure -44	collision 165	degats_des_eaux 127	dommage_materiel -42	none -60
te7t menni	collision -68	degats_des_eaux 283	none -70
te7t mn	autre -49	blessure 288	collision -101	degats_des_eaux -47	dommage_materiel -49	none -82	vol -79
te7t w	autre -123	blessure 400	bris_de_glace -82	collision -208	degats_des_eaux -85	dommage_materiel -106	evenement_climatique -167	incendie -85	none -247	vandalisme -131
te7t*	collision -53	degats_des_eaux 139	dommage_materiel 67	incendie 95	none -54	vandalisme -109
te7ti	degats_des_eaux 123
te7to	blessure -42	collision -98	degats_des_eaux 164	dommage_materiel 157	incendie -46	none -67	vol -41
te9b*	autre -58	bris_de_glace -43	collision 76	degats_des_eaux -41	dommage_materiel 405	evenement_climatique -43	incendie -63	none -191	vandalisme -68	vol -187
te9ba	autre -58	collision 131	degats_des_eaux -41	dommage_materiel 241	incendie -42	none -190	vandalisme -46	vol -76
tebl*	autre -46	blessure -56	bris_de_glace 266	collision -124	degats_des_eaux -47	dommage_materiel 106	evenement_climatique -65	incendie -51	none -171	vandalisme -105	vol 104
tebla	autre -46	blessure -56	bris_de_glace 266	collision -124	degats_des_eaux -47	dommage_materiel 106	evenement_climatique -65	incendie -51	none -171	vandalisme -105	vol 104
tebr*	blessure -49	bris_de_glace -100	collision -111	evenement_climatique 417	none -77	vandalisme -49	vol -75
tebrouri	blessure -49	bris_de_glace -100	collision -111	evenement_climatique 417	none -77	vandalisme -49	vol -75
tech*	blessure -65	bris_de_glace -43	degats_des_eaux 295	none -79	vandalisme -61	vol -51
technique	blessure -65	bris_de_glace -43	degats_des_eaux 295	none -79	vandalisme -61	vol -51
tel3*	collision 50	degats_des_eaux 84	evenement_climatique 72	none -65	vandalisme 53
tel3at	collision 143	degats_des_eaux 168	evenement_climatique -43	none -60	vandalisme -47
tel3o	autre -45	blessure -42	bris_de_glace -42	collision -90	degats_des_eaux -51	evenement_climatique 186	none -72	vandalisme 170	vol -59
tel3o fo9	autre -45	blessure -42	bris_de_glace -42	collision -90	degats_des_eaux -51	evenement_climatique 186	none -72	vandalisme 170	vol -59
tele	autre -57	blessure -68	bris_de_glace -59	collision -107	degats_des_eaux -52	dommage_materiel 495	evenement_climatique 123	incendie -62	none -172	vandalisme -69
tele d	autre -84	blessure -79	bris_de_glace -59	collision -44	degats_des_eaux -69	dommage_materiel 450	evenement_climatique -66	incendie -58	none -142	vandalisme -66	vol -82
tele w	collision -67	dommage_materiel 235	evenement_climatique 145	incendie -56	none -96	vandalisme -55
tele*	autre -42	blessure -42	dommage_materiel 98	vandalisme -46	vol 111
telephone	blessure -40	dommage_materiel 111	evenement_climatique -40	vandalisme -42	vol 127
telephone ta7	autre -50	collision -65	degats_des_eaux -85	dommage_materiel 322	evenement_climatique -55	none -127	vol -73
telephone w	vol 126
telj	blessure -51	bris_de_glace -42	collision 53	dommage_materiel -72	evenement_climatique 250	none -162	vandalisme -60	vol -44
tell*	blessure 199	collision -80	dommage_materiel 203	evenement_climatique -159	none -102	vandalisme -55	vol -80
tema*	none -107	vandalisme -101	vol 220
temara	none -107	vandalisme -101	vol 220
temo*	collision 320	none -124	vandalisme -51	vol -46
temoin	collision 320	none -124	vandalisme -51	vol -46
temp*	autre -40	blessure -45	bris_de_glace -58	collision -81	degats_des_eaux -47	dommage_materiel -78	evenement_climatique 560	incendie -42	none -177	vandalisme -71	vol -64
tempete	autre -40	blessure -45	bris_de_glace -58	collision -81	degats_des_eaux -47	dommage_materiel -78	evenement_climatique 560	incendie -42	none -177	vandalisme -71	vol -64
tempete f	collision -92	dommage_materiel -56	evenement_climatique 362	none -114	vandalisme -84	vol -84
tent*	blessure -60	bris_de_glace -51	collision -86	dommage_materiel -82	evenement_climatique 343	none -183	vandalisme -48	vol -47
tente	blessure -60	bris_de_glace -51	collision -86	dommage_materiel -82	evenement_climatique 343	none -183	vandalisme -48	vol -47
tente d	blessure -60	bris_de_glace -51	collision -86	dommage_materiel -82	evenement_climatique 343	none -183	vandalisme -48	vol -47
terf	bris_de_glace 201	collision -92	degats_des_eaux 167	dommage_materiel -53	evenement_climatique -74	none -66	vandalisme -99
terr*	collision -55	degats_des_eaux 45	evenement_climatique -57	incendie 109	none -77	vandalisme 137	vol -40
terrasse	collision -55	degats_des_eaux 45	evenement_climatique -57	incendie 109	none -77	vandalisme 137	vol -40
tfah*	collision 202	none -54
tfaw	blessure -52	incendie 122
tfek*	autre -84	blessure 381	bris_de_glace -90	collision -66	degats_des_eaux -75	dommage_materiel -74	evenement_climatique 86	incendie -67	none -241	vandalisme -103	vol -126
tfekk	autre -84	blessure 381	bris_de_glace -90	collision -66	degats_des_eaux -75	dommage_materiel -74	evenement_climatique 86	incendie -67	none -241	vandalisme -103	vol -126
tfel*	bris_de_glace 211	collision -41	none -64
tfel9	bris_de_glace 183	none -77
tfer*	autre -55	blessure -48	bris_de_glace 200	collision -74	degats_des_eaux 135	evenement_climatique -40	incendie 144	none -172	vol -64
tfer93at	autre -138	blessure -77	bris_de_glace -75	collision -124	degats_des_eaux 188	dommage_materiel -56	evenement_climatique -80	incendie 281	none -192	vandalisme -62	vol -94
tferg3at	autre -51	blessure -81	bris_de_glace 263	collision -64	degats_des_eaux 84	dommage_materiel 80	evenement_climatique -75	none -167	vandalisme -85	vol -56
tferge3	blessure -46	bris_de_glace 226	collision -61	degats_des_eaux 129	evenement_climatique -61	incendie -49	none -109	vandalisme 57	vol -57
tferge3 w	blessure -48	bris_de_glace -60	collision 44	degats_des_eaux 159	dommage_materiel 125	evenement_climatique -72	incendie -42	none -58	vandalisme -46
tferge3 wa7do	bris_de_glace 328	degats_des_eaux -43	dommage_materiel -94	incendie -46	none -101	vandalisme -40
tfergge3	bris_de_glace -47	degats_des_eaux 350	incendie -118	none -117
tferr9at	bris_de_glace 163	degats_des_eaux 154	dommage_materiel -40	evenement_climatique -49	incendie -44	none -128	vandalisme -60	vol -66
tferre9	bris_de_glace -49	collision -59	degats_des_eaux 364	dommage_materiel -54	incendie -40	none -90	vandalisme -52
tfin*	collision -44	degats_des_eaux -48	incendie 276	none -43
tfinaha	collision -48	degats_des_eaux -60	incendie 276	none -48
tfinaha b	collision -48	degats_des_eaux -60	incendie 276	none -48
tfit*	collision -66	incendie 269	none -101
tfitha	collision -66	incendie 269	none -101
tfitha b	collision -66	incendie 269	none -101
tgol	autre -67	none -157	vandalisme -61	vol 273
ther*	autre -69	blessure 231	bris_de_glace 143	collision -82	degats_des_eaux -65	dommage_materiel 78	evenement_climatique -42	incendie -60	none -191	vol -77
therres	autre -53	blessure 355	bris_de_glace -54	collision -90	degats_des_eaux -51	dommage_materiel -136	evenement_climatique -61	incendie -42	none -135	vandalisme 107
therress	autre -191	blessure -253	bris_de_glace 390	collision -199	degats_des_eaux -118	dommage_materiel -201	evenement_climatique 81	incendie -159	none -416	vandalisme -240	vol -201
therrsat	blessure 319	bris_de_glace -58	collision 41	degats_des_eaux -61	dommage_materiel -58	incendie -42	none -104	vol -60
ti7t	blessure 216	bris_de_glace -47	collision -102	dommage_materiel -41	none -195	vandalisme -63	vol 105
tich*	collision 184	evenement_climatique -41	none -43
tichka	collision 184	evenement_climatique -41	none -43
tili*	collision -90	dommage_materiel 261	incendie 45	none -105	vandalisme -40
tilifoun	collision -90	dommage_materiel 261	incendie 45	none -105	vandalisme -40
tiyo	autre -46	blessure -49	bris_de_glace -166	collision -56	degats_des_eaux 362	dommage_materiel -48	evenement_climatique -71	none -203	vol -55
tizi	collision 184	evenement_climatique -41	none -43
tizi n	collision 184	evenement_climatique -41	none -43
tjer*	blessure -41	bris_de_glace 168	collision 52	none -51
tjer7at	blessure -41	bris_de_glace 168	collision 52	none -51
tjer7at f	blessure -41	bris_de_glace 168	collision 52	none -51
tjra*	bris_de_glace 134	dommage_materiel -47	none -107	vandalisme -66	vol 175
tjra7	bris_de_glace 134	dommage_materiel -47	none -107	vandalisme -66	vol 175
tjre*	bris_de_glace 164	collision 117	none -72
tjre7	bris_de_glace 181	collision 105	dommage_materiel -41	none -75
tjre7 7ed	bris_de_glace 110	collision 152	dommage_materiel -67	none -89
tjre7 w	blessure -41	bris_de_glace -56	collision 225	none -50
tka	collision 302	none -126	vandalisme -71
tkeb*	autre -63	blessure 415	bris_de_glace -45	collision -138	degats_des_eaux -59	dommage_materiel -113	evenement_climatique -95	incendie -71	none -176	vandalisme -75	vol -78
tkebbat	autre -63	blessure 415	bris_de_glace -45	collision -138	degats_des_eaux -59	dommage_materiel -113	evenement_climatique -95	incendie -71	none -176	vandalisme -75	vol -78
tkha*	collision 86	evenement_climatique -41	incendie 41	none -87	vandalisme 135	vol -64
tkhd*	autre 284	blessure -77	bris_de_glace -64	collision -108	degats_des_eaux -57	dommage_materiel -115	evenement_climatique -68	incendie -55	none -198	vandalisme -84	vol -84
tkhe*	none -44	vandalisme 43
tkhen9at	collision -91	incendie 230	none -52
tkherbi9	collision -87	degats_des_eaux -42	none -92	vandalisme 196	vol 74
tkhl*	autre 97	blessure 203	dommage_materiel -52	none -160	vol -52
tla3	autre -75	blessure -82	bris_de_glace -54	collision 295	degats_des_eaux 74	dommage_materiel -63	evenement_climatique 148	none -266	vandalisme -87	vol -131
tlat	blessure 203	none 64	vandalisme -57
tlat 10	none -49	vol 124
tlat m3a	collision 126	evenement_climatique -45	none 86
tlat*	bris_de_glace 96	collision 48	degats_des_eaux -46	incendie 52
tlata	bris_de_glace 96	collision 48	degats_des_eaux -46	incendie 52
tle3	autre -42	bris_de_glace -46	collision -64	dommage_materiel 107	evenement_climatique 119	incendie 115	none -139	vol -62
tle3 l	collision -60	degats_des_eaux -48	dommage_materiel -45	evenement_climatique -80	incendie 118	none -59	vandalisme 189	vol -43
tle3 mnno	autre -42	blessure -42	collision -59	degats_des_eaux -89	dommage_materiel -76	evenement_climatique -62	incendie 343	none -243	vandalisme -47	vol -45
tle3 w	blessure -47	collision -55	degats_des_eaux -52	dommage_materiel 340	evenement_climatique -169	incendie -89	none -114	vandalisme -40	vol -57
tle3*	blessure 119	bris_de_glace -51	collision 254	degats_des_eaux -49	dommage_materiel -46	none -162	vandalisme -52	vol -54
tle3na	collision -50	degats_des_eaux -70	evenement_climatique 228	none -43
tle3na l	collision -50	degats_des_eaux -70	evenement_climatique 228	none -43
tle3t	autre -50	blessure 173	bris_de_glace -69	collision 352	degats_des_eaux -40	dommage_materiel -62	evenement_climatique -98	incendie -43	none -222	vandalisme -69	vol -68
tle3t f	autre -53	blessure 304	bris_de_glace -73	collision 82	degats_des_eaux -48	dommage_materiel -68	evenement_climatique -133	none -142	vandalisme -57	vol -75
tle9	autre 293	blessure 80	bris_de_glace -89	collision -117	degats_des_eaux -76	dommage_materiel -95	evenement_climatique -93	incendie -70	none -284	vandalisme -170	vol -146
tlef*	autre 444	blessure -63	bris_de_glace -50	degats_des_eaux -56	dommage_materiel -91	evenement_climatique -70	none -185	vandalisme -88	vol -145
tlj	collision 237	evenement_climatique -53	none -44
tlt	none 96
tlt iyam	none 69
tlwa*	blessure 374	degats_des_eaux -60	dommage_materiel -40	evenement_climatique -42	none -115	vandalisme -41	vol -110
tlwat	blessure 374	degats_des_eaux -60	dommage_materiel -40	evenement_climatique -42	none -115	vandalisme -41	vol -110
tma	bris_de_glace 77	collision 106	dommage_materiel -56	evenement_climatique 126	none -58	vandalisme -53	vol -46
tma w	bris_de_glace 186	collision 219	degats_des_eaux -57	dommage_materiel -41	evenement_climatique -99	none -75	vandalisme -119	vol -83
tmny*	collision -44	none 257
tnac*	collision 79	none 98
tnach	collision 79	none 98
tnfe*	degats_des_eaux 172	none -69
tnfekh	degats_des_eaux 172	none -69
tnin	autre -42	blessure -52	bris_de_glace 69	collision -49	degats_des_eaux -44	none 209
tnin f	blessure -43	collision 58	incendie 83	none -94	vandalisme 56
tnin la	blessure -58	collision 65	none 146
tnin m3a	bris_de_glace 179	collision 46	dommage_materiel -45	none -70
tobi*	autre -45	blessure 104	collision 47	dommage_materiel -45	evenement_climatique -40	none -158	vandalisme -63	vol 225
tobis	autre -47	blessure 114	dommage_materiel -48	evenement_climatique -43	none -174	vandalisme -59	vol 247
tobis w	blessure 134	collision 154	none -85	vol -73
toil*	collision -81	dommage_materiel 82	evenement_climatique 46	incendie 101	none -108	vandalisme -40	vol -45
toilette	collision -93	dommage_materiel 101	evenement_climatique 65	incendie 121	none -116	vandalisme -44	vol -50
toilette d	collision -94	degats_des_eaux 104	dommage_materiel -65	evenement_climatique 197	none -110	vol -50
toilette w	dommage_materiel 258	evenement_climatique -83	incendie -43	none -84
toit	autre -57	blessure -49	bris_de_glace 335	collision -188	dommage_materiel -50	evenement_climatique 268	incendie -50	none -163	vandalisme -92	vol -70
toit*	blessure -43	collision -40	dommage_materiel -54	evenement_climatique 308	none -119	vol -44
toiture	blessure -43	collision -40	dommage_materiel -54	evenement_climatique 308	none -119	vol -44
tol	collision 78	dommage_materiel -46	evenement_climatique 123
tomo*	collision 104	none -120	vandalisme 43
tomobil	autre 41	collision 96	none -120
tomobil b	autre -101	blessure -42	bris_de_glace -48	collision -119	degats_des_eaux -41	dommage_materiel -60	evenement_climatique 70	none -140	vandalisme 477	vol -103
tomobil che3lat	autre -49	bris_de_glace -101	collision -212	evenement_climatique -46	incendie 307	none -141	vandalisme -59	vol -60
tomobil d	blessure -57	dommage_materiel 121	evenement_climatique 194	none -113	vandalisme -74	vol -59
tomobil dyali	autre -47	dommage_materiel 45	evenement_climatique 92	none 41	vandalisme 111	vol -71
tomobil f	collision 236	evenement_climatique 93	incendie -41	none -122	vandalisme -66
tomobil l	autre -41	blessure -48	collision 323	none -49	vol -57
tomobil lakhra	collision 222	none -66	vol -41
tomobil li	collision 323	none -80	vandalisme -56
tomobil ma	bris_de_glace -46	dommage_materiel -47	evenement_climatique -53	none -71	vandalisme 291	vol -56
tomobil mn	collision 288	evenement_climatique -42	none -45	vol -55
tomobil w	autre -46	bris_de_glace -45	collision 245	evenement_climatique -45	none -169	vandalisme 74	vol 69
tomobil wa9fa	autre 283	blessure -91	bris_de_glace -63	collision -93	degats_des_eaux -57	dommage_materiel -114	evenement_climatique -72	incendie -64	none -205	vandalisme -81	vol -85
tomobil wellat	collision 42	evenement_climatique 126	none -54
tomobilat	collision 138	none -92	vandalisme 96
tomobilat dyal	autre -42	bris_de_glace -49	collision -91	dommage_materiel -57	evenement_climatique 177	incendie -63	none -56	vandalisme 155	vol -66
tomobilat w	collision 212	none -48
tomobilti	bris_de_glace -58	collision 213	incendie -47	none -182	vandalisme 174	vol -60
tond*	bris_de_glace 106	collision -75	dommage_materiel -71	incendie -48	none -149	vandalisme -75	vol 248
tondeuse	bris_de_glace 172	collision -46	dommage_materiel -41	evenement_climatique 81	none -97
tono*	autre -59	blessure -60	bris_de_glace -56	collision 251	degats_des_eaux -88	dommage_materiel -43	evenement_climatique 189	incendie -49	none -176	vandalisme -57
tonobil	autre -95	blessure -68	bris_de_glace -54	collision -254	degats_des_eaux -165	dommage_materiel -60	evenement_climatique 363	incendie -56	none -214	vandalisme -86	vol 104
tonobilat	collision 213	evenement_climatique -40	none -68	vol -70
tonobilat dkhlo	collision 213	evenement_climatique -40	none -68	vol -70
tour*	autre -54	degats_des_eaux -69	dommage_materiel 184	evenement_climatique 94	none -119	vandalisme -58
touristes	collision -40	degats_des_eaux -111	dommage_materiel -54	evenement_climatique 302	none -51	vandalisme -48
tqas*	bris_de_glace 180	collision -120	degats_des_eaux -76	dommage_materiel -45	evenement_climatique -57	incendie -71	none -93	vandalisme 208	vol -45
tqle*	blessure -87	bris_de_glace -69	collision 103	degats_des_eaux 247	incendie -43	none -151	vandalisme -78	vol -61
tqleb	blessure -87	bris_de_glace -69	collision 103	degats_des_eaux 247	incendie -43	none -151	vandalisme -78	vol -61
tqte*	autre -53	blessure 319	collision -91	degats_des_eaux 224	dommage_materiel -61	evenement_climatique -51	incendie -57	none -165	vandalisme -57	vol -76
tqte3	autre -56	blessure 345	bris_de_glace -42	collision -160	degats_des_eaux 253	dommage_materiel -68	evenement_climatique -54	incendie -64	none -185	vandalisme -61	vol -83
tra9	blessure 66	bris_de_glace 284	collision -50	dommage_materiel -47	none -88
trac*	autre -41	collision 183	evenement_climatique -51	incendie 70	none -123	vandalisme 113	vol -57
tracteur	collision 157	evenement_climatique -44	incendie 171	none -161	vandalisme -55	vol -44
tractor	autre -59	blessure -52	collision 70	evenement_climatique -78	incendie -64	none -142	vandalisme 242	vol -61
tram	collision 270	none -66	vol -41
tram*	collision -79	evenement_climatique 154	none -98	vandalisme -61	vol 179
tramway	collision -55	none -88	vandalisme -40	vol 235
tran*	blessure -62	collision -94	degats_des_eaux -42	dommage_materiel 168	none -53	vandalisme 132	vol -60
transport	blessure -62	collision -94	degats_des_eaux -42	dommage_materiel 168	none -53	vandalisme 132	vol -60
tren	autre 267	blessure 215	bris_de_glace -82	collision -78	degats_des_eaux -53	dommage_materiel -121	evenement_climatique -80	incendie -91	none -184	vandalisme -95	vol -96
tri9	bris_de_glace 87	collision 165	evenement_climatique -43	none -87	vandalisme -48	vol -41
tri9 d	autre -60	blessure -44	bris_de_glace 226	collision 209	degats_des_eaux -48	dommage_materiel -56	evenement_climatique -99	incendie -55	none -152	vandalisme -94	vol -60
tri9 dyal	collision 107
tri9 w	collision 328	evenement_climatique -48	none -69
tri9*	collision 265	vandalisme -45
tric*	blessure -43	collision 252	none -60
tricycle	blessure -43	collision 252	none -60
trip*	collision 230	none -76
triporteur	collision 230	none -76
triporteur f	collision 172	none -54
triq	bris_de_glace 136	collision 122	evenement_climatique -42	none -50
triq dyal	blessure -40	bris_de_glace -56	collision 226
tris*	dommage_materiel 192	none -65
trot*	autre -45	blessure 84	collision 132	dommage_materiel -40	incendie 82	none -122	vol 55
trottinette	autre -67	blessure 224	bris_de_glace -45	collision -51	degats_des_eaux -42	dommage_materiel -47	evenement_climatique -44	incendie 169	none -122
trottoir	blessure -70	collision 376	none -90	vol -45
tsad*	collision 301	none -111
tsaw*	degats_des_eaux 56	none 131
tsawer	degats_des_eaux 56	none 131
tseb*	collision -113	degats_des_eaux 308	none -104	vol -46
tsed*	autre -99	blessure 257	bris_de_glace -59	collision -108	degats_des_eaux 92	dommage_materiel -82	evenement_climatique -95	incendie -66	none -172	vandalisme -97	vol -94
tsre*	collision -76	none -150	vandalisme -46	vol 429
tsre9	collision -74	none -130	vol 386
tsre9 lia	collision -97	none -76	vol 308
tsre9 mn	none -91	vol 183
tsrq*	autre -65	collision -57	none -201	vandalisme -88	vol 481
tsrqat	collision -58	none -160	vandalisme -54	vol 347
tsse*	autre -44	collision 108	degats_des_eaux 287	dommage_materiel -52	evenement_climatique -68	incendie -45	none -128	vandalisme -48	vol -51
tssr*	autre -60	blessure -64	bris_de_glace -64	collision -105	degats_des_eaux -56	dommage_materiel -62	evenement_climatique -73	incendie -57	none -283	vandalisme -80	vol 423
tssrqo	autre -60	blessure -64	bris_de_glace -64	collision -105	degats_des_eaux -56	dommage_materiel -62	evenement_climatique -73	incendie -57	none -283	vandalisme -80	vol 423
tter*	autre -156	blessure 218	bris_de_glace 385	collision -194	degats_des_eaux -160	dommage_materiel -136	evenement_climatique -141	incendie -174	none -357	vandalisme -217	vol -200
tuya*	collision -47	degats_des_eaux 314	dommage_materiel -43	evenement_climatique -43	incendie 55	none -75
tuyau	collision -47	degats_des_eaux 314	dommage_materiel -43	evenement_climatique -43	incendie 55	none -75
tuyau dyal	blessure -47	degats_des_eaux 237	dommage_materiel -84	none -114
up	collision 89	incendie -43	none -43	vol 127
urge*	collision 141	incendie 148	none -81	vol -49
urgences	collision 141	incendie 148	none -81	vol -49
usin*	collision 95	incendie 176	none -74	vandalisme -55	vol -43
usine	collision 95	incendie 176	none -74	vandalisme -55	vol -43
vais*	blessure -46	degats_des_eaux 260	evenement_climatique -45	none -85
vaisselle	blessure -46	degats_des_eaux 260	evenement_climatique -45	none -85
vali*	autre 202	blessure -55	collision -53	dommage_materiel -48	none -158	vandalisme -55	vol 155
valise	autre 202	blessure -55	collision -53	dommage_materiel -48	none -158	vandalisme -55	vol 155
vehi*	collision 281	none -98
vehicule	collision 281	none -98
vehicule dyali	collision 268	none -125	vol -42
velo	autre -46	collision 70	dommage_materiel -44	none -180	vandalisme -72	vol 367
vera*	bris_de_glace 288	collision -80	dommage_materiel -86	evenement_climatique 105	none -123	vandalisme -65	vol -45
veranda	bris_de_glace 288	collision -80	dommage_materiel -86	evenement_climatique 105	none -123	vandalisme -65	vol -45
verg*	collision 237	evenement_climatique -53	none -44
verglas	collision 237	evenement_climatique -53	none -44
vete*	autre 158	blessure -78	bris_de_glace -47	collision -112	degats_des_eaux -53	dommage_materiel 235	evenement_climatique -73	incendie -64	none -137	vandalisme -83	vol -68
veterinaire	autre 158	blessure -78	bris_de_glace -47	collision -112	degats_des_eaux -53	dommage_materiel 235	evenement_climatique -73	incendie -64	none -137	vandalisme -83	vol -68
vie	autre -140	collision 227	dommage_materiel -106	none 234	vol -51
vill*	collision -63	degats_des_eaux -70	evenement_climatique 150	incendie -56	none -91	vandalisme 217	vol -113
villa	collision -63	degats_des_eaux -70	evenement_climatique 150	incendie -56	none -91	vandalisme 217	vol -113
vira*	collision 256	none -78
virage	collision 256	none -78
vitr*	blessure -42	bris_de_glace 377	collision -70	none -97	vol -55
vitre	bris_de_glace 417	dommage_materiel -49	none -106
vitre d	blessure -41	bris_de_glace 434	collision -43	degats_des_eaux -55	dommage_materiel -70	incendie -53	none -136	vandalisme -43	vol -44
vitre dyal	bris_de_glace 196	none -49
vitree	bris_de_glace 374	collision -98	dommage_materiel -58	evenement_climatique 97	none -118	vandalisme -58	vol -71
vitres	blessure -48	bris_de_glace -43	collision -135	dommage_materiel -46	none -76	vandalisme 352	vol -85
vitres mherrsin	blessure -48	bris_de_glace -43	collision -135	dommage_materiel -46	none -76	vandalisme 352	vol -85
vitrine	bris_de_glace 315	collision -59	dommage_materiel -46	none -64	vandalisme -55	vol -50
vitrine d	bris_de_glace 278	collision -69	dommage_materiel -58	none -67	vandalisme -41	vol -41
vois*	bris_de_glace 211	collision -109	dommage_materiel -77	evenement_climatique -42	incendie -45	none -95	vandalisme 152	vol -50
voit*	collision -64	none -82	vandalisme 120	vol 139
voiture	collision -64	none -82	vandalisme 120	vol 139
voiture d	collision -64	none -82	vandalisme 120	vol 139
vol	autre 553	blessure -116	bris_de_glace -104	collision -174	degats_des_eaux -114	dommage_materiel -138	evenement_climatique -127	incendie -124	none -547	vandalisme -169	vol -158
w	none -120
w 3endi	autre -68	blessure 156	collision -44	degats_des_eaux 127	dommage_materiel -44	none -45	vol -60
w 3la	blessure -50	collision 98	dommage_materiel 222	evenement_climatique -45	none -77	vandalisme -52	vol -79
w 4	bris_de_glace -46	collision 131	dommage_materiel -45	evenement_climatique 185	none -99	vandalisme -78
w 7ekk	collision 84
w 7ekkit	collision 149	none -90	vol 78
w 7na	collision -91	dommage_materiel -51	evenement_climatique 51	incendie 55	none -54	vandalisme -47	vol 144
w 7re9	autre -114	blessure -125	bris_de_glace -71	collision -133	degats_des_eaux -109	evenement_climatique 316	incendie -120	none -238	vandalisme -99	vol -151
w 7ta	autre 263	bris_de_glace 106	evenement_climatique -45	none -271	vandalisme -59	vol -56
w ana	collision 50	none -81	vandalisme -48	vol 47
w bda	degats_des_eaux 145	none -78
w bdat	collision -70	incendie 115	vandalisme 145	vol -41
w box	collision -67	dommage_materiel 177	evenement_climatique 181	incendie -74	none -109	vandalisme -60	vol -55
w chta	degats_des_eaux -71	evenement_climatique 266	none -73	vandalisme -56
w constat	collision 192	none -46
w daba	blessure -42	collision 181	evenement_climatique 146	none -73	vandalisme -79	vol -40
w daha	incendie 138
w dakchi	degats_des_eaux -58	evenement_climatique 197	none -83	vol -46
w dar	blessure 68	evenement_climatique 188	none -85	vol -50
w ddaw	collision -61	none -92	vandalisme -71	vol 395
w dert	vandalisme -60	vol 184
w dkhel	blessure -42	collision 290	evenement_climatique 111	none -138	vol -51
w dkhelt	collision 245	none -65	vol -60
w dkhlat	collision 73	degats_des_eaux 131	evenement_climatique 73	none -103	vol -53
w drari	collision 81	none -48	vandalisme 102
w dreb	collision 68	none -98	vandalisme 129
w drebni	blessure -112	collision 140	degats_des_eaux 183	dommage_materiel -51	evenement_climatique -40	none -78
w drebt	collision 197	none -49
w f	degats_des_eaux 81	incendie 72	none -66	vandalisme -44
w fraches	collision -65	degats_des_eaux 113	evenement_climatique 113	none -41
w frigo	autre -50	blessure -53	collision -67	degats_des_eaux -48	dommage_materiel 213	incendie 205	none -180	vandalisme -54	vol -80
w gal	collision 71	none -44	vol 142
w golt	collision 277	none -57	vandalisme -56
w herres	autre -51	blessure -55	bris_de_glace 106	collision -106	dommage_materiel 226	evenement_climatique -55	incendie -47	none -150	vandalisme 93	vol -97
w hezzat	collision 236	none -70	vol -51
w hia	autre -128	blessure -65	bris_de_glace -52	collision 119	degats_des_eaux -91	dommage_materiel -66	evenement_climatique -60	incendie 299	none -112	vandalisme -53	vol -116
w hiya	autre -44	blessure -40	collision 133	none -65	vandalisme 91	vol -47
w howa	collision -109	none -130	vol 364
w hzzouha	degats_des_eaux 146
w ja	collision 84	degats_des_eaux 44	none -59	vandalisme 60	vol -46
w jandarm	collision 139
w jat	bris_de_glace -44	collision 96	dommage_materiel 110	incendie 109	none -71	vol -46
w jaw	collision 95	none -41	vol 43
w jouj	collision -58	degats_des_eaux -71	evenement_climatique 276	none -79
w khda	blessure -66	none -65	vandalisme -49	vol 215
w khdaw	collision 99	none -77	vol 135
w kolchi	blessure -49	collision -65	dommage_materiel 123	none -77	vol 78
w kteb	collision 207	vol -54
w l	none -90	vandalisme 63	vol 56
w l3afia	collision -62	degats_des_eaux -40	incendie 227	none -56
w l7it	autre -41	bris_de_glace -60	collision -111	degats_des_eaux -47	dommage_materiel -40	evenement_climatique -57	incendie 196	none -98	vandalisme 248	vol -77
w la	none 61	vol 84
w lakhor	degats_des_eaux -43	none -138	vandalisme -85	vol 258
w li	collision 366	none -118	vandalisme -42	vol -67
w lma	collision -55	degats_des_eaux 261	evenement_climatique 58	none -75	vol -42
w lpolice	collision -116	degats_des_eaux -43	incendie 116	none -64	vandalisme 203	vol -97
w m3aha	autre -41	collision -105	dommage_materiel -60	incendie 231	none -139	vandalisme -49	vol 119
w ma	autre 82	collision 114	dommage_materiel 48	none -89	vol -51
w mcha	autre 76	collision 152	none -60	vandalisme -48
w mchat	autre -48	collision 96	dommage_materiel 177	evenement_climatique -40	none -65	vandalisme -53
w mchit	collision 66	incendie 77	none -65	vol 58
w mli	collision 114	none -76	vandalisme 186	vol -83
w mn	degats_des_eaux -49	dommage_materiel 63	evenement_climatique 62	incendie 204	none -104	vandalisme -40
w moul	collision 69	dommage_materiel -40	evenement_climatique 235	none -118	vandalisme -118	vol -49
w mrati	blessure -49	collision 56	dommage_materiel 329	evenement_climatique -44	none -155	vandalisme -58	vol -65
w noss	none 142
w nzel	collision -47	dommage_materiel 268	evenement_climatique -128	incendie -62	none -82	vol -41
w pare	blessure -48	evenement_climatique 192	none -63	vol -93
w parquet	collision -77	degats_des_eaux 220	none -89
w pc	collision -43	none -46	vol 186
w plaque	blessure -87	bris_de_glace -78	collision -81	degats_des_eaux -46	dommage_materiel 398	evenement_climatique -55	none -101	vandalisme -60	vol -102
w pneus	collision -69	incendie 96	none -42	vandalisme -62	vol 184
w portail	blessure -42	collision 108	dommage_materiel 221	evenement_climatique -47	incendie -44	none -88	vandalisme -66	vol -56
w rasi	collision 212	none -73
w rassi	autre -60	blessure -46	evenement_climatique -46	none -184	vandalisme -45	vol 247
w rb3	none 188	vol -41
w rideau	bris_de_glace -56	collision -118	degats_des_eaux -42	dommage_materiel -51	incendie 362	none -109	vandalisme -84	vol -51
w safi	blessure -47	bris_de_glace -60	collision 294	dommage_materiel -44	incendie 140	none -211	vandalisme -45	vol -72
w sal	bris_de_glace -49	collision -42	degats_des_eaux 375	dommage_materiel -41	evenement_climatique -46	incendie -42	none -111	vol -46
w salon	collision -76	degats_des_eaux 289	incendie -41	none -79
w ss9ef	collision -43	degats_des_eaux 72	evenement_climatique 151	none -66
w ta	collision -125	dommage_materiel -43	evenement_climatique -49	none -111	vandalisme -43	vol 395
w ta7	blessure 156	bris_de_glace -50	collision -84	degats_des_eaux -53	dommage_materiel 200	evenement_climatique -53	none -105	vandalisme -48	vol -46
w tchettat	bris_de_glace 241	collision -43	dommage_materiel -44	none -103
w te77	autre -85	blessure -59	bris_de_glace -48	collision -89	degats_des_eaux -47	dommage_materiel 261	evenement_climatique 163	incendie -58	none -103	vandalisme -69	vol -64
w therres	autre -74	blessure 413	bris_de_glace -61	collision -82	degats_des_eaux -64	dommage_materiel -119	evenement_climatique -76	incendie -43	none -123	vandalisme -90	vol -138
w therrsat	blessure 294	bris_de_glace -62	collision -85	degats_des_eaux -86	dommage_materiel -67	evenement_climatique 46	incendie -43	none -61
w tomobil	bris_de_glace 112	collision 85	evenement_climatique 56	none -66	vandalisme -48
w verglas	collision 237	evenement_climatique -53	none -44
w wa7d	collision 95	dommage_materiel 53	incendie 62	none -69
w wa7ed	autre -58	blessure -55	collision 205	dommage_materiel -44	none -176	vandalisme -75	vol 207
w wach	autre 483	bris_de_glace -76	collision -95	degats_des_eaux -43	dommage_materiel -41	evenement_climatique -52	none -446	vandalisme -49	vol -62
w walo	autre -97	collision -76	dommage_materiel -40	none 396	vandalisme -70	vol -61
w weldi	collision 78	dommage_materiel 183	none -86	vandalisme -43
w yeddi	evenement_climatique 124	none -43	vol 74
w zit	blessure -79	bris_de_glace -71	collision -55	degats_des_eaux -40	dommage_materiel 311	evenement_climatique -49	none -88	vandalisme -55	vol -46
w9e3	collision 200	none -51	vol -40
w9e3 lia	blessure -62	collision 306	none -84	vol -60
w9e3 nhar	collision 99
w9ef	collision 230	none -72
w9ef*	collision 237	none -70
w9efch	collision 237	none -70
wa7d	collision 119	none -94
wa7d chab	collision 148
wa7d l	blessure -40	collision 164	degats_des_eaux 42	dommage_materiel -58	none -81	vandalisme -60	vol 144
wa7d l7sa	autre -45	blessure -40	bris_de_glace 398	collision -119	degats_des_eaux -48	evenement_climatique -53	none -251	vandalisme -55	vol -62
wa7d lbrulure	collision -86	dommage_materiel -49	evenement_climatique -58	incendie 333	none -63	vol -48
wa7d lkamio	bris_de_glace 119	collision 148	none -103
wa7d lmra	collision 234	incendie 98	none -104	vol -48
wa7d ma	bris_de_glace 97	collision -72	dommage_materiel -47	evenement_climatique 76	incendie 132	none -74	vol -64
wa7d menhom	collision -48	none -47	vandalisme -40	vol 213
wa7d mn	bris_de_glace -48	collision 64	dommage_materiel 254	none -122	vandalisme -69	vol -44
wa7d*	autre -42	blessure -42	bris_de_glace 173	collision -42	evenement_climatique -47	incendie 70	vandalisme -62	vol -52
wa7da	autre -50	blessure -52	bris_de_glace 59	collision -89	degats_des_eaux -54	dommage_materiel 61	evenement_climatique -54	incendie 142	none 79	vandalisme -53	vol -65
wa7di	autre -48	bris_de_glace -45	collision 85	degats_des_eaux 217	dommage_materiel -43	none -131	vandalisme -63	vol -57
wa7do	bris_de_glace 328	degats_des_eaux -43	dommage_materiel -94	incendie -46	none -101	vandalisme -40
wa7e*	collision 51
wa7ed	collision 51
wa7ed chab	blessure 249	degats_des_eaux -62	evenement_climatique -47	none -85	vol -111
wa7ed chad	blessure -45	bris_de_glace -42	collision -125	degats_des_eaux -49	dommage_materiel -49	evenement_climatique -42	none -164	vandalisme -95	vol 397
wa7ed dkhel	none -69	vandalisme 164
wa7ed f	blessure 220	bris_de_glace 94	degats_des_eaux -57	evenement_climatique -50	incendie -40	none -194	vandalisme -68	vol -75
wa7ed jouj	blessure -42	collision 154	none -72	vol 57
wa7ed l	collision 148	dommage_materiel -44	incendie 199	none -99	vandalisme -45	vol -64
wa7ed lkar	collision 96
wa7ed lkelb	collision 232	none -88
wa7ed ma	degats_des_eaux 57	none -82
wa9e*	collision 152	none -54
wa9ef	collision 152	none -54
wa9ef f	collision 43	vandalisme 112
wa9f*	autre 135	blessure 88	collision 40	dommage_materiel -53	evenement_climatique -42	none -117	vandalisme -65
wa9fa	autre 150	blessure 105	dommage_materiel -58	evenement_climatique -45	none -130	vandalisme -68
wa9fa f	autre -44	blessure -57	collision 339	none -89	vandalisme -77	vol -58
wa9t	evenement_climatique -45	incendie 176	none -57
wach	autre 404	collision -53	vandalisme -76	vol -64
wach assurance	autre -149	blessure 181	bris_de_glace -63	collision -46	dommage_materiel -83	none 275	vandalisme -46	vol -80
wach kayn	collision -47	evenement_climatique 45	none 202	vandalisme -69
wach l	autre 99
wach n9der	collision 168	dommage_materiel -43	vol -42
wach wslatkom	autre -61	none 196
wach ymken	autre 301	blessure -45	bris_de_glace -61	collision -46	incendie -64	none -62	vandalisme -220	vol -101
wad	autre -74	blessure -92	bris_de_glace -92	collision -244	degats_des_eaux -156	dommage_materiel -65	evenement_climatique 497	incendie -82	none -270	vandalisme -97	vol -140
wah	autre -75	blessure -73	bris_de_glace -88	collision -91	degats_des_eaux -61	dommage_materiel -75	evenement_climatique -70	incendie -53	none 235	vandalisme -73	vol -104
wahd*	blessure 185	collision 73	none -82
wahda	blessure 185	collision 73	none -82
wakh*	autre -40	blessure -41	bris_de_glace 153	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -55	none 141	vandalisme -62
wakha	bris_de_glace -48	collision 57	evenement_climatique -40	none 195	vandalisme -54
wala*	evenement_climatique -41
walah	blessure -48	bris_de_glace -48	collision -80	degats_des_eaux -42	dommage_materiel -50	evenement_climatique -44	incendie -41	none 241	vandalisme -59	vol -47
walah ma	blessure -48	bris_de_glace -48	collision -80	degats_des_eaux -42	dommage_materiel -50	evenement_climatique -44	incendie -41	none 241	vandalisme -59	vol -47
walakin	degats_des_eaux 42	evenement_climatique -41
walakin ana	collision 145	none -48
walakin ma	bris_de_glace 80	collision -82	degats_des_eaux -49	none 83	vandalisme 50	vol -42
walo gha	autre -44	blessure 281	bris_de_glace -44	collision -154	degats_des_eaux -44	dommage_materiel -55	evenement_climatique -62	incendie 55	none -185	vandalisme 163	vol -106
walo ghi	collision 180	none -70	vol 93
walo l	autre 144	collision -67	none -115	vol 53
walo la	collision 49	degats_des_eaux 301	evenement_climatique -150	none -131	vol -56
walo ma	dommage_materiel -41	none -120	vandalisme -98	vol 229
walo w	degats_des_eaux 71	none -64	vol 102
walo*	autre -46	collision 75	dommage_materiel -48	evenement_climatique -41	incendie 44	none 74
walou	autre -46	collision 75	dommage_materiel -48	evenement_climatique -41	incendie 44	none 74
we9e*	degats_des_eaux 179	none -53
we9ef	degats_des_eaux 179	none -53
we9f*	collision 73
we9fat	collision 73
we9fat f	collision 73
wedn*	collision -87	dommage_materiel -96	evenement_climatique 319	incendie -40	none -107	vandalisme 90	vol -53
wejh*	blessure -51	collision -72	incendie 70	none -107	vandalisme 132	vol 122
wejhi	collision -70	degats_des_eaux 83	none -83	vandalisme -56	vol 213
wel	incendie 51	none 121
wel bare7	collision 43	incendie 66	none 48
weld	bris_de_glace 109	dommage_materiel -48	evenement_climatique -41	none -72	vandalisme -56	vol 139
weld*	autre 86	degats_des_eaux -44	dommage_materiel 180	evenement_climatique -48	none -142
weldi	autre 86	degats_des_eaux -44	dommage_materiel 180	evenement_climatique -48	none -142
weldi ana	collision 60	evenement_climatique -50	none -74	vol 172
weldi f	autre -45	blessure 237	dommage_materiel -46	none -97	vol -49
weldi li	autre -59	collision -85	dommage_materiel 166	incendie 110	none -77	vol -40
weldi mn	collision 191	none -46
well*	blessure -42	bris_de_glace 63	collision -51	incendie 185	vandalisme -60	vol -44
wella	bris_de_glace 57	collision -93	degats_des_eaux 82	dommage_materiel 45	evenement_climatique -46	incendie 154	none -105	vandalisme -40
wellat	bris_de_glace 109	collision 40	none -47	vandalisme -51
wellat b7al	collision 42	evenement_climatique 126	none -54
wer9*	autre 233	collision 185	none -159	vandalisme -77	vol -66
wer9a	autre 233	collision 185	none -159	vandalisme -77	vol -66
wer9a la	autre -40	collision 307	none -74	vandalisme -77	vol -55
wert*	blessure -59	collision -69	degats_des_eaux 111	dommage_materiel 230	evenement_climatique -54	none -117	vol -73
wesl*	blessure -44	bris_de_glace -70	collision 148	incendie 167	none -120	vandalisme -72	vol -55
west	autre -41	bris_de_glace -62	collision 197	evenement_climatique -48	incendie 135	none -136	vandalisme -75	vol -49
wla	autre -48	blessure -52	collision -73	degats_des_eaux 105	incendie 49	none 125	vandalisme -42	vol 45
wlad	autre -68	blessure -77	bris_de_glace 208	collision -180	degats_des_eaux -82	dommage_materiel -81	evenement_climatique -106	incendie 84	none -358	vandalisme 381	vol -102
wlah	blessure -44	collision -55	dommage_materiel -42	evenement_climatique -42	none 251	vandalisme -202	vol -50
wld	autre -54	blessure -57	bris_de_glace 340	collision 46	degats_des_eaux -49	evenement_climatique -78	incendie -68	none -217	vol -75
wldi	autre -79	bris_de_glace -65	collision -102	degats_des_eaux -52	dommage_materiel 447	evenement_climatique -62	incendie -44	vandalisme -66	vol -79
wlid*	autre 237	blessure -52	bris_de_glace -50	collision -100	degats_des_eaux -54	dommage_materiel -85	incendie -50	none -199	vol 100
wlidi	autre 284	blessure -66	bris_de_glace -57	collision -106	degats_des_eaux -61	dommage_materiel -110	evenement_climatique -80	incendie -59	none -245	vol 138
wlla*	bris_de_glace -43	collision -140	evenement_climatique -43	none 165	vandalisme 175	vol -80
wllah	bris_de_glace -43	collision -140	evenement_climatique -43	none 165	vandalisme 175	vol -80
wost	collision 183	evenement_climatique -40
wost tri9	collision 183	evenement_climatique -40
wra9	autre 193	blessure -53	bris_de_glace -51	dommage_materiel -65	evenement_climatique 56	incendie -55	vandalisme -54
wsel	evenement_climatique 49	incendie 115
wsel dossier	none 76
wsel l	collision -65	incendie 284	none -72	vandalisme -42	vol -45
wsla*	autre 163	collision -40	vol -40
wslat	autre 244	collision -53	none -145	vol -61
wslatkom	autre -61	none 196
wslatkom tsawer	autre -61	none 196
wslo	autre 204	blessure -41	collision -116	incendie 167	none -171	vandalisme -76	vol -71
y3ti*	blessure -62	collision 121	dommage_materiel 241	evenement_climatique -47	incendie -67	none -152	vandalisme -45	vol -95
y7el*	autre 268	blessure -40	collision -103	degats_des_eaux -49	dommage_materiel 169	evenement_climatique -77	incendie -49	none -212	vandalisme -52	vol -102
ya	bris_de_glace 178	collision -105	degats_des_eaux -60	dommage_materiel -59	evenement_climatique -43	incendie 235	none -128	vandalisme -57	vol -100
ycho*	collision 105	evenement_climatique 148	none -62
ychouf	collision 66	evenement_climatique 211	none -77	vandalisme -40
yde7*	degats_des_eaux 229	dommage_materiel -41	vandalisme -42
yder*	collision -82	none -138	vandalisme 231	vol 79
yedd*	blessure 47	bris_de_glace 71	incendie 50	none -79
yeddha	blessure 222	bris_de_glace 74	collision -83	dommage_materiel -57	none -97
yeddi	incendie 54	none -77	vandalisme -43
yeddo	blessure -92	bris_de_glace 348	collision -62	degats_des_eaux -59	dommage_materiel -71	incendie -52	none -89	vandalisme -92	vol -54
yji	collision 90	none 72
yjib	blessure 210	collision -84	none -79	vandalisme 138	vol -116
ykhe*	blessure 241	collision -162	dommage_materiel -53	evenement_climatique -46	none 127
ykhl*	autre -68	blessure -43	collision -110	degats_des_eaux -41	dommage_materiel -43	evenement_climatique -56	none 123	vandalisme -84	vol 231
ymke*	autre 144	blessure -42	bris_de_glace 75	collision -67	evenement_climatique -48	incendie -48	vandalisme 71	vol -67
ymken	autre 162	blessure -46	bris_de_glace 89	collision -122	dommage_materiel -40	evenement_climatique -56	incendie -52	vandalisme 88	vol -76
ysre*	blessure -42	collision -105	dommage_materiel -47	none -102	vandalisme -121	vol 344
yssi*	collision 170
yssini	collision 170
ytbe*	autre 224	blessure -64	bris_de_glace 241	collision -116	degats_des_eaux -77	dommage_materiel -65	evenement_climatique -77	incendie -83	none -222	vandalisme -58	vol -73
ytbeddel	autre 224	blessure -64	bris_de_glace 241	collision -116	degats_des_eaux -77	dommage_materiel -65	evenement_climatique -77	incendie -83	none -222	vandalisme -58	vol -73
zad	collision 307	none -54	vandalisme -49	vol -47
zade*	collision 292	none -40	vandalisme -48
zadet	collision 292	none -40	vandalisme -48
zadet f	collision 292	none -40	vandalisme -48
zago*	autre -67	blessure 357	bris_de_glace -55	collision -119	degats_des_eaux -50	dommage_materiel -58	evenement_climatique 71	incendie -51	none -318	vandalisme -98	vol -80
zagora	autre -67	blessure 357	bris_de_glace -55	collision -119	degats_des_eaux -50	dommage_materiel -58	evenement_climatique 71	incendie -51	none -318	vandalisme -98	vol -80
zaj	autre -64	blessure -68	bris_de_glace 199	collision -76	degats_des_eaux -49	dommage_materiel -66	evenement_climatique -42	vandalisme 53	vol 125
zaj d	bris_de_glace 236	collision -70	degats_des_eaux -50	none -67	vandalisme -50	vol 43
zaj f	bris_de_glace 167	collision -67	degats_des_eaux -59	none -66	vandalisme -48	vol 83
zbel	collision 209
zel9*	autre -41	blessure 157	bris_de_glace -49	collision 255	dommage_materiel -41	evenement_climatique -161	incendie -45	none -120	vandalisme -61	vol -59
zel9at	autre -50	blessure 210	bris_de_glace -45	collision 172	degats_des_eaux 58	dommage_materiel -49	evenement_climatique -184	incendie -53	none -133	vandalisme -71	vol -70
zel9at f	autre -50	blessure 210	bris_de_glace -45	collision 172	degats_des_eaux 58	dommage_materiel -49	evenement_climatique -184	incendie -53	none -133	vandalisme -71	vol -70
zell*	autre -42	blessure -45	collision -46	dommage_materiel 112	evenement_climatique 47	vandalisme -44	vol 64
zellij	autre -42	blessure -45	collision -46	dommage_materiel 112	evenement_climatique 47	vandalisme -44	vol 64
zen9*	bris_de_glace -42	collision -89	evenement_climatique 121	incendie 79	none -102	vandalisme 66	vol -50
zen9a	bris_de_glace -42	collision -89	evenement_climatique 121	incendie 79	none -102	vandalisme 66	vol -50
zerb*	dommage_materiel 216	incendie 70	none -82
zerba	incendie 224	none -44
zerbana	collision 196	none -62
zerbiya	bris_de_glace -88	collision -57	dommage_materiel 309	incendie -48	none -113	vandalisme -43	vol -54
zinc	autre -82	blessure -89	bris_de_glace -90	collision -189	degats_des_eaux 277	dommage_materiel -98	evenement_climatique 268	incendie -72	none -299	vandalisme -147	vol -120
zit	autre -69	blessure 244	bris_de_glace -84	degats_des_eaux -62	dommage_materiel 160	evenement_climatique -87	incendie -128	none -227	vandalisme -113	vol -96
zit 3la	autre -54	blessure -50	bris_de_glace -47	collision -65	degats_des_eaux -41	dommage_materiel 328	evenement_climatique -44	none -104	vandalisme -80	vol -79
zito*	autre -54	blessure 199	bris_de_glace -75	collision -207	degats_des_eaux -52	dommage_materiel 88	evenement_climatique 245	incendie -139	none -207	vandalisme -63	vol -71
zitoun	autre -54	blessure 199	bris_de_glace -75	collision -207	degats_des_eaux -52	dommage_materiel 88	evenement_climatique 245	incendie -139	none -207	vandalisme -63	vol -71
zjaj	autre -50	blessure -44	bris_de_glace 418	collision -79	degats_des_eaux -57	evenement_climatique -42	incendie -52	none -98	vandalisme 111	vol -60
zjaj d	bris_de_glace 427	collision -72	degats_des_eaux -50	dommage_materiel -99	evenement_climatique -48	incendie -54	none -92	vandalisme -67	vol -46
zjaj dyal	blessure -46	bris_de_glace 204	collision -100	degats_des_eaux -46	dommage_materiel 146	evenement_climatique -41	incendie -58	none -108	vandalisme -76	vol -50
zjaj f	bris_de_glace 107	collision -109	degats_des_eaux -49	dommage_materiel 144	none -62	vandalisme 84
zjaj*	autre -42	blessure -61	bris_de_glace 307	collision -155	degats_des_eaux -63	dommage_materiel -66	evenement_climatique -79	incendie -70	none -214	vandalisme 106	vol -98
zle9	autre -53	blessure 256	bris_de_glace -60	collision 115	degats_des_eaux 98	dommage_materiel -65	evenement_climatique -89	incendie -47	none -168	vandalisme -63	vol -89
zle9*	blessure 229	bris_de_glace -44	collision 119	evenement_climatique -43	none -124	vandalisme -47	vol -55
zle9t	blessure 257	bris_de_glace -49	collision 100	dommage_materiel -43	evenement_climatique -47	incendie -41	none -143	vandalisme -46	vol -62
zle9t b	blessure -63	collision 307	dommage_materiel -44	none -102	vol -56
zle9t f	autre -45	blessure 364	bris_de_glace -71	collision -115	degats_des_eaux 72	dommage_materiel -44	evenement_climatique -60	incendie -54	none -168	vandalisme -52	vol -68
zn9a	autre -42	collision -114	dommage_materiel -41	evenement_climatique -41	none -88	vandalisme 331
zrab*	degats_des_eaux 50	evenement_climatique 173	none -62
zrabi	degats_des_eaux 50	evenement_climatique 173	none -62
zre9	collision -54	none 207	vandalisme -68	vol 57
zzaj	blessure -40	bris_de_glace 144	collision -75	evenement_climatique 123	none -67
ار	autre -124	blessure -81	bris_de_glace -80	collision 363	degats_des_eaux -62	dommage_materiel -85	evenement_climatique -92	none -247	vandalisme -139	vol -141
@injuries
	no -107	unknown 53	yes -23
0	no 175	unknown -87	yes -182
1	no -162	unknown 240	yes -108
10	no -68	unknown 41
10h	no -61
11	no 218	unknown -108	yes -136
11h3*	no 59	unknown -190	yes 75
11h30	no 59	unknown -190	yes 75
12	no 45	unknown 57	yes -118
12 alf	no 80	yes -99
12h	no -52
1300	no -157	unknown -40	yes 141
14	no -89	unknown 102
15	unknown -191	yes 182
16h	yes -83
17h	no 160	unknown -230
18	no 147	unknown -170
1800	no 49	yes -75
2 w	no 110	yes -165
20	no 87	unknown -66
207	no -82	unknown 69
22	no -65	unknown -257	yes 259
2300	unknown 89	yes -102
23h	no 197	unknown -176	yes -67
25	no 131	unknown -172
3	unknown 93	yes -71
30	unknown -51
3000	no -102	unknown 208	yes -147
3400	no -69	unknown 108	yes -50
3ach*	no -72	unknown -218	yes 250
3achoura	no -72	unknown -218	yes 250
3ad	unknown 126	yes -90
3afa*	no -56	unknown 113	yes -60
3afak	unknown 48	yes -61
3afakom	no -125	unknown 156	yes -56
3am	unknown -110	yes 108
3am hadi	no -57	unknown 131	yes -82
3am lli	no 260	unknown -220	yes -112
3am w	no 75	yes -80
3amm*	no -255	unknown 131	yes 94
3are*	no -117	unknown 182	yes -78
3aref	no -117	unknown 182	yes -78
3chi*	no -139	unknown -115	yes 200
3chiya	no -139	unknown -115	yes 200
3chr*	unknown 67	yes -116
3chrin	no -88	unknown 142	yes -97
3dem	no -97	unknown -201	yes 250
3edd	no -63	unknown -151	yes 178
3edd*	no -65	unknown -139	yes 186
3emm*	no 76	unknown -81
3emmerna	no 81	unknown -88
3emmerna constat	no 72	unknown -167	yes 75
3emmerna lconstat	no 118	unknown -61	yes -63
3en9*	no -157	unknown -353	yes 416
3en9i	no -175	unknown -224	yes 299
3end	unknown 109	yes -119
3endha	unknown -273	yes 254
3endhom	no -97	unknown 180	yes -83
3endhom 7it	no -97	unknown 180	yes -83
3endi	unknown 57	yes -71
3endna	no -157	unknown 63	yes 72
3endo	no -65	unknown -104	yes 144
3ers	no -79	yes 45
3ers f	no -79	yes 45
3ess*	unknown 110	yes -87
3essass	unknown 110	yes -87
3eye*	no 41	unknown -85
3eyy*	no 181	unknown -147
3eyyetna	no 206	unknown -133	yes -72
3eyyetna l	no 202	unknown -111	yes -113
3eyyetna la	no 132	unknown -100
3ini	no 67	unknown -143	yes 70
3ini*	no -83	unknown -297	yes 266
3iye*	no 84	yes -109
3iyet	no -97	unknown 144	yes -76
3la jenb	no 90	yes -104
3la jouj	no 63	unknown -182	yes 94
3la l	unknown 72	yes -96
3la lpare	no 219	unknown -132	yes -124
3la moto	no -47	unknown -141	yes 177
3la rassi	no -140	unknown -268	yes 352
3la rideau	no -162	unknown 169
3la sour	no 86	unknown 40	yes -155
3la tomobil	no -86	unknown 202	yes -123
3la wejhi	no -45	unknown -172	yes 193
3la zerbiya	no -72	unknown 222	yes -172
3lia	no -69	unknown -73	yes 134
3lih	unknown -102	yes 95
3lih w	no 132	unknown 57	yes -249
3lih*	no 64	unknown -117	yes 46
3liha	no 99	unknown -128
3lihom	unknown -100	yes 97
3lik*	no 63	yes -81
3likom	no 63	yes -81
3lin*	no 116	unknown -88
3lina	no 116	unknown -88
3lina f	no 113	unknown -144
3lina lma	no -201	unknown 95	yes 81
3mer	no 99	yes -142
3mme*	no 99	unknown -100
3mmerna	no 163	unknown -66	yes -111
3mmerna constat	no 158	unknown -87	yes -100
3n9i	no -95	unknown -186	yes 232
3n9i kaydrni	no -95	unknown -186	yes 232
3nd	no -59	unknown 110	yes -48
3nd lboulis	no -86	unknown 142	yes -63
3ndi	no -69	unknown 73
3ndi wa7d	no -199	unknown -51	yes 187
3ndn*	no 129	unknown -60	yes -81
3ndna	no 129	unknown -60	yes -81
3ndo	no 168	unknown -135
3omr*	no -148	unknown 135
3on9*	no -221	unknown -155	yes 323
3on9i	no -60	unknown -165	yes 195
3ref*	no -166	unknown 234	yes -77
3reftch	no -200	unknown 244	yes -63
3tan*	no -72	yes 88
3tana	no -97	unknown -236	yes 296
3tani	no -124	unknown 70
3tat*	no 174	unknown -115	yes -94
3tatni	no 174	unknown -115	yes -94
4	no -46	unknown 72
4 d	no 68	unknown -55
4 iyam	no 218	unknown -107	yes -133
40	no -101	unknown 44	yes 47
4x4	no 93	unknown -149
5 cm	no -59	unknown 174	yes -158
5 d9aye9	no 92	yes -74
6 snin	no -146	unknown 62	yes 41
60	no 254	unknown -219	yes -65
600	unknown 40	yes -59
7	no -119	unknown -99	yes 213
7 d	no -88	unknown -130	yes 169
7ajr*	no -51	unknown 137	yes -105
7ajra	no -51	unknown 137	yes -105
7all*	unknown 104	yes -116
7allouf	unknown 104	yes -116
7allouf f	unknown 104	yes -116
7ano*	unknown 52	yes -56
7anout	no 50	unknown -52
7anouti	no -158	unknown 187	yes -114
7awl*	unknown 54	yes -93
7awlo	no 87	yes -93
7da	no 109	unknown -112
7dah	no 72	unknown -114
7ed	no 276	unknown -140	yes -135
7ed f	no 132	unknown -83	yes -71
7ed ghir	no 206	unknown -160	yes -85
7ed ma	no 108	unknown -48	yes -63
7ed w	no 281	unknown -195	yes -107
7edr*	no 145	yes -186
7ejr*	no -63	unknown 41
7ejra	no -58	unknown 78
7ekk	no -51	unknown 98	yes -60
7ekk lia	unknown 122	yes -111
7ekk*	no -50	unknown 115	yes -81
7ekkit	no -42
7ell	no 83	unknown -176	yes 63
7ell lbab	no -112	unknown -127	yes 214
7ell*	unknown -56
7ello	no -109	unknown 204	yes -138
7ellouf	no 288	unknown -250	yes -115
7er9*	no -149	unknown -130	yes 214
7er9at	no -149	unknown -130	yes 214
7ess*	no 169	unknown -127	yes -54
7essa	no 109	unknown -152
7essit	no 162	unknown -90	yes -112
7essit b	no 162	unknown -90	yes -112
7et	no 66	yes -119
7it	no -74	unknown 116	yes -42
7it ma	no -217	yes 204
7jer	no -96	unknown 64
7lli*	no -206	yes 157
7llit	no -206	yes 157
7llit lbab	no -206	yes 157
7mel	no -97	unknown 66
7na	no 202	unknown -149	yes -49
7na bikhir	no 183	unknown -105	yes -88
7na f	no -200	unknown 105	yes 82
7na kona	no 107	unknown -202	yes 62
7na labas	no 393	unknown -270	yes -257
7oud*	no -85	unknown -179	yes 224
7oudi	no -85	unknown -179	yes 224
7re9	no -104	unknown 142	yes -43
7re9 lia	no -104	unknown 142	yes -43
7ta	no 121	unknown -58	yes -61
7ta 7ed	no 115	unknown -73	yes -47
7ta ana	no 121	unknown -51	yes -74
7ta l	no -136	unknown 96
7ta majrou7	no 113	unknown -46	yes -377
7ta mjrou7	no 297	unknown -240	yes -130
7ta wa7d	no 253	unknown -175	yes -84
7ta wa7ed	no 193	unknown -94	yes -100
7tit	no -69	yes 45
7waj*	no -109	unknown -267	yes 327
7way*	no 87	yes -114
7wayej	unknown 114	yes -128
7wayj	no 107	unknown -60	yes -65
8	no 87	yes -93
8 juin	no 57	yes -134
890	no -44	unknown -68	yes 99
9	no 183	unknown -84	yes -107
9 f	no -122	unknown 241	yes -142
900	no -94	unknown -65	yes 119
97	no -180	unknown -101	yes 189
9ad	no -58	unknown 153	yes -99
9ahw*	no 42	unknown 88	yes -142
9ahwa	no 42	unknown 88	yes -142
9alt	no 264	unknown -197	yes -105
9asni f	no -234	unknown 117	yes 52
9ass*	no 203	unknown -129	yes -85
9asstni	no 121	unknown -46	yes -78
9bel	no -40	unknown -157	yes 179
9dam	no 91	unknown 58	yes -196
9der*	no -87	unknown -95	yes 146
9edd*	no -50
9eddam	no -123	yes 69
9eddami	no 54
9elb*	no -71	unknown -150	yes 197
9ell*	no -261	unknown 420	yes -338
9h	unknown 72	yes -111
9oda*	no 44	unknown 57	yes -123
9odam	no 44	unknown 57	yes -123
9rib	unknown -131	yes 80
9rib mn	no 84	unknown -127
9te3	no 221	unknown -140	yes -142
a	unknown 55	yes -90
a laver	no -103	unknown 187	yes -116
a sidi	no 277	unknown -161	yes -223
a weldi	no 48	unknown -86
abde*	no 229	unknown -120	yes -109
acci*	no 45	unknown -164	yes 101
accident	no 45	unknown -164	yes 101
accr*	no 72	yes -102
accrochage	no 72	yes -102
aero*	no 112	unknown -41	yes -103
aeroport	no 112	unknown -41	yes -103
afri*	unknown 63	yes -45
agad*	no -83	yes 94
agadir	no -83	yes 94
agen*	no -170	unknown -82	yes 195
agence	no -170	unknown -82	yes 195
aile	no 166	unknown -120	yes -54
aile avant	no -127	unknown 78
ain	no -166	unknown 222	yes -86
airb*	unknown -126	yes 88
airbags	no 56	unknown -103
airbags kherjo	no 56	unknown -103
akho*	no 267	unknown -225	yes -62
akhor	no 267	unknown -225	yes -62
alf	no 80	yes -99
alf dh	no 80	yes -99
alha*	no 63	unknown -145	yes 71
alla*	no 108	yes -87
allah	no 88	yes -74
alo	no 46	unknown 67	yes -144
ambu*	no -100	unknown -179	yes 257
ambulance	no -100	unknown -179	yes 257
ana	no 82	unknown -94
ana 3endi	unknown -158	yes 103
ana 7ta	no 120	unknown -63	yes -57
ana ana	yes -73
ana bikhir	no 301	unknown -213	yes -139
ana f	no 113	unknown -213	yes 93
ana ghir	no -75	unknown -80	yes 148
ana golt	yes -73
ana kan3ess	no 153	unknown -97	yes -84
ana kanktb	no -105	unknown 51	yes 58
ana kont	unknown -85	yes 48
ana la	no 183	unknown -97	yes -89
ana labas	no 236	unknown -144	yes -105
ana li	no 190	unknown -129	yes -68
ana ma	no 109	unknown -91
ana machi	no -99	unknown 185	yes -101
ana men	no -102	yes 84
ana mn	no -94	unknown -129	yes 217
ana mra	no -156	unknown -90	yes 206
ana salem	no 281	unknown -251	yes -110
ana w	no 116	unknown -191	yes 76
annu*	no -144	unknown 284	yes -217
ante*	no -94	unknown 136	yes -60
antenne	no -94	unknown 136	yes -60
appa*	no -189	unknown 290	yes -130
appareil	no -186	unknown 277	yes -131
appareil photo	no -119	unknown 180	yes -82
arri*	no 110	yes -117
arriere	no 90	yes -117
arro*	no 108	unknown -122
assurance dyalo	no -140	unknown 244	yes -124
atay	no 41	unknown -72
atte*	no -67	unknown 77
attestation	no -75	unknown 183	yes -123
auto	no 85	yes -100
auto ecole	no 142	unknown -67	yes -74
auto*	no -43
autoroute	no -43
autoroute settat	no 181	unknown -122	yes -90
avan*	no -102	unknown 102
avant	no -102	unknown 102
azro*	unknown 84	yes -144
azrou	unknown 84	yes -144
b 3400	no -69	unknown 108	yes -50
b 3ini	no 151	unknown -40	yes -171
b 7ejra	no -47	unknown 154	yes -107
b chariot	unknown 53	yes -47
b chi	no -47	unknown 122	yes -80
b clio	no 160	unknown -88	yes -112
b dokhan	no -137	yes 102
b extincteur	no 170	unknown -124	yes -92
b ghalat	no -64
b jehd	no -77	unknown -58	yes 123
b joj	no -64
b jouj	no 175	unknown -158
b l	no 158	unknown -105	yes -84
b l3ani	no 112	unknown -52	yes -76
b l7jer	no -135	unknown 234	yes -125
b la	no -102	unknown 51	yes 46
b lma	no -141	unknown 202	yes -89
b lor	no 128	unknown -90	yes -49
b moto	no -84	unknown -110	yes 162
b mous	no 85	yes -100
b rb3a	no -63	unknown 128	yes -83
b sabab	no -68	unknown -111	yes 149
b sbab	no -96	unknown 160	yes -71
b scooter	unknown -59	yes 42
b tricycle	unknown -105	yes 53
b tuyau	no 168	unknown -111	yes -93
b velo	no 78	unknown -213	yes 92
b wa7ed	no -99	unknown 172	yes -134
b walo	no 87	yes -86
b zerba	no 84	yes -67
b7al ila	no -126	yes 128
b7al*	no 112	unknown -119
b7alha	no 64	unknown -147	yes 64
b9a	unknown 41
b9ac*	no -175	unknown 141
b9ach	no -175	unknown 141
b9at	no -117	unknown 63	yes 53
b9in*	no 226	unknown -190	yes -86
b9ina	no 226	unknown -190	yes -86
ba3d	no -156	unknown 174	yes -41
ba9i	no 115	yes -157
bab	no 107	unknown -102
bab d	no 68	unknown -181	yes 102
bab doukkala	no -82	unknown -110	yes 139
bab garage	no 287	unknown -240	yes -99
baba	unknown 65	yes -97
bach	no -79	yes 47
bach ma	no -134	yes 110
bach*	unknown -97	yes 121
bache	unknown -97	yes 121
bagh*	no -182	unknown 327	yes -202
baghi	no -182	unknown 327	yes -202
bagr*	no -99	unknown 80
baig*	no 54	yes -123
baignoire	no 54	yes -123
balc*	no -76	unknown 151	yes -81
balcon	no -76	unknown 151	yes -81
balcon dyali	no -49	yes 68
balk*	no -114	yes 84
balkon	no -114	yes 84
ball*	unknown 75	yes -89
bana*	no -93	yes 55
banat	no -93	yes 55
banc*	no 131	unknown -129
barb*	unknown -97	yes 80
barbecue	unknown -97	yes 80
bare*	no 77	unknown -107
bare7	no 77	unknown -107
barr*	no -173	yes 109
bas	no 325	unknown -223	yes -123
batt*	no -117	unknown 214	yes -131
batterie	no -117	unknown 214	yes -131
bayd	no 88	unknown 123	yes -280
bayd*	no -96	unknown 203	yes -114
bayda	no -51	unknown 150	yes -108
bchw*	no -105	unknown 78
bchwiya	no -105	unknown 78
bda	unknown -63	yes 77
bda kayghewwet	no 152	unknown -67	yes -89
bdat	no 95	unknown -217	yes 100
be3d	no 105	unknown -60	yes -59
bebe	no 70	yes -94
bekr*	unknown 66	yes -90
bekri	unknown 66	yes -90
benn*	no 87	yes -146
bent*	unknown 89	yes -115
benti	unknown 89	yes -115
berl*	no 207	unknown -169	yes -65
berlingo	no 207	unknown -169	yes -65
beto*	unknown 92	yes -104
beton	unknown 92	yes -104
bezz*	no 92	unknown -50	yes -52
bezzaf w	no -86	unknown 58
bgha*	no 49	yes -63
bghach	yes -54
bghach yssini	no -84	yes 44
bghat	unknown -53
bghatch	no 123	yes -137
bghaw	no 78	yes -51
bghe*	unknown -108	yes 81
bghel	unknown -108	yes 81
bghi*	unknown 126	yes -99
bghit	unknown 111	yes -97
bghit n3ref	no -63	yes 45
bghit ngoul	no 80	yes -64
bia	no -192	unknown 126
bicy*	no 41	unknown -53
bicyclette	no 58	unknown -90
bido*	no -111	unknown 66	yes 44
bidon	no -109	unknown 147	yes -41
bidon d	no -109	unknown 147	yes -41
bih	no -167	unknown 184
bih f	no -174	unknown 148
biha	no -41	unknown 121	yes -88
bikh*	no 222	unknown -182
bikhir	no 222	unknown -182
bikhir gha	no 134	unknown -246	yes 68
bikhir ghir	no 292	unknown -210	yes -113
bin	no -142	unknown 112
bina	no 81	unknown -64
bit	no -82	unknown 40
bjou*	unknown 64	yes -74
bjouj	unknown 64	yes -74
bkat	no 289	unknown -238	yes -131
bkat w	no 289	unknown -238	yes -131
bla	no 204	unknown -63	yes -142
bla boulis	no 136	yes -112
bla clignotant	no 242	unknown -192	yes -100
bla constat	no 134	yes -124
bla ma	no 61	unknown -51
blas*	unknown -113	yes 71
blassa	no -44	unknown 155	yes -115
blastou	no 144	unknown -433	yes 224
bles*	no 364	unknown -274	yes -187
blesse	no 375	unknown -325	yes -242
blesses	no 196	unknown -149	yes -112
bli	no 69	unknown 47	yes -154
bmw	no 121	unknown -200
bnad*	no 209	unknown -132	yes -99
bnadem	no 209	unknown -132	yes -99
bnti	unknown -142	yes 136
bnti f	no -101	unknown -237	yes 247
bnti ma	no 278	unknown -155	yes -195
bnti mn	no -48	yes 43
bo7d*	no 47	unknown 108	yes -173
bo7dha	no -178	unknown 313	yes -194
bomb*	no -68	unknown 195	yes -147
bombe	unknown 104	yes -72
bomp*	no 196	unknown -122	yes -125
bou7*	no 108	unknown -67	yes -46
bou7dha	no 246	unknown -172	yes -145
bou7di	no 43	unknown 40	yes -88
bou7do	unknown -66	yes 54
boul*	no 54	yes -58
boulis	no 54	yes -58
boulis darou	no -155	unknown 127	yes -40
boulis la	no -66	unknown 175	yes -119
boulis ma	no 74	yes -82
bous*	no 47	yes -59
bouu*	no 217	unknown -122	yes -131
bouz*	no -92	yes 86
bouznika	no -148	yes 116
box	no 45	unknown 49	yes -116
bqa	no 186	unknown -308	yes 91
bqat	no -124	unknown 263	yes -155
brak*	no -116	unknown -108	yes 201
bris*	unknown 68	yes -47
brise	unknown 68	yes -47
brise w	no 70	unknown -171	yes 102
brou*	no -121	unknown 179	yes -87
brouillard	no -121	unknown 179	yes -87
bsse*	no 53	unknown -49
bsse7	no -138	yes 102
bure*	unknown 53	yes -140
bureau	unknown 53	yes -140
bzaf	no -52	unknown 148	yes -117
bzf	no 50	unknown -152	yes 90
cabi*	no -127	yes 67
cabine	no -144	unknown -62	yes 136
cabl*	unknown 85	yes -84
cable	unknown 85	yes -84
cable d	no -147	unknown 202	yes -84
cadd*	no 87	unknown -324	yes 145
caddies	no 87	unknown -324	yes 145
cade*	unknown 79	yes -127
cadenas	unknown 79	yes -127
cafe	no 92	yes -109
cafe li	no 92	yes -109
cais*	no 154	unknown -61	yes -102
caisse	no 220	unknown -150	yes -102
came*	no -114	unknown 215	yes -97
camera	no -114	unknown 215	yes -97
camion	unknown -41
camion f	no -180	yes 121
camionnette	no -132	unknown 274	yes -180
camp*	no -116	unknown -168	yes 224
camping	no -116	unknown -168	yes 224
cana*	no 237	unknown -160	yes -136
canape	no 83	yes -108
capo*	no -77	unknown 225	yes -164
capot	no -46	unknown 191	yes -162
capot b	no -96	unknown 128	yes -52
capot w	no -46	unknown 93	yes -111
cara*	no 285	unknown -218	yes -149
carr*	no 106	yes -100
carrosserie	no 246	unknown -81	yes -277
cart*	no -59
carte	no -70	yes 54
casa	no -83	yes 101
casq*	no -185	unknown 185	yes -78
casque	no -185	unknown 185	yes -78
cass*	no 88	unknown 164	yes -300
casse	no 88	unknown 164	yes -300
cata*	no -141	unknown 237	yes -149
catalyseur	no -141	unknown 237	yes -149
cave	unknown 148	yes -128
cave dyali	no -127	unknown 216	yes -98
cein*	no -191	unknown -172	yes 284
ceinture	no -191	unknown -172	yes 284
ch3e*	no 66	unknown -50
ch3el	no 66	unknown -50
ch3l*	no -44	yes 52
ch3lat	unknown 55
ch3lat f	no 52	yes -112
ch3lat w	no 44	unknown 69	yes -148
ch7a*	no -55	unknown 113	yes -60
ch7al	no -55	unknown 113	yes -60
ch7al hadi	no -55	unknown 113	yes -60
cha3*	no 51	unknown -201	yes 127
cha3lat	no 143	unknown -141	yes -64
chab	no 61	unknown -86
chab b	unknown -108	yes 79
chad	no 66	unknown -206	yes 96
chaf	no -111	unknown 196	yes -104
chai*	no -136	yes 120
chaine	no -136	yes 120
cham*	no -66	unknown -50	yes 83
chambre	no -66	unknown -50	yes 83
chan*	unknown 98	yes -130
chantier	no 47	unknown 41	yes -100
chantier f	no 91	yes -103
char*	no -64	unknown 140	yes -79
chargeur	no -159	unknown 293	yes -211
charika	no 98	unknown -49	yes -67
chariot	no -43	unknown 94	yes -66
chas*	unknown 68	yes -99
chauffe	no -66	unknown 129	yes -78
chauffe eau	no -66	unknown 129	yes -78
chauffeur	no 42	unknown -183	yes 95
che3*	no -168	unknown 152
che3lat	no -94	unknown 109	yes -64
che3lat f	no -94	unknown 109	yes -64
ched*	unknown 87	yes -148
chef*	unknown -47	yes 59
chefna	no -86	unknown -147	yes 189
cheftch	no 206	unknown -145	yes -85
chefto	unknown 149	yes -205
chej*	unknown -55	yes 41
chejra	unknown -55	yes 41
chel*	unknown -113	yes 96
chem*	no 101	unknown -56	yes -64
chem3a	no -156	yes 61
cheminee	no 64	yes -101
chfa*	unknown -254	yes 194
chft	no -253	unknown 291	yes -124
chgh*	no -161	unknown 64	yes 78
chha*	no -80	unknown 134	yes -76
chhar	no -80	unknown 134	yes -76
chhe*	unknown 42
chher	unknown 42
chho*	unknown 121	yes -81
chhour	no -119	unknown 212	yes -104
chhour w	no -130	unknown 242	yes -144
chi	yes -71
chi 7ed	no -88	unknown 160	yes -73
chi mjrou7	no 251	unknown -154	yes -286
chi wa7d	no 172	yes -196
chi wa7ed	no 112	yes -135
chic*	no 141	unknown -231
chichaoua	unknown -213	yes 116
chif*	no 51	yes -64
chifor	no -73	unknown 133	yes -78
chifor ma	no -73	unknown 133	yes -78
chifour	no 88	yes -60
chifour gal	no 54	unknown 54	yes -116
chik*	no -74	unknown 122	yes -49
chikaya	no -74	unknown 122	yes -49
chikaya 3nd	no -145	unknown 215	yes -103
chko*	unknown 59	yes -84
chkoun	unknown 59	yes -84
chno	no 103	unknown 51	yes -162
choc	no 48	yes -61
choc dyali	no -58	unknown 49
chof*	unknown -47	yes 44
chor*	no 95	yes -105
chorta	unknown 118	yes -119
chorti	no 237	unknown -198	yes -76
chou*	unknown 40	yes -56
chouf	no -67	unknown 200	yes -246
chouka	unknown -168	yes 92
chra*	no -100	unknown 93
chrajem	no -97	unknown 157	yes -92
chre*	unknown -102	yes 86
chrejem	no 63	unknown -65
chrejem d	no 196	unknown -125	yes -91
chri*	no 119	yes -122
chta	no 104	yes -127
chta l	no 89	yes -131
chwi*	no -59	unknown -138	yes 196
chwia	no -73	unknown -60	yes 105
chwiya	no -57	unknown -151	yes 206
chwiya d	no -54	unknown -55	yes 105
chwiya f	no -108	unknown -144	yes 237
circ*	no 41	unknown 53	yes -97
circuit	no 41	unknown 53	yes -97
cite*	no -201	unknown 85	yes 66
citerne	no -201	unknown 85	yes 66
civi*	no -126	yes 124
civile	no -126	yes 124
clav*	no -174	yes 62
cle	no -85	unknown 128	yes -50
clie*	unknown -88	yes 55
client	unknown -88	yes 55
clig*	yes -65
clignotant	yes -65
clignotant w	no 242	unknown -192	yes -100
climatiseur	no 57	yes -124
clin*	unknown -114	yes 101
clinique	unknown -114	yes 101
clio	no 172	yes -156
clio dyal	no 160	unknown -97	yes -109
cm	no 160	unknown -51	yes -129
cm d	no 300	unknown -259	yes -101
coco*	no -106	unknown -161	yes 210
cocotte	no -106	unknown -161	yes 210
coff*	no 43	yes -51
coffre	no 43	yes -51
coif*	unknown 129	yes -173
coiffeur	no 143	unknown -77	yes -95
coll*	no -61	unknown 126	yes -69
colo*	unknown 86	yes -57
colonne	unknown 86	yes -57
comm*	unknown 112	yes -72
commissariat	no -60	unknown 117	yes -57
commissariat ghedda	no -149	unknown 201	yes -91
commissariat kan	no -55	unknown 146	yes -94
comp*	yes -54
compteur	no -186	unknown 153
cong*	no 136	unknown -59	yes -102
congelateur	no 136	unknown -59	yes -102
congelateur w	no 247	unknown -211	yes -80
cons*	yes -46
constat	yes -43
constat 7it	no -182	unknown 82	yes 103
constat bla	no 57	yes -148
constat degat	no 122	unknown -77	yes -66
constat f	no 169	unknown -109	yes -77
constat galia	unknown 83	yes -100
constat m3a	unknown 113	yes -109
constat m3emmer	yes -91
constat ma	unknown -108	yes 85
constat mwe99e3	no 201	unknown -130	yes -104
constat w	no 53
cont*	unknown 63
copr*	no -128	unknown 243	yes -150
copropriete	no -128	unknown 243	yes -150
corn*	no -160	unknown 79	yes 73
corniche	no -160	unknown 79	yes 73
coul*	no -104	unknown 205	yes -109
couloir	no -104	unknown 205	yes -109
cour*	unknown -99	yes 45
cours	no -152	unknown -109	yes 168
court	unknown 112	yes -98
court circuit	unknown 112	yes -98
croi*	no -137	unknown -194	yes 255
cuis*	no -48	unknown -42	yes 77
cuisine	no -48	unknown -42	yes 77
d cafe	no 92	yes -109
d camion	unknown 150	yes -115
d dar	no 188	unknown -206
d douche	unknown -247	yes 207
d drari	no 48	unknown 82	yes -164
d eau	unknown 93	yes -136
d essence	unknown 43
d fes	no -83	yes 58
d garage	unknown 64	yes -85
d jari	unknown 83	yes -64
d jarna	no 52	yes -68
d jarti	no -59	unknown -125	yes 152
d jeddi	no -50	unknown 152	yes -168
d jiran	no 179	unknown -94	yes -91
d l	no 137	yes -112
d l3chiya	unknown -40
d l3ers	no -107	unknown 183	yes -80
d l7ammam	no -93	unknown 135	yes -70
d l7anout	no 40	unknown 44	yes -86
d l9ahwa	no 177	unknown -219
d la	no -153	unknown -158	yes 253
d lbit	no -188	unknown 260	yes -142
d lghorzat	no -92	unknown -151	yes 180
d lil	unknown -155	yes 135
d livraison	no -98	unknown 185	yes -125
d lkhdouch	no -54	unknown -55	yes 105
d lma	no 159	unknown -40	yes -163
d lwalida	no -57	yes 40
d lwlad	no 126	unknown -55	yes -123
d nddader	no -59	unknown 122	yes -84
d nhar	no 51	unknown 65	yes -135
d peugeot	no -66	unknown 113	yes -72
d radio	no -67	unknown 205	yes -156
d salon	no 124	unknown -188	yes 47
d sba7	no -148	unknown -107	yes 208
d sbah	no 59	unknown -68
d sebt	no -182	unknown -145	yes 255
d sidi	no 124	unknown -124
d tobis	no -146	unknown -162	yes 255
d tomobil	unknown 54	yes -43
d transport	no -110	unknown 178	yes -108
d usine	unknown 60	yes -99
d veranda	no 121	unknown -51	yes -117
d zit	no 286	unknown -233	yes -92
d9ay*	unknown 40	yes -74
d9aye9	unknown 40	yes -74
d9i9*	no -87	yes 63
d9i9a	no -87	yes 63
daba	no -90	yes 61
daba f	no 90	unknown -116
daba ma	no -112	yes 75
daha	no -96	unknown -117	yes 175
daha samu	no -96	unknown -117	yes 175
dahr*	no -124	unknown -136	yes 244
dahrha	no -172	unknown -136	yes 245
dahri	no -76	unknown -133	yes 187
dair*	no -63	unknown 181	yes -121
daira	no -63	unknown 181	yes -121
dak	no -113	yes 150
dak nhar	no -143	yes 101
dakc*	no -105	unknown 57
dakchi	no -105	unknown 57
dakhel	no -188	unknown 101	yes 53
dakhel f	no -120	unknown 196	yes -142
dakhla	no -76	unknown 146	yes -99
dakhlat	no 204	unknown -207
dar	no 65	yes -58
dar f	no -83	unknown 138	yes -55
dar lih	no 281	unknown -185	yes -192
dar lma7dar	no 67	unknown -100
dar w	no 125	yes -94
darb*	unknown -217	yes 209
darbatni	no -117	unknown -209	yes 245
darbatni tomobil	no -117	unknown -209	yes 245
darbni	no 75	unknown -133
dari	unknown 57	yes -128
daro	no -82	unknown -134	yes 167
daro*	no 76	yes -109
darou	no -54	unknown 78	yes -45
darou pv	no -54	unknown 78	yes -45
dart	no 47	unknown -97	yes 49
daw	no 99	unknown -139
dawh*	no -71	unknown -131	yes 163
dawha	no -71	unknown -131	yes 163
dawha l	no -71	unknown -131	yes 163
dayz	unknown -179	yes 135
daz	no -56	unknown 148	yes -98
dbab	no -75	yes 74
ddar	no 168	yes -171
ddaw	no -152	unknown 166
ddaw*	no -76	unknown -52	yes 91
ddawha	no -93	yes 65
ddin*	no -66	unknown -84	yes 150
de	unknown 67	yes -93
de jardin	unknown -137	yes 94
de7k	no 232	unknown -144	yes -97
de7k ma	no 232	unknown -144	yes -97
decl*	no -82	unknown 161	yes -80
declaration	no -74	unknown 157	yes -85
dega*	no 53
degat des	yes -87
degats	no 102	unknown -42	yes -91
dehr*	no -102	unknown -209	yes 266
dehri	no -105	unknown -233	yes 276
deja	no 234	unknown -108	yes -148
dem	no -78	unknown -208	yes 253
dem mn	no -94	unknown -103	yes 155
dent*	no -59	unknown 82
dentiste	no -47	yes 46
depa*	unknown 120	yes -147
depanneuse	no -53	unknown 185	yes -183
depo*	no -77
depot	no -61	unknown -160	yes 152
derb	no -53	unknown 152	yes -100
derb f	unknown -94	yes 41
derb sultan	no -48	unknown 106	yes -72
derba	no -64	unknown 96	yes -69
derbat	no 172	yes -173
derbna	no 58	unknown -122	yes 58
derbni	no -70	unknown 66
derbt	no -154	unknown 46	yes 91
derk	no -144	unknown 278	yes -134
dern*	no 64	yes -46
derna constat	no 53	unknown -102
derr*	no -138	yes 115
derri	unknown -85	yes 84
dert	unknown 54
dert chikaya	no -114	unknown 102
dert constat	no -148	unknown 201	yes -116
dert plainte	unknown 109	yes -74
dert*	no -81	unknown 82
dertha	no -66	unknown 154	yes -88
des eaux	unknown 75	yes -86
deww*	unknown -53	yes 87
dfe3*	no 41	unknown -176	yes 117
dgig	no -112	unknown 204	yes -130
dh	unknown 81	yes -82
dh d	no 90	yes -107
dh lyoum	no -110	unknown 179	yes -92
dh w	no 74	yes -106
dheb	unknown 75	yes -128
dheb dyal	no -86	unknown 216	yes -142
dheb w	no -88	unknown 135	yes -82
dima	no 98	unknown -192	yes 55
dire*	unknown -311	yes 175
disq*	no -172	unknown 264	yes -139
diss*	no 191	unknown -123	yes -223
dkhe*	unknown -79	yes 54
dkhel	unknown -84	yes 87
dkhel f	no 106	unknown -128
dkhel fia	no -85	yes 60
dkhel fiha	no 77	unknown -132
dkhel fiya	no 197	unknown -153	yes -60
dkhel l	no -181	unknown 293	yes -143
dkhel lia	no 79	unknown -243	yes 86
dkhel mn	no 106	unknown -168
dkhelna	no 127	unknown -131
dkhelt	no 68	unknown -60
dkhelt f	no 122	unknown -217	yes 71
dkhelt fiha	no -184	unknown 77	yes 109
dkhelt l	no 107	yes -127
dkhla	no 65	unknown -47
dkhlat	yes -45
dkhlat chta	no 89	yes -131
dkhlo l	no 170	unknown -86	yes -121
dlou*	no -133	unknown -274	yes 319
do	no -121	unknown 207	yes -124
dokh*	unknown -44
dokhan	unknown -40
dokhan f	no 180	unknown -157	yes -62
donc	no 61	yes -44
dos	no -154	unknown 81	yes 53
doss*	no 65	unknown 98	yes -212
dossier	no 65	unknown 98	yes -212
douc*	no 67	unknown -105
douche	no 67	unknown -105
douk*	no -98	unknown 110
doukkala	no -98	unknown 110
dra3*	no -109	unknown -250	yes 314
dra3i	no -99	unknown -224	yes 256
dra3o	no -117	unknown -201	yes 252
drab	unknown -241	yes 182
drab lia	no 158	unknown -87	yes -100
drab*	no -69	unknown -55	yes 109
drabni	no -57	yes 63
drar*	unknown -68	yes 74
drari	unknown -68	yes 74
drari d	unknown 49	yes -73
drba*	no 78	unknown -56
drbat	no 96	yes -93
drbatni	no 50	unknown -87
drbatni tomobil	no 222	unknown -101	yes -131
drbn*	no -131	unknown 111
drbni	no -131	unknown 111
drbo	no 78	yes -117
dreb	no -91	unknown 85
dreb*	unknown -105	yes 70
dreba	unknown -63	yes 61
drebna	no 179	unknown -109	yes -101
drebni	no -126	unknown -139	yes 236
drebni b	no -133	unknown -135	yes 218
drebt	yes 54
drha*	no -48	unknown -43	yes 84
drham	no -48	unknown -43	yes 84
drham w	no -53	yes 51
drhm	unknown 87	yes -96
dris*	no -139	unknown -113	yes 208
driss	no -139	unknown -113	yes 208
droj	no -40
drou*	no -60	unknown 84
drouj	no -54	unknown 59
drri	no 154	unknown -248
dwa	no -99	unknown 210	yes -111
dwa d	no -47	unknown 114	yes -66
dwic*	no 75	yes -109
dwicha	no 75	yes -109
dyal	unknown 84	yes -79
dyal 7anout	no -64	unknown -64	yes 111
dyal atay	no -80	unknown -178	yes 217
dyal bab	unknown -165	yes 73
dyal bit	no -154	unknown -121	yes 193
dyal chantier	no 121	yes -117
dyal charika	no 98	unknown -49	yes -67
dyal dheb	no 144	unknown -64	yes -140
dyal garage	unknown 72	yes -158
dyal jarna	no 54	unknown -124	yes 60
dyal khedma	no -106	unknown 243	yes -198
dyal l	no 52
dyal l3imara	no -61	unknown 58
dyal l7emmam	no -71	unknown 192	yes -202
dyal la	no -107	unknown 224	yes -118
dyal lbare7	no 241	unknown -163	yes -142
dyal ljar	no -172	unknown 314	yes -196
dyal lkhedma	no -83	unknown -94	yes 157
dyal lma	no -166	unknown 235	yes -122
dyal lmachine	no -148	unknown 213	yes -84
dyal lwalid	no -93	unknown 214	yes -127
dyal police	no -88	unknown 229	yes -164
dyal sbah	no 47	yes -52
dyal sidi	no 144	unknown -88	yes -80
dyal societe	no -117	unknown 204	yes -100
dyal tomobil	no -65	unknown 194	yes -133
dyal wa7ed	no 100	unknown -60	yes -76
dyal zjaj	no -146	unknown 79
dyal*	unknown 41
dyalha	no 116	yes -110
dyalhom	no -116	unknown 253	yes -193
dyali f	unknown -70	yes 67
dyali howa	no -52	unknown 112	yes -75
dyali li	unknown -45	yes 43
dyali mcha	unknown 135	yes -109
dyali nhar	no -76	unknown 218	yes -164
dyali w	no 44
dyalna	unknown -80	yes 84
dyalna f	no -208	unknown -155	yes 275
dyalna w	no 81	yes -51
dyalo	no -69	unknown 173	yes -103
dyalo w	no -154	unknown 316	yes -211
eau	unknown 136	yes -101
eaux	unknown 75	yes -86
eche*	no -168	unknown -48	yes 152
ecol*	no 157	unknown -78	yes -82
ecole	no 157	unknown -78	yes -82
ecra*	no -142	unknown 153	yes -46
ecran	no -142	unknown 153	yes -46
elec	no -119	unknown -48	yes 90
elec*	no 72	yes -99
en	no -157	unknown 183	yes -47
espa*	no 67	unknown 71	yes -167
espagne	no 67	unknown 71	yes -167
esse*	no 44	yes -63
essence	unknown 43
essu*	no -48	unknown 89	yes -45
essuie	no -48	unknown 89	yes -45
essuie glace	no -48	unknown 89	yes -45
etab*	no -78	unknown 138	yes -63
etabli	no -72	unknown 56
etag*	no 166	yes -170
etage	no 342	unknown -245	yes -151
euro	no -100	unknown 186	yes -94
exti*	no 170	unknown -124	yes -92
extincteur	no 170	unknown -124	yes -92
f autoroute	unknown -48	yes 56
f azrou	unknown 84	yes -144
f bab	no 48	unknown -147	yes 95
f baie	no 225	unknown -162	yes -76
f chejra	no 222	unknown -197	yes -85
f chher	no -115	unknown 152	yes -46
f clinique	no -85	unknown -100	yes 158
f commissariat	no -94	unknown 154	yes -64
f compteur	yes 52
f couloir	no 40	unknown 67	yes -132
f cuisine	no 133	unknown -198
f dar	no 98	unknown -81
f derb	unknown 74	yes -52
f derba	no -75	unknown 159	yes -152
f dkhla	no 65	unknown -47
f dossier	no 107	yes -178
f dra3o	no -117	unknown -201	yes 252
f droj	unknown 95	yes -115
f drouj	no -54	unknown 59
f feu	no 118	unknown -86	yes -40
f garage	no -160	unknown 265	yes -180
f hay	no 80	yes -77
f jenb	no -119	unknown 82
f jnab	no 303	unknown -216	yes -185
f keffi	no -113	unknown -236	yes 269
f kol	no -44	unknown 155	yes -115
f l	unknown -67	yes 70
f l3chiya	unknown -80
f l3ers	no -49	unknown 102	yes -76
f la	no 66	unknown 51	yes -124
f lard	unknown 168	yes -187
f lb7ar	no -120	unknown 56
f lblassa	no 268	unknown -159	yes -121
f lfeu	no 144	unknown -41	yes -111
f lil	unknown 50
f lma	no -66	unknown -142	yes 175
f lor	no -90	unknown 90
f lpare	no -97	unknown 137	yes -86
f marche	unknown -254	yes 166
f mars	no -52	yes 60
f mersa	unknown 144	yes -188
f moto	no 56	unknown -71
f mousem	no 196	unknown -84	yes -115
f nos	no 132	yes -133
f oujda	no 125	unknown -82	yes -49
f pare	no 109	unknown -152
f parking	yes -55
f passage	no -105	unknown -128	yes 210
f rejlo	no -134	unknown -172	yes 227
f rond	no 76	yes -74
f s9ef	no -102	unknown 137	yes -51
f sadrha	unknown -65	yes 79
f salama	no 267	unknown -250	yes -94
f salon	no -46	unknown 168	yes -192
f sba3i	no -81	unknown -137	yes 202
f sba7	no 85	yes -76
f sbah	no -82	yes 42
f sbitar	no -71	unknown -59	yes 127
f se9f	no -136	unknown -118	yes 236
f souk	no 43	unknown -111	yes 53
f stah	no 76	unknown -119
f stationnement	no -149	unknown 195	yes -70
f stop	no -114	unknown -128	yes 213
f taxi	no -142	unknown 229	yes -131
f telephone	no 154	unknown -147
f toilette	no 61	yes -102
f tomobil	no 47	unknown -102	yes 46
f tramway	no 76	unknown -76
f tri9	no 80	yes -53
f triq	no -107	yes 115
f trottoir	unknown -124	yes 90
f virage	no 100	unknown -119
f vitre	no -200	unknown 272	yes -161
f wost	no 51	yes -117
f yeddha	no -67	unknown -125	yes 182
f yeddi	no -72	unknown -95	yes 153
f yeddina	no -54	unknown -55	yes 105
f zn9a	no 54	unknown -44
fact*	no -64	unknown 86
facture	no -64	unknown 86
facture d	no -61	unknown 125	yes -84
fahm*	no -86	unknown 144	yes -69
fat	no 106	unknown -77
fat f	no -62	unknown 108	yes -60
fate*	no -67
fatet	no -67
fchk*	no -145	unknown 188	yes -94
fchkel	no -145	unknown 188	yes -94
fe9n*	no 102	yes -76
fe9na	no 102	yes -76
fe9t	unknown -76	yes 84
felt*	no 86	unknown -202	yes 76
feltat	no 86	unknown -202	yes 76
fer9*	no -91	unknown 74
fes	no -76	yes 102
feu	no 133	unknown -103
feu ma	no 242	unknown -164	yes -83
feu rouge	no 88	yes -57
feux	no -140	unknown 192	yes -81
fia	no 78	unknown -43
fia f	unknown -103	yes 81
fia mn	unknown -94	yes 86
fia w	no -118	unknown 194	yes -122
fiat	no 151	unknown -70	yes -124
fih b	unknown 134	yes -189
fih ta	no 67	yes -68
fih walo	no 49	unknown -161	yes 79
fiha 7ed	no 287	unknown -248	yes -63
fin	no -73	unknown 145	yes -79
fina	no 86	unknown -136	yes 50
fina 7ed	no 178	unknown -93	yes -95
fina ma	no 188	unknown -122	yes -90
fina ta	no 138	unknown -78	yes -60
fina walo	no 130	unknown -67	yes -67
fiss*	no -98	yes 78
fissure	no -98	yes 78
fiya	no 101	unknown -45	yes -59
fiya mn	no 86	unknown -69
fiya walo	no 249	unknown -189	yes -101
fkha*	no -172	unknown -189	yes 275
fkhad	no -172	unknown -189	yes 275
fkhe*	no -45	unknown -131	yes 154
fkhedha	no -45	unknown -131	yes 154
flou*	no -83	unknown 101
flous	no -89	unknown 81
flous d	no -78	unknown 181	yes -123
fo9 l	no -117	unknown -189	yes 269
fo9 mni	no 50	yes -83
fo9a*	no -90	yes 92
four*	no -163	unknown 178	yes -91
frac*	unknown -165	yes 140
fraches	no 194	unknown -118	yes -97
frig*	no -98	unknown 175	yes -82
frigo	no -98	unknown 175	yes -82
frin*	no -106	unknown -156	yes 224
frit*	no -45	unknown 118	yes -140
friteuse	no 243	unknown -183	yes -109
fsed	no 224	unknown -187	yes -52
fuit*	no -77	unknown 150	yes -75
fuite	no -77	unknown 150	yes -75
fuse*	unknown -223	yes 171
ga3	unknown 132	yes -110
gal lia	yes -48
gala*	no 126	yes -119
galat	no 197	unknown -78	yes -121
gale*	no -106	unknown 209	yes -129
gali*	unknown 114	yes -103
galia	unknown 114	yes -103
galo	no -161	unknown 269	yes -118
galo*	unknown 47	yes -73
galou	unknown 47	yes -73
galt	no -105	unknown 198	yes -110
gara*	no 77	yes -115
garage	no 77	yes -115
garage w	no -143	unknown 124
gard*	no -121	unknown 178	yes -63
gardien	no -172	unknown 228	yes -81
gaz	no -121	unknown 84
gend*	no 49	unknown -42
gendarmes	no 163	unknown -163
gha	no 103	unknown -94
gha l	no 195	unknown -100	yes -102
ghad*	unknown 99	yes -68
ghadi	unknown 126	yes -99
ghadi l	no 50	yes -94
ghal*	yes -42
ghalat	no -64
ghalet	no 135	unknown -80	yes -61
ghan*	unknown 79	yes -62
ghar*	no -110	unknown 164	yes -66
ghar9a	no -120	yes 95
ghat*	no -128	unknown 217	yes -124
ghay*	unknown 100	yes -112
ghaykhless	no -100	unknown 173	yes -88
ghed*	no -90	yes 53
ghedda	no -161	unknown 63	yes 79
ghel*	no -67	unknown 154	yes -99
gher*	no 296	unknown -222	yes -154
ghfe*	unknown 102	yes -116
ghfelt	unknown 102	yes -116
ghi	no 202	unknown -117	yes -85
ghir	no 120	unknown -115
ghir b	no 121	unknown -42	yes -107
ghir chwiya	unknown -67
ghor*	no -65	unknown -196	yes 243
ghorzat	no -65	unknown -196	yes 243
ghorzat f	no -46	unknown -172	yes 188
ghra*	no -124	unknown -212	yes 295
ghrazi	no -124	unknown -212	yes 295
glac*	no -114	unknown 180	yes -70
glace	no -114	unknown 180	yes -70
glis*	no 65	yes -52
glissiere	no 147	yes -144
glov*	no 215	unknown -87	yes -147
glovo	no 215	unknown -87	yes -147
golf	no 52	yes -56
goln*	no -171	unknown 278	yes -218
golna	no -171	unknown 278	yes -218
golt	no 75	yes -86
golt lih	yes -64
golt liha	no 154	unknown -80	yes -109
gout*	no -155	unknown -104	yes 191
gps	no 354	unknown -282	yes -194
gran*	no -93	yes 76
grand	no -93	yes 76
grand taxi	no -93	yes 76
grav*	no -123	unknown -164	yes 256
grel*	no 76	yes -161
grele	no 76	yes -161
gris*	unknown -179	yes 118
grise	no 98	unknown -140
grou*	no 145	unknown -104	yes -45
groupe	no 145	unknown -104	yes -45
had chi	no -81	unknown 154	yes -90
had lila	no -117	unknown 154	yes -80
had lmerra	no 124	unknown -71	yes -90
had sba7	no -109	yes 67
had sbah	no 125	yes -147
hada	unknown 144	yes -173
hada*	no 82	unknown 66	yes -170
hadak	no 82	unknown 66	yes -170
hadc*	unknown 91	yes -65
hadchi	unknown 91	yes -65
hadchi kan	unknown -72	yes 57
hadi	unknown 90	yes -68
haja	no 49	yes -104
hamd*	no 211	unknown -123	yes -90
hamdolah	no -62	unknown 165	yes -152
hamdollah	no 266	unknown -219	yes -122
hamdollah ma	no 134	unknown -110
hamdoullah	no 157	unknown -124
hamdoullah ta	no 101	unknown -65	yes -42
hass*	no 80	unknown -154	yes 65
hay	no 80	yes -77
hbet	unknown 45	yes -70
hbet 3nd	no 89	yes -67
hbet*	no 131	unknown -97	yes -56
hbett	no 72	unknown -64
hder*	no 85	yes -80
hdert	no -74	unknown 135	yes -79
hdert m3ah	unknown 47	yes -62
herres	no 60	unknown 77	yes -151
herres lia	no 120	unknown -81	yes -68
herress	unknown -146	yes 162
herrso	no -68	unknown -128	yes 148
hers*	no 55	unknown 206	yes -306
hez	no 171	yes -164
hezz*	no -65	yes 79
hezzat	no -119	unknown -74	yes 173
hezzo	no -87	unknown 145	yes -70
hezzo dheb	no -78	unknown 165	yes -128
hhh	no 74	yes -113
hhhh	unknown 68	yes -73
hia li	unknown 103	yes -106
hiya	unknown 43
hna	yes 44
homa	no -69	unknown -51	yes 114
homa ma	no -140	unknown 87
hote*	unknown 57	yes -52
hotel	unknown 57	yes -52
hott*	no 108	unknown 60	yes -286
hotte	no 108	unknown 60	yes -286
howa	no 76	yes -71
howa bikhir	no 301	unknown -213	yes -139
howa la	no 142	unknown -70	yes -75
howa li	yes -70
howa ma	unknown 51	yes -82
hrb	no -226	unknown 278	yes -150
hreb	yes -66
hzzo*	no -69	unknown -112	yes 169
hzzouha	no -69	unknown -112	yes 169
ifra*	no 101	yes -113
ifrane	no 74	unknown 47	yes -136
ila	no -62	unknown 75
imme*	no -117	unknown 212	yes -118
immeuble	no -117	unknown 212	yes -118
impa*	no -71	unknown 160	yes -101
impact	no -71	unknown 160	yes -101
indu*	no -62	unknown 239	yes -205
induction	no -62	unknown 239	yes -205
inte*	no -105	unknown 186	yes -85
iyam	no 70	unknown -154	yes 67
iyam w	no 52	unknown 53	yes -143
ja	no -44
ja chi	no -81	unknown 155	yes -135
ja f	no 140	unknown -145
ja l	no -63	unknown 187	yes -139
ja mn	no -105	unknown 206	yes -141
ja wa7ed	no -133	yes 87
jab	unknown 66
jada*	no -78	yes 80
jadarm	no -58
jadarmia	no -68	yes 59
jadarmia jaw	unknown -186	yes 129
jadarmiya	no -99	yes 93
jah	unknown -259	yes 238
jah zjaj	no -93	unknown -134	yes 197
jama*	unknown -120	yes 93
jama3a	unknown -120	yes 93
jame*	no -112	unknown 109
jame3	no -112	unknown 109
jand*	no -110	unknown 123
jandarm	no -86	unknown 51
jandarm w	no 54	yes -80
jani	no 254	unknown -189	yes -98
jani walo	no 254	unknown -189	yes -98
jant*	no 168	unknown -113	yes -108
jar	no 56	yes -84
jar li	no 48	yes -89
jard*	no 63	yes -66
jarda	no 150	yes -149
jardin	no -55
jardinier	no 80	yes -91
jari	unknown 72	yes -51
jarn*	no 54	unknown -64
jarna	no 54	unknown -64
jarna w	no -111	unknown -118	yes 216
jarr*	no 137	unknown -80	yes -102
jart*	unknown -40	yes 55
jarti	unknown -40	yes 55
jarti lfo9	no -116	unknown 45	yes 41
jat f	unknown 106	yes -128
jat mn	no -50	unknown 119	yes -72
jaw	yes 76
jaw boulis	no 50	unknown -98	yes 40
jaw jadarmia	no -128	unknown 159	yes -46
jaw mn	no -82	unknown 69
jaw w	no -131	unknown -155	yes 223
jawa*	no -93	unknown 194	yes -108
jawab	no -93	unknown 194	yes -108
jawb*	no -94	unknown 135	yes -63
jawc*	no 148	unknown -119	yes -44
jawch	no 148	unknown -119	yes -44
jay mn	no 118	unknown -170	yes 56
jaya	no 102	unknown -334	yes 184
jbed	no -130	unknown -104	yes 224
jbed lia	no -100	unknown -144	yes 208
jbeh*	no -186	unknown -136	yes 270
jbehti	no -186	unknown -136	yes 270
jbel	no 127	yes -151
jdda	no -155	unknown -64	yes 198
jdid*	unknown 134	yes -103
jdida	unknown 134	yes -103
jebd*	no -121	unknown 43	yes 62
jebh*	no -185	unknown -229	yes 297
jedd*	unknown 60	yes -104
jeddi	no -71	unknown 184	yes -151
jehd	no -77	unknown -58	yes 123
jehd*	no -64	unknown -119	yes 164
jelb*	unknown -101	yes 114
jelba	unknown -101	yes 114
jem3*	no -57	unknown 66
jem3a	no -57	unknown 66
jem3a li	no -67
jenb	no 42
jenb f	no 126	unknown -176
jer7	no 265	unknown -189	yes -117
jer7 la	no 288	unknown -208	yes -144
jer7a	yes -112
jer7a la	no 343	unknown -228	yes -114
jerr	no -81	unknown -181	yes 229
jerr*	no -74	unknown -135	yes 196
jib	unknown 116	yes -155
jih	no 195	unknown -161	yes -69
jih l	no 195	unknown -161	yes -69
jira*	no 84	yes -64
jiran	no 84	yes -64
jiran ta7	no 96	unknown 48	yes -160
jit	no -111	unknown -119	yes 204
jm3a	no -122	unknown 208	yes -93
jma3*	no 144	unknown -128	yes -44
jma3a	no 144	unknown -128	yes -44
jnab	no 159	yes -150
jnb	no -175	yes 103
join*	unknown 102	yes -139
joint	no 77	yes -88
joj	no -161	unknown -259	yes 323
jouj	no -108	unknown -112	yes 222
jouj 3la	no -47	unknown -141	yes 177
jouj snan	no -73	unknown -229	yes 257
jouj w	unknown -166	yes 184
jra	no 61	unknown 111	yes -216
jra7	no 246	unknown -285
juin	unknown 131	yes -101
k7al	no -166	unknown 277	yes -131
ka3b*	no -112	unknown -103	yes 181
kame*	no -100	unknown 192	yes -97
kamel	no -100	unknown 192	yes -97
kaml	no 111	unknown -72	yes -42
kaml w	unknown -253	yes 159
kaml*	no 101	yes -93
kamla	unknown 88	yes -123
kamla b	unknown 63	yes -78
kamlin	no 147	unknown -73	yes -75
kamlin bikhir	unknown -106	yes 45
kan	no 53	unknown -122	yes 71
kan 7ed	no 264	unknown -178	yes -101
kan 7ta	no 243	unknown -166	yes -125
kan chi	no 200	unknown -118	yes -99
kan f	yes -84
kan fiha	no 287	unknown -248	yes -63
kan kayjri	unknown -99	yes 84
kan m3aya	no -144	unknown -119	yes 200
kan nhar	no -92	unknown -81	yes 149
kan tma	no 188	unknown -144	yes -56
kan3*	no -48	unknown 115	yes -81
kan3ess	no 153	unknown -97	yes -84
kan9*	unknown -98	yes 118
kan9derch	no -137	unknown -95	yes 196
kan9te3	no -118	unknown -75	yes 182
kanb*	no -121	unknown -119	yes 203
kanc*	no 186	unknown -171
kanchouf	no 126	unknown -164
kand*	unknown -92	yes 102
kandir	no -112	unknown 62
kane*	no 75	yes -81
kanet	no 75	yes -81
kang*	no -74	unknown 105
kangoo	no -78	unknown 205	yes -135
kanh*	no 82	unknown 45	yes -165
kanhez	no 82	unknown 45	yes -165
kank*	no -119	unknown 118
kanktb	no -105	unknown 51	yes 58
kanktb likom	no -105	unknown 51	yes 58
kanm*	no -81	unknown 98
kanmchi	no -67	unknown -107	yes 175
kano	no 112	unknown -126
kano*	unknown 107	yes -128
kanou	no 56	unknown 48	yes -113
kanr*	no -160	unknown -160	yes 271
kans*	no 67	unknown -177	yes 90
kanseyeg	unknown -185	yes 135
kant	no 137	unknown -174
kant*	no -125	yes 103
karr*	no -63	yes 87
karrossa	no -157	yes 101
kat3*	no 88	unknown -188	yes 68
kat7*	no -83	unknown -171	yes 245
kat9*	no -139	unknown 120
katg*	no -151	unknown 240	yes -108
katgol	no -145	unknown 214	yes -85
katk*	no -137	unknown 284	yes -180
katl*	no 66	unknown -48	yes -41
katla3	no -81	yes 57
kats*	no -115	unknown 57	yes 56
kay	no 69	unknown -196	yes 105
kay7*	no -122	unknown -67	yes 149
kay9*	no -122	unknown 100
kayc*	no -91	unknown 161	yes -72
kayd*	no -88	unknown -82	yes 174
kaydkhel	no -102	unknown 179	yes -99
kaydor	no -130	unknown -168	yes 243
kaydour	no -59	unknown -101	yes 135
kaydrni	no -75	unknown -138	yes 209
kayf*	unknown -146	yes 95
kayg*	no 82	unknown -53
kayghewwet	no 153	unknown -83	yes -70
kaygoul	unknown 44
kaygoul ana	no 52	unknown -126	yes 64
kayh*	unknown -52	yes 70
kayhder	unknown -52	yes 70
kayhder f	unknown -52	yes 70
kayj*	no 74	unknown -69
kayjri	no 74	unknown -69
kayk*	no -135	unknown 172	yes -49
kaykhafch	no -137	unknown 164	yes -50
kayl*	no 188	unknown -153	yes -53
kayl3bo	no 122	unknown -65	yes -75
kayl3bo b	no 122	unknown -65	yes -75
kaym*	no 162	unknown -133	yes -74
kaymchi	no 162	unknown -133	yes -74
kayn	no -44
kayn 7ta	no 56	unknown 60	yes -303
kayn chi	no -147	unknown 263	yes -146
kayn jra7	no 241	unknown -165	yes -107
kayn la	no 178	unknown -111	yes -70
kayn*	no 200	unknown -82	yes -152
kayq*	no 121	unknown -121
kayr*	no 232	unknown -172	yes -124
kays*	no -74	yes 48
kaysil	no -98	unknown 80
kaysil mn	no -71	unknown 119	yes -65
kayt*	no 44	unknown -48
kayz*	no -86	unknown 141	yes -85
kayzid	no -86	unknown 141	yes -85
kbir	unknown -80	yes 80
kbir*	unknown 54	yes -53
kbira	unknown 54	yes -53
keb	unknown 121	yes -167
kebb	no 135	unknown 57	yes -205
kebb*	no -115	unknown 197	yes -97
kebbit	no -98	unknown 151	yes -58
keff*	no -113	unknown -236	yes 269
keffi	no -113	unknown -236	yes 269
kelb	no -151	unknown -276	yes 364
kelm*	no -102	unknown 206	yes -116
kers*	no -88	yes 114
kersi	no -48
khab*	no -93	unknown 189	yes -98
khabir	no -93	unknown 189	yes -98
khal*	unknown 50	yes -59
khalti	yes -64
kham*	no -188	yes 130
khar*	unknown 65	yes -45
kharej	unknown 87	yes -112
kharej mn	unknown 87	yes -112
kharj	unknown 48	yes -67
kharjat	no -113	yes 78
khas*	no -77	unknown 64
khass	no -99	unknown -40	yes 126
khass lih	no -72	unknown -90	yes 143
khassni	unknown 147	yes -136
khat*	no -278	unknown 189
khatira	no -278	unknown 189
khaw*	no 46	unknown 51	yes -97
khawi	no 88	yes -123
khawya	no 82	yes -64
khay*	no -86	yes 57
khda lia	no 71	unknown -97
khda*	yes -75
khdam	no 173	yes -164
khdama	no -86	unknown -71	yes 136
khdaw	unknown 74	yes -50
khdaw lia	no -79	yes 57
khdd*	no 77	unknown -105
khddama	no -123	yes 60
khddama d	no -123	yes 60
khdi*	no 85	yes -99
kheb*	yes -87
khebbech	no -220	unknown 314	yes -161
khebtat	no 261	unknown -178	yes -154
khebtat f	no 261	unknown -178	yes -154
khed*	no 88	yes -86
khedcha	no 261	unknown -173	yes -122
khedma	no -117	unknown 103
khel*	no -82	unknown 176	yes -93
khella	no 124	unknown -196	yes 66
khella lia	no 124	unknown -196	yes 66
khellat	no -137	unknown 287	yes -196
khellit	no -176	unknown 216	yes -47
kher*	yes -46
kherjat	no 156	unknown -106	yes -64
kherjo	no 56	unknown -103
khet*	no 57	yes -73
khil*	unknown 147	yes -199
khilal	unknown 147	yes -199
khiy*	no 54	unknown -122	yes 51
khll*	no -168	unknown 191	yes -42
khmi*	no -71	unknown -150	yes 199
khmis	no -149	unknown -148	yes 207
khmj*	no -161	unknown 219	yes -76
khmjo	no -161	unknown 219	yes -76
khon*	no 159	unknown -68	yes -103
khona	no 159	unknown -68	yes -103
khou*	no 67	yes -69
khouya	no 86	yes -71
khoy*	unknown 74	yes -79
khoya	unknown 74	yes -79
khre*	no 152	unknown -111	yes -42
khrej	no 105	unknown -108
khrejna	no 163	unknown -129	yes -75
khrejt	no 52	yes -48
khrejt mn	unknown 64	yes -82
khsa*	no 113	unknown -41	yes -149
khsara	no 113	unknown -41	yes -149
khse*	no -73	unknown -86	yes 123
khser	no -61	unknown 138	yes -97
khss*	no 105	yes -100
khte*	no 116	unknown -160
khtf*	no 121	unknown -194
khtfo	no 121	unknown -194
khtfo lia	no 121	unknown -194
khti	no -120	yes 124
khti w	no -134	unknown -141	yes 226
khto*	no -113	unknown 84
khwa*	no 112	yes -131
khwaw	no -102	unknown 173	yes -105
khwaw lia	no -102	unknown 173	yes -105
kifa*	no -133	unknown 233	yes -136
kifach	no -133	unknown 233	yes -136
kla	no -140	unknown -148	yes 226
klia*	no 249	unknown -194	yes -78
klian	no 249	unknown -194	yes -78
knna	no -66	unknown 130	yes -91
kol	no 43	yes -67
kol blassa	no -44	unknown 155	yes -115
kol nhar	no -64	unknown 154	yes -100
kol wa7ed	no 262	unknown -212	yes -70
kola	no -174	unknown 230	yes -85
kolc*	no 47
kolchi	no 47
kolchi bikhir	no 286	unknown -177	yes -159
kolchi labas	no -239	unknown 95	yes 49
kolh*	no 65	unknown -89
kolhom	no 78	unknown -115
koll*	no -156	yes 117
kollo	no -156	yes 117
koln*	no 153	unknown -161
kolna	no 153	unknown -161
kolna bikhir	no 249	unknown -215	yes -97
kona	unknown -140	yes 138
kona f	no -93	yes 84
konn*	unknown -123	yes 75
konna	unknown -123	yes 75
kont	unknown -61	yes 59
kont ghadi	no 200	unknown -141	yes -88
kont kan9te3	no -118	unknown -75	yes 182
kont kanhez	no 82	unknown 45	yes -165
kont na3sa	no -52	unknown -75	yes 116
kont rakeb	no -113	unknown -96	yes 187
kont w9ef	no -136	unknown 225	yes -141
kour*	no -212	unknown 220	yes -58
kouz*	no 320	unknown -275	yes -127
kouzina	no 320	unknown -275	yes -127
ksid*	unknown -58
ksida	unknown -51	yes 77
ktaf*	no -140	unknown -104	yes 195
ktafi	no -140	unknown -104	yes 195
kteb	no 60
kteb li	no -139	yes 83
kteb pv	no 103	yes -126
kteb wer9a	no 260	unknown -221	yes -81
ktef*	no -113	unknown -106	yes 200
ktefha	no -92	unknown -96	yes 161
l 3ers	no -79	yes 45
l aile	no 204	unknown -121	yes -101
l ambulance	no -133	unknown -122	yes 190
l assurance	no -51	unknown 130	yes -83
l autoroute	no -107	unknown 190	yes -145
l bit	no -99	unknown 188	yes -104
l boulis	unknown 135	yes -102
l camion	no -101	unknown -51	yes 134
l client	unknown -88	yes 55
l coffre	no 43	yes -51
l commissariat	no -41	unknown 70
l daba	no -132	unknown 190	yes -109
l dar	unknown 111	yes -107
l ecran	no -105	unknown -95	yes 160
l etage	no 311	unknown -223	yes -175
l garage	no 144	unknown -84	yes -87
l gendarmerie	unknown -63
l hotel	no 108	yes -102
l jandarm	no 54	yes -80
l jih	no 195	unknown -161	yes -69
l la	no 125	unknown -44	yes -88
l lkhedma	unknown -60
l lpolice	unknown 89	yes -99
l salon	no -210	unknown 277	yes -167
l sbitar	no -116	unknown -232	yes 322
l sour	no 45	unknown -155	yes 94
l stah	no 147	unknown -73	yes -97
l3a9*	no -232	unknown -289	yes 327
l3ad*	no -133	unknown 115
l3af*	no 84	unknown -73
l3afia	no 84	unknown -73
l3afia f	yes 52
l3am	no 224	unknown -104	yes -138
l3am*	no -99	unknown -67	yes 139
l3an*	no 112	unknown -52	yes -76
l3ani	no 112	unknown -52	yes -76
l3ar*	no -89	unknown 148	yes -74
l3arbia	no -89	unknown 148	yes -74
l3as*	no -125	unknown 184	yes -89
l3assifa	no -157	unknown 85	yes 45
l3aw*	no -73	unknown -188	yes 220
l3awd	no -73	unknown -188	yes 220
l3awd w	no 40	unknown -138	yes 95
l3ch*	unknown -57	yes 50
l3er*	no -79	unknown 149	yes -80
l3ers	no -79	unknown 149	yes -80
l3es*	no -137	yes 116
l3essas	unknown 71	yes -50
l3id	no -148	unknown 176	yes -50
l3im*	no -56
l3imara	no -56
l3imara w	unknown -91	yes 110
l3ya*	no -95	unknown 226	yes -158
l7a9	no -111	yes 100
l7ad	no 66	unknown -154	yes 62
l7af*	no 65	unknown -135	yes 50
l7aj	no 57	unknown -115
l7aj*	no -109	unknown -164	yes 256
l7ajeb	no -167	unknown -151	yes 251
l7ajja	unknown -140	yes 124
l7am*	no 62	unknown -44
l7amdollah	no 133	unknown -177	yes 45
l7amdollah ma	no 296	unknown -214	yes -124
l7amdoulillah	no 229	unknown -218
l7ammam	no -49	unknown 61
l7ammam w	unknown -90	yes 79
l7an*	unknown 149	yes -112
l7anout	unknown 149	yes -112
l7ar*	yes -43
l7ariq	yes -43
l7ba*	no 51	yes -92
l7ba9	no 51	yes -92
l7di*	no 170	unknown -278	yes 69
l7did	no 252	unknown -279
l7e9	no 148	unknown -119	yes -44
l7ed	unknown 48
l7ed f	no 60	yes -53
l7ed*	no -51	yes 42
l7edd	no -51	yes 42
l7ej*	no 62	yes -135
l7ejra	no 62	yes -135
l7em*	no -81	unknown 51
l7emmam	no -93
l7it	no 98	yes -141
l7it dyal	no 278	unknown -195	yes -206
l7je*	no -125	unknown 74
l7jer	no -125	unknown 74
l7jer 3la	no -97	yes 87
l7ma*	no 203	unknown -114	yes -114
l7mam	no 143	unknown -59	yes -140
l7mar	no 199	unknown -135	yes -86
l7mar f	no 138	unknown -144
l7ou*	no -104	unknown -164	yes 227
l7oud	no -98	unknown -238	yes 273
l7ri*	no -113	unknown 112
l7sa	no 46	unknown 68	yes -137
l9a	no -76	unknown 108
l9ah*	no 119	unknown -78	yes -57
l9ahwa	no 119	unknown -78	yes -57
l9an*	unknown -167	yes 128
l9antra	no 51	unknown -151	yes 52
l9di*	no 66	yes -131
l9dim	unknown 93	yes -133
l9dim d	unknown 93	yes -133
l9el*	unknown 177	yes -213
l9elb	unknown 177	yes -213
l9er*	no 66	unknown -157	yes 68
l9ermoud	no 66	unknown -157	yes 68
l9in*	no -47	unknown 132	yes -95
l9ina	no -47	unknown 132	yes -95
l9it	no -75	unknown 178	yes -101
l9it lbab	unknown 149	yes -120
l9it*	no -147	unknown 250	yes -126
l9itha	no -102	unknown 133	yes -53
la	yes -57
la ana	no 228	unknown -130	yes -97
la boulis	no 204	unknown -188
la carte	no -67	unknown -122	yes 177
la gendarmerie	no -90	unknown 139	yes -77
la glissiere	no 156	unknown -96	yes -74
la hotte	no -128	unknown 177	yes -157
la howa	no 157	unknown -83	yes -76
la jer7	no 181	unknown -170
la jer7a	no 353	unknown -249	yes -106
la la	no 186	unknown -165	yes -40
la majrou7	no 314	unknown -150	yes -226
la malle	unknown 183	yes -215
la plainte	no -102	unknown 226	yes -125
la police	no 84	unknown -67
la protection	unknown -154	yes 88
la salle	no 83	yes -125
la stylo	unknown 94	yes -138
la tente	no -144	unknown 45	yes 41
la walo	no 73	yes -46
la walou	no -99	unknown 89
la7f*	no -94
la7fir	no -94
laba*	no 164	unknown -151
labas	no 164	unknown -151
labas 3lih	no 187	unknown -227
labas 3lihom	unknown -162	yes 139
labas 3lina	no 274	unknown -152	yes -141
labas w	no 221	unknown -120	yes -142
laca*	no -205	unknown 292	yes -123
lacave	no -205	unknown 292	yes -123
lah	no -77	yes 48
lakh*	no -49	unknown -117	yes 155
lakhor	unknown -94	yes 84
lakhra	no -105	unknown -127	yes 161
lamp*	no 200	unknown -281
larb*	no 79	unknown -118
larb3	no 40	unknown -41
larb3a	no 113	unknown -221	yes 52
lard	no 72	yes -97
lass*	unknown 77	yes -96
lassurance	unknown 85	yes -121
lassurance lassurance	unknown 85	yes -121
late*	no -73	unknown 89
laterale	no -72	unknown 186	yes -157
lave	no 52	unknown 42	yes -127
lave vaisselle	no 52	unknown 42	yes -127
lave*	no -103	unknown 187	yes -116
laver	no -103	unknown 187	yes -116
lb7a*	no -120	unknown 56
lb7ar	no -120	unknown 56
lb7e*	no 124	unknown -55	yes -91
lb7er	no 124	unknown -55	yes -91
lb7er f	no 124	unknown -55	yes -91
lbab b	no -75	unknown 120	yes -55
lbab d	yes -52
lbab w	no -197	unknown 52	yes 113
lbai*	no 115	unknown -41	yes -103
lbal*	no 159	unknown -200
lbalcon	unknown -161	yes 143
lbare7 f	yes -43
lbare7 m3a	no 83	unknown -150	yes 63
lbare7 w	unknown 96	yes -112
lbareh	yes -59
lbareh f	no -98	yes 50
lbareh m3a	no -116	yes 80
lbas*	no 68	yes -93
lbassamat	no 143	unknown -79	yes -80
lben*	no -48	yes 59
lbent	unknown -184	yes 151
lber*	no 63	yes -43
lbir	no 58	unknown 109	yes -219
lbit	unknown 113	yes -102
lbla*	no 71	yes -46
lblassa	no 71	yes -46
lbol*	no 66	yes -148
lbolis	no 66	yes -148
lbot*	unknown -82	yes 74
lboulis	unknown 67
lboulis dar	no 131	unknown -238	yes 42
lboulis ma	unknown 83	yes -64
lbrd	no -113	unknown 208	yes -123
lbru*	no -118	unknown -151	yes 218
lbrulure	no -118	unknown -151	yes 218
lbzt*	no -137	unknown 190	yes -74
lbztam	no -137	unknown 190	yes -74
lcam*	yes 47
lcamera	no -51	unknown 121	yes -84
lcamion	no -62	unknown -46	yes 100
lcamion dyal	no 107	unknown 84	yes -224
lcap*	no -127	unknown 196	yes -106
lcapot	no -127	unknown 196	yes -106
lcar*	no -147	yes 164
lcha*	no 91	unknown -58	yes -42
lcharika	no -85	unknown 185	yes -135
lcon*	no 115	unknown -93
lconstat	no 115	unknown -93
lcor*	unknown -238	yes 145
lcorda	unknown -238	yes 145
ldak*	no 182	unknown -52	yes -155
ldakhel	no 182	unknown -52	yes -155
le	no -110	unknown 208	yes -116
les	no -114	unknown 142
letn*	no -110	unknown 185	yes -117
letnin	no -110	unknown 185	yes -117
leww*	no -118	unknown 46
lewwel	no -118	unknown 46
lfer*	no -125	unknown 171	yes -58
lferma	no -57	unknown 168	yes -125
lfeu	no 144	unknown -41	yes -111
lfje*	no 141	unknown -62	yes -97
lfjer	no 141	unknown -62	yes -97
lfo9	no 46	yes -51
lfo9*	no -137	unknown 212	yes -99
lfo9ani	no -153	unknown 210	yes -106
lfor*	unknown -199	yes 142
lforn	unknown -199	yes 142
lfou*	no -139	unknown 124
lgha*	no 150	unknown -78	yes -79
lghalta	no -138	yes 99
lghassil	unknown 59	yes -99
lghi*	unknown 121	yes -185
lghis	unknown 121	yes -185
lgho*	no -95	unknown -56	yes 130
lghorzat	no -92	unknown -151	yes 180
lgod*	unknown 62	yes -116
lgre*	no -94	unknown -100	yes 172
lgreson	no -94	unknown -100	yes 172
lhad*	no 275	unknown -255	yes -225
lhadid	no 275	unknown -255	yes -225
lham*	no 275	unknown -162	yes -117
lhamdolillah	no 210	unknown -116	yes -129
lhamdollah	no 262	unknown -180	yes -111
li bgha	no -122	unknown -116	yes 204
li dkhel	no 273	unknown -154	yes -180
li f	no 51	unknown -90
li fat	no 42	unknown -41
li fatet	no -67
li fo9	no -214	unknown 334	yes -228
li ghalet	no 135	unknown -80	yes -61
li kan	no -116	unknown -49	yes 152
li kano	no 156	unknown -106	yes -64
li kant	no 90	unknown -171	yes 55
li mora	no -213	unknown 144
li sakna	no 189	unknown -114	yes -95
li te7t	no 113	yes -120
lia	unknown 64
lia a	unknown 113	yes -162
lia chi	no -99	unknown 78
lia f	yes 47
lia flous	unknown 127	yes -101
lia jouj	no -76	yes 78
lia l	no -47	unknown -63	yes 97
lia la	no -97	unknown 209	yes -139
lia lbab	no 218	unknown -179	yes -61
lia lmerfe9	no -92	unknown -171	yes 229
lia lor	no 232	unknown -136	yes -148
lia lpc	unknown 113	yes -148
lia motor	no 230	unknown -161	yes -130
lia parbriz	yes -65
lia pare	no -94	unknown 132	yes -62
lia retro	no 68	yes -79
lia sac	no -67	unknown -52	yes 115
lia tomobil	no -71	unknown 190	yes -121
lia w	unknown 90	yes -111
lih	no -57	unknown -72	yes 129
lih 4	no -72	unknown -160	yes 195
liha dem	no -94	unknown -103	yes 155
liho*	no -82	unknown 54
lihom	no -82	unknown 54
lik	no -56	yes 56
liko*	no -52	unknown 154	yes -106
likom	no -52	unknown 154	yes -106
likom constat	no -53	unknown 85
lil bda	no 68	unknown -156	yes 57
lil d	no -134	unknown -89	yes 199
lil kaml	no 282	unknown -223	yes -143
lil w	no -63	unknown 182	yes -121
lila	no -102	unknown 84
lime*	unknown 60	yes -54
limen	unknown 60	yes -54
limn*	no -89	unknown -107	yes 164
lina	no 95	unknown -54	yes -47
lina mn	no 98	unknown -134
lise*	unknown -121	yes 98
liser	unknown -121	yes 98
liss*	unknown -145	yes 112
lissar	no 177	unknown -126	yes -76
livr*	yes -49
livreur	no 89	unknown 57	yes -154
livreur glovo	no 215	unknown -87	yes -147
liya	unknown 73	yes -98
ljar	unknown 151	yes -170
ljar*	no 139	unknown -93	yes -62
ljara	no 139	unknown -93	yes -62
ljara te7ti	yes -68
lkam*	no -64	unknown 49
lkamio	no -64	unknown 49
lkar	no -57	yes 44
lkar d	no -71
lkar*	no 129	unknown -206	yes 64
lkel*	unknown -44	yes 68
lkelb	unknown -42	yes 66
lkelb d	no -92	unknown -151	yes 180
lkelb dyali	no -83	yes 42
lkha*	no 173	unknown -115	yes -175
lkhd*	no -54	unknown -55	yes 105
lkhdouch	no -54	unknown -55	yes 105
lkhdouch f	no -54	unknown -55	yes 105
lkhe*	no 78	unknown -90
lkhedma	no -56	yes 41
lkhedma w	unknown -50
lkhel3a	no 350	unknown -271	yes -124
lkhett	no -105	unknown 78
lkhi*	no 96	yes -132
lkhm*	unknown 120	yes -90
lkhmis f	no 80	yes -89
lkhmis li	no 176	unknown -86	yes -125
lkho*	no -74	unknown -50	yes 114
lkhodra	no 57	unknown -129	yes 68
lkli*	unknown 79	yes -122
lklian	unknown 185	yes -184
lkor*	no 164	unknown -104	yes -62
lkora	no 164	unknown -104	yes -62
lkora w	no 199	unknown -131	yes -76
lkou*	no 124	yes -124
lkouzina	no 226	unknown -159	yes -101
llah	no 182	unknown -117	yes -66
lli	no 62	yes -56
lli fat	no 179	unknown -117	yes -86
llou*	unknown -43
llouh	no -53	unknown -95	yes 130
lloun	unknown 43	yes -41
lm3a*	no 118	yes -104
lma	unknown 54	yes -44
lma 3la	no 154	yes -213
lma dyal	no -148	unknown 66	yes 73
lma f	no 179	unknown -106	yes -168
lma hbet	unknown 45	yes -70
lma kaysil	no -89	unknown 141	yes -97
lma li	no -75	unknown -128	yes 179
lma nazel	no -95	unknown 257	yes -182
lma skhoun	no -90	unknown 199	yes -112
lma w	unknown -180	yes 182
lma7*	no 216	unknown -144	yes -88
lma7dar	no 41	unknown -77
lmac*	no 73	yes -82
lmachine	unknown 97	yes -79
lmad*	no 158	unknown -203
lmag*	no 101	unknown 79	yes -206
lmal*	no -123	unknown 195	yes -74
lmar*	no -127	yes 76
lmas*	no 70	yes -92
lmas2oul	no 145	unknown -97	yes -91
lmat*	no -84	unknown 157	yes -87
lmatbakh	no 103	unknown -145
lmatricule	no -218	unknown 298	yes -180
lmec*	no 115	unknown -49	yes -127
lmechch	no 115	unknown -49	yes -127
lmed*	no 143	unknown -63	yes -110
lmen*	unknown 112	yes -161
lmer*	unknown -119	yes 85
lmerfe9	no -92	unknown -171	yes 229
lmerra	no 128	unknown -70	yes -77
lmeu*	no 43	yes -115
lmkh*	no 52	yes -74
lmoh*	no 108	unknown -63	yes -53
lmohim	no 147	unknown -129
lmon*	unknown 163	yes -207
lmot*	unknown -68	yes 66
lmoteur	no 74	unknown -98
lmotor	unknown -55	yes 48
lmou*	unknown 116	yes -105
lmra	unknown -136	yes 149
lo7	no 250	unknown -149	yes -112
loca*	no 129	unknown -44	yes -116
local	no -58	unknown 181	yes -133
loga*	no 233	unknown -172	yes -91
logan	no 233	unknown -172	yes -91
lor d	no 59	unknown -64
lor f	no 68	yes -100
lor w	no -69	unknown -53	yes 81
lpar*	no 47	unknown 77	yes -128
lpare	no 61	yes -106
lpare brise	unknown 94	yes -72
lparking	no 267	unknown -214	yes -102
lparquet	no 73	yes -88
lpas*	unknown 153	yes -153
lpasseport	unknown 79	yes -136
lpc	no -50	unknown 146	yes -114
lpol*	no 66	unknown -114
lpolice	no 66	unknown -114
lpom*	no -97	unknown -232	yes 290
lpompiers	no -108	unknown -89	yes 177
lqdi*	no -155	unknown 292	yes -150
lqdim	no -96	unknown 165	yes -69
lune*	no -120	unknown 240	yes -202
lunette	unknown 55	yes -81
lunette arriere	unknown 55	yes -81
lust*	no 271	unknown -161	yes -147
lustre	no 271	unknown -161	yes -147
lvas*	no 143	yes -241
lvase	no 143	yes -241
lver*	no 41	unknown 55	yes -118
lvit*	no -90	unknown 176	yes -111
lvitrine	no -47	unknown -53	yes 92
lvol*	no -132	unknown -75	yes 182
lvolant	no -132	unknown -75	yes 182
lwad	unknown -90	yes 51
lwad 7mel	no -68	unknown 145	yes -93
lwal*	no -85	unknown -100	yes 182
lwalid	no -69	unknown 124	yes -58
lwalida	no -95	unknown -202	yes 265
lwalida w	no 83	yes -84
lwar*	unknown -125	yes 101
lwe9*	unknown 104	yes -115
lwe9t	unknown 104	yes -115
lwer*	no -51	unknown 102	yes -54
lwer9a	no -51	unknown 102	yes -54
lwi9*	no -158	unknown 111
lwi9aya	no -158	unknown 111
lwja*	no -63	unknown -158	yes 202
lwja3	no -63	unknown -158	yes 202
lwja3 f	no -106	unknown -186	yes 232
lwla*	no 56	yes -51
lwlad	no 56	yes -51
lwra*	no -123	unknown 118
lwra9	no -105	unknown 48	yes 54
lyce*	no -125	unknown 51
lycee	no -125	unknown 51
lyon	no -92	unknown 203	yes -132
lyou*	unknown 58
lyoum	unknown 55
lyoum f	no -156	yes 117
lyoum m3a	yes -56
m3a	unknown -53
m3a 10h	no -49	unknown -61	yes 77
m3a 23h	no 197	unknown -176	yes -67
m3a chi	no 107	yes -136
m3a l	no -76	unknown 119	yes -44
m3a wa7d	unknown 89	yes -144
m3ah	yes -47
m3aha	no -151	unknown 238	yes -139
m3ahom	no 78	unknown -231	yes 121
m3ak*	unknown 86	yes -97
m3akom	unknown 86	yes -97
m3an*	unknown -64	yes 83
m3ana	unknown -64	yes 83
m3ay*	unknown -51
m3aya	unknown -51
m3aya lconstat	no 157	unknown -78	yes -127
m7lo*	no 85	unknown -103
m7loul	no 48	yes -42
m7loula	no 114	unknown -208	yes 63
m9et*	no -317	yes 161
m9lo*	no -44	unknown 98	yes -57
m9te*	no 196	unknown -158	yes -45
m9te3	no 196	unknown -158	yes -45
ma	no 127	unknown -70	yes -56
ma 3eyyetna	no 175	unknown -105	yes -71
ma 3ndo	no 292	unknown -256	yes -110
ma 3reftch	no -200	unknown 244	yes -63
ma 7essit	no 162	unknown -90	yes -112
ma b9ach	no -175	unknown 141
ma bghach	yes -54
ma bghatch	no 123	yes -137
ma bina	no 259	unknown -148	yes -125
ma bqat	no -155	unknown 268	yes -144
ma chaf	no -129	unknown 157	yes -45
ma cheftch	no 206	unknown -145	yes -85
ma dar	no 118	unknown -155
ma derna	no 54	yes -64
ma dert	no -85	unknown -56	yes 108
ma fia	no 283	unknown -191	yes -126
ma fih	no 98	yes -65
ma fina	no 185	unknown -93	yes -92
ma fiya	no 249	unknown -189	yes -101
ma ja	no 291	unknown -221	yes -171
ma jah	no 223	unknown -137	yes -144
ma jani	no 254	unknown -189	yes -98
ma jawch	no 148	unknown -119	yes -44
ma kan	no 279	unknown -192	yes -84
ma kan9derch	no -137	unknown -95	yes 196
ma kaykhafch	no -137	unknown 164	yes -50
ma kayn	no 142	unknown -43	yes -122
ma mchit	no -142	unknown 226	yes -89
ma mchitch	no -97	unknown 180	yes -83
ma t2ada	no 204	unknown -158	yes -55
ma t7re9	no 154	unknown -96	yes -66
ma t9as	no 250	unknown -148	yes -101
ma tdar	no 288	unknown -215	yes -96
ma te7re9	no 159	unknown -82	yes -94
ma tjra7	no 150	unknown -196
ma tjre7	no 209	unknown -107	yes -101
ma w9e3	no 259	unknown -171	yes -206
ma w9efch	no -79	unknown -112	yes 180
ma walo	no 147	unknown -59	yes -100
ma3e*	no -121	unknown 63	yes 48
ma3r*	no 46	unknown 103	yes -218
ma7l*	no 96	unknown -60	yes -53
ma7loul	no 96	unknown -60	yes -53
ma9d*	unknown -74	yes 48
maar*	no 150	unknown -104	yes -63
maarouf	no 150	unknown -104	yes -63
mabg*	no 175	unknown -127	yes -70
mabghach	no 175	unknown -127	yes -70
mabghach mabghach	no 175	unknown -127	yes -70
mach*	unknown 47	yes -40
machi	no -44	unknown 59
machi chi	no -73	unknown -182	yes 213
machine	no 106	yes -99
machine a	no -103	unknown 187	yes -116
mada*	no 92	unknown -54	yes -44
mafi*	no 259	unknown -117	yes -158
mafia	no 303	unknown -233	yes -141
mafia mafia	no 303	unknown -233	yes -141
mafia walo	no 265	unknown -211	yes -153
mafihom	no 197	unknown -135	yes -99
mafihom mafihom	no 197	unknown -135	yes -99
mai	unknown -82	yes 65
main	no 225	unknown -207	yes -41
mais	no 249	unknown -163	yes -118
mais*	no 100	yes -111
maison	no 100	yes -111
majr*	no 136	unknown -289	yes 54
majrou7	no -114	unknown -98	yes 191
majrou7 la	no 314	unknown -150	yes -226
majrou7in	no 140	unknown -294
maka*	no 318	unknown -145	yes -232
makaynch	no 212	unknown -121	yes -119
makaynch makaynch	no 212	unknown -121	yes -119
mall	no 124	unknown -89	yes -65
mall*	no 52	unknown 103	yes -175
malle	no 52	unknown 103	yes -175
mama	no 116	unknown -196	yes 77
marche arriere	unknown 102	yes -120
marj*	no 199	unknown -136	yes -75
marjane	no 199	unknown -136	yes -75
mars	no -46	unknown 43
mart*	no -180	unknown 235	yes -142
mat	unknown -222	yes 163
mata	no -147	yes 112
matc*	no 78	unknown -312	yes 167
match	no 78	unknown -312	yes 167
mate*	unknown -58
materiel	no 62	yes -69
matet	no -160	unknown -121	yes 261
mato	no 287	unknown -256	yes -63
matr*	no -189	unknown 79	yes 83
matricule	no -189	unknown 79	yes 83
maza*	no -96	unknown 149	yes -52
mazal	no -96	unknown 149	yes -52
mazal ma	no -81	unknown 88
mbel*	no -111	yes 73
mcha	no 42	yes -59
mcha f	no -116	yes 84
mcha m3a	no -194	unknown 268	yes -137
mcha ma	unknown -97	yes 65
mcha w	no 189	unknown -256
mcha*	no 60	unknown -48
mcha3la	no 92	yes -61
mchat	no 71	unknown -47
mchat l	no 136	yes -191
mchaw	no 62	unknown -47
mchaw f	unknown 148	yes -136
mche*	no -155	unknown 156
mcherreg	no -146	unknown 263	yes -172
mchi*	no -78	unknown 144	yes -66
mchina	no -78	unknown 142	yes -71
mchit	no -69	unknown 122	yes -54
mchit l	no -86	unknown 119
mchit nichan	no -96	unknown 126	yes -40
mchitch	no -97	unknown 180	yes -83
mchitch 3endhom	no -97	unknown 180	yes -83
mcho*	no -253	unknown -232	yes 312
mdro*	no -146	unknown 233	yes -101
me7t*	no 56	yes -86
me7taj	no 56	yes -86
mehd*	no -210	unknown 131
mell*	no -64
men	unknown -48	yes 66
men ghir	no 59	unknown -204	yes 116
menc*	no -118	unknown -275	yes 303
menchar	no -118	unknown -275	yes 303
menh*	no -69	unknown -48	yes 104
menhom	no -69	unknown -48	yes 104
menn*	no 240	unknown -144	yes -108
menni	no 210	unknown -148	yes -78
merr*	no -85	unknown 308	yes -263
mers*	unknown 144	yes -188
mersa	unknown 144	yes -188
mesk*	no 113	yes -113
meskin	no 113	yes -113
mess*	no 163	unknown -45	yes -124
metr*	no -153	unknown 242	yes -139
meub*	no 185	unknown -74	yes -175
meubles	no 185	unknown -74	yes -175
mezr*	no -119	unknown 123
mezroub	no -119	unknown 123
mezy*	no 164	unknown -164
mezyan	no 220	unknown -158	yes -79
mezyanin	no 44	unknown -159	yes 95
mfer*	no 253	unknown -192	yes -124
mfto*	no -113	unknown 216	yes -112
mfto7	no -113	unknown 216	yes -112
mher*	unknown -73	yes 108
mherres	unknown -40	yes 48
mherres w	no 76	unknown -224	yes 137
mherrsa	no -89	yes 79
mherrsin	unknown -110	yes 130
mherrsin w	no -70	yes 59
mini*	no -161	unknown 277	yes -171
minibus	no -161	unknown 277	yes -171
mitr*	no 68	yes -45
mjro*	no 94	unknown -304	yes 150
mjrou7	no 344	unknown -235	yes -243
mkhe*	no -179	unknown 311	yes -167
mkhl*	unknown 167	yes -226
mkhlou3	no -127	unknown 210	yes -219
mli	no -90	unknown 50
mli golt	no -118	unknown 208	yes -143
mli kont	no -89	unknown 291	yes -216
mlli	no 225	unknown -170	yes -93
mn 3endi	no 48	yes -88
mn 3nd	no -77	unknown 47
mn ba3d	no -156	unknown 174	yes -41
mn be3d	no 105	unknown -60	yes -59
mn chrejem	no 40	yes -59
mn dak	no -84	unknown -111	yes 192
mn dar	no 115	unknown 63	yes -212
mn jenb	no 91	unknown -139	yes 43
mn jib	no 101	yes -117
mn jih	no 195	unknown -161	yes -69
mn l	unknown -92	yes 96
mn la	no -91	unknown 240	yes -185
mn lbab	no 84	yes -79
mn lblassa	no -173	unknown 99	yes 42
mn lfo9	no 158	unknown -66	yes -100
mn lkhedma	no -57	unknown 53
mn lor	yes 57
mn nhar	unknown -124	yes 74
mn nifha	no -94	unknown -103	yes 155
mn s9ef	no -92	unknown 167	yes -100
mn se9f	no -151	unknown -50	yes 128
mn sellom	no -79	unknown -132	yes 172
mn ss9ef	no 94	yes -99
mn stah	unknown 60	yes -110
mn te7t	no -168	unknown 256	yes -119
mn tma	no -154	unknown -119	yes 238
mn tobis	no -96	unknown -157	yes 195
mn wa7d	no -60	yes 44
mnch*	no 56	yes -95
mnchourin	no 56	yes -95
mnfo*	no -235	unknown -220	yes 327
mni	unknown 77	yes -47
mnin	no -128	unknown 236	yes -162
mnno	no -231	unknown 300	yes -218
mno	no -160	unknown 123
moch*	no 211	unknown -159	yes -85
mochkil	no 211	unknown -159	yes -85
mode*	no 95	unknown -233	yes 85
modem	no 95	unknown -233	yes 85
moha*	no 238	unknown -196	yes -78
mor	no -92	unknown 49
mora	no -92	unknown -45	yes 130
mora ma	no -124	unknown 177	yes -87
moro*	no 124	unknown -89	yes -65
morocco	no 124	unknown -89	yes -65
morocco mall	no 124	unknown -89	yes -65
mote*	no 70	unknown 49	yes -158
moteur	no 70	unknown 49	yes -158
moto	unknown -137	yes 174
moto w	no -108	unknown -93	yes 178
moto*	unknown -72	yes 56
motor	no 46	unknown -145	yes 95
motor dyali	no 218	unknown -122	yes -132
motor f	no 91	unknown -119
motor w	no 90	unknown -136
motos	no 66	unknown 79	yes -180
moul l7anout	no -69	unknown 154	yes -120
moul lmotor	unknown -301	yes 205
moul*	unknown 72	yes -51
moulay	no 196	unknown -68	yes -128
mous	unknown -55
mous w	no -77	unknown -57	yes 127
mous*	no 196	unknown -84	yes -115
mousem	no 196	unknown -84	yes -115
mout*	no 142	yes -132
mra	no -127	yes 87
mrat	no 245	unknown -135	yes -235
mrat*	no -103	unknown -84	yes 186
mrati	no -103	unknown -84	yes 186
mrati f	no -100	unknown -95	yes 177
mrati li	no 95	unknown -111
mray*	no 233	unknown -154	yes -106
mraya	no 233	unknown -154	yes -106
mrra*	no -48	unknown 142	yes -110
mrrat	no -48	unknown 142	yes -110
mrrat f	no -48	unknown 142	yes -110
msin*	no -141	unknown 180	yes -52
msini	no -53	unknown 88
mski*	no 135	yes -129
mskin	no 135	yes -129
mtqo*	no -227	unknown 295	yes -122
mtwi*	no 87	unknown -92
mtwiya	no 87	unknown -92
mwe9*	no 201	unknown -130	yes -104
mwe99e3	no 201	unknown -130	yes -104
mzro*	no 57
mzya*	no 130	unknown -198
mzyan	no 246	unknown -215	yes -57
n	no -107	unknown 91
n tichka	no -107	yes 72
n3as	no 71	yes -45
n3aw*	no -131	unknown 253	yes -166
n3re*	no -63	yes 45
n3ref	no -63	yes 45
n3ref wach	no -63	yes 45
n9de*	no -138	unknown 83	yes 41
n9der	no -119	unknown 174	yes -89
na3e*	no 108	yes -92
na3es	no 108	yes -92
na3s*	no 139	unknown -157
na3sa	no -52	unknown -75	yes 116
na3sin	no 255	unknown -189	yes -140
na9e*	unknown 58	yes -46
na9es	unknown 58	yes -46
nach*	no -153	unknown -173	yes 249
nachtin	no -153	unknown -173	yes 249
nad	no 301	unknown -162	yes -195
nakh*	unknown 147	yes -124
nakhla	unknown 136	yes -127
nas	no 48	unknown -87
nas d	no 91	yes -90
nas kamlin	no 295	unknown -184	yes -144
nass	no 55	unknown -223	yes 124
naze*	no -109	unknown 145	yes -49
nazel	no -109	unknown 145	yes -49
nazel mn	no -115	unknown 74
ncha*	no -137	unknown 128
nchallah	no -137	unknown 128
nche*	no 108	unknown -49	yes -70
nchof	no -127	unknown 198	yes -95
nchouf	no -101	unknown -97	yes 156
nchoufo	no 118	unknown -94
nchr*	no 106	unknown 84	yes -217
nchre7	no 83	yes -116
ndad*	no -101	unknown 246	yes -198
ndader	no -101	unknown 246	yes -198
ndda*	no -59	unknown 122	yes -84
nddader	no -59	unknown 122	yes -84
ndir	no -127	unknown 212	yes -117
neim*	no 50	unknown 44	yes -108
neiman	no 50	unknown 44	yes -108
neiman mherres	no 87	yes -93
nejj*	no -96	unknown -116	yes 190
nemr*	no -163	unknown 252	yes -127
nemrti	no -184	unknown 260	yes -135
nfer*	no 72	yes -140
ngol	no -166	unknown 64	yes 90
ngou*	no 80	yes -64
ngoul	no 80	yes -64
nhar 10	no -70	unknown -53	yes 111
nhar 2	no -159	unknown 91
nhar 3	no -94	unknown 139	yes -77
nhar 6	no 114	unknown -115	yes -54
nhar 8	no 57	yes -134
nhar 9	yes -58
nhar jem3a	no -58	unknown 146	yes -98
nhar ksida	no -95	unknown -60	yes 138
nhar l7ed	no -59	unknown 53
nhar l7edd	no -51	yes 42
nhar larb3	no 184	unknown -132	yes -93
nhar letnin	no -110	unknown 185	yes -117
nhar lkhmis	no -134	unknown 76	yes 41
nhar sebt	no 77	unknown -74
nhar tlat	no -107	unknown 87
nhar tnin	no 71	unknown -56
nich*	no -125	unknown 125
nichan	no -125	unknown 125
nichan l	no -96	unknown 126	yes -40
nifh*	no -94	unknown -103	yes 155
nifha	no -94	unknown -103	yes 155
nive*	no 74	unknown -144
niveau	no 74	unknown -144
nkhe*	no -131	unknown 242	yes -171
nkte*	no -106	unknown 159	yes -83
nkteb	no -106	unknown 159	yes -83
nmch*	no 42	unknown 65	yes -117
nmchi	no 42	unknown 65	yes -117
nnaq*	no 54	unknown 54	yes -116
nnaql	no 54	unknown 54	yes -116
nnas	no -110	unknown 163	yes -92
nos	no 132	yes -133
nos lil	no 247	unknown -138	yes -137
noss	unknown 143	yes -182
nove*	no -84	unknown 157	yes -84
novembre	no -84	unknown 157	yes -84
nqez*	no -140	unknown -106	yes 214
nsal*	no -58	unknown 152	yes -94
nsit	unknown 55	yes -56
nzel	unknown 99	yes -88
octo*	no -55	unknown 44
octobre	no -55	unknown 44
octobre f	unknown -84	yes 66
omar	no 48	yes -83
ordi*	no -59	unknown 150	yes -130
ordinateur	no -59	unknown 150	yes -130
oste*	no -47	unknown 147	yes -102
osted	no -47	unknown 147	yes -102
osted d	no -47	unknown 147	yes -102
oued	no 90	unknown -170	yes 60
oujd*	no 125	unknown -82	yes -49
oujda	no 125	unknown -82	yes -49
ouri*	no -206	unknown 294	yes -201
ourika	no -206	unknown 294	yes -201
pann*	no -73	unknown 200	yes -161
panneau	no -208	unknown 278	yes -123
pano*	no -65	unknown 153	yes -87
panoramique	no -65	unknown 153	yes -87
panoramique d	no -65	unknown 153	yes -87
papi*	no 315	unknown -226	yes -123
para*	no 134	unknown -128
parabole	no 58	unknown -154	yes 74
parasol	no 137	unknown -61	yes -87
parb*	no -64	unknown 195	yes -138
parbriz	no -64	unknown 195	yes -138
pare	no -44	unknown 79
pare brise	unknown 47
pare choc	no -66	unknown 103
pare*	no -105	unknown 222	yes -152
parebrise	no -73	unknown 169	yes -131
parebrise parebrise	no -73	unknown 169	yes -131
parf*	no 117	yes -133
park*	no 51	yes -66
parking	yes -66
parking d	no -54	unknown 123	yes -79
parking dyal	no 171	yes -213
parq*	no -60	unknown 214	yes -157
parquet	no -60	unknown 214	yes -157
part*	unknown 45	yes -72
pas	no 213	unknown -161	yes -100
pas de	no 213	unknown -161	yes -100
pass*	no -94	yes 108
passage	no -105	unknown -128	yes 210
passeport	no -78	unknown 132	yes -71
passeport w	no -78	unknown 132	yes -71
pc	no 49	unknown 99	yes -160
peag*	no 46	unknown -117
peage	no 46	unknown -117
pein*	no 116	unknown 57	yes -186
perc*	no -95	unknown 152	yes -68
perceuse	no -95	unknown 152	yes -68
peta*	no 52	unknown -77
petards	no 52	unknown -77
peug*	no -101	yes 51
peugeot	no -101	yes 51
phar*	no -104	yes 61
phare	no -62	unknown 122	yes -84
pharmacie	no -165	unknown -115	yes 230
phot*	no 87	yes -101
photo	no -119	unknown 180	yes -82
pick	no -157	yes 134
pick up	no -157	yes 134
pisc*	no -98	unknown 65
piscine	no -98	unknown 65
plac*	no -42	unknown 87	yes -48
place	no -102	yes 70
placo	no -142	unknown 71
plaf*	no -114	unknown 58	yes 48
plafond	no -114	unknown 58	yes 48
plag*	no -74	unknown 125	yes -59
plage	no -74	unknown 125	yes -59
plai*	no -72	unknown 155	yes -84
plainte	no -72	unknown 155	yes -84
plainte dertha	no -84	unknown 137	yes -55
plainte la	no -102	unknown 226	yes -125
plaque induction	no -62	unknown 239	yes -205
plas*	unknown 115	yes -188
plastique	unknown 115	yes -188
plat*	no -131	unknown -175	yes 270
platre	no -131	unknown -175	yes 270
plom*	unknown 122	yes -98
plombier	no -123	unknown 197	yes -76
pneu	no 230	unknown -106	yes -148
pneu*	no -40	unknown 200	yes -184
pneus	no -40	unknown 200	yes -184
point	no 44	yes -43
point dyal	no 117	unknown -55	yes -66
poli*	unknown -51	yes 43
police d	no 71	unknown -191	yes 83
police kteb	no 229	unknown -143	yes -109
police la	no 84	unknown -67
police w	no -70	unknown 41
polis	no -145	unknown -252	yes 330
pomp*	unknown -45
pompe	no -126	unknown 228	yes -122
pompe dyal	no -94	unknown 180	yes -115
pompiers	no 54	unknown -133	yes 79
pompiers jaw	unknown -159	yes 93
pompiers tfaw	no -86	unknown -101	yes 174
pompiers w	no 223	unknown -120	yes -141
port*	no 113	yes -123
portable	no 266	unknown -181	yes -130
portable w	no -284	unknown 72	yes 102
portail	no -92	unknown 177	yes -86
portail d	no -53	unknown 132	yes -89
porte	no -138	unknown 181	yes -84
portiere	no 205	unknown -69	yes -185
pote*	no 246	unknown -97	yes -186
poteau	no 246	unknown -97	yes -186
pouc*	no -70	unknown 172	yes -203
prio*	yes -84
priorite	yes -84
protection	unknown -56	yes 67
protection civile	no -126	yes 124
ps5	no -93	unknown 245	yes -165
pv	unknown 101	yes -71
pv dyal	no -65	unknown 168	yes -113
qbel	no 94	unknown -137
qelb*	no 50	yes -58
qiss*	no 305	unknown -248	yes -140
r4	unknown 178	yes -191
radi*	yes -55
radiateur	unknown 174	yes -177
radio	no -97	yes 74
radio gal	no -131	unknown -175	yes 270
rah	no -62	unknown -96	yes 149
rah ana	no -52	unknown -57	yes 86
rah f	no 50	unknown -163	yes 95
rah kolna	no 212	unknown -132	yes -121
raje*	no -78	unknown -90	yes 147
rajel	no -78	unknown -90	yes 147
rajl*	unknown -161	yes 140
rajli	no -70	unknown -113	yes 172
rajli kan	no -75	unknown -97	yes 156
rakb*	no 56	unknown -106
rake*	no -113	unknown -96	yes 187
rakeb	no -113	unknown -96	yes 187
rani	no -67	unknown -100	yes 162
rani f	no -126	yes 114
rash*	unknown -103	yes 67
rasha	unknown -103	yes 67
rasi	no -56	unknown -136	yes 189
rasi w	no -103	unknown -139	yes 211
rass*	no -118	unknown -172	yes 294
rassi	no -104	unknown -163	yes 269
rassi w	unknown -135	yes 105
rasso	no -174	unknown -186	yes 303
rb3a	no -127	unknown 70	yes 42
rbat	no 167	unknown -123	yes -45
rej3*	no 66	unknown -146	yes 66
rejl*	unknown -169	yes 194
rejli	no -107	unknown -294	yes 357
rejlia	no 118	unknown -142
rejlih	no -147	unknown 113
rejlo	no -134	unknown -172	yes 227
rekb*	no -179	unknown -199	yes 278
reml*	unknown -143	yes 131
remla	unknown -143	yes 131
remo*	no -56	unknown 154	yes -102
remorque	no -56	unknown 154	yes -102
repo*	no -145	unknown -102	yes 175
repos	no -145	unknown -102	yes 175
resi*	no 76	yes -63
residence	no 76	yes -63
retr*	unknown 117	yes -103
retro	unknown 115	yes -106
retro w	no 64	yes -62
retros	unknown 58	yes -72
ri7	no 347	unknown -241	yes -164
ri7a	no -211	unknown 107	yes 78
riad	no 133	yes -126
ride*	no 87	yes -79
rih	no -152	unknown 138
rih w	no -91	unknown 206	yes -127
rj3a*	no -122	unknown 113
rj3at	no -122	unknown 113
rj3o	no -78	unknown 168	yes -115
rj3o lia	no -78	unknown 168	yes -115
rja3*	unknown 51	yes -76
rje3	unknown 87	yes -92
rje3 b	unknown 43	yes -68
rje3*	yes -40
rje3na	yes -40
rjli	no -116	unknown -208	yes 291
rkab*	no -140	unknown -145	yes 270
rkabi	no -125	unknown -110	yes 212
rkeb*	no -91	unknown -76	yes 135
rkebt	unknown 169	yes -217
rkebt f	unknown 169	yes -217
rkebti	no -99	unknown -203	yes 238
rmad	unknown -163	yes 160
rmel	no 85	yes -125
robi*	no 129	unknown -75	yes -73
robinet	no -55	unknown 70
roca*	no 62	unknown 101	yes -177
rocade	no 62	unknown 101	yes -177
rokb*	no -167	unknown -241	yes 278
rokbti	no -167	unknown -241	yes 278
rond	no 68	yes -83
rond point	no 68	yes -83
roue	no -78	unknown 188	yes -122
roue d	no -78	unknown 188	yes -122
roue*	no 42	unknown 59	yes -142
roues	no 42	unknown 59	yes -142
roug*	no 88	yes -57
rouge	no 88	yes -57
rre3*	no 107	unknown -225	yes 80
rway*	no -63	unknown 128	yes -83
rwayed	no -63	unknown 128	yes -83
rwayed b	no -63	unknown 128	yes -83
rwid*	no -50
rwida	no -50
rwida d	no -181	unknown 146
rzaq*	no 190	unknown -111	yes -124
rzaqt	no 190	unknown -111	yes -124
s7a7	no 290	unknown -210	yes -120
s7ab*	no -219	yes 179
s7abna	no -212	yes 114
s7i7	no 116	yes -149
s9ef	no -40	unknown 122	yes -88
s9ef d	no 57	yes -89
sa3a	no -98	unknown 114
sa3a w	no -73	unknown 171	yes -107
sa3i*	no 193	unknown -224
sa3i9a	no 193	unknown -224
sa7b	no -89	unknown 175	yes -131
sa7b*	unknown -117	yes 40
sa7bi	unknown -224	yes 152
sa9o	unknown -121	yes 153
saba*	no -68	unknown -111	yes 149
sabab	no -68	unknown -111	yes 149
sabb*	unknown -197	yes 183
sac	no -78	yes 109
sac b	no -66	unknown -104	yes 164
sadr*	no -76	unknown -177	yes 230
sadrha	unknown -65	yes 79
sadrha lwja3	unknown -65	yes 79
safi	no 182	yes -182
sain	no 382	unknown -316	yes -189
sakn*	no 189	unknown -114	yes -95
sakna	no 189	unknown -114	yes -95
sakna f	no 189	unknown -114	yes -95
sakr*	no 140	yes -196
sakran	no 140	yes -196
sal	unknown 57	yes -65
sala*	no 176	unknown -86	yes -95
salam 3likom	no 63	yes -81
salama	no 267	unknown -250	yes -94
sale	no -82	unknown 164	yes -96
sale*	no 318	unknown -249	yes -170
salem	no 318	unknown -249	yes -170
sall*	unknown 82	yes -56
salle	unknown 82	yes -56
salle d	no -120	unknown 64
salm*	no 305	unknown -227	yes -165
salmin	no 305	unknown -227	yes -165
salo*	no 83	yes -56
salon	no 83	yes -56
salon dyali	no 63	yes -81
sams*	no -92	unknown 175	yes -94
samu	no -91	unknown -168	yes 226
sand*	no 141	unknown -199
saqi*	no -92	unknown 224	yes -191
saqia	no -92	unknown 224	yes -191
sawa*	no -127	unknown 203	yes -103
sawaret	no -127	unknown 203	yes -103
saye*	unknown 79	yes -89
sayed	no -108	unknown 220	yes -152
sayeg	no 132	unknown -206
sayg	unknown -279	yes 211
sayg*	no 71	unknown -103
sayga	no 71	unknown -103
sba3	no -120	unknown -170	yes 263
sba3*	unknown -212	yes 243
sba3i	no -123	unknown -207	yes 302
sba7 bekri	unknown 66	yes -90
sba7 l9it	no -82	unknown 182	yes -126
sbab	no -96	unknown 160	yes -71
sbah	unknown 43	yes -60
sbah l9it	no 102	unknown -41	yes -91
sbit*	no -73	unknown -147	yes 221
sbitar	no -73	unknown -147	yes 221
scoo*	unknown 107	yes -127
scooter	unknown 107	yes -127
scooter w	no -152	unknown 207	yes -78
sda3*	no -95	yes 96
sda3at	no -56	unknown 123	yes -85
sda3ni	no -151	yes 119
sda3ni f	no -101	unknown 192	yes -120
se3q*	no -147	unknown 257	yes -170
se3qa	no -147	unknown 257	yes -170
se9f	unknown -158	yes 149
se9f d	no -108	unknown -189	yes 260
se9f dyal	no -151	unknown -50	yes 128
seba*	no -123	unknown 200	yes -86
sebagha	no -82	unknown 174	yes -94
sebbni	no 116	yes -146
sebbni w	no 116	yes -146
sebt f	unknown -163	yes 115
sebt m3a	no -61	unknown -116	yes 158
sech*	no -110	unknown 271	yes -205
seco*	no -79	unknown 146	yes -72
sedd*	no -97	unknown -60	yes 128
sedr*	no -119	unknown -107	yes 193
seft*	no -111	unknown 199	yes -100
sekr*	no 122	unknown -207	yes 54
sekran	unknown -121	yes 137
self*	no -183	unknown -127	yes 196
selfie	no -183	unknown -127	yes 196
sell*	no -114	yes 109
sellom	no -79	unknown -132	yes 172
sellum	no -139	unknown 82
selt*	no 158	unknown -177
selta	no 158	unknown -177
serr*	no -43	unknown 152	yes -109
serre	no 95	yes -156
serre dyal	no 95	yes -156
serrure	no -84	unknown 150	yes -72
serrurier	no -90	unknown 155	yes -76
serv*	no -118	unknown 69
service	no -118	unknown 69
sett*	no 181	unknown -122	yes -90
settat	no 181	unknown -122	yes -90
sghi*	no 75	unknown -124	yes 46
sghir	no 109	unknown -192	yes 77
sghir f	no -77	unknown -207	yes 185
si	no 143	unknown -46	yes -100
sidi	no 200	unknown -123	yes -75
sidi maarouf	no 150	unknown -104	yes -63
sieg*	no -85	unknown 174	yes -89
siege	no -85	unknown 174	yes -89
sima*	unknown 57
simana	unknown 41	yes -54
simanat	no -118	unknown 82
simanat w	no -118	unknown 82
sini*	no 110	yes -73
sinina	no 110	yes -73
siny*	no -63	unknown 115	yes -58
siph*	no -147	unknown 42	yes 54
siphon	no -147	unknown 42	yes 54
sir	no 138	unknown -104	yes -45
skho*	no -90	unknown 199	yes -112
skhoun	no -90	unknown 199	yes -112
ski	no -133	unknown -81	yes 184
slam*	no 290	unknown -246	yes -94
slm	no -76	unknown 125	yes -65
sme3*	no -116	unknown 48	yes 51
sme3t	no -131	unknown 102
sme3t tra9	no -131	unknown 102
sme7	no 162	unknown -81	yes -92
sme7 lia	no 162	unknown -81	yes -92
smit*	unknown -184	yes 162
smito	no -94	unknown -184	yes 255
snac*	no -161	yes 100
snack	no -161	yes 100
snan	no -112	unknown -130	yes 227
snin	no -40	yes 59
soci*	no -117	unknown 204	yes -100
societe	no -117	unknown 204	yes -100
sokk*	no 140	yes -145
sokkar	no 140	yes -145
sokkar f	no 220	unknown -129	yes -178
sol	no 89	unknown -143	yes 68
souk	no -68	yes 62
souk ma	unknown 42	yes -89
sour	unknown 40	yes -51
sour w	no -141	unknown 99
sous	no 89	unknown -143	yes 68
sous sol	no 89	unknown -143	yes 68
spor*	no 88	yes -89
sport	no 88	yes -89
sr9o	no -78	unknown 160	yes -102
sr9o lia	no -78	unknown 160	yes -102
sre9*	unknown 184	yes -182
sre9o	unknown 184	yes -182
sre9o lia	unknown 181	yes -198
ss9e*	no -74	unknown 149	yes -107
ss9ef	no -74	unknown 149	yes -107
sseb*	unknown -121	yes 99
stah	no 62	yes -102
stah w	no 200	unknown -93	yes -120
stat*	no -49	unknown 44
station	unknown -158	yes 112
stationnement	no -149	unknown 195	yes -70
stop	unknown -107	yes 112
stop w	unknown -116	yes 58
styl*	unknown 94	yes -138
stylo	unknown 94	yes -138
stylo la	unknown 94	yes -138
sult*	no -56	yes 40
sultan	no -56	yes 40
swar*	no -90	unknown 155	yes -76
swaret	no -90	unknown 155	yes -76
swaret w	no -90	unknown 155	yes -76
synd*	unknown 54	yes -60
syndic	unknown 54	yes -60
t2ad*	no 226	unknown -155	yes -76
t2ada	no 204	unknown -158	yes -55
t3we*	unknown 74	yes -121
t3wej	unknown 74	yes -121
t7er*	no -69	yes 45
t7er9at	no -42
t7er9o	yes 48
t7er9o lia	no -110	unknown -232	yes 293
t7re*	no 52	unknown -81
t7re9	no 51	yes -47
t7re9 w	no 201	unknown -103	yes -150
t7re9t	no -85	unknown -122	yes 189
t7re9t f	no -85	unknown -122	yes 189
t7t	no -44	unknown 68
t7t 3la	no -58	unknown -63	yes 114
t9as	no 238	unknown -141	yes -96
t9as 7ed	no 245	unknown -183	yes -91
t9as*	no 351	unknown -323	yes -85
t9el*	no 46	unknown -283	yes 213
t9elbat	no 136	unknown -175
t9le*	unknown -70	yes 73
t9te3	unknown 107	yes -117
ta	no 211	unknown -101	yes -106
ta chi	no 225	unknown -162	yes -69
ta jer7a	no 272	unknown -183	yes -123
ta khedcha	no 178	unknown -139	yes -55
ta l	no 70	yes -127
ta sba7	no 244	unknown -168	yes -166
ta wa7d	no 130	unknown -54	yes -78
ta wa7ed	no 183	unknown -137	yes -47
ta3w*	no -145	unknown 290	yes -184
ta3wid	no -145	unknown 290	yes -184
ta7	unknown 46
ta7 b	no 185	unknown -186
ta7 f	unknown 153	yes -118
ta7 lia	no -110	unknown 245	yes -169
ta7 mn	no -55	unknown -231	yes 249
ta7 w	no -79	unknown -160	yes 199
ta7et 3la	no -146	unknown -142	yes 243
ta7et f	no -68	unknown -129	yes 161
ta7et mn	no -84	unknown 196	yes -186
ta7et w	no 67	unknown -138	yes 46
ta7o	no -105	unknown 65
ta7t	no -65	unknown -61	yes 121
tabi*	unknown 121	yes -114
tabi9	unknown 83	yes -113
tabl*	no -121	yes 103
table	no -131	unknown -117	yes 203
tach*	no -64	unknown 153	yes -104
tache	no -64	unknown 153	yes -104
tache kbira	no -64	unknown 153	yes -104
tags	no -171	unknown 305	yes -228
tahe*	no 252	unknown -175	yes -162
tahet	no 252	unknown -175	yes -162
talb	no 49	unknown -214	yes 156
talj	no 144	unknown -52	yes -173
tan	no -58	unknown 161	yes -211
tar	no 168	yes -165
tar mn	no 206	unknown -60	yes -198
tara*	no -131	unknown 103
tarat	no -131	unknown 103
tari*	no -59	unknown 187	yes -132
taro	no -101	yes 46
taxi kbir	unknown -163	yes 103
taxi sghir	unknown -71
tay7	no 82	unknown 65	yes -179
taya*	no -123	unknown 242	yes -153
tayara	no -123	unknown 242	yes -153
taye*	unknown -192	yes 162
tayh*	no -120	yes 88
tayr	no 191	unknown -108	yes -110
tayr*	no -83	yes 54
tayy*	no 220	unknown -97	yes -151
tbar*	no 56	unknown -74
tbarkllah	unknown -57
tbib	no -68	unknown -138	yes 197
tbib d	no 91	unknown 106	yes -231
tbib gal	no -149	unknown -173	yes 291
tcha*	no 90	unknown 43	yes -170
tcha9	unknown 65	yes -101
tche*	no 53	unknown -160	yes 106
tcherdekh	no 121	yes -128
tchettat	no 64	unknown -200	yes 125
tchq*	unknown 149	yes -136
tchqet	unknown 106	yes -169
tchqet b	no 108	yes -170
tchqqat	no -128	unknown 221	yes -102
tdar	no 288	unknown -215	yes -96
tdar*	no 169	unknown -109	yes -77
tder*	no 155	unknown -92	yes -91
tderr	no 244	unknown -205	yes -96
te7	no 60	unknown 98	yes -183
te7 mn	no -97	unknown 274	yes -227
te77	no -115	unknown 206	yes -111
te7r*	no 54	unknown -100
te7re9	no 54	unknown -100
te7t	unknown -72	yes 63
te7t 3la	no -117	unknown -199	yes 269
te7t f	no -147	unknown -299	yes 342
te7t l	no -149	unknown 255	yes -160
te7t menni	no 210	unknown -148	yes -78
te7t mn	no -97	unknown -194	yes 235
te7t w	no -121	unknown -244	yes 295
te7t*	no 50	yes -43
te7ti	yes -68
te7to	no 134	unknown -161
te9b*	no 56	yes -115
te9ba	no 132	unknown -62	yes -129
tebl*	no 255	unknown -223	yes -83
tebla	no 255	unknown -223	yes -83
tebr*	no 47
tebrouri	no 47
tech*	no -50	unknown 131	yes -87
technique	no -50	unknown 131	yes -87
tel3*	no 206	unknown -76	yes -144
tel3at	no 101	yes -111
tel3o	no 273	unknown -178	yes -169
tel3o fo9	no 273	unknown -178	yes -169
tele	unknown 116	yes -86
tele w	no -46
tele*	no 83	yes -79
telephone	no 114	unknown -64	yes -54
telephone w	no 221	unknown -144	yes -87
telj	unknown 227	yes -296
tell*	no -52	unknown -59	yes 100
tema*	yes -79
temara	yes -79
temo*	no -79	unknown 153	yes -73
temoin	no -79	unknown 153	yes -73
temp*	no -116	unknown 133
tempete	no -116	unknown 133
tempete f	no -71	unknown 200	yes -140
tent*	no -144	unknown 45	yes 41
tente	no -144	unknown 45	yes 41
tente d	no -144	unknown 45	yes 41
terf	no 80	unknown -151	yes 74
terr*	no 102	yes -78
terrasse	no 102	yes -78
tfah*	no 84	unknown -166
tfaw	no -86	unknown -101	yes 174
tfek*	no -170	unknown -248	yes 344
tfekk	no -170	unknown -248	yes 344
tfel*	no -115	unknown 86
tfer*	no -54
tfer93at	no -80	unknown 214	yes -160
tferg3at	no -158	unknown 154
tferge3	no -94	yes 94
tferge3 wa7do	no -172	unknown 123	yes -63
tferre9	no -122	unknown 69
tfin*	no 134	unknown -77	yes -62
tfinaha	no 134	unknown -82	yes -64
tfinaha b	no 134	unknown -82	yes -64
tfit*	no 121	unknown -180
tfitha	no 121	unknown -180
tfitha b	no 121	unknown -180
tgol	no -134	unknown 222	yes -132
ther*	no -115	unknown -126	yes 239
therres	no -87	unknown -115	yes 188
therress	no -97	unknown -134	yes 188
therress lih	no -97	unknown -134	yes 188
therrsat	no -104	unknown -148	yes 213
ti7t	no -105	unknown -185	yes 220
tich*	no -107	yes 72
tichka	no -107	yes 72
tili*	no -142	unknown 74	yes 42
tilifoun	no -142	unknown 74	yes 42
tiyo	no -82	unknown 155	yes -133
tizi	no -107	yes 72
tizi n	no -107	yes 72
tjer*	no 125	unknown -165
tjer7at	no -60	unknown -101	yes 154
tjer7at f	no -60	unknown -101	yes 154
tjra*	no 106	unknown -186	yes 41
tjra7	no 106	unknown -186	yes 41
tjre*	no 122	unknown -101
tjre7	no 128	unknown -89
tjre7 7ed	no 187	unknown -88	yes -104
tjre7 w	no 43	unknown -157	yes 82
tka	no -114	unknown 197	yes -102
tkeb*	no -118	unknown -120	yes 185
tkebbat	no -118	unknown -120	yes 185
tkha*	no 295	unknown -199	yes -143
tkhe*	unknown -58	yes 62
tkhen9at	no -98	unknown -143	yes 189
tkherbi9	no 100	unknown -56	yes -58
tkhl*	no -63	unknown -101	yes 154
tla3	no -165	unknown 126
tlat	no -85	yes 84
tlat m3a	no 90	unknown -198	yes 54
tlat*	no -43	yes 64
tlata	no -43	yes 64
tle3	unknown 101	yes -76
tle3 l	no 241	unknown -157	yes -106
tle3 mnno	no -231	unknown 300	yes -218
tle3 w	no -109	unknown 188	yes -119
tle3*	unknown -172	yes 116
tle3na	no 190	unknown -162	yes -60
tle3na l	no 190	unknown -162	yes -60
tle3t	no -76	unknown -139	yes 191
tle3t f	no -214	unknown 47	yes 95
tle9	no -80	yes 100
tlef*	no 70	unknown 89	yes -183
tlj	unknown -149	yes 101
tlwa*	no -91	unknown -172	yes 229
tlwat	no -91	unknown -172	yes 229
tma	no 72	unknown -179	yes 101
tma w	no 45	unknown -151	yes 100
tnef*	no 71	unknown -266	yes 145
tnfe*	no -161	unknown 214	yes -85
tnfekh	no -161	unknown 214	yes -85
tnin f	unknown -54	yes 47
tnin m3a	no -97	unknown -227	yes 255
tobi*	no -59	unknown -63	yes 116
tobis	no -120	yes 137
tobis w	no -106	unknown -62	yes 149
toil*	unknown 76	yes -93
toilette	no 62	yes -90
toilette d	no 45	yes -73
toilette w	no -80	unknown 137	yes -70
toit	no -216	unknown 146	yes 53
toit*	no -82	unknown 215	yes -158
toiture	no -82	unknown 215	yes -158
tol	unknown 129	yes -143
tomo*	yes -48
tomobil	yes -54
tomobil b	no -119	unknown 176	yes -62
tomobil che3lat	no -94	unknown 109	yes -64
tomobil d	no 110	yes -105
tomobil dyali	no -43	unknown 145	yes -104
tomobil l	no -125	yes 76
tomobil lakhra	no -105	unknown -127	yes 161
tomobil li	no 199	yes -201
tomobil ma	no 124	unknown -112
tomobil mn	no 169	unknown -150
tomobil w	no 108	yes -81
tomobil wellat	no 71	unknown -157	yes 45
tomobilat	no -42	yes 74
tomobilat w	no -156	unknown 161	yes -71
tomobilti	no 143	unknown 97	yes -267
tond*	unknown 67	yes -84
tondeuse	no 62	yes -66
tono*	no -82	unknown 157	yes -95
tonobil	no -78	unknown 220	yes -158
tour*	unknown 65	yes -58
touristes	no 217	unknown -125	yes -167
tqas*	no 90	unknown 56	yes -167
tqle*	no -160	unknown 86	yes 48
tqleb	no -160	unknown 86	yes 48
tqte*	unknown -140	yes 122
tqte3	no -46	unknown -133	yes 158
tra9	yes -62
trac*	no 263	unknown -229	yes -66
tracteur	no 125	unknown -44	yes -123
tractor	no 193	unknown -265
tram	no -156	unknown -125	yes 232
tram*	no 50	yes -77
tramway	no 76	unknown -76
tran*	no -110	unknown 178	yes -108
transport	no -110	unknown 178	yes -108
tren	no -138	yes 112
tri9	unknown -63
tri9 d	no -95	yes 55
tri9 dyal	unknown -77	yes 45
tri9 w	no 71	yes -122
tri9*	no -132	unknown -154	yes 249
tric*	unknown -105	yes 53
tricycle	unknown -105	yes 53
trip*	unknown -181	yes 143
triporteur	unknown -181	yes 143
triporteur f	no 85	unknown -126
triq	unknown -56	yes 77
triq dyal	no -110	unknown -177	yes 247
trot*	unknown -59	yes 74
trottinette	no -41	unknown -96	yes 134
trottoir	unknown -127	yes 105
tsad*	no -46	yes 48
tsaw*	unknown 114	yes -100
tsawer	unknown 114	yes -100
tseb*	no -158	unknown 239	yes -99
tsed*	no -191	yes 113
tsre*	no -89	unknown 209	yes -119
tsre9	no -89	unknown 205	yes -116
tsre9 lia	no -81	unknown 185	yes -123
tsre9 mn	no -120	unknown 177	yes -94
tsrq*	no -73	unknown 179	yes -108
tsrqat	no -89	unknown 166	yes -78
tsse*	no -198	unknown -72	yes 184
tssr*	no -198	unknown 294	yes -187
tssrqo	no -198	unknown 294	yes -187
tter*	no -165	yes 48
tuya*	no 41	yes -78
tuyau	no 41	yes -78
tuyau dyal	no -106	unknown 188	yes -89
up	no -157	yes 134
urge*	no 66	unknown -191	yes 79
urgences	no 66	unknown -191	yes 79
usin*	unknown 60	yes -99
usine	unknown 60	yes -99
vais*	no 52	unknown 42	yes -127
vaisselle	no 52	unknown 42	yes -127
vali*	no -138	unknown 204	yes -95
valise	no -138	unknown 204	yes -95
vehi*	unknown 47	yes -94
vehicule	unknown 47	yes -94
vehicule dyali	no -73	unknown 154	yes -80
velo	unknown 41	yes -46
vera*	unknown -97	yes 87
veranda	unknown -97	yes 87
verg*	unknown -149	yes 101
verglas	unknown -149	yes 101
vete*	no -102	unknown 193	yes -131
veterinaire	no -102	unknown 193	yes -131
vill*	no 56	unknown -219	yes 130
villa	no 56	unknown -219	yes 130
vira*	no 100	unknown -119
virage	no 100	unknown -119
vitre	no -79	unknown 169	yes -103
vitre d	no -145	unknown 180	yes -78
vitre dyal	no 50	unknown 40	yes -92
vitree	no 87	unknown -80
vitres	no -70	yes 59
vitres mherrsin	no -70	yes 59
vitrine	no 52	unknown 67	yes -133
vitrine d	no 100	unknown 140	yes -277
vois*	no 98	unknown 42	yes -188
voit*	no -59
voiture	no -59
voiture d	no -59
w 3endi	no -90	unknown -64	yes 121
w 3la	no -97	unknown -175	yes 233
w 4	no -148	yes 98
w 7ekk	unknown -100	yes 89
w 7ekkit	unknown -141	yes 111
w 7na	no 62	unknown -57
w 7ta	no -62	unknown 159	yes -108
w ana	no 65	unknown -126	yes 61
w bda	unknown 115	yes -108
w bdat	no -81	unknown -135	yes 187
w bnadem	unknown 74	yes -164
w box	no 45	unknown 49	yes -116
w chta	unknown 69	yes -144
w constat	no 200	unknown -137	yes -103
w daba	unknown -136	yes 88
w daha	no -96	unknown -117	yes 175
w dakchi	no -105	unknown 57
w dar	no -47	unknown 47
w ddaw	no -166	unknown 70	yes 58
w ddawha	no -93	yes 65
w dert	no -73	unknown 65
w dkhel	no 157	unknown -147
w dkhelt	unknown -113	yes 118
w drari	no 52	unknown -121	yes 60
w dreb	yes -46
w drebni	no -124	unknown -115	yes 198
w drebt	unknown 84	yes -180
w f	unknown -58
w fraches	no 183	unknown -109	yes -108
w frigo	no -133	unknown 163	yes -47
w gal	unknown -156	yes 88
w golt	no 289	unknown -238	yes -131
w herres	no -66	unknown 190	yes -159
w hezzat	unknown -82	yes 54
w hia	no 120	yes -185
w hiya	no -83	unknown 79
w howa	no 168	unknown -110	yes -81
w hzzouha	no -69	unknown -112	yes 169
w ja	no -77	unknown 71
w jandarm	no -144	unknown -151	yes 245
w jat	no -86	unknown 43
w jaw	unknown 134	yes -115
w jouj	unknown 58	yes -105
w khda	no 173	unknown -55	yes -123
w khdaw	no -127	unknown 116
w kolchi	unknown -63	yes 96
w l	no -75	yes 50
w l3afia	no 256	unknown -177	yes -125
w l7it	no 99	yes -84
w la	no 55	unknown -94
w lakhor	no -120	unknown -109	yes 204
w lma	no 46	unknown 51	yes -102
w lpolice	no 226	unknown -181	yes -72
w m3aha	no -151	unknown 238	yes -139
w ma	no 117	yes -86
w mcha	no 194	unknown -77	yes -127
w mchat	no 59	unknown 85	yes -149
w mchit	no -119	yes 130
w mli	no -195	unknown 99	yes 61
w mn	no -171	unknown 95	yes 59
w moul	no -204	unknown 63	yes 107
w mrati	no -182	unknown 43	yes 106
w nzel	no -140	unknown 226	yes -110
w pare	no -151	unknown 89	yes 60
w parquet	no 120	yes -106
w pc	no -49	unknown 102	yes -76
w plaque	no -111	yes 64
w pneus	no 53	yes -52
w portail	no -142	unknown 233	yes -121
w rasi	no -92	unknown -112	yes 173
w rassi	no -135	unknown -215	yes 296
w rideau	no 212	unknown -132	yes -110
w safi	no -69	unknown 209	yes -180
w sal	no 96	yes -149
w salon	no 63	yes -81
w ss9ef	no -197	unknown 235	yes -111
w ta	unknown 78	yes -126
w ta7	no -59	unknown 40
w tchettat	no 271	unknown -187	yes -119
w te77	no -115	unknown 206	yes -111
w therres	no -89	unknown -98	yes 156
w therrsat	no -58	unknown -111	yes 132
w tomobil	no 103	unknown -80
w verglas	unknown -149	yes 101
w wa7d	no 49	unknown -121	yes 70
w wa7ed	no -144	unknown -44	yes 176
w wach	no -139	unknown 300	yes -176
w weldi	unknown 96	yes -105
w yeddi	no -144	unknown -113	yes 255
w zit	no -93	unknown -100	yes 139
w9e3	no 91	unknown -63
w9e3 lia	no 82	unknown -71
w9e3 nhar	no 40	unknown -43
w9ef	no -136	unknown 225	yes -141
w9ef*	no -79	unknown -112	yes 180
w9efch	no -79	unknown -112	yes 180
wa7d	no 40	unknown -74
wa7d chab	no 66	unknown -84
wa7d l	no 204	unknown -177	yes -40
wa7d l7sa	no 46	unknown 68	yes -137
wa7d lbrulure	no -118	unknown -151	yes 218
wa7d lkamio	no -64	unknown 49
wa7d lmra	no 86	unknown -162	yes 42
wa7d ma	no 235	unknown -120	yes -116
wa7d menhom	no -64	unknown -196	yes 229
wa7d*	unknown 79	yes -68
wa7da	no -48	unknown 62
wa7di	no 50	unknown 47	yes -133
wa7do	no -172	unknown 123	yes -63
wa7e*	unknown -65
wa7ed	unknown -65
wa7ed chab	no 43	unknown -86	yes 43
wa7ed chad	no -151	unknown -171	yes 258
wa7ed dkhel	unknown 79	yes -55
wa7ed f	no -64	unknown 73
wa7ed jouj	no -66	unknown -89	yes 134
wa7ed l	unknown 79	yes -58
wa7ed lkar	no -71
wa7ed lkelb	no 79	unknown 88	yes -218
wa7ed ma	no 188	unknown -96	yes -91
wa9e*	no 131	unknown -92	yes -41
wa9ef	no 131	unknown -92	yes -41
wa9ef f	no 47	unknown 40	yes -101
wa9fa f	no -141	unknown 147
wa9t	no 123	unknown -154
wach	no -115	unknown 248	yes -130
wach kayn	no -147	unknown 263	yes -146
wad	no -148	unknown 216	yes -147
wahd*	no 52	unknown -146	yes 82
wahda	no 52	unknown -146	yes 82
wakh*	no 212	unknown -323	yes 71
wakha	no 308	unknown -214	yes -130
wala*	no 63	unknown -84
walakin	no 63	unknown -84
walakin ana	no 113	unknown -83
walakin ma	no -88	unknown 143	yes -67
walakin mrati	no -243	unknown -99	yes 285
walo	no 121	unknown -58	yes -60
walo gha	no -186	yes 191
walo ghi	no 65	unknown -132	yes 47
walo l	no 71	yes -92
walo la	unknown 95	yes -117
walo w	no 66	unknown -52
walo*	no 81	unknown -44
walou	no 81	unknown -44
we9e*	no -148	unknown 237	yes -137
we9ef	no -148	unknown 237	yes -137
we9f*	no 50	unknown -63
we9fat	no 50	unknown -63
we9fat f	unknown -52
wedn*	no -157	unknown -135	yes 246
wejh*	no -128	unknown -259	yes 360
wejhi	no -91	unknown -290	yes 346
wel	no 77	unknown -107
wel bare7	no 77	unknown -107
weld	unknown -230	yes 220
weld*	no -65	yes 73
weldi	no -65	yes 73
weldi ana	unknown -114	yes 66
weldi f	no -43	unknown -56	yes 94
weldi li	no -121	unknown 105
weldi mn	unknown -66	yes 96
well*	no 165	unknown -79	yes -90
wella	no 50	unknown 57	yes -114
wellat	no 92	unknown -131
wellat b7al	no 71	unknown -157	yes 45
wer9*	no 52	unknown 50	yes -132
wer9a	no 52	unknown 50	yes -132
wert*	unknown -156	yes 101
wla	no 108	yes -74
wlad	no -277	unknown 147	yes 68
wld	no -80	unknown 120	yes -51
wldi	no -52	unknown 123	yes -91
wlid*	unknown 85	yes -70
wlidi	no -149	unknown 173	yes -50
wost	no 51	yes -117
wost tri9	no 51	yes -117
wra9	unknown 114	yes -164
wsel	unknown -135	yes 85
wsel l	no -61	unknown -160	yes 152
wsla*	unknown 78	yes -86
wslat	unknown 78	yes -86
wslo	no 127	unknown 58	yes -212
y3ti*	unknown 141	yes -183
y7el*	no -146	unknown 236	yes -145
ya	no -168	unknown 253	yes -158
ycho*	no -112	unknown -50	yes 153
ychouf	no -126	yes 124
yde7*	no 113	yes -143
yder*	no -109	yes 94
yedd*	no -95	unknown -118	yes 216
yeddha	no -64	unknown -158	yes 209
yeddi	no -100	unknown -117	yes 219
yeddina	no -54	unknown -55	yes 105
yeddo	no -74	unknown 51
yemk*	no -335	unknown 359	yes -185
yemken	no -335	unknown 359	yes -185
yji	no 230	unknown -210	yes -55
yjib	no -58	yes 74
ymke*	unknown 124	yes -95
ymken	no -157	unknown 214	yes -94
yssi*	no -84	yes 44
yssini	no -84	yes 44
ytbe*	no -146	unknown -70	yes 140
ytbeddel	no -146	unknown -70	yes 140
zad	no 55	yes -66
zade*	no 85	unknown -142	yes 50
zadet	no 85	unknown -142	yes 50
zadet f	no 85	unknown -142	yes 50
zago*	no -93	unknown -87	yes 154
zagora	no -93	unknown -87	yes 154
zaj	unknown -191	yes 140
zaj d	no 122	unknown -60	yes -64
zbel	no 53	unknown -175	yes 111
zel9*	no -149	unknown -54	yes 165
zel9at	no -143	yes 111
zel9at f	no -143	yes 111
zerb*	unknown 79	yes -117
zerba	no 84	yes -67
zerbana	no 85	unknown -103
zerbiya	no -72	unknown 222	yes -172
zinc	no -202	unknown 77	yes 41
zit	no 200	unknown -191
zit 3la	no 139	unknown -92	yes -68
zito*	no -81	yes 42
zitoun	no -81	yes 42
zjaj	no -47	unknown -104	yes 132
zjaj d	unknown -121	yes 81
zjaj dyal	no -104	unknown -217	yes 253
zjaj f	no -86	yes 91
zjaj*	no 142	yes -197
zle9	no -101	unknown -332	yes 352
zle9*	unknown -193	yes 149
zle9t	unknown -207	yes 185
zle9t b	no 89	unknown -68	yes -46
zle9t f	no -137	unknown -256	yes 304
zn9a	no 54	unknown -44
zrab*	no 122	unknown -44	yes -101
zrabi	no 122	unknown -44	yes -101
zre9	no -135	unknown -177	yes 245
zzaj	no 103	unknown -167	yes 44
@thirdParty
	no 145	unknown -343	yes -38
1	no 118	yes -105
10h	no -138	yes 151
11h3*	no -131	yes 166
11h30	no -131	yes 166
12	no -141	unknown 154
12 alf	no 165	unknown -40	yes -128
12h	no 185	yes -170
1300	no -75	yes 95
15	no 131	yes -111
16h	no -240	unknown 153
17h	no -140	yes 152
18	no 99	yes -85
1800	no 217	yes -202
2	unknown 42
2 w	no -121	unknown 229	yes -178
20	no 56	yes -44
207	no -75	yes 81
22	no 81	yes -70
2300	no 122	yes -107
23h	no 156	yes -145
25	no 40
3	no 95	yes -75
3 d	no 70	yes -48
30	no 53
3000	no 183	yes -164
3400	no 112	yes -79
3ach*	no -155	yes 168
3achoura	no -155	yes 168
3ad	no -47	yes 61
3afakom	no 87	yes -68
3am	no 47
3am hadi	no -214	yes 222
3am lli	no 93	yes -85
3am w	no 111	yes -94
3amm*	no -56	yes 70
3chi*	no -44	yes 52
3chiya	no -44	yes 52
3chr*	no 145	yes -127
3chrin	no 193	yes -172
3dem	no 177	yes -156
3edd	no -136	yes 165
3emm*	no -42	yes 55
3emmerna	no -89	yes 98
3emmerna constat	no -61	yes 69
3emmerna lconstat	no -62	yes 66
3en9*	no -86	yes 113
3en9i	no -196	yes 217
3end	no -105	yes 120
3end*	no -45	yes 70
3endha	no -187	yes 204
3endhom	no 128	yes -115
3endhom 7it	no 128	yes -115
3endna	no -179	yes 189
3endo	no -47	yes 73
3ess*	no -226	yes 237
3essass	no -226	yes 237
3eye*	no 84	yes -72
3eyy*	no -120	yes 135
3eyyetna	no -103	yes 120
3eyyetna l	no -213	yes 230
3eyyetna la	no -60	yes 75
3ini	no -88	yes 107
3iye*	no -209	unknown 163
3iyet	no -293	unknown 233	yes -108
3la jenb	no 75	yes -63
3la jouj	no 185	yes -170
3la l	no -161	yes 176
3la lpare	no -77	yes 91
3la moto	no 78	yes -68
3la rassi	no 70	yes -47
3la rideau	no 163	yes -145
3la sour	no -187	yes 206
3la tomobil	no 135	yes -107
3la wejhi	no 152	yes -137
3la zerbiya	no -214	yes 222
3lih	no 58	yes -43
3lih w	no -153	yes 166
3lin*	no -115	unknown 112
3lina	no -115	unknown 112
3lina f	no 87	yes -76
3lina lma	no -319	unknown 261	yes 58
3mer	no -115	yes 133
3mme*	no -77	yes 95
3mmerna	no -166	yes 184
3mmerna constat	no -117	yes 138
3n9i	no -138	yes 161
3n9i kaydrni	no -138	yes 161
3nd	no -53	yes 69
3nd boulis	no 121	yes -109
3nd lboulis	no 106	yes -96
3ndi	yes 50
3ndo	no -124	yes 136
3omr*	no 175	yes -151
3on9*	no -195	yes 205
3ref*	unknown 167	yes -224
3tan*	no -269	yes 291
3tana	no -263	yes 276
3tani	no -251	yes 266
3tat*	no -134	yes 151
3tatni	no -134	yes 151
4 d	no -131	unknown 175	yes -69
4 iyam	no -54	yes 69
4x4	no -80	yes 98
5	no -45	yes 61
5 cm	no 124	yes -110
5 d9aye9	yes 49
6	unknown 74	yes -81
6 snin	no 41
60	yes 55
600	yes 48
7	no 52
7 d	yes 44
7aja	no -130	unknown 93
7ajr*	no 165	yes -151
7ajra	no 165	yes -151
7all*	no 173	yes -159
7allouf	no 173	yes -159
7allouf f	no 173	yes -159
7ano*	no 94	yes -74
7anout	no 123	yes -108
7awl*	no 114	yes -100
7awlo	no 118	yes -105
7da	no 101	unknown -40	yes -57
7day*	yes 42
7daya	yes 42
7ed	unknown 43
7ed f	no 58	yes -50
7ed ma	no 180	yes -161
7ed w	no 116	unknown -43	yes -72
7edr*	no -47	yes 62
7ejr*	no 92	yes -83
7ejra	no 89	yes -79
7ekk	no -167	unknown 142
7ekk lia	no -178	unknown 185
7ekk*	no -49	yes 68
7ell	yes 48
7ell lbab	no -169	yes 179
7ello	no 126	yes -115
7ellouf	no 128	yes -108
7er9*	no -69	yes 80
7er9at	no -69	yes 80
7ess*	no -57	yes 72
7essit	no -84	yes 99
7essit b	no -84	yes 99
7et	no 115	yes -98
7jer	no 150	yes -138
7lli*	no -92	yes 110
7llit	no -92	yes 110
7llit lbab	no -92	yes 110
7mel	no 130	yes -118
7na	yes -53
7na bikhir	no 89	yes -78
7na f	no -120	unknown 182	yes -101
7na kona	yes 58
7na labas	no 157	yes -140
7oud*	no -248	yes 251
7oudi	no -248	yes 251
7re9	no 105	yes -85
7re9 lia	no 105	yes -85
7ta ana	no -140	yes 152
7ta l	no 150	yes -129
7ta mjrou7	no 45
7ta wa7d	no -158	yes 175
7tit	no -121	yes 131
7waj*	yes 45
7way*	no 59	yes -40
7wayej	no 129	yes -112
7wayj	no 125	yes -111
8	no 120	yes -104
8 juin	no 75	yes -67
890	no 50	yes -41
9	no 81	yes -65
9 f	no 105	yes -92
900	no 124	yes -89
97	no 225	yes -210
9ad	no 156	yes -131
9ahw*	no 139	yes -120
9ahwa	no 139	yes -120
9alt	no -178	yes 194
9asni f	no -158	yes 166
9ass*	no -285	yes 309
9asstni	no -272	yes 295
9bel	no -49	yes 66
9edd*	no -102	unknown 167	yes -110
9eddam	no -147	unknown 205	yes -167
9elb*	no -176	yes 175
9ell*	no 352	unknown -59	yes -328
9h	no 53	yes -40
9oda*	no 198	yes -182
9odam	no 198	yes -182
9rib mn	no 123	yes -110
9te3	no 89	yes -80
a	no 80	yes -59
a laver	no 58	yes -47
a sidi	no 177	yes -166
a weldi	no 93	yes -71
acci*	no -147	yes 165
accident	no -147	yes 165
accr*	no -93	yes 101
accrochage	no -93	yes 101
aero*	no -194	unknown 262	yes -151
aeroport	no -194	unknown 262	yes -151
agad*	no -246	unknown 230
agadir	no -246	unknown 230
agen*	no -108	yes 127
agence	no -108	yes 127
aile	no -95	yes 120
aile avant	no 71	yes -56
ain	no -87	yes 118
alf	no 165	unknown -40	yes -128
alf dh	no 165	unknown -40	yes -128
alha*	no 130	yes -120
allah	no 52
ambu*	no -117	yes 131
ambulance	no -117	yes 131
ana 3endi	no 145	yes -133
ana 7ta	yes 44
ana ana	no -167	yes 183
ana bikhir	yes 50
ana ghir	no -132	yes 141
ana golt	no -167	yes 183
ana kan3ess	no 118	yes -107
ana kanktb	no -122	yes 130
ana kont	no -153	unknown 72	yes 74
ana la	no -75	yes 86
ana li	no -144	unknown 110
ana ma	no -61	unknown 78
ana machi	no 137	yes -121
ana men	no -119	yes 128
ana mn	no -199	yes 219
ana mra	no 232	yes -218
ana salem	no 130	yes -121
ana w	no -55	yes 71
annu*	no 129	yes -111
ante*	no 109	yes -97
antenne	no 109	yes -97
appa*	no 91	yes -69
appareil	no 182	yes -157
appareil photo	no 70	yes -59
arri*	no -48	yes 64
arriere	no -63	yes 79
arro*	no 90	yes -83
assu*	yes 53
assurance	yes 53
assurance dyalo	no -196	yes 205
atay	no 175	yes -155
atel*	no -56	yes 72
atelier	no -56	yes 72
atte*	no 114	yes -98
attestation	no 196	yes -180
auto	no -44	yes 61
auto ecole	no -161	yes 174
auto*	yes 62
autoroute	yes 62
autoroute settat	no 89	yes -79
avan*	no 89	yes -73
avant	no 89	yes -73
azro*	no 128	yes -112
azrou	no 128	yes -112
b 3400	no 112	yes -79
b 7ejra	no 124	yes -112
b chariot	no -175	yes 188
b extincteur	no 97	yes -89
b ghalat	no -109	yes 125
b jehd	no 140	yes -128
b l	no 99	yes -85
b l3ani	yes 55
b la	no -122	yes 137
b lma	no -222	yes 231
b lor	no 71	yes -50
b moto	no -98	yes 108
b mous	no 53	yes -46
b rb3a	no 120	yes -110
b sabab	no -67	yes 82
b sbab	no 76	yes -57
b scooter	no -109	yes 120
b tomobil	no 51	unknown 122	yes -191
b tricycle	yes 44
b tuyau	no -179	yes 192
b velo	no -207	yes 216
b walo	yes 53
b zerba	no 95	yes -77
b7al	no 78	yes -61
b7al*	no -114	yes 135
b7alha	no 185	yes -173
b9ac*	no 96	yes -82
b9ach	no 96	yes -82
b9at	no -98	yes 111
b9in*	no 119	yes -104
b9ina	no 119	yes -104
ba3d	no 76	yes -63
ba9i	no 132	yes -110
bab	no 52
bab d	no 69	yes -53
bab doukkala	no -173	yes 182
bab garage	no 153	yes -133
baba	no 225	yes -207
bach	no -101	unknown 109
bach ma	no 141	yes -126
bach*	no -84	yes 95
bache	no -84	yes 95
bagh*	no -182	yes 201
baghi	no -182	yes 201
bagr*	no 172	yes -155
baie	no 78	yes -66
baie vitree	no 78	yes -66
baig*	no 213	yes -201
baignoire	no 213	yes -201
balc*	no 64	yes -43
balcon	no 64	yes -43
balk*	no -210	yes 219
balkon	no -210	yes 219
ball*	no -159	yes 177
bana*	no 54
banat	no 54
banc*	no 101	yes -94
bare*	no -51	yes 69
bare7	no -51	yes 69
barr*	no 174	yes -159
bas	no -56	yes 75
batt*	no -143	unknown 241	yes -177
batterie	no -143	unknown 241	yes -177
bayd	no 258	yes -240
bayd*	no -69	yes 96
bayda	no -225	yes 246
bchw*	no -151	yes 157
bchwiya	no -151	yes 157
bda kayghewwet	no -68	yes 80
bebe	no 169	yes -150
bekr*	no 138	yes -113
bekri	no 138	yes -113
bent*	no 142	yes -126
benti	no 142	yes -126
berl*	no -75	yes 81
berlingo	no -75	yes 81
bezz*	no -60	yes 80
bezzaf w	no 80	yes -66
bgha	no 151	yes -134
bgha*	no -95	yes 112
bghach	no -52	yes 67
bghach yssini	no -65	yes 84
bghat	no -110	yes 131
bghatch	no -221	yes 229
bghe*	no -103	yes 125
bghel	no -103	yes 125
bghi*	no 72	yes -56
bghit	no 83	yes -67
bghit n3ref	no 60	yes -51
bia	no -231	yes 237
bicy*	no -119	yes 140
bicyclette	no -170	yes 193
bidon	no 126	yes -100
bidon d	no 126	yes -100
bih	no 51
bih f	no 221	yes -212
biha	no -98	yes 109
bikhir gha	no -77	yes 96
bin	no -213	unknown 183
bit n3as	no -89	yes 106
bjou*	no -55	yes 67
bjouj	no -55	yes 67
bkat	no -73	yes 86
bkat w	no -73	yes 86
bla	no -67	yes 62
bla boulis	no -85	yes 109
bla clignotant	no -103	yes 131
bla constat	no 66	yes -44
bla ma	no -67	unknown 101
blas*	no 98	yes -80
blassa	no 156	yes -144
blastou	no 156	yes -138
bles*	no -123	yes 139
bli	no -102	yes 118
bmw	no -198	yes 209
bnad*	no -144	yes 161
bnadem	no -144	yes 161
bnti	no -67	yes 89
bnti f	yes 49
bnti ma	no 190	yes -179
bnti mn	no -167	yes 186
bo7d*	no 121	yes -96
bo7dha	no 214	yes -194
bomb*	no 179	yes -162
bombe	no 221	yes -205
bomp*	no 138	yes -120
bou7*	no 147	yes -123
bou7di	no 178	yes -167
bou7do	no 164	yes -141
boul*	no -76	yes 98
boulis	no -76	yes 98
boulis darou	no -230	yes 248
boulis w	no -145	yes 161
bouu*	no -275	yes 288
bouz*	no -98	yes 119
bouznika	no -90	yes 111
box	no 110	yes -94
bqa	no 85	yes -70
brak*	no -79	yes 87
bris*	no 115	yes -103
brise	no 115	yes -103
brise w	no 98	yes -89
brou*	no 56	yes -47
brouillard	no 56	yes -47
bsse*	no -119	yes 134
bsse7	no -211	yes 221
bure*	no 186	yes -173
bureau	no 186	yes -173
bzaf	yes 41
bzf	no -127	yes 144
cabi*	no 198	yes -164
cabine	no 119	yes -99
cabl*	no -75	yes 88
cable	no -75	yes 88
cable d	no -178	yes 186
cadd*	no 142	yes -120
caddies	no 142	yes -120
cade*	no 147	yes -139
cadenas	no 147	yes -139
cafe	no -200	yes 215
cafe li	no -200	yes 215
cais*	no 68	yes -54
cami*	no -147	yes 170
camion	no -151	yes 174
camion f	no -58	yes 78
camionnette	no -124	yes 146
camp*	no 145	yes -132
camping	no 145	yes -132
cana*	no 77	yes -60
canape	no 45
capo*	no 115	yes -90
capot	no 109	yes -83
capot b	no -56	yes 67
capot w	no 142	yes -128
carrosserie	no 223	yes -196
carte	no 44
casa	no -83	yes 100
cass*	no 170	yes -156
casse	no 170	yes -156
cata*	no 148	yes -118
catalyseur	no 148	yes -118
cave dyali	no -237	yes 248
cein*	no -196	yes 207
ceinture	no -196	yes 207
ch3e*	no 57	yes -40
ch3el	no 57	yes -40
ch3l*	no -100	unknown 82
ch3lat	no -101	unknown 108
ch3lat w	no -199	unknown 283	yes -201
cha3*	no 55
cha3lat	no 140	yes -122
chab	no -254	yes 266
chab b	no -79	yes 90
chad	no 54	yes -40
chaf	no 135	yes -116
chaf*	no -186	yes 208
chai*	no -103	yes 124
chaine	no -103	yes 124
cham*	no 87	yes -68
chambre	no 87	yes -68
chantier f	no 149	yes -138
chargeur	no 217	yes -178
charika	no -134	yes 147
chariot	no -72	yes 96
chas*	no 49
chauffe	no 49
chauffe eau	no 49
chauffeur	no -163	yes 176
che3*	no 60	yes -41
che3lat	no 159	yes -155
che3lat f	no 159	yes -155
ched*	no 57	yes -41
chefna	no -132	yes 140
chefto	no 54
chej*	no 67	yes -49
chejra	no 67	yes -49
chem*	yes 43
chem3a	no 121	yes -109
cheminee	no -97	yes 109
chfa*	no 111	yes -95
chff*	no 67	yes -57
chffara	no 67	yes -57
chffara l	no 67	yes -57
chft	no -111	yes 121
chha*	no 57	yes -50
chhar	no 57	yes -50
chhe*	no 141	yes -124
chher	no 141	yes -124
chho*	unknown 119	yes -160
chhour	no 49	unknown 146	yes -258
chhour w	no 291	unknown -83	yes -248
chi	unknown 54	yes -81
chi 7aja	no -111	unknown 106
chi 7ed	unknown 107	yes -117
chi wa7ed	unknown 68	yes -111
chic*	no 55
chichaoua	no 223	yes -208
chif*	no -48	yes 66
chifor	no -164	yes 188
chifor ma	no -164	yes 188
chifour gal	no -76	yes 83
chik*	no 110	yes -91
chikaya	no 110	yes -91
chikaya 3nd	no 44
chko*	no 50	unknown 75	yes -127
chkoun	no 50	unknown 75	yes -127
chno	no 97	yes -77
choc	no -86	yes 99
choc dyali	no -143	yes 158
chor*	no -104	yes 122
chorta	no -75	yes 94
chorti	no -151	yes 166
chou*	no 155	yes -137
chouf	no 222	yes -207
chouka	no 51
chrajem	no -46	yes 55
chrejem	no -59	yes 75
chrejem d	no 166	yes -153
chri*	no 74	yes -61
chta	unknown 99	yes -108
chta l	no 132	yes -110
chwi*	no 66	yes -44
chwia	no 58
chwiya	no 69	yes -50
clav*	no -101	yes 113
cle	no 120	yes -83
clie*	no -155	yes 162
client	no -155	yes 162
clig*	no -237	yes 263
clignotant	no -237	yes 263
clignotant w	no -103	yes 131
clim*	no 141	yes -127
climatiseur	no 125	yes -113
clio	no -56	yes 69
cm	no 119	yes -102
cm d	no 110	yes -91
coco*	no 97	yes -79
cocotte	no 97	yes -79
coff*	no 99	yes -88
coffre	no 99	yes -88
coiffeur	no -246	yes 256
coll*	yes 40
colo*	no -276	yes 288
colonne	no -276	yes 288
comm*	unknown 76	yes -115
commissariat	unknown 93	yes -119
commissariat ghedda	no -42	unknown 142	yes -125
commissariat kan	no 106	yes -93
comp*	no 133	yes -119
compteur	no 129	yes -114
cong*	no 132	yes -112
congelateur	no 132	yes -112
congelateur w	no 131	yes -107
cons*	no -126	yes 129
constat	no -130	yes 133
constat 7it	yes 52
constat bla	no -102	yes 135
constat degat	no -139	yes 144
constat f	no -138	yes 159
constat galia	no -165	yes 179
constat la	no -185	yes 201
constat m3a	no -178	yes 205
constat m3emmer	no -64	yes 71
constat ma	no -47	yes 57
constat mwe99e3	no -91	yes 106
constat w	no -99	yes 100
cont*	no 62	yes -52
copr*	no 85	yes -73
copropriete	no 85	yes -73
corn*	yes 64
corniche	yes 64
coul*	no 98	unknown 100	yes -220
couloir	no 98	unknown 100	yes -220
cour*	unknown 130	yes -158
cours	no 205	yes -173
court	no 117	yes -105
court circuit	no 117	yes -105
croi*	no 240	yes -227
cuis*	no 80	yes -62
cuisine	no 80	yes -62
d cafe	no -200	yes 215
d camion	no 146	yes -133
d drari	no 74	yes -69
d essence	no 153	yes -137
d jari	no -161	yes 176
d jarna	no -252	yes 275
d jarti	no -172	yes 191
d jeddi	no 107	yes -89
d jiran	no -217	unknown 77	yes 135
d l	no 65	unknown 63	yes -131
d l3chiya	no -54	unknown 131	yes -106
d l3ers	no 172	yes -148
d l7anout	no 60	yes -52
d l9ahwa	no 145	yes -132
d la	no 94	yes -73
d lbit	no 152	yes -135
d lghorzat	no -179	yes 198
d lil	no 109	yes -96
d livraison	no -128	yes 143
d lma	no 138	yes -115
d lwalida	no 96	yes -80
d lwlad	yes 52
d nddader	no 88	yes -78
d nhar	no 196	yes -177
d peugeot	no -62	yes 77
d radio	no -129	yes 141
d salon	no -44	yes 57
d sba7	no 62	yes -50
d sebt	no -64	yes 77
d sidi	no -138	yes 146
d tobis	no -123	yes 131
d transport	yes 54
d zit	no -214	yes 226
daba	no -52	yes 73
daba f	no -130	yes 136
daba ma	yes 67
daha	no 80	yes -72
daha samu	no 80	yes -72
dahr*	no -149	yes 173
dahri	no -121	yes 149
dair*	no 80	yes -71
daira	no 80	yes -71
dak	yes 42
dak nhar	no 54	yes -40
dakc*	no 57	yes -42
dakchi	no 57	yes -42
dakh*	unknown 65	yes -63
dakhel	no -277	unknown 186
dakhel f	no -229	yes 247
dakhla	no 52	yes -44
dakhlat	no 115	yes -87
dakhlo	no 156	yes -139
dar f	no 136	yes -105
dar lih	no -66	yes 79
dar lma7dar	no -197	yes 209
dar w	no 61	yes -44
darb*	no -153	yes 171
darbatni	no -267	yes 272
darbatni tomobil	no -267	yes 272
darbni	no 82	yes -74
daro	no 115	yes -101
daro*	yes 43
darou	no -52	yes 70
darou pv	no -52	yes 70
dart	no -87	yes 106
dayz	no -241	yes 257
daz	no 82	unknown -87
dbab	no -85	yes 99
ddaw	no 124	yes -111
ddaw*	no 152	unknown -56	yes -96
de jardin	no 164	yes -152
decl*	no 87	yes -58
declaration	no 91	yes -61
def3*	no -140	yes 152
dega*	no -123	yes 132
degat	no -136	yes 144
degat des	no -155	yes 163
degats	no -93	yes 101
dehr*	no 73	yes -56
deja	no -85	yes 95
dem	no 178	yes -159
dent*	no -49	yes 67
dentiste	no -87	yes 100
depa*	no -223	unknown 280	yes -138
depanneuse	no -232	unknown 322	yes -272
depo*	no 77	yes -57
depot	no 48
derb	no 84	yes -60
derb f	no -45	yes 60
derb sultan	no 65	yes -59
derba	no -56	yes 81
derbat	no -68	yes 84
derbna	no -150	yes 157
derbni	no -198	yes 218
derbt	yes 42
derk	no 153	yes -118
dern*	no -57	yes 69
derna	no -57	yes 70
derna constat	no -121	yes 133
derri	no -71	yes 80
dert chikaya	no 86	yes -72
dert constat	no -214	yes 238
dert declaration	no 115	unknown -59	yes -74
dert plainte	no 93	yes -76
dert*	no 189	yes -167
dertha	no 135	yes -118
des	no -155	yes 172
des eaux	no -146	yes 155
deww*	no 133	yes -118
dfe3*	no -109	yes 117
dgig	no 174	yes -161
dh d	no 113	yes -96
dh lyoum	no 142	yes -131
dheb	no 85	yes -68
dheb dyal	no 52	yes -45
dheb w	no 95	yes -75
dire*	no -127	yes 138
disq*	no 179	yes -164
diss*	no 265	yes -244
dkhel	no -56	yes 74
dkhel f	no -168	yes 177
dkhel fia	no -256	yes 277
dkhel fiha	no -228	yes 243
dkhel fiya	no -163	yes 167
dkhel l	no 214	yes -198
dkhel lia	no -94	yes 116
dkhel mn	no 184	yes -165
dkhelna	no -59	yes 82
dkhelt	no 123	yes -106
dkhelt f	no 122	yes -102
dkhelt fiha	no 91	yes -81
dkhelt l	no 161	yes -143
dkhl*	yes -62
dkhla	no 127	yes -116
dkhlat	no -68	unknown 88
dkhlat chta	no 132	yes -110
dkhlo	no 84	yes -69
dkhlo l	no 66	yes -61
dlou*	no 49
dokh*	yes 55
dokhan w	no 104	yes -88
donc	no 107	yes -94
dos	no 117	yes -91
doss*	no 150	yes -128
dossier	no 150	yes -128
dra3*	no -52	yes 71
dra3o	no -103	yes 110
drab lia	no -117	yes 138
drab*	no -156	yes 178
drabni	no -239	yes 260
drba*	no -55	yes 69
drbatni	no -136	yes 147
drbatni tomobil	no -121	yes 131
drbn*	no -261	unknown -41	yes 282
drbni	no -261	unknown -41	yes 282
drbo	no 183	yes -172
dreb	no -218	yes 235
dreb*	no -54	yes 74
dreba	no -136	yes 148
drebna	no 75	yes -64
drebni	no -276	yes 285
drebni b	no -312	yes 319
drham w	no 75	yes -50
drhm	no 124	yes -109
drou*	no -126	yes 132
drri	no -225	yes 246
dwa	no 163	yes -142
dwa d	no 118	yes -99
dwic*	no -206	yes 214
dwicha	no -206	yes 214
dyal 7anout	no 131	yes -113
dyal atay	no 296	yes -273
dyal bit	no 80	yes -68
dyal chantier	no -83	yes 92
dyal charika	no -134	yes 147
dyal dar	no 112	yes -89
dyal dheb	no 132	yes -98
dyal garage	no 236	yes -219
dyal jari	no -177	yes 198
dyal jarna	no -175	yes 193
dyal khedma	no 130	yes -119
dyal l	no -104	yes 120
dyal l3imara	no -47	yes 67
dyal l7emmam	no -216	yes 214
dyal la	no -50	unknown -41	yes 92
dyal lbare7	no 87	yes -68
dyal ljar	no -303	yes 311
dyal lma	no -219	unknown 277	yes -164
dyal lmachine	no -118	yes 127
dyal lwalid	no 58	yes -51
dyal police	no 148	yes -138
dyal sidi	no -119	yes 130
dyal societe	no -138	yes 156
dyal tomobil	no 163	yes -138
dyal wa7ed	no -125	yes 146
dyal*	no -77	yes 88
dyalha	no -185	yes 200
dyalhom	no -197	yes 209
dyali	no -59	yes 67
dyali f	no -185	yes 208
dyali howa	no -176	yes 190
dyali li	no -50	yes 72
dyali mcha	no 102	yes -89
dyali w	no -162	yes 183
dyalna	no -101	yes 127
dyalna f	no 133	yes -115
dyalna w	no -59	yes 72
dyalo	no -48	yes 64
dyalo w	no -69	yes 86
eau	no 48
eaux	no -146	yes 155
eche*	no -95	yes 118
ecol*	no -147	yes 161
ecole	no -147	yes 161
ecra*	no 192	yes -172
ecran	no 192	yes -172
elec	no 165	yes -148
elec*	no 110	yes -95
en	no -218	unknown 216	yes -64
essence	no 153	yes -137
essu*	no 69	yes -61
essuie	no 69	yes -61
essuie glace	no 69	yes -61
etabli	no -83	yes 94
etag*	no -221	yes 238
etage	no -65	yes 81
euro	no 189	yes -168
exti*	no 97	yes -89
extincteur	no 97	yes -89
f autoroute	yes 44
f azrou	no 128	yes -112
f bab	no 44
f chejra	no 175	yes -155
f chher	no 132	yes -111
f clinique	no 56	yes -42
f commissariat	no 104	yes -84
f compteur	no 85	yes -77
f couloir	no 148	yes -130
f cuisine	no 156	yes -137
f dar	no 109	yes -96
f derb	no 74	yes -52
f derba	no 50
f dkhla	no 127	yes -116
f dossier	no 160	yes -142
f dra3o	no -103	yes 110
f droj	no -166	yes 180
f feu	no -142	yes 157
f garage	no -176	yes 193
f jenb	no -195	yes 209
f keffi	no 133	yes -120
f kol	no 156	yes -144
f l	no -155	yes 139
f l3chiya	yes 45
f l3ers	no 49	yes -45
f lard	no 42
f lb7ar	no -99	yes 114
f lblassa	no 100	yes -73
f lfeu	no -169	yes 180
f lil	no 48
f lma	no 57	yes -45
f lor	no -146	yes 162
f lpare	no 65	yes -53
f lwest	no 105	yes -86
f marche	no -235	yes 244
f mars	no -82	yes 104
f mersa	no 109	yes -95
f moto	no -150	yes 162
f mousem	no 127	yes -114
f oujda	yes 42
f parking	no -62	unknown 75
f passage	no -198	yes 215
f rejlo	no -191	unknown -40	yes 213
f rond	no -43	yes 58
f s9ef	no -179	yes 191
f salon	no 273	yes -262
f sba3i	no 146	yes -127
f sba7	no 52
f sbah	no -42	yes 54
f sbitar	no -165	unknown 156	yes -56
f se9f	no 50
f souk	no -78	unknown -42	yes 107
f stah	no -117	yes 134
f stationnement	no -104	unknown 201	yes -198
f stop	no -66	yes 75
f tata	no 71	yes -62
f taxi	no 167	yes -141
f telephone	no -65	yes 78
f toilette	no 119	yes -105
f tomobil	no -162	yes 180
f tramway	no 62	yes -50
f tri9	unknown 56	yes -52
f trottoir	no -173	yes 191
f virage	no 132	yes -117
f vitre	no -46	yes 60
f wost	no 102	yes -92
f yeddha	no -209	yes 220
f zn9a	no 145	yes -132
fact*	no 47
facture	no 47
facture d	no 132	yes -121
fahm*	yes 41
fat	no 45
fat f	no 66	yes -61
fe9n*	no 118	yes -106
fe9na	no 118	yes -106
fe9t	no 69	yes -48
felt*	no 212	yes -197
feltat	no 212	yes -197
fer9*	no -109	yes 128
feu	no -93	yes 109
feu ma	no -121	yes 142
feu rouge	no -164	yes 177
feux	no -137	yes 153
fia	no -115	yes 137
fia f	no -183	yes 202
fia mn	no -73	yes 88
fia w	no -139	yes 151
fiat	no -197	yes 217
fih	no 53
fih b	no 145	yes -128
fih ta	no 125	yes -114
fih walo	no -44	yes 55
fiha 7ed	no -122	unknown 176	yes -114
fina	no -78	yes 93
fina ma	no 66	yes -50
fina ta	no -97	yes 108
fina walo	no -97	yes 106
fiss*	no 161	yes -144
fissure	no 161	yes -144
fiya	no -79	yes 92
fiya mn	no -63	yes 66
fiya walo	no 171	yes -156
fkha*	no -167	yes 183
fkhad	no -167	yes 183
fkhe*	no -142	yes 158
fkhedha	no -142	yes 158
flou*	no 138	yes -123
flous	no 157	yes -140
flous d	no 86	yes -75
fo9	no 68	yes -51
fo9 l	no 149	yes -130
fo9 mni	no -170	yes 184
fo9a*	no 119	yes -108
frac*	no -88	yes 101
fraches	no 98	yes -89
fran*	no -205	yes 218
frig*	no 89	yes -74
frigo	no 89	yes -74
frigo w	no 74	yes -65
frin*	no -170	yes 175
frit*	no 186	yes -161
friteuse	no 149	yes -140
fsed	no -122	yes 132
fuse*	no -60	yes 74
ga3	no 68	yes -53
gal	no -62	yes 48
gal lia	no -46	unknown 58
gala*	no -147	yes 162
galat	no -234	yes 247
gale*	no -213	yes 225
gali*	no -88	yes 112
galia	no -88	yes 112
galo*	no 212	yes -199
galou	no 212	yes -199
galt	yes 40
gara*	no 42
garage	no 42
garage w	no 167	yes -160
gard*	unknown 103	yes -122
gardien	no -82	unknown 167	yes -131
gaz	no 269	yes -248
gend*	no 138	yes -119
gendarmerie	no 91	yes -72
gendarmes	no 205	yes -189
gha	yes 42
gha l	no 52	yes -40
ghad*	no -51	yes 51
ghadi	no -53	yes 53
ghadi l	no -60	unknown 176	yes -160
ghal*	yes 55
ghalat	no -109	yes 125
ghan*	no 46
ghar*	no 50
ghar9a	no -59	yes 73
ghay*	no 50
ghaykhless	no 157	yes -137
ghed*	no 66	unknown 47	yes -115
ghedda	no 61	unknown 57	yes -121
ghel*	no -112	yes 130
gher*	no 189	yes -169
ghfe*	no 147	yes -137
ghfelt	no 147	yes -137
ghi	no 47
ghir b	no 211	yes -188
ghor*	yes 52
ghorzat	yes 52
glac*	no 153	yes -131
glace	no 153	yes -131
glis*	no 46
glissiere	no 118	yes -97
glov*	no -203	yes 216
glovo	no -203	yes 216
goln*	no -158	yes 168
golna	no -158	yes 168
golt liha	no 85	yes -71
gout*	no 225	yes -211
gps	no 154	yes -139
gran*	no -87	yes 107
grand	no -87	yes 107
grand taxi	no -87	yes 107
grav*	no 77	yes -70
grel*	no 170	yes -150
grele	no 170	yes -150
gris*	no -127	yes 140
grise	no -209	yes 218
grou*	no 54	yes -47
groupe	no 54	yes -47
had lila	no 106	yes -88
had lmerra	no 86	yes -77
had sba7	no -202	unknown 139
had sbah	no 123	yes -111
hadc*	no 53
hadchi	no 53
hadchi kan	no -172	yes 193
hadi	yes 40
hadi simana	no -143	yes 159
hamd*	no 46
hamdolah	no 42
hamdollah ma	no 111	yes -103
hamdoullah	no 67	yes -43
hamdoullah ta	no 77	yes -58
hass*	no -47	yes 51
hbet	no -172	yes 181
hbet 3nd	no -143	yes 152
hbet*	no -49	yes 71
hder*	no -191	yes 208
hdert	no -135	yes 152
hdert m3ah	no -126	yes 140
herr*	no -104	yes 123
herres	no -290	yes 309
herres lia	no -182	yes 196
herress	no 71	yes -58
herrso	no 186	yes -169
hers*	no -411	yes 417
hez	no 223	yes -208
hezz*	no 88	yes -71
hezzo	no 70	yes -61
hezzo dheb	no 56	yes -50
hhh	no 183	yes -164
hhhh	no 168	yes -146
hia	no 47
hia li	no -106	yes 121
hiya	no -126	unknown 94
hna	no 62	yes -40
homa	no 88	yes -73
homa ma	no 200	yes -185
hote*	yes 59
hotel	yes 59
hott*	no 159	yes -134
hotte	no 159	yes -134
howa	no -43	yes 59
howa bikhir	yes 50
howa li	no -67	yes 77
howa ma	no -165	yes 177
hrb	no -117	yes 126
hreb	no -246	yes 266
hzzo*	no -91	yes 97
hzzouha	no -91	yes 97
ifra*	no 42
ifrane	no -60	yes 72
ila	no 110	unknown -44	yes -61
imme*	no -257	yes 262
immeuble	no -257	yes 262
impa*	no 129	yes -120
impact	no 129	yes -120
indu*	no 114	yes -101
induction	no 114	yes -101
inte*	no 71
iyam	yes 42
iyam w	no -268	yes 277
ja	no -58	yes 74
ja chi	no 229	yes -207
ja f	no -212	yes 224
ja mn	no -122	yes 141
ja wa7ed	no -79	yes 89
jab	no -78	yes 95
jada*	no -101	yes 117
jadarm	no -171	yes 182
jadarmia	no -84	yes 100
jadarmia jaw	no -190	yes 203
jah zjaj	no -181	yes 188
jama*	no 163	yes -154
jama3a	no 163	yes -154
jame*	no -166	unknown 263	yes -174
jame3	no -166	unknown 263	yes -174
jand*	no -98	yes 110
jandarm	no -91	yes 103
jant*	no 107	yes -95
jar	no -263	yes 287
jar li	no -205	yes 206
jard*	no -52	yes 73
jardin	no 129	yes -120
jardinier	no -268	yes 281
jari	no -263	yes 285
jarn*	no -211	yes 231
jarna	no -211	yes 231
jarna w	no -170	yes 178
jarr*	no 114	yes -96
jart*	no -210	yes 235
jarti	no -210	yes 235
jarti lfo9	no -223	unknown -40	yes 243
jarti li	no -178	yes 188
jat f	yes 51
jaw	no -52	yes 68
jaw boulis	yes 45
jaw jadarmia	no -80	yes 90
jaw mn	no -75	yes 81
jaw w	no -187	yes 199
jawb*	no -213	yes 227
jawc*	no -134	yes 152
jawch	no -134	yes 152
jay mn	no -102	yes 114
jaya	no -47	yes 65
jbed	no 203	yes -185
jbed lia	no 206	yes -190
jbeh*	no 115	yes -106
jbehti	no 115	yes -106
jbel	no 47
jdda	no 127	yes -114
jebd*	no 219	yes -204
jedd*	no 93	yes -81
jeddi	no 90	yes -76
jehd	no 140	yes -128
jehd*	no -78	yes 85
jelb*	no -156	yes 188
jelba	no -156	yes 188
jem3*	no 58	yes -43
jem3a	no 58	yes -43
jenb	no -172	unknown 104	yes 67
jenb f	no -120	yes 132
jer7	no 101	yes -78
jer7 la	no 220	yes -194
jer7*	no 100	unknown -46	yes -51
jer7a	no 114	yes -94
jer7a la	no 134	yes -123
jerr	no 150	yes -134
jerr*	no 96	yes -90
jih	no 45
jih l	no 45
jira*	no -173	yes 130
jiran	no -173	yes 130
jiran ta7	no -231	yes 251
jit	no -115	unknown -42	yes 149
jm3a	no 129	yes -111
jma3*	no 130	yes -115
jma3a	no 130	yes -115
jnab	no 120	unknown -59	yes -62
jnb	no 194	unknown -49	yes -156
join*	no 113	yes -102
joint	no 102	yes -92
jouj 3la	no 78	yes -68
jouj snan	no 99	yes -90
jouj w	no -75	yes 85
jra	no 201	yes -187
jra7	no -62	yes 81
juin dkhlo	no 77	yes -69
k7al	no -108	yes 119
kame*	unknown 119	yes -161
kamel	unknown 119	yes -161
kami*	no -223	yes 234
kaml w	no 216	yes -198
kaml*	no -51	unknown 60
kamla	no 68	yes -54
kamla b	no 130	yes -119
kamlin	no -140	unknown 124
kan 7ed	no -45	yes 66
kan 7ta	no 194	yes -177
kan chi	no 157	yes -150
kan f	no 172	yes -152
kan fiha	no -141	unknown 128
kan kayjri	no -133	yes 144
kan tma	yes 42
kan3*	yes 43
kan3ess	no 118	yes -107
kan9*	no -113	unknown 85
kan9derch	no -204	unknown 251	yes -166
kan9te3	no -156	yes 179
kanb*	no 143	yes -127
kanc*	no -81	yes 100
kandir	no -84	yes 97
kane*	no 164	yes -127
kanet	no 164	yes -127
kang*	no 96	yes -71
kangoo	no 87	yes -59
kanh*	no 185	yes -171
kanhez	no 185	yes -171
kanktb	no -122	yes 130
kanktb likom	no -122	yes 130
kanm*	no -96	yes 113
kanmchi	no -201	yes 213
kano	yes 51
kano*	no -117	unknown 186	yes -114
kanou	no 75	yes -55
kanr*	no 103	yes -94
kans*	no -46	yes 64
kanseyeg	no -109	yes 122
kant	no -84	unknown 48
kant*	unknown -46
karr*	no -170	yes 187
karrossa	no -167	yes 184
kat3*	no 194	yes -176
kat7*	no -168	yes 186
kat9*	no -157	yes 168
katg*	no -72	yes 89
katgol	no -154	yes 165
katk*	unknown 134	yes -196
katla3	no 159	yes -150
kats*	no -201	yes 212
kay	no -84	yes 96
kay9*	no -179	unknown 118	yes 46
kayb*	no -154	yes 168
kayc*	no 86	yes -71
kayd*	no -152	yes 172
kaydiro	no -44	yes 69
kaydor	no -93	yes 100
kaydour	no -77	yes 87
kaydrni	no -113	yes 132
kayg*	no -67
kaygoul	no -61	unknown 123	yes -68
kaygoul ana	no -123	yes 136
kayh*	no -109	yes 115
kayhder	no -109	yes 115
kayhder f	no -109	yes 115
kayj*	no -135	yes 157
kayjri	no -135	yes 157
kaykhafch	no 107	yes -88
kayl*	no -145	yes 159
kaym*	no 94	yes -83
kaymchi	no 94	yes -83
kayn	no 41
kayn 7ta	no 45
kayn chi	no 88	yes -55
kayn jra7	yes 56
kayn la	no 93	yes -74
kayn*	no -277	unknown 230
kayr*	no -60	yes 74
kaysil mn	no -94	yes 107
kayt*	no -58	yes 75
kayz*	no -49	unknown 182	yes -209
kayzid	no -49	unknown 182	yes -209
kbir	no -97	yes 119
kbir*	no -74	yes 92
kbira	no -74	yes 92
keb	no 218	yes -179
kebbit	no -74	yes 85
keff*	no 133	yes -120
keffi	no 133	yes -120
kelb	no -219	yes 245
kelm*	no 197	yes -184
kers*	no 102	yes -90
kersi	no 75	yes -66
khab*	no -55	yes 80
khabir	no -55	yes 80
khal*	no -62	yes 78
khalti	yes 47
kham*	no -102	yes 123
khar*	no -44	yes 60
kharej	no -182	yes 196
kharej mn	no -182	yes 196
kharj	no -87	yes 102
kharjat	no -88	yes 104
khas*	unknown 58
khass lih	no 137	yes -125
khassni	no 99	yes -77
khaw*	no -148	unknown 178	yes -41
khawya	no -223	unknown 283	yes -169
khay*	no -43	yes 64
khda lia	no 144	yes -130
khdam	no -236	yes 248
khdama	no 121	yes -86
khdaw	no 103	yes -86
khdaw lia	no 90	yes -77
khdd*	no -123	yes 134
khddama	no -210	yes 215
khddama d	no -210	yes 215
kheb*	unknown 78	yes -96
khebbech	no 102	unknown -58	yes -57
khebtat	no 78	yes -56
khebtat f	no 78	yes -56
khedma	no 166	yes -149
khel*	no 79	yes -59
khella	no 61	yes -42
khella lia	no 61	yes -42
khellit	no -71	yes 92
kher*	no -43	yes 63
khet*	no 153	yes -129
khil*	no -343	yes 355
khilal	no -343	yes 355
khiy*	no 62	yes -48
khllit	unknown -42
khmi*	no 68	yes -51
khmj*	no -46	yes 61
khmjo	no -46	yes 61
khon*	no -152	yes 169
khona	no -152	yes 169
khou*	no -62	yes 79
khouya	no -78	yes 96
khrej	no -41	yes 60
khrejna	no 45
khse*	no 52
khss*	no -199	yes 208
khte*	no -140	yes 148
khtf*	no 78	yes -66
khtfo	no 78	yes -66
khtfo lia	no 78	yes -66
khti	no -181	yes 195
khti w	no -99	yes 110
khto*	no 151	yes -137
khwa*	no 217	yes -187
khwaw	no 218	yes -183
khwaw lia	no 218	yes -183
kifa*	no 173	yes -154
kifach	no 173	yes -154
kla	unknown 179	yes -194
klia*	no -200	yes 209
klian	no -200	yes 209
knna	no -138	yes 148
kol blassa	no 156	yes -144
kol wa7ed	no -143	yes 159
kola	no 56	unknown 163	yes -233
kolc*	no 63	yes -42
kolchi	no 63	yes -42
kolchi bikhir	no -48	yes 80
kolh*	no 58	yes -43
kolha	no 119	yes -105
kolhom	no 45
koll*	no -111	yes 120
kollo	no -111	yes 120
koln*	yes 41
kolna	yes 41
kolna bikhir	no 104	yes -88
kona	no 47
kona f	no 57	yes -53
konn*	no 153	yes -141
konna	no 153	yes -141
kont f	no -47	unknown 61
kont kan9te3	no -156	yes 179
kont kanhez	no 185	yes -171
kont na3sa	no -232	yes 251
kont w9ef	no -181	yes 186
kont wa9ef	no -124	yes 149
kour*	yes 50
kouz*	no -249	yes 261
kouzina	no -249	yes 261
ksid*	no -251	unknown 269	yes -123
ksida	no -290	unknown 287	yes -138
ktaf*	no 133	yes -115
ktafi	no 133	yes -115
kteb li	no 92	yes -80
kteb pv	no -75	yes 86
kteb wer9a	no -150	yes 172
ktef*	no 100	yes -89
l aile	no -210	yes 231
l ambulance	no -143	yes 154
l assurance	no -55	yes 76
l atelier	no -56	yes 72
l autoroute	no -63	yes 79
l bit	no 58
l boulis	no 48
l camion	no -188	yes 201
l client	no -155	yes 162
l coffre	no 99	yes -88
l commissariat	unknown 143	yes -120
l daba	no 89	yes -81
l dari	no 74	yes -64
l ecran	no 211	yes -193
l etage	yes 42
l gendarmerie	no 49
l jih	no 45
l la	no 57
l lkhedma	no -64	yes 76
l lpolice	no -84	yes 93
l police	no 71	yes -62
l salon	no 163	yes -153
l sbitar	no -145	unknown -40	yes 184
l stah	no -74	yes 85
l3ad*	no 88	yes -78
l3afia f	no 85	yes -77
l3am*	no 139	yes -124
l3an*	yes 55
l3ani	yes 55
l3ar*	no -172	yes 186
l3arbia	no -172	yes 186
l3as*	no -81	yes 95
l3aw*	no -118	yes 136
l3awd	no -118	yes 136
l3awd w	no 204	yes -185
l3chiya	no -51
l3er*	no 103	yes -90
l3ers	no 103	yes -90
l3es*	no 167	unknown -52	yes -115
l3essas	no 158	unknown -69	yes -99
l3id	no 164	yes -153
l3im*	yes 48
l3imara	yes 48
l3imara w	no 240	yes -230
l3ya*	no 46
l7a9	no -111	yes 119
l7af*	no -86	yes 92
l7aj	no -57	yes 67
l7aj*	no -133	yes 147
l7ajeb	no -198	yes 209
l7ajja	no -239	yes 251
l7am*	no -73	yes 90
l7amdollah	no -101	yes 116
l7amdoulillah	no -154	yes 167
l7ammam	yes 54
l7ammam w	no 145	yes -138
l7an*	no 80	yes -65
l7anout	no 80	yes -65
l7ar*	no -47	yes 62
l7ariq	no -47	yes 62
l7ba*	no -41	yes 48
l7ba9	no -41	yes 48
l7di*	no -88	yes 107
l7e9	no -134	yes 152
l7ed	no 67	yes -50
l7ed f	no -50	yes 59
l7ed*	no 96	yes -67
l7edd	no 96	yes -67
l7em*	yes 59
l7emmam	no -79	yes 99
l7it	no 116	yes -93
l7je*	yes 54
l7jer	yes 54
l7jer 3la	yes 51
l7ma*	no 45
l7mam	no 167	yes -145
l7mar	yes 42
l7mar f	no 155	yes -141
l7ou*	no 185	yes -162
l7oud	no 172	yes -156
l7ri*	no -97	yes 108
l7sa	no 157	yes -146
l9a	no 115	yes -100
l9ah*	no 97	yes -74
l9ahwa	no 97	yes -74
l9an*	no 107	yes -90
l9antra	no 75	yes -59
l9dim	no 124	yes -105
l9dim d	no 124	yes -105
l9el*	no 162	yes -136
l9elb	no 162	yes -136
l9er*	no 136	yes -118
l9ermoud	no 136	yes -118
l9in*	no 71	yes -64
l9ina	no 71	yes -64
l9it	no 104	yes -114
l9it lbab	no 97	yes -83
l9it*	unknown 179	yes -198
l9itha	no -152	unknown 261	yes -204
la ana	yes 41
la boulis	no -95	yes 122
la constat	no -176	yes 193
la gendarmerie	no 121	yes -109
la hotte	no 169	yes -141
la howa	no -75	yes 88
la jer7	no 86	yes -61
la plainte	no 107	yes -96
la police	no -152	yes 169
la salle	no -118	yes 130
la stylo	no -208	yes 230
la tente	no 145	yes -135
la walo	no -139	unknown 68	yes 65
la7f*	no 41
la7fir	no 41
labas 3lih	no -64	yes 75
labas 3lihom	no -64	yes 84
labas w	no -166	yes 177
laca*	no 131	yes -114
lacave	no 131	yes -114
lakhra	no -101	yes 112
lamp*	no 141	yes -124
larb*	no 72	yes -54
larb3	no 177	yes -158
larb3a	no -73	yes 86
lard	no 42
lass*	no -207	unknown 173
lassurance	no -259	unknown 243	yes -120
lassurance lassurance	no -259	unknown 243	yes -120
late*	no 140	yes -127
laterale	no 165	yes -150
lave	no 62	yes -54
lave vaisselle	no 62	yes -54
lave*	no 58	yes -47
laver	no 58	yes -47
lb7a*	no -99	yes 114
lb7ar	no -99	yes 114
lb7e*	no 73	yes -42
lb7er	no 73	yes -42
lb7er f	no 73	yes -42
lbab b	no 64	yes -50
lbab d	no -100	yes 112
lbab w	yes 61
lbalcon	no 205	yes -186
lbar*	unknown 45
lbare7 f	no -107	unknown 83
lbare7 w	no 146	yes -135
lbareh	no -80	unknown 139	yes -65
lbareh f	no 97	yes -73
lbassamat	no 116	yes -102
lben*	no -227	yes 243
lbent	no -185	yes 205
lber*	no 73	yes -57
lbir	no 102	yes -86
lbit	no 146	yes -134
lbot*	no 116	yes -102
lboulis dar	no -252	unknown -42	yes 277
lbrd	no 97	yes -81
lbru*	no 175	yes -165
lbrulure	no 175	yes -165
lbzt*	no 119	yes -104
lbztam	no 119	yes -104
lcam*	no -48	yes 72
lcamera	no 103	yes -84
lcamion	no -132	yes 157
lcamion dyal	no -245	yes 256
lcap*	no 129	yes -99
lcapot	no 129	yes -99
lcha*	no -144	yes 156
lcharika	no -160	yes 164
lcon*	no -121	yes 132
lconstat	no -121	yes 132
lcor*	no 221	yes -206
lcorda	no 221	yes -206
le	yes 62
les	no -92	unknown 74
letn*	no -138	yes 150
letnin	no -138	yes 150
leww*	no -94	yes 118
lewwel	no -94	yes 118
lfer*	no 74	yes -56
lferma	no 183	yes -166
lfeu	no -169	yes 180
lfje*	no -155	yes 162
lfjer	no -155	yes 162
lfo9	no -109	yes 131
lfo9*	no -121	yes 158
lfo9ani	no -109	unknown -54	yes 154
lfor*	no 134	yes -124
lforn	no 134	yes -124
lfou*	no -118	yes 129
lghalta	no -212	yes 226
lghassil	no 213	yes -200
lghi*	no 110	yes -77
lghis	no 110	yes -77
lgho*	yes 48
lghorzat	no -179	yes 198
lgod*	no 140	yes -116
lham*	no 130	yes -114
lhamdollah	no 144	yes -128
li	no -53	yes 58
li bgha	no 239	yes -229
li dkhel	no -199	yes 220
li f	no -188	yes 200
li fo9	no 87	yes -71
li kan	no -139	yes 160
li kant	no -59	yes 75
li mora	no -144	yes 156
li sakna	no -214	yes 223
li te7t	no -52	yes 65
lia a	no 42
lia chi	no 115	yes -98
lia f	no 43
lia flous	no 121	yes -109
lia jouj	no 130	yes -120
lia l	no 108	yes -86
lia la	no -79	yes 90
lia lbab	no -181	yes 200
lia lmerfe9	no -86	yes 105
lia lor	no -190	yes 207
lia lpc	no 234	yes -208
lia mn	no -218	yes 228
lia parbriz	no 136	yes -121
lia pare	no -72	yes 81
lia retro	no -178	yes 199
lia sac	no 103	yes -85
lia tomobil	unknown 161	yes -204
lia w	no -43	yes 73
liha	no -85	yes 100
liho*	no -52	yes 62
lihom	no -52	yes 62
lik	no 153	yes -141
liko*	no -69	yes 88
likom	no -69	yes 88
likom constat	no -232	yes 245
lil	no 48
lil bda	no -173	yes 182
lil kaml	no 87	yes -76
lil w	no 48
lila	no 71	yes -55
lime*	no -166	unknown 56	yes 105
limen	no -166	unknown 56	yes 105
lina	no -97	yes 116
lina mn	no -127	yes 139
lise*	no -237	unknown 185	yes -52
liser	no -237	unknown 185	yes -52
liss*	yes 48
lissar	no -116	yes 135
livr*	no -94	yes 113
livraison	no -128	yes 144
livreur	no -44	yes 65
livreur glovo	no -203	yes 216
liya	no -42	yes 60
ljar	no -389	yes 408
ljar*	no -108	yes 119
ljara	no -108	yes 119
ljara te7ti	no -113	yes 123
lkar	no -120	yes 137
lkar d	no -52	yes 59
lkar*	no -154	yes 161
lkel*	no -124	unknown 76	yes 40
lkelb	no -119	unknown 91
lkelb d	no -179	yes 198
lkelb dyali	no -134	unknown 238	yes -199
lkhe*	no -53	yes 70
lkhel3a	no 99	yes -85
lkhett	no -151	yes 157
lkhi*	no 165	yes -151
lkhm*	yes 44
lkhmis	no -77	yes 99
lkhmis f	no 79	yes -67
lkhmis li	no -235	yes 242
lkho*	no -87	yes 105
lkhodra	no -124	yes 140
lkli*	no -44	yes 61
lklian	no -91	yes 106
lkora w	no -173	yes 197
lkouzina	no -79	yes 93
lli	no 70	yes -58
lli fat	no 81	yes -73
llou*	no 93	yes -84
llouh	no 110	yes -99
lloun	no 87	yes -79
lma 3la	no 56
lma dkhel	no 144	yes -124
lma dyal	no -88	yes 97
lma f	no 108	yes -94
lma hbet	no -172	yes 181
lma kaysil	no -161	yes 163
lma li	no 46
lma nazel	no -169	yes 178
lma skhoun	no -71	yes 84
lma w	no 46
lma7*	yes 59
lma7dar	no -79	yes 99
lmac*	no -126	yes 136
lmachine	no -120	yes 130
lmad*	no -61	yes 81
lmag*	no 141	yes -124
lmal*	yes 49
lmar*	no -95	yes 115
lmas*	no -175	yes 192
lmas2oul	no -198	yes 216
lmatbakh	no 130	yes -121
lmatricule	no -202	yes 232
lmed*	no 106	unknown -61	yes -48
lmen*	no -316	unknown 285	yes -95
lmer*	no -116	yes 138
lmerfe9	no -86	yes 105
lmerra	yes 49
lmeu*	no -42	yes 66
lmkh*	no 46
lmoh*	no 86	yes -73
lmohim	no 82	yes -71
lmon*	no 75	yes -60
lmot*	no -79	yes 94
lmoteur	no -61	yes 70
lmotor	no -46	yes 60
lmou*	no 153	yes -134
lmra	no -113	yes 132
lo7	no 193	yes -177
local	no 176	yes -163
loga*	no 142	yes -131
logan	no 142	yes -131
lor	no -137	yes 129
lor d	no -173	yes 186
lor f	no -41	yes 54
lor w	no -100	yes 128
lpare brise	no 96	yes -85
lparquet	no -120	yes 127
lpas*	no 76	yes -56
lpc	no 206	yes -183
lpol*	no -48	yes 63
lpolice	no -48	yes 63
lqdi*	no -244	yes 258
lqdim	no -192	yes 203
lune*	no 169	yes -147
lunette	no 143	yes -127
lunette arriere	no 143	yes -127
lust*	no -226	yes 238
lustre	no -226	yes 238
lvas*	no -234	yes 242
lvase	no -234	yes 242
lver*	no 194	yes -176
lvit*	no 70	yes -51
lvitrine	yes 42
lvoi*	yes 45
lvol*	no -47	yes 56
lvolant	no -47	yes 56
lwad	no 116	yes -105
lwad 7mel	no 44
lwal*	no 127	yes -112
lwalid	no 130	yes -116
lwalida	no 124	yes -108
lwalida w	no 84	yes -72
lwar*	no -128	yes 140
lwe9*	no -42	yes 71
lwe9t	no -42	yes 71
lwer*	no -146	yes 156
lwer9a	no -146	yes 156
lwes*	no 105	yes -86
lwest	no 105	yes -86
lwi9*	no 216	yes -197
lwi9aya	no 216	yes -197
lwla*	no 51
lwlad	no 51
lwra*	no 134	yes -121
lwra9	no 143	yes -130
lyce*	no 127	yes -113
lycee	no 127	yes -113
lyon	no 92	yes -77
m3a	no -59	yes 78
m3a 10h	no -87	yes 99
m3a 23h	no 156	yes -145
m3a chi	no -92	yes 115
m3a l	no -43	yes 60
m3a wa7d	no -195	yes 235
m3ah	no -197	yes 217
m3ah*	no -94	unknown 206	yes -172
m3aha	no -207	unknown 274	yes -221
m3ahom	no 129	yes -111
m3ak*	no -53	yes 63
m3akom	no -53	yes 63
m3an*	no -94	yes 131
m3ana	no -94	yes 131
m3aya lconstat	no -100	yes 115
m3em*	no -66	yes 72
m3emmer	no -66	yes 72
m7lo*	no 110	yes -94
m7loul	no 96	yes -81
m7loula	no 117	yes -103
m9et*	no 190	yes -174
m9ou*	no -162	yes 194
m9ouda	no -162	yes 194
m9te*	no 110	yes -103
m9te3	no 110	yes -103
m9to*	no 42
m9tou3	no 42
ma 3eyyetna	no -146	yes 164
ma 7essit	no -84	yes 99
ma b9ach	no 96	yes -82
ma bghach	no -52	yes 67
ma bghatch	no -221	yes 229
ma bina	no -46	yes 57
ma bqat	no 161	yes -122
ma chaf	no 108	yes -88
ma dar	no -118	yes 139
ma derna	no -49	yes 60
ma dert	no 97	yes -88
ma fia	no 117	yes -101
ma fina	no -73	yes 86
ma fiya	no 171	yes -156
ma ja	no -65	yes 77
ma jah	yes 42
ma jawch	no -134	yes 152
ma kan9derch	no -204	unknown 251	yes -166
ma kaykhafch	no 107	yes -88
ma kayn	no 62	yes -41
ma mchit	no 145	yes -131
ma mchitch	no 128	yes -115
ma t9as	no -106	yes 126
ma tjra7	no -137	yes 147
ma w9efch	no -152	yes 166
ma walo	no 159	yes -143
ma3e*	no -256	yes 265
ma3r*	no -108	unknown 224	yes -213
ma7l*	yes 46
ma7loul	yes 46
ma9d*	no -62	yes 86
maar*	no -122	yes 128
maarouf	no -122	yes 128
mabg*	no -135	yes 146
mabghach	no -135	yes 146
mabghach mabghach	no -135	yes 146
mach*	no -53
machi	no -102	unknown 63
machi chi	no -67	yes 96
machine a	no 58	yes -47
mada*	no -183	yes 197
madame	no -126	yes 136
mafi*	no 74	yes -62
mafia	no 135	yes -121
mafia mafia	no 135	yes -121
mafia walo	no 110	yes -101
mai	no -82	unknown 133	yes -68
main	no -270	unknown 238
mais	no -52	yes 73
mais*	no -47	yes 58
maison	no -47	yes 58
maka*	no -123	yes 147
makaynch	yes 45
makaynch makaynch	yes 45
mall	no -139	unknown 171	yes -82
mall*	no 115	yes -94
malle	no 115	yes -94
mama	no 132	yes -115
marc*	no -216	yes 233
marche	no -216	yes 233
marche arriere	no -161	yes 177
marj*	no -170	yes 187
marjane	no -170	yes 187
mart*	no 214	yes -199
mat	no 90	yes -66
mata	no -46	yes 61
matc*	yes 46
match	yes 46
mate*	no 85	yes -58
matet	yes 42
mato	no -143	yes 160
matr*	no -156	yes 170
matricule	no -156	yes 170
mazal ma	no 67	yes -54
mcha	no -41
mcha ma	no -163	yes 171
mcha w	no -95	yes 115
mcha3la	no -151	yes 168
mchat l	no -301	yes 309
mchaw	no 119	yes -105
mchaw f	no 148	yes -132
mcherreg	no 94	yes -80
mchi*	no 105	yes -85
mchit	no 113	yes -90
mchit l	no 132	yes -115
mchit nichan	no 70	yes -53
mchitch	no 128	yes -115
mchitch 3endhom	no 128	yes -115
mcho*	no 86	yes -74
mdro*	no 110	yes -96
me7t*	no 117	yes -99
me7taj	no 117	yes -99
mehd*	no 151	yes -135
men	no -48	yes 70
men ghir	no -110	yes 121
menc*	no 160	yes -135
menchar	no 160	yes -135
menh*	no 130	yes -115
menhom	no 130	yes -115
menn*	no -190	yes 201
menni	no -179	yes 189
merr*	no 275	yes -259
mers*	no 109	yes -95
mersa	no 109	yes -95
mesk*	no 50
meskin	no 50
mess*	no 153	yes -135
metr*	no -178	yes 186
meub*	no 122	yes -106
meubles	no 122	yes -106
mezr*	no -205	yes 224
mezroub	no -205	yes 224
mezyan	no 40
mezyanin	yes 43
mfer*	no -83	yes 98
mfto*	no 114	yes -101
mfto7	no 114	yes -101
mherres	no 44
mherres w	no 148	yes -130
mherrsa	no -46	yes 63
mherrsin w	no 85	yes -75
mini*	no -46	yes 71
minibus	no -46	yes 71
mjro*	yes 51
mjrou7	no 45
mkhe*	no 234	unknown -41	yes -200
mkhl*	no -78	yes 103
mli golt	no -115	yes 125
mli kont	no 112	yes -91
mlli	no 71	yes -60
mn 3endi	no 55	yes -42
mn 3nd	no -104	yes 117
mn 9oddam	no 62	yes -46
mn ba3d	no 76	yes -63
mn chrejem	no -52	yes 68
mn dak	no -101	yes 119
mn dar	no 114	yes -98
mn fo9	no 134	yes -114
mn jenb	no -125	yes 141
mn jib	no 146	yes -130
mn jih	no 45
mn la	no 161	yes -142
mn lbab	no 135	unknown -128
mn lblassa	no -107	yes 117
mn lfo9	no -69	yes 77
mn lkhedma	no 96	yes -74
mn lor	no -189	yes 208
mn nhar	no -174	unknown 261	yes -196
mn s9ef	no -171	unknown 95	yes 67
mn sellom	no 196	yes -182
mn stah	no 77	yes -62
mn te7t	no 139	yes -127
mn tma	no 55	yes -42
mn tobis	no 86	yes -72
mn wa7d	no 91	yes -77
mnch*	no 98	yes -86
mnchourin	no 98	yes -86
mni	no -61	yes 76
mnin	no 115	yes -102
mnno	no 199	yes -188
mno	no 139	yes -127
mode*	no 130	yes -117
modem	no 130	yes -117
mor	no -98	yes 108
mora	no -148	yes 163
mora ma	no -84	yes 100
moro*	no -139	unknown 171	yes -82
morocco	no -139	unknown 171	yes -82
morocco mall	no -139	unknown 171	yes -82
mote*	no -84	unknown 199	yes -186
moteur	no -84	unknown 199	yes -186
moto	no -56	yes 76
moto w	no 96	yes -89
moto*	no 45
motos	no 269	yes -257
moul	no -162	yes 180
moul*	no -79	yes 98
moulay	no 77	yes -63
mous	no 128	yes -117
mous w	no 169	yes -158
mous*	no 127	yes -114
mousem	no 127	yes -114
mra	no 102	yes -86
mrat	no -279	yes 286
mrat*	no -56	yes 75
mrati	no -56	yes 75
mrati f	no -233	yes 248
mrati li	no -139	yes 151
mray*	no 134	yes -124
mraya	no 134	yes -124
mrra*	no 54	yes -48
mrrat	no 54	yes -48
mrrat f	no 54	yes -48
msin*	no -196	yes 212
msini	no -184	yes 197
mski*	no 43
mskin	no 43
mtqo*	no 135	yes -119
mtwi*	no -151	yes 163
mtwiya	no -151	yes 163
mwe9*	no -91	yes 106
mwe99e3	no -91	yes 106
mzro*	no -144	yes 160
mzya*	no -45	yes 63
n	no -80	yes 92
n3as	yes 58
n3aw*	no 53
n3re*	no 60	yes -51
n3ref	no 60	yes -51
n3ref wach	no 60	yes -51
n9de*	no -147	yes 167
n9der	no -130	yes 153
na3e*	yes 49
na3es	yes 49
na3s*	no -75	yes 94
na3sa	no -232	yes 251
na3sin	no 110	yes -98
na9e*	no 161	unknown -44	yes -118
na9es	no 161	unknown -44	yes -118
nach*	no 65	yes -49
nachtin	no 65	yes -49
nad	no -196	yes 209
nakhla	no 43
nas	no -88	yes 107
nas kamlin	no -207	yes 229
nass	no 119	yes -103
naze*	yes 46
nazel	yes 46
ncha*	no 156	yes -140
nchallah	no 156	yes -140
nche*	no 78	yes -59
ncho*	no -172	unknown 264	yes -124
nchoufo	no -350	unknown 417	yes -239
nchre7	no -153	yes 169
ndad*	no 202	yes -183
ndader	no 202	yes -183
ndda*	no 88	yes -78
nddader	no 88	yes -78
ndir	no 91	yes -73
neim*	no 93	yes -84
neiman	no 93	yes -84
neiman mherres	no 86	yes -77
nejj*	no -92	yes 103
nemr*	no -109	yes 128
nemrti	no -110	yes 121
nfer*	no 177	yes -156
ngol	no -137	yes 148
nhar 10	no -104	yes 120
nhar 3	no 52	yes -43
nhar 30	unknown -44	yes 51
nhar 6	unknown 260	yes -272
nhar 8	no 75	yes -67
nhar jem3a	no 143	yes -127
nhar l7edd	no 96	yes -67
nhar letnin	no -138	yes 150
nhar lkhmis	yes 56
nhar sebt	no 45
nhar tlat	no 71	yes -54
nichan l	no 70	yes -53
nive*	yes 40
niveau	yes 40
nkhe*	no -229	yes 238
nmch*	no 79	yes -53
nmchi	no 79	yes -53
nnaq*	no -76	yes 83
nnaql	no -76	yes 83
nos lil	no -55	yes 66
noss	no -107	yes 134
nove*	no 97	yes -88
novembre	no 97	yes -88
nsal*	no -131	yes 144
nzel	no 52
octo*	no 49
octobre	no 49
octobre f	no -121	yes 126
omar	no -59	yes 75
oste*	no -131	yes 141
osted	no -131	yes 141
osted d	no -131	yes 141
oujd*	yes 42
oujda	yes 42
ouri*	no 172	yes -149
ourika	no 172	yes -149
pann*	no -122	unknown 209	yes -128
panneau	no 51
pano*	no 134	yes -118
panoramique	no 134	yes -118
panoramique d	no 134	yes -118
papi*	no 177	yes -162
parasol	no 199	yes -190
parb*	no 178	yes -157
parbriz	no 178	yes -157
pare brise	no 126	yes -113
pare choc	no -75	yes 86
pare*	no 41	unknown -51
parebrise	no 145	unknown -64	yes -112
parebrise parebrise	no 145	unknown -64	yes -112
parf*	no 135	yes -121
park*	no -66	unknown 48
parking	no -89	unknown 52
parking d	no -255	unknown 258	yes -80
parking dyal	no -87	yes 109
parq*	no 129	yes -109
parquet	no 129	yes -109
pas	no -89	yes 97
pas de	no -89	yes 97
pass*	no -96	yes 117
passage	no -198	yes 215
passeport	no 78	yes -64
passeport w	no 78	yes -64
pc	no 112	yes -94
peag*	no 117	yes -96
peage	no 117	yes -96
pein*	no -60	yes 77
perc*	no -92	yes 111
perceuse	no -92	yes 111
peta*	no -81	yes 92
petards	no -81	yes 92
peug*	no -122	yes 148
peugeot	no -122	yes 148
phar*	yes 53
phare	no -91	yes 114
phot*	no 99	yes -84
photo	no 70	yes -59
pick	no -74	yes 87
pick up	no -74	yes 87
pisc*	no -126	yes 149
piscine	no -126	yes 149
place	no -105	yes 131
plaf*	no -63	yes 76
plafond	no -63	yes 76
plai*	no 112	yes -98
plainte	no 112	yes -98
plainte dertha	no 99	yes -85
plainte la	no 107	yes -96
plaq*	no 74	yes -57
plaque	no 74	yes -57
plaque induction	no 114	yes -101
plas*	no 125	yes -111
plastique	no 125	yes -111
plat*	no 160	yes -146
platre	no 160	yes -146
plom*	no 80	yes -63
plombier	no 134	yes -117
pneu	no 111	yes -94
pneu*	no 193	yes -180
pneus	no 193	yes -180
poin*	no -45	yes 60
point dyal	no -111	yes 128
poli*	no -78	yes 95
police	no -66	yes 82
police d	no -163	yes 179
police kteb	no 166	yes -155
police la	no -152	yes 169
police w	yes 43
polis	no -126	yes 148
pompe	no 70	yes -51
pompe dyal	no 228	yes -211
pompiers jaw	yes 55
pompiers tfaw	no 82	yes -66
portable	no 276	yes -257
portable w	no 147	yes -134
portail	no -48	yes 76
portail d	no -228	yes 242
porte	no -324	unknown 255	yes -93
portiere	no -247	yes 271
pote*	no 185	yes -173
poteau	no 185	yes -173
pouc*	no 102	yes -90
prio*	no -203	yes 216
priorite	no -203	yes 216
ps5	no 114	yes -99
pv dyal	no 167	yes -149
qbel	no 80	yes -72
qelb*	no 121	yes -108
qiss*	no 136	yes -117
r4	no -200	yes 212
raba*	no -52	yes 73
rabat	no -52	yes 73
radi*	no 72	yes -54
radiateur	no 146	yes -128
radio gal	no 160	yes -146
rah kolna	no -126	yes 131
rajli	yes 45
rakb*	no -116	yes 126
rani	no -101	unknown 150	yes -75
rani f	no -178	unknown 200	yes -188
rash*	no -85	yes 95
rasha	no -85	yes 95
rasi	no -151	yes 169
rasi w	no -219	yes 225
rass*	no 42
rassi	no -46	yes 69
rassi w	no -41	yes 52
rasso	no 50
rb3a	no 141	yes -128
rej3	no 50	yes -41
rejl*	no -118	yes 139
rejli	no -43	yes 56
rejlia	no 149	yes -139
rejlih	no -267	yes 278
rejlo	no -191	unknown -40	yes 213
rekb*	no -179	yes 193
remo*	no 80	yes -59
remorque	no 80	yes -59
retr*	no -42	unknown 45
retro	no -122	unknown 67	yes 41
retro w	no -288	unknown 219
retros	no 173	yes -161
ri7	no 132	yes -110
ri7a	no 154	yes -140
riad	no -114	yes 138
ride*	no 93	yes -74
rideau	no 92	yes -72
rideau d	no 95	yes -85
rih	no 80	yes -55
rih w	no -107	yes 127
rj3a*	no -44	yes 56
rj3at	no -44	yes 56
rj3o	no 104	yes -84
rj3o lia	no 104	yes -84
rja3*	no 159	yes -145
rje3	no -76	yes 95
rje3 b	no -146	yes 167
rje3*	yes 54
rje3na	no 51	yes -45
rjli	no 60
rkab*	no -70	yes 79
rkabi	no -70	yes 79
rkeb*	no 62	yes -46
rkebt	no 127	yes -117
rkebt f	no 127	yes -117
rkebti	no 68	yes -61
rmad	no 136	yes -124
rmel	no 96	yes -83
robi*	no -64	yes 80
robini	no -128	yes 140
rond	no -41	yes 56
rond point	no -41	yes 56
roue	no 181	yes -169
roue d	no 181	yes -169
roue*	no 155	yes -126
roues	no 155	yes -126
roug*	no -164	yes 177
rouge	no -164	yes 177
rre3*	no 146	yes -133
rway*	no 120	yes -110
rwayed	no 120	yes -110
rwayed b	no 120	yes -110
rwid*	no 87	yes -73
rwida	no 87	yes -73
rwida d	no 128	yes -111
rzaq*	no 138	yes -126
rzaqt	no 138	yes -126
s7ab*	no -240	yes 260
s7abna	no -243	yes 260
s7i7	no 286	yes -267
s9ef	no -128	unknown 53	yes 72
s9ef d	unknown 128	yes -136
sa3a w	no 188	yes -166
sa3i*	no 107	yes -94
sa3i9a	no 107	yes -94
sa7b	no -243	yes 256
sa7bi	no 141	yes -128
saba*	no -67	yes 82
sabab	no -67	yes 82
sabb*	no -283	yes 288
sac	no 98	yes -82
sac b	no 131	yes -118
sain	no -63	yes 77
sakn*	no -214	yes 223
sakna	no -214	yes 223
sakna f	no -214	yes 223
sakr*	no -189	yes 199
sakran	no -189	yes 199
sal	no -199	yes 215
sal lma	no -120	yes 137
sala*	no -89	unknown 44	yes 44
salam	no -100	unknown 54	yes 43
sale	no 141	yes -119
sale*	no 114	yes -103
salem	no 114	yes -103
sall*	no -105	yes 119
salle	no -105	yes 119
salle d	no -131	yes 140
salm*	no -63	yes 86
salmin	no -63	yes 86
salon dyali	no -113	yes 124
sams*	no 138	yes -115
samu	no -43	yes 56
sand*	no 142	yes -134
saqi*	no 216	yes -199
saqia	no 216	yes -199
sawa*	no 180	yes -149
sawaret	no 180	yes -149
saye*	no -169	yes 182
sayed	no -140	yes 153
sayeg	no -209	yes 219
sayg	no 118	yes -93
sayg*	no -76	yes 87
sayga	no -76	yes 87
sba3	no 92	yes -79
sba3*	no 175	yes -143
sba3i	no 175	yes -139
sba7	unknown 50
sba7 bekri	no 138	yes -113
sba7 l9it	no 182	yes -169
sbab	no 76	yes -57
sbah	no 64	yes -48
sbah l9it	no 46
sbit*	no -129	unknown 92
sbitar	no -129	unknown 92
scooter w	no 87	yes -77
sda3*	no -125	yes 141
sda3at	no -43	yes 58
sda3ni	no -100	yes 111
sda3ni f	no -87	yes 96
se3q*	no 92	yes -80
se3qa	no 92	yes -80
se9f	no 44
se9f d	no 154	yes -140
seba*	no 191	yes -178
sebagha	no 155	yes -147
sebb*	no -67	yes 78
sebbni	no -182	yes 193
sebbni w	no -182	yes 193
sebt f	no 90	yes -78
sebt m3a	no -54	yes 69
sech*	no 168	yes -150
seco*	no 166	yes -153
sedd*	no -57	yes 82
sedr*	no -145	yes 154
seft*	no 184	yes -161
sekr*	no -108	yes 128
sekran	no -197	yes 212
sellom	no 196	yes -182
sellum	no -132	yes 146
sept*	no 87	yes -76
septembre	no 87	yes -76
serr*	unknown 142	yes -134
serre	no 117	yes -100
serre dyal	no 117	yes -100
serrure	no 130	yes -101
serrurier	no -241	unknown 294	yes -242
serv*	no 148	yes -129
service	no 148	yes -129
sett*	no 89	yes -79
settat	no 89	yes -79
sghi*	yes 43
sghir	no -64	yes 87
sghira	no 52
si	no -129	yes 147
sidi	no -66	yes 77
sidi maarouf	no -122	yes 128
sieg*	no 134	yes -115
siege	no 134	yes -115
sima*	no -47	yes 66
simana	no -98	yes 116
simanat	no 98	yes -80
simanat w	no 98	yes -80
sini*	no -231	yes 246
sinina	no -231	yes 246
sir	no -139	yes 161
skho*	no -71	yes 84
skhoun	no -71	yes 84
ski	no -210	unknown -50	yes 233
slam*	no -128	yes 146
slm	no -140	unknown -48	yes 182
sme3*	no -44	yes 55
sme3t	no 61	yes -51
sme3t tra9	no 61	yes -51
sme7	no -165	yes 179
sme7 lia	no -165	yes 179
smit*	no -207	yes 223
smito	no -271	yes 287
snac*	no 164	yes -152
snack	no 164	yes -152
snan	no -46	yes 61
snin	no 106	yes -83
soci*	no -138	yes 156
societe	no -138	yes 156
sokk*	no 58
sokkar	no 58
sokkar f	no 116	yes -85
sol	no 130	yes -119
souk	no -83	unknown 125	yes -55
souk ma	no -300	unknown 250
sour	no -122	yes 142
sous	no 130	yes -119
sous sol	no 130	yes -119
spor*	no 127	yes -117
sport	no 127	yes -117
sr9o	no 94	yes -77
sr9o lia	no 94	yes -77
sre9*	no 131	yes -116
sre9o	no 131	yes -116
sre9o lia	no 147	yes -131
stah w	no -82	yes 97
stat*	unknown 108	yes -110
station	no 117	yes -109
stationnement	no -104	unknown 201	yes -198
stop	no -116	yes 126
stop w	no -62	yes 71
styl*	no -208	yes 230
stylo	no -208	yes 230
stylo la	no -208	yes 230
sult*	no 64	yes -57
sultan	no 64	yes -57
swar*	no -241	unknown 294	yes -242
swaret	no -241	unknown 294	yes -242
swaret w	no -241	unknown 294	yes -242
synd*	no -324	unknown 116	yes 209
syndic	no -324	unknown 116	yes 209
t3we*	no -198	yes 206
t3wej	no -198	yes 206
t7er9at	no -125	yes 145
t7er9o	no 72	yes -50
t7er9o lia	no -287	yes 298
t7re*	no 73	yes -57
t7re9	no 60	yes -45
t7re9 w	no 80	yes -70
t7re9t	no 84	yes -65
t7re9t f	no 84	yes -65
t7t 3la	no -42	yes 67
t9as	no -127	yes 147
t9as 7ed	no -96	yes 109
t9as*	no -107	yes 124
t9el*	no 183	yes -168
t9elbat	no 158	yes -148
t9le*	no 194	yes -183
t9te*	no 51
ta chi	no -43	yes 60
ta jer7a	no -49	yes 69
ta khedcha	no 83	yes -66
ta l	no 44
ta sba7	no 140	yes -120
ta wa7d	no 85	yes -72
ta wa7ed	no 53
ta3w*	no 77	yes -67
ta3wid	no 77	yes -67
ta7 b	no -92	yes 110
ta7 f	unknown 118	yes -124
ta7 mn	no 164	yes -152
ta7e*	no 78	yes -61
ta7et	no 78	yes -61
ta7et 3la	no -113	yes 129
ta7et mn	no 187	yes -159
ta7et w	no 149	yes -137
ta7o	yes 52
ta7t	no -156	unknown 175
tabi*	no -156	unknown 232	yes -142
tabi9	no -205	unknown 272	yes -189
tabl*	no 64	yes -45
tach*	no -211	yes 223
tache	no -211	yes 223
tache kbira	no -211	yes 223
tags	no 248	yes -230
tahe*	no 128	yes -117
tahet	no 128	yes -117
talb	no 44
talj	no 143	yes -128
tan	no 159	yes -133
tar	no -46	yes 67
tar mn	no -51	yes 72
tara*	no -180	yes 198
tarat	no -180	yes 198
tari*	no 152	yes -134
taro	no -122	yes 136
tata	no 71	yes -62
taxi	no -55	yes 76
taxi kbir	no -178	yes 188
taxi sghir	no -86	yes 105
tay7	no -249	yes 254
taya*	no 142	yes -117
tayara	no 142	yes -117
taye*	no -123	yes 133
tayr*	no 194	yes -177
tayy*	no -294	yes 304
tbib	no -153	unknown 102
tbib d	yes 56
tbib gal	no -248	unknown 167
tcha*	no 158	yes -140
tche*	no 41
tcherdekh	no 151	yes -139
tchettat	no 87	yes -63
tchq*	no 101	yes -83
tchqet	no 174	yes -157
tchqet b	no 147	yes -131
tchqqat	no 167	yes -144
tdar*	no -138	yes 159
tder*	no 53	yes -41
te7	no -297	yes 311
te7 mn	no -285	yes 296
te77	no -244	yes 256
te7r*	no -48	yes 58
te7re9	no -48	yes 58
te7t 3la	yes 43
te7t f	no 200	yes -171
te7t l	no -64	yes 77
te7t menni	no -179	yes 189
te7t mn	no 263	yes -251
te7t w	no -293	yes 294
te7t*	no 55
te7ti	no -113	yes 123
te7to	no 153	yes -141
te9b*	no -224	yes 239
te9ba	no -56	yes 78
tebr*	no 151	yes -135
tebrouri	no 151	yes -135
tel3*	no 57	yes -43
tel3o	no 102	yes -90
tel3o fo9	no 102	yes -90
tele	no 78	yes -63
tele w	no 107	yes -93
telephone w	no 63	yes -52
telj	no 162	yes -153
tell*	no 98	yes -84
temo*	no -224	unknown 179
temoin	no -224	unknown 179
temp*	no -41	yes 61
tempete	no -41	yes 61
tempete f	no 247	yes -232
tent*	no 145	yes -135
tente	no 145	yes -135
tente d	no 145	yes -135
terf	no 101	yes -94
terr*	no -98	yes 111
terrasse	no -98	yes 111
tfah*	no -140	yes 169
tfaw	no 82	yes -66
tfek*	no -199	yes 214
tfekk	no -199	yes 214
tfel*	no -59	yes 68
tfer*	no 89	yes -90
tfer93at	no -66	unknown -58	yes 91
tferg3at	no 89	unknown 114	yes -239
tferge3	no 92	yes -75
tferge3 w	no 43
tferge3 wa7do	no 153	yes -136
tferr9at	no 110	yes -96
tfin*	yes 51
tfinaha	no -122	yes 136
tfinaha b	no -122	yes 136
tfit*	no 102	yes -93
tfitha	no 102	yes -93
tfitha b	no 102	yes -93
tgol	no 54
therres	no 69	yes -52
therrsat	no -67	yes 85
ti7t	no 129	yes -115
tili*	no 129	yes -117
tilifoun	no 129	yes -117
tiyo	no -66	yes 79
tjer*	no -113	yes 119
tjer7at	no -113	yes 119
tjer7at f	no -113	yes 119
tjre7 7ed	no -41	yes 55
tka	no -264	unknown 230
tkeb*	no 210	yes -202
tkebbat	no 210	yes -202
tkha*	no 88	yes -75
tkhe*	yes 46
tkhen9at	yes 51
tkherbi9	no 127	yes -113
tkhl*	no 62	yes -52
tla3	no 140	yes -119
tlat	unknown 63	yes -100
tlat m3a	yes 53
tlat*	yes 55
tlata	yes 55
tle3 l	no -210	yes 227
tle3 mnno	no 199	yes -188
tle3 w	no 119	yes -104
tle3*	no 158	yes -140
tle3na	no 110	yes -90
tle3na l	no 110	yes -90
tle3t	no 182	yes -165
tle3t f	no 181	yes -163
tle9	no -215	yes 228
tlef*	no -261	unknown 258
tlj	no 129	yes -112
tma w	no 105	yes -94
tnin	yes 49
tnin f	no -72	yes 92
tnin m3a	no -230	yes 235
tobi*	no -58	yes 78
tobis	yes 58
toil*	no 94	yes -79
toilette	no 74	yes -59
toilette w	no 78	yes -66
toit	no 120	yes -94
toit*	no 169	yes -149
toiture	no 169	yes -149
tomobil b	no 45
tomobil che3lat	no 159	yes -155
tomobil d	no -209	yes 225
tomobil f	no -64	unknown 90
tomobil l	no 66	yes -50
tomobil lakhra	no -101	yes 112
tomobil li	no -88	yes 105
tomobil ma	no 76	yes -63
tomobil mn	no -60	yes 74
tomobil w	no -114	unknown 194	yes -119
tomobil wellat	yes 49
tomobilat	no -175	yes 197
tomobilat w	no -213	yes 234
tondeuse	yes 60
tono*	no -161	yes 182
tonobil	no 192	yes -176
tour*	no 81	yes -63
touristes	no 47
tqas*	no 168	yes -148
tqle*	no 245	yes -228
tqleb	no 245	yes -228
tqte*	no 55
tqte3	no 52
tra9	no 117	yes -104
trac*	yes 52
tracteur	no -79	yes 98
tractor	no 153	yes -122
tram	no -183	yes 214
tram*	no 149	yes -132
tramway	no 62	yes -50
tran*	yes 54
transport	yes 54
tri9 d	no 128	yes -102
tri9 dyal	no -120	yes 131
tri9 w	no 108	yes -90
tric*	yes 44
tricycle	yes 44
trip*	no -43	yes 72
triporteur	no -43	yes 72
trot*	yes 45
trottoir	no -111	yes 130
tsad*	no -234	yes 262
tsaw*	no -188	yes 204
tsawer	no -188	yes 204
tseb*	no -118	yes 127
tsre*	no 161	yes -141
tsre9	no 159	yes -140
tsre9 lia	no 120	yes -94
tsre9 mn	no 87	yes -74
tsrq*	no 107	yes -94
tsrqat	no 117	yes -103
tsse*	no 47
tssr*	no 140	yes -120
tssrqo	no 140	yes -120
tter*	no 234	yes -214
tuya*	no -53	yes 68
tuyau	no -53	yes 68
tuyau dyal	no 111	yes -103
up	no -74	yes 87
urge*	no 40
urgences	no 40
vais*	no 62	yes -54
vaisselle	no 62	yes -54
vali*	no 177	yes -156
valise	no 177	yes -156
vehi*	no -165	yes 182
vehicule	no -165	yes 182
vehicule dyali	no -195	yes 215
velo	no 44
vera*	no 118	yes -98
veranda	no 118	yes -98
verg*	no 129	yes -112
verglas	no 129	yes -112
vete*	no -96	unknown 230	yes -225
veterinaire	no -96	unknown 230	yes -225
vill*	no 114	yes -97
villa	no 114	yes -97
vira*	no 132	yes -117
virage	no 132	yes -117
vitre	no -46	yes 79
vitre d	yes 48
vitre dyal	no -123	yes 139
vitree	no 103	yes -89
vitres	no 85	yes -75
vitres mherrsin	no 85	yes -75
vitrine d	yes 54
vois*	no -248	yes 260
voit*	no 76	yes -69
voiture	no 76	yes -69
voiture d	no 76	yes -69
w 3endi	no 159	yes -140
w 3la	no -47	yes 59
w 4	no -131	unknown 231	yes -180
w 7ekk	no -67	yes 88
w 7ekkit	no 117	yes -102
w 7na	no 137	yes -126
w bda	no 43
w bdat	yes 45
w box	no 110	yes -94
w chta	no 134	yes -120
w constat	no -150	yes 169
w daha	no 80	yes -72
w dakchi	no 57	yes -42
w ddaw	no 124	yes -114
w dkhel	no -51	yes 63
w dkhelt	no 164	yes -145
w dkhlat	no -141	unknown 140
w dreb	no -159	yes 175
w drebni	no -108	yes 116
w drebt	no 44
w f	no -57	yes 72
w fraches	no 69	yes -61
w frigo	no 107	yes -96
w gal	yes 45
w golt	no -73	yes 86
w herres	no -214	yes 224
w hezzat	no -168	yes 185
w hia	no 45	unknown -49
w hiya	no -82	unknown 125	yes -114
w howa	no 155	yes -137
w hzzouha	no -91	yes 97
w ja	yes 45
w jandarm	no -114	yes 121
w jaw	no -113	yes 123
w jouj	no 60	yes -51
w khdaw	no 58
w kolchi	no 142	yes -126
w kteb	no -136	yes 148
w l	no 42
w l3afia	no -236	yes 244
w l7it	unknown -41	yes 56
w la	no 109	yes -96
w lakhor	no 97	yes -86
w lma	no -71	yes 91
w lpolice	no -233	yes 243
w m3aha	no -207	unknown 274	yes -221
w mcha	no -194	unknown 189
w mchat	no -77	yes 105
w mchit	no 91	yes -81
w mli	yes 41
w mn	no 76	yes -62
w mrati	no 71	yes -49
w pare	no 78	yes -69
w parquet	no 154	yes -140
w pc	no 57	yes -50
w plaque	no 158	yes -143
w pneus	no 126	yes -118
w portail	no -250	yes 258
w rasi	no -136	yes 147
w rideau	no 197	yes -186
w sal	no -129	yes 146
w salon	no -113	yes 124
w ss9ef	yes 52
w ta	no 135	yes -119
w ta7	no -64	yes 78
w tchettat	no -109	yes 126
w te77	no -244	yes 256
w tomobil	no 51
w verglas	no 129	yes -112
w wa7d	no -54	yes 72
w wa7ed	no -66	yes 85
w wach	no 228	yes -201
w weldi	no -185	yes 200
w yeddi	no -56	yes 67
w zit	no -75	yes 86
w9e3	no -73	unknown 61
w9e3 lia	no 73	yes -53
w9e3 nhar	no -105	yes 117
w9ef	no -181	yes 186
w9ef*	no -152	yes 166
w9efch	no -152	yes 166
wa7d	no -119	yes 123
wa7d chab	no -93	yes 101
wa7d l	no -121	yes 142
wa7d l7sa	no 157	yes -146
wa7d lbrulure	no 175	yes -165
wa7d lmra	no -147	yes 173
wa7d ma	no -80	yes 96
wa7d menhom	no 56	yes -45
wa7d*	no 65	yes -45
wa7da	no -56	yes 75
wa7di	no 223	yes -212
wa7do	no 153	yes -136
wa7e*	no -50	yes 59
wa7ed	no -50	yes 59
wa7ed chab	no -339	yes 348
wa7ed chad	no 194	yes -182
wa7ed dkhel	no 92	yes -66
wa7ed f	no -135	yes 154
wa7ed jouj	no 114	yes -96
wa7ed l	no -53	yes 66
wa7ed lkar	no -52	yes 59
wa7ed lkelb	no 89	yes -64
wa9e*	no -48	yes 68
wa9ef	no -48	yes 68
wa9ef f	no 41
wa9f*	no -89	yes 106
wa9fa	no -128	yes 145
wa9fa f	no -188	yes 201
wa9t	no -181	yes 195
wach	unknown 138	yes -157
wach kayn	no 88	yes -55
wad	no 202	yes -185
wahd*	no -50	yes 60
wahda	no -50	yes 60
wakha	no -52	yes 67
wala*	no -49	yes 66
walakin	no -49	yes 66
walo gha	no -119	yes 134
walo ghi	no 45
walo l	no 124	yes -110
walo la	no -203	unknown 273	yes -185
walo w	no 129	yes -111
walo*	no 76	yes -115
walou	no 76	yes -115
we9e*	no 44
we9ef	no 44
we9f*	no -135	yes 148
we9fat	no -135	yes 148
we9fat f	no -135	yes 146
wedn*	no 145	yes -133
wejh*	no 143	yes -127
wejhi	no 132	yes -116
wel	no -51	yes 69
wel bare7	no -51	yes 69
weld	no -128	yes 148
weldi ana	no -59	yes 72
weldi f	no -169	yes 195
weldi li	no 177	yes -171
weldi mn	no -177	yes 207
wella	no 154	yes -137
wellat	no -116	yes 127
wellat b7al	yes 49
wer9*	no -130	unknown 154	yes -44
wer9a	no -130	unknown 154	yes -44
wer9a la	no -340	unknown 285	yes -47
wert*	no 136	yes -120
wesl*	no -273	yes 290
west	no -141	yes 153
wla	unknown 150	yes -164
wlad	no 52
wld	no -70	yes 90
wldi	no -44	yes 63
wlid*	no 63	yes -42
wlidi	no 48
wost	no 102	yes -92
wost tri9	no 102	yes -92
wsel	no 54	yes -40
wsel l	no 48
wslo	no 152	yes -130
y7el*	no 95	yes -80
ya	no -232	unknown 315	yes -240
yde7*	no -172	yes 179
yder*	no 105	yes -94
yedd*	no -76	yes 51
yeddha	no -120	yes 134
yeddi	no -46	unknown 49
yeddo	no -50	yes 63
yji	no 91	yes -81
yjib	no 93	yes -82
ymke*	no -129	unknown 223	yes -156
ymken	no -174	unknown 249	yes -172
ysre*	no 131	yes -116
yssi*	no -65	yes 84
yssini	no -65	yes 84
ytbe*	no 181	yes -156
ytbeddel	no 181	yes -156
zad	no -193	yes 204
zade*	no -62	yes 75
zadet	no -62	yes 75
zadet f	no -62	yes 75
zago*	no 180	yes -168
zagora	no 180	yes -168
zaj	no 86	yes -71
zaj f	no 137	yes -128
zbel	no -136	yes 153
zel9*	yes 42
zel9at	no -72	yes 90
zel9at f	no -72	yes 90
zell*	yes 41
zellij	yes 41
zen9*	no -163	unknown 197	yes -103
zen9a	no -163	unknown 197	yes -103
zerb*	no -122	yes 140
zerba	no 95	yes -77
zerbana	no -163	yes 174
zerbiya	no -214	yes 222
zinc	no 240	yes -227
zit 3la	no -196	yes 206
zito*	no 58
zitoun	no 58
zjaj d	no 212	yes -191
zjaj dyal	yes 47
zjaj f	no -109	yes 119
zjaj*	no 184	yes -163
zle9	no 135	yes -121
zle9*	no 121	yes -88
zle9t	no 80	yes -46
zle9t b	no 203	yes -181
zle9t f	no -40	unknown -44	yes 68
zn9a	no 145	yes -132
zrab*	no 142	yes -127
zrabi	no 142	yes -127
zzaj	no -40	yes 51
`;
