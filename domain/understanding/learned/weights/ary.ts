// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -169	blessure -150	bris_de_glace -157	collision -93	degats_des_eaux -164	dommage_materiel -121	evenement_climatique -154	incendie -176	none 144	vandalisme -133	vol -107
#000>	collision -53	dommage_materiel 123	none -44	vol 71
#00dh	autre 152	none -152	vol 88
#0dh>	autre 151	none -139	vol 78
#100>	vol 60
#10h>	dommage_materiel 116
#11h>	bris_de_glace 51	vol 80
#1200	collision -53	none -72	vandalisme -44	vol 237
#12h>	blessure 69
#1500	collision -70	dommage_materiel 147
#17h>	bris_de_glace 55
#1800	vol 43
#2000	dommage_materiel 58	none -57	vol 113
#200>	vol 113
#207>	collision 64
#2100	collision -73	vol 133
#22h1	vol 76
#23h>	none 46	vol 47
#250>	autre 47	degats_des_eaux 87	dommage_materiel -65
#2ada	vol 119
#2ard	collision 77
#2eda	collision 43	vandalisme 93	vol -86
#2eme	degats_des_eaux 132	dommage_materiel -75
#2h10	blessure 41
#2ila	evenement_climatique 64	vandalisme 80	vol -41
#2oul	collision 78	none 61
#300>	autre 66	bris_de_glace 40	dommage_materiel -45	vol 65
#3200	degats_des_eaux -103	dommage_materiel 60	none -40	vol 78
#3a2i	evenement_climatique 91	vandalisme 65
#3a9b	collision 70	dommage_materiel -54	none -50	vandalisme 102
#3a9e	blessure -93	collision 128	none 100	vandalisme -74	vol -78
#3ach	blessure -61	collision -79	evenement_climatique -40	incendie 61	none 42	vandalisme 177	vol -48
#3ad>	autre 95
#3add	blessure 121	collision -60	dommage_materiel 72	vol -44
#3afa	autre 50
#3afi	incendie 115
#3afy	evenement_climatique 43	incendie 51
#3ah>	vandalisme 89
#3aha	dommage_materiel -42	none -53	vol 199
#3aho	collision -46	degats_des_eaux 142	none -84	vandalisme 146
#3aja	collision -67	evenement_climatique 235	none -78
#3ako	bris_de_glace 50	vandalisme 50
#3ali	collision 212	evenement_climatique -52	vol -99
#3ama	autre 52	blessure 124	none -55	vol -41
#3ame	evenement_climatique 99	vol -43
#3ami	none -66	vandalisme 100	vol 52
#3amm	dommage_materiel 75
#3amr	collision -145	degats_des_eaux 191	dommage_materiel -51	evenement_climatique -50	incendie -113	none 104	vandalisme 117	vol -94
#3an>	none 73	vandalisme 55
#3ana	blessure 85	vol 58
#3and	autre 64	collision -65	dommage_materiel 127	none -80	vol -48
#3ani	collision -51	vandalisme 188
#3arb	collision 90	none 67
#3are	degats_des_eaux 50	vol 43
#3arf	none -42	vandalisme 81
#3as>	degats_des_eaux 90
#3asi	collision -64	dommage_materiel -47	evenement_climatique 223
#3ass	dommage_materiel 42	evenement_climatique 91
#3at>	bris_de_glace 48
#3awd	blessure 199	collision -56	vol 46
#3awe	dommage_materiel 91	none -49	vol 62
#3aya	vandalisme 42
#3aye	degats_des_eaux 104	incendie -45
#3ayy	evenement_climatique 139
#3bo>	collision -56	incendie 55	vandalisme 100	vol -43
#3ch>	blessure 123
#3chi	none 41
#3chr	bris_de_glace 81	collision -194	degats_des_eaux 130	dommage_materiel -46	vandalisme 45	vol -49
#3da>	degats_des_eaux -68	evenement_climatique 141	none 81	vandalisme -45
#3dem	blessure 141	dommage_materiel -47	none -41	vol -46
#3diy	collision 163	vol -45
#3do>	none -61	vol 132
#3eb>	collision -53	degats_des_eaux -44	dommage_materiel 80	vandalisme 54
#3ech	degats_des_eaux 73	dommage_materiel 46
#3ed>	dommage_materiel 47	vandalisme 52
#3edd	blessure 160	collision -92	degats_des_eaux 41	none -48	vandalisme 86	vol -43
#3el>	incendie 194
#3ela	blessure -43	bris_de_glace -42	collision -81	dommage_materiel -76	evenement_climatique -70	incendie 166	none -145	vol 103
#3ell	collision -43	dommage_materiel 204
#3elm	blessure 127	incendie 68	vol -46
#3eme	autre 96	blessure -57	dommage_materiel 67
#3emr	vandalisme 117	vol -69
#3en9	blessure -66	bris_de_glace -123	collision 59	degats_des_eaux -41	dommage_materiel -64	none -104	vandalisme 104	vol 143
#3en>	degats_des_eaux 103
#3erf	collision 56
#3ers	dommage_materiel 69	none -48
#3es>	collision -42	dommage_materiel 54	evenement_climatique 50	none -46
#3ess	degats_des_eaux 42	vol 78
#3est	collision 58	vol 63
#3et>	bris_de_glace 76	collision 69
#3ett	autre 157	blessure -86	collision -44	dommage_materiel -40	none -139	vol 90
#3ewj	collision 89
#3eww	autre 207	collision -116	none -68	vol -49
#3eye	incendie 51
#3eyt	none 64
#3eyy	bris_de_glace 51
#3ha>	vol 55
#3i9a	evenement_climatique 189
#3iba	autre 105	collision 68	none -90	vandalisme 44	vol -44
#3id>	autre 41	collision -84	dommage_materiel 58	none -46	vol 58
#3ima	vol 57
#3in>	collision -73	vandalisme 88	vol 78
#3inh	blessure -77	bris_de_glace 93	collision -95	dommage_materiel 178	vandalisme -43
#3ini	vol 60
#3iya	collision -71	dommage_materiel 61	none -54	vandalisme 221	vol -71
#3iye	collision 63
#3iz>	collision 113	evenement_climatique 57
#3jal	collision 61	vol 111
#3jou	evenement_climatique 46
#3la>	none -47
#3lac	autre 244	none -161
#3lam	collision 88	vol -46
#3lat	collision -91	incendie 299
#3lem	collision -111	dommage_materiel -45	vol 179
#3let	incendie 195
#3lik	autre 48	none 87
#3lin	degats_des_eaux 138	evenement_climatique -40
#3liy	blessure -70	collision 66	degats_des_eaux 186	evenement_climatique -43	none -92	vandalisme -67
#3ma>	dommage_materiel 103	evenement_climatique 40	none -50
#3mel	bris_de_glace 171	collision -62	evenement_climatique -71	vol -40
#3mme	collision 41
#3na>	vol 64
#3nd>	degats_des_eaux 52	vol 75
#3ndh	blessure 166	collision -63	evenement_climatique 46	none -59
#3ndi	none 46
#3ndk	autre 84	collision 64	none -48
#3ndn	none 60
#3ndo	bris_de_glace 45	dommage_materiel 81	none -57
#3ni>	vandalisme 46	vol 45
#3omr	dommage_materiel 42
#3on9	vol 57
#3otl	degats_des_eaux 81	none -43	vol 82
#3oud	evenement_climatique 142
#3ouh	blessure 79
#3oum	degats_des_eaux 113	evenement_climatique 83	vol -40
#3ra>	collision 208	none -59
#3raf	degats_des_eaux 106
#3ras	dommage_materiel 148	none -77	vandalisme -59	vol 114
#3rej	collision 75
#3ri>	incendie 181
#3rou	bris_de_glace -47	collision -48	degats_des_eaux -48	dommage_materiel 181	none -123	vandalisme 133	vol -43
#3sa>	collision 43	vandalisme 101	vol -52
#3sin	collision -52	none -41	vandalisme 85	vol 97
#3tad	collision 48
#3tan	blessure 42	collision 67
#3tar	collision 40	degats_des_eaux 52
#3taw	autre 87	blessure 49	collision -46	none -60
#3tik	collision 79	none 107	vol -41
#3tin	collision -40	none 94
#3tit	collision 77	vol 75
#3tiw	none 66
#3to>	collision -51	vol 93
#3wej	collision 101
#3wid	autre 113	blessure -60	collision -47	vol -42
#3yal	evenement_climatique 49
#4000	dommage_materiel 137	none -57	vandalisme -67
#400>	autre 136	dommage_materiel 47	none -47
#4500	vol 51
#4eme	degats_des_eaux 44	vol 47
#4x4>	collision 77	degats_des_eaux -64	evenement_climatique 92
#5000	collision -55	dommage_materiel 126	vol 59
#600>	none -56	vol 163
#7a7>	evenement_climatique 145	vol -40
#7a9>	collision 58
#7ab>	bris_de_glace 62	vol 49
#7abi	blessure 131
#7adi	collision 88
#7aj>	incendie 42	vol 113
#7aja	autre 60	evenement_climatique 66
#7ajb	collision 57	incendie 56	vandalisme 53
#7aje	collision 126	vol -42
#7ajj	blessure 118	collision -75
#7ajr	bris_de_glace 189	collision -90
#7akk	autre -41	collision 161
#7al>	evenement_climatique 65
#7alh	bris_de_glace 124	collision 107	evenement_climatique -41	none -76
#7ali	blessure 227	collision -168	dommage_materiel -44	incendie 66	vol -60
#7all	collision 135	none -60
#7alo	collision 74
#7amd	vol 77
#7aml	collision 128
#7amm	blessure 115	collision -54	degats_des_eaux 56	vol 54
#7amr	dommage_materiel -45	none -134	vandalisme 246
#7ano	vandalisme 44
#7ar>	blessure 125	bris_de_glace -52	collision -70	degats_des_eaux 97	dommage_materiel 65	evenement_climatique -145	incendie -48	none -119	vandalisme -53	vol -74
#7asi	autre -51	blessure -45	collision -48	dommage_materiel 119	vandalisme 87
#7ass	collision -59	dommage_materiel -113	none -90	vol 266
#7at>	dommage_materiel 68
#7att	collision -184	none -52	vandalisme 254
#7awl	collision -54	dommage_materiel 50	vandalisme -79	vol 200
#7ay>	vandalisme 70
#7bes	vol 67
#7bi>	collision 40	incendie 111	vol -41
#7chi	incendie 80
#7cho	autre 88	collision 41	dommage_materiel 42	vandalisme -58	vol -42
#7da>	collision 56
#7dah	evenement_climatique 42
#7dan	collision -91	incendie 82	none -81
#7dar	collision -54	degats_des_eaux 61	dommage_materiel -43	evenement_climatique 88	none -60
#7day	vol 75
#7der	vol 52
#7dha	bris_de_glace 183
#7did	blessure 93	evenement_climatique 78
#7do>	bris_de_glace 105	incendie 50
#7dou	bris_de_glace 86	collision -78	dommage_materiel 138
#7e9>	collision 54	dommage_materiel 152	none -42	vol -40
#7edd	collision 66
#7edr	collision 86
#7efr	degats_des_eaux -50	dommage_materiel 134
#7ejr	bris_de_glace 139	collision -62	none -50	vandalisme 59
#7ek>	collision 103	degats_des_eaux 79	dommage_materiel -55
#7ekk	none -50	vandalisme 88
#7el>	incendie 129	vol -49
#7ell	collision 55	vol 54
#7em>	collision -85	degats_des_eaux 98	incendie 87
#7emm	bris_de_glace 149	collision -116	incendie 96	none -51
#7ems	bris_de_glace 51	collision -41	evenement_climatique 45
#7er9	collision -48	incendie 184	none -44
#7er>	autre 286	dommage_materiel -50	none -190	vandalisme -48
#7err	collision 59	incendie 79
#7ess	vandalisme 62
#7et>	blessure 42	bris_de_glace 48	none -55	vol -42
#7ett	bris_de_glace 189	collision -67	dommage_materiel -43	none -122	vol 103
#7eyd	collision -84	vandalisme 154
#7eyy	collision -49	degats_des_eaux -67	evenement_climatique 149	none -99	vol 75
#7fir	collision 123	vol -44
#7h45	bris_de_glace 54
#7ha>	blessure -57	bris_de_glace 126	collision -111	dommage_materiel 46	none -68	vandalisme 86
#7i7>	bris_de_glace 97	collision -63	dommage_materiel -44	none 117	vandalisme -40
#7it>	none -44
#7jar	collision -84	evenement_climatique 102	vandalisme 148	vol -50
#7jer	collision -65	vandalisme 220
#7jir	bris_de_glace 131
#7jra	bris_de_glace 125	collision -110	none -62	vandalisme 145	vol -54
#7la>	incendie 56
#7lef	collision 160	none -63	vandalisme 42	vol -61
#7lli	bris_de_glace 113	collision 148	degats_des_eaux -49	none -43	vandalisme -44	vol -93
#7lou	degats_des_eaux 104	none -42	vol 61
#7mam	bris_de_glace 154	collision -45	degats_des_eaux -97	dommage_materiel -68	evenement_climatique 221	incendie -43	none -147	vandalisme -61	vol -56
#7mar	collision 141	vandalisme 64	vol -40
#7mel	collision -41	dommage_materiel 107	evenement_climatique 112	none -68
#7mer	incendie 76
#7ofr	blessure 100	bris_de_glace -42	collision -40	degats_des_eaux -40	dommage_materiel 114	evenement_climatique -54	none -42	vandalisme -46	vol -53
#7oud	blessure 114	collision 148	dommage_materiel -41	none -40	vandalisme -48	vol -49
#7oum	blessure 151	collision -67	vandalisme 116
#7out	blessure 131	collision -134	evenement_climatique -52	incendie 172	none -99	vandalisme -65	vol -58
#7ra>	blessure -40	bris_de_glace -74	collision -100	degats_des_eaux 257	evenement_climatique -137	none -62	vandalisme 63	vol -54
#7ram	evenement_climatique -44	vandalisme 313	vol -109
#7re9	dommage_materiel 44	incendie 61
#7ri9	collision -46	incendie 154	vol -68
#7rir	degats_des_eaux 74	dommage_materiel 50
#7rou	autre -40	collision -75	dommage_materiel -104	vandalisme 89	vol 132
#7sa>	bris_de_glace 242	collision -87	none -70	vol -42
#7sab	collision -40	dommage_materiel 95	none -78	vol 95
#7seb	degats_des_eaux 45
#7tha	bris_de_glace 137	degats_des_eaux -55	dommage_materiel -48	evenement_climatique 153	none -90	vandalisme -74
#7tho	evenement_climatique 66	incendie 48
#7ti>	degats_des_eaux 83
#7tit	collision -41	dommage_materiel 163	none -42
#7to>	dommage_materiel 119
#7tou	collision 75	dommage_materiel -46	incendie 99	vol -57
#7tta	none -46	vol 89
#7waj	incendie 211	vol -50
#7way	autre 111	dommage_materiel -43	incendie 42	none -78	vol 68
#7you	collision -43	degats_des_eaux -61	dommage_materiel 72	vandalisme 174	vol -43
#7zam	evenement_climatique -41	vandalisme 129
#8000	degats_des_eaux 44	vol 118
#800>	collision -80	degats_des_eaux 73	dommage_materiel 117
#890>	autre 41	blessure 43
#900>	collision -51	vol 82
#93at	autre -63	blessure -40	bris_de_glace -54	collision -49	degats_des_eaux 104	dommage_materiel -59	evenement_climatique -46	incendie 159	none -145	vandalisme -46	vol -77
#99at	blessure 63	bris_de_glace 105	collision -54	dommage_materiel 44	none -62
#99e3	autre 117	degats_des_eaux 45	none -94
#9ach	collision 110	none -42
#9ad>	autre -46	bris_de_glace 56	dommage_materiel 194	none -103	vol -42
#9ahw	autre 40
#9al>	blessure 44	bris_de_glace 76	dommage_materiel 57	none -45
#9alo	blessure -83	collision 58	degats_des_eaux -43	dommage_materiel 100	vol 57
#9ani	bris_de_glace 52	degats_des_eaux 175	dommage_materiel -51
#9ant	bris_de_glace -42	collision -51	evenement_climatique 56	vandalisme 125
#9ari	blessure 184	degats_des_eaux -43	dommage_materiel -71	evenement_climatique -43	incendie 54	none -148	vandalisme -54	vol -48
#9as>	collision -40	dommage_materiel 115	none -51
#9asn	vol 158
#9ass	collision 90	evenement_climatique 79	none -106	vandalisme 88
#9at>	incendie 44	none -48
#9atc	evenement_climatique 67
#9aw>	autre 88	collision 48	incendie 56	none -79
#9ay9	collision -53	incendie 69	vol 45
#9aya	degats_des_eaux -52	evenement_climatique 232	vol -50
#9aye	dommage_materiel 80
#9ba>	autre -44	collision 75	dommage_materiel 140	none -106
#9bel	collision -43	incendie 84
#9ch>	autre 71	none 58	vol -40
#9dam	bris_de_glace 103	collision 107	none -57
#9der	collision 46
#9dim	collision 55	vandalisme 62	vol -55
#9e3>	degats_des_eaux 52	none -48
#9e3t	collision 61	vandalisme 83
#9eb>	collision 74	dommage_materiel 78	none -61	vandalisme -42
#9ech	collision -98	degats_des_eaux 102	none -106	vandalisme 247
#9ed>	autre 74	collision -85	evenement_climatique 86	incendie 51	none -43
#9edd	dommage_materiel 45	none -42	vol 52
#9ef>	collision 44	degats_des_eaux 44
#9efc	blessure -47	collision 150
#9eft	collision -59	dommage_materiel 115	vol 99
#9el>	blessure -101	collision 125	evenement_climatique 65	none 89	vandalisme -80	vol -92
#9elb	collision 86	none -50	vandalisme 48
#9ell	blessure -61	dommage_materiel -92	none -63	vandalisme 163	vol 81
#9er3	collision -103	dommage_materiel 157	none -79	vandalisme 72
#9erm	collision -73	evenement_climatique 186	vandalisme 108	vol -69
#9es>	bris_de_glace -51	collision -65	vandalisme 137
#9ess	none -47	vandalisme 108
#9est	collision 217	none -51	vol -46
#9et>	collision 81	dommage_materiel 68
#9ett	degats_des_eaux 40	dommage_materiel 48	none -45	vol -55
#9ez>	collision 65	evenement_climatique -57	incendie 126
#9fa>	autre 67	collision 47
#9fat	autre 105	collision 62	vol -47
#9ha>	blessure 132	vol -48
#9i9a	blessure 64
#9ila	bris_de_glace 44
#9in>	degats_des_eaux -60	dommage_materiel 150	none -41
#9ina	degats_des_eaux 71	vol 56
#9it>	vol 71
#9itc	none 85	vol 78
#9ith	autre 150	degats_des_eaux -53	dommage_materiel -50	none -65	vol 78
#9leb	blessure -94	collision 248	evenement_climatique 70	none -59	vandalisme -40	vol -69
#9lou	collision -42	none -44	vol 158
#9na>	vol 50
#9ni>	collision 44	vandalisme 92
#9oda	collision -105	dommage_materiel -92	vandalisme 103	vol 183
#9odd	vol 81
#9ol>	evenement_climatique 44	none 151	vol -60
#9olo	collision 156	none -45	vol -95
#9ou>	vol 91
#9oul	blessure -42	collision 179	none -71
#9ra>	collision 55	evenement_climatique 71
#9reb	blessure 267	bris_de_glace -59	collision -81	dommage_materiel -41	evenement_climatique -58	none -89	vandalisme 76
#9rib	degats_des_eaux -45	evenement_climatique 54
#9sem	bris_de_glace 58	dommage_materiel 75	evenement_climatique -42
#9ta3	collision 43	evenement_climatique 70
#9te3	dommage_materiel 98	none -48	vandalisme 82
#9tou	dommage_materiel -53	vol 104
#9tte	degats_des_eaux 179	dommage_materiel -94	vandalisme 41	vol -80
#<000	autre 111	blessure -46	collision -45
#<100	collision 49	evenement_climatique -41	vandalisme -51	vol 76
#<10h	dommage_materiel 116
#<11>	autre 65	none -71	vandalisme 41
#<11h	blessure 67	dommage_materiel -42
#<120	collision -55	evenement_climatique 68	none -68	vol 171
#<12>	degats_des_eaux 46	none 61	vandalisme -41
#<12h	blessure 62
#<13>	none 124
#<13h	none 136
#<140	autre 189	blessure -69	none -45
#<14>	autre 80	blessure -44	dommage_materiel -49	vol 100
#<14h	collision 112
#<150	collision -62	dommage_materiel 114
#<15>	none 71
#<15h	collision -49	degats_des_eaux -45	dommage_materiel 153	vandalisme -47
#<16>	autre 182	blessure -54	none -41
#<16h	bris_de_glace 72	none 97
#<17>	evenement_climatique 54	none 114
#<18>	dommage_materiel 126
#<19h	none 89
#<200	blessure -58	degats_des_eaux 42	dommage_materiel 125
#<202	collision 140	evenement_climatique -48
#<207	collision 64
#<20h	collision 41	incendie 41
#<210	collision -61	vol 97
#<21>	autre 65	blessure 90	collision -46
#<21h	collision 46	dommage_materiel 65	evenement_climatique -57	vandalisme -45	vol 68
#<22>	vol 86
#<22h	none 144
#<250	degats_des_eaux 64	dommage_materiel -50	vol 64
#<25>	none 78
#<28>	autre -51	blessure 98	collision -48	none 122
#<2em	degats_des_eaux 132	dommage_materiel -75
#<300	autre 167	collision -70	dommage_materiel -43	none -150	vol 214
#<30>	evenement_climatique 46
#<320	degats_des_eaux -103	dommage_materiel 60	none -40	vol 78
#<350	autre -40	blessure 224	degats_des_eaux -55	vandalisme 43
#<35>	vandalisme 89
#<380	blessure -72	collision -100	dommage_materiel 177	none -49	vol 63
#<3a2	degats_des_eaux -64	dommage_materiel -40	evenement_climatique 141	none -61	vandalisme 89	vol -71
#<3a9	blessure -61	collision 116	dommage_materiel -47	none 103	vol -63
#<3ac	blessure -69	collision -87	incendie 55	none -106	vandalisme 259
#<3ad	blessure 50
#<3af	autre 45
#<3al	collision 129	degats_des_eaux 46	vol -108
#<3an	autre 64	collision -65	dommage_materiel 127	none -80	vol -48
#<3ar	vandalisme 52
#<3as	collision -50	dommage_materiel 48	evenement_climatique 172	vol -74
#<3ay	collision 40	degats_des_eaux 105
#<3ch	bris_de_glace 53	collision -90	degats_des_eaux 82	none 41
#<3dd	blessure 266	collision -90	none -84
#<3de	blessure 183	collision 59	dommage_materiel -43	none -51	vol -48
#<3ed	blessure 236	collision -53
#<3er	vol 58
#<3es	degats_des_eaux 41
#<3h>	vol 98
#<3im	blessure 133
#<3in	dommage_materiel 54
#<3iy	collision 114	dommage_materiel 42	none -40
#<3la	none -48
#<3lm	collision 122	none -96	vol 81
#<3me	bris_de_glace 100	evenement_climatique -72
#<3mm	collision 49
#<3mr	collision 48	incendie 64
#<3n9	collision 92
#<3om	dommage_materiel 66	none 176	vol -80
#<3on	vol 57
#<3ot	degats_des_eaux 108
#<3ra	none -54	vandalisme -51	vol 113
#<3re	collision 59
#<3ti	none 75
#<400	blessure 48	dommage_materiel 143	none -50	vandalisme -52
#<450	vol 51
#<4em	degats_des_eaux 44	vol 47
#<4h>	collision 141	vol -43
#<4x4	collision 77	degats_des_eaux -64	evenement_climatique 92
#<500	autre 84	blessure -58	collision 68	dommage_materiel 88	none -60
#<50>	autre -54	blessure 70
#<600	bris_de_glace 44	vol 92
#<60>	dommage_materiel 103	incendie 67	none -71	vol -44
#<65>	dommage_materiel 135	vol -50
#<700	autre 153	blessure -56	dommage_materiel 162	incendie -111	none -85	vol -62
#<70>	blessure 62	degats_des_eaux -40	dommage_materiel 181	none -115	vandalisme -52	vol -40
#<7ad	collision 78
#<7al	collision 108	vol 45
#<7am	collision 110	evenement_climatique -58	none -45	vandalisme 108
#<7an	vol 52
#<7as	bris_de_glace 91	dommage_materiel -82	none -69	vol 163
#<7at	collision -184	none -52	vandalisme 254
#<7aw	blessure 78	collision -50	none -54	vandalisme -68	vol 201
#<7ay	degats_des_eaux 165	vol -59
#<7be	none 50
#<7ch	autre 85	collision 84	dommage_materiel -47	vol -54
#<7da	collision 44
#<7di	blessure 62	collision -61	dommage_materiel -54	evenement_climatique 112	none -53	vandalisme 48
#<7ed	vandalisme 54
#<7ej	bris_de_glace 149	collision -68	none -57	vandalisme 71
#<7ek	collision 40	none -52	vandalisme 86
#<7el	collision 86
#<7em	bris_de_glace 170	collision -48	evenement_climatique -66	none -87	vandalisme -40	vol 92
#<7er	collision -40	incendie 186	none -57
#<7et	bris_de_glace 162	collision -83	none -80	vol 102
#<7ey	collision -73	degats_des_eaux -70	evenement_climatique 157	none -107	vandalisme 95	vol 78
#<7it	none -45
#<7ja	collision -46	vandalisme 198
#<7je	collision -44	none -54	vandalisme 235
#<7jr	bris_de_glace 125	collision -110	none -62	vandalisme 145	vol -54
#<7ll	bris_de_glace 113	collision 148	degats_des_eaux -49	none -43	vandalisme -44	vol -93
#<7ma	evenement_climatique 126	none -99	vandalisme 95	vol -44
#<7me	evenement_climatique 61
#<7na	incendie 42
#<7of	blessure 100	bris_de_glace -42	collision -40	degats_des_eaux -40	dommage_materiel 114	evenement_climatique -54	none -42	vandalisme -46	vol -53
#<7re	blessure -50	collision -59	evenement_climatique 136	incendie 84	none -53	vandalisme -52	vol -45
#<7ri	collision -48	degats_des_eaux 88	incendie 79
#<7se	bris_de_glace 49	collision 57
#<7te	blessure -43	bris_de_glace -44	degats_des_eaux -44	dommage_materiel -58	incendie 221	none -151	vandalisme -51	vol -58
#<7ti	collision -41	dommage_materiel 163	none -42
#<7tt	none -43	vol 88
#<7wa	autre 77	incendie 127	none -68
#<7za	collision -115	vandalisme 175
#<800	autre 69	collision -47	degats_des_eaux 52
#<80>	degats_des_eaux -48	evenement_climatique 154
#<890	autre 55	blessure 57
#<8h>	collision 47
#<900	collision -52	dommage_materiel 96	vol 64
#<9ad	dommage_materiel 96	none -63
#<9ah	dommage_materiel 110
#<9al	bris_de_glace 77	dommage_materiel 66
#<9as	collision 61	none -65	vandalisme 50	vol 78
#<9be	collision -40	incendie 94
#<9d>	bris_de_glace -78	collision -108	degats_des_eaux 72	evenement_climatique 259	none -110
#<9da	bris_de_glace 94	collision 90	none -56
#<9di	bris_de_glace 51	dommage_materiel 68	vol -43
#<9el	blessure -46	dommage_materiel -76	none -55	vandalisme 271	vol -78
#<9er	collision -113	dommage_materiel 67	evenement_climatique 98	none -72	vandalisme 133	vol -48
#<9es	collision 122	none -53	vandalisme 97	vol -53
#<9et	blessure 58	none -42
#<9h>	collision 51
#<9le	blessure -104	bris_de_glace -92	collision 154	dommage_materiel -92	evenement_climatique 225	incendie -43	none -134	vandalisme -74	vol -58
#<9od	vol 115
#<9ri	degats_des_eaux -44	evenement_climatique 54
#<9te	collision -82	degats_des_eaux -108	dommage_materiel 66	evenement_climatique 74	none -70	vandalisme 180	vol -105
#<9tt	blessure -40	collision -60	degats_des_eaux 181	dommage_materiel -41	vandalisme 48	vol -88
#<a3l	collision 88	vol -46
#<aba	autre -41	blessure -44	bris_de_glace -47	collision -78	degats_des_eaux -54	dommage_materiel -68	evenement_climatique -59	incendie 62	none 268	vandalisme -104	vol -81
#<abd	vol 113
#<acc	collision 105
#<ach	blessure 187	none -99	vol -46
#<aci	collision -89	none -66	vandalisme 270
#<afr	vandalisme 42
#<age	autre 104	none -75	vol 84
#<ah>	collision -47	none 253
#<ail	collision 146
#<ain	blessure 66	collision 65
#<air	vol 113
#<ait	vandalisme 67
#<akh	collision 70	none -66	vol 122
#<ala	vol 117
#<alf	collision 167	degats_des_eaux -42	vandalisme -41	vol 72
#<all	collision 133
#<alm	blessure 89	collision 56
#<amb	collision 53
#<ami	collision 41
#<ane	bris_de_glace 127	collision 96	degats_des_eaux -45	none -67	vandalisme -58
#<ann	autre 153	none 55
#<ant	dommage_materiel -44	evenement_climatique 115	none -52	vandalisme 71
#<aou	blessure 108	collision 57
#<app	autre 54
#<aqu	dommage_materiel 154	none -47
#<arc	degats_des_eaux 103
#<ard	dommage_materiel 156	vol -81
#<arr	collision 43
#<asc	bris_de_glace 64	dommage_materiel 105	none -54
#<asi	blessure -52	collision 158	vandalisme 42	vol -71
#<asl	collision 123	dommage_materiel -48	incendie 145	vandalisme -65	vol -107
#<ass	autre 78	vol -47
#<asw	collision 57
#<ata	blessure 100	dommage_materiel 67	none -60	vandalisme -41
#<ate	degats_des_eaux 122
#<att	autre 162	blessure -44	collision 97	degats_des_eaux 57	none -154	vandalisme -46	vol -61
#<aud	autre 164	collision 62	dommage_materiel -42	none -70	vol -50
#<aut	bris_de_glace 51	incendie 61
#<ava	collision 48
#<avi	autre 258	blessure -61	none -126	vol -44
#<avo	autre 83	degats_des_eaux 44
#<avr	autre 53	none -46	vol 42
#<awe	degats_des_eaux 95	vol -40
#<azi	blessure 136	collision -67	dommage_materiel -44	vandalisme -76	vol 92
#<azr	evenement_climatique 190	none -48
#<b3i	collision -60	dommage_materiel -52	evenement_climatique 120	vol 120
#<b7a	evenement_climatique 78
#<b9i	none 59	vol -46
#<ba3	collision 53	none -40	vandalisme 40
#<ba9	dommage_materiel 87
#<ba>	degats_des_eaux -50	evenement_climatique -40	vandalisme 81	vol 105
#<bab	none -54	vandalisme 82
#<bag	autre 135
#<bah	bris_de_glace 73	collision -91	degats_des_eaux -109	dommage_materiel 94	evenement_climatique 207	none -96	vandalisme -75	vol -47
#<bai	bris_de_glace 111	collision -79	degats_des_eaux 104
#<ban	collision 56	vol 77
#<baq	none 168
#<bar	dommage_materiel 41
#<bas	collision 48	degats_des_eaux 70	vandalisme -47
#<bat	autre 46	collision -53	incendie 125	none -55
#<bay	none -47	vandalisme 175	vol -40
#<bba	blessure -54	bris_de_glace 68	vol 123
#<bch	autre -45	collision 70	none 128	vol -40
#<bd>	collision 57
#<bda	incendie 57
#<bde	collision -46	dommage_materiel -42	evenement_climatique -47	incendie 164	none 77	vandalisme -48	vol -61
#<beb	dommage_materiel 82	incendie -65	vandalisme -41	vol 118
#<bed	collision -131	dommage_materiel -50	none 145	vol 161
#<bek	bris_de_glace 50	collision 61	none -43
#<bel	none -50	vol 56
#<ben	bris_de_glace 47	none -49
#<ber	vol 43
#<bet	collision 190
#<bgh	autre 48
#<bha	collision -64	degats_des_eaux -46	evenement_climatique 192	none -72	vol 70
#<bi>	collision 136
#<bia	blessure 82	collision 113	none -53
#<bic	collision 88	dommage_materiel 62	vandalisme -89	vol 42
#<bid	degats_des_eaux 74	evenement_climatique -55	incendie 124	none -137	vol -43
#<bie	none 131
#<bih	dommage_materiel -45	none -64	vandalisme 60	vol 107
#<bil	autre 175
#<bim	autre -40	bris_de_glace -55	collision 126	dommage_materiel -55	evenement_climatique -43	incendie -106	none 242	vandalisme -64	vol -83
#<bin	collision 101
#<bir	collision 42	degats_des_eaux -50	dommage_materiel 137	none -76	vandalisme -47	vol 64
#<bit	degats_des_eaux 79	incendie 45
#<biy	blessure 45	degats_des_eaux -44	dommage_materiel 104	evenement_climatique 42
#<bjo	collision 41
#<bka	collision 108
#<bkh	collision 71	incendie 143	none -72
#<bla	collision 47
#<ble	collision -53	dommage_materiel 140
#<bli	bris_de_glace -41	collision 97	none -52	vol 115
#<blo	collision -83	degats_des_eaux -60	dommage_materiel 150	vandalisme -63	vol 153
#<bmw	collision 201
#<bna	dommage_materiel 62
#<bnt	blessure 93	none -41
#<bo7	bris_de_glace 99
#<boi	blessure -62	collision -53	vandalisme 221	vol -69
#<bol	incendie 66	none -70	vandalisme 82	vol 51
#<bom	bris_de_glace 137	degats_des_eaux -42	none -46
#<bon	evenement_climatique 69
#<bor	collision 64	evenement_climatique 84
#<bou	collision 40
#<box	dommage_materiel 55	evenement_climatique 152
#<bqa	dommage_materiel 54
#<bra	dommage_materiel 44
#<bre	blessure -55	collision -132	evenement_climatique 298	none -40	vol -44
#<bri	bris_de_glace 108	collision -52	none -44	vandalisme 65
#<bro	blessure 50
#<bru	blessure -49	collision 41	incendie 87
#<bss	collision 53	dommage_materiel 94	incendie -56	vandalisme -60
#<bur	autre 231	collision -120	none -121	vandalisme -104	vol -62
#<bye	autre 111
#<bza	collision -56	degats_des_eaux -41	evenement_climatique 56	none 40
#<bze	collision -62	none -60	vol 236
#<bzz	collision 151	evenement_climatique 55	incendie -75	none -45
#<cab	collision -47	dommage_materiel 124	evenement_climatique -53	none -79
#<cad	collision 82	vol 54
#<caf	collision -55	evenement_climatique 199	none -51	vandalisme -41
#<cai	collision -57	vol 179
#<cal	collision 66
#<can	degats_des_eaux 73	evenement_climatique 55	vol -48
#<cap	none -41	vandalisme 111
#<car	autre 55	none -50
#<cas	vol 53
#<cat	collision -49	evenement_climatique 55	vol 129
#<cav	degats_des_eaux 130	incendie -44	vandalisme -43	vol 82
#<cei	collision 146
#<ch3	collision -42	incendie 244
#<ch7	autre 91	none 55
#<ch9	bris_de_glace 213	collision -82	evenement_climatique -104	none -74
#<chd	bris_de_glace -42	dommage_materiel 72	none -43
#<che	incendie 51
#<chf	vol 138
#<chh	autre 44
#<chi	vandalisme 55
#<chk	vandalisme 52	vol 59
#<chn	autre 56	none 55
#<cho	collision 73
#<chr	bris_de_glace 58	collision -50	incendie 72	none -41
#<cht	evenement_climatique 191	none -42
#<cin	autre 96	collision 63	none -82	vandalisme -59	vol 60
#<cir	collision 49	incendie 92
#<cit	blessure -42	bris_de_glace -61	collision 70	degats_des_eaux 134	evenement_climatique 52	none -40
#<civ	evenement_climatique 47
#<cla	blessure -42	collision 44	dommage_materiel 240	none -57	vol -65
#<cle	autre 74	vol 42
#<cm>	evenement_climatique 188
#<coc	bris_de_glace -66	collision 87	degats_des_eaux -45	dommage_materiel 136	incendie -96	none -68
#<cof	vol 116
#<coi	vandalisme 87
#<col	degats_des_eaux 85	none -45	vandalisme 86
#<com	vol 55
#<cop	degats_des_eaux 83	incendie 81
#<cor	blessure 63	collision 89	vol -40
#<cou	blessure 57	incendie 46	none -56
#<cra	bris_de_glace 68	collision 94	evenement_climatique -46
#<cre	degats_des_eaux 53	dommage_materiel 81	vol -43
#<cri	dommage_materiel 157	evenement_climatique -50	none -49	vandalisme -59	vol 65
#<cro	blessure 155	collision -51	none -63	vandalisme -69	vol 103
#<cui	collision -40	degats_des_eaux 96
#<cv>	collision 96	none 122
#<d7e	collision -66	dommage_materiel 133	none -65	vol 72
#<d9a	incendie 46	vol 40
#<d9i	blessure 56	incendie 56
#<da3	autre -48	dommage_materiel 153	none -56
#<dac	collision 45	vol 41
#<daq	bris_de_glace 54
#<dat	collision 106
#<daw	vol 41
#<day	collision 62	dommage_materiel -41
#<daz	vandalisme 48
#<dba	collision 74
#<dda	vol 74
#<dde	collision 52
#<ddi	blessure 71
#<ddo	degats_des_eaux -60	evenement_climatique -69	incendie 230	vol -62
#<de7	blessure 110	bris_de_glace -40	dommage_materiel 202	incendie -110	none -44	vandalisme -45	vol -64
#<de>	bris_de_glace 44
#<deb	blessure 48	bris_de_glace 64	collision -108	vandalisme 53
#<dec	collision -43	vol 70
#<def	blessure 91	collision 53	none -42	vol -48
#<deg	collision -48	degats_des_eaux 115	vandalisme 41
#<deh	blessure 66	evenement_climatique 74
#<dek	incendie 79
#<del	collision 65	degats_des_eaux 78	dommage_materiel -54
#<den	autre 73	dommage_materiel 72	none -54
#<dep	autre 56	blessure 71	none -47	vol 74
#<des	degats_des_eaux 64
#<dev	bris_de_glace 83	dommage_materiel 74
#<dew	none 55	vol 56
#<dfe	blessure 69	collision -83	none -87
#<dgu	collision -70	evenement_climatique 42	none -53	vandalisme -59	vol 112
#<dh>	collision -43	dommage_materiel 49	vol 47
#<dha	collision -56	evenement_climatique 46	vol 121
#<dhe	collision -46	vol 121
#<dhr	blessure 252	none -46	vol -62
#<dia	evenement_climatique 44
#<dik	blessure 75	collision 69
#<dim	blessure 116	collision 49	vol -53
#<dir	autre 42
#<dis	collision 89	degats_des_eaux -52	dommage_materiel 59	none -44
#<dje	vol 94
#<dkh	collision 54
#<dla	collision 89
#<dlo	collision 162
#<do>	dommage_materiel 118
#<dok	incendie 148
#<don	collision -52	vol 105
#<dor	blessure 87
#<dos	none 86
#<dou	bris_de_glace 68
#<dow	blessure 95	collision -100	dommage_materiel 56	evenement_climatique 41
#<drb	collision 57	degats_des_eaux 55	evenement_climatique 41
#<dre	collision 55
#<drh	autre 40
#<dri	collision 81	dommage_materiel 43
#<dro	blessure 83	collision -53	dommage_materiel 113	none -45
#<drr	blessure 110	evenement_climatique 72
#<drt	collision -61	dommage_materiel 157	none -82	vol 75
#<dus	bris_de_glace 43	vol 56
#<dw>	blessure 83	degats_des_eaux 125	dommage_materiel -97	none -55
#<dwa	autre 132	blessure 74	collision -76	none -89	vol 75
#<dya	none -42
#<dyo	degats_des_eaux 180	none -103
#<eau	degats_des_eaux 116
#<ech	autre 169	collision -71	degats_des_eaux 52	evenement_climatique -43	incendie 115	none -173
#<eco	blessure 67	dommage_materiel 99
#<ecr	blessure -60	collision -49	dommage_materiel 267	vol -62
#<el>	none 130
#<ele	degats_des_eaux -40	dommage_materiel 109	incendie 81	none -40
#<en>	autre 87	bris_de_glace 106	dommage_materiel -76	none -51	vandalisme -41	vol 45
#<ens	bris_de_glace -46	collision -43	evenement_climatique 105	none -52	vandalisme 107	vol -57
#<ent	collision 54	dommage_materiel -73	incendie 175	vol -48
#<esp	autre 124	none -73
#<ess	dommage_materiel 46	incendie 45	vandalisme 90	vol -46
#<eta	collision -43	dommage_materiel 114
#<eur	vol 50
#<ewa	none 156
#<exp	collision 77	degats_des_eaux 40	none 61
#<ext	incendie 50
#<fad	degats_des_eaux 218	incendie -59	none -41
#<far	degats_des_eaux 194	dommage_materiel -49	incendie 41	vol -60
#<fat	autre 52
#<fau	degats_des_eaux 69	dommage_materiel 41	incendie 45	vol -51
#<fay	collision -45	degats_des_eaux 248	none -92	vandalisme -52
#<faz	autre -40	collision -51	degats_des_eaux 273	dommage_materiel -43	none -64	vandalisme -66	vol -53
#<fe9	blessure -45	vol 128
#<fek	blessure 174	collision 65	degats_des_eaux -50	none -88
#<fel	dommage_materiel 121	none -57	vandalisme 46
#<fen	blessure 82	bris_de_glace 176	collision -56	none -72
#<fer	bris_de_glace 92	collision 71	evenement_climatique -46	none -49
#<fes	bris_de_glace 72	vol 74
#<fet	blessure -52	bris_de_glace 75	degats_des_eaux -41	dommage_materiel 113	none -74	vandalisme -42	vol 59
#<feu	collision 77
#<fev	none 101
#<fhe	autre 61	none 67
#<fi>	bris_de_glace 112
#<fia	collision 89
#<fik	dommage_materiel -43	none 112
#<fil	evenement_climatique 43	vandalisme -40
#<fis	blessure 73	bris_de_glace 119
#<fiy	collision 78
#<fje	incendie 79	vandalisme -44	vol 91
#<fkh	blessure 291	collision -82	dommage_materiel -107	none -80	vandalisme -40
#<fla	evenement_climatique 42	incendie 122
#<fle	blessure -41	collision -74	degats_des_eaux 97	dommage_materiel 166	none -55
#<flo	autre 95
#<fo9	degats_des_eaux 43
#<for	collision -44	vandalisme 84
#<fou	blessure 41	collision 75	none -59
#<fre	collision 86
#<fri	dommage_materiel 68	incendie 45
#<fse	collision -42	degats_des_eaux 184
#<fui	degats_des_eaux 172
#<fya	vol 69
#<ga3	collision -52	vandalisme 78	vol -59
#<gar	collision 47	evenement_climatique 43	none -43
#<gat	blessure -45	none -96	vandalisme 200	vol -42
#<gaz	collision -47	none -52	vol 151
#<gen	collision 43
#<ghb	collision 76	none -43	vandalisme -58	vol 108
#<ghd	collision -56	vol 87
#<ghe	collision -44	evenement_climatique 51	none -40
#<ghf	collision 60	incendie 174	none -93
#<gho	blessure 41
#<ghr	blessure 60	bris_de_glace 41	evenement_climatique 48
#<ghs	bris_de_glace 44	collision -58	dommage_materiel 115	vol -50
#<ght	blessure -81	degats_des_eaux -71	dommage_materiel 145	incendie 47
#<gla	bris_de_glace 131	collision -83	none -68	vandalisme 134	vol -43
#<gli	collision 75	dommage_materiel 55
#<glo	vol 89
#<gol	incendie 49
#<gou	blessure -72	collision 91	none 108	vandalisme -51
#<gps	bris_de_glace -47	none -83	vandalisme -70	vol 343
#<gre	evenement_climatique 125
#<gri	vol 59
#<gro	dommage_materiel -76	incendie 186	none -87	vandalisme -46	vol -45
#<gru	collision -43	degats_des_eaux -70	dommage_materiel 105	evenement_climatique 142	incendie -40	vandalisme -60	vol -40
#<gue	evenement_climatique 58	incendie 44
#<gui	dommage_materiel -46	incendie 67	none -51	vol 216
#<ha>	bris_de_glace 41	dommage_materiel 50
#<hab	autre 74	collision -75	degats_des_eaux 49	dommage_materiel 76	vol -40
#<had	none 46
#<haj	blessure 55	vol -40
#<hak	none 43
#<hal	collision 42	dommage_materiel -47	none -78	vandalisme 84	vol 43
#<ham	blessure 45
#<han	evenement_climatique 168	none -64
#<har	bris_de_glace -122	collision -83	dommage_materiel 179	vandalisme 110
#<has	collision 45
#<hay	vol 72
#<haz	blessure 74	evenement_climatique -44	vol 43
#<hbe	evenement_climatique 54
#<hde	degats_des_eaux 124
#<heb	evenement_climatique 144	none -50
#<hed	blessure 66
#<her	none -45	vandalisme 85
#<hez	evenement_climatique 44	vol 76
#<hhh	bris_de_glace 41	collision 61
#<hiy	collision 83
#<hna	vol 45
#<hom	autre 40	bris_de_glace -47	collision 45	vandalisme 54
#<hon	vol 47
#<hot	collision -43	dommage_materiel 82	incendie 57	none -55
#<hra	collision -77	vandalisme 177
#<hrb	collision 72	none -47	vandalisme 53
#<hre	collision 43	vandalisme -55	vol 60
#<hwa	collision 57
#<hya	blessure 69
#<hzz	blessure -53	collision 95	degats_des_eaux 146	vol -67
#<ibn	autre -43	blessure -56	incendie -53	vol 188
#<ifr	evenement_climatique 65
#<imm	degats_des_eaux 91	none -45	vandalisme 43
#<imo	blessure 60
#<imp	bris_de_glace 185	collision -77
#<imt	none 84
#<inc	incendie 63
#<ind	dommage_materiel 87	vol 59
#<inf	blessure 55	collision 77
#<ins	bris_de_glace 78
#<int	degats_des_eaux 52	dommage_materiel -41	vandalisme 150	vol -69
#<iph	dommage_materiel 78	vol 103
#<irm	autre 73	blessure 147	collision -77
#<ist	autre 168
#<ita	blessure -48	bris_de_glace 58	collision 81	degats_des_eaux -43
#<iwa	none 87
#<iya	none 93
#<iye	none 147
#<jab	blessure 42	dommage_materiel 49	none -42	vandalisme 59
#<jah	blessure -42	bris_de_glace -106	collision 64	dommage_materiel 86	vandalisme 118	vol -42
#<jaj	bris_de_glace 214	collision -54
#<jam	bris_de_glace 94	evenement_climatique 62	none -55
#<jan	collision 47
#<jar	dommage_materiel 40
#<jav	dommage_materiel 159	none -77
#<jay	collision 68	degats_des_eaux 52
#<jbd	blessure 74	collision -53	evenement_climatique 163	none -55	vol -45
#<jbe	dommage_materiel 46	evenement_climatique 60	vol 62
#<jda	dommage_materiel -45	evenement_climatique 62	none -102	vandalisme 67
#<jdi	collision -47	dommage_materiel 45
#<je>	evenement_climatique 159
#<jeb	vandalisme 47
#<jed	dommage_materiel 88	none -42
#<jeh	bris_de_glace 105	none -46
#<jel	autre 102	blessure 130	collision -77	none -52
#<jem	none 67
#<jen	bris_de_glace 61	collision 75
#<jer	bris_de_glace 53
#<jet	blessure -86	collision 40	vandalisme -41	vol 163
#<jib	none -50	vol 67
#<jih	bris_de_glace 71	vandalisme 48
#<jir	collision -74	degats_des_eaux 79	none -42	vandalisme 42
#<jit	collision 125	vandalisme -57
#<jm3	none 71
#<jma	collision -51	degats_des_eaux -63	evenement_climatique -46	vandalisme 230	vol -45
#<jme	collision 151	degats_des_eaux -90	evenement_climatique 83
#<jna	none -81	vandalisme 126
#<jnb	collision 42	vol 48
#<joi	degats_des_eaux 141
#<joj	none 88
#<jra	degats_des_eaux 52	vol 59
#<jri	degats_des_eaux -76	evenement_climatique 209	none -54	vol -49
#<jui	none 64
#<k7a	blessure 156	dommage_materiel -56	incendie 54	none -78
#<k7e	incendie 208	none -44
#<k7l	dommage_materiel 61	incendie 92	none -55	vol 57
#<ka3	incendie 84
#<kab	collision 40
#<kad	bris_de_glace 61	collision -56	degats_des_eaux 69	none -51	vandalisme 103
#<kam	incendie 52	none -41
#<kar	collision 85	none -45
#<kas	autre 61	blessure -49	collision -46	dommage_materiel 59	vandalisme 135	vol -72
#<kat	autre 42
#<kbi	bris_de_glace 55
#<keb	collision -57	dommage_materiel 110	none -44	vandalisme 124
#<kef	autre -73	blessure 149	bris_de_glace -58	collision -62	degats_des_eaux -42	dommage_materiel 166	evenement_climatique -60	incendie -60	none -206	vandalisme -74	vol -81
#<kel	blessure 97	collision 58	none -47
#<kem	collision 142	vandalisme -44	vol -42
#<ker	collision 120
#<kes	bris_de_glace 66	degats_des_eaux -48	none -51	vandalisme 240	vol -95
#<ket	collision 75	dommage_materiel 129	none -50	vandalisme -55
#<khb	dommage_materiel 70
#<khd	vol 71
#<khf	bris_de_glace 95	collision 65	evenement_climatique -62
#<khi	degats_des_eaux 42	dommage_materiel 47	incendie 68	none -60	vol -54
#<khl	vol 48
#<khm	blessure 101	bris_de_glace -48	vandalisme 57	vol -53
#<khn	autre -74	blessure -76	collision 149	dommage_materiel 130
#<khs	collision -43	vandalisme 55
#<kht	vol 79
#<khw	collision 57	vandalisme 45	vol 65
#<khy	bris_de_glace 114	collision -48	degats_des_eaux -50	evenement_climatique 70
#<kif	autre 150	vol -55
#<kla	blessure 112	collision -56	dommage_materiel 74	none -71
#<kli	bris_de_glace 44	collision -58	dommage_materiel 121	none -44
#<km>	collision 128	evenement_climatique 78	vol -73
#<knn	dommage_materiel 69	vandalisme -60	vol 53
#<kor	bris_de_glace 202	collision -96	dommage_materiel -65	vandalisme 70	vol -43
#<kou	bris_de_glace 100
#<kra	autre -41	blessure -81	bris_de_glace 160	collision 67	dommage_materiel -56	none -61
#<ksi	blessure -42	collision 184	none -45
#<kta	blessure 99	degats_des_eaux 54	none -41	vol -41
#<ktb	none -66	vandalisme 120
#<kti	blessure 128	bris_de_glace -44	collision -64	degats_des_eaux 42	evenement_climatique -73	none -73	vandalisme -41	vol 68
#<kto	degats_des_eaux 55	evenement_climatique 82
#<l2a	collision 50
#<l3a	incendie 43
#<l3e	none -59	vandalisme 46	vol 41
#<l3i	none -41	vol 51
#<l3j	bris_de_glace 153	none -75
#<l3o	evenement_climatique 55	vol 65
#<l3r	dommage_materiel 140	none -94	vandalisme 128	vol -43
#<l3s	collision -46	dommage_materiel 166	none -69	vol -48
#<l7b	evenement_climatique 43	none -66	vandalisme 230	vol -87
#<l7c	dommage_materiel 73	incendie 44
#<l7d	blessure 67
#<l7i	degats_des_eaux 74
#<l7j	collision -85	evenement_climatique 53	vandalisme 158
#<l7l	bris_de_glace 128	collision -63	degats_des_eaux -52	dommage_materiel -55	incendie -48	none -57	vandalisme -99	vol 125
#<l7m	bris_de_glace 67	collision 116
#<l7o	blessure 184	collision -75	none -41	vol -41
#<l7r	vandalisme 112	vol -46
#<l7s	bris_de_glace 181	collision -71	incendie 47	none -58	vol -61
#<l7t	collision 71	incendie 52
#<l7w	autre 53	none -66	vol 95
#<l7y	degats_des_eaux -61	dommage_materiel -49	vandalisme 237	vol -43
#<l9a	vandalisme 56
#<l9d	collision 91	dommage_materiel -47	vandalisme 120	vol -67
#<l9e	evenement_climatique 52	none -42
#<l9i	vol 89
#<l9o	evenement_climatique 44	vandalisme 114	vol -71
#<l9r	bris_de_glace -84	degats_des_eaux -66	dommage_materiel 117	incendie 127	none -73	vandalisme -94	vol -53
#<la3	blessure 42	collision -93	dommage_materiel 103	evenement_climatique -43
#<la7	vol 55
#<la9	collision 53	vol 43
#<laa	evenement_climatique 111	vol -61
#<lac	collision -131	dommage_materiel 160	evenement_climatique 113	none -45
#<lah	none 101
#<lai	collision 63
#<lak	degats_des_eaux -41	evenement_climatique 65	vol 75
#<lal	collision -63	degats_des_eaux 74	none 155
#<lam	degats_des_eaux 62	none -59	vandalisme 75	vol -64
#<lan	collision 59	dommage_materiel 72
#<lat	blessure 114	bris_de_glace 188	collision -105	none -72
#<lav	degats_des_eaux 120
#<lb7	blessure 108	collision -55	degats_des_eaux -45	dommage_materiel 63	none -74	vandalisme -53	vol -62
#<lbe	bris_de_glace 52
#<lbg	collision 63
#<lbi	evenement_climatique 46	none -41
#<lbl	vol 74
#<lbn	blessure 101	dommage_materiel -44	incendie 58
#<lbr	bris_de_glace 140	collision -53	evenement_climatique 59	incendie 46	none -68
#<lbu	vandalisme 42
#<lca	none -44
#<lch	dommage_materiel 130
#<lcl	blessure 52	degats_des_eaux 51
#<lcu	degats_des_eaux 49	dommage_materiel -51	vandalisme 85
#<lda	bris_de_glace 50	vol -65
#<le>	collision 77	evenement_climatique 88	none -47
#<len	autre -107	blessure 126	bris_de_glace -51	collision -148	degats_des_eaux -46	dommage_materiel 133	incendie 41	vol -89
#<les	incendie 40	vandalisme 82
#<let	blessure -80	collision -55	dommage_materiel 65	none 54	vandalisme 165	vol -85
#<lew	bris_de_glace 68
#<lfa	collision 64	none -53
#<lfi	bris_de_glace -62	collision 115
#<lfj	incendie 46	vandalisme 52
#<lfl	autre 61	blessure -60	collision -48	vandalisme 64
#<lfo	collision -44	degats_des_eaux 89
#<lfr	degats_des_eaux 43
#<lga	bris_de_glace 45	collision -59	degats_des_eaux 51	dommage_materiel -45	incendie 53	none -66
#<lge	dommage_materiel -44	vol 166
#<lgo	bris_de_glace 115	vol -42
#<lgr	evenement_climatique 96	vandalisme 51
#<lha	vandalisme 44
#<lhe	collision -43	vandalisme 87
#<lho	degats_des_eaux -52	incendie 69
#<lhw	bris_de_glace 131	dommage_materiel 51	incendie 45	none -58	vandalisme -56
#<lia	none -46
#<lig	blessure 76	vol 66
#<lik	autre 60
#<lim	bris_de_glace 62	collision 49
#<lis	bris_de_glace 55	collision 98	none -55
#<liv	collision 59	vol 45
#<liy	blessure 43	collision 44
#<lja	bris_de_glace 125	dommage_materiel -45	none -46
#<lje	dommage_materiel -87	vandalisme 158
#<lkb	blessure 228	bris_de_glace 53	dommage_materiel -67	evenement_climatique -46	none -76
#<lke	blessure 73	none -56	vol 56
#<lkl	degats_des_eaux 111	none -57	vol 63
#<lkr	bris_de_glace -69	collision -51	none -45	vandalisme 116
#<lks	collision 47	dommage_materiel 86
#<lkt	autre 159	blessure 74	incendie 40	none -138
#<lla	collision -44	degats_des_eaux 65	none 69	vandalisme 43
#<llo	evenement_climatique 48
#<lm3	autre 87
#<lm7	autre -50	dommage_materiel -42	vol 160
#<lma	degats_des_eaux 108
#<lmd	vol 60
#<lmh	collision 46	dommage_materiel -47	incendie -76	vandalisme 49	vol 123
#<lmi	dommage_materiel 164	incendie -67	none -48
#<lmk	autre -46	dommage_materiel 88	incendie 125	none -69
#<lmr	autre 86	bris_de_glace 58	collision 45	none -60
#<lms	vandalisme 100
#<lmt	collision 96	incendie 49
#<lo7	collision -55	dommage_materiel 106	incendie -88	none -60	vandalisme 209	vol -68
#<loc	degats_des_eaux 53	none -59	vandalisme 64	vol 88
#<log	vol 59
#<lor	collision 94
#<lot	collision -194	evenement_climatique 71	incendie 194	vandalisme -71	vol -49
#<lou	collision 44	evenement_climatique 52
#<lpa	evenement_climatique 50	none -50	vandalisme 49	vol -41
#<lpc	collision -69	dommage_materiel 126	none -50	vandalisme -61	vol 138
#<lph	bris_de_glace 68	collision 81	vandalisme -49	vol 41
#<lpi	blessure 68
#<lpl	collision 49
#<lpo	vol 51
#<lpr	vandalisme 51
#<lqa	collision -42	vol 96
#<lqd	collision -96	dommage_materiel -44	none -63	vandalisme 304
#<lqi	blessure 56	vol 93
#<lri	incendie 88
#<lsa	collision 71	incendie 40	vol 72
#<lse	bris_de_glace -119	collision 59	dommage_materiel -45	vandalisme 115
#<lta	collision 175	none -43	vandalisme -55
#<ltn	degats_des_eaux 85
#<lun	autre 235	bris_de_glace 119	collision -100	degats_des_eaux -48	dommage_materiel -84	evenement_climatique -57	none -106	vandalisme 44	vol -66
#<lus	collision -47	degats_des_eaux 104	dommage_materiel 64	vandalisme 57	vol -65
#<lva	collision -49	degats_des_eaux 64	dommage_materiel 203	none -46
#<lve	evenement_climatique 95	vandalisme 65
#<lvi	bris_de_glace 161	collision -99	dommage_materiel 56	none -43	vol 62
#<lvo	autre 41	collision 61
#<lwa	autre 44
#<lwi	evenement_climatique 222	vol -54
#<lwj	collision 114	vol -58
#<lwl	none -54	vandalisme 119
#<lwr	autre 110	none -47
#<lyc	blessure 45	none -74	vol 85
#<m3e	collision 82	vandalisme 46
#<m3i	collision 93	evenement_climatique 43
#<m3t	degats_des_eaux 57	dommage_materiel 70
#<m7d	vandalisme 132
#<m7e	collision -160	evenement_climatique 140	incendie 114	none -45	vol -50
#<m7l	degats_des_eaux 59	vol 42
#<m7t	collision -72	incendie 79	vandalisme 40
#<m9e	none -69	vandalisme 149
#<m9l	collision -42	none -44	vol 158
#<m9o	collision 82	vandalisme 110
#<m9t	dommage_materiel -50	vol 134
#<ma3	none 105
#<ma7	collision -86	degats_des_eaux 122	dommage_materiel -49	evenement_climatique 130	none -63	vandalisme -49
#<ma9	collision 88
#<maa	collision 100
#<mac	none 62
#<mad	collision 88
#<maf	autre 49	collision 116	incendie -41	vol -66
#<mag	degats_des_eaux -43	dommage_materiel 98	evenement_climatique 75	incendie 52
#<mah	dommage_materiel 41	none -70	vol 148
#<mai	collision 49
#<mak	collision 47	none 43
#<mal	collision 74
#<mam	none 42
#<man	blessure 87	dommage_materiel -66	none 62	vandalisme 44	vol -41
#<mar	collision 49	dommage_materiel 40	none -45
#<mas	vandalisme 114
#<mbe	blessure 88	degats_des_eaux 87	none -57
#<mda	blessure 101	collision -79	degats_des_eaux 69	dommage_materiel -51	vol 90
#<mde	collision 160	none -102
#<mdr	blessure -42	degats_des_eaux 139
#<me7	collision -52	degats_des_eaux 131	dommage_materiel -43	none -50	vol 85
#<mec	collision -143	dommage_materiel 66	incendie 197	none -60
#<med	blessure 43	collision 81	vol -40
#<meg	bris_de_glace 69	collision -50	incendie 58
#<meh	none -50	vandalisme 116
#<mek	vandalisme 41
#<mer	autre 45	none -58
#<mes	dommage_materiel -55	none -49	vandalisme 79	vol 72
#<met	evenement_climatique 56	none 52
#<meu	degats_des_eaux 63	evenement_climatique 71	vandalisme -50
#<mez	none 93
#<mfa	degats_des_eaux 184
#<mfe	collision 147	incendie 58	vandalisme -42	vol -46
#<mft	collision 67	none -66	vol 92
#<mgh	bris_de_glace 52
#<mic	degats_des_eaux -42	dommage_materiel 46	incendie 70	none -123	vol 71
#<mid	collision -45	degats_des_eaux 66	evenement_climatique 86
#<min	blessure 50	collision 101
#<mis	collision 90
#<mit	collision -56	dommage_materiel 88	evenement_climatique 178	incendie -54
#<mja	collision -55	degats_des_eaux -55	evenement_climatique 106	none -42	vandalisme 95	vol -70
#<mjr	vandalisme 85
#<mke	evenement_climatique 62	vol 70
#<mkh	collision -45	vandalisme 152
#<mkt	vandalisme 88
#<mli	bris_de_glace 59	incendie 58	none -44
#<mll	bris_de_glace 57
#<mme	degats_des_eaux 69	dommage_materiel -48
#<mmo	bris_de_glace 54	collision 87
#<mn>	none -43
#<mnf	collision 40	dommage_materiel 52
#<mnh	collision 70	incendie -50	vandalisme 53
#<mni	dommage_materiel 41
#<mnn	dommage_materiel -45	incendie 130	vandalisme -93	vol 107
#<mno	degats_des_eaux 169
#<mob	evenement_climatique 82
#<moc	evenement_climatique 128	none -55
#<mod	collision -65	dommage_materiel 106	evenement_climatique 92	vol -43
#<moh	dommage_materiel 59
#<mok	collision -60	vol 191
#<mol	blessure 48
#<mom	none 121
#<mon	autre 56	collision 40	none -48	vol 45
#<moq	evenement_climatique 92
#<mor	collision 60
#<mos	autre -40	blessure 60	none -40	vandalisme 128
#<mot	collision 48	vol 58
#<mre	collision -78	none -56	vandalisme 159
#<mri	vandalisme 178	vol -82
#<mrr	autre 279	collision -49	none -124	vandalisme -73
#<msa	collision -63	dommage_materiel -44	incendie 117	none 80
#<msd	degats_des_eaux 90
#<mse	autre 42
#<msi	degats_des_eaux 60
#<msk	collision 45	incendie 74
#<msl	collision 98
#<mss	autre 82	collision -59	none 54
#<mt2	collision -40	none 215	vol -40
#<mta	dommage_materiel 132
#<mtq	degats_des_eaux 121	evenement_climatique 60
#<mur	dommage_materiel 52
#<mus	dommage_materiel 116	none -52	vandalisme 122	vol -40
#<mwe	blessure 95
#<mze	collision -58	degats_des_eaux 74	dommage_materiel -54	vandalisme -48	vol 132
#<mzr	collision 43
#<mzy	collision 63	none -47	vol 45
#<n3a	degats_des_eaux 40	none 44
#<n3l	none -40	vol 128
#<n3r	autre 55	blessure 71	vol -42
#<n3t	collision -73	degats_des_eaux 86	dommage_materiel -94	vandalisme 172	vol -56
#<n7a	degats_des_eaux -48	dommage_materiel -54	none -93	vol 228
#<n7e	autre 80	none -51
#<n9d	blessure 47	vol -40
#<n9e	vandalisme -42	vol 64
#<na3	vol 66
#<na9	autre 249	bris_de_glace -67	collision -101	dommage_materiel -46	evenement_climatique -43	none -133	vandalisme 112	vol -41
#<nac	collision 195	incendie 47	none -53	vandalisme -44	vol -65
#<nad	dommage_materiel 67
#<naf	blessure 60	bris_de_glace -47	vol -41
#<nak	collision 44	evenement_climatique 74	incendie 49	vandalisme -41
#<nan	none 91
#<naq	blessure 130	degats_des_eaux -57	dommage_materiel 183	none -109
#<nas	vandalisme 44
#<nat	collision 42	evenement_climatique 71
#<naz	collision 42
#<nch	none 46	vol 46
#<nda	autre 79	dommage_materiel 110	incendie -48	none -109	vol -63
#<ndd	autre 67	collision -57	vol 108
#<nde	blessure 100
#<ndi	autre 40
#<ndo	collision 43	vandalisme 84
#<neb	collision 83	dommage_materiel -46	none -73	vandalisme -72	vol 164
#<nef	vol 50
#<nei	collision -54	vandalisme -66	vol 181
#<nej	blessure 86
#<nek	collision 83	incendie 63
#<nem	collision 97
#<nes	bris_de_glace 94	degats_des_eaux -43	incendie 44	none 55
#<net	bris_de_glace 87	degats_des_eaux -58	dommage_materiel 136	vandalisme -54	vol -42
#<nez	blessure 118	collision 65	dommage_materiel -40	vol -45
#<nfa	bris_de_glace 150	collision -91	dommage_materiel -64	incendie 129	none -74	vandalisme -41	vol -57
#<nfe	collision 121	degats_des_eaux 116	evenement_climatique -43	none -46
#<ngo	collision -44	incendie -40	vol 110
#<nhd	none 150
#<nhe	blessure 80	collision -49	dommage_materiel 80	vandalisme -41
#<ni>	vol 55
#<nic	collision 43	vol 48
#<nif	collision 113
#<nim	degats_des_eaux -120	evenement_climatique 229	none -115
#<nit	vol 99
#<nja	collision -60	none 168
#<nji	autre 80	blessure -51	incendie 92
#<nke	none 129
#<nkh	dommage_materiel 77
#<nkt	dommage_materiel -66	none 43	vol 130
#<nl9	collision -56	none 63	vandalisme -49	vol 117
#<nmc	dommage_materiel 71	none -40	vol 42
#<nna	none -73	vandalisme -45	vol 203
#<non	autre 71	none 134
#<nos	bris_de_glace 41
#<nou	autre 179	none -154
#<nov	autre 44	degats_des_eaux 46	none -40
#<nqd	bris_de_glace 69	none 85
#<nqe	blessure 122	collision 107	dommage_materiel -69	incendie 99	vandalisme -40	vol -93
#<nre	autre 149	blessure -49	collision -50	vol 70
#<nse	autre 192	none -51	vol -50
#<nsi	autre 86	degats_des_eaux 40	none -41
#<nso	collision -70	none 115	vandalisme -48	vol 65
#<nss	autre 140	collision -54
#<nta	incendie 48
#<nte	none -55	vol 111
#<ntl	blessure 65	collision -63	none -59	vol 130
#<ntn	collision 66	degats_des_eaux 57
#<nwa	autre 72	incendie 55
#<nze	none -50
#<oct	autre 47
#<okh	collision 86
#<oma	incendie 93
#<ond	degats_des_eaux -50	dommage_materiel -61	evenement_climatique 125	incendie 120	none -103	vol -40
#<one	dommage_materiel 226	evenement_climatique -97	incendie -49	none -45
#<ope	blessure 63	collision 43
#<opt	dommage_materiel 141	vol -81
#<ord	dommage_materiel 71
#<ost	blessure -57	collision -76	dommage_materiel 286	none -63	vandalisme -49
#<oua	none 166
#<ouj	vol 50
#<ouk	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#<our	degats_des_eaux -47	dommage_materiel -51	evenement_climatique 163	incendie 125	none -40	vol -45
#<oxy	collision -42	incendie 135
#<pal	bris_de_glace -50	collision -82	degats_des_eaux -44	dommage_materiel -64	evenement_climatique 253	incendie -51	none -153	vandalisme -58	vol 55
#<pan	bris_de_glace 48	evenement_climatique 45
#<pap	evenement_climatique 79	vandalisme -84
#<par	bris_de_glace 41
#<pas	collision 58	vol 40
#<pat	bris_de_glace 56	incendie -49	vandalisme 41
#<pc>	collision -44	dommage_materiel 84	vol 72
#<pea	collision 161	evenement_climatique -40	incendie 41
#<pei	collision 84	dommage_materiel -95	none -91	vandalisme 123	vol -50
#<per	evenement_climatique 43
#<pet	vandalisme 84	vol 49
#<peu	collision 90
#<pha	collision 44	none -43	vandalisme 55
#<pho	collision -40	dommage_materiel 90
#<pic	collision 124	vol 53
#<pie	collision 40
#<pis	blessure 48	degats_des_eaux 160	evenement_climatique 62	none -85	vol -64
#<ple	collision 59	dommage_materiel -44	none 114
#<plo	degats_des_eaux 74
#<pne	vandalisme 109
#<poi	blessure 54	collision 55
#<pom	incendie 65
#<por	none -46	vandalisme 59	vol 100
#<pot	collision 121
#<pou	dommage_materiel 130
#<pre	autre 99	collision -57	none -68	vol 56
#<pri	autre 149	degats_des_eaux -40	none -103	vol 104
#<pro	autre 44	none -42
#<qah	dommage_materiel 61
#<qal	collision 112	evenement_climatique -41
#<qas	collision -40	dommage_materiel 111	vol 64
#<qbe	blessure 68	degats_des_eaux -53
#<qel	collision -54	vandalisme 119
#<qis	collision 86	vandalisme -42	vol 89
#<qod	blessure 73
#<qua	collision 126
#<ra3	blessure -41	collision -79	degats_des_eaux -43	dommage_materiel 40	evenement_climatique 198	incendie -52	none -77	vol -54
#<ra9	collision 67	vandalisme 135	vol -63
#<rab	autre 48	none -47
#<rac	degats_des_eaux 70	dommage_materiel 49
#<rad	evenement_climatique 44	none -41
#<rah	autre 41	none -40
#<raj	collision 58
#<rak	collision 126
#<ran	blessure 40	collision 96
#<rap	collision 153	vol -58
#<ray	dommage_materiel 45	none 44	vol -41
#<rb3	none 70
#<rba	blessure 55	collision -47	dommage_materiel 162	none -72	vandalisme -44
#<rea	blessure 81	collision 98
#<reb	evenement_climatique 93	none -42
#<rec	collision -48	vol 125
#<ref	dommage_materiel 99
#<rej	blessure 69	none -40
#<rek	incendie 55
#<ren	blessure 58
#<rep	collision -55	vol 145
#<res	collision -43	vandalisme 42
#<ret	bris_de_glace 60	collision 52	none -45	vandalisme 57
#<rez	collision -44	degats_des_eaux 83	evenement_climatique 47
#<ri7	bris_de_glace 45	collision -61	evenement_climatique 204	none -57
#<ria	bris_de_glace 123	none -56	vol 44
#<rid	collision -40	incendie 84	vandalisme 43
#<rih	blessure -44	collision -44	degats_des_eaux -59	dommage_materiel -46	evenement_climatique 358	none -66	vandalisme -78
#<riy	degats_des_eaux -45	evenement_climatique 181	vol -73
#<rj3	autre 145	dommage_materiel 42	none -59
#<rja	degats_des_eaux 65	dommage_materiel -45	incendie 98	none -53	vol -57
#<rje	dommage_materiel 59
#<rjl	blessure 129	degats_des_eaux -44	dommage_materiel -40
#<rka	vol 100
#<rke	vandalisme 62
#<rma	evenement_climatique 46	incendie 61	none -45	vandalisme 77
#<rme	collision 75	dommage_materiel 88	evenement_climatique 45	vandalisme -69	vol -45
#<rob	degats_des_eaux 68
#<roc	collision 117	vol 61
#<rok	blessure 50	collision 66	vandalisme -44
#<ron	collision 61
#<rou	collision 56
#<rre	degats_des_eaux -57	evenement_climatique 235
#<rri	bris_de_glace -78	collision -51	degats_des_eaux 106	evenement_climatique 85	vandalisme 62	vol -44
#<rwa	collision -49	none -55	vandalisme 205
#<rwi	collision 145
#<s7a	evenement_climatique 45
#<s7i	bris_de_glace 97	collision -63	dommage_materiel -44	none 117	vandalisme -40
#<s9e	degats_des_eaux 142
#<sa3	evenement_climatique 40
#<sa7	collision 52
#<sa9	blessure 55	degats_des_eaux 54
#<sab	degats_des_eaux 92	dommage_materiel -46	vandalisme 87
#<sac	collision -56	vol 205
#<saf	none 42
#<sah	collision 45	dommage_materiel 72
#<sai	collision 50	degats_des_eaux 55
#<sam	dommage_materiel 55
#<san	autre 65	none -76
#<saq	autre -45	blessure 180	bris_de_glace -51	collision 149	degats_des_eaux -45	dommage_materiel -71	evenement_climatique -41	none -169	vandalisme -60	vol -87
#<sar	autre 106	collision -67	none -60	vandalisme 115
#<saw	autre 259	collision -63	none -58	vandalisme -51	vol -44
#<say	collision 76
#<sbe	autre 106	blessure -46	dommage_materiel 81	none -48
#<sbi	blessure 56	collision 50
#<sca	autre 70
#<sci	incendie 65	vol 67
#<sco	vandalisme 61
#<sda	collision 94
#<sdd	bris_de_glace 296	collision -56	degats_des_eaux -48	dommage_materiel -64	none -145	vandalisme -56	vol -47
#<sde	evenement_climatique 60	vol -45
#<se3	collision -68	dommage_materiel -126	evenement_climatique 220	none -74	vandalisme -58
#<se7	collision 144
#<se9	blessure -44	bris_de_glace -48	degats_des_eaux 167	dommage_materiel -70	vandalisme 55	vol -48
#<sec	dommage_materiel 83	vol 46
#<sef	autre 157	bris_de_glace -44	degats_des_eaux 141	dommage_materiel -57	none -219	vandalisme 53	vol -52
#<seh	evenement_climatique 49	incendie 40	none 50
#<sej	collision -42	dommage_materiel -46	incendie 44	none -47	vandalisme 115	vol 82
#<sek	collision 40	vandalisme 90
#<sel	bris_de_glace 98	collision -114	none -48	vol 62
#<sen	dommage_materiel 51
#<sep	evenement_climatique 82
#<ser	collision -48	evenement_climatique 43
#<set	bris_de_glace 129	none -95	vol 134
#<sew	incendie 97	vol -40
#<sfe	blessure -43	dommage_materiel -47	incendie 261	none -112	vandalisme -41	vol -60
#<sgh	bris_de_glace 44	none -42
#<si>	blessure 78	vol -55
#<sid	incendie 45
#<sie	blessure 49	collision -47	vandalisme 62
#<sif	vol 104
#<sin	degats_des_eaux 66	dommage_materiel 49	none 45
#<sip	degats_des_eaux 118
#<sir	collision 80
#<siy	collision 54
#<skh	bris_de_glace 83	degats_des_eaux 79	incendie -45	vol -40
#<ski	blessure 253	collision -158	dommage_materiel -56	evenement_climatique -68	none -66	vandalisme -51	vol 106
#<sla	vol 51
#<sle	bris_de_glace -49	degats_des_eaux -63	dommage_materiel -78	evenement_climatique 150	incendie 111	vandalisme -54	vol -55
#<sli	bris_de_glace -59	collision 55	incendie 40	vol 40
#<slm	autre 60	dommage_materiel -44	none 77
#<sma	autre 88	blessure 62	none -50	vol -45
#<sme	collision 42
#<smi	blessure 61
#<sna	blessure 127	dommage_materiel -45	none -58
#<sni	blessure 127	collision -52	dommage_materiel 110
#<sny	none 243	vol -49
#<soc	dommage_materiel 43
#<sok	autre 56	evenement_climatique 79	vandalisme 50	vol -57
#<sol	degats_des_eaux 131	dommage_materiel -41	none -54	vol 40
#<son	autre -104	bris_de_glace -48	collision -59	degats_des_eaux -81	dommage_materiel 302	evenement_climatique -49	incendie -48	vol -41
#<sor	blessure 166	evenement_climatique -51
#<spo	blessure 57	bris_de_glace 51	none -63	vandalisme -42	vol 92
#<spr	degats_des_eaux -51	vandalisme 176	vol -50
#<sqe	evenement_climatique 124
#<sre	collision -46	none -51	vol 219
#<ss9	degats_des_eaux 47	evenement_climatique 62
#<ssa	evenement_climatique 49	vol 72
#<ssi	collision 84	degats_des_eaux 46
#<ssm	blessure -43	bris_de_glace 162	degats_des_eaux -62	dommage_materiel -41	evenement_climatique 126	none -94	vol -58
#<sta	collision -42	evenement_climatique 42	vol 57
#<ste	blessure -44	collision -55	degats_des_eaux -44	evenement_climatique 129	incendie 60	none -45
#<sty	collision 77	dommage_materiel 105	none -40	vandalisme -43
#<sui	collision 85
#<sul	incendie 53
#<sur	dommage_materiel 94
#<swa	autre 109	none -63
#<sym	collision -84	none -45	vandalisme -57	vol 242
#<syn	collision -95	degats_des_eaux 63	dommage_materiel 76
#<t2a	bris_de_glace 92	collision 40	none -44	vandalisme -40	vol 54
#<t3a	collision 41	incendie 82
#<t3e	autre 104	collision -73	none -71	vandalisme 47
#<t3w	collision 110
#<t7e	incendie 162	none -47
#<t7r	blessure 60	dommage_materiel 89	incendie 45	none -45
#<t7t	evenement_climatique 48	vol 76
#<t9a	dommage_materiel 87	none -49
#<t9d	none 166
#<t9e	collision 158	none -56
#<t9s	bris_de_glace 59	dommage_materiel 47
#<t9t	degats_des_eaux 48	dommage_materiel 98
#<ta3	autre 70	collision 58
#<ta7	dommage_materiel 97	none -44
#<ta9	collision -101	vol 136
#<tab	degats_des_eaux 50	evenement_climatique -44
#<tac	blessure -55	bris_de_glace -61	collision -48	degats_des_eaux 179	dommage_materiel 123	none -70	vandalisme -44	vol -65
#<tad	degats_des_eaux -49	dommage_materiel 110	incendie 80
#<tag	vandalisme 127
#<tah	collision -49	dommage_materiel 80
#<taj	dommage_materiel 62	incendie 56
#<tal	evenement_climatique 84	none -50	vandalisme 52
#<tam	autre 154	blessure -41	bris_de_glace 107	dommage_materiel -75	none -94	vol -56
#<tap	degats_des_eaux 123	incendie 64
#<tar	collision -40	dommage_materiel 59	evenement_climatique 63	none -52
#<tas	blessure 320	collision -242	degats_des_eaux -55	dommage_materiel -79	evenement_climatique -47	incendie -42	none -155	vandalisme -61	vol -78
#<tat	evenement_climatique 177	vol -42
#<tax	autre 77	collision 62
#<tay	evenement_climatique 48	none -45
#<taz	autre 46	bris_de_glace 138	collision -48
#<tbe	incendie 64	none -41	vol 79
#<tbi	blessure 76
#<tch	bris_de_glace 125	none -40
#<tde	bris_de_glace 47	evenement_climatique 75	none -67	vandalisme 63	vol -50
#<tdi	bris_de_glace 100	incendie -55
#<tdo	collision 120
#<te3	blessure 139	none -72	vandalisme 72	vol -85
#<te7	blessure 51	none -40
#<te9	bris_de_glace 42	dommage_materiel 161	none -76	vol -70
#<teb	collision -46	dommage_materiel 122	evenement_climatique 105
#<tec	collision -43	degats_des_eaux 187	none -42	vol -56
#<teh	blessure 132	dommage_materiel -65	evenement_climatique -86	vol 50
#<tel	dommage_materiel 55
#<tem	collision 51
#<ten	blessure 123	evenement_climatique 88	none -85
#<ter	blessure 70
#<tet	collision 41	degats_des_eaux 67
#<tey	blessure -43	collision -145	dommage_materiel 196	evenement_climatique 100	none -51
#<tfe	bris_de_glace 65	degats_des_eaux 48
#<tfi	incendie 142
#<tgo	autre 197	collision -72	dommage_materiel -44	none -146	vandalisme -48	vol 135
#<the	blessure 166	degats_des_eaux -40	none -71
#<ti7	blessure 60	collision -43
#<tic	collision 65	evenement_climatique 79	none -45
#<til	dommage_materiel 68
#<tiy	degats_des_eaux 152
#<tiz	collision 95	none 40
#<tje	evenement_climatique 73	vol 51
#<tjr	bris_de_glace 94	none -41
#<tke	blessure 133	collision -47	dommage_materiel 70	none -57
#<tki	bris_de_glace 89
#<tks	collision 104
#<tla	collision 46
#<tle	autre 63	none -45
#<tlf	autre 65	collision -82	dommage_materiel 168	none -59	vandalisme 43
#<tlg	autre 173	vol -79
#<tli	collision -63	dommage_materiel -41	vandalisme 110	vol 41
#<tlt	none 87
#<tlw	blessure 125	collision -128	degats_des_eaux 71	incendie 72
#<tma	blessure -53	degats_des_eaux -53	dommage_materiel 120	incendie -67	none 67	vol -46
#<tme	bris_de_glace 50	collision -58
#<tmm	blessure 43	collision -61	degats_des_eaux 47
#<tna	collision -40	none 118	vandalisme 45
#<tne	degats_des_eaux 157
#<tnf	blessure 53	degats_des_eaux 45
#<tni	none 80
#<tob	blessure 78	collision 94	none -41	vandalisme -43
#<toi	bris_de_glace 43	collision -60	evenement_climatique 96
#<tol	collision 140	evenement_climatique 55
#<tom	collision 44
#<ton	collision 65	evenement_climatique 59	none -76
#<toy	collision 88
#<tqe	degats_des_eaux 87	dommage_materiel 43	evenement_climatique -46	none -68
#<tql	collision 170	degats_des_eaux 68	none -53
#<tqt	blessure 47	degats_des_eaux 88
#<tra	none -44
#<tre	autre 133	blessure 78	incendie -45	none -69	vandalisme -47	vol -74
#<tri	collision 95
#<tro	blessure 46	vol 40
#<tsa	collision 40
#<tse	blessure 85	evenement_climatique -47	none -57
#<tsr	collision -46	vol 193
#<tss	autre 69	blessure -41	collision -45	degats_des_eaux 95	none -110
#<tta	blessure 106	collision -64	degats_des_eaux 63	incendie 58	none -44	vandalisme 46	vol -48
#<tte	blessure 127	bris_de_glace 55	dommage_materiel -49	none -72	vol -46
#<tur	autre 46
#<tuy	degats_des_eaux 134
#<twa	degats_des_eaux 66
#<twe	autre 137	none -98
#<twi	collision 226	none -97	vandalisme -52	vol -43
#<tze	blessure 171	none -72	vol -45
#<ult	vandalisme 109
#<up>	vandalisme -65	vol 134
#<urg	collision 51	incendie 41
#<usi	incendie 110
#<vac	blessure 132
#<vai	degats_des_eaux 120
#<val	vol 134
#<veh	collision 149
#<vel	vol 81
#<ver	autre 58	bris_de_glace 138	dommage_materiel -56	none -110
#<ves	vol 130
#<vid	none -113	vandalisme 300	vol -159
#<vil	collision -63	degats_des_eaux -65	dommage_materiel -46	evenement_climatique 50	incendie -46	none -57	vol 138
#<vir	collision 114
#<vis	autre 125	none -45
#<vit	bris_de_glace 148
#<voi	none -59	vandalisme 104
#<vol	autre 85	collision 94	dommage_materiel 50	vol -82
#<w9e	collision 57
#<w9f	autre 168	none -44	vol -55
#<wa3	collision 97
#<wa9	collision 57
#<wac	autre 107
#<wad	blessure -40	degats_des_eaux -69	evenement_climatique 266	vol -43
#<wah	collision 53
#<wak	blessure -41	bris_de_glace 86	none 51
#<waq	collision 102
#<war	collision 59	dommage_materiel 115	none -64
#<wc>	collision -62	degats_des_eaux 167	dommage_materiel 105	none -75
#<we7	collision 45	evenement_climatique 52	none -44
#<wed	evenement_climatique 56	incendie -47	vandalisme 123
#<wee	collision -56	degats_des_eaux 72	dommage_materiel -107	vandalisme -41	vol 141
#<wej	vol 58
#<wer	autre 85	blessure 58	collision 88	none -92	vandalisme -49	vol -40
#<wge	vol 62
#<wld	bris_de_glace 42	dommage_materiel 72	vandalisme -40
#<wli	autre 101	none -49
#<wll	evenement_climatique -49	none 144
#<wos	collision 155
#<wqe	autre 40	collision 60
#<wra	autre 88	collision 40
#<wse	autre 61
#<wsl	autre 85
#<wss	bris_de_glace 79	degats_des_eaux -43
#<wst	degats_des_eaux 49	vandalisme 55
#<y3t	dommage_materiel 64	incendie -41
#<y7e	vol 53
#<ya3	vandalisme 55	vol 49
#<ya>	bris_de_glace 118	degats_des_eaux -49	incendie 43	vol -48
#<yam	evenement_climatique 149
#<ych	collision 48
#<ydd	collision 63	evenement_climatique 77
#<yde	evenement_climatique 49	vol 108
#<ykt	dommage_materiel 66
#<ymk	autre 74	vol -53
#<yom	bris_de_glace 160	evenement_climatique -132	vol -41
#<you	blessure 73	vol -48
#<yse	bris_de_glace -47	collision -85	degats_des_eaux 235	dommage_materiel -60	evenement_climatique -43	incendie -43	vol 63
#<ysi	collision 61	degats_des_eaux 80	dommage_materiel -53
#<ysn	degats_des_eaux 48
#<ysr	vol 103
#<yss	evenement_climatique 98
#<ytb	autre 152	bris_de_glace 94	degats_des_eaux -105	dommage_materiel -45	none -96
#<ywe	collision 160	vandalisme -45
#<zad	collision 114
#<zag	blessure 161	collision -70	evenement_climatique 113	none -63
#<zaj	bris_de_glace 212	collision -47
#<zay	autre 232	collision 91	none -200	vol -42
#<zbe	collision 157	degats_des_eaux 114	evenement_climatique -117	incendie -69
#<zde	bris_de_glace 144	collision 40	dommage_materiel -48
#<zel	blessure 65	degats_des_eaux 74	none -40
#<zem	collision 96	incendie 70	vol -60
#<zen	degats_des_eaux 61	evenement_climatique 44	none -48	vandalisme 56	vol -44
#<zer	dommage_materiel 81	incendie 43
#<zey	collision 144
#<zin	blessure -40	degats_des_eaux 91	dommage_materiel -63	evenement_climatique 87	none -98	vandalisme -43	vol -52
#<zit	blessure 69	dommage_materiel 56	none -70	vol -46
#<ziy	blessure 44	collision 47
#<zja	bris_de_glace 258	collision -67	degats_des_eaux -49	none -54	vandalisme 46	vol -43
#<zle	blessure 156	degats_des_eaux 80	none -60
#<zn9	collision -48	incendie 49	vandalisme 125	vol -71
#<zon	incendie 64	none -46	vol 112
#<zra	degats_des_eaux 81
#<zre	blessure -62	none 88	vol 62
#<zri	collision -82	dommage_materiel 173	evenement_climatique 42	none -103
#<zza	evenement_climatique 44
#a2il	evenement_climatique 91	vandalisme 65
#a3a>	autre 41
#a3am	blessure -44	collision 113	dommage_materiel -49	none 196	vandalisme -51	vol -69
#a3d>	dommage_materiel 40	evenement_climatique 57	none -53
#a3di	collision 175	vol -56
#a3ed	collision -72	dommage_materiel 109	none -40	vandalisme 107	vol -59
#a3el	incendie 129
#a3en	vandalisme 74
#a3es	collision -62	evenement_climatique 83	none -50	vol 54
#a3et	autre 85	bris_de_glace 60	collision -44
#a3ha	blessure 107	dommage_materiel 85	none -53	vol -40
#a3i9	evenement_climatique 189
#a3i>	blessure 85	bris_de_glace 56	none -55
#a3ja	collision 53	evenement_climatique 52	vol 44
#a3la	incendie 62
#a3le	incendie 101
#a3lo	incendie 88
#a3na	degats_des_eaux 44	none 73	vandalisme -46	vol 77
#a3nd	none 144
#a3ni	vol 69
#a3o>	bris_de_glace 52	collision -70	incendie 134
#a3ra	collision 147	degats_des_eaux 99	none -69
#a3re	autre 44	collision -40	none 71
#a3ri	incendie 181
#a3sa	collision 84
#a3si	collision -52	none -41	vandalisme 85	vol 97
#a3t>	collision 79	degats_des_eaux -50	dommage_materiel 86
#a3ta	autre 141	none -136
#a3ti	none 44
#a3wi	autre 113	blessure -60	collision -47	vol -42
#a7a>	dommage_materiel 49	none 109
#a7b>	collision 152	incendie 92	none -116
#a7bi	dommage_materiel 44	incendie 91
#a7d>	collision 41
#a7da	evenement_climatique 56
#a7di	collision 76	degats_des_eaux 75
#a7et	blessure 52	dommage_materiel 49	none -57	vol -42
#a7o>	blessure -89	collision -51	dommage_materiel 127	incendie 136	none -64	vandalisme -72	vol -42
#a7t>	evenement_climatique 43
#a7ti	degats_des_eaux 69
#a99>	bris_de_glace 43	evenement_climatique 69
#a9a>	autre 56	collision 119	none -74
#a9at	bris_de_glace 107	evenement_climatique 128	none -63
#a9aw	collision 67	vandalisme -40	vol 104
#a9de	collision 114
#a9ef	collision 68
#a9el	blessure -93	collision 128	none 100	vandalisme -74	vol -78
#a9es	bris_de_glace -66	collision -82	vandalisme 153
#a9et	blessure -40	collision 129
#a9f>	bris_de_glace -54	collision -52	dommage_materiel 143	evenement_climatique 59	none -50	vandalisme -61	vol -48
#a9fa	autre 62	collision 62
#a9fi	collision -49	degats_des_eaux 133	none -50	vol 53
#a9i>	none 45
#a9il	bris_de_glace 44
#a9in	blessure 86	degats_des_eaux -40	dommage_materiel 96
#a9m>	collision 106	none 64	vandalisme -46
#a9o>	blessure 122	collision -40
#a9t>	incendie 103
#aaro	collision 57
#aayo	evenement_climatique 111	vol -61
#aban	blessure -54	degats_des_eaux -83	evenement_climatique 134	incendie 141	none -118	vandalisme -77	vol -48
#abat	autre 43	none -57
#abde	vol 113
#abe3	none 53
#abe9	blessure -44	bris_de_glace 46	collision -71	dommage_materiel -84	none -46	vandalisme 233	vol -44
#abel	vol 68
#abes	collision -61	vandalisme 149
#abet	evenement_climatique 91	incendie 107	none -44
#abgh	degats_des_eaux 47
#abha	bris_de_glace 109
#abi>	blessure 47	degats_des_eaux 45
#abin	autre 49	collision -74	dommage_materiel 75	evenement_climatique -64	none -50
#abiy	vol 122
#abla	blessure 55	dommage_materiel 41	none -78	vandalisme 95
#able	dommage_materiel 67	none -65	vol 93
#abli	collision -47	dommage_materiel 65	incendie 45
#abna	dommage_materiel 70
#abni	collision 130	none -47	vandalisme 68
#abo>	bris_de_glace 53	degats_des_eaux 78
#abol	bris_de_glace -44	collision -42	evenement_climatique 191	none -76	vandalisme 56
#abou	autre -63	blessure 52	collision 93
#abra	blessure -47	collision -42	evenement_climatique 83	none -67	vol 125
#abri	blessure -43	bris_de_glace 119	collision -64	none -52
#abro	collision 117	dommage_materiel 84	vol -70
#abt>	collision 94	vol -47
#abto	vol 50
#acar	degats_des_eaux 110	incendie 86
#acbo	dommage_materiel 206	evenement_climatique -45
#acci	collision 75
#accr	collision 85
#ace>	bris_de_glace 71	none -45
#ach>	autre 54
#acha	blessure 142	collision -73	none 119	vandalisme -48
#ache	degats_des_eaux 60	dommage_materiel 64
#acho	dommage_materiel -50	none -95	vandalisme 191	vol -40
#acia	collision 45	vol 41
#acie	bris_de_glace 42	vol 57
#ack>	collision -57	incendie 50	vandalisme 73
#aco>	collision 67	degats_des_eaux 140	dommage_materiel -46
#act>	bris_de_glace 185	collision -77
#acte	autre 52	vandalisme 61
#acto	dommage_materiel -60	incendie -90	none -53	vandalisme 134	vol 115
#actu	autre 51
#ada>	none 50
#adai	none -62	vandalisme 126	vol -86
#adak	autre 204	vol -47
#adam	blessure 86	incendie 72	none -40
#adan	evenement_climatique 95	none 156	vandalisme -42	vol -64
#adat	degats_des_eaux 201	none -40
#adch	collision -40
#add>	blessure 82	collision -54	dommage_materiel 104	none -44	vol -47
#adda	autre -47	collision 148	evenement_climatique 40
#adde	evenement_climatique 72
#addi	collision 162
#ade>	vandalisme 121
#adem	dommage_materiel 79
#aden	collision -56	vol 157
#ader	autre 75	dommage_materiel 99	none -81	vandalisme 45
#adet	collision 96
#adia	bris_de_glace 57	collision 91
#adic	none -73	vandalisme 65	vol 64
#adim	collision 45	evenement_climatique 51
#adio	autre 50	blessure 45	collision -55	evenement_climatique 43	none -53
#adir	collision 49
#adit	bris_de_glace 101	collision 44
#admn	collision 213	vandalisme -87	vol -74
#ador	vol 76
#adou	degats_des_eaux 95	none -41	vandalisme 73
#adra	blessure 43
#adre	autre 134	blessure -60	bris_de_glace -51	dommage_materiel -44	none 87	vol -55
#adt>	collision 99
#adyi	collision 80
#afak	autre 51
#afar	autre 200	blessure -42
#afch	vandalisme 82	vol -51
#afe>	collision -47	evenement_climatique 173	none -46
#afet	vandalisme 100
#affi	vandalisme 141	vol -46
#afha	blessure 69	collision -143	degats_des_eaux 128	dommage_materiel -50	none -112	vandalisme -67	vol 105
#afia	incendie 102
#afih	autre 104	blessure -57	collision -68	degats_des_eaux 120	vol -40
#afla	collision 191	dommage_materiel -40	incendie -80
#afni	collision 78
#afo>	vol 60
#afon	degats_des_eaux 69
#afou	collision -50	vandalisme 93
#afra	vandalisme -62	vol 148
#afs>	blessure 45	bris_de_glace -62	evenement_climatique 50	vandalisme 76
#afso	collision 165	none -49	vandalisme -44
#aft>	collision 43
#aftc	degats_des_eaux 139
#afya	incendie 59
#agaz	evenement_climatique 87	incendie 49
#age>	collision 47
#agem	collision -56	dommage_materiel 135	none -79	vol 84
#agen	autre 104	none -75	vol 84
#ager	incendie 60
#ages	collision -67	dommage_materiel 198	none -47
#ageu	collision -47	degats_des_eaux -64	dommage_materiel 202
#agh>	collision -52	dommage_materiel 50	none -44	vandalisme 83
#agha	dommage_materiel 43	vandalisme 45
#agne	autre 153	none -96
#agni	autre 196	none -50
#agor	blessure 161	collision -70	evenement_climatique 113	none -63
#agri	blessure -67	collision 91	evenement_climatique 64
#ags>	vandalisme 115
#aha>	vol 58
#ahat	blessure 85	evenement_climatique 145	none -68	vol -66
#ahbi	collision 65
#ahch	none 135
#ahd>	collision 84
#ahda	none -46	vol 46
#ahdi	collision -44	degats_des_eaux -98	dommage_materiel -44	evenement_climatique -57	incendie 103	none -125	vol 178
#ahed	degats_des_eaux 44	vol 74
#ahem	collision 51
#ahet	blessure 56	bris_de_glace 41	collision -50	evenement_climatique 61	incendie 51
#ahim	collision -48	degats_des_eaux 71	incendie 79
#ahla	blessure -55	collision -129	degats_des_eaux -47	evenement_climatique -40	none 110	vol 136
#ahli	dommage_materiel 224	none -80	vol -67
#ahom	autre 41	degats_des_eaux 104	none -97	vandalisme 51
#ahou	none 47
#ahri	collision 52
#aht>	blessure 82	degats_des_eaux 66
#aid>	collision -43	dommage_materiel 131	none -50	vandalisme -43	vol 44
#aidi	degats_des_eaux 128
#aie>	bris_de_glace 140	collision -67	vol 49
#aign	bris_de_glace 40	collision -65	degats_des_eaux 127
#ail>	autre 78	dommage_materiel -86	none -93	vandalisme 86
#aile	collision 146
#aill	autre 42	bris_de_glace 91	collision -70	none -40	vol 46
#ain>	autre 46	collision 63	none -62
#aine	dommage_materiel 41	vandalisme -40	vol 119
#aint	collision -50	vandalisme 75	vol 105
#airb	collision 54
#aire	none -45	vol 62
#airi	collision 138	evenement_climatique 47	none -62	vandalisme -43
#aiso	collision 73	dommage_materiel 56
#aiss	collision -48	vol 159
#ait>	vandalisme 110
#aite	collision -95	degats_des_eaux 57	dommage_materiel 134	evenement_climatique -57	none -59	vol 63
#aja>	bris_de_glace 77
#ajaj	collision -67	evenement_climatique 235	none -78
#ajbi	incendie 103	vandalisme 61
#ajbo	collision 92	incendie 107	vol -81
#ajeb	collision 89	incendie 44	vol -41
#ajel	collision 63	dommage_materiel 89	none -49
#ajem	none -56	vandalisme 136
#ajho	vol 64
#ajin	dommage_materiel 62	incendie 56
#ajja	blessure 91	collision -81	degats_des_eaux 120	vol -40
#ajli	vandalisme 74
#ajra	bris_de_glace 183	collision -117	evenement_climatique 79	none -43	vol -46
#ajro	collision 100
#aka>	vandalisme 73
#akay	collision 49
#akba	collision 87
#akeb	blessure -41	collision 173	vol -44
#akec	autre 60	bris_de_glace 51	dommage_materiel 68	none -78
#aket	bris_de_glace -59	evenement_climatique -40	none -66	vandalisme 127	vol 95
#akh>	collision -56	degats_des_eaux 102	vandalisme 63	vol -80
#akha	blessure -50	bris_de_glace 90	dommage_materiel -41	none 140
#akhe	degats_des_eaux -55	evenement_climatique 75
#akhl	evenement_climatique 54	none -66	vandalisme 49
#akho	none 41	vol 74
#akhz	incendie 88	none -67	vandalisme -57	vol 132
#akil	none -52	vandalisme 44	vol 101
#akka	collision 92	none 60
#akna	degats_des_eaux 128	dommage_materiel -49
#al3a	incendie 53
#ala>	degats_des_eaux 44
#alad	collision 42	degats_des_eaux 150	vol -73
#alah	none 256	vol -52
#alan	blessure 170	dommage_materiel -42
#alat	collision 44	dommage_materiel 75
#alb>	blessure 56	collision -49
#alco	collision -42	incendie 63
#aldi	collision 107	vol -49
#ale>	blessure 51	bris_de_glace 47	vol 40
#aleb	collision 66	degats_des_eaux 63
#alej	vol 124
#alem	incendie 78	vol 58
#ales	bris_de_glace 105
#alet	vol 45
#alf>	collision 267	degats_des_eaux -48	dommage_materiel -45	none -55	vandalisme -54
#alha	dommage_materiel 74
#alho	collision -75	evenement_climatique 81	vol 41
#alia	blessure 42	degats_des_eaux 46
#alid	blessure 48
#alik	bris_de_glace 70	vol 54
#alis	degats_des_eaux 43	evenement_climatique 51	vol 75
#aliy	autre 77	blessure 91	collision 41
#alko	evenement_climatique 80
#all>	none -50	vandalisme -50	vol 90
#alla	vol 45
#alle	bris_de_glace 47
#alli	blessure 130	dommage_materiel 87	evenement_climatique -43	none -115
#allo	collision 49	degats_des_eaux 53	none -52
#alma	evenement_climatique 48
#almi	collision 42	evenement_climatique 99	none -44
#alna	incendie 55	vandalisme 57
#alon	degats_des_eaux 47	incendie 60
#alou	incendie 53
#alta	collision 117
#alti	collision -53	incendie 125
#alys	autre 194	blessure -83	collision -87	none -80	vandalisme -42	vol 150
#ama3	bris_de_glace 52	dommage_materiel -48	evenement_climatique 198	none -74	vandalisme -53	vol -62
#ama>	bris_de_glace 46
#amal	autre 86	blessure 214	collision -134	dommage_materiel -41	none -40	vol -47
#amat	none 89	vandalisme -47	vol 114
#ambr	blessure -43	bris_de_glace 110	collision -56	degats_des_eaux 101	none -54	vandalisme -47	vol 44
#ambu	collision 53
#amda	vandalisme 185	vol -105
#ame3	incendie 47	none -41	vol 134
#ame>	collision 46
#amed	degats_des_eaux 40
#amel	degats_des_eaux 44	incendie 71	none -55
#amen	autre -64	blessure 187	none -42
#amer	dommage_materiel 71	vol 43
#amet	collision -65	degats_des_eaux 42	evenement_climatique 168	vol -41
#ami3	collision 151	none -79
#ami>	bris_de_glace 53	vandalisme 68	vol -41
#amia	collision 52
#amil	collision 47	degats_des_eaux -72	dommage_materiel 111	evenement_climatique -40	none -84	vandalisme -58	vol 128
#amin	blessure -73	collision -70	degats_des_eaux 128	dommage_materiel 83	vol 47
#amio	collision 81
#amiq	bris_de_glace 222
#amir	collision -49	vandalisme 100	vol 56
#aml>	degats_des_eaux 84	none -54	vandalisme 56
#amli	incendie 62
#amlo	collision -173	degats_des_eaux 93	dommage_materiel -51	incendie 175	none -47
#amma	blessure 99	degats_des_eaux 55	none -45	vol 50
#amme	blessure -65	bris_de_glace -49	collision 40	degats_des_eaux 78	vandalisme 118
#amna	evenement_climatique 83	vol -49
#amou	blessure 180	collision -60	none -150	vandalisme -57	vol -59
#ampi	evenement_climatique 81
#amra	degats_des_eaux 156	incendie -86	none -110	vandalisme 142	vol -56
#amsa	collision 74	none 73
#amsu	dommage_materiel 179	none -46
#amtn	collision 51	vol 61
#amu>	collision 80	incendie 93
#amwa	vol 110
#an3e	bris_de_glace -42	collision -65	degats_des_eaux -42	dommage_materiel 86	none -42	vandalisme -50	vol 176
#an3r	dommage_materiel -65	none 144
#an9d	collision 47
#an9o	incendie 77	vandalisme 48	vol -42
#an9t	dommage_materiel 119	evenement_climatique -72	incendie -50
#anal	autre 167	blessure -64	collision -80	degats_des_eaux 49	dommage_materiel 52	none -41	vol -82
#anan	bris_de_glace -69	collision 196	vol -85
#anap	degats_des_eaux 41	dommage_materiel 85	incendie 53	vol -55
#anat	blessure 104	collision -47
#anbi	degats_des_eaux 88	dommage_materiel 47	vandalisme -42
#anbu	autre 168
#anca	none 67
#ance	autre 74
#anch	collision 53	vandalisme 66
#and>	collision 148
#ande	collision -51	dommage_materiel 41
#andi	dommage_materiel 126	none -58	vol -40
#ando	none -66	vol 172
#andr	collision 73
#ane>	evenement_climatique 43	none -43
#anet	bris_de_glace 53
#anga	evenement_climatique 190	none -67
#ange	autre 44	dommage_materiel 55	none -76	vandalisme 75
#angh	bris_de_glace 74	degats_des_eaux 73	evenement_climatique -60
#angl	collision 81
#ango	bris_de_glace 62	collision 69
#anhd	autre -43	blessure -56	vol 146
#anhe	blessure 106	vol -43
#ani>	collision 69
#ania	bris_de_glace 75	collision -84	evenement_climatique 59	none -48	vol 53
#anic	collision -41	degats_des_eaux -61	dommage_materiel -59	evenement_climatique -77	incendie 183	none -41
#anie	collision -63	vandalisme -43	vol 174
#anin	collision 51
#aniy	autre 88	none -78	vandalisme 64	vol -49
#anjr	blessure 157	bris_de_glace 65	collision -124
#ank>	vol 108
#anka	blessure 86	none -54	vol 106
#ankh	bris_de_glace 96	collision -92	evenement_climatique -44	none -69	vandalisme -52	vol 181
#ankt	collision 66	degats_des_eaux 45
#anmc	collision 102	none -88	vandalisme 211	vol -112
#anne	autre 58	evenement_climatique 42
#annu	autre 128	none 90	vol -44
#ano>	vol 53
#anor	bris_de_glace 201
#anre	dommage_materiel 155
#ansa	degats_des_eaux 83
#anse	blessure 207	none -56
#ansi	autre 137	blessure -64	collision 56	vol -70
#ansm	degats_des_eaux 79	vol 40
#ansp	dommage_materiel 68	vandalisme 41
#ant>	collision 68
#anta	none 86
#ante	dommage_materiel 44	evenement_climatique 54
#anti	dommage_materiel -50	evenement_climatique 75	vol 46
#anto	collision 76	vandalisme 47
#antr	evenement_climatique 48	vandalisme 47
#ants	autre 90
#anvi	none 73
#anya	autre 83	bris_de_glace 53	evenement_climatique -51
#aoua	bris_de_glace 83	dommage_materiel -92	none -46	vol 157
#aoue	collision 46
#aoui	collision -48	degats_des_eaux 99	dommage_materiel 122
#aout	blessure 75
#ape>	degats_des_eaux 41	dommage_materiel 85	incendie 53	vol -55
#apha	collision -44	degats_des_eaux 89	evenement_climatique -45	none -60	vandalisme 106
#apie	evenement_climatique 72	vandalisme -75
#apis	degats_des_eaux 123	incendie 64
#apot	none -49	vandalisme 128
#appa	autre 63	collision -52
#appe	blessure -41	collision -120	degats_des_eaux -43	dommage_materiel 103	evenement_climatique -40	incendie 225	vol -55
#appo	collision 153	vol -58
#aqi>	blessure 146	collision -54	dommage_materiel -45	none 70
#aql>	collision 45
#aqqa	dommage_materiel 178	none -99
#aqua	collision -45	dommage_materiel 126
#aque	dommage_materiel 153
#ar7>	none 59
#ar9a	evenement_climatique 145
#arab	bris_de_glace 59	collision -52	evenement_climatique 93	none -70
#arac	collision 43
#arag	collision 59	evenement_climatique 81	none -53
#arah	collision -140	dommage_materiel 155
#arak	vandalisme 55
#arar	incendie 123	none 96
#aras	bris_de_glace -78	evenement_climatique 107	incendie 125	none -47
#arat	collision -43	dommage_materiel 59	vol 66
#arav	dommage_materiel -67	evenement_climatique 115	none -40	vol 70
#arba	collision 143	none -42
#arbe	incendie 179	none -41
#arbi	collision 53	dommage_materiel 47	none 46
#arbn	vol 83
#arbo	bris_de_glace -92	collision 43	none -47	vandalisme 71	vol 73
#arbr	bris_de_glace 129	collision -80	dommage_materiel 52
#arch	collision 107
#ard>	none -42
#arda	blessure -41	collision -63	dommage_materiel 96	evenement_climatique 44	incendie 49	none -67	vol -47
#arde	bris_de_glace 44	collision -67	vandalisme -42	vol 139
#ardi	bris_de_glace 43	incendie 63	none -42	vol 42
#ards	incendie 223	none -62
#are>	bris_de_glace 57	collision 65
#areb	bris_de_glace 103
#arec	collision 172	vandalisme -107
#aref	degats_des_eaux 90	none 59
#areh	none 79
#arei	autre 102	collision -57	none -49	vandalisme -43	vol 62
#arej	collision 95
#ares	collision -122	dommage_materiel -47	evenement_climatique 98	incendie 49	none -71	vandalisme 102
#aret	autre 133
#arf>	dommage_materiel 43	evenement_climatique 52	vandalisme -63	vol 58
#arfa	collision 112
#arfi	collision -89	none -61	vandalisme 229
#arfu	incendie 168
#arge	autre 69	incendie 124	none -43
#argl	bris_de_glace 104
#aria	vol 74
#arif	autre 163	none -68
#arij	none 152
#arik	blessure 48	evenement_climatique 45
#arim	blessure 128	bris_de_glace 54	dommage_materiel -53	none -44	vol -45
#arin	degats_des_eaux 178	dommage_materiel -41
#ario	autre -51	blessure -41	bris_de_glace 59	dommage_materiel 183	none -64	vandalisme -48
#arit	degats_des_eaux -66	vol 111
#ariu	dommage_materiel 154	none -47
#ariy	dommage_materiel 94	none -60	vol 97
#arj>	collision 49
#arja	dommage_materiel 99
#arje	evenement_climatique 166	none -52	vandalisme -49	vol 40
#arki	collision 53
#arkl	collision 98	incendie 40
#arky	bris_de_glace 92	collision -58	dommage_materiel 135	vandalisme -55
#arm>	collision 42
#arma	vol 45
#arme	vol 61
#armi	collision 42
#armo	collision -40	dommage_materiel 203	none -49
#arna	collision -40	dommage_materiel 46
#aro>	blessure 114	none -42	vandalisme 57	vol -40
#aros	vandalisme 67
#arou	autre 57	none -44	vandalisme 64
#arqa	bris_de_glace -75	degats_des_eaux 125	evenement_climatique -48
#arqu	degats_des_eaux 134
#arr>	vol 90
#arra	dommage_materiel 43
#arre	blessure 57
#arri	collision 75	vol 43
#ars>	autre 112	incendie -46	none -59
#art>	autre 83	collision 54	none -61	vol -43
#arte	autre 79	none -70	vol 45
#artn	collision 77	evenement_climatique 54	vol -50
#arto	degats_des_eaux 62
#arya	collision 103
#arza	collision 51	incendie 52
#as2o	collision 77	none 86
#asat	none -41	vandalisme -45	vol 89
#asce	bris_de_glace 64	dommage_materiel 105	none -54
#ase>	collision -94	dommage_materiel 187
#asfi	collision -41	evenement_climatique 142
#ash>	degats_des_eaux -46	vandalisme -46	vol 132
#asha	dommage_materiel 75
#asi>	collision 52
#asid	autre 139	blessure -73	vandalisme 45	vol -41
#asif	collision -64	dommage_materiel -47	evenement_climatique 223
#asil	autre -43	blessure -73	collision 58	dommage_materiel 98	vandalisme 63	vol -44
#asin	collision -41	incendie 40	vandalisme 59
#asla	collision 207	vandalisme -76	vol -63
#asma	bris_de_glace 142	degats_des_eaux -86	dommage_materiel -56	vandalisme -40	vol 100
#asna	bris_de_glace -42	degats_des_eaux -75	dommage_materiel -43	vandalisme 167
#asni	collision -59	vol 175
#asol	bris_de_glace -78	evenement_climatique 107	incendie 125	none -47
#asou	vol 95
#asqu	collision 45	vol 83
#asse	none -45	vandalisme 61
#assh	blessure 103	collision -82	dommage_materiel 96
#assi	none -41	vol 47
#assn	autre 52	bris_de_glace 73	vol -46
#asso	blessure 53	none -50	vandalisme 54
#assu	autre 67	vol -40
#ast>	autre 87	collision 50	evenement_climatique 109	none -110	vol -55
#asti	evenement_climatique 89	incendie 90
#asto	blessure 51	collision 119	none -46	vol -52
#aswa	collision 57
#at3a	collision 61
#at3r	evenement_climatique 70
#at7r	blessure -40	collision 113	dommage_materiel -47	incendie 47	vol 44
#at9e	collision -56	degats_des_eaux 123	incendie 97
#atal	collision -68	none -63	vol 278
#atar	collision 95
#atat	incendie 44
#atay	blessure 100	dommage_materiel 67	none -60	vandalisme -41
#atba	collision -50	degats_des_eaux 96
#atbk	collision 58
#atch	blessure 66
#atdi	dommage_materiel 80	evenement_climatique 59
#ate>	collision 67	evenement_climatique 143	none -59
#atea	dommage_materiel 206	none -52	vol -82
#atec	collision -140	dommage_materiel 42	evenement_climatique 162	vandalisme 89	vol -71
#atel	collision -41	degats_des_eaux 53	incendie 83
#atem	incendie 68	vol 67
#ater	bris_de_glace 72
#atet	bris_de_glace 47
#ateu	collision 43	dommage_materiel 43
#atgh	autre 67	dommage_materiel -45	vandalisme 52
#atha	autre 152	blessure 98	none -147	vol -51
#atho	blessure 74	collision 96	vol -41
#atic	evenement_climatique 142
#atim	degats_des_eaux 67	evenement_climatique 68
#atin	collision 119	degats_des_eaux 92	evenement_climatique -82
#atis	incendie 66
#atja	blessure 190	collision -114
#atkh	autre 266	collision -44	none -130	vol -50
#atko	none 87
#atla	incendie 90
#atli	collision 58
#atna	collision 45
#atni	collision 73	none -45
#ato>	incendie 90
#atou	collision -42	evenement_climatique 87	none -48	vandalisme 62
#atra	autre 180	none -109	vandalisme -65	vol -53
#atre	autre 87	blessure 129	dommage_materiel -60
#atri	collision 48
#atsi	degats_des_eaux 83	vandalisme 76
#atso	evenement_climatique 47
#att>	collision 104	evenement_climatique -47
#atta	collision -155	incendie 137	vandalisme 141	vol -88
#atte	autre 112	degats_des_eaux 41	incendie 70	none -99	vandalisme -44	vol 50
#atti	bris_de_glace 124	degats_des_eaux -67	none -43	vandalisme 95	vol -81
#atur	autre 90	collision -62	evenement_climatique 121	vol -54
#atwj	collision 101
#audi	autre 134	none -52
#auff	degats_des_eaux 73
#ault	collision 48
#aura	degats_des_eaux 56	evenement_climatique 109
#auss	autre -43	blessure -44	degats_des_eaux 81	vol 134
#aute	degats_des_eaux 66	dommage_materiel 40	vol -47
#auto	bris_de_glace 54	incendie 64
#aux>	incendie 50	vandalisme 42
#avab	degats_des_eaux 182	none -41
#avan	dommage_materiel -43	evenement_climatique 83	vol 61
#ave>	degats_des_eaux 96	vol 43
#avel	dommage_materiel 159	none -77
#aver	degats_des_eaux 105	dommage_materiel 51
#avie	blessure -43	collision -57	dommage_materiel 294	none -56	vol -74
#avoc	autre 83	degats_des_eaux 44
#avri	autre 53	none -46	vol 42
#awab	autre 50	dommage_materiel 145	none -160	vandalisme -45	vol -40
#awan	dommage_materiel 120
#awar	autre 284	blessure -48	collision -85	degats_des_eaux -66	dommage_materiel -53	incendie 108	none -82	vandalisme -70	vol -125
#awbc	degats_des_eaux 124
#awbn	degats_des_eaux 63	none 61
#awbo	collision 157
#awch	incendie 43	vandalisme -48
#awd>	blessure 163	collision -55	vol 69
#awda	blessure 183	collision -49	dommage_materiel -43	none -84
#awdo	bris_de_glace 70	incendie 42	none 45
#aweb	blessure 100	collision -51
#awel	degats_des_eaux 82	vol 44
#awen	dommage_materiel 110	none -66	vol 83
#awer	dommage_materiel 43	none 72	vol -46
#awh>	incendie 46
#awha	incendie 57
#awho	collision -47	incendie -43	vandalisme -42	vol 225
#awi>	blessure -47	collision 44
#awli	collision -88	dommage_materiel 117	none -52	vandalisme -73	vol 141
#awlo	collision -49	vandalisme -77	vol 226
#awni	autre 59	collision -48	none -58	vol 67
#awwe	degats_des_eaux 89
#awya	autre 61	dommage_materiel -44	evenement_climatique -51	incendie 55	none -52	vandalisme 44	vol 47
#axi>	autre 77	collision 62
#ay3o	evenement_climatique 119
#ay3r	collision 61
#ay7>	collision 101	dommage_materiel 84	none -47
#ay7e	collision -69	degats_des_eaux -71	dommage_materiel 186	evenement_climatique -40	incendie -43
#ay9>	collision 141	incendie 51	none -105
#ay9a	collision 237	none -85	vol -41
#ay9e	blessure -57	collision -62	degats_des_eaux 111	none -56	vol 156
#ay9o	blessure -83	collision 171
#ayad	degats_des_eaux -47	evenement_climatique 209	vol -56
#ayar	autre 234	collision -110	none -96	vandalisme -70
#ayb>	collision 71	vol -42
#ayba	collision 58
#aych	incendie 68
#ayd>	bris_de_glace -47	dommage_materiel -58	evenement_climatique 48	none -82	vandalisme 211
#ayda	autre 117	none -130	vandalisme 44	vol -40
#ayde	collision 61
#aydh	dommage_materiel 148	vol -61
#aydi	evenement_climatique 108	vandalisme -66	vol 63
#aydk	bris_de_glace 167	collision -66	dommage_materiel -61	evenement_climatique -40	incendie 73	vol -51
#aydo	collision 148	none -40
#aydr	collision 141
#aye3	blessure -44	vol 131
#aye9	none 43
#ayeb	incendie 111
#ayed	degats_des_eaux 101	none -63	vandalisme 51	vol -44
#ayef	bris_de_glace 151	none -82	vandalisme -58
#ayeg	collision 146	dommage_materiel 42	vol -63
#ayeh	bris_de_glace 73	none 140	vol -63
#ayej	incendie 58	none -50	vol 70
#ayel	collision -58	degats_des_eaux 248	none -52
#ayem	degats_des_eaux 62	evenement_climatique 120	vandalisme -45
#ayeq	collision 85
#ayes	bris_de_glace 58	degats_des_eaux -44
#ayet	degats_des_eaux 75	incendie -42
#ayg>	blessure 265	collision -129	evenement_climatique -41	none -50
#ayga	collision 51
#aygh	degats_des_eaux 48
#aygo	collision 46
#ayha	evenement_climatique 68
#ayhd	collision 155
#ayhr	collision -108	dommage_materiel 102	evenement_climatique -47	none -47	vandalisme 216
#ayj>	autre 191	none -95
#ayja	degats_des_eaux 124
#ayji	degats_des_eaux -70	evenement_climatique -41	vandalisme 229
#ayjr	blessure 81	collision -71
#aykh	collision 57	dommage_materiel -40	vol 134
#ayl3	degats_des_eaux -65	dommage_materiel 134	incendie 46
#ayla	bris_de_glace 57
#ayma	collision 63	dommage_materiel 48	evenement_climatique 62	vandalisme -63
#ayn>	none 45
#ayna	vandalisme -41	vol 107
#aync	none 122
#ayni	blessure 66	collision -41	degats_des_eaux 73
#aynz	degats_des_eaux 107
#ayou	evenement_climatique 111	vol -61
#ayr>	bris_de_glace 109	collision -51	none 98	vol -41
#ayra	none -56	vandalisme 54	vol 52
#ayre	degats_des_eaux 93	incendie 68
#ayri	blessure -42	bris_de_glace 206	collision -65	degats_des_eaux -92	dommage_materiel -153	evenement_climatique 148	none -66	vandalisme -71	vol -75
#ayse	collision 43	dommage_materiel 48	evenement_climatique -43	vol 60
#aysi	degats_des_eaux 153	none -54
#ayso	collision 117	vol -47
#ayss	vandalisme -47	vol 130
#ayt9	collision 43	degats_des_eaux 105	incendie 66	vol -50
#ayti	blessure 63	collision -50	degats_des_eaux 113	none -44
#aytl	collision -68	degats_des_eaux -52	dommage_materiel 193	vandalisme -47
#ayts	collision 93
#ayur	collision 101	vandalisme 54	vol -44
#aywj	collision 122	vol -49
#ayya	dommage_materiel 87	vandalisme -44	vol 55
#ayye	dommage_materiel 51	evenement_climatique 80
#ayz>	collision 142	dommage_materiel -40	evenement_climatique 50	none -41
#aza>	bris_de_glace 53	collision -87	dommage_materiel 172	vandalisme 40	vol -53
#azat	incendie 56
#azel	collision 53	degats_des_eaux 43
#azi>	blessure 111	collision -57	dommage_materiel -47	none -40	vandalisme 42
#azil	blessure 79	dommage_materiel -50	vandalisme -90	vol 109
#azni	vol 59
#azon	bris_de_glace 154	collision -57	degats_des_eaux 48
#azro	evenement_climatique 190	none -48
#azt>	none 44
#azza	blessure 79	evenement_climatique -45	vol 59
#azze	degats_des_eaux 107
#b3an	none 102
#b3d>	vandalisme 41
#b3i>	autre -61	blessure 317	bris_de_glace -67	degats_des_eaux -54	dommage_materiel -155	evenement_climatique -78	incendie -56	none -236	vandalisme -121	vol -123
#b3id	collision -67	evenement_climatique 145
#b7al	evenement_climatique 79
#b7ar	blessure 131	bris_de_glace -48	collision -85	degats_des_eaux -45	dommage_materiel 77	evenement_climatique -57	incendie -56	none -132	vandalisme -65	vol -95
#b7er	autre 286	dommage_materiel -50	none -190	vandalisme -48
#b9a>	evenement_climatique 59	none -40
#b9ac	dommage_materiel 55
#b9at	dommage_materiel 51	vol 45
#b9aw	autre 176	incendie 66	none -138	vandalisme -41	vol -51
#b9in	degats_des_eaux 108	dommage_materiel -55	evenement_climatique 67	vol -61
#b9it	none 78
#ba3>	autre -52	blessure 203	bris_de_glace -64	collision -46	dommage_materiel 127	evenement_climatique -61	none -60	vol -45
#ba3d	collision 53	none -40	vandalisme 40
#ba3i	blessure 261	dommage_materiel -71	none -61	vol -51
#ba9>	collision 97	none -50	vandalisme 128
#ba9i	dommage_materiel 87
#baa>	blessure 124
#bab>	none -42	vandalisme 54
#baba	degats_des_eaux 97	evenement_climatique 61	none -62	vandalisme -47	vol -52
#baga	autre 260	blessure -60	collision -71	dommage_materiel -105	incendie -74	none -122	vandalisme -62	vol 53
#bagh	dommage_materiel 41
#bagr	blessure -61	bris_de_glace -54	collision 149	evenement_climatique 54	vol -48
#bags	collision 121
#bah>	none 60
#baha	collision -46	degats_des_eaux -119	evenement_climatique 249	none -95
#baie	bris_de_glace 167	collision -54
#baig	collision -69	degats_des_eaux 155
#bain	bris_de_glace 99	collision -117	degats_des_eaux 194	evenement_climatique -45	none -53	vol -44
#bakh	collision -74	degats_des_eaux 123
#bal>	dommage_materiel 54	none -55	vandalisme 118	vol -88
#bala	blessure 159	collision -53	degats_des_eaux 59	dommage_materiel -49	vandalisme 86	vol -111
#balc	collision -42	incendie 63
#balk	dommage_materiel -69	evenement_climatique 133	incendie 57
#ball	degats_des_eaux 96	dommage_materiel 43
#ban>	collision 90	none -64	vol 56
#bana	collision 131	dommage_materiel 70	none -43
#banc	autre -40	collision 145
#bane	blessure -68	collision -42	degats_des_eaux -133	dommage_materiel -125	evenement_climatique 163	incendie 163	none -154	vol -57
#bani	collision 58	dommage_materiel 77
#bank	blessure 40	vol 111
#baqi	none 132
#bar7	none 59
#bar>	blessure 75	bris_de_glace 154	collision -66	evenement_climatique -79	vol -48
#bara	collision -63	dommage_materiel 73
#barb	incendie 207	none -46
#bard	bris_de_glace 215	collision -88	degats_des_eaux -66	evenement_climatique 91	incendie -95	none -47	vol -66
#bare	none 47
#bark	dommage_materiel 106
#barr	collision 95	dommage_materiel 42	vandalisme 58
#basm	vandalisme -42	vol 150
#bass	dommage_materiel 100	vandalisme -40
#bat>	dommage_materiel 54	none -60	vandalisme -40
#bate	collision 88	degats_des_eaux 108
#bati	collision -61	dommage_materiel 116	evenement_climatique 48	none -94	vandalisme -45	vol 107
#batn	collision 127	none -40	vandalisme 41
#batt	collision -70	incendie 170	none -72	vandalisme -44	vol 108
#baw>	collision -108	evenement_climatique 241	vandalisme -46
#bayd	bris_de_glace -44	collision -47	none -67	vandalisme 228	vol -53
#bba>	blessure -86	evenement_climatique -44	vandalisme 118	vol 54
#bbag	degats_des_eaux 52	vandalisme 41
#bbah	bris_de_glace 98	vandalisme 41
#bbat	blessure 234	dommage_materiel -46	evenement_climatique -40	none -119	vandalisme -40
#bbaw	collision -108	evenement_climatique 241	vandalisme -46
#bbec	collision -97	dommage_materiel 178	vol -42
#bbet	bris_de_glace -41	collision 175	dommage_materiel -64	evenement_climatique 176	none -151	vandalisme -57	vol -42
#bbi>	evenement_climatique 93	none -42
#bbit	dommage_materiel 96	incendie 42
#bbni	vandalisme 150	vol -52
#bch>	blessure 64	degats_des_eaux 48	dommage_materiel 54	vandalisme -52
#bcha	collision -119	dommage_materiel 138	none -45	vandalisme 150	vol -54
#bda>	incendie 47
#bdat	incendie 73
#bdaw	collision -95	vandalisme 155	vol -45
#bdel	none 50	vol 66
#bdou	blessure 85
#be3>	dommage_materiel 79
#be7r	dommage_materiel 88	vol 62
#be9>	collision -42	vandalisme 59	vol 82
#bebe	dommage_materiel 45	vol 54
#bech	collision -69	dommage_materiel 117	vandalisme 63	vol -40
#becu	incendie 207	none -46
#bed>	blessure -51	collision -68	dommage_materiel 75	vol 125
#bedd	autre 72	bris_de_glace 51	collision -44
#begh	collision -54	dommage_materiel 118	none -73	vandalisme 168	vol -96
#beht	bris_de_glace 135	vol -47
#bek>	none 166
#bekr	bris_de_glace 71	vol 45
#bel>	evenement_climatique 47
#beld	blessure 111
#belg	autre 96	collision 143	none -100
#bell	degats_des_eaux 47
#ben>	incendie 148	none -41
#beni	degats_des_eaux 103	evenement_climatique 80	incendie -44	vol -47
#benn	bris_de_glace 252	collision -68	dommage_materiel -137	none -44
#bent	dommage_materiel 61	none -45
#ber9	collision 50	dommage_materiel -49	evenement_climatique 152	vol -47
#ber>	blessure -45	bris_de_glace 126	dommage_materiel -40	none -72	vandalisme -45
#berd	blessure 95	bris_de_glace 80	collision -43	none -42
#berk	collision 42	degats_des_eaux -48	vol 122
#berl	collision 71
#bern	collision -59	vol 108
#bes>	blessure -41	vol 161
#bess	degats_des_eaux 75
#bet>	evenement_climatique 63	none -40
#beth	degats_des_eaux 84
#betn	incendie 64
#beto	collision 190
#bett	dommage_materiel 89	vandalisme 52
#beza	incendie 48	none 95
#bga>	vol 140
#bgha	dommage_materiel 50
#bghe	collision 103
#bghi	autre 74
#bha>	bris_de_glace 125	none -41	vandalisme -52
#bhal	collision -57	evenement_climatique 60	vol 95
#bi9>	degats_des_eaux 196	evenement_climatique -133
#bia>	collision 76	dommage_materiel 64	vandalisme -41
#bib>	blessure 82
#biba	collision 80	none -71	vandalisme 135	vol -60
#bicy	collision 94	dommage_materiel 67	vandalisme -88
#bid>	bris_de_glace -42	collision -86	evenement_climatique 218	none -172	vandalisme 152
#bida	collision 144	none -57
#bide	collision -47	degats_des_eaux 358	dommage_materiel -52	evenement_climatique -44	none -166	vandalisme -41
#bido	bris_de_glace -43	collision -57	degats_des_eaux -111	dommage_materiel 102	evenement_climatique -90	incendie 242	none -64	vandalisme -92	vol -52
#bien	autre 144	none 57
#bier	degats_des_eaux 94
#bih>	none -69	vandalisme 97	vol 108
#biha	bris_de_glace 96	collision -55	dommage_materiel -71	none -56	vol 102
#bika	none -59	vandalisme -52	vol 145
#bil>	collision 45	none -42
#bila	collision 46	evenement_climatique 51	none 53	vol -42
#bill	autre 159
#bilt	collision 56	dommage_materiel 66	none -50	vandalisme 69
#bin>	collision 53
#bina	collision 76
#bine	degats_des_eaux 78
#bini	degats_des_eaux 100
#bir>	blessure 48	collision 49	evenement_climatique 42	none -49
#bira	bris_de_glace 158	none -42
#bis>	blessure 41	collision 75
#bisk	collision 69
#bit>	degats_des_eaux 49
#bita	blessure 54	collision 48
#biya	dommage_materiel 87
#bjou	collision 41
#bka>	collision 112
#bkat	collision 198	vandalisme -44
#bkhi	collision 71	incendie 143	none -72
#bki>	degats_des_eaux 70
#bla>	collision 47
#blan	bris_de_glace 87	degats_des_eaux -52	dommage_materiel -51	none -100	vol 130
#blas	blessure 52
#blay	bris_de_glace 58	degats_des_eaux -44
#ble>	dommage_materiel 57	none -64	vol 79
#blea	collision -50	degats_des_eaux 61	incendie 80	vol -84
#bles	degats_des_eaux 43	evenement_climatique 54
#blet	dommage_materiel -64	vol 213
#bli>	vol 68
#blo>	dommage_materiel 71
#bmw>	collision 201
#bna>	collision 75
#bnad	dommage_materiel 79
#bnah	collision 51
#bnat	autre 229	collision 54	dommage_materiel -53	incendie 40	none -138	vol -69
#bnti	blessure 96	none -40
#bo7d	bris_de_glace 99
#boit	blessure -76	collision -53	vandalisme 244	vol -84
#bola	autre -72	blessure 89	collision 91	vol -56
#bole	bris_de_glace -44	collision -42	evenement_climatique 191	none -76	vandalisme 56
#boli	incendie 52	none -54	vandalisme 66
#bomb	bris_de_glace 189	degats_des_eaux -57	incendie -85	none -51	vandalisme 60
#bomp	collision -50	dommage_materiel -40	incendie 204
#bon>	degats_des_eaux 183	none -52
#bonj	evenement_climatique 119
#book	dommage_materiel 206	evenement_climatique -45
#bord	bris_de_glace 47	collision 104
#bot>	none 89
#bota	incendie 53	vol 40
#bou7	incendie 57
#bou>	none -65	vandalisme 113
#boua	bris_de_glace 53
#bouc	autre -46	bris_de_glace -49	collision -76	degats_des_eaux 171	dommage_materiel 199	evenement_climatique -161	incendie -71	none -110	vandalisme -53	vol -45
#boug	incendie 144
#bouh	blessure 75	collision 133	evenement_climatique -67
#boul	collision 57
#boun	blessure -42	bris_de_glace 56	none -66	vol 165
#bour	autre 59	vol 63
#bous	collision 42	dommage_materiel -62	vol 69
#bout	incendie 46
#box>	dommage_materiel 55	evenement_climatique 152
#bqa>	collision 108
#bqat	collision -68	degats_des_eaux -53	dommage_materiel 71	evenement_climatique 76	none -41	vol 42
#bra>	collision -40
#brad	bris_de_glace -42	collision -70	evenement_climatique 294	none -175	vandalisme -73
#brah	collision -40	degats_des_eaux 46	incendie 53	vandalisme 79	vol -47
#brak	blessure -57	collision 67	dommage_materiel 146	evenement_climatique -43	vol -47
#bre>	degats_des_eaux 48	none -43
#bret	dommage_materiel -54	none -89	vandalisme -43	vol 211
#bri>	blessure 69	collision -50	incendie 87	none -45
#brig	collision -46	evenement_climatique -44	vol 253
#brio	dommage_materiel -42	evenement_climatique 137	none -58	vandalisme 118	vol -50
#bris	bris_de_glace 166	collision -50	none -41	vandalisme 44
#briz	bris_de_glace 234	collision -72
#brou	evenement_climatique 118
#brux	collision 64
#bssa	none 70
#bsse	collision 160	dommage_materiel -47	evenement_climatique 84	incendie -100	vol -44
#bta>	collision 190	dommage_materiel -44	none -77	vandalisme -47	vol 94
#btat	bris_de_glace 61	collision 68	vol -57
#bti>	blessure 79	collision 52
#bto>	collision 92	dommage_materiel 46
#btou	blessure -61	vandalisme 110
#bul>	autre 168
#bula	collision 53
#bure	autre 152	collision -77	none -67
#bus>	collision 110
#byed	autre 86	collision 58
#bzaf	collision -56	degats_des_eaux -41	evenement_climatique 56	none 40
#bzza	collision 151	evenement_climatique 55	incendie -75	none -45
#caba	blessure -72	collision -64	degats_des_eaux -112	evenement_climatique 155	incendie 155	none -158	vandalisme -103	vol -59
#cabi	autre 58	collision -69	degats_des_eaux 44	dommage_materiel 44	evenement_climatique -79	incendie 49	none -49	vol -40
#cabl	collision -60	dommage_materiel 180	evenement_climatique -40	none -83	vol 92
#cadd	bris_de_glace 47	collision 190
#cade	collision 80	vol 45
#cafe	collision -47	evenement_climatique 173	none -46
#cais	vol 115
#cal>	bris_de_glace -45	degats_des_eaux 145	none -82	vol 69
#cala	collision 86
#came	dommage_materiel 79	vol 64
#cami	collision 66
#camp	evenement_climatique 81
#cana	collision -46	degats_des_eaux 61	dommage_materiel 95	vol -54
#cani	degats_des_eaux -47	incendie 68	vandalisme 43
#cann	autre 86	collision -41	degats_des_eaux 40	vol -42
#cant	collision 76	vandalisme 47
#capo	none -49	vandalisme 128
#car>	collision 58	none -62	vandalisme 80
#cara	evenement_climatique 88	none -45	vol 46
#card	degats_des_eaux 101	incendie 79
#carg	bris_de_glace 104
#carr	collision 58
#cart	autre 110	none -75	vol 58
#casa	autre 50
#casq	collision 59	vol 69
#cass	collision 243	incendie 65	none -145	vol -40
#cat>	autre 83	degats_des_eaux 44
#cata	autre 141	collision -57	none -106	vol 99
#cave	degats_des_eaux 104	vol 66
#cboo	dommage_materiel 206	evenement_climatique -45
#ccid	collision 103
#ccin	blessure 125	collision 104	none -59
#ccro	collision 85
#cede	collision 63
#cee>	blessure 45	none -74	vol 85
#cein	collision 135
#cens	bris_de_glace 64	dommage_materiel 105	none -54
#cent	blessure 54	collision 40	degats_des_eaux 46	incendie -45
#cepi	vol 71
#ces>	dommage_materiel 62	vol -41
#ceus	collision -44	dommage_materiel 100	none -78	vandalisme -44	vol 127
#ch3a	incendie 63
#ch3e	incendie 187	none -45	vol -43
#ch3l	collision -62	incendie 258
#ch7a	autre 77	none 79
#ch99	bris_de_glace 100	collision -47	dommage_materiel 54
#cha3	incendie 122
#cha9	bris_de_glace 80
#chab	blessure 105
#chad	blessure -43	vol 153
#chaf	vol 50
#chag	collision 85
#chah	vandalisme 144
#chai	vandalisme -46	vol 167
#chak	none 153
#chal	none -48	vol 160
#cham	bris_de_glace 122	collision -55	degats_des_eaux 83	none -54
#chan	dommage_materiel -41	evenement_climatique 40
#chao	bris_de_glace 51
#char	none -67
#chas	degats_des_eaux 141	dommage_materiel -44	incendie 138	none -55
#chat	dommage_materiel 70	none -45	vol -40
#chau	degats_des_eaux 62
#chaw	incendie 44	vol 77
#chch	incendie -41	none -60	vandalisme 140
#chd>	autre -43	blessure -56	incendie -53	vol 188
#chdd	collision 40	incendie 52	none -50	vandalisme 75
#che3	collision -89	incendie 341	none -72
#che9	bris_de_glace 99	none -56	vol -47
#cheb	collision 106	evenement_climatique 55	vandalisme -41
#ched	evenement_climatique 47
#chei	vandalisme 130
#chej	dommage_materiel 61
#chek	collision -63	evenement_climatique 42	none 110
#chel	blessure 92
#chem	incendie 99
#cher	bris_de_glace 65	collision -51	dommage_materiel 54	none -59
#ches	degats_des_eaux 86	dommage_materiel 50
#chet	bris_de_glace 95	none -51	vol 99
#chev	degats_des_eaux 93	dommage_materiel 56
#chew	vandalisme 114	vol -45
#chfa	dommage_materiel -44	none -45	vol 169
#chff	vol 136
#chft	dommage_materiel 80	none 80
#chha	none 111
#chhe	autre 113	collision -48	evenement_climatique 40	none -72
#chho	autre 68	none -65
#chia	degats_des_eaux -70	evenement_climatique 47	vol 82
#chib	collision 73
#chic	incendie 67
#chif	incendie 71	vandalisme 54
#chik	vandalisme 53	vol 72
#chil	blessure 286	collision -67	degats_des_eaux -41	dommage_materiel -69	incendie -45	none -188	vandalisme -43	vol -52
#chin	degats_des_eaux 53	none -45
#chit	autre 41	none -45	vol 68
#chiy	none 50
#chka	collision 45	evenement_climatique 59	none -81	vandalisme 64
#chki	vandalisme 95
#chko	collision 67	vol 45
#chno	autre 54	none 53
#choc	collision 162
#chof	vandalisme 72
#choi	blessure 126	collision -76	dommage_materiel -88	incendie -50	none -89	vandalisme -54	vol 105
#chok	none 110
#chon	bris_de_glace -41	degats_des_eaux 154	dommage_materiel 166	evenement_climatique -137	incendie -55	none -83	vandalisme -43
#chor	collision 88
#chqe	bris_de_glace 209	degats_des_eaux 41	dommage_materiel -43	none -55
#chqq	bris_de_glace 248	collision -95	none -49	vandalisme -102
#chra	collision -69	dommage_materiel -40	incendie 173	vandalisme 50	vol -40
#chre	none -43	vandalisme 94
#chri	autre 47	bris_de_glace 122	collision -59	degats_des_eaux -47	evenement_climatique -53	none -51
#chrj	bris_de_glace 169	collision -92	none -42	vandalisme -75	vol 47
#cht>	autre 78	incendie 41	none 63
#chta	evenement_climatique 196
#chto	dommage_materiel -48	evenement_climatique 60	none -108	vol 133
#chwa	degats_des_eaux 60	incendie 54
#chwi	incendie 96
#cia>	collision 45	vol 41
#cide	collision 70	vandalisme 52
#cie>	bris_de_glace 42	vol 57
#ciet	dommage_materiel 43
#cin>	autre 56	blessure 97	none -58
#cine	blessure 59	degats_des_eaux 147	dommage_materiel -40	none -81	vol -55
#circ	collision 49	incendie 92
#cite	blessure -68	bris_de_glace -54	collision 56	degats_des_eaux 102	dommage_materiel 53
#civi	evenement_climatique 47
#clar	vol 73
#clav	blessure -42	collision 44	dommage_materiel 240	none -57	vol -65
#cle>	autre 40	collision 58
#clet	collision 71	dommage_materiel 95	vandalisme -75
#clie	bris_de_glace 49	dommage_materiel 159	vandalisme -41
#clig	collision 96
#clim	degats_des_eaux 91	incendie 66
#clin	autre 96	blessure 43	collision 45
#clio	collision 77
#coco	blessure 52	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 158	incendie -106
#coff	vol 103
#coif	vandalisme 87
#cole	blessure 57	dommage_materiel 88
#coll	vandalisme 158
#colo	degats_des_eaux 223	none -62
#comm	vol 80
#comp	degats_des_eaux 53
#con>	collision -42	incendie 63
#conc	autre 143	collision -47	degats_des_eaux 165	incendie -99	vol -55
#cond	degats_des_eaux 106
#cong	dommage_materiel 128
#cons	collision 44
#cont	autre 133	vol -43
#coot	vandalisme 52
#copr	degats_des_eaux 83	incendie 81
#cord	blessure -44	degats_des_eaux 65	vol 107
#corn	blessure 70	collision 41
#cott	blessure 52	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 158	incendie -106
#coul	blessure -40	degats_des_eaux 157
#coup	blessure 79	collision -46	dommage_materiel 73	evenement_climatique -41	incendie -41	none -74	vandalisme 85	vol -69
#cour	blessure 98	incendie 47	none -60
#cran	blessure -57	dommage_materiel 263	vol -53
#cred	collision -45	dommage_materiel 173	vol -58
#cris	collision -76	dommage_materiel 126	evenement_climatique 153	incendie -41	none -53	vandalisme -43	vol -73
#croc	none -54	vol 196
#croi	collision 46
#croq	collision 90	vol -57
#cteu	vandalisme 73
#ctio	dommage_materiel 68
#ctob	autre 47
#ctor	dommage_materiel -60	incendie -90	none -53	vandalisme 134	vol 115
#ctri	collision -62	degats_des_eaux -43	dommage_materiel 163	incendie 50
#ctur	autre 49
#cue>	incendie 207	none -46
#cuis	degats_des_eaux 103
#cuit	incendie 105
#cula	collision 170	vandalisme -42
#cule	collision 109
#curi	blessure 128
#cycl	collision 116	vandalisme -52
#d7ek	dommage_materiel 116	none -45
#d9ay	vol 46
#d9i9	blessure 65	incendie 68
#da2i	collision -145	dommage_materiel -48	vandalisme 216
#da3>	blessure 130	dommage_materiel 61
#da3a	collision 125
#da3n	collision 133
#dab>	incendie 122
#dabt	blessure 101	collision -85	none 119
#dach	none 131
#daci	collision 45	vol 41
#dad>	blessure -63	degats_des_eaux 101	vol 56
#dade	autre 121	dommage_materiel 195	none -123	vol -46
#daha	none -53	vol 145
#dair	vandalisme 113
#dak>	autre 42	collision 59
#dakc	evenement_climatique 43	vol 53
#dakh	evenement_climatique 43
#dala	blessure 48	degats_des_eaux -41	evenement_climatique 70
#dam>	vol 52
#dama	evenement_climatique 52
#dame	collision 46
#dami	bris_de_glace 104
#damn	evenement_climatique 83	vol -49
#dan>	evenement_climatique 58	none 102	vandalisme 57	vol -80
#dana	collision -76	dommage_materiel 47	incendie 85	none -88	vol -44
#dani	incendie 46	vol 69
#daqq	bris_de_glace 54
#dara	blessure -41	dommage_materiel 83	none -58	vol 104
#darb	collision 95
#dare	collision 53
#dari	bris_de_glace 49	collision -42
#darn	vandalisme 79	vol 101
#darr	degats_des_eaux 43	vol 52
#dart	autre 110	none -75	vandalisme 44	vol -50
#dati	evenement_climatique 73
#dato	vandalisme 82
#daw>	vol 135
#dawh	vol 64
#daya	dommage_materiel 63	vol 50
#daye	degats_des_eaux 70
#dayr	bris_de_glace 83	dommage_materiel -64
#dayz	collision 142	dommage_materiel -40	evenement_climatique 50	none -41
#daz>	collision -46	vandalisme 82
#dazt	none 44
#dbab	collision 112
#dch>	none 166	vol -47
#dcha	collision 76
#dchi	collision -44	none 43
#dda>	none -40	vandalisme 42
#ddad	autre 84	blessure -67	degats_des_eaux 108
#ddah	dommage_materiel 75	incendie 69
#ddar	autre 207	none -120
#ddat	blessure 126	none -41
#ddaw	vol 122
#ddel	autre 89
#ddem	collision 114	dommage_materiel 58	vandalisme -54
#dder	incendie 79
#ddha	bris_de_glace 57	degats_des_eaux 56	dommage_materiel -56
#ddi>	vol 46
#ddin	vandalisme 41
#ddit	bris_de_glace 124	dommage_materiel 51	none -90
#ddni	blessure 174	collision -71
#ddo>	collision -41	dommage_materiel 108	none -44
#ddou	evenement_climatique 70	vandalisme 69	vol -45
#ddow	blessure -40	degats_des_eaux -79	dommage_materiel -97	incendie 273	vol -74
#de7k	bris_de_glace -40	dommage_materiel 196	incendie -113	none -76	vandalisme -80	vol 136
#deau	incendie 79	vandalisme 41
#debt	collision -42	none 238
#dece	autre 211	collision -62	vol -44
#dech	vol 90
#decl	vol 73
#def3	blessure 88	collision 66	incendie -42	vol -57
#dega	collision -42	degats_des_eaux 111	vandalisme 49
#degd	collision 275	none -163	vol -108
#dehk	collision 118
#dehr	blessure 75	evenement_climatique 83
#dekh	incendie 91
#del>	autre 75
#deli	collision 122	vol -46
#dell	collision -79	vol 192
#delt	collision -46	evenement_climatique 48	none 109
#dema	autre -43	vandalisme -50	vol 185
#deme	collision -50	degats_des_eaux -44	dommage_materiel 192	none -43
#demm	vandalisme -74	vol 185
#den>	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#dena	collision -56	vol 157
#denc	bris_de_glace 130	collision -55	dommage_materiel -47	vol 66
#denn	none 127
#dent	autre 54	collision 49
#deo>	collision -165	none -93	vandalisme 176	vol 114
#depa	autre 155
#depo	blessure 116	collision -54	dommage_materiel -40	none -80	vandalisme -44	vol 155
#derb	none -40	vandalisme 47
#derc	collision 55
#deri	incendie 45	vol 59
#derj	incendie 85
#derk	collision -67	evenement_climatique 92	incendie 59	none -40
#dero	blessure 54
#ders	blessure 73
#dert	vandalisme 59
#des>	degats_des_eaux 50
#desc	collision 86
#det>	collision 65	degats_des_eaux 100	none -46
#deus	vol 109
#devi	bris_de_glace 83	dommage_materiel 74
#deww	vol 67
#dfe3	autre 47	collision -62	none -56	vandalisme 44
#dga>	collision 223	none -86	vol -97
#dgui	collision -70	evenement_climatique 42	none -53	vandalisme -59	vol 112
#dha>	blessure 66	bris_de_glace 53
#dhak	collision -42	dommage_materiel 188	none -48	vol -59
#dheb	vol 153
#dhek	blessure 68	dommage_materiel 104	vandalisme -74	vol -55
#dher	evenement_climatique 66
#dhom	collision -52	vol 123
#dhri	blessure 176	vol -49
#dia>	blessure -55	bris_de_glace 46	degats_des_eaux 62	evenement_climatique -42	none -53
#dial	evenement_climatique 49
#dian	vol 48
#diat	collision 145	degats_des_eaux -42
#dic>	collision -45	degats_des_eaux 71
#dich	vandalisme 41
#dida	autre 75	blessure 104	collision -106	evenement_climatique 40	none -87	vandalisme 40	vol -42
#dien	none -43	vol 168
#dih>	incendie 49	vol 84
#dik>	blessure 47	dommage_materiel -45	none 157
#dim>	evenement_climatique -40	none -52	vandalisme 117	vol -51
#dima	vandalisme 50	vol -40
#din>	blessure 80	dommage_materiel -55	incendie 140	none -65
#dini	bris_de_glace 48
#dio>	autre 43	collision -61	none -51	vol 67
#dire	blessure 96	collision 47	vol -42
#dirh	autre 146	none -74
#diro	evenement_climatique 52
#diss	collision 45
#dit>	bris_de_glace 95	dommage_materiel 46	none -52
#dita	collision 92
#dito	bris_de_glace 135	collision -52	degats_des_eaux -44
#diya	collision 90
#djaj	blessure -92	bris_de_glace -44	collision -69	degats_des_eaux -41	dommage_materiel -76	incendie 319	none -134	vandalisme -100	vol -50
#djel	blessure 100	collision -43	dommage_materiel -47	vol 105
#dkha	blessure -41	incendie 205
#dkhe	collision 63
#dkhl	vol 92
#dkom	autre 49	blessure 47
#dlam	collision 116
#dlou	collision 97
#dma>	blessure 67
#dmna	collision 213	vandalisme -87	vol -74
#dmou	incendie 69	none -74	vol 130
#dna>	vol 59
#dni>	blessure 81	collision -40	vol 62
#dokh	incendie 158
#dola	collision -66	vol 107
#doli	vol 51
#don>	blessure 121	degats_des_eaux -64	evenement_climatique -54	incendie 137	none -106	vandalisme -57
#donc	collision -52	vol 105
#donn	autre 79
#dor>	blessure 59
#dora	collision 130
#dos>	bris_de_glace 109	collision 76	none -54	vandalisme -45
#doss	none 119
#dou9	collision 93
#dou>	collision -62	dommage_materiel 54	none -46	vandalisme 133
#doub	collision 42
#douc	bris_de_glace 135
#doud	degats_des_eaux 42	vol 50
#douh	degats_des_eaux -48	vol 41
#douk	none -48	vol 88
#doul	vandalisme 48
#dour	collision 76
#dous	degats_des_eaux 208	none -68
#douz	vandalisme 77
#dow>	blessure 40	collision -62	degats_des_eaux -50	incendie 182	vol -50
#dra3	dommage_materiel 54
#dra>	blessure 98	collision 69	evenement_climatique -46	vol -42
#drab	collision 190	dommage_materiel -56	none -77	vol -60
#drar	vandalisme 40
#dras	blessure -40	collision 81	vandalisme 40
#drat	dommage_materiel -45	vol 180
#drba	degats_des_eaux 91	dommage_materiel -42
#drbo	bris_de_glace -77	collision 56	evenement_climatique 65
#dre>	collision 100
#dreb	collision 65
#drhm	autre 70	bris_de_glace 43	collision -49	dommage_materiel 62	vol -57
#dri>	collision 105
#dris	collision -40	degats_des_eaux -77	dommage_materiel 133	vandalisme -49
#driv	vol 48
#drni	collision 101
#dro>	none 40
#droj	blessure 137
#dron	blessure -95	bris_de_glace -46	collision 49	degats_des_eaux -51	dommage_materiel 258	evenement_climatique -56	none -68	vol -75
#drou	blessure 63	dommage_materiel 51	none -44
#drri	blessure 110	evenement_climatique 72
#drt>	collision -43	dommage_materiel 187	none -87
#duct	bris_de_glace -60	dommage_materiel 191
#dust	collision -40	vol 95
#dwa>	autre 42	blessure 79	none -74	vol 85
#dyal	none -42
#dyin	collision 80
#e3a>	blessure 44	collision -47	incendie 56
#e3at	bris_de_glace 197	degats_des_eaux -94	incendie 61
#e3ch	blessure 123
#e3el	dommage_materiel 48	incendie 101
#e3la	bris_de_glace -104	collision -253	dommage_materiel -44	evenement_climatique -63	incendie 255	none -150	vandalisme 58	vol -86
#e3na	vol 77
#e3ni	vandalisme 71
#e77e	autre -52	blessure 168	bris_de_glace -54	collision -62	degats_des_eaux 56	dommage_materiel 73	evenement_climatique -40	none -109	vandalisme -43	vol -56
#e7da	evenement_climatique 43
#e7lo	collision -42	degats_des_eaux 130	none -56	vol 60
#e7na	collision 100
#e7o>	autre 80	blessure -47	dommage_materiel 159	none -92
#e7r>	dommage_materiel 88	vol 62
#e7re	incendie 98
#e7ro	degats_des_eaux -42	dommage_materiel -97	evenement_climatique 56	incendie 51	vandalisme 133
#e7t>	blessure 82	degats_des_eaux 40
#e7th	bris_de_glace 153	degats_des_eaux -58	incendie 43	vandalisme -64
#e7ti	degats_des_eaux 76	evenement_climatique 87
#e7to	blessure -48	degats_des_eaux 45	dommage_materiel 126	evenement_climatique -45
#e99>	bris_de_glace 44	collision 66	none -42	vandalisme 81	vol -65
#e99a	blessure 64	bris_de_glace 84	collision -55	none -63
#e99e	autre 87	degats_des_eaux 40	none -81
#e9at	none -43	vol 91
#e9ba	autre -60	dommage_materiel 304	incendie -41	none -178	vandalisme -53	vol -120
#e9be	bris_de_glace -45	vandalisme 100
#e9e3	degats_des_eaux 49	none -43
#e9ef	degats_des_eaux 56
#e9el	bris_de_glace 173	collision -61	vol -59
#e9f>	blessure -40	bris_de_glace -44	degats_des_eaux 154	dommage_materiel -63	vandalisme 53	vol -44
#e9fa	autre 63	vol -40
#e9ha	blessure 44	evenement_climatique 105
#e9na	collision -41	incendie 53	vol 52
#e9ni	collision 96
#e9o>	vandalisme 57	vol 106
#e9ou	collision -66	incendie -54	none -72	vandalisme -95	vol 236
#e9t>	blessure 95
#eage	collision 161	evenement_climatique -40	incendie 41
#eaux	degats_des_eaux 52	incendie 73
#eba>	collision 53	evenement_climatique 104
#ebaa	blessure 124
#ebag	collision -63	degats_des_eaux 114	vandalisme 128	vol -41
#ebal	vandalisme 180	vol -68
#ebat	collision -46	evenement_climatique 143
#ebb>	collision -51	degats_des_eaux -44	dommage_materiel 87	vandalisme 68
#ebba	blessure 95	none -50
#ebbe	collision 71	dommage_materiel 85	evenement_climatique 91	none -84
#ebbi	evenement_climatique 63
#ebbn	vandalisme 150	vol -52
#ebch	blessure 69	dommage_materiel 122	none -71
#ebda	vol 84
#ebe>	dommage_materiel 45	vol 54
#ebha	blessure 56	vol 64
#ebla	blessure -45	bris_de_glace 97	collision -76	dommage_materiel 78	none -89	vandalisme -62	vol 48
#ebna	autre 76	collision 71	none -46
#ebni	blessure 60	collision -56	degats_des_eaux 56	vandalisme 43	vol -41
#ebo>	collision -71	incendie 109	none -72	vandalisme -154	vol 217
#ebri	bris_de_glace 150
#ebro	collision -42	evenement_climatique 151
#ebs>	blessure 64	collision -72	degats_des_eaux 89	none -61	vandalisme 46
#ebta	collision 146	none -49	vol 43
#ebti	blessure 86	collision -81	dommage_materiel 89
#ebto	collision 115
#ecep	vol 71
#ech>	degats_des_eaux 42	none -49	vol 50
#echa	blessure 59	collision -127	evenement_climatique 79	none -48
#echc	incendie -45	none -62	vandalisme 129
#eche	autre 68	collision -46	incendie 56	none -113
#echi	autre 42	bris_de_glace 52	collision -44	none -41	vol 62
#echn	collision -43	degats_des_eaux 187	none -42	vol -56
#echo	collision 65	none -42	vol 44
#echr	collision -62	degats_des_eaux 53	vandalisme 139
#ecla	vol 64
#ecol	blessure 58	dommage_materiel 88
#ecra	blessure -64	dommage_materiel 295	vol -59
#ect>	blessure 72
#ecte	collision -91	degats_des_eaux -41	dommage_materiel 103	incendie -43	none -74	vandalisme 148	vol -126
#ectr	collision -58	degats_des_eaux -41	dommage_materiel 134	incendie 109	none -43
#ecue	incendie 207	none -46
#ecur	blessure 128
#eda>	vandalisme 100	vol -54
#edam	collision -51	dommage_materiel 160
#edat	autre 100	incendie 99	none -45	vol -43
#edch	collision 61	none 71
#edda	blessure 78	none -60
#edde	autre 73	degats_des_eaux -43	vandalisme -76
#eddh	bris_de_glace 51	collision -43	degats_des_eaux 47	dommage_materiel -52
#eddl	autre -42	bris_de_glace 57	collision -67	none -55	vol 153
#eddn	blessure 76
#eddo	none -41
#edeb	none 177
#edes	collision 63
#edha	autre 138	collision -93	none -53
#edit	blessure 115	collision -117	dommage_materiel 89	vol -43
#edni	dommage_materiel -41	evenement_climatique 43	vol 121
#edra	collision 55	vandalisme 100	vol -53
#edri	collision 127
#eeke	collision -51	dommage_materiel -104	none 112	vol 91
#efar	vol 165
#efch	collision 76
#efek	degats_des_eaux 99
#efeu	autre 110	blessure -58	none -99	vol 119
#effa	dommage_materiel 165	none -93
#effe	blessure 47	collision 40	degats_des_eaux 96	none -49	vandalisme -46
#effi	blessure 161	bris_de_glace -46	collision -53	incendie -46	none -88	vandalisme -52	vol -66
#effo	incendie 91
#efkh	blessure -40	degats_des_eaux 82	dommage_materiel -44	incendie 66
#efla	evenement_climatique 67	none -59	vol 110
#efna	collision 76	vandalisme -44
#efo>	collision -47	evenement_climatique 115
#efon	vol 177
#efra	collision 67	evenement_climatique 42
#efro	collision 56	degats_des_eaux -47	dommage_materiel 108
#efs>	none -57	vol 110
#eft>	autre 54
#eftc	autre 41	collision 51
#efth	evenement_climatique 70
#efto	autre 119	none -40
#egan	bris_de_glace 187	collision -63	degats_des_eaux -93	incendie 57
#egat	degats_des_eaux 121
#ege>	blessure 148	collision -52	dommage_materiel -60	vandalisme 49
#egh>	dommage_materiel 48	none -72
#egre	incendie 96
#eha>	blessure -53	none 64
#ehd>	bris_de_glace 138	collision -40	none -46
#ehdi	blessure -47	none -55	vandalisme 121
#ehic	collision 149
#ehk>	collision 138
#ehri	blessure 115	collision -51	degats_des_eaux -95	evenement_climatique 117	none -52	vandalisme -49
#ehro	degats_des_eaux 65	incendie 60
#eht>	vol 55
#eign	blessure 100	bris_de_glace -43	collision -93	dommage_materiel -67	evenement_climatique 78	vandalisme 74	vol -53
#eikh	vandalisme 137
#eil>	autre 82	collision -55	none -43	vol 75
#eill	autre 48	none 79
#eima	vandalisme -52	vol 127
#ein>	collision 63
#eint	collision 139	none -55	vandalisme 63
#ej3>	collision 71	vol 49
#ej3a	degats_des_eaux 50
#ej3o	blessure 44	collision 64
#eja>	autre -45	bris_de_glace -66	collision 84	vandalisme 156	vol -82
#eje3	autre 258	blessure -107	none -96	vol -55
#ejem	bris_de_glace -42	collision -57	dommage_materiel -51	none -52	vandalisme 235
#ejhi	collision -44	vol 103
#ejho	incendie 65	vandalisme 93
#ejja	blessure 126
#ejje	autre 136	collision -55	none -107	vol 137
#ejla	dommage_materiel -55	none -59	vandalisme 76	vol 113
#ejli	blessure 109	dommage_materiel 40	none -42
#ejlo	bris_de_glace -40	dommage_materiel 67	evenement_climatique 61	none -40
#ejna	degats_des_eaux -55	evenement_climatique 73	incendie 112
#ejo>	autre 90	none -60
#ejra	bris_de_glace 63
#ejt>	vol 117
#ekay	vol 114
#ekba	blessure -61	collision 64	dommage_materiel 52	incendie 102	none -46
#eken	collision -51	dommage_materiel -104	none 112	vol 91
#ekh>	degats_des_eaux 109
#ekha	incendie 114
#ekhd	blessure 149	collision -65	dommage_materiel 58	none -40
#ekhe	degats_des_eaux 42	evenement_climatique -43	incendie 43
#ekhl	collision 51
#ekk>	none 54
#ekka	collision 56	none -66	vandalisme 120
#ekke	collision -66	none 40	vandalisme 79
#ekki	collision 129	none -45
#ekne	collision 41
#ekra	collision 64	none -40	vandalisme 161	vol -64
#ekri	bris_de_glace 60	vol 92
#ekte	incendie 94
#ekto	degats_des_eaux -70	vandalisme 83	vol 69
#el3o	degats_des_eaux -75	evenement_climatique 45	vandalisme 162
#el9>	evenement_climatique 52
#el9a	blessure 90	collision 47	degats_des_eaux 66	none -53	vol -40
#elag	dommage_materiel 121
#elas	collision -46	incendie 196	none -43
#elat	incendie 49
#elb>	blessure 60	collision 69	none -42
#elba	bris_de_glace 42	collision 221	evenement_climatique -62	none -65
#elbi	dommage_materiel 61	none -51	vandalisme 93	vol -47
#elch	degats_des_eaux 107	dommage_materiel 88	evenement_climatique -103	vol -54
#eld>	bris_de_glace 101	collision -49	none -42	vandalisme 41
#elda	blessure -53	collision 147	vol 41
#eldi	blessure 42	dommage_materiel 70	none -42
#ele>	dommage_materiel 107	evenement_climatique 82
#elec	degats_des_eaux -44	dommage_materiel 122	incendie 82	none -43
#elef	vol 112
#elel	degats_des_eaux 54
#elep	vol 49
#eles	autre 186	collision -56
#elev	autre 171	none -71
#elgi	autre 167	collision 56	none -150	vandalisme -41	vol -55
#elie	blessure 68	degats_des_eaux 119
#eliz	collision 69
#elj>	blessure 87	dommage_materiel -47	evenement_climatique 151	none -40
#ell>	none -45	vandalisme 98	vol 95
#elle	none -40
#ellg	collision -84	vol 225
#ells	autre 82	collision 63	none -62
#ellu	blessure 170	bris_de_glace 165	degats_des_eaux -55	dommage_materiel -146	none -76	vandalisme -41
#elma	collision -108	degats_des_eaux 54	dommage_materiel -68	vandalisme 195
#elmi	bris_de_glace -54	evenement_climatique 108	incendie 49
#elni	autre 229	blessure 50	none -199	vol -49
#elo>	dommage_materiel 62	vol 84
#else	autre 88	collision 53
#elso	autre 163	blessure -42	collision -44	degats_des_eaux -51	dommage_materiel 144	none -95	vandalisme -44	vol -52
#elt>	collision 81
#elta	blessure -54	collision -91	dommage_materiel 227	none -45	vol 47
#elux	bris_de_glace 107	evenement_climatique 90
#eman	autre -84	incendie 76	none 133
#emar	vol 116
#emat	blessure 68
#embo	autre 74
#embr	autre 51	evenement_climatique 45
#emch	collision 123
#eme>	degats_des_eaux 75
#emel	autre 90	blessure -65	degats_des_eaux 114	evenement_climatique -122
#emen	autre 47
#emi>	collision 97	vol -46
#emin	bris_de_glace 63	incendie 47
#emla	blessure -64	collision 67	degats_des_eaux 168	dommage_materiel -88	vol -44
#emlo	blessure 113	dommage_materiel -58	none 52
#emma	bris_de_glace 61
#emmi	collision 56	incendie 46
#emmo	vandalisme -50	vol 84
#emmr	collision 56	dommage_materiel 51
#emna	collision 50	incendie 61
#emni	none 104
#emoi	collision 207	none -45	vol -92
#emor	collision 45	vol 76
#empe	evenement_climatique 134
#emra	collision 48	vandalisme 49
#emrt	collision 110
#emsa	blessure -40	collision 61
#emt>	none 53	vol 95
#emtc	autre 101	collision -40
#en9a	degats_des_eaux 89	vol -42
#en9i	blessure -84	bris_de_glace -43	collision 69	dommage_materiel -51	none -116	vandalisme -57	vol 173
#enag	collision -45	dommage_materiel 187	none -40
#enas	collision -56	vol 157
#enau	collision 48
#enb>	bris_de_glace 68	collision 76
#enbi	degats_des_eaux 62
#ence	collision -41	degats_des_eaux 40	none -45
#ench	autre -43	blessure 225	bris_de_glace -49	collision -52	degats_des_eaux -47	dommage_materiel -53	evenement_climatique -47	incendie -42	none 57	vandalisme -77
#end>	vol 56
#enda	vol 53
#endh	blessure 59	collision 93	dommage_materiel -51	vandalisme -49
#endk	blessure 107	collision -52	none 77	vol -59
#endn	blessure 95	bris_de_glace -41	collision -48	dommage_materiel -51	incendie 64	none -72	vandalisme -61	vol 121
#endo	blessure 102	collision 53	none -51
#ene>	dommage_materiel -41	incendie 209	none -43
#enet	bris_de_glace 263	degats_des_eaux -44	dommage_materiel -41	none -72	vandalisme -59
#enho	collision -42	incendie 111	none -51	vandalisme -47
#eni>	degats_des_eaux 103	evenement_climatique 80	incendie -44	vol -47
#enif	vandalisme 101	vol -122
#enis	blessure 124	collision -69
#enit	blessure 77
#enn>	none 127
#enna	bris_de_glace 62
#enne	autre 48	evenement_climatique 77	none -84	vandalisme 64	vol -43
#enni	degats_des_eaux 71
#enno	autre 87
#enqa	none -81	vandalisme 147	vol -50
#ens>	autre -55	collision 47	dommage_materiel 133
#ense	blessure 57	collision -70	evenement_climatique 55	none -48
#ensi	dommage_materiel 160	none -51
#enta	autre 88	degats_des_eaux 102	dommage_materiel -40
#ente	evenement_climatique 70	vol -41
#enti	dommage_materiel 98	none -56
#entr	dommage_materiel -63	incendie 125
#eot>	collision 90
#epan	autre 199
#epho	vol 49
#epis	evenement_climatique 48	vol 49
#epor	autre 87	dommage_materiel -41	none -40	vol 89
#epos	collision -44	vol 144
#epot	blessure 124	collision -63	dommage_materiel -48	incendie 58	none -86	vandalisme -48	vol 143
#epte	evenement_climatique 92
#eqqe	bris_de_glace 78	collision -62	dommage_materiel 141	vandalisme -60	vol -101
#er3a	collision -85	dommage_materiel 134	none -70	vandalisme 106
#er7>	bris_de_glace 88	collision 75	vol -40
#er7a	vol 78
#er7h	blessure -55	bris_de_glace 141	collision -114	none -54	vandalisme 92
#er9>	bris_de_glace 83	collision -149	dommage_materiel -47	incendie 165
#er9a	collision 42	incendie 67	none -45
#er9e	bris_de_glace 45	degats_des_eaux 86	dommage_materiel 43
#er9o	incendie 161	none -51	vandalisme -45
#era>	dommage_materiel 71	vol 59
#eral	bris_de_glace 202	collision -77	none -40
#eran	bris_de_glace 64	vol 45
#erat	blessure 46
#erb9	blessure -42	collision -127	dommage_materiel 102	evenement_climatique -54	none -41	vandalisme 200	vol -52
#erb>	vandalisme 96
#erba	collision 62
#erbc	collision -56	none -49	vandalisme 223	vol -48
#erbe	collision -46	vol 103
#erbi	collision -67	dommage_materiel 167	incendie 41	none -59
#erbn	collision 81
#erbo	blessure -43	collision -112	none -83	vandalisme 104	vol 201
#erbt	collision 73
#erce	dommage_materiel 51	none -55	vandalisme 69
#erch	collision 66
#erci	incendie 108	none 121	vandalisme -47
#erd>	bris_de_glace 86
#erde	evenement_climatique 74
#erdi	blessure 165	none -61
#ere>	collision 80
#erf>	autre -40	blessure 232	bris_de_glace 91	collision -94	dommage_materiel -93	evenement_climatique -55	incendie -42	none -150	vandalisme -100	vol -97
#erfe	collision -50	degats_des_eaux 94	incendie 126	none -76
#erfo	bris_de_glace 73
#erg3	bris_de_glace 158	degats_des_eaux 89	dommage_materiel 76	evenement_climatique -144	incendie -42	none -53
#erge	bris_de_glace 86	degats_des_eaux 48
#ergg	bris_de_glace -91	degats_des_eaux 75	dommage_materiel -44	incendie 163	none -81
#ergl	autre -63	collision 96	vandalisme 154	vol -105
#ergo	dommage_materiel -48	evenement_climatique 259	none -112
#ergu	autre -41	bris_de_glace 143	degats_des_eaux -145	evenement_climatique 85
#erha	blessure 150	none -111
#erie	vol 41
#erj>	blessure 80	collision -79	degats_des_eaux 109	none -41	vandalisme -40
#erja	collision 57	incendie 44
#erje	bris_de_glace 64
#erjo	vol 94
#erk>	collision -67	evenement_climatique 92	incendie 59	none -40
#erka	vol 177
#erkh	blessure 246	bris_de_glace 91	collision -95	dommage_materiel -64	none -187	vol -43
#erli	collision 71
#erma	blessure 112	collision -112	dommage_materiel 61	incendie 42
#erme	collision 248	dommage_materiel 90	none -138	vandalisme -62	vol -61
#ermi	blessure 42	collision 40
#ermo	collision -73	evenement_climatique 186	vandalisme 108	vol -69
#erne	bris_de_glace -45	degats_des_eaux 70	dommage_materiel 46
#erni	blessure 44	none -52	vandalisme 81
#erno	collision -57	vol 147
#erou	collision -56	degats_des_eaux -65	dommage_materiel 143	evenement_climatique -46	incendie 118	none -77
#erpi	degats_des_eaux 93	evenement_climatique 60
#erqa	incendie 61	none -94	vandalisme -45	vol 169
#erqo	blessure 134	evenement_climatique -46	vol 71
#err9	bris_de_glace 107	degats_des_eaux 122	dommage_materiel -45	none -68	vol -58
#err>	autre 55	collision -49	dommage_materiel 50	evenement_climatique 40	none -50
#erra	vandalisme 43
#erro	collision -42	vandalisme 61	vol 48
#errq	vandalisme 49
#errs	dommage_materiel 44	vandalisme 57
#erru	autre 60	dommage_materiel -43	vandalisme 69
#ers>	incendie 47
#ersa	none -61	vandalisme 110
#ersi	none -60	vol 100
#erso	bris_de_glace -43	collision -108	vandalisme 152
#erss	collision -92	dommage_materiel 52	none -42	vandalisme -43
#ert>	vandalisme 54
#erta	vol 105
#ertc	vandalisme 140	vol -50
#erte	autre 58	none -51
#erth	collision -51	none 87
#erti	collision 60
#erto	blessure 81	collision -42	degats_des_eaux 54	dommage_materiel 77
#erva	autre 52	incendie 63
#erve	vandalisme 60
#ervi	evenement_climatique 45	none 96
#ervo	collision -98	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
#erzo	collision 96
#eser	collision -60	dommage_materiel 65	incendie -50	vandalisme 105
#esid	bris_de_glace 130	collision -55	dommage_materiel -47	vol 66
#eski	collision 120	none -42
#esma	collision -57	vandalisme 168
#esna	bris_de_glace 127	collision -130	incendie 87
#espa	autre 124	none -73
#esra	collision 42	dommage_materiel 188	none -60	vandalisme -47	vol -61
#esro	blessure -90	degats_des_eaux 47	dommage_materiel 128
#ess>	collision -43	none -41	vol 47
#essa	degats_des_eaux 46	vandalisme 40
#esse	blessure 41	collision -51
#essi	bris_de_glace 45	vol 67
#essl	autre -63	none 102
#essn	collision -52	incendie 50	vol -41
#essr	evenement_climatique 48	vandalisme 136	vol -80
#essu	none -57	vandalisme 264
#est>	autre 51	dommage_materiel 61	none -48
#esta	autre 162	none -130
#esti	dommage_materiel -64	vol 232
#esto	incendie 41
#et3a	autre -43	dommage_materiel 45
#et3o	collision -46	incendie 85	vol 77
#etab	blessure -75	collision -40	dommage_materiel 73	evenement_climatique 64	incendie 46
#etag	collision -41	dommage_materiel 112
#etai	autre -48	collision -65	degats_des_eaux 54	dommage_materiel 235	none -94	vol -55
#etar	vandalisme 158	vol -44
#etat	collision -61	degats_des_eaux -118	evenement_climatique 175
#etb>	collision 104	incendie 76	vol -45
#etch	collision -48	dommage_materiel 73	vandalisme 81
#ete>	evenement_climatique 50
#etfo	vol 188
#etha	collision -43	degats_des_eaux 48	vandalisme 121
#etit	vol 91
#etla	bris_de_glace -45	collision 68	evenement_climatique 79
#etne	collision 83
#etni	blessure 70	dommage_materiel 66	vandalisme -66
#eton	collision 98
#etou	blessure 42
#etre	bris_de_glace 97	evenement_climatique 45	none -51
#etro	bris_de_glace 55	collision 65	none -45	vandalisme 50
#ets>	autre 59	dommage_materiel 103
#ett>	dommage_materiel 86	none -51
#etta	bris_de_glace 152	none -49	vol 44
#ettc	vandalisme 69
#etti	autre 66	collision -40	vol 112
#etto	autre 115	bris_de_glace 62	collision 98	none -98
#eubl	collision -47	degats_des_eaux 98	none -46
#euge	collision 90
#euil	autre 107	blessure -46	none -47
#euro	vol 50
#eurs	collision -64	degats_des_eaux -74	evenement_climatique 53	none -41	vandalisme 173
#eus>	vandalisme 81	vol 62
#euse	none -41	vol 67
#eux>	collision 62
#evar	collision 118	vol -58
#evem	autre 252	none -137	vol -40
#eveu	degats_des_eaux 41	dommage_materiel 56	vol -45
#evis	bris_de_glace 61	dommage_materiel 102
#evri	none 101
#ewa>	dommage_materiel 44	none 104
#ewja	collision 137
#ewra	incendie 116	none -53
#ewwa	dommage_materiel 120
#expe	none 99
#exti	incendie 70
#eyet	incendie 51
#eyt>	none 93
#eyto	none 88
#eyyd	blessure -49	collision -89	degats_des_eaux -117	dommage_materiel -44	evenement_climatique -54	incendie -42	vandalisme 114	vol 229
#eyye	evenement_climatique 56	none -43
#eyyt	collision 118
#ezaf	incendie 48	none 95
#ezro	blessure -49	bris_de_glace -42	collision 136	dommage_materiel -65	incendie -90	none -66	vandalisme 142	vol -43
#ezt>	blessure 63	vol 49
#ezya	none 136
#ezz>	blessure 81	evenement_climatique 40
#ezze	collision 93
#ezzi	blessure 130	incendie 47
#ezzo	vol 119
#fac>	collision 119	none -79
#face	collision 54
#fach	autre 88	incendie 44	vol -40
#fact	autre 52
#fad>	degats_des_eaux 152	incendie -61
#fahe	collision 51
#fahm	collision -41	dommage_materiel 169
#fajr	bris_de_glace 156	evenement_climatique -47	none -56
#fak>	autre 79	none 46
#fakh	blessure -48	collision 47	incendie 134
#fami	collision 76	degats_des_eaux -66	dommage_materiel 179	evenement_climatique -43	none -42	vandalisme -43
#far>	autre 96	blessure 122	bris_de_glace -46	collision -110	dommage_materiel -72	none -72	vandalisme -52	vol 59
#fara	vol 108
#fat>	autre 95
#fate	none 130
#fati	degats_des_eaux 98
#fatn	autre 187	collision -66	none -72
#fato	blessure 150	dommage_materiel -51
#faut	degats_des_eaux 54	dommage_materiel 67	incendie 56	vol -52
#faw>	incendie 46
#fawh	incendie 88
#faya	degats_des_eaux -40	evenement_climatique 177
#fayd	degats_des_eaux 47	evenement_climatique 69
#faye	collision -54	degats_des_eaux 365	dommage_materiel -52	evenement_climatique -61	none -151	vandalisme -83	vol -47
#faza	collision -103	dommage_materiel 240	none -54	vandalisme 76	vol -65
#fazg	collision -47	degats_des_eaux 279	dommage_materiel -41	evenement_climatique -44
#fazz	degats_des_eaux 107
#fch>	collision 50	none 56
#fcha	collision 46
#fe3>	autre 69	bris_de_glace -41	collision -92	degats_des_eaux 49	dommage_materiel -42	evenement_climatique 80	none -76	vandalisme 81
#fe3n	collision -93	dommage_materiel -51	vandalisme 120	vol 89
#fe99	degats_des_eaux 61	incendie 62
#fe9>	blessure -88	collision -92	degats_des_eaux 148	incendie -41	vol 96
#fe9n	collision -65	incendie 67	vandalisme -54	vol 119
#fe9t	blessure -41	vol 141
#fech	collision -47	none -53	vandalisme 265	vol -49
#fejr	collision -76	incendie 42	vol 148
#fekh	blessure 58	collision -53	degats_des_eaux 103
#fekk	blessure 65	collision 105	dommage_materiel -41	none -71	vandalisme -42	vol 73
#fel9	bris_de_glace 63	vandalisme 44
#fel>	dommage_materiel 154	none -96	vandalisme -54	vol 117
#fell	blessure 41	bris_de_glace 60	collision 44
#felt	blessure -49	dommage_materiel 240	incendie 51	none -75
#fen>	blessure 126	collision -161	degats_des_eaux 76	evenement_climatique 133	none -69	vandalisme -59	vol -58
#fene	bris_de_glace 263	degats_des_eaux -44	dommage_materiel -41	none -72	vandalisme -59
#fer9	degats_des_eaux 94	none -54
#fer>	autre 45	blessure 74	dommage_materiel -61	incendie 101	none -126	vol -41
#ferg	bris_de_glace 86	degats_des_eaux 41
#ferk	bris_de_glace 67	collision -79	degats_des_eaux -68	dommage_materiel 219	none -41
#ferm	bris_de_glace 83	dommage_materiel 61	evenement_climatique -79	incendie 47	none -58
#ferq	collision 74	none -40	vol 69
#ferr	bris_de_glace 57	degats_des_eaux 116
#fert	bris_de_glace 76
#fes>	bris_de_glace 50	collision 43
#fet>	autre 50	dommage_materiel 50
#feta	blessure -84	bris_de_glace 181	degats_des_eaux -64	dommage_materiel 105	evenement_climatique -42	none -142	vandalisme -51	vol -41
#fett	bris_de_glace 158	dommage_materiel 76	evenement_climatique -51	none -82	vandalisme -71
#feu>	collision 94
#feui	autre 204	blessure -99	collision -42	none -109	vol 66
#feur	collision 44
#feux	collision 83
#fevr	none 101
#ffar	vol 133
#ffe>	collision -45	degats_des_eaux 184	incendie -40
#ffes	blessure 67	collision 166	dommage_materiel -87	vol -71
#ffet	collision -53	dommage_materiel 119	none -58	vol 51
#ffeu	collision 44
#ffi>	blessure 161	bris_de_glace -46	collision -53	incendie -46	none -88	vandalisme -52	vol -66
#ffit	vandalisme 141	vol -46
#ffou	incendie 120
#ffre	vol 81
#ffur	degats_des_eaux 50	dommage_materiel -42	vandalisme 140	vol -45
#fha>	degats_des_eaux 125	none -59	vol 45
#fhem	autre 45	none 69
#fia>	collision 51	incendie 44
#fiat	collision 155
#fif>	bris_de_glace 116	collision 41	evenement_climatique -99
#fiha	evenement_climatique 47
#fiho	bris_de_glace 92	degats_des_eaux 43	vol 51
#fik>	collision 92	none 56
#file	collision 40	vandalisme -66	vol 126
#fin>	autre 54
#fiqu	incendie 65	vol 67
#firm	blessure 85
#fiss	blessure 73	bris_de_glace 119
#fit>	blessure -83	bris_de_glace 181	degats_des_eaux -77	dommage_materiel 105	evenement_climatique -41	none -143	vandalisme -54
#fith	incendie 167
#fiti	vandalisme 141	vol -46
#fiya	collision 73
#fjer	incendie 75	vol 42
#fkh>	degats_des_eaux 189	incendie -61
#fkha	blessure 176	dommage_materiel -102	incendie 61	none -63
#fla>	collision 110	incendie -51	vol 40
#flet	collision -61	degats_des_eaux -42	dommage_materiel 246	none -59
#flex	collision -74	degats_des_eaux 245	dommage_materiel 60	none -42	vol -48
#flot	degats_des_eaux 159
#flou	autre 105	blessure -40	collision -43
#fna>	collision 94	vandalisme -48
#fni>	evenement_climatique 99	vandalisme -43	vol 44
#fo9>	degats_des_eaux 60
#fo9a	autre 52	bris_de_glace 72	collision -80	dommage_materiel -52	none 48
#fo9i	collision -79	degats_des_eaux 133
#fo9o	collision -103	none -65	vandalisme 202	vol -47
#fon>	vol 58
#fond	degats_des_eaux 66
#for>	collision 72
#forn	bris_de_glace 79	collision -93	none -44	vandalisme 67	vol 46
#fou9	degats_des_eaux 134	none -61
#fouk	dommage_materiel 61
#foun	vol 45
#fra>	dommage_materiel 81
#frac	blessure 46	degats_des_eaux 148
#fre>	vol 74
#frei	collision 102
#frig	degats_des_eaux -43	dommage_materiel 49	incendie 59
#frin	blessure 63
#friq	vandalisme 42
#frit	dommage_materiel 89	incendie 55	none -41
#frou	collision 50
#fsed	collision -42	degats_des_eaux 184
#ftan	autre -73	blessure -56	collision -82	degats_des_eaux -52	dommage_materiel 304	incendie -123	none -140	vandalisme -41
#fte7	collision -64	evenement_climatique 50	vandalisme -92	vol 159
#ftha	evenement_climatique 149	none -95
#fto>	autre 124	dommage_materiel -48	none 42	vandalisme -43
#ftou	collision 195	none -48
#fuit	degats_des_eaux 175
#fure	degats_des_eaux 50	dommage_materiel -42	vandalisme 140	vol -45
#fuse	blessure -66	incendie 211	vandalisme -76
#g3at	bris_de_glace 154	degats_des_eaux 120	dommage_materiel 89	evenement_climatique -170	incendie -47	none -59
#ga3>	none 50	vandalisme 50	vol -57
#gade	collision -46	evenement_climatique -44	vol 253
#gage	autre 177	blessure -73	bris_de_glace -46	collision -106	degats_des_eaux -55	dommage_materiel -135	evenement_climatique -57	incendie -83	none -208	vandalisme 200
#gala	bris_de_glace 65	collision -72	degats_des_eaux 92	dommage_materiel 173	none -46	vol -60
#gale	bris_de_glace 42	dommage_materiel 81
#gali	degats_des_eaux 63	dommage_materiel 47
#galo	incendie 108
#game	autre -64	blessure 187	none -42
#gan>	blessure 68	evenement_climatique 77	none -43	vol 40
#gane	bris_de_glace 155	collision -50	degats_des_eaux -63	vol 40
#gar>	evenement_climatique 190	none -67
#gara	collision 56	evenement_climatique 80	none -51
#gard	collision -44	vol 177
#gare	bris_de_glace 53	collision 73
#garr	collision -88	incendie 109	vandalisme 112	vol -70
#gary	collision 103
#gat>	collision -55	degats_des_eaux 143	incendie 56
#gatl	autre -44	blessure -95	dommage_materiel -46	evenement_climatique -50	incendie -60	none -185	vandalisme 268	vol -62
#gats	degats_des_eaux 44
#gaz>	collision -64	degats_des_eaux 47	incendie 101	none -64	vol 110
#gazo	bris_de_glace 154	collision -57	degats_des_eaux 48
#gdga	collision 223	none -86	vol -97
#ge3>	degats_des_eaux 84
#ge3a	bris_de_glace 236	collision -40	degats_des_eaux -137	dommage_materiel -42	incendie 83	none -52
#gef>	collision 43	vol 48
#gela	blessure -53	dommage_materiel 66	evenement_climatique 108
#geme	autre 132	bris_de_glace -41	collision -59	dommage_materiel 99	none -125
#genc	autre 71	none -51	vol 43
#gend	vol 53
#gene	collision -49	dommage_materiel -57	incendie 262	none -60
#geot	collision 90
#ger>	vandalisme 78
#ges>	collision -67	dommage_materiel 198	none -47
#geur	autre 81	degats_des_eaux -42	incendie 121	none -46
#gge3	bris_de_glace -91	degats_des_eaux 75	dommage_materiel -44	incendie 163	none -81
#gha>	dommage_materiel 47
#ghab	collision 79	none -70	vol 132
#ghac	collision 42
#ghad	collision 42
#ghal	collision 53	dommage_materiel 52
#ghan	collision -78	dommage_materiel 85	vandalisme 144	vol -64
#ghar	bris_de_glace 56	degats_des_eaux 162	dommage_materiel -41	evenement_climatique 50	none -74	vol -41
#ghas	autre 185	collision -80	degats_des_eaux 218	dommage_materiel -50	evenement_climatique -124	none -65	vol -69
#ghat	autre 55
#ghaw	none -40	vandalisme 63
#ghay	bris_de_glace 71
#ghaz	evenement_climatique 43
#ghbe	collision 76	none -43	vandalisme -58	vol 108
#ghda	vol 64
#ghed	vandalisme 49	vol -54
#ghel	none -40	vandalisme 57
#gher	evenement_climatique 109
#ghet	autre 105	none 52
#ghew	degats_des_eaux 40	vol 76
#ghfe	collision 60	incendie 174	none -93
#ghi>	vol 46
#ghin	collision 109	evenement_climatique 81	none -54
#ghis	blessure -66	collision 112	degats_des_eaux -62	dommage_materiel -57	evenement_climatique 245	none -56
#ghit	autre 81
#ghla	autre -51	blessure 333	bris_de_glace -60	collision -128	degats_des_eaux -59	dommage_materiel -171	evenement_climatique -62	incendie -63	none -178	vandalisme -55	vol -89
#ghli	dommage_materiel 81
#ghoc	autre 77	collision -44	incendie 40	none 54	vol -43
#ghor	blessure 91
#ghra	blessure 107	collision -77	dommage_materiel -48	evenement_climatique 63	none -65
#ghre	degats_des_eaux 50
#ghse	bris_de_glace 86	degats_des_eaux 62	vol -40
#ghso	bris_de_glace 112	collision -140	degats_des_eaux -50	dommage_materiel 145	none -51
#ghta	blessure -81	degats_des_eaux -71	dommage_materiel 145	incendie 47
#giqu	autre 167	collision 56	none -150	vandalisme -41	vol -55
#glac	bris_de_glace 131	collision -83	none -68	vandalisme 134	vol -43
#glas	bris_de_glace 46	collision 56
#gle>	collision 81
#glis	collision 62
#glov	vol 89
#gne>	blessure 40	evenement_climatique 46	none -45
#gnie	autre 196	none -50
#gnoi	collision -67	degats_des_eaux 189	dommage_materiel -46
#gnol	dommage_materiel -75	none -109	vandalisme 190	vol -53
#gnot	collision 96
#gol>	collision 50
#gola	dommage_materiel -48	evenement_climatique 259	none -112
#golf	incendie 117
#goln	collision 63	dommage_materiel -48	evenement_climatique 138
#gon>	collision 42
#goo>	bris_de_glace 75	collision 72	evenement_climatique -44
#gora	blessure 161	collision -70	evenement_climatique 113	none -63
#goul	vol 42
#gout	degats_des_eaux 68	evenement_climatique -52	vol 78
#gouz	degats_des_eaux 128	incendie -84
#gps>	bris_de_glace -44	none -71	vandalisme -68	vol 308
#gra>	bris_de_glace -48	collision 64	evenement_climatique 43	vandalisme 83	vol -61
#graf	vandalisme 141	vol -46
#grav	blessure 40	bris_de_glace 41	collision -56	vol 59
#grel	collision -50	evenement_climatique 214
#gril	collision -66	evenement_climatique 103	vandalisme 83	vol -40
#gris	vol 95
#grue	collision 40	degats_des_eaux -59	dommage_materiel 68	evenement_climatique 103	vandalisme -51	vol -43
#guel	evenement_climatique 86
#guer	bris_de_glace 41	incendie 111	vol -49
#guid	blessure -49	collision 97	vol 68
#guig	collision -70	evenement_climatique 42	none -53	vandalisme -59	vol 112
#h15>	none 44
#h20>	none 99
#h30>	dommage_materiel 44	none 62
#h3el	incendie 229	none -48	vol -45
#h3la	collision -65	incendie 228
#h40>	autre 62	collision 53
#h45>	blessure 59	dommage_materiel -43	none 86
#h7al	autre 77	none 79
#h99>	bris_de_glace 49	collision -42	dommage_materiel 116
#ha3e	incendie 129
#ha3l	incendie 109
#ha3r	incendie 138
#ha99	evenement_climatique 52
#hab>	blessure 62	vol 53
#haba	collision 226	none -47
#habi	collision -52	dommage_materiel 56	evenement_climatique 132	none -47	vol -52
#habr	blessure -41	collision -82	dommage_materiel -53	evenement_climatique 53	none -113	vandalisme -48	vol 267
#hach	blessure 47
#hada	none 70
#hadc	collision -43	none 42
#hadd	collision 75
#hady	collision 57
#haf>	none -40	vol 98
#hafc	vandalisme 82	vol -51
#hafe	vandalisme 100
#hafn	collision 60
#hafo	collision -58	vandalisme 116
#hage	collision 85
#haha	evenement_climatique 90	vol 46
#hahd	bris_de_glace -41	collision -50	degats_des_eaux -43	vandalisme 186
#hain	vandalisme -46	vol 167
#haj>	evenement_climatique 49	incendie 49
#haja	blessure 67
#hak>	collision -53	dommage_materiel 145	none 125	vol -73
#hakk	collision 50	none 78
#hal>	dommage_materiel 79	vandalisme -46	vol 52
#hala	collision 51	dommage_materiel 142	none -41	vol -40
#hale	vol 46
#hali	autre 80	blessure -43	collision -132	degats_des_eaux -40	dommage_materiel 226	incendie -41	none -162	vandalisme -102	vol 113
#hall	none -95	vol 159
#halo	collision 124
#halt	incendie 58
#ham>	autre 69	none -46
#hamb	blessure -43	bris_de_glace 110	collision -56	degats_des_eaux 101	none -54	vandalisme -47	vol 44
#hame	bris_de_glace -44	collision 48	degats_des_eaux 53
#hamm	blessure 81	degats_des_eaux 59	none -50
#hams	bris_de_glace 70	collision 46	none 41
#han>	incendie 102
#hana	bris_de_glace 170	collision -46	incendie 42
#hang	autre 99	evenement_climatique 166	none -95
#hani	collision 124	dommage_materiel 95	evenement_climatique 64	none -59	vandalisme -113	vol -65
#hant	degats_des_eaux 50	dommage_materiel -80	evenement_climatique 138
#haou	bris_de_glace 51
#har9	bris_de_glace -40	collision -50	degats_des_eaux 148	evenement_climatique 189	none -104	vandalisme -44	vol -43
#hara	bris_de_glace 168	collision -56	evenement_climatique -124	incendie 71	none -67	vol -46
#harb	bris_de_glace -101	degats_des_eaux 53	none -52	vandalisme 68	vol 74
#hare	collision 79
#harg	autre 61	incendie 122
#hari	dommage_materiel 130	none -42
#harj	collision 45
#harm	vandalisme 40	vol 46
#hat>	dommage_materiel 41	none -40
#hatc	autre 158
#hate	bris_de_glace 92	collision -49	dommage_materiel 63	none -41	vol -85
#hati	dommage_materiel -60	vandalisme 109
#hats	collision 149
#hatt	bris_de_glace 119	collision 63	degats_des_eaux -47	vol -59
#haud	evenement_climatique 40
#hauf	degats_des_eaux 73
#haus	autre -43	blessure -44	degats_des_eaux 81	vol 134
#haw>	vol 83
#hawc	collision -55	degats_des_eaux 74	dommage_materiel 69
#hawi	collision 56	dommage_materiel -48	vol 52
#hawy	autre 61	dommage_materiel -44	evenement_climatique -51	incendie 55	none -52	vandalisme 44	vol 47
#hay>	vol 67
#haye	bris_de_glace 95
#hazn	vol 59
#hazo	evenement_climatique 43
#hazz	blessure 74	evenement_climatique -44	vol 43
#hbar	collision 85	none 55
#hber	collision 58	vol 88
#hbet	dommage_materiel 44
#hbi>	collision 65
#hch>	collision 62	none 43
#hcha	blessure 80	collision -92	none -96	vandalisme 136
#hda>	vol 50
#hdam	autre -52
#hdar	vandalisme 54	vol 69
#hdat	vol 131
#hdaw	vol 139
#hdda	dommage_materiel 60
#hdec	vol 105
#hdem	autre 98	collision -58	vandalisme 53
#hder	degats_des_eaux 46
#hdi>	blessure 114	collision -40	vandalisme 46
#hdia	blessure -68	dommage_materiel 64	evenement_climatique -44	none -85	vandalisme 166
#hdin	incendie 135	none -119
#hdit	autre 40	bris_de_glace 60	vol -47
#hdma	blessure 173	collision -55	dommage_materiel 87	evenement_climatique -42	none -89	vandalisme -68	vol -112
#hdou	collision 43
#he3e	incendie 123
#he3l	bris_de_glace -90	collision -224	dommage_materiel -42	evenement_climatique -52	incendie 400	none -161	vandalisme -78	vol -63
#he99	bris_de_glace 79	none -58	vandalisme 47	vol -55
#he9>	blessure 119	bris_de_glace 106	collision -117	none -47
#heb>	vol 153
#hebb	dommage_materiel 64	evenement_climatique 145	none -55
#hebc	autre -49	collision 47	dommage_materiel 134	evenement_climatique -42	none -111	vandalisme 92	vol -57
#hebt	blessure 73	collision 66	dommage_materiel 44	none -41
#hed>	bris_de_glace 41	evenement_climatique 53
#heda	collision -40	dommage_materiel 55	incendie 51
#hedc	collision 80
#hedo	collision 107
#hef>	degats_des_eaux 114
#hefa	vol 165
#hefc	collision 46
#hefn	evenement_climatique 59
#heft	vol 43
#heik	vandalisme 137
#heir	dommage_materiel -43	evenement_climatique -54	incendie 202	none -120
#hejr	dommage_materiel 70	vol -40
#hek>	blessure 67	collision 108	dommage_materiel -42	vol -46
#heka	vol 114
#hekr	degats_des_eaux 153	incendie -51	vol -92
#hel3	collision 54
#hele	autre 186	collision -56
#heli	collision 61	vandalisme 75
#heln	collision 73	dommage_materiel 54
#hels	autre 144	dommage_materiel 82	none -76	vol -41
#helt	collision 153
#hem3	dommage_materiel -40	incendie 236	none -71
#hem>	collision -65	vandalisme 103
#hemc	bris_de_glace 61
#hemi	bris_de_glace 63	incendie 47
#hemm	incendie 162
#hems	blessure -55	collision 207	dommage_materiel -41
#hemt	autre 78	none 55
#hen>	collision -63	incendie 97	vol 161
#heni	vandalisme 101	vol -122
#henn	blessure 108
#her9	blessure 73	bris_de_glace 95	collision -55	degats_des_eaux 40	none -75	vol -54
#her>	none -59
#herb	evenement_climatique 41	none -44	vandalisme 94
#herd	bris_de_glace 42	vandalisme 82
#herj	vol 43
#herr	none -42	vandalisme 48
#hers	collision -76	dommage_materiel 61	none -40	vandalisme 57
#hes>	degats_des_eaux 86	dommage_materiel 50
#hesr	collision 40	degats_des_eaux 72
#het>	blessure 67	collision -68
#hetf	vol 188
#hett	bris_de_glace 57	vandalisme 59
#hez>	evenement_climatique 69	vol 124
#hezz	vol 48
#hfel	collision 60	incendie 174	none -93
#hffa	vol 136
#hfif	bris_de_glace 107	collision 42	evenement_climatique -68
#hha>	blessure 111
#hhar	collision -53	none 121
#hher	autre 113	collision -48	evenement_climatique 40	none -72
#hhh>	collision 55
#hhhh	blessure -46	bris_de_glace 131	collision 47	degats_des_eaux -42
#hhou	autre 121	none -97
#hiba	collision 89
#hich	incendie 54
#hicu	collision 149
#hid>	bris_de_glace 42	vol 55
#hifo	incendie 71	vandalisme 54
#hika	vandalisme 53	vol 72
#hila	dommage_materiel 172	none -56	vol -78
#him>	degats_des_eaux 73
#hin>	collision -41	vol 133
#hina	collision 40	none -48	vol 51
#hine	degats_des_eaux 84	none -49
#hira	autre 40	bris_de_glace 56	evenement_climatique -45	none -46
#his>	blessure -67	bris_de_glace -42	collision 72	degats_des_eaux -64	dommage_materiel -60	evenement_climatique 270	none -55	vandalisme -41
#hit>	autre 64
#hitc	collision -91	vandalisme 49	vol 126
#hive	collision -57	degats_des_eaux 96	vandalisme -89	vol 103
#hka>	collision 77	evenement_climatique 88	none -53	vandalisme -40	vol -41
#hki>	vandalisme 80
#hkil	collision 42	none -42	vandalisme 78
#hkit	blessure 60	collision -94	none -83	vandalisme 209
#hkou	collision 70	vol 47
#hla3	collision -76	dommage_materiel 119	vandalisme 132	vol -92
#hla>	evenement_climatique 88	none -51
#hles	autre -49	collision -99	dommage_materiel -93	vandalisme -55	vol 257
#hlet	collision 59	degats_des_eaux -46	evenement_climatique 131
#hli>	dommage_materiel 122
#hlle	autre 41	blessure 51
#hlli	none 51
#hlo>	none -48	vol 245
#hlou	collision 56
#hmat	degats_des_eaux 58	evenement_climatique 65
#hmis	none 48
#hne9	incendie 174
#hno>	none 63
#hobz	collision 42
#hoc>	collision 152
#hoch	autre 77	collision -44	incendie 40	none 54	vol -43
#hodr	collision 98	vol -47
#hof>	vandalisme -40
#hofo	collision 60	evenement_climatique -75	vandalisme 77
#hoir	blessure 126	collision -76	dommage_materiel -88	incendie -50	none -89	vandalisme -54	vol 105
#hokr	none 110
#hom>	evenement_climatique 42
#homa	bris_de_glace -51	degats_des_eaux 75	evenement_climatique -72	vandalisme 50
#homc	autre 324	collision -90	dommage_materiel -97	none -82	vandalisme -57	vol -57
#hon>	blessure 43	degats_des_eaux 157	dommage_materiel 59	evenement_climatique -62	none -42
#hond	collision 43
#hone	vandalisme 45	vol 50
#hor>	vol 44
#hort	collision 81
#horz	blessure 120
#hote	autre 42	collision -57	dommage_materiel 142	none -75	vol 46
#hoto	autre 105	collision -45	dommage_materiel 68	none -94
#hott	incendie 201
#hou>	vandalisme 150
#houc	incendie 81
#houi	degats_des_eaux 60
#houk	blessure 188	dommage_materiel -87	vol -41
#houl	collision -50	vandalisme 68
#houm	autre 65	vandalisme -41
#houn	bris_de_glace 69	collision -41	degats_des_eaux 81	dommage_materiel 54	incendie -49
#hour	autre 57	none -77	vandalisme 70	vol 79
#hout	collision 114
#houy	blessure -43	collision 73
#hoya	collision 68
#hqet	bris_de_glace 198	degats_des_eaux 75	dommage_materiel -43	incendie -43	none -67
#hqqa	bris_de_glace 262	collision -117	none -61	vandalisme -116	vol -40
#hra>	degats_des_eaux 54
#hrab	incendie 45
#hraj	none -56	vandalisme 136
#hrar	collision -107	dommage_materiel -60	incendie 377	none -65	vandalisme -49	vol -54
#hrat	autre 146	collision -147	degats_des_eaux -42	evenement_climatique -42	none -167	vandalisme 226	vol -99
#hraz	blessure 114	collision -70	dommage_materiel 55	none -47
#hrb>	collision 49	vandalisme -58	vol 125
#hrba	collision 79	evenement_climatique 48	vol -45
#hrbo	collision -48	none -65	vandalisme 164
#hre7	autre 94	none -63
#hre9	degats_des_eaux 71	evenement_climatique 54
#hreb	collision 42	vandalisme -49	vol 47
#hri>	blessure 91	evenement_climatique 60
#hrin	bris_de_glace 138	collision -99	degats_des_eaux -42	none -42	vandalisme 103	vol -44
#hrit	autre 103	degats_des_eaux -64	dommage_materiel 72	none -52
#hrje	bris_de_glace 169	collision -92	none -42	vandalisme -75	vol 47
#hro>	incendie 55
#hrou	bris_de_glace 40	degats_des_eaux 50
#hrre	blessure -59	bris_de_glace -106	collision -53	dommage_materiel 132	none -87	vandalisme 98	vol -45
#hsar	dommage_materiel 67	incendie 54
#hsel	bris_de_glace 61	degats_des_eaux 91	evenement_climatique -44
#hsen	blessure 105	bris_de_glace 111	collision -76	evenement_climatique 46	vol -88
#hser	degats_des_eaux 119
#hta>	evenement_climatique 113
#htaf	collision -67	none -123	vol 309
#htef	collision -58	none -40	vol 208
#htfo	collision -89	none -47	vol 233
#hti>	bris_de_glace 66
#htou	dommage_materiel 48	evenement_climatique 41	none -48	vol 56
#hwat	incendie 51	vol 51
#hwaw	collision -40	none -62	vandalisme -67	vol 262
#hway	dommage_materiel 51	incendie 54
#hwia	blessure -82	collision 68	dommage_materiel 96
#hya>	blessure 56
#hyat	bris_de_glace 95	degats_des_eaux -41	evenement_climatique 57
#hzen	incendie 104	none -42	vandalisme -41	vol 80
#i3i>	collision -42	evenement_climatique 56	none 87	vandalisme 56	vol -49
#i7a>	degats_des_eaux 120	evenement_climatique 46	none -62
#i7t>	blessure 59	vol 41
#i9a>	evenement_climatique 107
#i9ay	degats_des_eaux -58	evenement_climatique 227	vol -48
#i9i>	collision 63	dommage_materiel -56	incendie -81	vandalisme 124	vol -68
#iabl	collision 53
#iad>	bris_de_glace 123	none -56	vol 44
#iair	vol 152
#ial>	evenement_climatique 74
#ialo	degats_des_eaux 69
#ian>	dommage_materiel 52
#iang	collision 115	vol 41
#iano	dommage_materiel 165
#iat>	vol 66
#iate	collision 145	degats_des_eaux -42
#iba>	dommage_materiel 62	none -44	vandalisme 59
#iban	collision 97
#ibga	vol 140
#ibi>	none -48	vandalisme 82	vol 88
#ibn>	autre -43	blessure -56	incendie -53	vol 188
#ican	collision 76	vandalisme 47
#ich>	vandalisme 46
#iche	blessure 41	vol 77
#ichk	collision 77	evenement_climatique 88	none -53	vandalisme -40	vol -41
#icit	blessure -87	collision -53	dommage_materiel 239	incendie -64	none -73	vandalisme -41	vol -48
#ick>	blessure 90	vandalisme -58	vol 117
#icul	collision 109
#icyc	collision 120	dommage_materiel 43	vandalisme -67
#ida>	none -47
#idat	blessure -54	degats_des_eaux 100
#ide>	collision -74	degats_des_eaux 171	none -62	vandalisme 115
#idea	collision -41	incendie 85	vandalisme 45
#idel	collision -45	degats_des_eaux 66	evenement_climatique 86
#iden	collision 74
#ideo	collision -144	none -92	vandalisme 238	vol 49
#idia	degats_des_eaux 108
#ido>	incendie 52
#idon	degats_des_eaux -59	dommage_materiel 46	evenement_climatique -49	incendie 168	none -42	vandalisme -50
#iege	blessure 49	collision -47	vandalisme 62
#iel>	collision 56
#ien>	autre 43
#ienn	autre 215	blessure -50	bris_de_glace 56	collision -69	degats_des_eaux 51	dommage_materiel -48	none -176	vandalisme -64	vol -77
#ient	dommage_materiel 142
#iere	collision 81
#iers	incendie 83
#iete	incendie 67
#ieto	collision 40
#ieur	blessure 127	dommage_materiel -50	evenement_climatique -71	none -77	vandalisme -45	vol 75
#ifa>	evenement_climatique 150
#ifac	autre 129	vol -42
#ifet	autre 91	dommage_materiel 52	none -45
#iffe	bris_de_glace 80	collision 104
#iffu	degats_des_eaux 50	dommage_materiel -42	vandalisme 140	vol -45
#ifi>	collision 56	dommage_materiel 63
#ifiq	incendie 65	vol 67
#ifor	collision 72
#ifou	incendie 61	vandalisme 44
#ifra	evenement_climatique 54
#ift>	autre -42	collision 109	none 98
#ifto	autre 126	collision 57
#igad	collision -46	evenement_climatique -44	vol 253
#igam	autre -64	blessure 187	none -42
#igne	blessure 47	collision -47	evenement_climatique 43
#igno	degats_des_eaux 68	none -45	vandalisme 72
#igo>	degats_des_eaux -43	dommage_materiel 49	incendie 59
#ihom	vol 49
#ihou	vandalisme 81
#ija>	none 87
#ika>	evenement_climatique 81	incendie 60
#ikal	none -45	vandalisme -41	vol 121
#ikay	vandalisme 53	vol 72
#ikh>	vandalisme 121
#ikom	autre 89
#ikra	none 203
#ilal	dommage_materiel 105	none -54	vandalisme -64
#ilat	collision 69	evenement_climatique 67
#ile>	collision 101
#ilet	collision -41	degats_des_eaux 44	vandalisme 44
#ilif	dommage_materiel 84
#illa	vandalisme 41
#ille	autre 51
#illi	collision 110	vol -46
#ilm>	bris_de_glace -69	collision 236	vol -92
#ilti	collision 61	none -40	vandalisme 77
#ima>	vol -43
#imar	vol 48
#imat	incendie 67
#imen	collision 47	dommage_materiel -52	vandalisme 132	vol -74
#imma	blessure -72	collision -78	dommage_materiel 146	evenement_climatique -44	none -86	vandalisme -61	vol 143
#imme	collision -65	degats_des_eaux 120	none -62	vandalisme 69
#imn>	bris_de_glace 141	collision 67	evenement_climatique -76
#imna	bris_de_glace 53
#imou	blessure 60
#impa	bris_de_glace 185	collision -77
#imta	none 84
#inac	blessure 93	none -52	vandalisme -43	vol 58
#inah	incendie 62
#inat	vandalisme 49
#ince	collision -90	degats_des_eaux -44	dommage_materiel -52	incendie 201	none -50	vandalisme -64	vol 120
#inch	none 172
#inct	incendie 50
#indr	vol 98
#indu	bris_de_glace -56	degats_des_eaux -40	dommage_materiel 145	vol 48
#ine>	degats_des_eaux 58	none -40
#inee	bris_de_glace 63	incendie 47
#iner	blessure 96
#ines	collision -60	degats_des_eaux 181	vol 58
#inet	degats_des_eaux 54
#infi	blessure 55	collision 77
#ing>	collision 54
#ingo	collision 67
#inha	collision -108	dommage_materiel 107
#ini>	degats_des_eaux 42
#inia	collision 42
#inie	bris_de_glace 48
#inih	collision 44	dommage_materiel -58	vol 114
#inin	autre 93	bris_de_glace 43	degats_des_eaux 105	dommage_materiel -41	none -56	vol -52
#iniq	autre 96	blessure 43	collision 45
#iniy	collision 47	degats_des_eaux -59	dommage_materiel 80	vandalisme -44	vol 70
#inoi	degats_des_eaux 121	dommage_materiel 77	evenement_climatique -63
#inse	bris_de_glace 153	incendie -57
#int>	collision 60
#inte	collision -43	vandalisme 98	vol 75
#ints	blessure 152	bris_de_glace 118	collision -42	dommage_materiel -56	evenement_climatique -71	none -51
#intu	collision 172	dommage_materiel -42	none -70	vandalisme 84	vol -41
#ionn	collision 164	none -41	vol -50
#iori	collision 74
#iot>	autre -51	blessure -41	bris_de_glace 59	dommage_materiel 183	none -64	vandalisme -48
#ipho	degats_des_eaux 51	vol 70
#ipor	collision 91
#iqui	vandalisme 53
#ira>	bris_de_glace 47
#irag	collision 114
#iran	collision -71	degats_des_eaux 75	none -40	vandalisme 40
#irat	autre 122	collision 56	none -84	vandalisme -45	vol -114
#irba	collision 63
#ircu	collision 49	incendie 92
#ire>	vol 50
#irec	blessure 96	collision 47	vol -42
#ires	incendie 118	none -97	vandalisme 122	vol -90
#irha	autre 146	none -74
#irm>	autre 73	blessure 147	collision -77
#irmi	blessure 55	collision 77
#iro>	evenement_climatique 70
#irou	collision 132
#isat	collision -54	degats_des_eaux 106	evenement_climatique 113	vol -78
#isci	blessure 82	collision -61	degats_des_eaux 181	dommage_materiel -41	evenement_climatique 56	none -81	vol -55
#ise>	bris_de_glace 79
#iser	blessure 56	collision 57
#iseu	incendie 60	none -40
#isin	degats_des_eaux 76
#iski	collision 90
#iskl	collision 69
#ison	collision 61	dommage_materiel 50
#isqu	blessure 49	collision -67	dommage_materiel 58	vol 53
#isra	autre -72	blessure 143	dommage_materiel -46	incendie 63
#iss>	collision 117	degats_des_eaux -42	dommage_materiel 66	vandalisme -67
#issa	vol 71
#isse	bris_de_glace 44	none -41	vol 69
#issi	autre 67	collision 58
#isso	collision 90	incendie 67
#issu	blessure 53	bris_de_glace 86	none -41
#ista	autre 119	dommage_materiel 55	none -47
#iste	autre 129	none -69
#ita>	autre 145	none -61
#itai	evenement_climatique 80	none -57	vandalisme -68	vol 111
#ital	bris_de_glace 44	collision 60
#itar	blessure 54	collision 45
#itat	dommage_materiel 92
#itch	collision -53	vandalisme 43	vol 90
#ite>	degats_des_eaux 57
#iter	blessure -48	bris_de_glace -57	collision 41	degats_des_eaux 180	evenement_climatique 40	vol -49
#iteu	dommage_materiel 186	none -43
#itha	incendie 47	vol 42
#itho	autre 278	collision -40	dommage_materiel -50	none -90	vandalisme -42
#iti>	dommage_materiel 58	evenement_climatique -48	none -41	vandalisme 138	vol -58
#ito>	blessure 54	collision -45	dommage_materiel 43
#itou	collision -53	evenement_climatique 42	none -55
#itra	collision 70
#itre	bris_de_glace 159
#itri	bris_de_glace 150	collision -42	vandalisme 79
#itro	collision -56	dommage_materiel 113	evenement_climatique 169	incendie -55
#itur	evenement_climatique 59	none -61	vandalisme 75
#ium>	dommage_materiel 127
#ive>	blessure 76	vol 60
#iver	collision -70	degats_des_eaux -46	none -88	vandalisme -77	vol 247
#ivil	evenement_climatique 47
#ivol	vol 159
#ivra	collision 104
#ivre	dommage_materiel -42	vol 116
#iwa>	none 87
#iwni	none 66
#iyad	dommage_materiel 50	none -52	vandalisme 100	vol -56
#iyah	evenement_climatique 103	vol -49
#iyam	none 93
#iyat	incendie 41
#iyed	collision 54	dommage_materiel 48
#iyeh	none 147
#iyet	collision 63
#iyin	none -42	vol 100
#iyo>	degats_des_eaux 168
#izni	collision 83	none 59
#j3a>	dommage_materiel 75
#j3at	collision 42
#j3in	collision -43	vandalisme 104
#j3o>	autre 369	collision -67	dommage_materiel -49	none -131	vandalisme -67	vol -50
#j3ou	blessure 53	collision 76
#ja3>	collision 150	evenement_climatique -60
#ja3t	incendie 100	vol -44
#jab>	dommage_materiel 56	evenement_climatique -42	none -62	vandalisme 147	vol -42
#jabo	autre -55	blessure 60	collision 116	evenement_climatique -67
#jabt	autre 49	blessure -46	collision -44	dommage_materiel 105
#jah>	bris_de_glace -119	dommage_materiel 100	vandalisme 136
#jaj>	bris_de_glace 202	collision -59	none -48	vol -40
#jaja	bris_de_glace 240	collision -75	none -52
#jala	collision 61	vol 111
#jama	bris_de_glace 164	evenement_climatique 76	none -44	vol -41
#jame	incendie 47	none -41	vol 134
#jami	collision 114	degats_des_eaux 47	none -63
#jand	collision 75
#jane	collision 44	dommage_materiel 75
#jani	evenement_climatique 123	incendie 40	vol -55
#jant	collision 80	dommage_materiel 66
#janv	none 73
#jar>	degats_des_eaux 41
#jara	degats_des_eaux 76	dommage_materiel 95	evenement_climatique -40
#jard	collision -51	incendie 124	none -64	vol -41
#jari	dommage_materiel 67
#jarn	collision -74	degats_des_eaux 46	dommage_materiel 67
#jarr	vol 156
#jart	degats_des_eaux 40
#jatn	bris_de_glace 41	dommage_materiel 188	none -87	vol -46
#jave	dommage_materiel 159	none -77
#jawa	autre 50	dommage_materiel 145	none -160	vandalisme -45	vol -40
#jawb	collision 41	degats_des_eaux 40	none 57
#jawc	incendie 59	none 144	vandalisme -48	vol -48
#jawe	blessure 93	collision -55	dommage_materiel 90	vol -51
#jay>	collision 50	degats_des_eaux 58
#jaya	collision 65	degats_des_eaux 50	none 57
#jbdo	blessure 74	collision -53	evenement_climatique 163	none -55	vol -45
#jbed	blessure -43	dommage_materiel 63	vol 97
#jbeh	bris_de_glace 135	vol -47
#jbel	degats_des_eaux -43	evenement_climatique 242	vandalisme -40	vol -53
#jbi>	incendie 103	vandalisme 61
#jda>	vol 50
#jdar	blessure -40	degats_des_eaux 43	dommage_materiel -49	evenement_climatique 89	none -113	vandalisme 99
#jdid	collision -47	dommage_materiel 45
#je3>	autre 82	dommage_materiel 63	none -42
#je3h	collision 72
#je3n	vol 99
#je3t	vol 63
#jeb>	blessure -47	collision 130	incendie 60	vol -42
#jebd	vol 97
#jebs	collision -68	degats_des_eaux 157	dommage_materiel -42	none -78	vandalisme 90
#ject	blessure -40	collision -77	dommage_materiel 160	incendie -42	none -70	vandalisme 166	vol -132
#jed>	vol 96
#jedd	dommage_materiel 88	none -42
#jehd	bris_de_glace 121	none -48	vol 51
#jel>	dommage_materiel 102	none -41	vandalisme 48
#jeld	blessure 121	dommage_materiel 46	vandalisme -51
#jelh	blessure 54	collision 58
#jell	autre 144	collision -90	none -56	vol 91
#jem3	none 63
#jem>	bris_de_glace 69	collision -43	evenement_climatique 46	none -41	vandalisme 46
#jenb	bris_de_glace 56	collision 83
#jer7	bris_de_glace 66
#jer>	collision -44	vandalisme 146
#jerr	vol 65
#jet>	dommage_materiel -45	vol 178
#jhi>	vol 93
#jhou	incendie 65
#jib>	none -56
#jiha	bris_de_glace 42	vandalisme 83
#jin>	bris_de_glace 93	collision -62	degats_des_eaux -59	none -43	vandalisme 126
#jira	collision -65	degats_des_eaux 63
#jit>	collision 125	vandalisme -57
#jja>	blessure 91	collision -81	degats_des_eaux 120	vol -40
#jjar	blessure 87	collision 53
#jje3	autre 250	none -172	vol -46
#jjel	collision -63	degats_des_eaux -49	evenement_climatique 71	none -57	vandalisme -54	vol 217
#jla>	collision 61	evenement_climatique 53
#jlat	collision -97	degats_des_eaux 70	dommage_materiel -50	evenement_climatique -41	none -54	vandalisme 107	vol 79
#jlha	blessure 156	dommage_materiel -154	evenement_climatique 59
#jli>	blessure 75
#jlia	collision 133	none -52	vol 45
#jlih	blessure 110	incendie -61
#jlo>	bris_de_glace -45	dommage_materiel 85	vandalisme 47
#jlou	evenement_climatique 159	none -57	vol -52
#jm3a	none 65
#jma3	collision -51	degats_des_eaux -63	evenement_climatique -46	vandalisme 230	vol -45
#jme3	degats_des_eaux 72
#jmel	collision 223	incendie -48	vandalisme -67
#jna>	incendie 114
#jnab	collision 75	none -66
#jnan	collision -76	degats_des_eaux -55	evenement_climatique -64	incendie 57	none -128	vandalisme 264	vol -73
#jnb>	blessure -45	collision 87	vol 72
#join	degats_des_eaux 141
#joj>	none 71
#jou>	collision -70	vol 145
#jour	collision -54	evenement_climatique 60	vol 78
#jouz	blessure -66	collision -75	vol 161
#jra7	collision 68	vandalisme -42	vol 85
#jra>	bris_de_glace 63	collision -42
#jral	collision -135	evenement_climatique 157	incendie 51	vol -45
#jrat	bris_de_glace 142	incendie 62	none -49
#jre7	bris_de_glace 97	none -40
#jri>	blessure 107	collision -65
#jrou	bris_de_glace 55	vandalisme 51
#juil	bris_de_glace 105
#juin	none 80
#k7al	blessure 156	dommage_materiel -56	incendie 54	none -78
#k7el	incendie 174	none -43
#k7la	dommage_materiel 61	incendie 92	none -55	vol 57
#ka3b	collision 50	incendie 114
#kab>	collision 118	vandalisme -41
#kabe	collision 106	evenement_climatique -44	incendie 40
#kabi	vol 138
#kabl	dommage_materiel 76	none -67	vol 134
#kahl	blessure 103	collision -235	degats_des_eaux -40	dommage_materiel -54	evenement_climatique -44	incendie 153	none -51	vandalisme -61	vol 133
#kaim	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#kala	collision 41	incendie 40	vol 60
#kame	incendie 79	none -56
#kami	collision 103	none -43
#kaml	incendie 50
#kan3	autre 56	blessure 43	vandalisme -40	vol 43
#kan7	collision -43	degats_des_eaux -72	dommage_materiel 206	none -46
#kan9	collision 72
#kanb	blessure 130	none -54
#kand	blessure 72	vol 42
#kane	bris_de_glace 48
#kanf	dommage_materiel 97	none 75	vol -79
#kang	bris_de_glace 66	collision 49	evenement_climatique -43
#kanh	dommage_materiel 59
#kanj	blessure 150	collision -51
#kank	bris_de_glace 49	none -40	vol 67
#kanm	collision 207	none -65	vandalisme -53	vol -62
#kann	bris_de_glace -45	collision -50	degats_des_eaux -45	incendie 63	vol 138
#kano	vol 72
#kanq	blessure 173
#kanr	dommage_materiel 121
#kans	blessure 58	none -47
#kant	incendie 56
#kar>	blessure 44	evenement_climatique 44	none -40	vandalisme 54
#kara	bris_de_glace -104	collision -88	dommage_materiel -45	vandalisme 266	vol -114
#kari	blessure 82
#karo	vandalisme 67
#karr	collision 167	none -46	vandalisme -46
#kass	collision 42	dommage_materiel 88	evenement_climatique -52	none -44	vandalisme 139	vol -143
#kat3	blessure 80	dommage_materiel -61
#kat7	dommage_materiel 69
#kat9	degats_des_eaux 57	incendie 43
#kat>	collision 55	none -53	vandalisme 57
#katb	autre -70	none 130
#katd	vol 54
#kate	collision 64	dommage_materiel 43	evenement_climatique 72	vol -64
#katg	autre 47
#kath	collision 72	none 70
#katj	blessure 121	bris_de_glace 42
#katk	autre 188	none -97	vol -54
#katr	autre 235	none -90	vol -44
#kats	vandalisme 55	vol 40
#katw	collision 101
#kaw>	evenement_climatique 40	incendie 83
#kay3	collision 62
#kay7	dommage_materiel 86	none -54	vandalisme -43	vol 104
#kay9	degats_des_eaux 49	vol 65
#kay>	blessure 140	collision -121	degats_des_eaux 70	dommage_materiel 108	incendie -67	none -44
#kaya	vandalisme 63	vol 66
#kayb	collision 94	dommage_materiel 80
#kayc	incendie 79
#kayd	collision 74
#kaye	bris_de_glace 47	collision -56	incendie 102
#kayf	none -89	vol 178
#kayh	vandalisme 129	vol -44
#kayj	blessure 62	degats_des_eaux 44	incendie 55	none -41
#kayk	collision 56	vol 85
#kayl	degats_des_eaux -48	dommage_materiel 82
#kaym	bris_de_glace 89	collision 117	dommage_materiel -54	vandalisme -48
#kayn	none 52
#kayq	bris_de_glace 58	degats_des_eaux 40	incendie 93	none -54
#kayr	degats_des_eaux 97	vandalisme 73	vol -47
#kays	degats_des_eaux 54	vol 41
#kayt	dommage_materiel 95
#kayw	collision 122	vol -49
#kayz	bris_de_glace 92	none -45
#kba>	collision 59	incendie 47
#kbat	bris_de_glace 98	collision -49	degats_des_eaux -103	dommage_materiel 202	none -66	vandalisme -56
#kber	collision -40	degats_des_eaux 114
#kbir	blessure 40	bris_de_glace 57	none -46
#kbti	autre -66	blessure 105	collision 111	dommage_materiel -44	none -44
#kch>	collision -75	dommage_materiel 256	none -41	vandalisme -107
#kchi	vol 42
#keb>	collision 46	vandalisme 127	vol -54
#kebb	blessure 92	dommage_materiel 95	none -61	vol -47
#kebc	collision -79	dommage_materiel 154	vandalisme -115	vol 133
#kebt	blessure 64
#kech	autre 46	bris_de_glace 42	dommage_materiel 56	none -67
#ked>	none 116	vol -40
#keff	autre -56	blessure 133	bris_de_glace -67	collision -111	degats_des_eaux -46	dommage_materiel -52	evenement_climatique -64	incendie -70	none -128	vandalisme -92	vol 186
#kel>	none -58	vandalisme 184
#kelb	blessure 87	collision 63	none -49
#kell	none 93
#kelm	collision -119	vandalisme 229
#keml	none 82
#kemm	collision 122
#ken>	autre 45	collision -61	incendie 90	none 45	vol -45
#kend	collision -51	dommage_materiel -104	none 112	vol 91
#keni	collision 74
#kenn	bris_de_glace 69	evenement_climatique 42
#kent	collision 40
#ker>	collision -42	degats_des_eaux -43	vol 172
#kerc	collision 172	evenement_climatique -72
#kers	collision 118	vandalisme 51	vol -45
#kesr	blessure -94	bris_de_glace -43	collision 51	dommage_materiel 188	evenement_climatique 40	none -57	vol -59
#kess	collision -49	vandalisme 97
#ket>	collision -75	degats_des_eaux -41	dommage_materiel 76	none -47	vandalisme 80
#ketb	degats_des_eaux -40	dommage_materiel 141	incendie 45	vandalisme -46	vol -44
#kha>	blessure 48	collision 52
#khad	blessure 180	bris_de_glace 155	collision -70	dommage_materiel -111	none -104	vol -59
#khaf	collision 112
#khal	dommage_materiel 84	incendie 58	none -48	vandalisme -50
#kham	collision 53	dommage_materiel 90	evenement_climatique -40	incendie 56
#khan	incendie 147
#khar	collision 49
#khas	vandalisme 60
#khat	dommage_materiel -42	incendie 68
#khaw	dommage_materiel -45	none -44	vol 47
#khay	blessure 41
#khaz	vol 59
#khba	collision 85	none 55
#khbe	bris_de_glace 102	dommage_materiel 85	none -43
#khch	blessure 101	collision -40	dommage_materiel -40	evenement_climatique 59	none -52
#khd>	collision 80	degats_des_eaux 41	incendie -48
#khda	vol 102
#khdd	collision 46	dommage_materiel 85	incendie -40
#khde	autre 57
#khdi	blessure 94	collision -49	vandalisme 46	vol -49
#khdm	blessure 141	dommage_materiel 54	none -75	vandalisme -56	vol -103
#khdo	collision 67
#kheb	collision 45	evenement_climatique 42	none -48
#khef	collision -76	vandalisme 88	vol 77
#khem	blessure -70	collision 60	incendie 125	vandalisme -53
#khen	collision -46	incendie 99
#kher	vandalisme 52
#khes	degats_des_eaux 94
#khet	blessure 44	collision -61	vandalisme 87	vol 53
#khfi	bris_de_glace 107	collision 42	evenement_climatique -68
#khil	dommage_materiel 153	none -47
#khin	degats_des_eaux 50	vol 147
#khit	autre -56	collision -58	degats_des_eaux -64	dommage_materiel -144	evenement_climatique 44	incendie 175	none 100
#khiy	blessure 48	collision -71	degats_des_eaux 76	dommage_materiel -59	incendie 115	none -48	vol -40
#khla	evenement_climatique 45
#khle	dommage_materiel -52	vol 173
#khll	vol 46
#khlo	vol 173
#khmi	none 44
#khne	incendie 150
#khob	degats_des_eaux 50
#khod	collision 98	vol -40
#khor	none 49	vol 80
#khoy	collision 68
#khra	autre 60	collision 55
#khrb	bris_de_glace 44	dommage_materiel 73
#khrj	vandalisme 112
#khsa	dommage_materiel 67	incendie 54
#khse	bris_de_glace -68	degats_des_eaux 95	dommage_materiel -44	vandalisme 96
#khss	collision -226	degats_des_eaux 61	dommage_materiel 158	none -49	vandalisme 84	vol -56
#khta	collision -56	dommage_materiel 44	none -105	vol 231
#khte	none -42	vol 164
#khtf	collision -75	none -42	vol 225
#khti	bris_de_glace 46
#khto	dommage_materiel 100
#khwa	none -44	vol 119
#khya	bris_de_glace 83	evenement_climatique 68
#khze	incendie 104	none -42	vandalisme -41	vol 80
#kia>	vandalisme -69	vol 90
#kifa	autre 129	vol -42
#kil>	none -46	vandalisme 77	vol 59
#kina	vol 51
#king	collision 57
#kit>	vandalisme 48
#kka>	vandalisme 86	vol -42
#kkab	bris_de_glace 43	collision 144	vandalisme -84
#kkal	collision 42	incendie 75
#kkar	autre 46	evenement_climatique 90	vandalisme 45	vol -55
#kkat	autre -41	collision -54	none -97	vandalisme 190
#kked	none 100	vol -41
#kki>	blessure 95	collision 161	dommage_materiel -54	none -107	vandalisme -46	vol -42
#kkit	collision 65
#kla>	blessure 194	collision -72	dommage_materiel 121	none -118	vandalisme -53
#klam	collision -44	degats_des_eaux 158	none -77	vandalisme 50	vol -43
#klat	collision -62	evenement_climatique 229	incendie 63	none -64	vandalisme -49	vol -51
#klia	collision -48	dommage_materiel 65
#klim	blessure 52	degats_des_eaux 99	incendie -41	vandalisme 47
#klit	blessure 51	collision 53	none -42
#klla	collision 220	none -55	vol -41
#klya	bris_de_glace 50	none -86	vandalisme 112
#kna>	degats_des_eaux 89
#knes	collision 41
#knna	dommage_materiel 69	vandalisme -60	vol 53
#kol>	bris_de_glace 85	evenement_climatique -43	none 52
#kola	evenement_climatique -48	vandalisme 116
#kolh	evenement_climatique 60
#koll	none -46
#koln	collision 43
#kolo	bris_de_glace 41	incendie 65
#kom>	autre 47
#kon>	dommage_materiel -69	evenement_climatique 133	incendie 57
#kona	dommage_materiel 41
#konn	blessure -44	dommage_materiel -47	evenement_climatique -53	vandalisme -53	vol 169
#kora	blessure 40	bris_de_glace 140
#kors	autre -51	blessure -55	collision -84	vandalisme 68	vol 172
#koul	bris_de_glace 117	collision 53
#koum	degats_des_eaux 61
#koun	collision 55
#kour	bris_de_glace 73	vandalisme -43
#kouz	degats_des_eaux 60
#kra>	collision -53	dommage_materiel 41	none 41
#kran	collision 80	vandalisme 71	vol -45
#kras	bris_de_glace -72	evenement_climatique 41	none -53	vandalisme 166	vol -54
#kri>	bris_de_glace 47	vol 68
#kser	collision 42	dommage_materiel -42	vandalisme 106
#ksid	blessure -42	collision 184	none -45
#ktab	autre 102	none -93	vandalisme 77	vol -61
#ktaf	blessure 146	degats_des_eaux 101	dommage_materiel -50	none -82	vol -71
#ktb>	degats_des_eaux 43
#ktbo	none -72	vandalisme 137
#ktef	bris_de_glace 52	evenement_climatique 48
#ktou	vandalisme 49
#kya>	bris_de_glace 92	collision -58	dommage_materiel 135	vandalisme -55
#l2ar	collision 77
#l3a9	autre 74	blessure 150	evenement_climatique -41	none -47
#l3a>	incendie 42
#l3ad	evenement_climatique 98
#l3af	incendie 118
#l3aj	collision -100	dommage_materiel 120	evenement_climatique 184	none -131	vol -47
#l3am	autre 70	collision -62	dommage_materiel -42	vandalisme 92
#l3an	collision -51	vandalisme 188
#l3ar	collision 64	none 91
#l3as	evenement_climatique 123
#l3at	collision 59
#l3aw	blessure 243	bris_de_glace -44	collision -138	dommage_materiel -46	none -48	vol 100
#l3ay	collision 59
#l3bo	collision -73	dommage_materiel -40	incendie 99	vandalisme 148	vol -61
#l3eb	collision -59	degats_des_eaux -49	dommage_materiel 85	vandalisme 62
#l3er	dommage_materiel 76	none -87	vandalisme 87
#l3es	none -42	vandalisme 58
#l3id	autre 58	blessure 47	collision -96	degats_des_eaux -41	dommage_materiel 94	none -60	vol 79
#l3im	vol 74
#l3in	autre 128	bris_de_glace 85	collision -78	incendie 52	none -63	vol -59
#l3o>	degats_des_eaux -75	evenement_climatique 45	vandalisme 162
#l3ou	evenement_climatique 166
#l3ra	dommage_materiel 155	vol -46
#l3ro	bris_de_glace -47	collision -57	dommage_materiel 108	evenement_climatique -44	none -161	vandalisme 202
#l3se	collision -46	dommage_materiel 166	none -69	vol -48
#l3ya	evenement_climatique 49
#l7a9	collision 74
#l7af	collision 81
#l7am	vol 68
#l7an	none -41
#l7ar	degats_des_eaux 137	dommage_materiel -43	evenement_climatique -95	incendie 153	vol -56
#l7as	autre -52	collision -82	dommage_materiel 88	vandalisme 206	vol -56
#l7aw	collision -91	dommage_materiel 146	none -60	vandalisme -117	vol 91
#l7ba	collision 49	dommage_materiel -43	evenement_climatique -48	none -83	vandalisme 277	vol -75
#l7ch	dommage_materiel 73	incendie 44
#l7di	blessure 67
#l7ed	incendie 57
#l7em	collision -63	degats_des_eaux 52
#l7it	degats_des_eaux 76	none -40
#l7je	collision -77	vandalisme 191
#l7ma	bris_de_glace 74	collision 116
#l7od	blessure 90
#l7ou	blessure 207	collision -98	incendie 48	none -50	vol -45
#l7ra	vandalisme 218	vol -79
#l7ri	collision 48	dommage_materiel 61
#l7sa	bris_de_glace 248	collision -109	none -74	vol -50
#l7ta	collision 71	incendie 52
#l7wa	autre 50	none -59	vol 101
#l7yo	degats_des_eaux -61	dommage_materiel -49	vandalisme 237	vol -43
#l9a>	collision -54	vandalisme 86
#l9ah	autre 59	none -40	vandalisme 52
#l9an	collision -51	dommage_materiel 55	evenement_climatique 40	vandalisme 88
#l9at	blessure 78	collision 74	degats_des_eaux 65	none -60	vol -41
#l9aw	blessure -65	collision 148	dommage_materiel -50	incendie 136	none -58	vol -70
#l9ay	collision -49	dommage_materiel 157	evenement_climatique 95	none -81	vol -106
#l9di	collision 91	dommage_materiel -47	vandalisme 120	vol -67
#l9el	vandalisme 115
#l9er	evenement_climatique 92
#l9et	collision 50	degats_des_eaux 45
#l9in	degats_des_eaux 72	vol 107
#l9it	vol 88
#l9od	bris_de_glace 62
#la3>	incendie 50	none -53	vol -40
#la3b	bris_de_glace 58	collision -77	dommage_materiel -48	none -110	vandalisme 200	vol -45
#la3t	autre -77	blessure 84	collision 187	degats_des_eaux -47	dommage_materiel -41	evenement_climatique -41	vandalisme -53
#la9>	dommage_materiel 71
#la9a	bris_de_glace 69	collision 128	none -67	vandalisme -44	vol 82
#la9i	blessure 88	vol 89
#laay	evenement_climatique 111	vol -61
#lab>	autre 136	evenement_climatique 51	none -76	vol -42
#laca	degats_des_eaux 83	incendie 74	none -40
#lace	bris_de_glace 109	none -49	vandalisme 96
#lach	autre 159	collision -56	dommage_materiel 52	vol -45
#lad>	incendie 40	none -42	vandalisme 114	vol -44
#ladi	degats_des_eaux 48	evenement_climatique 56
#lafo	degats_des_eaux 69
#lage	autre 41
#laha	collision 88	dommage_materiel -50	vol 58
#laho	collision -55	degats_des_eaux 187	dommage_materiel -49	evenement_climatique -153	none 53
#lail	collision 84	incendie 47
#lain	collision -54	none -40	vandalisme 78	vol 109
#lair	dommage_materiel -41	none -64	vol 85
#laja	dommage_materiel 245	evenement_climatique -95	none -43
#lakh	degats_des_eaux -41	evenement_climatique 65	vol 75
#lal>	dommage_materiel 42	none -43
#lala	blessure 41	bris_de_glace -41	collision -58	degats_des_eaux -66	dommage_materiel -54	none 251	vandalisme -62	vol -69
#lall	collision -58	degats_des_eaux 136
#lama	none 159
#lamp	incendie 42	none -77	vandalisme 107	vol -77
#lamt	collision 50
#lan>	collision 73	dommage_materiel -50	none 99	vandalisme -83	vol 61
#lanc	blessure 63
#land	autre 74	collision 95	incendie 53	none -65
#lant	collision 175	vol -71
#laqu	dommage_materiel 153
#lara	vol 56
#lard	evenement_climatique 42	none -45
#lari	degats_des_eaux -74	vol 129
#larm	vol 144
#las>	incendie 134
#lasa	none 88
#last	blessure 84	none -46	vol -44
#lat>	incendie 41
#lata	collision 73
#latc	autre 196	none -50
#late	bris_de_glace 47	collision -58	dommage_materiel 134	evenement_climatique 50	incendie -51	none -43
#lati	autre 103	collision 113	none -76	vol -46
#latk	none 87
#latr	blessure 215	dommage_materiel -76
#lava	degats_des_eaux 182	none -41
#lave	degats_des_eaux 98
#lavi	blessure -42	collision 44	dommage_materiel 240	none -57	vol -65
#law>	none -54	vol 146
#lay>	none 82	vandalisme -44	vol 99
#laye	bris_de_glace 58	degats_des_eaux -44
#layk	degats_des_eaux 46	evenement_climatique 66
#lb7e	bris_de_glace 63	evenement_climatique 61
#lbab	none -43	vandalisme 42
#lbac	degats_des_eaux 74	evenement_climatique 55	none -59	vol -46
#lbai	degats_des_eaux 47
#lbal	degats_des_eaux 71	dommage_materiel 66	vol -50
#lban	blessure 42	collision -40	vol 110
#lbas	vol 146
#lbat	blessure -49	collision 219	evenement_climatique -50	none -74	vandalisme -43
#lbe7	dommage_materiel 88	vol 62
#lbeb	collision 90	evenement_climatique -47
#lben	bris_de_glace 56
#lber	bris_de_glace 86	collision -46
#lbes	collision 50	vol 40
#lbgh	collision 89
#lbi>	dommage_materiel 61	none -51	vandalisme 93	vol -47
#lbib	collision 146	none -112	vandalisme 42
#lbid	collision -72	evenement_climatique 240	none -94
#lbis	collision 103	none -48
#lbit	bris_de_glace 92	vol 53
#lbla	vol 79
#lbni	blessure 101	dommage_materiel -44	incendie 58
#lbo>	collision -67	vandalisme -45	vol 175
#lbol	blessure 59
#lbot	collision -112	degats_des_eaux -46	vol 186
#lbra	blessure 75	collision -75	evenement_climatique 191	none -147	vandalisme 69	vol -72
#lbur	degats_des_eaux 40	evenement_climatique 62
#lcab	blessure -61	collision -126	degats_des_eaux -68	evenement_climatique 200	incendie 140	none -43	vandalisme -47	vol -95
#lcai	collision -71	vandalisme -45	vol 239
#lcam	collision 90
#lcan	autre -41	collision -79	dommage_materiel 224	evenement_climatique -44	incendie 50
#lcap	dommage_materiel 44	none -67	vandalisme 150	vol -46
#lcar	dommage_materiel -49	none -55	vandalisme 61	vol 94
#lch>	degats_des_eaux 84	dommage_materiel 48	evenement_climatique -71	none 72	vol -44
#lcha	dommage_materiel 95
#lcli	blessure 52	degats_des_eaux 51
#lcof	vol 57
#lcom	evenement_climatique 90	vol 52
#lcor	blessure -48	collision -112	vol 220
#lcou	degats_des_eaux 51
#lda>	blessure -53	collision 147	vol 41
#ldak	bris_de_glace 50	vol -65
#ldi>	dommage_materiel 72
#le3>	evenement_climatique 86	none -52	vol -41
#le3n	evenement_climatique 100
#le3t	blessure 80	collision 110	dommage_materiel -43	none -49
#le7>	blessure 107	collision -49
#le9>	blessure 75	degats_des_eaux 80	none -61	vol -40
#le9a	blessure 49	collision -66	evenement_climatique 74
#le9n	blessure -47	collision 69	dommage_materiel -61	evenement_climatique -54	vandalisme 137
#le9t	blessure 127	collision 64	none -51
#leau	collision -50	degats_des_eaux 61	incendie 80	vol -84
#leb>	collision 40	none -40
#lebt	collision 188	none -48
#lec>	collision 54	degats_des_eaux -56	dommage_materiel 54	vol 88
#lect	collision -62	dommage_materiel 124	incendie 102	none -44
#led>	blessure 93	collision -173	dommage_materiel 218	vol -60
#lef>	autre 142	collision 58
#lefo	vol 87
#left	autre 144	blessure -75	collision 129	dommage_materiel -80	none -86	vandalisme -52	vol -84
#legh	collision -48	none -98	vol 173
#lein	collision 101
#lek>	collision 174	none -46	vandalisme -52
#lekh	blessure 92	vandalisme -41
#lel>	degats_des_eaux 147
#lem>	collision -47	incendie 59	vol 40
#lemn	dommage_materiel -66	incendie 136	vol -53
#leph	vol 49
#leq>	degats_des_eaux 140
#ler>	collision 45	none 61
#less	collision -43	dommage_materiel 87	none -45	vandalisme -55
#lest	autre 285	blessure -61	none -85	vol -49
#let>	incendie 47
#letn	dommage_materiel 175	none 61	vandalisme -97	vol -44
#lett	blessure -40	vol 101
#leur	vandalisme 76
#leus	bris_de_glace 150	dommage_materiel -40
#leva	collision 97	vol -53
#leve	autre 194	none -86
#leww	bris_de_glace 69
#lex>	collision 113	dommage_materiel 62	incendie -85
#lfac	collision 155
#lfar	blessure 107	collision 82	none -127
#lfat	autre 141	dommage_materiel -73	incendie -57	none -73	vandalisme -45
#lfay	collision -42	evenement_climatique 194	vol -64
#lfaz	collision -103	dommage_materiel 240	none -54	vandalisme 76	vol -65
#lfek	degats_des_eaux 42
#lfer	bris_de_glace 56	collision -108	dommage_materiel 72	incendie 45	none -50	vol 93
#lfeu	collision 98
#lfje	collision 51	incendie 65
#lflo	autre 78	blessure -40	dommage_materiel 45	none 55
#lfo9	degats_des_eaux 90
#lfor	bris_de_glace 70	collision -88	none -44	vandalisme 54	vol 45
#lfou	degats_des_eaux 103
#lfra	degats_des_eaux 83
#lfri	collision 66
#lgar	bris_de_glace 66	evenement_climatique 92	none -66	vandalisme -40	vol 41
#lgaz	collision -103	degats_des_eaux 83	dommage_materiel -43	incendie 108	none -69
#lgen	dommage_materiel -65	evenement_climatique -46	vandalisme -42	vol 231
#lgha	autre 72	degats_des_eaux 67
#lghe	collision 54
#lghi	blessure -61	collision 77	degats_des_eaux -42	dommage_materiel -55	evenement_climatique 159
#lghn	evenement_climatique 95	vol 64
#lgho	blessure 63
#lgiq	autre 167	collision 56	none -150	vandalisme -41	vol -55
#lgre	evenement_climatique 149
#lha>	dommage_materiel 50
#lham	collision -60	vandalisme 61
#lhom	evenement_climatique 67
#lhot	blessure 75	collision -51	degats_des_eaux -80	dommage_materiel -47	incendie 131
#lhou	collision 89	degats_des_eaux -60	dommage_materiel 113
#lhwa	bris_de_glace 131	dommage_materiel 51	incendie 45	none -58	vandalisme -56
#li9i	bris_de_glace 41	collision -89	vandalisme 128	vol -44
#lia>	none -47
#lian	collision -48	dommage_materiel 65
#lib>	blessure -82	degats_des_eaux -63	dommage_materiel 165	incendie 42
#lid>	blessure -40	none -41	vol 56
#lidi	autre 103	collision -50
#lien	bris_de_glace 69	dommage_materiel 148
#lier	collision 56
#lifo	dommage_materiel 64
#liga	autre -64	blessure 187	none -42
#lign	collision 49	vol 40
#lih>	collision 42
#liha	bris_de_glace 47
#liho	evenement_climatique 65	vol 46
#lij>	vol 51
#lik>	none 102	vol 43
#liko	autre 92
#lila	vandalisme 50	vol 45
#lill	bris_de_glace 44	collision 66	dommage_materiel -48
#lim>	degats_des_eaux 114
#lima	degats_des_eaux 56	incendie 65
#lime	collision 71
#limn	bris_de_glace 122	collision 44	evenement_climatique -52
#lin>	incendie 49
#lina	degats_des_eaux 50
#ling	dommage_materiel 75
#lini	autre 85	collision 50
#lio>	collision 77
#lis>	collision 46
#lisa	collision -54	degats_des_eaux 106	evenement_climatique 113	vol -78
#lise	vol 99
#lisi	collision 93	vandalisme 43
#lisr	autre -61	blessure 103	dommage_materiel -41	incendie 47
#liss	bris_de_glace 54	collision 105	none -56
#lit>	collision 53
#livr	collision 59	vol 45
#liw>	autre -41	none 202	vandalisme -40
#liya	degats_des_eaux 50
#liz>	collision 69
#ljam	bris_de_glace 192	collision -151	degats_des_eaux -51	dommage_materiel -59	evenement_climatique -118	incendie -43	none -181	vandalisme 185	vol -73
#ljar	bris_de_glace 73	degats_des_eaux 78	dommage_materiel -40	vandalisme -67
#ljen	collision 108
#lkam	bris_de_glace 58	collision 43
#lkar	blessure 57
#lkbi	blessure 244	bris_de_glace 60	dommage_materiel -75	evenement_climatique -51	none -86
#lkel	blessure 49
#lkha	vandalisme 64
#lkhc	blessure 122	incendie 54	none -58
#lkhd	collision -107	degats_des_eaux -43	dommage_materiel -45	evenement_climatique 195	vandalisme 105	vol -57
#lkhi	dommage_materiel -49	incendie 71	none 55	vol 45
#lkho	collision 75
#lkhr	bris_de_glace -71	evenement_climatique 56	vandalisme 93	vol -67
#lkhs	collision -76	dommage_materiel 175	evenement_climatique 75	none -43	vandalisme -59	vol -47
#lkhw	incendie 68	vol 67
#lkhy	bris_de_glace 182	degats_des_eaux -43	incendie -100
#lkli	degats_des_eaux 41
#lkon	dommage_materiel -51	evenement_climatique 117	incendie 42
#lkor	vol 71
#lkou	degats_des_eaux 47
#lkra	bris_de_glace -69	collision -51	none -45	vandalisme 116
#lla3	collision -62	degats_des_eaux -70	dommage_materiel -47	none -100	vandalisme 346	vol -59
#lla>	incendie 40
#llab	autre 146	collision -102	none -64	vol 63
#llag	evenement_climatique 104	vandalisme 82
#llal	blessure 43	collision 59	degats_des_eaux 41	none -41
#llar	collision 155
#llat	bris_de_glace 42
#llaw	none -68	vol 136
#llch	evenement_climatique 70
#lle3	dommage_materiel -93	none -44	vandalisme 224	vol -76
#lle7	blessure 102	collision -49	dommage_materiel 65
#lle9	blessure 91	collision -48	none -71	vandalisme -57	vol 65
#lle>	none -52
#lleb	blessure -65	bris_de_glace 41	collision 53	dommage_materiel -41	vandalisme -43	vol 83
#llek	blessure 83	collision 113	none -50	vandalisme -48
#llem	collision -55	degats_des_eaux 40	dommage_materiel 79
#ller	collision 81	none 77
#lles	autre 50	blessure 40	collision -58	dommage_materiel 73	none -43
#llet	autre 72
#lleu	autre 40	bris_de_glace 102	collision -57
#llgh	collision -84	vol 225
#llha	collision -48	dommage_materiel 133	none -66
#llie	collision 45
#llij	dommage_materiel 47
#llit	bris_de_glace 43	collision 49
#lliw	none 44	vol 55
#llom	blessure 204	none -44
#llon	degats_des_eaux 106	dommage_materiel 57
#llou	collision 45
#llum	blessure 170	bris_de_glace 165	degats_des_eaux -55	dommage_materiel -146	none -76	vandalisme -41
#lm3e	degats_des_eaux 112
#lm3i	blessure -54	collision 125	evenement_climatique 44	vol -45
#lma7	collision 64
#lma>	collision -43	degats_des_eaux 157
#lmac	degats_des_eaux 152
#lmad	collision 68	evenement_climatique 40	vol -44
#lmag	bris_de_glace -47	collision -148	degats_des_eaux -46	evenement_climatique -67	incendie -48	vandalisme 132	vol 150
#lmah	dommage_materiel 65	none -49	vol 95
#lmak	blessure 101	degats_des_eaux 45	vandalisme 88	vol -105
#lmal	bris_de_glace 50
#lmar	degats_des_eaux 108
#lmas	collision 146	degats_des_eaux 64	dommage_materiel -66
#lmat	vandalisme 62
#lmdi	collision 40
#lmdr	none -47	vol 127
#lmec	bris_de_glace 70	collision 58	dommage_materiel 48	incendie -52
#lmed	degats_des_eaux 48	vandalisme 106	vol -69
#lmen	incendie 124
#lmes	blessure -44	dommage_materiel 194	none -72	vandalisme -69	vol -55
#lmin	collision 77
#lmkh	incendie 80
#lmod	blessure 51
#lmoh	degats_des_eaux 76
#lmon	blessure -53	collision -58	vandalisme -64	vol 209
#lmor	collision 194	vol -41
#lmos	evenement_climatique 82	incendie 49	vol -70
#lmot	dommage_materiel 42
#lmou	autre 61
#lmra	autre 94	bris_de_glace 64	none -64
#lmse	collision 133	vandalisme -47
#lnac	collision 46	vol 48
#lni>	autre 195	none -166
#lo3>	blessure 108	collision 142	degats_des_eaux -75	dommage_materiel -52	none -58	vol -67
#lo7>	bris_de_glace -50	collision -74	dommage_materiel 154	incendie -130	none -79	vandalisme 183	vol -103
#loca	degats_des_eaux 53	none -59	vandalisme 64	vol 88
#loga	vol 78
#loir	blessure -43	degats_des_eaux 170
#lokh	collision 131
#lol>	degats_des_eaux 48
#lom>	blessure 160
#lomb	degats_des_eaux 87
#lon>	degats_des_eaux 53	incendie 46
#lonn	degats_des_eaux 223	none -62
#lor>	collision 87
#lott	degats_des_eaux 159
#lou3	collision 78
#lou7	blessure -40	collision -53	evenement_climatique 298	none -139	vandalisme -59	vol -42
#louf	collision 204
#louh	incendie 48
#louk	blessure -60	collision -52	degats_des_eaux -41	dommage_materiel 118	evenement_climatique 98	none -89	vandalisme 40
#loul	degats_des_eaux 94	vol 54
#loum	autre -46	blessure 90
#loun	dommage_materiel 89
#lous	autre 123	vol 40
#lovo	vol 89
#lpar	evenement_climatique 53	none -51	vandalisme 65
#lpas	autre 149	collision 60	evenement_climatique 55	none -67	vol -84
#lpc>	collision -69	dommage_materiel 126	none -50	vandalisme -61	vol 138
#lpha	bris_de_glace 68	collision 81	vandalisme -49	vol 41
#lpis	blessure 79	degats_des_eaux 73	dommage_materiel -40
#lpla	collision 49
#lpol	vol 62
#lpom	collision -56	incendie 120	vol 71
#lpor	collision 52	none -55
#lpri	vandalisme 80
#lqah	vol 50
#lqdi	collision -96	dommage_materiel -44	none -63	vandalisme 304
#lqin	blessure 98	collision -54	vol 54
#lsa>	collision 149	dommage_materiel -86	vandalisme 76
#lsou	dommage_materiel 74	vol -48
#lta7	degats_des_eaux 45
#lta>	collision 62
#ltan	degats_des_eaux 52
#ltat	blessure 58	collision -41	degats_des_eaux -45	dommage_materiel 218	evenement_climatique -66	none -57
#ltha	collision 153	vol -40
#ltni	degats_des_eaux 85
#lto>	autre 189	blessure -41	collision -52	degats_des_eaux -42	dommage_materiel 153	none -159	vandalisme -40	vol -50
#ltra	vandalisme 109
#lum>	blessure 170	bris_de_glace 165	degats_des_eaux -55	dommage_materiel -146	none -76	vandalisme -41
#lune	autre 235	bris_de_glace 119	collision -100	degats_des_eaux -48	dommage_materiel -84	evenement_climatique -57	none -106	vandalisme 44	vol -66
#lure	blessure 211	collision -96	dommage_materiel -83	evenement_climatique -46	incendie 131	none -55	vol -41
#lust	degats_des_eaux 123	dommage_materiel 75	vol -56
#lux>	bris_de_glace 107	evenement_climatique 90
#lvas	collision -56	dommage_materiel 245	none -43
#lvel	degats_des_eaux -42	evenement_climatique 121
#lvit	bris_de_glace 244	collision -52	evenement_climatique -52
#lvol	autre 55	collision 77
#lwa>	blessure -70	collision -55	degats_des_eaux 88	incendie 113	vol -61
#lwad	evenement_climatique 140
#lwal	blessure 52
#lwar	blessure -42	collision 79	vandalisme 109	vol -46
#lwat	blessure 173	collision -85	vol 92
#lwe9	incendie 47
#lwel	vandalisme 75
#lwer	none -47	vandalisme 125	vol -42
#lwes	collision 44	dommage_materiel 123	none -60
#lwi9	evenement_climatique 222	vol -54
#lwla	none -45	vandalisme 148
#lwli	blessure -91	degats_des_eaux 113	dommage_materiel 158	none -95	vandalisme -49
#lwra	autre 126	none -52	vol 41
#lyan	bris_de_glace 50	none -86	vandalisme 112
#lyce	blessure 45	none -74	vol 85
#lyom	collision 47	evenement_climatique -40	none 90
#lyon	autre 106
#lyou	none 40
#lyse	autre 194	blessure -83	collision -87	none -80	vandalisme -42	vol 150
#m3ah	none -43	vandalisme 81
#m3ak	collision 60
#m3an	blessure 85	vol 58
#m3aw	degats_des_eaux 67	dommage_materiel 122	vandalisme -42
#m3ay	collision 44
#m3el	degats_des_eaux 65
#m3em	vandalisme 92	vol -50
#m3ew	collision 98	vandalisme 65	vol -42
#m3iz	collision 122	evenement_climatique 45
#m3ta	bris_de_glace -43	degats_des_eaux 46	dommage_materiel 86
#m7da	none -46	vandalisme 172	vol -57
#m7lo	degats_des_eaux 59	vol 42
#m7to	collision -72	incendie 79	vandalisme 40
#m9et	bris_de_glace 46	collision 45	vandalisme 110	vol -54
#m9lo	collision -42	none -44	vol 158
#m9to	dommage_materiel -55	vol 140
#ma3>	degats_des_eaux 106	incendie 103	none -50
#ma3a	autre 87	degats_des_eaux -47	dommage_materiel -57	evenement_climatique 111	none -70	vandalisme 80	vol -68
#ma3e	vandalisme 58
#ma3l	collision 66
#ma3n	none 191
#ma3r	autre 44
#ma7>	blessure 108	collision -40	incendie 117	none -72
#ma7d	collision -61	degats_des_eaux 80	dommage_materiel -46	evenement_climatique 127	none -66	vandalisme -47
#ma7l	vol 57
#ma9a	collision 45	evenement_climatique 52
#ma9d	collision 114
#mabg	degats_des_eaux 47
#mabi	vol 83
#macb	dommage_materiel 206	evenement_climatique -45
#mach	none 50
#maci	bris_de_glace 42	vol 57
#mad>	incendie 128
#madi	collision 76	vandalisme -42
#madr	collision 201	vol -51
#mafi	autre 54	collision 130	none -42	vol -71
#maga	collision -131	evenement_climatique 47	none -50	vol 162
#magh	bris_de_glace -48	collision -59	degats_des_eaux -58	dommage_materiel 64	evenement_climatique -76	vandalisme 169	vol -49
#mah>	bris_de_glace 53
#mahd	none -49	vol 97
#mahl	dommage_materiel 71	none -56	vol 98
#mai>	none 140
#main	collision 114	vandalisme 43	vol -47
#mais	collision 76	dommage_materiel 50
#majh	vol 64
#majr	collision 100
#maka	none 63
#makh	incendie 46	none -41	vol 74
#mal9	vol 61
#mala	collision 149
#mali	blessure 129	collision -102
#mall	blessure 145	collision 42	none -91
#mam>	blessure 113	collision -59
#mama	bris_de_glace 87	none -42
#man>	vandalisme -46	vol 119
#mana	blessure 43	none 65
#mand	autre -41	collision -118	dommage_materiel 125	vol 59
#mane	blessure 143	bris_de_glace -51	dommage_materiel 47	none -73
#mani	blessure -50	bris_de_glace 151	collision -103	dommage_materiel -63	none -82	vandalisme 154	vol -67
#mant	none 86
#mar>	none -41	vandalisme 153
#marb	blessure -71	collision -70	degats_des_eaux 77	dommage_materiel 195	none -86
#marc	collision 119
#mari	collision 93
#marj	dommage_materiel 77
#marn	collision 70
#marr	vandalisme -45	vol 56
#mars	autre 130	none -57
#mart	collision -41	degats_des_eaux -40	dommage_materiel 47	none -75	vandalisme 103	vol 51
#mas2	collision 77	none 86
#mata	dommage_materiel 46
#matb	collision -72	degats_des_eaux 96	incendie 52
#matc	blessure 211	collision -108	none -62	vandalisme 130	vol -50
#mate	evenement_climatique 133	incendie 52
#mati	collision 41
#mato	collision -45	dommage_materiel -48	evenement_climatique 113	incendie 98	none -46
#matr	collision 58
#maw>	collision -43	incendie -83	vandalisme 248	vol -47
#mayn	none 118
#mba>	bris_de_glace 264	collision -40	degats_des_eaux -105	dommage_materiel -45	evenement_climatique -42	none -64	vol -57
#mbe>	collision 45	vandalisme 98
#mbel	degats_des_eaux 123
#mbie	autre 71	degats_des_eaux 91
#mbou	autre 61	degats_des_eaux 43
#mbre	bris_de_glace 41	degats_des_eaux 46	none -40
#mbul	collision 53
#mch>	autre 141	collision 114	dommage_materiel -44	none -63
#mche	evenement_climatique 85	vol -49
#mchi	none -45	vol 53
#mdan	vandalisme 207	vol -100
#mder	blessure 55
#mdin	collision 40
#mdol	vol 48
#mdou	vandalisme 48
#mdra	blessure -74	collision 42	degats_des_eaux 107	vol 82
#mdro	collision -50	degats_des_eaux 86	vandalisme 54
#me3>	vol 57
#me3n	bris_de_glace 40
#me3t	bris_de_glace 103	degats_des_eaux -41
#me7>	collision -65	incendie 70	vandalisme 126
#me7l	collision -43	degats_des_eaux 143	none -51	vol 71
#me7r	degats_des_eaux -42	dommage_materiel -97	evenement_climatique 56	incendie 51	vandalisme 133
#me7t	degats_des_eaux 119	evenement_climatique -50	vol 111
#mech	blessure 108	collision -156	dommage_materiel 46	evenement_climatique -48	incendie 121	none -53	vandalisme -42
#med>	bris_de_glace -41	evenement_climatique 97	vandalisme 56
#mede	blessure 149	collision -93	evenement_climatique 66
#medi	blessure -61	collision 81	degats_des_eaux 88
#medr	collision 52	vandalisme 119	vol -72
#mega	bris_de_glace 151	collision -47	degats_des_eaux -71	incendie 41
#megh	blessure 83	collision -55	dommage_materiel -50	none 114
#meh>	collision 89
#mehd	blessure -63	dommage_materiel 45	evenement_climatique -49	none -71	vandalisme 134
#mekn	collision 41
#mekt	degats_des_eaux -70	vandalisme 83	vol 69
#mell	degats_des_eaux 44
#mena	dommage_materiel 166	none -43	vandalisme -44
#menh	incendie 91
#menn	degats_des_eaux 117
#ment	vandalisme 54
#mera	dommage_materiel 74	vol 63
#merc	none 42
#merf	collision -41	degats_des_eaux 121
#merr	autre 91	none -68	vandalisme 46
#mers	autre -66	blessure 51	collision -51	dommage_materiel -48	none -69	vandalisme 161
#mert	collision -46
#merz	collision 96
#mes>	evenement_climatique 46
#mesk	collision 136	none -44
#mesm	collision -89	vandalisme 259	vol -92
#mess	collision -74	degats_des_eaux 43	dommage_materiel -72	none -53	vandalisme 63	vol 105
#met>	evenement_climatique 145
#metr	degats_des_eaux 54	evenement_climatique 41
#meub	collision -47	degats_des_eaux 98	none -46
#mezr	blessure -49	bris_de_glace -42	collision 136	dommage_materiel -65	incendie -90	none -66	vandalisme 142	vol -43
#mezy	none 136
#mfaz	degats_des_eaux 184
#mfer	collision 56	dommage_materiel 42
#mfto	collision 88	none -78	vol 111
#mghe	autre 44	vol 60
#mha>	blessure 159	collision -155	none -125	vandalisme 209	vol -69
#mi3>	collision 124	none -121	vandalisme 69	vol -51
#miab	collision 53
#mid>	vol 70
#mide	collision -45	degats_des_eaux 66	evenement_climatique 86
#mier	evenement_climatique 136	none -48
#mila	collision 43	dommage_materiel -59	incendie 56	none -65	vandalisme -44	vol 141
#min>	vandalisme -46	vol 107
#mina	blessure 70	collision -74	degats_des_eaux 150	vandalisme -46
#mine	incendie 48
#mini	collision 132	none -54
#mio>	collision 77
#mion	collision 81
#miqu	bris_de_glace 222
#mir>	vandalisme 42
#mira	collision -76	vandalisme 195	vol 47
#miro	blessure -119	bris_de_glace 244	degats_des_eaux -40	dommage_materiel -60	none -86	vol -75
#misk	collision 90
#miss	vol 76
#mito	blessure 113	collision -57
#mitr	collision -56	dommage_materiel 88	evenement_climatique 178	incendie -54
#miya	collision 60	none -44
#miyt	collision -81	degats_des_eaux -78	none -43	vandalisme 120	vol 137
#mjro	vandalisme 85
#mken	autre 55	none 115	vol -55
#mkes	collision -90	evenement_climatique 86	none -40	vol 116
#mkha	collision -80	dommage_materiel -75	vandalisme 224
#mkhe	collision -98	none -42	vandalisme 227
#mkhl	blessure 113	degats_des_eaux -60	dommage_materiel 95	none -43	vol -52
#mkin	none 105
#mkom	none -40	vol 128
#mkto	vandalisme 100	vol -41
#mli>	bris_de_glace 89	incendie 50	none -43
#mlin	incendie 59
#mlli	bris_de_glace 57
#mlou	blessure 88	dommage_materiel -49
#mma>	collision -50	vol 51
#mmam	blessure 144	collision -58	degats_des_eaux 60	none -56
#mman	collision -213	dommage_materiel 203	evenement_climatique -52	none -41	vol 111
#mmar	vol 65
#mmat	collision 51	evenement_climatique 76
#mme>	degats_des_eaux 88	dommage_materiel -58
#mmed	blessure -65	bris_de_glace -49	collision 40	degats_des_eaux 78	vandalisme 118
#mmel	incendie 75	none 49
#mmeu	collision -65	degats_des_eaux 120	none -62	vandalisme 69
#mmi>	collision 110
#mmis	vol 84
#mmo>	bris_de_glace 56	vol 62
#mmou	blessure 67	collision 80
#mmro	collision 62	dommage_materiel 51
#mna>	collision 61
#mnfo	collision 40	dommage_materiel 52
#mnha	collision 70	incendie -50	vandalisme 53
#mni>	dommage_materiel 78
#mnin	degats_des_eaux 45
#mnno	degats_des_eaux -55	dommage_materiel -61	incendie 189	none -53
#mno>	degats_des_eaux 169
#mobi	collision 45
#moch	evenement_climatique 81	none -41	vol 57
#mode	collision -52	dommage_materiel 83	evenement_climatique 64	incendie 60
#modi	blessure 62
#moha	collision -40	dommage_materiel 94
#mohi	degats_des_eaux 96
#moin	collision 207	none -45	vol -92
#moir	blessure -76	degats_des_eaux -51	dommage_materiel 273	none -63	vandalisme -42
#momk	none 121
#mona	bris_de_glace 46	collision 64
#moni	dommage_materiel 128
#mons	collision 123	degats_des_eaux -41
#mont	autre 98	collision -47	none -47	vandalisme -42	vol 139
#moqa	evenement_climatique 83	vol 82
#mor>	none 68
#mora	collision 114
#morq	collision 45	vol 76
#mosa	dommage_materiel 42	evenement_climatique 78	none 93	vol -57
#most	collision 58	vol 49
#mota	collision 49
#mote	incendie 66
#moto	collision 63	vol 64
#mou3	vandalisme 69	vol 81
#mou>	collision -151	dommage_materiel 186
#mouc	dommage_materiel -41	incendie 44	none -70	vandalisme 145	vol -60
#moud	blessure 77	evenement_climatique 103	none -56	vandalisme 57	vol -51
#mouj	dommage_materiel 50	evenement_climatique 95
#moum	incendie 171	none -54	vandalisme -51	vol -47
#mour	collision 57	vol 108
#mous	blessure 50	collision -67	dommage_materiel -44	incendie 54	none -59	vandalisme 58	vol 54
#mout	autre 118	blessure -47	dommage_materiel 42	none -52
#mouz	blessure 79
#mpac	bris_de_glace 185	collision -77
#mpag	autre 196	none -50
#mpe>	degats_des_eaux 64	none -70	vol 123
#mpet	evenement_climatique 155
#mpia	collision -48	dommage_materiel -44	incendie 235	vol -48
#mpie	incendie 92
#mpin	evenement_climatique 81
#mpre	vol 47
#mpte	degats_des_eaux 86
#mra>	none -43	vol 40
#mray	bris_de_glace 324	collision -50	none -82	vol -41
#mri>	collision 57	dommage_materiel -50	none 232	vandalisme -58	vol -46
#mrid	vandalisme 153	vol -68
#mrna	none 132
#mro>	vandalisme 52	vol -42
#mrou	dommage_materiel 135	vol -42
#mrra	autre 279	collision -49	none -124	vandalisme -73
#mrti	collision 126
#msa>	none 91
#msdo	degats_des_eaux 90
#mse7	bris_de_glace 49	dommage_materiel 196	none -56
#msel	bris_de_glace -46	collision 43	degats_des_eaux 42
#msem	autre 82	blessure -51	collision 109	dommage_materiel -48	vandalisme -51
#msin	collision 45	degats_des_eaux 67
#mski	collision 76
#mslo	collision 98
#msun	dommage_materiel 179	none -46
#mt2e	collision -40	none 215	vol -40
#mta>	none 71
#mtch	autre 88	bris_de_glace 63	collision -43
#mti>	collision 124	incendie -90	vandalisme 62
#mtna	collision 51	vol 61
#mur>	collision 51	dommage_materiel 42
#mway	vol 110
#mzro	dommage_materiel 109	incendie 77	none -73	vol -51
#mzya	collision 63	none -47	vol 45
#n3as	degats_des_eaux 94
#n3aw	dommage_materiel 40	vol 109
#n3el	bris_de_glace -64	collision -53	degats_des_eaux -47	dommage_materiel 260	incendie -40	vol -45
#n3em	collision 57
#n3es	vol 100
#n3ey	none 42
#n3re	autre 50	blessure 85	vol -47
#n3ti	blessure 171	bris_de_glace -42	collision -95	dommage_materiel -74	vandalisme 141	vol -86
#n7el	collision -42	vol 120
#n9a>	degats_des_eaux 64	vandalisme 91	vol -60
#n9de	collision 48
#n9ed	collision 81	dommage_materiel 58
#n9el	collision 94	dommage_materiel -58	none -90	vandalisme -110	vol 191
#n9ez	blessure 59	evenement_climatique -46	incendie 87	vol -43
#n9ha	collision 52
#n9i>	collision 46	none -44	vol 94
#n9o>	bris_de_glace -95	collision 78	dommage_materiel -44	none -40	vandalisme 171	vol -43
#n9te	collision 52	dommage_materiel 151	evenement_climatique -103	incendie -60
#na3a	collision 96	none 153	vol -51
#na3e	collision -62	evenement_climatique 83	none -50	vol 54
#na3s	none -50	vol 117
#na9e	bris_de_glace -66	collision -82	vandalisme 153
#nab>	collision 86	none -58
#nack	bris_de_glace -68	collision -63	dommage_materiel -42	incendie 57	vandalisme 83
#nad>	collision 78
#nada	autre 52	blessure -43	collision -78	dommage_materiel 183	none -81	vandalisme -40
#nade	dommage_materiel 69
#nado	vol 76
#nafs	blessure 72	bris_de_glace -47	vandalisme 45	vol -41
#nage	autre 47	collision -64	dommage_materiel 115
#naha	collision -59	incendie 73	vandalisme 60
#nahc	none 171
#naho	degats_des_eaux -119	evenement_climatique 139
#nair	autre 82	blessure -56	collision -45	dommage_materiel 134	vol -91
#nakh	blessure -70	dommage_materiel -70	none -132	vandalisme 221	vol -46
#nal>	dommage_materiel 134
#nale	blessure 144
#nali	collision -54	degats_des_eaux 106	evenement_climatique 113	vol -78
#nan>	blessure 146	collision -54	none -97	vandalisme 121	vol -60
#nanc	autre 79
#nant	bris_de_glace 42
#nape	degats_des_eaux 41	dommage_materiel 85	incendie 53	vol -55
#naql	collision 45
#nas>	vandalisme 41
#nate	dommage_materiel 108
#nath	autre 263	none -178
#nati	collision 91
#natn	vandalisme 95
#naul	collision 48
#naw>	vandalisme 133	vol -57
#naze	collision 53	degats_des_eaux 43
#nbed	blessure 44	none 47
#nbel	collision 73	none -48
#nbi3	autre -64	evenement_climatique 54	none -62	vol 147
#nbi>	degats_des_eaux 97	dommage_materiel 56
#nbni	blessure 93	collision -56	evenement_climatique 43
#nbul	autre 168
#ncai	none 67
#nce>	autre 68
#nces	collision 64
#nch>	none 127
#ncha	autre -41	blessure 150	bris_de_glace -44	degats_des_eaux -43	dommage_materiel -73	evenement_climatique -49	incendie -44	none -205	vandalisme 122	vol 86
#nchk	collision -78	none 46	vandalisme 139
#ncho	none 57
#nchr	vol 82
#ncte	incendie 50
#nda>	autre 52	dommage_materiel 42	none -45
#ndal	evenement_climatique 41
#ndar	vol 45
#ndda	autre 120
#nde>	autre -63	collision -105	dommage_materiel 181	incendie 51
#ndec	none 40
#nden	none 127
#nder	autre -46	blessure 165	dommage_materiel -47	none -42	vandalisme -40
#ndes	incendie 149	none -120
#ndeu	bris_de_glace 46	collision -49	degats_des_eaux -40	vol 133
#ndha	blessure 162	collision 51	dommage_materiel -56	none -46
#ndho	collision -66	vol 117
#ndic	degats_des_eaux 47
#ndis	vol 44
#ndko	autre 49	blessure 47
#ndna	vol 60
#ndo>	collision 61
#ndor	collision 45	degats_des_eaux 102	dommage_materiel -61
#ndou	collision -52	none -71	vandalisme 98	vol 109
#ndre	collision 80
#ndri	vol 98
#nduc	bris_de_glace -60	dommage_materiel 191
#ne9>	incendie 174
#neau	dommage_materiel -47	evenement_climatique 111	incendie 48	none -45
#neb>	dommage_materiel 42	none -80	vandalisme 106	vol -42
#nech	blessure -41	bris_de_glace -53	collision -114	degats_des_eaux -54	incendie 48	none -76	vol 283
#nee>	bris_de_glace 56	dommage_materiel 97
#nefe	degats_des_eaux 66
#neff	collision 52	degats_des_eaux 141
#nefk	blessure -40	degats_des_eaux 82	dommage_materiel -44	incendie 66
#nefs	none -50	vol 98
#neim	collision -54	vandalisme -66	vol 181
#nejj	blessure 84	vol -41
#neme	collision 106	vol -118
#nemr	collision 72
#ner>	autre 67	vol -45
#nerv	blessure 96
#netn	collision 93	evenement_climatique 54	vol -43
#netr	bris_de_glace 263	degats_des_eaux -44	dommage_materiel -41	none -72	vandalisme -59
#nett	bris_de_glace 40	none -42
#neu>	collision 103	dommage_materiel 52	vol -40
#neus	collision -40	vandalisme 69
#nezl	blessure 105	dommage_materiel -59
#nfek	degats_des_eaux 64
#nfir	blessure 55	collision 77
#nfou	dommage_materiel 61
#ngar	evenement_climatique 190	none -67
#nge>	dommage_materiel 121	none -56
#ngel	blessure -42	bris_de_glace 43	dommage_materiel 125
#nger	autre -43	dommage_materiel -45	vandalisme 118
#nghs	bris_de_glace 89	evenement_climatique -51
#ngle	collision 65
#ngo>	collision 67
#ngol	collision 68	incendie -68	none 56
#ngoo	bris_de_glace 75	collision 72	evenement_climatique -44
#ngou	blessure 95	collision -94	vol 143
#nha>	vandalisme 108
#nhde	none 103
#nhez	blessure 145
#nhom	collision -42	incendie 111	none -51	vandalisme -47
#nici	collision 108	degats_des_eaux -41
#nie>	autre 134	blessure 140	collision -56	none -53	vol -58
#nier	vol 77
#nifi	collision 86
#nifr	vandalisme 101	vol -122
#nih>	dommage_materiel -50	vol 94
#nina	collision -104	degats_des_eaux 101	dommage_materiel 130
#niqu	autre 75	degats_des_eaux 44
#nis>	none -60	vandalisme 166
#nit>	collision 42
#nite	dommage_materiel 99	vol 56
#nitr	collision 70
#nive	blessure -40	collision 90	degats_des_eaux -50	dommage_materiel -56	none -68	vandalisme 56	vol 107
#niya	vandalisme 57
#niyi	degats_des_eaux 46	none -61	vandalisme 145
#nja>	autre 42
#njaw	none 134
#njib	incendie 127
#njme	blessure 69	degats_des_eaux 61
#njou	collision 52	evenement_climatique 76	none -48	vol 67
#njri	blessure 157	bris_de_glace 65	collision -124
#nka>	blessure 86	none -54	vol 106
#nkem	none 144
#nkhd	collision -57	none -41	vandalisme 154
#nkhe	collision -47	dommage_materiel 111	vol 83
#nkhr	collision 175	evenement_climatique 43	none -106
#nktb	degats_des_eaux 95
#nkte	collision 78	dommage_materiel -59	vol 87
#nl9a	collision -56	none 63	vandalisme -49	vol 117
#nmch	collision 50	dommage_materiel 44	none -55	vandalisme 57
#nna>	bris_de_glace 53
#nnag	autre 181	collision -99	degats_des_eaux 101
#nnan	autre 69	vandalisme 60
#nnas	autre -40	vandalisme -46	vol 171
#nnaw	vandalisme 133	vol -57
#nne>	autre 71	degats_des_eaux 79	evenement_climatique 47	none -65
#nnea	dommage_materiel -47	evenement_climatique 111	incendie 48	none -45
#nneb	autre -45	blessure -49	collision -55	dommage_materiel 87	none -145	vandalisme 164	vol -76
#nnem	collision 106	vol -118
#nner	autre 86	collision -41	degats_des_eaux 40	vol -42
#nnet	bris_de_glace 50	collision 135
#nneu	autre 79	incendie 48
#nni>	degats_des_eaux 67
#nno>	autre 47	dommage_materiel -40	incendie 147
#nnou	collision -49	none 178
#nnul	autre 128	none 90	vol -44
#nobi	bris_de_glace 40	collision 78	evenement_climatique 67	none -85
#noir	collision -57	degats_des_eaux 149	dommage_materiel 40
#nol>	evenement_climatique 65
#non>	autre 53	collision -45	degats_des_eaux -52	dommage_materiel 92	none 102	vandalisme -51
#nora	bris_de_glace 201
#nos>	bris_de_glace 105	collision -50	dommage_materiel -59	evenement_climatique -61	incendie 53	none -58	vandalisme 87
#nota	collision 78
#nou>	autre 72	vandalisme 82
#noun	incendie 46
#nous	autre 174	collision -59	none -176	vol 105
#nout	vandalisme 44
#nove	autre 44	degats_des_eaux 46	none -40
#nqa>	collision 68	none -75	vandalisme 125	vol -49
#nqde	blessure 116	bris_de_glace 41	collision -67	none 62
#nqez	blessure 79	collision 202	degats_des_eaux -40	vol -90
#nred	autre 133	blessure -53	vol 52
#nsa>	degats_des_eaux 96
#nsal	collision -47	dommage_materiel 69	evenement_climatique -42	vandalisme -41	vol 162
#nsar	collision 46	none 99
#nsat	degats_des_eaux 41	incendie 47
#nsaw	incendie 68	none 138	vol -54
#nsed	degats_des_eaux 65
#nsei	blessure 53	collision -53	evenement_climatique 47	none 49	vandalisme 40
#nser	bris_de_glace 82	degats_des_eaux 43	incendie -42
#nseu	bris_de_glace 64	dommage_materiel 105	none -54
#nsew	none 156
#nsey	collision 96
#nsie	collision 123	degats_des_eaux -41
#nsif	autre 92	none 56
#nsio	dommage_materiel 160	none -51
#nsit	autre 86	degats_des_eaux 56	incendie 47	none -63
#nspo	dommage_materiel 68	vandalisme 41
#nsta	collision 46
#ntai	autre 112	degats_des_eaux 128	dommage_materiel -47	none -41
#ntch	none 132	vandalisme -67
#nte>	none -45	vol 73
#nten	collision -60	evenement_climatique 186	none -63	vandalisme 109
#nter	degats_des_eaux 42	vandalisme 127
#ntes	collision 61
#nti>	blessure 73	none -44
#ntie	degats_des_eaux 40	dommage_materiel -69	evenement_climatique 111
#ntif	incendie 65	vol 67
#ntis	autre 43	collision -43	dommage_materiel 119	none -73
#ntiv	vol 159
#ntne	collision 150	vol -43
#nto>	collision 91
#ntpe	evenement_climatique 100	vol 46
#ntra	autre 120	vol -51
#ntre	incendie 55
#nts>	blessure 128	bris_de_glace 95	collision -48	dommage_materiel -47	none -52
#ntse	autre 83	none 49
#ntur	autre 84	collision 125	dommage_materiel -44	none -96	vandalisme 49
#nula	autre 354	none -175
#nuli	collision -40	none 244	vol -49
#nvie	none 73
#nya>	autre 65	bris_de_glace 40	evenement_climatique -48	none 42
#nyin	none 46
#nzel	degats_des_eaux 41	none -50
#o7dh	bris_de_glace 131
#o7do	bris_de_glace 104	collision -58	dommage_materiel 58
#o9an	bris_de_glace 120	degats_des_eaux 68
#o9i>	collision -79	degats_des_eaux 133
#o9o>	collision -133	none -88	vandalisme 231	vol -64
#ob3>	collision 49
#oba>	autre 211	dommage_materiel -48	none -141
#obil	collision 50	none -42
#obin	degats_des_eaux 99
#obis	blessure 41	collision 105	vandalisme -43
#obot	dommage_materiel 44	none 77
#obra	collision -100	degats_des_eaux 139	incendie 51
#obre	autre 47
#obz>	collision 70
#ocad	collision 185	vol -49
#ocal	bris_de_glace -45	degats_des_eaux 145	none -82	vol 69
#ocat	vandalisme 71
#och>	collision 66	evenement_climatique 86
#ocha	collision 40	vol 122
#ochd	autre -43	blessure -56	incendie -53	vol 188
#oche	blessure 40	bris_de_glace -42	collision -179	dommage_materiel -75	evenement_climatique 111	none -103	vandalisme -89	vol 293
#ochk	collision 45
#ocht	autre 97	incendie 55	none 82	vol -49
#ocie	dommage_materiel 43
#ock>	incendie 71
#ocke	blessure 220	collision -191	degats_des_eaux -74	none -73	vandalisme -97	vol 154
#ocot	blessure 52	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 158	incendie -106
#octo	autre 47
#odam	bris_de_glace 83	collision -132	dommage_materiel -73	vol 206
#odda	vol 40
#ode>	bris_de_glace 134	collision -69	degats_des_eaux -52	dommage_materiel -40	evenement_climatique 55	incendie 86	none -42
#odem	collision -65	dommage_materiel 106	evenement_climatique 92	vol -43
#odir	blessure 62
#odra	collision 98	vol -47
#ods>	none -87	vandalisme -130	vol 204
#offr	vol 87
#ofo>	collision 60	evenement_climatique -75	vandalisme 77
#ofra	blessure 71	dommage_materiel 97	evenement_climatique -44	vandalisme -41	vol -45
#ogan	vol 78
#ogra	collision -74	dommage_materiel 164	none -65	vandalisme 101	vol -80
#oha>	autre 94	blessure 51	collision -108	dommage_materiel 99	evenement_climatique 62	none -126
#oham	bris_de_glace -40	vandalisme 45
#ohim	degats_des_eaux 96
#ohom	collision -61	dommage_materiel -46	evenement_climatique -50	none -92	vandalisme 353	vol -93
#oiff	vandalisme 87
#oile	none -46
#oin>	collision 207	none -45	vol -92
#oint	blessure 46
#oir>	degats_des_eaux 48
#oire	blessure 67	collision -50	degats_des_eaux 65	dommage_materiel 78
#ois>	degats_des_eaux 47	dommage_materiel 45	none -51	vol 50
#oise	degats_des_eaux 40
#oisi	bris_de_glace 50	vandalisme 49
#oiss	collision 165	incendie 95	none -52	vandalisme -40	vol -76
#oit>	bris_de_glace 72	collision -81	evenement_climatique 125
#oite	blessure -58	vandalisme 225	vol -51
#oitu	evenement_climatique 59	none -61	vandalisme 75
#ojec	blessure -53	collision -100	dommage_materiel 142	incendie -52	none -94	vandalisme 195	vol -144
#okba	collision -82	evenement_climatique 59	vol 97
#okeb	blessure 159	collision -67	degats_des_eaux -42	vol -49
#okha	incendie 130
#okhr	collision 86
#okka	evenement_climatique 50	vol -48
#okra	none 110
#ola>	evenement_climatique 94	none -44	vandalisme 45
#olah	collision -66	vol 107
#olai	degats_des_eaux 42	dommage_materiel -50	evenement_climatique 41	none -77	vol 100
#olan	collision 239	vol -81
#ole>	evenement_climatique 81	none -64	vandalisme 67
#olf>	incendie 117
#olha	incendie 92
#olho	blessure 40	evenement_climatique 68
#olil	vol 51
#olis	vol 45
#ollc	evenement_climatique 70
#olle	vandalisme 150	vol -53
#ollh	dommage_materiel 101	none -54
#olli	collision 104
#ollo	incendie 52
#olna	collision 45	evenement_climatique 50
#olo>	autre 117	none -60
#olon	degats_des_eaux 199	none -56
#olou	collision 163	vol -96
#olta	collision -48	degats_des_eaux 67	dommage_materiel 115	incendie -80
#oma>	bris_de_glace -42	collision 44	degats_des_eaux 56	evenement_climatique -59
#omar	incendie 93
#ombe	collision 45	vandalisme 98
#ombi	autre 67	degats_des_eaux 85
#omch	autre 324	collision -90	dommage_materiel -97	none -82	vandalisme -57	vol -57
#ome>	blessure 48	evenement_climatique 79
#omki	none 121
#omma	collision -119	dommage_materiel 158
#ommi	vol 76
#omob	collision 45
#ompa	autre 147	none -47
#ompe	degats_des_eaux 80	none -72	vol 156
#ompi	incendie 105
#ompt	degats_des_eaux 85
#omra	vol 52
#omro	dommage_materiel 178	none -44	vandalisme 75	vol -92
#on9i	blessure 62	collision -47	vol 99
#ona>	evenement_climatique 74
#onc>	collision -52	vol 105
#onda	degats_des_eaux -48	dommage_materiel 99	evenement_climatique 105
#onde	autre -64	degats_des_eaux -46	dommage_materiel 73	incendie 79	none -69	vol 75
#ondi	vol 72
#ondu	collision -54	degats_des_eaux 91	evenement_climatique 95
#one>	dommage_materiel 55	vandalisme 50	vol 45
#onee	dommage_materiel 238	evenement_climatique -84	incendie -40	none -44
#onge	dommage_materiel 128
#oni>	none -51	vol 56
#onit	dommage_materiel 99	vol 56
#onjo	evenement_climatique 119
#onna	autre 47	collision -41	vol 120
#onne	collision 71	degats_des_eaux 57	none -46
#onob	bris_de_glace 40	collision 78	evenement_climatique 67	none -85
#ons>	degats_des_eaux 83
#onse	none 124
#onsi	collision 123	degats_des_eaux -41
#onso	none -58	vol 105
#onst	collision 47
#ontp	evenement_climatique 100	vol 46
#ontr	autre 109
#ook>	dommage_materiel 206	evenement_climatique -45
#oote	vandalisme 52
#oper	blessure 82
#opri	collision -58	degats_des_eaux 114	incendie 77
#opro	degats_des_eaux 60	incendie 54	vandalisme 105	vol -83
#opti	dommage_materiel 141	vol -81
#oque	collision -71	degats_des_eaux 61	incendie 42	vol 74
#oqui	collision 90	vol -57
#or3a	blessure 209	dommage_materiel -46	evenement_climatique -77	none -57
#ora>	collision 52
#orah	bris_de_glace 83
#oram	bris_de_glace 201
#orat	collision 137
#orde	bris_de_glace 51	collision 123
#ordi	dommage_materiel 137
#ordo	autre 79
#ore>	bris_de_glace -54	dommage_materiel -40	incendie 81	none -71	vandalisme 143
#ori>	bris_de_glace -57	collision 99	evenement_climatique 102
#orit	collision 74
#orn>	bris_de_glace 68	collision -83	incendie 44	vandalisme 56
#orni	blessure 90	collision 51
#orou	bris_de_glace 63	incendie 74	none -40
#orqu	collision 45	vol 76
#orsi	autre -44	blessure -49	bris_de_glace -75	collision -80	evenement_climatique 79	vandalisme 56	vol 141
#ort>	collision 51	vol 46
#orta	none -48	vol 127
#orte	collision 42	none -41
#orti	collision 124
#orza	blessure 120
#osit	collision 142	none -65	vandalisme -40	vol 61
#ossa	collision 79	vandalisme 40
#osse	blessure 217	collision -56	none -49
#ossi	none 110
#ost>	collision 140
#osta	dommage_materiel 137	none -45
#oste	degats_des_eaux 44	dommage_materiel 55	none -65	vol 113
#ota>	vol 44
#otan	collision 85
#ote>	collision -45	dommage_materiel 90	evenement_climatique 93	none -51	vol -41
#otea	collision 144
#otel	autre 44	collision -56	dommage_materiel 85	none -67	vol 53
#oter	vandalisme 52
#oteu	incendie 66
#otla	degats_des_eaux 81	none -43	vol 82
#oto>	vol 90
#otor	collision 90	vol 73
#otos	bris_de_glace 71	collision -83	incendie 87	vol 45
#otte	incendie 102
#otti	blessure 68	collision -55	incendie 59
#otto	blessure 44	collision 136	vol -42
#ou3a	collision -113	dommage_materiel -40	none -63	vandalisme 71	vol 186
#ou3i	collision 93
#ou7>	collision 76	evenement_climatique 68	none -58
#ou7d	incendie 57
#ou9a	collision 77	degats_des_eaux 173	none -97	vandalisme -43
#oua>	bris_de_glace 83	dommage_materiel -92	none -46	vol 157
#ouan	evenement_climatique 59
#ouar	evenement_climatique 67
#ouba	collision 134	incendie -47
#oube	collision 50	incendie 100
#oubi	collision -47	vandalisme 194	vol -64
#oubl	collision 42
#ouce	dommage_materiel 143	vol -47
#ouch	bris_de_glace 60
#oud>	vandalisme 55
#ouda	dommage_materiel 40	evenement_climatique 66	none -41
#oude	blessure 104	collision -130	degats_des_eaux 123	dommage_materiel -44	none -93	vandalisme -50	vol 98
#oudi	blessure 85	collision 97	none -71	vandalisme -40
#oue>	dommage_materiel 96
#ouen	collision 46
#oues	autre -42	collision -108	none -45	vandalisme 46	vol 230
#ouf>	collision 67
#oug>	bris_de_glace -44	vandalisme 106
#ouga	collision 96
#ouge	collision 76
#ouh>	none -43	vol 59
#ouho	bris_de_glace -52	collision -89	degats_des_eaux -110	dommage_materiel -67	evenement_climatique 162	incendie -49	none -116	vol 124
#ouia	evenement_climatique 44	vol 49
#ouid	bris_de_glace 75
#ouil	collision 75	vol 41
#ouir	collision -44	dommage_materiel 197	vol -44
#ouja	collision -43	dommage_materiel 94	evenement_climatique 82
#oujd	vol 45
#ouk>	blessure 63	none -41	vol 88
#ouka	blessure 179	collision -73	evenement_climatique 57	none -90
#oukh	none -45	vol 109
#oukk	collision 42	incendie 75
#oule	collision 72	vol 53
#ouli	collision 52
#oull	none 80
#oulo	degats_des_eaux 106
#oume	incendie 171	none -54	vandalisme -51	vol -47
#oune	dommage_materiel 105	evenement_climatique 52	none -40	vol -55
#ouni	vol 59
#ount	bris_de_glace 92
#oupe	blessure -44	collision -72	dommage_materiel -85	incendie 147	none -91	vandalisme 45	vol 58
#ouq>	collision -51	vol 73
#ouqa	collision -42	dommage_materiel -87	evenement_climatique 81	incendie 66	vandalisme 114
#oura	blessure 41	bris_de_glace 71	none -42
#ouri	evenement_climatique 128	vol 50
#ourr	collision 148	none -48
#ours	autre 82	blessure 79
#ourt	incendie 107
#ous>	collision -55
#ousa	dommage_materiel 95	evenement_climatique 107	none -90	vandalisme -55
#ouse	autre 108	dommage_materiel -65	incendie 112	none -103	vandalisme -47	vol 91
#ousi	vandalisme 105	vol -43
#ousk	blessure 52	collision 76	dommage_materiel -63	vol 66
#ouss	autre 78	none -73
#out>	collision -44	none -47	vandalisme 55
#outa	autre 48	incendie 56
#oute	bris_de_glace 44	incendie 63
#outi	vandalisme 122
#outt	degats_des_eaux 68	evenement_climatique -52	vol 78
#ouya	blessure -43	collision 73
#ouz>	vandalisme 44
#ouzi	degats_des_eaux 46
#ouzz	collision 48
#ovem	autre 44	degats_des_eaux 46	none -40
#ovis	bris_de_glace 62
#ovo>	vol 89
#owwe	collision 52	none 116
#oxyg	collision -42	incendie 135
#oya>	collision 68
#oyot	collision 88
#pact	bris_de_glace 185	collision -77
#pagn	autre 159	none -65
#pann	autre 58	dommage_materiel -41	evenement_climatique 74
#pano	bris_de_glace 201
#papi	evenement_climatique 72	vandalisme -75
#para	collision -53	dommage_materiel -44	evenement_climatique 99	none -63
#parb	bris_de_glace 165	collision -65
#pare	bris_de_glace 50	collision 50
#parf	incendie 168
#park	collision 51
#parq	degats_des_eaux 134
#part	vol 44
#pas>	none 112
#pass	collision 48
#pati	bris_de_glace 56	incendie -49	vandalisme 41
#peag	collision 161	evenement_climatique -40	incendie 41
#pein	collision 108	dommage_materiel -72	none -111	vandalisme 145	vol -59
#pell	collision -60	degats_des_eaux 104	evenement_climatique 46
#pera	autre 42	blessure 66
#perc	collision -44	dommage_materiel 100	none -78	vandalisme -44	vol 127
#perg	collision -41	dommage_materiel -40	evenement_climatique 225	none -100	vandalisme 92	vol -106
#perm	blessure 60
#pert	none 89
#peta	vandalisme 158	vol -44
#pete	evenement_climatique 155
#peug	collision 90
#phar	collision 50
#phe>	dommage_materiel 137	evenement_climatique 89	vol -61
#phon	autre 41
#phot	collision -40	dommage_materiel 90
#pia>	collision -48	dommage_materiel -44	incendie 235	vol -48
#pica	collision 76	vandalisme 47
#pick	collision 146	none -52	vandalisme -60	vol 80
#pier	incendie 80
#piet	collision 40
#pill	collision -42	degats_des_eaux 120
#ping	evenement_climatique 81
#piqu	blessure -58	collision -44	dommage_materiel -135	evenement_climatique 76	incendie 92	vandalisme -55	vol 109
#pis>	degats_des_eaux 123	incendie 64
#pisc	blessure 82	collision -61	degats_des_eaux 181	dommage_materiel -41	evenement_climatique 56	none -81	vol -55
#piss	vol 67
#pist	vandalisme -51	vol 129
#plac	degats_des_eaux 96	incendie 52
#plaf	degats_des_eaux 69
#plag	autre 130	collision 43	none -42	vandalisme -48
#plai	collision -54	none -40	vandalisme 78	vol 109
#plan	bris_de_glace 92
#plaq	dommage_materiel 120
#plas	evenement_climatique 118	incendie 123	none -51
#plat	blessure 158	dommage_materiel 69	incendie -41
#plei	collision 101
#pli>	vol 114
#plom	degats_des_eaux 87
#pneu	vandalisme 109
#poin	blessure 62	collision 43
#pomm	incendie 88
#pomp	incendie 73
#port	none -40	vol 56
#pos>	collision -55	vol 145
#posi	collision 142	none -65	vandalisme -40	vol 61
#pot>	none -55	vandalisme 99
#pote	collision 123
#poub	collision 50	incendie 100
#pouc	dommage_materiel 143	vol -47
#ppar	autre 61	collision -42
#ppor	collision 153	vol -58
#pray	degats_des_eaux -59	vandalisme 221	vol -52
#prel	autre 252	none -137	vol -40
#pres	bris_de_glace 102	degats_des_eaux -40
#prie	collision -58	degats_des_eaux 114	incendie 77
#prio	collision 74
#pris	collision -56	degats_des_eaux -76	dommage_materiel 59	incendie 70	none -42	vol 93
#prof	vandalisme 58
#proj	blessure -53	collision -100	dommage_materiel 142	incendie -52	none -94	vandalisme 195	vol -144
#prop	collision -58	degats_des_eaux 114	incendie 77
#prot	autre 109
#ptem	evenement_climatique 92
#pteu	degats_des_eaux 167	dommage_materiel -52
#qach	blessure 70	dommage_materiel 222	none -106	vol -51
#qal>	collision 112	evenement_climatique -41
#qas>	dommage_materiel 64
#qasn	degats_des_eaux -72	dommage_materiel -49	evenement_climatique -44	vandalisme 161	vol 68
#qass	bris_de_glace -59	dommage_materiel 133
#qat>	bris_de_glace 69	collision -72	none -52	vandalisme -52	vol 48
#qbel	blessure 68	degats_des_eaux -53
#qder	blessure 89	none 50
#qdim	collision -96	dommage_materiel -44	none -63	vandalisme 304
#qe3>	blessure 101
#qeb>	collision -164	degats_des_eaux 309	dommage_materiel 116	evenement_climatique -84	incendie -68	none -43	vandalisme -86	vol -81
#qef>	evenement_climatique 74
#qelb	blessure -51	collision 146	none -51	vandalisme -45
#qell	vandalisme 145
#qet>	bris_de_glace 198	degats_des_eaux 75	dommage_materiel -43	incendie -43	none -67
#qett	vandalisme 57
#qina	blessure 73	vol 43
#qiss	collision 83
#qleb	collision 160	degats_des_eaux 61	none -48
#qodd	blessure 73
#qou>	collision -53	vol 124
#qqa>	collision 144	dommage_materiel -44	vol -45
#qqat	bris_de_glace 209	collision -85	none -43	vandalisme -81
#qrib	incendie 49
#qta3	bris_de_glace 112	collision -111	dommage_materiel 125	evenement_climatique -62	incendie -45	none -42	vol -40
#qte3	blessure 51	degats_des_eaux 89
#qtel	dommage_materiel 148	vandalisme -41	vol -56
#quad	collision 195	none -50
#quar	dommage_materiel 102
#que>	dommage_materiel 41
#quee	autre -43	blessure 133	bris_de_glace -57	collision -94	degats_des_eaux -56	dommage_materiel 78	evenement_climatique -59	none -167	vandalisme 110	vol -61
#ques	vol 97
#quet	degats_des_eaux 121
#queu	collision 161	dommage_materiel -107	vandalisme -54	vol 106
#quia	vandalisme 53
#quis	collision 90	vol -57
#r3a>	blessure 102	collision -76	dommage_materiel 146	evenement_climatique -52	none -75
#r3ed	evenement_climatique 78
#r7a>	vol 130
#r7at	blessure -41	bris_de_glace 72	dommage_materiel 52
#r7ha	blessure -55	bris_de_glace 141	collision -114	none -54	vandalisme 92
#r9a>	collision 110	none -45	vandalisme -42
#r9at	degats_des_eaux 49	incendie 94	none -48
#r9e3	bris_de_glace 50	degats_des_eaux 95
#r9o>	collision -50	incendie 174	none -66	vandalisme -63	vol 58
#r9ou	collision -60	degats_des_eaux -45	dommage_materiel 84	evenement_climatique 53	none -40
#ra3>	collision 108
#ra3h	blessure 157	collision 45	dommage_materiel -41	none -55
#ra3i	blessure -68	bris_de_glace 109	collision -47	dommage_materiel 71	evenement_climatique 45	none -43
#ra7>	collision 60	none -41	vandalisme -47	vol 46
#ra9>	autre 73	none -51
#ra9a	autre 136	blessure -72	collision -41	evenement_climatique 124	none -66	vol -74
#ra9m	collision 67	vandalisme 135	vol -63
#ra9o	collision 100	vol -41
#rab>	collision 77	dommage_materiel -55	evenement_climatique 56	none -53	vol -44
#raba	autre 63	dommage_materiel 43	none -53
#rabi	collision -44	degats_des_eaux 82
#rabn	collision 157	none -52	vandalisme 85	vol -42
#rabo	bris_de_glace -44	collision -42	evenement_climatique 191	none -76	vandalisme 56
#rabt	collision 238	none -62
#race	collision 138	none -56	vandalisme -78	vol 98
#rach	degats_des_eaux 81
#ract	vandalisme 93
#rad>	autre 91	blessure -78	bris_de_glace -41	collision -66	evenement_climatique 260	none -139	vandalisme -59
#radi	none -46
#raff	vandalisme 141	vol -46
#raft	degats_des_eaux 134
#rage	collision 70	evenement_climatique 57	none -42
#rah>	autre 45	dommage_materiel 43	none -40
#raha	blessure 67	degats_des_eaux 103
#rahi	collision -48	degats_des_eaux 71	incendie 79
#rain	autre 165	none -119	vol 56
#rais	collision 104
#rait	collision -90	dommage_materiel 108	evenement_climatique -51	none -58	vandalisme 67
#raj3	autre 189	none -59
#raj>	bris_de_glace 139	collision -53	dommage_materiel -49	none -71	vandalisme -45	vol 84
#raje	collision 48
#rajl	collision 53	vandalisme 63
#rak>	vol 71
#raka	vandalisme 84	vol -42
#rakb	collision 103
#rake	collision 113	none -43	vol -45
#rakt	collision -143	degats_des_eaux -48	dommage_materiel 192	evenement_climatique 127	none -88	vandalisme -48	vol -64
#rale	bris_de_glace 202	collision -77	none -40
#ram>	vandalisme 88
#rami	bris_de_glace 142	collision -44	dommage_materiel -40	vandalisme 127	vol -69
#ramw	vol 110
#ran>	dommage_materiel 59
#ranc	autre 54
#rand	bris_de_glace 65
#rane	evenement_climatique 75
#rani	collision 83
#rans	collision 67
#rant	vol -46
#raph	degats_des_eaux 86	dommage_materiel 174	none -64	vandalisme -44	vol -57
#rapp	collision 153	vol -58
#rar>	collision -62	degats_des_eaux -48	dommage_materiel 41	incendie 179	vol -51
#rara	blessure -51	collision -109	incendie 338	none -72	vandalisme -45	vol -47
#rari	vandalisme 65
#ras>	blessure 41
#rasa	bris_de_glace -59	vandalisme 51	vol 105
#rash	dommage_materiel 110	none -42	vol 61
#rasi	collision 52
#raso	bris_de_glace -50	evenement_climatique 59	incendie 66	none -52	vol 48
#rat>	autre 51	none -47
#ratc	vol 65
#rate	collision 60	vandalisme -41	vol 88
#rava	dommage_materiel -56	evenement_climatique 102	vol 57
#ray>	degats_des_eaux -54	dommage_materiel -48	vandalisme 268	vol -52
#raya	bris_de_glace 212	none -64
#rayu	collision 101	vandalisme 54	vol -44
#razi	blessure 120	bris_de_glace 43	collision -83	dommage_materiel -55	none -46
#rba>	collision 58
#rbag	collision 63
#rbal	degats_des_eaux 50	evenement_climatique 103	none -49
#rban	collision 165	none -46
#rbat	none -44
#rbch	collision -40	vandalisme 186
#rbe9	collision -42	evenement_climatique -55	vandalisme -99	vol 166
#rbec	incendie 119	vol -43
#rbi9	bris_de_glace 46	collision -41
#rbi>	autre -40	bris_de_glace 89	collision -90	degats_des_eaux 56	dommage_materiel -60	evenement_climatique 147	none -41	vol -51
#rbia	dommage_materiel 136	evenement_climatique -40	vandalisme -46
#rbiy	dommage_materiel 182	none -43
#rbna	collision 90
#rbni	collision 87	vol 63
#rbo>	bris_de_glace -105	vandalisme 140
#rbou	blessure -44	collision -58	none -55	vandalisme 77	vol 172
#rbre	blessure -88	bris_de_glace -40	collision -141	degats_des_eaux 84	dommage_materiel 231	incendie -41	none -110
#rbri	bris_de_glace 165	collision -65
#rbt>	collision 78
#rced	collision 63
#rceu	collision -44	dommage_materiel 100	none -78	vandalisme -44	vol 127
#rch>	collision 95
#rcha	collision 104
#rche	collision 103
#rchi	collision 67	degats_des_eaux 66
#rcui	incendie 116
#rda>	dommage_materiel 52	incendie 45	none -73
#rde>	bris_de_glace 44	collision -67	vandalisme -42	vol 139
#rdie	none -43	vol 168
#rdin	blessure 60	bris_de_glace 43	incendie 68	none -50
#rdit	collision 60
#rdon	autre 79
#rds>	incendie 223	none -62
#re3d	degats_des_eaux -77	evenement_climatique 209
#re7t	collision 55	degats_des_eaux -44	evenement_climatique 57
#re9a	autre -53	degats_des_eaux 67	none -62	vandalisme -63	vol 151
#re9n	collision 82
#re9o	none -53	vol 199
#re9t	blessure 160	collision -50	dommage_materiel -94	none -71	vandalisme -41
#reau	autre 152	collision -77	none -67
#reb>	collision 60
#reba	evenement_climatique 101
#rebb	evenement_climatique 93	none -42
#rebh	vol 77
#rebn	blessure 47	degats_des_eaux 44
#rebo	collision -71	incendie 109	none -72	vandalisme -154	vol 217
#rebr	bris_de_glace 150
#rebt	collision 100
#rece	vol 167
#rech	degats_des_eaux 51	none -68	vol 51
#rect	blessure 96	collision 47	vol -42
#red>	degats_des_eaux 144	dommage_materiel -55	incendie -40
#redd	autre 197	blessure -65	collision -44	dommage_materiel -42	none -46
#redi	blessure 129	collision -128	dommage_materiel 103
#ree>	bris_de_glace 144
#ref>	none 59
#refn	collision 93	degats_des_eaux 68	vandalisme -83
#refo	collision 60
#reg>	bris_de_glace -43	dommage_materiel 50	evenement_climatique 76	none -43	vol -41
#reh>	none 73
#reil	autre 102	collision -57	none -49	vandalisme -43	vol 62
#rein	collision 78
#rej3	collision 46
#rej>	collision 42	vandalisme 42
#reja	dommage_materiel 71
#reje	autre 178	blessure -74	collision -61	dommage_materiel -48	none -80	vandalisme 162
#rejj	autre 191	blessure 50	collision -47	none -109
#rejl	blessure 88	dommage_materiel 48	none -40
#rejn	degats_des_eaux -53	evenement_climatique 66	incendie 103
#rejo	autre 70	evenement_climatique 156	incendie -73	none -59
#rejt	vol 126
#rek>	collision 56	vol -51
#rekb	incendie 65
#rele	autre 125	evenement_climatique 102	none -69
#rem>	blessure 64	collision 86
#remb	autre 84	none 42
#reml	blessure -54	collision 93	vol -42
#remo	collision 45	vol 76
#ren>	autre 191	blessure 118	bris_de_glace -48	dommage_materiel -94	incendie -69	none -111	vandalisme -67	vol -93
#rena	collision 48
#reni	blessure 151	collision -136
#repo	collision -64	vol 112
#req>	bris_de_glace 77	collision -93	none -55	vol 148
#res>	blessure 48	none -50	vandalisme 72
#rese	collision -42	dommage_materiel 66	incendie -44	vandalisme 85
#resi	autre -107	bris_de_glace 79	collision -49	none 144
#ress	bris_de_glace 87	vandalisme -40
#rest	bris_de_glace -55	dommage_materiel 111	evenement_climatique 67
#ret>	autre 73
#reta	autre -52	dommage_materiel 236	none -90	vol -46
#retr	bris_de_glace 58	collision 62	none -45	vandalisme 51
#reur	vol 101
#rez>	degats_des_eaux 73	vandalisme 74	vol -48
#rfa>	collision 87
#rfe9	collision -41	degats_des_eaux 121
#rfin	collision -89	none -61	vandalisme 229
#rfou	bris_de_glace 50	collision 81	none -53	vandalisme -49
#rfum	incendie 168
#rg3a	bris_de_glace 154	degats_des_eaux 120	dommage_materiel 89	evenement_climatique -170	incendie -47	none -59
#rge3	bris_de_glace 90
#rge>	collision -64	degats_des_eaux 111	evenement_climatique 67	incendie -52
#rgen	collision 40
#rgeu	autre 109	dommage_materiel -45	incendie 168	none -58	vol -42
#rgge	bris_de_glace -91	degats_des_eaux 75	dommage_materiel -44	incendie 163	none -81
#rgla	bris_de_glace 46	collision 56
#rgol	dommage_materiel -48	evenement_climatique 259	none -112
#rha>	blessure 45	collision 86
#rham	autre 108
#rhm>	autre 70	bris_de_glace 43	collision -49	dommage_materiel 62	vol -57
#ri3>	dommage_materiel 97
#ri7>	bris_de_glace 45	collision -80	evenement_climatique 322	none -74	vandalisme -42
#ri7a	degats_des_eaux 163	evenement_climatique -51
#ri9>	collision 78
#ria>	degats_des_eaux 80	dommage_materiel 48
#riad	bris_de_glace 123	none -56	vol 44
#rian	collision 115	vol 41
#riat	vol 78
#rib>	vandalisme 84
#riba	collision -46	dommage_materiel 134	none -62
#ribg	vol 140
#rici	blessure -77	dommage_materiel 242	evenement_climatique -63	incendie -40	none -43
#ricu	collision 58
#ricy	collision 174
#rid>	vandalisme 150
#rida	blessure -43	collision -85	dommage_materiel -49	evenement_climatique 126	incendie -52	none -47	vandalisme -42	vol 142
#ride	collision -41	incendie 85	vandalisme 45
#riel	vol 79
#rier	bris_de_glace 45	collision 73
#riet	collision -58	degats_des_eaux 114	incendie 77
#rif>	autre 149	none -64
#riga	collision -46	evenement_climatique -44	vol 253
#rigo	degats_des_eaux -43	dommage_materiel 49	incendie 59
#rih>	blessure -52	collision -42	degats_des_eaux -70	dommage_materiel -54	evenement_climatique 397	none -78	vandalisme -92
#riha	vandalisme -40	vol 145
#rija	evenement_climatique 188	incendie -112	none 96	vol -48
#rika	evenement_climatique 98	incendie 72
#ril>	autre 53	none -46	vol 42
#rill	collision -66	evenement_climatique 103	vandalisme 83	vol -40
#rin>	bris_de_glace 63	dommage_materiel -43	evenement_climatique 41	none -46	vandalisme 46
#rina	blessure 43	collision -43	degats_des_eaux 81	vol -41
#rine	bris_de_glace 173	vol -45
#riol	collision -122	dommage_materiel -57	evenement_climatique 54	none -135	vandalisme 292	vol -75
#rior	collision 74
#riot	autre -51	blessure -41	bris_de_glace 59	dommage_materiel 183	none -64	vandalisme -48
#ripo	collision 91
#riq>	collision 90
#riqu	collision -40	dommage_materiel 88	vol 54
#rir>	degats_des_eaux 40
#ris>	collision -135	evenement_climatique 157	vol 51
#rise	bris_de_glace 91
#riss	degats_des_eaux -50	dommage_materiel 131	none -43	vandalisme -45	vol 55
#rist	degats_des_eaux -60	dommage_materiel 57	evenement_climatique 70
#rit>	autre 52	degats_des_eaux -41	vol 99
#rita	collision 61
#rith	dommage_materiel 40
#rito	collision -68	degats_des_eaux -96	dommage_materiel 265	none -41	vandalisme -82	vol 42
#rium	dommage_materiel 154	none -47
#rive	autre 61
#riw>	bris_de_glace 64	vandalisme -102	vol 74
#riya	evenement_climatique 48	vol 57
#riz>	bris_de_glace 234	collision -72
#rj3a	dommage_materiel 61
#rj3o	autre 320	collision -95	dommage_materiel -59	none -151	vandalisme -53	vol -58
#rja3	degats_des_eaux 51	incendie 75
#rja>	dommage_materiel 87
#rjan	collision 44	dommage_materiel 75
#rjat	collision 81
#rje3	vol 43
#rjel	collision -60	degats_des_eaux -41	dommage_materiel 121	none -43	vandalisme 98	vol -47
#rjem	bris_de_glace 131	collision -47	evenement_climatique 68	vandalisme -60
#rjli	blessure 81	collision 41	degats_des_eaux -47
#rjo>	bris_de_glace -64	vandalisme 133
#rjou	vol 112
#rkab	vol 100
#rkan	collision 42	degats_des_eaux -48	vol 122
#rkeb	collision 92
#rkel	blessure 44	collision -140	none 60	vandalisme 159
#rkha	blessure 202	bris_de_glace -46	collision -105	degats_des_eaux -40	dommage_materiel 140	evenement_climatique -49	none -202	vandalisme -71	vol -47
#rki>	collision -56	evenement_climatique 119
#rkin	collision 57
#rkll	collision 98	incendie 40
#rkya	bris_de_glace 92	collision -58	dommage_materiel 135	vandalisme -55
#rlin	collision 71
#rma>	blessure 52	collision -119	dommage_materiel 41	incendie 119
#rmac	bris_de_glace 42	vol 57
#rmad	incendie 156
#rmah	evenement_climatique 220	none -143	vandalisme -45
#rmaw	collision -43	incendie -83	vandalisme 248	vol -47
#rme>	collision 113	dommage_materiel -49	none -43	vandalisme -42	vol 156
#rmel	collision 75	dommage_materiel 88	evenement_climatique 45	vandalisme -69	vol -45
#rmes	collision 40
#rmie	blessure 55	collision 77
#rmis	collision 58
#rmiy	collision 60	vol 83
#rmli	bris_de_glace 175	evenement_climatique -129	vandalisme 75	vol -47
#rmoi	blessure -76	degats_des_eaux -51	dommage_materiel 273	none -63	vandalisme -42
#rmou	collision -72	dommage_materiel -40	evenement_climatique 163	vandalisme 93	vol -69
#rnah	collision 41	none 52
#rne>	blessure -41	bris_de_glace -55	collision 60	degats_des_eaux 104	evenement_climatique 92	none -48	vol -47
#rnet	collision -64	dommage_materiel 108	vandalisme -45	vol 50
#rni>	vol 67
#rnic	blessure 90	collision 51
#rnou	collision -57	vol 147
#rob3	collision 49
#roba	incendie 45
#robi	degats_des_eaux 106
#robo	dommage_materiel 44	none 77
#roca	collision 152	vol -43
#roch	vol 199
#rof>	vandalisme 58
#rois	vol 55
#roj>	blessure 122
#roje	blessure -53	collision -100	dommage_materiel 142	incendie -52	none -94	vandalisme 195	vol -144
#rokb	vol 48
#roke	blessure 159	collision -67	degats_des_eaux -42	vol -49
#rokk	bris_de_glace 43	collision 144	vandalisme -84
#role	incendie 104
#ron>	blessure -53	collision 82	degats_des_eaux -42	evenement_climatique 139	none -64	vol -55
#rond	collision 44
#roph	evenement_climatique 128
#ropr	collision -58	degats_des_eaux 114	incendie 77
#roqu	collision 90	vol -57
#rori	evenement_climatique 88
#ros>	collision -46	vandalisme 114
#ross	blessure 57	collision 67
#rott	blessure 59
#rou3	collision -81	degats_des_eaux -61	dommage_materiel 175	incendie 96	none -119	vandalisme -43
#rou7	bris_de_glace 42
#rou9	bris_de_glace 98	evenement_climatique 60
#roub	collision 148	dommage_materiel 51	incendie -60
#roud	dommage_materiel 90	none -68	vandalisme -45	vol 75
#roue	collision -47	dommage_materiel 41	vol 118
#rouf	collision 47
#roug	collision 76
#rouh	vol 87
#roui	collision 47
#rouj	blessure 82	collision -64	dommage_materiel 76	none -52
#roul	collision -58	none -46	vol 164
#roup	collision -73	dommage_materiel -103	evenement_climatique -40	incendie 180	none -107	vandalisme -91	vol 125
#rouq	degats_des_eaux -41	dommage_materiel -89	incendie 99	vandalisme 136
#rour	bris_de_glace -74	collision -62	evenement_climatique 181	none 104
#rous	bris_de_glace 41	collision -87	none -77	vandalisme 79	vol 98
#rout	autre 51	none -53	vandalisme 48
#rovi	bris_de_glace 62
#roya	vandalisme 64
#rpil	collision -42	degats_des_eaux 120
#rqa>	none -61	vandalisme -52	vol 112
#rqat	bris_de_glace -49	degats_des_eaux 88	incendie 62	none -60	vol 97
#rqo>	vol 152
#rqou	vol 103
#rque	degats_des_eaux 101
#rr9a	bris_de_glace 120	degats_des_eaux 151	dommage_materiel -53	none -77	vol -64
#rrai	evenement_climatique 94
#rrak	autre 54	bris_de_glace 43	dommage_materiel 62	none -67
#rran	blessure 161	collision -77
#rras	vandalisme 63
#rrat	autre 42
#rre7	collision 45	none 57
#rre9	bris_de_glace 130	degats_des_eaux 166	dommage_materiel -95	evenement_climatique -60	incendie -47
#rre>	bris_de_glace 59	evenement_climatique 149	none -47
#rreb	blessure 86	dommage_materiel -51
#rrec	autre 42	bris_de_glace 52	collision -44	none -41	vol 62
#rref	collision 42
#rreg	bris_de_glace -52	collision -52	degats_des_eaux 84	dommage_materiel 43	evenement_climatique 85	none -46
#rrej	evenement_climatique 174	incendie -56	vol -40
#rrek	collision 75	dommage_materiel 43	vol -62
#rrem	blessure 136	collision -53	evenement_climatique 45
#rres	blessure 45	none -49	vandalisme 47
#rri7	bris_de_glace -78	collision -51	degats_des_eaux 106	evenement_climatique 85	vandalisme 62	vol -44
#rrie	bris_de_glace 56	collision 90	none -41
#rrit	vol 56
#rrni	evenement_climatique 47
#rro>	blessure 54	collision -46	incendie 65	vandalisme 80	vol -58
#rron	vandalisme 61	vol 52
#rros	collision 104
#rrou	collision -44	vol 129
#rrsa	blessure 106	none -43	vol -44
#rrsi	blessure -104	dommage_materiel 122	vandalisme 48	vol -41
#rrso	none -43	vandalisme 139	vol 74
#rrur	autre 76	vandalisme 91
#rsa>	blessure 59	dommage_materiel -46	none -50	vandalisme 65
#rsat	blessure 79	dommage_materiel 54	none -47
#rsem	none 111
#rset	blessure -48	dommage_materiel 141	none -41
#rsi>	vandalisme 57	vol 70
#rsin	blessure -96	dommage_materiel 107	vandalisme 73	vol -40
#rso>	bris_de_glace -60	collision -106	none -53	vandalisme 192	vol 134
#rsou	vandalisme 84
#rta>	collision 61	degats_des_eaux 44
#rtab	collision -77	none -81	vol 301
#rtai	dommage_materiel -101	vandalisme 137
#rtch	vandalisme 140	vol -50
#rte>	autre 87	none -70	vol 52
#rtea	collision -79	degats_des_eaux -45	dommage_materiel 70	evenement_climatique -47	none -116	vandalisme 169	vol 63
#rtef	autre 110	blessure -58	none -99	vol 119
#rtem	collision -54	degats_des_eaux 56	incendie 104
#rten	dommage_materiel 160	none -51
#rter	collision 197	vol -85
#rtes	dommage_materiel -53	vandalisme 103	vol 40
#rtet	bris_de_glace 45	dommage_materiel 51
#rteu	collision 91
#rtha	collision -57	none 101	vol 89
#rtie	collision 77	vol 40
#rtil	evenement_climatique 123
#rtin	autre 298	blessure -60	bris_de_glace -40	dommage_materiel -127	incendie -48	none -205	vandalisme -62	vol -127
#rtne	collision 92	evenement_climatique 78	vandalisme -42	vol -48
#rto>	collision 54	dommage_materiel 90
#rue>	degats_des_eaux -50	dommage_materiel 58	evenement_climatique 130	vandalisme -42
#rure	autre 75	vandalisme 99
#ruri	autre 101
#ruxe	collision 64
#rvat	autre 52	incendie 63
#rve>	blessure 75	degats_des_eaux 53
#rveu	bris_de_glace -66	dommage_materiel 56	none -42	vandalisme 103
#rvic	evenement_climatique 45	none 96
#rvoi	collision -98	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
#rway	collision -49	none -55	vandalisme 205
#rwid	collision 140
#rya>	collision 207	none -57
#rzat	blessure 107
#rzaz	collision 51	incendie 52
#rzou	collision 96
#s2ou	collision 78	none 61
#s7a7	evenement_climatique 145	vol -40
#s7ab	collision 52
#s7i7	bris_de_glace 97	collision -63	dommage_materiel -44	none 117	vandalisme -40
#s9ef	degats_des_eaux 124
#sa3i	evenement_climatique 206
#sa7>	none 99
#sa7a	dommage_materiel 105
#sa7b	collision 112	incendie 70	none -41
#sa7t	evenement_climatique 50	none 63
#sa9>	blessure 78	bris_de_glace 73	dommage_materiel -45
#sa9f	bris_de_glace -41	collision -49	degats_des_eaux 106	dommage_materiel 98	evenement_climatique 40	none -59	vandalisme -43	vol -40
#sab>	collision -57	degats_des_eaux 47	dommage_materiel 103	evenement_climatique -42	none -72	vandalisme -53	vol 87
#saba	degats_des_eaux 82
#sabe	blessure -43	collision -67	dommage_materiel -82	vandalisme 239	vol -41
#sac>	collision -45	vol 179
#sadm	collision 152	none 55	vandalisme -60	vol -68
#saf>	autre 106	collision -78	none 101	vol -49
#safa	autre 200	blessure -42
#safi	none 54
#safr	vol 52
#sage	collision 80
#sahb	collision 87	evenement_climatique -43	vandalisme 68
#said	degats_des_eaux 118
#sain	collision 169	vandalisme -46
#sak>	collision -46	vol 172
#sake	blessure -42	bris_de_glace -40	collision -61	dommage_materiel -71	incendie 167	none -188	vandalisme 100	vol -44
#sakh	dommage_materiel 143	none -53	vandalisme 102	vol -121
#sakn	degats_des_eaux 115
#sal>	blessure -43	collision -80	degats_des_eaux 223	dommage_materiel 72	evenement_climatique -42	none -41	vol -53
#sale	incendie 52	vol 85
#sali	autre 278	collision -55	dommage_materiel 127	evenement_climatique -43	none -192	vandalisme -79	vol -68
#sall	bris_de_glace 41	collision -63	none -47	vol 42
#salm	collision 56
#salo	collision -40	degats_des_eaux 48	incendie 62
#sama	vol 119
#sami	vandalisme 42
#sams	dommage_materiel 149	none -42	vol 47
#samu	collision 80	incendie 93
#sand	bris_de_glace 64	vol 55
#sani	autre 105	collision 121	none -134
#saou	collision -46	dommage_materiel 291	none -59	vol -59
#saqi	autre -64	blessure 193	bris_de_glace -70	collision 166	degats_des_eaux -78	dommage_materiel -98	evenement_climatique -51	incendie -52	none -226	vandalisme -82	vol -108
#sar>	collision -56	dommage_materiel 131	vandalisme 74	vol -74
#sara	dommage_materiel 68	incendie 54
#sard	blessure -69	collision 64	dommage_materiel 135
#sari	vol 80
#saro	autre 154	collision -108	none -87	vandalisme 174
#sarr	degats_des_eaux 66	none 70
#sas>	vandalisme 40
#sass	none -62	vandalisme 126
#sat>	dommage_materiel 94	none -41
#sati	degats_des_eaux 79	evenement_climatique 114	vol -56
#saw>	blessure -65	collision -46	none 109	vol 130
#sawe	none 85
#sawr	vandalisme 61	vol 71
#saww	dommage_materiel 63	none 69
#saye	collision 94
#sayg	blessure 157
#sba3	blessure 240	collision -56	dommage_materiel 56	none -60	vol -42
#sbab	bris_de_glace 67	incendie 44
#sbag	dommage_materiel 121	none -65
#sbah	none 81
#sbe3	blessure -73	collision 70	degats_des_eaux -52	dommage_materiel 159	none -40
#sbeg	collision -54	dommage_materiel 118	none -73	vandalisme 168	vol -96
#sbit	blessure 56	collision 50
#scan	autre 76
#scen	bris_de_glace 41	dommage_materiel 72	none -40
#sch>	blessure 63
#scie	incendie 65	vol 67
#scin	blessure 82	collision -61	degats_des_eaux 181	dommage_materiel -41	evenement_climatique 56	none -81	vol -55
#scoo	vandalisme 52
#sda3	collision 105
#sder	evenement_climatique 60	vol -45
#sdou	collision -49	degats_des_eaux 71	vol 65
#se77	blessure 156	bris_de_glace -48	collision 107	evenement_climatique -41	none -83	vandalisme -95
#se7>	collision 90	dommage_materiel 96	incendie -40
#se7t	evenement_climatique 51
#se9>	dommage_materiel 116	incendie 44	none -41	vol -47
#se9f	blessure -44	bris_de_glace -48	degats_des_eaux 167	dommage_materiel -70	vandalisme 55	vol -48
#seba	blessure 58	collision -52	degats_des_eaux 62	vandalisme 66
#sebb	vandalisme 54
#sebn	autre 226	none -138
#sebt	none 47
#sech	collision -49	degats_des_eaux 65	none -47	vol 62
#seco	vol 84
#secu	blessure 94	degats_des_eaux 49
#sed>	bris_de_glace 85	collision -86	degats_des_eaux 149	dommage_materiel 74	evenement_climatique -84	none -40
#sedd	blessure 117	collision -48	none -72
#sedr	collision 111
#see>	collision -43	degats_des_eaux 70	vandalisme 75
#sef>	collision 89	degats_des_eaux -54	vandalisme 61	vol -52
#sefr	collision 124
#seft	autre 419	blessure -58	bris_de_glace -49	collision -42	degats_des_eaux -46	dommage_materiel -125	evenement_climatique -44	incendie -50	none -391	vandalisme -63	vol -107
#sehd	incendie 77
#seig	blessure 113	bris_de_glace -51	collision -100	dommage_materiel -42	evenement_climatique 87	none -46	vandalisme 86	vol -61
#seil	none 107
#sejj	degats_des_eaux -40	none -49	vandalisme -49	vol 249
#sejl	collision -44	dommage_materiel -51	none -48	vandalisme 91	vol 102
#sek>	collision 62
#sekk	collision 51	evenement_climatique 49
#sekr	collision 47	none -40	vandalisme 136
#sel3	collision -47	degats_des_eaux 75
#sel7	collision -62	dommage_materiel 117
#sela	autre 49
#sell	blessure 147	none -43
#seln	autre 170	bris_de_glace -61	collision -96	dommage_materiel -54	evenement_climatique -49	none -43	vandalisme 55	vol -60
#selt	autre 101	collision -97	dommage_materiel 47	none -68	vol 77
#sem>	blessure 41	collision -89	dommage_materiel -62	incendie 51	none -55	vandalisme 173
#seme	blessure 59
#sen>	blessure 105	bris_de_glace 111	collision -76	evenement_climatique 46	vol -88
#senc	autre 89	collision -66	incendie 176	vandalisme -75	vol -55
#senn	autre 74
#sepo	autre 87	dommage_materiel -41	none -40	vol 89
#sept	evenement_climatique 92
#ser9	collision -69	vandalisme -71	vol 190
#ser>	none -48	vandalisme 84
#seri	blessure 60	bris_de_glace 65
#serj	blessure 53	bris_de_glace 75	collision -62
#serp	collision -42	degats_des_eaux 120
#serq	collision -91	none -49	vol 252
#serr	collision -53	evenement_climatique 75
#sert	bris_de_glace 153	incendie -57
#serv	collision -43	dommage_materiel 56	vandalisme 82
#serw	autre 243	collision -64	evenement_climatique -54	none -198	vandalisme -56	vol 94
#ses>	autre 189	blessure -73	collision -55	degats_des_eaux -86	dommage_materiel -54	evenement_climatique -44	incendie -40	none -68	vol 188
#set>	autre 65	collision -40	evenement_climatique 56	none -54
#sett	bris_de_glace 78	none -72	vol 82
#seur	none -44
#sewe	collision 46	none 149
#sewr	incendie 132	none -58	vandalisme 46	vol -60
#seww	vandalisme 103
#sfer	blessure -43	dommage_materiel -47	incendie 261	none -112	vandalisme -41	vol -60
#sghi	bris_de_glace 47	none -45
#sha>	collision -49	dommage_materiel 72	vandalisme 60
#sida	autre 44	blessure -66	collision 174	none -50
#side	bris_de_glace 103	collision -45	vol 45
#sidi	incendie 45
#sieg	blessure 49	collision -47	vandalisme 62
#sier	none 64
#sieu	collision 91	none -53	vol 117
#sif>	blessure -56	collision -80	vandalisme -42	vol 229
#sifa	evenement_climatique 202
#sife	autre 91	dommage_materiel 52	none -45
#sift	autre 72	evenement_climatique 42
#sil>	autre 68	degats_des_eaux 91	dommage_materiel 40	none -42
#sima	none 46
#sin>	bris_de_glace 55	vandalisme 43
#sina	collision -56	degats_des_eaux 61	vandalisme 56
#sine	degats_des_eaux 75
#sini	degats_des_eaux 45
#sion	collision 84	dommage_materiel 60	none -42	vol -43
#siph	degats_des_eaux 118
#sir>	collision 75
#sira	incendie 100
#sis>	dommage_materiel -46	incendie 146	none -41
#sit>	autre 41	degats_des_eaux 45	none -49
#site	degats_des_eaux 151	vol -54
#sito	degats_des_eaux 52	dommage_materiel -50	incendie 197	none -47	vol -53
#siye	collision 61
#sket	blessure 119	evenement_climatique 88	vandalisme -53	vol -60
#skha	autre 115	bris_de_glace 93	dommage_materiel -51	none -147	vandalisme 52
#skhe	vol 90
#skho	bris_de_glace 80	degats_des_eaux 110	incendie -54
#ski>	blessure 119	collision -126	vandalisme -41	vol 155
#skin	collision 103
#skli	collision 69
#skou	blessure 48	collision 66	dommage_materiel -59	vol 56
#sla>	collision -83	vol 199
#slam	none 66
#slat	bris_de_glace 44
#slim	bris_de_glace -49	collision 98
#slm>	autre 60	dommage_materiel -44	none 77
#slna	collision 86
#slo>	autre 81	collision 41	incendie 47	vol -72
#slok	collision 98
#sma3	autre 152	degats_des_eaux 66	dommage_materiel -73	incendie 59	none -95	vandalisme -43	vol -61
#sma7	blessure 108	collision -40	incendie 117	none -72
#sma>	bris_de_glace 180	evenement_climatique 41	none -73	vol -44
#smah	dommage_materiel 70
#smar	collision -103	none -52	vandalisme 336	vol -91
#smat	bris_de_glace 132	degats_des_eaux -48	vol 80
#sme3	bris_de_glace 43
#sme7	vandalisme 114
#smeh	collision 72
#smit	blessure 101	collision -44	vandalisme 55
#smiy	degats_des_eaux -41	vandalisme 51
#sna>	bris_de_glace 102	collision -47	vandalisme 44
#snac	bris_de_glace -68	collision -63	dommage_materiel -42	incendie 57	vandalisme 83
#snan	autre 45	blessure 210	dommage_materiel -52	none -86	vandalisme -48	vol -54
#sni>	autre 42
#snin	blessure 127	collision -52	dommage_materiel 110
#snna	collision 123	none 95	vol -40
#snyi	none 74
#soci	degats_des_eaux -41	none -84	vandalisme 139
#sokk	autre 56	evenement_climatique 79	vandalisme 50	vol -57
#sol>	bris_de_glace -40	degats_des_eaux 129	incendie 41
#sola	degats_des_eaux 58	dommage_materiel -60	evenement_climatique 51	incendie 51	none -94	vol 124
#sole	collision 87	incendie -79	vol 97
#son>	collision 47	dommage_materiel 61
#sor3	blessure 209	dommage_materiel -46	evenement_climatique -77	none -57
#sou9	bris_de_glace 41	none -66	vandalisme -41	vol 117
#soud	none -52	vol 65
#souk	blessure 84	collision -42	none -40	vol 134
#soun	none 63	vol 51
#sour	blessure -43	degats_des_eaux -42	evenement_climatique 85	none 101
#sous	degats_des_eaux 141	vol -67
#sout	evenement_climatique 94
#spag	autre 124	none -73
#spor	vol 59
#spra	degats_des_eaux -59	vandalisme 221	vol -52
#sqef	collision -56	evenement_climatique 166
#sque	blessure 74	none -46	vol 64
#sr9o	autre -41	collision -84	vandalisme -98	vol 252
#sra9	autre 41	bris_de_glace 64	collision -53
#sra>	blessure 50	vandalisme 95
#srat	degats_des_eaux 52	dommage_materiel 81	none -48
#sre9	collision -43	none -49	vol 237
#sreq	bris_de_glace 79	collision -118	none -74	vandalisme -50	vol 176
#srin	collision -93	degats_des_eaux -49	evenement_climatique 169	none -45	vandalisme 98	vol -49
#sro>	collision 62	vandalisme 60
#srou	blessure -49	collision -110	degats_des_eaux 63	dommage_materiel 109	none -40	vandalisme -47	vol 96
#srqo	collision -58	vol 245
#ss9e	degats_des_eaux 47	evenement_climatique 62
#ssa7	none 99
#ssag	collision 89
#ssai	bris_de_glace 109	collision -76	vol 77
#ssal	autre 137	degats_des_eaux 127	evenement_climatique -64	none -73
#ssam	vandalisme -48	vol 160
#ssan	collision 93
#ssao	collision -47	dommage_materiel 237	vol -54
#ssar	vol 67
#ssas	vandalisme 70
#ssat	bris_de_glace -41	degats_des_eaux 73	dommage_materiel 79	vandalisme -40	vol -40
#ssba	collision -44	degats_des_eaux 80	dommage_materiel 103	none -66	vandalisme -57
#ssch	blessure 114
#sse7	collision 112
#sse9	collision -55	evenement_climatique 61	incendie 97
#sse>	vol 40
#sseb	evenement_climatique 54	none 51
#ssed	bris_de_glace 139	collision -40	degats_des_eaux 144	evenement_climatique -45	none -86	vandalisme -63
#ssef	collision 92	degats_des_eaux -45	vandalisme 51	vol -44
#ssel	dommage_materiel 54	none -44
#ssem	blessure 90	collision -69	dommage_materiel -47	none -48	vandalisme 146
#ssen	autre 57	incendie 130	vandalisme -54	vol -46
#ssep	autre 87	dommage_materiel -41	none -40	vol 89
#sser	bris_de_glace 55	none -54	vandalisme 87
#sset	autre 68	collision -57	dommage_materiel 57	evenement_climatique 121	none -81
#sseu	collision 92
#ssha	blessure 97	collision -103	dommage_materiel 80	vandalisme 94	vol -55
#ssi>	blessure 47	none -40	vol 79
#ssie	none 63
#ssif	autre 99	evenement_climatique 149	none -91
#ssil	autre 234	blessure -47	collision -42	none -63	vol -64
#ssin	blessure 61	bris_de_glace 81
#ssir	dommage_materiel 102	incendie 48	vol -51
#ssis	autre 114	incendie 110	none -54
#ssit	dommage_materiel -50	vol 153
#ssla	autre -41	bris_de_glace 104	degats_des_eaux -50
#ssma	bris_de_glace 164	degats_des_eaux -42	evenement_climatique 102	none -70	vol -47
#ssna	bris_de_glace 173	collision -63	none -45	vandalisme -40
#ssni	autre 59	collision 40	vandalisme 40	vol -49
#sso>	blessure 82	vandalisme -45	vol 106
#sson	collision 108	incendie 79	none -40
#ssou	dommage_materiel 49
#ssra	vandalisme 115
#ssri	collision -91	evenement_climatique 138	vandalisme 102	vol -46
#ssro	none -44	vandalisme 139	vol -66
#ssui	none -57	vandalisme 264
#ssur	autre 53
#sta3	autre -51	blessure 40
#sta7	collision -54	evenement_climatique 82	incendie 62	none -54	vol 82
#sta>	blessure -56	collision 130
#stad	blessure -44	bris_de_glace -46	collision -55	dommage_materiel 167	none -56	vandalisme 144	vol -64
#stah	collision -71	degats_des_eaux 85	evenement_climatique 74	vol 66
#stan	autre 130
#stat	collision 44
#stau	degats_des_eaux 56	evenement_climatique 109
#ste>	autre 140	none -85	vol 45
#stel	collision -42	degats_des_eaux -77	dommage_materiel 138	evenement_climatique 55	incendie 115	none -91	vandalisme -53	vol -44
#stes	degats_des_eaux -137	evenement_climatique 223
#stha	autre 108	blessure 167	degats_des_eaux -56	dommage_materiel -56	none -149	vol -85
#stia	vol 130
#stik	evenement_climatique 40	incendie 102
#stiq	dommage_materiel -41	evenement_climatique 158	none -49
#sto>	collision 41
#stoc	incendie 71
#stop	collision 64	none 58
#stor	bris_de_glace -42	incendie 75	none -56	vandalisme 144
#stou	blessure 54	collision 100	evenement_climatique -42	none -68	vol -61
#stre	collision -58	degats_des_eaux 162	dommage_materiel 107	evenement_climatique -47	none -45	vol -61
#styl	collision 77	dommage_materiel 105	none -40	vandalisme -43
#suie	none -55	vandalisme 230
#sult	incendie 53
#sung	dommage_materiel 179	none -46
#sur>	none 131
#sura	autre 73	vol -42
#sure	bris_de_glace 60	vol 61
#surt	dommage_materiel 160	none -51
#swa>	autre -60	collision -61	dommage_materiel 57	none 82	vol 105
#swak	collision 57
#sway	autre 101	collision 42	none -100	vol 78
#sym>	collision -84	none -45	vandalisme -57	vol 242
#synd	collision -45	degats_des_eaux 71
#t2ad	bris_de_glace 92	collision 40	none -44	vandalisme -40	vol 54
#t2ek	autre 106	collision -64	none 142
#t3a>	degats_des_eaux 56	dommage_materiel 41	vol -53
#t3at	autre -46	collision 41	dommage_materiel 60
#t3aw	collision 41	incendie 82
#t3el	collision -48	dommage_materiel 186	vandalisme -54
#t3ew	autre 148
#t3ou	collision -40	vol 78
#t3re	evenement_climatique 70
#t3we	collision 81
#t7el	collision 157	none -40
#t7er	collision -44	incendie 198
#t7re	blessure 43	dommage_materiel 66	incendie 52	none -43
#t7t>	evenement_climatique 57	vol 86
#t9as	dommage_materiel 113	none -57
#t9eb	collision 156	degats_des_eaux 73	dommage_materiel -48	evenement_climatique -42	none -62
#t9el	collision 191	none -60
#t9le	collision 230	evenement_climatique -50
#t9ou	degats_des_eaux 43
#t9se	bris_de_glace 64	dommage_materiel 47	evenement_climatique -43
#t9te	degats_des_eaux 68	dommage_materiel 71	none -40
#ta3>	bris_de_glace 59	none -56	vandalisme 75
#ta3j	collision 70	vol 47
#ta3w	autre 48	blessure 43	collision -63
#ta7>	dommage_materiel 145	none -48
#ta7e	blessure 51	dommage_materiel 83	none -58	vol -42
#ta7o	blessure -89	collision -51	dommage_materiel 127	incendie 136	none -64	vandalisme -72	vol -42
#ta7t	evenement_climatique 57
#ta9>	collision -63	degats_des_eaux 110	vol 43
#tab3	none 62	vandalisme -76	vol 112
#tab>	autre 120	none -119	vandalisme 92	vol -80
#tabe	bris_de_glace 63
#tabi	degats_des_eaux 228	evenement_climatique -142
#tabl	dommage_materiel 49	none -62	vol 64
#tach	blessure -55	bris_de_glace -61	collision -48	degats_des_eaux 179	dommage_materiel 123	none -70	vandalisme -44	vol -65
#tad>	collision 112
#tade	collision -69	vandalisme 262	vol -69
#tadr	collision -94	degats_des_eaux -78	dommage_materiel 140	incendie 118	none -48	vandalisme -43	vol -55
#taf9	none 74
#taf>	dommage_materiel -40	none -175	vol 273
#tafi	blessure 101	bris_de_glace 128	degats_des_eaux -54	dommage_materiel 48	none -91	vol -49
#tage	collision -51	dommage_materiel 181
#tagh	evenement_climatique 43
#tags	vandalisme 194	vol -42
#tah>	collision -51	dommage_materiel 65	evenement_climatique 42
#taha	blessure 85	evenement_climatique 145	none -68	vol -66
#tahe	blessure 56	bris_de_glace 41	collision -50	evenement_climatique 61	incendie 51
#taht	blessure 82	degats_des_eaux 66
#tail	dommage_materiel -101	vandalisme 137
#tair	degats_des_eaux 50	none -51
#taji	dommage_materiel 62	incendie 56
#tal3	incendie 96
#tal>	dommage_materiel 102
#talb	blessure 47	collision -50
#tali	bris_de_glace 46	collision -68	none -84	vandalisme 186
#taly	collision -68	none -63	vol 278
#tam>	collision -118	none -63	vol 249
#tama	autre 129	blessure -45	collision 98	dommage_materiel -93	none -80	vandalisme -45	vol -72
#tan>	dommage_materiel 103	incendie 45	none -55
#tana	blessure 58	dommage_materiel 50
#tanb	autre 163
#tanc	autre 207	none -54
#tang	autre -42	collision -48	dommage_materiel -41	vandalisme 144	vol 44
#tani	collision 60
#tanj	autre 42
#tany	incendie 66
#taou	bris_de_glace -41	collision -43	evenement_climatique 57	vandalisme 100
#tapi	degats_des_eaux 123	incendie 64
#tara	dommage_materiel 82
#tard	vandalisme 120
#tare	collision -55	degats_des_eaux 44	evenement_climatique 50	incendie 55
#tarf	bris_de_glace -40	collision 67	dommage_materiel 54	evenement_climatique 52
#tari	autre 165	degats_des_eaux 55	dommage_materiel -42	none -90	vol -56
#taro	blessure 185	collision -148	degats_des_eaux -46	dommage_materiel -44	none -108	vandalisme -118	vol 89
#tass	blessure 357	collision -127	degats_des_eaux -55	dommage_materiel -69	evenement_climatique -56	incendie -52	none -150	vandalisme -75	vol -100
#tata	evenement_climatique 152	vol -84
#tati	autre 60	none -68
#taur	degats_des_eaux 56	evenement_climatique 109
#tawh	blessure 67	collision -55	vandalisme 74
#tawn	autre 108	collision -50	none -85	vol 76
#taxi	autre 77	collision 62
#tay7	collision 78	dommage_materiel 45
#tay>	blessure 88	bris_de_glace -43	degats_des_eaux -73	dommage_materiel 55	evenement_climatique 102	none -57	vandalisme -45
#taya	autre 242	collision -90	none -74	vandalisme -55
#taye	bris_de_glace 95	incendie 93	none -49	vol -42
#tayh	collision 54	evenement_climatique 47
#tayn	collision 42	none 60
#tayr	collision -63	degats_des_eaux -40	evenement_climatique 137	none -43	vandalisme 53
#tayy	collision -61	dommage_materiel 106	evenement_climatique 109
#taza	autre 62	bris_de_glace 186	collision -62
#tbak	collision -74	degats_des_eaux 123
#tbar	collision 43
#tbat	blessure 118	degats_des_eaux -43	dommage_materiel 121	none -53	vandalisme -57	vol -43
#tbe3	vol 43
#tbed	autre 108	bris_de_glace 75	collision -65	degats_des_eaux -82	dommage_materiel -50	none -94	vandalisme -40	vol 133
#tbel	degats_des_eaux 81
#tben	incendie 179	none -60
#tbib	blessure 76
#tbki	collision 58
#tbo>	collision 44	degats_des_eaux -49	none -82	vandalisme 225
#tbou	collision -55	evenement_climatique 65	none -63	vol 119
#tch9	bris_de_glace 53	dommage_materiel 86
#tcha	bris_de_glace 76
#tche	bris_de_glace 134	none -52
#tcho	collision 65	incendie 45
#tchq	bris_de_glace 251	none -50	vandalisme -60
#tder	autre 51	evenement_climatique 41	none -61	vandalisme 85
#tdir	bris_de_glace 43
#tdou	collision 59
#te3a	blessure 152	collision 71	dommage_materiel -48	evenement_climatique -42	none -88	vandalisme -45
#te7>	blessure -55	collision -74	dommage_materiel 161	evenement_climatique 86	none -47	vandalisme -83
#te7e	bris_de_glace 132	dommage_materiel -46	incendie 41	none -52	vol -44
#te7r	incendie 98
#te7t	blessure 75	collision -42
#te9>	dommage_materiel 66
#te9b	autre -61	bris_de_glace -55	dommage_materiel 246	none -140	vandalisme 41	vol -105
#te9e	autre 157	bris_de_glace 119	collision -106	degats_des_eaux -40	dommage_materiel 87	none -77	vandalisme -48	vol -63
#teau	dommage_materiel 86	none -48	vandalisme 69
#tebl	blessure -45	bris_de_glace 97	collision -76	dommage_materiel 78	none -89	vandalisme -62	vol 48
#tebn	vandalisme -52	vol 80
#tebr	blessure 73	bris_de_glace -88	collision -41	evenement_climatique 181
#tech	degats_des_eaux 75	evenement_climatique 56
#ted>	autre -49	vol 105
#tef>	bris_de_glace 69	collision -43	evenement_climatique 46	incendie -41	none -40	vol 83
#tefe	autre 83	blessure -49	none -86	vol 160
#teff	evenement_climatique 45	incendie 57
#tefo	collision -44	evenement_climatique 93
#teha	blessure -56	vandalisme 58	vol 63
#teht	vol 55
#tel3	dommage_materiel -58	incendie 61	vandalisme 93
#tel>	collision -46	dommage_materiel 80	none -52	vol 46
#tela	incendie 136
#tele	dommage_materiel 89
#teli	blessure 68	degats_des_eaux 119
#telj	blessure 87	dommage_materiel -47	evenement_climatique 151	none -40
#tell	collision 116	dommage_materiel 88	evenement_climatique -70	none -53	vol -61
#telt	blessure 56	degats_des_eaux 46	none -66	vandalisme 46	vol -60
#tem>	collision 98	incendie 43
#tema	none 59
#temb	evenement_climatique 92
#teme	collision -54	degats_des_eaux 56	incendie 104
#temm	collision 62
#temo	collision 207	none -45	vol -92
#temp	evenement_climatique 134
#tenn	collision -56	evenement_climatique 221	none -48
#tens	dommage_materiel 160	none -51
#tent	degats_des_eaux 59	evenement_climatique 99	vol -41
#teq>	degats_des_eaux 89	dommage_materiel 46
#ter>	degats_des_eaux 53
#tera	bris_de_glace 117	degats_des_eaux 87	vol -50
#terd	collision 60
#terf	blessure 193	bris_de_glace 92	collision -87	degats_des_eaux 59	dommage_materiel -78	evenement_climatique -50	none -122	vandalisme -79	vol -73
#teri	incendie 66	none -55	vol 65
#term	blessure 98	collision 180	none -104	vandalisme -47	vol -51
#tern	bris_de_glace -45	degats_des_eaux 70	dommage_materiel 46
#terr	degats_des_eaux 42
#tert	bris_de_glace 43	degats_des_eaux 91
#tes>	autre 67	dommage_materiel -45
#test	autre 212	collision -47	dommage_materiel -43	none -254	vandalisme -70	vol -41
#tet>	bris_de_glace 116	collision -40	vandalisme 41
#teto	blessure 55	evenement_climatique 40
#teui	degats_des_eaux 40	dommage_materiel 44	incendie 45
#teus	dommage_materiel 125
#teyy	blessure -59	dommage_materiel 69	evenement_climatique 111	none -66
#tfa>	blessure -42	bris_de_glace -96	dommage_materiel 50	incendie 55	vandalisme 119	vol -70
#tfah	dommage_materiel 99
#tfaw	incendie 70
#tfe9	collision -42	degats_des_eaux 134	vandalisme 60
#tfek	blessure 96	collision 45
#tfel	bris_de_glace 78	dommage_materiel 97
#tfer	bris_de_glace 58	degats_des_eaux 60
#tfet	bris_de_glace 272	collision -101	dommage_materiel -51	evenement_climatique -87	none -95	vandalisme -94	vol -43
#tfi>	degats_des_eaux -46	dommage_materiel -76	incendie 240	vandalisme -40	vol -71
#tfin	incendie 140
#tfit	incendie 143
#tfo>	collision -70	none -46	vol 238
#tghe	autre 94	dommage_materiel -45	none 51
#tgol	autre 85	none -68
#tgou	autre 66	collision 65	vandalisme 52
#tha>	autre 53
#ther	blessure 159	none -68
#thom	autre 119	none -49
#ti7>	collision -71	degats_des_eaux 130	dommage_materiel -66	evenement_climatique 172	none -92	vandalisme -45	vol -43
#tiai	vol 130
#tich	collision 47	evenement_climatique 123
#tie>	autre 92	vol -41
#tier	collision 40	evenement_climatique 51
#tif>	autre 153	none -59	vol -71
#tifi	bris_de_glace 71	vol 44
#tih>	bris_de_glace -40	collision -108	vandalisme 158	vol -55
#tik>	none 49
#til>	evenement_climatique 123
#tili	dommage_materiel 68
#tima	degats_des_eaux 98
#time	bris_de_glace -90	dommage_materiel 130	evenement_climatique 86
#tin>	autre 162	collision 117	none -89	vandalisme -40	vol -74
#tina	collision -74	evenement_climatique -49	vol 216
#tinc	incendie 132
#tine	blessure 63	collision -52	incendie 59
#tini	dommage_materiel 44	none 152	vol -45
#tiqu	evenement_climatique 129
#tira	blessure 64	degats_des_eaux 70
#tise	degats_des_eaux 44	incendie 98	none -45	vol -40
#tiss	bris_de_glace 81	collision 65
#tist	autre 43	collision -43	dommage_materiel 119	none -73
#tit>	collision 50
#tith	vol 124
#tivo	vol 159
#tiwn	none 66
#tiyo	degats_des_eaux 184
#tizn	collision 83	none 59
#tjaw	blessure 190	collision -114
#tjer	evenement_climatique 82
#tjra	blessure -67	bris_de_glace 72	collision -59	dommage_materiel -44	none -42	vandalisme -60	vol 183
#tjre	bris_de_glace 97	none -40
#tkeb	blessure 257	bris_de_glace -50	collision -68	degats_des_eaux -68	evenement_climatique -47	incendie -43	none -112	vandalisme -44	vol -105
#tkes	blessure 42	dommage_materiel 59
#tkha	degats_des_eaux 134	dommage_materiel -58	none -78	vandalisme 95
#tkhd	autre 206	collision -68	none -42
#tkhe	autre 43	none -41
#tkhl	autre 41	blessure 51
#tkhn	incendie 150
#tkit	bris_de_glace 89
#tkom	none 144
#tkse	collision 136
#tla3	collision 76	incendie 61	none -42
#tla9	none -46	vol 109
#tla>	degats_des_eaux 60	vol 48
#tlaj	collision -43	dommage_materiel 170	evenement_climatique -58	none -41
#tlam	degats_des_eaux 74	vandalisme 137	vol -85
#tle3	none -48
#tle9	autre 176	collision -48	dommage_materiel -55	none -82	vandalisme 101	vol -50
#tleb	dommage_materiel 81
#tlef	autre 281	dommage_materiel -41	vandalisme -70
#tleq	blessure -41	collision 90	degats_des_eaux -44	dommage_materiel 82
#tlfa	autre 83	blessure -40	collision -101	dommage_materiel 207	incendie -42	none -71	vandalisme 58	vol -71
#tlfo	vol 146
#tlgh	autre 173	vol -79
#tlou	blessure 103	collision -68	evenement_climatique 88
#tlt>	none 87
#tlwa	blessure 114	collision -111	degats_des_eaux 66	incendie 65
#tma>	bris_de_glace 72	collision 61
#tmes	bris_de_glace 61	collision -63
#tmma	blessure 43	collision -61	degats_des_eaux 47
#tnac	collision 52
#tnef	degats_des_eaux 112
#tner	collision 92	evenement_climatique 78	vandalisme -42	vol -48
#tnfe	degats_des_eaux 64
#tni>	collision 86	none -47
#tnic	collision 74
#tnin	none 75
#tobi	blessure 41	collision 105	vandalisme -43
#tobr	autre 47
#tock	incendie 71
#toil	collision -45
#toir	collision 118
#toit	bris_de_glace 59	collision -69	evenement_climatique 138
#tomo	collision 45
#ton>	collision 92
#tond	bris_de_glace 46	collision -49	degats_des_eaux -40	vol 133
#tono	bris_de_glace 40	collision 78	evenement_climatique 67	none -85
#tor>	collision 76	vol 73
#tore	bris_de_glace -42	incendie 75	none -56	vandalisme 144
#toro	bris_de_glace 66	incendie 77	none -40
#tors	bris_de_glace -101	collision 88	evenement_climatique 128	vol -42
#tos>	bris_de_glace 71	collision -83	incendie 87	vol 45
#tota	collision -45	degats_des_eaux 66	vol 63
#tou3	dommage_materiel -53	vol 104
#tou7	collision 250	degats_des_eaux 47	dommage_materiel -66	evenement_climatique -41	none -107	vandalisme -47
#toua	blessure 49
#toub	vandalisme 81
#touc	collision 46	vandalisme 59
#touk	dommage_materiel -48	evenement_climatique 60	none -108	vol 133
#toul	autre 162	collision 42	none -72
#toun	blessure 45
#tour	blessure 53	vol 41
#tous	dommage_materiel 43	evenement_climatique 129	none -48	vol -83
#tout	blessure -46	collision -47	evenement_climatique 40	incendie 71	vol -45
#toyo	collision 88
#tpel	evenement_climatique 100	vol 46
#tqas	dommage_materiel 44
#tqel	blessure -64	collision 171	evenement_climatique -51	none -58
#tqet	autre -43	blessure 51	collision -113	dommage_materiel 122	none -73	vandalisme 108
#tqle	collision 170	degats_des_eaux 68	none -53
#tqob	bris_de_glace -51	evenement_climatique 150
#tqte	blessure 60	degats_des_eaux 100	vol -40
#tra9	bris_de_glace 246	degats_des_eaux -40	incendie -75
#tra>	collision 53
#trac	collision 60	vandalisme 46	vol 55
#trai	autre 153	collision -52	none -129	vol 71
#trak	collision -143	degats_des_eaux -48	dommage_materiel 192	evenement_climatique 127	none -88	vandalisme -48	vol -64
#tram	collision 48	vol 58
#tran	collision 60	dommage_materiel 53
#tras	collision -53	vol 105
#trat	autre 190	none -45	vol -56
#tre>	bris_de_glace 88
#tree	bris_de_glace 158	dommage_materiel -41	incendie 42
#trej	autre 199	collision -57	none -94	vol -51
#tren	autre 191	blessure 118	bris_de_glace -48	dommage_materiel -94	incendie -69	none -111	vandalisme -67	vol -93
#trep	bris_de_glace 47	collision -42	dommage_materiel 50	incendie 68	vol -41
#tres	collision -41	none -55	vandalisme 161
#tri9	collision 90
#tria	collision 89	dommage_materiel 105
#tric	collision 63	dommage_materiel 42
#trin	bris_de_glace 161
#trip	collision 91
#triq	collision 53
#tro>	collision 60	evenement_climatique 57	none -41
#trop	evenement_climatique 130
#tros	bris_de_glace -49	collision -100	vandalisme 291	vol -65
#trot	blessure 56
#trou	dommage_materiel 105	evenement_climatique -63	incendie -40	none -66	vandalisme -106	vol 95
#trov	bris_de_glace 62
#tsab	bris_de_glace 67	collision -69	dommage_materiel 70	evenement_climatique -43	none -47	vandalisme -101	vol 100
#tsad	collision 199	vandalisme -54	vol -44
#tsaw	none 65
#tsed	blessure 196	bris_de_glace 95	degats_des_eaux 81	dommage_materiel -56	evenement_climatique -98	none -74	vandalisme -61	vol -48
#tsel	blessure 95
#tsen	autre 75
#tsew	degats_des_eaux -53	none 63	vandalisme 136	vol -48
#tsra	autre 70	collision -52	vandalisme 56
#tsre	collision -54	none -50	vol 248
#tsrq	vol 142
#tsse	bris_de_glace 158	degats_des_eaux 116	evenement_climatique -44	none -85	vandalisme -59
#tta>	collision -40	none -47	vol 88
#ttah	blessure 125
#ttan	collision -40	incendie 114
#ttat	bris_de_glace 166	none -62	vol 43
#ttch	vandalisme 69
#tte3	vandalisme 93	vol -70
#tte>	incendie 42
#ttel	autre 54	blessure -46	collision 77	evenement_climatique 64	none -56
#tter	blessure 43	collision -53	degats_des_eaux 80	dommage_materiel -45	none -68
#ttes	autre 218	dommage_materiel -67	none -130
#ttet	bris_de_glace 239	collision -140	dommage_materiel -60	evenement_climatique -50	none -73	vandalisme 142	vol -54
#tti>	vandalisme -40
#ttin	blessure 68	collision -55	incendie 59
#ttit	none -63	vol 163
#ttla	collision 93
#ttoi	blessure 44	collision 136	vol -42
#tudi	incendie 43	vol 102
#ture	autre 47	none -41
#tuya	degats_des_eaux 134
#twe9	collision 48
#twje	collision 101
#tylo	collision 77	dommage_materiel 105	none -40	vandalisme -43
#tzel	blessure 223	dommage_materiel -62	none -89	vandalisme -45
#u3i>	collision 93
#u7di	vandalisme 50
#u7do	bris_de_glace 78	collision -43	incendie 87
#u9an	degats_des_eaux 244	dommage_materiel -65
#uad>	collision 195	none -50
#uan>	blessure 50
#uari	dommage_materiel 154	none -47
#uarz	collision 51	incendie 52
#uba>	collision 58
#ubel	collision 50	incendie 100
#uble	degats_des_eaux 66
#ubli	collision 64	evenement_climatique 112	none -42
#uces	dommage_materiel 167	vol -43
#uche	bris_de_glace 117
#ucho	autre -46	bris_de_glace -49	collision -76	degats_des_eaux 171	dommage_materiel 199	evenement_climatique -161	incendie -71	none -110	vandalisme -53	vol -45
#ucti	bris_de_glace -75	degats_des_eaux -49	dommage_materiel 220
#uda>	dommage_materiel 70	evenement_climatique 93	none -44
#udan	collision 70	vol 117
#ude>	blessure 122	collision -105	degats_des_eaux 153
#udi>	blessure 86	collision 116	none -62
#udia	dommage_materiel 145	none -54
#udir	collision 78
#uee>	autre -43	blessure 133	bris_de_glace -57	collision -94	degats_des_eaux -56	dommage_materiel 78	evenement_climatique -59	none -167	vandalisme 110	vol -61
#ueli	collision 69
#uen>	collision 46
#ues>	collision -60	vol 155
#uet>	degats_des_eaux 129
#uett	autre -40	collision -41	degats_des_eaux 64	incendie 153	vol -46
#uffe	degats_des_eaux 68
#ufo>	collision 121	vandalisme -70	vol -54
#ufou	collision -75	dommage_materiel 67	vol 74
#uga>	collision 96
#uge>	collision 76
#ugeo	collision 90
#uhom	bris_de_glace -52	collision -89	degats_des_eaux -110	dommage_materiel -67	evenement_climatique 162	incendie -49	none -116	vol 124
#uida	bris_de_glace 75
#uido	blessure -49	collision 97	vol 68
#uie>	dommage_materiel -41	none -45	vandalisme 179
#uig>	collision -70	evenement_climatique 42	none -53	vandalisme -59	vol 112
#uill	autre 81
#uin>	none 80
#uira	collision -47	dommage_materiel 237	vol -54
#uis>	collision 111	vol -46
#uisi	degats_des_eaux 103
#uit>	incendie 96
#uite	degats_des_eaux 175
#uja>	collision -43	dommage_materiel 94	evenement_climatique 82
#ujda	vol 45
#uka>	blessure 62	evenement_climatique 76	none -96
#ukai	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#ukh>	collision 54	none -81	vandalisme -41	vol 128
#ukha	dommage_materiel 69
#ukka	collision 42	incendie 75
#ula>	none -50
#ulah	blessure 58
#ulan	collision 60
#ulat	autre 56	collision 63	dommage_materiel 93	none -68
#ulay	collision 43	none -40	vandalisme -42	vol 137
#ule>	collision 102
#ulev	collision 118	vol -58
#uli>	collision -47	vol 129
#ulil	collision 54	none -44	vandalisme 133	vol -51
#ulis	collision 59
#ulla	none 80
#uloi	blessure -43	degats_des_eaux 170
#ulou	autre 140	collision 68	none -65
#ult>	collision 48
#ulta	incendie 53
#ultr	vandalisme 109
#ulur	blessure 211	collision -96	dommage_materiel -83	evenement_climatique -46	incendie 131	none -55	vol -41
#umat	collision 47
#umen	incendie 171	none -54	vandalisme -51	vol -47
#unat	evenement_climatique 64	vol 76
#une>	collision 50	dommage_materiel 76	vol -50
#unet	autre 235	bris_de_glace 119	collision -100	degats_des_eaux -48	dommage_materiel -84	evenement_climatique -57	none -106	vandalisme 44	vol -66
#ung>	dommage_materiel 179	none -46
#uni>	vol 64
#unt>	bris_de_glace 92
#upe>	blessure -43	collision -54	dommage_materiel -89	incendie 180	none -103	vandalisme 110	vol -109
#uqa>	collision -42	dommage_materiel -87	evenement_climatique 81	incendie 66	vandalisme 114
#ura>	blessure 47	bris_de_glace 79	none -43
#uran	autre 63	vol -43
#ure>	vandalisme 42
#urea	autre 152	collision -77	none -67
#ures	autre 48	blessure -43	none -41	vol 89
#urge	collision 51	incendie 41
#uri>	bris_de_glace -65	collision -47	evenement_climatique 241	none -41
#urib	vol 140
#urie	autre 72	blessure 44
#urik	degats_des_eaux -47	dommage_materiel -51	evenement_climatique 163	incendie 125	none -40	vol -45
#urin	vol 169
#uris	degats_des_eaux -67	evenement_climatique 106
#urit	blessure 69
#uro>	dommage_materiel -46	vol 129
#uros	blessure 41	bris_de_glace 79
#urri	collision 148	none -48
#urs>	blessure 57	collision -58	degats_des_eaux -47	none -73	vandalisme 111
#urse	none 111
#ursi	bris_de_glace 100	degats_des_eaux 45
#urt>	incendie 91
#urte	dommage_materiel 160	none -51
#usa>	dommage_materiel 95	evenement_climatique 107	none -90	vandalisme -55
#use>	autre 42
#usi>	vandalisme 105	vol -43
#usin	incendie 81	vandalisme 64	vol -43
#usko	blessure 52	collision 76	dommage_materiel -63	vol 66
#uss>	autre 145	blessure 164	collision -54	dommage_materiel -45	none -145	vandalisme 40	vol -98
#ussi	collision -49	dommage_materiel -44	vol 179
#usta	autre 97	blessure -46	none -41	vandalisme 62	vol -52
#uste	bris_de_glace 43	vol 56
#ustr	collision -57	degats_des_eaux 102	dommage_materiel 52	evenement_climatique -41	none -55	vol 40
#uta>	incendie 65
#ute>	bris_de_glace 64	incendie 62
#uter	degats_des_eaux 56	evenement_climatique 64
#uteu	degats_des_eaux 54	dommage_materiel 67	incendie 56	vol -52
#uti>	vandalisme 133	vol -51
#uto>	vandalisme -46	vol 106
#utor	bris_de_glace 66	incendie 77	none -40
#utre	collision -87	dommage_materiel 129	none -56	vandalisme -45	vol 121
#utte	collision -81	degats_des_eaux -55	evenement_climatique -51	none -45	vandalisme 224
#uwa>	blessure 135	bris_de_glace 188	collision -169	degats_des_eaux -98	dommage_materiel -63	evenement_climatique -44
#uxel	collision 64
#uya>	blessure -43	collision 73
#uyau	degats_des_eaux 134
#uzin	degats_des_eaux 55
#uzze	collision 48
#vabo	degats_des_eaux 182	none -41
#vacc	blessure 196	collision -58
#vais	degats_des_eaux 120
#vali	collision 42	vol 128
#vane	dommage_materiel -67	evenement_climatique 115	none -40	vol 70
#vard	collision 118	vol -58
#vase	collision -51	dommage_materiel 277	none -46
#vati	autre 52	incendie 63
#vehi	collision 149
#vel>	dommage_materiel 159	none -77
#velo	vol 95
#velu	bris_de_glace 107	evenement_climatique 90
#vemb	autre 44	degats_des_eaux 46	none -40
#veme	autre 252	none -137	vol -40
#vent	collision -68	degats_des_eaux 137	dommage_materiel -40	evenement_climatique 139	none -54	vandalisme -45	vol -43
#ver>	degats_des_eaux 42
#vera	bris_de_glace 74	evenement_climatique 76
#verg	autre -42	collision 126
#verr	blessure -70	bris_de_glace 311	collision -92	dommage_materiel -156	evenement_climatique 81	incendie -50	none -138	vandalisme -159
#vert	autre 261	blessure 100	collision -41	none -198	vol -46
#vest	vol 130
#veur	bris_de_glace -104	collision -57	dommage_materiel 46	none -56	vandalisme 183	vol -63
#vice	evenement_climatique 45	none 96
#vide	collision -144	none -92	vandalisme 238	vol 49
#vier	dommage_materiel 144
#vile	evenement_climatique 47
#vill	vol 63
#vira	collision 114
#vis>	blessure 63	bris_de_glace 53	dommage_materiel 82	none -54
#vise	bris_de_glace 62
#vitr	bris_de_glace 167
#voca	autre 83	degats_des_eaux 44
#voir	collision -98	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
#vois	bris_de_glace 58	vandalisme 56
#voit	collision 52	none -86	vandalisme 97
#vol>	autre 151	none -44
#vola	collision 221	vol -81
#volt	collision -52	dommage_materiel 145	incendie -41	vandalisme 44	vol -41
#voya	blessure 125	collision -48
#vrai	collision 104
#vreu	dommage_materiel -42	vol 116
#vrie	none 101
#vril	autre 53	none -46	vol 42
#w9e3	blessure 52	collision 46
#w9ef	collision 82	vol 46
#wa3e	degats_des_eaux 80
#wa9e	collision 79
#wa9f	autre 60	collision 61
#wa9i	bris_de_glace 44
#wa9t	incendie 103
#wab>	dommage_materiel 119	none -125	vandalisme -43	vol -43
#wach	autre 103
#wad>	evenement_climatique 161
#wah>	collision -77	dommage_materiel -45	none 154	vol -55
#wahd	collision 65
#wahe	blessure -43	degats_des_eaux 55	vandalisme -51	vol 98
#wajb	incendie 177	vol -60
#wak>	collision 57
#wakh	blessure -51	bris_de_glace 113	none 92
#waki	none -61	vandalisme 61	vol 106
#wald	collision 107	vol -49
#wali	blessure 48
#wall	collision -55	dommage_materiel 90	none 44	vandalisme -42	vol 64
#waqf	collision 102
#ware	autre 412	collision -75	dommage_materiel -42	none -85	vandalisme -72	vol -131
#wat>	blessure 131	dommage_materiel 69	incendie -49
#wate	incendie 68	vol 67
#waw>	collision -44	none -84	vandalisme 43	vol 204
#way>	vol 96
#waye	vol 64
#wayj	autre 171	none -88
#wbch	degats_des_eaux 124
#wbni	degats_des_eaux 86	none 82
#wbou	collision 194
#wdo>	bris_de_glace 62	dommage_materiel 74
#we7d	bris_de_glace 41
#we99	autre 134	none -105
#we9e	incendie 42
#we9f	autre 49
#we9t	incendie 41
#web>	vandalisme 41
#wed>	autre -44	blessure 63	collision -71	vandalisme 83
#wedn	evenement_climatique 86	incendie -53	vandalisme 74
#week	collision -51	dommage_materiel -104	none 112	vol 91
#weh>	vandalisme 139	vol -58
#wej>	collision 54	degats_des_eaux 49
#wejh	vol 58
#wel>	degats_des_eaux 52	none 56
#weld	dommage_materiel 54	none -45
#well	incendie 111	vol -42
#wer9	autre 84	collision 114	none -60
#wer>	vol -43
#wert	dommage_materiel 57	none -41	vandalisme 79	vol -56
#wesl	incendie 45
#wess	none 46
#west	collision 59	dommage_materiel 85	none -46
#wet>	vol 74
#wezt	vol 100
#wgef	vol 62
#wha>	incendie 57
#whom	collision -47	incendie -43	vandalisme -42	vol 225
#wi9a	degats_des_eaux -58	evenement_climatique 227	vol -48
#wia>	blessure -82	collision 68	dommage_materiel 96
#wich	degats_des_eaux 151	dommage_materiel -82
#wid>	autre 123	blessure -54
#wida	collision 140
#wil>	collision 49	degats_des_eaux -65	dommage_materiel 130	evenement_climatique -42	vandalisme -56	vol 58
#wira	autre -43	none 172
#wiya	dommage_materiel 40
#wja>	collision 189	none -51
#wje3	collision 114	vol -43
#wla>	degats_des_eaux 43
#wlad	none -41	vandalisme 105
#wlah	collision -85	none 236	vol 43
#wld>	bris_de_glace 159	collision 62	dommage_materiel 41	none -51	vandalisme -110	vol -45
#wldi	collision -45	dommage_materiel 91
#wli>	collision -109	dommage_materiel 135	none -46	vandalisme -91	vol 124
#wlid	autre 67	dommage_materiel 92	none -63
#wlla	evenement_climatique -49	none 144
#wlo>	none -40	vandalisme -83	vol 192
#wni>	autre 52	collision -42	vol 69
#wost	collision 140
#wqe3	collision 79
#wqef	autre 90
#wra9	autre 123	none -54
#wra>	vandalisme -62	vol 156
#wrat	incendie 132	none -58	vandalisme 46	vol -60
#wrek	degats_des_eaux -65	evenement_climatique 83
#wrou	blessure 74	none -53	vol 122
#wsel	autre 58
#wsla	autre 85
#wslt	bris_de_glace 42	collision 46
#wssl	bris_de_glace 114	degats_des_eaux -56	none -49
#wst>	degats_des_eaux 49	vandalisme 55
#wweb	degats_des_eaux -63	vandalisme 103
#wwej	degats_des_eaux 113	vandalisme 68	vol -51
#wwel	bris_de_glace 49	none 64
#wwer	collision 52	vandalisme 42
#wwet	incendie 41	vandalisme -43	vol 86
#wwez	blessure -50	vol 98
#wya>	autre 50	blessure 53	bris_de_glace -40	collision -53	dommage_materiel -40	evenement_climatique -43	incendie 41	none -42
#xell	collision 64
#xper	none 99
#xtin	incendie 50
#xyge	collision -42	incendie 135
#y3ou	degats_des_eaux 113	evenement_climatique 83	vol -40
#y3re	collision 61
#y3ti	dommage_materiel 72	incendie -75	vandalisme -42
#y7at	bris_de_glace -40	dommage_materiel 96	evenement_climatique 88	none -54
#y7el	dommage_materiel 61	none -44	vol 56
#y7er	degats_des_eaux -58	dommage_materiel 150	none -42
#y9et	degats_des_eaux 148
#y9ou	blessure -98	collision 371	none -178
#y9te	dommage_materiel 60
#ya3n	vandalisme 58	vol 42
#yada	collision -50	evenement_climatique 107	none -51	vandalisme 75	vol -65
#yah>	evenement_climatique 101
#yal>	none -51
#yala	collision 77
#yalh	degats_des_eaux 51	dommage_materiel 77
#yall	none 44	vol 40
#yaln	incendie 52	vandalisme 59
#yalo	dommage_materiel 40
#yam>	none 73
#yana	bris_de_glace 49	collision -73	vandalisme 120
#yani	collision 84
#yara	autre 249	collision -83	none -73	vandalisme -52
#yass	blessure 141	incendie 51
#yat>	vandalisme 93
#yata	evenement_climatique 46	incendie 64
#yath	collision 163	vol -45
#yau>	degats_des_eaux 127
#yba>	collision -66	evenement_climatique 251	none -48
#yban	autre -40	collision 118
#ycee	blessure 45	none -74	vol 85
#ych3	dommage_materiel 256	none -54	vol -85
#yche	degats_des_eaux -43	evenement_climatique 162
#ychk	vol 76
#ycho	collision 53
#ycle	collision 120	dommage_materiel 43	vandalisme -67
#yda>	autre 135	dommage_materiel 57	none -135
#ydat	collision -72	dommage_materiel -52	evenement_climatique 54	vandalisme 173	vol -62
#ydeh	collision 78
#ydek	collision -44	incendie 101
#yder	collision 55	vol 53
#ydha	dommage_materiel 146	vol -44
#ydih	incendie 48	vol 106
#ydir	collision -49	dommage_materiel 56	evenement_climatique 52
#ydkh	bris_de_glace 147	collision -45	dommage_materiel -44	incendie 56
#ydor	collision 180	none -77	vol -67
#ydou	vol 80
#ydre	blessure -75	collision 214	vol -41
#ydrn	collision 101
#ydrr	vandalisme 58	vol 50
#ye7>	collision -62	degats_des_eaux -45	dommage_materiel -40	evenement_climatique 206
#yeb>	incendie 111
#yed>	dommage_materiel 48	none -55
#yef>	bris_de_glace 155	none -63	vandalisme -44
#yeg>	collision 130	vol -50
#yeh>	none 172	vol -47
#yej>	autre 40	incendie 57	none -54	vol 75
#yel>	degats_des_eaux 224	none -45
#yem>	autre -41	evenement_climatique 85	none 73	vandalisme -45
#yeq>	collision 85
#yer>	degats_des_eaux 76	dommage_materiel -40
#yern	collision 134
#yess	blessure 182	bris_de_glace 52	collision -140	degats_des_eaux -50	none -45	vandalisme -58
#yet>	bris_de_glace 63
#yetc	collision -97	degats_des_eaux -40	dommage_materiel 100	vandalisme 100
#yett	collision 54	incendie 69	vol -40
#yga>	collision 51
#ygen	collision -42	incendie 135
#yghe	blessure 69
#yghl	blessure -77	dommage_materiel 132	incendie -69
#ygol	collision 45
#ygou	collision 50
#yha>	evenement_climatique 75
#yhde	collision 99	none -51	vandalisme 154	vol -71
#yhez	dommage_materiel -40	incendie 86	vandalisme -81	vol 94
#yin>	degats_des_eaux 47
#yina	none 46
#yjaw	degats_des_eaux 104
#yji>	collision 59
#yjiw	dommage_materiel 45
#yjri	blessure 77	collision -58
#ykhe	dommage_materiel 57	vandalisme -62	vol 43
#ykhl	collision -70	dommage_materiel -64	none 48	vandalisme -41	vol 181
#ykhr	autre 43	vandalisme 69
#ykou	degats_des_eaux 62
#ykte	dommage_materiel 84
#yl3e	collision -45	degats_des_eaux -73	dommage_materiel 197	vandalisme 51
#ylo>	collision 77	dommage_materiel 105	none -40	vandalisme -43
#yma>	collision 63	dommage_materiel 48	evenement_climatique 62	vandalisme -63
#ymch	collision 130	vandalisme 41
#ymke	autre 74	vol -53
#yna>	vol 69
#ynac	collision -72	none 114	vandalisme -66	vol 155
#ynch	none 122
#yndi	collision -45	degats_des_eaux 71
#ynin	blessure 68	collision -216	dommage_materiel 198
#ynze	degats_des_eaux 80
#yom>	bris_de_glace 195	evenement_climatique -94	none -62
#yoma	collision 56	evenement_climatique -56	none 220	vandalisme -51
#yon>	autre 91	dommage_materiel 82	vol -40
#yota	collision 88
#youm	none 40
#youn	dommage_materiel 53	evenement_climatique 56	none -41	vol -58
#yous	collision 89	degats_des_eaux -54	vandalisme 61	vol -52
#yout	bris_de_glace 75	degats_des_eaux -56	dommage_materiel 83	incendie -51	none -42	vandalisme 111	vol -40
#yra>	none -67	vandalisme 71	vol 67
#yrat	evenement_climatique 89
#yret	incendie 96
#yrin	blessure -42	bris_de_glace 206	collision -65	degats_des_eaux -92	dommage_materiel -153	evenement_climatique 148	none -66	vandalisme -71	vol -75
#yser	collision -69	degats_des_eaux 175	dommage_materiel -60	evenement_climatique -59	incendie -51	vol 80
#yseu	collision -66	none -73	vol 273
#ysil	degats_des_eaux 179	dommage_materiel -50	none -48
#ysni	degats_des_eaux 48
#ysre	vandalisme 58	vol 49
#ytbe	autre 152	bris_de_glace 94	degats_des_eaux -105	dommage_materiel -45	none -96
#ytfi	incendie 74
#yti>	blessure 93	degats_des_eaux -42	evenement_climatique 57
#ytle	collision -68	degats_des_eaux -52	dommage_materiel 193	vandalisme -47
#ytna	vol 79
#yto>	blessure 133	none 49
#ytou	blessure 130	degats_des_eaux -47	evenement_climatique -47	vol -46
#ytse	degats_des_eaux 60
#yure	collision 101	vandalisme 54	vol -44
#ywje	collision 122	vol -49
#yydo	blessure -49	collision -89	degats_des_eaux -117	dommage_materiel -44	evenement_climatique -54	incendie -42	vandalisme 114	vol 229
#yye7	blessure -48	collision -52	evenement_climatique 143
#yyed	dommage_materiel 40	evenement_climatique 209	none -147	vandalisme -43
#yyer	collision 92	degats_des_eaux 79	dommage_materiel -62
#yyet	bris_de_glace 51
#yyto	blessure 61
#zad>	collision 128	vol -45
#zade	collision 100
#zadt	collision 99
#zaf>	evenement_climatique 46
#zago	blessure 161	collision -70	evenement_climatique 113	none -63
#zaj>	bris_de_glace 203	collision -47
#zam>	vandalisme 118	vol -48
#zan>	collision -107	degats_des_eaux 240	dommage_materiel -61	evenement_climatique -59	none -99	vandalisme -45	vol 141
#zat>	dommage_materiel 61
#zate	collision 51	incendie 52
#zaza	collision 51	incendie 52
#zbel	collision 157	degats_des_eaux 114	evenement_climatique -117	incendie -69
#zdem	bris_de_glace 144	collision 40	dommage_materiel -48
#zeft	incendie 108	none -42
#zeg>	degats_des_eaux 152	evenement_climatique 70	none -44	vandalisme -40
#zel9	blessure 91	collision 78	degats_des_eaux 68	none -52
#zel>	degats_des_eaux 54
#zela	collision 118	degats_des_eaux 47	dommage_materiel -75	evenement_climatique 44
#zell	blessure 95
#zeln	incendie 114	none -40
#zelt	collision 104	none -98	vol 89
#zen9	degats_des_eaux 92	vol -47
#zen>	incendie 41	vol 67
#zenq	blessure 49	none -97	vandalisme 170	vol -58
#zer9	collision 104	evenement_climatique 57	vandalisme -80
#zer>	blessure 79
#zerb	dommage_materiel 97	incendie 51
#zeyy	collision 92	degats_des_eaux 79	dommage_materiel -62
#zha>	blessure 114	collision -140	evenement_climatique 122
#zid>	autre -43	bris_de_glace 68	none 57
#zila	blessure 79	dommage_materiel -50	vandalisme -90	vol 109
#zina	degats_des_eaux 48
#zine	collision 94	degats_des_eaux 50	none -85
#zit>	blessure 54	dommage_materiel 74	none -58	vol -45
#zito	blessure 70	collision -63	none -83	vandalisme 63	vol -44
#ziz>	blessure 92	collision -74	evenement_climatique 80
#zjaj	bris_de_glace 269	collision -66	degats_des_eaux -52	none -55	vandalisme 42	vol -43
#zlat	blessure 114	degats_des_eaux -46	dommage_materiel -67	evenement_climatique 69	vol -41
#zle9	blessure 110	degats_des_eaux 91	none -50
#zleq	blessure 286	bris_de_glace -44	dommage_materiel -70	evenement_climatique -56	none -151	vandalisme -55	vol -45
#zn9a	collision -48	incendie 49	vandalisme 125	vol -71
#zni>	collision -47	none 137
#znit	collision 83	none 59
#zon>	bris_de_glace 154	collision -57	degats_des_eaux 48
#zone	incendie 64	none -46	vol 112
#zoug	collision 96
#zouh	degats_des_eaux 147	vandalisme -43
#zoun	evenement_climatique 81
#zout	evenement_climatique 43
#zrab	degats_des_eaux 98
#zre9	blessure -62	none 88	vol 62
#zrib	collision -82	dommage_materiel 173	evenement_climatique 42	none -103
#zrou	collision 66	evenement_climatique 102	none -61
#zza>	blessure 62	vol 56
#zzaf	evenement_climatique 53
#zzan	bris_de_glace 53	collision -93	degats_des_eaux 240	dommage_materiel -52	evenement_climatique -50	none -46	vandalisme -45	vol -58
#zzat	collision 44	evenement_climatique 41	vandalisme 69
#zzeg	degats_des_eaux 107
#zzel	dommage_materiel 50
#zzer	collision 91
#zzit	blessure 82	incendie 53
#zzo>	vol 154
#zzou	degats_des_eaux 55	evenement_climatique 43
000	autre 137	blessure -47	collision -47	incendie 43	none -40
1	collision 42
100	collision 96	evenement_climatique -47	none 50
10h	dommage_materiel 116
11	autre 65	none -71	vandalisme 41
11h	bris_de_glace 51	vol 80
12	degats_des_eaux 46	none 61	vandalisme -41
12000	collision -55	none -88	vandalisme -52	vol 226
12h	blessure 69
13	none 124
14	autre 80	blessure -44	dommage_materiel -49	vol 100
15	none 71
16	autre 182	blessure -54	none -41
17	evenement_climatique 54	none 114
17h	bris_de_glace 55
18	dommage_materiel 126
1800	vol 43
207	collision 64
21	autre 65	blessure 90	collision -46
2100	collision -73	vol 133
22	vol 86
23h	none 46	vol 47
25	none 78
28	autre -51	blessure 98	collision -48	none 122
2eme	degats_des_eaux 132	dommage_materiel -75
30	evenement_climatique 46
300	autre 43	degats_des_eaux -42	vol 75
3200	degats_des_eaux -106	dommage_materiel -44	vol 140
35	vandalisme 89
3a2ila	bris_de_glace -48	degats_des_eaux -75	dommage_materiel -50	evenement_climatique 83	none -77	vandalisme 116	vol -84
3achoura	blessure -69	collision -87	incendie 55	none -106	vandalisme 259
3ad	incendie 44
3add	blessure 98	collision -63	dommage_materiel 137	none -55	vandalisme -54	vol -55
3adi	vandalisme 55
3afak	autre 79	none 46
3amer	vandalisme 51
3andi	autre 91	collision -78	degats_des_eaux -46	dommage_materiel 171	none -105	vandalisme -49	vol -59
3aref	collision -71	degats_des_eaux 82	evenement_climatique -43	vol 77
3awnouni	evenement_climatique 49
3chiya	blessure -44	collision 47	none 107
3dem	blessure 183	collision 59	dommage_materiel -43	none -51	vol -48
3edd	autre -44	blessure 132	collision -70	dommage_materiel 68
3emmernah	collision 86
3emmi	collision 71	vol 54
3en9i	blessure -84	bris_de_glace -43	collision 69	dommage_materiel -51	none -116	vandalisme -57	vol 173
3endha	blessure 80	collision 132	dommage_materiel -63
3endhom	vandalisme -78	vol 161
3endkom	blessure 107	collision -52	none 77	vol -59
3endna	blessure 95	bris_de_glace -41	collision -48	dommage_materiel -51	incendie 64	none -72	vandalisme -61	vol 121
3endo	collision 80
3ers	dommage_materiel 45	vol 75
3eyett	dommage_materiel -42	incendie 131	none -46	vol -69
3eyt	collision 67
3eyyet	bris_de_glace 214	collision -56	evenement_climatique -60	none -61	vandalisme -70
3eyyetch	collision -123	vandalisme 160
3eyyetna	degats_des_eaux 87
3h	vol 98
3imara	blessure 152	dommage_materiel -44
3inha	blessure -77	bris_de_glace 93	collision -95	dommage_materiel 178	vandalisme -43
3ini	vol 116
3inia	collision 42
3iniya	collision 77	degats_des_eaux -51	dommage_materiel 107
3la	none -47
3lach	autre 244	none -161
3lih	dommage_materiel 73
3liha	bris_de_glace 88	degats_des_eaux -44	incendie 53	none -53
3lihom	dommage_materiel -44	evenement_climatique 82	vandalisme -58	vol 111
3lik	collision -53	none 257
3likom	autre 65	none 54	vandalisme -43
3lina	degats_des_eaux 138	evenement_climatique -40
3liya	blessure -70	collision 66	degats_des_eaux 186	evenement_climatique -43	none -92	vandalisme -67
3mmerna	collision 75
3nd	degats_des_eaux 52	vol 75
3ndha	blessure 224	collision -46	dommage_materiel -53	evenement_climatique 50	none -81	vol -45
3ndhom	collision -91	vandalisme 59	vol 59
3ndi	none 46
3ndkom	autre 65	collision 84	none -51
3ndna	evenement_climatique 48	vol 51
3ndo	bris_de_glace 60	collision 46	dommage_materiel 73	none -48
3on9i	blessure 62	collision -47	vol 99
3otla	degats_des_eaux 108
3ref	collision -103	none 235	vandalisme -55	vol -89
3refna	collision 116	degats_des_eaux 52	none -41	vandalisme -106
3reft	collision 104	vandalisme -54
3reftch	collision 87	none -47
3tana	blessure 116	degats_des_eaux 45
3tani	collision 90	dommage_materiel 47
3tawni	blessure 53	collision -42
3tithom	blessure -56	vandalisme -44	vol 153
3tiwni	none 66
4	none -57
400	blessure 117	dommage_materiel 65	incendie -42
45000	vol 75
4eme	degats_des_eaux 44	vol 47
4h	collision 141	vol -43
4x4	collision 77	degats_des_eaux -64	evenement_climatique 92
50	autre -54	blessure 70
500	autre 116	blessure -67	collision 106	none -48
60	dommage_materiel 103	incendie 67	none -71	vol -44
600	none -48	vol 158
65	dommage_materiel 135	vol -50
7	vol 65
70	blessure 62	degats_des_eaux -40	dommage_materiel 181	none -115	vandalisme -52	vol -40
7adita	collision 101
7aja	autre 75	evenement_climatique 72
7ajra	bris_de_glace 230	collision -118
7amla	collision 155	evenement_climatique -69
7amra	dommage_materiel -45	none -134	vandalisme 246
7anout	collision -46	incendie 56	vol 117
7anouti	vandalisme 181	vol -47
7awlo	vandalisme -93	vol 218
7bes	none 195	vol -69
7bess	degats_des_eaux 113	none -49
7chouma	autre 149	collision -56	none 109	vandalisme -87	vol -55
7da	collision 79
7dana	collision -76	dommage_materiel 47	incendie 85	none -88	vol -44
7daya	vol 75
7did	blessure -42	collision -76	dommage_materiel -50	evenement_climatique 132	none -48	vandalisme 119
7dida	blessure 177	dommage_materiel -76	evenement_climatique 73	incendie -41	none -66	vandalisme -67	vol -81
7ed	vandalisme 55
7ejra	bris_de_glace 166	collision -71	none -62	vandalisme 64
7ekk	blessure 41	none -50	vandalisme 53
7ekkit	collision 82
7el	collision 92	degats_des_eaux 51	incendie 71	vol -99
7ell	degats_des_eaux -45	incendie -44	vol 88
7ellit	bris_de_glace 47	collision 111
7er9at	dommage_materiel 71	incendie 56
7essa	bris_de_glace 82
7essit	vol 47
7et	incendie 42	vandalisme 85
7eyyed	evenement_climatique 248	none -223	vandalisme -63	vol -51
7it	none -45
7jar	collision -46	vandalisme 198
7jer	collision -44	none -54	vandalisme 235
7jra	bris_de_glace 125	collision -110	none -62	vandalisme 145	vol -54
7llit	bris_de_glace 149	degats_des_eaux -59
7mar	collision 57	evenement_climatique -44	vandalisme 159	vol -57
7mel	evenement_climatique 140
7mer	incendie 88
7na	incendie 42
7ofra	blessure 100	bris_de_glace -42	collision -40	degats_des_eaux -40	dommage_materiel 114	evenement_climatique -54	none -42	vandalisme -46	vol -53
7re9	blessure -73	collision -56	degats_des_eaux 53	evenement_climatique 82	incendie 133	none -69	vandalisme -76	vol -55
7tit	collision -41	dommage_materiel 163	none -42
7tta	none -46	vol 89
7wajbi	incendie 143
7wayej	dommage_materiel -80	incendie 110	none -99	vol 117
7wayj	autre 249	collision -52	none -160	vandalisme -44
8	none 60
80	degats_des_eaux -48	evenement_climatique 154
890	autre 55	blessure 57
8h	collision 47
9	blessure 40
900	blessure 42	collision -57	vol 96
9ahwa	dommage_materiel 110
9al	blessure 56	bris_de_glace 94	dommage_materiel 76	none -50	vandalisme -41
9asni	collision -43	degats_des_eaux -41	vol 205
9bel	collision -40	incendie 94
9d	bris_de_glace -78	collision -108	degats_des_eaux 72	evenement_climatique 259	none -110
9dam	bris_de_glace 93	collision 161	evenement_climatique -117	none -121
9dertch	vol 49
9dim	bris_de_glace 62	dommage_materiel 80	incendie 40	none -44
9ed	collision -63	evenement_climatique 153
9eddam	none -45	vol 95
9eddami	collision 180	none -47	vol -56
9elbi	collision -68	incendie 45	none -86	vandalisme 182	vol -42
9er3a	collision -103	dommage_materiel 157	none -79	vandalisme 72
9et3at	autre -79	blessure 72	collision 110	vol -40
9h	collision 51
9oddam	vol 107
9oddami	bris_de_glace 137	collision -52
9rib	degats_des_eaux -55	evenement_climatique 66
9te3	collision -114	degats_des_eaux -146	evenement_climatique 177	vandalisme 167	vol -100
=answer: lead	collision 60
=answer: unsure	collision 72	none 66
=answer: yes	vandalisme -41
=being: animal	blessure 71	collision 139	degats_des_eaux -59	none -68	vandalisme -55
=being: thing	none -82
=constat: constat	collision 139
=constat: not-done	collision 81	degats_des_eaux 53
=danger: event	dommage_materiel -40	evenement_climatique -55	incendie 301	vol -43
=danger: now	blessure -44	collision -75	dommage_materiel -50	evenement_climatique -53	incendie 109	none -54	vandalisme 129	vol 109
=danger: over	dommage_materiel 86	evenement_climatique -42	incendie -53	none -64	vol 58
=danger: plea	collision -57	evenement_climatique 97	vandalisme -43	vol 102
=danger: present	collision 92
=danger: put-out	collision -50	degats_des_eaux -50	dommage_materiel -51	incendie 291	vol -40
=distress: distress	autre 59	collision 79	none -43
=document: carte_grise	autre 105	degats_des_eaux -58	vol 91
=document: constat	collision 138
=document: constat_degat_des_eaux	collision -43	degats_des_eaux 190
=document: devis_ou_facture	autre 56	bris_de_glace 70	collision -47	dommage_materiel 81	none -47	vandalisme -49	vol -43
=document: photos	autre -44	vandalisme 134	vol 66
=document: rapport_police	collision 109	evenement_climatique -46	incendie 50	none -47	vandalisme 45
=document: recepisse_plainte	collision -118	none -74	vandalisme 143	vol 227
=hedge: hedge	collision 53	dommage_materiel -41
=hedge: roughly	dommage_materiel -43	vandalisme 131
=idiom: figure	collision 60	degats_des_eaux 52	none -53	vandalisme 43
=idiom: part	autre 241	blessure -42	collision -70	dommage_materiel 117	evenement_climatique -43	none -111	vandalisme -41
=idiom: traffic	collision 279	none -58	vol -81
=injuries no	collision 46	none -54
=injuries no rather	collision 124	none -49	vandalisme -41
=injuries no sure	none -55
=injuries unknown	blessure 63	none -85
=injuries unknown unsure	blessure 63	none -85
=injuries yes	blessure 82	collision 47	none -47
=injuries yes sure	blessure 82	collision 47	none -47
=injury: absent	blessure -61	collision -74	evenement_climatique 114	incendie -51	none -55
=injury: body	blessure 156	none -67
=injury: casualty	collision 44	none -47
=injury: grave	blessure -66	bris_de_glace -41	degats_des_eaux 44	dommage_materiel 49	evenement_climatique 127	none -51	vandalisme -52	vol -55
=injury: nobody	collision 49	none -50
=injury: one-well	collision 118	none -43
=injury: perhaps	blessure 100	degats_des_eaux 76	none -60	vandalisme -48
=injury: symptom	blessure 93	collision 74	none -46
=intent: cancel	vol 51
=intent: complaint	collision -93	evenement_climatique -40	vandalisme 168	vol 177
=intent: correct	blessure 66	bris_de_glace 40	degats_des_eaux -100	dommage_materiel -59	evenement_climatique 154	incendie -52	none -127	vandalisme -65	vol -53
=intent: declare	collision 41	none -44	vol 46
=intent: follow	autre 49	dommage_materiel -45	none 153
=intent: greet	collision 61	dommage_materiel -42
=intent: help	autre 81	none 67	vol -40
=intent: human	none 74
=intent: language	none 143
=intent: other	autre 87	blessure 190	collision -165	degats_des_eaux -48	dommage_materiel -81	evenement_climatique -55	vandalisme 93	vol -89
=intent: review	none 301	vol -49
=intent: thanks	collision 89	none 110	vol -47
=liability: unclear	bris_de_glace -46	collision 225	degats_des_eaux 75	evenement_climatique -40	none -221	vandalisme 141	vol -70
=other autre	autre -93	collision -86	degats_des_eaux 265	vandalisme 47	vol -41
=other blessure	blessure 90	collision -133	incendie 120
=other collision	bris_de_glace 89	collision -46	degats_des_eaux 58	dommage_materiel -52	evenement_climatique 123	vandalisme -45	vol -41
=other evenement_climatique	degats_des_eaux 87	evenement_climatique 126	vandalisme -45	vol -114
=other incendie	bris_de_glace -48	degats_des_eaux 127	dommage_materiel -77	incendie -106	none -52	vandalisme -77	vol 72
=other vandalisme	degats_des_eaux -128	evenement_climatique 118	vandalisme 109	vol -41
=other vol	blessure -45	degats_des_eaux -128	dommage_materiel -67	evenement_climatique 119	none -49	vol 126
=party: alone	collision 83	vol -43
=party: culprit	blessure -62	bris_de_glace 82	collision 74	degats_des_eaux 108	dommage_materiel -124	evenement_climatique -63	none -53	vandalisme 60	vol -87
=party: foreign	collision 105	degats_des_eaux -143	evenement_climatique 175	vandalisme -40
=party: hit-and-run	blessure -41	bris_de_glace -53	collision 197	none -52
=party: neighbour	collision -49	degats_des_eaux 86	dommage_materiel 61	none -56
=party: nobody-else	collision 51	degats_des_eaux 108	dommage_materiel 69	none -41	vandalisme -97	vol -72
=party: obstacle	collision 81	none -77
=party: other-vehicle	collision 122	none -42
=party: theirs	bris_de_glace 121	collision -134	dommage_materiel 46	evenement_climatique -63	incendie -45	none -134	vandalisme 113	vol -67
=party: unknown-origin	collision 66	degats_des_eaux 104	evenement_climatique -40	none -40
=party: vehicle	collision 102	none -42
=party: witness	degats_des_eaux -46	none -84	vandalisme 92	vol 41
=person: close	dommage_materiel 48	none -71
=person: driver	collision 97	none -57
=person: exposed	bris_de_glace -46	collision 64	dommage_materiel 68
=person: self	collision 69	none -57
=police: not-done	collision 90	dommage_materiel -42	none -57	vandalisme 65
=police: police	none -63	vandalisme 65	vol 88
=scene: autre	autre 254	blessure -44	collision -43	dommage_materiel -68	none -44	vandalisme -45	vol 112
=scene: bris_de_glace	blessure -44	bris_de_glace 314	collision -69	degats_des_eaux -49	none -52	vol -40
=scene: collision	collision 138	none -44
=scene: degats_des_eaux	collision -69	degats_des_eaux 225	none -47
=scene: dommage_materiel	collision -56	dommage_materiel 164	none -56
=scene: evenement_climatique	blessure -43	collision -44	degats_des_eaux -47	dommage_materiel -61	evenement_climatique 363	none -47	vol -41
=scene: incendie	incendie 246	vandalisme -43	vol -58
=scene: vandalisme	evenement_climatique -41	none -49	vandalisme 198
=scene: vol	collision -82	none -58	vandalisme 99	vol 155
=status: awaited	bris_de_glace 65	collision 80	evenement_climatique -48	none -43	vol -64
=status: future	autre 78	none -52
=status: not-yet	collision 55
=status: refused	collision 116	degats_des_eaux 43	none -58
=status: unfinished	degats_des_eaux 50	dommage_materiel -52	evenement_climatique 98
=thirdParty no	none -66
=thirdParty no rather	evenement_climatique 61	none -59	vol 60
=thirdParty no sure	collision 53	degats_des_eaux 53	dommage_materiel 60	none -45	vandalisme -52
=thirdParty no unsure	collision -46	dommage_materiel 41	incendie 51	none -80
=thirdParty none	none 101
=thirdParty unknown	degats_des_eaux 270	none -80
=thirdParty unknown unsure	degats_des_eaux 270	none -80
=thirdParty yes	collision 66	none -55
=thirdParty yes rather	autre 51	collision 129	degats_des_eaux -40	dommage_materiel -41	none -68	vol -52
=thirdParty yes sure	collision 59	none -53
=type autre	autre 345	degats_des_eaux -43	incendie -42	none -89	vandalisme -56
=type autre sure	autre 373	collision -48	incendie -40	none -93	vandalisme -52	vol -53
=type autre unsure	blessure -65	bris_de_glace -70	collision 77	degats_des_eaux -71	dommage_materiel -84	evenement_climatique -65	incendie -54	vandalisme -58	vol 57
=type blessure	blessure 259	degats_des_eaux -48	dommage_materiel -49	none -86
=type blessure sure	autre -41	blessure 380	collision -97	dommage_materiel -40	incendie -44	none -59	vandalisme -49	vol -42
=type blessure unsure	autre 48	blessure 143	degats_des_eaux -69	dommage_materiel -61	evenement_climatique -68	none -108	vol 56
=type bris_de_glace	bris_de_glace 334	collision -68	none -48	vol -43
=type bris_de_glace rather	bris_de_glace 300	collision -45	dommage_materiel -40	vandalisme -48
=type bris_de_glace sure	bris_de_glace 344	collision -75	none -49	vol -44
=type bris_de_glace unsure	blessure -55	bris_de_glace 162	collision -48	dommage_materiel 128	evenement_climatique -40	none -78	vandalisme -43	vol -50
=type collision	collision 183	none -72
=type collision rather	autre -42	collision 148	degats_des_eaux -46	dommage_materiel -54	evenement_climatique -48	incendie 92	none -105	vandalisme 42
=type collision sure	collision 194	none -66	vol -46
=type collision unsure	blessure -55	collision 61	degats_des_eaux -53	none -108	vol 157
=type degats_des_eaux	collision -69	degats_des_eaux 248	none -64
=type degats_des_eaux rather	autre -53	collision -107	evenement_climatique 86	none -102	vandalisme -46	vol 52
=type degats_des_eaux sure	collision -62	degats_des_eaux 313	none -55
=type degats_des_eaux unsure	autre -47	blessure -41	bris_de_glace -63	collision -52	degats_des_eaux -197	dommage_materiel 274	evenement_climatique -76	incendie -134	none -146	vandalisme 109	vol -158
=type dommage_materiel	blessure -43	collision -78	dommage_materiel 361	evenement_climatique -47	none -81
=type dommage_materiel sure	collision -83	dommage_materiel 383	evenement_climatique -67	none -73	vol -49
=type dommage_materiel unsure	blessure -58	bris_de_glace -51	collision -102	degats_des_eaux -52	dommage_materiel 294	evenement_climatique -64	incendie -63	none -102	vandalisme 42	vol 85
=type evenement_climatique	collision -59	dommage_materiel -43	evenement_climatique 346	none -59	vandalisme -52
=type evenement_climatique sure	collision -57	dommage_materiel -42	evenement_climatique 339	none -57	vandalisme -52
=type incendie	collision -43	incendie 305	none -52	vol -55
=type incendie rather	autre -47	blessure -59	bris_de_glace -49	collision -108	degats_des_eaux -83	evenement_climatique -48	incendie 291	none -57	vandalisme -73	vol -91
=type incendie sure	incendie 296	none -51	vol -53
=type none	collision -63	none 134
=type vandalisme	collision -49	none -55	vandalisme 312
=type vandalisme sure	collision -54	none -54	vandalisme 335	vol -61
=type vandalisme unsure	autre -42	blessure -44	collision -145	degats_des_eaux -47	dommage_materiel -63	evenement_climatique -46	incendie -41	none -85	vol 194
=type vol	none -58	vol 237
=type vol rather	autre 119	blessure -56	bris_de_glace -46	collision -130	degats_des_eaux -53	dommage_materiel -110	evenement_climatique -65	incendie -48	none -105	vandalisme 135	vol 153
=type vol sure	none -55	vandalisme -41	vol 229
=type: autre	autre 248	none -73
=type: blessure	blessure 245	collision -61	evenement_climatique 52	none -50	vol -41
=type: bris_de_glace	bris_de_glace 341	collision -81	degats_des_eaux -47	dommage_materiel -54	none -45
=type: collision	collision 112	none -74
=type: degats_des_eaux	collision -83	degats_des_eaux 252	evenement_climatique 44	none -57
=type: dommage_materiel	dommage_materiel 160	none -66
=type: evenement_climatique	collision -66	dommage_materiel -44	evenement_climatique 352	incendie -41	none -61	vandalisme -42	vol -47
=type: incendie	incendie 276	none -53	vandalisme -40	vol -55
=type: vandalisme	none -52	vandalisme 312	vol -55
=type: vol	none -58	vol 225
a	vol 54
a3lam	collision 88	vol -46
accident	collision 103
accrochage	collision 85
ach	dommage_materiel 65	vol -42
afriquia	vandalisme 53
agence	autre 116	collision -54	none -89	vol 101
ah	collision -47	none 253
aile	collision 155
ain	blessure 66	collision 65
airbags	collision 121
ait	vandalisme 67
akhor	collision 159	vol -40
alf	collision 167	degats_des_eaux -42	vandalisme -41	vol 72
allah	collision 110	incendie 53	vol -47
ambulance	collision 53
amiable	collision 53
ane	bris_de_glace 127	collision 96	degats_des_eaux -45	none -67	vandalisme -58
antenne	collision -63	dommage_materiel -79	evenement_climatique 256	none -70	vandalisme 66	vol -40
antivol	vol 159
aout	blessure 141	degats_des_eaux -49
appareil	autre 102	collision -57	none -49	vandalisme -43	vol 62
appartement	collision -54	degats_des_eaux 56	incendie 104
aquarium	dommage_materiel 154	none -47
arriere	bris_de_glace 49	collision 79
arrondissement	vol 72
ascenseur	bris_de_glace 64	dommage_materiel 105	none -54
assurance	autre 79	vol -44
aswak	collision 57
atay	blessure 100	dommage_materiel 67	none -60	vandalisme -41
atelier	degats_des_eaux 158
attestation	autre 212	collision -47	dommage_materiel -43	none -254	vandalisme -70	vol -41
audi	collision 106
auto	vandalisme -46	vol 106
autoroute	bris_de_glace 68	incendie 80	none -42
avant	collision 48
avocat	autre 83	degats_des_eaux 44
avril	autre 53	none -46	vol 42
awel	degats_des_eaux 95	vol -40
azilal	blessure 79	dommage_materiel -50	vandalisme -90	vol 109
azrou	evenement_climatique 190	none -48
b	vandalisme 47
b3d	vandalisme 41
b3id	collision -67	evenement_climatique 145
b7al	evenement_climatique 97
b7alha	bris_de_glace 158	collision 66	evenement_climatique -51	none -82
b9a	evenement_climatique 47	incendie 42	none -40
b9ach	dommage_materiel 55
b9at	vol 62
b9aw	autre 176	incendie 66	none -138	vandalisme -41	vol -51
b9ina	degats_des_eaux 129	dommage_materiel -61	vol -72
b9it	vandalisme 60
b9itch	none 119	vol -50
ba	degats_des_eaux -50	evenement_climatique -40	vandalisme 81	vol 105
ba3d	dommage_materiel 44	incendie 53	none -44	vandalisme 75
ba3diyathom	collision 175	vol -56
ba9i	none 45
bab	none -52	vandalisme 102
baba	collision 67	degats_des_eaux 130	evenement_climatique 79	incendie -44	none -76	vandalisme -56	vol -54
bache	incendie 147
baghi	dommage_materiel 45
baie	bris_de_glace 197	collision -72	evenement_climatique 41
baignoire	collision -69	degats_des_eaux 155
bain	bris_de_glace 136	collision -135	degats_des_eaux 160	evenement_climatique -45	incendie -43	none -66	vandalisme -45	vol -52
balcon	bris_de_glace 43	evenement_climatique -42	incendie 69	vol 41
balkon	dommage_materiel -69	evenement_climatique 133	incendie 57
ballon	degats_des_eaux 176	dommage_materiel 44	none -49
baqi	none 168
baraka	none 114
barbecue	collision -50	incendie 232	none -62	vol -48
bare7	none 118
barra	collision -59	dommage_materiel 129	vandalisme 91	vol -56
bas	collision 99	degats_des_eaux 94	vandalisme -44
batterie	autre 67	collision -71	incendie 163	none -64	vandalisme -45
bayd	bris_de_glace -85	collision -85	degats_des_eaux -40	dommage_materiel -63	none -113	vandalisme 309	vol -59
bayda	dommage_materiel 120
bbah	bris_de_glace 112	vandalisme 47
bd	collision 57
bda	incendie 53
bdat	incendie 81
bdaw	collision -95	vandalisme 155	vol -45
bebe	dommage_materiel 82	incendie -65	vandalisme -41	vol 118
bekri	bris_de_glace 71	vol 45
beldi	blessure 50	incendie 46
belgique	autre 167	collision 56	none -150	vandalisme -41	vol -55
belli	degats_des_eaux 70
beni	degats_des_eaux 103	evenement_climatique 80	incendie -44	vol -47
bent	blessure 58	dommage_materiel -53	vol 142
benti	bris_de_glace 62	dommage_materiel 84	none -65	vandalisme -40
berkane	collision 42	degats_des_eaux -48	vol 122
berlingo	collision 69
bernoussi	collision -57	vol 147
berrechid	autre 42	bris_de_glace 52	collision -44	none -41	vol 62
berri	autre -66	blessure 67	collision 158
beton	collision 190
bezaf	incendie 48	none 95
bezzaf	evenement_climatique 49	vol 48
bgha	dommage_materiel 87	none -50
bghach	collision 48
bghat	dommage_materiel 73
bghatch	autre 158
bghaw	none -48	vandalisme 91	vol 52
bghawch	collision -55	degats_des_eaux 74	dommage_materiel 69
bghel	blessure 42	collision 110
bghina	collision 106	evenement_climatique 132	none -68	vol -49
bghit	autre 96
bghitch	collision -102	none 79	vandalisme 99	vol 61
bhal	collision -57	evenement_climatique 60	vol 95
bi	collision 136
bia	blessure 82	collision 113	none -53
bicyclette	collision 96	dommage_materiel 90	vandalisme -72
bida	collision 196	none -96	vandalisme -49
bidon	bris_de_glace -59	collision -73	degats_des_eaux -142	dommage_materiel 116	evenement_climatique -120	incendie 253	none -87	vandalisme -121	vol -66
bien	none 131
bih	none -69	vandalisme 97	vol 108
biha	bris_de_glace 103	collision -57	dommage_materiel -77	none -62	vol 101
billet	autre 175
bin	collision 96	none 66	vol -42
bina	collision 142
binatna	vandalisme 95
bir	collision 42	degats_des_eaux -50	dommage_materiel 137	none -76	vandalisme -47	vol 64
bisklita	collision 50
bit	degats_des_eaux 84	incendie 48
biya	blessure 77
bjouj	collision 41
bkat	collision 198	vandalisme -44
bkhir	collision 71	incendie 143	none -72
bla	collision 54
blassa	bris_de_glace 140	collision -63	none -40
blastou	blessure 65	collision 113	evenement_climatique -50	none -64	vandalisme 41	vol -70
blesse	bris_de_glace 82
bli	bris_de_glace -43	none -57	vol 143
bmw	collision 201
bnadem	dommage_materiel 79
bnti	blessure 96	none -40
bo7dha	bris_de_glace 157
bo7do	bris_de_glace 113	collision -47	incendie 42
bo7dou	bris_de_glace 86	collision -78	dommage_materiel 138
boite	blessure -101	collision -70	none -50	vandalisme 272	vol -84
bolice	bris_de_glace 54	incendie 40	none -78	vandalisme 53
bolis	collision -58	incendie 127	none -79	vandalisme 73
bombe	collision 45	vandalisme 98
bonjour	evenement_climatique 119
bou7di	vandalisme 50
bou7do	bris_de_glace 78	collision -43	incendie 87
boulevard	collision 136	vol -75
boulis	collision 58
bouskoura	blessure 52	collision 76	dommage_materiel -63	vol 66
box	dommage_materiel 55	evenement_climatique 152
bqa	collision 108
bqat	blessure 40	collision -103	degats_des_eaux -43	evenement_climatique 91	incendie -45	none -48	vandalisme -43	vol 62
bra	evenement_climatique 52	none -43	vandalisme 95	vol -56
brahim	collision -48	degats_des_eaux 71	incendie 79
brigade	collision -46	evenement_climatique -44	vol 253
brise	bris_de_glace 166	collision -55	none -42	vandalisme 57
brouillard	collision 155
bruxelles	collision 64
bureau	autre 231	collision -120	none -121	vandalisme -104	vol -62
byed	autre 111
bzaf	collision -56	degats_des_eaux -41	evenement_climatique 56	none 40
bzzaf	collision 151	evenement_climatique 55	incendie -75	none -45
cabinet	autre -65	degats_des_eaux 125	dommage_materiel 125	evenement_climatique -88
cable	collision -60	degats_des_eaux -47	dommage_materiel 204	evenement_climatique -40	none -86	vandalisme -65	vol 131
cadenas	collision -69	vol 157
cafe	collision -55	evenement_climatique 199	none -51	vandalisme -41
caisse	collision -46	vandalisme -45	vol 170
calandre	collision 86
camera	dommage_materiel 92	vol 88
camion	incendie 44
camionnette	bris_de_glace 64	collision 147	incendie -45	none -42
camira	collision -60	dommage_materiel -72	vandalisme 112	vol 103
camping	evenement_climatique 62
canalisation	collision -54	degats_des_eaux 106	evenement_climatique 113	vol -78
canape	degats_des_eaux 59	dommage_materiel 54	vol -64
capot	none -43	vandalisme 128
car	evenement_climatique 77
caravane	evenement_climatique 148	none -46	vol -47
carglass	bris_de_glace 104
carrefour	collision 60
carrosserie	vandalisme 48
carte	autre 169	none -102	vol 56
carter	collision 234	dommage_materiel -40	vol -113
casa	autre 54
casque	collision 58	vol 83
catalyseur	collision -46	none -61	vol 188
cave	collision -42	degats_des_eaux 142	incendie -45	vol 94
ceinture	collision 146
ch3el	incendie 225	none -43
ch3lat	collision -65	incendie 228
ch7al	autre 91	none 55
cha3el	incendie 129
cha3lat	incendie 163
cha3let	incendie 101
cha3ri	incendie 181
chab	blessure 76	collision 62
chad	blessure -88	dommage_materiel -58	none -55	vandalisme -51	vol 234
chaf	none -42	vol 88
chafou	collision -64	degats_des_eaux 57	vandalisme 89	vol -49
chaft	bris_de_glace 41	collision 40
chahda	bris_de_glace -45	dommage_materiel -103	vandalisme 186	vol -40
chaine	vandalisme -46	vol 159
chalet	degats_des_eaux 57	dommage_materiel -64	evenement_climatique 60	vol 122
chambre	blessure -43	bris_de_glace 110	collision -56	degats_des_eaux 101	none -54	vandalisme -47	vol 44
chantier	degats_des_eaux 55	dommage_materiel -89	evenement_climatique 139
chargeur	autre 130	blessure -50	collision -48	degats_des_eaux -40	dommage_materiel -80	incendie 206	none -80	vol -57
charika	evenement_climatique 166
chariot	autre -51	blessure -41	bris_de_glace 59	dommage_materiel 183	none -64	vandalisme -48
chauffe	collision -49	degats_des_eaux 192	incendie -42
chauffeur	collision 43
chedat	incendie 164
chedd	collision -47	incendie 71	vol 60
chef	degats_des_eaux 165	incendie -41
chefara	vol 165
chefchaouen	collision 46
cheft	collision -63	incendie 44
cheftou	bris_de_glace -60	collision 116
cheikh	vandalisme 137
chejra	dommage_materiel 70	vol -40
chekaya	vol 145
chem3a	dommage_materiel -40	incendie 236	none -71
cheminee	bris_de_glace 63	incendie 47
chffara	vol 136
chhar	collision -53	none 121
chher	autre 113	collision -48	evenement_climatique 40	none -72
chhour	autre 155	none -108	vandalisme -43	vol 64
chi	vandalisme 62
chibani	collision 97
chichaoua	bris_de_glace 124
chifour	incendie 86	vandalisme 68
chikaya	vandalisme 53	vol 72
chkit	blessure 76	collision -91	none -74	vandalisme 155
chkoun	collision 71	vol 49
chno	none 63
choc	collision 145
chokran	none 110
chorta	collision 61	degats_des_eaux 44
chouf	autre 140	none -67
chrajem	none -56	vandalisme 136
chrara	bris_de_glace -66	collision -124	degats_des_eaux -44	incendie 380	none -74	vandalisme -55	vol -52
chrejem	bris_de_glace -42	collision -57	dommage_materiel -51	none -52	vandalisme 235
chrjem	bris_de_glace 169	collision -92	none -42	vandalisme -75	vol 47
chta	evenement_climatique 211
chtouka	dommage_materiel -48	evenement_climatique 60	none -108	vol 133
chwia	blessure -82	collision 68	dommage_materiel 96
cin	autre 130	none -102	vandalisme -62	vol 92
circuit	incendie 116
citerne	blessure -49	bris_de_glace -70	collision 84	degats_des_eaux 167	none -48	vol -43
civile	evenement_climatique 47
clavier	blessure -43	collision -57	dommage_materiel 294	none -56	vol -74
cle	autre 74	vol 42
client	dommage_materiel 156
clignotant	collision 96
climatiseur	degats_des_eaux 71	dommage_materiel 56	incendie 54	none -53	vol -46
clinique	autre 111
clio	collision 77
cm	evenement_climatique 188
cocotte	blessure 52	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 158	incendie -106
coffre	vol 116
coiffeur	bris_de_glace 118	collision 52
coiffure	degats_des_eaux 50	dommage_materiel -42	vandalisme 140	vol -45
colle	autre -58	collision -46	vandalisme 306	vol -149
colonne	degats_des_eaux 231	none -80
commissariat	vol 75
compagnie	autre 196	none -50
compteur	degats_des_eaux 103
congelateur	blessure -53	dommage_materiel 66	evenement_climatique 108
conseiller	none 124
constat	collision 46
contrat	autre 205	none -48	vol -54
corniche	blessure 105	collision 89	vol -47
couloir	blessure -55	degats_des_eaux 206
court	incendie 117
credit	collision -45	dommage_materiel 173	vol -58
cuisine	degats_des_eaux 104
cv	collision 96	none 122
d9ay9	collision -53	incendie 69	vol 45
d9aye9	none 48	vol 44
d9i9a	blessure 76
dab	incendie 122
dabt	blessure 101	collision -85	none 119
dacia	collision 45	vol 41
daha	incendie 40
dahri	collision 52
dak	collision 65	incendie 55
dakchi	evenement_climatique 43	vol 53
dakhel	collision 57	degats_des_eaux -59	vandalisme 63
dakhla	dommage_materiel 62	evenement_climatique 93	none -48
dakhlat	blessure 170	collision 41	dommage_materiel -89	none -61	vol -46
dakhlo	collision -90	dommage_materiel -40	vandalisme -53	vol 287
darbatni	collision 246	dommage_materiel -61	none -48	vandalisme -46
darbni	vol 107
daret	collision 61
dari	bris_de_glace 85
darija	none 152
daro	vandalisme 115
dart	collision 53	vandalisme 67	vol -59
dat	collision 53	evenement_climatique 48
daw	degats_des_eaux 52	incendie -52	vandalisme -51
dayer	degats_des_eaux 70
dayra	none -77	vandalisme 80	vol 91
dayz	collision 142	dommage_materiel -40	evenement_climatique 50	none -41
daz	collision -46	vandalisme 82
dazt	none 44
dbab	collision 101
dda	incendie 48	none -47
ddat	evenement_climatique 51	vandalisme 48
ddatou	vandalisme 106
ddaw	vol 185
ddawh	collision 89
ddem	collision 145
ddow	blessure -40	degats_des_eaux -79	dommage_materiel -97	incendie 273	vol -74
de	bris_de_glace 44
declaration	collision -41	vol 81
degat	collision -53	degats_des_eaux 159
degats	degats_des_eaux 44
dehri	blessure 115	collision -51	degats_des_eaux -95	evenement_climatique 117	none -52	vandalisme -49
dehrou	degats_des_eaux 89
dekhan	incendie 119
dem	bris_de_glace 61	collision 46
demenagement	collision -56	dommage_materiel 135	none -79	vol 84
dentiste	autre 43	collision -43	dommage_materiel 119	none -73
depanneuse	autre 165	vol -43
depot	blessure 133	collision -60	dommage_materiel -50	none -97	vandalisme -53	vol 161
derb	vandalisme 79
derba	collision 154	vol -42
derbat	dommage_materiel 62	evenement_climatique 107	none -48	vandalisme -51
derbatni	none -106	vandalisme 206
derbna	collision 94
derbni	collision 102
derbouni	blessure -62	collision -181	dommage_materiel -46	none -64	vandalisme -70	vol 377
derk	collision -67	evenement_climatique 92	incendie 59	none -40
dernahch	none 171
derri	dommage_materiel 57
dertha	collision -51	none 117	vol 53
des	degats_des_eaux 78
devis	bris_de_glace 83	dommage_materiel 74
dewwezt	blessure -50	vol 98
dfe3ni	collision -93	dommage_materiel -51	vandalisme 120	vol 89
dguig	collision -70	evenement_climatique 42	none -53	vandalisme -59	vol 112
dh	collision -43	dommage_materiel 49	vol 47
dheb	vol 153
dhri	blessure 176	vol -49
dial	evenement_climatique 74
dialo	degats_des_eaux 88
dik	blessure 75	collision 69
dima	blessure 116	collision 49	vol -53
dir	none 85
direct	blessure 72
dirham	autre 146	none -74
dkhan	blessure -43	collision -69	dommage_materiel -49	incendie 252
dkhelna	collision 119
dkhelt	collision 167
dkhlat	degats_des_eaux 42
dkhlet	collision 83
dkhlo	none -42	vol 189
dkhlou	vol 60
dlam	collision 116
dlou3	collision 118
do	dommage_materiel 118
dokhan	collision -40	incendie 169
donc	collision -52	vol 105
dorat	collision 137
dos	bris_de_glace 109	collision 76	none -54	vandalisme -45
dossier	none 119
double	autre 80
douche	bris_de_glace 157	collision -45
doukkala	collision 42	incendie 75
dow	blessure 109	collision -114	dommage_materiel 70	evenement_climatique 50
dra3ha	blessure 157	collision 45	dommage_materiel -41	none -55
dra3i	bris_de_glace -49	dommage_materiel 115
drab	blessure 55	bris_de_glace 46	collision 74	dommage_materiel -88	evenement_climatique 80	none -80	vandalisme -45	vol -66
drabni	collision 157	none -52	vandalisme 85	vol -42
drari	vandalisme 45
drbat	degats_des_eaux 121	dommage_materiel -61	evenement_climatique 50	incendie -42
drbatni	collision 84
drbo	bris_de_glace -95	evenement_climatique 87	vandalisme 41
dreb	collision 59
drebha	vol 93
drebna	collision 163
drebni	blessure 72	collision -61	degats_des_eaux 80
drebt	blessure 47	collision 108
drebto	collision 107
drhm	autre 70	bris_de_glace 43	collision -49	dommage_materiel 62	vol -57
driss	collision -40	degats_des_eaux -77	dommage_materiel 133	vandalisme -49
droj	blessure 137
drouj	blessure 104	collision -65	dommage_materiel 93	none -56
drri	blessure 142	bris_de_glace -43	evenement_climatique 43
drt	collision -43	dommage_materiel 187	none -87
duster	bris_de_glace 43	vol 56
dw	blessure 83	degats_des_eaux 125	dommage_materiel -97	none -55
dwa	autre 48	blessure 98	collision -64	none -85	vol 111
dyal	none -51
dyalha	degats_des_eaux 54	dommage_materiel 80
dyalhom	collision -63	dommage_materiel 41	vol 67
dyalna	incendie 52	vandalisme 59
dyalo	bris_de_glace 42	dommage_materiel 45
dyalou	collision -80	degats_des_eaux 72	none -52	vol 119
eau	degats_des_eaux 120
eaux	collision -47	degats_des_eaux 112
ecole	blessure 67	dommage_materiel 99
ecran	blessure -62	dommage_materiel 289	vol -59
el	none 130
elec	collision 54	degats_des_eaux -56	dommage_materiel 54	vol 88
electrique	collision -71	degats_des_eaux -48	dommage_materiel 149	incendie 68
en	autre 87	bris_de_glace 106	dommage_materiel -76	none -51	vandalisme -41	vol 45
enseigne	bris_de_glace -46	collision -43	evenement_climatique 105	none -52	vandalisme 107	vol -57
essaouira	collision -47	dommage_materiel 237	vol -54
essence	autre 89	collision -66	incendie 176	vandalisme -75	vol -55
essuie	none -57	vandalisme 264
etage	bris_de_glace 60	dommage_materiel 88
euro	dommage_materiel -46	vol 129
euros	blessure 41	bris_de_glace 79
ewa	none 156
expert	degats_des_eaux 53	none 92
extincteur	incendie 50
face	collision 54
fach	collision -49	degats_des_eaux 94	dommage_materiel -101	incendie 137	none -48	vandalisme 40	vol -60
facture	autre 61
fad	degats_des_eaux 152	incendie -61
fat	autre 54
fatet	none 130
fatima	degats_des_eaux 98
fauteuil	collision -41	degats_des_eaux 42	dommage_materiel 81	incendie 73	vol -60
fe9na	collision -65	incendie 67	vandalisme -54	vol 119
fe9t	blessure -41	vol 141
fekhdi	blessure 151	collision -92	degats_des_eaux -82	dommage_materiel 114	none -83
fekki	blessure 107	collision 180	degats_des_eaux -44	dommage_materiel -61	evenement_climatique -49	none -141	vandalisme -59	vol -49
fenetre	bris_de_glace 263	degats_des_eaux -44	dommage_materiel -41	none -72	vandalisme -59
fes	bris_de_glace 82	dommage_materiel 40
feu	collision 93
feux	collision 83
fevrier	none 101
fhemt	collision 43	none 110
fhemtch	autre 112
fi	bris_de_glace 112
fia	collision 82
fiat	collision 155
fiha	evenement_climatique 47
fihom	bris_de_glace 127	evenement_climatique -40	vol 69
fik	collision 92	none 56
file	collision 40	vandalisme -66	vol 126
fin	autre 67	none 41
fina	collision 50
fissure	blessure 73	bris_de_glace 119
fiya	collision 78
fjer	incendie 79	vandalisme -44	vol 91
flous	autre 153	none -43	vol 67
flousi	none 82
fo9	degats_des_eaux 43
fo9i	collision -79	degats_des_eaux 133
fo9o	collision -133	none -88	vandalisme 231	vol -64
fou9	degats_des_eaux 89
four	degats_des_eaux 46
fourriere	collision 148	none -48
frach	degats_des_eaux 120
fraches	collision -47	degats_des_eaux 193	vol -43
fran	collision 69	none -49	vandalisme 83
francais	none 62
frein	collision 76
frigo	degats_des_eaux -44	dommage_materiel 52	incendie 64
fsed	collision -49	degats_des_eaux 192
fuite	degats_des_eaux 172
fya	vol 69
ga3	none 50	vandalisme 50	vol -57
gal	vol 40
galat	bris_de_glace 108	dommage_materiel 103	none -45	vol -49
gales	bris_de_glace 129	collision 47
galet	collision 85
galia	degats_des_eaux 63	dommage_materiel 47
galo	dommage_materiel 83	vandalisme -41
galou	incendie 191	vol -49
garage	collision 64	evenement_climatique 76	none -50
garde	bris_de_glace 44	collision -67	vandalisme -42	vol 139
gardien	none -43	vol 168
gare	bris_de_glace 61	collision 92
garro	collision -88	incendie 109	vandalisme 112	vol -70
gaz	collision -51	incendie 40	none -56	vol 193
gendarmes	collision 48
gha	collision 44
ghada	blessure -63	collision 188	vol -47
ghadich	dommage_materiel -46	none -88	vandalisme 77	vol 79
ghadyin	collision 80
ghalat	dommage_materiel 185	none -58	vandalisme -50	vol -58
ghalta	collision 59	degats_des_eaux 86	dommage_materiel -53
ghar9a	collision -54	evenement_climatique 241	none -74
ghber	collision 76	none -43	vandalisme -58	vol 108
ghda	collision -56	vol 87
ghedda	autre 61	blessure 52	collision -45	vandalisme 87	vol -71
gher	collision 60
ghfelt	collision 60	incendie 174	none -93
ghi	vol 75
ghocht	autre 97	incendie 55	none 82	vol -49
ghorzat	blessure 82
ghrazi	blessure 120	bris_de_glace 43	collision -83	dommage_materiel -55	none -46
ghre9	evenement_climatique 115
ghta	blessure -81	degats_des_eaux -71	dommage_materiel 145	incendie 47
glace	bris_de_glace 140	collision -87	none -76	vandalisme 121	vol -40
glissiere	collision 141
glovo	vol 89
golf	bris_de_glace 46	degats_des_eaux -43	dommage_materiel -51	evenement_climatique -47	incendie 136
golna	collision 63	dommage_materiel -48	evenement_climatique 138
gps	bris_de_glace -47	none -83	vandalisme -70	vol 343
graffiti	vandalisme 141	vol -46
grue	collision -43	degats_des_eaux -70	dommage_materiel 105	evenement_climatique 142	incendie -40	vandalisme -60	vol -40
gueliz	collision 69
guidon	collision 54	vol 101
h	collision 126	evenement_climatique 85	none -46
ha	bris_de_glace 41	dommage_materiel 50
hada	collision -48	none 145
hadak	autre 204	vol -47
hadchi	collision -44	none 43
hadi	none 42
haja	blessure 75
hakka	collision 50	none 78
hamdolah	degats_des_eaux 85	evenement_climatique 67
hamdoullah	collision 50
hammam	blessure 197	bris_de_glace -40	collision -80	degats_des_eaux 56	dommage_materiel -60	evenement_climatique -51	none -173	vandalisme -59
hangar	evenement_climatique 189	none -78
hassan	collision 49
hay	vol 72
hazza	blessure 92	degats_des_eaux -55	evenement_climatique -65	vol 63
hbet	evenement_climatique 75
hbett	blessure -47	collision 68	incendie 51
hder	degats_des_eaux 196	evenement_climatique -41	vandalisme -67
hdert	collision 47	degats_des_eaux 66
hebtat	collision 46	dommage_materiel 41	vol -53
hed	blessure 77
herres	bris_de_glace 73	none -40	vandalisme 150
herress	blessure 50	dommage_materiel 104
herrso	bris_de_glace -79	collision -77	evenement_climatique -40	none -75	vandalisme 176	vol 135
herrsou	bris_de_glace 61	collision -55	vandalisme 125
hez	bris_de_glace -66	collision -115	evenement_climatique 113	vol 173
hezz	evenement_climatique 113	vol 55
hezzat	collision 78	evenement_climatique 60
hezzit	blessure 82	incendie 53
hezzo	vol 133
hhh	autre 43	collision 71	vandalisme -43	vol 44
hhhh	blessure -46	bris_de_glace 131	collision 47	degats_des_eaux -42
hiya	collision 83
hna	vol 45
homa	autre 45	bris_de_glace -48	collision 52	vandalisme 61
hotel	autre 50	collision -54	dommage_materiel 93	none -71	vol 63
hotte	incendie 165
hreb	collision 84	dommage_materiel 49
hrebo	collision -71	evenement_climatique -47	incendie 117	none -82	vandalisme -169	vol 225
hwa	collision 73
hya	blessure 69
ibn	autre -43	blessure -56	incendie -53	vol 188
ifrane	evenement_climatique 75
immeuble	collision -65	degats_des_eaux 120	none -62	vandalisme 69
imouzzer	blessure 60
impact	bris_de_glace 185	collision -77
imta	none 84
indrive	vol 98
induction	bris_de_glace -75	degats_des_eaux -49	dommage_materiel 220
insert	bris_de_glace 153	incendie -57
interdit	collision 60
internet	collision -49	dommage_materiel 142	vandalisme -62
iphone	dommage_materiel 78	vol 103
irm	autre 73	blessure 147	collision -77
istanbul	autre 168
iwa	none 87
iyam	none 93
iyeh	none 147
jab	dommage_materiel 56	evenement_climatique -42	none -62	vandalisme 147	vol -42
jadarmiya	collision 60	vol 83
jah	bris_de_glace -119	dommage_materiel 100	vandalisme 136
jaj	bris_de_glace 201	collision -52	vandalisme -41
jaja	bris_de_glace 206	collision -53	none -41
jama3a	bris_de_glace 52	dommage_materiel -48	evenement_climatique 198	none -74	vandalisme -53	vol -62
jame3	incendie 47	none -41	vol 134
jandarm	collision 41
jani	evenement_climatique 45	incendie 69	vol -43
jante	dommage_materiel 89
janvier	none 73
jar	collision -55	degats_des_eaux 83	dommage_materiel 85	none -45
jara	blessure -44	dommage_materiel 147	evenement_climatique -59
jarda	blessure -45	collision -87	dommage_materiel 52	evenement_climatique 55	incendie 92	none -79	vol -47
jardin	blessure 63	bris_de_glace 84	collision -55	dommage_materiel -110	evenement_climatique -59	incendie 171	none -90	vandalisme -59	vol -55
jardinier	bris_de_glace 48
jari	dommage_materiel 69
jarna	collision -74	degats_des_eaux 46	dommage_materiel 67
jarti	degats_des_eaux 40
jatni	bris_de_glace 54	collision -62	dommage_materiel 185	none -114	vandalisme -47
javel	dommage_materiel 159	none -77
jawbouni	collision 194
jawch	incendie 59	none 144	vandalisme -48	vol -48
jay	collision 50	degats_des_eaux 58
jaya	collision 65	degats_des_eaux 50	none 57
jbed	blessure -64	collision -110	dommage_materiel 108	vol 168
jbel	degats_des_eaux -43	evenement_climatique 242	vandalisme -40	vol -53
jdar	blessure -64	degats_des_eaux 65	dommage_materiel -84	evenement_climatique 131	none -171	vandalisme 144	vol -60
jdarmia	collision 44	vol 40
jdid	autre -44	dommage_materiel 92	none 82
jdida	autre 134	collision -125	incendie 68	none -128	vandalisme 91	vol -43
je	evenement_climatique 159
jebdat	autre -44	none -42	vol 136
jebs	collision -70	degats_des_eaux 197	none -71
jeddati	blessure 74	dommage_materiel 101	evenement_climatique -96
jeddi	collision 48	degats_des_eaux -54	dommage_materiel -50	evenement_climatique 90	vandalisme 60	vol -81
jehd	bris_de_glace 147	collision -42	none -60	vol 46
jem3a	none 67
jenb	bris_de_glace 77	collision 72
jenbi	degats_des_eaux 62
jer7	bris_de_glace 106	collision 82	vol -45
jer7a	vol 120
jerr	blessure -42	dommage_materiel 133	vol 41
jib	dommage_materiel 68	none -75	vol 88
jiha	vandalisme 104
jiran	evenement_climatique 47
jit	collision 125	vandalisme -57
jm3a	none 71
jmel	collision 223	incendie -48	vandalisme -67
jnab	collision 86	none -58
jnan	collision -76	degats_des_eaux -55	evenement_climatique -64	incendie 57	none -128	vandalisme 264	vol -73
jnb	blessure -56	collision 95	none -46	vol 78
joint	degats_des_eaux 162
joj	none 88
jra	autre -45	collision -53	degats_des_eaux 138	dommage_materiel -50	evenement_climatique -137	incendie -48	none -41	vol 167
jra7	collision 149
jri	evenement_climatique 60
juillet	bris_de_glace 105
juin	none 80
k7al	blessure 156	dommage_materiel -56	incendie 54	none -78
k7el	incendie 224	none -50
k7la	dommage_materiel 61	incendie 92	none -55	vol 57
kamel	incendie 86	none -59
kaml	degats_des_eaux 84	none -54	vandalisme 56
kamla	evenement_climatique 55	incendie 50	none -42
kamlin	incendie 62
kan9derch	blessure -40	collision 45	vol 43
kan9te3	collision 52	dommage_materiel 151	evenement_climatique -103	incendie -60
kanch	degats_des_eaux 45	dommage_materiel 179	evenement_climatique -73	none -52	vol -44
kanchouf	collision 71	dommage_materiel -45	evenement_climatique 86
kandenn	none 127
kandir	blessure -48	dommage_materiel 139	incendie 82	none -41
kanet	bris_de_glace 66	evenement_climatique 43	none -45
kanghsel	bris_de_glace 74	degats_des_eaux 73	evenement_climatique -60
kangoo	bris_de_glace 75	collision 72	evenement_climatique -44
kanhez	bris_de_glace 76	collision -47	evenement_climatique 56
kanktb	degats_des_eaux 95
kano	vandalisme -50	vol 91
kanou	vandalisme 48	vol 63
kant	collision 65
kantsenna	autre 118
karossa	vandalisme 87
karrossa	collision 160	none -51	vandalisme -60	vol 60
katbki	collision 58
katghetti	autre 54	bris_de_glace -41	none 94
katgoul	autre 66	collision 65	vandalisme 52
katkhelles	blessure 80	collision -41
katwje3ni	collision 113
kay	blessure 160	collision -135	dommage_materiel 132	incendie -76
kay3oum	evenement_climatique 119
kay3rej	collision 100
kay9etter	degats_des_eaux 148
kay9te3	dommage_materiel 60
kaych3el	dommage_materiel 201	vol -107
kaychki	collision 45
kaychouf	vol 50
kaydhak	collision -42	dommage_materiel 188	none -48	vol -59
kaydiro	collision -96	evenement_climatique 137	vandalisme -87	vol 51
kaydreb	blessure -75	collision 214	vol -41
kaydrni	collision 101
kayghli	blessure -77	dommage_materiel 132	incendie -69
kaygol	collision 65
kaygoul	incendie 43
kayhder	collision 160
kayjawbch	degats_des_eaux 101
kayjri	blessure 114	collision -62	vol -40
kayl3eb	collision -45	degats_des_eaux -73	dommage_materiel 197	vandalisme 51
kayn	none 60
kayna	vol 104
kaynch	collision -62	degats_des_eaux -54	none 109	vol 80
kaynzel	degats_des_eaux 141
kaysil	degats_des_eaux 153	none -54
kayssil	degats_des_eaux 57
kaytleb	collision -68	degats_des_eaux -52	dommage_materiel 193	vandalisme -47
kbir	collision 80	evenement_climatique 46
kbira	bris_de_glace 162	dommage_materiel 40	none -47
keb	collision -99	dommage_materiel -72	incendie -99	none -83	vandalisme 400	vol -72
kebb	collision -43	vandalisme 111	vol -58
kebbit	dommage_materiel 96	incendie 42
kelb	blessure 142	collision 124	dommage_materiel -40	none -52
kemmel	collision 59	evenement_climatique -42	none 73	vandalisme -52	vol -44
kenitra	collision 74
kenna	bris_de_glace 69	evenement_climatique 42
kent	collision 46
kerchi	collision 121	evenement_climatique -57
kersi	collision 101	vandalisme 75	vol -58
kesser	blessure -51	bris_de_glace 108	collision -154	degats_des_eaux -86	dommage_materiel -58	none -82	vandalisme 274	vol -81
khali	autre -51	blessure -45	bris_de_glace -40	collision -96	degats_des_eaux -45	dommage_materiel 262	incendie -42	none -159	vandalisme -114	vol 91
khalti	collision -65	incendie 137	vandalisme -42
khamsa	collision 111	none 51
kharej	collision 94
kharj	collision 49
kharja	dommage_materiel 150
khass	bris_de_glace 62	dommage_materiel 47
khassha	blessure 92	dommage_materiel 54
khassni	autre 76	dommage_materiel -41	none 61	vol -49
khawi	collision 56	dommage_materiel -48	vol 52
khawya	autre 61	dommage_materiel -44	evenement_climatique -51	incendie 55	none -52	vandalisme 44	vol 47
khbar	none 128
khbet	dommage_materiel 118
khda	vol 91
khdam	autre -64	bris_de_glace 45	dommage_materiel 67	none 43
khdama	collision 65	dommage_materiel -47	vol 86
khdat	vol 131
khdaw	vol 139
khddama	collision 77	dommage_materiel 96	incendie -57	vol -42
khdit	bris_de_glace 90	vol -63
khdma	blessure 173	collision -55	dommage_materiel 87	evenement_climatique -42	none -89	vandalisme -68	vol -112
khebbech	collision -97	dommage_materiel 178	vol -42
khebtat	collision 89
khedcha	collision 61	incendie 40
khedma	autre 118	collision 49	vol -65
khella	vandalisme -60	vol 179
khellat	degats_des_eaux 72
khellaw	none -64	vol 172
khellit	vol 55
khenifra	vandalisme 101	vol -122
kherjat	collision 93
khetfo	collision -47	none -46	vol 226
khfif	bris_de_glace 116	collision 41	evenement_climatique -99
khilal	dommage_materiel 220	none -71	vol -89
khir	collision 104	degats_des_eaux 58	vol -40
khmis	autre -51	blessure 197	collision -55	degats_des_eaux -44	evenement_climatique -45	incendie -41	none 83	vandalisme -56	vol -61
khouribga	vol 140
khouya	blessure -43	collision 73
khoya	collision 68
khrej	vandalisme 70
khrejna	incendie 129
khrejo	autre 90	none -60
khrejt	vol 129
khsara	incendie 90
khser	degats_des_eaux 145
khtef	collision -64	dommage_materiel -46	none -52	vol 244
khtfo	collision -89	none -47	vol 233
khti	bris_de_glace 49	collision 40
khwa	autre -45	collision 133	vandalisme 78	vol -64
khwaw	none -43	vol 219
khyata	bris_de_glace 44	collision -40	degats_des_eaux -45	evenement_climatique 100
kifach	autre 129	vol -42
kla	blessure 194	collision -74	degats_des_eaux -43	dommage_materiel 172	none -144	vandalisme -56	vol -88
klam	vandalisme 111
klat	evenement_climatique 88	incendie 94
klian	bris_de_glace 73	collision -79	degats_des_eaux 49	dommage_materiel 77	none -41	vandalisme -41
km	collision 128	evenement_climatique 78	vol -73
kol	bris_de_glace 85	evenement_climatique -43	none 52
kola	evenement_climatique -48	vandalisme 116
kolha	incendie 92
kolhom	blessure 40	evenement_climatique 68
kollchi	evenement_climatique 70
kollha	collision -48	dommage_materiel 133	none -66
kollo	incendie 52
kolna	collision 43
kolo	evenement_climatique 50
kona	dommage_materiel 41
konna	blessure -44	dommage_materiel -47	evenement_climatique -53	vandalisme -53	vol 169
kount	bris_de_glace 92
koura	bris_de_glace 183	collision -79	dommage_materiel 77	none -44	vandalisme -135
kouzina	degats_des_eaux -46	incendie 65	vandalisme 64
krassa	evenement_climatique 41	none -87	vandalisme 125	vol -43
ksida	blessure -47	collision 201	none -49
ktab	collision 85
ktafi	blessure 158	degats_des_eaux -40	dommage_materiel -41	none -59	vol -60
ktbo	degats_des_eaux -53	evenement_climatique -41	none -78	vandalisme 253
ktbou	evenement_climatique 80	none -62	vol 44
kteb	collision 40	vandalisme 92
ktef	bris_de_glace 164	degats_des_eaux -49	evenement_climatique 61	incendie -106
ktoub	degats_des_eaux 55	evenement_climatique 82
l2ard	collision 77
l3afia	incendie 124
l3afya	incendie 71
l3am	autre 79	vandalisme 67
l3amaliya	autre 111	blessure 162	collision -97	dommage_materiel -47	none -40	vol -46
l3ani	degats_des_eaux -52	incendie 102	vandalisme 81	vol -46
l3arbia	collision 127
l3assifa	evenement_climatique 154
l3awd	blessure 243	bris_de_glace -44	collision -138	dommage_materiel -46	none -48	vol 100
l3chia	degats_des_eaux -70	evenement_climatique 47	vol 82
l3chiya	none 51
l3ers	dommage_materiel 76	none -87	vandalisme 87
l3essas	vol 90
l3id	autre 58	blessure 47	collision -96	degats_des_eaux -41	dommage_materiel 94	none -60	vol 79
l3imara	vol 74
l3inin	autre 124	bris_de_glace 116	collision -71	none -78	vol -59
l3omra	none -43	vol 64
l3oud	evenement_climatique 175
l7a9	collision 58
l7adita	collision 82
l7aj	incendie 58
l7ajja	blessure 118	collision -75
l7amdolah	incendie 121
l7amdolilah	collision -62	incendie 89	vol 67
l7amdolillah	collision 40	dommage_materiel -106	none -74	vol 206
l7amdollah	dommage_materiel 43	none -47	vandalisme -59	vol 103
l7amdoulillah	collision 131
l7ammam	blessure 115	collision -54	degats_des_eaux 56	vol 54
l7anout	bris_de_glace 41	collision -41	dommage_materiel -41	vandalisme 52
l7asil	autre -51	blessure -45	collision -48	dommage_materiel 119	vandalisme 87
l7awli	collision -91	dommage_materiel 146	none -60	vandalisme -117	vol 91
l7chich	incendie 80
l7did	collision 82
l7ed	incendie 64	none 44
l7emmam	blessure 91
l7emsa	bris_de_glace 51	collision -41	evenement_climatique 45
l7it	degats_des_eaux 76	none -40
l7jer	collision -77	vandalisme 191
l7mar	collision 175
l7ouma	blessure 151	collision -67	vandalisme 116
l7out	blessure 131	collision -134	evenement_climatique -52	incendie 172	none -99	vandalisme -65	vol -58
l7ram	collision -92	vandalisme 260	vol -69
l7sa	bris_de_glace 248	collision -109	none -74	vol -50
l7ta	collision 115	evenement_climatique 54	vol -41
l7wayej	autre 81	dommage_materiel -41	none -50	vol 59
l7yout	degats_des_eaux -99	dommage_materiel -73	none -41	vandalisme 268	vol -48
l9a	collision -54	vandalisme 177	vol -41
l9ahwa	autre 59	none -40	vandalisme 52
l9antra	collision -57	evenement_climatique 75	vandalisme 78
l9dima	collision 46	evenement_climatique 61
l9elb	vandalisme 144	vol -42
l9ermoud	evenement_climatique 92
l9ina	degats_des_eaux 79	vol 75
l9it	vol 73
l9itha	collision 91	degats_des_eaux -80	none -65	vol 148
laayoune	evenement_climatique 111	vol -61
lach	collision -153	dommage_materiel 227
lah	none 112
lakhor	blessure -49	collision -49	none 87	vol 128
lakhra	vandalisme 55
lalla	collision -58	degats_des_eaux 136
larache	collision 43
larb3a	blessure 71
lard	evenement_climatique 56	none -50
lasse9	collision -70	degats_des_eaux 42	incendie 139
lassurance	blessure 92
lavabo	degats_des_eaux 182	none -41
lave	degats_des_eaux 88
laver	degats_des_eaux 105	dommage_materiel 51
lb7er	bris_de_glace 63	evenement_climatique 61
lbab	none -43	vandalisme 42
lbalcon	collision -66	dommage_materiel 125	vandalisme 52
lbanka	blessure 86	none -54	vol 106
lbar7	none 59
lbarah	collision -140	dommage_materiel 155
lbareh	none 79
lbarriere	collision 301	dommage_materiel -49	vandalisme -66
lbassamat	vandalisme -48	vol 160
lbatterie	blessure -43	collision -78	dommage_materiel -42	incendie 72	none -118	vandalisme -55	vol 158
lbe7r	dommage_materiel 88	vol 62
lbebe	collision 90	evenement_climatique -47
lbent	dommage_materiel 94
lberd	bris_de_glace 117
lbghel	collision 89
lbid	collision -87	evenement_climatique 267	none -115	vandalisme 41
lbit	bris_de_glace 92	vol 53
lblassa	collision 60
lbolis	collision 51
lboulis	collision 61
lbouta	degats_des_eaux -41	incendie 108
lbureau	degats_des_eaux 40	evenement_climatique 62
lcaisse	collision -71	vandalisme -45	vol 239
lcamera	dommage_materiel 60	vandalisme 41
lcamion	collision 151	none -48	vol 60
lcapot	dommage_materiel 44	none -67	vandalisme 150	vol -46
lcoffre	vol 57
lconstat	collision 54
lcouloir	degats_des_eaux 51
ldakhel	bris_de_glace 50	vol -65
le	collision 77	evenement_climatique 88	none -47
les	incendie 43	vandalisme 79
letnin	dommage_materiel 106	none 135	vandalisme -116
lewwel	bris_de_glace 81	vol -42
lfayadan	collision -42	evenement_climatique 194	vol -64
lferma	collision -201	dommage_materiel 170	incendie 131	none -43	vandalisme -41	vol 69
lfeu	collision 98
lfjer	collision 51	incendie 65
lflous	autre -79	dommage_materiel 63	none 134
lfo9	degats_des_eaux 99	incendie 46
lfo9ani	bris_de_glace 153	collision -49	degats_des_eaux 58	dommage_materiel -51	evenement_climatique -42	none -45	vol -48
lforn	bris_de_glace 89	collision -107	none -51	vandalisme 73	vol 59
lfou9ani	degats_des_eaux 286	dommage_materiel -85
lfrach	blessure 62	degats_des_eaux 126	none -56
lgaz	bris_de_glace -107	collision -110	degats_des_eaux 100	dommage_materiel -49	incendie 140	none -91	vol -43
lgendarme	degats_des_eaux -46	dommage_materiel -90	evenement_climatique -58	vandalisme -52	vol 286
lghaba	collision 78
lghalta	blessure -54	collision 178	vol -41
lghis	blessure -69	collision 98	degats_des_eaux -45	dommage_materiel -61	evenement_climatique 190	none -55
lghorzat	blessure 146
lhaj	incendie 67
lhamdolilah	degats_des_eaux 68
lhamdolillah	bris_de_glace 109	collision -72	dommage_materiel -43	evenement_climatique -48	incendie -57	none 175	vandalisme -89	vol -144
lhamdollah	bris_de_glace -52	evenement_climatique 69	none -79	vandalisme 178	vol -68
lhammam	degats_des_eaux 81
lia	none -46
ligament	autre -64	blessure 187	none -42
ligne	vol 108
lih	collision 55
lihom	evenement_climatique 61
lik	dommage_materiel -42	evenement_climatique -42	incendie 55	none 70	vandalisme -45	vol 69
likom	autre 112	none -57
lila	none -52	vandalisme 116	vol 53
lille	blessure -50	bris_de_glace 75	collision 89	incendie 128	vandalisme -41	vol -126
limen	collision 71
limn	bris_de_glace 141	collision 67	evenement_climatique -76
limna	bris_de_glace 53
liser	collision 86
lisra	autre -72	blessure 143	dommage_materiel -46	incendie 63
lisser	bris_de_glace 182	collision 197	evenement_climatique -97	none -159	vol -49
livraison	collision 104
livreur	dommage_materiel -42	vol 116
liya	blessure 43	collision 44
ljar	bris_de_glace 90	collision 58	dommage_materiel -40	vandalisme -86
ljara	collision -44	degats_des_eaux 223	dommage_materiel -43
ljenb	collision 108
lkamio	bris_de_glace 46
lkar	blessure 111
lkbir	blessure 320	bris_de_glace -40	collision -56	dommage_materiel -103	evenement_climatique -96	none -140	vol -40
lkbira	bris_de_glace 131
lkhchab	blessure 122	incendie 54	none -58
lkhett	collision 148
lkhir	collision 86	none 57
lkhit	autre -56	collision -58	degats_des_eaux -64	dommage_materiel -144	evenement_climatique 44	incendie 175	none 100
lkhmis	none 44
lkhobz	collision 70
lkhodra	collision 98	vol -47
lkhsara	collision -76	dommage_materiel 175	evenement_climatique 75	none -43	vandalisme -59	vol -47
lkhwatem	incendie 68	vol 67
lklian	bris_de_glace -87	evenement_climatique 98
lkora	blessure 53	bris_de_glace 66
lkorsi	autre -63	blessure -68	vol 235
lkouzina	degats_des_eaux 109
lkra	collision -59	dommage_materiel 114	none -56	vandalisme 66
lkrassa	collision -47	degats_des_eaux 42	evenement_climatique 65	incendie 70	vol -62
lla	none 267	vol -41
llah	collision -52	degats_des_eaux 59	vandalisme 49
lm3ellem	degats_des_eaux 112
lm3iz	blessure -54	collision 125	evenement_climatique 44	vol -45
lma	collision -43	degats_des_eaux 162
lma7dar	collision 40	vol 52
lmachine	blessure 50	degats_des_eaux 178	none -44
lmahdar	vol 136
lmalik	bris_de_glace 74	vol 69
lmatch	collision -81	vandalisme 171
lmatricule	collision 76
lmdina	collision 40
lmedrasa	collision 91
lmerra	vandalisme -45	vol 73
lmodir	blessure 62
lmohim	degats_des_eaux 88
lmoteur	dommage_materiel 66	none -52	vandalisme 44
lmoto	collision 178
lmotor	vol 68
lmoul	autre 96
lmra	autre 111	collision 66	none -64
lmraya	bris_de_glace 234	none -71
lo7	bris_de_glace -50	collision -74	dommage_materiel 154	incendie -130	none -79	vandalisme 183	vol -103
local	bris_de_glace -45	degats_des_eaux 145	none -82	vol 69
logan	vol 78
lor	collision 87
lpare	bris_de_glace 85	none -51	vandalisme 89
lparking	collision -174	vandalisme 226	vol -47
lparquet	degats_des_eaux 170
lpc	collision -69	dommage_materiel 126	none -50	vandalisme -61	vol 138
lphare	collision 194	none -43
lpharmacie	bris_de_glace 134	vandalisme -62	vol 94
lplaque	collision 80
lpolice	vol 64
lpolis	vol 58
lpompiers	collision -72	incendie 132
lporte	collision 41
lqahwa	vol 65
lqina	blessure 98	collision -54	vol 54
ltnin	degats_des_eaux 85
lunette	autre -51	bris_de_glace 208	collision -107	degats_des_eaux -54	evenement_climatique -67	none -51	vandalisme 132	vol -51
lustre	collision -58	degats_des_eaux 162	dommage_materiel 107	evenement_climatique -47	none -45	vol -61
lvase	collision -56	dommage_materiel 245	none -43
lvitre	bris_de_glace 322	collision -61	degats_des_eaux -40	evenement_climatique -68
lvol	autre 130
lvolant	collision 183	evenement_climatique -49	vol -83
lwa9t	none 43	vol 46
lwad	evenement_climatique 140
lwalid	autre 53	blessure -53	none -50	vol 101
lwalida	blessure 82
lwe9t	incendie 47
lwel	degats_des_eaux 42
lwer9a	collision 53
lwest	collision 49	dommage_materiel 135	none -70
lwi9aya	evenement_climatique 222	vol -54
lwlad	none -46	vandalisme 171
lwra9	autre 87	none -54	vol 58
lycee	blessure 45	none -74	vol 85
lyon	autre 106
lyoum	none 62
m	collision -57	vol 68
m3ah	vandalisme 89
m3aha	dommage_materiel -42	none -53	vol 199
m3ahom	collision -46	degats_des_eaux 142	none -84	vandalisme 146
m3akom	bris_de_glace 50	vandalisme 50
m3ana	blessure 85	vol 58
m3aya	collision 44
m3emmer	collision 42
m3ewja	collision 189	none -51
m3tarf	blessure -45	bris_de_glace -61	dommage_materiel 92	evenement_climatique 99	vandalisme -41
m7dar	none -46	vandalisme 172	vol -57
m7loul	collision 72	degats_des_eaux 78
m7loula	degats_des_eaux 41	none -41	vol 95
m9tou3	dommage_materiel -60	vol 122
ma3endi	vandalisme 161	vol -60
ma3ndich	none 87
ma3reft	vol 42
ma3reftch	autre 123	collision -65	none 73	vol -40
ma7dar	blessure 53	collision -129	degats_des_eaux 114	dommage_materiel -67	evenement_climatique 195	none -99	vandalisme -65
maarouf	collision 57
macbook	dommage_materiel 206	evenement_climatique -45
machi	none 117
machine	autre 83	none -54
madame	collision 46
mafia	blessure -46	collision 253	evenement_climatique -50	none -61	vandalisme -92	vol -64
mahdar	degats_des_eaux 44	dommage_materiel 77	none -66
mai	none 140
main	collision 114	vandalisme 43	vol -47
mais	collision 117	dommage_materiel -46
majhoul	vol 64
makanch	collision 79
makayn	collision 41	degats_des_eaux 74	none -42
makaynach	collision -89	none 146	vandalisme -78	vol 160
makaynch	collision 107	none 48	vol -63
malle	collision 65	vol 111
mama	bris_de_glace 54
marche	collision 145
marjane	dommage_materiel 86
marrakech	autre 60	bris_de_glace 51	dommage_materiel 68	none -78
mars	autre 146	none -67
marteau	autre -40	collision -81	degats_des_eaux -49	evenement_climatique -42	none -145	vandalisme 198	vol 75
martil	evenement_climatique 123
mat	collision 41	dommage_materiel 53
mata	blessure -41	dommage_materiel 103	vol -45
match	autre -42	blessure 256	collision -117	none -79	vandalisme 112	vol -59
matelas	collision -46	incendie 196	none -43
materiel	dommage_materiel 49
matet	evenement_climatique 87
mato	dommage_materiel -41	incendie 186	none -74
matou	collision -60	dommage_materiel -103	evenement_climatique 236	none -52	vandalisme -45
matricule	bris_de_glace 41	collision 40
mazal	none 41
mcha	collision 45
mchat	dommage_materiel 77	none -51	vandalisme -42
mchaw	dommage_materiel -44	vol 88
mchina	vol 102
mchit	none -43	vol 55
mchitch	collision -70	vol 203
me7loul	collision -52	degats_des_eaux 160	none -68	vol 104
megane	bris_de_glace 187	collision -63	degats_des_eaux -93	incendie 57
mehdia	blessure -68	dommage_materiel 64	evenement_climatique -44	none -85	vandalisme 166
meknes	collision 41
mektoub	degats_des_eaux -70	vandalisme 83	vol 69
mellal	degats_des_eaux 89	evenement_climatique 64
mellin	vol 58
menhom	collision -42	incendie 111	none -51	vandalisme -47
menni	degats_des_eaux 145
mercedes	collision 64
merra	none -65	vandalisme 68	vol 42
mersa	dommage_materiel -77	none -106	vandalisme 180	vol -52
merzouga	collision 96
meskin	collision 153	degats_des_eaux 53	dommage_materiel -45	none -80
meskina	collision 105
mesmar	collision -89	vandalisme 259	vol -92
metre	degats_des_eaux 65	evenement_climatique 49
meubles	bris_de_glace -40	degats_des_eaux 115	evenement_climatique 94	vandalisme -41	vol -40
mezyan	none 155
mezyanin	evenement_climatique 91
mftou7	collision 153	degats_des_eaux 81	none -108
mherres	dommage_materiel 44	vol 54
mherrsa	blessure 107	dommage_materiel -57	none -52	vol -57
mherrsin	blessure -104	dommage_materiel 122	vandalisme 48	vol -41
midelt	collision -45	degats_des_eaux 66	evenement_climatique 86
minerve	blessure 96
miskin	collision 90
mitro	collision -58	dommage_materiel 44	evenement_climatique 208	incendie -61
mjrou7	collision -73	evenement_climatique 52	vandalisme 141	vol -43
mkesser	bris_de_glace -44	collision -80	vandalisme -42	vol 226
mkherbcha	collision -56	none -49	vandalisme 223	vol -48
mktoub	vandalisme 80
mli	bris_de_glace 59	incendie 58	none -44
mlli	bris_de_glace 57
mme	degats_des_eaux 88	dommage_materiel -58
mn	none -43
mnfoukha	blessure 49	dommage_materiel 90	vol -49
mnha	collision 70	incendie -50	vandalisme 53
mni	collision -41	dommage_materiel 105
mnin	degats_des_eaux 45
mnno	degats_des_eaux -55	dommage_materiel -61	incendie 189	none -53
mno	degats_des_eaux 169
mochkil	collision 59	vol 42
modem	collision -65	dommage_materiel 106	evenement_climatique 92	vol -43
mohammadi	collision 42	vol 55
momkin	none 121
moniteur	dommage_materiel 131	none -48
monsieur	collision 123	degats_des_eaux -41
montpellier	evenement_climatique 100	vol 46
mor	none 68
mora	collision 99	vandalisme 53	vol -44
mosta3jalat	autre -47	collision 83	dommage_materiel -42	vol 84
moteur	collision -52	dommage_materiel 43	incendie 95
moto	collision 44	vol 74
motor	blessure -41	collision 116	vol 88
moulaha	collision 133
moulat	dommage_materiel 160
moulay	collision 43	none -40	vandalisme -42	vol 137
moumen	incendie 196	none -73	vandalisme -62	vol -48
mous	collision -63	vandalisme 139	vol 102
mouss	blessure 160	dommage_materiel -44	none -85	vandalisme 87	vol -90
mra	blessure -46	evenement_climatique 51	vandalisme -41	vol 188
mrat	blessure -46	collision -49	dommage_materiel 152	none -40	vandalisme 56
mraya	bris_de_glace 284	collision -82	dommage_materiel -66	evenement_climatique -50	none -106	vandalisme -48	vol -54
mrrat	autre 143	none -57	vandalisme -93	vol 57
msdoud	degats_des_eaux 90
msini	collision 67
mskin	collision 96	incendie 43	vol -49
mwe99e3	degats_des_eaux 47
mzyan	none -65	vol 89
mzyanin	collision 112
n	dommage_materiel 43	none 53	vandalisme -42
n3as	degats_des_eaux 101
n3awd	collision 88
n3emro	collision 44
n3est	collision 46	vol 79
n3eyyet	bris_de_glace 50	collision 65
n3ref	autre 57	blessure 76	vol -45
n7ell	collision -172	degats_des_eaux 56	vandalisme -71	vol 220
n9der	blessure 91
n9derch	collision 69	vol -46
n9ez	collision 65	evenement_climatique -57	incendie 126
na3es	collision -62	evenement_climatique 83	none -50	vol 54
na3sa	collision 93	incendie 45	vol -42
na3sin	collision -52	none -41	vandalisme 85	vol 97
na9es	bris_de_glace -66	collision -82	vandalisme 153
nad	collision 78
nador	vol 76
nafs	blessure 45	bris_de_glace -62	evenement_climatique 50	vandalisme 76
nakhla	evenement_climatique 92	incendie 62	vandalisme -44
nantes	bris_de_glace 42
nas	degats_des_eaux 55	vandalisme 68
nazel	collision 53	degats_des_eaux 43
nbeddel	blessure 55	collision -41	none 81
nched	none 120
nchki	autre -43	collision -102	none 68	vandalisme 128
nchof	degats_des_eaux 47	vandalisme -48
nchouf	autre -159	blessure -44	bris_de_glace -83	collision -98	degats_des_eaux -44	dommage_materiel 92	evenement_climatique -43	incendie -41	none 147	vandalisme -109	vol -60
nchre7	collision 46	incendie 56
nddader	autre 120
ndir	autre 47
nefs	none -57	vol 110
neiman	collision -54	vandalisme -66	vol 181
nemra	collision 72
nemrti	collision 126
ngol	collision 85	dommage_materiel 41	incendie -88	vol -41
ngoul	blessure 67	collision -151	vol 158
nhder	none 135
ni	vol 55
nichan	collision 43	vol 48
nifi	collision 86
nit	vol 99
njib	incendie 127
nkemmel	none 81
nkhdem	collision -57	none -41	vandalisme 154
nkhelles	collision -49	degats_des_eaux -42	dommage_materiel 106	vandalisme 48
nkhrej	collision 175	evenement_climatique 43	none -106
nkteb	dommage_materiel -66	none 43	vol 130
nl9a	collision -56	none 63	vandalisme -49	vol 117
nmchi	dommage_materiel 71	none -40	vol 42
nnas	autre -40	vandalisme -46	vol 171
non	autre 71	none 134
nos	bris_de_glace 105	collision -50	dommage_materiel -59	evenement_climatique -61	incendie 53	none -58	vandalisme 87
novembre	autre 44	degats_des_eaux 46	none -40
nqder	bris_de_glace 93	collision -71	none 115
nsa	collision -41	degats_des_eaux 106	none 45
nsarre7	autre -44	none 140
nsat	degats_des_eaux 41	incendie 47
nsifet	autre 199	blessure -74	bris_de_glace -61	collision -40	evenement_climatique 43	none -48	vol -58
nsift	autre -62	none 230
nsit	autre 66	degats_des_eaux 67	none -54
nzel	degats_des_eaux 60	evenement_climatique 42	none -48
nzelat	collision 118	degats_des_eaux 47	dommage_materiel -75	evenement_climatique 44
nzelna	incendie 114	none -40
nzelt	collision 110	none -108	vandalisme -41	vol 99
octobre	autre 47
okhra	collision 86
omar	incendie 93
onee	dommage_materiel 226	evenement_climatique -97	incendie -49	none -45
operation	blessure 82
ordinateur	dommage_materiel 137
ordonnance	autre 79
ouarzazate	collision 51	incendie 52
oujda	vol 50
ourika	degats_des_eaux -47	dommage_materiel -51	evenement_climatique 163	incendie 125	none -40	vol -45
oxygene	collision -42	incendie 135
panne	autre 250	collision -116	vol -43
panneau	dommage_materiel -65	evenement_climatique 192	none -42
panneaux	incendie 109	none -66
panoramique	bris_de_glace 222
papier	evenement_climatique 97	incendie 51	vandalisme -107
parabole	bris_de_glace -41	evenement_climatique 59	vandalisme 85
parbriz	bris_de_glace 165	collision -65
pare	bris_de_glace 41	collision 78
parebrise	bris_de_glace 150
parking	collision 74
parquet	degats_des_eaux 120
partner	collision 92	evenement_climatique 78	vandalisme -42	vol -48
pas	none 112
passage	collision 121
passager	bris_de_glace 64	collision 63
passeport	dommage_materiel -47	vol 161
patisserie	bris_de_glace 138
pc	collision -44	dommage_materiel 84	vol 72
peage	collision 161	evenement_climatique -40	incendie 41
peinture	autre -44	blessure -46	bris_de_glace -66	collision 116	dommage_materiel -90	evenement_climatique 44	incendie -44	none -140	vandalisme 170	vol -77
perceuse	dommage_materiel 127	none -56	vandalisme -48
pergola	evenement_climatique 190	none -106
permis	collision 57
peugeot	collision 90
phare	collision 105
pharmacie	vandalisme 63	vol 46
photo	collision -44	dommage_materiel 62	vol 86
picanto	collision 76	vandalisme 47
pick	vandalisme -65	vol 134
pieton	collision 40
piscine	blessure 64	collision -68	degats_des_eaux 184	evenement_climatique 76	none -102	vol -67
placard	degats_des_eaux 156
placards	degats_des_eaux -40	dommage_materiel -40	incendie 239	none -100	vol -47
place	collision 62
plafond	degats_des_eaux 70
plage	autre 130	collision 43	none -42	vandalisme -48
plainte	collision -54	none -40	vandalisme 78	vol 109
planche	autre -47	bris_de_glace 114
plaque	bris_de_glace -46	dommage_materiel 169	vol 40
plastique	bris_de_glace -40	evenement_climatique 181	none -55
platre	blessure 215	dommage_materiel -76
plein	collision 101
plombier	degats_des_eaux 101
pneu	collision 118	dommage_materiel 60
pneus	collision -63	vandalisme 88	vol 83
point	collision 69
points	blessure 152	bris_de_glace 118	collision -42	dommage_materiel -56	evenement_climatique -71	none -51
polis	collision 75	vol 49
pompe	degats_des_eaux 97	none -60	vol 109
pompiers	incendie 91
port	vandalisme 74
portable	collision -70	none -89	vol 295
portail	dommage_materiel -101	vandalisme 137
porte	bris_de_glace 85	collision 67	none -64	vandalisme -40	vol 42
portiere	collision 91	vandalisme 42
poteau	collision 151
pouces	dommage_materiel 167	vol -43
prelevement	autre 252	none -137	vol -40
priorite	collision 58
prof	vandalisme 58
protection	autre 48	collision 54
qahwa	dommage_materiel 61
qal	collision 112	evenement_climatique -41
qbel	blessure 68	degats_des_eaux -53
qoddam	blessure 84
ra9m	collision 106	none 64	vandalisme -46
rabat	autre 77	dommage_materiel 55	none -65
radiateur	collision 167
radio	autre 50	blessure 45	collision -55	evenement_climatique 43	none -53
rah	autre 53	none -44
rajel	collision 68
rajli	vandalisme 74
rakba	collision 87
rakeb	blessure -41	collision 173	vol -44
rani	blessure 44	collision 95
rapport	collision 153	vol -58
ras	blessure 71	collision -42	evenement_climatique 64	none -40	vol 53
rasha	dommage_materiel 130	none -48
rasi	collision 52
rasou	collision 60	none -59	vol 103
rass	collision 78
rassha	blessure 125	bris_de_glace 45	collision -154	degats_des_eaux -41	dommage_materiel 92	vol -44
rassi	blessure 73	none -45	vol 99
rasso	blessure 99
rayure	collision 140	evenement_climatique -43	vol -44
rb3	none 123
rb3a	vandalisme 79
rbat	blessure 65	collision -56	dommage_materiel 184	none -88	vandalisme -53
rebbi	evenement_climatique 93	none -42
recepisse	vol 71
rech	collision -67	degats_des_eaux 165	dommage_materiel -49	none -140	vandalisme -52	vol 167
rej3	vandalisme -46	vol 74
rejli	blessure 126	collision 68	dommage_materiel 45	none -66
rejlia	collision 133	none -52	vol 45
rejlih	blessure 172	collision -125	dommage_materiel 46	vol -41
rejliha	blessure 72	degats_des_eaux 93	dommage_materiel 97	evenement_climatique -64	incendie -117
rejlo	bris_de_glace -61	collision -40	dommage_materiel 106
rekba	blessure -77	collision 110	degats_des_eaux -46	dommage_materiel -113	incendie 142
remboursement	none 111
remorque	collision 45	vol 76
renault	collision 48
repos	collision -55	vol 145
reservoir	collision -98	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
residence	bris_de_glace 130	collision -55	dommage_materiel -47	vol 66
restaurant	degats_des_eaux 56	evenement_climatique 109
retro	bris_de_glace 88	collision 129	none -52	vol -47
retros	bris_de_glace -49	collision -100	vandalisme 291	vol -65
retroviseur	bris_de_glace 106	evenement_climatique 41
ri7	bris_de_glace 68	collision -84	evenement_climatique 290	none -73	vandalisme -45
ri7a	degats_des_eaux 147	evenement_climatique -48
riad	bris_de_glace 123	none -56	vol 44
rideau	incendie 48	vandalisme 59
rideaux	collision -53	dommage_materiel -53	incendie 295	vandalisme -41
rih	blessure -57	bris_de_glace -41	collision -49	degats_des_eaux -78	dommage_materiel -59	evenement_climatique 439	none -84	vandalisme -97	vol -40
rj3at	collision 57
rje3	collision 59	dommage_materiel 114
rje3na	vol 179
rje3t	degats_des_eaux 42	vol 69
rjel	collision -70	degats_des_eaux -48	dommage_materiel 151	none -51	vandalisme 123	vol -56
rjli	blessure 111	degats_des_eaux -41	evenement_climatique -41
rkabi	vol 84
rkebt	collision 177
rmad	incendie 156
rmaw	collision -43	incendie -83	vandalisme 248	vol -47
rmel	collision 75	dommage_materiel 88	evenement_climatique 45	vandalisme -69	vol -45
rob3	collision 49
robinet	degats_des_eaux 160
robini	degats_des_eaux 180	vol -42
robot	dommage_materiel 44	none 77
rocade	collision 185	vol -49
rochd	autre -43	blessure -56	incendie -53	vol 188
rokkab	bris_de_glace 43	collision 144	vandalisme -84
rond	collision 61
roue	dommage_materiel 96
roues	autre -42	collision -108	none -45	vandalisme 46	vol 230
rouge	collision 76
route	collision 81
rwayed	collision -49	none -55	vandalisme 205
rwida	collision 145
s7a7	evenement_climatique 145	vol -40
s7abi	blessure 131
s7i7	bris_de_glace 97	collision -63	dommage_materiel -44	none 117	vandalisme -40
s9ef	degats_des_eaux 142
sa3at	degats_des_eaux 70
sa3i9a	evenement_climatique 189
sa7a	vandalisme 66
sa7b	collision 152	incendie 92	none -116
sa7bi	collision 40	incendie 111	vol -41
sa9	blessure 78	bris_de_glace 73	dommage_materiel -45
sa9f	bris_de_glace -54	collision -52	dommage_materiel 143	evenement_climatique 59	none -50	vandalisme -61	vol -48
sac	collision -45	vol 179
safar	autre 200	blessure -42
safi	none 55
sahbi	collision 65
saidia	degats_des_eaux 129	none -51
sak	vol 154
sakna	degats_des_eaux 128	dommage_materiel -49
sal	blessure -43	collision -80	degats_des_eaux 223	dommage_materiel 72	evenement_climatique -42	none -41	vol -53
salama	evenement_climatique 43
sale	blessure 50	collision -44	vol 139
salem	collision -59	incendie 101	vol 82
salle	bris_de_glace 65	collision -66	none -60	vandalisme 43
salmin	collision 65
salon	degats_des_eaux 52	incendie 66
samsung	dommage_materiel 179	none -46
samu	collision 124
sarout	autre 162	collision -112	none -92	vandalisme 184
sayed	collision 93
sayeg	collision 146	dommage_materiel 42	vol -63
sayeq	collision 49	vol 48
sayg	blessure 265	collision -129	evenement_climatique -41	none -50
sayga	collision 51
sba3	autre -52	blessure 203	bris_de_glace -64	collision -46	dommage_materiel 127	evenement_climatique -61	none -60	vol -45
sba3i	autre -41	blessure 291	collision -52	dommage_materiel -68	none -71	vol -46
sbab	bris_de_glace 67	incendie 44
sbagha	evenement_climatique 46	none -49	vandalisme 52
sbah	none 81
sbe3	blessure -97	collision 54	degats_des_eaux -71	dommage_materiel 185	none -52
sbitar	blessure 56	collision 50
scanner	autre 86	collision -41	degats_des_eaux 40	vol -42
scientifique	incendie 65	vol 67
scooter	vandalisme 52
sda3ni	collision 133
se9f	blessure -44	bris_de_glace -48	degats_des_eaux 167	dommage_materiel -70	vandalisme 55	vol -48
sebaa	blessure 124
sebagha	collision -51	degats_des_eaux 79	vandalisme 158	vol -46
sebbagh	degats_des_eaux 63	vandalisme 82
sebbni	vandalisme 150	vol -52
sebt	none 43
securite	blessure 94	degats_des_eaux 49
sedri	collision 127
sefrou	collision 150
sejlat	autre -46	blessure -47	collision -132	dommage_materiel -84	evenement_climatique -51	incendie 62	none -56	vandalisme 139	vol 41
sekran	collision 64	none -40	vandalisme 161	vol -64
sel3a	collision -68	degats_des_eaux 139	incendie 48	vol -82
sellom	blessure 204	none -44
sellum	blessure 170	bris_de_glace 165	degats_des_eaux -55	dommage_materiel -146	none -76	vandalisme -41
semmo	bris_de_glace 61	collision 47
sens	collision 60
septembre	evenement_climatique 92
serjem	bris_de_glace 109	vol 50
serqou	collision -65	vol 149
serre	bris_de_glace -40	collision -87	dommage_materiel 68	evenement_climatique 194	none -50
serres	collision -54	evenement_climatique 246	none -63
serrure	autre 56	vandalisme 144
serrurier	autre 101
serveur	degats_des_eaux 54	dommage_materiel 118	none -49
service	evenement_climatique 45	none 96
settat	bris_de_glace 129	none -95	vol 134
sewrat	incendie 176	none -76	vol -62
sghir	blessure 51	collision 63	none -46
sghira	bris_de_glace 74	evenement_climatique -50	none -42	vol 42
si	blessure 78	vol -55
sidi	incendie 49
siege	blessure 49	collision -47	vandalisme 62
sif	blessure -64	collision -97	vol 264
sifett	autre 44	dommage_materiel 171	none -81	vandalisme -41
simana	none 47
simanat	blessure 129	collision -59
siphon	degats_des_eaux 118
sir	collision 82
siyed	collision 69
skhoun	bris_de_glace 46	degats_des_eaux 163	incendie -75
skhouna	bris_de_glace 217	evenement_climatique -81
ski	blessure 119	collision -126	vandalisme -41	vol 155
sla	vol 88
slamtna	collision 51	vol 61
slm	autre 60	dommage_materiel -44	none 77
sme3na	bris_de_glace 54
sme3t	bris_de_glace 103	degats_des_eaux -41
sme7	collision 72
smeh	collision 89
smito	blessure 147	collision -49
snack	bris_de_glace -68	collision -63	dommage_materiel -42	incendie 57	vandalisme 83
snan	autre 66	blessure 301	collision -52	dommage_materiel -63	none -114	vandalisme -60	vol -61
snin	blessure 126	collision -55	dommage_materiel 118
societe	dommage_materiel 43
sokkar	autre 56	evenement_climatique 79	vandalisme 50	vol -57
sol	degats_des_eaux 199	vol -54
solaire	collision -42	degats_des_eaux 83	dommage_materiel -74	evenement_climatique 70	incendie -41	none -93	vandalisme -42	vol 178
sor3a	blessure 209	dommage_materiel -46	evenement_climatique -77	none -57
souk	blessure 84	collision -42	none -40	vol 134
souq	autre 45	vol 40
sour	dommage_materiel 51	evenement_climatique 117
sous	degats_des_eaux 177	vol -48
souterrain	evenement_climatique 94
sport	bris_de_glace 85	collision -43	vandalisme -40	vol 131
spray	degats_des_eaux -59	vandalisme 221	vol -52
sqef	evenement_climatique 124
sre9o	vol 169
ss9ef	degats_des_eaux 47	evenement_climatique 62
ssalam	collision 111
ssebt	collision -64	degats_des_eaux -47	dommage_materiel -65	evenement_climatique 95	none 123	vandalisme -56
ssel3a	evenement_climatique 49	none -52	vol 99
sta7	collision -54	evenement_climatique 82	incendie 62	none -54	vol 82
stah	collision -71	degats_des_eaux 85	evenement_climatique 74	vol 66
station	collision -45	vol 123
stationnement	collision 106	vol -118
stel	collision -42	degats_des_eaux -77	dommage_materiel 138	evenement_climatique 55	incendie 115	none -91	vandalisme -53	vol -44
stock	incendie 71
stop	collision 64	none 58
store	bris_de_glace -54	dommage_materiel -40	incendie 81	none -71	vandalisme 143
stylo	collision 77	dommage_materiel 105	none -40	vandalisme -43
sultan	incendie 53
sur	none 131
surtension	dommage_materiel 160	none -51
sym	collision -84	none -45	vandalisme -57	vol 242
syndic	collision -45	degats_des_eaux 71
t2ada	vol 119
t3wej	collision 110
t7er9at	collision -61	degats_des_eaux 50	evenement_climatique -40	incendie 199	none -51
t7er9o	incendie 241	none -43
t7er9ou	dommage_materiel -65	evenement_climatique 122	incendie 78	vol -50
t7re9	dommage_materiel 127	incendie 59
t7re9t	blessure 191	collision -54	dommage_materiel -136	evenement_climatique -60	incendie -52	none -103	vandalisme -53	vol -44
t7t	evenement_climatique 57	vol 86
t9as	dommage_materiel 141	none -58
t9eb	collision 156	degats_des_eaux 73	dommage_materiel -48	evenement_climatique -42	none -62
t9elbat	collision 243	none -95	vandalisme -49
t9te3	dommage_materiel 122	incendie -57
ta3	collision 128
ta3wid	autre 113	blessure -60	collision -47	vol -42
ta7	dommage_materiel 176	none -48	vol -47
ta7et	blessure 57	dommage_materiel 53	none -62	vol -45
ta7o	blessure -89	collision -51	dommage_materiel 127	incendie 136	none -64	vandalisme -72	vol -42
ta7t	collision -40	evenement_climatique 55
ta7ti	degats_des_eaux 91
ta9	collision -101	vol 136
tabla	blessure 72	collision -44	dommage_materiel 68	evenement_climatique -40	none -96	vandalisme 62	vol -57
table	blessure -53	bris_de_glace 194	collision -40	degats_des_eaux -46	dommage_materiel 99	evenement_climatique -45	incendie 57	none -97	vandalisme -75	vol -91
tableau	collision -50	degats_des_eaux 61	incendie 80	vol -84
tache	blessure -55	bris_de_glace -61	collision -48	degats_des_eaux 179	dommage_materiel 123	none -70	vandalisme -44	vol -65
tadrar	collision -94	degats_des_eaux -78	dommage_materiel 140	incendie 118	none -48	vandalisme -43	vol -55
taghazout	evenement_climatique 43
tags	vandalisme 194	vol -42
tah	collision -46	dommage_materiel 136
tahat	blessure 85	evenement_climatique 145	none -68	vol -66
tahet	blessure 56	bris_de_glace 41	collision -50	evenement_climatique 61	incendie 51
tajin	dommage_materiel 101	vol 54
talb	blessure 47	collision -50
tan	dommage_materiel -48	incendie 154	none -50	vandalisme -89
tanger	autre -50	collision -53	dommage_materiel -49	vandalisme 154	vol 43
tani	bris_de_glace 65	none -73	vol 113
tanja	autre 42
tanya	incendie 66
tapis	degats_des_eaux 123	incendie 64
tar	collision -53	dommage_materiel 55	evenement_climatique 107	none -47	vol 48
tarat	bris_de_glace 40	dommage_materiel 92
taret	bris_de_glace 43	collision -59	evenement_climatique 70	incendie 52
tata	evenement_climatique 177	vol -42
taxi	autre 77	collision 62
tay7	collision 101	dommage_materiel 84	none -47
tayara	autre 234	collision -110	none -96	vandalisme -70
tayeh	bris_de_glace 108	collision 102	none -60	vol -70
taza	autre 62	bris_de_glace 186	collision -62
tbarkllah	collision 98	incendie 40
tben	incendie 179	none -60
tbib	blessure 82
tch99	bris_de_glace 49	collision -42	dommage_materiel 116
tcha99	bris_de_glace 43	evenement_climatique 69
tche99	bris_de_glace 51	collision 74	vandalisme 47	vol -59
tche99at	blessure 81	bris_de_glace 115	collision -108	dommage_materiel 72	evenement_climatique -50	none -104	vol -44
tcherreg	bris_de_glace -77	collision -77	degats_des_eaux 75	dommage_materiel 122	evenement_climatique 84	none -85	vandalisme -52
tchettat	bris_de_glace 233	collision -43	none -40
tchouf	collision 121
tchqet	bris_de_glace 198	degats_des_eaux 75	dommage_materiel -43	incendie -43	none -67
tchqqat	bris_de_glace 234	collision -144	none -75	vandalisme -106	vol -46
tdar	degats_des_eaux 43	evenement_climatique 79
tdarr	vol 73
tderr	autre 71	collision -65	evenement_climatique 61	none -59
tdir	bris_de_glace 100	incendie -55
te7	autre -40	blessure -65	collision -79	degats_des_eaux -53	dommage_materiel 307	evenement_climatique -41	incendie -45	none -80	vandalisme -97	vol -73
te7re9	incendie 98
te7t	blessure 101	collision -43	degats_des_eaux 40	none -40
te7to	blessure -61	collision -55	degats_des_eaux 61	dommage_materiel 171	evenement_climatique -56
tebla	blessure -45	bris_de_glace 97	collision -76	dommage_materiel 78	none -89	vandalisme -62	vol 48
tebrouri	bris_de_glace -87	evenement_climatique 211
tel	vol 80
tel3at	collision 78	degats_des_eaux 69	dommage_materiel -53
tele	dommage_materiel 129	evenement_climatique 66
telefoun	vol 60
telephone	dommage_materiel 40	vol 53
telj	blessure 123	dommage_materiel -59	evenement_climatique 119	none -57	vandalisme -47	vol -43
telt	blessure 104	degats_des_eaux 74	dommage_materiel -49	evenement_climatique -44	none -83	vandalisme 79	vol -77
temara	autre 45
temma	collision 62
temoin	collision 207	none -45	vol -92
tempete	evenement_climatique 155
tente	evenement_climatique 127	incendie 49	vol -53
terrasse	vandalisme 71
tetouan	blessure 55	evenement_climatique 40
tfahemna	collision 52
tfaw	incendie 46
tfawha	incendie 76
tfekk	blessure 96	collision 45
tfelle9	bris_de_glace 143
tfer9e3	degats_des_eaux 178
tferg3at	blessure -40	bris_de_glace 178	collision -40	degats_des_eaux 138	dommage_materiel 95	evenement_climatique -187	incendie -83	none -68	vandalisme -40
tferge3	degats_des_eaux 57
tferge3at	blessure -42	bris_de_glace 308	degats_des_eaux -149	dommage_materiel -40	incendie -52
tferr9at	bris_de_glace 120	degats_des_eaux 151	dommage_materiel -53	none -77	vol -64
tferre9	degats_des_eaux 232	dommage_materiel -52	evenement_climatique -58
tfertet	bris_de_glace 59
tfinaha	degats_des_eaux -40	incendie 146
tfitha	incendie 167
tgol	autre -40	collision -44	vol 228
therres	blessure 327	bris_de_glace -51	collision -74	degats_des_eaux -68	dommage_materiel -55	evenement_climatique -54	none -106
therress	blessure -89	bris_de_glace 180	dommage_materiel -59	evenement_climatique 92	none -108	vandalisme -80	vol -65
therrsat	blessure 82
tichka	collision 77	evenement_climatique 88	none -53	vandalisme -40	vol -41
tilifoun	dommage_materiel 156	none -45
tiyo	degats_des_eaux 184
tiznit	collision 83	none 59
tjer7at	bris_de_glace 61	vol 51
tjra7	blessure -67	bris_de_glace 72	collision -59	dommage_materiel -44	none -42	vandalisme -60	vol 183
tjre7	bris_de_glace 117	none -48
tjre7t	bris_de_glace 48	collision 45	degats_des_eaux -45	evenement_climatique 76	vol -40
tkesser	blessure 121	collision -97	dommage_materiel -40	evenement_climatique 50
tkhedchat	blessure -67	bris_de_glace -51	collision 198
tkhelles	blessure 128	bris_de_glace 124	collision -129	vandalisme -40
tkherbe9	bris_de_glace 52	degats_des_eaux 53
tkhne9	incendie 174
tkit	bris_de_glace 89
tkser	collision 136
tla3	collision 88	degats_des_eaux 59	none -48
tla3t	autre -77	blessure 84	collision 187	degats_des_eaux -47	dommage_materiel -41	evenement_climatique -41	vandalisme -53
tla9	degats_des_eaux 61
tlaja	collision -43	dommage_materiel 170	evenement_climatique -58	none -41
tlat	blessure 65	none 45
tlata	collision 80	degats_des_eaux -44
tle3	dommage_materiel 72	none -48
tle3na	evenement_climatique 121
tle3t	blessure 80	collision 110	dommage_materiel -43	none -49
tle9	autre 247	collision -47	dommage_materiel -44	none -111	vol -55
tlef	autre 234	vandalisme -95
tlfaza	collision -103	dommage_materiel 240	none -54	vandalisme 76	vol -65
tlgha	autre 173	vol -79
tlt	none 87
tlwat	blessure 201	collision -58
tma	bris_de_glace 72	collision 61
tmess	bris_de_glace 75	collision -69
tmma	blessure 43	collision -61	degats_des_eaux 47
tnefekh	degats_des_eaux 46
tnefkh	degats_des_eaux 189	incendie -61
tnefkhat	blessure -71	dommage_materiel -81	incendie 145
tnfekh	degats_des_eaux 64
tnin	none 82
tobis	blessure 44	collision 84
toilette	degats_des_eaux 56	dommage_materiel 45
toit	bris_de_glace 72	collision -81	evenement_climatique 125
toiture	blessure -62	evenement_climatique 197
tomobil	collision 48
tomobilat	collision 40	evenement_climatique 81
tomobilti	vandalisme 162
tonobil	bris_de_glace 67	evenement_climatique 90	none -96
tonobilat	collision 210	evenement_climatique -42	none -43	vol -65
tonobilti	bris_de_glace -53	collision 147	degats_des_eaux -40	dommage_materiel 47	none -51	vol -55
toub	collision -48	degats_des_eaux 169	incendie 75
toulouse	autre 162	collision 42	none -72
touriste	collision 110
touristes	degats_des_eaux -137	evenement_climatique 223
toyota	collision 88
tqas	dommage_materiel 64
tqlebt	collision 220	none -52
tqte3	blessure 69	degats_des_eaux 116
tra9	bris_de_glace 246	degats_des_eaux -40	incendie -75
trace	collision 138	none -56	vandalisme -78	vol 98
tracteur	vandalisme 101
tractor	dommage_materiel -60	incendie -90	none -53	vandalisme 134	vol 115
train	autre 214	none -172	vol 79
tram	collision 75
tramway	vol 110
transport	dommage_materiel 68	vandalisme 41
tren	autre 191	blessure 118	bris_de_glace -48	dommage_materiel -94	incendie -69	none -111	vandalisme -67	vol -93
tri9	collision 87
triangle	collision 115	vol 41
tricycle	collision 174
triporteur	collision 91
triq	collision 102
trottinette	blessure 68	collision -55	incendie 59
trottoir	blessure 44	collision 136	vol -42
tsab	bris_de_glace 76	collision -82	dommage_materiel 75	evenement_climatique -53	none -57	vandalisme -121	vol 111
tsadmna	collision 213	vandalisme -87	vol -74
tsawer	none 92
tsed	bris_de_glace 226	collision -106	degats_des_eaux 146	dommage_materiel -67	evenement_climatique -172	none -107	vandalisme -91
tsellekh	blessure 116	collision 64	none -65	vandalisme -61	vol -55
tsre9	collision -41	vol 165
ttelj	collision -62	evenement_climatique 207
tuyau	degats_des_eaux 127
ultras	vandalisme 109
up	vandalisme -65	vol 134
urgences	collision 80	incendie 66
usine	incendie 110
v	bris_de_glace -61	collision -52	vandalisme 162	vol -41
vaccin	blessure 196	collision -58
vaisselle	degats_des_eaux 120
valise	none -40	vol 178
vehicule	collision 149
velo	vol 92
veranda	bris_de_glace 109	evenement_climatique 43
verglas	autre -42	collision 126
vestiaire	vol 130
villa	collision -63	degats_des_eaux -65	dommage_materiel -46	evenement_climatique 50	incendie -46	none -57	vol 138
virage	collision 114
vitre	bris_de_glace 144	dommage_materiel -42
vitree	bris_de_glace 193	collision -55
vitrine	bris_de_glace 188	dommage_materiel -44	vol -47
voisine	vandalisme 143
voiture	collision 52	none -86	vandalisme 97
vol	autre 257	none -78	vol -106
volant	collision 231	vol -85
w9e3	blessure 64	collision 48
w9ef	collision 100
w9efch	blessure -47	collision 150
wa7d	collision 41
wa7da	none 83
wa7di	collision 76	degats_des_eaux 75
wa9ef	collision 75
wa9fa	autre 78	collision 49	none -40
wa9ila	bris_de_glace 44
wa9t	incendie 145	none -54
wach	autre 107
wad	blessure -40	degats_des_eaux -69	evenement_climatique 266	vol -43
wah	collision -77	dommage_materiel -45	none 154	vol -55
wahd	collision 88
wahda	collision -40	degats_des_eaux 81	incendie 101	none -52	vandalisme -46	vol -70
wahdin	collision -45	incendie 154	none -157
wahed	blessure -43	degats_des_eaux 55	vandalisme -51	vol 98
wakha	collision 48	none 125
wakil	dommage_materiel -52	none -79	vol 178
walah	none 256	vol -52
walida	collision -70	evenement_climatique 82
walou	collision 45	none 45
wc	collision -62	degats_des_eaux 167	dommage_materiel 105	none -75
we7da	collision 45	evenement_climatique 52	none -44
we9fat	autre 63	vol -40
weekend	collision -56	degats_des_eaux 72	dommage_materiel -107	vandalisme -41	vol 141
wejhi	collision -44	vol 103
wejhou	incendie 125
wel	none 130
weld	blessure -49	bris_de_glace 135	dommage_materiel -59	vol 40
weldi	dommage_materiel 77	none -44
wella	collision -72	degats_des_eaux 76	incendie 151	none -54	vol -53
wellat	bris_de_glace 85	collision 49
wer9a	autre 110	collision 135	none -71	vandalisme -50
west	collision 78
wgef	vol 75
wla	degats_des_eaux 52
wlad	bris_de_glace 52	collision -45	dommage_materiel 47	incendie 45	none -47	vandalisme 80	vol -46
wladi	evenement_climatique 102
wlah	collision -85	none 236	vol 43
wld	bris_de_glace 159	collision 62	dommage_materiel 41	none -51	vandalisme -110	vol -45
wldi	collision -45	dommage_materiel 91
wlidati	collision 41	evenement_climatique 47
wlidi	autre 141	collision -46	dommage_materiel 58	none -79
wllah	evenement_climatique -71	none 202	vol -67
wost	collision 155
wqe3	collision 79
wqef	autre 90
wra9	autre 104	dommage_materiel -44	vandalisme -41	vol 60
wsel	evenement_climatique 43
wslat	autre 55	incendie 59
wsslat	bris_de_glace 165	degats_des_eaux -109	none -86	vol -40
wst	degats_des_eaux 49	vandalisme 55
ya	bris_de_glace 118	degats_des_eaux -49	incendie 43	vol -48
ya3ni	vandalisme 58	vol 42
yallah	none 44	vol 40
yam	evenement_climatique 149
ychouf	bris_de_glace 41	collision 105	vol -44
ydi	vandalisme 42
ydih	blessure -44	collision -44	vol 154
ydir	collision -54	dommage_materiel 153
yeddha	blessure 45	bris_de_glace 64	collision -49	degats_des_eaux 61	dommage_materiel -61
yeddi	vol 43
yeddo	bris_de_glace 77
yeddou	none -62	vandalisme 129	vol -84
yji	collision 72	none 54
yjiw	dommage_materiel 45
ykhelles	blessure -41	bris_de_glace 130	collision -46	dommage_materiel 58
ykhrej	dommage_materiel -42	vandalisme 130
ykteb	collision 42	dommage_materiel 102
ymken	autre 82	collision -55	vandalisme 44	vol -43
youm	blessure 190
youssef	collision 89	degats_des_eaux -54	vandalisme 61	vol -52
ysni	degats_des_eaux 48
ytbeddel	autre 152	bris_de_glace 94	degats_des_eaux -105	dommage_materiel -45	none -96
zad	collision 153	vol -51
zadet	collision 100
zadt	collision 99
zagora	blessure 161	collision -70	evenement_climatique 113	none -63
zaj	bris_de_glace 210	collision -49
zbel	collision 157	degats_des_eaux 114	evenement_climatique -117	incendie -69
zdem	bris_de_glace 241	dommage_materiel -93	vandalisme -53	vol -41
zel9at	blessure 122	collision 50	degats_des_eaux 106	evenement_climatique -48	none -76	vol -50
zen9a	degats_des_eaux 92	vol -47
zenqa	blessure 49	none -97	vandalisme 170	vol -58
zer9a	collision 104	evenement_climatique 57	vandalisme -80
zerba	collision -47	incendie 140
zerban	collision 75
zerbia	blessure -72	collision -57	dommage_materiel 182	incendie 101	none -92	vandalisme -67	vol -47
zerbiya	collision -51	dommage_materiel 288	none -79	vandalisme -40	vol -49
zit	blessure 41	collision 50	dommage_materiel 88	none -67	vol -48
zitoun	blessure 108	bris_de_glace -53	collision -61	dommage_materiel 50	evenement_climatique 71	none -116	vol -55
zitouna	collision -67	incendie 52	vandalisme 115
zjaj	bris_de_glace 235	collision -64	degats_des_eaux -48	none -51	vandalisme 48	vol -43
zjaja	blessure -42	bris_de_glace 370	collision -112	degats_des_eaux -68	dommage_materiel -75	evenement_climatique -40	incendie -50	none -118	vandalisme -53	vol -55
zle9	blessure 138	degats_des_eaux 142	dommage_materiel -42	none -72	vol -41
zle9at	blessure 49	collision -66	evenement_climatique 74
zle9t	blessure 61	collision 84	degats_des_eaux 41
zn9a	collision -48	incendie 49	vandalisme 125	vol -71
zone	incendie 64	none -46	vol 112
zrabi	degats_des_eaux 102
zre9	blessure -62	none 88	vol 62
zriba	collision -82	dommage_materiel 173	evenement_climatique 42	none -103
@injuries
	no -84	unknown 111	yes -92
#000>	unknown 80	yes -62
#00dh	unknown 41	yes -77
#0dh>	unknown 56	yes -71
#11h>	no 117	unknown -170	yes 60
#1200	no -41	unknown 40
#12h>	yes 46
#17h>	no 87	unknown -87
#1800	unknown 55
#18h1	no 58
#1h30	unknown -59
#2000	no 78	yes -70
#207>	no -79	unknown 126	yes -52
#2100	unknown 63
#22h1	yes 41
#23h>	no 56
#250>	unknown 62	yes -56
#2ada	no 170	unknown -126	yes -61
#2ard	no -81	unknown -94	yes 161
#2eda	no 323	unknown -267	yes -73
#2h10	no -57	yes 50
#2ila	no 64	unknown -52
#2oul	unknown 40	yes -44
#300>	no -56
#3200	no -43	unknown 94	yes -52
#3a2i	no 67	unknown -51
#3a9b	no -133	yes 123
#3ach	no -85	yes 43
#3ad>	unknown 90	yes -63
#3adi	no -74	unknown 50
#3afy	no 85	unknown -129
#3ah>	unknown -59	yes 51
#3aha	no -52	unknown 94
#3ako	unknown 89	yes -51
#3ali	no -144	unknown 89
#3ame	no -123	yes 89
#3ami	no -105	unknown 63
#3amm	no -135	yes 116
#3amr	unknown 113	yes -166
#3an>	no 85	unknown -56
#3and	no -48	unknown 88	yes -63
#3ani	no 82	yes -62
#3arb	no -80	unknown 99
#3are	no -146	unknown 137
#3arf	no -95	unknown 143	yes -49
#3as>	no 75	unknown -52
#3asi	unknown -108	yes 109
#3ass	no -41
#3awd	no -43	unknown -71	yes 117
#3awe	unknown 51	yes -47
#3awn	unknown 40
#3aye	yes -53
#3ayy	unknown 84	yes -64
#3bo>	yes -40
#3ch>	no -145	yes 140
#3chr	unknown 95	yes -143
#3dem	no -140	unknown -174	yes 264
#3diy	unknown -54	yes 73
#3do>	no -54
#3eb>	no 82	unknown -110
#3ech	unknown 97	yes -85
#3ed>	yes 40
#3ela	no 52	unknown -173	yes 107
#3ell	no -45	unknown 43
#3elm	no 131	unknown -135
#3eme	no 52	yes -55
#3emr	no -52
#3en9	no -72	unknown -203	yes 244
#3en>	unknown -120	yes 124
#3erf	no -55	unknown 84
#3ers	unknown 53
#3es>	no 71	unknown -102
#3ess	no 45
#3est	no -52	yes 51
#3et>	no 177	unknown -113	yes -64
#3ewj	no -61	unknown 52
#3eww	no 130	unknown -60	yes -69
#3eyt	unknown 47	yes -55
#3ha>	no -69	unknown -63	yes 132
#3i9a	no 103	unknown -67	yes -52
#3iba	no 132	yes -205
#3id>	no 42	yes -49
#3inh	no -236	yes 249
#3ini	unknown -84	yes 45
#3iya	no 77	yes -85
#3iz>	no 86	unknown -56
#3jal	no -46	unknown 69
#3jou	no 160	unknown -70	yes -117
#3lat	unknown 42
#3lem	yes -48
#3let	yes 44
#3lia	no -52
#3lik	unknown 45
#3lin	no 52	unknown -49
#3liy	no -82	unknown 123	yes -78
#3ma>	no 156	unknown -132
#3mel	no 54	unknown -108	yes 55
#3mme	no 113	unknown -58	yes -55
#3na>	no 67	unknown -41
#3ndh	no -73	yes 102
#3ndi	no -51	unknown 41
#3ndn	no 42
#3ni>	unknown -48	yes 61
#3omr	no -68	unknown 55
#3on9	no -72	unknown -61	yes 134
#3otl	yes -52
#3ou>	yes 45
#3oud	no 53	unknown -66
#3ouh	no -57	unknown 46
#3oum	no -47	unknown 108	yes -67
#3ra>	no 160	unknown -74	yes -88
#3raf	no 130	unknown -81	yes -77
#3ras	no -44	unknown 69
#3rej	no -98	unknown -71	yes 164
#3ri>	unknown -78	yes 101
#3rou	no -61	unknown 55
#3sa>	unknown -93	yes 71
#3sin	no 110	unknown -66	yes -46
#3tad	no 50
#3tar	no -40	unknown 104	yes -62
#3tat	unknown -67	yes 43
#3tin	no 108	unknown -55	yes -51
#3to>	no 140	unknown -148	yes -67
#3wej	no -73	yes 61
#3wid	unknown 121	yes -149
#3yal	no -107	unknown 149
#4000	no 63	unknown 66	yes -138
#400>	no -69	unknown 119	yes -52
#4500	no -59	unknown 92	yes -40
#4x4>	unknown -50	yes 75
#5000	unknown 69
#500>	no -54	unknown 109	yes -57
#5el3	no 56
#600>	no 64	yes -68
#7a7>	no 109	unknown -87
#7a9>	no -67
#7ab>	no -50	unknown 126	yes -136
#7abi	no -70	unknown -61	yes 130
#7adi	no 81	unknown -80
#7aj>	no -43	unknown -107	yes 124
#7ajb	no -158	unknown -131	yes 255
#7aje	no -97	unknown -74	yes 151
#7ajj	unknown -121	yes 133
#7ajr	unknown 104	yes -81
#7akk	unknown 76	yes -103
#7ali	no -128	yes 99
#7all	no -67	unknown 93
#7alo	no 82	unknown -45
#7amd	no 68	unknown -83
#7aml	no -59
#7amm	unknown 52
#7amr	no -49	unknown 135	yes -85
#7ar>	no -147	unknown 69
#7asi	no 181	unknown -127	yes -82
#7ass	no 125	unknown -136
#7at>	no 57	unknown -95
#7att	no -75
#7awl	no 45
#7bes	no -97
#7bi>	unknown -93	yes 108
#7chi	unknown 109	yes -111
#7cho	no 215	unknown -49	yes -183
#7dah	no -61	unknown -131	yes 151
#7day	unknown -73
#7der	no -123	unknown -84	yes 175
#7dha	unknown 55	yes -83
#7di>	yes -45
#7did	unknown -105	yes 94
#7do>	no 49	yes -56
#7dou	no -128	unknown 108
#7e9>	unknown 42	yes -47
#7ed>	no 62	unknown -49
#7edd	unknown -49
#7edr	no 60	yes -60
#7efr	no -86	unknown 125	yes -53
#7ek>	no 81	unknown -52
#7ell	unknown -50	yes 75
#7emm	no -47
#7ems	no -61
#7er>	unknown 70	yes -85
#7err	no -77	unknown 62
#7eyd	no -89	unknown 143	yes -62
#7eyy	no 125	unknown -75	yes -67
#7fir	no -118	yes 101
#7h45	no 82	unknown -57
#7ha>	no -74	unknown 96
#7i7>	unknown 50	yes -65
#7in>	unknown -93	yes 80
#7it>	no -42	unknown 48
#7jer	yes 59
#7jir	no -109	unknown 156	yes -63
#7jra	no -101	unknown 41
#7la>	no -60	unknown 48
#7lef	no 152	unknown -154
#7lli	no -82	unknown 78
#7mam	no -47	unknown 133	yes -118
#7mar	yes -65
#7mel	unknown 50
#7mer	unknown -51	yes 85
#7na>	no 75	unknown -68
#7ofr	no -123	yes 57
#7oud	no -51	unknown -156	yes 202
#7oum	no -66	yes 94
#7out	no 119	unknown -198	yes 59
#7ra>	no -134	unknown 100
#7ram	unknown 91	yes -136
#7re9	unknown -70
#7rir	yes 57
#7rou	no -85	unknown 93
#7sa>	unknown 44	yes -78
#7sab	unknown 76	yes -59
#7seb	unknown 81	yes -57
#7ta>	no 43
#7tha	no 86	unknown -79
#7tho	no 95	unknown -183	yes 86
#7ti>	unknown 41	yes -71
#7tit	no -61	unknown 84	yes -48
#7to>	no 94	unknown -49	yes -49
#7tou	no 213	unknown -161	yes -101
#7waj	no -48	unknown -67	yes 114
#7way	no 69	yes -61
#7you	unknown 43	yes -64
#7zam	no 76	unknown -169	yes 66
#8000	unknown 67
#890>	no -43
#8h10	no 60
#900>	unknown -40
#93at	no -66	unknown 124	yes -60
#99at	yes -59
#99e3	no 71	yes -50
#9ad>	no -52	unknown 99	yes -49
#9alo	no 97	unknown -82
#9ani	unknown 72	yes -41
#9ant	unknown -94	yes 92
#9ari	no -130	unknown -144	yes 213
#9as>	no 134	unknown -92	yes -43
#9asn	no 112	unknown -96
#9ass	no 131	unknown -121
#9atc	no -99	unknown -88	yes 170
#9aw>	no 84	unknown -71
#9ba>	no -44	unknown -48	yes 92
#9bel	no 55	unknown -41
#9dam	yes 43
#9der	no -56	yes 76
#9dim	no -50	unknown 75	yes -42
#9e3>	unknown -53
#9e3t	no -64
#9eb>	unknown 79	yes -97
#9ech	no -117	unknown 181	yes -63
#9ed>	no 86	unknown -68
#9efc	no -60	unknown -52	yes 110
#9elb	no 43	unknown -51
#9ell	unknown 61	yes -69
#9er3	no -104	yes 117
#9erm	no -79
#9es>	no 66
#9ess	no 169	unknown -85	yes -86
#9est	yes -68
#9et3	no -40	unknown 52
#9et>	unknown -64	yes 84
#9ett	unknown -58	yes 72
#9ez>	unknown -106	yes 74
#9fat	unknown -87	yes 79
#9ha>	unknown -159	yes 153
#9i9a	no -64	unknown 54
#9ila	unknown 52
#9in>	unknown -157	yes 173
#9ina	no 47
#9it>	unknown 60
#9itc	no -65	unknown 49
#9ith	no -88	unknown 132	yes -43
#9ito	unknown 99	yes -72
#9leb	unknown -89	yes 93
#9lou	unknown 44
#9ni>	no -83	unknown -154	yes 213
#9oda	unknown 49
#9olo	no -80	unknown 47
#9ou>	unknown -53
#9oul	no -44
#9ra>	no 121	unknown -76	yes -70
#9reb	unknown -67	yes 86
#9rib	unknown -54
#9sem	unknown 47
#9ta3	no -137	unknown 216	yes -92
#9te3	yes -40
#9tte	no 42	unknown -90
#<000	unknown 94	yes -85
#<11>	unknown 48
#<11h	no 46	unknown -106	yes 58
#<120	no -78	unknown 121	yes -46
#<13h	unknown 52
#<140	unknown 104	yes -110
#<14>	no -48	unknown 108	yes -63
#<14h	no 60	yes -60
#<15>	yes 50
#<15h	no 43	yes -40
#<16>	no -42	unknown 112	yes -71
#<17>	no -64
#<17h	no 48
#<180	no -43
#<18>	no 97	unknown -130
#<18h	yes -65
#<19h	unknown -44	yes 73
#<200	no 210	unknown -153	yes -96
#<202	unknown -115	yes 97
#<207	no -79	unknown 126	yes -52
#<20>	no 77	yes -45
#<20h	no -55
#<21h	no 59	yes -58
#<22>	no -44	unknown -69	yes 112
#<22h	yes 41
#<23h	unknown -41	yes 62
#<250	unknown 51
#<28>	no -64	unknown 58
#<300	no -62	unknown 110	yes -50
#<320	no -43	unknown 94	yes -52
#<350	unknown -46	yes 65
#<35>	no -93	unknown 103
#<3a2	no 127	unknown -62	yes -101
#<3a9	no -124	yes 145
#<3ac	no -80	yes 72
#<3ad	unknown 42
#<3al	no -182	unknown 144	yes -43
#<3am	yes 48
#<3an	no -48	unknown 88	yes -63
#<3ar	no -91	unknown 115
#<3aw	unknown -84	yes 94
#<3ay	no -46	unknown 42
#<3de	no -60	unknown -159	yes 206
#<3ed	unknown -56	yes 61
#<3er	unknown 43
#<3es	yes -62
#<3h>	no -41
#<3im	unknown -58	yes 81
#<3in	unknown -77	yes 78
#<3iy	no 55	yes -43
#<3lm	unknown 81	yes -66
#<3mm	no 85	unknown -67
#<3mr	unknown -72	yes 71
#<3n9	yes 53
#<3om	no -80	unknown 76
#<3on	no -72	unknown -61	yes 134
#<3ot	no 66	yes -57
#<3ra	no -59	unknown 103	yes -59
#<400	unknown 94	yes -85
#<450	no -59	unknown 92	yes -40
#<4h>	yes 62
#<4x4	unknown -50	yes 75
#<500	no -60	unknown 155	yes -125
#<50>	unknown -67	yes 54
#<600	yes -58
#<60>	no 117	yes -91
#<65>	no 155	unknown -119	yes -52
#<70>	no -82	unknown 77
#<7ad	no 106	unknown -114
#<7al	unknown 86	yes -106
#<7am	no -46
#<7as	unknown -67
#<7at	no -75
#<7aw	unknown -82	yes 76
#<7ay	no 155	unknown -164
#<7be	no -69	yes 78
#<7ch	yes 71
#<7di	no -74	unknown -41	yes 81
#<7ed	no 107	unknown -59	yes -48
#<7ej	no -45
#<7el	yes 52
#<7em	no 46	unknown -78	yes 44
#<7ey	no 120	yes -128
#<7it	no -72	unknown 63
#<7ja	no -123	unknown 47	yes 59
#<7je	unknown -44	yes 56
#<7jr	no -101	unknown 41
#<7ll	no -82	unknown 78
#<7ma	no -114	unknown 130	yes -40
#<7na	no 77	unknown -70
#<7of	no -123	yes 57
#<7ri	unknown -57
#<7ta	no 45
#<7ti	no -61	unknown 84	yes -48
#<7wa	no 72	unknown -73
#<7za	no 101	unknown -175	yes 66
#<800	no 53
#<8h>	no -72	yes 52
#<9ad	no -85	unknown 49
#<9ah	yes -43
#<9al	unknown -48
#<9as	no 69
#<9be	no 59	unknown -41
#<9d>	no -54	yes 66
#<9da	no -47
#<9de	no -73	unknown 62
#<9di	no -174	unknown 133
#<9el	yes -42
#<9er	no -123	unknown 92
#<9es	no 125	unknown -58	yes -73
#<9le	no -94	unknown 68
#<9ri	unknown -59
#<9te	unknown 70	yes -46
#<abd	no 44	yes -41
#<ach	no -82	unknown -78	yes 140
#<aci	no -190	unknown 207	yes -45
#<afr	unknown 62	yes -49
#<aga	no -83	yes 61
#<agd	yes 40
#<age	no -47
#<ail	no 43
#<ain	no -92	unknown 68
#<air	unknown 59
#<ait	no -62	unknown -64	yes 116
#<akh	no 66	yes -52
#<ala	unknown 103	yes -70
#<alf	no 58	yes -57
#<all	no 97	unknown -47	yes -57
#<alm	no -87	unknown 92
#<amb	unknown -53	yes 78
#<ami	unknown -166	yes 135
#<ane	no -111	yes 48
#<anf	no -64	unknown 44
#<ann	unknown 52
#<ant	no -79	unknown 116
#<app	no -70	unknown 68
#<aqu	no -101	unknown 151	yes -82
#<arc	no 96	unknown -51	yes -55
#<ard	no -40	unknown 76
#<asc	no -63	unknown 50
#<asl	no 87	unknown -79
#<asw	no 114	unknown -87
#<ata	unknown -106	yes 72
#<ate	no -55	unknown -50	yes 100
#<att	no -59	yes 45
#<aud	no -73	unknown 94	yes -40
#<ava	no -50	unknown 41
#<avi	unknown 113	yes -77
#<avr	no -59	unknown 86
#<awe	no -49	unknown 44
#<azi	yes 73
#<azr	no 95	unknown -94
#<b3i	no 93	unknown 46	yes -143
#<b9i	unknown -72	yes 62
#<ba3	no -59	unknown 49
#<ba>	unknown 72	yes -110
#<bab	no 53	unknown -59
#<bac	no -52
#<bag	no -64	unknown 93
#<bah	no 277	unknown -221	yes -104
#<bai	no -53	unknown 40
#<bal	unknown 44
#<baq	no -101	unknown 86
#<bas	no 123	unknown -117
#<bay	unknown 59
#<bba	no -51	yes 74
#<bd>	no -54	yes 43
#<be3	unknown -87	yes 89
#<bek	no 95	unknown -67
#<bel	no -79	unknown 65
#<ben	no 57	yes -41
#<bet	no -62	unknown 85	yes -40
#<bez	no 40
#<bha	no 127	unknown -145
#<bi>	no 97	unknown -111
#<bia	yes -65
#<bic	no 62	unknown -76
#<bid	no -76	unknown 113	yes -46
#<bik	no 86	unknown -72
#<bil	unknown 91	yes -69
#<bin	unknown -45	yes 68
#<bir	no 143	unknown -99	yes -55
#<biy	no -61	unknown -53	yes 110
#<bka	no 107	unknown -102
#<bkh	no 174	unknown -112	yes -87
#<ble	no 106	unknown -66
#<bli	no 56	unknown -47
#<blo	unknown 91	yes -100
#<bmw	no 92	unknown -117
#<bna	no 104	yes -70
#<bnt	unknown -53	yes 41
#<bo7	yes -46
#<boi	unknown 128	yes -148
#<bol	no -62	unknown 57
#<bor	no 179	unknown -99	yes -90
#<box	unknown 59	yes -59
#<bre	no 120	unknown -56	yes -83
#<bru	no -69	unknown -59	yes 110
#<bss	no 78	unknown -97
#<bur	unknown 102	yes -101
#<bus	no 61	unknown -97
#<bza	no -46	unknown 48
#<bzz	unknown 65	yes -68
#<caf	no 100	yes -98
#<cal	unknown 83	yes -71
#<can	no 51	unknown -52
#<cap	unknown 57
#<cas	no -43
#<cat	no -42
#<cav	unknown 105	yes -81
#<cei	no -72	unknown -83	yes 155
#<ch7	no -57	unknown 130	yes -82
#<ch9	no -89	unknown 44
#<chd	unknown -123	yes 98
#<chf	unknown -45	yes 46
#<cht	yes -44
#<chw	unknown -77	yes 88
#<cin	no -115	unknown 189	yes -83
#<cit	unknown -88	yes 105
#<civ	no -113	yes 72
#<cla	no -77
#<cle	no -40	unknown 53
#<cm>	no 79	yes -62
#<coc	no -95	unknown 92
#<cof	unknown 59
#<coi	unknown 53
#<col	no -51	unknown 58
#<cop	unknown 71	yes -50
#<cor	no -77	unknown 40
#<cra	no -153	yes 121
#<cre	yes -70
#<cro	no -72	unknown -132	yes 200
#<d7e	no 108	unknown -67	yes -43
#<d9i	no 53	unknown -62
#<da3	no -73	unknown 116	yes -57
#<dah	no -44	unknown -62	yes 105
#<dak	no -42	yes 72
#<daq	no -89	unknown -50	yes 130
#<dat	no -46	unknown 47
#<daw	no -62	unknown -43	yes 104
#<day	no 99	unknown -92
#<dba	no -93	yes 109
#<dde	unknown -69	yes 99
#<ddo	unknown -68
#<de7	no 119	unknown -96
#<de>	unknown 63	yes -49
#<deb	no 50
#<dec	no -40	unknown 74
#<def	no -94	unknown 65
#<deh	unknown -184	yes 212
#<dek	unknown -95	yes 89
#<del	yes -43
#<dem	no -52	yes 54
#<dev	no 47	yes -44
#<dew	unknown -101	yes 110
#<dfe	no 60	unknown -174	yes 90
#<dgu	no -67	unknown 106	yes -47
#<dha	no -68	unknown 80
#<dhr	no -68	unknown -95	yes 160
#<dia	no -43	unknown 60
#<dik	no -77	yes 53
#<dim	unknown -114	yes 82
#<dis	unknown 90	yes -62
#<dje	no -85	unknown 45
#<dla	no 47	unknown -46
#<dlo	no -80	unknown -55	yes 136
#<do>	no -71	unknown 94
#<don	unknown 50	yes -40
#<dor	unknown 49
#<dra	unknown -72	yes 73
#<drb	unknown 55	yes -64
#<dri	no 61	unknown -82
#<drr	no 88	unknown -186	yes 57
#<drt	unknown 47
#<dus	no -143	unknown 170
#<dw>	unknown -154	yes 102
#<dwa	no -76	unknown 114	yes -41
#<dyo	no -122	unknown 108
#<ech	no -110	unknown -162	yes 234
#<eco	no 78	yes -45
#<ecr	no 57
#<ele	no 76	unknown -62
#<en>	no 55	unknown -59
#<ens	unknown 78	yes -65
#<ent	unknown -46
#<esp	yes -62
#<ess	unknown 65	yes -56
#<eta	unknown 71	yes -85
#<eur	unknown 60
#<exp	no -57	unknown 113	yes -54
#<ext	unknown 62	yes -44
#<far	unknown 83	yes -79
#<fau	no 55	yes -58
#<fay	no -65	unknown 132	yes -75
#<faz	unknown -130	yes 73
#<fe9	no -45
#<fek	no -81	unknown -123	yes 201
#<fel	unknown -41	yes 42
#<fen	no -64
#<fet	yes -49
#<fhe	no -101	unknown 135	yes -42
#<fi>	no 93	unknown -74
#<fia	no 41
#<fik	no 138	yes -129
#<fin	unknown -44
#<fis	no -65
#<fiy	no 52	yes -45
#<fje	unknown -58
#<fkh	no -56	unknown -86	yes 138
#<fla	unknown 100	yes -100
#<fle	unknown -62
#<fo9	yes 48
#<for	no 105	unknown -77	yes -46
#<fou	no -42	unknown 67
#<fse	no 173	unknown -144
#<fui	no -86	unknown 122
#<fya	no 67	unknown -44
#<gau	no -92	unknown 59
#<ghd	no -95	unknown 116
#<ghf	unknown 86	yes -68
#<ghi	no 53	unknown -41
#<gho	yes 45
#<ghr	unknown -74	yes 109
#<ghs	no -67
#<ght	no 58	unknown -91
#<gla	unknown 76
#<gli	yes -58
#<glo	unknown 52	yes -76
#<gou	no -93	yes 111
#<gps	unknown 46	yes -112
#<gra	no -70	unknown 42
#<gre	no 69	unknown -95
#<gri	no 59	unknown -61
#<gro	no 75	unknown -53
#<gru	no -42	unknown 103	yes -64
#<gue	no -64	unknown 69
#<gui	no 52	yes -72
#<ha>	no -60
#<hab	no -132	unknown 175	yes -43
#<haj	no 89	unknown -72
#<hak	no -102	unknown 126
#<hal	no -45
#<ham	no 51	unknown -69
#<han	no 50	unknown -94
#<har	no -125	yes 42
#<haz	unknown -82	yes 86
#<hbe	no 48
#<hde	no 108	unknown -56	yes -61
#<hed	no -83	yes 77
#<hhh	no 75	yes -64
#<hom	no -52
#<hon	yes 42
#<hra	no -179	unknown 61	yes 77
#<hrb	no -83	unknown 152	yes -86
#<hre	unknown 41	yes -52
#<hta	no 62	yes -60
#<hwa	no 94	unknown -50	yes -42
#<hzz	no -72	unknown -71	yes 141
#<ibn	unknown 110	yes -93
#<ifr	unknown 43
#<imm	unknown 44
#<imo	no 116	yes -88
#<imp	unknown 96	yes -61
#<imt	no -48	unknown 93	yes -46
#<inc	no -56	unknown 120	yes -71
#<inf	no -77	yes 45
#<ins	no 134	unknown -120
#<iph	no -47
#<irm	no -57	yes 55
#<ist	unknown 64
#<ita	no -54	unknown -58	yes 96
#<iya	unknown -94	yes 65
#<ja>	no -54	yes 68
#<jab	unknown -92	yes 72
#<jah	unknown -174	yes 191
#<jan	yes -45
#<jav	no -48	unknown 85
#<jbe	no -96	yes 97
#<jdi	unknown 64	yes -53
#<je>	no 58	unknown -95
#<jeb	no -43	yes 51
#<jeh	unknown -71	yes 97
#<jel	unknown -44
#<jer	no 51	unknown -53
#<jet	no -50	unknown 60
#<jib	no -74	unknown 108
#<jih	no 72	unknown -47
#<jit	no -47	unknown -51	yes 97
#<jm3	no -59	unknown 91
#<jma	unknown -58	yes 47
#<jme	unknown 64	yes -76
#<joi	no 41
#<joj	unknown -101	yes 119
#<jra	no 126	unknown -98
#<jri	no 50	unknown -167	yes 100
#<k7a	no -102	yes 85
#<k7e	yes -49
#<k7l	no -84	yes 69
#<ka3	unknown -90	yes 77
#<kab	unknown -55	yes 51
#<kar	unknown -43	yes 60
#<kas	unknown 115	yes -111
#<kef	no -124	unknown -131	yes 174
#<kem	no 88	yes -107
#<ker	no -66	yes 100
#<kes	unknown -120	yes 115
#<ket	unknown -241	yes 200
#<kha	unknown 44
#<khe	yes -46
#<khf	yes 62
#<khi	no 65
#<khl	no -65	unknown 59
#<khm	no -79	unknown -65	yes 132
#<khn	no 185	unknown -101	yes -95
#<kht	unknown -46	yes 42
#<khy	unknown -91	yes 126
#<kla	unknown -51	yes 41
#<kli	no 57	unknown -53
#<km>	no 83	unknown -46
#<kon	unknown -42
#<kor	no 223	unknown -173	yes -80
#<kou	no 100	unknown -87
#<kra	no 84	unknown -83
#<kta	no -56	unknown -110	yes 161
#<ktb	unknown 45
#<kte	yes 45
#<ktf	unknown -124	yes 148
#<kti	no -117	unknown -82	yes 145
#<kto	unknown 61	yes -60
#<l2a	no -69	yes 81
#<l3j	no -47	unknown 70	yes -63
#<l3r	unknown 57	yes -55
#<l3s	unknown 95	yes -104
#<l3y	no -62	yes 58
#<l5e	no 56
#<l7b	unknown 58
#<l7c	no 112	yes -141
#<l7d	no 98	unknown -94
#<l7l	unknown 78	yes -67
#<l7o	unknown -111	yes 112
#<l7r	unknown 48	yes -61
#<l7s	unknown 69	yes -78
#<l7t	no -102	unknown -46	yes 114
#<l7w	unknown 80	yes -44
#<l7y	no -62	unknown 111	yes -46
#<l9d	no 80	yes -87
#<l9e	no 103	unknown -132
#<l9i	unknown 80	yes -44
#<l9o	no 62	unknown -48
#<l9r	unknown 56	yes -70
#<la7	no -113	unknown 107
#<la9	no 137	unknown -119
#<lab	no 51
#<lac	no -127	unknown 175	yes -45
#<lai	unknown -43
#<lak	unknown -55	yes 51
#<lam	unknown -102	yes 62
#<lan	unknown -115	yes 91
#<lar	no 40
#<lat	no -121	unknown 121
#<lb7	no -61
#<lbg	no -96	unknown 160	yes -73
#<lch	unknown -48
#<lcl	yes 51
#<lco	no 58	unknown -44
#<lcu	no 104	unknown -46	yes -60
#<lda	no 140	unknown -66	yes -85
#<le>	no -53	unknown 90	yes -41
#<les	no -42	unknown 56
#<let	unknown 185	yes -214
#<lew	no -87	unknown 59
#<lfe	yes 46
#<lfj	no 54	yes -59
#<lfl	unknown 135	yes -125
#<lfo	unknown 51
#<lfr	unknown -63	yes 68
#<lga	no -48	unknown 82
#<lgr	no -57
#<lha	no 65	yes -45
#<lhe	no 42	unknown -48
#<lho	no -44
#<lhw	unknown 50
#<lig	yes 67
#<lih	yes 57
#<liy	unknown 80	yes -50
#<lja	unknown 48	yes -89
#<lje	no -128	unknown 63	yes 61
#<lkb	no -84	unknown -41	yes 120
#<lkl	unknown 57
#<lks	no -52	yes 57
#<lkt	unknown -50	yes 40
#<lla	no 112	unknown -54	yes -57
#<llo	unknown -49	yes 40
#<lm7	no -69	unknown 93
#<lmh	no 79	unknown -53
#<lmi	unknown -89	yes 63
#<lmr	no -70	yes 83
#<lms	no 88	yes -63
#<lmt	no -86	unknown 44
#<lo7	no 137	unknown -196	yes 41
#<loc	no 53	yes -52
#<log	yes -49
#<lpc	no -62	unknown 57
#<lph	no 46	unknown -44
#<lpl	no -54	unknown 124	yes -75
#<lpr	no -46	unknown 62
#<lqa	no -42
#<lqd	no -91	unknown 212	yes -123
#<lri	no -46	unknown 101	yes -77
#<lsa	no -65	unknown -69	yes 136
#<lta	no 60	yes -51
#<ltn	no -43	unknown 77
#<lun	unknown 68	yes -42
#<lus	no 108	unknown -49	yes -61
#<lva	no 58	yes -109
#<lve	no 49
#<lvi	no -121	unknown 156
#<lvo	no -68	yes 40
#<lwi	yes -52
#<lwj	no -67	unknown -49	yes 117
#<lwl	no 53	yes -55
#<lwr	no -55	unknown 68
#<m3i	no 131	unknown -67	yes -81
#<m7d	no 79	unknown -58
#<m7e	no -105	yes 75
#<m7t	unknown 55	yes -66
#<m9e	unknown -80	yes 96
#<m9l	unknown 44
#<ma3	unknown 40
#<ma7	no -49	unknown 71
#<ma9	no 53	unknown -125	yes 58
#<ma>	no 49
#<mac	unknown 41
#<mad	no 40
#<maf	no 157	unknown -86	yes -71
#<mag	unknown -64
#<mai	no 89	unknown -61
#<mak	no 67
#<mal	unknown 91	yes -63
#<mam	unknown -84	yes 81
#<man	no -49	yes 40
#<mas	no -49	unknown 109	yes -60
#<may	no -73	unknown 93
#<maz	no -46	unknown 51
#<mbe	unknown -105	yes 133
#<mda	no 76	unknown -121
#<mdr	unknown 61	yes -78
#<me7	unknown 86	yes -45
#<mec	no 132	unknown -54	yes -118
#<meg	no -66	unknown 68
#<meh	no -44	unknown 78
#<mek	no -47	unknown 55
#<mel	unknown -59	yes 79
#<mes	no 68	unknown -56
#<met	no -66	unknown 80
#<meu	no 69	unknown -53	yes -64
#<mft	no -47	unknown 54
#<mgh	no -65	unknown -56	yes 114
#<mhe	unknown -40	yes 70
#<mic	no -89	unknown 172	yes -83
#<mid	no 58	yes -62
#<min	no -58	unknown 75
#<mis	no 155	unknown -76	yes -90
#<mja	no -174	unknown 216	yes -94
#<mjr	no 75	unknown -65
#<mka	no 204	unknown -333	yes 106
#<mkh	unknown 63	yes -48
#<mkt	no -64	unknown 51
#<mli	no -59	unknown 57
#<mll	no -73	unknown 43
#<mme	no 98	yes -78
#<mmo	no -85	unknown 59
#<mnf	no -66	yes 103
#<mnh	no -43	unknown -67	yes 102
#<mnn	unknown 106	yes -74
#<mno	no -133	unknown 126
#<mob	yes -88
#<moc	no 128	unknown -79	yes -51
#<mod	unknown -95	yes 88
#<moh	no 81	unknown -66
#<mok	no 67	yes -43
#<mol	yes 49
#<mon	unknown 48
#<mos	no -59	unknown 63
#<mre	no -41	yes 71
#<mri	no 98	unknown -70
#<mrr	no -54	unknown 72
#<msa	no 111	unknown -77
#<msd	no 43
#<mse	no -44
#<msi	no -56	unknown 123	yes -74
#<msk	unknown -47	yes 47
#<msl	no -55	unknown -122	yes 163
#<mss	no -42	unknown 71
#<mta	no -86	unknown 79
#<mtq	no -80	unknown 62
#<mur	no -45	unknown 66
#<mus	no -83	unknown 152	yes -67
#<mwe	no 98	unknown -112
#<mzy	unknown -108	yes 71
#<n3l	no 88	unknown -83
#<n3t	unknown -118	yes 130
#<n7a	no -103	unknown 148	yes -51
#<n7e	no -65	yes 52
#<n9d	no -52	yes 57
#<na3	no 98	unknown -108
#<na9	unknown 45
#<nac	no -140	unknown -171	yes 271
#<nad	yes -44
#<nak	no -70	unknown 145	yes -77
#<nan	no -81	unknown 57
#<naq	no -58	unknown 41
#<nas	no 95	unknown -66
#<nat	unknown -74	yes 111
#<naz	unknown 70
#<nch	yes -42
#<nda	no -75	unknown 73
#<ndd	unknown 75	yes -51
#<nde	no -71	unknown -91	yes 148
#<ndo	no -77	unknown 139	yes -67
#<neb	unknown 62	yes -92
#<nef	yes 48
#<nei	no 99	yes -78
#<nej	no -78	unknown -55	yes 112
#<nek	no -109	unknown 154	yes -46
#<nem	no -56	unknown 83
#<nes	no 141	yes -185
#<net	no -48	yes 57
#<nez	no 52	unknown -60
#<nfa	yes -42
#<nfe	unknown 91	yes -77
#<ngo	no -46	unknown 43
#<nhe	no -78	unknown -72	yes 146
#<ni>	unknown -96	yes 119
#<nic	unknown 43
#<nif	no -96	unknown -90	yes 179
#<nim	no 127	unknown -71	yes -95
#<nit	unknown 44	yes -67
#<nji	no 63	yes -90
#<nkt	no -72	unknown 84
#<nl9	no 40	yes -41
#<nmc	unknown 68
#<nna	no -86
#<nou	no -78	unknown 105
#<nov	no -68	unknown 100
#<nqd	unknown 46	yes -51
#<nqe	no -46	unknown -68	yes 107
#<nre	unknown 107	yes -73
#<nsi	yes -46
#<nta	unknown -43
#<nte	unknown -85	yes 55
#<ntl	no -106	unknown 90
#<ntn	unknown -137	yes 147
#<nwa	yes 60
#<okh	unknown -107	yes 75
#<oma	no 80	unknown -123	yes 40
#<ond	no -94	unknown 147	yes -73
#<one	no 49
#<ope	no -72	unknown 45
#<opt	unknown 50	yes -52
#<ost	no -74	unknown 119	yes -46
#<oua	no -45	yes 63
#<ouk	unknown -128	yes 121
#<our	no -60	unknown 126	yes -67
#<oxy	no -42	unknown -81	yes 123
#<pal	no 109	unknown -160
#<pap	no 132	unknown -77	yes -62
#<pat	no -102	unknown 67
#<pc>	yes -58
#<pei	no 63	unknown 83	yes -148
#<pet	yes -42
#<peu	no -83	yes 50
#<pho	unknown 44
#<pic	no 64	yes -66
#<pie	unknown -45	yes 77
#<pis	unknown -73	yes 40
#<plo	unknown 77	yes -53
#<pne	yes -53
#<por	yes -50
#<pot	unknown -75	yes 46
#<pou	yes -47
#<pre	yes 52
#<pri	unknown 76	yes -47
#<pro	no -53	unknown 52
#<qah	no 63	unknown 57	yes -174
#<qal	no 43	unknown -95	yes 52
#<qas	no 108	unknown -75
#<qel	unknown 85	yes -80
#<qis	no 105	unknown -58	yes -68
#<qua	no -69	unknown -104	yes 150
#<ra9	no -127	unknown 179	yes -54
#<rac	no 58	yes -54
#<rak	unknown -79	yes 111
#<ran	unknown -42	yes 62
#<ras	no -44	unknown -85	yes 128
#<ray	no 121	unknown -53	yes -76
#<rb3	no -107	unknown 43	yes 59
#<rea	no -68	yes 66
#<reb	yes -52
#<rec	unknown -180	yes 183
#<ref	no -51	unknown 49
#<rej	unknown -88	yes 95
#<rek	no -107	unknown -63	yes 165
#<rep	no -62	unknown 56
#<res	yes -43
#<ret	unknown 54
#<rez	no 85	unknown -73
#<ria	yes -58
#<rih	no -46	unknown 61
#<riy	no -77	yes 72
#<rj3	no -81	unknown 154	yes -93
#<rja	no 127	unknown -81	yes -52
#<rjl	unknown -72	yes 99
#<rka	no -58	unknown -80	yes 134
#<rke	no 48	unknown -85
#<rma	no -54	yes 81
#<roc	unknown 55	yes -69
#<rok	unknown -80	yes 57
#<ron	no 48
#<rre	no 155	yes -165
#<rri	unknown 68	yes -50
#<rwi	unknown 46
#<s7a	no -48	unknown 52
#<s7i	unknown 50	yes -65
#<s9e	no -40	unknown 78	yes -46
#<sa7	no 53
#<sab	unknown -77	yes 100
#<sad	unknown -63	yes 82
#<saf	no 84	yes -52
#<sai	no 132	unknown -78	yes -55
#<sak	yes -41
#<sam	no -40
#<san	yes -51
#<saq	no -128	yes 83
#<sar	unknown 69	yes -47
#<saw	no -80	unknown 100
#<sbe	unknown -67	yes 77
#<sbi	unknown -40	yes 78
#<sca	no -52	unknown 57
#<sci	no -51	unknown 91
#<sda	no -51	unknown 47
#<sdd	no -74	yes 111
#<sde	no -40	unknown -47	yes 88
#<se3	no -133	unknown 167
#<se7	no 53	yes -147
#<se9	no -42	unknown -133	yes 163
#<sec	unknown 89	yes -49
#<sed	no -53	yes 55
#<sef	no -89	unknown 40
#<seh	no 217	unknown -175	yes -52
#<sej	no -41	unknown 104	yes -65
#<sek	no 61	unknown -69
#<sew	unknown 73	yes -81
#<sfe	no 144	unknown -124
#<sgh	unknown -43	yes 44
#<si>	no 68	unknown -50
#<sid	no 51	unknown -53
#<sie	no -98	unknown 62
#<sif	unknown -57
#<sin	no -70	yes 58
#<sip	unknown -51
#<sir	no 46	yes -73
#<skh	no -69	yes 92
#<ski	no -87	unknown -41	yes 114
#<sla	no 46	unknown -91	yes 43
#<sle	no -98	unknown 105
#<sli	no 105	unknown -108
#<slm	unknown 41
#<sma	no -62	unknown 80
#<smt	unknown -51
#<sna	no -102	yes 101
#<sni	no -57	yes 51
#<sny	no 60	yes -41
#<soc	no -48
#<sok	no 64	yes -80
#<son	unknown 45
#<sor	unknown -105	yes 104
#<spo	unknown -60	yes 51
#<sqe	no -49	yes 54
#<sr9	no -50	unknown 111	yes -72
#<sre	yes -49
#<ss9	unknown 108	yes -107
#<sse	no 91	unknown -68
#<ssi	no -94	yes 76
#<ssm	no 53	yes -48
#<ste	unknown -41
#<sty	no 51
#<sui	no -130	unknown 117
#<sul	unknown 49
#<swa	no -66	yes 73
#<sym	no -57	unknown 62
#<syn	unknown 52	yes -45
#<t2a	no 229	unknown -175	yes -62
#<t7r	no 109	unknown -101
#<t9a	no 121	unknown -85
#<t9s	unknown 45
#<ta3	unknown 179	yes -153
#<ta9	no -88	unknown 101
#<ta>	no 146	unknown -84	yes -61
#<tab	unknown -48	yes 43
#<tac	no 40	yes -90
#<tad	no 148	yes -137
#<tag	unknown 55
#<taj	no -53	unknown -114	yes 154
#<tan	no -41	unknown 64
#<tap	no 79	unknown -108
#<tar	yes 60
#<tas	no -99	unknown -133	yes 178
#<tay	unknown 50
#<taz	no 47	unknown -64
#<tbe	unknown -50
#<tda	no 161	unknown -139
#<tde	no 164	unknown -85	yes -80
#<te2	no 253	unknown -191	yes -73
#<te3	unknown -119	yes 99
#<te9	unknown -56	yes 53
#<teb	no 45	unknown -136	yes 96
#<tec	no -107	unknown 86
#<ted	no 45	yes -51
#<teh	no -40	unknown -49	yes 90
#<ten	unknown -74	yes 113
#<ter	unknown -56	yes 53
#<tet	no -44	unknown 65
#<tey	unknown -80	yes 81
#<tfe	yes 46
#<tfi	no 53	unknown -50
#<tgo	no -102	unknown 167	yes -66
#<the	unknown -51	yes 76
#<ti7	unknown -82	yes 74
#<tic	no -74	yes 50
#<til	no -53	unknown 41
#<tiy	unknown 55	yes -57
#<tiz	no -59	yes 49
#<tje	no 40	unknown -89	yes 45
#<tjr	no 82	unknown -74
#<tke	unknown -106	yes 90
#<tki	unknown -137	yes 78
#<tks	unknown -79	yes 63
#<tlg	unknown 61
#<tli	no 74	yes -76
#<tlw	no -50	unknown -75	yes 121
#<tma	unknown -95	yes 80
#<tme	no 190	unknown -186
#<tmm	no 40	unknown -61
#<tne	unknown -77	yes 65
#<tnf	no -48	unknown 52
#<tob	no -91	yes 53
#<tol	unknown 54	yes -81
#<ton	unknown 47
#<tou	yes -51
#<toy	no 85	unknown -115
#<tqa	no 104	unknown -62	yes -43
#<tql	no -90	yes 115
#<tqt	unknown -60
#<tre	no -65	yes 65
#<tsa	no 67
#<tsr	unknown 84	yes -51
#<tss	no -89	unknown 121
#<tta	no -74	unknown -46	yes 114
#<tte	unknown -63	yes 72
#<tur	no -59	unknown 82
#<tuy	unknown 53	yes -50
#<twa	no -193	yes 180
#<twe	yes -45
#<twi	no -71	yes 48
#<tze	no -56	unknown -124	yes 164
#<ult	unknown -77	yes 108
#<up>	unknown 85	yes -87
#<urg	no 83	unknown -119
#<usi	no -116	unknown 156	yes -56
#<vac	yes 66
#<vai	unknown 70	yes -110
#<val	unknown 67
#<veh	unknown 40	yes -43
#<vel	no -48
#<ves	no -66	unknown 87
#<vid	unknown 42	yes -66
#<vil	no 58	unknown -163	yes 89
#<vir	unknown -43
#<vis	no -74
#<vol	no 43	unknown -74
#<w9f	yes -41
#<wa9	unknown -41
#<wac	no -41	unknown 83	yes -43
#<wad	unknown 106	yes -97
#<wah	no 46	unknown -40
#<wak	no 85	unknown -72
#<wal	no 41
#<war	no -56	unknown 121	yes -76
#<wc>	no -133	unknown 84
#<we7	no -66	yes 75
#<we9	no 67	yes -89
#<wed	no -119	unknown -115	yes 214
#<wee	unknown 48
#<wej	no -61	yes 83
#<wge	unknown -55	yes 59
#<wld	no -43
#<wli	no 54
#<wos	no 83	yes -74
#<wra	yes -53
#<wse	no 62
#<wsl	no 66
#<y3t	no -59	unknown 68
#<y7e	no -99	yes 65
#<ya3	no 94	unknown -74
#<ya>	no -127	unknown 156
#<yam	no -51	yes 71
#<ych	no -68	yes 70
#<ydd	unknown -61	yes 95
#<yde	unknown 61
#<ydi	unknown -45	yes 66
#<yed	no -44	unknown -56	yes 100
#<yji	no 53	yes -40
#<ykt	no -72	unknown 83
#<ymc	no -44	yes 75
#<yse	no 187	unknown -251	yes 48
#<ysi	no 41
#<ysn	no -49
#<yss	no -146	unknown 116
#<ytb	no -135	yes 81
#<ywe	no 121	unknown -167
#<zag	no -51	unknown -67	yes 111
#<zaj	no 44	unknown -110	yes 66
#<zbe	unknown -66	yes 59
#<zde	no -127	unknown 68	yes 41
#<zel	unknown -49	yes 62
#<zem	no -154	unknown -80	yes 202
#<zey	no -83	unknown -96	yes 148
#<zin	no -132	unknown 104
#<ziy	yes 62
#<zja	no -50	yes 62
#<zle	unknown -156	yes 167
#<zon	no 79	yes -41
#<zre	no -50	unknown -81	yes 130
#<zri	no -55	unknown 75
#<zza	unknown -43
#a2il	no 67	unknown -51
#a3at	no -70	unknown 50
#a3ed	no -133	yes 84
#a3el	no 55
#a3en	yes 44
#a3es	no 62	unknown -141	yes 60
#a3et	no 53
#a3ha	no -85	unknown -134	yes 195
#a3i9	no 103	unknown -67	yes -52
#a3i>	no -45	unknown -165	yes 209
#a3ja	no -65
#a3na	no 131	unknown -121
#a3nd	unknown 59
#a3o>	no -58	unknown -161	yes 205
#a3ra	no 275	unknown -248	yes -67
#a3re	unknown 65
#a3ri	unknown -78	yes 101
#a3sa	unknown -110	yes 72
#a3si	no 110	unknown -66	yes -46
#a3t>	no 43	unknown -79
#a3wi	unknown 121	yes -149
#a7a>	no 157	unknown -119
#a7b>	no -112	unknown 176	yes -82
#a7bi	unknown -112	yes 86
#a7di	unknown 103	yes -95
#a7ed	unknown -51
#a7o>	no -51	unknown 41
#a7ti	no -46	unknown 93	yes -48
#a7to	unknown 51	yes -104
#a9a>	no 67	yes -94
#a9aw	no 84	unknown -185	yes 82
#a9ef	no 61	unknown -44
#a9et	no 71	unknown -113
#a9f>	no -57	unknown 78
#a9fa	unknown -42	yes 81
#a9il	unknown 52
#a9in	unknown -113	yes 70
#a9m>	no -111	unknown 153	yes -45
#a9t>	no 123	unknown -80	yes -43
#aaro	no 42
#aban	no 97	unknown -54	yes -43
#abas	no 59	unknown -53
#abde	no 44	yes -41
#abe9	no -76	unknown 84
#abes	no 145	yes -153
#abet	no -91	unknown 162	yes -98
#abgh	yes -62
#abha	no 40	yes -73
#abi>	unknown -64	yes 59
#abin	no -56	yes 63
#abiy	unknown -47
#abla	unknown -122	yes 70
#able	no 67	unknown -40
#abli	no -69	unknown 41
#abna	no -97	yes 111
#abni	unknown -42	yes 74
#abo>	unknown 63	yes -52
#abou	no -76	yes 63
#abra	no -94	yes 76
#abri	unknown 127	yes -97
#abro	no -106	unknown 151	yes -58
#abt>	unknown -123	yes 141
#abti	no -43	unknown -57	yes 101
#acar	unknown -48
#acbo	no 42	unknown 66	yes -112
#accr	unknown 40	yes -49
#ace>	no -45
#acha	no -88	unknown 55
#ache	unknown -52
#acho	no -58	yes 61
#ack>	no -138	unknown 159	yes -40
#aco>	no -152	unknown 84	yes 41
#act>	unknown 96	yes -61
#acte	no 47	unknown 50	yes -97
#acto	no 54	unknown -111
#adai	no -79	unknown -173	yes 180
#adak	no 117	yes -114
#adan	unknown -45
#adat	no -78	unknown -48	yes 113
#adch	unknown 40
#addi	no -62	unknown -148	yes 163
#adem	no 69
#aden	unknown 65	yes -43
#ader	no -63	yes 43
#adet	no -72	unknown 49
#adia	no 75	yes -61
#adic	no 110	unknown -81	yes -56
#adid	no 166	unknown -162
#adim	no -63	unknown -67	yes 129
#adio	no -47
#adir	no -54	yes 53
#adit	no 93	unknown -96
#adiy	no 172	unknown -137
#admn	no 135	unknown -78	yes -68
#ador	unknown 60
#adra	unknown -72	yes 41
#adt>	no -74	unknown 41
#adyi	no -79	yes 100
#afar	no -40	unknown 117	yes -75
#afch	no -44	unknown 112	yes -66
#afe>	no 61	yes -103
#afet	unknown 50	yes -66
#afha	no -103	unknown -42	yes 94
#afi>	no 92	unknown -68
#afia	no 54	unknown -45
#afih	no 60	yes -94
#afla	no 71	unknown -191	yes 103
#afni	no -88	unknown -69	yes 133
#afo>	no -40	unknown 79	yes -40
#afon	unknown 45
#afou	no -69	unknown 109
#afra	no 98	yes -107
#afri	unknown 61	yes -44
#afso	no -67	yes 74
#aft>	no -43	unknown 87	yes -49
#afya	no -40	unknown -99	yes 134
#agad	no -83	yes 61
#agaz	no -138	unknown -109	yes 179
#agda	yes 40
#agem	unknown 49	yes -61
#agen	no -47
#ager	no -51	unknown 106	yes -67
#ages	no -72	unknown 129	yes -56
#ageu	unknown 113	yes -121
#agha	unknown 74	yes -58
#aghi	unknown 44
#agne	no -41	unknown 99	yes -64
#agni	unknown 62
#agor	no -51	unknown -67	yes 111
#agri	no -90	unknown 139	yes -88
#ags>	unknown 52
#ahat	no -87	yes 99
#ahbi	yes 60
#ahch	unknown -59	yes 96
#ahda	unknown 66
#ahdi	no 62	yes -49
#ahed	no 88	unknown -51
#ahem	no 97	yes -62
#ahet	no -41
#ahim	no -55	unknown 117	yes -62
#ahla	no 60	unknown -40	yes -49
#ahli	no -202	unknown 243	yes -113
#ahom	no 104	unknown -94
#ahou	no 63	unknown -55
#ahow	no 97	yes -60
#ahri	no -42	unknown -101	yes 139
#aidi	no 68	yes -42
#aign	unknown 68	yes -47
#ail>	no -93	unknown 144	yes -56
#aile	no 42
#aill	no 113	yes -82
#aine	no -64
#aint	no -42	unknown 58
#airb	unknown -43	yes 59
#airi	unknown 53	yes -48
#ais>	no 99	unknown -52	yes -46
#aiso	unknown -48
#aiss	unknown 45	yes -47
#ait>	no -65	unknown 41
#aite	unknown 60
#ajbi	no -65	unknown -104	yes 161
#ajbo	no -172	unknown -59	yes 216
#ajeb	no -109	unknown -84	yes 184
#ajel	no -64	unknown 40
#ajem	unknown 64	yes -48
#ajho	unknown 73	yes -50
#ajin	no -53	unknown -114	yes 154
#ajja	unknown -123	yes 138
#ajli	no -50
#ajra	unknown 100	yes -69
#ajro	unknown -49
#aka>	yes 50
#akan	no 118	unknown -108
#akay	no 54	yes -48
#akba	no -70	unknown -72	yes 133
#akeb	no -50	unknown -98	yes 142
#akec	no 115	unknown -57	yes -66
#aket	no -93	yes 49
#akha	no 92	unknown -140
#akhe	no 84	unknown -69
#akhr	no -140	yes 143
#akhz	no 89	yes -75
#akil	no -49	unknown 70
#akom	no -54	unknown 43
#al3a	no 41	unknown -86	yes 43
#ala>	no -41	unknown 54
#alad	no 165	unknown -170
#aldi	no -55	unknown -94	yes 134
#ale>	no -48	unknown 40
#aleb	no 189	unknown -73	yes -118
#alej	no 107	unknown -132
#alem	no 218	unknown -141	yes -84
#alf>	yes -47
#alho	unknown -50	yes 40
#alia	unknown 46
#alid	no -40	yes 56
#aliy	no -66	yes 70
#alko	unknown 43
#all>	no 76	yes -51
#alle	unknown 44
#alli	no -46	unknown -75	yes 78
#alma	no 44
#almi	no 126	unknown -106
#alna	yes 47
#alt>	unknown 59	yes -55
#alta	unknown 41
#alti	unknown 45
#alys	no -96	unknown 215	yes -146
#ama3	no 47	yes -58
#ama>	no 40	unknown -79
#amal	no -66	yes 52
#amat	no 114	unknown -109
#ambu	unknown -53	yes 78
#amda	no -69	unknown 66
#amdo	no 86	unknown -73
#ame>	no -55	unknown 53
#amed	unknown 48	yes -53
#amel	no -48	unknown 50
#amen	no -62	unknown -141	yes 178
#amer	no -44	unknown 84
#amet	no -59	yes 78
#amia	unknown 96	yes -114
#amil	no -78	yes 89
#amin	yes -49
#amir	no -47	unknown 87	yes -42
#amli	no 84	yes -54
#amlo	no 127	unknown -192
#amna	unknown -62	yes 58
#amou	no -128	unknown -68	yes 140
#ampi	no 61
#amra	no -126	unknown 148	yes -59
#amtn	no 52	unknown -173	yes 71
#amu>	no -56	unknown -146	yes 201
#amyo	no 99	unknown -64
#an3r	no -52	yes 65
#an7e	unknown -50	yes 56
#an9d	no -63	unknown -65	yes 125
#an9o	yes 58
#anal	no 100	yes -119
#anan	no 153	unknown -62	yes -92
#anap	unknown -42
#anbi	no -124	unknown 42	yes 64
#anbu	unknown 64
#anca	unknown -114	yes 70
#anch	no 43	unknown -54
#and>	no -113	yes 56
#anda	no -61	unknown 46
#andi	unknown 86	yes -54
#ando	unknown -95	yes 67
#andr	no 64
#anet	unknown -43
#anfa	no -64	unknown 44
#ange	no -43	unknown 83	yes -41
#angh	no -45
#ango	unknown 44
#anhd	no -55	unknown 138	yes -111
#anhe	unknown -52	yes 52
#ania	unknown -99	yes 77
#anic	no -58	unknown 103	yes -47
#anie	no -168	unknown 68	yes 76
#anin	unknown -88	yes 76
#anjr	unknown -43	yes 42
#ank>	no 163	yes -153
#anka	unknown -96	yes 112
#ankh	no -66	unknown 56
#anmc	no -120	unknown -48	yes 159
#anne	unknown 46	yes -50
#annu	unknown 52
#ano>	unknown -44
#anre	unknown -96	yes 105
#ansa	no -54	unknown 86
#anse	unknown -146	yes 152
#ansi	no -86	unknown 181	yes -124
#ansm	no -51	yes 53
#ansp	yes -51
#ant>	yes 40
#ante	no 52	yes -49
#anti	no -48
#antr	no -54
#ants	no 62
#anvi	no 62	yes -46
#anya	no -52
#aoua	unknown -55	yes 40
#aoui	unknown 64	yes -57
#aout	no 56	yes -52
#ape>	unknown -42
#apha	no -88	unknown 159	yes -68
#apie	no 110	unknown -57	yes -56
#apis	no 79	unknown -108
#apot	unknown 51
#appa	no -68	unknown 104
#appe	no -66	unknown -185	yes 187
#aqi>	no -111	unknown -91	yes 176
#aql>	no -66	unknown 156	yes -111
#aqqa	no 78	unknown -76
#aqua	no -61	unknown 122	yes -73
#ar9a	no 88	unknown -106
#arac	no 49
#arag	no 46
#arak	no -47	unknown -52	yes 90
#aras	no 56
#arat	no -53	unknown 49
#arav	unknown -75
#arb3	no 51
#arba	unknown -107	yes 117
#arbe	unknown -73	yes 47
#arbi	unknown 42
#arbn	no 40	unknown -65
#arbo	unknown -130	yes 99
#arbr	unknown 72	yes -57
#arda	no 62	yes -60
#arde	no 62	unknown -45
#ards	unknown -138	yes 71
#areb	no 73	unknown -61
#arec	no -45	unknown 157	yes -110
#aref	no -48	unknown 139	yes -94
#arei	no -56	unknown 77
#arej	yes -41
#ares	unknown -130	yes 121
#arf>	no -108	unknown 101
#arfa	unknown 90	yes -68
#arfi	no -120	unknown 179	yes -60
#arfu	unknown -48	yes 56
#argl	no -100	unknown 132	yes -40
#arik	no -45	unknown 83	yes -43
#arim	unknown -70	yes 42
#ario	no -51	unknown 42
#arit	unknown 70	yes -48
#ariu	no -101	unknown 151	yes -82
#ariy	unknown 61	yes -47
#arja	no 46
#arje	unknown -155	yes 134
#arkl	no 68	unknown -81
#arky	no -135	unknown 187	yes -74
#arm>	no -88	unknown 99
#arma	unknown 42
#armo	no -92	unknown -47	yes 133
#aros	no 66	unknown -64
#arqa	no -81	unknown 138	yes -77
#arr>	no 58	unknown -96
#arre	unknown -42	yes 40
#artn	unknown 61	yes -58
#arto	yes -67
#arya	no 43	unknown -70
#arza	no -45	yes 63
#asat	no -66	unknown 87
#asce	no -63	unknown 50
#ase>	yes -92
#aset	no 135	unknown -102
#asfi	no -93	unknown -64	yes 117
#ash>	no 95	unknown -43	yes -48
#asha	no -87	unknown 105
#asi>	unknown -96	yes 82
#asid	unknown 94	yes -114
#asif	unknown -108	yes 109
#asil	no 149	unknown -111	yes -49
#asin	unknown 78	yes -95
#asla	no 98	unknown -215	yes 83
#asma	no -43	unknown 121	yes -105
#asna	no 208	unknown -163	yes -62
#asol	no 56
#asqu	no -83	yes 53
#ass>	no 55	unknown -60
#assh	unknown -46	yes 64
#assi	unknown -92	yes 100
#ast>	no 74	yes -108
#asti	no 46	yes -49
#asto	no 136	unknown -136
#aswa	no 114	unknown -87
#at3a	no 85	unknown -113
#at7r	no -91	unknown -100	yes 172
#at9e	no -71
#at9o	no -110	yes 86
#atal	no -89	unknown 143	yes -54
#atat	unknown -45	yes 51
#atay	unknown -106	yes 72
#atba	no 55	unknown -78
#atbk	no -48
#atch	yes 52
#atdi	no -56	yes 78
#ate>	no -108	yes 129
#atea	unknown 53	yes -57
#atec	no 94	yes -89
#atel	no -58
#atem	no 53	yes -54
#ater	unknown 43
#ateu	no 44	yes -63
#atgh	no -43	unknown 81
#atgo	unknown 73
#atho	no 49	unknown -54
#ati>	unknown -49	yes 54
#atic	no -107	unknown 164	yes -63
#atim	no 41	unknown 45	yes -94
#atin	no -98
#atir	no -240	unknown 182	yes -54
#atis	yes 44
#atja	unknown -51	yes 77
#atli	no 48	unknown -81
#atna	unknown -72	yes 49
#ato>	no 109	unknown -115
#atra	yes -41
#atri	no -86	unknown 58
#atsi	no -103	yes 67
#atso	no -133	yes 121
#att>	no -73	unknown 48
#atta	unknown -118	yes 125
#atti	no -137	unknown 94
#atur	no 59	unknown -157	yes 96
#auch	no -99	unknown 46
#audi	no -41	unknown 77	yes -42
#auff	unknown -40
#aura	no 67	yes -51
#auss	no 46
#aux>	no 79	yes -51
#avab	yes -53
#ave>	no -58	unknown 129	yes -71
#avel	no -48	unknown 85
#aver	no -93	yes 86
#avie	no -68	unknown 193	yes -154
#avri	no -59	unknown 86
#awab	no -75	unknown 143	yes -68
#awan	unknown 55	yes -58
#awar	no -103	unknown 194	yes -109
#awbc	unknown 77	yes -66
#awbn	no -113	yes 73
#awbo	no -49	unknown 44
#awch	yes -61
#awd>	yes 41
#awda	no 77	unknown -204	yes 136
#aweb	unknown -40
#awen	unknown 82	yes -83
#awer	no 54
#awh>	yes 43
#awha	unknown -43	yes 80
#awho	unknown 72	yes -57
#awi>	no 61
#awlo	no 44	unknown -58
#awno	unknown -52	yes 46
#awwe	no 83	unknown -51
#awya	no 97	unknown -46	yes -51
#ay3r	no -71	yes 81
#ay7>	unknown 93	yes -56
#ay7e	unknown -190	yes 172
#ay7r	unknown -88	yes 109
#ay9>	unknown 56
#ay9a	yes -93
#ay9e	no -67	unknown 56
#ay9o	no -117	unknown 82	yes 59
#ayad	no -111	yes 46
#ayar	no -63	unknown 99
#ayat	no 85	unknown -51	yes -49
#ayb>	no -50
#ayba	yes -51
#aych	no -73	unknown 61
#ayd>	unknown 54	yes -60
#ayde	no 47	unknown -43
#aydh	no 136	unknown -107
#aydk	no -116	yes 70
#aydo	no -49	unknown -70	yes 117
#aydr	no -59	unknown -57	yes 112
#aye3	unknown -78	yes 114
#ayeb	no 79	yes -97
#ayed	no -92	unknown 154	yes -62
#ayef	no -62	unknown 117	yes -84
#ayeg	no 129	unknown -120	yes -41
#ayeh	no -138	unknown 197	yes -81
#ayel	no 55	yes -78
#ayem	no 100	unknown -65	yes -80
#ayer	unknown 102	yes -100
#ayes	unknown -61	yes 95
#ayet	no -48	unknown 56
#ayg>	unknown -98	yes 90
#aygh	no 62	unknown -65
#aygo	no -63	unknown 49
#ayha	no -83	yes 50
#ayhd	unknown 45
#ayhr	unknown 111	yes -74
#ayj>	no 59	yes -56
#ayja	unknown 77	yes -66
#ayji	no -58	yes 62
#ayjr	no 52	unknown 51	yes -103
#aykh	no -59	unknown 58
#ayl3	no 56	yes -70
#ayla	no -45	yes 53
#ayma	no 187	unknown -127	yes -73
#ayna	unknown 76	yes -64
#ayni	yes -45
#ayr>	no 122	unknown -129
#ayre	no 70
#ayri	no 57	yes -67
#ayse	unknown 49
#aysi	no -79
#ayso	no 71	unknown -80
#ayt9	no 68	unknown -56
#ayti	no 40
#aytl	no 55	unknown -57
#ayts	no -102	unknown 142	yes -69
#ayur	no 90	unknown -86	yes -49
#aywj	yes 53
#ayya	unknown 91	yes -79
#ayye	no 149	unknown -80	yes -88
#ayz>	no 111	unknown -119
#azal	no -46	unknown 51
#azat	no -52	yes 70
#azel	no -64	unknown 79
#azet	no 55	unknown -53
#azi>	no -58	yes 78
#azil	no -46	unknown -46	yes 90
#azni	no 149	unknown -116	yes -53
#azon	unknown 60	yes -48
#azro	no 95	unknown -94
#azt>	no -87	unknown 51
#azza	unknown -82	yes 89
#azze	no 82	unknown -67
#b3i>	no -151	unknown -301	yes 326
#b3id	no 112	yes -156
#b7ar	no -141
#b7er	unknown 70	yes -85
#b9a>	no -41
#b9ac	no -46	unknown -47	yes 82
#b9at	no -61	yes 54
#b9aw	no 162	unknown -95	yes -94
#b9in	no 107	unknown -91
#b9it	no -52	unknown -51	yes 101
#ba3>	no 56	unknown -164	yes 105
#ba3d	no -59	unknown 49
#ba3i	no -88	unknown -125	yes 191
#ba9>	yes -48
#baa>	no -57
#baba	unknown -46	yes 41
#bag>	no -64	unknown -55	yes 121
#baga	no -52	unknown 134	yes -80
#bagh	no -50	unknown 79
#bagr	no -157	unknown 85	yes 44
#bags	no 62	unknown -44
#baha	no 177	unknown -152	yes -54
#bain	no -101	unknown 87
#bakh	no 75	unknown -90
#bal>	yes -65
#ball	unknown -42
#ban>	no -55
#bana	no 104	yes -79
#banc	no 44	unknown -135	yes 96
#bane	no 120	unknown -83
#bani	unknown -54	yes 50
#bank	no 67	unknown -67
#baqi	no -95	yes 64
#bar>	unknown 75	yes -55
#bara	yes 54
#barb	unknown -69	yes 81
#bard	no 158	unknown -55	yes -108
#bark	unknown 70
#barr	yes 54
#bas>	no 66	unknown -60
#basm	unknown 41	yes -77
#bass	no 126	unknown -112
#bate	yes -91
#bati	no 49	unknown 51	yes -104
#batn	unknown -75	yes 50
#batt	unknown 79	yes -42
#baw>	no 97	unknown -118
#bayd	unknown 72	yes -54
#bba>	no -78	yes 75
#bbag	no -97	yes 64
#bbah	no -61	yes 79
#bbat	unknown -59
#bbaw	no 97	unknown -118
#bbec	no -98	unknown 186	yes -91
#bbet	no -207	unknown 105
#bbi>	yes -52
#bbit	no -64	yes 55
#bbni	no 117	yes -122
#bch>	unknown 59
#bcha	no -130	unknown 185	yes -85
#bdat	no -52
#bdaw	no 40	unknown -83
#bdel	no 44
#bdou	no -40	yes 71
#be3>	no -121	yes 139
#be3d	unknown -87	yes 89
#be7r	no -54	unknown 117	yes -67
#bech	unknown 44
#becu	unknown -69	yes 81
#bed>	no -110	unknown -83	yes 191
#bedd	no -41	yes 57
#bedt	unknown 90	yes -86
#begh	yes -58
#beht	no -218	unknown -169	yes 326
#beld	no -125	unknown -46	yes 150
#bele	no 60	yes -41
#beni	no 82	unknown -66
#benn	unknown 114	yes -93
#bent	yes -45
#ber9	no -90	unknown 74
#berd	unknown -68
#berk	no -62	unknown 85
#berl	unknown 55
#bern	no -44
#berr	no 57	unknown -44
#bes>	no 58	yes -83
#bess	unknown 54	yes -58
#beth	no -83	unknown -102	yes 183
#betn	no 157	unknown -97	yes -82
#beto	no -62	unknown 85	yes -40
#bett	no 115	unknown -73	yes -45
#bga>	no 88	unknown -59
#bghe	unknown 42
#bhal	yes -82
#bia>	unknown 47	yes -52
#biba	no 46	yes -87
#bicy	unknown -90	yes 66
#bid>	no 62	yes -100
#bida	unknown 81	yes -43
#bide	no -68	unknown 153	yes -86
#bido	no -119	yes 46
#bien	no -108	unknown 40	yes 59
#bier	no -49	unknown 83
#bih>	no -62	unknown 44
#biha	no 53
#bika	yes -55
#bikh	no 90	unknown -80
#bill	unknown 78	yes -57
#bilt	no -53	unknown 103	yes -50
#bina	unknown -46	yes 49
#bine	yes 42
#bini	unknown 46
#bir>	unknown -74	yes 47
#bira	unknown 62
#bis>	no -122	unknown 72	yes 49
#bisk	unknown -40	yes 53
#bita	no -40	yes 75
#bka>	yes -67
#bkat	no 215	unknown -142	yes -66
#bkhi	no 174	unknown -112	yes -87
#blay	unknown -61	yes 95
#ble>	no 50
#blea	unknown -51	yes 42
#bles	no 174	unknown -105	yes -67
#blet	unknown 57
#blo>	no 49	unknown -50
#bmw>	no 92	unknown -117
#bna>	unknown -44	yes 52
#bnad	no 87	unknown -40	yes -46
#bnah	yes -61
#bnat	no 203	unknown -47	yes -176
#bnti	unknown -49
#bo7d	yes -46
#boit	no 41	unknown 98	yes -158
#bola	no 90	unknown -104
#bomp	no 96	unknown -43	yes -51
#bonj	no 55
#book	no 42	unknown 66	yes -112
#bord	no 64	yes -44
#bota	unknown -106	yes 136
#bou7	no 88	unknown -59
#bou>	unknown -48	yes 54
#bouc	no -41	unknown 78
#bouh	no 43	unknown -78
#boun	no -56	yes 45
#bous	unknown -42
#box>	unknown 59	yes -59
#bqa>	no 43	unknown -62
#bqat	no -95	unknown 95
#bra>	no -47	yes 63
#brad	unknown 53	yes -73
#brah	unknown 61	yes -58
#brak	yes 41
#bret	unknown 59	yes -45
#bri>	unknown -109	yes 100
#brig	yes -64
#brio	unknown 74	yes -64
#bris	no -56	unknown 44
#briz	unknown 101	yes -74
#brux	no -71	yes 86
#bsse	no 41	unknown -71
#bta>	no 104	unknown -63	yes -48
#btat	no 107	unknown -118
#bti>	no -68	unknown -87	yes 150
#btou	unknown 160	yes -166
#bul>	unknown 64
#bula	unknown -53	yes 78
#bure	unknown 89	yes -72
#byed	unknown 53
#bzaf	no -46	unknown 48
#bzza	unknown 65	yes -68
#caba	no 185	unknown -140	yes -48
#cabi	no -99	yes 95
#cabl	no 92	yes -78
#cadd	unknown -110	yes 75
#cafe	no 61	yes -103
#cal>	no -55	unknown 99	yes -46
#came	unknown 85	yes -59
#camp	no 61
#cana	no 86	unknown -75
#cann	no -49	unknown 52
#capo	unknown 51
#cara	no 73	unknown -79
#card	unknown -61
#carg	no -100	unknown 132	yes -40
#carr	no 48
#casa	no -49
#casq	no -92	yes 68
#cass	no 73	unknown 49	yes -131
#cave	no -92	unknown 169	yes -76
#cboo	no 42	unknown 66	yes -112
#ccin	no -70	unknown 44
#ccro	unknown 40	yes -49
#cede	yes 52
#cein	no -64	unknown -72	yes 136
#cens	no -63	unknown 50
#ceus	no -69	unknown 99
#ch3a	no 45	yes -51
#ch7a	no -57	unknown 130	yes -82
#cha3	unknown -40
#cha>	no 49
#chab	no 60	unknown -51
#chad	no -84	yes 78
#chaf	no -43	unknown 48
#chag	unknown 40	yes -49
#chai	no -67	yes 41
#chak	unknown 66	yes -99
#cham	no 47	unknown -53
#chan	no -45
#chao	no -57	yes 41
#char	no -66	yes 46
#chas	no -75	yes 62
#chd>	unknown 110	yes -93
#chdd	no 84	unknown -91
#che3	no -51	unknown 50
#che9	yes -50
#cheb	no 105	yes -101
#ched	no -49	unknown -46	yes 95
#chei	unknown -57
#chej	no 103	unknown -86
#chek	no 101	unknown -65
#chel	unknown -42	yes 44
#cher	yes -44
#ches	no 113	yes -89
#chet	no 48	unknown -131	yes 81
#chev	no -110	unknown 171	yes -66
#chew	unknown 52
#chfa	no 72	unknown -255	yes 121
#chhe	unknown 43
#chho	no -44
#chib	unknown -51	yes 55
#chif	no 60	unknown -42
#chil	no -75	unknown -201	yes 220
#chin	unknown 55
#chit	no -55	unknown 44
#chka	no -54
#choc	no 59	yes -72
#choi	no -74
#chqe	unknown 43
#chqq	no 49	yes -54
#chre	unknown -86	yes 61
#chri	unknown 75	yes -53
#chrj	unknown -59
#cht>	no 71	yes -98
#chta	yes -46
#chto	no -103	unknown 140	yes -40
#chwa	no -83	unknown -96	yes 147
#chwi	unknown -54	yes 53
#cien	no -48	unknown 89	yes -41
#ciet	no -48
#cin>	no -70	unknown 63
#cite	unknown -89	yes 69
#civi	no -113	yes 72
#clav	no -77
#clie	no 42	unknown -40
#clio	no 43
#coco	no -71	yes 55
#coif	unknown 53
#cole	no 52	yes -43
#coll	unknown 45
#colo	no 42	yes -55
#comp	no 41
#conc	no -46	unknown 117	yes -68
#cond	unknown 77	yes -49
#cong	no 128	unknown -63	yes -70
#coot	no -49	unknown 42
#copr	unknown 71	yes -50
#cord	no 169	unknown -119	yes -50
#corn	unknown -45	yes 48
#cott	no -71	yes 55
#coul	unknown 61	yes -41
#coup	no 76	unknown -119
#cred	no -94	unknown 125
#cris	no 102	unknown -85
#croc	yes 60
#croi	unknown -50	yes 49
#croq	no -51	unknown -63	yes 111
#cteu	unknown 51	yes -48
#ctor	no 54	unknown -111
#ctri	no 94	yes -70
#cue>	unknown -69	yes 81
#cuit	unknown -41	yes 45
#cula	no -121	unknown 235	yes -167
#cule	no -68	yes 66
#curi	yes 56
#cycl	unknown -57
#d7ek	no 63	unknown -49
#da2i	no -79
#da3a	no -79	unknown 122	yes -47
#da3n	no -73	yes 79
#dab>	no -148	unknown 74	yes 64
#dabt	yes 42
#dad>	no 105	yes -95
#dade	no -62	unknown 142	yes -79
#daha	no -101	yes 140
#dahr	no -61	unknown -63	yes 123
#dair	no -56	unknown -64	yes 100
#dak>	no -74	unknown -48	yes 123
#dakc	yes -61
#dal>	yes 40
#dama	unknown -80	yes 40
#dame	no -55	unknown 53
#damn	unknown -62	yes 58
#damt	no -111	unknown 93
#dana	no 60	yes -49
#dani	unknown -133	yes 118
#daqq	no -89	unknown -50	yes 130
#dara	no -83	yes 42
#darb	unknown -123	yes 119
#dare	no 112	unknown -93
#dari	no 94	unknown -46	yes -51
#darn	no 74	yes -83
#darr	no 168	unknown -152
#dart	unknown -40
#dati	unknown -74
#dato	unknown -44
#dawh	unknown -53	yes 66
#daya	unknown -107	yes 126
#daye	unknown 80	yes -111
#dayr	no 75	unknown -64
#dayz	no 111	unknown -119
#daze	no 55	unknown -53
#dazt	no -87	unknown 51
#dbab	no -82	yes 96
#dch>	no -72
#dcha	no 139	unknown -89	yes -49
#dchi	unknown 49
#dda>	no -68
#ddad	yes -51
#ddah	yes 48
#ddat	no -47	yes 64
#ddaw	yes 40
#ddel	yes 57
#ddem	unknown -92	yes 87
#ddha	no -49	unknown -79	yes 125
#ddi>	yes 56
#ddin	no -42	yes 66
#ddit	unknown -45	yes 61
#ddni	no 58	unknown -63
#ddo>	unknown -49	yes 75
#ddou	no -49	unknown -68	yes 114
#ddow	yes 47
#de7k	no 168	unknown -126	yes -42
#dece	unknown 125	yes -107
#dech	unknown 47	yes -57
#degd	unknown 72	yes -74
#dehk	no 172	unknown -101	yes -78
#dehr	no -78	unknown -176	yes 239
#dekh	no 53	unknown -64
#del>	yes 68
#deli	unknown 46	yes -59
#delt	no 58	yes -62
#dem>	unknown -54	yes 50
#dema	no -136	unknown 168
#deme	unknown 88	yes -94
#demt	unknown 53
#den>	unknown -128	yes 121
#dena	unknown 65	yes -43
#deo>	no -111	unknown 47	yes 59
#depa	no 40	yes -50
#depo	no -69	yes 49
#der>	unknown 44
#derc	no -61	unknown -52	yes 112
#derj	unknown -158	yes 171
#derk	no -92	unknown 193	yes -112
#dero	unknown 47
#derr	no 75	unknown -98
#desc	unknown 80	yes -46
#det>	no -67	unknown 72
#deus	unknown 63	yes -43
#devi	no 47	yes -44
#deww	no -43	unknown -124	yes 157
#dfe3	no 92	unknown -138	yes 42
#dga>	yes -45
#dgui	no -67	unknown 106	yes -47
#dha>	unknown -56	yes 53
#dhak	no 165	unknown -131	yes -50
#dheb	unknown 42	yes -62
#dhek	no 92	unknown -103
#dher	no -144	yes 116
#dhom	unknown 49
#dhri	no -61	unknown -82	yes 140
#dia>	unknown 66	yes -84
#dial	unknown 51
#dian	unknown 49
#diat	no 66	yes -77
#dic>	yes -43
#dich	no 43
#did>	no 82	unknown -72
#dida	no -53	yes 43
#dien	no -90	unknown 120
#dih>	no -92	unknown -124	yes 206
#dim>	no -78	unknown 92
#din>	unknown -69	yes 41
#dini	yes -54
#dio>	no -55	unknown 59
#dire	unknown -79
#dirh	unknown 56	yes -56
#diss	unknown -56
#dita	no 56	unknown -77
#dito	no -44	unknown -157	yes 179
#diya	no 108	unknown -122
#djaj	no 229	unknown -244
#djel	no -126	unknown 50	yes 49
#dkha	no -69	unknown -43	yes 104
#dkhe	unknown -44
#dkom	unknown -46	yes 76
#dlam	no 64	unknown -56
#dlou	unknown -40	yes 75
#dma>	no -64	yes 59
#dmna	no 135	unknown -78	yes -68
#dmou	no -69	unknown 57
#dola	unknown -53
#doli	no 92	unknown -89
#doll	no 108	unknown -91
#don>	no -104	unknown -63	yes 140
#donc	unknown 50	yes -40
#donn	unknown 62
#dor>	unknown 44
#dora	unknown 64	yes -52
#dos>	no -91
#doss	no 98	unknown -58	yes -72
#dou9	no 56	unknown -61
#dou>	no -106	yes 68
#doua	unknown 87	yes -80
#douc	unknown -89	yes 71
#douh	no 61	unknown -48
#douk	no -69	unknown -71	yes 135
#doul	no 46	unknown -40
#dour	no -86	yes 110
#dous	unknown 48	yes -60
#douz	no 71	yes -54
#dra3	no -61	unknown -185	yes 238
#drab	unknown -115	yes 91
#drar	unknown -46
#dras	no 79	yes -57
#drat	unknown -77	yes 72
#drba	no 53	yes -40
#drbo	no -54	unknown 110	yes -75
#dre>	no 52
#dreb	unknown -40
#drha	no -48	unknown -43	yes 88
#drhm	yes -40
#dri>	unknown -97	yes 84
#dris	no -84	unknown -57	yes 128
#driv	no -46
#drni	unknown -55	yes 82
#dro>	no -68	unknown -69	yes 115
#dron	unknown 78	yes -63
#drri	unknown -153	yes 101
#duct	no 114	yes -113
#dust	no -106	unknown 139
#dwa>	no -52	unknown 84
#dyin	no -79	yes 100
#e3at	no -41	unknown -45	yes 74
#e3ch	no -145	yes 140
#e3d>	unknown -86	yes 102
#e3el	no -53	unknown 72	yes -43
#e3ha	unknown -75	yes 44
#e3la	no -162	unknown 181
#e3na	no 42
#e3ni	unknown -75	yes 98
#e77e	no -44	unknown -116	yes 131
#e7da	no -66	yes 75
#e7lo	no -55	unknown 51
#e7na	no 44	unknown -48
#e7o>	no -43	unknown 116	yes -73
#e7r>	no -54	unknown 117	yes -67
#e7ro	no -90	unknown 89
#e7th	unknown -64	yes 77
#e7ti	no 97	unknown -50	yes -50
#e7to	no 129	unknown -115
#e99e	no 56	unknown -55
#e9at	no -112	yes 113
#e9ba	unknown 101	yes -58
#e9be	no -120	unknown -67	yes 187
#e9e3	no 64	yes -57
#e9ef	unknown 94	yes -141
#e9el	no -121	unknown -173	yes 230
#e9f>	no -57	unknown -97	yes 145
#e9fa	no 123	unknown -76	yes -67
#e9ha	no 99	unknown -204	yes 85
#e9ni	no -50	unknown -59	yes 107
#e9o>	no 88	yes -71
#e9t>	no -40
#eaux	no 62	yes -48
#eba>	no 78	yes -48
#ebaa	no -57
#ebag	no -68	unknown 107
#ebal	no -168	unknown 217	yes -144
#ebat	no -86	unknown -91	yes 139
#ebb>	no 79	unknown -57
#ebba	unknown -50
#ebbe	no -124	unknown 132
#ebbn	no 117	yes -122
#ebch	yes -41
#ebda	unknown 61
#ebha	no 99	unknown -155	yes 45
#ebla	no 187	unknown -194
#ebni	unknown -98	yes 87
#ebo>	yes -65
#ebro	no 42	unknown -82
#ebta	no 133	unknown -127
#ebti	no -49	unknown -58	yes 95
#ebto	no 76	yes -98
#ech>	unknown -48
#echa	unknown -77
#eche	unknown 40
#echn	no -107	unknown 86
#echo	no -47	unknown 108	yes -59
#echr	unknown 73	yes -69
#ecol	no 65	yes -42
#ecti	no -44
#ectr	no 123	unknown -59	yes -68
#ecue	unknown -69	yes 81
#ecur	yes 56
#eda>	no 130	unknown -96
#edam	no 126	unknown -70	yes -67
#edch	no 131	unknown -98
#edd>	unknown -41	yes 60
#edde	unknown -43
#eddh	unknown -76	yes 99
#eddi	no -56	yes 83
#eddo	no -59	unknown -51	yes 109
#edes	yes 52
#edha	no 141	unknown -102	yes -59
#edit	no -85	yes 46
#edma	no -64
#edri	no -61	unknown -78	yes 134
#edt>	unknown 90	yes -86
#eeke	unknown 48
#efar	unknown 60	yes -44
#efek	unknown 103	yes -72
#effa	no -69	unknown 120	yes -64
#effe	yes 46
#effi	no -108	unknown -192	yes 231
#effo	unknown -63	yes 49
#efi>	no -65	yes 103
#efkh	unknown -136	yes 111
#efla	no -79	unknown 75
#efo>	no -82	unknown -119	yes 181
#efon	no -127	unknown 125
#efou	no 60	unknown -47
#efra	no -68	unknown 86
#efro	unknown 90	yes -79
#efth	no -79	unknown 63
#efto	no -59	unknown 70
#egan	unknown 97	yes -81
#ege>	no -90	yes 54
#egh>	unknown 88	yes -82
#egre	no -117	unknown -75	yes 165
#ehd>	unknown -49
#ehdi	no -57
#ehic	unknown 40	yes -43
#ehk>	no 135	unknown -87	yes -48
#ehlo	no -50	unknown 74
#ehri	no -89	unknown -90	yes 181
#ehro	no -63	unknown -198	yes 230
#eht>	yes 47
#eikh	no 60	unknown -91
#eil>	no -51	unknown 109	yes -58
#eill	unknown 81	yes -44
#eima	no 110	unknown -42	yes -72
#ej3a	unknown -134	yes 152
#eja>	no 180	unknown -119	yes -61
#eje3	unknown 194	yes -185
#ejem	no 93	unknown -113
#ejhh	unknown -46	yes 81
#ejhi	no -47	yes 50
#ejho	no -125	unknown 43	yes 75
#ejja	unknown -76	yes 88
#ejje	no 62	unknown -107
#ejla	no -85	unknown 156	yes -72
#ejli	unknown -92	yes 103
#ejlo	unknown -64	yes 73
#ejna	no 122	unknown -85
#ejo>	no 67	unknown -45
#ejra	no 51
#ekba	no -91	unknown -64	yes 146
#eken	unknown 48
#ekh>	unknown 50
#ekha	unknown -87	yes 71
#ekhd	no -74	unknown -103	yes 174
#ekhe	no 115	unknown -80	yes -41
#ekk>	yes 50
#ekka	no 54	unknown -144	yes 85
#ekke	unknown 52	yes -84
#ekki	unknown -108	yes 143
#ekne	no -56	unknown 50
#ekri	no 54	unknown -45
#ekte	no 60
#ekto	unknown 66
#el3o	yes -41
#el9>	unknown -51
#el9a	unknown -81	yes 118
#elag	no -63	unknown -45	yes 94
#elat	no 92	unknown -80
#elb>	no 43
#elch	no -89	unknown 149	yes -88
#elda	no -205	unknown -98	yes 233
#eldi	yes 52
#ele>	no -41	unknown 45
#elec	no 73	unknown -65
#elel	no 62
#eles	no 51	yes -62
#elev	unknown 57	yes -51
#elgi	yes -43
#elha	no -68	unknown 56
#elie	no -68	unknown -42	yes 103
#eliz	unknown -51	yes 81
#ell>	no -45
#ellg	no -143	unknown 128
#ells	no -40	unknown -56	yes 82
#ellu	no -150	yes 78
#elma	unknown 50	yes -79
#elna	unknown -60
#elni	no -110	unknown 144	yes -44
#els>	no 89	unknown -54
#else	no 115	unknown -72	yes -40
#elta	no 40	unknown -124	yes 68
#elux	unknown 59	yes -58
#emar	no -74	unknown 77
#emat	no -53	unknown 48
#embo	unknown 41
#emch	unknown 56
#emel	no -94	unknown 177	yes -129
#emi>	no -123	unknown -74	yes 182
#emin	yes -56
#emla	no -77
#emmi	no 76	unknown -124
#emmr	no 90	unknown -43	yes -64
#emna	no 48
#emoi	unknown 75	yes -43
#empe	no -41	yes 47
#emra	unknown 40
#emro	no -105	unknown 57	yes 47
#emrt	no -133	unknown 181	yes -49
#emsa	no -70	unknown 46
#emt>	no -67	unknown 120	yes -63
#emtc	no -99	unknown 113
#en9i	no -91	unknown -140	yes 200
#enag	unknown 101	yes -89
#enas	unknown 65	yes -43
#enbi	no -84	yes 45
#ench	no -56	unknown -135	yes 139
#end>	unknown 51	yes -44
#endh	unknown -42	yes 76
#endn	no -58	yes 44
#endo	unknown -86	yes 95
#enet	no -55	unknown 49
#enho	no -72	unknown 66
#eni>	no 82	unknown -66
#enif	unknown 56
#enis	yes 52
#enit	no -53	yes 40
#enne	no -62	unknown 55
#enni	no 148	unknown -148
#enno	no -93	unknown 86
#enqa	no -78	yes 79
#ens>	no -59	unknown 66
#ense	unknown 44
#ensi	no 50	yes -62
#enta	no -57	unknown 80
#ente	no -59	unknown 53
#enti	no 70
#entr	no 56	unknown -55
#eot>	no -83	yes 50
#epor	unknown 66	yes -40
#epos	no -48	unknown 57
#epot	no -62	yes 53
#eqqe	unknown 93	yes -53
#er3a	no -95	yes 87
#er7>	no 64	unknown -94
#er9>	no 53	unknown -166	yes 85
#er9e	yes 50
#er9o	no -44
#era>	no -45	unknown 72
#eral	no -57	unknown 125	yes -75
#eran	unknown -62	yes 70
#erbi	unknown 42
#erbo	no -43	unknown -101	yes 133
#erbt	unknown -48
#erch	no -55	unknown -40	yes 94
#erd>	no 40
#erde	unknown 88	yes -98
#erdi	no -107	unknown -91	yes 100
#ere>	unknown 66
#erej	no 60	yes -88
#erf>	no -50	unknown -250	yes 261
#erfe	unknown -193	yes 150
#erfo	unknown 41	yes -42
#erg3	no -45	unknown 52
#erge	no -64	yes 96
#ergo	no 62	yes -55
#ergu	unknown -171	yes 175
#erha	unknown -118	yes 152
#erj>	unknown -61	yes 89
#erja	unknown -72	yes 69
#erk>	no -92	unknown 193	yes -112
#erka	no -57	unknown 87
#erkh	no -69	yes 87
#erkt	no -42	unknown 47
#erli	unknown 55
#erma	no -51	unknown 49
#erme	no 131	yes -157
#ermo	no -79
#erne	unknown -48	yes 68
#erni	no -64	yes 81
#erno	no -40
#erou	no 127	unknown -91
#erqa	no -78	unknown 113	yes -40
#erqo	unknown -41
#err>	no 121	unknown -100
#erro	no 66	unknown -93
#errq	no 82	unknown -71
#errs	no -61	unknown -65	yes 126
#erru	unknown 56
#ersi	unknown -56	yes 89
#erso	no 92	unknown -169	yes 87
#erss	unknown -114	yes 147
#ertc	no 68	unknown -62
#erth	unknown 62	yes -46
#erti	yes 49
#erto	no 100	unknown -116
#erva	yes 57
#erve	unknown -52	yes 93
#ervi	no -77	yes 74
#ervo	no 50	yes -96
#erzo	no -42
#eser	no 41	yes -67
#eski	yes -47
#esma	no 58	yes -54
#espa	yes -62
#esra	no -85	yes 58
#ess>	no 63
#essa	unknown -40
#esse	unknown -43
#essi	no -98	unknown 73
#essn	no 109	unknown -42	yes -81
#essr	yes -47
#essu	unknown 47
#esta	unknown 47	yes -43
#esti	no 62	yes -62
#esto	no 64
#et3a	no -44	yes 63
#et3o	unknown 61	yes -51
#etab	no -77	unknown 129	yes -84
#etag	no 41	yes -64
#etai	unknown 85	yes -62
#etar	unknown -139	yes 102
#etat	unknown -84	yes 122
#etb>	no -79	unknown 114	yes -46
#etch	no 81	unknown -55
#etfo	no 179	unknown -203
#etha	no -104	yes 102
#etit	no -47	unknown 162	yes -134
#etla	no 94	unknown -43	yes -60
#etne	no -77	unknown -58	yes 121
#eton	no -50
#etou	no 69	yes -53
#etro	unknown 63	yes -41
#ets>	no 99	yes -100
#etta	unknown -52
#ettc	yes -60
#etti	yes 41
#etto	no -190	unknown -78	yes 203
#eubl	no 67	yes -59
#euge	no -83	yes 50
#euil	unknown 44
#euro	unknown 60
#eurs	unknown 88	yes -71
#eus>	no -41	unknown 63
#euse	unknown 43	yes -44
#eux>	no -82	unknown 92
#evar	no -108	unknown 116
#evem	no -47	unknown 86	yes -41
#eveu	unknown 121	yes -115
#evis	unknown 43	yes -45
#ewja	no -44	unknown 52
#ewra	yes -40
#ewwa	unknown 54
#ewwi	no -120	unknown -44	yes 132
#expe	unknown 59
#exti	unknown 96	yes -70
#eyt>	unknown 85	yes -51
#eyto	unknown 80	yes -69
#eyyd	no 77	unknown -99
#eyye	unknown -50
#eyyt	no -63	unknown 86	yes -40
#ezlo	no 101	unknown -57	yes -59
#ezro	no -120	unknown 108
#ezt>	no -52	yes 56
#ezya	no 70	unknown -78
#ezze	unknown -50
#ezzi	no -63	unknown -101	yes 155
#ezzo	yes 50
#fac>	unknown 71	yes -42
#face	no -68	yes 91
#fact	yes -51
#fahe	no 97	yes -62
#fahm	no -117	unknown 96
#fajr	no -42	unknown 54	yes -69
#fakh	no -78	unknown -43	yes 122
#fako	no -60
#fami	no -95	unknown -60	yes 90
#far>	unknown -122	yes 81
#fara	unknown 83	yes -101
#fati	no 57	yes -78
#fatn	no -71	unknown 41
#fato	no -47	unknown 45
#faut	no 63	yes -60
#faw>	no -83	unknown 62
#faya	no -65
#fayd	unknown -89	yes 43
#faye	no -101	unknown 187	yes -84
#faza	yes -46
#fazg	no -93	yes 86
#fazz	no 82	unknown -67
#fe3>	unknown -106	yes 49
#fe3n	no -40	unknown -134	yes 165
#fe99	no -70	yes 62
#fe9>	no -59	unknown -90	yes 122
#fe9n	no -43
#fe9t	no -58	yes 40
#fejr	no 42
#fekh	no -62
#fekk	no -71	unknown -160	yes 220
#fel9	no -112	unknown -93	yes 172
#fel>	no -79	unknown 164	yes -87
#fell	unknown -90	yes 94
#felt	no -50	unknown -66	yes 111
#fen>	no -106	unknown 130
#fene	no -55	unknown 49
#fer>	unknown -45	yes 48
#ferg	no -41	yes 60
#ferm	no 42	yes -62
#ferq	unknown 82	yes -86
#ferr	no -43	unknown 69
#fert	yes 40
#fes>	no -62	yes 43
#fett	no -40	yes 45
#feui	no -53	unknown 78	yes -44
#feur	unknown -55
#feux	no -68	unknown 54
#ffes	unknown -52	yes 89
#ffeu	unknown -55
#ffi>	no -108	unknown -192	yes 231
#ffou	unknown -63	yes 40
#ffre	unknown 43
#ffur	unknown 64	yes -40
#fha>	no -119	unknown -121	yes 217
#fhem	no -100	unknown 148	yes -52
#fia>	no 53
#fiat	yes 49
#fif>	no -78	yes 84
#fiho	no 48	unknown -82
#file	no 76	yes -65
#fina	no 58	unknown -73
#fiqu	no -51	unknown 91
#firm	no -54
#fiss	no -65
#fit>	no -52
#fith	no 60	unknown -132	yes 67
#fiya	no 47	yes -44
#fjer	no 62	unknown -44
#fkh>	no 83	unknown -66
#fkha	no -89	unknown -97	yes 184
#fla>	unknown -51	yes 49
#flet	no 78	unknown -93
#flex	no -78
#flot	yes -74
#fni>	no 87	unknown -109
#fo9a	unknown 90	yes -58
#fo9i	no -51	yes 61
#fo9o	no -117	yes 86
#fon>	unknown 51
#for>	no -61	yes 87
#fou9	unknown 60	yes -44
#fou>	no -46	yes 41
#fouk	no -49	unknown -43	yes 91
#foun	no 41
#fra>	no -67	unknown 47
#frac	unknown -42	yes 57
#frei	unknown -60	yes 48
#frig	no -40	unknown 74
#frin	no 73	unknown -93
#friq	unknown 62	yes -49
#frit	unknown 42	yes -95
#frou	unknown 70	yes -84
#fsed	no 173	unknown -144
#ftan	no 55	unknown -69
#fte7	unknown -158	yes 136
#ftha	no 58	unknown -68
#fto>	unknown 44	yes -80
#fuit	no -84	unknown 119
#fure	unknown 64	yes -40
#fuse	unknown -74	yes 85
#fya>	unknown -71	yes 57
#g3at	no -132	unknown 106
#ga3>	yes -71
#gade	yes -64
#gadi	no -83	yes 61
#gage	no -57	unknown 157	yes -102
#gala	unknown -67
#gale	unknown 40
#gali	unknown 66	yes -67
#galo	no -43	unknown 58
#galt	no -57
#game	no -62	unknown -141	yes 178
#gane	no 66	yes -72
#gard	no -40	unknown 65
#gare	no -88	unknown 77
#garr	no -161	unknown 58	yes 71
#gary	no 43	unknown -70
#gats	unknown 49
#gauc	no -99	unknown 46
#gazo	unknown 60	yes -48
#gdal	yes 40
#gdga	yes -45
#ge3>	yes 48
#ge3a	no -117	unknown -157	yes 229
#gef>	no -45	unknown -57	yes 91
#gela	no 104	yes -84
#gelt	no -57
#geme	unknown 120	yes -96
#genc	no 51	unknown -42
#gene	unknown -68	yes 95
#geot	no -83	yes 50
#ger>	no -68	unknown 84
#ges>	no -72	unknown 129	yes -56
#geur	no -81	unknown 100
#ghan	unknown 136	yes -100
#ghar	unknown 56
#ghas	unknown 54
#ghat	unknown 40
#ghay	unknown 91	yes -52
#ghda	unknown 65
#ghel	no -63	unknown 75
#gher	no -47	yes 48
#ghet	unknown 46
#ghew	no 135	unknown -74	yes -65
#ghfe	unknown 86	yes -68
#ghi>	no 64	yes -43
#ghir	no 43	unknown -41
#ghis	no -77	unknown 165	yes -130
#ghla	no -136	unknown -240	yes 313
#ghli	no -41	unknown -116	yes 144
#ghoc	no -80	unknown 138	yes -60
#ghor	unknown -67	yes 60
#ghra	no -105	unknown -111	yes 212
#ghso	no -151	unknown -149	yes 242
#ghta	no 58	unknown -91
#giqu	yes -43
#glac	unknown 76
#glas	no -45
#glis	yes -58
#glov	unknown 52	yes -76
#gne>	unknown 49
#gnie	unknown 62
#gnoi	no 46	yes -51
#gnol	unknown 61	yes -71
#gol>	no -46	unknown 71
#gola	no 62	yes -55
#golf	no 67	unknown -43
#goln	no -179	unknown 229	yes -114
#golt	no 53
#gon>	no -54	yes 78
#goo>	unknown 62	yes -66
#gora	no -51	unknown -67	yes 111
#gout	no -101	yes 75
#gouz	no -96	unknown 52
#gps>	yes -99
#gra>	no -163	unknown 65	yes 89
#grav	no -59	unknown -64	yes 122
#grel	no -46	unknown 101	yes -62
#gril	unknown -63	yes 47
#gris	no 65
#grue	no -86	unknown 42	yes 41
#guel	no -50
#guer	no 118	unknown -79	yes -73
#guid	no -63
#guig	no -67	unknown 106	yes -47
#h15>	no -67	unknown 52
#h40>	no 48	yes -67
#h45>	unknown -71	yes 92
#h7al	no -57	unknown 130	yes -82
#ha3e	no 55
#ha3r	unknown -113	yes 97
#haba	no 72	yes -74
#habi	no -74	unknown 128	yes -57
#habr	unknown 47
#hadc	unknown 47
#hadd	no -134	unknown -73	yes 182
#hady	no -72	unknown -57	yes 130
#haf>	no -64	unknown 66
#hafc	no -44	unknown 112	yes -66
#hafe	unknown 50	yes -66
#hafn	no -73	unknown -61	yes 122
#hafo	no -63	unknown 100
#hage	unknown 40	yes -49
#haha	no 49	yes -58
#hahd	unknown 50	yes -49
#hain	no -67	yes 41
#haj>	no 54	yes -80
#haja	no 41
#hak>	no 165	unknown -131	yes -50
#hal>	unknown 71	yes -51
#hala	no -45
#hale	no 79	yes -44
#hali	unknown 40	yes -56
#hall	no -52	unknown 91
#ham>	no -53
#hamd	no 94	unknown -66
#hame	yes -51
#hams	no 143	unknown -212
#hana	no -91	unknown 42
#hani	no -115	unknown -65	yes 155
#haou	no -57	yes 41
#hara	no -116	unknown 142	yes -41
#harb	no -82
#hare	unknown -48
#hatc	no -60	unknown 153	yes -123
#hate	unknown 55	yes -73
#hati	no -214	unknown 168	yes -52
#hats	no 64	yes -41
#hatt	no -121	unknown 70
#haud	no -67	unknown 102	yes -41
#hauf	unknown -40
#haus	no 46
#hawc	no 104	unknown -72	yes -50
#hawi	no 49
#hawy	no 97	unknown -46	yes -51
#haye	no -66	unknown 87
#hazn	no 149	unknown -116	yes -53
#hazz	unknown -82	yes 86
#hber	unknown 40
#hbi>	yes 60
#hch>	yes 54
#hdam	no -49	unknown -59	yes 111
#hdar	no -61	unknown 57
#hdat	no 74	unknown -55
#hdda	no -64	unknown -40	yes 91
#hdec	no 57	yes -43
#hdem	unknown 46
#hdi>	unknown -107	yes 125
#hdia	unknown 117	yes -92
#hdin	no 120	unknown -53	yes -76
#hdma	no -74	unknown -119	yes 103
#hdou	no -107	yes 76
#he3e	no -80	unknown 103
#he3l	yes 42
#he99	no 40	yes -49
#heb>	unknown 42	yes -62
#hebc	yes -72
#hebt	no 52
#hed>	unknown -41
#heda	no 48	unknown -49
#hedc	no 133	unknown -93	yes -40
#hedd	yes 56
#hedm	no -64
#hedo	unknown -48
#hefa	unknown 60	yes -44
#hefn	no -53	unknown -69	yes 115
#heik	no 60	unknown -91
#heir	no 115	unknown -75	yes -41
#hejr	no 83	unknown -77
#hek>	no 119	unknown -94
#hekr	no 142	unknown -103	yes -75
#hel3	no 64	unknown -54
#hele	no 51	yes -62
#heli	unknown 72	yes -59
#hell	unknown 40
#heln	unknown -66	yes 69
#helt	no 73	unknown -77
#hem3	no -55	unknown 73
#hem>	no -69	unknown -101	yes 161
#hemi	yes -56
#hemm	no 114	yes -80
#hemn	no 86	yes -54
#hems	no 60	unknown -51
#hemt	no -123	unknown 159	yes -52
#heni	unknown 56
#henn	no -63	unknown -78	yes 140
#her9	unknown -157	yes 129
#her>	unknown 55	yes -47
#herd	unknown 108	yes -85
#here	unknown 56	yes -89
#hes>	no 113	yes -89
#hess	no -133	unknown 187	yes -57
#het>	no -40
#hetf	no 179	unknown -203
#heww	no 42
#hez>	unknown 63	yes -72
#hfel	unknown 86	yes -68
#hfif	no -41	yes 70
#hha>	unknown -68	yes 44
#hhar	unknown 44
#hher	unknown 43
#hhh>	no 75	yes -62
#hhhh	unknown 52	yes -61
#hhor	yes 51
#hhou	no -47	unknown 54
#hiba	unknown -57	yes 61
#hicu	unknown 40	yes -43
#hifo	no 60	unknown -42
#him>	no 89	unknown -97
#hin>	no -56	unknown -107	yes 163
#hina	unknown 59	yes -50
#hir>	no 56	unknown -50
#his>	no -42	unknown 126	yes -123
#hitc	no -109	yes 74
#hive	yes -50
#hka>	no -57	yes 51
#hkil	unknown -75	yes 46
#hkit	unknown -69	yes 71
#hla3	no 191	unknown -143	yes -93
#hles	no -55	unknown 80
#hlet	no -102	unknown 111
#hli>	no -44	yes 62
#hlle	yes 42
#hlli	no -74	unknown 101	yes -46
#hlou	no -73	unknown 137	yes -106
#hmat	no 47	yes -79
#hmis	yes 50
#hne9	unknown -80	yes 54
#hobz	no -60
#hoc>	no 58	yes -74
#hoch	no -80	unknown 138	yes -60
#hof>	no -73	unknown 117	yes -44
#hoir	no -74
#homa	yes 46
#homc	unknown 53	yes -62
#hona	no 200	unknown -153	yes -55
#hond	unknown -102	yes 99
#horz	unknown -57	yes 87
#hote	unknown 50
#hoto	unknown 54
#hott	yes -41
#hou>	no -83	yes 49
#houc	no 75	unknown -46
#houi	no -95	unknown -54	yes 144
#houk	unknown -129	yes 126
#houl	no -64	unknown 78
#houm	no 150	yes -181
#houn	no -46	yes 59
#hout	no -103	unknown 117
#houy	unknown -46
#hoya	no -58
#hqet	unknown 87	yes -64
#hqqa	no 73	yes -58
#hrab	no -100	yes 120
#hraj	unknown 64	yes -48
#hrar	no -63	yes 55
#hrat	no -104	unknown 172	yes -67
#hraz	no 76	unknown -183	yes 99
#hrb>	no -72	unknown 183	yes -160
#hrba	no -89	unknown 95
#hrbo	no 64
#hrha	no -77	unknown -78	yes 144
#hri>	no -61	unknown -76	yes 136
#hrin	no -141	unknown 41	yes 103
#hrit	unknown 84	yes -48
#hrje	unknown -59
#hro>	no -78	unknown -108	yes 159
#hrou	no -79	unknown -114	yes 164
#hrre	unknown -57	yes 45
#hsel	no 64	unknown -71
#hsen	no -127	yes 77
#hser	unknown 72	yes -42
#hta>	no 43	yes -54
#htaf	no 42	yes -100
#htef	unknown -118	yes 133
#htfo	no 205	unknown -164	yes -44
#hti>	no -46	unknown -73	yes 121
#htou	no -89	yes 97
#hwat	unknown -48
#hwaw	unknown 40
#hway	no -66	unknown 66
#hwia	unknown -73	yes 102
#hwiy	yes 49
#hyat	no -73	unknown -90	yes 159
#hzen	unknown 55	yes -75
#i7a>	no -57	unknown 118	yes -74
#i7t>	no -40	unknown -66	yes 88
#i9a>	no 45
#i9ay	yes -49
#i9i>	no -52	unknown -54	yes 80
#iabl	no 59	unknown -76
#iad>	yes -58
#ial>	unknown 82	yes -56
#ialo	no -56	unknown -46	yes 103
#ian>	yes -53
#iano	no 106	yes -149
#iate	no 66	yes -77
#iba>	no 116	yes -114
#ibga	no 88	unknown -59
#ibi>	no -162	unknown 212	yes -67
#ibn>	unknown 110	yes -93
#ich>	no 73	unknown -41
#iche	no -40	yes 41
#ichk	no -83	yes 68
#icie	yes -55
#icit	no 105	yes -75
#icul	no -68	yes 66
#icyc	unknown -90	yes 54
#idat	no 126	unknown -54	yes -72
#ide>	no -100	unknown 155	yes -54
#idel	no 58	yes -62
#idi>	no 44	unknown -50
#idia	no 52	yes -80
#ido>	no -70	unknown 110	yes -72
#idon	no -92	yes 49
#iege	no -98	unknown 62
#iel>	no 42
#iels	no 50
#ien>	no -64	unknown 58
#ienn	no -56	unknown 77
#iere	unknown 54
#iete	no -54	unknown 60
#ieto	unknown -45	yes 77
#ieur	no -89	yes 50
#ifa>	unknown -64	yes 47
#ifet	no -51	unknown 68
#iffe	no 79	yes -104
#iffu	unknown 64	yes -40
#ifi>	no -87	yes 78
#ifiq	no -51	unknown 91
#ifor	no -61	yes 87
#ifou	no 63	yes -50
#ifra	unknown 46
#ifto	no 70
#igad	yes -64
#igam	no -62	unknown -141	yes 178
#igne	unknown 54
#igo>	no -40	unknown 74
#ihou	unknown -74	yes 62
#ika>	no -51
#ikal	no -65
#ikhi	no 90	unknown -80
#ikom	unknown 51
#ilah	no 91	unknown -59
#ilet	yes -50
#ilif	no -57	unknown 44
#illa	unknown -66	yes 48
#illi	no -108	unknown 173	yes -62
#ilti	no -43	unknown 100	yes -60
#imat	yes 42
#imen	unknown 61
#imma	no -45	unknown 135	yes -116
#imme	unknown 60	yes -57
#imn>	unknown 40
#imna	no -87	unknown -71	yes 150
#imou	no 116	yes -88
#impa	unknown 96	yes -61
#imta	no -48	unknown 93	yes -46
#inac	no -109	unknown 76
#inah	unknown -65
#ince	no 102	yes -133
#inch	no 44
#inct	unknown 62	yes -44
#indr	no -81	yes 50
#indu	no 87	yes -110
#inee	yes -56
#ines	no -41
#infi	no -77	yes 45
#ingo	unknown 42
#inha	no -187	yes 213
#inia	no 114	unknown -114
#inie	yes -54
#inih	no -56	yes 89
#inin	no -94	yes 90
#iniy	yes 43
#inoi	no -137	unknown 76
#inse	no 151	unknown -138
#inte	no -41	unknown 60
#ints	no -61	unknown -70	yes 133
#inyi	no -86	unknown -40	yes 123
#ionn	no -83	unknown 125	yes -41
#iot>	no -51	unknown 42
#ipor	unknown -71	yes 102
#iqui	unknown 56	yes -55
#ira>	no -41	unknown 48
#irag	unknown -43
#irat	no -48	yes 83
#irba	unknown -50	yes 68
#irec	unknown -79
#ires	unknown -133	yes 77
#irha	unknown 56	yes -56
#irm>	no -57	yes 55
#irmi	no -77	yes 45
#irou	no -113	unknown 73
#isat	no 124	unknown -102
#isci	no 51	unknown -60
#iser	no -42	unknown 51
#iski	no 155	unknown -76	yes -90
#iskl	unknown -40	yes 53
#isqu	no -87	unknown 96
#isra	no 41	unknown -134	yes 80
#iss>	no -115	yes 63
#isse	unknown 50
#issi	unknown 66	yes -93
#isso	no 45	unknown 64	yes -126
#ista	no 70	yes -56
#ita>	no -43	unknown 65
#itai	unknown 44
#ital	no -47	unknown -44	yes 88
#itar	yes 70
#itat	unknown 51	yes -60
#itch	no -94	yes 93
#ite>	unknown 72
#iter	unknown -93	yes 113
#iteu	no 61	yes -79
#itho	yes -44
#ito>	no -64	yes 51
#itou	no -70	unknown 74
#itra	no -73	yes 53
#itre	unknown 60
#itri	yes -61
#itur	no -62
#ium>	no -83	unknown 168	yes -106
#ive>	unknown -62	yes 86
#iver	no -67	unknown 101
#ivil	no -113	yes 72
#ivol	no -43	unknown 68
#ivra	unknown -64
#iyad	no 66	unknown -107
#iyah	no -80	unknown 116	yes -44
#iyam	unknown -94	yes 65
#iyan	unknown 46
#iyat	unknown -46
#iyed	unknown -63
#iyin	unknown 52
#iyo>	unknown 67	yes -56
#iza>	no 60	yes -51
#izni	no -42	yes 61
#j3a>	no -56	yes 80
#j3at	unknown 77	yes -61
#j3in	no 75	unknown -102
#j3o>	yes -61
#j3ou	no -44
#ja3>	unknown -57	yes 77
#jab>	unknown -81	yes 95
#jabo	no -77	unknown -119	yes 165
#jabt	no 52	yes -44
#jah>	unknown -187	yes 196
#jaj>	unknown -41	yes 50
#jaja	no -44	unknown 106	yes -58
#jala	no -46	unknown 69
#jama	no 46
#jand	no -111	unknown 165	yes -94
#jane	no 86	unknown -61
#jant	no 153	unknown -75	yes -76
#janv	no 62	yes -46
#jara	no 85	unknown -87
#jard	no 59	yes -63
#jari	unknown 53	yes -58
#jarn	unknown -44
#jarr	no -70	unknown -56	yes 106
#jave	no -48	unknown 85
#jawa	no -75	unknown 143	yes -68
#jawb	no -57	unknown 45
#jawc	unknown 98	yes -76
#jawe	no -54
#jaya	yes 60
#jbed	no -107	yes 127
#jbeh	no -218	unknown -169	yes 326
#jbel	unknown 59	yes -64
#jbi>	no -65	unknown -104	yes 161
#jdar	unknown 43
#jdid	unknown 64	yes -53
#je3h	yes 42
#je3t	no 42
#jeb>	no -117	unknown -92	yes 192
#jebd	no -77	yes 65
#jebh	no -63	unknown -157	yes 208
#jebs	unknown 72	yes -83
#ject	yes -77
#jed>	no -54	unknown 55
#jehd	unknown -50	yes 79
#jel>	yes 44
#jeld	no -94	yes 82
#jelh	no -105	unknown 70
#jell	no -44	unknown -50	yes 64
#jem>	unknown -47
#jer7	unknown -56
#jerr	unknown -45	yes 58
#jhha	unknown -46	yes 81
#jhi>	no -44	yes 64
#jhou	no -96	unknown 58
#jib>	unknown 47
#jiha	yes 67
#jin>	no -59
#jit>	no -47	unknown -51	yes 97
#jiw>	no 117	unknown -75	yes -50
#jja>	unknown -123	yes 138
#jjar	unknown -53	yes 61
#jje3	no 86	unknown -188	yes 92
#jjel	unknown 60	yes -55
#jla>	no -62
#jlat	no -62	unknown 87
#jlha	unknown -71	yes 91
#jli>	unknown -64	yes 98
#jlia	unknown -90	yes 51
#jlih	yes 44
#jlo>	unknown -53	yes 84
#jlou	no 50	unknown -121	yes 58
#jm3a	no -58	unknown 66
#jma3	unknown -58	yes 47
#jme3	no -73	unknown -53	yes 121
#jmel	unknown 62	yes -86
#jna>	no 125	unknown -84	yes -40
#jnan	unknown 78	yes -67
#join	no 41
#joj>	unknown -100	yes 94
#jou>	no -73	unknown 62
#jra7	no 84	unknown -97
#jral	no 224	unknown -149	yes -80
#jrat	no 143	unknown -49	yes -124
#jre7	no 86	unknown -64
#jro7	no 200	unknown -165	yes -137
#jrou	unknown -58	yes 41
#juil	no 41
#juin	unknown 55	yes -44
#k7al	no -102	yes 85
#k7el	yes -45
#k7la	no -84	yes 69
#ka3b	unknown -81	yes 114
#kab>	no 103	unknown -92
#kabe	no 100	unknown -153	yes 47
#kabi	no -54	unknown -113	yes 155
#kabl	no -51	unknown 72
#kabt	no -57	yes 89
#kahl	no -56	unknown -106	yes 124
#kaim	unknown -128	yes 121
#kame	no -60	unknown 83
#kami	no -51	unknown 79
#kaml	no 50
#kamy	no 99	unknown -64
#kan3	no -54	unknown 47
#kan7	no -82	unknown -69	yes 141
#kan9	no -52	yes 85
#kan>	no 58	unknown -62
#kanb	no -73	unknown -62	yes 133
#kanc	no 53	unknown -84
#kand	unknown -103	yes 82
#kanh	unknown 41
#kanj	unknown 46
#kank	no -65	unknown 98
#kanm	no -156	unknown -40	yes 171
#kann	no 105	unknown -159
#kanq	unknown -86	yes 79
#kanr	unknown -86	yes 107
#kant	unknown -42
#kar>	unknown -55
#kara	no -56	unknown -211	yes 239
#kari	no 53	unknown -60
#karo	no 66	unknown -64
#karr	no -56	yes 81
#kass	no -96
#kat3	unknown -124	yes 101
#kat7	no -84	yes 109
#kat9	no -71	yes 41
#kat>	no 47	unknown -41
#katb	no -40
#katd	unknown -81	yes 114
#kate	no -166	unknown -93	yes 175
#katg	no -40	unknown 76
#katj	no -40	unknown -86	yes 124
#katl	no 80	yes -85
#katr	unknown 85	yes -68
#kats	no -104	yes 89
#kay3	no -58
#kay7	no 69	unknown -139	yes 72
#kay9	no -71
#kayb	no 68	unknown -52
#kayc	no -71	unknown 59
#kayd	unknown -51	yes 46
#kaye	no -40
#kayf	no -51	unknown -68	yes 89
#kayh	no -54	unknown 68
#kayk	no -61	yes 48
#kayl	no 74	yes -64
#kaym	no 93	unknown -125
#kayq	no 110	unknown -53	yes -65
#kayr	unknown 56	yes -99
#kays	yes 42
#kayw	yes 53
#kayz	no 74	yes -102
#kba>	no -47	unknown -106	yes 154
#kbat	no -93	unknown 215	yes -134
#kber	unknown -52	yes 65
#kbir	yes 40
#kbti	no -87	unknown -143	yes 202
#kchi	unknown 55	yes -73
#keb>	unknown -58
#kebb	no -54	yes 48
#kebt	unknown -75	yes 94
#kech	no 93	yes -73
#keff	no -107	unknown -223	yes 261
#kel>	unknown 49	yes -118
#kelb	unknown -43
#kell	no -95	unknown 114
#kelm	unknown 100	yes -68
#kemm	no 92	yes -123
#ken>	no -227	unknown 264	yes -91
#kend	unknown 48
#keni	no -76	yes 50
#kenn	unknown -80
#ker>	no -54	unknown 83
#kerc	no -48	unknown -43	yes 90
#kers	no -77	unknown -97	yes 171
#kesr	unknown -128	yes 92
#kess	unknown -62	yes 43
#ket>	no -112	yes 91
#ketb	no 48	yes -71
#kha>	unknown -50	yes 61
#khad	no -87	unknown -118	yes 187
#khaf	no -46	unknown 49
#khal	unknown 52
#kham	no -87	yes 75
#khan	yes 41
#khas	unknown 53
#khat	no -123	unknown 59	yes 59
#khaw	no 55	yes -48
#khaz	no 149	unknown -116	yes -53
#khch	no 104	unknown -83
#khd>	no -44	unknown -139	yes 166
#khdd	no -64	yes 68
#khdi	unknown -64	yes 89
#khdm	no -71	unknown -140	yes 135
#khdo	no -117	yes 95
#kheb	no 53	yes -40
#khef	no 107	unknown -109
#khem	no -44
#khen	unknown -43	yes 40
#kher	yes -41
#khes	unknown 75
#khfi	no -41	yes 70
#khil	unknown 51	yes -65
#khin	unknown -155	yes 167
#khir	no 95	unknown -70
#khll	no -67	unknown 43
#khmi	yes 47
#khne	unknown -74	yes 61
#khob	no -81	unknown 51
#khon	no 200	unknown -153	yes -55
#khor	no 87	unknown -74
#khoy	no -58
#khra	no -81	yes 63
#khrb	no -55	unknown 66
#khrj	no 62	unknown -49
#khss	no 151	unknown -122	yes -49
#khta	no 50	yes -93
#khte	unknown -123	yes 104
#khtf	no 168	unknown -114	yes -54
#khti	yes 56
#khto	no -67	yes 49
#khya	no -90	unknown -40	yes 121
#khze	unknown 55	yes -75
#kia>	no 131	unknown -183
#kina	yes 43
#kit>	no 44	unknown -47
#kka>	unknown -58
#kkab	no 148	unknown -156
#kkar	no 72	yes -80
#kkat	no 135	unknown -145
#kkeb	no 52	yes -43
#kki>	no -116	unknown -212	yes 270
#kla>	unknown -124	yes 112
#klam	no -78	unknown 121	yes -40
#klat	no 119	yes -103
#klia	no 57	yes -45
#klit	unknown -45	yes 58
#kliy	no -44	unknown 75
#klya	no 62	unknown -46
#kna>	no 48
#knes	no -56	unknown 50
#kol>	yes -62
#kola	no -72	unknown 86
#kolh	unknown -56
#koln	no 95	unknown -80
#kolo	no 44
#kona	no 72	unknown -74
#konn	unknown -53
#kont	unknown -42
#kora	no 115	unknown -131
#kors	unknown 168	yes -155
#koul	no 249	unknown -200	yes -53
#koum	unknown 76	yes -76
#kouz	no 119	unknown -101
#kra>	no 43	yes -56
#kras	unknown -64
#kser	unknown -74	yes 72
#ktaf	no -85	unknown -158	yes 212
#ktb>	no -40
#ktbo	unknown 51
#ktef	no -71	unknown -96	yes 167
#ktou	no -46	unknown 65
#kya>	no -135	unknown 187	yes -74
#l2ar	no -81	unknown -94	yes 161
#l3a2	yes 62
#l3a9	no -68	unknown -44	yes 113
#l3ad	no -89	unknown 44	yes 43
#l3am	no -44	unknown 58
#l3an	no 82	yes -62
#l3ar	no -96	unknown 168	yes -79
#l3as	no -59	yes 74
#l3at	no 44
#l3aw	unknown -50	yes 66
#l3ay	no 123	unknown -148
#l3bo	no -52	unknown 113	yes -69
#l3eb	unknown -63
#l3er	unknown 67	yes -47
#l3es	yes 59
#l3in	unknown -68	yes 65
#l3o>	yes -41
#l3ou	unknown -63
#l3ra	no -71	unknown 95
#l3ro	no 52	yes -91
#l3se	unknown 95	yes -104
#l3ya	no -107	unknown 149
#l5el	no 56
#l7a9	no -78	unknown 59
#l7af	no 167	unknown -141	yes -48
#l7aj	no -58	unknown -77	yes 137
#l7ar	unknown 110	yes -85
#l7as	no 109	unknown -42	yes -88
#l7aw	no 103	unknown -88
#l7ba	unknown 96	yes -66
#l7ch	no 112	yes -141
#l7di	no 98	unknown -94
#l7em	no -52	unknown 90	yes -42
#l7je	yes 61
#l7ma	no 65	yes -47
#l7od	no -71	unknown -107	yes 145
#l7ou	unknown -111	yes 100
#l7ra	no 85	yes -121
#l7ri	no -96	unknown 92
#l7sa	no 56	yes -79
#l7ta	no -102	unknown -46	yes 114
#l7wa	unknown 73	yes -40
#l7yo	no -62	unknown 111	yes -46
#l9a>	no -58	unknown 58
#l9an	no -50	yes 66
#l9at	no -61	unknown -42	yes 97
#l9aw	no -126	unknown 150	yes -56
#l9ay	unknown 55	yes -56
#l9di	no 80	yes -87
#l9el	no 136	unknown -46	yes -101
#l9er	unknown -180	yes 134
#l9et	no 105	unknown -102
#l9it	no -49	unknown 99	yes -51
#l9od	no 144	unknown -155
#la3>	no -57	unknown 58
#la3b	unknown 120	yes -95
#la3t	unknown -153	yes 148
#la9>	no 65	unknown -215	yes 140
#la9a	no 46
#la9i	no 125	unknown -74	yes -58
#lab>	unknown 81	yes -140
#laba	no 50	unknown -47
#lace	no -44	unknown 77
#lach	unknown 55
#ladi	no 106	unknown -83
#lafo	unknown 45
#lah>	no 65	unknown -48
#laha	no -147	unknown 199	yes -57
#lail	no 97	yes -60
#lain	no -45	unknown 61
#laja	no 84	yes -62
#lakh	unknown -55	yes 51
#lal>	no 74	unknown -47
#lama	no 100	unknown -103
#lamp	no 40	unknown -108	yes 61
#lamt	no 134	unknown -190
#lan>	no 79	unknown -106
#lanc	unknown -52	yes 66
#land	unknown -106	yes 74
#lant	unknown -89	yes 71
#larb	no 53
#lari	no -49	yes 61
#larm	no -66	unknown 119	yes -54
#last	no 59
#lata	no 51	unknown -77
#latc	unknown 62
#late	unknown 100	yes -70
#lati	unknown 43
#latr	unknown -74	yes 100
#lava	yes -53
#lave	no -55
#lavi	no -77
#law>	no -61	unknown 76
#lay>	unknown 51	yes -97
#laye	unknown -61	yes 95
#layk	no 93	yes -99
#lb7e	yes -91
#lbac	no 82	unknown -51	yes -49
#lbai	unknown 47	yes -81
#lbal	no 116	unknown -80	yes -42
#lban	no 59	unknown -73
#lbas	no 61
#lbe7	no -54	unknown 117	yes -67
#lbeb	no -53	unknown 49
#lben	unknown 54	yes -46
#lber	no 44	yes -41
#lbgh	no -62	unknown 90
#lbib	no -48	unknown 123	yes -77
#lbid	no 67	yes -55
#lbis	no -90	unknown -100	yes 140
#lbit	no -50
#lbo>	no 56	unknown 47	yes -127
#lbol	no 177	unknown -106	yes -87
#lbot	unknown -122	yes 44
#lbra	no -48	unknown 67
#lbur	unknown 46
#lcab	no -56	unknown -69	yes 87
#lcai	no -44	unknown 77
#lcan	no 141	unknown -103	yes -56
#lcar	no -59	yes 91
#lch>	unknown 63
#lcha	no 78	unknown -54
#lcli	yes 51
#lcof	no 63
#lcom	no 101	yes -119
#lcor	no 103	unknown -80
#lcou	no 60	unknown -42
#lda>	no -205	unknown -98	yes 233
#ldak	no 140	unknown -66	yes -85
#ldi>	yes 45
#le3>	no -73	unknown 64
#le3n	no 171	unknown -123	yes -49
#le9>	no -43	unknown -92	yes 128
#le9a	no -92	unknown -150	yes 202
#le9n	no 110	unknown -78
#le9t	unknown -65	yes 63
#leau	unknown -51	yes 42
#lebt	unknown -62	yes 79
#lec>	no -126	unknown -57	yes 120
#lect	no 112	unknown -50	yes -65
#led>	no -100	unknown 100
#lefo	yes -44
#legh	no -58	unknown 111	yes -64
#lek>	unknown -127	yes 67
#lekh	unknown -89	yes 114
#lel>	no 45	unknown -69
#lem>	no 144	unknown -60	yes -85
#lemn	no 67
#leq>	no 158	unknown -87	yes -79
#ler>	no 90	unknown -59
#less	no 61
#lest	unknown 96	yes -101
#letn	no -65	unknown 158	yes -101
#leur	no -57	unknown 138	yes -86
#leus	no 61	unknown -86	yes -43
#leva	no -107	unknown 121
#leve	unknown 42	yes -57
#leww	no -107	unknown 66
#lex>	no -95	yes 70
#lfac	no 77	yes -98
#lfat	no -66	unknown 127	yes -65
#lfay	no -76	unknown -45	yes 96
#lfaz	yes -46
#lfek	unknown -155	yes 134
#lfer	no -77	unknown 91
#lfeu	no 55	unknown -40
#lfje	no 98	yes -70
#lfo9	unknown 58	yes -81
#lfra	unknown -91	yes 112
#lgar	unknown 131	yes -112
#lgaz	no -83
#lgen	no -61	unknown 56
#lgha	no 60	yes -53
#lghe	no -68
#lghi	unknown 49	yes -109
#lghn	no -108	unknown 101
#lgiq	yes -43
#lgre	no -129	unknown 54	yes 75
#lhaj	no -79	unknown 73
#lham	no 82	yes -48
#lhom	no 55	unknown -57
#lhou	no -133	unknown 100
#lhwa	unknown 50
#li9i	no -57	unknown 91	yes -41
#lian	no 57	yes -45
#lib>	no -163	unknown 111
#lid>	no -61	unknown 115	yes -58
#lida	unknown -42
#lidi	unknown -71	yes 49
#liga	no -62	unknown -141	yes 178
#lih>	yes 52
#liha	yes 40
#liko	unknown 50
#lill	no 60	unknown -90
#lim>	no 41
#lime	unknown 42
#limn	no -40
#lin>	no 79	yes -49
#lio>	no 43
#lisa	no 124	unknown -102
#lisi	no -53	unknown 111	yes -62
#lisr	unknown -136	yes 103
#lit>	no -74	unknown 47
#liw>	no 58
#liya	no -63	unknown 89
#liz>	unknown -51	yes 81
#ljam	unknown 106	yes -111
#ljar	no 53	yes -94
#ljen	no -141	yes 96
#lkbi	no -48	unknown -42	yes 85
#lkhc	no 83	unknown -88
#lkhd	no -156	unknown -226	yes 319
#lkhr	unknown -105	yes 100
#lkhs	no 146	unknown -172
#lkhw	no 53	yes -54
#lkhy	no -138	yes 124
#lkli	no -43	unknown 59
#lkom	no -88	unknown 148	yes -61
#lkon	no 45	unknown -50
#lkor	yes -43
#lla3	no 49	yes -107
#llag	unknown -63	yes 43
#llah	no 69	unknown -54
#llal	no 131	unknown -105
#llar	no -74	unknown 100	yes -44
#llat	unknown 51
#llaw	no -79	unknown 89
#llch	no -102	unknown 77
#lle3	no -92	yes 95
#lle9	no -56	unknown -56	yes 96
#lleb	no -83	unknown 87
#llek	unknown -122	yes 143
#llem	unknown 80	yes -55
#ller	no 86	unknown -86
#lleu	no 65	yes -46
#llgh	no -143	unknown 128
#llha	no -90	unknown 142	yes -69
#llie	no -71	unknown 74
#llin	no 79	unknown -49
#llit	no -53
#llom	yes 56
#llon	no 48	unknown -65
#llum	no -150	yes 78
#lm3e	no 47	unknown 46	yes -100
#lm3i	yes 49
#lma7	no 64	unknown -65
#lmad	no 90	unknown -147	yes 41
#lmag	no 154	unknown -57	yes -145
#lmah	no -65	unknown 83
#lmak	no 40
#lmal	unknown 44
#lmas	yes -83
#lmat	no -50	yes 44
#lmdr	unknown 88	yes -70
#lmec	no -80	unknown 168	yes -104
#lmed	no 50
#lmen	unknown 116	yes -98
#lmes	unknown 49	yes -86
#lmin	no 94	unknown -73
#lmkh	no 54	unknown -48
#lmoh	no 70	unknown -84
#lmor	no -62	yes 62
#lmos	no -41	unknown -83	yes 108
#lmot	no -48
#lmou	no 70	yes -80
#lmra	no -61	yes 67
#lmse	no 205	unknown -186	yes -86
#lni>	no -41	unknown 77
#lo3>	no -121	unknown -108	yes 178
#lo7>	no 200	unknown -131	yes -73
#loca	no 53	yes -52
#loga	no 59	yes -54
#loir	unknown 75	yes -41
#lokh	no -84	unknown -137	yes 193
#lol>	no -99	unknown 120
#lom>	yes 59
#lomb	unknown 72	yes -41
#lonn	no 42	yes -55
#lott	yes -74
#lou3	no -56	unknown 72
#lou7	no 194	unknown -190	yes -47
#louf	no 61	yes -49
#louh	no -146	yes 162
#louk	yes 48
#loum	unknown -72	yes 47
#loun	unknown 52
#lour	no -67	unknown 74
#lovo	unknown 52	yes -76
#lpc>	no -62	unknown 57
#lpha	no 46	unknown -44
#lpis	no 87	unknown -103
#lpla	no -54	unknown 124	yes -75
#lpor	yes -47
#lpri	no -70	unknown 92
#lqah	no -56	unknown -43	yes 99
#lqdi	no -91	unknown 212	yes -123
#lqin	unknown -49
#lsa>	unknown 69	yes -74
#lta7	no -48	unknown 83
#ltat	unknown -96	yes 126
#ltha	unknown -125	yes 128
#lti>	unknown 72	yes -48
#ltni	no -43	unknown 77
#lto>	no -53	unknown 86
#ltra	unknown -77	yes 108
#lum>	no -150	yes 78
#lune	unknown 68	yes -42
#lure	no -69	unknown -59	yes 127
#lust	no 150	unknown -112	yes -52
#lux>	unknown 59	yes -58
#lvas	no 107	unknown -45	yes -93
#lvel	no 56	unknown -40
#lvit	no -129	unknown 194	yes -79
#lvoi	unknown 64
#lvol	no -77	yes 63
#lwa9	no -43	unknown 63
#lwa>	unknown -169	yes 128
#lwal	yes 59
#lwar	no 156	unknown -113	yes -76
#lwe9	unknown 65	yes -44
#lwel	no -91	yes 69
#lwer	no 62	yes -72
#lwi9	yes -52
#lwja	unknown -54	yes 69
#lwli	no 125	yes -125
#lwra	no -58	unknown 81
#lyan	no 62	unknown -46
#lyse	no -96	unknown 215	yes -146
#m3ak	no -67	unknown 87
#m3aw	no 48	unknown -68
#m3el	unknown 70	yes -65
#m3em	unknown -41
#m3ew	no -71	unknown 116	yes -45
#m3iz	no 71	unknown -49
#m7da	no 166	yes -136
#m7to	unknown 55	yes -66
#m9et	no -124	unknown -77	yes 166
#m9lo	unknown 44
#ma3e	no -55
#ma3n	no -44	unknown 78
#ma7>	no 64	unknown -71
#ma7d	no -45
#ma7l	unknown -67	yes 54
#ma9a	unknown -133	yes 42
#maar	unknown -62
#mabg	yes -62
#macb	no 42	unknown 66	yes -112
#mach	unknown 40
#mad>	unknown -64	yes 74
#madi	no 159	unknown -116	yes -46
#madr	no 48	unknown -42
#mafi	no 159	unknown -82	yes -76
#maga	no 49	yes -53
#magh	no 196	unknown -123	yes -104
#mah>	no -58	unknown -141	yes 148
#mahd	no -54	unknown 76
#mahl	no -172	unknown 147
#mai>	no 53
#main	no 175	unknown -144	yes -51
#mais	no 110	unknown -49	yes -58
#majh	unknown 73	yes -50
#majr	unknown -49
#maka	no 72
#mal9	no -72	unknown 139	yes -64
#mal>	no 185	unknown -107	yes -76
#mala	no -183	unknown 105	yes 58
#mall	no 47	unknown -85
#mam>	no -48	unknown 61
#mama	unknown -74	yes 91
#mand	no -118	unknown 163	yes -50
#mane	no -55
#mani	no 102	unknown -108
#marb	no 50
#mari	unknown -42
#marj	no 101	unknown -77
#marn	no -71	unknown -82	yes 105
#mart	unknown -44	yes 69
#mat>	no 58	unknown -60
#mata	no -65	yes 82
#matc	unknown -103	yes 76
#mati	no -45	yes 54
#mato	no 86	unknown -47
#matr	no -90	unknown 60
#maw>	unknown -64	yes 77
#mayn	no -48
#maza	no -46	unknown 51
#mba>	no -118	yes 81
#mbe>	no 48
#mbel	unknown -72	yes 54
#mbie	no -52	unknown 89
#mbou	no 96	unknown -75
#mbul	unknown -53	yes 78
#mch>	unknown 108	yes -81
#mche	no 44
#mchi	no -44
#mdan	no -56	unknown 55
#mder	no 112	unknown -111
#mdol	no 94	unknown -86
#mdou	no 46	unknown -40
#mdra	no 94	yes -121
#mdro	no -110	unknown 145
#me3>	unknown -52	yes 82
#me3n	no 50	unknown -53
#me3t	no -60	unknown 119	yes -66
#me7>	no 120	unknown -62	yes -64
#me7l	unknown 74	yes -40
#me7r	no -90	unknown 89
#me7t	no -97	unknown 161	yes -107
#mech	no 97	unknown -77
#mede	unknown -66	yes 55
#mega	unknown 81	yes -59
#meh>	no -40	unknown -82	yes 116
#mehd	no -41	unknown 78
#mekn	no -56	unknown 50
#mekt	unknown 66
#mena	no 66	yes -91
#menh	no -60	unknown 41
#mer>	yes 63
#mera	unknown 81	yes -60
#merc	no -69	yes 53
#merf	no -79	unknown -150	yes 189
#meri	no -47
#merr	unknown 44	yes -51
#mers	unknown -56
#mert	yes -40
#merz	no -42
#mes>	no 59	unknown -62
#mesk	no 72	unknown -45
#mesm	no -46	unknown 67
#mess	no 186	unknown -129	yes -59
#met>	unknown -45	yes 56
#meub	no 67	yes -59
#mezr	no -120	unknown 108
#mezy	no 70	unknown -78
#mfer	yes -43
#mfto	no -47	unknown 84	yes -40
#mha>	no -98	unknown 57	yes 45
#mher	no -49	unknown -45	yes 95
#mi3>	unknown 49	yes -73
#mia>	unknown 50
#miab	no 59	unknown -76
#mid>	unknown 66
#mide	no 58	yes -62
#mier	no 65	unknown -62
#mila	unknown 83	yes -61
#min>	no 72	unknown -62
#mina	no 118	unknown -45	yes -85
#mini	no -96	unknown 237	yes -142
#mio>	unknown 41
#mira	unknown 52
#miro	no -109	yes 114
#mis>	yes 44
#misk	no 155	unknown -76	yes -90
#mito	no -53	yes 45
#miya	no -52	unknown 45
#miyt	no -43	unknown 85	yes -40
#mjro	no 75	unknown -65
#mken	no -205	unknown 253	yes -92
#mkes	no 42
#mkha	yes -48
#mkhe	yes -42
#mkhl	unknown 95	yes -116
#mkom	no 88	unknown -83
#mkto	no -71	unknown 48
#mli>	no -53	unknown 47
#mlin	no 79	yes -54
#mlli	no -73	unknown 43
#mlou	unknown -63	yes 75
#mmad	no 44	unknown -63
#mmam	no -49	unknown 48
#mman	no -124	unknown 144
#mmar	unknown -66	yes 66
#mmat	no -54	unknown 62
#mme>	no 104	yes -94
#mmel	no -111	unknown 46	yes 45
#mmer	no 47
#mmeu	unknown 60	yes -57
#mmi>	no -91	unknown -130	yes 203
#mmo>	no -42
#mmou	yes 56
#mmro	no 98	unknown -66	yes -49
#mna>	no 49	unknown -43
#mnfo	no -66	yes 103
#mnha	no -43	unknown -67	yes 102
#mni>	no -51	unknown 59
#mnin	yes 45
#mno>	no -133	unknown 126
#moch	no 58
#mode	no -57	yes 57
#modi	no 46
#mohi	no 131	unknown -147
#moin	unknown 75	yes -43
#moir	no -102	unknown -68	yes 152
#mokh	no 91	yes -73
#mol>	yes 45
#mona	no -88	unknown 51
#moni	no 50	unknown 67	yes -110
#mons	no -79	unknown 50
#mont	no -80	unknown 90
#moqa	no 96	unknown -70
#mor>	unknown 79	yes -81
#mora	no -82	yes 45
#most	no -41
#mota	no -132	unknown 150	yes -55
#mote	yes -51
#moto	yes 43
#mou3	no -60	unknown 42
#mou>	no -62	unknown 79
#mouc	no -42	unknown -105	yes 99
#moud	no -53	unknown -54	yes 92
#mouj	no 47	yes -87
#moum	no -91	unknown 76
#mour	no 151	unknown -209
#mout	no 65	yes -95
#mpac	unknown 96	yes -61
#mpag	unknown 62
#mpe>	unknown 53	yes -45
#mpet	no -86	yes 52
#mpia	no 95	yes -95
#mpin	no 61
#mpte	unknown 48	yes -48
#mra>	no -53	yes 46
#mrat	yes 45
#mri>	unknown -72
#mrid	no 53	unknown -63
#mrna	no 52	unknown -56
#mro>	no -40	unknown 85	yes -45
#mrou	unknown -42
#mrra	no -54	unknown 72
#mrti	no -105	unknown 123
#msa>	no -63	unknown 42
#msdo	no 43
#mse7	yes -59
#msel	no -41	unknown -77	yes 110
#msem	no 186	unknown -150	yes -95
#msin	no -49	unknown 120	yes -78
#mski	unknown -44	yes 63
#mslo	no -55	unknown -122	yes 163
#mta>	unknown 53
#mtch	no -95	unknown 136	yes -46
#mti>	no -68
#mtna	no 52	unknown -173	yes 71
#mur>	no -53	yes 58
#mwe9	no 153	unknown -112	yes -48
#myo>	no 99	unknown -64
#mzro	no -55	unknown 102
#mzya	unknown -108	yes 71
#n3as	no 52
#n3aw	no -53	unknown 89
#n3el	no -93	unknown -216	yes 231
#n3em	no 52	yes -53
#n3es	no 49	unknown -40
#n3ey	yes -46
#n3ti	no -94	unknown -117	yes 180
#n7el	no -51	yes 82
#n9de	no -52	unknown -41	yes 92
#n9ed	no 111	unknown -119
#n9el	no -53	unknown 98	yes -75
#n9ha	unknown -53	yes 87
#n9i>	no -65	unknown -52	yes 115
#n9o>	no -135	unknown -222	yes 265
#n9te	yes 43
#na3e	no 62	unknown -141	yes 60
#na3s	no 47	unknown -104	yes 56
#nab>	no 42	yes -49
#nack	no -136	unknown 141
#nad>	no 40	yes -51
#nada	no -44
#nade	no 85	unknown -41	yes -43
#nado	unknown 60
#nafs	no -43	unknown 40
#nage	unknown 64	yes -53
#naha	no 87	unknown -60
#nahc	no -51	unknown -57	yes 103
#naho	no 120	unknown -83
#nair	no -76	unknown 125	yes -47
#nakh	no -87	unknown 188	yes -103
#nal>	no 98	yes -69
#nale	unknown -69	yes 103
#nali	no 124	unknown -102
#nan>	yes 58
#nanc	unknown 62
#nant	no -81	unknown 57
#nape	unknown -42
#naql	no -66	unknown 156	yes -111
#nass	no 154	unknown -99	yes -54
#nat>	no 44
#nath	no -64	unknown 76
#nati	unknown -50
#naw>	no 134	yes -127
#naze	no -64	unknown 79
#nbed	unknown -62
#nbel	unknown 68
#nbi3	no -164	unknown -44	yes 169
#nbi>	no -83	unknown 70
#nbul	unknown 64
#ncai	unknown -114	yes 70
#nces	no 118	unknown -61	yes -71
#nch>	no 52
#ncha	no -108	yes 129
#nche	no 48	unknown -45
#nchk	unknown 80	yes -70
#ncte	unknown 62	yes -44
#nda>	unknown -92	yes 107
#ndda	unknown 60
#nde>	yes -49
#nder	no -55	unknown -46	yes 90
#ndes	no 78	yes -75
#ndeu	unknown 42	yes -47
#ndha	unknown -111	yes 132
#ndho	no -120	unknown 120
#ndic	unknown 42
#ndko	unknown -46	yes 76
#ndor	unknown 114	yes -127
#ndou	unknown -68	yes 42
#ndre	no 70	unknown -44
#ndri	no -81	yes 50
#nduc	no 114	yes -113
#ne9>	unknown -80	yes 54
#neau	unknown 40	yes -55
#nee>	unknown 45	yes -55
#nefe	no -58	unknown 56
#neff	no -76
#nefk	unknown -136	yes 111
#neim	no 99	yes -78
#nejj	unknown -79	yes 89
#neme	unknown 61
#nemr	no -57	unknown 79
#ner>	unknown 73	yes -50
#nes>	no -55
#netn	no -62	unknown -88	yes 135
#netr	no -55	unknown 49
#neu>	no 132	unknown -81	yes -53
#neus	no -52	unknown 92
#nezl	no 119	unknown -97
#nfa>	no -64	unknown 44
#nfek	no -52	unknown 81	yes -43
#nfir	no -77	yes 45
#nfou	no -49	unknown -43	yes 91
#ngel	no 100	yes -96
#nger	no -50	unknown 101	yes -50
#ngle	no -40	yes 56
#ngo>	unknown 42
#ngol	no -119	unknown 48	yes 63
#ngoo	unknown 62	yes -66
#nha>	no -55	unknown -121	yes 174
#nhez	unknown -49	yes 57
#nhom	no -72	unknown 66
#nici	no -67	unknown 110	yes -42
#nier	no -42	unknown 71	yes -40
#nifi	no -84	unknown -48	yes 123
#nifr	unknown 56
#nih>	no -56	yes 43
#nika	no -75	unknown 44
#nina	no -116	unknown 77
#nis>	yes -42
#nite	unknown 60	yes -92
#nitr	no -73	yes 53
#nive	unknown -56	yes 62
#niyi	no -78	unknown 118
#njou	unknown -55
#njri	unknown -43	yes 42
#nka>	unknown -96	yes 112
#nkhd	no 66	yes -74
#nkhr	unknown -69
#nkte	no -56	unknown 64
#nl9a	no 40	yes -41
#nmch	no -58
#nna>	yes 53
#nnan	no -52	unknown 85
#nnas	no -121	unknown 131	yes -73
#nnaw	no 134	yes -127
#nne>	unknown 53	yes -52
#nnea	unknown 40	yes -55
#nneb	yes 42
#nnem	unknown 61
#nner	no -49	unknown 52
#nnet	no -50	unknown 64
#nneu	unknown 86	yes -49
#nno>	no -127	unknown 204	yes -84
#nnul	unknown 52
#nobi	unknown 52
#noir	no 40
#nol>	no 55	unknown -54
#nos>	no 43	yes -41
#nota	unknown 44
#nou>	unknown 66	yes -51
#nove	no -68	unknown 100
#nqez	no -91	yes 119
#nque	no -101	unknown 81
#nred	no -54	unknown 96	yes -42
#nsal	no -86	unknown 132	yes -52
#nsat	no 64	unknown -56
#nsed	unknown -101	yes 100
#nser	no 142	unknown -113
#nseu	no -63	unknown 50
#nsie	no -79	unknown 50
#nsif	unknown 57	yes -85
#nsio	no 50	yes -62
#nsit	yes -41
#nspo	yes -51
#nss>	unknown -51
#nta>	unknown -58	yes 90
#ntai	no -63	unknown 83
#ntch	no 109	unknown -41	yes -93
#nten	unknown 79	yes -46
#ntes	unknown 44	yes -47
#ntif	no -51	unknown 91
#ntiv	no -43	unknown 68
#ntne	unknown -47	yes 70
#nto>	yes 51
#ntpe	no -52	unknown 40
#nts>	no -61	yes 89
#ntse	no 72	unknown -44
#nvie	no 62	yes -46
#nya>	no -52
#nyin	no -67	yes 83
#o7dh	unknown 78	yes -83
#o7di	no 74	unknown -48
#o9an	unknown 116	yes -81
#o9i>	no -51	yes 61
#o9o>	no -81	unknown 41
#oba>	no 70	yes -99
#obis	no -95	unknown 44	yes 50
#obra	unknown 58	yes -71
#ocal	no -55	unknown 99	yes -46
#ocat	no 109	unknown -73
#och>	no -96	unknown -85	yes 178
#ocha	no -51	unknown 95	yes -49
#ochd	unknown 110	yes -93
#ochk	no 40	yes -40
#ocie	no -48
#ock>	no -56	yes 70
#ocke	no -50	unknown -80	yes 127
#ocot	no -71	yes 55
#odam	unknown 74	yes -73
#ode>	no -176	unknown 186
#odem	unknown -95	yes 88
#odir	no 46
#ods>	no 158	unknown -73	yes -96
#offr	unknown 49
#ofra	no -112	yes 100
#ogan	no 59	yes -54
#ogra	no -88	unknown 190	yes -115
#oha>	unknown 47
#oham	no 44
#ohim	no 131	unknown -147
#ohom	no -94	unknown 179	yes -87
#oiff	unknown 53
#oile	unknown 77	yes -53
#oin>	unknown 75	yes -43
#oire	no -52	yes 76
#ois>	no -110	unknown 148
#oisi	unknown 76	yes -73
#oite	no 63	unknown 70	yes -143
#oitu	no -62
#ojec	no 55	yes -101
#okba	no 52	unknown -66
#okeb	no -62	unknown -86	yes 148
#okhr	unknown -107	yes 75
#okka	no 88	yes -60
#olah	unknown -53
#olan	unknown -125	yes 145
#ole>	yes -47
#olf>	no 67	unknown -43
#olha	no -48	unknown -61	yes 105
#olho	no 49	unknown -55
#olil	no 92	unknown -89
#olla	no 99	unknown -82
#ollc	no -102	unknown 77
#ollh	unknown 84	yes -87
#ollo	unknown -46	yes 46
#olo>	no 41
#olon	yes -52
#olou	no -114	unknown 87
#olt>	no 42
#olta	no 61	unknown -50
#oma>	yes 40
#omar	no 80	unknown -123	yes 40
#ombe	no 48
#ombi	no -40	unknown 82	yes -41
#omch	unknown 53	yes -62
#ome>	no -64	unknown 80
#ompa	no -57	unknown 149	yes -115
#ompe	no -56	unknown 81
#ompt	no 74	yes -57
#omra	no -99	unknown 59
#omro	no -72	unknown 119	yes -46
#on9i	no -42	unknown -51	yes 89
#ona>	no 89	unknown -63
#onc>	unknown 50	yes -40
#onda	unknown -71	yes 94
#onde	unknown 90	yes -59
#ondi	unknown -48	yes 70
#ondu	no -66	unknown 108	yes -56
#onee	unknown 47	yes -43
#onge	no 128	unknown -63	yes -70
#onit	unknown 60	yes -92
#onjo	no 55
#onne	unknown 46
#onob	unknown 52
#ons>	no -101	unknown 71
#onsi	no -79	unknown 50
#onso	no -57	unknown 102	yes -45
#ontp	no -52	unknown 40
#ook>	no 42	unknown 66	yes -112
#oote	no -49	unknown 42
#oper	no -40	unknown -41	yes 81
#opri	no -131	unknown 168	yes -51
#opro	no 60	yes -49
#opti	unknown 50	yes -52
#oque	no -112	unknown 112
#oqui	no -51	unknown -63	yes 111
#or3a	no -89	unknown -100	yes 148
#orah	no -112	unknown 111
#orde	no 81	yes -51
#ordo	unknown 62
#ore>	unknown 72	yes -96
#ori>	yes -54
#orn>	no 59	yes -41
#orni	no -86	yes 97
#orsi	no -72	unknown 40
#orta	no 50
#orza	unknown -57	yes 87
#osit	no -70	unknown 136	yes -66
#osse	unknown -64
#ossi	no 128	unknown -78	yes -75
#ost>	no 40
#osta	unknown 53
#oste	no -45	unknown 97	yes -60
#ota>	unknown -75
#ote>	unknown 101	yes -83
#otea	no 57	unknown -48
#otec	no -56
#otel	no -45	unknown 78
#oter	no -49	unknown 42
#oteu	yes -51
#otla	yes -52
#oto>	yes 52
#otor	unknown -52	yes 46
#otos	no 76	unknown -125	yes 43
#otto	unknown -50	yes 81
#ou3>	unknown 43
#ou3a	unknown 77	yes -86
#ou3i	no -49	yes 85
#ou7>	unknown -42
#ou7d	no 88	unknown -59
#ou7i	unknown -50	yes 44
#ou9>	unknown 57
#oua>	unknown -55	yes 40
#ouar	yes -42
#oub>	no -43	unknown 63
#ouba	yes 46
#oube	no 111	unknown -65	yes -72
#oubi	yes -66
#oude	no -61	yes 71
#oudi	no -52	unknown -44	yes 87
#oue>	no -59	unknown 64
#oues	unknown 96	yes -54
#oufo	no 114	unknown -55	yes -68
#oug>	unknown -41	yes 78
#ouga	no -42
#ouh>	no 69	unknown -64
#ouha	no -55	yes 53
#ouhd	no 82	unknown -78
#ouho	no 177	unknown -124	yes -69
#ouid	unknown -106	yes 76
#ouil	no -69	unknown 93
#ouir	no 51	yes -73
#ouja	no -84	unknown 118	yes -52
#oujd	yes 41
#ouka	unknown -46	yes 74
#oukh	no -77	unknown -78	yes 154
#oulc	no 110	unknown -111
#oule	no -102	unknown 83
#oull	unknown -40
#oulo	unknown 56	yes -43
#ouma	yes -42
#oume	no -91	unknown 76
#ouni	yes 46
#ount	unknown 58	yes -86
#oupe	no 83	yes -67
#ouq>	no 88	unknown -58
#ouqa	no -99	yes 99
#oura	unknown -54
#ourg	yes 54
#ourr	no -160	unknown 55	yes 94
#ours	no -42
#ousa	no 104	yes -100
#ouse	no 63	yes -51
#ousi	no 142	unknown -109	yes -43
#ousk	unknown -55	yes 43
#ouss	yes -40
#outt	no -101	yes 75
#ouya	unknown -46
#ouzi	no 100	unknown -90
#ouzn	no -75	unknown 44
#ouzz	no 45
#ovem	no -68	unknown 100
#ovis	unknown 69	yes -46
#ovo>	unknown 52	yes -76
#oxyg	no -42	unknown -81	yes 123
#oya>	no -58
#oyag	unknown 61
#oyot	no 85	unknown -115
#pact	unknown 96	yes -61
#pagn	unknown 49	yes -48
#pann	unknown 42	yes -56
#papi	no 110	unknown -57	yes -56
#parb	unknown 86	yes -69
#parf	unknown -48	yes 56
#part	no -43	unknown 82	yes -40
#pas>	no 138	unknown -96	yes -41
#pati	no -102	unknown 67
#pein	unknown 125	yes -156
#pell	unknown 42
#pera	unknown -79	yes 66
#perc	no -69	unknown 99
#perg	yes -48
#pert	unknown 51
#peta	unknown -139	yes 102
#pete	no -86	yes 52
#peug	no -83	yes 50
#phe>	no -71	unknown 49
#phot	unknown 44
#pia>	no 95	yes -95
#pick	no 95	yes -101
#piet	unknown -45	yes 77
#pill	no -96	unknown 54	yes 44
#ping	no 61
#piqu	no 78	unknown -63
#pis>	no 79	unknown -108
#pisc	no 51	unknown -60
#piss	no -41	unknown -47	yes 78
#pist	unknown -161	yes 179
#plaf	unknown 45
#plag	no -49	unknown 84
#plai	no -45	unknown 61
#plan	no 112	unknown -131
#plas	no 52	yes -71
#plat	no -48	yes 77
#pli>	no -45
#plom	unknown 72	yes -41
#pneu	no 46	yes -47
#pomm	unknown -102	yes 70
#pos>	no -62	unknown 56
#posi	no -70	unknown 136	yes -66
#pot>	unknown 40
#pote	no 51
#poub	no 111	unknown -65	yes -72
#ppar	no -62	unknown 96
#prel	no -47	unknown 86	yes -41
#pres	no -55	unknown -58	yes 112
#prie	no -131	unknown 168	yes -51
#pris	no 68
#prof	no 74	yes -40
#proj	no 55	yes -101
#prop	no -131	unknown 168	yes -51
#prot	no -58
#q3at	no 108	unknown -62	yes -54
#qach	no 42	unknown -41
#qahw	yes -59
#qal>	no 43	unknown -95	yes 52
#qas>	no 47
#qasn	no 142	unknown -82	yes -60
#qass	no 204	unknown -208
#qat>	no -87	unknown 131	yes -47
#qdim	no -91	unknown 212	yes -123
#qeb>	no -90	unknown 178	yes -96
#qef>	no -60	yes 84
#qelb	no -40	unknown 113	yes -80
#qet>	unknown 87	yes -64
#qett	no 49	yes -73
#qina	unknown -40
#qiss	no 83	yes -64
#qleb	no -61	yes 93
#qou>	no 92	unknown -54
#qqa>	no -109	unknown -225	yes 201
#qqat	no -112	unknown 144
#qrib	unknown -60
#qta3	no -57	yes 68
#qte3	unknown -44
#quad	unknown -92	yes 97
#quar	no -81	unknown 71
#quee	no -90
#ques	yes -46
#quia	unknown 56	yes -55
#quis	no -51	unknown -63	yes 111
#r3a>	no -46	unknown -83	yes 122
#r3ed	yes -66
#r7a>	no 86	yes -91
#r7at	unknown -85	yes 115
#r9e3	unknown -44	yes 60
#r9o>	no -70	unknown 60
#r9ou	no 46	unknown -147	yes 91
#ra3>	unknown -68	yes 55
#ra3h	no -81	unknown -110	yes 160
#ra3i	unknown -156	yes 157
#ra7>	no 47	unknown -57
#ra9m	no -127	unknown 179	yes -54
#rab>	no 52	unknown -82
#rabi	no 51
#rabn	no -82	yes 87
#rabt	unknown -180	yes 181
#race	no -47	yes 57
#rad>	unknown 115	yes -127
#rada	no -45	unknown 71
#raft	no 125	unknown -115	yes -91
#rage	no 42
#rah>	yes 47
#raha	no -77	unknown 55
#rahi	no -55	unknown 117	yes -62
#rain	yes -50
#rais	unknown -64
#rait	no -56	unknown 90
#raj>	no 45	yes -46
#raje	no -52
#rak>	no -146	yes 94
#raka	unknown -109	yes 83
#rakb	unknown -69	yes 86
#rake	unknown -77	yes 58
#rakt	no -132	unknown 200	yes -134
#rale	no -57	unknown 125	yes -75
#rami	yes -47
#rane	unknown 68
#rani	no -44	yes 52
#rans	no -41
#rant	unknown -50	yes 51
#raph	no -79	unknown 155	yes -89
#rar>	no 76	unknown -80
#rara	no -81	unknown 77
#ras>	unknown -75	yes 101
#rash	no -55	unknown 59
#rasi	unknown -96	yes 82
#rass	unknown -84	yes 104
#ratc	no -40
#rate	no -46	yes 70
#rava	no 133	unknown -158
#ray>	unknown 49	yes -43
#rayu	no 90	unknown -86	yes -49
#razi	no -105	unknown -111	yes 212
#rbag	unknown -50	yes 68
#rban	no 96	unknown -117
#rbch	no -41	unknown 53
#rbe9	no 59
#rbec	unknown -83	yes 88
#rbi9	no -62	unknown 63
#rbi>	unknown -108	yes 72
#rbia	unknown 71
#rbiy	no -48	unknown 111	yes -61
#rbna	unknown -57	yes 42
#rbou	unknown -74	yes 78
#rbri	unknown 86	yes -69
#rbt>	no -99	unknown 73
#rced	yes 52
#rceu	no -69	unknown 99
#rch>	no -59	unknown -58	yes 116
#rcha	no -139	yes 124
#rda>	no 87	yes -81
#rde>	no 62	unknown -45
#rdie	no -90	unknown 120
#rdin	unknown -54
#rdit	no -64	unknown 67
#rdon	unknown 62
#rds>	unknown -138	yes 71
#re3d	unknown -135
#re7t	no 68	unknown -68
#re9a	no -113	unknown 83	yes 41
#re9n	no -50	yes 82
#re9o	no 58	yes -61
#reau	unknown 89	yes -72
#reba	no -42	unknown -73	yes 111
#rebb	yes -52
#rebh	no 138	unknown -159	yes -46
#rebn	unknown -83	yes 64
#rebo	yes -65
#rece	no -45	yes 40
#rech	unknown -63	yes 55
#rect	unknown -79
#red>	no 64	yes -51
#redd	unknown 115	yes -90
#redi	no -68	unknown 68
#ref>	unknown 88	yes -58
#refn	unknown 91	yes -56
#refo	no 58
#reg>	no -82	unknown 98
#reil	no -56	unknown 77
#rej3	unknown -48	yes 50
#rej>	unknown -60	yes 48
#reja	unknown 54
#reje	no 61	unknown 62	yes -116
#rejj	no 80	unknown -162	yes 68
#rejl	unknown -87	yes 104
#rejn	no 110	unknown -74
#rejo	unknown 53	yes -101
#rek>	no -76	yes 40
#rekb	no -102	unknown -88	yes 179
#rekk	no 52	yes -43
#rele	no -50	unknown 100	yes -50
#rem>	no -105	yes 130
#remb	unknown 67
#reml	no -66	unknown 68
#ren>	no -99	yes 72
#reni	no 47
#repo	unknown 42
#req>	unknown 86	yes -63
#rese	yes -54
#reso	no -78	unknown -46	yes 122
#ress	no -52	yes 72
#reta	yes -66
#retr	unknown 57
#rez>	no 93	unknown -76
#rfa>	unknown 102	yes -67
#rfe9	no -79	unknown -150	yes 189
#rfin	no -120	unknown 179	yes -60
#rfou	unknown 91	yes -55
#rfum	unknown -48	yes 56
#rg3a	no -132	unknown 106
#rge3	no -64	unknown -40	yes 104
#rge>	no 178	unknown -80	yes -133
#rgen	no 88	unknown -97
#rgeu	no -113	unknown 86
#rgla	no -45
#rgol	no 62	yes -55
#rgon	yes 54
#rha>	no -47	unknown -69	yes 117
#rhm>	yes -40
#ri3>	no 201	unknown -147	yes -57
#ri7>	no 99	unknown -95
#ri7a	no -42	unknown 104	yes -80
#ri9>	yes 43
#riad	yes -58
#rib>	yes -42
#ribg	no 88	unknown -59
#rici	no 190	unknown -131	yes -65
#ricu	no -90	unknown 60
#ricy	no 68	unknown -87
#rid>	yes -78
#rida	unknown 97	yes -85
#rido	no 41	unknown 46	yes -94
#rier	unknown 58
#riet	no -131	unknown 168	yes -51
#rif>	unknown -44
#riga	yes -64
#rigo	no -40	unknown 74
#rih>	no -95	unknown 120
#riha	no -145	unknown 208	yes -100
#rika	no -49	unknown 90	yes -42
#ril>	no -59	unknown 86
#rill	unknown -63	yes 47
#rin>	no 93	unknown -50	yes -52
#rina	no -51	yes 55
#rine	no 56
#riol	unknown 64	yes -58
#riot	no -51	unknown 42
#ripo	unknown -71	yes 102
#riqu	no 41	yes -65
#rir>	no 103	unknown -61	yes -52
#ris>	no 85	unknown -41	yes -51
#riss	no -107	unknown -83	yes 173
#rist	no 140	unknown -61	yes -87
#rit>	unknown 43	yes -62
#rita	no -90	unknown 122	yes -61
#rium	no -101	unknown 151	yes -82
#rive	unknown 62	yes -40
#riw>	no -46	unknown 69
#riz>	unknown 101	yes -74
#rj3a	no -46	unknown 125	yes -94
#rj3o	no -65	unknown 104	yes -40
#rja3	no 91	unknown -42	yes -53
#rja>	unknown -45
#rjan	no 86	unknown -61
#rjat	yes 47
#rjel	unknown -97	yes 86
#rjem	unknown -64
#rjli	unknown -56	yes 78
#rjo>	no 61	unknown -50
#rjou	unknown 43
#rkab	no -58	unknown -80	yes 134
#rkan	no -62	unknown 85
#rkeb	unknown -49	yes 48
#rkel	no 105	unknown -97
#rkha	no -79	unknown -162	yes 217
#rki>	no -98	unknown 129	yes -55
#rkll	no 68	unknown -81
#rkto	no -42	unknown 47
#rkya	no -135	unknown 187	yes -74
#rlin	unknown 55
#rma>	no -77	unknown 109
#rmad	no -76	unknown -45	yes 117
#rmah	unknown -86	yes 76
#rmaw	unknown -64	yes 77
#rme>	no 49	yes -57
#rmia	unknown 40
#rmie	no -77	yes 45
#rmoi	no -102	unknown -68	yes 152
#rmou	no -76	yes 45
#rnah	unknown -40
#rne>	no 108	unknown -85
#rnet	no -46	unknown 53
#rni>	unknown -91	yes 109
#rnic	no -86	yes 97
#rnou	no -40
#ro7>	no 202	unknown -165	yes -116
#roba	no 97	unknown 60	yes -143
#roca	no 78	unknown -41
#roch	unknown 46
#rof>	no 74	yes -40
#roj>	no -68	yes 68
#roje	no 55	yes -101
#rokb	unknown -53	yes 49
#roke	no -62	unknown -86	yes 148
#rokk	no 148	unknown -156
#role	no 85	yes -118
#ron>	no -92	yes 77
#rond	no 41
#roph	no 62	unknown -73
#ropr	no -131	unknown 168	yes -51
#roqu	no -51	unknown -63	yes 111
#rori	no -51	unknown 71
#ros>	unknown 70
#rote	no -56
#rott	yes 40
#rou3	unknown 40	yes -79
#rou7	unknown -59
#rou9	no -112	unknown 150	yes -50
#roub	no -84	unknown 75
#roud	no 44	yes -45
#roue	no -50	unknown 77
#rouh	no 70	yes -42
#rouj	unknown -97	yes 58
#roul	no 97	unknown -125
#roun	no -74	unknown -43	yes 99
#rouq	no -85	yes 64
#rour	no -67	yes 54
#rous	no 54	yes -47
#rovi	unknown 69	yes -46
#rpil	no -96	unknown 54	yes 44
#rqa>	unknown 42
#rqat	no -75	unknown 118	yes -44
#rqo>	no -83	unknown 158	yes -94
#rrai	no 42
#rrak	no 100	unknown -62	yes -42
#rran	no 55	unknown -54
#rre7	no 98	unknown -62	yes -79
#rre9	no 104	unknown -55	yes -68
#rre>	no 62	unknown -55
#rreb	no 108	unknown -99
#rreg	no -78	unknown 139	yes -80
#rrej	no -72	unknown 105	yes -40
#rrek	no -78	yes 52
#rrem	no -117	unknown 64
#rri7	unknown 68	yes -50
#rri>	unknown -92	yes 66
#rrie	no -41	unknown 65
#rrit	no 169	unknown -104	yes -113
#rrni	no -113	unknown -128	yes 198
#rro>	no -145	yes 118
#rron	no -48	yes 58
#rrou	unknown -107	yes 94
#rrsa	no -105	unknown -130	yes 221
#rrsi	no -57	unknown -44	yes 100
#rrso	unknown -48
#rsa>	no -70	unknown -70	yes 133
#rsat	no -67	yes 95
#rsem	unknown 67	yes -43
#rset	no -105	unknown 174	yes -70
#rsi>	unknown 63	yes -40
#rsin	no -40	unknown -48	yes 86
#rso>	unknown -133	yes 156
#rson	no 174	unknown -154
#rtab	no 119	unknown -78	yes -50
#rtai	no -82	unknown 113	yes -40
#rtch	no 68	unknown -62
#rtea	unknown -108	yes 119
#rtem	no -104	unknown 168	yes -68
#rten	no 50	yes -62
#rter	unknown 80	yes -79
#rtes	unknown 62	yes -50
#rteu	unknown -71	yes 102
#rtha	unknown 64	yes -40
#rtin	no -54	unknown 123	yes -62
#rtne	unknown 71	yes -70
#rto>	no 72	unknown -86
#rue>	no -110	unknown 81
#rure	unknown 40
#ruri	unknown 46
#ruxe	no -71	yes 86
#rvat	yes 57
#rveu	no -53	unknown -99	yes 145
#rvic	no -77	yes 74
#rvoi	no 50	yes -96
#rya>	no 140	unknown -124	yes -48
#rzat	unknown -51	yes 87
#rzaz	no -45	yes 63
#rzou	no -42
#s2ou	unknown 40	yes -44
#s7a7	no 109	unknown -87
#s7ab	no -86	unknown 87
#s7i7	unknown 50	yes -65
#s9ef	unknown 93	yes -61
#sa3i	no 94	unknown -66	yes -40
#sa3t	no 91	unknown -55
#sa7a	no 155	unknown -104	yes -53
#sa7t	no 161	unknown -110	yes -62
#sa9>	no 51	unknown -124	yes 60
#sa9f	unknown 72	yes -54
#sab>	no 50	yes -61
#saba	no 155	unknown -215	yes 65
#sabe	no -68	unknown 67
#sade	no 55
#sadm	no 101	unknown -67
#sadr	unknown -63	yes 82
#safa	no -40	unknown 117	yes -75
#safi	no 105	unknown -52	yes -54
#safr	unknown 57
#sage	yes 40
#sahb	no -52	yes 53
#said	no 77	yes -44
#sain	no 219	unknown -147	yes -83
#sak>	no 52	unknown -67
#sake	no 59	yes -81
#sakh	no -95	unknown 153	yes -81
#sal>	no -66
#sale	no 161	unknown -103	yes -61
#sali	no -67	unknown 116	yes -66
#sall	no -53
#salm	no 107	unknown -72
#sama	no 53	yes -76
#samu	no -56	unknown -146	yes 201
#san>	unknown -41
#sand	yes -59
#sani	no -71	yes 101
#saou	unknown 130	yes -98
#saqi	no -139	unknown -42	yes 90
#sar>	no 153	unknown -52	yes -102
#sara	no 43
#sard	no 94	unknown -49	yes -48
#saro	unknown 63
#sarr	no -40	unknown 89	yes -57
#sass	no -84	unknown -43	yes 60
#sat>	unknown -54
#sati	no 94	unknown -61
#sawe	no 104	unknown -70
#sawr	no -80	unknown 108
#sayg	unknown -50
#sba3	unknown -154	yes 162
#sbab	no -58	unknown 104	yes -46
#sbag	unknown 103	yes -71
#sbe3	no -143	unknown -81	yes 207
#sbeg	yes -58
#sbit	unknown -40	yes 78
#scan	no -60	unknown 73
#scen	no -51	unknown 64
#sch>	unknown -208	yes 184
#scie	no -51	unknown 91
#scin	no 51	unknown -60
#scoo	no -49	unknown 42
#sder	no -40	unknown -47	yes 88
#se77	no 138	unknown -271	yes 103
#se7t	no 230	unknown -118	yes -124
#se9>	unknown 81	yes -103
#se9f	no -42	unknown -133	yes 163
#seba	no -64	unknown 76
#sebn	unknown 95	yes -59
#sech	no -103	unknown 167	yes -74
#seco	unknown 104	yes -87
#secu	yes 57
#sed>	no 55
#sedd	no -71	unknown -58	yes 134
#sedr	no -53	unknown -66	yes 116
#sef>	unknown 47	yes -92
#sefr	unknown 55	yes -43
#seft	unknown 96	yes -118
#sehd	no 114	unknown -80
#sejj	yes -47
#sejl	no -40	unknown 123	yes -81
#sek>	no 45	yes -54
#sekk	unknown -56	yes 62
#sekr	no 43	unknown -51
#sel3	no -86	yes 66
#sel7	no -85	unknown 136	yes -51
#selt	no 49	yes -51
#sem>	unknown -63	yes 47
#seme	unknown -94	yes 61
#sen>	no -127	yes 77
#senc	no -98	unknown 134	yes -60
#senn	no 70	yes -43
#sens	no -80	unknown 71
#sepo	unknown 66	yes -40
#ser9	no -47	unknown 75
#seri	unknown 66	yes -69
#serj	no 68	unknown -45
#serp	no -96	unknown 54	yes 44
#serr	yes -53
#sert	no 151	unknown -138
#serv	yes 50
#serw	no -101	unknown 237	yes -148
#ses>	unknown 64	yes -117
#set>	yes 46
#seur	no -41	unknown 48
#sewr	yes -46
#seww	no -59	unknown 53
#sfer	no 144	unknown -124
#sghi	unknown -40	yes 41
#side	no 54
#sidi	no 57	unknown -49
#sieg	no -98	unknown 62
#sier	unknown 61	yes -79
#sieu	no -74	unknown 70
#sif>	no 48	unknown -120	yes 55
#sifa	unknown -55	yes 73
#sife	no -51	unknown 68
#sift	no 91	unknown -57
#sin>	no 41	unknown -43
#sina	yes -44
#sini	no -59	unknown 65
#siny	no -81	yes 96
#siph	unknown -51
#sir>	no 41	yes -70
#sira	unknown 63	yes -52
#sis>	no -100	unknown -154	yes 182
#sit>	unknown 45	yes -65
#site	no -82	unknown -73	yes 146
#sito	no -133	yes 74
#sket	no -125	yes 89
#skha	unknown 89	yes -52
#skhe	no -127	unknown 95
#skho	no -67	yes 58
#ski>	no -81	yes 53
#skin	no 45
#skli	unknown -40	yes 53
#sla>	no -69	yes 77
#slam	no 132	unknown -162
#slim	no 63	unknown -83
#slm>	unknown 41
#slna	no -103	unknown 103
#slok	no -55	unknown -122	yes 163
#sma7	no 64	unknown -71
#sma>	no -147	unknown 90
#smah	no -86	unknown 123	yes -59
#smar	no -73	unknown 120	yes -46
#smat	unknown 47	yes -60
#sme3	unknown -42
#sme7	no 74	yes -91
#smeh	unknown -58	yes 83
#smit	unknown -44	yes 46
#smiy	no -90	unknown 102
#smta	unknown -51
#sna>	no 48	unknown -66
#snac	no -136	unknown 141
#snan	no -96	unknown -92	yes 183
#snin	no -57	yes 51
#soci	no -50	unknown 53
#sokk	no 64	yes -80
#sol>	no 64	unknown -73
#sole	no -67	unknown 57
#soni	no 144	unknown -85	yes -63
#sonn	no 127	unknown -96	yes -52
#sor3	no -89	unknown -100	yes 148
#sou9	unknown 98	yes -70
#sou>	no 42
#souk	no -46	yes 42
#soun	no 127	unknown -82	yes -76
#sour	no -104	unknown 103
#sous	no 116	unknown -109
#sout	no 42
#spag	yes -62
#sqef	no -80	yes 46
#sque	no -84	unknown 40	yes 46
#sr9o	no -50	unknown 111	yes -72
#sra9	no 103	unknown -65	yes -44
#sra>	no -48	yes 51
#srat	unknown -72
#sre9	unknown 64	yes -65
#sreq	unknown 65	yes -67
#srin	yes -45
#sro>	no 50	yes -45
#srou	no -47	unknown 73
#srqo	no -124	unknown 187	yes -117
#ss9e	unknown 108	yes -107
#ssag	yes 44
#ssai	no 209	unknown -158	yes -90
#ssal	no -55
#ssam	no 95	unknown -42
#ssan	unknown -58	yes 55
#ssao	unknown 45	yes -85
#ssat	no 90	unknown -127
#ssba	unknown 92	yes -100
#ssch	no -87	unknown -122	yes 204
#sse7	no 169	unknown -104	yes -74
#sse9	unknown 40	yes -47
#ssed	no -125	yes 59
#ssef	unknown 63	yes -85
#ssel	no -47	unknown 50
#ssem	unknown -89	yes 72
#ssen	unknown 51	yes -62
#ssep	unknown 66	yes -40
#sses	no 164	unknown -115	yes -51
#sset	no 44	unknown -116	yes 70
#sseu	no -78	unknown 98
#ssha	unknown -76
#ssi>	unknown -128	yes 157
#ssie	unknown 64	yes -86
#ssil	unknown 65
#ssin	unknown -69	yes 55
#ssir	no -54	unknown 85
#ssis	no -79	unknown -61	yes 123
#ssit	yes -53
#ssla	unknown 80	yes -64
#ssma	no 44
#ssna	no -62	yes 69
#ssni	yes -51
#sso>	no -51	yes 77
#sson	no 64	unknown 66	yes -151
#ssou	no 112	unknown -60	yes -73
#ssra	yes -43
#ssri	no -183	yes 96
#ssui	unknown 47
#sta3	yes 48
#sta7	unknown -99	yes 64
#sta>	unknown -42
#stah	no 51	yes -62
#stan	unknown 63
#stau	no 67	yes -51
#stel	no -78	unknown 41
#ster	no -51	unknown 85	yes -40
#stes	no -43	unknown 100	yes -74
#stha	no -143	unknown 77	yes 53
#stia	no -66	unknown 87
#stik	no 77	yes -105
#stiq	unknown 48	yes -64
#sto>	no 74	unknown -70
#stoc	no -56	yes 70
#stor	unknown 62	yes -87
#stou	no 96	unknown -123
#stre	no 167	unknown -125	yes -64
#styl	no 51
#suie	no -60	unknown 107	yes -48
#sult	unknown 49
#sure	no -62	unknown 56
#surt	no 50	yes -62
#swak	no 114	unknown -87
#sway	no -58
#sym>	no -57	unknown 62
#synd	yes -43
#t2ad	no 229	unknown -175	yes -62
#t3a>	no -78	unknown 67
#t3at	unknown -74	yes 89
#t3el	no -61	unknown 128	yes -84
#t3ew	no 61	unknown -61
#t3we	no 51
#t7el	no -69	unknown -104	yes 156
#t7re	no 75	unknown -105
#t9as	no 140	unknown -96	yes -45
#t9eb	unknown 61	yes -67
#t9el	no 52	unknown -49
#t9ou	no -63	yes 41
#t9se	no -43	unknown 69
#ta3>	no -84	unknown 121	yes -48
#ta3j	no -58
#ta3w	unknown 54	yes -78
#ta7o	no -51	unknown 41
#ta9>	yes 40
#tab3	unknown -85	yes 63
#tab>	yes 42
#tabi	unknown 48	yes -99
#tabl	no 45	unknown -69
#tach	no 40	yes -90
#tad>	no 43	unknown -48
#tade	yes -44
#tadr	no 116	unknown -64	yes -52
#taf>	no 150	unknown -88	yes -124
#tafi	no -93	yes 128
#tage	no 50	yes -63
#tags	no -68	unknown 121	yes -51
#taha	no -87	yes 99
#tahe	no -41
#taho	no 71
#tail	no -82	unknown 113	yes -40
#tair	yes -45
#taji	no -53	unknown -114	yes 154
#tal3	unknown -54	yes 44
#tal>	no 142	unknown -126
#tali	no 95	unknown -141
#taly	no -89	unknown 143	yes -54
#tama	no -50	yes 43
#tan>	yes -40
#tana	unknown 61
#tanb	unknown 68
#tanc	unknown 45	yes -47
#tang	no -91	unknown 146	yes -54
#tany	unknown -69	yes 84
#taou	no -93	unknown -61	yes 132
#tapi	no 79	unknown -108
#tar>	unknown -47	yes 65
#tara	no -85	unknown 54
#tare	unknown 74	yes -61
#tarf	no -73	unknown 85
#tari	unknown 141	yes -126
#taro	no -133	yes 85
#tass	no -138	unknown -77	yes 157
#tati	unknown 44
#taur	no 67	yes -51
#tawh	yes 56
#tay7	unknown 60
#tay>	unknown -48	yes 40
#taya	no -52	unknown 61
#taye	no -47	unknown 86	yes -56
#tayh	no -131	yes 134
#tayr	yes 61
#tayy	no 96	yes -134
#taza	unknown -98	yes 43
#tbak	no 75	unknown -90
#tbat	no 64	unknown -50
#tbed	no -117	yes 48
#tbel	unknown -99	yes 110
#tbki	no -48
#tbou	unknown 58
#tcha	yes -43
#tche	no 61	unknown -57
#tchq	unknown 79	yes -67
#tdar	no 148	unknown -133
#tder	no 129	unknown -52	yes -78
#tdir	unknown -76	yes 96
#tdou	no -65	yes 46
#te3a	unknown -157	yes 139
#te7>	yes -55
#te7e	unknown -220	yes 152
#te9>	unknown 56
#te9b	unknown 63
#te9e	no -68	unknown -80	yes 128
#tebl	no 187	unknown -194
#tebn	unknown -46
#tebr	no -40	unknown -71	yes 115
#tect	no -56
#ted>	no -104	unknown 134
#tef>	unknown -104	yes 141
#teff	no -62	unknown -64	yes 122
#tefo	no -66	unknown -131	yes 188
#teht	yes 47
#tel3	no 117	unknown -49	yes -67
#tel>	no -60	unknown 57
#tela	no -43	unknown 62
#teli	no -68	unknown -42	yes 103
#tell	no -62	yes 83
#telt	unknown -79	yes 113
#tem>	no 100	yes -63
#teme	no -104	unknown 168	yes -68
#temm	no -52	yes 85
#temo	unknown 75	yes -43
#temp	no -41	yes 47
#tenn	unknown 41
#tens	no 50	yes -62
#tent	yes 45
#ter>	unknown 45
#tera	no -117	yes 102
#terd	no -64	unknown 67
#terf	no -58	unknown -164	yes 198
#teri	yes -47
#tern	unknown -48	yes 68
#tes>	unknown 79	yes -46
#test	no -72	unknown 127	yes -62
#teui	yes -51
#teur	yes -41
#teus	no 148	unknown -100	yes -50
#teyy	unknown -159	yes 116
#tfa>	unknown -112	yes 143
#tfaw	no -55
#tfe9	no -52	unknown 72
#tfek	no -116	unknown -145	yes 220
#tfel	unknown -110	yes 131
#tfi>	no -72	unknown -119	yes 191
#tfin	no 123	unknown -80	yes -42
#tfit	yes 43
#tfo>	no 239	unknown -191	yes -47
#tghe	unknown 68
#tgol	no -56	unknown 106	yes -52
#tgou	unknown 54
#ther	unknown -43	yes 71
#thom	no 54
#ti7>	unknown 73	yes -58
#tiai	no -66	unknown 87
#tich	no -94	unknown 77
#tie>	no 55	unknown -46
#tif>	unknown 63
#tifi	unknown 40
#tih>	no 62	unknown -191	yes 133
#tik>	unknown 141	yes -126
#tili	no -42
#tima	no 61	yes -61
#time	no 132	unknown -81	yes -105
#tin>	no -61	yes 75
#tina	unknown -45	yes 57
#tinc	no 54	yes -57
#tine	yes 43
#tini	no 109	unknown -45	yes -62
#tiqu	unknown 40	yes -52
#tira	no -207	unknown 152
#tise	unknown -56
#tiss	no -138	unknown 121	yes -50
#tit>	unknown 43	yes -49
#tith	no -56
#tivo	no -43	unknown 68
#tiya	no 43
#tiyo	unknown 74	yes -62
#tizn	no -42	yes 61
#tjaw	unknown -51	yes 77
#tjer	no 57	unknown -78
#tjra	unknown -91	yes 63
#tjre	no 93	unknown -71
#tkeb	no -96	unknown -137	yes 214
#tkes	no 47	unknown -98	yes 46
#tkha	no 66	yes -45
#tkhd	no 44	yes -40
#tkhl	yes 42
#tkhn	unknown -83	yes 61
#tkit	unknown -137	yes 78
#tkse	unknown -107	yes 85
#tla3	no -66	yes 49
#tla9	no 84	unknown -97
#tlaj	no 132	unknown -80	yes -62
#tlam	no 110	unknown -74
#tleb	no 52
#tlef	yes -56
#tleq	no 149	unknown -97	yes -56
#tlfa	yes -55
#tlfo	no 96	unknown -182	yes 68
#tlgh	unknown 61
#tlou	no -120	unknown -69	yes 174
#tlwa	no -45	unknown -75	yes 119
#tma>	unknown -159	yes 107
#tmes	no 234	unknown -158	yes -90
#tmma	no 40	unknown -61
#tna>	no 40
#tnef	unknown -53	yes 53
#tner	unknown 71	yes -70
#tnfe	no -52	unknown 81	yes -43
#tnic	no 74	unknown -40
#tobi	no -95	unknown 44	yes 50
#tock	no -56	yes 70
#toil	unknown 92	yes -56
#toir	unknown -76	yes 63
#ton>	no -51
#tond	unknown 42	yes -47
#tono	unknown 52
#tore	unknown 62	yes -87
#tors	no -112	unknown -222	yes 274
#tos>	no 76	unknown -125	yes 43
#tota	no -71	unknown 144	yes -73
#tou7	no 41	yes -56
#toua	unknown 54
#toub	unknown 53
#touc	unknown 147	yes -136
#touk	no -103	unknown 140	yes -40
#toul	no 68	yes -69
#tous	no -81	unknown 145	yes -64
#tout	unknown 155	yes -166
#toyo	no 85	unknown -115
#tpel	no -52	unknown 40
#tqas	no 102	unknown -59	yes -44
#tqel	no -94	unknown 99	yes -44
#tqet	unknown -88	yes 57
#tqle	no -90	yes 115
#tqte	no 40	unknown -43
#tra9	no -46	unknown 111	yes -70
#tra>	no -62
#trai	unknown 44	yes -49
#trak	no -132	unknown 200	yes -134
#tran	unknown 63	yes -53
#tras	yes 72
#trej	unknown 128	yes -121
#tren	no -99	yes 72
#trep	no 59
#tri9	yes 50
#trin	no 47
#trip	unknown -71	yes 102
#triq	no 40
#tro>	unknown 46
#trop	no 103	unknown -191	yes 69
#trot	yes 46
#trou	unknown 93	yes -62
#trov	unknown 69	yes -46
#tsab	no 98	unknown -44	yes -54
#tsad	no 58
#tsed	unknown -107	yes 64
#tsel	no -138	unknown 83	yes 40
#tsen	no 83	yes -47
#tsew	no -80	yes 42
#tsra	no -50	unknown 64
#tsre	unknown 91	yes -58
#tsrq	unknown 72
#tsse	no -116	yes 60
#tta>	no 52	unknown -46
#ttat	unknown -69	yes 56
#ttch	yes -60
#tte3	no 43	unknown -44
#ttel	unknown -67	yes 72
#ttes	no -109	unknown 156	yes -45
#ttet	yes -44
#tti>	no -101	unknown 89
#ttit	no 43	unknown -44
#ttla	no 103	unknown -78
#ttoi	unknown -50	yes 81
#tudi	no -74	unknown 166	yes -107
#tuya	unknown 53	yes -50
#twe9	yes -68
#tylo	no 51
#tzel	no -59	unknown -114	yes 150
#u3i>	no -49	yes 85
#u7di	no 72
#u7do	no 46	unknown -44
#u7in	unknown -107	yes 80
#uad>	unknown -92	yes 97
#uar>	unknown 73	yes -82
#uari	no -101	unknown 151	yes -82
#uarz	no -45	yes 63
#uba>	unknown 45	yes -41
#ubel	no 111	unknown -65	yes -72
#uble	yes -48
#ubli	unknown 84	yes -50
#uces	yes -40
#uch>	no -42	unknown 97	yes -55
#uche	unknown -67	yes 57
#uchk	unknown -223	yes 147
#ucho	no -41	unknown 78
#ucti	no 121	yes -135
#uda>	yes -48
#ude>	no -140	unknown 48	yes 43
#udi>	no -78	unknown -61	yes 131
#udia	no -121	unknown 168	yes -54
#udir	no 70	unknown -68
#uee>	no -90
#ueli	unknown -51	yes 81
#ues>	yes -41
#uett	no -104	unknown 176	yes -82
#ufo>	no 210	unknown -155	yes -137
#ufou	unknown 46
#uga>	no -42
#ugeo	no -83	yes 50
#uha>	no -56	yes 58
#uhdi	no 82	unknown -78
#uhom	no 177	unknown -124	yes -69
#uia>	unknown 41
#uida	unknown -106	yes 76
#uido	no -63
#uie>	unknown 75	yes -51
#uig>	no -67	unknown 106	yes -47
#uill	unknown 66
#uin>	unknown 55	yes -44
#uira	unknown 45	yes -85
#uis>	no -85	unknown -63	yes 143
#uit>	yes 44
#uite	no -83	unknown 125	yes -42
#uja>	no -84	unknown 118	yes -52
#ujda	yes 41
#ukai	unknown -128	yes 121
#ukh>	no -150	unknown -108	yes 247
#ukha	no -44	yes 81
#ula>	yes 42
#ulan	unknown -53	yes 72
#ulat	unknown 66	yes -63
#ulay	unknown 51	yes -97
#ulch	no 110	unknown -111
#ule>	no -66	yes 68
#ulev	no -108	unknown 116
#uli>	no 44	unknown -78
#ulil	no 82	yes -47
#ulla	unknown -40
#uloi	unknown 75	yes -41
#ulou	yes -42
#ulta	unknown 49
#ultr	unknown -77	yes 108
#ulur	no -69	unknown -59	yes 127
#umat	no -67	yes 89
#umen	no -91	unknown 76
#une>	unknown 67
#unet	unknown 68	yes -42
#uni>	unknown -42	yes 68
#unt>	unknown 58	yes -86
#upe>	no 109	unknown -53	yes -73
#uqa>	no -99	yes 99
#urea	unknown 89	yes -72
#ures	unknown 66
#urge	no 83	unknown -119
#urgo	yes 54
#uri>	yes 52
#urib	no 88	unknown -59
#urik	no -60	unknown 126	yes -67
#urin	no -40	unknown 64	yes -46
#uris	no 93	yes -97
#urit	no -74	unknown 84
#uros	no -76	unknown 114	yes -40
#urri	no -160	unknown 55	yes 94
#urs>	no -41	unknown 49
#urse	unknown 67	yes -43
#ursi	unknown 61	yes -60
#urte	no 50	yes -62
#usa>	no 104	yes -100
#use>	yes -41
#usi>	no 142	unknown -109	yes -43
#usin	no -119	unknown 172	yes -69
#usko	unknown -55	yes 43
#usse	no 45	yes -42
#ussi	no -61	unknown 83
#usta	unknown 61	yes -50
#uste	no -143	unknown 170
#ustr	no 111	unknown -64	yes -57
#uteu	no 63	yes -60
#uti>	unknown -78	yes 85
#uto>	no 84	yes -93
#utre	no 142	unknown -85	yes -58
#utte	no -152	unknown 205	yes -96
#uwa>	no -91	unknown 127	yes -56
#uxel	no -71	yes 86
#uya>	unknown -46
#uyau	unknown 53	yes -50
#uzin	no 113	unknown -95
#uzni	no -75	unknown 44
#uzze	no 45
#vabo	yes -53
#vacc	unknown -51	yes 87
#vais	unknown 70	yes -110
#vane	unknown -75
#vant	no -45	unknown 41
#vard	no -108	unknown 116
#vase	no 66	yes -107
#vati	yes 57
#vehi	unknown 40	yes -43
#vel>	no -48	unknown 85
#velu	unknown 59	yes -58
#vemb	no -68	unknown 100
#veme	no -47	unknown 86	yes -41
#vent	no -88	unknown 151	yes -60
#ver>	no -65	yes 68
#verg	unknown -78	yes 40
#verr	no 49	unknown 45	yes -162
#vert	no -48
#vest	no -66	unknown 87
#veur	no -105	yes 75
#vice	no -77	yes 74
#vier	unknown 129	yes -107
#vile	no -113	yes 72
#vira	unknown -43
#vise	unknown 69	yes -46
#voir	no 50	yes -96
#vois	unknown 65	yes -80
#voit	no -51
#vol>	unknown 62
#vola	unknown -93	yes 91
#volt	no 105	unknown -52	yes -60
#voya	yes 49
#vrai	unknown -64
#vril	no -59	unknown 86
#w9e3	unknown -46
#w9ef	no -79	unknown 61
#wa3e	unknown 57	yes -42
#wa7e	unknown -51
#wa9f	unknown -50	yes 76
#wa9i	unknown 52
#wa9t	no 123	unknown -80	yes -43
#wab>	no 49	yes -68
#wach	unknown 79	yes -42
#wahe	no 83	unknown -48
#wajb	no -54	yes 84
#wak>	no 114	unknown -87
#wakh	no 139	unknown -140
#waki	unknown 54
#wald	no -55	unknown -94	yes 134
#wali	no -40	yes 56
#wall	unknown -132	yes 115
#walo	no 42
#ware	no -89	unknown 143	yes -58
#wat>	unknown -54	yes 76
#wate	no 53	yes -54
#waw>	no -112	yes 82
#wayj	no 75	yes -57
#wbch	unknown 77	yes -66
#wbou	no -56	unknown 63
#wch>	unknown 45	yes -59
#we7d	no -70	yes 60
#we99	no 120	unknown -74	yes -53
#we9e	no 46	unknown 56	yes -106
#we9f	no 74	yes -64
#we9t	unknown 65	yes -44
#wedn	no -107	unknown -194	yes 270
#week	unknown 48
#weh>	yes 48
#wejh	no -61	yes 83
#wer9	unknown 78	yes -73
#wert	no 41
#wesl	no -43	unknown -97	yes 137
#wess	no -65	unknown 144	yes -84
#wet>	no 94	unknown -55	yes -42
#wgef	unknown -55	yes 59
#wha>	unknown -43	yes 80
#whom	unknown 72	yes -57
#wi9a	yes -49
#wia>	unknown -73	yes 102
#wich	no 57	yes -60
#wid>	unknown 97	yes -79
#wil>	unknown -105	yes 81
#wja3	unknown -60	yes 96
#wja>	no -73	unknown 126	yes -57
#wje3	no -42	yes 72
#wld>	no -92	unknown 117	yes -43
#wldi	no -57	yes 42
#wli>	no 63	unknown -101
#wlid	no 77	yes -48
#wnou	unknown -52	yes 46
#wost	no 40
#wra9	unknown 53
#wra>	no -75	yes 53
#wrat	yes -46
#wrek	no -61	unknown -64	yes 107
#wrou	no -43	unknown 46
#wsel	no 67	unknown -41
#wslt	no 227	unknown -196	yes -61
#wssl	no 43
#wwej	no 53
#wwel	no -104	unknown 67
#wwer	no -41
#wwet	no 94	unknown -53	yes -46
#wya>	no 60	unknown -46
#xell	no -71	yes 86
#xper	unknown 59
#xtin	unknown 62	yes -44
#xyge	no -42	unknown -81	yes 123
#y3ou	no -47	unknown 108	yes -67
#y3re	no -71	yes 81
#y3ti	unknown 83	yes -72
#y7at	no 137	unknown -93	yes -50
#y7el	no -62	unknown 120	yes -60
#y7er	no -99	unknown -139	yes 215
#y7re	unknown -88	yes 109
#y9et	no -75	unknown 95
#y9ou	no -133	unknown 171	yes -61
#y9te	no -77	unknown 90
#ya3n	no 94	unknown -74
#yage	unknown 61
#yah>	unknown 77
#yala	no -64	unknown 67
#yalk	unknown 60	yes -55
#yaln	yes 47
#yalo	no -43	unknown 79
#yam>	unknown -42	yes 57
#yan>	no 50	unknown -61
#yana	no -57	unknown 67
#yani	unknown -105	yes 80
#yara	no -53	unknown 82
#yass	no -82	yes 113
#yata	yes 74
#yath	unknown -54	yes 73
#yau>	unknown 50	yes -53
#yba>	unknown 92	yes -104
#ych3	no -61	unknown 112	yes -50
#yche	no -181	yes 179
#ychk	no -76	yes 59
#ycle	unknown -90	yes 54
#yda>	unknown 51	yes -71
#ydat	no -53
#ydeh	no 147	unknown -78	yes -94
#ydek	no 187	unknown -113	yes -109
#yder	no -62	yes 59
#ydha	no 88	unknown -112
#ydi>	unknown -86	yes 62
#ydih	unknown -81	yes 96
#ydir	no -60	unknown 42
#ydkh	no -51	yes 40
#ydor	no -106	unknown -126	yes 200
#ydou	unknown -59	yes 50
#ydre	unknown -51	yes 46
#ydrn	unknown -55	yes 82
#ydrr	no -79	yes 53
#ye7>	no 54	unknown -176	yes 96
#yeb>	no 79	yes -97
#yeda	no -41	unknown 46
#yedd	no -54	unknown -51	yes 105
#yef>	no 84	yes -136
#yeg>	no 113	unknown -113
#yeh>	no -147	unknown 178
#yel>	no 56	yes -64
#yem>	no 100	unknown -65	yes -80
#yess	no -51	yes 86
#yetc	no 79	unknown -53
#yett	unknown 45	yes -48
#ygen	no -42	unknown -81	yes 123
#yghe	no 123	unknown -95
#yghl	no -53	unknown -55	yes 107
#ygol	unknown 60
#ygou	no -75	unknown 40
#yha>	no -106	unknown 131	yes -51
#yhde	no -93	unknown -91	yes 155
#yhez	no -131	yes 113
#yina	no -67	yes 83
#yjaw	no -59	unknown 54
#yjiw	no 91	unknown -43	yes -54
#yjri	no 50	unknown 45	yes -94
#ykhe	unknown -55
#ykhl	no -55	unknown 80
#ykhr	no -59	unknown 57
#ykou	unknown 91	yes -60
#ykte	no -85	unknown 106
#yl3e	no 52	yes -81
#yla>	no -104	yes 101
#ylo>	no 51
#yma>	no 187	unknown -127	yes -73
#ymch	no 59	unknown -88
#yna>	no -47	unknown 114	yes -67
#ynac	no 52	yes -57
#yndi	yes -43
#yom>	no -44	unknown 68
#yon>	unknown -40
#yota	no 85	unknown -115
#yous	unknown 47	yes -92
#yra>	no -48	unknown 109	yes -75
#yrat	unknown -131	yes 140
#yret	no 77	unknown -47	yes -40
#yrin	no 57	yes -67
#yser	no 165	unknown -122	yes -75
#yseu	no -104	unknown 167	yes -62
#ysil	no -45
#ysni	no -49
#yssi	no -61	unknown 50
#ytbe	no -135	yes 81
#ytfi	no 43	unknown -43
#yti>	no 110	unknown -66	yes -54
#ytle	no 55	unknown -57
#ytna	no 78	yes -71
#yto>	no -53
#ytou	no -98	unknown 47
#ytse	unknown 43	yes -91
#yure	no 90	unknown -86	yes -49
#ywje	yes 53
#yydo	no 77	unknown -99
#yye7	no 107	unknown -208	yes 98
#yyed	no 138	unknown -53	yes -95
#yyer	unknown -98	yes 102
#yyto	no -133	unknown 89
#zade	no -99	unknown 59
#zadt	no -74	unknown 41
#zago	no -51	unknown -67	yes 111
#zaj>	no 49	unknown -101	yes 52
#zal>	no -44	unknown 48
#zam>	no -45	unknown -70	yes 111
#zan>	no -83	unknown 140	yes -75
#zate	no -45	yes 63
#zaza	no -45	yes 63
#zbel	unknown -66	yes 59
#zdem	no -127	unknown 68	yes 41
#zeft	no -124	unknown 54	yes 43
#zeg>	no 75	yes -56
#zel9	unknown -64	yes 92
#zel>	unknown 41
#zela	no 208	unknown -155	yes -87
#zell	yes 50
#zeln	no 92	unknown -72
#zelt	unknown 44
#zen>	unknown 44	yes -55
#zenq	no -87	yes 52
#zer9	no -103	yes 117
#zerk	no -42	unknown 47
#zet>	no 55	unknown -53
#zeyy	unknown -98	yes 102
#zha>	no -53	unknown 102	yes -69
#zid>	unknown 109	yes -94
#zila	no -46	unknown -46	yes 90
#zina	no 113	unknown -113
#zine	unknown 82	yes -75
#zit>	no 58	unknown -58
#zito	no -70	unknown 60
#zjaj	no -51	yes 55
#zlat	no 188	unknown -188
#zle9	unknown -141	yes 151
#zleq	unknown -219	yes 213
#znik	no -75	unknown 44
#znit	no -42	yes 61
#zon>	unknown 60	yes -48
#zone	no 79	yes -41
#zoug	no -42
#zouh	unknown -105	yes 62
#zrab	yes -49
#zre9	no -50	unknown -81	yes 130
#zrib	no -55	unknown 75
#zyan	no 45	unknown -95	yes 50
#zza>	unknown -90	yes 57
#zzan	no -101	unknown 79
#zzat	unknown 40
#zzeg	no 82	unknown -67
#zzit	no -81	unknown -82	yes 135
#zzo>	no -48
#zzou	unknown -107	yes 118
000	unknown 94	yes -85
1	no -102	unknown 122
11	unknown 48
11h	no 117	unknown -170	yes 60
12000	no -49	unknown 78
12h	yes 46
14	no -48	unknown 108	yes -63
15	yes 50
16	no -42	unknown 112	yes -71
17	no -64
17h	no 87	unknown -87
18	no 97	unknown -130
1800	unknown 55
20	no 77	yes -45
207	no -79	unknown 126	yes -52
2100	unknown 63
22	no -44	unknown -69	yes 112
23h	no 56
28	no -64	unknown 58
300	no -63	unknown 100	yes -46
35	no -93	unknown 103
3a2ila	no 111	unknown -46	yes -124
3achoura	no -80	yes 72
3ad	unknown 98	yes -81
3add	no 49	unknown -107
3adi	no -62	unknown 99	yes -48
3afakom	no -60
3am	unknown -41
3amer	no -109	unknown 52
3andi	no -45	unknown 99	yes -51
3aref	no -107	unknown 138
3awnouni	unknown -49	yes 74
3dem	no -60	unknown -159	yes 206
3edd	no 40	unknown -70
3emmernah	no 55	yes -53
3emmi	no 51	unknown -139	yes 70
3en9i	no -91	unknown -140	yes 200
3end	unknown 52	yes -49
3endha	unknown -129	yes 92
3endhom	no -194	unknown 133
3endna	no -58	yes 44
3endo	unknown -48	yes 47
3eyett	no 90	unknown -82
3eyt	unknown 85	yes -51
3eyyet	yes -41
3eyyetch	no 43
3eyyetna	no 60	yes -50
3h	no -41
3imara	unknown -65	yes 51
3inha	no -236	yes 249
3ini	no 95	unknown -74
3inia	no 114	unknown -114
3iniya	unknown -70	yes 78
3lia	no -52
3lih	unknown -46
3lina	no 52	unknown -49
3liya	no -82	unknown 123	yes -78
3mmerna	no 162	unknown -99	yes -66
3ndha	no -93	unknown -89	yes 173
3ndhom	no -44	unknown 60
3ndi	no -52
3ndna	no 42
3on9i	no -42	unknown -51	yes 89
3otla	no 66	yes -57
3refna	unknown 108	yes -72
3reftch	no -54	unknown 58
3tana	no -59
400	no -92	unknown 93
45000	no -49	unknown 87
4h	yes 62
4x4	unknown -50	yes 75
5	unknown -46	yes 42
50	unknown -67	yes 54
500	no -54	unknown 147	yes -134
60	no 117	yes -91
600	unknown 43	yes -72
65	no 155	unknown -119	yes -52
7	no -54	unknown -42	yes 97
70	no -82	unknown 77
7adita	unknown -64	yes 64
7aja	unknown 42	yes -40
7ajra	unknown 67	yes -87
7amla	no -46	yes 78
7amra	no -49	unknown 135	yes -85
7awlo	yes -102
7bess	no -69	unknown 62
7dana	no 60	yes -49
7daya	unknown -73
7did	no -82	yes 93
7dida	no -71	unknown -193	yes 226
7ed	no 108	unknown -60	yes -48
7ejra	no -44	unknown 69
7ekk	yes -40
7ekkit	unknown -45
7el	no -41	unknown -108	yes 143
7ell	unknown -71	yes 44
7ellit	no -123	unknown -74	yes 184
7er9at	yes 51
7essa	no 94	unknown -76	yes -40
7essit	no -90	unknown 94
7et	unknown 42
7eyyed	no 216	unknown -136	yes -124
7it	no -72	unknown 63
7jar	no -123	unknown 47	yes 59
7jer	unknown -44	yes 56
7jra	no -101	unknown 41
7llit	no -102	unknown 89
7mar	no -71	unknown 184	yes -128
7mer	unknown -54	yes 57
7na	no 77	unknown -70
7ofra	no -123	yes 57
7re9	no -70
7ta	no 46
7tit	no -61	unknown 84	yes -48
7wajbi	no -55	yes 78
7wayej	yes -43
7wayj	no 150	unknown -129	yes -45
8h	no -72	yes 52
900	unknown -58
9ahwa	yes -43
9bel	no 59	unknown -41
9d	no -54	yes 66
9dam	no -76
9dertch	no -67	yes 60
9dim	no -198	unknown 148
9ed	no 106	unknown -70	yes -42
9eddam	no -60	unknown 54
9er3a	no -104	yes 117
9et3at	unknown -59	yes 73
9oddami	no -47	yes 80
9rib	unknown -102	yes 52
9te3	no 45	yes -106
=answer: no	no 74	yes -47
=answer: unsure	no -67	unknown 86
=answer: yes	unknown 42
=being: animal	unknown -52
=danger: now	no 74	unknown -162	yes 62
=danger: over	no -47	unknown 61	yes -42
=danger: plea	unknown -152	yes 104
=danger: present	yes 60
=distress: distress	unknown -59
=document: carte_grise	no 83	unknown -41	yes -98
=document: constat_degat_des_eaux	no -42	unknown 93	yes -89
=document: devis_ou_facture	yes -97
=document: rapport_police	no 42
=document: recepisse_plainte	no -108	unknown 124
=hedge: hedge	no -51	unknown 92	yes -45
=idiom: figure	no 60	unknown -76
=idiom: part	unknown 69	yes -86
=idiom: traffic	yes -49
=injuries no	no 251	unknown -163	yes -87
=injuries no rather	no 259	unknown -138	yes -121
=injuries no sure	no 250	unknown -170	yes -79
=injuries none	no -95	unknown 154	yes -59
=injuries unknown	unknown -61	yes 51
=injuries unknown unsure	unknown -61	yes 51
=injuries yes	no -87	unknown -121	yes 210
=injuries yes sure	no -87	unknown -121	yes 210
=injury: absent	no 219	unknown -138	yes -80
=injury: body	no -121	unknown -108	yes 225
=injury: casualty	no -61	unknown -116	yes 178
=injury: doubt	no -189	unknown 316	yes -166
=injury: grave	no 68
=injury: nobody	no 227	unknown -162	yes -65
=injury: one-well	no 197	unknown -158
=injury: perhaps	yes 45
=injury: symptom	no -96	unknown -108	yes 205
=intent: complaint	no -74	unknown 101
=intent: correct	unknown 49	yes -81
=intent: declare	yes 43
=intent: follow	no -84	unknown 136	yes -55
=intent: greet	no 65	unknown -65
=intent: help	no -73	unknown 58
=intent: human	no 73	yes -54
=intent: language	no 198	unknown -129	yes -83
=intent: other	no 63	unknown -106
=intent: thanks	yes -70
=liability: unclear	yes -91
=other autre	unknown 78	yes -73
=other collision	no -109	unknown -74	yes 157
=other incendie	unknown -179	yes 155
=other vandalisme	yes -75
=other vol	unknown -174	yes 116
=party: alone	no 64	yes -64
=party: culprit	no 59	yes -74
=party: foreign	no 51	unknown 103	yes -203
=party: hit-and-run	no -103	yes 66
=party: nobody-else	unknown -57
=party: other-vehicle	unknown -48	yes 43
=party: theirs	no -112	unknown 211	yes -134
=party: unknown-origin	no -44	unknown 64
=party: vehicle	no -42	yes 56
=person: close	unknown -50	yes 74
=person: driver	unknown -57
=person: self	no 70	unknown -98
=police: not-done	unknown 67	yes -68
=scene: autre	no -56	unknown 169	yes -111
=scene: dommage_materiel	yes -62
=scene: evenement_climatique	no -140	unknown 64
=scene: incendie	no 43
=scene: vandalisme	unknown 59	yes -69
=scene: vol	unknown 62	yes -76
=status: awaited	unknown -72	yes 46
=status: not-yet	no 49
=status: refused	unknown 57
=status: unfinished	no -48	yes 52
=thirdParty no rather	unknown 42
=thirdParty no sure	no 77	yes -43
=thirdParty unknown	no -60	unknown 97
=thirdParty unknown unsure	no -60	unknown 97
=type autre	unknown 119	yes -88
=type autre sure	unknown 114	yes -87
=type autre unsure	no -53	unknown 136	yes -113
=type blessure	no -66	unknown -76	yes 143
=type blessure sure	unknown -93	yes 120
=type blessure unsure	no -86	unknown -67	yes 153
=type bris_de_glace rather	no 79	unknown -193	yes 100
=type bris_de_glace sure	unknown 44
=type bris_de_glace unsure	no 54	unknown -85
=type collision unsure	no 50	yes -54
=type degats_des_eaux rather	no 52	unknown -82
=type degats_des_eaux sure	unknown 48	yes -49
=type degats_des_eaux unsure	no -205	yes 98
=type dommage_materiel	unknown 93	yes -91
=type dommage_materiel sure	unknown 84	yes -89
=type dommage_materiel unsure	no -54	unknown 150	yes -99
=type incendie rather	unknown 64	yes -90
=type vandalisme	unknown 64
=type vandalisme sure	no -40	unknown 66
=type vandalisme unsure	no -63	unknown 124	yes -60
=type vol rather	no 68	unknown 66	yes -143
=type: autre	yes -41
=type: blessure	unknown -101	yes 78
=type: incendie	unknown -55
=type: vandalisme	yes -58
accrochage	unknown 40	yes -49
ach	no -57
afriquia	unknown 56	yes -55
agadir	no -83	yes 61
agdal	yes 40
agence	no -47	unknown 52
aile	no 57
ain	no -92	unknown 68
airbag	no -76	unknown -47	yes 125
airbags	no 62	unknown -44
ait	no -62	unknown -64	yes 116
akhor	no 140	unknown -92	yes -52
alf	no 58	yes -57
ambulance	unknown -53	yes 78
amiable	no 59	unknown -76
ana	unknown -40
ane	no -111	yes 48
anfa	no -64	unknown 44
antenne	no -61	unknown 109	yes -43
antivol	no -43	unknown 68
appareil	no -56	unknown 77
appartement	no -104	unknown 168	yes -68
aquarium	no -101	unknown 151	yes -82
arrondissement	unknown -48	yes 70
ascenseur	no -63	unknown 50
aswak	no 114	unknown -87
atay	unknown -106	yes 72
atelier	no -59	yes 84
attestation	no -72	unknown 127	yes -62
audi	no -73	unknown 84
auto	no 84	yes -93
avant	no -50	unknown 41
avril	no -59	unknown 86
awel	no -49	unknown 44
azilal	no -46	unknown -46	yes 90
azrou	no 95	unknown -94
b3id	no 112	yes -156
b7alha	unknown -76	yes 47
b9a	no -41
b9ach	no -46	unknown -47	yes 82
b9at	no -65	yes 45
b9atch	no -81	unknown -46	yes 125
b9aw	no 162	unknown -95	yes -94
b9ina	no 109	unknown -103
b9it	no -43	unknown -125	yes 162
b9itch	no -77
ba	unknown 72	yes -110
ba3d	no -71	unknown 84
bab	no 64	unknown -65
bach	no -46	unknown 52
bache	no -120	unknown -124	yes 171
baghi	no -56	unknown 95
baie	no -69	yes 57
bain	no -97	unknown 66
balcon	unknown 68
ballon	no -85	yes 91
baqi	no -101	unknown 86
barbecue	no -67	unknown -69	yes 117
bare7	no 98	unknown -80
barra	unknown -59	yes 60
bas	no 165	unknown -133
batterie	no -50	unknown 46
bayd	no 108	unknown -41	yes -64
bayda	no -47	unknown 68
bbah	no -80	yes 97
bd	no -54	yes 43
bdat	no -48
bdaw	no 40	unknown -83
be3d	unknown -87	yes 89
beldi	no -136	yes 101
belgique	yes -43
belli	no -52	unknown 76
beni	no 82	unknown -66
benti	no 83	yes -53
berkane	no -62	unknown 85
bernoussi	no -40
berri	no 108	unknown -115
beton	no -62	unknown 85	yes -40
bgha	unknown -57	yes 44
bghat	no -45	unknown 59
bghatch	no -60	unknown 153	yes -123
bghaw	no -83	unknown 56
bghawch	no 104	unknown -72	yes -50
bghina	no 68	yes -63
bghitch	no -68	unknown -135	yes 187
bhal	yes -82
bi	no 97	unknown -111
bia	yes -65
bicyclette	no 43	unknown -78
bida	no -43	unknown 93	yes -56
bidon	no -135	unknown 47
bih	no -62	unknown 44
biha	no 60	yes -50
bikhir	no 90	unknown -80
billet	unknown 91	yes -69
bina	unknown -100	yes 115
bir	no 143	unknown -99	yes -55
bisklita	no -65	yes 91
biya	yes 59
bkat	no 215	unknown -142	yes -66
bkhir	no 174	unknown -112	yes -87
blassa	no 82	yes -74
blastou	no 118	unknown -181
blesse	no 148	unknown -102	yes -45
blesses	no 164	unknown -115	yes -51
bmw	no 92	unknown -117
bnadem	no 87	unknown -40	yes -46
bnti	unknown -49
bo7dha	unknown 114	yes -86
bo7di	no 74	unknown -48
bo7do	no 111	unknown -74
bo7dou	no -128	unknown 108
boite	no 57	unknown 103	yes -179
bolice	no -63	unknown 123	yes -63
bolis	no -81	unknown -83	yes 146
bombe	no 48
bonjour	no 55
bou7di	no 72
bou7do	no 46	unknown -44
bouhdi	no 82	unknown -78
boulevard	no -127	unknown 145	yes -50
boulis	yes -42
bouskoura	unknown -55	yes 43
bouznika	no -75	unknown 44
box	unknown 59	yes -59
bqa	no 43	unknown -62
bqat	no -93	unknown 77
brahim	no -55	unknown 117	yes -62
brigade	yes -64
brise	no -50
brouillard	no -74	unknown 100	yes -44
bruxelles	no -71	yes 86
bureau	unknown 102	yes -101
bus	no 61	unknown -97
bzaf	no -46	unknown 48
bzzaf	unknown 65	yes -68
cabinet	no -61	unknown 108	yes -54
cable	no 82	yes -77
cadenas	unknown 77	yes -54
cafe	no 100	yes -98
caisse	no 46	unknown -55
camera	unknown 78	yes -60
camionnette	no -59	unknown 83
camira	no -42	unknown 81	yes -42
camping	no 54
canalisation	no 124	unknown -102
capot	unknown 63
car	yes -58
caravane	no 56	unknown -108	yes 41
carglass	no -100	unknown 132	yes -40
carrefour	no 58
carrosserie	no 120	yes -147
carter	unknown 103	yes -112
casa	no -46
casque	no -104	unknown 41	yes 56
catalyseur	no -46	unknown 72
cave	no -72	unknown 153	yes -82
ceinture	no -72	unknown -83	yes 155
ch7al	no -57	unknown 130	yes -82
cha3el	no 55
cha3lat	yes -44
cha3ri	unknown -78	yes 101
chab	no 40
chad	no -40	unknown 59
chaf	no -57	unknown 69
chahda	no 42	yes -54
chaine	no -63	unknown 83
chalet	yes -41
chargeur	no -120	unknown 111
charika	no 86	yes -51
chariot	no -51	unknown 42
chauffeur	unknown -68
chedat	unknown -62	yes 59
chef	yes -56
chefara	unknown 60	yes -44
cheft	no 73	unknown -56
cheftou	no -151	yes 157
cheikh	no 60	unknown -91
chejra	no 83	unknown -77
chekaya	unknown 41	yes -44
chem3a	no -55	unknown 73
cheminee	yes -56
chhar	unknown 44
chher	unknown 43
chhor	yes 51
chhour	no -60	unknown 52
chibani	unknown -63	yes 63
chichaoua	no -69	yes 80
chifour	no 117	unknown -51	yes -72
choc	no 69	yes -70
chouf	no -53	yes 41
chrajem	unknown 64	yes -48
chrara	no -64	yes 61
chrejem	no 93	unknown -113
chrjem	unknown -59
chta	yes -58
chtouka	no -103	unknown 140	yes -40
chwia	unknown -73	yes 102
chwiya	unknown -81	yes 74
cin	no -122	unknown 205	yes -91
civile	no -113	yes 72
clavier	no -68	unknown 193	yes -154
cle	no -40	unknown 53
client	unknown -54	yes 43
climatiseur	no 69	unknown -65
clio	no 43
cm	no 79	yes -62
cocotte	no -71	yes 55
coffre	unknown 59
coiffure	unknown 64	yes -40
colle	unknown 50
colonne	no -72	unknown 98
compagnie	unknown 62
compteur	no -83	unknown 97
congelateur	no 104	yes -84
corniche	no -121	yes 123
couloir	no -59	unknown 106	yes -47
court	unknown -40
credit	no -94	unknown 125
d9i9a	no -50
dab	no -148	unknown 74	yes 64
dabt	yes 42
daha	no -78	unknown -103	yes 176
dahri	no -42	unknown -101	yes 139
dak	no -111	unknown -53	yes 166
dakchi	yes -61
dakhet	yes 56
dakhla	no -70	unknown 56
dakhlat	no 97	unknown -199	yes 77
dakhlo	unknown 46
darbatni	no -81	unknown -119	yes 163
darbni	no 96	unknown -78
daret	no 44
dari	no 73	yes -47
dart	no 40	unknown -64
dat	unknown 43
daw	no -63	yes 77
dayer	unknown 80	yes -111
dayra	unknown 97	yes -77
dayz	no 111	unknown -119
dazet	no 55	unknown -53
dazt	no -87	unknown 51
dbab	no -108	yes 120
dda	unknown 57
ddar	no 102	unknown -53	yes -52
ddat	no -62	yes 67
ddatou	yes 50
ddaw	no -41
ddawh	unknown -64	yes 92
ddem	no -134	unknown -58	yes 172
ddow	yes 47
de	unknown 63	yes -49
declaration	unknown 46
degat	unknown -44
degats	unknown 49
dehri	no -89	unknown -90	yes 181
dehrou	no -69	unknown -190	yes 217
dekhan	unknown -79	yes 48
dem	unknown -61	yes 91
demenagement	unknown 49	yes -61
depanneuse	no -49	unknown 96	yes -47
depot	no -81	yes 59
derba	no -57	yes 45
derbat	no 59	unknown -49
derbatni	no 190	yes -209
derbna	no 96	unknown -75
derbni	no -61	unknown 55
derbouni	no -40	unknown -132	yes 156
derk	no -92	unknown 193	yes -112
dernahch	no -51	unknown -57	yes 103
derri	unknown -111	yes 107
dert	unknown 55
dertha	unknown 63	yes -41
devis	no 47	yes -44
dfe3ni	no -40	unknown -134	yes 165
dguig	no -67	unknown 106	yes -47
dheb	unknown 42	yes -62
dhri	no -61	unknown -82	yes 140
dial	unknown 82	yes -56
dialo	no -41	unknown -56	yes 99
dik	no -77	yes 53
dima	unknown -114	yes 82
dir	no -111	unknown 147	yes -48
dirham	unknown 56	yes -56
dkhan	no -76	unknown -55	yes 114
dkhelna	unknown -87	yes 96
dkhelt	no 85	unknown -94
dkhlat	unknown 56
dkhlou	no -71	unknown 58
dlam	no 64	unknown -56
dlou3	no -53	unknown -65	yes 117
do	no -71	unknown 94
donc	unknown 50	yes -40
dos	no -91
dossier	no 98	unknown -58	yes -72
douar	unknown 73	yes -82
double	unknown 84	yes -94
douche	unknown -110	yes 75
dra3ha	no -81	unknown -110	yes 160
dra3i	unknown -190	yes 208
drab	no 61	unknown -144	yes 79
drabni	no -82	yes 87
drari	unknown -45
drbat	no 56
drbatni	no 46	yes -53
drbo	yes -41
drebni	no -45	unknown -54	yes 99
drebt	no -70	yes 50
drebto	no 254	unknown -105	yes -203
drham	yes 43
drhm	yes -40
driss	no -84	unknown -57	yes 128
drouj	unknown -69	yes 78
drri	no 58	unknown -124
duster	no -143	unknown 170
dw	unknown -154	yes 102
dwa	no -62	unknown 88
dyalhom	no -70	yes 80
dyalkom	no -49	unknown 98	yes -47
dyalna	yes 47
dyalo	no -43	unknown 77
dyalou	no -50	unknown 107	yes -56
ecole	no 78	yes -45
elec	no -126	unknown -57	yes 120
electrique	no 93	yes -71
en	no 55	unknown -59
enseigne	unknown 78	yes -65
essaouira	unknown 45	yes -85
essence	no -98	unknown 134	yes -60
essuie	unknown 47
etage	no 97	yes -62
euros	no -76	unknown 114	yes -40
expert	unknown 59
extincteur	unknown 62	yes -44
face	no -68	yes 91
fach	no -89	unknown 57
fat	no 41
fatima	no 57	yes -78
fauteuil	no 77	yes -77
fe9na	no -43
fe9t	no -58	yes 40
fekhdi	no -49	unknown -53	yes 101
fekki	no -84	unknown -185	yes 226
fenetre	no -55	unknown 49
fes	no -50
feux	no -68	unknown 54
fhemtch	no -109	unknown 140	yes -45
fi	no 93	unknown -74
fia	no 46
fiat	yes 49
fihom	unknown -91
file	no 76	yes -65
fina	no 41	unknown -73
fissure	no -65
fiya	no 52	yes -45
fjer	unknown -58
flous	no -41
fo9i	no -51	yes 61
fo9o	no -81	unknown 41
fou9	unknown 83	yes -55
four	unknown 99	yes -67
fourriere	no -160	unknown 55	yes 94
fraches	no 63	unknown -49
fran	no 73	yes -55
francais	no 59
frein	no 52	unknown -88
frigo	unknown 70
fsed	no 147	unknown -118
fuite	no -86	unknown 122
fya	no 67	unknown -44
ga3	yes -71
galat	no 77	unknown -50
gales	no -64	yes 45
galet	unknown 79	yes -62
galia	unknown 66	yes -67
galo	no -50	unknown 103	yes -54
galt	no -41
garage	no 49
garde	no 62	unknown -45
gardien	no -90	unknown 120
gare	no -88	unknown 60
garro	no -161	unknown 58	yes 71
gauche	no -99	unknown 46
gelt	no -57
gendarmes	unknown -64
gha	no 78	unknown -69
ghadich	unknown -45
ghadyin	no -79	yes 100
ghalat	no -132	unknown 99
ghalet	no 127	unknown -77	yes -53
ghalta	yes -43
ghar9a	no 138	unknown -180	yes 44
ghda	no -95	unknown 116
ghedda	no -70	unknown 85
gher	no -101	yes 74
ghfelt	unknown 86	yes -68
ghi	no 107	unknown -93
ghir	no 48	unknown -41
ghorzat	unknown -71	yes 107
ghrazi	no -105	unknown -111	yes 212
ghre9	no 127	unknown -67	yes -85
ghta	no 58	unknown -91
glace	unknown 71	yes -40
glissiere	yes -82
glovo	unknown 52	yes -76
golf	no 62	unknown -46
golna	no -179	unknown 229	yes -114
golt	no 58
gps	unknown 46	yes -112
grise	no 75	yes -42
grue	no -42	unknown 103	yes -64
gueliz	unknown -51	yes 81
guidon	no -61
h	unknown -82	yes 43
ha	no -60
hada	no -49	unknown 40
hadak	no 117	yes -114
hadchi	unknown 49
haja	no 64	unknown -51
hamdolah	unknown -79	yes 72
hamdollah	no 93	unknown -64
hamdoullah	no 63	unknown -42
hammam	no -86	unknown -105	yes 154
hangar	no 43	unknown -99	yes 45
hassan	no 69	unknown -47
hazza	unknown -108	yes 117
hdert	yes -43
hebtat	no 76	unknown -129	yes 59
hed	no -77	yes 63
herrsou	no 87	yes -85
hez	no 74	yes -60
hezz	no 46	unknown -58
hezzit	no -81	unknown -82	yes 135
hhh	no 121	unknown -53	yes -66
hhhh	unknown 52	yes -61
homa	yes 53
hotel	unknown 58
hrebo	unknown 48	yes -76
hta	no 62	yes -60
hwa	no 121	unknown -78	yes -45
ibn	unknown 110	yes -93
ifrane	unknown 68
immeuble	unknown 60	yes -57
imouzzer	no 116	yes -88
impact	unknown 96	yes -61
imta	no -48	unknown 93	yes -46
indrive	no -81	yes 50
induction	no 121	yes -135
insert	no 151	unknown -138
interdit	no -64	unknown 67
iphone	no -47
irm	no -57	yes 55
istanbul	unknown 64
iyam	unknown -94	yes 65
ja	no -54	yes 68
jab	unknown -81	yes 95
jah	unknown -187	yes 196
jaja	unknown 62	yes -88
jama3a	no 47	yes -58
jandarm	no -87	unknown 111	yes -52
jani	no 58
jante	no 106	unknown -59	yes -45
janvier	no 62	yes -46
jar	unknown -52	yes 61
jara	no 49	unknown -51
jarda	no 65	yes -104
jardin	no 60	unknown -40
jardinier	yes -54
jari	unknown 46	yes -58
jarna	unknown -44
jatni	unknown 59	yes -48
javel	no -48	unknown 85
jawbouni	no -56	unknown 63
jawch	unknown 98	yes -76
jaya	yes 60
jbed	no -113	unknown -65	yes 175
jbedt	unknown 90	yes -86
jbel	unknown 59	yes -64
jdar	unknown 120	yes -101
jdarmia	no -41	unknown -64	yes 103
jdida	unknown 117	yes -79
je	no 58	unknown -95
jebdat	no -67	unknown 91
jebs	yes -74
jeddati	no 49	unknown -105	yes 50
jeddi	unknown 40	yes -66
jehd	yes 52
jenbi	no -84	yes 45
jer7	no 52	unknown -88
jer7a	no 62	yes -95
jerr	no -118	yes 158
jib	unknown 85	yes -60
jit	no -47	unknown -51	yes 97
jm3a	no -59	unknown 91
jmel	unknown 62	yes -86
jnab	no 42	yes -49
jnan	unknown 78	yes -67
joint	no 66	unknown -49
joj	unknown -101	yes 119
jouj	yes 40
jra	no 72	unknown -42
jra7	no 85	unknown -74
jri	no -91	unknown -62	yes 144
juillet	no 41
juin	unknown 55	yes -44
k7al	no -102	yes 85
k7el	unknown 59	yes -52
k7la	no -84	yes 69
kamel	no -60	unknown 83
kamlin	no 84	yes -54
kan	no 53	unknown -58
kan9derch	no -60	unknown -75	yes 131
kan9te3	yes 43
kanch	no 203	unknown -147	yes -64
kanchouf	unknown -73	yes 66
kanghsel	no -45
kangoo	unknown 62	yes -66
kanhez	yes -54
kano	unknown -57
kanou	yes -63
kant	unknown -48
karossa	no 92	unknown -63
karrossa	no -153	yes 102
kat	no -129	yes 104
kat9oul	no -122	yes 72
katbki	no -48
katghetti	unknown 70	yes -42
katgol	unknown 80	yes -45
katgoul	unknown 54
kay	unknown -72
kay3rej	no -124	yes 153
kay7re9ni	yes 61
kay9etter	no -75	unknown 95
kay9te3	no -77	unknown 90
kaych3el	no -40	unknown 64
kaychki	no -62	unknown -48	yes 109
kaychouf	yes -44
kaydhak	no 165	unknown -131	yes -50
kaydiro	yes 52
kaydreb	unknown -51	yes 46
kaydrni	unknown -55	yes 82
kayghewwet	no 127	yes -105
kayghli	no -53	unknown -55	yes 107
kaygoul	no -77	unknown 49
kayjawbch	unknown 79	yes -81
kayjri	no 58	unknown -50
kayl3eb	no 52	yes -81
kayn	unknown 42
kayna	no -79	unknown 166	yes -86
kaynch	no -56	unknown 71
kaynin	no 68	unknown -48
kaynzel	no 45	yes -45
kaysil	no -79
kaytleb	no 55	unknown -57
kaywje3ni	yes 51
kbir	unknown -112	yes 91
kbira	unknown 91	yes -61
keb	no 96	unknown -53	yes -105
kebbit	no -64	yes 55
kelb	no 53	unknown -78
kemmel	no -65	unknown 123	yes -56
kenitra	no -76	yes 50
kenna	unknown -80
kerchi	yes 67
kersi	no -56	unknown -97	yes 142
kesser	no -55	unknown -143	yes 139
khali	no -54	unknown 109	yes -64
kharja	yes -67
khass	no -45	yes 47
khassha	no -116	unknown 98
khassni	unknown 43	yes -53
khawi	no 49
khawya	no 97	unknown -46	yes -51
khbet	no 83	unknown -71
khdama	no -127	yes 130
khdat	no 74	unknown -55
khddama	no -78	yes 62
khdit	no -49	unknown 52
khdma	no -74	unknown -119	yes 103
khebbech	no -98	unknown 186	yes -91
khebtat	no 166	unknown -181
khedcha	no 162	unknown -105	yes -61
khedma	no -60	unknown 92
khellat	no -75	unknown 193	yes -117
khellaw	no -49	unknown 91	yes -45
khellit	no -54	unknown 80
khenifra	unknown 56
kherjat	no 65
khfif	no -78	yes 84
khilal	yes -66
khir	no 172	unknown -107	yes -66
khmis	no -86	unknown -149	yes 133
khona	no 200	unknown -153	yes -55
khouribga	no 88	unknown -59
khouya	unknown -46
khoya	no -58
khrej	no 46	unknown -88	yes 41
khrejna	no 103	unknown -83
khrejo	no 67	unknown -45
khrejt	unknown 45	yes -40
khser	no -46	unknown 85	yes -47
khtef	unknown -106	yes 120
khtfo	no 205	unknown -164	yes -44
khti	unknown -49	yes 68
khwa	no 41	unknown -57
khwaw	no -84	unknown 140	yes -66
khyata	yes 69
kla	unknown -149	yes 104
klam	no -46	unknown 70
klat	unknown 73	yes -92
klian	no 124	unknown -74	yes -51
km	no 83	unknown -46
kol	yes -62
kola	no -72	unknown 86
kolha	no -48	unknown -61	yes 105
kolhom	no 49	unknown -55
kollchi	no -102	unknown 77
kollha	no -90	unknown 142	yes -69
kollo	unknown -46	yes 46
kolna	no 95	unknown -80
kolo	no 68	unknown -73
kona	no 72	unknown -74
konna	unknown -53
kount	unknown 58	yes -86
koura	no -94	yes 43
kouzina	no 223	unknown -194	yes -65
krassa	no 125	yes -90
ktafi	no -94	unknown -139	yes 207
ktbou	unknown 70
ktef	no -68	unknown -94	yes 147
ktoub	unknown 61	yes -60
l2ard	no -81	unknown -94	yes 161
l3a2ila	yes 62
l3afya	unknown -88	yes 90
l3am	unknown 44
l3amaliya	no -50
l3ani	no 127	unknown -49	yes -90
l3arbia	no -86	unknown 166	yes -82
l3assifa	no -43	yes 54
l3awd	unknown -50	yes 66
l3ers	unknown 67	yes -47
l3essas	no -66	unknown 55
l3inin	no -41	unknown -82	yes 107
l3omra	no -120	unknown 64
l3oud	unknown -56	yes 42
l5el3a	no 56
l7a9	no -67
l7ad	unknown 48
l7adita	no 102	unknown -75	yes -41
l7aj	no -40	unknown -150	yes 153
l7ajja	unknown -121	yes 133
l7amdolah	no 94	unknown -56	yes -41
l7amdolilah	no 194	unknown -134	yes -77
l7amdolillah	no -83	unknown -112	yes 138
l7amdollah	no 64	unknown -105	yes 42
l7amdoulillah	no 68	unknown -46
l7ammam	unknown 52
l7asil	no 181	unknown -127	yes -82
l7awli	no 103	unknown -88
l7chich	unknown 109	yes -111
l7did	no 111	unknown -96
l7emmam	no -55	unknown 79	yes -52
l7emsa	no -61
l7jer	yes 61
l7mar	no 83	unknown -50
l7ouma	no -66	yes 94
l7out	no 119	unknown -198	yes 59
l7ram	unknown 83	yes -115
l7sa	no 56	yes -79
l7ta	no -97	yes 66
l7wayej	unknown 58
l7yout	no -83	unknown 143	yes -66
l9a	no -112	unknown 106
l9antra	unknown -60	yes 63
l9elb	no 99	yes -96
l9ermoud	unknown -180	yes 134
l9ina	yes -40
l9it	no -48	unknown 97	yes -50
l9itha	no -45	unknown 69
labas	no 54	unknown -51
lach	no -100	unknown 130
lakhra	no -92	yes 79
larache	no 49
larb3a	no 161	unknown -119	yes -62
lasse9	unknown -48
lassurance	unknown -70
lavabo	yes -53
lave	unknown 48	yes -55
laver	no -93	yes 86
lb7er	yes -91
lbalcon	no 49	unknown -101	yes 44
lbanka	unknown -96	yes 112
lbassamat	no 95	unknown -42
lbatterie	no -51	unknown 177	yes -179
lbe7r	no -54	unknown 117	yes -67
lbebe	no -53	unknown 49
lberd	no 56	yes -45
lbghel	no -62	unknown 90
lbid	no 95	unknown -46	yes -60
lbit	no -50
lbolis	no 201	unknown -86	yes -133
lbouta	unknown -91	yes 66
lbureau	unknown 46
lcaisse	no -44	unknown 77
lcamera	no -54	unknown 123	yes -68
lclient	unknown -54	yes 40
lcoffre	no 63
lconstat	unknown -56
lcouloir	no 60	unknown -42
ldakhel	no 140	unknown -66	yes -85
le	no -53	unknown 90	yes -41
les	no -47	unknown 62
lewwel	no -111	unknown 71
lfayadan	no -76	unknown -45	yes 96
lferma	no -131	unknown 207	yes -88
lfeu	no 55	unknown -40
lfjer	no 98	yes -70
lfo9	no 43	yes -82
lfo9ani	unknown 117	yes -114
lforn	no -53	unknown 43
lfrach	no -107	unknown -63	yes 130
lgaz	no -116	yes 70
lgendarme	no -71	unknown 62
lghaba	no 148	unknown -132	yes -70
lghalta	no -135	unknown 146
lghis	unknown 49	yes -109
lghorzat	yes 57
lhaj	unknown 76	yes -48
lhamdolilah	no 44
lhamdolillah	no 183	unknown -102	yes -86
lhamdollah	no 212	unknown -139	yes -84
lhamdoullah	no 82	unknown -46
lhammam	no -70	unknown 123	yes -54
ligament	no -62	unknown -141	yes 178
ligne	unknown 45
lih	unknown -42	yes 68
liha	yes 49
lihom	no -72	yes 43
lik	yes 54
likom	no -43	unknown 57
lila	no -54	unknown 47
lille	no 63
limen	unknown 42
limn	unknown 40
limna	no -87	unknown -71	yes 150
lisra	no 41	unknown -134	yes 80
lisser	no -92	unknown 112
livraison	unknown -64
liya	unknown 80	yes -50
ljar	unknown 105	yes -118
ljara	no 143	unknown -121
ljenb	no -141	yes 96
lkamio	unknown 41
lkar	yes 46
lkbir	no -78	unknown -99	yes 133
lkhchab	no 83	unknown -88
lkhedma	no -65	yes 63
lkhel3a	no 100	unknown -71
lkhett	no -116	unknown 177	yes -67
lkhsara	no 146	unknown -172
lkhwatem	no 53	yes -54
lklian	unknown 64
lkliyan	no -91	unknown 115
lkora	no 82	unknown -114
lkorsi	no -42	unknown 193	yes -172
lkouzina	no 59	unknown -61
lkra	no 46	yes -71
lkrassa	no -44	unknown 58
lla	unknown 50
llah	no 157	unknown -94	yes -65
lm3ellem	no 47	unknown 46	yes -100
lm3iz	yes 49
lma7dar	unknown -68	yes 72
lmachine	unknown 56
lmahdar	no -54	unknown 66
lmatch	no 84	unknown -69	yes -41
lmatricule	no -141	unknown 42	yes 61
lmerra	no 50	yes -62
lmodir	no 46
lmohim	no 84	unknown -107
lmoteur	yes -52
lmotor	no -85	yes 72
lmoul	no 118	yes -97
lmra	no -62	unknown -49	yes 108
lmraya	no -62	unknown 53
lo7	no 200	unknown -131	yes -73
local	no -55	unknown 99	yes -46
logan	no 59	yes -54
lour	no -67	unknown 74
lparking	no 226	unknown -201	yes -48
lparquet	no -78	unknown 121	yes -43
lpc	no -62	unknown 57
lphare	no -53	unknown 42
lpharmacie	no 127	unknown -117
lplaque	no -40	unknown 104	yes -105
lpolis	no 68	yes -62
lpompiers	unknown -59	yes 68
lporte	no 158	unknown -122	yes -48
lqahwa	no -70	yes 101
lqina	unknown -49
ltnin	no -43	unknown 77
lunette	unknown 67	yes -43
lustre	no 167	unknown -125	yes -64
lvase	no 107	unknown -45	yes -93
lvitre	no -167	unknown 248	yes -119
lvol	unknown 43
lvolant	no -110	unknown -48	yes 146
lwalid	no -59	unknown 72
lwalida	unknown -45	yes 57
lwe9t	unknown 65	yes -44
lwer9a	unknown 51	yes -60
lwi9aya	yes -52
lwja3	unknown -54	yes 69
lwlad	no 56	unknown -43
lwra9	no -53
lyouma	unknown 65	yes -44
m	no -95	unknown 89
m3ah	unknown -59	yes 51
m3aha	no -52	unknown 94
m3akom	unknown 89	yes -51
m3emmer	no 69	unknown -66
m3ewja	no -73	unknown 126	yes -57
m7dar	no 166	yes -136
m7loul	unknown -57
m9tou3	no 49
ma	no 49
ma3reft	unknown 60
ma3reftch	unknown 83	yes -44
ma7dar	no -69	unknown 91
maarouf	no 42
macbook	no 42	unknown 66	yes -112
machi	unknown 43
madame	no -55	unknown 53
mafia	no 266	unknown -229	yes -75
mahdar	no -56	unknown 86
mai	no 53
main	no 175	unknown -144	yes -51
mais	no 151	unknown -78	yes -73
majhoul	unknown 73	yes -50
majrou7	no -97	unknown 79
majrou7in	no 148	unknown -150
makan	no 212	unknown -189	yes -47
makayn	no 85	unknown -71
makaynch	no 40	yes -53
malle	unknown 57	yes -159
mama	unknown -108	yes 100
marjane	no 107	unknown -83
marrakech	no 115	unknown -57	yes -66
marteau	no -67	unknown -107	yes 140
mat	no 80	unknown -100
mata	no -91	unknown -113	yes 185
match	unknown -113	yes 107
matet	unknown -51	yes 75
mato	no 250	unknown -180	yes -72
matou	yes -43
matricule	no -66	unknown 65
mazal	no -42	unknown 42
mbelel	no 60	yes -41
mcha	no 52
mchat	unknown -42
mchina	no -40	unknown 75
mchit	no -43
mchitch	no -154	unknown 131
me7loul	unknown 48	yes -57
megane	unknown 97	yes -81
mehdia	unknown 117	yes -92
meknes	no -56	unknown 50
mektoub	unknown 66
mellal	no 65	unknown -57
menhom	no -72	unknown 66
menni	no 107	unknown -85
merra	unknown 81	yes -45
mersa	yes -81
merzouga	no -42
meskin	no 134	unknown -66	yes -82
mesmar	no -46	unknown 67
metre	no -130	unknown 118
meubles	no 152	unknown -93	yes -142
mezyan	no 78	unknown -81
mezyanin	no 51	unknown -69
mftou7	unknown 53	yes -41
mherrsa	no -130	unknown -154	yes 235
mherrsin	no -57	unknown -44	yes 100
midelt	no 58	yes -62
miskin	no 155	unknown -76	yes -90
mitro	unknown 43
mjrou7	no 141	yes -111
mktoub	no -63
mli	no -59	unknown 57
mlli	no -73	unknown 43
mme	no 104	yes -94
mnfoukha	yes 52
mnha	no -43	unknown -67	yes 102
mni	unknown 61
mnin	yes 45
mno	no -133	unknown 126
mochkil	no 58
modem	unknown -95	yes 88
mohammadi	no 90	unknown -51	yes -49
mol	yes 49
moniteur	unknown 93	yes -58
monsieur	no -79	unknown 50
montpellier	no -52	unknown 40
mor	unknown 79	yes -81
mora	no -107	yes 76
mosta3jalat	unknown 85	yes -46
moteur	yes -50
moto	yes 59
motor	no 77	unknown -84
moulaha	no -163	unknown 218	yes -70
moulat	no 57	unknown -74
moulay	unknown 51	yes -97
moumen	no -87	unknown 59
mra	unknown -59	yes 58
mrat	no 75	unknown -76
mrati	yes 58
mraya	no 111	unknown -56	yes -57
mrid	no 128	unknown -121	yes -44
mrrat	no -42	unknown 84
msdoud	no 43
msini	unknown 95	yes -86
mwe99e3	no 148	unknown -111	yes -52
mzyan	no 52	unknown -105	yes 44
mzyanin	unknown -128	yes 114
n3as	no 65	unknown -50
n3awd	no -47	unknown 48
n3emro	no -103	unknown 132
n3est	no -56	yes 51
n3eyyet	no 49	unknown -55
n7ell	no -100	yes 81
n9der	no -68	unknown 65
n9derch	unknown -77	yes 109
n9ez	unknown -106	yes 74
na3es	no 62	unknown -141	yes 60
na3sa	no -44	unknown -100	yes 138
na3sin	no 110	unknown -66	yes -46
nad	no 40	yes -51
nador	unknown 60
nakhla	no -65	unknown 140	yes -81
nantes	no -81	unknown 57
nass	no 154	unknown -99	yes -54
nazel	no -64	unknown 79
nchki	no -44	unknown 111	yes -86
nchof	no -48	unknown 98	yes -47
nddader	unknown 60
ndir	no -42
ndiro	no 59	yes -41
neiman	no 99	yes -78
nemra	unknown 58
nemrti	no -105	unknown 123
ngol	no -119	unknown 48	yes 63
ni	unknown -96	yes 119
nichan	unknown 43
nifi	no -84	unknown -48	yes 123
nit	unknown 44	yes -67
nkhdem	no 66	yes -74
nkhrej	unknown -69
nkteb	no -72	unknown 84
nl9a	no 40	yes -41
nmchi	unknown 68
nnas	no -121	unknown 131	yes -73
nos	no 43	yes -41
novembre	no -68	unknown 100
nsa	unknown -48
nsat	no 64	unknown -56
nsifet	unknown 98	yes -108
nsit	no 40	yes -72
nss	unknown -51
nta	no -55	yes 60
nzel	unknown 52
nzelat	no 208	unknown -155	yes -87
nzelna	no 92	unknown -72
nzelt	no -47	unknown 52
okhra	unknown -107	yes 75
omar	no 80	unknown -123	yes 40
onee	no 49
operation	no -40	unknown -41	yes 81
ordonnance	unknown 62
ouarzazate	no -45	yes 63
ourika	no -60	unknown 126	yes -67
oxygene	no -42	unknown -81	yes 123
panneau	no -41	unknown 93	yes -62
panneaux	no 88	yes -74
papier	no 101	unknown -46	yes -66
parbriz	unknown 86	yes -69
partner	unknown 71	yes -70
pas	no 138	unknown -96	yes -41
passage	no -55	unknown -60	yes 116
passager	unknown 67	yes -69
passeport	no -49	unknown 68
patisserie	no -123
pc	yes -58
peinture	no 42	yes -96
perceuse	no -79	unknown 101
pergola	no 118	unknown -68	yes -53
peugeot	no -83	yes 50
phare	no 92	yes -56
pharmacie	no -55	unknown 51
photo	no -61	unknown 87
pick	unknown 85	yes -87
pieton	unknown -51	yes 85
piscine	unknown -44
placard	no 58	unknown -88
place	no -55	unknown 54
plage	no -49	unknown 84
plainte	no -45	unknown 61
plastique	no -71	unknown 132	yes -60
platre	unknown -74	yes 100
plombier	no -52	unknown 88
pneu	no 115	unknown -58	yes -57
pneus	no -41	unknown 79
point	no 43
points	no -61	unknown -70	yes 133
pompe	no -53	unknown 97	yes -46
port	unknown 72	yes -59
portable	no 112	unknown -70	yes -52
portail	no -82	unknown 113	yes -40
porte	unknown 77	yes -63
portiere	unknown 46	yes -64
poteau	no 59	unknown -49
pouces	yes -40
prelevement	no -47	unknown 86	yes -41
prof	no 74	yes -40
protection	no -50
qahwa	no 63	unknown 57	yes -174
qal	no 43	unknown -95	yes 52
ra9m	no -111	unknown 153	yes -45
rabat	no -41
radiateur	no 57	yes -85
radio	no -47
rah	yes 43
rajel	yes 66
rajli	no -50
rakba	no -70	unknown -72	yes 133
rakeb	no -50	unknown -98	yes 142
rani	yes 62
ras	unknown -63	yes 89
rasha	no -51	unknown 43
rasi	unknown -96	yes 82
rasou	no -46
rass	no -65	unknown -132	yes 194
rassha	unknown -146	yes 125
rassi	no -63	unknown -171	yes 230
rasso	no -78	yes 116
rayure	no 117	unknown -123	yes -53
rb3	no -47	yes 62
rb3a	no -150	unknown 89	yes 49
rbat	unknown 69
rebbi	yes -52
rech	no -106	unknown -217	yes 264
rejli	unknown -148	yes 171
rejlia	unknown -90	yes 51
rejlih	no -42
rejliha	no -60	unknown -48	yes 109
rejlo	unknown -95	yes 85
rekba	no -90	unknown -192	yes 257
remboursement	unknown 67	yes -43
repos	no -62	unknown 56
reservoir	no 50	yes -96
restaurant	no 67	yes -51
retro	unknown 57	yes -40
retroviseur	unknown 65	yes -53
ri7	no 65	unknown -70
ri7a	unknown 79	yes -77
riad	yes -58
rideaux	no 256	unknown -180	yes -99
rih	no -70	unknown 107
rj3at	no -81	unknown 145	yes -101
rje3na	no -51	unknown 76
rjel	unknown -106	yes 74
rjli	unknown -44	yes 70
rkabi	no -62	unknown -118	yes 150
rkebt	no 43	yes -63
rmad	no -76	unknown -45	yes 117
rmaw	unknown -64	yes 77
robinet	no -57
robini	unknown 40
rochd	unknown 110	yes -93
rokkab	no 148	unknown -156
rond	no 48
roue	no -59	unknown 64
roues	unknown 96	yes -54
rwida	unknown 46
s7a7	no 109	unknown -87
s7abi	no -70	unknown -61	yes 130
s7i7	unknown 50	yes -65
s9ef	no -40	unknown 78	yes -46
sa3at	no -60	unknown 61
sa3i9a	no 103	unknown -67	yes -52
sa7a	no 155	unknown -98	yes -61
sa7b	no -112	unknown 176	yes -82
sa7bi	unknown -93	yes 108
sa9	no 51	unknown -124	yes 60
sa9f	no -57	unknown 78
safar	no -40	unknown 117	yes -75
safi	no 113	unknown -53	yes -58
sahbi	yes 60
saidia	no 87	unknown -45	yes -57
sak	yes 53
sal	no -66
salama	no 237	unknown -176	yes -65
salamat	unknown -63	yes 87
sale	no -57	unknown 47
salem	no 253	unknown -161	yes -111
salle	no -74	unknown 59
salmin	no 109	unknown -73
samu	no -60	unknown -145	yes 203
sarout	unknown 67
sayed	no -82	unknown 170	yes -136
sayeg	no 129	unknown -120	yes -41
sayeq	unknown -52	yes 57
sayg	unknown -98	yes 90
sba3	no 56	unknown -164	yes 105
sba3i	no -78	unknown -107	yes 163
sbab	no -58	unknown 104	yes -46
sbagha	unknown 92	yes -68
sbe3	no -113	unknown -98	yes 182
sbitar	unknown -40	yes 78
scanner	no -49	unknown 52
scientifique	no -51	unknown 91
scooter	no -49	unknown 42
sda3ni	no -144	unknown 42	yes 80
se9f	no -42	unknown -133	yes 163
sebaa	no -57
sebagha	no -54	unknown 89
sebbagh	no -62	unknown 101
sebbni	no 117	yes -122
securite	yes 57
sedri	no -61	unknown -78	yes 134
sefrou	unknown 44	yes -72
sejlat	no -99	unknown 165	yes -67
sel3a	no -69	unknown 123	yes -57
sellom	yes 56
sellum	no -150	yes 78
semmo	unknown -47	yes 72
sens	no -64	unknown 67
serqou	no 71	unknown -60
serre	no 57	yes -70
serres	unknown 87	yes -75
serrurier	unknown 46
serveur	no -77	unknown 62
service	no -77	yes 74
sewrat	no -72	unknown 128	yes -54
sghir	unknown -68	yes 52
si	no 68	unknown -50
sidi	no 54	unknown -50
siege	no -98	unknown 62
sif	unknown -93	yes 108
sifett	no -47	unknown 40
simana	yes -47
simanat	no -71	yes 44
siphon	unknown -51
sir	no 57	yes -57
skhoun	no -76	unknown -63	yes 128
skhouna	no 48	yes -114
ski	no -81	yes 53
slamtna	no 52	unknown -173	yes 71
slm	unknown 41
sme3t	no -60	unknown 119	yes -66
sme7	no 65	yes -48
smeh	no -40	unknown -82	yes 116
smito	no -64	yes 88
smta	unknown -51
snack	no -136	unknown 141
snan	no -119	unknown -118	yes 220
snin	no -61	yes 53
societe	no -48
sokkar	no 64	yes -80
sol	unknown -71	yes 40
solaire	no -95	unknown 41
sor3a	no -89	unknown -100	yes 148
souk	no -46	yes 42
sour	no -104	unknown 103
sous	no 82	unknown -94
souterrain	no 42
sqef	no -49	yes 54
sr9o	no -50	unknown 111	yes -72
sre9o	unknown 40	yes -81
ss9ef	unknown 108	yes -107
ssalam	unknown -93	yes 77
ssel3a	no -109	unknown -71	yes 142
sta7	unknown -99	yes 64
stah	no 51	yes -62
stationnement	unknown 61
stel	no -78	unknown 41
ster	no 42	unknown -64
stock	no -56	yes 70
store	unknown 72	yes -96
stylo	no 51
sultan	unknown 49
surtension	no 50	yes -62
sym	no -57	unknown 62
syndic	yes -43
t2ada	no 170	unknown -126	yes -61
t7er9o	no -56
t7er9ou	no 90	unknown -97
t7re9	no 112	unknown -98
t7re9t	no -40	unknown -43	yes 81
t9as	no 131	unknown -84	yes -48
t9eb	unknown 61	yes -67
t9elbat	no 135	unknown -109
ta	no 146	unknown -84	yes -61
ta3	unknown 165	yes -144
ta3wid	unknown 121	yes -149
ta7o	no -51	unknown 41
ta7ti	no -58	unknown 122	yes -67
ta9	no -88	unknown 101
tabla	unknown -139	yes 102
table	no 74	unknown -154	yes 93
tableau	unknown -51	yes 42
tache	no 40	yes -90
tadrar	no 116	unknown -64	yes -52
tags	no -68	unknown 121	yes -51
tahat	no -87	yes 99
tahet	no -41
tahowa	no 97	yes -60
tan	no 66	yes -138
tanger	no -85	unknown 139	yes -52
tani	no -76	unknown 56
tanya	unknown -69	yes 84
tapis	no 79	unknown -108
tar	unknown -86	yes 62
tarat	no -85	yes 52
taret	no -116	unknown -73	yes 143
tay7	unknown 93	yes -56
tayara	no -63	unknown 99
tayeh	no -141	unknown 179	yes -63
taza	unknown -98	yes 43
tbarkllah	no 68	unknown -81
tche99	no 43	yes -40
tche99at	no 76	yes -99
tcherreg	no -51	unknown 80	yes -63
tchettat	no 70	unknown -197	yes 120
tchouf	unknown -55	yes 42
tchqet	unknown 87	yes -64
tchqqat	no -120	unknown 171	yes -50
tdar	no 267	unknown -222	yes -63
tdarr	no 97	unknown -76
tderr	no 187	unknown -116	yes -72
te7	unknown 179	yes -173
te7to	no 145	unknown -132
tebla	no 187	unknown -194
tebrouri	unknown -84	yes 123
tel	unknown 50
tel3at	no 49	yes -40
tele	no -41	unknown 44
telephone	unknown -45
telj	no -59	yes 66
telt	unknown -77	yes 102
temma	no -52	yes 85
temoin	unknown 75	yes -43
tempete	no -86	yes 52
tente	no -44	yes 40
tfahemna	no 102	yes -67
tfaw	no -83	unknown 62
tfawha	no -64	yes 53
tfekk	no -116	unknown -145	yes 220
tfelle9	no -111	unknown -48	yes 115
tfer9e3	unknown -104	yes 96
tferg3at	no -89	unknown 127	yes -50
tferge3	no -40	yes 55
tferge3at	no -106	unknown -222	yes 264
tferre9	no -165	unknown 125
tfinaha	no 127	unknown -94
tfitha	no 60	unknown -132	yes 67
tgol	no -97	unknown 170	yes -73
therres	unknown -102	yes 82
therrsat	yes 48
tichka	no -83	yes 68
tilifoun	no -89	unknown 64
tiyo	unknown 74	yes -62
tiznit	no -42	yes 61
tjer7	no 126	unknown -96	yes -44
tjer7at	unknown -41	yes 43
tjra7	unknown -91	yes 63
tjre7	no 102	unknown -66
tjre7t	no 55	unknown -73
tkesser	no 53	unknown -115	yes 56
tkhedchat	no 62	unknown -98
tkhelles	no -58	unknown 72
tkherbe9	unknown 62	yes -41
tkhne9	unknown -92	yes 52
tkit	unknown -137	yes 78
tkser	unknown -107	yes 85
tla3	no -93	unknown 54
tla3t	unknown -153	yes 148
tla9	unknown -93	yes 71
tlaja	no 132	unknown -80	yes -62
tlat	unknown 40
tlata	no 55	unknown -81
tle3	no -42	unknown 60
tle3na	no 106	unknown -130
tle9	no -51	unknown 68
tlef	no -50	unknown 61
tlfaza	yes -46
tlgha	unknown 61
tlwat	yes 53
tma	unknown -159	yes 107
tmess	no 218	unknown -163	yes -68
tmma	no 40	unknown -61
tnefekh	unknown 74	yes -78
tnefkh	no 83	unknown -66
tnefkhat	no -72	unknown -111	yes 175
tnfekh	no -52	unknown 81	yes -43
tobis	no -119	unknown 61	yes 57
toilette	no 41	yes -41
toiture	no -88	unknown 48
tomobilat	no -47	unknown 40
tomobilti	no 70	yes -71
tonobilti	no -172	unknown 212	yes -50
toub	no -41	unknown 86	yes -42
toulouse	no 68	yes -69
touriste	no 68	unknown 41	yes -106
touristes	no -43	unknown 100	yes -74
toyota	no 85	unknown -115
tqas	no 47
tqasna	no 143	unknown -70	yes -74
tqlebt	unknown -115	yes 142
tra9	no -46	unknown 111	yes -70
trace	no -47	yes 57
tracteur	unknown 56	yes -45
tractor	no 54	unknown -111
train	yes -57
tram	unknown -81	yes 84
transport	yes -51
tren	no -99	yes 72
tri9	yes 48
tricycle	no 68	unknown -87
triporteur	unknown -71	yes 102
trottoir	unknown -50	yes 81
tsab	no 141	unknown -80	yes -59
tsademna	no 55
tsadmna	no 135	unknown -78	yes -68
tsawer	no 78	unknown -50
tsed	no 91	yes -61
tsellekh	unknown -85	yes 88
tsre9	no -66	unknown 142	yes -75
ttelj	no 137	unknown -67	yes -73
tuyau	unknown 50	yes -53
ultras	unknown -77	yes 108
up	unknown 85	yes -87
urgences	no 135	unknown -120	yes -73
usine	no -116	unknown 156	yes -56
v	yes 44
vaccin	unknown -51	yes 87
vaisselle	unknown 70	yes -110
valise	no -40	unknown 71
vehicule	unknown 40	yes -43
veranda	unknown -69	yes 55
verglas	unknown -78	yes 40
vestiaire	no -66	unknown 87
villa	no 58	unknown -163	yes 89
virage	unknown -43
vitre	unknown 42	yes -58
vitrine	no 68	yes -50
voisine	no 56	yes -121
voiture	no -51
volant	unknown -121	yes 85
w9e3	unknown -51
w9ef	no -101	unknown 150	yes -48
w9efch	no -60	unknown -52	yes 110
wa7di	unknown 103	yes -95
wa7ed	unknown -51
wa9ef	no 67	unknown -47
wa9ila	unknown 52
wa9t	no 167	unknown -105	yes -65
wach	no -41	unknown 83	yes -43
wad	unknown 106	yes -97
wahd	unknown -41
wahda	unknown 66	yes -49
wahdin	no 48	yes -55
wahed	no 83	unknown -48
wakha	no 179	unknown -142	yes -49
wakil	unknown 48
walida	no -94	unknown -126	yes 183
walo	no 40
walou	no 70	unknown -73
wc	no -133	unknown 84
we7da	no -66	yes 75
we9fat	no 123	unknown -76	yes -67
weekend	unknown 48
wejhha	unknown -46	yes 81
wejhi	no -47	yes 50
wejhou	no -145	yes 145
wel	no 98	unknown -80
weldi	yes 42
wer9a	unknown 87	yes -76
wgef	unknown -52
wlad	no -78	unknown 64
wld	no -92	unknown 117	yes -43
wldi	no -57	yes 42
wlidati	no 88	yes -59
wlidi	unknown -49
wost	no 83	yes -74
wra9	no 47	yes -76
wsel	no 110	unknown -74
wsslat	no 54	yes -64
ya	no -127	unknown 156
ya3ni	no 94	unknown -74
yam	no -51	yes 71
ychouf	yes 43
ydi	unknown -85	yes 101
ydih	unknown -107	yes 85
ydir	no -69	unknown 89
yeddha	no -52	unknown -73	yes 122
yeddi	no -61	yes 86
yeddo	no -54	yes 40
yeddou	no -131	unknown -136	yes 206
yji	no 40	yes -62
yjiw	no 91	unknown -43	yes -54
ykteb	no -78	unknown 151	yes -77
ymchi	no -44	yes 75
ymken	no -40	unknown 58
youm	unknown -68	yes 75
youssef	unknown 47	yes -92
ysni	no -49
ytbeddel	no -135	yes 81
zadet	no -99	unknown 59
zadt	no -74	unknown 41
zagora	no -51	unknown -67	yes 111
zaj	no 51	unknown -105	yes 54
zbel	unknown -66	yes 59
zdem	no -134	unknown 129
zel9at	unknown -70	yes 100
zenqa	no -87	yes 52
zer9a	no -103	yes 117
zerba	no 53	yes -41
zerban	unknown -72	yes 94
zerbia	no -51	unknown 119	yes -73
zerbiya	no -44	unknown 121	yes -75
zerktouni	no -42	unknown 47
zit	no 84	unknown -53
zitoun	no -77
zitouna	no -62	unknown 94	yes -48
zjaj	no -61	yes 83
zjaja	unknown 86	yes -100
zle9	unknown -217	yes 218
zle9at	no -92	unknown -150	yes 202
zle9t	unknown -42
zone	no 79	yes -41
zrabi	yes -51
zre9	no -50	unknown -81	yes 130
zriba	no -55	unknown 75
@thirdParty
	no 151	unknown -246	yes -55
#00dh	no 49	unknown -60
#0dh>	no 52	unknown -53
#10h>	no -125	yes 137
#1200	no 68	yes -44
#12h>	no 92	yes -78
#1500	no -50	yes 66
#200>	no 67
#207>	yes 48
#2100	no 80	yes -66
#23h>	no 103	yes -89
#2eda	unknown 62	yes -50
#2eme	no -49	yes 62
#2ila	no -124	yes 101
#2oul	yes 55
#300>	no -76	yes 58
#3200	no 145	unknown -72	yes -81
#3a2i	no -97	yes 76
#3a9b	no -78	yes 102
#3ach	no 76	unknown -59
#3add	yes 40
#3afy	no 54	yes -44
#3ah>	no -108	yes 124
#3aha	unknown 103	yes -89
#3aho	no -126	unknown 69	yes 43
#3aja	no 89	yes -66
#3ako	no 49
#3ali	no -64	yes 76
#3am>	no 51
#3ama	no 61	yes -40
#3ame	no 79	yes -56
#3ami	no 70	yes -48
#3amm	no -180	yes 193
#3amr	no 102	yes -87
#3an>	yes 47
#3and	no -131	yes 147
#3ani	unknown -60
#3arb	no -104	yes 119
#3arf	no -87	yes 112
#3as>	no -42
#3asi	no -98	yes 116
#3awd	no -101	yes 125
#3awe	yes 46
#3awn	no -44	unknown 61
#3ayy	no -55	yes 94
#3chr	no 142	yes -118
#3dem	no 136	yes -116
#3diy	no -80	yes 88
#3do>	unknown -52	yes 75
#3ech	no -78	yes 88
#3ed>	yes 51
#3edd	no -138	yes 165
#3el>	no 47
#3ell	no -72	unknown 68
#3elm	no -152	yes 177
#3emr	no -61	unknown 69
#3en9	unknown -45
#3end	yes 50
#3ers	no 49
#3est	no -49	yes 70
#3et>	no 114	unknown -56	yes -56
#3ett	no 83	yes -53
#3ewj	unknown 118	yes -126
#3eww	no 137	yes -128
#3eye	unknown 61
#3eyt	no -40	unknown 47
#3i9a	no 57	yes -44
#3iba	unknown -53	yes 43
#3id>	no 48
#3in>	no 89	yes -73
#3inh	no -74	yes 89
#3iye	no -93	unknown 52	yes 41
#3jal	yes 42
#3jou	no -43	yes 53
#3lac	unknown 84	yes -88
#3lat	no 47	yes -41
#3lem	no 101	yes -92
#3lik	unknown 97	yes -76
#3lin	no -106	unknown 76
#3liy	no -111	yes 127
#3ma>	no 154	yes -143
#3mel	no -45	yes 58
#3mer	no -42	yes 55
#3mme	yes 45
#3ndo	no -54	yes 78
#3otl	no 72	yes -48
#3oud	no 55
#3ouh	unknown 70	yes -91
#3oum	no 92	yes -67
#3ra>	no -151	yes 184
#3raf	unknown -40
#3ras	no 88	yes -67
#3ref	unknown 81	yes -57
#3rej	no -41	yes 56
#3rou	yes 46
#3sa>	no -54	yes 74
#3sin	no 80	yes -67
#3tad	no -95	yes 120
#3tan	no -117	yes 139
#3tar	no -86	yes 99
#3taw	no -41	unknown 59
#3tin	no 84	yes -55
#3tit	no -85	yes 102
#3to>	no 120	yes -113
#3wid	no 42
#3yal	no 62
#4000	no -137	yes 156
#400>	no 62	unknown 48	yes -120
#4500	no 64	yes -50
#4x4>	yes 44
#5000	yes 43
#600>	yes 46
#7ab>	no 93	yes -78
#7abi	no -77	yes 85
#7ad>	no 75	yes -55
#7adi	no -77	yes 94
#7aj>	no 62	yes -47
#7aja	no -45	unknown 42
#7ajb	no 43
#7aje	no -100	yes 109
#7ajj	no -76	yes 93
#7ajr	no -79	unknown 154	yes -120
#7akk	no -91	yes 102
#7ali	no -143	yes 153
#7all	no 40	unknown -48
#7alo	no -66	yes 81
#7amd	yes 56
#7aml	no -59	yes 84
#7amm	no -126	yes 111
#7amr	no 90	yes -66
#7ar>	no -92	unknown -55	yes 116
#7asi	no 77	unknown -51	yes -49
#7ass	no 75	yes -68
#7att	no 163	yes -146
#7awl	no 51	yes -40
#7bes	yes -51
#7chi	no -69	yes 77
#7dan	no -147	yes 107
#7dar	no -60	yes 80
#7day	no 66	yes -48
#7di>	no 121	yes -96
#7do>	no 76	yes -50
#7dou	no 44
#7e9>	no -144	yes 155
#7efr	no 65	yes -46
#7ejr	no 75	yes -46
#7ek>	no -106	yes 116
#7ekk	no -78	unknown 48
#7ell	yes 41
#7emm	no 78	unknown -47
#7ems	no 53
#7er>	no 110	unknown -50	yes -74
#7et>	no 93	yes -70
#7ett	no 82	yes -52
#7eyd	no 73	yes -49
#7eyy	no 57	yes -43
#7ha>	no 182	unknown -115	yes -86
#7i7>	no 83	yes -64
#7jar	no 130	yes -100
#7jir	no 79	yes -42
#7jra	no 98	yes -79
#7la>	no 86	yes -67
#7lef	no -219	yes 230
#7lli	no -137	unknown 115
#7lou	no 54
#7mam	no 102	yes -86
#7mel	no 79	yes -63
#7mer	unknown 74	yes -43
#7ofr	no 175	yes -163
#7oud	no -143	unknown -41	yes 161
#7oum	no 58	unknown -67
#7out	no 112	yes -100
#7ra>	no -223	unknown 266	yes -115
#7ri9	no 76	yes -69
#7rir	no -131	yes 141
#7sa>	no 43	yes -91
#7sab	no 55
#7tha	no 94	yes -72
#7tho	yes 49
#7ti>	no -60	yes 83
#7tit	no -96	yes 103
#7to>	no 78	yes -56
#7tou	no 81	yes -67
#7way	yes 46
#7you	no -111	yes 127
#7zam	no 117	yes -106
#8000	unknown 91	yes -104
#890>	no 154	unknown -85	yes -94
#900>	no 40
#93at	no -109	unknown -43	yes 127
#99at	no 41	unknown 40	yes -86
#9ad>	no 46	unknown 153	yes -214
#9ahw	no 48
#9al>	no -82	yes 98
#9alo	no -84	yes 96
#9ani	no -96	yes 128
#9ant	no 83	yes -72
#9ari	no 158	yes -137
#9as>	yes 60
#9asn	no 51
#9ass	no -99	yes 92
#9atc	no -70	yes 79
#9aw>	no -74	yes 95
#9ay9	no 56	yes -49
#9aya	no 74	yes -60
#9dam	no -64	unknown 111	yes -56
#9dda	no -41	yes 49
#9e3t	unknown -50	yes 76
#9ech	no 141	unknown -117
#9ed>	no 140	yes -119
#9edd	unknown 44
#9efc	no -107	yes 114
#9eft	no -69	yes 86
#9ell	no 118	yes -90
#9er3	no 176	yes -161
#9erm	no 47
#9es>	no 94	yes -69
#9ess	no -123	yes 137
#9est	unknown -51	yes 58
#9et>	no 57	yes -44
#9ett	yes -68
#9ez>	no 168	yes -144
#9fa>	no -72	yes 59
#9fat	yes 51
#9i9a	no -73	unknown 83
#9ila	no 145	yes -112
#9in>	no 41
#9it>	yes -65
#9itc	yes 54
#9ith	unknown 106	yes -104
#9ito	no 42
#9lou	no 93	yes -77
#9ni>	no -54	yes 74
#9oda	no 163	yes -147
#9ol>	no 41
#9olo	no -146	unknown 135
#9oul	no -143	unknown 153
#9reb	no 136	yes -113
#9sem	no -145	yes 158
#9ta3	yes 50
#9tte	no -40	yes 57
#<100	no -64	yes 76
#<10h	no -125	yes 137
#<120	no 93	yes -66
#<12>	unknown 94	yes -55
#<12h	no 50	yes -40
#<13h	no -148	unknown 131	yes -48
#<140	no 40
#<14>	no 46
#<14h	no -105	unknown 103
#<150	yes 42
#<16>	yes 44
#<17>	no -62	unknown 135	yes -93
#<180	no 56	yes -43
#<19h	no -55	yes 77
#<202	no -130	yes 149
#<207	yes 48
#<210	no 73	yes -62
#<21>	no 44
#<21h	no 105	yes -92
#<22>	no 42
#<23h	no 70	yes -53
#<250	no 64	yes -45
#<28>	no 51
#<2em	no -49	yes 62
#<300	no 123	yes -114
#<320	no 145	unknown -72	yes -81
#<350	no -94	yes 111
#<35>	no -138	yes 158
#<380	no 44	unknown -44
#<3a2	no -109	yes 123
#<3a9	no -274	unknown 246
#<3ac	no 73	unknown -70
#<3an	no -131	yes 147
#<3ar	no -79	yes 102
#<3as	no -74	yes 90
#<3aw	no -117	yes 134
#<3ch	no 84	yes -66
#<3de	no 145	yes -128
#<3ed	no -46	yes 72
#<3en	yes 52
#<3es	no -142	yes 156
#<3h>	no 53	yes -42
#<3iy	no -181	unknown 40	yes 138
#<3lm	unknown -42
#<3mm	yes 44
#<3n9	no -49	yes 65
#<3om	no 54
#<3ot	no 78	yes -53
#<3re	no -58	unknown 116	yes -59
#<3ta	no -61	yes 68
#<3ti	no -87	yes 113
#<400	no -83	unknown 64
#<450	no 64	yes -50
#<4x4	yes 44
#<500	no -133	yes 157
#<600	yes 52
#<60>	yes 51
#<65>	no 47	yes -40
#<700	no -96	unknown -43	yes 130
#<7ad	no -75	yes 91
#<7aj	unknown 49
#<7am	yes 55
#<7as	yes 51
#<7at	no 163	yes -146
#<7aw	no 83	yes -69
#<7ay	no 43
#<7be	unknown 42	yes -40
#<7ch	no -112	yes 134
#<7di	no 67	yes -45
#<7ej	no 122	yes -95
#<7ek	no -79	unknown 50
#<7el	yes 46
#<7em	no 51
#<7et	no 109	yes -86
#<7ey	no 77	yes -55
#<7ja	no 132	yes -95
#<7je	no 112	yes -100
#<7jr	no 98	yes -79
#<7ll	no -137	unknown 115
#<7me	unknown 43	yes -65
#<7of	no 175	yes -163
#<7re	no 113	yes -86
#<7ti	no -96	yes 103
#<7za	no 104	yes -97
#<800	unknown 68	yes -71
#<80>	no 56	yes -46
#<890	no 164	unknown -109	yes -98
#<8h>	no 104	yes -83
#<9ah	no 62	yes -50
#<9al	no -86	yes 101
#<9as	no -60	yes 65
#<9d>	no 118	yes -103
#<9da	no -45	unknown 102	yes -64
#<9dd	no -41	yes 49
#<9de	no 55
#<9di	yes 47
#<9ed	yes -40
#<9el	yes 53
#<9er	no 201	yes -179
#<9es	no -108	yes 140
#<9le	no -155	yes 168
#<9te	unknown 66	yes -53
#<9tt	no -105	yes 117
#<abd	no 97	yes -83
#<acc	no -98	unknown 48	yes 48
#<ach	unknown 50	yes -71
#<aci	no 47	unknown -40
#<aga	no -81	unknown 47
#<age	no -71	unknown 79
#<ail	no -76	unknown 54
#<ain	no -84	unknown 43
#<air	no 55	yes -41
#<ait	no 75	yes -65
#<akh	no 68
#<alf	no 125	yes -106
#<amb	no -43	yes 55
#<ane	no 140	yes -105
#<ann	no 50
#<ant	no 60	yes -41
#<aou	no -165	yes 178
#<aqu	no 78	yes -69
#<ard	no 75	yes -67
#<asc	no 61
#<asi	no -88	yes 122
#<asl	no -168	unknown 223	yes -147
#<ass	no 48
#<asw	no -49	yes 86
#<att	no -85	yes 108
#<ava	no 56
#<avo	no -112	yes 129
#<avr	no 60
#<awe	no -52	yes 66
#<azi	no 102	yes -91
#<azr	no 91	yes -70
#<b3d	no 46
#<b3i	no 77	yes -62
#<ba9	no 43
#<ba>	no -57	yes 85
#<bab	no 67	yes -48
#<bai	no 45
#<bal	yes 44
#<baq	no 41
#<bar	no 42
#<bas	no -53	yes 80
#<bat	no -68	unknown 63
#<bay	yes 50
#<bd>	no -81	yes 95
#<beb	no 70	yes -46
#<bek	no 94	yes -75
#<ben	no 49
#<bet	no 75	yes -46
#<bha	unknown 61	yes -85
#<bi>	no -128	yes 142
#<bia	yes 49
#<bic	no -41	yes 57
#<bil	no 64
#<bin	no -113	unknown 44	yes 67
#<bir	no 73	yes -45
#<bit	unknown 52
#<biy	no 95	yes -80
#<bka	yes 51
#<bkh	no 74	yes -45
#<bmw	no -91	yes 99
#<boi	no 40
#<bol	no 50
#<bom	no 62	yes -47
#<bor	no 67
#<box	no 46	unknown 42	yes -91
#<bre	no 199	yes -182
#<bri	no 49
#<bro	no 61
#<bru	no -96	unknown 75
#<bss	no -70	yes 80
#<bur	no 49
#<bza	no 78	yes -52
#<bzz	no -81	yes 97
#<cab	yes 47
#<cad	no 100	yes -83
#<caf	no -101	yes 118
#<cai	no 135	yes -108
#<cal	no 71	yes -53
#<cap	no 41
#<cat	no 50
#<cav	unknown 57	yes -47
#<cei	no -135	yes 145
#<ch7	no -79	unknown 76
#<ch9	no -80	unknown 162	yes -100
#<chf	no 72	yes -47
#<chh	unknown 74	yes -51
#<cho	no -42
#<cht	unknown 40	yes -60
#<cin	unknown 41	yes -72
#<cir	no -45	yes 60
#<cit	no -49	yes 77
#<cle	no 75	unknown -46
#<cm>	no 74	yes -64
#<col	no -42	yes 83
#<cou	no 58	yes -72
#<cra	no -67	yes 109
#<cre	no 48
#<cri	no -86	yes 95
#<cui	no 41
#<d7e	no 124	yes -109
#<d9a	no 61	yes -50
#<d9i	no -101	unknown 73
#<da3	no 99	yes -79
#<daq	no 71	yes -51
#<dat	unknown -53	yes 43
#<daz	no -68
#<ddi	no 62	yes -45
#<de7	no -172	yes 182
#<deb	no -70	yes 92
#<dec	no 66	yes -40
#<def	no -77	yes 94
#<del	no -117	yes 133
#<dem	yes 43
#<den	yes 54
#<dep	yes -41
#<des	no -69	yes 58
#<dfe	no 43
#<dha	no 67	yes -62
#<dhe	no 64	yes -55
#<dik	no 55
#<dim	no -53	yes 65
#<dir	no 54
#<dis	no 134	yes -119
#<dje	no 65	yes -53
#<dla	no 142	yes -128
#<do>	unknown 91	yes -120
#<don	no 98	yes -77
#<dor	yes 43
#<dos	no 127	yes -90
#<dow	no 46
#<drb	no -45	yes 78
#<drh	no 58
#<dri	no -40	yes 58
#<drn	no 61	yes -41
#<drr	no 43
#<drt	no -48	yes 70
#<dus	no 48
#<dw>	no -87	yes 110
#<dwa	yes -44
#<dyo	no -247	yes 254
#<ech	unknown -44	yes 56
#<eco	no -43	yes 59
#<ele	no 61
#<en>	no -78	unknown 88
#<ent	no -69	yes 77
#<eta	no -93	yes 109
#<eur	no 40
#<exp	no -75	yes 106
#<ext	no 57	yes -51
#<fac	yes -51
#<fad	no 92	yes -79
#<far	no 122	unknown -51	yes -105
#<fat	no 41
#<fau	yes 40
#<faz	no 109	yes -78
#<fel	unknown 93	yes -85
#<fen	no 64	yes -44
#<fer	no 42
#<fes	no 47
#<feu	yes 52
#<fhe	no 47	unknown 79	yes -147
#<fia	no -63	yes 78
#<fil	no 71	yes -47
#<fis	no 99	yes -70
#<fkh	no -40	yes 76
#<flo	no 81	yes -45
#<for	no 116	yes -103
#<fou	unknown 67	yes -44
#<fra	no -42	yes 57
#<fre	no -42	yes 54
#<fse	no -77	yes 93
#<fya	no 50	yes -44
#<ga3	no 71	yes -56
#<gaz	no 57	yes -42
#<ghb	unknown 106	yes -109
#<ghd	no 47
#<ghf	no 183	yes -165
#<ghr	no 63	yes -42
#<ght	no 57	yes -48
#<gla	no 82	yes -61
#<gli	no 49
#<gou	no 74	yes -58
#<gps	no 173	yes -146
#<gra	no 45
#<gro	no 47
#<gru	no -121	yes 132
#<gue	no 53
#<gui	no 95	yes -72
#<ha>	no -129	yes 143
#<hab	no 70	unknown -50
#<hak	no -75	unknown 96
#<hal	no 124	yes -100
#<hde	no -89	yes 107
#<heb	no -75	yes 67
#<her	no -67	yes 89
#<hhh	no 44
#<hit	unknown 50	yes -41
#<hom	unknown 42	yes -74
#<how	yes 42
#<hra	no 85	yes -63
#<hta	no 49
#<hwa	no -94	yes 86
#<hzz	no -112	yes 121
#<ibn	no 59
#<imm	yes 51
#<imp	no 118	unknown -61	yes -71
#<imt	unknown 47	yes -53
#<inc	unknown -43
#<int	no -43	yes 59
#<iph	no 105	yes -89
#<irm	no 58
#<ist	no 92	yes -75
#<ita	no -59	yes 76
#<iya	no -57
#<jab	no -104	unknown 81
#<jah	no -73	yes 89
#<jam	no -96	unknown 65
#<jar	no -95	yes 109
#<jay	no -55
#<jbd	no 92	yes -73
#<jbe	no 87	yes -68
#<jda	no 103	yes -77
#<jeb	unknown 75	yes -86
#<jeh	no 93	yes -78
#<jel	no 51
#<jen	no -60	unknown 46
#<jer	no 75	yes -60
#<jet	no 73	unknown -74
#<jir	no -99	yes 68
#<jit	no -50
#<jm3	no 79	yes -55
#<jma	no 86	yes -68
#<jme	no 123	yes -95
#<jnb	no 63
#<joi	no 51
#<jra	no 50
#<jri	yes 42
#<k7e	no -57	yes 77
#<k7l	no 102	yes -80
#<ka3	no -69	yes 79
#<kad	no 77	yes -65
#<kar	no -90	yes 106
#<kas	no 43
#<kef	no 121	yes -90
#<kel	no 51
#<ker	no 58	unknown -40
#<kes	no -115	yes 129
#<ket	no -165	yes 175
#<khb	no -93	unknown 47	yes 46
#<khi	no -100	yes 123
#<khl	no 49
#<khm	no 59	unknown -50
#<khn	no -43	yes 68
#<kho	no -54
#<khr	no 40
#<khs	no -40
#<khw	no 53
#<khy	no 83	yes -71
#<kif	no 40	yes -71
#<kli	no -63	yes 85
#<km>	no -130	yes 155
#<knn	no -101	yes 112
#<kor	no -108	yes 125
#<kou	no -64	yes 61
#<kra	yes 41
#<ksi	no -171	unknown 229	yes -101
#<kti	no 99	yes -88
#<l3r	no 64
#<l3s	no 81	yes -58
#<l3y	no -57	unknown 54
#<l7b	no -165	unknown 135
#<l7c	no -130	yes 138
#<l7i	unknown 45	yes -48
#<l7l	no 182	yes -168
#<l7o	no 70
#<l7r	yes 56
#<l7s	no -101	unknown 189	yes -141
#<l7t	no -55	unknown 81
#<l7y	no -107	yes 122
#<l9d	no 47
#<l9i	yes -70
#<l9o	unknown 46
#<l9r	no -118	yes 144
#<la3	no 90	yes -54
#<la7	no 103	yes -91
#<la9	no 110	yes -80
#<laa	unknown 92	yes -91
#<lah	no -52	yes 68
#<lai	no -46	yes 60
#<lal	yes 40
#<lam	no 49
#<lan	no -106	yes 115
#<las	no -136	unknown 110
#<lat	no 207	yes -193
#<lav	no 52
#<lb7	no -95	yes 119
#<lbl	no 49	yes -49
#<lbn	yes 68
#<lbr	no 80	yes -59
#<lbu	no 51
#<lch	no -60	yes 61
#<lcl	no -97	yes 113
#<lcu	no -62	yes 76
#<le>	yes 51
#<len	unknown -62	yes 60
#<let	yes 40
#<lfa	no -58
#<lfi	no -43	yes 51
#<lfj	no -57	yes 68
#<lfl	no 94	yes -62
#<lge	no 131	yes -118
#<lgo	no 46
#<lgr	no -61	yes 80
#<lho	no -45	yes 60
#<lhw	no 46
#<lig	no 64	yes -51
#<lil	no 53
#<lin	no -42	yes 46
#<lis	no -45	unknown 76
#<liy	no 49
#<lja	no -77	yes 103
#<lje	no -82	yes 97
#<lkb	no 88	yes -74
#<lko	no 52
#<lkt	no -167	yes 190
#<lli	no -96	yes 67
#<llo	no 108	yes -95
#<lm3	no 61	yes -47
#<lm7	no 58	unknown -48
#<lme	no -76	yes 46
#<lmi	no -91	yes 111
#<lmk	no 51
#<lms	no 74	yes -57
#<lmt	no -77	yes 85
#<lo7	no 156	yes -147
#<log	no 48
#<lor	no -70	yes 49
#<lpc	no 106	yes -88
#<lqa	no 52
#<lqd	no -153	yes 167
#<lqi	no 53
#<lri	no -142	yes 151
#<lsa	no 133	yes -110
#<ltn	no -74	yes 92
#<lun	no 116	unknown -46	yes -70
#<lus	no -83	yes 98
#<lva	no -150	yes 167
#<lvi	no 69	yes -46
#<lwa	no 53	yes -43
#<lwi	no 101	yes -84
#<lwj	no -136	yes 157
#<m3e	unknown 98	yes -64
#<m3i	yes 59
#<m3t	no -91	yes 101
#<m7d	no -134	yes 159
#<m7e	no 137	yes -125
#<m7l	no 67
#<m9e	no 60
#<m9l	no 93	yes -77
#<m9o	unknown -61	yes 57
#<m9t	no 40
#<ma3	unknown 56
#<mab	no 49
#<mad	no -57	yes 71
#<maf	no 41
#<mah	no 85	yes -67
#<mai	no -45	unknown 74
#<mak	no -93	unknown 78
#<mal	no -59	yes 43
#<mam	no 48
#<man	no -61	yes 78
#<mar	no -42	yes 66
#<mas	no -112	unknown 64	yes 40
#<mbe	unknown 66	yes -66
#<mde	no -124	unknown 142
#<mdr	unknown 72	yes -62
#<me7	no 56
#<mec	no 133	yes -121
#<meg	no 114	yes -94
#<meh	no 41
#<mek	yes -44
#<mes	no 41
#<met	no -130	yes 147
#<meu	no 149	yes -115
#<mez	no -74	yes 91
#<mfa	no -74	unknown 56
#<mfe	no 42	yes -52
#<mft	no 83	yes -62
#<mgh	no 98	yes -71
#<mhe	no 50
#<mic	no 194	yes -162
#<min	no -148	yes 164
#<mja	no 105	yes -91
#<mke	no 42
#<mkh	no 71	yes -73
#<mkt	no 41
#<mme	no -52	yes 57
#<mmo	yes 53
#<mnn	no 57
#<moc	no -119	yes 140
#<mod	no 57	yes -49
#<mok	no 106	yes -99
#<mol	no -66	yes 81
#<mon	yes 47
#<mor	no -51	yes 50
#<mou	no -54	yes 61
#<mre	no 42	unknown 81	yes -137
#<mrr	no -114	unknown 51
#<mse	no -73	unknown 137	yes -78
#<msi	no -90	yes 107
#<msl	no 68	yes -51
#<mss	no 43
#<mta	no -133	yes 144
#<mtq	no 57	yes -47
#<mur	no -88	unknown -83	yes 137
#<mus	no -199	yes 206
#<mze	no 60
#<mzr	no -48	yes 57
#<mzy	yes 41
#<n3e	no -59	yes 52
#<n3r	no 54	yes -57
#<n7a	no 66	yes -47
#<n9d	no -52	yes 64
#<n9e	no 111	yes -92
#<na3	no 68	yes -49
#<na9	no 136	unknown -58	yes -80
#<nac	yes 50
#<naf	unknown 54	yes -64
#<nak	no -44	yes 58
#<naq	no -274	yes 282
#<naz	yes 53
#<nch	unknown 61
#<nda	no 71	yes -56
#<ndd	no 101	yes -81
#<ndo	no -112	yes 130
#<nef	no -47	yes 68
#<nei	no 67	yes -51
#<nej	yes 48
#<nem	no -61	yes 73
#<net	no -134	yes 150
#<nez	yes 46
#<nfa	no 139	yes -112
#<nfe	no 168	yes -147
#<ngo	no -42
#<nhe	unknown 156	yes -149
#<nif	yes 59
#<nim	no 68	unknown -52
#<nit	no 141	yes -118
#<nkh	yes 49
#<nkt	yes 57
#<nl9	no 97	unknown -51	yes -43
#<nou	no -99	unknown 90
#<nqd	no -46	unknown 90	yes -99
#<nqe	no -115	yes 123
#<nre	no 93	yes -65
#<nsa	no -103	yes 64
#<nta	no -55	yes 75
#<nte	no 84	yes -50
#<ntl	no 141	unknown -42	yes -100
#<ntn	no -91	yes 95
#<nwa	no 105	unknown -57	yes -56
#<oct	no 41
#<ond	no 95	yes -76
#<one	no 55
#<ope	no 50
#<ost	no -202	yes 222
#<oua	no 48	yes -40
#<ouj	unknown 60	yes -48
#<ouk	no -143	yes 154
#<our	no 73	yes -57
#<oxy	no 92	yes -77
#<pal	no -198	yes 215
#<pas	yes 63
#<pat	no 84	yes -69
#<pc>	no 81	yes -68
#<pea	no 59
#<pet	no -41	yes 55
#<peu	no -70	yes 95
#<plo	no 40	yes -40
#<pne	no 79	yes -60
#<pot	no 77	yes -96
#<pre	no -44	unknown 76	yes -55
#<pri	no 48
#<pro	no -102	yes 130
#<qal	no -89	yes 102
#<qas	no 88	yes -73
#<qbe	no 46
#<qel	no -70	yes 83
#<qis	no 159	yes -147
#<qod	no -52	unknown 73
#<rac	yes 50
#<rad	no 64
#<ran	unknown 65
#<rap	no -109	unknown 73
#<ray	no -85	yes 48
#<rea	no -71	yes 88
#<reb	no -75	yes 84
#<rec	no 75	yes -70
#<rek	no -57	yes 82
#<rem	no -81	unknown 49
#<rep	no 87	yes -75
#<res	no 41
#<rez	no -93	unknown 105	yes -86
#<ria	unknown 53	yes -63
#<rid	no 57	yes -47
#<rih	no 58
#<rj3	no 104	unknown -72
#<rja	no 105	yes -90
#<rjl	no 149	yes -131
#<rke	no -60	yes 81
#<rma	no 71	yes -56
#<rme	no 68	yes -94
#<roc	yes 68
#<rok	no -67	unknown 50
#<ron	yes 55
#<rri	no -94	unknown 156	yes -93
#<rwi	no 108	yes -91
#<s7a	no -48	yes 68
#<s7i	no 83	yes -64
#<s9e	no -40
#<sa3	no 43
#<sa7	yes 48
#<sab	no -186	yes 210
#<sac	no 54
#<sah	no -85	yes 113
#<sak	no -92	yes 112
#<saq	no 101	unknown -45	yes -52
#<sar	no 51
#<saw	no 79	yes -50
#<say	no -53
#<sbe	no 102	yes -72
#<sbi	unknown 61
#<sci	no 58
#<sda	yes 64
#<sdd	no 161	yes -136
#<se3	no 139	yes -110
#<se9	no 53
#<sed	yes 53
#<sef	no -99	unknown 143	yes -57
#<seh	no -45	yes 67
#<sek	no -82	yes 101
#<sel	no 47
#<sem	no -90	yes 109
#<sfe	no -82	yes 100
#<si>	no -103	yes 118
#<sin	yes 47
#<sip	no 59
#<sir	yes 47
#<siy	yes 47
#<skh	yes 60
#<ski	unknown -61	yes 76
#<sle	no 244	yes -236
#<slm	no 98	yes -71
#<sma	no 42
#<smi	no -41	yes 57
#<sni	no -85	yes 103
#<soc	no -82	yes 113
#<sok	no 66	yes -48
#<sol	no 42
#<son	no 67	unknown -59
#<sor	no -132	yes 141
#<spr	no 92	yes -79
#<ss9	no 55
#<sse	no -49	yes 63
#<ssi	no -80	yes 94
#<ssm	no 63	yes -41
#<sta	no 44	yes -49
#<ste	no -81	yes 100
#<sty	no -77	yes 92
#<sul	no 57	unknown 71	yes -129
#<sur	unknown 66	yes -110
#<swa	no -76	unknown 93
#<sym	no 153	yes -141
#<syn	no -96	unknown 107
#<t2a	no 59
#<t9e	no 95	yes -57
#<t9s	no 110	yes -99
#<t9t	no 66	yes -41
#<ta3	no -90	unknown 140	yes -55
#<ta9	no 108	yes -103
#<tac	no -154	yes 171
#<tad	no 61
#<tag	no 67	yes -53
#<tah	yes 43
#<taj	no 56	yes -46
#<tal	yes 48
#<tam	no 102	yes -69
#<tan	no 41
#<tap	unknown 105	yes -144
#<tar	no -62	yes 74
#<tas	no 72	yes -43
#<tat	no 60	yes -46
#<taz	no -60
#<tba	no 44
#<tbe	no 54
#<tbi	no -47
#<tdo	no -92	yes 124
#<te3	no 70	yes -51
#<te7	yes 42
#<tec	no 64
#<teh	no 88	yes -76
#<tem	no -42
#<ten	no 99	yes -85
#<ter	no -51	yes 69
#<tfi	no 40
#<tgo	no 165	unknown -55	yes -112
#<the	no 47
#<ti7	no 90	yes -79
#<tic	unknown 47
#<til	no 42
#<tiy	yes -42
#<tiz	no 42
#<tje	yes 49
#<tks	no 117	yes -93
#<tlg	no 84	unknown -52
#<tli	yes 50
#<tlw	no 60	yes -42
#<tma	no 80	yes -56
#<tmm	yes 56
#<tnf	yes -49
#<tob	yes 61
#<toi	no 42	yes -43
#<tol	no 114	yes -93
#<tqe	no 183	yes -155
#<tql	no 105	yes -70
#<tqt	no 42
#<tsa	yes 56
#<tse	no 44
#<tsr	no 93	yes -61
#<tta	no -86	unknown 56
#<tte	no 106	yes -141
#<tur	no 119	unknown -53	yes -67
#<tuy	no -51	yes 44
#<twa	no 46
#<twi	no -215	unknown 156	yes 51
#<ult	no 68	yes -60
#<usi	no 42
#<vai	no 53
#<val	no 48	yes -49
#<veh	no -63	yes 97
#<ves	no 42
#<vid	no -130	yes 151
#<vil	no 91	yes -71
#<vir	no 45
#<vis	no 49
#<voi	no -49	yes 62
#<vol	yes 58
#<w9f	no 125	unknown -48	yes -86
#<wa3	no -119	unknown 53
#<wa9	no -41	yes 50
#<wac	unknown 68	yes -63
#<wad	no 149	yes -132
#<wah	no -59	yes 62
#<wak	no 49
#<waq	no -87	unknown 165	yes -73
#<war	no -141	unknown 104
#<wc>	no 149	yes -123
#<we7	no -71
#<we9	yes 50
#<wee	no 57	yes -45
#<wej	no 83	yes -68
#<wer	no -75	unknown 161	yes -86
#<wge	no 56
#<wla	unknown 47
#<wqe	no -163	unknown 122	yes 48
#<wra	yes 47
#<wse	unknown 48	yes -58
#<wsl	no 58	yes -40
#<wst	no 63	yes -105
#<ya>	no -69	unknown 147	yes -97
#<ych	no -52	yes 57
#<ydd	no 140	yes -121
#<yde	no 86	yes -72
#<ykh	no -85	yes 106
#<ykt	no -46	yes 60
#<ymk	no -54	unknown 67
#<yse	no 136	yes -112
#<ysi	no -72	yes 92
#<ysr	no 91	yes -78
#<ytb	no 111	unknown -40	yes -70
#<zad	no -68	yes 82
#<zag	no 142	yes -116
#<zbe	no -99	yes 121
#<zen	no -93	unknown 106
#<zer	no -70	yes 75
#<zey	no -89	yes 103
#<zin	no 121	unknown -42	yes -103
#<ziy	no -118	unknown -42	yes 150
#<zja	no 41
#<zle	no 82	yes -59
#<zn9	yes 44
#<zra	no 42
#<zre	no -59	yes 78
#a2il	no -97	yes 76
#a3d>	no 49
#a3ed	no -51	yes 75
#a3el	yes 43
#a3en	no -114	unknown 79
#a3es	no 71	yes -43
#a3et	no 126	unknown -69	yes -65
#a3ha	no 89	yes -63
#a3i9	no 57	yes -44
#a3i>	no 71	yes -53
#a3ja	yes 40
#a3la	yes -41
#a3le	no 46
#a3lo	no -140	yes 148
#a3o>	no -56	yes 69
#a3ra	no -67	unknown -48	yes 116
#a3re	unknown 70	yes -72
#a3sa	no -76	yes 94
#a3si	no 80	yes -67
#a3t>	no 60
#a3ta	no -45	unknown 87	yes -45
#a3wi	no 42
#a7b>	no -135	yes 150
#a7d>	no -40	yes 43
#a7da	no 47
#a7di	no 108	yes -97
#a7et	no 92	yes -68
#a7ti	no -85	yes 108
#a99>	no 148	unknown -72	yes -75
#a9aw	no -63	yes 76
#a9de	no 77	yes -62
#a9es	no 87	yes -58
#a9f>	no 123	yes -107
#a9fa	no -81	yes 68
#a9fi	no -56	yes 75
#a9il	no 145	yes -112
#a9in	yes 52
#a9m>	yes 51
#a9t>	no -135	yes 160
#aaro	no -45	yes 57
#aayo	unknown 92	yes -91
#aban	unknown 94	yes -111
#abde	no 97	yes -83
#abe9	no -127	unknown -55	yes 165
#abel	no -80	yes 97
#abha	no 59	yes -45
#abin	no 107	yes -73
#abiy	no 56	yes -52
#abla	yes 46
#abna	no -146	yes 168
#abni	no -82	yes 97
#abo>	yes 47
#abol	yes 40
#abou	no -139	unknown 107
#abra	no 105	yes -89
#abri	no 115	yes -94
#abro	no -67	yes 85
#abt>	no -71	unknown -46	yes 118
#acar	yes -62
#acbo	no 55	yes -45
#acci	no -72	unknown 64
#accr	no -66	yes 94
#acha	no 102	yes -86
#acho	no 60	unknown -60
#act>	no 118	unknown -61	yes -71
#acto	no 85	yes -59
#actu	no 45
#adai	no 107	yes -84
#adak	unknown -43
#adam	no -57	yes 80
#adan	no 75	yes -60
#adat	no 61
#adda	yes 56
#addi	no 109	yes -94
#ade>	no 44
#adem	yes 43
#aden	no 72	yes -60
#ader	no 59
#adic	no -114	yes 130
#adio	no 65	yes -42
#adir	no -82	unknown 43
#adit	yes 52
#admn	no -124	yes 146
#adra	yes 57
#adt>	no -44	yes 71
#adyi	no -79	yes 97
#afar	no 91	yes -73
#afch	no 51
#afe>	no -126	yes 148
#affi	no 40
#afih	no 40
#afla	no -157	yes 167
#afni	no -76	yes 84
#afo>	no 47
#afon	no -50	unknown 61
#afou	no 67
#afra	no -113	yes 137
#afs>	unknown 89	yes -131
#afso	no -130	yes 140
#aft>	yes 40
#afya	no 50	yes -41
#agad	no -81	unknown 47
#agaz	no -108	yes 115
#agem	no -119	yes 131
#agen	no -71	unknown 79
#ager	no -60	yes 78
#ages	no -40	yes 61
#ageu	no -134	yes 145
#agh>	no -127	yes 90
#agha	unknown 47
#aghi	no -66	yes 84
#agne	no 79	yes -57
#agni	unknown 63	yes -97
#agor	no 142	yes -116
#ags>	no 86	yes -70
#ahat	no -74	yes 104
#ahbi	yes 48
#ahd>	no -58	yes 68
#ahdi	no 139	yes -114
#ahed	no -87	yes 62
#ahem	no -46	yes 60
#ahim	no -136	yes 142
#ahla	no 163	yes -148
#ahli	no -110	yes 124
#ahou	no 151	yes -143
#aht>	no 55	yes -46
#aid>	yes 52
#aidi	no 67	unknown -48
#aie>	no 84	yes -58
#aign	no 44
#ail>	unknown 41
#aile	no -72	unknown 48
#aill	no -79	yes 103
#aint	no 75	yes -54
#airi	no -162	yes 181
#aiso	no -62	yes 84
#aiss	no 109	yes -86
#ait>	no 69	yes -59
#aite	no -108	yes 118
#ajaj	no 89	yes -66
#ajbi	no 67	yes -55
#ajbo	yes 50
#ajeb	no -117	yes 135
#ajem	no -95	yes 114
#ajin	no 56	yes -46
#ajja	no -112	yes 128
#ajra	unknown 95	yes -139
#ajro	no -62	yes 71
#aka>	no -62	yes 78
#akan	no -113	yes 126
#akay	no -78	unknown 71
#akba	no -51	yes 67
#akch	no 75	yes -48
#akeb	no 67	yes -52
#akec	yes 86
#aket	no 73	yes -63
#akh>	no 46
#akhe	unknown 42
#akhl	no 66
#akhr	no -60	yes 81
#akhz	no 50
#akil	no 95	yes -69
#akna	no -92	yes 112
#al3a	no -52	yes 71
#ala>	no 41
#alad	no -140	yes 156
#alak	yes 40
#alan	no 120	yes -96
#alat	no -59	yes 85
#alb>	no 57
#aleb	no 49	unknown -48
#alem	no 103	yes -83
#ales	yes 42
#alf>	no 101	yes -73
#alha	no -52	yes 72
#alia	no -60	yes 73
#alid	no 63	yes -46
#alik	no 62	yes -42
#aliy	no -84	yes 101
#alko	no -144	yes 165
#all>	no -80	unknown 44
#alli	no -77	yes 101
#alma	no -54	yes 61
#almi	yes 58
#alna	no -55	yes 68
#alt>	no -65	yes 92
#alta	no -102	yes 115
#alys	no 96	yes -62
#ama3	no -158	unknown -40	yes 187
#amal	no -41	yes 52
#amat	no 40
#ambu	no -43	yes 57
#ame3	no -55	unknown 145	yes -133
#ame>	no -67	yes 81
#amed	no -108	unknown 237	yes -171
#amel	unknown 61	yes -60
#amen	no 121	yes -99
#amet	no -67	unknown 137	yes -97
#ami3	no -123	unknown 112
#amia	yes 41
#amil	yes 55
#amin	no -79	unknown 111	yes -47
#amio	no -61	yes 55
#amiq	no 50
#aml>	yes 51
#amlo	no 166	yes -156
#amna	no 40
#amra	no 106	yes -82
#amsu	no 81	yes -61
#amu>	yes 45
#an3e	no 69	yes -54
#an3r	no -65	yes 75
#an9d	unknown 118	yes -94
#an9o	no 41
#an9t	no -52	yes 69
#anal	no -77	yes 46
#anan	no -182	yes 189
#anap	no 82	yes -62
#anat	no 68
#anbi	no 95	yes -77
#anbu	no 92	yes -75
#and>	no -105	yes 120
#anda	no -40
#ande	yes 53
#andi	yes 49
#andr	no 86	yes -60
#ange	yes 60
#angl	no 76	yes -60
#anhe	no 82	yes -59
#ani>	no -53	yes 48
#ania	no 108	yes -76
#anic	no 56	yes -40
#anin	no -86	yes 85
#aniy	no -68
#anjr	no 75	yes -63
#anka	yes 49
#ankh	no 114	unknown -43	yes -73
#ankt	no 41
#anmc	no -76	yes 101
#annu	no 50
#ano>	yes 54
#anor	no 43
#anre	no -63	yes 79
#ansa	no -90	unknown -51	yes 112
#anse	no 46
#ansi	yes 42
#ansm	no -74	yes 91
#anto	no -69	yes 99
#antr	no 43
#anya	no 48
#aoua	no 156	yes -133
#aoue	no 56	yes -47
#aout	no -144	unknown 92	yes 49
#ape>	no 82	yes -62
#apha	yes 45
#apis	unknown 105	yes -144
#appe	no 163	yes -153
#appo	no -109	unknown 73
#aqi>	no 107	yes -79
#aql>	no -94	yes 104
#aqqa	no -82	yes 98
#aqua	no 89	yes -79
#ar7>	no 71	yes -53
#arac	no 42
#arag	no 44
#arah	no -47	unknown 58
#arak	no -49	yes 71
#aras	no 111	yes -96
#arav	no 67	yes -52
#arba	no -153	yes 133
#arbi	no -107	yes 121
#arbo	no 48
#arbr	unknown 52
#arch	no -56	yes 71
#arde	no 48
#areb	yes 41
#arec	no -130	unknown 62
#aref	no -52	yes 72
#areh	unknown 74
#arei	no 55	yes -41
#arej	no -40	yes 50
#ares	no 94	yes -74
#aret	unknown 76	yes -44
#arf>	no -55	yes 70
#arfa	no -57	yes 72
#arfi	no -69	yes 84
#arfu	no 64	yes -52
#arge	no 80	yes -63
#argl	no 125	unknown -64	yes -65
#ari>	no -56	yes 57
#arif	no 68	yes -41
#arik	no -50	yes 66
#arim	no -179	yes 196
#arin	no 119	yes -103
#ario	no -95	yes 59
#arit	no 89	unknown -49
#ariu	no 78	yes -69
#ariy	no -47	yes 55
#arja	no -54	yes 74
#arje	no 84	yes -59
#arky	no -138	unknown 71	yes 58
#arm>	no -40	yes 48
#arme	no 51
#armo	no 123	yes -110
#arna	no -115	yes 131
#aro>	no -58	yes 81
#aros	no -47	yes 51
#arqa	unknown 101	yes -163
#arqu	no 75	yes -56
#arra	yes 53
#arre	no -46	yes 50
#arti	no -97	yes 112
#artn	no -91	yes 104
#arto	no -100	yes 117
#arya	no -74	yes 88
#arza	no 48	yes -40
#asat	no -51	yes 75
#asce	no 61
#ase>	no -74	yes 90
#asfi	no 51	yes -42
#asif	no -98	yes 116
#asil	unknown -40	yes 40
#asin	no 74	yes -49
#asla	no -265	unknown 186
#asma	no 70	yes -57
#asni	no 81	yes -54
#asol	no 111	yes -96
#asse	yes 62
#assh	no 59	yes -49
#asso	no 87	yes -65
#ast>	unknown -63	yes 40
#asto	no 41
#aswa	no -49	yes 86
#at3a	no -64	yes 85
#at7r	no -77	yes 98
#atal	no 84	yes -47
#atar	no -121	unknown 131
#atat	no -40	yes 48
#atba	no 52	yes -40
#atbk	no -71	yes 95
#atdi	no 62	yes -49
#ate>	no 58
#atea	no -105	yes 132
#atec	no 157	unknown -87	yes -85
#atel	no 69	yes -50
#atet	no 80	yes -58
#ateu	no 66	yes -43
#atgo	no -109	yes 76
#atha	unknown 48
#atho	no -165	yes 178
#atic	no 54	yes -40
#atim	no -157	yes 171
#atis	yes -51
#atja	no -74	yes 88
#atkh	unknown 58	yes -90
#atli	no -125	yes 150
#atna	no -47	yes 62
#atni	no -89	yes 78
#ato>	no -67	yes 86
#atou	yes 58
#atra	yes 51
#atre	no 79	yes -62
#atri	no -85	unknown 42	yes 42
#atsi	no -63	yes 78
#att>	yes 62
#atta	no 149	yes -138
#atti	no 102	yes -84
#atur	no 69
#aura	no 66	yes -54
#auss	no -72	unknown 106	yes -90
#aute	no -55	unknown 45
#avan	no 63	yes -41
#ave>	yes -41
#aver	no 72	yes -51
#avie	no 56	yes -47
#avoc	no -112	yes 129
#avri	no 60
#awab	no 75	unknown -44
#awan	no 114	yes -103
#awbc	no -59	yes 85
#awbn	no -84	yes 100
#awbo	no -62	yes 75
#awch	no -55	unknown 84
#awd>	no -66	yes 88
#awda	no 102	yes -82
#aweb	no -101	unknown 65	yes 40
#awen	no -48	yes 67
#awer	no -100	yes 119
#awha	no 48
#awho	no 49
#awi>	no 81	yes -88
#awli	no 78	yes -64
#awlo	no 63	yes -51
#awni	no -90	unknown 109
#awya	no -57	unknown 85
#ay3o	no 92	yes -68
#ay3r	no -52	unknown 62
#ay7>	no -128	unknown -47	yes 153
#ay7e	no 46
#ay9>	no -140	unknown 214	yes -143
#ay9a	no 69	yes -56
#ay9o	no -127	yes 142
#ay9t	no -117	unknown 78
#ayad	no 58	yes -44
#ayar	no 91	yes -72
#ayba	unknown 103	yes -79
#ayd>	no 44
#ayda	no 48	unknown -40
#aydk	no 108	unknown -91
#aydo	no -135	yes 148
#aydr	no -90	yes 113
#aye3	no 142	yes -122
#aye9	no 64	yes -52
#ayeb	unknown 135	yes -138
#ayed	no -43	yes 68
#ayef	no 80	unknown -43
#ayeh	no -158	unknown 265	yes -179
#ayej	yes 53
#ayel	no 87	yes -71
#ayem	no 45
#ayeq	no -49	yes 60
#ayer	no -88	unknown 57
#ayet	no 40
#ayg>	no 87	yes -67
#ayga	no -63	yes 82
#ayhd	no -78	yes 89
#ayhr	yes 54
#ayj>	unknown 40	yes -48
#ayja	no -59	yes 85
#ayjr	yes 60
#ayl3	no -144	yes 159
#ayna	no 58
#aync	unknown 47
#ayni	no 45
#aynz	no -68
#ayou	unknown 92	yes -91
#ayr>	no 49	unknown -42
#ayra	no 41
#ayri	no 195	yes -186
#ayse	no -159	unknown 109
#aysi	yes 42
#ayso	yes 48
#ayss	yes -56
#ayti	yes 47
#aytl	no -47	yes 53
#ayts	no -79	yes 89
#ayur	no -53	yes 71
#aywj	no -168	yes 175
#ayya	no 63	yes -49
#ayye	no -132	yes 144
#ayz>	no -77	yes 104
#azel	no -72	yes 89
#azil	no 124	yes -115
#azon	no -49	yes 70
#azou	no 74	yes -61
#azro	no 91	yes -70
#azt>	no -112	yes 130
#azza	no 46	yes -40
#azze	no -87	unknown 58
#b3d>	no 51
#b3id	no 86	yes -70
#b7ar	no -113	unknown -65	yes 150
#b7er	no 110	unknown -50	yes -74
#b9aw	no -53	yes 69
#ba3>	no 61	yes -47
#ba3i	no 66	yes -45
#ba9>	no -62	yes 74
#ba9i	no 43
#baa>	no -50	unknown 96	yes -83
#baga	no 138	yes -122
#bagh	no -69
#bags	no 58	yes -48
#baha	no 104	yes -72
#baie	no 54
#bain	no 85	yes -51
#bakh	no 55	yes -44
#bal>	no -118	unknown 43	yes 62
#balk	no -155	yes 163
#ball	no -67	yes 86
#ban>	unknown 48
#banc	no 108	yes -89
#bani	no -55	yes 70
#baqi	no 90	yes -71
#bar7	no 71	yes -53
#bar>	no -155	unknown 220	yes -175
#bard	no 113	yes -95
#bark	unknown 40
#barr	no 58
#bati	no -128	yes 150
#batn	no -184	yes 195
#batt	unknown 54	yes -92
#baw>	no 134	yes -123
#bba>	no 120	yes -103
#bbag	no -179	yes 144
#bbah	no -73	yes 91
#bbat	no 112	yes -82
#bbaw	no 134	yes -123
#bbi>	no -75	yes 84
#bbit	no -56	yes 68
#bbni	no -84	yes 101
#bch>	no -82	unknown 67
#bdaw	no 71	yes -58
#bdel	no 99	yes -76
#bdou	no 112	yes -100
#be9>	no -75	unknown 42
#bed>	no 114	yes -97
#bedd	unknown 73	yes -71
#bedt	no -81	yes 96
#begh	yes 54
#beht	no 60
#bekr	no 43
#beld	no 66
#belg	no -188	unknown 184
#bell	no 73
#ben>	no 107	yes -91
#beni	yes 43
#benn	yes 45
#ber9	no -47	yes 55
#ber>	no 44	yes -61
#berd	no 71	yes -53
#bern	no 111	yes -79
#berr	yes -62
#bes>	no 75	yes -50
#bess	no 60
#beth	no -77	yes 110
#beto	no 75	yes -46
#bga>	no 72	yes -59
#bgha	no -41
#bghe	no -80	yes 102
#bha>	no 46	yes -72
#bhal	no -80	unknown 116	yes -51
#bi9>	no -176	unknown 206	yes -52
#bia>	no -59	yes 84
#bib>	no -51
#biba	no -64	unknown 87
#bicy	yes 50
#bid>	no 122	unknown -68	yes -59
#bida	no -123	unknown 100
#bide	no 106	unknown -43	yes -70
#bido	no 47
#bien	no -48	unknown 126	yes -142
#bila	yes 59
#bill	no 60
#bilt	yes 50
#bin>	unknown 40
#bina	no -70	yes 84
#bini	yes 57
#bis>	yes 62
#bisk	no -85	yes 97
#bita	unknown 59
#biya	no -51	yes 66
#bka>	no -132	unknown -44	yes 165
#bkhi	no 74	yes -45
#bki>	no -47	yes 64
#blas	no 67
#blea	yes 44
#bles	no 45
#blet	no 54
#bli>	yes 40
#blo>	no 122	yes -109
#bmw>	no -91	yes 99
#bna>	yes 43
#bnad	yes 43
#bnat	no 60
#boit	no 59	yes -43
#bola	no -89	yes 99
#bole	yes 40
#boli	no 42
#bomb	no 64	yes -47
#bomp	no 59	yes -47
#book	no 55	yes -45
#bord	unknown -47
#bota	yes 47
#bou7	no 129	yes -95
#boua	no -46	yes 52
#bouc	yes 48
#boug	no 102	yes -86
#bouh	no -77	yes 89
#bour	yes -75
#bous	no -42	yes 56
#box>	no 46	unknown 42	yes -91
#bqa>	yes 43
#brad	no 100	yes -79
#brah	no -86	yes 97
#bret	no 103	yes -81
#bri>	no 91	yes -78
#brig	no 57
#brio	no 91	yes -79
#bris	no 75	yes -62
#briz	unknown 56	yes -76
#brux	no -132	unknown 92	yes 46
#bsse	no -102	yes 111
#btat	no -79	yes 102
#bti>	no -65	yes 81
#bto>	unknown 108	yes -75
#bul>	no 92	yes -75
#bula	no -43	yes 57
#bure	no 40
#bus>	no -45	yes 63
#byed	no -58	unknown 58
#bzaf	no 78	yes -52
#bzza	no -81	yes 97
#cabi	no 104	yes -73
#cabl	no -102	yes 123
#cadd	no 159	yes -143
#cade	yes 41
#cafe	no -126	yes 148
#cais	no 99	yes -79
#cal>	no 70	yes -49
#cala	no 63	yes -47
#cami	no -56	yes 44
#cani	no -66	yes 82
#cant	no -69	yes 99
#card	no 51	yes -82
#carg	no 125	unknown -64	yes -65
#cass	no -65	unknown 175	yes -209
#cat>	no -112	yes 129
#cave	yes -43
#cboo	no 55	yes -45
#ccid	no -96	unknown 76
#ccin	no -68	yes 86
#ccro	no -66	yes 94
#cede	no -44	yes 54
#cein	no -141	yes 152
#cens	no 61
#ces>	no -59	yes 83
#ceus	no -46	yes 74
#ch3a	no -107	yes 115
#ch3e	no 60	yes -43
#ch7a	no -79	unknown 76
#ch99	no -60	unknown 118	yes -67
#cha9	no 85	yes -44
#chab	no -108	yes 72
#chaf	no -45
#chag	no -66	yes 94
#chah	no -62	yes 82
#chak	yes 46
#chao	no 113	yes -94
#chas	no 100	yes -103
#chaw	no 51
#chch	no 73	yes -51
#chd>	no 59
#chdd	no 63	yes -52
#che3	unknown -75
#cheb	no -87	yes 107
#chej	no 80	yes -61
#chek	no -55	yes 80
#chet	no 136	yes -106
#chev	no 45
#chfa	no 157	yes -133
#chhe	no -80	unknown 157	yes -91
#chho	no -51	unknown 43
#chia	no 83	yes -42
#chic	no 44
#chid	no -53	unknown 45
#chik	no 52
#chil	no 177	yes -158
#chit	no 59	yes -52
#chka	no 68
#chko	unknown 68	yes -47
#choc	no -58	unknown 48
#chof	no -71	unknown 48
#choi	no 93	yes -68
#chor	no -94	yes 78
#chqe	no 49
#chqq	no 73	yes -55
#chri	no 49
#chta	unknown 44	yes -49
#chto	no 82	yes -58
#cide	no -74	unknown 60
#cien	no 54
#ciet	no -82	yes 113
#cin>	no 81	yes -42
#cine	no -75	yes 56
#circ	no -45	yes 60
#cite	yes 56
#clar	no 69	yes -43
#cle>	no 62
#clie	no -143	yes 157
#clig	no -60	yes 75
#coco	no 103	yes -84
#cole	no -53	yes 72
#colo	no -98	unknown -68	yes 150
#comp	no 44	yes -53
#conc	no 109	unknown -46	yes -76
#cong	no 65	yes -41
#cons	yes 40
#cord	no -42	yes 55
#cott	no 103	yes -84
#coul	yes -47
#cour	yes -69
#cran	yes 44
#cred	yes 47
#croc	no 94	yes -58
#croq	no -67	yes 76
#cteu	yes 51
#ctob	no 41
#ctor	no 85	yes -59
#ctur	no 41
#cuis	no 49
#cula	no -136	yes 155
#cule	no -100	yes 80
#curi	no -81	yes 90
#d9ay	no 60	yes -49
#d9i9	no -108	unknown 90
#da2i	no 44
#da3>	no 133	yes -119
#da3a	no -95	unknown -44	yes 142
#da3n	no -108	yes 126
#dabt	no 82	unknown -43	yes -41
#dade	no 141	yes -106
#daha	no 87	yes -61
#dair	no 81	yes -66
#dala	no 67	yes -47
#dama	no -44	yes 60
#dame	no -67	yes 81
#dami	unknown 101	yes -75
#damn	no 40
#dana	no -192	yes 145
#dani	no 46
#daqq	no 71	yes -51
#darb	no -60	unknown 61
#dari	no -77	yes 98
#dati	no 44
#dato	no -77	yes 97
#dayz	no -77	yes 104
#daz>	no -46	unknown 51
#dazt	no -112	yes 130
#dbab	no 45
#dch>	unknown -42	yes 49
#dda>	no 42
#ddad	no -64	yes 84
#ddah	no 73	yes -47
#ddam	unknown 41
#ddar	no 75
#ddel	no -40	unknown 62	yes -43
#ddem	yes 63
#dder	no -81	yes 87
#ddha	yes 52
#ddi>	yes -51
#ddin	no 72	yes -59
#ddit	no -45	unknown 44
#ddow	yes 52
#de7k	no 45
#deau	no 43
#dece	no 44
#decl	no 69	yes -43
#def3	no -101	yes 119
#dega	yes 49
#degd	no -226	unknown 261	yes -93
#dehk	no -94	yes 105
#dehr	no 49
#dekh	no 64	yes -48
#del>	no -66	unknown 44
#deli	no -104	yes 124
#dell	no 158	yes -148
#deme	no -132	yes 146
#demt	no 110	unknown -42	yes -76
#den>	no -143	yes 154
#dena	no 72	yes -60
#dent	no -81	unknown 41
#deo>	unknown -40
#depa	unknown 71	yes -46
#depo	no 59
#derc	no -76	unknown 44
#derj	no 53
#derk	unknown 61	yes -92
#dern	yes 42
#dero	no -92	yes 112
#des>	no -56
#desc	no -50	yes 61
#dga>	no -198	unknown 285	yes -165
#dha>	yes 46
#dhak	no 84	yes -70
#dheb	no 68	yes -58
#dhek	yes 45
#dhom	no 76	yes -59
#dhri	no 114	yes -94
#dia>	yes 64
#diat	no 70
#dic>	no -103	unknown 114
#dich	no -64	yes 78
#dida	no 44
#dien	unknown 120	yes -183
#dih>	no -41	yes 56
#dim>	yes 50
#dima	yes 47
#din>	no 66
#dini	no -85	yes 100
#dio>	no 52
#dirh	no 112	unknown -44	yes -79
#diss	no 82	yes -71
#dit>	no -51	yes 44
#dita	no -63	yes 81
#dito	no 157	yes -143
#diya	yes 43
#djel	yes 41
#dkha	no 47
#dkom	unknown -43
#dlam	no 137	yes -122
#dmna	no -124	yes 146
#dna>	no -41
#dola	no 49
#doll	yes 53
#don>	no 95	yes -76
#donc	no 98	yes -77
#donn	no 67	unknown -44
#dos>	no 120	yes -89
#doss	no 118	unknown -40	yes -76
#dou9	no -114	yes 132
#dou>	no 49
#doua	no -66	unknown 112	yes -52
#doub	yes 54
#dour	no -53	yes 65
#dous	no -45	yes 69
#douz	no -64	yes 78
#dra>	no -117	yes 143
#drab	yes 67
#dras	no -66	yes 85
#drbo	no -42	yes 59
#dre>	no 40
#drha	no -47	yes 65
#drhm	no 115	yes -103
#dri>	no -82	yes 93
#dris	no -40	yes 56
#driv	no -108	yes 126
#drna	no 61	yes -41
#drni	no -58	yes 75
#dron	no -78	yes 96
#drri	no 43
#drt>	no -101	yes 120
#duct	no 77	yes -64
#dwa>	yes -48
#dyin	no -79	yes 97
#e3a>	yes 52
#e3at	no 40
#e3ha	yes 53
#e3la	no 188	unknown -122	yes -174
#e3na	no 52	yes -44
#e3t>	no 51
#e77e	no -93	yes 106
#e7da	no -71
#e7lo	no 42
#e7na	no -78	yes 88
#e7o>	no -129	unknown -56	yes 171
#e7ro	no -58	yes 66
#e7to	no 99	yes -82
#e99a	no 95	yes -77
#e9ba	no -91	yes 118
#e9be	yes 42
#e9e3	yes 44
#e9el	no 55	yes -43
#e9f>	no 48
#e9fa	no -43	yes 71
#e9ni	no -59	yes 80
#e9o>	no 74	yes -60
#e9ou	no 138	yes -122
#e9t>	yes -49
#eage	no 59
#eba>	no -136	yes 150
#ebaa	no -50	unknown 96	yes -83
#ebag	no -40	unknown 81	yes -55
#ebal	no 114	yes -102
#ebat	no 106	yes -95
#ebb>	no 49
#ebbi	no -90	yes 104
#ebbn	no -84	yes 101
#ebch	no -49	unknown 62
#ebha	no 72	yes -57
#ebla	no -64	yes 80
#ebni	no -43	yes 58
#ebo>	no 96	yes -84
#ebs>	no 140	yes -118
#ebto	no -60	unknown 136	yes -87
#echa	no 58
#echc	no 73	yes -51
#echi	no -56	unknown 63	yes -48
#echn	no 64
#echr	no 131	unknown -121
#ecla	no 69	yes -43
#ecol	yes 46
#ecte	no -139	yes 152
#ectr	no 44
#ecur	no -81	yes 90
#eda>	no -88	yes 68
#edam	no -91	yes 102
#edat	no 82	yes -60
#edde	no -114	unknown 97
#eddl	no 148	yes -130
#edes	no -44	yes 54
#edit	yes 40
#edni	no 63	yes -51
#edri	no -94	yes 106
#edt>	no -81	yes 96
#eeke	no 57	yes -45
#efar	no 51
#efeu	no 108	unknown -52	yes -56
#effa	no -97	yes 107
#effe	no -74	unknown 56
#effi	no 100	yes -80
#effo	no -47	yes 58
#efna	no -96	unknown 117	yes -45
#efon	no 71	yes -54
#efou	no -93	unknown 59
#efra	no 85	yes -69
#efro	yes 42
#efs>	yes 67
#eft>	no 48	yes -70
#eftc	unknown 72	yes -53
#efth	no 105	yes -96
#egan	no 57
#egat	no -51	yes 63
#egre	no 60	yes -49
#ehd>	no 91	yes -75
#ehdi	no 47
#ehic	no -63	yes 97
#ehk>	no -120	yes 128
#ehro	no 99	yes -89
#eht>	no 60	yes -50
#eign	yes 51
#eikh	no 44
#eil>	no 49
#eint	yes 51
#ej3o	unknown 80	yes -66
#eja>	no -96	yes 105
#eje3	no 43
#ejem	yes 47
#ejhi	no 104	yes -85
#ejho	no 81	yes -70
#ejja	no -109	yes 123
#ejje	no 96	yes -72
#ejlo	yes 41
#ejo>	no 110	unknown -45	yes -74
#ejra	no 69	yes -45
#ekay	no 86	yes -64
#ekba	no -75	yes 99
#eken	no 57	yes -45
#ekhe	no 109	yes -91
#ekhl	no 89	yes -82
#ekk>	no -88	unknown 40	yes 48
#ekka	no -132	yes 158
#ekke	no -75	yes 90
#ekne	unknown 52	yes -66
#ekra	no -172	yes 183
#ekri	no 54
#el3a	no 45
#el3o	no 95	yes -81
#elas	no 140	yes -121
#elba	no -51	yes 77
#elch	no 57	yes -46
#eld>	no -58	yes 77
#elda	no 113	yes -101
#elec	no 62
#eles	no 77	yes -45
#elev	no -63	unknown 89
#elgi	no -151	unknown 153
#eliz	no -44	yes 58
#ell>	no 48
#ellg	no 85	yes -75
#ello	no 49
#ells	no -59	unknown -50	yes 98
#ellu	no -104	yes 119
#elma	no 142	yes -127
#elmi	yes 46
#elni	unknown -105	yes 50
#elso	no -69	yes 104
#elta	no 148	yes -134
#emat	no -147	yes 152
#embo	unknown 40	yes -44
#emch	yes 64
#emen	unknown 47
#emi>	no -105	yes 116
#emla	no -142	yes 153
#emlo	no 66	yes -57
#emma	no -82	unknown 59
#emme	yes 44
#emmo	no -56	yes 72
#emmr	no -49	yes 59
#emna	no -45	yes 61
#emoi	no -164	unknown 104	yes 81
#emor	no -120	unknown 63	yes 47
#empe	yes 45
#emra	yes 41
#emro	no -107	unknown 109
#emrt	no -46	yes 60
#emsa	no 71	yes -53
#emt>	no 125	unknown 133	yes -253
#emtc	no 138	unknown -60	yes -82
#en9a	no -157	unknown 173
#en9i	unknown -55	yes 44
#enag	no -140	yes 154
#enas	no 72	yes -60
#enb>	no -60	unknown 53
#enbi	no -69	yes 81
#ench	no 48
#end>	no -81	yes 97
#enda	no 51
#endh	no -48	yes 70
#endn	yes 49
#endo	yes 62
#ene>	no 62	yes -47
#enho	no 95	yes -79
#eni>	yes 43
#enis	no -47	yes 55
#enit	yes 45
#enne	no 63
#enno	unknown 62	yes -63
#enqa	no 58
#ensi	no 46
#ent>	no -42
#enta	no 64	yes -49
#ente	no -60	yes 71
#eot>	no -70	yes 95
#epan	unknown 89	yes -80
#epor	unknown -53
#epos	no 60	yes -49
#eqqe	no -87	yes 97
#er3a	no 162	yes -146
#er7>	no 63	yes -41
#er7h	no 140	unknown -110
#er9>	no 169	yes -156
#er9a	no -88	unknown 49
#er9e	no 103	yes -78
#eral	no 141	yes -126
#eran	no 62	yes -44
#erat	no 62	yes -41
#erb9	no -101	yes 120
#erba	no -53	yes 51
#erbe	unknown 78	yes -57
#erbi	no -52	yes 84
#erbn	unknown 61
#erbo	no 126	unknown 73	yes -203
#erbt	no 42
#erch	no -77	yes 51
#erd>	no 71	yes -54
#erde	no 64	yes -42
#erdi	no 45
#erej	no -43	yes 58
#erf>	no 87	yes -60
#erfe	no -131	yes 145
#erfo	no -167	unknown 140	yes -64
#erg3	no -45	unknown 108	yes -79
#erge	no 45
#ergl	no 45
#ergo	no 58
#ergu	no 40
#erha	no 67	yes -40
#erie	yes -46
#erj>	no -148	unknown 174	yes -55
#erjo	no 74	yes -47
#erk>	unknown 61	yes -92
#erka	no 76	yes -58
#erkh	no 144	yes -129
#erkt	yes 41
#erma	no 58	yes -46
#erme	no 43
#ermi	no -90	yes 104
#ermo	no 47
#erna	yes 48
#erne	no -52	yes 75
#erni	no 56	yes -42
#erno	no 89	yes -75
#erou	no -124	yes 147
#erpi	no 46
#erqa	no 43
#erqo	no -62	yes 88
#err9	no 82	yes -65
#err>	no 90	yes -68
#erro	no 121	unknown -53	yes -64
#erru	no -52	unknown 59
#ersa	no 45
#ersi	no 122	yes -108
#erso	no 168	yes -160
#ertc	no 61
#erth	no 55
#erti	no -78	yes 84
#erto	no 66	yes -50
#erve	no -89	yes 102
#ervi	no 89	yes -79
#eser	no 46
#eski	no 64
#esna	no 96	yes -64
#esra	yes 60
#esro	no -108	yes 91
#essa	yes 47
#esse	no 43
#essi	no 46
#essr	no -54	yes 70
#essu	no 63	yes -45
#esta	no 86	yes -67
#esti	no 58	yes -51
#esto	no 166	unknown -46	yes -137
#et3a	yes 61
#etag	no -87	yes 102
#etai	no -233	yes 243
#etat	no 91	yes -79
#etb>	no -110	yes 125
#etch	yes 52
#ete>	no -58	yes 81
#etfo	no 75	yes -60
#etha	no -67	yes 97
#etla	no -51	yes 66
#etna	no -55	yes 70
#etni	yes 51
#etre	no -81	yes 100
#ets>	no -105	unknown 61
#etta	no 62	yes -56
#ettc	no -59	unknown 104	yes -50
#etti	yes -66
#etto	no 53
#euge	no -70	yes 95
#euil	no 46
#euro	no 40
#eurs	no 69	yes -54
#eus>	no 91	yes -76
#evar	no -59	yes 69
#evem	no -64	unknown 123	yes -115
#eveu	no 91	yes -81
#ewja	unknown 153	yes -170
#ewra	no 44
#ewwa	no 92	yes -75
#ewwi	no 63	yes -56
#exti	no 68	yes -57
#eyet	unknown 61
#eyto	no -53
#eyyd	no 55	yes -46
#eyyt	no -51	yes 65
#ezro	no -240	yes 255
#ezz>	unknown 140	yes -140
#ezza	no 47
#ezze	yes 42
#ezzi	no 66	yes -58
#ezzo	no 44
#fac>	no -133	unknown 195	yes -89
#fach	no 48	yes -70
#fad>	no 92	yes -79
#fahe	no -46	yes 60
#fahm	yes 52
#fajr	yes 63
#fakh	yes 45
#fami	no -102	yes 126
#far>	no 127	yes -108
#fara	no 57	yes -47
#fati	yes 40
#fatn	no 65	yes -51
#fato	no 84	yes -67
#faya	no 57	yes -43
#faza	yes 51
#fazg	no 69	yes -56
#fazz	no -87	unknown 58
#fcha	no 56	yes -47
#fe3n	no 48
#fe9>	no 57	yes -42
#fe9n	no 93	yes -68
#fe9t	unknown 74	yes -61
#fejr	no 169	yes -152
#fekk	no -54	yes 83
#fel>	no 40	unknown 76	yes -134
#fell	no 84	yes -73
#felt	no 133	yes -112
#fen>	no -57	yes 83
#fer>	no -51	yes 77
#ferk	no 108	yes -99
#ferm	no 111	yes -94
#ferq	yes 57
#fert	no 45
#feta	no 105	yes -90
#feu>	no -63	yes 78
#feui	no 105	unknown -46	yes -59
#feur	yes 44
#feux	yes 43
#ffar	no 52	yes -44
#ffe>	no 85	yes -64
#ffes	no -89	unknown 90
#ffet	no 44
#ffeu	yes 44
#ffi>	no 100	yes -80
#ffit	no 40
#ffou	no -50	yes 66
#ffur	no 71	yes -58
#fha>	no -93	yes 67
#fhem	unknown 51	yes -104
#fia>	yes 45
#fiat	no -114	yes 135
#fiho	unknown -47
#fin>	no -54	unknown 93	yes -40
#fiqu	no 58
#fiss	no 99	yes -70
#fit>	no 62	yes -49
#fith	no 86	yes -71
#fiti	no 40
#fjer	no -40	yes 53
#fkh>	no -41	unknown 81	yes -64
#fla>	no -85	yes 101
#flot	no 56	yes -46
#flou	no 87	yes -49
#fna>	no -109	unknown 80
#fni>	no -62	yes 75
#fo9i	no -88	yes 105
#fo9o	no -66	yes 75
#fond	no -52	unknown 60
#for>	yes 50
#forn	no 73	yes -62
#fou9	no -144	yes 107
#fou>	no -76	unknown 63
#four	yes -43
#fra>	no 99	yes -84
#frei	no -50	yes 63
#frig	no 57	yes -42
#frin	no -49	yes 74
#frit	no 99	yes -79
#fsed	no -77	yes 93
#ftan	no -98	yes 126
#ftch	unknown 57	yes -52
#fte7	no 134	yes -124
#ftha	no 127	yes -111
#fto>	no -97	unknown 84
#ftou	yes 43
#fure	no 71	yes -58
#fuse	no -47	yes 58
#fya>	no 48	yes -40
#g3at	no -63	unknown 127	yes -90
#ga3>	no 42
#gade	no 57
#gadi	no -81	unknown 47
#gage	no 140	yes -119
#gala	no -64	yes 80
#gale	no -119	yes 137
#gali	no -41	yes 55
#galo	unknown 49	yes -50
#galt	yes 59
#game	no 121	yes -99
#gan>	no 112	yes -92
#gane	no 58	yes -40
#gara	no 51
#gard	no 46	unknown 76	yes -129
#gare	no -77
#garr	no 121	yes -106
#gary	no -74	yes 88
#gat>	yes 41
#gatl	unknown -52
#gazo	no -49	yes 70
#gdga	no -198	unknown 285	yes -165
#ge3a	no 61
#gef>	no 49
#gela	no 51
#geme	no -60	yes 88
#gend	no 51
#gene	no 87	yes -73
#geot	no -70	yes 95
#ger>	no 42
#ges>	no -40	yes 61
#ghab	no 173	yes -142
#ghad	no -44
#ghar	yes 42
#ghas	no 154	yes -134
#ghat	no -57	yes 78
#ghaw	no -47	unknown 48
#ghay	unknown 90	yes -116
#ghbe	unknown 106	yes -109
#ghel	no -43	yes 64
#gher	no 56
#ghet	unknown 48	yes -74
#ghfe	no 183	yes -165
#ghin	no -75	yes 98
#ghit	no 59	yes -41
#ghla	no 223	yes -203
#ghli	no 88	yes -73
#ghoc	no 87	yes -61
#ghso	no -62	yes 80
#ghta	no 57	yes -48
#giqu	no -151	unknown 153
#glac	no 82	yes -61
#glas	no 82	yes -44
#gle>	no 79	yes -65
#glis	no 49
#gnie	unknown 63	yes -97
#gnot	no -60	yes 75
#gol>	no -106	yes 96
#gola	no 58
#golf	no -55	yes 69
#goln	no -108	yes 115
#goo>	yes 41
#gora	no 142	yes -116
#gouz	no 63	yes -51
#gps>	no 169	yes -143
#gra>	no 53
#graf	no 40
#grav	no 106	yes -81
#grel	no 49
#grue	no -153	yes 166
#guer	no 117	yes -95
#guid	no 59	yes -45
#h15>	no -95	unknown 51
#h3el	no 62	yes -44
#h7al	no -79	unknown 76
#h99>	no 53
#ha3e	yes 43
#ha99	no 111	unknown -53	yes -55
#hab>	no -53	yes 40
#haba	no 198	yes -181
#habi	no 80	yes -52
#habr	no 157	yes -128
#hadd	no -120	yes 139
#hady	no -52	yes 70
#haf>	no -65	unknown 72
#hafc	no 51
#hafn	no -64	yes 71
#hafo	no 68
#haft	yes 41
#hage	no -66	yes 94
#haha	no 64	yes -52
#hahd	no -41	yes 51
#haja	unknown 45	yes -46
#hak>	no 84	yes -70
#hal>	no -122	unknown 62	yes 74
#hala	no -63	yes 83
#hall	no 78	yes -43
#halo	no 63	yes -46
#halt	yes 53
#hame	no -100	unknown 228	yes -231
#hamm	no 54
#hams	yes 66
#hana	no 107	unknown -55	yes -54
#hang	no 68	yes -42
#hani	no -140	yes 153
#hant	yes 46
#haou	no 113	yes -94
#har9	yes 75
#hara	no 108	yes -76
#harb	no 48
#harg	no 56	yes -40
#hari	no -85	yes 78
#harm	no 45
#hatc	no -69	yes 94
#hats	no -161	yes 174
#haud	no 97	yes -82
#haus	no -72	unknown 106	yes -90
#haw>	yes -41
#hawi	no 88	yes -96
#hawy	no -57	unknown 85
#haye	unknown 111	yes -164
#hber	unknown 80	yes -106
#hbi>	yes 48
#hch>	no -50	unknown 74
#hcha	no 90	yes -120
#hdam	no -86	yes 108
#hdat	no 56
#hdda	no -76	unknown 51
#hder	yes 48
#hdi>	no 58	yes -40
#hdia	no 50
#hdin	no 83	yes -58
#hdit	no -44	yes 70
#hdma	no 76	yes -64
#hdou	no -68	unknown 77	yes -43
#he3l	no 40	unknown -114
#he9>	no 63
#heb>	no 68	yes -58
#hebb	no 46
#hebt	no -138	unknown 79	yes 56
#heda	yes 47
#hedo	no -102	yes 111
#hef>	yes 47
#hefa	no 51
#hefc	no 56	yes -47
#heft	no 43
#heik	no 44
#heir	no 51
#hejr	no 62	yes -43
#hek>	no -63	yes 79
#heka	no 86	yes -64
#hele	no 77	yes -45
#heli	no 56
#hels	no -69	unknown -61	yes 130
#helt	no 58
#hem3	no -40	yes 55
#hem>	no 53	yes -44
#hemm	no -133	yes 144
#hemn	yes 51
#hems	no 76	yes -66
#hemt	no 64	unknown 89	yes -173
#hen>	no 136	yes -115
#her9	yes 54
#her>	unknown 80	yes -47
#herb	unknown 51	yes -45
#herd	no 162	unknown -48	yes -114
#herj	unknown 70	yes -41
#hesr	no 61	yes -80
#hetf	no 75	yes -60
#hez>	no 64	yes -46
#hezz	no 45	yes -54
#hfel	no 183	yes -165
#hha>	no -82	yes 101
#hhar	no 109	yes -83
#hher	no -80	unknown 157	yes -91
#hhh>	no 44
#hhhh	no 94	yes -67
#hhor	unknown -44	yes 63
#hhou	no -66	unknown 103	yes -49
#hicu	no -63	yes 97
#hid>	no -65	unknown 57
#hika	no 52
#hila	no -232	yes 256
#hin>	no 70	yes -56
#hit>	no 52
#hitc	no 62	yes -96
#hkil	yes 47
#hkit	no -104	yes 130
#hkou	unknown 71	yes -64
#hla3	no 46	yes -42
#hla>	no 59
#hles	no 143	unknown -50	yes -114
#hlet	no 64	yes -56
#hlle	no 114	unknown -59	yes -80
#hlo>	no 92	yes -78
#hlou	no -47	yes 55
#hno>	unknown -44
#hoc>	no -47	unknown 53
#hoch	no 87	yes -61
#hodr	no -103	yes 120
#hof>	no -106	unknown 98
#hoir	no 93	yes -68
#homa	no 54	yes -96
#homc	no 176	unknown -52	yes -135
#hon>	no -52	yes 86
#hort	no -86	yes 73
#hote	yes 66
#hoto	yes -52
#hott	no 51
#hou>	no -91	yes 58
#houc	no 118	yes -101
#houi	no 73	yes -65
#houk	no 99	yes -74
#houl	no 98	yes -84
#houm	no 48
#houn	yes 57
#hour	no 48
#hout	yes 44
#houy	no -72	yes 94
#howa	yes 42
#hoya	no -90	unknown 89
#hqet	no 76	yes -59
#hqqa	no 89	yes -68
#hrab	no 49
#hraj	no -95	yes 114
#hrar	no 86	yes -65
#hrat	no 94	unknown -114
#hrbo	no 51
#hre7	unknown -46
#hre9	no 40
#hri>	no 45
#hrin	no 54
#hrit	no 67	yes -69
#hrou	no 99	yes -84
#hrre	no -108	yes 125
#hsen	no 62	yes -49
#hser	no -78	yes 99
#hta>	yes -43
#htaf	no 105	yes -82
#htef	no 88	yes -74
#htfo	no 122	yes -109
#hti>	yes -41
#htou	no 92	yes -76
#hwaw	no 82	yes -64
#hway	no -88	unknown 67
#hwia	no -118	yes 144
#hyat	no 43
#hzen	no 57	yes -46
#i7a>	unknown 96	yes -71
#i7t>	no 67	yes -57
#i9ay	no 82	yes -67
#i9i>	no -200	yes 209
#iad>	unknown 53	yes -63
#iair	no 46	yes -40
#ialo	yes 54
#ian>	no -76	yes 93
#iang	no 109	yes -96
#iano	no -82	yes 96
#iate	no 70
#iban	no -45	unknown 41
#ibga	no 72	yes -59
#ibi>	no -66	yes 87
#ibn>	no 59
#ican	no -69	yes 99
#ich>	yes 45
#iche	no 70	yes -45
#icie	no 42
#icit	no -63	yes 86
#ick>	no 40
#icul	no -100	yes 80
#ida>	yes -47
#idat	yes 42
#ide>	yes 45
#idea	no 47
#iden	no -78	unknown 60
#ideo	no 54
#idia	no 87	unknown -48	yes -42
#ido>	no -76	unknown -49	yes 103
#idon	no 53
#iel>	no -42	yes 56
#ien>	unknown 65	yes -65
#ienn	no 175	unknown -54	yes -126
#ient	no -102	yes 119
#iete	no -71	yes 102
#ieur	no -79	yes 96
#ifa>	no -41	yes 56
#ifac	no 41	yes -77
#ifet	no -117	yes 92
#iffu	no 71	yes -58
#ifi>	unknown 69	yes -111
#ifiq	no 58
#ifor	yes 50
#ifou	no 52
#ift>	no 43	unknown -48
#ifto	no -198	unknown 162	yes 43
#igad	no 57
#igam	no 121	yes -99
#igno	yes 50
#igo>	no 57	yes -42
#ihom	yes 46
#ikay	no 52
#ikh>	no 60
#ikom	no -41	unknown 43
#ilal	no -58	yes 77
#ilat	no -48	yes 72
#ile>	no -64
#ilet	unknown 48
#illi	no -89	yes 111
#ima>	no -62	yes 74
#imat	no -77	yes 42
#imen	no -104	yes 90
#imma	no 116	yes -97
#imme	yes 40
#imna	no 78	yes -53
#impa	no 118	unknown -61	yes -71
#imta	unknown 47	yes -53
#inac	no -73	unknown 61
#inah	no 48
#ince	no 173	yes -148
#inct	no 57	yes -51
#indu	no 56	yes -42
#iner	no -155	yes 160
#ines	no -53	yes 83
#inha	no -58	yes 77
#ini>	yes 46
#inie	no -85	yes 100
#iniy	no 42
#inoi	no -52	yes 69
#inse	no 53	yes -47
#inte	no 49
#ints	no 48
#intu	yes 47
#ionn	no -131	unknown 131
#iori	yes 45
#iot>	no -95	yes 59
#ipho	no 80	yes -54
#iqui	yes 54
#irag	no 45
#iran	no -100	yes 70
#irat	no 55
#ircu	no -45	yes 60
#ires	no 89	yes -68
#irha	no 112	unknown -44	yes -79
#irm>	no 58
#irou	no -101	yes 122
#isat	no -108	unknown 95
#ise>	no 66	yes -48
#iser	no -58	unknown 113	yes -65
#iseu	yes -59
#iskl	no -85	yes 97
#ison	no -58	yes 81
#isqu	no 115	yes -100
#iss>	yes 42
#issu	no 99	yes -55
#ista	unknown -51
#ita>	no 58
#itai	yes 66
#ital	no -40	yes 50
#itar	unknown 59
#iter	no -78	yes 104
#iteu	no -88	yes 101
#itha	yes -63
#itho	no 69	yes -45
#ito>	yes 41
#itou	no -63
#ium>	no 76	yes -67
#iver	no -67	yes 97
#ivol	no 40
#ivra	no -61	yes 85
#ivre	no 59	yes -49
#iyad	no -94	yes 107
#iyam	no -57
#iyan	no 62	yes -50
#iyet	no -93	unknown 52	yes 41
#iyin	yes 58
#iza>	unknown 69
#izni	no 42
#j3at	no -40	unknown 41
#j3in	no 74	yes -66
#j3o>	no 168	unknown -75	yes -94
#j3ou	unknown 93	yes -69
#ja3>	no -156	yes 166
#ja3t	no 115	yes -94
#jab>	no -115	unknown 53	yes 57
#jabo	no -80	yes 94
#jabt	no -195	unknown 187
#jah>	no -94	yes 108
#jaja	no 123	yes -97
#jala	yes 42
#jama	no -60	yes 89
#jame	no -55	unknown 145	yes -133
#jami	no -113	unknown 90
#jane	no -102	unknown 70
#jant	no 50
#jar>	no -78	yes 92
#jara	no -53	yes 73
#jari	no -139	yes 155
#jarn	no -155	yes 172
#jarr	no 61	yes -52
#jart	no -134	yes 147
#jatn	unknown 107	yes -156
#jawa	no 75	unknown -44
#jawb	no -76	yes 93
#jawe	no -156	unknown 64	yes 99
#jay>	no -56	unknown 49
#jaya	no -44	yes 82
#jbdo	no 92	yes -73
#jbed	no 79	yes -63
#jbeh	no 60
#jbel	no 129	yes -107
#jbi>	no 67	yes -55
#jda>	unknown 60	yes -48
#jdar	no 84	yes -61
#je3h	no -62	yes 85
#jeb>	no -105	yes 123
#jebd	no 105	yes -85
#jebs	no 75	yes -55
#ject	no -95	yes 111
#jed>	no 73	yes -66
#jehd	no 93	yes -79
#jelh	no -64	yes 88
#jell	no 139	yes -129
#jenb	no -61	unknown 42
#jer7	no 41
#jerr	no 111	yes -93
#jet>	no 163	unknown -80	yes -118
#jhi>	no 56
#jhou	no 65	yes -53
#jiha	yes 59
#jin>	no 82	yes -60
#jira	no -79	yes 58
#jit>	no -50
#jiw>	no 66	yes -52
#jja>	no -112	yes 128
#jjar	no -150	yes 167
#jje3	no 120	yes -84
#jjel	no 80	yes -61
#jla>	no -58	yes 73
#jlat	no -72	yes 96
#jlha	no 121	yes -109
#jlia	no -75	unknown 147	yes -96
#jlih	yes 51
#jlo>	no -57	yes 80
#jlou	no 42
#jm3a	no 65	yes -43
#jma3	no 86	yes -68
#jme3	no 112	yes -85
#jmel	no 114	yes -84
#jnan	no 60
#jnb>	no 48
#join	no 51
#jou>	no 89	yes -58
#jour	no 66	yes -46
#jouz	no 72	yes -64
#jra7	no -49	yes 70
#jra>	no 62	yes -72
#jral	no 154	yes -141
#jrat	no 90	yes -64
#k7el	no -71	yes 49
#k7la	no 102	yes -80
#ka3b	no 56	yes -45
#kab>	no -214	unknown 116	yes 97
#kabe	no -49	yes 56
#kabl	no 153	yes -143
#kahl	no 220	yes -210
#kaim	no -143	yes 154
#kame	unknown 66	yes -57
#kami	unknown -62	yes 76
#kanb	no 106	yes -89
#kand	no 58
#kanh	no 107	yes -83
#kanj	yes 52
#kank	no 50
#kanm	no -110	yes 129
#kann	no 56
#kano	no -56	unknown 65
#kanq	no -40	yes 62
#kanr	no -54	yes 68
#kans	yes 63
#kara	no 89	yes -78
#kari	no -113	yes 130
#karo	no -47	yes 51
#karr	no -136	yes 150
#kass	yes 49
#kat3	no 47
#kat7	no -40	yes 59
#kat9	yes 44
#kat>	no -116	unknown 53	yes 63
#katb	no -49	yes 70
#kate	no 78	yes -122
#katg	no -79	yes 42
#katr	no 77	yes -58
#kaw>	no 51	yes -45
#kay9	no -71	yes 47
#kay>	no -102	unknown 73
#kaya	no 58	yes -43
#kayb	no -95	unknown 78
#kayd	no -45	yes 64
#kayf	no -48	unknown -40	yes 92
#kayh	yes 49
#kayj	no -63	yes 89
#kayl	no -135	yes 149
#kaym	no 99	yes -81
#kayq	no -77	yes 94
#kayr	no -79	yes 94
#kayw	no -168	yes 175
#kayz	unknown 76	yes -72
#kbat	no -127	yes 140
#kbti	no -83	yes 109
#kch>	no 52
#kchi	no 92	yes -68
#kebb	no 49
#kebc	no 42
#kebt	no 72	yes -52
#kech	no -42	yes 90
#keff	no 148	yes -130
#kel>	no -103	unknown -46	yes 150
#kelm	no 190	yes -174
#ken>	unknown 53	yes -63
#kend	no 57	yes -45
#kent	no -45
#ker>	no 60	yes -44
#kerc	no -57	yes 84
#kers	no 167	yes -158
#kesr	no -126	yes 142
#ketb	no -103	yes 118
#kha>	no -77	unknown 65
#khaf	no 96	yes -81
#khal	no -64	yes 91
#khaw	unknown 48
#khay	no 78	yes -61
#khbe	yes 56
#khd>	no -61	yes 79
#khdd	no -127	unknown 66	yes 52
#khdm	no 46
#khdo	no -107	unknown 90
#khef	no 75	yes -53
#khem	yes 44
#khen	no 57
#khes	no 44	yes -59
#khet	no 43
#khil	no -179	yes 206
#khin	no 72	yes -57
#khiy	no 68	yes -51
#khle	no 55
#khli	no 65	yes -55
#khll	no 80	yes -44
#khlo	no 63	yes -50
#khod	no -92	yes 108
#khou	no -62	yes 86
#khoy	no -90	unknown 89
#khrj	no 85	yes -69
#khse	no -47	yes 69
#khss	no -52	yes 69
#khta	no 43
#khtf	no 102	yes -88
#khto	no 98	yes -88
#khwa	no 50
#khze	no 57	yes -46
#kifa	no 41	yes -77
#kina	no 67	yes -45
#kit>	yes 52
#kka>	no -152	unknown 75	yes 83
#kkab	no -201	unknown 134	yes 52
#kkar	no 63	yes -46
#kkat	no -128	yes 149
#kki>	yes 45
#kla>	unknown 49
#klat	no -166	yes 182
#klia	no -78	yes 92
#klim	no -132	yes 150
#klit	no -55	yes 72
#kliy	no 62	yes -51
#klya	no 55	yes -46
#kna>	no -91	yes 110
#knes	unknown 52	yes -66
#knna	no -101	yes 112
#kola	unknown 70	yes -113
#koll	no 54
#kon>	no -155	yes 163
#kona	no 64	yes -45
#konn	no 160	yes -142
#kora	no -46	yes 63
#koul	no 40
#koum	no -55	yes 62
#koun	unknown 71	yes -58
#kour	no -41	yes 59
#kra>	no -43	yes 53
#kran	no -201	yes 215
#kras	no 66	yes -46
#kri>	no 50
#kser	no 51
#ksid	no -171	unknown 229	yes -101
#ktaf	no 66	yes -45
#ktb>	no -59	yes 79
#ktef	yes 43
#kya>	no -138	unknown 71	yes 58
#l3a2	no -50	unknown 52
#l3a9	no -58	yes 85
#l3aj	no 42
#l3am	no 92	yes -57
#l3an	unknown -60
#l3ar	no -89	yes 105
#l3as	yes 46
#l3at	yes 50
#l3aw	no -88	yes 105
#l3eb	yes 53
#l3er	no 81	yes -59
#l3es	yes 42
#l3in	no 52	unknown 62	yes -107
#l3o>	no 95	yes -81
#l3om	no -42	unknown 57
#l3ou	no 75	yes -55
#l3ra	no 59	yes -45
#l3ro	no 63	unknown -42
#l3se	no 81	yes -58
#l3ya	no 62
#l7a>	no 49
#l7ad	no 70	yes -50
#l7af	no -69	yes 84
#l7aj	no -46
#l7am	no -65	yes 73
#l7an	no -72	yes 40
#l7ar	yes 46
#l7as	no 115	unknown -43	yes -88
#l7ba	no -217	unknown 162	yes 61
#l7ch	no -130	yes 138
#l7it	unknown 46	yes -49
#l7ma	no 40
#l7ou	no 83	unknown -43
#l7ri	no -90	yes 106
#l7sa	unknown 50	yes -116
#l7ta	no -55	unknown 81
#l7yo	no -107	yes 122
#l9a>	no 106	yes -78
#l9an	no 115	yes -101
#l9at	yes 49
#l9aw	no -194	unknown 213
#l9ay	no -112	yes 133
#l9di	no 47
#l9er	yes 47
#l9et	no 49
#l9in	no 62	yes -40
#l9it	unknown 51	yes -77
#l9od	no -74	unknown 84
#la3>	no 41	yes -53
#la3b	no 88	yes -61
#la3t	no 73	yes -48
#la9i	yes 46
#laay	unknown 92	yes -91
#lab>	no -42	yes 73
#laca	yes -61
#lace	no 57
#lach	unknown 70	yes -45
#ladi	no -49
#lafo	no -50	unknown 61
#lain	no 78	yes -56
#lair	no 87	yes -64
#laja	unknown 87	yes -110
#laki	yes 40
#lal>	yes 59
#lall	yes 40
#lamp	no 132	yes -117
#lan>	no -133	unknown 192	yes -148
#land	no -93	unknown 69
#lant	no -75	yes 89
#lara	no 61	yes -42
#lari	no 66	unknown -58
#larm	no 42
#las>	no 50
#lata	yes 51
#latc	unknown 63	yes -97
#lati	yes 52
#latr	no 80	yes -67
#lave	no 71	yes -49
#lb7e	no 49
#lbal	no -94	yes 115
#lbat	yes 59
#lben	no -103	yes 120
#lber	no 65	yes -47
#lbib	no -152	unknown 163
#lbid	no 105	unknown -67
#lbis	no -126	yes 137
#lbit	no 67	yes -78
#lbla	no 50	yes -50
#lbni	yes 68
#lbo>	no 68	yes -59
#lbur	unknown -40
#lcab	no 46
#lcai	no 133	yes -122
#lcam	no -80	yes 83
#lcap	no 41
#lcar	no 67	yes -53
#lch>	unknown 88	yes -77
#lcha	no -53	yes 46
#lcli	no -97	yes 113
#lcom	no 46
#lcon	yes 40
#lcor	no 127	yes -114
#lda>	no 113	yes -101
#le3>	no 45
#le3n	no 49	yes -54
#le3t	no 155	yes -130
#le7>	no -42	unknown -86	yes 110
#le9a	no 42
#le9t	no 99	yes -74
#leau	yes 44
#leb>	no 70	yes -44
#lec>	no 129	yes -108
#lect	no 43
#led>	no 77	yes -66
#lefo	no -75	unknown 77
#left	no 272	yes -260
#legh	no 154	unknown -123
#lek>	no 71	yes -47
#lem>	no 70	yes -54
#lemn	no -51	yes 61
#leq>	no 133	yes -110
#ler>	no -83	yes 112
#lest	no 148	unknown -51	yes -97
#letn	no -112	yes 122
#lett	yes -42
#leur	yes 58
#leus	no -103	yes 120
#leva	no -84	yes 100
#leve	no -43	unknown 102	yes -87
#lex>	no -64	yes 73
#lfac	no -121	unknown 109
#lfar	no -57	unknown 64
#lfay	no 67	yes -50
#lfaz	yes 51
#lfeu	no -66	yes 81
#lfje	no -86	yes 93
#lflo	no 89	yes -52
#lfo9	no -60	yes 71
#lfor	no 44
#lfra	no 91	yes -51
#lgar	no 57
#lgaz	yes 49
#lgen	no 94	yes -77
#lgha	no 105	yes -67
#lghi	no -41	yes 68
#lghn	no 46
#lgiq	no -151	unknown 153
#lha>	yes 51
#lhaj	no -81	unknown 80
#lhot	no -82	yes 107
#lhou	yes 44
#lhwa	no 46
#li9i	no -74	yes 93
#lian	no -78	yes 92
#lid>	no 106	yes -87
#lien	no -122	yes 139
#lifo	no 44
#liga	no 121	yes -99
#lij>	no 48
#lik>	no 99	yes -75
#liko	no -51	unknown 45
#lil>	no 54
#lila	no 56
#lill	yes 62
#lime	no -72	yes 48
#lina	no -70	yes 50
#lisa	no -108	unknown 95
#lise	unknown 67	yes -87
#lisi	no -49	yes 75
#lit>	no -69	yes 66
#liz>	no -44	yes 58
#ljam	no 162	unknown -40	yes -149
#ljar	no -203	yes 235
#ljen	no -45	yes 60
#lkam	no 49
#lkar	no -84	yes 97
#lkbi	no 89	yes -76
#lkel	no -42
#lkhc	unknown 44	yes -100
#lkhd	no 73	yes -53
#lkhe	yes 48
#lkho	no -48	yes 68
#lkhr	yes 51
#lkhy	yes 40
#lkli	yes 41
#lkom	yes 61
#lkon	no -138	yes 146
#lkou	no 74	yes -62
#lla3	no -126	yes 148
#llab	no 155	yes -145
#llal	no 67	yes -61
#llar	no 85	yes -71
#llat	no -60	yes 87
#lle7	no -155	yes 168
#lle9	no 60	unknown 50	yes -127
#lleb	no 117	yes -102
#ller	no -136	yes 146
#lleu	no -124	unknown -41	yes 156
#llgh	no 85	yes -75
#lli>	no -57
#llin	yes 42
#lliw	yes 48
#llom	no 127	yes -113
#llon	yes 40
#llou	no 57
#llum	no -104	yes 119
#lm3i	no 129	yes -120
#lma7	yes 44
#lmac	yes 54
#lmag	no 157	yes -139
#lmah	yes 55
#lmak	no 111	yes -89
#lmal	no 40
#lmar	yes 45
#lmas	no -111	yes 130
#lmec	no -76	yes 93
#lmen	no -233	unknown 206
#lmes	no -131	yes 149
#lmoh	no 79	yes -62
#lmor	no -222	unknown 149	yes 82
#lmos	no 86	yes -70
#lmse	no 78	yes -60
#lnac	no -67	yes 82
#lni>	unknown -77	yes 53
#lo3>	no 88	yes -68
#lo7>	no 177	yes -168
#loga	no 89	yes -70
#loir	yes -51
#lol>	yes 60
#lom>	no 71	yes -57
#lonn	no -98	unknown -68	yes 150
#lor>	no -66	yes 51
#lott	no 56	yes -46
#lou7	no 86	yes -70
#louf	no 79	yes -64
#louh	no 60	yes -44
#louk	no -82	unknown 119	yes -52
#loul	no 57
#loum	no -53	yes 60
#lour	unknown 41
#lous	no 77	yes -41
#lpas	no -46	yes 69
#lpc>	no 106	yes -88
#lpis	no -70	yes 83
#lpor	yes 41
#lpri	yes 54
#lqdi	no -153	yes 167
#lsa>	no -161	unknown -53	yes 198
#lsou	no -110	unknown -48	yes 155
#lta>	no -70	yes 82
#ltan	no 67	unknown 45	yes -112
#ltat	no 162	yes -145
#ltni	no -74	yes 92
#lto>	no -44	unknown -64	yes 90
#ltra	no 68	yes -60
#lum>	no -104	yes 119
#lune	no 116	unknown -46	yes -70
#lure	no 177	yes -156
#lust	no -154	yes 168
#lvas	no -182	yes 193
#lvit	no 44
#lvol	no 40
#lwa9	unknown -46	yes 68
#lwad	yes -55
#lwal	no 59	yes -42
#lwar	yes 56
#lwat	no 50
#lwer	no -143	yes 153
#lwi9	no 101	yes -84
#lyan	no 55	yes -46
#lyom	no -88	yes 108
#lyse	no 96	yes -62
#m3ah	no -100	yes 60
#m3ak	yes 45
#m3aw	no -86	yes 96
#m3el	unknown 118	yes -109
#m3ew	no -63	unknown 157	yes -134
#m3iz	no 46
#m3ta	no -98	yes 107
#m7da	no -206	yes 224
#m7lo	no 67
#m9et	no 99	yes -82
#m9lo	no 93	yes -77
#ma3>	no -94	yes 115
#ma3a	no -60	yes 93
#ma3e	no -107	unknown 96
#ma3r	unknown 60	yes -72
#ma7l	no -144	yes 163
#ma9d	no 77	yes -62
#mabi	no 80	yes -50
#macb	no 55	yes -45
#mada	yes 46
#madr	no -129	yes 140
#maga	no 173	yes -151
#mahl	no 121	yes -107
#mai>	no -60	unknown 109	yes -74
#main	no -98	unknown 111	yes -101
#mais	yes 53
#majr	no -62	yes 71
#maka	no -88	unknown 51
#mala	no -82	yes 104
#mall	yes -42
#man>	no 40
#mand	no -77	yes 87
#mane	no 76	yes -51
#mani	unknown -45	yes 60
#marb	no -89	yes 102
#marc	no -57	yes 75
#mari	yes 46
#marj	no -64	yes 80
#marr	no -45	yes 84
#mars	no 55
#mart	yes 46
#mata	no -108	unknown 109
#mate	no 95	yes -61
#matr	no -111	unknown 49	yes 60
#maw>	no 149	yes -135
#mba>	no 93	yes -70
#mbou	yes -50
#mbul	no -43	yes 57
#mch>	no 118	unknown -41	yes -76
#mdan	no -70	yes 85
#mdra	no -87	yes 105
#mdro	no 49	unknown 94	yes -150
#me3>	unknown 51	yes -79
#me3t	no 52
#me7>	yes 60
#me7l	no 41
#me7r	no -58	yes 66
#me7t	no 109	yes -94
#med>	no -60	unknown 145	yes -105
#mega	no 46
#mehd	no 58	yes -44
#mekn	unknown 52	yes -66
#mel>	yes -49
#mell	no 41
#mena	no -206	unknown 113	yes 91
#menh	no 133	yes -116
#menn	no -70	yes 55
#ment	unknown 42
#merf	no -59	yes 68
#meri	no 45
#mern	no -42	yes 55
#mers	no 53
#mert	no 60
#mes>	no 43
#mesk	no 53
#met>	unknown 87	yes -95
#metr	no -127	yes 145
#mezr	no -240	yes 255
#mfaz	no -74	unknown 56
#mfer	no 51
#mfto	no 66	yes -42
#mghe	no 56
#mha>	yes 48
#mi3>	no -101	unknown 130	yes -44
#mid>	no 61	yes -45
#mier	no -177	yes 198
#mila	no 51
#min>	no 60	yes -68
#mina	no -260	yes 271
#mine	no -63	yes 74
#mini	no -45	yes 68
#mio>	unknown -61	yes 82
#mion	no -64	yes 53
#miqu	no 50
#mir>	no -68	yes 81
#mira	no 64	yes -50
#miro	unknown -41	yes 51
#mito	no -131	yes 145
#miyt	no 74	yes -55
#mken	no -54	unknown 67
#mkes	no 89	yes -70
#mkha	no 149	yes -130
#mkhe	no 140	yes -114
#mlou	no 62	yes -55
#mma>	no -42
#mmad	no 44
#mman	no 136	yes -130
#mme>	no -61	yes 66
#mmel	yes 50
#mmer	yes 47
#mmeu	yes 40
#mmi>	no 125	yes -111
#mmo>	no -51	yes 68
#mmro	no -53	yes 64
#mna>	yes 43
#mni>	no -88	yes 106
#mnin	unknown 44
#moch	no -93	yes 115
#mode	no 80	yes -70
#mohi	no 51
#moin	no -164	unknown 104	yes 81
#moir	no 131	yes -117
#mol>	no -59	yes 75
#mona	yes 55
#moni	no -87	yes 95
#mons	no -54	yes 77
#mont	no 105	yes -69
#moqa	no 93	yes -82
#mora	no -65	yes 87
#morq	no -120	unknown 63	yes 47
#mosa	no 61	yes -47
#most	no -45	yes 65
#mota	no -49	yes 80
#mou>	no -80	yes 94
#mouc	no -111	yes 140
#moud	no 85	yes -58
#mouj	no 51
#moul	no -78	yes 93
#moum	no -49	yes 67
#mour	yes 52
#mous	no 72	yes -89
#mout	no -79	yes 90
#mouz	no 54
#mpac	no 118	unknown -61	yes -71
#mpag	unknown 63	yes -97
#mpe>	no 58	yes -80
#mpet	yes 59
#mpia	no -72	yes 89
#mpte	no 72	yes -59
#mrat	no -40	yes 44
#mray	no 108	yes -87
#mri>	no 79	yes -59
#mrna	yes 40
#mro>	unknown 59
#mrou	no -68	yes 86
#mrra	no -114	unknown 51
#mrti	no -53	yes 69
#msa>	no 44
#mse7	no -42	yes 56
#msem	no -176	unknown 186	yes -88
#msin	no -107	yes 124
#mski	no 68	yes -59
#mslo	no 68	yes -51
#msun	no 81	yes -61
#mtch	no 130	unknown -55	yes -75
#mur>	no -73	yes 77
#mwe9	yes 48
#mzro	no -41	yes 59
#mzya	yes 41
#n3el	no -236	yes 249
#n3em	no -84	unknown 81
#n3ti	no 164	yes -144
#n7el	no 59	yes -40
#n9a>	no -80	unknown 60
#n9de	no -65	unknown 54
#n9ed	no 51
#n9el	no 125	yes -116
#n9ez	no 187	yes -163
#n9te	no -157	yes 165
#na3e	no 71	yes -43
#na3s	no 52
#na9e	no 87	yes -58
#nad>	no -66	yes 78
#nada	no 49
#nade	yes 44
#nafs	unknown 57	yes -63
#nage	yes 59
#naha	yes 41
#nahc	no -49	yes 62
#naho	no 118	unknown -41	yes -83
#nair	no -118	unknown 147	yes -89
#nal>	no -57	yes 84
#nale	no -106	yes 121
#nali	no -108	unknown 95
#nanc	no 67	unknown -44
#nape	no 82	yes -62
#naql	no -94	yes 104
#nath	no 118	yes -98
#nati	no -44	yes 62
#natn	no -57	yes 70
#naze	no -72	yes 89
#nbed	no 65	unknown -42
#nbel	unknown 48	yes -90
#nbi3	no 122	yes -102
#nbi>	yes 48
#nbni	no 101	yes -84
#nbul	no 92	yes -75
#nces	unknown -46
#ncha	unknown 84	yes -106
#nche	yes 43
#nchk	no -59	yes 82
#ncho	no -47	unknown 104	yes -55
#ncte	no 57	yes -51
#nda>	no -76	unknown 55
#ndal	no 95	yes -78
#ndda	no 44
#nde>	yes 49
#ndes	no 50
#ndeu	no 77	yes -63
#ndha	no -56	yes 77
#ndho	no 108	yes -88
#ndic	no -76	unknown 87
#ndis	no 69	yes -59
#ndko	unknown -43
#ndo>	no -74	yes 96
#ndor	no -114	yes 129
#ndre	no 84	yes -58
#nduc	no 77	yes -64
#neb>	yes -48
#nee>	unknown 45	yes -61
#neff	yes 48
#nefs	yes 54
#neim	no 67	yes -51
#nejj	no -140	yes 152
#neme	no -89	unknown 135	yes -86
#nemr	no -50	yes 59
#nerv	no -155	yes 160
#neus	unknown 50	yes -83
#nezl	no -58	yes 67
#nfek	yes -44
#nge>	no -109	yes 135
#ngel	no 68	yes -53
#nger	no 45
#ngle	no 93	yes -71
#ngol	no -138	yes 156
#ngoo	yes 41
#nha>	yes 46
#nhez	unknown 108	yes -128
#nhom	no 95	yes -79
#nia>	no -46	unknown 62
#nici	no -51	yes 76
#nie>	no 47	yes -94
#nifi	no 42
#nis>	no 62	yes -47
#nit>	no 59	yes -40
#nite	no -44	yes 62
#niyi	no -78	yes 113
#njme	no 97	yes -78
#njou	no 49
#njri	no 75	yes -63
#nka>	yes 49
#nkhd	no 48	yes -43
#nkhe	yes 45
#nkhr	no 44
#nktb	no -62	yes 77
#nkte	no 62
#nl9a	no 97	unknown -51	yes -43
#nnag	no 166	unknown -65	yes -106
#nnan	no 66
#nnas	no 48
#nneb	no 100	yes -73
#nnem	no -89	unknown 135	yes -86
#nnet	no -68	yes 52
#nneu	unknown 95	yes -98
#nno>	no 95	unknown -52
#nnul	no 50
#nobi	unknown 44
#nora	no 43
#nota	no -66	yes 80
#nou>	unknown 59
#noun	no -144	unknown 163	yes -47
#nous	unknown 105	yes -89
#nqde	no -45	unknown 69	yes -54
#nqez	no -193	yes 201
#nque	no -65	unknown 160	yes -127
#nred	no 68	yes -56
#nsa>	no -100	yes 118
#nsal	yes 41
#nsat	no -72	yes 85
#nseu	no 61
#nsey	no -117	yes 130
#nsie	no -54	yes 77
#nsio	no 46
#nsta	no -41	yes 42
#ntai	no 68	yes -51
#ntch	no -141	unknown 195	yes -163
#nten	no 57
#nter	no -47	yes 63
#ntes	no 53	yes -41
#ntie	no -40	yes 71
#ntif	no 58
#ntis	no -65	yes 80
#ntiv	no 40
#ntne	no -107	yes 116
#nto>	no -77	yes 103
#ntpe	no 57	yes -45
#ntra	yes -46
#nts>	no 60
#nya>	no 48
#o7di	no 108	yes -90
#o9an	yes 61
#o9i>	no -88	yes 105
#o9o>	no -75	yes 83
#oba>	no 104	yes -83
#obin	yes 41
#obis	no -52	yes 80
#obra	no 104	yes -87
#obre	no 41
#ocad	no -94	yes 114
#ocal	no 70	yes -49
#ocat	no -98	yes 120
#ocha	yes 55
#ochd	no 59
#oche	no 117	yes -87
#ocie	no -82	yes 113
#ock>	no 64	yes -57
#ocke	no -59	yes 76
#ocot	no 103	yes -84
#octo	no 41
#odam	no 184	unknown -53	yes -155
#ode>	no 114	yes -97
#odem	no 57	yes -49
#odra	no -103	yes 120
#offr	no 40
#ofra	no 120	yes -106
#ogan	no 89	yes -70
#ogra	no 131	yes -113
#oha>	unknown 42
#ohim	no 51
#ohom	no -63	unknown 115	yes -106
#oin>	no -164	unknown 104	yes 81
#oire	no 95	yes -67
#ois>	no -83	yes 97
#oisi	no -70	yes 87
#oit>	no 76	yes -55
#oite	no 47
#ojec	no -120	yes 136
#okba	no 114	yes -101
#okeb	no 90	yes -79
#olah	no 49
#olai	no 90	yes -68
#olan	no -103	yes 120
#olf>	no -55	yes 69
#olla	no -64	yes 41
#olle	yes 43
#ollh	no 41
#olli	yes 48
#ollo	no 52
#olon	no -136	unknown -63	yes 184
#olou	no -154	unknown 102
#olta	no 91	yes -75
#oma>	yes -60
#omch	no 176	unknown -52	yes -135
#ome>	no -124	yes 128
#omma	no 126	yes -113
#ompe	yes -48
#ompt	no 70	yes -57
#omra	no -60	unknown 62
#on9i	no 87	yes -75
#ona>	no 58	yes -40
#onc>	no 98	yes -77
#ond>	no -44
#onde	no 110	yes -71
#ondi	no 43
#onee	no -44	unknown 123	yes -107
#onge	no 65	yes -41
#oni>	no 129	yes -106
#onit	no -44	yes 62
#onna	no 144	yes -103
#onne	no -46	yes 49
#onob	unknown 44
#ons>	no -109	yes 127
#onsi	no -54	yes 77
#onso	no 80	yes -59
#onst	no -41	yes 42
#ontp	no 57	yes -45
#ook>	no 55	yes -45
#oper	no 68	yes -56
#opri	no -77	yes 97
#opro	no 64
#oque	no 86	yes -55
#oqui	no -67	yes 76
#or3a	no -139	yes 145
#ora>	yes 50
#oram	no 43
#orat	no 61	yes -46
#orde	no -116	unknown -43	yes 151
#ordo	no 67	unknown -44
#ore>	yes 50
#ori>	no 61	yes -51
#orit	yes 45
#orn>	no 64	yes -54
#orou	unknown 41
#orqu	no -120	unknown 63	yes 47
#ort>	no -47	unknown 49
#orti	no -47	yes 70
#osit	no -92	yes 110
#ossa	no -54	yes 91
#ossi	no -69	yes 103
#osta	no -102	yes 125
#oste	no -82	yes 98
#otan	no -51	yes 65
#ote>	yes 46
#otea	no 73	yes -96
#otla	no 72	yes -48
#otos	unknown 102	yes -149
#otte	no 46
#ou3a	no 95	yes -74
#ou3i	no 160	yes -152
#ou7d	no 129	yes -95
#ou9>	no -56
#ou9a	no -167	yes 133
#oua>	no 156	yes -133
#ouar	unknown 69	yes -69
#oub>	no -50	yes 66
#ouba	no -123	unknown 123
#oube	no 181	yes -167
#oubl	yes 54
#oud>	unknown 42
#ouda	yes 42
#oude	yes 52
#oudi	no -99	yes 126
#oue>	no 63
#ouen	no 56	yes -47
#oues	no 83	unknown -42	yes -43
#oufo	no -107	unknown 196	yes -126
#oug>	no 98	yes -89
#ouge	no -68	yes 80
#ouho	no -125	unknown -43	yes 149
#ouia	no 79	yes -70
#ouid	no -60	unknown 139	yes -140
#ouil	no 78	yes -54
#ouir	yes 41
#ouja	no 45
#oujd	unknown 57	yes -55
#ouka	no -58	unknown 44
#oume	no -49	yes 67
#oune	unknown 56
#ount	unknown 89	yes -75
#oupe	no 58	yes -50
#ouq>	no -40	unknown 95	yes -59
#ouri	no 45
#ourr	no -260	unknown 204	yes -122
#ours	no 56	yes -70
#ous>	no 48	yes -42
#ouse	no 81	yes -56
#ousi	no 195	unknown -117	yes -104
#ousk	yes 51
#oute	yes -42
#ouya	no -72	yes 94
#ouz>	no -63	yes 75
#ovis	no 49
#owa>	yes 45
#oxyg	no 92	yes -77
#oya>	no -90	unknown 89
#oyag	no 46	unknown -43
#pact	no 118	unknown -61	yes -71
#pano	no 43
#para	no 47
#parb	unknown 67	yes -74
#parf	no 64	yes -52
#parq	no 75	yes -56
#pass	yes 66
#pati	no 84	yes -69
#peag	no 59
#pein	no 59
#pera	no 88	yes -61
#perc	no -46	yes 74
#perg	no 62
#perm	no -46	yes 59
#pete	yes 59
#peug	no -70	yes 95
#phe>	no 75	yes -64
#phon	no 50
#pia>	no -72	yes 89
#pica	no -69	yes 99
#pick	no 53
#piqu	no 125	yes -115
#pis>	unknown 105	yes -144
#pist	no 129	yes -116
#plaf	no -50	unknown 61
#plai	no 78	yes -56
#plas	no 64	yes -52
#plat	no -62	yes 78
#pneu	no 51
#pos>	no 87	yes -75
#posi	no -92	yes 110
#pote	no 80	yes -98
#poub	no 181	yes -167
#ppor	no -109	unknown 73
#pray	no 92	yes -78
#prel	no -64	unknown 123	yes -115
#pres	no -48	yes 57
#prie	no -77	yes 97
#prio	yes 45
#pris	no 74	yes -56
#prof	no 51
#proj	no -120	yes 136
#prop	no -77	yes 97
#qach	no -43	yes 53
#qal>	no -89	yes 102
#qasn	no 116	yes -90
#qat>	no 64	yes -41
#qbel	no 46
#qder	no -52	unknown 59
#qdim	no -153	yes 167
#qe3>	yes 40
#qeb>	no 119	yes -105
#qef>	unknown 76	yes -41
#qelb	no 115	yes -99
#qell	no -95	yes 106
#qet>	no 76	yes -59
#qett	no -192	yes 216
#qiss	no 131	yes -120
#qleb	no 114	yes -79
#qodd	no -52	unknown 73
#qou>	yes 45
#qqa>	no 126	yes -107
#qqat	no 69	yes -46
#qta3	yes 42
#qtel	no 62
#quar	no 99	yes -84
#ques	no 87	yes -73
#quet	no 64	yes -46
#quia	yes 54
#quis	no -67	yes 76
#r3ed	no 40
#r7a>	no 98	yes -77
#r7at	no -129	yes 141
#r7ha	no 140	unknown -110
#r9a>	no -108	unknown 94
#r9e3	no 92	yes -68
#r9o>	yes 60
#r9ou	no 63	yes -51
#ra3>	no 66
#ra3h	no 51
#ra3i	no 91	yes -75
#ra7>	no -72	yes 98
#ra9o	no -112	yes 143
#rab>	no 66	yes -40
#rabn	no -96	yes 113
#rabo	yes 40
#rabt	no -83	yes 114
#race	unknown 69
#ract	yes 48
#rad>	no 81	yes -65
#rada	no -73	unknown 74
#radi	no 73	yes -42
#raff	no 40
#raft	unknown -41
#rage	no 45
#raha	no 110	yes -88
#rahi	no -136	yes 142
#rain	no 129	unknown -43	yes -83
#rais	no -61	yes 85
#rait	no -79	yes 92
#raj>	no 128	yes -114
#raje	yes 46
#raka	no -101	yes 113
#rakb	no -60	yes 76
#rakt	no 48
#rale	no 141	yes -126
#rani	unknown 53
#rans	no -74	yes 98
#rant	no 42	unknown 55	yes -112
#raph	no 155	yes -138
#rapp	no -109	unknown 73
#rar>	no 52
#rara	no 92	yes -73
#ras>	no 59	yes -42
#rasa	no 48
#raso	no 71	yes -48
#ratc	no -58	yes 91
#rava	no 61	yes -46
#ray>	no 42
#rayu	no -53	yes 71
#rbal	no -71	yes 98
#rbat	no -66	yes 60
#rbch	no 54
#rbe9	unknown 96	yes -73
#rbi9	no 62	yes -44
#rbia	no -81	yes 106
#rbiy	no -173	yes 190
#rbni	no -49
#rbo>	unknown 71	yes -48
#rbou	no 116	yes -95
#rbre	no -93	yes 105
#rbri	unknown 67	yes -74
#rbt>	unknown 147	yes -140
#rced	no -44	yes 54
#rceu	no -46	yes 74
#rch>	no -106	yes 79
#rche	no -53	yes 69
#rchi	no 40
#rda>	no 70	yes -47
#rde>	no 48
#rdie	unknown 120	yes -183
#rdon	no 67	unknown -44
#re9a	no 125	unknown -68	yes -67
#re9n	no -75	yes 93
#re9o	no 90	yes -73
#re9t	no 65	yes -52
#reau	no 40
#rebb	no -75	yes 84
#rebh	no 108	yes -95
#rebn	yes 46
#rebo	no 96	yes -84
#rebt	yes 52
#rece	no 94	yes -81
#rech	yes -59
#red>	no 55
#redd	no 95	yes -79
#redi	no -43	yes 60
#refn	no -161	unknown 214	yes -135
#refo	no -62	yes 44
#reft	unknown 74	yes -57
#reg>	yes 42
#reh>	unknown 67
#reil	no 55	yes -41
#reja	no -50	yes 73
#rejj	no 93	yes -63
#rejo	no 106	unknown -40	yes -70
#rejt	no 46	yes -47
#rek>	no -91	yes 122
#rekb	no -48	yes 73
#rele	unknown 59
#rem>	no 108	yes -91
#remb	unknown 46	yes -74
#reml	no -55	yes 61
#remo	no -120	unknown 63	yes 47
#ren>	yes 44
#req>	no 111	yes -83
#ress	no 94	yes -69
#ret>	unknown 44	yes -58
#reta	no -168	yes 176
#rez>	no -86	unknown 114	yes -44
#rfa>	no -55	yes 73
#rfe9	no -59	yes 68
#rfin	no -69	yes 84
#rfou	no -155	unknown 122
#rfum	no 64	yes -52
#rg3a	no -63	unknown 127	yes -90
#rge3	no 40
#rge>	no 71	yes -54
#rgeu	no 110	yes -93
#rgla	no 82	yes -44
#rgol	no 58
#rha>	no -114	yes 113
#rham	no 53
#rhm>	no 115	yes -103
#ri7>	no 55
#ri7a	no -52	unknown 141	yes -100
#ria>	no -93	yes 112
#riad	unknown 53	yes -63
#rian	no 109	yes -96
#rib>	unknown 86	yes -89
#ribg	no 72	yes -59
#rici	no 61	yes -45
#ricu	no -111	unknown 49	yes 60
#rida	no 118	yes -101
#ride	no 47
#rido	yes 49
#rier	unknown 48
#riet	no -77	yes 97
#rif>	no 47
#riga	no 57
#rigo	no 57	yes -42
#riha	no 77	yes -48
#ril>	no 60
#rina	unknown 59	yes -67
#riol	no 141	yes -144
#rior	yes 45
#riot	no -95	yes 59
#ris>	no 108	yes -94
#rise	no 49
#riss	no -68	yes 90
#rist	no -55	yes 69
#rita	no 57
#rith	no 53
#rito	no 100	unknown -55	yes -45
#rium	no 78	yes -69
#rive	no -50	yes 65
#riz>	unknown 56	yes -76
#rj3a	unknown 55	yes -52
#rj3o	no 196	unknown -128	yes -118
#rja3	no 81	yes -67
#rja>	yes 42
#rjan	no -102	unknown 70
#rjat	no 52
#rjel	yes 40
#rjli	no 123	yes -105
#rjo>	no 82	yes -72
#rjou	no 112	yes -87
#rkeb	no 40
#rkel	no -177	yes 188
#rkha	no 110	yes -94
#rki>	no 81	yes -64
#rkto	yes 41
#rkya	no -138	unknown 71	yes 58
#rma>	no 42
#rmad	no 68	yes -60
#rmah	no 110	yes -89
#rmaw	no 149	yes -135
#rme>	no 113	yes -99
#rmel	no 68	yes -94
#rmer	no 58	yes -43
#rmis	no -61	yes 72
#rmli	no 109	yes -80
#rmoi	no 131	yes -117
#rmou	no 50
#rna>	no -56	yes 69
#rnah	yes 48
#rnet	no -42	yes 58
#rnou	no 89	yes -75
#roba	no 80	yes -62
#robi	yes 43
#roca	no -104	yes 126
#roch	no 115	yes -81
#rof>	no 51
#roj>	no 45
#roje	no -120	yes 136
#roke	no 90	yes -79
#rokk	no -201	unknown 134	yes 52
#ron>	no 153	yes -127
#ropr	no -77	yes 97
#roqu	no -67	yes 76
#ros>	no 85	yes -64
#ross	no -83	yes 120
#rou7	no 40
#rou9	no 57	unknown -44
#roub	no -139	unknown 58	yes 64
#roue	no 72
#rouf	no -88	unknown 47
#roug	no -68	yes 80
#roui	unknown 66	yes -93
#roul	no 85	yes -74
#roup	no 67	yes -57
#rous	unknown -43
#rovi	no 49
#roya	no 45
#rqa>	no -66	unknown 106	yes -124
#rqat	no 97	yes -78
#rr9a	no 133	yes -112
#rrai	no 131	yes -110
#rrak	yes 79
#rran	no 140	yes -119
#rras	yes 59
#rrat	no -128	unknown 87
#rre7	no -148	unknown 79	yes 86
#rre9	no -99	yes 119
#rre>	no 49
#rreb	no 85	yes -71
#rrec	no -56	unknown 63	yes -48
#rrek	no -100	yes 131
#rrem	no 53	yes -42
#rri7	no -94	unknown 156	yes -93
#rrit	no -54	yes 76
#rrni	no 41
#rro>	no 176	yes -156
#rron	no 54	yes -43
#rros	yes 72
#rrou	no 78	yes -68
#rrsa	no -48	yes 74
#rrsi	no 78	yes -62
#rrso	no 43
#rrur	unknown 71	yes -42
#rsat	yes 44
#rsem	unknown 58	yes -82
#rset	no -233	yes 243
#rsi>	no 55
#rsin	no 80	yes -65
#rso>	no 141	yes -123
#rsou	no 46
#rta>	no -86	yes 63
#rtab	no 94	yes -78
#rtch	no 61
#rtea	no -94	yes 106
#rtef	no 108	unknown -52	yes -56
#rtem	no -97	yes 77
#rten	no 46
#rter	no 120	yes -103
#rtet	no 63	yes -47
#rtha	no 91	yes -62
#rti>	no -118	yes 133
#rtie	yes 51
#rtil	no 77	yes -47
#rtne	yes 43
#rue>	no -113	yes 128
#rure	no -50	unknown 90	yes -44
#ruri	no -143	unknown 161	yes -57
#ruxe	no -132	unknown 92	yes 46
#rve>	no -113	yes 120
#rveu	yes 42
#rvic	no 89	yes -79
#rwid	no 95	yes -70
#rzaz	no 48	yes -40
#s2ou	yes 55
#s7ab	no -44	yes 63
#s7i7	no 83	yes -64
#sa3a	no 40
#sa3i	no 65	yes -51
#sa7b	no -64	yes 86
#sab>	no 45
#sabe	no -166	yes 177
#sac>	no 42
#sadm	no -120	yes 144
#safa	no 91	yes -73
#safr	unknown -42	yes 40
#sage	no -63	yes 79
#sahb	no -57	yes 80
#said	unknown -41
#sak>	no 73	yes -53
#sake	no 132	yes -109
#sakh	no -115	yes 124
#sakn	no -92	yes 109
#sal>	no -42	yes 60
#sale	no 93	yes -75
#sali	unknown -47	yes 52
#salm	no 47
#sama	no 46
#sami	no -114	yes 129
#sams	no 90	yes -67
#samu	yes 45
#sani	no -84	unknown 56
#saou	no -133	yes 145
#saqi	no 189	unknown -48	yes -141
#sar>	no 67	yes -44
#sard	no -80	yes 86
#saro	no 70
#sass	no -67	yes 90
#sati	no -101	unknown 66	yes 40
#sawe	no -41	yes 60
#saye	yes 45
#sba3	no 113	yes -95
#sbag	unknown 42
#sbeg	yes 54
#sbit	unknown 61
#sbou	no 100	yes -84
#sch>	no -114	unknown 49	yes 74
#scie	no 58
#sda3	no -53	yes 78
#se7>	no -127	yes 142
#se7t	no 56	yes -45
#se9>	no -115	yes 130
#se9f	no 53
#seba	no -50	unknown 99	yes -73
#sebb	no -42
#sebn	no 70	yes -53
#sech	no 86	yes -69
#seco	no 56	yes -49
#secu	no 89	yes -78
#sedr	no -69	yes 81
#see>	unknown 96	yes -113
#sef>	yes 50
#sefr	no -40	yes 66
#seft	no 97	unknown -52	yes -53
#sejl	no 51
#sekk	no 49
#sekr	no -140	yes 154
#sel7	yes 41
#sela	unknown 87	yes -82
#selt	no 132	yes -106
#sem>	yes 53
#seme	no 62	yes -71
#semm	no -159	unknown 111
#sen>	no 62	yes -49
#senc	no 126	unknown -46	yes -78
#senn	no 60	unknown -40
#sepo	unknown -53
#ser9	no 62	yes -40
#seri	no 102	yes -81
#serq	no 97	yes -60
#serr	yes -46
#sert	no 53	yes -47
#serw	no 91	yes -75
#sett	no -120	unknown 53	yes 66
#seur	yes -41
#seww	no 46
#sfer	no -82	yes 100
#sha>	no 71	yes -54
#sida	no -166	unknown 220	yes -102
#side	no -81	yes 89
#sier	no 53
#sif>	no 137	yes -123
#sifa	yes 55
#sife	no -117	yes 92
#sift	no -131	unknown 111
#sin>	no 68	yes -52
#sina	yes 55
#sini	no -62	yes 75
#sion	no 55
#siph	no 59
#sir>	no -61	yes 84
#sira	no -179	unknown 203	yes -97
#site	no -93	yes 100
#sito	no -217	unknown 148
#sket	no -133	yes 151
#skha	no -121	unknown 149	yes -44
#skho	yes 55
#ski>	no 85	unknown -74	yes -42
#skin	no 56
#skli	no -85	yes 97
#sla>	no 94	yes -72
#slat	no 52
#slim	no 56	yes -43
#slm>	no 98	yes -71
#slok	no 68	yes -51
#sma3	yes 49
#smat	no 76	yes -67
#sme7	no -87	yes 106
#smit	no -81	yes 94
#sna>	no 62	yes -40
#snin	no -85	yes 103
#soci	yes 58
#sokk	no 66	yes -48
#sol>	no 63
#sola	no 91	yes -67
#son>	no -49	yes 71
#sor3	no -139	yes 145
#sou9	unknown 83	yes -123
#souk	no 43	yes -78
#soun	unknown -55	yes 74
#sour	no -81	yes 98
#sous	no 62
#sout	no 131	yes -110
#spra	no 92	yes -78
#sqef	no 93	yes -78
#sque	no 65	yes -45
#sra9	no 119	unknown -50	yes -66
#srat	no -40	yes 60
#sre9	no 102	yes -77
#sreq	no 127	yes -94
#srin	no 88	yes -76
#sro>	no -54	yes 45
#srou	unknown 40	yes -65
#srqo	no 52	yes -40
#ss9e	no 55
#ssag	no -81	yes 97
#ssai	no -154	yes 176
#ssan	no -89	yes 104
#ssao	no -48	yes 61
#ssba	no -138	yes 145
#ssch	no -135	yes 151
#sse7	no -65	yes 79
#sse9	no -212	yes 222
#ssed	no 121	yes -105
#ssef	yes 55
#ssen	yes 71
#ssep	unknown -53
#ssha	no 97	yes -85
#ssi>	yes 57
#ssie	no 65	yes -43
#ssif	no -44	unknown 49
#ssil	unknown 46	yes -72
#ssir	no -196	unknown 146
#ssis	no 89	unknown -98
#ssma	no 81	yes -62
#ssna	no 87	yes -67
#ssni	no -61	unknown 42
#sso>	no 96	yes -81
#ssra	no -47	yes 62
#ssri	no 88	yes -74
#ssui	no 63	yes -45
#sta3	yes 49
#sta>	no -53	yes 66
#stad	no -68	yes 90
#stah	no 70	yes -56
#stan	no 58	unknown -51
#stau	no 66	yes -54
#stel	no -59	yes 78
#ster	yes 44
#stes	no 70	yes -58
#stha	unknown -55	yes 77
#stia	no 42
#stiq	no 58	yes -46
#sto>	no 73
#stoc	no 64	yes -57
#stop	yes 40
#stor	no -49	yes 63
#stou	no 107	unknown -84
#stre	no -138	yes 151
#styl	no -77	yes 92
#suie	no 76	yes -58
#sult	no 57	unknown 71	yes -129
#sung	no 81	yes -61
#surt	no 46
#swak	no -49	yes 86
#sway	no 95	yes -62
#sym>	no 153	yes -141
#synd	no -103	unknown 114
#t2ad	no 59
#t3at	no -58	yes 78
#t3el	no -126	yes 143
#t3ew	no 133	yes -113
#t3ou	no 74	yes -59
#t7el	no -160	yes 173
#t9el	no 94	yes -79
#t9le	no 128	yes -109
#t9te	no 54
#ta3>	unknown 84	yes -52
#ta3j	no -48	yes 70
#ta7e	no 78	yes -54
#ta9>	no 111	yes -100
#tab>	no 76
#tabi	no -257	unknown 271	yes -53
#tach	no -154	yes 171
#tad>	no -96	yes 113
#tade	no 43
#taf>	no 96	yes -68
#tafi	no 48
#tage	no -57	yes 74
#tags	no 107	yes -88
#taha	no -74	yes 104
#taht	no 55	yes -46
#tair	no -119	yes 143
#taji	no 56	yes -46
#tal>	no -66	yes 77
#talb	no 87	yes -57
#tali	no -117	yes 139
#taly	no 84	yes -47
#tama	no 89	yes -69
#tan>	no 47	yes -56
#tana	no -95	yes 107
#tanb	no 82	yes -66
#tanc	no 135	unknown -151
#tang	no 90	yes -63
#tani	no -74	yes 95
#tant	no -49	yes 63
#taou	no 62	yes -54
#tapi	unknown 105	yes -144
#tar>	no -46	unknown 42
#tara	no -50	unknown -47	yes 94
#tare	no -61
#tarf	no -88	yes 99
#tari	no 83	yes -54
#taro	yes 46
#tass	yes 61
#tata	no -40	yes 54
#tati	unknown 68	yes -73
#tatn	yes 41
#taur	no 66	yes -54
#tawh	no 62	yes -42
#tawn	no -69	unknown 78
#tay7	no -101	yes 132
#tay>	no 64	yes -41
#taya	no 77	yes -62
#taye	no -154	unknown 160
#tayr	no 161	yes -125
#tayy	no -116	yes 133
#tbak	no 55	yes -44
#tbar	no 53
#tbat	yes 55
#tbe3	yes 51
#tbed	no 153	yes -117
#tben	no 97	yes -80
#tbib	no -47
#tbki	no -71	yes 95
#tbo>	no 43
#tbou	no 59
#tch9	no 65	yes -40
#tcho	no -51	unknown 117	yes -71
#tchq	no 45
#tder	yes -50
#tdou	yes 41
#te3a	no 118	yes -87
#te7>	no -92	yes 112
#te7e	yes 43
#te9b	yes 66
#te9e	no 97	yes -78
#tebl	no -64	yes 80
#tech	no 115	unknown -50	yes -63
#ted>	no -65	yes 79
#tefe	no 132	unknown -42	yes -88
#teff	no 65	yes -54
#teht	no 60	yes -50
#tel3	no 47
#tela	no 88	yes -72
#tell	no -65	unknown -43	yes 95
#telt	no -95	yes 119
#tem>	no -138	yes 148
#tema	no 51
#teme	no -97	yes 77
#temm	no -70	yes 79
#temo	no -164	unknown 104	yes 81
#temp	yes 45
#tenn	no 57
#tens	no 46
#teq>	no 47
#ter>	yes 41
#terf	no 63
#teri	no -40	unknown 96	yes -59
#term	no -97	yes 109
#tern	no -52	yes 75
#tert	no 101	yes -78
#test	no 131	yes -98
#tet>	no 102	yes -79
#teus	no 59	yes -49
#tfa>	no 69	yes -60
#tfe9	yes 49
#tfek	no -99	yes 119
#tfel	no 79	yes -62
#tfet	no 133	yes -112
#tfi>	no -43	yes 62
#tfit	no 77	yes -65
#tfo>	no 108	yes -94
#tghe	unknown 41	yes -88
#tgol	no -76	yes 55
#tgou	no 46
#thom	no 48
#tiai	no 42
#tich	no 43
#tie>	unknown -59
#tier	yes 50
#tif>	no 43
#tifi	no 56
#tih>	no 68	yes -58
#til>	no 77	yes -47
#tima	yes 40
#time	no -120	yes 133
#tin>	yes 47
#tina	no 90	unknown -41	yes -52
#tinc	no 64	yes -55
#tini	no 50	yes -41
#tira	no 69	yes -58
#tise	unknown 49	yes -71
#tiss	no 40
#tist	no -65	yes 80
#tit>	yes 55
#tith	no 54
#tivo	no 40
#tiya	no 100	yes -88
#tizn	no 42
#tjaw	no -74	yes 88
#tjer	no -43	yes 58
#tkeb	no 173	yes -156
#tkha	no -46	yes 69
#tkhl	no 114	unknown -59	yes -80
#tkse	no 134	yes -112
#tla3	no 58	yes -69
#tla>	no 64	yes -45
#tlaj	unknown 109	yes -123
#tlam	no -41	unknown 125	yes -123
#tle3	no 66	yes -46
#tle9	no -119	unknown -42	yes 159
#tleb	yes 44
#tlef	unknown 75	yes -68
#tlfo	no 62	yes -44
#tlgh	no 84	unknown -52
#tlou	no -41	yes 56
#tlwa	no 52
#tma>	no 46
#tmma	yes 56
#tna>	no -51	yes 56
#tnac	no -50	yes 58
#tner	yes 43
#tnfe	yes -44
#tni>	no -107	yes 108
#tnic	yes 47
#tnin	yes 41
#tobi	no -52	yes 80
#tobr	no 41
#tock	no 64	yes -57
#toil	yes -40
#toit	no 64	yes -44
#tond	no 77	yes -63
#tono	unknown 44
#tore	no -49	yes 63
#toro	unknown 44	yes -42
#tors	yes 40
#tos>	unknown 102	yes -149
#tota	no 53	yes -44
#tou7	no 76	yes -51
#tou>	yes 41
#toub	yes 47
#touc	no -49	yes 75
#touk	no 82	yes -58
#tour	no 50
#tous	no 66	yes -52
#tout	no 75	yes -64
#tpel	no 57	yes -45
#tqel	no 107	yes -94
#tqet	unknown -41
#tqle	no 105	yes -70
#tqob	no 63	yes -53
#tra9	no 82	yes -65
#tra>	no 41
#trak	no 48
#tran	yes 57
#tras	no 62	yes -55
#trej	no 87	yes -59
#tren	yes 44
#tres	no 45
#tric	no -62
#tro>	no -40	yes 48
#trop	no 71	yes -67
#tros	no 171	yes -151
#trou	no -82	yes 90
#trov	no 49
#tsad	no -106	yes 131
#tsed	no 69	yes -41
#tsen	no 67	unknown -45
#tsew	yes 41
#tsra	no 94	unknown -52	yes -40
#tsre	no 117	yes -79
#tsse	no 119	yes -94
#tta>	no 56	yes -40
#ttah	yes 63
#ttan	no 48
#ttat	no 43	yes -49
#ttch	no -59	unknown 104	yes -50
#ttet	no 163	yes -138
#tti>	no 48	yes -109
#ttit	no 127	yes -101
#tudi	yes 48
#tuya	no -51	yes 44
#tylo	no -77	yes 92
#tzel	no 162	yes -142
#u3i>	no 160	yes -152
#u7di	no 141	yes -105
#u7do	no 147	yes -113
#u9an	no -142	yes 179
#uar>	no -61	unknown 126	yes -78
#uari	no 78	yes -69
#uarz	no 48	yes -40
#uba>	no -68	unknown 142	yes -98
#ubel	no 181	yes -167
#ubli	no -157	yes 175
#uces	no -92	yes 110
#uch>	no -50	yes 42
#ucho	yes 48
#ucti	no 94	yes -79
#uda>	yes 60
#ude>	yes 50
#udi>	no -90	yes 113
#udia	no -134	yes 148
#udir	no 50
#ueli	no -44	yes 58
#uen>	no 56	yes -47
#ues>	no 96	yes -68
#uet>	no 76	yes -57
#uett	no 59
#ufo>	no -232	unknown 288	yes -204
#uge>	no -68	yes 80
#ugeo	no -70	yes 95
#uha>	unknown 45
#uhom	no -125	unknown -43	yes 149
#uida	no -60	unknown 139	yes -140
#uido	no 59	yes -45
#uie>	no 54
#uill	no 75	yes -48
#uira	no -48	yes 61
#uis>	no -89	yes 108
#uisi	no 49
#uja>	no 45
#ujda	unknown 57	yes -55
#uka>	unknown 60	yes -49
#ukai	no -143	yes 154
#ukh>	no 40
#ula>	no 61
#ulah	no -64	unknown 43
#ulan	no -47	yes 61
#ulat	no -77	yes 100
#ule>	no -94	yes 74
#ulev	no -59	yes 69
#uli>	no 86	yes -71
#uloi	yes -51
#ulta	no 57	unknown 71	yes -129
#ultr	no 68	yes -60
#ulur	no 177	yes -156
#umat	no -56	yes 60
#umen	no -49	yes 67
#unat	no 45
#unet	no 116	unknown -46	yes -70
#ung>	no 81	yes -61
#unt>	unknown 89	yes -75
#upe>	no 64	yes -54
#ure>	no 40
#urea	no 40
#ures	no -147	unknown 176	yes -56
#uri>	no 45
#urib	no 72	yes -59
#urie	no -214	unknown 146	yes 114
#urik	no 73	yes -57
#uro>	no 49
#uros	no 52
#urri	no -260	unknown 204	yes -122
#urs>	no 71	yes -42
#urse	unknown 58	yes -82
#ursi	no 62	yes -45
#urt>	yes 59
#urte	no 46
#usi>	no 195	unknown -117	yes -104
#usin	no 85	yes -76
#usko	yes 51
#uss>	no 193	unknown -46	yes -147
#usse	no -66
#ussi	no 58	yes -47
#usta	no -94	yes 109
#uste	no 48
#ustr	no -103	yes 117
#uter	no 43	unknown 51	yes -104
#uto>	yes 41
#utor	unknown 44	yes -42
#utre	no 168	yes -153
#utte	no 54	yes -40
#uwa>	no 59
#uxel	no -132	unknown 92	yes 46
#uya>	no -72	yes 94
#uyau	no -51	yes 44
#vais	no 53
#vali	no 40	yes -55
#vane	no 67	yes -52
#vant	no 68	yes -42
#vard	no -59	yes 69
#vase	no -138	yes 153
#vehi	no -63	yes 97
#veme	no -64	unknown 123	yes -115
#vent	no 117	yes -96
#verr	no 157	unknown -56	yes -97
#vert	no -173	unknown 147
#vest	no 42
#vice	no 89	yes -79
#vide	no 54
#vira	no 45
#vis>	no 41
#vise	no 49
#voca	no -112	yes 129
#vois	no -57	yes 68
#vol>	no 57
#vola	no -87	yes 101
#volt	no 67	yes -53
#voya	no 94	unknown -45	yes -57
#vrai	no -61	yes 85
#vreu	no 59	yes -49
#vril	no 60
#w9ef	no -48	yes 71
#wa3e	yes 51
#wa9f	no -67	yes 55
#wa9i	no 145	yes -112
#wa9t	no -135	yes 160
#wach	unknown 66	yes -62
#wad>	yes -44
#wahd	no -61	yes 63
#wahe	no -53
#wak>	no -49	yes 86
#waki	no 112	yes -87
#wala	yes 40
#wali	no 63	yes -46
#waqf	no -87	unknown 165	yes -73
#ware	no -71	unknown 134	yes -115
#wat>	no -53	yes 72
#waw>	no 97	yes -75
#wbch	no -59	yes 85
#wbou	no -75	yes 91
#wch>	no -42	unknown 76	yes -40
#we7d	no -58
#we9f	yes 65
#web>	no -88	unknown 60
#wedn	no 59	yes -53
#week	no 57	yes -45
#weh>	no -136	yes 149
#wejh	no 83	yes -68
#wer9	no -139	unknown 154
#wer>	yes 41
#wert	no -71	yes 85
#wesl	no -102	unknown -44	yes 141
#wess	no 97	yes -66
#wgef	no 56
#wha>	no 48
#whom	no 49
#wi9a	no 82	yes -67
#wia>	no -118	yes 144
#wich	no -96	yes 109
#wida	no 130	yes -103
#wil>	yes 61
#wja>	no -104	unknown 203	yes -195
#wje3	no -67	yes 88
#wla>	unknown 48
#wli>	no 92	yes -78
#wlo>	no 113	yes -94
#wni>	no -53	unknown 45
#wqe3	no -70	yes 78
#wqef	no -198	unknown 190
#wra>	no 81	yes -57
#wrek	no 67	yes -55
#wrou	no 107	yes -93
#wsel	unknown 45	yes -56
#wsla	no 72	yes -44
#wst>	no 63	yes -105
#wya>	no -69	unknown 69
#xell	no -132	unknown 92	yes 46
#xtin	no 57	yes -51
#xyge	no 92	yes -77
#y3ou	no 92	yes -67
#y3re	no -52	unknown 62
#y7at	no -49	yes 59
#y7el	no 92	yes -73
#y9et	no -94	yes 133
#y9ou	no -295	unknown 221	yes -64
#y9te	no -121	yes 124
#yada	yes 51
#yage	no 46	unknown -43
#yala	no -77	yes 105
#yalh	no -67	yes 87
#yalk	no -91	yes 120
#yaln	no -52	yes 66
#yalo	yes 54
#yana	no -87	yes 92
#yani	no -54	yes 49
#yara	no 81	yes -63
#yass	no -78	yes 92
#yath	no -80	yes 88
#yau>	no -43	yes 45
#yba>	no 81	yes -60
#yban	no -60	unknown 170	yes -115
#ych3	no 71	yes -56
#yda>	unknown -48
#ydat	no 89	yes -77
#ydeh	no -40	yes 50
#ydek	no 162	yes -147
#ydkh	no 66	unknown -77
#ydor	no -175	yes 178
#ydre	no -67	yes 91
#ydrn	no -58	yes 75
#ydrr	no 75	yes -45
#ye7>	yes 60
#ye9>	no 43
#yeb>	unknown 135	yes -138
#yeda	no -68	yes 85
#yef>	no 61
#yeh>	no -116	unknown 218	yes -142
#yel>	no 50
#yem>	no 45
#yeq>	no -49	yes 60
#yer>	no -112	unknown 40	yes 72
#yess	no -58	yes 76
#yetc	yes 46
#yetn	no -62	yes 76
#yett	no -70	unknown 149	yes -77
#yga>	no -63	yes 82
#ygen	no 92	yes -77
#yghl	no 65	yes -51
#ygol	yes 57
#yha>	no -98	yes 116
#yhez	no 71	yes -45
#yin>	yes 45
#yjaw	no -48	yes 69
#yjiw	no 60	yes -48
#yjri	yes 57
#ykhe	no -92	yes 107
#ykhl	no 143	unknown -50	yes -114
#ykhr	no -98	yes 119
#ykou	no -70	unknown 68
#ykte	no -54	yes 71
#yl3e	no -156	yes 170
#yla>	no 62	yes -51
#ylo>	no -77	yes 92
#ymch	no 106	yes -88
#ymke	no -54	unknown 67
#yna>	no 60
#ynac	no 59	yes -43
#ynch	unknown 47
#yndi	no -103	unknown 114
#ynin	no 80	yes -59
#ynze	no -66
#yon>	no -48	yes 61
#youn	unknown 52	yes -68
#yous	yes 50
#yout	no -73	yes 91
#yrat	yes 50
#yret	no -55	yes 57
#yrin	no 195	yes -186
#yser	no 84	yes -56
#yseu	no 89	unknown -41	yes -46
#ysil	yes 56
#ysre	no 91	yes -78
#yssi	no -85	unknown 78
#ytbe	no 111	unknown -40	yes -70
#ytfi	no -93	yes 101
#ytle	no -47	yes 53
#ytna	unknown 46	yes -49
#yto>	yes -42
#ytou	no -156	yes 166
#ytse	no -56	yes 62
#yure	no -53	yes 71
#ywje	no -168	yes 175
#yydo	no 55	yes -46
#yye7	yes 53
#yyed	no 57	yes -42
#yyer	no -103	yes 115
#yyet	no -50	yes 45
#yyto	yes 46
#zad>	no -158	unknown 71	yes 86
#zadt	no -44	yes 71
#zago	no 142	yes -116
#zaj>	no 52
#zam>	no 102	yes -92
#zan>	no 242	yes -223
#zate	no 48	yes -40
#zaza	no 48	yes -40
#zbel	no -99	yes 121
#zela	no 107	yes -86
#zell	no 49
#zelt	yes -53
#zen9	no -196	unknown 173
#zen>	no 83	yes -72
#zenq	no 55
#zer9	no -80	yes 48
#zer>	no 54
#zerb	no -57	yes 78
#zerk	yes 41
#zeyy	no -103	yes 115
#zha>	no 45
#zid>	unknown 82	yes -128
#zila	no 124	yes -115
#zina	no 40
#zine	no -102	yes 122
#ziz>	no 83	yes -59
#zjaj	no 43
#zlat	no -81	yes 93
#zle9	no 91	yes -70
#zn9a	yes 44
#znit	no 42
#zon>	no -49	yes 70
#zouh	no -84	yes 93
#zoun	no 132	yes -116
#zrab	no 65	yes -46
#zre9	no -59	yes 78
#zzan	no 162	yes -148
#zzat	no -49	yes 69
#zzeg	no -87	unknown 58
#zzel	no 91	yes -72
#zzit	no 68	yes -61
10h	no -125	yes 137
12	unknown 94	yes -55
12000	no 54
12h	no 92	yes -78
14	no 46
16	yes 44
17	no -62	unknown 135	yes -93
207	yes 48
21	no 44
2100	no 80	yes -66
22	no 42
23h	no 103	yes -89
28	no 51
2eme	no -49	yes 62
3	no 67	yes -50
300	no -60	unknown 83
3200	no 136	unknown -84	yes -62
35	no -138	yes 158
3a2ila	no -153	yes 168
3achoura	no 73	unknown -70
3am	no 48
3amer	no 44
3andi	no -106	yes 118
3dem	no 145	yes -128
3edd	no -103	yes 131
3emmerna	yes 42
3emmernah	no -51	yes 64
3emmi	no 174	yes -162
3en9i	unknown -55	yes 44
3end	no -117	yes 132
3endha	no -65	yes 83
3endna	yes 49
3endo	no -56	yes 77
3eyett	no -86	unknown 117	yes -69
3eyyet	no 110	yes -92
3eyyetch	no -74	yes 95
3eyyetna	yes 47
3h	no 53	yes -42
3inha	no -74	yes 89
3ini	no 52
3lach	unknown 84	yes -88
3liha	yes 53
3likom	unknown 43	yes -49
3lina	no -106	unknown 76
3liya	no -111	yes 127
3merna	no -64	yes 75
3mmerna	no -77	yes 93
3ndha	yes 47
3ndhom	no 152	yes -140
3ndkom	no -41	yes 56
3ndo	no -79	yes 101
3on9i	no 87	yes -75
3otla	no 78	yes -53
3refna	no -126	unknown 138	yes -90
3reft	no -153	unknown 180
3reftch	unknown 43	yes -68
3tana	no -95	yes 106
3tani	no -127	yes 153
3tatni	no -41	yes 49
3tawni	no -50
3tithom	yes 50
400	unknown 110	yes -145
45000	no 42
4x4	yes 44
5	no -44
500	no -96	yes 120
60	yes 51
600	yes 54
65	no 47	yes -40
7	no 68	yes -43
7adita	no -52	yes 71
7aja	no -61	unknown 52
7ajra	unknown 83	yes -159
7amla	no -82	yes 106
7amra	no 90	yes -66
7anout	no 92	yes -70
7anouti	no -41	yes 51
7awlo	no 64	yes -52
7dana	no -192	yes 145
7daya	no 66	yes -48
7dida	no 112	yes -98
7ejra	no 129	yes -100
7ekk	no -89	unknown 76
7el	no -77	yes 91
7ellit	no -79	yes 96
7er9at	no -87	yes 105
7essa	no -78	yes 88
7et	no 58	yes -45
7eyyed	no 67	yes -59
7jar	no 132	yes -95
7jer	no 112	yes -100
7jra	no 98	yes -79
7mel	no 65	yes -54
7mer	unknown 85	yes -74
7ofra	no 175	yes -163
7re9	no 157	yes -134
7tit	no -96	yes 103
7wayj	no 98	yes -66
8	no 45
80	no 56	yes -46
890	no 164	unknown -109	yes -98
8h	no 104	yes -83
9	no 76	yes -56
900	no 44
9ahwa	no 62	yes -50
9al	no -92	yes 108
9asni	no 70	yes -51
9d	no 118	yes -103
9dam	no -146	unknown 186	yes -120
9ddam	no -41	yes 49
9ed	no 74	yes -56
9eddam	unknown 62	yes -72
9elbi	no 66	yes -49
9er3a	no 176	yes -161
9et3at	no -111	yes 124
9oddami	no -158	unknown 202	yes -77
9te3	no 179	yes -160
=answer: lead	no -51	unknown 50
=answer: unsure	no -140	unknown 230	yes -104
=being: animal	unknown -47	yes 40
=constat: constat	no -113	yes 117
=constat: not-done	no -56	unknown 46
=danger: event	no -42	yes 78
=danger: now	unknown 49
=danger: over	unknown -47	yes 71
=danger: plea	unknown -48
=danger: present	unknown -53	yes 75
=danger: put-out	no 124	yes -92
=distress: distress	no -112	yes 119
=document: carte_grise	no 53	unknown -83
=document: constat	no -109	yes 110
=document: constat_degat_des_eaux	no -136	yes 169
=document: devis_ou_facture	no 93	unknown -67
=document: photos	no -61	yes 51
=document: recepisse_plainte	no 158	unknown -45	yes -109
=hedge: hedge	no -56	unknown 152	yes -114
=hedge: roughly	no 54	unknown 50	yes -105
=idiom: traffic	no -145	unknown 42	yes 101
=injuries no rather	no 69	unknown -45
=injuries unknown	unknown -40
=injuries unknown unsure	unknown -40
=injuries yes	yes 40
=injuries yes sure	yes 40
=injury: absent	no 107	yes -67
=injury: casualty	yes 48
=injury: grave	no 52	yes -91
=injury: nobody	yes 49
=injury: symptom	no -40
=intent: complaint	no 121	unknown -42	yes -77
=intent: correct	no 214	unknown -78	yes -163
=intent: declare	no -42
=intent: greet	no -48
=intent: help	no 55	yes -49
=intent: human	no -70	yes 105
=intent: language	no -92	yes 106
=intent: other	yes -61
=intent: thanks	no -109	unknown 58	yes 41
=liability: unclear	no -99	unknown 187	yes -167
=other autre	no -108	unknown -68	yes 175
=other evenement_climatique	no 126	yes -99
=other incendie	unknown -41
=other vol	no 135	unknown -94	yes -80
=party: alone	no 209	unknown -43	yes -167
=party: culprit	no -206	unknown -41	yes 248
=party: foreign	no -45	yes 80
=party: hit-and-run	no -64	unknown -47	yes 113
=party: neighbour	no -206	yes 222
=party: nobody-else	no 207	unknown -56	yes -151
=party: other-vehicle	no -68	yes 92
=party: theirs	unknown -52
=party: unknown-origin	no -163	unknown 162	yes -47
=party: vehicle	yes 58
=party: witness	no -128	unknown 148	yes -53
=person: driver	no -105	unknown -42	yes 146
=person: exposed	no -47	yes 84
=police: not-done	yes 52
=scene: autre	no 44
=scene: bris_de_glace	no 58	unknown -50
=scene: collision	no -54	yes 53
=scene: dommage_materiel	no 61
=scene: evenement_climatique	yes 54
=scene: incendie	no 40
=scene: vandalisme	no 94	yes -53
=scene: vol	no 112	yes -96
=status: refused	no -80	yes 49
=status: unfinished	no -81	unknown -48	yes 126
=thirdParty no	no 90	yes -77
=thirdParty no rather	no 81	yes -65
=thirdParty no sure	no 240	unknown -50	yes -190
=thirdParty no unsure	no 86	yes -82
=thirdParty unknown	no -252	unknown 316	yes -219
=thirdParty unknown unsure	no -252	unknown 316	yes -219
=thirdParty yes	no -130	yes 153
=thirdParty yes rather	no -98	yes 133
=thirdParty yes sure	no -132	yes 154
=type autre	no -42	unknown 91	yes -60
=type autre sure	unknown 109	yes -90
=type autre unsure	no -121	unknown -72	yes 145
=type blessure	no 44
=type blessure sure	unknown -42
=type blessure unsure	no 66	yes -73
=type bris_de_glace	yes -42
=type bris_de_glace rather	no -59	unknown -68	yes 110
=type bris_de_glace sure	unknown 55	yes -73
=type bris_de_glace unsure	no 147	unknown -68	yes -97
=type collision	no -46	yes 48
=type collision sure	no -62	yes 61
=type collision unsure	no 107	unknown -58	yes -45
=type degats_des_eaux rather	no 40
=type degats_des_eaux unsure	no -69	unknown -48	yes 85
=type dommage_materiel unsure	no 64
=type evenement_climatique	no 48
=type evenement_climatique sure	no 46
=type incendie rather	no 201	unknown -47	yes -144
=type none	no 67	yes -47
=type vandalisme	no 40
=type vandalisme sure	unknown -40
=type vandalisme unsure	no 130	yes -92
=type vol	no 41
=type vol rather	no 168	unknown -41	yes -129
=type: autre	no -70	unknown 85
=type: blessure	unknown -40
=type: evenement_climatique	no 56
=type: vol	no 56
a	no 46
accident	no -96	unknown 76
accrochage	no -66	yes 94
ach	no -56	unknown 100	yes -59
afriquia	yes 54
agadir	no -81	unknown 47
agence	no -84	unknown 94
aile	no -81	unknown 57
ain	no -84	unknown 43
airbags	no 58	yes -48
ait	no 75	yes -65
alf	no 125	yes -106
ambulance	no -43	yes 55
ane	no 140	yes -105
antenne	no 70	yes -42
antivol	no 40
aout	no -172	yes 180
appareil	no 55	yes -41
appartement	no -97	yes 77
aquarium	no 78	yes -69
arriere	yes 42
arrondissement	no 43
ascenseur	no 61
aswak	no -49	yes 86
atelier	yes 54
attestation	no 131	yes -98
audi	no -64	yes 74
auto	yes 41
autoroute	unknown 46	yes -44
avant	no 56
avocat	no -112	yes 129
avril	no 60
awel	no -52	yes 66
azilal	no 124	yes -115
azrou	no 91	yes -70
b3d	no 51
b3id	no 86	yes -70
b7al	no 41
b9a	yes 42
b9aw	no -53	yes 69
b9ina	no 83	yes -60
b9it	no 40
b9itch	no -67	yes 81
ba	no -57	yes 85
ba3d	no 47
bab	no 69	yes -49
baba	no 89	yes -75
bache	yes 45
baghi	no -134	yes 155
baie	no 48
bain	no 165	yes -138
balcon	yes 51
balkon	no -155	yes 163
baqi	no 41
barbecue	no 75	yes -58
barra	no 44
bas	yes 65
batterie	unknown 96	yes -118
bayd	no 119	yes -100
bayda	no -68	yes 100
bbah	no -86	yes 107
bd	no -81	yes 95
bdat	no -46
bdaw	no 71	yes -58
bebe	no 70	yes -46
bekri	no 43
belgique	no -151	unknown 153
belli	no -80	yes 102
beni	yes 43
berlingo	yes 44
bernoussi	no 89	yes -75
berrechid	no -56	unknown 63	yes -48
berri	no 79	yes -40
beton	no 75	yes -46
bezzaf	no 67	yes -50
bghach	no -41
bghat	no -120	yes 140
bghatch	no -69	yes 94
bghaw	no -59	unknown 87
bghel	no -116	yes 136
bghina	no -75	yes 98
bghit	no 60
bghitch	unknown 92	yes -132
bhal	no -80	unknown 116	yes -51
bi	no -128	yes 142
bia	yes 49
bicyclette	no -86	yes 93
bida	no -164	unknown 154
bidon	no 102	yes -80
billet	no 64
bin	no -145	unknown 130
bina	no -76	yes 88
binatna	no -57	yes 70
bir	no 73	yes -45
bit	unknown 56
biya	no 79	yes -68
bkhir	no 74	yes -45
blassa	no 138	yes -120
blesse	yes 58
bmw	no -91	yes 99
bnadem	yes 43
bo7di	no 108	yes -90
bo7dou	no 44
boite	no 70	yes -50
bolice	no 43
bolis	no 109	yes -91
bou7di	no 141	yes -105
bou7do	no 147	yes -113
boulevard	no -49	yes 59
boulis	yes 41
bouskoura	yes 51
box	no 46	unknown 42	yes -91
bqa	yes 43
bqat	yes 44
bra	no 74	yes -64
brahim	no -136	yes 142
brigade	no 57
brise	no 71	yes -61
brouillard	no 85	yes -71
bruxelles	no -132	unknown 92	yes 46
bureau	no 49
bzaf	no 78	yes -52
bzzaf	no -81	yes 97
cabinet	no 67
cable	no -74	yes 96
cadenas	no 72	yes -63
cafe	no -101	yes 118
caisse	no 131	yes -104
calandre	no 63	yes -47
camionnette	no -80	yes 58
canalisation	no -108	unknown 95
canape	no 78	yes -64
caravane	no 82	yes -63
carglass	no 125	unknown -64	yes -65
carrefour	no -62	yes 44
carrosserie	no 161	yes -141
carte	yes -45
carter	no 99	yes -88
casque	no -55	yes 71
catalyseur	no 71
cave	unknown 64	yes -44
ceinture	no -135	yes 145
ch3el	no 44
ch7al	no -79	unknown 76
cha3el	yes 43
cha3lat	no 89	yes -77
cha3let	no 46
chab	no -157	yes 167
chad	no 113	yes -101
chaf	no -73	unknown 81
chaft	yes 41
chahda	no -51	yes 64
chalet	no 118	unknown -45	yes -71
chantier	no -49	yes 63
chargeur	no 140	yes -120
charika	no -121	yes 136
chariot	no -95	yes 59
chauffe	no 87	yes -65
chedat	no 65	yes -52
chedd	no 43
chef	no -59	yes 65
chefara	no 51
chefchaouen	no 56	yes -47
cheft	no 79	yes -71
cheftou	no -126	yes 141
cheikh	no 44
chejra	no 62	yes -43
chekaya	no 97	yes -73
chem3a	no -40	yes 55
chhar	no 109	yes -83
chher	no -80	unknown 157	yes -91
chhor	unknown -44	yes 63
chhour	yes -53
chi	yes -42
chichaoua	no 153	yes -130
chikaya	no 52
chkit	no -132	yes 161
chkoun	unknown 74	yes -70
chno	unknown -44
choc	unknown 48
chorta	no -86	yes 63
chrajem	no -95	yes 114
chrara	no 71	yes -57
chrejem	yes 47
chta	unknown 51	yes -56
chtouka	no 82	yes -58
chwia	no -118	yes 144
cin	no 121	unknown -75	yes -51
clavier	no 56	yes -47
cle	no 75	unknown -46
client	no -91	yes 104
clignotant	no -60	yes 75
climatiseur	unknown 68	yes -42
clinique	no 100	yes -82
cm	no 74	yes -64
cocotte	no 103	yes -84
coiffeur	no -102	yes 117
coiffure	no 71	yes -58
colle	no 81	yes -54
colonne	no -185	unknown -83	yes 232
compagnie	unknown 63	yes -97
compteur	no 77	yes -63
congelateur	no 51
constat	no -41	yes 40
contrat	unknown 40
corniche	yes 53
couloir	no 52	yes -73
credit	yes 47
cuisine	no 49
d9ay9	no 56	yes -49
d9aye9	no 62	yes -50
d9i9a	no -83	unknown 106
dabt	no 82	unknown -43	yes -41
dakhel	no -68	unknown 90
dakhlat	no 126	yes -99
dakhlo	no 78	yes -63
darbatni	no -146	unknown 79	yes 86
daret	no 47
dat	no 69
dayz	no -77	yes 104
daz	no -46	unknown 51
dazt	no -112	yes 130
dda	no 40
ddat	no 44
ddatou	no -48	yes 63
ddaw	no 44
ddawh	no -44	yes 55
ddem	yes 57
ddow	yes 52
declaration	no 68	yes -50
degat	no -69	yes 82
dehrou	no 112	yes -101
dem	no 40
demenagement	no -119	yes 131
dentiste	no -65	yes 80
depanneuse	no -111	unknown 162	yes -107
depot	no 67	yes -40
derb	no 52	yes -42
derba	no -67	yes 91
derbat	yes 58
derbatni	no -122	unknown -53	yes 158
derbni	no -74	unknown 93
derbouni	no 251	yes -236
derk	unknown 61	yes -92
derna	yes 48
dernahch	no -49	yes 62
derri	no -43	yes 62
dertha	no 79	yes -49
des	no -73	yes 56
dfe3ni	no 48
dheb	no 68	yes -58
dhri	no 114	yes -94
dialo	yes 47
dik	no 55
dima	no -53	yes 65
dirham	no 112	unknown -44	yes -79
dkhan	no 68	yes -50
dkhelt	no 75	yes -54
dkhlat	no -41	unknown 53
dkhlet	no -58	yes 63
dkhlo	no 95	yes -82
dlam	no 137	yes -122
dlou3	no -45	yes 65
do	unknown 91	yes -120
donc	no 98	yes -77
dorat	no 61	yes -46
dos	no 120	yes -89
dossier	no 118	unknown -40	yes -76
douar	no -61	unknown 126	yes -78
double	unknown -63	yes 44
douche	no 41
dow	no 46
dra3ha	no 51
dra3i	no 79	yes -60
drabni	no -96	yes 113
drbatni	no -60	yes 74
drbo	no 43
dreb	no -44	unknown 55
drebna	no 63	yes -50
drebni	yes 44
drebt	no -53	yes 78
drebto	no 149	unknown -47	yes -104
drhm	no 115	yes -103
driss	no -40	yes 56
drna	no 61	yes -41
drri	no 49
drt	no -101	yes 120
duster	no 48
dw	no -87	yes 110
dwa	yes -69
dyalha	no -74	yes 93
dyalkom	no -89	yes 116
dyalna	no -52	yes 66
dyalo	no -41	yes 60
eau	no 74	yes -53
eaux	no -46	yes 59
ecole	no -43	yes 59
ecran	yes 49
elec	no 129	yes -108
en	no -78	unknown 88
essaouira	no -48	yes 61
essence	no 126	unknown -46	yes -78
essuie	no 63	yes -45
etage	no -56	yes 69
euro	no 49
euros	no 52
extincteur	no 57	yes -51
fach	no 138	yes -161
facture	no 46
fad	no 92	yes -79
fat	yes -47
fatima	yes 40
fe9na	no 93	yes -68
fe9t	unknown 74	yes -61
fekhdi	no 98	yes -75
fekki	yes 57
fes	no 42
feu	no -61	yes 76
feux	yes 43
fhemtch	no 131	unknown -75	yes -66
fia	no -57	yes 72
fiat	no -114	yes 135
fihom	unknown -62	yes 43
fin	no -80	unknown 122	yes -47
fissure	no 99	yes -70
flous	no 63	yes -40
fo9	no 41
fo9i	no -88	yes 105
fo9o	no -75	yes 83
fou9	no -82	yes 95
four	no 229	unknown -128	yes -135
fourriere	no -260	unknown 204	yes -122
frach	no 47
fraches	no 117	yes -105
frein	no -80	yes 97
frigo	no 60	yes -44
fsed	no -55	yes 72
fya	no 50	yes -44
ga3	no 42
galat	no -166	yes 177
gales	no -79	yes 96
galet	no -93	yes 121
galia	no -41	yes 55
galou	unknown 112	yes -134
galt	yes 52
garage	no 46
garde	no 48
gardien	unknown 120	yes -183
gare	no -97	unknown 41	yes 42
garro	no 121	yes -106
gaz	no 70	yes -54
gendarmes	no 50
ghada	no -100	yes 113
ghadich	no -115	yes 129
ghadyin	no -79	yes 97
ghalat	no -108	yes 136
ghalta	no -114	yes 127
ghar9a	no 72
ghber	unknown 106	yes -109
ghda	no 47
ghedda	yes -53
gher	no -65	yes 79
ghfelt	no 183	yes -165
ghi	no 76	yes -107
ghta	no 57	yes -48
glace	no 82	yes -61
glissiere	no 69	yes -47
golf	no -64	yes 81
golna	no -108	yes 115
gps	no 173	yes -146
graffiti	no 40
grue	no -121	yes 132
gueliz	no -44	yes 58
h	yes 48
ha	no -129	yes 143
hadak	unknown -43
hamdolah	no -100	yes 120
hammam	no 114	unknown -46	yes -83
hassan	no -56	yes 64
hazza	no 57	yes -49
hbet	yes 48
hdert	no -49	yes 65
hebtat	no -154	yes 163
herres	no -189	yes 209
hez	no 115	yes -103
hezz	no 71	yes -55
hezzit	no 68	yes -61
hhhh	no 94	yes -67
hit	unknown 50	yes -41
homa	unknown 47	yes -75
hotel	yes 43
hotte	no 83	yes -71
howa	yes 42
hreb	yes 46
hrebo	no 119	yes -103
hta	no 49
hwa	no -82	yes 104
ibn	no 59
immeuble	yes 40
impact	no 118	unknown -61	yes -71
imta	unknown 47	yes -53
induction	no 94	yes -79
insert	no 53	yes -47
internet	no -40	yes 53
iphone	no 105	yes -89
irm	no 58
istanbul	no 92	yes -75
iyam	no -57
jab	no -115	unknown 53	yes 57
jah	no -94	yes 108
jaja	no 128	yes -101
jama3a	no -158	unknown -40	yes 187
jame3	no -55	unknown 145	yes -133
jar	no -50	yes 53
jara	yes 49
jardin	no 63
jardinier	no -85	yes 100
jari	no -141	yes 157
jarna	no -155	yes 172
jarti	no -134	yes 147
jatni	no -65	unknown 152	yes -136
jawbouni	no -75	yes 91
jay	no -56	unknown 49
jaya	no -44	yes 82
jbed	no 117	yes -101
jbedt	no -81	yes 96
jbel	no 129	yes -107
jdar	no 141	yes -122
jdarmia	no -56	yes 72
jdid	no -64	yes 82
jdida	no 43
jebdat	no 109	yes -84
jebs	no 113	yes -95
jeddi	unknown 53	yes -66
jehd	no 120	yes -104
jenb	no -62	unknown 61
jenbi	no -69	yes 81
jer7	no 72	yes -54
jer7a	no 120	yes -102
jerr	no 80	yes -66
jiha	unknown -43	yes 61
jiran	no -75
jit	no -50
jm3a	no 79	yes -55
jmel	no 114	yes -84
jnan	no 60
jnb	no 60	unknown -41
joint	no 54	yes -41
jra	no 154	yes -141
jra7	no -107	yes 131
k7el	yes 43
k7la	no 102	yes -80
kamel	unknown 71	yes -56
kaml	yes 51
kan9derch	unknown 144	yes -123
kan9te3	no -157	yes 165
kanch	yes 61
kanchouf	no 43
kandir	no -48	yes 64
kangoo	yes 41
kanhez	no 127	yes -104
kanktb	no -62	yes 77
kanou	unknown 47
kant	unknown 45
karossa	no -41	yes 44
karrossa	no -52	yes 70
katbki	no -71	yes 95
katghetti	unknown 66	yes -119
katgol	no -169	unknown 42	yes 110
katgoul	no 46
katkhelles	no -80	unknown 128	yes -78
katwje3ni	no 107	yes -89
kay	no -43	yes 51
kay3oum	no 92	yes -68
kay9etter	no -94	yes 133
kay9te3	no -121	yes 124
kaydhak	no 84	yes -70
kaydiro	unknown -45
kaydreb	no -67	yes 91
kaydrni	no -58	yes 75
kayghli	no 65	yes -51
kaygol	no -45	yes 73
kayhder	no -69	yes 78
kayjawbch	no -45	yes 55
kayjri	no -58	yes 82
kayl3eb	no -156	yes 170
kayna	no 75	yes -57
kaynzel	no -89	unknown 53
kaysil	yes 42
kayssil	no -113	unknown 112
kaytleb	no -47	yes 53
keb	no 164	yes -134
kebb	yes 58
kebbit	no -56	yes 68
kemmel	no -75	yes 103
kent	no -50
kerchi	no 109	yes -88
kersi	no 120	yes -110
kesser	no -98	yes 115
khali	no -162	yes 176
kharej	no -49	yes 61
kharja	no -101	yes 130
khassha	no 55	yes -46
khawi	no 88	yes -96
khawya	no -57	unknown 85
khbet	no -94	yes 109
khda	no 43
khdam	no -169	yes 186
khdat	no 56
khddama	no -143	yes 158
khdit	no -67	yes 99
khdma	no 76	yes -64
khebtat	no 123	yes -95
khedma	no 45
khella	unknown 95	yes -98
khellat	no -85	yes 126
khellaw	yes -60
khellit	unknown 84	yes -73
kherjat	no 42
khilal	no -207	yes 226
khir	no -66	yes 80
khouribga	no 72	yes -59
khouya	no -72	yes 94
khoya	no -90	unknown 89
khrejo	no 110	unknown -45	yes -74
khrejt	no 42	yes -44
khser	no -114	yes 134
khtef	no 94	yes -78
khtfo	no 122	yes -109
khwaw	no 78	yes -55
khyata	no 90	yes -83
kifach	no 41	yes -77
kla	no -114	unknown 73
klat	yes 42
klian	no -91	yes 110
km	no -130	yes 155
kola	unknown 70	yes -113
kollo	no 52
kona	no 64	yes -45
konna	no 160	yes -142
kount	unknown 89	yes -75
koura	no -153	yes 167
kouzina	no -98	yes 109
krassa	no 94	yes -79
ksida	no -193	unknown 236	yes -107
ktab	no -45	yes 60
ktafi	no 46
ktbo	no 84	yes -63
kteb	yes 55
ktef	no 50
l3a2ila	no -50	unknown 52
l3afya	no 54	yes -44
l3am	no 64
l3ani	no -101	yes 110
l3arbia	no -110	yes 129
l3assifa	no 40
l3awd	no -88	yes 105
l3chia	no 83	yes -42
l3ers	no 81	yes -59
l3inin	unknown 55	yes -106
l3omra	no -80	unknown 79
l3oud	no 67	yes -47
l7ad	no 76	yes -57
l7adita	no -64	yes 79
l7ajja	no -76	yes 93
l7amdolah	no 90	yes -79
l7amdolillah	yes 61
l7amdollah	no -70	yes 85
l7amdoulillah	no -94	yes 105
l7ammam	no -126	yes 111
l7anout	yes 51
l7asil	no 77	unknown -51	yes -49
l7chich	no -69	yes 77
l7emmam	no -68	unknown -46	yes 111
l7emsa	no 53
l7it	unknown 46	yes -49
l7ouma	no 58	unknown -67
l7out	no 112	yes -100
l7ram	no 100	yes -84
l7sa	unknown 50	yes -116
l7ta	no -183	unknown 109
l7yout	no -175	yes 189
l9a	no 94	yes -81
l9antra	no 81	yes -72
l9elb	no 49
l9ermoud	yes 47
l9ina	no 45
l9it	unknown 47	yes -73
l9itha	no -95	unknown 175	yes -108
laayoune	unknown 92	yes -91
lach	no -83	yes 57
lah	no -55	yes 72
lakhra	no -76	yes 89
lalla	yes 40
larache	no 42
larb3a	yes 40
lard	yes 57
lasse9	no -109	yes 119
lassurance	no -202	unknown 122	yes 52
lave	no 46
laver	no 72	yes -51
lb7er	no 49
lbalcon	no 108	yes -94
lbanka	yes 49
lbar7	no 71	yes -53
lbarah	no -47	unknown 58
lbareh	unknown 74
lbarriere	no 184	yes -163
lbatterie	no 102	yes -70
lbent	no -57	yes 73
lberd	no 55
lbid	no 130	unknown -81	yes -51
lbit	no 67	yes -78
lblassa	no 67	yes -43
lbureau	unknown -40
lcaisse	no 133	yes -122
lcamion	no -132	yes 128
lcapot	no 41
lclient	no -92	yes 101
lconstat	no -55	yes 68
le	yes 51
lewwel	yes 41
lfayadan	no 67	yes -50
lferma	no 62	yes -47
lfeu	no -66	yes 81
lfjer	no -86	yes 93
lfo9	no -71	yes 75
lforn	no 53	yes -43
lfou9ani	no -123	yes 139
lfrach	no 66
lghaba	no 182	yes -168
lghalta	no -130	yes 141
lghis	no -41	yes 68
lghorzat	no -82	yes 97
lhaj	no -49	yes 60
lhamdolilah	no 52	yes -42
lhamdollah	no -123	yes 140
lhammam	no 46
ligament	no 121	yes -99
lihom	no -43	yes 63
lik	no 103	yes -80
likom	no -67	yes 54
lil	no 54
lila	no 80	yes -60
lille	no -71	yes 86
limen	no -72	yes 48
limna	no 78	yes -53
lina	no -44	yes 48
liser	no -88	unknown 167	yes -116
lisser	no -112	unknown 106
livraison	no -61	yes 85
livreur	no 59	yes -49
liya	no 49
ljar	no -228	yes 254
ljara	no -97	yes 116
ljenb	no -45	yes 60
lkamio	no 87	unknown -69
lkar	no -102	yes 118
lkbir	no 84	yes -64
lkbira	no 95	yes -87
lkelb	unknown 42
lkhchab	unknown 44	yes -100
lkhett	no -155	yes 168
lkhir	no -107	yes 75
lkhodra	no -103	yes 120
lklian	no -49	yes 56
lkora	yes 45
lkorsi	no 80	yes -47
lkouzina	no 76	yes -63
lkra	no -51	yes 62
lla	no -104	unknown 111
lli	no -96	yes 67
lm3iz	no 129	yes -120
lma7dar	no -43	yes 57
lmachine	yes 60
lmalik	no 79	yes -56
lmatch	no 142	yes -129
lmatricule	no -75	unknown -43	yes 121
lmohim	no 55	yes -41
lmoteur	no -75	unknown 48
lmoto	no -67	unknown 45
lmoul	no -172	yes 194
lmra	yes 57
lmraya	no 115	yes -90
lo7	no 177	yes -168
local	no 70	yes -49
logan	no 89	yes -70
lor	no -66	yes 51
lour	unknown 41
lpare	unknown 48	yes -87
lparking	no -105	yes 122
lpc	no 106	yes -88
lpolis	unknown 46
lpompiers	no 67	yes -60
lporte	no -42	yes 47
ltnin	no -74	yes 92
lunette	no 122	unknown -61	yes -69
lustre	no -138	yes 151
lvase	no -182	yes 193
lvitre	no 69	yes -46
lvol	no 61
lwad	yes -55
lwalid	no 98	yes -81
lwel	no 67	yes -51
lwer9a	no -55	yes 63
lwi9aya	no 101	yes -84
lyoum	no 41	yes -42
m3ah	no -108	yes 124
m3aha	unknown 103	yes -89
m3ahom	no -126	unknown 69	yes 43
m3akom	no 49
m3emmer	yes 45
m3ewja	no -104	unknown 203	yes -195
m3tarf	no -126	yes 135
m7dar	no -206	yes 224
m7loul	no 72	yes -53
m7loula	no 52	unknown -51
ma3endi	no -190	unknown 173
ma3reft	no 56	yes -42
ma3reftch	no -96	unknown 173	yes -86
maarouf	no -45	yes 57
macbook	no 55	yes -45
machi	no -44
machine	no 62
madame	no -67	yes 81
mafia	no 90	yes -79
mai	no -60	unknown 109	yes -74
main	no -98	unknown 111	yes -101
mais	yes 44
makanch	no -69	yes 86
makayn	no -128	unknown 116
makaynch	no -74	unknown 65
mama	no 40
marche	no -80	yes 99
marjane	no -74	yes 92
marrakech	yes 86
mars	no 56
marteau	no -100	yes 113
martil	no 77	yes -47
mat	no 79	yes -57
mata	no -45	yes 68
matelas	no 140	yes -121
matet	no 44
mato	no 87	yes -71
matou	no 104	yes -80
matricule	no -137	unknown 107
mchat	no 57
mchaw	no 70	yes -59
mchina	no 43
mchit	no 50	yes -47
mchitch	no 74	yes -58
me7loul	no 79	yes -55
megane	no 57
mehdia	no 50
meknes	unknown 52	yes -66
mellin	no 91	yes -85
menhom	no 95	yes -79
menni	no -99	yes 113
mercedes	no -41	yes 51
merra	yes 40
mersa	no 67	yes -47
meskin	no 63	yes -44
metre	no -171	yes 186
meubles	no 140	unknown -43	yes -97
mezyan	no 42
mherrsa	yes 59
mherrsin	no 78	yes -62
minerve	no -155	yes 160
mjrou7	no 69	yes -54
mkesser	no 81	yes -61
mme	no -61	yes 66
mni	no -81	yes 100
mnin	unknown 44
modem	no 57	yes -49
mol	no -65	yes 81
moniteur	no -102	yes 110
monsieur	no -54	yes 77
montpellier	no 57	yes -45
mora	no -73	yes 95
mosta3jalat	no -69	yes 91
moul	no -79	yes 93
moulaha	no -53	yes 66
moulat	no -105	yes 130
mous	unknown 80	yes -54
mouss	no 153	yes -126
mra	no 116	yes -86
mrat	no -152	yes 171
mraya	no 93	yes -81
mrrat	no -161	unknown 108
msini	no -89	yes 105
mskin	no 100	yes -89
mwe99e3	yes 53
mzyanin	no -74	yes 61
n3awd	no 47
n3emro	no -91	unknown 149	yes -60
n3est	no -41	yes 64
n3eyyet	no 42
n3ref	no 54	yes -61
n7ell	no 205	yes -192
n9der	no 43
n9derch	no -132	yes 113
n9ez	no 168	yes -144
na3es	no 71	yes -43
na3sa	no -93	yes 113
na3sin	no 80	yes -67
na9es	no 87	yes -58
nad	no -66	yes 78
nafs	unknown 89	yes -131
nakhla	no -51	yes 68
nas	no -53	yes 73
nazel	no -72	yes 89
nbeddel	no 61	unknown -65
nchki	yes 44
nchof	no -121	unknown 119
nddader	no 44
ndiro	no 68	yes -48
nefs	yes 67
neiman	no 67	yes -51
nemra	no -50	yes 59
nemrti	no -53	yes 69
ngol	no -138	yes 156
nifi	no 42
nit	no 141	yes -118
nkhdem	no 48	yes -43
nkhelles	no -55	yes 71
nkhrej	no 44
nkteb	yes 57
nl9a	no 97	unknown -51	yes -43
nnas	no 48
nsa	no -120	yes 135
nsat	no -72	yes 85
nsifet	no 103	yes -80
nta	yes 54
nzelat	no 107	yes -86
nzelt	yes -40
octobre	no 41
onee	no 55
operation	no 68	yes -56
ordonnance	no 67	unknown -44
ouarzazate	no 48	yes -40
oujda	unknown 60	yes -48
ourika	no 73	yes -57
oxygene	no 92	yes -77
panne	no -113	unknown 158	yes -92
panneau	no -52	yes 72
panneaux	no 87	yes -73
panoramique	no 50
parabole	no -77	yes 91
parbriz	unknown 67	yes -74
parquet	no 88	yes -68
partner	yes 43
passage	no -118	yes 129
passager	no -63	yes 80
passeport	no 90	unknown -65
patisserie	no 70	yes -54
pc	no 81	yes -68
peage	no 59
peinture	no 136	yes -106
perceuse	no -85	yes 103
pergola	no 96	yes -86
permis	no -62	yes 75
peugeot	no -70	yes 95
picanto	no -69	yes 99
placard	unknown 63	yes -56
placards	no 105	yes -88
plafond	no -77	unknown 71
plainte	no 78	yes -56
planche	yes 47
plastique	no 58	yes -46
platre	no 80	yes -67
pneus	no 92	yes -74
point	yes 46
points	no 48
polis	yes 54
pompe	unknown 43
port	no -125	unknown 106
portable	no 95	yes -80
porte	no -51	unknown 42
portiere	no -75	yes 101
poteau	no 71	yes -97
pouces	no -92	yes 110
prelevement	no -64	unknown 123	yes -115
prof	no 51
qal	no -89	yes 102
qbel	no 46
qoddam	no -51	unknown 82
ra9m	yes 51
radiateur	no 56
radio	no 65	yes -42
rakba	no -51	yes 67
rakeb	no 67	yes -52
rani	unknown 72	yes -41
rapport	no -109	unknown 73
rass	yes 46
rassi	yes 43
rasso	no 106	yes -91
rayure	no -99	yes 116
rb3	no -68	yes 73
rb3a	no 97	yes -82
rbat	yes 49
rebbi	no -75	yes 84
rech	no 112	yes -88
rejlia	no -75	unknown 147	yes -96
rejlih	no -107	yes 120
rejliha	no -52	yes 70
rejlo	no -72	yes 97
remboursement	unknown 58	yes -82
remorque	no -120	unknown 63	yes 47
repos	no 87	yes -75
restaurant	no 66	yes -54
retro	no -67	yes 63
retros	no 171	yes -151
ri7	no 45
ri7a	unknown 54	yes -72
riad	unknown 53	yes -63
rideau	no 43
rideaux	no 73	yes -96
rih	no 51
rj3at	yes 42
rje3	no -47	yes 66
rje3na	no 79	yes -60
rje3t	yes -41
rjli	no 108	yes -92
rkebt	no 102	unknown -43	yes -61
rmad	no 68	yes -60
rmaw	no 149	yes -135
rmel	no 68	yes -94
robinet	yes 47
robini	no -50	yes 77
rocade	no -94	yes 114
rochd	no 59
rokkab	no -201	unknown 134	yes 52
rond	yes 55
roue	no 63
roues	no 83	unknown -42	yes -43
rouge	no -68	yes 80
rwida	no 108	yes -91
s7abi	no -77	yes 85
s7i7	no 83	yes -64
s9ef	no -40
sa3at	no 42
sa3i9a	no 57	yes -44
sa7b	no -135	yes 150
sa9f	no 123	yes -107
sac	no 42
safar	no 91	yes -73
sahbi	yes 48
saidia	no 101	unknown -57	yes -54
sak	no 68	yes -46
sakna	no -92	yes 112
sal	no -42	yes 60
salama	yes 42
sale	no 106	yes -93
salem	no 122	yes -104
salmin	no 48
samsung	no 81	yes -61
samu	no -42	yes 59
sarout	no 74	unknown -41
sayeq	yes 45
sayg	no 87	yes -67
sayga	no -63	yes 82
sba3	no 61	yes -47
sba3i	no 139	yes -118
sbagha	unknown 58
sbe3	no 51
sbitar	unknown 61
scientifique	no 58
sda3ni	no -86	yes 97
se9f	no 53
sebaa	no -50	unknown 96	yes -83
sebagha	unknown 95	yes -86
sebbagh	no -141	unknown 72	yes 56
sebbni	no -84	yes 101
securite	no 89	yes -78
sedri	no -94	yes 106
sefrou	no -50	yes 82
sejlat	no 83	yes -68
sekran	no -172	yes 183
sellom	no 127	yes -113
sellum	no -104	yes 119
semmo	no -117	yes 128
serqou	no 61
serre	no 53
serres	no 84	yes -60
serrure	no 59
serrurier	no -143	unknown 161	yes -57
serveur	no -63	yes 73
service	no 89	yes -79
sewrat	no 134	yes -111
sghir	yes 45
si	no -103	yes 118
sidi	no 44
sif	no 152	yes -139
sifett	no -166	unknown 89	yes 94
siphon	no 59
sir	yes 48
skhoun	no -48	yes 72
skhouna	no 72
ski	no 85	unknown -74	yes -42
sla	no 45
slm	no 98	yes -71
sme3t	no 52
sme7	no -63	yes 80
smito	no -127	yes 143
snan	unknown -43
snin	no -101	yes 119
societe	no -82	yes 113
sokkar	no 66	yes -48
solaire	no 102	yes -75
sor3a	no -139	yes 145
souk	no 43	yes -78
souq	no 41	unknown -41
sour	no -81	yes 98
sous	no 41
souterrain	no 131	yes -110
sport	no 62	yes -53
spray	no 92	yes -78
sre9o	no 51
ss9ef	no 55
ssalam	no -106	yes 116
ssel3a	yes 47
stah	no 70	yes -56
station	no 93	yes -72
stationnement	no -89	unknown 135	yes -86
stel	no -59	yes 78
stock	no 64	yes -57
stop	yes 40
store	yes 50
stylo	no -77	yes 92
sultan	no 57	unknown 71	yes -129
surtension	no 46
sym	no 153	yes -141
syndic	no -103	unknown 114
t7er9ou	no 41
t9as	yes 58
t9elbat	no 98	yes -83
ta3	no -159	unknown 210	yes -79
ta3wid	no 42
ta7et	no 107	yes -82
ta7ti	no -100	yes 125
ta9	no 108	yes -103
tabla	no 61
tableau	yes 44
tache	no -154	yes 171
tags	no 107	yes -88
tah	no -49	yes 69
tahat	no -74	yes 104
talb	no 87	yes -57
tan	no 143	yes -132
tanger	no 90	yes -69
tapis	unknown 105	yes -144
tar	no -56	yes 66
tarat	no -58	unknown -52	yes 104
taret	no -130	unknown 148
tata	no 60	yes -46
tay7	no -128	unknown -47	yes 153
tayara	no 91	yes -72
tayeh	no -127	unknown 231	yes -179
tben	no 97	yes -80
tbib	no -51
tch99	no 53
tcha99	no 148	unknown -72	yes -75
tche99at	no 135	yes -113
tcherreg	yes 50
tchettat	no 85	yes -62
tchouf	no -84	yes 93
tchqet	no 76	yes -59
tchqqat	no 107	yes -81
tderr	no 85	yes -62
te7	no -179	yes 193
te7to	no 144	yes -126
tebla	no -64	yes 80
tebrouri	no 73	yes -61
tel	no 60	yes -45
telj	no -75	yes 93
telt	no -90	yes 120
temara	no 51
temma	no -70	yes 79
temoin	no -164	unknown 104	yes 81
tempete	yes 59
tente	no 66	yes -56
terrasse	no -55	yes 70
tfahemna	no -47	yes 61
tfekk	no -99	yes 119
tfelle9	no 41
tfer9e3	no 102	yes -82
tferg3at	no -75	unknown 137	yes -94
tferge3at	no 53
tferr9at	no 133	yes -112
tferre9	no -123	yes 135
tfertet	no 56	yes -43
tfitha	no 86	yes -71
tgol	no 120	yes -92
therres	no 126	yes -104
therrsat	no -88	yes 98
tilifoun	no 70	yes -53
tiznit	no 42
tjer7at	no -82	yes 88
tjre7t	no 41
tkesser	no 86	yes -71
tkhedchat	no -183	yes 196
tkhelles	no -72	yes 94
tkherbe9	no -95	unknown 130	yes -69
tkser	no 134	yes -112
tla3	yes -43
tla3t	no 73	yes -48
tlaja	unknown 109	yes -123
tlata	yes 54
tle3	no 43
tle3t	no 155	yes -130
tle9	no -93	unknown -65	yes 140
tlef	no 175	unknown -59	yes -135
tlfaza	yes 51
tlgha	no 84	unknown -52
tma	no 46
tmma	yes 56
tnefkh	no -41	unknown 81	yes -64
tnefkhat	no 58
tnfekh	yes -44
tobis	yes 63
toilette	unknown 61	yes -56
toit	no 76	yes -55
tomobilat	yes 61
tomobilti	no 99	yes -72
tonobil	unknown 61	yes -92
tonobilti	no -114	yes 144
toub	no -114	yes 123
touriste	no -89	yes 108
touristes	no 70	yes -58
tra9	no 82	yes -65
trace	unknown 69
tractor	no 85	yes -59
train	no 117	unknown -46	yes -70
tram	yes 44
tren	yes 44
triangle	no 109	yes -96
tsadmna	no -124	yes 146
tsawer	yes 54
tsed	no 97	yes -71
tsellekh	no -91	yes 105
tsre9	no 94	yes -68
ttelj	no 152	yes -141
tuyau	no -43	yes 45
ultras	no 68	yes -60
usine	no 42
v	no -81	unknown 76
vaisselle	no 53
valise	no 88	unknown -43	yes -47
vehicule	no -63	yes 97
vestiaire	no 42
villa	no 91	yes -71
virage	no 45
vitre	unknown -40	yes 75
vitrine	yes 41
volant	no -114	yes 127
w9ef	no -86	yes 101
w9efch	no -107	yes 114
wa7d	no -40	yes 43
wa7da	no 67	yes -44
wa7di	no 108	yes -97
wa9fa	no -89	yes 66
wa9ila	no 145	yes -112
wa9t	no -177	yes 199
wach	unknown 68	yes -63
wad	no 149	yes -132
wahd	no -59	yes 70
wahda	no -94	unknown 41	yes 55
wahdin	no 158	yes -134
wahed	no -53
wakha	no -44	yes 72
wakil	no 103	yes -77
walida	no 67	yes -57
wc	no 149	yes -123
we7da	no -71
we9fat	no -43	yes 71
weekend	no 57	yes -45
wejhi	no 104	yes -85
wejhou	no 76	yes -67
weld	yes 55
wella	no 44
wellat	yes 61
wer9a	no -162	unknown 204	yes -50
west	no -72	yes 91
wgef	no 93	yes -76
wla	unknown 58
wlad	unknown 42
wladi	no 53	yes -87
wlidati	no 48
wqe3	no -70	yes 78
wqef	no -198	unknown 190
wsel	unknown 52
wst	no 63	yes -105
ya	no -69	unknown 147	yes -97
ychouf	no -96	yes 90
ydih	no -44	yes 52
ydir	no 55
yeddha	yes 45
yeddou	no 63	yes -44
yjiw	no 60	yes -48
ykhelles	no -54	yes 65
ykteb	no -68	yes 91
ymken	no -64	unknown 75
youm	no 83	yes -52
youssef	yes 50
ytbeddel	no 111	unknown -40	yes -70
zad	no -133	yes 144
zadt	no -44	yes 71
zagora	no 142	yes -116
zaj	no 58	yes -43
zbel	no -99	yes 121
zel9at	yes 59
zen9a	no -196	unknown 173
zenqa	no 55
zer9a	no -80	yes 48
zerba	no 82	yes -67
zerban	no -97	yes 106
zerbiya	no -215	yes 232
zerktouni	yes 41
zitoun	no 51
zitouna	no -100	yes 107
zjaja	no 154	yes -126
zle9	no 93	yes -68
zle9at	no 42
zle9t	no 89	yes -66
zn9a	yes 44
zrabi	no 50
zre9	no -59	yes 78
`;
