// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -175	blessure -149	bris_de_glace -153	collision -99	degats_des_eaux -167	dommage_materiel -123	evenement_climatique -155	incendie -174	none 152	vandalisme -132	vol -106
#000>	collision -67	dommage_materiel 189	none -68	vandalisme -48	vol 94
#00dh	autre 156	none -149	vandalisme -41	vol 90
#0dh>	autre 154	none -136	vol 79
#100>	vandalisme -41	vol 84
#10h>	bris_de_glace 45	dommage_materiel 88
#1200	collision -49	none -71	vandalisme -50	vol 235
#2000	dommage_materiel 76	none -63	vol 112
#200>	blessure -53	dommage_materiel 96
#23h>	none 78
#2ada	vandalisme -40	vol 115
#2ard	collision 85
#2eda	vandalisme 115	vol -70
#2ila	degats_des_eaux -56	evenement_climatique 95	none -46	vandalisme 74	vol -51
#2oul	collision 69	none 62
#300>	autre 63	bris_de_glace 61	degats_des_eaux -50	dommage_materiel -51	none -49	vol 104
#3a2i	degats_des_eaux -52	evenement_climatique 138	vandalisme 56	vol -48
#3ach	blessure -44	collision -74	incendie 64	vandalisme 164	vol -41
#3ad>	autre 143	collision -45	none -44	vol 40
#3add	blessure 131	collision -61	dommage_materiel 62	none -41	vol -46
#3afa	autre 57
#3afi	incendie 118
#3afy	evenement_climatique 89
#3ah>	vandalisme 105
#3aha	dommage_materiel -83	incendie 84	none -86	vandalisme -40	vol 229
#3aho	collision -71	degats_des_eaux 197	dommage_materiel -55	evenement_climatique -53	none -97	vandalisme 133
#3ako	bris_de_glace 40	vandalisme 55
#3ali	collision 190	evenement_climatique -49	vol -78
#3ama	blessure 135	collision 57	none -74	vol -40
#3ame	evenement_climatique 96	vol -40
#3ami	none -65	vandalisme 97	vol 56
#3amm	dommage_materiel 87	vol -43
#3amr	collision -153	degats_des_eaux 163	dommage_materiel -48	evenement_climatique -45	incendie -101	none 129	vandalisme 115	vol -88
#3ana	collision 42	vol 77
#3and	autre 116	blessure -81	bris_de_glace -46	collision -97	dommage_materiel 153	incendie -40	none -126	vandalisme -58	vol -59
#3ani	collision -54	vandalisme 175
#3arb	collision 102	none 73
#3are	degats_des_eaux 45	vol 52
#3arf	none -50	vandalisme 75
#3as>	degats_des_eaux 93
#3ass	evenement_climatique 87
#3at>	bris_de_glace 64	evenement_climatique -41
#3awd	blessure 206	collision -63	dommage_materiel -40	vandalisme -46	vol 59
#3awe	collision -62	dommage_materiel 91	none -117	vol 134
#3aya	vandalisme 61
#3aye	degats_des_eaux 82	incendie -50
#3bo>	collision -58	incendie 52	vandalisme 95	vol -41
#3ch>	blessure 118	collision -44	incendie 41
#3chi	none 76
#3chr	bris_de_glace 82	collision -177	degats_des_eaux 133	dommage_materiel -43	vol -48
#3dem	blessure 107	bris_de_glace 57	vol -49
#3eb>	bris_de_glace 50	collision -70	degats_des_eaux -66	dommage_materiel 137
#3ed>	dommage_materiel 45	vandalisme 63
#3edd	blessure 153	collision -84	none -45	vandalisme 82	vol -43
#3el>	incendie 201	none -41
#3ela	blessure -41	bris_de_glace -44	collision -77	dommage_materiel -61	evenement_climatique -60	incendie 180	none -81
#3ell	bris_de_glace -42	collision -90	dommage_materiel 292	vandalisme -62	vol -41
#3elm	blessure 96	incendie 70
#3emr	vandalisme 162	vol -119
#3en9	autre -41	blessure -89	bris_de_glace -142	collision 74	degats_des_eaux -48	dommage_materiel -75	evenement_climatique -44	incendie -46	none -167	vandalisme 95	vol 181
#3ers	dommage_materiel 89	none -46	vol 44
#3es>	dommage_materiel 67	evenement_climatique 70	none -65	vandalisme -42	vol 49
#3ess	degats_des_eaux 56	vol 75
#3est	collision 73	vandalisme -41	vol 92
#3et>	autre -45	bris_de_glace 78	collision 121
#3ett	autre 141	blessure -46	none -109	vol 66
#3eye	incendie 86	none 53
#3eyt	none 244	vol -49
#3eyy	bris_de_glace 46
#3ha>	blessure 49
#3i9a	dommage_materiel -41	evenement_climatique 202
#3iba	autre 96	collision 42	none -132	vandalisme 113	vol -78
#3id>	autre 42	collision -86	none -48	vol 81
#3ima	vol 57
#3in>	collision -77	vandalisme 60	vol 55
#3inh	blessure -71	bris_de_glace 83	collision -81	dommage_materiel 163	vandalisme -46
#3ini	vol 83
#3iya	bris_de_glace -52	collision -67	dommage_materiel 84	none -54	vandalisme 187	vol -68
#3iye	collision 54
#3iz>	collision 113	evenement_climatique 63
#3jal	autre -44	collision 77	vol 113
#3la>	none -52
#3lac	autre 260	none -168
#3lat	collision -90	incendie 292
#3let	incendie 289	none -83	vol -40
#3lia	bris_de_glace 58
#3lih	bris_de_glace 47	none -42
#3lik	autre 60	none 121
#3lin	blessure -47	degats_des_eaux 147
#3liy	blessure -62	collision 41	degats_des_eaux 187	evenement_climatique -48	none -87	vandalisme -72
#3ma>	dommage_materiel 98	evenement_climatique 40	vol -86
#3mel	bris_de_glace 157	collision -57	evenement_climatique -69
#3mer	none 60
#3mme	collision 54
#3na>	vandalisme -42	vol 77
#3nd>	degats_des_eaux 56	vol 55
#3ndh	blessure 174	collision -46	evenement_climatique 61	none -61	vol -48
#3ndi	degats_des_eaux 59	evenement_climatique -48	none 63
#3ndk	autre 108	collision 108	none -51
#3ndn	none 66
#3ndo	bris_de_glace 64	dommage_materiel 91	evenement_climatique -49	none -72	vandalisme 49	vol -48
#3ni>	vandalisme 57
#3omr	collision 65	dommage_materiel 46	none 58
#3on9	blessure 41	vol 60
#3otl	degats_des_eaux 100	none -45	vol 96
#3ouh	collision 66	vandalisme 64	vol -54
#3oum	degats_des_eaux 97	evenement_climatique 86
#3raf	degats_des_eaux 112
#3ref	none 67
#3rej	collision 154
#3rou	bris_de_glace -43	collision -43	degats_des_eaux -47	dommage_materiel 176	none -104	vandalisme 113	vol -41
#3sa>	collision 46	vandalisme 86	vol -52
#3sin	collision -51	vandalisme 97	vol 99
#3tan	blessure 88	collision 51	dommage_materiel 72	vol -48
#3tar	collision 63	evenement_climatique 40
#3tat	none -44	vol 79
#3taw	autre 131	blessure 117	collision -75	none -108	vandalisme 44
#3tik	collision 90	none 54
#3tin	collision -40	none 170	vol -66
#3tit	collision 86	vandalisme -41	vol 77
#3tiw	none 91
#3to>	collision -49	incendie 48	vol 86
#3wej	collision 78
#3wid	autre 118	blessure -41	vol -42
#3yal	collision 42	evenement_climatique 50
#4000	blessure -42	dommage_materiel 122	none -71	vandalisme -85
#400>	autre 154	blessure -49	dommage_materiel 77	incendie -45	none -46	vol -54
#4x4>	collision 93	degats_des_eaux -74	evenement_climatique 105
#5000	bris_de_glace -40	collision -89	dommage_materiel 215	none -44	vandalisme -44	vol 63
#500>	collision 108	dommage_materiel 42	none -48	vol -41
#600>	none -42	vol 131
#7a7>	degats_des_eaux -48	evenement_climatique 165	vol -47
#7a9>	collision 47
#7ad>	none 92
#7adi	collision 128
#7aj>	vol 111
#7aja	autre 80	evenement_climatique 78
#7ajb	collision 57	incendie 60	vandalisme 49
#7aje	blessure 43	collision 116
#7ajj	collision 54
#7ajr	bris_de_glace 183	collision -82
#7akk	autre -42	collision 157
#7al>	evenement_climatique 55
#7alh	bris_de_glace 139	collision 85	none -71
#7ali	blessure 203	collision -151	incendie 72	vol -53
#7all	collision 140	none -60
#7amd	vol 63
#7aml	collision 179
#7amm	blessure 97	collision -53	degats_des_eaux 53	vol 57
#7amr	dommage_materiel -41	none -100	vandalisme 230
#7ano	vandalisme 48
#7ar>	blessure 128	bris_de_glace -52	collision -65	degats_des_eaux 91	dommage_materiel 58	evenement_climatique -139	incendie -51	none -123	vandalisme -51	vol -79
#7ass	collision -63	dommage_materiel -108	none -81	vol 238
#7at>	dommage_materiel 90
#7awl	vandalisme -69	vol 217
#7bes	none 59	vol 66
#7bi>	incendie 115	vol -46
#7cho	autre 82	dommage_materiel 47	vandalisme -58	vol -40
#7da>	collision 58
#7dah	evenement_climatique 54	incendie 41
#7dan	collision -78	evenement_climatique 68	incendie 136	none -102
#7dar	collision -56	degats_des_eaux 67	evenement_climatique 98	none -51
#7day	vol 70
#7der	vol 45
#7dha	bris_de_glace 247	none -49	vol -44
#7di>	collision 44
#7did	blessure 103	collision -42	evenement_climatique 95	none -45
#7do>	bris_de_glace 137	dommage_materiel -46
#7dou	bris_de_glace 95	collision -131	dommage_materiel 163	evenement_climatique -50	vandalisme -50
#7e9>	collision 56	dommage_materiel 88
#7edd	collision 58
#7edr	collision 88
#7efr	degats_des_eaux -73	dommage_materiel 179	evenement_climatique -92	none -42
#7ejr	bris_de_glace 132	collision -62	none -41	vandalisme 50
#7ek>	collision 113	degats_des_eaux 74
#7ekk	none -55	vandalisme 85
#7el>	incendie 157	none -53	vol -63
#7ell	collision 61	vol 52
#7emm	bris_de_glace 156	collision -111	incendie 91	none -53
#7ems	evenement_climatique 52
#7er9	collision -49	dommage_materiel 41	incendie 199	none -48
#7er>	autre 264	blessure -61	collision -49	evenement_climatique 40	none -98	vandalisme -54
#7err	autre -49	collision 40	dommage_materiel -41	incendie 120
#7ess	vandalisme 73
#7et>	blessure 43	bris_de_glace 48	dommage_materiel 47	none -56	vol -51
#7ett	bris_de_glace 159	collision -66	dommage_materiel -41	none -132	vandalisme -43	vol 121
#7eyd	collision -78	vandalisme 140	vol 41
#7eyy	collision -56	degats_des_eaux -86	evenement_climatique 197	none -148	vol 72
#7ha>	bris_de_glace 110	collision -123	dommage_materiel 60	none -74	vandalisme 97
#7i7>	bris_de_glace 127	collision -107	dommage_materiel -50	none 114	vandalisme -48
#7it>	degats_des_eaux 42	none -49
#7jar	collision -55	evenement_climatique 45	vandalisme 191	vol -42
#7jer	collision -56	vandalisme 246
#7jra	bris_de_glace 95	collision -105	none -48	vandalisme 139	vol -48
#7la>	dommage_materiel 53	incendie 90
#7lef	collision 129	none -48	vandalisme 46	vol -58
#7lli	bris_de_glace 106	collision 86	degats_des_eaux -44	none -43	vandalisme -40
#7lou	degats_des_eaux 120	vol 44
#7mam	bris_de_glace 152	degats_des_eaux -61	evenement_climatique 47	none -44
#7mar	collision 121	vandalisme 70
#7mel	autre -40	collision -56	dommage_materiel 132	evenement_climatique 108	none -97
#7mer	incendie 80
#7na>	incendie 44
#7ofr	blessure 99	bris_de_glace -44	collision -40	dommage_materiel 109	evenement_climatique -53	vandalisme -44	vol -52
#7oud	blessure 93	collision 137	vandalisme -46	vol -51
#7oum	autre -61	blessure 129	collision -89	none -41	vandalisme 121	vol -40
#7out	blessure 142	collision -125	evenement_climatique -51	incendie 155	none -107	vandalisme -64	vol -62
#7ra>	bris_de_glace -85	collision -129	degats_des_eaux 236	dommage_materiel -46	none -99	vol -54
#7ram	evenement_climatique -48	vandalisme 345	vol -183
#7re9	dommage_materiel 54	incendie 57	none -42
#7ri9	incendie 120
#7rir	degats_des_eaux 60	dommage_materiel 44	incendie 65
#7rou	autre -48	collision -85	dommage_materiel -107	evenement_climatique 63	none -47	vandalisme 95	vol 145
#7sa>	bris_de_glace 292	collision -125	none -127	vandalisme -55	vol -67
#7sab	collision -54	dommage_materiel 92	none -101	vol 124
#7tha	bris_de_glace 134	collision -55	degats_des_eaux -76	dommage_materiel -66	evenement_climatique 208	none -142	vandalisme -94
#7tho	evenement_climatique 55	incendie 47
#7ti>	degats_des_eaux 95
#7to>	dommage_materiel 103
#7tou	collision 84	dommage_materiel -49	incendie 76	vol -58
#7tta	none -40	vol 84
#7waj	incendie 199
#7way	autre 98	dommage_materiel -42	incendie 49	none -74	vol 75
#7you	collision -76	degats_des_eaux -54	dommage_materiel 88	evenement_climatique -43	incendie -44	none -79	vandalisme 179	vol -67
#7zam	collision -43	evenement_climatique -45	vandalisme 154
#800>	blessure -63	bris_de_glace -40	collision -60	dommage_materiel 134	vol 53
#900>	autre 94	collision -47	dommage_materiel -41	vol 119
#93at	autre -57	bris_de_glace -64	collision -47	degats_des_eaux 103	dommage_materiel -64	evenement_climatique -42	incendie 146	none -128	vandalisme -60	vol -62
#99at	blessure 84	bris_de_glace 90	collision -66	dommage_materiel 53	none -67
#99e3	autre 104	none -82
#9ach	collision 132	none -56
#9ad>	autre -45	bris_de_glace 68	collision -56	dommage_materiel 169	none -117
#9ahw	autre 48	none -43	vandalisme 43
#9al>	bris_de_glace 93	none -40
#9ani	bris_de_glace 48	degats_des_eaux 166	dommage_materiel -47
#9ant	collision -41	evenement_climatique 55	vandalisme 106
#9ari	blessure 187	degats_des_eaux -43	dommage_materiel -74	evenement_climatique -45	incendie 55	none -144	vandalisme -52	vol -58
#9as>	dommage_materiel 128	none -51
#9asn	degats_des_eaux -40	vol 173
#9ass	collision 68	evenement_climatique 70	none -90	vandalisme 87
#9at>	incendie 46	none -49
#9aw>	autre 78	collision 44	incendie 63	none -78
#9aya	degats_des_eaux -55	evenement_climatique 243	vol -51
#9aye	dommage_materiel 114
#9ba>	autre -57	collision 78	dommage_materiel 140	none -128	vol -40
#9bel	bris_de_glace -40	collision -67	dommage_materiel -59	incendie 116	none 43	vandalisme 42
#9dam	bris_de_glace 96	collision 112	none -53
#9dda	none -63	vol 91
#9der	collision 58
#9dim	collision 71	vandalisme 61	vol -69
#9e3>	degats_des_eaux 48	none -46
#9e3t	collision 54	vandalisme 76
#9eb>	collision 68	dommage_materiel 76	none -61	vandalisme -44
#9ech	collision -124	degats_des_eaux 64	none -97	vandalisme 256
#9ed>	autre 121	collision -74	incendie 71	none -46
#9edd	collision 52	none -41	vol 41
#9ef>	degats_des_eaux 56
#9efc	collision 124
#9eft	collision -47	dommage_materiel 134	incendie -72	vandalisme -47	vol 113
#9el>	blessure -106	collision 141	dommage_materiel -41	evenement_climatique 65	none 102	vandalisme -98	vol -105
#9elb	collision 81	none -64
#9ell	autre -48	blessure -86	bris_de_glace -40	degats_des_eaux -42	dommage_materiel -102	none -77	vandalisme 198	vol 84
#9er3	collision -100	dommage_materiel 151	none -77	vandalisme 72
#9erm	collision -67	evenement_climatique 172	vandalisme 89	vol -67
#9es>	bris_de_glace -47	collision -54	vandalisme 115
#9ess	vandalisme 80
#9et3	blessure -42	vandalisme 97	vol -52
#9et>	collision 109	dommage_materiel 95	none -67	vandalisme -41
#9ett	degats_des_eaux 43	dommage_materiel 102	none -69	vol -48
#9ez>	collision 71	evenement_climatique -47	incendie 114
#9fa>	autre 72
#9fat	autre 74	collision 75	vol -43
#9ha>	blessure 168	degats_des_eaux -46	evenement_climatique 41	vol -57
#9i9a	blessure 75
#9in>	collision -56	degats_des_eaux -77	dommage_materiel 162	incendie -51	vandalisme -61	vol 58
#9ina	degats_des_eaux 119
#9it>	vol 98
#9itc	collision -57	none 94	vandalisme -48	vol 119
#9ith	autre 227	dommage_materiel -61	none -98	vandalisme -54
#9leb	blessure -76	collision 239	evenement_climatique 57	none -50	vol -73
#9lou	vol 139
#9na>	incendie 50	vol 52
#9ni>	collision 62	none -40	vandalisme 105
#9oda	collision -87	dommage_materiel -66	vandalisme 80	vol 164
#9odd	vol 102
#9ol>	evenement_climatique 49	none 132	vol -64
#9olo	collision 129	none -46	vandalisme 66	vol -90
#9ou>	vol 120
#9oul	collision 174	none -69
#9ra>	collision 47	evenement_climatique 71
#9reb	blessure 246	bris_de_glace -60	collision -66	evenement_climatique -53	none -85	vandalisme 61
#9rib	degats_des_eaux -59	evenement_climatique 65
#9sem	bris_de_glace 49	dommage_materiel 97
#9ta3	evenement_climatique 90
#9te3	dommage_materiel 101	none -43	vandalisme 78
#9tou	dommage_materiel -46	vol 132
#9tte	degats_des_eaux 146	dommage_materiel -69	vol -74
#<100	evenement_climatique -55	none 44	vandalisme -78	vol 116
#<10>	none 45
#<10h	bris_de_glace 45	dommage_materiel 88
#<11>	autre 87	none -100	vandalisme 62
#<120	collision -83	evenement_climatique 98	none -76	vandalisme -51	vol 188
#<12>	degats_des_eaux 61	none 85	vandalisme -41
#<12h	blessure 56
#<14>	autre 92	blessure -51	collision -44	dommage_materiel -70	none 75	vandalisme -44	vol 93
#<15>	blessure 43	none 77
#<16h	bris_de_glace 70	none 81
#<18>	dommage_materiel 81
#<19h	collision 44	none 93
#<200	blessure -69	dommage_materiel 156
#<202	collision 122	evenement_climatique -58	none 57
#<20>	collision 42	none 53
#<22>	blessure 45	vol 97
#<23h	collision 49	none 57
#<250	degats_des_eaux 104	dommage_materiel -72	vol 96
#<25>	none 115
#<300	autre 162	collision -80	degats_des_eaux -45	dommage_materiel -51	none -157	vandalisme -46	vol 261
#<30>	degats_des_eaux -40	evenement_climatique 76
#<35>	vandalisme 82
#<3a2	degats_des_eaux -65	evenement_climatique 159	none -49	vandalisme 62	vol -61
#<3a9	blessure -75	collision 130	dommage_materiel -61	evenement_climatique -45	none 115	vol -81
#<3ac	blessure -49	collision -81	incendie 57	none -97	vandalisme 239
#<3ad	blessure 93	dommage_materiel 53
#<3af	autre 50
#<3al	collision 111	degats_des_eaux 48	vol -87
#<3an	autre 116	blessure -81	bris_de_glace -46	collision -97	dommage_materiel 153	incendie -40	none -126	vandalisme -58	vol -59
#<3ar	vandalisme 71
#<3aw	bris_de_glace 40
#<3ay	degats_des_eaux 101
#<3ch	bris_de_glace 61	collision -98	degats_des_eaux 102
#<3de	blessure 179	bris_de_glace -45	vol -51
#<3ed	blessure 241	collision -42
#<3em	collision 42
#<3en	vol 42
#<3er	dommage_materiel 55	vol 94
#<3im	blessure 142	dommage_materiel -45	none -42
#<3in	dommage_materiel 65	vol 43
#<3iy	collision 121	dommage_materiel 52	none -43
#<3la	none -51
#<3me	bris_de_glace 126	evenement_climatique -105
#<3mm	collision 63
#<3om	blessure -45	dommage_materiel 65	none 215	vandalisme -71	vol -66
#<3on	blessure 41	vol 60
#<3ot	degats_des_eaux 140
#<3re	collision 54	none 54
#<3ta	blessure 66	dommage_materiel 50
#<3ti	collision 44	none 75
#<400	dommage_materiel 166	incendie -48	none -50	vandalisme -51
#<40>	blessure 75	none -42
#<4h>	collision 127	vol -40
#<4x4	collision 93	degats_des_eaux -74	evenement_climatique 105
#<60>	dommage_materiel 89	incendie 61	none -61	vandalisme 60	vol -69
#<7ad	collision 110
#<7aj	autre 43
#<7al	collision 119	vol 58
#<7am	collision 146	evenement_climatique -79	none -50	vandalisme 123
#<7an	vol 66
#<7as	bris_de_glace 87	dommage_materiel -78	none -64	vol 152
#<7aw	blessure 77	collision -47	none -49	vandalisme -77	vol 201
#<7ay	degats_des_eaux 157	dommage_materiel -41	vol -58
#<7be	degats_des_eaux 43	none 99	vol -53
#<7ch	autre 114	collision 104	dommage_materiel -42	none 48	vandalisme -86	vol -69
#<7da	collision 50
#<7di	blessure 64	collision -83	dommage_materiel -59	evenement_climatique 137	none -42
#<7ed	vandalisme 55
#<7ej	bris_de_glace 142	collision -68	none -47	vandalisme 61
#<7ek	collision 51	none -57	vandalisme 83
#<7el	collision 90
#<7er	collision -41	dommage_materiel 45	incendie 200	none -59
#<7et	bris_de_glace 158	collision -61	none -90
#<7ey	collision -70	degats_des_eaux -69	evenement_climatique 182	none -118	vandalisme 79	vol 60
#<7it	autre 46	none -47
#<7ja	collision -43	none -42	vandalisme 261	vol -43
#<7je	collision -43	none -49	vandalisme 234
#<7jr	bris_de_glace 95	collision -105	none -48	vandalisme 139	vol -48
#<7ll	bris_de_glace 106	collision 86	degats_des_eaux -44	none -43	vandalisme -40
#<7ma	vandalisme 98
#<7me	evenement_climatique 50	incendie 49
#<7na	incendie 48
#<7of	blessure 99	bris_de_glace -44	collision -40	dommage_materiel 109	evenement_climatique -53	vandalisme -44	vol -52
#<7re	blessure -46	collision -59	evenement_climatique 133	incendie 77	none -51	vandalisme -51	vol -43
#<7ri	collision -52	degats_des_eaux 70	incendie 123
#<7sa	bris_de_glace 61
#<7tt	vol 89
#<7wa	autre 55	incendie 130	none -61
#<80>	autre -44	collision 41	degats_des_eaux -46	evenement_climatique 128
#<900	collision -49	dommage_materiel 126	none -52	vol 74
#<9ad	dommage_materiel 92	none -67	vandalisme 58
#<9ah	dommage_materiel 191
#<9al	bris_de_glace 97
#<9as	collision 54	none -60	vandalisme 53	vol 91
#<9be	collision -70	dommage_materiel -66	incendie 135
#<9d>	bris_de_glace -72	collision -89	degats_des_eaux 68	evenement_climatique 183	none -47
#<9da	bris_de_glace 87	collision 93	none -53
#<9dd	none -63	vol 91
#<9de	bris_de_glace 47
#<9di	bris_de_glace 41	dommage_materiel 68	vol -43
#<9el	blessure -62	dommage_materiel -70	none -63	vandalisme 296	vol -83
#<9er	collision -110	dommage_materiel 71	evenement_climatique 84	none -63	vandalisme 113	vol -51
#<9es	collision 127	none -52	vandalisme 89	vol -55
#<9et	dommage_materiel 68	none -81	vol -48
#<9le	autre -46	blessure -92	bris_de_glace -89	collision 152	degats_des_eaux -44	dommage_materiel -91	evenement_climatique 221	incendie -43	none -131	vandalisme -78	vol -60
#<9od	vol 131
#<9ri	degats_des_eaux -48	evenement_climatique 53
#<9te	collision -79	degats_des_eaux -120	evenement_climatique 81	none -63	vandalisme 174	vol -119
#<9tt	blessure -47	collision -104	degats_des_eaux 139	dommage_materiel 83	evenement_climatique -40	vol -93
#<acc	collision 122
#<ach	blessure 168	none -97	vol -45
#<afr	vandalisme 60
#<aga	autre 57
#<age	autre 131	blessure 69	dommage_materiel -42	none -167	vol 62
#<ah>	collision -57	none 274
#<ail	collision 179	none -40
#<ain	collision 141
#<air	vandalisme -46	vol 132
#<akh	none -78	vol 142
#<alf	collision 130	vol 66
#<all	collision 145	vol -43
#<amb	collision 71	degats_des_eaux 43
#<ane	bris_de_glace 128	collision 101	degats_des_eaux -41	none -63	vandalisme -58
#<ann	autre 262	collision -52	dommage_materiel -48	none 43	vandalisme -42	vol -56
#<ant	dommage_materiel -66	evenement_climatique 153	none -57	vandalisme 76
#<app	autre 82	collision -43	incendie 52	none -45
#<aqu	dommage_materiel 146	none -44
#<arr	bris_de_glace 42	collision 54	none -40
#<asc	bris_de_glace 48	dommage_materiel 106	none -50
#<ass	autre 93	vol -51
#<ata	blessure 94	dommage_materiel 62	none -53
#<ate	collision -45	degats_des_eaux 181
#<att	autre 195	blessure -87	bris_de_glace -48	collision 107	degats_des_eaux 70	dommage_materiel -44	none -235	vandalisme -74	vol -84
#<aud	autre 158	collision 79	dommage_materiel -46	none -90	vol -57
#<aut	bris_de_glace 57	incendie 60
#<ava	collision 41
#<azi	blessure 76	dommage_materiel -46	vandalisme -92	vol 108
#<azr	evenement_climatique 202	none -52
#<b3d	vandalisme 49
#<b3i	collision -78	evenement_climatique 127	vandalisme -41	vol 139
#<b7a	evenement_climatique 61
#<b9i	degats_des_eaux 42	none 78	vol -57
#<ba3	collision 135	evenement_climatique -40	none -60	vandalisme 54	vol -59
#<ba9	bris_de_glace 47	dommage_materiel 113	none -56	vol 63
#<ba>	collision -45	degats_des_eaux -44	vandalisme 60	vol 89
#<bab	none -54	vandalisme 88
#<bag	autre 161	blessure -50
#<bah	blessure -47	bris_de_glace 67	collision -126	degats_des_eaux -127	dommage_materiel 99	evenement_climatique 203	none -84	vandalisme -82	vol -45
#<bai	bris_de_glace 102	collision -79	degats_des_eaux 127
#<ban	collision 75	vol 75
#<baq	evenement_climatique 42	none 160
#<bas	degats_des_eaux 89	vandalisme -54
#<bat	autre 46	collision -49	incendie 116	none -47	vandalisme -42
#<bay	none -49	vandalisme 188	vol -40
#<bba	blessure -73	bris_de_glace 99	collision -49	dommage_materiel -45	none -48	vandalisme -48	vol 160
#<bda	incendie 77
#<beb	collision -55	dommage_materiel 80	evenement_climatique -41	incendie -79	none -40	vandalisme -55	vol 172
#<bed	collision -119	dommage_materiel -51	incendie -41	none 190	vol 133
#<bek	bris_de_glace 61	collision 111	none -77	vol 43
#<bel	none -48	vol 55
#<ben	bris_de_glace 58	none -46
#<ber	collision 40	vol 70
#<bet	collision 155
#<bez	evenement_climatique 49
#<bgh	autre 49
#<bha	collision -95	degats_des_eaux -44	evenement_climatique 197	none -53	vandalisme -40	vol 75
#<bia	blessure 103	collision 113	dommage_materiel -44	none -53	vandalisme -45
#<bic	collision 59	dommage_materiel 79	vandalisme -104	vol 57
#<bid	collision 46	degats_des_eaux 90	evenement_climatique -62	incendie 117	none -150	vol -48
#<bih	dommage_materiel -44	none -64	vandalisme 53	vol 109
#<bil	autre 208	blessure -48
#<bim	bris_de_glace -65	collision 139	dommage_materiel -55	evenement_climatique -40	incendie -113	none 228	vandalisme -76	vol -83
#<bin	collision 98
#<bir	collision 58	degats_des_eaux -67	dommage_materiel 175	incendie -44	none -47	vandalisme -50	vol -50
#<bit	degats_des_eaux 94	incendie 47	none -42
#<biy	bris_de_glace -53	collision -116	degats_des_eaux -85	dommage_materiel 134	evenement_climatique 127	incendie -52	none -84	vandalisme -55	vol -42
#<bjo	collision 61	degats_des_eaux 45
#<bka	collision 133
#<bkh	collision 85	incendie 172	none -52	vol -70
#<bla	collision 50
#<ble	collision 56
#<bli	collision 83	none -68	vol 121
#<bmw	collision 168
#<bna	dommage_materiel 69
#<bnt	blessure 129	none -56	vandalisme 50
#<bo7	bris_de_glace 173	collision -41
#<bol	incendie 67	none -63	vandalisme 76	vol 49
#<bom	bris_de_glace 119
#<bon	evenement_climatique 42	none -42	vol 56
#<bor	collision 52	evenement_climatique 108	vol -50
#<bou	collision 46
#<box	collision -41	dommage_materiel 65	evenement_climatique 152	incendie -43	none -48
#<bqa	dommage_materiel 79	evenement_climatique 48	incendie -47	vandalisme -40	vol 66
#<bra	dommage_materiel 41	evenement_climatique 49
#<bre	blessure -41	collision -124	evenement_climatique 273	vol -42
#<bri	bris_de_glace 126	collision -68	none -46	vandalisme 69
#<bro	collision 60
#<bru	blessure -55	collision 88	evenement_climatique -47	incendie 107
#<bss	collision 94	evenement_climatique 50	incendie -59
#<bur	autre 221	collision -124	incendie 54	none -103	vandalisme -117	vol -57
#<bus	vandalisme 68
#<bza	collision -46	evenement_climatique 51	none 52
#<cab	collision -56	dommage_materiel 115	evenement_climatique -63	none -122	vandalisme 58
#<cad	collision 128	none -41	vol 65
#<caf	collision -58	evenement_climatique 219	none -64	vandalisme -46
#<cai	collision -65	vol 169
#<cal	collision 76
#<can	degats_des_eaux 89	evenement_climatique 82	vol -68
#<cap	none -55	vandalisme 133
#<car	autre 73	none -71
#<cas	vol 53
#<cat	collision -51	none -60	vol 171
#<cav	degats_des_eaux 172	incendie -45	vandalisme -46
#<ch3	collision -43	incendie 251
#<ch7	autre 99	none 83
#<chd	bris_de_glace -51	dommage_materiel 73	none -40	vandalisme 40
#<che	incendie 66
#<chf	vol 123
#<chh	autre 53
#<chi	vandalisme 64
#<chk	vandalisme 50	vol 71
#<chn	autre 59	none 71
#<cho	collision 73
#<chr	bris_de_glace 59	collision -54	incendie 72
#<cht	evenement_climatique 210	none -46
#<chw	dommage_materiel 61
#<cin	autre 83	collision 59	none -81	vandalisme -58	vol 63
#<cir	collision 70	incendie 75
#<cit	bris_de_glace -61	collision 73	degats_des_eaux 131	evenement_climatique 47
#<civ	evenement_climatique 53	incendie 45
#<cla	blessure -47	dommage_materiel 272	none -61	vol -43
#<cm>	evenement_climatique 203
#<coc	bris_de_glace -63	collision 91	degats_des_eaux -43	dommage_materiel 122	incendie -88	none -62
#<cof	vol 139
#<coi	vandalisme 75
#<col	degats_des_eaux 98	none -50	vandalisme 75
#<com	vol 48
#<con	collision 40
#<cor	blessure 67	collision 80	vol -40
#<cou	blessure 54	collision -41	incendie 46	none -59
#<cra	bris_de_glace 62	collision 90	evenement_climatique -42
#<cre	dommage_materiel 95
#<cro	blessure 194	collision -63	none -70	vandalisme -85	vol 103
#<cui	degats_des_eaux 111
#<d9a	incendie 56
#<d9i	blessure 78
#<da3	autre -47	dommage_materiel 166	none -63
#<dab	none 41
#<dac	none -46	vol 52
#<dak	collision 45	evenement_climatique 41	none -41
#<dat	collision 104	none -42
#<daw	vol 45
#<day	bris_de_glace 51	collision 72	dommage_materiel -49
#<daz	collision -46	vandalisme 66
#<dba	bris_de_glace 99
#<dda	vol 71
#<dde	collision 53
#<ddi	blessure 111	bris_de_glace 58	collision -66	vandalisme 44	vol -44
#<ddo	degats_des_eaux -53	evenement_climatique -63	incendie 198	vol -49
#<de7	blessure 104	bris_de_glace -44	dommage_materiel 187	incendie -107	none -41	vandalisme -44	vol -61
#<de>	incendie 43
#<deb	blessure 79	bris_de_glace 78	collision -152	vandalisme 65
#<dec	collision -46	vandalisme 78	vol 51
#<def	blessure 80	collision 47	evenement_climatique 51	vol -40
#<deg	collision -52	degats_des_eaux 110	vandalisme 41
#<deh	blessure 52	evenement_climatique 68
#<dek	collision 54	incendie 87
#<del	collision 62	degats_des_eaux 61
#<den	autre 113	collision -46	dommage_materiel 72	none -72	vol -44
#<dep	blessure 90	none -53	vol 99
#<des	degats_des_eaux 72
#<dew	none 106	vol 60
#<dfe	blessure 55	collision -95	evenement_climatique 43	none -73
#<dgu	collision -65	evenement_climatique 44	none -42	vandalisme -53	vol 101
#<dh>	autre 62	collision -53	dommage_materiel 106	none -62	vol 60
#<dha	collision -45	vol 127
#<dhe	vol 128
#<dhr	blessure 282	bris_de_glace -44	collision -50	dommage_materiel -40	none -54	vol -98
#<dia	evenement_climatique 56
#<dik	blessure 75	collision 68
#<dim	blessure 111	collision 43	vol -53
#<dir	autre 84	none 42
#<dis	collision 80	dommage_materiel 54
#<dkh	collision 64
#<dla	collision 137
#<dlo	collision 191
#<do>	degats_des_eaux 61	dommage_materiel 115	evenement_climatique -52	incendie -45	none -50
#<dok	incendie 190	none -48
#<don	collision -53	vol 109
#<dor	blessure 80
#<dos	none 90
#<dou	bris_de_glace 83
#<dra	none -41
#<drb	collision 45	degats_des_eaux 50	evenement_climatique 42
#<dre	collision 69
#<drh	autre 43
#<dri	collision 85
#<drn	blessure 79
#<dro	blessure 93	collision -65	dommage_materiel 122	none -50
#<drr	blessure 113	evenement_climatique 76
#<dw>	blessure 85	degats_des_eaux 98	dommage_materiel -83	none -48
#<dwa	autre 196	blessure 43	collision -81	none -85
#<dya	none -46
#<eau	degats_des_eaux 114
#<ech	autre 132	collision -63	degats_des_eaux 62	evenement_climatique -44	incendie 109	none -139
#<eco	blessure 89	dommage_materiel 99
#<ecr	collision -66	dommage_materiel 235	vol -46
#<ele	dommage_materiel 121	incendie 100	none -47	vandalisme -42
#<en>	autre 152	bris_de_glace 117	dommage_materiel -97	none -62	vandalisme -47
#<ens	bris_de_glace -46	collision -49	evenement_climatique 111	vandalisme 54	vol -66
#<ent	collision 46	dommage_materiel -127	incendie 131
#<ess	dommage_materiel 64	incendie 50	none -42	vandalisme 70
#<eta	collision -43	dommage_materiel 96
#<eur	dommage_materiel -45	vol 162
#<exp	collision 133
#<ext	incendie 48
#<fac	incendie 44
#<fad	degats_des_eaux 231	incendie -65	none -53
#<far	degats_des_eaux 243	evenement_climatique -45	vol -59
#<fat	autre 77
#<fau	collision -43	degats_des_eaux 75
#<fay	collision -52	degats_des_eaux 314	dommage_materiel -51	none -133	vandalisme -76
#<faz	bris_de_glace -47	collision -47	degats_des_eaux 257	dommage_materiel -50	none -73	vandalisme -71	vol -53
#<fe9	blessure -49	collision 40	none -53	vol 150
#<fek	blessure 148	collision 68	degats_des_eaux -50	none -67
#<fel	degats_des_eaux -42	dommage_materiel 142	none -56
#<fen	blessure 90	bris_de_glace 179	collision -61	degats_des_eaux -40	none -72
#<fer	bris_de_glace 127	collision 95	dommage_materiel 43	evenement_climatique -50	none -60
#<fes	blessure -42	bris_de_glace 83	none -53	vol 112
#<fet	blessure -53	bris_de_glace 99	collision -47	degats_des_eaux -48	dommage_materiel 120	none -79	vandalisme -49	vol 60
#<feu	collision 78
#<fhe	autre 66	none 86
#<fia	collision 95
#<fih	none -41
#<fik	dommage_materiel -48	none 168
#<fil	evenement_climatique 74	incendie 58	none -45	vandalisme -62
#<fis	blessure 59	bris_de_glace 124	degats_des_eaux -43
#<fiy	collision 81
#<fkh	blessure 260	collision -62	dommage_materiel -113	none -79	vandalisme -47
#<fle	collision -76	degats_des_eaux 91	dommage_materiel 155	none -50
#<flo	autre 78	collision -43
#<fo9	collision -52	degats_des_eaux 50	vandalisme 54
#<for	collision -48	vandalisme 80
#<fou	blessure 55	collision 113	none -70
#<fra	degats_des_eaux 41
#<fre	collision 145
#<fri	dommage_materiel 74	incendie 52
#<fse	degats_des_eaux 161
#<fui	degats_des_eaux 179
#<ga3	autre 46	bris_de_glace -40	collision -52	vandalisme 88	vol -72
#<gar	collision 59	evenement_climatique 46	none -50
#<gat	blessure -47	dommage_materiel 42	incendie -40	none -109	vandalisme 210	vol -45
#<gaz	collision -44	none -43	vol 149
#<gel	degats_des_eaux 103	evenement_climatique -48
#<gen	collision 50
#<ghb	collision 42	none -59	vandalisme -66	vol 177
#<ghd	degats_des_eaux 60
#<ghe	collision -79	dommage_materiel 56	evenement_climatique 65	none -53	vandalisme 51
#<gho	blessure 42
#<ghr	blessure 55	bris_de_glace 72	dommage_materiel -48	evenement_climatique 42
#<ght	blessure -72	degats_des_eaux -70	dommage_materiel 139	incendie 49
#<gla	bris_de_glace 130	collision -98	none -83	vandalisme 112	vol -42
#<gli	collision 59	dommage_materiel 57
#<glo	collision 61
#<gol	incendie 49
#<gou	blessure -84	collision 68	dommage_materiel -48	evenement_climatique -56	none 140	vandalisme -71	vol 48
#<gps	bris_de_glace -42	none -73	vandalisme -78	vol 314
#<gra	bris_de_glace 49	vandalisme 52
#<gre	evenement_climatique 194
#<gri	vol 61
#<gue	evenement_climatique 142	incendie 71	none -56	vandalisme -57	vol -41
#<gui	dommage_materiel -52	incendie 72	none -45	vol 198
#<ha>	dommage_materiel 82
#<had	none 55
#<haj	blessure 41	degats_des_eaux 44
#<hal	blessure 103	collision 45	dommage_materiel -85	none -142	vandalisme 62	vol 42
#<ham	blessure 42
#<han	degats_des_eaux -46	evenement_climatique 201	none -94
#<har	bris_de_glace -137	collision -108	dommage_materiel 205	incendie -40	none -47	vandalisme 101	vol -57
#<has	blessure 69
#<hay	vandalisme -58	vol 91
#<haz	blessure 81	degats_des_eaux -47	vol 60
#<hbe	evenement_climatique 51
#<hde	degats_des_eaux 181	none -41
#<heb	evenement_climatique 161	none -50	vol -57
#<her	dommage_materiel 51	none -55	vandalisme 97
#<hez	evenement_climatique 40	vol 72
#<hhh	bris_de_glace 48	collision 65
#<hia	none -53
#<hit	none -43	vandalisme 66
#<hiy	collision 92
#<hna	none -47	vol 113
#<hom	autre 47	bris_de_glace -60	collision 50	none -46	vandalisme 62
#<hot	autre 56	collision -43	dommage_materiel 75	incendie 72	none -74
#<hra	collision -66	vandalisme 152
#<hrb	collision 80	none -48	vandalisme 51
#<hre	collision 43	incendie 50	none -41	vandalisme -67	vol 67
#<hta	bris_de_glace 101	degats_des_eaux -72	evenement_climatique -55	vandalisme 67
#<hwa	collision 70
#<hzz	collision 76	degats_des_eaux 126	vol -60
#<ibn	autre -41	blessure -47	vol 165
#<ifr	evenement_climatique 70
#<ila	autre 46	dommage_materiel 43
#<imm	degats_des_eaux 126	none -62	vandalisme 80	vol -50
#<imp	bris_de_glace 168	collision -73
#<imt	collision 51	none 112	vandalisme -46
#<ind	bris_de_glace -51	dommage_materiel 108	none -59	vol 147
#<ins	bris_de_glace 107	incendie -40
#<int	degats_des_eaux 64	vandalisme 177	vol -95
#<iph	dommage_materiel 52	none -44	vol 125
#<ita	blessure -42	bris_de_glace 55	collision 72	degats_des_eaux -43
#<iya	none 113
#<iye	none 127
#<ja>	vandalisme 53
#<jab	dommage_materiel 59	evenement_climatique -44	none -42
#<jah	bris_de_glace -90	collision 59	vandalisme 123
#<jaj	blessure -60	bris_de_glace 386	collision -125	evenement_climatique -94	incendie -41	none -108	vandalisme -77	vol -84
#<jam	bris_de_glace 86	collision 41	evenement_climatique 51	none -54
#<jan	collision 47
#<jat	bris_de_glace 50	none -49
#<jav	dommage_materiel 156	none -74
#<jay	collision 90	degats_des_eaux 45
#<jbe	blessure -46	collision -47	dommage_materiel 45	evenement_climatique 79	vol 84
#<jda	blessure 43	dommage_materiel -44	evenement_climatique 67	none -106	vandalisme 65
#<jdi	autre 55	collision -66	dommage_materiel 59	vandalisme 42	vol -49
#<je>	evenement_climatique 91
#<jeb	collision -52	degats_des_eaux 55	vol 51
#<jed	dommage_materiel 80
#<jeh	bris_de_glace 100	none -40
#<jel	autre 76	blessure 106	collision -61
#<jem	none 146
#<jen	bris_de_glace 49	collision 72
#<jer	bris_de_glace 54	collision 41
#<jib	none -68	vol 88
#<jih	bris_de_glace 84
#<jir	collision -83	degats_des_eaux 82
#<jit	collision 130	vandalisme -71	vol 45
#<jm3	collision -46	none 75
#<jme	bris_de_glace -40	collision 238	degats_des_eaux -132	dommage_materiel -41	evenement_climatique 84	incendie -77	none -54	vandalisme -82
#<jna	evenement_climatique -42	none -111	vandalisme 186	vol -46
#<jnb	none -51	vol 52
#<joi	degats_des_eaux 150	dommage_materiel -45
#<joj	none 81
#<jra	degats_des_eaux 62	vol 60
#<jri	degats_des_eaux -70	evenement_climatique 195	vol -44
#<jui	none 69
#<k7a	blessure 132	dommage_materiel -51	incendie 55	none -63
#<k7e	incendie 212	none -81
#<k7l	dommage_materiel 66	incendie 111
#<ka3	incendie 77
#<kab	collision 84	none -42
#<kad	collision -51	degats_des_eaux 90	evenement_climatique -77	none -62	vandalisme 112
#<kam	incendie 53	none -41
#<kar	blessure 46	collision 69	none -43
#<kat	autre 49
#<kbi	bris_de_glace 43	dommage_materiel 47	none -42
#<keb	collision -55	dommage_materiel 86	none -48	vandalisme 155
#<kef	autre -71	blessure 159	bris_de_glace -69	collision -67	degats_des_eaux -42	dommage_materiel 164	evenement_climatique -61	incendie -66	none -208	vandalisme -73	vol -89
#<kel	blessure 115	bris_de_glace -44	collision 57	none -48
#<kem	collision 149	vandalisme -55	vol -47
#<ken	collision 52	none -41
#<ker	collision 123	vandalisme 45
#<kes	bris_de_glace 65	none -45	vandalisme 202	vol -92
#<ket	autre -40	collision 82	dommage_materiel 116	none -41	vandalisme -58
#<khb	dommage_materiel 91	vol -42
#<khd	vol 86
#<khf	bris_de_glace 107	collision 80	evenement_climatique -70
#<khi	degats_des_eaux 51	dommage_materiel 60	incendie 67	none -66	vol -60
#<khl	vol 52
#<khm	blessure 99	bris_de_glace -49	vandalisme 54	vol -52
#<khn	autre -49	blessure -68	collision 113	dommage_materiel 124
#<kho	collision 41
#<khs	collision -43	degats_des_eaux 48	vandalisme 98
#<kht	none -42	vol 83
#<khw	collision 47	none -51	vandalisme 40	vol 90
#<khy	bris_de_glace 118	collision -43	degats_des_eaux -60	evenement_climatique 87
#<kif	autre 167	none 51	vol -57
#<kla	blessure 122	collision -62	dommage_materiel 96	none -76
#<kli	collision -58	dommage_materiel 135	none -52
#<km>	collision 118	evenement_climatique 105	vol -84
#<knn	dommage_materiel 67	vandalisme -63	vol 56
#<kor	bris_de_glace 179	collision -81	dommage_materiel -55	vandalisme 72	vol -44
#<kou	bris_de_glace 112	degats_des_eaux -40
#<kra	autre -42	blessure -88	bris_de_glace 126	collision 76	dommage_materiel -64	none -66
#<ksi	collision 156
#<kta	blessure 133	degats_des_eaux 78	none -68	vol -44
#<ktb	none -56	vandalisme 129
#<kte	vandalisme 45
#<kto	degats_des_eaux 42	evenement_climatique 75
#<l2a	collision 63
#<l3a	incendie 52
#<l3c	none 68
#<l3e	none -50	vandalisme 67
#<l3i	none -46	vol 58
#<l3o	evenement_climatique 67	none -42	vol 76
#<l3r	collision -46	dommage_materiel 104	evenement_climatique -50	none -135	vandalisme 180
#<l3y	collision 42	evenement_climatique 50
#<l7b	evenement_climatique 40	vandalisme 170	vol -70
#<l7c	dommage_materiel 92
#<l7d	blessure 75	none -44
#<l7e	incendie 43
#<l7i	degats_des_eaux 104	none -50
#<l7j	collision -79	vandalisme 185
#<l7l	bris_de_glace 128	collision -62	dommage_materiel -54	evenement_climatique -42	incendie -48	none -62	vandalisme -95	vol 127
#<l7m	bris_de_glace 87	collision 90
#<l7o	blessure 222	collision -83	incendie 51	none -53	vol -45
#<l7r	vandalisme 128	vol -92
#<l7s	bris_de_glace 217	collision -99	incendie 50	none -92	vol -83
#<l7t	collision 66	incendie 45
#<l7w	autre 69	none -55
#<l9a	vandalisme 68
#<l9d	collision 138	dommage_materiel -73	evenement_climatique -53	none -41	vandalisme 150	vol -92
#<l9e	dommage_materiel 47	evenement_climatique 45	none -54
#<l9i	none -44	vol 100
#<l9o	evenement_climatique 57	vandalisme 113	vol -78
#<la3	blessure 81	collision -100	dommage_materiel 94	evenement_climatique -53	vandalisme 46	vol -40
#<la7	vandalisme -45	vol 77
#<la>	none 40
#<laa	blessure -50	collision 65	dommage_materiel -43	evenement_climatique 98	vol -51
#<lah	none 120
#<lak	degats_des_eaux -42	evenement_climatique 57	vol 69
#<lal	collision -71	degats_des_eaux 57	none 175
#<lam	degats_des_eaux 57	none -64	vandalisme 79	vol -65
#<lar	evenement_climatique 40
#<las	blessure -76	none 72
#<lat	blessure 124	bris_de_glace 200	collision -123	none -75
#<lav	degats_des_eaux 123
#<lb7	blessure 121	collision -61	dommage_materiel 62	incendie -46	none -98	vandalisme -64	vol -86
#<lbe	bris_de_glace 61
#<lbg	collision 80
#<lbi	collision 46	none -42
#<lbl	none -44	vol 123
#<lbr	bris_de_glace 129	collision -50	incendie 46	none -40
#<lbu	collision -54	evenement_climatique 62
#<lca	none -53	vol 52
#<lch	degats_des_eaux -54	dommage_materiel 192
#<lcl	collision 60	evenement_climatique -43
#<lda	dommage_materiel 76	incendie 66	vol -41
#<le>	evenement_climatique 150	none -59
#<les	dommage_materiel -48	incendie 46	vandalisme 131
#<let	autre -55	blessure -107	bris_de_glace -43	collision -71	degats_des_eaux -44	dommage_materiel 49	evenement_climatique -46	incendie -41	vandalisme 229	vol -99
#<lfa	collision 119	evenement_climatique 74	none -75	vol -46
#<lfe	none -54	vol 45
#<lfl	autre 47	blessure -80	collision -59	vandalisme 110	vol -52
#<lfo	bris_de_glace 49	collision -48	degats_des_eaux 109	none -42
#<lfr	degats_des_eaux 84
#<lga	collision -59	degats_des_eaux 59	dommage_materiel -50	incendie 66	none -72	vandalisme -49
#<lge	dommage_materiel -61	evenement_climatique -51	vandalisme -41	vol 193
#<lgo	bris_de_glace 162	collision -71	none -49	vol -63
#<lgr	collision 44	evenement_climatique 68	vandalisme 53	vol -42
#<lha	collision -46	vandalisme 70
#<lhe	collision -45	vandalisme 87
#<lho	degats_des_eaux -59	incendie 66
#<lia	none -54	vol 42
#<lig	autre -44	blessure 127	none -43	vol 62
#<lik	autre 72	dommage_materiel -40
#<lim	bris_de_glace 79	collision 51
#<lin	collision 51
#<lis	bris_de_glace 66	collision 112	none -59
#<liv	collision 81
#<liy	blessure 63	collision 52
#<lja	bris_de_glace 115	dommage_materiel -40	none -42
#<lje	collision 46	dommage_materiel -93	vandalisme 183
#<lkb	blessure 234	bris_de_glace 41	dommage_materiel -71	evenement_climatique -57	none -80
#<lke	blessure 90	none -42
#<lkl	bris_de_glace -47	collision -57	degats_des_eaux 145	none -76	vol 74
#<lkr	bris_de_glace -70	collision -47	none -44	vandalisme 102
#<lkt	autre 166	blessure 116	collision -47	incendie 52	none -159
#<lla	collision -56	degats_des_eaux 85	none 46	vandalisme 67
#<lli	collision 50	none 41
#<llo	evenement_climatique 45
#<lm3	autre 118	collision 42	none -50
#<lm7	autre -44	vol 143
#<lma	degats_des_eaux 122
#<lmd	collision 42	vol 73
#<lme	dommage_materiel 43
#<lmh	incendie -71	none -44	vol 128
#<lmi	dommage_materiel 217	incendie -84	none -70	vandalisme -50	vol -46
#<lmk	autre -41	dommage_materiel 77	incendie 128	none -60
#<lmr	autre 85	bris_de_glace 63	none -66
#<lms	vandalisme 90
#<lo7	collision -52	dommage_materiel 111	incendie -82	none -56	vandalisme 201	vol -59
#<loc	degats_des_eaux 47	dommage_materiel -44	none -70	vandalisme 74	vol 97
#<log	collision 53	none -47	vol 49
#<lor	collision 102	none -42
#<lot	collision -182	evenement_climatique 69	incendie 176	vandalisme -59	vol -42
#<lpa	evenement_climatique 70	none -61	vandalisme 76	vol -47
#<lpc	collision -111	dommage_materiel 192	none -53	vandalisme -64	vol 125
#<lph	bris_de_glace 53	collision 64	vandalisme -43
#<lpo	vol 76
#<lpr	evenement_climatique 45	vandalisme 87
#<lqa	collision -49	dommage_materiel 48	vol 134
#<lqd	collision -92	none -57	vandalisme 281
#<lqi	blessure 71	collision -64	vandalisme -42	vol 150
#<lri	incendie 81
#<lsa	blessure -50	collision 115	dommage_materiel -52	none -80	vol 115
#<lse	bris_de_glace -107	collision 49	vandalisme 90	vol 49
#<lta	collision 189	dommage_materiel -58	none -56	vandalisme -73	vol -43
#<lun	autre 235	blessure -56	bris_de_glace 111	collision -119	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -63	none -84	vandalisme 69	vol -75
#<lus	collision -58	degats_des_eaux 107	dommage_materiel 96	evenement_climatique -41	vandalisme 73	vol -99
#<lva	collision -49	degats_des_eaux 71	dommage_materiel 198	none -46
#<lve	bris_de_glace -44	evenement_climatique 109	vandalisme 67
#<lvi	bris_de_glace 178	collision -115	dommage_materiel 88	evenement_climatique -45	none -58	vol 50
#<lvo	collision 79
#<lwa	autre 68	none -41
#<lwi	collision -48	evenement_climatique 194	incendie -40	vol -62
#<lwj	collision 145	vol -64
#<lwl	dommage_materiel 40	none -50	vandalisme 129
#<lwr	autre 111	none -50
#<lyc	blessure 62	dommage_materiel -40	none -76	vol 87
#<lyo	none 81
#<m3e	collision 116	vol -46
#<m3t	blessure -52	bris_de_glace -42	collision 44	degats_des_eaux -51	dommage_materiel 70	evenement_climatique 77	none -54
#<m7d	vandalisme 73
#<m7e	collision -157	degats_des_eaux -42	evenement_climatique 109	incendie 122	none -63	vol -54
#<m7l	collision 43	degats_des_eaux 89
#<m7t	collision -77	incendie 83	vandalisme 43
#<m9e	collision 42	none -57	vandalisme 172	vol -51
#<m9l	vol 139
#<m9o	collision 81	vandalisme 84
#<m9t	dommage_materiel -47	vol 124
#<ma3	none 130
#<ma7	collision -107	degats_des_eaux 122	dommage_materiel -50	evenement_climatique 146	none -72	vandalisme -60
#<ma9	collision 85	evenement_climatique 52
#<maa	collision 126
#<mab	dommage_materiel 52
#<mac	none 70
#<mad	collision 88
#<maf	autre 48	collision 124	incendie -42	vol -67
#<mah	dommage_materiel 71	none -89	vandalisme -44	vol 170
#<mai	collision 48
#<maj	collision 53	vandalisme -45	vol 58
#<mak	collision 54
#<mal	collision 77
#<mam	bris_de_glace 73	dommage_materiel -50	none 50	vandalisme -45
#<man	blessure 76	dommage_materiel -53	none 51	vandalisme 53	vol -42
#<mar	collision 46	dommage_materiel 52	none -51
#<mas	vandalisme 229	vol -82
#<maz	none 48
#<mbe	blessure 103	degats_des_eaux 100	none -77
#<mch	none -44	vol 40
#<mde	collision 161	none -104
#<mdr	blessure -41	degats_des_eaux 138
#<me7	collision -62	degats_des_eaux 129	dommage_materiel -48	none -52	vol 108
#<mec	collision -136	dommage_materiel 66	incendie 184	none -52
#<meg	bris_de_glace 128	collision -53	degats_des_eaux -59	incendie 55
#<meh	blessure -71	dommage_materiel 45	evenement_climatique -61	incendie -40	none -80	vandalisme 127
#<mek	collision 75
#<mel	collision 69
#<men	blessure 60	none -51
#<mer	autre 54	none -62	vandalisme 47
#<mes	dommage_materiel -55	none -46	vandalisme 65	vol 77
#<met	evenement_climatique 53	none 67
#<meu	degats_des_eaux 53	dommage_materiel 60	evenement_climatique 102	vandalisme -58
#<mez	none 90
#<mfe	collision 191	dommage_materiel -46	incendie 81	vandalisme -42	vol -51
#<mft	collision 93	none -88	vol 107
#<mgh	bris_de_glace 75
#<mhe	blessure 42
#<mic	degats_des_eaux -43	dommage_materiel 72	incendie 66	none -151	vandalisme -86	vol 106
#<min	blessure 52	collision 126	none -40
#<mis	collision 90
#<mit	degats_des_eaux -48	evenement_climatique 185	incendie -58
#<mja	degats_des_eaux -60	evenement_climatique 117	none -42	vandalisme 79	vol -123
#<mjr	vandalisme 91	vol -45
#<mke	bris_de_glace -48	evenement_climatique 51	none -44	vol 64
#<mkh	collision -76	none -40	vandalisme 179
#<mkt	vandalisme 137	vol -49
#<mli	bris_de_glace 54	incendie 51
#<mll	bris_de_glace 53	dommage_materiel 44
#<mn>	none -46
#<mnf	dommage_materiel 60	vandalisme -42
#<mnh	incendie -68	vandalisme 76
#<mni	dommage_materiel 65	none -40
#<mnn	incendie 114	vandalisme -80	vol 116
#<mno	degats_des_eaux 165
#<moc	evenement_climatique 168	none -60
#<mod	collision -69	dommage_materiel 97	evenement_climatique 119	vol -42
#<moh	bris_de_glace -46	vandalisme 49
#<mol	blessure 56	bris_de_glace 46
#<mom	none 145
#<mon	autre 56	collision 58	vol 62
#<mor	collision 77
#<mos	autre -47	dommage_materiel -42	vandalisme 139
#<mot	collision 59	vol 52
#<mrr	autre 266	collision -50	dommage_materiel -48	none -116	vandalisme -74
#<msa	collision -73	dommage_materiel -46	incendie 146	none 114	vol -127
#<msd	degats_des_eaux 109
#<mse	autre 49
#<msi	degats_des_eaux 60
#<msk	collision 92
#<mss	autre 72	collision -59
#<mt2	none 177
#<mtq	degats_des_eaux 116	evenement_climatique 86
#<mwe	blessure 152
#<mze	degats_des_eaux 77	vandalisme -62	vol 104
#<mzr	collision 44
#<mzy	collision 78	none -49	vol 42
#<n3a	degats_des_eaux 49	vol 84
#<n3e	collision 46
#<n3r	autre 78	vol -43
#<n3t	collision -72	degats_des_eaux 71	dommage_materiel -53	vandalisme 164	vol -51
#<n7e	autre 67	none -64	vol 51
#<n9d	blessure 41	collision 82	vol -47
#<n9e	incendie 40	none -40	vandalisme -50	vol 79
#<na3	none 41	vol 65
#<na9	autre 240	bris_de_glace -65	collision -90	dommage_materiel -42	none -122	vandalisme 89
#<nad	dommage_materiel 109	none -45
#<naf	bris_de_glace -91	collision 42	degats_des_eaux 95	evenement_climatique 78	vandalisme -41	vol -50
#<nak	collision 43	evenement_climatique 75	incendie 44
#<nan	autre -45	none 134	vandalisme -40
#<nas	vandalisme 55
#<naz	collision 53
#<nbe	collision 40	none 83
#<nch	none 43	vol 50
#<ndd	autre 64	collision -60	dommage_materiel -43	none -49	vol 103
#<nde	autre -52	blessure 168	collision -46	vol -41
#<ndi	autre 53	vol -40
#<neb	collision 80	evenement_climatique -40	none -62	vandalisme -64	vol 143
#<nef	none -45	vol 86
#<nei	collision -47	vandalisme -67	vol 170
#<nej	blessure 92	bris_de_glace 79	none -65	vol -42
#<nem	collision 192
#<nes	bris_de_glace 92	degats_des_eaux -43	dommage_materiel -44	incendie 67	none 50
#<net	bris_de_glace 76	degats_des_eaux -57	dommage_materiel 134	vandalisme -55	vol -44
#<nez	blessure 148	collision 77	dommage_materiel -59	vol -72
#<nfe	collision 124	degats_des_eaux 152	evenement_climatique -52	none -63
#<ngo	incendie -55	vol 181
#<nhd	none 166
#<nhe	dommage_materiel 132	vandalisme -49
#<nic	bris_de_glace 43	collision 57	vol 41
#<nif	collision 129	vandalisme -44
#<nim	degats_des_eaux -109	evenement_climatique 214	none -72
#<nit	vol 104
#<nji	incendie 136	vol -57
#<nke	none 161
#<nkh	dommage_materiel 59	none -41
#<nkt	dommage_materiel -75	evenement_climatique -48	none 50	vol 143
#<nmc	collision 41	dommage_materiel 92
#<nna	none -60	vandalisme -40	vol 188
#<nos	bris_de_glace 76	evenement_climatique -48	vandalisme 52
#<nou	autre 176	none -152
#<nqe	blessure 123	collision 95	dommage_materiel -93	incendie 96	vol -66
#<nse	autre 238	blessure -63	collision -51	dommage_materiel -81	evenement_climatique -40	none -167	vandalisme -58	vol -99
#<nsi	autre 86	none -46
#<nss	autre 229	blessure 64	collision -128	dommage_materiel -46	none -59	vandalisme -47	vol 44
#<nta	incendie 48
#<nte	dommage_materiel 42	none -49	vol 118
#<ntl	autre 50	blessure 57	collision -65	dommage_materiel -40	none -58	vol 113
#<ntn	collision 79	degats_des_eaux 59	vol -47
#<nze	none -57
#<oct	autre 49	bris_de_glace 60
#<oma	incendie 87
#<one	dommage_materiel 241	evenement_climatique -96	incendie -63
#<ope	blessure 94	collision 51
#<ord	dommage_materiel 91	none -44
#<ost	blessure -65	bris_de_glace -42	collision -100	dommage_materiel 297	none -57	vandalisme -58	vol -53
#<oua	incendie 50	none 188
#<ouj	vandalisme -48	vol 119
#<ouk	blessure 278	collision -155	dommage_materiel -57	none -68	vol -54
#<our	collision -61	degats_des_eaux -57	dommage_materiel -59	evenement_climatique 175	incendie 124	none -43	vol -49
#<pal	bris_de_glace -47	collision -78	degats_des_eaux -43	dommage_materiel -68	evenement_climatique 246	incendie -51	none -129	vandalisme -62	vol 50
#<pan	bris_de_glace 41	dommage_materiel -43	evenement_climatique 57
#<pap	collision -47	evenement_climatique 99	incendie 98	vandalisme -109
#<par	bris_de_glace 51
#<pas	collision 79	vol 41
#<pat	bris_de_glace 53	degats_des_eaux 71	incendie -55
#<pc>	collision -62	dommage_materiel 122	vandalisme -46	vol 99
#<pea	collision 160
#<pei	collision 52	dommage_materiel -78	evenement_climatique 84	none -98	vandalisme 88	vol -49
#<per	dommage_materiel 44	evenement_climatique 78	none -63
#<pet	vandalisme 95	vol 48
#<peu	collision 92
#<pha	bris_de_glace 68	none -58	vandalisme 68
#<pho	autre -46	dommage_materiel 108	vol 53
#<pic	collision 160	none -52	vandalisme -52	vol 73
#<pis	blessure 47	degats_des_eaux 145	evenement_climatique 97	none -104	vol -57
#<ple	collision 81	dommage_materiel -48	none 131	vol -46
#<plo	collision 41	degats_des_eaux 63
#<pne	vandalisme 106
#<poi	blessure 42	collision 67
#<pom	incendie 68
#<por	none -59	vandalisme 51	vol 129
#<pot	collision 125
#<pou	dommage_materiel 134
#<pre	autre 135	collision -42	none -65	vandalisme -42	vol 70
#<pri	autre 159	degats_des_eaux -73	none -137	vol 158
#<pro	evenement_climatique 42	none -48	vol -40
#<qbe	blessure 98	evenement_climatique 62	vandalisme -43
#<qel	collision -74	dommage_materiel -45	vandalisme 142	vol 40
#<qis	collision 88	vandalisme -40	vol 78
#<qua	blessure 56	collision 137	none -43
#<ra3	collision -72	degats_des_eaux -43	dommage_materiel 55	evenement_climatique 159	incendie -44	none -56	vol -58
#<ra9	dommage_materiel -41	vandalisme 115
#<rab	autre 61	none -71	vol 59
#<rac	degats_des_eaux 72	dommage_materiel 84
#<rad	evenement_climatique 63	none -42
#<rah	autre 47	none -41
#<raj	collision 69	vandalisme 57
#<rak	collision 145
#<ran	blessure 53	collision 120
#<rap	collision 222	vol -90
#<ray	dommage_materiel 44	none 67	vol -44
#<rb3	none 75
#<rba	dommage_materiel 197	none -91	vandalisme -55
#<rea	blessure 94	collision 112	evenement_climatique -45	none -70	vandalisme 77	vol -72
#<reb	dommage_materiel -40	evenement_climatique 125	none -68
#<rec	collision -60	degats_des_eaux 48	evenement_climatique 43	vandalisme -42	vol 144
#<rej	blessure 87	none -42
#<rek	incendie 70
#<ren	autre -42	blessure 87
#<rep	blessure 44	collision -45	vol 123
#<res	autre -63	collision -59	none 47	vandalisme 64
#<ret	bris_de_glace 87	collision 40	none -52	vandalisme 62
#<ri7	bris_de_glace 49	collision -65	evenement_climatique 220	none -62	vandalisme -41
#<ria	bris_de_glace 121	none -52	vol 58
#<rid	incendie 89	vandalisme 54
#<rih	blessure -44	collision -46	degats_des_eaux -63	dommage_materiel -42	evenement_climatique 356	none -71	vandalisme -76	vol -40
#<rj3	autre 146	none -58
#<rja	degats_des_eaux 65	dommage_materiel -44	incendie 94	none -44	vol -54
#<rje	dommage_materiel 52
#<rjl	blessure 127	degats_des_eaux -41	dommage_materiel -40
#<rka	vol 129
#<rke	vandalisme 55
#<rma	incendie 66	vandalisme 67
#<rme	collision 45	dommage_materiel 114	vandalisme -57	vol -44
#<rob	degats_des_eaux 63
#<roc	collision 100	vol 63
#<rok	blessure 48	collision 66	vandalisme -42
#<ron	collision 86	incendie 45
#<rou	collision 43
#<rre	collision 44	degats_des_eaux -72	evenement_climatique 185	vandalisme -43
#<rri	bris_de_glace -87	degats_des_eaux 107	evenement_climatique 81	vandalisme 84	vol -89
#<rwa	collision -51	none -52	vandalisme 201
#<rwi	collision 114
#<s7a	collision 51	degats_des_eaux -45	evenement_climatique 85
#<s7i	bris_de_glace 127	collision -107	dommage_materiel -50	none 114	vandalisme -48
#<s9e	degats_des_eaux 151	none -41
#<sa3	evenement_climatique 54
#<sa7	collision 54	incendie 44
#<sa9	blessure 49	collision -49	degats_des_eaux 56
#<sab	degats_des_eaux 98	dommage_materiel -57	none -42	vandalisme 113	vol -45
#<sac	collision -56	none -42	vandalisme -42	vol 230
#<saf	none 40
#<sah	collision 73	dommage_materiel 72
#<sai	collision 90	degats_des_eaux 54
#<sak	none -74	vol 92
#<sam	dommage_materiel 151	none -85
#<san	autre 51	none -79
#<saq	autre -57	blessure 166	bris_de_glace -76	collision 175	degats_des_eaux -77	dommage_materiel -88	evenement_climatique -42	incendie -52	none -207	vandalisme -80	vol -106
#<sar	autre 125	collision -78	none -60	vandalisme 147
#<saw	autre 307	collision -85	none -80	vandalisme -59	vol -85
#<say	blessure 56	collision 69	none -45
#<sbe	autre 91	blessure -56	dommage_materiel 82
#<sbi	blessure 57	collision 60
#<sca	autre 118	vol -48
#<sco	vandalisme 71
#<sda	collision 90
#<sdd	bris_de_glace 281	degats_des_eaux -44	dommage_materiel -58	none -133	vandalisme -57	vol -44
#<sde	collision 50	evenement_climatique 82	vol -63
#<se3	collision -61	dommage_materiel -128	evenement_climatique 192	none -67	vandalisme -57
#<se7	collision 130
#<se9	blessure -42	bris_de_glace -54	degats_des_eaux 145	dommage_materiel -57	vandalisme 61	vol -51
#<sec	dommage_materiel 74	vol 63
#<sed	evenement_climatique 49	none -41	vandalisme 44
#<sef	autre 144	bris_de_glace -44	degats_des_eaux 141	dommage_materiel -52	none -212	vandalisme 44	vol -48
#<sej	collision -46	dommage_materiel -43	incendie 45	vandalisme 129	vol 53
#<sek	vandalisme 100
#<sel	blessure 48	bris_de_glace 96	collision -114	none -57	vol 74
#<sen	bris_de_glace -44	dommage_materiel 54
#<sep	evenement_climatique 95
#<ser	autre 54	collision -53	evenement_climatique 48
#<set	bris_de_glace 146	collision -52	none -112	vandalisme -45	vol 159
#<sew	incendie 138	none -46	vol -50
#<sgh	none -43
#<si>	blessure 65	collision 59	degats_des_eaux 87	vol -75
#<sid	incendie 61
#<sie	vandalisme 78	vol 48
#<sif	autre -43	evenement_climatique 79	vol 86
#<sim	blessure 40	none 42
#<sin	degats_des_eaux 68	dommage_materiel 55
#<sip	degats_des_eaux 96
#<sir	collision 79
#<siy	collision 76
#<skh	bris_de_glace 82	degats_des_eaux 73	incendie -47
#<ski	blessure 283	collision -162	dommage_materiel -55	evenement_climatique -82	none -77	vandalisme -41	vol 44
#<sla	vol 55
#<sle	degats_des_eaux -65	dommage_materiel -111	evenement_climatique 156	incendie 104	vandalisme -51
#<slm	autre 59	collision -41	dommage_materiel -47	none 81	vol -47
#<sma	autre 74	none -60	vol -56
#<sme	collision 47
#<smi	blessure 65
#<sna	blessure 137	dommage_materiel -43	none -49
#<sni	blessure 94	collision -57	dommage_materiel 139	vandalisme -55
#<soc	collision 72	dommage_materiel 75
#<sok	autre 45	blessure 49	dommage_materiel -40	evenement_climatique 77	vandalisme 40	vol -60
#<sol	degats_des_eaux 149	none -41
#<sor	blessure 186	dommage_materiel -41	evenement_climatique -64	none -44
#<spo	blessure 66	collision 48	dommage_materiel -40	none -68	vandalisme -47	vol 84
#<spr	collision -48	degats_des_eaux -43	none -69	vandalisme 208	vol -74
#<sre	collision -44	none -49	vol 228
#<ss9	degats_des_eaux 41	evenement_climatique 62
#<ssa	evenement_climatique 60	vol 80
#<ssi	collision 74	degats_des_eaux 61
#<ssm	bris_de_glace 129	degats_des_eaux -65	dommage_materiel -43	evenement_climatique 140	none -76	vandalisme -42	vol -59
#<sta	collision -59	degats_des_eaux 41	vol 71
#<ste	blessure -46	collision -60	degats_des_eaux -49	evenement_climatique 134	incendie 61	none -41
#<sto	collision 42
#<sty	collision 86	dommage_materiel 99	vandalisme -47
#<sui	collision 97	none -53
#<sul	vandalisme 55
#<sur	collision -50	dommage_materiel 127	none 51
#<swa	autre 100	collision 41	none -53
#<syn	collision -41	degats_des_eaux 104
#<t2a	bris_de_glace 104	vandalisme -41	vol 48
#<t3e	autre 145	blessure 54	collision -108	degats_des_eaux 47	none -99	vandalisme 86
#<t7e	incendie 179	none -56
#<t7r	blessure 65	collision -41	dommage_materiel 91	incendie 47	none -51
#<t7t	evenement_climatique 52	vol 84
#<t9a	dommage_materiel 107	none -51
#<t9e	collision 174	none -62
#<t9s	bris_de_glace 51	dommage_materiel 47
#<t9t	degats_des_eaux 43	dommage_materiel 105	incendie -41
#<ta3	autre 73	collision 61
#<ta7	dommage_materiel 116	evenement_climatique 48	none -54
#<tab	collision -45	degats_des_eaux 60	dommage_materiel 41	evenement_climatique -53	none -42
#<tac	blessure -41	bris_de_glace -54	collision -48	degats_des_eaux 156	dommage_materiel 133	none -63	vandalisme -41	vol -59
#<tad	degats_des_eaux -51	dommage_materiel 107	incendie 75
#<tag	none -45	vandalisme 178	vol -46
#<tah	collision -50	dommage_materiel 81	evenement_climatique 51	none -51	vandalisme -40
#<taj	dommage_materiel 63	incendie 49
#<tal	collision -52	degats_des_eaux -55	evenement_climatique 96	none -48	vandalisme 49
#<tam	autre 150	blessure -51	bris_de_glace 131	dommage_materiel -85	none -105	vandalisme -50	vol -71
#<tan	incendie 40	none -41	vol 47
#<tar	collision -50	dommage_materiel 64	evenement_climatique 61	none -59
#<tas	blessure 305	collision -222	degats_des_eaux -54	dommage_materiel -81	evenement_climatique -47	incendie -43	none -152	vandalisme -59	vol -71
#<tat	degats_des_eaux -48	evenement_climatique 179
#<tax	autre 102	collision 61	vol -40
#<tay	evenement_climatique 44	none -57
#<taz	bris_de_glace 158	vandalisme -40
#<tba	collision 43
#<tbe	incendie 77	none -43	vol 97
#<tbi	blessure 83
#<tch	bris_de_glace 137	none -42
#<tda	vol 41
#<tde	bris_de_glace 44	evenement_climatique 79	none -51	vandalisme 52	vol -52
#<te3	blessure 106	vandalisme 80	vol -80
#<te7	blessure 55
#<te9	dommage_materiel 160	none -72	vol -67
#<teb	collision -42	dommage_materiel 112	evenement_climatique 93
#<tec	degats_des_eaux 167	none -41	vol -62
#<tel	dommage_materiel 71
#<tem	collision 57	evenement_climatique 49
#<ten	blessure 143	evenement_climatique 94	none -94
#<ter	blessure 80	degats_des_eaux 40	dommage_materiel -56
#<tet	blessure 68	collision 40	degats_des_eaux 63
#<tey	blessure -58	collision -80	dommage_materiel 88	evenement_climatique 116	none -76	vandalisme -40
#<tfe	bris_de_glace 83	degats_des_eaux 48	none -41
#<tfi	incendie 133
#<tgo	autre 183	collision -83	dommage_materiel -54	none -170	vandalisme -50	vol 83
#<the	blessure 168	degats_des_eaux -40	none -65
#<tic	collision 56	evenement_climatique 99	none -42
#<til	dommage_materiel 94
#<tiy	degats_des_eaux 154
#<tiz	blessure -46	collision 142
#<tje	evenement_climatique 75	vol 44
#<tjr	bris_de_glace 97	none -41
#<tke	blessure 81	dommage_materiel 73	none -63
#<tkh	none -42
#<tki	blessure -51	bris_de_glace 123
#<tks	blessure 47	collision 74
#<tla	collision 72
#<tle	autre 62	none -47
#<tlf	autre 72	collision -82	dommage_materiel 189	none -80	vandalisme 43
#<tlg	autre 161	vol -72
#<tli	collision -71	dommage_materiel -49	none -54	vandalisme 99	vol 97
#<tlt	none 70
#<tlw	blessure 131	collision -119	degats_des_eaux 65	incendie 68
#<tma	blessure -53	degats_des_eaux -51	dommage_materiel 115	incendie -62	none 53	vol -43
#<tme	bris_de_glace 46	collision -57
#<tmm	collision -102	degats_des_eaux 70	none 56	vandalisme -46
#<tna	none 96	vandalisme 42
#<tne	collision -46	degats_des_eaux 214	dommage_materiel -55	incendie 48
#<tnf	blessure 81	degats_des_eaux 48	none -47
#<tni	none 104
#<tob	blessure 80	collision 73	none -46	vandalisme -42	vol 49
#<toi	collision -57	evenement_climatique 107	none -56	vandalisme 52
#<tol	collision 113	evenement_climatique 61
#<tom	collision 46
#<ton	collision 65	evenement_climatique 72	none -77
#<tqa	degats_des_eaux -43	evenement_climatique -99	vandalisme 128	vol -47
#<tqe	autre -48	blessure 57	collision 58	degats_des_eaux 102	dommage_materiel -49	evenement_climatique -70	none -97	vandalisme 61
#<tql	collision 176	degats_des_eaux 57	none -52
#<tqt	blessure 75	degats_des_eaux 75
#<tra	none -52	vol 41
#<tre	autre 151	blessure 70	bris_de_glace 60	collision -86	dommage_materiel -73	incendie -62	none -85	vandalisme -53	vol -66
#<tri	collision 107
#<tro	blessure 58	vol 48
#<tsa	collision 46
#<tse	blessure 89	collision 40	evenement_climatique -56	none -70
#<tsr	none -40	vandalisme -40	vol 214
#<tss	autre 60	bris_de_glace 40	collision -55	degats_des_eaux 102	none -98
#<tta	collision -95	degats_des_eaux 133	dommage_materiel -56	incendie 102	none -46	vol -52
#<tte	blessure 136	bris_de_glace 60	dommage_materiel -56	evenement_climatique 69	none -86	vandalisme -40	vol -63
#<tuy	degats_des_eaux 163
#<twa	degats_des_eaux 61
#<twe	autre 106	none -65
#<tze	blessure 205	collision -74	dommage_materiel 58	vandalisme -41	vol -60
#<up>	vandalisme -68	vol 126
#<usi	incendie 122
#<vac	blessure 179
#<vai	degats_des_eaux 110
#<val	autre 48	vol 143
#<veh	collision 136
#<vel	vandalisme -40	vol 64
#<ver	autre 53	bris_de_glace 147	dommage_materiel -53	none -99
#<vid	none -102	vandalisme 268	vol -125
#<vil	collision -59	degats_des_eaux -77	dommage_materiel -46	evenement_climatique 68	incendie -47	none -60	vol 143
#<vir	collision 144
#<vis	autre 129	collision -55	none -79	vandalisme 59
#<vit	bris_de_glace 132
#<voi	none -54	vandalisme 90
#<vol	autre 99	collision 106	dommage_materiel 55	none -43	vol -88
#<w9e	blessure 40	collision 57
#<w9f	autre 156	vol -51
#<wa3	collision 219	none -73
#<wa9	collision 59
#<wac	autre 129
#<wad	blessure -46	bris_de_glace -41	degats_des_eaux -78	evenement_climatique 274	none -40	vol -47
#<wah	collision 49	none 45
#<wak	bris_de_glace 83	dommage_materiel -40	none 52
#<wc>	collision -69	degats_des_eaux 151	dommage_materiel 114	none -69
#<we7	autre 44	collision 92	evenement_climatique 67	none -84	vandalisme -47
#<we9	none 68
#<wed	vandalisme 116
#<wej	collision -46	vandalisme 57	vol 69
#<wel	dommage_materiel 41	incendie 42
#<wer	autre 95	blessure 71	collision 90	none -108	vandalisme -53	vol -48
#<wes	autre 87	incendie 43	none -55
#<wge	vol 63
#<wla	degats_des_eaux 46
#<wld	dommage_materiel 58
#<wli	autre 103	none -40
#<wll	evenement_climatique -62	none 190	vol -55
#<wos	collision 125
#<wra	autre 89
#<wse	autre 61
#<wsl	autre 90	vol -45
#<wss	bris_de_glace 76
#<wst	degats_des_eaux 43	vandalisme 57	vol -40
#<y3t	collision 54	dommage_materiel 126	vol -52
#<y7e	dommage_materiel 43	vol 84
#<ya3	degats_des_eaux 59	vandalisme 81	vol -70
#<ya>	bris_de_glace 116	dommage_materiel 57	evenement_climatique -61	incendie 55	vol -49
#<yal	collision -62	dommage_materiel 85	vol 83
#<ydd	collision 69	evenement_climatique 66
#<yde	collision -50	evenement_climatique 78	vol 123
#<yji	collision 42
#<ymk	autre 74	vol -41
#<yom	bris_de_glace 149	evenement_climatique -129
#<you	blessure 76	dommage_materiel 43	vol -66
#<yse	bris_de_glace -47	collision -77	degats_des_eaux 234	dommage_materiel -67	evenement_climatique -48	vol 48
#<ysi	collision 51	degats_des_eaux 58
#<ysr	vol 126
#<ytb	autre 166	bris_de_glace 73	degats_des_eaux -91	dommage_materiel -41	none -104
#<zad	collision 136	vol -43
#<zag	blessure 184	collision -76	evenement_climatique 81	none -67
#<zaj	bris_de_glace 214	collision -53
#<zay	autre 212	collision 84	none -180	vol -43
#<zbe	collision 132	degats_des_eaux 110	evenement_climatique -109	incendie -63
#<zde	bris_de_glace 143
#<zel	blessure 61	collision 67	degats_des_eaux 88	none -54
#<zen	degats_des_eaux 75	none -69	vandalisme 86	vol -55
#<zer	dommage_materiel 85	vandalisme -40
#<zin	blessure -44	bris_de_glace -46	collision 55	dommage_materiel -66	evenement_climatique 105	incendie -43	none -120	vandalisme -61	vol -57
#<zit	blessure 78	dommage_materiel 55	none -69	vol -51
#<ziy	collision 50
#<zja	bris_de_glace 261	collision -67	degats_des_eaux -43	none -48	vandalisme 58	vol -43
#<zle	blessure 139	degats_des_eaux 82	none -63
#<zn9	collision -42	incendie 55	vandalisme 114	vol -69
#<zra	collision 40	degats_des_eaux 78
#<zre	blessure -47	none 94	vol 40
#<zri	collision -76	dommage_materiel 152	evenement_climatique 40	none -65
#a2il	degats_des_eaux -52	evenement_climatique 138	vandalisme 56	vol -48
#a3a>	autre 56	none -52
#a3d>	evenement_climatique 71	none -57	vandalisme 42	vol -40
#a3ed	collision -91	dommage_materiel 113	vandalisme 131	vol -63
#a3en	degats_des_eaux 55	vandalisme 50
#a3es	collision -50	evenement_climatique 83	none -62	vol 73
#a3ha	blessure 142	bris_de_glace -44	collision 49	dommage_materiel 84	evenement_climatique -53	none -73	vandalisme -46	vol -49
#a3i9	dommage_materiel -41	evenement_climatique 202
#a3i>	blessure 111	bris_de_glace 49	none -62
#a3ja	autre -40	collision 73	vol 52
#a3lo	incendie 83
#a3na	degats_des_eaux 49	none 62	vandalisme -51	vol 74
#a3nd	none 129
#a3o>	bris_de_glace 46	collision -70	incendie 137
#a3ra	collision 146	degats_des_eaux 77	none -72
#a3re	autre 44	collision -75	degats_des_eaux 53	none 94
#a3sa	collision 85
#a3si	collision -51	vandalisme 97	vol 99
#a3t>	collision 98	degats_des_eaux -64	dommage_materiel 112	none -40	vandalisme -44	vol -43
#a3wi	autre 118	blessure -41	vol -42
#a7a>	collision 52	none 176	vandalisme -59
#a7b>	collision 148	incendie 83	none -111
#a7bi	dommage_materiel 43	incendie 94	vol -42
#a7da	evenement_climatique 60
#a7di	collision 73	degats_des_eaux 72
#a7et	blessure 52	dommage_materiel 58	none -56	vol -41
#a7o>	blessure -64	bris_de_glace -40	collision -48	dommage_materiel 145	incendie 125	none -72	vandalisme -92	vol -44
#a7t>	evenement_climatique 70
#a7ti	degats_des_eaux 100
#a9a>	autre 56	collision 124	none -62	vandalisme -40
#a9at	bris_de_glace 87	evenement_climatique 115	none -59
#a9aw	collision 67	vandalisme -44	vol 97
#a9de	collision 97
#a9ef	collision 67
#a9es	bris_de_glace -62	collision -68	vandalisme 128
#a9et	collision 157	incendie 40	vol -40
#a9f>	bris_de_glace -58	collision -51	dommage_materiel 128	evenement_climatique 74	none -52	vandalisme -63	vol -41
#a9fa	autre 68	collision 45
#a9fi	degats_des_eaux 105	none -40	vol 44
#a9i>	bris_de_glace 58	dommage_materiel 66	none -56	vol 53
#a9in	collision 57	degats_des_eaux -49	dommage_materiel 120
#a9m>	collision 58	dommage_materiel -42	none 67	vandalisme -57
#a9o>	blessure 117	collision -42
#a9t>	incendie 145
#aaro	collision 53
#aayo	blessure -50	collision 65	dommage_materiel -43	evenement_climatique 98	vol -51
#abat	autre 53	blessure 40	incendie 45	none -80
#abe3	none 57
#abel	vol 83
#abet	degats_des_eaux -41	evenement_climatique 97	incendie 100	none -41
#abgh	degats_des_eaux 48
#abi>	degats_des_eaux 50
#abin	autre 95	blessure -46	collision -107	dommage_materiel 126	evenement_climatique -96	incendie 47	none -74	vandalisme -53	vol -72
#abla	blessure 52	dommage_materiel 48	evenement_climatique -40	none -83	vandalisme 114	vol -63
#able	dommage_materiel 57	none -77	vol 119
#abni	collision 128	none -45	vandalisme 57
#abo>	degats_des_eaux 127
#abol	collision -44	dommage_materiel -40	evenement_climatique 194	none -80	vandalisme 46
#abou	collision 123
#abra	blessure -46	evenement_climatique 83	vol 51
#abri	blessure -46	bris_de_glace 106	collision -71	none -129	vandalisme 157
#abro	collision 85	dommage_materiel 80	vol -50
#abt>	autre -40	blessure -53	collision 161	dommage_materiel 43	none 67	vandalisme -53	vol -50
#acar	collision -41	degats_des_eaux 109	incendie 140	none -51
#acbo	dommage_materiel 178
#acci	collision 99
#accr	collision 66
#ace>	bris_de_glace 73	collision 45	none -57
#ach>	autre 69
#acha	blessure 135	collision -78	vandalisme -52
#ache	degats_des_eaux 67
#achi	none 45
#acho	blessure 45	collision -73	dommage_materiel -48	incendie 43	none -106	vandalisme 212	vol -45
#acia	none -46	vol 52
#acie	bris_de_glace 48	vol 62
#ack>	collision -51	incendie 65	none -49	vandalisme 82
#aco>	collision 81	degats_des_eaux 126
#act>	bris_de_glace 168	collision -73
#acte	autre 96	vandalisme 65	vol -42
#acto	dommage_materiel -55	incendie -81	vandalisme 114	vol 104
#actu	autre 68
#ada>	none 59
#adak	autre 223	none -77	vol -45
#adam	blessure 82	incendie 98	vol -48
#adan	collision -47	degats_des_eaux -47	dommage_materiel -40	evenement_climatique 100	none 169	vandalisme -50	vol -55
#adat	degats_des_eaux 192	none -53
#adch	autre 43	none 63	vol -40
#add>	blessure 92	collision -52	dommage_materiel 88	vol -41
#adda	autre -55	collision 176	dommage_materiel -52	evenement_climatique 42
#ade>	bris_de_glace -41	vandalisme 142
#adem	dommage_materiel 79
#aden	collision -71	vol 179
#ader	autre 76	dommage_materiel 134	none -103	vandalisme 47	vol -40
#adet	collision 111
#adia	bris_de_glace 66	collision 110	vol -45
#adic	dommage_materiel -46	none -101	vandalisme 64	vol 95
#adio	autre 83	collision -63	dommage_materiel -45	evenement_climatique 52	none -52	vol 48
#adir	autre 51	collision 62
#adit	bris_de_glace 119	collision 67	none -51	vol -43
#admn	collision 199	vandalisme -70	vol -79
#ador	vol 88
#adou	bris_de_glace -42	degats_des_eaux 114	none -45	vandalisme 69
#adra	blessure 44
#adre	autre 135	blessure -43	bris_de_glace -52	dommage_materiel -45	none 83	vol -59
#adyi	collision 103
#afak	autre 59
#afch	vandalisme 74	vol -49
#afe>	collision -58	evenement_climatique 219	none -64	vandalisme -46
#afet	vandalisme 103
#afha	blessure 67	collision -116	degats_des_eaux 116	dommage_materiel -46	none -93	vandalisme -68	vol 94
#afi>	none 41
#afia	incendie 106
#afih	autre 131	collision -59	degats_des_eaux 117	vol -41
#afla	collision 174	incendie -72
#afo>	vandalisme 54	vol 65
#afon	degats_des_eaux 110
#afra	vandalisme -63	vol 147
#afri	vandalisme 60
#aft>	bris_de_glace 77	collision 58	none -42
#afya	evenement_climatique 55	incendie 49
#agad	autre 57
#agaz	collision -59	evenement_climatique 88	incendie 97
#age>	collision 54
#agen	autre 131	blessure 69	dommage_materiel -42	none -167	vol 62
#ager	collision 59	incendie 82
#agh>	dommage_materiel 73	vandalisme 49	vol -89
#agha	dommage_materiel 53	none -49	vandalisme 81
#aghi	dommage_materiel 54	vol 48
#agne	autre 155	none -95
#agor	blessure 184	collision -76	evenement_climatique 81	none -67
#agri	blessure -50	collision 73	evenement_climatique 66
#ags>	vandalisme 111
#aha>	vol 63
#ahat	blessure 62	evenement_climatique 155	none -68	vandalisme -40	vol -58
#ahbi	collision 89
#ahd>	collision 87
#ahda	incendie 41	none -55
#ahdi	collision -46	degats_des_eaux -95	dommage_materiel -43	evenement_climatique -53	incendie 110	none -129	vol 182
#ahed	blessure -49	degats_des_eaux 63	vol 114
#ahet	bris_de_glace 45	collision -45	degats_des_eaux -41	dommage_materiel -42	evenement_climatique 100	incendie 65	none -63
#ahla	blessure -55	collision -115	dommage_materiel -53	evenement_climatique -45	none 122	vol 116
#ahli	dommage_materiel 196	none -59	vol -63
#ahom	autre 46	degats_des_eaux 127	dommage_materiel -49	evenement_climatique 44	none -103
#ahri	degats_des_eaux 58
#ahwa	dommage_materiel 43	none -40
#aid>	collision -45	dommage_materiel 109	vandalisme -42	vol 50
#aie>	bris_de_glace 131	collision -82	vol 66
#aign	bris_de_glace 41	collision -62	degats_des_eaux 136
#ail>	autre 68	dommage_materiel -62	none -81	vandalisme 66
#aile	collision 180
#aill	bris_de_glace 132	collision -63
#ain>	autre 55	collision 80	none -72
#aine	vandalisme -43	vol 104
#aint	collision -52	vandalisme 72	vol 105
#airb	collision 68
#aire	none -49	vol 65
#ais>	collision 49
#aiso	collision 68	dommage_materiel 58
#aiss	collision -55	vol 173
#ait>	collision -58	vandalisme 148
#aite	collision -91	degats_des_eaux 58	dommage_materiel 121	evenement_climatique -53	none -47	vandalisme -43	vol 52
#aja>	bris_de_glace 108	none -45
#ajbi	collision -42	incendie 114	vandalisme 61
#ajbo	collision 107	incendie 74
#ajeb	collision 85	incendie 60	vol -45
#ajel	collision 44	dommage_materiel 108	none -41
#ajem	none -49	vandalisme 127
#ajin	dommage_materiel 63	incendie 49
#ajja	degats_des_eaux 129
#ajli	vandalisme 128
#ajra	bris_de_glace 186	collision -108	evenement_climatique 62	none -43	vol -68
#aka>	collision -41	vandalisme 91	vol -52
#akay	collision 55
#akba	collision 114
#akeb	blessure -44	collision 165
#akec	autre 59	bris_de_glace 52	dommage_materiel 63	none -75
#aket	bris_de_glace -52	none -59	vandalisme 114	vol 81
#akh>	collision -52	degats_des_eaux 115	vandalisme 69	vol -91
#akha	blessure -51	bris_de_glace 94	dommage_materiel -41	none 153
#akhe	degats_des_eaux -68	evenement_climatique 88	incendie 62
#akhl	evenement_climatique 59	none -69	vandalisme 41
#akho	dommage_materiel 45	none 40	vol 76
#akhz	incendie 84	none -55	vandalisme -51	vol 122
#akil	none -45	vandalisme 43	vol 85
#akka	autre -54	collision 138	none 105
#akna	degats_des_eaux 132
#ala>	degats_des_eaux 51
#alad	collision 45	degats_des_eaux 126	vol -56
#alam	none 48
#alan	blessure 183	bris_de_glace -63	collision 40
#alat	collision 48	dommage_materiel 64
#alco	evenement_climatique -42	incendie 62	none -43
#ale>	blessure 59	bris_de_glace 101	none -55	vandalisme -56	vol 103
#alem	collision -47	incendie 99	vol 74
#alet	vol 64
#alf>	collision 231	degats_des_eaux -42	dommage_materiel -49	none -42	vandalisme -40
#alha	dommage_materiel 97	none -46
#alho	collision -79	vol 49
#alia	blessure 60	collision -49	degats_des_eaux 41
#alid	autre 63	blessure 46
#alik	vol 66
#alis	collision -40	evenement_climatique 55	vol 61
#aliy	blessure 87	collision 111	evenement_climatique -50	vandalisme -50
#alko	evenement_climatique 117
#all>	vol 67
#alla	none -44
#alle	bris_de_glace 44	none -47
#alli	blessure 149	dommage_materiel 76	evenement_climatique -45	incendie -42	none -122	vol 60
#allo	collision 60	degats_des_eaux 67	none -56
#almi	collision 49	evenement_climatique 103	none -41
#alna	evenement_climatique 40	incendie 58	none -42	vandalisme 65	vol -46
#alon	collision -44	degats_des_eaux 45	incendie 69	none -42
#alou	incendie 75
#alta	collision 117	degats_des_eaux 43
#alti	bris_de_glace 40	collision -55	incendie 95	vandalisme -40
#alys	autre 190	blessure -76	collision -98	dommage_materiel -50	none -92	vandalisme -42	vol 161
#ama3	bris_de_glace 50	dommage_materiel -40	evenement_climatique 150	none -61	vandalisme -53	vol -47
#ama>	bris_de_glace 73
#amat	none 88	vandalisme -53	vol 112
#ambr	blessure -48	bris_de_glace 124	collision -48	degats_des_eaux 96	none -69	vandalisme -50	vol 57
#ambu	collision 69
#amda	vandalisme 174	vol -107
#ame3	incendie 49	vol 98
#ame>	collision 42
#amel	degats_des_eaux 44	incendie 86	none -55
#amer	dommage_materiel 84
#ami3	collision 169	none -104
#ami>	bris_de_glace 48	vandalisme 92	vol -54
#amia	collision 50
#amil	bris_de_glace -43	collision 66	degats_des_eaux -93	dommage_materiel 121	evenement_climatique -56	incendie -43	none -96	vandalisme -69	vol 133
#amio	collision 87
#amiq	bris_de_glace 202	dommage_materiel -42	vandalisme -45
#amir	collision -53	dommage_materiel -65	vandalisme 101	vol 89
#aml>	degats_des_eaux 75	none -48	vandalisme 47
#amla	incendie 44	none -41
#amli	incendie 51
#amlo	collision -158	degats_des_eaux 85	dommage_materiel -52	incendie 166	none -40
#amma	blessure 135	degats_des_eaux 49	none -58	vandalisme -45	vol 59
#amna	evenement_climatique 74	vol -42
#amou	blessure 182	collision -61	evenement_climatique -41	none -148	vandalisme -55	vol -65
#ampi	evenement_climatique 163
#amra	degats_des_eaux 139	incendie -74	none -90	vandalisme 128	vol -51
#amsa	collision 44	none 91
#amtn	collision 40	vol 64
#amu>	collision 96
#amwa	vol 121
#an3e	collision -52	dommage_materiel 80	vandalisme -42	vol 153
#an3r	blessure -49	collision 74	dommage_materiel -69	none 178
#an9d	vol 85
#an9t	blessure 40	dommage_materiel 98	evenement_climatique -63
#anal	autre 159	blessure -59	collision -79	degats_des_eaux 46	dommage_materiel 51	none -49	vol -87
#anap	collision -40	degats_des_eaux 51	dommage_materiel 115	vol -58
#anat	blessure 123	collision -57
#anbi	autre 55	collision 61	dommage_materiel 92	none -50	vandalisme -45
#anca	none 84
#ance	autre 93
#anch	collision 54	vandalisme 60
#and>	collision 178	vandalisme -43
#ande	blessure 60	collision -42	dommage_materiel 47	incendie 48
#andi	autre 55	blessure -53	collision -45	dommage_materiel 147	none -77	vol -51
#ando	none -72	vol 166
#ane>	degats_des_eaux -48	evenement_climatique 58	incendie 43	none -51
#anet	bris_de_glace 83	degats_des_eaux -42	evenement_climatique 85	none -66
#anga	degats_des_eaux -56	evenement_climatique 220	none -101	vandalisme -43
#ange	autre 48	dommage_materiel 70	none -90	vandalisme 71
#angh	bris_de_glace 83	degats_des_eaux 101	evenement_climatique -72
#angl	collision 92	dommage_materiel 50
#ango	bris_de_glace 78	collision 56	evenement_climatique -56	none -40
#anhe	blessure 192	bris_de_glace 59	collision -71	vol -76
#ani>	collision 68	none -41
#ania	bris_de_glace 79	collision -84	none -41	vol 70
#anic	degats_des_eaux -71	dommage_materiel -66	evenement_climatique -96	incendie 204	none -45	vol -63
#anie	collision -45	vandalisme -43	vol 149
#anin	dommage_materiel 43	vol -44
#aniy	autre 86	none -78	vandalisme 63	vol -51
#anja	blessure 99	collision -54	evenement_climatique 61
#anka	blessure 82	none -47	vol 84
#ankh	bris_de_glace 100	collision -87	evenement_climatique -40	none -65	vandalisme -56	vol 162
#ankt	blessure -40	collision 72	degats_des_eaux 55
#anmc	collision 94	none -80	vandalisme 208	vol -100
#anne	autre 57	evenement_climatique 63	none -41
#annu	autre 214	collision -48	dommage_materiel -45	none 100	vandalisme -46	vol -63
#ano>	blessure -42	vandalisme -59	vol 72
#anor	bris_de_glace 202	dommage_materiel -42	vandalisme -45
#anou	vandalisme 46
#ansa	degats_des_eaux 59
#anse	blessure 218	bris_de_glace -40	dommage_materiel -41	none -64
#ansm	degats_des_eaux 74	vol 61
#ansp	dommage_materiel 66
#ant>	collision 69
#anta	none 97
#ante	dommage_materiel 48	evenement_climatique 69	none -45
#anti	dommage_materiel -56	evenement_climatique 126	vol 49
#antr	evenement_climatique 47
#ants	autre 101
#anvi	bris_de_glace -40	collision 41	none 114
#anya	autre 76	bris_de_glace 48	evenement_climatique -46
#aoua	bris_de_glace 85	dommage_materiel -90	vol 137
#aoui	collision -50	degats_des_eaux 94	dommage_materiel 130
#aout	incendie 70
#ape>	collision -40	degats_des_eaux 51	dommage_materiel 115	vol -58
#apie	collision -47	evenement_climatique 99	incendie 98	vandalisme -109
#apot	none -67	vandalisme 154
#appa	autre 87	collision -70	incendie 50	none -49	vandalisme -44
#appo	collision 222	vol -90
#aqi>	blessure 143	collision -52	dommage_materiel -42	none 54
#aql>	dommage_materiel 46
#aqua	collision -40	dommage_materiel 119	vol 46
#aque	bris_de_glace -46	dommage_materiel 186	none -43
#ar9a	evenement_climatique 138
#arab	bris_de_glace 57	collision -58	evenement_climatique 104	none -75
#arac	collision 41
#arag	collision 64	evenement_climatique 75	none -52
#arak	vandalisme 63
#arar	incendie 115	none 110	vol -40
#aras	bris_de_glace -88	evenement_climatique 79	incendie 161	none -46
#arat	collision -45	dommage_materiel 77	none -42	vol 74
#arav	dommage_materiel -67	evenement_climatique 101	vol 82
#arb3	blessure 61
#arba	collision 141
#arbe	incendie 199	none -50
#arbi	collision 71	dommage_materiel 67	none 56
#arbn	collision 50	vol 87
#arbo	bris_de_glace -82	none -42	vandalisme 61	vol 77
#arbr	bris_de_glace 142	collision -82	dommage_materiel 54	none -45
#arch	collision 126
#ard>	collision 54	none -45
#arda	collision -57	dommage_materiel 91	evenement_climatique 43	incendie 64	none -50	vol -80
#arde	bris_de_glace 46	collision -62	vandalisme -50	vol 130
#ardi	bris_de_glace 63	incendie 86	none -56
#ards	incendie 234	none -59	vol -41
#are7	none 57
#are>	bris_de_glace 76	collision 64	none -46
#areb	bris_de_glace 119
#aref	degats_des_eaux 45	none 56
#areh	none 111
#arei	autre 134	collision -72	none -81	vandalisme -68	vol 76
#ares	collision -92	dommage_materiel -46	evenement_climatique 56	incendie 68	none -68	vandalisme 100
#aret	autre 164
#arf>	dommage_materiel 45	evenement_climatique 65	none -42	vandalisme -81	vol 78
#arfa	collision 102
#arge	autre 92	collision -48	dommage_materiel -43	evenement_climatique 41	incendie 123	none -53
#aria	vol 73
#arij	none 196
#arik	blessure 67
#arin	degats_des_eaux 252	evenement_climatique -43	none -50
#ario	autre -62	bris_de_glace 55	dommage_materiel 182	none -55	vandalisme -47
#ariu	dommage_materiel 146	none -44
#ariy	dommage_materiel 120	none -61	vandalisme -40	vol 58
#arja	dommage_materiel 96
#arki	collision 57
#arkl	collision 103	incendie 46
#arky	bris_de_glace 94	collision -59	dommage_materiel 129	vandalisme -51
#arm>	collision 42
#arma	vol 47
#arme	dommage_materiel -40	vol 95
#armo	collision -52	dommage_materiel 221	none -54	vol -44
#arna	collision -52	degats_des_eaux 41	dommage_materiel 55
#aro>	blessure 147	collision -49	vol -40
#aros	vandalisme 71
#arou	autre 85	none -62	vandalisme 105
#arqu	degats_des_eaux 125
#arr>	vol 146
#arra	vol -42
#arre	blessure 46	collision 46
#arri	collision 78	vol 51
#arro	vol 41
#ars>	autre 130	evenement_climatique 49	incendie -57	none -75
#art>	autre 76	collision 62	none -43	vol -43
#arte	autre 98	none -92	vol 55
#artn	collision 103	vol -50
#arto	degats_des_eaux 77
#as2o	collision 70	none 86
#asa>	autre 43	vol 67
#asce	bris_de_glace 48	dommage_materiel 106	none -50
#ase>	collision -55	dommage_materiel 226	none 47
#asfi	autre 62	collision -41	evenement_climatique 143
#ash>	degats_des_eaux -42	vol 110
#asha	dommage_materiel 120	none -41
#asi>	collision 58
#asma	bris_de_glace 123	degats_des_eaux -61	dommage_materiel -43	evenement_climatique -76	vandalisme -43	vol 110
#asni	collision -43	vandalisme -41	vol 235
#asol	bris_de_glace -88	evenement_climatique 79	incendie 161	none -46
#asou	none -66	vol 169
#asqu	collision 52	vol 81
#ass>	vandalisme 49
#asse	none -47	vandalisme 69
#assh	blessure 52	dommage_materiel 90	vol -43
#assi	blessure 46	none -42	vol 59
#assn	autre 65	bris_de_glace 93	dommage_materiel -40	vol -51
#asso	blessure 65	bris_de_glace -46	none -58	vandalisme 60
#assu	autre 85	vol -42
#ast>	collision 72	degats_des_eaux -42	evenement_climatique 174	none -171	vandalisme -46	vol -52
#asti	bris_de_glace -41	collision -45	dommage_materiel -44	evenement_climatique 90	incendie 131	none -55	vandalisme 52	vol -61
#asto	blessure 59	collision 114	none -53	vol -66
#at7r	blessure -41	collision 136	evenement_climatique -56	vol 81
#at9e	collision -56	degats_des_eaux 150	incendie 42
#ata>	autre 43
#atal	collision -85	none -70	vol 296
#atat	incendie 75
#atay	blessure 94	dommage_materiel 62	none -53
#atba	collision -44	degats_des_eaux 111
#atch	autre 47	blessure 92	none -47	vol -43
#ate>	collision 46	evenement_climatique 156	none -56
#atea	degats_des_eaux 45	dommage_materiel 241	incendie -54	none -51	vol -105
#atec	collision -107	evenement_climatique 106	vandalisme 119
#atel	collision -42	degats_des_eaux 62	incendie 94
#ater	bris_de_glace 92
#atet	bris_de_glace 49	none 40
#ateu	collision 48	dommage_materiel 44	evenement_climatique 57
#atgh	autre 61	dommage_materiel -49	vandalisme 50
#atha	autre 173	blessure 92	dommage_materiel 45	none -184	vandalisme -47	vol -62
#atho	blessure 105	collision 174	none -56	vol -85
#atim	degats_des_eaux 79	evenement_climatique 85
#atin	collision 94	degats_des_eaux 93	evenement_climatique -67
#atio	none -53
#atis	degats_des_eaux 41	incendie 54
#atkh	autre 300	blessure -46	dommage_materiel -46	none -86	vol -62
#atla	incendie 78
#atna	collision 52
#atni	collision 85	none -48
#ato>	incendie 105	vol -56
#atou	collision -89	evenement_climatique 129	none -74	vandalisme 79	vol -50
#atre	autre 160	blessure 122	dommage_materiel -88	none -63
#atri	collision 64
#ats>	degats_des_eaux 47
#atsi	collision -40	degats_des_eaux 77	vandalisme 69
#att>	collision 72	evenement_climatique -46	none -60	vandalisme 118	vol -49
#atta	collision -163	degats_des_eaux -41	incendie 146	vandalisme 147	vol -93
#atte	autre 134	blessure -44	incendie 76	none -113	vandalisme -51	vol 51
#atti	bris_de_glace 114	degats_des_eaux -62	vandalisme 91	vol -109
#atwj	collision 129
#audi	autre 136	collision 47	none -61
#auff	degats_des_eaux 100
#aute	collision -44	degats_des_eaux 78	none -45
#auto	bris_de_glace 63	incendie 65
#aux>	collision -44	incendie 51	vandalisme 93
#avab	degats_des_eaux 174	none -43
#avan	dommage_materiel -40	evenement_climatique 72	vol 71
#ave>	degats_des_eaux 131
#avel	dommage_materiel 156	none -74
#aver	degats_des_eaux 91	dommage_materiel 50
#avie	blessure -51	collision -91	dommage_materiel 345	none -62	vol -49
#awab	autre 55	dommage_materiel 134	none -148	vandalisme -40
#awar	autre 269	collision -105	degats_des_eaux -52	dommage_materiel -51	incendie 90	none -84	vandalisme -69	vol -88
#awbc	degats_des_eaux 125
#awbn	degats_des_eaux 85	none 92
#awbo	collision 176
#awch	incendie 42	vandalisme -52	vol 41
#awd>	blessure 187	bris_de_glace -51	collision -74	dommage_materiel -44	none -50	vandalisme -50	vol 82
#awda	blessure 136	collision -41
#awdo	bris_de_glace 61	incendie 41	none 52
#aweb	degats_des_eaux 53
#awel	degats_des_eaux 42	vol 77
#awer	dommage_materiel 46	none 75	vol -43
#awh>	incendie 51
#awha	incendie 54
#awho	collision -41	vandalisme -54	vol 210
#awi>	blessure -52	collision 60	dommage_materiel 69	vol 40
#awli	collision -45	none -43	vol 163
#awlo	collision -45	vandalisme -86	vol 227
#awni	autre 76	collision -47	none -101	vol 104
#awwe	degats_des_eaux 122	none 54
#awya	autre 65	collision -47	dommage_materiel -44	evenement_climatique -51	incendie 57	none -55	vandalisme 42	vol 55
#axi>	autre 102	collision 61	vol -40
#ay3o	evenement_climatique 123
#ay9e	blessure -79	bris_de_glace -40	collision -79	degats_des_eaux 168	dommage_materiel -51	evenement_climatique -43	none -87	vandalisme -56	vol 162
#ayad	degats_des_eaux -47	evenement_climatique 194	vol -44
#ayar	autre 229	collision -106	none -87	vandalisme -67	vol -40
#aych	incendie 85
#ayd>	bris_de_glace -44	dommage_materiel -51	evenement_climatique 44	none -68	vandalisme 177
#ayda	autre 100	dommage_materiel 49	none -144	vandalisme 52	vol -51
#ayde	collision 54	degats_des_eaux 42
#aydh	dommage_materiel 146	vol -53
#aydi	evenement_climatique 84	vandalisme -64	vol 70
#aydk	bris_de_glace 153	collision -68	dommage_materiel -41	evenement_climatique -86	incendie 83
#aydo	collision 144	none -47
#aydr	blessure -45	collision 169
#aye9	none 50
#ayeb	degats_des_eaux 93	evenement_climatique -82	incendie 151	none -40
#ayed	degats_des_eaux 129	none -77	vandalisme 79	vol -54
#ayeg	collision 151	dommage_materiel 51	vol -61
#ayeh	collision 97	none 164	vandalisme -40	vol -51
#ayej	dommage_materiel -52	incendie 61	none -61	vol 104
#ayeq	collision 82	none -41	vol 98
#ayer	bris_de_glace -43	degats_des_eaux 88	vandalisme 65
#ayet	degats_des_eaux 69
#ayg>	blessure 273	collision -135	evenement_climatique -43	none -55
#ayga	collision 51
#aygh	degats_des_eaux 46
#ayhd	collision 155
#ayj>	autre 202	collision -40	none -129
#ayja	degats_des_eaux 125
#ayjr	blessure 73	collision -69
#aykh	collision 59	vol 107
#ayl3	collision -40	degats_des_eaux -90	dommage_materiel 199	incendie 73	vandalisme -40
#ayla	bris_de_glace 67	incendie 43
#ayma	dommage_materiel 135	evenement_climatique 64	vandalisme -54
#ayn>	none 54
#ayna	collision -42	vandalisme -68	vol 196
#aync	collision 52	none 113
#aynz	degats_des_eaux 150
#ayou	blessure -50	collision 65	dommage_materiel -43	evenement_climatique 98	vol -51
#ayr>	bris_de_glace 120	collision -56	none 75
#ayra	none -51	vandalisme 64
#ayre	degats_des_eaux 102
#ayse	collision 67	evenement_climatique -49	vol 81
#aysi	degats_des_eaux 161	none -55
#ayso	collision 115	vol -58
#ayss	collision -40	vandalisme -78	vol 189
#ayt9	degats_des_eaux 105
#ayti	blessure 77	collision -61	degats_des_eaux 143	none -44
#aytl	collision -59	degats_des_eaux -48	dommage_materiel 177	vandalisme -50
#ayts	collision 87	degats_des_eaux 55
#ayur	collision 91	vandalisme 68	vol -47
#ayya	dommage_materiel 87	vandalisme -41	vol 41
#ayye	collision -91	dommage_materiel 100	evenement_climatique 92
#ayz>	collision 134	dommage_materiel -41	evenement_climatique 52
#aza>	collision -75	dommage_materiel 203	none -62	vandalisme 45	vol -47
#azal	none 48
#azat	incendie 96
#azel	collision 66
#azi>	blessure 96	bris_de_glace 68	collision -47	dommage_materiel -75	none -40	vandalisme 43
#azil	blessure 76	dommage_materiel -46	vandalisme -92	vol 108
#azni	collision -49	vol 65
#azon	bris_de_glace 180	collision -73	degats_des_eaux 67
#azro	evenement_climatique 202	none -52
#azt>	incendie 58	none 45
#azza	blessure 86	degats_des_eaux -47	vol 76
#b3a>	incendie 41
#b3d>	vandalisme 49
#b3i>	autre -57	blessure 284	bris_de_glace -59	degats_des_eaux -47	dommage_materiel -146	evenement_climatique -72	incendie -49	none -191	vandalisme -106	vol -109
#b3id	collision -86	evenement_climatique 158
#b7al	evenement_climatique 62
#b7ar	blessure 133	bris_de_glace -48	collision -78	degats_des_eaux -44	dommage_materiel 69	evenement_climatique -57	incendie -60	none -135	vandalisme -65	vol -104
#b7er	autre 264	blessure -61	collision -49	evenement_climatique 40	none -98	vandalisme -54
#b9a>	evenement_climatique 56	incendie 41
#b9ac	dommage_materiel 146	incendie -61
#b9at	dommage_materiel 80
#b9aw	autre 163	incendie 70	none -129	vol -42
#b9in	degats_des_eaux 143	dommage_materiel -74	evenement_climatique 93	vol -95
#b9it	none 92	vol -42
#ba3>	blessure 145	bris_de_glace -67	dommage_materiel 151	evenement_climatique -71	none -63	vol -44
#ba3d	collision 135	evenement_climatique -40	none -60	vandalisme 54	vol -59
#ba3i	blessure 264	dommage_materiel -77	none -85	vol -55
#ba9>	collision 121	none -48	vandalisme 115
#ba9i	bris_de_glace 47	dommage_materiel 113	none -56	vol 63
#bab>	none -46	vandalisme 63
#baba	degats_des_eaux 105	evenement_climatique 62	none -60	vandalisme -56	vol -48
#bagh	dommage_materiel 67
#bah>	none 71
#baie	bris_de_glace 166	collision -61
#baig	collision -64	degats_des_eaux 165
#bain	bris_de_glace 81	collision -108	degats_des_eaux 194	evenement_climatique -44	none -48	vol -43
#bakh	collision -74	degats_des_eaux 147
#bal>	dommage_materiel 62	evenement_climatique 42	none -40	vandalisme 89	vol -79
#bala	blessure 129	bris_de_glace -45	collision -54	degats_des_eaux 63	vandalisme 98	vol -122
#balc	evenement_climatique -42	incendie 62	none -43
#ball	degats_des_eaux 95	dommage_materiel 45
#ban>	collision 135	none -87	vol 65
#bana	collision 156	dommage_materiel 77	none -49
#banc	autre -42	collision 163
#bani	dommage_materiel 102	vandalisme -40
#bank	blessure 48	collision -40	vol 110
#baqi	none 118
#bar>	autre -42	blessure 90	bris_de_glace 147	collision -66	evenement_climatique -78	vol -55
#bara	none 139
#barb	incendie 199	none -50
#bard	bris_de_glace 184	collision -46	degats_des_eaux -47	dommage_materiel 45	incendie -89	none -41	vol -55
#bare	none 71
#bark	dommage_materiel 100
#barr	collision 170	vandalisme 59	vol -55
#basm	vandalisme -46	vol 154
#bass	degats_des_eaux 54	dommage_materiel 79	vandalisme -51
#bat>	dommage_materiel 65	none -68	vandalisme -46
#bati	collision -46	dommage_materiel 126	evenement_climatique 68	none -78	vandalisme -54	vol 63
#batn	collision 132
#batt	collision -65	incendie 168	none -63	vandalisme -47	vol 96
#baw>	evenement_climatique 125
#bayd	bris_de_glace -57	collision -56	dommage_materiel 62	none -72	vandalisme 257	vol -65
#bba>	blessure -76	collision -72	evenement_climatique -45	none -42	vandalisme 124	vol 93
#bbag	degats_des_eaux 49
#bbah	bris_de_glace 133
#bbat	blessure 241	dommage_materiel -41	none -91
#bbaw	evenement_climatique 125
#bbec	collision -96	dommage_materiel 170
#bbet	collision 179	dommage_materiel -59	evenement_climatique 146	none -115	vandalisme -59
#bbi>	dommage_materiel -40	evenement_climatique 125	none -68
#bbni	vandalisme 139	vol -50
#bch>	degats_des_eaux 82
#bcha	collision -114	dommage_materiel 131	none -47	vandalisme 143	vol -52
#bda>	incendie 64
#bdat	incendie 100
#bdaw	collision -99	vandalisme 159	vol -45
#bdel	collision -58	dommage_materiel -41	none 78	vandalisme -46	vol 95
#be3>	blessure -40	dommage_materiel 75
#be7r	dommage_materiel 106	vol 80
#be9>	collision -51	dommage_materiel -57	vandalisme 109	vol 86
#bebe	collision 53	dommage_materiel 81	evenement_climatique -63	incendie -60	vandalisme -42	vol 98
#bech	collision -69	dommage_materiel 110	vandalisme 49
#becu	incendie 199	none -50
#bed>	blessure -53	collision -96	dommage_materiel 73	none -40	vol 152
#bedd	autre 98	vol 48
#begh	collision -51	dommage_materiel 127	none -83	vandalisme 179	vol -112
#beht	bris_de_glace 122
#bekr	bris_de_glace 89	vol 74
#bel>	evenement_climatique 57
#beld	blessure 122
#belg	autre 90	collision 114	none -89
#bell	degats_des_eaux 56	none -42	vol 53
#ben>	incendie 180	none -47	vol -46
#benn	bris_de_glace 240	collision -94	dommage_materiel -115	none -43
#bent	dommage_materiel 59	none -44
#ber>	blessure -44	bris_de_glace 118	none -71	vandalisme -46	vol 53
#berd	blessure 119	bris_de_glace 72	collision -48	none -50
#berl	collision 79
#bern	collision -57	none -72	vol 156
#berr	collision 60
#bes>	blessure -44	collision -49	none 60	vol 141
#bess	degats_des_eaux 90
#bet>	evenement_climatique 61
#beth	collision 43	degats_des_eaux 63
#beto	collision 155
#bett	dommage_materiel 99
#beza	incendie 62	none 74
#bezz	evenement_climatique 75
#bgha	dommage_materiel 59	none -40
#bghe	collision 100
#bghi	autre 74
#bha>	bris_de_glace 116	none -41	vandalisme -58
#bhal	collision -87	evenement_climatique 66	vandalisme -47	vol 95
#bi9>	degats_des_eaux 215	evenement_climatique -154
#bia>	collision 69	dommage_materiel 68	vandalisme -41
#bib>	blessure 87
#biba	collision 131	degats_des_eaux 63	dommage_materiel -41	none -124	vandalisme 103	vol -80
#bicy	collision 81	dommage_materiel 68	vandalisme -90	vol 44
#bid>	bris_de_glace -43	collision -80	evenement_climatique 163	none -124	vandalisme 147
#bida	collision 179	none -98	vandalisme -45
#bide	collision -46	degats_des_eaux 356	dommage_materiel -61	evenement_climatique -58	none -169	vandalisme -54
#bido	collision -54	degats_des_eaux -103	dommage_materiel 94	evenement_climatique -87	incendie 227	none -43	vandalisme -87	vol -47
#bien	autre 141	blessure -60	bris_de_glace -45	collision -75	dommage_materiel -55	none 169	vandalisme -45	vol -47
#bier	degats_des_eaux 105
#bih>	none -63	vandalisme 87	vol 99
#biha	bris_de_glace 90	collision -58	dommage_materiel -75	evenement_climatique 47	none -71	vol 116
#bil>	collision 47	none -42
#bila	collision 49	none 89	vol -49
#bill	autre 208	blessure -48
#bilt	collision 68	dommage_materiel 100	none -55	vandalisme 65	vol -50
#bin>	collision 77
#bina	collision 88
#bine	autre 43	collision -54	degats_des_eaux 76	dommage_materiel 49
#bini	degats_des_eaux 89
#bir>	blessure 62	collision 47	evenement_climatique 59	none -47
#bira	bris_de_glace 182	collision -42	dommage_materiel 48	evenement_climatique -42	none -52	vandalisme -41
#bis>	collision 57	none -41	vol 59
#bisk	collision 81	none -47
#bit>	degats_des_eaux 64
#bita	blessure 57	collision 60
#biya	dommage_materiel 182	none -52	vol 42
#bjou	collision 61	degats_des_eaux 45
#bkat	collision 220	dommage_materiel -41	vandalisme -57
#bkhi	collision 85	incendie 172	none -52	vol -70
#bki>	degats_des_eaux 56
#bla>	collision 50
#blan	bris_de_glace 78	degats_des_eaux -54	dommage_materiel -49	none -105	vol 137
#blas	blessure 65	none -40
#ble>	dommage_materiel 59	none -79	vol 99
#blea	collision -46	degats_des_eaux 65	incendie 79	vol -69
#bles	degats_des_eaux 40	evenement_climatique 88
#bli>	none -52	vol 69
#blo>	dommage_materiel 66
#bmw>	collision 168
#bna>	collision 101
#bnad	dommage_materiel 79
#bnah	collision 69
#bnat	autre 269	collision 68	dommage_materiel -45	none -193	vol -72
#bni>	vandalisme 42
#bnti	blessure 137	none -53	vandalisme 54
#bo7d	bris_de_glace 173	collision -41
#bole	collision -44	dommage_materiel -40	evenement_climatique 194	none -80	vandalisme 46
#boli	incendie 56	none -53	vandalisme 58
#bomb	bris_de_glace 164	degats_des_eaux -51	incendie -70	none -45	vandalisme 62
#bomp	collision -47	incendie 193
#bonj	evenement_climatique 73
#book	dommage_materiel 178
#bot>	dommage_materiel 64	none 77
#bota	collision -63	degats_des_eaux -44	incendie 124	vandalisme -41	vol 50
#bou7	incendie 45
#bou>	evenement_climatique 49	none -62	vandalisme 143	vol -51
#boua	bris_de_glace 48
#bouc	autre -43	bris_de_glace -47	collision -73	degats_des_eaux 152	dommage_materiel 197	evenement_climatique -139	incendie -66	none -119	vandalisme -53	vol -40
#boug	degats_des_eaux -40	incendie 135	vandalisme 41
#boul	collision 58
#boun	bris_de_glace 55	none -66	vol 154
#bour	autre 55	vol 81
#bous	blessure 53	dommage_materiel -83	vol 81
#bout	evenement_climatique 44
#bouz	collision 49
#box>	collision -41	dommage_materiel 65	evenement_climatique 152	incendie -43	none -48
#bqa>	collision 109	vandalisme -41	vol 61
#bqat	collision -42	degats_des_eaux -57	dommage_materiel 99	evenement_climatique 85	incendie -81	none -45	vandalisme -40	vol 54
#bra>	evenement_climatique 46
#brad	collision -51	evenement_climatique 201	none -71	vandalisme -49
#brak	dommage_materiel 134	vol -42
#bre>	bris_de_glace 55	collision -40	degats_des_eaux 46	dommage_materiel 75	none -55
#bret	dommage_materiel -60	none -118	vandalisme -45	vol 221
#bri>	blessure 80	collision -56	incendie 77	none -47
#bris	bris_de_glace 200	collision -68	none -44	vandalisme 56
#briz	bris_de_glace 233	collision -74
#brou	evenement_climatique 131
#bsse	collision 149	evenement_climatique 85	incendie -93	vol -41
#bta>	collision 212	dommage_materiel -43	none -93	vandalisme -55	vol 94
#btat	bris_de_glace 66	collision 66	vol -69
#bti>	blessure 91	collision 43
#bto>	collision 93	dommage_materiel 64
#btou	blessure -89	vandalisme 178	vol -52
#bula	collision 69
#bure	autre 158	collision -92	none -73	vandalisme -79	vol -41
#bus>	collision 120	none -40	vandalisme 56
#byed	collision 102
#bzaf	collision -46	evenement_climatique 51	none 52
#cabi	autre 83	blessure -49	collision -107	degats_des_eaux 52	dommage_materiel 52	evenement_climatique -105	incendie 58	none -76	vandalisme -53	vol -85
#cabl	collision -64	degats_des_eaux -50	dommage_materiel 148	evenement_climatique -43	none -88	vol 129
#cade	collision 74	vol 54
#cafe	collision -58	evenement_climatique 219	none -64	vandalisme -46
#cais	collision -47	vol 146
#cal>	blessure -47	bris_de_glace -56	degats_des_eaux 146	dommage_materiel -43	evenement_climatique -49	incendie -48	none -104	vol 93
#came	dommage_materiel 109	vol 57
#cami	collision 72
#camp	evenement_climatique 163
#cana	collision -52	degats_des_eaux 72	dommage_materiel 126	evenement_climatique 55	vol -62
#capo	none -67	vandalisme 154
#car>	evenement_climatique 90	none -76	vandalisme 53
#cara	collision -46	evenement_climatique 86	none -40	vol 67
#card	degats_des_eaux 93	incendie 125	none -45
#carr	collision 90
#cart	autre 134	none -95	vol 71
#casa	autre 65	vol 58
#casq	collision 52	vol 81
#cass	collision 215	incendie 71	none -125
#cata	autre 167	collision -65	dommage_materiel -47	none -132	vandalisme 50	vol 110
#cave	degats_des_eaux 142
#cboo	dommage_materiel 178
#ccid	collision 130
#ccin	blessure 155	bris_de_glace -41	collision 143	none -74	vandalisme -54	vol -47
#ccro	collision 66
#cede	collision 66
#cee>	blessure 62	dommage_materiel -40	none -76	vol 87
#cein	collision 170
#cens	bris_de_glace 48	dommage_materiel 106	none -50
#ces>	autre 70	dommage_materiel 55	vol -41
#ceus	collision -40	dommage_materiel 106	none -55	vandalisme -50	vol 88
#ch3a	incendie 58
#ch3e	incendie 218	none -50
#ch3l	collision -60	incendie 260
#ch7a	autre 99	none 83
#cha3	incendie 122
#cha9	bris_de_glace 122	collision -49
#cha>	none -45
#chab	blessure 124
#chad	blessure -46	collision 40	vol 167
#chaf	vol 43
#chag	collision 66
#chah	vandalisme 129
#chai	vandalisme -54	vol 128
#chak	dommage_materiel 63
#chal	none -55	vandalisme -49	vol 206
#cham	blessure -43	bris_de_glace 152	collision -49	degats_des_eaux 85	none -68	vandalisme -52
#chan	collision 55	dommage_materiel -47	evenement_climatique 68	none -46
#chao	bris_de_glace 89	collision 60
#char	none -66
#chas	bris_de_glace -40	degats_des_eaux 140	dommage_materiel -53	incendie 151	none -65	vandalisme -47	vol -48
#chat	dommage_materiel 94	none -53
#chau	degats_des_eaux 78
#chaw	incendie 47	vol 108
#chch	incendie -41	none -59	vandalisme 130
#chd>	autre -41	blessure -47	vol 165
#chdd	incendie 59	vandalisme 64
#che3	bris_de_glace -47	collision -82	incendie 331	none -65	vandalisme -43
#che9	bris_de_glace 87	none -65	vandalisme 69	vol -48
#cheb	collision 154	evenement_climatique 64	vandalisme -53
#ched	evenement_climatique 49
#chef	vol 65
#chei	vandalisme 123
#chej	dommage_materiel 79	incendie 45
#chek	blessure -45	bris_de_glace -49	collision -101	evenement_climatique 57	incendie -48	none 139	vandalisme -68
#chel	blessure 95
#chem	incendie 91	vandalisme 45
#cher	bris_de_glace 82	collision -46	none -57
#ches	degats_des_eaux 97
#chet	bris_de_glace 107	dommage_materiel -40	none -54	vol 102
#chew	vandalisme 163	vol -56
#chfa	dommage_materiel -41	incendie -41	none -40	vol 155
#chff	vol 130
#chft	dommage_materiel 81	none 69
#chha	none 132
#chhe	autre 100	collision -51	evenement_climatique 50	none -61
#chho	autre 86	none -64
#chi>	vandalisme 40
#chib	collision 53
#chic	bris_de_glace 56	incendie 73
#chif	incendie 68	vandalisme 50
#chik	vandalisme 57	vol 84
#chil	blessure 272	collision -50	dommage_materiel -64	none -176	vandalisme -41	vol -42
#chin	autre 46	degats_des_eaux 72	none -55
#chit	autre 49	none -41	vol 75
#chiy	none 75
#chka	evenement_climatique 69	none -62	vandalisme 52
#chki	vandalisme 117
#chko	collision 68	vol 67
#chno	autre 59	none 71
#choc	collision 177	none -42
#chof	vandalisme 71
#choi	blessure 108	collision -69	degats_des_eaux 45	dommage_materiel -83	incendie -57	none -93	vandalisme -63	vol 114
#chok	none 112
#chon	autre -43	bris_de_glace -47	collision -73	degats_des_eaux 152	dommage_materiel 197	evenement_climatique -139	incendie -66	none -119	vandalisme -53	vol -40
#chor	collision 75
#chqe	bris_de_glace 197	degats_des_eaux 46	evenement_climatique -40	none -51
#chqq	bris_de_glace 221	collision -78	vandalisme -87
#chra	collision -74	dommage_materiel -51	incendie 172	vandalisme 58
#chre	none -40	vandalisme 86
#chri	autre 51	bris_de_glace 139	collision -70	evenement_climatique -62	none -65
#chrj	bris_de_glace 152	collision -92	vandalisme -73	vol 60
#cht>	autre 116	none 97	vandalisme -44
#chta	evenement_climatique 208
#chwa	degats_des_eaux 52	incendie 88	vol -43
#chwi	dommage_materiel 42	incendie 108
#cia>	none -46	vol 52
#cide	collision 90	vandalisme 62
#cie>	bris_de_glace 48	vol 62
#cien	collision 50	incendie 55	none -63	vandalisme 97	vol -70
#ciet	collision 72	dommage_materiel 75
#cin>	autre 52	blessure 119	none -68	vandalisme -47
#cine	degats_des_eaux 138	dommage_materiel -42	evenement_climatique 72	none -102	vandalisme -42	vol -54
#circ	collision 70	incendie 75
#cite	blessure -60	bris_de_glace -54	collision 58	degats_des_eaux 99	dommage_materiel 48
#civi	evenement_climatique 53	incendie 45
#clar	vandalisme 83	vol 58
#clav	blessure -47	dommage_materiel 272	none -61	vol -43
#cle>	collision 88
#clet	collision 58	dommage_materiel 94	vandalisme -76
#clie	bris_de_glace 48	dommage_materiel 151
#clig	collision 106	none -42
#clim	degats_des_eaux 81	incendie 67	vol -42
#clin	autre 119	collision 62	none -50
#clio	collision 97
#coco	blessure 60	bris_de_glace -60	collision -68	degats_des_eaux -44	dommage_materiel 144	incendie -97
#coff	vol 146
#coif	vandalisme 75
#cole	blessure 77	dommage_materiel 88
#coll	vandalisme 148
#colo	degats_des_eaux 201	none -52
#comm	vol 70
#comp	degats_des_eaux 47
#con>	evenement_climatique -42	incendie 62	none -43
#cond	vol 74
#cong	blessure -45	dommage_materiel 167
#cons	collision 48
#cont	autre 161	none -45
#coot	collision 53	vandalisme 64
#cord	degats_des_eaux 49	vol 99
#corn	blessure 93	collision 62	incendie 70	vol -47
#cott	blessure 60	bris_de_glace -60	collision -68	degats_des_eaux -44	dommage_materiel 144	incendie -97
#coul	blessure -44	degats_des_eaux 175
#coup	blessure 44	collision -44	dommage_materiel 82	vandalisme 100	vol -57
#cour	blessure 130	incendie 40	none -75
#cran	dommage_materiel 227	vol -40
#cred	collision -40	dommage_materiel 164	vol -49
#croc	none -44	vol 183
#croi	blessure 79	collision 45
#cteu	dommage_materiel 40	vandalisme 87	vol -43
#ctio	dommage_materiel 79
#ctob	autre 49	bris_de_glace 60
#ctor	dommage_materiel -55	incendie -81	vandalisme 114	vol 104
#ctri	collision -72	dommage_materiel 184	incendie 64	vandalisme -43
#ctur	autre 66
#cue>	incendie 199	none -50
#cuis	degats_des_eaux 113	dommage_materiel -41
#cuit	incendie 89
#cula	collision 156	vandalisme -41
#cule	collision 122
#curi	blessure 224	collision -72	vol -42
#cycl	collision 116	vandalisme -61
#d7ek	dommage_materiel 126	vol -65
#d9ay	none 43
#d9i9	blessure 94	incendie 42
#da2i	collision -164	degats_des_eaux -41	dommage_materiel -67	incendie -40	vandalisme 235	vol 40
#da3>	blessure 148	dommage_materiel 63
#da3a	collision 104
#da3n	collision 121
#dab>	incendie 120
#daci	none -46	vol 52
#dad>	blessure -70	collision -42	degats_des_eaux 102	none -68	vandalisme 96	vol 40
#dade	autre 118	collision -42	dommage_materiel 226	incendie -45	none -153	vol -54
#daha	none -68	vol 138
#dahr	degats_des_eaux 45
#dair	none -41	vandalisme 164
#dak>	autre 59	collision 67	incendie 55	none -41
#dakc	evenement_climatique 48	vol 59
#dakh	evenement_climatique 49	none -44
#dala	blessure 41	degats_des_eaux -41	evenement_climatique 70	vol 41
#dam>	vol 60
#dama	collision 48
#dame	collision 42
#dami	bris_de_glace 120	collision 58
#damn	evenement_climatique 74	vol -42
#dan>	evenement_climatique 51	none 102	vandalisme 57	vol -77
#dana	collision -45	evenement_climatique 74	incendie 158	none -130	vol -66
#dani	vol 97
#dar>	none -44
#dara	dommage_materiel 74	vol 60
#darb	collision 100
#dare	collision 44
#dari	bris_de_glace 42
#daro	vandalisme 40
#darr	vol 75
#dart	autre 86	collision 45	none -46	vol -46
#dati	dommage_materiel 47	evenement_climatique 69
#dato	collision -47	dommage_materiel 41	vandalisme 86
#daw>	vol 136
#dawh	vol 79
#daya	dommage_materiel 66	vol 55
#dayr	bris_de_glace 94	dommage_materiel -72
#dayz	collision 134	dommage_materiel -41	evenement_climatique 52
#daz>	blessure -41	collision -58	vandalisme 111
#dazt	incendie 58	none 45
#dbab	bris_de_glace 78	collision 81	vol -42
#dch>	collision 57	none 178	vol -40
#dcha	collision 79
#dchi	autre 47	collision -46	none 70	vandalisme 41	vol -42
#dda>	incendie 43	none -54	vandalisme 76
#ddad	autre 85	blessure -72	degats_des_eaux 111
#ddam	collision 40	vol 50
#ddar	autre 151	none -49
#ddat	blessure 135	dommage_materiel 52	none -45	vol -42
#ddaw	vol 133
#ddel	autre 110
#ddem	collision 189	vandalisme -78	vol -56
#ddha	blessure 62	degats_des_eaux 42	dommage_materiel -51
#ddi>	vol 54
#ddin	bris_de_glace 46	vandalisme 44	vol -41
#ddit	bris_de_glace 142	degats_des_eaux -41	dommage_materiel 74	none -125
#ddni	blessure 224	collision -91	none -40
#ddo>	collision -42	dommage_materiel 107	evenement_climatique -46	none -42
#ddou	collision -85	evenement_climatique 150	none -72	vandalisme 118	vol -91
#ddow	degats_des_eaux -69	dommage_materiel -125	incendie 248	vol -55
#de7k	bris_de_glace -44	dommage_materiel 184	incendie -109	none -66	vandalisme -74	vol 118
#deau	incendie 85	vandalisme 51
#debt	collision -50	none 278	vol -44
#dech	autre -59	bris_de_glace 43	dommage_materiel -42	vol 121
#decl	vandalisme 83	vol 58
#def3	blessure 76	collision 60	incendie -41	vol -47
#dega	collision -43	degats_des_eaux 106	vandalisme 51
#degd	collision 223	none -130	vol -82
#dehk	collision 138
#dehr	blessure 61	evenement_climatique 75
#dekh	incendie 102
#del>	autre 91	collision 48
#deli	collision 112
#delt	degats_des_eaux 58	none 156	vol -42
#dem>	vol -40
#dema	collision -47	vandalisme -81	vol 230
#deme	degats_des_eaux -40	dommage_materiel 213	none -44
#demm	vandalisme -70	vol 182
#den>	blessure 278	collision -155	dommage_materiel -57	none -68	vol -54
#dena	collision -71	vol 179
#denc	bris_de_glace 117	collision -46	dommage_materiel -51	vol 88
#denn	none 121
#dent	autre 43	collision 66
#deo>	collision -140	none -84	vandalisme 164	vol 93
#depa	autre 133
#depo	blessure 108	collision -45	dommage_materiel -40	none -69	vandalisme -47	vol 144
#derb	vandalisme 41
#derc	collision 104
#derj	incendie 94
#derk	collision -73	evenement_climatique 83	incendie 75
#dert	vandalisme 74
#des>	degats_des_eaux 50
#det>	collision 68	degats_des_eaux 115	none -51	vol -41
#deus	vol 115
#deww	blessure -44	vol 85
#dfe3	autre 57	collision -71	none -54	vandalisme 51
#dga>	collision 207	none -80	vol -89
#dgui	collision -65	evenement_climatique 44	none -42	vandalisme -53	vol 101
#dha>	blessure 82	bris_de_glace 62
#dhak	dommage_materiel 167	vol -56
#dheb	collision -42	vol 153
#dhek	blessure 181	collision 51	dommage_materiel -67	none -89
#dhom	vol 86
#dia>	blessure -48	bris_de_glace 51	evenement_climatique -47	none -54
#dial	evenement_climatique 63
#dian	collision 40
#diat	collision 169	degats_des_eaux -59	evenement_climatique 57
#dic>	collision -41	degats_des_eaux 104
#dich	vol 55
#dida	autre 109	blessure 143	collision -157	evenement_climatique 40	incendie 44	none -134	vandalisme 65	vol -73
#dih>	collision -52	incendie 115	vol 97
#dik>	blessure 68	collision 70
#dim>	none -49	vandalisme 107	vol -51
#dima	blessure 40	vandalisme 58	vol -50
#din>	blessure 78	dommage_materiel -52	incendie 134	none -59
#dio>	autre 74	bris_de_glace -41	collision -70	dommage_materiel -42	evenement_climatique 42	none -51	vol 87
#diro	evenement_climatique 63	vandalisme -45
#diss	collision 49
#dit>	bris_de_glace 98	collision -47	dommage_materiel 81	none -74	vol -44
#dita	collision 152
#diya	collision 140	vandalisme -48
#djaj	blessure -75	bris_de_glace -56	collision -61	degats_des_eaux -54	dommage_materiel -63	incendie 324	none -84	vandalisme -140	vol -106
#djel	blessure 100	collision -45	dommage_materiel -46	vol 94
#dkha	blessure -50	incendie 184	vol -41
#dkhe	collision 76
#dkhl	vol 102
#dkom	autre 40	blessure 103	collision 72	none -54	vol -40
#dlou	collision 119
#dma>	autre 40	blessure 57
#dmna	collision 199	vandalisme -70	vol -79
#dmou	collision 41	incendie 105
#dna>	none -42	vol 91
#dni>	blessure 137	collision -67	vol 72
#dokh	incendie 190	none -48
#dola	collision -60	vol 90
#doli	vol 41
#doll	dommage_materiel 43
#don>	blessure 127	degats_des_eaux -64	evenement_climatique -56	incendie 135	none -100	vandalisme -61
#donc	collision -53	vol 109
#dor>	blessure 78	collision -50
#dora	collision 153
#dos>	bris_de_glace 106	collision 82	none -49	vandalisme -44
#doss	none 129
#dou>	collision -124	dommage_materiel 49	none -63	vandalisme 197	vol -41
#doub	collision 52
#douc	bris_de_glace 137
#doud	degats_des_eaux 57	vol 79
#douh	collision 62	degats_des_eaux -92	vandalisme 86	vol 55
#douk	incendie 52	none -53	vol 92
#doul	collision 41	vandalisme 41
#dour	collision 82
#dous	degats_des_eaux 213	none -68
#dow>	degats_des_eaux -60	evenement_climatique -61	incendie 231	vol -54
#dra3	blessure 57	dommage_materiel 51
#dra>	blessure 107	collision 51	dommage_materiel -54	evenement_climatique -53	vol -41
#drab	collision 179	dommage_materiel -57	none -76	vol -55
#drar	vol 45
#dras	collision 60	degats_des_eaux 46	vandalisme 46
#drat	dommage_materiel -50	none -43	vol 202
#drba	degats_des_eaux 83
#drbo	bris_de_glace -66	collision 43	evenement_climatique 63
#dre>	collision 135
#dreb	collision 86
#drhm	autre 70	collision -48	dommage_materiel 60	vol -58
#dri>	collision 117
#driv	collision -41	dommage_materiel -51	none -65	vandalisme 42	vol 132
#drna	blessure 79
#drni	collision 100
#dro>	none 109
#droj	blessure 136
#dron	blessure -79	bris_de_glace -41	collision 50	degats_des_eaux -48	dommage_materiel 232	evenement_climatique -50	none -68	vol -73
#drou	blessure 62	dommage_materiel 40	none -43
#drri	blessure 113	evenement_climatique 76
#duct	bris_de_glace -62	dommage_materiel 192
#dust	none -40	vol 127
#dwa>	autre 75	blessure 50	none -61
#dyal	none -46
#dyin	collision 103
#e3at	bris_de_glace 190	degats_des_eaux -91	incendie 51	none -42
#e3ch	blessure 118	collision -44	incendie 41
#e3el	dommage_materiel 79	incendie 87
#e3ha	bris_de_glace 53
#e3la	bris_de_glace -118	collision -250	dommage_materiel -52	evenement_climatique -74	incendie 250	none -254	vandalisme 213	vol -147
#e3na	evenement_climatique 41	vol 107
#e3ni	vandalisme 76
#e3t>	none -46
#e77e	blessure 178	bris_de_glace -44	collision -52	degats_des_eaux 50	dommage_materiel 44	evenement_climatique -42	none -73	vol -44
#e7da	autre 42	collision 71	evenement_climatique 47	vandalisme -41
#e7lo	collision -59	degats_des_eaux 137	dommage_materiel 46	none -67	vandalisme -40	vol 93
#e7na	collision 71
#e7o>	autre 72	dommage_materiel 174	none -88	vol -42
#e7r>	dommage_materiel 106	vol 80
#e7re	incendie 109
#e7t>	blessure 83
#e7th	bris_de_glace 143	degats_des_eaux -59	incendie 50	vandalisme -61
#e7ti	degats_des_eaux 68	evenement_climatique 76
#e7to	blessure -45	degats_des_eaux 43	dommage_materiel 116
#e99>	bris_de_glace 42	collision 55	none -77	vandalisme 140	vol -69
#e99a	blessure 84	bris_de_glace 90	collision -66	dommage_materiel 53	none -67
#e99e	autre 93	none -76
#e9at	evenement_climatique 42	none -41	vol 92
#e9ba	autre -52	dommage_materiel 283	none -161	vandalisme -47	vol -107
#e9be	bris_de_glace -48	collision 47	vandalisme 85
#e9e3	degats_des_eaux 54	none -56	vandalisme 43
#e9el	bris_de_glace 157	collision -66	vol -58
#e9f>	bris_de_glace -50	degats_des_eaux 134	dommage_materiel -52	vandalisme 67	vol -46
#e9fa	collision 53
#e9ha	blessure 41	evenement_climatique 103
#e9na	collision -43	evenement_climatique -43	incendie 71	vandalisme 40	vol 49
#e9ni	collision 120
#e9o>	vol 125
#e9ou	collision -68	incendie -61	none -65	vandalisme -89	vol 219
#e9t>	blessure 102
#eage	collision 160
#eau>	none -43	vandalisme 44
#eaux	degats_des_eaux 63	incendie 88
#eba>	evenement_climatique 116
#ebag	collision -65	degats_des_eaux 90	vandalisme 139	vol -46
#ebb>	degats_des_eaux -49	dommage_materiel 91	vandalisme 45
#ebba	blessure 118	none -42
#ebbe	collision 71	dommage_materiel 81	evenement_climatique 67	none -66
#ebbi	evenement_climatique 97	none -50
#ebbn	vandalisme 139	vol -50
#ebch	collision 62	dommage_materiel 81	none -73
#ebda	vol 101
#ebe>	collision 53	dommage_materiel 81	evenement_climatique -63	incendie -60	vandalisme -42	vol 98
#ebha	blessure 96	collision -45	vol 75
#ebla	bris_de_glace 110	collision -59	none -58	vandalisme -50	vol 66
#ebna	autre 112	collision 78	none -65
#ebni	blessure 91	collision -101	degats_des_eaux 71	vandalisme 62	vol -51
#ebo>	collision -58	evenement_climatique -40	incendie 128	none -71	vandalisme -147	vol 196
#ebri	bris_de_glace 146
#ebro	collision -43	evenement_climatique 142
#ebs>	collision -72	degats_des_eaux 92	none -61	vandalisme 65
#ebt>	collision 42
#ebta	collision 147	none -56
#ebti	blessure 82	collision -69	dommage_materiel 86
#ebto	collision 129
#ech>	collision -46	none -51	vol 61
#echa	blessure 56	collision -107	evenement_climatique 51	incendie 43	vol -43
#echc	incendie -45	none -59	vandalisme 113
#eche	autre 76	collision -57	incendie 53	none -119
#echi	bris_de_glace 52	vol 47
#echn	degats_des_eaux 167	none -41	vol -62
#echo	collision 53	none -49	vol 51
#ecla	collision -40	vandalisme 73	vol 45
#ecol	blessure 77	dommage_materiel 89
#ecra	collision -57	dommage_materiel 267	vol -47
#ecte	collision -79	degats_des_eaux -41	dommage_materiel 98	incendie -42	none -65	vandalisme 126	vol -107
#ecti	vol 57
#ectr	collision -70	dommage_materiel 152	incendie 137	none -50	vandalisme -48
#ecue	incendie 199	none -50
#ecur	blessure 224	collision -72	vol -42
#eda>	vandalisme 121	vol -56
#edat	autre 110	blessure 42	collision -51	dommage_materiel -45	incendie 100	none -59	vol -41
#edch	collision 61	none 82
#edda	blessure 79	none -53
#edde	autre 110	collision 58	vandalisme -78
#eddh	blessure 64	collision -45	degats_des_eaux 40	dommage_materiel -49
#eddn	blessure 67
#eddo	collision -61	evenement_climatique 55	none -58	vandalisme 43	vol -53
#edes	collision 66
#edha	autre 127	collision -102
#edit	blessure 124	collision -124	dommage_materiel 96	vol -42
#edma	autre 56	collision 60
#edni	vol 122
#edra	vandalisme 142	vol -93
#edri	collision 134	vol -45
#edro	none 104
#eeke	collision -56	degats_des_eaux 49	dommage_materiel -118	none 127	vandalisme -49	vol 80
#efar	vol 153
#efch	collision 150
#effe	degats_des_eaux 96	none -52	vandalisme -45
#effo	incendie 83
#efkh	degats_des_eaux 90	dommage_materiel -53	incendie 86
#efna	collision 62	degats_des_eaux 49	vandalisme -43
#efo>	collision -43	evenement_climatique 124
#efou	collision 86
#efro	collision 77	degats_des_eaux -53	dommage_materiel 120	evenement_climatique -44
#efs>	collision 52	none -65	vol 138
#eft>	autre 68	none -46
#eftc	autre 51	collision 43
#efto	autre 141	dommage_materiel -49	none -51	vol 45
#egat	degats_des_eaux 118
#ege>	blessure 122	dommage_materiel -75	vandalisme 58
#egh>	dommage_materiel 46	none -50
#egre	incendie 106
#ehd>	bris_de_glace 148	none -49	vol 41
#ehdi	blessure -49	evenement_climatique -45	none -57	vandalisme 117
#ehic	collision 136
#ehri	blessure 99	degats_des_eaux -88	evenement_climatique 107	none -45	vandalisme -46
#ehro	degats_des_eaux 64	incendie 66
#eign	collision -48	degats_des_eaux 54	dommage_materiel -41	evenement_climatique 95	vandalisme 42	vol -53
#eikh	vandalisme 123
#eil>	autre 97	collision -61	none -62	vandalisme -55	vol 93
#eill	autre 92	none 85
#eima	vandalisme -53	vol 121
#ein>	collision 114
#eint	collision 144	dommage_materiel -50	evenement_climatique 59	none -75	vandalisme 55	vol -41
#ej3>	collision 52	vandalisme -46	vol 70
#ej3o	collision 82	evenement_climatique 52	vol -51
#ejem	collision -52	dommage_materiel -42	none -45	vandalisme 211
#ejhi	blessure -52	collision -54	vandalisme 49	vol 113
#ejho	incendie 55	vandalisme 136
#ejja	blessure 96	vol -41
#ejje	autre 127	collision -50	none -76	vol 102
#ejla	dommage_materiel -50	none -47	vandalisme 73	vol 99
#ejli	blessure 146	incendie -44	none -44
#ejlo	dommage_materiel 41	evenement_climatique 81
#ejna	degats_des_eaux -73	evenement_climatique 84	incendie 118	none -43	vandalisme -68
#ejo>	autre 84	none -54
#ejra	bris_de_glace 66
#ejt>	vol 107
#ekba	blessure -59	collision 61	degats_des_eaux -43	dommage_materiel 40	incendie 104	none -43	vandalisme -43
#eken	collision -56	degats_des_eaux 49	dommage_materiel -118	none 127	vandalisme -49	vol 80
#ekh>	degats_des_eaux 132
#ekha	incendie 121
#ekhd	blessure 157	collision -65	dommage_materiel 62	none -46
#ekhe	degats_des_eaux 48	evenement_climatique -42	incendie 47
#ekk>	none 45
#ekka	collision 47	none -66	vandalisme 117
#ekke	collision -87	none 83	vandalisme 90
#ekki	collision 149	none -45
#ekne	collision 68
#ekra	collision 56	none -42	vandalisme 178	vol -77
#ekri	bris_de_glace 71	vandalisme -47	vol 145
#el3o	bris_de_glace -57	degats_des_eaux -116	dommage_materiel -49	vandalisme 181	vol -50
#el9>	evenement_climatique 48
#el9a	blessure 114	degats_des_eaux 72	evenement_climatique -44	none -65	vol -45
#elas	collision -49	incendie 212	none -43
#elat	evenement_climatique 40	incendie 86	vol -56
#elb>	blessure 76	collision 67	none -50
#elba	collision 232	evenement_climatique -77	none -75	vandalisme -48	vol -49
#elbi	collision -66	dommage_materiel 70	none -57	vandalisme 110
#elch	degats_des_eaux 119	dommage_materiel 49	evenement_climatique -145	none 41
#eld>	bris_de_glace 106
#elda	blessure -54	collision 148
#eldi	blessure 48	dommage_materiel 89	none -48
#ele>	dommage_materiel 125	evenement_climatique 89
#elec	dommage_materiel 130	incendie 96	none -49	vandalisme -45
#elep	vol 51
#elev	autre 186	none -80
#elgi	autre 140	collision 53	none -121	vol -50
#elie	blessure 84	collision -47	degats_des_eaux 130	none -43
#elj>	blessure 76	dommage_materiel -52	evenement_climatique 163	none -42
#ell>	none -51	vandalisme 81	vol 98
#ella	vol 46
#elle	none -53
#ello	collision 43
#ells	autre 44	collision 73
#ellu	blessure 172	bris_de_glace 146	collision -41	degats_des_eaux -50	dommage_materiel -126	evenement_climatique -43	none -73	vandalisme -40
#elma	bris_de_glace -42	collision -143	degats_des_eaux 62	dommage_materiel -44	vandalisme 214
#elna	none 42
#elni	autre 201	blessure 101	none -183	vol -59
#elo>	dommage_materiel 74	vandalisme -40	vol 64
#elso	autre 125	blessure -50	collision -62	degats_des_eaux -49	dommage_materiel 145	vandalisme -41	vol -50
#elt>	collision 106
#elta	blessure -52	collision -81	dommage_materiel 219	none -43
#elux	bris_de_glace 134	degats_des_eaux -43	evenement_climatique 89	none -46
#em3a	incendie 81	none 57
#emar	vandalisme -47	vol 140
#embo	autre 73
#embr	evenement_climatique 86
#emch	collision 130	none 40
#eme>	collision -45	degats_des_eaux 62	vol 53
#emel	degats_des_eaux 124	evenement_climatique -135
#emen	autre 63
#emi>	collision 79
#emin	bris_de_glace 76	incendie 41
#emla	blessure -60	collision 93	degats_des_eaux 162	dommage_materiel -82	vol -46
#emma	bris_de_glace 81	none -44
#emmi	collision 63
#emmr	collision 92	vol -46
#emna	dommage_materiel -55	incendie 96
#emni	none 84
#emoi	collision 178	none -53	vandalisme -40
#emor	vol 90
#empe	evenement_climatique 147
#emra	autre -40	collision 41	evenement_climatique -77	vandalisme 100
#emrt	collision 98
#emsa	collision 61
#emt>	none 72
#emtc	autre 128
#en9a	degats_des_eaux 99	vol -40
#enag	degats_des_eaux -40	dommage_materiel 213	none -44
#enas	collision -71	vol 179
#enb>	bris_de_glace 58	collision 81
#enbi	degats_des_eaux 65
#ence	degats_des_eaux 52	none -55
#ench	autre -41	blessure 215	bris_de_glace -54	collision -62	degats_des_eaux -49	dommage_materiel -73	evenement_climatique -51	incendie -45	none 43	vandalisme -79
#end>	vol 66
#enda	dommage_materiel -40	vol 95
#endh	blessure 81	collision 88	dommage_materiel -57	vandalisme -56
#endn	blessure 89	collision -58	dommage_materiel -41	incendie 47	none -75	vandalisme -60	vol 130
#endo	blessure 101	collision 57	dommage_materiel 44	none -54
#ene>	blessure -56	collision -65	dommage_materiel -104	incendie 330	none -82	vandalisme -46	vol -68
#enet	bris_de_glace 258	collision -40	degats_des_eaux -49	dommage_materiel -40	none -68	vandalisme -70
#enho	collision -50	incendie 131	none -67	vandalisme -61
#enn>	none 121
#enna	bris_de_glace 78	dommage_materiel -44
#enne	autre 65	degats_des_eaux -40	evenement_climatique 106	none -110	vandalisme 73	vol -47
#enni	blessure 44	degats_des_eaux 88
#ens>	autre -95	collision 69	dommage_materiel 184	vol -67
#ense	dommage_materiel 53	evenement_climatique 66	none -41
#ensi	dommage_materiel 169	none -42
#ente	degats_des_eaux 40	evenement_climatique 87
#enti	dommage_materiel 97	none -58
#eot>	collision 92
#epho	vol 51
#epor	autre 92	dommage_materiel -47	vol 81
#epos	vol 118
#epot	blessure 125	collision -53	dommage_materiel -53	none -86	vandalisme -58	vol 154
#epte	dommage_materiel -40	evenement_climatique 114
#er3a	collision -84	dommage_materiel 129	none -72	vandalisme 108
#er7>	bris_de_glace 111	collision 79	vol -45
#er7a	vol 78
#er9>	bris_de_glace 83	collision -147	incendie 181
#er9a	collision 45	incendie 61	none -51
#er9e	bris_de_glace 66	degats_des_eaux 86	dommage_materiel 43
#er9o	incendie 179	none -48	vandalisme -55
#era>	dommage_materiel 98	vol 44
#eran	bris_de_glace 91	vol 42
#erat	blessure 96	evenement_climatique 59
#erb9	blessure -40	collision -131	dommage_materiel 80	evenement_climatique -50	vandalisme 208	vol -51
#erb>	vandalisme 100
#erba	collision 62
#erbc	collision -56	none -53	vandalisme 211	vol -45
#erbe	collision -42	vol 88
#erbi	collision -68	dommage_materiel 178	none -61
#erbn	collision 84
#erbo	collision -94	none -60	vandalisme 75	vol 177
#erbt	collision 58
#erce	dommage_materiel 57	none -46	vandalisme 64
#erch	collision 115	dommage_materiel 40
#erd>	bris_de_glace 77	vol 42
#erde	collision -40	evenement_climatique 80
#ere>	collision 86
#erf>	autre -47	blessure 192	bris_de_glace 118	collision -104	dommage_materiel -107	evenement_climatique -73	incendie -49	none -165	vandalisme -112	vol -112
#erfe	collision -52	degats_des_eaux 86	incendie 128	none -71
#erg3	bris_de_glace 150	degats_des_eaux 75	dommage_materiel 70	evenement_climatique -132	none -52
#erge	bris_de_glace 110	degats_des_eaux 55
#ergg	bris_de_glace -104	degats_des_eaux 50	incendie 179	none -81	vol -41
#ergl	autre -59	collision 99	vandalisme 132	vol -93
#ergu	autre -43	bris_de_glace 130	degats_des_eaux -150	evenement_climatique 96
#erha	blessure 161	dommage_materiel -41	none -118
#erie	incendie 52	none -40	vol 54
#erj>	degats_des_eaux 117	vandalisme -45
#erja	incendie 67
#erje	bris_de_glace 100
#erk>	collision -73	evenement_climatique 83	incendie 75
#erkh	blessure 238	bris_de_glace 90	collision -102	dommage_materiel -55	none -170	vol -47
#erli	collision 79
#erma	blessure 203	collision -85	dommage_materiel -45	incendie 80	none -40	vandalisme -45
#erme	blessure -41	collision 237	dommage_materiel 68	none -131	vandalisme -57	vol -54
#ermi	blessure 71
#ermo	collision -67	evenement_climatique 172	vandalisme 89	vol -67
#erne	bris_de_glace -52	degats_des_eaux 77	dommage_materiel 52	vandalisme -46
#erni	blessure 85	none -63	vandalisme 90
#erno	collision -57	none -72	vol 156
#erou	bris_de_glace -41	collision -68	degats_des_eaux -106	dommage_materiel 209	evenement_climatique -80	incendie 155	none -123	vol -70
#erqa	incendie 65	none -86	vandalisme -52	vol 158
#erqo	blessure 158	dommage_materiel -54	evenement_climatique -81	none -55	vandalisme -71	vol 52
#err9	bris_de_glace 111	degats_des_eaux 141	dommage_materiel -43	none -59	vol -63
#err>	autre 41	collision -45	dommage_materiel 53
#erra	vandalisme 66
#erre	blessure 46	none -40
#erri	bris_de_glace 51
#erro	collision -63	vandalisme 78	vol 69
#errs	vandalisme 49
#erru	autre 66	degats_des_eaux 40	dommage_materiel -41	vandalisme 79
#ers>	incendie 40
#ersa	collision 46	dommage_materiel -44	none -91	vandalisme 137
#ersi	collision 72	none -60	vol 95
#erso	bris_de_glace -42	collision -121	vandalisme 161
#erss	blessure 87	collision -100	none -88	vandalisme -54	vol -42
#ert>	vandalisme 73
#ertc	vandalisme 124	vol -49
#erte	autre 120	none -83
#erth	collision -54	none 107	vol 50
#erto	blessure 99	collision -45	degats_des_eaux 45	dommage_materiel 94	vandalisme -40
#erve	blessure 54	bris_de_glace -68	dommage_materiel 52	vandalisme 70
#ervi	evenement_climatique 44	none 93
#ervo	collision -95	dommage_materiel 93	incendie -81	vandalisme 151	vol -45
#erzo	collision 76	dommage_materiel 89
#eser	collision -95	dommage_materiel 93	incendie -81	vandalisme 151	vol -45
#esid	bris_de_glace 117	collision -46	dommage_materiel -51	vol 88
#eski	collision 118
#esma	collision -121	incendie 101	vandalisme 227	vol -111
#esra	dommage_materiel 198	none -61	vandalisme -50	vol -67
#ess>	collision -42	none -40	vol 48
#essa	degats_des_eaux 52	vandalisme 45
#esse	collision -42
#essi	bris_de_glace 59	degats_des_eaux -42	vol 106
#essn	collision -46	incendie 47	vol -40
#essr	vandalisme 148	vol -81
#essu	evenement_climatique -45	none -90	vandalisme 283
#est>	collision 52	dommage_materiel 56	none -54
#esta	autre 219	blessure -59	collision -51	dommage_materiel -41	evenement_climatique 41	none -275	vandalisme -81	vol -42
#esti	collision -44	dommage_materiel -100	none -91	vandalisme -43	vol 306
#et3a	blessure -72	collision 76	degats_des_eaux 46
#et3o	collision -62	degats_des_eaux -56	incendie 104	vandalisme 77
#etab	blessure -63	collision -45	dommage_materiel 94	evenement_climatique 61	incendie 46
#etag	dommage_materiel 81
#etai	collision -55	degats_des_eaux 63	dommage_materiel 183	none -56	vol -47
#etar	vandalisme 152	vol -47
#etat	bris_de_glace 49	collision -60	degats_des_eaux -147	evenement_climatique 153
#etch	collision -127	vandalisme 123
#ete>	evenement_climatique 64
#etha	vandalisme 103
#etna	collision 47
#etne	collision 92
#etni	blessure 72	dommage_materiel 58	vandalisme -57
#eton	collision 101
#etou	blessure 70	bris_de_glace -44	dommage_materiel 57	evenement_climatique 50
#etre	bris_de_glace 113	evenement_climatique 52	none -55	vandalisme -45
#etro	bris_de_glace 82	collision 61	none -53	vandalisme 55	vol -47
#ett>	dommage_materiel 87	none -61
#etta	bris_de_glace 160	none -49
#ettc	collision 51
#ette	none -47
#etti	autre 64	collision -44	dommage_materiel -44	vol 95
#etto	autre 117	bris_de_glace 51	collision 111	degats_des_eaux -42	none -99	vol -40
#eubl	degats_des_eaux 116	evenement_climatique 46	none -57	vol -44
#euge	collision 92
#euil	autre 119	blessure -56	collision -46	none -65	vol 41
#euro	dommage_materiel -45	vol 162
#eurs	blessure -55	collision -80	degats_des_eaux -94	dommage_materiel -42	evenement_climatique 54	none -61	vandalisme 238
#eus>	collision -66	vandalisme 64	vol 99
#euse	none -41	vol 54
#eux>	collision 83	dommage_materiel 50
#evar	collision 145	vol -74
#evem	autre 243	none -129
#evis	collision -50	dommage_materiel 217	none -71	vandalisme -55
#ewra	incendie 139	none -78
#expe	none 98
#exti	incendie 91
#eyet	incendie 86	none 53
#eyyd	collision -83	degats_des_eaux -114	evenement_climatique -48	vandalisme 104	vol 192
#eyye	degats_des_eaux 50	evenement_climatique 80	none -55
#eyyt	collision 110
#ezaf	incendie 62	none 74
#ezro	blessure -45	bris_de_glace -48	collision 142	dommage_materiel -71	incendie -98	none -72	vandalisme 141	vol -47
#ezt>	blessure 86	vol 44
#ezya	none 149
#ezz>	blessure 121	evenement_climatique 44
#ezzi	blessure 119	collision -48	incendie 79
#ezzo	vandalisme -40	vol 129
#fac>	collision 132	none -96
#fach	autre 97	incendie 43	vol -40
#fact	autre 69
#fad>	degats_des_eaux 157	incendie -70
#fahm	collision 103	degats_des_eaux 40
#fajr	bris_de_glace 158	evenement_climatique -47	none -59	vandalisme -49
#fak>	autre 105	dommage_materiel -40	none 48
#far>	autre 181	blessure 116	bris_de_glace -68	collision -135	degats_des_eaux -45	dommage_materiel -112	incendie -59	none -133	vandalisme -81
#fara	vol 107
#fat>	autre 117
#fate	degats_des_eaux -40	none 145
#faut	collision -50	degats_des_eaux 47	dommage_materiel 58	incendie 60
#faw>	incendie 40
#faya	degats_des_eaux -47	evenement_climatique 194	vol -44
#fayd	degats_des_eaux 45	evenement_climatique 78
#faza	collision -97	dommage_materiel 249	none -81	vandalisme 68	vol -50
#fch>	collision 43	none 68
#fe3>	autre 75	bris_de_glace -49	collision -115	dommage_materiel -57	evenement_climatique 93	none -85	vandalisme 77
#fe3n	collision -94	dommage_materiel -55	vandalisme 123	vol 84
#fe9n	blessure -58	collision -118	evenement_climatique -58	incendie 107	none -55	vandalisme -107	vol 131
#fe9t	blessure -41	none -56	vol 154
#fech	collision -48	none -50	vandalisme 265	vol -51
#fejr	collision -83	vandalisme -42	vol 179
#fekh	blessure 80	collision -75	degats_des_eaux 129
#fekk	blessure 47	collision 107	none -52	vol 60
#fel9	bris_de_glace 61	vandalisme 44
#fel>	dommage_materiel 176	none -100	vandalisme -58	vol 108
#fell	bris_de_glace 75	evenement_climatique -43
#felt	blessure -55	bris_de_glace -45	dommage_materiel 249	incendie 69	none -89	vandalisme -41
#fen>	blessure 116	collision -189	evenement_climatique 175	none -69	vandalisme -71	vol -68
#fene	bris_de_glace 258	collision -40	degats_des_eaux -49	dommage_materiel -40	none -68	vandalisme -70
#fer9	degats_des_eaux 95	none -49
#fer>	autre 68	blessure 80	collision -50	dommage_materiel -73	evenement_climatique 48	incendie 94	none -175	vol -50
#ferg	bris_de_glace 99	degats_des_eaux 41
#ferk	bris_de_glace 72	collision -67	degats_des_eaux -61	dommage_materiel 194	none -41
#ferm	bris_de_glace 95	collision 119	evenement_climatique -82	incendie 63	none -73	vandalisme -46
#ferq	collision 109	none -86	vandalisme -69	vol 115
#ferr	bris_de_glace 53	degats_des_eaux 119
#fert	bris_de_glace 239	collision -129	none -49
#fes>	bris_de_glace 52	collision 60	dommage_materiel 43
#fet>	autre 60	collision 42	dommage_materiel 84	none -44
#fett	bris_de_glace 149	collision 47	dommage_materiel 56	evenement_climatique -48	none -67	vandalisme -68
#feu>	collision 89
#feui	autre 202	blessure -108	collision -50	dommage_materiel -46	none -125	vol 68
#feur	collision 51	incendie 42
#feux	collision 105
#ffar	vol 132
#ffe>	collision -55	degats_des_eaux 192	incendie -48
#ffes	blessure 65	collision 141	dommage_materiel -82	vol -44
#ffeu	collision 51	incendie 42
#ffou	incendie 111
#ffre	collision -40	vol 93
#ffur	collision -40	dommage_materiel -42	vandalisme 141
#fha>	degats_des_eaux 108	none -45	vol 40
#fhem	autre 49	none 78
#fia>	collision 53	incendie 52
#fiat	collision 160
#fif>	bris_de_glace 118	collision 57	evenement_climatique -105
#fih>	none -42
#fiha	evenement_climatique 56
#fiho	bris_de_glace 54	collision -40	degats_des_eaux 61	vol 71
#fin>	autre 71
#fiss	blessure 59	bris_de_glace 124	degats_des_eaux -43
#fit>	blessure -75	bris_de_glace 176	degats_des_eaux -79	dommage_materiel 100	evenement_climatique -43	none -134	vandalisme -56	vol -41
#fith	incendie 175
#fiya	collision 75
#fjer	collision -75	incendie 63	vandalisme -52	vol 123
#fkh>	degats_des_eaux 165	incendie -52
#fkha	blessure 243	dommage_materiel -127	incendie 76	none -78	vol -47
#fla>	collision 125	evenement_climatique 45	incendie -51
#flet	blessure -41	collision -61	dommage_materiel 230	none -52
#flex	collision -77	degats_des_eaux 230	dommage_materiel 74	none -42	vol -50
#flot	degats_des_eaux 155
#flou	autre 98	collision -44	dommage_materiel 40
#fna>	collision 88	degats_des_eaux 59	vandalisme -57
#fni>	collision 48	evenement_climatique 124	vandalisme -52
#fo9>	degats_des_eaux 76	none -42
#fo9a	autre 48	bris_de_glace 65	collision -66	dommage_materiel -40	evenement_climatique -46
#fo9i	collision -67	degats_des_eaux 123
#fo9o	collision -116	none -61	vandalisme 211	vol -43
#fon>	none -47	vol 141
#fond	degats_des_eaux 112	evenement_climatique -40
#for>	collision 79
#forn	bris_de_glace 61	collision -85	vandalisme 58
#fou9	collision 45	degats_des_eaux 190	dommage_materiel -46	none -80
#fou>	incendie 52
#fouk	dommage_materiel 65
#foun	dommage_materiel 87
#fra>	dommage_materiel 98	evenement_climatique -40
#frac	blessure 74	collision -43	degats_des_eaux 164	vol -40
#fre>	collision -40	vol 93
#frei	collision 145
#frig	degats_des_eaux -43	dommage_materiel 60	incendie 68
#frin	blessure 78	collision 43
#friq	vandalisme 60
#frit	dommage_materiel 81	incendie 60	none -43
#frou	collision 70	vol 56
#fsed	degats_des_eaux 161
#ftan	autre -62	blessure -52	collision -78	degats_des_eaux -47	dommage_materiel 277	incendie -103	none -123	vol 41
#fte7	collision -42	vandalisme -79	vol 134
#fto>	autre 115	dommage_materiel -42	none 41	vandalisme -43
#ftou	collision 254	dommage_materiel -53	none -68
#fuit	degats_des_eaux 179
#fure	collision -40	dommage_materiel -42	vandalisme 141
#fya>	evenement_climatique 55	incendie 49
#g3at	bris_de_glace 150	degats_des_eaux 105	dommage_materiel 83	evenement_climatique -157	none -58
#ga3>	autre 60	bris_de_glace -45	dommage_materiel -48	none 54	vandalisme 45	vol -60
#gadi	autre 57
#gage	autre 175	blessure -70	bris_de_glace -47	collision -109	degats_des_eaux -55	dommage_materiel -152	evenement_climatique -64	incendie -97	none -227	vandalisme 164	vol 105
#gal>	blessure 44
#gala	bris_de_glace 66	collision -65	degats_des_eaux 83	dommage_materiel 114	vol -47
#gale	bris_de_glace 73	dommage_materiel 129
#gali	degats_des_eaux 58	dommage_materiel 42
#galo	dommage_materiel 56	incendie 151	vandalisme -55
#galt	collision 58
#gan>	blessure 97	bris_de_glace -41	none -65
#gar>	degats_des_eaux -56	evenement_climatique 220	none -101	vandalisme -43
#gara	collision 61	evenement_climatique 76	none -52
#gard	none -48	vandalisme -41	vol 185
#gare	collision 107	none -62	vandalisme -68	vol 103
#garr	collision -128	incendie 129	vandalisme 127	vol -87
#gat>	collision -56	degats_des_eaux 130	incendie 63
#gatl	autre -47	blessure -89	bris_de_glace -43	degats_des_eaux -42	dommage_materiel -59	evenement_climatique -58	incendie -73	none -185	vandalisme 258	vol -65
#gats	degats_des_eaux 47
#gaz>	bris_de_glace -40	collision -70	degats_des_eaux 46	incendie 121	none -60	vol 103
#gazo	bris_de_glace 180	collision -73	degats_des_eaux 67
#gdga	collision 207	none -80	vol -89
#ge3>	degats_des_eaux 95
#ge3a	autre -44	blessure -50	bris_de_glace 230	degats_des_eaux -172	dommage_materiel -48	evenement_climatique -52	incendie 65	none -76	vandalisme -40
#gef>	vol 48
#gela	blessure -53	dommage_materiel 75	evenement_climatique 94
#geme	autre 190	blessure -51	bris_de_glace -56	collision -42	dommage_materiel 132	none -151	vol -68
#genc	autre 73	none -74
#gend	dommage_materiel -40	vol 95
#gene	blessure -56	collision -65	dommage_materiel -104	incendie 330	none -82	vandalisme -46	vol -68
#geot	collision 92
#ger>	autre -53	vandalisme 97
#geur	autre 92	collision -44	degats_des_eaux -40	incendie 131	none -52
#gge3	bris_de_glace -104	degats_des_eaux 50	incendie 179	none -81	vol -41
#gha>	dommage_materiel 55	none -42
#ghab	collision 74	dommage_materiel -40	none -73	vol 143
#ghac	collision 54	degats_des_eaux 43
#ghad	collision 53
#ghal	collision 54	dommage_materiel 70
#ghan	collision -81	dommage_materiel 77	vandalisme 146	vol -59
#ghar	bris_de_glace 47	collision -41	degats_des_eaux 163	evenement_climatique 56	none -67
#ghas	autre 183	collision -75	degats_des_eaux 194	dommage_materiel -67	evenement_climatique -117	none -64	vol -68
#ghat	autre 65
#ghaw	vandalisme 96
#ghay	bris_de_glace 82	degats_des_eaux 67	evenement_climatique -53	none -46
#ghbe	collision 42	none -59	vandalisme -66	vol 177
#ghda	degats_des_eaux 44
#ghed	collision -59	vandalisme 65	vol -55
#ghel	vandalisme 51
#gher	collision -62	degats_des_eaux 48	evenement_climatique 174	none -51
#ghet	autre 111	none 55
#ghew	degats_des_eaux 50	vol 68
#ghi>	vol 48
#ghin	collision 112	evenement_climatique 108	none -69
#ghis	blessure -63	collision 105	degats_des_eaux -60	dommage_materiel -44	evenement_climatique 226	none -55
#ghit	autre 81	none 42
#ghla	autre -40	blessure 310	bris_de_glace -57	collision -100	degats_des_eaux -60	dommage_materiel -160	evenement_climatique -53	incendie -57	none -165	vandalisme -51	vol -81
#ghli	dommage_materiel 71
#ghoc	autre 114	collision -48	none 82	vandalisme 44	vol -44
#ghor	blessure 70
#ghra	blessure 90	bris_de_glace 77	collision -63	dommage_materiel -81	evenement_climatique 55	none -59
#ghre	degats_des_eaux 48	none 53
#ghse	blessure 61	bris_de_glace 65	degats_des_eaux 66	evenement_climatique -44
#ghso	bris_de_glace 99	collision -123	degats_des_eaux -43	dommage_materiel 124	none -43
#ghta	blessure -72	degats_des_eaux -70	dommage_materiel 139	incendie 49
#giqu	autre 140	collision 53	none -121	vol -50
#glac	bris_de_glace 130	collision -98	none -83	vandalisme 112	vol -42
#glas	bris_de_glace 78	collision 68	evenement_climatique -40
#gle>	collision 92	dommage_materiel 50
#glis	collision 47	dommage_materiel 40
#glov	collision 61
#gne>	autre 51	evenement_climatique 68	none -51
#gnoi	collision -61	degats_des_eaux 180	dommage_materiel -42
#gnot	collision 106	none -42
#gol>	collision 51
#golf	bris_de_glace 43	dommage_materiel -46	evenement_climatique -45	incendie 115
#goln	collision 51	dommage_materiel -44	evenement_climatique 169
#goo>	blessure -40	bris_de_glace 87	collision 75	evenement_climatique -62	none -41
#gora	blessure 184	collision -76	evenement_climatique 81	none -67
#goul	incendie 49	vol 64
#gout	degats_des_eaux 45	dommage_materiel -48	evenement_climatique -65	vol 114
#gps>	bris_de_glace -41	none -63	vandalisme -75	vol 280
#gra>	evenement_climatique 80	vandalisme 102	vol -105
#grav	bris_de_glace 126	collision -119	vol 46
#grel	evenement_climatique 219	none -59	vandalisme -40
#gril	collision -59	evenement_climatique 103	vandalisme 69
#gris	vol 114
#guer	incendie 105	vol -49
#guid	collision 68	vol 76
#guig	collision -65	evenement_climatique 44	none -42	vandalisme -53	vol 101
#h10>	collision 45
#h15>	collision 98	none 68
#h20>	none 154
#h30>	none 134
#h3el	incendie 257	none -51
#h3la	collision -62	incendie 221
#h45>	none 121
#h7al	autre 99	none 83
#ha3l	collision -41	incendie 92
#ha3r	incendie 148
#hab>	blessure 77	none -41	vol 51
#haba	collision 284	evenement_climatique -47	none -58	vandalisme -44
#habi	collision -103	evenement_climatique 177	none -53	vandalisme 45	vol -45
#habr	blessure -42	collision -75	dommage_materiel -49	evenement_climatique 57	none -95	vandalisme -43	vol 228
#hach	blessure 66	none -52
#had>	vol 44
#hada	none 62
#hadc	autre 45	collision -44	none 67	vol -41
#hady	collision 71
#haf>	collision 69	none -48	vol 82
#hafc	vandalisme 74	vol -49
#hafe	vandalisme 103
#hafo	collision -69	degats_des_eaux 44	vandalisme 141
#haft	bris_de_glace 77	collision 58	none -42
#hage	collision 66
#haha	vol 53
#hahd	collision -42	vandalisme 165
#hain	vandalisme -54	vol 128
#haja	blessure 62
#hak>	dommage_materiel 167	vol -56
#hal>	collision -41	dommage_materiel 74	vandalisme -52	vol 64
#hala	collision 52	dommage_materiel 159	none -46	vandalisme -43	vol -47
#hale	vol 54
#hali	autre 87	collision -95	dommage_materiel 236	incendie -40	none -133	vandalisme -96	vol 41
#hall	none -112	vandalisme 48	vol 147
#halt	blessure 50	incendie 48
#ham>	autre 108	dommage_materiel 64	none -62
#hamb	blessure -48	bris_de_glace 124	collision -48	degats_des_eaux 96	none -69	vandalisme -50	vol 57
#hamm	blessure 138	bris_de_glace -42	none -86
#hams	bris_de_glace 73	none 51
#han>	incendie 121
#hana	bris_de_glace 121	collision -41	incendie 82
#hang	autre 149	bris_de_glace -45	degats_des_eaux -47	dommage_materiel -43	evenement_climatique 186	none -146	vandalisme -42	vol -54
#hani	collision 138	dommage_materiel 93	none -53	vandalisme -91	vol -54
#hant	dommage_materiel -81	evenement_climatique 183
#haou	bris_de_glace 89	collision 60
#har9	bris_de_glace -41	collision -58	degats_des_eaux 141	evenement_climatique 179	none -86	vandalisme -49
#hara	bris_de_glace 159	collision -64	evenement_climatique -129	incendie 74	none -81	vandalisme -43	vol -54
#harb	bris_de_glace -115	degats_des_eaux 50	none -58	vandalisme 41	vol 77
#hare	bris_de_glace 67	collision 60	none -46
#harg	autre 82	incendie 121	none -43
#hari	dommage_materiel 135
#harj	evenement_climatique 40
#harm	bris_de_glace 48	vol 62
#hass	vandalisme 53
#hat>	dommage_materiel 59	none -51
#hatc	autre 155
#hate	bris_de_glace 102	collision -41	degats_des_eaux -49	dommage_materiel 91	none -41	vandalisme 65	vol -112
#hats	collision 146
#hatt	bris_de_glace 102	collision 41	degats_des_eaux -47	none -68	vandalisme 98	vol -74
#hauf	degats_des_eaux 100
#haw>	vol 99
#hawc	collision -52	degats_des_eaux 71	dommage_materiel 61
#hawi	collision 80	vol 57
#hawy	autre 65	collision -47	dommage_materiel -44	evenement_climatique -51	incendie 57	none -55	vandalisme 42	vol 55
#hay>	vandalisme -58	vol 91
#haye	bris_de_glace 123	collision -88	degats_des_eaux 100	evenement_climatique -105	none -72	vandalisme -48	vol 50
#hazn	collision -49	vol 65
#hazz	blessure 81	degats_des_eaux -47	vol 60
#hbar	autre -43	collision 67	none 96	vandalisme -45
#hber	collision 42	none -59	vandalisme -66	vol 177
#hbet	dommage_materiel 59
#hbi>	collision 89
#hch>	blessure -49	collision 75	incendie -42	none 124	vol -53
#hcha	blessure 90	collision -101	dommage_materiel -40	none -109	vandalisme 137
#hda>	incendie 45	vol 51
#hdar	dommage_materiel 54	vandalisme 52
#hdat	bris_de_glace -48	evenement_climatique 45	vol 126
#hdaw	vol 160
#hdda	dommage_materiel 40	evenement_climatique 41
#hdec	autre -59	bris_de_glace 43	dommage_materiel -42	vol 121
#hdem	autre 115	collision -60	none -44	vandalisme 73	vol -42
#hder	degats_des_eaux 68
#hdi>	blessure 83	degats_des_eaux -40	dommage_materiel 46	vandalisme 68
#hdia	autre -43	blessure -81	collision -56	dommage_materiel 70	evenement_climatique -60	incendie -46	none -101	vandalisme 162
#hdin	incendie 143	none -124
#hdit	autre 96	collision 44	vol -52
#hdma	blessure 160	collision -103	dommage_materiel 130	evenement_climatique -40	none -75	vandalisme -59	vol -114
#hdou	collision 48
#he3e	autre -41	dommage_materiel 69	incendie 105
#he3l	bris_de_glace -99	collision -209	evenement_climatique -51	incendie 400	none -140	vandalisme -90	vol -70
#he99	bris_de_glace 69	none -73	vandalisme 91	vol -57
#he9>	blessure 126	bris_de_glace 110	collision -113	none -42
#heb>	collision -42	vol 153
#hebb	collision 52	dommage_materiel 76	evenement_climatique 98	none -50
#hebc	autre -41	dommage_materiel 134	none -82	vandalisme 53	vol -46
#hebt	blessure 74	collision 79	dommage_materiel 65	none -49	vol -51
#hed>	bris_de_glace 54	evenement_climatique 83	vandalisme -52	vol 40
#heda	collision -40	dommage_materiel 93	incendie 86
#hedc	collision 85
#hedm	autre 49	collision 52
#hedo	collision 97
#hefa	vol 153
#hefn	evenement_climatique 40
#heft	vol 80
#heik	vandalisme 123
#hejr	dommage_materiel 79	incendie 45
#hek>	blessure 135	collision 76	dommage_materiel -66	none -74
#hel3	collision 70
#hel>	collision 40
#heln	collision 79	dommage_materiel 63
#hels	autre 128	dommage_materiel 79	none -40
#helt	collision 155
#hem3	incendie 233	none -97
#hem>	collision -87	vandalisme 106
#hemi	bris_de_glace 76	incendie 41
#hemm	blessure -46	collision -46	incendie 183	vandalisme -77
#hemn	none 40
#hems	blessure -44	collision 181
#hemt	autre 82	none 63
#hen>	collision -66	incendie 92	vol 154
#her9	blessure 60	bris_de_glace 87	collision -50	degats_des_eaux 51	none -68	vol -49
#her>	autre 41	evenement_climatique 45	none -63	vol 41
#herb	vandalisme 86
#herj	collision 71	degats_des_eaux 50
#herr	none -44	vandalisme 50
#hers	blessure 59	collision -90	dommage_materiel 56	none -60	vandalisme 41
#hes>	degats_des_eaux 97
#het>	collision -51	evenement_climatique 40	incendie 45	none -51	vol 69
#hett	bris_de_glace 70	vandalisme 50
#heww	vandalisme 47
#hez>	evenement_climatique 43	vol 132
#hezz	vol 52
#hffa	vol 130
#hfif	bris_de_glace 123	collision 48	evenement_climatique -80
#hha>	blessure 132	evenement_climatique -48
#hhar	none 129
#hher	autre 100	collision -51	evenement_climatique 50	none -61
#hhh>	bris_de_glace 44	collision 58
#hhhh	blessure -40	bris_de_glace 140	collision 53	degats_des_eaux -57
#hhou	autre 130	dommage_materiel -43	evenement_climatique -40	none -95
#hia>	none -53
#hiba	collision 73
#hich	bris_de_glace 50	incendie 68
#hicu	collision 136
#hid>	bris_de_glace 52	vol 47
#hifo	incendie 68	vandalisme 50
#hika	vandalisme 57	vol 84
#hila	dommage_materiel 172	none -52	vol -71
#him>	degats_des_eaux 97
#hin>	vol 123
#hina	bris_de_glace -40	collision 66	dommage_materiel -40	none -67
#hine	autre 58	degats_des_eaux 107	none -56
#hira	evenement_climatique -51	none -47
#his>	blessure -67	collision 69	degats_des_eaux -64	dommage_materiel -48	evenement_climatique 250	none -56
#hit>	autre 73
#hitc	collision -86	vol 116
#hiya	collision 45
#hka>	collision 56	evenement_climatique 99	none -42
#hki>	collision -57	none 47	vandalisme 96
#hkil	collision 67	none -43	vandalisme 94
#hkit	blessure 68	collision -89	none -79	vandalisme 220
#hkou	collision 72	vol 71
#hla>	evenement_climatique 82	none -52
#hlat	blessure 53
#hles	autre -44	collision -89	dommage_materiel -63	vandalisme -52	vol 223
#hlet	collision 67	degats_des_eaux -78	dommage_materiel -41	evenement_climatique 155	vandalisme -44
#hli>	dommage_materiel 129
#hlle	blessure 76
#hlli	none 44
#hlo>	none -55	vol 256
#hlou	collision 73
#hmis	none 66
#hna>	none -61	vol 79
#hne9	blessure -46	collision -49	incendie 191
#hno>	none 83
#hobz	incendie 70
#hoc>	collision 162
#hoch	autre 114	collision -48	none 82	vandalisme 44	vol -44
#hodr	collision 82	vol -46
#hof>	collision 48	vandalisme -44
#hofo	collision 53	evenement_climatique -66	vandalisme 60
#hoir	blessure 108	collision -69	degats_des_eaux 45	dommage_materiel -83	incendie -57	none -93	vandalisme -63	vol 114
#hokr	none 112
#hom>	evenement_climatique 49	none -44
#homa	autre 44	bris_de_glace -68	collision 46	degats_des_eaux 89	evenement_climatique -80	none -44	vandalisme 57	vol -40
#hon>	blessure 49	collision -44	degats_des_eaux 153	dommage_materiel 86	evenement_climatique -61	none -50
#hone	vandalisme 41	vol 56
#hor>	vol 72
#hort	collision 70
#horz	blessure 117	vol 45
#hote	autre 94	collision -54	dommage_materiel 131	none -95
#hoto	autre 101	blessure -41	collision -46	dommage_materiel 78	none -77
#hott	incendie 237
#hou>	vandalisme 185	vol -47
#houi	degats_des_eaux 59
#houk	autre -42	blessure 206	dommage_materiel -109	evenement_climatique -47	incendie -54	vandalisme -50	vol -58
#houl	collision -65	incendie 41	vandalisme 51	vol 49
#houm	autre 62	vandalisme -40
#houn	bris_de_glace 71	degats_des_eaux 77	dommage_materiel 63	incendie -53
#hour	autre 62	collision -42	none -88	vandalisme 74	vol 106
#hout	collision 100
#houy	collision 79
#hoya	collision 79	dommage_materiel 68
#hqet	bris_de_glace 194	degats_des_eaux 77	evenement_climatique -43	incendie -43	none -63
#hqqa	bris_de_glace 236	collision -96	none -46	vandalisme -100
#hra>	degats_des_eaux 78	none 45	vandalisme -44
#hrab	incendie 40
#hraj	none -49	vandalisme 127
#hrar	bris_de_glace 76	collision -174	dommage_materiel -96	incendie 351	none -74	vandalisme -55
#hrat	autre 149	collision -152	degats_des_eaux -41	none -155	vandalisme 209	vol -79
#hraz	blessure 86	bris_de_glace 42	collision -62	none -41
#hrb>	collision 47	vandalisme -64	vol 128
#hrba	collision 74	evenement_climatique 77	vandalisme -44
#hre7	autre 105	none -74
#hre9	degats_des_eaux 73
#hreb	incendie 45	vandalisme -56	vol 48
#hrej	vandalisme 42
#hri>	blessure 111	evenement_climatique 55
#hrin	bris_de_glace 128	collision -79	degats_des_eaux -44	vandalisme 89
#hrit	autre 128	dommage_materiel 90	none -101	vol -63
#hrje	bris_de_glace 152	collision -92	vandalisme -73	vol 60
#hrou	bris_de_glace 55	degats_des_eaux 50
#hsar	dommage_materiel 104	incendie 52	vandalisme -43
#hsel	bris_de_glace 78	degats_des_eaux 80	evenement_climatique -50
#hser	degats_des_eaux 111
#hta>	evenement_climatique 178
#htaf	collision -99	none -165	vandalisme -59	vol 374
#htef	collision -48	dommage_materiel -41	none -47	vol 223
#htfo	collision -63	vol 181
#hti>	bris_de_glace 84	collision 43	degats_des_eaux 41	none -40	vol -43
#htou	dommage_materiel 53	evenement_climatique 41	none -70	vol 65
#hwat	incendie 76
#hwaw	none -82	vandalisme -65	vol 274
#hwia	blessure -67	collision 63	dommage_materiel 80
#hya>	blessure 112	collision 43	none -44
#hyat	bris_de_glace 97	degats_des_eaux -48	evenement_climatique 70
#hzen	incendie 105	vol 66
#i3i>	collision -46	evenement_climatique 57	none 88	vandalisme 60	vol -45
#i7a>	degats_des_eaux 131	evenement_climatique 60	none -73	vol -54
#i7t>	blessure 75
#i9a>	evenement_climatique 113
#i9ay	collision -41	degats_des_eaux -65	evenement_climatique 234	vol -53
#i9i>	collision 50	incendie -73	vandalisme 122	vol -70
#iad>	bris_de_glace 121	none -52	vol 58
#iair	vandalisme -50	vol 175
#ial>	evenement_climatique 88
#ialo	degats_des_eaux 85
#ian>	dommage_materiel 55
#iang	collision 116
#iat>	vol 63
#iate	collision 169	degats_des_eaux -59	evenement_climatique 57
#iba>	dommage_materiel 56	vandalisme 60
#iban	collision 151	degats_des_eaux 47	none -73
#ibi>	none -41	vandalisme 73	vol 79
#ibn>	autre -41	blessure -47	vol 165
#ich>	vandalisme 49
#icha	bris_de_glace 46
#iche	blessure 68	none -47	vol 103
#ichk	collision 56	evenement_climatique 99	none -42
#icit	blessure -76	collision -57	dommage_materiel 248	incendie -69	none -52	vol -45
#ick>	blessure 112	vandalisme -60	vol 110
#icul	collision 122
#icyc	collision 109	dommage_materiel 44	vandalisme -67
#ida>	autre 45	none -64
#idat	blessure -59	collision 41	degats_des_eaux 102
#ide>	collision -82	degats_des_eaux 160	none -90	vandalisme 134
#idea	incendie 89	vandalisme 54
#iden	collision 90
#ideo	collision -122	none -80	vandalisme 215	vol 40
#idi>	incendie 44
#idia	degats_des_eaux 83
#idon	degats_des_eaux -62	dommage_materiel 52	evenement_climatique -53	incendie 168	vandalisme -54
#iege	vandalisme 78	vol 48
#iel>	collision 72
#ien>	autre 48
#ient	dommage_materiel 156
#iere	collision 88
#iers	incendie 79
#iete	incendie 55
#ieur	blessure 114	degats_des_eaux -40	dommage_materiel -55	evenement_climatique -79	none -78	vandalisme -49	vol 87
#ifa>	evenement_climatique 179
#ifac	autre 144	none 41	vol -41
#ifet	autre 116	dommage_materiel 68	none -61
#iffe	bris_de_glace 75	collision 104
#iffu	collision -40	dommage_materiel -42	vandalisme 141
#ifi>	collision 78	dommage_materiel 47
#ifon	none -42	vol 79
#ifor	collision 79
#ifou	incendie 58	vandalisme 40
#ifra	evenement_climatique 55
#ift>	autre -90	collision 125	none 101
#ifto	autre 122	collision 67	vol -43
#igne	evenement_climatique 69
#igno	degats_des_eaux 78	dommage_materiel -40	none -48	vandalisme 78
#igo>	degats_des_eaux -43	dommage_materiel 60	incendie 68
#ihom	evenement_climatique 53	vol 57
#ihou	vandalisme 77
#ija>	none 153
#ika>	evenement_climatique 92	incendie 62
#ikay	vandalisme 57	vol 84
#ikh>	vandalisme 107
#ikom	autre 105
#ila>	vandalisme 47
#ilah	incendie 44
#ilal	dommage_materiel 109	none -51	vandalisme -66
#ilat	collision 87	evenement_climatique 46	none -41	vol -42
#ile>	collision 114
#ilet	collision -48	dommage_materiel 56	none -52	vandalisme 62	vol -42
#ilif	dommage_materiel 109
#ille	autre 71	blessure 43
#ilti	collision 76	vandalisme 69	vol -48
#ima>	incendie 42	vol -53
#imar	vol 49
#imat	incendie 55	vol -47
#imen	collision 57	dommage_materiel -54	vandalisme 141	vol -89
#imma	blessure -65	collision -60	dommage_materiel 131	evenement_climatique -46	none -86	vandalisme -67	vol 153
#imme	bris_de_glace -50	collision -41	degats_des_eaux 152	dommage_materiel -47	none -103	vandalisme 113	vol -73
#imn>	bris_de_glace 128	collision 71	evenement_climatique -71
#imna	bris_de_glace 124	collision -87
#impa	bris_de_glace 168	collision -73
#imta	collision 51	none 112	vandalisme -46
#ina>	degats_des_eaux 46
#inac	collision 72	none -54	vandalisme -46	vol 105
#inah	incendie 73
#inat	degats_des_eaux 54	vandalisme 78	vol -54
#ince	collision -98	dommage_materiel -53	incendie 211	none -67	vandalisme -74	vol 105
#inch	dommage_materiel -52	evenement_climatique -42	none 227	vol -58
#inct	incendie 48
#indu	bris_de_glace -70	dommage_materiel 169	none -41	vol 56
#ine>	degats_des_eaux 63	none -47
#inee	bris_de_glace 76	incendie 41
#iner	blessure 116
#ines	collision -62	degats_des_eaux 151	vol 67
#inet	collision -49	degats_des_eaux 57	dommage_materiel 45
#ing>	collision 53
#ingo	collision 79
#inha	collision -88	dommage_materiel 93
#ini>	degats_des_eaux 41
#inin	autre 111	bris_de_glace 59	collision -50	degats_des_eaux 100	none -65	vol -50
#iniq	autre 119	collision 62	none -50
#iniy	collision 59	degats_des_eaux -64	dommage_materiel 82	vandalisme -55	vol 80
#inoi	degats_des_eaux 115	dommage_materiel 83	evenement_climatique -49
#inse	bris_de_glace 176	incendie -60
#int>	collision 79
#inte	collision -51	vandalisme 101	vol 80
#ints	blessure 164	bris_de_glace 111	dommage_materiel -61	evenement_climatique -73	none -53
#intu	bris_de_glace -46	collision 159	dommage_materiel -56	evenement_climatique 66	none -87	vandalisme 63	vol -47
#ion>	none -40
#ionn	bris_de_glace 43	collision 160	none -51
#iori	collision 69
#iot>	autre -62	bris_de_glace 55	dommage_materiel 182	none -55	vandalisme -47
#ipho	degats_des_eaux 47	vol 83
#ipor	collision 94
#ique	none -44
#iqui	bris_de_glace -41	vandalisme 84	vol 43
#irag	collision 144
#iran	collision -79	degats_des_eaux 77
#irat	autre 98	collision 54	none -77	vol -79
#irba	collision 68
#ircu	collision 70	incendie 75
#ire>	collision -40	dommage_materiel 47	vol 45
#iro>	collision -59	evenement_climatique 82	vandalisme -51	vol 45
#irou	collision 127
#isat	collision -61	degats_des_eaux 101	dommage_materiel -45	evenement_climatique 125	vol -95
#isci	blessure 55	collision -60	degats_des_eaux 176	dommage_materiel -44	evenement_climatique 101	none -114	vol -57
#ise>	bris_de_glace 99	collision -40
#iser	collision 117
#iseu	degats_des_eaux 41	incendie 53
#isin	bris_de_glace 42	degats_des_eaux 78
#iski	collision 90
#iskl	collision 81	none -47
#ison	collision 56	dommage_materiel 53
#isqu	blessure 84	collision -103	none -40	vandalisme -42	vol 70
#iss>	collision 139	vandalisme -58	vol -41
#issa	vol 67
#isse	bris_de_glace 50	none -50	vol 81
#issi	autre 73	collision 70	dommage_materiel 42
#isso	collision 88	incendie 63
#issu	bris_de_glace 82	collision 44	none -43
#ista	autre 160	dommage_materiel 68	none -77	vol -41
#iste	autre 149	none -74
#ita>	autre 174	collision 44	none -87	vol -42
#itai	evenement_climatique 101	none -80	vandalisme -107	vol 141
#ital	bris_de_glace 48	collision 59
#itar	blessure 54	collision 54
#itch	collision -66	vandalisme 41	vol 99
#ite>	degats_des_eaux 43	none -40	vandalisme 64
#iter	bris_de_glace -56	collision 41	degats_des_eaux 169	vol -47
#iteu	dommage_materiel 174	vol -43
#itha	incendie 64
#itho	autre 334	blessure -41	collision -55	dommage_materiel -69	none -124	vandalisme -64
#iti>	bris_de_glace 59	dommage_materiel 46	evenement_climatique -55	vandalisme 154	vol -76
#ito>	blessure 68	bris_de_glace 41	vol 50
#itou	blessure 46	collision -52	evenement_climatique 78	none -71
#itre	bris_de_glace 153	collision -41	dommage_materiel -41
#itri	bris_de_glace 134	vandalisme 81
#itro	degats_des_eaux -45	dommage_materiel 58	evenement_climatique 168	incendie -53
#itur	evenement_climatique 54	none -56	vandalisme 68
#ium>	dommage_materiel 146	none -44
#ive>	autre -58	blessure 96	dommage_materiel -47	none -70	vol 148
#iver	collision -70	degats_des_eaux -44	none -68	vandalisme -72	vol 229
#ivil	evenement_climatique 53	incendie 45
#ivra	collision 103
#ivre	dommage_materiel -41	vol 76
#iwni	none 91
#iya>	collision 40
#iyad	dommage_materiel 68	none -55	vandalisme 103	vol -64
#iyah	evenement_climatique 97
#iyam	none 113
#iyat	collision 73
#iyed	collision 78	dommage_materiel 85
#iyeh	none 127
#iyet	collision 54
#iyin	degats_des_eaux 55	dommage_materiel -44	none -42	vol 101
#iyo>	degats_des_eaux 154
#j3a>	dommage_materiel 78
#j3at	collision 62
#j3o>	autre 340	blessure -41	collision -65	none -87	vandalisme -55	vol -46
#j3ou	autre 187	collision 87	none -126	vol -82
#ja3>	collision 139	evenement_climatique -55
#ja3t	incendie 90	vol -47
#jab>	degats_des_eaux 40	dommage_materiel 69	none -47	vandalisme 97	vol -44
#jah>	bris_de_glace -101	dommage_materiel 46	vandalisme 142
#jaj>	bris_de_glace 236	collision -67	degats_des_eaux -46	evenement_climatique 45	none -66	vol -51
#jaja	bris_de_glace 295	collision -138	degats_des_eaux -42	dommage_materiel -42	evenement_climatique 73	none -94	vol -59
#jala	autre -44	collision 77	vol 113
#jama	bris_de_glace 173	evenement_climatique 60	none -47	vandalisme -40	vol -40
#jame	incendie 49	vol 98
#jami	collision 132	degats_des_eaux 45	none -83
#jand	collision 66
#jane	dommage_materiel 97
#jani	collision 44	degats_des_eaux -49	evenement_climatique 177	vol -57
#jant	blessure -46	collision 54	dommage_materiel 80
#janv	bris_de_glace -40	collision 41	none 114
#jar>	none -41
#jara	degats_des_eaux 63	dommage_materiel 104	evenement_climatique -41
#jard	collision -58	incendie 134	none -57	vol -64
#jari	dommage_materiel 45
#jarn	collision -78	degats_des_eaux 48	dommage_materiel 66
#jarr	vandalisme -48	vol 169
#jat>	none -43
#jatn	bris_de_glace 65	dommage_materiel 210	none -118	vandalisme -43	vol -72
#jave	dommage_materiel 156	none -74
#jawa	autre 55	dommage_materiel 134	none -148	vandalisme -40
#jawb	degats_des_eaux 51	none 88
#jawc	incendie 59	none 138	vandalisme -54	vol -43
#jawe	dommage_materiel 171	none -65	vol -73
#jay>	collision 57	degats_des_eaux 84	vol -47
#jaya	collision 112
#jbed	blessure -52	collision -71	dommage_materiel 67	none -40	vol 140
#jbeh	bris_de_glace 122
#jbel	degats_des_eaux -58	evenement_climatique 271	vandalisme -42	vol -61
#jbi>	collision -42	incendie 114	vandalisme 61
#jda>	vandalisme -48	vol 119
#jdar	blessure -43	dommage_materiel -44	evenement_climatique 88	none -99	vandalisme 89
#jdid	autre 55	collision -66	dommage_materiel 59	vandalisme 42	vol -49
#je3>	autre 89	collision 49	dommage_materiel 45	none -44
#je3n	collision 60	vol 112
#je3t	none -57	vol 88
#jeb>	collision 121	incendie 78	vol -48
#jebd	collision -51	vol 124
#jebs	collision -68	degats_des_eaux 139	dommage_materiel -47	none -68	vandalisme 110
#ject	blessure -48	collision -87	dommage_materiel 135	incendie -50	none -83	vandalisme 171	vol -126
#jed>	incendie 56	vol 79
#jedd	dommage_materiel 80
#jehd	bris_de_glace 113	none -42	vol 52
#jel>	blessure 44	collision -51	dommage_materiel 92	none -52	vandalisme 47
#jeld	blessure 98	dommage_materiel 43	vandalisme -43
#jelh	blessure 47	collision 51
#jell	autre 117	blessure -41	collision -84	vol 83
#jem3	none 126
#jem>	bris_de_glace 75	collision -59	evenement_climatique 51	none -44	vandalisme 43
#jenb	bris_de_glace 47	collision 84
#jer7	bris_de_glace 65
#jer>	collision -59	degats_des_eaux 48	none -45	vandalisme 172
#jerr	collision -45	dommage_materiel 56	vol 98
#jhi>	blessure -50	vandalisme 41	vol 99
#jhou	incendie 53
#jib>	none -72	vol 44
#jin>	bris_de_glace 116	collision -75	degats_des_eaux -90	evenement_climatique -49	incendie -43	none -56	vandalisme 135
#jira	collision -79	degats_des_eaux 77
#jit>	collision 130	vandalisme -71	vol 45
#jiw>	dommage_materiel 49	vol -40
#jja>	degats_des_eaux 129
#jjar	blessure 98	collision 46
#jje3	autre 232	none -156	vol -42
#jjel	collision -54	degats_des_eaux -43	evenement_climatique 65	vandalisme -45	vol 174
#jla>	collision 57	dommage_materiel -45	evenement_climatique 53	incendie 43
#jlat	collision -83	degats_des_eaux 53	dommage_materiel -43	none -42	vandalisme 104	vol 73
#jli>	blessure 109
#jlia	collision 151	vandalisme -41
#jlih	blessure 112	incendie -62
#jlo>	bris_de_glace -44	dommage_materiel 68
#jlou	evenement_climatique 138	none -43	vol -49
#jm3a	none 67
#jme3	blessure -40	bris_de_glace 110	degats_des_eaux 100	dommage_materiel -91	vandalisme 44
#jna>	incendie 120	none -45	vandalisme -63	vol 42
#jnab	blessure 74	collision 91	dommage_materiel 52	none -93
#jnan	autre -41	blessure -76	collision -105	degats_des_eaux -52	dommage_materiel -145	evenement_climatique -64	incendie 104	none -167	vandalisme 310	vol -66
#jnb>	autre -41	blessure -61	collision 66	none -55	vandalisme 48	vol 74
#join	degats_des_eaux 150	dommage_materiel -45
#joj>	none 66
#jour	blessure 51	collision -66	vol 108
#jra7	collision 65	vandalisme -42	vol 76
#jra>	bris_de_glace 67	collision -42
#jral	collision -62	evenement_climatique 90	incendie 57
#jrat	bris_de_glace 163	collision -50	dommage_materiel -42	incendie 79	none -62	vol -46
#jre7	bris_de_glace 102	none -42
#jri>	blessure 108	collision -75
#jrou	bris_de_glace 64	degats_des_eaux -43	vandalisme 69
#juin	none 75
#k7al	blessure 132	dommage_materiel -51	incendie 55	none -63
#k7el	incendie 168	none -65
#k7la	dommage_materiel 66	incendie 111
#ka3b	collision 54	incendie 108
#kab>	bris_de_glace 51	collision 131	vandalisme -66
#kabe	collision 100	evenement_climatique -44	incendie 48	vandalisme 44
#kabi	vol 129
#kahl	blessure 95	collision -220	dommage_materiel -54	evenement_climatique -45	incendie 144	none -61	vandalisme -73	vol 144
#kaim	blessure 278	collision -155	dommage_materiel -57	none -68	vol -54
#kala	incendie 52	vol 65
#kame	incendie 105	none -60
#kami	collision 106
#kaml	incendie 47
#kan3	autre 73	vandalisme -43	vol 41
#kan7	collision -58	degats_des_eaux -97	dommage_materiel 214	evenement_climatique -48	none -48
#kan9	collision 80	dommage_materiel 42
#kanb	blessure 165	none -56
#kanc	dommage_materiel 51
#kand	blessure 125	vol 40
#kane	bris_de_glace 73	degats_des_eaux -48	evenement_climatique 74	none -60
#kang	bris_de_glace 83	evenement_climatique -59
#kanh	blessure 62	collision -57	dommage_materiel 83
#kanj	blessure 117	bris_de_glace 48	collision -103
#kank	bris_de_glace 78	none -55	vandalisme -45	vol 102
#kanm	collision 204	dommage_materiel 43	none -71	vandalisme -49	vol -55
#kano	vol 93
#kanr	dommage_materiel 192	none -54	vandalisme -40
#kans	autre 45	blessure 60	degats_des_eaux 42	none -56
#kant	incendie 63
#kar>	evenement_climatique 52	none -41	vandalisme 59
#kara	bris_de_glace -91	collision -103	vandalisme 259	vol -103
#kari	blessure 96	bris_de_glace 43	collision -52	degats_des_eaux 49	dommage_materiel -69	evenement_climatique -41	vol -47
#karo	vandalisme 71
#karr	collision 133
#kass	blessure -43	bris_de_glace -40	dommage_materiel 135	evenement_climatique -61	none -61	vandalisme 128	vol -131
#kat3	blessure 75	degats_des_eaux 56	dommage_materiel -83
#kat7	blessure -40	dommage_materiel 104
#kat9	degats_des_eaux 74
#kat>	bris_de_glace 63	none -52	vandalisme 44
#katb	autre -123	collision 65	none 175
#katd	vol 74
#kate	collision 110	degats_des_eaux 56	none -61
#katg	autre 46
#kath	autre -41	collision 85	none 153
#katk	autre 200	blessure -55	degats_des_eaux 48	none -70	vol -65
#katr	autre 283	blessure -120	bris_de_glace -47	collision -73	dommage_materiel -52	none -145	vandalisme -53	vol -86
#kats	collision -42	vandalisme 67
#katw	collision 129
#kay3	collision 56	degats_des_eaux 82	evenement_climatique 48	vol -58
#kay7	dommage_materiel 56	none -60	vandalisme -50	vol 144
#kay9	degats_des_eaux 72	none -43	vol 88
#kay>	blessure 137	collision -118	degats_des_eaux 97	dommage_materiel 99	incendie -61	none -57
#kaya	vandalisme 69	vol 85
#kayb	autre -53	collision 162
#kayc	incendie 105	none -43
#kayd	collision 77
#kaye	bris_de_glace 53	collision -41	incendie 88
#kayf	dommage_materiel -50	none -74	vol 155
#kayh	vandalisme 123	vol -57
#kayj	blessure 62	collision -58	degats_des_eaux 57	incendie 70	none -51
#kayk	collision 68	vol 81
#kayl	bris_de_glace 45	degats_des_eaux -57	dommage_materiel 105
#kaym	bris_de_glace 76	collision 116	dommage_materiel -54	vandalisme -52
#kayn	none 53
#kayq	bris_de_glace 74	collision -72	degats_des_eaux 43	evenement_climatique -44	incendie 118	none -73
#kayr	bris_de_glace -43	collision -46	degats_des_eaux 103	vandalisme 92	vol -40
#kays	degats_des_eaux 70	vol 57
#kayt	dommage_materiel 101
#kayz	bris_de_glace 84	none -40
#kba>	blessure -41	collision 77	dommage_materiel -49	incendie 61
#kber	degats_des_eaux 87	evenement_climatique 41
#kbir	blessure 58	bris_de_glace 45	none -51
#kbti	autre -62	blessure 120	collision 111	dommage_materiel -41
#kchi	evenement_climatique 40	vol 45
#keb>	collision 45	vandalisme 158	vol -43
#kebb	blessure 114	collision -42	dommage_materiel 113	none -66	vol -45
#kebt	blessure 66	collision 46
#kech	autre 59	bris_de_glace 52	dommage_materiel 63	none -75
#ked>	none 124	vol -47
#keff	autre -64	blessure 152	bris_de_glace -79	collision -93	degats_des_eaux -46	dommage_materiel -42	evenement_climatique -64	incendie -72	none -140	vandalisme -90	vol 158
#kel>	collision -43	none -41	vandalisme 171
#kelb	blessure 111	collision 63	dommage_materiel 44	none -45
#kell	none 84
#kemm	collision 134
#ken>	autre 47	collision -68	incendie 103	none 45	vol -78
#kend	collision -56	degats_des_eaux 49	dommage_materiel -118	none 127	vandalisme -49	vol 80
#kenn	bris_de_glace 97	collision 48	dommage_materiel -55	evenement_climatique 50
#kent	blessure 55	collision 46	dommage_materiel 65	none -46
#kerc	collision 215	evenement_climatique -94
#kers	collision 110	vandalisme 54	vol -43
#kesr	blessure -77	bris_de_glace -52	collision 45	dommage_materiel 167	evenement_climatique 55	none -44	vol -60
#kess	none -41	vandalisme 111
#ket>	collision -58	dommage_materiel 72	vandalisme 69
#kha>	blessure 53	collision 55
#khad	autre -46	blessure 207	bris_de_glace 154	collision -83	dommage_materiel -121	none -112	vol -80
#khaf	collision 116	dommage_materiel -58	evenement_climatique -43
#khal	dommage_materiel 113	none -58	vandalisme -59
#kham	collision 52	dommage_materiel 69	incendie 95	none -46
#khan	incendie 182
#khar	collision 43	vol 45
#khas	bris_de_glace 42	vandalisme 72
#khat	dommage_materiel -65	evenement_climatique 62	incendie 65	none -41
#khaw	none -47	vol 53
#khay	blessure 78	collision -67
#khaz	collision -49	vol 65
#khba	autre -43	collision 67	none 96	vandalisme -45
#khbe	bris_de_glace 153	collision -62	dommage_materiel 105	none -67
#khch	blessure 128	collision -63	dommage_materiel -64	evenement_climatique 82	incendie 40	none -70	vol -46
#khda	vol 119
#khdd	collision 45	dommage_materiel 62	incendie -41
#khde	autre 71	collision -42	vandalisme 40
#khdi	blessure 74	dommage_materiel 41	vandalisme 58	vol -53
#khdm	blessure 129	dommage_materiel 103	none -64	vandalisme -49	vol -106
#khdo	collision 48
#kheb	collision 54	dommage_materiel 47	none -48
#khed	collision 48
#khel	collision 43
#khem	blessure -65	collision 62	incendie 123	vandalisme -81
#khen	collision -49	incendie 87
#kher	vandalisme 60
#khet	collision -40	none -60	vandalisme 58	vol 152
#khfi	bris_de_glace 123	collision 48	evenement_climatique -80
#khil	dommage_materiel 153	none -44
#khin	degats_des_eaux 51	none -41	vol 143
#khiy	blessure 50	collision -63	degats_des_eaux 69	dommage_materiel -53	incendie 114	none -42	vol -41
#khla	evenement_climatique 40	none -42
#khle	dommage_materiel -56	vandalisme -44	vol 173
#khli	blessure 44	evenement_climatique 70	none 41	vol -43
#khlo	none -40	vol 175
#khmi	none 61
#khne	blessure -46	collision -49	incendie 191
#khob	degats_des_eaux 63	incendie 59
#khod	collision 83
#khor	none 56	vol 87
#khoy	collision 79	dommage_materiel 68
#khra	autre 71	collision 48
#khsa	dommage_materiel 104	incendie 52	vandalisme -43
#khse	bris_de_glace -60	degats_des_eaux 91	vandalisme 84
#khta	collision -71	dommage_materiel 48	none -123	vandalisme -46	vol 264
#khte	none -43	vol 160
#khtf	collision -56	vol 185
#khti	bris_de_glace 61	collision 46	degats_des_eaux 48	incendie -40
#khto	dommage_materiel 119	vol -45
#khwa	none -52	vol 126
#khya	bris_de_glace 97	degats_des_eaux -48	evenement_climatique 70
#khze	incendie 105	vol 66
#kia>	vandalisme -59	vol 100
#kifa	autre 144	none 41	vol -41
#kil>	none -43	vandalisme 87	vol 41
#kina	blessure 51	vol 87
#king	collision 62
#kit>	dommage_materiel 41	vandalisme 51
#kka>	collision 42	none 52	vandalisme 80	vol -57
#kkab	bris_de_glace 51	collision 131	vandalisme -66
#kkal	incendie 78
#kkar	blessure 43	evenement_climatique 87	vol -58
#kkat	autre -54	collision -53	none -83	vandalisme 181
#kked	none 109	vol -47
#kki>	blessure 44	collision 158	dommage_materiel -51	none -69	vol -43
#kkit	collision 73
#kla>	blessure 190	collision -67	dommage_materiel 109	none -95	vandalisme -45
#klat	collision -73	evenement_climatique 240	incendie 47	none -69	vandalisme -59	vol -53
#klia	collision -43	dommage_materiel 70
#klim	degats_des_eaux 85	vandalisme 44
#klit	blessure 92	collision 54	none -87
#klla	collision 217	dommage_materiel -42	none -49	vol -41
#kna>	degats_des_eaux 85
#knes	collision 68
#knna	dommage_materiel 67	vandalisme -63	vol 56
#kol>	bris_de_glace 86	evenement_climatique -48	none 54	vol -41
#kola	bris_de_glace -44	evenement_climatique -61	vandalisme 119
#kolh	evenement_climatique 74
#koll	autre 62	dommage_materiel 67	none -61
#koln	collision 61
#kolo	bris_de_glace 50	collision -84	degats_des_eaux -42	dommage_materiel -42	evenement_climatique 66	incendie 115	vandalisme -61
#kom>	autre 51
#kona	none -44	vandalisme 73	vol -47
#kora	blessure 56	bris_de_glace 159	degats_des_eaux -44	vandalisme -40
#kors	autre -64	blessure -60	collision -85	vandalisme 76	vol 159
#koul	bris_de_glace 104	collision 48
#koum	degats_des_eaux 64
#koun	collision 59	vol 53
#kour	bris_de_glace 106	vandalisme -58
#kouz	degats_des_eaux 60
#kra>	collision -56	dommage_materiel 43	none 50	vandalisme 40	vol 50
#kran	collision 70	vandalisme 74	vol -47
#kras	bris_de_glace -74	evenement_climatique 46	none -48	vandalisme 171	vol -45
#kri>	bris_de_glace 71	vandalisme -47	vol 145
#kser	dommage_materiel -47	vandalisme 109
#ksid	collision 156
#ktab	autre 149	none -154	vandalisme 118	vol -98
#ktaf	blessure 143	degats_des_eaux 89	dommage_materiel -47	none -82	vol -52
#ktb>	degats_des_eaux 68
#ktbo	evenement_climatique 43	none -65	vandalisme 153
#kteb	collision 47	vandalisme 43
#ktef	bris_de_glace 70	evenement_climatique 54
#ktou	vandalisme 61
#kya>	bris_de_glace 94	collision -59	dommage_materiel 129	vandalisme -51
#l2ar	collision 85
#l3a>	incendie 58
#l3af	incendie 125
#l3aj	bris_de_glace -60	collision -153	degats_des_eaux -50	dommage_materiel 100	evenement_climatique 289	none -188	vandalisme -70	vol -63
#l3am	autre 58	collision -56	dommage_materiel -46	none -52	vandalisme 98	vol 55
#l3an	collision -54	vandalisme 175
#l3ar	collision 69	none 90
#l3as	evenement_climatique 108
#l3aw	autre -43	blessure 233	bris_de_glace -62	collision -121	dommage_materiel -52	evenement_climatique -41	none -58	vandalisme -54	vol 112
#l3bo	collision -70	incendie 93	vandalisme 144	vol -59
#l3ch	none 68
#l3eb	bris_de_glace 50	collision -70	degats_des_eaux -66	dommage_materiel 137
#l3er	dommage_materiel 94	none -79	vandalisme 90
#l3es	bris_de_glace -53	collision 81	degats_des_eaux 68	none -42	vandalisme 60	vol -42
#l3id	autre 53	blessure 45	collision -83	dommage_materiel 41	none -56	vol 96
#l3im	vol 75
#l3in	autre 165	bris_de_glace 99	collision -134	incendie 54	none -86	vol -63
#l3o>	bris_de_glace -57	degats_des_eaux -116	dommage_materiel -49	vandalisme 181	vol -50
#l3om	collision 45	none -44
#l3ro	collision -46	dommage_materiel 104	evenement_climatique -50	none -135	vandalisme 180
#l3ya	collision 42	evenement_climatique 50
#l7a9	collision 61
#l7ad	collision 52	none 76
#l7af	collision 74
#l7aj	collision 43
#l7am	vol 60
#l7an	bris_de_glace 43	none -40	vandalisme 40
#l7ar	collision -52	degats_des_eaux 148	evenement_climatique -103	incendie 173	none -42	vol -92
#l7ba	collision 58	none -47	vandalisme 219	vol -55
#l7ch	dommage_materiel 92
#l7di	blessure 75	none -44
#l7ed	incendie 68	none 53
#l7em	collision -50	incendie 40
#l7it	degats_des_eaux 104	none -50
#l7je	collision -75	vandalisme 210
#l7ma	bris_de_glace 87	collision 90
#l7od	blessure 108
#l7ou	blessure 231	collision -109	incendie 67	none -64	vol -49
#l7ra	vandalisme 236	vol -148
#l7ri	dommage_materiel 54
#l7ta	collision 66	incendie 45
#l7wa	autre 68	none -46	vol 51
#l9a>	collision -50	none 58	vandalisme 97
#l9ah	autre 79	dommage_materiel -60	none -53	vandalisme 74
#l9an	collision -44	dommage_materiel 53	vandalisme 75
#l9at	blessure 101	collision 61	degats_des_eaux 71	evenement_climatique -46	none -71	vol -46
#l9aw	blessure -61	collision 131	dommage_materiel -61	incendie 142	none -51	vol -76
#l9ay	collision -65	dommage_materiel 162	evenement_climatique 73	none -70	vandalisme 41	vol -105
#l9di	collision 138	dommage_materiel -73	evenement_climatique -53	none -41	vandalisme 150	vol -92
#l9el	autre 142	none -82	vandalisme 87	vol -68
#l9er	evenement_climatique 94
#l9et	collision 43	degats_des_eaux 42	dommage_materiel 91	vol -45
#l9in	degats_des_eaux 108	evenement_climatique -41	vol 102
#l9it	none -46	vol 103
#l9od	collision 45
#la3>	evenement_climatique 56	incendie 71	none -78	vandalisme 62	vol -51
#la3b	bris_de_glace 57	collision -65	dommage_materiel -42	none -83	vandalisme 169
#la9>	bris_de_glace 45	dommage_materiel 86
#la9a	bris_de_glace 60	collision 131	none -56	vandalisme -53	vol 73
#la9i	collision 42	vol 112
#laay	blessure -50	collision 65	dommage_materiel -43	evenement_climatique 98	vol -51
#lab>	autre 158	bris_de_glace -41	none -89	vol -48
#laca	degats_des_eaux 66	evenement_climatique 53	incendie 117	none -59
#lace	bris_de_glace 124	collision -49	none -62	vandalisme 89
#lach	autre 184	vandalisme -42	vol -54
#lad>	none -44	vandalisme 166	vol -67
#ladi	degats_des_eaux 45
#lafo	degats_des_eaux 110
#lage	autre 47
#laha	collision 86
#laho	degats_des_eaux 171	dommage_materiel -62	evenement_climatique -129	none 44	vandalisme -42
#lain	collision -52	vandalisme 72	vol 105
#lair	degats_des_eaux 53	dommage_materiel -48	evenement_climatique 41	incendie 42	none -55
#lakh	degats_des_eaux -42	evenement_climatique 57	vol 69
#lal>	collision 54	none -52	vandalisme -41
#lala	blessure 58	bris_de_glace -43	collision -60	degats_des_eaux -65	dommage_materiel -48	none 240	vandalisme -65	vol -70
#lall	collision -77	degats_des_eaux 154
#lama	none 186
#lamp	incendie 59	none -89	vandalisme 117	vol -83
#lamt	collision 42
#lan>	collision 76	dommage_materiel -62	none 110	vandalisme -117	vol 73
#lanc	blessure 53	collision 50
#land	autre 95	collision 121	incendie 88	none -92	vandalisme -45	vol -45
#lant	collision 216	vol -83
#laqu	bris_de_glace -46	dommage_materiel 186	none -43
#lara	vandalisme 75	vol 73
#larb	blessure 61
#lard	collision 51	dommage_materiel 41	evenement_climatique 59	none -41
#las>	autre -42	collision 45	incendie 135
#lass	bris_de_glace 54
#last	blessure 109	incendie 51	none -61	vol -51
#lat>	incendie 51
#lata	bris_de_glace 42	collision 111	evenement_climatique -47
#late	bris_de_glace 60	collision -61	dommage_materiel 124	incendie -50	none -44
#lati	autre 86	collision 155	none -80	vol -44
#latr	blessure 263	dommage_materiel -112
#lava	degats_des_eaux 174	none -43
#lave	degats_des_eaux 103
#lavi	blessure -47	dommage_materiel 272	none -61	vol -43
#law>	none -65	vol 154
#lay>	dommage_materiel -49	none 99	vandalisme -56	vol 112
#layk	degats_des_eaux 48	evenement_climatique 64
#lbab	none -48	vandalisme 57
#lbac	evenement_climatique 57	none -57	vandalisme 72	vol -55
#lbal	degats_des_eaux 86	dommage_materiel 144	none -45	vandalisme -46	vol -73
#lban	blessure 48	collision -40	vol 110
#lbar	none 70
#lbas	vandalisme -43	vol 150
#lbat	blessure -69	collision 236	evenement_climatique -60	none -83	vandalisme -53
#lbe7	dommage_materiel 106	vol 80
#lben	bris_de_glace 50
#lber	bris_de_glace 91	collision -53	none -40
#lbgh	collision 80
#lbi>	collision -66	dommage_materiel 70	none -57	vandalisme 110
#lbid	collision -66	evenement_climatique 182	none -49	vandalisme 40
#lbis	collision 97	none -43
#lbit	bris_de_glace 101	dommage_materiel -40	evenement_climatique -44	vol 46
#lbla	collision 49	none -41	vol 128
#lbo>	collision -79	vandalisme -61	vol 203
#lbol	collision 49	vol 66
#lbot	collision -152	degats_des_eaux -55	dommage_materiel -42	incendie 94	vol 172
#lbra	blessure 90	collision -57	evenement_climatique 52	none -44	vandalisme 63	vol -55
#lcam	collision 124	none -46	vol 40
#lcan	autre -47	blessure -56	collision -81	degats_des_eaux -41	dommage_materiel 257	evenement_climatique -54	incendie -42
#lcap	dommage_materiel 47	none -80	vandalisme 157	vol -46
#lcar	dommage_materiel -46	none -52	vandalisme 47	vol 98
#lch>	degats_des_eaux 99	evenement_climatique -95	none 111
#lcha	dommage_materiel 125
#lcli	collision 60	evenement_climatique -43
#lda>	blessure -54	collision 148
#ldak	dommage_materiel 76	incendie 66	vol -41
#ldi>	dommage_materiel 82
#le3>	evenement_climatique 94	none -51
#le3n	evenement_climatique 124
#le3t	blessure 89	bris_de_glace -43	collision 157	dommage_materiel -40	none -47
#le9>	autre 45	blessure 74	degats_des_eaux 80	none -65	vol -40
#le9n	blessure -43	collision 57	dommage_materiel -66	evenement_climatique -57	vandalisme 139
#le9t	blessure 108	collision 57
#leau	collision -46	degats_des_eaux 65	incendie 79	vol -69
#leb>	collision 43	none -41
#lebt	collision 209	dommage_materiel -42	none -55	vandalisme 51
#lec>	collision 69	degats_des_eaux -41	dommage_materiel 40	none -44	vol 93
#lect	collision -77	dommage_materiel 138	incendie 125	none -49	vandalisme -57
#led>	blessure 112	collision -46	dommage_materiel 55	vol -60
#lef>	autre 154	collision 76	none -56
#lefo	autre 65	none -44	vandalisme -46	vol 114
#left	autre 150	blessure -73	collision 121	dommage_materiel -79	none -72	vandalisme -49	vol -78
#legh	collision -42	none -44	vol 139
#lek>	collision 178	vandalisme -58
#lekh	blessure 78	collision 40	vandalisme -40
#lel>	degats_des_eaux 178	none -74
#lem>	collision -56	incendie 78	vol 47
#leph	vol 51
#ler>	collision 53	none 54
#les>	vandalisme 40
#less	collision -47	dommage_materiel 96	vandalisme -54	vol 45
#lest	autre 223	none -103	vol -46
#let>	incendie 49	none -45
#letn	dommage_materiel 168	none 54	vandalisme -83
#lett	blessure -50	none -50	vandalisme 88	vol 91
#leva	collision 120	vol -60
#leve	autre 211	none -101
#lfar	collision 113	evenement_climatique 69	none -127
#lfay	collision -42	evenement_climatique 184	vol -53
#lfaz	collision -97	dommage_materiel 249	none -81	vandalisme 68	vol -50
#lfer	bris_de_glace 69	incendie 52	none -55	vandalisme -43	vol 93
#lfeu	collision 95
#lflo	autre 78	blessure -42	collision -40	dommage_materiel 48	none 53
#lfo9	degats_des_eaux 104
#lfor	bris_de_glace 55	collision -80	vandalisme 46
#lfou	bris_de_glace 53	degats_des_eaux 162	dommage_materiel -48	none -46
#lfra	blessure 47	degats_des_eaux 115
#lgar	bris_de_glace 41	evenement_climatique 80	none -61	vandalisme -62	vol 83
#lgaz	collision -119	degats_des_eaux 88	dommage_materiel -52	incendie 124	none -87	vandalisme -40	vol -47
#lgen	dommage_materiel -72	evenement_climatique -59	vandalisme -47	vol 244
#lgha	autre 71	degats_des_eaux 63
#lghi	blessure -63	collision 74	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 143
#lghn	evenement_climatique 43	vol 77
#lgho	collision 42	evenement_climatique 50
#lgiq	autre 140	collision 53	none -121	vol -50
#lgre	collision 50	evenement_climatique 122
#lha>	degats_des_eaux 54	dommage_materiel 79	none -45
#lhaj	collision 49
#lham	collision -75	none 52	vandalisme 68
#lhom	evenement_climatique 63
#lhou	collision 78	degats_des_eaux -61	dommage_materiel 116
#lia>	none -54
#lian	collision -43	dommage_materiel 70
#lib>	blessure -69	degats_des_eaux -63	dommage_materiel 155	incendie 47
#lid>	bris_de_glace 46
#lida	autre 55	none -48
#lidi	autre 96	vol -51
#lien	bris_de_glace 70	dommage_materiel 138
#lier	autre -61	collision 57	degats_des_eaux 57	none 48
#lifo	dommage_materiel 77	none -41
#lign	collision 63	vol 40
#lih>	collision 44
#liha	bris_de_glace 53
#liho	evenement_climatique 85	vol 48
#lij>	dommage_materiel 63	vol 63
#lik>	evenement_climatique -40	none 146	vol 46
#liko	autre 110
#lila	vandalisme 70
#lill	collision 76	dommage_materiel -48
#lim>	degats_des_eaux 56	dommage_materiel -40	none -82	vol 136
#lima	degats_des_eaux 69	incendie 61	vol -41
#lime	collision 97
#limn	bris_de_glace 139	evenement_climatique -47
#lin>	incendie 48
#lina	collision 47	degats_des_eaux 59	none -46
#ling	collision 79
#lini	autre 110	collision 64	none -46
#lio>	collision 97
#lis>	collision 46
#lisa	collision -61	degats_des_eaux 101	dommage_materiel -45	evenement_climatique 125	vol -95
#lise	vol 97
#lisi	collision 105	none -42	vandalisme 50
#liss	bris_de_glace 60	collision 97	none -60
#lit>	collision 62
#livr	collision 81
#liw>	autre -79	collision -41	none 246	vandalisme -45
#liya	blessure 48	collision 52	degats_des_eaux 86	none -46
#ljam	bris_de_glace 179	collision -137	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -114	incendie -40	none -158	vandalisme 180	vol -75
#ljar	bris_de_glace 66	degats_des_eaux 68	vandalisme -64
#lkam	bris_de_glace 52
#lkar	collision 43
#lkbi	blessure 252	bris_de_glace 49	dommage_materiel -81	evenement_climatique -66	none -94	vol -44
#lkel	blessure 66	dommage_materiel 44
#lkha	collision -67	evenement_climatique 77	vandalisme 64
#lkhd	collision -99	evenement_climatique 176	vandalisme 106	vol -58
#lkhi	dommage_materiel -67	incendie 101	none 43	vandalisme -41	vol 69
#lkhm	none 50
#lkho	collision 70
#lkhr	bris_de_glace -69	evenement_climatique 57	vandalisme 76	vol -61
#lkhs	collision -69	dommage_materiel 161	evenement_climatique 74	vandalisme -73	vol -44
#lkli	bris_de_glace -53	degats_des_eaux 49	evenement_climatique 47
#lkom	incendie 42
#lkon	degats_des_eaux -40	evenement_climatique 170
#lkor	autre -50	bris_de_glace 54	vol 86
#lkou	degats_des_eaux 62
#lkra	bris_de_glace -70	collision -47	none -44	vandalisme 102
#lla3	collision -58	degats_des_eaux -55	dommage_materiel -47	none -79	vandalisme 323	vol -54
#lla>	incendie 49
#llab	autre 118	blessure -51	collision -97	none -40	vol 61
#llag	evenement_climatique 104	vandalisme 67
#llal	blessure 67	collision 95	evenement_climatique 47	none -62	vol -40
#llar	collision 109
#llat	bris_de_glace 91
#llaw	none -73	vol 128
#lle3	autre -42	collision -64	dommage_materiel -113	none -59	vandalisme 271	vol -117
#lle9	blessure 68	bris_de_glace 72	collision -79	dommage_materiel 56	none -47	vandalisme -68	vol 69
#lle>	autre 49	none -65
#lleb	blessure -78	bris_de_glace 49	collision 42	dommage_materiel -53	none -45	vandalisme -59	vol 95
#llek	blessure 71	collision 125	none -43	vandalisme -48
#llem	collision -80	dommage_materiel 114
#ller	collision 88	none 78
#lles	autre 73	bris_de_glace 49	collision -55	dommage_materiel 71	none -53	vandalisme -44
#llet	autre 118	collision -41	dommage_materiel -40
#llha	dommage_materiel 180	none -91
#llie	collision 78
#llij	dommage_materiel 83
#llit	bris_de_glace 56	collision 49
#lliw	vol 64
#llom	blessure 192	none -43
#llon	degats_des_eaux 122
#llou	collision 57
#llum	blessure 172	bris_de_glace 146	collision -41	degats_des_eaux -50	dommage_materiel -126	evenement_climatique -43	none -73	vandalisme -40
#lm3i	blessure -47	collision 124	evenement_climatique 44	vol -41
#lma7	collision 51
#lma>	collision -50	degats_des_eaux 171
#lmac	degats_des_eaux 182	none -43
#lmad	collision 59	evenement_climatique 59
#lmag	bris_de_glace -70	collision -173	degats_des_eaux -136	evenement_climatique -70	incendie -71	none -42	vandalisme 172	vol 141
#lmak	blessure 146	collision -44	dommage_materiel -52	evenement_climatique -42	incendie 55	vandalisme 101	vol -129
#lmar	blessure -40	degats_des_eaux 154	evenement_climatique -40
#lmas	collision 134	degats_des_eaux 50
#lmdr	vol 102
#lmec	bris_de_glace 90	collision 57	dommage_materiel 69	incendie -65
#lmed	degats_des_eaux 83	none -48	vandalisme 136	vol -111
#lmin	collision 79
#lmkh	incendie 90
#lmod	blessure 76
#lmoh	degats_des_eaux 72
#lmon	blessure -56	collision -55	vandalisme -59	vol 195
#lmot	collision 59
#lmou	autre 59	evenement_climatique 59
#lmra	autre 94	bris_de_glace 71	none -73
#lmse	collision 114	vandalisme -44
#lnac	collision 52	vol 57
#lni>	autre 183	blessure 83	none -167	vol -47
#lo3>	blessure 117	bris_de_glace -42	collision 134	degats_des_eaux -54	dommage_materiel -47	none -55	vol -57
#lo7>	bris_de_glace -44	collision -64	dommage_materiel 160	incendie -119	none -72	vandalisme 163	vol -85
#loca	degats_des_eaux 47	dommage_materiel -44	none -70	vandalisme 74	vol 97
#loga	bris_de_glace -41	collision 71	none -65	vol 60
#loir	blessure -44	degats_des_eaux 175
#lom>	blessure 153
#lomb	degats_des_eaux 83	dommage_materiel 43
#lon>	degats_des_eaux 55	incendie 53	none -40
#lonn	degats_des_eaux 201	none -52
#lor>	collision 96	none -43
#lott	degats_des_eaux 155
#lou3	collision 82
#lou7	evenement_climatique 225	none -96	vandalisme -52
#lou>	incendie 46
#louf	collision 213
#louk	blessure -54	collision -49	dommage_materiel 106	evenement_climatique 106	none -61
#loul	degats_des_eaux 113	vol 40
#loum	dommage_materiel 67
#loun	dommage_materiel 104
#lous	autre 138
#lovo	collision 61
#lpar	evenement_climatique 69	none -65	vandalisme 97	vol -40
#lpas	autre 149	degats_des_eaux -47	evenement_climatique 94	none -59	vol -84
#lpc>	collision -111	dommage_materiel 192	none -53	vandalisme -64	vol 125
#lpha	bris_de_glace 53	collision 64	vandalisme -43
#lpol	collision -52	vol 128
#lpom	collision -51	incendie 131	none -52	vol 88
#lpor	autre 90	collision 131	none -116
#lpri	dommage_materiel -51	vandalisme 134	vol -40
#lqdi	collision -92	none -57	vandalisme 281
#lsa>	collision 138	dommage_materiel -72	vandalisme 81
#lsou	dommage_materiel 106	vol -62
#ltan	degats_des_eaux 57	incendie -42
#ltat	blessure 49	collision -40	degats_des_eaux -41	dommage_materiel 214	evenement_climatique -65	none -53
#lto>	autre 167	collision -66	degats_des_eaux -48	dommage_materiel 168	none -162	vol -45
#lum>	blessure 172	bris_de_glace 146	collision -41	degats_des_eaux -50	dommage_materiel -126	evenement_climatique -43	none -73	vandalisme -40
#lune	autre 235	blessure -56	bris_de_glace 111	collision -119	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -63	none -84	vandalisme 69	vol -75
#lure	blessure 183	collision -87	dommage_materiel -61	evenement_climatique -40	incendie 138	none -47
#lust	collision -59	degats_des_eaux 145	dommage_materiel 131	evenement_climatique -46	vol -56
#lux>	bris_de_glace 134	degats_des_eaux -43	evenement_climatique 89	none -46
#lvas	collision -60	dommage_materiel 249	none -44
#lvit	bris_de_glace 232	collision -51	evenement_climatique -50
#lvol	collision 97	vol -53
#lwa>	blessure -52	collision -59	degats_des_eaux 82	incendie 109	vol -48
#lwad	evenement_climatique 161
#lwal	autre 72	blessure 47
#lwar	collision 71	vandalisme 96	vol -60
#lwat	blessure 171	collision -77	vol 80
#lwe9	incendie 76
#lwer	vandalisme 100
#lwes	autre -43	dommage_materiel 178	none -112	vol -46
#lwi9	collision -48	evenement_climatique 194	incendie -40	vol -62
#lwla	none -40	vandalisme 175
#lwli	blessure -80	degats_des_eaux 89	dommage_materiel 162	none -94	vandalisme -44	vol -42
#lwra	autre 130	none -55	vol 48
#lyce	blessure 62	dommage_materiel -40	none -76	vol 87
#lyon	autre 124	vandalisme -43
#lyou	none 81
#lyse	autre 190	blessure -76	collision -98	dommage_materiel -50	none -92	vandalisme -42	vol 161
#m3ah	degats_des_eaux 52	none -53	vandalisme 102
#m3ak	collision 68	vol -45
#m3an	collision 42	vol 77
#m3aw	collision -45	degats_des_eaux 64	dommage_materiel 130	incendie -41
#m3ay	vandalisme 42
#m3em	vandalisme 75	vol -49
#m3iz	collision 113	evenement_climatique 63
#m3ta	blessure -52	bris_de_glace -42	collision 44	degats_des_eaux -51	dommage_materiel 70	evenement_climatique 77	none -54
#m7da	collision -41	vandalisme 99	vol -64
#m7lo	collision 43	degats_des_eaux 89
#m7to	collision -77	incendie 83	vandalisme 43
#m9et	bris_de_glace 43	collision 50	none -40	vandalisme 118	vol -60
#m9lo	vol 139
#m9to	dommage_materiel -46	vol 132
#ma3>	degats_des_eaux 76	incendie 108
#ma3a	autre 87	degats_des_eaux -57	dommage_materiel -58	evenement_climatique 86	none -67	vandalisme 85	vol -66
#ma3e	none 67	vandalisme 42	vol -41
#ma3n	none 179	vol -41
#ma3r	autre 53	collision -58	degats_des_eaux 96
#ma7d	collision -59	degats_des_eaux 81	dommage_materiel -42	evenement_climatique 125	none -61	vandalisme -48
#ma7l	collision -66	incendie 66
#ma9a	evenement_climatique 85
#ma9d	collision 97
#maar	collision 53
#mabg	degats_des_eaux 48
#macb	dommage_materiel 178
#mach	degats_des_eaux 42	none 60
#maci	bris_de_glace 48	vol 62
#mad>	incendie 129
#madi	collision 108	vandalisme -82
#madr	collision 203	vol -58
#mafi	autre 54	collision 141	evenement_climatique -43	none -42	vol -74
#maga	collision -118	evenement_climatique 54	none -44	vol 123
#mahd	dommage_materiel 101	none -68
#mahl	dommage_materiel 76	none -50	vol 87
#mai>	none 150
#main	collision 115	vandalisme 41	vol -59
#mais	collision 75	dommage_materiel 48
#maka	none 50
#makh	incendie 44	vol 66
#mala	collision 166
#mali	blessure 180	collision -129
#mall	blessure 144	none -94
#mam>	blessure 127	bris_de_glace 41	collision -62	dommage_materiel -40	vandalisme -42
#mama	blessure 40	bris_de_glace 136	dommage_materiel -50	none -51
#man>	vandalisme -63	vol 145
#mana	blessure 55	none 68
#mand	bris_de_glace -48	collision -136	degats_des_eaux 51	dommage_materiel 179	evenement_climatique -57
#mane	blessure 166	collision -63	dommage_materiel 76	none -92	vandalisme -43
#mant	none 97
#mar>	none -40	vandalisme 153
#marb	blessure -69	bris_de_glace -42	collision -130	degats_des_eaux 80	dommage_materiel 240	none -114	vandalisme -41
#marc	blessure 53	collision 133
#mari	collision 124	degats_des_eaux 44	vol -43
#marj	dommage_materiel 85
#marr	none 48	vandalisme -50	vol 61
#mars	autre 174	none -94
#mart	bris_de_glace -43	degats_des_eaux -59	evenement_climatique 61	none -109	vandalisme 147
#mas2	collision 70	none 86
#mat>	dommage_materiel 60
#mata	collision 48	dommage_materiel 46	evenement_climatique 42
#matb	collision -74	degats_des_eaux 147
#matc	autre -45	blessure 236	collision -109	dommage_materiel -40	none -79	vandalisme 119	vol -63
#mate	evenement_climatique 98	incendie 60
#mati	collision 48	vol -41
#mato	collision -59	dommage_materiel -76	evenement_climatique 116	incendie 136	none -45	vol -56
#matr	collision 77
#maw>	collision -41	incendie -71	vandalisme 226	vol -46
#mayn	none 126
#maza	none 48
#mba>	bris_de_glace 231	degats_des_eaux -92	dommage_materiel -41	incendie -73	none -51
#mbe>	vandalisme 101
#mbel	degats_des_eaux 150	none -55
#mbie	autre 79	degats_des_eaux 87
#mbou	autre 60
#mbre	blessure -45	bris_de_glace 72	none -53
#mbul	collision 69
#mch>	autre 208	collision 168	dommage_materiel -61	none -110	vandalisme -53	vol -51
#mcha	none -44
#mche	evenement_climatique 87
#mchi	none -45	vol 48
#mdan	vandalisme 195	vol -99
#mdol	vol 41
#mdou	collision 41	vandalisme 41
#mdra	blessure -63	degats_des_eaux 93	vol 64
#mdro	collision -48	degats_des_eaux 92	vandalisme 48
#me3>	dommage_materiel -49	vol 55
#me3n	bris_de_glace 53
#me3t	bris_de_glace 99
#me7>	collision -63	incendie 75	vandalisme 126	vol -47
#me7l	collision -61	degats_des_eaux 159	none -57	vol 114
#me7t	degats_des_eaux 94	vol 86
#mech	blessure 98	collision -140	dommage_materiel 59	evenement_climatique -46	incendie 123	none -52	vandalisme -47
#med>	bris_de_glace -63	evenement_climatique 54	vandalisme 104	vol -53
#mede	blessure 187	collision -118	evenement_climatique 65
#megh	blessure 81	bris_de_glace -40	collision -68	degats_des_eaux 44	dommage_materiel -51	none 132
#meh>	collision 169	vol -48
#mehd	blessure -71	dommage_materiel 45	evenement_climatique -61	incendie -40	none -80	vandalisme 127
#mekn	collision 68
#men>	collision 90	none -48
#mena	collision 65	dommage_materiel 183	none -44	vandalisme -62	vol -51
#menh	incendie 121	none -55	vandalisme -50
#menn	degats_des_eaux 196
#ment	autre 50	blessure 50	none -42	vandalisme 51	vol -40
#mera	dommage_materiel 108	vol 53
#merc	none 85
#merf	collision -41	degats_des_eaux 114
#meri	incendie 43	vol 41
#mern	collision 59
#merr	autre 86	none -64	vandalisme 52
#mers	dommage_materiel -57	none -73	vandalisme 177
#merz	collision 76	dommage_materiel 89
#mes>	collision 50	degats_des_eaux -60	dommage_materiel 44	evenement_climatique 84	none -48
#mesk	collision 139	none -42
#mess	collision -58	dommage_materiel -65	none -45	vandalisme 50	vol 93
#metr	bris_de_glace -51	degats_des_eaux 69	evenement_climatique 58	none -50
#meub	degats_des_eaux 116	evenement_climatique 46	none -57	vol -44
#mezr	blessure -45	bris_de_glace -48	collision 142	dommage_materiel -71	incendie -98	none -72	vandalisme 141	vol -47
#mezy	none 149
#mfto	collision 116	none -109	vandalisme -41	vol 136
#mher	blessure 47
#mi3>	collision 142	none -152	vandalisme 64	vol -53
#mier	evenement_climatique 161	none -54
#min>	vandalisme -52	vol 100
#mina	blessure 67	collision -63	degats_des_eaux 127
#mine	bris_de_glace 43	incendie 51
#mio>	collision 69
#mion	collision 88
#miqu	bris_de_glace 202	dommage_materiel -42	vandalisme -45
#mira	bris_de_glace -42	collision -73	dommage_materiel -71	vandalisme 195	vol 53
#mis>	none 52
#misk	collision 90
#miss	vol 74
#mito	blessure 148	collision -57
#mitr	degats_des_eaux -48	evenement_climatique 185	incendie -58
#miya	collision 66	incendie 81	none -47
#mjro	vandalisme 91	vol -45
#mken	autre 58	collision -48	none 97	vol -43
#mkes	bris_de_glace -61	collision -79	evenement_climatique 60	none -42	vandalisme 56	vol 104
#mkha	collision -141	dommage_materiel -70	vandalisme 237
#mkhe	collision -94	none -43	vandalisme 233
#mkhl	blessure 118	degats_des_eaux -42	dommage_materiel 101	none -42	vol -40
#mkin	none 145
#mkto	none -68	vandalisme 172	vol -60
#mli>	bris_de_glace 81	incendie 44
#mlin	incendie 51
#mlli	bris_de_glace 53	dommage_materiel 44
#mma>	collision -83	vandalisme -45	vol 77
#mmam	blessure 167	collision -64	degats_des_eaux 50	none -68
#mmar	vol 96
#mmat	collision 40	evenement_climatique 78
#mmel	incendie 77	none 44
#mmer	collision 40
#mmeu	bris_de_glace -50	collision -41	degats_des_eaux 152	dommage_materiel -47	none -103	vandalisme 113	vol -73
#mmi>	collision 85
#mmis	vol 85
#mmro	collision 74
#mna>	incendie 41
#mnfo	dommage_materiel 60	vandalisme -42
#mnha	incendie -68	vandalisme 76
#mni>	dommage_materiel 80
#mnin	degats_des_eaux 58	evenement_climatique -45	none -43	vol 45
#mnno	degats_des_eaux -47	dommage_materiel -48	incendie 175	none -47
#mno>	degats_des_eaux 165
#mobi	collision 48
#moch	collision 52	dommage_materiel -40	evenement_climatique 121	none -50
#mode	collision -54	dommage_materiel 76	evenement_climatique 85	incendie 47
#modi	blessure 76
#moha	bris_de_glace -44	dommage_materiel 42	vandalisme 53
#mohi	degats_des_eaux 101
#moin	collision 178	none -53	vandalisme -40
#moir	blessure -93	collision -47	degats_des_eaux -61	dommage_materiel 295	none -79	vandalisme -48	vol -40
#mol>	bris_de_glace 60	collision 50	degats_des_eaux 46
#momk	none 145
#mont	autre 104	blessure -53	collision -57	vandalisme -55	vol 173
#mor>	none 147
#mora	collision 102
#morq	vol 90
#mosa	evenement_climatique 85	none 124	vol -46
#most	autre -51	collision 86	dommage_materiel -41	vol 64
#mote	incendie 76
#moto	collision 84	vol 68
#mou3	vandalisme 57	vol 66
#mouc	dommage_materiel -69	incendie 45	none -56	vandalisme 124	vol -50
#moud	blessure 101	collision -42	evenement_climatique 113	none -61	vandalisme 51	vol -59
#mouj	dommage_materiel 57	evenement_climatique 102
#mour	collision 51	vol 91
#mous	blessure 61	collision -68	dommage_materiel -41	none -55	vandalisme 51	vol 62
#mout	autre 113	blessure -43	none -50	vandalisme -47
#mouz	blessure 56	collision 58
#mpac	bris_de_glace 168	collision -73
#mpe>	degats_des_eaux 63	incendie 42	none -71	vol 94
#mpet	evenement_climatique 147
#mpia	collision -42	dommage_materiel -45	incendie 230	vol -48
#mpie	incendie 89
#mpin	evenement_climatique 163
#mpte	degats_des_eaux 79	evenement_climatique 50
#mra>	autre 40	none -60	vol 62
#mray	bris_de_glace 352	collision -58	degats_des_eaux -43	none -88	vandalisme -59	vol -44
#mri>	collision 67	dommage_materiel -41	none 234	vandalisme -65	vol -42
#mrid	autre 155	blessure -40	dommage_materiel -55	none -127	vandalisme 151	vol -87
#mro>	collision 42
#mrou	collision 49	dommage_materiel 129	none -49	vol -56
#mrra	autre 266	collision -50	dommage_materiel -48	none -116	vandalisme -74
#msa>	none 89
#msdo	degats_des_eaux 109
#mse7	bris_de_glace 53	degats_des_eaux -45	dommage_materiel 197	none -57	vol -42
#msem	autre 64	collision 92	vandalisme -48
#msin	degats_des_eaux 67
#mski	collision 92
#mt2e	none 177
#mta>	collision 61	none 87
#mtch	autre 108	bris_de_glace 62	degats_des_eaux -42
#mti>	collision 113	evenement_climatique -40	incendie -75	vandalisme 46
#mtna	collision 40	vol 64
#mway	vol 121
#mzro	dommage_materiel 94	incendie 71	none -50	vol -43
#mzya	collision 78	none -49	vol 42
#n3as	degats_des_eaux 106
#n3aw	autre -41	dommage_materiel 43	none -40	vol 173
#n3el	bris_de_glace -62	collision -50	degats_des_eaux -42	dommage_materiel 251	vol -46
#n3em	collision 91
#n3es	vol 129
#n3ey	none 149
#n3re	autre 76	collision 49	vol -51
#n3ti	blessure 174	bris_de_glace -43	collision -94	dommage_materiel -78	vandalisme 134	vol -83
#n7el	vandalisme -40	vol 119
#n9a>	degats_des_eaux 61	incendie 40	vandalisme 88	vol -59
#n9de	collision 77
#n9ed	collision 74	dommage_materiel 57
#n9el	collision 68	dommage_materiel -55	none -76	vandalisme -115	vol 201
#n9ez	blessure 53	incendie 78	vol -41
#n9i>	collision 59	none -55	vol 113
#n9o>	bris_de_glace -83	collision 62	vandalisme 156	vol -46
#n9te	dommage_materiel 134	evenement_climatique -93	incendie -42
#na3a	blessure -52	collision 112	dommage_materiel -61	none 201	vandalisme -63	vol -88
#na3e	collision -50	evenement_climatique 83	none -62	vol 73
#na3s	none -48	vandalisme 47	vol 109
#na9e	bris_de_glace -62	collision -68	vandalisme 128
#nab>	collision 111	dommage_materiel 67	none -82
#nach	collision 51	vol 50
#nack	bris_de_glace -82	collision -58	degats_des_eaux -45	dommage_materiel -40	incendie 75	vandalisme 93	vol 52
#nad>	collision 66
#nada	autre 79	blessure -53	bris_de_glace -41	collision -80	dommage_materiel 205	none -118	vandalisme -58
#nade	dommage_materiel 73
#nado	vol 88
#nage	blessure 46	bris_de_glace -40	collision -50	dommage_materiel 181
#nah>	collision 44
#naha	collision -66	incendie 81	vandalisme 69
#nakh	blessure -54	dommage_materiel -44	none -105	vandalisme 194	vol -41
#nal>	collision -45	dommage_materiel 147	evenement_climatique -46
#nali	collision -61	degats_des_eaux 101	dommage_materiel -45	evenement_climatique 125	vol -95
#nan>	blessure 141	collision -54	dommage_materiel -40	none -84	vandalisme 128	vol -55
#nape	collision -40	degats_des_eaux 51	dommage_materiel 115	vol -58
#naql	dommage_materiel 46
#nas>	vandalisme 45
#nass	collision -43	vandalisme 40
#nat>	blessure 58
#nate	dommage_materiel 71	evenement_climatique 56	none -42
#natn	vandalisme 117	vol -47
#naw>	autre 55	vandalisme 124	vol -61
#naze	collision 66
#nbed	autre -51	degats_des_eaux 54	none 135
#nbi>	degats_des_eaux 65
#nbni	blessure 109	collision -55	evenement_climatique 42
#ncai	none 84
#nce>	autre 76
#nces	collision 97	incendie 43
#nch>	none 123
#ncha	autre -40	blessure 158	bris_de_glace -46	degats_des_eaux -43	dommage_materiel -61	evenement_climatique -50	incendie -50	none -188	vandalisme 103	vol 74
#nche	degats_des_eaux 68
#nchk	collision -68	none 48	vandalisme 129
#ncho	none 50
#nchr	incendie 41	vol 100
#ncte	incendie 48
#nda>	autre 58	bris_de_glace 52	dommage_materiel 60	none -56
#ndal	evenement_climatique 41
#ndar	vol 68
#nde>	autre -65	bris_de_glace -47	collision -111	dommage_materiel 238	evenement_climatique -49	incendie 85	vandalisme -40	vol -67
#nden	none 121
#nder	autre -49	blessure 224	dommage_materiel -61	none -77	vandalisme -58
#ndes	dommage_materiel -51	incendie 134	none -104	vol 53
#ndeu	bris_de_glace 40	collision -42	none -49	vandalisme -44	vol 135
#ndha	blessure 178	collision 45	dommage_materiel -58	none -44	vol -40
#ndho	collision -42	evenement_climatique 40	vol 81
#ndi>	degats_des_eaux 44
#ndic	degats_des_eaux 70
#ndis	collision -41	dommage_materiel 42	vol 60
#ndko	autre 40	blessure 103	collision 72	none -54	vol -40
#ndna	vol 79
#ndo>	collision 68
#ndou	collision -45	none -84	vandalisme 81	vol 122
#nduc	bris_de_glace -62	dommage_materiel 192
#ne9>	blessure -46	collision -49	incendie 191
#neau	dommage_materiel -49	evenement_climatique 135	none -48
#neb>	dommage_materiel 72	none -92	vandalisme 126	vol -48
#nee>	bris_de_glace 70	dommage_materiel 94
#neff	collision 64	degats_des_eaux 139	vol -46
#nefk	degats_des_eaux 90	dommage_materiel -53	incendie 86
#nefs	collision 52	none -65	vol 138
#neim	collision -47	vandalisme -67	vol 170
#nejj	blessure 96	vol -41
#nemr	collision 137
#ner>	autre 116	collision 82	vol -56
#nerv	blessure 116
#net>	bris_de_glace 43	degats_des_eaux 48	dommage_materiel 43	none -50
#netn	collision 102	evenement_climatique 52	vol -43
#netr	bris_de_glace 258	collision -40	degats_des_eaux -49	dommage_materiel -40	none -68	vandalisme -70
#nett	bris_de_glace 50	none -47
#neu>	collision 102	dommage_materiel 48
#neus	collision -44	vandalisme 74
#nezl	blessure 125	dommage_materiel -56
#nfek	degats_des_eaux 66
#nfou	dommage_materiel 65
#ngar	degats_des_eaux -56	evenement_climatique 220	none -101	vandalisme -43
#nge>	degats_des_eaux -46	dommage_materiel 171	none -103
#ngel	blessure -40	bris_de_glace 41	collision -41	dommage_materiel 145
#nger	autre -62	dommage_materiel -54	vandalisme 117
#nghs	bris_de_glace 95	degats_des_eaux 41	evenement_climatique -57
#ngle	collision 73	dommage_materiel 40
#ngo>	collision 79
#ngoo	blessure -40	bris_de_glace 87	collision 75	evenement_climatique -62	none -41
#ngou	blessure 68	collision -120	vol 214
#nha>	collision -44	vandalisme 118
#nhde	none 125	vol 42
#nhez	blessure 122	vandalisme -43
#nhom	collision -50	incendie 131	none -67	vandalisme -61
#nia>	bris_de_glace 43	collision -47	none -40	vol 53
#nier	collision -53	vol 102
#nifi	collision 96
#nih>	vol 150
#nina	degats_des_eaux 133
#niqu	autre 85	degats_des_eaux 80	none -51	vol -42
#nis>	none -90	vandalisme 221
#nit>	collision 107	vol 51
#nite	autre -43	dommage_materiel 76	vol 58
#nive	collision 49	degats_des_eaux -43	dommage_materiel -56	none -53	vandalisme 83	vol 93
#niya	vandalisme 43
#niyi	degats_des_eaux 87	dommage_materiel -53	none -48	vandalisme 124
#nja>	blessure 99	collision -54	evenement_climatique 61
#njou	collision 115	evenement_climatique 42
#nka>	blessure 82	none -47	vol 84
#nkem	none 161
#nkhd	collision -48	vandalisme 145
#nkhe	dommage_materiel 94	vandalisme -45	vol 70
#nkte	blessure -44	collision 91	dommage_materiel -69	evenement_climatique -42	vol 96
#nmch	collision 70	dommage_materiel 55	none -52	vandalisme 63
#nna>	bris_de_glace 60
#nnan	autre 106	none -50	vandalisme 101
#nnas	autre -45	vandalisme -42	vol 170
#nnaw	autre 55	vandalisme 124	vol -61
#nne>	autre 85	degats_des_eaux 84	dommage_materiel -43	evenement_climatique 65	none -75
#nnea	dommage_materiel -49	evenement_climatique 135	none -48
#nneb	autre -46	blessure -44	bris_de_glace -40	collision -52	dommage_materiel 98	none -142	vandalisme 159	vol -77
#nnet	bris_de_glace 77	collision 147	incendie -51	none -49	vandalisme -40
#nneu	autre 84	incendie 61	none -45	vandalisme 51	vol -50
#nni>	degats_des_eaux 70
#nno>	degats_des_eaux -47	dommage_materiel -48	incendie 175	none -47
#nnul	autre 214	collision -48	dommage_materiel -45	none 100	vandalisme -46	vol -63
#nobi	collision 74	evenement_climatique 77	none -80
#noir	collision -52	degats_des_eaux 143
#nora	bris_de_glace 202	dommage_materiel -42	vandalisme -45
#nos>	bris_de_glace 110	collision -54	dommage_materiel -49	evenement_climatique -68	incendie 50	none -52	vandalisme 77
#nota	collision 106	none -42
#nou>	autre 87	none -42	vandalisme 133
#noun	incendie 73
#nous	autre 139	collision -57	none -174	vol 126
#nout	vandalisme 48
#nqa>	blessure -44	collision 126	dommage_materiel -46	none -125	vandalisme 175	vol -83
#nqez	blessure 86	collision 185	evenement_climatique -41	vol -81
#nsa>	degats_des_eaux 93
#nsal	collision -77	dommage_materiel 83	evenement_climatique -45	vandalisme -59	vol 208
#nsar	autre -42	none 117
#nsat	degats_des_eaux 64
#nsaw	incendie 64	none 123	vol -52
#nsei	evenement_climatique 61	none 73
#nser	bris_de_glace 130	degats_des_eaux 55	incendie -51
#nseu	bris_de_glace 48	dommage_materiel 106	none -50
#nsif	autre 66	blessure -59	collision 48	evenement_climatique -48	none 102	vol -52
#nsio	dommage_materiel 169	none -42
#nsit	autre 89	degats_des_eaux 49	incendie 51	none -65
#nspo	dommage_materiel 66
#nsta	collision 52
#ntch	none 134	vandalisme -74
#nte>	none -44	vandalisme 40	vol 81
#nten	collision -59	dommage_materiel -99	evenement_climatique 221	none -79	vandalisme 108
#nter	blessure -45	degats_des_eaux 48	none -42	vandalisme 141
#ntes	collision 68	incendie 66
#nti>	blessure 90	none -53
#ntie	dommage_materiel -72	evenement_climatique 155
#ntis	autre 46	collision -45	dommage_materiel 92	none -65	vol -46
#nto>	collision 123
#ntra	autre 117	vol -42
#ntre	dommage_materiel -56	incendie 70
#nts>	blessure 143	bris_de_glace 96	collision -58	dommage_materiel -57	none -59
#ntse	autre 82	none 53
#ntur	autre 54	blessure -46	bris_de_glace -46	collision 115	dommage_materiel -50	evenement_climatique 51	none -80
#nuli	autre 75	collision -61	dommage_materiel -45	none 292	vandalisme -70	vol -85
#nvie	bris_de_glace -40	collision 41	none 114
#nya>	autre 60	evenement_climatique -43
#nzel	degats_des_eaux 52	none -60
#o7dh	bris_de_glace 221	none -46	vol -43
#o7do	bris_de_glace 120	collision -82	dommage_materiel 81
#o9an	bris_de_glace 110	degats_des_eaux 75	evenement_climatique -60
#o9i>	collision -67	degats_des_eaux 123
#o9o>	collision -145	none -83	vandalisme 239	vol -59
#oba>	autre 197	blessure -49	evenement_climatique 87	none -95
#obil	collision 53	none -43
#obin	degats_des_eaux 98
#obis	collision 82	none -40	vandalisme -41	vol 57
#obot	dommage_materiel 64	none 77
#obra	collision -92	degats_des_eaux 127	incendie 44
#obre	autre 49	bris_de_glace 60
#obz>	collision 70	incendie 60
#ocad	collision 178	vol -46
#ocal	blessure -47	bris_de_glace -56	degats_des_eaux 146	dommage_materiel -43	evenement_climatique -49	incendie -48	none -104	vol 93
#ocat	degats_des_eaux -68	dommage_materiel -50	vandalisme 131	vol 71
#ocha	vol 100
#ochd	autre -41	blessure -47	vol 165
#oche	blessure -53	bris_de_glace -57	collision -215	dommage_materiel -83	evenement_climatique 117	incendie -44	none -156	vandalisme -110	vol 357
#ochk	collision 87
#ocie	collision 72	dommage_materiel 75
#ocot	blessure 60	bris_de_glace -60	collision -68	degats_des_eaux -44	dommage_materiel 144	incendie -97
#octo	autre 49	bris_de_glace 60
#odam	bris_de_glace 76	collision -115	dommage_materiel -54	vol 178
#odda	vol 89
#odem	collision -69	dommage_materiel 97	evenement_climatique 119	vol -42
#odir	blessure 76
#odra	collision 82	vol -46
#ods>	none -67	vandalisme -109	vol 185
#offr	collision -40	vol 93
#ofo>	collision 53	evenement_climatique -66	vandalisme 60
#ofra	blessure 70	dommage_materiel 91	evenement_climatique -43	vol -44
#ogan	bris_de_glace -41	collision 71	none -65	vol 60
#oha>	autre 107	blessure 72	evenement_climatique 115	none -151	vandalisme -61
#oham	bris_de_glace -53	collision 51	vandalisme 60
#ohim	degats_des_eaux 101
#ohom	collision -57	none -50	vandalisme 285	vol -73
#oiff	vandalisme 75
#oile	none -68	vandalisme 41
#oin>	collision 178	none -53	vandalisme -40
#oint	collision 41
#oir>	degats_des_eaux 48	none -40
#oire	collision -51	degats_des_eaux 83	dommage_materiel 90
#ois>	blessure 51	dommage_materiel 48	none -58	vandalisme -49	vol 49
#oise	collision 43
#oisi	bris_de_glace 55	vandalisme 40
#oiss	collision 158	incendie 91	none -51	vandalisme -42	vol -66
#oit>	bris_de_glace 65	collision -75	evenement_climatique 153	none -73	vandalisme 59	vol -41
#oitu	evenement_climatique 54	none -56	vandalisme 68
#ojec	blessure -48	collision -87	dommage_materiel 135	incendie -50	none -83	vandalisme 171	vol -126
#okeb	blessure 106	collision -60	degats_des_eaux -43	vol -46
#okha	incendie 174	none -44
#okka	evenement_climatique 48	vol -50
#okra	none 112
#ola>	degats_des_eaux -40	dommage_materiel -40	evenement_climatique 184	none -117	vandalisme 48
#olah	collision -60	vol 90
#olai	degats_des_eaux 59	dommage_materiel -55	evenement_climatique 46	incendie 46	none -64
#olan	collision 235	vol -82
#ole>	evenement_climatique 72	none -67	vandalisme 70
#olf>	bris_de_glace 43	dommage_materiel -46	evenement_climatique -45	incendie 115
#olha	collision -53	evenement_climatique 54	incendie 87
#olho	blessure 45	evenement_climatique 78
#olil	vol 41
#olis	vol 43
#olla	dommage_materiel 40	none -45
#olle	vandalisme 140	vol -41
#ollh	dommage_materiel 134	none -66
#ollo	blessure -42	bris_de_glace 48	incendie 62
#olna	collision 60	evenement_climatique 77
#olo>	autre 187	collision -101	none -125	vandalisme -67
#olon	degats_des_eaux 177	none -49
#olta	collision -49	degats_des_eaux 57	dommage_materiel 120	incendie -74
#oma>	bris_de_glace -57	collision 60	degats_des_eaux 69	evenement_climatique -78
#omar	incendie 87
#ombe	vandalisme 101
#ombi	autre 73	degats_des_eaux 78
#omki	none 145
#ommi	vol 74
#omob	collision 48
#ompe	degats_des_eaux 81	none -74	vol 134
#ompi	incendie 112
#ompt	collision -40	degats_des_eaux 64	evenement_climatique 42
#omra	collision 48	none -42
#on9i	blessure 62	collision -44	vol 90
#ona>	evenement_climatique 94	vandalisme 40
#onc>	collision -53	vol 109
#ond>	collision 48
#onda	collision -42	degats_des_eaux -68	dommage_materiel 125	evenement_climatique 132
#onde	autre -65	dommage_materiel 67	incendie 60	none -71	vol 85
#ondi	collision -45	vol 84
#one>	dommage_materiel 58	vandalisme 50	vol 47
#onee	dommage_materiel 241	evenement_climatique -96	incendie -63
#onge	blessure -45	dommage_materiel 167
#oni>	none -47	vandalisme 64
#onit	autre -43	dommage_materiel 76	vol 58
#onjo	evenement_climatique 73
#onna	blessure -42	bris_de_glace -48	dommage_materiel -42	evenement_climatique -55	none -64	vandalisme -59	vol 241
#onne	collision 61	degats_des_eaux 64	none -52
#onob	collision 74	evenement_climatique 77	none -80
#ons>	degats_des_eaux 77
#onse	none 132
#onso	collision 60	dommage_materiel 42	none -74	vol 96
#onst	collision 52
#ontr	autre 142	vol -41
#ook>	dommage_materiel 178
#oote	collision 53	vandalisme 64
#oper	blessure 135
#opri	collision -68	degats_des_eaux 121	incendie 90
#opro	collision -48	incendie 85	vandalisme 105	vol -82
#or3a	blessure 186	dommage_materiel -41	evenement_climatique -64	none -44
#ora>	collision 51
#orah	bris_de_glace 75
#oram	bris_de_glace 202	dommage_materiel -42	vandalisme -45
#orat	autre -47	blessure -42	collision 174
#ordi	degats_des_eaux 53	dommage_materiel 120	vol -43
#ore>	bris_de_glace -63	dommage_materiel -40	incendie 68	none -75	vandalisme 153
#orit	collision 69
#orn>	bris_de_glace 52	collision -77	incendie 44	vandalisme 47
#orni	blessure 129	collision 82	none -49	vol -54
#orou	bris_de_glace 73	incendie 75	none -40
#orqu	vol 90
#orsi	autre -53	blessure -52	bris_de_glace -94	collision -75	evenement_climatique 84	vandalisme 61	vol 125
#ort>	collision 62
#orta	none -53	vol 142
#orte	none -57
#orti	blessure 50	collision 159	vandalisme -41
#orza	blessure 117	vol 45
#osit	collision 151	none -63	vandalisme -40	vol 42
#ossa	collision 77	vandalisme 45
#osse	blessure 213	collision -60	none -56
#ossi	none 120
#ost>	collision 113
#osta	dommage_materiel 147	none -48	vandalisme -42
#oste	degats_des_eaux 40	dommage_materiel 85
#ota>	collision 55	vol 75
#otan	collision 89	none -40
#ote>	collision -50	dommage_materiel 130	evenement_climatique 55	none -61	vol -48
#otea	collision 167
#otec	collision 43
#otel	autre 97	collision -52	dommage_materiel 74	none -89	vol 43
#oter	collision 53	vandalisme 64
#oteu	incendie 76
#otla	degats_des_eaux 100	none -45	vol 96
#oto>	collision 40	vandalisme -40	vol 110
#otor	collision 92	vol 71
#otte	incendie 118	vol -43
#otti	blessure 84	collision -67	incendie 62
#otto	blessure 61	collision 128	vol -43
#ou3>	vol 45
#ou3a	collision -94	none -50	vandalisme 58	vol 159
#ou3i	collision 81
#ou7>	collision 101	evenement_climatique 75	none -58
#ou7d	incendie 45
#ou9>	blessure 51	none -41
#ou9a	collision 67	degats_des_eaux 197	dommage_materiel -58	none -83
#oua>	bris_de_glace 85	dommage_materiel -90	vol 137
#ouan	blessure 62	evenement_climatique 84
#oub>	collision 50	vol 43
#ouba	collision 99	incendie -47	none -50	vandalisme 44
#oube	incendie 117
#oubi	collision -44	vandalisme 193	vol -62
#oubl	collision 52
#ouce	collision 43	dommage_materiel 145	vol -48
#ouch	bris_de_glace 72	degats_des_eaux 46
#oud>	blessure 43
#ouda	dommage_materiel 57	evenement_climatique 74	none -46	vandalisme -46
#oude	blessure 117	collision -121	degats_des_eaux 116
#oudi	blessure 98	collision 98	none -85	vandalisme -49	vol -43
#oue>	dommage_materiel 127
#oues	collision -105	vol 215
#ouf>	collision 62
#oufo	dommage_materiel 53	vandalisme -57
#oug>	bris_de_glace -47	collision 45	vandalisme 92
#ouga	collision 76	dommage_materiel 89
#ouge	collision 65
#ouh>	collision 44	dommage_materiel 55	none -42
#ouha	collision 40	degats_des_eaux 54
#ouho	bris_de_glace -45	collision -90	degats_des_eaux -111	dommage_materiel -67	evenement_climatique 163	incendie -52	none -104	vol 73
#ouia	vol 56
#ouil	collision 109
#ouir	dommage_materiel 221	vol -56
#ouja	collision -46	dommage_materiel 106	evenement_climatique 98	vol -40
#oujd	vol 101
#ouk>	blessure 65	none -40	vol 104
#ouka	blessure 199	collision -91	evenement_climatique 70	none -98
#oukh	none -51	vandalisme -41	vol 123
#oukk	incendie 78
#oule	collision 97	vandalisme -43	vol 54
#ouli	collision 54
#oull	none 92
#oulo	autre 43	degats_des_eaux 116	none -44
#oum>	none 47
#ouna	evenement_climatique 69
#oune	dommage_materiel 94	evenement_climatique 42	vol -46
#ouni	vol 68
#oupe	collision -64	dommage_materiel -85	incendie 133	none -81	vandalisme 49	vol 64
#ouq>	bris_de_glace 77	collision -140	degats_des_eaux 55	none -46	vol 101
#ouqa	dommage_materiel -74	vandalisme 129
#oura	bris_de_glace 107	none -53
#ouri	bris_de_glace -40	evenement_climatique 152	vol 73
#ourr	collision 141	none -45
#ours	autre 82	blessure 89
#ourt	incendie 126
#ous>	collision -52	degats_des_eaux 41	vol 43
#ousa	dommage_materiel 85	evenement_climatique 125	none -102	vandalisme -57
#ouse	autre 140	blessure -51	bris_de_glace -47	collision -53	dommage_materiel -105	evenement_climatique -55	incendie 113	none -154	vandalisme -73	vol 94
#ousi	none 44	vandalisme 87
#ousk	blessure 80	collision 46	dommage_materiel -95	vandalisme -40	vol 76
#ouss	autre 85	blessure 41	none -82
#out>	collision -42	none -51	vandalisme 65
#outa	autre 53	incendie 68
#oute	bris_de_glace 57	incendie 72	none -44
#outi	evenement_climatique 45	vandalisme 128	vol -42
#outt	degats_des_eaux 45	dommage_materiel -48	evenement_climatique -65	vol 114
#ouya	collision 79
#ouz>	collision 40
#ouzi	degats_des_eaux 52
#ouzz	blessure 56	collision 58
#ovis	bris_de_glace 72
#ovo>	collision 61
#oya>	collision 79	dommage_materiel 68
#pact	bris_de_glace 168	collision -73
#pagn	autre 267	none -118	vol -42
#pann	dommage_materiel -46	evenement_climatique 102	none -43
#pano	bris_de_glace 202	dommage_materiel -42	vandalisme -45
#papi	collision -47	evenement_climatique 99	incendie 98	vandalisme -109
#para	collision -53	evenement_climatique 104	none -64	vol 40
#parb	bris_de_glace 180	collision -70
#pare	bris_de_glace 62	collision 57	none -43
#park	collision 53
#parq	degats_des_eaux 125
#part	incendie 56	none -41	vandalisme -69	vol 63
#pass	collision 60
#pati	bris_de_glace 53	degats_des_eaux 71	incendie -55
#peag	collision 160
#pein	blessure -42	collision 65	degats_des_eaux -40	dommage_materiel -81	evenement_climatique 96	incendie -40	none -121	vandalisme 106	vol -57
#pera	blessure 135
#perc	collision -40	dommage_materiel 106	none -55	vandalisme -50	vol 88
#perg	autre -62	blessure -52	bris_de_glace -42	collision -67	degats_des_eaux -71	dommage_materiel -73	evenement_climatique 305	none -188	vandalisme 85	vol -140
#perm	blessure 127	vol -57
#pert	none 84
#peta	vandalisme 152	vol -47
#pete	evenement_climatique 147
#peug	collision 92
#phar	bris_de_glace 61	none -47
#phot	autre -46	dommage_materiel 108	vol 53
#pia>	collision -42	dommage_materiel -45	incendie 230	vol -48
#pick	collision 153	none -69	vandalisme -78	vol 83
#pier	incendie 92
#ping	evenement_climatique 163
#piqu	blessure -55	collision -43	dommage_materiel -124	evenement_climatique 61	incendie 95	vandalisme -52	vol 97
#pisc	blessure 55	collision -60	degats_des_eaux 176	dommage_materiel -44	evenement_climatique 101	none -114	vol -57
#pist	vandalisme -51	vol 119
#plac	degats_des_eaux 106	incendie 88
#plaf	degats_des_eaux 110
#plag	autre 140	collision 87	none -64	vandalisme -64
#plai	collision -52	vandalisme 72	vol 105
#plaq	bris_de_glace -43	dommage_materiel 148	vol 44
#plas	bris_de_glace -40	collision -51	dommage_materiel -47	evenement_climatique 106	incendie 171	none -59	vandalisme -46
#plat	blessure 174	dommage_materiel 76	incendie -48
#pli>	vol 122
#plom	degats_des_eaux 83	dommage_materiel 43
#pneu	vandalisme 110
#poin	blessure 52	collision 59
#pomp	incendie 80
#port	collision 40	none -49	vol 69
#pos>	blessure 44	collision -45	vol 123
#posi	collision 151	none -63	vandalisme -40	vol 42
#pot>	none -69	vandalisme 111
#pote	collision 147	evenement_climatique 40
#poub	incendie 117
#pouc	collision 43	dommage_materiel 145	vol -48
#ppar	autre 82	collision -52	incendie 53	none -44
#ppor	collision 222	vol -90
#pray	collision -50	degats_des_eaux -50	none -72	vandalisme 264	vol -89
#prel	autre 243	none -129
#prie	collision -68	degats_des_eaux 121	incendie 90
#prio	collision 69
#pris	degats_des_eaux -90	dommage_materiel 52	incendie 59	vandalisme 48	vol 59
#proj	blessure -48	collision -87	dommage_materiel 135	incendie -50	none -83	vandalisme 171	vol -126
#prop	collision -68	degats_des_eaux 121	incendie 90
#prot	autre 73
#ptem	dommage_materiel -40	evenement_climatique 114
#pteu	degats_des_eaux 149	dommage_materiel -47
#qahw	dommage_materiel 58	evenement_climatique 50
#qat>	bris_de_glace 63	collision -53	none -49	vandalisme -55	vol 40
#qbel	blessure 98	evenement_climatique 62	vandalisme -43
#qdim	collision -92	none -57	vandalisme 281
#qef>	autre 126	blessure -59	bris_de_glace 68	collision -103	degats_des_eaux -81	evenement_climatique 117
#qelb	blessure -76	collision 107	evenement_climatique -57	none -61	vandalisme -65	vol 68
#qell	collision -72	dommage_materiel -62	incendie -40	vandalisme 200	vol -62
#qet>	bris_de_glace 194	degats_des_eaux 77	evenement_climatique -43	incendie -43	none -63
#qiss	collision 73	vol 57
#qleb	collision 167	degats_des_eaux 54	none -47
#qqa>	collision 162	dommage_materiel -47	none -45	vol -48
#qqat	bris_de_glace 211	collision -122	none -56	vandalisme -89
#qta3	bris_de_glace 110	collision -101	degats_des_eaux -42	dommage_materiel 121	evenement_climatique -59	incendie -44	none -42
#qte3	blessure 82	degats_des_eaux 76
#qtel	dommage_materiel 129	vandalisme -40	vol -51
#quad	collision 198	none -41
#quar	blessure 50	dommage_materiel 113	none -47
#que>	dommage_materiel 55	none -42
#quee	blessure 101	bris_de_glace -54	collision -84	degats_des_eaux -46	dommage_materiel 102	evenement_climatique -52	none -95	vandalisme 114	vol -61
#ques	vol 91
#quet	degats_des_eaux 117
#queu	collision 152	dommage_materiel -93	vandalisme -58	vol 96
#quia	bris_de_glace -41	vandalisme 84	vol 43
#r3a>	blessure 86	collision -67	dommage_materiel 130	evenement_climatique -45	none -67
#r7a>	vol 132
#r7at	bris_de_glace 56	dommage_materiel 51
#r9a>	collision 106	evenement_climatique 60	none -47	vandalisme -43
#r9at	degats_des_eaux 42	incendie 89	none -48
#r9e3	bris_de_glace 74	collision -40	degats_des_eaux 95
#r9o>	collision -53	incendie 192	none -65	vandalisme -77	vol 53
#r9ou	collision -67	degats_des_eaux -52	dommage_materiel 89	vol 79
#ra3>	collision 107
#ra3i	blessure -62	bris_de_glace 111	dommage_materiel 72	incendie -48	none -40	vol -41
#ra7>	collision 58	dommage_materiel 52	none -42	vandalisme -50	vol 52
#ra9>	autre 85	none -51
#ra9a	autre 136	blessure -49	collision -51	evenement_climatique 112	none -64	vol -56
#ra9m	dommage_materiel -41	vandalisme 115
#ra9o	collision 92	vol -41
#rab>	collision 75	dommage_materiel -63	evenement_climatique 66	none -53	vol -48
#raba	autre 93	dommage_materiel 64	none -97	vol 70
#rabi	degats_des_eaux 87
#rabn	collision 157	none -50	vandalisme 78	vol -40
#rabo	collision -44	dommage_materiel -40	evenement_climatique 194	none -80	vandalisme 46
#rabt	collision 221	none -69
#race	collision 143	none -70	vandalisme -68	vol 87
#rach	degats_des_eaux 114
#ract	blessure 45	vandalisme 96
#rad>	collision -51	evenement_climatique 201	none -71	vandalisme -49
#radi	evenement_climatique 40	none -48
#rage	collision 76	evenement_climatique 56	none -45
#rah>	autre 59	none -44
#rain	autre 188	none -153	vandalisme -48	vol 81
#rais	collision 103
#rait	collision -85	dommage_materiel 101	evenement_climatique -46	none -48	vandalisme 49
#raj3	autre 255	blessure -50	none -78	vandalisme -42	vol -41
#raj>	bris_de_glace 129	collision -68	none -63	vandalisme -55	vol 117
#raje	vandalisme 47
#rajl	collision 70	dommage_materiel -41	vandalisme 105
#raka	collision -41	vandalisme 91	vol -52
#rakb	collision 130
#rake	collision 97	vol -42
#ram>	vandalisme 166	vol -78
#rami	bris_de_glace 132	collision -49	dommage_materiel -42	vandalisme 129	vol -69
#ramw	vol 121
#ran>	dommage_materiel 42
#ranc	autre 62	none 48
#rand	bris_de_glace 94
#rane	dommage_materiel -44	evenement_climatique 80	vandalisme -47	vol 46
#rani	blessure 48	collision 98
#rans	collision 63
#rant	blessure 49	vol -51
#rapp	collision 222	vol -90
#rar>	collision -58	degats_des_eaux -52	incendie 155	vandalisme -42
#rara	bris_de_glace 69	collision -178	dommage_materiel -41	incendie 337	none -79	vandalisme -49	vol -44
#rari	vandalisme 71	vol 49
#rasa	bris_de_glace -109	incendie -41	none -77	vandalisme 57	vol 184
#rash	dommage_materiel 115	none -41	vol 58
#rasi	collision 58
#raso	bris_de_glace -58	evenement_climatique 48	incendie 88	none -71	vol 104
#rat>	autre 50	none -50
#rate	collision 41	dommage_materiel 46	evenement_climatique -44	vandalisme -50	vol 108
#rava	dommage_materiel -54	evenement_climatique 89	vol 67
#ray>	collision -57	degats_des_eaux -50	dommage_materiel -65	none -84	vandalisme 325	vol -88
#raya	bris_de_glace 234	none -66	vandalisme -45
#rayu	collision 91	vandalisme 68	vol -47
#razi	blessure 101	bris_de_glace 108	collision -69	dommage_materiel -98	none -44
#rb3>	none 71
#rb3a	incendie 41
#rba>	collision 51	vandalisme 50	vol -41
#rbag	collision 68
#rbal	degats_des_eaux 42	evenement_climatique 116	none -49
#rban	collision 167	none -52
#rbat	none -41
#rbch	collision -56	none -53	vandalisme 211	vol -45
#rbe9	collision -44	vandalisme -103	vol 180
#rbec	collision -40	incendie 101
#rbia	dommage_materiel 126	incendie 44	vandalisme -42	vol -41
#rbiy	dommage_materiel 275	none -65	vandalisme -42
#rbna	collision 106
#rbni	collision 86	vol 67
#rbo>	bris_de_glace -96	vandalisme 115	vol 46
#rbou	blessure -44	collision -50	none -56	vandalisme 71	vol 176
#rbre	blessure -69	bris_de_glace -42	collision -130	degats_des_eaux 80	dommage_materiel 240	none -114	vandalisme -41
#rbri	bris_de_glace 180	collision -70
#rbt>	collision 61
#rced	collision 66
#rceu	collision -40	dommage_materiel 106	none -55	vandalisme -50	vol 88
#rch>	collision 162
#rche	collision 113	none -41
#rcui	incendie 103
#rda>	dommage_materiel 53	incendie 55	none -55
#rde>	bris_de_glace 46	collision -62	vandalisme -50	vol 130
#rdin	blessure 80	bris_de_glace 52	incendie 74	none -57
#rds>	incendie 234	none -59	vol -41
#re3d	degats_des_eaux -75	evenement_climatique 171
#re7t	collision 59	degats_des_eaux -49	evenement_climatique 59
#re9a	autre -44	degats_des_eaux 56	none -58	vandalisme -51	vol 126
#re9n	collision 94
#re9o	none -49	vol 208
#re9t	blessure 145	collision -43	dommage_materiel -90	none -68
#reau	autre 158	collision -92	none -73	vandalisme -79	vol -41
#reb>	collision 83
#reba	evenement_climatique 124
#rebb	dommage_materiel -40	evenement_climatique 125	none -68
#rebn	blessure 76	degats_des_eaux 58	vandalisme 46	vol -40
#rebo	collision -58	evenement_climatique -40	incendie 128	none -71	vandalisme -147	vol 196
#rebr	bris_de_glace 146
#rebt	collision 112
#rech	degats_des_eaux 55	none -62	vol 53
#redi	blessure 140	collision -137	dommage_materiel 115	vol -42
#ree>	bris_de_glace 142	collision -55	dommage_materiel -78	incendie 68
#ref>	none 118
#refn	collision 70	degats_des_eaux 107	none -50	vandalisme -80
#refo	collision 81
#reg>	bris_de_glace -40	evenement_climatique 79
#reh>	none 98	vol -45
#reil	autre 134	collision -72	none -81	vandalisme -68	vol 76
#rein	collision 145
#rej3	collision 50
#rej>	collision 77	vandalisme 67
#reje	autre 190	blessure -55	collision -57	dommage_materiel -50	none -91	vandalisme 140
#rejj	autre 202	collision -41	none -121
#rejl	blessure 124	incendie -40	none -42
#rejn	degats_des_eaux -73	evenement_climatique 84	incendie 118	none -43	vandalisme -68
#rejo	autre 66	evenement_climatique 138	incendie -55	none -54
#rejt	vol 131
#rek>	collision 48	dommage_materiel 49	vol -44
#rekb	incendie 70
#rele	autre 132	evenement_climatique 93	none -80
#remb	autre 85	none 42
#remo	vol 90
#ren>	autre 199	blessure 103	bris_de_glace -56	dommage_materiel -88	incendie -77	none -104	vandalisme -63	vol -82
#repo	blessure 44	collision -45	vol 123
#res>	blessure 54	none -56	vandalisme 93
#rese	collision -48	dommage_materiel 97	incendie -60	vandalisme 112	vol -52
#resi	autre -137	bris_de_glace 86	collision -42	dommage_materiel -46	none 161	vol 61
#ress	blessure 41	bris_de_glace 111	collision -51	vandalisme -45
#rest	bris_de_glace -53	dommage_materiel 71	evenement_climatique 90
#ret>	autre 102	none -48	vol 68
#reta	dommage_materiel 183	none -52	vol -40
#retr	bris_de_glace 83	collision 54	none -51	vandalisme 53
#reur	dommage_materiel -41	vol 76
#rfa>	collision 102
#rfe9	collision -41	degats_des_eaux 114
#rfou	bris_de_glace 56	collision 89	none -64	vandalisme -53
#rg3a	bris_de_glace 150	degats_des_eaux 105	dommage_materiel 83	evenement_climatique -157	none -58
#rge3	bris_de_glace 115
#rge>	collision -71	degats_des_eaux 109	evenement_climatique 120	incendie -64
#rgeu	autre 121	dommage_materiel -57	incendie 170	none -65	vol -47
#rgge	bris_de_glace -104	degats_des_eaux 50	incendie 179	none -81	vol -41
#rgla	bris_de_glace 78	collision 68	evenement_climatique -40
#rha>	blessure 50	collision 130
#rham	autre 150	none -49
#rhm>	autre 70	collision -48	dommage_materiel 60	vol -58
#ri7>	bris_de_glace 49	collision -91	degats_des_eaux -42	evenement_climatique 334	none -75	vandalisme -49
#ri7a	degats_des_eaux 169	evenement_climatique -50	vol -55
#ri9>	collision 84
#ria>	degats_des_eaux 94
#riad	bris_de_glace 121	none -52	vol 58
#rian	collision 116
#riat	vol 75
#rib>	vandalisme 119
#riba	collision -76	dommage_materiel 152	evenement_climatique 40	none -65
#ricu	collision 77
#ricy	collision 159
#rid>	vandalisme 165
#rida	autre 175	blessure -75	collision -118	dommage_materiel -83	evenement_climatique 115	incendie -72	none -154	vandalisme -88	vol 149
#ride	incendie 89	vandalisme 54
#rie>	incendie 52	none -42	vol 47
#riel	vol 109
#rier	bris_de_glace 52	collision 78
#riet	collision -68	degats_des_eaux 121	incendie 90
#rigo	degats_des_eaux -43	dommage_materiel 60	incendie 68
#rih>	blessure -47	collision -41	degats_des_eaux -70	dommage_materiel -46	evenement_climatique 377	none -77	vandalisme -84	vol -40
#riha	vol 132
#rija	evenement_climatique 169	incendie -93	none 141	vol -53
#rika	evenement_climatique 93	incendie 75
#rill	collision -59	evenement_climatique 103	vandalisme 69
#rin>	bris_de_glace 76	dommage_materiel -47	none -47	vandalisme 49
#rina	blessure 56	collision -47	degats_des_eaux 98	dommage_materiel 62	vol -52
#rine	bris_de_glace 158	vol -51
#rini	collision 51
#rior	collision 69
#riot	autre -62	bris_de_glace 55	dommage_materiel 182	none -55	vandalisme -47
#ripo	collision 94
#riq>	collision 125	incendie 41	vol -48
#riqu	collision -63	dommage_materiel 91	incendie 44	vol 49
#rir>	degats_des_eaux 40
#rise	bris_de_glace 115
#riss	dommage_materiel 69	vol 45
#rist	degats_des_eaux -79	dommage_materiel 87	evenement_climatique 79
#rit>	autre 55	vol 52
#rite	dommage_materiel 42
#rium	dommage_materiel 146	none -44
#rive	collision -41	degats_des_eaux 47	dommage_materiel -40	none -52	vol 111
#riw>	bris_de_glace 64	evenement_climatique -44	vandalisme -103	vol 75
#riya	evenement_climatique 43	vol 42
#riz>	bris_de_glace 233	collision -74
#rj3a	dommage_materiel 65
#rj3o	autre 320	collision -94	dommage_materiel -50	none -149	vandalisme -52	vol -58
#rja3	degats_des_eaux 61	incendie 81	vol -40
#rja>	dommage_materiel 86	incendie 47
#rjan	dommage_materiel 97
#rjat	collision 65
#rje3	collision 41	vol 62
#rjel	blessure 77	collision -62	dommage_materiel 83	none -65	vandalisme 87	vol -47
#rjem	bris_de_glace 156	collision -80	evenement_climatique 83	vandalisme -79
#rjli	blessure 80	collision 45	degats_des_eaux -44
#rjo>	bris_de_glace -66	vandalisme 127
#rkab	vol 129
#rkeb	collision 112
#rkel	blessure 92	collision -143	none 68	vandalisme 125
#rki>	collision -47	evenement_climatique 103
#rkin	collision 62
#rkll	collision 103	incendie 46
#rkya	bris_de_glace 94	collision -59	dommage_materiel 129	vandalisme -51
#rlin	collision 79
#rma>	blessure 40	collision -64	dommage_materiel -45	incendie 194	vandalisme -48
#rmac	bris_de_glace 48	vol 62
#rmad	incendie 161
#rmah	evenement_climatique 197	none -105	vandalisme -45
#rmaw	collision -41	incendie -71	vandalisme 226	vol -46
#rme>	collision 197	degats_des_eaux -43	dommage_materiel -83	evenement_climatique -60	none -84	vandalisme -65	vol 176
#rmel	collision 45	dommage_materiel 114	vandalisme -57	vol -44
#rmer	incendie 47	vol 46
#rmes	collision 57	dommage_materiel 66
#rmis	collision 69
#rmiy	collision 68
#rmoi	blessure -93	collision -47	degats_des_eaux -61	dommage_materiel 295	none -79	vandalisme -48	vol -40
#rmou	collision -71	evenement_climatique 150	vandalisme 76	vol -66
#rnah	none 147
#rne>	bris_de_glace -55	collision 61	degats_des_eaux 103	evenement_climatique 88	none -43	vol -50
#rnet	blessure 47	collision -83	dommage_materiel 126	evenement_climatique -48	vandalisme -62	vol 77
#rni>	vol 88
#rnic	blessure 129	collision 82	none -49	vol -54
#rnou	collision -57	none -72	vol 156
#roba	incendie 72
#robi	degats_des_eaux 98
#robo	dommage_materiel 64	none 77
#roca	collision 141	degats_des_eaux 42
#roch	vol 196
#rois	blessure 56	vol 51
#roj>	blessure 120
#roje	blessure -48	collision -87	dommage_materiel 135	incendie -50	none -83	vandalisme 171	vol -126
#rokb	collision 68	vol 81
#roke	blessure 106	collision -60	degats_des_eaux -43	vol -46
#rokk	bris_de_glace 51	collision 131	vandalisme -66
#ron>	blessure -42	collision 60	degats_des_eaux -43	evenement_climatique 150	none -72	vol -49
#rond	collision 62
#ropr	collision -68	degats_des_eaux 121	incendie 90
#ros>	collision -89	vandalisme 226
#ross	blessure 72	collision 62
#rote	collision 43
#rott	blessure 73
#rou3	bris_de_glace -41	collision -84	degats_des_eaux -56	dommage_materiel 157	incendie 90	none -81	vandalisme -43
#rou>	dommage_materiel 43	incendie 48	none -46
#roub	collision 147	dommage_materiel 52	incendie -60
#roud	collision -48	degats_des_eaux -40	dommage_materiel 100	none -80	vandalisme -54	vol 76
#roue	collision -57	dommage_materiel 50	vol 121
#rouf	collision 42
#roug	collision 65
#rouh	collision 43	none -58	vandalisme 51	vol 76
#roui	bris_de_glace 56	collision 53
#rouj	blessure 82	collision -64	dommage_materiel 69	none -55	vol 58
#roul	collision -55	none -40	vol 150
#roup	collision -58	dommage_materiel -104	incendie 167	none -94	vandalisme -85	vol 126
#rour	bris_de_glace -92	collision -66	evenement_climatique 196	none 115
#rous	bris_de_glace 40	collision -82	none -64	vandalisme 61	vol 90
#rout	autre 58	none -57	vandalisme 56
#rovi	bris_de_glace 72
#rqat	bris_de_glace -55	degats_des_eaux 88	incendie 62	none -48	vol 65
#rqo>	vol 139
#rque	degats_des_eaux 87
#rr9a	bris_de_glace 111	degats_des_eaux 141	dommage_materiel -43	none -59	vol -63
#rra>	autre 50	vandalisme 47
#rrak	autre 53	bris_de_glace 43	dommage_materiel 59	none -63
#rras	dommage_materiel -52	incendie 61	vandalisme 102
#rrat	autre 41
#rre7	collision 66	none 61
#rre9	bris_de_glace 125	degats_des_eaux 154	dommage_materiel -95	evenement_climatique -51
#rre>	bris_de_glace 80	evenement_climatique 130	none -43	vandalisme -78
#rreb	blessure 140	dommage_materiel -65	none -69
#rrec	bris_de_glace 52	vol 47
#rref	collision 47	evenement_climatique 50
#rreg	bris_de_glace -49	collision -45	degats_des_eaux 85	evenement_climatique 88
#rrej	evenement_climatique 178	vol -53
#rrek	collision 63	dommage_materiel 85	vol -64
#rres	blessure 56	none -49	vandalisme 42
#rri7	bris_de_glace -87	degats_des_eaux 107	evenement_climatique 81	vandalisme 84	vol -89
#rrie	bris_de_glace 65	collision 99	none -47
#rrit	vol 48
#rro>	blessure 62	collision -87	incendie 69	vandalisme 93	vol -64
#rron	collision -41	vandalisme 100
#rros	collision 101
#rrou	collision -67	vol 148
#rrsa	blessure 111	none -43	vol -40
#rrsi	dommage_materiel 44
#rrso	bris_de_glace -41	none -50	vandalisme 159	vol 83
#rrur	autre 87	vandalisme 106
#rsa>	blessure 50	dommage_materiel -51	none -54	vandalisme 76
#rsat	blessure 92	dommage_materiel 58	none -57
#rsem	none 109
#rset	blessure -56	dommage_materiel 165	none -48	vandalisme -42
#rsi>	vandalisme 68	vol 60
#rsin	dommage_materiel 44
#rso>	bris_de_glace -52	collision -106	none -45	vandalisme 182	vol 123
#rsou	collision 104	vandalisme 114	vol -71
#rta>	collision 53
#rtab	collision -99	none -105	vol 357
#rtai	dommage_materiel -74	vandalisme 118
#rtch	vandalisme 124	vol -49
#rte>	autre 115	none -95	vol 75
#rtea	autre -44	collision -78	degats_des_eaux -46	evenement_climatique -47	none -138	vandalisme 197	vol 54
#rtem	collision -70	degats_des_eaux 55	incendie 99
#rten	dommage_materiel 169	none -42
#rter	collision 194	vol -83
#rtes	dommage_materiel -87	none -51	vandalisme 116
#rteu	collision 94
#rtha	collision -42	none 141	vandalisme -79	vol 80
#rtie	collision 98	vandalisme -63	vol 63
#rtin	autre 272	blessure -52	collision 40	dommage_materiel -101	incendie -40	none -162	vandalisme -59	vol -108
#rtne	collision 125	vandalisme -44	vol -52
#rto>	collision 51	dommage_materiel 107
#rue>	collision 40	dommage_materiel -49	evenement_climatique 191	none -54	vandalisme -40	vol -63
#rure	autre 85	vandalisme 117
#rve>	blessure 116
#rveu	bris_de_glace -131	dommage_materiel 84	none -53	vandalisme 97	vol -52
#rvic	evenement_climatique 44	none 93
#rvoi	collision -95	dommage_materiel 93	incendie -81	vandalisme 151	vol -45
#rway	collision -51	none -52	vandalisme 201
#rwid	collision 110
#rya>	collision 315	dommage_materiel -54	none -116	vandalisme -45	vol -54
#rzat	blessure 117	vol 45
#rzou	collision 76	dommage_materiel 89
#s2ou	collision 69	none 62
#s7a7	degats_des_eaux -48	evenement_climatique 165	vol -47
#s7ab	collision 108	vol 52
#s7i7	bris_de_glace 127	collision -107	dommage_materiel -50	none 114	vandalisme -48
#s9ef	degats_des_eaux 130
#sa3a	vandalisme -40
#sa3i	evenement_climatique 214
#sa7>	none 101
#sa7b	collision 102	incendie 73	none -40
#sa9>	blessure 73	bris_de_glace 90	collision -49	dommage_materiel -64
#sa9f	bris_de_glace -43	collision -46	degats_des_eaux 88	dommage_materiel 87	evenement_climatique 53	none -53	vandalisme -44
#sab>	collision -56	degats_des_eaux 67	dommage_materiel 89	evenement_climatique -46	none -75	vandalisme -49	vol 88
#sac>	collision -45	none -40	vol 206
#sadm	collision 186	vandalisme -56	vol -62
#saf>	autre 63	blessure -99	bris_de_glace -56	collision -107	dommage_materiel -52	incendie -57	none 164	vol -91
#safi	none 60
#sage	collision 95
#sahb	collision 122	evenement_climatique -40
#said	degats_des_eaux 99
#sain	collision 153	vandalisme -50
#sake	blessure -42	bris_de_glace -44	collision -62	dommage_materiel -59	incendie 180	none -143	vandalisme 90	vol -121
#sakh	dommage_materiel 144	none -47	vandalisme 99	vol -126
#sakn	degats_des_eaux 123
#sal>	collision -62	degats_des_eaux 230	vol -43
#sala	none 41
#sale	collision -45	incendie 69	vol 134
#sali	autre 252	degats_des_eaux -40	dommage_materiel 209	evenement_climatique -49	incendie -43	none -272	vandalisme -88	vol -93
#sall	collision -67	none -55	vol 58
#salm	collision 68
#salo	collision -45	degats_des_eaux 47	incendie 72	none -41
#sama	vandalisme -43	vol 115
#sams	autre -52	dommage_materiel 290	incendie -69	none -171	vandalisme -58	vol 50
#samu	collision 96
#sand	bris_de_glace 56	vol 48
#sani	autre 104	collision 131	none -149
#saou	dommage_materiel 262	none -45	vol -57
#saqi	autre -57	blessure 166	bris_de_glace -76	collision 175	degats_des_eaux -77	dommage_materiel -88	evenement_climatique -42	incendie -52	none -207	vandalisme -80	vol -106
#sar>	bris_de_glace 54	vandalisme 122	vol -81
#sara	collision -54	dommage_materiel 116	incendie 61	vandalisme -42
#sari	autre 43	vol 74
#saro	autre 165	collision -119	none -87	vandalisme 202
#sarr	none 84
#sass	none -58	vandalisme 114
#sat>	dommage_materiel 112	none -53
#sati	degats_des_eaux 85	evenement_climatique 113	none -64	vol -77
#saw>	blessure -47	none 113	vol 97
#sawe	none 89
#saye	collision 76	degats_des_eaux 56
#sayg	blessure 162
#sba3	blessure 224	bris_de_glace -42	collision -53	dommage_materiel 56	none -70	vol -42
#sbab	bris_de_glace 66	collision 43	incendie 42
#sbag	dommage_materiel 164	none -77	vol -55
#sbah	none 87
#sbe3	blessure -97	collision 61	degats_des_eaux -60	dommage_materiel 159
#sbeg	collision -51	dommage_materiel 127	none -83	vandalisme 179	vol -112
#sbit	blessure 57	collision 60
#sbou	vandalisme 60
#scen	dommage_materiel 87	none -43
#sch>	collision 41
#scin	blessure 55	collision -60	degats_des_eaux 176	dommage_materiel -44	evenement_climatique 101	none -114	vol -57
#scoo	collision 53	vandalisme 64
#sda3	collision 90
#sder	collision 50	evenement_climatique 82	vol -63
#sdou	collision -64	degats_des_eaux 84	vandalisme -50	vol 118
#se77	blessure 133	bris_de_glace -45	collision 86	evenement_climatique -45	none -82	vandalisme -81
#se7>	collision 96	dommage_materiel 81	incendie -40
#se7t	evenement_climatique 50
#se9>	dommage_materiel 98	incendie 59	vol -46
#se9f	blessure -42	bris_de_glace -54	degats_des_eaux 145	dommage_materiel -57	vandalisme 61	vol -51
#seba	degats_des_eaux 65	vandalisme 99
#sebt	none 69
#sech	collision -52	none -47	vandalisme -45	vol 80
#seco	vol 102
#sed>	bris_de_glace 79	collision -82	degats_des_eaux 150	dommage_materiel 77	evenement_climatique -88
#sedd	autre -42	blessure 127	collision -75	none -86
#sedr	collision 121
#see>	collision -50	degats_des_eaux 68	vandalisme 79
#sefr	collision 183
#seft	autre 383	blessure -49	bris_de_glace -40	degats_des_eaux -40	dommage_materiel -84	incendie -41	none -322	vandalisme -55	vol -91
#seig	bris_de_glace -46	collision -49	evenement_climatique 111	vandalisme 54	vol -66
#seil	none 132
#sejj	vol 200
#sejl	collision -46	dommage_materiel -48	vandalisme 89	vol 94
#sek>	collision 49
#sekr	collision 42	none -45	vandalisme 144
#sel3	collision -44	incendie 43
#sell	blessure 120	none -47
#seln	autre 154	bris_de_glace -61	collision -80	dommage_materiel -42	evenement_climatique -45	vandalisme 48	vol -59
#selt	autre 117	collision -104	none -61	vol 85
#sem>	bris_de_glace -41	collision -107	dommage_materiel -45	incendie 58	none -62	vandalisme 192	vol 47
#seme	blessure 75
#semm	autre 69	evenement_climatique 77
#senc	incendie 185	vandalisme -88
#senn	autre 85	vol -43
#sens	blessure 40	collision 42
#sepo	autre 92	dommage_materiel -47	vol 81
#sept	dommage_materiel -40	evenement_climatique 114
#ser9	collision -64	vandalisme -72	vol 176
#ser>	bris_de_glace 40	none -50	vandalisme 96
#seri	bris_de_glace 64
#serj	bris_de_glace 100
#serq	collision -131	none -42	vandalisme -71	vol 253
#serr	collision -56	evenement_climatique 70	vandalisme 41
#sert	bris_de_glace 176	incendie -60
#serv	bris_de_glace -52	collision -55	dommage_materiel 97	vandalisme 120
#serw	autre 247	bris_de_glace -46	collision -57	dommage_materiel -44	evenement_climatique -49	none -202	vandalisme -64	vol 90
#ses>	autre 168	blessure -55	collision -48	degats_des_eaux -76	dommage_materiel -55	none -53	vol 147
#set>	autre 52	evenement_climatique 64	none -60	vol -47
#sett	blessure 46	bris_de_glace 91	collision -47	none -86	vandalisme -40	vol 97
#seur	none -47	vol 51
#sewr	incendie 158	none -85	vol -76
#seww	collision 85	vandalisme 49	vol -81
#sghi	bris_de_glace 40	collision 40	none -45
#sha>	dommage_materiel 97	none -43	vandalisme 60	vol -47
#sida	blessure -40	collision 172	none -42
#side	bris_de_glace 90	vol 59
#sidi	incendie 62
#sieg	vandalisme 78	vol 48
#sier	none 76
#sieu	collision 75	degats_des_eaux -41	none -58	vandalisme -43	vol 138
#sif>	blessure -49	collision -65	vandalisme -46	vol 213
#sifa	evenement_climatique 209
#sife	autre 116	dommage_materiel 68	none -61
#sift	autre 54	evenement_climatique 86
#sil>	autre 79	blessure -42	collision -47	degats_des_eaux 87	dommage_materiel 76	none -44
#sima	blessure 49	none 54
#sin>	bris_de_glace 65
#sine	degats_des_eaux 76
#sini	degats_des_eaux 43
#sion	collision 100	dommage_materiel 78	none -45
#siph	degats_des_eaux 96
#sir>	collision 86
#sira	incendie 97
#sis>	collision 47	dommage_materiel -48	incendie 136
#sit>	autre 49	degats_des_eaux 40	none -52
#sito	degats_des_eaux 53	dommage_materiel -50	incendie 185	none -42	vol -47
#siye	collision 94
#sket	blessure 130	vandalisme -49	vol -47
#skha	autre 95	bris_de_glace 65	dommage_materiel -46	none -115	vandalisme 44
#skho	bris_de_glace 81	degats_des_eaux 102	incendie -57
#skin	collision 109
#skli	collision 81	none -47
#skou	blessure 72	dommage_materiel -84	vol 64
#sla>	collision -80	vol 215
#slam	none 70
#slat	autre 44	bris_de_glace 52
#slm>	autre 59	collision -41	dommage_materiel -47	none 81	vol -47
#slo>	autre 85	incendie 55	vol -74
#sma3	autre 143	degats_des_eaux 47	dommage_materiel -68	incendie 63	none -78	vandalisme -40	vol -55
#sma>	blessure -42	bris_de_glace 171	none -91	vol -67
#smah	dommage_materiel 87	vol -48
#smar	collision -122	none -61	vandalisme 333	vol -100
#smat	bris_de_glace 146	degats_des_eaux -48	evenement_climatique -47	vol 89
#sme3	bris_de_glace 48	vol 49
#sme7	vandalisme 108	vol -44
#smeh	collision 105
#smit	blessure 107	collision -51
#smiy	vol 49
#sna>	bris_de_glace 146	collision -107	degats_des_eaux -45	dommage_materiel -42	incendie 72	none -45	vandalisme 69	vol -50
#snac	bris_de_glace -82	collision -58	degats_des_eaux -45	dommage_materiel -40	incendie 75	vandalisme 93	vol 52
#snan	blessure 207	dommage_materiel -49	none -62	vandalisme -52	vol -52
#sni>	autre 44	vol 40
#snin	blessure 94	collision -57	dommage_materiel 139	vandalisme -55
#snna	collision 108	dommage_materiel -47	none 170	vandalisme -45	vol -52
#soci	degats_des_eaux -47	none -92	vandalisme 156
#sokk	autre 45	blessure 49	dommage_materiel -40	evenement_climatique 77	vandalisme 40	vol -60
#sol>	degats_des_eaux 122
#sola	collision -43	degats_des_eaux 88	dommage_materiel -74	evenement_climatique 63	incendie 65	none -88	vol 50
#sole	collision 79	incendie -72	vol 83
#son>	collision 50	dommage_materiel 61
#sor3	blessure 186	dommage_materiel -41	evenement_climatique -64	none -44
#sou>	none -49	vol 40
#souk	blessure 79	none -41	vol 139
#soun	none 47	vol 42
#sour	blessure -45	degats_des_eaux -47	dommage_materiel -44	evenement_climatique 100	none 117
#sous	degats_des_eaux 134	vol -56
#spor	vol 49
#spra	collision -50	degats_des_eaux -50	none -72	vandalisme 264	vol -89
#sque	blessure 86	collision -45	none -41	vol 74
#sr9o	collision -69	vandalisme -116	vol 233
#sra>	vandalisme 116
#srat	degats_des_eaux 58	dommage_materiel 108	none -43
#sre9	collision -42	none -47	vol 243
#sro>	collision 61	vandalisme 56
#srou	blessure -95	bris_de_glace -50	collision -147	dommage_materiel 149	evenement_climatique -43	none -67	vandalisme -73	vol 165
#srqo	collision -55	vol 228
#ss9e	degats_des_eaux 41	evenement_climatique 62
#ssa7	none 101
#ssag	collision 111
#ssai	bris_de_glace 103	collision -64	vol 81
#ssal	autre 133	degats_des_eaux 138	dommage_materiel -42	evenement_climatique -68	incendie -40	none -85	vandalisme -40	vol 50
#ssam	vandalisme -56	vol 152
#ssan	collision 123
#ssao	dommage_materiel 221	vol -56
#ssar	vol 67
#ssas	vandalisme 69
#ssat	bris_de_glace -54	collision -46	degats_des_eaux 74	dommage_materiel 88	vandalisme -47	vol -41
#ssba	degats_des_eaux 71	dommage_materiel 121	none -50	vandalisme -55
#sse7	collision 99
#sse9	collision -67	evenement_climatique 59	incendie 118
#sse>	blessure 58	collision -40	vol 47
#sseb	dommage_materiel -50	evenement_climatique 97	none 59	vandalisme -47
#ssed	bris_de_glace 130	collision -40	degats_des_eaux 165	evenement_climatique -52	none -77	vandalisme -77
#ssef	collision 135	vol -67
#ssem	blessure 117	collision -99	dommage_materiel -61	none -63	vandalisme 163
#ssen	incendie 124	vandalisme -61
#ssep	autre 92	dommage_materiel -47	vol 81
#sser	bris_de_glace 61	none -59	vandalisme 97
#sset	autre 92	blessure -41	collision -43	dommage_materiel 70	evenement_climatique 128	none -98	vol -52
#sseu	collision 98
#ssha	blessure 46	collision -58	degats_des_eaux -42	dommage_materiel 70	none -48	vandalisme 102	vol -67
#ssi>	blessure 54	none -45	vol 89
#ssie	none 72	vol 45
#ssif	autre 100	evenement_climatique 130	none -94
#ssil	autre 241	blessure -49	collision -62	none -68	vol -77
#ssin	blessure 105	bris_de_glace 82	collision -46	vol -43
#ssir	dommage_materiel 65	incendie 83
#ssis	autre 104	incendie 102	none -47
#ssit	dommage_materiel -70	none -47	vol 190
#ssla	blessure 41	bris_de_glace 109	degats_des_eaux -67	none -50
#ssma	bris_de_glace 133	degats_des_eaux -44	evenement_climatique 117	none -55	vol -45
#ssna	bris_de_glace 190	collision -67	none -53	vandalisme -65
#ssni	autre 74	dommage_materiel -41	vandalisme 46	vol -52
#sso>	blessure 111	collision -54	dommage_materiel -41	none -41	vandalisme -67	vol 138
#sson	collision 107	incendie 76
#ssra	vandalisme 114
#ssro	vandalisme 122	vol -53
#ssui	evenement_climatique -45	none -90	vandalisme 283
#ssur	autre 65
#sta3	collision 73
#sta7	collision -61	evenement_climatique 87	incendie 59	none -46	vol 106
#sta>	blessure -55	collision 146	evenement_climatique 52
#stad	blessure -55	bris_de_glace -52	collision -98	dommage_materiel 175	none -53	vandalisme 162	vol -72
#stah	collision -84	degats_des_eaux 127	dommage_materiel -42	evenement_climatique 60	vol 70
#stan	autre 212	dommage_materiel -44	none -82
#stat	collision 46
#ste>	autre 161	none -80
#stel	blessure -41	degats_des_eaux -80	dommage_materiel 114	evenement_climatique 67	incendie 114	none -68	vandalisme -51	vol -42
#ster	collision 43
#stha	autre 98	blessure 165	degats_des_eaux -57	dommage_materiel -49	none -138	vol -73
#stiq	bris_de_glace -50	dommage_materiel -40	evenement_climatique 180	none -56
#sto>	incendie 85
#stop	collision 71	none 69
#stor	bris_de_glace -60	incendie 63	none -70	vandalisme 174
#stou	blessure 56	collision 100	none -73	vol -72
#stre	collision -59	degats_des_eaux 145	dommage_materiel 131	evenement_climatique -46	vol -56
#styl	collision 86	dommage_materiel 99	vandalisme -47
#suie	none -77	vandalisme 234
#sult	vandalisme 55
#sura	autre 89	vol -44
#sure	bris_de_glace 75	vol 99
#surt	dommage_materiel 169	none -42
#sway	autre 90	collision 46	none -82	vandalisme -41	vol 73
#synd	collision -41	degats_des_eaux 104
#t2ad	bris_de_glace 104	vandalisme -41	vol 48
#t2ek	autre 118	collision -63	none 111	vandalisme -41
#t3a>	bris_de_glace 41	degats_des_eaux 55	dommage_materiel 54	vol -64
#t3at	blessure -76	collision 83	vol 82
#t3we	collision 51	none -70	vol 122
#t7er	collision -49	incendie 221
#t7re	blessure 52	dommage_materiel 76	incendie 41	none -50
#t7t>	evenement_climatique 52	vol 84
#t9as	dommage_materiel 123	none -55
#t9el	blessure -43	collision 179	none -71	vandalisme -47
#t9se	bris_de_glace 57	dommage_materiel 46
#t9te	degats_des_eaux 78	dommage_materiel 87
#ta3>	bris_de_glace 60	none -53	vandalisme 73
#ta3j	autre -40	collision 86	vol 50
#ta3w	autre 118	blessure -41	vol -42
#ta7>	dommage_materiel 153	evenement_climatique 40	none -51
#ta7e	blessure 50	dommage_materiel 90	none -58	vol -42
#ta7o	blessure -64	bris_de_glace -40	collision -48	dommage_materiel 145	incendie 125	none -72	vandalisme -92	vol -44
#ta7t	evenement_climatique 114	none -44
#tab>	autre 141	collision -44	none -156	vandalisme 114	vol -106
#tabi	degats_des_eaux 210	evenement_climatique -132	none 40
#tabl	dommage_materiel 50	none -76	vol 74
#tach	blessure -41	bris_de_glace -54	collision -48	degats_des_eaux 156	dommage_materiel 133	none -63	vandalisme -41	vol -59
#tad>	collision 93
#tade	bris_de_glace -58	collision -70	vandalisme 278	vol -86
#tadr	collision -92	degats_des_eaux -81	dommage_materiel 137	incendie 113	none -42	vandalisme -43	vol -50
#tafi	blessure 96	bris_de_glace 126	degats_des_eaux -55	dommage_materiel 46	none -88	vol -43
#tage	collision -50	dommage_materiel 163
#tags	none -45	vandalisme 178	vol -46
#tah>	collision -59	degats_des_eaux 42	dommage_materiel 59	evenement_climatique 41
#taha	blessure 62	evenement_climatique 155	none -68	vandalisme -40	vol -58
#tahe	bris_de_glace 45	collision -45	degats_des_eaux -41	dommage_materiel -42	evenement_climatique 100	incendie 65	none -63
#tail	dommage_materiel -74	vandalisme 118
#tair	dommage_materiel 52	none -60
#taji	dommage_materiel 63	incendie 49
#tal3	collision -55	incendie 149
#tal>	dommage_materiel 110
#tali	bris_de_glace 55	collision -68	degats_des_eaux -44	none -69	vandalisme 176
#taly	collision -85	none -70	vol 296
#tam>	blessure -50	collision -154	none -99	vandalisme -46	vol 313
#tama	autre 114	blessure -43	collision 107	dommage_materiel -83	none -75	vandalisme -44	vol -74
#tan>	collision 58	dommage_materiel 99	none -59	vandalisme -43
#tana	blessure 95	dommage_materiel 61
#tanc	autre 190	none -50
#tang	autre -60	collision -41	dommage_materiel -46	vandalisme 148	vol 40
#tani	none -50	vol 43
#tanj	blessure 99	collision -54	evenement_climatique 61
#tant	blessure 61	incendie 41
#tany	incendie 73
#taou	bris_de_glace -43	evenement_climatique 73	vandalisme 84
#tar>	evenement_climatique 43	none -42
#tara	dommage_materiel 103	evenement_climatique 47
#tard	vandalisme 133
#tare	incendie 74
#tarf	collision 59	dommage_materiel 60	evenement_climatique 65
#taro	blessure 179	collision -140	degats_des_eaux -47	dommage_materiel -42	none -95	vandalisme -137	vol 79
#tass	blessure 341	collision -120	degats_des_eaux -52	dommage_materiel -64	evenement_climatique -49	incendie -50	none -142	vandalisme -70	vol -84
#tata	degats_des_eaux -40	evenement_climatique 153	vol -80
#tati	autre 88	dommage_materiel 40	none -87
#tawn	autre 145	collision -57	none -132	vol 61
#taxi	autre 102	collision 61	vol -40
#tay7	collision 127	none -45
#tay>	blessure 81	degats_des_eaux -71	dommage_materiel 48	evenement_climatique 94	none -53	vandalisme -40
#taya	autre 184	collision -85	none -68	vandalisme -54	vol -43
#taye	collision 60	incendie 143	none -72
#tayh	collision 81
#tayr	bris_de_glace 62	collision -75	degats_des_eaux -41	evenement_climatique 128	none -44	vandalisme 56	vol -43
#tayy	collision -68	dommage_materiel 128	evenement_climatique 97
#taza	bris_de_glace 194	vandalisme -52
#tbak	collision -74	degats_des_eaux 147
#tbar	collision 43
#tbat	blessure 119	degats_des_eaux -42	dommage_materiel 109	none -45	vandalisme -61	vol -43
#tbe3	degats_des_eaux 57	vol 70
#tbed	autre 119	bris_de_glace 57	collision -60	degats_des_eaux -71	dommage_materiel -51	none -93	vandalisme -40	vol 128
#tben	incendie 189	none -61
#tbib	blessure 83
#tbo>	degats_des_eaux -42	evenement_climatique -44	none -81	vandalisme 203
#tbou	collision -60	evenement_climatique 99	none -52	vol 63
#tcha	bris_de_glace 98	incendie 47
#tche	bris_de_glace 130	none -48
#tcho	collision 72	incendie 66
#tchq	bris_de_glace 243	none -44	vandalisme -53
#tdar	vol 41
#tder	none -42	vandalisme 76
#te3a	blessure 121	collision 87	evenement_climatique -43
#te7>	blessure -56	collision -85	degats_des_eaux -41	dommage_materiel 199	evenement_climatique 78	none -49	vandalisme -84
#te7r	incendie 109
#te7t	blessure 75	collision -40
#te9b	autre -51	bris_de_glace -53	dommage_materiel 226	none -127	vol -92
#te9e	autre 165	bris_de_glace 104	collision -122	dommage_materiel 69	none -79	vandalisme -49	vol -56
#teau	dommage_materiel 93	none -56	vandalisme 103
#teb>	collision 45	vandalisme 51
#tebl	bris_de_glace 110	collision -59	none -58	vandalisme -50	vol 66
#tebn	vandalisme -45	vol 70
#tebr	blessure 86	bris_de_glace -117	collision -40	evenement_climatique 177	vol -44
#tech	degats_des_eaux 87	none -40
#tect	collision 43
#ted>	autre -46	dommage_materiel 52	vol 88
#tef>	bris_de_glace 91	collision -54	dommage_materiel -44	evenement_climatique 63	incendie -53	none -47	vol 74
#teff	incendie 69
#tefo	collision -43	evenement_climatique 124
#tel3	dommage_materiel -45	incendie 57	vandalisme 112
#tel>	autre 60	collision -48	dommage_materiel 76	none -73	vol 44
#tela	collision -41	dommage_materiel -40	incendie 183
#tele	dommage_materiel 111
#teli	blessure 84	collision -47	degats_des_eaux 130	none -43
#telj	blessure 76	dommage_materiel -52	evenement_climatique 163	none -42
#tell	bris_de_glace -49	collision 121	dommage_materiel 157	evenement_climatique -109	incendie -51	none -55	vol -88
#telt	blessure 41	degats_des_eaux 43	dommage_materiel 42	vandalisme 57	vol -58
#tem>	collision 93	incendie 69
#tema	collision 48	none 94
#temb	dommage_materiel -40	evenement_climatique 114
#teme	collision -70	degats_des_eaux 55	incendie 99
#temo	collision 178	none -53	vandalisme -40
#temp	evenement_climatique 147
#tenn	collision -57	dommage_materiel -106	evenement_climatique 270	none -68
#tens	dommage_materiel 169	none -42
#tent	collision -46	degats_des_eaux 61	evenement_climatique 113
#ter>	collision 41	degats_des_eaux 79	vandalisme 56
#tera	bris_de_glace 152	degats_des_eaux 85	none -48	vandalisme -45	vol -55
#terf	autre -47	blessure 192	bris_de_glace 118	collision -104	dommage_materiel -107	evenement_climatique -73	incendie -49	none -165	vandalisme -112	vol -112
#teri	incendie 65	none -56	vol 64
#tern	bris_de_glace -52	degats_des_eaux 77	dommage_materiel 52	vandalisme -46
#terr	degats_des_eaux 46	dommage_materiel -62	evenement_climatique 42	vandalisme 47
#tes>	autre 78	dommage_materiel -58
#tet>	bris_de_glace 142	collision -52
#teto	blessure 95	evenement_climatique 67
#teui	collision -43	incendie 45
#teus	dommage_materiel 116
#teyy	blessure -58	collision -80	dommage_materiel 88	evenement_climatique 116	none -76	vandalisme -40
#tfa>	blessure -53	bris_de_glace -129	incendie 86	vandalisme 133	vol -41
#tfaw	incendie 68
#tfe9	collision -49	degats_des_eaux 93	vandalisme 74
#tfek	blessure 96
#tfel	bris_de_glace 86	dommage_materiel 84
#tfer	bris_de_glace 79	degats_des_eaux 66	none -42
#tfet	bris_de_glace 261	collision -86	dommage_materiel -50	evenement_climatique -85	none -73	vandalisme -90	vol -42
#tfi>	blessure -56	degats_des_eaux -58	dommage_materiel -93	incendie 281	vandalisme -59	vol -62
#tfin	incendie 117
#tfit	incendie 149
#tfo>	collision -87	none -93	vandalisme -60	vol 351
#tghe	autre 87	dommage_materiel -49	none 47
#tgol	autre 104	none -74
#tha>	autre 63	none -52
#ther	blessure 160	none -61
#thom	autre 161	none -73
#tich	evenement_climatique 153	none -47
#tier	collision 43	dommage_materiel -55	evenement_climatique 104
#tik>	collision 65	incendie 50
#tili	dommage_materiel 84
#tin>	autre 168	collision 141	dommage_materiel -51	none -100	vandalisme -44	vol -78
#tinc	incendie 179
#tine	blessure 84	collision -67	incendie 62
#tini	none 138
#tion	none -48
#tiqu	evenement_climatique 144	vandalisme 40	vol -42
#tise	degats_des_eaux 51	incendie 78	vol -45
#tiss	bris_de_glace 68	collision 76
#tist	autre 46	collision -45	dommage_materiel 92	none -65	vol -46
#tit>	collision 74	dommage_materiel 49	incendie 43
#tith	vol 115
#tiwn	none 91
#tiyo	degats_des_eaux 154
#tjer	evenement_climatique 83
#tjra	blessure -53	bris_de_glace 68	collision -48	dommage_materiel -44	vandalisme -54	vol 160
#tjre	bris_de_glace 102	none -42
#tkeb	blessure 266	bris_de_glace -59	collision -84	degats_des_eaux -83	evenement_climatique -53	incendie -51	none -133	vandalisme -52	vol -65
#tkes	blessure -44	dommage_materiel 84	none -41
#tkha	degats_des_eaux 150	dommage_materiel -73	evenement_climatique -49	none -78	vandalisme 84	vol -59
#tkhd	autre 214	collision -108	none -42	vandalisme -49	vol -46
#tkhe	autre 48
#tkhl	blessure 76
#tkhn	blessure -46	collision -49	incendie 191
#tkit	blessure -51	bris_de_glace 123
#tkse	blessure 63	collision 98
#tla3	collision 124	dommage_materiel -45	incendie 120	none -72	vandalisme -41
#tla9	collision 62	none -46	vol 140
#tla>	degats_des_eaux 62	vol 65
#tlat	blessure 47	none 69
#tle3	dommage_materiel 40	none -42
#tle9	autre 170	collision -54	dommage_materiel -57	none -76	vandalisme 88	vol -40
#tleb	dommage_materiel 74	none -43	vandalisme 41
#tlef	autre 293	dommage_materiel -43	none -66	vandalisme -73
#tlfa	autre 78	blessure -40	collision -95	dommage_materiel 214	incendie -44	none -94	vandalisme 52	vol -56
#tlgh	autre 161	vol -72
#tlou	blessure 93
#tlt>	none 70
#tlwa	blessure 119	collision -104	degats_des_eaux 60	incendie 62
#tma>	bris_de_glace 63	collision 73
#tmes	bris_de_glace 46	collision -57
#tmma	collision -102	degats_des_eaux 70	none 56	vandalisme -46
#tna>	collision 40
#tnac	collision 44
#tnef	degats_des_eaux 147	dommage_materiel -46
#tner	collision 125	vandalisme -44	vol -52
#tnfe	degats_des_eaux 66
#tni>	collision 99	none -51
#tnin	none 98
#tobi	collision 82	none -40	vandalisme -41	vol 57
#tobr	autre 49	bris_de_glace 60
#toil	collision -48	dommage_materiel 48	none -49	vandalisme 52	vol -40
#toir	blessure 56	collision 115
#toit	bris_de_glace 48	collision -61	evenement_climatique 161	none -59	vandalisme 47
#tomo	collision 48
#ton>	collision 93
#tond	bris_de_glace 40	collision -42	none -49	vandalisme -44	vol 135
#tono	collision 74	evenement_climatique 77	none -80
#top>	collision 63	none 49
#tor>	collision 72	vol 79
#tore	bris_de_glace -60	incendie 63	none -70	vandalisme 174
#toro	bris_de_glace 76	incendie 78	none -41
#tors	bris_de_glace -103	evenement_climatique 123	vol -42
#tou3	dommage_materiel -46	vol 132
#tou7	bris_de_glace -40	collision 289	dommage_materiel -86	evenement_climatique -42	none -123	vandalisme -65
#tou>	vandalisme 64	vol -46
#toua	blessure 80	evenement_climatique 53
#toub	vandalisme 106	vol -41
#touc	collision 57	dommage_materiel 45
#toun	blessure 63	collision -44	vandalisme 44	vol -50
#tour	degats_des_eaux -60	evenement_climatique 61
#tout	dommage_materiel 41	incendie 53	vol -48
#tqas	degats_des_eaux -100	evenement_climatique -110	vandalisme 144	vol -54
#tqet	autre -57	blessure 76	collision -129	degats_des_eaux 41	dommage_materiel -66	none -80	vandalisme 150
#tqle	collision 176	degats_des_eaux 57	none -52
#tqte	blessure 92	degats_des_eaux 86	vol -41
#tra9	bris_de_glace 222	incendie -70
#tra>	collision 56	evenement_climatique 56	vol -41
#trac	collision 63	none -41	vandalisme 46	vol 60
#trai	autre 146	collision -48	none -124	vol 80
#tram	collision 51	vol 73
#tran	collision 53	dommage_materiel 53
#tras	collision -58	vol 119
#trat	autre 224	none -43	vandalisme -46	vol -47
#tre>	bris_de_glace 100
#tree	bris_de_glace 142	collision -55	dommage_materiel -78	incendie 68
#tren	autre 199	blessure 103	bris_de_glace -56	dommage_materiel -88	incendie -77	none -104	vandalisme -63	vol -82
#tres	collision -70	none -66	vandalisme 205	vol -40
#tri9	collision 97
#tria	collision 95	dommage_materiel 40
#tric	collision 78	dommage_materiel 64
#trin	bris_de_glace 146
#trip	collision 94
#triq	collision 71	dommage_materiel 44
#tro>	bris_de_glace 63	collision 85	evenement_climatique 61	incendie -42	none -46
#tros	bris_de_glace -48	collision -107	vandalisme 280	vol -63
#trot	blessure 73
#trou	dommage_materiel 97	evenement_climatique -56	none -59	vandalisme -110	vol 95
#trov	bris_de_glace 72
#tsab	bris_de_glace 60	collision -66	dommage_materiel 73	evenement_climatique -47	none -44	vandalisme -102	vol 93
#tsad	collision 174	vandalisme -45	vol -45
#tsaw	none 77
#tsed	autre -46	blessure 214	bris_de_glace 106	collision -43	degats_des_eaux 89	dommage_materiel -74	evenement_climatique -129	none -89	vandalisme -74	vol -61
#tsel	blessure 80
#tsen	autre 82	vol -47
#tsre	collision -43	none -41	vol 219
#tsrq	vandalisme -41	vol 142
#tsse	bris_de_glace 150	degats_des_eaux 121	evenement_climatique -50	none -77	vandalisme -67
#tta>	collision -45	none -41	vol 78
#ttan	collision -41	incendie 127
#ttat	bris_de_glace 193	none -69	vol 51
#ttch	collision 51
#tte3	blessure 64	vandalisme 105	vol -84
#tte>	dommage_materiel 49	incendie 56
#ttel	autre 60	blessure -49	collision 89	evenement_climatique 97	none -63
#tter	blessure 45	collision -59	degats_des_eaux 81	dommage_materiel -52	none -89	vandalisme 67
#ttes	autre 245	blessure -41	dommage_materiel -81	none -161
#ttet	bris_de_glace 258	collision -146	dommage_materiel -54	evenement_climatique -67	none -71	vandalisme 109	vol -78
#ttin	blessure 84	collision -67	incendie 62
#ttit	none -69	vol 139
#ttoi	blessure 61	collision 128	vol -43
#tudi	vol 106
#ture	none -44
#tuya	degats_des_eaux 163
#twe9	collision 52	none -43
#twje	collision 129
#tylo	collision 86	dommage_materiel 99	vandalisme -47
#u3i>	collision 81
#u7do	autre -46	blessure 85	bris_de_glace 46	collision -48	incendie 41
#u9an	degats_des_eaux 226	dommage_materiel -64
#uad>	collision 198	none -41
#uan>	blessure 95	evenement_climatique 67
#uari	dommage_materiel 146	none -44
#uba>	collision 40	none -59	vandalisme 58
#ubel	incendie 117
#uble	degats_des_eaux 86	none -41
#ubli	collision 70	evenement_climatique 108	none -44
#uces	dommage_materiel 177	vol -41
#uche	bris_de_glace 123	collision -41
#ucho	autre -43	bris_de_glace -47	collision -73	degats_des_eaux 152	dommage_materiel 197	evenement_climatique -139	incendie -66	none -119	vandalisme -53	vol -40
#ucti	bris_de_glace -81	degats_des_eaux -45	dommage_materiel 225
#uda>	dommage_materiel 94	evenement_climatique 97	none -47	vandalisme -45	vol -47
#ude>	blessure 119	collision -98	degats_des_eaux 139
#udi>	blessure 109	collision 169	none -94	vandalisme -41	vol -40
#udia	collision 45	dommage_materiel 117	vol -45
#uee>	blessure 101	bris_de_glace -54	collision -84	degats_des_eaux -46	dommage_materiel 102	evenement_climatique -52	none -95	vandalisme 114	vol -61
#ues>	collision -61	vol 143
#uet>	degats_des_eaux 118
#uffe	degats_des_eaux 94
#ufo>	collision 127	vandalisme -78	vol -50
#uga>	collision 76	dommage_materiel 89
#uge>	collision 65
#ugeo	collision 92
#uha>	collision 40	degats_des_eaux 54
#uhom	bris_de_glace -45	collision -90	degats_des_eaux -111	dommage_materiel -67	evenement_climatique 163	incendie -52	none -104	vol 73
#uido	collision 68	vol 76
#uie>	autre 47	none -63	vandalisme 162
#uig>	collision -65	evenement_climatique 44	none -42	vandalisme -53	vol 101
#uil>	collision -43	incendie 45
#uill	autre 110	none -57
#uin>	none 75
#uira	dommage_materiel 221	vol -56
#uisi	degats_des_eaux 113	dommage_materiel -41
#uit>	incendie 89
#uite	degats_des_eaux 149
#uja>	collision -46	dommage_materiel 106	evenement_climatique 98	vol -40
#ujda	vol 101
#uka>	blessure 77	collision -47	evenement_climatique 90	none -110
#ukai	blessure 278	collision -155	dommage_materiel -57	none -68	vol -54
#ukh>	collision 73	none -88	vandalisme -55	vol 130
#ukha	blessure 57	dommage_materiel 81
#ukka	incendie 78
#ula>	autre 45	bris_de_glace 45	degats_des_eaux 64	none -61
#ulah	blessure 56
#ulan	collision 83
#ulat	collision 83	dommage_materiel 91	none -61
#ulay	collision 43	none -48	vandalisme -57	vol 156
#ule>	collision 115
#ulev	collision 145	vol -74
#uli>	autre -55	collision -87	none 93	vandalisme -43	vol 129
#ulil	collision 81	none -44	vandalisme 123	vol -41
#ulis	collision 55
#ulla	none 92
#uloi	blessure -44	degats_des_eaux 175
#ulou	autre 209	bris_de_glace -41	collision 67	none -109	vol -51
#ulta	vandalisme 55
#ulur	blessure 183	collision -87	dommage_materiel -61	evenement_climatique -40	incendie 138	none -47
#umat	collision 41
#una>	evenement_climatique 55
#une>	collision 61	dommage_materiel 62	vol -41
#unet	autre 235	blessure -56	bris_de_glace 111	collision -119	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -63	none -84	vandalisme 69	vol -75
#uni>	vol 72
#upe>	collision -51	dommage_materiel -88	incendie 167	none -88	vandalisme 123	vol -96
#uqa>	dommage_materiel -74	vandalisme 129
#ura>	bris_de_glace 118	none -56
#uran	autre 75	vol -47
#ure>	vandalisme 48
#urea	autre 158	collision -92	none -73	vandalisme -79	vol -41
#ures	autre 52	blessure -49	none -49	vandalisme 45	vol 82
#uri>	bris_de_glace -90	collision -53	evenement_climatique 282	none -41
#urie	autre 107	blessure 92	collision -54	vol -46
#urik	collision -61	degats_des_eaux -57	dommage_materiel -59	evenement_climatique 175	incendie 124	none -43	vol -49
#urin	vol 154
#uris	degats_des_eaux -91	evenement_climatique 132
#urit	blessure 107
#uro>	dommage_materiel -56	vol 185
#urri	collision 141	none -45
#urs>	blessure 54	collision -67	degats_des_eaux -61	dommage_materiel -44	none -95	vandalisme 181
#urse	none 109
#urt>	incendie 100
#urte	dommage_materiel 169	none -42
#usa>	dommage_materiel 85	evenement_climatique 125	none -102	vandalisme -57
#use>	autre 56	none -48
#usi>	none 44	vandalisme 87
#usin	incendie 91	vandalisme 52	vol -88
#usko	blessure 80	collision 46	dommage_materiel -95	vandalisme -40	vol 76
#uss>	autre 134	blessure 159	collision -63	none -131	vandalisme 45	vol -97
#usse	dommage_materiel 60
#ussi	collision -41	dommage_materiel -42	none -43	vol 198
#usta	autre 123	blessure -41	dommage_materiel 42	vol -57
#ustr	collision -50	degats_des_eaux 108	dommage_materiel 90	evenement_climatique -45	none -53	vol 42
#uta>	evenement_climatique 48	incendie 84
#ute>	bris_de_glace 78	incendie 68
#uteu	collision -50	degats_des_eaux 47	dommage_materiel 58	incendie 60
#uti>	vandalisme 132	vol -45
#uto>	vandalisme -46	vol 98
#utor	bris_de_glace 76	incendie 78	none -41
#utre	collision -47	dommage_materiel 120	none -40	vandalisme -56	vol 42
#utte	collision -89	degats_des_eaux -86	dommage_materiel -46	evenement_climatique -62	none -148	vandalisme 328
#uya>	collision 79
#uyau	degats_des_eaux 163
#uzin	degats_des_eaux 60
#uzze	blessure 56	collision 58
#vabo	degats_des_eaux 174	none -43
#vais	degats_des_eaux 110
#vali	vandalisme -40	vol 119
#vane	dommage_materiel -67	evenement_climatique 101	vol 82
#vard	collision 145	vol -74
#vase	collision -54	dommage_materiel 288	none -48
#vehi	collision 136
#vel>	dommage_materiel 156	none -74
#velo	vandalisme -40	vol 79
#velu	bris_de_glace 134	degats_des_eaux -43	evenement_climatique 89	none -46
#veme	autre 243	none -129
#vera	bris_de_glace 106	evenement_climatique 78
#verg	autre -44	collision 126
#verr	blessure -56	bris_de_glace 294	collision -92	dommage_materiel -145	evenement_climatique 69	incendie -50	none -117	vandalisme -124
#vert	autre 283	blessure 91	bris_de_glace -47	dommage_materiel -43	none -226	vol -60
#veur	bris_de_glace -111	collision -68	dommage_materiel 58	none -57	vandalisme 178	vol -76
#vice	evenement_climatique 44	none 93
#vide	collision -122	none -80	vandalisme 215	vol 40
#vier	collision -45	dommage_materiel 189
#vile	evenement_climatique 53	incendie 45
#vill	degats_des_eaux -43	evenement_climatique 46	vol 73
#vira	collision 144
#vis>	blessure 74	collision -62	dommage_materiel 165	none -66	vandalisme -58
#vise	bris_de_glace 72
#vitr	bris_de_glace 154
#voir	collision -95	dommage_materiel 93	incendie -81	vandalisme 151	vol -45
#vois	bris_de_glace 65	vandalisme 47
#voit	collision 49	none -80	vandalisme 89
#vol>	autre 179	none -56
#vola	collision 216	vol -83
#volt	collision -53	dommage_materiel 151	incendie -43
#vrai	collision 103
#vreu	dommage_materiel -41	vol 76
#w9e3	blessure 61	collision 52
#w9ef	collision 54	vol 51
#wa9e	collision 82
#wa9f	autre 66	collision 49
#wa9t	incendie 145
#wab>	autre 63	dommage_materiel 133	incendie 40	none -114	vandalisme -40
#wach	autre 126
#wad>	evenement_climatique 192
#wahd	collision 72
#wahe	blessure -65	collision -57	degats_des_eaux 86	vandalisme -84	vol 165
#wajb	incendie 145
#wakh	blessure -49	bris_de_glace 111	none 92
#waki	none -54	vandalisme 64	vol 90
#wali	autre 63	blessure 46
#wall	dommage_materiel 129	none -43	vol -43
#ware	autre 392	collision -92	dommage_materiel -40	none -88	vandalisme -70	vol -100
#wat>	blessure 130	dommage_materiel 64	incendie -47
#waw>	collision -43	none -76	vol 178
#way>	vol 121
#waye	dommage_materiel -43	vol 83
#wayj	autre 177	none -110
#wbch	degats_des_eaux 125
#wdo>	bris_de_glace 53	dommage_materiel 79
#we7d	bris_de_glace 50	collision 54	dommage_materiel -41
#we99	autre 118	none -92
#we9e	degats_des_eaux 47	none -41
#we9f	collision 50
#we9t	incendie 65
#web>	degats_des_eaux 53
#wed>	collision -68	none -85	vandalisme 94	vol 108
#wedn	evenement_climatique 48	incendie -42	vandalisme 76
#week	collision -56	degats_des_eaux 49	dommage_materiel -118	none 127	vandalisme -49	vol 80
#weh>	vandalisme 156	vol -50
#wej>	collision 41	degats_des_eaux 49
#wejh	collision -46	vandalisme 57	vol 69
#wel>	degats_des_eaux 50	none 103
#weld	dommage_materiel 70	none -49
#well	bris_de_glace 46	incendie 124
#wer9	autre 96	collision 122	none -68	vandalisme -41
#wer>	none 54	vol -48
#wert	dommage_materiel 62	vandalisme 61	vol -46
#west	collision 64	dommage_materiel 113	none -75
#wet>	vandalisme -43	vol 83
#wgef	vol 63
#wha>	incendie 54
#whom	collision -41	vandalisme -54	vol 210
#wi9a	collision -41	degats_des_eaux -65	evenement_climatique 234	vol -53
#wia>	blessure -67	collision 63	dommage_materiel 80
#wich	degats_des_eaux 118	dommage_materiel -43
#wid>	autre 119
#wida	collision 114
#wiya	dommage_materiel 68
#wje3	collision 150	vol -60
#wla>	degats_des_eaux 93
#wlad	none -41	vandalisme 150	vol -49
#wlah	collision -66	none 211	vol 42
#wld>	bris_de_glace 144	collision 53	none -44	vandalisme -69	vol -66
#wldi	collision -45	dommage_materiel 75
#wli>	collision -60	vol 158
#wlid	autre 63	dommage_materiel 105	none -57
#wlla	evenement_climatique -62	none 190	vol -55
#wlo>	vandalisme -93	vol 202
#wni>	autre 67	none -60	vol 103
#wost	collision 113
#wra9	autre 125	none -53
#wrat	incendie 158	none -85	vol -76
#wrek	blessure 52	degats_des_eaux -71	evenement_climatique 93
#wsel	autre 61
#wsla	autre 66
#wssl	bris_de_glace 114	degats_des_eaux -53
#wst>	degats_des_eaux 43	vandalisme 57	vol -40
#wwej	degats_des_eaux 123	vandalisme 49
#wwel	none 193
#wwer	collision 119	vol -51
#wwet	vandalisme -43	vol 83
#wya>	autre 65	collision -47	dommage_materiel -44	evenement_climatique -51	incendie 57	none -55	vandalisme 42	vol 55
#xper	none 98
#xtin	incendie 48
#y3ou	degats_des_eaux 97	evenement_climatique 86
#y7el	dommage_materiel 58	none -41	vol 62
#y9ou	collision 322	none -154
#y9te	dommage_materiel 62
#ya3n	degats_des_eaux 66	vandalisme 82	vol -95
#yada	collision -47	dommage_materiel 42	evenement_climatique 98	none -42	vandalisme 68	vol -57
#yah>	evenement_climatique 96
#yal>	none -52
#yala	collision 88
#yalh	collision -41	degats_des_eaux 54	dommage_materiel 108
#yalk	degats_des_eaux 58	none 64
#yaln	evenement_climatique 43	incendie 63	none -45	vandalisme 64	vol -47
#yalo	bris_de_glace 56	dommage_materiel 42
#yam>	evenement_climatique 40	none 106
#yan>	none 54
#yana	bris_de_glace 48	collision -70	vandalisme 106
#yani	collision 78	evenement_climatique 48
#yara	autre 229	collision -106	none -87	vandalisme -67	vol -40
#yass	blessure 131	incendie 54
#yat>	vandalisme 107
#yata	evenement_climatique 55	incendie 66
#yau>	degats_des_eaux 146
#ycee	blessure 62	dommage_materiel -40	none -76	vol 87
#ych3	dommage_materiel 240	none -87	vol -40
#yche	degats_des_eaux -46	evenement_climatique 157
#ychk	collision -43	degats_des_eaux -49	dommage_materiel 42	none -77	vol 138
#ycho	collision 54
#ycle	collision 109	dommage_materiel 44	vandalisme -67
#yda>	autre 125	dommage_materiel 57	evenement_climatique 93	none -163	vandalisme -44
#ydat	collision -72	dommage_materiel -42	evenement_climatique 64	vandalisme 163	vol -58
#ydeh	collision 76
#yder	collision 52	vol 66
#ydha	dommage_materiel 126	vol -45
#ydi>	incendie 42	vandalisme 40
#ydih	collision -45	incendie 85	vol 95
#ydir	collision -49	evenement_climatique 57	vandalisme -44
#ydkh	bris_de_glace 153	collision -68	dommage_materiel -41	evenement_climatique -86	incendie 83
#ydor	collision 188	none -93	vol -43
#ydou	vol 66
#ydrn	collision 100
#ydrr	vandalisme 76
#ye7>	collision -73	dommage_materiel -47	evenement_climatique 202	none -42
#ye9>	none 50
#yeb>	degats_des_eaux 93	evenement_climatique -82	incendie 151	none -40
#yed>	degats_des_eaux 48	dommage_materiel 53	none -72	vol -43
#yef>	bris_de_glace 179	collision -63	none -84	vandalisme -58
#yeg>	collision 125	vol -42
#yeh>	none 186	vol -47
#yej>	dommage_materiel -58	incendie 59	none -69	vol 112
#yeq>	collision 82	none -41	vol 98
#yer>	collision 41	degats_des_eaux 133	dommage_materiel -46
#yet>	bris_de_glace 80	degats_des_eaux 48
#yetn	collision 56	degats_des_eaux 46
#yett	incendie 67
#yga>	collision 51
#yghe	blessure 80
#yghl	blessure -69	dommage_materiel 125	incendie -61
#ygou	incendie 47
#yha>	evenement_climatique 69
#yhde	blessure -40	collision 92	none -63	vandalisme 170	vol -83
#yin>	degats_des_eaux 73
#yjaw	degats_des_eaux 105
#yji>	collision 79
#yjiw	dommage_materiel 72
#yjri	blessure 73	collision -69
#ykhe	bris_de_glace 42	dommage_materiel 59	vandalisme -75	vol 54
#ykhl	collision -63	dommage_materiel -46	none 43	vol 153
#ykhr	collision 72	dommage_materiel -51	evenement_climatique -59	vandalisme 137
#ylo>	collision 86	dommage_materiel 99	vandalisme -47
#yma>	dommage_materiel 135	evenement_climatique 64	vandalisme -54
#ymke	autre 74	vol -41
#yna>	vandalisme -49	vol 126
#ynch	collision 52	none 113
#yndi	collision -41	degats_des_eaux 104
#ynze	degats_des_eaux 150
#yoma	collision 54	evenement_climatique -56	none 222	vandalisme -53
#yon>	autre 106	dommage_materiel 84	none -49	vandalisme -48	vol -41
#youm	none 77
#youn	dommage_materiel 52	evenement_climatique 46	vol -49
#yout	bris_de_glace 87	collision -44	degats_des_eaux -54	dommage_materiel 95	incendie -69	none -57	vandalisme 108	vol -46
#yra>	none -61	vandalisme 75
#yrat	collision 57
#yser	collision -70	degats_des_eaux 166	dommage_materiel -65	evenement_climatique -60	vol 81
#yseu	collision -90	dommage_materiel -49	none -90	vandalisme -41	vol 294
#ysil	degats_des_eaux 176	none -47
#ysre	vol 65
#ytbe	autre 166	bris_de_glace 73	degats_des_eaux -91	dommage_materiel -41	none -104
#yti>	blessure 91	evenement_climatique 52
#ytle	collision -59	degats_des_eaux -48	dommage_materiel 177	vandalisme -50
#ytna	none -50	vol 110
#yto>	blessure 183	bris_de_glace -41	none 60
#ytou	blessure 158	dommage_materiel -49	evenement_climatique -70	none -53	vandalisme -47
#yure	collision 91	vandalisme 68	vol -47
#yydo	collision -83	degats_des_eaux -114	evenement_climatique -48	vandalisme 104	vol 192
#yye7	collision -86	evenement_climatique 143
#yyed	bris_de_glace -41	degats_des_eaux -47	dommage_materiel -40	evenement_climatique 268	none -230	vandalisme -72	vol -50
#yyer	collision 107	degats_des_eaux 81	dommage_materiel -40
#yyet	bris_de_glace 54
#yyto	blessure 65	collision 58
#zad>	collision 161	vol -63
#zade	collision 111
#zaf>	evenement_climatique 55
#zago	blessure 184	collision -76	evenement_climatique 81	none -67
#zaj>	bris_de_glace 204	collision -53
#zal>	none 46
#zan>	collision -110	degats_des_eaux 246	dommage_materiel -42	evenement_climatique -52	none -53	vandalisme -42	vol 74
#zat>	dommage_materiel 66
#zbel	collision 132	degats_des_eaux 110	evenement_climatique -109	incendie -63
#zdem	bris_de_glace 143
#zeg>	degats_des_eaux 167	evenement_climatique 65	none -45	vandalisme -41
#zel9	blessure 125	collision 89	degats_des_eaux 81	evenement_climatique -53	none -71	vol -47
#zel>	degats_des_eaux 60	none -45
#zela	collision 97	degats_des_eaux 42	dommage_materiel -73	evenement_climatique 54
#zell	blessure 60	dommage_materiel 58
#zeln	bris_de_glace 66	incendie 135	none -67	vol -44
#zelt	collision 155	degats_des_eaux -43	incendie 68	none -120	vandalisme -59
#zen9	degats_des_eaux 102	none -42	vol -46
#zen>	incendie 50	vol 55
#zer9	collision 65	evenement_climatique 138	vandalisme -81
#zer>	blessure 56	collision 58
#zerb	dommage_materiel 126	incendie 54
#zeyy	collision 107	degats_des_eaux 81	dommage_materiel -40
#zid>	autre -42	bris_de_glace 62	none 62
#zila	blessure 76	dommage_materiel -46	vandalisme -92	vol 108
#zina	degats_des_eaux 50
#zit>	blessure 59	dommage_materiel 69	none -59	vol -45
#zito	blessure 84	bris_de_glace -40	collision -64	none -81	vandalisme 87	vol -62
#zjaj	bris_de_glace 270	collision -66	degats_des_eaux -46	none -49	vandalisme 54	vol -42
#zlat	blessure 98	degats_des_eaux -41	dommage_materiel -63	evenement_climatique 83
#zle9	blessure 95	degats_des_eaux 90	none -50
#zn9a	collision -42	incendie 55	vandalisme 114	vol -69
#zni>	collision -68	none 147	vol 61
#zon>	bris_de_glace 180	collision -73	degats_des_eaux 67
#zoug	collision 76	dommage_materiel 89
#zouh	degats_des_eaux 128	vandalisme -46
#zoun	evenement_climatique 69
#zrab	degats_des_eaux 101
#zre9	blessure -47	none 94	vol 40
#zrib	collision -76	dommage_materiel 152	evenement_climatique 40	none -65
#zrou	collision 83	dommage_materiel 40	evenement_climatique 86	none -61
#zyan	none 40
#zza>	blessure 65	vol 71
#zzaf	collision 72	evenement_climatique 84	incendie -48
#zzan	bris_de_glace 51	collision -136	degats_des_eaux 227	dommage_materiel -43	evenement_climatique -52	incendie 51	none -46	vandalisme -53	vol -60
#zzat	vandalisme 74
#zzer	blessure 56	collision 58
#zzit	blessure 70	collision -41	incendie 88
#zzo>	vandalisme -42	vol 171
#zzou	degats_des_eaux 47
1	dommage_materiel 55	none 42	vandalisme -44
10	none 45
10h	bris_de_glace 45	dommage_materiel 88
11	autre 87	none -100	vandalisme 62
12	degats_des_eaux 61	none 85	vandalisme -41
12000	collision -54	none -92	vandalisme -62	vol 225
14	autre 92	blessure -51	collision -44	dommage_materiel -70	none 75	vandalisme -44	vol 93
15	blessure 43	none 77
18	dommage_materiel 81
2	bris_de_glace 40
20	collision 42	none 53
22	blessure 45	vol 97
23h	none 78
25	none 115
30	degats_des_eaux -40	evenement_climatique 76
35	vandalisme 82
3a2ila	degats_des_eaux -75	dommage_materiel -48	evenement_climatique 100	none -63	vandalisme 85	vol -70
3achoura	blessure -49	collision -81	incendie 57	none -97	vandalisme 239
3ad	vol 40
3add	blessure 109	collision -59	dommage_materiel 117	none -48	vandalisme -50	vol -48
3afak	autre 105	dommage_materiel -40	none 48
3am	none -41
3amer	vandalisme 50
3aref	collision -86	degats_des_eaux 74	evenement_climatique -45	vandalisme 42	vol 89
3chiya	collision 52	none 84
3dem	blessure 179	bris_de_glace -45	vol -51
3edd	autre -43	blessure 132	collision -73	dommage_materiel 62
3emmerna	collision 50
3emmernah	collision 91
3emmi	collision 46	vol 61
3end	vol 45
3endha	blessure 117	collision 139	dommage_materiel -75	vandalisme -40	vol -41
3endhom	vandalisme -79	vol 159
3endna	blessure 89	collision -58	dommage_materiel -41	incendie 47	none -75	vandalisme -60	vol 130
3endo	collision 90
3ers	dommage_materiel 55	vol 94
3eyett	incendie 131	vol -59
3eyyet	bris_de_glace 224	collision -61	dommage_materiel -40	evenement_climatique -75	none -62	vandalisme -77
3eyyetna	degats_des_eaux 96
3imara	blessure 165	dommage_materiel -58	none -53
3inha	blessure -71	bris_de_glace 83	collision -81	dommage_materiel 163	vandalisme -46
3ini	vol 87
3iniya	collision 98	degats_des_eaux -60	dommage_materiel 113	vandalisme -51
3la	none -51
3lach	autre 260	none -168
3lia	bris_de_glace 58
3liha	bris_de_glace 135	degats_des_eaux -59	dommage_materiel -51	evenement_climatique -43	incendie 57	none -86	vandalisme 83	vol -58
3lihom	dommage_materiel -44	evenement_climatique 93	vandalisme -99	vol 149
3likom	autre 76
3lina	blessure -47	degats_des_eaux 147
3liya	blessure -62	collision 41	degats_des_eaux 187	evenement_climatique -48	none -87	vandalisme -72
3mmerna	collision 73
3nd	degats_des_eaux 56	vol 55
3ndha	blessure 207	collision -45	dommage_materiel -47	evenement_climatique 44	none -67	vol -40
3ndi	blessure 47	collision -45	degats_des_eaux 44	evenement_climatique -41	none 67
3ndna	vol 74
3ndo	bris_de_glace 74	collision 46	dommage_materiel 104	evenement_climatique -51	none -52	vandalisme -40	vol -44
3on9i	blessure 62	collision -44	vol 90
3otla	degats_des_eaux 140
3refna	collision 89	degats_des_eaux 117	none -62	vandalisme -99
3reft	collision 105	vandalisme -50
3reftch	collision 85	none -47	vandalisme 54
3tani	blessure 50	collision 86	dommage_materiel 99	none -46	vol -58
3tithom	blessure -56	vandalisme -65	vol 149
3tiwni	none 91
4	none -74	vandalisme 50
40	blessure 75	none -42
4h	collision 127	vol -40
4x4	collision 93	degats_des_eaux -74	evenement_climatique 105
6	blessure 48
60	dommage_materiel 89	incendie 61	none -61	vandalisme 60	vol -69
7	vol 41
7aja	autre 92	evenement_climatique 78
7ajra	bris_de_glace 233	collision -111
7amla	collision 224	evenement_climatique -108
7amra	dommage_materiel -41	none -100	vandalisme 230
7anout	collision -48	vol 147
7anouti	vandalisme 182	vol -47
7awlo	vandalisme -104	vol 229
7bess	degats_des_eaux 125	none -64
7chouma	autre 143	collision -60	none 107	vandalisme -83	vol -51
7da	collision 76
7dana	collision -45	evenement_climatique 74	incendie 158	none -130	vol -66
7daya	vol 70
7did	collision -80	dommage_materiel -48	evenement_climatique 154	vandalisme 45
7dida	autre -42	blessure 179	bris_de_glace -43	collision -80	dommage_materiel -90	evenement_climatique 92	none -71	vandalisme -75	vol -98
7ed	vandalisme 57
7ejra	bris_de_glace 160	collision -70	none -50	vandalisme 47
7ekk	none -42	vandalisme 47
7ekkit	collision 103
7ell	incendie -57	vol 104
7ellit	bris_de_glace 53	collision 94	vandalisme -42
7er9at	dommage_materiel 83	incendie 67
7essa	bris_de_glace 71
7et	vandalisme 175	vol -85
7eyyed	bris_de_glace -41	degats_des_eaux -47	dommage_materiel -40	evenement_climatique 268	none -230	vandalisme -72	vol -50
7it	autre 46	none -47
7jar	collision -43	none -42	vandalisme 261	vol -43
7jer	collision -43	none -49	vandalisme 234
7jra	bris_de_glace 95	collision -105	none -48	vandalisme 139	vol -48
7llit	bris_de_glace 138	degats_des_eaux -54
7mar	collision 54	vandalisme 128	vol -49
7mel	evenement_climatique 156
7mer	incendie 80
7na	incendie 48
7ofra	blessure 99	bris_de_glace -44	collision -40	dommage_materiel 109	evenement_climatique -53	vandalisme -44	vol -52
7re9	blessure -68	collision -58	degats_des_eaux 41	evenement_climatique 86	incendie 125	none -69	vandalisme -74	vol -52
7tta	none -40	vol 84
7wajbi	incendie 158
7wayej	collision -41	dommage_materiel -86	incendie 127	none -95	vol 134
7wayj	autre 232	collision -53	none -149	vandalisme -47
8	evenement_climatique 58	none 110
80	autre -44	collision 41	degats_des_eaux -46	evenement_climatique 128
9	collision -49	evenement_climatique 65
9ahwa	dommage_materiel 191
9al	bris_de_glace 111	dommage_materiel 47	none -41
9asni	collision -40	degats_des_eaux -42	vol 201
9bel	collision -70	dommage_materiel -66	incendie 135
9d	bris_de_glace -72	collision -89	degats_des_eaux 68	evenement_climatique 183	none -47
9dam	bris_de_glace 90	collision 174	evenement_climatique -130	none -130
9ddam	none -63	vol 91
9dim	bris_de_glace 51	dommage_materiel 79	incendie 46	none -44
9ed	evenement_climatique 57
9eddam	none -42	vandalisme 54	vol 76
9eddami	collision 143	vol -45
9elbi	collision -73	incendie 42	none -73	vandalisme 166
9er3a	collision -100	dommage_materiel 151	none -77	vandalisme 72
9oddam	vol 109
9rib	degats_des_eaux -59	evenement_climatique 65
9te3	collision -105	degats_des_eaux -147	evenement_climatique 178	vandalisme 146	vol -98
=answer: lead	collision 65
=answer: unsure	blessure -45	collision 96	none 100	vol -66
=answer: yes	none 53	vandalisme -50
=being: animal	blessure 40	collision 176	degats_des_eaux -68	dommage_materiel 42	none -63	vol -51
=being: thing	none -86	vandalisme 42
=constat: constat	collision 144
=constat: not-done	collision 94	degats_des_eaux 62
=danger: event	collision -43	dommage_materiel -45	evenement_climatique -56	incendie 315	vandalisme -40	vol -44
=danger: now	blessure -44	collision -79	dommage_materiel -52	evenement_climatique -50	incendie 93	none -55	vandalisme 90	vol 132
=danger: over	collision -50	dommage_materiel 97	evenement_climatique -43	incendie -43	none -63	vandalisme 41
=danger: plea	vandalisme -42	vol 99
=danger: present	collision 100	vol -53
=danger: put-out	blessure 56	collision -75	degats_des_eaux -51	dommage_materiel -41	incendie 279	vandalisme -49	vol -41
=distress: distress	autre 47	collision 85	none -71
=document: carte_grise	degats_des_eaux -76	dommage_materiel -41	vandalisme -47	vol 162
=document: constat	collision 145	degats_des_eaux 40
=document: constat_degat_des_eaux	collision -51	degats_des_eaux 206
=document: devis_ou_facture	autre 85	collision -109	dommage_materiel 135	none -81	vandalisme -66	vol -57
=document: photos	autre -54	vandalisme 133	vol 40
=document: rapport_police	bris_de_glace -41	collision 109	evenement_climatique -49	incendie 47	none -58	vandalisme 52	vol 46
=document: recepisse_plainte	collision -122	dommage_materiel -41	none -75	vandalisme 138	vol 216
=hedge: hedge	autre 50	collision 80	degats_des_eaux 50	vol -48
=hedge: roughly	dommage_materiel -62	none -43	vandalisme 162
=idiom: figure	autre -41	collision 40	degats_des_eaux 46	none -57	vandalisme 61	vol -46
=idiom: part	autre 350	blessure -47	collision -41	dommage_materiel -61	none -174	vol -66
=idiom: traffic	collision 326	none -59	vandalisme -43	vol -103
=injuries no	none -63
=injuries no rather	collision 145	none -56	vandalisme -43
=injuries no sure	none -64
=injuries unknown	blessure 66	collision 55	none -80
=injuries unknown unsure	blessure 66	collision 55	none -80
=injuries yes	blessure 64	collision 40	none -52
=injuries yes sure	blessure 64	collision 40	none -52
=injury: absent	blessure -79	collision -90	dommage_materiel 62	evenement_climatique 150	none -64	vandalisme -80
=injury: body	blessure 167	none -77
=injury: casualty	collision 57	none -51
=injury: grave	blessure -60	bris_de_glace -51	degats_des_eaux 80	dommage_materiel 53	evenement_climatique 132	none -57	vandalisme -59	vol -57
=injury: nobody	blessure -40	collision 46	none -57
=injury: one-well	blessure -40	collision 115	none -51
=injury: perhaps	blessure 102	degats_des_eaux 67	none -58	vandalisme -40
=injury: symptom	blessure 87	collision 67	none -52	vol -42
=intent: cancel	bris_de_glace -44	incendie 41	vol 40
=intent: complaint	collision -107	evenement_climatique -45	none -41	vandalisme 174	vol 192
=intent: correct	autre 69	blessure -40	bris_de_glace -71	degats_des_eaux -134	dommage_materiel -70	evenement_climatique 188	incendie -78	none -144	vandalisme -91	vol -72
=intent: declare	collision 54	none -55	vandalisme 44	vol 50
=intent: follow	autre 58	dommage_materiel -44	none 153	vandalisme -48
=intent: greet	collision 85	dommage_materiel -46
=intent: help	autre 87	none 99	vandalisme -41
=intent: human	collision 41	none 89
=intent: language	none 189
=intent: other	autre 110	blessure 163	collision -137	degats_des_eaux -52	dommage_materiel -81	evenement_climatique -58	vandalisme 51	vol -98
=intent: review	none 304	vol -49
=intent: thanks	collision 74	dommage_materiel -43	none 86	vol -59
=liability: unclear	collision 192	degats_des_eaux -45	none -193	vandalisme 158	vol -53
=other blessure	blessure 81	collision -136	dommage_materiel 62	incendie 109
=other collision	degats_des_eaux 104	dommage_materiel -92	evenement_climatique 184	vandalisme -60
=other evenement_climatique	collision 43	degats_des_eaux 81	evenement_climatique 126	vandalisme -57	vol -125
=other incendie	bris_de_glace -54	degats_des_eaux 87	dommage_materiel 97	evenement_climatique -42	incendie -107	none -73	vandalisme -77
=other vandalisme	evenement_climatique 191	none -74	vandalisme -46
=other vol	blessure -49	dommage_materiel -62	vandalisme -54	vol 68
=party: alone	blessure -46	bris_de_glace 44	collision 46	dommage_materiel 79	evenement_climatique -46	none -41	vol -41
=party: culprit	blessure -58	bris_de_glace 81	collision 59	degats_des_eaux 95	dommage_materiel -113	evenement_climatique -67	none -51	vandalisme 67	vol -90
=party: foreign	collision 103	degats_des_eaux -158	dommage_materiel -41	evenement_climatique 175	vandalisme -40
=party: hit-and-run	bris_de_glace -56	collision 189	none -48
=party: neighbour	degats_des_eaux 99	dommage_materiel 60	none -57	vol -47
=party: nobody-else	collision 103	degats_des_eaux 87	dommage_materiel -58	vandalisme -51	vol -69
=party: obstacle	collision 96	none -78
=party: other-vehicle	collision 123	none -48
=party: theirs	blessure -49	bris_de_glace 129	collision -209	dommage_materiel 84	evenement_climatique -84	incendie -61	none -168	vandalisme 116	vol -87
=party: vehicle	collision 114	none -48
=party: witness	collision 49	degats_des_eaux -55	evenement_climatique -57	none -98	vandalisme 49	vol 42
=person: close	dommage_materiel 56	none -80
=person: driver	collision 89	none -65
=person: exposed	collision 74	dommage_materiel 77
=person: self	collision 79	none -65
=police: not-done	collision 118	dommage_materiel -42	none -58
=police: police	none -67	vandalisme 70	vol 80
=scene: autre	autre 258	blessure -59	dommage_materiel -76	none -49	vandalisme -53	vol 121
=scene: bris_de_glace	blessure -43	bris_de_glace 343	collision -95	degats_des_eaux -55	none -57	vol -40
=scene: collision	collision 152	none -51
=scene: degats_des_eaux	collision -70	degats_des_eaux 227	none -47
=scene: dommage_materiel	collision -59	dommage_materiel 176	none -55	vol 47
=scene: evenement_climatique	collision -41	degats_des_eaux -49	dommage_materiel -60	evenement_climatique 357	none -54	vandalisme -40
=scene: incendie	incendie 215	vandalisme -49	vol -57
=scene: vandalisme	evenement_climatique -48	none -59	vandalisme 167	vol 40
=scene: vol	collision -82	dommage_materiel -48	evenement_climatique -43	none -62	vandalisme 111	vol 128
=status: awaited	blessure -40	bris_de_glace 79	collision 67	evenement_climatique -55	none -48	vol -69
=status: future	autre 87	collision 42	none -58
=status: not-yet	collision 47	none -41
=status: refused	collision 103	degats_des_eaux 64	none -59	vandalisme -49
=status: unfinished	blessure -43	dommage_materiel -59	evenement_climatique 141	vandalisme -44
=thirdParty no	none -71
=thirdParty no rather	evenement_climatique 61	none -63	vol 67
=thirdParty no sure	blessure -40	none -47
=thirdParty no unsure	dommage_materiel 41	incendie 53	none -80
=thirdParty none	none 92
=thirdParty yes	collision 67	none -58
=thirdParty yes rather	autre 63	collision 137	evenement_climatique -41	none -72
=thirdParty yes sure	collision 60	none -56
=type autre	autre 323	bris_de_glace -41	incendie -40	none -106	vandalisme -62
=type autre sure	autre 342	none -101	vandalisme -60	vol -45
=type autre unsure	autre 106	blessure -53	bris_de_glace -58	collision 87	degats_des_eaux -55	dommage_materiel -82	evenement_climatique -57	incendie -48	none -128	vandalisme -43	vol 114
=type blessure	autre 54	blessure 232	degats_des_eaux -49	dommage_materiel -55	none -89
=type blessure sure	autre -46	blessure 410	bris_de_glace -42	collision -119	dommage_materiel -71	evenement_climatique 57	incendie -47	none -66	vandalisme -49	vol -41
=type blessure unsure	autre 108	blessure 110	degats_des_eaux -69	dommage_materiel -49	evenement_climatique -76	none -102	vol 43
=type bris_de_glace	bris_de_glace 306	collision -62	none -45	vol -42
=type bris_de_glace rather	bris_de_glace 310	collision -41	dommage_materiel -47	vandalisme -53	vol -42
=type bris_de_glace sure	bris_de_glace 311	collision -67	none -45	vol -42
=type bris_de_glace unsure	blessure -69	collision -53	dommage_materiel 146	evenement_climatique -42	none -60	vol -49
=type collision	collision 183	none -79
=type collision rather	autre -43	collision 130	degats_des_eaux -45	dommage_materiel -41	evenement_climatique -48	incendie 95	none -97
=type collision sure	collision 193	none -75	vol -43
=type collision unsure	blessure -58	collision 82	degats_des_eaux -53	evenement_climatique -51	none -107	vol 134
=type degats_des_eaux	collision -71	degats_des_eaux 251	none -66
=type degats_des_eaux rather	autre -49	collision -114	evenement_climatique 95	none -102	vol 58
=type degats_des_eaux sure	collision -61	degats_des_eaux 322	dommage_materiel -56	none -56
=type degats_des_eaux unsure	autre -49	bris_de_glace -69	collision -49	degats_des_eaux -198	dommage_materiel 250	evenement_climatique -88	incendie -126	none -108	vandalisme 142	vol -197
=type dommage_materiel	blessure -43	collision -68	dommage_materiel 329	evenement_climatique -43	none -78
=type dommage_materiel sure	blessure -40	collision -65	dommage_materiel 340	evenement_climatique -68	none -72	vol -54
=type dommage_materiel unsure	blessure -56	bris_de_glace -46	collision -99	degats_des_eaux -50	dommage_materiel 285	evenement_climatique -61	incendie -58	none -94	vol 84
=type evenement_climatique	collision -58	dommage_materiel -48	evenement_climatique 334	incendie -41	none -64	vandalisme -57
=type evenement_climatique sure	collision -54	dommage_materiel -48	evenement_climatique 322	incendie -41	none -63	vandalisme -56
=type incendie	incendie 299	none -55	vol -57
=type incendie rather	autre -44	blessure -59	bris_de_glace -55	collision -115	degats_des_eaux -78	evenement_climatique -46	incendie 265	none -56	vandalisme -84	vol -106
=type incendie sure	incendie 290	none -54	vol -55
=type none	collision -56	none 130
=type vandalisme	none -56	vandalisme 292
=type vandalisme sure	collision -43	none -55	vandalisme 318	vol -54
=type vandalisme unsure	autre -45	blessure -45	collision -138	degats_des_eaux -53	dommage_materiel -62	evenement_climatique -46	incendie -43	none -82	vol 190
=type vol	none -64	vol 246
=type vol rather	autre 86	blessure -41	bris_de_glace -43	collision -111	degats_des_eaux -49	dommage_materiel -86	evenement_climatique -58	incendie -43	none -92	vandalisme 87	vol 172
=type vol sure	none -62	vol 240
=type: autre	autre 251	none -85
=type: blessure	blessure 239	collision -45	evenement_climatique 54	none -52	vandalisme -43
=type: bris_de_glace	bris_de_glace 352	collision -85	degats_des_eaux -52	dommage_materiel -57	none -47
=type: collision	collision 119	none -80
=type: degats_des_eaux	collision -82	degats_des_eaux 256	evenement_climatique 50	none -61
=type: dommage_materiel	dommage_materiel 149	none -70
=type: evenement_climatique	collision -64	dommage_materiel -51	evenement_climatique 348	incendie -43	none -73	vol -46
=type: incendie	incendie 258	none -55	vandalisme -41	vol -49
=type: vandalisme	none -53	vandalisme 299	vol -56
=type: vol	none -65	vol 241
a	vol 61
accident	collision 130
accrochage	collision 66
ach	autre 84	dommage_materiel 58	vol -49
afriquia	bris_de_glace -41	vandalisme 84	vol 43
agadir	autre 57
agence	autre 131	blessure 69	dommage_materiel -42	none -167	vol 62
ah	collision -57	none 274
aile	collision 179	none -40
ain	collision 141
alf	collision 130	vol 66
allah	collision 112	incendie 49	vol -49
ambulance	collision 71	degats_des_eaux 43
ane	bris_de_glace 128	collision 101	degats_des_eaux -41	none -63	vandalisme -58
antenne	collision -57	dommage_materiel -106	evenement_climatique 270	none -68
appareil	autre 134	collision -72	none -81	vandalisme -68	vol 76
appartement	collision -70	degats_des_eaux 55	incendie 99
aquarium	dommage_materiel 146	none -44
arriere	bris_de_glace 63	collision 94	none -42
arrondissement	collision -45	vol 84
ascenseur	bris_de_glace 48	dommage_materiel 106	none -50
assurance	autre 90	vol -47
atay	blessure 94	dommage_materiel 62	none -53
atelier	collision -45	degats_des_eaux 181
audi	collision 145	none -55
auto	vandalisme -46	vol 98
autoroute	bris_de_glace 76	incendie 78	none -41
avant	collision 41
azilal	blessure 76	dommage_materiel -46	vandalisme -92	vol 108
azrou	evenement_climatique 202	none -52
b	none -41	vandalisme 54
b3d	vandalisme 49
b3id	collision -86	evenement_climatique 158
b7al	evenement_climatique 78
b7alha	bris_de_glace 175	collision 50	dommage_materiel -45	evenement_climatique -45	none -86
b9a	evenement_climatique 46	incendie 51
b9ach	dommage_materiel 146	incendie -61
b9at	collision 47
b9aw	autre 163	incendie 70	none -129	vol -42
b9it	collision 64	vandalisme 60
b9itch	none 135	vol -55
ba	collision -45	degats_des_eaux -44	vandalisme 60	vol 89
ba3d	incendie 72	none -56	vandalisme 104
ba9i	bris_de_glace 58	dommage_materiel 66	none -56	vol 53
bab	blessure 40	none -52	vandalisme 111
baba	collision 56	degats_des_eaux 143	evenement_climatique 84	incendie -46	none -74	vandalisme -67
bach	vol 40
bache	incendie 146
baghi	autre -47	collision -42	dommage_materiel 88	none 61	vol 51
baie	bris_de_glace 188	collision -71	evenement_climatique 44
baignoire	collision -64	degats_des_eaux 165
bain	bris_de_glace 114	collision -125	degats_des_eaux 162	evenement_climatique -46	incendie -45	none -59	vandalisme -42	vol -52
balcon	bris_de_glace 46	evenement_climatique -44	incendie 78	vol 43
ballon	degats_des_eaux 160	dommage_materiel 48	none -47
baqi	evenement_climatique 42	none 160
barbecue	incendie 199	none -50
bare7	none 182
barra	dommage_materiel 66	vandalisme 163	vol -82
bas	collision 93	degats_des_eaux 133	vandalisme -50
batterie	autre 66	collision -66	incendie 154	none -53	vandalisme -50
bayd	bris_de_glace -79	collision -68	dommage_materiel -53	none -84	vandalisme 272	vol -48
bda	incendie 76
bdat	bris_de_glace 44	incendie 111
bdaw	collision -99	vandalisme 159	vol -45
bebe	collision -55	dommage_materiel 80	evenement_climatique -41	incendie -79	none -40	vandalisme -55	vol 172
bekri	bris_de_glace 89	vol 74
beldi	blessure 82	incendie 46
belgique	autre 140	collision 53	none -121	vol -50
belli	vol 45
bent	blessure 62	dommage_materiel -63	vol 154
benti	bris_de_glace 53	dommage_materiel 82	evenement_climatique -43	incendie 46	none -65	vandalisme -41
berlingo	collision 84
bernoussi	collision -57	none -72	vol 156
berrechid	bris_de_glace 52	vol 47
beton	collision 155
bezaf	incendie 62	none 74
bezzaf	evenement_climatique 84
bgha	dommage_materiel 125	none -65
bghach	collision 56	degats_des_eaux 48
bghat	dommage_materiel 89
bghatch	autre 155
bghaw	vandalisme 115
bghawch	collision -52	degats_des_eaux 71	dommage_materiel 61
bghel	collision 108
bghina	collision 121	evenement_climatique 172	none -101	vol -68
bghit	autre 99	none 42
bghitch	collision -95	none 75	vandalisme 82	vol 54
bhal	collision -87	evenement_climatique 66	vandalisme -47	vol 95
bia	blessure 103	collision 113	dommage_materiel -44	none -53	vandalisme -45
bicyclette	collision 86	dommage_materiel 93	vandalisme -73
bidon	bris_de_glace -50	collision -67	degats_des_eaux -132	dommage_materiel 108	evenement_climatique -116	incendie 237	none -60	vandalisme -113	vol -59
bih	none -63	vandalisme 87	vol 99
biha	bris_de_glace 90	collision -58	dommage_materiel -75	evenement_climatique 47	none -71	vol 116
billet	autre 208	blessure -48
bin	collision 67	none 51
bina	collision 136
binatna	vandalisme 117	vol -47
bir	collision 58	degats_des_eaux -67	dommage_materiel 175	incendie -44	none -47	vandalisme -50	vol -50
bit	degats_des_eaux 101	incendie 51	none -45
bjouj	collision 61	degats_des_eaux 45
bkat	collision 220	dommage_materiel -41	vandalisme -57
bkhir	collision 85	incendie 172	none -52	vol -70
bla	collision 56
blassa	bris_de_glace 155	collision -82	none -45
blastou	blessure 66	collision 113	evenement_climatique -44	none -65	vol -83
bli	none -89	vol 141
bmw	collision 168
bnadem	dommage_materiel 79
bnti	blessure 137	none -53	vandalisme 54
bo7dha	bris_de_glace 243	none -54	vol -50
bo7do	bris_de_glace 119	collision -51	incendie 50
bo7dou	bris_de_glace 95	collision -131	dommage_materiel 163	evenement_climatique -50	vandalisme -50
bolice	bris_de_glace 51	none -72	vandalisme 42	vol 45
bolis	collision -60	incendie 115	none -76	vandalisme 70
bombe	vandalisme 101
bonjour	evenement_climatique 73
bou7do	autre -46	blessure 85	bris_de_glace 46	collision -48	incendie 41
boulis	collision 61
bouskoura	blessure 80	collision 46	dommage_materiel -95	vandalisme -40	vol 76
box	collision -41	dommage_materiel 65	evenement_climatique 152	incendie -43	none -48
bqa	collision 109	vandalisme -41	vol 61
bqat	collision -48	degats_des_eaux -46	dommage_materiel 59	evenement_climatique 94	incendie -95	none -51	vandalisme -44	vol 74
bra	evenement_climatique 71	none -49	vandalisme 77	vol -55
brise	bris_de_glace 208	collision -81	degats_des_eaux -41	none -47	vandalisme 76
brouillard	collision 109
bureau	autre 221	collision -124	incendie 54	none -103	vandalisme -117	vol -57
bus	vandalisme 68
bzaf	collision -46	evenement_climatique 51	none 52
cable	collision -57	degats_des_eaux -55	dommage_materiel 182	evenement_climatique -41	none -84	vandalisme -64	vol 153
cafe	collision -58	evenement_climatique 219	none -64	vandalisme -46
caisse	collision -59	vol 161
camera	dommage_materiel 120	vol 74
camion	incendie 46
camionnette	bris_de_glace 77	collision 147	incendie -51	none -49	vandalisme -40
camira	collision -53	dommage_materiel -65	vandalisme 101	vol 89
camping	evenement_climatique 159	none -41
canalisation	collision -61	degats_des_eaux 101	dommage_materiel -45	evenement_climatique 125	vol -95
canape	degats_des_eaux 65	dommage_materiel 66	vol -67
capot	none -57	vandalisme 150
car	collision -71	evenement_climatique 154	none -56	vandalisme -45
caravane	evenement_climatique 141	vol -54
carrefour	collision 81
carte	autre 205	none -134	vol 73
carter	collision 194	vol -83
casa	autre 65	vol 58
casque	collision 52	vol 81
cave	degats_des_eaux 190	incendie -46	vol 48
ch3el	incendie 211	none -43
ch3lat	collision -62	incendie 221
ch7al	autre 99	none 83
cha3lat	collision -41	incendie 117
chab	blessure 76	collision 62
chad	blessure -68	dommage_materiel -48	none -47	vandalisme -46	vol 216
chaf	collision 78	none -55	vol 63
chaft	bris_de_glace 77	collision 58	none -42
chahda	dommage_materiel -90	vandalisme 167	vol -44
chaine	vandalisme -56	vol 124
chambre	blessure -48	bris_de_glace 124	collision -48	degats_des_eaux 96	none -69	vandalisme -50	vol 57
chantier	dommage_materiel -95	evenement_climatique 183
chargeur	autre 133	blessure -46	collision -46	dommage_materiel -84	incendie 195	none -75	vol -55
charika	evenement_climatique 133
chariot	autre -62	bris_de_glace 55	dommage_materiel 182	none -55	vandalisme -47
chauffe	collision -60	degats_des_eaux 202	incendie -51
chauffeur	collision 52	incendie 58
chedat	collision -41	incendie 179
chedd	incendie 60	vol 47
chefara	vol 153
cheikh	vandalisme 123
chejra	dommage_materiel 79	incendie 45
chem3a	incendie 233	none -97
cheminee	bris_de_glace 76	incendie 41
chffara	vol 130
chhar	none 129
chher	autre 100	collision -51	evenement_climatique 50	none -61
chhour	autre 162	dommage_materiel -55	evenement_climatique -49	none -132	vandalisme -57	vol 77
chi	vandalisme 77
chibani	collision 81
chichaoua	bris_de_glace 123
chifour	incendie 85	vandalisme 64
chikaya	vandalisme 57	vol 84
chkit	blessure 76	collision -75	none -64	vandalisme 151
chkoun	collision 72	vol 71
chno	none 83
choc	collision 156
chokran	none 112
chorta	collision 53
chouf	autre 150	blessure -50	collision -58
chrajem	none -49	vandalisme 127
chrara	bris_de_glace -65	collision -120	degats_des_eaux -42	incendie 352	none -59	vandalisme -47	vol -40
chrejem	collision -52	dommage_materiel -42	none -45	vandalisme 211
chrjem	bris_de_glace 152	collision -92	vandalisme -73	vol 60
chta	evenement_climatique 226
chwia	blessure -67	collision 63	dommage_materiel 80
chwiya	dommage_materiel 51
cin	autre 113	collision 44	none -103	vandalisme -62	vol 88
circuit	incendie 103
citerne	blessure -44	bris_de_glace -71	collision 86	degats_des_eaux 163	none -47	vol -45
civile	evenement_climatique 53	incendie 45
clavier	blessure -51	collision -91	dommage_materiel 345	none -62	vol -49
client	dommage_materiel 130
clignotant	collision 106	none -42
climatiseur	degats_des_eaux 76	incendie 61	none -43	vol -51
clinique	autre 130	none -55
clio	collision 97
cm	evenement_climatique 203
cocotte	blessure 60	bris_de_glace -60	collision -68	degats_des_eaux -44	dommage_materiel 144	incendie -97
coffre	vol 139
coiffeur	bris_de_glace 111	collision 48
coiffure	collision -40	dommage_materiel -42	vandalisme 141
colle	autre -43	collision -61	vandalisme 292	vol -157
colonne	degats_des_eaux 213	none -69
commissariat	vol 67
compteur	degats_des_eaux 96
congelateur	blessure -53	dommage_materiel 75	evenement_climatique 94
conseiller	none 132
constat	collision 52
contrat	autre 250	collision -108	dommage_materiel -46	none -48	vandalisme -58	vol -43
corniche	blessure 129	collision 82	none -49	vol -54
couloir	blessure -53	collision -41	degats_des_eaux 207
court	incendie 126
credit	collision -40	dommage_materiel 164	vol -49
cuisine	degats_des_eaux 121	dommage_materiel -43
d	none -45
d9aye9	none 50
d9i9a	blessure 94	incendie 42
dab	incendie 120
dacia	none -46	vol 52
dahri	degats_des_eaux 58
dak	collision 79	dommage_materiel -42	incendie 83
dakchi	evenement_climatique 48	vol 59
dakhel	collision 60	degats_des_eaux -70	vandalisme 40
dakhla	blessure -42	collision 46	dommage_materiel 63	evenement_climatique 85	none -46	vol -50
dakhlat	blessure 195	dommage_materiel -105	evenement_climatique 46	incendie -48	none -90	vandalisme -40	vol -64
dakhlo	collision -121	dommage_materiel -70	evenement_climatique -44	none -52	vandalisme -95	vol 322
dar	none -45
darbatni	collision 299	dommage_materiel -67	none -41	vandalisme -44
darbni	degats_des_eaux -49	vol 112
daret	collision 54
dari	blessure 43	bris_de_glace 75
darija	none 196
daro	vandalisme 77
darou	collision 80	incendie 91	none -49
dart	collision 71	vol -52
daw	incendie -53	vandalisme -54
dayra	collision 40	none -73	vandalisme 85	vol 44
dayz	collision 134	dommage_materiel -41	evenement_climatique 52
daz	blessure -41	collision -58	vandalisme 111
dazt	incendie 58	none 45
dbab	collision 104	vol -43
dda	incendie 90	none -88	vandalisme 60
ddat	evenement_climatique 61	vandalisme 44
ddaw	vol 200
ddawh	collision 113
ddow	degats_des_eaux -69	dommage_materiel -125	incendie 248	vol -55
de	incendie 43
declaration	collision -40	vandalisme 94	vol 90
degat	collision -55	degats_des_eaux 155
degats	degats_des_eaux 47
dehri	blessure 99	degats_des_eaux -88	evenement_climatique 107	none -45	vandalisme -46
dehrou	degats_des_eaux 88
dekhan	incendie 92
dem	bris_de_glace 64	vol -40
dentiste	autre 46	collision -45	dommage_materiel 92	none -65	vol -46
depot	blessure 125	collision -53	dommage_materiel -53	none -86	vandalisme -58	vol 154
derb	vandalisme 74
derba	collision 144	vol -40
derbat	dommage_materiel 53	evenement_climatique 100	none -41	vandalisme -48
derbatni	none -67	vandalisme 178
derbna	collision 108
derbni	collision 99
derbouni	blessure -48	collision -151	dommage_materiel -40	none -56	vandalisme -65	vol 337
derk	collision -73	evenement_climatique 83	incendie 75
derna	degats_des_eaux 46
derri	dommage_materiel 50
dert	vandalisme 61
dertha	collision -42	none 141	vandalisme -79	vol 80
des	degats_des_eaux 87
dfe3ni	collision -94	dommage_materiel -55	vandalisme 123	vol 84
dguig	collision -65	evenement_climatique 44	none -42	vandalisme -53	vol 101
dh	autre 62	collision -53	dommage_materiel 106	none -62	vol 60
dheb	collision -42	vol 153
dial	evenement_climatique 88
dialo	degats_des_eaux 85
dik	blessure 75	collision 68
dima	blessure 111	collision 43	vol -53
dir	none 151
dkhel	collision 43
dkhelna	collision 133
dkhelt	collision 173
dkhlat	degats_des_eaux 49	vol 55
dkhlo	none -40	vol 165
do	degats_des_eaux 61	dommage_materiel 115	evenement_climatique -52	incendie -45	none -50
dokhan	incendie 210	none -52
donc	collision -53	vol 109
dorat	autre -47	blessure -42	collision 174
dos	bris_de_glace 106	collision 82	none -49	vandalisme -44
dossier	none 129
douche	blessure 40	bris_de_glace 152	collision -46
doukkala	incendie 78
dra3i	bris_de_glace -62	dommage_materiel 116	incendie -54
drab	blessure 64	bris_de_glace 40	collision 71	dommage_materiel -93	evenement_climatique 89	none -75	vandalisme -43	vol -67
drabni	collision 157	none -50	vandalisme 78	vol -40
drari	vandalisme 46	vol 53
drbat	bris_de_glace 62	collision -44	degats_des_eaux 115	dommage_materiel -58	evenement_climatique 56	incendie -44	none -49
drbatni	collision 74
drbo	bris_de_glace -83	evenement_climatique 83	vandalisme 46
dreb	collision 90	none -55
drebna	collision 162
drebni	blessure 111	collision -118	degats_des_eaux 106	vandalisme 53	vol -52
drebt	collision 124
drebto	collision 97
drhm	autre 70	collision -48	dommage_materiel 60	vol -58
drna	blessure 79
droj	blessure 136
drouj	blessure 111	collision -70	dommage_materiel 85	none -59
drri	blessure 146	bris_de_glace -43	evenement_climatique 46
dw	blessure 85	degats_des_eaux 98	dommage_materiel -83	none -48
dwa	autre 97	blessure 66	collision -55	none -74	vol 59
dyal	none -52
dyalha	degats_des_eaux 61	dommage_materiel 119
dyalhom	collision -76	dommage_materiel 46	vandalisme 50	vol 62
dyalkom	degats_des_eaux 58	none 64
dyalna	evenement_climatique 43	incendie 63	none -45	vandalisme 64	vol -47
dyalo	bris_de_glace 62	dommage_materiel 48
eau	degats_des_eaux 115
eaux	collision -48	degats_des_eaux 112
ecole	blessure 89	dommage_materiel 99
ecran	collision -62	dommage_materiel 259	vol -47
elec	collision 69	degats_des_eaux -41	dommage_materiel 40	none -44	vol 93
electrique	collision -80	dommage_materiel 150	incendie 82	vandalisme -41
en	autre 152	bris_de_glace 117	dommage_materiel -97	none -62	vandalisme -47
enseigne	bris_de_glace -46	collision -49	evenement_climatique 111	vandalisme 54	vol -66
essaouira	dommage_materiel 221	vol -56
essence	incendie 185	vandalisme -88
essuie	evenement_climatique -45	none -90	vandalisme 283
etage	bris_de_glace 70	collision -40	dommage_materiel 49
euro	dommage_materiel -56	vol 185
expert	none 86
extincteur	incendie 48
f	none -46
fach	collision -52	degats_des_eaux 102	dommage_materiel -95	incendie 132	none -52	vol -51
facture	autre 77
fad	degats_des_eaux 157	incendie -70
fat	autre 73
fatet	degats_des_eaux -40	none 145
fauteuil	collision -50	degats_des_eaux 47	dommage_materiel 58	incendie 60
fe9na	blessure -58	collision -118	evenement_climatique -58	incendie 107	none -55	vandalisme -107	vol 131
fe9t	blessure -41	none -56	vol 154
fekhdi	blessure 151	collision -89	degats_des_eaux -85	dommage_materiel 110	none -78
fekki	blessure 51	collision 176	degats_des_eaux -40	dommage_materiel -48	evenement_climatique -42	none -91	vandalisme -46	vol -50
fenetre	bris_de_glace 258	collision -40	degats_des_eaux -49	dommage_materiel -40	none -68	vandalisme -70
fes	blessure -44	bris_de_glace 101	dommage_materiel 69
feu	collision 87
feux	collision 105
fhemt	none 100
fhemtch	autre 128
fia	collision 86
fiat	collision 160
fih	none -42
fiha	evenement_climatique 56
fihom	bris_de_glace 89	evenement_climatique -45	vol 101
fin	autre 79	none 42
fina	collision 56
fissure	blessure 59	bris_de_glace 124	degats_des_eaux -43
fiya	collision 81
flous	autre 152	collision -40	none -46	vol 68
flousi	none 84
fo9	degats_des_eaux 55	none -45
fo9i	collision -67	degats_des_eaux 123
fo9o	collision -145	none -83	vandalisme 239	vol -59
four	degats_des_eaux 42
fourriere	collision 141	none -45
fraches	collision -41	degats_des_eaux 162	vol -52
fran	collision 53	vandalisme 72
francais	none 109
frigo	degats_des_eaux -43	dommage_materiel 60	incendie 68
fsed	collision -44	degats_des_eaux 169
fuite	degats_des_eaux 179
ga3	autre 60	bris_de_glace -45	dommage_materiel -48	none 54	vandalisme 45	vol -60
gal	blessure 46	vol 40
galat	bris_de_glace 110	dommage_materiel 42
galia	degats_des_eaux 58	dommage_materiel 42
galo	collision -96	dommage_materiel 115	vandalisme -62	vol 44
galou	blessure -49	degats_des_eaux -46	incendie 229	vandalisme -50	vol -50
galt	collision 59
garage	collision 68	evenement_climatique 71	none -50
garde	bris_de_glace 46	collision -62	vandalisme -50	vol 130
gare	collision 159	none -66
garro	collision -128	incendie 129	vandalisme 127	vol -87
gaz	collision -49	none -47	vol 191
gendarmerie	incendie 62
gendarmes	collision 83	evenement_climatique -40	vandalisme 45
ghada	blessure -43	collision 159
ghadi	collision 43
ghadich	dommage_materiel -46	none -101	vandalisme 64	vol 95
ghadyin	collision 103
ghalat	blessure -42	dommage_materiel 176	none -55	vandalisme -50	vol -55
ghar9a	collision -66	evenement_climatique 224	none -44
ghber	collision 42	none -59	vandalisme -66	vol 177
ghda	degats_des_eaux 60
ghedda	autre 63	blessure 59	collision -82	vandalisme 95	vol -60
ghi	vol 58
ghorzat	blessure 98	vol 42
ghrazi	blessure 101	bris_de_glace 108	collision -69	dommage_materiel -98	none -44
ghta	blessure -72	degats_des_eaux -70	dommage_materiel 139	incendie 49
glace	bris_de_glace 130	collision -98	none -83	vandalisme 112	vol -42
glissiere	collision 124
glovo	collision 61
golf	bris_de_glace 49	degats_des_eaux -45	dommage_materiel -54	evenement_climatique -52	incendie 126
golna	collision 51	dommage_materiel -44	evenement_climatique 169
gps	bris_de_glace -42	none -73	vandalisme -78	vol 314
grise	collision 52	vol 50
guidon	collision 68	vol 76
h	collision 95	evenement_climatique 119	none -43	vandalisme -41
ha	dommage_materiel 82
hada	collision -67	none 156
hadak	autre 223	none -77	vol -45
hadchi	autre 47	collision -46	none 70	vandalisme 41	vol -42
hadi	none 64
haja	blessure 62
hamdolah	degats_des_eaux 77	dommage_materiel -41	evenement_climatique 76
hamdoullah	collision 40
hammam	blessure 150	collision -92	degats_des_eaux 88	dommage_materiel -67	evenement_climatique -49	none -200	vandalisme -75
hay	vandalisme -58	vol 91
hazza	blessure 98	collision -41	degats_des_eaux -77	dommage_materiel -56	vol 89
hbet	degats_des_eaux 59	evenement_climatique 75
hbett	incendie 40
hdert	degats_des_eaux 79
herres	bris_de_glace 73	none -45	vandalisme 163	vol -46
herress	autre -41	blessure 74	dommage_materiel 83
herrso	bris_de_glace -63	collision -73	none -64	vandalisme 152	vol 133
hez	autre -41	bris_de_glace -69	collision -115	evenement_climatique 106	vol 174
hezz	evenement_climatique 100	vol 40
hezzat	collision 63	evenement_climatique 55
hezzit	blessure 70	collision -41	incendie 88
hezzo	vol 132
hhh	collision 75	vandalisme -45
hhhh	blessure -40	bris_de_glace 140	collision 53	degats_des_eaux -57
hia	none -53
hit	none -43	vandalisme 66
hiya	collision 92
hna	none -47	vol 113
homa	autre 53	bris_de_glace -61	collision 62	none -44	vandalisme 72
hotel	autre 107	collision -49	dommage_materiel 81	none -95	vol 51
hotte	incendie 198
hreb	collision 86	dommage_materiel 51	vandalisme -40
hrebo	collision -56	evenement_climatique -47	incendie 128	none -82	vandalisme -157	vol 195
hta	bris_de_glace 101	degats_des_eaux -72	evenement_climatique -55	vandalisme 67
hwa	collision 70
ibn	autre -41	blessure -47	vol 165
ifrane	dommage_materiel -44	evenement_climatique 80	vandalisme -47	vol 46
ila	autre 46	dommage_materiel 43
immeuble	bris_de_glace -50	collision -41	degats_des_eaux 152	dommage_materiel -47	none -103	vandalisme 113	vol -73
impact	bris_de_glace 168	collision -73
imta	collision 51	none 112	vandalisme -46
induction	bris_de_glace -81	degats_des_eaux -45	dommage_materiel 225
insert	bris_de_glace 176	incendie -60
iphone	dommage_materiel 52	none -44	vol 125
iyam	none 113
iyeh	none 127
ja	vandalisme 53
jab	degats_des_eaux 40	dommage_materiel 69	none -47	vandalisme 97	vol -44
jadarmiya	collision 68
jah	bris_de_glace -101	dommage_materiel 46	vandalisme 142
jama3a	bris_de_glace 50	dommage_materiel -40	evenement_climatique 150	none -61	vandalisme -53	vol -47
jame3	incendie 49	vol 98
jante	autre -42	blessure -46	dommage_materiel 126	incendie 42
janvier	bris_de_glace -40	collision 41	none 114
jar	collision -58	degats_des_eaux 69	dommage_materiel 102	none -49
jara	blessure -52	dommage_materiel 167	evenement_climatique -66
jarda	collision -79	dommage_materiel 51	evenement_climatique 54	incendie 106	none -57	vol -88
jardin	blessure 64	bris_de_glace 82	collision -51	dommage_materiel -103	evenement_climatique -52	incendie 154	none -77	vandalisme -54	vol -54
jari	dommage_materiel 47
jarna	collision -78	degats_des_eaux 48	dommage_materiel 66
jat	bris_de_glace 47	none -43
javel	dommage_materiel 156	none -74
jawch	incendie 59	none 138	vandalisme -54	vol -43
jay	collision 57	degats_des_eaux 84	vol -47
jaya	collision 112
jbed	blessure -67	collision -122	dommage_materiel 102	none -46	vol 192
jbel	degats_des_eaux -58	evenement_climatique 271	vandalisme -42	vol -61
jdar	blessure -69	degats_des_eaux 61	dommage_materiel -74	evenement_climatique 133	none -151	vandalisme 135	vol -60
jdarmia	collision 55	vol 42
jdid	autre -72	dommage_materiel 121	none 127
jdida	autre 159	collision -141	incendie 70	none -170	vandalisme 105	vol -75
je	evenement_climatique 91
jebs	collision -66	degats_des_eaux 182	none -54
jeddati	blessure 69	dommage_materiel 100	evenement_climatique -95
jeddi	degats_des_eaux -56	dommage_materiel -47	evenement_climatique 112	vandalisme 45	vol -76
jehd	bris_de_glace 138	collision -40	none -54	vol 51
jem3a	none 146
jenb	bris_de_glace 64	collision 72
jenbi	degats_des_eaux 65
jer7	bris_de_glace 124	collision 91	vol -49
jer7a	vol 123
jerr	dommage_materiel 130
jib	dommage_materiel 77	none -102	vol 111
jiran	collision -47	evenement_climatique 45
jit	collision 130	vandalisme -71	vol 45
jm3a	collision -46	none 75
jnab	collision 111	dommage_materiel 67	none -82
jnan	autre -41	blessure -76	collision -105	degats_des_eaux -52	dommage_materiel -145	evenement_climatique -64	incendie 104	none -167	vandalisme 310	vol -66
jnb	autre -41	blessure -61	collision 66	none -55	vandalisme 48	vol 74
joint	degats_des_eaux 173	dommage_materiel -41
joj	none 81
jra	autre -44	collision -43	degats_des_eaux 131	dommage_materiel -58	evenement_climatique -104	incendie -44	vol 141
jra7	collision 148
jri	evenement_climatique 58
juin	none 75
k7al	blessure 132	dommage_materiel -51	incendie 55	none -63
k7el	dommage_materiel -48	incendie 235	none -103
k7la	dommage_materiel 66	incendie 111
kamel	incendie 105	none -60
kaml	degats_des_eaux 75	none -48	vandalisme 47
kamla	evenement_climatique 49	incendie 53	none -44	vol -40
kamlin	incendie 51
kan9derch	vol 85
kan9te3	dommage_materiel 134	evenement_climatique -93	incendie -42
kanch	blessure 44	dommage_materiel 193	evenement_climatique -76	none -43	vol -42
kanchouf	dommage_materiel -42	evenement_climatique 76
kandenn	none 121
kandir	blessure -53	dommage_materiel 108	incendie 100
kanet	bris_de_glace 108	degats_des_eaux -51	evenement_climatique 98	none -79
kanghsel	bris_de_glace 83	degats_des_eaux 101	evenement_climatique -72
kangoo	blessure -40	bris_de_glace 87	collision 75	evenement_climatique -62	none -41
kano	blessure -45	degats_des_eaux 49	vandalisme -81	vol 110
kanou	vandalisme 77	vol 77
kant	collision 65
kantsenna	autre 124
karossa	vandalisme 97	vol -41
karrossa	collision 155	none -40	vandalisme -51
katghetti	none 84
katgol	none -41
katwje3ni	collision 115
kay	blessure 156	collision -131	dommage_materiel 124	incendie -67
kay3oum	evenement_climatique 123
kay9te3	dommage_materiel 62
kaydhak	dommage_materiel 167	vol -56
kaydiro	blessure 46	collision -80	evenement_climatique 109	vandalisme -83	vol 56
kaydrni	collision 100
kayghli	blessure -69	dommage_materiel 125	incendie -61
kaygol	collision 62
kaygoul	incendie 56
kayjawbch	degats_des_eaux 103
kayjri	blessure 106	collision -64	vol -43
kayn	none 68
kaynch	blessure -57	bris_de_glace -52	degats_des_eaux -56	dommage_materiel -66	none 72	vandalisme -66	vol 59
kaysil	degats_des_eaux 161	none -55
kaytleb	collision -59	degats_des_eaux -48	dommage_materiel 177	vandalisme -50
kbir	collision 76	evenement_climatique 60
kbira	bris_de_glace 166	collision -49	dommage_materiel 66	evenement_climatique -49	none -53	vandalisme -46
keb	collision -127	dommage_materiel -66	incendie -88	none -69	vandalisme 385	vol -74
kebb	vandalisme 82
kelb	blessure 177	bris_de_glace -47	collision 130	dommage_materiel -51	none -59
kemmel	collision 50	none 70	vandalisme -51
kenna	bris_de_glace 97	collision 48	dommage_materiel -55	evenement_climatique 50
kent	blessure 60	collision 57	dommage_materiel 71	none -49	vandalisme -40
kersi	collision 103	vandalisme 78	vol -56
kesser	bris_de_glace 110	collision -180	degats_des_eaux -45	dommage_materiel -67	none -87	vandalisme 234	vol -92
khali	autre -51	blessure -47	bris_de_glace -46	collision -100	degats_des_eaux -53	dommage_materiel 272	incendie -45	none -173	vandalisme -118	vol 105
khalti	bris_de_glace 46	collision -65	incendie 104	vandalisme -45
kharja	dommage_materiel 136
khass	bris_de_glace 80	degats_des_eaux -44
khassni	autre 90	blessure -40	dommage_materiel -48	none 51	vol -52
khawi	collision 80	vol 57
khawya	autre 65	collision -47	dommage_materiel -44	evenement_climatique -51	incendie 57	none -55	vandalisme 42	vol 55
khbet	dommage_materiel 123
khda	incendie 42	none -40	vol 128
khdam	bris_de_glace 46	dommage_materiel 78
khdama	autre -45	blessure 57	collision 59	dommage_materiel -49	vol 63
khdat	bris_de_glace -48	evenement_climatique 45	vol 126
khdaw	vol 155
khddama	collision 64	dommage_materiel 95	incendie -53
khdit	collision 64	vol -53
khdma	blessure 160	collision -103	dommage_materiel 130	evenement_climatique -40	none -75	vandalisme -59	vol -114
khebbech	collision -96	dommage_materiel 170
khebtat	collision 88
khedcha	collision 86	incendie 47
khedma	autre 147	bris_de_glace -41	collision 56	incendie -42	none -52	vol -46
khella	blessure -51	collision -70	vandalisme -74	vol 216
khellaw	none -73	vol 166
khellit	evenement_climatique -41	vol 115
khfif	bris_de_glace 118	collision 57	evenement_climatique -105
khilal	dommage_materiel 223	none -67	vol -87
khmis	autre -56	blessure 196	collision -76	degats_des_eaux -46	evenement_climatique -48	incendie -45	none 81	vandalisme -65	vol -72
khouya	collision 79
khoya	collision 79	dommage_materiel 68
khrej	vandalisme 83
khrejna	incendie 141	none -52	vandalisme -82
khrejo	autre 84	none -54
khrejt	vol 127
khsara	collision -41	dommage_materiel 45	incendie 122
khser	degats_des_eaux 134
khtef	collision -52	dommage_materiel -52	none -61	vol 257
khtfo	collision -63	vol 181
khti	bris_de_glace 65	collision 50	degats_des_eaux 52	incendie -44	none -43	vol -42
khwa	collision 109	vandalisme 76	vol -63
khwaw	vol 207
khyata	bris_de_glace 43	collision -40	degats_des_eaux -46	evenement_climatique 105
kifach	autre 144	none 41	vol -41
kla	blessure 178	collision -74	degats_des_eaux -41	dommage_materiel 158	none -117	vandalisme -48	vol -76
klat	evenement_climatique 105	incendie 82
klian	bris_de_glace 82	collision -76	degats_des_eaux 67	dommage_materiel 68	none -47	vandalisme -40
km	collision 118	evenement_climatique 105	vol -84
kol	bris_de_glace 86	evenement_climatique -48	none 54	vol -41
kola	bris_de_glace -44	evenement_climatique -61	vandalisme 119
kolha	collision -53	evenement_climatique 54	incendie 87
kolhom	blessure 45	evenement_climatique 78
kollha	dommage_materiel 180	none -91
kollo	blessure -42	bris_de_glace 48	incendie 62
kolna	collision 61
kona	none -44	vandalisme 73	vol -47
koura	blessure -74	bris_de_glace 216	collision -68	dommage_materiel 103	none -62	vandalisme -172	vol -43
kouzina	incendie 66	vandalisme 50
krassa	none -73	vandalisme 121	vol -44
ksida	blessure -40	collision 172	none -42
ktafi	blessure 158	degats_des_eaux -40	none -59	vol -48
ktbo	degats_des_eaux -45	dommage_materiel -41	evenement_climatique -50	none -76	vandalisme 231
ktbou	evenement_climatique 126	none -40	vol -54
kteb	vandalisme 99
ktef	bris_de_glace 170	degats_des_eaux -72	evenement_climatique 64	incendie -119	vol -48
ktoub	degats_des_eaux 42	evenement_climatique 75
l	none -41
l2ard	collision 85
l3afia	incendie 128
l3am	autre 83	dommage_materiel -42	none -48	vandalisme 71	vol 51
l3ani	incendie 100	vandalisme 77	vol -49
l3arbia	collision 115
l3assifa	evenement_climatique 127
l3awd	autre -43	blessure 233	bris_de_glace -62	collision -121	dommage_materiel -52	evenement_climatique -41	none -58	vandalisme -54	vol 112
l3chiya	none 78
l3ers	dommage_materiel 94	none -79	vandalisme 90
l3essas	vandalisme -66	vol 77
l3id	autre 53	blessure 45	collision -83	dommage_materiel 41	none -56	vol 96
l3imara	vol 75
l3omra	collision 67	none -56
l7a9	collision 47
l7ad	none 154
l7aj	incendie 52
l7ajja	collision 54
l7amdolah	incendie 100
l7amdolilah	collision -46	incendie 79
l7amdolillah	collision 42	dommage_materiel -96	none -68	vol 180
l7amdollah	dommage_materiel 59	none -44	vandalisme -55	vol 86
l7amdoulillah	collision 139
l7ammam	blessure 97	collision -53	degats_des_eaux 53	vol 57
l7anout	bris_de_glace 51	dommage_materiel -41	vandalisme 60
l7did	collision 101	none -46
l7ed	incendie 80	none 65
l7emmam	blessure 75
l7emsa	evenement_climatique 52
l7it	degats_des_eaux 104	none -50
l7jer	collision -75	vandalisme 210
l7mar	collision 168
l7ouma	autre -61	blessure 129	collision -89	none -41	vandalisme 121	vol -40
l7out	blessure 142	collision -125	evenement_climatique -51	incendie 155	none -107	vandalisme -64	vol -62
l7ram	collision -83	vandalisme 270	vol -152
l7ta	collision 104	evenement_climatique 57
l7wayej	autre 87	dommage_materiel -41	none -58	vol 62
l9a	collision -48	vandalisme 179	vol -47
l9ahwa	autre 79	dommage_materiel -60	none -53	vandalisme 74
l9antra	collision -46	evenement_climatique 72	vandalisme 67
l9elb	autre 149	none -107	vandalisme 107	vol -88
l9ermoud	evenement_climatique 94
l9ina	degats_des_eaux 108	evenement_climatique -41	vol 102
l9it	vol 97
l9itha	collision 127	none -66	vol 49
la	none 40
laayoune	blessure -50	collision 65	dommage_materiel -43	evenement_climatique 98	vol -51
lah	none 126
lakhor	blessure -44	none 84	vandalisme -40	vol 123
lakhra	vandalisme 48
lalla	collision -77	degats_des_eaux 154
larache	collision 41
larb3	blessure 50
larb3a	blessure 67
lard	degats_des_eaux -40	dommage_materiel 60	evenement_climatique 82	none -54
lasse9	collision -86	degats_des_eaux 40	incendie 159
lassurance	autre 48	collision 105	none -42
lavabo	degats_des_eaux 174	none -43
lave	degats_des_eaux 110
laver	degats_des_eaux 91	dommage_materiel 50
lbab	none -48	vandalisme 57
lbanka	blessure 82	none -47	vol 84
lbareh	none 111
lbarriere	collision 313	dommage_materiel -52	vandalisme -85
lbassamat	vandalisme -56	vol 152
lbatterie	blessure -45	collision -68	dommage_materiel -42	incendie 65	none -108	vandalisme -52	vol 145
lbe7r	dommage_materiel 106	vol 80
lbent	dommage_materiel 86
lberd	bris_de_glace 113	collision -40	vol 59
lbghel	collision 80
lbid	collision -80	evenement_climatique 206	none -60	vandalisme 46
lbit	bris_de_glace 101	dommage_materiel -40	evenement_climatique -44	vol 46
lblassa	collision 75	vol 54
lbolis	collision 49	vol 66
lboulis	collision 41
lbouta	degats_des_eaux -42	evenement_climatique 71	incendie 76
lcamera	collision -40	dommage_materiel 83
lcamion	collision 191	none -54	vandalisme -43	vol 69
lcapot	dommage_materiel 47	none -80	vandalisme 157	vol -46
lconstat	collision 50
ldakhel	dommage_materiel 76	incendie 66	vol -41
le	evenement_climatique 150	none -59
les	dommage_materiel -48	incendie 46	vandalisme 131
letnin	dommage_materiel 95	none 127	vandalisme -99
lfayadan	collision -42	evenement_climatique 184	vol -53
lfeu	collision 95
lflous	autre -89	dommage_materiel 68	none 139
lfo9	degats_des_eaux 120	incendie 50
lfo9ani	bris_de_glace 136	collision -55	degats_des_eaux 82	evenement_climatique -89	none -47
lforn	bris_de_glace 69	collision -97	none -40	vandalisme 63	vol 47
lfou9ani	degats_des_eaux 243	dommage_materiel -61
lgaz	bris_de_glace -125	collision -106	degats_des_eaux 98	dommage_materiel -51	incendie 148	none -94	vandalisme -40	vol -51
lghalta	collision 180
lghis	blessure -72	collision 96	degats_des_eaux -43	dommage_materiel -46	evenement_climatique 172	none -54
lhamdolillah	bris_de_glace 120	collision -81	evenement_climatique -42	incendie -56	none 161	vandalisme -89	vol -138
lhamdollah	bris_de_glace -63	evenement_climatique 59	none -52	vandalisme 150	vol -62
lia	none -54	vol 42
ligne	vol 131
lih	collision 55
lihom	evenement_climatique 92
lik	degats_des_eaux -40	dommage_materiel -49	evenement_climatique -61	incendie 43	none 70	vandalisme -51	vol 82
likom	autre 124	none -65
lila	none -54	vandalisme 142
lille	blessure -49	collision 128	incendie 160	vol -100
limen	collision 97
limn	bris_de_glace 128	collision 71	evenement_climatique -71
limna	bris_de_glace 124	collision -87
lina	collision 51
liser	collision 83
lisser	bris_de_glace 178	collision 181	evenement_climatique -93	none -150	vol -51
livraison	collision 103
livreur	dommage_materiel -41	vol 76
liya	blessure 63	collision 52
ljar	bris_de_glace 82	collision 53	vandalisme -82
ljara	degats_des_eaux 193
lkamio	bris_de_glace 52
lkar	collision 93
lkbir	blessure 300	collision -49	dommage_materiel -92	evenement_climatique -93	none -120
lkelb	blessure 40	dommage_materiel 51
lkhedma	collision 60
lkhel3a	bris_de_glace 44	collision 41
lkhett	collision 132
lkhir	collision 93	none 88	vol -45
lkhmis	none 72
lkhobz	collision 70	incendie 60
lkhodra	collision 82	vol -46
lkhsara	collision -69	dommage_materiel 161	evenement_climatique 74	vandalisme -73	vol -44
lklian	bris_de_glace -76	dommage_materiel 41	evenement_climatique 93
lkora	blessure 75	bris_de_glace 81	degats_des_eaux -45
lkorsi	autre -83	blessure -77	vol 228
lkouzina	degats_des_eaux 115
lkra	collision -56	dommage_materiel 99	none -53	vandalisme 81
lla	none 315	vandalisme -44	vol -46
llah	collision -66	degats_des_eaux 75	vandalisme 84
lli	collision 50	none 41
lm3iz	blessure -47	collision 124	evenement_climatique 44	vol -41
lma	collision -47	degats_des_eaux 175
lma7dar	collision 45	vol 53
lmachine	degats_des_eaux 247	none -54
lmalik	vol 90
lmatricule	collision 83
lmerra	vandalisme -53	vol 79
lmodir	blessure 76
lmohim	degats_des_eaux 85	vandalisme -40
lmoteur	collision 45	dommage_materiel 90	none -54
lmoto	collision 197	none -42
lmotor	vol 77
lmra	autre 134	collision 49	none -76
lmraya	bris_de_glace 217	degats_des_eaux -42	none -60
lo7	bris_de_glace -44	collision -64	dommage_materiel 160	incendie -119	none -72	vandalisme 163	vol -85
local	blessure -47	bris_de_glace -56	degats_des_eaux 146	dommage_materiel -43	evenement_climatique -49	incendie -48	none -104	vol 93
logan	bris_de_glace -41	collision 71	none -65	vol 60
lor	collision 96	none -43
lpare	bris_de_glace 54	collision 57	none -71	vandalisme 119
lparking	collision -167	vandalisme 211	vol -52
lpc	collision -111	dommage_materiel 192	none -53	vandalisme -64	vol 125
lphare	collision 164
lpharmacie	bris_de_glace 110	vandalisme -58	vol 84
lpolice	collision -71	vol 144
lpolis	vandalisme -50	vol 83
lustre	collision -59	degats_des_eaux 145	dommage_materiel 131	evenement_climatique -46	vol -56
lvase	collision -60	dommage_materiel 249	none -44
lvitre	bris_de_glace 318	collision -61	evenement_climatique -70
lvol	autre 83
lvolant	collision 164	evenement_climatique -40	vol -80
lwad	evenement_climatique 161
lwalid	autre 43	blessure -41	vandalisme -41	vol 77
lwalida	autre 94	blessure 72	dommage_materiel -43	none -46
lwe9t	incendie 76
lwest	autre -43	dommage_materiel 178	none -112	vol -46
lwi9aya	collision -48	evenement_climatique 194	incendie -40	vol -62
lwlad	vandalisme 190
lwra9	autre 95	none -57	vol 69
lycee	blessure 62	dommage_materiel -40	none -76	vol 87
lyon	autre 124	vandalisme -43
lyoum	none 91
m3a	collision 46
m3ah	vandalisme 105
m3aha	dommage_materiel -83	incendie 84	none -86	vandalisme -40	vol 229
m3ahom	collision -71	degats_des_eaux 197	dommage_materiel -55	evenement_climatique -53	none -97	vandalisme 133
m3akom	bris_de_glace 40	vandalisme 55
m3ana	collision 42	vol 77
m3aya	vandalisme 42
m3emmer	collision 41
m7dar	collision -41	vandalisme 99	vol -64
m7loul	collision 53	degats_des_eaux 71
m7loula	degats_des_eaux 117
m9tou3	dommage_materiel -46	vol 132
ma3ndich	none 97
ma3reft	collision -84	degats_des_eaux 169	none -78	vandalisme 122
ma3reftch	autre 105	collision -63	none 59
ma7dar	blessure 47	collision -127	degats_des_eaux 116	dommage_materiel -61	evenement_climatique 192	none -91	vandalisme -64
maarouf	collision 53
macbook	dommage_materiel 178
machi	none 135	vol -44
machine	autre 105	degats_des_eaux 40	none -60
madame	collision 42
mafia	blessure -48	collision 252	degats_des_eaux -40	dommage_materiel 62	evenement_climatique -87	incendie -41	none -66	vandalisme -103	vol -72
mahdar	dommage_materiel 114	evenement_climatique 42	none -82
mai	none 150
main	collision 115	vandalisme 41	vol -59
mais	collision 123	dommage_materiel -46
makanch	collision 62
makayn	bris_de_glace 44	degats_des_eaux 65	none -44
makaynch	collision 106	none 40	vol -57
malle	collision 67	vol 94
mama	bris_de_glace 99	dommage_materiel -50	none -40
marche	collision 153
marjane	dommage_materiel 97
marrakech	autre 59	bris_de_glace 52	dommage_materiel 63	none -75
mars	autre 174	none -94
marteau	autre -44	collision -78	degats_des_eaux -46	evenement_climatique -47	none -138	vandalisme 197	vol 54
mat	dommage_materiel 84
mata	dommage_materiel 85
match	autre -50	blessure 253	collision -121	dommage_materiel -44	none -87	vandalisme 119	vol -68
matelas	collision -49	incendie 212	none -43
matet	collision 44
mato	incendie 197	none -43	vol -68
matricule	collision 67
mazal	none 51
mcha	collision 69	none -47
mchat	dommage_materiel 100	none -60	vandalisme -45
mchaw	dommage_materiel -41	vol 119
mchina	autre 73	collision 81	dommage_materiel -42	none -52
mchit	autre 41	vandalisme 42	vol 58
mchitch	collision -69	vol 190
me7loul	collision -71	degats_des_eaux 145	none -65	vol 132
mehdia	autre -43	blessure -81	collision -56	dommage_materiel 70	evenement_climatique -60	incendie -46	none -101	vandalisme 162
meknes	collision 68
men	collision 50
menhom	collision -50	incendie 131	none -67	vandalisme -61
menni	collision -43	degats_des_eaux 170
mercedes	collision 69
merra	none -72	vandalisme 96
mersa	dommage_materiel -77	none -96	vandalisme 173	vol -52
merzouga	collision 76	dommage_materiel 89
meskin	collision 126	degats_des_eaux 51	dommage_materiel -44	none -58
meubles	degats_des_eaux 78	evenement_climatique 124	vandalisme -46
mezyan	collision -42	none 161
mherres	dommage_materiel 71	incendie -40	vandalisme -52	vol 56
mherrsa	blessure 97	dommage_materiel -57	none -48	vol -52
mherrsin	dommage_materiel 44
minerve	blessure 116
miskin	collision 90
mitro	degats_des_eaux -48	dommage_materiel -43	evenement_climatique 215	incendie -62	vol 45
mjrou7	collision -67	evenement_climatique 50	vandalisme 131	vol -66
mkherbcha	collision -56	none -53	vandalisme 211	vol -45
mktoub	collision 62	vandalisme 50
mli	bris_de_glace 54	incendie 51
mlli	bris_de_glace 53	dommage_materiel 44
mn	none -46
mnfoukha	blessure 67	dommage_materiel 86	vol -59
mnha	incendie -68	vandalisme 76
mni	dommage_materiel 107
mnin	degats_des_eaux 58	evenement_climatique -45	none -43	vol 45
mnno	degats_des_eaux -47	dommage_materiel -48	incendie 175	none -47
mno	degats_des_eaux 165
mochkil	collision 87
modem	collision -69	dommage_materiel 97	evenement_climatique 119	vol -42
mol	bris_de_glace 60	collision 50	degats_des_eaux 46
momkin	none 145
mor	none 147
mora	collision 96	vandalisme 58	vol -49
mosta3jalat	autre -51	collision 86	dommage_materiel -41	vol 64
moteur	collision -60	dommage_materiel 69	incendie 110	none -45
moto	collision 70	vol 80
motor	collision 109	vol 78
moulaha	collision 123
moulat	collision 52	dommage_materiel 143
moulay	collision 43	none -48	vandalisme -57	vol 156
mous	collision -54	vandalisme 101	vol 99
mouss	blessure 152	collision -46	none -72	vandalisme 94	vol -87
mra	blessure -47	bris_de_glace -43	collision -40	evenement_climatique 50	none -43	vandalisme -51	vol 219
mrat	blessure -40	collision -45	dommage_materiel 140	vandalisme 46
mrrat	autre 137	dommage_materiel -54	none -55	vandalisme -94	vol 56
msdoud	degats_des_eaux 109
msini	collision 58	degats_des_eaux 40
mzyan	collision 67	none -74	vol 88
mzyanin	collision 102
n	autre 50	collision 47	none 88	vol -40
n3as	degats_des_eaux 106
n3est	collision 66	vandalisme -53	vol 117
n3ref	autre 82	vol -47
n7ell	collision -145	degats_des_eaux 58	vandalisme -57	vol 184
n9der	blessure 85	dommage_materiel 40
n9derch	collision 159	none -42	vol -79
n9ez	collision 71	evenement_climatique -47	incendie 114
na3es	collision -50	evenement_climatique 83	none -62	vol 73
na3sa	collision 93	vol -42
na3sin	collision -51	vandalisme 97	vol 99
na9es	bris_de_glace -62	collision -68	vandalisme 128
nad	collision 66
nador	vol 88
nakhla	evenement_climatique 95	incendie 55	vandalisme -42
nas	degats_des_eaux 53	vandalisme 78
nass	collision -43	vandalisme 40
nazel	collision 66
nched	none 117
nchki	autre -42	collision -89	none 69	vandalisme 122
nchof	collision 54	degats_des_eaux 46	vandalisme -51
nchouf	autre -152	bris_de_glace -93	collision -87	degats_des_eaux -41	dommage_materiel 86	none 135	vandalisme -92	vol -50
ndir	autre 52
nefs	collision 52	none -65	vol 138
neiman	collision -47	vandalisme -67	vol 170
nhder	none 148
nichan	bris_de_glace 43	collision 57	vol 41
nifi	collision 96
nit	vol 104
nkhdem	collision -48	vandalisme 145
nkteb	dommage_materiel -75	evenement_climatique -48	none 50	vol 143
nmchi	collision 41	dommage_materiel 92
nnas	autre -45	vandalisme -42	vol 170
nos	bris_de_glace 110	collision -54	dommage_materiel -49	evenement_climatique -68	incendie 50	none -52	vandalisme 77
nsa	collision -41	degats_des_eaux 110
nsarre7	autre -42	none 117
nsat	degats_des_eaux 64
nsit	autre 72	degats_des_eaux 59	none -57
nzel	degats_des_eaux 61	none -52	vol -43
nzelat	collision 97	degats_des_eaux 42	dommage_materiel -73	evenement_climatique 54
nzelna	bris_de_glace 66	incendie 135	none -67	vol -44
nzelt	collision 155	degats_des_eaux -43	incendie 68	none -120	vandalisme -59
octobre	autre 49	bris_de_glace 60
omar	incendie 87
onee	dommage_materiel 241	evenement_climatique -96	incendie -63
operation	blessure 135
ordinateur	degats_des_eaux 53	dommage_materiel 120	vol -43
oujda	vandalisme -48	vol 119
ourika	collision -61	degats_des_eaux -57	dommage_materiel -59	evenement_climatique 175	incendie 124	none -43	vol -49
panneau	dommage_materiel -57	evenement_climatique 194	incendie -41
panneaux	incendie 133	none -76	vandalisme 47
panoramique	bris_de_glace 202	dommage_materiel -42	vandalisme -45
papier	dommage_materiel -46	evenement_climatique 112	incendie 102	vandalisme -126
parabole	evenement_climatique 56	vandalisme 80
parbriz	bris_de_glace 180	collision -70
pare	bris_de_glace 64	collision 73
parebrise	bris_de_glace 146
parking	collision 86
parquet	degats_des_eaux 121
partner	collision 125	vandalisme -44	vol -52
passage	collision 123
passeport	dommage_materiel -56	vol 151
pc	collision -62	dommage_materiel 122	vandalisme -46	vol 99
peage	collision 160
peinture	autre -41	blessure -49	bris_de_glace -80	collision 67	degats_des_eaux -43	dommage_materiel -102	evenement_climatique 108	incendie -49	none -156	vandalisme 125	vol -75
perceuse	dommage_materiel 146	none -67	vandalisme -64	vol 54
permis	collision 70
peugeot	collision 92
phare	bris_de_glace 113	collision 73	none -62	vol -51
pharmacie	none -43	vandalisme 75
pick	vandalisme -68	vol 126
piscine	blessure 62	bris_de_glace -41	collision -66	degats_des_eaux 164	dommage_materiel -41	evenement_climatique 115	none -128	vol -65
placard	collision -53	degats_des_eaux 248	incendie -43
placards	dommage_materiel -45	incendie 254	none -93	vol -55
plafond	degats_des_eaux 116	evenement_climatique -44
plage	autre 140	collision 87	none -64	vandalisme -64
plainte	collision -52	vandalisme 72	vol 105
plaque	bris_de_glace -46	dommage_materiel 162	vol 50
plastique	bris_de_glace -50	dommage_materiel -40	evenement_climatique 180	none -56
platre	blessure 263	dommage_materiel -112
plombier	degats_des_eaux 105
pneu	collision 119	dommage_materiel 57
pneus	collision -66	vandalisme 64	vol 99
point	collision 92	incendie 42
points	blessure 164	bris_de_glace 111	dommage_materiel -61	evenement_climatique -73	none -53
polis	collision 85
pompe	degats_des_eaux 97	evenement_climatique -46	incendie -54	none -42	vol 48
pompiers	incendie 90
port	collision 67	vandalisme 79	vol -69
portable	autre -41	collision -96	none -118	vandalisme -42	vol 358
portail	dommage_materiel -74	vandalisme 118
porte	bris_de_glace 122	collision 44	none -85	vandalisme -72	vol 56
portiere	collision 138	vol -40
poteau	collision 167
pouces	dommage_materiel 177	vol -41
prelevement	autre 243	none -129
protection	collision 71	incendie 44
qbel	blessure 98	evenement_climatique 62	vandalisme -43
ra9m	collision 58	dommage_materiel -42	none 67	vandalisme -57
rabat	autre 103	dommage_materiel 73	none -111	vol 79
radiateur	collision 204	evenement_climatique -41
radio	autre 83	collision -63	dommage_materiel -45	evenement_climatique 52	none -52	vol 48
rah	autre 62	none -45
rajel	collision 58	vol 73
rajli	vandalisme 128
rakba	collision 114
rakeb	blessure -44	collision 165
rani	blessure 61	collision 121
rapport	collision 222	vol -90
ras	evenement_climatique 60	none -43	vol 66
rasha	dommage_materiel 143	none -50
rasi	collision 58
rass	collision 89
rassi	blessure 88	none -45	vandalisme -42	vol 104
rasso	blessure 137	vol -73
rayure	collision 130	evenement_climatique -41	vol -45
rb3	none 165
rb3a	collision -40	incendie 46	vandalisme 85
rbat	dommage_materiel 197	none -91	vandalisme -55
rebbi	dommage_materiel -40	evenement_climatique 125	none -68
rech	collision -68	degats_des_eaux 149	dommage_materiel -44	none -122	vandalisme -59	vol 184
rej3	vandalisme -56	vol 101
rejli	blessure 179	collision 67	incendie -44	none -77	vol -43
rejlia	collision 151	vandalisme -41
rejlih	blessure 151	collision -166	dommage_materiel 67	vol -40
rejliha	blessure 78	degats_des_eaux 80	dommage_materiel 102	evenement_climatique -78	incendie -119
rekba	blessure -62	collision 99	degats_des_eaux -47	dommage_materiel -105	incendie 133
remboursement	none 109
remorque	vol 90
repos	blessure 44	collision -45	vol 123
reservoir	collision -95	dommage_materiel 93	incendie -81	vandalisme 151	vol -45
residence	bris_de_glace 117	collision -46	dommage_materiel -51	vol 88
retro	bris_de_glace 131	collision 127	incendie -41	none -66	vol -55
retros	bris_de_glace -48	collision -107	vandalisme 280	vol -63
ri7	bris_de_glace 70	collision -89	dommage_materiel -40	evenement_climatique 295	none -75	vandalisme -51	vol -40
ri7a	degats_des_eaux 164	evenement_climatique -47
riad	bris_de_glace 121	none -52	vol 58
rideau	incendie 50	vandalisme 65
rih	blessure -52	bris_de_glace -43	collision -49	degats_des_eaux -81	dommage_materiel -50	evenement_climatique 420	none -84	vandalisme -88	vol -42
rj3at	collision 52
rje3	collision 80	dommage_materiel 90
rje3na	collision -70	degats_des_eaux -60	dommage_materiel -48	evenement_climatique -45	vandalisme -80	vol 259
rje3t	none -57	vol 88
rjel	blessure 52	bris_de_glace -44	collision -78	degats_des_eaux -44	dommage_materiel 108	none -81	vandalisme 117	vol -60
rjli	blessure 109	evenement_climatique -42
rkabi	vol 70
rkebt	collision 201	vandalisme -42
rmad	incendie 161
rmaw	collision -41	incendie -71	vandalisme 226	vol -46
rmel	collision 45	dommage_materiel 114	vandalisme -57	vol -44
robinet	degats_des_eaux 184
robini	degats_des_eaux 176	vol -57
robot	dommage_materiel 64	none 77
rocade	collision 178	vol -46
rochd	autre -41	blessure -47	vol 165
rokkab	bris_de_glace 51	collision 131	vandalisme -66
rond	collision 86	incendie 45
roue	dommage_materiel 127
roues	collision -105	vol 215
rouge	collision 65
rwayed	collision -51	none -52	vandalisme 201
rwida	collision 114
s7a7	degats_des_eaux -48	evenement_climatique 165	vol -47
s7i7	bris_de_glace 127	collision -107	dommage_materiel -50	none 114	vandalisme -48
s9ef	degats_des_eaux 151	none -41
sa3a	autre 52	vandalisme -43
sa3at	degats_des_eaux 92	incendie 49
sa3i9a	dommage_materiel -41	evenement_climatique 202
sa7b	collision 148	incendie 83	none -111
sa7bi	incendie 115	vol -46
sa9	blessure 73	bris_de_glace 90	collision -49	dommage_materiel -64
sa9f	bris_de_glace -58	collision -51	dommage_materiel 128	evenement_climatique 74	none -52	vandalisme -63	vol -41
sac	collision -45	none -40	vol 206
safi	none 62
sahbi	collision 89
sakna	degats_des_eaux 132
sal	collision -62	degats_des_eaux 230	vol -43
salam	none 59
salama	evenement_climatique 51
salem	collision -50	dommage_materiel -40	incendie 109	vol 84
salle	blessure 44	bris_de_glace 51	collision -69	none -68
salmin	collision 79
salon	collision -43	degats_des_eaux 50	incendie 77
samu	collision 96
sarout	autre 175	collision -125	none -95	vandalisme 217	vol -45
sayed	collision 80
sayeg	collision 151	dommage_materiel 51	vol -61
sayeq	collision 51	none -48	vol 132
sayg	blessure 273	collision -135	evenement_climatique -43	none -55
sayga	collision 51
sba3	blessure 145	bris_de_glace -67	dommage_materiel 151	evenement_climatique -71	none -63	vol -44
sba3i	blessure 289	collision -57	dommage_materiel -84	incendie 40	none -100	vol -52
sbab	bris_de_glace 66	collision 43	incendie 42
sbagha	dommage_materiel 53	evenement_climatique 58	none -70	vandalisme 55
sbah	none 87
sbe3	blessure -97	collision 61	degats_des_eaux -60	dommage_materiel 159
sbitar	blessure 57	collision 60
scooter	collision 53	vandalisme 64
sda3ni	collision 118
se9f	blessure -42	bris_de_glace -54	degats_des_eaux 145	dommage_materiel -57	vandalisme 61	vol -51
sebagha	collision -53	degats_des_eaux 54	vandalisme 172	vol -52
sebbni	vandalisme 139	vol -50
sebt	none 67
sedri	collision 134	vol -45
sejlat	autre -45	blessure -50	collision -128	dommage_materiel -70	evenement_climatique -45	incendie 52	none -44	vandalisme 134	vol 41
sekran	collision 56	none -42	vandalisme 178	vol -77
sellom	blessure 192	none -43
sellum	blessure 172	bris_de_glace 146	collision -41	degats_des_eaux -50	dommage_materiel -126	evenement_climatique -43	none -73	vandalisme -40
septembre	dommage_materiel -40	evenement_climatique 114
serjem	bris_de_glace 125	vol 43
serre	bris_de_glace -47	collision -69	dommage_materiel 82	evenement_climatique 143	none -50
serrure	autre 60	none -43	vandalisme 188	vol -71
service	evenement_climatique 44	none 93
settat	bris_de_glace 146	collision -52	none -112	vandalisme -45	vol 159
sghir	blessure 54	collision 68	dommage_materiel -47	none -48
sghira	bris_de_glace 50	evenement_climatique -56	none -40	vol 50
si	blessure 65	collision 59	degats_des_eaux 87	vol -75
sidi	incendie 68
siege	vandalisme 78	vol 48
sif	blessure -58	collision -80	vandalisme -40	vol 245
sifett	autre 40	dommage_materiel 147	none -62
simana	none 51
simanat	blessure 153	collision -76
siphon	degats_des_eaux 96
sir	collision 79
siyed	collision 94
skhoun	bris_de_glace 49	degats_des_eaux 149	incendie -78
sla	vol 105
slamtna	collision 40	vol 64
slm	autre 59	collision -41	dommage_materiel -47	none 81	vol -47
sme3na	bris_de_glace 53
sme3t	bris_de_glace 99
smeh	collision 169	vol -48
smito	blessure 148	collision -57
snack	bris_de_glace -82	collision -58	degats_des_eaux -45	dommage_materiel -40	incendie 75	vandalisme 93	vol 52
snan	blessure 283	collision -54	dommage_materiel -52	none -72	vandalisme -60	vol -54
snin	blessure 94	collision -57	dommage_materiel 139	vandalisme -55
societe	collision 72	dommage_materiel 75
sokkar	autre 45	blessure 49	dommage_materiel -40	evenement_climatique 77	vandalisme 40	vol -60
sol	degats_des_eaux 193	vol -47
solaire	collision -40	degats_des_eaux 113	dommage_materiel -81	evenement_climatique 100	incendie -42	none -68	vol 80
sor3a	blessure 186	dommage_materiel -41	evenement_climatique -64	none -44
souk	blessure 79	none -41	vol 139
sour	blessure -40	collision 54	degats_des_eaux -42	evenement_climatique 144
sous	degats_des_eaux 170	vol -42
sport	bris_de_glace 75	collision -42	vandalisme -45	vol 136
spray	collision -50	degats_des_eaux -50	none -72	vandalisme 264	vol -89
sre9o	vol 186
ss9ef	degats_des_eaux 41	evenement_climatique 62
ssalam	collision 101
ssebt	collision -63	degats_des_eaux -54	dommage_materiel -71	evenement_climatique 118	none 102	vandalisme -64
ssel3a	collision -57	evenement_climatique 48	incendie 58	none -47	vol 85
sta7	collision -61	evenement_climatique 87	incendie 59	none -46	vol 106
stah	collision -84	degats_des_eaux 127	dommage_materiel -42	evenement_climatique 60	vol 70
station	collision -70	vol 127
stel	blessure -41	degats_des_eaux -80	dommage_materiel 114	evenement_climatique 67	incendie 114	none -68	vandalisme -51	vol -42
stop	collision 71	none 69
store	bris_de_glace -63	dommage_materiel -40	incendie 68	none -75	vandalisme 153
stylo	collision 86	dommage_materiel 99	vandalisme -47
sultan	vandalisme 55
surtension	dommage_materiel 169	none -42
syndic	collision -41	degats_des_eaux 104
t2ada	vandalisme -40	vol 115
t7er9at	collision -58	incendie 208	none -52
t7er9o	collision -46	incendie 261	none -45	vandalisme -42	vol -45
t7re9	collision -41	dommage_materiel 136	incendie 66	none -40
t7re9t	blessure 174	collision -45	dommage_materiel -129	evenement_climatique -60	incendie -49	none -98	vandalisme -51	vol -43
t7t	evenement_climatique 52	vol 84
t9as	dommage_materiel 149	none -56
t9elbat	blessure -47	bris_de_glace -45	collision 210	evenement_climatique -41	none -100	vandalisme -66	vol -42
t9te3	dommage_materiel 130	incendie -63
ta3	collision 146
ta3wid	autre 118	blessure -41	vol -42
ta7	dommage_materiel 191	none -54	vol -51
ta7et	blessure 54	dommage_materiel 60	none -58	vol -43
ta7o	blessure -64	bris_de_glace -40	collision -48	dommage_materiel 145	incendie 125	none -72	vandalisme -92	vol -44
ta7t	collision -42	evenement_climatique 83
ta7ti	degats_des_eaux 99
tabla	blessure 59	bris_de_glace -67	collision -50	dommage_materiel 72	evenement_climatique -51	none -105	vandalisme 78	vol -71
table	blessure -58	bris_de_glace 229	collision -44	degats_des_eaux -49	dommage_materiel 75	incendie 46	none -93	vandalisme -75	vol -94
tableau	collision -46	degats_des_eaux 65	incendie 79	vol -69
tache	blessure -41	bris_de_glace -54	collision -48	degats_des_eaux 156	dommage_materiel 133	none -63	vandalisme -41	vol -59
tadrar	collision -92	degats_des_eaux -81	dommage_materiel 137	incendie 113	none -42	vandalisme -43	vol -50
tags	none -45	vandalisme 178	vol -46
tah	collision -47	dommage_materiel 125	none -41	vandalisme -40	vol -41
tahat	blessure 62	evenement_climatique 155	none -68	vandalisme -40	vol -58
tahet	bris_de_glace 45	collision -45	degats_des_eaux -41	dommage_materiel -42	evenement_climatique 100	incendie 65	none -63
tajin	dommage_materiel 101	vol 40
tan	bris_de_glace -72	collision 71	dommage_materiel -76	incendie 140	none -73	vandalisme -180	vol -60
tanger	autre -79	blessure -49	collision -47	dommage_materiel -59	incendie -40	none -43	vandalisme 159
tani	bris_de_glace 73	dommage_materiel -45	none -86	vol 139
tanja	blessure 99	collision -54	evenement_climatique 61
tanya	incendie 73
tar	collision -60	dommage_materiel 57	evenement_climatique 104	none -56	vol 69
tarat	dommage_materiel 117
taret	collision -59	evenement_climatique 62	incendie 56
tata	degats_des_eaux -48	evenement_climatique 179
taxi	autre 102	collision 61	vol -40
tayara	autre 229	collision -106	none -87	vandalisme -67	vol -40
taza	bris_de_glace 194	vandalisme -52
tbarkllah	collision 103	incendie 46
tben	incendie 189	none -61
tbib	blessure 87
tche99	bris_de_glace 52	collision 65	vol -48
tche99at	blessure 87	bris_de_glace 100	collision -96	dommage_materiel 63	evenement_climatique -49	none -81	vol -42
tcherreg	bris_de_glace -72	collision -60	degats_des_eaux 78	dommage_materiel 102	evenement_climatique 80	none -66	vandalisme -46
tchettat	bris_de_glace 263	collision -41	none -45
tchqet	bris_de_glace 194	degats_des_eaux 77	evenement_climatique -43	incendie -43	none -63
tchqqat	bris_de_glace 211	collision -122	none -56	vandalisme -89
tdar	degats_des_eaux 40	evenement_climatique 70
tdarr	none -42	vol 137
tderr	autre 54	collision -56	evenement_climatique 54	none -41
te7	autre -41	blessure -60	collision -72	degats_des_eaux -54	dommage_materiel 296	evenement_climatique -40	incendie -46	none -72	vandalisme -87	vol -68
te7re9	incendie 109
te7t	blessure 103	collision -41
te7to	blessure -58	collision -46	degats_des_eaux 60	dommage_materiel 158	evenement_climatique -45
tebla	bris_de_glace 110	collision -59	none -58	vandalisme -50	vol 66
tebrouri	bris_de_glace -110	evenement_climatique 214
tel3at	collision 76	degats_des_eaux 52
tele	dommage_materiel 142	evenement_climatique 69
telephone	dommage_materiel 44	vol 55
telj	blessure 114	dommage_materiel -65	evenement_climatique 125	none -61	vandalisme -53	vol -46
telt	blessure 81	degats_des_eaux 79	dommage_materiel -48	evenement_climatique -47	none -51	vandalisme 93	vol -82
temara	collision 86
temoin	collision 178	none -53	vandalisme -40
tempete	evenement_climatique 147
tente	blessure -43	evenement_climatique 147
terrasse	dommage_materiel -52	incendie 61	vandalisme 102
tetouan	blessure 95	evenement_climatique 67
tfaw	incendie 40
tfekk	blessure 96
tfelle9	bris_de_glace 149
tfer9e3	degats_des_eaux 182
tferg3at	bris_de_glace 174	collision -41	degats_des_eaux 125	dommage_materiel 91	evenement_climatique -174	incendie -72	none -67
tferge3	bris_de_glace 48	degats_des_eaux 64
tferge3at	autre -42	blessure -46	bris_de_glace 320	degats_des_eaux -159	evenement_climatique -46	incendie -124	none -40
tferr9at	bris_de_glace 111	degats_des_eaux 141	dommage_materiel -43	none -59	vol -63
tferre9	degats_des_eaux 204	dommage_materiel -53	evenement_climatique -47
tfinaha	degats_des_eaux -44	incendie 122
tfitha	incendie 175
therres	blessure 322	bris_de_glace -48	collision -72	degats_des_eaux -66	dommage_materiel -49	evenement_climatique -55	none -90
therress	blessure -92	bris_de_glace 177	dommage_materiel -49	evenement_climatique 80	none -102	vandalisme -87	vol -60
therrsat	blessure 99	degats_des_eaux -42
tichka	collision 56	evenement_climatique 99	none -42
tilifon	dommage_materiel 65	vol -41
tilifoun	dommage_materiel 141	none -44
tiyo	degats_des_eaux 154
tjer7at	bris_de_glace 44	vol 44
tjra7	blessure -53	bris_de_glace 68	collision -48	dommage_materiel -44	vandalisme -54	vol 160
tjre7	bris_de_glace 120	none -51	vol -40
tjre7t	bris_de_glace 48	degats_des_eaux -48	evenement_climatique 79
tkesser	collision -62	degats_des_eaux 53	evenement_climatique 61
tkhedchat	blessure -66	collision 167
tkherbe9	bris_de_glace 48	degats_des_eaux 50
tkhne9	blessure -46	collision -49	incendie 191
tkit	blessure -51	bris_de_glace 123
tkser	blessure 63	collision 98
tla3	blessure -45	collision 119	degats_des_eaux 70	none -86
tlat	blessure 103	none 124
tlata	bris_de_glace 42	collision 111	evenement_climatique -47
tle3	dommage_materiel 82	none -46
tle3na	evenement_climatique 154
tle3t	blessure 89	bris_de_glace -43	collision 157	dommage_materiel -40	none -47
tle9	autre 244	collision -46	dommage_materiel -42	none -102	vandalisme -40
tlef	autre 222	blessure -40	incendie -42	none -86	vandalisme -116	vol -56
tlfaza	collision -97	dommage_materiel 249	none -81	vandalisme 68	vol -50
tlgha	autre 161	vol -72
tlt	none 70
tlwat	blessure 196	collision -47
tma	bris_de_glace 63	collision 73
tmess	bris_de_glace 57	collision -63
tmma	collision -102	degats_des_eaux 70	none 56	vandalisme -46
tnefkh	degats_des_eaux 165	incendie -52
tnefkhat	blessure -48	dommage_materiel -111	incendie 175
tnfekh	degats_des_eaux 66
tnin	none 104
tobis	blessure 42	collision 63	none -43	vol 64
toilette	collision -43	dommage_materiel 102
toit	bris_de_glace 65	collision -75	evenement_climatique 153	none -73	vandalisme 59	vol -41
toiture	blessure -52	evenement_climatique 183
tomobil	collision 51
tomobilat	evenement_climatique 69	incendie 44
tomobilti	vandalisme 165	vol -66
tonobil	bris_de_glace 57	evenement_climatique 108	none -89
tonobilat	collision 257	evenement_climatique -60	none -54	vol -88
tonobilti	bris_de_glace -49	collision 140	dommage_materiel 60	none -45	vol -41
tqlebt	blessure -42	collision 237	none -54
tqte3	blessure 107	degats_des_eaux 101	vol -40
tra9	bris_de_glace 222	incendie -70
trace	collision 143	none -70	vandalisme -68	vol 87
tracteur	vandalisme 102
tractor	dommage_materiel -55	incendie -81	vandalisme 114	vol 104
train	autre 207	none -178	vandalisme -54	vol 91
tram	collision 114
tramway	vol 121
transport	dommage_materiel 66
tren	autre 199	blessure 103	bris_de_glace -56	dommage_materiel -88	incendie -77	none -104	vandalisme -63	vol -82
tri9	collision 94
triangle	collision 116
tricycle	collision 159
triporteur	collision 94
triq	collision 151
trottinette	blessure 84	collision -67	incendie 62
trottoir	blessure 61	collision 128	vol -43
tsab	bris_de_glace 60	collision -66	dommage_materiel 73	evenement_climatique -47	none -44	vandalisme -102	vol 93
tsadmna	collision 199	vandalisme -70	vol -79
tsawer	none 99
tsed	bris_de_glace 213	collision -90	degats_des_eaux 135	dommage_materiel -63	evenement_climatique -164	none -91	vandalisme -84
tsellekh	blessure 98	collision 76	none -54	vandalisme -56	vol -48
tsre9	collision -41	vol 183
ttelj	collision -55	evenement_climatique 216
tuyau	degats_des_eaux 146
up	vandalisme -68	vol 126
urgences	collision 77	incendie 59
usine	incendie 122
vaisselle	degats_des_eaux 110
valise	autre 48	vol 143
vehicule	collision 136
velo	vandalisme -41	vol 74
veranda	blessure -41	bris_de_glace 155
verglas	autre -44	collision 126
villa	collision -59	degats_des_eaux -77	dommage_materiel -46	evenement_climatique 68	incendie -47	none -60	vol 143
virage	collision 144
vitre	bris_de_glace 149	dommage_materiel -42
vitree	bris_de_glace 166	collision -61
vitrine	bris_de_glace 173	dommage_materiel -43	vol -56
voisine	vandalisme 121
voiture	collision 49	none -80	vandalisme 89
vol	autre 268	none -110	vol -98
volant	bris_de_glace -47	collision 230	vol -87
w	none -46
w9e3	blessure 75	collision 55	none -41
w9ef	collision 69
w9efch	collision 124
wa7da	none 70
wa7di	collision 73	degats_des_eaux 72
wa9ef	collision 77
wa9fa	autre 85	blessure 42	none -43
wa9t	incendie 165	none -63
wach	autre 129
wad	blessure -46	bris_de_glace -41	degats_des_eaux -78	evenement_climatique 274	none -40	vol -47
wahd	collision 92
wahda	degats_des_eaux 73	incendie 123	none -61	vandalisme -54	vol -69
wahdin	collision -47	evenement_climatique -42	incendie 163	none -164	vol 43
wahed	blessure -65	collision -57	degats_des_eaux 86	vandalisme -84	vol 165
wakha	collision 53	none 128
wakil	dommage_materiel -55	none -63	vol 165
walida	blessure 61	collision -65	evenement_climatique 93
walou	collision 44	none 52
wc	collision -69	degats_des_eaux 151	dommage_materiel 114	none -69
we7da	autre 44	collision 92	evenement_climatique 67	none -84	vandalisme -47
we9fat	collision 53
wejhi	blessure -52	collision -54	vandalisme 49	vol 113
wel	none 106
weld	blessure -44	bris_de_glace 137	dommage_materiel -54	vol 43
weldi	dommage_materiel 101	none -50
wella	collision -73	degats_des_eaux 74	incendie 161	none -57	vol -46
wellat	bris_de_glace 102
wer9a	autre 131	collision 165	none -92	vandalisme -58	vol -53
wgef	vol 78
wla	degats_des_eaux 111
wlad	bris_de_glace 68	incendie 57	none -49	vandalisme 103	vol -86
wladi	degats_des_eaux -44	evenement_climatique 81
wlah	collision -66	none 211	vol 42
wld	bris_de_glace 144	collision 53	none -44	vandalisme -69	vol -66
wldi	collision -45	dommage_materiel 75
wlidati	collision 71
wlidi	autre 134	dommage_materiel 57	none -57	vol -50
wllah	evenement_climatique -62	none 190	vol -55
wost	collision 125
wra9	autre 105	dommage_materiel -45	vandalisme -41	vol 65
wsel	evenement_climatique 49
wslat	autre 47	incendie 56
wsslat	bris_de_glace 148	collision 44	degats_des_eaux -86	none -64	vol -46
wst	degats_des_eaux 43	vandalisme 57	vol -40
ya	bris_de_glace 116	dommage_materiel 57	evenement_climatique -61	incendie 55	vol -49
ya3ni	degats_des_eaux 66	vandalisme 82	vol -95
ychouf	bris_de_glace 46	collision 106	vol -48
ydi	incendie 47	vandalisme 47
ydih	collision -65	incendie 60	vandalisme -40	vol 131
yeddha	blessure 71	bris_de_glace 45	collision -50	degats_des_eaux 46	dommage_materiel -55
yeddi	vol 58
yji	collision 95
yjiw	dommage_materiel 72
ymken	autre 82	collision -58	vandalisme 45
youm	autre 98	blessure 173	collision -47	none -65	vol -41
ytbeddel	autre 166	bris_de_glace 73	degats_des_eaux -91	dommage_materiel -41	none -104
zad	collision 161	vol -63
zadet	collision 111
zagora	blessure 184	collision -76	evenement_climatique 81	none -67
zaj	bris_de_glace 213	collision -55
zbel	collision 132	degats_des_eaux 110	evenement_climatique -109	incendie -63
zdem	bris_de_glace 232	dommage_materiel -74	vandalisme -55
zel9at	blessure 131	collision 54	degats_des_eaux 119	evenement_climatique -62	none -95	vol -58
zellij	dommage_materiel 61
zen9a	degats_des_eaux 102	none -42	vol -46
zer9a	collision 65	evenement_climatique 138	vandalisme -81
zerba	incendie 117
zerban	collision 79
zerbia	blessure -62	collision -62	dommage_materiel 168	incendie 117	none -89	vandalisme -64	vol -64
zerbiya	collision -48	dommage_materiel 337	none -84	vandalisme -49	vol -40
zit	blessure 46	dommage_materiel 84	none -65	vol -46
zitoun	blessure 109	bris_de_glace -49	collision -58	evenement_climatique 62	none -101	vol -72
zjaj	bris_de_glace 249	collision -66	degats_des_eaux -42	none -47	vandalisme 62	vol -42
zjaja	blessure -45	bris_de_glace 347	collision -100	degats_des_eaux -72	dommage_materiel -58	incendie -43	none -101	vandalisme -53	vol -60
zle9	blessure 124	degats_des_eaux 139	dommage_materiel -42	none -72	vol -41
zle9t	blessure 67	collision 73	degats_des_eaux 44
zn9a	collision -42	incendie 55	vandalisme 114	vol -69
zrabi	degats_des_eaux 101
zre9	blessure -47	none 94	vol 40
zriba	collision -76	dommage_materiel 152	evenement_climatique 40	none -65
@injuries
	no -101	unknown 124	yes -89
#000>	unknown 106	yes -100
#00dh	unknown 61	yes -67
#0dh>	unknown 79	yes -61
#100>	yes 45
#10h>	no -75	yes 41
#2000	no 66	yes -87
#2ada	no 150	unknown -116	yes -48
#2ard	no -91	unknown -92	yes 151
#2eda	no 286	unknown -237	yes -66
#2ila	no 52	unknown -60
#2oul	no 44	yes -40
#300>	no -63
#3a2i	no 69	unknown -65
#3ach	no -77
#3ad>	unknown 81	yes -67
#3add	unknown -47	yes 56
#3afa	no -61	unknown 47
#3afi	no 40	unknown -41
#3ah>	unknown -86	yes 72
#3aha	no -70	unknown 147	yes -83
#3aho	no -49
#3ako	no -50	unknown 87
#3ali	no -121	unknown 74
#3ama	unknown -47
#3ame	no -124	yes 85
#3ami	no -99	unknown 96
#3amm	no -129	yes 102
#3amr	unknown 103	yes -154
#3ana	no -70	yes 49
#3and	no -74	unknown 149	yes -143
#3ani	no 68	yes -62
#3arb	no -82	unknown 87
#3are	no -145	unknown 136
#3arf	no -88	unknown 94
#3as>	no 77	unknown -62
#3ass	no -55
#3awd	unknown -59	yes 96
#3awe	no -62	unknown 121	yes -66
#3awn	unknown 59
#3aya	no 40
#3aye	unknown 110	yes -86
#3bo>	unknown 45	yes -40
#3ch>	no -140	yes 126
#3chr	unknown 96	yes -142
#3dem	no -76	unknown -121	yes 194
#3eb>	unknown -118	yes 79
#3ed>	no -56	yes 62
#3edd	unknown -45
#3ela	no 96	unknown -212	yes 98
#3elm	no 114	unknown -132
#3emm	no 42	unknown -43
#3emr	no -76	yes 57
#3en9	no -90	unknown -244	yes 282
#3es>	no 44	unknown -63
#3ess	no 67	unknown -54
#3est	no -68	yes 62
#3et>	no 226	unknown -160	yes -81
#3ett	no -43
#3eyy	yes -44
#3ha>	no -114	unknown -71	yes 182
#3i9a	no 108	unknown -58	yes -61
#3iba	no 104	yes -207
#3id>	unknown 48	yes -81
#3ima	no -49
#3inh	no -207	yes 222
#3ini	unknown -73	yes 44
#3iya	no 91	yes -85
#3iz>	no 105	unknown -84
#3jal	unknown 84	yes -49
#3lac	unknown 49
#3let	unknown -56	yes 57
#3lia	no -82	unknown 42	yes 41
#3lik	unknown 44
#3lin	no 46	unknown -46
#3liy	no -90	unknown 126	yes -75
#3ma>	no 156	unknown -130
#3mel	no 68	unknown -121	yes 54
#3mme	no 131	unknown -83	yes -46
#3na>	no 117	unknown -106
#3ndh	no -61	unknown -61	yes 121
#3ndi	no -70	unknown 47
#3ndo	no 70	unknown -41
#3ni>	unknown -58	yes 75
#3omr	no -112	unknown 64
#3on9	no -78	unknown -60	yes 137
#3otl	unknown 44	yes -79
#3ouh	no -85	unknown 113
#3oum	no -43	unknown 88	yes -48
#3raf	no 151	unknown -165
#3ref	unknown 69	yes -57
#3rej	no -189	unknown -146	yes 271
#3rou	no -58	unknown 48
#3sa>	no 54	unknown -109	yes 58
#3sin	no 117	unknown -75	yes -44
#3tan	no -47
#3tar	unknown 83	yes -93
#3tat	unknown -86
#3taw	no -40	yes 59
#3tit	unknown -51
#3to>	no 123	unknown -120	yes -63
#3wej	no -74	yes 50
#3wid	unknown 122	yes -136
#3yal	no -116	unknown 131
#4000	no 97	yes -167
#400>	no -74	unknown 144	yes -73
#4x4>	unknown -69	yes 74
#5000	unknown 43	yes -51
#500>	no -94	unknown 134	yes -71
#600>	no 97	unknown -57	yes -47
#7a7>	no 185	unknown -152	yes -49
#7a9>	no -132	unknown 97
#7ad>	no 67	unknown -184	yes 104
#7adi	no 112	unknown -132
#7aj>	no -45	unknown -79	yes 103
#7aja	unknown 45
#7ajb	no -149	unknown -112	yes 229
#7aje	no -87	unknown -64	yes 139
#7ajj	unknown -137	yes 122
#7ajr	unknown 82	yes -69
#7akk	no 47	unknown 44	yes -87
#7ali	no -113	yes 89
#7all	no -84	unknown 109
#7amd	no 85	unknown -98
#7aml	no -62	yes 42
#7amm	unknown 54
#7amr	no -52	unknown 134	yes -80
#7ar>	no -141	unknown 50
#7ass	no 90	unknown -98
#7at>	unknown -96	yes 51
#7bes	no -116	unknown 90
#7bi>	unknown -102	yes 113
#7cho	no 182	yes -159
#7dah	no -76	unknown -112	yes 142
#7dan	no 40	unknown -45
#7day	no 52	unknown -91
#7der	no -127	unknown -81	yes 181
#7dha	unknown 77	yes -89
#7di>	unknown 52	yes -76
#7did	unknown -157	yes 116
#7do>	no 51	yes -62
#7dou	no -175	unknown 128	yes 58
#7ed>	no 71	unknown -58
#7edr	no 67	yes -43
#7efr	no -72	unknown 94	yes -44
#7ell	unknown -50	yes 75
#7emm	no -43
#7ems	no -51	yes 40
#7er9	yes 61
#7er>	no 44	unknown 100	yes -157
#7ess	no 47	unknown -70
#7eyd	no -101	unknown 156	yes -71
#7eyy	no 149	unknown -124	yes -40
#7ha>	no -68	unknown 88
#7i7>	no 42	yes -86
#7in>	no 46	unknown -130
#7it>	no -41	unknown 50
#7jer	yes 49
#7jra	no -93	yes 45
#7la>	no -90	yes 108
#7lef	no 109	unknown -121
#7lli	no -106	unknown 93
#7mam	unknown 120	yes -117
#7mel	no -56	unknown 70
#7mer	unknown -69	yes 73
#7na>	no 89	unknown -80
#7ofr	no -120	yes 65
#7oud	no -61	unknown -129	yes 181
#7oum	no -75	yes 84
#7out	no 82	unknown -211	yes 96
#7ra>	no -126	unknown 104
#7ram	unknown 109	yes -128
#7re9	unknown -70
#7rir	unknown -58	yes 67
#7rou	no -101	unknown 138	yes -45
#7sa>	no 40	unknown 49	yes -94
#7sab	unknown 89	yes -67
#7ta>	no 42
#7tha	no 91	unknown -56	yes -64
#7tho	no 113	unknown -170	yes 62
#7ti>	unknown 42	yes -67
#7to>	no 124	unknown -63	yes -67
#7tou	no 200	unknown -155	yes -87
#7waj	no -57	unknown -80	yes 137
#7way	no 67	yes -64
#7you	no 57	yes -98
#7zam	no 68	unknown -179	yes 69
#900>	no -66	yes 60
#93at	no -80	unknown 112
#99at	yes -60
#99e3	no 99	unknown -55	yes -57
#9ad>	no -70	unknown 112	yes -52
#9ahw	no 51
#9al>	no -42
#9ani	unknown 72	yes -48
#9ant	unknown -93	yes 98
#9ari	no -133	unknown -134	yes 211
#9as>	no 143	unknown -95	yes -48
#9asn	no 99	unknown -102
#9ass	no 125	unknown -116
#9aw>	no 77	unknown -65
#9ba>	unknown -53	yes 52
#9bel	no 71	unknown -65
#9der	yes 56
#9dim	no -45	unknown 59
#9e3>	unknown -52
#9e3t	no -59	yes 47
#9eb>	no 55	unknown 40	yes -111
#9ech	no -118	unknown 180	yes -62
#9ed>	no 102	unknown -88
#9edd	no -56
#9ef>	yes -50
#9efc	no -68	unknown -49	yes 116
#9eft	no -75	yes 41
#9elb	unknown -55
#9ell	unknown 84	yes -113
#9er3	no -84	unknown -53	yes 120
#9erm	no -79
#9es>	no 63
#9ess	no 152	unknown -67	yes -89
#9et3	no -66	unknown 87
#9et>	no -75	yes 99
#9ett	unknown -84	yes 47
#9ez>	unknown -99	yes 88
#9fa>	yes 53
#9fat	unknown -69	yes 77
#9ha>	unknown -189	yes 160
#9in>	unknown -161	yes 155
#9ina	no 111	unknown -74	yes -47
#9it>	unknown 67	yes -40
#9ith	no -97	unknown 151	yes -54
#9leb	unknown -94	yes 122
#9lou	unknown 48
#9ni>	no -80	unknown -169	yes 213
#9oda	unknown 52
#9olo	no -74	unknown 78
#9ou>	unknown -48
#9oul	no -45
#9ra>	no 130	unknown -99	yes -65
#9reb	unknown -101	yes 123
#9rib	unknown -90	yes 44
#9sem	unknown 46
#9ta3	no -120	unknown 195	yes -87
#9te3	unknown 40	yes -42
#9tou	yes -41
#9tte	unknown -74
#<10h	no -75	yes 41
#<11>	yes -54
#<120	no -66	unknown 116	yes -70
#<12>	no 69	yes -65
#<14>	no -54	unknown 114	yes -66
#<15>	unknown -64	yes 61
#<18>	unknown -110	yes 80
#<200	no 200	unknown -137	yes -124
#<20>	no 140	unknown -84	yes -75
#<22>	no -48	unknown -44	yes 92
#<23h	unknown -111	yes 98
#<250	no -100	unknown 127
#<300	no -70	unknown 126	yes -57
#<35>	no -72	unknown 86
#<3a2	no 132	unknown -70	yes -87
#<3a9	no -128	yes 139
#<3ac	no -67	yes 63
#<3al	no -159	unknown 130
#<3am	yes 43
#<3an	no -74	unknown 149	yes -143
#<3ar	no -99	unknown 89
#<3aw	unknown -95	yes 120
#<3ay	no -43
#<3ch	unknown 49	yes -61
#<3de	no -68	unknown -136	yes 195
#<3ed	unknown -79	yes 71
#<3im	no -49	yes 82
#<3in	unknown -78	yes 97
#<3iy	no 60
#<3me	unknown -44	yes 46
#<3mm	no 121	unknown -95
#<3on	no -78	unknown -60	yes 137
#<3ot	no 64	yes -96
#<3re	unknown 66
#<3ta	no -50	yes 48
#<400	unknown 79	yes -118
#<4h>	no -51	yes 64
#<4x4	unknown -69	yes 74
#<60>	no 96	yes -75
#<7ad	no 115	unknown -147
#<7aj	no -55
#<7al	unknown 137	yes -156
#<7am	no -53
#<7an	unknown 41	yes -49
#<7as	unknown -54
#<7aw	unknown -77	yes 79
#<7ay	no 131	unknown -145
#<7be	no -92	yes 41
#<7ch	no -56	unknown -91	yes 106
#<7di	no -73	unknown -59	yes 89
#<7ed	no 133	unknown -79	yes -54
#<7ej	no -66	unknown 52
#<7el	yes 62
#<7er	no -48
#<7ey	no 89	yes -101
#<7it	no -73	unknown 69
#<7ja	no -111	yes 61
#<7je	unknown -53	yes 49
#<7jr	no -93	yes 45
#<7ll	no -106	unknown 93
#<7ma	no -106	unknown 110
#<7me	yes 49
#<7na	no 92	unknown -83
#<7of	no -120	yes 65
#<7ri	unknown -85	yes 47
#<7sa	yes -41
#<7ta	no 45
#<7wa	no 56	unknown -68
#<80>	no 48	yes -58
#<900	no -114	unknown 119
#<9ad	no -92	unknown 72
#<9ah	no 65	yes -82
#<9as	no 104	unknown -73	yes -40
#<9be	no 76	unknown -68
#<9d>	no -46	yes 55
#<9de	no -43	unknown 52
#<9di	no -140	unknown 104
#<9el	unknown 72	yes -74
#<9er	no -114	unknown 73
#<9es	no 111	unknown -45	yes -75
#<9et	no -56	unknown 69
#<9le	no -77	yes 54
#<9te	yes -46
#<9tt	yes -57
#<ach	no -75	unknown -64	yes 128
#<aga	no -75	yes 73
#<age	no -45
#<ail	no 64	yes -41
#<ain	no -104	unknown 90
#<air	no -54	unknown 75
#<akh	no 70	yes -62
#<alf	no 121	unknown -66	yes -79
#<all	no 110	unknown -54	yes -62
#<amb	no -44	unknown -70	yes 114
#<ami	no 56	unknown -176	yes 106
#<ana	unknown -49
#<ane	no -118	yes 45
#<ann	no -48	unknown 87	yes -42
#<ant	no -80	unknown 138	yes -60
#<app	no -87	unknown 92
#<aqu	no -91	unknown 146	yes -84
#<asc	no -56	unknown 46
#<ata	unknown -94	yes 56
#<att	no -64	yes 52
#<aud	no -49
#<ava	no -46
#<azi	no -48	yes 77
#<azr	no 78	unknown -94
#<b3d	no -66
#<b3i	no 82	unknown 60	yes -147
#<b9a	no -47	yes 51
#<b9i	unknown -118	yes 78
#<ba3	no -45
#<ba>	unknown 69	yes -110
#<bab	no 62	unknown -66
#<bac	no -56
#<bag	no -104	unknown 179	yes -79
#<bah	no 285	unknown -222	yes -152
#<bai	no -51
#<baq	no -60	unknown 100	yes -40
#<bar	unknown -49
#<bas	no 159	unknown -118	yes -46
#<bat	unknown 47
#<bay	unknown 85	yes -47
#<bba	no -104	unknown -57	yes 155
#<bda	unknown -44	yes 42
#<be3	unknown -83	yes 91
#<bek	no 127	unknown -77	yes -62
#<bel	no -92	unknown 65
#<ben	no 76	yes -44
#<bet	yes -43
#<bez	no 49
#<bha	no 160	unknown -139
#<bic	no 53	unknown -69
#<bid	no -86	unknown 122	yes -52
#<bik	no 97	unknown -85
#<bil	no -45	unknown 127	yes -89
#<bin	no -42	yes 66
#<bir	no 187	unknown -121	yes -96
#<bit	unknown 44
#<biy	no -78	unknown -90	yes 132
#<bka	no 134	unknown -87	yes -69
#<bkh	no 169	unknown -126	yes -72
#<bla	no 48
#<ble	no 210	unknown -156	yes -138
#<bli	no 91	unknown -43	yes -55
#<bmw	no 98	unknown -105
#<bna	no 100	yes -65
#<bnt	unknown -68	yes 70
#<bo7	unknown 46	yes -50
#<bol	no -77	unknown 71
#<bon	yes -57
#<bor	no 241	unknown -182	yes -124
#<box	yes -73
#<bra	unknown -59	yes 40
#<bre	no 105	unknown -51	yes -71
#<bro	unknown 80	yes -110
#<bru	no -88	unknown -105	yes 158
#<bur	unknown 70	yes -88
#<bus	no 70	unknown -133
#<cab	yes -46
#<cad	unknown -67	yes 50
#<caf	no 74	yes -97
#<cal	no -42	unknown 126	yes -95
#<can	no 67	unknown -64
#<cap	no -57	unknown 93	yes -40
#<cat	no -60
#<cav	unknown 108	yes -74
#<ch7	no -63	unknown 166	yes -124
#<chd	unknown -111	yes 93
#<chf	unknown -41	yes 68
#<chh	unknown 52
#<chn	no 42	unknown -45
#<cht	unknown 51	yes -59
#<chw	unknown -83	yes 123
#<cin	no -101	unknown 167	yes -67
#<cir	yes -44
#<cit	no -47	unknown -79	yes 105
#<civ	no -123	yes 94
#<cm>	no 104	yes -74
#<coc	no -76	unknown 73
#<coi	unknown 40
#<col	no -56	unknown 89
#<cor	no -48	unknown 65
#<cra	no -140	yes 107
#<cre	yes -63
#<cro	no -76	unknown -134	yes 208
#<d9a	no 69	unknown -49
#<d9i	no 72	unknown -83
#<da3	no -79	unknown 113	yes -64
#<dab	no -49
#<dac	unknown -44	yes 45
#<dah	unknown -79	yes 112
#<dak	unknown -44	yes 80
#<dat	no -51	unknown 55
#<daw	no -55	unknown -51	yes 101
#<day	no 124	unknown -126
#<daz	unknown 64
#<dba	no -79	yes 75
#<dde	unknown -82	yes 107
#<ddi	no -45	yes 65
#<ddo	no 63	unknown -80
#<de7	no 113	unknown -102
#<de>	unknown 69	yes -57
#<deb	no 43
#<dec	no -55	unknown 109	yes -55
#<def	no -89	unknown 61
#<deh	unknown -178	yes 197
#<dek	unknown -109	yes 104
#<del	yes -52
#<dem	no -54	yes 71
#<dep	no -40
#<des	no -44	unknown 46
#<dew	unknown -179	yes 199
#<dfe	unknown -135	yes 92
#<dgu	no -65	unknown 100	yes -42
#<dh>	unknown 57	yes -58
#<dha	no -103	unknown 109
#<dhr	no -52	unknown -110	yes 160
#<dia	no -42	unknown 47
#<dik	no -77	yes 77
#<dim	unknown -92	yes 81
#<dis	unknown 88	yes -57
#<dkh	unknown -40
#<dla	no 105	unknown -84	yes -54
#<dlo	no -70	unknown -58	yes 130
#<do>	no -71	unknown 116	yes -63
#<don	unknown 46
#<dor	unknown 50
#<dra	unknown -84	yes 87
#<drb	unknown 57	yes -71
#<dri	no 50	unknown -78
#<drn	no -46
#<drr	no 82	unknown -181	yes 56
#<dw>	unknown -150	yes 123
#<dwa	no -80	unknown 135	yes -55
#<ech	no -110	unknown -157	yes 229
#<eco	no 74	unknown -41
#<ecr	no 61	unknown -60
#<ele	no 66	unknown -67
#<en>	no 47	unknown -54
#<ens	no 45	yes -56
#<ent	no 87	unknown -111
#<ess	unknown 56	yes -62
#<eta	unknown 50	yes -72
#<eur	unknown 47
#<exp	no -98	unknown 172	yes -77
#<ext	no 69	yes -76
#<fac	no -48	unknown 45
#<fad	no -95
#<far	unknown 131	yes -113
#<fau	yes -54
#<fay	no -66	unknown 125	yes -75
#<fe9	no -52	yes 41
#<fek	no -72	unknown -99	yes 168
#<fen	no -56
#<fet	yes -83
#<fhe	no -120	unknown 159	yes -62
#<fia	unknown -47
#<fil	yes -60
#<fis	no -89	unknown 44	yes 42
#<fiy	yes -44
#<fkh	no -59	unknown -91	yes 148
#<fle	unknown -41
#<fo9	no -40	yes 44
#<for	no 84	unknown -53	yes -44
#<fou	no -65	unknown 77
#<fse	no 139	unknown -117
#<fui	no -80	unknown 119
#<ga3	no 40
#<gel	no -75	unknown 83
#<ghb	unknown 45
#<ghd	no -86	unknown 93
#<ghi	no 72	unknown -54
#<ghr	unknown -57	yes 99
#<ght	no 51	unknown -76
#<gla	no -43	unknown 76
#<gli	unknown 41	yes -52
#<glo	unknown 44	yes -84
#<gol	unknown 49	yes -54
#<gou	no -114	yes 124
#<gps	no 55	yes -94
#<gra	no -84	unknown 49
#<gre	no 92	yes -67
#<gri	no 73	unknown -85
#<gue	no -86	unknown 139	yes -52
#<gui	yes -76
#<ha>	no -100	unknown 77
#<haj	no 143	unknown -93	yes -53
#<hal	no -82	yes 56
#<ham	no 41	unknown -66
#<han	no 114	unknown -191	yes 60
#<har	no -117	unknown 40
#<has	unknown -49
#<hay	no 86	unknown -100
#<haz	no -51	unknown -82	yes 122
#<hde	no 75	yes -75
#<heb	no 59	unknown -42
#<hhh	no 50	yes -61
#<hit	no -88	unknown 154	yes -66
#<hna	unknown -42
#<hom	no -52
#<how	yes -44
#<hra	no -207	unknown 58	yes 109
#<hrb	no -93	unknown 147	yes -82
#<hre	yes -53
#<hta	no 204	unknown -155	yes -105
#<hwa	no 113	unknown -71	yes -45
#<hzz	no -90	unknown -69	yes 158
#<ibn	no -53	unknown 103	yes -78
#<ifr	unknown 43	yes -59
#<ila	no -45	yes 50
#<imm	unknown 52
#<imp	unknown 90	yes -60
#<imt	unknown 97	yes -59
#<ind	unknown 67	yes -70
#<ins	no 142	unknown -121
#<iph	no -46	unknown 42
#<ita	no -49	unknown -58	yes 91
#<iya	unknown -80	yes 54
#<ja>	no -63	yes 70
#<jab	unknown -72	yes 95
#<jah	unknown -183	yes 194
#<jam	no 57
#<jan	yes -54
#<jav	no -49	unknown 83
#<jbe	no -95	yes 120
#<jdi	unknown 63	yes -56
#<je>	no 47	unknown -98
#<jeb	no -51	yes 68
#<jeh	no -42	unknown -62	yes 97
#<jel	unknown -48
#<jem	unknown 63	yes -44
#<jer	no 71	unknown -71
#<jib	no -62	unknown 101	yes -42
#<jih	no 153	unknown -152
#<jit	no -61	unknown -61	yes 118
#<jm3	no -74	unknown 105
#<jme	unknown 65	yes -89
#<jnb	no -54	yes 77
#<joj	no -41	unknown -103	yes 135
#<jou	yes 44
#<jra	no 193	unknown -124	yes -66
#<jri	unknown -111	yes 54
#<jui	unknown 43	yes -51
#<k7a	no -110	yes 70
#<k7e	unknown 78	yes -92
#<k7l	no -105	yes 105
#<ka3	unknown -94	yes 73
#<kab	unknown -106	yes 50
#<kad	no -42	unknown 61
#<kam	no 40
#<kar	unknown -50	yes 45
#<kbi	unknown -42
#<keb	unknown 65	yes -70
#<kef	no -162	unknown -160	yes 212
#<kem	no 70	yes -104
#<ken	unknown -59
#<ker	no -73	unknown -43	yes 115
#<kes	unknown -167	yes 130
#<ket	unknown -282	yes 167
#<kha	no -43	unknown 57
#<khe	unknown 52	yes -57
#<khf	unknown -44	yes 50
#<khi	no 77	yes -45
#<khl	no -90	unknown 60
#<khm	no -76	unknown -86	yes 150
#<khn	no 145	unknown -79	yes -71
#<khr	no 57	unknown -67
#<kht	unknown -52	yes 50
#<khy	no -40	unknown -114	yes 146
#<kif	yes -54
#<kla	unknown -70	yes 62
#<kli	no 103	unknown -109
#<km>	no 98	yes -128
#<kon	unknown -57
#<kor	no 234	unknown -160	yes -128
#<kou	no 104	unknown -97
#<kra	unknown -79	yes 47
#<kta	no -70	unknown -126	yes 177
#<ktb	no -40	unknown 56
#<kto	unknown 51	yes -60
#<l2a	no -89	yes 105
#<l3c	yes 40
#<l3i	unknown 40
#<l3o	unknown 60
#<l3r	no 53	yes -83
#<l3y	no -116	unknown 131
#<l7b	unknown 58
#<l7c	no 137	yes -135
#<l7d	no 130	unknown -144
#<l7i	yes -40
#<l7l	unknown 110	yes -86
#<l7m	no 61
#<l7o	unknown -164	yes 148
#<l7r	unknown 58	yes -66
#<l7s	unknown 52	yes -78
#<l7t	no -95	unknown -62	yes 124
#<l7w	unknown 83	yes -49
#<l9d	no 107	yes -135
#<l9e	no 110	unknown -133
#<l9i	unknown 91	yes -54
#<l9o	no 68	yes -89
#<la7	no -86	unknown 98
#<laa	no -67	unknown 99
#<lab	no 41
#<lak	unknown -40	yes 59
#<lam	unknown -94	yes 72
#<lar	no 100	unknown -44	yes -59
#<las	unknown 53
#<lat	no -106	unknown 116
#<lav	no -44
#<lbg	no -55	unknown 72
#<lbu	unknown 75	yes -47
#<lch	no 50	unknown -40
#<lcl	unknown -107	yes 61
#<lco	no 68	unknown -50
#<lda	no 176	unknown -104	yes -98
#<le>	no -110	unknown 173	yes -85
#<les	no -74	unknown 65
#<let	unknown 226	yes -261
#<lew	no -91	unknown 48
#<lfl	unknown 168	yes -157
#<lfo	unknown 65	yes -48
#<lfr	unknown -171	yes 126
#<lga	no -60	unknown 91
#<lge	no -49	unknown 42
#<lgh	no 65
#<lgo	no 57	unknown -49
#<lha	no 123	unknown -76	yes -48
#<lhe	no -86	unknown 41
#<lho	no -103	yes 71
#<lig	no -62	unknown -75	yes 121
#<lih	yes 58
#<lin	no 43
#<liv	no 57	unknown -49
#<liy	unknown 55	yes -48
#<lja	no 46	unknown 45	yes -92
#<lje	no -175	unknown 110	yes 50
#<lkb	no -92	unknown -81	yes 151
#<lkh	unknown -43
#<lkl	unknown 61	yes -51
#<lkr	unknown -54
#<lla	no 132	unknown -70	yes -63
#<lli	unknown -56	yes 56
#<llo	yes 42
#<lm3	no 51	unknown -46
#<lm7	no -71	unknown 91
#<lmh	no 42
#<lmi	no 68
#<lmk	no 50
#<lmr	no -68	yes 81
#<lms	no 101	unknown -47	yes -94
#<lo7	no 121	unknown -207	yes 46
#<loc	no 53	yes -53
#<log	no 100	yes -113
#<lpc	no -77	unknown 53
#<lph	no 70	unknown -58
#<lpr	no -52	unknown 83
#<lqd	no -75	unknown 195	yes -122
#<lqi	unknown -44
#<lri	unknown 116	yes -100
#<lsa	no -92	yes 76
#<lta	no 134	unknown -96	yes -42
#<lun	unknown 93	yes -98
#<lus	no 93	yes -68
#<lva	no 75	yes -114
#<lve	no 103	unknown -66	yes -46
#<lvi	no -100	unknown 123
#<lvo	no -45	yes 59
#<lwi	unknown 53	yes -91
#<lwj	no -54	unknown -63	yes 120
#<lwl	no 61	yes -64
#<lwr	no -58	unknown 58
#<m3t	no 44	yes -43
#<m7d	no 135	unknown -130
#<m7e	no -66	unknown -61	yes 85
#<m7l	unknown -48
#<m7t	unknown 69	yes -83
#<m9e	unknown -117	yes 130
#<m9l	unknown 48
#<m9t	yes -45
#<ma7	no -40	unknown 68
#<ma9	no 42	unknown -138	yes 71
#<ma>	no 62
#<mab	unknown 49	yes -67
#<mac	unknown 40
#<mad	no 42
#<maf	no 148	unknown -76	yes -71
#<mah	no -77	unknown 48
#<mai	no 101	unknown -71
#<maj	no 44
#<mak	no 112	unknown -50	yes -68
#<mal	unknown 69	yes -75
#<mam	unknown -71	yes 59
#<man	yes 52
#<mas	no -56	unknown 105	yes -49
#<maz	no -58	unknown 63
#<mbe	no -44	unknown -110	yes 158
#<mde	unknown -40
#<mdr	unknown 62	yes -82
#<me7	no -44	unknown 120	yes -77
#<mec	no 107	yes -110
#<meg	no -113	unknown 113
#<meh	no -49	unknown 60
#<mek	no -59	unknown 65
#<mel	unknown -88	yes 115
#<mes	no 60	unknown -53
#<met	no -118	unknown 156	yes -55
#<meu	no 99	unknown -40	yes -101
#<mft	no -52	unknown 51
#<mgh	no -86	unknown -66	yes 132
#<mhe	unknown -56	yes 88
#<mic	no -84	unknown 179	yes -107
#<min	no -68	unknown 110	yes -40
#<mis	no 160	unknown -100	yes -97
#<mit	yes -40
#<mja	no -178	unknown 223	yes -107
#<mjr	unknown -60
#<mka	no 160	unknown -248
#<mke	no 71	unknown -83
#<mkh	no -40	unknown 91	yes -56
#<mkt	no -91	unknown 58
#<mli	no -47	unknown 47
#<mll	no -61
#<mnf	no -47	unknown -52	yes 97
#<mnh	no -62	unknown -78	yes 112
#<mnn	no -69	unknown 154	yes -98
#<mno	no -142	unknown 158	yes -55
#<moc	no 146	unknown -93	yes -68
#<mod	unknown -83	yes 84
#<moh	no 208	unknown -187	yes -40
#<mol	no -106	yes 107
#<mon	unknown 105	yes -98
#<mor	no -52
#<mos	no -57	unknown 79
#<mot	unknown -46
#<mra	unknown -46	yes 56
#<mrr	no -45	unknown 67
#<msa	no 134	unknown -81	yes -78
#<msd	no 56
#<msi	no -70	unknown 130	yes -66
#<msk	yes -44
#<mss	unknown 59
#<mtq	no -75	unknown 54
#<mwe	no 122	unknown -168
#<mze	no 44
#<mzy	unknown -129	yes 85
#<n3a	unknown 54	yes -45
#<n3r	yes -88
#<n3t	unknown -104	yes 109
#<n7e	no -70	yes 77
#<n9d	no -63	unknown -47	yes 103
#<na3	no 92	unknown -102
#<na9	unknown 45
#<nad	yes -54
#<nak	no -67	unknown 142	yes -87
#<nas	no 95	unknown -70
#<naz	no -46	unknown 80
#<nbe	unknown 59	yes -42
#<nch	yes -41
#<ndd	unknown 79	yes -53
#<nde	no -74	unknown -66	yes 125
#<ndi	no -47
#<neb	unknown 66	yes -99
#<nei	no 81	yes -64
#<nej	no -99	yes 103
#<nem	no -111	unknown 200	yes -92
#<net	yes 60
#<nez	no 46	unknown -63
#<nfe	no -51	unknown 141	yes -116
#<ngo	unknown 43
#<nhe	no -102	unknown -66	yes 158
#<nic	no -84	unknown 84
#<nif	no -110	unknown -93	yes 193
#<nim	no 105	yes -129
#<nit	unknown 48	yes -62
#<nji	no 88	unknown -76
#<nmc	unknown 62	yes -45
#<nna	no -82	unknown 70
#<nos	unknown 75	yes -107
#<nou	no -75	unknown 58
#<nqe	unknown -95	yes 83
#<nsa	yes -53
#<nse	yes -43
#<nsi	yes -48
#<nte	unknown -99	yes 58
#<ntl	no -112	unknown 97
#<ntn	unknown -112	yes 126
#<oma	no 72	unknown -96
#<one	yes -53
#<ope	no -97	unknown 97
#<ost	no -63	unknown 120	yes -58
#<ouj	unknown -60	yes 61
#<ouk	unknown -121	yes 112
#<our	no -78	unknown 134	yes -64
#<pal	no 101	unknown -170	yes 44
#<pan	unknown 41	yes -41
#<pap	no 129	unknown -100	yes -45
#<pat	no -108	unknown 67
#<pc>	no 71	yes -93
#<pea	no -59	yes 49
#<pei	no 42	unknown 93	yes -140
#<pet	yes -49
#<peu	no -56
#<pho	unknown 65	yes -55
#<pic	no 80	yes -76
#<pie	no -51	yes 71
#<pis	unknown -70
#<plo	unknown 74	yes -61
#<pne	no 55	yes -57
#<por	yes -57
#<pot	unknown -92	yes 54
#<pou	yes -41
#<pri	unknown 69	yes -42
#<pro	no -61	unknown 71
#<qbe	no 87	unknown -104
#<qel	unknown 106	yes -71
#<qis	no 148	unknown -100	yes -96
#<qua	no -88	unknown -124	yes 164
#<ra9	no -129	unknown 174	yes -46
#<rac	no 73	yes -116
#<rah	unknown -47	yes 70
#<rak	no -43	unknown -64	yes 108
#<ran	unknown -68	yes 97
#<rap	no -79	unknown 95
#<ras	no -51	unknown -81	yes 132
#<ray	no 163	unknown -114	yes -69
#<rb3	no -165	unknown 92	yes 54
#<rba	unknown 89	yes -82
#<rea	no -75	yes 85
#<reb	yes -62
#<rec	unknown -225	yes 219
#<rej	unknown -103	yes 112
#<rek	no -107	unknown -136	yes 227
#<ren	no -56	yes 41
#<rep	no -55
#<res	no 46	yes -58
#<ret	unknown 76	yes -47
#<ria	yes -55
#<rih	unknown 48
#<rj3	no -81	unknown 158	yes -93
#<rja	no 110	unknown -69	yes -48
#<rje	unknown -48
#<rjl	unknown -81	yes 108
#<rka	no -72	unknown -87	yes 141
#<rke	no 41	unknown -89	yes 49
#<rma	no -54	yes 77
#<rme	no 60
#<roc	unknown 68	yes -67
#<rok	unknown -85	yes 74
#<ron	no 66	yes -52
#<rre	no 224	unknown -155	yes -155
#<rri	unknown 58	yes -52
#<rwi	no -54
#<s7a	no 40
#<s7i	no 42	yes -86
#<s9e	no -44	unknown 108	yes -70
#<sa7	no 40
#<sab	unknown -63	yes 85
#<sad	unknown -72	yes 99
#<saf	no 84	yes -74
#<sai	no 203	unknown -133	yes -77
#<sak	unknown 47	yes -71
#<sam	no -109	unknown 62
#<san	yes -48
#<saq	no -138	yes 75
#<sar	no -50	unknown 99	yes -50
#<saw	no -108	unknown 137	yes -42
#<say	unknown 58
#<sbe	no 53	unknown -65
#<sbi	yes 72
#<sca	no -59	unknown 61
#<sco	no -48	unknown 63
#<sda	no -54	unknown 41
#<sdd	no -71	yes 109
#<sde	no -49	unknown -47	yes 96
#<se3	no -117	unknown 134
#<se7	no 53	yes -117
#<se9	unknown -111	yes 130
#<sec	unknown 92	yes -54
#<sed	no -53	yes 69
#<sef	no -128	unknown 63
#<sej	unknown 87	yes -84
#<sek	no 85	unknown -83
#<ser	unknown 69
#<sew	unknown 89	yes -70
#<sgh	unknown -52	yes 76
#<si>	no 64	unknown -47
#<sid	no 74	unknown -58
#<sie	no -129	unknown 68	yes 43
#<sif	unknown -49
#<sin	no -78	yes 46
#<siy	no 43
#<skh	no -66	unknown -40	yes 104
#<ski	no -79	unknown -83	yes 127
#<sla	unknown -101	yes 60
#<sle	yes -59
#<sma	no -96	unknown 109
#<sme	no -40
#<smi	yes 40
#<sna	no -71	yes 102
#<sni	no -54	yes 50
#<soc	no -61	unknown 92
#<sok	no 52	yes -58
#<sor	no -87	unknown -87	yes 135
#<spo	no 46	unknown -81
#<spr	unknown 79	yes -65
#<sr9	no -48	unknown 107	yes -68
#<sre	yes -58
#<ss9	no -41	unknown 97	yes -92
#<sse	no 96	unknown -82
#<ssi	no -110	unknown 40	yes 72
#<ssm	no 61
#<ste	yes 45
#<sui	no -128	unknown 111
#<sul	unknown 53
#<sur	no 41
#<swa	no -66	yes 67
#<t2a	no 205	unknown -156	yes -56
#<t3e	no 118	yes -91
#<t7r	no 105	unknown -110
#<t9a	no 121	unknown -81	yes -41
#<t9s	unknown 52
#<ta3	no -40	unknown 178	yes -140
#<ta>	no 147	unknown -83	yes -64
#<tab	unknown -57
#<tac	yes -82
#<tad	no 107	yes -126
#<tag	no -77	unknown 133	yes -57
#<taj	no -48	unknown -118	yes 152
#<tal	no 40
#<tam	no -90	unknown 69
#<tan	no -52	unknown 67
#<tar	unknown -40	yes 68
#<tas	no -98	unknown -130	yes 179
#<tay	unknown 50	yes -56
#<tba	unknown -41
#<tbe	unknown -98	yes 78
#<tda	no 152	unknown -123
#<tde	no 168	unknown -68	yes -102
#<te3	unknown -56
#<te9	unknown -100	yes 67
#<teb	no 76	unknown -188	yes 114
#<tec	no -105	unknown 80
#<tem	no -52
#<ten	no -78	unknown -64	yes 142
#<ter	unknown -62	yes 63
#<tet	no -50	unknown 54
#<tey	unknown -164	yes 99
#<tfa	yes 49
#<tfe	yes 51
#<tfi	no 67	unknown -44
#<tgo	no -115	unknown 189	yes -77
#<the	no -51	unknown -52	yes 102
#<tic	no -95	unknown 62
#<til	no -61	yes 45
#<tiy	unknown 80	yes -85
#<tiz	no -107	unknown 57	yes 47
#<tje	unknown -90	yes 56
#<tjr	no 74	unknown -74
#<tke	unknown -97	yes 105
#<tkh	no 43
#<tki	no 53	unknown -73
#<tks	unknown -95	yes 79
#<tla	unknown -42	yes 50
#<tlf	yes -40
#<tlg	unknown 60
#<tli	no 103	yes -99
#<tlw	no -57	unknown -78	yes 131
#<tma	unknown -87	yes 79
#<tme	no 245	unknown -174	yes -82
#<tmm	unknown -65
#<tne	unknown -101	yes 70
#<tnf	no -41	unknown 69	yes -51
#<tob	no -98	yes 60
#<toi	no -44	unknown 41
#<tol	no 66	unknown 42	yes -108
#<ton	unknown 51
#<tou	unknown 54	yes -52
#<tqa	no 99	unknown -86
#<tqe	no -70
#<tql	no -106	yes 124
#<tqt	unknown -59
#<tre	no -89	yes 78
#<tri	yes 44
#<tsa	no 80	unknown -40	yes -41
#<tsr	unknown 87	yes -58
#<tss	no -82	unknown 103
#<tta	no -87	unknown -61	yes 123
#<tte	unknown -109	yes 69
#<tuy	unknown 64	yes -53
#<twa	no -199	yes 155
#<twe	unknown 87	yes -95
#<tze	unknown -66	yes 95
#<up>	unknown 72	yes -68
#<urg	no 67	unknown -120
#<usi	no -83	unknown 143	yes -74
#<vac	no -53	unknown -55	yes 111
#<vai	no -43	unknown 91	yes -84
#<val	no -46	unknown 78
#<veh	yes -40
#<vid	yes -58
#<vil	no 48	unknown -159	yes 98
#<vir	unknown -47
#<vis	no -90	unknown 58
#<vol	unknown -83	yes 46
#<w9f	yes -47
#<wa3	no 98	unknown -108
#<wa9	no 51	unknown -60
#<wac	unknown 88	yes -54
#<wad	no -104	unknown 162	yes -89
#<wah	no 40	unknown -43
#<wak	no 93	unknown -86
#<wal	no 55	unknown -44
#<wc>	no -131	unknown 81
#<we7	no -100	unknown -50	yes 120
#<we9	unknown 109	yes -108
#<wed	no -108	unknown -106	yes 196
#<wej	no -77	unknown -53	yes 126
#<wes	no 101	unknown -184
#<wge	unknown -69	yes 92
#<wli	no 57	unknown -52
#<wos	no 78	yes -96
#<wra	yes -53
#<wse	no 79	unknown -88
#<wsl	no 56
#<wst	unknown 40
#<y3t	no -64	unknown 61	yes -49
#<y7e	no -80	unknown 42
#<ya3	no 197	unknown -180
#<ya>	no -129	unknown 175	yes -54
#<yal	yes -51
#<ych	no -59	yes 95
#<ydd	unknown -65	yes 103
#<yde	no -44	unknown 98	yes -62
#<ydi	unknown -59	yes 79
#<yed	no -56	unknown -56	yes 111
#<yji	no 56	yes -57
#<yse	no 161	unknown -245	yes 71
#<yss	no -117	unknown 96
#<ytb	no -112	yes 86
#<zag	no -48	yes 77
#<zaj	unknown -116	yes 86
#<zde	no -142	unknown 88	yes 48
#<zel	unknown -55	yes 71
#<zen	no -44
#<zer	no -61
#<zin	no -142	unknown 62
#<ziy	unknown -49	yes 78
#<zja	no -40
#<zle	unknown -160	yes 179
#<zn9	unknown -54	yes 47
#<zra	no 40
#<zre	no -56	unknown -73	yes 128
#<zri	unknown 52	yes -44
#a2il	no 69	unknown -65
#a3ed	no -143	yes 110
#a3en	no -81	yes 63
#a3es	no 71	unknown -134	yes 48
#a3ha	no -105	unknown -182	yes 239
#a3i9	no 108	unknown -58	yes -61
#a3i>	no -65	unknown -167	yes 227
#a3ja	no -53	unknown 43
#a3la	unknown 45
#a3na	no 146	unknown -171
#a3nd	unknown 49
#a3ni	unknown -48
#a3o>	no -59	unknown -157	yes 202
#a3ra	no 281	unknown -261	yes -84
#a3re	no -61	unknown 100
#a3sa	unknown -113	yes 70
#a3si	no 117	unknown -75	yes -44
#a3t>	unknown -49
#a3wi	unknown 122	yes -136
#a7a>	no 69	unknown -83
#a7b>	no -140	unknown 198	yes -88
#a7bi	unknown -122	yes 83
#a7di	unknown 47	yes -103
#a7ed	unknown -51
#a7o>	no -50	unknown 46
#a7ti	no -68	unknown 111	yes -47
#a9a>	no 60	yes -99
#a9aw	no 102	unknown -183	yes 77
#a9ef	no 69	unknown -51
#a9et	no 99	unknown -159
#a9f>	no -69	unknown 87
#a9fa	no -44	unknown -53	yes 96
#a9fi	no 87	unknown -57	yes -49
#a9i>	unknown 42	yes -51
#a9in	no 54	unknown -167	yes 89
#a9m>	no -101	unknown 143	yes -44
#a9o>	no -56	yes 46
#a9t>	no 167	unknown -107	yes -73
#aaro	no 44
#aayo	no -67	unknown 99
#abas	no 54	unknown -54
#abet	no -49	unknown 118	yes -101
#abgh	yes -59
#abi>	unknown -79	yes 60
#abin	no -60	yes 63
#abla	no 50	unknown -158	yes 68
#able	no 88	unknown -46	yes -45
#abni	no -47	yes 69
#abou	no -97	yes 64
#abra	no -96	yes 59
#abri	no -75	unknown 154	yes -96
#abro	no -106	unknown 136	yes -52
#abt>	unknown -252	yes 239
#acar	unknown -61
#acbo	unknown 87	yes -107
#accr	yes -53
#ace>	no -70	unknown 48
#acha	no -84	unknown 74
#ache	unknown -63
#acho	no -75	yes 94
#acia	unknown -44	yes 45
#ack>	no -121	unknown 124
#aco>	no -158	unknown 180
#act>	unknown 90	yes -60
#acte	unknown 80	yes -115
#acto	no 60	unknown -118
#actu	no -40	unknown 47
#adak	no 92	yes -89
#adda	unknown -81	yes 75
#ade>	unknown 65	yes -59
#adem	no 92	unknown -44	yes -47
#aden	no -52	unknown 103	yes -65
#ader	no -86	yes 57
#adet	unknown -70	yes 69
#adia	no 99	unknown -42	yes -73
#adic	no 113	unknown -67	yes -46
#adio	no -41
#adir	yes 59
#adit	no 143	unknown -167
#admn	no 122	unknown -63	yes -80
#ador	no -49	unknown 74
#adra	unknown -75	yes 46
#adyi	no -79	yes 101
#afak	no -61	unknown 41
#afch	unknown 99	yes -72
#afe>	no 74	yes -97
#afet	unknown 43	yes -77
#afha	no -94	unknown -50	yes 91
#afi>	no 96	unknown -75
#afia	no 60	unknown -58
#afih	no 43	yes -86
#afla	no 44	unknown -140	yes 88
#afra	no 55	yes -80
#aft>	no -42
#agad	no -75	yes 73
#agaz	no -135	unknown -107	yes 174
#agen	no -45
#ager	no -72	unknown 121	yes -79
#agh>	unknown -45
#agha	no -44	unknown 109	yes -65
#aghi	no -72	unknown 71
#agne	unknown 116	yes -81
#agor	no -48	yes 77
#agri	no -104	unknown 160	yes -82
#ags>	unknown 74
#ahat	no -72	yes 78
#ahbi	unknown -62	yes 73
#ahda	unknown 43
#ahdi	yes -53
#ahed	no 138	unknown -79	yes -58
#ahem	no 121	unknown -42	yes -87
#ahli	no -186	unknown 227	yes -107
#ahom	no 141	unknown -135
#ahri	unknown -72	yes 94
#ahwa	no 58	yes -43
#aid>	no -42
#aign	unknown 75	yes -47
#ail>	no -76	unknown 124	yes -51
#aile	no 65
#aill	no 194	unknown -131	yes -100
#aine	no -71	yes 43
#aint	no -41	unknown 60
#airb	no -44	unknown -54	yes 100
#ais>	no 146	unknown -85	yes -62
#aiso	unknown -43
#aiss	unknown 58	yes -42
#ait>	no -63
#aite	unknown 62
#aja>	yes -41
#ajbi	no -84	unknown -103	yes 175
#ajbo	no -166	unknown -45	yes 198
#ajeb	no -105	unknown -84	yes 177
#ajel	no -115	unknown 108
#ajem	unknown 69	yes -55
#ajin	no -48	unknown -118	yes 152
#ajja	unknown -139	yes 131
#ajli	no -47	yes 50
#ajra	unknown 71	yes -65
#ajro	no 49	unknown -60
#aka>	no 48	unknown -51
#akan	no 95	unknown -97
#akay	no 130	yes -120
#akba	no -70	unknown -72	yes 127
#akch	yes -68
#akeb	no -103	unknown -63	yes 161
#akec	no 105	unknown -56	yes -65
#aket	no -48	unknown -41	yes 47
#akha	no 145	unknown -155
#akhe	no 96	unknown -77
#akhr	no -138	yes 141
#akhz	no 75	yes -53
#akil	unknown 56
#akin	no 47	unknown -43
#akna	no 48	yes -48
#akom	no -65	unknown 44
#alad	no 182	unknown -185
#alak	no 42	unknown -43
#alat	unknown 46
#alco	unknown 40
#ale>	no -81	unknown 131	yes -51
#alem	no 235	unknown -154	yes -101
#alet	no 65	yes -51
#alf>	no 85	yes -63
#alho	unknown -46
#alid	no -51	yes 58
#alik	no -47
#alis	no 50	yes -41
#aliy	no -63	unknown -97	yes 133
#alko	no -91	unknown 78
#all>	no 50	yes -48
#alle	unknown 55
#alli	no -79	unknown -67	yes 88
#allo	no -49	unknown 61
#almi	no 147	unknown -119
#alna	unknown -45	yes 66
#alou	no 40
#alt>	unknown 71	yes -80
#alta	unknown 63
#alti	unknown 83	yes -54
#alys	no -125	unknown 231	yes -147
#ama3	no 58	yes -59
#ama>	no 46	unknown -83
#amat	no 133	unknown -87	yes -42
#ambu	no -47	unknown -67	yes 111
#amda	no -57	unknown 52
#amdo	no 97	unknown -90
#ame>	no -44	unknown 42
#amel	no -45	unknown 58
#amer	no -43	unknown 88	yes -45
#amia	no 79	unknown 111	yes -159
#amil	no -62	unknown -105	yes 149
#amin	no 76	yes -49
#amiq	unknown -53
#amir	no -53	unknown 93	yes -43
#amli	no 108	unknown -43	yes -66
#amlo	no 107	unknown -165
#amna	unknown -44	yes 70
#amou	no -133	unknown -57	yes 142
#ampi	no 67	unknown -42
#amra	no -86	unknown 128	yes -61
#amtn	unknown -160	yes 94
#amu>	no -47	unknown -154	yes 202
#an3e	yes -47
#an9d	yes 61
#an9t	yes 54
#ana>	unknown -42
#anal	no 110	yes -124
#anbi	no -115	unknown 83
#anch	no 47	unknown -54
#and>	no -131	unknown 43
#anda	no -51	unknown 56
#andi	unknown 119	yes -81
#ando	unknown -75	yes 60
#anet	no 54	unknown -69
#anga	unknown -42
#ange	unknown 60	yes -41
#angh	no -75
#ango	unknown 78	yes -51
#anhe	yes -40
#ania	unknown -75	yes 53
#anic	no -53	unknown 107	yes -56
#anie	no -147	unknown 54	yes 50
#anin	unknown -108	yes 115
#anja	no -66	yes 69
#anka	no -45	unknown -79	yes 103
#ankh	no -76	unknown 67
#anmc	no -116	unknown -48	yes 151
#anne	unknown 54	yes -60
#annu	no -48	unknown 87	yes -42
#ano>	no 40	unknown -45
#anor	unknown -53
#ansa	no -60	unknown 96
#anse	unknown -217	yes 185
#ansm	no -77	yes 81
#ansp	unknown 42	yes -51
#ant>	unknown -42	yes 46
#ante	no 44	yes -49
#anti	no -54	unknown 61
#antr	no -59
#ants	no 66
#anya	no -48
#aoua	unknown -53	yes 59
#aoui	unknown 84	yes -67
#aout	no 194	unknown -97	yes -113
#apie	no 129	unknown -100	yes -45
#apot	unknown 68	yes -56
#appa	no -89	unknown 132	yes -43
#appo	no -79	unknown 95
#aqi>	no -96	unknown -94	yes 167
#aql>	no -55	unknown 174	yes -147
#aqua	no -67	unknown 121	yes -67
#aque	no -46	unknown 51
#ar9a	no 82	unknown -81
#arab	yes -48
#arac	no 110	unknown -52	yes -61
#arag	no 55	yes -48
#arak	no -55	yes 43
#aras	no 74	unknown -42
#arat	no -56	unknown 43
#arav	no 49	unknown -84
#arb3	no 88	unknown -75
#arba	no -76	unknown -132	yes 192
#arbe	no -40	unknown -45	yes 82
#arbn	no 90	unknown -110
#arbo	unknown -123	yes 87
#arbr	unknown 66	yes -48
#arda	no 62	yes -44
#ardi	no 53	yes -43
#ards	unknown -125	yes 61
#are>	yes -44
#areb	no 82	unknown -42	yes -66
#aref	no -42	unknown 136	yes -99
#arei	no -59	unknown 87
#ares	unknown -135	yes 110
#aret	no -52
#arf>	no -43	unknown 49
#arfa	unknown 41
#arik	unknown 68	yes -61
#arin	no -110	unknown 80
#ario	no -54	unknown 55
#arit	unknown 94	yes -60
#ariu	no -91	unknown 146	yes -84
#ariy	unknown 60	yes -47
#arja	no 40
#arkl	no 67	unknown -90
#arky	no -126	unknown 189	yes -84
#arm>	no -94	unknown 104
#arma	unknown 40
#armo	no -97	unknown -47	yes 135
#arna	unknown -46
#aro>	no -55	yes 59
#aros	no 105	unknown -130
#arr>	unknown -70	yes 79
#arre	unknown -57	yes 58
#arro	unknown -42	yes 47
#arte	unknown 46
#artn	yes -54
#arto	unknown 43	yes -62
#asa>	yes 49
#asce	no -56	unknown 46
#ase>	no 73	yes -128
#asfi	no -85	unknown -61	yes 111
#ash>	no 87	yes -46
#asha	no -79	unknown 107	yes -77
#asi>	unknown -80	yes 67
#asma	unknown 104	yes -106
#asni	no 66	unknown -60
#asol	no 74	unknown -42
#asou	yes -95
#asqu	no -100	unknown 47	yes 45
#ass>	no 64	unknown -83
#assa	no 58
#assh	no -43	unknown -57	yes 80
#assi	unknown -94	yes 121
#assn	no -49	unknown 48
#ast>	no 126	unknown -48	yes -105
#asti	unknown 46	yes -80
#asto	no 135	unknown -175
#at7r	no -84	unknown -65	yes 122
#at9e	no -84	unknown 98
#at9o	no -125	yes 82
#ata>	yes 50
#atal	no -113	unknown 172	yes -60
#atat	no -49	yes 71
#atay	unknown -94	yes 56
#atba	no 70	unknown -65
#atch	no -66	yes 89
#ate>	no -132	yes 105
#atea	unknown 63	yes -62
#atec	no 147	unknown -60	yes -95
#atel	no -62	unknown 45
#atet	no -75	yes 45
#ateu	yes -65
#atgh	no -48	unknown 99	yes -48
#atgo	unknown 79	yes -45
#atho	no 75	unknown -105
#ati>	unknown -55	yes 62
#atim	unknown 128	yes -160
#atin	no -74
#atis	no -49
#atkh	no -46	unknown 133	yes -93
#atna	unknown -81	yes 48
#ato>	no 144	unknown -135
#atre	unknown 58
#atri	no -106	unknown 115
#ats>	unknown 66	yes -48
#atsi	no -113	unknown 45	yes 45
#att>	no -77	unknown 56
#atta	unknown -99	yes 117
#atti	no -89	unknown 40
#auff	unknown -51
#aux>	no 108	unknown -46	yes -66
#avab	unknown 44	yes -53
#ave>	no -76	unknown 147	yes -72
#avel	no -49	unknown 83
#aver	no -71	yes 80
#avie	unknown 184	yes -189
#awab	no -79	unknown 147	yes -67
#awar	no -106	unknown 179	yes -98
#awbc	unknown 72	yes -54
#awbo	no -71	unknown 65
#awch	yes -57
#awd>	yes 45
#awda	no 100	unknown -162	yes 53
#aweb	unknown -64
#awer	yes -40
#awha	unknown -82	yes 118
#awho	unknown 66	yes -48
#awi>	no 44
#awlo	unknown -52
#awni	no 65
#awya	no 121	unknown -76	yes -52
#ay7r	unknown -100	yes 121
#ayad	no -102	yes 53
#ayar	no -70	unknown 106
#aych	no -57	unknown 63
#ayd>	unknown 63	yes -59
#ayda	yes -44
#ayde	no 72	unknown -60
#aydh	no 155	unknown -113	yes -69
#aydk	no -91	yes 72
#aydo	no -71	unknown -79	yes 147
#aydr	no -93	unknown -59	yes 146
#aye9	no 47
#ayeb	no 124	yes -111
#ayed	no -117	unknown 165	yes -47
#ayeg	no 133	unknown -160	yes -43
#ayej	yes -67
#ayeq	no -47	yes 68
#ayet	no -50	unknown 67
#ayg>	unknown -91	yes 89
#aygh	no 45	unknown -48
#aygo	no -69	unknown 70
#ayj>	no 84	unknown -47	yes -60
#ayja	unknown 72	yes -54
#ayjr	unknown 77	yes -103
#aykh	no -58	unknown 59
#ayl3	no 103	yes -93
#ayla	no -53	yes 55
#ayma	no 158	unknown -103	yes -66
#ayna	no 95	yes -125
#aync	no 121	yes -152
#aynz	no 40	unknown -60
#ayou	no -67	unknown 99
#ayr>	no 129	unknown -127
#ayra	no -49	unknown 95	yes -56
#ayre	no 92	yes -117
#ayse	unknown -40
#aysi	no -71	unknown 41
#ayso	no 86	unknown -88
#ayt9	no 81	unknown -53
#ayti	no 44
#aytl	no 51	unknown -59
#ayts	no -82	unknown 176	yes -143
#ayur	no 93	unknown -87	yes -49
#aywj	yes 48
#ayya	unknown 69	yes -67
#ayye	no 180	unknown -122	yes -113
#ayz>	no 104	unknown -91
#aza>	no 46	yes -62
#azal	no -58	unknown 63
#azat	no -90	yes 57
#azel	no -91	unknown 94
#azi>	no -96	yes 95
#azil	no -48	yes 77
#azni	no 141	unknown -132
#azon	no -48	unknown 84	yes -47
#azro	no 78	unknown -94
#azt>	no -107	yes 44
#azza	no -49	unknown -83	yes 122
#b3d>	no -66
#b3i>	no -138	unknown -270	yes 293
#b3id	no 96	yes -162
#b7ar	no -150	yes 53
#b7er	no 44	unknown 100	yes -157
#b9a>	no -44
#b9ac	no -106	yes 75
#b9at	no -109	yes 82
#b9aw	no 132	unknown -69	yes -88
#b9in	no 255	unknown -206	yes -83
#b9it	no -95	unknown -43	yes 140
#ba3>	unknown -130	yes 89
#ba3d	no -45
#ba3i	no -92	unknown -126	yes 194
#ba9>	no 101	yes -81
#bag>	no -77	unknown -75	yes 153
#bagh	no -63	unknown 83
#baie	no -40
#bain	no -85	unknown 75
#bakh	no 106	unknown -81
#bal>	yes -72
#bala	no 49	unknown -46
#balc	unknown 40
#ban>	no -91	unknown 54
#bana	no 97	yes -75
#banc	no 118	unknown -201
#bani	unknown -52
#bank	no 104	unknown -101
#baqi	no -71	yes 41
#bar>	no -48	unknown 64	yes -41
#barb	no -40	unknown -45	yes 82
#bard	no 155	unknown -59	yes -100
#bark	unknown 64
#barr	unknown -104	yes 114
#bas>	no 76	unknown -68
#basm	yes -80
#bass	no 110	unknown -78
#bati	no 65	unknown 66	yes -162
#batn	unknown -85	yes 56
#batt	unknown 68
#baw>	no 96	unknown -104
#bayd	unknown 98	yes -78
#bba>	no -118	unknown 52	yes 46
#bbag	no -106	yes 91
#bbah	no -121	unknown -54	yes 165
#bbat	unknown -76
#bbaw	no 96	unknown -104
#bbec	no -105	unknown 180	yes -93
#bbet	no -177	unknown 50	yes 70
#bbi>	yes -62
#bbni	no 100	yes -126
#bch>	no -46	unknown 94	yes -51
#bcha	no -126	unknown 189	yes -92
#bda>	unknown -52
#bdat	no -62
#bdaw	unknown -66
#bdel	no 61
#be3>	no -131	unknown -47	yes 155
#be3d	unknown -83	yes 91
#be7r	no -72	unknown 132	yes -83
#bech	no -45	unknown 51
#becu	no -40	unknown -45	yes 82
#bed>	no -112	unknown -120	yes 229
#bedd	no -84	yes 59
#begh	no 72	yes -90
#beht	no -203	unknown -132	yes 280
#bekr	no 40
#bel>	no 43	unknown -52
#beld	no -133	unknown -42	yes 143
#belg	no -43
#ben>	unknown -104	yes 77
#benn	unknown 122	yes -110
#bent	no 40
#ber>	no 50
#berd	unknown -70	yes 60
#berl	unknown 46	yes -52
#bern	no -45	yes 42
#berr	no 82	unknown -60
#bes>	no 51	yes -91
#bess	no -68	unknown 69
#beth	no -73	unknown -119	yes 191
#beto	yes -43
#bett	no 49	unknown -40
#bghi	yes -40
#bhal	no 66	yes -111
#bi9>	yes -44
#bia>	unknown 74
#biba	no 55	yes -86
#bicy	unknown -91	yes 51
#bid>	no 68	yes -114
#bida	no -62	unknown 112	yes -50
#bide	no -66	unknown 155	yes -89
#bido	no -123	yes 46
#bier	no -79	unknown 109
#bih>	no -65
#biha	no 62
#bikh	no 103	unknown -95
#bila	unknown 40
#bill	no -45	unknown 127	yes -89
#bilt	no -76	unknown 126	yes -53
#bin>	no -45	unknown 47
#bina	unknown -41	yes 45
#bine	unknown -50	yes 40
#bini	unknown 41
#bir>	unknown -59
#bira	unknown 48
#bis>	no -125	unknown 68	yes 54
#bisk	no 43	unknown -85
#bita	yes 72
#biya	no -72	unknown 105
#bkat	no 210	unknown -137	yes -71
#bkhi	no 169	unknown -126	yes -72
#bki>	no 70	unknown -43
#bla>	no 51	unknown -55
#blan	no -56
#blas	no 47
#ble>	no 64	yes -54
#blea	no 62	unknown -83
#bles	no 236	unknown -162	yes -136
#blo>	no 70	unknown -74
#bmw>	no 98	unknown -105
#bna>	unknown -42
#bnad	no 92	unknown -44	yes -47
#bnah	no 79	yes -70
#bnat	no 188	unknown -46	yes -173
#bnti	unknown -61	yes 56
#bo7d	unknown 46	yes -50
#bomp	no 98	unknown -43	yes -51
#bonj	no 93	unknown -41	yes -58
#book	unknown 87	yes -107
#bota	no -94	unknown -96	yes 182
#bou7	no 60	unknown -52
#bou>	yes 57
#bouc	yes -56
#boug	unknown 83	yes -59
#bous	no 47	unknown -57
#bout	no -45	yes 48
#box>	yes -73
#bqa>	no 101	unknown -134
#bqat	no -115	unknown 125
#bra>	no -49
#brad	unknown 49	yes -79
#brak	unknown -45	yes 46
#bret	unknown 81	yes -56
#bri>	unknown -108	yes 97
#bris	no -68	unknown 55
#briz	unknown 101	yes -66
#bta>	no 148	unknown -101	yes -68
#btat	no 119	unknown -128
#bti>	no -77	unknown -90	yes 161
#btou	unknown 213	yes -207
#bula	no -47	unknown -67	yes 111
#bure	unknown 99	yes -74
#byed	unknown 49
#cabi	no -142	yes 87
#cabl	no 77	yes -73
#cade	unknown 53	yes -56
#cafe	no 74	yes -97
#cal>	no -44	unknown 90	yes -45
#came	unknown 96	yes -79
#camp	no 67	unknown -42
#cana	no 109	unknown -87
#capo	unknown 68	yes -56
#cara	no 109	unknown -114
#card	unknown -76	yes 53
#cart	unknown 57
#casq	no -100	unknown 47	yes 45
#cass	no 77	unknown 46	yes -137
#cata	unknown 48
#cave	no -111	unknown 186	yes -75
#cboo	unknown 87	yes -107
#ccin	no -98	unknown 55
#ccro	yes -53
#cede	no -54	yes 70
#cein	no -103	unknown -112	yes 204
#cens	no -56	unknown 46
#ces>	unknown 41
#ceus	no -57	unknown 102	yes -50
#ch3a	no 75	yes -72
#ch7a	no -63	unknown 166	yes -124
#cha>	no 54
#chab	no 56	unknown -55
#chad	no -48	unknown -43	yes 86
#chaf	no -40
#chag	yes -53
#chah	no 43
#chai	no -78	yes 54
#chak	unknown 56	yes -100
#chal	no -50	unknown 76
#cham	no 64	unknown -91
#chan	no -80	yes 44
#chao	unknown -63	yes 65
#char	no -62	yes 43
#chas	no -97	yes 78
#chat	unknown -47
#chd>	no -53	unknown 103	yes -78
#chdd	no 68	unknown -59
#che9	yes -41
#cheb	no 147	yes -114
#ched	no -51	unknown -50	yes 99
#chei	no 124	unknown -141
#chej	no 65	unknown -55
#chek	no 135	unknown -97
#chel	unknown -58	yes 50
#cher	unknown 52	yes -60
#ches	no 97	yes -74
#chet	unknown -117	yes 80
#chew	unknown 100	yes -77
#chfa	no 67	unknown -265	yes 132
#chha	no -50
#chhe	unknown 54
#chho	no -44	unknown 43
#chib	unknown -48
#chic	unknown -44
#chid	unknown 57
#chif	no 64	yes -45
#chil	unknown -220	yes 197
#chin	no -49	unknown 73
#chit	no -69	unknown 58
#chka	no -78	unknown 65
#choc	no 62	yes -94
#choi	no -67
#chon	yes -56
#chor	no 56	unknown -45
#chou	unknown -46	yes 46
#chqe	no -40	unknown 42
#chqq	yes -59
#chre	unknown -64	yes 46
#chri	unknown 51	yes -54
#chrj	unknown -50
#chta	yes -57
#chwa	no -66	unknown -100	yes 137
#chwi	unknown -51	yes 80
#cia>	unknown -44	yes 45
#cide	no -61	unknown 62
#cien	no -85	unknown 139	yes -52
#ciet	no -61	unknown 92
#cin>	no -65	unknown 42
#circ	yes -44
#cite	unknown -81	yes 70
#civi	no -123	yes 94
#clar	no -46	unknown 74
#clie	no 65	unknown -68
#coco	no -51	yes 67
#coif	unknown 40
#coll	unknown 67	yes -42
#colo	no 53	yes -60
#comp	no 49	yes -41
#con>	unknown 40
#cond	yes -57
#cong	no 165	unknown -75	yes -100
#cont	unknown 41
#coot	no -72	unknown 67
#cord	no 146	unknown -116	yes -46
#cott	no -51	yes 67
#coul	unknown 70
#coup	no 96	unknown -65
#cour	unknown -53	yes 48
#cred	no -84	unknown 114
#croc	yes 41
#croi	unknown -94	yes 123
#cteu	yes -58
#ctor	no 60	unknown -118
#ctri	no 125	unknown -61	yes -82
#cue>	no -40	unknown -45	yes 82
#cula	no -112	unknown 210	yes -132
#cule	no -69	yes 43
#curi	no -47	yes 83
#cycl	unknown -86	yes 45
#d7ek	no 68	unknown -64
#da2i	no -83	unknown 57
#da3a	unknown 69	yes -46
#da3n	no -85	yes 70
#dab>	no -168	unknown 56	yes 95
#daci	unknown -44	yes 45
#dad>	no 100	yes -94
#dade	no -74	unknown 158	yes -89
#daha	no -147	unknown -55	yes 186
#dahr	no -51	unknown -63	yes 110
#dair	no -92	yes 95
#dak>	no -59	unknown -71	yes 129
#dakc	no 44	yes -88
#dakh	unknown -43
#dama	unknown -71	yes 46
#dame	no -44	unknown 42
#dami	yes -58
#damn	unknown -44	yes 70
#dana	no 73	yes -60
#dani	unknown -124	yes 80
#dara	no -76	yes 44
#darb	unknown -156	yes 147
#dare	no 122	unknown -98
#dari	no 82	unknown -41	yes -44
#darm	no -40
#darr	no 136	unknown -124
#dati	unknown -73	yes 56
#dato	no 55	unknown -73
#dawh	unknown -55	yes 58
#daya	unknown -120	yes 88
#dayr	no 66	unknown -47	yes -56
#dayz	no 104	unknown -91
#daz>	unknown 42
#dazt	no -107	yes 44
#dbab	no -65	yes 65
#dch>	no -92	yes 54
#dcha	no 148	unknown -80	yes -70
#dchi	unknown 52
#dda>	no -72	yes 59
#ddad	yes -45
#ddar	no -43	unknown 60
#ddat	yes 58
#ddaw	no -46
#ddel	no -54	yes 56
#ddem	no -51	unknown -102	yes 129
#ddha	no -49	unknown -77	yes 122
#ddi>	yes 61
#ddin	no -53	yes 69
#ddit	unknown -46	yes 53
#ddni	no 50	unknown -70
#ddo>	no -42	yes 56
#ddou	no -95	unknown -75	yes 143
#ddow	unknown -53
#de7k	no 156	unknown -125
#dech	no 65	yes -46
#decl	no -46	unknown 74
#degd	unknown 40	yes -46
#dehk	no 195	unknown -128	yes -81
#dehr	no -73	unknown -162	yes 221
#dekh	unknown -54
#del>	no -45	yes 76
#deli	no 40	yes -65
#dem>	unknown -63	yes 47
#dema	no -153	unknown 160
#deme	no -48	unknown 138	yes -97
#demm	yes 44
#den>	unknown -121	yes 112
#dena	no -52	unknown 103	yes -65
#deo>	no -100	unknown 42	yes 54
#depa	no 49	yes -65
#depo	no -72	yes 68
#der>	no -72	unknown 64
#derc	no -56	unknown -59	yes 114
#derj	unknown -173	yes 188
#derk	no -88	unknown 168	yes -82
#derr	no 75	unknown -96
#dert	unknown 49
#deus	no -44	unknown 64
#deww	unknown -179	yes 199
#dfe3	no 49	unknown -115	yes 63
#dgui	no -65	unknown 100	yes -42
#dha>	unknown -52	yes 56
#dhak	no 165	unknown -129	yes -77
#dheb	unknown 47	yes -74
#dhek	no 64	unknown -109	yes 49
#dher	no -103	unknown -166	yes 210
#dhom	no -46	unknown 66
#dhri	no -41	unknown -105	yes 144
#dia>	unknown 55	yes -93
#dian	no -53	unknown 52
#diat	no 69	yes -88
#did>	no 132	unknown -130
#dida	yes 46
#dih>	no -43	unknown -154	yes 178
#dik>	yes 48
#dim>	no -61	unknown 83	yes -42
#dima	yes 43
#din>	unknown -56
#dio>	no -47	unknown 62
#dir>	yes 43
#diro	no -55
#diss	unknown -74
#dita	no 87	unknown -150	yes 51
#diya	no 130	unknown -151
#djaj	no 247	unknown -250
#djel	no -139	unknown 57
#dkha	no -118	unknown -72	yes 159
#dkhe	unknown -49
#dkom	unknown -102	yes 113
#dlou	yes 54
#dma>	no -62	yes 101
#dmna	no 122	unknown -63	yes -80
#dmou	no -77	unknown 62
#dola	no 75	unknown -85
#doli	no 100	unknown -101
#doll	no 113	unknown -102
#don>	no -103	unknown -65	yes 138
#donc	unknown 46
#dora	unknown 65	yes -58
#dos>	no -95
#doss	no 77	yes -58
#dou>	no -140	yes 128
#doua	no -51	unknown 105	yes -62
#doub	unknown 48
#douc	unknown -92	yes 65
#douh	no 115	unknown -59	yes -73
#douk	no -46	unknown -64	yes 105
#doul	unknown -53
#dour	no -82	unknown -65	yes 138
#dous	yes -57
#dra3	no -88	unknown -208	yes 276
#drab	unknown -114	yes 93
#drar	unknown -54
#dras	no 118	unknown -60	yes -82
#drat	unknown -79	yes 71
#drba	no 65	yes -58
#drbo	no -61	unknown 111	yes -70
#dre>	no 66	yes -56
#drha	no -49	yes 81
#drhm	unknown 46	yes -46
#dri>	unknown -127	yes 87
#driv	no -121	unknown 117
#drna	no -46
#drni	unknown -60	yes 93
#dro>	no -86	unknown -87	yes 130
#droj	yes -50
#dron	no -42	unknown 71	yes -47
#drou	no -56	yes 44
#drri	unknown -157	yes 97
#duct	no 93	yes -123
#dust	no -140	unknown 163	yes -45
#dwa>	no -41	unknown 86	yes -46
#dyin	no -79	yes 101
#e3at	unknown -45
#e3ch	no -140	yes 126
#e3d>	unknown -81	yes 98
#e3el	no -42	unknown 55
#e3ha	no -56	yes 88
#e3la	no -115	unknown 118
#e3na	no 92	unknown -82
#e3ni	unknown -70	yes 100
#e77e	no -40	unknown -113	yes 122
#e7da	no -100	unknown -50	yes 120
#e7lo	no -66	unknown 70
#e7na	no 42
#e7o>	unknown 115	yes -75
#e7r>	no -72	unknown 132	yes -83
#e7re	unknown -56	yes 70
#e7th	unknown -54	yes 64
#e7ti	no 91	unknown -54
#e7to	no 111	unknown -80
#e99a	yes -60
#e99e	no 88	unknown -86
#e9at	no -109	yes 96
#e9ba	unknown 100	yes -68
#e9be	no -103	unknown -72	yes 175
#e9e3	no 40	yes -55
#e9el	no -117	unknown -177	yes 228
#e9f>	no -42	unknown -74	yes 114
#e9fa	no 57	yes -41
#e9ha	no 79	unknown -180	yes 75
#e9ni	no -40	unknown -57	yes 96
#e9o>	no 60	yes -71
#e9t>	no -48	yes 40
#eage	no -59	yes 49
#eaux	no 98	unknown -51	yes -49
#eba>	no 76	yes -41
#ebag	no -68	unknown 106
#ebb>	no 65	unknown -43
#ebba	unknown -61
#ebbe	no -111	unknown 104
#ebbi	yes -43
#ebbn	no 100	yes -126
#ebch	unknown 49	yes -55
#ebda	no -43	unknown 64
#ebha	no 84	unknown -147	yes 41
#ebla	no 205	unknown -218
#ebna	no 69
#ebni	unknown -124	yes 143
#ebo>	no 55	yes -90
#ebro	no 51	unknown -110	yes 53
#ebs>	unknown 54	yes -44
#ebta	no 154	unknown -147
#ebti	no -56	unknown -58	yes 101
#ebto	no 88	yes -78
#ech>	unknown -72	yes 45
#echa	unknown -89
#eche	unknown 56	yes -44
#echi	no -70	unknown 45
#echn	no -105	unknown 80
#echo	no -72	unknown 135	yes -61
#ecla	no -46	unknown 74
#ecol	no 61
#ectr	no 118	unknown -56	yes -75
#ecue	no -40	unknown -45	yes 82
#ecur	no -47	yes 83
#eda>	no 125	unknown -84	yes -47
#edch	no 141	unknown -89	yes -54
#edd>	yes 58
#eddh	unknown -75	yes 101
#eddi	no -57	yes 90
#eddo	no -89	yes 117
#edes	no -54	yes 70
#edha	no 147	unknown -54	yes -122
#edit	no -82	yes 82
#edma	no -58	yes 78
#edra	no 138	unknown -107	yes -48
#edri	no -66	unknown -95	yes 153
#efar	unknown 54	yes -47
#efch	unknown -68	yes 81
#effe	no -42	yes 46
#effo	unknown -67	yes 64
#efkh	unknown -139	yes 98
#efo>	no -100	unknown -103	yes 180
#efou	no 97	unknown -73	yes -49
#efro	no -82	unknown 100	yes -59
#efs>	no 64	unknown -51
#efto	no -91	unknown 80
#ege>	no -110	yes 79
#egh>	unknown 50	yes -96
#egre	no -121	unknown -80	yes 169
#ehd>	yes 41
#ehdi	no -59	yes 64
#ehic	yes -40
#ehri	no -93	unknown -66	yes 187
#ehro	no -51	unknown -183	yes 207
#eign	no 75	yes -77
#eikh	no 124	unknown -141
#eil>	no -48	unknown 126	yes -79
#eima	no 121	unknown -57	yes -72
#ein>	unknown -69	yes 84
#ej3>	no 48	unknown -55
#ej3o	no 44	yes -47
#ejem	no 78	unknown -101
#ejhi	no -55	yes 78
#ejho	no -147	yes 138
#ejja	unknown -74	yes 101
#ejje	no 51	unknown -91
#ejla	no -77	unknown 140	yes -62
#ejli	unknown -103	yes 106
#ejlo	no -60	unknown -46	yes 92
#ejna	no 146	unknown -119
#ejo>	no 72	unknown -48
#ekba	no -97	unknown -73	yes 156
#ekh>	no -43	unknown 50
#ekha	unknown -130	yes 103
#ekhd	no -77	unknown -112	yes 184
#ekhe	no 93	unknown -75
#ekk>	yes 50
#ekka	unknown -153	yes 107
#ekki	no -84	unknown -76	yes 157
#ekne	no -56	unknown 56
#ekri	no 110	unknown -84
#el3a	no 46	unknown -44
#el3o	no 94	unknown -113
#el9a	unknown -99	yes 125
#elas	no -50	unknown 51
#elat	no 149	unknown -129
#elb>	no 43	unknown -46
#elba	unknown -50	yes 42
#elda	no -216	unknown -64	yes 218
#eldi	no -53	yes 64
#ele>	unknown 55
#elec	no 52	unknown -66
#elev	unknown 61	yes -64
#elha	no -114	unknown 81
#elie	no -44	yes 57
#ell>	no -69
#ells	unknown -81	yes 99
#ellu	no -135	yes 70
#elma	unknown 86	yes -81
#elni	no -96	unknown 118
#elo>	no 43	unknown -54
#elso	unknown 55	yes -78
#elt>	no 50	unknown -57
#elta	unknown -116	yes 62
#elux	yes -61
#em3a	no -47	unknown 85	yes -46
#emar	no -77	unknown 79
#emch	unknown 53	yes -44
#eme>	no 45	unknown -46
#emi>	no -120	unknown -72	yes 178
#emin	yes -56
#emla	no -44	unknown -49	yes 82
#emmi	no 62	unknown -134	yes 51
#emmr	no 61	yes -43
#emna	no 70	unknown -67
#emoi	no -61	unknown 93
#empe	no -83	yes 55
#emra	no -85
#emrt	no -144	unknown 213	yes -79
#emsa	no -72
#enag	no -48	unknown 138	yes -97
#enas	no -52	unknown 103	yes -65
#enb>	no -40
#enbi	no -64
#ench	unknown -172	yes 154
#end>	unknown 70	yes -61
#endh	no -63	yes 86
#endi	yes -45
#endn	no -50
#endo	unknown -73	yes 109
#ene>	no -43	yes 74
#enho	no -111	unknown 91
#enne	no -85	unknown 77
#enni	no 141	unknown -139
#ens>	no -90	unknown 131	yes -43
#ensi	yes -67
#ente	no -89	unknown 88
#enti	no 77	unknown -41
#eot>	no -56
#epos	no -43
#epot	no -87	yes 80
#er3a	no -90	yes 85
#er7>	no 92	unknown -139	yes 43
#er9>	unknown -172	yes 105
#er9o	no -49	yes 45
#era>	unknown 74
#eran	unknown -52	yes 41
#erat	no -70	yes 52
#erba	no 43
#erbi	no -40	unknown 67
#erbo	unknown -117	yes 115
#erch	no -56	unknown -46	yes 102
#erde	no 49	yes -82
#ere>	unknown 74
#erf>	no -43	unknown -210	yes 200
#erfe	unknown -194	yes 159
#erg3	no -47	unknown 54
#erge	no -72	unknown -44	yes 116
#ergl	unknown -55
#ergu	no 51	unknown -214	yes 154
#erha	no -55	unknown -141	yes 188
#erj>	no -40	unknown -76	yes 105
#erja	unknown -80	yes 89
#erk>	no -88	unknown 168	yes -82
#erkh	no -69	yes 99
#erli	unknown 46	yes -52
#erma	no -65
#erme	no 142	yes -153
#ermi	no -64	unknown -41	yes 107
#ermo	no -79
#erne	unknown -62	yes 81
#erni	no -56	yes 65
#erno	no -45	yes 42
#erou	no 222	unknown -170	yes -56
#erqa	no -62	unknown 135	yes -82
#erqo	unknown -57	yes 48
#err>	no 125	unknown -94
#erro	no 60	unknown -65
#errs	no -80	unknown -92	yes 171
#erru	no -47	unknown 60
#ersi	no -64	unknown -53	yes 113
#erso	no 55	unknown -163	yes 132
#erss	unknown -120	yes 135
#ert>	unknown 49
#ertc	no 80	unknown -63
#erte	no -46	yes 56
#erth	unknown 59	yes -73
#erto	no 92	unknown -154	yes 40
#erve	no -74	yes 104
#ervi	no -62	unknown -40	yes 89
#ervo	yes -100
#erzo	unknown -44	yes 56
#eser	yes -100
#eski	yes -42
#esma	no 96	yes -98
#esra	no -132	unknown 40	yes 84
#ess>	no 54
#essa	no 67	unknown -74
#esse	no 76	unknown -67
#essi	no -67	unknown 64
#essn	no 117	unknown -61	yes -78
#essr	no 57
#essu	unknown 43
#esta	unknown 123	yes -98
#esti	no 84	yes -93
#et3a	no -77	yes 71
#et3o	no -64	unknown 152	yes -90
#etab	no -94	unknown 141	yes -66
#etag	no 60	yes -68
#etai	no -42	unknown 86	yes -50
#etar	no 42	unknown -146	yes 93
#etat	unknown -133	yes 142
#etch	no 54	yes -58
#etha	no -87	yes 99
#etna	no 45
#etne	no -76	unknown -64	yes 130
#etou	no 66	unknown -57
#etre	unknown 49	yes -45
#etro	unknown 90	yes -54
#etta	no 58	unknown -56
#ettc	no -58	unknown 76
#etti	no -47	yes 57
#etto	no -187	unknown -86	yes 207
#eubl	no 118	yes -97
#euge	no -56
#euil	unknown 49	yes -57
#euro	unknown 47
#eurs	no -64	unknown 141	yes -90
#eus>	unknown 71
#euse	yes -54
#eux>	no -54	unknown 77	yes -59
#evar	no -130	unknown 137
#evem	no -46	unknown 89	yes -44
#evis	unknown 67	yes -106
#ewra	unknown 47	yes -48
#exti	unknown 40	yes -94
#eyyd	no 42	unknown -92	yes 41
#eyye	unknown -64
#eyyt	no -56	unknown 87	yes -46
#ezro	no -111	unknown 99
#ezt>	no -62	unknown -40	yes 107
#ezya	no 60	unknown -81
#ezz>	unknown -50	yes 45
#ezzi	no -71	unknown -89	yes 153
#ezzo	yes 41
#fac>	unknown 62
#fact	unknown 47	yes -49
#fad>	no -95
#fahe	no 121	unknown -42	yes -87
#fahm	no -93	unknown 45	yes 59
#fajr	yes -80
#fak>	no -41	unknown 65
#fako	no -70	yes 40
#far>	unknown -114	yes 67
#fara	unknown 78	yes -97
#faut	no 61	yes -64
#faw>	no -92	unknown 63
#faya	no -102	yes 53
#fayd	unknown -107	yes 59
#faza	yes -69
#fch>	no -43
#fe3>	no 57	unknown -136	yes 63
#fe3n	no -48	unknown -127	yes 173
#fe9t	no -77	unknown 40
#fekh	no -76
#fekk	no -71	unknown -134	yes 198
#fel9	no -106	unknown -75	yes 154
#fel>	no -82	unknown 161	yes -81
#fell	unknown -107	yes 99
#felt	no -65	unknown -53	yes 111
#fen>	no -117	unknown 146	yes -43
#fer>	unknown -47
#ferg	yes 66
#ferm	no 80	yes -59
#ferq	no -92	unknown 150	yes -66
#ferr	unknown 63
#fert	no -48	unknown -71	yes 112
#fes>	no -70	yes 43
#fett	yes 44
#feui	no -55	unknown 52
#feur	unknown -72
#ffes	no -40	unknown -55	yes 95
#ffeu	unknown -72
#ffou	unknown -46
#ffre	unknown 50
#ffur	unknown 59	yes -46
#fha>	no -111	unknown -105	yes 195
#fhem	no -115	unknown 170	yes -67
#fia>	no 51	unknown -51
#fiat	unknown -66	yes 45
#fif>	no -111	yes 103
#fih>	unknown -47
#fiho	unknown -75
#fina	no 50	unknown -76
#fiss	no -89	unknown 44	yes 42
#fit>	no -61	unknown 47
#fith	no 97	unknown -125
#fiya	yes -45
#fjer	no 77	yes -88
#fkh>	no 56
#fkha	no -101	unknown -102	yes 195
#fla>	unknown -62	yes 65
#flet	no 50	unknown -70
#flex	no -85
#flot	yes -72
#flou	no -40
#fni>	no 76	unknown -122
#fo9a	unknown 95	yes -68
#fo9i	no -44	yes 66
#fo9o	no -112	unknown 57	yes 48
#fon>	no -43	unknown 69
#for>	no -123	unknown 45	yes 76
#fou9	unknown 79	yes -55
#fou>	no -62
#fouk	no -42	unknown -54	yes 95
#foun	unknown -52
#four	yes -45
#fra>	no -64	yes 48
#frac	unknown -78	yes 75
#fran	unknown 64	yes -46
#fre>	unknown 50
#frig	unknown 62
#frin	no 89	unknown -118
#frit	unknown 63	yes -105
#frou	unknown 84	yes -85
#fsed	no 139	unknown -117
#ftan	no 57	unknown -68
#fte7	unknown -106	yes 88
#fto>	unknown 40	yes -79
#ftou	no -43
#fuit	no -80	unknown 119
#fure	unknown 59	yes -46
#g3at	no -124	unknown 102
#ga3>	no 68	yes -69
#gadi	no -75	yes 73
#gage	no -67	unknown 188	yes -125
#gala	unknown -60
#gale	unknown 63	yes -46
#gali	unknown 58	yes -65
#galo	no -44	unknown 45
#galt	no -79	yes 46
#gan>	no 71	unknown -58
#gar>	unknown -42
#gara	no 49	yes -50
#gard	unknown 57
#gare	no -87	unknown 64
#garr	no -111	yes 94
#gatl	no 43
#gats	unknown 66	yes -48
#gazo	no -48	unknown 84	yes -47
#ge3>	yes 64
#ge3a	no -123	unknown -224	yes 251
#gef>	no -58	unknown -56	yes 109
#gela	no 123	yes -90
#geme	unknown 111	yes -128
#genc	no 45	unknown -70
#gene	no -43	yes 74
#geot	no -56
#ger>	no -72	unknown 135	yes -75
#geur	no -121	unknown 142
#ghal	yes -52
#ghan	no -42	unknown 131	yes -92
#ghar	unknown 78	yes -44
#ghas	no 71	yes -47
#ghat	unknown 42
#ghay	no -51	unknown 132	yes -85
#ghbe	unknown 45
#ghda	unknown 51
#ghel	no -56	unknown 62
#gher	unknown -112	yes 90
#ghet	no -44	unknown 90	yes -43
#ghew	no 112	unknown -53	yes -63
#ghi>	no 55	yes -41
#ghin	unknown 84	yes -61
#ghir	no 59	unknown -58
#ghis	no -63	unknown 152	yes -125
#ghla	no -100	unknown -211	yes 283
#ghli	unknown -112	yes 131
#ghor	unknown -88	yes 55
#ghra	no -88	unknown -79	yes 166
#ghse	unknown -47
#ghso	no -145	unknown -123	yes 209
#ghta	no 51	unknown -76
#glac	no -43	unknown 76
#glis	unknown 41	yes -52
#glov	unknown 44	yes -84
#gne>	unknown 40	yes -61
#gnoi	yes -51
#gol>	no -47	unknown 75
#goln	no -167	unknown 232	yes -150
#golt	no 60	yes -48
#goo>	unknown 98	yes -80
#gora	no -48	yes 77
#gout	no -112	yes 77
#gps>	no 54	yes -83
#gra>	no -106	unknown 59
#grav	no -72	unknown -70	yes 138
#grel	unknown 71	yes -79
#gril	unknown -67	yes 45
#gris	no 90	unknown -58	yes -50
#guer	no 53	unknown -60	yes -61
#guid	no -59
#guig	no -65	unknown 100	yes -42
#h10>	yes -46
#h15>	no -73	unknown 42
#h30>	no -43
#h45>	unknown -75	yes 109
#h7al	no -63	unknown 166	yes -124
#ha3l	unknown 64	yes -54
#ha3r	unknown -116	yes 98
#haba	no 126	yes -146
#habi	no -84	unknown 173	yes -119
#habr	unknown 54
#hadc	unknown 47
#hady	no -75	unknown -64	yes 140
#haf>	no -79	unknown 50
#hafc	unknown 99	yes -72
#hafe	unknown 43	yes -77
#hafo	unknown 75
#haft	no -42
#hage	yes -53
#haha	yes -66
#hahd	yes -60
#hain	no -78	yes 54
#haja	no 131	unknown -73	yes -69
#hak>	no 165	unknown -129	yes -77
#hal>	unknown 62	yes -58
#hala	unknown 59
#hale	no 86	yes -48
#hali	yes -64
#hall	no -106	unknown 154	yes -68
#ham>	no -70	yes 61
#hamd	no 105	unknown -81
#hamm	no 46	unknown -102	yes 52
#hana	no -95
#hani	no -82	unknown -69	yes 127
#haou	unknown -63	yes 65
#hara	no -108	unknown 152	yes -74
#harb	no -71
#harg	no -54
#harj	no -40
#hat>	yes 40
#hatc	no -86	unknown 174	yes -128
#hate	no 98	yes -74
#hati	no -241	unknown 185	yes -66
#hats	no 68	yes -48
#hatt	no -86	unknown 54
#haud	no -79	unknown 100
#hauf	unknown -51
#hawc	no 85	unknown -54	yes -45
#hawy	no 121	unknown -76	yes -52
#hay>	no 86	unknown -100
#haye	no -139	unknown 133
#hazn	no 141	unknown -132
#hazz	no -51	unknown -82	yes 122
#hber	unknown 45
#hbi>	unknown -62	yes 73
#hdam	no -50	unknown -56	yes 105
#hdar	no -90	yes 72
#hdat	no 69
#hdda	no -47	unknown -54	yes 88
#hdec	no 65	yes -46
#hdi>	no -51	unknown -144	yes 178
#hdia	unknown 103	yes -81
#hdin	no 96	yes -78
#hdit	no -43	unknown 44
#hdma	no -79	unknown -91	yes 83
#hdou	no -126	yes 82
#he3e	no -87	unknown 91
#he3l	unknown -47
#heb>	unknown 47	yes -74
#hebc	yes -61
#hebt	no 89	unknown -72
#hedc	no 149	unknown -84	yes -67
#hedd	yes 58
#hedm	no -60	yes 62
#hedo	unknown -65
#hefa	unknown 54	yes -47
#hefn	no -59	unknown -64	yes 115
#heik	no 124	unknown -141
#hejr	no 65	unknown -55
#hek>	no 104	unknown -105
#hel3	no 75	unknown -67
#hell	unknown 70
#heln	unknown -41	yes 78
#hels	unknown 50	yes -68
#helt	no 77	unknown -78
#hem3	no -75	unknown 80
#hem>	no -93	unknown -119	yes 187
#hemi	yes -56
#hemm	no 49
#hemn	no 100	yes -67
#hems	no 41	unknown -46
#hemt	no -120	unknown 159	yes -62
#her9	no 45	unknown -158	yes 116
#her>	unknown 62	yes -69
#herr	unknown -43	yes 53
#hers	yes 40
#hes>	no 97	yes -74
#hess	no -141	unknown 192	yes -54
#heww	no 43
#hez>	unknown 80	yes -85
#hfif	no -47	yes 60
#hha>	unknown -103	yes 71
#hhar	unknown 71
#hher	unknown 54
#hhh>	no 49	yes -59
#hhhh	unknown 74	yes -58
#hhor	no -42
#hhou	no -45	unknown 66
#hiba	unknown -55	yes 42
#hicu	yes -40
#hid>	no -70	unknown 45
#hifo	no 64	yes -45
#him>	no 109	unknown -139
#hin>	no -77	unknown -106	yes 180
#hina	unknown 73	yes -76
#hine	no -65	unknown 72
#hir>	no 78	unknown -72
#hira	yes 41
#his>	unknown 115	yes -119
#hitc	no -111	yes 71
#hka>	no -95	unknown 62
#hki>	unknown 44
#hkil	unknown -118	yes 86
#hkit	unknown -108	yes 83
#hlat	unknown -46
#hles	no -47	unknown 66
#hlet	no -122	unknown 116
#hli>	no -50	yes 71
#hlle	yes 55
#hlli	no -68	unknown 99	yes -51
#hlou	no -83	unknown 141	yes -122
#hmis	unknown -54	yes 63
#hna>	no 62	unknown -68
#hne9	unknown -83	yes 62
#hno>	no 57
#hobz	no -71
#hoc>	no 46	unknown 48	yes -93
#hof>	no -58	unknown 88
#hoir	no -67
#homa	unknown -51	yes 40
#horz	unknown -78	yes 111
#hoto	unknown 130	yes -114
#hott	yes -47
#hou>	no -93	yes 92
#houi	no -61	yes 95
#houl	no -88	unknown 104
#houm	no 114	unknown 54	yes -169
#houn	no -53	yes 67
#hout	no -92	unknown 104
#houy	unknown -48
#howa	yes -44
#hoya	no -65
#hqet	unknown 97	yes -63
#hqqa	no 70	yes -47
#hra>	no -63
#hrab	no -146	yes 167
#hraj	unknown 69	yes -55
#hrar	no -52
#hrat	no -92	unknown 154	yes -63
#hraz	unknown -123	yes 70
#hrb>	no -65	unknown 151	yes -136
#hrba	no -79	unknown 92
#hre7	unknown 84	yes -64
#hrej	no 54	unknown -66
#hrha	no -90	unknown -69	yes 149
#hri>	no -64	unknown -69	yes 129
#hrin	no -130	yes 114
#hrit	yes -69
#hrje	unknown -50
#hrou	no -67	unknown -59	yes 107
#hsar	no 57	yes -42
#hsel	no 40
#hser	no -66	unknown 99
#hta>	no 50	yes -63
#htaf	no 56	unknown 57	yes -126
#htef	no -41	unknown -137	yes 171
#htfo	no 196	unknown -176	yes -51
#hti>	no -82	unknown -81	yes 159
#htou	no -105	yes 82
#hwa>	no 62
#hwat	unknown -81	yes 59
#hwia	unknown -77	yes 104
#hwiy	no -58	yes 80
#hya>	no 129	unknown -155
#hyat	no -78	unknown -104	yes 170
#hzen	unknown 55	yes -61
#i7a>	no -105	unknown 155	yes -68
#i7t>	no -56	unknown -65	yes 95
#i9a>	no 68	yes -44
#i9ay	unknown 62	yes -73
#i9i>	no 40	unknown -72	yes 43
#iad>	yes -55
#iair	yes -65
#ial>	unknown 46
#ialo	no -51	unknown -47	yes 99
#ian>	unknown 43	yes -64
#iate	no 69	yes -88
#iba>	no 146	unknown -40	yes -119
#ibi>	no -162	unknown 207	yes -66
#ibn>	no -53	unknown 103	yes -78
#ich>	no 105	unknown -46	yes -58
#icha	no -58	unknown 44
#iche	no -46
#ichk	no -95	unknown 62
#icit	no 83	yes -81
#icul	no -69	yes 43
#icyc	unknown -86	yes 55
#idat	no 124	unknown -61	yes -65
#ide>	no -124	unknown 164	yes -40
#idi>	no 66	unknown -54
#idia	no 63	yes -88
#idon	no -96	yes 45
#iege	no -129	unknown 68	yes 43
#iel>	no 94	unknown -55	yes -42
#ien>	no -50	unknown 75
#iere	unknown 60
#iete	no -59	unknown 101	yes -42
#ieto	no -51	yes 71
#ieur	no -55
#ifa>	unknown -74	yes 51
#ifac	yes -55
#ifet	no -71	unknown 62
#iffe	no 84	yes -89
#iffu	unknown 59	yes -46
#ifi>	no -108	yes 120
#ifor	no -123	unknown 45	yes 76
#ifou	no 49	yes -49
#ifra	yes -43
#ift>	unknown -41
#igne	unknown 45	yes -59
#igo>	unknown 62
#ika>	no -64	yes 49
#ikh>	no 80	unknown -76
#ikhi	no 103	unknown -95
#ikom	unknown 52
#ilah	no 117	unknown -92
#ilet	unknown 74	yes -55
#ilif	no -67
#illa	unknown -79	yes 53
#ille	unknown -51
#ilti	no -60	unknown 109	yes -51
#imar	no -46
#imen	unknown 84	yes -59
#imma	unknown 109	yes -103
#imme	unknown 62	yes -84
#imna	no -109	unknown -89	yes 182
#impa	unknown 90	yes -60
#imta	unknown 97	yes -59
#inac	no -131	unknown 70	yes 66
#inah	unknown -68	yes 53
#ince	no 89	yes -111
#inct	no 69	yes -76
#indu	no 49	unknown 50	yes -120
#inee	yes -56
#ines	no -41	yes 41
#ingo	unknown 46	yes -52
#inha	no -166	unknown -40	yes 201
#inih	no -107	yes 90
#inin	no -116	unknown 42	yes 55
#iniy	yes 54
#inoi	no -114	unknown 77
#inse	no 149	unknown -138
#int>	no 42	unknown -46
#inte	no -41	unknown 63
#ints	no -76	unknown -83	yes 160
#intu	yes 66
#inyi	no -80	yes 112
#ionn	no -96	unknown 122
#iori	unknown 56	yes -46
#iot>	no -54	unknown 55
#ipor	unknown -72	yes 90
#ique	yes -44
#ira>	no -60	unknown 58
#irag	unknown -47
#irat	unknown -43	yes 81
#irba	no -44	unknown -54	yes 100
#ircu	yes -44
#irou	no -112	unknown 91
#isat	no 176	unknown -146	yes -66
#isci	no 56	unknown -62
#iser	no -46	unknown 43
#iski	no 160	unknown -100	yes -97
#iskl	no 43	unknown -85
#isqu	no -115	unknown 118
#iss>	no -132	yes 107
#isse	no -45	unknown 52
#issi	unknown 79	yes -106
#isso	no 46	unknown 63	yes -118
#issu	no -59	unknown 43
#ista	no 90	yes -75
#ita>	no -72	unknown 105	yes -74
#itai	no -53	unknown 83
#ital	no -55	unknown -53	yes 98
#itar	yes 61
#itch	no -87	yes 89
#ite>	unknown 85	yes -58
#iter	no -43	unknown -85	yes 112
#iteu	no 66	yes -74
#itha	no 50	unknown -53
#itho	no 62	yes -52
#ito>	no -79	yes 75
#itou	no -77	unknown 73
#itre	no -43	unknown 62
#itri	no 42	yes -54
#itur	no -61
#ium>	no -91	unknown 146	yes -84
#ive>	no -90	yes 99
#iver	no -59	unknown 93
#ivil	no -123	yes 94
#ivra	no 44	unknown -65
#ivre	no 67	yes -59
#iyad	no 66	unknown -157	yes 54
#iyah	no -82	unknown 133	yes -60
#iyam	unknown -80	yes 54
#iyat	no 46	unknown -52
#iyed	no 47	unknown -101	yes 50
#iyin	no -45	unknown 83
#iyo>	unknown 80	yes -85
#j3a>	no -78	yes 99
#j3at	no -76	unknown 121	yes -69
#j3o>	unknown 88	yes -105
#j3ou	no -77	unknown 124	yes -46
#ja3>	unknown -68	yes 75
#jab>	unknown -116	yes 128
#jah>	unknown -194	yes 195
#jaj>	unknown -49	yes 40
#jaja	unknown 111	yes -127
#jala	unknown 84	yes -49
#jama	no 56	unknown -40
#jand	no -105	unknown 157	yes -79
#jane	no 117	unknown -114
#jant	no 219	unknown -120	yes -107
#jara	no 64	unknown -83
#jard	no 75	yes -59
#jari	unknown 72	yes -58
#jarr	no -54	unknown -86	yes 114
#jatn	unknown 65	yes -59
#jave	no -49	unknown 83
#jawa	no -79	unknown 147	yes -67
#jawb	no -67	unknown 58
#jawc	unknown 92	yes -71
#jawe	no -102	unknown 67	yes 40
#jaya	no 47	unknown -134	yes 71
#jbed	no -132	unknown -69	yes 198
#jbeh	no -203	unknown -132	yes 280
#jbel	no 43	unknown 49	yes -119
#jbi>	no -84	unknown -103	yes 175
#jda>	unknown -60	yes 61
#jdar	unknown 40
#jdid	unknown 63	yes -56
#je3>	unknown -55
#je3t	no 75	unknown -61
#jeb>	no -108	unknown -96	yes 182
#jebd	no -100	yes 95
#jebh	no -55	unknown -141	yes 184
#jebs	unknown 78	yes -77
#ject	no 48	yes -83
#jed>	no -64	unknown 63
#jehd	no -42	unknown -43	yes 81
#jel>	yes 65
#jeld	no -106	yes 94
#jelh	no -115	unknown 86
#jem3	unknown 63	yes -45
#jem>	unknown -47
#jer7	no 40	unknown -67
#jerr	no -42	yes 46
#jhi>	no -51	unknown -48	yes 93
#jhou	no -116	unknown 75	yes 43
#jib>	yes -47
#jin>	unknown 43
#jit>	no -61	unknown -61	yes 118
#jiw>	no 139	unknown -102	yes -58
#jja>	unknown -139	yes 131
#jjar	unknown -41	yes 65
#jje3	no 82	unknown -172	yes 79
#jjel	unknown 76	yes -65
#jla>	no -64
#jlat	no -42	unknown 69
#jli>	unknown -79	yes 117
#jlia	no 57	unknown -109	yes 44
#jlih	yes 47
#jlo>	no -98	unknown -43	yes 118
#jlou	no 62	unknown -102
#jm3a	no -69	unknown 77
#jme3	no -52	unknown -45	yes 96
#jna>	no 124	unknown -93
#jnab	unknown -69
#jnan	unknown 112	yes -144
#joj>	unknown -97	yes 111
#jour	no 42
#jra7	no 121	unknown -123
#jral	no 223	unknown -144	yes -82
#jrat	no 137	unknown -42	yes -149
#jre7	no 88	unknown -71
#jro7	no 164	unknown -142	yes -83
#jrou	unknown -66	yes 56
#juin	unknown 55	yes -56
#k7al	no -110	yes 70
#k7el	unknown 76	yes -72
#k7la	no -105	yes 105
#ka3b	unknown -81	yes 115
#kab>	no 128	unknown -126
#kabe	no 110	unknown -180
#kabi	no -79	unknown -96	yes 151
#kahl	no -57	unknown -98	yes 120
#kaim	unknown -121	yes 112
#kame	no -62	unknown 83
#kami	unknown 51
#kaml	no 59
#kan3	no -63	unknown 88	yes -44
#kan7	no -91	unknown -62	yes 137
#kan9	yes 50
#kan>	no 70	unknown -77
#kanb	no -64	yes 89
#kanc	unknown -69
#kand	unknown -119	yes 128
#kane	unknown -49
#kang	no -47	unknown 62
#kanh	unknown 103	yes -100
#kanj	no -50	unknown 61
#kank	no -72	unknown 73
#kanm	no -149	unknown -41	yes 154
#kano	no 40
#kanr	no 52	unknown -195	yes 119
#kans	no -52	yes 44
#kant	unknown -42
#kar>	unknown -48
#kara	no -54	unknown -200	yes 227
#kari	no 94	unknown -121
#karo	no 105	unknown -130
#karr	no -53	yes 63
#kat3	unknown -120	yes 75
#kat7	no -80	unknown -44	yes 117
#kat9	no -100	unknown 51
#kat>	no 50	unknown -52
#katd	unknown -111	yes 126
#kate	no -186	unknown -132	yes 193
#katg	no -42	unknown 88	yes -45
#katk	no -61	unknown 115	yes -50
#katl	no 45	yes -82
#katr	unknown 151	yes -137
#kats	no -124	yes 113
#kay3	no -113	unknown 83
#kay7	unknown -132	yes 102
#kay9	no -61	unknown 68
#kaya	unknown 45
#kayc	no -51	unknown 58
#kayd	unknown -61	yes 65
#kayf	unknown -49	yes 69
#kayh	no -57
#kayj	yes -40
#kayk	no -63
#kayl	no 102	yes -70
#kaym	no 83	unknown -124
#kayq	no 142	unknown -82	yes -80
#kayr	no 92	yes -67
#kayt	yes -57
#kayw	yes 48
#kayz	no 48	yes -85
#kba>	no -67	unknown -105	yes 170
#kber	unknown -46	yes 57
#kbir	unknown -50	yes 53
#kbti	no -105	unknown -135	yes 205
#kchi	unknown 46	yes -107
#keb>	no 47	unknown -87
#kebb	no -46
#kebt	no -40	unknown -75	yes 109
#kech	no 105	unknown -56	yes -65
#keff	no -136	unknown -259	yes 302
#kel>	unknown 47	yes -79
#kelb	unknown -60
#kell	no -109	unknown 113
#kemm	no 70	yes -104
#ken>	no -200	unknown 239	yes -97
#kenn	no 67	unknown -144	yes 72
#kerc	no -48	unknown -50	yes 96
#kers	no -98	unknown -108	yes 180
#kesr	unknown -129	yes 85
#kess	unknown -91	yes 54
#ket>	no -72	yes 72
#kha>	unknown -71	yes 59
#khad	no -85	unknown -128	yes 192
#khaf	unknown 45
#khal	unknown 73
#kham	no -139	yes 101
#khan	yes 40
#khar	unknown 41
#khas	unknown 55
#khat	no -166	unknown 90	yes 60
#khaw	no 70	yes -44
#khay	yes 59
#khaz	no 141	unknown -132
#khbe	unknown 44	yes -46
#khch	no 121	unknown -113
#khdd	no -47	unknown -45	yes 66
#khdi	unknown -87	yes 97
#khdm	no -82	unknown -115	yes 119
#khdo	no -126	yes 82
#kheb	no 61	yes -41
#khem	no -68	yes 54
#kher	no 41	yes -46
#khfi	no -47	yes 60
#khil	unknown 48	yes -55
#khin	no -61	unknown -146	yes 179
#khir	no 120	unknown -98
#khle	no -50	unknown 42
#khll	no -76
#khlo	unknown 47
#khmi	unknown -57	yes 58
#khne	unknown -83	yes 62
#khob	no -94	unknown 66
#khor	no 106	unknown -119
#khoy	no -65
#khra	no -100	yes 86
#khre	no 55	unknown -61
#khsa	no 57	yes -42
#khse	no -59
#khta	no 48	unknown 53	yes -115
#khte	unknown -139	yes 118
#khtf	no 162	unknown -123	yes -62
#khti	no -52	yes 77
#khto	no -96	unknown 45	yes 41
#khya	no -78	unknown -104	yes 170
#khze	unknown 55	yes -61
#kia>	no 146	unknown -168	yes -49
#kifa	yes -55
#kil>	yes 43
#kin>	no 48
#kina	no -60	yes 74
#kit>	no 49	unknown -41
#kkab	no 128	unknown -126
#kkar	no 62	yes -59
#kkat	no 148	unknown -181
#kki>	no -105	unknown -190	yes 256
#kla>	unknown -114	yes 96
#klat	no 83	yes -75
#klia	no 65	yes -48
#klit	unknown -94	yes 63
#klla	unknown -53
#kna>	no 72	yes -44
#knes	no -56	unknown 56
#kol>	no 46	yes -79
#kola	no -137	unknown 141
#kolh	unknown -52
#koln	no 87	unknown -80
#kolo	no 124	unknown -134
#kom>	no -42
#kona	no 121	unknown -128
#kont	unknown -53
#kora	no 80	unknown -97
#kors	unknown 103	yes -157
#koul	no 234	unknown -209	yes -59
#koum	unknown 77	yes -66
#koun	yes -42
#kour	no -46
#kouz	no 107	unknown -100
#kra>	yes -59
#kran	yes -45
#kras	unknown -72	yes 64
#kri>	no 110	unknown -84
#kser	unknown -87	yes 92
#ktaf	no -81	unknown -142	yes 195
#ktb>	no -73	unknown 63
#ktbo	no -44	unknown 65
#ktef	no -82	unknown -80	yes 159
#ktou	no -75	unknown 87
#kya>	no -126	unknown 189	yes -84
#l2ar	no -91	unknown -92	yes 151
#l3a>	no 61	unknown -81
#l3aj	no 43	unknown -62
#l3am	no -43	unknown 70
#l3an	no 68	yes -62
#l3ar	no -74	unknown 132	yes -64
#l3as	no -97	yes 82
#l3at	no 42
#l3aw	unknown -66	yes 86
#l3bo	unknown 104	yes -76
#l3ch	yes 40
#l3eb	unknown -118	yes 79
#l3er	unknown 66
#l3es	unknown -65	yes 53
#l3id	yes -43
#l3im	no -49
#l3in	no 62	yes -43
#l3o>	no 94	unknown -113
#l3om	no -41	unknown 41
#l3ro	no 53	yes -83
#l3ya	no -116	unknown 131
#l7a9	no -118	unknown 105
#l7ad	no 66	yes -40
#l7af	no 139	unknown -116	yes -45
#l7aj	no -46	unknown -92	yes 139
#l7am	no 53	unknown -48
#l7ar	no -47	unknown 162	yes -139
#l7ba	unknown 93	yes -69
#l7ch	no 137	yes -135
#l7di	no 130	unknown -144
#l7em	no -42	unknown 67
#l7it	yes -40
#l7je	no -71	yes 45
#l7ma	no 61
#l7od	no -52	unknown -91	yes 124
#l7ou	unknown -169	yes 134
#l7ra	no 94	yes -117
#l7ri	no -96	unknown 109
#l7ta	no -95	unknown -62	yes 124
#l7wa	unknown 71	yes -41
#l9a>	no -51
#l9an	no -49	unknown -45	yes 75
#l9at	no -71	unknown -54	yes 108
#l9aw	no -131	unknown 144
#l9ay	no -77	unknown 115	yes -42
#l9di	no 107	yes -135
#l9el	no 137	yes -109
#l9er	unknown -182	yes 139
#l9et	no 143	unknown -136
#l9it	no -49	unknown 108	yes -60
#l9od	no 177	unknown -90	yes -92
#la3>	no -49	unknown 68
#la3b	unknown 100	yes -100
#la9>	no 104	unknown -240	yes 139
#la9a	no 44
#la9i	no 171	unknown -119	yes -83
#laay	no -67	unknown 99
#lab>	no 74	unknown 96	yes -186
#laba	no 51	unknown -47
#lace	no -81	unknown 93
#lach	unknown 49
#ladi	no 124	unknown -69	yes -64
#lage	unknown -46	yes 58
#lah>	no 73	unknown -59
#laha	no -136	unknown 186	yes -55
#lain	no -41	unknown 60
#lakh	unknown -40	yes 59
#laki	no 42	unknown -42
#lal>	no 88	unknown -65
#lama	no 175	unknown -151	yes -48
#lamp	unknown -90	yes 67
#lamt	no 127	unknown -184
#lanc	unknown -65	yes 100
#land	unknown -135	yes 82
#lant	unknown -100	yes 97
#laqu	no -46	unknown 51
#lara	unknown 45
#larb	no 88	unknown -75
#lard	no 48	unknown 50	yes -104
#lass	yes -45
#last	no 67	unknown -45
#lata	unknown -74	yes 54
#late	unknown 88	yes -63
#lati	unknown 55	yes -73
#latr	unknown -81	yes 117
#lava	unknown 44	yes -53
#lave	no -66
#law>	no -56	unknown 72
#lay>	unknown 66	yes -102
#layk	no 75	yes -86
#lbac	no 119	unknown -103	yes -61
#lbal	no 103	unknown -128
#lban	no 104	unknown -101
#lbas	no 47
#lbe7	no -72	unknown 132	yes -83
#lber	yes -47
#lbgh	no -55	unknown 72
#lbid	no 71	yes -64
#lbis	no -91	unknown -101	yes 142
#lbit	no -48
#lbo>	no 50	unknown 61	yes -128
#lbol	no 195	unknown -88	yes -131
#lbot	unknown -131	yes 56
#lbra	unknown 45
#lcan	no 165	unknown -109	yes -96
#lcap	no 47	yes -50
#lcar	no -46	unknown -73	yes 110
#lch>	no -77	unknown 115	yes -62
#lcha	no 90	yes -63
#lcli	unknown -107	yes 61
#lda>	no -216	unknown -64	yes 218
#ldak	no 176	unknown -104	yes -98
#ldi>	no -53	yes 56
#le3>	no -67	unknown 52
#le3n	no 198	unknown -178
#le3t	no -40	yes 51
#le9>	unknown -110	yes 132
#le9n	no 73	unknown -65
#le9t	unknown -60	yes 60
#leau	no 62	unknown -83
#lebt	unknown -58	yes 66
#lec>	no -130	unknown -59	yes 124
#lect	no 105	unknown -44	yes -71
#led>	no -74	unknown 104
#lef>	yes -44
#lefo	unknown 67	yes -142
#left	no -56	unknown 40
#legh	no -53	unknown 112	yes -70
#lek>	unknown -129	yes 97
#lekh	unknown -78	yes 107
#lel>	no 40	unknown -68	yes 45
#lem>	no 160	unknown -77	yes -89
#ler>	no 165	unknown -156	yes -54
#less	no 102	yes -83
#lest	no -63	unknown 131	yes -78
#letn	no -64	unknown 172	yes -111
#lett	unknown 47	yes -53
#leva	no -128	unknown 138
#leve	unknown 48	yes -78
#leww	no -91	unknown 48
#lfar	yes -53
#lfay	no -81	unknown -48	yes 104
#lfaz	yes -69
#lfer	no -66	unknown 56
#lfo9	unknown 90	yes -96
#lfou	no -57
#lgar	unknown 130	yes -133
#lgaz	no -143	unknown 52	yes 62
#lgen	no -56	unknown 70
#lgha	no 77	yes -63
#lghi	unknown 54	yes -113
#lghn	no -126	unknown 88
#lgre	no -107	yes 80
#lhaj	no -86	yes 54
#lham	no 141	unknown -92	yes -48
#lhom	no 60	unknown -56
#lhou	no -121	unknown 99
#lian	no 65	yes -48
#lib>	no -148	unknown 99
#lid>	no -51	unknown 121	yes -72
#lida	yes 49
#lidi	unknown -64
#lien	no 57	unknown -63
#lih>	unknown -53	yes 65
#lij>	unknown 51
#liko	unknown 49
#lill	no 76	unknown -116
#lim>	no 118	unknown -99
#lime	unknown 59	yes -46
#limn	yes 40
#lin>	no 114	unknown -49	yes -65
#ling	unknown 46	yes -52
#lisa	no 176	unknown -146	yes -66
#lisi	unknown 94	yes -73
#lit>	no -90	unknown 44	yes 45
#lita	no 69	yes -50
#livr	no 57	unknown -49
#liya	no -66	unknown 84
#ljam	unknown 99	yes -117
#ljar	unknown 45	yes -90
#lkam	unknown 44
#lkbi	no -49	unknown -88	yes 115
#lkha	no 49
#lkhd	no -136	unknown -199	yes 285
#lkhm	yes -49
#lkhr	unknown -116	yes 110
#lkhs	no 121	unknown -162
#lkom	no -116	unknown 173	yes -59
#lkor	yes -44
#lkra	unknown -54
#lla3	yes -101
#lla>	unknown -80	yes 66
#llab	no 54	yes -135
#llag	unknown -70	yes 51
#llah	no 73	unknown -60
#llal	no 167	unknown -166
#llar	no -63	unknown 143	yes -144
#llat	unknown 40
#llaw	no -83	unknown 93
#lle3	no -107	yes 98
#lle9	unknown -63	yes 79
#lleb	no -135	unknown 108
#llek	no -48	unknown -112	yes 147
#llem	unknown 44
#ller	no 124	unknown -143
#lles	no -50	unknown 65
#llha	no -49	unknown 101	yes -82
#llie	no -102	unknown 159	yes -53
#llij	no -42	unknown 49
#llit	no -87	unknown 53
#llom	yes 52
#llon	unknown -46
#llou	no 45
#llum	no -135	yes 70
#lm3i	unknown -60	yes 42
#lma7	no 50	unknown -65
#lmac	unknown 56	yes -43
#lmad	no 119	unknown -161
#lmag	no 144	yes -168
#lmak	no 56
#lmal	no -55	unknown 77
#lmas	no 83	yes -83
#lmat	no -74	unknown 40
#lmdr	unknown 94	yes -67
#lmec	no -108	unknown 154	yes -85
#lmed	no 117	unknown -87	yes -57
#lmin	no 132	unknown -77	yes -55
#lmkh	no 71	unknown -87
#lmod	no 51
#lmoh	no 87	unknown -106
#lmou	no 118	yes -121
#lmra	no -53	yes 61
#lmse	no 187	unknown -175	yes -115
#lni>	no -87	unknown 106
#lo3>	no -81	unknown -69	yes 148
#lo7>	no 178	unknown -114	yes -66
#loca	no 53	yes -53
#loga	no 146	unknown -50	yes -143
#loir	unknown 70
#lom>	yes 56
#lomb	unknown 70	yes -44
#lonn	no 53	yes -60
#lott	yes -72
#lou3	no -57	unknown 72
#lou7	no 172	unknown -143	yes -57
#louf	no 80	yes -71
#louk	yes 43
#loum	no 149	unknown -128
#loun	unknown 58
#lovo	unknown 44	yes -84
#lpar	no 51
#lpas	unknown 65	yes -52
#lpc>	no -77	unknown 53
#lpha	no 70	unknown -58
#lpol	no 83	unknown -89
#lpom	no -47
#lpor	unknown 52	yes -109
#lpri	no -93	unknown 121	yes -51
#lqdi	no -75	unknown 195	yes -122
#lsa>	unknown 78	yes -68
#lsou	unknown -47
#lta>	unknown 52	yes -46
#ltat	unknown -102	yes 116
#lti>	unknown 88	yes -50
#lto>	no -58	unknown 91
#lum>	no -135	yes 70
#lune	unknown 93	yes -98
#lure	no -81	unknown -62	yes 144
#lust	no 145	unknown -100	yes -66
#lux>	yes -61
#lvas	no 124	unknown -55	yes -112
#lvit	no -101	unknown 171	yes -77
#lvol	no -63	yes 79
#lwa>	unknown -153	yes 135
#lwal	no -45	yes 57
#lwar	no 150	unknown -117	yes -53
#lwat	yes 50
#lwe9	unknown 41	yes -53
#lwer	unknown 47	yes -68
#lwi9	unknown 53	yes -91
#lwja	unknown -61	yes 82
#lwla	no 55	yes -41
#lwli	no 97	yes -115
#lwra	no -62	unknown 71
#lyon	no -63
#lyse	no -125	unknown 231	yes -147
#m3ah	yes 46
#m3ak	no -85	unknown 91
#m3an	no -70	yes 49
#m3aw	no 98	unknown -57	yes -40
#m3ay	no 46	unknown -53
#m3iz	no 105	unknown -84
#m3ta	no 44	yes -43
#m7da	no 241	unknown -137	yes -158
#m7lo	unknown -48
#m7to	unknown 69	yes -83
#m9et	no -127	unknown -85	yes 178
#m9lo	unknown 48
#m9to	yes -41
#ma3a	no 41
#ma3e	no -86	yes 82
#ma3n	unknown 49
#ma3r	yes -43
#ma7d	no -44
#ma7l	unknown -57	yes 66
#ma9a	unknown -140	yes 57
#maar	no 44
#mabg	yes -59
#macb	unknown 87	yes -107
#mach	no -41	unknown 47
#mad>	unknown -57	yes 72
#madi	no 242	unknown -194	yes -77
#mafi	no 150	unknown -73	yes -78
#maga	no 41	yes -45
#mahd	no -93	unknown 81
#mahl	no -164	unknown 133
#main	no 177	unknown -143	yes -58
#mais	no 130	unknown -63	yes -68
#majr	no 49	unknown -60
#maka	no 128	unknown -49	yes -91
#mala	no -113	unknown 60	yes 47
#mali	no -55	yes 62
#mall	no 42	unknown -88
#mam>	unknown 45
#mama	unknown -69	yes 71
#man>	unknown 56	yes -86
#mand	no -120	unknown 160	yes -60
#mane	unknown 44
#mari	no -66	unknown -46	yes 107
#marj	no 126	unknown -102
#mart	unknown -44	yes 56
#mat>	no 69	unknown -57
#mata	no -107	yes 75
#matb	no 106	unknown -81
#matc	unknown -140	yes 109
#mati	no -55	yes 52
#mato	no 109	unknown -67
#matr	no -114	unknown 122
#maw>	unknown -49	yes 61
#maza	no -58	unknown 63
#mba>	no -95	yes 73
#mbe>	no 41
#mbel	unknown -75	yes 79
#mbie	no -74	unknown 138	yes -63
#mbou	no 86	unknown -78
#mbul	no -47	unknown -67	yes 111
#mch>	no -118	unknown 202	yes -97
#mcha	unknown -42
#mche	no 68	yes -51
#mchi	no -54
#mdan	no -47	unknown 45
#mdol	no 106	unknown -100
#mdou	unknown -53
#mdra	no 88	yes -116
#mdro	no -132	unknown 163
#me3>	unknown -46	yes 58
#me3t	no -42	unknown 108	yes -68
#me7>	no 159	unknown -76	yes -88
#me7l	unknown 112	yes -82
#me7t	no -84	unknown 154	yes -113
#mech	no 69	unknown -47	yes -42
#med>	yes -55
#mede	unknown -59	yes 60
#meh>	no -54	unknown -120	yes 142
#mehd	no -49	unknown 60
#mekn	no -56	unknown 56
#mell	unknown -54	yes 56
#mena	no 77	yes -96
#menh	no -99	unknown 65
#menn	no 95	unknown -72
#ment	no -44	yes 44
#mer>	yes 51
#mera	unknown 89	yes -82
#merc	no -89	yes 110
#merf	no -92	unknown -152	yes 201
#meri	no -64
#mern	no 52
#merr	unknown 62	yes -59
#mers	yes -40
#merz	unknown -44	yes 56
#mes>	no 114	unknown -59	yes -68
#mesk	no 66	unknown -46
#mess	no 178	unknown -127	yes -52
#metr	unknown 80	yes -88
#meub	no 118	yes -97
#mezr	no -111	unknown 99
#mezy	no 60	unknown -81
#mfto	no -47	unknown 83
#mher	no -56	unknown -63	yes 120
#mi3>	yes -70
#mia>	unknown 43
#min>	no 100	unknown -75
#mina	no 101	unknown -42	yes -70
#mio>	unknown 44
#miqu	unknown -53
#mira	unknown 49	yes -40
#mis>	unknown -61	yes 83
#misk	no 160	unknown -100	yes -97
#mito	no -63	yes 83
#mitr	yes -40
#miya	no -97	unknown 90
#mjro	unknown -60
#mken	no -181	unknown 225	yes -79
#mkes	no 138	unknown -110
#mkhe	yes -42
#mkhl	unknown 100	yes -144
#mkto	no -102	unknown 50
#mli>	no -43
#mlin	no 108	unknown -43	yes -66
#mlli	no -61
#mmam	no -40
#mmar	unknown -80
#mmat	no -64	unknown 71
#mmel	no -119	unknown 59	yes 42
#mmer	no 67	unknown -52
#mmeu	unknown 62	yes -84
#mmi>	no -66	unknown -141	yes 185
#mmro	no 45
#mna>	no 48	unknown -78
#mnfo	no -47	unknown -52	yes 97
#mnha	no -62	unknown -78	yes 112
#mni>	no -49	unknown 52
#mnin	no -41	yes 55
#mno>	no -142	unknown 158	yes -55
#moch	no 72	unknown -47
#mode	no -73	yes 57
#modi	no 51
#moha	no 115	unknown -70	yes -57
#mohi	no 169	unknown -199
#moin	no -61	unknown 93
#moir	no -104	unknown -104	yes 170
#mol>	no -114	yes 95
#mont	no -74	unknown 183	yes -115
#mora	no -90	unknown 54
#most	unknown 60
#mote	no 48	yes -68
#moto	unknown -42
#mou3	no -61	unknown 41
#mouc	no -81	unknown -73	yes 119
#moud	no -67	unknown -62	yes 109
#mouj	no 51	yes -84
#mour	no 179	unknown -211
#mout	no 86	yes -121
#mouz	no 43
#mpac	unknown 90	yes -60
#mpe>	unknown 83	yes -54
#mpet	no -83	yes 55
#mpia	no 70	yes -79
#mpin	no 67	unknown -42
#mpte	yes -40
#mra>	no -65	yes 50
#mrat	unknown -41	yes 57
#mro>	unknown 50	yes -43
#mrou	yes 45
#mrra	no -45	unknown 67
#msa>	no -68
#msdo	no 56
#mse7	no 43	yes -41
#msem	no 180	unknown -147	yes -116
#msin	no -66	unknown 128	yes -70
#mski	yes -44
#mta>	unknown 40
#mtch	no -61	unknown 123	yes -61
#mti>	no -69	yes 43
#mtna	unknown -160	yes 94
#mwe9	no 168	unknown -131	yes -64
#mzro	no -52	unknown 89
#mzya	unknown -129	yes 85
#n3as	no 68	unknown -62
#n3aw	no -64	unknown 156	yes -92
#n3el	no -76	unknown -204	yes 211
#n3em	no 59	yes -50
#n3re	yes -68
#n3ti	no -87	unknown -115	yes 174
#n7el	no -67	yes 103
#n9de	no -50	unknown -43	yes 91
#n9ed	no 95	unknown -98
#n9el	no -45	unknown 82	yes -61
#n9ez	yes 48
#n9i>	no -71	unknown -62	yes 132
#n9o>	no -137	unknown -207	yes 251
#n9te	yes 61
#na3e	no 71	unknown -134	yes 48
#na3s	no 43	unknown -101	yes 56
#nab>	no 52	yes -55
#nack	no -112	unknown 100
#nad>	no 129	unknown -41	yes -87
#nada	no -57	unknown 94
#nade	no 96	unknown -49	yes -46
#nado	no -49	unknown 74
#nage	no -43	unknown 102	yes -60
#nah>	unknown -41	yes 47
#naha	no 119	unknown -68	yes -51
#nakh	no -82	unknown 174	yes -100
#nal>	no 125	unknown -65	yes -72
#nali	no 176	unknown -146	yes -66
#nan>	yes 44
#naql	no -55	unknown 174	yes -147
#nass	no 197	unknown -129	yes -72
#nat>	no 50	unknown -41
#nate	no -47	unknown 70
#natn	yes -72
#naw>	no 113	yes -117
#naze	no -91	unknown 94
#nbi>	no -64
#nces	no 119	unknown -92	yes -57
#nch>	no 141	yes -109
#ncha	no -113	yes 135
#nche	no 57
#nchk	unknown 76	yes -57
#ncte	no 69	yes -76
#nda>	unknown -87	yes 96
#ndar	no -48	unknown 57
#nde>	yes -59
#nder	no -46	unknown -78	yes 106
#ndes	no 62	yes -96
#ndeu	unknown 45
#ndha	unknown -118	yes 147
#ndho	no -132	unknown 146
#ndi>	unknown 40
#ndis	unknown -41	yes 51
#ndko	unknown -102	yes 113
#ndou	unknown -96	yes 48
#nduc	no 93	yes -123
#ne9>	unknown -83	yes 62
#neau	unknown 47	yes -64
#nee>	yes -60
#neff	no -66
#nefk	unknown -139	yes 98
#nefs	no 64	unknown -51
#neim	no 81	yes -64
#nejj	unknown -74	yes 101
#nemr	no -130	unknown 214	yes -91
#ner>	unknown 78	yes -71
#nes>	no -67
#netn	no -66	unknown -96	yes 144
#neu>	no 159	unknown -104	yes -63
#neus	unknown 77
#nezl	no 144	unknown -148
#nfek	unknown 96	yes -82
#nfou	no -42	unknown -54	yes 95
#ngar	unknown -42
#nge>	unknown -46
#ngel	no 98	yes -111
#nger	unknown 83	yes -58
#ngle	unknown -57	yes 45
#ngo>	unknown 46	yes -52
#ngoo	unknown 98	yes -80
#nha>	no -66	unknown -134	yes 191
#nhom	no -111	unknown 91
#nier	unknown 57	yes -75
#nifi	no -124	unknown -65	yes 158
#nih>	no -86	yes 74
#nika	no -97	yes 48
#nin>	yes 46
#nina	no -136	unknown 59	yes 54
#niqu	no -41	unknown 60
#nis>	unknown 77	yes -53
#nite	no 40	unknown 53	yes -83
#nive	unknown -90	yes 53
#niyi	no -59	unknown 101	yes -40
#nja>	no -66	yes 69
#njou	no 41	unknown -100
#nka>	no -45	unknown -79	yes 103
#nkhd	no 62	yes -61
#nkte	no -68	unknown 85
#nmch	no -60
#nna>	unknown -46	yes 72
#nnan	no -67	unknown 105
#nnas	no -115	unknown 134	yes -83
#nnaw	no 113	yes -117
#nne>	unknown 56	yes -53
#nnea	unknown 47	yes -64
#nnet	no -67	unknown 62
#nneu	unknown 76	yes -40
#nnul	no -48	unknown 87	yes -42
#nobi	unknown 51
#nora	unknown -53
#nos>	no 66	yes -81
#nou>	unknown 72	yes -60
#noun	no -53
#nqa>	no -41
#nqez	no -98	unknown -47	yes 132
#nsal	no -97	unknown 155	yes -65
#nsat	no 94	unknown -56	yes -48
#nsei	no 45	yes -56
#nser	no 171	unknown -151
#nseu	no -56	unknown 46
#nsif	no 56	yes -84
#nsio	yes -67
#nsit	yes -46
#nspo	unknown 42	yes -51
#nta>	unknown -47	yes 78
#ntch	no 89	yes -73
#nte>	unknown 48
#nten	no -52	unknown 97	yes -45
#nter	unknown -40	yes 46
#ntes	no -73	unknown 85
#nto>	unknown -50	yes 69
#ntra	no -60	yes 48
#ntre	yes -52
#nts>	no -88	yes 89
#ntse	no 66
#nya>	no -48
#o7dh	unknown 119	yes -88
#o9an	unknown 121	yes -94
#o9i>	no -44	yes 66
#o9o>	no -79	unknown 84
#oba>	no 66	unknown 92	yes -170
#obis	no -101	unknown 45	yes 54
#obra	unknown 45	yes -58
#obz>	no -43
#ocal	no -44	unknown 90	yes -45
#ocat	no 78	unknown -47	yes -62
#ocha	no -40	unknown 81	yes -47
#ochd	no -53	unknown 103	yes -78
#ochk	no 56	yes -45
#ocie	no -61	unknown 92
#ocot	no -51	yes 67
#odam	unknown 70	yes -75
#odem	unknown -83	yes 84
#odir	no 51
#ods>	no 140	unknown -44	yes -99
#offr	unknown 50
#ofra	no -104	yes 113
#ogan	no 146	unknown -50	yes -143
#oha>	yes -58
#oham	no 146	unknown -118	yes -47
#ohim	no 169	unknown -199
#ohom	no -109	unknown 166	yes -67
#oiff	unknown 40
#oile	unknown 53	yes -67
#oin>	no -61	unknown 93
#oire	no -55	yes 77
#ois>	no -124	unknown 107
#oisi	unknown 66	yes -86
#oit>	no -45
#oitu	no -61
#ojec	no 48	yes -83
#okeb	no -76	unknown -99	yes 174
#okka	no 79	yes -45
#olah	no 75	unknown -85
#olan	unknown -122	yes 137
#ole>	yes -49
#olha	no -90	yes 102
#olho	no 53	unknown -60
#olil	no 100	unknown -101
#olis	unknown -49
#olla	no 108	unknown -97
#olle	no -44	yes 45
#ollh	unknown 59	yes -103
#ollo	unknown -100	yes 85
#olna	yes -41
#olon	no 44	yes -56
#olt>	no 45	yes -50
#olta	no 46	unknown -52
#oma>	unknown -53	yes 51
#omar	no 72	unknown -96
#ombe	no 41
#ombi	no -55	unknown 122	yes -67
#ompe	no -109	unknown 131
#ompt	no 64	yes -50
#omra	no -107	unknown 64
#on9i	unknown -52	yes 87
#ona>	no 107	unknown -79
#onc>	unknown 46
#onda	no -87	unknown -80	yes 152
#onde	no -51	unknown 113	yes -65
#ondi	unknown -89	yes 78
#one>	no 40
#onee	yes -53
#onge	no 165	unknown -75	yes -100
#onit	no 40	unknown 53	yes -83
#onjo	no 93	unknown -41	yes -58
#onna	no 64	unknown -58
#onne	unknown 45
#onob	unknown 51
#ons>	no -115	unknown 71
#onso	no -60	unknown 102	yes -44
#ont>	unknown -42
#ook>	unknown 87	yes -107
#oote	no -72	unknown 67
#oper	no -57	yes 87
#opri	no -135	unknown 167	yes -47
#opro	no 54	yes -53
#or3a	no -87	unknown -87	yes 135
#ora>	no -49
#orah	no -102	unknown 88
#oram	unknown -53
#orat	unknown -46
#ore>	unknown 81	yes -81
#orit	unknown 56	yes -46
#orn>	no 59
#orni	no -134	yes 101
#orta	no 66
#orza	unknown -78	yes 111
#osit	no -69	unknown 144	yes -75
#osse	unknown -45
#ossi	no 109	unknown -59	yes -64
#osta	unknown 68	yes -44
#oste	no -43	unknown 110	yes -75
#ota>	unknown -97	yes 54
#ote>	no -95	unknown 139	yes -68
#otea	no 68	unknown -60
#otel	unknown 71	yes -42
#oter	no -72	unknown 67
#oteu	no 48	yes -68
#otla	unknown 44	yes -79
#oto>	yes 51
#otor	unknown -46
#otti	yes 42
#otto	unknown -65	yes 59
#ou3>	unknown 56
#ou3a	unknown 64	yes -80
#ou3i	no -66	unknown -57	yes 120
#ou7>	unknown -51
#ou7d	no 60	unknown -52
#ou7i	no 40	unknown -81
#ou9>	unknown 60	yes -41
#ou9a	unknown 40
#oua>	unknown -53	yes 59
#ouan	no -54
#ouar	unknown 53
#oub>	no -51	unknown 72
#ouba	no -63	unknown 47
#oube	no 102	unknown -67	yes -54
#oubi	yes -54
#oubl	unknown 48
#oude	no -56	yes 48
#oudi	no -63	unknown -55	yes 109
#oue>	no -65	unknown 96
#oues	unknown 86	yes -45
#oufo	no 131	unknown -75	yes -73
#oug>	unknown -46	yes 78
#ouga	unknown -44	yes 56
#ouh>	no 80	unknown -80
#ouha	no -77	yes 56
#ouho	no 148	unknown -102	yes -64
#ouil	no -63	unknown 143	yes -144
#ouir	unknown 48	yes -89
#ouja	no -69	unknown 99	yes -46
#oujd	unknown -59	yes 61
#ouka	no -50	unknown -60	yes 103
#oukh	no -62	unknown -85	yes 145
#oula	no 40
#oule	no -130	unknown 97
#oull	yes 54
#oulo	unknown 64	yes -41
#ouma	no 90	yes -57
#oune	unknown 46
#ouni	yes 54
#oupe	no 90	yes -68
#ouq>	no 139	unknown -87	yes -87
#ouqa	no -101	unknown 49	yes 54
#oura	no 54	unknown -76
#ouri	unknown 42	yes -40
#ourr	no -130	yes 95
#ours	no -62	yes 45
#ousa	no 94	yes -94
#ouse	no 60	yes -77
#ousi	no 119	unknown -88	yes -42
#ousk	unknown -105	yes 46
#ouss	yes -44
#oute	unknown 44
#outt	no -112	yes 77
#ouya	unknown -48
#ouz>	no 98	unknown -50	yes -49
#ouzi	no 98	unknown -97
#ouzn	no -97	yes 48
#ouzz	no 43
#ovis	unknown 51	yes -61
#ovo>	unknown 44	yes -84
#oya>	no -65
#pact	unknown 90	yes -60
#pagn	unknown 100	yes -63
#pann	unknown 48	yes -61
#pano	unknown -53
#papi	no 129	unknown -100	yes -45
#parb	unknown 85	yes -61
#part	no -45	unknown 102	yes -59
#pati	no -108	unknown 67
#peag	no -59	yes 49
#pein	unknown 131	yes -140
#pera	no -57	yes 87
#perc	no -57	unknown 102	yes -50
#perg	no 120	unknown -68	yes -59
#perm	no -69	unknown -52	yes 121
#pert	no -52	unknown 60
#peta	no 42	unknown -146	yes 93
#pete	no -83	yes 55
#peug	no -56
#phot	unknown 65	yes -55
#pia>	no 70	yes -79
#pick	no 97	yes -104
#piet	no -51	yes 71
#ping	no 67	unknown -42
#piqu	no 75	yes -54
#pisc	no 56	unknown -62
#pist	no -48	unknown -172	yes 187
#plac	no -44
#plag	no -53	unknown 91	yes -41
#plai	no -41	unknown 60
#plaq	no -42
#plas	no 48	yes -95
#plat	no -61	yes 79
#pli>	unknown 41
#plom	unknown 70	yes -44
#pneu	no 67	yes -54
#poin	unknown -43
#pos>	no -55
#posi	no -69	unknown 144	yes -75
#pot>	unknown 42
#pote	no 45
#poub	no 102	unknown -67	yes -54
#ppar	no -75	unknown 113
#ppor	no -79	unknown 95
#pray	yes -43
#prel	no -46	unknown 89	yes -44
#prie	no -135	unknown 167	yes -47
#prio	unknown 56	yes -46
#pris	no 66	yes -48
#proj	no 48	yes -83
#prop	no -135	unknown 167	yes -47
#qahw	no 58	unknown -51	yes -60
#qat>	no -86	unknown 138	yes -55
#qbel	no 87	unknown -104
#qdim	no -75	unknown 195	yes -122
#qef>	no -83	unknown -110	yes 162
#qelb	unknown 163	yes -127
#qell	no -61	unknown 54
#qet>	unknown 97	yes -63
#qiss	no 116	unknown -93	yes -44
#qleb	no -68	yes 95
#qqa>	no -101	unknown -230	yes 200
#qqat	no -79	unknown 121	yes -42
#qta3	no -58	yes 61
#qte3	unknown -45
#quad	unknown -58	yes 75
#quar	no -105	unknown 76
#quee	no -65	unknown 86
#ques	unknown 44
#r3a>	no -42	unknown -85	yes 119
#r7a>	no 81	yes -101
#r7at	unknown -93	yes 120
#r9o>	no -75	unknown 59
#r9ou	unknown -142	yes 72
#ra3>	unknown -75	yes 67
#ra3i	unknown -164	yes 180
#ra7>	no 46	unknown -46
#ra9m	no -129	unknown 174	yes -46
#rab>	no 51	unknown -75
#raba	no -44
#rabi	no 79	unknown -42
#rabn	no -86	yes 80
#rabt	no -41	unknown -178	yes 204
#race	no -64	yes 43
#rach	unknown -59
#ract	no 49	unknown -54
#rad>	unknown 49	yes -79
#radi	yes -43
#rage	no 49
#rah>	no -50	unknown -46	yes 93
#rain	yes -53
#rais	no 44	unknown -65
#rait	no -62	unknown 88
#raj3	no -42	unknown 103	yes -66
#raj>	no 49	yes -75
#raje	no -75	unknown 70
#rajl	unknown -57
#rak>	no -141	yes 81
#raka	no 48	unknown -51
#rakb	unknown -65	yes 72
#rake	unknown -73	yes 69
#rami	unknown 49	yes -54
#rand	yes -41
#rane	unknown 72	yes -74
#rani	no -61	yes 66
#rans	no -42	unknown 48
#rant	unknown -82	yes 77
#rapp	no -79	unknown 95
#rar>	no 162	unknown -104	yes -59
#rara	no -113	unknown 64
#rari	unknown -41
#ras>	unknown -118	yes 137
#rasa	no -43	yes 50
#rash	unknown 82	yes -69
#rasi	unknown -80	yes 67
#rass	unknown -104	yes 123
#rate	no -80	yes 84
#rati	yes 48
#rava	no 132	unknown -152
#ray>	unknown 74	yes -61
#raya	no 43
#rayu	no 93	unknown -87	yes -49
#razi	no -88	unknown -79	yes 166
#rbag	no -44	unknown -54	yes 100
#rbal	unknown -47
#rban	no 77	unknown -103
#rbec	unknown -74	yes 84
#rbia	unknown 48
#rbiy	no -85	unknown 157	yes -81
#rbna	unknown -54	yes 42
#rbou	unknown -94	yes 83
#rbri	unknown 85	yes -61
#rbt>	no -146	unknown 136
#rced	no -54	yes 70
#rceu	no -57	unknown 102	yes -50
#rch>	no -67	unknown -76	yes 145
#rcui	no 40
#rda>	no 80	yes -65
#rdin	no 50	unknown -71
#rds>	unknown -125	yes 61
#re3d	no 43	unknown -122
#re7t	no 93	unknown -82
#re9a	no -96	unknown 79
#re9n	no -40	yes 66
#re9o	yes -61
#reau	unknown 99	yes -74
#reb>	unknown -51
#reba	no -61	unknown -106	yes 154
#rebb	yes -62
#rebn	unknown -102	yes 77
#rebo	no 55	yes -90
#rech	unknown -57	yes 54
#redi	no -74	unknown 74
#ref>	unknown 96	yes -98
#refn	unknown 87	yes -53
#refo	no 52	yes -59
#reft	unknown 69
#reg>	no -77	unknown 90
#reil	no -59	unknown 87
#rej3	unknown -57	yes 60
#rej>	unknown -59	yes 59
#reje	no 52	unknown 55	yes -96
#rejj	no 90	unknown -160	yes 47
#rejl	unknown -100	yes 123
#rejn	no 146	unknown -119
#rejo	unknown 45	yes -77
#rekb	no -107	unknown -136	yes 227
#rele	unknown 88	yes -53
#remb	unknown 48
#ren>	no -99	yes 63
#repo	no -55
#rese	yes -71
#ress	no -54	yes 86
#rest	no -46	yes 52
#ret>	no -52
#reta	unknown 45	yes -65
#retr	unknown 82	yes -49
#reur	no 67	yes -59
#rfa>	unknown 41
#rfe9	no -92	unknown -152	yes 201
#rfou	no -55	unknown 113	yes -58
#rg3a	no -124	unknown 102
#rge3	no -72	unknown -56	yes 128
#rge>	no 110	unknown -69	yes -107
#rgen	no 67	unknown -94
#rgeu	no -106	unknown 103
#rha>	no -65	unknown -74	yes 139
#rhm>	unknown 46	yes -46
#ri7>	no 115	unknown -108
#ri7a	no -101	unknown 144	yes -72
#ri9>	yes 46
#ria>	yes -67
#riad	yes -55
#rib>	no 41
#riba	unknown 52	yes -44
#ricu	no -114	unknown 122
#ricy	unknown -70	yes 41
#rid>	unknown 85	yes -102
#rida	unknown 131	yes -115
#rier	unknown 62
#riet	no -135	unknown 167	yes -47
#rigo	unknown 62
#rih>	no -109	unknown 112
#riha	no -154	unknown 231	yes -146
#rika	unknown 77
#rill	unknown -67	yes 45
#rin>	no 105	unknown -59	yes -57
#rina	no -91	yes 70
#rine	no 63
#rior	unknown 56	yes -46
#riot	no -54	unknown 55
#ripo	unknown -72	yes 90
#riqu	no 60	yes -61
#rir>	no 106	unknown -77	yes -42
#riss	no -149	unknown -67	yes 190
#rist	no 162	unknown -72	yes -110
#rit>	unknown 58	yes -81
#rium	no -91	unknown 146	yes -84
#rive	no -69	unknown 62
#riw>	unknown 54
#riz>	unknown 101	yes -66
#rj3a	no -86	unknown 161	yes -104
#rj3o	no -63	unknown 106	yes -45
#rja3	no 123	unknown -66	yes -60
#rja>	unknown -41
#rjan	no 117	unknown -114
#rjat	no -65	yes 65
#rjel	unknown -122	yes 138
#rjem	unknown -79	yes 45
#rjli	unknown -63	yes 90
#rjo>	no 44
#rkab	no -72	unknown -87	yes 141
#rkeb	unknown -56	yes 56
#rkel	no 107	unknown -120
#rki>	no -109	unknown 120
#rkll	no 67	unknown -90
#rkya	no -126	unknown 189	yes -84
#rlin	unknown 46	yes -52
#rma>	no -75	unknown 116	yes -40
#rmad	no -76	unknown -47	yes 119
#rmah	unknown -70	yes 73
#rmaw	unknown -49	yes 61
#rme>	no 134	unknown -42	yes -102
#rmel	no 60
#rmis	no -71	yes 111
#rmiy	no -97
#rmoi	no -104	unknown -104	yes 170
#rmou	no -77	yes 49
#rne>	no 99	unknown -89
#rnet	no -45
#rni>	unknown -98	yes 120
#rnic	no -134	yes 101
#rnou	no -45	yes 42
#ro7>	no 164	unknown -142	yes -83
#roba	no 102	unknown 44	yes -129
#roca	no 66	yes -41
#roch	unknown 56
#rois	no -53	yes 77
#roje	no 48	yes -83
#rokb	no -54	yes 82
#roke	no -76	unknown -99	yes 174
#rokk	no 128	unknown -126
#ron>	no -101	unknown 64
#rond	no 52
#ropr	no -135	unknown 167	yes -47
#ros>	no -45	unknown 68
#rott	yes 40
#rou3	yes -80
#rou7	unknown -76	yes 43
#roub	no -89	unknown 90
#roud	no 65	yes -74
#roue	no -51	unknown 90
#rouh	no 50	yes -77
#roui	unknown 54	yes -54
#rouj	unknown -95	yes 68
#roul	no 89	unknown -81
#rour	no -62	yes 62
#rous	no 54
#rovi	unknown 51	yes -61
#rqat	no -87	unknown 165	yes -85
#rqo>	no -91	unknown 176	yes -110
#rrak	no 91	unknown -62
#rras	yes 50
#rre7	no 115	yes -201
#rre9	no 91	unknown -40	yes -60
#rre>	no 83	unknown -80
#rreb	no 153	unknown -175
#rrec	no -70	unknown 45
#rref	yes -82
#rreg	no -70	unknown 135	yes -78
#rrej	no -94	unknown 91
#rri7	unknown 58	yes -52
#rri>	unknown -100	yes 74
#rrie	unknown 65
#rrit	no 173	unknown -98	yes -127
#rro>	no -117	unknown -42	yes 154
#rron	no -41	unknown -45	yes 65
#rrou	unknown -144	yes 91
#rrsa	no -105	unknown -152	yes 236
#rrsi	no -48	unknown -93	yes 134
#rrso	no -42	unknown -48	yes 76
#rsa>	no -83	unknown -82	yes 151
#rsat	no -67	unknown -48	yes 111
#rsem	unknown 45
#rset	no -135	unknown 212	yes -88
#rsin	no -48	unknown -93	yes 134
#rso>	unknown -117	yes 147
#rsou	unknown -98	yes 91
#rtab	no 139	unknown -99	yes -58
#rtai	no -63	unknown 98
#rtch	no 80	unknown -63
#rte>	unknown 50	yes -40
#rtea	no -61	unknown -87	yes 121
#rtem	no -124	unknown 176	yes -60
#rten	yes -67
#rter	unknown 110	yes -117
#rtes	unknown 75	yes -64
#rteu	unknown -72	yes 90
#rtha	yes -68
#rtin	no -60	unknown 128	yes -65
#rtne	yes -68
#rto>	no 76	unknown -100
#rue>	no -155	unknown 95	yes 55
#rure	unknown 42
#rveu	no -124	unknown -56	yes 125
#rvic	no -62	unknown -40	yes 89
#rvoi	yes -100
#rwid	no -45
#rya>	no 159	unknown -198
#rzat	unknown -78	yes 111
#rzou	unknown -44	yes 56
#s2ou	no 44	yes -40
#s7a7	no 185	unknown -152	yes -49
#s7ab	no -64	unknown 56
#s7i7	no 42	yes -86
#s9ef	no -41	unknown 112	yes -76
#sa3i	no 96	unknown -57	yes -47
#sa9>	no 55	unknown -178	yes 56
#sa9f	unknown 70	yes -47
#sab>	no 47	yes -54
#sac>	yes 46
#sadm	no 90	unknown -60
#sadr	unknown -72	yes 99
#safi	no 105	unknown -47	yes -64
#sage	yes 42
#sahb	unknown -71	yes 99
#said	no 139	unknown -88	yes -70
#sain	no 234	unknown -161	yes -83
#sake	no 75	yes -89
#sakh	no -109	unknown 165	yes -78
#sakn	yes -54
#sal>	no -78	yes 61
#sale	no 206	unknown -115	yes -112
#sali	no -124	unknown 143	yes -55
#sall	no -68	unknown 54
#salm	no 126	unknown -75	yes -52
#sama	yes -61
#sams	no -114	unknown 152	yes -90
#samu	no -47	unknown -154	yes 202
#san>	unknown -67	yes 45
#sand	yes -52
#sani	no -79	unknown -64	yes 125
#saou	unknown 115	yes -100
#saqi	no -138	yes 75
#sar>	no 192	unknown -123	yes -109
#sara	no 85	unknown -47	yes -46
#saro	no -41	unknown 76
#sas>	no 48	yes -43
#sass	no -88	unknown -40	yes 67
#sat>	unknown -78	yes 43
#sati	no 142	unknown -109	yes -55
#sawe	no 90	unknown -45	yes -47
#sayg	unknown -48	yes 42
#sba3	unknown -151	yes 170
#sbab	no -77	unknown 119	yes -44
#sbag	unknown 79	yes -89
#sbe3	no -97	unknown -79	yes 149
#sbeg	no 72	yes -90
#sbit	yes 72
#sbou	unknown 91	yes -55
#scen	no -77	unknown 89
#sch>	no -84	unknown -89	yes 169
#scin	no 56	unknown -62
#scoo	no -72	unknown 67
#sder	no -49	unknown -47	yes 96
#se77	no 137	unknown -260	yes 92
#se7t	no 233	unknown -130	yes -112
#se9>	unknown 68	yes -90
#se9f	unknown -111	yes 130
#seba	no -71	unknown 87
#sech	no -92	unknown 157	yes -76
#seco	unknown 124	yes -103
#sed>	no 41	yes -50
#sedd	no -90	unknown -57	yes 150
#sedr	no -61	unknown -87	yes 143
#see>	unknown 45
#sefr	no -50	unknown 76
#seft	unknown 76	yes -138
#seig	no 45	yes -56
#sejj	yes -57
#sejl	unknown 112	yes -77
#sek>	yes -61
#sekr	no 68	unknown -66
#sel3	no -77	unknown -71	yes 128
#selt	no 58	yes -53
#sem>	unknown -42
#seme	unknown -114	yes 77
#semm	no 68	yes -120
#senc	no -84	unknown 93	yes -46
#senn	no 91	yes -54
#sens	no -113	unknown 109
#ser9	no -62	unknown 85
#ser>	yes 47
#seri	unknown 110	yes -126
#serq	unknown 53	yes -83
#serr	unknown 53	yes -76
#sert	no 149	unknown -138
#serv	yes 42
#serw	no -129	unknown 235	yes -115
#ses>	no 77	unknown 71	yes -146
#set>	no -65	yes 70
#seur	no -45	unknown 61
#sewr	unknown 41	yes -60
#seww	no -83	yes 63
#sghi	unknown -50	yes 68
#side	no 60
#sidi	no 79	unknown -51
#sieg	no -129	unknown 68	yes 43
#sier	unknown 85	yes -76
#sieu	unknown 80	yes -54
#sif>	no 65	unknown -146	yes 64
#sifa	unknown -59	yes 83
#sife	no -71	unknown 62
#sift	no 64
#sin>	no 42	unknown -63
#sini	no -63	unknown 66
#siny	no -83	yes 85
#sir>	yes -70
#sira	unknown 54	yes -57
#sis>	no -105	unknown -116	yes 162
#sit>	unknown 50	yes -76
#sito	no -132	unknown 49	yes 50
#siye	no 66	unknown -44
#sket	no -62	yes 69
#skha	no -40	unknown 83	yes -43
#skho	no -62	yes 55
#skin	no 52	yes -54
#skli	no 43	unknown -85
#sla>	no -83	yes 83
#slam	no 127	unknown -184
#sma>	no -152	unknown 90
#smah	no -142	unknown 149
#smar	no -86	unknown 134	yes -47
#smat	unknown 73	yes -89
#sme7	no 90	yes -117
#smeh	no -43	unknown -72	yes 109
#smit	unknown -53	yes 49
#smiy	no -62	unknown 71
#sna>	unknown -56
#snac	no -112	unknown 100
#snan	no -76	unknown -91	yes 164
#sni>	unknown 51
#snin	no -54	yes 50
#soci	no -59	unknown 103	yes -42
#sokk	no 52	yes -58
#sol>	no 70	unknown -63
#sola	no -49
#sole	no -73	unknown 79
#sor3	no -87	unknown -87	yes 135
#souk	no -52	yes 53
#soun	no 159	unknown -123	yes -72
#sour	no -62	unknown 52
#sous	no 117	unknown -99
#spra	yes -43
#sque	no -95	unknown 71
#sr9o	no -48	unknown 107	yes -68
#sra>	no -48
#srat	unknown -50
#sre9	unknown 73	yes -64
#sro>	no 43	yes -47
#srqo	no -159	unknown 221	yes -145
#ss9e	no -41	unknown 97	yes -92
#ssa>	no 53
#ssag	yes 49
#ssai	no 218	unknown -182	yes -59
#ssal	no -50	yes 49
#ssam	no 73
#ssan	unknown -109	yes 111
#ssao	unknown 48	yes -89
#ssat	no 116	unknown -196	yes 46
#ssba	unknown 98	yes -111
#ssch	no -68	unknown -98	yes 158
#sse7	no 163	unknown -95	yes -70
#ssed	no -128	yes 69
#ssef	unknown 91	yes -98
#ssel	no -50
#ssem	unknown -113	yes 89
#ssen	yes -60
#sses	no 160	unknown -152	yes -123
#sset	unknown -122	yes 143
#sseu	no -83	unknown 119	yes -49
#ssha	unknown -89	yes 41
#ssi>	no -47	unknown -125	yes 173
#ssie	unknown 79	yes -75
#ssil	no -51	unknown 77	yes -40
#ssin	unknown -74	yes 81
#ssir	no -56	unknown 138	yes -93
#ssis	no -81	unknown -43	yes 112
#ssit	no 44	yes -78
#ssma	no 51
#ssna	unknown -66	yes 57
#ssni	yes -61
#sso>	yes 75
#sson	no 69	unknown 65	yes -146
#ssou	no 82	yes -56
#ssra	yes -45
#ssui	unknown 43
#sta7	unknown -115	yes 78
#sta>	no -49	yes 77
#stah	no 52	yes -74
#stan	unknown 71
#stel	no -72
#ster	no -104	unknown 120
#stha	no -115	unknown 73
#stiq	no -63	unknown 125	yes -63
#sto>	no 89	unknown -43	yes -49
#stop	no -45	yes 47
#stor	unknown 107	yes -86
#stou	no 83	unknown -132
#stre	no 145	unknown -100	yes -66
#suie	no -95	unknown 129	yes -51
#sult	unknown 53
#sure	no -77	unknown 41
#surt	yes -67
#sway	no -74	yes 45
#t2ad	no 205	unknown -156	yes -56
#t3a>	no -85	unknown 66
#t3at	no -58	unknown -47	yes 107
#t3we	no 104	unknown -69	yes -79
#t7re	no 86	unknown -109
#t9as	no 138	unknown -95	yes -44
#t9el	no 84	unknown -97
#t9ou	no -80
#t9se	unknown 70	yes -42
#ta3>	no -82	unknown 107
#ta3j	no -64	unknown 46
#ta3w	unknown 122	yes -136
#ta7o	no -50	unknown 46
#tab>	no -51	yes 63
#tabi	unknown 70	yes -89
#tabl	no 69	unknown -85
#tach	yes -82
#tad>	no 46	unknown -109
#tadr	no 93	unknown -52	yes -40
#tafi	no -103	yes 123
#tage	no 68	yes -62
#tags	no -77	unknown 133	yes -57
#taha	no -72	yes 78
#tail	no -63	unknown 98
#tair	yes -46
#taji	no -48	unknown -118	yes 152
#tal3	no 85	unknown -89
#tal>	no 153	unknown -117	yes -64
#tali	no 58	unknown -128	yes 48
#taly	no -113	unknown 172	yes -60
#tan>	yes -45
#tana	unknown 45	yes -51
#tanc	yes -40
#tang	no -69	unknown 128	yes -58
#tani	no -55	unknown 43
#tanj	no -66	yes 69
#tany	unknown -84	yes 105
#taou	no -99	unknown -65	yes 139
#tar>	unknown -49	yes 62
#tara	no -87	yes 53
#tard	unknown -57	yes 49
#tare	unknown 57	yes -57
#tarf	unknown 57	yes -46
#taro	no -121	unknown 51	yes 57
#tass	no -127	unknown -79	yes 156
#tata	no 46	unknown -60
#tawn	no -47	yes 52
#tay7	unknown 47	yes -95
#tay>	unknown -53
#taya	no -58	unknown 69
#tayh	no -105	yes 118
#tayy	no 102	yes -137
#taza	no 56	unknown -70
#tbak	no 106	unknown -81
#tbar	unknown -41
#tbat	no 49	unknown -46
#tbe3	unknown -67
#tbed	no -103
#tben	unknown -124	yes 62
#tbou	unknown 84	yes -46
#tch>	yes 42
#tcha	unknown 60	yes -54
#tche	no 50	unknown -50
#tcho	no 60	unknown -111
#tchq	unknown 102	yes -81
#tdar	no 152	unknown -123
#tder	no 141	unknown -43	yes -98
#te3a	no 76	unknown -106
#te7>	no 44	yes -76
#te7r	unknown -56	yes 70
#te9b	unknown 67	yes -43
#te9e	no -55	unknown -82	yes 116
#tebl	no 205	unknown -218
#tebn	unknown -46
#tebr	no -50	unknown -95	yes 149
#tech	yes 50
#ted>	no -105	unknown 129
#tef>	no -69	unknown -113	yes 172
#teff	no -45	unknown -81	yes 121
#tefo	no -100	unknown -103	yes 180
#tel3	no 108	unknown -40	yes -68
#tel>	no -47	unknown 45
#tela	no -68	unknown 102
#teli	no -44	yes 57
#tell	no -64	unknown -58	yes 125
#telt	unknown -58	yes 58
#tem>	no 125	unknown -59	yes -70
#teme	no -124	unknown 176	yes -60
#temo	no -61	unknown 93
#temp	no -83	yes 55
#tenn	no -47	unknown 96	yes -45
#tens	yes -67
#tent	no -56	yes 41
#ter>	unknown 50
#tera	no -115	yes 105
#terf	no -43	unknown -210	yes 200
#teri	unknown 44	yes -50
#tern	unknown -62	yes 81
#terr	yes 58
#tes>	unknown 96	yes -64
#teui	yes -65
#teur	yes -46
#teus	no 146	unknown -96	yes -52
#teyy	unknown -164	yes 99
#tfa>	no -44	unknown -117	yes 143
#tfah	unknown -64
#tfaw	no -69	yes 43
#tfe9	unknown 49
#tfek	no -115	unknown -140	yes 217
#tfel	unknown -108	yes 129
#tfi>	no -61	unknown -132	yes 190
#tfin	no 100	unknown -62
#tfo>	no 218	unknown -200
#tghe	unknown 70
#tgol	no -60	unknown 111	yes -55
#ther	no -53	unknown -43	yes 96
#thom	no 82	unknown -53
#tich	no -114	unknown 130
#tier	unknown -42	yes 48
#tik>	no -150	unknown 218	yes -124
#tili	no -48
#tin>	no -119	yes 133
#tinc	no 161	unknown -107	yes -99
#tine	yes 42
#tini	no 126	unknown -63	yes -61
#tiqu	yes -59
#tira	no -253	unknown 179
#tise	unknown -57
#tiss	no -166	unknown 174	yes -92
#tiyo	unknown 80	yes -85
#tjer	no 45	unknown -75
#tjra	unknown -87	yes 56
#tjre	no 84	unknown -71
#tkeb	no -93	unknown -168	yes 238
#tkes	unknown -74	yes 52
#tkha	no 72	yes -86
#tkhl	yes 55
#tkhn	unknown -98	yes 65
#tkit	no 53	unknown -73
#tkse	unknown -129	yes 107
#tla3	no -115	unknown 45	yes 65
#tla9	no 95	unknown -109
#tleb	no 67	yes -46
#tlef	no 58	yes -57
#tlfa	yes -79
#tlgh	unknown 60
#tlou	no -125	unknown -68	yes 183
#tlwa	no -54	unknown -79	yes 130
#tma>	unknown -150	yes 103
#tmes	no 245	unknown -174	yes -82
#tmma	unknown -65
#tna>	no 47
#tnac	unknown -76	yes 58
#tnef	unknown -68	yes 54
#tner	yes -68
#tnfe	unknown 96	yes -82
#tni>	unknown -46
#tobi	no -101	unknown 45	yes 54
#toil	unknown 103	yes -62
#toir	unknown -85	yes 47
#toit	no -52
#tond	unknown 45
#tono	unknown 51
#top>	no -47
#tore	unknown 107	yes -86
#tors	no -122	unknown -200	yes 256
#tou3	yes -41
#tou7	no 95	yes -62
#toua	no -45
#toub	unknown 59
#touc	no -155	unknown 240	yes -160
#toun	no -82	unknown 81
#tout	unknown 162	yes -154
#tqas	no 76	unknown -72
#tqet	no -71	unknown -56	yes 106
#tqle	no -106	yes 124
#tqte	no 42	unknown -47
#tra9	unknown 106	yes -74
#tra>	no -64
#trai	yes -43
#tram	unknown -40
#tran	unknown 70	yes -53
#tras	unknown -85	yes 110
#trat	no -72	yes 51
#tre>	yes -49
#tren	no -99	yes 63
#tres	unknown 61	yes -52
#tri9	yes 52
#tric	no -48	unknown 62
#trin	no 54
#trip	unknown -72	yes 90
#triq	no 45
#tro>	unknown 51
#tros	no -52	unknown 76
#trot	yes 40
#trou	unknown 74	yes -52
#trov	unknown 51	yes -61
#tsab	no 116	unknown -75	yes -41
#tsad	no 56
#tsaw	no 48
#tsed	unknown -94	yes 55
#tsel	no -143	unknown 92
#tsen	no 101	unknown -52	yes -49
#tsre	unknown 73	yes -44
#tsrq	no -52	unknown 84
#tsse	no -125	yes 87
#tta>	no 44
#ttat	unknown -78
#ttch	no -58	unknown 76
#tte3	no 56
#ttel	unknown -86	yes 51
#ttes	no -86	unknown 176	yes -90
#tti>	no -80	unknown 77
#ttin	yes 42
#ttit	unknown -50
#ttoi	unknown -65	yes 59
#tudi	no -71	unknown 139	yes -86
#ture	no -45
#tuya	unknown 64	yes -53
#twe9	yes -59
#u3i>	no -66	unknown -57	yes 120
#u7do	yes 40
#u7in	no 53	unknown -156
#uad>	unknown -58	yes 75
#uar>	unknown 89	yes -62
#uari	no -91	unknown 146	yes -84
#uba>	no -43	unknown 80	yes -52
#ubel	no 102	unknown -67	yes -54
#uble	no 65	yes -71
#ubli	no -40	unknown 56
#uces	no -67	unknown 79
#uch>	no -77	unknown 133	yes -58
#uche	unknown -68	yes 70
#ucho	yes -56
#ucti	no 78	yes -125
#uda>	unknown 51
#ude>	no -136	unknown 44	yes 43
#udi>	no -56	unknown -138	yes 181
#udia	no -113	unknown 145	yes -40
#uee>	no -65	unknown 86
#uffe	unknown -42
#ufo>	no 208	unknown -163	yes -114
#uga>	unknown -44	yes 56
#ugeo	no -56
#uha>	no -77	yes 56
#uhom	no 148	unknown -102	yes -64
#uido	no -59
#uie>	no -44	unknown 96	yes -60
#uig>	no -65	unknown 100	yes -42
#uil>	yes -65
#uill	no -46	unknown 91	yes -73
#uin>	unknown 55	yes -56
#uira	unknown 48	yes -89
#uite	no -75	unknown 115
#uja>	no -69	unknown 99	yes -46
#ujda	unknown -59	yes 61
#uka>	no -53	yes 73
#ukai	unknown -121	yes 112
#ukh>	no -149	unknown -128	yes 252
#ukha	yes 57
#ula>	unknown -59	yes 55
#ulan	unknown -67	yes 100
#ulay	unknown 66	yes -102
#ule>	no -68	yes 47
#ulev	no -130	unknown 137
#ulil	no 110	unknown -74
#ulla	yes 54
#uloi	unknown 70
#ulou	yes -70
#ulta	unknown 53
#ulur	no -81	unknown -62	yes 144
#uma>	no 76	yes -54
#umat	no -76	yes 96
#une>	no -56	unknown 79
#unet	unknown 93	yes -98
#uni>	unknown -55	yes 86
#upe>	no 120	unknown -59	yes -76
#uqa>	no -101	unknown 49	yes 54
#ura>	unknown -52
#urea	unknown 99	yes -74
#ures	no -46	unknown 97	yes -49
#urge	no 67	unknown -120
#uri>	no -52	unknown -42	yes 77
#urie	no -46
#urik	no -78	unknown 134	yes -64
#urin	no -81	unknown 103	yes -81
#uris	no 125	yes -131
#urit	no -78	unknown 87
#uro>	unknown 47
#urri	no -130	yes 95
#urs>	no -69	unknown 69
#urse	unknown 45
#urte	yes -67
#usa>	no 94	yes -94
#use>	yes -59
#usi>	no 119	unknown -88	yes -42
#usin	no -75	unknown 144	yes -75
#usko	unknown -105	yes 46
#usse	unknown 40	yes -84
#ussi	no -49	unknown 71
#usta	no -59	unknown 41
#ustr	no 97	unknown -51	yes -59
#uta>	unknown -64
#uteu	no 61	yes -64
#uti>	unknown -122	yes 86
#uto>	no 89	yes -104
#utre	no 184	unknown -135	yes -77
#utte	no -169	unknown 224	yes -111
#uya>	unknown -48
#uyau	unknown 64	yes -53
#uzin	no 107	unknown -100
#uzni	no -97	yes 48
#uzze	no 43
#vabo	unknown 44	yes -53
#vais	no -43	unknown 91	yes -84
#vane	no 49	unknown -84
#vant	no -43
#vard	no -130	unknown 137
#vase	no 73	yes -128
#vehi	yes -40
#vel>	no -49	unknown 83
#velu	yes -61
#veme	no -46	unknown 89	yes -44
#ver>	no -51	yes 72
#verg	unknown -101	yes 46
#verr	no 45	unknown 47	yes -149
#vert	no -79	unknown 65
#veur	no -155	yes 84
#vice	no -62	unknown -40	yes 89
#vier	no -47	unknown 196	yes -150
#vile	no -123	yes 94
#vill	unknown -82	yes 67
#vira	unknown -47
#vis>	unknown 54	yes -62
#vise	unknown 51	yes -61
#voir	yes -100
#vois	unknown 51	yes -97
#voit	no -48	yes 46
#vol>	unknown 47
#vola	unknown -100	yes 97
#volt	no 89	unknown -53	yes -43
#vrai	no 44	unknown -65
#vreu	no 67	yes -59
#w9e3	no 45	unknown -57
#w9ef	no -92	unknown 70
#wa7e	unknown -51
#wa9f	unknown -69	yes 82
#wa9t	no 167	unknown -107	yes -73
#wab>	yes -67
#wach	unknown 89	yes -56
#wahe	no 141	unknown -86	yes -55
#wajb	no -68	yes 103
#wakh	no 145	unknown -155
#waki	unknown 46
#wala	no 46	unknown -48
#wali	no -51	yes 58
#wall	unknown -172	yes 131
#walo	no 59	unknown -45
#ware	no -88	unknown 132	yes -58
#wat>	unknown -70	yes 90
#waw>	no -112	yes 82
#waye	unknown 40	yes -42
#wayj	no 97	unknown -57	yes -59
#wbch	unknown 72	yes -54
#wch>	unknown 48	yes -55
#we7d	no -104	yes 97
#we99	no 126	unknown -83	yes -57
#we9e	unknown 117	yes -142
#we9f	yes -44
#we9t	unknown 41	yes -53
#web>	unknown -64
#wed>	no 68	unknown -77	yes -63
#wedn	no -103	unknown -179	yes 254
#weh>	yes 42
#wejh	no -77	unknown -53	yes 126
#weld	yes 46
#wer9	unknown 90	yes -84
#west	no 111	unknown -105
#wet>	no 89	yes -65
#wgef	unknown -69	yes 92
#wha>	unknown -82	yes 118
#whom	unknown 66	yes -48
#wi9a	unknown 62	yes -73
#wia>	unknown -77	yes 104
#wich	no 66	yes -78
#wid>	no -46	unknown 96	yes -69
#wida	no -54
#wiya	yes 47
#wja3	no -40	unknown -72	yes 111
#wje3	no -40	yes 75
#wla>	no 68	unknown -48
#wld>	no -77	unknown 114	yes -53
#wldi	no -50	yes 40
#wli>	unknown -92	yes 55
#wlid	no 72	yes -43
#wni>	no 91	unknown -76
#wra9	unknown 44
#wrat	unknown 41	yes -60
#wrek	no -58	unknown -77	yes 117
#wsel	no 79	unknown -88
#wst>	unknown 40
#wwej	no 58	yes -51
#wwel	no -91	unknown 48
#wwer	no -51	yes 76
#wwet	no 89	yes -65
#wya>	no 121	unknown -76	yes -52
#xtin	no 69	yes -76
#y3ou	no -43	unknown 88	yes -48
#y7el	no -67	unknown 120	yes -57
#y7re	unknown -100	yes 121
#y9ou	no -145	unknown 165
#y9te	no -73	unknown 92
#ya3n	no 197	unknown -180
#yada	unknown -45
#yah>	unknown 92	yes -53
#yala	no -49	unknown 49
#yaln	yes 65
#yalo	no -74	unknown 122	yes -48
#yam>	unknown -41	yes 58
#yan>	no 84	unknown -110
#yana	no -52	unknown 54
#yani	unknown -139	yes 125
#yara	no -70	unknown 106
#yass	no -91	yes 125
#yat>	unknown 57	yes -66
#yata	unknown -40	yes 74
#yau>	unknown 57	yes -57
#ych3	no -80	unknown 160	yes -81
#yche	no -152	unknown -46	yes 163
#ychk	no -79	unknown 80
#ycle	unknown -86	yes 55
#yda>	unknown 75	yes -93
#ydat	no -58
#ydeh	no 133	unknown -65	yes -87
#yder	no -62	unknown -64	yes 120
#ydha	no 93	unknown -117
#ydi>	unknown -81	yes 68
#ydih	unknown -79	yes 96
#ydir	no -53
#ydkh	no -91	yes 72
#ydor	no -130	unknown -150	yes 237
#ydou	unknown -54	yes 67
#ydrn	unknown -60	yes 93
#ydrr	no -86	yes 66
#ye7>	no 47	unknown -227	yes 144
#ye9>	no 47
#yeb>	no 124	yes -111
#yedd	no -56	unknown -56	yes 111
#yef>	no 40	unknown 51	yes -143
#yeg>	no 106	unknown -128
#yej>	yes -50
#yeq>	no -47	yes 68
#yer>	no 64	unknown -93
#yett	unknown 57	yes -41
#yghe	no 112	unknown -74	yes -41
#yghl	no -56	unknown -48	yes 100
#ygol	unknown 61
#ygou	no -88	unknown 64
#yha>	no -95	unknown 95
#yhde	no -92	unknown -126	yes 177
#yjaw	no -60	unknown 53
#yji>	yes -69
#yjiw	no 114	unknown -64	yes -71
#yjri	unknown 77	yes -103
#ykhe	unknown -61	yes 54
#ykhl	no -47	unknown 66
#ykhr	no -117	unknown 125
#yma>	no 158	unknown -103	yes -66
#ymch	no 74	unknown -149	yes 52
#yna>	no -58	unknown 117	yes -61
#ynch	no 121	yes -152
#ynze	no 40	unknown -60
#youn	unknown 41
#yra>	no -66	unknown 115	yes -66
#yrat	unknown -48	yes 51
#yser	no 154	unknown -109	yes -65
#yseu	no -136	unknown 202	yes -72
#yssi	no -50	unknown 41
#ytbe	no -112	yes 86
#yti>	no 99	unknown -55	yes -52
#ytle	no 51	unknown -59
#ytna	no 55	yes -93
#yto>	no -110	unknown 59
#ytou	no -129	yes 51
#yure	no 93	unknown -87	yes -49
#ywje	yes 48
#yydo	no 42	unknown -92	yes 41
#yye7	no 83	unknown -198	yes 103
#yyed	no 213	unknown -136	yes -119
#yyer	unknown -125	yes 124
#yyto	no -156	unknown 107
#zad>	yes -57
#zade	unknown -70	yes 69
#zago	no -48	yes 77
#zaj>	unknown -104	yes 72
#zal>	no -61	unknown 69
#zan>	no -65	unknown 142	yes -93
#zat>	no -45
#zdem	no -142	unknown 88	yes 48
#zeg>	no 97	yes -72
#zel9	unknown -82	yes 105
#zel>	unknown 56
#zela	no 204	unknown -131	yes -116
#zell	no -44
#zeln	no 114	unknown -72	yes -64
#zen>	unknown 43	yes -45
#zer9	no -114	unknown -41	yes 132
#zer>	no 43
#zerb	unknown 40
#zeyy	unknown -125	yes 124
#zid>	unknown 98	yes -75
#zila	no -48	yes 77
#zina	no 106	unknown -115
#zit>	no 51	unknown -63
#zito	no -68	unknown 79
#zjaj	no -41
#zlat	no 216	unknown -215
#zle9	unknown -142	yes 155
#zn9a	unknown -54	yes 47
#znik	no -97	yes 48
#zon>	no -48	unknown 84	yes -47
#zoug	unknown -44	yes 56
#zouh	unknown -91	yes 75
#zoun	no -50	unknown 56
#zrab	no 46	yes -51
#zre9	no -56	unknown -73	yes 128
#zrib	unknown 52	yes -44
#zyan	unknown -116	yes 76
#zza>	unknown -85	yes 62
#zzaf	unknown 85	yes -77
#zzan	no -83	unknown 56
#zzat	unknown 40
#zzer	no 43
#zzit	no -87	unknown -94	yes 147
#zzo>	no -49
#zzou	unknown -87	yes 110
1	no -102	unknown 152	yes -64
10h	no -75	yes 41
11	yes -54
12	no 69	yes -65
12000	no -47	unknown 69
14	no -54	unknown 114	yes -66
15	unknown -64	yes 61
18	unknown -110	yes 80
20	no 140	unknown -84	yes -75
22	no -48	unknown -44	yes 92
35	no -72	unknown 86
3a2ila	no 123	unknown -62	yes -104
3achoura	no -67	yes 63
3ad	unknown 89	yes -98
3add	unknown -106	yes 58
3afak	no -41	unknown 65
3afakom	no -70	yes 40
3am	unknown -45
3amer	no -111	unknown 50
3aref	no -117	unknown 147
3dem	no -68	unknown -136	yes 195
3edd	no 50	unknown -97
3emmerna	no -44
3emmernah	no 47	yes -97
3emmi	no 52	unknown -127	yes 54
3end	unknown 68	yes -68
3endha	unknown -137	yes 110
3endhom	no -193	unknown 127
3endi	no 42	yes -48
3endna	no -50
3endo	yes 55
3eyett	no 73	unknown -65
3eyyet	no 53	yes -51
3eyyetna	no 48	yes -52
3imara	yes 73
3inha	no -207	yes 222
3ini	no 71	unknown -63
3iniya	unknown -98	yes 88
3lach	unknown 49
3lia	no -82	unknown 42	yes 41
3lih	unknown -58	yes 62
3liha	yes -46
3likom	unknown 44
3lina	no 46	unknown -46
3liya	no -90	unknown 126	yes -75
3mmerna	no 164	unknown -104	yes -61
3ndha	no -82	unknown -99	yes 176
3ndi	no -74
3ndo	no 84	unknown -59
3on9i	unknown -52	yes 87
3otla	no 64	yes -96
3refna	unknown 103	yes -67
3reftch	no -65	unknown 104
3tani	no -55	unknown 42
3tithom	no 67	unknown -56
4	no -44
4h	no -51	yes 64
4x4	unknown -69	yes 74
5	unknown -43	yes 58
60	no 96	yes -75
7	no -73	unknown -65	yes 136
7aja	no -41	unknown 65
7ajra	unknown 65	yes -84
7amla	no -53	unknown -53	yes 103
7amra	no -52	unknown 134	yes -80
7anout	unknown 68	yes -57
7anouti	no 77	unknown -67
7awlo	no 44	yes -84
7bess	no -68	unknown 69
7dana	no 73	yes -60
7daya	no 52	unknown -91
7did	no -76	unknown -65	yes 122
7dida	no -75	unknown -198	yes 226
7ed	no 135	unknown -81	yes -54
7ejra	no -69	unknown 87
7ekk	yes -40
7ekkit	yes 69
7ell	unknown -78	yes 45
7ellit	no -117	unknown -66	yes 168
7essa	no 80	unknown -61
7eyyed	no 213	unknown -136	yes -119
7it	no -73	unknown 69
7jar	no -111	yes 61
7jer	unknown -53	yes 49
7jra	no -93	yes 45
7llit	no -129	unknown 97
7mar	no -76	unknown 160	yes -99
7mer	unknown -69	yes 73
7na	no 92	unknown -83
7ofra	no -120	yes 65
7re9	no -68
7ta	no 45
7wajbi	no -78	unknown -41	yes 118
7wayej	yes -79
7wayj	no 133	unknown -115
8	yes -82
80	no 48	yes -58
9ahwa	no 65	yes -82
9bel	no 76	unknown -68
9d	no -46	yes 55
9dam	no -47
9dim	no -161	unknown 122
9ed	no 137	unknown -99	yes -52
9eddam	no -75	unknown 65
9er3a	no -84	unknown -53	yes 120
9rib	unknown -90	yes 44
9te3	no 49	yes -108
=answer: no	no 97	unknown -44	yes -53
=answer: unsure	no -93	unknown 137	yes -53
=being: animal	unknown -50
=danger: now	no 86	unknown -156
=danger: over	no -67
=danger: plea	no 52	unknown -177	yes 54
=danger: present	no -56	yes 58
=danger: put-out	no 48	unknown -70
=distress: distress	no 69	unknown -108
=document: carte_grise	no 56	yes -88
=document: constat_degat_des_eaux	unknown 49	yes -82
=document: devis_ou_facture	unknown 68	yes -89
=document: photos	yes -40
=document: recepisse_plainte	no -97	unknown 118
=hedge: hedge	no -76	unknown 145	yes -76
=idiom: figure	no 59	unknown -83
=idiom: part	no -57	unknown 111	yes -60
=idiom: traffic	no 66	unknown -56
=injuries no	no 262	unknown -173	yes -88
=injuries no rather	no 254	unknown -141	yes -126
=injuries no sure	no 262	unknown -180	yes -81
=injuries none	no -57	unknown 114	yes -56
=injuries unknown	unknown -61
=injuries unknown unsure	unknown -61
=injuries yes	no -63	unknown -110	yes 174
=injuries yes sure	no -63	unknown -110	yes 174
=injury: absent	no 195	unknown -129	yes -66
=injury: body	no -114	unknown -112	yes 220
=injury: casualty	unknown -145	yes 156
=injury: doubt	no -129	unknown 208	yes -119
=injury: grave	no 104	yes -99
=injury: nobody	no 206	unknown -155	yes -53
=injury: one-well	no 235	unknown -167	yes -70
=injury: perhaps	unknown -43	yes 51
=injury: symptom	no -89	unknown -94	yes 183
=intent: complaint	no -93	unknown 109
=intent: correct	no -166	unknown 180	yes -116
=intent: follow	no -76	unknown 122	yes -50
=intent: greet	no 50	unknown -63
=intent: help	no -88	unknown 115
=intent: human	no 70	unknown -43	yes -43
=intent: other	no 51	unknown -109
=intent: thanks	yes -63
=liability: unclear	no 64	yes -77
=other collision	no -173	yes 159
=other incendie	no 68	unknown -316	yes 191
=other vandalisme	unknown 42	yes -73
=other vol	unknown -48	yes 63
=party: alone	unknown 70	yes -91
=party: culprit	no 88	yes -103
=party: foreign	no 170	yes -252
=party: hit-and-run	no -94	yes 90
=party: nobody-else	no 93	unknown -77
=party: other-vehicle	unknown -71	yes 42
=party: theirs	unknown 117	yes -208
=party: vehicle	unknown -52	yes 67
=person: close	unknown -53	yes 86
=person: driver	no 44	unknown -47
=person: exposed	no 42
=person: self	no 88	unknown -123
=scene: autre	no -53	unknown 187	yes -134
=scene: dommage_materiel	no 44	unknown 45	yes -88
=scene: evenement_climatique	no -134	yes 57
=scene: incendie	no 71	unknown -47
=scene: vandalisme	unknown 45	yes -74
=scene: vol	unknown 73	yes -86
=status: awaited	unknown -77
=status: not-yet	no 72
=status: refused	no -42	unknown 57
=status: unfinished	unknown -59	yes 73
=thirdParty no rather	unknown 41
=thirdParty no sure	no 149	yes -140
=type autre	unknown 105	yes -92
=type autre sure	unknown 97	yes -93
=type autre unsure	no -77	unknown 151	yes -94
=type blessure	no -46	unknown -80	yes 126
=type blessure sure	unknown -94	yes 130
=type blessure unsure	no -63	unknown -72	yes 133
=type bris_de_glace rather	no -71	unknown -127	yes 183
=type bris_de_glace sure	yes -54
=type bris_de_glace unsure	no 139	yes -138
=type collision rather	unknown -40
=type collision unsure	no 41	yes -102
=type degats_des_eaux rather	no 59	unknown -69
=type degats_des_eaux unsure	no -185	yes 92
=type dommage_materiel	unknown 85	yes -70
=type dommage_materiel sure	unknown 82	yes -47
=type dommage_materiel unsure	unknown 117	yes -121
=type incendie rather	no 89	unknown 41	yes -190
=type vandalisme	unknown 67
=type vandalisme sure	no -50	unknown 68
=type vandalisme unsure	no -82	unknown 154	yes -69
=type vol rather	unknown 99	yes -125
=type: blessure	no 47	unknown -92	yes 41
=type: incendie	unknown -58
=type: vandalisme	yes -50
accrochage	yes -53
ach	no -54	unknown 42
agadir	no -75	yes 73
agence	no -45
aile	no 64	yes -41
ain	no -104	unknown 90
airbag	no -100	unknown -70	yes 168
alf	no 121	unknown -66	yes -79
ambulance	no -44	unknown -70	yes 114
ana	no 40	unknown -52
ane	no -118	yes 45
antenne	no -47	unknown 96	yes -45
appareil	no -59	unknown 87
appartement	no -124	unknown 176	yes -60
aquarium	no -91	unknown 146	yes -84
arrondissement	unknown -89	yes 78
ascenseur	no -56	unknown 46
atay	unknown -94	yes 56
auto	no 89	yes -104
avant	no -46
azilal	no -48	yes 77
azrou	no 78	unknown -94
b3d	no -66
b3id	no 96	yes -162
b7alha	no 52	unknown -112	yes 52
b9a	no -40	yes 44
b9ach	no -106	yes 75
b9at	no -111	unknown 40	yes 73
b9aw	no 132	unknown -69	yes -88
b9it	no -123	unknown -81	yes 193
ba	unknown 69	yes -110
ba3d	no -49	unknown 81
ba9i	unknown 42	yes -51
bab	no 76	unknown -76
bach	no -46	unknown 47
bache	no -100	unknown -128	yes 158
baghi	no -133	unknown 185	yes -55
baie	no -75	yes 48
bain	no -78	unknown 50
balcon	unknown 61
ballon	no -76	yes 76
baqi	no -60	unknown 100	yes -40
barbecue	no -40	unknown -45	yes 82
bare7	no 98	unknown -79
barra	unknown -131	yes 101
bas	no 199	unknown -151	yes -62
batterie	no -66	unknown 56
bayd	no 98	unknown -50	yes -53
bda	unknown -69
bdat	no -62	yes 47
bdaw	unknown -66
be3d	unknown -83	yes 91
bekri	no 40
beldi	no -134	yes 96
bent	no -40	unknown 53
benti	no 89	yes -53
berlingo	no 48	yes -64
bernoussi	no -45	yes 42
berrechid	no -70	unknown 45
beton	yes -43
bezzaf	unknown 52
bgha	unknown -82	yes 76
bghat	unknown 44
bghatch	no -86	unknown 174	yes -128
bghaw	no -74	unknown 50
bghawch	no 85	unknown -54	yes -45
bghel	no -44
bghina	no 47	unknown 94	yes -150
bghit	yes -58
bghitch	no -59	unknown -122	yes 172
bhal	no 66	yes -111
bicyclette	no 47	unknown -87
bidon	no -135	unknown 43
bih	no -65
biha	no 62
bikhir	no 103	unknown -95
billet	no -45	unknown 127	yes -89
bin	no -44
bina	no -51	unknown -78	yes 106
binatna	yes -72
bir	no 187	unknown -121	yes -96
bkat	no 210	unknown -137	yes -71
bkhir	no 169	unknown -126	yes -72
bla	no 46
blassa	no 69	yes -95
blastou	no 109	unknown -191	yes 55
blesse	no 200	unknown -154	yes -53
blesses	no 160	unknown -152	yes -123
bli	no 67	yes -69
bmw	no 98	unknown -105
bnadem	no 92	unknown -44	yes -47
bnti	unknown -61	yes 56
bo7dha	no -74	unknown 160	yes -96
bo7do	no 140	unknown -105	yes -46
bo7dou	no -175	unknown 128	yes 58
bolice	no -74	unknown 130	yes -58
bolis	no -94	unknown -55	yes 129
bombe	no 41
bonjour	no 93	unknown -41	yes -58
bou7do	yes 40
boulis	yes -43
bouskoura	unknown -105	yes 46
bouznika	no -97	yes 48
box	yes -73
bqa	no 101	unknown -134
bqat	no -103	unknown 90
brise	no -56
brouillard	no -63	unknown 143	yes -144
bureau	unknown 70	yes -88
bus	no 70	unknown -133
cable	no 50	yes -72
cafe	no 74	yes -97
caisse	unknown -44
camera	unknown 77	yes -77
camionnette	no -67	unknown 62
camira	no -53	unknown 93	yes -43
camping	no 59
canalisation	no 176	unknown -146	yes -66
capot	no -43	unknown 98	yes -60
car	unknown 41	yes -77
caravane	no 78	unknown -125	yes 45
carrefour	no 52	yes -59
carte	no -43	unknown 43
carter	unknown 110	yes -117
casque	no -100	unknown 47	yes 45
cave	no -90	unknown 166	yes -76
ch7al	no -63	unknown 166	yes -124
cha3lat	yes -47
chaf	no -74	unknown 60
chaft	no -42
chahda	no 70	yes -65
chaine	no -67	unknown 88
chargeur	no -107	unknown 98
charika	no 129	unknown -63	yes -70
chariot	no -54	unknown 55
chauffeur	no 48	unknown -96
chedat	unknown -46	yes 58
chefara	unknown 54	yes -47
cheikh	no 124	unknown -141
chejra	no 65	unknown -55
chem3a	no -75	unknown 80
cheminee	yes -56
chhar	unknown 71
chher	unknown 54
chhor	no -42
chhour	no -64	unknown 70
chibani	no 41	unknown -63
chichaoua	no -52	unknown -41	yes 72
chifour	no 106	unknown -40	yes -73
chkit	no 52
chno	no 57
choc	no 61	yes -90
chouf	no -58	unknown 98	yes -48
chrajem	unknown 69	yes -55
chrara	no -78	yes 69
chrejem	no 78	unknown -101
chrjem	unknown -50
chta	unknown 46	yes -71
chwia	unknown -77	yes 104
chwiya	unknown -91	yes 130
cin	no -82	unknown 144	yes -65
circuit	no 40
civile	no -123	yes 94
clavier	unknown 184	yes -189
client	unknown -50	yes 66
climatiseur	no 70	unknown -62
clinique	unknown 42
cm	no 104	yes -74
cocotte	no -51	yes 67
coiffure	unknown 59	yes -46
colle	no -44	unknown 62
colonne	no -82	unknown 105
compteur	no -72	unknown 77
congelateur	no 123	yes -90
corniche	no -134	yes 101
couloir	no -64	unknown 97
credit	no -84	unknown 114
d9aye9	no 47
dab	no -168	unknown 56	yes 95
daba	no -40
dacia	unknown -44	yes 45
daha	no -90	unknown -121	yes 194
dahri	unknown -72	yes 94
dak	no -100	unknown -87	yes 183
dakchi	no 44	yes -88
dakhla	no -83	unknown 74
dakhlat	no 141	unknown -241	yes 81
dakhlo	no -81	unknown 70
darbni	no 150	unknown -147	yes -42
daret	no 43
dari	no 46
daro	no -60	yes 57
dart	no 40	unknown -86
daw	no -47	yes 65
dayra	no -50	unknown 109	yes -73
dayz	no 104	unknown -91
daz	unknown 42
dazt	no -107	yes 44
dbab	no -101	yes 78
dda	unknown 44
ddar	no 98	unknown -60	yes -41
ddat	yes 41
ddaw	no -67	unknown 73
ddawh	unknown -45	yes 61
ddow	unknown -53
de	unknown 69	yes -57
declaration	no -44	unknown 72
degat	unknown -78
degats	unknown 66	yes -48
dehri	no -93	unknown -66	yes 187
dehrou	no -48	unknown -156	yes 171
dekhan	no 72	unknown -110
dem	unknown -93	yes 100
depot	no -87	yes 80
derba	no -61	yes 44
derbat	no 55	unknown -40
derbatni	no 149	yes -203
derbna	no 77	unknown -68
derbni	no -68	unknown 68
derbouni	unknown -144	yes 130
derk	no -88	unknown 168	yes -82
derri	unknown -116	yes 112
dert	unknown 68	yes -56
dertha	yes -68
dfe3ni	no -48	unknown -127	yes 173
dguig	no -65	unknown 100	yes -42
dh	unknown 57	yes -58
dheb	unknown 47	yes -74
dhri	no -41	unknown -105	yes 144
dial	unknown 46
dialo	no -51	unknown -47	yes 99
dik	no -77	yes 77
dima	unknown -92	yes 81
dkhelna	no -60	unknown -55	yes 111
dkhelt	no 92	unknown -100
do	no -71	unknown 116	yes -63
donc	unknown 46
dorat	unknown -46
dos	no -95
dossier	no 77	yes -58
douar	unknown 89	yes -62
douche	no 48	unknown -120	yes 70
dra3i	no -61	unknown -197	yes 231
drab	no 59	unknown -134	yes 73
drabni	no -86	yes 80
drari	unknown -54	yes 41
drbat	no 64	yes -57
drbatni	no 62	yes -57
drbo	unknown 53	yes -42
drebna	no 84	unknown -45	yes -56
drebni	no -108	unknown -66	yes 171
drebt	no -83	unknown 48
drebto	no 221	unknown -128	yes -144
drhm	unknown 46	yes -46
drna	no -46
droj	yes -50
drouj	no -43	unknown -61	yes 99
drri	no 55	unknown -127
dw	unknown -150	yes 123
dwa	no -59	unknown 96	yes -40
dyalhom	no -73	yes 60
dyalna	yes 65
dyalo	no -73	unknown 119	yes -47
ecole	no 74	unknown -41
ecran	unknown -41
elec	no -130	unknown -59	yes 124
electrique	no 125	unknown -65	yes -81
en	no 47	unknown -54
enseigne	no 45	yes -56
essaouira	unknown 48	yes -89
essence	no -84	unknown 93	yes -46
essuie	unknown 43
etage	no 137	unknown -78	yes -62
euro	unknown 47
extincteur	no 69	yes -76
fach	no -79	unknown 60
facture	no -43	unknown 59
fad	no -95
fat	no 51	yes -58
fauteuil	no 61	yes -64
fe9t	no -77	unknown 40
fekhdi	no -53	unknown -52	yes 104
fekki	no -61	unknown -173	yes 230
fes	no -58	unknown 57
fia	unknown -45
fiat	unknown -66	yes 45
fih	unknown -47
fihom	unknown -81	yes 51
fin	unknown 63
fina	unknown -83	yes 47
fissure	no -89	unknown 44	yes 42
fiya	yes -44
flous	no -48	yes 42
fo9i	no -44	yes 66
fo9o	no -79	unknown 84
four	unknown 74	yes -60
fourriere	no -130	yes 95
fraches	no 112	unknown -78	yes -43
fran	yes -73
frigo	unknown 62
fsed	no 112	unknown -90
fuite	no -80	unknown 119
ga3	no 68	yes -69
galat	no 79	unknown -56
galia	unknown 58	yes -65
galo	no -45	unknown 96	yes -52
galou	no -43	yes 43
galt	no -56	unknown 50
garage	no 54
gare	no -91	yes 53
garro	no -111	yes 94
gendarmerie	no -44
gendarmes	no 76	unknown -102
gha	no 70	unknown -67
ghada	no -54	unknown 48
ghadich	no 113	unknown -67	yes -46
ghadyin	no -79	yes 101
ghalat	no -94	unknown 114
ghalet	no 133	unknown -70	yes -64
ghar9a	no 106	unknown -122
ghber	unknown 45
ghda	no -86	unknown 93
ghedda	no -87	unknown 80
ghi	no 88	unknown -81
ghir	no 71	unknown -57
ghorzat	unknown -82	yes 112
ghrazi	no -88	unknown -79	yes 166
ghta	no 51	unknown -76
glace	no -43	unknown 76
glissiere	unknown 54	yes -82
glovo	unknown 44	yes -84
golf	no 48	unknown -42
golna	no -167	unknown 232	yes -150
golt	no 64	yes -51
gps	no 55	yes -94
grise	no 110	unknown -64	yes -75
guidon	no -59
ha	no -100	unknown 77
hada	no -46	unknown 66
hadak	no 92	yes -89
hadchi	unknown 52
hadi	no -41	unknown 80
haja	no 131	unknown -73	yes -69
hamdolah	unknown -57	yes 80
hamdollah	no 83	unknown -65
hamdoullah	no 71	unknown -41
hammam	no -116	unknown -73	yes 136
hay	no 86	unknown -100
hazza	no -90	unknown -116	yes 165
hdert	yes -41
herres	no 57	yes -45
hez	no 82	yes -64
hezzit	no -87	unknown -94	yes 147
hezzo	no -45
hhh	no 99	yes -64
hhhh	unknown 74	yes -58
hit	no -88	unknown 154	yes -66
hna	unknown -42
homa	yes 65
hotel	unknown 48
howa	yes -44
hrebo	no 43	yes -108
hta	no 204	unknown -155	yes -105
hwa	no 113	unknown -71	yes -45
ibn	no -53	unknown 103	yes -78
ifrane	unknown 72	yes -74
ila	no -45	yes 50
immeuble	unknown 62	yes -84
impact	unknown 90	yes -60
imta	unknown 97	yes -59
induction	no 78	yes -125
insert	no 149	unknown -138
iphone	no -46	unknown 42
iyam	unknown -80	yes 54
ja	no -63	yes 70
jab	unknown -116	yes 128
jadarmiya	no -97
jah	unknown -194	yes 195
jama3a	no 58	yes -59
jandarm	no -82	unknown 97
jante	no 140	unknown -72	yes -68
jar	unknown -69	yes 75
jara	unknown -64
jarda	no 63	yes -83
jardin	no 55
jari	unknown 62	yes -59
javel	no -49	unknown 83
jawch	unknown 92	yes -71
jaya	no 47	unknown -134	yes 71
jbed	no -100	unknown -100	yes 195
jbel	no 43	unknown 49	yes -119
jdar	unknown 123	yes -131
jdarmia	no -75	unknown -69	yes 134
jdida	unknown 98	yes -78
je	no 47	unknown -98
jebs	yes -65
jeddati	unknown -76	yes 43
jeddi	unknown 43	yes -48
jehd	no -42	yes 55
jem3a	unknown 63	yes -44
jenbi	no -64
jer7	no 86	unknown -151	yes 45
jer7a	no 60	yes -110
jerr	no -101	unknown -57	yes 146
jib	yes -74
jit	no -61	unknown -61	yes 118
jm3a	no -74	unknown 105
jnab	no 52	yes -55
jnan	unknown 112	yes -144
joint	no 62	unknown -56
joj	no -41	unknown -103	yes 135
jouj	yes 47
jra	no 91	unknown -73
jra7	no 86	unknown -77
jri	no -92	unknown -67	yes 148
juin	unknown 55	yes -56
k7al	no -110	yes 70
k7el	no -51	unknown 142	yes -106
k7la	no -105	yes 105
kamel	no -62	unknown 83
kamlin	no 108	unknown -43	yes -66
kan	no 65	unknown -74
kan9derch	yes 61
kan9te3	yes 61
kanch	no 157	unknown -107	yes -58
kanchouf	unknown -109	yes 104
kandir	no 51	unknown -51
kanet	no 53	unknown -44
kanghsel	no -75
kangoo	unknown 98	yes -80
kano	no 52	unknown -70
kanou	no 42	yes -83
kant	no 40	unknown -56
kantsenna	no -43	yes 48
karossa	no 149	unknown -121	yes -62
karrossa	no -141	yes 87
kat	no -139	yes 111
kat9oul	no -136	unknown 43	yes 66
katghetti	no -41	unknown 97	yes -55
katgol	no -44	unknown 85	yes -48
katwje3ni	yes 43
kay	unknown -73
kay9te3	no -73	unknown 92
kaydhak	no 165	unknown -129	yes -77
kaydiro	unknown -44	yes 60
kaydrni	unknown -60	yes 93
kayghewwet	no 121	yes -95
kayghli	no -56	unknown -48	yes 100
kaygoul	no -95	unknown 84
kayjawbch	unknown 65	yes -65
kayn	no -63	unknown 65
kaysil	no -71	unknown 41
kaytleb	no 51	unknown -59
kaywje3ni	yes 48
kbir	unknown -105	yes 79
kbira	unknown 74	yes -50
keb	no 55	yes -92
kebb	yes -44
kelb	no 50	unknown -100	yes 51
kemmel	no -69	unknown 130	yes -59
kenna	no 67	unknown -144	yes 72
kersi	no -69	unknown -84	yes 138
kesser	unknown -210	yes 172
khali	no -62	unknown 134	yes -75
khalti	unknown 55
kharja	yes -70
khass	no -86	yes 93
khassni	unknown 57	yes -65
khawya	no 121	unknown -76	yes -52
khbet	no 71	unknown -75
khdama	no -116	yes 134
khdat	no 69
khddama	no -70	yes 48
khdit	no -49
khdma	no -79	unknown -91	yes 83
khebbech	no -105	unknown 180	yes -93
khebtat	no 144	unknown -190
khedcha	no 176	unknown -104	yes -83
khedma	no -42	unknown 64
khella	unknown -44
khellaw	no -49	unknown 90	yes -45
khellit	no -113	unknown 146
khfif	no -111	yes 103
khilal	yes -73
khouya	unknown -48
khoya	no -65
khrej	no 44	unknown -90	yes 44
khrejna	no 102	unknown -98
khrejo	no 72	unknown -48
khsara	unknown 80	yes -58
khser	no -81	unknown 116	yes -42
khtfo	no 196	unknown -176	yes -51
khti	no -44	unknown -60	yes 103
khwa	unknown -45
khwaw	no -100	unknown 152	yes -58
khyata	unknown -40	yes 69
kifach	yes -55
kla	unknown -139	yes 95
klat	no -70	unknown 118	yes -47
klian	no 158	unknown -112	yes -48
km	no 98	yes -128
kol	no 46	yes -79
kola	no -137	unknown 141
kolha	no -90	yes 102
kolhom	no 53	unknown -60
kollha	no -49	unknown 101	yes -82
kollo	unknown -100	yes 85
kolna	no 87	unknown -80
kona	no 121	unknown -128
kont	unknown -47
koura	no -198	unknown 79	yes 79
kouzina	no 204	unknown -160	yes -75
krassa	no 72	yes -57
ktafi	no -93	unknown -128	yes 198
ktbou	no -69	unknown 110	yes -46
kteb	yes -40
ktef	no -91	unknown -103	yes 152
ktoub	unknown 51	yes -60
l2ard	no -91	unknown -92	yes 151
l3am	unknown 52	yes -50
l3ani	no 106	yes -91
l3arbia	no -70	unknown 140	yes -72
l3assifa	no -93	yes 67
l3awd	unknown -66	yes 86
l3ers	unknown 66
l3essas	unknown 74	yes -43
l3id	yes -43
l3imara	no -49
l3omra	no -138	unknown 70
l7a9	no -132	unknown 97
l7aj	no -41	unknown -124	yes 133
l7ajja	unknown -137	yes 122
l7amdolah	no 142	unknown -83	yes -64
l7amdolilah	no 185	unknown -131	yes -74
l7amdolillah	no -111	unknown -55	yes 128
l7amdollah	no 94	unknown -122
l7amdoulillah	no 61	unknown -53
l7ammam	unknown 54
l7anout	yes -45
l7did	no 148	unknown -153
l7ed	no -40	unknown 49
l7emmam	no -62	unknown 73	yes -44
l7emsa	no -51	yes 40
l7it	yes -40
l7jer	no -71	yes 45
l7mar	no 88	unknown -98
l7ouma	no -75	yes 84
l7out	no 82	unknown -211	yes 96
l7ram	unknown 82	yes -101
l7ta	no -77	yes 69
l7wayej	unknown 54
l9a	no -100	unknown 92
l9antra	unknown -61	yes 76
l9elb	no 95	yes -100
l9ermoud	unknown -182	yes 139
l9it	no -42	unknown 99	yes -58
l9itha	no -70	unknown 107
laayoune	no -67	unknown 99
labas	no 51	unknown -53
lah	no -45
lakhor	yes 50
lakhra	no -93	yes 80
larache	no 110	unknown -52	yes -61
larb3a	no 133	unknown -116	yes -47
lard	no 91	yes -89
lasse9	unknown -45
lavabo	unknown 44	yes -53
lave	no -43	unknown 91	yes -84
laver	no -71	yes 80
lbanka	no -45	unknown -79	yes 103
lbassamat	no 73
lbatterie	unknown 120	yes -169
lbe7r	no -72	unknown 132	yes -83
lberd	no 42	yes -53
lbghel	no -55	unknown 72
lbid	no 99	unknown -42	yes -74
lbit	no -48
lbolis	no 195	unknown -88	yes -131
lboulis	no -40
lbouta	unknown -115	yes 114
lcamera	no -91	unknown 165	yes -91
lcamion	no -43
lcapot	no 47	yes -50
lconstat	unknown -53
ldakhel	no 176	unknown -104	yes -98
le	no -110	unknown 173	yes -85
les	no -74	unknown 65
lewwel	no -91	unknown 48
lfayadan	no -81	unknown -48	yes 104
lfo9	unknown 76	yes -100
lfo9ani	unknown 118	yes -127
lforn	no -43
lgaz	no -125	yes 80
lghalta	no -149	unknown 150
lghis	unknown 54	yes -113
lhamdollah	no 199	unknown -133	yes -82
ligne	unknown 64
lih	unknown -58	yes 75
liha	yes 44
lihom	no -75	yes 41
lik	unknown -40	yes 63
likom	unknown 59
lila	no -76	unknown 68
lille	no 141	unknown -145
limen	unknown 59	yes -46
limna	no -109	unknown -89	yes 182
lina	no 43
liser	unknown -55	yes 61
lisser	no -76	unknown 97
livraison	no 44	unknown -65
livreur	no 67	yes -59
liya	unknown 55	yes -48
ljar	unknown 106	yes -115
ljara	no 123	unknown -102
lkamio	unknown 44
lkar	no -76
lkbir	no -65	unknown -89	yes 117
lkhedma	no -65	unknown -58	yes 122
lkhel3a	no 119	unknown -91
lkhett	no -98	unknown 138	yes -53
lkhir	unknown -61
lkhmis	yes -44
lkhobz	no -43
lkhsara	no 121	unknown -162
lklian	unknown 76	yes -50
lkora	unknown -69	yes 47
lkorsi	unknown 174	yes -156
lkouzina	unknown -64
lkra	no 41	yes -70
llah	no 133	unknown -76	yes -60
lli	unknown -56	yes 56
lm3iz	unknown -60	yes 42
lma7dar	unknown -68	yes 68
lmachine	no -132	unknown 185	yes -61
lmalik	unknown 55
lmatricule	no -118	unknown 49
lmerra	no 55	yes -74
lmodir	no 51
lmohim	no 108	unknown -143
lmoteur	no 80	yes -81
lmotor	no -47
lmra	no -45	unknown -44	yes 81
lmraya	no -63	unknown 63
lo7	no 178	unknown -114	yes -66
local	no -44	unknown 90	yes -45
logan	no 146	unknown -50	yes -143
lpare	unknown -66
lparking	no 213	unknown -185	yes -42
lpc	no -77	unknown 53
lpharmacie	no 120	unknown -109
lpolice	unknown -74
lpolis	no 132	unknown -116	yes -40
lustre	no 145	unknown -100	yes -66
lvase	no 124	unknown -55	yes -112
lvitre	no -137	unknown 235	yes -130
lvolant	no -85	unknown -69	yes 134
lwalid	no -43	unknown 55
lwalida	yes 61
lwe9t	unknown 41	yes -53
lwer9a	unknown 92	yes -65
lwi9aya	unknown 53	yes -91
lwja3	unknown -61	yes 82
lwlad	no 73	unknown -56
lwra9	no -55
lyon	no -63
m3ah	unknown -86	yes 72
m3aha	no -70	unknown 147	yes -83
m3ahom	no -49
m3akom	no -50	unknown 87
m3ana	no -70	yes 49
m3aya	no 46	unknown -53
m3emmer	no 64	unknown -50
m7dar	no 241	unknown -137	yes -158
m7loula	unknown -55
m9tou3	yes -41
ma	no 62
ma3reft	no -98	unknown 143	yes -45
ma3reftch	no -43	unknown 79
ma7dar	no -69	unknown 98
maarouf	no 44
macbook	unknown 87	yes -107
machi	unknown 40
machine	no -40
madame	no -44	unknown 42
mafia	no 301	unknown -257	yes -95
mahdar	no -110	unknown 115
main	no 177	unknown -143	yes -58
mais	no 173	unknown -104	yes -80
majrou7	no -112	unknown 67	yes 57
majrou7in	no 114	unknown -178	yes -41
makan	no 185	unknown -160	yes -50
makanch	no -78	yes 52
makayn	no 54	unknown -51
makaynch	no 199	unknown -48	yes -181
malle	no 63	yes -162
mama	unknown -98	yes 77
marjane	no 117	unknown -114
marrakech	no 105	unknown -56	yes -65
marteau	no -61	unknown -87	yes 121
mat	no 94	unknown -90
mata	no -92	unknown -78	yes 156
match	unknown -141	yes 102
matelas	no -50	unknown 51
materiel	no 72	yes -42
matet	no -93	yes 132
mato	no 278	unknown -200	yes -85
matricule	no -125	unknown 171	yes -62
mazal	no -56	unknown 60
mcha	no 74	unknown -57
mchat	unknown -53
mchina	no -56	unknown 104	yes -48
mchit	no -54
mchitch	no -158	unknown 132
me7loul	unknown 93	yes -93
mehdia	unknown 103	yes -81
meknes	no -56	unknown 56
menhom	no -111	unknown 91
menni	no 100	unknown -80
mercedes	no -59	yes 46
merra	no -58	unknown 106	yes -49
mersa	yes -75
merzouga	unknown -44	yes 56
meskin	no 100	unknown -51	yes -59
meubles	no 140	unknown -89	yes -111
mezyan	no 121	unknown -80	yes -43
mherrsa	no -125	unknown -162	yes 235
mherrsin	no -48	unknown -93	yes 134
miskin	no 160	unknown -100	yes -97
mitro	yes -45
mjrou7	no 123	unknown -45	yes -94
mktoub	no -98	yes 58
mli	no -47	unknown 47
mlli	no -61
mnfoukha	unknown -54	yes 76
mnha	no -62	unknown -78	yes 112
mni	unknown 47
mnin	no -41	yes 55
mno	no -142	unknown 158	yes -55
mochkil	no 56	yes -45
modem	unknown -83	yes 84
mol	no -114	yes 95
mora	no -109	unknown 45	yes 54
mosta3jalat	unknown 60
moteur	yes -57
moto	yes 46
motor	no 53	unknown -83
moulaha	no -148	unknown 203	yes -67
moulat	no 73	unknown -93
moulay	unknown 66	yes -102
mra	no -44	yes 62
mrat	no 62	unknown -60
mrati	yes 71
mrrat	unknown 78	yes -45
msdoud	no 56
msini	unknown 98	yes -77
mwe99e3	no 168	unknown -131	yes -64
mzyan	no 62	unknown -123	yes 55
mzyanin	unknown -160	yes 127
n3as	no 68	unknown -62
n3est	no -77	yes 60
n3ref	no 44	unknown 41	yes -98
n7ell	no -106	yes 71
n9der	no -73	unknown 51
n9derch	no -53	unknown -164	yes 201
n9ez	unknown -99	yes 88
na3es	no 71	unknown -134	yes 48
na3sa	no -43	unknown -90	yes 129
na3sin	no 117	unknown -75	yes -44
nad	no 129	unknown -41	yes -87
nador	no -49	unknown 74
nakhla	no -61	unknown 137	yes -89
nass	no 197	unknown -129	yes -72
nazel	no -91	unknown 94
nchki	no -42	unknown 91	yes -61
nchof	no -62	unknown 108	yes -45
ndir	no -42
nefs	no 64	unknown -51
neiman	no 81	yes -64
nichan	no -84	unknown 84
nifi	no -124	unknown -65	yes 158
nit	unknown 48	yes -62
nkhdem	no 62	yes -61
nmchi	unknown 62	yes -45
nnas	no -115	unknown 134	yes -83
nos	no 66	yes -81
nsa	no 53	unknown -53
nsat	no 94	unknown -56	yes -48
nsit	unknown 42	yes -82
nta	no -44	yes 40
nzel	unknown 63
nzelat	no 204	unknown -131	yes -116
nzelna	no 114	unknown -72	yes -64
o	no -64	yes 43
omar	no 72	unknown -96
onee	yes -53
operation	no -57	yes 87
oujda	unknown -60	yes 61
ourika	no -78	unknown 134	yes -64
panneau	no -60	unknown 116	yes -68
panneaux	no 120	unknown -86	yes -55
panoramique	unknown -53
papier	no 49
parbriz	unknown 85	yes -61
pare	yes -45
partner	yes -68
passage	no -70	unknown -47	yes 117
passeport	unknown 40
pc	no 71	yes -93
peage	no -59	yes 49
peinture	unknown 41	yes -82
perceuse	no -68	unknown 87
permis	no -56	unknown -50	yes 107
peugeot	no -56
phare	no 70	yes -82
pharmacie	no -67	unknown 47
pick	unknown 72	yes -68
piscine	unknown -49
placard	unknown -101	yes 57
plage	no -53	unknown 91	yes -41
plainte	no -41	unknown 60
plastique	no -63	unknown 125	yes -63
platre	unknown -81	yes 117
plombier	no -79	unknown 109
pneu	no 150	unknown -86	yes -70
pneus	unknown 71
point	no 51
points	no -76	unknown -83	yes 160
pompe	no -121	unknown 180	yes -61
port	unknown 94	yes -66
portable	no 138	unknown -97	yes -64
portail	no -63	unknown 98
porte	no -54	unknown 111	yes -68
portiere	no 96	yes -130
poteau	no 68	unknown -60
pouces	no -67	unknown 79
prelevement	no -46	unknown 89	yes -44
qbel	no 87	unknown -104
ra9m	no -101	unknown 143	yes -44
rabat	no -48	unknown 44
radiateur	unknown 53	yes -99
radio	no -41
rah	no -48	unknown -43	yes 87
rajel	no -56	yes 81
rajli	no -47	yes 50
rakba	no -70	unknown -72	yes 127
rakeb	no -103	unknown -63	yes 161
rani	no -43	unknown -58	yes 99
rapport	no -79	unknown 95
ras	unknown -60	yes 77
rasha	unknown 64	yes -71
rasi	unknown -80	yes 67
rass	no -79	unknown -94	yes 169
rassi	no -92	unknown -179	yes 261
rasso	no -79	unknown -76	yes 155
rayure	no 119	unknown -130	yes -52
rb3a	no -165	unknown 92	yes 54
rbat	unknown 89	yes -82
rebbi	yes -62
rech	no -86	unknown -191	yes 231
rej3	unknown -42
rejli	no -44	unknown -177	yes 207
rejlia	no 57	unknown -109	yes 44
rejlih	no -47
rejliha	no -65	unknown -47	yes 114
rekba	no -83	unknown -161	yes 227
remboursement	unknown 45
repos	no -55
reservoir	yes -100
retro	unknown 83	yes -52
retros	no -52	unknown 76
ri7	no 77	unknown -94
ri7a	no -104	unknown 126	yes -71
riad	yes -55
rih	no -74	unknown 94
rj3at	no -81	unknown 147	yes -99
rje3	no 67	unknown -68
rje3t	no 75	unknown -61
rjel	unknown -140	yes 128
rjli	unknown -46	yes 77
rkabi	no -75	unknown -109	yes 147
rmad	no -76	unknown -47	yes 119
rmaw	unknown -49	yes 61
rmel	no 60
robinet	no -67
rochd	no -53	unknown 103	yes -78
rokkab	no 128	unknown -126
rond	no 66	yes -52
roue	no -65	unknown 96
roues	unknown 86	yes -45
rwida	no -54
s7a7	no 185	unknown -152	yes -49
s7i7	no 42	yes -86
s9ef	no -44	unknown 108	yes -70
sa3i9a	no 108	unknown -58	yes -61
sa7b	no -140	unknown 198	yes -88
sa7bi	unknown -102	yes 113
sa9	no 55	unknown -178	yes 56
sa9f	no -69	unknown 87
sac	yes 46
safi	no 121	unknown -48	yes -76
sahbi	unknown -62	yes 73
sakna	no 48	yes -48
sal	no -78	yes 61
salama	no 239	unknown -184	yes -80
salem	no 255	unknown -162	yes -121
salle	no -85	unknown 48
salmin	no 132	unknown -77	yes -55
samu	no -47	unknown -154	yes 202
sarout	no -45	unknown 83
sayed	no -93	unknown 178	yes -120
sayeg	no 133	unknown -160	yes -43
sayeq	no -42	yes 63
sayg	unknown -91	yes 89
sba3	unknown -130	yes 89
sba3i	no -81	unknown -125	yes 180
sbab	no -77	unknown 119	yes -44
sbagha	unknown 62	yes -84
sbe3	no -97	unknown -79	yes 149
sbitar	yes 72
scooter	no -72	unknown 67
sda3ni	no -150	unknown 51	yes 63
se9f	unknown -111	yes 130
sebagha	no -50	unknown 87
sebbni	no 100	yes -126
sedri	no -66	unknown -95	yes 153
sejlat	no -93	unknown 158	yes -63
sellom	yes 52
sellum	no -135	yes 70
serre	no 69	yes -79
service	no -62	unknown -40	yes 89
sghir	unknown -92	yes 93
sghira	no -44
si	no 64	unknown -47
sidi	no 78	unknown -52
siege	no -129	unknown 68	yes 43
sif	unknown -131	yes 114
sifett	no -47	unknown 48
simana	unknown 48	yes -46
simanat	no -88	yes 59
siyed	no 66	unknown -44
skhoun	no -97	unknown -47	yes 123
sla	no -59	yes 48
slamtna	unknown -160	yes 94
sme3t	no -42	unknown 108	yes -68
smeh	no -54	unknown -120	yes 142
smito	no -63	yes 83
snack	no -112	unknown 100
snan	no -84	unknown -104	yes 185
snin	no -54	yes 50
societe	no -61	unknown 92
sokkar	no 52	yes -58
sol	no 51	unknown -64
solaire	no -130	unknown 45	yes 43
sor3a	no -87	unknown -87	yes 135
souk	no -52	yes 53
sour	no -62	unknown 52
sous	no 88	unknown -81
sport	unknown 53	yes -42
spray	yes -43
sr9o	no -48	unknown 107	yes -68
sre9o	unknown 58	yes -81
ss9ef	no -41	unknown 97	yes -92
ssalam	unknown -90	yes 102
ssel3a	no -95	unknown -96	yes 154
sta7	unknown -115	yes 78
stah	no 52	yes -74
station	no 68	unknown -89
stel	no -72
stop	no -45	yes 47
store	unknown 81	yes -81
sultan	unknown 53
surtension	yes -67
t2ada	no 150	unknown -116	yes -48
t7er9o	no -49	yes 60
t7re9	no 106	unknown -106
t7re9t	no -57	unknown -43	yes 97
t9as	no 126	unknown -80	yes -47
t9elbat	no 116	unknown -155
ta	no 147	unknown -83	yes -64
ta3	no -46	unknown 162	yes -138
ta3wid	unknown 122	yes -136
ta7o	no -50	unknown 46
ta7ti	no -80	unknown 129	yes -56
tabla	unknown -157	yes 96
table	no 69	unknown -103	yes 41
tableau	no 62	unknown -83
tache	yes -82
tadrar	no 93	unknown -52	yes -40
tags	no -77	unknown 133	yes -57
tah	unknown -58	yes 49
tahat	no -72	yes 78
tajin	unknown -65	yes 56
tan	no 70	yes -175
tanger	no -67	unknown 130	yes -62
tani	no -80	unknown 65
tanja	no -66	yes 69
tanya	unknown -84	yes 105
tar	unknown -107	yes 60
tarat	no -85	yes 82
taret	no -121	unknown -65	yes 150
tayara	no -70	unknown 106
taza	no 56	unknown -70
tbarkllah	no 67	unknown -90
tben	unknown -124	yes 62
tche99at	no 49	yes -70
tcherreg	no -42	unknown 72	yes -61
tchettat	no 101	unknown -192	yes 81
tchqet	unknown 97	yes -63
tchqqat	no -79	unknown 121	yes -42
tdar	no 255	unknown -195	yes -93
tderr	no 192	unknown -98	yes -96
te7	unknown 167	yes -166
te7re9	unknown -56	yes 70
te7to	no 123	unknown -87
tebla	no 205	unknown -218
tebrouri	no -43	unknown -84	yes 115
tel3at	no 41	yes -46
tele	unknown 52
telj	no -72	yes 60
telt	unknown -46
temoin	no -61	unknown 93
tempete	no -83	yes 55
tente	no -68	unknown 45
terrasse	yes 50
tfahemna	no 130	unknown -46	yes -98
tfaw	no -92	unknown 63
tfekk	no -115	unknown -140	yes 217
tfelle9	no -102	unknown -52	yes 115
tfer9e3	unknown -69	yes 41
tferg3at	no -84	unknown 122	yes -50
tferge3	no -48	yes 72
tferge3at	no -123	unknown -224	yes 251
tferre9	no -134	unknown 156	yes -58
tfinaha	no 106	unknown -68
tfitha	no 97	unknown -125
therres	no -40	unknown -104	yes 137
therrsat	unknown -42	yes 64
tichka	no -95	unknown 62
tilifon	no -42	yes 45
tilifoun	no -90	unknown 60
tiyo	unknown 80	yes -85
tjer7at	yes 48
tjra7	unknown -87	yes 56
tjre7	no 89	unknown -69
tjre7t	unknown -58
tkesser	unknown -85	yes 79
tkhedchat	no 96	unknown -87
tkherbe9	unknown 49
tkhne9	unknown -98	yes 65
tkit	no 53	unknown -73
tkser	unknown -129	yes 107
tla3	no -107	unknown 65
tlat	no -64
tlata	unknown -74	yes 54
tle3	no -41	unknown 62
tle3na	no 144	unknown -189
tle3t	no -40	yes 51
tle9	no -49	unknown 57
tlfaza	yes -69
tlgha	unknown 60
tlwat	unknown -48	yes 65
tma	unknown -150	yes 103
tmess	no 194	unknown -146	yes -54
tmma	unknown -65
tnefkh	no 56
tnefkhat	no -79	unknown -124	yes 191
tnfekh	unknown 96	yes -82
tobis	no -124	unknown 60	yes 62
toilette	yes -41
toit	no -45
toiture	no -91	unknown 63
tomobilat	no -60	unknown 58
tomobilti	no 45	yes -53
tonobilti	no -145	unknown 187	yes -54
tqlebt	unknown -113	yes 137
tqte3	yes 50
tra9	unknown 106	yes -74
trace	no -64	yes 43
tracteur	yes -40
tractor	no 60	unknown -118
train	no 45	yes -51
tram	unknown -142	yes 121
transport	unknown 42	yes -51
tren	no -99	yes 63
tri9	yes 50
tricycle	unknown -70	yes 41
triporteur	unknown -72	yes 90
trottinette	yes 42
trottoir	unknown -65	yes 59
tsab	no 116	unknown -75	yes -41
tsadmna	no 122	unknown -63	yes -80
tsawer	no 68
tsed	no 109	yes -91
tsellekh	unknown -70	yes 81
tsre9	no -72	unknown 144	yes -70
ttelj	no 158	unknown -74	yes -85
tuyau	unknown 57	yes -57
up	unknown 72	yes -68
urgences	no 116	unknown -121	yes -50
usine	no -83	unknown 143	yes -74
vaisselle	no -43	unknown 91	yes -84
valise	no -46	unknown 78
vehicule	yes -40
velo	unknown -41
veranda	no 54	unknown -49
verglas	unknown -101	yes 46
villa	no 48	unknown -159	yes 98
virage	unknown -47
vitre	unknown 54	yes -48
vitree	no -40
vitrine	no 77	yes -49
voisine	no 44	yes -127
voiture	no -48	yes 46
volant	unknown -129	yes 92
w9e3	unknown -67
w9ef	no -116	unknown 179	yes -65
w9efch	no -68	unknown -49	yes 116
wa7da	unknown -44
wa7di	unknown 47	yes -103
wa7ed	unknown -51
wa9ef	no 71
wa9fa	yes 42
wa9t	no 167	unknown -107	yes -73
wach	unknown 88	yes -54
wad	no -104	unknown 162	yes -89
wahd	unknown -44
wahda	unknown 43	yes -51
wahdin	unknown 44	yes -66
wahed	no 141	unknown -86	yes -55
wakha	no 187	unknown -150	yes -56
wakil	unknown 48
walakin	no 48	unknown -44
walida	no -81	unknown -145	yes 195
walo	no 54
walou	no 99	unknown -89
wc	no -131	unknown 81
we7da	no -100	unknown -50	yes 120
we9fat	no 57	yes -41
wejhi	no -55	yes 78
wel	no 98	unknown -79
weldi	no -44	yes 51
wellat	unknown -79
wer9a	unknown 81	yes -94
wgef	unknown -66	yes 72
wla	no 67	unknown -59
wlad	no -95	unknown 47
wladi	unknown 83	yes -104
wld	no -77	unknown 114	yes -53
wldi	no -50	yes 40
wlidati	no 89	yes -51
wlidi	unknown -60
wost	no 78	yes -96
wra9	yes -72
wsel	no 135	unknown -133
wsslat	yes -46
wst	unknown 40
ya	no -129	unknown 175	yes -54
ya3ni	no 197	unknown -180
ychouf	yes 45
ydi	unknown -80	yes 103
ydih	unknown -111	yes 113
yeddha	no -52	unknown -66	yes 115
yeddi	no -67	yes 101
yji	yes -79
yjiw	no 114	unknown -64	yes -71
ymken	unknown 56
youm	unknown -45	yes 65
ytbeddel	no -112	yes 86
zad	yes -57
zadet	unknown -70	yes 69
zagora	no -48	yes 77
zaj	unknown -110	yes 76
zdem	no -126	unknown 109
zel9at	unknown -84	yes 99
zer9a	no -114	unknown -41	yes 132
zerban	unknown -59	yes 89
zerbia	no -47	unknown 97	yes -51
zerbiya	no -83	unknown 172	yes -95
zit	no 79	unknown -55
zitoun	no -67
zjaj	no -54	yes 61
zjaja	unknown 77	yes -109
zle9	unknown -189	yes 195
zle9t	unknown -59	yes 54
zn9a	unknown -54	yes 47
zrabi	no 46	yes -51
zre9	no -56	unknown -73	yes 128
zriba	unknown 52	yes -44
@thirdParty
	no 156	unknown -255	yes -65
#000>	yes 50
#00dh	unknown -51
#0dh>	no 40	unknown -46
#10h>	no -126	yes 136
#1200	no 60
#2ard	yes 40
#2eda	unknown 58	yes -66
#2ila	no -105	yes 117
#2oul	no -57	yes 70
#300>	no -69	yes 93
#3a2i	no -72	yes 83
#3ach	no 92	unknown -77
#3ad>	no 41
#3add	yes 54
#3ah>	no -125	yes 147
#3aha	unknown 147	yes -153
#3aho	no -145	unknown 85
#3ako	no 48
#3ali	no -61	yes 71
#3am>	no 63	yes -41
#3ama	no 54
#3ame	no 74	yes -53
#3ami	no 95	yes -72
#3amm	no -172	yes 182
#3amr	no 89	yes -77
#3and	no -148	yes 166
#3ani	no 41	unknown -86	yes 45
#3arb	no -113	yes 128
#3arf	no -126	yes 150
#3ass	no -58	yes 73
#3awd	no -151	yes 171
#3awn	no -58	unknown 73
#3aya	yes 51
#3aye	no 51
#3chr	no 127	yes -100
#3dem	no 143	yes -123
#3ed>	yes 43
#3edd	no -146	yes 179
#3el>	no 48
#3ell	no -118	yes 133
#3elm	no -140	yes 160
#3emr	no -81	yes 99
#3en9	unknown -68	yes 47
#3end	yes 49
#3es>	yes 42
#3est	no -89	yes 106
#3et>	no 96	unknown -51	yes -44
#3ett	no 65
#3eye	no -49	unknown 94	yes -52
#3i9a	no 58	yes -45
#3iba	unknown -63
#3id>	no 56
#3in>	no 84	yes -67
#3inh	no -75	yes 88
#3ini	no 58
#3iye	no -70	unknown 44
#3jal	yes 62
#3lac	unknown 102	yes -106
#3lat	no 53	yes -51
#3let	no -76	yes 97
#3lik	unknown 43
#3lin	no -111	unknown 87
#3liy	no -92	yes 105
#3ma>	no 116	yes -108
#3mel	no -47	yes 60
#3mme	no -51	yes 67
#3ndi	no -73	unknown 64
#3ndk	unknown -41	yes 52
#3ndo	no -66	yes 84
#3omr	unknown 110	yes -107
#3otl	no 71	yes -41
#3ouh	unknown 65	yes -91
#3oum	no 97	yes -67
#3raf	no 67	unknown -56
#3ref	no -55	unknown 143	yes -89
#3rej	no -123	yes 139
#3rou	yes 54
#3sa>	no -50	yes 67
#3sin	no 48
#3tan	no -197	yes 215
#3tar	no -100	yes 116
#3taw	no -63	unknown 52
#3tit	no -65	yes 83
#3to>	no 129	yes -120
#3yal	no 64
#4000	no -175	yes 193
#400>	no 69	yes -49
#4x4>	no -45	yes 60
#5000	no -71	yes 93
#500>	no -51	yes 69
#600>	no -75	yes 82
#7ad>	no 120	yes -111
#7adi	no -119	yes 130
#7aj>	no 67	yes -52
#7aja	no -56	unknown 49
#7ajb	no 48
#7aje	no -92	yes 101
#7ajj	no -68	yes 93
#7ajr	no -80	unknown 157	yes -122
#7akk	no -80	yes 98
#7ali	no -112	yes 123
#7all	no 135	unknown -58	yes -88
#7amd	yes 52
#7aml	no -85	yes 119
#7amm	no -81	yes 68
#7amr	no 72	yes -63
#7ar>	no -50	unknown -58	yes 78
#7ass	no 81	yes -72
#7awl	no 52	yes -40
#7bes	no 90	yes -63
#7dan	no -158	yes 89
#7dar	no -64	yes 84
#7day	no 68	yes -53
#7dha	no 54
#7di>	no 164	yes -143
#7do>	no 83	yes -61
#7dou	no 40
#7e9>	no -153	yes 161
#7edr	no -42	yes 60
#7efr	no 80	yes -55
#7ejr	no 67	yes -40
#7ekk	no -91	unknown 65
#7ell	yes 40
#7emm	no 74	unknown -41
#7ems	no 42
#7er>	no 99	unknown -49	yes -58
#7et>	no 98	yes -77
#7ett	no 82	yes -47
#7eyd	no 46
#7eyy	no 87	yes -69
#7ha>	no 218	unknown -154	yes -87
#7i7>	no 124	yes -101
#7jar	no 139	yes -115
#7jer	no 40
#7jra	no 87	yes -69
#7la>	no 122	yes -104
#7lef	no -193	yes 206
#7lli	no -84	unknown 94	yes -46
#7lou	no 56
#7mam	no 82	yes -68
#7mel	no 98	yes -76
#7ofr	no 160	yes -149
#7oud	no -140	unknown -46	yes 161
#7oum	no 166	unknown -112	yes -71
#7out	no 87	yes -76
#7ra>	no -186	unknown 238	yes -116
#7re9	no 46
#7ri9	no 91	yes -82
#7rir	no -124	yes 136
#7sa>	no 161	unknown -65	yes -113
#7sab	no 80	yes -55
#7tha	no 128	yes -98
#7ti>	no -73	yes 99
#7to>	no 117	yes -95
#7tou	no 45
#7way	yes 52
#7you	no -208	yes 220
#7zam	no 176	yes -163
#900>	no 106	yes -82
#93at	no -109	yes 126
#99at	no 96	yes -83
#9ad>	unknown 159	yes -201
#9ahw	no 63	yes -51
#9al>	no -40	yes 53
#9ani	no -85	yes 120
#9ant	no 69	yes -59
#9ari	no 109	yes -84
#9as>	no -51	yes 73
#9asn	no 64	yes -44
#9ass	no -81	yes 85
#9aw>	no -85	yes 106
#9aya	no 71	yes -59
#9ba>	yes 48
#9dam	no -70	unknown 120	yes -62
#9e3t	unknown -55	yes 76
#9ech	no 137	unknown -136
#9ed>	no 138	yes -114
#9edd	unknown 71	yes -73
#9efc	no -102	yes 109
#9eft	no -91	yes 108
#9ell	no 129	yes -111
#9er3	no 170	yes -154
#9erm	no 54
#9es>	no 107	yes -81
#9ess	no -89	yes 103
#9et3	yes 52
#9et>	no 56	yes -41
#9ett	no 72	yes -106
#9ez>	no 173	yes -153
#9fa>	no -58	yes 50
#9fat	yes 59
#9it>	no 41	yes -54
#9ith	no -61	unknown 195	yes -158
#9lou	no 85	yes -72
#9ni>	no -78	yes 101
#9oda	no 132	yes -106
#9odd	no 47
#9ol>	no 57
#9olo	no -123	unknown 119
#9oul	no -145	unknown 171
#9reb	no 125	yes -102
#9sem	no -156	yes 168
#9tou	no 47
#<10>	yes 43
#<10h	no -126	yes 136
#<11>	no 68	yes -51
#<120	no 86	yes -52
#<12>	no -62	unknown 126	yes -70
#<12h	no 68	yes -55
#<14>	no 99	yes -83
#<22>	no 72	yes -65
#<23h	no 144	yes -125
#<250	no 114	yes -95
#<300	no 178	unknown -46	yes -132
#<35>	no -138	yes 159
#<3a2	no -80	yes 91
#<3a9	no -260	unknown 209	yes 44
#<3ac	no 78	unknown -89
#<3an	no -148	yes 166
#<3ar	no -90	yes 116
#<3aw	no -138	yes 149
#<3ch	no 79	yes -58
#<3de	no 142	yes -127
#<3ed	no -53	yes 77
#<3en	yes 54
#<3im	no -40	unknown 54
#<3iy	no -174	yes 146
#<3mm	no -52	yes 69
#<3ot	no 81	yes -48
#<3re	no -77	unknown 155	yes -86
#<3ta	no -92	yes 109
#<3ti	no -68	yes 93
#<400	no -92	yes 111
#<4x4	no -45	yes 60
#<7ad	no -106	yes 116
#<7aj	unknown 56
#<7al	no 107	yes -66
#<7am	yes 66
#<7as	yes 52
#<7aw	no 77	yes -64
#<7ay	no 43
#<7be	no 65	yes -48
#<7ch	no -98	yes 120
#<7di	no 96	yes -74
#<7ej	no 121	yes -98
#<7ek	no -93	unknown 68
#<7et	no 69
#<7ey	no 75	yes -51
#<7ja	no 145	yes -124
#<7je	no 113	yes -100
#<7jr	no 87	yes -69
#<7ll	no -84	unknown 94	yes -46
#<7me	no 42
#<7of	no 160	yes -149
#<7re	no 107	yes -78
#<7tt	no 40
#<80>	no 75	yes -54
#<900	no 54
#<9ad	no -70
#<9ah	no 80	yes -71
#<9al	no -46	yes 58
#<9as	no -70	yes 80
#<9d>	no 102	yes -88
#<9da	no -49	unknown 108	yes -69
#<9di	yes 50
#<9ed	unknown 45	yes -58
#<9er	no 195	yes -173
#<9es	no -127	yes 147
#<9et	unknown 45
#<9le	no -155	yes 165
#<9ri	no 40
#<9tt	no -88	yes 101
#<acc	no -125	unknown 59	yes 61
#<ach	yes -66
#<afr	no 61	yes -51
#<aga	no -107	unknown 79
#<age	no -98	unknown 92
#<ail	no -94	unknown 55	yes 40
#<ain	no -59	yes 86
#<air	no 65	yes -47
#<akh	no 40
#<alf	no 117	yes -100
#<amb	no -61	yes 69
#<ane	no 135	yes -104
#<ann	no 57
#<ant	no 66	yes -47
#<aqu	no 77	yes -69
#<asc	no 50
#<ass	no 86	unknown -54
#<att	no -93	yes 121
#<aud	yes 54
#<ava	no 57
#<azi	no 123	yes -114
#<azr	no 114	yes -82
#<b3d	no 55
#<b3i	no 106	yes -82
#<ba9	no 49
#<ba>	yes 49
#<bab	no 80	yes -60
#<bag	no 47
#<bai	no 60
#<bal	no -44	yes 67
#<baq	no 61	yes -44
#<bar	no 56	yes -42
#<bas	no -57	yes 84
#<bat	no -71	unknown 54
#<bay	yes 59
#<beb	no 67	yes -51
#<bek	no 127	yes -97
#<ben	no 68	yes -45
#<bet	no 51
#<bha	unknown 61	yes -112
#<bic	yes 51
#<bih	yes 43
#<bil	no 79	unknown -45
#<bin	no -107	unknown 42	yes 62
#<bir	no 81	yes -60
#<bit	unknown 48	yes -43
#<biy	no 94	yes -81
#<bka	yes 43
#<ble	no -43	yes 58
#<bli	no 45
#<bmw	no -71	yes 76
#<bol	no 53
#<bom	no 70	yes -54
#<bor	no 56	yes -42
#<box	no 93	yes -76
#<bra	no 57	yes -46
#<bre	no 212	yes -187
#<bri	no 62	yes -42
#<bro	no 46
#<bru	no -45	yes 54
#<bss	no -105	yes 117
#<bur	no 70	yes -61
#<bza	no 59
#<cad	no 132	yes -111
#<caf	no -142	yes 156
#<cai	no 116	yes -96
#<cal	no 117	yes -92
#<cap	no 41
#<car	no 40	yes -45
#<cat	no 60	yes -40
#<cav	no -50	unknown 80
#<ch7	no -101	unknown 88
#<chf	no 62
#<chh	unknown 83	yes -54
#<chi	yes -43
#<chk	unknown 41
#<cho	no -49
#<cht	yes -70
#<cin	yes -55
#<cir	no -46	yes 66
#<cit	no -47	yes 70
#<civ	no 40
#<cm>	no 89	yes -78
#<cof	no 47
#<col	no -53	yes 90
#<cou	no 44	yes -65
#<cra	no -67	yes 99
#<cui	no 54
#<d9a	no 50
#<da3	no 103	yes -81
#<dah	yes 45
#<dat	unknown -56
#<daz	no -93	yes 52
#<ddi	yes 41
#<ddo	yes 45
#<de7	no -147	yes 156
#<deb	no -114	yes 141
#<dec	no 65	yes -45
#<def	no -54	yes 69
#<del	no -121	yes 135
#<dem	yes 51
#<den	yes 56
#<dep	no -41	unknown 66
#<des	no -45	yes 58
#<dfe	no 41
#<dha	no 59	yes -55
#<dhe	no 79	yes -66
#<dhr	no 45
#<dia	yes 58
#<dik	no 55
#<dim	no -55	yes 62
#<dis	no 145	yes -131
#<dla	no 186	yes -166
#<do>	no 79	yes -70
#<don	no 158	yes -140
#<dor	yes 64
#<dos	no 122	yes -86
#<drb	yes 64
#<drh	no 65	yes -42
#<drn	no 102	yes -85
#<dw>	no -78	yes 97
#<dwa	yes -47
#<ech	unknown -45	yes 55
#<eco	yes 54
#<ele	no 70	yes -54
#<en>	no -95	unknown 106	yes -50
#<ens	unknown -42
#<eta	no -109	yes 123
#<eur	no 54	yes -43
#<exp	no -184	unknown -57	yes 232
#<ext	no 42
#<fac	yes -54
#<fad	no 107	yes -93
#<far	no 180	unknown -66	yes -147
#<fat	no 48
#<fe9	unknown 40
#<fel	unknown 93	yes -95
#<fen	no 70	yes -52
#<fer	no 64
#<fes	no 64	yes -41
#<feu	no -42	yes 56
#<fhe	no 60	unknown 122	yes -212
#<fia	no -72	yes 85
#<fil	no 123	yes -87
#<fis	no 101	yes -80
#<fkh	yes 62
#<flo	no 94	unknown -43	yes -51
#<for	no 116	yes -104
#<fou	no -43	unknown 87	yes -64
#<fra	no -52	yes 69
#<fse	no -60	yes 75
#<fui	unknown -41
#<ga3	no 84	yes -68
#<gat	yes 63
#<gaz	no 57	yes -43
#<gel	no 47
#<gen	no 49
#<ghb	unknown 98	yes -110
#<ghd	no -56	yes 81
#<gho	no 46
#<ghr	no 48
#<ght	no 62	yes -54
#<gla	no 89	yes -71
#<gli	no 50
#<glo	no -57	yes 63
#<gou	no 79	yes -62
#<gps	no 141	yes -115
#<gra	no 59	yes -40
#<gre	no 57	yes -46
#<gri	no 48
#<gue	no 80	yes -49
#<gui	no 113	yes -90
#<ha>	no -139	yes 151
#<hal	no 159	yes -125
#<ham	no 54	yes -40
#<han	no -58	yes 76
#<hay	yes 40
#<hde	no -68	yes 81
#<heb	no -80	yes 96
#<her	no -98	yes 120
#<hhh	no 51
#<hna	no 43
#<hom	no 71	yes -55
#<how	yes 46
#<hra	no 81	yes -64
#<hta	no 74	yes -58
#<hwa	no -78	yes 99
#<hzz	no -97	yes 106
#<ibn	no 54
#<ifr	no 79	yes -64
#<ila	yes 44
#<imm	no -142	yes 152
#<imp	no 95	unknown -42	yes -58
#<imt	no -67	unknown 55
#<ind	no 61	yes -43
#<int	no -49	yes 71
#<iph	no 74	yes -62
#<ita	no -76	yes 95
#<iya	no -71	yes 86
#<ja>	no -54	yes 47
#<jab	no -124	unknown 69	yes 49
#<jah	no -58	yes 69
#<jam	no -98	unknown 63
#<jar	no -97	yes 108
#<jay	no -81	yes 59
#<jbe	no 108	yes -87
#<jda	no 92	yes -72
#<jdi	yes 47
#<je>	no -47	yes 67
#<jeb	unknown 82	yes -116
#<jeh	no 94	yes -79
#<jel	no 45
#<jem	no 69	yes -48
#<jen	no -69	unknown 48
#<jer	no 91	yes -53
#<jib	no 46
#<jir	no -92	yes 83
#<jm3	no 91	yes -66
#<jme	no 121	yes -102
#<jnb	no 74	yes -53
#<joi	no 59	yes -48
#<jra	no 55
#<k7e	no -89	yes 112
#<k7l	no 100	yes -84
#<ka3	no -76	yes 87
#<kab	no 90	yes -79
#<kad	no 72	yes -61
#<kar	no -104	yes 117
#<kbi	yes 44
#<kef	no 120	yes -89
#<kel	no 66
#<kem	yes 40
#<ker	no 75	unknown -58
#<kes	no -103	yes 121
#<ket	no -146	yes 161
#<khb	no -141	unknown 64	yes 78
#<khi	no -124	yes 148
#<khl	no 42
#<khm	no 58	unknown -46
#<khn	no -40	unknown -52	yes 71
#<kho	no -68	yes 45
#<khr	no 45
#<khs	no -45	yes 60
#<khw	no 69	yes -41
#<khy	no 109	yes -97
#<kif	yes -75
#<kla	no -51
#<kli	no -101	yes 118
#<km>	no -130	yes 160
#<knn	no -98	yes 111
#<kor	no -99	yes 119
#<kou	no -51	yes 69
#<ksi	no -172	unknown 214	yes -82
#<kta	no 59
#<l3e	yes 63
#<l3o	unknown 70	yes -57
#<l3r	no 57	unknown -41
#<l3y	no 64
#<l7b	no -140	unknown 132
#<l7c	no -181	yes 186
#<l7d	yes 42
#<l7i	unknown 71	yes -69
#<l7l	no 156	yes -139
#<l7o	no 119	unknown -55	yes -63
#<l7r	no -41	yes 61
#<l7s	unknown 109	yes -162
#<l7t	unknown 45
#<l9d	no 71	yes -56
#<l9e	no 55
#<l9i	no 43	yes -77
#<l9o	no 91	yes -76
#<la3	no 55
#<la7	no 116	yes -103
#<laa	no -70	unknown 111	yes -79
#<lah	yes 46
#<lam	no 55
#<las	no -145	unknown 89	yes 47
#<lat	no 212	yes -199
#<lav	no 51
#<lb7	no -79	yes 107
#<lbg	no -51	yes 58
#<lbl	no 86	yes -59
#<lbr	no 76	yes -53
#<lch	no -52	yes 63
#<lcl	no -109	yes 119
#<le>	yes 48
#<les	no -59
#<lfa	no -102	unknown 44	yes 56
#<lfl	no 93	yes -60
#<lfo	no -59
#<lfr	no 67
#<lge	no 137	yes -125
#<lgo	no 61
#<lgr	no -58	yes 76
#<lho	no -90	yes 104
#<lig	no 104	yes -86
#<lil	no 44
#<lin	no -58	yes 85
#<lis	no -45	unknown 94	yes -50
#<liv	no -51	yes 70
#<liy	no 48
#<lja	no -61	yes 86
#<lje	no -117	yes 134
#<lka	yes 40
#<lkb	no 70	yes -57
#<lkt	no -187	yes 213
#<lla	no 57
#<lli	no -108	yes 74
#<llo	no 86	yes -76
#<lm3	no 69	yes -52
#<lm7	no 45	unknown -40
#<lme	no -82	yes 42
#<lmh	no -40	yes 52
#<lmi	no -100	yes 112
#<lmk	no 52
#<lms	no 84	yes -64
#<lo7	no 159	yes -150
#<loc	no -41	yes 62
#<log	no 59
#<lor	no -63	yes 41
#<lpc	no 123	yes -106
#<lpr	no -83	yes 96
#<lqa	no 57
#<lqd	no -151	yes 163
#<lqi	no 89	yes -71
#<lri	no -137	yes 147
#<lsa	no 167	yes -151
#<lun	no 119	yes -78
#<lus	no -101	yes 111
#<lva	no -127	yes 142
#<lve	no 40
#<lvi	no 65
#<lvo	no 42
#<lwa	no 60
#<lwi	no 112	yes -94
#<lwj	no -146	yes 170
#<m3a	no -47	yes 45
#<m3e	no -41	unknown 85	yes -43
#<m3t	no -114	yes 125
#<m7d	no -132	yes 159
#<m7e	no 146	yes -133
#<m7l	no 45
#<m9e	no 48
#<m9l	no 85	yes -72
#<m9o	unknown -52	yes 48
#<m9t	no 67	yes -53
#<ma3	no -67	unknown 119	yes -54
#<ma9	no 45
#<mab	no 52	yes -40
#<mad	no -46	yes 56
#<maf	no 50
#<mah	no 90	yes -69
#<mai	no -45	unknown 81
#<mak	no -88	unknown 84
#<mal	no -62	yes 47
#<mam	no 57
#<man	no -87	yes 103
#<mar	no -50	yes 77
#<mas	no -157	unknown 74	yes 70
#<mbe	yes -64
#<mde	no -117	unknown 153	yes -53
#<mdr	no -55	unknown 103	yes -67
#<me7	no 103	yes -78
#<mec	no 127	yes -115
#<meg	no 134	yes -110
#<meh	no 74	yes -62
#<mek	unknown 52	yes -54
#<men	no -76	unknown 54
#<mes	no 59
#<met	no -217	yes 234
#<meu	no 173	unknown -45	yes -127
#<mez	no -111	yes 132
#<mfe	no 45	yes -52
#<mft	no 81	yes -58
#<mgh	no 102	yes -68
#<mhe	no 51
#<mic	no 168	yes -143
#<min	no -157	yes 171
#<mit	yes 45
#<mja	no 112	yes -88
#<mkh	no 85	yes -87
#<mkt	no 45
#<mnh	no 43
#<mni	no -74	unknown 53
#<mnn	no 61	yes -42
#<moc	no -144	yes 165
#<mod	no 65	yes -56
#<moh	no -40	yes 65
#<mol	no -105	yes 121
#<mon	no -68	yes 106
#<mor	no -61	yes 60
#<mou	no -57	yes 59
#<mrr	no -113	unknown 56
#<msd	no 47
#<mse	no -119	unknown 177	yes -97
#<msi	no -77	yes 90
#<msk	no 55	yes -46
#<mss	no 41
#<mtq	no 94	yes -82
#<mze	yes 42
#<mzr	no -46	yes 53
#<mzy	no -45	yes 56
#<n3a	no 51
#<n3e	no -89	yes 109
#<n3r	no 63	yes -67
#<n9d	no -90	yes 116
#<n9e	no 140	yes -118
#<na3	no 51
#<na9	no 141	unknown -53	yes -87
#<naf	yes 54
#<naz	no -53	yes 69
#<nbe	no 129	unknown -54	yes -82
#<nch	no -46	unknown 69
#<ndd	no 111	yes -92
#<nde	no 48
#<nef	no -57	yes 73
#<nei	no 62	yes -47
#<nem	no -82	yes 107
#<net	no -127	yes 142
#<nez	no -71	yes 80
#<nfe	no 172	yes -144
#<ngo	no -47	yes 65
#<nhe	no -46	unknown 179	yes -169
#<nif	no -50	yes 68
#<nim	no 54	unknown -43
#<nit	no 138	yes -120
#<nkh	no -52	yes 65
#<nmc	no -41
#<nou	no -84	unknown 84
#<nqe	no -101	yes 108
#<nsa	no -105	unknown 48	yes 59
#<nse	no 84	yes -60
#<nss	no 72
#<nta	no -44	yes 69
#<nte	no 67	yes -54
#<ntl	no 129	unknown -44	yes -88
#<ntn	no -93	yes 97
#<oct	no 43
#<one	no 53
#<ord	no 65	unknown -67
#<ost	no -221	yes 235
#<ouj	yes -56
#<ouk	no -133	yes 147
#<our	no 111	yes -90
#<pal	no -196	yes 209
#<pan	unknown 44
#<pap	no 70
#<pas	no -52	yes 90
#<pat	no 93	yes -80
#<pc>	no 86	yes -74
#<pea	no 52
#<peu	no -65	yes 89
#<pho	no 77	yes -63
#<pic	yes 44
#<pie	no -51	yes 57
#<plo	no 83	yes -64
#<pne	no 71	yes -52
#<pot	no 96	yes -72
#<pre	no -50	unknown 81	yes -62
#<pri	no 100	yes -57
#<pro	no -117	yes 146
#<qel	no -79	yes 92
#<qis	no 168	yes -156
#<rad	no 56
#<rah	yes 44
#<ran	unknown 77	yes -41
#<rap	no -197	unknown 122	yes 55
#<ray	no -79	yes 96
#<rb3	no 116	yes -95
#<rea	no -73	yes 91
#<reb	no -89	yes 101
#<rec	no 104	yes -85
#<rek	no -49	yes 77
#<rem	no -61	unknown 43
#<ren	no 54	yes -42
#<rep	no 65	yes -56
#<res	no 41
#<ri7	no 47
#<rid	no 46
#<rih	no 50
#<rj3	no 101	unknown -75
#<rja	no 100	yes -86
#<rjl	no 122	yes -106
#<rke	no -68	yes 85
#<rma	no 69	yes -56
#<rme	no 84	yes -104
#<roc	yes 52
#<rok	no -101	unknown 68
#<ron	no -40	yes 58
#<rri	no -137	unknown 159	yes -79
#<rwi	no 100	yes -84
#<s7a	no -62	yes 85
#<s7i	no 124	yes -101
#<s9e	no -40
#<sa3	no 48
#<sa7	yes 53
#<sab	no -222	yes 240
#<sac	no 50
#<sah	no -97	yes 122
#<sak	no -134	yes 154
#<sam	no 76	yes -51
#<san	unknown 54
#<saq	no 144	yes -106
#<sar	no 45
#<saw	no 119	unknown -43	yes -77
#<say	no -72
#<sbe	no 121	yes -73
#<sbi	unknown 67	yes -40
#<sda	no -54	yes 74
#<sdd	no 135	yes -113
#<sde	yes 44
#<se3	no 129	yes -110
#<se9	no 50
#<sed	no -51	yes 72
#<sef	no -91	unknown 131	yes -50
#<sek	no -113	yes 133
#<sel	no 63	yes -42
#<set	unknown 58
#<sew	yes 46
#<si>	no -152	yes 170
#<sin	yes 46
#<sip	no 52
#<sir	yes 49
#<siy	no -56	yes 70
#<skh	yes 54
#<ski	no -59	unknown -88	yes 109
#<sle	no 225	yes -218
#<sma	no 73	yes -59
#<smi	no -53	yes 68
#<sni	no -103	yes 120
#<soc	no -60	yes 92
#<sok	no 77	yes -56
#<sor	no -132	yes 138
#<spr	no 121	yes -106
#<sse	no -51	yes 64
#<ssi	no -93	yes 106
#<ssm	no 51
#<sta	no 57	yes -69
#<ste	no -45	yes 63
#<sty	no -75	yes 89
#<sul	no 52	unknown 70	yes -123
#<sur	no 92	yes -81
#<swa	no -67	unknown 81
#<syn	no -134	unknown 99
#<t2a	no 70
#<t7e	yes 42
#<t7r	no 51
#<t9e	no 123	unknown -60	yes -71
#<t9s	no 129	yes -116
#<t9t	no 60	yes -46
#<ta3	no -106	unknown 126
#<tab	unknown 45
#<tac	no -149	yes 170
#<tad	no 51
#<tag	no 106	yes -88
#<tah	yes 57
#<taj	no 48
#<tam	no 114	yes -85
#<tan	no 61	yes -43
#<tar	no -59	yes 80
#<tas	no 52
#<tat	no 68	yes -50
#<taz	yes 50
#<tba	no 59	yes -41
#<tbe	no 55
#<tbi	no -71	yes 43
#<te3	no 73	yes -60
#<te7	yes 45
#<tem	no -71	yes 57
#<ten	no 87	yes -74
#<ter	no -50	yes 67
#<tet	no 86	yes -68
#<tfi	no 44
#<tgo	no 147	unknown -56	yes -110
#<tiz	no 76	yes -55
#<tje	yes 47
#<tks	no 125	yes -100
#<tlg	no 85	unknown -56
#<tli	yes 47
#<tlw	no 43
#<tma	no 67	yes -47
#<tmm	yes 57
#<tne	no 65	yes -63
#<tnf	no 59	yes -45
#<tob	yes 60
#<toi	no 43
#<tol	no 163	yes -142
#<tqe	no 243	yes -220
#<tql	no 99	yes -65
#<tqt	no 58
#<tsa	no -47	yes 64
#<tsr	no 106	yes -68
#<tss	yes -50
#<tta	no -59	unknown 91
#<tte	no 138	yes -115
#<tuy	no -59	yes 59
#<twa	no 60	yes -50
#<tze	no -63	yes 75
#<usi	no 46
#<vai	no 53
#<val	no 73	yes -43
#<veh	no -73	yes 100
#<vid	no -95	yes 114
#<vil	no 151	yes -128
#<vir	no 41
#<vis	no 54
#<vit	yes 41
#<voi	yes 48
#<vol	no -55	yes 78
#<w9f	no 123	unknown -52	yes -91
#<wa3	no -135	unknown -46	yes 165
#<wa9	no -59	yes 64
#<wac	unknown 108	yes -84
#<wad	no 158	yes -129
#<wah	no -55	yes 63
#<wak	no 47
#<wc>	no 149	yes -122
#<we7	no -111	unknown -58	yes 157
#<we9	no -48	yes 54
#<wej	no 90	yes -74
#<wer	unknown 120	yes -84
#<wes	no -48	yes 84
#<wge	no 49
#<wla	unknown 69
#<wra	yes 45
#<wsl	no 67	yes -47
#<wst	no 54	unknown 40	yes -97
#<y7e	no 83	yes -68
#<ya3	unknown 60	yes -84
#<ya>	no -57	unknown 144	yes -124
#<ych	no -48	yes 68
#<ydd	no 127	yes -107
#<yde	no 97	yes -76
#<ykh	no -111	yes 133
#<you	no 51
#<yse	no 140	yes -121
#<ysi	no -89	yes 105
#<ysr	no 104	yes -88
#<ytb	no 111	yes -70
#<zad	no -95	yes 110
#<zag	no 149	yes -122
#<zbe	no -102	yes 117
#<zen	no -97	unknown 117	yes -56
#<zer	no -71	yes 82
#<zin	no 161	unknown -45	yes -142
#<ziy	no -117	unknown -48	yes 153
#<zja	no 40
#<zle	no 107	yes -82
#<zre	no -64	yes 83
#a2il	no -72	yes 83
#a3d>	no 64	yes -48
#a3ed	yes 42
#a3en	no -144	unknown 92
#a3es	no 68	yes -41
#a3ha	no 68	yes -47
#a3i9	no 58	yes -45
#a3i>	no 51
#a3ja	no -41	yes 61
#a3la	unknown 54
#a3lo	no -101	yes 109
#a3o>	no -53	yes 63
#a3ra	no -74	unknown -54	yes 119
#a3re	no -63	unknown 160	yes -123
#a3sa	no -57	yes 74
#a3si	no 48
#a3t>	no 58	yes -40
#a7a>	no 58
#a7b>	no -134	yes 147
#a7d>	yes 46
#a7di	no 103	yes -87
#a7et	no 103	yes -82
#a7o>	unknown -40
#a7ti	no -117	yes 143
#a9aw	no -100	yes 112
#a9de	no 89	yes -70
#a9es	no 88	yes -60
#a9f>	no 130	yes -114
#a9fa	no -72	yes 64
#a9fi	no -52	yes 67
#a9in	no -45	yes 57
#a9t>	no -178	yes 205
#aaro	yes 47
#aayo	no -70	unknown 111	yes -79
#abel	no -69	yes 85
#abin	no 113	yes -90
#abla	no -49	yes 64
#abni	no -86	yes 100
#abo>	yes 46
#abou	no -138	unknown 110
#abra	no 82	yes -64
#abri	no 108	yes -83
#abro	no -47	yes 64
#abt>	no -104	unknown -62	yes 165
#acbo	no 54	yes -45
#acci	no -102	unknown 83
#accr	no -54	yes 86
#ach>	unknown 51
#acha	no 131	yes -115
#acho	no 91	unknown -83
#ack>	no 45
#act>	no 95	unknown -42	yes -58
#acte	yes 44
#acto	no 102	yes -75
#actu	no 41
#adam	no -66	yes 77
#adan	no 67	yes -51
#adch	no 40
#adda	unknown -51
#ade>	no 53
#aden	no 82	yes -68
#ader	no 71
#adic	no -86	yes 100
#adio	no 64
#adir	no -108	unknown 71
#adit	no -55	yes 78
#admn	no -97	yes 110
#adou	yes 42
#adra	yes 44
#adyi	no -100	yes 122
#afch	no 44
#afe>	no -142	yes 156
#afet	no -58	yes 68
#afla	no -166	yes 175
#afon	no -88	unknown 80
#afra	no -112	yes 135
#afri	no 61	yes -51
#aft>	yes 62
#agad	no -107	unknown 79
#agaz	no -101	yes 109
#agen	no -98	unknown 92
#ager	no -63	yes 75
#agh>	no -128	unknown 51	yes 85
#aghi	yes 48
#agne	no 74	yes -49
#agor	no 149	yes -122
#ags>	no 100	yes -84
#ahat	no -54	yes 80
#ahbi	no -54	yes 68
#ahd>	no -62	yes 68
#ahda	no -41	yes 60
#ahdi	no 148	yes -121
#ahed	no -57	yes 71
#ahla	no 186	yes -169
#ahli	no -103	yes 114
#ahwa	no 58	yes -46
#aid>	yes 41
#aie>	no 68	yes -50
#aign	no 55
#aile	no -86	unknown 51
#aill	no -104	unknown -43	yes 122
#aint	no 68	yes -48
#aire	no -41
#aiso	no -64	yes 81
#aiss	no 102	yes -82
#ait>	no 101	yes -87
#aite	no -103	yes 114
#ajbi	no 76	yes -61
#ajbo	yes 41
#ajeb	no -134	yes 150
#ajem	no -85	yes 101
#ajin	no 48
#ajja	no -112	yes 134
#ajra	no 40	unknown 90	yes -139
#aka>	no -110	yes 118
#akan	no -120	yes 130
#akay	no -59	unknown 66
#akba	no -56	yes 70
#akch	no 77	yes -54
#akeb	no 73	yes -57
#akec	unknown -47	yes 84
#aket	no 75	yes -63
#akh>	no 50	yes -42
#akhe	unknown 64	yes -59
#akhl	no 81	yes -53
#akho	yes 51
#akhr	no -46	yes 64
#akhz	no 43
#akil	no 66	yes -42
#akin	yes 43
#akna	no -96	yes 123
#akom	no 40
#ala>	no 68	yes -52
#alad	no -120	yes 130
#alak	yes 48
#alan	no 172	unknown -40	yes -136
#alat	no -65	yes 92
#alem	no 125	yes -111
#alf>	no 102	yes -78
#alha	no -51	yes 72
#ali>	yes 48
#alia	no -53	yes 66
#alid	no 73	yes -54
#alik	no 40
#aliy	no -116	yes 134
#alko	no -242	yes 258
#all>	no -53	unknown 44
#alli	no -50	yes 79
#almi	no -52	yes 76
#alna	no -70	yes 87
#alou	yes -43
#alt>	no -69	yes 101
#alta	no -122	yes 135
#alys	no 111	yes -79
#ama3	no -146	unknown -41	yes 178
#amat	no 47
#ambr	unknown 40
#ambu	no -59	yes 70
#ame3	no -43	unknown 138	yes -126
#ame>	no -44	yes 53
#amel	unknown 54	yes -77
#amer	no 42
#ami3	no -125	unknown 105
#amia	no -40	yes 51
#amil	unknown -44	yes 60
#amio	no -53	yes 61
#amiq	no 41
#aml>	yes 45
#amlo	no 139	yes -131
#amou	no -42	yes 70
#ampi	no 49
#amra	no 97	yes -82
#amu>	yes 53
#amwa	no 48
#an3e	no 79	yes -69
#an9d	no -71	unknown 179	yes -155
#an9t	yes 54
#anal	yes 62
#anap	no 61	yes -44
#anat	no 68	yes -42
#anbi	no 175	yes -159
#and>	no -140	yes 152
#ande	no -41	yes 62
#ando	unknown 44
#ane>	no 43
#ange	yes 63
#angh	no 53	unknown -42
#angl	no 95	yes -84
#anhe	no 134	yes -110
#ani>	no -56	yes 54
#ania	no 126	yes -96
#anic	no 60	yes -42
#anin	no -78	yes 90
#aniy	no -81	yes 58
#anja	no 48
#anka	yes 44
#ankh	no 109	unknown -44	yes -64
#ankt	no 48
#anmc	no -87	yes 108
#anne	unknown 43
#annu	no 57
#ano>	no -63	yes 80
#anor	no 41
#ansa	no -64	unknown -45	yes 91
#anse	no 46
#ansm	no -68	yes 87
#ansp	yes 43
#anya	no 56
#aoua	no 153	yes -131
#aout	no -50	yes 64
#ape>	no 61	yes -44
#apie	no 70
#apot	no 43
#appo	no -197	unknown 122	yes 55
#aqi>	no 113	yes -86
#aql>	no -97	yes 105
#aqua	no 82	yes -74
#arac	no 96	yes -79
#arag	no 40
#arak	no -45	yes 66
#aras	no 135	yes -117
#arat	yes 63
#arav	no 81	yes -69
#arb3	no 44
#arba	no -136	yes 171
#arbe	no 48
#arbi	no -112	yes 126
#arbn	yes 48
#arbr	unknown 49	yes -46
#arch	no -73	yes 91
#arde	no 46
#aref	no -53	yes 77
#areh	no -55	unknown 105	yes -56
#arei	no 74	yes -61
#ares	no 75	yes -54
#aret	no -48	unknown 89	yes -42
#arf>	no -52	yes 73
#arge	no 83	yes -66
#ari>	no -58	yes 57
#aria	unknown 46
#arik	yes 50
#arin	no 163	yes -132
#ario	no -75	yes 100
#ariu	no 77	yes -69
#ariy	no -58	yes 65
#arja	no -46	yes 60
#arkl	no 42
#arky	no -128	unknown 58	yes 62
#arm>	no -41	yes 50
#arma	yes 44
#arme	no 77	yes -62
#armo	no 130	yes -117
#arna	no -136	yes 152
#aro>	no -64	yes 84
#aros	no -86	yes 90
#arou	no 42
#arqu	no 75	yes -58
#arra	no -52	yes 80
#arre	no -46	yes 45
#arro	no 49
#arti	no -88	yes 105
#artn	no -107	yes 118
#arto	no -105	yes 120
#asa>	no 46
#asce	no 50
#ase>	no -95	yes 109
#asfi	no 49	yes -41
#asha	no 67	yes -52
#asma	no 66	yes -50
#asni	no 77	yes -56
#asol	no 135	yes -117
#asqu	no -45	yes 62
#asse	no -44	yes 76
#assh	no 70	yes -62
#asso	no 96	yes -75
#ast>	yes 62
#asti	no 92	yes -75
#asto	no 42
#at7r	no -110	yes 128
#atal	no 109	yes -74
#atba	no 52	yes -44
#ate>	no 71	yes -44
#atea	no -146	yes 159
#atec	no 155	unknown -135	yes -40
#atel	no 69	yes -53
#ater	no 40
#atet	no 64	yes -41
#ateu	no 90	yes -62
#atgo	no -116	unknown 42	yes 58
#atha	unknown 42
#atho	no -198	yes 213
#atim	no -174	yes 188
#atio	yes -42
#atkh	unknown 68	yes -80
#atla	no 68	yes -55
#atna	no -52	yes 72
#atni	no -114	yes 108
#ato>	no -61	yes 79
#atou	no -52	yes 72
#atre	no 111	yes -88
#atri	no -76	yes 52
#ats>	yes 42
#atsi	yes 46
#att>	yes 54
#atta	no 150	yes -142
#atti	no 61	yes -47
#aute	no -60	unknown 87
#avab	yes 50
#avan	no 70	yes -53
#ave>	unknown 40
#aver	no 72	yes -53
#avie	no 49	yes -40
#awab	no 79	unknown -41
#awar	no 76	unknown -43
#awbc	no -51	yes 87
#awbo	no -48	yes 57
#awch	no -52	unknown 79
#awd>	no -132	yes 151
#awda	no 99	yes -81
#aweb	no -104	unknown 101
#awer	no -118	yes 137
#awho	no 42
#awi>	no 51	yes -43
#awli	no 80	yes -64
#awlo	no 63	yes -50
#awni	no -92	unknown 102
#awya	unknown 77	yes -59
#ay3o	no 104	yes -73
#ay9t	no -109	unknown 61
#ayad	no 63	yes -45
#ayar	no 70	yes -57
#ayda	unknown -40
#ayde	no -60
#aydk	no 89	unknown -72
#aydo	no -133	yes 149
#aydr	no -104	yes 125
#ayeb	no -79	unknown 158	yes -144
#ayed	no -54	yes 82
#ayeg	yes 48
#ayej	no -65	yes 84
#ayeq	no -72	yes 88
#ayet	no 52
#ayg>	no 91	yes -68
#ayga	no -68	yes 88
#ayhd	no -77	yes 87
#ayj>	no 85	yes -61
#ayja	no -51	yes 87
#ayjr	no -50	yes 73
#ayl3	no -151	yes 161
#ayla	no 51	yes -40
#ayna	no 123	yes -96
#aync	unknown 113	yes -92
#aynz	no -116	unknown 105
#ayou	no -70	unknown 111	yes -79
#ayr>	no 45
#ayse	no -83	yes 102
#ayss	unknown 43	yes -59
#ayti	no -42	yes 54
#aytl	no -60	yes 64
#ayts	no -78	yes 85
#ayur	no -51	yes 69
#ayya	no 64	yes -52
#ayye	no -185	yes 194
#ayz>	no -47	yes 84
#azel	no -96	yes 111
#azil	no 123	yes -114
#azon	no -53	yes 72
#azro	no 114	yes -82
#azt>	no -126	yes 142
#azza	no 54	yes -44
#b3d>	no 55
#b3i>	yes 46
#b3id	no 121	yes -98
#b7ar	no -71	unknown -69	yes 117
#b7er	no 99	unknown -49	yes -58
#b9ac	no 62	yes -52
#b9aw	yes 54
#ba3>	no 57	yes -46
#ba3i	no 64	yes -43
#ba9>	yes 47
#ba9i	no 49
#bagh	no -58
#bain	no 85	yes -55
#bakh	no 57	yes -49
#bal>	no -118	unknown 54	yes 55
#ball	no -69	yes 86
#ban>	no -48	unknown 57
#banc	no 114	yes -77
#bani	yes 54
#baqi	no 109	yes -88
#bar>	no -150	unknown 219	yes -165
#barb	no 48
#bard	no 84	yes -66
#bare	unknown 43
#bark	yes -42
#barr	no 102	yes -80
#bati	no -188	unknown -43	yes 206
#batn	no -174	yes 207
#batt	unknown 44	yes -77
#baw>	no 91	yes -80
#bba>	no 144	yes -133
#bbag	no -173	unknown 44	yes 134
#bbah	no -44	yes 67
#bbat	no 108	yes -82
#bbaw	no 91	yes -80
#bbi>	no -89	yes 101
#bbni	no -88	yes 102
#bch>	no -98	unknown 63
#bdaw	no 81	yes -70
#bdel	no 108	yes -81
#be3>	yes 42
#be7r	no 67	yes -58
#be9>	no -119	unknown 59	yes 70
#becu	no 48
#bed>	no 102	yes -86
#bedd	unknown 84	yes -109
#begh	yes 60
#beht	no 45
#bekr	no 108	yes -78
#beld	no 75
#belg	no -178	unknown 169
#bell	no 113	unknown -52	yes -62
#ben>	no 100	yes -85
#ber>	yes -44
#berd	no 68	yes -54
#bern	no 76	yes -65
#berr	unknown 70	yes -63
#bes>	no 72	yes -52
#bess	no 54
#beth	no -76	yes 105
#beto	no 51
#bett	no -59	yes 75
#bgha	no -52
#bghe	no -94	yes 113
#bghi	no 52
#bha>	no 47	yes -67
#bhal	no -67	unknown 119	yes -90
#bi9>	no -185	unknown 218	yes -73
#bia>	no -73	yes 93
#bib>	no -74	yes 44
#biba	no -95	unknown 135	yes -44
#bid>	no 132	unknown -86	yes -56
#bida	no -160	unknown 132
#bide	no 94	yes -65
#bido	no 47
#bier	no 62	yes -46
#biha	yes 53
#bila	no -53	yes 83
#bill	no 79	unknown -45
#bilt	yes 71
#bin>	unknown 57
#bina	no -79	yes 93
#bini	yes 54
#bis>	no -44	yes 66
#bisk	no -127	yes 138
#bita	unknown 67	yes -40
#biya	no -131	yes 148
#bki>	no -75	yes 96
#blas	no 77	yes -52
#blea	yes 53
#bles	no 56
#bli>	no -42	yes 59
#blo>	no 126	yes -117
#bmw>	no -71	yes 76
#bna>	yes 52
#boli	no 40
#bomb	no 69	yes -51
#bomp	no 74	yes -61
#book	no 54	yes -45
#bota	yes 47
#bou7	no 158	yes -129
#boua	yes 41
#bouc	yes 56
#boug	no 119	yes -102
#bour	yes -57
#bous	no -60	yes 70
#bouz	yes 46
#box>	no 93	yes -76
#bra>	no 43
#brad	no 76	yes -62
#bret	no 114	yes -89
#bri>	no 83	yes -74
#bris	no 93	yes -70
#briz	unknown 55	yes -95
#brou	yes 42
#bsse	no -105	yes 117
#btat	no -79	yes 103
#bti>	no -71	yes 89
#bto>	no -58	unknown 121	yes -71
#btou	no 41
#bula	no -59	yes 70
#bure	unknown -40
#bus>	no -45	yes 62
#byed	no -83	unknown 77	yes -42
#bzaf	no 59
#cabi	no 141	yes -115
#cabl	no -97	yes 116
#cafe	no -142	yes 156
#cais	no 92	yes -74
#cal>	no 76	yes -55
#cami	no -51	yes 53
#camp	no 49
#capo	no 43
#cara	no 54	yes -43
#card	no 84	yes -67
#cart	yes -50
#casq	no -45	yes 62
#cass	no -59	unknown 173	yes -230
#cata	unknown -45
#cave	unknown 59
#cboo	no 54	yes -45
#ccid	no -140	unknown 94
#ccin	no -50	yes 71
#ccro	no -54	yes 86
#cede	no -57	yes 65
#cein	no -172	yes 180
#cens	no 50
#ces>	no -80	yes 106
#ceus	no -47	yes 70
#ch3a	no -100	yes 110
#ch3e	no 51
#ch7a	no -101	unknown 88
#cha9	no 119	unknown -90
#chab	no -90	yes 102
#chaf	no -59
#chag	no -54	yes 86
#chah	no -62	yes 74
#chak	no -46	yes 57
#chan	yes 46
#chao	no 138	yes -110
#chas	no 123	yes -104
#chau	no 42
#chaw	no 51
#chch	no 69	yes -44
#chd>	no 54
#chdd	no 46
#che3	unknown -53
#cheb	no -127	yes 157
#chef	no 57	yes -42
#chei	no 47
#chej	no 55
#chek	no -46	yes 72
#chet	no 130	yes -93
#chfa	no 143	yes -119
#chha	no 52
#chhe	no -74	unknown 146	yes -86
#chho	no -69	unknown 56
#chid	no -79	unknown 94
#chik	no 49
#chil	no 165	yes -146
#chit	no 67	yes -54
#chka	no 61
#chko	no -45	unknown 78
#choc	no -69	unknown 52
#chof	no -64	unknown 48
#choi	no 75	yes -48
#chon	yes 56
#chor	no -71	yes 63
#chqe	no 45
#chqq	no 67	yes -51
#chri	no 65
#chrj	no 47
#chta	unknown 40	yes -56
#chwa	no 47
#cide	no -96	unknown 78
#cien	no 58
#ciet	no -60	yes 92
#cin>	no 89	unknown -47	yes -42
#cine	no -53
#circ	no -46	yes 66
#cite	yes 51
#civi	no 40
#clar	no 59	yes -41
#cle>	no 65
#clie	no -164	yes 173
#clig	no -75	yes 87
#clin	no 48
#coco	no 103	yes -87
#coff	no 46
#cole	no -49	yes 70
#colo	no -77	unknown -53	yes 117
#comp	no 101	yes -79
#cond	no 59	yes -52
#cong	no 74	yes -55
#cons	no -43	yes 49
#cord	yes 54
#cott	no 103	yes -87
#coup	no 41
#cour	unknown 47	yes -89
#cran	yes 46
#croc	no 66	yes -46
#croi	no 53
#cteu	no -76	yes 90
#ctob	no 43
#ctor	no 102	yes -75
#cue>	no 48
#cuis	no 59
#cula	no -120	yes 140
#cule	no -97	yes 93
#curi	no -89	yes 99
#da2i	no 76	yes -56
#da3>	no 126	yes -114
#da3a	no -85	yes 117
#da3n	no -115	yes 131
#dad>	yes 44
#dade	no 151	yes -121
#daha	no 77	yes -55
#dahr	yes 49
#dair	no 100	yes -81
#dakh	yes -55
#dala	no 63
#dama	no -60	yes 75
#dame	no -44	yes 53
#dami	no 62
#dan>	no 40
#dana	no -225	unknown 58	yes 140
#dani	no 40
#darb	no -55	unknown 53
#dari	no -65	yes 83
#darr	yes 60
#dati	no 41
#dato	no -51	yes 64
#daya	no 43
#dayz	no -47	yes 84
#daz>	no -49	unknown 52
#dazt	no -126	yes 142
#dbab	no 71	yes -51
#dch>	no -67	yes 87
#dchi	no 56
#dda>	no 49
#ddad	no -101	yes 120
#ddar	no 71
#ddel	unknown 61	yes -63
#ddem	yes 58
#ddi>	no 43	yes -57
#ddit	no -75	unknown 51
#ddou	no 111	yes -81
#ddow	no -46	yes 64
#de7k	no 52	yes -42
#decl	no 59	yes -41
#def3	no -75	yes 93
#dega	no -40	yes 50
#degd	no -170	unknown 204	yes -75
#dehk	no -125	yes 136
#dehr	no 40
#dekh	no 58	yes -42
#del>	no -59	unknown 40
#deli	no -94	yes 110
#deme	no -188	yes 198
#den>	no -133	yes 147
#dena	no 82	yes -68
#dent	no -108	unknown 54	yes 43
#depa	no -168	unknown 191	yes -51
#depo	no 46
#derc	no -95	unknown 58
#derj	no 67	yes -45
#derk	unknown 48	yes -87
#des>	no -40
#deus	yes 43
#dga>	no -172	unknown 262	yes -154
#dha>	yes 43
#dhak	no 79	yes -68
#dheb	no 84	yes -69
#dia>	no -53	yes 84
#diat	no 53
#dic>	no -134	unknown 99
#dich	no -56	yes 70
#dida	no 54
#dim>	no -41	yes 57
#dima	no -50	yes 61
#din>	no 77	yes -49
#dio>	no 67
#dir>	no -40
#diro	no -45
#diss	no 95	yes -82
#dit>	no -64	yes 50
#dita	no -116	yes 126
#diya	no -47	yes 58
#djaj	yes 56
#dkha	no 80	yes -58
#dkhl	yes -48
#dlou	yes 48
#dmna	no -97	yes 110
#dna>	yes 49
#dni>	no 54	yes -41
#dola	no 40
#doll	no -40	yes 54
#don>	no 88	yes -66
#donc	no 158	yes -140
#dor>	yes 42
#dora	yes 45
#dos>	no 118	yes -89
#doss	no 114	unknown -44	yes -68
#dou>	no 105	yes -84
#doua	no -87	unknown 121	yes -43
#doub	yes 60
#douh	no -66	yes 76
#dour	no -81	yes 96
#dous	no -55	yes 67
#dow>	yes 42
#dra3	yes 43
#dra>	no -112	yes 141
#drab	yes 69
#dras	no -72	yes 92
#drbo	yes 46
#dre>	no 72	yes -44
#dreb	no -43
#drha	no -45	yes 65
#drhm	no 116	yes -106
#dri>	no -89	yes 100
#driv	no -105	yes 134
#drna	no 102	yes -85
#drni	no -54	yes 70
#dron	no -41	yes 62
#drou	yes -42
#duct	no 63	yes -54
#dust	no 52
#dwa>	unknown 44	yes -45
#dyin	no -100	yes 122
#e3at	no 46
#e3ha	no -88	yes 111
#e3la	no 177	unknown -105	yes -161
#e3na	no 50
#e3ni	yes 41
#e77e	no -116	yes 126
#e7da	no -111	unknown -58	yes 157
#e7lo	no 95	yes -68
#e7na	no -62	yes 68
#e7o>	no -125	unknown -65	yes 168
#e7r>	no 67	yes -58
#e7to	no 87	yes -70
#e99a	no 96	yes -83
#e9ba	no -94	yes 121
#e9be	yes 53
#e9el	no 46
#e9f>	no 45
#e9fa	no -89	yes 94
#e9na	no 42
#e9ni	no -98	yes 125
#e9o>	no 75	yes -61
#e9ou	no 140	yes -129
#e9t>	no 45	yes -51
#eage	no 52
#eba>	no -131	yes 144
#ebag	unknown 54	yes -48
#ebba	no 53	yes -47
#ebbi	no -113	yes 130
#ebbn	no -88	yes 102
#ebch	no -54	unknown 61
#ebda	no 45
#ebla	no -63	yes 77
#ebna	no 46
#ebni	no -42	yes 56
#ebo>	no 84	yes -71
#ebro	yes 63
#ebs>	no 98	yes -80
#ebt>	no -45
#ebto	no -102	unknown 156	yes -70
#echa	no 56	unknown -55
#echc	no 63
#echi	no -114	unknown 140	yes -52
#ecla	no 59	yes -41
#ecol	yes 45
#ecte	no -132	yes 145
#ecti	no 69	yes -44
#ecue	no 48
#ecur	no -89	yes 99
#eda>	no -77	yes 47
#edat	no 85	yes -60
#edde	no -89	unknown 113
#eddn	no 42
#eddo	no 45
#edes	no -57	yes 65
#edit	yes 42
#edni	no 67	yes -58
#edri	no -101	yes 113
#efch	no -53	yes 72
#effe	no -40
#effo	yes 47
#efna	no -139	unknown 161	yes -69
#efou	no -204	unknown 120	yes 65
#efro	yes 67
#efs>	no -53	yes 69
#eft>	unknown 47	yes -72
#eftc	yes -61
#egat	no -59	yes 68
#egh>	unknown -42
#egre	no 67	yes -53
#ehd>	no 122	yes -105
#ehdi	no 55	yes -45
#ehic	no -73	yes 100
#ehri	yes 40
#ehro	no 98	yes -87
#eign	yes 51
#eikh	no 47
#eil>	no 59	yes -48
#ein>	no -67	yes 79
#eint	no -42	yes 62
#ej3o	no -43	unknown 84	yes -55
#ejhi	no 119	yes -100
#ejho	no 73	yes -62
#ejja	no -138	yes 150
#ejje	no 92	yes -69
#ejli	no -40
#ejlo	no -75	yes 87
#ejo>	no 107	unknown -53	yes -69
#ejra	no 63
#ekba	no -74	yes 103
#ekhe	no 99	yes -80
#ekk>	no -86	unknown 43	yes 45
#ekka	no -169	yes 194
#ekne	unknown 64	yes -74
#ekra	no -196	yes 205
#ekri	no 115	yes -83
#el3a	no 55
#el3o	no 108	yes -90
#elas	no 128	yes -111
#elat	no 55
#elba	no -49	yes 72
#eld>	no -66	yes 82
#elda	no 103	yes -91
#elec	no 65	yes -49
#elev	no -47	unknown 95	yes -69
#elgi	no -141	unknown 137
#elha	no -48	yes 59
#ell>	no 47
#elli	yes 47
#ello	no 52
#ells	no -73	unknown -42	yes 106
#ellu	no -89	yes 101
#elma	no 150	yes -140
#elni	unknown -63	yes 41
#elso	no -131	yes 157
#elta	no 143	yes -129
#embr	no 88	yes -78
#emch	no -68	yes 98
#emen	unknown 46
#emi>	no -80	yes 87
#emla	no -125	yes 137
#emma	no -66	unknown 54
#emme	yes 47
#emmr	no -47	yes 59
#emoi	no -144	unknown 92	yes 44
#emor	no -105	unknown 59
#empe	no -44	yes 67
#emrt	no -48	yes 62
#emsa	no 56	yes -42
#en9a	no -166	unknown 183	yes -44
#enag	no -188	yes 198
#enas	no 82	yes -68
#enb>	no -71	unknown 57
#enbi	no -64	yes 75
#ench	no 75	yes -50
#end>	no -92	yes 106
#enda	no 77	yes -62
#endh	no -42	yes 66
#endn	yes 49
#endo	yes 55
#ene>	no 130	yes -107
#enho	no 112	yes -92
#enne	no 85	yes -51
#enni	yes 49
#ens>	no 55
#ense	no 44
#ensi	no 48
#ent>	no -53
#ente	no -43	yes 56
#eot>	no -65	yes 89
#epor	unknown -72
#epos	no 51	yes -41
#epot	no 50
#er3a	no 156	yes -139
#er7>	no 63	yes -40
#er9>	no 159	yes -146
#er9a	no -95	yes 64
#er9e	no 102	yes -81
#eran	no 67	yes -47
#erb9	no -111	yes 132
#erba	no -51	yes 52
#erbe	unknown 69	yes -65
#erbi	no -68	yes 97
#erbn	unknown 78	yes -46
#erbo	no 123	unknown 68	yes -200
#erbt	no 49
#erch	no -96	yes 65
#erd>	no 76	yes -62
#erde	no 100	unknown -43	yes -77
#erf>	no 110	yes -86
#erfe	no -111	yes 127
#erg3	unknown 90	yes -71
#erge	no 68	yes -47
#ergl	no 49
#ergu	no 50
#erha	no 69	unknown -44	yes -43
#erie	yes -54
#erj>	no -149	unknown 179	yes -79
#erk>	unknown 48	yes -87
#erkh	no 148	yes -132
#erma	no 87	yes -75
#ermi	no -122	yes 136
#ermo	no 54
#erna	yes 50
#erne	no -62	yes 81
#erni	no 77	yes -62
#erno	no 76	yes -65
#erou	no -186	yes 202
#erqa	no 54
#erqo	no -110	yes 125
#err9	no 106	yes -91
#err>	no 81	yes -61
#erro	no 194	unknown -101	yes -102
#erru	no -60	unknown 65
#ersi	no 119	yes -102
#erso	no 160	yes -152
#ertc	no 94	yes -65
#erte	unknown 60
#erto	no 71	yes -57
#erve	no -144	yes 153
#ervi	no 85	yes -76
#eski	no 82	yes -50
#esma	no 75	yes -46
#esra	no -41	yes 57
#essa	yes 48
#essn	yes 44
#essr	no -58	yes 72
#essu	no 68	yes -57
#est>	yes 40
#esta	no 182	unknown -45	yes -137
#esti	no 72	yes -59
#et3a	no -56	yes 74
#etab	no -45	yes 55
#etag	no -96	yes 109
#etai	no -215	yes 222
#etat	no 101	yes -92
#etch	no -71	yes 87
#ete>	no -51	yes 74
#etha	no -64	yes 90
#etna	no -44	yes 59
#etni	yes 50
#etou	no 59	yes -46
#etre	no -73	yes 91
#etta	no 56	yes -49
#ettc	no -115	unknown 114
#etti	yes -79
#etto	no 51
#euge	no -65	yes 89
#euil	no 85	yes -47
#euro	no 54	yes -43
#eurs	no 72	yes -60
#eus>	no 86	yes -70
#evar	no -90	yes 100
#evem	no -52	unknown 116	yes -119
#exti	no 78	yes -58
#eyet	no -49	unknown 94	yes -52
#eyyd	no 70	yes -58
#eyyt	no -47	yes 57
#ezro	no -266	yes 281
#ezya	no 55
#ezz>	unknown 134	yes -147
#ezza	no 41
#ezzi	no 67	yes -59
#ezzo	no 50
#fac>	no -152	unknown 214	yes -113
#fach	no 57	yes -100
#fad>	no 107	yes -93
#fahm	yes 46
#fajr	yes 71
#fak>	unknown -40	yes 43
#far>	no 117	yes -98
#fara	no 50	yes -42
#fat>	no 44
#faut	no 48
#faya	no 63	yes -45
#faza	yes 45
#fe3>	unknown -42
#fe9n	no 155	yes -134
#fe9t	unknown 66	yes -58
#fejr	no 195	unknown -40	yes -175
#fekk	no -56	yes 80
#fel>	no 47	unknown 60	yes -120
#fell	no 99	yes -86
#felt	no 144	yes -124
#fen>	no -46	yes 71
#fer>	no -59	yes 86
#ferg	yes -47
#ferk	no 90	yes -81
#ferm	no 105	yes -87
#ferq	yes 71
#fert	no 135	yes -105
#fet>	yes 45
#feu>	no -66	yes 79
#feui	no 146	unknown -78	yes -70
#feur	yes 49
#feux	yes 52
#ffar	no 41
#ffe>	no 88	yes -67
#ffes	no -52	unknown 65
#ffeu	yes 49
#ffou	no -48	yes 56
#ffre	no 45
#ffur	no 83	yes -69
#fha>	no -81	yes 65
#fhem	no 40	unknown 77	yes -148
#fiat	no -133	yes 150
#fiho	no 50	unknown -77
#fin>	no -70	unknown 101
#fiss	no 101	yes -80
#fit>	no 74	yes -64
#fith	no 72	yes -60
#fjer	no -105	yes 112
#fkh>	unknown 62	yes -50
#fla>	no -125	yes 136
#flot	no 58	yes -49
#flou	no 96	unknown -44	yes -52
#fna>	no -170	unknown 159
#fni>	no -112	yes 128
#fo9i	no -76	yes 89
#fo9o	no -72	yes 82
#fon>	no 57
#fond	no -96	unknown 87
#for>	yes 42
#forn	no 70	yes -61
#fou9	no -248	unknown 98	yes 143
#fou>	no -113	unknown 82
#four	yes -55
#fra>	no 116	yes -100
#fran	no 43
#fre>	no 45
#frig	no 50
#frin	no -82	yes 102
#friq	no 61	yes -51
#frit	no 106	yes -83
#fsed	no -60	yes 75
#ftan	no -82	yes 107
#ftch	yes -53
#fte7	no 122	yes -114
#fto>	no -82	unknown 65
#ftou	yes 40
#fuit	unknown -41
#fure	no 83	yes -69
#g3at	no -51	unknown 107	yes -80
#ga3>	no 56
#gadi	no -107	unknown 79
#gage	no 131	yes -116
#gala	no -63	yes 79
#gale	no -139	yes 146
#gali	yes 46
#galo	unknown 54	yes -60
#galt	yes 74
#gan>	no 136	yes -109
#gara	no 51
#gard	unknown 40	yes -68
#gare	no -152	unknown 117
#garr	no 161	yes -146
#gat>	yes 42
#gatl	no 63	unknown -54
#gats	yes 42
#gazo	no -53	yes 72
#gdga	no -172	unknown 262	yes -154
#ge3>	no 67	yes -46
#ge3a	no 73	yes -53
#gela	no 62	yes -46
#geme	no -99	unknown -49	yes 131
#gend	no 77	yes -62
#gene	no 130	yes -107
#geot	no -65	yes 89
#ger>	no 49
#ghab	no 185	yes -156
#ghac	no -48	unknown 51
#ghad	no -50
#ghas	no 166	yes -142
#ghat	no -72	yes 94
#ghay	unknown 108	yes -122
#ghbe	unknown 98	yes -110
#ghda	no -57	yes 81
#ghed	yes -45
#ghel	no -67	yes 89
#gher	no 150	yes -122
#ghet	unknown 40	yes -89
#ghi>	yes -52
#ghin	no -81	yes 107
#ghit	no 80	yes -56
#ghla	no 217	yes -196
#ghli	no 80	yes -65
#ghso	no -75	yes 91
#ghta	no 62	yes -54
#giqu	no -141	unknown 137
#glac	no 89	yes -71
#glas	no 104	yes -75
#gle>	no 95	yes -84
#glis	no 50
#glov	no -57	yes 63
#gne>	no 47
#gnot	no -75	yes 87
#gol>	no -96	yes 72
#golf	no -48	yes 65
#goln	no -149	yes 154
#golt	no 52
#gora	no 149	yes -122
#gps>	no 152	yes -125
#gra>	no 82	yes -67
#grav	no 115	yes -94
#grel	no 59	yes -46
#guer	no 105	yes -86
#guid	no 53
#h15>	no -170	yes 202
#h3el	no 56	yes -41
#h7al	no -101	unknown 88
#ha3l	yes 54
#hab>	no -47	yes 61
#haba	no 212	yes -195
#habi	no 97	yes -64
#habr	no 139	yes -113
#hadc	no 53
#hady	no -61	yes 84
#haf>	no -79	unknown 95
#hafc	no 44
#hafe	no -58	yes 68
#hafo	no 50
#haft	yes 62
#hage	no -54	yes 86
#haha	no 54	yes -43
#hahd	no -64	yes 72
#hak>	no 79	yes -68
#hal>	no -115	unknown 59	yes 68
#hala	no -71	yes 96
#hali	yes 53
#hall	no 56
#halt	yes 42
#ham>	no 41
#hamb	unknown 40
#hamm	no 123	yes -96
#hana	no 91	unknown -42	yes -49
#hang	no 70
#hani	no -128	yes 142
#hant	yes 52
#haou	no 138	yes -110
#har9	yes 53
#har>	no 41
#hara	no 132	unknown -40	yes -89
#harb	no 55
#harg	no 50
#hari	no -73	yes 92
#hatc	no -83	yes 113
#hats	no -143	yes 158
#haud	no 78	yes -69
#haw>	yes -41
#hawi	no 57	yes -47
#hawy	unknown 77	yes -59
#hay>	yes 40
#haye	unknown 152	yes -225
#hber	unknown 98	yes -110
#hbi>	no -54	yes 68
#hch>	unknown 87	yes -54
#hcha	no 102	yes -87
#hdam	no -74	yes 92
#hdat	no 52
#hdda	no -52	yes 60
#hdem	yes 50
#hdi>	no 79	yes -63
#hdia	no 62	yes -49
#hdin	no 93	yes -69
#hdit	yes 60
#hdma	no 85	yes -73
#hdou	no -75	unknown 78	yes -55
#he3l	unknown -96
#he99	no 42
#he9>	no 60
#heb>	no 84	yes -69
#hebt	no -151	unknown 70	yes 72
#hed>	no 46
#heda	no -57	yes 76
#hedd	yes -46
#hedo	no -89	yes 96
#heft	no 64	yes -50
#heik	no 47
#hejr	no 55
#hek>	no -42	yes 56
#hel3	no 51	yes -43
#hels	no -64	unknown -69	yes 127
#helt	no 66	yes -43
#hem3	yes 45
#hem>	no 68	yes -57
#hemm	no -205	yes 216
#hems	no 69	yes -61
#hemt	no 60	unknown 122	yes -212
#hen>	no 124	yes -105
#her>	unknown 94	yes -79
#herb	unknown 47
#herj	no -89	unknown 107	yes -51
#het>	no 48
#hez>	no 78	yes -61
#hezz	no 52	yes -58
#hha>	no -130	yes 149
#hhar	no 123	yes -95
#hher	no -74	unknown 146	yes -86
#hhh>	no 51
#hhhh	no 94	yes -74
#hhor	no -66	unknown -46	yes 92
#hhou	no -64	unknown 114	yes -71
#hicu	no -73	yes 100
#hid>	no -114	unknown 140	yes -52
#hika	no 49
#hila	no -223	yes 243
#hin>	no 71	yes -58
#his>	no 48
#hit>	no 67	yes -45
#hitc	no 48	yes -81
#hki>	yes 50
#hkit	no -96	yes 123
#hkou	unknown 83	yes -60
#hla>	no 64	yes -42
#hlat	yes -65
#hles	no 116	unknown -40	yes -76
#hlet	no 92	yes -83
#hlle	no 120	unknown -69	yes -78
#hlo>	no 83	yes -68
#hlou	no -55	yes 67
#hna>	no 72	yes -53
#hno>	no 49	unknown -64
#hoc>	no -54	unknown 58
#hodr	no -100	yes 117
#hof>	no -124	unknown 110
#hoir	no 75	yes -48
#homa	no 93	yes -75
#hon>	no -69	yes 98
#hor>	yes 42
#hort	no -64	yes 58
#hote	yes 67
#hoto	no 100	yes -77
#hott	no 56	yes -40
#hou>	no -121	yes 131
#houf	unknown 40
#houi	no 83	yes -71
#houl	no 116	yes -101
#houm	no 61	yes -43
#houn	yes 63
#hour	no 65	yes -42
#hout	no -42	yes 56
#houy	no -54	yes 71
#howa	yes 46
#hoya	no -113	unknown 97
#hqet	no 73	yes -59
#hqqa	no 81	yes -61
#hrab	no 48
#hraj	no -85	yes 101
#hrar	no 113	yes -95
#hrat	no 107	unknown -139
#hre7	unknown -60
#hri>	no 44
#hrin	no 49
#hrit	no 124	yes -100
#hrje	no 47
#hrou	no 95	yes -79
#hser	no -70	yes 86
#hta>	yes -63
#htaf	no 156	yes -127
#htef	no 127	yes -109
#htfo	no 87	yes -75
#htou	no 110	yes -94
#hwat	yes 53
#hwaw	no 89	yes -67
#hwia	no -121	yes 144
#hyat	no 48
#hzen	no 60	yes -51
#i7a>	unknown 58	yes -58
#i7t>	no 69	yes -55
#i9ay	no 81	yes -67
#i9i>	no -220	yes 232
#iair	no 45
#ian>	no -85	yes 94
#iang	no 114	yes -101
#iate	no 53
#iban	no -60	unknown 85
#ibi>	no -49	yes 66
#ibn>	no 54
#ich>	no -44	yes 59
#iche	no 62	yes -41
#icit	yes 55
#ick>	no 41
#icul	no -97	yes 93
#ida>	unknown 50	yes -55
#idat	no -70	yes 83
#ide>	no 42
#idea	no 46
#iden	no -107	unknown 75
#ideo	no 53
#idia	no 72	yes -40
#idon	no 49
#iel>	no -48	yes 69
#ient	no -142	yes 151
#iete	no -49	yes 75
#ieto	no -51	yes 57
#ieur	no -80	yes 99
#ifa>	no -77	yes 93
#ifac	yes -85
#ifet	no -139	yes 108
#iffu	no 83	yes -69
#ifi>	no 77	yes -66
#ifon	no 48
#ifor	yes 42
#ifou	no 56	yes -40
#ifra	no 64	yes -51
#ift>	no 48	unknown -56
#ifto	no -198	unknown 143	yes 68
#igne	no 56
#igno	yes 53
#igo>	no 50
#ihom	yes 57
#ikay	no 49
#ikh>	no 71	yes -44
#ikom	no -44
#ilal	no -59	yes 76
#ilat	no -74	yes 104
#ile>	no -72	yes 45
#ima>	no -65	yes 76
#imat	no -71	yes 87
#imen	no -110	yes 93
#imma	no 115	yes -94
#imme	no -128	yes 136
#imna	no 89	yes -68
#impa	no 95	unknown -42	yes -58
#imta	no -67	unknown 55
#inac	no -72	unknown 57
#inat	no -48	yes 71
#ince	no 138	yes -100
#inct	no 42
#indu	no 84	yes -74
#iner	no -168	yes 173
#ines	yes 63
#inha	no -59	yes 78
#ini>	yes 40
#iniq	no 48
#inoi	yes 50
#inse	no 61	yes -55
#inte	no 50
#ints	no 46
#intu	yes 47
#ionn	no -138	unknown 146
#iori	no -47	yes 60
#iot>	no -75	yes 100
#ipho	no 59
#irag	no 41
#iran	no -93	yes 85
#irat	no 84	yes -67
#ircu	no -46	yes 66
#iro>	unknown 43
#irou	no -104	yes 126
#isat	no -50	yes 61
#ise>	no 72	yes -51
#iser	no -108	unknown 160	yes -101
#iseu	no 44
#iskl	no -127	yes 138
#ison	no -58	yes 75
#isqu	no 155	yes -139
#isse	yes -51
#issi	no 55
#issu	no 103	yes -59
#ista	unknown -75
#iste	no 48
#ita>	no 58
#itai	no -61	yes 87
#ital	no -60	yes 74
#itar	unknown 65	yes -40
#itch	yes -42
#ite>	no 43
#iter	no -76	yes 98
#iteu	no -107	yes 120
#itha	unknown 80	yes -87
#itho	no 90	yes -59
#iti>	no 52
#ito>	yes 53
#itou	no -113	unknown 67	yes 43
#ium>	no 77	yes -69
#ive>	no 51
#iver	yes 69
#ivil	no 40
#ivra	no -67	yes 85
#iyad	no -98	yes 108
#iyam	no -71	yes 86
#iyed	yes 51
#iyet	no -70	unknown 44
#iyin	yes 76
#j3a>	no 48	yes -42
#j3at	no -44	yes 51
#j3o>	no 161	unknown -78	yes -84
#j3ou	no -48	unknown 100	yes -88
#ja3>	no -159	yes 171
#ja3t	no 107	yes -93
#jab>	no -77	yes 97
#jah>	no -74	yes 85
#jaja	no 165	yes -126
#jala	yes 62
#jama	no -53	yes 88
#jame	no -43	unknown 138	yes -126
#jami	no -114	unknown 85
#jane	no -85	yes 100
#jani	no 47
#jar>	no -101	yes 104
#jara	no -55	yes 75
#jari	no -143	yes 152
#jarn	no -164	yes 181
#jarr	no 78	yes -66
#jart	no -130	yes 146
#jatn	unknown 135	yes -185
#jawa	no 79	unknown -41
#jawb	no -70	yes 88
#jawe	no -178	unknown 98	yes 65
#jay>	no -76	unknown 65
#jaya	no -133	unknown -43	yes 169
#jbed	no 96	yes -81
#jbeh	no 45
#jbel	no 148	yes -130
#jbi>	no 76	yes -61
#jda>	yes -56
#jdar	no 67	yes -49
#jdid	yes 47
#je3t	unknown 48
#jeb>	no -126	yes 142
#jebd	no 138	yes -124
#jebs	no 51
#ject	no -113	yes 129
#jed>	no 74	yes -66
#jehd	no 95	yes -81
#jelh	no -82	yes 98
#jell	no 135	yes -124
#jem3	no 62	yes -43
#jem>	yes 40
#jenb	no -73	unknown 45
#jer7	no 41
#jerr	no 154	yes -135
#jhi>	no 63	yes -43
#jhou	no 67	yes -55
#jin>	no 97	yes -69
#jira	no -93	yes 85
#jja>	no -112	yes 134
#jjar	no -149	yes 163
#jje3	no 116	yes -80
#jjel	no 72	yes -53
#jla>	no -41	yes 58
#jlat	no -66	yes 86
#jlia	no -85	unknown 135	yes -71
#jlih	no -47	yes 63
#jlo>	no -97	yes 116
#jm3a	no 71	yes -47
#jme3	no 102	yes -90
#jna>	no -46	yes 63
#join	no 59	yes -48
#jour	no 82	yes -57
#jra7	yes 55
#jra>	no 59	yes -71
#jral	no 117	yes -100
#jrat	no 132	yes -102
#k7el	no -94	yes 69
#k7la	no 100	yes -84
#ka3b	no 40
#kab>	no -211	unknown 145	yes 53
#kabe	no -51	yes 61
#kahl	no 199	yes -187
#kaim	no -133	yes 147
#kame	unknown 63	yes -77
#kami	unknown -72	yes 75
#kan9	unknown 50	yes -45
#kanb	no 120	yes -103
#kand	no 60
#kanh	no 156	yes -131
#kanj	no 59	yes -51
#kank	no 102	yes -63
#kanm	no -98	yes 119
#kano	no -54	unknown 58
#kanr	no -46	yes 59
#kans	no -46	yes 69
#kant	no -46	yes 40
#kar>	no 58
#kara	no 97	yes -90
#kari	no -132	yes 142
#karo	no -86	yes 90
#karr	no -145	yes 156
#kass	no -66	yes 86
#kat3	no 41
#kat7	no -48	yes 71
#kat9	yes 43
#kat>	no -106	unknown 51	yes 54
#kate	no 48	unknown 90	yes -148
#katg	no -71	unknown 40
#katk	no -57
#katl	no 44
#katr	no 74	yes -45
#kay3	no -95	unknown 100
#kay7	no 43
#kay9	no -57
#kay>	no -119	unknown 104
#kaya	no 63	yes -48
#kayb	no -90	unknown 84
#kayc	no 51
#kayd	no -61	yes 77
#kaye	no 45	yes -40
#kayf	no -63	yes 104
#kayj	no -54	yes 84
#kayl	no -131	yes 142
#kaym	no 95	yes -80
#kayq	no -72	yes 89
#kayr	no -69	yes 81
#kayz	unknown 62	yes -63
#kbti	no -66	yes 97
#kchi	no 96	yes -75
#keb>	no 49
#kebt	no 71	yes -57
#kech	unknown -47	yes 84
#keff	no 138	yes -122
#kel>	no -94	yes 129
#kelb	no -41
#kemm	yes 40
#ken>	yes -49
#kent	no -56
#kerc	no -61	yes 94
#kers	no 172	yes -165
#kesr	no -110	yes 124
#kha>	no -58	unknown 54
#khad	yes 52
#khaf	no 102	yes -83
#khal	no -75	yes 100
#kham	no 110	yes -68
#khaw	unknown 42
#khay	no 121	yes -99
#khbe	yes 53
#khdd	no -99	yes 107
#khdm	no 48
#khdo	no -75	unknown 78	yes -55
#khem	yes 47
#khen	no 60	yes -43
#khet	no 65	yes -41
#khil	no -170	yes 194
#khin	no 76	yes -64
#khiy	no 72	yes -56
#khla	yes -42
#khle	no 44
#khll	no 68
#khlo	no 59	yes -45
#khod	no -89	yes 105
#khou	no -68	yes 89
#khoy	no -113	unknown 97
#khse	no -46	yes 62
#khta	no 54
#khtf	no 80	yes -66
#khto	no 123	yes -112
#khwa	no 60
#khya	no 48
#khze	no 60	yes -51
#kifa	yes -85
#kina	no 127	yes -102
#kit>	yes 50
#kka>	no -232	unknown 167	yes 60
#kkab	no -211	unknown 145	yes 53
#kkar	no 73	yes -53
#kkat	no -124	unknown -45	yes 149
#kla>	unknown 42
#klat	no -174	yes 187
#klia	no -84	yes 94
#klim	no -100	yes 112
#klit	no -72	yes 90
#kna>	no -95	yes 119
#knes	unknown 64	yes -74
#knna	no -98	yes 111
#kola	no 40	unknown 75	yes -135
#koll	no 60
#koln	yes 44
#kona	no 59
#kora	no -83	yes 97
#kors	yes 53
#koun	unknown 67	yes -44
#kour	no -57	yes 76
#kran	no -215	yes 228
#kras	no 83	yes -71
#kri>	no 115	yes -83
#ksid	no -172	unknown 214	yes -82
#ktab	no 61
#ktaf	no 71	yes -45
#ktb>	no -90	yes 111
#ktef	yes 48
#ktou	yes 41
#kya>	no -128	unknown 58	yes 62
#l2ar	yes 40
#l3aj	no 89	yes -55
#l3am	no 108	yes -78
#l3an	no 41	unknown -86	yes 45
#l3ar	no -84	yes 96
#l3as	no -64	yes 78
#l3aw	no -117	yes 136
#l3er	no 57
#l3es	yes 57
#l3in	no 179	yes -144
#l3o>	no 108	yes -90
#l3om	no -103	unknown 138	yes -65
#l3ro	no 57	unknown -41
#l3ya	no 64
#l7ad	no 123	yes -105
#l7af	no -65	yes 80
#l7aj	no -43
#l7am	no -46	yes 58
#l7an	no -68
#l7ar	no -45	yes 59
#l7ba	no -185	unknown 157
#l7ch	no -181	yes 186
#l7di	yes 42
#l7it	unknown 71	yes -69
#l7je	yes 41
#l7ou	no 141	unknown -62	yes -82
#l7ri	no -65	yes 85
#l7ta	unknown 45
#l9a>	no 94	yes -81
#l9ah	no 51
#l9an	no 100	yes -88
#l9at	yes 56
#l9aw	no -170	unknown 173
#l9ay	no -136	yes 161
#l9di	no 71	yes -56
#l9el	no 55
#l9et	no 54	yes -43
#l9in	no 89	yes -78
#l9it	yes -76
#l9od	no 91	yes -81
#la3>	no 53	yes -50
#la3b	no 80	yes -63
#la9a	yes 57
#la9i	no -66	yes 86
#laay	no -70	unknown 111	yes -79
#lab>	no -60	yes 96
#laca	no 56
#lach	unknown 102	yes -106
#ladi	no -80	yes 51
#lafo	no -88	unknown 80
#lain	no 68	yes -48
#lair	no 69	yes -47
#laki	yes 47
#lal>	no -56	yes 78
#lama	no 42
#lamp	no 161	yes -147
#lanc	yes 48
#land	no -130	unknown 91
#lant	no -86	yes 97
#lara	no 67	yes -48
#larb	no 44
#las>	no 94	yes -75
#last	no 45
#lata	no -76	yes 90
#lati	no -70	yes 88
#latr	no 113	yes -100
#lava	yes 50
#lave	no 78	yes -56
#lbab	yes 47
#lbal	no -104	yes 117
#lbat	yes 58
#lbe7	no 67	yes -58
#lben	no -95	yes 116
#lber	no 67	yes -49
#lbgh	no -51	yes 58
#lbid	no 120	unknown -86
#lbis	no -112	yes 123
#lbit	no 75	yes -63
#lbla	no 88	yes -59
#lbo>	no 63	yes -54
#lbot	no 44
#lcam	no -62	yes 91
#lcan	no -63	yes 93
#lcap	no 47
#lcar	no 52
#lcha	no -49	yes 56
#lcli	no -109	yes 119
#lcon	yes 48
#lda>	no 103	yes -91
#le3>	no 44
#le3n	no 55
#le3t	no 131	yes -115
#le9t	no 114	yes -82
#leau	yes 53
#leb>	no 54
#lec>	no 141	yes -119
#led>	no 94	yes -85
#lef>	unknown -41
#lefo	no -157	unknown 159
#left	no 242	yes -230
#legh	no 168	unknown -137
#lel>	no 48
#lem>	no 67	yes -53
#ler>	no -85	yes 114
#lest	no 154	yes -116
#letn	no -111	yes 121
#lett	no 56	yes -40
#leva	no -102	yes 115
#leve	unknown 107	yes -121
#lfar	no -85	unknown 67
#lfay	no 75	yes -54
#lfaz	yes 45
#lfeu	no -70	yes 80
#lflo	no 90	yes -54
#lfo9	no -76	yes 78
#lfor	no 44
#lfou	no -87	unknown 57
#lgaz	yes 52
#lgen	no 94	yes -80
#lgha	no 105	yes -62
#lghi	yes 51
#lgiq	no -141	unknown 137
#lha>	yes 56
#lham	no 51
#lhou	no -63	yes 77
#lian	no -84	yes 94
#lid>	no 111	yes -87
#lien	no -143	yes 155
#lifo	no 59	yes -40
#lign	yes 44
#lij>	no 57	yes -45
#lik>	no 101	yes -79
#liko	no -52
#lil>	no 49
#lila	no 48
#lill	no -42	yes 68
#lim>	no 83	yes -68
#lime	no -68	unknown 43
#lina	no -86	yes 72
#lini	no 55
#lisa	no -50	yes 61
#lise	unknown 68	yes -93
#lisi	no -41	yes 69
#lit>	no -81	yes 105
#livr	no -51	yes 70
#liya	no -45	yes 65
#ljam	no 155	unknown -40	yes -142
#ljar	no -176	yes 199
#lkam	no 118	unknown -88
#lkar	no -65	yes 74
#lkbi	no 69	yes -55
#lkel	unknown 42
#lkhd	no 66	yes -49
#lkhe	no -52	yes 71
#lkhi	yes -57
#lkho	no -59	yes 77
#lkhr	yes 55
#lkom	no -97	yes 121
#lkon	no -166	yes 171
#lkor	yes 47
#lkou	no 80	yes -65
#lla3	no -128	yes 145
#lla>	no 55	yes -41
#llab	no 142	yes -132
#llal	no 76	yes -67
#llar	no 85	yes -74
#llat	no -56	yes 82
#lle9	no 76	yes -64
#lleb	no 135	yes -123
#llem	no -45	yes 59
#ller	no -131	yes 141
#llha	no 51
#lli>	no -47
#llie	no -54	yes 84
#llij	no 51
#llit	yes 52
#llom	no 121	yes -103
#llou	no 82	yes -61
#llum	no -89	yes 101
#lm3i	no 125	yes -116
#lmac	no -46	yes 62
#lmag	no 181	yes -161
#lmak	no 99	yes -78
#lmar	yes 48
#lmas	no -137	yes 154
#lmec	no -98	yes 115
#lmed	no 73	yes -53
#lmer	no -41
#lmin	no 40
#lmod	yes 40
#lmoh	no 81	yes -65
#lmot	no -50
#lmou	no 73	yes -49
#lmse	no 76	yes -56
#lna>	yes 51
#lnac	no -88	yes 105
#lni>	unknown -72	yes 55
#lo3>	no 105	yes -73
#lo7>	no 180	yes -171
#loca	no -41	yes 62
#loga	no 120	yes -95
#lom>	no 69	yes -51
#lomb	no 49
#lonn	no -77	unknown -53	yes 117
#lor>	no -61	yes 43
#lott	no 58	yes -49
#lou7	no 55	yes -41
#louf	no 148	yes -132
#louk	no -90	unknown 121	yes -41
#loul	no 68
#loum	no -81	yes 87
#lous	no 103	unknown -46	yes -57
#lovo	no -57	yes 63
#lpar	yes -41
#lpas	unknown -43	yes 58
#lpc>	no 123	yes -106
#lpor	unknown -55	yes 81
#lpri	no -171	yes 183
#lqdi	no -151	yes 163
#lsa>	no -146	unknown -43	yes 181
#lsou	no -169	unknown -51	yes 211
#lta>	no -63	yes 72
#ltan	no 65	yes -104
#ltat	no 156	yes -140
#lto>	unknown -75	yes 78
#lum>	no -89	yes 101
#lune	no 119	yes -78
#lure	no 166	yes -147
#lust	no -142	yes 152
#lvas	no -158	yes 167
#lvit	no 54
#lvol	no 52
#lwad	no 52
#lwal	no 64	yes -45
#lwar	yes 54
#lwer	no -119	yes 128
#lwes	no 75	yes -54
#lwi9	no 112	yes -94
#lyse	no 111	yes -79
#m3ah	no -137	unknown 69	yes 65
#m3ak	yes 44
#m3aw	no -75	yes 83
#m3ay	yes 45
#m3ta	no -114	yes 125
#m7da	no -202	yes 222
#m7lo	no 45
#m9et	no 107	yes -86
#m9lo	no 85	yes -72
#m9to	no 47
#ma3>	no -70	yes 89
#ma3a	no -69	yes 103
#ma3e	no -142	unknown 139
#ma3r	unknown 135	yes -117
#ma7l	no -104	yes 119
#ma9a	yes 46
#ma9d	no 89	yes -70
#maar	yes 47
#macb	no 54	yes -45
#mada	yes 40
#madi	no -44	yes 60
#mafi	no 50
#maga	no 173	yes -146
#mahl	no 106	yes -93
#mai>	no -48	unknown 107	yes -80
#main	no -107	unknown 114	yes -122
#mais	yes 45
#maka	no -78	unknown 47
#mala	no -113	yes 130
#mall	yes -59
#man>	no 40
#mand	no -141	yes 152
#mane	no 97	yes -73
#marb	no -106	yes 119
#marc	no -84	yes 105
#mari	no -70	yes 86
#marj	no -69	yes 80
#marr	yes 69
#mars	no 88	unknown -53	yes -46
#mart	yes 55
#mata	no -86	unknown 117	yes -45
#matb	no 57	yes -49
#mate	no 90	unknown -42	yes -46
#mati	yes 47
#matr	no -107	yes 78
#maw>	no 128	yes -114
#mba>	no 87	yes -64
#mbe>	no 48
#mbel	no 52
#mbie	no 61	yes -46
#mbou	yes -42
#mbre	yes -55
#mbul	no -59	yes 70
#mch>	no 96	yes -66
#mdan	no -56	yes 72
#mdra	no -88	yes 107
#mdro	unknown 130	yes -178
#me3>	unknown 65	yes -87
#me3t	no 49
#me7>	no -49	yes 77
#me7l	no 97	yes -70
#me7t	no 111	yes -95
#med>	no -87	unknown 171	yes -168
#meh>	yes 42
#mehd	no 74	yes -62
#mekn	unknown 64	yes -74
#mel>	no 48	yes -64
#mell	no 45
#men>	no -98	unknown 81
#mena	no -277	unknown 174	yes 118
#menh	no 159	yes -141
#menn	no -112	yes 120
#merc	no -46	yes 54
#merf	no -51	yes 62
#meri	no 64	yes -49
#mern	no -51	yes 65
#mes>	no 46
#mesk	no 71	yes -42
#metr	no -153	yes 167
#mezr	no -266	yes 281
#mezy	no 55
#mfto	no 66	yes -40
#mi3>	no -115	unknown 128
#mier	no -216	yes 234
#min>	no 86	yes -67
#mina	no -271	yes 282
#mine	no -56	yes 67
#mio>	unknown -72	yes 53
#mion	no -59	yes 61
#miqu	no 41
#mira	no 46
#miss	unknown 41
#mito	no -138	yes 154
#mitr	yes 45
#mkes	no 86	yes -70
#mkha	no 102	yes -92
#mkhe	no 147	yes -117
#mma>	unknown 46
#mmer	no -48	yes 61
#mmeu	no -128	yes 136
#mmi>	no 108	yes -94
#mmis	unknown 45
#mmro	no -43	yes 53
#mnha	no 43
#mni>	no -78	yes 93
#mnin	no -76	unknown 109	yes -41
#moch	no -121	yes 143
#mode	no 75	yes -66
#modi	yes 40
#moin	no -144	unknown 92	yes 44
#moir	no 138	yes -125
#mol>	no -110	yes 121
#mont	no 123	unknown -40	yes -81
#mora	no -52	yes 68
#morq	no -105	unknown 59
#most	no -60	yes 80
#mote	no -57	unknown 54
#mouc	no -79	yes 110
#moud	no 71	yes -44
#mouj	no 46
#moul	no -78	yes 93
#mour	no -40	yes 56
#mous	no 74	yes -94
#mout	no -49	yes 58
#mpac	no 95	unknown -42	yes -58
#mpe>	no 109	yes -95
#mpet	no -44	yes 67
#mpia	no -53	yes 70
#mpin	no 49
#mpte	no 89	yes -73
#mrat	no -51	yes 47
#mray	no 122	yes -100
#mrou	no -62	yes 78
#mrra	no -113	unknown 56
#msa>	no 44
#msdo	no 47
#msem	no -150	unknown 165	yes -80
#msin	no -90	yes 104
#mski	no 55	yes -46
#mta>	no -85	yes 71
#mtch	no 128	unknown -86	yes -62
#mway	no 48
#mzro	no -41	yes 58
#mzya	no -45	yes 56
#n3el	no -194	yes 201
#n3em	no -65	yes 75
#n3re	yes -41
#n3ti	no 133	yes -113
#n7el	no 58
#n9a>	no -74	unknown 53
#n9de	no -91	unknown 58
#n9el	no 128	yes -119
#n9ez	no 196	yes -173
#n9i>	yes 41
#n9te	no -141	yes 148
#na3e	no 68	yes -41
#na9e	no 88	yes -60
#nad>	no -74	yes 83
#nada	no 44
#nage	no -131	yes 146
#naha	no -43	yes 61
#nakh	no 52
#nal>	no -46	yes 68
#nali	no -50	yes 61
#nape	no 61	yes -44
#naql	no -97	yes 105
#nass	no 45
#natn	no -74	yes 84
#naze	no -96	yes 111
#nbi>	no -64	yes 75
#nbni	no 87	yes -77
#nces	yes 60
#ncha	unknown 73	yes -86
#nchk	no -54	yes 78
#ncho	no -47	unknown 115	yes -68
#ncte	no 42
#nda>	no -84	unknown 72
#ndal	no 91	yes -68
#ndar	no 48
#nde>	no -46	yes 78
#nder	no 51
#ndes	no 62	yes -47
#ndha	no -55	yes 75
#ndho	no 96	yes -68
#ndic	no -106	unknown 76
#ndis	no 99	yes -87
#ndo>	no -78	yes 99
#nduc	no 63	yes -54
#neb>	yes -59
#nee>	no 54	yes -40
#nefs	no -53	yes 69
#neim	no 62	yes -47
#nejj	no -138	yes 150
#nemr	no -57	yes 68
#ner>	yes 43
#nerv	no -168	yes 173
#nes>	yes -44
#neu>	yes 43
#neus	unknown 81	yes -81
#nezl	no -88	yes 96
#nge>	no -168	yes 183
#ngel	no 75	yes -57
#nghs	no 49
#ngle	no 112	yes -86
#nha>	yes 47
#nhez	no 43	unknown 132	yes -175
#nhom	no 112	yes -92
#nia>	unknown 61
#nier	yes 59
#nin>	no -51
#nina	no -43	yes 55
#niqu	no 47
#nis>	no 76	yes -58
#nit>	no 110	yes -84
#nite	no -102	yes 112
#niyi	no -80	yes 118
#nja>	no 48
#nka>	yes 44
#nkhd	no 44
#nkhe	no -48	yes 66
#nkte	no 73	unknown -46
#nmch	no -62	yes 66
#nnan	no 115	unknown -57	yes -60
#nnas	no 50
#nneb	no 72	yes -51
#nnet	no -69	yes 45
#nneu	no -83	unknown 141	yes -90
#nnul	no 57
#nobi	unknown 41	yes -42
#nora	no 41
#nota	no -75	yes 87
#noun	no -182	unknown 198	yes -68
#nous	unknown 75	yes -73
#nqez	no -174	yes 181
#nsa>	no -85	yes 98
#nsat	no -93	yes 109
#nsei	unknown -42
#nseu	no 50
#nsif	no -47	unknown -44	yes 80
#nsio	no 48
#nspo	yes 43
#nsta	no -46	yes 52
#ntch	no -139	unknown 181	yes -159
#nten	no 78	yes -55
#nter	no -51	yes 73
#ntes	no 59	yes -47
#ntie	no -58	yes 90
#ntis	no -60	yes 73
#nto>	no -130	yes 162
#ntra	no 57	yes -69
#nts>	no 67
#nya>	no 56
#o7do	no 42
#o9an	yes 68
#o9i>	no -76	yes 89
#o9o>	no -82	yes 92
#oba>	no 85	yes -61
#obin	yes 48
#obis	no -54	yes 79
#obra	no 105	yes -89
#obre	no 43
#obz>	yes 50
#ocad	no -66	yes 90
#ocal	no 76	yes -55
#ocat	no -112	yes 125
#ocha	yes 50
#ochd	no 54
#oche	no 114	unknown -44	yes -84
#ocie	no -60	yes 92
#ocot	no 103	yes -87
#octo	no 43
#odam	no 134	yes -100
#odda	no 45
#odem	no 65	yes -56
#odir	yes 40
#odra	no -100	yes 117
#offr	no 45
#ofra	no 108	yes -97
#ogan	no 120	yes -95
#oha>	yes -62
#oham	yes 52
#ohom	no -51	unknown 105	yes -111
#oile	yes 59
#oin>	no -144	unknown 92	yes 44
#oire	no 92	yes -63
#ois>	no -42	yes 59
#oisi	no -64	yes 79
#oit>	no 68	yes -42
#ojec	no -113	yes 129
#okeb	no 72	yes -61
#ola>	no 49	yes -90
#olah	no 40
#olai	no 82	yes -60
#olan	no -103	yes 116
#olf>	no -48	yes 65
#olla	no -72	yes 46
#olle	yes 58
#ollh	no 56
#olna	no -62	yes 77
#olo>	no 84	unknown -42	yes -43
#olon	no -124	unknown -49	yes 162
#olt>	no 47
#olta	no 96	yes -81
#oma>	no 57
#ombe	no 48
#ombi	no 55	yes -40
#ommi	unknown 41
#ompe	no 44
#ompt	no 88	yes -72
#omra	no -119	unknown 133
#on9i	no 73	yes -59
#ona>	no 43
#onc>	no 158	yes -140
#ond>	no -62
#onde	no 72	yes -44
#ondi	no 60	yes -54
#onee	no 53
#onge	no 74	yes -55
#oni>	no 159	yes -133
#onit	no -102	yes 112
#onna	no 229	unknown -59	yes -176
#onob	unknown 41	yes -42
#ons>	no -102	yes 123
#onso	no 68	yes -49
#onst	no -46	yes 52
#ontr	yes -43
#ook>	no 54	yes -45
#oper	no 45
#opri	no -62	yes 79
#opro	no 50
#or3a	no -132	yes 138
#ora>	yes 55
#oram	no 41
#orat	no 73
#ore>	yes 50
#orit	no -47	yes 60
#orn>	no 62	yes -53
#orqu	no -105	unknown 59
#ort>	no -87	unknown 77
#orti	yes 59
#osit	no -92	yes 111
#ossa	no -47	unknown -55	yes 104
#ossi	no -58	yes 97
#osta	no -123	yes 144
#oste	no -91	yes 105
#ota>	no 42
#otan	no -62	yes 72
#ote>	no -82	yes 94
#otea	no 85	yes -63
#otec	no 74	yes -48
#oteu	no -57	unknown 54
#otla	no 71	yes -41
#otte	no 51
#ou3a	no 94	yes -76
#ou3i	no 148	yes -141
#ou7d	no 158	yes -129
#ou9>	no -176	unknown 68	yes 110
#ou9a	no -146	yes 130
#oua>	no 153	yes -131
#ouan	no 43
#ouar	unknown 78	yes -51
#oub>	no -65	yes 83
#ouba	no -122	unknown 105	yes -53
#oube	no 183	yes -170
#oubl	yes 60
#ouce	yes 42
#oud>	unknown 50
#ouda	yes 64
#oude	yes 49
#oudi	no -133	yes 158
#oue>	no 42
#oues	no 87	yes -50
#oufo	no -153	unknown 233	yes -151
#oug>	no 94	yes -83
#ouge	no -71	yes 81
#ouha	no -58	unknown 65
#ouho	no -106	unknown -44	yes 137
#ouia	no 62	yes -53
#ouil	no 85	yes -74
#ouja	no 61	yes -44
#oujd	yes -63
#ouka	no -69	unknown 49
#oule	yes 44
#ouma	unknown -41
#oun>	unknown 41
#oune	no -66	unknown 68
#oupe	no 76	yes -67
#ouq>	no -133	unknown 264	yes -207
#oura	no -54
#ouri	no 66	yes -50
#ourr	no -228	unknown 185	yes -117
#ours	no 72	yes -87
#ous>	no 46	yes -43
#ouse	no 124	yes -91
#ousi	no 208	unknown -127	yes -113
#ousk	no -55	yes 65
#oute	yes -43
#ouya	no -54	yes 71
#ovis	no 41
#ovo>	no -57	yes 63
#owa>	yes 49
#oya>	no -113	unknown 97
#pact	no 95	unknown -42	yes -58
#pagn	no 69	unknown -51
#pann	no -65	unknown 73
#pano	no 41
#papi	no 70
#para	no 43
#parb	unknown 66	yes -96
#parq	no 75	yes -58
#part	yes 50
#pass	no -47	unknown -40	yes 89
#pati	no 93	yes -80
#peag	no 52
#pein	no 78	yes -50
#pera	no 45
#perc	no -47	yes 70
#perg	no 82	unknown -41	yes -45
#perm	no -44	yes 57
#pert	unknown -61	yes 82
#pete	no -44	yes 67
#peug	no -65	yes 89
#phon	no 51
#phot	no 77	yes -63
#pia>	no -53	yes 70
#pick	no 42
#piet	no -51	yes 57
#ping	no 49
#piqu	no 146	yes -136
#pist	no 134	yes -119
#plaf	no -88	unknown 80
#plag	yes 59
#plai	no 68	yes -48
#plas	no 95	yes -80
#plat	no -75	yes 89
#plom	no 49
#pneu	no 44
#pos>	no 65	yes -56
#posi	no -92	yes 111
#pot>	no 42
#pote	no 86	yes -65
#poub	no 183	yes -170
#pouc	yes 42
#ppor	no -197	unknown 122	yes 55
#pray	no 106	yes -87
#prel	no -52	unknown 116	yes -119
#prie	no -62	yes 79
#prio	no -47	yes 60
#proj	no -113	yes 129
#prop	no -62	yes 79
#prot	no 85	yes -52
#qahw	no 46
#qat>	no 83	yes -57
#qdim	no -151	yes 163
#qef>	no -67	unknown 165	yes -153
#qelb	no 115	yes -98
#qell	no -118	yes 127
#qet>	no 73	yes -59
#qiss	no 141	yes -130
#qleb	no 107	yes -74
#qqa>	no 157	yes -136
#qqat	no 95	yes -71
#qta3	yes 42
#qte3	no 47
#qtel	no 87	yes -74
#quar	no 101	yes -90
#quee	yes 49
#ques	no 90	yes -76
#quet	no 73	yes -56
#r7a>	no 87	yes -66
#r7at	no -118	yes 128
#r9a>	no -91	unknown 59
#r9e3	no 93	yes -73
#r9ou	no 78	yes -68
#ra3>	no 62
#ra3i	no 56	yes -41
#ra7>	no -99	yes 123
#ra9o	no -89	yes 110
#rab>	no 65	yes -42
#rabn	no -102	yes 117
#rabt	no -77	unknown -41	yes 101
#race	unknown 71	yes -43
#rach	no 64
#ract	no -64	yes 84
#rad>	no 76	yes -62
#radi	no 70
#rage	no 41
#rah>	yes 47
#rain	no 117	unknown -49	yes -68
#rais	no -67	yes 85
#rait	no -75	yes 88
#raj>	no 157	yes -140
#raje	yes 44
#raka	no -110	yes 118
#rakb	no -68	yes 82
#ramw	no 48
#ran>	yes 46
#rani	unknown 55
#rans	no -76	yes 97
#rant	unknown 79	yes -158
#rapp	no -197	unknown 122	yes 55
#rar>	no 49
#rara	no 122	yes -101
#ras>	no 61	yes -47
#rasa	no 116	yes -98
#raso	no 104	yes -78
#rat>	no -45	yes 45
#rate	no 72	yes -62
#rava	no 72	yes -60
#rayu	no -51	yes 69
#rb3>	no 113	yes -101
#rbal	no -76	yes 106
#rbat	no -65	yes 72
#rbe9	unknown 98	yes -100
#rbia	no -73	yes 97
#rbiy	no -242	yes 257
#rbni	no -54	unknown 51
#rbo>	unknown 80	yes -81
#rbou	no 122	yes -102
#rbre	no -106	yes 119
#rbri	unknown 66	yes -96
#rbt>	unknown 177	yes -174
#rced	no -57	yes 65
#rceu	no -47	yes 70
#rch>	no -160	yes 116
#rche	no -67	yes 89
#rda>	no 63	yes -44
#rde>	no 46
#re9a	no 118	unknown -65	yes -67
#re9n	no -124	yes 143
#re9o	no 90	yes -76
#re9t	no 64	yes -50
#reau	unknown -40
#reb>	no -70
#rebb	no -89	yes 101
#rebo	no 84	yes -71
#rech	yes -62
#redi	no -40	yes 57
#ree>	no 45
#refn	no -199	unknown 256	yes -153
#refo	no -87	yes 52
#reft	no -44	unknown 108	yes -67
#reh>	no -71	unknown 88
#reil	no 74	yes -61
#rej>	yes 49
#reje	no 41
#rejj	no 104	yes -71
#rejl	no -45
#rejo	no 106	unknown -48	yes -66
#rejt	no 48
#rek>	no -120	yes 134
#rekb	no -49	yes 77
#rele	unknown 60	yes -53
#remb	yes -61
#remo	no -105	unknown 59
#repo	no 65	yes -56
#ress	no 146	yes -117
#ret>	unknown 54	yes -70
#reta	no -156	yes 163
#rfe9	no -51	yes 62
#rfou	no -172	unknown 129
#rg3a	no -51	unknown 107	yes -80
#rge3	no 62	yes -41
#rge>	no 114	yes -93
#rgeu	no 102	yes -87
#rgla	no 104	yes -75
#rha>	no -152	yes 135
#rham	no 41
#rhm>	no 116	yes -106
#ri7>	no 56
#ri7a	unknown 89	yes -65
#ria>	no -102	yes 114
#rian	no 114	yes -101
#riat	unknown 52
#rib>	unknown 104	yes -92
#ricu	no -107	yes 78
#ricy	no 44
#rid>	no 40
#rida	no 163	yes -132
#ride	no 46
#rier	no -42	unknown 63
#riet	no -62	yes 79
#rigo	no 50
#riha	no 107	yes -78
#rin>	no 44
#rina	unknown 68	yes -76
#rine	no -45	yes 55
#rior	no -47	yes 60
#riot	no -75	yes 100
#riq>	yes 47
#riqu	no 42
#rir>	yes 48
#rise	no 50
#riss	no -80	yes 99
#rist	no -68	yes 78
#rite	no 40
#rium	no 77	yes -69
#rive	no -47	yes 69
#riw>	unknown -42
#riz>	unknown 55	yes -95
#rj3o	no 213	unknown -140	yes -131
#rja3	no 80	yes -68
#rjan	no -85	yes 100
#rjat	no 50
#rjli	no 99	yes -82
#rjo>	no 117	yes -103
#rkel	no -187	yes 198
#rki>	no 92	yes -74
#rkll	no 42
#rkya	no -128	unknown 58	yes 62
#rmad	no 66	yes -58
#rmah	no 121	yes -99
#rmaw	no 128	yes -114
#rme>	no 114	yes -103
#rmel	no 84	yes -104
#rmer	no 73	yes -56
#rmis	no -72	yes 82
#rmoi	no 138	yes -125
#rmou	no 53
#rna>	no -64	yes 77
#rnah	no -43	yes 51
#rnet	no -62	yes 75
#rni>	no 41
#rnou	no 76	yes -65
#roba	no 75	yes -47
#robi	yes 41
#roca	no -74	yes 98
#roch	no 102	yes -63
#rois	no 49
#roj>	no 41
#roje	no -113	yes 129
#rokb	no -55	yes 73
#roke	no 72	yes -61
#rokk	no -211	unknown 145	yes 53
#ron>	no 157	yes -125
#ropr	no -62	yes 79
#ros>	no 149	yes -127
#ross	no -86	unknown -43	yes 135
#rote	no 74	yes -48
#roub	no -142	unknown 73	yes 48
#roue	no 66
#rouf	no -80	unknown 46
#roug	no -71	yes 81
#roui	unknown 104	yes -137
#roul	no 80	yes -69
#roup	no 76	yes -67
#rour	no 66	yes -46
#rous	unknown -44
#rovi	no 41
#rqat	no 115	yes -93
#rr9a	no 106	yes -91
#rrak	unknown -45	yes 77
#rras	no -56	yes 71
#rrat	no -132	unknown 84
#rre7	no -100	yes 119
#rre9	no -78	yes 97
#rre>	no 46
#rreb	no 76	yes -57
#rrec	no -114	unknown 140	yes -52
#rrek	no -143	yes 154
#rri7	no -137	unknown 159	yes -79
#rrit	no -48	yes 66
#rro>	no 186	yes -172
#rron	no 73	yes -57
#rros	unknown -54	yes 68
#rrou	no 109	yes -94
#rrsa	no -45	yes 69
#rrsi	no 80	yes -64
#rrso	no 63	yes -41
#rrur	no -47	unknown 81	yes -45
#rsat	yes 54
#rsem	unknown 46	yes -72
#rsi>	no 64
#rsin	no 80	yes -64
#rso>	no 147	yes -131
#rsou	no 53	yes -44
#rta>	no -69	yes 57
#rtab	no 111	yes -87
#rtch	no 94	yes -65
#rte>	yes -43
#rtea	no -103	yes 115
#rtem	no -83	yes 94
#rten	no 48
#rter	no 112	yes -101
#rtes	unknown -43
#rtha	no 65	yes -52
#rti>	no -124	yes 141
#rtne	no -51	yes 64
#rue>	no -179	yes 191
#rure	no -73	unknown 109	yes -47
#rve>	no -168	yes 173
#rveu	no -44	yes 54
#rvic	no 85	yes -76
#rwid	no 78	yes -61
#rya>	no -58	yes 75
#s2ou	no -57	yes 70
#s7ab	no -52	yes 76
#s7i7	no 124	yes -101
#sa3a	no 46
#sa3i	no 66	yes -53
#sa7b	no -56	yes 77
#sa9f	no 52
#sab>	no 54
#sadm	no -94	yes 115
#sage	no -73	yes 92
#sahb	no -75	yes 90
#sake	no 99	yes -80
#sakh	no -117	yes 124
#sakn	no -107	yes 128
#sal>	no -53	yes 65
#sale	no 134	yes -118
#sali	unknown -60	yes 45
#sama	no 42
#sams	no 185	yes -164
#samu	yes 53
#san>	no 74
#sani	no -115	unknown 74
#saou	no -110	yes 123
#saqi	no 144	yes -106
#sar>	no 67	yes -42
#sari	yes -43
#saro	no 55	unknown -41
#sass	no -45	yes 68
#sati	no -80	yes 93
#sawe	no -53	yes 69
#saye	no -45	yes 63
#sba3	no 110	yes -93
#sbah	no 44
#sbe3	no 45
#sbeg	yes 60
#sbit	unknown 67	yes -40
#sbou	no 132	yes -115
#sda3	no -59	yes 77
#sder	yes 44
#sdou	no 47
#se7>	no -116	yes 129
#se7t	no 50
#se9>	no -90	yes 105
#se9f	no 50
#seba	yes -50
#sech	no 61	yes -46
#seco	no 63	yes -56
#sedr	no -102	yes 116
#see>	no 55	yes -44
#sefr	no -88	yes 122
#seft	no 110	unknown -50	yes -61
#seig	unknown -42
#sejl	no 43
#sekr	no -157	yes 172
#selt	no 111	yes -90
#sem>	no -93	yes 114
#seme	no 61	yes -70
#semm	no -133	unknown 154	yes -77
#senc	no 96	yes -84
#sepo	unknown -72
#ser9	no 60	yes -41
#seri	no 168	yes -153
#serq	no 95	yes -69
#serr	yes -46
#sert	no 61	yes -55
#serw	no 81	yes -67
#set>	yes 58
#sett	no -133	unknown 68	yes 63
#seur	no 55
#seww	no 46	yes -40
#sha>	no 102	yes -88
#sida	no -195	unknown 220	yes -88
#side	no -69	yes 78
#sier	no 72	yes -49
#sieu	yes 43
#sif>	no 111	yes -98
#sifa	no -82	yes 97
#sife	no -139	yes 108
#sift	no -113	unknown 88
#sin>	no 73	yes -54
#sini	no -58	yes 70
#sion	no 47
#siph	no 52
#sir>	no -79	yes 101
#sira	no -171	unknown 195	yes -88
#sito	no -219	unknown 140
#siye	no -52	yes 66
#sket	no -137	yes 156
#skha	no -86	unknown 106
#skho	yes 60
#skin	no 69	yes -41
#skli	no -127	yes 138
#sla>	no 81	yes -59
#smar	no 69	yes -45
#smat	no 116	yes -102
#sme7	no -112	yes 133
#smit	no -89	yes 103
#sna>	no 90	yes -64
#snin	no -103	yes 120
#sokk	no 77	yes -56
#sol>	no 66	yes -47
#sola	no 89	yes -62
#son>	no -54	yes 73
#sor3	no -132	yes 138
#sou>	yes 40
#souk	yes -62
#soun	no -52	unknown -46	yes 100
#sour	no -113	yes 131
#sous	no 71	yes -48
#spra	no 106	yes -87
#sque	no 68	yes -49
#srat	no -63	yes 77
#sre9	no 104	yes -77
#sro>	no -40	yes 52
#srou	no -55	unknown 67
#srqo	no 54	yes -42
#ssag	no -99	yes 120
#ssai	no -156	unknown -44	yes 185
#ssam	no 40
#ssan	no -134	yes 142
#ssat	yes 53
#ssba	no -142	yes 147
#sse7	no -73	yes 86
#sse9	no -201	yes 213
#ssed	no 82	yes -49
#ssef	no -74	yes 86
#ssen	no -62	yes 78
#ssep	unknown -72
#sset	yes 43
#sseu	no 72	yes -64
#ssha	no 116	yes -106
#ssi>	yes 58
#ssie	no 76	yes -53
#ssif	no -53	unknown 47
#ssil	no 55	unknown 41	yes -113
#ssir	no -250	unknown 169
#ssis	no 93	unknown -111
#ssit	no 44
#ssma	no 74	yes -62
#ssna	no 97	yes -75
#ssni	no -50
#sso>	no 102	yes -91
#ssra	no -68	yes 83
#ssro	no 42
#ssui	no 68	yes -57
#sta3	no -58	yes 78
#sta>	no -66	yes 80
#stad	no -48	yes 67
#stah	no 78	yes -77
#stan	no 64	unknown -93
#ste>	no 43
#stel	no -54	yes 69
#ster	yes 40
#stha	unknown -49	yes 73
#stiq	no 69	yes -57
#sto>	no 110	yes -90
#stou	no 110	unknown -95
#stre	no -142	yes 152
#styl	no -75	yes 89
#suie	no 86	yes -74
#sult	no 52	unknown 70	yes -123
#sure	no 64
#surt	no 48
#sway	no 88	yes -59
#synd	no -134	unknown 99
#t2ad	no 70
#t3a>	no 51
#t3at	no -79	yes 96
#t3we	no -60	yes 68
#t9as	yes 43
#t9el	no 113	yes -103
#t9ou	no 42
#t9te	no 67	yes -52
#ta3>	unknown 73
#ta3j	no -74	yes 95
#ta7e	no 97	yes -76
#ta7o	unknown -40
#tab>	no 144	unknown -40	yes -99
#tabi	no -227	unknown 241	yes -47
#tach	no -149	yes 170
#tad>	no -83	yes 92
#tade	no 54
#tafi	no 44
#tage	no -57	yes 70
#tags	no 106	yes -88
#taha	no -54	yes 80
#tair	no -181	yes 206
#taji	no 48
#tal>	no -63	yes 73
#tali	no -139	yes 158
#taly	no 109	yes -74
#tama	no 114	yes -89
#tan>	no 40	yes -44
#tana	no -102	yes 116
#tanc	no 147	unknown -163
#tang	no 92	yes -67
#tani	no -88	yes 109
#tanj	no 48
#tant	no -55	yes 67
#taou	no 51	yes -44
#tar>	no -45	unknown 42
#tara	no -66	unknown -53	yes 110
#tare	no -68
#tarf	no -99	yes 110
#taro	yes 41
#tass	no -56	yes 83
#tati	unknown 75	yes -110
#tawn	no -62	unknown 58
#tay7	no -124	unknown -40	yes 146
#tay>	no 76	yes -53
#taya	no 61	yes -50
#taye	no -188	unknown 221	yes -63
#tayr	no 181	yes -161
#tayy	no -120	yes 135
#tbak	no 57	yes -49
#tbar	no 59	yes -41
#tbat	no -43	yes 60
#tbed	no 156	yes -123
#tben	no 65	yes -50
#tbib	no -71	yes 43
#tbou	no 66	yes -49
#tcha	no 50	unknown -40
#tchq	no 43
#tder	yes -47
#te3a	no 101	yes -70
#te7>	no -94	yes 111
#te9b	no -46	yes 74
#te9e	no 97	yes -75
#teau	yes 55
#tebl	no -63	yes 77
#tech	no 105	unknown -62	yes -40
#tect	no 74	yes -48
#ted>	no -78	yes 92
#teff	no 63	yes -52
#tel3	no 42
#tela	no 112	yes -96
#tell	no -106	yes 115
#telt	no -106	yes 121
#tem>	no -158	yes 165
#teme	no -83	yes 94
#temo	no -144	unknown 92	yes 44
#temp	no -44	yes 67
#tenn	no 73	yes -49
#tens	no 48
#ter>	yes 43
#terf	no 110	yes -86
#teri	no -47	unknown 97	yes -53
#tern	no -62	yes 81
#terr	no -48	yes 66
#tet>	no 150	yes -123
#teto	no 55	yes -42
#teui	no 41
#teus	no 65	yes -55
#tfa>	no 76	yes -68
#tfe9	yes 54
#tfek	no -97	yes 117
#tfel	no 85	yes -71
#tfet	no 130	yes -110
#tfi>	no -40	yes 57
#tfit	no 77	yes -68
#tfo>	no 94	yes -81
#tghe	yes -64
#tgol	no -53
#thom	no 56
#tich	no 49
#tier	yes 44
#tin>	yes 63
#tinc	no 60	yes -51
#tini	no 60	yes -48
#tise	no 45
#tiss	no 49	yes -42
#tist	no -60	yes 73
#tit>	no -59	yes 79
#tith	no 64	yes -42
#tjer	no -43	yes 56
#tkeb	no 205	yes -192
#tkes	no -51	yes 70
#tkha	no -44	yes 64
#tkhl	no 120	unknown -69	yes -78
#tkse	no 139	yes -119
#tla3	no 77	yes -79
#tla>	no 68	yes -42
#tle3	no 59	yes -41
#tle9	no -114	unknown -52	yes 161
#tleb	yes 53
#tlef	unknown 67	yes -67
#tlgh	no 85	unknown -56
#tlou	no -59	yes 70
#tma>	no 43
#tmma	yes 57
#tna>	no -46	yes 64
#tnac	no -41	yes 51
#tner	no -51	yes 64
#tni>	no -128	yes 135
#tnin	yes 51
#tobi	no -54	yes 79
#tobr	no 43
#toit	no 57
#tono	unknown 41	yes -42
#toro	yes -43
#tou3	no 47
#tou7	no 103	yes -79
#tou>	no -40	yes 40
#toua	no 45
#toub	no -49	yes 62
#touc	no -62	yes 70
#toun	yes 41
#tour	no 63	yes -49
#tout	no 66	yes -55
#tqet	no 42	unknown -54
#tqle	no 99	yes -65
#tqte	no 57
#tra9	no 85	yes -68
#tra>	no 66	yes -51
#tran	no -42	yes 61
#tras	no 70	yes -59
#trat	no -78	unknown 74
#tree	no 45
#tres	no 71	yes -52
#tric	no -49
#trin	yes 50
#tro>	no -42	yes 52
#tros	no 188	yes -164
#trou	no -68	yes 76
#trov	no 41
#tsad	no -91	yes 111
#tsaw	no -42	yes 60
#tsed	no 44
#tsre	no 125	unknown -44	yes -78
#tsrq	no 41
#tsse	no 106	yes -76
#tta>	no 54
#ttan	no 50	yes -42
#ttat	yes -44
#ttch	no -115	unknown 114
#ttet	no 213	yes -192
#tti>	no 55	yes -111
#ttit	no 137	yes -106
#tuya	no -59	yes 59
#tylo	no -75	yes 89
#u3i>	no 148	yes -141
#u7do	no 120	unknown -45	yes -87
#u9an	no -127	yes 163
#uan>	no 55	yes -42
#uar>	no -81	unknown 137	yes -71
#uari	no 77	yes -69
#uba>	no -62	unknown 115	yes -131
#ubel	no 183	yes -170
#uble	yes 40
#ubli	no -152	yes 169
#uces	no -111	yes 132
#uch>	no -61
#ucho	yes 56
#ucti	no 81	yes -71
#uda>	no -61	yes 93
#ude>	yes 43
#udi>	no -129	yes 158
#udia	no -133	yes 145
#uee>	yes 49
#ues>	no 102	yes -75
#uet>	no 76	yes -59
#ufo>	no -236	unknown 283	yes -186
#uge>	no -71	yes 81
#ugeo	no -65	yes 89
#uha>	no -58	unknown 65
#uhom	no -106	unknown -44	yes 137
#uia>	no 40
#uido	no 53
#uie>	no 48
#uil>	no 41
#uill	no 110	yes -75
#uisi	no 59
#uja>	no 61	yes -44
#ujda	yes -63
#uka>	unknown 69	yes -48
#ukai	no -133	yes 147
#ukh>	no 50
#ula>	no 62	yes -42
#ulah	yes 52
#ulan	no -67	yes 79
#ulat	no -86	yes 105
#ule>	no -92	yes 88
#ulev	no -90	yes 100
#ulta	no 52	unknown 70	yes -123
#ulur	no 166	yes -147
#uma>	unknown -45
#umat	no -55	yes 59
#une>	unknown 47
#unet	no 119	yes -78
#upe>	no 87	yes -77
#ura>	unknown -40	yes 65
#urea	unknown -40
#ures	no -155	unknown 183	yes -70
#uri>	no 97	yes -78
#urie	no -228	unknown 142	yes 143
#urik	no 111	yes -90
#urit	no 79	yes -59
#uro>	no 66	yes -54
#urri	no -228	unknown 185	yes -117
#urs>	no 75	yes -44
#urse	unknown 46	yes -72
#urt>	no -72	yes 96
#urte	no 48
#usi>	no 208	unknown -127	yes -113
#usin	no 40
#usko	no -55	yes 65
#uss>	no 178	unknown -43	yes -138
#usse	no -87	yes 96
#ussi	no 62	yes -52
#usta	no -88	yes 97
#ustr	no -92	yes 103
#uta>	no 47
#uteu	no 48
#uti>	no -43	yes 53
#uto>	yes 50
#utor	yes -43
#utre	no 133	yes -115
#utte	no 59	yes -44
#uya>	no -54	yes 71
#uyau	no -59	yes 59
#vabo	yes 50
#vais	no 53
#vali	no 82	yes -51
#vane	no 81	yes -69
#vant	no 58	yes -41
#vard	no -90	yes 100
#vase	no -95	yes 109
#vehi	no -73	yes 100
#veme	no -52	unknown 116	yes -119
#vera	no 41
#verg	no 48
#verr	no 165	unknown -44	yes -117
#vert	no -197	unknown 159	yes 48
#vice	no 85	yes -76
#vide	no 53
#vier	no 56	yes -42
#vile	no 40
#vill	no 66
#vira	no 41
#vise	no 41
#vois	no -53	yes 64
#vol>	no 59
#vola	no -86	yes 97
#volt	no 73	yes -59
#vrai	no -67	yes 85
#w9ef	yes 57
#wa9f	no -62	yes 54
#wa9t	no -178	yes 205
#wach	unknown 105	yes -83
#wad>	no 40
#wahd	no -55	yes 63
#waki	no 75	yes -50
#wala	yes 42
#wali	no 73	yes -54
#ware	no -41	unknown 115	yes -119
#wat>	no -76	yes 92
#waw>	no 110	yes -84
#way>	no 48
#wayj	no 43
#wbch	no -51	yes 87
#wch>	unknown 71
#we7d	no -82	unknown -47	yes 122
#we9f	no -72	yes 78
#web>	no -104	unknown 101
#weh>	no -119	yes 130
#wejh	no 90	yes -74
#weld	no -51	yes 40
#wer9	no -128	unknown 116
#wer>	no -58	yes 75
#wert	no -41	yes 53
#wesl	no -132	unknown -65	yes 190
#wet>	no 43
#wgef	no 49
#whom	no 42
#wi9a	no 81	yes -67
#wia>	no -121	yes 144
#wich	no -111	yes 125
#wida	no 100	yes -84
#wje3	no -96	yes 123
#wla>	no -57	unknown 71
#wli>	no 98	yes -82
#wlo>	no 117	yes -98
#wrek	no 67	yes -53
#wsla	no 54
#wst>	no 54	unknown 40	yes -97
#wwej	no 46	unknown -48
#wwet	no 43
#wya>	unknown 77	yes -59
#xtin	no 42
#y3ou	no 97	yes -67
#y7el	no 92	yes -75
#y9ou	no -269	unknown 212	yes -82
#y9te	no -129	yes 130
#ya3n	unknown 60	yes -84
#yala	no -68	yes 89
#yalh	no -67	yes 90
#yali	yes 47
#yaln	no -62	yes 80
#yalo	yes 41
#yana	no -77	yes 80
#yani	no -49	yes 61
#yara	no 70	yes -57
#yass	no -80	yes 93
#yau>	no -43	yes 65
#ych3	no 92	yes -72
#ycho	yes 43
#yda>	unknown -50	yes 66
#ydat	no 97	yes -85
#ydeh	yes 43
#ydkh	no 89	unknown -72
#ydor	no -188	yes 189
#ydrn	no -54	yes 70
#ydrr	no 98	yes -68
#ye7>	yes 53
#yeb>	no -79	unknown 158	yes -144
#yef>	no 117	unknown -47	yes -76
#yeg>	no -44	yes 57
#yeq>	no -72	yes 88
#yer>	no -192	yes 201
#yet>	no 46	yes -54
#yetn	no -51	yes 65
#yett	no -58	unknown 133	yes -74
#yga>	no -68	yes 88
#yghl	no 57	yes -44
#ygol	yes 61
#yha>	no -53	yes 68
#yin>	yes 62
#yjaw	no -41	yes 69
#yjri	no -50	yes 73
#ykhe	no -108	yes 121
#ykhl	no 116	unknown -40	yes -76
#ykhr	no -136	yes 151
#ylo>	no -75	yes 89
#yna>	no 136	yes -108
#ynch	unknown 113	yes -92
#yndi	no -134	unknown 99
#ynze	no -116	unknown 105
#yon>	no -46	yes 57
#youn	no -53	unknown 60	yes -62
#yout	no -100	yes 121
#yrat	no -41	unknown -46	yes 73
#yser	no 87	yes -66
#yseu	no 129	unknown -45	yes -84
#ysil	yes 55
#ysre	no 104	yes -88
#yssi	no -95	unknown 91
#ytbe	no 111	yes -70
#ytle	no -60	yes 64
#yto>	no 73	yes -54
#ytou	no -162	yes 170
#yure	no -51	yes 69
#yydo	no 70	yes -58
#yye7	yes 41
#yyed	no 91	unknown -40	yes -80
#yyer	no -158	yes 166
#yyet	no -61	yes 54
#yyto	yes 47
#zad>	no -149	yes 161
#zago	no 149	yes -122
#zaj>	no 59	yes -45
#zan>	no 219	yes -194
#zbel	no -102	yes 117
#zel>	no -40
#zela	no 103	yes -86
#zell	no 69	yes -56
#zelt	no -92	unknown 54
#zen9	no -214	unknown 179
#zen>	no 70	yes -61
#zer9	no -49
#zerb	no -80	yes 100
#zeyy	no -158	yes 166
#zid>	unknown 66	yes -111
#zila	no 123	yes -114
#zjaj	no 41
#zlat	no -69	yes 78
#zle9	no 92	yes -68
#zon>	no -53	yes 72
#zouh	no -77	yes 85
#zoun	no 135	yes -119
#zrab	no 64	yes -47
#zre9	no -64	yes 83
#zrou	yes 49
#zzaf	yes 47
#zzan	no 161	yes -146
#zzat	no -43	yes 64
#zzit	no 77	yes -68
#zzo>	no 43
1	no 46
10	yes 43
10h	no -126	yes 136
11	no 68	yes -51
12	no -62	unknown 126	yes -70
12000	no 45	unknown -41
14	no 99	yes -83
22	no 72	yes -65
3	no 60	yes -40
35	no -138	yes 159
3a2ila	no -120	yes 132
3achoura	no 78	unknown -89
3add	yes 46
3afak	unknown -40	yes 43
3am	no 62	yes -42
3amer	no 44
3dem	no 142	yes -127
3edd	no -89	yes 112
3emmerna	no -47	yes 58
3emmernah	no -64	yes 77
3emmi	no 155	yes -142
3end	no -140	yes 154
3endha	no -73	yes 91
3endhom	no 55
3endi	no 40
3endna	yes 49
3endo	no -42	yes 66
3eyett	no -80	unknown 103	yes -53
3eyyet	no 114	yes -95
3imara	unknown 73	yes -52
3inha	no -75	yes 88
3lach	unknown 102	yes -106
3likom	unknown 43
3lina	no -111	unknown 87
3liya	no -92	yes 105
3mmerna	no -84	yes 104
3ndi	no -57
3ndo	no -99	yes 112
3on9i	no 73	yes -59
3otla	no 81	yes -48
3refna	no -168	unknown 204	yes -131
3reft	no -131	unknown 148
3reftch	no 103	yes -89
3tani	no -233	yes 253
3tithom	yes 43
4x4	no -45	yes 60
5	no -57	yes 50
7	no 43
7aja	no -70	unknown 57
7ajra	unknown 95	yes -160
7amla	no -121	yes 154
7amra	no 72	yes -63
7anout	no 77	yes -60
7anouti	no -64	yes 75
7awlo	no 67	yes -53
7bess	no 54
7dana	no -225	unknown 58	yes 140
7daya	no 68	yes -53
7dida	no 144	yes -132
7ejra	no 125	yes -100
7ekk	no -89	unknown 80
7ellit	no -55	yes 71
7er9at	no -95	yes 114
7essa	no -69	yes 80
7eyyed	no 91	unknown -40	yes -80
7jar	no 145	yes -124
7jer	no 113	yes -100
7jra	no 87	yes -69
7mar	no 40
7mel	no 83	yes -70
7ofra	no 160	yes -149
7re9	no 148	yes -121
7wayej	yes 48
7wayj	no 90	yes -62
8	no 87	yes -64
80	no 75	yes -54
9	no 73	yes -54
9ahwa	no 80	yes -71
9al	yes 52
9asni	no 64	yes -47
9d	no 102	yes -88
9dam	no -139	unknown 197	yes -168
9ed	no 41
9eddam	unknown 84	yes -93
9elbi	no 70	yes -55
9er3a	no 170	yes -154
9te3	no 157	yes -145
=answer: lead	no -60	unknown 43
=answer: unsure	no -218	unknown 303	yes -119
=being: animal	unknown -42
=constat: constat	no -116	yes 132
=constat: not-done	yes 61
=danger: event	yes 62
=danger: now	unknown 44
=danger: over	no -66	unknown -45	yes 95
=danger: plea	unknown -57	yes 60
=danger: present	unknown -56	yes 84
=danger: put-out	no 70
=distress: distress	no -127	yes 112
=document: carte_grise	no 53
=document: constat	no -112	yes 125
=document: constat_degat_des_eaux	no -165	yes 169
=document: devis_ou_facture	unknown -84	yes 84
=document: photos	unknown -47	yes 77
=document: recepisse_plainte	no 145	unknown -43	yes -96
=hedge: hedge	no -139	unknown 197	yes -87
=hedge: roughly	no 58	unknown 64	yes -124
=idiom: figure	unknown -41
=idiom: part	no 59	yes -82
=idiom: traffic	no -163	unknown 60	yes 101
=injuries no rather	no 98	yes -62
=injury: absent	no 127	yes -94
=injury: grave	yes -71
=injury: nobody	yes 51
=intent: complaint	no 124	unknown -43	yes -81
=intent: correct	no 269	unknown -123	yes -199
=intent: declare	no -46	yes 47
=intent: greet	no -61
=intent: help	no 40	yes -52
=intent: human	no -98	yes 133
=intent: thanks	no -110	yes 63
=liability: unclear	no -64	unknown 142	yes -152
=other collision	no -52	unknown -45	yes 95
=other evenement_climatique	no 145	yes -119
=other incendie	no 41	unknown -47
=other vandalisme	no 93	yes -62
=other vol	no 71	yes -52
=party: alone	no 228	yes -196
=party: culprit	no -234	unknown -46	yes 276
=party: foreign	yes 54
=party: hit-and-run	no -81	unknown -47	yes 124
=party: neighbour	no -230	yes 245
=party: nobody-else	no 160	yes -133
=party: other-vehicle	no -62	yes 91
=party: theirs	unknown -54
=party: vehicle	yes 54
=party: witness	no -235	unknown 150	yes 55
=person: driver	no -99	unknown -40	yes 140
=person: exposed	no -70	yes 106
=police: not-done	unknown -42	yes 40
=scene: autre	yes -52
=scene: bris_de_glace	no 69	unknown -42
=scene: collision	no -52	yes 55
=scene: dommage_materiel	no 53
=scene: evenement_climatique	unknown -41	yes 61
=scene: vandalisme	no 86	yes -47
=scene: vol	no 135	yes -97
=status: awaited	unknown 46
=status: refused	no -81	unknown 41
=status: unfinished	no -74	yes 96
=thirdParty no	no 75	yes -68
=thirdParty no rather	no 73	yes -61
=thirdParty no sure	no 171	yes -137
=thirdParty no unsure	no 73	yes -74
=thirdParty none	yes -42
=thirdParty yes	no -129	yes 162
=thirdParty yes rather	no -49	yes 76
=thirdParty yes sure	no -136	yes 170
=type autre	unknown 97	yes -75
=type autre sure	unknown 119	yes -117
=type autre unsure	no -110	unknown -75	yes 136
=type blessure	no 45
=type blessure sure	unknown -43	yes 41
=type blessure unsure	no 69	yes -66
=type bris_de_glace rather	unknown -60	yes 68
=type bris_de_glace sure	unknown 42
=type bris_de_glace unsure	no 108	yes -95
=type collision	no -47	yes 44
=type collision sure	no -62	yes 54
=type collision unsure	no 89	unknown -59
=type degats_des_eaux rather	no 58
=type degats_des_eaux unsure	no -75	unknown -48	yes 90
=type dommage_materiel	yes 46
=type incendie rather	no 185	yes -164
=type none	no 70	yes -47
=type vandalisme unsure	no 128	yes -88
=type vol	no 42
=type vol rather	no 160	yes -123
=type: autre	no -81	unknown 108
=type: blessure	unknown -44
=type: evenement_climatique	no 48	yes -45
=type: vol	no 58
a	no 57
accident	no -140	unknown 94
accrochage	no -54	yes 86
ach	no -41	unknown 85	yes -60
agadir	no -107	unknown 79
agence	no -98	unknown 92
aile	no -94	unknown 55	yes 40
ain	no -59	yes 86
alf	no 117	yes -100
allah	unknown 49
ambulance	no -61	yes 69
ane	no 135	yes -104
antenne	no 73	yes -49
appareil	no 74	yes -61
appartement	no -83	yes 94
aquarium	no 77	yes -69
arriere	no -40	yes 67
arrondissement	no 60	yes -54
ascenseur	no 50
assurance	no 47	unknown -40
audi	no -93	yes 107
auto	yes 50
autoroute	yes -43
avant	no 57
azilal	no 123	yes -114
azrou	no 114	yes -82
b3d	no 55
b3id	no 121	yes -98
b9ach	no 62	yes -52
b9aw	yes 54
ba	yes 49
ba3d	no 63	yes -52
bab	no 82	yes -61
baba	no 99	yes -84
baghi	no -132	yes 152
bain	no 149	yes -120
balcon	yes 52
baqi	no 61	yes -44
barbecue	no 48
barra	no 48	yes -43
bas	yes 67
batterie	unknown 81	yes -91
bayd	no 111	yes -93
bdat	no -64	yes 82
bdaw	no 81	yes -70
bebe	no 67	yes -51
bekri	no 108	yes -78
belgique	no -141	unknown 137
belli	no -45	yes 56
benti	no 44
berlingo	yes 50
bernoussi	no 76	yes -65
berrechid	no -114	unknown 140	yes -52
beton	no 51
bezzaf	no 57
bghach	no -51	unknown 56
bghat	no -152	yes 173
bghatch	no -83	yes 113
bghaw	unknown 59
bghel	no -109	yes 129
bghina	no -101	yes 135
bghit	no 93	unknown -42	yes -49
bghitch	unknown 89	yes -98
bhal	no -67	unknown 119	yes -90
bicyclette	no -57	yes 66
bidon	no 103	yes -78
biha	yes 53
billet	no 79	unknown -45
bin	no -109	unknown 115
bina	no -68	yes 79
binatna	no -74	yes 84
bir	no 81	yes -60
bit	unknown 53
blassa	no 148	yes -133
bmw	no -71	yes 76
bo7dha	no 46
bo7do	no 46
bo7dou	no 40
bolis	no 105	yes -87
bombe	no 48
bou7do	no 120	unknown -45	yes -87
boulis	yes 44
bouskoura	no -55	yes 65
box	no 93	yes -76
bra	no 77	yes -68
brise	no 93	yes -71
brouillard	no 85	yes -74
bureau	no 70	yes -61
bzaf	no 59
cable	no -58	yes 77
cafe	no -142	yes 156
caisse	no 104	yes -87
camionnette	no -69	yes 45
camping	no 50
canalisation	no -50	yes 61
canape	no 82	yes -67
caravane	no 103	yes -87
carrefour	no -87	yes 52
carte	yes -58
carter	no 112	yes -101
casque	no -45	yes 62
cave	no -64	unknown 90
ch7al	no -101	unknown 88
cha3lat	no 87	yes -73
chab	no -144	yes 154
chad	no 99	yes -88
chaf	no -90	unknown 112
chaft	yes 62
chahda	no -80	yes 90
chaine	yes 51
chambre	unknown 40
chantier	no -71	yes 86
chargeur	no 121	yes -103
charika	no -89	yes 104
chariot	no -75	yes 100
chauffe	no 90	yes -69
chedat	no 73	yes -59
cheikh	no 47
chejra	no 55
chem3a	yes 45
chhar	no 123	yes -95
chher	no -74	unknown 146	yes -86
chhor	no -66	unknown -46	yes 92
chhour	no 42	yes -78
chi	yes -51
chichaoua	no 147	yes -124
chikaya	no 49
chkit	no -102	yes 131
chkoun	unknown 83	yes -60
chno	no 49	unknown -64
choc	no -47	unknown 56
chorta	no -69	yes 57
chouf	no 48	yes -42
chrajem	no -85	yes 101
chrara	no 76	yes -61
chrjem	no 47
chta	unknown 45	yes -64
chwia	no -121	yes 144
chwiya	no 69	yes -53
cin	no 91	unknown -80
civile	no 40
clavier	no 49	yes -40
client	no -117	yes 124
clignotant	no -75	yes 87
clinique	no 81	yes -61
cm	no 89	yes -78
cocotte	no 103	yes -87
coffre	no 47
coiffeur	no -83	yes 93
coiffure	no 83	yes -69
colle	no 88	yes -64
colonne	no -165	unknown -65	yes 203
commissariat	unknown 56
compteur	no 96	yes -78
congelateur	no 62	yes -46
constat	no -45	yes 50
couloir	no 43	yes -60
cuisine	no 62
dakhel	no -119	unknown 123	yes -50
dakhlat	no 158	yes -133
dakhlo	no 92	yes -75
darbni	no -58	yes 68
dart	yes 42
dayz	no -47	yes 84
daz	no -49	unknown 52
dazt	no -126	yes 142
dbab	no -57	yes 67
dda	no 45
ddaw	no 42
ddawh	no -67	yes 77
ddow	no -46	yes 64
declaration	no 57
degat	no -74	yes 83
degats	yes 42
dehri	yes 40
dehrou	no 102	yes -91
dem	no 48
dentiste	no -60	yes 73
depot	no 50
derb	no 53	yes -43
derba	no -51	yes 75
derbat	yes 45
derbatni	no -117	unknown -44	yes 148
derbni	no -81	unknown 116	yes -47
derbouni	no 248	yes -234
derk	unknown 48	yes -87
derri	yes 50
dertha	no 65	yes -52
des	no -59	yes 71
dheb	no 84	yes -69
dik	no 55
dima	no -55	yes 62
dkhel	yes 40
dkhelt	no 86	yes -62
dkhlat	unknown 58
dkhlo	no 81	yes -67
do	no 79	yes -70
donc	no 158	yes -140
dorat	no 73
dos	no 118	yes -89
dossier	no 114	unknown -44	yes -68
douar	no -81	unknown 137	yes -71
dra3i	no 45
drabni	no -102	yes 117
drbatni	no -42	yes 50
drbo	no 48
dreb	no -95	unknown 102
drebna	no 81	yes -69
drebni	yes 43
drebto	no 99	yes -65
drhm	no 116	yes -106
drna	no 102	yes -85
dw	no -78	yes 97
dwa	unknown 55	yes -62
dyalha	no -82	yes 104
dyali	no -40	yes 48
dyalna	no -62	yes 80
dyalo	yes 46
eau	no 63	yes -47
eaux	no -52	yes 61
ecole	yes 54
ecran	yes 43
elec	no 141	yes -119
en	no -95	unknown 106	yes -50
enseigne	unknown -42
essence	no 96	yes -84
essuie	no 68	yes -57
etage	no -65	yes 74
euro	no 66	yes -54
extincteur	no 42
fach	no 105	unknown 52	yes -155
facture	no 43	unknown -40
fad	no 107	yes -93
fat	no 73	yes -47
fauteuil	no 48
fe9na	no 155	yes -134
fe9t	unknown 66	yes -58
fekhdi	no 62	yes -41
fekki	yes 48
fes	no 55
feu	no -64	yes 78
feux	yes 52
fia	no -63	yes 76
fiat	no -133	yes 150
fihom	no 48	unknown -109
fin	no -80	unknown 114
fissure	no 101	yes -80
flous	no 70	yes -45
fo9	no 49
fo9i	no -76	yes 89
fo9o	no -82	yes 92
four	no 204	unknown -104	yes -114
fourriere	no -228	unknown 185	yes -117
fraches	no 116	yes -105
frigo	no 50
fsed	no -42	yes 59
fuite	unknown -41
ga3	no 56
galat	no -172	yes 182
galia	yes 46
galo	yes 44
galou	unknown 112	yes -151
galt	yes 63
garage	no 44
garde	no 46
gare	no -206	unknown 136
garro	no 161	yes -146
gaz	no 69	yes -54
gendarmerie	no 50
gendarmes	no 103	yes -91
ghada	no -86	yes 98
ghadich	no -86	yes 100
ghadyin	no -100	yes 122
ghalat	no -102	yes 130
ghar9a	no 63
ghber	unknown 98	yes -110
ghda	no -56	yes 81
ghedda	yes -75
ghi	no 74	yes -117
ghorzat	no 54	yes -42
ghta	no 62	yes -54
glace	no 89	yes -71
glissiere	no 73	yes -51
glovo	no -57	yes 63
golf	no -51	yes 69
golna	no -149	yes 154
golt	no 43
gps	no 141	yes -115
grise	no -44	yes 52
guidon	no 53
h	yes 47
ha	no -139	yes 151
hada	no 63
hadchi	no 56
hadi	yes 40
hamdolah	no -92	yes 106
hamdollah	no 43
hammam	no 221	yes -198
hay	yes 40
hazza	no 76	yes -60
hbet	no -40	yes 59
herres	no -200	yes 217
hez	no 136	yes -120
hezz	no 52
hezzit	no 77	yes -68
hhhh	no 94	yes -74
hna	no 43
homa	no 72	yes -55
hotel	yes 46
hotte	no 99	yes -84
howa	yes 46
hreb	yes 55
hrebo	no 106	yes -89
hta	no 74	yes -58
hwa	no -78	yes 99
ibn	no 54
ila	yes 44
immeuble	no -128	yes 136
impact	no 95	unknown -42	yes -58
imta	no -67	unknown 55
induction	no 81	yes -71
insert	no 61	yes -55
iphone	no 74	yes -62
iyam	no -71	yes 86
ja	no -54	yes 47
jab	no -77	yes 97
jah	no -74	yes 85
jama3a	no -146	unknown -41	yes 178
jame3	no -43	unknown 138	yes -126
jante	no -40	yes 59
jar	no -71	yes 56
jara	yes 45
jardin	no 77	yes -50
jari	no -145	yes 154
jarna	no -164	yes 181
jarti	no -130	yes 146
jay	no -76	unknown 65
jaya	no -133	unknown -43	yes 169
jbed	no 106	yes -90
jbel	no 148	yes -130
jdar	no 124	yes -111
jdarmia	no -70	yes 84
jdid	no -110	yes 129
je	no -47	yes 67
jebs	no 92	yes -79
jeddi	no 43	yes -72
jehd	no 123	yes -106
jem3a	no 69	yes -48
jenb	no -70	unknown 64
jenbi	no -64	yes 75
jer7	no 78	yes -58
jer7a	no 106	yes -85
jerr	no 74	yes -62
jiran	no -64	yes 47
jm3a	no 91	yes -66
joint	no 64	yes -53
jra	no 155	yes -143
jra7	no -104	yes 128
k7el	no -43	unknown -43	yes 73
k7la	no 100	yes -84
kamel	unknown 63	yes -77
kaml	yes 45
kan9derch	no -71	unknown 179	yes -155
kan9te3	no -141	yes 148
kanch	yes 59
kanchouf	no 81	yes -54
kanghsel	no 53	unknown -42
kano	yes 51
kant	no -47
kantsenna	unknown -40
karossa	no -94	yes 99
karrossa	no -62	yes 77
katghetti	unknown 51	yes -122
katgol	no -129	unknown 55	yes 53
katwje3ni	no 106	yes -89
kay	no -41	yes 51
kay3oum	no 104	yes -73
kay9te3	no -129	yes 130
kaydhak	no 79	yes -68
kaydiro	unknown -48
kaydrni	no -54	yes 70
kayghewwet	no 47	yes -42
kayghli	no 57	yes -44
kaygol	no -45	yes 78
kayjawbch	yes 41
kayjri	no -89	yes 103
kaytleb	no -60	yes 64
kbir	yes 54
keb	no 142	unknown -41	yes -112
kebb	no -85	yes 94
kemmel	no -67	unknown -40	yes 101
kent	no -64
kersi	no 105	yes -95
kesser	no -101	yes 128
khali	no -153	yes 170
khalti	yes 42
kharja	no -63	yes 83
khawi	no 57	yes -47
khawya	unknown 77	yes -59
khbet	no -94	yes 103
khda	no 71	yes -45
khdam	no -168	yes 180
khdama	no 43
khdat	no 52
khddama	no -147	yes 156
khdit	no -47	unknown -40	yes 85
khdma	no 85	yes -73
khebtat	no 130	yes -102
khedma	no 65	yes -41
khella	no 56	yes -78
khellaw	unknown 49	yes -91
khellit	yes 41
khilal	no -198	yes 214
khouya	no -54	yes 71
khoya	no -113	unknown 97
khrejo	no 107	unknown -53	yes -69
khrejt	no 58
khser	no -99	yes 113
khtfo	no 87	yes -75
khwa	no 53
khwaw	no 86	yes -63
khyata	no 86	yes -79
kifach	yes -85
kla	no -106	unknown 65
klat	yes 42
klian	no -117	yes 128
km	no -130	yes 160
kola	no 40	unknown 75	yes -135
kollha	no 51
kolna	yes 44
kona	no 59
koura	no -192	yes 207
kouzina	no -77	yes 89
krassa	no 74	yes -65
ksida	no -195	unknown 220	yes -88
ktafi	no 40
ktbo	no 59	yes -43
kteb	yes 53
ktef	no 52
l2ard	yes 40
l3am	no 63
l3ani	no -96	yes 107
l3arbia	no -98	yes 112
l3awd	no -117	yes 136
l3ers	no 57
l3essas	yes 49
l3omra	no -151	unknown 161	yes -45
l7ajja	no -68	yes 93
l7amdolah	no 98	yes -90
l7amdolillah	yes 65
l7amdollah	no -53	yes 69
l7amdoulillah	no -100	yes 108
l7ammam	no -81	yes 68
l7anout	yes 48
l7ed	no 42
l7emmam	no -47	unknown -53	yes 98
l7emsa	no 42
l7it	unknown 71	yes -69
l7jer	yes 41
l7ouma	no 166	unknown -112	yes -71
l7out	no 87	yes -76
l7ram	no 73	yes -50
l7ta	no -142	unknown 70
l9a	no 103	yes -89
l9ahwa	no 51
l9antra	no 67	yes -59
l9elb	no 77	yes -51
l9ina	no 89	yes -78
l9it	no 43	yes -61
l9itha	no -180	unknown 265	yes -144
laayoune	no -70	unknown 111	yes -79
lah	no -63	yes 81
lakhor	no 41
lakhra	no -68	yes 80
larache	no 96	yes -79
larb3	no 113	yes -101
lard	yes 53
lasse9	no -78	yes 89
lassurance	no -279	unknown 170
lavabo	yes 50
lave	no 53
laver	no 72	yes -53
lbab	yes 47
lbanka	yes 44
lbareh	no -55	unknown 105	yes -56
lbassamat	no 40
lbatterie	no 94	yes -65
lbe7r	no 67	yes -58
lbent	no -54	yes 74
lberd	no 54	yes -40
lbghel	no -51	yes 58
lbid	no 144	unknown -105	yes -44
lbit	no 75	yes -63
lblassa	no 81	yes -51
lcamera	no 106	yes -89
lcamion	no -127	yes 153
lcapot	no 47
lconstat	no -58	yes 69
le	yes 48
les	no -59
lfayadan	no 75	yes -54
lfeu	no -70	yes 80
lfo9	no -98	yes 82
lfo9ani	unknown -48	yes 60
lforn	no 54	yes -44
lfou9ani	no -107	yes 126
lghalta	no -120	yes 132
lghis	yes 51
lhamdollah	no -116	yes 128
ligne	no 49	yes -40
lihom	no -93	yes 119
lik	no 109	yes -87
likom	no -81	yes 57
lil	no 48
lila	no 62	yes -45
lille	no -87	yes 103
limen	no -68	unknown 43
limna	no 89	yes -68
lina	no -58	yes 85
liser	no -119	unknown 187	yes -138
lisser	no -72	unknown 108	yes -56
livraison	no -67	yes 85
liya	no 48
ljar	no -196	yes 212
ljara	no -93	yes 113
lkamio	no 118	unknown -88
lkar	no -66	yes 79
lkbir	no 82	yes -65
lkelb	unknown 47
lkhedma	no -63	yes 74
lkhel3a	no 58	yes -51
lkhett	no -162	yes 176
lkhir	no -151	unknown 71	yes 76
lkhobz	yes 50
lkhodra	no -100	yes 117
lklian	no -43	yes 49
lkora	no -73	yes 89
lkorsi	no 74	yes -43
lkouzina	no 63	yes -47
lkra	no -54	yes 62
lli	no -108	yes 74
lm3iz	no 125	yes -116
lma7dar	no -51	yes 66
lmachine	no -102	yes 117
lmalik	no 56	yes -42
lmatricule	no -89	yes 126
lmodir	yes 40
lmohim	no 53	yes -41
lmoteur	no -94	unknown 67
lmoto	no -102	unknown 50	yes 57
lmra	yes 48
lmraya	no 117	yes -95
lo7	no 180	yes -171
local	no 76	yes -55
logan	no 120	yes -95
lor	no -61	yes 43
lpare	unknown 51	yes -101
lparking	no -97	yes 114
lpc	no 123	yes -106
lpolis	no -101	unknown 81
lustre	no -142	yes 152
lvase	no -158	yes 167
lvitre	no 83	yes -54
lvol	no 63	unknown -42
lwad	no 52
lwalid	no 89	yes -69
lwalida	no 48
lwer9a	no -50	yes 56
lwest	no 75	yes -54
lwi9aya	no 112	yes -94
lwra9	no -42
lyoum	yes -41
m3ah	no -125	yes 147
m3aha	unknown 147	yes -153
m3ahom	no -145	unknown 85
m3akom	no 48
m3aya	yes 45
m3emmer	yes 47
m7dar	no -202	yes 222
m7loul	no 56
m9tou3	no 47
ma3reft	no -45	unknown 94	yes -73
ma3reftch	no -59	unknown 156	yes -117
maarouf	yes 47
macbook	no 54	yes -45
machi	no -59	unknown 44
machine	no 53
madame	no -44	yes 53
mafia	no 139	yes -124
mai	no -48	unknown 107	yes -80
main	no -107	unknown 114	yes -122
mais	yes 40
makanch	no -71	yes 79
makayn	no -123	unknown 101
makaynch	unknown 53	yes -53
malle	no 42
marche	no -97	yes 116
marjane	no -85	yes 100
marrakech	unknown -47	yes 84
mars	no 88	unknown -53	yes -46
marteau	no -103	yes 115
mat	no 61	yes -41
matelas	no 128	yes -111
matet	no 46
mato	no 73	yes -59
matricule	no -130	unknown 78
mchat	no 60
mchaw	no 77	yes -65
mchit	no 55	yes -44
mchitch	no 81	yes -62
me7loul	no 108	yes -81
mehdia	no 62	yes -49
meknes	unknown 64	yes -74
men	no -98	unknown 42	yes 55
menhom	no 112	yes -92
menni	no -104	yes 112
mercedes	no -52	yes 59
mersa	no 41
meskin	no 62	yes -41
meubles	no 149	unknown -51	yes -98
mherrsa	yes 57
mherrsin	no 80	yes -64
minerve	no -168	yes 173
mjrou7	no 65	yes -48
mnha	no 43
mni	no -69	yes 86
mnin	no -76	unknown 109	yes -41
modem	no 65	yes -56
mol	no -110	yes 121
mora	no -51	yes 71
mosta3jalat	no -60	yes 80
moul	no -83	yes 97
moulaha	no -43	yes 55
moulat	no -99	yes 116
mous	unknown 75	yes -53
mouss	no 129	yes -105
mra	no 89	yes -63
mrat	no -133	yes 152
mrrat	no -159	unknown 106
msdoud	no 47
msini	no -75	yes 88
mzyan	yes 47
mzyanin	no -69	yes 79
n3est	no -82	yes 102
n3ref	no 64	yes -72
n7ell	no 174	yes -159
n9der	unknown -40
n9derch	no -157	yes 167
n9ez	no 173	yes -153
na3es	no 68	yes -41
na3sa	no -71	yes 91
na3sin	no 48
na9es	no 88	yes -60
nad	no -74	yes 83
nas	no -49	yes 70
nass	no 45
nazel	no -96	yes 111
nchki	yes 44
nchof	no -135	unknown 122
nefs	no -53	yes 69
neiman	no 62	yes -47
nit	no 138	yes -120
nkhdem	no 44
nmchi	no -41
nnas	no 50
nsa	no -106	yes 116
nsat	no -93	yes 109
nta	yes 63
nzelat	no 103	yes -86
nzelt	no -92	unknown 54
octobre	no 43
onee	no 53
operation	no 45
oujda	yes -56
ourika	no 111	yes -90
panneaux	no 77	yes -57
panoramique	no 41
papier	no 52	unknown -43
parabole	no -71	yes 87
parbriz	unknown 66	yes -96
parking	yes -53
parquet	no 85	yes -67
partner	no -51	yes 64
passage	no -131	yes 145
passeport	no 105	unknown -85
pc	no 86	yes -74
peage	no 52
peinture	no 140	yes -114
perceuse	no -76	yes 101
permis	no -84	yes 96
peugeot	no -65	yes 89
placard	no -40	yes 50
placards	no 111	yes -95
plafond	no -93	unknown 97
plage	yes 59
plainte	no 68	yes -48
plastique	no 69	yes -57
platre	no 113	yes -100
plombier	no 62	yes -46
pneus	no 86	yes -70
point	yes 46
points	no 46
polis	yes 44
port	no -216	unknown 155
portable	no 117	yes -93
portiere	no -135	yes 148
poteau	no 85	yes -63
pouces	no -111	yes 132
prelevement	no -52	unknown 116	yes -119
protection	no 62
rabat	yes 40
radio	no 64
rah	yes 45
rajel	no 94	yes -69
rakba	no -56	yes 70
rakeb	no 73	yes -57
rani	unknown 87	yes -58
rapport	no -197	unknown 122	yes 55
rass	yes 44
rasso	no 116	yes -108
rayure	no -94	yes 110
rb3a	no 116	yes -95
rebbi	no -89	yes 101
rech	no 113	yes -92
rej3	no 42
rejli	no 41
rejlia	no -85	unknown 135	yes -71
rejlih	no -130	yes 142
rejliha	no -74	yes 87
remboursement	unknown 46	yes -72
remorque	no -105	unknown 59
repos	no 65	yes -56
retro	no -73	yes 67
retros	no 188	yes -164
ri7	no 43
ri7a	no 77	yes -50
rideau	no 44
rj3at	yes 40
rje3	no -52	yes 69
rje3na	no 92	yes -76
rje3t	unknown 48
rjli	no 83	yes -68
rkebt	no 107	yes -87
rmad	no 66	yes -58
rmaw	no 128	yes -114
rmel	no 84	yes -104
robinet	yes 61
robini	no -43	yes 66
rocade	no -66	yes 90
rochd	no 54
rokkab	no -211	unknown 145	yes 53
rond	no -40	yes 58
roue	no 42
roues	no 87	yes -50
rouge	no -71	yes 81
rwida	no 100	yes -84
s7i7	no 124	yes -101
s9ef	no -40
sa3at	no 72	yes -62
sa3i9a	no 58	yes -45
sa7b	no -134	yes 147
sa9f	no 130	yes -114
sahbi	no -54	yes 68
sakna	no -96	yes 123
sal	no -53	yes 65
salama	yes 57
salem	no 121	yes -107
salmin	no 40
samu	yes 53
sarout	no 58	unknown -46
sayeg	yes 48
sayeq	yes 50
sayg	no 91	yes -68
sayga	no -68	yes 88
sba3	no 57	yes -46
sba3i	no 138	yes -116
sbah	no 44
sbe3	no 45
sbitar	unknown 67	yes -40
sda3ni	no -87	yes 97
se9f	no 50
sebagha	unknown 64	yes -76
sebbni	no -88	yes 102
sebt	unknown 45
sedri	no -101	yes 113
sejlat	no 68	yes -54
sekran	no -196	yes 205
sellom	no 121	yes -103
sellum	no -89	yes 101
serrure	no 63
service	no 85	yes -76
settat	unknown 58
sghir	yes 51
si	no -152	yes 170
sidi	no 50
sif	no 132	yes -118
sifett	no -144	unknown 76	yes 83
simana	no -70	unknown 60
siphon	no 52
sir	yes 49
siyed	no -52	yes 66
skhoun	no -57	yes 81
sla	no 41
sme3t	no 49
smeh	yes 42
smito	no -138	yes 154
snin	no -103	yes 120
societe	no -60	yes 92
sokkar	no 77	yes -56
solaire	no 85	yes -59
sor3a	no -132	yes 138
souk	yes -62
sour	no -113	yes 131
sous	no 47
sport	no 58	yes -49
spray	no 106	yes -87
sre9o	no 54	yes -42
ssalam	no -110	yes 124
ssel3a	yes 47
stah	no 78	yes -77
station	no 128	yes -111
stel	no -54	yes 69
store	yes 50
stylo	no -75	yes 89
sultan	no 52	unknown 70	yes -123
surtension	no 48
syndic	no -134	unknown 99
t7er9at	no -44	yes 60
t7re9	no 52
t9as	no -50	yes 71
t9elbat	no 106	yes -97
ta3	no -178	unknown 202	yes -52
ta7	yes 44
ta7et	no 110	yes -89
ta7o	unknown -40
ta7t	unknown 45	yes -52
ta7ti	no -99	unknown -43	yes 126
tableau	yes 53
tache	no -149	yes 170
tags	no 106	yes -88
tah	no -58	yes 78
tahat	no -54	yes 80
tan	no 134	yes -120
tanger	no 98	yes -76
tanja	no 48
tar	no -42	yes 73
tarat	no -81	unknown -59	yes 126
taret	no -104	unknown 135	yes -45
tata	no 68	yes -50
tayara	no 70	yes -57
tbarkllah	no 42
tben	no 65	yes -50
tbib	no -74	yes 44
tche99at	no 118	yes -103
tcherreg	yes 41
tchettat	no 57
tchqet	no 73	yes -59
tchqqat	no 95	yes -71
tdar	no 42
tderr	no 78	yes -57
te7	no -165	yes 176
te7to	no 146	yes -128
tebla	no -63	yes 77
tebrouri	no 79	yes -62
telj	no -59	yes 73
telt	no -103	yes 125
temoin	no -144	unknown 92	yes 44
tempete	no -44	yes 67
tente	no 83	yes -73
terrasse	no -56	yes 71
tetouan	no 55	yes -42
tfekk	no -97	yes 117
tfelle9	no 66	yes -57
tfer9e3	no 100	yes -83
tferg3at	no -62	unknown 116	yes -82
tferge3	no 60
tferge3at	no 73	yes -53
tferr9at	no 106	yes -91
tferre9	no -112	yes 127
tfitha	no 72	yes -60
therres	no 124	yes -105
therrsat	no -80	yes 94
tilifoun	no 72	yes -56
tjer7at	no -74	yes 80
tkesser	no 87	yes -68
tkhedchat	no -170	yes 181
tkherbe9	no -67	unknown 117	yes -92
tkser	no 139	yes -119
tla3	yes -51
tlat	yes -42
tlata	no -76	yes 90
tle3t	no 131	yes -115
tle9	no -69	unknown -80	yes 131
tlef	no 182	unknown -76	yes -132
tlfaza	yes 45
tlgha	no 85	unknown -56
tma	no 43
tmma	yes 57
tnefkh	unknown 62	yes -50
tnefkhat	no 76	yes -51
tobis	no -47	yes 69
toit	no 68	yes -42
tomobilat	no -49	yes 81
tomobilti	no 80	unknown -49
tonobil	unknown 57	yes -92
tonobilti	no -72	yes 97
tqlebt	yes 46
tra9	no 85	yes -68
trace	unknown 71	yes -43
tracteur	yes 44
tractor	no 102	yes -75
train	no 112	unknown -51	yes -61
tram	no -97	yes 115
tramway	no 48
transport	yes 43
triangle	no 114	yes -101
tricycle	no 44
tsadmna	no -97	yes 110
tsawer	no -49	yes 63
tsed	no 100	yes -73
tsellekh	no -94	yes 108
tsre9	no 121	yes -83
ttelj	no 146	yes -134
tuyau	no -43	yes 65
usine	no 46
vaisselle	no 53
valise	no 73	yes -43
vehicule	no -73	yes 100
veranda	no 57
verglas	no 48
villa	no 151	yes -128
virage	no 41
vitre	no -49	unknown -41	yes 88
vitrine	no -51	yes 62
volant	no -128	yes 138
w9ef	no -57	yes 63
w9efch	no -102	yes 109
wa7d	yes 46
wa7da	no 65
wa7di	no 103	yes -87
wa9fa	no -79	yes 60
wa9t	no -178	yes 205
wach	unknown 108	yes -84
wad	no 158	yes -129
wahd	no -64	yes 70
wahda	no -42	yes 56
wahdin	no 157	yes -131
wakha	yes 55
wakil	no 99	yes -71
walakin	yes 44
walida	no 74	yes -63
wc	no 149	yes -122
we7da	no -111	unknown -58	yes 157
we9fat	no -89	yes 94
wejhi	no 119	yes -100
weld	no -51	yes 65
weldi	no -50
wella	no 52
wellat	no -74	yes 101
wer9a	no -155	unknown 169
wgef	no 84	yes -71
wla	no -48	unknown 87	yes -42
wlad	unknown 42
wladi	unknown 71	yes -61
wsel	no -70	unknown 63
wst	no 54	unknown 40	yes -97
ya	no -57	unknown 144	yes -124
ya3ni	unknown 60	yes -84
ychouf	no -95	yes 116
youm	no 99	unknown -42	yes -60
ytbeddel	no 111	yes -70
zad	no -149	yes 161
zagora	no 149	yes -122
zaj	no 65	yes -50
zbel	no -102	yes 117
zel9at	yes 57
zen9a	no -214	unknown 179
zer9a	no -49
zerba	no 106	yes -94
zerban	no -90	yes 99
zerbiya	no -278	yes 290
zitoun	no 58
zjaja	no 134	yes -102
zle9	no 75	yes -53
zle9t	no 109	yes -75
zrabi	no 64	yes -47
zre9	no -64	yes 83
`;
