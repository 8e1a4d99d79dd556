// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -189	blessure -180	bris_de_glace -176	collision -97	degats_des_eaux -182	dommage_materiel -145	evenement_climatique -167	incendie -206	none 142	vandalisme -140	vol -130
#000>	autre 78	blessure -42	collision -83	dommage_materiel 227	incendie -45	none -82	vandalisme -47	vol 68
#00dh	autre 149	dommage_materiel 47	none -142	vol 69
#0dh>	autre 135	none -131	vol 57
#100>	collision -91	vol 153
#10h>	bris_de_glace 48	dommage_materiel 95
#200>	autre 82
#23h>	none 66
#2ada	vandalisme -42	vol 119
#2ard	collision 68	vandalisme -40
#2ila	degats_des_eaux -78	evenement_climatique 85	none -69	vandalisme 74	vol -47
#2oul	collision 105	none 55
#300>	autre 76	bris_de_glace 55	collision -42	degats_des_eaux -58	dommage_materiel -55	none -70	vol 107
#3a2i	degats_des_eaux -67	evenement_climatique 167	none -57	vandalisme 42	vol -48
#3ach	blessure -41	collision -69	evenement_climatique -41	incendie 72	vandalisme 137	vol -44
#3ad>	autre 144	none -51
#3add	blessure 135	collision -68	dommage_materiel 49	evenement_climatique 61	none -49	vol -56
#3afa	autre 72
#3afi	collision -44	incendie 185	vandalisme 41
#3afy	evenement_climatique 80	incendie 52
#3ah>	collision 76	vandalisme 87
#3aho	collision -113	degats_des_eaux 192	evenement_climatique -72	none -146	vandalisme 96
#3ako	bris_de_glace 79
#3ama	blessure 199	degats_des_eaux -41	none -104	vandalisme -44	vol -52
#3ame	collision -91	degats_des_eaux 87	evenement_climatique 108	none -44	vandalisme 63	vol -55
#3ami	dommage_materiel 40	none -42	vandalisme 123	vol -63
#3amm	dommage_materiel 139	vol -49
#3amr	autre -43	blessure -46	bris_de_glace -54	collision -148	degats_des_eaux 208	dommage_materiel -66	evenement_climatique -52	incendie -106	none 64	vandalisme 70	vol -114
#3ana	collision 75	vol 99
#3ani	collision -57	evenement_climatique -44	vandalisme 219
#3arb	collision 62	dommage_materiel -58	none 136
#3are	collision -53	degats_des_eaux 119	evenement_climatique -40	vol 78
#3arf	blessure 57	collision 60	none -84	vandalisme 82	vol -68
#3as>	degats_des_eaux 98
#3ass	evenement_climatique 72	vandalisme 40
#3at>	bris_de_glace 59	degats_des_eaux 67	evenement_climatique -51	incendie 50	none -45
#3awd	autre -43	blessure 126	collision -65	dommage_materiel -40	vandalisme -41	vol 96
#3awn	vol 78
#3aya	vandalisme 78	vol 40
#3aye	degats_des_eaux 73	incendie -55
#3bo>	blessure 55	collision -49	incendie 92	none -41	vandalisme 88	vol -50
#3ch>	blessure 129	collision -49	incendie 49
#3chi	none 74
#3chr	bris_de_glace 132	collision -135	vandalisme 66
#3dem	autre -41	blessure 181	bris_de_glace 112	collision -77	dommage_materiel -57	none -47	vol -73
#3eb>	blessure 71	bris_de_glace 83	collision -85	degats_des_eaux -70	dommage_materiel 112	incendie -42	none -69	vol -46
#3ed>	dommage_materiel 67
#3edd	blessure 249	collision -106	dommage_materiel -57	evenement_climatique -45	none -64	vandalisme 142	vol -56
#3el>	incendie 264	none -61
#3ela	blessure -65	bris_de_glace -54	collision -68	dommage_materiel -55	evenement_climatique -58	incendie 163	none -62	vol 63
#3en9	blessure -73	bris_de_glace -100	collision 40	dommage_materiel -56	none -136	vandalisme 70	vol 186
#3end	none -48	vol 41
#3ers	collision -53	dommage_materiel 97	none -73	vandalisme 77	vol 63
#3es>	evenement_climatique 87	none -65	vol 78
#3ess	degats_des_eaux 83	none -44	vol 55
#3est	collision 88	vol 97
#3eye	none 101
#3eyt	none 271	vol -57
#3eyy	bris_de_glace 59	degats_des_eaux 51
#3ha>	autre -47	dommage_materiel 73	evenement_climatique -46	none -43
#3i9a	dommage_materiel -42	evenement_climatique 189
#3id>	autre 45	blessure 41	collision -87	none -63	vol 74
#3ima	none -45	vol 93
#3in>	bris_de_glace 62	collision -71	vandalisme 86
#3ini	vol 95
#3iya	bris_de_glace -40	collision -72	dommage_materiel 70	evenement_climatique 44	none -59	vandalisme 162	vol -72
#3iye	collision 102
#3iz>	blessure -44	collision 168	none -42	vol -46
#3jal	autre -46	collision 55	vol 120
#3la>	none -64	vandalisme 55
#3lac	autre 270	collision 61	none -205	vandalisme -49	vol -54
#3lat	collision -97	incendie 325	none -40
#3lia	bris_de_glace 90	degats_des_eaux -42	vol 40
#3lih	none -40
#3lik	autre 55	none 123
#3lin	blessure -44	collision -44	degats_des_eaux 222
#3liy	blessure -62	collision 54	degats_des_eaux 173	evenement_climatique -53	none -85	vandalisme -65
#3ma>	dommage_materiel 92	evenement_climatique 80	vandalisme -45	vol -87
#3mme	collision 86
#3na>	vol 64
#3nd>	degats_des_eaux 67	vol 59
#3ndh	blessure 184	evenement_climatique 43	none -86
#3ndi	blessure 52	collision -55	none 74
#3ndn	degats_des_eaux -53	evenement_climatique 50
#3ndo	bris_de_glace 48	dommage_materiel 77	evenement_climatique -41	none -84	vandalisme 59	vol -51
#3ni>	collision 85
#3omr	collision 68	dommage_materiel 51	none 49
#3on9	vol 92
#3otl	degats_des_eaux 62	vol 101
#3ouh	collision 46	none -66	vandalisme 121	vol -47
#3ref	none 111	vol -52
#3rej	collision 173	vol -44
#3rou	blessure -42	bris_de_glace -61	collision -100	degats_des_eaux -80	dommage_materiel 273	evenement_climatique -61	none -220	vandalisme 134	vol -66
#3sa>	collision 91	vol -41
#3sin	collision -58	none -46	vandalisme 91	vol 111
#3tan	blessure 81	collision 56	dommage_materiel 81	none -44	vol -43
#3tar	dommage_materiel 44	evenement_climatique 51	none -41
#3tin	collision -47	dommage_materiel 56	none 162	vol -70
#3tit	blessure -52	collision 90	none -51	vol 112
#3tiw	degats_des_eaux 42	none 82
#3wej	collision 46	dommage_materiel 56	evenement_climatique 68
#400>	autre 180	dommage_materiel 42	evenement_climatique -55	none -53	vandalisme -70	vol -49
#4x4>	collision 117	degats_des_eaux -83	evenement_climatique 126
#500>	collision 107	none -60
#600>	collision -46	incendie 60	vol 139
#7a7>	evenement_climatique 153	vol -55
#7a9>	collision 63
#7ad>	none 114
#7adi	collision 174
#7aj>	dommage_materiel -45	incendie 105	vol 88
#7aja	autre 82	evenement_climatique 78
#7aje	collision 127
#7ajj	collision 42	degats_des_eaux 46
#7akk	collision 212	evenement_climatique -83	vandalisme -56
#7al>	evenement_climatique 66
#7ali	blessure 157	collision -136	incendie 56	vol -63
#7all	collision 128	none -73
#7amd	collision 61	none -44	vol 71
#7amm	blessure 105	bris_de_glace -44	collision -66	degats_des_eaux 49	evenement_climatique 44	none -62	vol 49
#7ano	bris_de_glace 48	dommage_materiel -41	vandalisme 51
#7ar>	blessure 123	bris_de_glace -53	collision -91	dommage_materiel 84	evenement_climatique -67	incendie -56	none -124	vandalisme -67	vol -83
#7ass	collision -64	dommage_materiel -96	none -61	vol 219
#7at>	blessure -58	collision -47	dommage_materiel 197	none -57
#7awl	vandalisme -48	vol 195
#7bes	blessure -56	degats_des_eaux 103	vandalisme -68	vol 49
#7bi>	collision 78	vandalisme 49
#7cho	autre 81	dommage_materiel 50	vandalisme -50
#7da>	collision 63
#7dah	evenement_climatique 62	incendie 61
#7dar	collision -61	degats_des_eaux 70	evenement_climatique 89	none -55
#7day	collision 50	vol 55
#7dha	bris_de_glace 263	collision -81	none -50	vandalisme -42
#7di>	collision 52	degats_des_eaux 46
#7did	evenement_climatique 93	none -46
#7do>	bris_de_glace 132	dommage_materiel -51
#7dou	bris_de_glace 120	collision -119	dommage_materiel 143	evenement_climatique -58	vandalisme -53
#7e9>	collision 99	dommage_materiel 76
#7edr	collision 128
#7ejr	bris_de_glace 110	collision -58	vandalisme 58
#7ek>	autre -45	collision 149	degats_des_eaux 68	none -41	vandalisme -47	vol -42
#7ekk	collision 76	none -67	vandalisme 106
#7el>	incendie 123	none -80	vandalisme 53	vol -84
#7ell	collision 62	vol 46
#7emm	blessure 89	bris_de_glace 217	collision -143	dommage_materiel -44	none -93	vandalisme -47
#7er9	collision -53	dommage_materiel 74	incendie 196	none -47
#7er>	autre 242	blessure -44	collision -44	dommage_materiel -40	evenement_climatique 45	none -91	vandalisme -51
#7err	autre -64	collision 55	incendie 113
#7ess	none -44	vandalisme 95
#7et>	blessure 52	dommage_materiel 44	none -60	vol -46
#7ett	autre 140	bris_de_glace 139	collision -81	degats_des_eaux -48	dommage_materiel -66	none -265	vandalisme -60	vol 100
#7eyy	collision -65	degats_des_eaux -84	dommage_materiel -44	evenement_climatique 225	none -158	vol 59
#7ha>	bris_de_glace 92	collision -89	dommage_materiel 41	none -72	vandalisme 85
#7i7>	bris_de_glace 130	collision -99	dommage_materiel -50	none 105	vandalisme -50
#7it>	none -72
#7jer	collision -61	none -46	vandalisme 270
#7la>	degats_des_eaux -42	incendie 147
#7lli	collision 136	none -41
#7lou	degats_des_eaux 127
#7mam	bris_de_glace 123	collision -65	dommage_materiel -49	evenement_climatique 90	none -54	vandalisme -40	vol -45
#7mar	collision 183	vandalisme 59	vol -49
#7mel	collision -58	dommage_materiel 119	evenement_climatique 101	none -88
#7mer	incendie 126
#7na>	incendie 67	none -59
#7ofr	blessure 126	bris_de_glace -51	collision -45	dommage_materiel 101	evenement_climatique -62	none -57	vol -59
#7oud	blessure 167	collision 65	degats_des_eaux -50	none -62	vandalisme -44	vol -49
#7out	autre -54	blessure 171	bris_de_glace -48	collision -127	dommage_materiel -121	evenement_climatique -59	incendie 180	none -141	vandalisme -56	vol -68
#7ra>	blessure -50	bris_de_glace -90	collision -124	degats_des_eaux 229	dommage_materiel -55	none -104	vol -49
#7ram	bris_de_glace -46	collision -90	dommage_materiel -57	evenement_climatique -79	incendie -54	none -68	vandalisme 421	vol -192
#7re9	dommage_materiel 51	incendie 69	none -53
#7ri9	collision -44	dommage_materiel -47	incendie 154
#7rir	degats_des_eaux 79	dommage_materiel 59
#7sa>	bris_de_glace 324	collision -132	evenement_climatique -47	none -156	vandalisme -55	vol -57
#7sab	collision -54	dommage_materiel 75	none -136	vol 146
#7tha	blessure -44	collision -75	degats_des_eaux -54	dommage_materiel -66	evenement_climatique 244	incendie 72	none -145	vandalisme -89	vol -42
#7ti>	degats_des_eaux 112
#7to>	blessure -73	degats_des_eaux 58	dommage_materiel 89	evenement_climatique 40	none -42
#7tta	none -49	vol 84
#7waj	incendie 220
#7way	autre 132	dommage_materiel -45	none -71	vol 93
#800>	blessure -85	bris_de_glace -51	collision -55	dommage_materiel 159	none -57	vandalisme -43	vol 54
#900>	autre 102	collision -51	none -45	vol 107
#99at	blessure 138	bris_de_glace -64	dommage_materiel 62
#99e3	autre 121	collision 49	none -106
#9ach	collision 128	none -63
#9ad>	autre -65	bris_de_glace 154	collision -85	dommage_materiel 105	none -123	vandalisme -40
#9ahw	autre 41	dommage_materiel 87	none -75
#9al>	bris_de_glace 105	dommage_materiel 64	none -61
#9ani	bris_de_glace 70	collision -47	degats_des_eaux 177	none -47
#9ant	evenement_climatique 41	vandalisme 93
#9as>	bris_de_glace 47	dommage_materiel 129	none -65
#9asn	degats_des_eaux -45	none -49	vol 194
#9ass	collision 68	evenement_climatique 78	none -121	vandalisme 108
#9at>	incendie 79	none -69
#9aw>	autre 89	incendie 134	none -100
#9aya	collision -41	degats_des_eaux -41	evenement_climatique 213	vol -54
#9aye	collision -52	dommage_materiel 184
#9ba>	autre -60	collision 96	dommage_materiel 141	evenement_climatique -45	none -127	vol -50
#9bel	bris_de_glace -45	collision -72	incendie 86	none 63
#9dam	bris_de_glace 129	collision 151	degats_des_eaux -50	dommage_materiel -48	evenement_climatique -47	none -116
#9dda	none -100	vol 134
#9der	collision 72
#9dim	collision 85	dommage_materiel 56	evenement_climatique -48	none -67	vandalisme 62	vol -73
#9e3>	collision 46	degats_des_eaux 59	none -49
#9eb>	collision 87	degats_des_eaux -66	dommage_materiel 104	none -104	vandalisme -48
#9ed>	autre 179	none -73
#9edd	collision 62	none -46	vandalisme 41	vol 47
#9ef>	collision 51	degats_des_eaux 60
#9efc	collision 134
#9eft	collision -52	dommage_materiel 117	incendie -68	vandalisme -40	vol 131
#9el>	blessure -104	collision 130	dommage_materiel -50	evenement_climatique 54	none 97	vandalisme -72	vol -89
#9elb	collision 95	none -78
#9ell	autre -57	blessure -80	bris_de_glace -46	degats_des_eaux -40	dommage_materiel -102	evenement_climatique -46	none -90	vandalisme 219	vol 73
#9erm	collision -64	evenement_climatique 186	vandalisme 72	vol -85
#9es>	bris_de_glace -60	collision -56	vandalisme 104
#9ess	bris_de_glace 58	none -50	vandalisme 100
#9et3	collision -72	none -80	vandalisme 295	vol -113
#9et>	blessure -59	collision 117	degats_des_eaux -42	dommage_materiel 167	evenement_climatique -46	none -156	vandalisme -40	vol -44
#9ett	degats_des_eaux 45	dommage_materiel 113	none -78	vol -42
#9fa>	autre 86	none -41
#9fat	autre 162	collision 55	none -84	vol -56
#9ha>	blessure 171	degats_des_eaux -49	evenement_climatique 43	vol -60
#9i9a	blessure 103	incendie 47
#9ina	degats_des_eaux 138	vol 63
#9it>	vol 97
#9itc	collision -62	dommage_materiel -45	none 94	vandalisme -42	vol 98
#9ith	autre 165	none -121	vandalisme -54
#9leb	blessure -75	collision 235	evenement_climatique 56	none -51	vol -81
#9na>	blessure 40	vol 80
#9ni>	blessure -43	collision 95	degats_des_eaux -42	dommage_materiel -60	none -78	vandalisme 138	vol -60
#9oda	collision -86	dommage_materiel -52	vandalisme 67	vol 177
#9odd	collision 63	vol 125
#9olo	collision 162	evenement_climatique -42	none -77	vandalisme 91	vol -45
#9ou>	vol 127
#9oul	collision 204	none -97
#9ra>	collision 74	evenement_climatique 59
#9reb	blessure 265	bris_de_glace -50	collision -85	dommage_materiel -70	evenement_climatique -63	none -153
#9rib	bris_de_glace 64	degats_des_eaux -61	evenement_climatique 49
#9te3	dommage_materiel 103	none -56	vandalisme 93
#9tou	dommage_materiel -86	vol 173
#9tte	blessure 46	collision -61	degats_des_eaux 146	none -42	vandalisme 51	vol -73
#<10h	bris_de_glace 48	dommage_materiel 95
#<120	autre -45	blessure -53	bris_de_glace -42	collision -92	dommage_materiel 52	evenement_climatique 194	none -82	vandalisme -52
#<12h	blessure 71
#<16h	bris_de_glace 68	none 57
#<23h	collision 47	none 46
#<250	collision -48	degats_des_eaux 129	vol 82
#<300	autre 163	collision -92	degats_des_eaux -53	dommage_materiel -50	none -160	vol 227
#<3a2	degats_des_eaux -67	evenement_climatique 167	none -57	vandalisme 42	vol -48
#<3a9	blessure -82	collision 164	dommage_materiel -41	evenement_climatique -52	none 116	vandalisme -76	vol -68
#<3ac	blessure -50	collision -74	evenement_climatique -41	incendie 58	none -91	vandalisme 215	vol -49
#<3ad	blessure 99	dommage_materiel 42
#<3af	autre 64
#<3am	degats_des_eaux 57
#<3ar	none -66	vandalisme 62
#<3aw	bris_de_glace 49
#<3ay	degats_des_eaux 118
#<3ch	blessure -41	bris_de_glace 83	collision -44	none 51
#<3ed	blessure 356	collision -80	dommage_materiel -79	none -45	vol -48
#<3em	collision 51	degats_des_eaux 44	vandalisme 40
#<3en	none -58	vol 65
#<3er	vol 130
#<3ey	bris_de_glace 49	degats_des_eaux 44
#<3in	bris_de_glace 93	collision -78	dommage_materiel 117	vol 52
#<3iy	collision 131	dommage_materiel 45	none -53
#<3la	none -63	vandalisme 49
#<3me	bris_de_glace 101	none -40
#<3mm	collision 114
#<3om	blessure -48	collision 56	dommage_materiel 74	none 170	vandalisme -64	vol -71
#<3on	vol 92
#<3ot	autre 42	degats_des_eaux 103
#<3re	dommage_materiel 67	none 60	vol -48
#<3ta	blessure 65	collision 40	dommage_materiel 72
#<3ti	dommage_materiel -46	none 96	vol 47
#<400	bris_de_glace -46	dommage_materiel 179	none -83	vol -68
#<4x4	collision 117	degats_des_eaux -83	evenement_climatique 126
#<7ad	collision 153
#<7aj	autre 52	bris_de_glace 55	dommage_materiel -40	evenement_climatique 42	none -41
#<7al	collision 131	none -51	vol 59
#<7am	collision 84	degats_des_eaux -40	dommage_materiel -49	evenement_climatique -48	none -100	vandalisme 207	vol -40
#<7an	incendie 47	none -46
#<7as	dommage_materiel -75	none -52	vol 168
#<7aw	blessure 93	collision -45	none -51	vandalisme -59	vol 173
#<7ay	degats_des_eaux 180	evenement_climatique -40	incendie -41	vol -74
#<7be	degats_des_eaux 107	none 46	vandalisme -51	vol -73
#<7ch	autre 110	collision 55	vandalisme -75	vol -65
#<7da	collision 58
#<7di	collision -54	evenement_climatique 146	vol 41
#<7ed	none -51	vandalisme 78
#<7ej	bris_de_glace 110	collision -64	vandalisme 70
#<7ek	collision 106	none -71	vandalisme 101
#<7el	collision 132
#<7er	dommage_materiel 109	evenement_climatique -45	incendie 127	none -56
#<7es	bris_de_glace 50
#<7et	autre -42	bris_de_glace 123	collision -91	dommage_materiel -69	evenement_climatique -41	none -126	vandalisme 101	vol 72
#<7ey	collision -71	degats_des_eaux -89	dommage_materiel -46	evenement_climatique 249	none -152	vandalisme 67
#<7it	autre 47	none -72	vol 56
#<7je	collision -47	none -72	vandalisme 271
#<7ll	collision 136	none -41
#<7ma	collision 61	none -41	vandalisme 76
#<7me	evenement_climatique 73	incendie 59
#<7na	incendie 76	none -62
#<7of	blessure 126	bris_de_glace -51	collision -45	dommage_materiel 101	evenement_climatique -62	none -57	vol -59
#<7re	blessure -43	bris_de_glace -44	collision -82	degats_des_eaux 50	evenement_climatique 174	none -86	vandalisme -72	vol -60
#<7sa	bris_de_glace 73	none -48
#<7tt	none -48	vol 80
#<7wa	autre 62	incendie 81	none -45	vol 46
#<900	autre 40	collision -51	vol 106
#<9ad	bris_de_glace 114	collision -60	dommage_materiel 105	none -77
#<9ah	dommage_materiel 325	none -85	vandalisme -51
#<9al	bris_de_glace 94	dommage_materiel 40	none -58
#<9as	collision 74	none -86	vandalisme 74	vol 100
#<9be	bris_de_glace -45	collision -77	dommage_materiel -40	evenement_climatique 51	incendie 105	none 47
#<9da	bris_de_glace 129	collision 151	degats_des_eaux -50	dommage_materiel -48	evenement_climatique -47	none -116
#<9dd	none -100	vol 134
#<9di	bris_de_glace 47	dommage_materiel 124	incendie 50	none -80	vandalisme -50
#<9ed	collision 49	none -41	vol 47
#<9el	blessure -56	dommage_materiel -63	none -76	vandalisme 299	vol -93
#<9er	bris_de_glace -41	collision -80	dommage_materiel 108	evenement_climatique 119	none -139
#<9es	collision 120	none -61	vandalisme 80	vol -41
#<9et	blessure 112	collision -57	dommage_materiel 122	incendie -42	none -186	vandalisme 97	vol -139
#<9od	collision 40	vol 167
#<9ri	bris_de_glace 64	degats_des_eaux -61	evenement_climatique 49
#<9te	autre -40	collision -59	degats_des_eaux -110	evenement_climatique 66	none -81	vandalisme 202	vol -124
#<9tt	blessure -51	collision -129	degats_des_eaux 130	dommage_materiel 118	none -46	vandalisme 61	vol -80
#<acc	collision 167
#<ach	autre -44	blessure 259	collision -59	evenement_climatique 51	none -144	vandalisme -61	vol -73
#<afr	dommage_materiel 45	vandalisme 83
#<aga	autre 92	bris_de_glace 56	collision 50	vol -51
#<ail	collision 205	none -66
#<ain	collision 144	none -53
#<air	vol 135
#<all	collision 118	incendie 56
#<amb	collision 80
#<ana	collision 46
#<ann	autre 246	collision -56	dommage_materiel -44	none 49	vandalisme -45	vol -55
#<ant	dommage_materiel -115	evenement_climatique 152	none -76	vandalisme 77
#<app	autre 80	degats_des_eaux 52	none -61
#<arr	bris_de_glace 48	collision 50	none -44
#<asc	bris_de_glace 59	dommage_materiel 102	none -58
#<ass	autre 116	collision -60	vol -44
#<ata	blessure 89	degats_des_eaux -51	dommage_materiel 69	none -63	vandalisme -43
#<ate	collision -50	degats_des_eaux 175
#<att	autre 202	blessure -70	bris_de_glace -40	collision 85	dommage_materiel -52	none -255	vandalisme -63	vol -76
#<aud	autre 169	collision 91	dommage_materiel -65	none -139	vandalisme -51	vol -52
#<aut	bris_de_glace 61	collision 42	incendie 75	none -53	vandalisme -46
#<ava	collision 43
#<azr	collision -65	dommage_materiel -42	evenement_climatique 250	none -82	vandalisme -53
#<b3d	incendie 52	vandalisme 62
#<b3i	blessure -42	collision -113	dommage_materiel -42	evenement_climatique 143	none -47	vandalisme -51	vol 156
#<b7a	evenement_climatique 82
#<b9a	none -51	vandalisme -50
#<b9i	degats_des_eaux 43	none 66	vol -58
#<ba3	collision 114	evenement_climatique -41	incendie 65	none -77	vandalisme 84	vol -63
#<ba9	dommage_materiel 143	evenement_climatique -41	none -69	vol 70
#<bab	none -66	vandalisme 119
#<bag	autre 141	blessure -54
#<bai	bris_de_glace 163	collision -79	degats_des_eaux 43	dommage_materiel -44	evenement_climatique 50
#<bal	bris_de_glace 66	collision -42	none -57
#<ban	collision 70	vol 48
#<bas	bris_de_glace 40	degats_des_eaux 70	vandalisme -50
#<bat	autre 59	collision -43	degats_des_eaux 61	incendie 75	none -65	vandalisme -63
#<bay	bris_de_glace -58	dommage_materiel 60	none -80	vandalisme 211	vol -56
#<bba	blessure -86	bris_de_glace 101	collision -44	dommage_materiel -64	none -48	vandalisme -67	vol 147
#<bda	incendie 71
#<be3	incendie 64
#<beb	collision -49	dommage_materiel 100	evenement_climatique -42	incendie -69	none -58	vandalisme -49	vol 158
#<bed	collision -123	none 190	vol 124
#<bek	collision 114	none -87	vandalisme -59	vol 87
#<bel	vandalisme 83	vol 78
#<ben	bris_de_glace 89	none -55
#<ber	none -50	vol 170
#<bet	collision 149
#<bez	evenement_climatique 45
#<bgh	autre 61
#<bia	blessure 110	collision 105	dommage_materiel -45	none -49	vandalisme -43
#<bic	collision 60	vandalisme -64	vol 72
#<bid	degats_des_eaux 110	evenement_climatique -72	incendie 111	none -177	vol -57
#<bih	dommage_materiel -51	none -76	vandalisme 84	vol 92
#<bin	collision 116
#<bit	collision -47	degats_des_eaux 70	incendie 64	none -45
#<biy	bris_de_glace -58	collision -96	degats_des_eaux -87	dommage_materiel 148	evenement_climatique 127	incendie -58	none -90	vandalisme -64	vol -52
#<bjo	collision 69	degats_des_eaux 69
#<bka	collision 204	dommage_materiel -40	evenement_climatique 59	none -66	vandalisme -63
#<bkh	blessure -44	collision 102	incendie 169	none -59	vol -40
#<bla	collision 63
#<bli	evenement_climatique -42	none -121	vol 129
#<bmw	collision 188
#<bna	dommage_materiel 70
#<bnt	blessure 155	none -78	vandalisme 58
#<bo7	bris_de_glace 203	collision -89	dommage_materiel 42
#<bol	autre -43	vandalisme 80	vol 87
#<bom	bris_de_glace 51	none -40	vandalisme 93
#<bon	collision 86	none -64	vol 91
#<bor	collision 91	degats_des_eaux -42	dommage_materiel -48	evenement_climatique 127	none -54	vol -46
#<bou	collision 57	none -42
#<box	evenement_climatique 170	incendie -40	none -40	vandalisme -51
#<bqa	collision 43	dommage_materiel 82	incendie -40	none -49	vol 74
#<bra	degats_des_eaux 61	dommage_materiel 51	evenement_climatique 82	none -42
#<bre	blessure -49	bris_de_glace -42	collision -124	dommage_materiel -45	evenement_climatique 336	none -46	vol -64
#<bri	bris_de_glace 201	collision -80	degats_des_eaux -43	none -60	vandalisme 79
#<bro	bris_de_glace 47	collision 77
#<bss	collision 111	evenement_climatique 45	incendie -43
#<bur	autre 202	collision -145	incendie 58	none -82	vandalisme -96	vol -55
#<bza	blessure 60	collision -95	degats_des_eaux -49	evenement_climatique 72	none 91
#<cab	blessure -40	collision -66	degats_des_eaux -59	dommage_materiel 99	none -116	vandalisme 64
#<cad	collision 130	none -50	vol 97
#<caf	collision -81	degats_des_eaux -42	evenement_climatique 245	none -61	vandalisme -54	vol -46
#<cai	collision -55	vol 160
#<cam	collision 46	none -40
#<can	collision -46	degats_des_eaux 84	evenement_climatique 125	none -60	vol -75
#<cap	collision 44	none -71	vandalisme 104
#<car	none -63
#<cas	collision 44	vol 46
#<cat	collision -58	dommage_materiel -42	none -87	vol 238
#<cav	degats_des_eaux 179	incendie -52	none -42	vandalisme -58	vol 65
#<ch3	collision -47	incendie 300	none -50
#<ch7	autre 90	blessure -45	collision -46	degats_des_eaux 46	none 75
#<cha	none -48
#<che	incendie 79
#<chf	vol 137
#<chh	autre 64	collision -46
#<chi	vandalisme 86
#<chk	vol 90
#<chn	autre 55	none 93
#<cho	collision 80
#<chr	autre 50	collision -42	incendie 46	none -47	vandalisme 68
#<cht	blessure -41	evenement_climatique 233	none -45
#<chw	dommage_materiel 79
#<cir	collision 71	incendie 87
#<civ	incendie 100
#<cla	blessure -40	dommage_materiel 245	none -63
#<cli	collision 65
#<coc	bris_de_glace -66	collision 75	dommage_materiel 128	incendie -76	none -60	vol -42
#<cof	autre -40	collision -49	vandalisme -42	vol 175
#<coi	bris_de_glace 44	incendie 65
#<col	degats_des_eaux 125	none -75	vandalisme 50	vol 42
#<com	none -44	vol 63
#<con	collision 73
#<cor	bris_de_glace 52	collision 155	none -45
#<cou	blessure 75	degats_des_eaux 40	dommage_materiel -43	incendie 58	none -87
#<cre	collision 72
#<cro	blessure 200	bris_de_glace -50	collision -166	degats_des_eaux -55	dommage_materiel -53	evenement_climatique -41	none -85	vandalisme -104	vol 149
#<cui	degats_des_eaux 161	dommage_materiel -50	incendie 52	none -74
#<d9a	incendie 142
#<d9i	blessure 81
#<dac	none -104	vol 112
#<dak	collision 45	none -46
#<dar	none -45
#<dat	collision 96	none -45
#<daw	degats_des_eaux 66
#<day	bris_de_glace 48	collision 100	dommage_materiel -55
#<daz	collision -52	vandalisme 78
#<dba	bris_de_glace 110
#<dda	none -54	vol 97
#<dde	collision 43	incendie 44
#<ddi	blessure 114	bris_de_glace 122	collision -92	dommage_materiel -48	none -47	vandalisme 46	vol -64
#<de7	blessure 96	dommage_materiel 196	incendie -85	none -48	vandalisme -51	vol -67
#<dec	collision -40	vandalisme 98	vol 64
#<deg	collision -48	degats_des_eaux 130	vandalisme 52
#<deh	blessure 54	evenement_climatique 71
#<dek	collision 69	incendie 71
#<dem	bris_de_glace 61	collision 43	dommage_materiel 53	none -43
#<den	autre 205	collision -47	dommage_materiel 78	none -175	vol -56
#<dep	autre 55	incendie 48	vol 92
#<der	vandalisme 41
#<des	degats_des_eaux 110
#<dew	none 86	vol 46
#<dfe	blessure 102	collision -84	dommage_materiel -60	evenement_climatique 58	none -73
#<dgu	collision -82	degats_des_eaux 45	evenement_climatique 82	none -49	vandalisme -59	vol 81
#<dha	collision -45	vol 105
#<dhe	collision -44	vol 144
#<dia	blessure -48	collision 82	dommage_materiel -53	evenement_climatique 172
#<dir	autre 75	collision -42	none 59
#<dis	collision 63	dommage_materiel 48	none -45	vol 47
#<dkh	collision 68	none -42
#<dla	blessure -43	collision 162
#<dlo	blessure -42	collision 203
#<dok	incendie 205	none -43
#<don	vol 116
#<dor	blessure 130
#<dos	autre 45	none 90
#<dou	bris_de_glace 59	collision -41	degats_des_eaux 56	incendie 69	none -41
#<dra	none -46
#<drb	collision 50	evenement_climatique 87	none -42
#<dre	collision 87	none -48
#<drh	autre 42
#<dri	collision 88
#<dro	blessure 122	collision -91	dommage_materiel 129	none -57
#<dwa	autre 204	collision -108	none -68
#<dya	none -56
#<eau	collision -43	degats_des_eaux 157
#<ech	autre 164	bris_de_glace 45	degats_des_eaux 90	evenement_climatique -61	none -178
#<eco	blessure 67	dommage_materiel 118	none -42	vol -40
#<ecr	collision -42	dommage_materiel 250	none -49	vol -50
#<ele	dommage_materiel 140	incendie 76	none -66	vandalisme -47	vol 53
#<ess	incendie 87	none -60	vandalisme 98
#<eta	blessure -54	collision -59	dommage_materiel 180	vol -40
#<eur	dommage_materiel -46	vol 199
#<exp	collision 116	none 52
#<fac	autre 108
#<far	collision -82	degats_des_eaux 236	dommage_materiel -43	evenement_climatique -47	none -43	vandalisme -49	vol -55
#<fat	autre 82
#<fau	collision -53	degats_des_eaux 46	incendie 81
#<fay	collision -65	degats_des_eaux 296	dommage_materiel -54	none -151	vandalisme -75	vol -41
#<faz	bris_de_glace -41	collision -53	degats_des_eaux 274	dommage_materiel -56	none -78	vandalisme -53	vol -51
#<fe9	blessure -53	collision 82	none -62	vol 137
#<fek	blessure 155	collision 47	degats_des_eaux -77	dommage_materiel 66	evenement_climatique -42	none -81	vandalisme -41	vol -50
#<fel	blessure -57	collision -59	dommage_materiel 178	none -61	vandalisme -60	vol 60
#<fen	blessure 139	bris_de_glace 84	collision -99	none -62	vandalisme 48	vol -46
#<fer	bris_de_glace 115	collision 80	dommage_materiel 122	none -136	vandalisme -46	vol -43
#<fes	blessure -67	collision -72	degats_des_eaux -41	dommage_materiel 98	evenement_climatique -43	none -62	vol 167
#<fet	blessure -56	bris_de_glace 131	collision -116	degats_des_eaux -73	dommage_materiel 156	evenement_climatique -51	none -117	vandalisme -59	vol 70
#<feu	collision 113
#<fhe	autre 90	none 114
#<fia	blessure 61	collision 121	none -51
#<fih	none -53
#<fik	dommage_materiel -41	none 183
#<fil	autre -41	blessure -48	evenement_climatique 134	none -83	vandalisme -40	vol -79
#<fis	blessure 99	bris_de_glace 167	collision -43	evenement_climatique -70	none -53	vol -46
#<fiy	collision 95
#<fkh	blessure 258	collision -66	dommage_materiel -102	none -79	vandalisme -55
#<fle	collision -87	degats_des_eaux 103	dommage_materiel 150	none -54
#<flo	autre 102	collision -52	vol 41
#<fo9	blessure 48	collision -66	degats_des_eaux 52	vandalisme 54
#<for	collision -71	incendie 50	vandalisme 114
#<fou	blessure 68	collision 177	none -103
#<fre	collision 212	vol -49
#<fri	collision -72	dommage_materiel 104	incendie 81	none -54
#<fse	collision -55	degats_des_eaux 189
#<fui	degats_des_eaux 228	none -46
#<ga3	autre 62	collision -47	incendie 52	none 44	vandalisme 60	vol -65
#<gal	none -43
#<gar	collision 83	evenement_climatique 46	none -66
#<gat	autre -66	blessure -94	bris_de_glace -52	collision -74	degats_des_eaux -61	evenement_climatique -80	incendie -48	none -259	vandalisme 264	vol -89
#<gaz	collision -61	none -57	vol 157
#<gen	collision 70	incendie 70
#<gha	collision 41	none -45
#<ghd	degats_des_eaux 86
#<ghe	collision -65	dommage_materiel 43	evenement_climatique 66	none -60	vandalisme 46
#<gho	autre 65	blessure 48
#<ghr	blessure 102	bris_de_glace 70	collision -59	dommage_materiel -77	evenement_climatique 83	none -56	vandalisme -47
#<ght	blessure -67	degats_des_eaux -81	dommage_materiel 136	incendie 58
#<gla	bris_de_glace 137	collision -117	none -117	vandalisme 112	vol -54
#<gli	collision 84	dommage_materiel 61
#<glo	collision 122
#<gol	incendie 68
#<gou	blessure -101	bris_de_glace -41	collision 49	dommage_materiel -67	evenement_climatique -73	none 150	vandalisme -78	vol 72
#<gps	vandalisme -117	vol 242
#<gra	bris_de_glace 52	vandalisme 65
#<gre	collision -41	evenement_climatique 269	none -53	vandalisme -44
#<gri	collision 59	vol 83
#<gue	bris_de_glace -41	evenement_climatique 164	none -61	vandalisme -52	vol -49
#<gui	dommage_materiel -68	incendie 73	none -71	vandalisme -50	vol 231
#<had	none 68
#<haj	collision 63	degats_des_eaux 53	vandalisme -49
#<ham	degats_des_eaux 72
#<hay	vandalisme -91	vol 134
#<hbe	degats_des_eaux 56	dommage_materiel 46
#<hde	degats_des_eaux 188
#<heb	bris_de_glace -43	collision -44	evenement_climatique 141	none -93	vandalisme -75	vol -74
#<her	dommage_materiel 77	none -71	vandalisme 90
#<hez	evenement_climatique 62	vol 91
#<hhh	bris_de_glace 91	collision 43	degats_des_eaux -49	none -48
#<hia	autre 49	incendie 46	none -73
#<hiy	collision 111
#<hna	degats_des_eaux 51	none -78	vandalisme -41	vol 127
#<hom	blessure -43	bris_de_glace -41	collision 65	none -64	vandalisme 50
#<hot	autre 45	collision -50	dommage_materiel 65	incendie 75	none -67
#<hrb	collision 123	none -87	vandalisme 95	vol -55
#<hre	collision 114	dommage_materiel 76	none -48
#<hzz	collision 71	degats_des_eaux 78
#<ifr	collision 79
#<ila	autre 128	collision 42	none -69	vol -47
#<imm	degats_des_eaux 140	none -79	vandalisme 84	vol -56
#<imt	none 131
#<ind	bris_de_glace -48	dommage_materiel 154	none -48	vol 65
#<ins	bris_de_glace 151	incendie -66
#<int	collision -43	degats_des_eaux 53	none -48	vandalisme 187	vol -107
#<iya	none 109
#<iye	none 128
#<jab	autre 58	blessure 49	collision -48	none -51	vandalisme 54	vol -46
#<jad	collision 74
#<jah	blessure -49	bris_de_glace -61	collision 52	dommage_materiel 135	none -45	vandalisme 86	vol -44
#<jaj	blessure -79	bris_de_glace 372	collision -137	dommage_materiel -47	evenement_climatique -122	incendie -46	none -115	vandalisme -77	vol -68
#<jam	bris_de_glace 94	collision 77	none -69	vandalisme -47
#<jan	collision 72
#<jar	degats_des_eaux 51	dommage_materiel 42	none -44
#<jat	bris_de_glace 46	none -53
#<jaw	collision 43
#<jay	collision 86	vandalisme -41
#<jbe	blessure -46	dommage_materiel 58	evenement_climatique 82	none -46	vol 78
#<jda	blessure 86	bris_de_glace -41	degats_des_eaux 49	dommage_materiel -63	evenement_climatique 89	none -159	vandalisme 71	vol -48
#<jdi	autre 96	collision -106	incendie 48	vol -40
#<jeb	collision -68	degats_des_eaux 95	none -53	vol 63
#<jed	collision -44	dommage_materiel 85	evenement_climatique 49	none -43
#<jeh	bris_de_glace 92	none -52	vol 48
#<jel	autre 82	blessure 139	collision -127	none -50
#<jem	none 132
#<jen	bris_de_glace 61	collision 69	none -47
#<jer	blessure -42	bris_de_glace 77	collision 42	none -49
#<jib	dommage_materiel 44	none -89	vol 118
#<jih	bris_de_glace 74
#<jir	collision -90	degats_des_eaux 91	none -44
#<jit	collision 136	vandalisme -48	vol 69
#<jm3	bris_de_glace 72	collision -64	none 73
#<jme	bris_de_glace -49	collision 181	degats_des_eaux -149	dommage_materiel -54	evenement_climatique 93	incendie -88	none -87	vol -60
#<jna	collision 84	dommage_materiel -47	evenement_climatique -52	none -179	vandalisme 277	vol -61
#<jnb	autre -53	blessure 50	collision 40	none -67
#<joi	degats_des_eaux 166
#<joj	none 74
#<jra	none -47	vol 88
#<jri	degats_des_eaux -87	evenement_climatique 213	vol -40
#<jui	none 71
#<k7a	blessure 155	degats_des_eaux 57	dommage_materiel -108	evenement_climatique -45	incendie 69
#<k7e	collision -41	incendie 183	none -89
#<ka3	collision 83	evenement_climatique -43	incendie 110
#<kab	collision 61	dommage_materiel 74	none -54
#<kad	collision -66	degats_des_eaux 181	dommage_materiel -42	evenement_climatique -48	none -174	vandalisme 93	vol -51
#<kam	incendie 53	none -49
#<kar	collision 114	none -56	vol 64
#<kat	autre 48
#<kbi	bris_de_glace 49	dommage_materiel 62	none -48
#<keb	collision -77	dommage_materiel 98	incendie -52	none -63	vandalisme 189
#<kef	autre -95	blessure 117	bris_de_glace -123	collision -105	degats_des_eaux -55	dommage_materiel 254	evenement_climatique -79	incendie -65	none -203	vandalisme -84	vol -106
#<kel	blessure 132	bris_de_glace -50	collision 82	incendie -45	none -63	vandalisme 52	vol -55
#<kem	collision 175	vandalisme -90	vol -70
#<ken	blessure 52	collision 54	none -49	vandalisme -40
#<ker	collision 119	vandalisme 70	vol -47
#<kes	bris_de_glace 62	none -44	vandalisme 176	vol -77
#<ket	collision 117	dommage_materiel 144	evenement_climatique -41	none -58	vandalisme -77
#<khb	collision 41	dommage_materiel 87	none 50
#<khd	vol 106
#<khe	none -45
#<khf	bris_de_glace 120	collision 105	evenement_climatique -43	none -46
#<khi	degats_des_eaux 53	dommage_materiel 47	incendie 97	none -80	vol -46
#<khl	vol 63
#<khm	blessure 102	bris_de_glace -45	vandalisme 60	vol -55
#<kho	collision 57	dommage_materiel 43
#<khr	vandalisme 56
#<khs	collision -44	degats_des_eaux 47	vandalisme 87
#<kht	none -63	vandalisme -40	vol 129
#<khw	none -67	vol 230
#<kif	autre 201	vol -53
#<kla	blessure 148	bris_de_glace -47	collision -93	degats_des_eaux -65	dommage_materiel 68	evenement_climatique 83	none -118	vandalisme -40
#<kli	bris_de_glace 65	collision -66	degats_des_eaux -63	dommage_materiel 158	evenement_climatique -50	none -51	vol -42
#<knn	dommage_materiel 68	vandalisme -46	vol 67
#<kou	bris_de_glace 118	degats_des_eaux -48	vandalisme 49
#<kra	autre -41	blessure -105	bris_de_glace 152	collision 70	dommage_materiel -76	evenement_climatique -41	none -113	vandalisme 94	vol -54
#<ksi	blessure -44	collision 191	none -42
#<kta	blessure 150	collision -67	degats_des_eaux 99	dommage_materiel -90	evenement_climatique -46	none -134	vol -70
#<ktb	blessure 42	none -70	vandalisme 152	vol -46
#<kte	vandalisme 51
#<l2a	collision 52	incendie 43
#<l3a	collision -51	incendie 80
#<l3c	none 64
#<l3e	none -69	vandalisme 78
#<l3i	none -52	vol 62
#<l3o	evenement_climatique 72	none -48	vol 109
#<l7c	dommage_materiel 105	none -43
#<l7d	blessure 89	none -57
#<l7e	incendie 65
#<l7i	collision 45	none -72	vol -40
#<l7j	collision -79	vandalisme 215
#<l7l	bris_de_glace 120	dommage_materiel -52	evenement_climatique -54	incendie -49	none -71	vandalisme -93	vol 134
#<l7m	bris_de_glace 71	collision 128	vol -47
#<l7o	blessure 269	collision -114	dommage_materiel -58	incendie 72	none -74	vol -62
#<l7r	incendie 49	vandalisme 149	vol -89
#<l7s	bris_de_glace 270	collision -129	incendie 67	none -149	vol -53
#<l7w	autre 69	collision -59	dommage_materiel -47	incendie 41	none -92	vandalisme -67	vol 52
#<l9a	vandalisme 79
#<l9d	collision 160	dommage_materiel -52	evenement_climatique -68	none -57	vandalisme 134	vol -83
#<l9e	collision -46	dommage_materiel 76	evenement_climatique 68	none -78
#<l9i	none -48	vol 119
#<l9o	vandalisme 120	vol -68
#<la7	evenement_climatique 64	vol 66
#<lah	none 142
#<lak	degats_des_eaux -51	evenement_climatique 69	vol 85
#<lal	collision -72	degats_des_eaux 65	none 171
#<lam	dommage_materiel 66	incendie 42	none -100	vandalisme 74	vol -62
#<lar	evenement_climatique 49	none -42
#<las	blessure -108	none 107	vol -46
#<lat	blessure 126	bris_de_glace 176	collision -107	none -69
#<lav	degats_des_eaux 215	none -58
#<lb7	blessure 109	collision -73	dommage_materiel 73	incendie -43	none -91	vandalisme -68	vol -75
#<lbe	bris_de_glace 88	evenement_climatique -48	none -45
#<lbi	bris_de_glace 44	collision 48	evenement_climatique 42	none -49
#<lbl	blessure 43	collision 60	vol 45
#<lbr	bris_de_glace 182	collision -59	degats_des_eaux -43	dommage_materiel -41	evenement_climatique 63	incendie 62	none -59	vandalisme -62	vol -41
#<lbu	collision -48	evenement_climatique 91	none -44
#<lca	collision 81	none -62	vandalisme 68
#<lch	degats_des_eaux -49	dommage_materiel 151
#<lco	collision 47
#<les	incendie 65	none -43	vandalisme 99
#<let	autre -55	blessure -83	bris_de_glace -42	collision -51	degats_des_eaux -41	evenement_climatique -43	incendie -44	vandalisme 234	vol -91
#<lfa	collision 216	evenement_climatique 75	none -132	vandalisme -59	vol -43
#<lfe	bris_de_glace 46	collision 40	incendie 61	none -79	vandalisme 55
#<lfl	blessure -78	collision -71	dommage_materiel -40	evenement_climatique -50	vandalisme 133	vol -77
#<lfo	collision -56	degats_des_eaux 128	none -51
#<lfr	blessure 104	collision -66	degats_des_eaux 58
#<lga	bris_de_glace -63	collision -76	degats_des_eaux -52	dommage_materiel -61	evenement_climatique 189	incendie 139	none -100	vandalisme -54
#<lge	blessure 51	dommage_materiel -69	evenement_climatique -46	none -45	vol 151
#<lgh	collision 47	evenement_climatique 49
#<lgo	blessure 51	bris_de_glace 124	collision -154	none -109	vandalisme 150	vol -77
#<lgr	collision 43	evenement_climatique 120
#<lha	collision -74	vandalisme 72
#<lhe	bris_de_glace 47	incendie 59
#<lho	blessure 68	collision 73
#<lia	none -64	vol 52
#<lig	blessure 72	none -51	vol 115
#<lih	collision 43
#<lik	autre 86	dommage_materiel -40	vandalisme -49
#<lil	vandalisme 51
#<lim	collision 58
#<lin	none -41	vandalisme 48
#<lis	collision 167	none -71
#<liv	collision 83
#<liy	blessure 53	collision 57
#<lja	autre 65	bris_de_glace 95	dommage_materiel -43	none -71
#<lje	collision 107	dommage_materiel -102	vandalisme 109
#<lka	dommage_materiel 53	none -44
#<lkb	blessure 255	collision -41	degats_des_eaux -45	dommage_materiel -128	evenement_climatique -41	incendie 55	none -68	vandalisme -43
#<lke	blessure 117	none -56
#<lkh	collision 40
#<lkl	bris_de_glace -49	collision -77	degats_des_eaux 139	dommage_materiel -46	none -91	vol 59
#<lko	bris_de_glace 60	vol 72
#<lkr	bris_de_glace -56	collision -79	dommage_materiel 95
#<lkt	autre 203	blessure 145	bris_de_glace -40	collision -66	incendie 54	none -208
#<lla	collision -76	degats_des_eaux 68	none 51	vandalisme 84
#<lli	collision 48	none 53	vol -46
#<llo	evenement_climatique 44	vandalisme -44
#<lm3	autre 108	blessure -49	collision 102	none -79	vol -52
#<lm7	autre -40	none -47	vol 133
#<lma	degats_des_eaux 143	none -53
#<lmd	collision 62	vol 89
#<lme	dommage_materiel 50
#<lmh	collision 49	dommage_materiel -41	incendie -63	none -61	vol 128
#<lmi	collision 48	dommage_materiel 217	evenement_climatique -41	incendie -80	none -84	vandalisme -45	vol -49
#<lmk	dommage_materiel 110	incendie 55	none -76	vandalisme -40
#<lmo	collision 41
#<lmr	autre 49	bris_de_glace 66	none -47
#<lms	vandalisme 85
#<lo7	collision -57	dommage_materiel 129	incendie -62	none -68	vandalisme 190	vol -54
#<loc	blessure -48	bris_de_glace -45	collision -40	degats_des_eaux 104	evenement_climatique -46	none -72	vandalisme 128	vol -55
#<log	collision 44	none -76	vol 85
#<lor	collision 105	none -54
#<lpa	collision -41	dommage_materiel -42	evenement_climatique 106	none -61	vandalisme 67	vol -46
#<lpc	collision -79	dommage_materiel 154	none -72	vandalisme -77	vol 139
#<lph	collision 76	none -45	vandalisme -41	vol 83
#<lpo	collision 62	vol 53
#<lpr	collision 78
#<lqa	dommage_materiel 119	none -52
#<lqd	blessure -48	collision -129	none -100	vandalisme 316
#<lta	collision 179	dommage_materiel -50	none -54	vandalisme -78	vol -44
#<lun	autre 118	blessure -42	bris_de_glace 147	collision -182	degats_des_eaux -96	dommage_materiel -76	evenement_climatique -94	incendie -50	none -162	vandalisme 67	vol -89
#<lus	collision -56	degats_des_eaux 143	dommage_materiel 131	evenement_climatique -43	none -48	vol -50
#<lve	collision -44	vandalisme 75	vol 45
#<lvi	bris_de_glace 145	collision -101	none -45	vol 59
#<lvo	autre 46	collision 81	vol -46
#<lwa	autre 73	none -50
#<lwe	dommage_materiel 63	vol -40
#<lwi	collision -52	dommage_materiel -41	evenement_climatique 189	vol -71
#<lwl	vandalisme 190
#<lwr	autre 153	none -55	vandalisme -40	vol 65
#<lyc	autre -56	blessure 147	collision -74	none -104	vandalisme -48	vol 123
#<lyo	none 86
#<m3a	collision 45
#<m3e	collision 196	none -44
#<m3t	blessure -53	collision 43	degats_des_eaux -57	dommage_materiel 76	evenement_climatique 86	none -62
#<m7d	collision -59	incendie 59	vandalisme 104	vol -52
#<m7l	collision 41	degats_des_eaux 120
#<m9e	collision 50	none -69	vandalisme 204	vol -46
#<m9o	collision 63	vandalisme 82
#<m9t	dommage_materiel -84	vol 162
#<ma3	none 213
#<ma7	blessure 41	collision -115	degats_des_eaux 123	dommage_materiel -49	evenement_climatique 140	none -76	vandalisme -57
#<ma9	collision 121
#<maa	collision 141	none -44
#<mab	degats_des_eaux 51	dommage_materiel 58
#<mac	none 67
#<mad	collision 73
#<maf	autre 61	collision 111	degats_des_eaux 41	evenement_climatique -50	incendie -52	none -47	vol -74
#<mah	blessure -41	bris_de_glace -59	collision -135	degats_des_eaux -46	dommage_materiel 194	evenement_climatique -43	incendie -40	none -167	vandalisme -80	vol 204
#<mai	collision 74
#<mak	collision 41
#<mal	collision 140
#<mam	bris_de_glace 97	dommage_materiel -53	vandalisme -46
#<man	blessure 65	none 69	vol -47
#<mar	collision 44	none -60
#<mas	autre -54	blessure -51	bris_de_glace -49	collision -67	dommage_materiel -58	evenement_climatique -43	incendie -52	vandalisme 280	vol -111
#<mat	incendie 42	none -45
#<maz	none 46
#<mbe	blessure 96	degats_des_eaux 82	none -77
#<mch	none -56	vol 49
#<mde	collision 168	none -133	vol 50
#<mdr	collision -40	degats_des_eaux 99	vandalisme 87	vol -40
#<me7	collision -57	degats_des_eaux 158	dommage_materiel -82	none -57	vandalisme 77	vol 58
#<mec	collision -145	evenement_climatique -50	incendie 204	none -91	vandalisme 41
#<meg	blessure 79	bris_de_glace 180	collision -76	degats_des_eaux -140	dommage_materiel -60	incendie 97	none -61
#<mek	collision -46	evenement_climatique 60	vandalisme 66
#<mel	collision 50	incendie 55
#<men	blessure 86	none -53
#<mer	autre 85	none -89	vandalisme 71
#<mes	dommage_materiel -40	none -49	vol 68
#<met	collision -40	evenement_climatique 66	none 102	vandalisme -41	vol -47
#<meu	collision -40	degats_des_eaux 68	evenement_climatique 93
#<mez	collision 52	none 103
#<mfe	collision 218	none -50	vol -59
#<mft	collision 135	none -137	vandalisme -52	vol 119
#<mgh	bris_de_glace 123	vol -73
#<mhe	blessure 49
#<min	blessure 93	collision 131	degats_des_eaux -47	none -41	vol -51
#<mit	degats_des_eaux -47	evenement_climatique 166	incendie -51	vol 58
#<mjr	vandalisme 95	vol -42
#<mke	none -52	vandalisme 73	vol 79
#<mkh	collision -81	none -45	vandalisme 222	vol -56
#<mli	bris_de_glace 62	incendie 42	none -49
#<mll	dommage_materiel 40
#<mnf	blessure 45	dommage_materiel 96	none -44	vandalisme -47
#<mnh	incendie -87	vandalisme 122	vol 51
#<mni	degats_des_eaux 47	dommage_materiel 55	evenement_climatique -46	none -54	vandalisme 52
#<mnn	degats_des_eaux -40	incendie 165	none -45
#<moc	collision 115
#<moh	bris_de_glace -57	degats_des_eaux 57	vandalisme 104	vol -57
#<mol	bris_de_glace 50	degats_des_eaux 84	vol -44
#<mom	none 166
#<mon	autre 86	collision 89	none -69	vandalisme -54	vol 47
#<mor	collision 85
#<mos	autre -52	vandalisme 112
#<mot	collision 86	none -41	vol 57
#<mou	none -49
#<mra	blessure -40
#<mrr	autre 299	collision -102	degats_des_eaux -44	dommage_materiel -45	evenement_climatique -45	none -214	vandalisme -120	vol 77
#<msa	autre -40	blessure -65	bris_de_glace -48	collision -115	dommage_materiel -55	incendie 156	none 114	vandalisme -54	vol -59
#<mse	autre 59	blessure -45	collision -55	dommage_materiel -45	vandalisme 47	vol 76
#<msi	degats_des_eaux 103
#<mss	collision -144	none 129	vandalisme -84	vol 192
#<mt2	none 183
#<mwe	blessure 153
#<mzr	collision 88
#<mzy	collision 74	none -61	vol 55
#<n3a	degats_des_eaux 67	vol 42
#<n3e	collision 59	dommage_materiel 59
#<n3r	autre 62	collision 57	vol -62
#<n7e	autre 165	degats_des_eaux 41	none -110	vandalisme -40
#<n9d	blessure 41	collision 90	dommage_materiel 47	vol -71
#<n9e	collision 48	none -62	vandalisme -65	vol 138
#<na3	vol 74
#<na9	autre 221	bris_de_glace -75	collision -82	dommage_materiel -40	evenement_climatique -40	none -104	vandalisme 68
#<nad	dommage_materiel 120
#<naf	bris_de_glace -95	collision 66	degats_des_eaux 95	dommage_materiel -81	evenement_climatique 91	vol -79
#<nak	blessure -51	degats_des_eaux -86	dommage_materiel -48	evenement_climatique 183	incendie 40	vandalisme -69	vol -41
#<nas	collision -41	degats_des_eaux 42
#<naz	blessure 59	evenement_climatique -47
#<nbe	autre 65	collision -49	none 82
#<nch	none 55	vol 50
#<ndd	autre 77	collision -59	dommage_materiel -42	none -66	vol 119
#<nde	blessure 83	collision -56	degats_des_eaux 69	vol -52
#<ndi	collision 75	none 46
#<neb	collision 111	evenement_climatique -48	none -67	vandalisme -48	vol 138
#<nef	degats_des_eaux 66
#<nei	collision -71	vol 177
#<nej	blessure 100	bris_de_glace 155	collision -82	dommage_materiel -41	none -118	vol -42
#<nem	collision 210	vandalisme -45
#<nes	bris_de_glace 90	incendie 57	none 40
#<net	bris_de_glace 64	dommage_materiel 116	vol -44
#<nfe	collision 154	degats_des_eaux 206	dommage_materiel -44	evenement_climatique -73	none -81	vandalisme -46	vol -43
#<ngo	dommage_materiel 54	incendie -61	none -40	vandalisme -46	vol 121
#<nhd	none 166
#<nhe	dommage_materiel 143	vandalisme -66
#<nic	collision 86	vol 57
#<nif	collision 148
#<nit	collision 47	none 59
#<nke	none 160
#<nkh	collision 67	dommage_materiel 40	none -80	vandalisme 55
#<nkt	dommage_materiel -74	evenement_climatique -44	none 47	vol 126
#<nmc	dommage_materiel 132	none -62
#<nna	none -75	vol 182
#<nos	bris_de_glace 75	collision -44	dommage_materiel -40	evenement_climatique -51	incendie 55	vandalisme 61
#<nqe	blessure 194	collision 128	degats_des_eaux -40	evenement_climatique -45	none -52	vol -87
#<nsa	autre 44
#<nsi	autre 89	none -47
#<nss	autre 261	blessure 78	collision -132	dommage_materiel -42	evenement_climatique -41	none -150	vandalisme -54	vol 44
#<nta	incendie 63	none 41
#<nte	collision 64	dommage_materiel 59	vandalisme -46	vol 53
#<nze	collision 49	none -73
#<oct	autre 45	bris_de_glace 57
#<oma	incendie 76
#<ord	collision -41	degats_des_eaux 70	dommage_materiel 124	none -50	vol -46
#<ost	blessure -95	bris_de_glace -47	collision -88	dommage_materiel 253	none -47	vandalisme -48	vol -62
#<oua	dommage_materiel -42	incendie 48	none 188
#<our	blessure -44	collision -67	degats_des_eaux -81	dommage_materiel -72	evenement_climatique 134	incendie 144	none -47	vandalisme -52	vol -42
#<pan	bris_de_glace 40	collision -44	dommage_materiel -58	none -50	vol 62
#<pap	dommage_materiel -46	incendie 148	vol 54
#<par	bris_de_glace 51	collision 41	none -47
#<pas	collision 83
#<pat	bris_de_glace 54	incendie -87	vandalisme 87
#<pea	collision 169
#<pei	collision 49	dommage_materiel -75	evenement_climatique 79	none -97	vandalisme 83	vol -51
#<per	evenement_climatique 92	none -83
#<pet	vandalisme 90	vol 70
#<peu	collision 107	incendie 41
#<pha	bris_de_glace 68	collision 48	none -65	vandalisme 49
#<pho	autre -71	collision -60	dommage_materiel 88	evenement_climatique 47	vol 90
#<pic	collision 189	none -52
#<pis	blessure 68	bris_de_glace -41	degats_des_eaux 146	dommage_materiel -47	evenement_climatique 79	none -132	vandalisme -42	vol -63
#<pla	dommage_materiel 59	none -54	vol 63
#<plo	collision 48	degats_des_eaux 78	dommage_materiel 44
#<pne	collision 40	vandalisme 68
#<poi	collision 99	none -56
#<pol	none -44
#<pom	degats_des_eaux 47	incendie 95
#<por	collision 44	dommage_materiel -42	none -72	vol 163
#<pot	collision 131	none -51	vandalisme 63
#<pou	collision 71	dommage_materiel 103	incendie 64	none -43	vol -64
#<pre	autre 170	collision -57	dommage_materiel -41	none -106	vandalisme -45	vol 62
#<pri	autre 174	degats_des_eaux -89	none -159	vandalisme -42	vol 116
#<pro	autre 99	dommage_materiel 55	none -118	vol -56
#<qbe	blessure 108	evenement_climatique 61	vandalisme -49
#<qel	collision -73	degats_des_eaux 54	vol 101
#<qua	blessure 48	collision 166	none -61
#<ra3	bris_de_glace -51	collision -103	degats_des_eaux -44	dommage_materiel 149	evenement_climatique 146	incendie -46	none -81	vandalisme -45	vol -72
#<ra9	dommage_materiel -46	none -56	vandalisme 123
#<rab	autre 86	dommage_materiel 59	none -83
#<rad	autre 93	evenement_climatique 70	none -51	vandalisme -63
#<rah	autre 59	collision 45	none -42
#<raj	collision 89
#<rak	collision 161
#<ran	blessure 101	collision 126	none -48
#<rap	collision 234	none -57
#<ras	blessure 43	none -55	vol 46
#<ray	dommage_materiel 73	none 174	vol -51
#<rb3	none 70	vandalisme 43
#<rba	dommage_materiel 195	none -186	vandalisme -48
#<rea	blessure 158	collision 156	dommage_materiel -59	evenement_climatique -54	none -144	vandalisme -71	vol -51
#<rec	collision -73	degats_des_eaux 42	evenement_climatique 60	vol 148
#<rej	blessure 90	none -43
#<rem	collision 61
#<ren	autre -44	blessure 80	collision 52
#<rep	blessure 71	collision -77	vol 125
#<res	autre -61	bris_de_glace 52	collision -82	dommage_materiel -51	evenement_climatique -49	vandalisme 180
#<ret	bris_de_glace 82	collision 73	none -62	vandalisme 63
#<ri7	bris_de_glace 61	collision -66	evenement_climatique 224	none -59	vandalisme -50
#<ria	collision -42	degats_des_eaux 44	vol 105
#<rid	collision -51	incendie 153	none -70	vandalisme 77
#<rih	blessure -45	collision -61	degats_des_eaux -78	dommage_materiel -40	evenement_climatique 320	incendie 54	none -70	vandalisme -53	vol -51
#<rj3	autre 207	none -88
#<rje	dommage_materiel 45	vol 40
#<rjl	blessure 129	collision 76	dommage_materiel -64	evenement_climatique 68	vandalisme -44	vol -48
#<rka	evenement_climatique 48	vandalisme -46	vol 105
#<rke	collision 49	vandalisme 66
#<rma	collision -45	evenement_climatique 87	incendie 93	none -55	vandalisme 45
#<rob	degats_des_eaux 94
#<roc	collision 149	vol 61
#<rok	blessure 61	collision 116	vandalisme -53
#<ron	collision 113	incendie 56	vol -40
#<rou	collision 97
#<rre	degats_des_eaux -73	evenement_climatique 195	vandalisme -40
#<rwa	collision -57	none -72	vandalisme 242	vol -46
#<rwi	bris_de_glace 95	collision 90
#<s7a	collision 52	evenement_climatique 82
#<s7i	bris_de_glace 130	collision -99	dommage_materiel -50	none 105	vandalisme -50
#<s9e	degats_des_eaux 167	none -44
#<sa3	autre 80
#<sa7	collision 94	evenement_climatique 53
#<sa9	blessure 75	collision -42	degats_des_eaux 66	none -44
#<sab	degats_des_eaux 172	evenement_climatique -58	none -50	vol -42
#<sac	collision -48	dommage_materiel -42	vol 270
#<saf	none 46
#<sah	blessure 53	bris_de_glace -40	dommage_materiel 115	evenement_climatique 74	none -71	vandalisme -45	vol -52
#<sai	collision 112
#<sak	degats_des_eaux 60	dommage_materiel 41	none -65	vandalisme -44	vol 84
#<sam	dommage_materiel 146	none -94
#<san	dommage_materiel 78
#<saq	autre -85	blessure 117	bris_de_glace -88	collision 162	degats_des_eaux -169	dommage_materiel -108	evenement_climatique 124	incendie -80	none -207	vandalisme -127	vol -136
#<sar	autre 136	collision -92	none -74	vandalisme 147
#<say	blessure 84	collision 128	none -52
#<sbe	autre 159	blessure -51	collision -106	none -80	vandalisme 62
#<sbi	blessure 55	collision 56
#<sca	autre 120	none -41	vol -77
#<sco	collision 55	vandalisme 89
#<sda	collision 97
#<se3	dommage_materiel -184	evenement_climatique 209	none -50	vandalisme -79	vol -44
#<se9	blessure -49	bris_de_glace -46	degats_des_eaux 178	dommage_materiel -53	none -48	vandalisme 53	vol -49
#<sec	collision -43	dommage_materiel 82	none -41	vol 124
#<sed	evenement_climatique 86
#<sef	autre 156	bris_de_glace -51	collision -86	degats_des_eaux 165	dommage_materiel -59	none -265	vandalisme 60	vol -58
#<sej	collision -80	evenement_climatique -54	incendie 90	vandalisme 93
#<sek	none -40	vandalisme 67
#<sel	blessure 68	bris_de_glace 106	collision -133	none -70	vol 82
#<sen	dommage_materiel 45
#<sep	autre 42	evenement_climatique 113
#<ser	collision -61	evenement_climatique 69
#<set	bris_de_glace 192	none -85
#<sgh	blessure 44	collision 75	none -47
#<sid	bris_de_glace 58	collision 40
#<sie	collision -53	none -42	vandalisme 108	vol 56
#<sif	autre -98	blessure -59	dommage_materiel -44	evenement_climatique 141	vol 112
#<sim	blessure 47
#<sin	degats_des_eaux 111
#<sip	collision -46	degats_des_eaux 175
#<sir	collision 154
#<siy	collision 103
#<skh	autre 41	bris_de_glace 105	degats_des_eaux 72	evenement_climatique -45	incendie -52	none -41	vol -40
#<ski	blessure 371	collision -255	degats_des_eaux -56	dommage_materiel -82	evenement_climatique -62	none -118	vandalisme -49
#<sla	collision 62	vol 52
#<sle	collision 68	evenement_climatique 185	vandalisme -130
#<slm	autre 43	dommage_materiel -43	none 76	vol -40
#<sma	autre 131	dommage_materiel -74	none -78	vandalisme -47	vol -52
#<sme	collision 59
#<smi	blessure 62
#<sna	autre 61	blessure 145	none -83
#<sni	blessure 79	collision -67	dommage_materiel 127
#<soc	collision 70	dommage_materiel 75
#<sok	autre 67	evenement_climatique 115	incendie -47	none -60	vandalisme 77	vol -50
#<sol	degats_des_eaux 124	dommage_materiel -45	none -48	vol 55
#<sou	evenement_climatique 50
#<spo	collision 87	none -63	vandalisme -53	vol 143
#<sre	collision -49	degats_des_eaux -41	dommage_materiel -43	none -46	vol 265
#<ss9	degats_des_eaux 49	evenement_climatique 74
#<ssa	collision -149	degats_des_eaux 41	evenement_climatique 158	incendie -47	none -78	vandalisme -66	vol 96
#<sse	none 42
#<ssi	collision 132	degats_des_eaux 95	none -59
#<ssm	degats_des_eaux -73	evenement_climatique 176	vandalisme -46
#<sta	collision -69	degats_des_eaux 53	evenement_climatique 55	none -40	vol 82
#<sto	collision 58	vandalisme 81
#<sty	collision 121	dommage_materiel 103	none -60	vandalisme -40
#<sui	collision 124	incendie 41	none -69
#<sul	vandalisme 72
#<sur	autre -51	blessure -44	collision -75	dommage_materiel 173	none 70	vandalisme -40
#<swa	autre 51	vol 45
#<syn	collision -59	degats_des_eaux 101
#<t2a	bris_de_glace 89	collision -48	none -50	vandalisme -41	vol 85
#<t3e	autre 99	blessure 48	collision -97	degats_des_eaux 67	dommage_materiel -50	none -78	vandalisme 101	vol -46
#<t7e	collision -54	incendie 213	none -60	vandalisme 49	vol -41
#<t7r	blessure 56	collision -44	dommage_materiel 91	incendie 72	none -60	vol -40
#<t7t	degats_des_eaux 43	none -51	vol 64
#<t9a	dommage_materiel 102	none -66
#<t9e	collision 229	evenement_climatique -40	none -78	vandalisme -46
#<t9t	degats_des_eaux 65	dommage_materiel 112
#<ta7	dommage_materiel 128	evenement_climatique 43	none -61
#<tab	bris_de_glace 59	collision -53	degats_des_eaux 86	evenement_climatique -52	vol -41
#<tac	bris_de_glace -61	collision -65	degats_des_eaux 140	dommage_materiel 146	none -88	vol -60
#<tag	collision -51	none -57	vandalisme 206	vol -42
#<tah	collision -52	evenement_climatique 77	vol 132
#<tal	collision -56	degats_des_eaux -63	evenement_climatique 137	none -71	vandalisme 50
#<tan	collision 82	incendie 104
#<tar	bris_de_glace 54	collision -75	dommage_materiel 95	none -77
#<tat	degats_des_eaux -40	evenement_climatique 192	vandalisme -44
#<tax	autre 123	collision 143	none -57	vol -48
#<tay	evenement_climatique 56	none -60
#<tba	none 43
#<tbe	none -60	vol 143
#<tbi	blessure 123
#<tch	bris_de_glace 173	none -46
#<tda	vol 46
#<tde	evenement_climatique 60	none -55	vandalisme 65	vol -54
#<te3	dommage_materiel 49	vandalisme 98	vol -71
#<te7	blessure 80	dommage_materiel 44	none -44
#<te9	dommage_materiel 202	evenement_climatique 78	none -93	vol -75
#<teb	blessure -43	collision -67	dommage_materiel 186	evenement_climatique 76	none -55	vandalisme -64
#<tec	blessure -50	degats_des_eaux 168	none -58
#<tel	dommage_materiel 103	evenement_climatique 45
#<tem	collision 48	evenement_climatique 82
#<ten	blessure 161	dommage_materiel -40	evenement_climatique 95	none -90
#<ter	blessure 145	bris_de_glace 41	collision -92	degats_des_eaux 99	dommage_materiel -81	evenement_climatique -63	none -75	vol -60
#<tey	blessure -51	collision -100	dommage_materiel 84	evenement_climatique 115	none -68	vandalisme -42
#<tfa	incendie 58
#<tfe	bris_de_glace 123	collision -44	degats_des_eaux 75	none -46
#<tfi	incendie 169
#<tgo	autre 165	collision -60	dommage_materiel -49	none -154	vandalisme -58	vol 83
#<the	blessure 178	none -66
#<tic	collision 87	evenement_climatique 90	none -53
#<til	blessure -48	collision -45	dommage_materiel 106	vol 89
#<tje	bris_de_glace 50	collision -51	evenement_climatique 106	vol 51
#<tjr	bris_de_glace 121	none -53
#<tke	blessure 154	bris_de_glace -42	collision -77	degats_des_eaux -51	dommage_materiel 95	none -86	vandalisme -51
#<tkh	autre 53	none -63
#<tla	collision 89	vandalisme -41
#<tle	autre 77	none -57	vol -40
#<tlf	autre 87	collision -97	dommage_materiel 225	incendie -46	none -109	vol -63
#<tlg	autre 185	vol -93
#<tlt	none 66
#<tlw	blessure 106	collision -44	degats_des_eaux 104	vol -46
#<tma	blessure -49	degats_des_eaux -47	incendie -50	none 57	vol -41
#<tmm	collision -105	degats_des_eaux 60	none 40	vandalisme -45
#<tna	none 85	vandalisme 45
#<tne	degats_des_eaux 214	incendie -64
#<tnf	blessure 50	degats_des_eaux 49
#<tni	none 100
#<tob	blessure 109	collision 56	none -52	vandalisme -48	vol 56
#<toi	bris_de_glace 73	collision -77	evenement_climatique 124	none -78	vol -43
#<tol	collision 117	evenement_climatique 69	vandalisme -44
#<tom	collision 56	none -52
#<ton	collision 56	evenement_climatique 68	none -85
#<tou	none -42
#<tqa	bris_de_glace 55	degats_des_eaux -40	evenement_climatique -91	vandalisme 121	vol -41
#<tqe	bris_de_glace -42	degats_des_eaux 159	dommage_materiel -54	evenement_climatique -126	none -116	vandalisme 75
#<tqt	blessure 133	collision -61	degats_des_eaux 91
#<tra	collision 41	none -66
#<tre	autre 139	blessure 86	bris_de_glace 70	collision -124	dommage_materiel -98	evenement_climatique -43	incendie -59	none -89	vandalisme -61	vol -73
#<tri	collision 104
#<tro	blessure 57	collision 69	none -44
#<tsa	collision 63	none 40
#<tse	blessure 62	collision 60	evenement_climatique -50	none -60
#<tsr	collision -44	none -48	vol 230
#<tss	blessure -50	collision -52	degats_des_eaux 132	evenement_climatique -46	none -69	vandalisme 98	vol 47
#<tte	autre -47	blessure 169	bris_de_glace 131	degats_des_eaux -43	dommage_materiel -72	evenement_climatique -66	incendie -44	none -153	vandalisme -80	vol -99
#<tuy	collision -44	degats_des_eaux 200
#<twe	autre 103	collision 101	none -93
#<urg	blessure -41	bris_de_glace 87	incendie 70	vol -46
#<usi	incendie 141
#<vac	blessure 161
#<val	none -48	vol 183
#<veh	collision 146
#<vel	bris_de_glace 62	none -43	vandalisme -44	vol 82
#<ver	autre 69	bris_de_glace 146	dommage_materiel -64	none -117
#<vir	collision 150
#<vis	autre 120	none -60
#<vit	bris_de_glace 213	collision -67	none -40	vandalisme 41	vol -44
#<voi	none -67	vandalisme 114
#<vol	autre 130	collision 94	dommage_materiel 53	none -63	vol -94
#<w9e	collision 90
#<w9f	autre 237	none -143	vandalisme -46	vol -66
#<wa9	collision 79
#<wac	autre 141
#<wah	autre -45	bris_de_glace -74	collision -43	degats_des_eaux -41	dommage_materiel -50	none 191	vandalisme -63
#<wak	bris_de_glace 98	none 68
#<we7	autre 67	collision 97	dommage_materiel -40	evenement_climatique 67	none -125	vandalisme -65
#<we9	none 49
#<wed	evenement_climatique 52	incendie -48	vandalisme 102
#<wej	collision -48	incendie 42	vol 125
#<wel	incendie 44	none -40
#<wer	autre 83	blessure 78	collision 40	dommage_materiel 75	none -126	vandalisme -66	vol -51
#<wes	autre 88	collision 40	incendie 100	none -91	vol -41
#<wla	collision -41
#<wld	dommage_materiel 83
#<wli	autre 120	dommage_materiel 50	none -59
#<wra	autre 76	collision 56	dommage_materiel -47	vandalisme -53
#<wse	autre 65	collision -42	incendie 58
#<wsl	autre 86	collision -42	incendie 47	vol -54
#<wss	bris_de_glace 78
#<y7e	autre 62	dommage_materiel 66	vol 44
#<yal	collision -47	dommage_materiel 66	vol 80
#<ych	collision 49	dommage_materiel 50	evenement_climatique 49	none -56
#<yde	collision -55	evenement_climatique 117	none -51	vol 50
#<ydi	dommage_materiel 58	vol 50
#<ykh	dommage_materiel 45
#<ymk	autre 81	vol -43
#<yom	bris_de_glace 124	evenement_climatique -94	none 70	vol -43
#<you	blessure 143	collision -50	dommage_materiel 92	vol -44
#<yse	collision -59	degats_des_eaux 241	dommage_materiel -41	evenement_climatique -77	incendie -50	none -54
#<ysi	collision 79	degats_des_eaux 77
#<ysr	vandalisme -104	vol 225
#<yss	evenement_climatique 52
#<ytb	autre 158	bris_de_glace 85	collision -63	degats_des_eaux -88	dommage_materiel -49	evenement_climatique -40	none -113	vandalisme -44
#<zad	collision 194	vol -66
#<zag	autre -42	blessure 260	collision -72	dommage_materiel -63	evenement_climatique 49	none -161	vandalisme -85
#<zaj	bris_de_glace 252	collision -62	dommage_materiel -40
#<zay	autre 196	collision 105	evenement_climatique -40	none -176
#<zbe	collision 195	incendie -56
#<zde	bris_de_glace 180	dommage_materiel -52
#<zel	blessure 78	collision 78	degats_des_eaux 59	evenement_climatique -42	none -65
#<zen	degats_des_eaux 98	evenement_climatique -58	none -120	vandalisme 136	vol -61
#<zer	dommage_materiel 146	evenement_climatique 48	none -74
#<zin	blessure -47	bris_de_glace -47	degats_des_eaux 88	dommage_materiel -69	evenement_climatique 100	incendie -42	none -135	vandalisme -78	vol -74
#<zit	blessure 121	bris_de_glace -59	dommage_materiel 77	incendie -44	none -80	vol -76
#<ziy	blessure 51	collision 76
#<zja	bris_de_glace 292	collision -72	degats_des_eaux -42	incendie -40	none -40
#<zle	blessure 173	degats_des_eaux 87	dommage_materiel -41	none -71	vol -42
#<zn9	collision -64	dommage_materiel -41	none -52	vandalisme 250
#<zra	collision 69	degats_des_eaux 45	evenement_climatique 65	vol -41
#<zre	none 90
#a2il	degats_des_eaux -67	evenement_climatique 167	none -57	vandalisme 42	vol -48
#a3a>	autre 119	degats_des_eaux -46	none -64	vandalisme 43
#a3at	degats_des_eaux 46
#a3d>	collision -42	dommage_materiel 60	evenement_climatique 48	incendie 44	none -89	vandalisme 60	vol -49
#a3en	degats_des_eaux 58
#a3es	dommage_materiel -43	evenement_climatique 82	none -78	vol 74
#a3ha	autre -62	blessure 90	bris_de_glace -53	dommage_materiel 145	evenement_climatique -74	none -77	vandalisme -54	vol -67
#a3i9	dommage_materiel -42	evenement_climatique 189
#a3i>	blessure 143	bris_de_glace 63	incendie -50	none -67	vandalisme -40	vol -56
#a3ja	autre -42	collision 49	vol 43
#a3la	collision -47	incendie 68
#a3na	collision 54	none 58	vandalisme -45	vol 98
#a3nd	autre -50	collision -44	none 127	vandalisme -40	vol -46
#a3ni	collision 53	vol 63
#a3o>	bris_de_glace 80	collision -43	incendie 103
#a3ra	collision 187	degats_des_eaux 77	evenement_climatique -47	none -82
#a3re	collision -55	none 206
#a3sa	collision 95
#a3si	collision -58	none -46	vandalisme 91	vol 111
#a3t>	collision 199	none -45	vandalisme -58
#a7a>	collision 62	none 169	vandalisme -57
#a7b>	collision 146	incendie 113	none -126
#a7bi	collision 78	vandalisme 49
#a7d>	collision 50
#a7da	collision -49	evenement_climatique 51
#a7di	collision 95	degats_des_eaux 68
#a7et	blessure 58	dommage_materiel 53	none -60
#a7o>	blessure -63	bris_de_glace -49	collision -71	degats_des_eaux -48	dommage_materiel 166	evenement_climatique -49	incendie 127	none -106	vandalisme -112	vol -63
#a7t>	bris_de_glace 44	evenement_climatique 51
#a7ti	degats_des_eaux 112
#a9a>	autre 102	blessure -61	collision 111	none -52	vandalisme -45
#a9aw	evenement_climatique -45	none -59	vandalisme -56	vol 169
#a9de	collision 109
#a9ef	collision 82
#a9es	autre 45	bris_de_glace -78	collision -71	vandalisme 113
#a9et	blessure -40	collision 167	incendie 52	vol -46
#a9f>	bris_de_glace -65	dommage_materiel 116	vandalisme -54	vol -46
#a9fa	autre 81	none -41
#a9i>	bris_de_glace 40	dommage_materiel 89	evenement_climatique -41	none -71	vol 63
#a9in	degats_des_eaux -64	dommage_materiel 153	incendie -42
#a9m>	dommage_materiel -48	none 50	vandalisme -72	vol 50
#a9o>	blessure 115
#aaro	collision 69
#aba>	collision 49
#abas	dommage_materiel -43
#abat	autre 73	blessure 58	incendie 50	none -91	vandalisme -46	vol -41
#abel	dommage_materiel -42	evenement_climatique -43	vol 88
#abet	collision -47	degats_des_eaux -42	evenement_climatique 159	incendie 116	none -57	vandalisme -51
#abgh	degats_des_eaux 67
#abi>	blessure 56	evenement_climatique 58
#abin	autre 114	blessure -53	bris_de_glace 59	collision -66	degats_des_eaux -107	dommage_materiel 180	evenement_climatique -58	incendie -70	none -93	vandalisme -57	vol -75
#abla	blessure 96	collision -60	dommage_materiel -77	evenement_climatique -65	none -64	vandalisme 144	vol -73
#able	blessure -40	dommage_materiel 71	none -83	vandalisme -56	vol 130
#abni	collision 151	none -46
#abo>	bris_de_glace -63	degats_des_eaux 277	none -119
#abol	collision -46	evenement_climatique 189	none -74	vandalisme 57
#abri	collision -65	dommage_materiel -42	evenement_climatique 74	incendie 65	none -181	vandalisme 200
#abro	collision 138	dommage_materiel 86	evenement_climatique -90
#abt>	blessure -44	collision 167	dommage_materiel -41	evenement_climatique -47	none 111	vandalisme -74	vol -59
#acar	degats_des_eaux 110	dommage_materiel -51	incendie 147	none -84
#acci	blessure 53	collision 113
#accr	collision 94
#ace>	bris_de_glace 67	collision 77	none -70
#ach>	autre 79
#acha	blessure 154	collision -129	degats_des_eaux -45	incendie 40	vandalisme -62
#ache	collision -44	degats_des_eaux 85	dommage_materiel 44	incendie 45
#achi	blessure 41	degats_des_eaux 43	none 45
#acho	blessure 67	bris_de_glace -40	collision -75	degats_des_eaux -43	dommage_materiel -96	evenement_climatique -46	incendie 42	none -127	vandalisme 180	vol -50
#acia	none -104	vol 112
#acie	none -45	vandalisme 40	vol 85
#ack>	bris_de_glace 71	collision -59	none -81	vandalisme 102	vol 68
#aco>	blessure -44	collision 107	degats_des_eaux 159	dommage_materiel -52	none -55
#acte	collision 129	incendie 81	none -53
#actu	autre 140	vol -47
#ada>	collision -43	none 66
#adak	autre 211	vol -60
#adam	blessure 85	collision -52	incendie 87
#adan	autre -41	blessure -46	collision -57	degats_des_eaux -82	dommage_materiel -55	evenement_climatique 119	none 150	vandalisme -80	vol -53
#adar	collision 60
#adat	degats_des_eaux 175	evenement_climatique -60	none -57
#adch	none 76
#add>	blessure 83	dommage_materiel 80	vol -41
#ade>	bris_de_glace -41	collision 40	vandalisme 100
#adem	dommage_materiel 87
#ader	autre 68	dommage_materiel 77	none -85	vandalisme 67	vol -48
#adet	collision 149
#adia	collision 131	evenement_climatique 55	none -40
#adic	bris_de_glace -43	dommage_materiel -46	evenement_climatique -42	none -104	vandalisme 70	vol 102
#adio	autre 157	blessure 46	bris_de_glace -52	collision -79	evenement_climatique 52	none -59	vandalisme -95
#adir	autre 92	bris_de_glace 56	collision 50	vol -51
#adit	bris_de_glace 96	collision 80	none -57
#adou	bris_de_glace -60	degats_des_eaux 174	none -144	vandalisme 58
#adra	collision 210	incendie -41
#adre	autre 92	bris_de_glace -51	dommage_materiel -57	none 96	vol -63
#afak	autre 72
#afch	none -81	vandalisme 181	vol -71
#afe>	collision -81	degats_des_eaux -42	evenement_climatique 245	none -61	vandalisme -54	vol -46
#afet	vandalisme 100
#afha	blessure 109	collision -157	degats_des_eaux 99	dommage_materiel -42	none -89	vandalisme -57	vol 108
#afi>	none 44
#afia	incendie 159
#afih	autre 149	blessure -53	collision -118	degats_des_eaux 169	evenement_climatique -40	none -49	vol -74
#afon	degats_des_eaux 103
#afri	dommage_materiel 45	vandalisme 83
#aft>	bris_de_glace 75	collision 63	none -43
#afya	incendie 59
#agad	autre 92	bris_de_glace 56	collision 50	vol -51
#age>	collision 54	none -50
#ager	collision 81	incendie 66
#agh>	bris_de_glace 65	dommage_materiel 83	vol -96
#agha	collision -77	degats_des_eaux 53	dommage_materiel 50	none -60	vandalisme 157
#aghi	collision -56	dommage_materiel 85	vol 71
#agne	autre 190	none -188	vol -50
#agor	autre -42	blessure 260	collision -72	dommage_materiel -63	evenement_climatique 49	none -161	vandalisme -85
#agri	blessure -82	collision 95	evenement_climatique 121
#ags>	vandalisme 132
#aha>	incendie 56	none -47	vol 57
#ahbi	blessure 103
#ahda	collision -40	dommage_materiel 117	none -67	vandalisme 68
#ahem	collision 72
#ahla	autre -40	blessure -73	bris_de_glace -48	collision -145	degats_des_eaux -42	dommage_materiel -63	evenement_climatique -59	incendie -40	none 170	vandalisme -74	vol 231
#ahom	autre 58	blessure -41	degats_des_eaux 53	evenement_climatique 138	none -163
#ahwa	dommage_materiel 79	none -72
#aie>	bris_de_glace 195	collision -95	dommage_materiel -51	evenement_climatique 49	none -41	vol 40
#aign	bris_de_glace 80	collision -76	degats_des_eaux 124
#ail>	collision 45	dommage_materiel -63	none -42	vandalisme 116
#aile	collision 217	none -64
#ain>	collision 161	none -65
#aine	vol 103
#aint	collision -56	none -53	vandalisme 54	vol 182
#airb	collision 112
#aire	autre 42	collision -43	none -83	vol 86
#ais>	collision 47	none 46
#aiso	collision 57	dommage_materiel 67
#aiss	collision -53	vol 175
#ait>	collision -63	vandalisme 83	vol 102
#aite	collision -87	degats_des_eaux 60	dommage_materiel 125	evenement_climatique -56	none -80	vol 77
#aja>	bris_de_glace 102	dommage_materiel 66	none -56	vandalisme -40
#ajbo	collision 93	incendie 79
#ajeb	collision 88	incendie 54	vol -44
#ajel	blessure -50	dommage_materiel 159	none -97	vandalisme -46
#ajja	degats_des_eaux 103
#ajli	vandalisme 54
#ajra	blessure -48	bris_de_glace 190	collision -186	dommage_materiel -58	evenement_climatique 126	none -65	vandalisme 89	vol -146
#aka>	collision -43	degats_des_eaux 43	vandalisme 80
#akch	evenement_climatique 70
#akh>	collision -79	degats_des_eaux 164
#akha	blessure -44	bris_de_glace 93	dommage_materiel -46	none 149	vandalisme -43
#akhe	bris_de_glace 55	degats_des_eaux -78	evenement_climatique 95	none -42
#akhl	degats_des_eaux -53	evenement_climatique 88	none -109	vandalisme 94
#akho	dommage_materiel 54	vol 83
#akhr	collision 55	incendie 40
#akhz	incendie 117	none -59	vandalisme -42	vol 108
#akil	collision -44	dommage_materiel 81
#akka	collision 133	none 114	vandalisme -59	vol -41
#akna	collision -44	degats_des_eaux 161
#ala>	none 40
#alam	none 60
#alat	collision 51	dommage_materiel 97	none -41
#alco	bris_de_glace 89	collision -53	dommage_materiel 64	none -70	vandalisme -53	vol 46
#ale>	blessure 43	bris_de_glace 80	none -47	vandalisme -53	vol 111
#alem	bris_de_glace 51	collision -42	incendie 113	none -43	vol 69
#alet	collision 45	vol 51
#alf>	bris_de_glace -46	collision 224	degats_des_eaux -51	dommage_materiel -69	none -77	vandalisme -56	vol 76
#alha	collision -40	degats_des_eaux 54	none -56
#alho	collision -49	dommage_materiel 69	vol 53
#alia	blessure 98	collision -44	degats_des_eaux 67
#alid	autre 55	blessure 78	vol 42
#alis	collision -40	dommage_materiel -41	evenement_climatique 73	none -47	vandalisme -40	vol 83
#alko	collision -62	dommage_materiel 40	evenement_climatique 95	none 62	vandalisme -42
#all>	none -44	vol 66
#alla	dommage_materiel 53	none -48
#alle	dommage_materiel 62	none -44
#alli	autre -44	blessure 170	collision -72	degats_des_eaux -49	dommage_materiel 109	evenement_climatique -67	incendie -52	none -193	vandalisme -66
#allo	collision 89	degats_des_eaux 64	none -68
#almi	collision 59	incendie 46
#alna	evenement_climatique 50	none -46	vandalisme 82
#alon	collision -52	degats_des_eaux 51	none -62
#alou	incendie 56
#alt>	bris_de_glace 40
#alta	collision 128	degats_des_eaux 44
#alti	bris_de_glace 43	collision -72	incendie 131
#alys	autre 219	blessure -50	collision -99	dommage_materiel -57	evenement_climatique -60	none -128	vandalisme -81	vol 119
#ama>	bris_de_glace 66
#amat	collision -46	none 73	vandalisme -52	vol 152
#ambr	blessure -45	bris_de_glace 146	collision -59	degats_des_eaux 83	dommage_materiel -44	none -67	vol 49
#ambu	collision 84
#ame3	incendie 56	vandalisme -41	vol 110
#ame>	bris_de_glace 41	collision 52
#amel	degats_des_eaux 62	dommage_materiel -40	incendie 52	none -67
#amer	collision -40	dommage_materiel 95	evenement_climatique -43	vandalisme 85
#ami>	bris_de_glace 116	none -42	vandalisme 114	vol -60
#amio	collision 137	none -44
#amiq	bris_de_glace 163	dommage_materiel -54
#amir	collision -61	dommage_materiel -86	vandalisme 109	vol 123
#aml>	degats_des_eaux 75	none -55	vandalisme 40
#amla	evenement_climatique 54	incendie 65	none -41
#amli	incendie 66
#amlo	blessure -41	collision -144	degats_des_eaux 116	dommage_materiel -47	incendie 153	none -55
#amma	blessure 64	degats_des_eaux 71	none -63	vandalisme -48	vol 75
#ampi	evenement_climatique 161	none -40
#amra	degats_des_eaux 216	dommage_materiel -47	incendie -86	none -192	vandalisme 78	vol -61
#amsa	none 90
#amu>	collision 80
#amwa	none -44	vol 160
#an3e	degats_des_eaux -41	vol 156
#an3r	blessure -51	collision 81	dommage_materiel -67	none 165
#an9d	collision 54	none -43	vol 80
#an9t	blessure 54	dommage_materiel 101	evenement_climatique -65	incendie -40
#ana>	collision 42
#anal	autre 215	blessure -54	collision -98	degats_des_eaux 41	dommage_materiel -44	evenement_climatique 56	none -72	vandalisme -95	vol -119
#anap	collision -40	degats_des_eaux 59	evenement_climatique 72	none -76	vol -80
#anat	autre 86	blessure 115	collision -67	dommage_materiel -43
#anca	none 102
#ance	autre 107
#anch	blessure -41	collision 55	dommage_materiel 54	none -51	vandalisme 106	vol -43
#and>	collision 218	none -65
#anda	bris_de_glace 59	collision 42
#ande	dommage_materiel 56	incendie 69	none 46
#andi	collision -52	dommage_materiel 174	incendie 77	none -73	vandalisme -43	vol -46
#ando	blessure -44	none -85	vol 198
#ane>	collision 43	degats_des_eaux -66	evenement_climatique 78	incendie 58	none -50	vandalisme -40
#anet	bris_de_glace 79	degats_des_eaux -40	evenement_climatique 96	none -73
#ange	autre 112	dommage_materiel -59	none -87	vol 58
#angl	collision 142	dommage_materiel 97	evenement_climatique -54	vol -72
#ango	bris_de_glace 73	collision 77	evenement_climatique -54	none -49
#ani>	collision 54	none -52
#ania	bris_de_glace 131	collision -128	incendie 44	none -64	vol 60
#anic	degats_des_eaux -78	dommage_materiel -46	evenement_climatique -113	incendie 134	none -62	vandalisme 57	vol -67
#anin	dommage_materiel 50	vol -42
#aniy	none -56	vandalisme 112	vol -70
#ankt	degats_des_eaux 70	evenement_climatique 94	vandalisme -40
#anmc	collision 111	none -121	vandalisme 207	vol -61
#anne	autre 123	dommage_materiel -50	evenement_climatique 40	none -55	vandalisme -45	vol 47
#annu	autre 198	collision -51	dommage_materiel -44	none 123	vandalisme -51	vol -62
#ano>	dommage_materiel 112	incendie 60
#anor	bris_de_glace 163	dommage_materiel -54
#anou	dommage_materiel -40	none -44	vandalisme 47
#anse	blessure 223	dommage_materiel -45	none -58
#ansm	degats_des_eaux 80	none -52	vol 75
#ansp	dommage_materiel 81	vandalisme 52
#ant>	collision 56
#anta	incendie 94	none 80
#ante	collision 79	evenement_climatique 71	none -62	vol -46
#anti	dommage_materiel -67	evenement_climatique 94	vol 86
#antr	collision 45	evenement_climatique 43
#ants	autre 103	none 43
#anya	autre 160	incendie 53	none -95	vol -40
#aoua	bris_de_glace 162	collision -109	degats_des_eaux -44	dommage_materiel -111	none -57	vandalisme -72	vol 131
#aout	collision 50	incendie 85
#ape>	collision -40	degats_des_eaux 59	evenement_climatique 72	none -76	vol -80
#apie	dommage_materiel -46	incendie 148	vol 54
#apot	collision 46	none -80	vandalisme 154	vol -42
#appa	autre 95	collision -80	degats_des_eaux 72	none -65	vandalisme -42
#appo	collision 234	none -57
#aqi>	autre -58	blessure 117	bris_de_glace -66	collision -89	dommage_materiel -67	evenement_climatique -57	incendie 64	none 156	vandalisme -99	vol -100
#aql>	collision 53
#aque	bris_de_glace -61	dommage_materiel 231	none -66	vol 44
#ar9a	evenement_climatique 167
#ara>	none -42
#arab	collision -48	dommage_materiel 40	evenement_climatique 147	none -71	vandalisme 40
#arag	collision 59	evenement_climatique 107	none -73
#arak	evenement_climatique -42	vandalisme 47
#arar	collision -43	dommage_materiel -47	incendie 118	none 192	vandalisme -47	vol -49
#aras	bris_de_glace -96	dommage_materiel -77	evenement_climatique 98	incendie 167	none -62	vandalisme -44	vol -41
#arat	collision -55	dommage_materiel 111	none -53	vol 82
#arav	dommage_materiel -60	evenement_climatique 109	vol 64
#arb3	blessure 93
#arba	collision 130	none -41
#arbe	incendie 214	none -63
#arbi	dommage_materiel 74	none 103	vandalisme -43
#arbn	collision 128	degats_des_eaux -41	none -55	vol 67
#arbo	bris_de_glace -42	collision 102	vandalisme 75
#arbr	bris_de_glace 157	collision -79	degats_des_eaux 47	dommage_materiel 61	none -66
#arch	collision 127
#ard>	collision 70	none -64
#arda	blessure -48	collision -81	degats_des_eaux 49	dommage_materiel 106	incendie 62	none -65	vol -64
#ardi	bris_de_glace 103	dommage_materiel -67	incendie 70	none -72	vol 73
#ards	degats_des_eaux -46	dommage_materiel -44	incendie 233	none -85
#are7	none 60
#are>	bris_de_glace 130	collision 61	none -58
#areb	bris_de_glace 161	none -43
#aref	collision -70	degats_des_eaux 110	none 100	vandalisme -43
#areh	none 106
#arei	autre 122	bris_de_glace -41	collision -80	dommage_materiel 54	evenement_climatique -44	none -97	vandalisme -60	vol 65
#ares	collision -94	degats_des_eaux -46	dommage_materiel -47	incendie 79	none -93	vandalisme 114
#aret	autre 267	none -60	vol -60
#arf>	blessure 46	collision -60	degats_des_eaux -50	dommage_materiel 78	evenement_climatique 100	none -52	vol -40
#arfa	collision 132
#arge	autre 89	blessure -48	collision -66	degats_des_eaux -42	dommage_materiel -77	evenement_climatique 61	incendie 146	none -70
#ari>	none -45
#aria	vol 81
#arij	autre -42	none 217
#arik	blessure 76	evenement_climatique 76
#arin	degats_des_eaux 266	dommage_materiel -46	evenement_climatique -48	none -44	vandalisme -49	vol -68
#ario	autre -63	bris_de_glace 59	dommage_materiel 196	none -75	vandalisme -52
#arit	evenement_climatique 76	vandalisme -48
#arj>	vol 66
#arja	dommage_materiel 59
#arki	collision 105	none -48
#arm>	collision 67
#arma	none -42	vol 75
#arme	incendie 48	vol 69
#armi	collision 77
#armo	blessure 90	collision -61	dommage_materiel 153	none -85	vandalisme -64	vol -52
#arna	collision -51	degats_des_eaux 53	dommage_materiel 66
#aro>	blessure 201	collision -105	degats_des_eaux -44	none -49	vandalisme -45	vol -43
#aros	collision 103
#arou	autre 98	none -79	vandalisme 120
#arqu	degats_des_eaux 188	none -43
#arr>	vandalisme -40	vol 141
#arra	none 74	vandalisme 44	vol -47
#arre	blessure 67
#arri	collision 103	none -43
#arro	collision 60	vol 52
#ars>	autre 135	incendie -54	none -110	vandalisme -49
#art>	autre 90	collision 42	incendie 41	none -46
#arte	none -74	vol 63
#arti	degats_des_eaux 48	none -47
#as2o	collision 81	none 83
#asa>	vol 67
#asce	bris_de_glace 59	dommage_materiel 102	none -58
#ase>	blessure -40	bris_de_glace -51	collision -54	dommage_materiel 167	none 139	vandalisme -51	vol -41
#asha	dommage_materiel 136	none -54
#asi>	blessure 49	collision 65	degats_des_eaux 43	none -49
#asni	none -43	vandalisme -67	vol 236
#asol	bris_de_glace -96	dommage_materiel -77	evenement_climatique 98	incendie 167	none -62	vandalisme -44	vol -41
#asou	dommage_materiel -49	none -103	vol 144
#asqu	blessure -58	collision 62	vol 109
#ass>	bris_de_glace 42	vandalisme 64
#asse	dommage_materiel -48	none -54	vandalisme 113
#assh	bris_de_glace 53	degats_des_eaux -44	dommage_materiel 100	vandalisme -42	vol -43
#assi	autre 58	blessure 57	collision -40	none -63	vandalisme -42	vol 82
#assn	bris_de_glace 112	dommage_materiel -40	vandalisme 63	vol -54
#asso	blessure 81	none -64	vandalisme 49
#assu	autre 57
#ast>	blessure -45	collision 143	degats_des_eaux -57	dommage_materiel -45	evenement_climatique 129	none -171	vandalisme -45	vol -52
#asti	bris_de_glace -40	collision -60	dommage_materiel -57	evenement_climatique 60	incendie 164	none -57	vandalisme 107	vol -78
#asto	blessure 55	collision 113	evenement_climatique -47	none -67	vandalisme 43	vol -81
#at7r	blessure -46	collision 151	dommage_materiel -49	evenement_climatique -65	incendie -42	vol 92
#at9e	collision -66	degats_des_eaux 205
#ata>	collision 60
#atal	collision -67	dommage_materiel -54	none -116	vol 280
#atat	incendie 138
#atay	blessure 89	degats_des_eaux -51	dommage_materiel 69	none -63	vandalisme -43
#atba	collision -40	degats_des_eaux 124
#atch	autre 45	blessure 113	none -55	vol -46
#ate>	collision 54	evenement_climatique 115	none -53	vol -44
#atea	blessure -45	bris_de_glace -44	collision -66	degats_des_eaux 93	dommage_materiel 294	evenement_climatique -59	incendie -89	none -90	vandalisme -48	vol -86
#atel	collision -46	degats_des_eaux 76	incendie 102
#ater	bris_de_glace 100
#atet	evenement_climatique 51	none 55
#ateu	dommage_materiel 53	evenement_climatique 58	none -48
#atgh	vandalisme 106
#atgo	collision 41	dommage_materiel 96
#atha	autre -51	blessure 125	dommage_materiel 86	none -70	vandalisme -56	vol -44
#atho	blessure 121	collision 180	evenement_climatique -67	none -52	vandalisme -44	vol -111
#atim	collision -59	degats_des_eaux 120	dommage_materiel -43	evenement_climatique 115
#atio	none -67	vandalisme 53
#atis	degats_des_eaux 64	incendie 45
#atkh	autre 276	dommage_materiel -50	none -88	vol -50
#atla	incendie 83
#atna	collision 79
#atni	collision 128	none -47
#ato>	bris_de_glace 58	incendie 116
#atou	collision -64	degats_des_eaux 46	dommage_materiel 48	evenement_climatique 72	none -72	vandalisme 63	vol -48
#atre	autre 251	blessure 88	collision -70	dommage_materiel -92	none -110	vol -70
#atri	collision 124
#ats>	degats_des_eaux 49
#atsi	degats_des_eaux 122	vandalisme 58
#atte	autre 174	blessure -54	degats_des_eaux 40	incendie 52	none -151	vandalisme -58	vol 60
#atwj	collision 171	vol -44
#audi	autre 157	collision 65	dommage_materiel -49	none -105	vandalisme -40	vol -42
#auff	degats_des_eaux 110
#aute	bris_de_glace 59	collision -63	degats_des_eaux -43	dommage_materiel 56	incendie 105
#auto	bris_de_glace 65	collision 46	incendie 79	none -55
#aux>	collision -42	degats_des_eaux 45	incendie 64	none -44	vandalisme 91	vol -48
#avan	evenement_climatique 76	vol 67
#ave>	collision -44	degats_des_eaux 171
#aver	degats_des_eaux 79	dommage_materiel 63
#avie	collision -112	dommage_materiel 305	none -70	vol -43
#awab	autre 171	blessure -62	degats_des_eaux -40	dommage_materiel 123	none -297	vandalisme -51	vol -50
#awar	autre 320	collision -144	dommage_materiel -57	evenement_climatique 71	none -123	vandalisme -96	vol -88
#awbc	degats_des_eaux 174	none -59
#awbn	degats_des_eaux 71	none 114
#awbo	autre -48	collision 251	none -54
#awd>	autre -46	blessure 159	bris_de_glace -50	collision -83	evenement_climatique -40	none -59	vandalisme -48	vol 110
#awdo	bris_de_glace 67	dommage_materiel -48	incendie 48	none 82
#awel	degats_des_eaux 112	evenement_climatique -41	none -47	vandalisme 116	vol -60
#awer	dommage_materiel 71	none 89	vol -48
#awh>	incendie 117	vandalisme -93	vol 115
#awha	collision -95	incendie 75	vandalisme 44	vol 85
#awi>	collision 89	vol 59
#awlo	vandalisme -61	vol 193
#awni	blessure 72	collision -71	incendie 46	none -88	vol 139
#awno	none 47
#awwe	degats_des_eaux 156	none 41
#awya	autre 78	collision -54	evenement_climatique -58	none -80	vandalisme 87	vol 65
#axi>	autre 123	collision 143	none -57	vol -48
#ay9e	blessure -64	collision -97	degats_des_eaux 146	dommage_materiel -50	evenement_climatique -45	none -80	vandalisme -56	vol 162
#ay9t	dommage_materiel 46
#aya>	none -40	vandalisme 40	vol 59
#ayar	autre 218	collision -120	none -87	vandalisme -49
#aych	evenement_climatique 51	none -44
#ayd>	bris_de_glace -73	collision 44	dommage_materiel -67	none -96	vandalisme 234	vol -43
#ayda	autre 88	dommage_materiel 60	none -162	vandalisme 47	vol -53
#ayde	collision 44	incendie 69
#aydh	dommage_materiel 138	vol -58
#aydi	dommage_materiel -43	evenement_climatique 91	vandalisme -59	vol 80
#aydo	collision 153	none -47
#aydr	blessure -50	collision 237
#aye9	none 71
#ayeb	collision -44	incendie 212	none -66
#ayed	degats_des_eaux 153	dommage_materiel 56	evenement_climatique -52	none -94	vandalisme 47	vol -49
#ayeg	collision 154	vol -60
#ayej	collision -47	dommage_materiel -60	none -50	vandalisme -40	vol 141
#ayet	degats_des_eaux 65
#ayg>	blessure 284	collision -141	evenement_climatique -57	none -56
#ayga	collision 109
#aygh	degats_des_eaux 52	dommage_materiel 48
#aygo	degats_des_eaux 52	incendie 52
#ayj>	autre 190	collision -41	none -112	vandalisme -41
#ayja	degats_des_eaux 174	none -59
#ayjr	blessure 88	collision -76	degats_des_eaux 46
#aykh	none -45	vandalisme 112
#ayl3	collision -47	degats_des_eaux -64	dommage_materiel 142	incendie 116	none -51	vandalisme -55
#ayla	bris_de_glace 59	incendie 51
#ayn>	none 63
#aync	none 113
#ayr>	bris_de_glace 109	collision -48	none 77
#ayra	none -63	vandalisme 72
#ayre	degats_des_eaux 108	vol -49
#ayse	collision 115	evenement_climatique -44	vol 69
#aysi	collision -65	degats_des_eaux 206	none -89
#ayt9	collision 61	degats_des_eaux 98
#ayti	blessure 102	collision -65	degats_des_eaux 157	none -69
#aytl	collision -126	degats_des_eaux -45	dommage_materiel 211
#ayye	collision -111	dommage_materiel 108	evenement_climatique 98
#ayz>	collision 201	degats_des_eaux -45	dommage_materiel -44	evenement_climatique 43	none -55
#aza>	bris_de_glace 50	collision -130	dommage_materiel 246	none -87	vol -56
#azal	none 46
#azat	incendie 94
#azel	blessure 45	collision 60	evenement_climatique -58
#azi>	blessure 109	bris_de_glace 74	collision -57	dommage_materiel -78	none -44
#azni	vol 70
#azro	collision -65	dommage_materiel -42	evenement_climatique 250	none -82	vandalisme -53
#azt>	incendie 113	none 47
#b3a>	blessure 65	collision -51	incendie 59	vandalisme 44
#b3d>	incendie 52	vandalisme 62
#b7al	evenement_climatique 84
#b7ar	blessure 123	bris_de_glace -53	collision -91	dommage_materiel 84	evenement_climatique -67	incendie -56	none -124	vandalisme -67	vol -83
#b7er	autre 242	blessure -44	collision -44	dommage_materiel -40	evenement_climatique 45	none -91	vandalisme -51
#b9a>	bris_de_glace 71	evenement_climatique 77	none -65	vandalisme -41	vol -40
#b9ac	dommage_materiel 108	evenement_climatique 44	incendie -40
#b9at	dommage_materiel 112	evenement_climatique -52	incendie 40
#b9aw	autre 166	collision -60	incendie 125	none -128	vol -44
#b9it	none 81	vol -45
#ba3>	blessure 59	bris_de_glace -58	dommage_materiel 192	none -83	vandalisme -49	vol -41
#ba3d	collision 114	evenement_climatique -41	incendie 65	none -77	vandalisme 84	vol -63
#ba3i	autre -53	blessure 269	bris_de_glace -45	dommage_materiel -109	incendie -47	none -92	vandalisme -56	vol -53
#ba9>	blessure -50	collision 102	dommage_materiel -43	none -92	vandalisme 139
#ba9i	dommage_materiel 143	evenement_climatique -41	none -69	vol 70
#bab>	collision 44	none -61	vandalisme 91
#baba	degats_des_eaux 97	evenement_climatique 64	none -60	vandalisme -59	vol -51
#bag>	collision 76
#bagh	collision -46	dommage_materiel 85	vandalisme 42
#bah>	none 75
#baie	bris_de_glace 228	collision -83	dommage_materiel -56	evenement_climatique 67	none -41	vol -42
#baig	collision -68	degats_des_eaux 167
#bakh	collision -79	degats_des_eaux 164
#bal>	dommage_materiel 58	none -57	vandalisme 58	vol -77
#bala	vandalisme 160	vol -98
#balc	bris_de_glace 89	collision -53	dommage_materiel 64	none -70	vandalisme -53	vol 46
#ball	bris_de_glace 58	degats_des_eaux 103	none -43	vol -40
#ban>	collision 249	degats_des_eaux 60	none -106
#bana	collision 158	none -57	vol 51
#banc	collision 178	vandalisme -44
#bani	dommage_materiel 137	vol -40
#baqi	autre -46	blessure -57	bris_de_glace -41	collision -55	dommage_materiel -44	incendie 102	none 248	vandalisme -80	vol -60
#bar>	autre -55	blessure 127	collision -48	dommage_materiel -47	incendie 64	none 70	vol -40
#bara	degats_des_eaux 60	none 143
#barb	incendie 214	none -63
#bard	bris_de_glace 231	collision -51	dommage_materiel 75	evenement_climatique -108	incendie -95	none -61	vol -68
#bare	none 73
#bark	none 41
#barr	collision 186	evenement_climatique -45	vandalisme 74	vol -61
#bas>	collision 43
#bass	bris_de_glace 57	degats_des_eaux 54	vandalisme -51	vol 52
#bat>	collision 52	dommage_materiel 78	none -84	vandalisme -58	vol -45
#batn	collision 150	none -41	vandalisme 52
#batt	autre 58	blessure -52	collision -66	incendie 156	none -89	vandalisme -70	vol 132
#baw>	evenement_climatique 103	vandalisme -40	vol 42
#bayd	bris_de_glace -66	collision -42	dommage_materiel 79	none -92	vandalisme 248	vol -63
#bba>	blessure -60	collision -83	evenement_climatique -57	vandalisme 102	vol 90
#bbag	bris_de_glace 54	vol 65
#bbat	blessure 213	dommage_materiel -41	evenement_climatique -40	none -101	vandalisme -44
#bbaw	evenement_climatique 103	vandalisme -40	vol 42
#bbec	collision -84	dommage_materiel 143	vandalisme 69
#bbet	bris_de_glace -55	collision 168	dommage_materiel -72	evenement_climatique 137	none -153	vandalisme -84
#bch>	degats_des_eaux 121	none -69	vol 62
#bcha	collision -73	none -45	vandalisme 212
#bda>	degats_des_eaux 43
#bdat	incendie 124
#bdel	collision -68	dommage_materiel -47	none 77	vandalisme -44	vol 106
#be3>	degats_des_eaux 50	none 45
#be3d	incendie 64
#bebe	dommage_materiel 99	evenement_climatique -51	incendie -54	none -49	vandalisme -41	vol 109
#bech	collision -78	dommage_materiel 105	vandalisme 92
#becu	incendie 214	none -63
#bed>	blessure -52	collision -102	dommage_materiel 99	vol 151
#bedd	autre 120	collision -56	degats_des_eaux -42	vol 59
#bekr	vandalisme -55	vol 123
#bel>	evenement_climatique 82
#bell	degats_des_eaux 49	incendie 55	none -52	vol 49
#ben>	collision 147	incendie 44	none -70	vol -43
#benn	blessure -43	bris_de_glace 233	collision -91	degats_des_eaux -55	dommage_materiel -120	none -42
#bent	collision 60	evenement_climatique -44	incendie 40	none -59	vandalisme -42
#ber>	autre 46	blessure -54	bris_de_glace 141	dommage_materiel -44	evenement_climatique -52	none -89	vandalisme -47
#berd	blessure 124	bris_de_glace 90	collision -67	evenement_climatique -69	none -67	vandalisme -71	vol 80
#berl	collision 72
#berr	evenement_climatique 47	vol 83
#bes>	blessure -58	degats_des_eaux -42	dommage_materiel -41	none 90	vol 122
#bet>	evenement_climatique 79	none -68	vandalisme -49
#beto	collision 149
#bett	collision 47	incendie 62
#beza	incendie 83	none 75
#bezz	evenement_climatique 68
#bgha	dommage_materiel 47	none -52
#bghe	blessure 58	collision 105
#bghi	autre 94
#bha>	bris_de_glace 124	none -42	vandalisme -55
#bi9>	degats_des_eaux 206	evenement_climatique -138	none -48
#bia>	collision 58	dommage_materiel 137	vandalisme -44
#bib>	blessure 129
#biba	collision 142	degats_des_eaux 62	dommage_materiel -41	evenement_climatique -42	none -125	vandalisme 108	vol -82
#bicy	collision 80	vandalisme -54	vol 59
#bid>	bris_de_glace -44	collision -73	degats_des_eaux -41	evenement_climatique 163	none -115	vandalisme 103
#bida	collision 213	none -138	vandalisme -48
#bido	collision -64	degats_des_eaux -105	dommage_materiel 121	evenement_climatique -80	incendie 212	none -47	vandalisme -74	vol -54
#bien	autre 151	bris_de_glace -63	collision -94	dommage_materiel -86	none 150	vandalisme -95	vol -50
#bier	degats_des_eaux 138
#bih>	none -78	vandalisme 106	vol 125
#biha	bris_de_glace 110	collision -61	degats_des_eaux -43	dommage_materiel -90	evenement_climatique 48	none -84	vandalisme 75	vol 41
#bikh	incendie 43
#bil>	collision 50	none -61
#bila	collision 69	evenement_climatique 45	none 108	vol -49
#bilt	collision 115	dommage_materiel 47	vol -43
#bin>	collision 81	vandalisme 49
#bina	collision 147
#bine	autre 49	collision -46	degats_des_eaux 73	dommage_materiel 59	none -46	vol -40
#bini	degats_des_eaux 196	none -47
#bir>	blessure 59	collision 70	evenement_climatique 96	none -51	vol -47
#bira	bris_de_glace 154	collision -58	dommage_materiel 78	evenement_climatique -44	none -61	vandalisme -46
#bis>	blessure 66	none -49	vol 68
#bit>	bris_de_glace 50	collision -42	degats_des_eaux 50	incendie 40
#bita	blessure 55	collision 56
#biya	dommage_materiel 147	none -55	vol 45
#bjou	collision 69	degats_des_eaux 69
#bkhi	blessure -44	collision 102	incendie 169	none -59	vol -40
#bki>	collision 51	degats_des_eaux 60
#bla>	collision 65
#blas	blessure 68	collision 47	evenement_climatique -41	none -52
#ble>	dommage_materiel 53	none -79	vol 100
#blea	collision -70	degats_des_eaux 117	dommage_materiel 54	vol -48
#bles	evenement_climatique 72
#bli>	dommage_materiel 55	none -79	vol 94
#blo>	dommage_materiel 142	none -68
#bmw>	collision 188
#bna>	collision 123
#bnad	dommage_materiel 87
#bni>	collision 50
#bnti	blessure 155	none -78	vandalisme 58
#bo7d	bris_de_glace 203	collision -89	dommage_materiel 42
#bole	collision -46	evenement_climatique 189	none -74	vandalisme 57
#boli	vandalisme 78	vol 45
#bomb	bris_de_glace 75	none -51	vandalisme 140
#bot>	dommage_materiel 115	none 66
#bou7	incendie 55
#bou>	none -79	vandalisme 170	vol -51
#boug	dommage_materiel -47	incendie 155	vandalisme 41
#boul	collision 63	none -40
#boun	blessure -51	bris_de_glace 45	dommage_materiel -42	evenement_climatique -41	none -98	vandalisme 41	vol 178
#bour	blessure -44	collision -86	none 49	vandalisme -52	vol 157
#bout	dommage_materiel -42	evenement_climatique 103	incendie 50	vandalisme -42	vol 67
#bouz	collision 68
#box>	evenement_climatique 170	incendie -40	none -40	vandalisme -51
#bqa>	collision 126	none -44	vandalisme -40	vol 49
#bqat	collision -51	degats_des_eaux -56	dommage_materiel 88	evenement_climatique 72	incendie -64	none -55	vol 72
#bra>	degats_des_eaux 47	evenement_climatique 56	none -40
#brad	collision -59	evenement_climatique 188	none -48
#brak	bris_de_glace -45	dommage_materiel 138	evenement_climatique -54	vol -47
#bre>	bris_de_glace 63	collision -50	degats_des_eaux 50	dommage_materiel 66	none -59
#bris	bris_de_glace 275	collision -80	none -55
#briz	bris_de_glace 207	collision -53	none -51
#brou	evenement_climatique 141	vol -41
#bsse	collision 173	dommage_materiel -46	evenement_climatique 73	incendie -68	vol -50
#bta>	bris_de_glace -42	collision 209	dommage_materiel -57	none -108	vandalisme -59	vol 114
#btat	collision 147	dommage_materiel 41	vol -97
#bti>	blessure 52	dommage_materiel 58
#bto>	collision 104	dommage_materiel 114	none -53	vandalisme -43
#btou	autre -67	blessure -139	bris_de_glace -40	collision -68	dommage_materiel -52	evenement_climatique 76	none 40	vandalisme 164	vol -89
#bula	collision 84
#bure	autre 138	collision -110	evenement_climatique 58	none -72	vandalisme -68	vol -49
#bus>	collision 106	none -40	vandalisme 72
#bzaf	blessure 60	collision -95	degats_des_eaux -49	evenement_climatique 72	none 91
#cabi	autre 161	blessure -56	bris_de_glace 75	collision -62	degats_des_eaux -105	dommage_materiel 68	evenement_climatique -62	incendie -78	none -85	vandalisme -64	vol -80
#cabl	collision -61	degats_des_eaux -51	dommage_materiel 140	evenement_climatique -50	none -61	vol 97
#cade	collision 60	vol 108
#cafe	collision -81	degats_des_eaux -42	evenement_climatique 245	none -61	vandalisme -54	vol -46
#cais	vol 134
#came	autre -47	dommage_materiel 121	evenement_climatique -57	vandalisme 58
#cami	collision 114	none -44
#camp	evenement_climatique 161	none -40
#cana	collision -47	degats_des_eaux 102	evenement_climatique 140	none -67	vandalisme -40	vol -85
#capo	collision 46	none -80	vandalisme 154	vol -42
#car>	evenement_climatique 92	none -99	vandalisme 61
#cara	degats_des_eaux -41	dommage_materiel 70	evenement_climatique 88	none -54	vol 47
#card	degats_des_eaux 110	dommage_materiel -51	incendie 147	none -84
#carr	collision 92
#cart	autre 55	none -72	vol 56
#casa	autre 63	vol 43
#casq	blessure -58	collision 62	vol 109
#cass	collision 230	incendie 71	none -140
#cata	collision -52	none -71	vol 198
#cave	collision -51	degats_des_eaux 145	incendie -45	none -45	vandalisme -42	vol 54
#ccid	collision 173
#ccin	blessure 150	collision 112	none -57	vandalisme -49
#ccro	collision 94
#cede	collision 58
#cee>	autre -56	blessure 147	collision -74	none -104	vandalisme -48	vol 123
#cein	collision 159
#cens	bris_de_glace 59	dommage_materiel 102	none -58
#ces>	collision 76	dommage_materiel 75	incendie 75	none -41	vol -48
#ceus	collision -47	dommage_materiel 108	none -56	vandalisme -41	vol 113
#ch3a	incendie 123
#ch3e	incendie 268	none -68
#ch3l	collision -63	incendie 291	vandalisme -40
#ch7a	autre 90	blessure -45	collision -46	degats_des_eaux 46	none 75
#cha3	incendie 144
#cha9	bris_de_glace 129	collision -42
#cha>	collision 58	none -59
#chab	blessure 141
#chad	blessure -51	collision 73	none -48	vandalisme -43	vol 163
#chaf	none -40	vandalisme 57
#chag	collision 94
#chah	collision -50	evenement_climatique 47	vandalisme 102
#chai	vandalisme -45	vol 128
#chal	blessure 45	none -67	vandalisme -49	vol 165
#cham	blessure -41	bris_de_glace 167	collision -58	degats_des_eaux 72	dommage_materiel -40	none -66	vol 40
#chan	autre 46	collision 41	dommage_materiel -54	evenement_climatique 57	none -56	vol 59
#chao	bris_de_glace 170	evenement_climatique -45	vandalisme -98
#char	collision -46	none -97	vandalisme 58
#chat	dommage_materiel 127	none -77	vandalisme -45	vol -42
#chau	degats_des_eaux 66
#chaw	incendie 52	vol 124
#chch	degats_des_eaux -41	incendie -50	none -76	vandalisme 141
#che3	autre -41	bris_de_glace -59	collision -130	incendie 275	none -62	vandalisme -52
#che9	blessure 45	none -70	vandalisme 82	vol -51
#che>	collision 40	none -46
#ched	evenement_climatique 60
#chef	vol 62
#chej	dommage_materiel 81	incendie 49	vol -41
#chek	blessure -59	bris_de_glace -45	collision -100	degats_des_eaux 104	dommage_materiel -69	evenement_climatique -88	incendie -58	none 226	vandalisme -63
#chel	blessure 97	bris_de_glace 40
#chem	bris_de_glace 45	incendie 133	none -46
#cher	bris_de_glace 139	collision -80	none -89	vol 46
#ches	collision -48	degats_des_eaux 115	vol -44
#chet	blessure -43	bris_de_glace 151	collision -84	dommage_materiel -42	none -69	vol 159
#chfa	dommage_materiel -40	none -63	vol 194
#chff	vol 120
#chft	dommage_materiel 107	none 56
#chha	collision -67	none 148
#chhe	autre 121	collision -91	evenement_climatique 92	incendie -42	none -87	vandalisme -51
#chho	autre 92	none -62
#chi>	vandalisme 57
#chib	collision 69
#chic	bris_de_glace 181	collision -55	none -78	vandalisme 71
#chid	evenement_climatique 59	vandalisme -44	vol 54
#chif	incendie 62	vandalisme 43
#chik	collision -49	vandalisme 78	vol 121
#chin	degats_des_eaux 89	none -49
#chit	autre 77	none -52	vol 90
#chiy	none 72
#chka	collision 87	evenement_climatique 90	none -53
#chki	vandalisme 128
#chko	collision 75	vandalisme -40	vol 90
#chno	autre 53	none 87
#choc	collision 183	none -48
#chof	bris_de_glace 58	collision -54	vandalisme 91
#chok	collision 51	none 117
#chor	collision 134
#chqe	bris_de_glace 185	degats_des_eaux 72	dommage_materiel -42	evenement_climatique -41	none -56
#chqq	bris_de_glace 220	collision -85	none -43	vandalisme -85
#chra	incendie 82	vandalisme 119
#chre	autre 57	none -64	vandalisme 95
#chri	autre 57	bris_de_glace 59	none -56	vandalisme 43
#chta	blessure -40	evenement_climatique 222	none -40
#chwi	dommage_materiel 58	incendie 65
#cia>	none -104	vol 112
#cide	collision 106	none -58	vandalisme 94
#cie>	none -45	vandalisme 40	vol 85
#cien	incendie 52	none -76	vandalisme 154	vol -72
#ciet	collision 70	dommage_materiel 75
#cin>	blessure 200	dommage_materiel -46	vol -49
#cine	blessure 50	bris_de_glace -40	degats_des_eaux 132	dommage_materiel -44	evenement_climatique 53	none -118	vandalisme -48	vol -55
#circ	collision 71	incendie 87
#civi	incendie 100
#clar	vandalisme 90	vol 60
#clav	blessure -40	dommage_materiel 245	none -63
#cle>	collision 78	none -40
#clet	collision 71	vandalisme -47	vol 67
#clie	bris_de_glace -66	dommage_materiel 188
#clig	collision 135	none -47
#clim	degats_des_eaux 138	incendie 59	vol -49
#clin	autre 136	collision 54	none -56	vol -44
#clio	collision 157
#coco	blessure 71	bris_de_glace -74	collision -58	dommage_materiel 147	incendie -87	none -43
#coff	autre -40	collision -49	vandalisme -42	vol 175
#coif	bris_de_glace 44	incendie 65
#cole	blessure 56	collision 45	dommage_materiel 103	none -48
#coll	autre -41	none -57	vandalisme 122
#colo	degats_des_eaux 228	none -68	vandalisme -41
#comm	vol 79
#comp	collision -49	evenement_climatique 81
#con>	bris_de_glace 89	collision -53	dommage_materiel 64	none -70	vandalisme -53	vol 46
#cong	collision -65	dommage_materiel 177	none -49	vol -59
#cons	collision 85
#cont	autre 182	none -60	vandalisme 47	vol -57
#coot	collision 70	vandalisme 68
#cord	blessure -75	dommage_materiel 73	vandalisme -43	vol 81
#corn	collision 168	incendie 102	none -53	vol -53
#cott	blessure 71	bris_de_glace -74	collision -58	dommage_materiel 147	incendie -87	none -43
#coul	degats_des_eaux 166
#cour	autre 88	blessure 135	dommage_materiel -47	incendie 53	none -136	vandalisme -47
#cran	dommage_materiel 241	none -42	vol -44
#croc	blessure -52	collision -57	none -60	vandalisme -69	vol 218
#croi	blessure 76	collision 68
#cteu	collision 48	dommage_materiel 91	none -57	vol -45
#ctio	blessure 40	dommage_materiel 76
#ctob	autre 45	bris_de_glace 57
#ctri	bris_de_glace -43	collision -121	dommage_materiel 227	evenement_climatique -44	vandalisme -40
#ctur	autre 119	vol -43
#cue>	incendie 214	none -63
#cuis	degats_des_eaux 152	dommage_materiel -48	incendie 54	none -70
#cuit	incendie 102
#cule	collision 163
#cycl	collision 125
#d7ek	collision 88	dommage_materiel 116	vol -67
#d9ay	none 58
#d9i9	blessure 103	incendie 47
#da3>	autre -41	blessure 174	collision -85	dommage_materiel 80	none -64	vandalisme -70
#da3a	collision 105
#da3n	collision 152
#daba	collision 45
#daci	none -104	vol 112
#dade	autre 128	collision -42	dommage_materiel 133	incendie -44	none -121	vol -52
#daha	blessure -43	evenement_climatique 41	none -70	vol 141
#dahr	collision 74
#dair	collision -78	none -66	vandalisme 159	vol 54
#dak>	autre 76	collision 80
#dakh	none -51	vandalisme -41	vol 52
#dam>	none -46	vol 71
#dama	collision 49	dommage_materiel 72
#dame	bris_de_glace 41	collision 52
#dami	bris_de_glace 207	degats_des_eaux -46
#dan>	collision -45	degats_des_eaux -68	dommage_materiel -44	evenement_climatique 92	none 110	vandalisme -61	vol -42
#dani	incendie 55	vandalisme -41	vol 143
#dar>	none -53
#dara	blessure -52	dommage_materiel 111	none -59	vol 112
#darb	collision 143	none -42
#dari	none 75
#darm	collision 62
#daro	collision 56	incendie 48	none -58
#darr	vol 69
#dart	autre 106	incendie 53	none -48
#dat>	collision -51	incendie 51	none -50
#dati	blessure -63	dommage_materiel 90	evenement_climatique 143	vandalisme -41	vol -50
#dato	degats_des_eaux 83	dommage_materiel 113	vol -56
#daw>	none -40	vol 113
#dawh	collision -44	vandalisme -83	vol 230
#daya	collision 50	vol 55
#dayr	bris_de_glace 81	dommage_materiel -72	vandalisme 47
#dayz	collision 201	degats_des_eaux -45	dommage_materiel -44	evenement_climatique 43	none -55
#daz>	collision -73	vandalisme 144
#dazt	incendie 113	none 47
#dbab	bris_de_glace 110
#dch>	collision 62	none 179	vandalisme -49	vol -44
#dcha	collision 61	incendie 50
#dchi	none 84	vandalisme 41
#dda>	incendie 45	none -69	vandalisme 72
#ddam	collision 56	none -43	vol 65
#ddar	autre 173	none -60
#ddat	blessure 114	collision -63	dommage_materiel 148	none -48	vol -45
#ddaw	vol 168
#ddel	autre 114	bris_de_glace 40
#ddha	blessure 76	collision -56	degats_des_eaux 47
#ddi>	collision -41	vol 67
#ddin	bris_de_glace 106	vandalisme 50	vol -62
#ddit	bris_de_glace 136	dommage_materiel -50	evenement_climatique -42	none -161
#ddni	blessure 255	collision -114	incendie 52	none -62	vol -41
#ddo>	collision -57	degats_des_eaux 43	dommage_materiel 121	evenement_climatique -69
#ddou	collision -82	evenement_climatique 140	none -80	vandalisme 112	vol -60
#de7k	bris_de_glace -46	dommage_materiel 189	incendie -85	none -72	vandalisme -69	vol 112
#deau	incendie 143	none -70	vandalisme 72
#debt	collision -55	none 254
#dech	autre -65	bris_de_glace 91	degats_des_eaux -61	dommage_materiel -48	vol 97
#decl	vandalisme 90	vol 60
#dega	degats_des_eaux 111	vandalisme 64
#degd	collision 239	none -160
#dehr	blessure 54	evenement_climatique 71
#dekh	incendie 69
#del>	autre 101
#dem>	bris_de_glace 79	vol -44
#deme	collision -56	degats_des_eaux -40	dommage_materiel 230	none -72
#denc	bris_de_glace 110	collision -59	dommage_materiel -51	vol 93
#denn	none 119
#dent	autre 129	collision 70	none -99
#deo>	collision -122	degats_des_eaux -41	none -106	vandalisme 203	vol 64
#depa	autre 162	evenement_climatique -47	vandalisme -58
#depo	collision -52	incendie 82	vol 152
#derb	none -51	vandalisme 74	vol 40
#derc	collision 127
#derk	collision -70	evenement_climatique 95	incendie 98	none -47	vandalisme -54
#derr	none -42
#dert	vandalisme 80
#des>	degats_des_eaux 57	incendie 52
#det>	collision 55	degats_des_eaux 157	dommage_materiel -45	none -106	vol -49
#deus	bris_de_glace 43	none -43	vol 120
#deww	vol 65
#dfe3	autre 74	collision -45	dommage_materiel 67	none -48
#dgui	collision -82	degats_des_eaux 45	evenement_climatique 82	none -49	vandalisme -59	vol 81
#dha>	blessure 100	bris_de_glace 69	none -51
#dhak	dommage_materiel 157	vol -57
#dheb	collision -49	vol 176
#dhom	collision -59	vandalisme -84	vol 202
#dia>	blessure -45	dommage_materiel -49	incendie 90	none -75	vandalisme 74
#dial	blessure -59	degats_des_eaux -49	dommage_materiel -68	evenement_climatique 204
#diat	collision 114	evenement_climatique 70	none -47
#dic>	collision -59	degats_des_eaux 101
#dich	vol 61
#did>	collision 55	evenement_climatique 49	vandalisme -40
#dida	autre 138	blessure 70	collision -184	incendie 66	none -177	vandalisme 59	vol -44
#dim>	dommage_materiel 41	evenement_climatique -47	none -96	vandalisme 165	vol -73
#dima	blessure 59	vandalisme 70
#din>	blessure 56	bris_de_glace 71	dommage_materiel -61	incendie 106	vol -47
#dina	bris_de_glace 46	vol -41
#dio>	autre 142	bris_de_glace -51	collision -90	evenement_climatique 41	none -61	vandalisme -88	vol 82
#diro	evenement_climatique 71	vandalisme -51	vol 42
#diss	collision 42	vandalisme 74
#dit>	blessure 51	bris_de_glace 119	none -80	vol -41
#dita	collision 160
#diya	collision 113	vandalisme -43
#dkhe	collision 82	none -44
#dkhl	vol 112
#dlou	collision 121
#dma>	autre 48	collision 68
#dna>	none -55
#dni>	blessure 155	collision -75	none -52	vol 81
#dokh	incendie 205	none -43
#dola	collision -61	incendie 46	none -41	vol 72
#doli	vol 55
#doll	dommage_materiel 48	none -50
#don>	blessure 150	degats_des_eaux -80	dommage_materiel 42	evenement_climatique -64	incendie 120	none -113	vandalisme -65
#donc	vol 116
#dor>	blessure 127	collision -79	degats_des_eaux 59
#dora	collision 178	vandalisme -46
#dos>	collision 213	none -50	vandalisme -62
#doss	autre 57	none 120
#dou>	collision -116	dommage_materiel 41	none -67	vandalisme 184
#douc	blessure 57	bris_de_glace 75	degats_des_eaux 87	none -46	vol -43
#doud	vol 141
#douh	collision 104	degats_des_eaux -82	vandalisme 80
#douk	incendie 98	none -101	vandalisme -40	vol 138
#doul	collision 43	vandalisme 54
#dour	collision 139
#dous	collision -56	degats_des_eaux 259	none -191	vandalisme -55	vol -43
#dra3	blessure 60	dommage_materiel 47
#dra>	autre -49	blessure 66	collision 81	vol -56
#drab	collision 160	dommage_materiel -52	evenement_climatique 42	none -71	vol -41
#drar	vandalisme 71	vol 55
#dras	collision 89	none -52	vandalisme 87
#drba	bris_de_glace 82	evenement_climatique 69	none -43
#drbo	bris_de_glace -93	dommage_materiel -69	evenement_climatique 95	none -44	vandalisme -62	vol 84
#dreb	collision 109	none -49
#drhm	autre 45	dommage_materiel 47
#dri>	collision 155
#drni	collision 110
#dro>	collision 43	none 125
#droj	blessure 129	collision -54	dommage_materiel 42
#dron	blessure -41	bris_de_glace -49	collision 68	degats_des_eaux -52	dommage_materiel 141	none -71	vandalisme -53	vol -64
#drou	blessure 58	collision -57	dommage_materiel 51	none -50
#duct	bris_de_glace -56	dommage_materiel 213	vol -45
#dust	none -46	vol 134
#dwa>	autre 72	vol 41
#dyal	none -56
#e3at	autre -62	bris_de_glace 77	collision 59	degats_des_eaux -123	dommage_materiel -46	evenement_climatique -67	incendie 135	none -63	vandalisme -42	vol -53
#e3ch	blessure 129	collision -49	incendie 49
#e3d>	evenement_climatique 54	incendie 44
#e3el	autre -58	dommage_materiel 126	incendie 61
#e3la	autre -41	bris_de_glace -115	collision -266	dommage_materiel -47	evenement_climatique -52	incendie 242	none -271	vandalisme 193	vol -125
#e3na	collision -43	evenement_climatique 58	vandalisme -45	vol 115
#e3ni	collision 108
#e3t>	collision 57	none -52
#e77e	autre -45	blessure 169	bris_de_glace -45	collision -68	degats_des_eaux 55	dommage_materiel 50	evenement_climatique -42	none -66	vandalisme -48
#e7da	autre 73	collision 58	evenement_climatique 46	vandalisme -57
#e7lo	collision -47	degats_des_eaux 148	dommage_materiel 139	none -98	vandalisme -59	vol -49
#e7na	collision 150
#e7o>	autre 127	collision -43	dommage_materiel 187	evenement_climatique -44	none -132	vandalisme -61	vol -56
#e7re	collision -41	incendie 147
#e7t>	blessure 128	degats_des_eaux 56	none -41
#e7ti	collision -43	degats_des_eaux 80	evenement_climatique 98
#e99>	bris_de_glace 56	collision 66	none -92	vandalisme 127	vol -62
#e99a	blessure 138	bris_de_glace -64	dommage_materiel 62
#e99e	autre 107	collision 43	none -95
#e9ba	autre -58	dommage_materiel 280	incendie -40	none -148	vandalisme -46	vol -90
#e9e3	collision 87	none -97	vandalisme 83
#e9el	bris_de_glace 135	collision -70	evenement_climatique 96	none -55	vol -41
#e9f>	blessure -44	bris_de_glace -43	degats_des_eaux 163	dommage_materiel -48	none -45	vandalisme 61	vol -45
#e9fa	collision 72
#e9ha	blessure 60	evenement_climatique 115	none -40
#e9na	blessure 46	evenement_climatique -45	none -45	vol 74
#e9o>	collision -40	degats_des_eaux -42	vol 201
#e9t>	blessure 134	none -47
#eage	collision 169
#eau>	degats_des_eaux 41	none -64
#eaux	degats_des_eaux 77	incendie 124
#ebag	collision -63	degats_des_eaux 118	vandalisme 115	vol -41
#ebb>	blessure -47	collision -88	degats_des_eaux -61	dommage_materiel 129	vandalisme 61	vol 45
#ebba	blessure 130	none -45
#ebbe	collision 83	dommage_materiel 54	evenement_climatique 79	none -85
#ebbi	degats_des_eaux 85	dommage_materiel 74	none -48
#ebch	autre -58	collision 103	none -65	vol 77
#ebda	autre -40	incendie 41	none -41	vol 132
#ebe>	dommage_materiel 99	evenement_climatique -51	incendie -54	none -49	vandalisme -41	vol 109
#ebha	blessure 74	collision -73	vol 98
#ebla	bris_de_glace 118	collision -92	dommage_materiel 70	none -83	vandalisme -118
#ebna	collision 92	vol 45
#ebni	blessure 114	collision -85	degats_des_eaux 110	dommage_materiel -41	vol -53
#ebri	bris_de_glace 186	none -48
#ebro	bris_de_glace -45	evenement_climatique 160
#ebs>	blessure 44	collision -91	degats_des_eaux 176	none -98
#ebt>	none 45
#ebta	collision 158	none -67	vandalisme -44	vol 45
#ebti	blessure 77	collision -62	degats_des_eaux -40	dommage_materiel 93	none -42	vandalisme -40
#ebto	collision 137
#ech>	collision -54	degats_des_eaux 49	none -53	vol 105
#echa	blessure 131	collision -115	evenement_climatique 80	none -64	vol -46
#echc	degats_des_eaux -46	incendie -59	none -77	vandalisme 117
#eche	autre 92	collision -50	none -135	vandalisme 43
#echn	blessure -50	degats_des_eaux 168	none -58
#echo	evenement_climatique -44	none -72	vandalisme 79	vol 58
#ecla	collision -42	vandalisme 81	vol 50
#ecol	blessure 58	dommage_materiel 106
#ecra	collision -40	dommage_materiel 265	none -49	vol -51
#ecti	incendie 52	vol 61
#ectr	bris_de_glace -41	collision -110	dommage_materiel 174	evenement_climatique -42	incendie 115	none -76	vandalisme -56
#ecue	incendie 214	none -63
#edat	autre 158	blessure 61	collision -69	degats_des_eaux -42	dommage_materiel -109	evenement_climatique -42	incendie 102	none -117	vandalisme -54	vol -81
#edch	none 109
#edda	blessure 63	none -54
#edde	autre 128	degats_des_eaux -40	vandalisme -54
#eddh	blessure 69	collision -50	degats_des_eaux 41
#eddi	incendie 53
#eddo	collision -69	evenement_climatique 60	none -52	vandalisme 52	vol -46
#edes	collision 58
#edha	autre 92	collision -83	dommage_materiel 51	none -61
#edit	blessure 174	collision -161	dommage_materiel 61
#edma	autre 48	collision 68
#edni	vol 108
#edra	none -86	vandalisme 189	vol -92
#edri	collision 155
#edro	none 123
#efch	collision 172
#effe	blessure 46	collision 75	evenement_climatique 58	none -46
#effo	incendie 110
#efkh	degats_des_eaux 128
#efna	collision 42	degats_des_eaux 72	none -47
#efo>	dommage_materiel -43	evenement_climatique 123
#efou	collision 94
#efs>	vol 93
#eft>	autre 108	none -56
#eftc	collision 65	none 46
#efto	autre 142	dommage_materiel -52	none -62
#egat	degats_des_eaux 131
#ege>	blessure 92	collision -61	dommage_materiel -47	none -43	vandalisme 92
#egh>	autre 40	collision -90	degats_des_eaux 43	none -90	vandalisme 154
#ehd>	bris_de_glace 144	none -67	vol 55
#ehdi	collision 43	dommage_materiel -57	evenement_climatique -65	none -99	vandalisme 192
#ehic	collision 146
#ehri	blessure 95	degats_des_eaux -99	evenement_climatique 108	none -44	vandalisme -45
#ehro	degats_des_eaux 72	incendie 76
#eil>	autre 79	blessure -42	bris_de_glace -45	collision -92	none -78	vandalisme -51	vol 137
#eill	none 103
#eima	vol 103
#eint	collision 140	dommage_materiel -50	evenement_climatique 60	none -75	vandalisme 57	vol -43
#ej3>	collision 95	vol 65
#ej3o	collision 89	evenement_climatique 74	none -46	vandalisme -42
#ejem	bris_de_glace -41	collision -63	dommage_materiel -48	none -59	vandalisme 240
#ejhi	blessure -42	collision -62	vol 185
#ejho	incendie 56	vandalisme 126
#ejja	blessure 108	collision -42	incendie 81	none -49
#ejje	autre 134	collision -50	incendie 52	none -84
#ejla	incendie 55	none -69	vandalisme -56	vol 144
#ejli	blessure 161	incendie -41
#ejlo	bris_de_glace -56	dommage_materiel 112	evenement_climatique 92	none -51	vol -50
#ejna	degats_des_eaux -69	evenement_climatique 98	incendie 80
#ejra	bris_de_glace 57
#ejt>	vol 125
#ekh>	blessure 44	degats_des_eaux 67
#ekha	incendie 122
#ekhd	blessure 226	collision -101	degats_des_eaux -76	dommage_materiel 81	evenement_climatique -43	none -73	vol -45
#ekhe	degats_des_eaux 82	evenement_climatique -58	vandalisme -49	vol 53
#ekka	collision 55	evenement_climatique 41	none -71	vandalisme 93
#ekke	collision -99	none 116	vandalisme 106
#ekki	blessure -49	collision 147	none -43
#ekne	collision -46	evenement_climatique 60	vandalisme 66
#ekra	none -56	vandalisme 199
#ekri	vandalisme -127	vol 198
#el3a	vandalisme 68
#el3o	bris_de_glace -46	degats_des_eaux -113	none -42	vandalisme 171	vol -43
#el9a	blessure 143	collision 57	degats_des_eaux 41	evenement_climatique -72	none -91
#elas	autre -51	collision -49	degats_des_eaux -43	incendie 242	none -42	vol -54
#elat	dommage_materiel -49	evenement_climatique 41	incendie 87
#elb>	blessure 88	collision 106	none -67	vol -48
#elba	collision 221	evenement_climatique -66	none -85	vandalisme -51	vol -41
#elbi	collision -53	dommage_materiel 59	none -52	vandalisme 97
#eld>	bris_de_glace 129	collision -43	vandalisme -48	vol 62
#eldi	autre 42	blessure 70	dommage_materiel 73	none -70
#ele>	collision -50	dommage_materiel 156	evenement_climatique 119	none -53	vandalisme -43
#elec	dommage_materiel 140	incendie 76	none -66	vandalisme -47	vol 53
#elep	dommage_materiel 54	vol 43
#elev	autre 259	collision -43	none -185	vandalisme -47	vol -49
#elha	blessure 48	collision -59	degats_des_eaux 70
#elie	blessure 82	collision -50	degats_des_eaux 132	none -51
#elj>	blessure 153	collision -67	dommage_materiel -75	evenement_climatique 158	none -83	vandalisme -50	vol -52
#ell>	collision -55	none -56	vandalisme 101	vol 82
#ella	none -44	vol 66
#elle	autre 52	none -69
#ello	blessure 81	vol 40
#ellu	blessure 154	bris_de_glace 176	collision -60	degats_des_eaux -80	dommage_materiel -132	evenement_climatique -44	none -78	vandalisme -50
#elma	collision -158	degats_des_eaux 66	vandalisme 231	vol -45
#elna	none 40
#elni	autre 186	blessure 96	none -180	vandalisme -46	vol -63
#elo>	dommage_materiel 119	evenement_climatique -53	none -40	vandalisme -44	vol 74
#elso	autre 83	collision -61	dommage_materiel 124	vol -43
#elt>	collision 140
#elta	blessure -65	collision -148	dommage_materiel 241	none -68	vandalisme -45	vol 65
#em3a	incendie 87	none 56
#emar	collision 57	vol 74
#embo	none 78
#embr	evenement_climatique 107
#emch	collision 151	degats_des_eaux -40
#eme>	collision -57	degats_des_eaux 123
#emen	autre 113	none -54
#emin	bris_de_glace 108	collision -41	incendie 43
#emla	collision 60	degats_des_eaux 143	none -44	vandalisme -40	vol -40
#emma	blessure 51	bris_de_glace 81	collision -50	none -69
#emme	degats_des_eaux 43
#emna	collision 54
#emni	incendie 43	none 92
#emoi	collision 191	none -66
#emor	collision 92	none -59	vol 105
#empe	evenement_climatique 218
#emrt	collision 104
#emt>	autre -55	none 148
#emtc	autre 154	collision -41	vandalisme -40
#en9a	degats_des_eaux 112	evenement_climatique -52
#enag	collision -56	degats_des_eaux -40	dommage_materiel 230	none -72
#enb>	bris_de_glace 71	collision 79	none -43
#ence	bris_de_glace 76	incendie 75
#ench	autre -41	blessure 188	bris_de_glace -52	collision -74	degats_des_eaux -46	dommage_materiel -67	evenement_climatique -65	incendie -43	none 47	vandalisme -76
#end>	bris_de_glace 56	collision -64	none 113	vol 40
#enda	incendie 48	vol 69
#endh	autre -54	blessure 105	collision 68	dommage_materiel -45	vandalisme -70	vol 106
#endi	autre 44	none -55
#endo	autre -51	blessure 198	collision 41	none -86	vandalisme -43
#enho	evenement_climatique 64	vol 63
#enn>	none 119
#enna	bris_de_glace 100	dommage_materiel -54
#enne	autre 54	degats_des_eaux -42	dommage_materiel -61	evenement_climatique 86	none -151	vandalisme 135	vol -57
#enni	blessure 51	degats_des_eaux 95
#ens>	autre -94	collision 112	dommage_materiel 160	vol -53
#ense	bris_de_glace 59	dommage_materiel 102	none -58
#ent>	none -46
#ente	collision -50	evenement_climatique 116
#enti	dommage_materiel 111	evenement_climatique -40	incendie 54	none -66	vandalisme -40
#eot>	collision 107	incendie 41
#epho	dommage_materiel 54	vol 43
#epor	autre 151	dommage_materiel -42	none -59
#epos	blessure 50	collision -56	vol 131
#epot	autre -40	blessure -44	collision -65	incendie 120	none -42	vol 160
#epte	autre 51	dommage_materiel -41	evenement_climatique 133
#er7>	bris_de_glace 150	collision 72	vol -52
#er7a	blessure -58	dommage_materiel 49	vol 83
#er9>	bris_de_glace 61	collision -127	evenement_climatique 43	incendie 169	none -55
#er9a	incendie 76	none -58	vandalisme -41
#er9e	collision -70	degats_des_eaux 136	dommage_materiel 113	none -73
#er9o	degats_des_eaux -42	dommage_materiel 45	incendie 142	none -48	vandalisme -55	vol 47
#era>	dommage_materiel 105	evenement_climatique -46
#eran	bris_de_glace 144
#erb>	none -49	vandalisme 142
#erba	collision 68	none -45
#erbc	collision -73	none -45	vandalisme 212
#erbe	degats_des_eaux 45	vandalisme 45
#erbi	collision -73	dommage_materiel 240	none -110
#erbn	collision 102	vol 46
#erbo	blessure -68	bris_de_glace -47	collision -157	dommage_materiel -55	none -123	vandalisme 84	vol 209
#erbt	collision 86
#erce	dommage_materiel 49	none -58	vandalisme 86	vol 43
#erch	collision 129
#erd>	blessure 41	bris_de_glace 79	collision -40	evenement_climatique -48	vandalisme -51	vol 87
#erde	collision -55	evenement_climatique 102
#ere>	collision 117
#erf>	autre -48	blessure 173	bris_de_glace 113	collision -104	degats_des_eaux 68	dommage_materiel -81	evenement_climatique -94	incendie -46	none -149	vandalisme -110	vol -91
#erfe	collision -51	degats_des_eaux 125
#erg3	bris_de_glace 189	collision -43	degats_des_eaux 64	dommage_materiel 43	evenement_climatique -129	none -56	vandalisme -47
#erge	bris_de_glace 121	collision -45	degats_des_eaux 69
#ergg	bris_de_glace -74	degats_des_eaux 92	dommage_materiel -40	evenement_climatique -43	incendie 165	none -80	vol -45
#ergu	bris_de_glace 132	degats_des_eaux -119	evenement_climatique 100	none -54	vandalisme -67	vol -40
#erha	blessure 163	none -134
#erie	incendie 60	none -48	vol 66
#erja	collision 44	incendie 84
#erje	bris_de_glace 119
#erk>	collision -70	evenement_climatique 95	incendie 98	none -47	vandalisme -54
#erli	collision 72
#erma	blessure 74	collision -97	dommage_materiel -46	incendie 139	none -59	vandalisme -50	vol 59
#ermi	blessure 103
#ermo	collision -64	evenement_climatique 186	vandalisme 72	vol -85
#erne	bris_de_glace -87	collision 44	degats_des_eaux 89	dommage_materiel 88	evenement_climatique -62	none -42	vandalisme -42	vol -48
#erni	none -60	vandalisme 135
#err9	bris_de_glace 90	degats_des_eaux 121	dommage_materiel -54	none -75	vandalisme -40	vol -50
#err>	autre 42	blessure -44	bris_de_glace -41	collision -53	dommage_materiel 82	none -48
#erre	blessure 60	none -51
#erri	degats_des_eaux 42
#erro	collision -47	none -49	vandalisme 139
#errs	blessure 40	none -45	vandalisme 61
#erru	autre 103	collision -42	degats_des_eaux 54	dommage_materiel -46	none -47	vandalisme 45
#ers>	incendie 64
#ersa	collision 80	dommage_materiel -45	none -122	vandalisme 163	vol -44
#ersi	collision 101	none -81	vandalisme 44	vol 87
#erss	blessure -48	collision -77	dommage_materiel 85
#ert>	vandalisme 81
#ertc	collision 45	vandalisme 75
#erte	autre 162	blessure -70	collision -54	dommage_materiel 62	none -126	vol 59
#erth	collision -43	none 117	vandalisme -49	vol 49
#erto	blessure 132	bris_de_glace -48	collision -133	degats_des_eaux 50	dommage_materiel 118	evenement_climatique -79	none -156	vandalisme -69	vol -61
#erve	blessure 143	bris_de_glace -59	degats_des_eaux -56	evenement_climatique -45	vandalisme 90	vol -50
#ervi	autre -44	blessure -72	collision -49	dommage_materiel 101	evenement_climatique 58	none 96	vol -48
#esid	bris_de_glace 110	collision -59	dommage_materiel -51	vol 93
#eski	collision 140
#esra	dommage_materiel 171	none -73	vol -99
#ess>	collision -57	degats_des_eaux 46	dommage_materiel 42	none -73
#essa	degats_des_eaux 64	none -43	vandalisme 75
#esse	collision -41	dommage_materiel -41
#essi	bris_de_glace 50	none -40	vol 110
#essn	collision -62	degats_des_eaux 69	dommage_materiel 82	vol -42
#essr	collision 78	incendie -44	vandalisme 132	vol -63
#est>	autre 42	bris_de_glace -43	collision 44	dommage_materiel 86	none -67
#esti	collision -41	dommage_materiel -91	none -98	vol 277
#etab	blessure -88	collision -40	dommage_materiel 82	evenement_climatique 111	vol -54
#etag	collision -61	dommage_materiel 177
#etai	autre -44	collision -50	degats_des_eaux 89	dommage_materiel 169	none -53	vol -49
#etar	collision -46	vandalisme 142
#etat	bris_de_glace 45	collision -73	degats_des_eaux -123	evenement_climatique 156
#etch	bris_de_glace 56	collision -118	vandalisme 131	vol -47
#ete>	evenement_climatique 101
#etha	vandalisme 129
#etna	degats_des_eaux 52	none -42
#etne	collision 91
#etni	none 46
#eton	collision 118
#etre	bris_de_glace 51	collision -54	evenement_climatique 79
#etro	bris_de_glace 75	collision 110	none -63	vandalisme 52	vol -57
#ett>	bris_de_glace 55	collision 65	dommage_materiel 75	none -69
#etta	bris_de_glace 162	vandalisme -41
#ette	bris_de_glace 50	none -61
#etti	collision -40	vol 178
#etto	autre 151	bris_de_glace 40	collision 105	none -166	vol -56
#eubl	collision -41	degats_des_eaux 124	evenement_climatique 42	none -58	vol -43
#euge	collision 107	incendie 41
#euil	autre 88	blessure -50	collision -68	evenement_climatique -46	incendie 54	none -50	vandalisme -79	vol 120
#eur>	none -48
#euro	dommage_materiel -46	vol 199
#eurs	autre -63	blessure -67	collision -78	degats_des_eaux -115	dommage_materiel -54	evenement_climatique 61	none -93	vandalisme 213
#eus>	collision -64	none -43	vandalisme 133	vol 54
#euse	none -48	vol 66
#eux>	collision 128	dommage_materiel 68	vol -44
#evis	bris_de_glace 63	dommage_materiel 109	none -62
#ewwe	autre 44
#expe	none 106
#exti	collision -56	incendie 172
#eyet	none 101
#eyyd	collision -97	degats_des_eaux -101	evenement_climatique -43	vandalisme 88	vol 182
#eyye	degats_des_eaux 59	evenement_climatique 91	none -65
#ezaf	incendie 83	none 75
#ezt>	collision 61	vol 46
#ezya	none 146
#ezz>	collision 69	evenement_climatique 106
#ezza	degats_des_eaux 59
#ezzo	vol 121
#fach	autre 152
#fact	autre 143	vol -49
#fahe	collision 72
#fahm	collision 129	degats_des_eaux 40
#fak>	autre 127	dommage_materiel -51	none 47
#fako	degats_des_eaux 40
#fara	collision -51	vol 134
#fat>	autre 165
#fate	none 120
#faza	collision -97	dommage_materiel 270	none -95	vol -58
#fch>	none 40	vandalisme 82
#fe3>	autre 102	blessure -43	collision -87	degats_des_eaux 45	evenement_climatique 98	none -58	vandalisme -49
#fe9t	blessure -52	collision 73	none -62	vol 110
#fekh	blessure 139	collision -77	degats_des_eaux 51	none -45
#fekk	collision 113	none -50	vol 80
#fel9	bris_de_glace 98
#fel>	collision -51	none -42	vandalisme -40	vol 186
#fell	bris_de_glace 110	collision 70	degats_des_eaux -49	dommage_materiel -49	none -48	vol 49
#felt	blessure -69	bris_de_glace -53	dommage_materiel 202	incendie 123	none -133	vandalisme -68	vol -47
#fen>	blessure 112	collision -192	degats_des_eaux 60	evenement_climatique 164	none -68	vandalisme -55	vol -69
#fer9	degats_des_eaux 134	dommage_materiel 54	none -78
#fer>	autre 148	blessure 112	bris_de_glace -45	collision -58	degats_des_eaux -44	dommage_materiel -159	evenement_climatique 53	none -147	vol -44
#ferg	bris_de_glace 131	degats_des_eaux 49	none -42
#ferm	bris_de_glace 68	collision 105	dommage_materiel -44	incendie 89	none -98	vandalisme -56
#ferr	bris_de_glace 64	degats_des_eaux 134
#fes>	collision 41	dommage_materiel 115	none -44
#fet>	autre 67	collision 86	dommage_materiel 124	evenement_climatique -42	none -64	vol -43
#fett	bris_de_glace 265	collision 107	degats_des_eaux -57	dommage_materiel -56	evenement_climatique -129	none -115	vandalisme -149	vol -74
#feu>	collision 128
#feur	collision 83
#ffar	collision -49	vol 153
#ffe>	degats_des_eaux 158	vol 46
#ffes	blessure 73	collision 140	dommage_materiel -52	none -41
#ffeu	collision 83
#ffou	incendie 151
#ffre	autre -40	collision -49	vandalisme -42	vol 175
#fha>	blessure 45	degats_des_eaux 113	none -64	vol 67
#fhem	autre 65	none 100
#fia>	collision 61	incendie 81	none -49
#fiat	collision 164
#fih>	none -51
#fiha	evenement_climatique 43	none -51
#fiho	degats_des_eaux 123	none -45	vol 94
#fin>	autre 77	none 78	vandalisme -45
#fina	collision 58	incendie 49
#fiss	blessure 99	bris_de_glace 167	collision -43	evenement_climatique -70	none -53	vol -46
#fit>	blessure -70	bris_de_glace 201	collision -40	degats_des_eaux -86	dommage_materiel 108	evenement_climatique -56	none -147	vandalisme -63	vol -53
#fiya	collision 85
#fjer	collision -109	incendie 112	vandalisme -40	vol 113
#fkha	autre -40	blessure 313	dommage_materiel -118	evenement_climatique -42	none -111	vol -72
#fla>	collision 190	incendie -59
#flet	collision -68	dommage_materiel 225	none -60
#flex	collision -97	degats_des_eaux 218	dommage_materiel 97	none -49	vol -60
#flou	autre 123	collision -53
#fna>	collision 70	degats_des_eaux 79	none -59
#fo9>	collision -45	degats_des_eaux 92	none -53
#fo9a	blessure 49	bris_de_glace 86	collision -89	dommage_materiel -52	evenement_climatique -58	none 52
#fo9o	collision -110	none -67	vandalisme 224	vol -45
#fond	degats_des_eaux 103
#for>	collision 119
#forn	collision -112	dommage_materiel 57	none -51	vandalisme 53
#fou9	collision 51	degats_des_eaux 202	none -109
#fou>	incendie 78	none -55	vol -43
#fouk	blessure 44	dommage_materiel 100	vandalisme -41	vol 41
#foun	dommage_materiel 98
#four	collision 64	incendie 42
#fra>	blessure 72	dommage_materiel 66	vol -48
#frac	blessure 148	collision -78	degats_des_eaux 109	vol -55
#fran	collision 41	degats_des_eaux 47
#fre>	autre -40	collision -49	vandalisme -42	vol 175
#frei	collision 212	vol -49
#frig	collision -42	degats_des_eaux -47	dommage_materiel 64	incendie 89	none -53
#frin	blessure 147	collision -91
#friq	dommage_materiel 45	vandalisme 83
#frit	dommage_materiel 100	incendie 62	none -56
#frou	incendie 87
#fsed	collision -55	degats_des_eaux 189
#ftch	none 50
#fto>	autre 124	dommage_materiel -40	vandalisme -49
#ftou	collision 318	dommage_materiel -68	none -122
#fuit	degats_des_eaux 228	none -46
#fya>	incendie 59
#g3at	bris_de_glace 156	collision -49	degats_des_eaux 98	dommage_materiel 58	evenement_climatique -149	none -62	vandalisme -51
#ga3>	autre 77	collision -77	dommage_materiel -65	evenement_climatique -41	incendie 75	none 58	vandalisme 85	vol -61
#gadi	autre 92	bris_de_glace 56	collision 50	vol -51
#gal>	blessure 58	none -47
#gala	collision -52	degats_des_eaux 122	dommage_materiel 133	vol -41
#gali	degats_des_eaux 99
#galo	dommage_materiel 97	incendie 79	none -52	vandalisme -45
#galt	collision 64
#gan>	blessure 86	bris_de_glace -40	evenement_climatique 60	none -83	vol 53
#gara	collision 59	evenement_climatique 107	none -73
#gard	bris_de_glace 57	none -79	vandalisme -51	vol 193
#gat>	collision -43	degats_des_eaux 144	incendie 77
#gats	degats_des_eaux 49
#gaz>	collision -53	incendie 131	none -68	vol 137
#ge3>	bris_de_glace 82	collision -40	degats_des_eaux 108
#gela	degats_des_eaux 55	evenement_climatique 134	vol -44
#genc	blessure 46	bris_de_glace 63	incendie 44
#gend	incendie 48	vol 69
#geot	collision 107	incendie 41
#ger>	autre -75	collision 55	vol 88
#geur	autre 103	blessure -42	collision -60	degats_des_eaux -46	incendie 162	none -65	vol -47
#gge3	bris_de_glace -74	degats_des_eaux 92	dommage_materiel -40	evenement_climatique -43	incendie 165	none -80	vol -45
#gha>	dommage_materiel 49	none -49
#ghab	collision 154	none -102	vol 122
#ghac	collision 99	degats_des_eaux 51	none -56
#ghad	collision 63
#ghal	collision 45	dommage_materiel 92	none -49
#ghan	collision -54	dommage_materiel 43	vandalisme 172
#ghar	collision -59	degats_des_eaux 222	evenement_climatique 102	none -77	vandalisme -42	vol -40
#ghat	autre 81	blessure 43	none -54
#ghaw	none -58	vandalisme 49	vol 49
#ghay	vol 78
#ghda	collision 49	degats_des_eaux 63
#ghed	autre 47	blessure 47
#ghel	dommage_materiel 60	none -52	vandalisme 53
#gher	collision -71	degats_des_eaux 70	evenement_climatique 155	none -51
#ghet	autre 44	none 75
#ghew	degats_des_eaux 59
#ghi>	dommage_materiel 55	vol 47
#ghin	autre -43	blessure -44	collision 107	dommage_materiel -43	evenement_climatique 161	none -118	vandalisme -54
#ghir	vandalisme 55
#ghis	blessure -59	collision 108	dommage_materiel -41	evenement_climatique 250	none -67	vandalisme -88
#ghit	autre 101
#ghla	autre -46	blessure 301	bris_de_glace -53	collision -103	degats_des_eaux -64	dommage_materiel -163	evenement_climatique -60	incendie -54	none -178	vandalisme -61	vol -69
#ghli	blessure 43	dommage_materiel 76	incendie -65
#ghoc	autre 164	collision -71	dommage_materiel -41	evenement_climatique -40	none 73	vol -68
#ghor	blessure 114	collision -48	vol 46
#ghra	blessure 113	bris_de_glace 84	collision -66	dommage_materiel -89	evenement_climatique 52	none -67
#ghre	evenement_climatique 62	none 154	vandalisme -49
#ghse	blessure 93	bris_de_glace 81	collision -58	degats_des_eaux 45	none -42	vol -41
#ghso	bris_de_glace 127	collision -142	degats_des_eaux -44	dommage_materiel 119	none -64
#ghta	blessure -67	degats_des_eaux -81	dommage_materiel 136	incendie 58
#glac	bris_de_glace 137	collision -117	none -117	vandalisme 112	vol -54
#glas	bris_de_glace 152	collision 69	evenement_climatique -67	none -81	vandalisme -60
#gle>	collision 142	dommage_materiel 97	evenement_climatique -54	vol -72
#glis	collision 62	none 60
#glov	collision 122
#gne>	autre 152	none -136	vol 46
#gnoi	collision -67	degats_des_eaux 196
#gnot	collision 135	none -47
#gol>	dommage_materiel 52	vol 56
#golf	bris_de_glace 86	collision -64	degats_des_eaux -60	dommage_materiel -56	evenement_climatique -68	incendie 151
#goln	collision 56	evenement_climatique 137
#golt	autre 44	none 56
#goo>	blessure -51	bris_de_glace 84	collision 100	evenement_climatique -60	none -43
#gora	autre -42	blessure 260	collision -72	dommage_materiel -63	evenement_climatique 49	none -161	vandalisme -85
#goul	vol 50
#gps>	vandalisme -107	vol 214
#grav	blessure 50	bris_de_glace 138	collision -117	vol 82
#grel	collision -46	dommage_materiel -44	evenement_climatique 288	none -83	vandalisme -48
#gris	vol 110
#guig	collision -82	degats_des_eaux 45	evenement_climatique 82	none -49	vandalisme -59	vol 81
#h10>	collision 92
#h15>	collision 116	none 68
#h20>	none 143
#h30>	none 122
#h3el	collision -40	incendie 299	none -68
#h3la	collision -63	incendie 252
#h45>	none 120
#h7al	autre 90	blessure -45	collision -46	degats_des_eaux 46	none 75
#ha3l	collision -49	incendie 122
#ha3r	incendie 173
#hab>	blessure 99	none -43
#haba	collision 250	evenement_climatique -43	none -68	vandalisme -40
#hach	blessure 97	collision 69	none -83
#had>	vol 61
#hada	autre 43	none 68	vol -49
#hadc	none 81	vandalisme 40
#hady	collision 72
#haf>	blessure -47	collision 77	evenement_climatique -45	none -46	vol 129
#hafc	none -81	vandalisme 181	vol -71
#hafe	vandalisme 100
#hafo	collision -128	degats_des_eaux 96	evenement_climatique -46	none -54	vandalisme 216	vol -52
#haft	bris_de_glace 75	collision 63	none -43
#hage	collision 94
#haha	collision 67	evenement_climatique 61
#hahd	collision -49	vandalisme 120
#hain	vandalisme -45	vol 128
#hak>	dommage_materiel 157	vol -57
#hal>	dommage_materiel 109	none 50	vandalisme -62
#hala	dommage_materiel 211	none -62	vol -59
#hale	incendie 49
#hali	autre 131	collision -75	dommage_materiel 171	none -124	vandalisme -66
#hall	none -131	vandalisme 61	vol 154
#halt	incendie 74
#ham>	autre 119	collision -44	dommage_materiel 77	none -49
#hamb	blessure -45	bris_de_glace 146	collision -59	degats_des_eaux 83	dommage_materiel -44	none -67	vol 49
#hamd	collision -49	vandalisme 40
#hamm	bris_de_glace -52	degats_des_eaux 109	none -92	vandalisme 45
#hams	bris_de_glace 48	none 48
#han>	incendie 139
#hang	autre 158	blessure -46	bris_de_glace -58	collision -84	degats_des_eaux -43	dommage_materiel -59	evenement_climatique 227	none -247	vandalisme -75	vol -80
#hani	collision 93	dommage_materiel 45	evenement_climatique 41	none -53
#hant	collision -72	dommage_materiel -99	evenement_climatique 123	vandalisme -46	vol 92
#haou	bris_de_glace 170	evenement_climatique -45	vandalisme -98
#har9	collision -71	degats_des_eaux 161	evenement_climatique 184	none -86	vandalisme -53	vol -41
#harb	bris_de_glace -58	degats_des_eaux 85	none -57	vandalisme 88
#hare	bris_de_glace 70	collision 95	none -56
#harg	autre 92	blessure -44	collision -53	dommage_materiel -69	evenement_climatique 58	incendie 157	none -64	vol -42
#hari	dommage_materiel 150	none -52
#harj	collision 40	evenement_climatique 66	vol 53
#harm	none -45	vandalisme 40	vol 85
#hass	vandalisme 80
#hat>	blessure 53	dommage_materiel 82	none -77	vandalisme -44
#hatc	autre 160	blessure -50	collision -41	none -49	vandalisme -46	vol -44
#haud	evenement_climatique 47	incendie 40
#hauf	degats_des_eaux 110
#haw>	vol 129
#hawc	collision -49	degats_des_eaux 102	dommage_materiel 59	vol -44
#hawi	collision 89	vol 59
#hawy	autre 78	collision -54	evenement_climatique -58	none -80	vandalisme 87	vol 65
#hay>	vandalisme -91	vol 134
#hazn	vol 70
#hbar	collision 48	none 76	vandalisme -50
#hbet	degats_des_eaux 61	dommage_materiel 60	none -42
#hbi>	blessure 103
#hch>	autre 53	blessure -55	collision 71	degats_des_eaux -43	incendie -49	none 115	vol -45
#hcha	blessure 80	collision -119	dommage_materiel -45	incendie 61	none -136	vandalisme 140	vol -50
#hda>	none -41	vol 75
#hdam	autre -61	bris_de_glace 49	dommage_materiel 40
#hdat	collision -122	evenement_climatique 82	none -49	vol 203
#hdaw	vol 149
#hdda	collision 52	dommage_materiel 64	evenement_climatique 58
#hdec	autre -65	bris_de_glace 91	degats_des_eaux -61	dommage_materiel -48	vol 97
#hdem	autre 108	collision -44	dommage_materiel -44	none -57	vandalisme 67
#hder	degats_des_eaux 58
#hdi>	blessure 113	degats_des_eaux -54	dommage_materiel 69	none -49
#hdit	autre 109	collision 70	vol -67
#hdou	collision 84
#he3l	bris_de_glace -86	collision -234	incendie 311	none -108	vandalisme -94	vol -56
#he99	collision 40	none -78	vandalisme 96	vol -55
#he9>	blessure 170
#heb>	collision -49	vol 176
#hebb	collision 52	dommage_materiel 92	evenement_climatique 116	none -66
#hebc	autre -68	collision 96	none -52	vandalisme 103	vol -49
#hebt	blessure 101	collision 59	dommage_materiel 93	none -60	vol -63
#hed>	evenement_climatique 127	vandalisme -72
#heda	collision -51	degats_des_eaux -45	dommage_materiel 177	evenement_climatique 40	incendie 88	none -62	vol -67
#hedc	collision 65	incendie 55
#hedm	autre 42	collision 59
#hefn	evenement_climatique 49
#heft	vol 72
#hejr	dommage_materiel 81	incendie 49	vol -41
#hel3	collision 78
#hel>	collision 55	none -46
#hell	autre 44	bris_de_glace 44	collision -52	vol 45
#heln	dommage_materiel 90
#hels	autre 209	blessure -52	dommage_materiel 63	none -54	vol -64
#helt	collision 151	none -40
#hem3	collision -41	dommage_materiel -46	incendie 244	none -114
#hemi	bris_de_glace 108	collision -41	incendie 43
#hemm	blessure -41	collision -51	incendie 199	vandalisme -91
#hemn	none 40
#hemt	autre 111	none 88
#hen>	collision -48	incendie 43	vol 168
#her9	bris_de_glace 88	collision -64	degats_des_eaux 93	dommage_materiel -43	evenement_climatique 62	none -79	vol -46
#her>	autre 56	collision -48	evenement_climatique 92	none -89	vol 73
#herb	none -49	vandalisme 93
#herj	collision 112
#herr	blessure 58	none -55
#hers	dommage_materiel 93	none -51
#hes>	collision -48	degats_des_eaux 115	vol -44
#het>	collision -59	evenement_climatique 51	vol 144
#hett	bris_de_glace 94	vandalisme 79
#heww	collision 43
#hez>	collision -64	evenement_climatique 72	none -42	vol 128
#hezz	vol 45
#hffa	vol 120
#hfif	bris_de_glace 140	collision 41	none -59
#hhar	collision -64	none 140
#hher	autre 121	collision -91	evenement_climatique 92	incendie -42	none -87	vandalisme -51
#hhh>	bris_de_glace 84	degats_des_eaux -49	none -48
#hhhh	blessure -43	bris_de_glace 160	collision 50	degats_des_eaux -75	none -51
#hhor	blessure 48
#hhou	autre 180	degats_des_eaux 51	none -103	vandalisme -40	vol -42
#hia>	autre 49	incendie 46	none -73
#hich	bris_de_glace 165	collision -57	none -86	vandalisme 62
#hicu	collision 146
#hifo	incendie 62	vandalisme 43
#hika	collision -49	vandalisme 78	vol 121
#hila	dommage_materiel 208	none -69	vol -63
#him>	degats_des_eaux 132
#hin>	collision -65	degats_des_eaux 45	evenement_climatique -43	vol 138
#hina	bris_de_glace -44	collision 56	dommage_materiel -44	evenement_climatique 84	none -97	vol 52
#hine	degats_des_eaux 121
#hira	autre 47	bris_de_glace 45	evenement_climatique -59	none -61
#his>	blessure -59	collision 57	dommage_materiel -44	evenement_climatique 275	none -68	vandalisme -99
#hit>	autre 97
#hitc	collision -79	vol 140
#hiya	collision 60
#hka>	collision 87	evenement_climatique 90	none -53
#hki>	collision -65	vandalisme 136
#hkil	collision 94	none -47	vandalisme 96
#hkit	blessure 76	collision -130	none -120	vandalisme 231
#hkou	collision 75	vandalisme -40	vol 90
#hla>	degats_des_eaux -52	evenement_climatique 146	none -75	vandalisme -52
#hlat	blessure 46	collision 40	none -45
#hles	collision -79	dommage_materiel -46	vol 205
#hli>	blessure 43	dommage_materiel 76	incendie -65
#hlle	autre 46	blessure 71
#hlo>	none -58	vandalisme -50	vol 286
#hmis	blessure 42	none 65
#hna>	collision 48	degats_des_eaux 41	none -71	vol 85
#hno>	autre 62	none 70
#hobz	collision 102	degats_des_eaux 50	incendie 47	vandalisme -54	vol -73
#hoc>	collision 161
#hoch	autre 164	collision -71	dommage_materiel -41	evenement_climatique -40	none 73	vol -68
#hodr	autre -49	blessure 66	collision 81	vol -56
#hof>	autre 63	collision 64
#hokr	collision 51	none 117
#hom>	evenement_climatique 57	none -55	vol 40
#homa	autre 44	bris_de_glace -41	collision 76	evenement_climatique -43	none -60	vandalisme 61
#hon>	blessure 71	collision -48	degats_des_eaux 106
#hone	vandalisme 43	vol 69
#hor>	vol 73
#hort	collision 116
#horz	blessure 127	collision -50	vol 53
#hote	autre 76	collision -62	dommage_materiel 112	none -85	vol 47
#hoto	autre 119	collision -68	dommage_materiel 51	none -85	vol 52
#hott	incendie 194
#hou>	vandalisme 181	vol -47
#houf	collision 47
#houk	autre -48	blessure 189	dommage_materiel -100	evenement_climatique -51	incendie -52	vandalisme -47	vol -51
#houl	collision -43	incendie 55	vandalisme 77
#houm	autre 63
#houn	bris_de_glace 84	collision -43	degats_des_eaux 56	dommage_materiel 96	incendie -55	none -57	vol -46
#hour	autre 67	collision -63	none -90	vandalisme 87	vol 60
#hout	collision 121	degats_des_eaux 49	none -45
#houy	blessure -44	collision 79
#hoya	blessure -44	collision 112	dommage_materiel 115	incendie -42
#hqet	bris_de_glace 213	degats_des_eaux 82	dommage_materiel -43	evenement_climatique -46	incendie -57	none -65
#hqqa	bris_de_glace 231	collision -98	none -52	vandalisme -97
#hra>	collision 65	incendie 42	none 81	vandalisme -57
#hrar	bris_de_glace 132	collision -160	dommage_materiel -40	incendie 181	none -57	vol -51
#hraz	blessure 95	bris_de_glace 61	collision -70	none -49
#hrb>	collision 101	vandalisme -100	vol 114
#hrba	collision 99	evenement_climatique 71	none -49	vol -49
#hre7	autre 163	collision 49	none -119	vandalisme -43
#hreb	collision 80	dommage_materiel 52
#hrej	none -46	vandalisme 66
#hri>	blessure 70	degats_des_eaux -70	evenement_climatique 95
#hrin	bris_de_glace 126	collision -81	none -43	vandalisme 93
#hrit	autre 108	blessure -58	collision -43	dommage_materiel 110	none -62	vol -90
#hrou	bris_de_glace 80	collision -40	degats_des_eaux 68
#hsar	dommage_materiel 98	incendie 71	vandalisme -42
#hsel	bris_de_glace 100	collision -46	degats_des_eaux 63
#hser	degats_des_eaux 111
#hta>	evenement_climatique 205
#htaf	collision -111	none -173	vandalisme -48	vol 370
#hti>	collision 49	degats_des_eaux 64	none -54	vol -41
#htou	bris_de_glace 85	collision -57	dommage_materiel 85	none -49
#hwa>	dommage_materiel 64	none -62
#hwaw	none -96	vol 304
#hwia	dommage_materiel 108	incendie -89
#hwiy	collision 56
#hya>	autre -41	blessure 96	collision 59	dommage_materiel -47	incendie 59	none -53
#hzen	incendie 115	none -41	vol 69
#i7a>	degats_des_eaux 60	evenement_climatique 89	none -71	vandalisme -61
#i7t>	blessure 79	vol 51
#i9a>	evenement_climatique 92
#i9ay	collision -41	degats_des_eaux -41	evenement_climatique 213	vol -54
#i9i>	collision 48	dommage_materiel -48	incendie -58	vandalisme 136	vol -70
#iad>	collision -42	degats_des_eaux 44	vol 105
#ial>	blessure -59	degats_des_eaux -49	dommage_materiel -68	evenement_climatique 204
#ian>	dommage_materiel 50	evenement_climatique 58
#iat>	collision 61	vol 46
#iate	collision 114	evenement_climatique 70	none -47
#iba>	dommage_materiel 97	none -54	vandalisme 59
#iban	collision 196	degats_des_eaux 73	none -108	vandalisme -44
#ibi>	none -84	vandalisme 105	vol 58
#ich>	vandalisme 84
#icha	bris_de_glace 91
#iche	collision 92	none -64	vol 81
#ichk	collision 87	evenement_climatique 90	none -53
#ick>	blessure 148
#icul	collision 163
#icyc	collision 105	vandalisme -40	vol 40
#ida>	autre 47	none -78
#ide>	blessure 45	collision -118	degats_des_eaux 234	dommage_materiel -59	evenement_climatique -78	none -146	vandalisme 143
#idea	collision -51	incendie 153	none -70	vandalisme 77
#iden	collision 93
#ideo	collision -122	degats_des_eaux -41	none -106	vandalisme 203	vol 64
#idon	degats_des_eaux -77	dommage_materiel 74	evenement_climatique -59	incendie 155	none -49	vandalisme -61
#iege	collision -53	none -42	vandalisme 108	vol 56
#iel>	collision 93
#ien>	autre 57
#ient	bris_de_glace -57	dommage_materiel 166
#ier>	none 44
#iere	collision 122
#iers	incendie 108
#iete	incendie 73
#ieur	blessure 161	degats_des_eaux -53	dommage_materiel -75	evenement_climatique -59	none -112	vandalisme -56	vol 106
#ifa>	evenement_climatique 149
#ifac	autre 183	vol -40
#ifet	autre 142	collision 99	evenement_climatique -57	none -72	vol -54
#iffe	bris_de_glace 61	collision 97
#ifi>	collision 82	dommage_materiel 71	evenement_climatique -44	none -40
#ifor	collision 119
#ifou	incendie 63
#ifra	collision 64	incendie 53
#ift>	autre -110	collision 125	none 114
#ifto	autre 49	collision 127	evenement_climatique -44	none 52	vandalisme -43	vol -63
#igne	bris_de_glace 98	collision -58	none -52	vol 116
#igno	degats_des_eaux 62	none -66	vandalisme 103
#igo>	collision -42	degats_des_eaux -47	dommage_materiel 64	incendie 89	none -53
#iha>	none -44
#ihom	degats_des_eaux 45	evenement_climatique 104	vandalisme -50
#ihou	incendie 52	vandalisme 67
#ija>	none 172
#ika>	evenement_climatique 121	incendie 46
#ikay	collision -49	vandalisme 78	vol 121
#ikhi	incendie 43
#ikom	autre 122	collision 40
#ila>	collision 50	vandalisme 65
#ilah	vol 40
#ilal	blessure 50	collision 40	dommage_materiel 129	none -60	vol -50
#ilat	collision 108	evenement_climatique 64	none -43	vol -40
#ile>	collision 141	none -50
#ilet	collision -52	dommage_materiel 84	incendie 76	none -42
#ilif	collision -42	dommage_materiel 137
#illa	collision 75	vandalisme 52
#ille	autre 44	blessure 67
#ilti	collision 101	dommage_materiel 43	vol -44
#ima>	degats_des_eaux 43	dommage_materiel -45	incendie 60	none -51	vol -50
#iman	blessure 43
#imar	vol 78
#imat	degats_des_eaux 69	incendie 46	vol -51
#imen	collision 49	dommage_materiel -55	vandalisme 106	vol -65
#imme	degats_des_eaux 158	none -104	vandalisme 101	vol -72
#imn>	collision 165	vandalisme -44
#imna	bris_de_glace 133	collision -91
#imta	none 131
#ina>	degats_des_eaux 62	none -49
#inac	collision 72	none -57	vandalisme -66	vol 95
#inah	blessure 47	bris_de_glace 56	collision -52	incendie 114
#inat	dommage_materiel 51	none -43	vandalisme 90
#ince	collision -109	dommage_materiel -67	evenement_climatique -40	incendie 221	none -64	vandalisme -90	vol 112
#inch	dommage_materiel -52	evenement_climatique -49	none 207	vol -56
#indu	bris_de_glace -48	dommage_materiel 154	none -48	vol 65
#ine>	degats_des_eaux 88	none -61
#inee	bris_de_glace 108	collision -41	incendie 43
#ines	collision -62	degats_des_eaux 107	vol 85
#inet	blessure 47	collision -54	degats_des_eaux 57
#ing>	collision 92	none -42
#ingo	collision 72
#inha	bris_de_glace 101	collision -205	degats_des_eaux -41	dommage_materiel 119	evenement_climatique -49	none -52	vol -44
#ini>	degats_des_eaux 46
#inin	autre 92	blessure -49	bris_de_glace 74	degats_des_eaux 84	none -48	vol -67
#iniq	autre 136	collision 54	none -56	vol -44
#int>	collision 88	degats_des_eaux 45
#inte	collision -56	none -53	vandalisme 100	vol 127
#ints	blessure 132	bris_de_glace 141	collision -46	dommage_materiel -85	evenement_climatique -40	none -104	vandalisme -44
#intu	bris_de_glace -42	collision 154	dommage_materiel -56	evenement_climatique 66	none -87	vandalisme 65	vol -50
#ion>	collision 56	none -51
#ionn	bris_de_glace 45	collision 204	incendie -48	none -75
#iori	collision 117
#iot>	autre -63	bris_de_glace 59	dommage_materiel 196	none -75	vandalisme -52
#ipho	blessure -52	collision -43	degats_des_eaux 86	vol 167
#ipor	collision 129
#ique	dommage_materiel 52	none -46
#irag	collision 150
#iran	collision -86	degats_des_eaux 86	none -42
#irat	autre 120	dommage_materiel 105	none -104	vol -71
#irba	collision 112
#ircu	collision 71	incendie 87
#ire>	collision -44	dommage_materiel 50	none -68	vol 72
#iro>	collision -53	evenement_climatique 96	vandalisme -57	vol 56
#isci	blessure 80	bris_de_glace -45	collision -82	degats_des_eaux 178	dommage_materiel -51	evenement_climatique 83	none -145	vandalisme -44	vol -62
#ise>	bris_de_glace 157	collision -52	none -45
#iser	collision 167
#iseu	degats_des_eaux 67	incendie 60	vol -47
#isin	bris_de_glace 47	collision -45	degats_des_eaux 115	none -57
#ison	collision 43	dommage_materiel 59
#isqu	blessure 133	collision -132	degats_des_eaux -40	none -52	vandalisme -49	vol 66
#iss>	collision 152	vandalisme -57	vol -43
#issa	vol 71
#isse	collision 41	none -57	vol 86
#issi	autre 86	collision 90	dommage_materiel 53	vandalisme -57
#isso	autre -48	collision 87	incendie 94	none -54
#issu	blessure 63	bris_de_glace 108	evenement_climatique -54	none -56	vol -44
#ista	autre 308	collision -88	dommage_materiel 106	evenement_climatique -43	none -207	vandalisme -50	vol -57
#iste	autre 151	degats_des_eaux -60	none -82
#ita>	autre 167	collision 46	none -95	vol -41
#itai	evenement_climatique 175	none -127	vandalisme -69	vol 128
#ital	collision 109
#itar	blessure 50	collision 45
#itch	collision -51	none 47	vol 99
#ite>	degats_des_eaux 67	none -53	vandalisme 68
#iter	bris_de_glace -96	collision 70	degats_des_eaux 199	evenement_climatique -61	none -43	vol -56
#iteu	dommage_materiel 176	none -43	vol -40
#itha	collision 41	incendie 47	none -46
#itho	autre 313	blessure -58	collision -56	dommage_materiel -50	none -139	vandalisme -49
#iti>	bris_de_glace 51	dommage_materiel 88	evenement_climatique -83	none -56	vandalisme 160	vol -82
#ito>	blessure 79	collision -62	vandalisme -41	vol 68
#itou	blessure 75	collision -52	none -75	vandalisme 48
#itre	bris_de_glace 227	collision -52	dommage_materiel -61
#itri	bris_de_glace 157	collision -86	none -44	vandalisme 102
#itro	bris_de_glace -58	degats_des_eaux -51	dommage_materiel 100	evenement_climatique 147	incendie -48	vandalisme -42	vol 40
#itur	blessure -43	collision 43	evenement_climatique 63	none -73	vandalisme 73
#iver	collision -86	degats_des_eaux -52	none -94	vol 249
#ivil	incendie 100
#ivra	collision 96
#ivre	collision 55	vol 72
#iwni	degats_des_eaux 42	none 82
#iya>	collision 50
#iyad	autre -44	collision -74	dommage_materiel 72	evenement_climatique -48	none -67	vandalisme 113	vol -85
#iyam	none 109
#iyat	collision 95
#iyed	collision 100	degats_des_eaux -52	dommage_materiel 137	none -53
#iyeh	none 128
#iyet	collision 102
#iyin	collision -72	evenement_climatique -52	none -121	vandalisme 85	vol 123
#j3at	collision 58
#j3o>	autre 375	bris_de_glace -43	collision -93	dommage_materiel -51	none -150	vandalisme -91	vol -64
#j3ou	autre 181	collision 70	none -170	vol -43
#jab>	collision -74	degats_des_eaux 55	dommage_materiel 71	none -62	vandalisme 131	vol -58
#jada	collision 74
#jah>	bris_de_glace -64	dommage_materiel 154	vandalisme 103
#jaj>	blessure -54	bris_de_glace 268	collision -79	degats_des_eaux -49	incendie 74	none -67	vol -43
#jaja	bris_de_glace 235	collision -161	dommage_materiel -57	evenement_climatique 107	none -114	vol -60
#jala	autre -46	collision 55	vol 120
#jama	bris_de_glace 150	incendie 45
#jame	incendie 56	vandalisme -41	vol 110
#jand	collision 83
#jane	dommage_materiel 110	none -46
#jani	blessure -46	bris_de_glace -54	degats_des_eaux -60	evenement_climatique 211	none -56	vol -97
#jant	blessure -43	collision 103	dommage_materiel 86	vandalisme -41
#jar>	dommage_materiel 66	none -52
#jara	degats_des_eaux 89	dommage_materiel 64	evenement_climatique -41
#jard	bris_de_glace 57	collision -65	incendie 109	none -63	vol -48
#jari	incendie 50	none -47
#jarn	collision -96	degats_des_eaux 65	dommage_materiel 81
#jarr	vandalisme -91	vol 217
#jart	degats_des_eaux 80
#jat>	collision 57	none -56
#jawa	autre 171	blessure -62	degats_des_eaux -40	dommage_materiel 123	none -297	vandalisme -51	vol -50
#jawb	collision 44	degats_des_eaux 73	none 92
#jawc	collision 59	none 150
#jay>	bris_de_glace 101	degats_des_eaux 56
#jaya	collision 111
#jbed	blessure -53	collision -71	dommage_materiel 90	none -41	vol 138
#jbel	evenement_climatique 261	none -48	vandalisme -115	vol -52
#jdar	blessure -59	bris_de_glace -40	degats_des_eaux 71	dommage_materiel -68	evenement_climatique 130	none -157	vandalisme 109	vol -49
#jdid	autre 96	collision -106	incendie 48	vol -40
#je3>	autre 117	dommage_materiel 57	none -57
#je3n	collision 51	vol 128
#je3t	collision 52	none -48	vol 46
#jeb>	collision 127	incendie 70	vol -45
#jebd	collision -65	vol 138
#jed>	incendie 100	none -61	vol 65
#jedd	collision -44	dommage_materiel 85	evenement_climatique 49	none -43
#jehd	bris_de_glace 104	none -55	vol 65
#jel>	collision -51	dommage_materiel 75	none -68	vandalisme 113
#jeld	blessure 134	collision -129	dommage_materiel 83	vandalisme -57	vol 70
#jell	autre 143	blessure -46	collision -77	none -56	vol 85
#jem3	none 132
#jem>	bris_de_glace 67	collision -68	dommage_materiel -46	none -72	vandalisme 120	vol 54
#jenb	bris_de_glace 57	collision 91	none -48
#jer7	blessure -45	bris_de_glace 100	none -41
#jer>	collision -71	degats_des_eaux 52	none -57	vandalisme 193
#jerr	blessure -91	collision -70	dommage_materiel 167	evenement_climatique -55	vandalisme -43	vol 84
#jhi>	blessure -42	collision -62	vol 185
#jhou	incendie 65	vandalisme 51
#jib>	blessure 45	dommage_materiel 43	none -88	vol 59
#jira	collision -86	degats_des_eaux 86	none -42
#jit>	collision 136	vandalisme -48	vol 69
#jiw>	dommage_materiel 66
#jja>	degats_des_eaux 103
#jjar	blessure 108	collision -42	incendie 81	none -49
#jje3	autre 207	none -124
#jla>	dommage_materiel -47	evenement_climatique 79	none -60	vandalisme -43	vol 79
#jli>	blessure 129	collision 49
#jlia	collision 162	vandalisme -46
#jlih	blessure 84	degats_des_eaux -41	dommage_materiel 70	evenement_climatique 70	incendie -52	vandalisme -48	vol -53
#jlou	evenement_climatique 146	vol -62
#jm3a	bris_de_glace 64	collision -51	none 64
#jme3	blessure -63	bris_de_glace 110	degats_des_eaux 80	dommage_materiel -124	evenement_climatique -42	none -56	vandalisme 128
#jna>	collision 57	incendie 82
#jnab	blessure 81	collision 131	none -100
#jnb>	autre -66	blessure -51	collision 78	none -64	vandalisme 55
#join	degats_des_eaux 166
#joj>	none 58
#jour	vol 134
#jra7	collision 57	vol 73
#jra>	bris_de_glace 88	collision -49	evenement_climatique 40	none -41
#jre7	bris_de_glace 128	none -55	vandalisme 40
#jri>	blessure 80	collision -63
#jrou	bris_de_glace 72	degats_des_eaux -43	vandalisme 73
#juin	none 79
#k7al	blessure 155	degats_des_eaux 57	dommage_materiel -108	evenement_climatique -45	incendie 69
#k7el	incendie 156	none -80
#ka3b	collision 83	evenement_climatique -43	incendie 110
#kabe	collision 76	evenement_climatique -49	incendie 45	vandalisme 50
#kabi	evenement_climatique 48	vandalisme -46	vol 105
#kala	incendie 61	none -50	vandalisme -44	vol 108
#kame	collision 40	degats_des_eaux 46	incendie 74	none -76
#kami	collision 126
#kaml	incendie 53	none -45
#kan3	autre 81	vol 40
#kan9	collision 96	dommage_materiel 44
#kan>	collision 53
#kanb	blessure 203	none -78	vandalisme -41	vol -49
#kanc	dommage_materiel 89
#kand	blessure 72	vol 46
#kane	bris_de_glace 72	degats_des_eaux -50	evenement_climatique 85	none -72
#kang	bris_de_glace 66	collision 60	evenement_climatique -47	none -47
#kanh	autre -56	blessure -95	bris_de_glace 84	collision -110	dommage_materiel 101	none -47	vol 101
#kank	collision -75	vandalisme -46	vol 156
#kanm	collision 190	dommage_materiel 53	none -72	vandalisme -43	vol -44
#kano	incendie 50	vol 60
#kans	autre 63	blessure 61	degats_des_eaux 52	none -53
#kant	incendie 56
#kar>	evenement_climatique 94	none -65
#karo	collision 103
#karr	blessure 40	collision 156	none -47
#kass	dommage_materiel 135	evenement_climatique -67	none -59	vandalisme 111	vol -114
#kat3	blessure 85	degats_des_eaux 48	dommage_materiel -40
#kat7	blessure -55	collision 42	dommage_materiel 138	evenement_climatique -48	none -43	vol 41
#kat9	degats_des_eaux 109
#kat>	bris_de_glace 63	none -55	vandalisme 48	vol -41
#katb	autre -85	collision 102	none 130
#katg	vandalisme 79
#kath	autre -50	collision 80	none 166
#katk	autre 223	degats_des_eaux 59	dommage_materiel -45	none -77	vol -46
#katl	collision 46	degats_des_eaux 41
#katr	autre 305	blessure -101	bris_de_glace -68	collision -80	degats_des_eaux -47	dommage_materiel -78	incendie -48	none -209	vandalisme -112	vol -79
#kats	collision -46	degats_des_eaux 65	vandalisme 70
#katw	collision 171	vol -44
#kay3	degats_des_eaux 171	evenement_climatique 48	none -50	vol -47
#kay7	dommage_materiel 75	none -91	vol 122
#kay9	degats_des_eaux 79	none -49	vol 83
#kaya	collision -49	vandalisme 78	vol 121
#kayc	dommage_materiel 50	evenement_climatique 67	none -56	vandalisme -67	vol 59
#kayd	collision 101
#kaye	bris_de_glace 68	collision -71	evenement_climatique -41	incendie 133
#kayf	none -122	vol 137
#kayg	degats_des_eaux 55
#kayh	blessure -52	collision 90	degats_des_eaux 95
#kayj	blessure 81	collision -54	degats_des_eaux 116	none -43	vol -44
#kayk	none -59	vandalisme 153	vol -54
#kayl	blessure -48	degats_des_eaux -46	dommage_materiel 94	incendie 65	none -40	vandalisme -44
#kaym	bris_de_glace 67	collision 121	dommage_materiel -54	vandalisme -47
#kayn	none 69
#kayr	collision -51	degats_des_eaux 106	evenement_climatique -51	vandalisme 86	vol -49
#kays	degats_des_eaux 114	vandalisme -42	vol 74
#kayt	degats_des_eaux 57	dommage_materiel 83
#kba>	vol 54
#kber	bris_de_glace 99	collision -42	degats_des_eaux 136	evenement_climatique -103	incendie 46	none -47
#kbir	blessure 54	none -52
#kchi	evenement_climatique 70
#keb>	incendie -81	none -59	vandalisme 257	vol -42
#kebb	blessure 116	collision -48	degats_des_eaux -40	dommage_materiel 133	none -66	vol -46
#kebt	blessure 63	collision 62
#ked>	none 119	vandalisme 42	vol -53
#keff	autre -80	blessure 128	bris_de_glace -127	collision -143	degats_des_eaux -57	dommage_materiel 85	evenement_climatique -81	incendie -73	none -140	vandalisme -103	vol 140
#kel>	none -61	vandalisme 180
#kelb	blessure 130	collision 86	dommage_materiel 52	none -55	vandalisme -40	vol -45
#kell	none 97
#kemm	collision 158	vandalisme -52	vol -46
#ken>	autre 49	collision -64	incendie 93	none 59	vol -55
#kenn	bris_de_glace 97	collision 59	dommage_materiel -64	evenement_climatique 43	vandalisme -50
#kent	blessure 79	collision 49	dommage_materiel 59	none -54
#kers	collision 148	vandalisme 65	vol -52
#kess	collision -60	none -47	vandalisme 136	vol 51
#ket>	blessure 43	bris_de_glace 52
#kha>	blessure 65	collision 72
#khad	autre -47	blessure 212	bris_de_glace 162	collision -90	dommage_materiel -118	evenement_climatique -48	none -110	vandalisme -47	vol -76
#khaf	collision 54	dommage_materiel -76	evenement_climatique -67	none -73	vandalisme 126
#khal	dommage_materiel 82	incendie 85	none -69	vandalisme -48
#kham	dommage_materiel 95	incendie 112	none -49	vandalisme -46
#khan	incendie 189
#khar	collision 65	vol 43
#khas	collision -46	vandalisme 97
#khat	blessure 46	collision -57	evenement_climatique 120	none -67	vandalisme -42
#khaw	autre 42	none -66	vandalisme 48	vol 59
#khay	vandalisme 94	vol 44
#khaz	vol 70
#khba	collision 48	none 76	vandalisme -50
#khda	none -42	vol 142
#khdd	collision 63	dommage_materiel 74	evenement_climatique 44	vol -43
#khde	autre 66	dommage_materiel -46	none -47
#khdi	autre 48	blessure 102	degats_des_eaux -52	dommage_materiel 52	none -55	vol -68
#khdo	collision 84
#kheb	blessure 52	collision 67	none -42
#khed	collision 47
#khel	collision 41	none -40
#khem	blessure -72	collision 118	incendie 170	none -47	vandalisme -102	vol -67
#khen	incendie 83	vol 98
#kher	none -44	vandalisme 71
#khet	collision -56	none -78	vandalisme 101	vol 169
#khfi	bris_de_glace 140	collision 41	none -59
#khil	dommage_materiel 176	none -56
#khin	blessure -40	collision -57	degats_des_eaux 88	dommage_materiel -41	evenement_climatique -51	vandalisme -41	vol 124
#khir	collision 46	incendie 49
#khla	evenement_climatique 69	none -52
#khle	collision -79	dommage_materiel -46	vol 205
#khlo	none -45	vandalisme -44	vol 210
#khmi	none 60
#khob	collision 54	degats_des_eaux 113	vandalisme -47	vol -62
#khod	autre -40	blessure 48	collision 98	vol -46
#khor	collision 42	none 43	vol 87
#khou	dommage_materiel 58
#khoy	blessure -44	collision 112	dommage_materiel 115	incendie -42
#khra	autre 82	collision 55	incendie 46	none -45
#khre	none -46	vandalisme 40
#khsa	dommage_materiel 98	incendie 71	vandalisme -42
#khse	degats_des_eaux 91	vandalisme 51
#khta	collision -71	dommage_materiel 55	none -138	vandalisme -47	vol 266
#khte	autre -53	blessure -55	collision 78	dommage_materiel -83	none -97	vandalisme -48	vol 255
#khtf	collision -53	none -47	vandalisme -45	vol 207
#khti	collision 63	degats_des_eaux 78	dommage_materiel 43	none -51
#khto	degats_des_eaux 55	dommage_materiel 149	vol -43
#khwa	none -80	vol 255
#khze	incendie 115	none -41	vol 69
#kifa	autre 183	vol -40
#kil>	vandalisme 97
#kina	blessure 43	collision 49	evenement_climatique -43	none -42	vandalisme -45	vol 85
#king	collision 110	none -43
#kit>	dommage_materiel 44	none -54	vandalisme 44
#kka>	none 66	vandalisme 67	vol -40
#kkal	incendie 126
#kkar	autre 51	collision -42	evenement_climatique 145	incendie -45	none -57	vandalisme 52	vol -52
#kkat	none -83	vandalisme 154
#kked	evenement_climatique -40	none 94	vandalisme 64	vol -52
#kkit	bris_de_glace 47	collision 84
#kla>	blessure 260	bris_de_glace -51	collision -88	degats_des_eaux -41	dommage_materiel 84	evenement_climatique -52	none -144	vandalisme -69	vol -50
#klia	collision -51	dommage_materiel 70	evenement_climatique 75
#klim	blessure 68	collision -46	degats_des_eaux 101	incendie -42	vandalisme 56
#klla	collision 217	dommage_materiel -43	incendie 44	none -64	vandalisme -42	vol -49
#kna>	degats_des_eaux 101
#knes	collision -46	evenement_climatique 60	vandalisme 66
#knna	dommage_materiel 68	vandalisme -46	vol 67
#kol>	bris_de_glace 67	degats_des_eaux 60	evenement_climatique -54	none 63
#kolh	evenement_climatique 98
#koll	autre 174	collision -41	none -105	vandalisme -56	vol 40
#koln	collision 55	evenement_climatique 41
#kom>	autre 56
#kona	bris_de_glace -42	dommage_materiel 85	none -54	vandalisme 127
#kont	collision 55
#kora	bris_de_glace 104
#kors	autre -50	blessure -50	collision -95	vandalisme 75	vol 176
#koul	bris_de_glace 127	collision 58	degats_des_eaux -45
#koum	degats_des_eaux 79
#koun	collision 60	vol 62
#kour	bris_de_glace 112
#kouz	incendie 44
#kran	collision 63	vandalisme 71
#kras	none -77	vandalisme 193
#kri>	vandalisme -127	vol 198
#ksid	blessure -44	collision 191	none -42
#ktaf	blessure 150	collision -67	degats_des_eaux 99	dommage_materiel -90	evenement_climatique -46	none -134	vol -70
#ktbo	none -78	vandalisme 166	vol -42
#kteb	collision 63	vandalisme 41
#ktef	blessure 40	evenement_climatique 44
#ktou	evenement_climatique 83	none -40
#l2ar	collision 68	vandalisme -40
#l3a>	collision 41
#l3af	incendie 205
#l3aj	blessure -49	bris_de_glace -68	collision -150	degats_des_eaux -60	dommage_materiel 135	evenement_climatique 291	none -206	vandalisme -81	vol -61
#l3am	autre 80	collision -88	dommage_materiel -40	vandalisme 115	vol -48
#l3an	collision -57	evenement_climatique -44	vandalisme 219
#l3ar	collision 62	dommage_materiel -58	none 136
#l3as	evenement_climatique 120
#l3at	collision 81	degats_des_eaux 63
#l3aw	autre -56	blessure 208	bris_de_glace -63	collision -149	dommage_materiel -47	evenement_climatique -51	incendie -42	none -72	vandalisme -56	vol 150
#l3bo	collision -51	incendie 120	none -47	vandalisme 114	vol -59
#l3ch	none 64
#l3eb	blessure 71	bris_de_glace 83	collision -85	degats_des_eaux -70	dommage_materiel 112	incendie -42	none -69	vol -46
#l3er	collision -76	dommage_materiel 123	none -108	vandalisme 123
#l3es	degats_des_eaux 98	none -61	vandalisme 60
#l3id	autre 57	blessure 59	collision -79	none -69	vol 80
#l3im	none -45	vol 93
#l3in	autre 137	blessure -60	bris_de_glace 112	collision -144	incendie 66	none -48	vol -86
#l3o>	bris_de_glace -46	degats_des_eaux -113	none -42	vandalisme 171	vol -43
#l3om	collision 43	degats_des_eaux 52
#l7a9	collision 63
#l7ad	collision 60	none 76
#l7aj	collision 65	incendie 60
#l7am	none -50	vol 64
#l7an	bris_de_glace 67	dommage_materiel -52	evenement_climatique 40	vandalisme 56
#l7ch	dommage_materiel 105	none -43
#l7di	blessure 89	none -57
#l7ed	incendie 84	none 59
#l7em	blessure 95	bris_de_glace 97	collision -141	incendie 69	none -61
#l7it	collision 45	none -72	vol -40
#l7je	collision -79	vandalisme 215
#l7ma	bris_de_glace 71	collision 128	vol -47
#l7ou	blessure 258	collision -126	degats_des_eaux -43	dommage_materiel -69	evenement_climatique -41	incendie 90	none -90	vol -64
#l7ri	incendie 72
#l7wa	autre 69	collision -59	dommage_materiel -47	incendie 41	none -92	vandalisme -67	vol 52
#l9a>	collision -62	none 69	vandalisme 85
#l9ah	autre 79	bris_de_glace -44	dommage_materiel -93	evenement_climatique 41	none -70	vandalisme 80
#l9an	evenement_climatique 41	vandalisme 93
#l9at	blessure 119	collision 93	degats_des_eaux 40	evenement_climatique -73	none -103
#l9aw	blessure -81	collision 135	dommage_materiel -58	incendie 205	none -58	vandalisme -108	vol -73
#l9di	collision 160	dommage_materiel -52	evenement_climatique -68	none -57	vandalisme 134	vol -83
#l9el	autre 152	evenement_climatique -44	none -130	vandalisme 95	vol -91
#l9er	evenement_climatique 82
#l9et	collision 45	dommage_materiel 138
#l9in	collision -52	degats_des_eaux 110	evenement_climatique -41	vol 141
#l9it	none -50	vol 113
#l9od	collision 58
#la3>	blessure -47	collision 52	evenement_climatique 46	incendie 83	none -101	vol -50
#la3b	bris_de_glace 58	collision -61	none -91	vandalisme 176
#la9>	bris_de_glace 66	degats_des_eaux 68	none -44
#la9a	autre -44	collision 103	none -60	vandalisme -69	vol 182
#la9i	vol 133
#lab>	autre 158	bris_de_glace -54	dommage_materiel 109	none -111	vol -51
#laba	dommage_materiel -41	vol 41
#laca	degats_des_eaux 53	evenement_climatique 58	incendie 128	none -74	vol -40
#lace	bris_de_glace 132	collision -49	none -82	vandalisme 89
#lach	autre 181	blessure -45	dommage_materiel -51	evenement_climatique -45	vandalisme -65	vol -66
#lad>	none -56	vandalisme 191	vol -75
#ladi	collision 83	degats_des_eaux -59	evenement_climatique 105	none -56
#lafo	degats_des_eaux 103
#lage	autre 92	collision 63	incendie 68	none -55	vol -47
#lah>	none 44
#laha	collision 97	vol 81
#lain	collision -56	none -53	vandalisme 54	vol 182
#lair	collision -53	degats_des_eaux 82	dommage_materiel -83	evenement_climatique -61	incendie 71	none -79	vol 53
#lakh	degats_des_eaux -51	evenement_climatique 69	vol 85
#lal>	blessure 51	collision 76	dommage_materiel 70	none -62
#lala	blessure 58	collision -56	degats_des_eaux -45	dommage_materiel -49	none 222	vandalisme -59	vol -52
#lam>	none 48
#lama	none 194
#lamp	collision -49	degats_des_eaux -43	dommage_materiel 90	incendie 52	none -120	vandalisme 100	vol -73
#lamt	collision 155	none -49
#lanc	collision 85
#land	collision 154	incendie 124	none -65	vandalisme -50
#lant	collision 215	vol -88
#laqu	bris_de_glace -61	dommage_materiel 231	none -66	vol 44
#lara	vandalisme 76	vol 83
#larb	blessure 93
#lard	collision 61	evenement_climatique 71	none -56
#las>	collision 87	incendie 164	vandalisme -42	vol -45
#lass	bris_de_glace 73	none -45
#last	blessure 128	collision 42	degats_des_eaux -44	dommage_materiel -51	incendie 75	none -72	vol -59
#lat>	incendie 64
#lata	bris_de_glace 49	collision 91
#late	blessure 44	bris_de_glace 69	collision -68	dommage_materiel 52	evenement_climatique 42	incendie -49	none -41
#lati	collision 240	vandalisme -49	vol -48
#lave	degats_des_eaux 123
#lavi	blessure -40	dommage_materiel 245	none -63
#law>	collision -46	none -60	vol 181
#lay>	blessure -54	collision -115	dommage_materiel -56	evenement_climatique -54	incendie -40	none 166	vandalisme -58	vol 191
#layk	degats_des_eaux 72	evenement_climatique 66	vandalisme -42	vol -42
#lbab	collision 56	none -66	vandalisme 89
#lbal	bris_de_glace -41	collision 56	dommage_materiel 219	none -70	vandalisme -72	vol -56
#lbar	none 74
#lbas	vandalisme -40	vol 111
#lbat	blessure -88	collision 230	evenement_climatique -66	none -109	vandalisme -61
#lben	bris_de_glace 136	collision 88	degats_des_eaux -41	dommage_materiel -101
#lber	bris_de_glace 49	evenement_climatique -65	none -56	vandalisme 62
#lbi>	collision -53	dommage_materiel 59	none -52	vandalisme 97
#lbid	collision -66	evenement_climatique 214	none -47
#lbit	autre -41	bris_de_glace 144	collision -65	dommage_materiel -45	evenement_climatique -69	vol 63
#lbla	collision 82	vol 60
#lbou	collision 42
#lcam	collision 164	none -42
#lcap	none -95	vandalisme 211	vol -45
#lcar	collision 40	dommage_materiel -47	evenement_climatique -48	none -64	vandalisme 68	vol 57
#lch>	dommage_materiel 47	none 131
#lcha	degats_des_eaux -56	dommage_materiel 163
#lcon	bris_de_glace 52	none -44
#ldi>	blessure 46	dommage_materiel 82	none -43
#le3>	dommage_materiel 57	evenement_climatique 47	none -58	vol -48
#le3n	evenement_climatique 182
#le3t	blessure 83	bris_de_glace -52	collision 186	dommage_materiel -41	none -58	vandalisme -42	vol -63
#le9>	blessure 109	collision -54	degats_des_eaux 84	none -79	vol -46
#le9t	blessure 138	collision 54	none -61	vol -41
#leau	collision -70	degats_des_eaux 117	dommage_materiel 54	vol -48
#leb>	blessure -56	collision 46	dommage_materiel 47	none -49	vandalisme -42
#lebt	collision 231	none -44	vol -40
#lec>	collision 62	none -46	vol 111
#lect	collision -117	dommage_materiel 158	evenement_climatique -40	incendie 105	none -75	vandalisme -60	vol 72
#led>	blessure 115	collision -51	dommage_materiel 50	none -44	vandalisme 44	vol -58
#lef>	autre 176	collision 97	none -77	vandalisme -67	vol -54
#lefo	autre 67	vol 43
#lek>	collision 209	none -56	vandalisme -62	vol -46
#lekh	blessure 69	collision 91	none -41	vandalisme -43	vol -44
#lel>	degats_des_eaux 162	none -57
#lem>	bris_de_glace 40	incendie 111	vol 59
#leph	dommage_materiel 54	vol 43
#ler>	collision 60	none 58
#les>	none -40
#less	collision -50	dommage_materiel 106	none -56	vol 42
#lest	autre 245	blessure -52	none -92	vol -71
#let>	none -57
#letn	dommage_materiel 140	vandalisme -48
#lett	blessure -51	none -51	vandalisme 98
#leva	collision 49
#lfaz	collision -97	dommage_materiel 270	none -95	vol -58
#lfer	bris_de_glace 128	collision -40	dommage_materiel -43	incendie 94	none -67	vandalisme -40
#lfeu	collision 135
#lflo	autre 81	collision -51	none 78	vandalisme -42	vol -44
#lfo9	bris_de_glace 54	collision -41	degats_des_eaux 109	incendie 62	none -47
#lfor	collision -97	dommage_materiel 41	none -49	vandalisme 40
#lfou	degats_des_eaux 215	none -54
#lfra	blessure 113	collision -82	degats_des_eaux 80	vol -42
#lgaz	bris_de_glace -68	degats_des_eaux -76	dommage_materiel -63	evenement_climatique 59	incendie 196	none -80
#lgen	dommage_materiel -88	evenement_climatique -55	incendie -44	none -51	vol 204
#lgha	autre 87
#lghi	blessure -59	collision 63	dommage_materiel -41	evenement_climatique 167
#lgho	blessure 73	collision -40	incendie 72
#lgre	collision 43	evenement_climatique 120
#lha>	degats_des_eaux 91	none -46
#lham	collision -106	none 47	vandalisme 80	vol 41
#lhom	evenement_climatique 76
#lia>	none -62	vol 48
#lian	collision -51	dommage_materiel 70	evenement_climatique 75
#lib>	blessure -67	degats_des_eaux -78	dommage_materiel 128	evenement_climatique -41	incendie 48
#lice	none -41
#lid>	autre 68	blessure -45	bris_de_glace 89	collision 60	degats_des_eaux -79	none -55	vandalisme -45	vol 61
#lida	blessure 96	none -50
#lidi	autre 103	blessure 53	collision -56	vol -48
#lien	bris_de_glace -66	dommage_materiel 188
#lier	autre -41	collision 69	degats_des_eaux 76
#lifo	collision -42	dommage_materiel 137
#lign	collision 91	none -48	vol 41
#lih>	collision 57
#liha	bris_de_glace 46
#liho	evenement_climatique 160
#lij>	dommage_materiel 43	vol 97
#lik>	collision -68	incendie 48	none 205
#liko	autre 128	collision 46
#lila	vandalisme 69
#lill	collision 69	dommage_materiel -49
#lim>	blessure 65	degats_des_eaux 59	none -100	vol 131
#lima	degats_des_eaux 117	vol -46
#lime	collision 91
#limn	bris_de_glace 69
#lin>	incendie 68
#lina	degats_des_eaux 98	none -69
#ling	collision 72
#lini	autre 126	collision 63	none -51	vol -40
#lio>	collision 157
#lis>	collision 63	none -40
#lise	vol 108
#liss	collision 129	none -67
#lit>	collision 62	dommage_materiel 60
#livr	collision 83
#liw>	autre -84	collision -57	none 247	vandalisme -50	vol 46
#liya	collision 46	degats_des_eaux 94	none -56
#ljam	bris_de_glace 183	collision -123	degats_des_eaux -44	dommage_materiel -50	evenement_climatique -134	incendie -42	none -150	vandalisme 176	vol -61
#ljar	bris_de_glace 51	degats_des_eaux 66
#lkam	bris_de_glace 79	collision 54	none -40
#lkbi	blessure 276	bris_de_glace -40	collision -45	degats_des_eaux -43	dommage_materiel -141	evenement_climatique -49	none -89	vandalisme -51
#lkel	blessure 65	dommage_materiel 56	none -41
#lkha	collision -100	evenement_climatique 151
#lkhd	collision -53	evenement_climatique 192	vol -75
#lkhe	collision 56
#lkhi	collision 59	none 45	vandalisme -49	vol 126
#lkhm	none 47
#lkho	collision 143	vandalisme -49	vol -62
#lkhs	collision -94	dommage_materiel 161	evenement_climatique 65	vandalisme -47
#lkli	bris_de_glace -57	degats_des_eaux 56	evenement_climatique 69
#lkom	collision -48	dommage_materiel 56	incendie 105	none 99	vandalisme -55
#lkon	evenement_climatique 137	incendie 44
#lkor	bris_de_glace 60	vol 136
#lkou	bris_de_glace 68	degats_des_eaux 43	evenement_climatique -44
#lkra	bris_de_glace -56	collision -79	dommage_materiel 95
#lla>	incendie 52
#llab	autre 144	blessure -61	collision -96	none -71	vol 60
#llal	blessure 92	collision 79	none -60
#llar	collision 134
#llat	bris_de_glace 135	collision 50
#llaw	incendie 40	none -63	vandalisme 49	vol 146
#lle3	autre -67	bris_de_glace -41	collision -78	dommage_materiel -130	evenement_climatique -53	incendie -50	none -101	vandalisme 285	vol -169
#lle9	bris_de_glace 103	collision -123	dommage_materiel 81	evenement_climatique -45	none -86	vandalisme -79	vol 109
#lle>	none -68
#lleb	blessure -77	dommage_materiel -55	none -41	vandalisme -60	vol 111
#llek	blessure 55	collision 197	dommage_materiel -44	none -62	vandalisme -53	vol -59
#ller	collision 90	none 84
#lles	autre 107	bris_de_glace 66	collision -42	dommage_materiel 53	none -62
#llet	autre 58	incendie 59
#llij	dommage_materiel 63
#llit	collision 71
#lliw	vol 84
#llo>	vol 85
#llom	blessure 232	none -55	vol -47
#llon	bris_de_glace 78	degats_des_eaux 141	none -40
#llou	collision 80
#llum	blessure 154	bris_de_glace 176	collision -60	degats_des_eaux -80	dommage_materiel -132	evenement_climatique -44	none -78	vandalisme -50
#lma7	collision 112
#lma>	collision -67	degats_des_eaux 201	evenement_climatique 64	none -46	vol -42
#lmac	degats_des_eaux 206	none -50
#lmad	collision 95	evenement_climatique 41	incendie 40
#lmag	bris_de_glace -58	collision -165	degats_des_eaux -140	evenement_climatique -77	incendie -56	none -58	vandalisme 182	vol 140
#lmak	blessure 141	collision -43	dommage_materiel -81	evenement_climatique -41	incendie 110	none -42	vol -60
#lmal	collision 69
#lmas	collision 144	degats_des_eaux 52
#lmat	collision 47
#lmdr	collision 40	none -46	vol 123
#lmec	bris_de_glace 80	collision 69	dommage_materiel 90	incendie -87	none -49
#lmed	bris_de_glace -42	degats_des_eaux 82	evenement_climatique -62	none -93	vandalisme 183	vol -104
#lmer	degats_des_eaux 66	vandalisme -40	vol 71
#lmin	collision 69	incendie 59
#lmkh	incendie 77
#lmod	blessure 81
#lmoh	degats_des_eaux 97
#lmon	blessure -71	none 45	vandalisme -45	vol 172
#lmot	collision 79
#lmou	autre 79	collision -74	evenement_climatique 74	none -42	vandalisme -40
#lmra	autre 59	bris_de_glace 78	none -54
#lni>	autre 169	blessure 88	none -165	vol -51
#lo7>	bris_de_glace -55	collision -76	dommage_materiel 178	incendie -95	none -103	vandalisme 163	vol -80
#loca	blessure -48	bris_de_glace -45	collision -40	degats_des_eaux 104	evenement_climatique -46	none -72	vandalisme 128	vol -55
#loga	collision 57	none -101	vol 100
#loir	degats_des_eaux 166
#lom>	blessure 192	none -40
#lomb	degats_des_eaux 103	dommage_materiel 59
#lon>	collision -45	degats_des_eaux 63	none -57
#lonn	degats_des_eaux 228	none -68	vandalisme -41
#lor>	collision 105	none -54
#lou3	collision 89
#lou7	collision -46	evenement_climatique 276	none -137	vandalisme -68	vol -42
#louf	collision 200	none -45
#louk	blessure -84	bris_de_glace -48	collision -63	degats_des_eaux -46	dommage_materiel 106	evenement_climatique 139	none -57	vandalisme -84	vol -65
#loul	degats_des_eaux 127
#loun	degats_des_eaux 40	dommage_materiel 169
#lous	autre 179	collision -46	vol 46
#lovo	collision 122
#lpar	collision -78	dommage_materiel -46	evenement_climatique 108	none -67	vandalisme 93
#lpas	autre 131	evenement_climatique 103	none -58	vol -76
#lpc>	collision -79	dommage_materiel 154	none -72	vandalisme -77	vol 139
#lpha	collision 76	none -45	vandalisme -41	vol 83
#lpol	collision -54	vandalisme 61	vol 133
#lpom	incendie 156	vol -42
#lqdi	blessure -48	collision -129	none -100	vandalisme 316
#lsou	collision -51	dommage_materiel 99
#lta>	vol 53
#ltan	vandalisme 53
#lum>	blessure 154	bris_de_glace 176	collision -60	degats_des_eaux -80	dommage_materiel -132	evenement_climatique -44	none -78	vandalisme -50
#lune	autre 118	blessure -42	bris_de_glace 147	collision -182	degats_des_eaux -96	dommage_materiel -76	evenement_climatique -94	incendie -50	none -162	vandalisme 67	vol -89
#lure	blessure 216	collision -86	dommage_materiel -60	evenement_climatique -47	incendie 147	none -50	vol -49
#lust	collision -56	degats_des_eaux 143	dommage_materiel 131	evenement_climatique -43	none -48	vol -50
#lvit	bris_de_glace 172	none -49	vol -54
#lvol	autre 68	collision 104	vol -72
#lwad	evenement_climatique 179
#lwal	autre 51	blessure 73
#lwar	collision 72	vandalisme 125	vol -71
#lwat	blessure 145	degats_des_eaux -45	vol 65
#lwe9	blessure -52	dommage_materiel 110
#lwer	none -44	vandalisme 88
#lwes	autre -55	dommage_materiel 175	none -106	vol -42
#lwi9	collision -52	dommage_materiel -41	evenement_climatique 189	vol -71
#lwla	vandalisme 183
#lwra	autre 153	none -55	vandalisme -40	vol 65
#lyce	autre -56	blessure 147	collision -74	none -104	vandalisme -48	vol 123
#lyon	autre 123	collision 70	vol -43
#lyou	none 74
#lyse	autre 219	blessure -50	collision -99	dommage_materiel -57	evenement_climatique -60	none -128	vandalisme -81	vol 119
#m3a>	collision 44
#m3ah	degats_des_eaux 52	none -64	vandalisme 91
#m3ak	bris_de_glace 79
#m3an	collision 75	vol 99
#m3ay	vandalisme 78	vol 40
#m3em	collision 48
#m3iz	blessure -44	collision 168	none -42	vol -46
#m3ta	blessure -53	collision 43	degats_des_eaux -57	dommage_materiel 76	evenement_climatique 86	none -62
#m7da	collision -59	incendie 59	vandalisme 104	vol -52
#m7lo	collision 41	degats_des_eaux 120
#m9et	collision 72	none -51	vandalisme 153	vol -47
#m9to	dommage_materiel -86	vol 173
#ma3>	degats_des_eaux 91	incendie 104	none -44
#ma3a	autre 120	bris_de_glace -44	degats_des_eaux -74	dommage_materiel -63	none -59	vandalisme 155	vol -55
#ma3e	none 119
#ma3n	autre -45	collision -48	none 175	vandalisme -43	vol -59
#ma3r	degats_des_eaux 84	none 84
#ma7d	collision -57	degats_des_eaux 85	dommage_materiel -42	evenement_climatique 114	none -66	vandalisme -46
#ma9d	collision 109
#maar	collision 69
#mabg	degats_des_eaux 67
#mach	degats_des_eaux 49	none 62
#maci	none -45	vandalisme 40	vol 85
#mad>	incendie 197
#mada	collision 51
#madi	collision 122	evenement_climatique 67	vandalisme -79
#madr	collision 215	vol -49
#mafi	autre 70	blessure -41	collision 130	degats_des_eaux 49	evenement_climatique -55	none -52	vol -81
#maga	collision -119	evenement_climatique 44	incendie 56	none -44	vol 108
#mai>	none 149
#mais	collision 67	dommage_materiel 45
#maka	none 50
#makh	incendie 85	none -44	vol 88
#mala	collision 197	evenement_climatique -42	none -48
#mali	blessure 234	collision -172	none -49
#mall	blessure 144	collision 66	none -89
#mam>	blessure 97	bris_de_glace 50	collision -80	degats_des_eaux 44	vandalisme -45
#mama	blessure 84	bris_de_glace 123	dommage_materiel -51	none -51
#man>	vol 143
#mana	blessure 51	none 63
#mant	incendie 94	none 80
#mar>	none -61	vandalisme 173
#mara	none -44	vol 71
#marb	autre -40	blessure -94	bris_de_glace -40	collision -161	degats_des_eaux 110	dommage_materiel 214	none -107	vandalisme -41
#marc	collision 126
#marj	dommage_materiel 110	none -46
#marr	none 159
#mars	autre 154	dommage_materiel -43	none -120	vandalisme -52
#mart	bris_de_glace -53	collision -43	degats_des_eaux -60	evenement_climatique 103	none -134	vandalisme 93
#mas2	collision 81	none 83
#mat>	dommage_materiel 61	incendie -46	vandalisme 42
#mata	collision 67	dommage_materiel 93	vol -43
#matb	collision -79	degats_des_eaux 164
#matc	blessure 267	collision -127	degats_des_eaux -43	dommage_materiel -44	none -95	vandalisme 82	vol -63
#mate	evenement_climatique 122	incendie 95
#mati	collision 51	evenement_climatique 49
#mato	collision -64	dommage_materiel -132	evenement_climatique 113	incendie 139	vandalisme -52	vol -46
#matr	collision 124
#mayn	none 179
#maza	none 46
#mbe>	none -46	vandalisme 185
#mbel	degats_des_eaux 130	incendie 41	none -47
#mbie	autre 109	degats_des_eaux 112	none -45
#mbou	degats_des_eaux 46	none 56
#mbre	blessure -48	bris_de_glace 74	none -57
#mbul	collision 84
#mch>	autre 137	collision 191	none -102	vandalisme -45	vol -51
#mcha	collision 56	none -56
#mche	collision 50	evenement_climatique 101	vol -41
#mchi	autre 42	none -62	vol 60
#mdol	vol 58
#mdou	collision 43	vandalisme 54
#mdra	collision 68	vol 99
#mdro	collision -85	degats_des_eaux 123	vandalisme 113	vol -43
#me3>	bris_de_glace 40	dommage_materiel -56	vol 71
#me3n	bris_de_glace 75	evenement_climatique 51	vandalisme -57
#me3t	blessure 55	bris_de_glace 89	incendie -41	vol 51
#me7>	collision -47	incendie 74	none -40	vandalisme 128	vol -48
#me7t	degats_des_eaux 94	evenement_climatique -40	none -42	vandalisme -43	vol 94
#mech	blessure 156	bris_de_glace 45	collision -196	degats_des_eaux -50	evenement_climatique -41	incendie 117	none -90	vandalisme -55
#meh>	collision 167
#mekn	collision -46	evenement_climatique 60	vandalisme 66
#mel>	collision 61
#mell	incendie 76
#men>	collision 106	none -50
#mena	collision 85	dommage_materiel 195	none -84	vandalisme -74	vol -69
#menh	evenement_climatique 50	vol 45
#menn	collision -50	degats_des_eaux 219
#ment	autre 109	none -61	vandalisme 71
#mera	autre -43	dommage_materiel 122	evenement_climatique -50	vandalisme 51
#merc	none 109
#merf	collision -51	degats_des_eaux 125
#meri	incendie 90	none -44
#mern	collision 57
#merr	autre 134	none -80
#mers	dommage_materiel -53	none -92	vandalisme 187
#mes>	degats_des_eaux -103	evenement_climatique 151	none -52	vandalisme 40
#mesk	collision 162
#mess	collision -69	degats_des_eaux 64	dommage_materiel -58	evenement_climatique 57	none -76	vol 97
#metr	bris_de_glace -40	degats_des_eaux 87	evenement_climatique 54
#meub	collision -41	degats_des_eaux 124	evenement_climatique 42	none -58	vol -43
#mezy	none 146
#mfto	collision 164	incendie -45	none -172	vandalisme -69	vol 148
#mher	blessure 50
#mia>	collision 65
#mier	evenement_climatique 59
#min>	collision 41	degats_des_eaux 59	vandalisme -40	vol 59
#mine	blessure 56	bris_de_glace 72	incendie 53
#mio>	bris_de_glace 46	collision 104
#mion	collision 140	none -44
#miqu	bris_de_glace 163	dommage_materiel -54
#mira	bris_de_glace -52	collision -79	dommage_materiel -87	vandalisme 204	vol 90
#mis>	none 57
#miss	vol 85
#mito	blessure 136	collision -62	none 47
#mitr	degats_des_eaux -47	evenement_climatique 166	incendie -51	vol 58
#miya	collision 79	incendie 91	none -65
#mjro	vandalisme 95	vol -42
#mken	autre 64	collision -45	none 105	vol -47
#mkes	collision -108	none -53	vandalisme 104	vol 129
#mkha	collision -142	dommage_materiel -78	vandalisme 239
#mkhe	collision -98	none -42	vandalisme 307	vol -69
#mkhl	blessure 141	collision -46	degats_des_eaux -50	dommage_materiel 118	none -69	vol -52
#mkin	none 166
#mla>	incendie 54	none -42
#mli>	bris_de_glace 89	none -50
#mlin	incendie 66
#mlli	dommage_materiel 40
#mma>	collision -91	vandalisme -45	vol 94
#mmam	blessure 134	collision -83	degats_des_eaux 71	none -79	vandalisme -42
#mmar	blessure -45	collision 72	vol 109
#mmel	collision 65	none 86
#mmer	collision 43
#mmeu	degats_des_eaux 158	none -104	vandalisme 101	vol -72
#mmi>	collision 137	incendie 57	vol -46
#mmis	vol 95
#mmro	collision 67	none -44	vandalisme 60	vol -48
#mna>	bris_de_glace 40
#mnfo	blessure 45	dommage_materiel 96	none -44	vandalisme -47
#mnha	incendie -87	vandalisme 122	vol 51
#mni>	vandalisme 51
#mnin	degats_des_eaux 50	dommage_materiel 54	evenement_climatique -62	none -57	vol 44
#mnno	degats_des_eaux -55	dommage_materiel -53	incendie 153	none -58
#mobi	collision 57	none -51
#moch	collision 70	vol 90
#mode	collision -92	dommage_materiel 98	incendie 95	vandalisme -47	vol -48
#modi	blessure 81
#moha	bris_de_glace -56	dommage_materiel 73	none -58	vandalisme 105	vol -68
#mohi	degats_des_eaux 130
#moin	collision 191	none -66
#mol>	bris_de_glace 50	degats_des_eaux 84	vol -44
#momk	none 166
#mont	autre 155	blessure -55	bris_de_glace -41	collision -56	none -40	vandalisme -79	vol 140
#mor>	none 159
#mora	collision 115
#morq	collision 92	none -59	vol 105
#most	autre -52	collision 62	dommage_materiel -44	vol 56
#mote	incendie 55	none -40	vandalisme 65
#moto	collision 104	vol 69
#mou3	vol 116
#mouc	dommage_materiel -40	incendie 59	none -79	vandalisme 150	vol -59
#moud	collision -64	evenement_climatique 186	vandalisme 72	vol -85
#mouj	bris_de_glace 65	collision -64	degats_des_eaux -62	dommage_materiel 98	evenement_climatique 126	vandalisme -49	vol -56
#moul	collision 49	none -45
#mour	vol 106
#mous	blessure 88	collision -80	dommage_materiel -52	incendie 65	none -81	vandalisme 46	vol 57
#mout	autre 156	bris_de_glace 57	dommage_materiel -45	evenement_climatique -78	vandalisme -80
#mpe>	blessure -42	degats_des_eaux 76	dommage_materiel 44	evenement_climatique -42	incendie 62	none -71	vol 56
#mpet	evenement_climatique 218
#mpie	incendie 122
#mpin	evenement_climatique 161	none -40
#mpte	collision -47	degats_des_eaux 46	evenement_climatique 108	none -42
#mra>	degats_des_eaux 51	none -74	vol 84
#mrat	dommage_materiel 60
#mray	bris_de_glace 330	collision -66	dommage_materiel -54	evenement_climatique -62	none -151	vandalisme -99
#mri>	blessure -41	collision 89	dommage_materiel -42	none 195	vandalisme -58	vol -45
#mrid	autre 147	blessure -44	dommage_materiel -56	none -151	vandalisme 151	vol -99
#mro>	bris_de_glace 42	vandalisme 49	vol -40
#mrou	collision 147	dommage_materiel 117	none -69	vol -81
#mrra	autre 299	collision -102	degats_des_eaux -44	dommage_materiel -45	evenement_climatique -45	none -214	vandalisme -120	vol 77
#msa>	bris_de_glace 90	none 121	vol -46
#mse7	bris_de_glace 47	collision -46	dommage_materiel 195	none -63
#msin	degats_des_eaux 123
#mt2e	none 183
#mta>	collision 58	none 99
#mtch	autre 154	collision -41	vandalisme -40
#mti>	collision 142	evenement_climatique -61	incendie -99	vandalisme 90
#mway	none -44	vol 160
#mwe9	collision 43	degats_des_eaux 54
#mzro	dommage_materiel 126	incendie 71	none -75	vandalisme -43	vol -46
#mzya	collision 74	none -61	vol 55
#n3as	degats_des_eaux 116
#n3aw	autre -46	dommage_materiel 99	vandalisme -41	vol 103
#n3em	collision 92
#n3es	vol 160
#n3ey	none 165	vol -45
#n3re	autre 57	collision 82	vol -65
#n7el	collision -124	degats_des_eaux 82	vol 157
#n9a>	collision -51	degats_des_eaux 84	evenement_climatique -46	none -42	vandalisme 121
#n9de	collision 93
#n9el	collision 49	dommage_materiel -53	none -81	vandalisme -83	vol 202
#n9i>	collision 58	none -72	vol 167
#n9o>	bris_de_glace -51	collision 94	vandalisme 115	vol -40
#n9te	collision 58	dommage_materiel 139	evenement_climatique -91	incendie -45
#na3a	blessure -43	collision 76	degats_des_eaux -42	dommage_materiel -53	evenement_climatique -40	none 210	vandalisme -74	vol -76
#na3e	dommage_materiel -43	evenement_climatique 82	none -78	vol 74
#na3s	none -57	vandalisme 42	vol 122
#na9e	autre 45	bris_de_glace -78	collision -71	vandalisme 113
#nab>	collision 156	none -89	vol -40
#nach	vol 65
#nad>	collision 85
#nada	blessure -86	bris_de_glace -46	collision -95	dommage_materiel 163	none -66	vandalisme -49	vol 71
#nade	dommage_materiel 73
#nage	blessure 72	bris_de_glace -45	collision -61	dommage_materiel 193	none -61	vol -44
#nah>	blessure 40	bris_de_glace 79	none -44
#naha	collision -77	incendie 99	vandalisme 62
#nakh	autre -55	blessure -96	bris_de_glace -53	collision -54	degats_des_eaux -103	dommage_materiel -98	evenement_climatique 128	none -192	vandalisme 242	vol -80
#nan>	autre 61	blessure 118	collision -65	dommage_materiel -57	evenement_climatique -50	none -186	vandalisme 200	vol -75
#nape	collision -40	degats_des_eaux 59	evenement_climatique 72	none -76	vol -80
#naql	collision 53
#nas>	none -45	vol 44
#nass	collision -48	vol 43
#nat>	autre 78	blessure 103	collision -86	dommage_materiel -44
#nate	collision -41	degats_des_eaux 70	dommage_materiel 124	none -50	vol -46
#naze	blessure 45	collision 60	evenement_climatique -58
#ncai	none 102
#nce>	autre 75
#nces	blessure -48	collision 120	incendie 91	vol -43
#nch>	collision 40	dommage_materiel 50	evenement_climatique -46	none 125	vandalisme -40	vol -44
#ncha	autre -57	blessure 166	bris_de_glace -55	degats_des_eaux -52	dommage_materiel -87	evenement_climatique -81	incendie -55	none -257	vandalisme 169	vol 57
#nche	degats_des_eaux 70
#nchk	autre -57	collision -120	evenement_climatique -41	vandalisme 173
#ncho	none 63
#nchr	collision 73	vandalisme -67	vol 116
#nda>	bris_de_glace 125
#ndar	vol 47
#nde>	autre -76	bris_de_glace -63	collision -114	dommage_materiel 221	evenement_climatique -69	incendie 96	vandalisme -54	vol -65
#nden	none 119
#nder	collision 59	incendie 57	vandalisme -49
#ndes	collision 53	degats_des_eaux -55	dommage_materiel -65	incendie 154	none -150	vol 60
#ndeu	bris_de_glace 58	collision -47	incendie -42	none -58	vandalisme -52	vol 140
#ndha	blessure 191	collision 58	none -71	vol -50
#ndi>	degats_des_eaux 40
#ndic	degats_des_eaux 77
#ndir	collision 51
#ndis	collision -54	dommage_materiel 64	vandalisme 59
#ndna	degats_des_eaux -46
#ndo>	collision 74	none -54
#ndou	none -106	vandalisme 99	vol 170
#nduc	bris_de_glace -56	dommage_materiel 213	vol -45
#neau	dommage_materiel -78	evenement_climatique 107	incendie 73	none -69	vandalisme -43	vol 43
#neb>	autre -59	blessure -48	bris_de_glace -52	collision -82	dommage_materiel 130	none -177	vandalisme 174	vol -86
#nee>	bris_de_glace 129	collision -64	dommage_materiel 131	evenement_climatique -57	none -46
#neff	blessure -44	collision 130
#nefk	degats_des_eaux 128
#nefs	vol 93
#neim	collision -71	vol 177
#nejj	blessure 108	collision -42	incendie 81	none -49
#nemr	collision 152	vandalisme -46
#ner>	autre 145	blessure -41	collision 110	none -52	vandalisme -47	vol -84
#net>	bris_de_glace 41	dommage_materiel 50	none -58
#netn	collision 127
#nett	blessure 45	bris_de_glace 79	degats_des_eaux -42	none -70
#neu>	collision 119	dommage_materiel 51	vol -43
#neus	autre 51	incendie 45	none -51	vandalisme 131
#nfek	degats_des_eaux 71
#nfou	blessure 44	dommage_materiel 100	vandalisme -41	vol 41
#ngel	collision -65	dommage_materiel 177	none -49	vol -59
#ngle	blessure 102	collision 46	degats_des_eaux -51	dommage_materiel 81	evenement_climatique -52	none -43	vol -68
#ngo>	collision 72
#ngoo	blessure -51	bris_de_glace 84	collision 100	evenement_climatique -60	none -43
#ngou	blessure 115	collision -130	evenement_climatique -40	none -65	vandalisme -44	vol 151
#nha>	bris_de_glace 54	collision -124	dommage_materiel 58	incendie -52	none -50	vandalisme 152
#nhde	none 124	vol 40
#nhez	blessure -65	bris_de_glace 70	dommage_materiel 97	none -40	vandalisme -49
#nhom	evenement_climatique 64	vol 63
#nia>	bris_de_glace 51	collision -56	none -52	vandalisme 71	vol 43
#nich	collision 41	incendie 43	vandalisme 47
#nier	bris_de_glace 63	collision -75	vol 139
#nifi	collision 104	none -40
#nih>	collision 57	vandalisme -42	vol 145
#nika	vol 43
#nina	collision 48	degats_des_eaux 113	none -41
#niqu	autre 95	degats_des_eaux 79	none -63	vol -44
#nis>	none -98	vandalisme 235
#nit>	collision 123
#nite	dommage_materiel 73	vol 69
#nive	collision 162	degats_des_eaux -46	none -80	vandalisme -54	vol 128
#niya	blessure 40	dommage_materiel 59	none -51	vandalisme 75	vol -66
#njou	collision 182	vandalisme -48
#nkem	none 160
#nkhd	blessure 42	vandalisme 139
#nkhe	autre -43	collision -43	dommage_materiel 69	vol 106
#nkte	dommage_materiel -74	evenement_climatique -44	none 47	vol 126
#nmch	dommage_materiel 88	none -86	vandalisme 99
#nna>	bris_de_glace 70	dommage_materiel -43
#nnas	none -44	vol 151
#nne>	autre 107	degats_des_eaux 104	dommage_materiel -89	evenement_climatique 67	none -98
#nnea	dommage_materiel -78	evenement_climatique 107	incendie 73	none -69	vandalisme -43	vol 43
#nneb	autre -59	blessure -48	bris_de_glace -52	collision -82	dommage_materiel 130	none -177	vandalisme 174	vol -86
#nnet	bris_de_glace 107	collision 206	incendie -91	none -95	vandalisme -58
#nneu	autre 106	dommage_materiel -40	evenement_climatique -46	incendie 63	none -61	vandalisme 70	vol -68
#nni>	blessure 63	collision -52	degats_des_eaux 116
#nno>	degats_des_eaux -55	dommage_materiel -53	incendie 153	none -58
#nnul	autre 198	collision -51	dommage_materiel -44	none 123	vandalisme -51	vol -62
#nobi	collision 65	evenement_climatique 73	none -88
#noir	collision -68	degats_des_eaux 123	dommage_materiel 74
#nora	bris_de_glace 163	dommage_materiel -54
#nos>	bris_de_glace 100	collision -73	dommage_materiel -50	evenement_climatique -66	incendie 76	none -62	vandalisme 82
#noss	collision 43
#nota	collision 135	none -47
#nou>	autre 44	vandalisme 151
#noun	incendie 79
#nout	bris_de_glace 48	dommage_materiel -41	vandalisme 51
#nqa>	blessure -53	collision 161	dommage_materiel -60	evenement_climatique -42	none -180	vandalisme 168	vol -88
#nqez	blessure 122	collision 182	degats_des_eaux -43	evenement_climatique -51	none -44	vol -99
#nsa>	none 47
#nsar	autre -60	none 130
#nsaw	incendie 73	none 117
#nsei	none 124
#nser	bris_de_glace 197	collision -41	degats_des_eaux 52	dommage_materiel -40	incendie -83
#nseu	bris_de_glace 59	dommage_materiel 102	none -58
#nsif	autre 49	collision 68	evenement_climatique -76	none 133	vandalisme -73	vol -49
#nsit	autre 101	degats_des_eaux 46	incendie 53	none -75
#nspo	dommage_materiel 81	vandalisme 52
#nsta	collision 92
#ntch	collision 74	none 121	vandalisme -71
#nte>	none -57	vol 129
#nten	bris_de_glace -41	collision -45	dommage_materiel -176	evenement_climatique 233	none -130	vandalisme 106	vol -40
#nter	none -49	vandalisme 147	vol -45
#ntes	bris_de_glace 59	collision 61	dommage_materiel -58	incendie 66
#nti>	blessure 102	dommage_materiel 51	none -74
#ntie	dommage_materiel -91	evenement_climatique 120	vandalisme -40	vol 48
#ntis	dommage_materiel 112	none -55	vol -45
#nto>	collision 139
#ntra	autre 153
#ntre	vandalisme 77
#nts>	autre -42	blessure 103	bris_de_glace 112	collision -68	dommage_materiel -83	evenement_climatique 115	none -119	vandalisme -50
#ntse	autre 83	none 87
#ntur	autre 66	bris_de_glace -49	collision 104	dommage_materiel -53	evenement_climatique 46	none -105
#nuli	autre 82	collision -55	dommage_materiel -42	none 237	vandalisme -65	vol -76
#nya>	autre 140	incendie 42	vol -41
#nzel	degats_des_eaux 42	none -74
#o7dh	bris_de_glace 240	collision -105
#o7do	bris_de_glace 121	collision -73	dommage_materiel 89
#o9an	bris_de_glace 147	collision -53	evenement_climatique -85	none -49
#o9o>	collision -148	none -91	vandalisme 254	vol -60
#oba>	autre 181	blessure -47	dommage_materiel -49	evenement_climatique 117	none -129	vandalisme -47
#obil	collision 59	none -59
#obin	degats_des_eaux 159
#obis	blessure 66	collision 64	none -47	vandalisme -48	vol 64
#obot	dommage_materiel 115	none 66
#obra	collision -70	degats_des_eaux 139	incendie 57
#obre	autre 45	bris_de_glace 57
#ocad	collision 182
#ocha	collision 49	vol 106
#ochk	collision 115
#ocie	collision 70	dommage_materiel 75
#ocot	blessure 71	bris_de_glace -74	collision -58	dommage_materiel 147	incendie -87	none -43
#octo	autre 45	bris_de_glace 57
#odam	bris_de_glace 165	collision -175	dommage_materiel -64	vandalisme -41	vol 183
#odda	collision 40	none -43	vol 103
#odir	blessure 81
#odra	autre -49	blessure 66	collision 81	vol -56
#ods>	none -83	vol 185
#offr	autre -40	collision -49	vandalisme -42	vol 175
#ofra	blessure 91	dommage_materiel 69	evenement_climatique -49	none -46	vol -47
#ogan	collision 57	none -101	vol 100
#ohim	degats_des_eaux 130
#oiff	bris_de_glace 44	incendie 65
#oile	dommage_materiel 56	incendie 59	none -64
#oin>	collision 191	none -66
#oint	collision 53	none -40
#oir>	collision 47	degats_des_eaux 44	none -60
#oire	collision -44	degats_des_eaux 98	dommage_materiel 104	none -43
#ois>	blessure 51	bris_de_glace -43	degats_des_eaux 42	dommage_materiel 141	none -77	vandalisme -43
#oise	collision 68	evenement_climatique 51
#oisi	bris_de_glace 68	collision -78	vandalisme 64
#oit>	bris_de_glace 134	collision -107	evenement_climatique 152	none -120	vandalisme 68	vol -51
#oitu	blessure -43	collision 43	evenement_climatique 63	none -73	vandalisme 73
#okeb	blessure 112	collision -50	dommage_materiel -44
#okha	incendie 188
#okka	autre 50	collision 45	evenement_climatique 76	incendie -42	none -56	vandalisme 48	vol -49
#okra	collision 51	none 117
#ola>	bris_de_glace -40	collision -58	degats_des_eaux -49	evenement_climatique 158	none -141	vandalisme 104	vol -50
#olah	collision -61	incendie 46	none -41	vol 72
#olai	collision -53	degats_des_eaux 82	dommage_materiel -83	evenement_climatique -61	incendie 71	none -79	vol 53
#olan	collision 229	vol -82
#ole>	evenement_climatique 65	none -77	vandalisme 97	vol -40
#olf>	bris_de_glace 86	collision -64	degats_des_eaux -60	dommage_materiel -56	evenement_climatique -68	incendie 151
#olha	collision -40	degats_des_eaux 69	evenement_climatique 104	incendie 42
#olho	blessure 46	evenement_climatique 94
#olic	none -41
#olil	vol 55
#olis	vol 74
#olla	dommage_materiel 48	none -50
#olle	blessure -48	collision 40	vandalisme 115
#olna	collision 56	evenement_climatique 72
#olon	degats_des_eaux 200	none -63	vandalisme -41
#olt>	incendie 48	vol 76
#oma>	bris_de_glace -43	collision 53	evenement_climatique -44	vandalisme 40
#omar	incendie 76
#ombe	none -46	vandalisme 185
#ombi	autre 105	degats_des_eaux 99	none -40
#omki	none 166
#ommi	vol 81
#omob	collision 57	none -50
#ompe	blessure -44	bris_de_glace -41	degats_des_eaux 121	dommage_materiel -51	evenement_climatique -50	none -58	vol 105
#ompi	incendie 120
#ompt	collision -54	evenement_climatique 93	none -41
#omra	collision 43	degats_des_eaux 52
#on9i	blessure 54	collision -63	evenement_climatique -48	none -45	vol 150
#ona>	dommage_materiel 49	evenement_climatique 63	incendie -48	none -46	vandalisme 65
#onc>	vol 116
#ond>	collision 75	incendie 52
#onda	collision -43	evenement_climatique 213	vol -43
#onde	autre -65	degats_des_eaux -42	dommage_materiel 42	incendie 79	none -87	vandalisme -44	vol 108
#ondi	collision -53	vandalisme 75	vol 46
#one>	dommage_materiel 44	vandalisme 55	vol 62
#onge	collision -65	dommage_materiel 177	none -49	vol -59
#onit	dommage_materiel 73	vol 69
#onna	blessure -67	bris_de_glace -65	degats_des_eaux -46	dommage_materiel -40	evenement_climatique -76	none -73	vandalisme -65	vol 272
#onne	collision 66	degats_des_eaux 87	none -73
#onob	collision 65	evenement_climatique 73	none -88
#ons>	collision 49	degats_des_eaux 101
#onse	none 124
#onst	collision 92
#ont>	collision 46
#ontr	autre 177	none -55	vandalisme 40	vol -49
#oote	collision 70	vandalisme 68
#opri	collision -56	degats_des_eaux 139	incendie 109	none -45	vol -43
#ora>	blessure 55	collision 94	none -50
#orah	bris_de_glace 66	degats_des_eaux 46
#oram	bris_de_glace 163	dommage_materiel -54
#ordi	collision -41	degats_des_eaux 70	dommage_materiel 124	none -50	vol -46
#orit	collision 117
#orn>	collision -100	dommage_materiel 47	incendie 53	none -44	vandalisme 44
#orou	bris_de_glace 73	collision 48	incendie 87	none -58
#orqu	collision 92	none -59	vol 105
#orsi	autre -41	blessure -44	bris_de_glace -73	collision -86	evenement_climatique 78	vandalisme 61	vol 129
#ort>	collision 86	none -43	vol 42
#orta	dommage_materiel -50	none -77	vandalisme 61	vol 191
#orte	collision 55	none -56	vol 70
#orti	collision 245	evenement_climatique -54	vandalisme -53	vol -44
#orza	blessure 127	collision -50	vol 53
#osit	collision 122	none -51	vol 57
#oss>	collision 43
#ossa	collision 105	none -42
#osse	blessure 238	collision -108	degats_des_eaux -45	none -58	vol -44
#ossi	autre 46	none 111
#ost>	collision 111
#osta	autre -46	bris_de_glace -47	dommage_materiel 99	none -46
#oste	dommage_materiel 99	vol 57
#ota>	incendie 52	vol 78
#otan	collision 115	none -48
#otea	collision 185
#otec	collision 70	incendie 70
#otel	autre 89	collision -59	dommage_materiel 50	none -77	vol 65
#oter	collision 70	vandalisme 68
#oteu	incendie 55	none -40	vandalisme 65
#otla	degats_des_eaux 62	vol 101
#oto>	collision 55	vol 145
#otor	collision 98	vandalisme -40	vol 75
#otte	dommage_materiel 76	incendie 90
#otti	blessure 125	collision -75	incendie 79	vol 48
#otto	collision 188	vol -47
#ou3>	none -40
#ou3i	collision 113
#ou7>	collision 150	dommage_materiel -41	evenement_climatique 104	none -95	vol -51
#ou7d	incendie 55
#ou9>	blessure 136	collision -53	degats_des_eaux 42	none -63
#ou9a	collision 70	degats_des_eaux 207	none -116
#oua>	bris_de_glace 162	collision -109	degats_des_eaux -44	dommage_materiel -111	none -57	vandalisme -72	vol 131
#ouar	incendie 129
#oub>	collision 60	none -47	vol 70
#ouba	collision 135	incendie -61	vandalisme -57	vol 91
#oubi	vandalisme 198	vol -62
#ouce	blessure -41	collision 73	dommage_materiel 147	none -44	vol -73
#ouch	degats_des_eaux 41	none -42
#oud>	blessure 109	evenement_climatique 44
#ouda	collision 59	dommage_materiel 84	evenement_climatique 95	none -55	vol -53
#oude	blessure 86	collision -132	degats_des_eaux 125	vol 56
#oudi	blessure -60	collision 104	incendie 89
#oue>	blessure -45	dommage_materiel 102	vol 42
#oues	autre -42	collision -95	none -47	vandalisme 54	vol 183
#ouf>	collision 73
#oufo	collision 49	none -46	vandalisme -50
#oug>	collision 69	vandalisme 84
#ouge	collision 139
#ouh>	collision 74	dommage_materiel 41	none -42
#ouha	none -52	vandalisme 54	vol 50
#ouil	collision 134
#oujd	degats_des_eaux 68	vandalisme 77
#ouk>	blessure 72	collision 44	none -54	vol 74
#ouka	blessure 294	collision -172	degats_des_eaux -43	evenement_climatique 81	none -106	vandalisme -62	vol -64
#oukh	dommage_materiel 84	none -79	vandalisme -46	vol 140
#oukk	incendie 126
#oul>	collision 47
#oula	none -43
#oule	vol 141
#ouli	collision 64	none -40
#oull	incendie 44	none 95	vandalisme -46
#oulo	autre 55	degats_des_eaux 120	none -56
#oum>	none 46
#ouna	bris_de_glace 41	evenement_climatique 87	vandalisme -45
#ouni	vol 85
#oupe	collision -50	dommage_materiel -118	incendie 187	none -105	vandalisme 104	vol -90
#oura	blessure -44	bris_de_glace 115	none -62	vandalisme 46
#ouri	bris_de_glace -40	evenement_climatique 174	none -46	vandalisme -44	vol 82
#ours	autre 159	blessure 81	collision -63	dommage_materiel -55	none -97	vandalisme -43
#ourt	collision -43	incendie 147
#ous>	collision -52	degats_des_eaux 73	vol 56
#ouse	autre 139	blessure -53	bris_de_glace -46	collision -72	dommage_materiel -119	evenement_climatique -56	incendie 144	none -182	vandalisme -78	vol 107
#ousi	autre 44	collision -50	none 74
#ouss	autre 57	blessure 98	collision -47	dommage_materiel -42	none -94	vol 60
#out>	collision -44	none -58	vandalisme 59
#outa	autre 74	blessure -40	dommage_materiel -40	evenement_climatique 72	incendie 50
#oute	bris_de_glace 60	incendie 94	none -57
#outi	collision -53	none -49	vandalisme 137	vol 59
#ouya	blessure -44	collision 79
#ouz>	collision 55
#ouzn	vol 43
#ovo>	collision 122
#oya>	blessure -44	collision 112	dommage_materiel 115	incendie -42
#pann	autre 68	dommage_materiel -64	evenement_climatique 60	none -57	vandalisme -54
#pano	bris_de_glace 163	dommage_materiel -54
#papi	dommage_materiel -46	incendie 148	vol 54
#para	bris_de_glace -46	collision -49	dommage_materiel -50	evenement_climatique 166	none -58
#parb	bris_de_glace 207	collision -53	none -51
#pare	bris_de_glace 121	none -55
#park	collision 105	none -43
#parq	degats_des_eaux 188	none -43
#part	collision 77	degats_des_eaux 62	none -72	vandalisme -59	vol 70
#pass	autre 63	collision 68
#pati	bris_de_glace 54	incendie -87	vandalisme 87
#peag	collision 169
#pein	blessure -41	collision 64	dommage_materiel -82	evenement_climatique 90	none -120	vandalisme 102	vol -60
#perc	collision -47	dommage_materiel 108	none -56	vandalisme -41	vol 113
#pert	none 90
#peta	collision -46	vandalisme 142
#pete	evenement_climatique 218
#peug	collision 107	incendie 41
#phar	bris_de_glace 48	collision 53	none -57
#phon	autre 40	vol 45
#phot	autre -71	collision -60	dommage_materiel 88	evenement_climatique 47	vol 90
#pick	collision 174	none -70
#pier	incendie 131
#ping	evenement_climatique 161	none -40
#piqu	dommage_materiel -150	evenement_climatique 51	incendie 91	vandalisme -56	vol 99
#pisc	blessure 80	bris_de_glace -45	collision -82	degats_des_eaux 178	dommage_materiel -51	evenement_climatique 83	none -145	vandalisme -44	vol -62
#pist	collision 55	vol 89
#plac	degats_des_eaux 126	incendie 94	none -50
#plaf	degats_des_eaux 103
#plai	collision -56	none -53	vandalisme 54	vol 182
#plaq	bris_de_glace -57	dommage_materiel 185	none -59	vol 56
#plas	collision -64	dommage_materiel -53	evenement_climatique 90	incendie 219	none -54	vandalisme -47
#plat	autre -55	blessure 212	collision -59	dommage_materiel 106	evenement_climatique -40	incendie -86	vol -47
#plom	degats_des_eaux 103	dommage_materiel 59
#pneu	collision 40	vandalisme 68
#poin	blessure 40	collision 82	none -45
#poli	none -41
#pomp	degats_des_eaux 43	incendie 103
#port	collision 71	none -61	vol 99
#pos>	blessure 71	collision -77	vol 125
#posi	collision 122	none -51	vol 57
#pot>	none -70	vandalisme 130
#pote	collision 156	evenement_climatique 92	none -48
#pouc	blessure -41	collision 73	dommage_materiel 147	none -44	vol -73
#ppar	autre 80	collision -56	degats_des_eaux 57	none -56
#ppor	collision 234	none -57
#prie	collision -56	degats_des_eaux 139	incendie 109	none -45	vol -43
#prio	collision 117
#pris	bris_de_glace -46	collision -62	degats_des_eaux -115	dommage_materiel 87	evenement_climatique -48	incendie 192	none -179	vandalisme -78	vol 76
#prop	collision -56	degats_des_eaux 139	incendie 109	none -45	vol -43
#prot	autre 192	incendie 46	none -133	vol -43
#ptem	autre 51	dommage_materiel -41	evenement_climatique 133
#pteu	collision -56	degats_des_eaux 117	evenement_climatique 89	none -43
#qat>	bris_de_glace 84	collision -61	none -65	vandalisme -60	vol 52
#qbel	blessure 108	evenement_climatique 61	vandalisme -49
#qdim	blessure -48	collision -129	none -100	vandalisme 316
#qelb	blessure -80	collision 106	evenement_climatique -89	none -65	vandalisme -45	vol 65
#qet>	bris_de_glace 213	degats_des_eaux 82	dommage_materiel -43	evenement_climatique -46	incendie -57	none -65
#qiss	collision 124	vol 59
#qleb	bris_de_glace -48	collision 59	degats_des_eaux 137	evenement_climatique -68	none -64	vol -40
#qqa>	collision 153	dommage_materiel -54	none -47	vol -58
#qqat	bris_de_glace 201	collision -124	none -63	vandalisme -85
#qte3	blessure 159	collision -72	degats_des_eaux 101	vol -49
#quar	blessure 66	collision -46	degats_des_eaux 55	dommage_materiel 121	none -88
#que>	dommage_materiel 91	none -53
#ques	evenement_climatique 71	vol 81
#quet	degats_des_eaux 177	none -42
#r3a>	blessure 172	bris_de_glace -43	collision -104	dommage_materiel 201	evenement_climatique -65	none -194	vandalisme -70
#r7a>	blessure -42	collision 97	vol 118
#r7at	blessure -66	bris_de_glace 94	collision -47	dommage_materiel 104
#r9a>	autre 49	collision 73	evenement_climatique 108	none -52	vandalisme -43
#r9at	collision -48	degats_des_eaux 51	incendie 99	none -57
#r9e3	bris_de_glace 48	collision -69	degats_des_eaux 161
#r9o>	collision -53	incendie 156	none -72	vandalisme -85	vol 116
#r9ou	collision -65	degats_des_eaux -54	dommage_materiel 108	vol 68
#ra3i	blessure -75	bris_de_glace 121	dommage_materiel 59	incendie -58	none -45	vol -59
#ra7>	collision 47	dommage_materiel 66	none -52	vol 44
#ra9>	autre 75	bris_de_glace 45	dommage_materiel -44	none -55	vol 53
#ra9a	autre 146	blessure -52	collision -61	evenement_climatique 112	none -71	vol -76
#ra9m	dommage_materiel -46	none -56	vandalisme 123
#ra9o	collision 147	vol -75
#rab>	blessure 43	collision 80	dommage_materiel -67	evenement_climatique 67	none -60	vol -47
#raba	autre 139	dommage_materiel 101	none -113
#rabi	degats_des_eaux 61	dommage_materiel 54	evenement_climatique 60
#rabn	collision 189	none -46
#rabo	collision -46	evenement_climatique 189	none -74	vandalisme 57
#rabt	collision 268	none -91
#race	collision 171	none -78	vandalisme -67	vol 97
#rach	blessure 40	degats_des_eaux 74	evenement_climatique 48
#ract	blessure 97	evenement_climatique -45	none -61	vandalisme 128	vol -50
#rad>	collision -59	evenement_climatique 188	none -48
#radi	autre 94	evenement_climatique 72	none -54	vandalisme -67
#rage	collision 74	evenement_climatique 70	none -61
#rah>	autre 68	collision 51	none -46
#rain	autre 114	blessure -45	evenement_climatique 74	none -111	vandalisme -41	vol 63
#rais	collision 96
#rait	collision -79	degats_des_eaux 40	dommage_materiel 103	evenement_climatique -50	none -74	vandalisme 50	vol 52
#raj3	autre 293	blessure -44	bris_de_glace -46	dommage_materiel -40	none -168	vandalisme -84	vol -56
#raj>	bris_de_glace 176	collision -77	degats_des_eaux -44	dommage_materiel -60	none -89
#raje	blessure -44	none -71	vandalisme 87	vol 58
#rajl	collision 87
#rak>	collision 52	evenement_climatique -49	vol 69
#raka	collision -43	degats_des_eaux 43	vandalisme 80
#rakb	collision 171
#rake	collision 122	vol -43
#ram>	dommage_materiel 89	none -80	vandalisme 204	vol -113
#rami	bris_de_glace 114	collision -88	dommage_materiel -46	evenement_climatique -42	vandalisme 153	vol -69
#ramw	none -44	vol 160
#ranc	none 67
#rand	bris_de_glace 128
#rane	collision 86	incendie 43	vandalisme -41
#rani	blessure 103	collision 85	none -50
#rans	collision 64	dommage_materiel 48
#rant	blessure 82	bris_de_glace 139	none -50	vandalisme -93	vol -100
#rapp	collision 234	none -57
#rara	bris_de_glace 109	collision -140	dommage_materiel -42	incendie 233	none -60	vol -53
#rari	none -42	vandalisme 100	vol 50
#ras>	collision -47	evenement_climatique 57	none -44
#rasa	bris_de_glace -57	none -49	vandalisme 83	vol 122
#rash	dommage_materiel 136	none -54
#rasi	blessure 49	collision 65	degats_des_eaux 43	none -49
#raso	bris_de_glace -62	dommage_materiel -71	evenement_climatique 76	incendie 98	none -98	vol 112
#rass	none -54
#rat>	autre 88	dommage_materiel 71	none -73
#rate	collision -46	dommage_materiel 107	none -77	vandalisme -48	vol 93
#rava	dommage_materiel -51	evenement_climatique 96	vol 52
#raya	bris_de_glace 205	none -94	vandalisme -60
#razi	blessure 125	bris_de_glace 107	collision -71	dommage_materiel -102	none -55
#rb3>	none 66
#rb3a	blessure 65	collision -51	incendie 59	vandalisme 44
#rba>	collision 64	vandalisme 68	vol -49
#rbag	collision 112
#rbal	collision 60	degats_des_eaux 66	evenement_climatique 64	none -68
#rban	collision 186	none -64
#rbat	dommage_materiel 49	evenement_climatique 63	none -64
#rbch	collision -73	none -45	vandalisme 212
#rbec	collision -45	incendie 124	none -46
#rbia	dommage_materiel 239	vandalisme -51	vol -43
#rbna	collision 158
#rbni	collision 132	none -43	vol 70
#rbo>	bris_de_glace -104	collision -62	dommage_materiel -67	evenement_climatique 76	vandalisme 43	vol 71
#rbou	blessure -56	collision -65	dommage_materiel -42	none -82	vandalisme 96	vol 173
#rbre	autre -40	blessure -94	bris_de_glace -40	collision -161	degats_des_eaux 110	dommage_materiel 214	none -107	vandalisme -41
#rbri	bris_de_glace 207	collision -53	none -51
#rced	collision 58
#rceu	collision -47	dommage_materiel 108	none -56	vandalisme -41	vol 113
#rch>	collision 170	none -44
#rche	collision 135
#rcui	incendie 119
#rda>	blessure -59	dommage_materiel 101	incendie 55	none -55
#rdin	blessure 57	bris_de_glace 89	incendie 63	none -65
#rds>	degats_des_eaux -46	dommage_materiel -44	incendie 233	none -85
#re3d	degats_des_eaux -75	evenement_climatique 180
#re9n	collision 145
#re9o	collision -51	dommage_materiel -44	none -46	vol 270
#re9t	blessure 147	collision -60	dommage_materiel -124	evenement_climatique -54	incendie 53	none -82	vandalisme -53
#reau	autre 138	collision -110	evenement_climatique 58	none -72	vandalisme -68	vol -49
#reb>	collision 98	none -50
#reba	collision 116	dommage_materiel -40	evenement_climatique 67	none -49
#rebn	blessure 95	degats_des_eaux 84
#rebr	bris_de_glace 186	none -48
#rebt	collision 164
#rech	collision -55	degats_des_eaux 64	evenement_climatique 44	none -75	vol 83
#redi	blessure 174	collision -161	dommage_materiel 61
#ree>	bris_de_glace 228	collision -83	dommage_materiel -56	evenement_climatique 67	none -41	vol -42
#ref>	none 140	vandalisme -42	vol -44
#refn	degats_des_eaux 183	none -85
#reft	collision 70	none 64
#reg>	evenement_climatique 123	vandalisme 49	vol -51
#reh>	none 106
#reil	autre 122	bris_de_glace -41	collision -80	dommage_materiel 54	evenement_climatique -44	none -97	vandalisme -60	vol 65
#rein	collision 212	vol -49
#rej3	collision 54
#rej>	collision 86	none -46	vandalisme 69
#reje	autre 200	blessure -57	collision -68	dommage_materiel -58	none -103	vandalisme 156
#rejj	autre 177	incendie 41	none -94
#rejl	blessure 132	dommage_materiel 42	none -41
#rejn	degats_des_eaux -69	evenement_climatique 98	incendie 80
#rejo	autre 154	dommage_materiel -46	evenement_climatique 151	incendie -109	none -128	vandalisme -63	vol -83
#rejt	collision -46	vol 158
#rek>	collision 63	dommage_materiel 78	vol -59
#rele	autre 164	collision -45	evenement_climatique 151	none -134	vandalisme -47
#remb	autre 51	none 100
#remo	collision 92	none -59	vol 105
#ren>	autre 188	blessure 127	bris_de_glace -74	collision -82	degats_des_eaux -44	dommage_materiel -102	evenement_climatique -53	incendie -71	none -104	vandalisme -71	vol -91
#repo	blessure 71	collision -77	vol 125
#res>	blessure 62	none -82	vandalisme 86
#rese	autre -46	dommage_materiel -40	evenement_climatique -77	incendie -158	none -102	vandalisme 246	vol -72
#resi	autre -79	bris_de_glace 88	collision -58	dommage_materiel -47	none 116	vol 62
#ress	bris_de_glace 124	collision -61	vandalisme -44	vol -43
#rest	bris_de_glace -87	collision -83	dommage_materiel 143	evenement_climatique 75	incendie 93	none -67	vol -46
#ret>	autre 160	dommage_materiel -67	none -69	vandalisme -41	vol 65
#reta	autre -47	dommage_materiel 171	none -40
#retr	bris_de_glace 77	collision 98	none -64	vandalisme 51
#reur	collision 55	vol 72
#rfa>	collision 132
#rfe9	collision -51	degats_des_eaux 125
#rg3a	bris_de_glace 156	collision -49	degats_des_eaux 98	dommage_materiel 58	evenement_climatique -149	none -62	vandalisme -51
#rge3	bris_de_glace 128	collision -43
#rge>	blessure -44	collision -81	degats_des_eaux 107	dommage_materiel -46	evenement_climatique 101	incendie -57	none -51	vol -40
#rgen	bris_de_glace 83	incendie 58
#rgeu	autre 116	blessure -55	bris_de_glace -40	collision -60	degats_des_eaux -48	dommage_materiel -109	evenement_climatique -48	incendie 221	none -90	vandalisme -42	vol -64
#rgge	bris_de_glace -74	degats_des_eaux 92	dommage_materiel -40	evenement_climatique -43	incendie 165	none -80	vol -45
#rgla	bris_de_glace 152	collision 69	evenement_climatique -67	none -81	vandalisme -60
#rha>	collision 86
#rham	autre 139
#rhm>	autre 45	dommage_materiel 47
#ri7>	bris_de_glace 54	collision -89	degats_des_eaux -43	dommage_materiel -49	evenement_climatique 341	none -75	vandalisme -58	vol -46
#ri7a	degats_des_eaux 117	incendie 52
#ri9>	bris_de_glace 40	collision 94
#ria>	degats_des_eaux 70	dommage_materiel 59
#riad	collision -42	degats_des_eaux 44	vol 105
#riat	vol 70
#rib>	autre 45	degats_des_eaux -84	none -70	vandalisme 107
#ricu	collision 124
#ricy	collision 146
#rid>	vandalisme 168
#rida	autre 166	blessure -81	collision -134	dommage_materiel -78	evenement_climatique 113	incendie -61	none -182	vandalisme -81	vol 157
#ride	collision -51	incendie 153	none -70	vandalisme 77
#rie>	incendie 64	none -52	vol 60
#riel	vol 149
#rier	collision 99
#riet	collision -56	degats_des_eaux 139	incendie 109	none -45	vol -43
#rigo	collision -42	degats_des_eaux -47	dommage_materiel 64	incendie 89	none -53
#rih>	blessure -51	collision -45	degats_des_eaux -85	dommage_materiel -44	evenement_climatique 341	none -77	vandalisme -57	vol -51
#rija	autre -41	collision -44	evenement_climatique 160	incendie -83	none 162	vol -59
#rika	blessure 47	evenement_climatique 117	incendie 70	none -44
#rin>	bris_de_glace 83	dommage_materiel -49	none -53	vandalisme 48
#rina	blessure 84	collision -132	degats_des_eaux 161	dommage_materiel 67	none -40	vol -62
#rine	bris_de_glace 192	collision -57	dommage_materiel -43	vol -43
#rior	collision 117
#riot	autre -63	bris_de_glace 59	dommage_materiel 196	none -75	vandalisme -52
#ripo	collision 129
#riq>	incendie 120	vol -41
#riqu	collision -74	dommage_materiel 170	vol 46
#rir>	degats_des_eaux 40
#rise	bris_de_glace 184	collision -41	degats_des_eaux -42	none -63
#riss	dommage_materiel 78	none -48
#rist	degats_des_eaux -91	dommage_materiel 121	evenement_climatique 83
#rit>	autre 69
#rite	collision 46	dommage_materiel 46
#riya	dommage_materiel 77	evenement_climatique 55
#riz>	bris_de_glace 207	collision -53	none -51
#rj3a	collision 45
#rj3o	autre 332	collision -112	dommage_materiel -59	none -166	vandalisme -41	vol -72
#rja>	incendie 109
#rjan	dommage_materiel 110	none -46
#rjat	collision 80
#rje3	dommage_materiel 55	vol 71
#rjel	collision -107	dommage_materiel -41	none -53	vandalisme 171	vol -60
#rjem	bris_de_glace 165	collision -81	degats_des_eaux -41	dommage_materiel -47	evenement_climatique 84	none -53	vandalisme -69	vol 65
#rjli	blessure 61	collision 97	dommage_materiel -50	evenement_climatique 82	vandalisme -46	vol -42
#rjo>	bris_de_glace -53	vandalisme 136
#rkab	evenement_climatique 48	vandalisme -46	vol 105
#rkeb	blessure -41	collision 148
#rkel	blessure 107	collision -149	none 43	vandalisme 120
#rkin	collision 110	none -43
#rlin	collision 72
#rma>	blessure 74	collision -97	dommage_materiel -46	incendie 139	none -59	vandalisme -50	vol 59
#rmac	none -45	vandalisme 40	vol 85
#rmad	collision -40	incendie 216
#rme>	collision 210	dommage_materiel -94	evenement_climatique -59	incendie -40	none -108	vandalisme -61	vol 101
#rmer	incendie 90	none -44
#rmes	collision 108	vandalisme 58
#rmia	collision 66
#rmiy	collision 88
#rmou	blessure 41	collision -68	evenement_climatique 160	vandalisme 59	vol -80
#rnah	blessure -40	dommage_materiel -40	none 167	vandalisme -42	vol -46
#rne>	blessure -44	bris_de_glace -86	collision 82	degats_des_eaux 103	dommage_materiel -44	evenement_climatique 99	none -56	vol -61
#rnet	blessure 47	collision -76	dommage_materiel 116	evenement_climatique -45	vandalisme -42	vol 65
#rni>	vol 91
#robi	degats_des_eaux 164
#robo	dommage_materiel 115	none 66
#roca	collision 130	degats_des_eaux 43
#roch	blessure -53	none -49	vandalisme -55	vol 226
#rois	blessure 76	collision 68
#roj>	blessure 117	vol -46
#rokb	collision 71	vol 90
#roke	blessure 112	collision -50	dommage_materiel -44
#ron>	autre -59	blessure -45	bris_de_glace -46	collision 74	degats_des_eaux -55	dommage_materiel -47	evenement_climatique 194	none -107	vandalisme -58	vol -87
#rond	collision 86	incendie 44
#ropr	collision -56	degats_des_eaux 139	incendie 109	none -45	vol -43
#ros>	collision -119	vandalisme 256
#ross	blessure 93	collision 70	none -47
#rote	collision 70	incendie 70
#rott	blessure 68	collision 67	none -44	vol 40
#rou7	bris_de_glace 51	collision 54	vandalisme 42
#rou>	dommage_materiel 63	none -53
#roub	collision 178	incendie -53	none -46
#roue	collision -55	dommage_materiel 47	vol 135
#rouf	collision 69
#roug	collision 139
#rouh	collision 66	none -52	vol 70
#roui	collision 134
#rouj	blessure 75	collision -81	dommage_materiel 78	none -71	vol 90
#roul	none -47	vol 125
#rour	bris_de_glace -76	collision -74	evenement_climatique 213	none 121	vandalisme -48	vol -49
#rous	collision -107	dommage_materiel 144	evenement_climatique -42	none -162	vandalisme 118	vol 69
#rout	autre 66	incendie 49	none -78	vandalisme 61
#rqat	bris_de_glace -62	degats_des_eaux 97	incendie 63	none -64	vol 88
#rqo>	vol 138
#rque	degats_des_eaux 137	none -45
#rr9a	bris_de_glace 90	degats_des_eaux 121	dommage_materiel -54	none -75	vandalisme -40	vol -50
#rra>	autre 67	vandalisme 48
#rras	dommage_materiel -78	evenement_climatique -52	incendie 82	none -53	vandalisme 153
#rrat	autre 54	collision 53	none -64	vandalisme -50	vol 110
#rre7	collision 68	none 69
#rre9	bris_de_glace 104	degats_des_eaux 181	dommage_materiel -69	evenement_climatique -66
#rre>	bris_de_glace 142	collision -71	evenement_climatique 43	none -69	vandalisme -58	vol -51
#rreb	evenement_climatique 52
#rreg	collision -54	degats_des_eaux 74	evenement_climatique 126	vandalisme 48	vol -50
#rrej	evenement_climatique 165	vol -49
#rrek	collision 77	dommage_materiel 96	vol -70
#rres	blessure 92	none -73
#rri>	vol 59
#rrie	collision 135	none -52
#rrit	collision 95
#rro>	blessure 90
#rron	collision -53	none -48	vandalisme 194	vol -47
#rros	collision 99
#rrou	collision -43	vol 133
#rrsa	blessure 146	none -54	vol -50
#rrsi	vandalisme 42	vol -42
#rrso	bris_de_glace -43	none -55	vandalisme 186	vol 100
#rrur	autre 152	dommage_materiel -40	none -49	vandalisme 87
#rsa>	blessure 77	dommage_materiel -47	none -68	vandalisme 93
#rsat	blessure 79	collision 44	dommage_materiel 75	none -69
#rsem	autre 51	none 100
#rset	blessure -73	dommage_materiel 163	none -61	vandalisme -49
#rsi>	vandalisme 71	vol 62
#rsin	vandalisme 42	vol -42
#rso>	bris_de_glace -46	collision -59	none -62	vandalisme 134	vol 161
#rsou	bris_de_glace -54	collision 103	vandalisme 112	vol -62
#rta>	collision 87	vandalisme 56
#rtab	collision -70	dommage_materiel -44	none -149	vol 378
#rtai	dommage_materiel -68	none -41	vandalisme 126
#rtch	collision 45	vandalisme 75
#rte>	autre 48	bris_de_glace 44	none -76	vol 77
#rtea	autre -53	bris_de_glace -43	collision -93	degats_des_eaux -42	evenement_climatique -54	none -155	vandalisme 142	vol 111
#rter	collision 182	vol -76
#rteu	collision 129
#rtha	collision -47	none 136	vandalisme -56	vol 61
#rti>	degats_des_eaux 64
#rtie	collision 146	evenement_climatique -61	none -53	vandalisme -50	vol 67
#rtin	autre 269	blessure -46	dommage_materiel -82	none -173	vandalisme -53	vol -106
#rure	autre 151	dommage_materiel -43	incendie -45	none -55	vandalisme 102
#rvic	autre -44	blessure -72	collision -49	dommage_materiel 101	evenement_climatique 58	none 96	vol -48
#rway	collision -57	none -72	vandalisme 242	vol -46
#rwid	bris_de_glace 87	collision 92
#rya>	collision 285	dommage_materiel -42	none -112	vandalisme -44	vol -42
#rzat	blessure 127	collision -50	vol 53
#s2ou	collision 105	none 55
#s7a7	evenement_climatique 153	vol -55
#s7ab	collision 106	dommage_materiel 44	none -41	vol 54
#s7i7	bris_de_glace 130	collision -99	dommage_materiel -50	none 105	vandalisme -50
#s9ef	degats_des_eaux 140	evenement_climatique 41	none -41
#sa3a	autre 99
#sa3i	dommage_materiel -42	evenement_climatique 189
#sa7>	none 134
#sa7b	collision 182	none -60
#sa9f	bris_de_glace -48	degats_des_eaux 105	dommage_materiel 81	none -47
#sab>	collision -56	degats_des_eaux 106	dommage_materiel 61	evenement_climatique -54	none -151	vol 46
#sac>	dommage_materiel -42	vol 232
#saf>	autre 46	blessure -114	bris_de_glace -74	collision -139	degats_des_eaux -51	dommage_materiel -77	evenement_climatique -61	incendie -67	none 192	vandalisme -57	vol -132
#safi	none 63
#sage	collision 104
#sahb	blessure 103
#sain	collision 152	incendie 47	vandalisme -56
#sakn	collision -48	degats_des_eaux 156
#sal>	collision -52	degats_des_eaux 245	evenement_climatique -44	vol -49
#sala	none 60
#sale	collision -53	incendie 74	none -47	vandalisme -48	vol 159
#sall	collision -70	dommage_materiel 103	none -54	vandalisme 49	vol 58
#salm	collision 54	incendie 51
#salo	collision -53	degats_des_eaux 55	none -58
#sama	vandalisme -47	vol 143
#sams	dommage_materiel 277	evenement_climatique -47	incendie -51	none -184	vandalisme -48	vol 59
#samu	collision 80
#san>	collision 49
#sand	blessure 43	vol 50
#sani	collision 218	none -56
#saqi	autre -85	blessure 117	bris_de_glace -88	collision 162	degats_des_eaux -169	dommage_materiel -108	evenement_climatique 124	incendie -80	none -207	vandalisme -127	vol -136
#sar>	bris_de_glace 63	none -75	vandalisme 148	vol -84
#sara	collision -70	dommage_materiel 119	incendie 83
#sari	autre 40	none -53	vol 70
#saro	autre 187	collision -144	evenement_climatique -43	none -116	vandalisme 210
#sarr	autre -44	none 93
#sas>	collision 45	vandalisme -61	vol 79
#sass	collision -46	incendie 45	none -61	vandalisme 132	vol -58
#sat>	blessure 47	degats_des_eaux 45	dommage_materiel 99	none -40
#sati	collision 78	degats_des_eaux 52	evenement_climatique 121	none -108	vandalisme -48	vol -79
#saw>	none 110	vol 75
#sawe	none 128
#saye	collision 118
#sayg	blessure 147
#sba3	blessure 206	bris_de_glace -51	collision -73	dommage_materiel 128	none -88	vandalisme -48	vol -46
#sbab	bris_de_glace 105	incendie 51	none -53	vandalisme -40
#sbag	collision -107	degats_des_eaux -42	dommage_materiel 175	none -99	vandalisme 166	vol -75
#sbah	none 89
#sbit	blessure 55	collision 56
#sbou	degats_des_eaux 59	vandalisme 66
#scen	bris_de_glace 59	dommage_materiel 102	none -58
#sch>	collision 51
#scin	blessure 80	bris_de_glace -45	collision -82	degats_des_eaux 178	dommage_materiel -51	evenement_climatique 83	none -145	vandalisme -44	vol -62
#scoo	collision 70	vandalisme 68
#sda3	collision 107
#sdou	collision -79	degats_des_eaux 45	vandalisme -47	vol 169
#se7>	collision 127	dommage_materiel 72	none -41
#se9>	dommage_materiel 145	evenement_climatique 78	none -61	vol -42
#se9f	blessure -49	bris_de_glace -46	degats_des_eaux 178	dommage_materiel -53	none -48	vandalisme 53	vol -49
#seba	degats_des_eaux 82	vandalisme 63
#sebb	vandalisme 54
#sebt	none 68
#sech	collision -45	degats_des_eaux -53	dommage_materiel 52	none -56	vandalisme -57	vol 100
#seco	bris_de_glace -40	collision -49	evenement_climatique 40	vol 168
#sed>	bris_de_glace 107	collision -100	degats_des_eaux 103	dommage_materiel 106	evenement_climatique -66	none -42	vandalisme -47
#sedd	blessure 90	collision -105	degats_des_eaux 65	evenement_climatique 48	none -44
#sedr	collision 141
#seft	autre 372	blessure -42	collision -40	degats_des_eaux -40	dommage_materiel -69	none -330	vandalisme -57	vol -84
#seil	none 124
#sejl	collision -47	incendie 54	none -64	vandalisme -52	vol 151
#sekr	none -49	vandalisme 120	vol 53
#sell	blessure 148	bris_de_glace 40	none -62	vandalisme -45	vol -44
#seln	autre 134	bris_de_glace -43	collision -83	dommage_materiel -49	evenement_climatique -41	vandalisme 42	vol -41
#selt	autre 138	collision -122	none -92	vol 102
#sem>	bris_de_glace -42	collision -137	dommage_materiel -51	incendie 87	none -82	vandalisme 198	vol 49
#senc	incendie 192	vandalisme -71
#senn	autre 69	none 42	vol -50
#sens	blessure 53	collision 98
#sepo	autre 151	dommage_materiel -42	none -59
#sept	autre 51	dommage_materiel -41	evenement_climatique 133
#ser9	collision -76	vandalisme -83	vol 217
#ser>	none -64	vandalisme 113
#seri	bris_de_glace 55
#serj	bris_de_glace 119
#serq	collision -135	none -53	vandalisme -73	vol 276
#serr	collision -61	evenement_climatique 81
#serv	autre -44	blessure -50	bris_de_glace -44	collision -68	incendie -70	vandalisme 217	vol -58
#ses>	autre 195	blessure -40	collision -66	degats_des_eaux -73	dommage_materiel -40	evenement_climatique -53	incendie -40	none -59	vandalisme -79	vol 183
#set>	autre 73	evenement_climatique 73	none -62	vol -72
#sett	blessure 108	bris_de_glace 155	none -73	vol -42
#seur	degats_des_eaux 45	none -58
#seww	collision 116	vandalisme 44	vol -54
#sghi	blessure 48	collision 83	none -49
#sha>	collision -42	dommage_materiel 116	none -61	vandalisme 74	vol -49
#sida	blessure -49	collision 206	none -48
#side	bris_de_glace 110	collision -59	dommage_materiel -51	vol 93
#sidi	bris_de_glace 54
#sieg	collision -53	none -42	vandalisme 108	vol 56
#sier	none 70
#sieu	collision 90	degats_des_eaux -48	none -66	vandalisme -45	vol 163
#sif>	blessure -73	collision -52	evenement_climatique 59	none -46	vandalisme -55	vol 218
#sifa	dommage_materiel -44	evenement_climatique 187
#sife	autre 142	collision 99	evenement_climatique -57	none -72	vol -54
#sift	collision 42	evenement_climatique 92	none 48	vol -41
#sil>	autre 90	bris_de_glace -44	collision -66	degats_des_eaux 138	dommage_materiel 89	none -63	vandalisme -47
#sima	blessure 53	none 46
#sin>	bris_de_glace 73
#sine	collision -41	degats_des_eaux 106	incendie 63	none -56
#sini	collision 58	degats_des_eaux 62
#sion	autre -50	collision 124	degats_des_eaux -40	dommage_materiel 146	none -86	vol -59
#siph	collision -46	degats_des_eaux 175
#sir>	autre 61	collision 103
#sira	incendie 104
#sit>	autre 52	none -59	vol 51
#sito	dommage_materiel -41	incendie 243	none -57
#siye	collision 137	none -41
#sket	blessure 95	evenement_climatique 63	vol -72
#skho	bris_de_glace 101	degats_des_eaux 96	evenement_climatique -50	incendie -63	none -50
#skin	collision 153
#sla>	collision -82	vol 213
#slam	collision 92	none 92
#slat	bris_de_glace 43	incendie 51
#slm>	autre 43	dommage_materiel -43	none 76	vol -40
#slo>	autre 77	incendie 62	vol -78
#sma3	autre 146	degats_des_eaux 58	dommage_materiel -63	incendie 68	none -85	vandalisme -44	vol -51
#smar	collision -203	none -122	vandalisme 395	vol -122
#smat	bris_de_glace 208	collision -53	evenement_climatique -53	none -42	vol -41
#sme3	bris_de_glace 61	vandalisme -40	vol 61
#sme7	vandalisme 118	vol -48
#smeh	collision 167
#smit	blessure 95	collision -48	vandalisme 42	vol -48
#smiy	vandalisme -47	vol 78
#sna>	bris_de_glace 180	collision -164	degats_des_eaux -142	dommage_materiel -47	incendie -47	vandalisme 186	vol -50
#snan	autre 92	blessure 186	none -107	vandalisme -40	vol -54
#sni>	vol 53
#snin	blessure 79	collision -67	dommage_materiel 127
#snna	collision 128	dommage_materiel -50	none 154	vandalisme -47	vol -55
#soci	degats_des_eaux -44	none -93	vandalisme 146
#sokk	autre 67	evenement_climatique 115	incendie -47	none -60	vandalisme 77	vol -50
#sol>	bris_de_glace -45	degats_des_eaux 99	evenement_climatique 69	incendie 62	none -42
#sola	collision -52	degats_des_eaux 114	dommage_materiel -100	evenement_climatique -73	incendie 94	none -100	vol 75
#sole	blessure -50	collision 80	dommage_materiel 64	incendie -73	vandalisme -40	vol 79
#son>	collision 55	dommage_materiel 66
#sou>	bris_de_glace 46	none -54
#soud	collision 51	vol 72
#souk	blessure 90	bris_de_glace -42	dommage_materiel -42	none -55	vol 107
#soun	autre 64	collision -54	dommage_materiel -43	none 56	vol 52
#sour	blessure -44	degats_des_eaux -45	dommage_materiel -45	evenement_climatique 111	incendie 40	none 106	vandalisme -48
#sous	degats_des_eaux 160
#spor	vol 87
#sque	blessure 96	collision -70	none -45	vol 128
#sr9o	autre -44	collision -66	none -50	vandalisme -115	vol 248
#sra>	vandalisme 93
#sre9	collision -50	none -44	vol 265
#sro>	vol 130
#srqo	collision -62	none -44	vol 242
#ss9e	degats_des_eaux 49	evenement_climatique 74
#ssa7	none 134
#ssa>	none -44
#ssag	collision 135
#ssal	autre 263	bris_de_glace -42	collision -138	degats_des_eaux 54	dommage_materiel -57	evenement_climatique -49	incendie -56	none -291	vandalisme -97	vol 111
#ssam	vandalisme -57	vol 178
#ssan	collision 148	none -42
#ssar	none -44	vandalisme 73	vol 58
#ssas	vandalisme 54
#ssat	degats_des_eaux 74	dommage_materiel 120	none -46	vandalisme -42	vol -43
#sse7	collision 130	incendie -42	vandalisme 62	vol -58
#sse>	blessure 78	collision -49	dommage_materiel -51
#sseb	collision 65	none 122	vandalisme -63	vol -49
#ssel	autre 67	degats_des_eaux 65	evenement_climatique -74	none -67
#ssem	collision -116	dommage_materiel -63	vandalisme 247
#ssen	collision 41	incendie 158	vandalisme -65
#ssep	autre 151	dommage_materiel -42	none -59
#sser	none -68	vandalisme 128	vol 43
#sseu	collision 102
#ssha	collision -66	degats_des_eaux -56	dommage_materiel 72	none -63	vandalisme 102	vol -59
#ssi>	blessure 69	none -69	vandalisme -46	vol 125
#ssie	none 65	vol 41
#ssif	evenement_climatique 161
#ssil	autre 268	collision -91	dommage_materiel -40	evenement_climatique -63	none -72	vandalisme -82	vol -71
#ssin	bris_de_glace 93	none 44	vandalisme -41	vol -55
#ssir	dommage_materiel 70	incendie 98
#ssis	autre 245	collision 75	dommage_materiel -44	none -156	vandalisme -47
#ssit	dommage_materiel -78	none -51	vol 194
#ssla	blessure 44	bris_de_glace 95	degats_des_eaux -43
#ssma	bris_de_glace 49	degats_des_eaux -46	evenement_climatique 137
#ssni	vandalisme 74	vol -56
#sso>	blessure 126	collision -47	none -53	vandalisme -69	vol 136
#sson	autre -65	collision 94	incendie 114	none -65	vandalisme -58
#ssou	bris_de_glace 52	none -40
#ssra	none -40	vandalisme 110
#ssur	autre 40	bris_de_glace 47
#sta3	autre -40	collision 50
#sta7	collision -57	evenement_climatique 98	incendie 61	none -40	vol 100
#sta>	blessure -67	collision 175	vol 51
#stah	bris_de_glace -42	collision -108	degats_des_eaux 147	dommage_materiel -40	evenement_climatique 62	none -42	vol 72
#stan	autre 368	collision -86	dommage_materiel -58	evenement_climatique 70	none -230	vandalisme -60	vol -62
#stat	collision 81
#ste>	autre 164	none -92
#ster	collision 74
#stha	autre 118	blessure 182	degats_des_eaux -62	dommage_materiel -76	none -184	vandalisme -41	vol -78
#stop	collision 89	none 61
#stou	autre 80	blessure 42	collision 96	evenement_climatique -46	none -100	vol -84
#stre	collision -56	degats_des_eaux 143	dommage_materiel 131	evenement_climatique -43	none -48	vol -50
#styl	collision 121	dommage_materiel 103	none -60	vandalisme -40
#suie	bris_de_glace -42	collision -47	evenement_climatique -48	incendie 67	none -120	vandalisme 244	vol -48
#sult	vandalisme 72
#sura	autre 60
#sure	bris_de_glace 91	collision -49	evenement_climatique -56	none -55	vol 122
#synd	collision -59	degats_des_eaux 101
#t2ad	bris_de_glace 89	collision -48	none -50	vandalisme -41	vol 85
#t2ek	autre 106	collision -64	none 118	vandalisme -41
#t3we	collision 41	dommage_materiel 50	none -95	vol 125
#t7er	collision -50	incendie 245	vandalisme -40
#t7re	blessure 44	dommage_materiel 72	incendie 64	none -58
#t7t>	degats_des_eaux 43	none -51	vol 64
#t9as	dommage_materiel 112	none -70
#t9el	blessure -46	collision 187	none -76	vandalisme -52
#t9te	degats_des_eaux 83	dommage_materiel 94	none -45
#ta3>	none -63	vandalisme 147
#ta3j	autre -52	collision 62	dommage_materiel -44	vol 56
#ta7>	dommage_materiel 162	evenement_climatique 43	none -57
#ta7e	blessure 56	dommage_materiel 84	none -62
#ta7o	blessure -63	bris_de_glace -49	collision -71	degats_des_eaux -48	dommage_materiel 166	evenement_climatique -49	incendie 127	none -106	vandalisme -112	vol -63
#ta7t	collision -41	evenement_climatique 104	none -46
#tab>	autre 174	collision -54	evenement_climatique 89	incendie 94	none -226	vandalisme -50	vol -47
#tabi	bris_de_glace -43	degats_des_eaux 201	evenement_climatique -63	none 43	vandalisme -61
#tabl	bris_de_glace 43	none -89	vol 77
#tach	bris_de_glace -61	collision -65	degats_des_eaux 140	dommage_materiel 146	none -88	vol -60
#tade	bris_de_glace -44	vandalisme 173	vol -50
#tafi	blessure 103	bris_de_glace 186	collision -72	degats_des_eaux -82	dommage_materiel 50	evenement_climatique -66	none -141	vandalisme -51	vol -54
#tage	collision -80	dommage_materiel 249
#tags	collision -51	none -57	vandalisme 206	vol -42
#tah>	bris_de_glace -42	collision -108	degats_des_eaux 147	dommage_materiel -40	evenement_climatique 62	none -42	vol 72
#tail	dommage_materiel -68	none -41	vandalisme 126
#tair	autre 97	collision -43	dommage_materiel 55	evenement_climatique 63	none -149
#tal>	dommage_materiel 155	evenement_climatique 44	none -46	vandalisme -40
#tali	collision -42	none -86	vandalisme 189
#taly	collision -67	dommage_materiel -54	none -116	vol 280
#tam>	blessure -54	collision -112	none -98	vandalisme -48	vol 284
#tama	autre 148	collision 137	dommage_materiel -87	evenement_climatique -42	none -92	vandalisme -85	vol -79
#tan>	collision 58	dommage_materiel 114	incendie 45	none -72
#tana	blessure 97	dommage_materiel 96	none -49	vol -48
#tani	collision 61	dommage_materiel 80	none -44	vandalisme -45
#tant	blessure 99	incendie 54
#tany	incendie 81	vandalisme 41
#tar>	none -57
#tara	collision -45	dommage_materiel 95	evenement_climatique 99	none -51	vandalisme -54	vol -41
#tard	vandalisme 125
#tare	collision -64	incendie 125	vol 54
#tarf	collision 52	dommage_materiel 65	evenement_climatique 65	none -44
#tat>	collision 69
#tata	collision 85	evenement_climatique 160	vol -94
#tati	autre 114	dommage_materiel 59	evenement_climatique -59	none -126
#taxi	autre 123	collision 143	none -57	vol -48
#tay7	collision 176	none -53
#tay>	blessure 81	degats_des_eaux -66	dommage_materiel 57	evenement_climatique 126	none -61	vandalisme -85
#taya	autre 170	collision -95	none -67	vandalisme -46
#taye	bris_de_glace 47	incendie 151	none -79
#tayh	collision 132
#tayr	bris_de_glace 80	collision -60	evenement_climatique 144	none -44
#tayy	collision -88	dommage_materiel 81	evenement_climatique 123
#tbak	collision -79	degats_des_eaux 164
#tbar	none 43
#tbat	blessure 120	dommage_materiel 110	none -41	vandalisme -41
#tbe3	collision -46	degats_des_eaux 66	none -46	vol 93
#tbed	autre 120	bris_de_glace 58	collision -87	degats_des_eaux -74	dommage_materiel -57	none -104	vandalisme -44	vol 131
#tbib	blessure 123
#tbo>	collision 86	degats_des_eaux -41	dommage_materiel -46	evenement_climatique -66	none -101	vandalisme 231	vol -44
#tbou	collision -73	evenement_climatique 78	none -70	vol 84
#tcha	bris_de_glace 66	incendie 49
#tche	bris_de_glace 154	none -51
#tcho	collision 81	incendie 84	vol -43
#tchq	bris_de_glace 267	collision -50	none -48	vandalisme -49
#tdar	vol 46
#tder	autre 46	none -51	vandalisme 95	vol -45
#te3>	blessure 45	dommage_materiel 42
#te7>	blessure -58	collision -129	degats_des_eaux -58	dommage_materiel 262	evenement_climatique 96	incendie -44	none -70	vandalisme -51	vol -69
#te7r	collision -41	incendie 147
#te7t	blessure 113	degats_des_eaux 53	none -40
#te9b	autre -48	dommage_materiel 220	none -121	vol -72
#te9e	autre 152	bris_de_glace 81	collision -129	degats_des_eaux -48	dommage_materiel 84	none -99	vandalisme -47	vol -56
#teau	collision 54	dommage_materiel 134	incendie -42	none -78
#teb>	collision 66
#tebl	bris_de_glace 118	collision -92	dommage_materiel 70	none -83	vandalisme -118
#tebr	bris_de_glace -76	collision -40	evenement_climatique 207	vol -43
#tech	collision 55	degats_des_eaux 114	none -64	vandalisme -48
#tect	collision 70	incendie 70
#ted>	autre -41	dommage_materiel 65	vol 89
#tef>	blessure 117	collision -46	dommage_materiel -92	none -104	vandalisme -59	vol 216
#teff	incendie 76	vandalisme 49
#tefo	dommage_materiel -43	evenement_climatique 123
#tel3	vandalisme 125
#tel>	autre 79	collision -61	dommage_materiel 40	none -68	vol 96
#tela	collision -43	incendie 207	vol -42
#tele	dommage_materiel 139	vandalisme -40
#teli	blessure 82	collision -50	degats_des_eaux 132	none -51
#telj	blessure 153	collision -67	dommage_materiel -75	evenement_climatique 158	none -83	vandalisme -50	vol -52
#tell	bris_de_glace -49	collision 113	dommage_materiel 184	evenement_climatique -153	incendie -40	none -69	vandalisme -42	vol -76
#tema	none 138	vandalisme -40	vol 50
#temb	autre 51	dommage_materiel -41	evenement_climatique 133
#temo	collision 191	none -66
#temp	evenement_climatique 218
#tenn	bris_de_glace -41	collision -45	dommage_materiel -176	evenement_climatique 233	none -130	vandalisme 106	vol -40
#tent	collision -44	evenement_climatique 116
#ter>	collision 45	degats_des_eaux 78	none -51	vandalisme 62
#tera	bris_de_glace 137	degats_des_eaux 53
#terf	autre -48	blessure 173	bris_de_glace 113	collision -104	degats_des_eaux 68	dommage_materiel -81	evenement_climatique -94	incendie -46	none -149	vandalisme -110	vol -91
#teri	autre 42	incendie 43	none -59	vol 88
#tern	bris_de_glace -87	collision 44	degats_des_eaux 89	dommage_materiel 88	evenement_climatique -62	none -42	vandalisme -42	vol -48
#terr	collision -70	degats_des_eaux 89	dommage_materiel -72	incendie 48	none -46	vandalisme 92
#tes>	autre 82	dommage_materiel -42	evenement_climatique 50	none -54	vandalisme -46
#tet>	blessure -40	bris_de_glace 100	collision -87	vandalisme 86	vol -45
#teui	collision -64	incendie 96	vandalisme -42	vol 54
#teur	none -46
#teus	dommage_materiel 118	none -43	vol -43
#teyy	blessure -51	collision -100	dommage_materiel 84	evenement_climatique 115	none -68	vandalisme -42
#tfa>	bris_de_glace -63	evenement_climatique -42	incendie 107	vandalisme 99
#tfah	collision 85
#tfaw	collision -44	incendie 121
#tfek	blessure 86	collision 60
#tfel	bris_de_glace 170	collision -53
#tfer	bris_de_glace 102	collision -45	degats_des_eaux 96	none -46
#tfi>	blessure -44	collision 66	incendie 208	vandalisme -83	vol -90
#tfin	incendie 162
#tfit	incendie 144
#tfo>	collision -83	dommage_materiel -47	none -119	vandalisme -89	vol 372
#tghe	none 66
#tgol	autre 118	collision -49	dommage_materiel 70	none -88	vandalisme -41	vol 57
#tha>	autre 72	none -65
#ther	blessure 170	none -62
#thom	autre 178	blessure -41	collision 51	dommage_materiel 51	evenement_climatique -42	none -113	vandalisme -41
#tich	collision 57	evenement_climatique 171	none -67
#tier	collision 45	degats_des_eaux 57	dommage_materiel -69	evenement_climatique 43	vandalisme -42
#tik>	collision 70	incendie 68	none 44
#tili	dommage_materiel 90	vol 76
#tin>	autre 143	collision 116	dommage_materiel -40	none -111	vandalisme -42	vol -80
#tinc	collision -66	dommage_materiel -50	incendie 229	vandalisme -42
#tine	blessure 125	collision -75	incendie 79	vol 48
#tini	collision -40	dommage_materiel 40	none 131
#tion	none -59
#tiqu	collision -55	evenement_climatique 133	vol 50
#tise	degats_des_eaux 88	incendie 73	vol -53
#tiss	bris_de_glace 63	collision 80
#tist	dommage_materiel 112	none -55	vol -45
#tit>	collision 42	dommage_materiel 103	none -47
#tiwn	degats_des_eaux 42	none 82
#tjer	blessure -40	bris_de_glace 59	collision -58	degats_des_eaux -41	evenement_climatique 120
#tjra	blessure -46	bris_de_glace 54	vandalisme -46	vol 147
#tjre	bris_de_glace 135	none -58	vandalisme 42
#tkeb	blessure 265	bris_de_glace -51	collision -83	degats_des_eaux -85	evenement_climatique -67	incendie -53	none -129	vandalisme -54	vol -63
#tkes	blessure -70	collision -67	dommage_materiel 118	none -54	vandalisme -49	vol 53
#tkha	degats_des_eaux 136	dommage_materiel -69	evenement_climatique -56	none -83	vandalisme 104	vol -58
#tkhe	autre 85	none -44
#tkhl	autre 46	blessure 71
#tla3	blessure -50	collision 154	degats_des_eaux 40	dommage_materiel -49	incendie 117	none -100	vandalisme -48	vol -45
#tla9	collision 72	none -47	vandalisme -42	vol 155
#tla>	degats_des_eaux 45	vol 86
#tlat	blessure 57	none 69
#tle3	collision 46	dommage_materiel 47	none -52
#tle9	autre 155	none -81
#tleb	collision -58	dommage_materiel 181
#tlef	autre 290	dommage_materiel -44	none -65	vandalisme -68	vol -52
#tlfa	autre 87	collision -97	dommage_materiel 225	incendie -46	none -109	vol -63
#tlgh	autre 185	vol -93
#tlou	blessure 121	collision -73	evenement_climatique 62
#tlt>	none 66
#tlwa	blessure 96	degats_des_eaux 96	vol -40
#tma>	bris_de_glace 67	collision 71	none -40
#tmma	collision -105	degats_des_eaux 60	none 40	vandalisme -45
#tna>	collision 57
#tnef	collision 96	degats_des_eaux 92
#tnfe	degats_des_eaux 71
#tni>	blessure 51	collision 134	none -52
#tnin	none 94
#tobi	blessure 66	collision 64	none -47	vandalisme -48	vol 64
#tobr	autre 45	bris_de_glace 57
#toil	collision -58	dommage_materiel 68	incendie 66	none -43
#toir	collision 167
#toit	bris_de_glace 107	collision -89	evenement_climatique 196	none -99	vandalisme 53	vol -48
#tomo	collision 57	none -50
#ton>	collision 101
#tond	bris_de_glace 58	collision -47	incendie -42	none -58	vandalisme -52	vol 140
#tono	collision 65	evenement_climatique 73	none -88
#top>	collision 78	none 42
#tor>	collision 74	none -46	vol 72
#toro	bris_de_glace 77	collision 42	incendie 92	none -60
#tou3	dommage_materiel -86	vol 173
#tou>	vandalisme 52	vol -55
#toub	degats_des_eaux 45	evenement_climatique 43	none -42	vandalisme 78
#touc	collision 64
#toun	blessure 82	bris_de_glace -42	evenement_climatique 41	vandalisme 58	vol -77
#tour	blessure 53	degats_des_eaux -71	evenement_climatique 74	vol 56
#tout	blessure -82	dommage_materiel 41	evenement_climatique 116	vol -43
#tqas	bris_de_glace 59	degats_des_eaux -87	evenement_climatique -102	none -43	vandalisme 132	vol -46
#tqte	blessure 159	collision -72	degats_des_eaux 101	vol -49
#tra9	bris_de_glace 249	collision -48	incendie -85
#tra>	vandalisme 61
#trac	collision 122	evenement_climatique -43	none -77	vandalisme 64	vol 44
#trai	autre 78	dommage_materiel 51	evenement_climatique -41	none -102	vol 81
#tram	collision 48	vol 73
#tran	dommage_materiel 81	vandalisme 52
#tre>	bris_de_glace 116	none -42
#tree	bris_de_glace 228	collision -83	dommage_materiel -56	evenement_climatique 67	none -41	vol -42
#tren	autre 188	blessure 127	bris_de_glace -74	collision -82	degats_des_eaux -44	dommage_materiel -102	evenement_climatique -53	incendie -71	none -104	vandalisme -71	vol -91
#tres	autre -48	collision -66	dommage_materiel -41	none -61	vandalisme 242	vol -71
#tri9	bris_de_glace 42	collision 115	none -40	vol -40
#tria	collision 151	dommage_materiel 70	vol -46
#tric	collision 99	dommage_materiel 101	evenement_climatique -59
#trin	bris_de_glace 173	collision -57	dommage_materiel -41
#trip	collision 129
#triq	dommage_materiel 137
#tro>	bris_de_glace 47	collision 122	evenement_climatique 55	incendie -40	none -55	vandalisme -59
#tros	bris_de_glace -40	collision -132	none -42	vandalisme 325	vol -66
#trot	blessure 68	collision 67	none -44	vol 40
#tsad	collision 162
#tsaw	none 87	vandalisme 40	vol -53
#tsed	autre -72	blessure 147	bris_de_glace 168	collision -173	dommage_materiel -69	evenement_climatique -124	none -99	vandalisme -122	vol -46
#tsel	blessure 68
#tsen	autre 51	none 49	vol -52
#tsre	collision -55	none -45	vol 253
#tsrq	none -57	vol 173
#tta>	none -48	vol 91
#ttat	bris_de_glace 297	none -75
#tte3	blessure 86	evenement_climatique -48	vandalisme 120	vol -81
#tte>	incendie 66	none -50
#tter	collision -66	degats_des_eaux 89	dommage_materiel -41	evenement_climatique -40	none -110	vandalisme 83
#ttes	autre 292	bris_de_glace -47	collision -45	degats_des_eaux -40	dommage_materiel -55	evenement_climatique -43	none -276	vandalisme -98
#ttet	bris_de_glace 232	collision -217	dommage_materiel -42	evenement_climatique -101	none -104	vandalisme 191	vol -83
#tti>	collision 45	none 72
#ttin	blessure 125	collision -75	incendie 79	vol 48
#ttoi	collision 188	vol -47
#ture	autre 84	collision 40	none -63
#tuya	collision -44	degats_des_eaux 200
#twe9	collision 145	none -70
#twje	collision 171	vol -44
#tylo	collision 121	dommage_materiel 103	none -60	vandalisme -40
#u3i>	collision 113
#u7do	autre -47	blessure 77	bris_de_glace 48	collision -42	incendie 58
#u9an	collision -47	degats_des_eaux 245	none -45
#uble	degats_des_eaux 88	none -40
#uche	blessure 54	bris_de_glace 71	collision -58	degats_des_eaux 85	none -44
#ucti	bris_de_glace -56	dommage_materiel 213	vol -45
#uda>	dommage_materiel 96	evenement_climatique 108	none -64	vol -54
#ude>	blessure 90	collision -106	degats_des_eaux 143
#udi>	blessure -46	collision 180	none -63
#ues>	collision -49	vol 134
#uet>	degats_des_eaux 177	none -42
#uffe	degats_des_eaux 91
#ufo>	collision 153	none -47	vandalisme -68	vol -71
#uge>	collision 139
#ugeo	collision 107	incendie 41
#uha>	none -52	vandalisme 54	vol 50
#uie>	collision -51	degats_des_eaux 50	incendie 45	none -91	vandalisme 198	vol -40
#uig>	collision -82	degats_des_eaux 45	evenement_climatique 82	none -49	vandalisme -59	vol 81
#uil>	collision -64	incendie 96	vandalisme -42	vol 54
#uill	autre 83	collision 63	evenement_climatique -41	vandalisme -63	vol 57
#uin>	none 79
#uisi	degats_des_eaux 152	dommage_materiel -48	incendie 54	none -70
#uit>	incendie 102
#uite	degats_des_eaux 186	none -57
#ujda	degats_des_eaux 68	vandalisme 77
#uka>	blessure 84	evenement_climatique 119	none -90	vandalisme -62	vol -56
#ukha	blessure 63	dommage_materiel 120	none -42	vol -54
#ukka	incendie 126
#ula>	autre 50	blessure 49	bris_de_glace 74	collision -47	degats_des_eaux 48	none -74
#ulah	blessure 84
#ulan	collision 98
#ulat	collision 197	vandalisme -43
#ule>	collision 146
#uli>	autre -58	collision -64	none 103	vol 109
#ulil	collision 63	none -59	vandalisme 129
#ulis	collision 65	none -41
#ulla	incendie 44	none 95	vandalisme -46
#uloi	degats_des_eaux 166
#ulou	autre 211	collision 56	dommage_materiel -40	none -115	vol -49
#ulta	vandalisme 72
#ulur	blessure 216	collision -86	dommage_materiel -60	evenement_climatique -47	incendie 147	none -50	vol -49
#uma>	vol 40
#una>	bris_de_glace 41	evenement_climatique 87	vandalisme -45
#une>	blessure -51	collision 156	dommage_materiel 107	evenement_climatique -45	vol -45
#unet	autre 118	blessure -42	bris_de_glace 147	collision -182	degats_des_eaux -96	dommage_materiel -76	evenement_climatique -94	incendie -50	none -162	vandalisme 67	vol -89
#uni>	vol 94
#upe>	collision -50	dommage_materiel -118	incendie 187	none -105	vandalisme 104	vol -90
#ura>	blessure -46	bris_de_glace 132	none -62	vandalisme 68
#uran	autre 49	vol -49
#ure>	autre 58	none -60
#urea	autre 138	collision -110	evenement_climatique 58	none -72	vandalisme -68	vol -49
#urge	blessure -41	bris_de_glace 87	incendie 70	vol -46
#uri>	bris_de_glace -68	collision -53	evenement_climatique 289	none -46	vol -41
#urie	autre 101	blessure 102	collision -53	vol -52
#urik	blessure -44	collision -67	degats_des_eaux -81	dommage_materiel -72	evenement_climatique 134	incendie 144	none -47	vandalisme -52	vol -42
#urin	vol 151
#uris	degats_des_eaux -118	evenement_climatique 141
#uro>	dommage_materiel -46	vol 199
#urs>	autre 77	blessure 44	collision -80	degats_des_eaux -64	dommage_materiel -63	none -174	vandalisme 152
#urse	autre 51	none 100
#urt>	collision -40	incendie 120
#use>	autre 73	none -58
#usi>	autre 44	collision -50	none 74
#usin	incendie 141
#uss>	autre 90	blessure 181	collision -57	dommage_materiel -45	none -133	vandalisme 61	vol -89
#ussi	collision -63	dommage_materiel -63	evenement_climatique -47	incendie 43	none -91	vol 253
#ustr	collision -52	degats_des_eaux 105	dommage_materiel 87	evenement_climatique -41	none -64	vol 61
#uta>	blessure -57	dommage_materiel -52	evenement_climatique 145	incendie 67
#ute>	bris_de_glace 79	collision 40	incendie 80	none -53
#uto>	collision 56	vol 93
#utor	bris_de_glace 77	collision 42	incendie 92	none -60
#utte	bris_de_glace -47	collision -136	degats_des_eaux -98	dommage_materiel -80	evenement_climatique -66	incendie -43	none -207	vandalisme 360
#uya>	blessure -44	collision 79
#uyau	collision -44	degats_des_eaux 200
#uzin	incendie 44
#uzni	vol 43
#vali	collision 45	none -47	vandalisme -49	vol 146
#vane	dommage_materiel -60	evenement_climatique 109	vol 64
#vehi	collision 146
#velo	vandalisme -41	vol 107
#ver>	vol 55
#vera	bris_de_glace 140	dommage_materiel -42	evenement_climatique 92	none -41
#vice	autre -44	blessure -72	collision -49	dommage_materiel 101	evenement_climatique 58	none 96	vol -48
#vide	collision -122	degats_des_eaux -41	none -106	vandalisme 203	vol 64
#vier	collision -66	dommage_materiel 211	none 55	vol -47
#vile	incendie 100
#vill	bris_de_glace 79	degats_des_eaux -82	evenement_climatique 70	none -55	vandalisme 78	vol -49
#vira	collision 150
#vis>	bris_de_glace 63	dommage_materiel 109	none -62
#vitr	bris_de_glace 216	collision -63	none -41	vol -45
#vois	bris_de_glace 83	collision -86	vandalisme 75
#voit	collision 68	none -96	vandalisme 95	vol 45
#vol>	autre 216	none -69
#vola	collision 215	vol -88
#vrai	collision 96
#vreu	collision 55	vol 72
#w9e3	collision 98
#w9ef	collision 59	vol 63
#wa7d	collision 41
#wa9e	collision 113
#wa9f	autre 81	blessure 48	none -43
#wab>	autre 171	blessure -62	degats_des_eaux -40	dommage_materiel 123	none -297	vandalisme -51	vol -50
#wach	autre 137
#wad>	blessure -40	degats_des_eaux -69	dommage_materiel -40	evenement_climatique 355	none -46	vandalisme -48	vol -54
#wajb	incendie 162
#wakh	blessure -42	bris_de_glace 110	dommage_materiel -43	none 89	vandalisme -41
#wali	autre 55	blessure 78	vol 42
#wall	collision -64	dommage_materiel 144	evenement_climatique -41	incendie 58	none -44	vol -59
#ware	autre 370	collision -105	dommage_materiel -49	none -94	vandalisme -49	vol -84
#wat>	blessure 119	dommage_materiel 72	incendie -52
#waw>	collision -40	none -85	vandalisme 67	vol 202
#way>	none -44	vol 160
#waye	collision -46	dommage_materiel -52	none 48	vol 93
#wayj	autre 165	none -100
#wbch	degats_des_eaux 174	none -59
#wdo>	bris_de_glace 48	dommage_materiel 152	none 45	vandalisme -43	vol -45
#we7d	autre 61	bris_de_glace 87	dommage_materiel -46	none -49	vandalisme -57	vol -44
#we99	autre 121	collision 49	none -106
#we9e	collision 88	degats_des_eaux 75	none -62
#we9f	collision 81
#we9t	blessure -47	dommage_materiel 93	none 41
#wedn	evenement_climatique 62	incendie -53	vandalisme 117
#weh>	incendie 44
#wej>	degats_des_eaux 77	vol -43
#wejh	collision -48	incendie 42	vol 125
#wel>	collision -43	degats_des_eaux 75	none 105
#weld	dommage_materiel 45	none -65
#well	bris_de_glace 46	degats_des_eaux 57	incendie 114	vol -40
#wer9	autre 103	collision 112	none -61	vandalisme -47
#wer>	none 53	vol -46
#wert	blessure -61	dommage_materiel 111	evenement_climatique -48	none -49	vandalisme 63	vol -49
#wesl	collision 45	incendie 46
#west	autre -43	collision 84	dommage_materiel 106	none -83
#wha>	collision -95	incendie 75	vandalisme 44	vol 85
#wi9a	collision -41	degats_des_eaux -41	evenement_climatique 213	vol -54
#wia>	dommage_materiel 108	incendie -89
#wich	degats_des_eaux 114
#wid>	autre 117	blessure -61	collision -51	evenement_climatique 86	none -53	vandalisme -49	vol -74
#wida	bris_de_glace 95	collision 90
#wiya	collision 45	dommage_materiel 102
#wje3	collision 165
#wla>	dommage_materiel 60
#wlad	none -59	vandalisme 181	vol -54
#wld>	bris_de_glace 99	collision 76	evenement_climatique -44	none -59	vandalisme 49	vol -69
#wldi	collision -52	dommage_materiel 110
#wlid	autre 120	dommage_materiel 50	none -59
#wlo>	vandalisme -76	vol 193
#wni>	blessure 47	collision -48	vol 99
#wnou	none 47
#wost	collision 111
#wra9	autre 128	dommage_materiel -44	none -58	vol 40
#wsel	autre 65	collision -42	incendie 58
#wsla	autre 43	incendie 51	none 49
#wssl	bris_de_glace 100
#wwej	collision -52	degats_des_eaux 156	vandalisme 63	vol -50
#wwel	autre -40	none 183
#wwer	collision 126
#wya>	autre 78	collision -54	evenement_climatique -58	none -80	vandalisme 87	vol 65
#xper	none 106
#y7el	autre 80	collision -42	dommage_materiel 88	none -42
#y9te	bris_de_glace 49	dommage_materiel 81	none -42
#yada	collision -57	degats_des_eaux -68	dommage_materiel 47	evenement_climatique 113	none -85	vandalisme 67	vol -59
#yal>	none -72
#yalh	degats_des_eaux 70	dommage_materiel 64
#yaln	evenement_climatique 50	none -46	vandalisme 82
#yalo	bris_de_glace 78	none -53
#yam>	none 108
#yan>	none 46
#yani	collision 56	evenement_climatique 59
#yara	autre 218	collision -120	none -87	vandalisme -49
#yata	degats_des_eaux 74
#yau>	collision -41	degats_des_eaux 198
#ycee	autre -56	blessure 147	collision -74	none -104	vandalisme -48	vol 123
#ych3	dommage_materiel 236	none -92	vol -40
#yche	evenement_climatique 191	vandalisme -93
#ychk	collision -41	none -107	vol 140
#ycho	collision 50	none -42
#ycle	collision 105	vandalisme -40	vol 40
#yda>	autre 100	bris_de_glace -41	dommage_materiel 64	evenement_climatique 87	none -169	vandalisme -47
#yder	none -42	vandalisme 56	vol 70
#ydha	dommage_materiel 139	vol -50
#ydir	evenement_climatique 67	vandalisme -44	vol 46
#ydor	collision 220	none -100	vol -54
#ydou	vandalisme 43	vol 91
#ydrn	collision 110
#ye7>	collision -94	dommage_materiel -54	evenement_climatique 220	none -51
#ye9>	none 71
#yeb>	collision -44	incendie 212	none -66
#yed>	degats_des_eaux 65	dommage_materiel 117	evenement_climatique 59	none -106	vol -51
#yeg>	collision 129	vol -41
#yeh>	dommage_materiel -42	none 221	vandalisme -44	vol -53
#yej>	collision -55	dommage_materiel -72	none -59	vandalisme -48	vol 153
#yet>	bris_de_glace 101	collision 46	degats_des_eaux 45
#yetn	collision 41	degats_des_eaux 56
#yett	collision 97
#yga>	collision 109
#yghe	blessure 88
#ygol	collision -40	degats_des_eaux 55	vol 98
#ygou	degats_des_eaux 46	incendie 62
#yha>	collision 44	evenement_climatique 58
#yhde	blessure -71	collision 135	degats_des_eaux -40	none -76	vandalisme 157	vol -65
#yin>	degats_des_eaux 73	none -68
#yjaw	degats_des_eaux 149	none -46
#yji>	collision 75
#yjri	blessure 88	collision -76	degats_des_eaux 46
#ykhe	bris_de_glace 55	dommage_materiel 69
#ykhl	collision -57	vol 139
#ylo>	collision 121	dommage_materiel 103	none -60	vandalisme -40
#ymke	autre 81	vol -43
#ynch	none 113
#yndi	collision -59	degats_des_eaux 101
#yon>	autre 106	dommage_materiel 89	none -55	vol -48
#youm	none 78
#yout	collision -82	dommage_materiel 226	evenement_climatique 53	none -48	vandalisme -62
#yra>	none -75	vandalisme 91	vol 40
#yrat	collision 97
#yser	collision -56	degats_des_eaux 150	evenement_climatique -66	incendie -46	none -45	vol 74
#ysil	collision -64	degats_des_eaux 221	dommage_materiel -40	none -75
#ytbe	autre 158	bris_de_glace 85	collision -63	degats_des_eaux -88	dommage_materiel -49	evenement_climatique -40	none -113	vandalisme -44
#yti>	blessure 137	degats_des_eaux -50	evenement_climatique 57	vol -42
#ytle	collision -126	degats_des_eaux -45	dommage_materiel 211
#yto>	blessure 94	none 99
#ytou	blessure 209	collision -53	dommage_materiel -68	evenement_climatique -42	none -95	vandalisme -46	vol -46
#yydo	collision -97	degats_des_eaux -101	evenement_climatique -43	vandalisme 88	vol 182
#yye7	collision -105	degats_des_eaux 40	evenement_climatique 144
#yyed	blessure -53	bris_de_glace -51	degats_des_eaux -64	dommage_materiel -54	evenement_climatique 298	none -253	vandalisme -90	vol -64
#yyer	collision 107	degats_des_eaux 77
#yyet	bris_de_glace 61	degats_des_eaux 53	none -47
#yyto	blessure 74	collision 74
#zad>	collision 220	vol -82
#zade	collision 149
#zaf>	evenement_climatique 55	none 47
#zago	autre -42	blessure 260	collision -72	dommage_materiel -63	evenement_climatique 49	none -161	vandalisme -85
#zaj>	bris_de_glace 239	collision -61
#zal>	none 43
#zan>	collision -170	degats_des_eaux 266	dommage_materiel -49	evenement_climatique -57	none -58	vandalisme -60	vol 86
#zat>	blessure 63	vol 57
#zbel	collision 195	incendie -56
#zdem	bris_de_glace 180	dommage_materiel -52
#zeg>	collision -47	degats_des_eaux 192	evenement_climatique 72	none -52	vol -42
#zel9	blessure 142	collision 122	degats_des_eaux 41	evenement_climatique -78	none -93
#zel>	degats_des_eaux 56	none -52	vol -42
#zela	collision 141	degats_des_eaux 46	dommage_materiel -67
#zell	dommage_materiel 63
#zeln	bris_de_glace 96	incendie 134	none -57	vol -58
#zelt	collision 197	degats_des_eaux -58	none -148	vandalisme -74	vol 56
#zen9	degats_des_eaux 117	evenement_climatique -58	none -44
#zen>	incendie 47	vandalisme 60	vol 54
#zerb	dommage_materiel 172	none -71
#zeyy	collision 107	degats_des_eaux 77
#zid>	autre -64	bris_de_glace 98	none 68
#zina	blessure 63	collision -41	incendie 40
#zit>	blessure 105	bris_de_glace -56	dommage_materiel 92	none -64	vol -55
#zito	blessure 93	bris_de_glace -60	collision -80	evenement_climatique 62	incendie -47	none -118	vandalisme 113	vol -102
#zjaj	bris_de_glace 292	collision -72	degats_des_eaux -42	incendie -40	none -40
#zle9	blessure 173	degats_des_eaux 87	dommage_materiel -41	none -71	vol -42
#zn9a	collision -64	dommage_materiel -41	none -52	vandalisme 250
#zni>	collision -42	none 111	vol 67
#znik	vol 43
#zouh	degats_des_eaux 83	vol 44
#zoun	blessure 66
#zrab	degats_des_eaux 67	evenement_climatique 94
#zre9	none 90
#zrou	collision 70	dommage_materiel 65	evenement_climatique 109	none -90	vandalisme -51	vol -41
#zyan	none 43
#zzaf	collision 110	degats_des_eaux -42	evenement_climatique 56	incendie -46
#zzat	collision 61	none -47	vandalisme 89
#zzo>	vol 148
#zzou	incendie 63
1	dommage_materiel 75	none 64	vandalisme -50
10	none 58
10h	bris_de_glace 48	dommage_materiel 95
11	autre 85	none -128	vandalisme 139	vol -51
12	blessure 53	bris_de_glace -45	collision -41	degats_des_eaux 81	dommage_materiel -60	none 115	vandalisme -54
14	autre 93	blessure -57	collision -61	dommage_materiel -97	none 85	vol 105
15	blessure 62	none 108
18	dommage_materiel 86	evenement_climatique 40
2	bris_de_glace 41	evenement_climatique 66
20	autre -49	collision 51	none 88
22	blessure 40	vol 85
23h	none 66
25	blessure 62	none 132
3	evenement_climatique 61
30	evenement_climatique 74
3a2ila	degats_des_eaux -78	evenement_climatique 85	none -69	vandalisme 74	vol -47
3achoura	blessure -50	collision -74	evenement_climatique -41	incendie 58	none -91	vandalisme 215	vol -49
3ad	vol 44
3add	blessure 96	collision -45	dommage_materiel 98	vandalisme -44	vol -51
3afak	autre 127	dommage_materiel -51	none 47
3afakom	degats_des_eaux 40
3am	none -55
3amer	collision -69	degats_des_eaux 79	vandalisme 119	vol -52
3awnouni	none 47
3chiya	blessure -66	collision 82	none 82
3emmerna	collision 50
3end	bris_de_glace 89	collision -53	none -40
3endha	autre -69	blessure 161	collision 164	dommage_materiel -63	none -46	vol -75
3endi	autre 53	degats_des_eaux 41	none -62	vol 44
3endo	blessure 59	collision 91	none -48	vandalisme -40	vol 45
3ers	vol 130
3eyyet	bris_de_glace 222	evenement_climatique -94	none -65	vandalisme -85
3eyyetna	degats_des_eaux 105	none -40
3ini	vol 99
3la	none -62	vandalisme 50
3lach	autre 270	collision 61	none -205	vandalisme -49	vol -54
3lia	bris_de_glace 90	degats_des_eaux -42	vol 40
3lih	blessure 46	collision 42	dommage_materiel 40
3liha	bris_de_glace 71	degats_des_eaux -68	dommage_materiel -53	evenement_climatique -43	incendie 79	none -72	vandalisme 80	vol -55
3lihom	dommage_materiel -41	evenement_climatique 121
3likom	autre 72
3lina	blessure -44	collision -44	degats_des_eaux 222
3liya	blessure -62	collision 54	degats_des_eaux 173	evenement_climatique -53	none -85	vandalisme -65
3mmerna	collision 127
3nd	degats_des_eaux 67	vol 59
3ndha	blessure 184	evenement_climatique 43	none -86
3ndi	blessure 59	collision -57	none 70
3ndna	degats_des_eaux -52	evenement_climatique 72	none -73	vol 59
3ndo	bris_de_glace 57	collision 76	dommage_materiel 87	evenement_climatique -43	none -66	vol -51
3on9i	blessure 54	collision -63	evenement_climatique -48	none -45	vol 150
3otla	autre 42	degats_des_eaux 103
3reft	collision 92	vol -42
3reftch	collision 69	vol -45
3tani	blessure 46	collision 85	dommage_materiel 106	none -51	vandalisme -44	vol -50
3tiwni	degats_des_eaux 42	none 82
4	blessure 41	collision -42	none -106	vandalisme 77
40	blessure -42	dommage_materiel 43	evenement_climatique 160	vandalisme -49
4x4	collision 117	degats_des_eaux -83	evenement_climatique 126
6	blessure 73
60	collision -46	dommage_materiel 100	none -78	vandalisme 158	vol -108
7	vol 55
7aja	autre 96	evenement_climatique 81	none -40
7anout	collision -52	incendie 66	vol 102
7awlo	vandalisme -76	vol 193
7da	collision 82	none -40	vandalisme 64
7daya	collision 50	vol 55
7did	collision -52	evenement_climatique 175	incendie 43	vol -42
7ed	none -52	vandalisme 81
7ejra	bris_de_glace 122	collision -63	vandalisme 57
7ekk	collision 82	none -56	vandalisme 82	vol -42
7ekkit	collision 130
7ell	collision 83	incendie -60	vol 72
7ellit	bris_de_glace 54	collision 146	vol -71
7er9at	dommage_materiel 161	evenement_climatique -62	incendie 51	none -49	vol -40
7essa	bris_de_glace 108
7et	dommage_materiel -48	vandalisme 197	vol -95
7eyyed	blessure -53	bris_de_glace -51	degats_des_eaux -64	dommage_materiel -54	evenement_climatique 298	none -253	vandalisme -90	vol -64
7it	autre 47	none -72	vol 56
7jer	collision -47	none -72	vandalisme 271
7mar	collision 91	vandalisme 117	vol -55
7mel	evenement_climatique 140
7mer	incendie 126
7na	incendie 76	none -62
7ofra	blessure 126	bris_de_glace -51	collision -45	dommage_materiel 101	evenement_climatique -62	none -57	vol -59
7re9	bris_de_glace -42	collision -62	degats_des_eaux 75	evenement_climatique 96	incendie 61	none -87	vandalisme -81	vol -63
7tta	none -49	vol 84
7wayej	collision -40	dommage_materiel -80	evenement_climatique 56	vol 171
7wayj	autre 221	collision -49	none -132	vandalisme -54
8	evenement_climatique 100	none 108
9	collision -47	evenement_climatique 117
9ahwa	dommage_materiel 325	none -85	vandalisme -51
9al	bris_de_glace 105	dommage_materiel 64	none -61
9asni	degats_des_eaux -45	none -49	vol 194
9bel	bris_de_glace -45	collision -77	dommage_materiel -40	evenement_climatique 51	incendie 105	none 47
9d	bris_de_glace -46	collision -116	degats_des_eaux 87	dommage_materiel -40	evenement_climatique 145	none -45	vandalisme 42
9dam	autre 44	bris_de_glace 67	collision 197	dommage_materiel -59	evenement_climatique -59	none -159	vol -43
9ddam	none -100	vol 134
9dim	bris_de_glace 47	dommage_materiel 124	incendie 50	none -80	vandalisme -50
9eddam	collision 47	none -49	vandalisme 47	vol 87
9eddami	collision 141	vol -53
9elbi	collision -61	incendie 58	none -67	vandalisme 148
9oddam	collision 61	vol 135
9rib	bris_de_glace 64	degats_des_eaux -61	evenement_climatique 49
9te3	collision -119	degats_des_eaux -127	dommage_materiel -42	evenement_climatique 175	vandalisme 157	vol -98
=injuries no	blessure -42	collision 54	none -86
=injuries no rather	blessure -42	collision 222	degats_des_eaux -42	dommage_materiel 45	none -83	vandalisme -53
=injuries no sure	blessure -42	incendie 52	none -86
=injuries unknown	autre -43	blessure 69	collision 55	none -107	vandalisme -41
=injuries unknown unsure	autre -43	blessure 69	collision 55	none -107	vandalisme -41
=injuries yes	blessure 77	collision 46	none -68
=injuries yes sure	blessure 77	collision 46	none -68
=other blessure	blessure 148	collision -248	degats_des_eaux -51	incendie 67	none -77	vol -52
=other collision	bris_de_glace -119	collision -42	dommage_materiel -120	evenement_climatique 309	vandalisme -40	vol -59
=other evenement_climatique	autre -51	blessure -57	degats_des_eaux 91	dommage_materiel -52	evenement_climatique 208	none -75	vandalisme -156	vol -89
=other incendie	blessure 57	bris_de_glace -61	collision -167	degats_des_eaux -62	dommage_materiel 187	evenement_climatique 52	incendie -71	none -120	vandalisme -68
=thirdParty no	evenement_climatique 41	none -92
=thirdParty no rather	evenement_climatique 88	none -85	vol 88
=thirdParty no sure	bris_de_glace 147	none -70
=thirdParty no unsure	collision -46	dommage_materiel 60	incendie 64	none -99
=thirdParty none	none 112
=thirdParty yes	collision 93	degats_des_eaux 44	none -79
=thirdParty yes rather	autre 56	blessure 50	collision 102	dommage_materiel -44	evenement_climatique -49	none -99	vandalisme -68
=thirdParty yes sure	collision 89	degats_des_eaux 51	none -76
=type autre	autre 426	blessure -52	bris_de_glace -43	collision -67	evenement_climatique -48	incendie -42	none -132	vandalisme -76
=type autre sure	autre 450	blessure -53	bris_de_glace -40	collision -91	evenement_climatique -46	incendie -41	none -128	vandalisme -81	vol -40
=type autre unsure	autre 201	blessure -49	bris_de_glace -56	collision 47	degats_des_eaux -41	dommage_materiel -83	evenement_climatique -60	incendie -43	none -141	vandalisme -49	vol 69
=type blessure	autre 50	blessure 262	collision -53	degats_des_eaux -67	dommage_materiel -59	none -98
=type blessure sure	autre -56	blessure 507	bris_de_glace -51	collision -149	degats_des_eaux -62	dommage_materiel -93	evenement_climatique 73	incendie -49	none -83	vandalisme -55	vol -49
=type blessure unsure	autre 110	blessure 56	degats_des_eaux -72	dommage_materiel -48	evenement_climatique -88	none -105	vol 56
=type bris_de_glace	bris_de_glace 415	collision -67	evenement_climatique -44	none -69	vandalisme -51	vol -47
=type bris_de_glace rather	bris_de_glace 356	collision -58	dommage_materiel -49	none -58	vandalisme -54	vol -57
=type bris_de_glace sure	bris_de_glace 407	collision -68	dommage_materiel -40	evenement_climatique -46	none -69	vandalisme -51	vol -44
=type bris_de_glace unsure	blessure -54	bris_de_glace 177	collision -92	degats_des_eaux -53	dommage_materiel 106	evenement_climatique -48	none -104	vandalisme -50	vol -68
=type collision	collision 231	evenement_climatique -40	none -106
=type collision rather	autre -53	collision 195	degats_des_eaux -54	dommage_materiel -59	evenement_climatique -52	incendie 114	none -134
=type collision sure	collision 234	none -101	vol -42
=type collision unsure	autre 56	blessure -47	collision 146	degats_des_eaux -56	dommage_materiel -67	evenement_climatique -46	incendie -46	none -145	vandalisme -84	vol 175
=type degats_des_eaux	collision -78	degats_des_eaux 333	none -85
=type degats_des_eaux rather	autre -52	bris_de_glace -77	collision -93	degats_des_eaux 162	dommage_materiel -62	evenement_climatique 130	none -118
=type degats_des_eaux sure	collision -77	degats_des_eaux 393	dommage_materiel -60	none -73	vandalisme -46
=type dommage_materiel	autre -46	collision -73	degats_des_eaux -59	dommage_materiel 404	incendie -57	none -105
=type dommage_materiel rather	autre -62	blessure -63	bris_de_glace -95	collision 132	degats_des_eaux -55	dommage_materiel -128	evenement_climatique 137	incendie -62	none -82	vandalisme -68	vol -85
=type dommage_materiel sure	autre -42	bris_de_glace 41	collision -78	degats_des_eaux -59	dommage_materiel 420	evenement_climatique -60	incendie -58	none -103	vandalisme -41	vol -48
=type dommage_materiel unsure	autre -54	blessure -63	bris_de_glace -57	collision -126	degats_des_eaux -60	dommage_materiel 289	incendie -56	none -117	vol 57
=type evenement_climatique	blessure -43	collision -75	dommage_materiel -40	evenement_climatique 444	incendie -45	none -90	vandalisme -72	vol -40
=type evenement_climatique sure	collision -70	evenement_climatique 419	incendie -44	none -85	vandalisme -70
=type incendie	blessure -43	collision -46	incendie 382	none -73	vol -69
=type incendie rather	autre -62	blessure -82	bris_de_glace -67	collision -166	degats_des_eaux -91	dommage_materiel 55	evenement_climatique -63	incendie 300	none -109	vandalisme -115	vol -151
=type incendie sure	blessure -40	incendie 363	none -71	vol -65
=type none	collision -61	none 156
=type vandalisme	bris_de_glace -48	collision -66	degats_des_eaux -40	dommage_materiel -45	none -74	vandalisme 373	vol -63
=type vandalisme sure	bris_de_glace -48	collision -61	dommage_materiel -45	none -73	vandalisme 382	vol -87
=type vol	collision -49	evenement_climatique -49	none -87	vol 352
=type vol rather	autre 118	blessure -50	bris_de_glace -57	collision -107	degats_des_eaux -64	dommage_materiel -107	evenement_climatique -67	incendie -43	none -122	vol 219
=type vol sure	collision -41	evenement_climatique -48	none -83	vol 347
a	vol 96
accident	collision 173
accrochage	collision 94
agadir	autre 92	bris_de_glace 56	collision 50	vol -51
ah	autre -50	blessure -58	collision -77	dommage_materiel -49	none 392	vandalisme -45	vol -43
aile	collision 205	none -66
ain	collision 144	none -53
airbag	collision 76
allah	collision 77	incendie 59	vol -43
ambulance	collision 80
ana	collision 48
antenne	bris_de_glace -41	collision -45	dommage_materiel -176	evenement_climatique 233	none -130	vandalisme 106	vol -40
appareil	autre 122	bris_de_glace -41	collision -80	dommage_materiel 54	evenement_climatique -44	none -97	vandalisme -60	vol 65
arriere	bris_de_glace 71	collision 101	none -47
arrondissement	collision -53	vandalisme 75	vol 46
ascenseur	bris_de_glace 59	dommage_materiel 102	none -58
assurance	autre 54	collision -47	none 53	vol -43
atay	blessure 89	degats_des_eaux -51	dommage_materiel 69	none -63	vandalisme -43
atelier	collision -50	degats_des_eaux 175
auto	collision 56	vol 93
autoroute	bris_de_glace 77	collision 42	incendie 92	none -60
avant	collision 43
azrou	collision -65	dommage_materiel -42	evenement_climatique 250	none -82	vandalisme -53
b	none -52	vandalisme 58
b3d	incendie 52	vandalisme 62
b7al	evenement_climatique 105
b9a	bris_de_glace 79	evenement_climatique 83	none -66	vandalisme -97
b9ach	dommage_materiel 108	evenement_climatique 44	incendie -40
b9at	collision 64	incendie 51
b9aw	autre 166	collision -60	incendie 125	none -128	vol -44
b9it	collision 79	vandalisme 52
b9itch	blessure 41	collision -41	dommage_materiel -45	none 124	vol -52
ba3d	incendie 109	none -92	vandalisme 139
ba9i	bris_de_glace 40	dommage_materiel 89	evenement_climatique -41	none -71	vol 63
bab	dommage_materiel -43	none -66	vandalisme 154
baba	collision 51	degats_des_eaux 135	evenement_climatique 87	incendie -40	none -70	vandalisme -68	vol -40
bach	vol 44
bache	incendie 159
baghi	autre -45	collision -48	dommage_materiel 127	none 54	vol 46
baie	bris_de_glace 253	collision -98	dommage_materiel -67	evenement_climatique 77	none -45	vol -48
baignoire	collision -68	degats_des_eaux 167
balcon	bris_de_glace 119	collision -56	dommage_materiel -43	incendie 49	none -64	vandalisme -41	vol 74
ballon	degats_des_eaux 207	none -50
barbecue	incendie 214	none -63
bare7	none 168
barra	dommage_materiel 67	vandalisme 160	vol -87
bas	collision 101	degats_des_eaux 125	vandalisme -48
batterie	autre 82	collision -45	incendie 112	none -64	vandalisme -65	vol 49
bayd	bris_de_glace -92	collision -81	dommage_materiel -54	none -91	vandalisme 281	vol -42
bda	degats_des_eaux 48
bdat	bris_de_glace 46	incendie 137
be3d	incendie 64
bebe	collision -49	dommage_materiel 100	evenement_climatique -42	incendie -69	none -58	vandalisme -49	vol 158
bekri	vandalisme -55	vol 123
belli	vol 52
bent	autre -40	collision 65	none -40	vol 100
benti	bris_de_glace 84	dommage_materiel 103	evenement_climatique -73	incendie 88	none -100	vandalisme -61
beton	collision 149
bezaf	incendie 83	none 75
bezzaf	degats_des_eaux -42	evenement_climatique 76
bgha	dommage_materiel 80	incendie 44	none -59
bghach	collision 103	degats_des_eaux 60	none -62
bghat	bris_de_glace 53	dommage_materiel 83	incendie -47
bghatch	autre 160	blessure -50	collision -41	none -49	vandalisme -46	vol -44
bghaw	dommage_materiel -42	none -81	vandalisme 68	vol 102
bghawch	collision -49	degats_des_eaux 102	dommage_materiel 59	vol -44
bghel	blessure 58	collision 105
bghit	autre 119
bghitch	collision -62	none 112	vol 50
bia	blessure 110	collision 105	dommage_materiel -45	none -49	vandalisme -43
bicyclette	collision 91
bidon	bris_de_glace -42	collision -79	degats_des_eaux -130	dommage_materiel 140	evenement_climatique -107	incendie 220	none -64	vandalisme -96	vol -68
bih	none -78	vandalisme 106	vol 125
biha	bris_de_glace 110	collision -61	degats_des_eaux -43	dommage_materiel -90	evenement_climatique 48	none -84	vandalisme 75	vol 41
bikhir	incendie 43
bin	collision 65	none 43
bina	collision 170	vol -42
bit	degats_des_eaux 78	incendie 71	none -48
bjouj	collision 69	degats_des_eaux 69
bkhir	blessure -44	collision 102	incendie 169	none -59	vol -40
bla	collision 77
blassa	bris_de_glace 147	collision -90	degats_des_eaux 118	none -71
blastou	blessure 55	collision 113	evenement_climatique -47	none -67	vandalisme 43	vol -81
bli	evenement_climatique -42	none -121	vol 129
bmw	collision 188
bnadem	dommage_materiel 87
bnti	blessure 155	none -78	vandalisme 58
bo7dha	bris_de_glace 272	collision -124	none -49
bo7do	bris_de_glace 90
bo7dou	bris_de_glace 120	collision -119	dommage_materiel 143	evenement_climatique -58	vandalisme -53
bombe	none -46	vandalisme 185
bou7do	autre -47	blessure 77	bris_de_glace 48	collision -42	incendie 58
boulis	collision 76	none -43
bouznika	vol 43
box	evenement_climatique 170	incendie -40	none -40	vandalisme -51
bqa	collision 126	none -44	vandalisme -40	vol 49
bqat	bris_de_glace -40	collision -59	degats_des_eaux -52	dommage_materiel 54	evenement_climatique 80	incendie -76	none -64	vandalisme -41	vol 98
brise	bris_de_glace 282	collision -95	degats_des_eaux -48	none -57	vandalisme 44
brouillard	collision 134
bureau	autre 202	collision -145	incendie 58	none -82	vandalisme -96	vol -55
bzaf	blessure 60	collision -95	degats_des_eaux -49	evenement_climatique 72	none 91
cable	collision -54	degats_des_eaux -58	dommage_materiel 175	evenement_climatique -46	none -52	vandalisme -63	vol 126
cafe	collision -81	degats_des_eaux -42	evenement_climatique 245	none -61	vandalisme -54	vol -46
caisse	collision -45	vol 145
camera	autre -58	dommage_materiel 178	evenement_climatique -63	vandalisme 41
camion	collision 66
camionnette	bris_de_glace 107	collision 206	incendie -91	none -95	vandalisme -58
camira	collision -61	dommage_materiel -86	vandalisme 109	vol 123
camping	evenement_climatique 154	none -48
canape	collision -40	degats_des_eaux 59	evenement_climatique 72	none -76	vol -80
capot	collision 57	none -71	vandalisme 124	vol -40
car	collision -59	evenement_climatique 148	none -61	vandalisme -51
caravane	evenement_climatique 148	vol -65
carte	autre 87	none -95	vol 101
carter	collision 182	vol -76
casa	autre 63	vol 43
casque	blessure -58	collision 62	vol 109
cave	collision -57	degats_des_eaux 196	incendie -54	none -41	vandalisme -50	vol 78
ch3el	incendie 280	none -67
ch3lat	collision -63	incendie 252
ch7al	autre 90	blessure -45	collision -46	degats_des_eaux 46	none 75
cha3lat	collision -44	incendie 155
chab	blessure 99	collision 61
chad	blessure -74	dommage_materiel -56	none -55	vandalisme -54	vol 262
chaf	blessure -51	collision 103	none -46	vol 82
chaft	bris_de_glace 75	collision 63	none -43
chambre	blessure -45	bris_de_glace 146	collision -59	degats_des_eaux 83	dommage_materiel -44	none -67	vol 49
chantier	collision -75	degats_des_eaux 48	dommage_materiel -113	evenement_climatique 154	vandalisme -47	vol 49
chargeur	autre 116	blessure -55	bris_de_glace -40	collision -60	degats_des_eaux -48	dommage_materiel -109	evenement_climatique -48	incendie 221	none -90	vandalisme -42	vol -64
chariot	autre -63	bris_de_glace 59	dommage_materiel 196	none -75	vandalisme -52
chauffe	degats_des_eaux 158	vol 46
chauffeur	collision 112
chedd	incendie 57	vol 45
chejra	dommage_materiel 81	incendie 49	vol -41
chem3a	collision -41	dommage_materiel -46	incendie 244	none -114
cheminee	bris_de_glace 108	collision -41	incendie 43
chffara	vol 120
chhar	collision -64	none 140
chher	autre 121	collision -91	evenement_climatique 92	incendie -42	none -87	vandalisme -51
chhor	blessure 48
chhour	autre 204	collision -46	degats_des_eaux 78	none -132	vandalisme -47	vol -52
chi	vandalisme 111
chifour	incendie 79	vandalisme 56	vol -41
chikaya	collision -49	vandalisme 78	vol 121
chkit	blessure 88	collision -119	none -103	vandalisme 142
chkoun	collision 75	vandalisme -40	vol 90
chno	autre 62	none 70
choc	collision 165	none -40
chokran	collision 51	none 117
chorta	collision 87	vandalisme 56
chrara	collision -53	incendie 217	none -47	vol -52
chrejem	bris_de_glace -41	collision -63	dommage_materiel -48	none -59	vandalisme 240
chta	evenement_climatique 245	none -40
chwia	dommage_materiel 108	incendie -89
chwiya	dommage_materiel 53
circuit	incendie 119
civile	incendie 100
clavier	collision -112	dommage_materiel 305	none -70	vol -43
client	bris_de_glace -66	dommage_materiel 188
clignotant	collision 135	none -47
climatiseur	degats_des_eaux 123	incendie 44	none -41	vol -64
clinique	autre 136	collision 54	none -56	vol -44
clio	collision 157
cm	collision -54	evenement_climatique 254	none -63
cocotte	blessure 71	bris_de_glace -74	collision -58	dommage_materiel 147	incendie -87	none -43
coffre	autre -40	collision -49	vandalisme -42	vol 175
coiffeur	bris_de_glace 92	collision 48
colonne	collision -40	degats_des_eaux 244	none -92	vandalisme -46
commissariat	vol 70
compteur	collision -46	degats_des_eaux 58	evenement_climatique 74	incendie 42	none -40
congelateur	degats_des_eaux 55	evenement_climatique 134	vol -44
conseiller	none 124
constat	collision 93
couloir	collision -59	degats_des_eaux 204	none -43
court	collision -43	incendie 147
cuisine	degats_des_eaux 161	dommage_materiel -50	incendie 52	none -74
d	none -56
d9aye9	none 71
d9i9a	blessure 103	incendie 47
daba	collision 45
dacia	none -104	vol 112
dak	collision 99	evenement_climatique 53
dakhel	bris_de_glace 107	collision 107	degats_des_eaux -64
dakhla	blessure -44	dommage_materiel 79	none -43	vol -50
dakhlat	blessure 172	collision 65	dommage_materiel -95	incendie -47	none -84	vol -66
dakhlo	collision -153	dommage_materiel -62	evenement_climatique -49	none -69	vandalisme -103	vol 362
dar	none -52
darbatni	collision 267	dommage_materiel -45	none -43
darbni	collision 95	degats_des_eaux -54	none -69	vol 92
dari	dommage_materiel 60	vol 55
darija	autre -42	none 217
darou	collision 120	incendie 91	none -57
dart	collision 50	incendie 86	vandalisme -41
daw	blessure -40	degats_des_eaux 89	incendie -63	vandalisme -47
dayra	none -90	vandalisme 103	vol 65
dayz	collision 201	degats_des_eaux -45	dommage_materiel -44	evenement_climatique 43	none -55
daz	collision -73	vandalisme 144
dazt	incendie 113	none 47
dbab	collision 145	vol -43
dda	incendie 75	none -105	vandalisme 55
ddar	autre 41
ddaw	none -40	vol 172
ddawh	vol 90
de	incendie 43
declaration	vandalisme 91	vol 99
degat	degats_des_eaux 160
degats	degats_des_eaux 49
dehri	blessure 95	degats_des_eaux -99	evenement_climatique 108	none -44	vandalisme -45
dehrou	collision -49	degats_des_eaux 100
dem	blessure -42	bris_de_glace 97	collision 66	incendie -42	none -46	vandalisme 57
dentiste	dommage_materiel 112	none -55	vol -45
depot	autre -40	blessure -44	collision -65	incendie 120	none -42	vol 160
derb	none -41	vandalisme 99
derba	collision 207	vol -52
derbat	blessure -55	collision -46	dommage_materiel 47	evenement_climatique 108	incendie 68	none -49	vandalisme -73	vol -40
derbni	collision 130
derk	collision -70	evenement_climatique 95	incendie 98	none -47	vandalisme -54
derna	none -43
derri	bris_de_glace 48
dert	collision 42	none -49	vandalisme 65	vol 40
dertha	collision -47	none 136	vandalisme -56	vol 61
des	degats_des_eaux 110
dguig	collision -82	degats_des_eaux 45	evenement_climatique 82	none -49	vandalisme -59	vol 81
dh	autre 103	collision -64	dommage_materiel 122	none -74	vol 40
dheb	collision -49	vol 176
dial	blessure -59	degats_des_eaux -49	dommage_materiel -68	evenement_climatique 204
dir	none 149
dkhel	collision 59	evenement_climatique 41	none -48
dkhelna	collision 79
dkhelt	collision 174
dkhlat	degats_des_eaux 54	vol 51
dkhlo	vol 184
do	degats_des_eaux 59	dommage_materiel 133	evenement_climatique -68	none -65
dokhan	incendie 227	none -46
donc	vol 116
dos	collision 213	none -50	vandalisme -62
dossier	autre 57	none 120
douche	blessure 64	bris_de_glace 82	collision -60	degats_des_eaux 102	dommage_materiel -41	none -50	vol -47
doukkala	incendie 126
dra3i	blessure -45	bris_de_glace -67	dommage_materiel 96	incendie -94
drab	blessure 66	bris_de_glace 42	collision 51	dommage_materiel -86	evenement_climatique 90	none -73	vol -54
drabni	collision 189	none -46
drari	vandalisme 71	vol 55
drbat	bris_de_glace 146	collision -86	evenement_climatique 106	none -73
drbatni	collision 98
dreb	collision 75	none -67
drebna	collision 154
drebni	blessure 140	collision -91	degats_des_eaux 157	dommage_materiel -47	none -53	vandalisme -56	vol -48
drebt	collision 164
drham	vol 46
drhm	autre 45	dommage_materiel 47
droj	blessure 129	collision -54	dommage_materiel 42
drouj	blessure 104	collision -88	dommage_materiel 107	incendie 43	none -65
dw	blessure 77	collision 58	degats_des_eaux 79	dommage_materiel -58	none -64	vol -49
dwa	autre 84	collision -63	vol 54
dyal	none -72
dyalha	degats_des_eaux 79	dommage_materiel 60
dyalhom	collision -49	dommage_materiel 69	vol 53
dyalna	evenement_climatique 50	none -46	vandalisme 82
dyalo	bris_de_glace 88	none -48	vol -42
eau	degats_des_eaux 158	dommage_materiel 43	none -46
eaux	collision -59	degats_des_eaux 154
ecole	blessure 67	dommage_materiel 118	none -42	vol -40
ecran	collision -42	dommage_materiel 250	none -49	vol -50
elec	collision 62	none -46	vol 111
electrique	bris_de_glace -43	collision -121	dommage_materiel 227	evenement_climatique -44	vandalisme -40
en	autre 242	blessure -41	bris_de_glace 101	collision -42	dommage_materiel -104	none -152	vandalisme -58
essence	incendie 192	vandalisme -71
etage	blessure -50	collision -76	dommage_materiel 165
euro	dommage_materiel -46	vol 199
expert	none 88
f	none -52
facture	autre 156	collision -42	none -41	vol -51
fat	autre 76
fatet	none 120
fe9t	blessure -52	collision 73	none -62	vol 110
fes	blessure -75	bris_de_glace 49	collision -71	degats_des_eaux -46	dommage_materiel 156	evenement_climatique -47	vol 69
feu	collision 126
fhemtch	autre 154	collision -41	vandalisme -40
fia	blessure 75	collision 111	none -53
fiat	collision 164
fih	none -51
fiha	evenement_climatique 43	none -51
fin	autre 77	none 78	vandalisme -45
fina	collision 84
fissure	blessure 99	bris_de_glace 167	collision -43	evenement_climatique -70	none -53	vol -46
fiya	collision 95
flous	autre 150	collision -46	none -44	vol 78
flousi	autre 44	collision -50	none 74
fo9	blessure 51	collision -48	degats_des_eaux 72	none -57
fo9o	collision -148	none -91	vandalisme 254	vol -60
fraches	collision -66	degats_des_eaux 185	vol -61
fran	collision 78	none -49	vandalisme 57
francais	none 123
frigo	collision -42	degats_des_eaux -47	dommage_materiel 64	incendie 89	none -53
fsed	collision -55	degats_des_eaux 189
fuite	degats_des_eaux 228	none -46
ga3	autre 77	collision -77	dommage_materiel -65	evenement_climatique -41	incendie 75	none 58	vandalisme 85	vol -61
gal	blessure 61	none -48
galat	degats_des_eaux 55	dommage_materiel 70
galia	degats_des_eaux 99
galo	collision -109	dommage_materiel 136	none -65	vandalisme -45	vol 51
galou	blessure -42	incendie 157	vandalisme -44	vol -42
galt	collision 74
garage	collision 69	evenement_climatique 72	none -67
gaz	collision -61	incendie 46	none -62	vol 206
gendarmerie	incendie 117
gendarmes	collision 108	vandalisme 58
gha	collision 47	dommage_materiel 40	none -41	vol -46
ghadi	collision 60
ghadich	bris_de_glace -43	dommage_materiel -46	evenement_climatique -42	none -104	vandalisme 70	vol 102
ghalat	blessure -46	bris_de_glace 44	collision -55	degats_des_eaux -41	dommage_materiel 233	none -76	vandalisme -40	vol -72
ghalet	collision 53
ghar9a	collision -61	evenement_climatique 225	none -41
ghda	degats_des_eaux 86
ghedda	autre 55	blessure 64	collision -48	none -43	vandalisme 49
ghi	vol 48
ghir	vandalisme 58
ghorzat	blessure 108	collision -54	vol 59
ghrazi	blessure 125	bris_de_glace 107	collision -71	dommage_materiel -102	none -55
ghta	blessure -67	degats_des_eaux -81	dommage_materiel 136	incendie 58
glace	bris_de_glace 137	collision -117	none -117	vandalisme 112	vol -54
glissiere	collision 151
glovo	collision 122
golf	bris_de_glace 86	collision -64	degats_des_eaux -60	dommage_materiel -56	evenement_climatique -68	incendie 151
golna	collision 56	evenement_climatique 137
golt	incendie 53
gps	vandalisme -117	vol 242
grise	collision 59	vol 70
had	vol 43
hada	collision -74	none 135
hadak	autre 211	vol -60
hadchi	none 84	vandalisme 41
hadi	none 75
hamdolah	degats_des_eaux 101	dommage_materiel -54	evenement_climatique 82
hamdollah	degats_des_eaux 60
hamdoullah	collision 60
hay	vandalisme -91	vol 134
hbet	degats_des_eaux 82	dommage_materiel 65
hbett	collision 47	incendie 62
hdert	degats_des_eaux 96
herres	bris_de_glace 100	dommage_materiel 41	none -77	vandalisme 92	vol -46
herress	autre -42	blessure 60	dommage_materiel 116
herrso	autre -43	bris_de_glace -63	collision -83	evenement_climatique -44	none -73	vandalisme 174	vol 151
hez	bris_de_glace -71	collision -136	dommage_materiel -66	evenement_climatique 156	vol 170
hezzat	collision 106	evenement_climatique 41	vandalisme -44	vol 47
hezzo	vol 148
hhh	autre 67	dommage_materiel 72	none -45
hhhh	blessure -43	bris_de_glace 160	collision 50	degats_des_eaux -75	none -51
hia	autre 49	incendie 46	none -73
hiya	collision 111
hna	degats_des_eaux 51	none -78	vandalisme -41	vol 127
homa	autre 44	bris_de_glace -41	collision 76	evenement_climatique -43	none -60	vandalisme 61
hotel	autre 89	collision -59	dommage_materiel 50	none -77	vol 65
hotte	incendie 194
hreb	blessure -43	collision 146	dommage_materiel 88	none -58	vol -44
ifrane	collision 86	incendie 43	vandalisme -41
ila	autre 128	collision 42	none -69	vol -47
immeuble	degats_des_eaux 158	none -104	vandalisme 101	vol -72
imta	none 131
induction	bris_de_glace -56	dommage_materiel 213	vol -45
iyam	none 109
iyeh	none 128
ja	vandalisme 48
jab	collision -74	degats_des_eaux 55	dommage_materiel 71	none -62	vandalisme 131	vol -58
jadarmia	collision 60
jadarmiya	collision 88
jah	bris_de_glace -64	dommage_materiel 154	vandalisme 103
jame3	incendie 56	vandalisme -41	vol 110
jandarm	collision 58
jante	blessure -43	collision 45	dommage_materiel 135	vandalisme -57	vol -41
jar	collision -64	dommage_materiel 147	none -61	vol -43
jara	dommage_materiel 113	evenement_climatique -73
jarda	blessure -51	collision -90	degats_des_eaux 55	dommage_materiel 55	evenement_climatique 45	incendie 92	none -63	vol -60
jardin	bris_de_glace 141	collision -46	dommage_materiel -119	evenement_climatique -54	incendie 145	none -84	vandalisme -58	vol -50
jari	incendie 53	none -49
jarna	collision -96	degats_des_eaux 65	dommage_materiel 81
jarti	degats_des_eaux 80
jat	bris_de_glace 46	none -53
jawch	collision 59	none 150
jay	bris_de_glace 101	degats_des_eaux 56
jaya	collision 111
jbed	blessure -64	collision -123	degats_des_eaux -41	dommage_materiel 124	none -45	vol 178
jbel	evenement_climatique 261	none -48	vandalisme -115	vol -52
jdar	blessure -59	bris_de_glace -40	degats_des_eaux 71	dommage_materiel -68	evenement_climatique 130	none -157	vandalisme 109	vol -49
jdid	autre -87	none 258
jdida	autre 159	collision -164	incendie 76	none -218	vandalisme 65	vol -51
jeddi	collision -53	degats_des_eaux -67	dommage_materiel -44	evenement_climatique 132	none -44	vandalisme 78	vol -86
jehd	bris_de_glace 132	none -75	vol 70
jem3a	none 132
jenb	bris_de_glace 81	collision 59	none -40
jer7	bris_de_glace 150	collision 72	vol -52
jer7a	blessure -49	bris_de_glace -43	collision 88	dommage_materiel -40	vol 133
jib	collision 40	dommage_materiel 80	none -124	vol 118
jiran	bris_de_glace 45	collision -53	evenement_climatique 42
jit	collision 136	vandalisme -48	vol 69
jm3a	bris_de_glace 72	collision -64	none 73
jnab	collision 156	none -89	vol -40
jnb	autre -66	blessure -51	collision 78	none -64	vandalisme 55
joint	degats_des_eaux 190
joj	none 74
jra	autre -42	bris_de_glace 96	collision -62	none -52	vol 155
jra7	collision 127
juin	none 79
k7al	blessure 155	degats_des_eaux 57	dommage_materiel -108	evenement_climatique -45	incendie 69
k7el	collision -48	dommage_materiel -41	incendie 192	none -118
kamel	collision 40	degats_des_eaux 46	incendie 74	none -76
kaml	degats_des_eaux 75	none -55	vandalisme 40
kamla	evenement_climatique 61	incendie 69	none -43
kamlin	incendie 66
kan	collision 54
kan9derch	collision 54	none -43	vol 80
kan9te3	collision 58	dommage_materiel 139	evenement_climatique -91	incendie -45
kanch	dommage_materiel 270	evenement_climatique -116	none -65	vandalisme -54	vol -64
kanchouf	bris_de_glace 44	dommage_materiel -40	evenement_climatique 69
kandenn	none 119
kanet	bris_de_glace 97	degats_des_eaux -48	evenement_climatique 107	none -85
kangoo	blessure -51	bris_de_glace 84	collision 100	evenement_climatique -60	none -43
kano	incendie 99
kanou	vandalisme 72	vol 90
kant	collision 68	evenement_climatique 51
kantsenna	autre 103	none 43
karrossa	collision 146	none -44	vol 47
kat9oul	incendie 41
katghetti	bris_de_glace -40	none 112
katgol	collision -40	dommage_materiel 163
katwje3ni	collision 143
kay9te3	bris_de_glace 49	dommage_materiel 81	none -42
kaydhak	dommage_materiel 157	vol -57
kaydiro	autre -50	blessure 59	collision -68	evenement_climatique 118	vandalisme -81	vol 58
kaydrni	collision 110
kayghewwet	incendie 40
kaygoul	degats_des_eaux 57	incendie 74
kayjawbch	degats_des_eaux 165	evenement_climatique -41	none -50
kayjri	blessure 113	collision -71	degats_des_eaux 59	vol -53
kayn	none 69
kaysil	collision -65	degats_des_eaux 206	none -89
kaytleb	collision -126	degats_des_eaux -45	dommage_materiel 211
kbir	collision 88	dommage_materiel 44	evenement_climatique 64	none -40	vol -48
kbira	bris_de_glace 154	collision -58	dommage_materiel 78	evenement_climatique -44	none -61	vandalisme -46
keb	collision -170	dommage_materiel -54	evenement_climatique -60	incendie -136	none -115	vandalisme 375	vol -55
kebb	dommage_materiel 52	vandalisme 89	vol -47
kelb	blessure 196	bris_de_glace -57	collision 174	dommage_materiel -57	incendie -49	none -73	vandalisme -54	vol -50
kenna	bris_de_glace 97	collision 59	dommage_materiel -64	evenement_climatique 43	vandalisme -50
kent	blessure 86	collision 56	dommage_materiel 66	none -58
kersi	collision 127	vandalisme 94	vol -66
kesser	bris_de_glace 92	collision -166	degats_des_eaux -41	dommage_materiel -70	none -83	vandalisme 248	vol -99
khalti	bris_de_glace 54	collision -109	incendie 131	vandalisme -47
kharj	vol 66
khass	autre -41	bris_de_glace 102
khassni	autre 53	bris_de_glace 45	dommage_materiel -45	none 52	vol -50
khawi	collision 89	vol 59
khawya	autre 78	collision -54	evenement_climatique -58	none -80	vandalisme 87	vol 65
khda	none -58	vol 125
khdam	autre -66	bris_de_glace 82	dommage_materiel 88	none 72	vandalisme -40	vol -44
khdat	collision -122	evenement_climatique 82	none -49	vol 203
khdaw	none -40	vol 125
khddama	collision 92	dommage_materiel 122	incendie -50	vol -45
khdit	autre 60	collision 95	vol -73
khebbech	collision -84	dommage_materiel 143	vandalisme 69
khedcha	collision 83	incendie 61
khedma	autre 133	blessure 45	bris_de_glace -40	collision 65	incendie -41	none -55	vol -52
khella	blessure -58	bris_de_glace -53	collision -62	degats_des_eaux 56	none -56	vandalisme -79	vol 229
khellaw	autre -42	collision -97	none -52	vandalisme 81	vol 196
khellit	vandalisme -43	vol 133
khilal	dommage_materiel 208	none -69	vol -63
khmis	autre -61	blessure 183	collision -89	degats_des_eaux -49	evenement_climatique -51	none 67	vandalisme -67	vol -64
khouya	blessure -44	collision 79
khoya	blessure -44	collision 112	dommage_materiel 115	incendie -42
khrej	vandalisme 124	vol -47
khrejna	incendie 93
khrejt	vol 151
khsara	collision -52	dommage_materiel 50	evenement_climatique -56	incendie 162
khser	degats_des_eaux 137
khti	collision 68	degats_des_eaux 88	dommage_materiel 49	none -59
khwaw	vol 175
kifach	autre 183	vol -40
kla	blessure 222	bris_de_glace -58	collision -96	degats_des_eaux -47	dommage_materiel 126	evenement_climatique -59	none -175	vandalisme -81	vol -87
kol	bris_de_glace 67	degats_des_eaux 60	evenement_climatique -54	none 63
kolha	collision -40	degats_des_eaux 69	evenement_climatique 104	incendie 42
kolhom	blessure 46	evenement_climatique 94
kolna	collision 55	evenement_climatique 41
kona	bris_de_glace -42	dommage_materiel 85	none -54	vandalisme 127
kont	collision 46
koura	blessure -89	bris_de_glace 190	collision -54	dommage_materiel 115	none -64	vandalisme -95	vol -56
kouzina	incendie 99	vandalisme 78
ksida	blessure -49	collision 206	none -48
ktbo	degats_des_eaux -46	dommage_materiel -51	evenement_climatique -81	none -100	vandalisme 267	vol -49
ktbou	degats_des_eaux 51	evenement_climatique 103	none -53	vol -40
kteb	collision 67	vandalisme 82
l	none -50
l2ard	collision 68	vandalisme -40
l3afia	incendie 215
l3am	autre 109	bris_de_glace -43	collision -61	dommage_materiel -40	vandalisme 52
l3ani	evenement_climatique -46	incendie 100	vandalisme 109
l3arbia	collision 119
l3assifa	evenement_climatique 136
l3awd	autre -56	blessure 208	bris_de_glace -63	collision -149	dommage_materiel -47	evenement_climatique -51	incendie -42	none -72	vandalisme -56	vol 150
l3chiya	none 76
l3ers	collision -76	dommage_materiel 123	none -108	vandalisme 123
l3essas	collision 45	vandalisme -61	vol 79
l3id	autre 57	blessure 59	collision -79	none -69	vol 80
l3imara	none -45	vol 93
l3omra	collision 43	degats_des_eaux 52
l7a9	collision 63
l7ad	collision 60	none 152
l7aj	evenement_climatique 41	incendie 139
l7ajja	collision 42	degats_des_eaux 46
l7amdolah	incendie 149
l7amdolilah	evenement_climatique 44	incendie 46	vol 53
l7amdolillah	collision 101	dommage_materiel -104	none -80	vol 106
l7amdollah	collision 88	dommage_materiel 69	none -69	vandalisme -74	vol 97
l7amdoulillah	collision 128
l7ammam	blessure 105	bris_de_glace -44	collision -66	degats_des_eaux 49	evenement_climatique 44	none -62	vol 49
l7anout	bris_de_glace 72	dommage_materiel -52	evenement_climatique 45	vandalisme 65
l7did	collision 118	none -58
l7ed	incendie 90	none 66
l7emmam	blessure 126	collision -89
l7it	collision 45	none -72	vol -40
l7jer	collision -79	vandalisme 215
l7mar	autre -41	bris_de_glace -47	collision 240	vol -43
l7out	autre -54	blessure 171	bris_de_glace -48	collision -127	dommage_materiel -121	evenement_climatique -59	incendie 180	none -141	vandalisme -56	vol -68
l9a	collision -65	vandalisme 176
l9ahwa	autre 79	bris_de_glace -44	dommage_materiel -93	evenement_climatique 41	none -70	vandalisme 80
l9antra	evenement_climatique 57	vandalisme 52
l9elb	autre 152	evenement_climatique -44	none -130	vandalisme 95	vol -91
l9ermoud	evenement_climatique 82
l9ina	collision -52	degats_des_eaux 110	evenement_climatique -41	vol 141
l9it	vol 100
l9itha	collision 142	none -86	vol 51
la	none 56
labas	dommage_materiel -43
lah	none 153
lakhor	blessure -40	collision -67	none 77	vandalisme -44	vol 142
larb3	blessure 52
larb3a	blessure 111	collision -53	incendie 51
lard	evenement_climatique 107	none -78
lassurance	autre 58	collision 97
laver	degats_des_eaux 79	dommage_materiel 63
lbab	collision 56	none -66	vandalisme 89
lbareh	none 106
lbarriere	collision 303	degats_des_eaux -57	dommage_materiel -47	evenement_climatique -59	none -53	vandalisme -73
lbassamat	vandalisme -57	vol 178
lbent	collision 136
lberd	bris_de_glace 143	collision -53	evenement_climatique -124	none -46	vandalisme -72	vol 115
lbid	collision -66	evenement_climatique 214	none -47
lbit	autre -41	bris_de_glace 144	collision -65	dommage_materiel -45	evenement_climatique -69	vol 63
lblassa	collision 82	vol 60
lboulis	collision 50
lcamion	collision 237	none -53
lcapot	none -95	vandalisme 211	vol -45
lconstat	collision 77
le	collision 41	evenement_climatique 171	none -88	vandalisme -50
les	incendie 65	none -43	vandalisme 99
letnin	dommage_materiel 43	none 121	vandalisme -44
lfeu	collision 135
lflous	autre -135	incendie 42	none 214
lfo9	degats_des_eaux 130	incendie 89	none -46
lforn	blessure -40	collision -127	dommage_materiel 60	evenement_climatique -44	none -55	vandalisme 58
lfou9ani	collision -52	degats_des_eaux 269	none -52
lgaz	bris_de_glace -68	degats_des_eaux -76	dommage_materiel -63	evenement_climatique 59	incendie 196	none -80
lghalta	collision 191	none -48
lghis	blessure -66	collision 78	dommage_materiel -44	evenement_climatique 200	none -67	vandalisme -40
lhamdolillah	bris_de_glace 110	collision -64	incendie -50	none 138	vandalisme -92	vol -120
lhamdollah	collision -98	dommage_materiel 46	evenement_climatique 72	none -63	vandalisme 152	vol -40
li	collision 44
lia	none -64	vol 52
lih	collision 79
liha	bris_de_glace 40	none -46
lihom	collision -58	evenement_climatique 191	none -42	vandalisme -66
lik	autre -43	blessure -40	collision -88	degats_des_eaux -65	dommage_materiel -51	evenement_climatique -55	incendie 79	none 137	vandalisme -73	vol 81
likom	autre 125	collision 66	none -96	vol -50
lila	none -53	vandalisme 134
limen	collision 91
limn	collision 165	vandalisme -44
limna	bris_de_glace 133	collision -91
lina	none -41	vandalisme 48
liser	collision 124
livraison	collision 96
livreur	collision 55	vol 72
liya	blessure 53	collision 57
ljar	bris_de_glace 75	collision 42	dommage_materiel -42
ljara	collision -40	degats_des_eaux 184
lkamio	bris_de_glace 79	collision 54	none -40
lkar	collision 95
lkbir	blessure 276	bris_de_glace -40	collision -45	degats_des_eaux -43	dommage_materiel -141	evenement_climatique -49	none -89	vandalisme -51
lkelb	collision 51	dommage_materiel 62	none -43
lkhedma	collision 67
lkhel3a	bris_de_glace 43	collision 46
lkhir	collision 124	none 67	vandalisme -42	vol -72
lkhmis	none 70
lkhodra	autre -49	blessure 66	collision 81	vol -56
lkhsara	collision -94	dommage_materiel 161	evenement_climatique 65	vandalisme -47
lklian	bris_de_glace -81	evenement_climatique 129
lkora	bris_de_glace 104
lkorsi	autre -62	blessure -64	vol 239
lla	none 318	vandalisme -50
llah	autre 51	collision -100	degats_des_eaux 130	none -66	vandalisme 99
lli	collision 48	none 53	vol -46
lma	collision -63	degats_des_eaux 204	evenement_climatique 65	none -46	vol -42
lma7dar	collision 83
lmachine	degats_des_eaux 263	evenement_climatique -42	none -59
lmerra	collision 48	vandalisme -52	vol 115
lmodir	blessure 81
lmohim	degats_des_eaux 115	vandalisme -41
lmotor	vol 67
lmra	autre 68	bris_de_glace 70	none -56
lo7	bris_de_glace -55	collision -76	dommage_materiel 178	incendie -95	none -103	vandalisme 163	vol -80
logan	collision 57	none -101	vol 100
lor	collision 105	none -54
lpare	bris_de_glace 108	dommage_materiel -40	none -68	vandalisme 80
lpc	collision -79	dommage_materiel 154	none -72	vandalisme -77	vol 139
lpolice	collision -54	vandalisme 61	vol 133
lustre	collision -56	degats_des_eaux 143	dommage_materiel 131	evenement_climatique -43	none -48	vol -50
lvolant	collision 185	vol -99
lwad	evenement_climatique 179
lwalid	autre 79	blessure -48	collision 75	none -56	vandalisme -47	vol 77
lwalida	blessure 114	none -57
lwe9t	blessure -52	dommage_materiel 110
lwer9a	collision 73
lwest	autre -55	dommage_materiel 175	none -106	vol -42
lwi9aya	collision -52	dommage_materiel -41	evenement_climatique 189	vol -71
lwlad	vandalisme 183
lwra9	autre 91	none -51	vandalisme -43	vol 90
lycee	autre -56	blessure 147	collision -74	none -104	vandalisme -48	vol 123
lyon	autre 123	collision 70	vol -43
lyoum	none 79
m3a	collision 56
m3ah	collision 76	vandalisme 87
m3ahom	collision -113	degats_des_eaux 192	evenement_climatique -72	none -146	vandalisme 96
m3akom	bris_de_glace 79
m3ana	collision 75	vol 99
m3aya	vandalisme 78	vol 40
m3emmer	collision 48
m7dar	collision -59	incendie 59	vandalisme 104	vol -52
m7loul	collision 62	degats_des_eaux 92
m7loula	degats_des_eaux 161	none -42
m9tou3	dommage_materiel -86	vol 173
ma7dar	blessure 52	collision -140	degats_des_eaux 128	dommage_materiel -60	evenement_climatique 187	none -92	vandalisme -60
maarouf	collision 69
machi	none 121
machine	evenement_climatique 49
madame	bris_de_glace 41	collision 52
mafia	blessure -59	collision 223	dommage_materiel 90	evenement_climatique -102	incendie -46	none -74	vandalisme -96	vol -81
mai	none 149
mais	collision 104	dommage_materiel -45
makanch	collision 43	incendie 40
makayn	bris_de_glace 84	none -52
makaynch	collision 57
malle	collision 77	vol 71
mama	blessure 48	bris_de_glace 134	dommage_materiel -54	none -53
marche	collision 126
marjane	dommage_materiel 110	none -46
mars	autre 154	dommage_materiel -43	none -120	vandalisme -52
marteau	autre -53	bris_de_glace -43	collision -93	degats_des_eaux -42	evenement_climatique -54	none -155	vandalisme 142	vol 111
mat	collision 53	dommage_materiel 71	incendie -69	none -44	vandalisme 79
match	blessure 287	collision -145	degats_des_eaux -48	dommage_materiel -50	none -106	vandalisme 68	vol -69
matelas	autre -51	collision -49	degats_des_eaux -43	incendie 242	none -42	vol -54
matet	collision 48	evenement_climatique 63
mato	blessure -48	collision -54	incendie 211	none -47
matricule	collision 112
mazal	none 46
mcha	collision 106	none -62
mchat	collision 49	dommage_materiel 115	incendie 46	none -77	vandalisme -46	vol -41
mchaw	dommage_materiel -40	incendie 55	vol 135
mchina	collision 108	none -67	vol 59
mchit	autre 68	none -54	vol 70
mchitch	collision -90	evenement_climatique -60	none -40	vol 211
meknes	collision -46	evenement_climatique 60	vandalisme 66
men	collision 42	evenement_climatique 57	none -41
menhom	evenement_climatique 64	vol 63
menni	collision -51	degats_des_eaux 184
merra	autre 68	collision -41	evenement_climatique 57	none -83	vandalisme 114
mersa	autre -51	collision -43	dommage_materiel -67	none -120	vandalisme 196	vol -58
meskin	collision 131	degats_des_eaux 44	vandalisme -47
meubles	collision -40	degats_des_eaux 68	evenement_climatique 93
mezyan	collision -40	none 153
mherres	blessure 41	degats_des_eaux 66	dommage_materiel 59	incendie -49	none -44	vandalisme -46	vol 72
mherrsa	blessure 135	collision -58	dommage_materiel -55	evenement_climatique 55	none -63	vol -65
mherrsin	vandalisme 42	vol -42
mitro	degats_des_eaux -47	dommage_materiel -54	evenement_climatique 194	incendie -54	vol 75
mjrou7	collision -57	evenement_climatique 44	vandalisme 127	vol -63
mkherbcha	collision -73	none -45	vandalisme 212
mli	bris_de_glace 62	incendie 42	none -49
mlli	dommage_materiel 40
mn	none -57
mnfoukha	blessure 67	bris_de_glace -42	dommage_materiel 115	none -50	vol -89
mnha	incendie -87	vandalisme 122	vol 51
mni	collision -43	degats_des_eaux 41	dommage_materiel 50	none -51	vandalisme 84
mnin	degats_des_eaux 50	dommage_materiel 54	evenement_climatique -62	none -57	vol 44
mnno	degats_des_eaux -55	dommage_materiel -53	incendie 153	none -58
mochkil	collision 115
mol	bris_de_glace 50	degats_des_eaux 84	vol -44
momkin	none 166
mor	none 159
mora	collision 128
mosta3jalat	autre -52	collision 62	dommage_materiel -44	vol 56
moteur	autre 52	collision -61	degats_des_eaux -43	dommage_materiel -43	incendie 75	none -48	vandalisme 89
moto	collision 129	vol 67
motor	collision 105	none -40	vandalisme -41	vol 95
moul	collision 51	none -47
moulat	collision 136
mous	collision -66	vandalisme 85	vol 98
mouss	autre -40	blessure 157	dommage_materiel -51	none -96	vandalisme 119	vol -87
mra	blessure -47	bris_de_glace -45	evenement_climatique 57	none -52	vandalisme -50	vol 201
mrat	collision -87	dommage_materiel 188	incendie -62	none -64	vandalisme 54
mrati	autre 42
msini	collision 55	degats_des_eaux 72
mwe99e3	collision 43	degats_des_eaux 54
mzyan	collision 64	none -78	vol 85
mzyanin	collision 79
n	autre 56	collision 61	none 67
n3as	degats_des_eaux 116
n3ref	autre 62	collision 57	vol -62
n7ell	collision -124	degats_des_eaux 82	vol 157
n9der	blessure 54	dommage_materiel 64
na3es	dommage_materiel -43	evenement_climatique 82	none -78	vol 74
na3sa	collision 91	vol -41
na3sin	collision -58	none -46	vandalisme 91	vol 111
na9es	autre 45	bris_de_glace -78	collision -71	vandalisme 113
nad	collision 85
nakhla	blessure -60	degats_des_eaux -101	dommage_materiel -55	evenement_climatique 225	incendie 51	none -45	vandalisme -78	vol -48
nas	collision -41	degats_des_eaux 57	none -47	vandalisme 55
nass	collision -48	vol 43
nazel	blessure 45	collision 60	evenement_climatique -58
nched	bris_de_glace 51	none 108
nchki	autre -57	collision -120	evenement_climatique -41	vandalisme 173
nchouf	autre -118	bris_de_glace -89	collision -81	degats_des_eaux -41	dommage_materiel 82	evenement_climatique -40	none 136	vandalisme -136	vol -52
ndir	collision 58	none 60
nefs	vol 93
neiman	collision -71	vol 177
nhder	none 148
nichan	collision 86	vol 57
nifi	collision 104	none -40
nit	collision 47	none 59
nkhdem	blessure 42	vandalisme 139
nkteb	dommage_materiel -74	evenement_climatique -44	none 47	vol 126
nmchi	dommage_materiel 132	none -62
nnas	none -44	vol 151
nos	bris_de_glace 100	collision -73	dommage_materiel -50	evenement_climatique -66	incendie 76	none -62	vandalisme 82
noss	collision 43
nsa	incendie 51	none 70
nsarre7	autre -60	none 130
nsit	autre 77	degats_des_eaux 52	none -63
nta	none 51
nzel	collision -42	degats_des_eaux 58	dommage_materiel 56	evenement_climatique 40	none -65	vol -47
nzelat	collision 141	degats_des_eaux 46	dommage_materiel -67
nzelna	bris_de_glace 96	incendie 134	none -57	vol -58
nzelt	collision 197	degats_des_eaux -58	none -148	vandalisme -74	vol 56
octobre	autre 45	bris_de_glace 57
omar	incendie 76
ordinateur	collision -41	degats_des_eaux 70	dommage_materiel 124	none -50	vol -46
ourika	blessure -44	collision -67	degats_des_eaux -81	dommage_materiel -72	evenement_climatique 134	incendie 144	none -47	vandalisme -52	vol -42
panneau	collision 55	dommage_materiel -97	evenement_climatique 93	incendie -58	none -69	vandalisme -50	vol 109
panoramique	bris_de_glace 163	dommage_materiel -54
parabole	evenement_climatique 77	vandalisme 101
parbriz	bris_de_glace 207	collision -53	none -51
pare	bris_de_glace 125	collision 58	none -47
parebrise	bris_de_glace 186	none -48
parking	collision 141	none -43
parquet	degats_des_eaux 199	none -47
passage	collision 149
passeport	autre 89	collision -80	dommage_materiel -41	none -46	vol 73
pc	collision -69	dommage_materiel 159	vandalisme -56	vol 90
peage	collision 169
peinture	autre -46	blessure -50	bris_de_glace -73	collision 67	dommage_materiel -104	evenement_climatique 100	incendie -46	none -154	vandalisme 121	vol -80
perceuse	dommage_materiel 145	none -64	vandalisme -48	vol 60
peugeot	collision 107	incendie 41
phare	bris_de_glace 102	collision 148	none -79	vandalisme -69
pharmacie	none -42	vandalisme 58
pick	collision 53	vol 60
piscine	blessure 92	bris_de_glace -53	collision -96	degats_des_eaux 168	dommage_materiel -55	evenement_climatique 95	none -168	vandalisme -52	vol -73
plafond	degats_des_eaux 103
plainte	collision -56	none -53	vandalisme 54	vol 182
plaque	bris_de_glace -62	dommage_materiel 205	none -54	vol 64
plombier	degats_des_eaux 138
pneu	collision 119	dommage_materiel 51	vol -43
pneus	collision -64	none -43	vandalisme 133	vol 54
point	collision 119	incendie 52	vol -41
points	blessure 132	bris_de_glace 141	collision -46	dommage_materiel -85	evenement_climatique -40	none -104	vandalisme -44
police	none -44
pompe	blessure -54	bris_de_glace -55	collision -41	degats_des_eaux 133	dommage_materiel -67	evenement_climatique -65	incendie -40	none -73	vandalisme -44	vol 138
pompiers	incendie 127
portable	collision -70	dommage_materiel -44	none -149	vol 378
portail	dommage_materiel -68	none -41	vandalisme 126
porte	bris_de_glace 75	collision 69	none -89	vol 51
portiere	collision 188	evenement_climatique -84	vol -42
poteau	collision 185
protection	collision 70	incendie 70
pv	incendie 58	none -41
qbel	blessure 108	evenement_climatique 61	vandalisme -49
ra9m	dommage_materiel -48	none 50	vandalisme -72	vol 50
rabat	autre 148	bris_de_glace -40	dommage_materiel 120	none -140	vandalisme -42	vol -47
radiateur	collision 151	degats_des_eaux 80	evenement_climatique -56	none -54
radio	autre 157	blessure 46	bris_de_glace -52	collision -79	evenement_climatique 52	none -59	vandalisme -95
rah	autre 71	collision 56	none -46
rajel	blessure -45	collision 73	vol 68
rajli	vandalisme 54
rani	blessure 107	collision 126	none -53
rapport	collision 234	none -57
ras	blessure 58	collision -72	evenement_climatique 127	none -54
rasha	dommage_materiel 136	none -54
rasi	blessure 49	collision 65	degats_des_eaux 43	none -49
rassi	blessure 100	none -60	vandalisme -54	vol 138
rasso	blessure 160	none -47	vol -99
rb3	none 163
rb3a	collision -45	incendie 57	vandalisme 90
rbat	dommage_materiel 195	none -186	vandalisme -48
rech	collision -77	degats_des_eaux 135	dommage_materiel -42	none -123	vandalisme -47	vol 175
rej3	vol 98
rejli	blessure 183	collision 79	dommage_materiel -62	incendie -46	none -52	vol -47
rejlia	collision 162	vandalisme -46
rejlih	blessure 150	collision -177	dommage_materiel 92	vol -60
remboursement	autre 51	none 100
remorque	collision 92	none -59	vol 105
repos	blessure 71	collision -77	vol 125
residence	bris_de_glace 110	collision -59	dommage_materiel -51	vol 93
retro	bris_de_glace 127	collision 196	none -73	vandalisme -74	vol -54
retros	bris_de_glace -40	collision -132	none -42	vandalisme 325	vol -66
ri7	bris_de_glace 79	collision -87	dommage_materiel -41	evenement_climatique 278	none -74	vandalisme -60	vol -44
ri7a	degats_des_eaux 117	incendie 52
riad	collision -42	degats_des_eaux 44	vol 105
rideau	collision -46	incendie 104	none -74	vandalisme 97
rih	blessure -57	collision -63	degats_des_eaux -91	dommage_materiel -47	evenement_climatique 388	none -85	vandalisme -64	vol -55
rj3at	collision 45
rje3	collision 83	dommage_materiel 122	evenement_climatique -58
rje3na	collision -82	dommage_materiel -49	evenement_climatique -41	vandalisme -63	vol 251
rje3t	collision 52	none -48	vol 46
rjel	collision -122	dommage_materiel -41	evenement_climatique 50	none -60	vandalisme 222	vol -73
rjli	blessure 103
rkabi	evenement_climatique 82	vandalisme -48	vol 43
rmad	collision -40	incendie 216
robinet	degats_des_eaux 226	evenement_climatique -44
robini	degats_des_eaux 196	none -47
robot	dommage_materiel 115	none 66
rocade	collision 182
rond	collision 113	incendie 56	vol -40
roue	blessure -45	dommage_materiel 102	vol 42
roues	autre -42	collision -95	none -47	vandalisme 54	vol 183
rouge	collision 139
rwayed	collision -57	none -72	vandalisme 242	vol -46
rwida	bris_de_glace 95	collision 90
s7a7	evenement_climatique 153	vol -55
s7i7	bris_de_glace 130	collision -99	dommage_materiel -50	none 105	vandalisme -50
s9ef	degats_des_eaux 167	none -44
sa3a	autre 142	none -51
sa3at	degats_des_eaux 135	incendie 67
sa3i9a	dommage_materiel -42	evenement_climatique 189
sa7b	collision 146	incendie 113	none -126
sa7bi	collision 78	vandalisme 49
sa9f	bris_de_glace -65	dommage_materiel 116	vandalisme -54	vol -46
sac	dommage_materiel -42	vol 232
safi	none 65
sahbi	blessure 103
sakna	collision -44	degats_des_eaux 161
sal	collision -52	degats_des_eaux 245	evenement_climatique -44	vol -49
salam	none 70
salem	bris_de_glace 51	collision -42	incendie 113	none -43	vol 69
salle	collision -77	dommage_materiel 74	none -63	vandalisme 70	vol 41
salmin	collision 69	incendie 59
salon	collision -51	degats_des_eaux 60	evenement_climatique 41	none -56	vol -43
samu	collision 80
sarout	autre 187	collision -144	evenement_climatique -43	none -116	vandalisme 210
sayed	collision 117
sayeg	collision 154	vol -60
sayg	blessure 284	collision -141	evenement_climatique -57	none -56
sayga	collision 109
sba3	blessure 59	bris_de_glace -58	dommage_materiel 192	none -83	vandalisme -49	vol -41
sba3i	autre -65	blessure 291	bris_de_glace -53	collision -121	degats_des_eaux -41	dommage_materiel -121	none -112	vandalisme -55	vol -45
sbab	bris_de_glace 105	incendie 51	none -53	vandalisme -40
sbagha	collision -121	degats_des_eaux -46	dommage_materiel 102	none -111	vandalisme 210
sbah	none 89
sbitar	blessure 55	collision 56
scooter	collision 70	vandalisme 68
sda3ni	collision 118
se9f	blessure -49	bris_de_glace -46	degats_des_eaux 178	dommage_materiel -53	none -48	vandalisme 53	vol -49
sebt	dommage_materiel 41	none 53
sedri	collision 155
sekran	none -56	vandalisme 199
sellom	blessure 232	none -55	vol -47
sellum	blessure 154	bris_de_glace 176	collision -60	degats_des_eaux -80	dommage_materiel -132	evenement_climatique -44	none -78	vandalisme -50
septembre	autre 51	dommage_materiel -41	evenement_climatique 133
serjem	bris_de_glace 144
serre	bris_de_glace -45	collision -75	dommage_materiel 125	evenement_climatique 74	none -58
service	autre -44	blessure -72	collision -49	dommage_materiel 101	evenement_climatique 58	none 96	vol -48
settat	bris_de_glace 192	none -85
sghir	blessure 78	collision 104	dommage_materiel -67	none -44	vol -54
sghira	bris_de_glace 56	collision 45	evenement_climatique -63	none -56	vol 43
si	collision 137	degats_des_eaux 94	vol -88
sidi	bris_de_glace 63
siege	collision -53	none -42	vandalisme 108	vol 56
simana	none 66
simanat	autre 108	blessure 143	collision -85	dommage_materiel -41	vandalisme -41	vol -43
siphon	collision -46	degats_des_eaux 175
sir	collision 154
siyed	collision 137	none -41
skhoun	bris_de_glace 80	degats_des_eaux 124	dommage_materiel 45	evenement_climatique -63	incendie -78
sla	vol 134
slm	autre 43	dommage_materiel -43	none 76	vol -40
sme3na	bris_de_glace 75	evenement_climatique 51	vandalisme -57
sme3t	blessure 55	bris_de_glace 89	incendie -41	vol 51
smeh	collision 167
smito	blessure 136	collision -62	none 47
snan	autre 108	blessure 212	collision -64	none -122	vandalisme -43	vol -60
snin	blessure 79	collision -67	dommage_materiel 127
societe	collision 70	dommage_materiel 75
sokkar	autre 67	evenement_climatique 115	incendie -47	none -60	vandalisme 77	vol -50
sol	degats_des_eaux 160
souk	blessure 90	bris_de_glace -42	dommage_materiel -42	none -55	vol 107
sour	blessure -41	collision 45	dommage_materiel -40	evenement_climatique 162	incendie 55	none -40	vandalisme -40
sous	degats_des_eaux 160
sport	vandalisme -49	vol 173
sre9o	collision -40	degats_des_eaux -42	vol 201
ss9ef	degats_des_eaux 49	evenement_climatique 74
sta7	collision -57	evenement_climatique 98	incendie 61	none -40	vol 100
stah	bris_de_glace -42	collision -108	degats_des_eaux 147	dommage_materiel -40	evenement_climatique 62	none -42	vol 72
station	collision -101	incendie 60	vol 111
stop	collision 89	none 61
stylo	collision 121	dommage_materiel 103	none -60	vandalisme -40
sultan	vandalisme 72
syndic	collision -59	degats_des_eaux 101
t2ada	vandalisme -42	vol 119
t7er9at	collision -70	evenement_climatique -41	incendie 245	none -48
t7er9o	collision -42	degats_des_eaux -41	incendie 248	none -64	vandalisme -53	vol -48
t7re9	dommage_materiel 141	incendie 71	none -51	vol -41
t7re9t	blessure 165	collision -63	dommage_materiel -139	evenement_climatique -59	none -90	vandalisme -64
t7t	degats_des_eaux 43	none -51	vol 64
t9as	bris_de_glace 50	dommage_materiel 138	none -67
t9elbat	blessure -48	collision 204	evenement_climatique -43	none -106	vandalisme -72
t9te3	dommage_materiel 139	incendie -58	none -45
ta7	dommage_materiel 199	none -60	vol -53
ta7et	blessure 61	dommage_materiel 54	none -62
ta7o	blessure -63	bris_de_glace -49	collision -71	degats_des_eaux -48	dommage_materiel 166	evenement_climatique -49	incendie 127	none -106	vandalisme -112	vol -63
ta7t	bris_de_glace 62	collision -50	evenement_climatique 63
ta7ti	degats_des_eaux 111
tabla	blessure 99	bris_de_glace -57	collision -49	dommage_materiel -71	evenement_climatique -78	none -62	vandalisme 99	vol -85
table	blessure -60	bris_de_glace 238	collision -60	degats_des_eaux -72	dommage_materiel 133	evenement_climatique -43	none -114	vandalisme -92	vol -91
tableau	collision -70	degats_des_eaux 117	dommage_materiel 54	vol -48
tache	bris_de_glace -61	collision -65	degats_des_eaux 140	dommage_materiel 146	none -88	vol -60
tags	collision -51	none -57	vandalisme 206	vol -42
tan	blessure -44	bris_de_glace -62	collision 68	dommage_materiel -60	evenement_climatique -49	incendie 138	none -91	vandalisme -158	vol -65
tanya	incendie 81	vandalisme 41
tar	bris_de_glace 54	collision -53	degats_des_eaux -41	dommage_materiel 90	none -78	vol 80
tarat	bris_de_glace 47	collision -43	dommage_materiel 104	evenement_climatique 51	none -53	vandalisme -42	vol -46
tata	degats_des_eaux -40	evenement_climatique 192	vandalisme -44
taxi	autre 123	collision 143	none -57	vol -48
tayara	autre 218	collision -120	none -87	vandalisme -49
tbib	blessure 129
tche99	bris_de_glace 66	collision 77	none -42	vol -46
tchettat	blessure -41	bris_de_glace 281	collision -45	none -73	vandalisme -45
tchqet	bris_de_glace 213	degats_des_eaux 82	dommage_materiel -43	evenement_climatique -46	incendie -57	none -65
tchqqat	bris_de_glace 201	collision -124	none -63	vandalisme -85
tdar	degats_des_eaux 62	evenement_climatique 73
tdarr	vol 133
tderr	autre 56	bris_de_glace -41	collision -45	none -49
te7	autre -40	blessure -48	collision -98	degats_des_eaux -63	dommage_materiel 307	evenement_climatique -41	incendie -44	none -85	vandalisme -66	vol -82
te7re9	collision -41	incendie 147
te7t	blessure 150	degats_des_eaux 53	none -43
tebla	bris_de_glace 118	collision -92	dommage_materiel 70	none -83	vandalisme -118
tebrouri	bris_de_glace -76	collision -40	evenement_climatique 207	vol -43
tel3at	collision 102	degats_des_eaux 84	vandalisme -40
tele	collision -51	dommage_materiel 182	evenement_climatique 75	none -47	vandalisme -42
telephone	dommage_materiel 61	vol 49
telj	blessure 153	collision -67	dommage_materiel -75	evenement_climatique 158	none -83	vandalisme -50	vol -52
temara	collision 57	vol 81
temoin	collision 191	none -66
tempete	evenement_climatique 218
tente	blessure -47	evenement_climatique 148
terrasse	dommage_materiel -78	evenement_climatique -52	incendie 82	none -53	vandalisme 153
tfahemna	collision 74
tfekk	blessure 86	collision 60
tfer9e3	collision -41	degats_des_eaux 223
tferg3at	blessure -45	bris_de_glace 169	collision -52	degats_des_eaux 111	dommage_materiel 63	evenement_climatique -163	incendie -69	none -71	vandalisme -56
tferge3	bris_de_glace 104	collision -44	degats_des_eaux 53
tferr9at	bris_de_glace 90	degats_des_eaux 121	dommage_materiel -54	none -75	vandalisme -40	vol -50
tferre9	collision -49	degats_des_eaux 239	evenement_climatique -83
tfinaha	incendie 165
therres	blessure 329	bris_de_glace -43	collision -80	degats_des_eaux -65	dommage_materiel -85	evenement_climatique -63	none -94
therress	autre -42	blessure -118	bris_de_glace 168	dommage_materiel -61	evenement_climatique 83	incendie -44	none -100	vandalisme -89	vol -70
therrsat	blessure 110
tichka	collision 87	evenement_climatique 90	none -53
tilifoun	collision -42	dommage_materiel 137
tjer7at	bris_de_glace 87	vol 59
tjra7	blessure -46	bris_de_glace 54	vandalisme -46	vol 147
tjre7	bris_de_glace 121	none -63	vandalisme 53
tla3	blessure -65	collision 143	degats_des_eaux 71	dommage_materiel -46	none -129	vol -40
tlat	blessure 109	none 119
tlata	bris_de_glace 49	collision 91
tle3	dommage_materiel 93	incendie 45	none -57
tle3na	evenement_climatique 182
tle3t	blessure 83	bris_de_glace -52	collision 186	dommage_materiel -41	none -58	vandalisme -42	vol -63
tle9	autre 169	collision -58	dommage_materiel -50	none -101	vol -46
tlef	autre 207	blessure -44	none -68	vandalisme -96	vol -49
tlfaza	collision -97	dommage_materiel 270	none -95	vol -58
tlgha	autre 185	vol -93
tlt	none 66
tlwat	blessure 168	degats_des_eaux -48	vol -48
tma	bris_de_glace 67	collision 71	none -40
tmma	collision -105	degats_des_eaux 60	none 40	vandalisme -45
tnfekh	degats_des_eaux 71
tnin	none 100
tobis	blessure 73	none -51	vol 75
toilette	collision -52	dommage_materiel 84	incendie 76	none -42
toit	bris_de_glace 134	collision -107	evenement_climatique 152	none -120	vandalisme 68	vol -51
tomobil	collision 56	none -51
tomobilat	collision 41	evenement_climatique 100	none -42
tomobilti	collision 107	incendie -45	vandalisme 63
tonobil	bris_de_glace 57	evenement_climatique 97	none -102
tonobilat	collision 233	evenement_climatique -54	none -43	vol -82
tonobilti	bris_de_glace -41	collision 112	dommage_materiel 65	vol -47
tqte3	blessure 179	collision -133	degats_des_eaux 120	none -41	vol -45
tra9	bris_de_glace 249	collision -48	incendie -85
trace	collision 171	none -78	vandalisme -67	vol 97
train	autre 131	blessure -59	none -145	vandalisme -49	vol 75
tram	collision 180
tramway	none -44	vol 160
transport	dommage_materiel 81	vandalisme 52
tren	autre 188	blessure 127	bris_de_glace -74	collision -82	degats_des_eaux -44	dommage_materiel -102	evenement_climatique -53	incendie -71	none -104	vandalisme -71	vol -91
tri9	bris_de_glace 44	collision 104	none -40
tricycle	collision 146
triporteur	collision 129
triq	bris_de_glace 50	collision 57
trottinette	blessure 125	collision -75	incendie 79	vol 48
trottoir	collision 188	vol -47
tsawer	none 128
tsellekh	blessure 81	collision 114	none -54	vandalisme -52	vol -53
tsre9	collision -42	vol 195
tuyau	collision -41	degats_des_eaux 198
up	collision 53	vol 60
usine	incendie 141
valise	none -48	vol 183
vehicule	collision 146
velo	collision 44	vandalisme -41	vol 92
veranda	bris_de_glace 186	collision -40	none -40
virage	collision 150
vitre	bris_de_glace 272	degats_des_eaux -50	dommage_materiel -72
vitree	bris_de_glace 228	collision -83	dommage_materiel -56	evenement_climatique 67	none -41	vol -42
vitrine	bris_de_glace 219	collision -66	dommage_materiel -53	vol -49
voiture	collision 68	none -96	vandalisme 95	vol 45
vol	autre 275	none -118	vol -100
volant	collision 216	vol -81
w	none -58
w9e3	collision 107
w9ef	collision 81
w9efch	collision 134
wa7d	collision 50
wa7da	blessure -42	bris_de_glace 70	degats_des_eaux -42	none 103	vol -49
wa7di	collision 95	degats_des_eaux 68
wa9ef	collision 105
wa9fa	autre 103	blessure 60	none -51	vandalisme -41
wa9t	collision 45	incendie 45
wach	autre 141
wakha	collision 51	none 123
walou	collision 76	dommage_materiel -40	none 49
wc	collision -95	degats_des_eaux 200	dommage_materiel 112	none -75	vol -42
we7da	autre 67	collision 97	dommage_materiel -40	evenement_climatique 67	none -125	vandalisme -65
we9fat	collision 72
wejhi	blessure -42	collision -62	vol 185
wel	none 111
weld	blessure -57	bris_de_glace 185	dommage_materiel -68	incendie -50	vandalisme -50	vol 95
weldi	autre 47	blessure 44	dommage_materiel 81	none -72
wella	collision -79	degats_des_eaux 108	evenement_climatique -43	incendie 133	none -64	vol -47
wellat	bris_de_glace 112
wer9a	autre 142	collision 141	none -88	vandalisme -77	vol -45
wla	dommage_materiel 77
wlad	bris_de_glace 70	collision -48	incendie 67	none -75	vandalisme 151	vol -94
wld	bris_de_glace 99	collision 76	evenement_climatique -44	none -59	vandalisme 49	vol -69
wldi	collision -52	dommage_materiel 110
wlidi	autre 151	collision -49	dommage_materiel 67	none -78	vol -44
wra9	autre 82	dommage_materiel -65	incendie -40	vandalisme -66	vol 74
wsel	autre -41	incendie 91	none 57
wslat	autre 76	collision -44	incendie 79
wsslat	bris_de_glace 132	degats_des_eaux -53	none -45	vol -44
ya	bris_de_glace 131	evenement_climatique -69	incendie 97	none -40
ychouf	collision 145	none -58	vol -66
yeddha	blessure 76	collision -56	degats_des_eaux 47
yeddi	vol 54
yji	collision 94	none 46
ymken	autre 90	collision -43	vol -50
ytbeddel	autre 158	bris_de_glace 85	collision -63	degats_des_eaux -88	dommage_materiel -49	evenement_climatique -40	none -113	vandalisme -44
zad	collision 220	vol -82
zadet	collision 149
zagora	autre -42	blessure 260	collision -72	dommage_materiel -63	evenement_climatique 49	none -161	vandalisme -85
zaj	bris_de_glace 250	collision -64	dommage_materiel -40
zbel	collision 195	incendie -56
zdem	blessure -46	bris_de_glace 274	dommage_materiel -101	none -53	vandalisme -65	vol -61
zel9at	blessure 165	degats_des_eaux 58	evenement_climatique -92	none -120
zellij	dommage_materiel 44	vol 52
zen9a	degats_des_eaux 117	evenement_climatique -58	none -44
zerba	incendie 131
zit	blessure 69	bris_de_glace -61	collision 46	dommage_materiel 107	incendie -40	none -68	vol -56
zitoun	blessure 93	bris_de_glace -60	collision -80	evenement_climatique 62	incendie -47	none -118	vandalisme 113	vol -102
zjaj	bris_de_glace 270	collision -64	degats_des_eaux -40	incendie -40
zle9	blessure 172	degats_des_eaux 120	dommage_materiel -47	none -85	vol -44
zle9t	blessure 138	collision 54	none -61	vol -41
zn9a	collision -64	dommage_materiel -41	none -52	vandalisme 250
zrabi	degats_des_eaux 67	evenement_climatique 94
zre9	none 90
@injuries
	no -84	unknown 102	yes -85
#000>	unknown 120	yes -114
#00dh	no 42	unknown 47	yes -95
#0dh>	unknown 65	yes -85
#10h>	no -80	yes 47
#200>	no -44
#2ada	no 204	unknown -169	yes -63
#2ard	no -79	unknown -80	yes 149
#2ila	no 108	unknown -49	yes -90
#2oul	yes -50
#300>	no -61	yes 41
#3a2i	no 121	unknown -61	yes -74
#3ach	no -61
#3ad>	unknown 106	yes -97
#3add	unknown -46	yes 44
#3afa	no -58	unknown 51
#3afi	unknown -44
#3ah>	unknown -78	yes 82
#3aho	no -42	unknown -45	yes 60
#3ako	unknown 47	yes -42
#3ama	unknown -105	yes 73
#3ame	no -120	yes 116
#3ami	no -119	unknown 107
#3amm	no -126	yes 101
#3amr	unknown 102	yes -154
#3ana	no -47
#3ani	no 49	yes -57
#3are	no -124	unknown 97
#3arf	no -105	unknown 113
#3as>	no 76	unknown -69
#3ass	no -70	yes 40
#3awd	no -40	unknown -58	yes 98
#3awn	unknown 48
#3aya	unknown -41
#3aye	no -47	unknown 124	yes -95
#3bo>	unknown 41
#3ch>	no -145	yes 139
#3chr	no 68	yes -116
#3dem	no -110	unknown -123	yes 201
#3eb>	no 106	unknown -169	yes 42
#3edd	no -45	yes 75
#3ela	no 92	unknown -173
#3emm	no 61	unknown -51
#3en9	no -104	unknown -212	yes 262
#3ers	no -68	unknown 104
#3es>	no 66	unknown -96
#3ess	no 74	unknown -81
#3est	no -134	yes 97
#3eye	unknown -62
#3eyy	no 43	yes -48
#3ha>	no -129	unknown -73	yes 197
#3i9a	no 121	unknown -128
#3id>	yes -64
#3ima	no -53
#3ini	unknown -74
#3iya	no 75	yes -67
#3iz>	no 132	unknown -120
#3jal	no -47	unknown 65
#3lac	no -90	unknown 95
#3lia	no -68
#3lik	unknown 74	yes -40
#3lin	no 50	unknown -76
#3liy	no -126	unknown 92
#3ma>	no 184	unknown -160	yes -51
#3mme	no 85	unknown -51
#3na>	no 89	unknown -109
#3ndh	no -87	unknown -96	yes 173
#3ndi	no -94	unknown 63
#3ndn	no 54	yes -54
#3ndo	no 134	unknown -86	yes -48
#3ni>	no -86	yes 117
#3omr	no -100	unknown 56
#3on9	no -103	unknown -100	yes 193
#3otl	unknown 79	yes -56
#3ouh	no -59	unknown 95
#3ref	no -59	unknown 122	yes -69
#3rej	no -200	unknown -136	yes 277
#3rou	no -157	unknown 149
#3sa>	no -47	unknown -94	yes 137
#3sin	no 154	unknown -100	yes -69
#3tan	no -42
#3tar	unknown 69	yes -71
#3tit	no -79	unknown 75
#3wej	no -59	yes 64
#400>	no -96	unknown 152	yes -76
#4x4>	unknown -78	yes 100
#500>	no -105	unknown 148	yes -84
#600>	no 78	unknown -45
#7a7>	no 224	unknown -171	yes -77
#7a9>	no -98	unknown 78
#7ad>	no 77	unknown -123	yes 45
#7adi	no 111	unknown -138
#7aj>	unknown -104	yes 107
#7aja	no -42	unknown 49
#7aje	no -117	unknown -109	yes 187
#7ajj	unknown -127	yes 92
#7akk	no 76	yes -84
#7ali	no -141	unknown 48	yes 92
#7all	no -69	unknown 96	yes -40
#7amd	no 76	unknown -106
#7amm	no -60	unknown 65
#7ano	unknown 61	yes -45
#7ar>	no -138	yes 40
#7ass	no 108	unknown -101	yes -44
#7at>	unknown -76
#7awl	no 45	unknown -42
#7bes	no -138	unknown 127	yes -73
#7bi>	no -43	unknown -149	yes 148
#7cho	no 167	yes -149
#7da>	unknown -51
#7dah	no -56	unknown -112	yes 125
#7day	unknown -62
#7dha	unknown 63	yes -89
#7di>	unknown 71	yes -110
#7did	no 42	unknown -127	yes 75
#7do>	no 64	yes -44
#7dou	no -181	unknown 94
#7e9>	no 116	unknown -57	yes -67
#7ed>	no 74	unknown -60
#7edr	no 75	yes -65
#7ekk	yes -53
#7ell	unknown -57	yes 48
#7emm	unknown 58	yes -54
#7er9	yes 67
#7er>	no 53	unknown 90	yes -145
#7err	no -42
#7ess	no 83	unknown -101
#7ett	no 125	yes -146
#7eyy	no 176	unknown -145	yes -54
#7ha>	no -46	unknown 87	yes -41
#7i7>	yes -86
#7in>	unknown -94	yes 84
#7it>	no -40	unknown 62
#7jer	yes 54
#7la>	no -117	unknown -129	yes 205
#7lli	no -130	unknown 90
#7lou	unknown -42
#7mam	unknown 109	yes -105
#7mel	no -49	unknown 62
#7mer	unknown -71	yes 92
#7na>	no 104	unknown -78
#7oud	no -90	unknown -158	yes 212
#7out	no 71	unknown -194	yes 81
#7ra>	no -129	unknown 115
#7ram	unknown 129	yes -114
#7re9	no 54	unknown -92
#7sa>	unknown 70	yes -114
#7sab	unknown 95	yes -74
#7ta>	no 63
#7tha	no 160	yes -157
#7ti>	unknown 41	yes -81
#7to>	no 121	unknown -55	yes -78
#7waj	no -74	unknown -127	yes 179
#7way	no 70	yes -71
#900>	no -78	yes 56
#99at	no 62	unknown -45
#99e3	no 113	unknown -64	yes -62
#9ad>	no -63	unknown 121	yes -61
#9ahw	no 78	yes -69
#9ani	no -65	unknown 93
#9ant	unknown -79	yes 84
#9as>	no 150	unknown -96	yes -53
#9ass	no 163	unknown -150
#9aw>	no 41	unknown -55
#9aya	unknown 53	yes -62
#9aye	unknown 47
#9ba>	unknown -52	yes 45
#9bel	unknown -76
#9dam	no -94
#9dda	no -56
#9der	yes 49
#9dim	yes -76
#9eb>	unknown 70	yes -132
#9ed>	no 217	unknown -126	yes -150
#9edd	no -43
#9ef>	no 40	yes -58
#9efc	no -78	unknown -46	yes 121
#9eft	no -82	yes 67
#9elb	unknown -59
#9ell	unknown 91	yes -103
#9erm	no -78	unknown 79
#9es>	no 85	unknown -41	yes -45
#9ess	no 177	unknown -134	yes -52
#9et3	no -74	unknown 144	yes -70
#9et>	no -96	yes 108
#9ett	unknown -72	yes 42
#9fa>	no -62	yes 84
#9ha>	unknown -207	yes 167
#9ina	no 153	unknown -83	yes -87
#9it>	unknown 46
#9ith	no -137	unknown 203	yes -69
#9leb	no -63	unknown -76	yes 110
#9ni>	no -122	unknown -174	yes 220
#9oda	no 58	yes -67
#9olo	no -72	unknown 57
#9ou>	no 46	unknown -91
#9oul	no -43
#9ra>	no 117	unknown -107
#9reb	no -52	unknown -186	yes 209
#9rib	unknown -78	yes 41
#9te3	yes -51
#9tte	unknown -52
#<10h	no -80	yes 47
#<120	no -89	unknown 125	yes -79
#<17h	no 57
#<23h	no 55	unknown -172	yes 86
#<250	no -172	unknown 207	yes -74
#<300	no -78	unknown 132	yes -57
#<3a2	no 121	unknown -61	yes -74
#<3ac	no -50	yes 80
#<3am	yes 50
#<3ar	no -108	unknown 129
#<3aw	no -41	unknown -100	yes 127
#<3ay	yes -50
#<3ed	unknown -54	yes 85
#<3em	no 41	unknown -47
#<3er	no -60	unknown 72
#<3in	unknown -127	yes 133
#<3iy	no 49	yes -45
#<3me	unknown -76	yes 83
#<3mm	no 66	unknown -66
#<3on	no -103	unknown -100	yes 193
#<3ot	unknown 48	yes -56
#<3re	no -97	unknown 141	yes -42
#<3ti	no -43	unknown 53
#<400	unknown 129	yes -183
#<4x4	unknown -78	yes 100
#<7ad	no 118	unknown -166	yes 49
#<7aj	no -70	unknown 71
#<7al	yes -124
#<7am	no -78	unknown 146	yes -69
#<7an	unknown 48
#<7as	no 72	unknown -119
#<7aw	unknown -85	yes 73
#<7ay	no 96	unknown -164
#<7be	no -136	unknown 56
#<7da	unknown -57	yes 45
#<7di	no -82
#<7ed	no 146	unknown -84	yes -61
#<7ej	no -55
#<7ek	yes -61
#<7el	unknown -94	yes 93
#<7es	no 61	yes -48
#<7et	no 85	yes -81
#<7ey	no 144	unknown -47	yes -118
#<7it	no -78	unknown 90
#<7je	no 62	unknown -116	yes 40
#<7ll	no -130	unknown 90
#<7ma	no -92	unknown 96
#<7me	yes 44
#<7na	no 109	unknown -81
#<7re	no 73	yes -72
#<7sa	no 46	yes -47
#<7ta	no 64
#<7wa	unknown -74
#<900	no -97
#<9ad	no -86	unknown 62
#<9ah	no 45	unknown 53	yes -114
#<9as	no 116	unknown -93
#<9be	unknown -82
#<9da	no -94
#<9dd	no -56
#<9di	no -171	unknown 104
#<9el	no -45	unknown 72	yes -53
#<9er	no -123	unknown 79
#<9es	no 85	yes -76
#<9et	no -167	unknown 99
#<9ri	unknown -78	yes 41
#<9te	yes -56
#<9tt	yes -75
#<ach	no -109	unknown -77	yes 152
#<aga	yes 46
#<ail	no 119	unknown -73	yes -48
#<ain	no -126	unknown 98
#<air	no -48	unknown 59
#<all	no 142	unknown -61	yes -89
#<amb	no -48	unknown -63	yes 107
#<ana	no 61	unknown -75
#<ant	no -70	unknown 106	yes -47
#<app	no -118	unknown 109
#<asc	no -81
#<ass	unknown 42	yes -65
#<ata	unknown -80	yes 73
#<att	no -65
#<aud	unknown 66	yes -50
#<ava	no -93	unknown 54
#<azr	no 53	unknown -72
#<b3d	no -61	yes 82
#<b3i	no 76	unknown 83	yes -173
#<b9a	no -42
#<b9i	unknown -133	yes 112
#<bab	no 74	unknown -64
#<bac	no -46
#<bag	no -114	unknown 188	yes -83
#<bai	no -72	unknown 63
#<ban	unknown -53
#<bar	no 44	unknown -67
#<bas	no 155	unknown -125
#<bat	unknown 54	yes -63
#<bay	unknown 73	yes -52
#<bba	no -159	unknown -57	yes 202
#<bda	yes 47
#<be3	no 58	yes -53
#<bek	no 94	unknown -60	yes -47
#<bel	no -104	yes 98
#<ben	yes -55
#<bet	yes -49
#<bez	no 62
#<bic	no 46	unknown -51
#<bid	no -105	unknown 141	yes -60
#<bik	no 113	unknown -94
#<biy	no -102	unknown -92	yes 157
#<bjo	yes -60
#<bka	no 156	unknown -86	yes -144
#<bkh	no 249	unknown -127	yes -176
#<bla	no 72	unknown -40
#<ble	no 248	unknown -191	yes -63
#<bli	no 54	yes -90
#<bmw	no 105	unknown -120
#<bna	no 61	yes -64
#<bnt	unknown -74	yes 75
#<bol	no -46	unknown 83
#<bom	yes -66
#<bon	unknown 78	yes -67
#<bor	no 289	unknown -207	yes -172
#<bou	yes -40
#<box	unknown 59	yes -74
#<bra	unknown -61	yes 80
#<bre	no 117	unknown -99	yes -54
#<bro	unknown 50	yes -67
#<bur	unknown 79	yes -76
#<cab	no 57	yes -43
#<cad	unknown -114	yes 41
#<caf	no 80	yes -97
#<cam	unknown 41
#<can	no 128	unknown -134
#<cap	no -43	unknown 77
#<car	unknown 44
#<cat	no -75	unknown 63
#<cav	unknown 82	yes -66
#<ch7	no -79	unknown 199	yes -162
#<chf	unknown -70	yes 42
#<chh	no -41	unknown 55
#<chn	no 58	yes -41
#<cht	no 46	yes -73
#<chw	no -51	unknown -79	yes 131
#<cir	unknown 86	yes -55
#<civ	no -118	yes 79
#<coc	no -80	unknown 69
#<cof	unknown 47
#<coi	no -53	unknown 94	yes -47
#<col	no -77	unknown 114
#<cor	no -79	unknown 76
#<cre	no 43	yes -56
#<cro	no -89	unknown -151	yes 220
#<d9a	no 46	unknown -50
#<d9i	no 69	unknown -95
#<dab	no -59	yes 53
#<dah	no -79	unknown -89	yes 163
#<dak	no -86	yes 119
#<dat	no -50
#<daw	unknown -50	yes 81
#<day	no 117	unknown -128
#<daz	no -82	unknown 117	yes -42
#<dba	no -76	yes 72
#<dde	unknown -85	yes 90
#<ddi	no -73	yes 83
#<de7	no 121	unknown -115
#<dec	no -55	unknown 83
#<deh	no -65	unknown -163	yes 216
#<dek	unknown -120	yes 78
#<dem	unknown -40	yes 74
#<dew	unknown -169	yes 187
#<dfe	unknown -121	yes 78
#<dgu	no -41	unknown 86	yes -55
#<dha	no -100	yes 65
#<dhe	yes 44
#<dia	unknown 59	yes -68
#<dir	yes -50
#<dis	no -42	unknown 104	yes -57
#<dkh	unknown -43
#<dla	no 90	unknown -88
#<dlo	no -75	unknown -50	yes 127
#<don	yes -41
#<dor	yes -78
#<dou	unknown -46
#<dra	unknown -73	yes 92
#<drb	unknown 76	yes -60
#<dre	unknown -48
#<dri	unknown -67	yes 58
#<drr	no 170	unknown -197	yes -60
#<dwa	no -77	unknown 158	yes -90
#<eau	yes -42
#<ech	no -141	unknown -94	yes 197
#<eco	no 90	unknown -67
#<ecr	yes 40
#<ele	unknown -77
#<ess	yes -65
#<eta	no 42	yes -84
#<eur	unknown 51
#<exp	no -121	unknown 189	yes -78
#<fac	no -45	unknown 77
#<far	unknown 100	yes -113
#<fat	yes -48
#<fau	yes -86
#<fay	no -100	unknown 166	yes -76
#<fe9	yes 46
#<fek	no -109	unknown -119	yes 220
#<fen	unknown -49	yes 86
#<fia	unknown -42
#<fil	no 69	unknown 70	yes -179
#<fis	no -72	unknown 42
#<fiy	no 70	yes -43
#<fkh	no -60	unknown -73	yes 131
#<flo	no -62
#<fo9	yes 53
#<for	no 60
#<fou	no -80	unknown 127	yes -48
#<fse	no 119	unknown -89
#<fui	no -81	unknown 126	yes -44
#<gat	no -91	unknown 128	yes -43
#<ghd	no -75	unknown 63
#<ghe	no -40
#<ghi	no 85	unknown -65
#<gho	yes 43
#<ghr	no -42	unknown -112	yes 137
#<ght	no 62	unknown -81
#<gla	no -56	unknown 87
#<gli	unknown 73	yes -80
#<glo	unknown 58	yes -102
#<gol	unknown 74	yes -93
#<gou	no -182	unknown -52	yes 198
#<gps	no 127	yes -138
#<gra	no -87	yes 59
#<gre	no 71	yes -47
#<gri	no 67	unknown -46
#<gue	no -89	unknown 81
#<gui	unknown 64	yes -91
#<had	unknown 43	yes -43
#<haj	no 120	unknown -66	yes -87
#<hay	no 68	yes -43
#<hde	no 42	yes -89
#<hhh	unknown 44	yes -56
#<hna	unknown -44
#<how	no 50	yes -47
#<hrb	unknown 93	yes -104
#<hzz	no -92	unknown -66	yes 159
#<ifr	unknown 44	yes -88
#<ila	no -71	yes 66
#<ind	no 40	unknown 61	yes -111
#<ins	no 200	unknown -166	yes -61
#<iya	no 44	unknown -92	yes 54
#<jab	no -62	yes 80
#<jah	unknown -174	yes 192
#<jam	no -56
#<jan	no 62	yes -71
#<jay	no 61	unknown -40
#<jbe	no -84	yes 106
#<jda	unknown 40
#<jdi	unknown 53	yes -65
#<jeb	unknown -62	yes 81
#<jeh	unknown -50	yes 73
#<jel	no 47	unknown -70
#<jem	unknown 51
#<jer	no 108	unknown -91
#<jib	no -41	unknown 99	yes -63
#<jih	no 160	unknown -167
#<jir	yes -44
#<jit	no -87	unknown -79	yes 153
#<jm3	no -90	unknown 134	yes -42
#<jme	unknown 62	yes -87
#<jnb	no -92	yes 115
#<joi	no 74	unknown -43	yes -49
#<joj	unknown -114	yes 124
#<jou	unknown -41	yes 70
#<jra	no 150	unknown -118
#<jri	no 70	unknown -151
#<jui	yes -56
#<k7a	no -127	yes 82
#<k7e	no 55	yes -98
#<ka3	no -68	unknown -138	yes 182
#<kab	unknown -86	yes 56
#<kad	unknown 67	yes -49
#<kam	no 42
#<kan	unknown -50
#<kar	unknown -61	yes 51
#<kat	no -42	yes 44
#<kbi	unknown -49
#<keb	unknown 80	yes -77
#<kef	no -158	unknown -182	yes 226
#<ken	unknown -77	yes 46
#<ker	no -72	yes 111
#<kes	unknown -139	yes 113
#<ket	unknown -123	yes 64
#<kha	no -51	unknown 57
#<khe	unknown 52	yes -62
#<khf	unknown -132	yes 101
#<khi	no 108	unknown -75	yes -46
#<khl	no -92	unknown 68
#<khm	no -77	unknown -62	yes 124
#<khr	no 82	unknown -66
#<khs	no 45
#<kht	no -42	yes 56
#<khw	no 68	yes -55
#<kif	yes -54
#<kla	unknown -78	yes 48
#<kli	no 54	unknown -73
#<kon	unknown -53	yes 51
#<kou	no 133	unknown -78	yes -55
#<kra	no 107	unknown -126
#<kta	no -140	unknown -164	yes 230
#<ktb	no -72	unknown 75
#<kte	unknown -43
#<l2a	no -80	unknown -73	yes 126
#<l3c	unknown -48	yes 56
#<l3i	unknown 43
#<l3o	no -47	unknown 54
#<l7c	no 173	unknown -76	yes -132
#<l7d	no 107	unknown -157
#<l7i	yes -51
#<l7j	no -99	unknown 41	yes 42
#<l7l	unknown 50	yes -75
#<l7m	no 59	unknown -57
#<l7o	unknown -201	yes 178
#<l7r	unknown 45
#<l7s	unknown 132	yes -141
#<l7w	unknown 62	yes -52
#<l9d	no 162	unknown -69	yes -168
#<l9e	no 161	unknown -131
#<l9i	unknown 89	yes -72
#<l9o	no 95	yes -125
#<la7	no -85	unknown 105
#<lab	no 59
#<lah	unknown 44
#<lak	unknown -92	yes 67
#<lam	unknown -73	yes 76
#<lar	no 74	unknown -48
#<las	no -42	unknown 94	yes -63
#<lat	no -95	unknown 101
#<lav	no -76	unknown 87
#<lbi	no -68	unknown 98
#<lbl	no 48
#<lbr	no -41
#<lbu	unknown 55
#<lco	no 124	unknown -93
#<lda	no 118	yes -105
#<les	no -52	unknown 42
#<let	unknown 182	yes -215
#<lew	no -66
#<lfa	unknown 79	yes -72
#<lfl	no -88	unknown 176	yes -147
#<lfr	unknown -221	yes 157
#<lga	no -89	yes 54
#<lge	no -53	yes 47
#<lgr	no -98	yes 65
#<lha	no 133	unknown -95	yes -40
#<lhe	no -43	unknown -42	yes 68
#<lho	no -141	unknown -63	yes 171
#<lig	no -80	yes 78
#<lih	unknown -42	yes 65
#<lik	unknown 51
#<lis	no 43	unknown -79
#<liy	unknown 77	yes -57
#<lja	no 40	unknown 51	yes -89
#<lje	no -203	unknown 99	yes 72
#<lkb	no -119	unknown -123	yes 180
#<lke	no -44
#<lkh	unknown -42
#<lkl	yes -74
#<lko	unknown 57	yes -84
#<lkr	unknown -102	yes 61
#<lkt	no -104	unknown 118
#<lla	no 139	unknown -63	yes -77
#<lli	unknown -106	yes 72
#<lm3	yes 45
#<lm7	no -71	unknown 97
#<lmd	no 48	yes -73
#<lme	yes -40
#<lmh	no 72	unknown -45
#<lmi	no 70	yes -46
#<lmk	no 71	unknown -50
#<lmr	no -41	unknown -88	yes 108
#<lms	yes -46
#<lo7	no 109	unknown -164	yes 49
#<loc	no 76	yes -70
#<log	no 85	yes -101
#<lpa	no 43	yes -70
#<lpc	no -67	unknown 42
#<lph	unknown -64	yes 51
#<lpo	unknown -59
#<lpr	no -40	unknown 79
#<lqd	no -109	unknown 234	yes -146
#<lta	no 149	unknown -102	yes -73
#<lun	yes -56
#<lus	no 138	unknown -81	yes -72
#<lve	unknown 58	yes -53
#<lvi	no -58
#<lvo	no -53	yes 57
#<lwa	yes 45
#<lwi	yes -63
#<lwj	no -70	unknown -74	yes 145
#<lwl	no 88	yes -72
#<lwr	no -88	unknown 74
#<lyc	no -71
#<m3t	no 56	yes -50
#<m7d	no 217	unknown -119	yes -148
#<m7l	unknown -44
#<m9e	no -70	unknown -99	yes 152
#<ma3	unknown 50	yes -50
#<ma7	no -50	unknown 83
#<ma9	unknown -106	yes 85
#<mab	yes -73
#<maf	no 196	unknown -100	yes -102
#<mah	no -89	yes 50
#<mai	no 131	unknown -109
#<mak	no 73
#<mal	yes -62
#<mam	unknown -54	yes 59
#<man	no -40
#<mat	no 44	unknown -44
#<maz	no -44	unknown 54
#<mbe	unknown -96	yes 133
#<mde	no 69	unknown -82
#<mdr	yes -93
#<me7	unknown 89	yes -57
#<mec	no 148	unknown -80	yes -120
#<meg	no -94	unknown 146	yes -60
#<mel	no -120	yes 60
#<men	unknown -57
#<mes	no 65	yes -41
#<met	no -133	unknown 205	yes -84
#<meu	no 95	yes -109
#<mez	unknown -42
#<mft	no -71	yes 59
#<mgh	no -97	unknown -92	yes 154
#<mhe	unknown -78	yes 109
#<min	no -96	unknown 124
#<mit	yes -42
#<mjr	no 48	unknown -60
#<mka	no 190	unknown -263
#<mkh	no -42	unknown 77	yes -43
#<mli	no -61	unknown 72
#<mll	no -57	yes 83
#<mnf	no -58	unknown -42	yes 98
#<mnh	no -41	unknown -86	yes 109
#<mnn	no -200	unknown 192	yes -66
#<moc	no 62	yes -65
#<moh	no 227	unknown -203	yes -46
#<mol	no -97	yes 103
#<mon	unknown 60	yes -51
#<mor	no -58
#<mos	no -59	unknown 77
#<mot	no 42	unknown -75
#<mra	unknown -49	yes 62
#<mrr	no -72	unknown 123	yes -58
#<mse	unknown 117	yes -106
#<msi	no -90	unknown 121
#<mwe	no 109	unknown -133
#<mzy	unknown -128	yes 98
#<n3e	no -52	unknown 51
#<n3r	yes -90
#<n7e	no -85	yes 76
#<n9d	no -80	yes 88
#<n9e	no 71	unknown -41	yes -43
#<na3	no 106	unknown -107
#<nad	no 85	unknown -62
#<naf	no 58
#<nak	no -83	unknown 181	yes -100
#<nas	no 83	unknown -57
#<naz	no -92	unknown 138	yes -50
#<nch	no 50	yes -51
#<ndd	unknown 75	yes -47
#<nde	no -51	unknown 41
#<ndi	no -47	unknown 48
#<neb	no -59	unknown 69	yes -68
#<nef	no -86	yes 92
#<nei	no 108	yes -86
#<nej	no -109	yes 70
#<nem	no -117	unknown 198	yes -88
#<net	yes 51
#<nfe	no -45	unknown 137	yes -137
#<nhe	no -94	unknown -94	yes 176
#<nic	no -49
#<nif	no -108	unknown -103	yes 198
#<nmc	unknown 83	yes -52
#<nna	no -62	unknown 63	yes -40
#<nos	no 57	unknown 44	yes -100
#<nqe	no -103	unknown -89	yes 178
#<nsa	yes -43
#<nsi	yes -54
#<nss	no -56	yes 54
#<nta	no 50
#<nte	no 74	unknown -61
#<oma	unknown -58
#<ord	unknown 47
#<ost	no -58	unknown 54
#<our	no -95	unknown 114	yes -47
#<pap	no 187	unknown -155	yes -69
#<pat	no -79
#<pea	no -57
#<pei	no 54	unknown 62	yes -133
#<per	yes -46
#<peu	no -64	unknown 59
#<pho	no 57
#<pic	no 75	yes -44
#<plo	unknown 69	yes -87
#<pne	no 93	yes -81
#<poi	unknown -55
#<por	no 72	yes -51
#<pot	unknown -112	yes 76
#<pou	unknown 52
#<pri	no 49	yes -49
#<pro	no -64	unknown 63
#<qbe	no 80	unknown -114
#<qua	no -99	unknown -149	yes 192
#<ra9	no -107	unknown 148	yes -44
#<rad	unknown 40	yes -51
#<rah	yes 70
#<raj	unknown -87	yes 88
#<rak	no -51	unknown -90	yes 135
#<ran	unknown -103	yes 132
#<rap	no -72	unknown 76
#<ras	no -67	unknown -82	yes 149
#<rb3	no -144	unknown 79	yes 46
#<rba	no 44	yes -81
#<rea	no -97	unknown -162	yes 211
#<rec	unknown -218	yes 202
#<rej	unknown -121	yes 128
#<ren	no -67	yes 74
#<rep	no -52
#<res	no 92	unknown -81
#<ret	unknown 72	yes -65
#<ri7	unknown -70	yes 42
#<ria	no 44
#<rj3	no -84	unknown 145	yes -88
#<rje	no 70	unknown -59
#<rjl	unknown -106	yes 135
#<rka	no -57	unknown -72	yes 120
#<rke	no 53	unknown -108	yes 51
#<rma	unknown -90	yes 108
#<roc	unknown 120	yes -113
#<rok	unknown -122	yes 141
#<ron	no 101	yes -92
#<rre	no 218	unknown -138	yes -152
#<rwi	no -43
#<s7a	no 53	unknown -46
#<s7i	yes -86
#<s9e	no -67	unknown 138	yes -92
#<sa9	yes 44
#<sab	unknown -133	yes 153
#<sac	yes 68
#<sad	unknown -79	yes 113
#<saf	no 79	yes -75
#<sah	no -107	unknown 63	yes 40
#<sai	no 211	unknown -147	yes -99
#<sak	unknown 48	yes -93
#<sal	no 51
#<sam	no -145	unknown 80
#<san	no 98	unknown -56	yes -49
#<saq	no -140	yes 49
#<sar	unknown 91	yes -57
#<say	unknown 43
#<sbe	no 108	unknown -54	yes -160
#<sbi	unknown -51	yes 88
#<sca	no -88	unknown 58
#<sco	no -56	unknown 85
#<sda	no -74	unknown 44
#<se3	no -115	unknown 87
#<se9	no -54	unknown -85	yes 122
#<sec	unknown 119	yes -88
#<sed	no -73	yes 91
#<sef	no -164	unknown 94	yes 46
#<sej	no 85	yes -143
#<sek	no 92	unknown -99
#<sen	unknown -51
#<ser	unknown 83	yes -64
#<set	no 97	unknown -100
#<sgh	unknown -94	yes 113
#<sid	no 133	unknown -102
#<sie	no -144	unknown 65	yes 41
#<sif	no 42	unknown -108	yes 45
#<sin	no -42	unknown 74
#<siy	no 67	unknown -52
#<skh	unknown -61	yes 83
#<ski	no -151	unknown -111	yes 203
#<sla	unknown -126	yes 110
#<sma	no -154	unknown 151
#<smi	unknown -50	yes 60
#<sna	no -64	unknown -69	yes 130
#<sni	no -73	yes 63
#<soc	no -56	unknown 88
#<sok	no 56	yes -66
#<sol	yes 41
#<spo	no 93	unknown -56	yes -56
#<sr9	no -55	unknown 104	yes -51
#<sre	unknown 56	yes -75
#<ss9	no -50	unknown 99	yes -88
#<ssa	no -105	unknown 181	yes -97
#<sse	no 107	unknown -50	yes -59
#<ssi	no -83	yes 54
#<ssm	no 124	unknown -132
#<sta	unknown -43
#<sto	no 54	unknown -50
#<sty	yes -41
#<sui	no -166	unknown 121
#<sur	no 104	unknown -114
#<swa	no -72	unknown -61	yes 130
#<t2a	no 220	unknown -163	yes -82
#<t3e	no 147	unknown -76	yes -101
#<t7r	no 94	unknown -91
#<t9a	no 157	unknown -104	yes -52
#<t9e	unknown -44
#<tac	yes -108
#<tag	no -63	unknown 121	yes -59
#<tah	no 249	unknown -158	yes -114
#<tal	no 73	unknown -66
#<tan	no -44	unknown 66
#<tax	unknown -50	yes 49
#<tay	yes -41
#<tba	unknown -44
#<tbe	unknown -87	yes 48
#<tda	no 156	unknown -133
#<tde	no 168	unknown -80	yes -89
#<te3	no 46	unknown -59
#<te9	unknown -88	yes 96
#<teb	no 61	unknown -219	yes 154
#<tec	no -96	unknown 86
#<tem	unknown 53
#<ten	no -94	unknown -72	yes 162
#<ter	no 45	unknown -79
#<tey	unknown -159	yes 95
#<tfa	unknown -53	yes 46
#<tfe	yes 51
#<tfi	no 125	unknown -91	yes -42
#<tgo	no -91	unknown 159	yes -80
#<the	no -58	unknown -61	yes 119
#<tic	no -84	unknown 69
#<til	no -51	yes 72
#<tje	no -68	unknown -85	yes 145
#<tjr	no 62	unknown -60
#<tke	no -61	unknown -106	yes 143
#<tkh	no 48
#<tla	unknown -51	yes 43
#<tlf	yes -94
#<tlg	unknown 71
#<tlw	no -48	unknown -95	yes 138
#<tma	unknown -132	yes 98
#<tmm	no 41	unknown -82
#<tne	no 76	unknown -170	yes 102
#<tnf	no -125	unknown 93
#<tob	no -102	yes 76
#<toi	no -78	unknown 101
#<tol	no 87	yes -119
#<ton	unknown 52	yes -40
#<tqa	no 100	unknown -95
#<tqe	no -112	unknown 130	yes -52
#<tqt	unknown -70
#<tre	no -104	yes 91
#<tri	unknown -48	yes 47
#<tsa	no 61	yes -55
#<tsr	unknown 86	yes -55
#<tss	no -64	unknown 54
#<tte	no -149	yes 79
#<tuy	unknown 51
#<twe	unknown 114	yes -82
#<urg	no 50	unknown -112
#<usi	unknown 127	yes -103
#<vac	no -50	yes 79
#<val	no -53	unknown 120	yes -67
#<veh	yes -46
#<vel	no -72	unknown 70
#<ver	no 41
#<vir	unknown -67
#<vis	no -94	yes 55
#<vol	no 107	unknown -160	yes 47
#<w9f	unknown 61	yes -77
#<wa7	unknown -43
#<wa9	no 56	unknown -62
#<wac	no -55	unknown 114	yes -59
#<wah	no 136	unknown -147
#<wak	no 132	unknown -131
#<wal	no 72	unknown -49
#<we7	no -89	unknown -52	yes 112
#<we9	unknown 92	yes -118
#<wed	no -110	unknown -144	yes 239
#<wej	no -89	unknown -42	yes 121
#<wes	no 85	unknown -133
#<wla	no -62	unknown 67
#<wld	no -40
#<wli	unknown -47
#<wra	no 55	yes -77
#<wse	unknown -58
#<wsl	no 85	unknown -50	yes -40
#<y7e	no -74
#<ych	no -89	yes 110
#<yde	no -47	unknown 101	yes -71
#<ydi	no -58	yes 66
#<yed	no -65	unknown -74	yes 139
#<yji	no 80	unknown -48
#<ykh	yes 56
#<yse	no 128	unknown -228	yes 71
#<ysi	no 50	yes -66
#<yss	no -96	unknown 83
#<ytb	no -106	unknown -52	yes 112
#<zad	unknown -63
#<zag	no -83	unknown -105	yes 154
#<zaj	unknown -124	yes 100
#<zbe	unknown -162	yes 118
#<zde	no -137	unknown 87	yes 46
#<zel	unknown -61	yes 89
#<zen	no -50	yes 44
#<zer	no -49	unknown 67
#<zin	no -187	unknown 92
#<zit	unknown -86
#<ziy	no -46	unknown -59	yes 105
#<zja	unknown -44	yes 63
#<zle	unknown -141	yes 168
#<zn9	no -69	yes 48
#<zra	no 56	unknown -42
#<zre	no -80	unknown -75	yes 150
#a2il	no 121	unknown -61	yes -74
#a3d>	no 56	yes -53
#a3en	no -137	unknown 103
#a3es	no 59	unknown -108
#a3ha	no -88	unknown -162	yes 214
#a3i9	no 121	unknown -128
#a3i>	no -106	unknown -141	yes 229
#a3ja	no -46
#a3la	no 41
#a3na	no 96	unknown -207
#a3ni	no -148	unknown 44	yes 86
#a3o>	no -42	unknown -114	yes 143
#a3ra	no 279	unknown -206	yes -142
#a3sa	unknown -126	yes 80
#a3si	no 154	unknown -100	yes -69
#a3t>	no 43	unknown -85
#a7a>	no 83	unknown -74	yes -42
#a7b>	no -63	unknown 121	yes -91
#a7bi	no -43	unknown -149	yes 148
#a7di	unknown 58	yes -144
#a7ed	no 45	unknown -59
#a7o>	no -51	unknown 48
#a7t>	yes 41
#a7ti	unknown 74	yes -63
#a9a>	no 90	yes -142
#a9aw	unknown -158	yes 122
#a9de	no 65	yes -81
#a9ef	no 114	unknown -89
#a9es	no 40
#a9et	no 99	unknown -176
#a9f>	unknown 72	yes -43
#a9fa	no -71	yes 100
#a9i>	no 40	yes -82
#a9in	unknown -156	yes 148
#a9m>	no -79	unknown 119	yes -43
#a9o>	no -59	yes 68
#a9t>	no 125	unknown -72	yes -83
#aaro	no 54	unknown -56
#abas	no 76	unknown -67
#abet	no -49	unknown 119	yes -98
#abgh	no 57	yes -57
#abi>	no 48	unknown -102	yes 50
#abin	no 45	unknown -101
#abla	no 42	unknown -161	yes 97
#able	no 87	unknown -51	yes -43
#abo>	no -116	unknown 175	yes -41
#abol	no -41
#abri	no -99	unknown 82
#abro	no -97	unknown 140	yes -47
#acar	no 51	yes -61
#acci	yes 44
#accr	unknown 54	yes -58
#ace>	no -67	yes 50
#ach>	unknown 43
#acha	no -74
#ache	unknown -58
#acho	no -95	unknown -76	yes 141
#acie	no -48	yes 54
#ack>	no -148	unknown 72
#aco>	no -196	unknown 201	yes -50
#acte	no 153	unknown -73	yes -132
#actu	no -40	unknown 79	yes -41
#adak	no 103	yes -147
#adam	no 48
#adan	unknown 108	yes -114
#ade>	yes -66
#adem	no 83	yes -57
#ader	no -75	yes 73
#adet	unknown -120	yes 89
#adi>	unknown 59	yes -47
#adia	no 127	unknown -70	yes -97
#adic	no 81	unknown -52
#adio	no -61
#adir	yes 46
#adit	no 132	unknown -148
#adou	yes -43
#adra	no 42	unknown -110	yes 63
#afak	no -58	unknown 51
#afch	no -45	unknown 133	yes -88
#afe>	no 80	yes -97
#afet	no 57	unknown 40	yes -109
#afha	no -99	unknown -62	yes 112
#afi>	no 81	unknown -58
#afia	no 75	unknown -82
#afih	unknown 81	yes -150
#agad	yes 46
#ager	no -82	unknown 138	yes -83
#agh>	unknown -82	yes 77
#agha	no -57	unknown 137	yes -79
#aghi	no -146	unknown 143
#agne	unknown 66	yes -68
#agor	no -83	unknown -105	yes 154
#agri	no -117	unknown 153	yes -65
#ags>	unknown 66
#aha>	yes -40
#ahbi	no -84	unknown -58	yes 129
#ahda	unknown 56
#ahem	no 127	unknown -47	yes -91
#ahom	no 130	unknown -154
#ahri	unknown -45	yes 66
#ahwa	no 65	yes -52
#aign	unknown 86	yes -58
#ail>	no -46	unknown 87	yes -42
#aile	no 119	unknown -74	yes -46
#ain>	no 57
#aine	no -63	yes 57
#aint	no -65	unknown 108	yes -42
#airb	no -55	unknown -51	yes 106
#ais>	no 191	unknown -126	yes -71
#aiss	unknown 51
#ait>	no -44	unknown 121	yes -90
#aite	no -42
#aja>	yes -41
#ajbo	no -157	unknown -62	yes 200
#ajeb	no -147	unknown -118	yes 229
#ajel	no -97	unknown 44	yes 49
#ajja	unknown -123	yes 103
#ajli	no -77	yes 95
#ajra	no -67	unknown 73
#ajro	unknown -47
#aka>	unknown -50	yes 45
#akan	no 73	unknown -77
#akay	no 55
#akch	no -100	unknown 111
#akh>	unknown -56
#akha	no 185	unknown -198
#akho	no 45
#akhr	no -141	unknown -79	yes 183
#akhz	no 52	yes -59
#akil	unknown 73	yes -41
#akin	no 59	unknown -50
#akna	no 40	yes -55
#akom	no -62
#alak	no 51	unknown -48
#alco	no -48
#ale>	no -75	unknown 110
#alem	no 253	unknown -169	yes -111
#alet	no 40	yes -41
#alf>	no 65	yes -108
#alha	no 65	yes -42
#alho	no -73	unknown 101
#alia	unknown 41
#alid	no -47	yes 48
#alis	no 97	unknown -45	yes -72
#alko	no -127	unknown 76
#all>	no 48	yes -63
#alle	unknown 63	yes -62
#alli	no -164	unknown -49	yes 154
#allo	unknown 72	yes -52
#almi	no 148	unknown -112	yes -42
#alna	unknown -61	yes 86
#alo>	no 42
#alt>	unknown 50	yes -82
#alta	no -41
#alti	no -56	unknown 101	yes -57
#alys	no -131	unknown 213	yes -140
#ama>	no 43	unknown -89	yes 45
#amat	no 117	unknown -80	yes -57
#ambr	yes 41
#ambu	no -54	unknown -63	yes 111
#amdo	no 86	unknown -91
#ame3	yes -52
#amel	unknown 40
#amer	no -52	unknown 78
#ami>	no -97	unknown 41	yes 41
#amiq	unknown -71	yes 83
#amir	no -69	unknown 72
#aml>	no 58
#amli	no 84	yes -58
#amlo	no 100	unknown -143
#amma	unknown 57
#ampi	unknown -50
#amra	no -114	unknown 176	yes -97
#amu>	no -66	unknown -160	yes 224
#an3e	no 57	unknown 52	yes -119
#an9d	no -51	unknown -77	yes 125
#an9t	yes 60
#ana>	no 55	unknown -63
#anal	no 110	yes -147
#anap	unknown -46
#anat	no -87	unknown 43	yes 46
#anch	no 82	unknown -68
#and>	no -150	yes 87
#anda	no -48
#ande	no 49	yes -47
#andi	no -80
#ando	unknown -48
#anet	no 43	unknown -62
#ange	no 64	yes -96
#angl	unknown 42	yes -84
#ango	no -84	unknown 91
#ania	no 89	unknown -127
#anic	no -69	unknown 133	yes -69
#anin	unknown -113	yes 118
#aniy	no 67	unknown -46
#anmc	no -113	yes 140
#anne	unknown 66	yes -98
#ano>	no 79	unknown -55
#anor	unknown -71	yes 83
#anou	unknown 70	yes -58
#anse	unknown -242	yes 227
#ansm	no -47	yes 69
#ansp	no -61	unknown 96
#ant>	unknown -65	yes 46
#ante	no 130	unknown -53	yes -81
#anti	no -50	unknown 66
#antr	no -63
#anya	no -47	yes 60
#aoua	unknown -70
#aout	no 264	unknown -144	yes -158
#ape>	unknown -46
#apie	no 187	unknown -155	yes -69
#apot	unknown 85	yes -73
#appa	no -116	unknown 157	yes -40
#appo	no -72	unknown 76
#aqi>	no -130	unknown -242	yes 279
#aql>	unknown 138	yes -145
#ar9a	no 51	unknown -68
#arab	no 45
#arag	no 52	yes -45
#arak	unknown -43
#aras	no 98	unknown -58
#arat	no -69	unknown 40
#arav	no 41	unknown -70
#arb3	no 47	unknown -51
#arba	no -70	unknown -102	yes 154
#arbe	no -45	unknown -44	yes 85
#arbi	unknown 96	yes -81
#arbn	no 93	unknown -119
#arbo	unknown -154	yes 87
#arbr	unknown 55
#arda	no 98	yes -109
#ardi	no 58	yes -44
#ards	unknown -77
#are>	unknown 55	yes -59
#areb	no 47	yes -58
#aref	no -42	unknown 131	yes -94
#areh	yes -41
#arei	no -79	unknown 109
#ares	no -93	unknown -81	yes 111
#aret	no -87	unknown 64
#arfa	unknown 52
#arge	yes -55
#arik	unknown 95	yes -64
#arin	no -113	unknown 84
#ario	no -54	unknown 63
#arit	no -43	unknown 107	yes -64
#arm>	no -82	unknown 74
#arma	no -54
#armo	no -121	unknown -85	yes 185
#aro>	no -40	unknown -41	yes 75
#aros	no 61	unknown -87
#arr>	unknown -66	yes 72
#arra	no 47	unknown -111	yes 63
#arre	yes 50
#arri	no 44	yes -41
#arro	unknown -62	yes 68
#art>	unknown 46
#arte	no -60	unknown 61
#asa>	no -48	yes 70
#asce	no -81
#asha	no -46	unknown 48	yes -52
#asi>	unknown -91	yes 85
#asni	no 84	unknown -84
#asol	no 98	unknown -58
#asou	no -86	unknown 132	yes -66
#asqu	no -105	unknown 128	yes -47
#ass>	no 93	unknown -90
#assa	no 86	yes -45
#assh	no -42	yes 61
#assi	unknown -87	yes 121
#assu	yes -43
#ast>	no 155	unknown -100	yes -97
#asti	no 53	unknown 44	yes -99
#asto	no 122	unknown -212	yes 60
#at7r	no -91	unknown -106	yes 163
#at9e	no -85	unknown 109
#at9o	no -126	yes 94
#ata>	unknown -45	yes 71
#atal	no -77	unknown 124	yes -47
#atat	unknown -64	yes 61
#atay	unknown -80	yes 73
#atba	unknown -55	yes 40
#atch	unknown -60	yes 95
#ate>	no -136	unknown -43	yes 142
#atea	no 138	unknown -86	yes -85
#atel	no -65	unknown 51
#ater	unknown 59	yes -40
#atet	no -67	yes 77
#ateu	yes -81
#atgh	no -64	unknown 119	yes -56
#atgo	no -55	unknown 97	yes -44
#atha	no 74	unknown -79
#ati>	unknown -53	yes 81
#atim	unknown 99	yes -124
#atis	no -40
#atkh	unknown 114	yes -81
#atna	no 46	unknown -110	yes 58
#atni	unknown -70	yes 65
#ato>	no 151	unknown -149
#atou	unknown 94	yes -66
#atre	unknown 129	yes -115
#atri	no -131	unknown 149	yes -53
#ats>	no 58	yes -58
#atsi	no -125	yes 59
#atte	unknown 59
#atwj	unknown -44	yes 76
#audi	unknown 44	yes -60
#aux>	no 140	unknown -76	yes -78
#ave>	no -88	unknown 145	yes -57
#aver	no -83	yes 62
#avie	unknown 135	yes -160
#awab	no -78	unknown 155	yes -76
#awar	no -111	unknown 188	yes -91
#awbc	unknown 51	yes -70
#awbo	no -77	unknown 41
#awch	no 105	yes -65
#awel	no -67	unknown 86
#awer	unknown 57	yes -102
#awha	no -42	unknown -60	yes 102
#awlo	no 86	unknown -120
#awni	unknown -106
#awya	no 149	unknown -98	yes -58
#axi>	unknown -50	yes 49
#ay7r	no -52	unknown -109	yes 138
#ay9t	unknown 57	yes -47
#ayar	no -71	unknown 125	yes -55
#aych	no -78	unknown 52
#ayd>	unknown 93	yes -105
#ayda	no 51	yes -92
#ayde	no 89	unknown -76
#aydh	no 192	unknown -141	yes -99
#aydo	no -73	unknown -117	yes 179
#aydr	no -89	unknown -65	yes 152
#ayeb	no 146	unknown -79	yes -103
#ayed	no -132	unknown 211	yes -82
#ayeg	no 108	unknown -206
#ayej	unknown 67	yes -79
#ayet	no -54	unknown 99	yes -59
#ayg>	unknown -115	yes 106
#ayga	unknown -42
#aygh	no 75	unknown -93
#aygo	no -47	unknown 49
#ayj>	no 91	unknown -56	yes -62
#ayja	unknown 51	yes -70
#ayjr	yes -78
#aykh	no -102	unknown 117
#ayl3	no 193	unknown -97	yes -130
#ayla	unknown -55	yes 71
#ayn>	yes -50
#aync	no 66	yes -67
#ayr>	no 112	unknown -97
#ayra	no -40	unknown 88	yes -55
#ayre	no 100	yes -85
#ayse	no 54	unknown -45
#aysi	no -74	unknown 63
#ayt9	no 62	unknown -40
#ayye	no 198	unknown -127	yes -134
#ayz>	no 139	unknown -131
#aza>	yes -100
#azal	no -44	unknown 54
#azat	no -99	yes 68
#azel	no -98	unknown 163	yes -78
#azi>	no -134	yes 126
#azni	no 148	unknown -159
#azro	no 53	unknown -72
#azt>	no -97	unknown 79
#b3a>	no -45
#b3d>	no -61	yes 82
#b7ar	no -138	yes 40
#b7er	no 53	unknown 90	yes -145
#b9a>	no -45
#b9ac	no -120	yes 69
#b9at	no -78	yes 62
#b9aw	no 130	unknown -63	yes -111
#b9it	no -119	unknown -70	yes 182
#ba3>	unknown -148	yes 101
#ba3i	no -121	unknown -132	yes 203
#ba9>	no 87	yes -94
#bag>	no -107	unknown -74	yes 178
#bagh	no -75	unknown 85
#baig	yes -41
#bakh	unknown -56
#bal>	unknown 41	yes -52
#balc	no -48
#ball	no 86	yes -42
#ban>	no -97	yes 54
#bana	no 77	unknown -46
#banc	no 150	unknown -157
#bani	no 58	unknown -69
#barb	no -45	unknown -44	yes 85
#bard	no 101	yes -104
#barr	unknown -58	yes 87
#bas>	no 94	unknown -77
#bass	no 77	unknown -77
#batn	unknown -115	yes 114
#batt	no -49	unknown 120	yes -73
#baw>	unknown -76	yes 70
#bayd	unknown 97	yes -76
#bba>	no -108	yes 65
#bbag	no -117	yes 130
#bbat	unknown -57
#bbaw	unknown -76	yes 70
#bbec	no -116	unknown 183	yes -98
#bbet	no -150	yes 65
#bch>	unknown 100	yes -82
#bdat	no -55	yes 57
#bdel	no 78	unknown -47
#be3d	no 58	yes -53
#bech	no -86	unknown 90
#becu	no -45	unknown -44	yes 85
#bed>	no -133	unknown -105	yes 233
#bedd	no -72
#bel>	no 49	unknown -80
#ben>	no 94	unknown -81
#benn	unknown 72	yes -97
#bent	unknown 41	yes -41
#ber>	yes -54
#berd	no -129	yes 114
#berl	yes -52
#berr	no 65	unknown -56
#bes>	no 90	yes -105
#bet>	no -48	unknown 74
#beto	yes -49
#bett	no 40	unknown -43
#bezz	no 44	yes -56
#bghe	no -69	unknown 40
#bghi	unknown 41	yes -60
#bi9>	yes -53
#bia>	no -45	unknown 125	yes -82
#biba	unknown 41	yes -105
#bicy	unknown -74	yes 59
#bid>	unknown 107	yes -132
#bida	no -88	unknown 169	yes -117
#bido	no -145	yes 82
#bier	no -70	unknown 111
#bih>	no -95	unknown 49
#biha	no 92	unknown -55	yes -52
#bikh	no 119	unknown -106
#bilt	no -102	unknown 159	yes -62
#bin>	no -46	unknown 52
#bina	yes -48
#bine	no 43	unknown -74
#bir>	no 44	unknown -83
#bira	unknown 53	yes -55
#bis>	no -157	unknown 88	yes 67
#bit>	unknown 49
#bita	unknown -51	yes 88
#biya	no -46	unknown 50
#bjou	yes -60
#bkhi	no 249	unknown -127	yes -176
#bki>	no 43	unknown -56
#bla>	no 83	unknown -60
#blas	no 56
#ble>	no 77	yes -53
#blea	no -102	yes 83
#bles	no 212	unknown -142	yes -79
#bmw>	no 105	unknown -120
#bna>	unknown -51
#bnad	no 83	yes -57
#bnti	unknown -74	yes 75
#bole	no -41
#boli	yes -85
#bomb	no -42	unknown 107	yes -61
#bonj	no 53	yes -40
#bou7	no 108	unknown -92
#bou>	unknown -64	yes 53
#boug	unknown 52	yes -53
#boun	no -67
#bout	no -104	yes 128
#box>	unknown 59	yes -74
#bqa>	no 91	unknown -143	yes 44
#bqat	no -124	unknown 108
#bra>	no -68
#brad	yes -58
#brak	unknown -57
#bris	no -68	unknown 55
#briz	unknown 86	yes -53
#brou	no 40	unknown -52
#bta>	no 147	unknown -126
#btat	no 216	unknown -196	yes -60
#bti>	no -72	unknown -66	yes 134
#bto>	yes 63
#btou	no -100	unknown 218	yes -183
#bula	no -54	unknown -63	yes 111
#bure	no -49	unknown 106	yes -63
#bus>	unknown 53	yes -46
#cabi	no -96	unknown -44	yes 91
#cabl	no 94	yes -72
#cade	unknown 81	yes -123
#cafe	no 80	yes -97
#came	no -42	unknown 103	yes -60
#camp	unknown -50
#cana	no 128	unknown -139
#capo	unknown 85	yes -73
#car>	no -52	unknown 46
#cara	no 118	unknown -105
#card	no 51	yes -61
#carr	unknown -47
#cart	no -65	unknown 85
#casa	no -46	yes 58
#casq	no -105	unknown 128	yes -47
#cass	no 63	unknown 62	yes -147
#cave	no -108	unknown 173	yes -66
#ccin	no -90	unknown 62
#ccro	unknown 54	yes -58
#cede	no -76	unknown -42	yes 119
#cee>	no -71
#cein	no -112	unknown -70	yes 175
#cens	no -81
#ceus	no -74	unknown 114	yes -44
#ch3a	no 78	yes -87
#ch3e	no 40
#ch7a	no -79	unknown 199	yes -162
#cha3	unknown -49
#cha>	no 66	yes -45
#chab	no 57	unknown -58
#chad	unknown -104	yes 92
#chaf	unknown 56
#chag	unknown 54	yes -58
#chah	no -75	unknown 74
#chai	no -74	yes 79
#chal	no -68	unknown 68
#cham	no 41	unknown -71
#chan	no -54
#chao	no -56	unknown -72	yes 92
#char	no -63	yes 40
#chat	unknown -71
#che3	unknown 46
#ched	no -78	unknown -56	yes 125
#chej	no 53	unknown -69
#chek	no 171	unknown -248	yes 77
#chel	unknown -59	yes 54
#chem	yes -53
#cher	yes -78
#ches	no 126	yes -83
#chet	unknown -147	yes 114
#chfa	no 84	unknown -281	yes 145
#chha	no -68	unknown 65
#chhe	no -54	unknown 75
#chib	unknown -64	yes 53
#chic	unknown -69	yes 48
#chid	unknown 47
#chif	no 61	yes -45
#chik	no -43	unknown 54
#chin	no -44	unknown 75
#chit	no -58	unknown 87
#chka	no -84	unknown 69
#chko	unknown 52
#choc	unknown 52	yes -95
#chor	no 67	yes -45
#chou	unknown -57	yes 50
#chqe	unknown 78	yes -48
#chqq	yes -44
#chre	unknown -69	yes 47
#chri	unknown 69	yes -114
#chta	no 47	yes -69
#chwi	unknown -71	yes 103
#cide	no -78	unknown 68
#cie>	no -48	yes 54
#cien	no -91	unknown 173	yes -80
#ciet	no -56	unknown 88
#cin>	no -74	unknown 43
#cine	unknown 78	yes -67
#circ	unknown 86	yes -55
#civi	no -118	yes 79
#clar	no -51	unknown 73
#clet	unknown -56	yes 51
#clie	yes 40
#clim	yes -43
#coco	no -50	yes 64
#coff	unknown 47
#coif	no -53	unknown 94	yes -47
#cole	no 54
#coll	no -49	unknown 86
#colo	no 42	yes -53
#comm	unknown 49
#comp	no 66	yes -44
#con>	no -48
#cong	no 205	unknown -110	yes -121
#cont	no -43	unknown 45
#coot	no -49	unknown 72
#cord	no 156	unknown -120	yes -61
#cott	no -50	yes 64
#coul	unknown 85	yes -45
#cour	unknown -101	yes 76
#cran	no -62	yes 42
#croc	yes 49
#croi	unknown -113	yes 135
#cteu	no 76	yes -71
#ctio	yes -41
#ctri	no 84	yes -86
#ctur	unknown 66	yes -41
#cue>	no -45	unknown -44	yes 85
#cuis	unknown -40
#cuit	yes 40
#cule	no -58
#cycl	unknown -79	yes 54
#d7ek	no 84	unknown -81
#da3>	no -80	unknown 41
#da3a	yes -59
#da3n	no -81	yes 70
#daba	no -50	yes 53
#dade	unknown 106	yes -75
#daha	no -134	unknown -57	yes 157
#dahr	no -84	unknown -57	yes 132
#dair	no -92	yes 86
#dak>	no -69	unknown -52	yes 116
#dakh	yes 43
#dama	unknown -69
#dan>	no 50	yes -79
#dani	no 53	unknown -113	yes 56
#dara	no -40
#darb	no 46	unknown -166	yes 111
#dari	no 94	unknown -63	yes -44
#daro	unknown -63
#darr	no 134	unknown -123
#dati	no -62	unknown -62	yes 114
#dato	no 48	unknown -71
#daw>	no -43	yes 41
#dawh	yes 45
#daya	unknown -62
#dayr	no 41	yes -59
#dayz	no 139	unknown -131
#daz>	no -81	unknown 140	yes -77
#dazt	no -97	unknown 79
#dbab	no -76	yes 72
#dch>	no -175	unknown 44	yes 74
#dcha	no 168	unknown -92	yes -83
#dda>	no -74	yes 57
#ddar	yes -57
#ddaw	no -79	yes 59
#ddel	no -55	yes 66
#ddha	no -56	unknown -70	yes 122
#ddi>	no -53	unknown -45	yes 98
#ddin	no -86	yes 91
#ddit	unknown -45
#ddni	no 62	unknown -100
#ddo>	unknown -120	yes 124
#ddou	no -101	unknown -55	yes 130
#de7k	no 163	unknown -126
#dech	no 120	unknown -74	yes -59
#decl	no -51	unknown 73
#degd	yes -55
#dehr	no -65	unknown -163	yes 216
#del>	no -48	yes 76
#dem>	unknown -86	yes 61
#deme	no -114	unknown 188	yes -95
#denc	no 42
#deo>	no -83	unknown 51
#depa	no 47	yes -48
#depo	unknown 45
#der>	no -77	unknown 82
#derc	no -77	unknown -59	yes 135
#derk	no -102	unknown 166	yes -70
#derr	no 96	unknown -108
#dert	unknown 41
#deus	unknown 57
#deww	unknown -169	yes 187
#dfe3	no 61
#dgui	no -41	unknown 86	yes -55
#dha>	unknown -56	yes 70
#dhak	no 193	unknown -142	yes -114
#dheb	unknown 46	yes -65
#dher	no -96	unknown -165	yes 208
#dhom	unknown 42	yes -56
#dia>	unknown 56	yes -96
#diat	no 73	yes -142
#dich	yes -43
#did>	no 178	unknown -191
#dida	unknown 53
#dim>	unknown 65	yes -72
#din>	unknown -97	yes 71
#dina	unknown -47
#dio>	no -62	unknown 82
#diro	no -60	yes 65
#diss	no -43	unknown -42	yes 79
#dita	no 93	unknown -152	yes 45
#diya	no 145	unknown -167
#dkhe	unknown -51
#dlou	no -41	yes 59
#dma>	no -63	yes 89
#dni>	no -49
#dola	no 65	unknown -75
#doli	no 84	unknown -106
#doll	no 93	unknown -105
#don>	no -129	unknown -68	yes 157
#donc	yes -41
#dor>	unknown -83	yes 100
#dora	no 52	unknown 59	yes -153
#dos>	no -96	yes 55
#doss	no 82	yes -82
#dou>	no -131	yes 120
#doub	no -59	unknown 74
#douc	no 41	unknown -97	yes 46
#douh	no 129	unknown -89	yes -64
#douk	no -67	yes 93
#doul	no 62	unknown -62
#dour	no -76	unknown -68	yes 131
#dous	unknown 66	yes -81
#dra3	no -89	unknown -170	yes 235
#dra>	no 66	unknown -78
#drab	unknown -95	yes 64
#drar	unknown -55	yes 63
#dras	no 145	unknown -77	yes -105
#drba	yes -48
#drbo	no -73	unknown 128	yes -92
#dreb	unknown -47
#drha	no -48	unknown -44	yes 91
#dri>	no -98	unknown -78	yes 166
#drni	no -60	unknown -68	yes 125
#dro>	no -55	unknown -102	yes 113
#dron	no -97	yes 42
#drou	no -42
#duct	no 69	unknown 51	yes -132
#dust	no -142	unknown 172	yes -50
#dwa>	unknown 110	yes -84
#e3ch	no -145	yes 139
#e3el	unknown 69	yes -84
#e3la	no -68	unknown 111	yes -66
#e3na	no 74	unknown -80
#e3ni	unknown -102	yes 133
#e77e	unknown -85	yes 85
#e7da	no -89	unknown -52	yes 112
#e7na	no 44	unknown -46
#e7o>	no -59	unknown 144	yes -85
#e7re	unknown -64	yes 48
#e7ti	no 50	unknown -66
#e99a	no 62	unknown -45
#e99e	no 96	unknown -84
#e9ba	unknown 97	yes -59
#e9e3	no -67	unknown 104	yes -40
#e9el	no -147	unknown -167	yes 222
#e9f>	no -62	unknown -54	yes 109
#e9fa	no 78	unknown -49	yes -48
#e9ha	no 96	unknown -197	yes 64
#e9na	no 59
#e9o>	unknown 83	yes -84
#e9t>	yes 73
#eage	no -57
#eaux	no 146	unknown -84	yes -73
#ebag	no -70	unknown 119	yes -47
#ebb>	no 66	unknown -51
#ebba	unknown -66	yes 65
#ebbe	no -98	unknown 102
#ebbi	no 61	yes -93
#ebch	no 45	unknown 41	yes -81
#ebda	no -67	yes 63
#ebha	no 52	unknown -136
#ebla	no 186	unknown -198
#ebna	no 112	unknown -66	yes -55
#ebni	unknown -133	yes 145
#ebro	no 73	unknown -148	yes 47
#ebta	no 206	unknown -181	yes -44
#ebti	no -56	unknown -67	yes 112
#ebto	no -44	unknown 62
#ech>	unknown -82	yes 83
#echa	no 86	unknown -170
#eche	unknown 80	yes -59
#echn	no -96	unknown 86
#echo	no -86	unknown 128	yes -43
#ecla	no -51	unknown 73
#ecol	no 75	unknown -48
#ecra	no -47
#ectr	no 79	yes -76
#ecue	no -45	unknown -44	yes 85
#edat	no -134	unknown 134	yes -43
#edch	no 166	unknown -91	yes -86
#edd>	unknown -75	yes 106
#edda	yes 42
#edde	unknown -50	yes 54
#eddh	unknown -73	yes 108
#eddi	no -81	unknown -63	yes 144
#eddn	unknown -55
#eddo	no -98	unknown -57	yes 142
#edes	no -76	unknown -42	yes 119
#edha	no 118	unknown -67	yes -76
#edit	no -89	unknown 48
#edma	no -63	yes 89
#edni	no -52
#edra	no 158	unknown -120	yes -69
#edri	no -113	unknown -71	yes 158
#edro	no 40
#efch	unknown -65	yes 80
#effe	unknown -58	yes 90
#effo	unknown -113	yes 127
#efkh	unknown -136	yes 97
#efna	yes 72
#efo>	no -88	unknown -131	yes 192
#efou	no 78	unknown -57	yes -55
#efs>	unknown -56	yes 83
#eft>	no -63	unknown 54
#eftc	no -45	unknown 94	yes -51
#efto	no -83	unknown 70
#ege>	no -128	unknown 43	yes 57
#egh>	unknown 65	yes -111
#ehdi	no -121	yes 102
#ehic	yes -46
#ehri	no -86	unknown -97	yes 180
#ehro	no -44	unknown -179	yes 195
#eil>	no -65	unknown 138	yes -88
#eima	no 140	unknown -68	yes -84
#ej3>	no 64	unknown -50
#ej3o	no 62	yes -75
#ejem	unknown -85	yes 45
#ejhi	no -66	yes 77
#ejho	no -131	yes 113
#ejja	yes 70
#ejje	unknown -117	yes 66
#ejla	no -127	unknown 197	yes -80
#ejli	unknown -131	yes 137
#ejlo	no -51	unknown -77	yes 106
#ejna	no 167	unknown -144
#ejt>	no 47
#ekh>	no -79	unknown 63
#ekha	no 51	unknown -94	yes 42
#ekhd	no -96	unknown -91	yes 180
#ekhe	no 61	unknown -96
#ekka	no 50	unknown -151	yes 89
#ekki	no -125	yes 145
#ekri	no 99	unknown -94
#el3a	no 81	yes -45
#el3o	no 46	unknown -110
#el9a	no -62	unknown -97	yes 140
#elas	no -71	unknown 49
#elat	no 188	unknown -127	yes -83
#elba	unknown -64	yes 46
#eldi	no -48	yes 85
#elec	unknown -77
#elep	no 45	unknown -51
#elev	no -112	unknown 169	yes -63
#elha	no -86	yes 86
#elj>	no -95	yes 60
#ell>	no -52
#ella	no 42
#ello	yes -55
#ellu	no -110	yes 46
#elma	no -48	unknown 139	yes -107
#elna	unknown -42
#elni	no -90	unknown 96
#elo>	unknown -57
#elso	unknown 46	yes -61
#elta	no 89	unknown -154
#em3a	no -69	unknown 91
#emch	no 56	yes -47
#eme>	unknown -45
#emen	unknown 69
#emin	yes -74
#emla	no -88	unknown -115	yes 159
#emme	no 61
#emna	no 77	unknown -73
#emoi	no -66	unknown 101
#empe	no -64	unknown 59
#emrt	no -160	unknown 220	yes -78
#en9a	unknown -55	yes 49
#enag	no -114	unknown 188	yes -95
#ench	unknown -153	yes 131
#end>	unknown 104	yes -73
#endh	no -93	yes 81
#endo	no -63	unknown -119	yes 162
#enho	no -88	yes 64
#enne	no -88	unknown 59
#enni	no 160	unknown -159
#ens>	no -85	unknown 110
#ense	no -81
#ente	no -72	yes 56
#enti	no 71	yes -58
#eot>	no -64	unknown 59
#epho	no 45	unknown -51
#epos	no -45
#er7>	no 143	unknown -148
#er9>	unknown -176	yes 117
#er9e	no -40	yes 45
#er9o	no -50	yes 40
#era>	no -72	unknown 71
#eran	unknown -65
#erb>	no -48	unknown 62
#erba	no 86	unknown -84
#erbe	yes 50
#erbi	unknown 66
#erbn	no -51
#erbo	unknown -209	yes 177
#erch	no -54	unknown -59	yes 113
#erd>	no -91	unknown 63
#erde	no 74	yes -96
#ere>	unknown 84	yes -66
#erf>	unknown -221	yes 182
#erfe	no -100	unknown -154	yes 206
#erg3	no -40	unknown 51
#erge	no -105	yes 125
#ergu	no 102	unknown -196	yes 83
#erha	no -49	unknown -137	yes 175
#erie	no 41	yes -58
#erja	unknown -109	yes 101
#erk>	no -102	unknown 166	yes -70
#erli	yes -52
#erma	no -87	unknown 67
#ermi	no -71	yes 104
#ermo	no -78	unknown 79
#erne	no -60	unknown 41
#erni	no -73	unknown 52
#err>	no 142	unknown -108
#erra	yes -50
#erri	yes 46
#erro	unknown -75	yes 43
#errs	no -77	unknown -87	yes 163
#erru	no -96	unknown 93
#ersa	unknown 68	yes -57
#ersi	no -46	yes 87
#erss	no 41	unknown -131	yes 89
#ert>	unknown 55
#ertc	no 141	unknown -116	yes -76
#erte	unknown 67	yes -49
#erth	unknown 46
#erto	unknown -177	yes 144
#erve	no -47	unknown -115	yes 141
#ervi	no -55
#esid	no 42
#eski	unknown 68	yes -116
#esra	no -125	unknown 91
#essa	no 97	unknown -116
#esse	no 57	unknown -67
#essn	no 54	yes -46
#essr	unknown 42
#esti	no 119	unknown -41	yes -121
#etab	no -93	unknown 123	yes -51
#etag	no 93	yes -83
#etai	unknown 70	yes -55
#etar	unknown -124	yes 99
#etat	no 44	unknown -149	yes 112
#etch	no 51	yes -82
#ete>	no -59	unknown 63
#etha	no -100	unknown 69
#etna	no 41
#etne	no -84	unknown -82	yes 153
#etni	unknown 48	yes -52
#etre	unknown 54	yes -63
#etro	unknown 95	yes -82
#etta	no 128	unknown -121
#etti	unknown 70	yes -40
#etto	no -216	unknown -83	yes 219
#eubl	no 107	yes -101
#euge	no -64	unknown 59
#euil	unknown 44	yes -60
#euro	unknown 51
#eurs	no -42	unknown 92	yes -87
#eus>	unknown 105	yes -63
#euse	yes -56
#eux>	no -137	unknown 198	yes -98
#evis	yes -88
#exti	no 122	unknown -47	yes -128
#eyet	unknown -62
#eyyd	no 69	unknown -108
#eyye	no 61	unknown -84
#ezt>	no -80	unknown -50	yes 125
#ezya	no 64	unknown -98
#ezz>	no 56	unknown -115	yes 55
#ezzo	no -48	yes 74
#fact	unknown 90	yes -85
#fahe	no 127	unknown -47	yes -91
#fahm	no -104	unknown 78
#fak>	unknown 84	yes -76
#fako	no -76
#fara	unknown 85	yes -157
#faza	yes -82
#fch>	no -55	unknown 45
#fe3>	no 47	unknown 62	yes -127
#fe9t	no -50	yes 63
#fekh	no -132	unknown 52	yes 64
#fekk	no -78	unknown -149	yes 212
#fell	unknown -108	yes 118
#fen>	no -102	unknown 126	yes -46
#fer9	no -47
#fer>	no -56	unknown -43	yes 86
#ferg	yes 60
#ferm	no 42
#ferr	unknown 53	yes -47
#fes>	no -87	yes 77
#fet>	no 72
#fett	unknown -133	yes 92
#feu>	no 55	unknown -48
#feur	no 46
#ffes	no -54	unknown -52	yes 105
#ffeu	no 46
#ffou	unknown -48	yes 58
#ffre	unknown 47
#fha>	no -98	unknown -76	yes 157
#fhem	no -111	unknown 213	yes -103
#fia>	no 58	unknown -62
#fiat	yes 43
#fiho	unknown -114	yes 96
#fin>	unknown 89	yes -70
#fina	no 48	unknown -82
#fiss	no -72	unknown 42
#fit>	no -66	unknown 55
#fiya	no 61	yes -42
#fjer	no 96	yes -103
#fkha	no -97	unknown -91	yes 177
#fla>	no -91	unknown -80	yes 168
#flet	no 40
#flex	no -99	yes 47
#flou	no -56
#fo9a	no -80	unknown 110
#fo9o	no -116	unknown 62	yes 42
#for>	no -149	unknown 66	yes 77
#forn	unknown -61	yes 68
#fou9	no -48	unknown 103	yes -69
#fou>	no -66	yes 45
#fouk	no -50	unknown -62	yes 111
#foun	no 52	unknown -61
#four	yes -58
#fra>	no -88	yes 89
#frac	unknown -162	yes 155
#fran	unknown 67	yes -60
#fre>	unknown 47
#frig	unknown 54	yes -45
#frin	unknown -83	yes 51
#frit	unknown 77	yes -103
#frou	no -122	unknown 139	yes -68
#fsed	no 119	unknown -89
#fto>	unknown 40	yes -74
#ftou	yes 40
#fuit	no -81	unknown 126	yes -44
#g3at	no -122	unknown 97
#ga3>	unknown 64	yes -70
#gadi	yes 46
#gala	no 54	unknown -82
#gali	unknown 71	yes -74
#galo	no -70	unknown 91
#galt	no -63
#gan>	no 73	unknown -65
#gara	no 52	yes -45
#gard	no -63	unknown 114	yes -50
#gats	no 58	yes -58
#gaz>	yes 70
#ge3>	no -58	yes 71
#gela	no 128	unknown -61	yes -98
#genc	no 40	unknown -84
#geot	no -64	unknown 59
#ger>	no -66	unknown 117	yes -71
#geur	no -118	unknown 160
#gha>	unknown -42
#ghab	no 41	yes -56
#ghac	unknown 53	yes -66
#ghan	unknown 88	yes -99
#ghar	no -56	unknown 78
#ghaw	unknown 49	yes -47
#ghay	unknown 41	yes -61
#ghel	no -69	unknown 64
#gher	no 41	unknown -141	yes 85
#ghet	no -45	unknown 97	yes -51
#ghew	no 75	yes -67
#ghi>	no 116	unknown -66	yes -60
#ghin	no -111	unknown 166	yes -86
#ghir	no 68	unknown -71
#ghis	no -65	unknown 160	yes -146
#ghit	yes -47
#ghla	no -115	unknown -197	yes 258
#ghli	unknown -88	yes 79
#ghor	unknown -62	yes 96
#ghra	no -128	unknown -97	yes 212
#ghse	no 40	unknown -56
#ghso	no -134	unknown -117	yes 201
#ghta	no 62	unknown -81
#glac	no -56	unknown 87
#gle>	unknown 42	yes -84
#glis	unknown 73	yes -80
#glov	unknown 58	yes -102
#gne>	unknown 67	yes -56
#gnoi	no 62	yes -68
#gol>	no -59	unknown 81
#goln	no -181	unknown 239	yes -137
#golt	no 111	yes -102
#goo>	no -83	unknown 134	yes -61
#gora	no -83	unknown -105	yes 154
#gps>	no 122	yes -123
#grav	no -71	unknown -114	yes 184
#grel	unknown 79	yes -86
#guig	no -41	unknown 86	yes -55
#h15>	no -63	unknown 54	yes -45
#h30>	no -50
#h45>	unknown -103	yes 87
#h7al	no -79	unknown 199	yes -162
#ha3l	no 52
#ha3r	unknown -83	yes 84
#haba	no 125	unknown -42	yes -138
#hadi	unknown 46	yes -44
#hady	no -71	unknown -97	yes 167
#haf>	no -87	yes 41
#hafc	no -45	unknown 133	yes -88
#hafe	no 57	unknown 40	yes -109
#hafo	no -57	unknown 115	yes -61
#hage	unknown 54	yes -58
#haha	no 88	unknown -45	yes -78
#hahd	no -78	unknown 129	yes -51
#hain	no -74	yes 79
#hak>	no 193	unknown -142	yes -114
#hal>	no -157	unknown 155
#hale	no 98	unknown -61
#hali	no 61	yes -85
#hall	no -81	unknown 78
#ham>	no -71	yes 47
#hamb	yes 41
#hamd	no 94	unknown -77
#hamm	no 69	yes -58
#hang	unknown 95	yes -158
#hani	no -45	unknown -51	yes 78
#haou	no -56	unknown -72	yes 92
#harb	no -60
#hare	unknown -42
#hari	unknown 47
#harj	no -86	yes 59
#harm	no -48	yes 54
#hat>	unknown -52	yes 54
#hatc	no -67	unknown 124	yes -84
#haud	no -40
#hawc	no 90	unknown -46	yes -50
#hawy	no 149	unknown -98	yes -58
#hay>	no 68	yes -43
#hazn	no 148	unknown -159
#hbet	unknown 42
#hbi>	no -84	unknown -58	yes 129
#hdat	no 74	yes -46
#hdda	unknown -73	yes 79
#hdec	no 120	unknown -74	yes -59
#hdi>	unknown -125	yes 145
#hdit	no -50	unknown 53
#hdou	no -137	unknown 50	yes 80
#he3l	no -103	unknown 53
#heb>	unknown 46	yes -65
#hebb	no -57
#hebt	no 99	unknown -59	yes -44
#hed>	unknown -72	yes 45
#hedc	no 166	unknown -91	yes -86
#hedd	no -59	yes 99
#hedm	no -64	yes 71
#hefn	no -92	unknown -129	yes 184
#hejr	no 53	unknown -69
#hel3	no 80	unknown -91
#hell	no -40	unknown 85	yes -44
#heln	unknown -52	yes 48
#hels	unknown 77	yes -105
#helt	no 57	unknown -86
#hem3	no -134	unknown 96
#hemi	yes -74
#hemm	no 42
#hemn	no 105	yes -70
#hen>	no -45	unknown 58
#her>	unknown 61	yes -97
#herb	unknown -42
#herj	unknown -58
#herr	unknown -49	yes 71
#hes>	no 126	yes -83
#hess	no -121	unknown 175	yes -56
#het>	unknown -53
#hez>	unknown 72	yes -96
#hfif	no -64	unknown -135	yes 121
#hhar	no -72	unknown 82
#hher	no -54	unknown 75
#hhh>	unknown 40	yes -54
#hhhh	unknown 89	yes -57
#hhor	no -52	yes 56
#hicu	yes -46
#hifo	no 61	yes -45
#hika	no -43	unknown 54
#hila	yes -58
#him>	no 61	unknown -127	yes 48
#hin>	no -69	unknown -60	yes 124
#hina	unknown 115	yes -109
#hine	no -59	unknown 71
#hir>	no 96	unknown -89
#hira	no -89	yes 70
#his>	unknown 109	yes -123
#hit>	unknown 40	yes -49
#hitc	no -109	unknown 58	yes 46
#hka>	no -84	unknown 69
#hkil	unknown -90	yes 47
#hkit	unknown -73	yes 71
#hkou	unknown 52
#hlat	unknown -56
#hles	no -54	unknown 74
#hli>	unknown -88	yes 79
#hlle	unknown -46	yes 81
#hlli	no -65	unknown 99	yes -49
#hlou	no -70	unknown 183	yes -194
#hmis	unknown -46	yes 46
#hna>	no 80	unknown -66	yes -46
#hno>	no 58	yes -41
#hobz	no -97	unknown 78
#hoc>	unknown 75	yes -99
#hodr	no 66	unknown -78
#hof>	no -58	unknown 88
#hone	no 55	unknown -67
#hor>	unknown -60
#hort	yes -41
#horz	unknown -89	yes 118
#hoto	unknown 65	yes -86
#hott	yes -73
#hou>	no -106	yes 137
#houl	no -81	unknown 57
#houm	no 110	yes -136
#houn	unknown -74	yes 73
#hour	no -61	unknown 62
#hout	no -168	unknown 156
#houy	unknown -63
#howa	no 50	yes -47
#hoya	no -47	unknown 76
#hqet	unknown 63	yes -46
#hqqa	no 52	yes -50
#hra>	unknown -74	yes 84
#hrar	no -50
#hraz	unknown -130	yes 127
#hrb>	unknown 111	yes -126
#hrba	no -92	unknown 99
#hre7	unknown 130	yes -91
#hrej	no 71	unknown -63
#hri>	no -80	unknown -52	yes 129
#hrin	no -111	yes 98
#hrit	unknown 100	yes -126
#hrou	no -41	unknown -90	yes 105
#hsel	no 76	yes -60
#hser	unknown 60
#hta>	no 66	yes -69
#htaf	unknown 74	yes -114
#hti>	no -135	unknown -72	yes 195
#htou	no -110	yes 105
#hwa>	no 88	yes -50
#hwaw	yes -56
#hwia	no -66	unknown -45	yes 100
#hwiy	no -72	yes 102
#hya>	no 118	unknown -128
#hzen	unknown 77	yes -68
#i7a>	no -131	unknown 138
#i7t>	no -54	unknown -81	yes 110
#i9a>	no 85	unknown -82
#i9ay	unknown 53	yes -62
#i9i>	no 53	unknown -77
#iad>	no 44
#ian>	no 59	yes -55
#iate	no 73	yes -142
#iba>	no 137	yes -108
#iban	unknown 63	yes -40
#ibi>	no -175	unknown 244	yes -85
#ich>	no 128	unknown -54	yes -72
#icha	no -45
#iche	no -166	unknown 43	yes 99
#ichk	no -84	unknown 69
#icul	no -58
#icyc	unknown -77	yes 65
#ide>	no -195	unknown 203
#ideo	no -83	unknown 51
#idi>	no 96	unknown -87
#idon	no -136	yes 72
#iege	no -144	unknown 65	yes 41
#iel>	no 72	yes -42
#ien>	no -106	unknown 121
#iere	unknown 58	yes -43
#iete	no -62	unknown 109	yes -48
#ieur	no -89	yes 51
#ifa>	no -49	unknown -67	yes 76
#ifac	yes -53
#ifet	no -122	yes 41
#iffe	no 117	unknown -61	yes -77
#ifi>	no -99	yes 111
#ifor	no -149	unknown 66	yes 77
#ifou	no 68	yes -44
#ifra	yes -69
#ift>	unknown -69
#igne	no -69	unknown 129	yes -62
#igno	unknown 44	yes -44
#igo>	unknown 54	yes -45
#ihom	unknown -46	yes 44
#ihou	unknown -64	yes 71
#ika>	no -74	yes 44
#ikay	no -43	unknown 54
#ikhi	no 119	unknown -106
#ikom	unknown 79	yes -43
#ilah	no 92	unknown -115
#ile>	no 48
#ilet	yes -46
#ilif	no -61	yes 50
#illa	unknown -95	yes 70
#ille	unknown -139	yes 94
#ilti	no -81	unknown 136	yes -58
#ima>	no 51	yes -48
#imar	no -53
#imen	unknown 84	yes -55
#imme	unknown 64	yes -86
#imn>	no 87	unknown -83
#imna	no -115	unknown -89	yes 186
#inac	no -130	unknown 54	yes 77
#inah	no 43	unknown -75
#inat	no 49
#ince	no 76	yes -116
#indu	no 40	unknown 61	yes -111
#inee	yes -74
#ines	no -66
#inet	unknown -55
#ingo	yes -52
#inha	no -169	unknown -59	yes 207
#inih	no -146	unknown 95	yes 41
#inin	no -100	unknown 67
#int>	no 72	unknown -57
#inte	no -60	unknown 102	yes -42
#ints	no -112	unknown -195	yes 246
#intu	yes 49
#ionn	no -124	unknown 216	yes -90
#iori	unknown 44	yes -51
#iot>	no -54	unknown 63
#ipho	yes 53
#ipor	unknown -124	yes 80
#ira>	no -74	unknown 73
#irag	unknown -67
#irat	no -80	unknown 89
#irba	no -55	unknown -51	yes 106
#ircu	unknown 86	yes -55
#iro>	yes 66
#isci	yes -44
#iser	no -50	unknown 55
#iseu	no 65	yes -58
#isqu	no -115	unknown 53	yes 58
#iss>	no -100	yes 76
#issa	no 46
#isse	no -51	unknown 44
#issi	unknown 96	yes -113
#isso	no -50	unknown 120	yes -76
#issu	no -50	unknown 42
#ista	no 100	yes -86
#ita>	no -41	unknown 70	yes -58
#itai	unknown 75	yes -44
#ital	no -79	unknown -65	yes 119
#itar	no -40	yes 71
#itch	no -81	yes 84
#ite>	unknown 86	yes -70
#iter	no -111	yes 79
#iteu	no 77	yes -81
#itha	no 64	yes -48
#itho	no 54
#iti>	yes -44
#ito>	no -88	yes 108
#itou	no -72	unknown 41
#itre	no -44	unknown 61
#itri	unknown 61
#itro	unknown -53
#itur	no -71	unknown 45
#iver	unknown 86	yes -46
#ivil	no -118	yes 79
#ivra	unknown -42
#ivre	no 92	yes -67
#iyad	no 99	unknown -114
#iyam	no 44	unknown -92	yes 54
#iyat	no 81	unknown -101
#iyed	no 79	unknown -175	yes 83
#iyin	no -67	unknown 121	yes -51
#j3at	no -63	unknown 97	yes -58
#j3o>	unknown 67	yes -83
#j3ou	no -82	unknown 134	yes -52
#ja3>	unknown -64	yes 91
#jab>	unknown -94	yes 81
#jah>	unknown -178	yes 181
#jaj>	unknown -98	yes 51
#jaja	no 81	unknown 57	yes -153
#jala	no -47	unknown 65
#jama	unknown -94	yes 71
#jame	yes -52
#jand	no -107	unknown 135	yes -62
#jane	no 123	unknown -90	yes -42
#jani	unknown 84	yes -118
#jant	no 238	unknown -172	yes -119
#jara	no 50	unknown -74
#jard	no 95	yes -75
#jari	no -61	unknown 109	yes -52
#jarr	unknown -128	yes 73
#jawa	no -78	unknown 155	yes -76
#jawb	no -48	unknown 52
#jay>	unknown -45
#jbed	no -156	yes 185
#jbel	no 104	yes -131
#jdar	unknown 96	yes -103
#jdid	unknown 53	yes -65
#je3>	unknown -43
#je3n	unknown -47	yes 63
#je3t	no 93	yes -69
#jeb>	no -152	unknown -137	yes 228
#jebd	no -83	unknown -66	yes 135
#jebh	no -64	unknown -122	yes 168
#jed>	no -83	yes 44
#jehd	yes 60
#jeld	no -117	yes 112
#jem3	unknown 51
#jer7	unknown -62
#jerr	no -94	unknown -146	yes 208
#jhi>	no -66	yes 77
#jhou	no -120	unknown 45	yes 71
#jit>	no -87	unknown -79	yes 153
#jiw>	no 121	unknown -100
#jja>	unknown -123	yes 103
#jjar	yes 70
#jje3	no 75	unknown -158	yes 65
#jla>	no -91	unknown 46
#jli>	no -52	unknown -117	yes 166
#jlia	no 71	unknown -120
#jlih	no -47	yes 78
#jlo>	no -128	unknown -100	yes 168
#jlou	unknown -64
#jm3a	no -86	unknown 101
#jme3	no -46	unknown -40	yes 85
#jna>	no 115	unknown -80
#jnab	unknown -77	yes 42
#join	no 74	unknown -43	yes -49
#joj>	unknown -113	yes 99
#jouj	yes 49
#jra7	no 90	unknown -118
#jre7	no 77	unknown -56
#jrou	unknown -64	yes 60
#juin	unknown 53	yes -54
#k7al	no -127	yes 82
#k7el	unknown 43	yes -82
#ka3b	no -68	unknown -138	yes 182
#kabe	no 105	unknown -175
#kabi	no -62	unknown -72	yes 120
#kala	yes -47
#kame	no -65	unknown 77
#kami	no -43	unknown 47
#kaml	no 56
#kan3	unknown 91	yes -59
#kan9	yes 43
#kan>	no 76	unknown -103
#kanb	no -63	unknown -53	yes 109
#kanc	no 91	unknown -90
#kand	no -85	unknown -119	yes 166
#kane	unknown -40
#kang	no -85	unknown 97
#kanh	unknown 143	yes -184
#kank	no -45	yes 72
#kanm	no -132	yes 131
#kano	no 42	yes -74
#kans	no -51	yes 51
#kant	no 47	unknown -52
#karo	no 61	unknown -87
#karr	no -77	yes 72
#kat3	unknown -125	yes 106
#kat7	no -105	yes 133
#kat9	no -102	unknown 48
#kat>	no 82	unknown -96
#katg	no -60	unknown 109	yes -49
#katk	no -47	unknown 103	yes -55
#katl	no 44	yes -76
#katr	no -52	unknown 123	yes -102
#kats	no -112	yes 102
#katw	unknown -44	yes 76
#kay3	no -81	yes 63
#kay7	unknown -142	yes 157
#kay9	no -75	unknown 97
#kaya	no -43	unknown 54
#kayc	no -72
#kayd	unknown -69	yes 72
#kaye	unknown -46
#kayf	unknown -55	yes 65
#kayh	no -45	unknown 60
#kayk	no -129	unknown 141
#kayl	no 165	unknown -102	yes -76
#kaym	no 116	unknown -158
#kayn	yes -46
#kayr	no 89	unknown -48	yes -51
#kays	no -49	yes 40
#kba>	no -123	unknown -118	yes 214
#kber	no -145	unknown 69	yes 66
#kbir	unknown -61	yes 58
#kbti	no -103	unknown -70	yes 163
#kchi	no -100	unknown 111
#keb>	unknown -65	yes 42
#kebb	no -56
#kebt	no -42	unknown -89	yes 121
#keff	no -158	unknown -268	yes 314
#kel>	unknown 63	yes -75
#kelb	unknown -40
#ken>	no -233	unknown 328	yes -200
#kenn	no 90	unknown -156	yes 57
#kent	unknown -49	yes 42
#kers	no -83	unknown -107	yes 170
#kess	unknown -101	yes 64
#ket>	no -114	yes 105
#kha>	unknown -74	yes 42
#khad	no -82	unknown -119	yes 191
#khal	no -63	unknown 100	yes -41
#kham	no -178	yes 146
#khan	yes 40
#khar	unknown 43
#khas	unknown 47
#khat	no -219	unknown 167
#khaw	no 82	yes -50
#khay	no -64	yes 83
#khaz	no 148	unknown -159
#khdd	unknown -65	yes 60
#khde	no 50	unknown -47
#khdi	unknown -72
#khdo	no -137	unknown 50	yes 80
#kheb	no 77	yes -61
#khed	unknown -42
#khem	no -73	unknown -55	yes 130
#kher	no 40
#khet	no -63
#khfi	no -64	unknown -135	yes 121
#khil	unknown 57	yes -76
#khin	no -49	unknown -70	yes 103
#khir	no 165	unknown -119	yes -44
#khle	no -54	unknown 74
#khll	no -69	yes 42
#khlo	unknown 50
#khmi	unknown -50	yes 40
#khob	no -107	unknown 96
#khor	no 148	unknown -163
#khou	unknown -48	yes 40
#khoy	no -47	unknown 76
#khra	no -107	yes 117
#khre	no 79	unknown -56
#khta	unknown 74	yes -118
#khtf	no 63	unknown -92
#khti	no -81	yes 76
#khto	no -98	unknown 40	yes 41
#khwa	no 64	yes -57
#khze	unknown 77	yes -68
#kifa	yes -53
#kil>	unknown -46
#kin>	no 67
#kina	no -47	yes 52
#kka>	no -40
#kkar	no 67	yes -66
#kkat	no 163	unknown -165
#kla>	unknown -122	yes 103
#klia	no 91	unknown -49	yes -41
#klla	unknown -59
#kna>	no 93	yes -62
#kol>	no 57	yes -79
#kolh	no 46	unknown -71
#koll	no -63
#koln	no 76	unknown -82
#kom>	no -49	unknown 59
#kona	unknown -83	yes 84
#kont	unknown -60	yes 45
#kora	no 106	unknown -78
#kors	unknown 93	yes -139
#koul	no 218	unknown -189	yes -67
#koum	yes -64
#koun	yes -54
#kour	no -97	unknown 78
#kouz	no 236	unknown -167	yes -104
#kran	unknown 61	yes -54
#kras	no 109	unknown -118
#kri>	no 99	unknown -94
#ktaf	no -140	unknown -164	yes 230
#ktbo	no -81	unknown 107
#ktef	no -78	unknown -95	yes 171
#ktou	no -137	unknown 120
#l2ar	no -79	unknown -80	yes 149
#l3a>	no 104	unknown -76
#l3aj	no 46	unknown -68
#l3am	no -44
#l3an	no 49	yes -57
#l3as	no -81	yes 81
#l3at	no 78	yes -99
#l3aw	unknown -79	yes 83
#l3bo	unknown 68	yes -76
#l3ch	unknown -48	yes 56
#l3eb	no 106	unknown -169	yes 42
#l3er	no -72	unknown 115	yes -54
#l3es	unknown -93	yes 68
#l3im	no -53
#l3in	no 42	yes -96
#l3o>	no 46	unknown -110
#l3om	no -132	unknown 58
#l7a9	no -98	unknown 78
#l7ad	no 48
#l7aj	no -59	unknown -155	yes 202
#l7am	unknown -43
#l7an	unknown 55	yes -41
#l7ch	no 173	unknown -76	yes -132
#l7di	no 107	unknown -157
#l7ed	no -40	unknown 55
#l7em	no -75	unknown 81	yes -40
#l7it	yes -51
#l7je	no -99	unknown 41	yes 42
#l7ma	no 59	unknown -57
#l7ou	unknown -177	yes 136
#l7ri	no -94	unknown 64
#l7wa	unknown 62	yes -52
#l9a>	no -50
#l9ah	no 96	unknown -57
#l9an	unknown -79	yes 84
#l9at	no -115	yes 113
#l9aw	no -169	unknown 134
#l9di	no 162	unknown -69	yes -168
#l9el	no 106	yes -107
#l9er	unknown -49
#l9et	no 209	unknown -203	yes -70
#l9in	no 104	yes -96
#l9it	no -45	unknown 114	yes -69
#l9od	no 185	unknown -72	yes -121
#la3b	unknown 71	yes -78
#la9>	no 266	unknown -329
#la9a	no 62	unknown -85
#la9i	no 142	unknown -82	yes -94
#lab>	no 82	unknown 89	yes -185
#laba	no 78	unknown -58
#laca	unknown 91	yes -63
#lace	no -67	unknown 72
#lach	no -90	unknown 95
#ladi	no 70	yes -81
#lage	no -80	unknown -63	yes 121
#lah>	no 65	unknown -59
#laha	no -160	unknown 194
#lain	no -65	unknown 108	yes -42
#lakh	unknown -92	yes 67
#laki	no 51	unknown -48
#lal>	no 70	unknown -71
#lama	no 139	unknown -123
#lamp	unknown -54
#lamt	no 56	unknown -202	yes 106
#lanc	unknown -66	yes 95
#land	no 95	unknown -235	yes 85
#lant	unknown -127	yes 112
#lara	no -51	unknown 48
#larb	no 47	unknown -51
#lard	no 62	yes -87
#las>	yes 42
#lass	yes -74
#last	no 65	unknown -78
#lata	unknown -57	yes 53
#lati	unknown 83	yes -84
#lave	no -63
#layk	no 89	yes -90
#lbal	no 82	unknown -156
#lben	no -42
#lber	yes -45
#lbid	no 43	yes -80
#lbit	no -65	unknown 149	yes -98
#lbla	no 68	yes -71
#lcam	unknown -43
#lcap	unknown 54	yes -106
#lcar	no -100	unknown -57	yes 142
#lcha	no 69	yes -54
#ldak	no 118	yes -105
#ldi>	no -50	yes 79
#le3>	no -62	unknown 58
#le3n	no 164	unknown -182
#le3t	no -46
#le9>	no -51	unknown -114	yes 151
#le9t	unknown -59	yes 80
#leau	no -102	yes 83
#leb>	no -99	yes 57
#lebt	unknown -78
#lec>	no -42	unknown -125	yes 103
#lect	no 67	yes -71
#led>	no -72	unknown 82
#lefo	no 53	yes -163
#lek>	unknown -141	yes 74
#lekh	yes 56
#lel>	unknown -69	yes 42
#lem>	no 199	unknown -143	yes -68
#leph	no 45	unknown -51
#ler>	no 132	unknown -147
#less	no 69
#lest	no -48	unknown 155	yes -130
#letn	no -98	unknown 170	yes -108
#leva	no -139	unknown 147
#leww	no -66
#lfaz	yes -82
#lfer	no -81	unknown 78
#lfeu	no 57
#lfo9	unknown 96	yes -80
#lfor	unknown -72	yes 49
#lgen	no -63	unknown 61
#lgha	no 76	yes -49
#lghi	unknown 76	yes -118
#lgho	no -78	yes 55
#lgre	no -98	yes 65
#lham	no 164	unknown -115	yes -49
#lhom	no 42	unknown -54
#lian	no 91	unknown -49	yes -41
#lib>	no -126	yes 88
#lid>	no -67	unknown 147	yes -87
#lida	unknown -54	yes 75
#lidi	unknown -61	yes 82
#lien	yes 40
#lifo	no -61	yes 50
#lih>	unknown -53	yes 71
#liha	yes 43
#liko	unknown 77	yes -45
#lil>	no 42
#lill	no 67	unknown -131	yes 62
#lim>	no 117	unknown -96
#lime	unknown 65	yes -53
#limn	unknown -79	yes 98
#lin>	no 99	unknown -44	yes -58
#ling	yes -52
#lise	unknown 42
#lit>	no -102	unknown 52	yes 48
#liya	no -104	unknown 96
#ljam	unknown 86	yes -120
#ljar	unknown 54	yes -83
#lkam	no -56	unknown 52
#lkbi	no -65	unknown -146	yes 140
#lkha	no 48	yes -86
#lkhd	no -147	unknown -104	yes 201
#lkhe	unknown -54	yes 54
#lkhi	no 55	yes -77
#lkhm	yes -55
#lkhs	no 57	unknown -81
#lkor	unknown 78	yes -112
#lkou	yes -61
#lkra	unknown -102	yes 61
#lla>	unknown -81	yes 71
#llab	no 58	yes -117
#llah	no 71	unknown -61
#llal	no 109	unknown -98
#llar	no -57	unknown 90	yes -53
#llat	no 44
#llaw	no -95	unknown 94
#lle3	no -106	unknown 107	yes -47
#lle9	unknown -86	yes 68
#lleb	no -152	unknown 94
#llek	unknown -59	yes 87
#lles	no -46	unknown 61
#llet	no 90	unknown -98
#lli>	unknown -41	yes 59
#llit	no -113	yes 77
#llo>	no -99	unknown 138	yes -48
#llom	unknown -40	yes 66
#llon	no 69	unknown -55
#llum	no -110	yes 46
#lma7	no 107	unknown -109
#lmac	unknown 55	yes -44
#lmad	no 180	unknown -146	yes -42
#lmag	no 150	yes -149
#lmak	no 81	unknown -65
#lmal	no -59	unknown 94
#lmas	no 89	yes -106
#lmat	no -84	unknown 75
#lmdr	unknown 85	yes -106
#lmec	no -104	unknown 154	yes -88
#lmed	no 137	unknown -98	yes -81
#lmin	no 176	unknown -103	yes -80
#lmkh	no 100	unknown -85
#lmoh	no 69	unknown -93
#lmou	no 94	unknown 45	yes -145
#lmra	unknown -72	yes 57
#lni>	no -91	unknown 99
#lo7>	no 159	unknown -103	yes -56
#loca	no 76	yes -70
#loga	no 151	unknown -54	yes -127
#loir	unknown 85	yes -45
#lom>	unknown -40	yes 74
#lomb	unknown 68	yes -67
#lonn	no 42	yes -53
#lou3	no -58	unknown 95	yes -55
#lou7	no 189	unknown -152	yes -74
#louf	no 105	unknown -51	yes -80
#loul	unknown -42
#loun	unknown 44
#lous	unknown 53
#lovo	unknown 58	yes -102
#lpar	no 65	yes -75
#lpas	unknown 80	yes -64
#lpc>	no -67	unknown 42
#lpha	unknown -64	yes 51
#lpol	no 66	unknown -103
#lpom	no -99	unknown -82	yes 181
#lqdi	no -109	unknown 234	yes -146
#lta>	no -40
#lti>	no -51	unknown 104	yes -54
#lum>	no -110	yes 46
#lune	yes -56
#lure	no -85	unknown -132	yes 221
#lust	no 138	unknown -81	yes -72
#lvit	no -45	unknown 115	yes -76
#lvol	no -78	yes 82
#lwad	unknown -74
#lwal	no -51	yes 61
#lwar	no 114	unknown -107
#lwat	unknown -46	yes 80
#lwe9	unknown 69	yes -89
#lwer	yes -63
#lwi9	yes -63
#lwja	unknown -64	yes 91
#lwla	no 101	unknown -60	yes -65
#lwra	no -88	unknown 74
#lyce	no -71
#lyon	no -68	yes 42
#lyse	no -131	unknown 213	yes -140
#m3ah	yes 54
#m3ak	unknown 47	yes -42
#m3an	no -47
#m3ay	unknown -41
#m3em	no 92	unknown -69
#m3iz	no 132	unknown -120
#m3ta	no 56	yes -50
#m7da	no 217	unknown -119	yes -148
#m7lo	unknown -44
#m9et	no -188	unknown -78	yes 196
#ma3a	unknown -90	yes 49
#ma3r	unknown 64	yes -107
#ma7d	no -51	unknown 40
#ma9a	no -106	unknown -86	yes 159
#ma9d	no 65	yes -81
#maar	no 54	unknown -56
#mabg	no 57	yes -57
#mach	unknown 40
#maci	no -48	yes 54
#mad>	unknown -99	yes 93
#madi	no 211	unknown -179	yes -56
#mafi	no 196	unknown -93	yes -112
#mais	no 148	unknown -96	yes -60
#majr	unknown -47
#maka	no 62
#makh	yes -59
#mala	no -127	unknown 57	yes 59
#mali	no -95	unknown -53	yes 138
#mall	no 62	unknown -98
#mam>	no -49	unknown 71
#mama	unknown -80	yes 87
#man>	unknown 70	yes -122
#marb	unknown -43	yes 49
#marj	no 123	unknown -90	yes -42
#marr	no 54	unknown -93
#mars	no -50	unknown 62
#mart	no -62	yes 45
#mat>	no 106	unknown -92
#mata	no -172	unknown 82	yes 84
#matb	unknown -56
#matc	no 74	unknown -196	yes 112
#mate	unknown 49
#mati	no -58
#mato	no 108	unknown -41	yes -73
#matr	no -131	unknown 149	yes -53
#maza	no -44	unknown 54
#mbe>	unknown 56
#mbel	unknown -79	yes 82
#mbie	no -69	unknown 110
#mbou	no 58	unknown -78	yes -47
#mbre	no -40	yes 45
#mbul	no -54	unknown -63	yes 111
#mch>	no -121	unknown 223	yes -115
#mcha	no 44
#mchi	no -41	unknown 51
#mdol	no 84	unknown -100
#mdou	no 62	unknown -62
#mdra	no 105	yes -153
#mdro	no -103	unknown 130
#me3>	yes 42
#me3n	unknown -43
#me3t	no -47	unknown 74
#me7>	no 184	unknown -93	yes -107
#me7t	no -76	unknown 160	yes -128
#mech	no 109	unknown -129
#meh>	no -78	unknown -114	yes 141
#mel>	no -52	unknown 57
#mell	no -81	unknown 111	yes -57
#mena	no 78	yes -104
#menh	no -78	yes 77
#menn	no 107	unknown -79
#ment	no -69	unknown 75
#mer>	unknown -46
#mera	unknown 91	yes -66
#merc	no -76	unknown -42	yes 119
#merf	no -100	unknown -154	yes 206
#mern	no 56	unknown -44
#merr	unknown 61	yes -76
#mes>	no 237	unknown -165	yes -115
#mesk	no 90	yes -104
#mess	no 138	unknown -104
#metr	unknown 125	yes -127
#meub	no 107	yes -101
#mezy	no 64	unknown -98
#mfto	no -51	unknown 75
#mher	no -50	unknown -76	yes 127
#mia>	unknown 48
#mier	unknown -42
#min>	no 150	unknown -107	yes -43
#mine	yes -43
#mio>	no -56	unknown 52
#miqu	unknown -71	yes 83
#mis>	unknown -58	yes 67
#mito	no -51	unknown -49	yes 100
#mitr	yes -42
#miya	no -101	yes 51
#mjro	no 48	unknown -60
#mken	no -230	unknown 314	yes -141
#mkhe	unknown 53	yes -56
#mkhl	unknown 40	yes -101
#mla>	yes 43
#mli>	no -61	unknown 46
#mlin	no 84	yes -58
#mlli	no -57	yes 83
#mmam	no -52	unknown 58
#mmar	no 103	unknown -157
#mmer	no 77	unknown -54
#mmeu	unknown 64	yes -86
#mmi>	no -176	unknown -106	yes 236
#mna>	no 53	unknown -92
#mnfo	no -58	unknown -42	yes 98
#mnha	no -41	unknown -86	yes 109
#mni>	no -85	unknown 81
#mnin	unknown -43	yes 61
#moch	yes -60
#mode	unknown -92	yes 59
#moha	no 130	unknown -75	yes -83
#mohi	no 136	unknown -172
#moin	no -66	unknown 101
#mol>	no -97	yes 103
#mont	no -56	unknown 137	yes -85
#mora	no -106	unknown 40	yes 63
#mote	no 66	yes -100
#moto	unknown -69	yes 43
#mou3	yes 55
#mouc	no -67	unknown -73	yes 104
#moud	no -78	unknown 79
#mouj	no 79	yes -93
#mour	no 161	unknown -210
#mout	no 137	unknown -50	yes -82
#mpe>	unknown 106	yes -81
#mpet	no -64	unknown 59
#mpin	unknown -50
#mra>	no -42	yes 52
#mrat	unknown -43	yes 69
#mray	no 42	yes -88
#mro>	no -58	unknown 96	yes -40
#mrra	no -72	unknown 123	yes -58
#msa>	no -91	yes 74
#mse7	no 74	yes -78
#msin	no -96	unknown 129
#mta>	no -61
#mti>	no -65	yes 48
#mwe9	no 159	unknown -99	yes -77
#mzro	no -48	unknown 89
#mzya	unknown -128	yes 98
#n3as	no 46	unknown -59
#n3aw	no -70	unknown 210	yes -154
#n3re	yes -61
#n7el	no -90	yes 58
#n9a>	no -41
#n9de	no -68	yes 103
#n9el	no -94	unknown 124	yes -78
#n9i>	no -78	unknown -142	yes 216
#n9o>	no -139	unknown -178	yes 232
#n9te	yes 64
#na3e	no 59	unknown -108
#na3s	no 62	unknown -106	yes 41
#na9e	no 40
#nab>	no 68	yes -44
#nach	no -47	yes 84
#nad>	no 180	unknown -90	yes -100
#nada	no -46
#nade	no 107	unknown -46	yes -67
#nage	no -99	unknown 105
#nah>	unknown -102	yes 67
#naha	no 128	unknown -65	yes -63
#nakh	no -93	unknown 221	yes -129
#nan>	no -79	yes 67
#nape	unknown -46
#naql	unknown 138	yes -145
#nass	no 179	unknown -114	yes -71
#nat>	no -48
#nate	unknown 47
#naze	no -98	unknown 163	yes -78
#nces	no 105	unknown -116
#nch>	no 126	unknown -50	yes -76
#ncha	no -114	yes 121
#nche	no 71	unknown -68
#nchk	no -53	unknown 98	yes -64
#nchr	no 87	yes -63
#nda>	unknown -88	yes 90
#ndar	no -42	unknown 65
#nde>	yes -55
#nder	yes -46
#ndes	no 64	yes -83
#ndha	no -60	unknown -123	yes 178
#ndir	no -55
#ndis	no -92	yes 77
#ndo>	no 67	unknown -61
#ndou	unknown -94	yes 53
#nduc	no 69	unknown 51	yes -132
#neau	yes -67
#nee>	no 78	yes -97
#neff	no -62	unknown -75	yes 134
#nefk	unknown -136	yes 97
#nefs	unknown -56	yes 83
#neim	no 108	yes -86
#nejj	yes 70
#nemr	no -136	unknown 213	yes -91
#ner>	no -40	unknown 128	yes -109
#nes>	no -51	unknown 45
#netn	no -84	unknown -88	yes 152
#neu>	no 182	unknown -97	yes -96
#neus	unknown 93	yes -60
#nfek	no -156	unknown 111
#nfou	no -50	unknown -62	yes 111
#ngel	no 205	unknown -110	yes -121
#ngle	unknown -75	yes 58
#ngo>	yes -52
#ngoo	no -83	unknown 134	yes -61
#ngou	unknown -76	yes 48
#nha>	no -52	unknown -134	yes 175
#nhez	yes -53
#nhom	no -88	yes 64
#nier	unknown 42	yes -88
#nifi	no -112	unknown -79	yes 154
#nih>	no -116	unknown 66	yes 43
#nika	no -84	unknown 56
#nin>	yes 44
#nina	no -106	yes 43
#niqu	unknown 60
#nis>	unknown 57	yes -74
#nit>	no 216	unknown -193
#nite	unknown 66	yes -92
#nive	no 54	unknown -111
#niya	unknown -108	yes 69
#njou	unknown -65	yes 48
#nkhd	no 40	unknown -41
#nmch	no -68
#nna>	no -43	unknown -50	yes 91
#nnas	no -112	unknown 123	yes -61
#nne>	unknown 41	yes -60
#nnea	yes -67
#nnet	no -119	unknown 208	yes -98
#nneu	unknown 69	yes -49
#nni>	no 68	unknown -97
#nobi	unknown 54	yes -41
#noir	no 43	unknown -51
#nora	unknown -71	yes 83
#nos>	no 69	yes -87
#nou>	unknown 80	yes -77
#noun	no -93	unknown 69
#nout	unknown 61	yes -45
#nqa>	no -41
#nqez	no -104	unknown -66	yes 153
#nsa>	unknown -49	yes 63
#nser	no 214	unknown -194	yes -47
#nseu	no -81
#nsif	no 46
#nsit	no 45	yes -54
#nspo	no -61	unknown 96
#ntch	no 119	unknown -66	yes -83
#nte>	unknown 44
#nten	unknown 44	yes -42
#nter	unknown -45	yes 47
#ntes	no -69	unknown 148	yes -112
#nti>	unknown -41	yes 43
#nto>	no -47	unknown -61	yes 87
#ntra	no -65
#ntre	unknown 76	yes -41
#nts>	no -115	unknown -99	yes 166
#nya>	no -47	yes 60
#nzel	yes -50
#o7dh	no -77	unknown 134	yes -79
#o7do	unknown -46
#o9an	no -119	unknown 169	yes -66
#o9o>	no -91	unknown 97
#oba>	unknown 111	yes -122
#obis	no -105	yes 68
#obra	yes -51
#ocad	unknown 68	yes -75
#ocha	no -78	unknown 123	yes -53
#ochk	no 62	yes -65
#ocie	no -56	unknown 88
#ocot	no -50	yes 64
#odam	no 89	yes -129
#odra	no 66	unknown -78
#ods>	no 121	yes -115
#offr	unknown 47
#ofra	no -112	yes 100
#ogan	no 151	unknown -54	yes -127
#ohim	no 136	unknown -172
#oiff	no -53	unknown 94	yes -47
#oile	yes -54
#oin>	no -66	unknown 101
#oint	unknown -77
#oire	no -43	unknown -78	yes 112
#ois>	no -115	unknown 65
#oisi	unknown 61	yes -102
#oit>	no -139	unknown 79	yes 40
#oitu	no -71	unknown 45
#okeb	no -79	unknown -91	yes 159
#okka	no 68	unknown -40
#ola>	no 68	yes -94
#olah	no 65	unknown -75
#olan	unknown -149	yes 163
#ole>	yes -52
#olha	no -51
#olho	no 57	unknown -84
#olil	no 84	unknown -106
#olis	no -47	yes 75
#olla	no 93	unknown -105
#olon	yes -49
#olt>	no 89	yes -74
#omar	unknown -58
#ombe	unknown 56
#ombi	no -46	unknown 87	yes -41
#ompe	no -115	unknown 120
#ompt	no 67	yes -52
#omra	no -132	unknown 58
#on9i	no -66	unknown -100	yes 155
#ona>	unknown -46
#onc>	yes -41
#ond>	no 68	yes -57
#onda	no -139	unknown -54	yes 166
#onde	unknown 81	yes -50
#ondi	no -99	unknown -61	yes 122
#one>	no 67	unknown -45
#onge	no 205	unknown -110	yes -121
#onit	unknown 66	yes -92
#onjo	no 53	yes -40
#onna	no 114	unknown -120
#onne	unknown 76	yes -70
#onob	unknown 54	yes -41
#ons>	no -91	yes 71
#ont>	unknown -48	yes 48
#ontr	no -40	unknown 43
#oote	no -49	unknown 72
#opri	no -105	unknown 148	yes -51
#ora>	no -53	yes 44
#orah	no -111	unknown 90
#oram	unknown -71	yes 83
#ordi	unknown 47
#orit	unknown 44	yes -51
#orn>	no 56	unknown -85
#orsi	no -42	unknown -42	yes 48
#ort>	no 45	yes -42
#orta	no 77	yes -49
#orte	unknown -42
#orti	no 47	yes -46
#orza	unknown -89	yes 118
#osit	no -87	unknown 152	yes -72
#osse	unknown -66	yes 82
#ossi	no 117	unknown -53	yes -92
#osta	no -45
#oste	no -59	unknown 115	yes -62
#ota>	no 105	unknown -193	yes 68
#otea	no 67	unknown -78
#oter	no -49	unknown 72
#oteu	no 66	yes -100
#otla	unknown 79	yes -56
#oto>	unknown -66	yes 62
#otor	unknown -54	yes 43
#otte	unknown 44
#otti	unknown -47	yes 56
#otto	unknown -41	yes 53
#ou3>	no -63	unknown 81
#ou3i	no -66	unknown -79	yes 137
#ou7>	no 49	unknown -67
#ou7d	no 108	unknown -92
#ou7i	unknown -115	yes 81
#ou9>	no -47	unknown 40
#ou9a	no -52	unknown 61
#oua>	unknown -70
#ouar	no -80	unknown 86
#oub>	no -61	unknown 70
#oubl	no -59	unknown 74
#ouce	no -48
#oud>	unknown -41	yes 44
#oude	no -89	yes 72
#oudi	no -67	yes 43
#oue>	no -75	unknown 107	yes -45
#ouf>	unknown -43
#oufo	no 137	unknown -112	yes -60
#oug>	unknown -53	yes 90
#ouge	unknown -42	yes 40
#ouh>	no 93	unknown -101
#ouha	no -64
#ouil	no -57	unknown 90	yes -53
#ouj>	unknown -41	yes 47
#ouk>	yes 42
#ouka	no -82	unknown -97	yes 155
#oukh	no -69	unknown -90	yes 156
#oula	no 47	unknown -67
#oule	no -131	unknown 89	yes 55
#oull	unknown -51	yes 41
#oulo	unknown 66	yes -46
#ouma	no 101	yes -98
#ouna	no 44	unknown -144	yes 70
#ouni	no -53	yes 75
#oupe	no 132	unknown -91	yes -77
#oura	no 67	unknown -99
#ouri	unknown 44
#ours	no -81
#ourt	no -46	unknown 48
#ouse	no 63	yes -74
#ouss	yes -59
#oute	no -64	unknown 48
#outi	no -92	unknown 114	yes -52
#ouya	unknown -63
#ouz>	no 146	unknown -88	yes -67
#ouzi	no 196	unknown -162	yes -69
#ouzn	no -84	unknown 56
#ovo>	unknown 58	yes -102
#owa>	no 43
#oya>	no -47	unknown 76
#pann	unknown 49	yes -61
#pano	unknown -71	yes 83
#papi	no 187	unknown -155	yes -69
#parb	unknown 86	yes -53
#pare	unknown 63
#part	no -57	unknown 124	yes -66
#pati	no -79
#peag	no -57
#pein	unknown 96	yes -129
#perc	no -74	unknown 114	yes -44
#pert	no -68	unknown 87
#peta	unknown -124	yes 99
#pete	no -64	unknown 59
#peug	no -64	unknown 59
#phot	no 57
#pick	no 101	yes -85
#ping	unknown -50
#piqu	no 69	unknown -74
#pisc	yes -44
#pist	no -74	unknown -165	yes 186
#plac	unknown 40
#plai	no -65	unknown 108	yes -42
#plas	no 75	yes -121
#plat	unknown -120	yes 149
#plom	unknown 68	yes -67
#pneu	no 93	yes -81
#poin	unknown -88	yes 57
#port	no 51
#pos>	no -52
#posi	no -87	unknown 152	yes -72
#pot>	unknown 72	yes -63
#pouc	no -48
#ppar	no -95	unknown 130
#ppor	no -72	unknown 76
#prie	no -105	unknown 148	yes -51
#prio	unknown 44	yes -51
#pris	no 129	unknown -97	yes -62
#prop	no -105	unknown 148	yes -51
#pteu	no -40
#qat>	no -108	unknown 148	yes -51
#qbel	no 80	unknown -114
#qdim	no -109	unknown 234	yes -146
#qelb	unknown 141	yes -125
#qet>	unknown 63	yes -46
#qiss	no 219	unknown -203	yes -56
#qleb	no -74
#qqa>	no -145	unknown -223	yes 215
#qqat	no -88	unknown 137	yes -50
#qte3	no 41	unknown -57
#quar	no -207	unknown 131
#ques	no 56	yes -57
#r3a>	unknown -91	yes 106
#r7a>	no 96	yes -120
#r7at	no -52	unknown -91	yes 143
#r9a>	no 61	yes -57
#r9e3	yes 63
#r9o>	no -78	unknown 90
#r9ou	unknown -152	yes 115
#ra3i	no -93	unknown -123	yes 192
#ra7>	no 85	unknown -74
#ra9>	unknown 40
#ra9m	no -107	unknown 148	yes -44
#rab>	no 66	unknown -83
#rabi	no 128	unknown -70	yes -66
#rabn	no -53	unknown 46
#rabo	no -41
#rabt	unknown -188	yes 190
#race	no -67	yes 80
#rach	unknown -118	yes 111
#ract	no 156	unknown -189
#rad>	yes -58
#radi	unknown 46	yes -64
#rage	no 46
#rah>	no -50	unknown -41	yes 90
#rain	no 46	yes -79
#rais	unknown -42
#rait	no -58	unknown 56
#raj3	no -66	unknown 60
#raj>	no 69	unknown -44
#raje	no -81	yes 60
#rajl	unknown -108	yes 62
#raka	unknown -50	yes 45
#rakb	no 46	unknown -75
#rake	unknown -168	yes 166
#ram>	no -93	yes 65
#rami	no -118	unknown 58
#rane	unknown 68	yes -99
#rani	no -64	yes 92
#rans	no -80
#rant	unknown -198	yes 122
#rapp	no -72	unknown 76
#rara	no -49
#rari	yes 49
#ras>	no -41	unknown -185	yes 203
#rasa	no -53	yes 51
#rash	no -46	unknown 48	yes -52
#rasi	unknown -91	yes 85
#rass	unknown -111	yes 108
#rate	no -129	unknown 65
#rati	no -50	yes 59
#rava	no 119	unknown -140
#razi	no -128	unknown -97	yes 212
#rb3a	no -45
#rba>	yes -43
#rbag	no -55	unknown -51	yes 106
#rbal	no -67
#rban	no 86	unknown -140
#rbat	no 46	unknown -61
#rbec	no -43	unknown -62	yes 101
#rbia	unknown 135	yes -102
#rbna	yes 68
#rbo>	unknown -88	yes 42
#rbou	unknown -113	yes 93
#rbre	unknown -43	yes 49
#rbri	unknown 86	yes -53
#rced	no -76	unknown -42	yes 119
#rceu	no -74	unknown 114	yes -44
#rch>	no -98	unknown -111	yes 211
#rche	yes -41
#rda>	no 105	yes -107
#rdin	no 62	unknown -94
#rds>	unknown -77
#re3d	no 54	unknown -128	yes 45
#re7t	no 119	unknown -101	yes -47
#re9n	no -63	yes 71
#re9o	unknown 56	yes -75
#re9t	no 77	unknown -118
#reau	no -49	unknown 106	yes -63
#reb>	unknown -71	yes 40
#reba	no -62	unknown -81	yes 116
#rebn	no 61	unknown -115	yes 48
#rech	unknown -99	yes 77
#redi	no -89	unknown 48
#ref>	unknown 74	yes -91
#refn	no -52	unknown 88
#reft	no -140	unknown 180
#reg>	no -90	unknown 178	yes -90
#reh>	yes -41
#reil	no -79	unknown 109
#rej3	unknown -53	yes 43
#rej>	unknown -46
#reje	unknown 68	yes -82
#rejj	no 90	unknown -149
#rejl	unknown -121	yes 154
#rejn	no 167	unknown -144
#rejo	unknown 122	yes -138
#rejt	no 46
#rek>	no -65	yes 49
#rele	no -58	unknown 131	yes -73
#ren>	no -111	yes 61
#repo	no -52
#rese	no 93	unknown -119	yes -69
#resi	no 42
#ress	no -51	unknown -46	yes 98
#rest	no -126	yes 105
#ret>	no -80	unknown 59
#reta	yes -56
#retr	unknown 78	yes -68
#reur	no 92	yes -67
#rfa>	unknown 52
#rfe9	no -100	unknown -154	yes 206
#rg3a	no -122	unknown 97
#rge3	no -109	unknown -40	yes 140
#rge>	no 137	unknown -105	yes -120
#rgen	no 58	unknown -82
#rgeu	no -107	unknown 123
#rha>	no -77	unknown -98	yes 172
#rham	no -40	unknown 62
#ri7>	no 121	unknown -134
#ri7a	no -90	unknown 67
#ri9>	unknown -41	yes 53
#ria>	no 90	unknown -67
#riad	no 44
#riat	unknown 41
#rib>	no 70	unknown -47
#ricu	no -131	unknown 149	yes -53
#ricy	unknown -76
#rid>	yes -65
#rida	unknown 159	yes -133
#rie>	no 40	yes -55
#rier	unknown 52	yes -49
#riet	no -105	unknown 148	yes -51
#rigo	unknown 54	yes -45
#rih>	no -123	unknown 87
#rika	no -50	unknown 107	yes -60
#rina	no -80	unknown 54
#rior	unknown 44	yes -51
#riot	no -54	unknown 63
#ripo	unknown -124	yes 80
#riqu	yes -55
#rir>	no 85	unknown -61
#riss	no -153	unknown -84	yes 209
#rist	no 179	unknown -99	yes -119
#rit>	no -56	unknown 128	yes -84
#rite	no 49	yes -48
#riya	unknown -94
#riz>	unknown 86	yes -53
#rj3a	no -73	unknown 124	yes -88
#rj3o	no -73	unknown 131	yes -60
#rja>	no -66	unknown -52	yes 99
#rjan	no 123	unknown -90	yes -42
#rjat	no -47	yes 75
#rje3	no 45	unknown -44
#rjel	no 52	unknown -130	yes 53
#rjli	unknown -101	yes 126
#rjo>	no 89	unknown -66
#rkab	no -57	unknown -72	yes 120
#rkeb	unknown -76	yes 59
#rkel	no 83	unknown -92
#rlin	yes -52
#rma>	no -87	unknown 67
#rmac	no -48	yes 54
#rmad	no -75	unknown -90	yes 153
#rme>	no 147	unknown -65	yes -99
#rmes	no 98	unknown -99
#rmiy	no -116	yes 87
#rmou	no -80	unknown 48
#rnah	no 103	unknown -97
#rne>	no 137	unknown -74	yes -93
#rni>	unknown -81	yes 95
#robi	unknown -42
#roca	yes -75
#roch	unknown 65	yes -43
#rois	unknown -113	yes 135
#rokb	no -67	unknown -67	yes 130
#roke	no -79	unknown -91	yes 159
#ron>	no -104	unknown 54
#rond	no 65	yes -44
#ropr	no -105	unknown 148	yes -51
#ros>	no -42	unknown 85	yes -46
#rou7	unknown -94	yes 52
#rou>	no -41	yes 56
#roub	no -70
#roue	no -41	unknown 82
#rouf	no 54	unknown -56
#roug	unknown -42	yes 40
#rouh	no 71	yes -85
#roui	no -57	unknown 90	yes -53
#rouj	no 48	unknown -73
#roul	no 138	unknown -121
#rour	no -58	unknown -44	yes 45
#rous	no 47	yes -44
#rout	no -47	unknown 47
#rqat	no -76	unknown 135	yes -60
#rqo>	no -55	unknown 169	yes -143
#rras	yes -43
#rrat	no 40
#rre7	no 148	yes -197
#rre9	no 74	yes -66
#rre>	no 179	unknown -101	yes -121
#rreb	no 204	unknown -152	yes -91
#rreg	no -176	unknown 247	yes -140
#rrej	no -105	unknown 68
#rrek	no -53	yes 73
#rri>	unknown -103	yes 81
#rrie	unknown 58	yes -49
#rrit	no 97	unknown -79	yes -58
#rro>	no -114	unknown -150	yes 209
#rron	no -91	yes 94
#rrou	no 59	unknown -126	yes 67
#rrsa	no -118	unknown -127	yes 231
#rrsi	unknown -111	yes 140
#rrso	unknown -49	yes 61
#rrur	unknown 53
#rsa>	no -102	yes 125
#rsat	no -86	unknown -47	yes 120
#rset	no -125	unknown 157
#rsin	unknown -111	yes 140
#rso>	unknown -114	yes 114
#rsou	unknown -125	yes 94
#rta>	yes -46
#rtab	no 142	unknown -111	yes -56
#rtai	unknown 80	yes -44
#rtch	no 141	unknown -116	yes -76
#rte>	no -47	unknown 75
#rtea	no -53	unknown -109	yes 126
#rter	unknown 115	yes -126
#rteu	unknown -124	yes 80
#rtha	unknown 71
#rtin	unknown 100	yes -69
#rure	no -40	unknown 64
#rvic	no -55
#rya>	no 148	unknown -203
#rzat	unknown -89	yes 118
#s2ou	yes -50
#s7a7	no 224	unknown -171	yes -77
#s7ab	no -86	unknown 47
#s7i7	yes -86
#s9ef	no -63	unknown 139	yes -90
#sa3a	no -79	unknown 58
#sa3i	no 121	unknown -128
#sa9f	unknown 64	yes -77
#sab>	unknown 72	yes -95
#sac>	unknown -60	yes 86
#sadr	unknown -79	yes 113
#safi	no 80	yes -73
#sahb	no -84	unknown -58	yes 129
#sain	no 249	unknown -171	yes -94
#sakn	no 50	yes -71
#sal>	no -91	yes 65
#sale	no 191	unknown -115	yes -95
#sall	no -83	unknown 118
#salm	no 170	unknown -100	yes -74
#salo	no 40
#sama	unknown 48	yes -67
#sams	no -143	unknown 181	yes -110
#samu	no -66	unknown -160	yes 224
#san>	unknown -62
#sand	no 125	unknown -87	yes -55
#sani	no -101	unknown -129	yes 183
#saqi	no -140	yes 49
#sar>	no 210	unknown -145	yes -111
#sara	no 70	yes -43
#saro	unknown 83	yes -43
#sas>	unknown 62
#sass	no -86	unknown -95	yes 102
#sat>	no 92	unknown -176	yes 64
#sati	no 178	unknown -147	yes -71
#sawe	no 64	yes -119
#saye	yes -48
#sayg	unknown -69	yes 51
#sba3	unknown -146	yes 159
#sbab	no -77	unknown 107
#sbag	unknown 68	yes -105
#sbah	no 52
#sbit	unknown -51	yes 88
#sbou	unknown 57	yes -47
#scen	no -81
#sch>	no -108	unknown -60	yes 145
#scin	yes -44
#scoo	no -49	unknown 72
#sdou	yes -43
#se7>	no 60	unknown -44
#se9>	no -76	unknown 157	yes -95
#se9f	no -54	unknown -85	yes 122
#seba	no -87	unknown 91
#sebb	no 40
#sebt	no -45	unknown 48
#sech	no -119	unknown 187	yes -90
#seco	unknown 103	yes -88
#sed>	no 42	yes -49
#sedd	no -118	unknown -54	yes 159
#sedr	no -97	unknown -72	yes 153
#seft	unknown 121	yes -143
#sejl	unknown 141	yes -117
#sekr	no 62	unknown -85
#sel>	no -44	unknown 61
#selt	no 50
#sem>	unknown -40
#seme	no 46	unknown -84
#senc	no -76	unknown 84	yes -43
#senn	no 79	unknown -51
#sens	no -88	unknown 63
#ser9	no -48	unknown 101	yes -59
#ser>	yes 51
#seri	unknown 84	yes -121
#serq	unknown 53	yes -73
#serr	unknown 72	yes -103
#serv	no 71	unknown -110	yes 40
#ses>	unknown 83	yes -103
#set>	no -65	yes 90
#sett	no 70	unknown -100
#seur	unknown 43
#seww	no -70	yes 61
#sghi	unknown -91	yes 103
#side	no 42
#sidi	no 152	unknown -92	yes -61
#sieg	no -144	unknown 65	yes 41
#sier	unknown 91	yes -90
#sieu	unknown 71
#sif>	unknown -135	yes 83
#sifa	no -94	unknown -60	yes 118
#sife	no -122	yes 41
#sift	no 78	unknown -57
#sil>	no -57
#sin>	no 73	unknown -68
#sini	no -113	unknown 92
#sion	no 51
#sir>	unknown 51	yes -66
#sira	unknown 80	yes -91
#sit>	no 70	yes -97
#sito	no -187	unknown 52	yes 95
#siye	no 121	unknown -83	yes -46
#sket	no -56	yes 66
#skho	unknown -56	yes 53
#skin	no 88	yes -129
#sla>	no -67	unknown -66	yes 133
#slam	no 56	unknown -202	yes 106
#slo>	no 61
#smar	no -164	unknown 224	yes -74
#sme3	unknown -41	yes 47
#sme7	no 115	yes -153
#smeh	no -78	unknown -114	yes 141
#smit	unknown -76	yes 61
#sna>	unknown -186	yes 103
#snan	no -95	unknown -81	yes 171
#snin	no -73	yes 63
#soci	no -63	unknown 129	yes -64
#sokk	no 56	yes -66
#sola	unknown -91	yes 66
#sole	no -78	unknown 106	yes -55
#son>	no -56
#sou>	yes -43
#souk	no -62	yes 77
#sour	no -61	unknown 56
#spor	unknown 52	yes -47
#sque	no -109	unknown 92
#sr9o	no -55	unknown 104	yes -51
#sra>	no -67	unknown 57
#sre9	unknown 95	yes -60
#sro>	yes -74
#srqo	no -142	unknown 213	yes -154
#ss9e	no -50	unknown 99	yes -88
#ssa>	no 69	yes -41
#ssag	yes 51
#ssal	no -110	unknown 147
#ssam	no 43
#ssan	unknown -108	yes 89
#ssar	no 58
#ssat	no 185	unknown -242
#sse7	no 110	unknown -45	yes -68
#sseb	no 60	unknown -53
#ssel	no -55	unknown 113	yes -62
#ssem	unknown -58
#ssen	yes -64
#sses	no 118	unknown -85
#sseu	no -73	unknown 99
#ssha	unknown -55
#ssi>	no -62	unknown -128	yes 187
#ssie	unknown 83	yes -87
#ssif	unknown -52
#ssil	no -44	unknown 49
#ssin	unknown -85	yes 90
#ssir	no -88	unknown 159	yes -102
#ssit	no 122	yes -141
#ssma	no 97	unknown -116
#sso>	no -75	unknown -48	yes 124
#ssou	no 79	yes -59
#ssra	unknown 69	yes -75
#ssur	yes -43
#sta7	no 56	unknown -124	yes 55
#sta>	unknown -140	yes 136
#stah	no 46	yes -47
#stan	no -86	unknown 157	yes -71
#ste>	no -50
#ster	no -102	unknown 155	yes -92
#stha	no -133	unknown 56
#stou	no 86	unknown -139
#stre	no 138	unknown -81	yes -72
#styl	yes -41
#suie	no -123	unknown 163	yes -84
#sura	no 43	yes -52
#sure	no -73	unknown 68
#t2ad	no 220	unknown -163	yes -82
#t3we	no 119	unknown -74	yes -90
#t7re	no 74	unknown -101
#t9as	no 173	unknown -121	yes -51
#t9el	no 98	unknown -101
#t9ou	no -70
#ta3>	no -69	yes 43
#ta7o	no -51	unknown 48
#tab>	no -70	yes 62
#tabi	unknown 44	yes -88
#tabl	no 60	unknown -94
#tach	yes -108
#tade	no 64	unknown -80
#tafi	no -144	yes 135
#tage	no 160	unknown -68	yes -95
#tags	no -63	unknown 121	yes -59
#tah>	no 46	yes -47
#tail	unknown 80	yes -44
#tair	yes -49
#tal>	no 147	unknown -141
#tali	no 77	unknown -148
#taly	no -77	unknown 124	yes -47
#tama	yes 41
#tan>	yes -57
#tana	no -100	unknown 146	yes -72
#tant	yes 48
#tany	unknown -82	yes 99
#tar>	unknown -45	yes 53
#tara	no -95
#tard	no -58	yes 48
#tare	no -50	unknown 133	yes -91
#tarf	unknown 53	yes -50
#tata	no 48	unknown -48
#tati	unknown 43
#taxi	unknown -50	yes 49
#tay7	unknown 63	yes -60
#tay>	unknown -57
#taya	no -59	unknown 66
#taye	unknown -58
#tayh	no -105	yes 111
#tayy	no 161	unknown -56	yes -152
#tbak	unknown -56
#tbar	unknown -44
#tbe3	unknown -51	yes 43
#tbed	no -91	yes 57
#tbo>	no -97	unknown 81
#tbou	unknown 92	yes -63
#tche	no 58	unknown -67
#tcho	no 56	unknown -110
#tchq	unknown 70	yes -55
#tdar	no 156	unknown -133
#tder	no 149	unknown -64	yes -87
#te7>	no 47	unknown 81	yes -124
#te7r	unknown -64	yes 48
#te9b	unknown 64
#te9e	unknown -118	yes 120
#teau	no 79	unknown -104
#tebl	no 186	unknown -198
#tebr	unknown -107	yes 111
#tech	no -40	yes 68
#ted>	no -126	unknown 130
#teff	no -69	unknown -129	yes 171
#tefo	no -88	unknown -131	yes 192
#tel3	no 120	yes -102
#tela	no -100	unknown 101
#telj	no -95	yes 60
#tell	no -83	unknown -43	yes 119
#tema	yes -75
#temo	no -66	unknown 101
#temp	no -64	unknown 59
#tenn	unknown 44	yes -42
#tent	no -76	yes 51
#ter>	unknown 52	yes -40
#tera	no -126	yes 103
#terf	unknown -221	yes 182
#teri	unknown 58	yes -57
#tern	no -60	unknown 41
#tes>	unknown 73	yes -95
#teui	unknown 43	yes -103
#teur	yes -52
#teus	no 152	unknown -99	yes -61
#teyy	unknown -159	yes 95
#tfa>	no -83	unknown -122	yes 161
#tfah	no 40	unknown -60
#tfaw	unknown -102	yes 108
#tfek	no -110	unknown -163	yes 232
#tfel	unknown -122	yes 86
#tfer	no -42
#tfi>	no -66	unknown -142	yes 197
#tfin	no 114	unknown -58	yes -54
#tfit	no 117	unknown -128
#tfo>	no 162	unknown -204
#tghe	no -57	unknown 92
#tgol	no -84	unknown 155	yes -72
#ther	no -62	unknown -49	yes 111
#tich	no -104	unknown 136
#tier	unknown -46	yes 55
#tili	yes 56
#tin>	no -121	unknown -44	yes 152
#tinc	no 229	unknown -183	yes -112
#tine	unknown -47	yes 56
#tini	no 158	unknown -90	yes -70
#tiqu	unknown 102	yes -81
#tira	no -273	unknown 178
#tiss	no -135	unknown 177	yes -111
#tit>	unknown 106	yes -89
#tjer	no -59	unknown -66	yes 116
#tjra	no 43	unknown -102
#tjre	no 64	unknown -48
#tkeb	no -101	unknown -147	yes 228
#tkes	unknown -76	yes 61
#tkha	no 82	yes -115
#tkhl	unknown -46	yes 81
#tla3	no -117	unknown 50	yes 63
#tla9	no 145	unknown -149
#tla>	no -72	unknown 62
#tlat	no -45	yes 61
#tle9	yes -50
#tleb	no 42	unknown -54
#tlef	no 69	yes -83
#tlfa	yes -94
#tlgh	unknown 71
#tlou	no -108	unknown -100	yes 200
#tlwa	no -49	unknown -87	yes 134
#tma>	unknown -133	yes 90
#tmma	no 41	unknown -82
#tnac	no 51	unknown -137	yes 76
#tnef	unknown -122	yes 92
#tnfe	no -156	unknown 111
#tni>	unknown -73	yes 41
#tobi	no -105	yes 68
#toil	unknown 75	yes -57
#toir	unknown -71
#toit	no -124	unknown 119
#tono	unknown 54	yes -41
#toro	no -52
#touc	no -151	unknown 223	yes -125
#toun	no -79	unknown 48
#tout	no -66	unknown 214	yes -164
#tqas	no 74	unknown -82
#tqte	no 41	unknown -57
#tra9	unknown 62	yes -40
#tra>	no -61
#trac	no 90	unknown -126
#tram	no -52	yes 74
#tran	no -61	unknown 96
#tre>	yes -60
#tren	no -111	yes 61
#tres	unknown 73	yes -73
#tri9	unknown -44	yes 58
#tria	unknown 77	yes -95
#tric	unknown 44
#trin	unknown 44
#trip	unknown -124	yes 80
#tros	no -53	unknown 90	yes -52
#tsaw	no 40	yes -83
#tsed	unknown -57	yes 40
#tsel	no -123	unknown 84
#tsen	no 102	unknown -80
#tsre	unknown 91	yes -61
#tsrq	no -44	unknown 88	yes -44
#tta>	no 57	unknown -45
#ttat	no 113	unknown -164	yes 44
#tte3	no 45	yes -41
#ttes	no -86	unknown 151	yes -66
#ttet	no -57	unknown 100	yes -52
#tti>	no -60
#ttin	unknown -47	yes 56
#ttoi	unknown -41	yes 53
#ture	no -41
#tuya	unknown 51
#twe9	no -69	unknown 90
#twje	unknown -44	yes 76
#tylo	yes -41
#u3i>	no -66	unknown -79	yes 137
#u7do	unknown -50
#u7in	unknown -115	yes 81
#u9an	unknown 40
#uble	no 53	yes -71
#uch>	no -92	unknown 144	yes -58
#uche	no 51	unknown -113	yes 60
#ucti	no 69	unknown 51	yes -132
#uda>	unknown 51
#ude>	no -102
#udi>	yes 54
#ues>	no 49	yes -50
#ufo>	no 219	unknown -163	yes -132
#uge>	unknown -42	yes 40
#ugeo	no -64	unknown 59
#uha>	no -64
#uie>	no -46	unknown 123	yes -99
#uig>	no -41	unknown 86	yes -55
#uil>	unknown 43	yes -103
#uill	unknown 44
#uin>	unknown 53	yes -54
#uisi	unknown -40
#uit>	yes 40
#uite	no -77	unknown 119	yes -42
#uka>	unknown -60	yes 80
#ukha	unknown -57	yes 93
#ula>	unknown -100	yes 70
#ulan	unknown -61	yes 94
#ulat	no -69	unknown 48
#ule>	no -56
#ulil	no 125	unknown -80	yes -48
#ulla	unknown -51	yes 41
#uloi	unknown 85	yes -45
#ulou	yes -56
#ulur	no -85	unknown -132	yes 221
#uma>	no 101	yes -98
#una>	no 44	unknown -144	yes 70
#une>	no -89	unknown 110
#unet	yes -56
#uni>	no -53	yes 88
#upe>	no 132	unknown -91	yes -77
#ura>	unknown -54
#uran	no 77	unknown -41	yes -40
#urea	no -49	unknown 106	yes -63
#urge	no 50	unknown -112
#uri>	unknown -81	yes 98
#urie	no -41
#urik	no -95	unknown 114	yes -47
#urin	no -66	unknown 93	yes -92
#uris	no 68	yes -129
#uro>	no -42	unknown 52
#urs>	no -60	unknown 56
#urt>	unknown 44
#use>	yes -60
#usin	unknown 127	yes -103
#uss>	no -40
#ussi	unknown 100	yes -67
#ustr	no 92	unknown -47	yes -55
#uta>	no 65	unknown -78
#ute>	no -53
#uto>	no 124	yes -126
#utor	no -52
#utte	no -187	unknown 215	yes -76
#uya>	unknown -63
#uyau	unknown 51
#uzin	no 236	unknown -167	yes -104
#uzni	no -84	unknown 56
#vali	no 61	yes -67
#vane	no 41	unknown -70
#vant	no -70	unknown 54
#vehi	yes -46
#vera	no 40
#vice	no -55
#vide	no -83	unknown 51
#vier	unknown 122	yes -157
#vile	no -118	yes 79
#vill	unknown -108	yes 119
#vira	unknown -67
#vis>	yes -88
#vois	no 50	yes -118
#voit	no -71	yes 73
#vol>	unknown 62
#vola	unknown -127	yes 112
#vrai	unknown -42
#vreu	no 92	yes -67
#w9e3	no 45
#w9ef	no -85	unknown 50
#wa7e	no 45	unknown -59
#wa9e	no 59	unknown -82
#wa9f	no -74	yes 96
#wa9t	no 125	unknown -72	yes -83
#wab>	no -78	unknown 155	yes -76
#wach	no -56	unknown 116	yes -61
#wajb	no -77	yes 95
#wakh	no 185	unknown -198
#wala	no 56	unknown -55
#wali	no -47	yes 48
#wall	unknown -201	yes 139
#walo	no 81	unknown -52
#ware	no -67	unknown 110	yes -46
#wat>	no -47	unknown -106	yes 147
#waw>	no -101	yes 55
#waye	unknown 65
#wayj	no 110	unknown -67	yes -66
#wbch	unknown 51	yes -70
#wch>	no 105	yes -65
#we7d	no -102	yes 89
#we99	no 113	unknown -64	yes -62
#we9e	no -101	unknown 209	yes -144
#we9f	yes -47
#we9t	unknown 69	yes -89
#wedn	no -108	unknown -154	yes 235
#weh>	no -59	unknown -69	yes 128
#wejh	no -89	unknown -42	yes 121
#weld	yes 69
#well	no 44
#wer9	unknown 48	yes -84
#west	no 124	unknown -104	yes -44
#wet>	no 40	yes -68
#wha>	no -42	unknown -60	yes 102
#wi9a	unknown 53	yes -62
#wia>	no -66	unknown -45	yes 100
#wich	no 105	yes -110
#wid>	no -124	unknown 159	yes -108
#wida	no -43
#wiya	unknown -48	yes 67
#wja3	unknown -64	yes 91
#wje3	no -65	unknown -87	yes 155
#wla>	unknown -42
#wlad	unknown 45	yes -42
#wld>	no -79	unknown 89
#wldi	no -58	yes 74
#wlid	unknown -47
#wni>	no 84	unknown -113
#wra9	unknown 73
#wsel	unknown -58
#wwej	no 59	yes -60
#wwel	no -66
#wwer	yes 73
#wwet	no 40	yes -68
#wya>	no 149	unknown -98	yes -58
#y7el	no -53	unknown 120	yes -74
#y7re	no -52	unknown -109	yes 138
#y9te	no -98	unknown 139	yes -52
#yada	yes -67
#yalh	yes -60
#yaln	unknown -61	yes 86
#yalo	no -95	unknown 158	yes -62
#yan>	no 108	unknown -121
#yani	unknown -140	yes 148
#yara	no -71	unknown 125	yes -55
#yat>	no 42	yes -68
#yata	no -95	unknown -66	yes 136
#yau>	unknown 46
#ycee	no -71
#ych3	no -122	unknown 204	yes -83
#yche	no -114	unknown -94	yes 182
#ychk	no -75	unknown 73
#ycho	no -52
#ycle	unknown -77	yes 65
#yda>	unknown 87	yes -97
#yder	no -84	yes 99
#ydha	no 137	unknown -147
#ydir	no -54
#ydor	no -152	unknown -192	yes 278
#ydou	unknown -84	yes 70
#ydrn	no -60	unknown -68	yes 125
#ye7>	unknown -195	yes 129
#yeb>	no 146	unknown -79	yes -103
#yedd	no -65	unknown -74	yes 139
#yeg>	no 76	unknown -184	yes 49
#yej>	no -50	unknown 88	yes -58
#yet>	yes -48
#yetn	no 48
#yett	yes -69
#yga>	unknown -42
#yghe	no 106	unknown -88
#ygou	no -56	unknown 45
#yha>	no -91	unknown 111	yes -44
#yhde	no -84	unknown -123	yes 172
#yin>	yes -40
#yji>	no 87	yes -63
#yjri	yes -78
#ykhe	unknown -52	yes 72
#ykhl	no -54	unknown 74
#ylo>	yes -41
#ymch	no 94	unknown -210	yes 65
#ynch	no 66	yes -67
#yout	no 75	yes -76
#yra>	no -66	unknown 116	yes -65
#yrat	unknown -73	yes 74
#yser	no 169	unknown -135	yes -59
#ysil	unknown 49
#yssi	no -53
#ytbe	no -106	unknown -52	yes 112
#yti>	no 202	unknown -102	yes -139
#yto>	no -115	unknown 57	yes 53
#ytou	no -175	yes 94
#yydo	no 69	unknown -108
#yye7	no 75	unknown -180	yes 87
#yyed	no 216	unknown -151	yes -128
#yyer	unknown -149	yes 133
#yyet	no 76	yes -50
#yyto	no -145	unknown 83
#zad>	no 44	yes -43
#zade	unknown -120	yes 89
#zago	no -83	unknown -105	yes 154
#zaj>	unknown -112	yes 84
#zal>	no -51	unknown 66
#zan>	no -100	unknown 180	yes -107
#zat>	no -46	unknown -56	yes 102
#zbel	unknown -162	yes 118
#zdem	no -137	unknown 87	yes 46
#zeg>	no 88	yes -79
#zel9	no -70	unknown -101	yes 145
#zel>	no -41	unknown 71
#zela	no 191	unknown -105	yes -120
#zeln	no 103	unknown -81	yes -52
#zelt	unknown 52
#zen9	unknown -43
#zen>	unknown 64	yes -50
#zeyy	unknown -149	yes 133
#zid>	unknown 87	yes -58
#zina	no 184	unknown -157
#zit>	no 77	unknown -115
#zjaj	unknown -44	yes 63
#zle9	unknown -141	yes 168
#zn9a	no -69	yes 48
#znik	no -84	unknown 56
#zouh	unknown -75	yes 73
#zrab	no 66
#zre9	no -80	unknown -75	yes 150
#zrou	unknown 42
#zyan	unknown -121	yes 90
#zzaf	unknown 73	yes -47
#zzo>	no -45
#zzou	no -56	unknown -108	yes 163
1	no -96	unknown 120
10h	no -80	yes 47
11	no 51	yes -72
12	no 99	unknown -41	yes -71
14	no -65	unknown 142	yes -74
15	unknown -146	yes 136
18	no 74	unknown -134	yes 64
20	no 91	unknown -47	yes -62
22	no -80	unknown -48	yes 125
3a2ila	no 108	unknown -49	yes -90
3achoura	no -50	yes 80
3ad	unknown 82	yes -104
3add	unknown -97
3afak	unknown 84	yes -76
3afakom	no -76
3am	unknown -40
3amer	no -80	yes 48
3end	unknown 98	yes -80
3endha	unknown -182	yes 159
3endi	no 45	yes -44
3endo	unknown -52	yes 63
3ers	no -60	unknown 72
3eyyet	no 52
3eyyetna	no 78	yes -64
3ini	no 63	unknown -69
3lach	no -90	unknown 95
3lia	no -68
3lih	unknown -64	yes 53
3likom	unknown 74	yes -40
3lina	no 50	unknown -76
3liya	no -126	unknown 92
3mmerna	no 117	unknown -64	yes -60
3ndha	no -87	unknown -96	yes 173
3ndi	no -97	unknown 60
3ndna	no 54	yes -54
3ndo	no 155	unknown -112	yes -46
3on9i	no -66	unknown -100	yes 155
3otla	unknown 48	yes -56
3reft	no -67	unknown 51
3reftch	no -132	unknown 173	yes -40
3tani	no -56	unknown 41
4	unknown 46
40	no -44	unknown 49
4x4	unknown -78	yes 100
5	unknown -43	yes 51
6	unknown -60	yes 93
60	no 168	unknown -137	yes -51
7	unknown -132	yes 143
7aja	no -45	unknown 72
7anout	yes -44
7da	unknown -44
7daya	unknown -62
7did	no -90	unknown -85	yes 142
7ed	no 148	unknown -87	yes -61
7ejra	no -57	unknown 52
7ekk	no 46	yes -67
7ekkit	no -55	yes 64
7ell	unknown -133	yes 57
7ellit	no -133	unknown -150	yes 245
7essa	no 55
7et	unknown 44
7eyyed	no 216	unknown -151	yes -128
7it	no -78	unknown 90
7jer	no 62	unknown -116	yes 40
7mar	no -60	unknown 138	yes -92
7mel	no -44	unknown 45
7mer	unknown -71	yes 92
7na	no 109	unknown -81
7re9	no -153	unknown 70
7ta	no 64
7wayej	no -86	unknown 108	yes -86
7wayj	no 145	unknown -123	yes -52
8	no 67	yes -97
9	yes -49
9ahwa	no 45	unknown 53	yes -114
9bel	unknown -82
9d	no -46	unknown -40	yes 51
9dam	no -84
9ddam	no -56
9dim	no -171	unknown 104
9eddam	no -69	unknown 44
9rib	unknown -78	yes 41
9te3	no 64	yes -113
=injuries no	no 316	unknown -201	yes -113
=injuries no rather	no 351	unknown -207	yes -171
=injuries no sure	no 305	unknown -201	yes -103
=injuries none	no -78	unknown 139	yes -59
=injuries unknown	unknown -73
=injuries unknown unsure	unknown -73
=injuries yes	no -76	unknown -134	yes 212
=injuries yes sure	no -76	unknown -134	yes 212
=other blessure	no -133	yes 98
=other evenement_climatique	no 63	unknown -57
=other incendie	unknown -306	yes 200
=thirdParty no rather	unknown 56	yes -44
=thirdParty no sure	no 60	yes -85
=thirdParty yes sure	unknown -43
=type autre	no -76	unknown 203	yes -131
=type autre sure	no -77	unknown 210	yes -142
=type autre unsure	no -84	unknown 168	yes -105
=type blessure	no -52	unknown -89	yes 139
=type blessure sure	unknown -123	yes 151
=type blessure unsure	no -61	unknown -75	yes 132
=type bris_de_glace	yes -81
=type bris_de_glace rather	no -67	unknown -103	yes 147
=type bris_de_glace sure	no 44	unknown 77	yes -132
=type bris_de_glace unsure	no 126	yes -159
=type collision	unknown -40
=type collision rather	unknown -64
=type collision sure	unknown -42
=type collision unsure	no 56	yes -104
=type degats_des_eaux rather	no 88	unknown -88
=type degats_des_eaux sure	yes -52
=type dommage_materiel	unknown 138	yes -117
=type dommage_materiel rather	no 212	unknown -162	yes -162
=type dommage_materiel sure	no -61	unknown 163	yes -111
=type dommage_materiel unsure	unknown 141	yes -125
=type evenement_climatique	unknown 46
=type incendie rather	no 226	unknown -133	yes -210
=type incendie sure	yes 45
=type vandalisme	no -43	unknown 44
=type vandalisme sure	no -41
=type vol	unknown 42	yes -40
=type vol rather	yes -41
=type vol sure	unknown 63
a	yes -42
accrochage	unknown 54	yes -58
agadir	yes 46
aile	no 119	unknown -73	yes -48
ain	no -126	unknown 98
airbag	no -107	unknown -74	yes 178
ambulance	no -48	unknown -63	yes 107
ana	no 64	unknown -80
antenne	unknown 44	yes -42
appareil	no -79	unknown 109
arriere	yes -45
arrondissement	no -99	unknown -61	yes 122
ascenseur	no -81
assurance	no 42	yes -56
atay	unknown -80	yes 73
auto	no 124	yes -126
autoroute	no -52
avant	no -93	unknown 54
azrou	no 53	unknown -72
b3d	no -61	yes 82
b9a	no -44
b9ach	no -120	yes 69
b9at	no -96	yes 75
b9aw	no 130	unknown -63	yes -111
b9it	no -154	unknown -117	yes 234
ba3d	unknown 60	yes -79
ba9i	no 40	yes -82
bab	no 100	unknown -87
baba	yes -45
bach	no -40	unknown 58
bache	no -68	unknown -131	yes 139
baghi	no -151	unknown 214	yes -78
baie	no -68
baignoire	yes -41
balcon	no -40	unknown 44
barbecue	no -45	unknown -44	yes 85
bare7	no 125	unknown -108
barra	unknown -116	yes 129
bas	no 195	unknown -143	yes -68
batterie	no -58	unknown 102	yes -51
bayd	no 95	yes -61
bdat	no -52	yes 60
be3d	no 58	yes -53
bent	no -128	unknown 145
benti	no 89	yes -119
beton	yes -49
bgha	unknown -138	yes 94
bghach	unknown 81	yes -67
bghatch	no -67	unknown 124	yes -84
bghaw	no -59	unknown 105	yes -46
bghawch	no 90	unknown -46	yes -50
bghel	no -69	unknown 40
bghit	no 45	yes -57
bghitch	no -42	yes 82
bicyclette	no 51	unknown -71
bidon	no -139	yes 55
bih	no -95	unknown 49
biha	no 92	unknown -55	yes -52
bikhir	no 119	unknown -106
bina	yes -50
bjouj	yes -60
bkhir	no 249	unknown -127	yes -176
bla	no 79	yes -44
blassa	no 73	unknown 49	yes -128
blastou	no 122	unknown -212	yes 60
blesses	no 118	unknown -85
bli	no 54	yes -90
bmw	no 105	unknown -120
bnadem	no 83	yes -57
bnti	unknown -74	yes 75
bo7dha	no -152	unknown 201	yes -82
bo7do	no 180	unknown -195
bo7dou	no -181	unknown 94
bombe	unknown 56
bonjour	no 53	yes -40
bou7do	unknown -50
boulis	yes -47
bouznika	no -84	unknown 56
box	unknown 59	yes -74
bqa	no 91	unknown -143	yes 44
bqat	no -125	unknown 74
brise	no -52
brouillard	no -57	unknown 90	yes -53
bureau	unknown 79	yes -76
cable	no 74	yes -76
cafe	no 80	yes -97
camera	no -42	unknown 114	yes -70
camionnette	no -119	unknown 208	yes -98
camira	no -69	unknown 72
canape	unknown -46
capot	unknown 81	yes -60
car	unknown 57	yes -59
caravane	no 83	unknown -136
carte	no -77	unknown 53
carter	unknown 115	yes -126
casa	no -46	yes 58
casque	no -105	unknown 128	yes -47
cave	no -87	unknown 150	yes -65
ch7al	no -79	unknown 199	yes -162
cha3lat	no 53
chab	unknown -40
chad	no 45	unknown -119
chaf	no -76	unknown 86
chambre	yes 41
chargeur	no -107	unknown 123
chariot	no -54	unknown 63
chauffeur	no 54	unknown -49
chedd	no -41	yes 71
chejra	no 53	unknown -69
chem3a	no -134	unknown 96
cheminee	yes -74
chhar	no -72	unknown 82
chher	no -54	unknown 75
chhor	no -52	yes 56
chhour	no -81	unknown 122	yes -41
chifour	no 110	unknown -47	yes -75
chikaya	no -43	unknown 54
chkit	yes -44
chkoun	unknown 52
chno	no 58	yes -41
choc	unknown 61	yes -96
chorta	yes -46
chrara	unknown -86	yes 50
chrejem	unknown -85	yes 45
chta	no 59	yes -79
chwia	no -66	unknown -45	yes 100
chwiya	no -51	unknown -91	yes 143
civile	no -118	yes 79
clavier	unknown 135	yes -160
client	yes 40
climatiseur	no 96	yes -119
cm	no 86	yes -75
cocotte	no -50	yes 64
coffre	unknown 47
colonne	no -95	unknown 129
commissariat	unknown 41
compteur	no -104	unknown 80
congelateur	no 128	unknown -61	yes -98
couloir	no -75	unknown 132	yes -60
court	no -46	unknown 48
daba	no -50	yes 53
dahri	unknown -45	yes 66
dak	no -141	unknown -80	yes 210
dakhel	no -191	unknown 57	yes 74
dakhla	no -89	unknown 66
dakhlat	no 147	unknown -232	yes 70
dakhlo	no -55	unknown 62
darbni	no 150	unknown -159
dari	no 77	unknown -53	yes -44
dart	unknown -49	yes 43
daw	unknown -51	yes 65
dayra	no -56	unknown 109	yes -74
dayz	no 139	unknown -131
daz	no -81	unknown 140	yes -77
dazt	no -97	unknown 79
dbab	no -85	yes 64
dda	unknown 40
ddar	no 105	unknown -43	yes -66
ddaw	no -108	unknown 52	yes 43
ddawh	no -80	yes 87
de	unknown 83	yes -56
declaration	no -51	unknown 68
degat	unknown -54
degats	no 58	yes -58
dehri	no -86	unknown -97	yes 180
dehrou	unknown -161	yes 161
dem	unknown -106	yes 102
derb	no -47	unknown 54
derba	yes -46
derbat	no 104	unknown -82
derbni	no -55	unknown 57
derk	no -102	unknown 166	yes -70
derri	unknown -125	yes 128
dert	unknown 64	yes -43
dertha	unknown 71
dguig	no -41	unknown 86	yes -55
dh	yes -46
dheb	unknown 46	yes -65
dkhelna	unknown -82	yes 85
dkhelt	no 73	unknown -114
do	no -80	unknown 125	yes -72
donc	yes -41
dos	no -96	yes 55
dossier	no 82	yes -82
douche	no 90	unknown -140	yes 47
dra3i	no -52	unknown -130	yes 157
drab	unknown -100	yes 65
drabni	no -53	unknown 46
drari	unknown -55	yes 63
drbat	yes -41
drbatni	yes -50
drebna	no 100	unknown -60	yes -64
drebni	no -120	unknown -73	yes 181
drham	yes 57
drouj	yes 40
dw	unknown -165	yes 151
dwa	no -56	unknown 131	yes -80
dyalha	no 59	yes -66
dyalhom	no -73	unknown 101
dyalna	unknown -61	yes 86
dyalo	no -97	unknown 155	yes -60
eau	unknown 52	yes -42
ecole	no 90	unknown -67
ecran	yes 40
elec	no -42	unknown -125	yes 103
electrique	no 84	yes -86
essence	no -76	unknown 84	yes -43
etage	no 205	unknown -135	yes -89
euro	no -42	unknown 52
facture	no -43	unknown 105	yes -67
fat	no 81	yes -57
fe9t	no -50	yes 63
fes	no -80	unknown 51
feu	no 55	unknown -53
fia	unknown -43
fiat	yes 43
fin	unknown 89	yes -70
fina	unknown -89	yes 62
fissure	no -72	unknown 42
fiya	no 70	yes -43
flous	no -41
fo9	unknown -49	yes 60
fo9o	no -91	unknown 97
fraches	no 149	unknown -82	yes -68
fran	yes -45
frigo	unknown 54	yes -45
fsed	no 119	unknown -89
fuite	no -81	unknown 126	yes -44
ga3	unknown 64	yes -70
galat	no 143	unknown -99	yes -72
galia	unknown 71	yes -74
galo	no -108	unknown 157	yes -49
galt	no -42	unknown 56
garage	no 58
gendarmes	no 98	unknown -99
gha	no 54	unknown -63
ghadi	unknown 42
ghadich	no 81	unknown -52
ghalat	no -78	unknown 71
ghalet	no 98	unknown -53	yes -49
ghar9a	no 112	unknown -115
ghda	no -75	unknown 63
ghedda	no -90	unknown 75
ghi	no 180	unknown -138	yes -55
ghir	no 79	unknown -68
ghorzat	unknown -94	yes 122
ghrazi	no -128	unknown -97	yes 212
ghta	no 62	unknown -81
glace	no -56	unknown 87
glissiere	unknown 74	yes -114
glovo	unknown 58	yes -102
golna	no -181	unknown 239	yes -137
golt	no 120	unknown -51	yes -77
gps	no 127	yes -138
grise	no 54	yes -69
hada	no -49	unknown 82	yes -51
hadak	no 103	yes -147
hadi	unknown 88	yes -51
hamdolah	no -41	yes 63
hamdollah	no 41
hamdoullah	no 67	unknown -55
hay	no 68	yes -43
hbet	no -67	unknown 66
hbett	no 40	unknown -43
hdert	yes -69
herres	no 48	unknown 50	yes -114
hez	no 99	unknown -41	yes -80
hezzat	yes 55
hezzo	no -45
hhh	no 57	yes -55
hhhh	unknown 89	yes -57
hna	unknown -44
hotte	yes -73
howa	no 50	yes -47
ifrane	unknown 68	yes -99
ila	no -71	yes 66
immeuble	unknown 64	yes -86
induction	no 69	unknown 51	yes -132
iyam	no 44	unknown -92	yes 54
ja	no -58	unknown -52	yes 109
jab	unknown -94	yes 81
jadarmiya	no -116	yes 87
jah	unknown -178	yes 181
jame3	yes -52
jandarm	no -81	unknown 71
jara	unknown -55
jarda	no 89	yes -121
jardin	no 66	unknown -104
jari	no -46	unknown 94	yes -51
jay	unknown -45
jbed	no -115	unknown -87	yes 200
jbel	no 104	yes -131
jdar	unknown 96	yes -103
jdida	unknown 90	yes -66
jeddi	no -43
jem3a	unknown 51
jer7	no 170	unknown -169
jer7a	no 53	unknown 40	yes -128
jib	yes -75
jiran	yes -45
jit	no -87	unknown -79	yes 153
jm3a	no -90	unknown 134	yes -42
jnab	no 68	yes -44
joint	no 105	unknown -82	yes -40
joj	unknown -114	yes 124
jouj	unknown -46	yes 73
jra7	no 92	unknown -103
juin	unknown 53	yes -54
k7al	no -127	yes 82
k7el	no -46	unknown 135	yes -107
kamel	no -65	unknown 77
kaml	no 58
kamlin	no 84	yes -58
kan	no 72	unknown -100
kan9derch	no -51	unknown -77	yes 125
kan9te3	yes 64
kanch	no 256	unknown -149	yes -146
kanchouf	unknown -96	yes 92
kanet	no 69	unknown -54
kangoo	no -83	unknown 134	yes -61
kano	no 79	unknown -110
kanou	no 48	unknown 56	yes -110
kant	no 100	unknown -83
karrossa	no -146	unknown 47	yes 66
kat9oul	no -135	yes 64
katgol	no -73	unknown 133	yes -64
katwje3ni	yes 62
kay9te3	no -98	unknown 139	yes -52
kaydhak	no 193	unknown -142	yes -114
kaydiro	unknown -69	yes 108
kaydrni	no -60	unknown -68	yes 125
kayghewwet	no 122	yes -94
kaygoul	no -62	unknown 62
kayjawbch	no 41	unknown 44	yes -85
kayjri	no 42	unknown -46
kayn	unknown 63
kaysil	no -74	unknown 63
kbir	unknown -117	yes 88
kbira	unknown 53	yes -55
keb	no 60	yes -114
kelb	unknown -88	yes 49
kenna	no 90	unknown -156	yes 57
kent	unknown -50
kersi	no -50	unknown -65	yes 112
kesser	unknown -184	yes 141
khalti	no -58	unknown 91	yes -44
khass	no -84	yes 101
khawya	no 149	unknown -98	yes -58
khda	unknown -55	yes 61
khdam	no 73	yes -74
khdat	no 74	yes -46
khddama	no -70	yes 50
khdit	no -57	unknown 44
khebbech	no -116	unknown 183	yes -98
khedcha	no 188	unknown -113	yes -92
khedma	no -57	unknown 42
khella	yes 51
khellaw	no -56	unknown 111	yes -64
khellit	no -70	unknown 112	yes -42
khilal	yes -58
khouya	unknown -63
khoya	no -47	unknown 76
khrej	no 56	unknown -55
khrejna	no 72	unknown -76
khrejt	no 79	yes -55
khsara	unknown 61	yes -68
khser	no -40	unknown 76	yes -43
khti	no -82	unknown -45	yes 117
khwaw	no -87	unknown 131	yes -45
kifach	yes -53
kla	unknown -138	yes 88
kol	no 57	yes -79
kolha	no -51
kolhom	no 57	unknown -84
kolna	no 76	unknown -82
kona	unknown -83	yes 84
kont	unknown -48	yes 48
koura	no -229	unknown 87	yes 124
kouzina	no 220	unknown -167	yes -90
ktbo	no -71	yes 64
ktbou	no -66	unknown 117	yes -58
kteb	no 65	yes -58
l2ard	no -79	unknown -80	yes 149
l3am	no 50	yes -43
l3ani	no 85	yes -83
l3assifa	no -80	yes 69
l3awd	unknown -79	yes 83
l3ers	no -72	unknown 115	yes -54
l3essas	unknown 62
l3imara	no -53
l3omra	no -132	unknown 58
l7a9	no -98	unknown 78
l7aj	unknown -173	yes 145
l7ajja	unknown -127	yes 92
l7amdolah	no 123	unknown -85	yes -40
l7amdolilah	no 185	unknown -154	yes -61
l7amdolillah	no -108	unknown -81	yes 140
l7amdollah	unknown -119	yes 80
l7amdoulillah	no 100	unknown -73
l7ammam	no -60	unknown 65
l7anout	unknown 62	yes -56
l7did	no 137	unknown -154
l7ed	no -41	unknown 69
l7emmam	no -98	unknown 50
l7it	yes -51
l7jer	no -99	unknown 41	yes 42
l7mar	no 67	unknown -121
l7out	no 71	unknown -194	yes 81
l9a	no -119	unknown 107
l9ahwa	no 96	unknown -57
l9antra	unknown -64	yes 72
l9elb	no 106	yes -107
l9ermoud	unknown -49
l9ina	no 104	yes -96
l9it	unknown 99	yes -67
l9itha	no -124	unknown 171	yes -50
la	yes -42
labas	no 65	unknown -59
lakhor	unknown -43	yes 62
larb3a	no 58	unknown -67
lard	no 124	unknown -44	yes -103
laver	no -83	yes 62
lbareh	yes -41
lbassamat	no 43
lbent	unknown -58	yes 72
lberd	no -142	unknown 182
lbid	no 43	yes -80
lbit	no -65	unknown 149	yes -98
lblassa	no 68	yes -71
lboulis	no -40
lcamion	unknown -58
lcapot	unknown 54	yes -106
lconstat	no 50
ldakhel	no 118	yes -105
le	no -100	unknown 175	yes -103
les	no -52	unknown 42
lewwel	no -66
lfeu	no 57
lfo9	unknown 51	yes -83
lforn	unknown -54	yes 80
lghalta	no -180	unknown 115	yes 53
lghis	unknown 76	yes -118
lhamdollah	no 219	unknown -162	yes -85
lih	unknown -55	yes 80
liha	unknown -47	yes 62
lihom	no -102	unknown 107
lik	yes 48
likom	unknown 78	yes -48
lila	no -80	unknown 60
limen	unknown 65	yes -53
limn	no 87	unknown -83
limna	no -115	unknown -89	yes 186
liser	unknown -69	yes 77
livraison	unknown -42
livreur	no 92	yes -67
liya	unknown 77	yes -57
ljar	unknown 117	yes -99
ljara	no 114	unknown -82	yes -40
lkamio	no -56	unknown 52
lkar	no -53
lkbir	no -65	unknown -146	yes 140
lkhedma	no -65	unknown -57	yes 121
lkhel3a	no 163	unknown -140
lkhir	no 71	unknown -49	yes -66
lkhmis	yes -51
lkhodra	no 66	unknown -78
lkhsara	no 57	unknown -81
lkora	no 106	unknown -78
lkorsi	no -70	unknown 178	yes -141
llah	no 163	unknown -89	yes -77
lli	unknown -106	yes 72
lma7dar	unknown -95	yes 82
lmachine	no -126	unknown 175	yes -57
lmerra	no 87	yes -77
lmohim	no 87	unknown -131
lmotor	no -48
lmra	unknown -116	yes 66
lo7	no 159	unknown -103	yes -56
logan	no 151	unknown -54	yes -127
lpare	no 59	yes -83
lpc	no -67	unknown 42
lpolice	no 66	unknown -103
lustre	no 138	unknown -81	yes -72
lvolant	no -109	unknown -77	yes 159
lwad	unknown -74
lwalid	no -64	unknown 128	yes -73
lwalida	unknown -59	yes 86
lwe9t	unknown 69	yes -89
lwer9a	unknown 70	yes -67
lwi9aya	yes -63
lwja3	unknown -64	yes 91
lwlad	no 101	unknown -60	yes -65
lwra9	no -74	yes 46
lycee	no -71
lyon	no -68	yes 42
m3ah	unknown -78	yes 82
m3ahom	no -42	unknown -45	yes 60
m3akom	unknown 47	yes -42
m3ana	no -47
m3aya	unknown -41
m3emmer	no 92	unknown -69
m7dar	no 217	unknown -119	yes -148
m7loula	unknown -48
ma	no 74
ma7dar	no -87	unknown 115
maarouf	no 54	unknown -56
mafia	no 308	unknown -294	yes -103
mais	no 188	unknown -133	yes -80
majrou7	no -79	unknown 54
majrou7in	no 145	unknown -133
makanch	no -47
makayn	no 82	unknown -104
makaynch	no 64	yes -68
malle	no 75	yes -150
mama	unknown -77	yes 79
marjane	no 123	unknown -90	yes -42
mars	no -50	unknown 62
marteau	no -53	unknown -109	yes 126
mat	no 149	unknown -151	yes -58
match	no 97	unknown -170	yes 62
matelas	no -71	unknown 49
matet	no -93	unknown -48	yes 142
mato	no 316	unknown -221	yes -168
matricule	no -126	unknown 114
mazal	no -44	unknown 54
mcha	no 87	yes -51
mchat	unknown -59	yes 46
mchina	no -54	unknown 113	yes -60
mchit	no -41	unknown 70
mchitch	no -170	unknown 73	yes 56
menhom	no -88	yes 64
menni	no 108	unknown -81
merra	no -48	unknown 90	yes -44
mersa	unknown 57	yes -84
meskin	no 126	yes -166
meubles	no 95	yes -109
mezyan	no 98	unknown -79
mherrsa	no -146	unknown -139	yes 229
mherrsin	unknown -111	yes 140
mitro	yes -49
mjrou7	no 145	unknown -56	yes -116
mli	no -61	unknown 72
mlli	no -57	yes 83
mnfoukha	no -43	yes 72
mnha	no -41	unknown -86	yes 109
mni	no -42	unknown 67
mnin	unknown -43	yes 61
mochkil	no 62	yes -65
mol	no -97	yes 103
mora	no -93	yes 83
moteur	no 60	yes -111
moto	unknown -88	yes 76
motor	no 49	unknown -80
moulat	no -47	unknown -48	yes 77
mous	yes 46
mra	yes 54
mrat	no 71	unknown -73
mrati	no -50	yes 83
msini	no -76	unknown 117	yes -42
mwe99e3	no 159	unknown -99	yes -77
mzyan	no 60	unknown -119	yes 53
mzyanin	no -55	unknown -140	yes 152
n3as	no 46	unknown -59
n3ref	yes -90
n7ell	no -90	yes 58
n9der	no -84	unknown 102
na3es	no 59	unknown -108
na3sa	no -47	unknown -94	yes 137
na3sin	no 154	unknown -100	yes -69
na9es	no 40
nad	no 180	unknown -90	yes -100
nakhla	no -90	unknown 198	yes -115
nass	no 179	unknown -114	yes -71
nazel	no -98	unknown 163	yes -78
nchki	no -53	unknown 98	yes -64
ndir	no -44
nefs	unknown -56	yes 83
neiman	no 108	yes -86
nichan	no -49
nifi	no -112	unknown -79	yes 154
nkhdem	no 40	unknown -41
nmchi	unknown 83	yes -52
nnas	no -112	unknown 123	yes -61
nos	no 69	yes -87
nsit	no 59	yes -92
nta	no -44
nzel	unknown 70	yes -44
nzelat	no 191	unknown -105	yes -120
nzelna	no 103	unknown -81	yes -52
nzelt	unknown 52
omar	unknown -58
ordinateur	unknown 47
ourika	no -95	unknown 114	yes -47
panneau	no -146	unknown 187	yes -66
panoramique	unknown -71	yes 83
parbriz	unknown 86	yes -53
pare	unknown 41
passage	no -91	unknown -64	yes 157
passeport	unknown 49
pc	no 126	yes -112
peage	no -57
peinture	yes -85
perceuse	no -74	unknown 96
peugeot	no -64	unknown 59
phare	no 65	yes -87
pharmacie	no -51
pick	unknown 49
plainte	no -65	unknown 108	yes -42
plaque	unknown -52	yes 50
plombier	no -70	unknown 111
pneu	no 182	unknown -97	yes -96
pneus	unknown 105	yes -63
point	no 71	yes -50
points	no -112	unknown -195	yes 246
pompe	no -142	unknown 193	yes -70
portable	no 142	unknown -111	yes -56
portail	unknown 80	yes -44
porte	unknown 60	yes -66
portiere	no 59	unknown 46	yes -105
poteau	no 67	unknown -78
pv	unknown 51
qbel	no 80	unknown -114
ra9m	no -79	unknown 119	yes -43
radiateur	unknown 113	yes -157
radio	no -61
rah	no -49	yes 84
rajel	no -55	unknown -43	yes 93
rajli	no -77	yes 95
rani	no -59	unknown -99	yes 152
rapport	no -72	unknown 76
ras	unknown -132	yes 157
rasha	no -46	unknown 48	yes -52
rasi	unknown -91	yes 85
rassi	no -124	unknown -174	yes 285
rasso	no -146	unknown -99	yes 244
rb3a	no -144	unknown 79	yes 46
rbat	no 44	yes -81
rech	no -111	unknown -171	yes 224
rejli	no -46	unknown -217	yes 235
rejlia	no 71	unknown -120
rejlih	no -70	unknown 45
repos	no -52
residence	no 42
retro	unknown 94	yes -76
retros	no -53	unknown 90	yes -52
ri7	no 63	unknown -111
ri7a	no -90	unknown 67
riad	no 44
rih	no -85	unknown 47
rj3at	no -73	unknown 124	yes -88
rje3	no 70	unknown -49
rje3t	no 93	yes -69
rjel	no 107	unknown -140
rjli	no -43	unknown -88	yes 128
rkabi	no -54	unknown -89	yes 114
rmad	no -75	unknown -90	yes 153
robinet	no -70
rocade	unknown 68	yes -75
rond	no 101	yes -92
roue	no -75	unknown 107	yes -45
rouge	unknown -42	yes 40
rwida	no -43
s7a7	no 224	unknown -171	yes -77
s7i7	yes -86
s9ef	no -67	unknown 138	yes -92
sa3a	no -92	unknown 74
sa3i9a	no 121	unknown -128
sa7b	no -63	unknown 121	yes -91
sa7bi	no -43	unknown -149	yes 148
sa9f	unknown 72	yes -43
sac	unknown -60	yes 86
safi	no 99	yes -93
sahbi	no -84	unknown -58	yes 129
sakna	no 40	yes -55
sal	no -91	yes 65
salem	no 253	unknown -169	yes -111
salle	no -91	unknown 126
salmin	no 176	unknown -103	yes -80
salon	no 46
samu	no -66	unknown -160	yes 224
sarout	unknown 83	yes -43
sayed	no -93	unknown 172	yes -138
sayeg	no 108	unknown -206
sayg	unknown -115	yes 106
sayga	unknown -42
sba3	unknown -148	yes 101
sba3i	no -119	unknown -133	yes 194
sbab	no -77	unknown 107
sbagha	unknown 152	yes -125
sbah	no 52
sbitar	unknown -51	yes 88
scooter	no -49	unknown 72
sda3ni	no -157	unknown 81	yes 48
se9f	no -54	unknown -85	yes 122
sebt	no -46	unknown 52
sedri	no -113	unknown -71	yes 158
sellom	unknown -40	yes 66
sellum	no -110	yes 46
serre	no 76	yes -104
service	no -55
settat	no 97	unknown -100
sghir	no 45	unknown -158	yes 114
sghira	no -95	yes 80
si	no 136	unknown -77	yes -78
sidi	no 156	unknown -102	yes -56
siege	no -144	unknown 65	yes 41
simana	unknown 45	yes -54
simanat	no -80	yes 68
siyed	no 121	unknown -83	yes -46
skhoun	no -72	unknown -46	yes 94
sla	no -68	yes 88
sme3na	unknown -43
sme3t	no -47	unknown 74
smeh	no -78	unknown -114	yes 141
smito	no -51	unknown -49	yes 100
snan	no -103	unknown -86	yes 179
snin	no -73	yes 63
societe	no -56	unknown 88
sokkar	no 56	yes -66
souk	no -62	yes 77
sour	no -61	unknown 56
sport	yes -61
sr9o	no -55	unknown 104	yes -51
sre9o	unknown 83	yes -84
ss9ef	no -50	unknown 99	yes -88
sta7	no 56	unknown -124	yes 55
stah	no 46	yes -47
station	unknown -99	yes 88
stylo	yes -41
t2ada	no 204	unknown -169	yes -63
t7er9o	no -64
t7re9	no 102	unknown -89
t7re9t	no -66	unknown -49	yes 110
t9as	no 141	unknown -90	yes -52
t9elbat	no 128	unknown -147	yes -47
ta	no 186	unknown -112	yes -73
ta7o	no -51	unknown 48
ta7ti	unknown 75	yes -73
tabla	unknown -165	yes 68
table	no 56	unknown -97	yes 48
tableau	no -102	yes 83
tache	yes -108
tags	no -63	unknown 121	yes -59
tan	no 53	unknown 41	yes -178
tanya	unknown -82	yes 99
tar	no 56	unknown -95
tarat	no -91	yes 71
taxi	unknown -50	yes 49
tayara	no -71	unknown 125	yes -55
tchettat	no 104	unknown -188	yes 59
tchqet	unknown 63	yes -46
tchqqat	no -88	unknown 137	yes -50
tdar	no 221	unknown -189	yes -45
tderr	no 185	unknown -106	yes -83
te7	unknown 162	yes -143
te7re9	unknown -64	yes 48
te7t	yes 41
tebla	no 186	unknown -198
tebrouri	unknown -107	yes 111
tel3at	yes -56
telephone	no 56	unknown -67
telj	no -95	yes 60
temara	yes -75
temoin	no -66	unknown 101
tempete	no -64	unknown 59
tente	no -89	yes 51
terrasse	yes -43
tfahemna	no 132	unknown -42	yes -104
tfekk	no -110	unknown -163	yes 232
tfer9e3	unknown -68	yes 85
tferg3at	no -85	unknown 115
tferge3	no -90	yes 83
tferre9	no -166	unknown 151	yes -72
tfinaha	no 118	unknown -63	yes -52
therres	no -44	unknown -129	yes 167
therrsat	no -50	unknown -44	yes 83
tichka	no -84	unknown 69
tilifoun	no -61	yes 50
tjer7at	no -44	unknown -58	yes 100
tjra7	no 43	unknown -102
tjre7	no 64	unknown -48
tla3	no -116	unknown 73
tlat	no -74	yes 54
tlata	unknown -57	yes 53
tle3	no -45
tle3na	no 164	unknown -182
tle3t	no -46
tlfaza	yes -82
tlgha	unknown 71
tlwat	unknown -76	yes 104
tma	unknown -133	yes 90
tmma	no 41	unknown -82
tnfekh	no -156	unknown 111
tobis	no -150	unknown 68	yes 79
toilette	yes -46
toit	no -139	unknown 79	yes 40
tomobilat	no -55
tonobilti	no -133	unknown 177	yes -55
tqte3	yes 47
tra9	unknown 62	yes -40
trace	no -67	yes 80
train	no 78	unknown -71	yes -89
tram	no -124	unknown -130	yes 206
transport	no -61	unknown 96
tren	no -111	yes 61
tri9	unknown -43	yes 54
tricycle	unknown -76
triporteur	unknown -124	yes 80
triq	unknown -64	yes 64
trottinette	unknown -47	yes 56
trottoir	unknown -41	yes 53
tsawer	no 64	yes -119
tsellekh	unknown -70	yes 86
tsre9	no -81	unknown 146	yes -64
tuyau	unknown 46
up	unknown 49
usine	unknown 127	yes -103
valise	no -53	unknown 120	yes -67
vehicule	yes -46
velo	yes 43
veranda	no 53	unknown -53
virage	unknown -67
vitre	unknown 68	yes -57
voiture	no -71	yes 73
volant	no 40	unknown -154	yes 104
w9e3	no 44
w9ef	no -91	unknown 139	yes -51
w9efch	no -78	unknown -46	yes 121
wa7da	unknown -40	yes 43
wa7di	unknown 58	yes -144
wa7ed	no 45	unknown -59
wa9ef	no 113	unknown -81
wa9fa	no -69	yes 67
wa9t	no 125	unknown -72	yes -83
wach	no -55	unknown 114	yes -59
wakha	no 237	unknown -200	yes -59
walakin	no 59	unknown -50
walo	no 82	unknown -48
walou	no 73	unknown -75
wc	no -171	unknown 99
we7da	no -89	unknown -52	yes 112
we9fat	no 78	unknown -49	yes -48
wejhi	no -66	yes 77
wel	no 125	unknown -108
weld	unknown -51	yes 63
weldi	yes 51
wellat	no 77	unknown -98
wer9a	no 44	yes -100
wlad	no -124	unknown 76
wld	no -79	unknown 89
wldi	no -58	yes 74
wlidi	unknown -40	yes 45
wra9	unknown 70	yes -116
wsel	no 54	unknown -122	yes 44
wsslat	yes -54
ya	no -135	unknown 132
ychouf	no -77	yes 60
yeddha	no -56	unknown -70	yes 122
yeddi	no -80	unknown -57	yes 136
yji	no 118	unknown -64	yes -74
ymken	no -60	unknown 83
ytbeddel	no -106	unknown -52	yes 112
zad	no 44	yes -43
zadet	unknown -120	yes 89
zagora	no -83	unknown -105	yes 154
zaj	unknown -116	yes 87
zbel	unknown -162	yes 118
zdem	no -141	unknown 136
zel9at	no -72	unknown -81	yes 123
zen9a	unknown -43
zerba	no 46
zit	no 87	unknown -119
zjaj	no -60	unknown -67	yes 110
zle9	no -54	unknown -196	yes 221
zle9t	unknown -59	yes 80
zn9a	no -69	yes 48
zrabi	no 66
zre9	no -80	unknown -75	yes 150
@thirdParty
	no 145	unknown -287	yes -62
#000>	no -62	yes 87
#10h>	no -119	yes 127
#2ard	no -52	yes 63
#2ila	no -100	yes 114
#2oul	no -81	yes 105
#300>	yes 68
#3a2i	no -59	yes 72
#3ach	no 40
#3ad>	no 75	yes -44
#3add	no -40	yes 57
#3ah>	no -174	yes 201
#3am>	no 53
#3ame	no 117	yes -100
#3ami	no 62	yes -49
#3amm	no -213	yes 224
#3amr	no 99	yes -85
#3ani	unknown -41
#3are	yes 41
#3arf	no -172	yes 203
#3as>	no -40	yes 59
#3awd	no -123	yes 140
#3aye	no 60	yes -52
#3bo>	no 42
#3chr	no 115	yes -99
#3dem	no 181	yes -159
#3edd	no -166	yes 211
#3el>	no 55	yes -42
#3en9	unknown -58
#3end	yes 47
#3ers	no 88	yes -69
#3est	yes 42
#3eye	no 63	yes -47
#3i9a	no 60	yes -50
#3id>	no 54
#3in>	no 79	yes -57
#3ini	no 50
#3iye	no -95	unknown 85
#3jal	yes 59
#3lac	no 52
#3lat	no 42	yes -54
#3lik	unknown 67	yes -58
#3lin	no -129	unknown 135
#3liy	no -113	yes 125
#3ma>	no 101	yes -96
#3mme	no -82	yes 95
#3nd>	no -40
#3ndh	no -52	yes 72
#3ndi	no -51	unknown 46
#3ndo	no -73	yes 93
#3ni>	yes 41
#3omr	unknown 105	yes -84
#3otl	no 52
#3ouh	unknown 46	yes -118
#3ref	no -116	unknown 215	yes -110
#3rej	no -133	yes 146
#3rou	no 53	unknown -40
#3sa>	no -53	yes 79
#3sin	no 55	yes -45
#3tan	no -188	yes 209
#3tar	no -121	yes 131
#3tit	no -46	yes 75
#3wej	no -70	yes 74
#400>	no 88	yes -66
#4x4>	no -47	yes 57
#500>	yes 65
#7ad>	no 115	yes -108
#7adi	no -125	yes 135
#7aj>	no 52
#7aja	no -61	unknown 63
#7aje	no -101	yes 110
#7ajj	no -80	yes 103
#7akk	no -131	yes 139
#7al>	no 46
#7ali	no -129	yes 138
#7all	no 80	yes -48
#7amd	no -44	yes 61
#7ar>	unknown -71	yes 79
#7ass	no 88	yes -78
#7awl	no 60	yes -49
#7bes	no 84	yes -55
#7bi>	no 41
#7dar	no -47	yes 68
#7day	no 66	yes -40
#7dha	no 96	yes -80
#7di>	no 156	yes -133
#7do>	no 92	yes -82
#7dou	no 77	yes -67
#7e9>	no -148	yes 161
#7edr	no -49	yes 75
#7ejr	no 47
#7ekk	no -104	unknown 83
#7el>	no -54	yes 71
#7er>	no 99	unknown -44	yes -56
#7err	no -42	yes 55
#7et>	no 77	yes -58
#7eyy	no 78	yes -60
#7ha>	no 105	unknown -79
#7i7>	no 97	yes -82
#7la>	no 152	yes -122
#7lli	no -144	unknown 123	yes -41
#7mam	no 113	yes -93
#7mel	no 88	yes -72
#7mer	no 47	yes -42
#7oud	no -102	yes 118
#7out	no 81	yes -72
#7ra>	no -169	unknown 226	yes -120
#7ram	no 76	yes -54
#7ri9	no 87	yes -78
#7rir	no -146	yes 154
#7sa>	no 127	yes -105
#7sab	no 68	yes -50
#7tha	no 137	unknown -45	yes -117
#7ti>	no -78	yes 93
#7to>	no 134	yes -108
#7tta	no 40
#900>	no 131	yes -106
#99at	no 132	yes -120
#99e3	yes 49
#9ach	unknown 60	yes -52
#9ad>	unknown 152	yes -188
#9ahw	no 54	yes -40
#9al>	no -52	yes 70
#9ani	no -54	yes 86
#9ant	no 59	yes -53
#9as>	no -69	yes 93
#9asn	no 76	yes -62
#9ass	no -95	yes 77
#9aw>	no 61	yes -43
#9aya	no 84	yes -73
#9aye	no -42	yes 57
#9ba>	no -78	yes 99
#9dam	no -112	unknown 124	yes -107
#9dda	no -54	yes 69
#9ed>	no 133	yes -113
#9edd	unknown 55	yes -75
#9ef>	no -41
#9efc	no -86	yes 97
#9eft	no -73	yes 89
#9ell	no 97	yes -78
#9erm	no 108	yes -91
#9es>	no 90	yes -70
#9ess	no -107	yes 117
#9et3	no 99	yes -74
#9et>	no 102	yes -82
#9ett	no 120	yes -97
#9fa>	yes 63
#9it>	no 40	yes -49
#9ith	no -81	unknown 221	yes -190
#9oda	no 137	yes -109
#9olo	no -127	unknown 121
#9oul	no -144	unknown 178	yes -61
#9ra>	yes 42
#9reb	no 140	yes -122
#<10h	no -119	yes 127
#<12h	no 75	yes -60
#<23h	no 110	yes -82
#<250	no 124	yes -105
#<300	no 153	yes -122
#<3a2	no -59	yes 72
#<3ad	yes 45
#<3ar	no -132	yes 164
#<3aw	no -121	yes 127
#<3ay	no 50	yes -42
#<3ch	no 58	yes -46
#<3ed	no -69	yes 100
#<3en	yes 42
#<3er	no 81	yes -72
#<3iy	no -179	unknown 62	yes 107
#<3mm	no -85	yes 99
#<3ot	no 47
#<3re	no -131	unknown 228	yes -125
#<3ta	no -116	yes 134
#<3ti	no -68	yes 99
#<400	no -129	yes 147
#<4x4	no -47	yes 57
#<7ad	no -140	yes 150
#<7al	no 90	yes -55
#<7aw	no 76	yes -62
#<7be	no 67	yes -53
#<7di	no 106	yes -82
#<7ed	yes -42
#<7ej	no 111	yes -96
#<7ek	no -108	unknown 87
#<7el	no -41	yes 57
#<7et	no 51
#<7ey	no 106	yes -82
#<7je	no 109	yes -96
#<7ll	no -144	unknown 123	yes -41
#<7me	no 67	yes -60
#<7re	no 97	yes -60
#<900	no 162	yes -149
#<9ad	unknown 68	yes -89
#<9ah	no 96	yes -80
#<9al	no -55	yes 71
#<9as	no -89	yes 78
#<9da	no -112	unknown 124	yes -107
#<9dd	no -54	yes 69
#<9di	no -44	yes 59
#<9ed	unknown 44	yes -62
#<9er	no 197	yes -172
#<9es	no -95	yes 117
#<9et	no 173	yes -143
#<9te	no -45	yes 62
#<9tt	no -58	yes 86
#<acc	no -179	unknown 104	yes 43
#<ach	no 110	yes -92
#<afr	no 49	yes -42
#<aga	no -105	unknown 102
#<ail	no -86	unknown 45	yes 43
#<ain	no -41	yes 70
#<air	no 46
#<amb	no -62	yes 72
#<ant	no 63	yes -52
#<asc	no 46
#<ass	no 77	unknown -50
#<att	no -68	yes 90
#<aud	yes 54
#<ava	no 58
#<azr	no 105	yes -90
#<b3d	no 52
#<b3i	no 130	yes -107
#<b7a	no 40
#<ba9	no 48
#<bab	no 100	yes -80
#<bai	no 48
#<bal	no -57	yes 79
#<ban	no 43
#<bas	no -81	yes 95
#<bat	no -149	unknown 83	yes 59
#<bay	yes 49
#<beb	no 73	yes -57
#<bek	no 131	yes -108
#<bel	no 55
#<ben	no 100	yes -83
#<bet	no 50
#<bid	unknown 58	yes -54
#<bih	yes 40
#<bin	no -77	unknown 75
#<bit	no 47
#<biy	no 87	yes -72
#<bjo	yes 51
#<bka	no 51
#<bkh	no 53
#<bmw	no -105	yes 116
#<bna	yes 44
#<bo7	no 50
#<bom	no 93	yes -82
#<bor	no 49
#<bou	yes 41
#<box	no 83	yes -66
#<bra	no 55	yes -43
#<bre	no 206	yes -178
#<bri	no 77	yes -56
#<bss	no -110	yes 119
#<bur	no 77	yes -64
#<bza	no 74	yes -43
#<cad	no 125	yes -101
#<caf	no -149	yes 163
#<cai	no 120	yes -105
#<cam	yes 41
#<can	no 40
#<cat	no 57	yes -41
#<ch7	yes 56
#<chf	no 85	yes -62
#<chh	no 53	yes -57
#<chi	yes -42
#<chk	unknown 74	yes -50
#<cho	no -59	yes 56
#<cht	unknown 55	yes -73
#<cir	no -44	yes 57
#<cof	no 50	yes -43
#<col	no -72	yes 94
#<com	yes -49
#<con	no -61	yes 72
#<cor	no -43	yes 61
#<cou	unknown 61	yes -93
#<cro	no 81	yes -58
#<cui	no 67	yes -52
#<dat	unknown -52	yes 48
#<day	yes 41
#<daz	yes 55
#<de7	no -160	yes 166
#<dec	no 51
#<deh	no 43
#<dek	no -56	yes 61
#<dem	no -48	yes 64
#<den	yes 48
#<dep	no -68	unknown 95
#<des	no -99	yes 113
#<dha	no 43
#<dhe	no 76	yes -66
#<dia	no -177	yes 203
#<dis	no 157	yes -143
#<dla	no 180	yes -171
#<don	no 99	yes -81
#<dor	no -79	yes 101
#<dos	no 115	yes -89
#<dou	unknown 40
#<drb	no -60	yes 82
#<dre	no -61
#<drh	no 61
#<dri	yes 57
#<dro	yes 51
#<dwa	no 119	yes -93
#<ech	no -59	yes 84
#<eco	no -53	yes 71
#<ele	no 69	yes -52
#<eta	no -114	yes 133
#<eur	no 76	yes -56
#<exp	no -185	yes 208
#<far	no 160	unknown -49	yes -132
#<fat	no 55
#<fe9	no -43	unknown 78
#<fel	no 46	unknown 81	yes -134
#<fen	no 132	yes -116
#<fer	no 108	yes -72
#<fes	no 82	yes -66
#<fet	no 105	yes -90
#<feu	no -44	yes 59
#<fia	no -87	yes 105
#<fil	no 83	yes -70
#<fis	no 104	yes -85
#<fkh	no -49	yes 76
#<fle	yes 40
#<flo	no 77	yes -53
#<for	no 168	yes -160
#<fou	no -83	unknown 134	yes -86
#<fra	no -73	yes 87
#<fri	no 60	yes -47
#<fse	no -81	yes 87
#<ga3	no 76	yes -58
#<gat	unknown -48	yes 57
#<gaz	no 67	yes -50
#<gen	no 43
#<ghd	no -83	yes 95
#<ght	no 61	yes -48
#<gla	no 103	yes -83
#<gli	no 46
#<glo	no -84	yes 93
#<gou	no 151	yes -134
#<gps	no 142	yes -131
#<gra	no 73	yes -52
#<gre	no 60	yes -50
#<gue	no 87	yes -59
#<gui	no 149	yes -126
#<haj	no -124	yes 134
#<hbe	no -72	yes 91
#<hde	no -118	yes 142
#<heb	no -120	yes 139
#<her	no -134	yes 154
#<hez	no 49
#<hhh	no 101	yes -79
#<hia	no 61	yes -43
#<hiy	no -44
#<hna	no 57	yes -40
#<hom	no 66	yes -54
#<hot	no 40
#<how	no -47	yes 63
#<hrb	yes 50
#<hre	no -69	yes 89
#<hzz	no -74	yes 82
#<imm	no -131	yes 139
#<ind	no 69	yes -61
#<int	yes 50
#<iya	no -59	yes 73
#<jab	no -104	unknown 89
#<jad	no -41	yes 60
#<jah	no -53	yes 65
#<jam	no -90	unknown 160	yes -87
#<jar	no -114	yes 132
#<jay	no -46	yes 71
#<jbe	no 96	yes -82
#<jda	no 159	yes -140
#<jeb	unknown 90	yes -125
#<jeh	no 85	yes -74
#<jem	no 63	yes -44
#<jen	no -88	unknown 47	yes 40
#<jer	no 102	yes -73
#<jib	no 45
#<jir	no -102	yes 81
#<jit	yes 46
#<jm3	no 92	yes -73
#<jme	no 94	yes -77
#<jna	no 52	yes -82
#<jnb	no 82	yes -63
#<joi	no 57	yes -46
#<jra	no 58
#<jri	yes 51
#<k7e	no -98	yes 109
#<ka3	no 52	yes -40
#<kab	no 103	yes -92
#<kad	no 76	yes -66
#<kar	no -90	yes 104
#<kbi	no -45	yes 63
#<kef	no 152	yes -123
#<kel	no 58
#<ker	no 76	yes -43
#<kes	no -165	yes 187
#<ket	no -107	yes 118
#<khe	no 41
#<khi	no -85	yes 108
#<kho	no -94	yes 54
#<khr	no 42
#<khs	yes 52
#<khw	no 83	yes -64
#<kif	unknown 47	yes -84
#<kla	no -56	unknown 53
#<kli	no -106	yes 120
#<knn	yes 59
#<kou	no -58	yes 75
#<ksi	no -159	unknown 195	yes -99
#<kta	no 128	yes -105
#<l3e	yes 50
#<l3o	unknown 77	yes -78
#<l7c	no -186	yes 192
#<l7d	yes 45
#<l7i	yes -73
#<l7j	no -40	yes 51
#<l7l	no 132	yes -117
#<l7o	no 111	yes -87
#<l7s	no -44	unknown 165	yes -182
#<l7w	no 111	yes -99
#<l9a	yes -55
#<l9d	no 54
#<l9e	no 91	yes -80
#<l9i	no 44	unknown 40	yes -84
#<l9o	no 45
#<la7	no 96	yes -83
#<lah	no 88	yes -81
#<lak	no 41
#<lam	no 111	yes -96
#<las	no -124	unknown 123
#<lat	no 198	yes -189
#<lav	no 54
#<lb7	no -58	yes 78
#<lbi	unknown 40	yes -42
#<lbl	no 79	yes -49
#<lbr	no 90	yes -69
#<lbu	no 41
#<lch	no -73	yes 82
#<les	no -56
#<lfa	no -175	unknown 114	yes 65
#<lfl	no 106	yes -76
#<lfo	no -64
#<lfr	no 122	yes -88
#<lge	no 139	yes -125
#<lgo	no 112	yes -85
#<lho	yes 40
#<lig	no 137	yes -121
#<lil	no 44
#<lin	no -63	yes 89
#<lis	no -107	unknown 124
#<liv	no -53	yes 70
#<lja	no -61	yes 81
#<lje	no -126	yes 152
#<lkb	no 76	yes -64
#<lke	unknown 40
#<lkh	no -49	yes 59
#<lko	no 46
#<lkt	no -154	yes 175
#<lli	no -137	unknown 76	yes 60
#<llo	no 68	yes -63
#<lm3	no 80	yes -62
#<lm7	no 43
#<lmd	no -41	yes 61
#<lme	no -79	yes 48
#<lmi	no -95	yes 103
#<lms	no 97	yes -84
#<lo7	no 166	yes -158
#<log	no 40
#<lor	no -78	yes 66
#<lpc	no 119	yes -94
#<lph	no 75	yes -63
#<lpo	yes 56
#<lpr	yes 51
#<lqa	no -141	yes 157
#<lqd	no -200	yes 212
#<lun	no 135	yes -99
#<lus	no -137	yes 144
#<lve	no 68	yes -52
#<lvi	no 169	yes -152
#<lwa	no 63	yes -47
#<lwe	yes 44
#<lwi	no 113	yes -101
#<m3a	no -44	yes 52
#<m3e	no -68	unknown 131	yes -72
#<m3t	no -130	yes 143
#<m7d	no -157	yes 178
#<m9o	unknown -45	yes 54
#<m9t	no 70	yes -57
#<ma3	no -60	unknown 74
#<mad	yes 47
#<maf	no 47
#<mah	no 62	yes -45
#<mai	no -68	unknown 94
#<mak	no -84	unknown 81
#<mal	no -68	unknown 46
#<mam	no 83	yes -67
#<mar	no -73	yes 94
#<mbe	unknown 73	yes -76
#<mde	no -123	unknown 186	yes -98
#<mdr	no 55	yes -41
#<me7	no 44
#<mec	no 94	yes -85
#<meg	no 181	yes -161
#<mek	no 60	yes -52
#<men	no -41
#<mes	no 84	yes -60
#<met	no -223	yes 236
#<meu	no 149	yes -130
#<mez	no -75	yes 92
#<mfe	no 67	yes -52
#<mft	no 106	yes -88
#<mgh	no 90	yes -73
#<min	no -186	yes 198
#<mit	yes 40
#<mkh	no 81	yes -101
#<mnh	no 101	yes -90
#<mni	no -55
#<mnn	no 77	yes -61
#<moh	no -45	yes 57
#<mol	no -95	yes 107
#<mon	no -60	unknown -42	yes 107
#<mor	no -99	yes 78
#<mos	no -62	yes 86
#<mou	no -58	yes 74
#<mra	yes 41
#<mrr	no 121	yes -96
#<mse	no -146	unknown 183	yes -106
#<msi	no -126	yes 142
#<mzr	no -59	yes 69
#<mzy	yes 46
#<n3a	no 58
#<n3e	no -153	yes 176
#<n3r	unknown 68	yes -77
#<n9d	no -108	yes 133
#<n9e	no 65	yes -48
#<na3	no 42
#<na9	no 115	yes -79
#<nad	no -95	yes 104
#<naf	yes 52
#<nak	yes 45
#<naz	no -40	yes 52
#<nch	unknown 63
#<ndd	no 104	yes -81
#<ndi	no -41	yes 67
#<neb	yes 42
#<nef	no -52	yes 61
#<nei	no 84	yes -67
#<nej	no 47
#<nem	no -129	yes 165
#<net	no -154	yes 166
#<nfe	no 155	yes -130
#<ngo	no -80	yes 88
#<nhe	unknown 159	yes -151
#<nif	no -102	yes 120
#<nkh	no -41	yes 52
#<nqe	no -168	yes 175
#<nsa	no -160	unknown 111	yes 42
#<nss	no 45
#<nta	yes 40
#<ost	no -186	yes 198
#<our	no 88	yes -73
#<pan	no -47	unknown 65
#<pas	no -75	yes 101
#<pat	no 96	yes -89
#<pea	no 71	yes -55
#<per	no 48
#<peu	no -63	yes 82
#<pha	yes 52
#<pho	no 49	yes -42
#<pic	yes 55
#<pla	no 42
#<plo	no 95	yes -71
#<pne	no 49
#<pot	no 128	yes -113
#<pou	no 86	yes -67
#<pre	no 69	yes -57
#<pro	no -107	yes 130
#<qbe	no 60	yes -53
#<qel	no 68	yes -59
#<ra9	no 52
#<rab	no -55	yes 76
#<rad	no 46
#<rak	yes 49
#<ran	no -61	unknown 96	yes -42
#<rap	no -191	unknown 111
#<rb3	no 105	yes -94
#<rba	no 115	yes -106
#<rea	no -95	yes 111
#<rec	no 127	yes -108
#<rej	no -43
#<rem	yes 45
#<ren	no 48
#<rep	no 118	yes -104
#<res	no 51
#<ret	no -46
#<ri7	no 65	yes -44
#<rid	no 49
#<rj3	no 77	yes -48
#<rje	no -45
#<rjl	no 119	yes -105
#<rke	no -72	yes 90
#<rma	no 87	yes -78
#<roc	unknown -43	yes 56
#<rok	no -60	yes 75
#<ron	no -46	yes 62
#<rou	yes 47
#<rre	no 71	yes -54
#<rwi	no 109	yes -94
#<s7a	no -55	yes 77
#<s7i	no 97	yes -82
#<s9e	no -79
#<sa7	yes 47
#<sab	no -171	yes 183
#<sac	no 76	yes -58
#<sah	no -96	yes 109
#<sak	no -174	yes 186
#<sam	no 81	yes -62
#<saq	no 138	yes -100
#<sar	no 50	unknown -41
#<say	no -100	unknown 51	yes 45
#<sbe	no 171	yes -118
#<sbi	no -52	unknown 89
#<sda	no -66	yes 84
#<se3	no 66	yes -57
#<se9	no 55
#<sef	no -77	unknown 166	yes -138
#<sej	no -109	yes 131
#<sek	no -101	yes 120
#<sel	no 68	yes -49
#<sen	yes 43
#<sgh	no -43	yes 57
#<sid	yes 50
#<sie	no 47
#<sif	no 111	yes -86
#<sin	no -54	yes 72
#<sip	no 72	yes -51
#<sir	no -75	yes 92
#<siy	no -69	yes 84
#<skh	yes 61
#<ski	no -133	yes 156
#<sle	no 167	yes -160
#<smi	no -77	yes 95
#<sna	no 59
#<sni	yes 47
#<soc	no -71	yes 91
#<sok	no 45
#<spo	no -43	yes 64
#<sre	no 78	yes -68
#<ssa	no 76	yes -57
#<ssi	no -139	yes 154
#<ssm	no 46
#<sta	no 49	yes -69
#<sto	no 40
#<sty	no -116	yes 137
#<sul	no 71	yes -65
#<sur	no 124	yes -108
#<swa	no -73	unknown 94
#<syn	no -142	unknown 42	yes 88
#<t2a	no 50
#<t7r	no 59	yes -45
#<t9a	yes 50
#<t9e	no 87	yes -75
#<tab	no -49	unknown 70
#<tac	no -178	yes 195
#<tag	no 93	yes -79
#<tah	no 65	yes -53
#<tan	no 44
#<tar	no -55	yes 84
#<tat	no 52	yes -43
#<tax	yes 47
#<tbi	no -70	yes 43
#<tch	no 41
#<te7	yes 56
#<te9	yes 51
#<teb	no 55
#<tem	no -73	yes 41
#<ten	no 88	yes -76
#<ter	no -87	yes 104
#<tfi	no 50
#<tgo	no 98	yes -82
#<the	no 61
#<til	no 94	yes -82
#<tke	no 49
#<tlf	yes 46
#<tlg	no 101	unknown -67
#<tlw	yes 46
#<tma	no 47
#<tne	no 154	yes -137
#<tnf	no 48
#<tob	yes 43
#<toi	no 65	yes -48
#<tol	no 184	yes -164
#<ton	unknown 40
#<tqe	no 219	yes -202
#<tqt	no 73	yes -54
#<tsa	no -86	yes 107
#<tse	no 51
#<tsr	no 84	yes -68
#<tss	no 46
#<tte	no 118	yes -87
#<tuy	no -46	yes 64
#<twe	no -74	yes 101
#<urg	no 48
#<usi	no 52	yes -43
#<val	no 66	yes -47
#<veh	no -78	yes 100
#<ver	no 65	yes -44
#<vir	no 54	yes -43
#<vis	no 76	yes -50
#<voi	no -57	yes 70
#<w9e	no -48	yes 43
#<w9f	no 105	yes -78
#<wa7	yes 41
#<wa9	yes 53
#<wac	unknown 78	yes -94
#<we7	no -100	yes 120
#<we9	no -68	yes 74
#<wej	no 96	yes -79
#<wer	unknown 80	yes -75
#<wes	no -50	unknown -42	yes 91
#<wla	unknown 41
#<wra	no -64	yes 81
#<wse	no 67	yes -46
#<wsl	no 43
#<wss	no 49
#<y7e	no 82	yes -64
#<ych	no -42	yes 59
#<yde	no 114	yes -101
#<ydi	no 54	yes -43
#<ykh	no -47	yes 71
#<ymk	no -78	unknown 103	yes -48
#<you	no 117	yes -103
#<yse	no 130	yes -114
#<ysi	no -97	yes 106
#<ytb	no 116	yes -77
#<zad	no -131	yes 141
#<zag	no 125	yes -106
#<zaj	no 42
#<zbe	no -144	yes 159
#<zen	no -129	unknown 145	yes -95
#<zer	no -56	yes 79
#<zin	no 144	yes -126
#<ziy	no -138	yes 157
#<zle	no 115	yes -90
#<zn9	no 106	yes -96
#<zra	no 47
#<zre	no -69	yes 83
#a2il	no -59	yes 72
#a3d>	no 69	yes -50
#a3en	no -87	yes 97
#a3es	no 53
#a3ha	no 66	yes -42
#a3i9	no 60	yes -50
#a3i>	no 57
#a3ja	no -42	yes 64
#a3ni	no -51	yes 63
#a3o>	no -80	yes 85
#a3ra	no -109	yes 136
#a3sa	no -62	yes 90
#a3si	no 55	yes -45
#a3t>	no 126	yes -107
#a7a>	no 61	yes -45
#a7b>	no -137	yes 152
#a7bi	no 41
#a7d>	no -55	yes 60
#a7di	no 132	yes -122
#a7et	no 77	yes -58
#a7o>	unknown -44
#a7ti	no -97	yes 114
#a9a>	no 58	yes -45
#a9de	no 70	yes -52
#a9es	no 89	yes -67
#a9f>	no 151	yes -126
#a9fa	yes 57
#a9t>	no -149	yes 167
#aaro	no -46	yes 60
#abel	no -42	yes 54
#abin	no 93	unknown -40	yes -53
#abni	no -111	yes 126
#abo>	yes 63
#abri	no 120	yes -101
#abro	no -122	yes 134
#acar	no 74	yes -56
#acci	no -151	unknown 128
#accr	no -54	yes 71
#acha	no 161	yes -151
#ache	yes 45
#acho	no 54
#ack>	no 104	yes -86
#aco>	yes 45
#acte	no -58	yes 77
#adam	no -68	yes 81
#adan	no 94	yes -78
#adar	no -47	yes 65
#adem	no -46	yes 58
#adic	no -71	yes 89
#adio	no 52
#adir	no -105	unknown 102
#adit	yes 53
#adou	no -48	yes 61
#adra	no -126	yes 157
#afch	no 48
#afe>	no -149	yes 163
#afet	no -74	yes 87
#afih	no 46
#afri	no 49	yes -42
#aft>	yes 43
#agad	no -105	unknown 102
#age>	no 40
#ager	no -102	yes 111
#agh>	no -114	yes 120
#aghi	no -108	yes 130
#agne	no 49
#agor	no 125	yes -106
#ags>	no 64	yes -53
#ahbi	no -64	yes 74
#ahda	no -89	yes 105
#ahem	no -59	yes 74
#ahom	no 60	yes -47
#ahwa	no 48
#aie>	no 56	yes -40
#aign	no 86	yes -68
#aile	no -60
#ain>	no -96	yes 56
#aint	no 77	yes -57
#airb	yes 44
#aire	no -44
#aiso	no -66	yes 79
#aiss	no 100	yes -84
#ait>	no 77	yes -67
#aite	no -73	yes 85
#aja>	no -44
#ajeb	no -143	yes 155
#ajel	yes 54
#ajja	no -79	yes 96
#ajra	no 219	yes -183
#aka>	no -103	yes 109
#akan	no -78	yes 86
#akay	no -59
#akch	no 81	yes -58
#akh>	no 55	yes -45
#akha	yes 45
#akhe	unknown 84	yes -67
#akhl	no 104	yes -75
#akhr	yes 44
#akhz	no 66	yes -53
#akil	no 53	yes -41
#akin	yes 46
#akna	no -98	yes 108
#ala>	no 75	yes -59
#alak	yes 52
#alam	no -54
#alat	no -73	yes 100
#alem	no 118	yes -104
#alf>	no 158	yes -139
#alho	no -50	yes 63
#ali>	yes 49
#alia	no -83	yes 99
#alid	no 77	yes -60
#alis	no 70	yes -55
#alko	no -197	yes 199
#all>	no -97	unknown 87
#alle	no -46	yes 69
#alli	no -59	yes 74
#alna	no -72	yes 89
#alon	no -42
#alou	unknown 62	yes -49
#alt>	no -77	yes 105
#alta	no -104	yes 117
#alys	no 77	yes -58
#amat	no 61	yes -47
#ambu	no -63	yes 81
#ame3	no -76	unknown 158	yes -126
#ame>	no -51	yes 58
#amel	unknown 69	yes -89
#amer	no 50
#ami>	no 52
#amio	no -85	yes 109
#aml>	yes 53
#amlo	no 145	yes -136
#amra	no 119	yes -103
#amwa	no 79	yes -62
#an3e	no 79	yes -71
#an9d	no -67	unknown 157	yes -129
#anal	no 83	yes -73
#anap	no 69	yes -55
#anat	no 59
#and>	no -105	yes 118
#andi	yes 48
#angl	no 65	yes -51
#ango	yes 43
#ani>	no -57	yes 52
#ania	no 128	yes -106
#anic	no 45
#anin	no -46	yes 55
#ankt	no -51	yes 61
#anmc	no -63	yes 82
#anne	no -72	unknown 76
#ano>	no -63	yes 82
#ansm	no -79	yes 88
#ansp	yes 43
#ante	no -46	unknown 88	yes -47
#ants	yes 50
#anya	no 59
#aoua	no 183	yes -168
#aout	no -49	yes 61
#ape>	no 69	yes -55
#apot	no 49
#appo	no -191	unknown 111
#aqi>	no 130	yes -99
#aql>	no -103	yes 111
#ar9a	no 48
#arab	yes 58
#arag	no 57
#arak	no -87	yes 94
#aras	no 153	yes -143
#arat	no -73	yes 97
#arav	no 58	yes -43
#arba	no -123	yes 140
#arbe	no 42
#arbi	no -156	yes 169
#arbn	no -65	yes 76
#arbr	no 41
#arch	no -129	yes 148
#are7	unknown 40
#areb	no -44	yes 61
#aref	no -93	yes 108
#areh	unknown 110	yes -77
#arei	no 84	yes -68
#ares	no 57
#aret	unknown 69	yes -55
#arf>	no -127	yes 142
#arfa	no -82	yes 93
#arge	no 99	yes -80
#ari>	no -67	yes 71
#aria	unknown 61
#arik	no -54	yes 70
#arin	no 128	yes -111
#ario	no -68	yes 96
#arja	no -61	yes 78
#arm>	no -48	yes 55
#arme	no 78	yes -57
#armi	yes 55
#armo	no 96	yes -82
#arna	no -155	yes 173
#aros	no -80	yes 88
#arqu	no 63	yes -50
#arra	no -62	yes 72
#ars>	no 84	yes -66
#arti	no -63	yes 82
#asce	no 46
#asni	no 78	yes -62
#asol	no 153	yes -143
#asse	no -94	yes 121
#assh	no 57	yes -47
#asso	no 92	yes -76
#ast>	no -86	unknown -44	yes 117
#asti	no 99	yes -81
#at7r	no -136	yes 161
#ata>	no -53	yes 67
#atal	no 73	yes -52
#atat	no -53	yes 64
#atch	yes 57
#ate>	no 65	yes -46
#atea	no -173	yes 189
#atel	no 55	yes -42
#ater	no 76	yes -54
#atet	no 79	yes -66
#ateu	no 104	yes -86
#atgh	no 49
#atgo	no -136	yes 155
#atha	no -40	yes 59
#atim	no -239	yes 250
#atio	unknown 53	yes -62
#atis	no 60	yes -50
#atkh	unknown 69	yes -100
#atla	no 62	yes -53
#atna	no -51	yes 62
#atni	no -135	yes 166
#ato>	no -73	yes 95
#atre	no 110	yes -94
#atri	no -106	yes 132
#ats>	no -49	yes 55
#atsi	no -76	yes 84
#atte	no -64	unknown 46
#atwj	yes 41
#aute	no 59	yes -45
#avan	no 57	yes -41
#aver	no 73	yes -59
#avie	no 56	yes -48
#awab	no 68	yes -41
#awar	no 159	unknown -44	yes -124
#awbc	no -105	yes 136
#awbo	no -105	yes 113
#awch	no -125	unknown 125
#awd>	no -50	yes 65
#awel	no -60	yes 84
#awer	no -198	yes 209
#awh>	no 51
#awi>	no 52
#awlo	no 69	yes -57
#awya	no -59	unknown 100	yes -65
#axi>	yes 47
#ay9t	no -129	unknown 86
#aya>	no 47
#ayar	no 114	yes -93
#aych	no 40
#ayd>	no 48
#ayda	yes 71
#aydi	yes 48
#aydo	no -134	yes 145
#aydr	no -138	yes 163
#ayeb	no 80	yes -70
#ayed	no -61	yes 87
#ayeg	yes 49
#ayet	no 46
#ayg>	no 94	yes -71
#ayga	no -87	yes 99
#aygo	no -51
#ayj>	no 69	yes -49
#ayja	no -105	yes 136
#ayjr	no -66	yes 97
#aykh	no 42
#ayl3	no -88	yes 99
#aync	no -133	unknown 187	yes -88
#ayse	no -127	yes 148
#ayti	no -56	yes 69
#aytl	no -101	yes 104
#ayye	no -206	yes 217
#ayz>	no -78	yes 117
#azel	no -91	yes 103
#azni	no -41	yes 53
#azro	no 105	yes -90
#azt>	no -202	yes 215
#b3d>	no 52
#b7ar	unknown -71	yes 79
#b7er	no 99	unknown -44	yes -56
#b9ac	no 52	yes -42
#ba3>	no 57	yes -46
#ba3i	no 82	yes -48
#ba9>	no -50	yes 67
#ba9i	no 48
#bag>	no -74	yes 83
#bagh	yes 43
#baig	no 57	yes -42
#bakh	no 55	yes -45
#bal>	no -72	yes 87
#bala	no 99	yes -85
#ball	no -64	yes 81
#ban>	no -142	unknown 126
#banc	no 113	yes -102
#bani	no -158	yes 169
#barb	no 42
#bard	no 92	yes -80
#bare	unknown 56
#barr	no 131	yes -110
#batn	no -221	yes 242
#batt	unknown 82	yes -87
#baw>	no 91	yes -85
#bayd	yes 44
#bba>	no 113	yes -105
#bbag	no -120	yes 126
#bbat	no 104	yes -77
#bbaw	no 91	yes -85
#bbet	no 40
#bch>	no -99	unknown 53
#bdel	no 142	yes -115
#becu	no 42
#bed>	no 91	yes -76
#bedd	unknown 90	yes -130
#bekr	no 99	yes -78
#bell	no 93	yes -64
#ber>	yes -42
#berd	no 97	yes -80
#berr	no 72	yes -61
#bes>	no 43
#bet>	no -43	yes 61
#beto	no 50
#bgha	no -55
#bghe	no -84	yes 107
#bghi	no 51
#bha>	no 48
#bi9>	no -166	unknown 206	yes -84
#bia>	no -82	yes 106
#bib>	no -72	yes 42
#biba	no -132	unknown 166	yes -53
#bid>	no 99	yes -83
#bida	no -210	unknown 194
#bier	no 57	yes -43
#biha	yes 57
#bila	no -114	yes 149
#bilt	no -63	yes 95
#bin>	unknown 79	yes -50
#bine	yes 43
#bis>	yes 50
#bita	no -52	unknown 89
#biya	no -141	yes 151
#bjou	yes 51
#bkhi	no 53
#bki>	no -90	yes 101
#blas	no 56
#ble>	yes 41
#blea	no -52	yes 78
#bles	no 55
#bli>	no -69	yes 84
#blo>	no 140	yes -135
#bmw>	no -105	yes 116
#bna>	no -57	yes 72
#bnad	no -46	yes 58
#bni>	no -60	yes 77
#bo7d	no 50
#bomb	no 79	yes -68
#bou7	no 112	yes -95
#boug	no 118	yes -105
#bout	yes 44
#bouz	no -67	yes 87
#box>	no 83	yes -66
#bqa>	yes 40
#bra>	no 46
#brad	no 82	yes -66
#bris	no 97	yes -79
#briz	no 108	yes -91
#bsse	no -110	yes 119
#bta>	yes 44
#btat	no -78	yes 97
#bti>	no -56	yes 70
#bto>	no -87	unknown 151	yes -87
#btou	no 93	yes -80
#bula	no -63	yes 81
#bure	no 43
#bus>	yes 46
#bzaf	no 74	yes -43
#cabi	no 169	unknown -49	yes -118
#cabl	no -132	yes 144
#cafe	no -149	yes 163
#cais	no 84	yes -69
#cami	no -75	yes 96
#cana	no 71	yes -58
#capo	no 49
#card	no 74	yes -56
#carr	no 50
#casa	yes 44
#cass	no -69	unknown 167	yes -239
#ccid	no -206	unknown 150
#ccin	no -53	yes 74
#ccro	no -54	yes 71
#cede	no -46	yes 51
#cein	no -166	yes 174
#cens	no 46
#ces>	no -103	yes 121
#ceus	yes 52
#ch3a	no -109	yes 123
#ch3e	no 60	yes -45
#ch7a	yes 56
#cha9	no 55
#chab	no -97	yes 110
#chaf	no -90	unknown 43	yes 45
#chag	no -54	yes 71
#chao	no 181	yes -166
#chat	no 42
#chaw	no 64	yes -51
#chch	no 83	yes -59
#che3	no 64	unknown -42
#che9	no 41
#che>	no -43	yes 62
#chej	no 47
#chek	no 47
#chem	no -51	yes 67
#cher	no 62	yes -40
#chet	no 172	yes -152
#chfa	no 165	yes -148
#chha	no 54
#chhe	no 102	yes -83
#chic	no 61	yes -45
#chik	no 63	yes -48
#chin	yes 46
#chit	no 65	yes -42
#chki	yes 44
#chko	no -62	unknown 124	yes -70
#choc	no -73	yes 47
#chof	no -44	yes 62
#chor	no -60	yes 70
#chqq	no 77	yes -60
#chre	yes 47
#chri	no 44
#chta	unknown 56	yes -55
#cide	no -138	unknown 127	yes -48
#cien	no 55
#ciet	no -71	yes 91
#cine	no -76
#circ	no -44	yes 57
#clar	no 49
#cle>	no 42
#clie	no -154	yes 162
#clig	no -90	yes 107
#clim	no 69	yes -58
#clin	no 71	yes -61
#coco	no 84	yes -68
#coff	no 50	yes -43
#cole	no -62	yes 81
#coll	no 44
#colo	no -86	yes 109
#comm	unknown 53
#comp	no 89	yes -78
#cong	no 107	yes -84
#cons	no -75	yes 85
#corn	no -62	yes 86
#cott	no 84	yes -68
#coul	no 52	yes -86
#cour	unknown 101	yes -131
#croc	no 104	yes -94
#cteu	no -144	yes 158
#ctio	yes 44
#cue>	no 42
#cuis	no 67	yes -51
#cule	no -90	yes 113
#da3>	no 164	yes -156
#da3a	no -110	yes 135
#da3n	no -108	yes 121
#daba	yes 42
#dade	no 146	yes -116
#daha	no 125	yes -102
#dahr	no -61	unknown -40	yes 99
#dair	no 119	yes -101
#dakh	no 49	yes -75
#dama	no -41	yes 52
#dame	no -51	yes 58
#dami	no 61	yes -42
#dan>	no 63	yes -46
#dani	no 45
#dara	yes 45
#darb	no -75	yes 89
#daro	no 40
#darr	no -54	yes 75
#dato	no -50	yes 81
#dawh	no 46
#daya	no 66	yes -40
#dayz	no -78	yes 117
#daz>	no 143	unknown -56	yes -89
#dazt	no -202	yes 215
#dch>	no -189	yes 207
#dda>	no 41	yes -42
#ddar	no 84	yes -55
#ddat	yes 42
#ddel	unknown 51	yes -67
#ddi>	yes -44
#ddo>	no 69	yes -48
#ddou	no 92	yes -77
#dech	no 42
#decl	no 49
#dega	yes 45
#degd	no -201	unknown 236	yes -106
#dehr	no 43
#del>	no -48
#deme	no -155	yes 164
#dent	no -138	unknown 87
#deo>	no -47	yes 68
#depa	no -163	unknown 189	yes -57
#derc	no -80	unknown 66
#derk	no 111	yes -92
#des>	no -56
#deus	no -50	yes 70
#dha>	yes 45
#dhak	no 79	yes -67
#dheb	no 80	yes -68
#dic>	no -142	unknown 42	yes 88
#dich	no -68	yes 87
#did>	no 44
#dim>	no -107	yes 125
#din>	no 111	yes -88
#dio>	no 59	yes -40
#dir>	no -43
#diro	yes 53
#diss	no 118	yes -106
#dit>	yes 55
#dita	no -98	yes 108
#diya	yes 47
#dkhl	yes -49
#dlou	yes 42
#dna>	no -65	yes 82
#doli	no 44
#doll	no -55	yes 68
#don>	no 110	yes -85
#donc	no 99	yes -81
#dor>	no -114	yes 123
#dora	no -43	yes 65
#dos>	no 104	yes -87
#doss	no 115	yes -81
#dou>	no 98	yes -82
#doub	unknown -53	yes 52
#douh	no -118	yes 127
#douk	no 52
#dour	no -87	yes 101
#dous	no -76	yes 86
#dra3	yes 46
#dra>	no -96	yes 109
#drab	yes 48
#dras	no -46	yes 70
#drba	yes 47
#dreb	no -76
#drha	no -43	yes 65
#drhm	no 108	yes -96
#drni	yes 58
#droj	no 64	yes -46
#dron	no -64	yes 75
#duct	no 64	yes -57
#dust	no 45
#dwa>	no 47
#e3el	no 55	yes -47
#e3la	no 158	unknown -92	yes -119
#e3na	no 47
#e77e	no -110	yes 121
#e7da	no -100	yes 120
#e7na	no -104	yes 114
#e7o>	no -114	yes 140
#e99a	no 132	yes -120
#e9ba	no -123	yes 142
#e9e3	no -65	yes 87
#e9el	no 41
#e9f>	no 47
#e9fa	no -113	yes 118
#e9ha	yes 48
#e9o>	no 52	yes -44
#e9t>	yes -46
#eage	no 71	yes -55
#eaux	no -41	yes 51
#ebba	no 50
#ebbi	no -176	yes 189
#ebch	unknown 78	yes -89
#ebla	no -43	yes 55
#ebna	no 42
#ebni	no -133	yes 146
#ebro	yes 44
#ebs>	no 155	yes -133
#ebt>	no -44
#ebto	no -169	unknown 215	yes -101
#ech>	no 51
#echc	no 73	yes -51
#echo	yes 42
#ecla	no 49
#ecol	yes 58
#ecra	no 46
#ecti	no 64	yes -52
#ecue	no 42
#edat	no 160	yes -142
#edde	no -76	unknown 91
#eddo	no 72	yes -53
#edes	no -46	yes 51
#edit	no -128	yes 137
#efch	no -43	yes 54
#effe	no -42	unknown 71
#efkh	no 40
#efna	no -167	unknown 174	yes -70
#efo>	yes 47
#efou	no -219	unknown 108	yes 104
#eft>	no 40	yes -77
#efto	no -50	yes 64
#egat	no -75	yes 82
#ege>	no 78	yes -57
#egh>	no 123	yes -83
#ehd>	no 123	yes -111
#ehdi	no 85	yes -71
#ehic	no -78	yes 100
#ehro	no 90	yes -80
#eil>	no 88	yes -73
#eima	yes 50
#eint	no -45	yes 66
#ej3o	unknown 103	yes -114
#ejem	no -55	yes 64
#ejhi	no 112	yes -90
#ejho	no 74	yes -65
#ejja	no -105	yes 113
#ejje	no 92	yes -71
#ejla	no -48	yes 70
#ejli	no -70
#ejlo	no -79	yes 99
#ejra	no 52
#ekha	no -76	yes 87
#ekhe	no 70	yes -53
#ekk>	no -93	unknown 59
#ekka	no -167	yes 187
#ekki	no 70	yes -45
#ekne	no 60	yes -52
#ekra	no -195	yes 208
#ekri	no 96	yes -74
#el3a	no 69	yes -49
#el3o	no 75	yes -64
#elas	no 133	yes -117
#elat	no 57
#elba	no -43	yes 78
#eld>	no -40	yes 61
#ele>	no 78	yes -61
#elec	no 69	yes -52
#elev	no 58	yes -43
#elha	no -68	yes 75
#elj>	yes 49
#ell>	no 79	yes -60
#ello	no 90	yes -72
#ellu	no -78	yes 91
#elma	no 147	yes -134
#elni	unknown -44	yes 42
#elso	no -148	yes 172
#elt>	no 47	yes -45
#elta	no 138	yes -123
#em3a	yes 44
#embr	no 115	yes -98
#emch	no -101	yes 136
#emin	no 51
#emla	no -99	yes 123
#emma	no -106	unknown 77
#emme	no -54	yes 68
#emna	no -45	yes 57
#emoi	no -167	unknown 116	yes 41
#emor	no -49	yes 73
#emrt	no -85	yes 113
#en9a	no -163	unknown 197	yes -58
#enag	no -155	yes 164
#enb>	no -80	unknown 54
#ench	no 87	yes -56
#end>	no -72	yes 82
#enda	no 78	yes -57
#endh	no -60	yes 75
#endo	no 71	yes -41
#enho	no 56	yes -46
#enne	no 88	yes -59
#enni	no -48	yes 55
#ens>	unknown -40
#ense	no 46
#ent>	no -63	unknown 45
#ente	no 61	yes -47
#eot>	no -63	yes 82
#epor	unknown -45
#epos	no 79	yes -67
#epte	no 51
#er7>	no 108	yes -87
#er9>	no 139	yes -128
#er9a	no -96	yes 82
#er9e	no 148	yes -119
#era>	yes 57
#erba	no -57	yes 74
#erbi	no -70	yes 98
#erbo	no 256	yes -245
#erch	no -64	unknown 46
#erd>	no 120	yes -103
#erde	no 88	yes -80
#ere>	no -47
#erf>	no 126	yes -99
#erfe	no -91	yes 101
#erg3	unknown 77	yes -94
#erge	no 69	yes -53
#ergu	no 86	yes -71
#erha	no 74	unknown -42	yes -52
#erie	no 41	yes -50
#erk>	no 111	yes -92
#erma	no 101	yes -88
#ermi	no -108	yes 120
#ermo	no 108	yes -91
#erna	no -45	yes 55
#erne	no -99	yes 118
#erni	no 61	yes -51
#err9	no 111	yes -99
#err>	no 82	yes -64
#erre	no -45	yes 64
#erri	yes 41
#erro	no 78	unknown -50
#erru	no -65	unknown 78
#ersi	no 116	yes -101
#ertc	no 53
#erte	no 79	yes -51
#erth	no 91	yes -76
#erto	no 75	yes -61
#erve	no -182	yes 188
#ervi	no 68	yes -57
#eski	no 81	yes -58
#esra	no -161	yes 169
#essa	yes 57
#essn	no -44	yes 55
#essr	yes 50
#esti	no 56	yes -47
#etab	no -57	yes 71
#etag	no -92	yes 109
#etai	no -218	yes 228
#etat	no 65	yes -59
#etch	no -62	yes 79
#ete>	yes 43
#etha	no -61	yes 95
#etna	no -67	yes 83
#etni	yes 46
#etre	no -63	yes 78
#etro	no -72	yes 63
#etta	no 84	yes -63
#etti	no 136	unknown -43	yes -98
#eubl	no -57	yes 73
#euge	no -63	yes 82
#euil	no 113	yes -97
#euro	no 76	yes -56
#eurs	no 91	yes -78
#eus>	no 84	yes -73
#euse	no -49
#evis	no 88	yes -77
#exti	no 123	yes -107
#eyet	no 63	yes -47
#eyyd	no 58	yes -50
#ezt>	no -70	yes 80
#ezya	no 41
#ezz>	unknown 161	yes -176
#ezza	no 47
#ezzo	no 57	yes -44
#fach	no 47	yes -83
#fahe	no -59	yes 74
#fahm	no -65	yes 79
#fak>	unknown -40
#fara	no 57	yes -46
#fat>	no 50
#faza	no -41	yes 66
#fe3>	no -54	yes 65
#fe9t	no -51	unknown 106	yes -63
#fekk	no -48	yes 67
#fel>	unknown 121	yes -143
#fell	no 112	yes -99
#felt	no 170	yes -144
#fen>	yes 50
#fer>	no -41	yes 60
#ferg	yes -58
#ferm	no 101	yes -82
#ferr	yes 41
#fes>	no 54	yes -79
#fet>	no -95	yes 108
#fett	no 125	yes -102
#feu>	no -76	yes 90
#feur	no -81	yes 91
#ffar	no 54	yes -43
#ffe>	no 43
#ffes	unknown 87	yes -99
#ffeu	no -81	yes 91
#ffre	no 50	yes -43
#fhem	no 121	yes -104
#fia>	yes 52
#fiat	no -137	yes 158
#fiha	yes -40
#fiss	no 104	yes -85
#fit>	no 67	yes -55
#fjer	no -77	yes 82
#fkha	no -61	yes 76
#fla>	no -142	yes 150
#flou	no 82	yes -57
#fna>	no -186	unknown 147
#fo9a	no 76	yes -45
#fo9o	no -57	yes 81
#for>	yes 51
#forn	no 109	yes -92
#fou9	no -271	unknown 133	yes 130
#fou>	no -103	unknown 64	yes 40
#four	unknown 50	yes -45
#fra>	no 104	yes -87
#fre>	no 50	yes -43
#frig	no 80	yes -66
#frin	no -95	yes 109
#friq	no 49	yes -42
#frit	no 70	yes -50
#frou	no 40
#fsed	no -81	yes 87
#fto>	no -93	unknown 83
#ftou	no -46	yes 63
#g3at	unknown 92	yes -102
#ga3>	no 83	yes -65
#gadi	no -105	unknown 102
#gala	yes 52
#gali	yes 52
#galo	unknown 79	yes -58
#gan>	no 140	yes -121
#gara	no 57
#gard	unknown 86	yes -94
#gat>	no -60	yes 69
#gats	no -49	yes 55
#gaz>	no 48
#ge3>	no 59	yes -45
#gela	no 79	yes -63
#gend	no 78	yes -57
#geot	no -63	yes 82
#ghab	no 225	yes -208
#ghac	no -64	unknown 70
#ghad	no -51
#ghat	no -74	yes 93
#ghaw	unknown 53
#ghda	no -77	yes 90
#ghed	unknown 45	yes -70
#ghel	no -60	yes 83
#gher	no 170	yes -143
#ghet	no 128	unknown -40	yes -93
#ghin	no -70	yes 84
#ghit	no 69	yes -42
#ghla	no 215	yes -197
#ghli	no 100	yes -84
#ghra	no 40
#ghso	no -104	yes 118
#ghta	no 61	yes -48
#glac	no 103	yes -83
#glas	no 112	yes -102
#gle>	no 65	yes -51
#glis	no 46
#glov	no -84	yes 93
#gne>	no 58	yes -42
#gnot	no -90	yes 107
#gol>	no -95	yes 110
#goln	no -140	yes 147
#golt	no 44
#goo>	unknown -41	yes 55
#gora	no 125	yes -106
#gps>	no 134	yes -123
#grav	no 143	yes -116
#grel	no 80	yes -66
#gris	yes 42
#h10>	no -53	yes 60
#h15>	no -154	yes 189
#h3el	no 62	yes -47
#h7al	yes 56
#ha3l	yes 50
#ha3r	no 42
#hab>	no -63	yes 77
#haba	no 243	yes -228
#hach	unknown 48
#hady	no -63	yes 79
#haf>	no -97	unknown 102
#hafc	no 48
#hafe	no -74	yes 87
#haft	yes 43
#hage	no -54	yes 71
#haha	no 70	yes -63
#hahd	yes 53
#hak>	no 79	yes -67
#hal>	no -133	yes 140
#hala	no -59	yes 75
#hall	no 58
#halt	no -72	yes 88
#ham>	no 40
#hamd	no 45
#hamm	no 108	yes -90
#hang	no 119	yes -89
#hani	no -126	yes 139
#haou	no 181	yes -166
#har9	yes 54
#harg	no 80	yes -62
#hari	no -79	yes 100
#hatc	no -100	yes 111
#haud	no 77	yes -69
#haw>	no 49	yes -57
#hawc	yes 44
#hawi	no 52
#hawy	no -59	unknown 100	yes -65
#hazn	no -41	yes 53
#hbet	no -77	yes 96
#hbi>	no -64	yes 74
#hch>	no -44	unknown 110	yes -74
#hcha	no 116	yes -99
#hdam	yes 42
#hdat	no 157	yes -133
#hdda	no -70	yes 79
#hdec	no 42
#hder	no -55	yes 75
#hdi>	no 66	yes -48
#hdit	yes 52
#hdou	no -123	unknown 118	yes -57
#he3l	no 92	unknown -66	yes -45
#he99	no 54	yes -40
#heb>	no 80	yes -68
#hebt	no -163	unknown 68	yes 82
#heda	no -98	yes 112
#hedd	yes -52
#hejr	no 47
#heln	no -67	yes 84
#hels	no -54	yes 76
#helt	no 101	yes -81
#hem3	no -61	yes 77
#hemi	no 51
#hemm	no -216	yes 228
#hemn	yes 50
#hen>	no 99	yes -83
#her>	no 77	yes -57
#herb	no 72	yes -55
#hers	no -134	yes 161
#het>	no 105	yes -86
#hett	no 66
#hez>	no 99	yes -81
#hezz	no 55	yes -71
#hhar	no 109	yes -85
#hher	no 102	yes -83
#hhh>	no 102	yes -79
#hhhh	no 117	yes -98
#hhor	no -67	yes 78
#hhou	unknown 90	yes -133
#hia>	no 61	yes -43
#hicu	no -78	yes 100
#hika	no 63	yes -48
#hila	no -202	yes 219
#hin>	no 108	yes -98
#hina	yes 44
#hit>	no 55
#hitc	no 70	yes -51
#hki>	no -63	yes 83
#hkil	no -46	yes 58
#hkit	no -41	yes 73
#hkou	no -62	unknown 124	yes -70
#hla>	no 88	yes -65
#hlat	unknown 41	yes -59
#hles	no 105	yes -74
#hli>	no 100	yes -84
#hlle	no 133	unknown -80	yes -85
#hlo>	no 85	yes -71
#hna>	no 85	yes -67
#hobz	yes 54
#hoc>	no -49
#hodr	no -96	yes 109
#homa	no 65	yes -53
#hon>	no -73	yes 91
#hort	no -50	yes 59
#hote	yes 47
#hoto	no 88	yes -67
#hott	no 114	yes -99
#hou>	no -96	yes 106
#houf	unknown 52
#houl	no 121	yes -105
#houm	no 68	yes -45
#houn	no -85	yes 106
#hour	yes -68
#houy	no -58	yes 74
#howa	no -47	yes 63
#hoya	no -181	unknown 144
#hqet	no 90	yes -78
#hqqa	no 95	yes -74
#hrar	no 167	yes -149
#hraz	no 59	yes -48
#hreb	no -43	yes 62
#hrin	no 79	yes -46
#hrit	no 87	yes -78
#hrou	no 81	yes -69
#hsel	yes 51
#hser	no -53	yes 70
#hta>	unknown 50	yes -62
#htaf	no 144	yes -125
#htou	no 101	yes -86
#hwa>	no 42
#hwaw	no 106	yes -83
#hwia	no -93	yes 114
#hzen	no 65	yes -55
#i7a>	no 44
#i7t>	no 69	yes -55
#i9ay	no 84	yes -73
#i9i>	no -242	yes 257
#ian>	no -118	yes 127
#iat>	no -55	unknown 47
#iban	no -182	unknown 163
#ibi>	no -83	yes 98
#ich>	no -68	yes 92
#icha	no 49
#iche	no 56
#icul	no -90	yes 113
#ida>	unknown 47	yes -52
#ide>	no 148	unknown -52	yes -115
#idea	no 49
#iden	no -147	unknown 119
#ideo	no -47	yes 68
#idon	no 69	yes -43
#iege	no 47
#iel>	no -57	yes 90
#ien>	unknown 48	yes -51
#ient	no -108	yes 117
#iete	no -45	yes 63
#ieur	no -69	yes 99
#ifa>	no -48	yes 63
#ifac	unknown 53	yes -98
#ifet	no -121	yes 128
#ifor	yes 51
#ifto	no -196	unknown 128	yes 108
#igne	no 105	yes -91
#igno	yes 43
#igo>	no 80	yes -66
#ihom	no -63	yes 76
#ika>	yes 40
#ikay	no 63	yes -48
#ikom	no -46
#ilal	no -75	yes 93
#ilat	no -114	yes 149
#ile>	no -81	yes 62
#ilif	no 100	yes -87
#ille	yes 46
#ilti	no -54	yes 84
#ima>	no -79	yes 90
#imat	no -80	yes 93
#imen	no -148	unknown 43	yes 98
#imme	no -135	yes 142
#imn>	yes 53
#imna	no 95	yes -62
#inac	no -75	yes 88
#inah	no 52
#ince	no 94	yes -75
#indu	no 69	yes -61
#inee	no 51
#ini>	no -42	yes 58
#iniq	no 71	yes -61
#inte	no 56
#intu	yes 44
#ionn	no -147	unknown 163
#iori	no -70	yes 87
#iot>	no -68	yes 96
#ipho	no 71	yes -53
#irag	no 54	yes -43
#iran	no -106	yes 87
#irat	no 191	yes -176
#irba	yes 44
#ircu	no -44	yes 57
#ise>	no 73	yes -56
#iser	no -104	unknown 144	yes -76
#iseu	no 63	yes -50
#ison	no -63	yes 75
#isqu	no 80	yes -63
#iss>	no -40	yes 50
#isse	yes -59
#issi	no 79	yes -62
#isso	no 119	yes -103
#issu	no 91	yes -60
#ista	unknown -46	yes 66
#ita>	no 55
#itai	no -94	yes 119
#ital	no -119	yes 132
#itar	no -45	unknown 83
#iter	no -78	yes 91
#iteu	no -91	yes 106
#itha	no -53	unknown 145	yes -110
#itho	no 93	yes -64
#iti>	no 72	yes -55
#ito>	no -41	yes 64
#itou	no -123	unknown 107
#itri	no 42
#iver	no -78	yes 93
#ivra	no -62	yes 77
#ivre	yes 52
#iya>	yes 40
#iyad	no -109	yes 118
#iyam	no -59	yes 73
#iyat	yes 40
#iyed	yes 51
#iyet	no -95	unknown 85
#j3o>	no 122	yes -97
#j3ou	unknown 97	yes -122
#jab>	no -55	yes 68
#jada	no -41	yes 60
#jah>	no -69	yes 81
#jaja	no 173	yes -146
#jala	yes 59
#jama	no 40
#jame	no -76	unknown 158	yes -126
#jane	no -100	yes 112
#jani	no 138	yes -121
#jant	no 49
#jar>	no -137	yes 153
#jara	no -113	yes 126
#jari	no -164	yes 183
#jarn	no -187	yes 204
#jarr	no 68	yes -58
#jart	no -138	yes 155
#jawa	no 68	yes -41
#jawb	no -105	yes 123
#jbed	no 87	yes -73
#jbel	no 93	yes -79
#jdar	no 123	yes -108
#je3t	no -77	unknown 98	yes -75
#jeb>	no -118	yes 130
#jebd	no 124	yes -116
#jed>	no 81	yes -68
#jehd	no 83	yes -72
#jel>	no -44	yes 75
#jeld	yes 51
#jell	no 130	yes -119
#jem3	no 63	yes -44
#jem>	no -43	yes 59
#jenb	no -95	unknown 42	yes 52
#jer7	no 65
#jerr	no 109	yes -99
#jhi>	no 112	yes -90
#jhou	no 72	yes -58
#jira	no -106	yes 87
#jit>	yes 46
#jiw>	yes 45
#jja>	no -79	yes 96
#jjar	no -105	yes 113
#jje3	no 92	yes -65
#jli>	no 40
#jlia	no -114	unknown 153	yes -84
#jlih	no -98	yes 112
#jm3a	no 72	yes -54
#jme3	no 121	yes -107
#jna>	no -49	yes 62
#jnab	yes -46
#join	no 57	yes -46
#jra7	yes 54
#jra>	no 88	yes -67
#jri>	no -54	yes 79
#k7el	no -67	yes 77
#ka3b	no 52	yes -40
#kame	unknown 85	yes -108
#kami	no -65	yes 95
#kan9	no -41	unknown 49
#kan>	no -41
#kanb	no 97	yes -81
#kang	yes 45
#kanh	no 181	unknown -49	yes -138
#kanm	no -101	yes 118
#kano	no -64	unknown 88
#kans	yes 53
#kant	no -60	yes 54
#karo	no -80	yes 88
#karr	no -146	yes 158
#kass	no -72	yes 83
#kat7	no -79	yes 101
#kat9	yes 47
#kat>	yes 51
#katg	no -54	yes 82
#katk	unknown 51	yes -40
#katr	no 65	yes -52
#katw	yes 41
#kay3	no -126	unknown 148	yes -61
#kay9	no -71	unknown 42
#kaya	no 63	yes -48
#kayc	no 66	yes -54
#kayd	no -68	yes 94
#kayh	no -75	yes 86
#kayj	no -108	yes 133
#kayl	no -105	yes 116
#kaym	no 74	yes -61
#kayr	yes 47
#kays	yes 57
#kbir	yes 49
#kchi	no 81	yes -58
#keb>	no 71	yes -50
#kebt	no 113	yes -96
#keff	no 174	yes -156
#kel>	no -107	yes 139
#kelb	no -76
#ken>	unknown 87	yes -87
#kenn	no 40
#kent	no -60	unknown 40
#kers	no 158	yes -147
#kess	yes 45
#ket>	yes 50
#kha>	no -93	unknown 78
#khad	no -64	yes 78
#khaf	no 156	yes -128
#khal	no -111	yes 127
#kham	no 93	unknown -41	yes -49
#khat	no 56
#khaw	no -46	unknown 53
#khay	no 99	yes -81
#khaz	no -41	yes 53
#khda	no 42
#khdd	no -84	yes 93
#khdo	no -123	unknown 118	yes -57
#kheb	yes -50
#khed	yes 44
#khem	no -89	yes 105
#khet	no 51
#khil	no -161	yes 179
#khin	no 99	yes -89
#khla	yes -43
#khle	no 105	yes -74
#khll	no 73
#khlo	no 69	yes -55
#khob	no 41
#khod	no -90	yes 104
#khou	no -118	yes 139
#khoy	no -181	unknown 144
#khse	yes 48
#khtf	no 100	yes -89
#khti	no -41
#khto	no 88	yes -78
#khwa	no 92	yes -74
#khze	no 65	yes -55
#kifa	unknown 53	yes -98
#kina	no 131	yes -114
#king	unknown 41
#kka>	no -190	unknown 152
#kkar	no 45
#kkat	no -125	yes 139
#kkit	no 42
#kla>	no -57	unknown 73
#klia	no -105	yes 114
#klim	no -105	yes 117
#klla	no -50	yes 65
#kna>	no -110	yes 123
#knes	no 60	yes -52
#knna	yes 59
#kona	no 48
#kora	yes 40
#kors	unknown -49	yes 49
#koum	no -72	yes 81
#koun	no -49	unknown 95	yes -49
#kouz	no -110	yes 121
#kran	no -233	yes 250
#kras	no 90	yes -79
#kri>	no 96	yes -74
#ksid	no -159	unknown 195	yes -99
#ktaf	no 128	yes -105
#ktbo	yes 58
#kteb	no -44	yes 66
#ktef	no -71	yes 86
#ktou	no -42	yes 56
#l2ar	no -52	yes 63
#l3a>	no 40
#l3aj	no 84	unknown -43	yes -46
#l3am	no 107	yes -89
#l3an	unknown -41
#l3as	no -63	yes 75
#l3er	no 83	yes -60
#l3in	no 148	yes -113
#l3o>	no 75	yes -64
#l3om	no -130	unknown 153	yes -58
#l7ad	no 134	yes -119
#l7aj	yes 47
#l7am	yes 56
#l7an	no -62	unknown 57
#l7ch	no -186	yes 192
#l7di	yes 45
#l7ed	no 55
#l7em	no 40
#l7it	yes -73
#l7je	no -40	yes 51
#l7ou	no 112	yes -95
#l7ri	no -71	yes 84
#l7wa	no 111	yes -99
#l9a>	no 81	yes -67
#l9an	no 59	yes -53
#l9at	yes 44
#l9aw	no -66	unknown 213	yes -214
#l9di	no 54
#l9el	no 77	yes -62
#l9er	no 63	yes -53
#l9et	no 91	yes -84
#l9in	no 71	yes -59
#l9it	unknown 49	yes -88
#l9od	no 55	yes -40
#la3>	no 107	yes -85
#la3b	no 59	yes -43
#la9>	no 51
#la9a	no 53
#la9i	yes 46
#lab>	no -91	yes 117
#laba	no 47
#laca	no 95	yes -69
#lace	no 40
#lach	no 52
#laha	yes 42
#lain	no 77	yes -57
#lair	no 109	yes -85
#lakh	no 41
#laki	yes 52
#lal>	no -54	yes 71
#lama	no 43
#lamp	no 156	yes -148
#lamt	no -47	yes 58
#lanc	no -65	yes 81
#lant	no -64	yes 75
#lard	no 61
#las>	no 120	yes -106
#lata	no -50	yes 63
#late	no 53
#lati	no -88	yes 111
#lave	no 76	yes -62
#layk	no -52	yes 56
#lbab	no -41	yes 64
#lbar	unknown 54	yes -47
#lbas	yes 56
#lben	no -131	yes 143
#lber	no 58	yes -43
#lbid	no 94	yes -80
#lbit	no 86	yes -77
#lbla	no 78	yes -45
#lbou	no -48
#lcam	no -121	yes 139
#lcap	no 126	yes -100
#lcha	no -82	yes 90
#le3n	no 58	yes -47
#le3t	no 139	yes -117
#le9t	no 121	yes -84
#leau	no -52	yes 78
#lebt	no 80	yes -62
#lec>	no 141	yes -121
#led>	no 78	yes -67
#lef>	no 74	unknown -55
#lefo	no -166	unknown 160
#lekh	yes 45
#lel>	no 44
#lem>	no 104	yes -92
#ler>	no -169	yes 194
#lest	no 131	yes -102
#let>	no 47
#letn	no -136	yes 147
#lett	no 52
#leva	no -93	yes 108
#lfaz	no -41	yes 66
#lfeu	no -82	yes 93
#lfo9	no -60	yes 81
#lfor	no 59	yes -45
#lfou	no -137	unknown 103
#lgen	no 76	yes -62
#lgha	no 100	yes -59
#lghi	yes 56
#lham	no 91	yes -74
#lian	no -105	yes 114
#lid>	no 66	yes -54
#lida	no 62	yes -41
#lien	no -154	yes 162
#lifo	no 100	yes -87
#lign	no -48	yes 64
#liha	yes 58
#lij>	no 61	yes -53
#lik>	no 117	yes -100
#liko	no -57
#lil>	no 52
#lila	no 56	yes -40
#lill	no -43	yes 64
#lim>	no 78	yes -65
#lima	no -40	yes 54
#lime	no -92	unknown 73
#lin>	no -52
#lina	no -80	yes 50
#lini	no 70
#lise	unknown 82	yes -86
#lit>	no -74	yes 101
#livr	no -53	yes 70
#liya	no -56	yes 72
#ljam	no 121	yes -108
#ljar	no -165	yes 178
#lkam	no 51
#lkar	no -67	yes 77
#lkbi	no 79	yes -65
#lkel	no -68	unknown 65
#lkha	no 86	yes -67
#lkhd	no 69	yes -54
#lkhe	no -75	yes 93
#lkhi	no -74	unknown 92
#lkho	no -109	yes 133
#lkhs	no -53	yes 61
#lkon	no -154	yes 160
#lkou	no 61	yes -50
#lla>	no 50
#llab	no 148	yes -136
#llal	no 72	yes -63
#llar	no 77	yes -67
#llat	no -65	yes 85
#lle3	no 100	yes -79
#lle9	no 47
#lleb	no 131	yes -121
#llet	no 47	unknown -42
#lli>	no -52	unknown 43
#llij	no 60	yes -51
#llit	no -49	yes 73
#llom	no 124	yes -107
#llon	no 43
#llou	no 54
#llum	no -78	yes 91
#lmac	no -60	yes 68
#lmag	no 150	yes -136
#lmak	no 131	yes -115
#lmas	no -155	yes 176
#lmat	no -43	unknown 67
#lmdr	yes 44
#lmec	no -90	yes 103
#lmed	no 63
#lmoh	no 81	yes -66
#lmot	no -41	yes 55
#lmou	no 98	yes -79
#lna>	yes 52
#lni>	yes 47
#lo7>	no 191	yes -183
#loga	no 116	yes -104
#loir	no 52	yes -86
#lom>	no 83	yes -65
#lon>	no -45
#lonn	no -86	yes 109
#lor>	no -78	yes 66
#lou3	yes 41
#lou>	unknown 53
#louf	no 119	yes -95
#lous	no 80	yes -50
#lovo	no -84	yes 93
#lpas	unknown -40	yes 42
#lpc>	no 119	yes -94
#lpha	no 75	yes -63
#lqdi	no -200	yes 212
#lsou	no -73	unknown -51	yes 124
#lta>	no -49	yes 57
#ltan	no 40
#lti>	yes 58
#lum>	no -78	yes 91
#lune	no 135	yes -99
#lure	no 163	yes -148
#lust	no -137	yes 144
#lvit	no 89	yes -76
#lwal	no 77	yes -60
#lwar	yes 42
#lwer	no -109	yes 117
#lwes	no 58
#lwi9	no 113	yes -101
#lyse	no 77	yes -58
#m3a>	yes 42
#m3ah	no -158	unknown 63	yes 96
#m3em	no -56	yes 77
#m3ta	no -130	yes 143
#m7da	no -157	yes 178
#m9et	no 108	yes -91
#ma3>	no -80	yes 89
#ma3a	no 77	yes -65
#ma9d	no 70	yes -52
#maar	no -46	yes 60
#mad>	no 57	yes -49
#mada	yes 47
#madi	no -69	yes 76
#mafi	no 42
#maga	no 145	yes -128
#mai>	no -50	unknown 92	yes -64
#maka	no -65	yes 40
#makh	no 77	yes -66
#mala	no -140	yes 151
#mali	yes 56
#mall	unknown 57	yes -60
#mama	no 48
#man>	no 45
#marb	no -128	yes 142
#marc	no -127	yes 147
#marj	no -100	yes 112
#marr	no -64	yes 73
#mars	no 96	yes -77
#mart	no 59
#mat>	no 49
#mata	no -155	unknown 163
#matb	no 55	yes -45
#matc	yes 46
#mate	no 80	yes -60
#mati	yes 45
#mato	no -88	yes 105
#matr	no -106	yes 132
#mbe>	no 95	yes -86
#mbel	no 44
#mbie	no 61	yes -46
#mbou	no 89	unknown -47	yes -40
#mbre	no 67	yes -52
#mbul	no -63	yes 81
#mch>	no 53
#mdra	no -50	yes 73
#mdro	no 93	yes -79
#me3>	unknown 82	yes -97
#me3t	no 40
#me7>	no -56	yes 83
#me7t	no 97	yes -80
#mekn	no 60	yes -52
#mel>	no 51	yes -72
#mell	no 54	yes -51
#men>	no -69	unknown 62
#mena	no -249	unknown 181	yes 88
#menh	no 128	yes -117
#menn	no -134	yes 140
#merc	no -46	yes 51
#merf	no -91	yes 101
#meri	no 78	yes -53
#mern	no -63	yes 72
#mers	no 48
#mes>	no 125	yes -105
#mesk	no 73	yes -53
#mess	no 77	yes -55
#metr	no -149	yes 162
#meub	no -57	yes 73
#mezy	no 41
#mfto	no 110	yes -89
#mia>	yes 54
#mier	no -164	yes 172
#min>	no 51
#mine	no -97	yes 108
#mio>	no -54	yes 80
#mion	no -88	yes 111
#mira	no 43
#miss	unknown 57
#mito	no -154	yes 173
#mitr	yes 40
#mken	no -78	unknown 103	yes -48
#mkes	no 104	yes -88
#mkha	no 64	yes -49
#mkhe	no 178	yes -152
#mla>	no -54	yes 45
#mma>	unknown 55	yes -56
#mmer	no -60	yes 72
#mmeu	no -135	yes 142
#mmi>	no 187	yes -182
#mmis	unknown 60
#mmro	no -45	yes 54
#mnha	no 101	yes -90
#mni>	no -57	yes 68
#mnin	no -62	unknown 60
#mode	no 107	yes -93
#moin	no -167	unknown 116	yes 41
#mol>	no -95	yes 107
#mont	no 145	unknown -57	yes -86
#mora	no -73	yes 85
#morq	no -49	yes 73
#most	no -59	yes 83
#mote	no -50
#mou3	no 43
#mouc	yes 40
#moud	no 108	yes -91
#mouj	no 81	yes -67
#moul	no -97	yes 114
#mour	no -65	yes 78
#mous	no 136	yes -120
#mpe>	no 107	yes -96
#mpte	no 86	yes -73
#mrat	no -58	yes 79
#mray	no 112	yes -101
#mrou	no -132	yes 148
#mrra	no 121	yes -96
#msa>	no 68
#mse7	no -41	yes 53
#msin	no -158	yes 175
#mta>	no -111	yes 135
#mway	no 79	yes -62
#mwe9	no -60	yes 77
#mzro	no -60	yes 81
#mzya	yes 46
#n3aw	no -49	yes 62
#n3re	unknown 59	yes -49
#n7el	no 151	yes -137
#n9a>	no -98	unknown 123	yes -78
#n9de	no -103	unknown 69
#n9el	no 113	yes -101
#n9o>	no -53	yes 67
#n9te	no -133	yes 145
#na3e	no 53
#na3s	no 41
#na9e	no 89	yes -67
#nab>	unknown 43
#nad>	no -91	yes 99
#nada	no -53	yes 61
#nade	no -55	yes 68
#nage	no -86	yes 102
#nah>	no 52	yes -41
#naha	no -75	yes 93
#nakh	no 49
#nan>	no 67
#nape	no 69	yes -55
#naql	no -103	yes 111
#nat>	no 78	yes -57
#naze	no -91	yes 103
#nch>	no -53	unknown 59
#ncha	unknown 99	yes -98
#nche	yes 44
#nchk	no -49	yes 69
#ncho	unknown 91	yes -67
#nchr	no -44	yes 59
#nde>	no 103	yes -71
#nder	yes 44
#ndes	no 77	yes -65
#ndha	no -100	yes 122
#ndic	no -134	yes 88
#ndir	no -57	yes 81
#ndis	no 114	yes -103
#ndo>	no -70	yes 89
#ndou	no 71	yes -56
#nduc	no 64	yes -57
#neau	yes 53
#neb>	no 108	yes -87
#nee>	no 89	yes -69
#neff	no 40
#nefk	no 40
#neim	no 84	yes -67
#nejj	no -105	yes 113
#nemr	no -104	yes 127
#ner>	no -56	yes 81
#nes>	no 68	yes -55
#netn	no 40
#nett	yes 49
#neus	unknown 89	yes -84
#ngel	no 107	yes -84
#ngle	no 102	yes -79
#ngoo	unknown -41	yes 55
#nhez	no 47	unknown 132	yes -178
#nhom	no 56	yes -46
#nia>	no -67	unknown 79
#nich	no -51	yes 74
#nier	no -83	yes 98
#nifi	no -83	yes 98
#nih>	yes 43
#nika	yes 61
#nina	no -58	yes 73
#niqu	no 70	yes -59
#nis>	no 60	yes -44
#nit>	no 89	yes -75
#nite	no -93	yes 102
#nive	no 94	yes -74
#niya	yes 41
#nkhe	no -82	yes 103
#nmch	yes 60
#nnas	no 49
#nne>	no -60	unknown 40
#nnea	yes 53
#nneb	no 108	yes -87
#nnet	no -74	unknown -43	yes 87
#nneu	no -76	unknown 139	yes -91
#nni>	no -75	yes 81
#nobi	unknown 45	yes -42
#nos>	no 52
#nota	no -90	yes 107
#noun	no -246	unknown 219	yes -95
#nqa>	no 70	yes -40
#nqez	no -196	yes 202
#nseu	no 46
#nsif	no -52	yes 73
#nspo	yes 43
#nsta	no -77	yes 87
#ntch	no -175	unknown 221	yes -134
#nte>	no 44	yes -63
#nten	no 81	yes -68
#nter	yes 53
#ntes	no 87	yes -75
#ntie	no -43	yes 74
#ntis	no -56	yes 69
#nto>	no -152	yes 171
#ntra	no 73	yes -56
#nts>	no 42
#ntse	yes 50
#nya>	no 59
#o7do	no 68	yes -59
#o9o>	no -60	yes 86
#oba>	no 82	yes -54
#obin	no -63	yes 84
#obis	no -50	yes 71
#obra	no 88	yes -76
#ocad	yes 45
#ocie	no -71	yes 91
#ocot	no 84	yes -68
#odam	no 157	yes -135
#odda	no 44
#odra	no -96	yes 109
#offr	no 50	yes -43
#ofra	no 100	yes -86
#ogan	no 116	yes -104
#oin>	no -167	unknown 116	yes 41
#oire	no 53
#ois>	no -113	yes 130
#oise	yes 58
#oisi	no -71	yes 83
#oit>	no 63	yes -40
#okeb	no 110	yes -99
#ola>	no 81	unknown 81	yes -201
#olai	no 109	yes -85
#olan	no -89	yes 102
#olha	no 72	yes -60
#olil	no 44
#olla	no -55	yes 68
#olna	yes 49
#olon	no -136	yes 160
#olt>	no 44
#oma>	no 65	yes -53
#ombe	no 95	yes -86
#ombi	no 51
#ommi	unknown 54
#ompi	no 55	yes -43
#ompt	no 83	yes -71
#omra	no -130	unknown 153	yes -58
#on9i	no 96	yes -75
#onc>	no 99	yes -81
#ond>	no -41	yes 55
#onda	no 62	yes -52
#onde	no 83	yes -49
#ondi	no 79	yes -74
#onge	no 107	yes -84
#onit	no -93	yes 102
#onna	no 277	yes -254
#onob	unknown 45	yes -42
#ons>	no -143	yes 170
#onst	no -77	yes 87
#ontr	no 66	unknown -41
#opri	no -45	yes 62
#ora>	no -48	yes 67
#orit	no -70	yes 87
#orn>	no 95	yes -80
#orqu	no -49	yes 73
#orsi	unknown -40
#ort>	no -69	unknown 68
#orta	no 56
#orti	no -114	yes 131
#osit	no -62	yes 77
#ossa	no -55	yes 90
#ossi	no -57	yes 89
#osta	no -107	yes 129
#oste	no -78	yes 87
#otan	no -64	yes 85
#otea	no 136	yes -120
#otec	no 65	yes -54
#oteu	no -50
#otla	no 52
#oto>	no 54
#otte	no 97	yes -82
#otto	yes 41
#ou3i	no 108	yes -94
#ou7d	no 112	yes -95
#ou9>	no -185	unknown 96	yes 90
#ou9a	no -146	unknown 52	yes 82
#oua>	no 183	yes -168
#ouar	no -136	unknown 156	yes -84
#oub>	no -73	yes 92
#oubl	unknown -53	yes 52
#ouce	yes 45
#ouch	no -43
#oud>	no 85	yes -69
#ouda	no -69	yes 99
#oudi	no -107	yes 120
#oues	no 68
#oufo	no -143	unknown 242	yes -157
#oug>	no 90	yes -81
#ouge	no -91	yes 102
#ouh>	no -55	yes 69
#ouha	unknown 76	yes -75
#ouil	no 77	yes -67
#oujd	no 51	yes -45
#ouk>	no -55
#ouka	no -42	yes 60
#oul>	no -73	yes 64
#oula	yes 44
#oull	no 42
#oulo	no 42	yes -58
#oun>	no -65	unknown 69
#oupe	no 87	yes -78
#oura	no -60	unknown 55
#ouri	no 64	yes -51
#ours	no 144	yes -109
#ourt	no 58	yes -49
#ous>	no 75	yes -53
#ouse	no 145	yes -117
#ouss	no 57
#ouya	no -58	yes 74
#ouz>	no -64	yes 74
#ouzi	no -102	yes 113
#ouzn	yes 61
#ovo>	no -84	yes 93
#owa>	no -46	yes 62
#oya>	no -181	unknown 144
#pann	no -121	unknown 107
#para	no 44
#parb	no 108	yes -91
#parq	no 63	yes -50
#part	yes 48
#pass	no -72	yes 102
#pati	no 96	yes -89
#peag	no 71	yes -55
#pein	no 65
#perc	yes 52
#pert	no -57	yes 100
#peug	no -63	yes 82
#phon	no 50
#phot	no 49	yes -42
#piqu	no 140	yes -128
#pist	no 106	yes -90
#plai	no 77	yes -57
#plas	no 97	yes -84
#plat	no -73	yes 88
#pneu	no 49
#pomp	no 42
#pos>	no 118	yes -104
#posi	no -62	yes 77
#pot>	no 46
#pote	no 128	yes -113
#pouc	yes 45
#ppor	no -191	unknown 111
#prie	no -45	yes 62
#prio	no -70	yes 87
#pris	no 102	yes -91
#prop	no -45	yes 62
#prot	no 80	yes -65
#ptem	no 51
#qat>	no 86	yes -65
#qbel	no 60	yes -53
#qdim	no -200	yes 212
#qelb	no 93	yes -80
#qet>	no 90	yes -78
#qiss	no 158	yes -145
#qleb	no 261	yes -244
#qqa>	no 162	yes -138
#qqat	no 112	yes -88
#qte3	no 79	yes -55
#quar	no 187	yes -177
#ques	no 109	yes -96
#quet	no 70	yes -56
#r3a>	yes 52
#r7a>	no 108	yes -84
#r7at	no -82	yes 92
#r9a>	no -80	yes 43
#r9e3	no 119	yes -96
#r9ou	no 86	yes -77
#ra7>	no -101	yes 123
#ra9>	no 41
#ra9m	no 52
#ra9o	no -133	yes 148
#rab>	no 78	yes -57
#raba	no -48	yes 72
#rabn	no -146	yes 161
#rabt	no -248	unknown -72	yes 250
#race	no -76	unknown 105
#rach	no 48
#ract	no -75	yes 91
#rad>	no 82	yes -66
#radi	no 55
#rage	no 56
#rain	no 78	yes -49
#rais	no -62	yes 77
#rait	no -50	yes 63
#raj>	no 105	yes -91
#raje	yes 46
#raka	no -103	yes 109
#rakb	no -77	yes 88
#rami	no 66	yes -54
#ramw	no 79	yes -62
#ran>	no -51	yes 52
#rane	yes 47
#rani	unknown 59
#rans	no -58	yes 71
#rant	unknown 162	yes -207
#rapp	no -191	unknown 111
#rara	no 167	yes -146
#ras>	no 92	yes -79
#rasa	no 84	yes -72
#raso	no 107	yes -91
#rat>	no -54	yes 78
#rate	no 128	yes -122
#rava	no 53	yes -40
#razi	no 40
#rb3>	no 102	yes -85
#rbag	yes 44
#rbal	no -94	yes 108
#rban	yes 51
#rbat	no -72	yes 93
#rbia	no -61	yes 90
#rbna	no -58	yes 64
#rbni	no -62	yes 79
#rbo>	no 130	yes -116
#rbou	no 135	yes -118
#rbre	no -128	yes 142
#rbri	no 108	yes -91
#rced	no -46	yes 51
#rceu	yes 52
#rch>	no -152	yes 86
#rche	no -69	yes 91
#rda>	no 73	yes -54
#re9o	no 91	yes -78
#re9t	no 71	yes -56
#reau	no 43
#reb>	no -79	unknown 50
#reba	no -41	yes 54
#rebn	no -88	yes 103
#rebt	yes 50
#rech	no 84	yes -62
#redi	no -128	yes 137
#ref>	no -50	unknown 75
#refn	no -212	unknown 281	yes -209
#reft	no -96	unknown 124	yes -41
#reh>	unknown 110	yes -77
#reil	no 84	yes -68
#rej3	unknown 42
#rej>	yes 49
#rejj	no 87	yes -60
#rejl	no -71	yes 44
#rejo	no 77	yes -61
#rek>	no -189	yes 201
#rele	no 78	yes -58
#remo	no -49	yes 73
#repo	no 118	yes -104
#ress	no 150	yes -118
#ret>	no 41	yes -82
#reta	no -140	yes 148
#retr	no -53	yes 45
#reur	yes 52
#rfa>	no -82	yes 93
#rfe9	no -91	yes 101
#rg3a	unknown 92	yes -102
#rge3	no 62	yes -46
#rge>	no 116	yes -90
#rgen	no 59
#rgeu	no 122	yes -107
#rgla	no 112	yes -102
#rha>	no -72	yes 100
#rhm>	no 108	yes -96
#ri7>	no 82	yes -58
#ri7a	no 73	yes -59
#ria>	no -65	yes 75
#riat	unknown 65
#rib>	no 51
#ricu	no -106	yes 132
#rid>	no 61	yes -48
#rida	no 220	yes -189
#ride	no 49
#rier	no -54	unknown 93	yes -42
#riet	no -45	yes 62
#rigo	no 80	yes -66
#rih>	yes 44
#rika	yes 45
#rina	unknown 103	yes -115
#rior	no -70	yes 87
#riot	no -68	yes 96
#rir>	no -58	yes 69
#rise	no 66	yes -50
#riss	no -53	yes 71
#rist	no -116	yes 125
#riya	no -71	yes 80
#riz>	no 108	yes -91
#rj3o	no 164	yes -134
#rjan	no -100	yes 112
#rjel	no -112	yes 140
#rjli	no 104	yes -91
#rjo>	no 83	yes -73
#rkeb	no 63	yes -47
#rkel	no -201	yes 210
#rkin	unknown 41
#rma>	no 101	yes -88
#rmad	no 70	yes -63
#rme>	no 130	yes -118
#rmer	no 78	yes -53
#rmes	no 93	yes -80
#rmia	yes 53
#rmou	no 104	yes -88
#rna>	no -79	yes 93
#rnah	no -42	yes 49
#rnet	no -82	yes 102
#rni>	no 46
#robi	no -49	yes 72
#roca	no -53	yes 76
#roch	no 90	yes -54
#roj>	no 69	yes -53
#rokb	no -79	yes 95
#roke	no 110	yes -99
#ron>	no 89	yes -77
#ropr	no -45	yes 62
#ros>	no 153	yes -136
#ross	no -89	yes 122
#rote	no 65	yes -54
#roub	no -133	yes 152
#roue	no 50
#rouf	no -46	yes 60
#roug	no -91	yes 102
#rouh	yes 47
#roui	no 77	yes -67
#roul	no 58	yes -51
#rour	no 60	yes -49
#rous	no 75	unknown -46
#rqat	no 115	yes -97
#rr9a	no 111	yes -99
#rras	no -145	yes 155
#rrat	yes 48
#rre7	no -88	yes 109
#rre9	no -93	yes 109
#rre>	no 71	yes -49
#rreg	no 64	yes -54
#rrek	no -161	yes 172
#rres	no -55	yes 77
#rri>	yes 50
#rrie	unknown 61
#rrit	no -85	yes 102
#rro>	no 148	yes -137
#rron	no 79	yes -66
#rros	yes 63
#rrou	no 73	yes -65
#rrsi	no 61	yes -46
#rrso	no 64	yes -51
#rrur	no -75	unknown 108	yes -69
#rsat	no -49	yes 71
#rsi>	no 61
#rsin	no 61	yes -46
#rso>	no 85	yes -75
#rsou	no 69	yes -58
#rtab	no 116	yes -97
#rtch	no 53
#rte>	yes -50
#rtea	no -43	yes 55
#rter	no 96	yes -88
#rtha	no 92	yes -73
#rti>	no -138	yes 156
#rtie	no -44	yes 63
#rure	no -122	unknown 158	yes -84
#rvic	no 68	yes -57
#rwid	no 92	yes -77
#rya>	no -72	yes 90
#s2ou	no -81	yes 105
#s7ab	no -53	yes 77
#s7i7	no 97	yes -82
#s9ef	no -44
#sa3i	no 60	yes -50
#sa7b	no -59	yes 77
#sa9f	no 46
#sab>	no 79	yes -60
#sac>	no 60	yes -42
#sage	no -93	yes 109
#sahb	no -64	yes 74
#sakn	no -122	yes 131
#sal>	no -78	yes 91
#sala	no -54
#sale	no 120	yes -104
#sall	no -65	yes 86
#sama	no 60	yes -46
#sams	no 147	yes -124
#san>	no 73
#sani	yes 54
#saqi	no 138	yes -100
#sar>	no 62
#sari	unknown 55	yes -40
#saro	no 68	unknown -55
#sas>	yes 44
#sass	no -93	yes 103
#sat>	yes 53
#sati	yes 41
#sawe	no -136	yes 150
#saye	no -53	yes 73
#sba3	no 118	yes -95
#sbag	no 117	yes -103
#sbah	no 41
#sbit	no -52	unknown 89
#sbou	no 111	yes -102
#scen	no 46
#sda3	no -66	yes 83
#sdou	no 70	yes -50
#se7>	no -125	yes 137
#se9>	no -52	yes 66
#se9f	no 55
#sebb	no -52	yes 71
#sebt	unknown 40
#sech	no 73	yes -58
#seco	no 104	yes -93
#sedd	no 61	yes -43
#sedr	yes 49
#seft	no 113	unknown -42	yes -69
#sekr	no -154	yes 171
#sel>	yes 46
#selt	no 109	yes -91
#sem>	no -124	yes 145
#senc	no 97	yes -79
#sens	no -123	yes 136
#sepo	unknown -45
#sept	no 51
#ser9	no 57	yes -49
#ser>	no -79	unknown 43
#seri	no 140	yes -123
#serq	no 103	yes -79
#serr	yes -48
#serv	no 84	yes -71
#ses>	no 46
#set>	no -52	yes 72
#sett	no -105	yes 119
#seur	no 59	yes -41
#seww	no 40
#sghi	no -53	yes 68
#sha>	no 99	yes -86
#sida	no -187	unknown 206	yes -107
#sieg	no 47
#sier	no 70	yes -52
#sieu	yes 62
#sif>	no 112	yes -107
#sifa	no -46	yes 55
#sife	no -121	yes 128
#sift	no -102	unknown 80
#sil>	no 57
#sin>	no 57	yes -40
#sine	no 44
#sini	no -90	yes 107
#sion	no 43
#siph	no 72	yes -51
#sir>	no -84	yes 101
#sira	no -189	unknown 173	yes -112
#sit>	no 43
#sito	no -182	unknown 156	yes -42
#siye	no -63	yes 78
#sket	no -113	yes 134
#skho	no -96	yes 117
#skin	no 62
#sla>	no 75	yes -50
#slam	no -47	yes 58
#smar	no 65
#sme7	no -127	yes 147
#smit	no -101	yes 117
#smiy	yes 43
#sna>	no 136	yes -118
#snan	no 74	yes -40
#snin	yes 47
#sokk	no 45
#sol>	no 97	yes -81
#sola	no 85	yes -65
#son>	no -56	yes 71
#sou>	yes 42
#souk	unknown 47	yes -44
#sour	no -117	yes 132
#sous	no 60
#sre9	no 94	yes -79
#srqo	no 51
#ssag	no -120	yes 136
#ssal	no 70	yes -43
#ssam	no 58	yes -42
#ssan	no -93	yes 103
#ssar	unknown 49
#ssas	no -47	yes 70
#ssat	unknown -43	yes 68
#sse7	no -80	yes 91
#ssel	yes 44
#ssem	no -88	yes 100
#ssep	unknown -45
#sseu	no 94	yes -77
#ssha	no 129	yes -116
#ssi>	no -67	yes 92
#ssie	no 72	yes -54
#ssil	no 172	yes -145
#ssir	no -245	unknown 188
#ssis	unknown -51
#ssit	no 50
#ssla	yes 40
#ssma	no 63	yes -48
#ssni	no -55
#sso>	no 95	yes -84
#sta3	no -44	yes 66
#sta7	unknown 49	yes -41
#sta>	no -120	yes 128
#stah	no 62	yes -41
#stan	no 117	unknown -48	yes -67
#stat	no -65	yes 64
#stha	unknown -55	yes 65
#stou	no 52
#stre	no -137	yes 144
#styl	no -116	yes 137
#suie	no 98	yes -86
#sult	no 71	yes -65
#sure	no 63	yes -40
#synd	no -142	unknown 42	yes 88
#t2ad	no 50
#t3we	no -60	yes 66
#t9as	yes 55
#t9el	no 102	yes -92
#t9te	no 46
#ta3>	no 108	yes -97
#ta3j	no -59	yes 83
#ta7e	no 72	yes -53
#ta7o	unknown -44
#tab>	no 177	yes -142
#tabi	no -204	unknown 230	yes -68
#tach	no -178	yes 195
#tade	yes 53
#tafi	no 82	yes -62
#tage	no -65	yes 82
#tags	no 93	yes -79
#tah>	no 62	yes -41
#tair	no -187	yes 209
#tal>	no -106	yes 112
#tali	no -181	yes 195
#taly	no 73	yes -52
#tama	no 127	yes -104
#tana	no -230	yes 246
#tani	no -142	yes 160
#tant	no -103	yes 123
#tar>	no -56	unknown 58
#tara	no -76	yes 99
#tare	yes 47
#tarf	no -107	yes 117
#tat>	no -53	yes 65
#tata	no -73	yes 81
#tati	unknown 102	yes -141
#taxi	yes 47
#tay7	no -95	yes 115
#tay>	no 67	yes -44
#taya	no 90	yes -73
#taye	no -152	unknown 118
#tayr	no 96	yes -81
#tayy	no -197	yes 208
#tbak	no 55	yes -45
#tbat	no -44	yes 61
#tbed	no 155	yes -129
#tbib	no -70	yes 43
#tbo>	no -58	yes 76
#tbou	no 60
#tcha	no 89	yes -69
#tche	no 46
#tcho	no -70	yes 80
#tchq	no 51
#te7>	no -208	yes 223
#te9b	no -72	yes 89
#te9e	no 76	yes -55
#teau	yes 58
#teb>	no -40	yes 61
#tebl	no -43	yes 55
#tebr	no 93	yes -80
#tech	no 64	yes -49
#tect	no 65	yes -54
#ted>	no -91	yes 105
#teff	no 86	yes -75
#tefo	yes 47
#tel3	no 47
#tel>	no 42
#tela	no 114	yes -100
#telj	yes 49
#tell	no -92	yes 103
#tema	no 66	yes -50
#temb	no 51
#temo	no -167	unknown 116	yes 41
#tenn	no 81	yes -68
#tent	no 55	yes -45
#tera	no 65	yes -54
#terf	no 126	yes -99
#teri	no -80	unknown 110
#tern	no -99	yes 118
#terr	no -105	yes 130
#tes>	no 43
#tet>	no 172	yes -146
#teui	no 116	yes -98
#teus	no 61	yes -48
#tfa>	no 66	yes -59
#tfah	no -54	yes 67
#tfaw	no 59	yes -48
#tfek	no -105	yes 123
#tfel	no 45
#tfi>	no -169	yes 180
#tfit	no 100	yes -90
#tfo>	no 110	yes -95
#tghe	no 109	yes -73
#tgol	no -44	yes 65
#tha>	unknown 51
#ther	no 40
#thom	no 78	yes -48
#tich	no 46
#tier	no -44	yes 62
#tili	no 62	yes -45
#tin>	no -60	yes 90
#tinc	no 103	yes -90
#tini	no 69	yes -60
#tiqu	no 86	yes -74
#tise	no 83	yes -72
#tiss	no 51	yes -42
#tist	no -56	yes 69
#tit>	no -76	yes 93
#tkeb	no 200	yes -187
#tkes	no -78	yes 90
#tkha	no -68	yes 83
#tkhl	no 133	unknown -80	yes -85
#tla3	no 75	yes -56
#tla>	no 55
#tle3	no 51
#tle9	no -186	yes 199
#tleb	no -116	yes 124
#tlef	unknown 64	yes -54
#tlfa	yes 46
#tlgh	no 101	unknown -67
#tlou	yes 40
#tlwa	yes 47
#tma>	no 47
#tna>	no -56	yes 72
#tnac	yes 44
#tnef	no 90	yes -73
#tni>	no -157	yes 196
#tnin	yes 44
#tobi	no -50	yes 71
#toil	no 47
#toit	no 78	yes -57
#tono	unknown 45	yes -42
#tou>	no -63	yes 43
#toub	no -48	yes 62
#touc	no -58	yes 70
#tour	no 67	yes -53
#tout	no 113	yes -100
#tqte	no 79	yes -55
#tra9	no 82	yes -69
#trac	unknown 60	yes -49
#trai	yes 59
#tran	yes 43
#tre>	yes 50
#tres	no 77	yes -53
#tria	no -54	yes 67
#tric	yes 48
#tro>	no -77	yes 72
#tros	no 179	yes -164
#tsad	no -88	yes 112
#tsaw	no -80	yes 101
#tsed	no 93	yes -71
#tsre	no 99	yes -79
#tsrq	no 56	yes -46
#tta>	no 50
#ttat	no 58
#tte>	no 46
#ttes	no 83	yes -60
#ttet	no 216	yes -189
#tti>	no 125	yes -94
#ttoi	yes 41
#tuya	no -46	yes 64
#twe9	no -127	yes 145
#twje	yes 41
#tylo	no -116	yes 137
#u3i>	no 108	yes -94
#u7do	no 95	yes -88
#u9an	no -100	yes 128
#uble	yes 70
#uch>	no -84	unknown 53
#ucti	no 64	yes -57
#uda>	no -49	yes 82
#udi>	no -168	yes 182
#ues>	no 101	yes -78
#uet>	no 70	yes -56
#uffe	yes 53
#ufo>	no -244	unknown 300	yes -196
#uge>	no -91	yes 102
#ugeo	no -63	yes 82
#uha>	unknown 76	yes -75
#uil>	no 116	yes -98
#uill	no 64	yes -52
#uisi	no 67	yes -51
#ujda	no 51	yes -45
#ula>	no 44
#ulah	no -43	yes 64
#ulan	no -72	yes 90
#ulat	no -176	yes 195
#ule>	no -77	yes 102
#ulla	no 42
#uloi	no 52	yes -86
#ulta	no 71	yes -65
#ulur	no 163	yes -148
#une>	yes 46
#unet	no 135	yes -99
#uni>	no 64	yes -44
#upe>	no 87	yes -78
#ura>	yes 42
#uran	no -52	unknown 75
#urea	no 43
#urge	no 48
#uri>	no 90	yes -78
#urie	no -226	unknown 130	yes 144
#urik	no 88	yes -73
#uris	no -49	yes 61
#uro>	no 80	yes -61
#urs>	no 86	yes -67
#urt>	no -83	yes 94
#use>	no -52
#usin	no 52	yes -43
#uss>	no 165	yes -136
#ustr	no -91	yes 99
#uto>	no -41	yes 50
#utte	no 141	yes -123
#uya>	no -58	yes 74
#uyau	no -46	yes 64
#uzin	no -110	yes 121
#uzni	yes 61
#vali	no 75	yes -57
#vane	no 58	yes -43
#vant	no 66	yes -50
#vehi	no -78	yes 100
#vera	no 40
#vice	no 68	yes -57
#vide	no -47	yes 68
#vier	no 57	yes -50
#vill	no 53
#vira	no 54	yes -43
#vis>	no 88	yes -77
#vois	no -59	yes 72
#voit	yes 44
#vol>	no 74	unknown -42
#vola	no -64	yes 75
#vrai	no -62	yes 77
#vreu	yes 52
#w9e3	no -66	yes 50
#w9ef	yes 44
#wa7d	yes 43
#wa9f	yes 53
#wa9t	no -149	yes 167
#wab>	no 68	yes -41
#wach	unknown 76	yes -92
#wad>	no 89	yes -71
#wakh	yes 45
#wala	yes 44
#wali	no 77	yes -60
#ware	unknown 103	yes -130
#wat>	no -101	yes 117
#waw>	no 116	yes -93
#way>	no 79	yes -62
#waye	no 50
#wbch	no -105	yes 136
#wch>	no -125	unknown 125
#we7d	no -60	yes 78
#we99	yes 49
#we9e	no -67	yes 81
#we9f	no -99	yes 107
#weh>	yes 46
#wej>	yes 49
#wejh	no 96	yes -79
#wel>	no -48	yes 69
#wer9	no -129	unknown 80	yes 41
#wer>	no -77	yes 89
#wert	yes 46
#wesl	no -172	yes 201
#wi9a	no 84	yes -73
#wia>	no -93	yes 114
#wich	no -108	yes 118
#wida	no 109	yes -94
#wje3	no -48	yes 70
#wla>	no -44
#wldi	yes 51
#wlo>	no 100	yes -83
#wni>	yes 51
#wsel	no 67	yes -46
#wssl	no 40
#wya>	no -59	unknown 100	yes -65
#y7el	no 103	yes -79
#y9te	no -129	yes 135
#yada	no -43	yes 57
#yalh	no -88	yes 101
#yali	yes 50
#yaln	no -72	yes 89
#yalo	no -42	yes 58
#yam>	yes 43
#yara	no 114	yes -93
#yat>	yes 47
#yata	yes 46
#yau>	no -47	yes 66
#ych3	no 119	yes -92
#ycho	yes 40
#yda>	unknown -40	yes 77
#yder	no 89	yes -84
#ydha	no 50
#ydor	no -225	unknown -46	yes 210
#ydrn	yes 58
#ye7>	yes 50
#yeb>	no 80	yes -70
#yeg>	no -40	yes 55
#yej>	no 65	yes -57
#yet>	unknown 40	yes -60
#yetn	no -55	yes 70
#yett	no 70	yes -56
#yga>	no -87	yes 99
#ygou	no -65
#yha>	no -48	yes 58
#yjaw	no -90	yes 116
#yjri	no -66	yes 97
#ykhe	no -80	yes 99
#ykhl	no 105	yes -74
#ylo>	no -116	yes 137
#ymke	no -78	unknown 103	yes -48
#ynch	no -133	unknown 187	yes -88
#yndi	no -142	unknown 42	yes 88
#yon>	no -67	yes 79
#youm	yes -42
#yout	no -68	yes 82
#yrat	no -76	yes 90
#yser	no 69	yes -49
#ysil	yes 53
#ytbe	no 116	yes -77
#yti>	no -57	yes 70
#ytle	no -101	yes 104
#ytou	no -93	yes 106
#yydo	no 58	yes -50
#yye7	yes 59
#yyed	no 85	unknown -48	yes -72
#yyer	no -141	yes 149
#yyet	no -49	yes 71
#yyto	no -73	yes 86
#zad>	no -181	yes 190
#zaf>	yes 46
#zago	no 125	yes -106
#zaj>	no 61	yes -45
#zan>	no 184	yes -169
#zbel	no -144	yes 159
#zel9	no 55
#zela	no 113	yes -89
#zell	no 60	yes -51
#zeln	no 62	yes -44
#zelt	no -160	unknown 119	yes 44
#zen9	no -233	unknown 187	yes -44
#zen>	no 98	yes -87
#zerb	no -83	yes 103
#zeyy	no -141	yes 149
#zid>	unknown 113	yes -135
#zina	no -72	yes 83
#zle9	no 115	yes -90
#zn9a	no 106	yes -96
#znik	yes 61
#zrab	no 87	yes -67
#zre9	no -69	yes 83
#zrou	no -64	yes 88
#zzaf	no -94	yes 124
#zzat	no -57	yes 77
1	no 40
10	yes 54
10h	no -119	yes 127
11	no 100	yes -73
12	no -58	unknown 132	yes -92
14	no 97	yes -85
22	no 81	yes -71
3	no 52
30	no 59	yes -42
3a2ila	no -100	yes 114
3add	yes 54
3afak	unknown -40
3am	no 49
3amer	no 111	yes -94
3emmerna	yes 42
3end	no -125	yes 134
3endha	no -125	yes 138
3ers	no 81	yes -72
3eyyet	no 75	yes -53
3eyyetna	yes 51
3lach	no 52
3liha	yes 42
3likom	unknown 67	yes -58
3lina	no -129	unknown 135
3liya	no -113	yes 125
3mmerna	no -140	yes 157
3nd	no -40
3ndha	no -52	yes 72
3ndi	no -53	unknown 48
3ndo	no -106	yes 121
3on9i	no 96	yes -75
3otla	no 47
3reft	no -201	unknown 134
3reftch	unknown 57	yes -109
3tani	no -197	yes 218
4	no -40
40	yes 44
4x4	no -47	yes 57
5	no -83	yes 97
7	no 58	yes -46
7aja	no -84	unknown 75
7anout	no 59	yes -47
7awlo	no 100	yes -83
7da	unknown 40	yes -46
7daya	no 66	yes -40
7did	no 82	yes -68
7ed	yes -46
7ejra	no 115	yes -99
7ekk	no -108	unknown 99
7ekkit	no 44
7ellit	no -99	yes 110
7er9at	no -75	yes 101
7essa	no -67	yes 77
7eyyed	no 85	unknown -48	yes -72
7jer	no 109	yes -96
7mar	no 41
7mel	no 83	yes -75
7mer	no 47	yes -42
7re9	no 89	yes -57
7tta	no 40
7wayj	no 67	yes -45
8	no 87	yes -70
9	no 71	yes -57
9ahwa	no 96	yes -80
9al	no -52	yes 70
9asni	no 76	yes -62
9d	no 122	yes -105
9dam	no -141	unknown 132	yes -159
9ddam	no -54	yes 69
9dim	no -44	yes 59
9eddam	unknown 67	yes -96
9elbi	no 67	yes -48
9te3	no 121	yes -111
=injuries no rather	no 126	yes -84
=injuries yes	yes 45
=injuries yes sure	yes 45
=other blessure	no 55
=other evenement_climatique	no 178	yes -160
=other incendie	no 165	unknown -43	yes -123
=thirdParty no	no 94	yes -83
=thirdParty no rather	no 95	yes -66
=thirdParty no sure	no 226	yes -187
=thirdParty no unsure	no 82	yes -94
=thirdParty none	unknown 49	yes -63
=thirdParty yes	no -156	yes 194
=thirdParty yes rather	no -71	unknown -46	yes 115
=thirdParty yes sure	no -164	yes 201
=type autre	no -106	unknown 165	yes -87
=type autre sure	no -115	unknown 211	yes -152
=type autre unsure	unknown -107	yes 75
=type blessure	no 43
=type blessure sure	unknown -45
=type blessure unsure	no 58	yes -77
=type bris_de_glace rather	unknown -62	yes 55
=type bris_de_glace unsure	no 123	yes -111
=type collision	no -65	yes 54
=type collision sure	no -78	yes 61
=type collision unsure	no 68	unknown -53
=type degats_des_eaux rather	no 62	unknown -44
=type degats_des_eaux sure	no -42
=type dommage_materiel rather	no -75	yes 84
=type dommage_materiel unsure	no 50
=type incendie rather	no 207	yes -190
=type none	no 102	yes -75
=type vandalisme	no 48
=type vandalisme sure	no 46
=type vol	no 83	yes -46
=type vol rather	no 165	yes -133
=type vol sure	no 72
a	no 64	yes -47
accident	no -206	unknown 150
accrochage	no -54	yes 71
agadir	no -105	unknown 102
aile	no -86	unknown 45	yes 43
ain	no -41	yes 70
airbag	no -74	yes 83
ambulance	no -62	yes 72
antenne	no 81	yes -68
appareil	no 84	yes -68
arriere	no -48	yes 76
arrondissement	no 79	yes -74
ascenseur	no 46
assurance	unknown -47
auto	no -41	yes 50
avant	no 58
azrou	no 105	yes -90
b3d	no 52
b7al	no 62	yes -49
b9a	yes 46
b9ach	no 52	yes -42
b9it	yes 41
ba3d	no 60	yes -46
bab	no 108	yes -86
baba	no 93	yes -78
bache	no -51	yes 62
baghi	no -174	yes 192
baignoire	no 57	yes -42
ballon	no 67	yes -51
barbecue	no 42
bare7	yes 44
bas	no -60	yes 70
batterie	no -70	unknown 110	yes -73
bayd	no 122	yes -107
bdat	no -65	yes 78
bebe	no 73	yes -57
bekri	no 99	yes -78
belli	yes 56
bent	yes 40
benti	no 122	yes -103
beton	no 50
bezzaf	no 53
bghach	no -63	unknown 80
bghat	no -155	yes 172
bghatch	no -100	yes 111
bghaw	unknown 66	yes -84
bghawch	yes 44
bghel	no -84	yes 107
bghit	no 75	yes -47
bicyclette	yes 57
bidon	no 100	yes -75
biha	yes 57
bin	no -107	unknown 149	yes -53
bit	no 41
bjouj	yes 51
bkhir	no 53
blassa	no 134	yes -121
bmw	no -105	yes 116
bnadem	no -46	yes 58
bo7dha	no 108	yes -92
bo7do	no 55	yes -47
bo7dou	no 77	yes -67
bombe	no 95	yes -86
bou7do	no 95	yes -88
boulis	yes 48
bouznika	yes 61
box	no 83	yes -66
bqa	yes 40
brise	no 98	yes -80
brouillard	no 77	yes -67
bureau	no 77	yes -64
bzaf	no 74	yes -43
cable	no -111	yes 123
cafe	no -149	yes 163
caisse	no 118	yes -103
camion	yes 53
camionnette	no -74	unknown -43	yes 87
canape	no 69	yes -55
caravane	no 73	yes -54
carte	no 46
carter	no 96	yes -88
casa	yes 44
ch3el	no 42
ch7al	yes 56
cha3lat	no 120	yes -103
chab	no -161	yes 170
chad	no 81	yes -74
chaf	no -116	unknown 108
chaft	yes 43
chantier	yes 53
chargeur	no 122	yes -107
chariot	no -68	yes 96
chauffe	no 43
chauffeur	no -83	yes 94
chedd	no 64	yes -45
chejra	no 47
chem3a	no -61	yes 77
cheminee	no 51
chhar	no 109	yes -85
chher	no 102	yes -83
chhor	no -67	yes 78
chhour	unknown 105	yes -170
chi	unknown 49	yes -61
chikaya	no 63	yes -48
chkit	yes 71
chkoun	no -62	unknown 124	yes -70
choc	no -43
chrara	no 143	yes -126
chrejem	no -55	yes 64
chta	unknown 63	yes -71
chwia	no -93	yes 114
chwiya	no 48
clavier	no 56	yes -48
client	no -154	yes 162
clignotant	no -90	yes 107
climatiseur	no 86	yes -73
clinique	no 71	yes -61
cm	no 125	yes -108
cocotte	no 84	yes -68
coffre	no 50	yes -43
coiffeur	no -81	yes 89
colonne	no -192	yes 202
commissariat	unknown 65
compteur	no 98	yes -83
congelateur	no 79	yes -63
constat	no -79	yes 89
couloir	no 91	unknown 40	yes -140
court	no 58	yes -49
cuisine	no 67	yes -52
daba	yes 42
dakhel	no -180	unknown 148	yes -42
dakhlat	no 155	yes -138
dakhlo	no 128	yes -112
darbni	no -82	yes 90
darou	yes 49
daw	yes 40
dayz	no -78	yes 117
daz	no 143	unknown -56	yes -89
dazt	no -202	yes 215
dbab	no -48	yes 56
dda	no 43
ddaw	no 40
declaration	no 41
degat	no -86	yes 93
degats	no -49	yes 55
dehrou	no 89	yes -80
dentiste	no -56	yes 69
derb	no 60	yes -41
derba	yes 53
derbat	no -84	yes 97
derbni	no -69	yes 79
derk	no 111	yes -92
derna	yes 41
derri	yes 52
dertha	no 92	yes -73
des	no -99	yes 113
dheb	no 80	yes -68
dkhelna	no -56	yes 74
dkhelt	no 130	yes -111
dkhlat	no -49	unknown 61
dkhlo	no 76	yes -62
do	no 82	yes -69
donc	no 99	yes -81
dos	no 104	yes -87
dossier	no 115	yes -81
drabni	no -146	yes 161
drbatni	no -68	yes 77
dreb	no -125	unknown 116
drebna	no 83	yes -67
drebni	no -96	yes 111
drebt	yes 58
drhm	no 108	yes -96
droj	no 64	yes -46
drouj	yes 42
dw	no -99	yes 128
dwa	no 70	yes -50
dyalha	no -89	yes 101
dyalhom	no -50	yes 63
dyali	no -40	yes 51
dyalna	no -72	yes 89
dyalo	no -47	yes 62
eau	no 41
eaux	no -91	yes 98
ecole	no -53	yes 71
elec	no 141	yes -121
en	no -79	unknown 103	yes -69
essence	no 97	yes -79
euro	no 80	yes -61
fat	no 62	yes -43
fe9t	no -51	unknown 106	yes -63
fes	no 83	yes -66
feu	no -73	yes 89
fia	no -77	yes 94
fiat	no -137	yes 158
fiha	yes -40
fissure	no 104	yes -85
flous	no 81	yes -50
fo9o	no -60	yes 86
fraches	no 117	yes -104
frigo	no 80	yes -66
fsed	no -81	yes 87
ga3	no 83	yes -65
galat	no -151	yes 161
galia	yes 52
galou	unknown 143	yes -149
garage	no 49
gaz	no 95	yes -76
gendarmerie	no 64
gendarmes	no 93	yes -80
ghadich	no -71	yes 89
ghalat	no -118	yes 132
ghalet	no 62	yes -51
ghda	no -83	yes 95
ghedda	unknown 60	yes -108
ghi	no 63	yes -50
ghorzat	no 40
ghrazi	no 40
ghta	no 61	yes -48
glace	no 103	yes -83
glissiere	no 70	yes -52
glovo	no -84	yes 93
golna	no -140	yes 147
golt	no 40
gps	no 142	yes -131
grise	no -59	yes 68
hada	no 43
hamdolah	no -132	yes 144
hamdollah	no 64	yes -59
hbet	no -101	yes 119
hdert	yes 51
herres	no -271	yes 285
hez	no 144	yes -135
hhh	no 77	yes -52
hhhh	no 117	yes -98
hia	no 61	yes -43
hiya	no -44
hna	no 57	yes -40
homa	no 65	yes -53
hotte	no 114	yes -99
howa	no -47	yes 63
hreb	no -55	yes 77
ifrane	yes 47
immeuble	no -135	yes 142
induction	no 64	yes -57
iyam	no -59	yes 73
ja	no -54
jab	no -55	yes 68
jadarmia	yes 54
jah	no -69	yes 81
jame3	no -76	unknown 158	yes -126
jar	no -83	yes 97
jara	no -126	yes 145
jardin	no 153	yes -135
jari	no -169	yes 189
jarna	no -187	yes 204
jarti	no -138	yes 155
jbed	no 91	yes -77
jbel	no 93	yes -79
jdar	no 123	yes -108
jdida	no 45
jeddi	no 106	yes -90
jehd	no 121	yes -110
jem3a	no 63	yes -44
jenb	no -79	unknown 64
jer7	no 108	yes -87
jer7a	no 139	yes -122
jiran	no -72	yes 42
jit	yes 46
jm3a	no 92	yes -73
jnab	unknown 43
joint	no 64	yes -52
jra	no 148	yes -140
jra7	no -89	yes 111
k7el	no -52	yes 68
kamel	unknown 85	yes -108
kaml	yes 53
kan	no -41
kan9derch	no -67	unknown 157	yes -129
kan9te3	no -133	yes 145
kanch	no -82	yes 104
kanchouf	no 59
kangoo	unknown -41	yes 55
kano	no -57	yes 73
kanou	no 48
kantsenna	yes 50
karrossa	no -70	yes 82
katgol	no -176	yes 184
katwje3ni	no 59	yes -41
kay9te3	no -129	yes 135
kaydhak	no 79	yes -67
kaydrni	yes 58
kaygoul	no -68
kayjawbch	no -104	yes 119
kayjri	no -105	yes 126
kaytleb	no -101	yes 104
kbir	no -71	yes 90
keb	no 160	unknown -42	yes -131
kebb	no -67	yes 79
kenna	no 40
kent	no -67	unknown 45
kersi	no 94	yes -84
kesser	no -116	unknown -45	yes 154
khalti	no -77	yes 90
khawi	no 52
khawya	no -59	unknown 100	yes -65
khda	no 56
khdam	no -187	yes 196
khdat	no 157	yes -133
khddama	no -146	yes 154
khdit	no -45	yes 78
khedma	no 61
khellaw	no 114	yes -88
khellit	yes 59
khilal	no -202	yes 219
khouya	no -58	yes 74
khoya	no -181	unknown 144
khrejna	no 70	yes -60
khrejt	no 52
khser	no -88	yes 103
khti	no -44	unknown 42
khwaw	no 93	yes -69
kifach	unknown 53	yes -98
kla	no -122	unknown 96
kolha	no 72	yes -60
kona	no 48
koura	no -141	yes 159
kouzina	no -98	yes 109
ksida	no -187	unknown 206	yes -107
ktbou	yes 44
kteb	no -43	yes 57
l2ard	no -52	yes 63
l3am	no 64	yes -45
l3ani	no -84	yes 96
l3ers	no 83	yes -60
l3essas	yes 44
l3omra	no -130	unknown 153	yes -58
l7ajja	no -80	yes 103
l7amdolah	no 111	yes -99
l7amdolilah	no 62
l7amdolillah	no -75	yes 89
l7amdollah	no -78	yes 90
l7amdoulillah	no -124	yes 144
l7ed	no 49
l7emmam	no -86	yes 113
l7it	yes -73
l7jer	no -40	yes 51
l7out	no 81	yes -72
l9a	no 95	yes -79
l9antra	no 53	yes -47
l9elb	no 77	yes -62
l9ermoud	no 63	yes -53
l9ina	no 71	yes -59
l9it	no 49	yes -66
l9itha	no -195	unknown 260	yes -156
lakhor	no 56	yes -44
larb3	no 102	yes -85
larb3a	no -70	yes 75
lard	no 48
lassurance	no -242	unknown 182
laver	no 73	yes -59
lbab	no -41	yes 64
lbare7	unknown 44
lbareh	unknown 110	yes -77
lbassamat	no 58	yes -42
lbent	no -95	yes 108
lberd	no 107	yes -89
lbid	no 94	yes -80
lbit	no 86	yes -77
lblassa	no 78	yes -45
lboulis	no -41
lcamion	no -171	yes 188
lcapot	no 126	yes -100
lconstat	no -60	yes 68
le	no -40	yes 62
les	no -56
lfeu	no -82	yes 93
lfo9	no -88	yes 105
lforn	no 75	yes -57
lfou9ani	no -113	yes 144
lghalta	no -103	yes 114
lghis	yes 56
lhamdollah	no -70	yes 82
li	no -44
liha	yes 52
lihom	no -83	yes 90
lik	no 105	yes -91
likom	no -77	yes 95
lil	no 48
lila	no 49
limen	no -92	unknown 73
limn	yes 53
limna	no 95	yes -62
lina	no -63	yes 89
liser	no -129	unknown 167	yes -97
livraison	no -62	yes 77
livreur	yes 52
ljar	no -192	yes 205
ljara	no -82	yes 90
lkamio	no 51
lkar	no -62	yes 77
lkbir	no 79	yes -65
lkelb	no -61	unknown 74
lkhedma	no -53	yes 68
lkhel3a	no 44
lkhir	no -216	unknown 137	yes 84
lkhodra	no -96	yes 109
lkhsara	no -53	yes 61
lklian	no -49	yes 56
lkora	yes 40
lkorsi	no 73
lli	no -137	unknown 76	yes 60
lma7dar	no -42	yes 56
lmachine	no -99	yes 108
lmohim	no 60	yes -48
lmra	yes 40
lo7	no 191	yes -183
logan	no 116	yes -104
lor	no -78	yes 66
lpc	no 119	yes -94
lustre	no -137	yes 144
lvolant	yes 40
lwalid	no 69	yes -57
lwalida	no 86	yes -62
lwer9a	no -69	yes 75
lwest	no 58
lwi9aya	no 113	yes -101
m3a	yes 47
m3ah	no -174	yes 201
m3emmer	no -56	yes 77
m7dar	no -157	yes 178
m7loul	no 68	yes -49
m7loula	yes 42
maarouf	no -46	yes 60
machi	no -70	unknown 52
madame	no -51	yes 58
mafia	no 116	yes -105
mai	no -50	unknown 92	yes -64
makanch	no -93	yes 101
makayn	yes 61
makaynch	no -74	unknown 90	yes -40
malle	no 67	yes -43
mama	no 72	yes -56
marche	no -127	yes 147
marjane	no -100	yes 112
mars	no 96	yes -77
marteau	no -43	yes 55
mat	no 95	yes -75
match	no -41	yes 61
matelas	no 133	yes -117
matet	no 74	yes -67
mato	no 47
mcha	no -50
mchat	no 52
mchaw	no 82	yes -69
mchit	no 51
mchitch	no 102	yes -83
meknes	no 60	yes -52
menhom	no 56	yes -46
menni	no -116	yes 120
mersa	no 60	yes -46
meskin	no 73	yes -54
meubles	no 149	yes -130
mherrsin	no 61	yes -46
mjrou7	no 68	yes -54
mnha	no 101	yes -90
mni	yes 50
mnin	no -62	unknown 60
mol	no -95	yes 107
mora	no -103	yes 117
mosta3jalat	no -59	yes 83
moteur	unknown 43	yes -70
moul	no -108	yes 124
moulat	no -148	yes 165
mous	no 94	yes -86
mouss	no 123	yes -100
mra	no 65	yes -41
mrat	no -177	yes 191
msini	no -125	yes 139
mwe99e3	no -60	yes 77
mzyan	yes 48
mzyanin	yes 40
n3ref	unknown 68	yes -77
n7ell	no 151	yes -137
n9der	no -47	unknown -43	yes 83
na3es	no 53
na3sa	no -53	yes 79
na3sin	no 55	yes -45
na9es	no 89	yes -67
nad	no -91	yes 99
nakhla	yes 43
nas	no -52	yes 66
nazel	no -91	yes 103
nchki	no -49	yes 69
neiman	no 84	yes -67
nifi	no -83	yes 98
nnas	no 49
nos	no 52
nsit	no 48
nzelat	no 113	yes -89
nzelna	no 62	yes -44
nzelt	no -160	unknown 119	yes 44
ourika	no 88	yes -73
panneau	no -63	yes 114
parabole	no -69	yes 84
parbriz	no 108	yes -91
parking	unknown 45
parquet	no 77	yes -62
passage	no -157	yes 165
passeport	no 116	unknown -48	yes -68
pc	no 74	yes -64
peage	no 71	yes -55
peinture	no 141	yes -110
perceuse	no -57	yes 82
peugeot	no -63	yes 82
phare	no -47	yes 64
piscine	unknown -41
plainte	no 77	yes -57
plombier	no 57	yes -43
pneus	no 84	yes -73
point	yes 48
portable	no 116	yes -97
porte	no -59	unknown 93	yes -51
portiere	no -196	yes 209
poteau	no 136	yes -120
protection	no 65	yes -54
qbel	no 60	yes -53
rabat	no -86	yes 115
radio	no 52
rajel	no 51
rani	no -58	unknown 104	yes -55
rapport	no -191	unknown 111
ras	no 91	yes -78
rassi	yes 53
rasso	no 105	yes -96
rb3a	no 105	yes -94
rbat	no 115	yes -106
rech	no 129	yes -110
rej3	no 45
rejli	no 65
rejlia	no -114	unknown 153	yes -84
rejlih	no -144	yes 154
remorque	no -49	yes 73
repos	no 118	yes -104
retro	no -164	yes 121
retros	no 179	yes -164
ri7	no 72	yes -48
ri7a	no 73	yes -59
rideau	no 51
rje3	yes 52
rje3na	no 67	yes -57
rje3t	no -77	unknown 98	yes -75
rjel	no -83	unknown -40	yes 113
rjli	no 84	yes -71
rkabi	yes 41
rmad	no 70	yes -63
robinet	yes 42
rocade	yes 45
rond	no -46	yes 62
roues	no 68
rouge	no -91	yes 102
rwida	no 109	yes -94
s7i7	no 97	yes -82
s9ef	no -79
sa3at	no 66	yes -54
sa3i9a	no 60	yes -50
sa7b	no -137	yes 152
sa7bi	no 41
sa9f	no 151	yes -126
sac	no 60	yes -42
sahbi	no -64	yes 74
sakna	no -98	yes 108
sal	no -78	yes 91
salam	no -63	unknown 41
salem	no 118	yes -104
salle	yes 40
sarout	no 68	unknown -55
sayed	no -66	yes 82
sayeg	yes 49
sayg	no 94	yes -71
sayga	no -87	yes 99
sba3	no 57	yes -46
sba3i	no 184	yes -147
sbagha	no 81	yes -65
sbah	no 41
sbitar	no -52	unknown 89
sda3ni	no -97	yes 109
se9f	no 55
sebt	unknown 43
sekran	no -195	yes 208
sellom	no 124	yes -107
sellum	no -78	yes 91
septembre	no 51
service	no 68	yes -57
sghir	no -81	yes 96
si	no -175	yes 191
siege	no 47
simana	no -88	unknown 64
simanat	no 42
siphon	no 72	yes -51
sir	no -75	yes 92
siyed	no -63	yes 78
skhoun	no -86	yes 106
sla	no 44
sme3t	no 40
smito	no -154	yes 173
snin	yes 47
societe	no -71	yes 91
sokkar	no 45
sol	no 60
souk	unknown 47	yes -44
sour	no -117	yes 132
sous	no 60
sport	no 66	yes -55
sre9o	no 52	yes -44
sta7	unknown 49	yes -41
stah	no 62	yes -41
station	no 164	yes -144
stylo	no -116	yes 137
sultan	no 71	yes -65
syndic	no -142	unknown 42	yes 88
t7er9at	no -56	yes 73
t7er9o	no 54
t7re9	no 56	yes -43
t9as	no -62	yes 83
t9elbat	no 117	yes -108
ta7	yes 44
ta7et	no 85	yes -66
ta7o	unknown -44
ta7t	unknown 53	yes -53
ta7ti	no -80	yes 94
tabla	no 64	yes -51
table	no 42
tableau	no -52	yes 78
tache	no -178	yes 195
tags	no 93	yes -79
tan	no 140	yes -127
tar	no -42	yes 68
tarat	no -89	yes 113
tata	no 52	yes -43
taxi	yes 47
tayara	no 114	yes -93
tbib	no -72	yes 42
tchettat	no 67	yes -47
tchqet	no 90	yes -78
tchqqat	no 112	yes -88
tderr	no 68	yes -49
te7	no -194	yes 203
tebla	no -43	yes 55
tebrouri	no 93	yes -80
tel3at	no 46
tele	no 78	yes -60
telj	yes 49
temara	no 66	yes -50
temoin	no -167	unknown 116	yes 41
tente	no 98	yes -86
terrasse	no -145	yes 155
tfahemna	no -63	yes 77
tfekk	no -105	yes 123
tfer9e3	no 106	yes -90
tferg3at	unknown 100	yes -109
tferge3	no 59	yes -45
tferr9at	no 111	yes -99
tferre9	no -95	yes 103
therres	no 135	yes -115
therrsat	yes 51
tilifoun	no 100	yes -87
tla3	no 45
tlat	unknown 40	yes -54
tlata	no -50	yes 63
tle3na	no 58	yes -47
tle3t	no 139	yes -117
tlef	no 188	unknown -77	yes -132
tlfaza	no -41	yes 66
tlgha	no 101	unknown -67
tma	no 47
tobis	yes 49
toit	no 63	yes -40
tomobilat	no -107	yes 147
tomobilti	yes 41
tonobil	unknown 63	yes -91
tonobilti	no -85	yes 118
tqte3	no 52
tra9	no 82	yes -69
trace	no -76	unknown 105
tram	no -129	yes 153
tramway	no 79	yes -62
transport	yes 43
triq	no 57	yes -46
trottoir	yes 41
tsawer	no -136	yes 150
tsellekh	no -76	yes 97
tsre9	no 85	yes -74
tuyau	no -47	yes 66
usine	no 52	yes -43
valise	no 66	yes -47
vehicule	no -78	yes 100
veranda	no 48
virage	no 54	yes -43
vitre	no -51	unknown -55	yes 101
voiture	yes 44
volant	no -52	yes 60
w9e3	no -49
w9ef	no -57	yes 64
w9efch	no -86	yes 97
wa7d	no -55	yes 60
wa7di	no 132	yes -122
wa9fa	no -47	yes 69
wa9t	no -149	yes 167
wach	unknown 78	yes -94
wakha	no -65	yes 87
walakin	yes 46
wc	no 156	yes -122
we7da	no -100	yes 120
we9fat	no -113	yes 118
wejhi	no 112	yes -90
wel	yes 44
wella	no 48
wellat	no -75	yes 97
wer9a	no -145	unknown 136
wlad	unknown 43	yes -45
wldi	yes 51
ya	no -126	unknown 194	yes -133
ychouf	no -99	yes 112
ymken	no -99	unknown 118	yes -43
ytbeddel	no 116	yes -77
zad	no -181	yes 190
zagora	no 125	yes -106
zaj	no 67	yes -50
zbel	no -144	yes 159
zen9a	no -233	unknown 187	yes -44
zerba	no 107	yes -96
zle9	no 106	yes -88
zle9t	no 121	yes -84
zn9a	no 106	yes -96
zrabi	no 87	yes -67
zre9	no -69	yes 83
`;
