// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -169	blessure -150	bris_de_glace -157	collision -93	degats_des_eaux -164	dommage_materiel -122	evenement_climatique -154	incendie -176	none 144	vandalisme -133	vol -107
#000>	collision -53	dommage_materiel 123	none -44	vol 70
#00dh	autre 152	none -152	vol 88
#0dh>	autre 151	none -140	vol 78
#100>	vol 60
#10h>	dommage_materiel 117
#11h>	bris_de_glace 51	vol 78
#1200	collision -53	none -71	vandalisme -44	vol 237
#12h>	blessure 68
#1500	collision -71	dommage_materiel 144
#17h>	bris_de_glace 55
#1800	vol 43
#2000	dommage_materiel 56	none -57	vol 114
#200>	vol 113
#207>	collision 64
#2100	collision -73	vol 132
#22h1	vol 76
#23h>	none 47	vol 48
#250>	autre 44	degats_des_eaux 87	dommage_materiel -63
#2ada	vol 120
#2ard	collision 76
#2eda	collision 40	vandalisme 93	vol -86
#2eme	degats_des_eaux 131	dommage_materiel -75
#2h10	blessure 41
#2ila	evenement_climatique 64	vandalisme 79	vol -41
#2oul	collision 77	none 61
#300>	autre 62	bris_de_glace 40	dommage_materiel -45	vol 65
#3200	degats_des_eaux -103	dommage_materiel 60	none -40	vol 80
#3a2i	evenement_climatique 91	vandalisme 65
#3a9b	collision 70	dommage_materiel -54	none -50	vandalisme 101
#3a9e	blessure -93	collision 129	none 100	vandalisme -73	vol -79
#3ach	blessure -61	collision -79	evenement_climatique -40	incendie 61	none 42	vandalisme 177	vol -49
#3ad>	autre 95
#3add	blessure 121	collision -60	dommage_materiel 71	vol -44
#3afa	autre 49
#3afi	incendie 114
#3afy	evenement_climatique 44	incendie 51
#3ah>	vandalisme 88
#3aha	dommage_materiel -42	none -52	vol 200
#3aho	collision -46	degats_des_eaux 142	none -84	vandalisme 146
#3aja	collision -67	evenement_climatique 236	none -83
#3ako	bris_de_glace 50	vandalisme 50
#3ali	collision 212	evenement_climatique -53	vol -100
#3ama	autre 51	blessure 125	collision 41	none -68	vol -41
#3ame	evenement_climatique 99	vol -43
#3ami	none -66	vandalisme 100	vol 52
#3amm	dommage_materiel 82
#3amr	collision -146	degats_des_eaux 191	dommage_materiel -52	evenement_climatique -50	incendie -113	none 105	vandalisme 117	vol -94
#3an>	none 74	vandalisme 55
#3ana	blessure 85	vol 58
#3and	autre 64	collision -65	dommage_materiel 127	none -81	vandalisme -40	vol -47
#3ani	collision -51	vandalisme 188
#3arb	collision 90	none 67
#3are	degats_des_eaux 50	vol 43
#3arf	none -42	vandalisme 82
#3as>	degats_des_eaux 90
#3asi	collision -64	dommage_materiel -44	evenement_climatique 225
#3ass	dommage_materiel 41	evenement_climatique 91
#3at>	bris_de_glace 47
#3awd	blessure 200	collision -53	vol 46
#3awe	dommage_materiel 91	none -53	vol 64
#3aya	vandalisme 42
#3aye	degats_des_eaux 104	incendie -45
#3ayy	evenement_climatique 139
#3bo>	collision -56	incendie 55	vandalisme 100	vol -43
#3ch>	blessure 123
#3chi	none 41
#3chr	bris_de_glace 81	collision -193	degats_des_eaux 130	dommage_materiel -45	vandalisme 46	vol -49
#3da>	degats_des_eaux -67	evenement_climatique 141	none 81	vandalisme -45
#3dem	blessure 138	dommage_materiel -47	none -41	vol -46
#3diy	collision 164	vol -44
#3do>	none -61	vol 132
#3eb>	collision -53	degats_des_eaux -44	dommage_materiel 80	vandalisme 54
#3ech	degats_des_eaux 73	dommage_materiel 46
#3ed>	dommage_materiel 48	vandalisme 52
#3edd	blessure 159	collision -94	degats_des_eaux 41	none -48	vandalisme 86	vol -44
#3el>	incendie 194
#3ela	blessure -43	bris_de_glace -42	collision -82	dommage_materiel -75	evenement_climatique -71	incendie 167	none -144	vol 102
#3ell	collision -42	dommage_materiel 203
#3elm	blessure 126	incendie 67	vol -47
#3eme	autre 96	blessure -57	dommage_materiel 65
#3emr	vandalisme 117	vol -68
#3en9	blessure -66	bris_de_glace -123	collision 59	degats_des_eaux -41	dommage_materiel -62	none -103	vandalisme 105	vol 144
#3en>	degats_des_eaux 103
#3erf	collision 81	none -59
#3ers	dommage_materiel 69	none -48
#3es>	collision -41	dommage_materiel 54	evenement_climatique 50	none -46
#3ess	degats_des_eaux 42	vol 77
#3est	collision 57	vol 64
#3et>	bris_de_glace 77	collision 69
#3ett	autre 158	blessure -82	collision -45	dommage_materiel -41	none -139	vol 91
#3ewj	collision 89
#3eww	autre 207	collision -119	dommage_materiel -41	none -69	vol -48
#3eye	incendie 50
#3eyt	none 64
#3eyy	bris_de_glace 51
#3ha>	vol 55
#3i9a	evenement_climatique 189
#3iba	autre 105	collision 68	none -91	vandalisme 43	vol -45
#3id>	autre 42	collision -85	dommage_materiel 57	none -46	vol 58
#3ima	vol 57
#3in>	collision -74	vandalisme 88	vol 78
#3inh	blessure -77	bris_de_glace 92	collision -97	dommage_materiel 178	vandalisme -43
#3ini	vol 60
#3iya	bris_de_glace -40	collision -71	dommage_materiel 69	none -58	vandalisme 221	vol -71
#3iye	collision 62
#3iz>	collision 112	evenement_climatique 57
#3jal	collision 62	vol 110
#3jou	evenement_climatique 46
#3la>	none -47
#3lac	autre 245	none -161
#3lam	collision 86	vol -46
#3lat	collision -91	incendie 299
#3lem	collision -111	dommage_materiel -46	vol 179
#3let	incendie 195
#3lik	autre 48	none 87
#3lin	degats_des_eaux 138	evenement_climatique -40
#3liy	blessure -70	collision 66	degats_des_eaux 185	evenement_climatique -43	none -91	vandalisme -67
#3ma>	dommage_materiel 102	vol -86
#3mel	bris_de_glace 171	collision -62	evenement_climatique -72
#3mme	collision 40
#3na>	vol 65
#3nd>	degats_des_eaux 52	vol 75
#3ndh	blessure 166	collision -63	dommage_materiel -40	evenement_climatique 46	none -58
#3ndi	none 46
#3ndk	autre 84	collision 64	none -48
#3ndn	none 61
#3ndo	bris_de_glace 44	dommage_materiel 83	none -58
#3ni>	vandalisme 46	vol 45
#3omr	dommage_materiel 43
#3on9	vol 57
#3otl	degats_des_eaux 81	none -44	vol 82
#3oud	evenement_climatique 142
#3ouh	blessure 78
#3oum	degats_des_eaux 114	evenement_climatique 82	vol -40
#3ra>	collision 208	none -59
#3raf	degats_des_eaux 106
#3ras	dommage_materiel 147	none -83	vandalisme -58	vol 116
#3rej	collision 74
#3ri>	incendie 181
#3rou	bris_de_glace -47	collision -48	degats_des_eaux -48	dommage_materiel 180	none -123	vandalisme 132	vol -44
#3sa>	collision 43	vandalisme 101	vol -52
#3sin	collision -52	none -41	vandalisme 84	vol 97
#3tad	collision 48
#3tan	blessure 41	collision 67
#3tar	collision 41	degats_des_eaux 52
#3taw	autre 87	blessure 49	collision -46	none -60
#3tik	collision 78	none 107	vol -41
#3tin	none 94
#3tit	collision 80	vol 73
#3tiw	none 66
#3to>	collision -52	vol 94
#3wej	collision 102
#3wid	autre 113	blessure -62	collision -44	vol -42
#3yal	evenement_climatique 49
#4000	dommage_materiel 137	none -55	vandalisme -65
#400>	autre 136	dommage_materiel 47	none -47
#4500	vol 51
#4eme	degats_des_eaux 44	vol 48
#4x4>	collision 76	degats_des_eaux -63	evenement_climatique 91
#5000	collision -56	dommage_materiel 125	vol 60
#600>	none -56	vol 163
#7a7>	evenement_climatique 143	vol -40
#7a9>	collision 57
#7ab>	bris_de_glace 62	vol 50
#7abi	blessure 131
#7adi	collision 90
#7aj>	incendie 42	vol 114
#7aja	autre 61	evenement_climatique 66
#7ajb	collision 58	incendie 56	vandalisme 52
#7aje	collision 126	vol -42
#7ajj	blessure 117	collision -75
#7ajr	bris_de_glace 190	collision -91
#7akk	autre -41	collision 159
#7al>	evenement_climatique 65
#7alh	bris_de_glace 123	collision 106	evenement_climatique -41	none -75
#7ali	blessure 228	collision -170	dommage_materiel -45	incendie 66	vol -60
#7all	collision 135	none -60
#7alo	collision 75
#7amd	vol 78
#7aml	collision 129
#7amm	blessure 114	collision -51	degats_des_eaux 55	vol 53
#7amr	dommage_materiel -44	none -134	vandalisme 248
#7ano	vandalisme 44
#7ar>	blessure 126	bris_de_glace -51	collision -70	degats_des_eaux 96	dommage_materiel 65	evenement_climatique -145	incendie -47	none -119	vandalisme -53	vol -73
#7asi	autre -52	blessure -45	collision -49	dommage_materiel 119	vandalisme 87
#7ass	collision -62	dommage_materiel -117	none -92	vol 261
#7at>	dommage_materiel 67
#7att	collision -185	none -52	vandalisme 255
#7awl	collision -54	dommage_materiel 49	vandalisme -79	vol 201
#7ay>	vandalisme 71
#7bes	vol 67
#7bi>	collision 41	incendie 111	vol -41
#7chi	incendie 75
#7cho	autre 88	dommage_materiel 50	vandalisme -59	vol -42
#7da>	collision 56
#7dah	evenement_climatique 42
#7dan	collision -92	incendie 82	none -81
#7dar	collision -54	degats_des_eaux 60	dommage_materiel -43	evenement_climatique 88	none -60
#7day	vol 73
#7der	vol 54
#7dha	bris_de_glace 183
#7did	blessure 93	evenement_climatique 78
#7do>	bris_de_glace 106	incendie 50
#7dou	bris_de_glace 86	collision -78	dommage_materiel 139
#7e9>	collision 63	dommage_materiel 95
#7edd	collision 68
#7edr	collision 92
#7efr	degats_des_eaux -49	dommage_materiel 134
#7ejr	bris_de_glace 139	collision -62	none -50	vandalisme 59
#7ek>	collision 102	degats_des_eaux 77	dommage_materiel -55
#7ekk	none -50	vandalisme 87
#7el>	incendie 129	vol -49
#7ell	collision 55	vol 55
#7em>	collision -86	degats_des_eaux 99	incendie 86
#7emm	bris_de_glace 149	collision -117	incendie 96	none -51
#7ems	bris_de_glace 51	collision -41	evenement_climatique 45
#7er9	collision -48	incendie 184	none -44
#7er>	autre 286	dommage_materiel -46	none -190	vandalisme -47
#7err	collision 59	incendie 78
#7ess	vandalisme 62
#7et>	blessure 42	bris_de_glace 49	none -56	vol -42
#7ett	bris_de_glace 188	collision -67	dommage_materiel -43	none -122	vol 103
#7eyd	collision -83	vandalisme 153
#7eyy	collision -49	degats_des_eaux -65	evenement_climatique 150	none -103	vol 76
#7fir	collision 122	vol -44
#7h45	bris_de_glace 54
#7ha>	blessure -57	bris_de_glace 126	collision -110	dommage_materiel 43	none -67	vandalisme 86
#7i7>	bris_de_glace 97	collision -63	dommage_materiel -43	none 117	vandalisme -41
#7it>	none -44
#7jar	collision -84	evenement_climatique 102	vandalisme 149	vol -50
#7jer	collision -65	vandalisme 221
#7jir	bris_de_glace 131
#7jra	bris_de_glace 125	collision -110	none -62	vandalisme 145	vol -54
#7la>	incendie 56
#7lef	collision 159	none -63	vandalisme 42	vol -61
#7lli	bris_de_glace 113	collision 148	degats_des_eaux -49	none -43	vandalisme -44	vol -92
#7lou	degats_des_eaux 104	none -42	vol 61
#7mam	bris_de_glace 154	collision -45	degats_des_eaux -97	dommage_materiel -68	evenement_climatique 222	incendie -43	none -147	vandalisme -61	vol -56
#7mar	collision 139	vandalisme 64
#7mel	collision -41	dommage_materiel 106	evenement_climatique 112	none -68
#7mer	incendie 76
#7ofr	blessure 100	bris_de_glace -41	dommage_materiel 115	evenement_climatique -54	none -42	vandalisme -46	vol -54
#7oud	blessure 116	collision 149	dommage_materiel -41	none -40	vandalisme -48	vol -49
#7oum	blessure 151	collision -67	vandalisme 115
#7out	blessure 130	collision -135	evenement_climatique -52	incendie 172	none -99	vandalisme -65	vol -58
#7ra>	blessure -40	bris_de_glace -74	collision -100	degats_des_eaux 257	evenement_climatique -137	none -62	vandalisme 63	vol -54
#7ram	evenement_climatique -44	vandalisme 314	vol -109
#7re9	dommage_materiel 44	incendie 61
#7ri9	collision -46	incendie 154	vol -65
#7rir	degats_des_eaux 75	dommage_materiel 50
#7rou	collision -75	dommage_materiel -103	vandalisme 89	vol 132
#7sa>	bris_de_glace 242	collision -88	none -69	vol -42
#7sab	collision -41	dommage_materiel 96	none -78	vol 95
#7seb	degats_des_eaux 45
#7tha	bris_de_glace 135	degats_des_eaux -55	dommage_materiel -47	evenement_climatique 154	none -94	vandalisme -73
#7tho	evenement_climatique 67	incendie 49
#7ti>	degats_des_eaux 83
#7tit	collision -41	dommage_materiel 163	none -42
#7to>	dommage_materiel 119
#7tou	collision 75	dommage_materiel -45	incendie 99	vol -57
#7tta	none -46	vol 89
#7waj	incendie 211	vol -49
#7way	autre 111	dommage_materiel -43	incendie 42	none -77	vol 68
#7you	collision -43	degats_des_eaux -62	dommage_materiel 73	vandalisme 174	vol -42
#7zam	evenement_climatique -41	vandalisme 129
#8000	degats_des_eaux 44	vol 119
#800>	collision -81	degats_des_eaux 73	dommage_materiel 117
#890>	autre 41	blessure 43
#900>	collision -51	vol 81
#93at	autre -62	blessure -41	bris_de_glace -54	collision -49	degats_des_eaux 103	dommage_materiel -59	evenement_climatique -46	incendie 159	none -145	vandalisme -46	vol -77
#99at	blessure 63	bris_de_glace 105	collision -55	dommage_materiel 44	none -62
#99e3	autre 117	degats_des_eaux 45	none -94
#9ach	collision 136	none -60
#9ad>	autre -45	bris_de_glace 56	dommage_materiel 193	none -103	vol -42
#9ahw	autre 40
#9al>	blessure 44	bris_de_glace 76	dommage_materiel 57	none -44
#9alo	blessure -82	collision 58	degats_des_eaux -42	dommage_materiel 100	vol 57
#9ani	bris_de_glace 51	degats_des_eaux 176	dommage_materiel -51
#9ant	bris_de_glace -41	collision -51	evenement_climatique 56	vandalisme 125
#9ari	blessure 184	degats_des_eaux -42	dommage_materiel -71	evenement_climatique -43	incendie 54	none -147	vandalisme -54	vol -47
#9as>	collision -40	dommage_materiel 118	none -53
#9asn	vol 157
#9ass	collision 89	evenement_climatique 78	none -105	vandalisme 88
#9at>	incendie 44	none -48
#9atc	evenement_climatique 67
#9aw>	autre 88	collision 48	incendie 56	none -79
#9ay9	collision -53	incendie 69	vol 46
#9aya	degats_des_eaux -51	evenement_climatique 232	vol -50
#9aye	dommage_materiel 80
#9ba>	autre -43	collision 76	dommage_materiel 140	none -106
#9bel	collision -43	incendie 84
#9ch>	autre 71	none 58	vol -40
#9dam	bris_de_glace 102	collision 107	none -57
#9der	collision 46
#9dim	collision 54	vandalisme 63	vol -54
#9e3>	degats_des_eaux 50	none -49
#9e3t	collision 61	vandalisme 83
#9eb>	collision 74	dommage_materiel 78	none -61	vandalisme -42
#9ech	collision -98	degats_des_eaux 103	none -106	vandalisme 247
#9ed>	autre 74	collision -85	evenement_climatique 86	incendie 51	none -43
#9edd	dommage_materiel 45	none -42	vol 53
#9ef>	collision 44	degats_des_eaux 44
#9efc	blessure -46	collision 150
#9eft	collision -59	dommage_materiel 115	vol 100
#9el>	blessure -101	collision 126	evenement_climatique 65	none 89	vandalisme -80	vol -92
#9elb	collision 86	none -50	vandalisme 48
#9ell	blessure -61	dommage_materiel -92	none -63	vandalisme 163	vol 82
#9er3	collision -105	dommage_materiel 161	none -82	vandalisme 69
#9erm	collision -73	evenement_climatique 186	vandalisme 108	vol -69
#9es>	bris_de_glace -50	collision -65	vandalisme 137
#9ess	none -47	vandalisme 107
#9est	collision 217	none -50	vol -46
#9et>	collision 80	dommage_materiel 67
#9ett	degats_des_eaux 40	dommage_materiel 47	none -45	vol -54
#9ez>	collision 64	evenement_climatique -57	incendie 126
#9fa>	autre 67	collision 46
#9fat	autre 104	collision 62	vol -47
#9ha>	blessure 132	vol -48
#9i9a	blessure 64
#9ila	bris_de_glace 44
#9in>	degats_des_eaux -60	dommage_materiel 149	none -41
#9ina	degats_des_eaux 72	vol 56
#9it>	vol 71
#9itc	none 85	vol 79
#9ith	autre 150	degats_des_eaux -54	dommage_materiel -50	none -65	vol 78
#9leb	blessure -93	collision 246	evenement_climatique 71	none -59	vandalisme -40	vol -69
#9lou	collision -42	none -44	vol 158
#9na>	vol 50
#9ni>	collision 45	vandalisme 91
#9oda	collision -105	dommage_materiel -93	vandalisme 104	vol 185
#9odd	vol 81
#9ol>	evenement_climatique 44	none 151	vol -60
#9olo	collision 157	none -44	vol -95
#9ou>	vol 91
#9oul	blessure -42	collision 179	none -71
#9ra>	collision 55	evenement_climatique 71
#9reb	blessure 269	bris_de_glace -59	collision -80	dommage_materiel -41	evenement_climatique -58	none -89	vandalisme 77
#9rib	degats_des_eaux -46	evenement_climatique 55
#9sem	bris_de_glace 58	dommage_materiel 75	evenement_climatique -42
#9ta3	collision 42	evenement_climatique 70
#9te3	dommage_materiel 98	none -47	vandalisme 82
#9tou	dommage_materiel -53	vol 105
#9tte	degats_des_eaux 179	dommage_materiel -94	vandalisme 41	vol -80
#<000	autre 111	blessure -47	collision -45
#<100	collision 48	evenement_climatique -41	vandalisme -51	vol 76
#<10h	dommage_materiel 117
#<11>	autre 65	none -70	vandalisme 40
#<11h	blessure 67	dommage_materiel -43
#<120	collision -55	evenement_climatique 68	none -67	vol 171
#<12>	degats_des_eaux 47	none 62	vandalisme -41
#<12h	blessure 62
#<13>	none 124
#<13h	none 136
#<140	autre 189	blessure -69	none -46
#<14>	autre 80	blessure -44	dommage_materiel -49	vol 101
#<14h	collision 112
#<150	collision -63	dommage_materiel 113
#<15>	none 72
#<15h	collision -48	degats_des_eaux -43	dommage_materiel 154	vandalisme -47
#<16>	autre 183	blessure -53	none -41
#<16h	bris_de_glace 72	none 97
#<17>	evenement_climatique 54	none 114
#<18>	dommage_materiel 126
#<19h	none 89
#<200	blessure -58	degats_des_eaux 43	dommage_materiel 124
#<202	collision 140	evenement_climatique -48
#<207	collision 64
#<20h	collision 41	incendie 42
#<210	collision -60	vol 97
#<21>	autre 66	blessure 90	collision -46
#<21h	collision 46	dommage_materiel 70	evenement_climatique -61	vandalisme -46	vol 66
#<22>	vol 85
#<22h	none 144
#<250	degats_des_eaux 64	dommage_materiel -50	vol 64
#<25>	none 78
#<28>	autre -51	blessure 97	collision -47	none 122
#<2em	degats_des_eaux 131	dommage_materiel -75
#<300	autre 167	collision -71	dommage_materiel -43	none -150	vol 214
#<30>	evenement_climatique 46
#<320	degats_des_eaux -103	dommage_materiel 60	none -40	vol 80
#<350	blessure 224	degats_des_eaux -55	vandalisme 43
#<35>	vandalisme 89
#<380	blessure -72	collision -100	dommage_materiel 176	none -49	vol 63
#<3a2	degats_des_eaux -63	dommage_materiel -40	evenement_climatique 141	none -60	vandalisme 89	vol -70
#<3a9	blessure -61	collision 116	dommage_materiel -47	none 103	vol -64
#<3ac	blessure -70	collision -87	incendie 55	none -106	vandalisme 259
#<3ad	blessure 50
#<3af	autre 43
#<3al	collision 129	degats_des_eaux 45	vol -108
#<3an	autre 64	collision -65	dommage_materiel 127	none -81	vandalisme -40	vol -47
#<3ar	vandalisme 53
#<3as	collision -50	dommage_materiel 48	evenement_climatique 174	vol -72
#<3ay	collision 41	degats_des_eaux 105
#<3ch	bris_de_glace 53	collision -90	degats_des_eaux 82	none 41
#<3dd	blessure 267	collision -90	none -84
#<3de	blessure 184	collision 58	dommage_materiel -43	none -50	vol -48
#<3ed	blessure 235	collision -53
#<3er	vol 59
#<3es	degats_des_eaux 41
#<3h>	vol 99
#<3im	blessure 133	dommage_materiel -41
#<3in	dommage_materiel 54
#<3iy	collision 113	dommage_materiel 49	none -43
#<3la	none -48
#<3lm	collision 122	none -95	vol 81
#<3me	bris_de_glace 100	evenement_climatique -72
#<3mm	collision 48
#<3mr	collision 47	incendie 64
#<3n9	collision 91
#<3om	dommage_materiel 66	none 176	vol -81
#<3on	vol 57
#<3ot	degats_des_eaux 109
#<3ra	none -60	vandalisme -47	vol 115
#<3re	collision 59
#<3ti	none 76
#<400	blessure 48	dommage_materiel 146	none -50	vandalisme -52
#<450	vol 51
#<4em	degats_des_eaux 44	vol 48
#<4h>	collision 140	vol -43
#<4x4	collision 76	degats_des_eaux -63	evenement_climatique 91
#<500	autre 83	blessure -58	collision 66	dommage_materiel 89	none -60
#<50>	autre -54	blessure 70
#<600	bris_de_glace 43	vol 91
#<60>	dommage_materiel 103	incendie 67	none -71	vol -44
#<65>	dommage_materiel 139	vol -52
#<700	autre 149	blessure -55	dommage_materiel 166	incendie -111	none -82	vol -65
#<70>	blessure 61	degats_des_eaux -40	dommage_materiel 181	none -115	vandalisme -52
#<7ad	collision 80
#<7al	collision 108	vol 45
#<7am	collision 110	evenement_climatique -59	none -45	vandalisme 107
#<7an	vol 52
#<7as	bris_de_glace 90	dommage_materiel -84	none -71	vol 164
#<7at	collision -185	none -52	vandalisme 255
#<7aw	blessure 78	collision -50	none -54	vandalisme -68	vol 202
#<7ay	degats_des_eaux 164	vol -58
#<7be	none 50
#<7ch	autre 85	collision 84	dommage_materiel -47	vol -54
#<7da	collision 44
#<7di	blessure 62	collision -61	dommage_materiel -53	evenement_climatique 112	none -53	vandalisme 48
#<7ed	vandalisme 53
#<7ej	bris_de_glace 149	collision -68	none -57	vandalisme 71
#<7ek	collision 40	none -52	vandalisme 86
#<7el	collision 86
#<7em	bris_de_glace 170	collision -48	evenement_climatique -66	none -87	vandalisme -40	vol 91
#<7er	collision -40	incendie 186	none -57
#<7et	bris_de_glace 161	collision -83	dommage_materiel -40	none -80	vol 102
#<7ey	collision -73	degats_des_eaux -68	evenement_climatique 158	none -109	vandalisme 96	vol 78
#<7it	none -45
#<7ja	collision -46	vandalisme 200
#<7je	collision -44	none -54	vandalisme 235
#<7jr	bris_de_glace 125	collision -110	none -62	vandalisme 145	vol -54
#<7ll	bris_de_glace 113	collision 148	degats_des_eaux -49	none -43	vandalisme -44	vol -92
#<7ma	evenement_climatique 130	none -98	vandalisme 95	vol -44
#<7me	evenement_climatique 61
#<7na	incendie 42
#<7of	blessure 100	bris_de_glace -41	dommage_materiel 115	evenement_climatique -54	none -42	vandalisme -46	vol -54
#<7re	blessure -49	collision -59	evenement_climatique 137	incendie 84	none -53	vandalisme -52	vol -45
#<7ri	collision -48	degats_des_eaux 89	incendie 78
#<7se	bris_de_glace 49	collision 56
#<7te	blessure -43	bris_de_glace -44	degats_des_eaux -44	dommage_materiel -58	incendie 221	none -151	vandalisme -51	vol -57
#<7ti	collision -41	dommage_materiel 163	none -42
#<7tt	none -43	vol 89
#<7wa	autre 77	incendie 127	none -68
#<7za	collision -116	vandalisme 175
#<800	autre 70	collision -48	degats_des_eaux 52
#<80>	degats_des_eaux -48	evenement_climatique 154
#<890	autre 55	blessure 56
#<8h>	collision 48
#<900	collision -52	dommage_materiel 96	vol 64
#<9ad	dommage_materiel 96	none -63
#<9ah	dommage_materiel 110
#<9al	bris_de_glace 76	dommage_materiel 66
#<9as	collision 62	none -64	vandalisme 51	vol 76
#<9be	collision -41	incendie 94
#<9d>	bris_de_glace -78	collision -108	degats_des_eaux 72	evenement_climatique 259	none -109
#<9da	bris_de_glace 94	collision 90	none -56
#<9di	bris_de_glace 51	dommage_materiel 70	vol -42
#<9el	blessure -45	dommage_materiel -77	none -55	vandalisme 271	vol -78
#<9er	collision -114	dommage_materiel 71	evenement_climatique 98	none -73	vandalisme 131	vol -48
#<9es	collision 122	none -53	vandalisme 97	vol -53
#<9et	blessure 58	none -42
#<9h>	collision 50	vandalisme 40
#<9le	blessure -104	bris_de_glace -91	collision 155	dommage_materiel -92	evenement_climatique 224	incendie -43	none -134	vandalisme -74	vol -57
#<9od	vol 115
#<9ri	degats_des_eaux -45	evenement_climatique 54
#<9te	collision -82	degats_des_eaux -106	dommage_materiel 67	evenement_climatique 71	none -70	vandalisme 180	vol -104
#<9tt	collision -60	degats_des_eaux 180	dommage_materiel -41	vandalisme 48	vol -88
#<a3l	collision 86	vol -46
#<aba	autre -41	blessure -44	bris_de_glace -47	collision -78	degats_des_eaux -53	dommage_materiel -66	evenement_climatique -59	incendie 62	none 268	vandalisme -105	vol -81
#<abd	vol 128
#<acc	collision 105
#<ach	blessure 188	none -100	vol -46
#<aci	collision -90	none -66	vandalisme 270
#<afr	vandalisme 42
#<age	autre 105	none -75	vol 83
#<ah>	collision -48	none 253
#<ail	collision 146
#<ain	blessure 66	collision 64
#<air	vol 113
#<ait	vandalisme 66
#<akh	collision 69	none -65	vol 121
#<ala	vol 117
#<alf	collision 166	degats_des_eaux -41	vandalisme -41	vol 73
#<all	collision 139
#<alm	blessure 89	collision 57
#<amb	collision 53
#<ami	collision 41
#<ane	bris_de_glace 128	collision 95	degats_des_eaux -45	none -67	vandalisme -58
#<ann	autre 152	none 55
#<ant	dommage_materiel -44	evenement_climatique 115	none -52	vandalisme 71
#<aou	blessure 108	collision 56
#<app	autre 54
#<aqu	dommage_materiel 153	none -47
#<arc	degats_des_eaux 104
#<ard	dommage_materiel 159	vol -84
#<arr	collision 43
#<asc	bris_de_glace 64	dommage_materiel 105	none -54
#<asi	blessure -52	collision 157	vandalisme 42	vol -70
#<asl	collision 122	dommage_materiel -48	incendie 146	vandalisme -65	vol -107
#<ass	autre 78	vol -47
#<asw	collision 57
#<ata	blessure 101	dommage_materiel 68	none -60	vandalisme -41
#<ate	degats_des_eaux 123
#<att	autre 162	blessure -44	collision 96	degats_des_eaux 57	none -154	vandalisme -46	vol -61
#<aud	autre 158	collision 73	dommage_materiel -42	none -82	vol -47
#<aut	bris_de_glace 51	incendie 61
#<ava	collision 48
#<avi	autre 259	blessure -60	none -127	vol -44
#<avo	autre 82	degats_des_eaux 45
#<avr	autre 53	none -46	vol 42
#<awe	degats_des_eaux 95	vol -40
#<azi	blessure 136	collision -69	dommage_materiel -44	vandalisme -77	vol 93
#<azr	evenement_climatique 190	none -48
#<b3i	collision -61	dommage_materiel -52	evenement_climatique 120	vol 122
#<b7a	evenement_climatique 77
#<b9i	none 59	vol -46
#<ba3	collision 54	none -40	vandalisme 40
#<ba9	dommage_materiel 87
#<ba>	degats_des_eaux -50	evenement_climatique -40	vandalisme 79	vol 104
#<bab	none -54	vandalisme 82
#<bag	autre 140
#<bah	bris_de_glace 72	collision -91	degats_des_eaux -109	dommage_materiel 93	evenement_climatique 208	none -95	vandalisme -75	vol -47
#<bai	bris_de_glace 111	collision -79	degats_des_eaux 104
#<ban	collision 58	vol 77
#<baq	none 169
#<bar	dommage_materiel 40
#<bas	collision 47	degats_des_eaux 71	vandalisme -47
#<bat	autre 46	collision -54	incendie 125	none -55
#<bay	none -48	vandalisme 174	vol -40
#<bba	blessure -54	bris_de_glace 68	vol 124
#<bch	autre -45	collision 69	none 127	vol -40
#<bd>	collision 56
#<bda	incendie 57
#<bde	collision -47	dommage_materiel -42	evenement_climatique -47	incendie 164	none 78	vandalisme -48	vol -62
#<beb	dommage_materiel 84	incendie -65	vandalisme -42	vol 119
#<bed	collision -130	dommage_materiel -50	none 145	vol 162
#<bek	bris_de_glace 50	collision 70	none -53
#<bel	none -50	vol 56
#<ben	bris_de_glace 47	none -49
#<ber	vol 44
#<bet	collision 188
#<bgh	autre 48
#<bha	collision -64	degats_des_eaux -46	evenement_climatique 192	none -72	vol 70
#<bi>	collision 134
#<bia	blessure 82	collision 112	none -52
#<bic	collision 87	dommage_materiel 62	vandalisme -89	vol 42
#<bid	degats_des_eaux 73	evenement_climatique -55	incendie 124	none -137	vol -43
#<bie	none 130
#<bih	dommage_materiel -45	none -63	vandalisme 60	vol 107
#<bil	autre 175
#<bim	autre -40	bris_de_glace -55	collision 124	dommage_materiel -55	evenement_climatique -43	incendie -107	none 243	vandalisme -64	vol -83
#<bin	collision 100
#<bir	degats_des_eaux -49	dommage_materiel 138	none -75	vandalisme -47	vol 64
#<bit	degats_des_eaux 79	incendie 45
#<biy	blessure 45	degats_des_eaux -44	dommage_materiel 103	evenement_climatique 42
#<bjo	collision 40
#<bka	collision 107
#<bkh	collision 70	incendie 144	none -72
#<bla	collision 47
#<ble	collision -50	dommage_materiel 140
#<bli	bris_de_glace -41	collision 104	none -51	vol 113
#<blo	collision -83	degats_des_eaux -58	dommage_materiel 150	vandalisme -63	vol 157
#<bmw	collision 200
#<bna	dommage_materiel 61
#<bnt	blessure 93	none -41
#<bo7	bris_de_glace 99
#<boi	blessure -62	collision -53	vandalisme 221	vol -69
#<bol	incendie 66	none -71	vandalisme 83	vol 52
#<bom	bris_de_glace 137	degats_des_eaux -42	none -46
#<bon	evenement_climatique 68
#<bor	collision 64	evenement_climatique 84
#<bou	collision 40
#<box	dommage_materiel 56	evenement_climatique 152
#<bqa	dommage_materiel 53
#<bra	dommage_materiel 45
#<bre	blessure -56	collision -132	evenement_climatique 299	none -40	vol -44
#<bri	bris_de_glace 108	collision -51	none -44	vandalisme 64
#<bro	blessure 50
#<bru	blessure -49	collision 41	incendie 87
#<bss	collision 53	dommage_materiel 95	incendie -56	vandalisme -60
#<bur	autre 231	collision -120	none -120	vandalisme -104	vol -63
#<bye	autre 111
#<bza	collision -56	degats_des_eaux -40	evenement_climatique 56	none 40
#<bze	collision -61	none -60	vol 234
#<bzz	collision 151	evenement_climatique 55	incendie -75	none -45
#<cab	collision -47	dommage_materiel 125	evenement_climatique -53	none -79
#<cad	collision 81	vol 54
#<caf	collision -55	evenement_climatique 199	none -51	vandalisme -42
#<cai	collision -56	vol 180
#<cal	collision 65
#<can	degats_des_eaux 71	evenement_climatique 55	vol -48
#<cap	none -41	vandalisme 111
#<car	autre 55	none -49
#<cas	vol 53
#<cat	collision -49	evenement_climatique 55	vol 129
#<cav	degats_des_eaux 130	incendie -44	vandalisme -43	vol 82
#<cei	collision 145
#<ch3	collision -42	incendie 243
#<ch7	autre 92	none 54
#<ch9	bris_de_glace 213	collision -83	evenement_climatique -104	none -74
#<chd	bris_de_glace -42	dommage_materiel 72	none -43
#<che	incendie 51
#<chf	vol 138
#<chh	autre 43
#<chi	vandalisme 55
#<chk	vandalisme 52	vol 60
#<chn	autre 59	none 56
#<cho	collision 73
#<chr	bris_de_glace 59	collision -50	incendie 73	none -41
#<cht	evenement_climatique 191	none -42
#<cin	autre 96	collision 62	none -82	vandalisme -59	vol 61
#<cir	collision 49	incendie 92
#<cit	blessure -42	bris_de_glace -62	collision 70	degats_des_eaux 135	evenement_climatique 53	none -40
#<civ	evenement_climatique 46
#<cla	blessure -41	collision 44	dommage_materiel 238	none -57	vol -64
#<cle	autre 74	vol 41
#<cm>	evenement_climatique 189
#<coc	bris_de_glace -66	collision 86	degats_des_eaux -45	dommage_materiel 137	incendie -96	none -66
#<cof	vol 116
#<coi	vandalisme 87
#<col	degats_des_eaux 85	none -44	vandalisme 86
#<com	vol 56
#<cop	degats_des_eaux 82	incendie 81
#<cor	blessure 63	collision 88	vol -40
#<cou	blessure 57	incendie 46	none -56
#<cra	bris_de_glace 69	collision 94	evenement_climatique -46
#<cre	degats_des_eaux 52	dommage_materiel 79	vol -43
#<cri	dommage_materiel 158	evenement_climatique -50	none -50	vandalisme -59	vol 65
#<cro	blessure 155	collision -48	none -64	vandalisme -69	vol 104
#<cui	collision -40	degats_des_eaux 97
#<cv>	collision 96	none 122
#<d7e	collision -41	dommage_materiel 132	none -43
#<d9a	incendie 46	vol 40
#<d9i	blessure 56	incendie 56
#<da3	autre -47	dommage_materiel 152	none -56
#<dac	collision 45	vol 42
#<daq	bris_de_glace 55
#<dat	collision 106
#<daw	vol 42
#<day	collision 61	dommage_materiel -41
#<daz	vandalisme 48
#<dba	collision 77
#<dda	vol 74
#<dde	collision 54
#<ddi	blessure 71
#<ddo	degats_des_eaux -61	evenement_climatique -69	incendie 230	vol -62
#<de7	blessure 109	bris_de_glace -40	dommage_materiel 202	incendie -111	none -44	vandalisme -45	vol -64
#<de>	bris_de_glace 44
#<deb	blessure 48	bris_de_glace 64	collision -109	vandalisme 54
#<dec	collision -43	vol 70
#<def	blessure 91	collision 53	none -42	vol -48
#<deg	collision -49	degats_des_eaux 115	vandalisme 40
#<deh	blessure 66	evenement_climatique 74
#<dek	incendie 79
#<del	collision 69	degats_des_eaux 77	dommage_materiel -53
#<den	autre 73	dommage_materiel 51	none -45
#<dep	autre 55	blessure 70	none -47	vol 74
#<des	degats_des_eaux 64
#<dev	bris_de_glace 83	dommage_materiel 73
#<dew	none 55	vol 56
#<dfe	blessure 69	collision -84	none -87
#<dgu	collision -71	evenement_climatique 42	none -53	vandalisme -58	vol 112
#<dh>	collision -43	dommage_materiel 49	vol 47
#<dha	collision -57	evenement_climatique 46	vol 125
#<dhe	collision -46	vol 122
#<dhr	blessure 251	none -46	vol -63
#<dia	evenement_climatique 44
#<dik	blessure 74	collision 69
#<dim	blessure 116	collision 48	vol -53
#<dir	autre 40
#<dis	collision 90	degats_des_eaux -51	dommage_materiel 58	none -43
#<dje	vol 94
#<dkh	collision 54
#<dla	collision 94
#<dlo	collision 162
#<do>	dommage_materiel 117
#<dok	incendie 148
#<don	collision -52	vol 105
#<dor	blessure 87
#<dos	none 87
#<dou	bris_de_glace 68
#<dow	blessure 95	collision -100	dommage_materiel 56	evenement_climatique 41
#<drb	collision 57	degats_des_eaux 55	evenement_climatique 41
#<dre	collision 55
#<drh	autre 40
#<dri	collision 82	dommage_materiel 43
#<dro	blessure 83	collision -53	dommage_materiel 112	none -46
#<drr	blessure 110	evenement_climatique 72
#<drt	collision -62	dommage_materiel 157	none -82	vol 75
#<dus	bris_de_glace 44	vol 56
#<dw>	blessure 83	degats_des_eaux 125	dommage_materiel -97	none -55
#<dwa	autre 129	blessure 74	collision -76	none -87	vol 74
#<dya	none -42
#<dyo	degats_des_eaux 179	none -103
#<eau	degats_des_eaux 117
#<ech	autre 169	collision -72	degats_des_eaux 54	evenement_climatique -43	incendie 115	none -173
#<eco	blessure 67	dommage_materiel 99
#<ecr	blessure -60	collision -50	dommage_materiel 274	vol -63
#<el>	none 130
#<ele	degats_des_eaux -40	dommage_materiel 109	incendie 82	none -40
#<en>	autre 82	bris_de_glace 107	dommage_materiel -73	none -50	vandalisme -41	vol 45
#<ens	bris_de_glace -46	collision -43	evenement_climatique 105	none -54	vandalisme 108	vol -57
#<ent	collision 54	dommage_materiel -74	incendie 172	vol -48
#<esp	autre 124	none -73
#<ess	dommage_materiel 47	incendie 45	vandalisme 90	vol -45
#<eta	collision -43	dommage_materiel 114
#<eur	vol 50
#<ewa	none 156
#<exp	collision 99	degats_des_eaux 44
#<ext	incendie 49
#<fad	degats_des_eaux 218	incendie -59	none -41
#<far	degats_des_eaux 197	dommage_materiel -49	incendie 41	vol -59
#<fat	autre 51
#<fau	degats_des_eaux 69	dommage_materiel 41	incendie 45	vol -44
#<fay	collision -45	degats_des_eaux 247	none -92	vandalisme -52
#<faz	autre -40	collision -51	degats_des_eaux 273	dommage_materiel -43	none -64	vandalisme -66	vol -53
#<fe9	blessure -45	vol 128
#<fek	blessure 174	collision 65	degats_des_eaux -50	none -88
#<fel	dommage_materiel 122	none -59	vandalisme 46
#<fen	blessure 82	bris_de_glace 176	collision -56	none -72
#<fer	bris_de_glace 92	collision 77	evenement_climatique -46	none -55
#<fes	bris_de_glace 72	vol 75
#<fet	blessure -52	bris_de_glace 74	degats_des_eaux -41	dommage_materiel 111	none -74	vandalisme -42	vol 59
#<feu	collision 81
#<fev	none 101
#<fhe	autre 61	none 67
#<fi>	bris_de_glace 112
#<fia	collision 89
#<fik	dommage_materiel -43	none 112
#<fil	evenement_climatique 43	vandalisme -40
#<fis	blessure 73	bris_de_glace 119
#<fiy	collision 78
#<fje	incendie 79	vandalisme -44	vol 92
#<fkh	blessure 290	collision -82	dommage_materiel -107	none -79	vandalisme -40
#<fla	evenement_climatique 42	incendie 123
#<fle	blessure -41	collision -74	degats_des_eaux 97	dommage_materiel 166	none -57
#<flo	autre 95	collision -40
#<fo9	degats_des_eaux 43
#<for	collision -45	vandalisme 84
#<fou	blessure 40	collision 74	none -58
#<fra	degats_des_eaux 40
#<fre	collision 86
#<fri	dommage_materiel 67	incendie 46
#<fse	collision -42	degats_des_eaux 185
#<fui	degats_des_eaux 173
#<fya	vol 69
#<ga3	collision -47	vandalisme 79	vol -67
#<gar	collision 47	evenement_climatique 43	none -42
#<gat	blessure -45	none -96	vandalisme 200	vol -42
#<gaz	collision -47	none -52	vol 152
#<gen	collision 43
#<ghb	collision 77	none -43	vandalisme -58	vol 107
#<ghd	collision -56	vol 87
#<ghe	collision -45	evenement_climatique 50	none -40
#<ghf	collision 59	incendie 174	none -93
#<gho	blessure 40
#<ghr	blessure 62	bris_de_glace 40	evenement_climatique 47
#<ghs	bris_de_glace 44	collision -58	dommage_materiel 113	vol -50
#<ght	blessure -81	degats_des_eaux -71	dommage_materiel 145	incendie 47
#<gla	bris_de_glace 131	collision -84	none -68	vandalisme 134	vol -43
#<gli	collision 75	dommage_materiel 57
#<glo	vol 89
#<gol	incendie 49
#<gou	blessure -73	collision 90	none 108	vandalisme -51
#<gps	bris_de_glace -47	none -83	vandalisme -70	vol 343
#<gre	evenement_climatique 125
#<gri	vol 59
#<gro	dommage_materiel -76	incendie 185	none -86	vandalisme -47	vol -44
#<gru	collision -42	degats_des_eaux -69	dommage_materiel 104	evenement_climatique 142	incendie -41	vandalisme -60	vol -40
#<gue	evenement_climatique 58	incendie 44
#<gui	dommage_materiel -48	incendie 68	none -51	vol 217
#<ha>	bris_de_glace 41	dommage_materiel 51
#<hab	autre 75	collision -75	degats_des_eaux 50	dommage_materiel 74
#<had	none 46
#<haj	blessure 55	vol -40
#<hak	none 43
#<hal	collision 42	dommage_materiel -48	none -78	vandalisme 86	vol 43
#<ham	blessure 45
#<han	evenement_climatique 168	none -64
#<har	bris_de_glace -122	collision -83	dommage_materiel 179	vandalisme 111
#<has	collision 43
#<hay	vol 71
#<haz	blessure 75	evenement_climatique -46	vol 41
#<hbe	evenement_climatique 54
#<hde	degats_des_eaux 124
#<heb	evenement_climatique 144	none -51
#<hed	blessure 66
#<her	dommage_materiel 40	none -48	vandalisme 85
#<hez	evenement_climatique 44	vol 76
#<hhh	bris_de_glace 40	collision 60
#<hiy	collision 86
#<hna	vol 45
#<hom	autre 40	bris_de_glace -47	collision 46	vandalisme 54
#<hon	vol 47
#<hot	collision -43	dommage_materiel 83	incendie 58	none -55
#<hra	collision -78	vandalisme 177
#<hrb	collision 75	none -47	vandalisme 49
#<hre	collision 44	vandalisme -55	vol 60
#<hwa	collision 58
#<hya	blessure 69
#<hzz	blessure -53	collision 94	degats_des_eaux 147	vol -67
#<ibn	autre -43	blessure -56	incendie -52	vol 189
#<ifr	evenement_climatique 65
#<imm	degats_des_eaux 90	none -45	vandalisme 43
#<imo	blessure 60
#<imp	bris_de_glace 185	collision -77
#<imt	none 81
#<inc	incendie 63
#<ind	dommage_materiel 87	vol 59
#<inf	blessure 55	collision 77
#<ins	bris_de_glace 78
#<int	degats_des_eaux 52	dommage_materiel -42	vandalisme 151	vol -68
#<iph	dommage_materiel 75	vol 104
#<irm	autre 65	blessure 148	collision -76
#<ist	autre 168
#<ita	blessure -47	bris_de_glace 57	collision 80	degats_des_eaux -43
#<iwa	none 87
#<iya	none 94
#<iye	none 147
#<jab	blessure 42	dommage_materiel 49	none -42	vandalisme 59
#<jah	blessure -41	bris_de_glace -106	collision 65	dommage_materiel 85	vandalisme 119	vol -42
#<jaj	bris_de_glace 214	collision -54
#<jam	bris_de_glace 94	evenement_climatique 62	none -55	vandalisme -40
#<jan	collision 47
#<jar	dommage_materiel 40
#<jav	dommage_materiel 158	none -77
#<jay	collision 67	degats_des_eaux 52
#<jbd	blessure 73	collision -53	evenement_climatique 163	none -56	vol -45
#<jbe	dommage_materiel 47	evenement_climatique 60	vol 61
#<jda	dommage_materiel -46	evenement_climatique 62	none -102	vandalisme 67
#<jdi	collision -48	dommage_materiel 45
#<je>	collision -40	evenement_climatique 160
#<jeb	vandalisme 48
#<jed	dommage_materiel 87	none -42
#<jeh	bris_de_glace 105	none -46
#<jel	autre 103	blessure 131	collision -78	none -52
#<jem	none 68
#<jen	bris_de_glace 61	collision 75
#<jer	bris_de_glace 53
#<jet	blessure -85	collision 41	vandalisme -41	vol 165
#<jib	none -50	vol 68
#<jih	bris_de_glace 72	vandalisme 47
#<jir	collision -74	degats_des_eaux 79	none -42	vandalisme 42
#<jit	collision 125	vandalisme -57
#<jm3	none 71
#<jma	collision -51	degats_des_eaux -62	evenement_climatique -46	vandalisme 229	vol -45
#<jme	collision 150	degats_des_eaux -89	evenement_climatique 83
#<jna	none -81	vandalisme 126
#<jnb	collision 42	vol 48
#<joi	degats_des_eaux 142
#<joj	none 89
#<jra	degats_des_eaux 51	vol 59
#<jri	degats_des_eaux -76	evenement_climatique 209	none -54	vol -48
#<jui	none 64
#<k7a	blessure 155	dommage_materiel -58	incendie 55	none -78
#<k7e	incendie 207	none -44
#<k7l	dommage_materiel 61	incendie 92	none -55	vol 58
#<ka3	incendie 84
#<kab	collision 40
#<kad	bris_de_glace 60	collision -57	degats_des_eaux 69	none -51	vandalisme 102
#<kam	incendie 52	none -41
#<kar	collision 85	none -45
#<kas	autre 61	blessure -48	collision -46	dommage_materiel 57	vandalisme 136	vol -71
#<kat	autre 42
#<kbi	bris_de_glace 56
#<keb	collision -57	dommage_materiel 110	none -44	vandalisme 124
#<kef	autre -72	blessure 150	bris_de_glace -58	collision -62	degats_des_eaux -42	dommage_materiel 168	evenement_climatique -59	incendie -60	none -206	vandalisme -73	vol -81
#<kel	blessure 97	collision 57	none -47
#<kem	collision 150	vandalisme -45	vol -42
#<ker	collision 121
#<kes	bris_de_glace 66	degats_des_eaux -49	none -50	vandalisme 240	vol -94
#<ket	autre -40	collision 75	dommage_materiel 129	none -50	vandalisme -55
#<khb	dommage_materiel 71
#<khd	vol 71
#<khf	bris_de_glace 95	collision 65	evenement_climatique -62
#<khi	degats_des_eaux 43	dommage_materiel 47	incendie 68	none -59	vol -54
#<khl	vol 48
#<khm	blessure 102	bris_de_glace -48	vandalisme 57	vol -53
#<khn	autre -74	blessure -76	collision 149	dommage_materiel 129
#<khs	collision -43	vandalisme 55
#<kht	vol 79
#<khw	collision 57	vandalisme 45	vol 67
#<khy	bris_de_glace 113	collision -48	degats_des_eaux -50	evenement_climatique 70
#<kif	autre 150	vol -54
#<kla	blessure 113	collision -56	dommage_materiel 74	none -71
#<kli	bris_de_glace 44	collision -58	dommage_materiel 121	none -44
#<km>	collision 132	evenement_climatique 79	vol -77
#<knn	dommage_materiel 68	vandalisme -60	vol 54
#<kor	bris_de_glace 201	collision -97	dommage_materiel -65	vandalisme 70	vol -42
#<kou	bris_de_glace 100
#<kra	blessure -81	bris_de_glace 160	collision 68	dommage_materiel -56	none -61
#<ksi	blessure -43	collision 183	none -45
#<kta	blessure 100	degats_des_eaux 54	none -41	vol -41
#<ktb	none -65	vandalisme 119
#<kti	blessure 129	bris_de_glace -45	collision -63	degats_des_eaux 41	evenement_climatique -73	none -73	vandalisme -41	vol 66
#<kto	degats_des_eaux 55	evenement_climatique 82
#<l2a	collision 49
#<l3a	incendie 42
#<l3e	none -59	vandalisme 47	vol 40
#<l3i	none -41	vol 51
#<l3j	bris_de_glace 153	none -75
#<l3o	evenement_climatique 55	vol 65
#<l3r	dommage_materiel 138	none -94	vandalisme 128	vol -43
#<l3s	collision -47	dommage_materiel 168	none -67	vol -48
#<l7b	evenement_climatique 43	none -65	vandalisme 230	vol -87
#<l7c	dommage_materiel 82	incendie 40	none -41
#<l7d	blessure 68
#<l7i	degats_des_eaux 74
#<l7j	collision -85	evenement_climatique 53	vandalisme 158
#<l7l	bris_de_glace 128	collision -63	degats_des_eaux -51	dommage_materiel -54	incendie -48	none -57	vandalisme -100	vol 125
#<l7m	bris_de_glace 67	collision 115
#<l7o	blessure 184	collision -75	none -41	vol -41
#<l7r	vandalisme 112	vol -45
#<l7s	bris_de_glace 181	collision -71	incendie 47	none -57	vol -62
#<l7t	collision 71	incendie 52
#<l7w	autre 53	none -66	vol 96
#<l7y	degats_des_eaux -61	dommage_materiel -48	vandalisme 237	vol -43
#<l9a	vandalisme 56
#<l9d	collision 89	dommage_materiel -47	vandalisme 121	vol -66
#<l9e	evenement_climatique 52	none -42
#<l9i	vol 90
#<l9o	evenement_climatique 44	vandalisme 115	vol -70
#<l9r	bris_de_glace -85	degats_des_eaux -66	dommage_materiel 117	incendie 124	none -73	vandalisme -94	vol -53
#<la3	blessure 42	collision -93	dommage_materiel 103	evenement_climatique -43
#<la7	vol 55
#<la9	collision 52	vol 43
#<laa	evenement_climatique 111	vol -61
#<lac	collision -131	dommage_materiel 160	evenement_climatique 114	none -45
#<lah	none 102
#<lai	collision 63
#<lak	degats_des_eaux -41	evenement_climatique 65	vol 76
#<lal	collision -62	degats_des_eaux 74	none 155
#<lam	degats_des_eaux 60	none -59	vandalisme 75	vol -66
#<lan	collision 59	dommage_materiel 72
#<lat	blessure 113	bris_de_glace 188	collision -105	none -71
#<lav	degats_des_eaux 120
#<lb7	blessure 108	collision -54	degats_des_eaux -44	dommage_materiel 64	none -74	vandalisme -52	vol -62
#<lbe	bris_de_glace 51
#<lbg	collision 65
#<lbi	evenement_climatique 46	none -41
#<lbl	vol 73
#<lbn	blessure 97	dommage_materiel -45	incendie 57
#<lbr	bris_de_glace 140	collision -52	evenement_climatique 57	incendie 46	none -68
#<lbu	vandalisme 42
#<lca	none -45
#<lch	dommage_materiel 128
#<lcl	blessure 52	degats_des_eaux 51
#<lcu	degats_des_eaux 50	dommage_materiel -50	vandalisme 86
#<lda	bris_de_glace 50	vol -65
#<le>	collision 79	evenement_climatique 88	none -47
#<len	autre -109	blessure 126	bris_de_glace -49	collision -148	degats_des_eaux -46	dommage_materiel 131	incendie 41	vol -89
#<les	vandalisme 82
#<let	blessure -80	collision -55	dommage_materiel 66	none 55	vandalisme 164	vol -85
#<lew	bris_de_glace 68
#<lfa	collision 63	none -52
#<lfi	bris_de_glace -62	collision 112
#<lfj	incendie 46	vandalisme 52
#<lfl	autre 61	blessure -60	collision -47	vandalisme 64
#<lfo	collision -44	degats_des_eaux 89
#<lfr	degats_des_eaux 42
#<lga	bris_de_glace 45	collision -59	degats_des_eaux 51	dommage_materiel -45	incendie 53	none -66
#<lge	dommage_materiel -45	vol 166
#<lgo	bris_de_glace 115	collision -40	vol -42
#<lgr	evenement_climatique 96	vandalisme 51
#<lha	vandalisme 44
#<lhe	collision -43	vandalisme 87
#<lho	degats_des_eaux -52	incendie 70
#<lhw	bris_de_glace 131	dommage_materiel 49	incendie 44	none -58	vandalisme -56
#<lia	none -46
#<lig	blessure 76	vol 66
#<lik	autre 60
#<lim	bris_de_glace 63	collision 49
#<lis	bris_de_glace 55	collision 98	none -54
#<liv	collision 58	vol 46
#<liy	blessure 42	collision 43
#<lja	bris_de_glace 126	dommage_materiel -42	none -46
#<lje	dommage_materiel -87	vandalisme 158
#<lkb	blessure 228	bris_de_glace 52	dommage_materiel -67	evenement_climatique -46	none -75
#<lke	blessure 73	none -56	vol 56
#<lkl	degats_des_eaux 111	none -57	vol 63
#<lkr	bris_de_glace -69	collision -51	none -45	vandalisme 113
#<lks	collision 47	dommage_materiel 85
#<lkt	autre 159	blessure 73	incendie 40	none -139
#<lla	collision -44	degats_des_eaux 65	none 69	vandalisme 43
#<llo	evenement_climatique 43
#<lm3	autre 87
#<lm7	autre -49	dommage_materiel -41	vol 159
#<lma	degats_des_eaux 108
#<lmd	vol 61
#<lmh	collision 44	dommage_materiel -46	incendie -75	vandalisme 49	vol 123
#<lmi	dommage_materiel 173	incendie -68	none -53
#<lmk	autre -45	dommage_materiel 88	incendie 125	none -69
#<lmr	autre 86	bris_de_glace 58	collision 44	none -60
#<lms	vandalisme 100
#<lmt	collision 97	incendie 48
#<lo7	collision -55	dommage_materiel 108	incendie -88	none -60	vandalisme 208	vol -68
#<loc	degats_des_eaux 53	none -60	vandalisme 65	vol 89
#<log	vol 58
#<lor	collision 93
#<lot	collision -195	evenement_climatique 71	incendie 194	vandalisme -71	vol -48
#<lou	collision 44	evenement_climatique 52
#<lpa	evenement_climatique 50	none -50	vandalisme 49	vol -41
#<lpc	collision -69	dommage_materiel 124	none -49	vandalisme -61	vol 139
#<lph	bris_de_glace 68	collision 79	vandalisme -49	vol 40
#<lpi	blessure 66
#<lpl	collision 50
#<lpo	vol 51
#<lpr	vandalisme 50
#<lqa	collision -43	vol 96
#<lqd	collision -95	dommage_materiel -43	none -63	vandalisme 304
#<lqi	blessure 56	vol 93
#<lri	incendie 89
#<lsa	collision 74	incendie 41	vol 73
#<lse	bris_de_glace -119	collision 58	dommage_materiel -45	vandalisme 116
#<lta	collision 176	none -43	vandalisme -55
#<ltn	degats_des_eaux 85
#<lun	autre 236	bris_de_glace 119	collision -100	degats_des_eaux -48	dommage_materiel -83	evenement_climatique -57	none -106	vandalisme 44	vol -66
#<lus	collision -48	degats_des_eaux 103	dommage_materiel 65	vandalisme 56	vol -64
#<lva	collision -49	degats_des_eaux 64	dommage_materiel 204	none -47
#<lve	evenement_climatique 95	vandalisme 65
#<lvi	bris_de_glace 161	collision -100	dommage_materiel 57	none -43	vol 62
#<lvo	autre 41	collision 61
#<lwa	autre 43
#<lwi	evenement_climatique 222	vol -55
#<lwj	collision 114	vol -58
#<lwl	none -54	vandalisme 119
#<lwr	autre 109	none -46
#<lyc	blessure 45	none -73	vol 85
#<m3e	collision 83	vandalisme 46
#<m3i	collision 93	evenement_climatique 43
#<m3t	degats_des_eaux 57	dommage_materiel 70
#<m7d	vandalisme 132
#<m7e	collision -161	evenement_climatique 140	incendie 114	none -45	vol -50
#<m7l	degats_des_eaux 59	vol 42
#<m7t	collision -72	incendie 78	vandalisme 40
#<m9e	none -69	vandalisme 149
#<m9l	collision -42	none -44	vol 158
#<m9o	collision 81	vandalisme 110
#<m9t	dommage_materiel -50	vol 134
#<ma3	none 106
#<ma7	collision -85	degats_des_eaux 122	dommage_materiel -49	evenement_climatique 130	none -63	vandalisme -49
#<ma9	collision 87
#<maa	collision 102
#<mac	none 62
#<mad	collision 88
#<maf	autre 49	collision 115	incendie -40	vol -65
#<mag	degats_des_eaux -43	dommage_materiel 97	evenement_climatique 75	incendie 52
#<mah	dommage_materiel 40	none -71	vol 149
#<mai	collision 49
#<mak	collision 47	none 43
#<mal	collision 74
#<mam	none 42
#<man	blessure 86	dommage_materiel -66	none 62	vandalisme 44	vol -41
#<mar	collision 48	dommage_materiel 40	none -44
#<mas	vandalisme 114
#<mbe	blessure 88	degats_des_eaux 86	none -58
#<mda	blessure 101	collision -79	degats_des_eaux 67	dommage_materiel -50	vol 90
#<mde	collision 159	none -101
#<mdr	blessure -42	degats_des_eaux 138
#<me7	collision -53	degats_des_eaux 131	dommage_materiel -43	none -50	vol 86
#<mec	collision -144	dommage_materiel 65	incendie 197	none -59
#<med	blessure 43	collision 80	vol -41
#<meg	bris_de_glace 68	collision -50	incendie 58
#<meh	none -50	vandalisme 116
#<mek	vandalisme 41
#<mer	autre 45	none -58
#<mes	dommage_materiel -55	none -49	vandalisme 79	vol 72
#<met	evenement_climatique 56	none 52
#<meu	degats_des_eaux 63	dommage_materiel 46	evenement_climatique 71	vandalisme -52
#<mez	none 93
#<mfa	degats_des_eaux 184
#<mfe	collision 147	incendie 58	vandalisme -42	vol -45
#<mft	collision 66	none -65	vol 92
#<mgh	bris_de_glace 53
#<mic	collision -41	degats_des_eaux -43	dommage_materiel 56	incendie 70	none -130	vol 73
#<mid	collision -45	degats_des_eaux 66	evenement_climatique 86
#<min	blessure 50	collision 100
#<mis	collision 93
#<mit	collision -57	dommage_materiel 89	evenement_climatique 178	incendie -54
#<mja	collision -57	degats_des_eaux -54	evenement_climatique 105	none -41	vandalisme 95	vol -69
#<mjr	vandalisme 85
#<mke	evenement_climatique 62	vol 71
#<mkh	collision -45	vandalisme 152
#<mkt	vandalisme 88
#<mli	bris_de_glace 60	incendie 58	none -44
#<mll	bris_de_glace 57
#<mme	degats_des_eaux 68	dommage_materiel -48
#<mmo	bris_de_glace 54	collision 87
#<mn>	none -43
#<mnf	collision 40	dommage_materiel 52
#<mnh	collision 74	incendie -50	vandalisme 53
#<mni	dommage_materiel 41
#<mnn	dommage_materiel -45	incendie 128	vandalisme -93	vol 108
#<mno	degats_des_eaux 169
#<mob	evenement_climatique 82
#<moc	evenement_climatique 128	none -54
#<mod	collision -64	dommage_materiel 106	evenement_climatique 94	vol -41
#<moh	dommage_materiel 60
#<mok	collision -51	vandalisme -42	vol 190
#<mol	blessure 48
#<mom	none 121
#<mon	autre 60	collision 41	none -41	vol 47
#<moq	evenement_climatique 92
#<mor	collision 60
#<mos	autre -40	blessure 60	none -40	vandalisme 128
#<mot	collision 48	vol 58
#<mre	collision -79	none -55	vandalisme 159
#<mri	vandalisme 178	vol -82
#<mrr	autre 279	collision -49	none -124	vandalisme -73
#<msa	collision -64	dommage_materiel -44	incendie 117	none 81
#<msd	degats_des_eaux 90
#<mse	autre 42
#<msi	degats_des_eaux 60
#<msk	collision 44	incendie 74
#<msl	collision 98
#<mss	autre 82	collision -59	none 55
#<mt2	collision -40	none 216	vol -40
#<mta	dommage_materiel 133	none -40
#<mtq	degats_des_eaux 121	evenement_climatique 61
#<mur	dommage_materiel 53
#<mus	dommage_materiel 117	none -52	vandalisme 122	vol -40
#<mwe	blessure 96
#<mze	collision -58	degats_des_eaux 73	dommage_materiel -53	vandalisme -48	vol 132
#<mzr	collision 43
#<mzy	collision 63	none -47	vol 45
#<n3a	degats_des_eaux 40	none 44
#<n3l	none -40	vol 127
#<n3r	autre 56	blessure 70	vol -43
#<n3t	collision -73	degats_des_eaux 85	dommage_materiel -93	vandalisme 172	vol -55
#<n7a	degats_des_eaux -48	dommage_materiel -54	none -93	vol 228
#<n7e	autre 81	none -51
#<n9d	blessure 47	vol -40
#<n9e	vandalisme -42	vol 65
#<na3	vol 65
#<na9	autre 249	bris_de_glace -67	collision -102	dommage_materiel -46	evenement_climatique -43	none -133	vandalisme 112	vol -41
#<nac	collision 195	incendie 47	none -53	vandalisme -44	vol -65
#<nad	dommage_materiel 67
#<naf	blessure 59	bris_de_glace -46	vol -42
#<nak	collision 43	evenement_climatique 74	incendie 49	vandalisme -41
#<nan	none 91
#<naq	blessure 130	degats_des_eaux -56	dommage_materiel 185	none -110
#<nas	vandalisme 44
#<nat	collision 41	evenement_climatique 70
#<naz	collision 42
#<nch	none 46	vol 47
#<nda	autre 78	dommage_materiel 113	incendie -47	none -109	vol -63
#<ndd	autre 64	collision -57	vol 109
#<nde	blessure 101
#<ndi	autre 40
#<ndo	collision 42	vandalisme 85
#<neb	collision 84	dommage_materiel -45	none -73	vandalisme -72	vol 166
#<nef	vol 50
#<nei	collision -56	vandalisme -66	vol 182
#<nej	blessure 86
#<nek	collision 83	incendie 63
#<nem	collision 97
#<nes	bris_de_glace 94	degats_des_eaux -43	incendie 45	none 55
#<net	bris_de_glace 87	degats_des_eaux -58	dommage_materiel 135	vandalisme -54	vol -41
#<nez	blessure 119	collision 63	dommage_materiel -42	vol -45
#<nfa	bris_de_glace 150	collision -92	dommage_materiel -65	incendie 132	none -75	vandalisme -41	vol -58
#<nfe	collision 120	degats_des_eaux 116	evenement_climatique -43	none -46
#<ngo	collision -41	incendie -40	vol 109
#<nhd	none 151
#<nhe	blessure 78	collision -48	dommage_materiel 81	vandalisme -40
#<ni>	vol 55
#<nic	collision 44	vol 49
#<nif	collision 112
#<nim	degats_des_eaux -120	evenement_climatique 230	none -115
#<nit	vol 100
#<nja	collision -59	none 167
#<nji	autre 80	blessure -51	incendie 92
#<nke	none 129
#<nkh	dommage_materiel 61
#<nkt	dommage_materiel -66	none 43	vol 131
#<nl9	collision -57	none 63	vandalisme -49	vol 117
#<nmc	dommage_materiel 71	vol 43
#<nna	none -73	vandalisme -45	vol 203
#<non	autre 73	dommage_materiel -40	none 133
#<nos	bris_de_glace 41
#<nou	autre 180	none -155
#<nov	autre 44	degats_des_eaux 46	none -40
#<nqd	bris_de_glace 70	none 85
#<nqe	blessure 122	collision 107	dommage_materiel -71	incendie 99	vol -93
#<nre	autre 149	blessure -49	collision -50	vol 70
#<nse	autre 192	none -52	vol -50
#<nsi	autre 86	degats_des_eaux 40	none -41
#<nso	collision -71	none 115	vandalisme -47	vol 65
#<nss	autre 140	collision -54
#<nta	incendie 48
#<nte	none -55	vol 111
#<ntl	blessure 64	collision -63	none -58	vol 130
#<ntn	collision 66	degats_des_eaux 57
#<nwa	autre 65	incendie 55
#<nze	none -50
#<oct	autre 47
#<okh	collision 86
#<oma	incendie 93
#<ond	degats_des_eaux -50	dommage_materiel -61	evenement_climatique 125	incendie 120	none -102	vol -40
#<one	dommage_materiel 226	evenement_climatique -97	incendie -49	none -45
#<ope	blessure 63	collision 43
#<opt	dommage_materiel 139	vol -80
#<ord	dommage_materiel 75
#<ost	blessure -56	collision -77	dommage_materiel 285	none -63	vandalisme -49
#<oua	none 165
#<ouj	vol 50
#<ouk	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#<our	degats_des_eaux -47	dommage_materiel -51	evenement_climatique 163	incendie 125	none -40	vol -45
#<oxy	collision -42	incendie 136
#<pal	bris_de_glace -50	collision -82	degats_des_eaux -44	dommage_materiel -63	evenement_climatique 254	incendie -51	none -152	vandalisme -58	vol 55
#<pan	bris_de_glace 48	evenement_climatique 45
#<pap	evenement_climatique 79	vandalisme -84
#<par	bris_de_glace 40
#<pas	collision 59	vol 40
#<pat	bris_de_glace 56	incendie -49	vandalisme 41
#<pc>	collision -44	dommage_materiel 81	vol 73
#<pea	collision 161	evenement_climatique -40	incendie 41
#<pei	collision 84	dommage_materiel -95	none -91	vandalisme 123	vol -50
#<per	evenement_climatique 43
#<pet	vandalisme 84	vol 50
#<peu	collision 90
#<pha	collision 44	none -43	vandalisme 55
#<pho	collision -41	dommage_materiel 89
#<pic	collision 134	none -46	vol 54
#<pis	blessure 46	degats_des_eaux 162	evenement_climatique 63	none -90	vol -63
#<ple	collision 60	dommage_materiel -43	none 114
#<plo	degats_des_eaux 75
#<pne	vandalisme 109
#<poi	blessure 54	collision 55
#<pom	incendie 65
#<por	none -46	vandalisme 59	vol 100
#<pot	collision 121
#<pou	dommage_materiel 139
#<pre	autre 99	collision -58	none -68	vol 56
#<pri	autre 150	degats_des_eaux -40	none -103	vol 104
#<pro	autre 41	none -42
#<qah	dommage_materiel 59
#<qal	collision 112	evenement_climatique -42
#<qas	collision -42	dommage_materiel 118	evenement_climatique -42	vol 64
#<qbe	blessure 69	degats_des_eaux -52
#<qel	collision -54	vandalisme 119
#<qis	collision 85	vandalisme -42	vol 89
#<qod	blessure 74
#<qua	collision 127
#<ra3	blessure -40	collision -80	degats_des_eaux -43	dommage_materiel 40	evenement_climatique 198	incendie -52	none -78	vol -54
#<ra9	collision 68	vandalisme 135	vol -63
#<rab	autre 48	none -47
#<rac	degats_des_eaux 69	dommage_materiel 48
#<rad	evenement_climatique 45
#<rah	autre 41	none -40
#<raj	collision 57
#<rak	collision 125
#<ran	blessure 40	collision 95
#<rap	collision 153	vol -57
#<ray	dommage_materiel 44	none 45	vol -41
#<rb3	none 71
#<rba	blessure 55	collision -47	dommage_materiel 162	none -72	vandalisme -44
#<rea	blessure 81	collision 97
#<reb	evenement_climatique 93	none -42
#<rec	collision -49	vol 125
#<ref	dommage_materiel 98
#<rej	blessure 69	none -40
#<rek	incendie 55
#<ren	blessure 57
#<rep	collision -55	vol 147
#<res	collision -42	vandalisme 42
#<ret	bris_de_glace 60	collision 52	none -45	vandalisme 57
#<rez	collision -45	degats_des_eaux 85	evenement_climatique 47
#<ri7	bris_de_glace 45	collision -61	evenement_climatique 203	none -57
#<ria	bris_de_glace 123	none -56	vol 44
#<rid	collision -40	incendie 84	vandalisme 43
#<rih	blessure -44	collision -44	degats_des_eaux -59	dommage_materiel -46	evenement_climatique 358	none -66	vandalisme -78
#<riy	degats_des_eaux -45	evenement_climatique 182	vol -72
#<rj3	autre 145	dommage_materiel 42	none -59
#<rja	degats_des_eaux 63	dommage_materiel -44	incendie 98	none -52	vol -58
#<rje	dommage_materiel 59
#<rjl	blessure 129	degats_des_eaux -44
#<rka	vol 100
#<rke	vandalisme 62
#<rma	evenement_climatique 46	incendie 61	none -44	vandalisme 77
#<rme	collision 77	dommage_materiel 89	evenement_climatique 45	vandalisme -69	vol -46
#<rob	degats_des_eaux 68
#<roc	collision 117	vol 61
#<rok	blessure 50	collision 66	vandalisme -44
#<ron	collision 62
#<rou	collision 55
#<rre	degats_des_eaux -56	evenement_climatique 235
#<rri	bris_de_glace -77	collision -51	degats_des_eaux 107	evenement_climatique 85	vandalisme 62	vol -44
#<rwa	collision -49	none -55	vandalisme 205
#<rwi	collision 144
#<s7a	evenement_climatique 45
#<s7i	bris_de_glace 97	collision -63	dommage_materiel -43	none 117	vandalisme -41
#<s9e	degats_des_eaux 143
#<sa3	evenement_climatique 41
#<sa7	collision 52
#<sa9	blessure 55	degats_des_eaux 54
#<sab	degats_des_eaux 92	dommage_materiel -46	vandalisme 87
#<sac	collision -57	vol 206
#<saf	none 42
#<sah	collision 45	dommage_materiel 72
#<sai	collision 49	degats_des_eaux 56
#<sam	dommage_materiel 54
#<san	autre 65	none -76
#<saq	autre -45	blessure 180	bris_de_glace -50	collision 148	degats_des_eaux -45	dommage_materiel -70	evenement_climatique -40	none -169	vandalisme -60	vol -88
#<sar	autre 106	collision -67	none -60	vandalisme 115
#<saw	autre 259	collision -63	none -58	vandalisme -51	vol -43
#<say	collision 75
#<sbe	autre 107	blessure -46	dommage_materiel 80	none -48
#<sbi	blessure 56	collision 50
#<sca	autre 70
#<sci	incendie 65	vol 67
#<sco	vandalisme 61
#<sda	collision 94
#<sdd	bris_de_glace 296	collision -57	degats_des_eaux -48	dommage_materiel -62	none -144	vandalisme -56	vol -48
#<sde	evenement_climatique 60	vol -45
#<se3	collision -68	dommage_materiel -127	evenement_climatique 220	none -74	vandalisme -58
#<se7	collision 143
#<se9	blessure -43	bris_de_glace -48	degats_des_eaux 167	dommage_materiel -69	vandalisme 54	vol -48
#<sec	dommage_materiel 64	vol 47
#<sef	autre 156	bris_de_glace -44	degats_des_eaux 141	dommage_materiel -55	none -219	vandalisme 53	vol -52
#<seh	evenement_climatique 50	incendie 40	none 50
#<sej	collision -43	dommage_materiel -46	incendie 44	none -47	vandalisme 115	vol 82
#<sek	vandalisme 90
#<sel	bris_de_glace 99	collision -115	none -48	vol 62
#<sen	dommage_materiel 51
#<sep	evenement_climatique 82
#<ser	collision -49	evenement_climatique 43
#<set	bris_de_glace 129	none -97	vol 135
#<sew	incendie 97	vol -40
#<sfe	blessure -45	dommage_materiel -47	incendie 261	none -113	vandalisme -41	vol -60
#<sgh	bris_de_glace 44	none -42
#<si>	blessure 79	vol -57
#<sid	incendie 45
#<sie	blessure 49	collision -47	vandalisme 62
#<sif	vol 102
#<sin	degats_des_eaux 66	dommage_materiel 48	none 44
#<sip	degats_des_eaux 118
#<sir	collision 80
#<siy	collision 54
#<skh	bris_de_glace 82	degats_des_eaux 79	incendie -45	vol -40
#<ski	blessure 253	collision -158	dommage_materiel -55	evenement_climatique -68	none -66	vandalisme -51	vol 107
#<sla	vol 51
#<sle	bris_de_glace -50	degats_des_eaux -63	dommage_materiel -79	evenement_climatique 150	incendie 109	vandalisme -54	vol -55
#<sli	bris_de_glace -65	collision 62	incendie 40	vol 40
#<slm	autre 59	dommage_materiel -40	none 77
#<sma	autre 88	blessure 62	none -50	vol -43
#<sme	collision 42
#<smi	blessure 61
#<sna	blessure 127	dommage_materiel -45	none -57
#<sni	blessure 126	collision -52	dommage_materiel 113
#<sny	none 243	vol -50
#<soc	dommage_materiel 43
#<sok	autre 56	evenement_climatique 79	vandalisme 50	vol -57
#<sol	degats_des_eaux 129	dommage_materiel -41	none -54	vol 40
#<son	autre -106	bris_de_glace -45	collision -59	degats_des_eaux -81	dommage_materiel 301	evenement_climatique -49	incendie -48	vol -42
#<sor	blessure 166	evenement_climatique -51
#<spo	blessure 57	bris_de_glace 52	none -62	vandalisme -41	vol 92
#<spr	degats_des_eaux -50	vandalisme 176	vol -50
#<sqe	evenement_climatique 124
#<sre	collision -45	none -51	vol 219
#<ss9	degats_des_eaux 47	evenement_climatique 62
#<ssa	evenement_climatique 49	vol 71
#<ssi	collision 82	degats_des_eaux 46
#<ssm	blessure -42	bris_de_glace 162	degats_des_eaux -62	dommage_materiel -41	evenement_climatique 126	none -93	vol -58
#<sta	collision -42	evenement_climatique 42	vol 57
#<ste	blessure -45	collision -55	degats_des_eaux -43	evenement_climatique 129	incendie 60	none -45
#<sty	collision 76	dommage_materiel 105	none -40	vandalisme -43
#<sui	collision 102	none -56
#<sul	incendie 53
#<sur	dommage_materiel 93
#<swa	autre 109	none -63
#<sym	collision -84	none -44	vandalisme -58	vol 234
#<syn	collision -95	degats_des_eaux 63	dommage_materiel 76
#<t2a	bris_de_glace 93	collision 40	none -44	vandalisme -40	vol 54
#<t3a	collision 41	incendie 82
#<t3e	autre 104	collision -72	none -71	vandalisme 46
#<t3w	collision 112
#<t7e	incendie 162	none -47
#<t7r	blessure 60	dommage_materiel 89	incendie 45	none -45
#<t7t	evenement_climatique 48	vol 76
#<t9a	dommage_materiel 89	none -51
#<t9d	none 165
#<t9e	collision 158	none -57
#<t9s	bris_de_glace 60	dommage_materiel 46
#<t9t	degats_des_eaux 48	dommage_materiel 98
#<ta3	autre 70	collision 59
#<ta7	dommage_materiel 98	none -44
#<ta9	collision -102	vol 136
#<tab	degats_des_eaux 50	evenement_climatique -44
#<tac	blessure -55	bris_de_glace -61	collision -49	degats_des_eaux 179	dommage_materiel 124	none -69	vandalisme -44	vol -65
#<tad	degats_des_eaux -48	dommage_materiel 110	incendie 79
#<tag	vandalisme 127
#<tah	collision -49	dommage_materiel 80
#<taj	dommage_materiel 62	incendie 56
#<tal	evenement_climatique 84	none -49	vandalisme 52
#<tam	autre 154	blessure -40	bris_de_glace 107	collision -42	dommage_materiel -74	none -94	vandalisme -40	vol -53
#<tap	degats_des_eaux 126	incendie 65
#<tar	collision -40	dommage_materiel 59	evenement_climatique 63	none -52
#<tas	blessure 321	collision -245	degats_des_eaux -55	dommage_materiel -79	evenement_climatique -47	incendie -42	none -154	vandalisme -61	vol -79
#<tat	evenement_climatique 177	vol -43
#<tax	autre 78	collision 61
#<tay	evenement_climatique 48	none -47
#<taz	autre 45	bris_de_glace 138	collision -48
#<tbe	incendie 64	none -41	vol 80
#<tbi	blessure 76
#<tch	bris_de_glace 125	none -40
#<tde	bris_de_glace 47	evenement_climatique 74	none -67	vandalisme 63	vol -50
#<tdi	bris_de_glace 100	incendie -55
#<tdo	collision 120
#<te3	blessure 137	none -71	vandalisme 72	vol -86
#<te7	blessure 52
#<te9	bris_de_glace 42	dommage_materiel 164	none -76	vol -69
#<teb	collision -47	dommage_materiel 121	evenement_climatique 105
#<tec	collision -43	degats_des_eaux 186	none -40	vol -57
#<teh	blessure 133	dommage_materiel -69	evenement_climatique -86	vol 52
#<tel	dommage_materiel 55
#<tem	collision 50
#<ten	blessure 124	evenement_climatique 88	none -85
#<ter	blessure 69
#<tet	collision 40	degats_des_eaux 67
#<tey	blessure -42	collision -148	dommage_materiel 203	evenement_climatique 100	none -54
#<tfe	bris_de_glace 65	degats_des_eaux 48
#<tfi	incendie 142
#<tgo	autre 197	collision -73	dommage_materiel -44	none -145	vandalisme -48	vol 135
#<the	blessure 166	degats_des_eaux -40	none -71
#<ti7	blessure 60	collision -43
#<tic	collision 65	evenement_climatique 79	none -45
#<til	dommage_materiel 69
#<tiy	degats_des_eaux 153
#<tiz	collision 94	none 41
#<tje	evenement_climatique 73	vol 51
#<tjr	bris_de_glace 94	none -40
#<tke	blessure 133	collision -47	dommage_materiel 70	none -57
#<tki	bris_de_glace 89
#<tks	collision 103
#<tla	collision 46
#<tle	autre 63	none -46
#<tlf	autre 65	collision -78	dommage_materiel 168	none -57	vandalisme 43
#<tlg	autre 173	vol -78
#<tli	collision -65	dommage_materiel -41	vandalisme 111	vol 44
#<tlt	none 75
#<tlw	blessure 124	collision -128	degats_des_eaux 71	incendie 72
#<tma	blessure -53	degats_des_eaux -53	dommage_materiel 121	incendie -67	none 67	vol -46
#<tme	bris_de_glace 50	collision -60
#<tmm	blessure 43	collision -61	degats_des_eaux 47
#<tna	collision -40	none 119	vandalisme 45
#<tne	degats_des_eaux 157
#<tnf	blessure 53	degats_des_eaux 45
#<tni	none 80
#<tob	blessure 78	collision 94	none -41	vandalisme -43
#<toi	bris_de_glace 43	collision -61	evenement_climatique 96
#<tol	collision 140	evenement_climatique 55
#<tom	collision 44
#<ton	collision 66	evenement_climatique 59	none -76
#<toy	collision 88
#<tqe	degats_des_eaux 88	dommage_materiel 43	evenement_climatique -45	none -68
#<tql	collision 171	degats_des_eaux 68	none -55
#<tqt	blessure 47	degats_des_eaux 89
#<tra	none -44
#<tre	autre 132	blessure 78	incendie -45	none -70	vandalisme -47	vol -74
#<tri	collision 94
#<tro	blessure 47	vol 40
#<tsa	collision 40
#<tse	blessure 85	evenement_climatique -47	none -57
#<tsr	collision -46	vol 195
#<tss	autre 68	blessure -42	collision -45	degats_des_eaux 96	none -110
#<tta	blessure 106	collision -64	degats_des_eaux 63	incendie 58	none -43	vandalisme 46	vol -48
#<tte	blessure 126	bris_de_glace 54	dommage_materiel -49	none -72	vol -46
#<tur	autre 45
#<tuy	degats_des_eaux 134
#<twa	degats_des_eaux 66
#<twe	autre 135	none -103
#<twi	collision 224	none -97	vandalisme -52	vol -43
#<tze	blessure 170	none -73	vol -45
#<ult	vandalisme 109
#<up>	vandalisme -66	vol 135
#<urg	collision 51	incendie 41
#<usi	incendie 110
#<vac	blessure 132
#<vai	degats_des_eaux 120
#<val	vol 134
#<veh	collision 151
#<vel	vol 82
#<ver	autre 58	bris_de_glace 139	dommage_materiel -56	none -110
#<ves	vol 129
#<vid	none -112	vandalisme 300	vol -158
#<vil	collision -62	degats_des_eaux -79	dommage_materiel -46	evenement_climatique 49	incendie -46	none -57	vol 138
#<vir	collision 114
#<vis	autre 125	none -45
#<vit	bris_de_glace 148
#<voi	none -59	vandalisme 104
#<vol	autre 85	collision 93	dommage_materiel 47	vol -81
#<w9e	collision 57
#<w9f	autre 166	none -44	vol -58
#<wa3	collision 97
#<wa9	collision 57
#<wac	autre 107
#<wad	blessure -40	degats_des_eaux -68	evenement_climatique 265	vol -43
#<wah	collision 52
#<wak	blessure -41	bris_de_glace 86	none 51
#<waq	collision 104
#<war	collision 58	dommage_materiel 116	none -69
#<wc>	collision -63	degats_des_eaux 166	dommage_materiel 105	none -74
#<we7	collision 46	evenement_climatique 52	none -44
#<wed	evenement_climatique 57	incendie -47	vandalisme 123
#<wee	collision -56	degats_des_eaux 72	dommage_materiel -107	vandalisme -41	vol 142
#<wej	vol 58
#<wer	autre 85	blessure 58	collision 87	none -91	vandalisme -49	vol -40
#<wge	vol 62
#<wld	bris_de_glace 43	dommage_materiel 61
#<wli	autre 101	none -43
#<wll	evenement_climatique -49	none 145
#<wos	collision 154
#<wqe	autre 40	collision 60
#<wra	autre 88	collision 43
#<wse	autre 61
#<wsl	autre 84
#<wss	bris_de_glace 80	degats_des_eaux -42
#<wst	degats_des_eaux 50	vandalisme 54
#<y3t	dommage_materiel 64	incendie -41
#<y7e	vol 53
#<ya3	vandalisme 54	vol 49
#<ya>	bris_de_glace 118	degats_des_eaux -49	incendie 43	vol -48
#<yam	evenement_climatique 150
#<ych	collision 51
#<ydd	collision 63	evenement_climatique 77
#<yde	evenement_climatique 49	vol 109
#<yji	collision 41
#<ykt	dommage_materiel 67
#<ymk	autre 73	vol -53
#<yom	bris_de_glace 160	evenement_climatique -131	vol -41
#<you	blessure 73	vol -47
#<yse	bris_de_glace -48	collision -86	degats_des_eaux 235	dommage_materiel -62	evenement_climatique -43	incendie -43	vol 65
#<ysi	collision 60	degats_des_eaux 79	dommage_materiel -52
#<ysn	degats_des_eaux 48
#<ysr	vol 103
#<yss	evenement_climatique 98
#<ytb	autre 152	bris_de_glace 95	degats_des_eaux -103	dommage_materiel -44	none -96
#<ywe	collision 159	vandalisme -45
#<zad	collision 113
#<zag	blessure 161	collision -70	evenement_climatique 113	none -63
#<zaj	bris_de_glace 212	collision -48
#<zay	autre 233	collision 91	none -200	vol -42
#<zbe	collision 156	degats_des_eaux 114	evenement_climatique -117	incendie -69
#<zde	bris_de_glace 143	collision 40	dommage_materiel -48
#<zel	blessure 65	degats_des_eaux 73
#<zem	collision 95	incendie 71	vol -60
#<zen	degats_des_eaux 61	evenement_climatique 44	none -48	vandalisme 55	vol -44
#<zer	dommage_materiel 81	incendie 43
#<zey	collision 143
#<zin	blessure -40	degats_des_eaux 90	dommage_materiel -64	evenement_climatique 88	none -97	vandalisme -43	vol -51
#<zit	blessure 69	dommage_materiel 56	none -70	vol -46
#<ziy	blessure 44	collision 47
#<zja	bris_de_glace 257	collision -67	degats_des_eaux -49	none -54	vandalisme 46	vol -43
#<zle	blessure 157	degats_des_eaux 80	none -60
#<zn9	collision -47	incendie 49	vandalisme 125	vol -71
#<zon	incendie 64	none -45	vol 112
#<zra	degats_des_eaux 81
#<zre	blessure -62	none 88	vol 62
#<zri	collision -82	dommage_materiel 173	evenement_climatique 42	none -103
#<zza	evenement_climatique 44
#a2il	evenement_climatique 91	vandalisme 65
#a3a>	autre 40
#a3am	blessure -45	collision 117	dommage_materiel -52	none 182	vandalisme -54	vol -72
#a3d>	evenement_climatique 56	none -53
#a3di	collision 175	vol -56
#a3ed	collision -73	dommage_materiel 110	none -40	vandalisme 107	vol -59
#a3el	incendie 129
#a3en	vandalisme 74
#a3es	collision -61	evenement_climatique 83	none -50	vol 53
#a3et	autre 85	bris_de_glace 61	collision -44
#a3ha	blessure 107	dommage_materiel 85	none -53	vol -40
#a3i9	evenement_climatique 189
#a3i>	blessure 87	bris_de_glace 56	none -55
#a3ja	collision 53	evenement_climatique 52	vol 43
#a3la	incendie 62
#a3le	incendie 101
#a3lo	incendie 87
#a3na	degats_des_eaux 44	none 73	vandalisme -46	vol 77
#a3nd	none 144
#a3ni	vol 69
#a3o>	bris_de_glace 53	collision -71	incendie 133
#a3ra	collision 147	degats_des_eaux 99	none -69
#a3re	autre 44	collision -40	none 71
#a3ri	incendie 181
#a3sa	collision 83
#a3si	collision -52	none -41	vandalisme 84	vol 97
#a3t>	collision 79	degats_des_eaux -49	dommage_materiel 87
#a3ta	autre 141	none -135
#a3ti	none 44
#a3wi	autre 113	blessure -62	collision -44	vol -42
#a7a>	dommage_materiel 50	none 109
#a7b>	collision 153	incendie 92	none -115
#a7bi	dommage_materiel 45	incendie 91
#a7d>	collision 41
#a7da	evenement_climatique 56
#a7di	collision 74	degats_des_eaux 74
#a7et	blessure 52	dommage_materiel 50	none -57	vol -42
#a7o>	blessure -89	collision -51	dommage_materiel 126	incendie 137	none -64	vandalisme -72	vol -41
#a7t>	evenement_climatique 43
#a7ti	degats_des_eaux 68
#a99>	bris_de_glace 43	evenement_climatique 69
#a9a>	autre 56	collision 118	none -74
#a9at	bris_de_glace 107	evenement_climatique 129	none -63
#a9aw	collision 66	vandalisme -40	vol 105
#a9de	collision 114
#a9ef	collision 68
#a9el	blessure -93	collision 129	none 100	vandalisme -73	vol -79
#a9es	bris_de_glace -65	collision -83	vandalisme 153
#a9et	collision 128
#a9f>	bris_de_glace -54	collision -52	dommage_materiel 142	evenement_climatique 59	none -50	vandalisme -61	vol -48
#a9fa	autre 62	collision 61
#a9fi	collision -45	degats_des_eaux 133	none -48	vol 48
#a9i>	none 45
#a9il	bris_de_glace 44
#a9in	blessure 86	degats_des_eaux -40	dommage_materiel 95
#a9m>	collision 107	none 63	vandalisme -46
#a9o>	blessure 121	collision -41
#a9t>	incendie 103
#aaro	collision 59
#aayo	evenement_climatique 111	vol -61
#aban	blessure -54	degats_des_eaux -81	evenement_climatique 134	incendie 141	none -117	vandalisme -77	vol -48
#abat	autre 43	none -57
#abde	vol 128
#abe3	none 53
#abe9	blessure -44	bris_de_glace 46	collision -72	dommage_materiel -84	none -46	vandalisme 234	vol -43
#abel	vol 69
#abes	collision -61	vandalisme 148
#abet	evenement_climatique 91	incendie 106	none -43
#abgh	degats_des_eaux 47
#abha	bris_de_glace 109
#abi>	blessure 47	degats_des_eaux 45
#abin	autre 49	collision -74	dommage_materiel 74	evenement_climatique -64	none -50
#abiy	vol 121
#abla	blessure 55	dommage_materiel 43	none -78	vandalisme 95
#able	dommage_materiel 68	none -66	vol 93
#abli	collision -46	dommage_materiel 63	incendie 45
#abna	dommage_materiel 70
#abni	collision 131	none -47	vandalisme 67
#abo>	bris_de_glace 52	degats_des_eaux 66
#abol	bris_de_glace -44	collision -42	evenement_climatique 190	none -76	vandalisme 56
#abou	autre -63	blessure 52	collision 93
#abra	blessure -46	collision -41	evenement_climatique 83	none -66	vol 124
#abri	blessure -43	bris_de_glace 119	collision -64	none -52
#abro	collision 116	dommage_materiel 83	vol -70
#abt>	collision 94	vol -47
#abto	vol 50
#acar	degats_des_eaux 111	incendie 86
#acbo	dommage_materiel 210	evenement_climatique -48
#acci	collision 75
#accr	collision 83
#ace>	bris_de_glace 71	none -45
#ach>	autre 54
#acha	blessure 142	collision -74	none 118	vandalisme -48
#ache	degats_des_eaux 61	dommage_materiel 64
#acho	dommage_materiel -51	none -95	vandalisme 191	vol -41
#acia	collision 45	vol 42
#acie	bris_de_glace 42	vol 57
#ack>	collision -58	incendie 50	vandalisme 74
#aco>	collision 67	degats_des_eaux 140	dommage_materiel -45
#act>	bris_de_glace 185	collision -77
#acte	autre 52	vandalisme 61
#acto	dommage_materiel -61	incendie -90	none -53	vandalisme 134	vol 114
#actu	autre 48
#ada>	none 50
#adai	none -62	vandalisme 125	vol -88
#adak	autre 201	vol -48
#adam	blessure 87	incendie 72	none -40
#adan	evenement_climatique 95	none 156	vandalisme -42	vol -64
#adat	degats_des_eaux 200	none -40
#adch	collision -40
#add>	blessure 82	collision -53	dommage_materiel 103	none -44	vol -47
#adda	autre -47	collision 148	evenement_climatique 40
#adde	evenement_climatique 72
#addi	collision 162
#ade>	vandalisme 121
#adem	dommage_materiel 78
#aden	collision -56	vol 158
#ader	autre 72	dommage_materiel 100	none -80	vandalisme 45
#adet	collision 96
#adia	bris_de_glace 57	collision 91
#adic	none -72	vandalisme 65	vol 63
#adim	collision 44	evenement_climatique 51
#adio	autre 53	blessure 47	collision -53	evenement_climatique 45	none -45	vol 40
#adir	collision 50
#adit	bris_de_glace 101	collision 44
#admn	collision 215	vandalisme -87	vol -74
#ador	vol 75
#adou	degats_des_eaux 96	none -40	vandalisme 72
#adra	blessure 43
#adre	autre 135	blessure -61	bris_de_glace -51	dommage_materiel -44	none 87	vol -54
#adt>	collision 96
#adyi	collision 79
#afak	autre 50
#afar	autre 200	blessure -42
#afch	vandalisme 82	vol -50
#afe>	collision -47	evenement_climatique 173	none -46
#afet	vandalisme 99
#affi	vandalisme 141	vol -46
#afha	blessure 69	collision -142	degats_des_eaux 128	dommage_materiel -50	none -112	vandalisme -67	vol 106
#afia	incendie 102
#afih	autre 103	blessure -57	collision -69	degats_des_eaux 121	vol -40
#afla	collision 190	dommage_materiel -40	incendie -80
#afni	collision 75
#afo>	vol 61
#afon	degats_des_eaux 69
#afou	collision -50	vandalisme 93
#afra	vandalisme -62	vol 149
#afs>	blessure 44	bris_de_glace -62	evenement_climatique 50	vandalisme 77
#afso	collision 165	none -49	vandalisme -44
#aft>	collision 42
#aftc	degats_des_eaux 138
#afya	incendie 59
#agaz	evenement_climatique 87	incendie 49
#age>	collision 46
#agem	collision -55	dommage_materiel 136	none -84	vol 85
#agen	autre 105	none -75	vol 83
#ager	incendie 60
#ages	collision -67	dommage_materiel 197	none -47
#ageu	collision -46	degats_des_eaux -63	dommage_materiel 201
#agh>	dommage_materiel 49	vandalisme 91	vol -66
#agha	dommage_materiel 44	vandalisme 44
#agne	autre 153	none -96
#agni	autre 196	none -50
#agor	blessure 161	collision -70	evenement_climatique 113	none -63
#agri	blessure -65	collision 90	evenement_climatique 64
#ags>	vandalisme 114
#aha>	vol 58
#ahat	blessure 85	evenement_climatique 145	none -67	vol -66
#ahbi	collision 64
#ahch	none 135
#ahd>	collision 82
#ahda	none -46	vol 46
#ahdi	collision -45	degats_des_eaux -99	dommage_materiel -45	evenement_climatique -57	incendie 103	none -129	vol 179
#ahed	degats_des_eaux 45	vol 73
#ahem	collision 52
#ahet	blessure 56	bris_de_glace 41	collision -50	evenement_climatique 61	incendie 51
#ahim	collision -48	degats_des_eaux 71	incendie 79
#ahla	blessure -55	collision -123	degats_des_eaux -45	evenement_climatique -40	none 106	vol 135
#ahli	dommage_materiel 222	none -79	vol -67
#ahom	autre 41	degats_des_eaux 105	none -97	vandalisme 51
#ahou	none 47
#ahri	collision 52
#aht>	blessure 82	degats_des_eaux 67
#aid>	collision -43	dommage_materiel 132	none -50	vandalisme -44	vol 45
#aidi	degats_des_eaux 127
#aie>	bris_de_glace 140	collision -68	vol 49
#aign	collision -66	degats_des_eaux 127
#ail>	autre 78	dommage_materiel -86	none -93	vandalisme 86
#aile	collision 146
#aill	autre 42	bris_de_glace 92	collision -70	none -40	vol 46
#ain>	autre 46	collision 62	none -62
#aine	collision -40	dommage_materiel 41	vandalisme -40	vol 120
#aint	collision -50	vandalisme 75	vol 105
#airb	collision 54
#aire	none -43	vol 62
#airi	collision 129	evenement_climatique 47	none -60	vandalisme -43
#aiso	collision 71	dommage_materiel 57
#aiss	collision -48	vol 160
#ait>	vandalisme 109
#aite	collision -96	degats_des_eaux 56	dommage_materiel 130	evenement_climatique -58	none -59	vol 62
#aja>	bris_de_glace 77
#ajaj	collision -67	evenement_climatique 236	none -83
#ajbi	incendie 103	vandalisme 61
#ajbo	collision 93	incendie 107	vol -81
#ajeb	collision 89	incendie 44	vol -40
#ajel	collision 61	dommage_materiel 89	none -48
#ajem	none -55	vandalisme 136
#ajho	vol 64
#ajin	dommage_materiel 62	incendie 56
#ajja	blessure 91	collision -81	degats_des_eaux 120	vol -40
#ajli	vandalisme 74
#ajra	bris_de_glace 184	collision -118	evenement_climatique 79	none -43	vol -46
#ajro	collision 100
#aka>	vandalisme 72
#akay	collision 49
#akba	collision 87
#akeb	blessure -41	collision 174	vol -44
#akec	autre 60	bris_de_glace 51	dommage_materiel 68	none -77
#aket	bris_de_glace -59	evenement_climatique -40	none -67	vandalisme 126	vol 95
#akh>	collision -56	degats_des_eaux 102	vandalisme 63	vol -80
#akha	blessure -50	bris_de_glace 90	dommage_materiel -42	none 140
#akhe	degats_des_eaux -55	evenement_climatique 75
#akhl	evenement_climatique 54	none -66	vandalisme 49
#akho	none 41	vol 75
#akhz	incendie 88	none -67	vandalisme -57	vol 130
#akil	none -51	vandalisme 44	vol 100
#akka	collision 92	none 60
#akna	degats_des_eaux 127	dommage_materiel -49
#al3a	incendie 53
#ala>	degats_des_eaux 44
#alad	collision 49	degats_des_eaux 149	vol -76
#alah	none 256	vol -51
#alan	blessure 170	dommage_materiel -42
#alat	collision 45	dommage_materiel 62
#alb>	blessure 55	collision -49
#alco	collision -43	incendie 63
#aldi	collision 107	vol -48
#ale>	blessure 51	bris_de_glace 47	vol 40
#aleb	collision 65	degats_des_eaux 63
#alej	vol 124
#alem	incendie 77	vol 59
#ales	bris_de_glace 105
#alet	vol 45
#alf>	collision 267	degats_des_eaux -47	dommage_materiel -46	none -55	vandalisme -54
#alha	dommage_materiel 74
#alho	collision -77	evenement_climatique 81	vol 40
#alia	blessure 42	degats_des_eaux 46
#alid	blessure 49
#alik	bris_de_glace 69	vol 53
#alis	degats_des_eaux 41	evenement_climatique 51	vol 76
#aliy	autre 76	blessure 91	collision 41
#alko	evenement_climatique 80
#all>	none -49	vandalisme -50	vol 90
#alla	vol 45
#alle	bris_de_glace 47
#alli	blessure 131	dommage_materiel 89	evenement_climatique -44	none -116
#allo	collision 49	degats_des_eaux 53	none -52
#alma	evenement_climatique 48
#almi	collision 41	evenement_climatique 99	none -44
#alna	incendie 55	vandalisme 56
#alon	degats_des_eaux 45	incendie 60
#alou	incendie 54
#alta	collision 116
#alti	collision -54	incendie 125
#alys	autre 194	blessure -82	collision -88	none -81	vandalisme -42	vol 150
#ama3	bris_de_glace 52	dommage_materiel -47	evenement_climatique 198	none -74	vandalisme -53	vol -62
#ama>	bris_de_glace 46
#amal	autre 86	blessure 214	collision -135	dommage_materiel -41	none -40	vol -47
#amat	none 89	vandalisme -47	vol 114
#ambr	blessure -43	bris_de_glace 110	collision -56	degats_des_eaux 101	none -54	vandalisme -47	vol 44
#ambu	collision 53
#amda	vandalisme 186	vol -105
#ame3	incendie 47	none -42	vol 133
#ame>	collision 45
#amed	degats_des_eaux 40
#amel	degats_des_eaux 44	incendie 71	none -55
#amen	autre -64	blessure 187	none -42
#amer	dommage_materiel 70	vol 43
#amet	collision -65	degats_des_eaux 44	evenement_climatique 168	vol -41
#ami3	collision 151	none -79
#ami>	bris_de_glace 53	vandalisme 68	vol -41
#amia	collision 52
#amil	collision 47	degats_des_eaux -71	dommage_materiel 113	evenement_climatique -41	none -84	vandalisme -58	vol 128
#amin	blessure -72	collision -75	degats_des_eaux 125	dommage_materiel 87	vol 44
#amio	collision 81
#amiq	bris_de_glace 222
#amir	collision -49	vandalisme 101	vol 56
#aml>	degats_des_eaux 84	none -53	vandalisme 56
#amli	incendie 62
#amlo	collision -173	degats_des_eaux 93	dommage_materiel -51	incendie 175	none -46
#amma	blessure 99	degats_des_eaux 55	none -45	vol 49
#amme	blessure -66	bris_de_glace -49	collision 42	degats_des_eaux 78	vandalisme 117
#amna	evenement_climatique 83	vol -49
#amou	blessure 180	collision -61	none -149	vandalisme -57	vol -58
#ampi	evenement_climatique 81
#amra	degats_des_eaux 157	incendie -86	none -110	vandalisme 143	vol -55
#amsa	collision 74	none 74
#amsu	dommage_materiel 178	none -45
#amtn	collision 51	vol 61
#amu>	collision 79	incendie 93
#amwa	vol 111
#an3e	bris_de_glace -42	collision -64	degats_des_eaux -41	dommage_materiel 87	none -41	vandalisme -50	vol 176
#an3r	dommage_materiel -60	none 141
#an9d	collision 47
#an9o	incendie 79	vandalisme 48	vol -42
#an9t	dommage_materiel 113	evenement_climatique -71	incendie -50
#anal	autre 167	blessure -65	collision -77	degats_des_eaux 47	dommage_materiel 51	none -41	vol -82
#anan	bris_de_glace -69	collision 192	vol -83
#anap	degats_des_eaux 42	dommage_materiel 84	incendie 53	vol -54
#anat	blessure 104	collision -46
#anbi	degats_des_eaux 87	dommage_materiel 55	vandalisme -45
#anbu	autre 168
#anca	none 67
#ance	autre 74
#anch	collision 54	vandalisme 66
#and>	collision 148
#ande	collision -50	dommage_materiel 41
#andi	dommage_materiel 127	none -58	vol -40
#ando	none -66	vol 172
#andr	collision 73
#ane>	evenement_climatique 42	none -43
#anet	bris_de_glace 53
#anga	evenement_climatique 190	none -67
#ange	autre 41	dommage_materiel 56	none -76	vandalisme 74
#angh	bris_de_glace 74	degats_des_eaux 74	evenement_climatique -60
#angl	collision 81
#ango	bris_de_glace 62	collision 69
#anhd	autre -44	blessure -56	vol 145
#anhe	blessure 106	vol -43
#ani>	collision 69
#ania	bris_de_glace 75	collision -85	evenement_climatique 59	none -48	vol 52
#anic	collision -42	degats_des_eaux -61	dommage_materiel -60	evenement_climatique -77	incendie 184	none -41
#anie	collision -63	vandalisme -42	vol 174
#anin	collision 50
#aniy	autre 88	none -78	vandalisme 64	vol -49
#anjr	blessure 157	bris_de_glace 65	collision -124
#ank>	vol 108
#anka	blessure 86	none -54	vol 105
#ankh	bris_de_glace 96	collision -93	evenement_climatique -44	none -69	vandalisme -52	vol 180
#ankt	collision 66	degats_des_eaux 45
#anmc	collision 102	none -88	vandalisme 211	vol -113
#anne	autre 58	evenement_climatique 42
#annu	autre 128	none 90	vol -45
#ano>	vol 53
#anor	bris_de_glace 201
#anre	dommage_materiel 155
#ansa	degats_des_eaux 83
#anse	blessure 208	none -57
#ansi	autre 137	blessure -64	collision 55	vol -70
#ansm	degats_des_eaux 79	vol 40
#ansp	dommage_materiel 67	vandalisme 41
#ant>	collision 68
#anta	none 86
#ante	dommage_materiel 44	evenement_climatique 54
#anti	dommage_materiel -50	evenement_climatique 75	vol 46
#anto	collision 75	vandalisme 47
#antr	evenement_climatique 48	vandalisme 48
#ants	autre 91
#anvi	dommage_materiel -40	none 73
#anya	autre 82	bris_de_glace 54	evenement_climatique -51
#aoua	bris_de_glace 83	dommage_materiel -97	none -47	vol 153
#aoue	collision 45
#aoui	collision -50	degats_des_eaux 99	dommage_materiel 123
#aout	blessure 76
#ape>	degats_des_eaux 42	dommage_materiel 84	incendie 53	vol -54
#apha	collision -42	degats_des_eaux 89	evenement_climatique -46	none -60	vandalisme 106
#apie	evenement_climatique 72	vandalisme -75
#apis	degats_des_eaux 126	incendie 65
#apot	none -51	vandalisme 129
#appa	autre 63	collision -53
#appe	blessure -41	collision -121	degats_des_eaux -43	dommage_materiel 102	evenement_climatique -40	incendie 225	vol -55
#appo	collision 153	vol -57
#aqi>	blessure 145	collision -54	dommage_materiel -45	none 71
#aql>	collision 45
#aqqa	dommage_materiel 181	none -101
#aqua	collision -46	dommage_materiel 126
#aque	dommage_materiel 153
#ar7>	none 59
#ar9a	evenement_climatique 156
#arab	bris_de_glace 59	collision -52	evenement_climatique 93	none -70
#arac	collision 42
#arag	collision 59	evenement_climatique 81	none -53
#arah	collision -141	dommage_materiel 154
#arak	vandalisme 55
#arar	incendie 123	none 97
#aras	bris_de_glace -78	evenement_climatique 107	incendie 125	none -47
#arat	collision -43	dommage_materiel 59	vol 67
#arav	dommage_materiel -66	evenement_climatique 114	none -40	vol 71
#arba	collision 143	none -42
#arbe	incendie 179	none -40
#arbi	collision 54	dommage_materiel 47	none 46
#arbn	collision 40	vol 77
#arbo	bris_de_glace -92	collision 42	none -47	vandalisme 70	vol 75
#arbr	bris_de_glace 129	collision -80	dommage_materiel 53
#arch	collision 106
#ard>	none -42
#arda	blessure -41	collision -62	dommage_materiel 96	evenement_climatique 44	incendie 48	none -68	vol -46
#arde	bris_de_glace 43	collision -67	vandalisme -42	vol 139
#ardi	bris_de_glace 43	incendie 63	none -42	vol 42
#ards	incendie 223	none -62
#are>	bris_de_glace 57	collision 65
#areb	bris_de_glace 103
#arec	collision 169	vandalisme -107
#aref	degats_des_eaux 90	none 60
#areh	none 79
#arei	autre 102	collision -60	none -49	vandalisme -43	vol 65
#arej	collision 94
#ares	collision -122	dommage_materiel -47	evenement_climatique 98	incendie 48	none -70	vandalisme 102
#aret	autre 133
#arf>	bris_de_glace -40	dommage_materiel 42	evenement_climatique 52	vandalisme -63	vol 57
#arfa	collision 110
#arfi	collision -90	none -61	vandalisme 229
#arfu	incendie 168
#arge	autre 69	incendie 124	none -43
#argl	bris_de_glace 106
#aria	vol 74
#arif	autre 163	none -68
#arij	none 152
#arik	blessure 48	evenement_climatique 45
#arim	blessure 128	bris_de_glace 54	dommage_materiel -56	none -44	vol -46
#arin	degats_des_eaux 177	dommage_materiel -41
#ario	autre -51	blessure -40	bris_de_glace 60	dommage_materiel 184	none -63	vandalisme -48
#arit	degats_des_eaux -67	vol 111
#ariu	dommage_materiel 153	none -47
#ariy	dommage_materiel 105	none -65	vol 96
#arj>	collision 49
#arja	dommage_materiel 99
#arje	evenement_climatique 166	none -52	vandalisme -49	vol 40
#arki	collision 53
#arkl	collision 97	incendie 40
#arky	bris_de_glace 91	collision -58	dommage_materiel 137	vandalisme -55
#arm>	collision 41
#arma	vol 45
#arme	vol 61
#armi	collision 42
#armo	dommage_materiel 204	none -51
#arna	collision -40	dommage_materiel 46
#aro>	blessure 114	none -42	vandalisme 56
#aros	vandalisme 66
#arou	autre 57	none -45	vandalisme 64
#arqa	bris_de_glace -76	degats_des_eaux 124	evenement_climatique -48
#arqu	degats_des_eaux 135
#arr>	vol 90
#arra	dommage_materiel 43
#arre	blessure 57
#arri	collision 75	vol 43
#ars>	autre 112	incendie -46	none -59
#art>	autre 83	collision 54	none -61	vol -43
#arte	autre 79	none -70	vol 45
#artn	collision 76	evenement_climatique 55	vol -49
#arto	degats_des_eaux 62
#arya	collision 101
#arza	collision 51	incendie 52
#as2o	collision 76	none 87
#asat	none -46	vandalisme -44	vol 91
#asce	bris_de_glace 64	dommage_materiel 105	none -54
#ase>	collision -93	dommage_materiel 188
#asfi	autre 40	collision -41	evenement_climatique 142
#ash>	degats_des_eaux -46	vandalisme -46	vol 131
#asha	dommage_materiel 75
#asi>	collision 58
#asid	autre 139	blessure -73	vandalisme 46	vol -41
#asif	collision -64	dommage_materiel -44	evenement_climatique 225
#asil	autre -43	blessure -73	collision 57	dommage_materiel 98	vandalisme 64	vol -44
#asin	collision -42	incendie 40	vandalisme 59
#asla	collision 206	vandalisme -76	vol -63
#asma	bris_de_glace 142	degats_des_eaux -86	dommage_materiel -56	vandalisme -40	vol 100
#asna	bris_de_glace -42	degats_des_eaux -73	dommage_materiel -43	vandalisme 166
#asni	collision -57	vol 175
#asol	bris_de_glace -78	evenement_climatique 107	incendie 125	none -47
#asou	vol 93
#asqu	collision 44	vol 83
#asse	none -45	vandalisme 61
#assh	blessure 103	collision -82	dommage_materiel 99
#assi	none -41	vol 47
#assn	autre 52	bris_de_glace 73	vol -45
#asso	blessure 53	none -50	vandalisme 54
#assu	autre 67	vol -40
#ast>	autre 88	collision 50	evenement_climatique 110	none -117	vol -55
#asti	evenement_climatique 89	incendie 90
#asto	blessure 51	collision 119	none -46	vol -52
#aswa	collision 57
#at3a	collision 61	degats_des_eaux 41
#at3r	evenement_climatique 70
#at7r	collision 112	dommage_materiel -48	incendie 48	vol 44
#at9e	collision -56	degats_des_eaux 123	incendie 97
#atal	collision -69	none -63	vol 277
#atar	collision 95
#atat	incendie 44
#atay	blessure 101	dommage_materiel 68	none -60	vandalisme -41
#atba	collision -51	degats_des_eaux 97
#atbk	collision 58
#atch	blessure 66
#atdi	dommage_materiel 78	evenement_climatique 59
#ate>	collision 66	evenement_climatique 144	none -59
#atea	dommage_materiel 205	none -51	vol -82
#atec	collision -140	dommage_materiel 46	evenement_climatique 162	vandalisme 88	vol -74
#atel	collision -41	degats_des_eaux 53	incendie 83
#atem	incendie 68	vol 66
#ater	bris_de_glace 72
#atet	bris_de_glace 47
#ateu	collision 42	dommage_materiel 44
#atgh	autre 68	dommage_materiel -46	vandalisme 51
#atha	autre 152	blessure 97	dommage_materiel 43	none -150	vandalisme -40	vol -51
#atho	blessure 73	collision 97	vol -41
#atic	evenement_climatique 142
#atim	degats_des_eaux 67	evenement_climatique 68
#atin	collision 119	degats_des_eaux 92	evenement_climatique -82
#atis	incendie 66
#atja	blessure 190	collision -115
#atkh	autre 266	collision -44	none -130	vol -51
#atko	none 88
#atla	incendie 89
#atli	collision 55
#atna	collision 45
#atni	collision 73	none -45
#ato>	incendie 88
#atou	collision -42	evenement_climatique 87	none -49	vandalisme 62
#atra	autre 180	none -109	vandalisme -65	vol -53
#atre	autre 87	blessure 128	dommage_materiel -60
#atri	collision 47
#atsi	degats_des_eaux 83	vandalisme 76
#atso	evenement_climatique 47
#att>	collision 104	evenement_climatique -48
#atta	collision -155	incendie 137	vandalisme 141	vol -87
#atte	autre 112	degats_des_eaux 42	incendie 70	none -99	vandalisme -44	vol 50
#atti	bris_de_glace 124	degats_des_eaux -67	none -43	vandalisme 95	vol -80
#atur	autre 90	collision -62	evenement_climatique 121	vol -53
#atwj	collision 101
#audi	autre 133	collision 46	none -60
#auff	degats_des_eaux 74
#ault	collision 50
#aura	degats_des_eaux 57	evenement_climatique 109
#auss	autre -42	blessure -44	degats_des_eaux 83	vol 135
#aute	degats_des_eaux 66	vol -44
#auto	bris_de_glace 54	incendie 63
#aux>	incendie 50	vandalisme 42
#avab	degats_des_eaux 184	none -41
#avan	dommage_materiel -43	evenement_climatique 83	vol 62
#ave>	degats_des_eaux 96	vol 43
#avel	dommage_materiel 158	none -77
#aver	degats_des_eaux 105	dommage_materiel 51
#avie	blessure -42	collision -57	dommage_materiel 294	none -56	vol -73
#avoc	autre 82	degats_des_eaux 45
#avri	autre 53	none -46	vol 42
#awab	autre 44	dommage_materiel 148	none -157	vandalisme -45	vol -41
#awan	dommage_materiel 119
#awar	autre 284	blessure -48	collision -85	degats_des_eaux -67	dommage_materiel -54	incendie 109	none -83	vandalisme -70	vol -125
#awbc	degats_des_eaux 123
#awbn	degats_des_eaux 63	none 62
#awbo	collision 158
#awch	incendie 43	none 40	vandalisme -48
#awd>	blessure 163	collision -52	vol 69
#awda	blessure 183	collision -50	dommage_materiel -43	none -84
#awdo	bris_de_glace 70	incendie 42	none 45
#aweb	blessure 100	collision -51
#awel	degats_des_eaux 82	vol 44
#awen	dommage_materiel 111	none -71	vol 84
#awer	dommage_materiel 44	none 72	vol -46
#awh>	incendie 46
#awha	incendie 56
#awho	collision -47	incendie -43	vandalisme -42	vol 226
#awi>	blessure -48	collision 46	vol 40
#awli	collision -88	dommage_materiel 116	none -52	vandalisme -73	vol 143
#awlo	collision -49	vandalisme -76	vol 227
#awni	autre 59	collision -47	none -58	vol 66
#awwe	degats_des_eaux 90
#awya	autre 60	dommage_materiel -45	evenement_climatique -51	incendie 55	none -52	vandalisme 44	vol 47
#axi>	autre 78	collision 61
#ay3o	evenement_climatique 119
#ay3r	collision 61
#ay7>	collision 101	dommage_materiel 84	none -47
#ay7e	collision -68	degats_des_eaux -70	dommage_materiel 184	evenement_climatique -40	incendie -43
#ay9>	collision 141	incendie 51	none -106
#ay9a	collision 248	none -119	vol -41
#ay9e	blessure -57	collision -63	degats_des_eaux 111	none -56	vol 156
#ay9o	blessure -83	collision 171
#ayad	degats_des_eaux -47	evenement_climatique 209	vol -56
#ayar	autre 235	collision -110	none -96	vandalisme -70
#ayb>	collision 70	vol -42
#ayba	collision 57
#aych	incendie 68
#ayd>	bris_de_glace -47	dommage_materiel -57	evenement_climatique 48	none -82	vandalisme 210
#ayda	autre 117	none -130	vandalisme 44	vol -41
#ayde	collision 60
#aydh	dommage_materiel 146	vol -76
#aydi	evenement_climatique 108	vandalisme -66	vol 65
#aydk	bris_de_glace 165	collision -66	dommage_materiel -61	evenement_climatique -40	incendie 73	vol -51
#aydo	collision 148	none -40
#aydr	collision 140
#aye3	blessure -43	vol 131
#aye9	none 43
#ayeb	incendie 112
#ayed	degats_des_eaux 101	none -63	vandalisme 51	vol -44
#ayef	bris_de_glace 151	none -82	vandalisme -58
#ayeg	collision 145	dommage_materiel 41	vol -59
#ayeh	bris_de_glace 73	none 140	vol -62
#ayej	incendie 58	none -50	vol 71
#ayel	collision -57	degats_des_eaux 248	none -53
#ayem	degats_des_eaux 63	evenement_climatique 120	vandalisme -45
#ayeq	collision 84
#ayes	bris_de_glace 58	degats_des_eaux -44
#ayet	degats_des_eaux 75	incendie -42
#ayg>	blessure 264	collision -129	evenement_climatique -41	none -50
#ayga	collision 51
#aygh	degats_des_eaux 48
#aygo	collision 46
#ayha	evenement_climatique 68
#ayhd	collision 155
#ayhr	collision -109	dommage_materiel 103	evenement_climatique -47	none -47	vandalisme 216
#ayj>	autre 190	none -95
#ayja	degats_des_eaux 123
#ayji	degats_des_eaux -68	evenement_climatique -41	vandalisme 229
#ayjr	blessure 82	collision -71
#aykh	collision 57	dommage_materiel -40	vol 135
#ayl3	degats_des_eaux -64	dommage_materiel 134	incendie 46
#ayla	bris_de_glace 56
#ayma	collision 60	dommage_materiel 48	evenement_climatique 61	vandalisme -63
#ayn>	none 45
#ayna	vandalisme -41	vol 107
#aync	none 123
#ayni	blessure 65	collision -40	degats_des_eaux 72
#aynz	degats_des_eaux 107
#ayou	evenement_climatique 111	vol -61
#ayr>	bris_de_glace 109	collision -51	none 99	vol -41
#ayra	none -56	vandalisme 54	vol 52
#ayre	degats_des_eaux 94	incendie 68
#ayri	blessure -41	bris_de_glace 206	collision -65	degats_des_eaux -92	dommage_materiel -154	evenement_climatique 148	none -66	vandalisme -71	vol -75
#ayse	collision 43	dommage_materiel 47	evenement_climatique -43	vol 61
#aysi	degats_des_eaux 153	none -54
#ayso	collision 116	vol -47
#ayss	vandalisme -47	vol 130
#ayt9	collision 41	degats_des_eaux 106	incendie 66	vol -50
#ayti	blessure 62	collision -50	degats_des_eaux 114	none -45
#aytl	collision -66	degats_des_eaux -53	dommage_materiel 192	vandalisme -48
#ayts	collision 92
#ayur	collision 101	vandalisme 54	vol -44
#aywj	collision 122	vol -49
#ayya	dommage_materiel 97	vandalisme -47	vol 55
#ayye	dommage_materiel 50	evenement_climatique 81
#ayz>	collision 142	dommage_materiel -40	evenement_climatique 50	none -40
#aza>	bris_de_glace 54	collision -83	dommage_materiel 173	vandalisme 40	vol -60
#azat	incendie 56
#azel	collision 53	degats_des_eaux 43
#azi>	blessure 113	collision -58	dommage_materiel -48	none -40	vandalisme 42
#azil	blessure 79	dommage_materiel -50	vandalisme -91	vol 110
#azni	vol 60
#azon	bris_de_glace 153	collision -58	degats_des_eaux 50
#azro	evenement_climatique 190	none -48
#azt>	none 45
#azza	blessure 80	evenement_climatique -46	vol 57
#azze	degats_des_eaux 109
#b3an	none 102
#b3d>	vandalisme 41
#b3i>	autre -61	blessure 317	bris_de_glace -67	degats_des_eaux -54	dommage_materiel -155	evenement_climatique -80	incendie -56	none -236	vandalisme -121	vol -125
#b3id	collision -68	evenement_climatique 145
#b7al	evenement_climatique 79
#b7ar	blessure 132	bris_de_glace -47	collision -85	degats_des_eaux -45	dommage_materiel 78	evenement_climatique -56	incendie -56	none -132	vandalisme -65	vol -95
#b7er	autre 286	dommage_materiel -46	none -190	vandalisme -47
#b9a>	evenement_climatique 59	none -40
#b9ac	dommage_materiel 55
#b9at	dommage_materiel 51	vol 45
#b9aw	autre 176	incendie 66	none -138	vandalisme -41	vol -52
#b9in	degats_des_eaux 109	dommage_materiel -56	evenement_climatique 67	vol -61
#b9it	none 78
#ba3>	autre -52	blessure 202	bris_de_glace -64	collision -46	dommage_materiel 127	evenement_climatique -60	none -62	vol -44
#ba3d	collision 54	none -40	vandalisme 40
#ba3i	blessure 262	dommage_materiel -72	none -61	vol -52
#ba9>	collision 95	none -50	vandalisme 128
#ba9i	dommage_materiel 87
#baa>	blessure 124
#bab>	none -42	vandalisme 54
#baba	degats_des_eaux 97	evenement_climatique 61	none -63	vandalisme -47	vol -49
#baga	autre 261	blessure -60	collision -71	dommage_materiel -105	incendie -73	none -122	vandalisme -62	vol 54
#bagh	dommage_materiel 41
#bagr	blessure -60	bris_de_glace -60	collision 157	evenement_climatique 58	vol -50
#bags	collision 120
#bah>	none 60
#baha	collision -46	degats_des_eaux -119	evenement_climatique 250	none -95
#baie	bris_de_glace 167	collision -55
#baig	collision -69	degats_des_eaux 155
#bain	bris_de_glace 99	collision -117	degats_des_eaux 194	evenement_climatique -44	none -53	vol -44
#bakh	collision -74	degats_des_eaux 124
#bal>	dommage_materiel 54	none -55	vandalisme 117	vol -87
#bala	blessure 159	collision -50	degats_des_eaux 56	dommage_materiel -49	vandalisme 87	vol -111
#balc	collision -43	incendie 63
#balk	degats_des_eaux -40	dommage_materiel -70	evenement_climatique 133	incendie 57
#ball	degats_des_eaux 96	dommage_materiel 43
#ban>	collision 91	none -64	vol 55
#bana	collision 140	dommage_materiel 70	none -52
#banc	autre -41	collision 154
#bane	blessure -68	collision -42	degats_des_eaux -133	dommage_materiel -126	evenement_climatique 163	incendie 164	none -154	vol -57
#bani	collision 62	dommage_materiel 76
#bank	blessure 40	vol 110
#baqi	none 133
#bar7	none 59
#bar>	blessure 75	bris_de_glace 154	collision -67	evenement_climatique -79	vol -48
#bara	collision -64	dommage_materiel 73
#barb	incendie 207	none -46
#bard	bris_de_glace 215	collision -88	degats_des_eaux -66	evenement_climatique 92	incendie -96	none -47	vol -67
#bare	none 47
#bark	dommage_materiel 105
#barr	collision 95	dommage_materiel 41	vandalisme 58
#basm	vandalisme -42	vol 151
#bass	dommage_materiel 99	vandalisme -40
#bat>	dommage_materiel 55	none -60	vandalisme -40
#bate	collision 87	degats_des_eaux 110
#bati	collision -62	dommage_materiel 115	evenement_climatique 48	none -96	vandalisme -46	vol 107
#batn	collision 127	none -40	vandalisme 41
#batt	collision -70	incendie 170	none -72	vandalisme -44	vol 108
#baw>	collision -108	evenement_climatique 242	vandalisme -46
#bayd	bris_de_glace -44	collision -48	none -66	vandalisme 228	vol -54
#bba>	blessure -85	evenement_climatique -44	vandalisme 119	vol 54
#bbag	degats_des_eaux 52	vandalisme 40
#bbah	bris_de_glace 98	vandalisme 40
#bbat	blessure 236	dommage_materiel -41	evenement_climatique -40	none -119	vandalisme -40
#bbaw	collision -108	evenement_climatique 242	vandalisme -46
#bbec	collision -97	dommage_materiel 179	vol -42
#bbet	bris_de_glace -41	collision 175	dommage_materiel -63	evenement_climatique 176	none -151	vandalisme -58	vol -42
#bbi>	evenement_climatique 93	none -42
#bbit	dommage_materiel 95	incendie 43
#bbni	vandalisme 151	vol -52
#bch>	blessure 63	degats_des_eaux 48	dommage_materiel 54	vandalisme -52
#bcha	collision -120	dommage_materiel 138	none -44	vandalisme 150	vol -53
#bda>	incendie 47
#bdat	incendie 72
#bdaw	collision -96	vandalisme 155	vol -45
#bdel	none 46	vol 67
#bdou	blessure 83
#be3>	dommage_materiel 79
#be7r	dommage_materiel 87	vol 63
#be9>	collision -42	evenement_climatique -40	vandalisme 58	vol 83
#bebe	dommage_materiel 46	vol 54
#bech	collision -70	dommage_materiel 118	vandalisme 63	vol -40
#becu	incendie 207	none -46
#bed>	blessure -50	collision -69	dommage_materiel 77	vol 124
#bedd	autre 71	bris_de_glace 51	collision -45
#begh	collision -54	dommage_materiel 118	none -74	vandalisme 168	vol -97
#beht	bris_de_glace 135	vol -47
#bek>	none 166
#bekr	bris_de_glace 72	vol 46
#bel>	evenement_climatique 46
#beld	blessure 112
#belg	autre 96	collision 142	none -100
#bell	degats_des_eaux 47
#ben>	incendie 148	none -41
#beni	degats_des_eaux 103	evenement_climatique 80	incendie -44	vol -47
#benn	bris_de_glace 251	collision -68	dommage_materiel -137	none -44
#bent	dommage_materiel 62	none -44
#ber9	collision 49	dommage_materiel -49	evenement_climatique 153	vol -48
#ber>	blessure -45	bris_de_glace 125	dommage_materiel -40	none -72	vandalisme -45
#berd	blessure 96	bris_de_glace 80	collision -43	none -42
#berk	collision 42	degats_des_eaux -48	vol 123
#berl	collision 69
#bern	collision -60	vol 109
#bes>	blessure -41	vol 161
#bess	degats_des_eaux 75
#bet>	evenement_climatique 63	none -40
#beth	degats_des_eaux 84
#betn	incendie 64
#beto	collision 188
#bett	dommage_materiel 88	vandalisme 52
#beza	incendie 48	none 95
#bga>	vol 140
#bgha	dommage_materiel 50
#bghe	collision 105
#bghi	autre 74
#bha>	bris_de_glace 125	none -41	vandalisme -52
#bhal	collision -58	evenement_climatique 60	vol 94
#bi9>	degats_des_eaux 196	evenement_climatique -133
#bia>	collision 76	dommage_materiel 64	vandalisme -41
#bib>	blessure 81
#biba	collision 79	none -71	vandalisme 136	vol -60
#bicy	collision 94	dommage_materiel 67	vandalisme -88
#bid>	bris_de_glace -42	collision -86	evenement_climatique 218	none -172	vandalisme 152
#bida	collision 143	none -57
#bide	collision -48	degats_des_eaux 360	dommage_materiel -51	evenement_climatique -44	none -165	vandalisme -41
#bido	bris_de_glace -44	collision -57	degats_des_eaux -111	dommage_materiel 103	evenement_climatique -90	incendie 241	none -64	vandalisme -93	vol -52
#bien	autre 144	none 56
#bier	degats_des_eaux 94
#bih>	none -69	vandalisme 97	vol 107
#biha	bris_de_glace 96	collision -55	dommage_materiel -71	none -56	vol 102
#bika	none -59	vandalisme -52	vol 146
#bil>	collision 45	none -42
#bila	collision 45	evenement_climatique 51	none 53	vol -42
#bill	autre 159
#bilt	collision 57	dommage_materiel 67	none -50	vandalisme 69
#bin>	collision 53
#bina	collision 76
#bine	degats_des_eaux 78
#bini	degats_des_eaux 99
#bir>	blessure 48	collision 48	evenement_climatique 43	none -49
#bira	bris_de_glace 158	none -42
#bis>	blessure 41	collision 75
#bisk	collision 69
#bit>	degats_des_eaux 49
#bita	blessure 54	collision 48
#biya	dommage_materiel 88
#bjou	collision 40
#bka>	collision 112
#bkat	collision 197	vandalisme -44
#bkhi	collision 70	incendie 144	none -72
#bki>	degats_des_eaux 68
#bla>	collision 47
#blan	bris_de_glace 87	degats_des_eaux -52	dommage_materiel -49	none -100	vol 130
#blas	blessure 52
#blay	bris_de_glace 58	degats_des_eaux -44
#ble>	dommage_materiel 58	none -65	vol 79
#blea	collision -50	degats_des_eaux 61	incendie 80	vol -84
#bles	degats_des_eaux 43	evenement_climatique 54
#blet	dommage_materiel -64	vol 215
#bli>	vol 67
#blo>	dommage_materiel 70
#bmw>	collision 200
#bna>	collision 74
#bnad	dommage_materiel 78
#bnah	collision 51
#bnat	autre 229	collision 53	dommage_materiel -54	incendie 41	none -138	vol -68
#bnti	blessure 96	none -41
#bo7d	bris_de_glace 99
#boit	blessure -76	collision -53	vandalisme 244	vol -84
#bola	autre -72	blessure 89	collision 82	vol -53
#bole	bris_de_glace -44	collision -42	evenement_climatique 190	none -76	vandalisme 56
#boli	incendie 52	none -55	vandalisme 67
#bomb	bris_de_glace 189	degats_des_eaux -57	incendie -86	none -50	vandalisme 60
#bomp	collision -50	dommage_materiel -40	incendie 203
#bon>	degats_des_eaux 183	none -52
#bonj	evenement_climatique 120
#book	dommage_materiel 210	evenement_climatique -48
#bord	bris_de_glace 47	collision 102
#bot>	none 89
#bota	incendie 53	vol 40
#bou7	incendie 57
#bou>	none -65	vandalisme 113
#boua	bris_de_glace 53
#bouc	autre -46	bris_de_glace -49	collision -77	degats_des_eaux 172	dommage_materiel 199	evenement_climatique -161	incendie -71	none -111	vandalisme -53	vol -44
#boug	incendie 145
#bouh	blessure 75	collision 132	evenement_climatique -67
#boul	collision 57
#boun	blessure -43	bris_de_glace 56	none -66	vol 165
#bour	autre 57	vol 63
#bous	collision 41	dommage_materiel -63	vol 69
#bout	incendie 46
#box>	dommage_materiel 56	evenement_climatique 152
#bqa>	collision 109
#bqat	collision -68	degats_des_eaux -53	dommage_materiel 70	evenement_climatique 77	none -40	vol 41
#bra>	collision -40
#brad	bris_de_glace -42	collision -69	evenement_climatique 294	none -175	vandalisme -73
#brah	collision -41	degats_des_eaux 46	incendie 53	vandalisme 79	vol -46
#brak	blessure -57	collision 66	dommage_materiel 146	evenement_climatique -44	vol -47
#bre>	degats_des_eaux 48	none -43
#bret	dommage_materiel -52	none -88	vandalisme -43	vol 212
#bri>	blessure 68	collision -51	incendie 87	none -44
#brig	collision -47	evenement_climatique -44	vol 252
#brio	dommage_materiel -43	evenement_climatique 136	none -57	vandalisme 118	vol -50
#bris	bris_de_glace 165	collision -49	none -41	vandalisme 44
#briz	bris_de_glace 234	collision -73
#brou	evenement_climatique 119
#brux	collision 64
#bssa	none 70
#bsse	collision 160	dommage_materiel -47	evenement_climatique 85	incendie -99	vol -44
#bta>	collision 190	dommage_materiel -43	none -77	vandalisme -47	vol 94
#btat	bris_de_glace 61	collision 70	vol -61
#bti>	blessure 79	collision 52
#bto>	collision 91	dommage_materiel 47
#btou	blessure -61	vandalisme 110
#bul>	autre 168
#bula	collision 53
#bure	autre 152	collision -77	none -66
#bus>	collision 108
#byed	autre 86	collision 57
#bzaf	collision -56	degats_des_eaux -40	evenement_climatique 56	none 40
#bzza	collision 151	evenement_climatique 55	incendie -75	none -45
#caba	blessure -73	bris_de_glace -40	collision -64	degats_des_eaux -109	evenement_climatique 155	incendie 155	none -157	vandalisme -104	vol -58
#cabi	autre 58	collision -69	degats_des_eaux 45	dommage_materiel 44	evenement_climatique -79	incendie 49	none -49	vol -40
#cabl	collision -60	dommage_materiel 181	evenement_climatique -41	none -83	vol 91
#cadd	bris_de_glace 47	collision 189
#cade	collision 79	vol 45
#cafe	collision -47	evenement_climatique 173	none -46
#cais	vol 115
#cal>	bris_de_glace -45	degats_des_eaux 144	none -85	vol 70
#cala	collision 85
#came	dommage_materiel 78	vol 64
#cami	collision 66
#camp	evenement_climatique 81
#cana	collision -45	degats_des_eaux 60	dommage_materiel 93	vol -54
#cani	degats_des_eaux -47	incendie 67	vandalisme 43
#cann	autre 86	collision -41	degats_des_eaux 40	vol -42
#cant	collision 75	vandalisme 47
#capo	none -51	vandalisme 129
#car>	collision 58	none -62	vandalisme 80
#cara	evenement_climatique 89	none -43	vol 47
#card	degats_des_eaux 101	incendie 79
#carg	bris_de_glace 106
#carr	collision 57
#cart	autre 111	none -75	vol 58
#casa	autre 50
#casq	collision 57	vol 70
#cass	collision 242	incendie 65	none -145	vol -40
#cat>	autre 82	degats_des_eaux 45
#cata	autre 141	collision -57	none -106	vol 99
#cave	degats_des_eaux 104	vol 66
#cboo	dommage_materiel 210	evenement_climatique -48
#ccid	collision 103
#ccin	blessure 125	collision 102	none -58
#ccro	collision 83
#cede	collision 62
#cee>	blessure 45	none -73	vol 85
#cein	collision 135
#cens	bris_de_glace 64	dommage_materiel 105	none -54
#cent	blessure 54	degats_des_eaux 45	incendie -44
#cepi	vol 71
#ces>	dommage_materiel 70	vol -42
#ceus	collision -44	dommage_materiel 100	none -78	vandalisme -44	vol 126
#ch3a	incendie 64
#ch3e	incendie 187	none -45	vol -43
#ch3l	collision -62	incendie 258
#ch7a	autre 77	none 79
#ch99	bris_de_glace 100	collision -48	dommage_materiel 54
#cha3	incendie 122
#cha9	bris_de_glace 80
#chab	blessure 103
#chad	blessure -43	vol 153
#chaf	vol 50
#chag	collision 83
#chah	vandalisme 144
#chai	vandalisme -46	vol 168
#chak	none 151
#chal	none -48	vol 159
#cham	bris_de_glace 122	collision -56	degats_des_eaux 83	none -54
#chan	dommage_materiel -41	evenement_climatique 40
#chao	bris_de_glace 51
#char	none -67
#chas	degats_des_eaux 141	dommage_materiel -44	incendie 138	none -55
#chat	dommage_materiel 69	none -45
#chau	degats_des_eaux 62
#chaw	incendie 44	vol 78
#chch	incendie -41	none -60	vandalisme 141
#chd>	autre -43	blessure -56	incendie -52	vol 189
#chdd	incendie 52	none -50	vandalisme 75
#che3	collision -89	incendie 341	none -72
#che9	bris_de_glace 99	none -56	vol -47
#cheb	collision 105	evenement_climatique 54	vandalisme -41
#ched	evenement_climatique 47
#chei	vandalisme 129
#chej	dommage_materiel 60
#chek	collision -64	evenement_climatique 42	none 110
#chel	blessure 92
#chem	incendie 100
#cher	bris_de_glace 64	collision -51	dommage_materiel 54	none -59
#ches	degats_des_eaux 88	dommage_materiel 49
#chet	bris_de_glace 96	none -51	vol 98
#chev	degats_des_eaux 92	dommage_materiel 57
#chew	vandalisme 113	vol -45
#chfa	dommage_materiel -43	none -44	vol 170
#chff	vol 136
#chft	dommage_materiel 80	none 79
#chha	none 111
#chhe	autre 111	collision -48	none -72
#chho	autre 68	none -65
#chia	degats_des_eaux -70	evenement_climatique 47	vol 82
#chib	collision 77
#chic	incendie 65
#chif	incendie 71	vandalisme 54
#chik	vandalisme 53	vol 72
#chil	blessure 287	collision -68	degats_des_eaux -41	dommage_materiel -69	incendie -45	none -190	vandalisme -43	vol -53
#chin	degats_des_eaux 54	none -45
#chit	autre 41	none -44	vol 68
#chiy	none 50
#chka	collision 45	evenement_climatique 59	none -81	vandalisme 64
#chki	vandalisme 95
#chko	collision 67	vol 45
#chno	autre 57	none 53
#choc	collision 162
#chof	vandalisme 72
#choi	blessure 126	collision -77	dommage_materiel -87	incendie -50	none -89	vandalisme -54	vol 105
#chok	none 111
#chon	bris_de_glace -41	degats_des_eaux 154	dommage_materiel 166	evenement_climatique -137	incendie -55	none -83	vandalisme -43
#chor	collision 88
#chqe	bris_de_glace 208	degats_des_eaux 41	dommage_materiel -42	none -56
#chqq	bris_de_glace 248	collision -96	none -49	vandalisme -102
#chra	collision -69	dommage_materiel -40	incendie 174	vandalisme 50	vol -40
#chre	none -43	vandalisme 94
#chri	autre 45	bris_de_glace 122	collision -58	degats_des_eaux -47	evenement_climatique -52	none -51
#chrj	bris_de_glace 168	collision -93	none -42	vandalisme -75	vol 47
#cht>	autre 78	incendie 41	none 63
#chta	evenement_climatique 195
#chto	dommage_materiel -47	evenement_climatique 61	none -108	vol 133
#chwa	degats_des_eaux 60	incendie 55
#chwi	incendie 96
#cia>	collision 45	vol 42
#cide	collision 71	vandalisme 52
#cie>	bris_de_glace 42	vol 57
#ciet	dommage_materiel 43
#cin>	autre 56	blessure 97	none -58
#cine	blessure 57	degats_des_eaux 143	none -84	vol -54
#circ	collision 49	incendie 92
#cite	blessure -67	bris_de_glace -55	collision 56	degats_des_eaux 102	dommage_materiel 53
#civi	evenement_climatique 46
#clar	vol 74
#clav	blessure -41	collision 44	dommage_materiel 238	none -57	vol -64
#cle>	autre 40	collision 58
#clet	collision 70	dommage_materiel 95	vandalisme -75
#clie	bris_de_glace 49	dommage_materiel 159	vandalisme -41
#clig	collision 96
#clim	degats_des_eaux 91	incendie 66
#clin	autre 96	blessure 44	collision 44
#clio	collision 77
#coco	blessure 51	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 159	incendie -106
#coff	vol 103
#coif	vandalisme 87
#cole	blessure 57	dommage_materiel 88
#coll	vandalisme 158
#colo	degats_des_eaux 224	none -62
#comm	vol 81
#comp	degats_des_eaux 53
#con>	collision -43	incendie 63
#conc	autre 143	collision -48	degats_des_eaux 165	incendie -99	vol -55
#cond	degats_des_eaux 106
#cong	dommage_materiel 128
#cons	collision 44
#cont	autre 133	vol -43
#coot	vandalisme 52
#copr	degats_des_eaux 82	incendie 81
#cord	blessure -43	degats_des_eaux 65	vol 107
#corn	blessure 70	collision 40
#cott	blessure 51	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 159	incendie -106
#coul	blessure -40	degats_des_eaux 158
#coup	blessure 79	collision -47	dommage_materiel 73	evenement_climatique -41	incendie -40	none -74	vandalisme 85	vol -70
#cour	blessure 99	incendie 48	none -60
#cran	blessure -57	dommage_materiel 269	vol -54
#cred	collision -45	dommage_materiel 172	vol -57
#cris	collision -76	dommage_materiel 128	evenement_climatique 152	incendie -41	none -54	vandalisme -44	vol -74
#croc	none -54	vol 197
#croi	collision 55
#croq	collision 90	vol -57
#cteu	vandalisme 73
#ctio	dommage_materiel 68
#ctob	autre 47
#ctor	dommage_materiel -61	incendie -90	none -53	vandalisme 134	vol 114
#ctri	collision -62	degats_des_eaux -43	dommage_materiel 162	incendie 51
#ctur	autre 46
#cue>	incendie 207	none -46
#cuis	degats_des_eaux 103
#cuit	incendie 105
#cula	collision 170	vandalisme -43
#cule	collision 110
#curi	blessure 128
#cycl	collision 115	vandalisme -52
#d7ek	collision 40	dommage_materiel 115	vol -52
#d9ay	vol 46
#d9i9	blessure 64	incendie 68
#da2i	collision -146	dommage_materiel -47	vandalisme 217
#da3>	blessure 130	dommage_materiel 61
#da3a	collision 123
#da3n	collision 133
#dab>	collision -40	incendie 122
#dabt	blessure 101	collision -85	none 119
#dach	none 131
#daci	collision 45	vol 42
#dad>	blessure -63	collision -43	degats_des_eaux 95	vol 52
#dade	autre 119	dommage_materiel 196	none -123	vol -46
#daha	none -53	vol 145
#dair	vandalisme 112
#dak>	autre 42	collision 59
#dakc	evenement_climatique 43	vol 49
#dakh	evenement_climatique 44
#dala	blessure 47	degats_des_eaux -41	evenement_climatique 70
#dam>	vol 52
#dama	evenement_climatique 52
#dame	collision 45
#dami	bris_de_glace 103
#damn	evenement_climatique 83	vol -49
#dan>	evenement_climatique 58	none 102	vandalisme 57	vol -80
#dana	collision -76	dommage_materiel 49	incendie 85	none -88	vol -44
#dani	incendie 46	vol 69
#daqq	bris_de_glace 55
#dara	blessure -41	dommage_materiel 83	none -58	vol 104
#darb	collision 99
#dare	collision 53
#dari	bris_de_glace 49	collision -40
#darn	vandalisme 79	vol 101
#darr	degats_des_eaux 43	vol 53
#dart	autre 110	none -75	vandalisme 44	vol -50
#dati	evenement_climatique 73
#dato	vandalisme 82
#daw>	vol 135
#dawh	vol 65
#daya	dommage_materiel 63	vol 48
#daye	degats_des_eaux 71
#dayr	bris_de_glace 83	dommage_materiel -64
#dayz	collision 142	dommage_materiel -40	evenement_climatique 50	none -40
#daz>	collision -47	vandalisme 83
#dazt	none 45
#dbab	collision 115
#dch>	none 166	vol -47
#dcha	collision 77
#dchi	collision -44	none 43
#dda>	none -40	vandalisme 42
#ddad	autre 82	blessure -68	degats_des_eaux 104
#ddah	dommage_materiel 74	incendie 69
#ddar	autre 206	none -120
#ddat	blessure 126	dommage_materiel 41	none -42
#ddaw	vol 122
#ddel	autre 88
#ddem	collision 117	dommage_materiel 58	vandalisme -55
#dder	incendie 79
#ddha	bris_de_glace 56	degats_des_eaux 56	dommage_materiel -56
#ddi>	vol 46
#ddin	vandalisme 41
#ddit	bris_de_glace 124	dommage_materiel 51	none -90
#ddni	blessure 173	collision -71
#ddo>	collision -42	dommage_materiel 108	none -44
#ddou	evenement_climatique 70	vandalisme 69	vol -45
#ddow	blessure -40	degats_des_eaux -80	dommage_materiel -100	incendie 272	vol -75
#de7k	bris_de_glace -40	dommage_materiel 197	incendie -114	none -75	vandalisme -80	vol 137
#deau	incendie 79	vandalisme 41
#debt	collision -42	none 238
#dece	autre 210	bris_de_glace -40	collision -61	vol -44
#dech	vol 90
#decl	vol 74
#def3	blessure 87	collision 67	incendie -42	vol -57
#dega	collision -43	degats_des_eaux 111	vandalisme 49
#degd	collision 275	none -162	vol -109
#dehk	collision 117
#dehr	blessure 75	evenement_climatique 83
#dekh	incendie 91
#del>	autre 74
#deli	collision 125	vol -49
#dell	collision -68	vandalisme -41	vol 191
#delt	collision -46	evenement_climatique 48	none 110
#dema	autre -42	vandalisme -49	vol 185
#deme	collision -50	degats_des_eaux -44	dommage_materiel 193	none -45
#demm	vandalisme -74	vol 185
#den>	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#dena	collision -56	vol 158
#denc	bris_de_glace 129	collision -55	dommage_materiel -47	vol 66
#denn	none 127
#dent	autre 54	collision 50
#deo>	collision -165	none -93	vandalisme 175	vol 116
#depa	autre 154
#depo	blessure 116	collision -53	none -79	vandalisme -44	vol 155
#derb	none -40	vandalisme 47
#derc	collision 55
#deri	incendie 45	vol 59
#derj	incendie 85
#derk	collision -68	evenement_climatique 92	incendie 60	none -40
#dero	blessure 54
#ders	blessure 73
#dert	vandalisme 59
#des>	degats_des_eaux 50
#desc	collision 85
#det>	collision 64	degats_des_eaux 100	none -45
#deus	vol 109
#devi	bris_de_glace 83	dommage_materiel 73
#deww	vol 67
#dfe3	autre 45	collision -62	none -55	vandalisme 44
#dga>	collision 225	none -86	vol -98
#dgui	collision -71	evenement_climatique 42	none -53	vandalisme -58	vol 112
#dha>	blessure 67	bris_de_glace 53
#dhak	dommage_materiel 187	vol -79
#dheb	vol 154
#dhek	blessure 69	dommage_materiel 103	vandalisme -74	vol -53
#dher	evenement_climatique 66
#dhom	collision -52	vol 124
#dhri	blessure 176	vol -49
#dia>	blessure -55	bris_de_glace 46	degats_des_eaux 60	evenement_climatique -42	none -53
#dial	evenement_climatique 50
#dian	vol 49
#diat	collision 144	degats_des_eaux -41
#dic>	collision -45	degats_des_eaux 71
#dich	vandalisme 40
#dida	autre 75	blessure 104	collision -106	evenement_climatique 41	none -86	vandalisme 40	vol -42
#dien	none -43	vol 167
#dih>	incendie 49	vol 84
#dik>	blessure 46	dommage_materiel -45	none 157
#dim>	evenement_climatique -40	none -52	vandalisme 118	vol -50
#dima	vandalisme 50
#din>	blessure 80	dommage_materiel -55	incendie 139	none -66
#dini	bris_de_glace 47
#dio>	autre 45	collision -60	none -44	vol 69
#dire	blessure 95	collision 46	vol -41
#dirh	autre 137	none -70
#diro	evenement_climatique 52
#diss	collision 48
#dit>	bris_de_glace 95	dommage_materiel 47	none -52
#dita	collision 91
#dito	bris_de_glace 133	collision -52	degats_des_eaux -44
#diya	collision 90
#djaj	blessure -92	bris_de_glace -44	collision -68	degats_des_eaux -41	dommage_materiel -76	incendie 319	none -134	vandalisme -100	vol -49
#djel	blessure 101	collision -43	dommage_materiel -47	vol 105
#dkha	blessure -41	incendie 205
#dkhe	collision 64
#dkhl	vol 92
#dkom	autre 49	blessure 47
#dlam	collision 123
#dlou	collision 98
#dma>	blessure 67
#dmna	collision 215	vandalisme -87	vol -74
#dmou	incendie 69	none -74	vol 129
#dna>	vol 61
#dni>	blessure 81	collision -40	vol 62
#dokh	incendie 158
#dola	collision -63	vol 106
#doli	vol 52
#don>	blessure 123	degats_des_eaux -64	evenement_climatique -54	incendie 138	none -107	vandalisme -57
#donc	collision -52	vol 105
#donn	autre 76
#dor>	blessure 59
#dora	collision 130
#dos>	bris_de_glace 109	collision 75	none -54	vandalisme -45
#doss	none 120
#dou9	collision 91
#dou>	collision -62	dommage_materiel 55	none -46	vandalisme 133
#doub	collision 42
#douc	bris_de_glace 134
#doud	degats_des_eaux 42	vol 49
#douh	degats_des_eaux -47
#douk	none -48	vol 88
#doul	vandalisme 48
#dour	collision 76
#dous	degats_des_eaux 210	none -68
#douz	vandalisme 76
#dow>	blessure 40	collision -62	degats_des_eaux -50	incendie 182	vol -50
#dra3	dommage_materiel 54
#dra>	blessure 100	collision 68	evenement_climatique -46	vol -41
#drab	collision 190	dommage_materiel -56	none -77	vol -60
#drar	vandalisme 40
#dras	blessure -41	collision 80	vandalisme 40
#drat	dommage_materiel -45	vol 180
#drba	degats_des_eaux 92	dommage_materiel -42
#drbo	bris_de_glace -77	collision 56	evenement_climatique 69
#dre>	collision 98
#dreb	collision 65
#drhm	autre 70	bris_de_glace 43	collision -48	dommage_materiel 62	vol -57
#dri>	collision 104
#dris	collision -40	degats_des_eaux -74	dommage_materiel 135	vandalisme -50
#driv	vol 48
#drni	collision 100
#dro>	none 40
#droj	blessure 136
#dron	blessure -95	bris_de_glace -46	collision 48	degats_des_eaux -51	dommage_materiel 257	evenement_climatique -56	none -68	vol -75
#drou	blessure 63	dommage_materiel 51	none -45
#drri	blessure 110	evenement_climatique 72
#drt>	collision -45	dommage_materiel 187	none -87
#duct	bris_de_glace -60	dommage_materiel 192
#dust	vol 95
#dwa>	autre 40	blessure 79	none -73	vol 84
#dyal	none -42
#dyin	collision 79
#e3a>	blessure 43	collision -47	incendie 56
#e3at	bris_de_glace 196	degats_des_eaux -94	incendie 61
#e3ch	blessure 123
#e3el	dommage_materiel 48	incendie 101
#e3la	bris_de_glace -104	collision -253	dommage_materiel -43	evenement_climatique -63	incendie 255	none -150	vandalisme 58	vol -87
#e3na	vol 77
#e3ni	vandalisme 71
#e77e	blessure 177	bris_de_glace -46	collision -53	degats_des_eaux 63	none -76	vol -50
#e7da	evenement_climatique 43
#e7lo	collision -43	degats_des_eaux 130	none -57	vol 60
#e7na	collision 98
#e7o>	autre 80	blessure -47	dommage_materiel 160	none -92
#e7r>	dommage_materiel 87	vol 63
#e7re	incendie 97
#e7ro	degats_des_eaux -42	dommage_materiel -97	evenement_climatique 56	incendie 51	vandalisme 133
#e7t>	blessure 83	degats_des_eaux 40
#e7th	bris_de_glace 153	degats_des_eaux -58	incendie 43	vandalisme -64
#e7ti	degats_des_eaux 77	evenement_climatique 87
#e7to	blessure -49	degats_des_eaux 45	dommage_materiel 127	evenement_climatique -45
#e99>	bris_de_glace 44	collision 67	none -43	vandalisme 81	vol -65
#e99a	blessure 64	bris_de_glace 84	collision -55	none -63
#e99e	autre 87	degats_des_eaux 40	none -81
#e9at	none -43	vol 92
#e9ba	autre -60	dommage_materiel 304	incendie -41	none -178	vandalisme -54	vol -121
#e9be	bris_de_glace -45	vandalisme 100
#e9e3	degats_des_eaux 48	none -53
#e9ef	degats_des_eaux 56
#e9el	bris_de_glace 173	collision -62	vol -59
#e9f>	bris_de_glace -44	degats_des_eaux 154	dommage_materiel -62	vandalisme 53	vol -44
#e9fa	autre 62	vol -40
#e9ha	blessure 44	evenement_climatique 105
#e9na	collision -41	incendie 53	vol 52
#e9ni	collision 96
#e9o>	vandalisme 57	vol 106
#e9ou	collision -66	incendie -54	none -72	vandalisme -96	vol 237
#e9t>	blessure 95
#eage	collision 161	evenement_climatique -40	incendie 41
#eaux	degats_des_eaux 52	incendie 73
#eba>	collision 53	evenement_climatique 105
#ebaa	blessure 124
#ebag	collision -63	degats_des_eaux 114	vandalisme 128	vol -41
#ebal	vandalisme 180	vol -68
#ebat	collision -46	evenement_climatique 143
#ebb>	collision -51	degats_des_eaux -45	dommage_materiel 86	vandalisme 68
#ebba	blessure 95	none -50
#ebbe	collision 69	dommage_materiel 87	evenement_climatique 91	none -84
#ebbi	evenement_climatique 62
#ebbn	vandalisme 151	vol -52
#ebch	blessure 69	dommage_materiel 122	none -70
#ebda	vol 85
#ebe>	dommage_materiel 46	vol 54
#ebha	blessure 54	vol 66
#ebla	blessure -44	bris_de_glace 97	collision -78	dommage_materiel 78	none -89	vandalisme -62	vol 50
#ebna	autre 76	collision 71	none -46
#ebni	blessure 60	collision -56	degats_des_eaux 55	vandalisme 43	vol -41
#ebo>	collision -69	incendie 112	none -71	vandalisme -153	vol 215
#ebri	bris_de_glace 150
#ebro	collision -43	evenement_climatique 151
#ebs>	blessure 65	collision -72	degats_des_eaux 89	none -61	vandalisme 46
#ebta	collision 145	none -49	vol 42
#ebti	blessure 86	collision -81	dommage_materiel 88
#ebto	collision 114
#ecep	vol 71
#ech>	degats_des_eaux 42	none -49	vol 50
#echa	blessure 59	collision -127	evenement_climatique 79	none -47
#echc	incendie -45	none -62	vandalisme 130
#eche	autre 68	collision -46	incendie 56	none -113
#echi	autre 42	bris_de_glace 53	collision -45	none -41	vol 63
#echn	collision -43	degats_des_eaux 186	none -40	vol -57
#echo	collision 64	none -42	vol 44
#echr	collision -63	degats_des_eaux 54	vandalisme 140
#ecla	vol 64
#ecol	blessure 57	dommage_materiel 88
#ecra	blessure -64	dommage_materiel 301	vol -60
#ect>	blessure 72
#ecte	collision -92	degats_des_eaux -40	dommage_materiel 104	incendie -43	none -74	vandalisme 149	vol -126
#ectr	collision -59	degats_des_eaux -41	dommage_materiel 133	incendie 109	none -43
#ecue	incendie 207	none -46
#ecur	blessure 128
#eda>	vandalisme 100	vol -54
#edam	collision -51	dommage_materiel 160
#edat	autre 100	incendie 99	none -44	vol -43
#edch	collision 62	none 70
#edda	blessure 78	none -61
#edde	autre 72	degats_des_eaux -42	vandalisme -76
#eddh	bris_de_glace 51	collision -43	degats_des_eaux 46	dommage_materiel -52
#eddl	autre -42	bris_de_glace 57	collision -67	none -55	vol 155
#eddn	blessure 76
#eddo	none -41
#edeb	none 177
#edes	collision 62
#edha	autre 138	collision -95	none -53
#edit	blessure 114	collision -117	dommage_materiel 89	vol -42
#edni	dommage_materiel -41	evenement_climatique 44	vol 125
#edra	collision 58	vandalisme 99	vol -54
#edri	collision 127
#eeke	collision -51	dommage_materiel -103	none 112	vol 90
#efar	vol 166
#efch	collision 75
#efek	degats_des_eaux 99
#efeu	autre 110	blessure -58	none -100	vol 120
#effa	collision -40	dommage_materiel 165	none -94
#effe	blessure 47	collision 40	degats_des_eaux 96	none -49	vandalisme -46
#effi	blessure 161	bris_de_glace -46	collision -53	incendie -46	none -88	vandalisme -52	vol -66
#effo	incendie 91
#efkh	blessure -40	degats_des_eaux 82	dommage_materiel -44	incendie 67
#efla	evenement_climatique 67	none -59	vol 111
#efna	collision 75	vandalisme -44
#efo>	collision -47	evenement_climatique 117
#efon	vol 178
#efra	collision 67	evenement_climatique 41
#efro	collision 55	degats_des_eaux -46	dommage_materiel 109
#efs>	none -56	vol 110
#eft>	autre 54
#eftc	autre 41	collision 50
#efth	evenement_climatique 69
#efto	autre 119	none -40
#egan	bris_de_glace 187	collision -63	degats_des_eaux -92	incendie 57
#egat	degats_des_eaux 122
#ege>	blessure 148	collision -53	dommage_materiel -60	vandalisme 49
#egh>	dommage_materiel 49	none -72
#egre	incendie 96
#eha>	blessure -53	none 64
#ehd>	bris_de_glace 138	collision -41	none -46
#ehdi	blessure -47	none -55	vandalisme 121
#ehic	collision 151
#ehk>	collision 136
#ehri	blessure 114	collision -51	degats_des_eaux -95	evenement_climatique 116	none -52	vandalisme -50
#ehro	degats_des_eaux 65	incendie 60
#eht>	vol 56
#eign	blessure 98	bris_de_glace -43	collision -93	dommage_materiel -66	evenement_climatique 78	vandalisme 75	vol -52
#eikh	vandalisme 136
#eil>	autre 82	collision -57	none -43	vol 78
#eill	autre 48	none 79
#eima	vandalisme -53	vol 125
#ein>	collision 63
#eint	collision 138	none -55	vandalisme 63
#ej3>	collision 69	vol 50
#ej3a	degats_des_eaux 48
#ej3o	blessure 44	collision 65
#eja>	autre -46	bris_de_glace -65	collision 84	vandalisme 155	vol -80
#eje3	autre 259	blessure -107	none -96	vol -55
#ejem	bris_de_glace -42	collision -57	dommage_materiel -52	none -52	vandalisme 235
#ejhi	collision -44	vol 103
#ejho	incendie 65	vandalisme 93
#ejja	blessure 125
#ejje	autre 136	collision -54	none -107	vol 138
#ejla	dommage_materiel -55	none -59	vandalisme 76	vol 112
#ejli	blessure 109	none -42
#ejlo	bris_de_glace -41	dommage_materiel 65	evenement_climatique 61
#ejna	degats_des_eaux -54	evenement_climatique 73	incendie 112
#ejo>	autre 90	none -59
#ejra	bris_de_glace 63
#ejt>	vol 118
#ekay	vol 114
#ekba	blessure -60	collision 63	dommage_materiel 50	incendie 102	none -46
#eken	collision -51	dommage_materiel -103	none 112	vol 90
#ekh>	degats_des_eaux 109
#ekha	incendie 114
#ekhd	blessure 149	collision -65	dommage_materiel 59	none -40
#ekhe	degats_des_eaux 42	evenement_climatique -42	incendie 43
#ekhl	collision 52
#ekk>	none 54
#ekka	collision 56	none -66	vandalisme 120
#ekke	collision -65	none 40	vandalisme 78
#ekki	collision 129	none -45
#ekne	collision 41
#ekra	collision 63	none -40	vandalisme 162	vol -64
#ekri	bris_de_glace 60	vol 94
#ekte	incendie 94
#ekto	degats_des_eaux -70	vandalisme 82	vol 68
#el3o	degats_des_eaux -72	evenement_climatique 40	vandalisme 163
#el9>	evenement_climatique 53
#el9a	blessure 90	collision 47	degats_des_eaux 65	none -53	vol -40
#elag	dommage_materiel 122
#elas	collision -46	incendie 196	none -42
#elat	incendie 49
#elb>	blessure 60	collision 69	none -42
#elba	bris_de_glace 42	collision 220	evenement_climatique -62	none -65
#elbi	dommage_materiel 62	none -50	vandalisme 93	vol -47
#elch	degats_des_eaux 106	dommage_materiel 90	evenement_climatique -103	vol -56
#eld>	bris_de_glace 101	collision -49	none -42	vandalisme 41
#elda	blessure -52	collision 147	vol 41
#eldi	blessure 42	dommage_materiel 71	none -42
#ele>	dommage_materiel 107	evenement_climatique 82
#elec	degats_des_eaux -44	dommage_materiel 122	incendie 82	none -43
#elef	vol 112
#elel	degats_des_eaux 53
#elep	vol 50
#eles	autre 185	collision -55
#elev	autre 171	none -71
#elgi	autre 166	collision 56	none -150	vandalisme -41	vol -55
#elie	blessure 67	degats_des_eaux 120
#eliz	collision 68
#elj>	blessure 87	dommage_materiel -47	evenement_climatique 151	none -40
#ell>	none -45	vandalisme 98	vol 95
#ellg	collision -85	vol 228
#ells	autre 77	collision 64	none -58
#ellu	blessure 170	bris_de_glace 166	degats_des_eaux -56	dommage_materiel -145	none -77	vandalisme -42
#elma	collision -108	degats_des_eaux 54	dommage_materiel -67	vandalisme 195
#elmi	bris_de_glace -59	evenement_climatique 107	incendie 49
#elni	autre 229	blessure 50	none -199	vol -49
#elo>	dommage_materiel 61	vol 85
#else	autre 79	collision 53
#elso	autre 171	collision -40	degats_des_eaux -46	dommage_materiel 106	none -84	vandalisme -40	vol -48
#elt>	collision 81
#elta	blessure -55	collision -91	dommage_materiel 228	none -48	vol 48
#elux	bris_de_glace 108	evenement_climatique 90
#eman	autre -82	incendie 77	none 132
#emar	vol 117
#emat	blessure 69
#embo	autre 72
#embr	autre 51	evenement_climatique 45
#emch	collision 123
#eme>	degats_des_eaux 75
#emel	autre 90	blessure -65	degats_des_eaux 114	evenement_climatique -122
#emen	autre 46
#emi>	collision 97	vol -46
#emin	bris_de_glace 63	incendie 48
#emla	blessure -63	collision 68	degats_des_eaux 168	dommage_materiel -88	vol -44
#emlo	blessure 113	dommage_materiel -58	none 52
#emma	bris_de_glace 61
#emmi	collision 55	incendie 46
#emmo	vandalisme -51	vol 83
#emmr	collision 55	dommage_materiel 51
#emna	collision 50	incendie 61
#emni	none 103
#emoi	collision 207	none -45	vol -91
#emor	collision 48	vol 74
#empe	evenement_climatique 134
#emra	collision 48	vandalisme 48
#emrt	collision 110
#emsa	collision 60
#emt>	none 53	vol 94
#emtc	autre 101
#en9a	degats_des_eaux 89	vol -42
#en9i	blessure -84	bris_de_glace -43	collision 69	dommage_materiel -50	none -115	vandalisme -57	vol 174
#enag	collision -45	dommage_materiel 187	none -42
#enas	collision -56	vol 158
#enau	collision 50
#enb>	bris_de_glace 68	collision 75
#enbi	degats_des_eaux 62
#ence	collision -41	degats_des_eaux 40	none -45
#ench	autre -43	blessure 224	bris_de_glace -49	collision -52	degats_des_eaux -47	dommage_materiel -52	evenement_climatique -47	incendie -42	none 57	vandalisme -77
#end>	vol 57
#enda	vol 53
#endh	blessure 58	collision 91	dommage_materiel -50	vandalisme -49
#endk	blessure 107	collision -54	none 77	vol -59
#endn	blessure 93	bris_de_glace -40	collision -47	dommage_materiel -51	incendie 64	none -78	vandalisme -59	vol 124
#endo	blessure 103	collision 52	none -51
#ene>	dommage_materiel -40	incendie 209	none -43
#enet	bris_de_glace 264	degats_des_eaux -43	dommage_materiel -41	none -72	vandalisme -60
#enho	collision -43	incendie 111	none -50	vandalisme -47
#eni>	degats_des_eaux 103	evenement_climatique 80	incendie -44	vol -47
#enif	vandalisme 101	vol -122
#enis	blessure 125	collision -70
#enit	blessure 77
#enn>	none 127
#enna	bris_de_glace 62
#enne	autre 48	evenement_climatique 77	none -84	vandalisme 64	vol -43
#enni	degats_des_eaux 73
#enno	autre 87
#enqa	none -81	vandalisme 147	vol -50
#ens>	autre -56	collision 46	dommage_materiel 132
#ense	blessure 57	collision -70	evenement_climatique 54	none -49
#ensi	dommage_materiel 159	none -51
#enta	autre 81	degats_des_eaux 102
#ente	evenement_climatique 70	vol -40
#enti	dommage_materiel 87	none -52
#entr	dommage_materiel -65	incendie 123
#eot>	collision 90
#epan	autre 199
#epho	vol 50
#epis	evenement_climatique 48	vol 49
#epor	autre 87	dommage_materiel -41	none -40	vol 89
#epos	collision -44	vol 146
#epot	blessure 124	collision -62	dommage_materiel -48	incendie 57	none -85	vandalisme -48	vol 143
#epte	evenement_climatique 92
#eqqe	bris_de_glace 78	collision -62	dommage_materiel 139	vandalisme -60	vol -100
#er3a	collision -87	dommage_materiel 138	none -75	vandalisme 106
#er7>	bris_de_glace 88	collision 75	vol -40
#er7a	vol 77
#er7h	blessure -55	bris_de_glace 142	collision -114	none -54	vandalisme 92
#er9>	bris_de_glace 83	collision -149	dommage_materiel -48	incendie 165
#er9a	collision 42	incendie 67	none -45
#er9e	bris_de_glace 45	degats_des_eaux 86	dommage_materiel 43
#er9o	incendie 160	none -50	vandalisme -45
#era>	dommage_materiel 70	vol 59
#eral	bris_de_glace 202	collision -77	none -40
#eran	bris_de_glace 64	vol 45
#erat	blessure 46
#erb9	blessure -42	collision -128	dommage_materiel 101	evenement_climatique -54	none -41	vandalisme 200	vol -51
#erb>	vandalisme 96
#erba	collision 63
#erbc	collision -56	none -49	vandalisme 223	vol -48
#erbe	collision -47	vol 104
#erbi	collision -67	dommage_materiel 168	incendie 41	none -59
#erbn	collision 80
#erbo	blessure -43	collision -110	none -81	vandalisme 105	vol 201
#erbt	collision 72
#erce	dommage_materiel 52	none -55	vandalisme 69
#erch	collision 66
#erci	incendie 108	none 121	vandalisme -47
#erd>	bris_de_glace 86
#erde	evenement_climatique 74
#erdi	blessure 165	none -62
#ere>	collision 80
#erf>	autre -40	blessure 231	bris_de_glace 90	collision -94	dommage_materiel -92	evenement_climatique -55	incendie -42	none -150	vandalisme -100	vol -97
#erfe	collision -49	degats_des_eaux 94	incendie 126	none -75
#erfo	bris_de_glace 74	collision 41	none -58
#erg3	bris_de_glace 158	degats_des_eaux 88	dommage_materiel 75	evenement_climatique -144	incendie -42	none -53
#erge	bris_de_glace 86	degats_des_eaux 48
#ergg	bris_de_glace -91	degats_des_eaux 75	dommage_materiel -44	incendie 163	none -81
#ergl	autre -62	collision 95	vandalisme 155	vol -105
#ergo	dommage_materiel -48	evenement_climatique 259	none -115
#ergu	autre -41	bris_de_glace 143	degats_des_eaux -144	evenement_climatique 85
#erha	blessure 152	none -111
#erie	vol 41
#erj>	blessure 81	collision -80	degats_des_eaux 110	none -41	vandalisme -40
#erja	collision 57	incendie 44
#erje	bris_de_glace 64
#erjo	vol 94
#erk>	collision -68	evenement_climatique 92	incendie 60	none -40
#erka	vol 177
#erkh	blessure 246	bris_de_glace 91	collision -96	dommage_materiel -64	none -185	vol -43
#erli	collision 69
#erma	blessure 112	collision -113	dommage_materiel 61	incendie 42
#erme	collision 257	dommage_materiel 88	none -169	vandalisme -64	vol -61
#ermi	blessure 42	collision 40
#ermo	collision -73	evenement_climatique 186	vandalisme 108	vol -69
#erne	bris_de_glace -46	degats_des_eaux 70	dommage_materiel 45
#erni	blessure 44	none -52	vandalisme 81
#erno	collision -58	vol 149
#erou	collision -56	degats_des_eaux -64	dommage_materiel 143	evenement_climatique -46	incendie 118	none -77
#erpi	collision -40	degats_des_eaux 93	evenement_climatique 60
#erqa	incendie 61	none -98	vandalisme -43	vol 170
#erqo	blessure 134	evenement_climatique -46	vol 72
#err9	bris_de_glace 107	degats_des_eaux 123	dommage_materiel -45	none -67	vol -58
#err>	autre 55	collision -50	dommage_materiel 50	evenement_climatique 40	none -50
#erra	vandalisme 43
#erro	collision -42	vandalisme 61	vol 48
#errq	vandalisme 49
#errs	dommage_materiel 43	vandalisme 57
#erru	autre 60	dommage_materiel -43	vandalisme 70
#ers>	incendie 47
#ersa	none -67	vandalisme 108
#ersi	none -60	vol 99
#erso	bris_de_glace -43	collision -108	vandalisme 152
#erss	collision -92	dommage_materiel 51	none -42	vandalisme -43
#ert>	vandalisme 54
#erta	vol 104
#ertc	vandalisme 140	vol -49
#erte	autre 58	none -51
#erth	collision -51	none 88
#erti	collision 59
#erto	blessure 81	collision -43	degats_des_eaux 54	dommage_materiel 77
#erva	autre 52	incendie 63
#erve	vandalisme 61
#ervi	evenement_climatique 45	none 96
#ervo	collision -97	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
#erzo	collision 95
#eser	collision -59	dommage_materiel 65	incendie -50	vandalisme 105
#esid	bris_de_glace 129	collision -55	dommage_materiel -47	vol 66
#eski	collision 120	none -42
#esma	collision -57	vandalisme 168
#esna	bris_de_glace 127	collision -129	incendie 87
#espa	autre 124	none -73
#esra	collision 41	dommage_materiel 188	none -59	vandalisme -47	vol -60
#esro	blessure -90	degats_des_eaux 47	dommage_materiel 128
#ess>	collision -44	none -41	vol 47
#essa	degats_des_eaux 46	vandalisme 40
#esse	blessure 41	collision -50
#essi	bris_de_glace 46	vol 67
#essl	autre -61	none 101
#essn	collision -52	incendie 52	vol -41
#essr	evenement_climatique 48	vandalisme 136	vol -80
#essu	none -58	vandalisme 264
#est>	autre 50	dommage_materiel 62	none -47
#esta	autre 162	none -130
#esti	collision -40	dommage_materiel -69	vol 233
#esto	incendie 41
#et3a	autre -42	dommage_materiel 45
#et3o	collision -46	incendie 86	vol 77
#etab	blessure -74	collision -40	dommage_materiel 73	evenement_climatique 63	incendie 45
#etag	collision -41	dommage_materiel 112
#etai	collision -59	degats_des_eaux 64	dommage_materiel 190	none -69	vol -50
#etar	vandalisme 158	vol -44
#etat	collision -62	degats_des_eaux -116	evenement_climatique 175
#etb>	collision 103	incendie 76	vol -44
#etch	collision -48	dommage_materiel 74	vandalisme 81
#ete>	evenement_climatique 50
#etfo	vol 189
#etha	collision -43	degats_des_eaux 48	vandalisme 121
#etit	vol 91
#etla	bris_de_glace -49	collision 73	evenement_climatique 78
#etne	collision 82
#etni	blessure 70	dommage_materiel 67	vandalisme -67
#eton	collision 97
#etou	blessure 42
#etre	bris_de_glace 96	evenement_climatique 45	none -51
#etro	bris_de_glace 55	collision 65	none -44	vandalisme 50
#ets>	autre 58	dommage_materiel 102
#ett>	dommage_materiel 86	none -50
#etta	bris_de_glace 152	none -50	vol 45
#ettc	vandalisme 69
#etti	autre 66	collision -40	vol 112
#etto	autre 115	bris_de_glace 61	collision 97	none -97
#eubl	collision -47	degats_des_eaux 97	none -47
#euge	collision 90
#euil	autre 107	blessure -46	none -48
#euro	vol 50
#eurs	collision -64	degats_des_eaux -73	evenement_climatique 52	none -41	vandalisme 173
#eus>	vandalisme 80	vol 62
#euse	none -41	vol 67
#eux>	collision 64
#evar	collision 117	vol -58
#evem	autre 253	none -138	vol -40
#eveu	degats_des_eaux 40	dommage_materiel 56	vol -45
#evis	bris_de_glace 62	dommage_materiel 100
#evri	none 101
#ewa>	dommage_materiel 44	none 104
#ewja	collision 136
#ewra	incendie 116	none -53
#ewwa	dommage_materiel 120
#expe	degats_des_eaux 40	none 75
#exti	incendie 69
#eyet	incendie 50
#eyt>	none 93
#eyto	none 88
#eyyd	blessure -49	collision -90	degats_des_eaux -118	dommage_materiel -46	evenement_climatique -54	incendie -42	vandalisme 114	vol 228
#eyye	evenement_climatique 56	none -44
#eyyt	collision 117
#ezaf	incendie 48	none 95
#ezro	blessure -49	bris_de_glace -42	collision 135	dommage_materiel -66	incendie -90	none -66	vandalisme 142	vol -42
#ezt>	blessure 63	vol 49
#ezya	none 136
#ezz>	blessure 81	evenement_climatique 40
#ezze	collision 93
#ezzi	blessure 130	incendie 47
#ezzo	vol 120
#fac>	collision 118	none -79
#face	collision 53
#fach	autre 88	incendie 44	vol -40
#fact	autre 48
#fad>	degats_des_eaux 152	incendie -61
#fahe	collision 52
#fahm	collision -41	dommage_materiel 169
#fajr	bris_de_glace 156	evenement_climatique -47	none -56
#fak>	autre 78	none 46
#fakh	blessure -47	collision 46	incendie 135
#fami	collision 76	degats_des_eaux -65	dommage_materiel 179	evenement_climatique -43	none -42	vandalisme -43
#far>	autre 96	blessure 122	bris_de_glace -46	collision -110	dommage_materiel -71	none -71	vandalisme -52	vol 59
#fara	vol 109
#fat>	autre 94
#fate	none 130
#fati	degats_des_eaux 98
#fatn	autre 187	collision -66	none -72
#fato	blessure 150	dommage_materiel -50
#faut	degats_des_eaux 54	dommage_materiel 67	incendie 57	vol -48
#faw>	incendie 46
#fawh	incendie 87
#faya	degats_des_eaux -40	evenement_climatique 177
#fayd	degats_des_eaux 48	evenement_climatique 69
#faye	collision -54	degats_des_eaux 364	dommage_materiel -51	evenement_climatique -60	none -150	vandalisme -83	vol -46
#faza	collision -97	dommage_materiel 243	none -51	vandalisme 75	vol -75
#fazg	collision -47	degats_des_eaux 279	dommage_materiel -41	evenement_climatique -44
#fazz	degats_des_eaux 109
#fch>	collision 49	none 55
#fcha	collision 45
#fe3>	autre 66	bris_de_glace -41	collision -91	degats_des_eaux 49	dommage_materiel -40	evenement_climatique 80	none -74	vandalisme 81
#fe3n	collision -94	dommage_materiel -52	vandalisme 121	vol 90
#fe99	degats_des_eaux 61	incendie 62
#fe9>	blessure -89	collision -91	degats_des_eaux 148	incendie -41	vol 97
#fe9n	collision -65	incendie 67	vandalisme -55	vol 117
#fe9t	blessure -41	vol 141
#fech	collision -47	none -53	vandalisme 265	vol -49
#fejr	collision -77	incendie 42	vol 150
#fekh	blessure 58	collision -53	degats_des_eaux 103
#fekk	blessure 65	collision 105	dommage_materiel -41	none -71	vandalisme -42	vol 73
#fel9	bris_de_glace 62	vandalisme 43
#fel>	dommage_materiel 154	none -96	vandalisme -54	vol 117
#fell	blessure 42	bris_de_glace 60	collision 44
#felt	blessure -49	dommage_materiel 242	incendie 51	none -77
#fen>	blessure 126	collision -162	degats_des_eaux 76	evenement_climatique 134	none -69	vandalisme -59	vol -58
#fene	bris_de_glace 264	degats_des_eaux -43	dommage_materiel -41	none -72	vandalisme -60
#fer9	degats_des_eaux 94	none -54
#fer>	autre 45	blessure 74	dommage_materiel -59	incendie 100	none -127	vol -41
#ferg	bris_de_glace 86	degats_des_eaux 42
#ferk	bris_de_glace 67	collision -79	degats_des_eaux -69	dommage_materiel 218	none -41
#ferm	bris_de_glace 83	dommage_materiel 62	evenement_climatique -79	incendie 47	none -69
#ferq	collision 75	none -43	vol 70
#ferr	bris_de_glace 57	degats_des_eaux 116
#fert	bris_de_glace 76
#fes>	bris_de_glace 50	collision 44
#fet>	autre 49	dommage_materiel 49
#feta	blessure -84	bris_de_glace 181	degats_des_eaux -64	dommage_materiel 105	evenement_climatique -42	none -142	vandalisme -51	vol -41
#fett	bris_de_glace 158	dommage_materiel 77	evenement_climatique -51	none -80	vandalisme -71
#feu>	collision 95
#feui	autre 204	blessure -100	collision -43	none -111	vol 68
#feur	collision 44
#feux	collision 85
#fevr	none 101
#ffar	vol 134
#ffe>	collision -46	degats_des_eaux 184	incendie -40
#ffes	blessure 66	collision 166	dommage_materiel -86	vol -71
#ffet	collision -52	dommage_materiel 119	none -64	vol 54
#ffeu	collision 44
#ffi>	blessure 161	bris_de_glace -46	collision -53	incendie -46	none -88	vandalisme -52	vol -66
#ffit	vandalisme 141	vol -46
#ffou	incendie 120
#ffre	vol 81
#ffur	degats_des_eaux 51	dommage_materiel -41	vandalisme 140	vol -45
#fha>	degats_des_eaux 125	none -59	vol 45
#fhem	autre 45	none 69
#fia>	collision 50	incendie 44
#fiat	collision 153
#fif>	bris_de_glace 116	collision 41	evenement_climatique -99
#fiha	evenement_climatique 48
#fiho	bris_de_glace 91	vol 52
#fik>	collision 93	none 56
#file	collision 43	vandalisme -66	vol 125
#fin>	autre 52
#fiqu	incendie 65	vol 67
#firm	blessure 84
#fiss	blessure 73	bris_de_glace 119
#fit>	blessure -83	bris_de_glace 181	degats_des_eaux -77	dommage_materiel 105	evenement_climatique -41	none -142	vandalisme -54
#fith	incendie 167
#fiti	vandalisme 141	vol -46
#fiya	collision 73
#fjer	incendie 75	vol 42
#fkh>	degats_des_eaux 189	incendie -61
#fkha	blessure 175	dommage_materiel -102	incendie 62	none -63	vol -40
#fla>	collision 109	incendie -50	vol 40
#flet	collision -61	degats_des_eaux -42	dommage_materiel 246	none -63
#flex	collision -74	degats_des_eaux 245	dommage_materiel 59	none -42	vol -48
#flot	degats_des_eaux 158
#flou	autre 105	blessure -40	collision -43
#fna>	collision 93	vandalisme -48
#fni>	evenement_climatique 95	vandalisme -44	vol 43
#fo9>	degats_des_eaux 60
#fo9a	autre 51	bris_de_glace 73	collision -69	dommage_materiel -49
#fo9i	collision -79	degats_des_eaux 133
#fo9o	collision -104	none -64	vandalisme 202	vol -47
#fon>	vol 58
#fond	degats_des_eaux 67
#for>	collision 72
#forn	bris_de_glace 79	collision -93	none -44	vandalisme 67	vol 46
#fou9	degats_des_eaux 134	none -61
#fouk	dommage_materiel 61
#foun	vol 45
#fra>	dommage_materiel 81
#frac	blessure 47	degats_des_eaux 149
#fre>	vol 75
#frei	collision 103
#frig	degats_des_eaux -43	dommage_materiel 48	incendie 59
#frin	blessure 63
#friq	vandalisme 42
#frit	dommage_materiel 90	incendie 54	none -41
#frou	collision 50
#fsed	collision -42	degats_des_eaux 185
#ftan	autre -72	blessure -56	collision -82	degats_des_eaux -52	dommage_materiel 305	incendie -123	none -140	vandalisme -41
#fte7	collision -64	evenement_climatique 50	vandalisme -92	vol 160
#ftha	evenement_climatique 149	none -103
#fto>	autre 123	dommage_materiel -48	none 42	vandalisme -43
#ftou	collision 197	none -47
#fuit	degats_des_eaux 175
#fure	degats_des_eaux 51	dommage_materiel -41	vandalisme 140	vol -45
#fuse	blessure -66	incendie 211	vandalisme -77
#g3at	bris_de_glace 155	degats_des_eaux 120	dommage_materiel 88	evenement_climatique -169	incendie -47	none -59
#ga3>	none 50	vandalisme 50	vol -57
#gade	collision -47	evenement_climatique -44	vol 252
#gage	autre 178	blessure -72	bris_de_glace -46	collision -106	degats_des_eaux -55	dommage_materiel -135	evenement_climatique -57	incendie -83	none -208	vandalisme 201
#gala	bris_de_glace 69	collision -69	degats_des_eaux 96	dommage_materiel 129	vol -58
#gale	bris_de_glace 42	dommage_materiel 82
#gali	degats_des_eaux 63	dommage_materiel 48
#galo	incendie 109
#game	autre -64	blessure 187	none -42
#gan>	blessure 66	evenement_climatique 78	none -43
#gane	bris_de_glace 155	collision -51	degats_des_eaux -62	vol 40
#gar>	evenement_climatique 190	none -67
#gara	collision 55	evenement_climatique 80	none -51
#gard	collision -44	vol 177
#gare	bris_de_glace 53	collision 73
#garr	collision -88	incendie 110	vandalisme 113	vol -70
#gary	collision 101
#gat>	collision -55	degats_des_eaux 143	incendie 56
#gatl	autre -44	blessure -95	dommage_materiel -45	evenement_climatique -50	incendie -60	none -185	vandalisme 269	vol -62
#gats	degats_des_eaux 44
#gaz>	collision -64	degats_des_eaux 47	incendie 101	none -64	vol 111
#gazo	bris_de_glace 153	collision -58	degats_des_eaux 50
#gdga	collision 225	none -86	vol -98
#ge3>	degats_des_eaux 85
#ge3a	bris_de_glace 235	collision -40	degats_des_eaux -136	dommage_materiel -42	incendie 82	none -52
#gef>	collision 42	vol 48
#gela	blessure -52	dommage_materiel 66	evenement_climatique 108
#geme	autre 131	bris_de_glace -41	collision -58	dommage_materiel 99	none -127
#genc	autre 71	none -51	vol 42
#gend	vol 53
#gene	collision -49	dommage_materiel -57	incendie 262	none -61
#geot	collision 90
#ger>	vandalisme 78
#ges>	collision -67	dommage_materiel 197	none -47
#geur	autre 81	degats_des_eaux -42	incendie 121	none -46
#gge3	bris_de_glace -91	degats_des_eaux 75	dommage_materiel -44	incendie 163	none -81
#gha>	dommage_materiel 47
#ghab	collision 78	none -70	vol 131
#ghac	collision 42
#ghad	collision 43
#ghal	collision 54	dommage_materiel 52
#ghan	collision -78	dommage_materiel 86	vandalisme 144	vol -64
#ghar	bris_de_glace 55	degats_des_eaux 163	dommage_materiel -41	evenement_climatique 49	none -74	vol -41
#ghas	autre 185	collision -80	degats_des_eaux 218	dommage_materiel -51	evenement_climatique -124	none -65	vol -69
#ghat	autre 55
#ghaw	none -40	vandalisme 63
#ghay	bris_de_glace 71
#ghaz	evenement_climatique 43
#ghbe	collision 77	none -43	vandalisme -58	vol 107
#ghda	vol 64
#ghed	vandalisme 49	vol -53
#ghel	none -40	vandalisme 57
#gher	evenement_climatique 109
#ghet	autre 105	none 52
#ghew	degats_des_eaux 40	vol 76
#ghfe	collision 59	incendie 174	none -93
#ghi>	vol 46
#ghin	collision 121	evenement_climatique 80	none -63
#ghis	blessure -66	collision 111	degats_des_eaux -62	dommage_materiel -58	evenement_climatique 246	none -56
#ghit	autre 81
#ghla	autre -50	blessure 333	bris_de_glace -60	collision -130	degats_des_eaux -59	dommage_materiel -171	evenement_climatique -62	incendie -63	none -178	vandalisme -55	vol -90
#ghli	dommage_materiel 80
#ghoc	autre 77	collision -45	incendie 40	none 54	vol -43
#ghor	blessure 90
#ghra	blessure 108	collision -78	dommage_materiel -49	evenement_climatique 64	none -65
#ghre	degats_des_eaux 50
#ghse	bris_de_glace 85	degats_des_eaux 62	vol -40
#ghso	bris_de_glace 113	collision -141	degats_des_eaux -50	dommage_materiel 144	none -51
#ghta	blessure -81	degats_des_eaux -71	dommage_materiel 145	incendie 47
#giqu	autre 166	collision 56	none -150	vandalisme -41	vol -55
#glac	bris_de_glace 131	collision -84	none -68	vandalisme 134	vol -43
#glas	bris_de_glace 47	collision 56
#gle>	collision 81
#glis	collision 62	dommage_materiel 41
#glov	vol 89
#gne>	blessure 40	evenement_climatique 45	none -46
#gnie	autre 196	none -50
#gnoi	collision -67	degats_des_eaux 188	dommage_materiel -45
#gnol	dommage_materiel -73	none -108	vandalisme 190	vol -53
#gnot	collision 96
#gol>	collision 50
#gola	dommage_materiel -48	evenement_climatique 259	none -115
#golf	dommage_materiel -40	incendie 117
#goln	collision 63	dommage_materiel -49	evenement_climatique 138
#gon>	collision 42
#goo>	bris_de_glace 75	collision 72	evenement_climatique -44
#gora	blessure 161	collision -70	evenement_climatique 113	none -63
#goul	vol 41
#gout	degats_des_eaux 68	evenement_climatique -52	vol 78
#gouz	degats_des_eaux 128	incendie -84
#gps>	bris_de_glace -44	none -71	vandalisme -68	vol 308
#gra>	bris_de_glace -52	collision 70	evenement_climatique 43	vandalisme 82	vol -62
#graf	vandalisme 141	vol -46
#grav	blessure 40	bris_de_glace 41	collision -57	vol 60
#grel	collision -50	evenement_climatique 214
#gril	collision -66	evenement_climatique 102	vandalisme 83	vol -40
#gris	vol 95
#grue	degats_des_eaux -58	dommage_materiel 68	evenement_climatique 102	vandalisme -51	vol -43
#guel	evenement_climatique 86
#guer	bris_de_glace 41	incendie 111	vol -49
#guid	blessure -49	collision 96	dommage_materiel -42	vol 68
#guig	collision -71	evenement_climatique 42	none -53	vandalisme -58	vol 112
#h15>	none 44
#h20>	none 99
#h30>	dommage_materiel 44	none 62
#h3el	incendie 228	none -48	vol -45
#h3la	collision -65	incendie 228
#h40>	autre 62	collision 52
#h45>	blessure 60	dommage_materiel -43	none 86
#h7al	autre 77	none 79
#h99>	bris_de_glace 50	collision -43	dommage_materiel 116
#ha3e	incendie 129
#ha3l	incendie 109
#ha3r	incendie 138
#ha99	evenement_climatique 52
#hab>	blessure 61	vol 54
#haba	collision 226	none -46
#habi	collision -53	dommage_materiel 54	evenement_climatique 133	none -46	vol -51
#habr	blessure -41	collision -82	dommage_materiel -51	evenement_climatique 53	none -113	vandalisme -48	vol 267
#hach	blessure 47
#hada	none 70
#hadc	collision -43	none 42
#hadd	collision 76
#hady	collision 56
#haf>	collision 40	none -40	vol 98
#hafc	vandalisme 82	vol -50
#hafe	vandalisme 99
#hafn	collision 58
#hafo	collision -58	vandalisme 116
#hage	collision 83
#haha	evenement_climatique 90	vol 47
#hahd	bris_de_glace -41	collision -50	degats_des_eaux -43	vandalisme 186
#hain	vandalisme -46	vol 168
#haj>	evenement_climatique 44	incendie 49
#haja	blessure 67
#hak>	dommage_materiel 143	none 135	vol -93
#hakk	collision 50	none 78
#hal>	dommage_materiel 78	vandalisme -46	vol 51
#hala	collision 50	dommage_materiel 143	none -42	vol -40
#hale	vol 46
#hali	autre 83	blessure -44	collision -114	degats_des_eaux -42	dommage_materiel 225	incendie -41	none -157	vandalisme -100	vol 80
#hall	none -94	vol 163
#halo	collision 123
#halt	incendie 58
#ham>	autre 67	none -46
#hamb	blessure -43	bris_de_glace 110	collision -56	degats_des_eaux 101	none -54	vandalisme -47	vol 44
#hame	bris_de_glace -43	collision 48	degats_des_eaux 53
#hamm	blessure 80	degats_des_eaux 59	none -50
#hams	bris_de_glace 70	collision 46	none 41
#han>	incendie 102
#hana	bris_de_glace 170	collision -46	incendie 43
#hang	autre 99	evenement_climatique 166	none -94
#hani	collision 123	dommage_materiel 97	evenement_climatique 64	none -60	vandalisme -114	vol -65
#hant	degats_des_eaux 50	dommage_materiel -79	evenement_climatique 138
#haou	bris_de_glace 51
#har9	bris_de_glace -41	collision -50	degats_des_eaux 148	evenement_climatique 188	none -104	vandalisme -44	vol -42
#hara	bris_de_glace 168	collision -56	evenement_climatique -124	incendie 70	none -67	vol -46
#harb	bris_de_glace -101	degats_des_eaux 53	none -51	vandalisme 67	vol 76
#hare	collision 78
#harg	autre 61	incendie 122
#hari	dommage_materiel 133	none -42
#harj	collision 45
#harm	vandalisme 41	vol 46
#hass	vandalisme 40
#hat>	dommage_materiel 40	none -40
#hatc	autre 156
#hate	bris_de_glace 92	collision -49	dommage_materiel 61	none -41	vandalisme 40	vol -85
#hati	dommage_materiel -60	vandalisme 109
#hats	collision 151
#hatt	bris_de_glace 118	collision 62	degats_des_eaux -47	vol -58
#hauf	degats_des_eaux 74
#haus	autre -42	blessure -44	degats_des_eaux 83	vol 135
#haw>	vol 84
#hawc	collision -56	degats_des_eaux 74	dommage_materiel 69
#hawi	collision 59	dommage_materiel -49	vol 52
#hawy	autre 60	dommage_materiel -45	evenement_climatique -51	incendie 55	none -52	vandalisme 44	vol 47
#hay>	vol 66
#haye	bris_de_glace 94
#hazn	vol 60
#hazo	evenement_climatique 43
#hazz	blessure 75	evenement_climatique -46	vol 41
#hbar	collision 85	none 54
#hber	collision 58	vol 88
#hbet	dommage_materiel 44
#hbi>	collision 64
#hch>	collision 61	none 43
#hcha	blessure 80	collision -92	none -96	vandalisme 136
#hda>	vol 50
#hdam	autre -52
#hdar	vandalisme 54	vol 70
#hdat	vol 131
#hdaw	vol 139
#hdda	dommage_materiel 60
#hdec	vol 106
#hdem	autre 97	collision -59	vandalisme 53
#hder	degats_des_eaux 46
#hdi>	blessure 114	collision -40	vandalisme 46
#hdia	blessure -67	dommage_materiel 64	evenement_climatique -44	none -84	vandalisme 167
#hdin	incendie 135	none -122
#hdit	autre 53	bris_de_glace 60	vol -49
#hdma	blessure 175	collision -56	dommage_materiel 86	evenement_climatique -42	none -88	vandalisme -68	vol -111
#hdou	collision 43
#he3e	incendie 123
#he3l	bris_de_glace -90	collision -223	dommage_materiel -41	evenement_climatique -52	incendie 400	none -161	vandalisme -78	vol -63
#he99	bris_de_glace 79	none -58	vandalisme 47	vol -55
#he9>	blessure 123	bris_de_glace 106	collision -115	none -47
#heb>	vol 154
#hebb	dommage_materiel 65	evenement_climatique 146	none -56
#hebc	autre -48	collision 47	dommage_materiel 134	evenement_climatique -42	none -110	vandalisme 92	vol -57
#hebt	blessure 73	collision 65	dommage_materiel 46	none -41
#hed>	bris_de_glace 40	evenement_climatique 53
#heda	collision -40	dommage_materiel 54	incendie 52
#hedc	collision 81
#hedo	collision 111
#hef>	degats_des_eaux 116
#hefa	vol 166
#hefc	collision 45
#hefn	evenement_climatique 58
#heft	vol 42
#heik	vandalisme 136
#heir	dommage_materiel -42	evenement_climatique -54	incendie 202	none -120
#hejr	dommage_materiel 70	vol -40
#hek>	blessure 68	collision 104	dommage_materiel -43	vol -44
#heka	vol 114
#hekr	degats_des_eaux 154	incendie -51	vol -92
#hel3	collision 53
#hele	autre 185	collision -55
#heli	collision 56	vandalisme 75
#heln	collision 72	dommage_materiel 54
#hels	autre 146	dommage_materiel 59	none -69
#helt	collision 153
#hem3	dommage_materiel -41	incendie 236	none -71
#hem>	collision -65	vandalisme 103
#hemc	bris_de_glace 61
#hemi	bris_de_glace 63	incendie 48
#hemm	blessure -40	incendie 162
#hems	blessure -54	collision 203	dommage_materiel -41
#hemt	autre 78	none 55
#hen>	collision -64	incendie 97	vol 161
#heni	vandalisme 101	vol -122
#henn	blessure 108
#her9	blessure 74	bris_de_glace 94	collision -56	degats_des_eaux 41	dommage_materiel -40	none -75	vol -55
#her>	none -59
#herb	evenement_climatique 41	none -48	vandalisme 93
#herd	bris_de_glace 41	vandalisme 82
#herj	vol 42
#herr	none -42	vandalisme 48
#hers	collision -77	dommage_materiel 60	vandalisme 58
#hes>	degats_des_eaux 88	dommage_materiel 49
#hesr	collision 41	degats_des_eaux 71
#het>	blessure 67	collision -68
#hetf	vol 189
#hett	bris_de_glace 57	vandalisme 59
#hez>	evenement_climatique 69	vol 124
#hezz	vol 48
#hfel	collision 59	incendie 174	none -93
#hffa	vol 136
#hfif	bris_de_glace 107	collision 42	evenement_climatique -68
#hha>	blessure 111
#hhar	collision -53	none 121
#hher	autre 111	collision -48	none -72
#hhh>	collision 55
#hhhh	blessure -45	bris_de_glace 130	collision 46	degats_des_eaux -42
#hhou	autre 120	none -97
#hiba	collision 93
#hich	incendie 53
#hicu	collision 151
#hid>	bris_de_glace 43	vol 55
#hifo	incendie 71	vandalisme 54
#hika	vandalisme 53	vol 72
#hila	dommage_materiel 173	none -56	vol -79
#him>	degats_des_eaux 73
#hin>	collision -42	vol 132
#hina	collision 43	none -49	vol 50
#hine	degats_des_eaux 84	none -48
#hira	autre 40	bris_de_glace 56	evenement_climatique -45	none -46
#his>	blessure -67	bris_de_glace -42	collision 71	degats_des_eaux -64	dommage_materiel -60	evenement_climatique 271	none -55	vandalisme -41
#hit>	autre 64
#hitc	collision -91	vandalisme 49	vol 127
#hive	collision -57	degats_des_eaux 96	vandalisme -89	vol 103
#hka>	collision 78	evenement_climatique 88	none -53	vandalisme -40	vol -41
#hki>	vandalisme 79
#hkil	collision 42	none -41	vandalisme 78
#hkit	blessure 61	collision -94	none -83	vandalisme 208
#hkou	collision 70	vol 47
#hla3	collision -74	dommage_materiel 120	vandalisme 133	vol -91
#hla>	evenement_climatique 88	none -52
#hles	autre -49	collision -99	dommage_materiel -92	vandalisme -55	vol 258
#hlet	collision 58	degats_des_eaux -46	evenement_climatique 132
#hli>	dommage_materiel 121
#hlle	blessure 50
#hlli	none 51
#hlo>	collision -40	none -48	vol 246
#hlou	collision 56
#hmat	degats_des_eaux 59	evenement_climatique 60
#hmis	none 48
#hne9	incendie 174
#hno>	none 63
#hobz	collision 42
#hoc>	collision 152
#hoch	autre 77	collision -45	incendie 40	none 54	vol -43
#hodr	collision 98	vol -46
#hof>	vandalisme -40
#hofo	collision 60	evenement_climatique -75	vandalisme 76
#hoir	blessure 126	collision -77	dommage_materiel -87	incendie -50	none -89	vandalisme -54	vol 105
#hokr	none 111
#hom>	evenement_climatique 42
#homa	bris_de_glace -51	degats_des_eaux 75	evenement_climatique -72	vandalisme 50
#homc	autre 326	collision -89	dommage_materiel -98	none -82	vandalisme -57	vol -56
#hon>	blessure 43	degats_des_eaux 157	dommage_materiel 60	evenement_climatique -62	none -42
#hond	collision 43
#hone	vandalisme 45	vol 51
#hor>	vol 45
#hort	collision 82
#horz	blessure 119
#hote	autre 42	collision -57	dommage_materiel 143	none -75	vol 47
#hoto	autre 104	collision -45	dommage_materiel 68	none -94
#hott	incendie 202
#hou>	vandalisme 150
#houc	incendie 81
#houi	degats_des_eaux 60
#houk	blessure 188	dommage_materiel -86	vol -41
#houl	collision -50	vandalisme 68
#houm	autre 65	vandalisme -41
#houn	bris_de_glace 69	collision -41	degats_des_eaux 82	dommage_materiel 54	incendie -49
#hour	autre 57	none -77	vandalisme 70	vol 79
#hout	collision 113
#houy	blessure -43	collision 74
#hoya	collision 67	dommage_materiel 40
#hqet	bris_de_glace 197	degats_des_eaux 75	dommage_materiel -43	incendie -43	none -67
#hqqa	bris_de_glace 262	collision -117	none -61	vandalisme -116	vol -40
#hra>	degats_des_eaux 55
#hrab	incendie 45
#hraj	none -55	vandalisme 136
#hrar	collision -108	dommage_materiel -61	incendie 378	none -65	vandalisme -49	vol -53
#hrat	autre 146	collision -147	degats_des_eaux -42	evenement_climatique -42	none -166	vandalisme 226	vol -99
#hraz	blessure 116	collision -72	dommage_materiel 54	none -47
#hrb>	collision 47	vandalisme -58	vol 128
#hrba	collision 84	evenement_climatique 48	vol -49
#hrbo	collision -48	none -65	vandalisme 164
#hre7	autre 94	none -63
#hre9	degats_des_eaux 71	evenement_climatique 52
#hreb	collision 42	vandalisme -49	vol 47
#hri>	blessure 91	evenement_climatique 60
#hrin	bris_de_glace 139	collision -100	degats_des_eaux -42	none -42	vandalisme 104	vol -44
#hrit	autre 99	degats_des_eaux -64	dommage_materiel 73	none -50
#hrje	bris_de_glace 168	collision -93	none -42	vandalisme -75	vol 47
#hro>	incendie 55
#hrou	bris_de_glace 40	degats_des_eaux 50
#hrre	blessure -57	bris_de_glace -106	collision -53	dommage_materiel 133	none -87	vandalisme 99	vol -45
#hsar	dommage_materiel 67	incendie 54
#hsel	bris_de_glace 61	degats_des_eaux 91	evenement_climatique -44
#hsen	blessure 106	bris_de_glace 111	collision -76	evenement_climatique 46	vol -88
#hser	degats_des_eaux 119
#hta>	evenement_climatique 113
#htaf	collision -67	none -123	vol 309
#htef	collision -58	vol 208
#htfo	collision -87	none -46	vol 231
#hti>	bris_de_glace 67
#htou	dommage_materiel 45	evenement_climatique 41	none -48	vol 56
#hwat	incendie 51	vol 50
#hwaw	collision -40	none -62	vandalisme -67	vol 264
#hway	dommage_materiel 50	incendie 53
#hwia	blessure -82	collision 67	dommage_materiel 97
#hya>	blessure 56
#hyat	bris_de_glace 95	degats_des_eaux -41	evenement_climatique 57
#hzen	incendie 104	none -42	vandalisme -41	vol 79
#i3i>	collision -42	evenement_climatique 56	none 88	vandalisme 56	vol -48
#i7a>	degats_des_eaux 120	evenement_climatique 46	none -62
#i7t>	blessure 58	vol 42
#i9a>	evenement_climatique 107
#i9ay	degats_des_eaux -58	evenement_climatique 227	vol -48
#i9i>	collision 59	dommage_materiel -55	incendie -81	vandalisme 125	vol -68
#iabl	collision 53
#iad>	bris_de_glace 123	none -56	vol 44
#iair	vol 152
#ial>	evenement_climatique 74
#ialo	degats_des_eaux 68
#ian>	dommage_materiel 52
#iang	collision 114	vol 41
#iano	dommage_materiel 165
#iat>	vol 66
#iate	collision 144	degats_des_eaux -41
#iba>	dommage_materiel 61	none -44	vandalisme 59
#iban	collision 99
#ibga	vol 140
#ibi>	none -48	vandalisme 82	vol 89
#ibn>	autre -43	blessure -56	incendie -52	vol 189
#ican	collision 75	vandalisme 47
#ich>	vandalisme 46
#iche	blessure 41	vol 75
#ichk	collision 78	evenement_climatique 88	none -53	vandalisme -40	vol -41
#icit	blessure -86	collision -53	dommage_materiel 239	incendie -64	none -73	vandalisme -41	vol -48
#ick>	blessure 90	vandalisme -58	vol 118
#icul	collision 110
#icyc	collision 120	dommage_materiel 43	vandalisme -67
#ida>	none -48
#idat	blessure -54	degats_des_eaux 100
#ide>	collision -74	degats_des_eaux 171	none -61	vandalisme 115
#idea	collision -41	incendie 85	vandalisme 45
#idel	collision -45	degats_des_eaux 66	evenement_climatique 86
#iden	collision 74
#ideo	collision -145	none -91	vandalisme 237	vol 49
#idia	degats_des_eaux 108
#ido>	incendie 50
#idon	degats_des_eaux -59	dommage_materiel 46	evenement_climatique -49	incendie 169	none -42	vandalisme -50
#iege	blessure 49	collision -47	vandalisme 62
#iel>	collision 60
#ien>	autre 42
#ienn	autre 214	blessure -50	bris_de_glace 55	collision -68	degats_des_eaux 51	dommage_materiel -48	none -175	vandalisme -64	vol -78
#ient	dommage_materiel 142
#iere	collision 80
#iers	incendie 83
#iete	incendie 67
#ieur	blessure 128	dommage_materiel -48	evenement_climatique -71	none -77	vandalisme -45	vol 75
#ifa>	evenement_climatique 150
#ifac	autre 129	vol -42
#ifet	autre 89	dommage_materiel 54	none -44
#iffe	bris_de_glace 80	collision 104
#iffu	degats_des_eaux 51	dommage_materiel -41	vandalisme 140	vol -45
#ifi>	collision 56	dommage_materiel 63
#ifiq	incendie 65	vol 67
#ifor	collision 72
#ifou	incendie 61	vandalisme 44
#ifra	evenement_climatique 54
#ift>	autre -42	collision 111	none 98
#ifto	autre 125	collision 57
#igad	collision -47	evenement_climatique -44	vol 252
#igam	autre -64	blessure 187	none -42
#igne	blessure 47	collision -47	evenement_climatique 43
#igno	degats_des_eaux 68	none -45	vandalisme 72
#igo>	degats_des_eaux -43	dommage_materiel 48	incendie 59
#ihom	vol 50
#ihou	vandalisme 81
#ija>	none 87
#ika>	evenement_climatique 81	incendie 60
#ikal	none -45	vandalisme -41	vol 122
#ikay	vandalisme 53	vol 72
#ikh>	vandalisme 120
#ikom	autre 89
#ikra	none 203
#ilal	dommage_materiel 105	none -54	vandalisme -64
#ilat	collision 69	evenement_climatique 67
#ile>	collision 101
#ilet	collision -41	degats_des_eaux 44	vandalisme 43
#ilif	dommage_materiel 85
#illa	vandalisme 41
#ille	autre 53
#illi	collision 109	vol -45
#ilm>	bris_de_glace -68	collision 236	vol -90
#ilti	collision 62	none -40	vandalisme 77
#ima>	vol -44
#imar	vol 48
#imat	incendie 67
#imen	collision 47	dommage_materiel -52	vandalisme 133	vol -74
#imma	blessure -71	collision -67	dommage_materiel 149	evenement_climatique -44	none -96	vandalisme -63	vol 142
#imme	collision -65	degats_des_eaux 120	none -62	vandalisme 69
#imn>	bris_de_glace 141	collision 66	evenement_climatique -76
#imna	bris_de_glace 54
#imou	blessure 60
#impa	bris_de_glace 185	collision -77
#imta	none 81
#inac	blessure 93	none -52	vandalisme -43	vol 59
#inah	incendie 62
#inat	vandalisme 49
#ince	collision -90	degats_des_eaux -44	dommage_materiel -51	incendie 201	none -50	vandalisme -64	vol 121
#inch	none 172
#inct	incendie 49
#indr	vol 98
#indu	bris_de_glace -56	degats_des_eaux -40	dommage_materiel 146	vol 48
#ine>	degats_des_eaux 58	none -40
#inee	bris_de_glace 63	incendie 48
#iner	blessure 95
#ines	collision -60	degats_des_eaux 182	vol 58
#inet	degats_des_eaux 54
#infi	blessure 55	collision 77
#ing>	collision 54
#ingo	collision 64
#inha	collision -109	dommage_materiel 107
#ini>	degats_des_eaux 42
#inie	bris_de_glace 47
#inih	collision 43	dommage_materiel -58	vol 114
#inin	autre 91	bris_de_glace 44	degats_des_eaux 106	none -54	vol -53
#iniq	autre 96	blessure 44	collision 44
#iniy	collision 47	degats_des_eaux -59	dommage_materiel 79	vandalisme -44	vol 70
#inoi	degats_des_eaux 121	dommage_materiel 80	evenement_climatique -63
#inse	bris_de_glace 153	incendie -58
#int>	collision 60
#inte	collision -43	vandalisme 98	vol 75
#ints	blessure 152	bris_de_glace 118	collision -43	dommage_materiel -56	evenement_climatique -71	none -51
#intu	collision 171	dommage_materiel -42	none -70	vandalisme 85	vol -42
#ionn	collision 164	none -41	vol -50
#iori	collision 73
#iot>	autre -51	blessure -40	bris_de_glace 60	dommage_materiel 184	none -63	vandalisme -48
#ipho	degats_des_eaux 51	vol 71
#ipor	collision 92
#iqui	vandalisme 53
#ira>	bris_de_glace 47
#irag	collision 114
#iran	collision -71	degats_des_eaux 75	none -40
#irat	autre 122	collision 56	none -83	vandalisme -45	vol -113
#irba	collision 62
#ircu	collision 49	incendie 92
#ire>	vol 51
#irec	blessure 95	collision 46	vol -41
#ires	incendie 119	none -98	vandalisme 121	vol -91
#irha	autre 137	none -70
#irm>	autre 65	blessure 148	collision -76
#irmi	blessure 55	collision 77
#iro>	evenement_climatique 70
#irou	collision 131
#isat	collision -49	degats_des_eaux 102	evenement_climatique 114	vol -79
#isci	blessure 79	collision -59	degats_des_eaux 180	dommage_materiel -40	evenement_climatique 57	none -87	vol -54
#ise>	bris_de_glace 79
#iser	blessure 56	collision 57
#iseu	incendie 60	none -40
#isin	degats_des_eaux 77
#iski	collision 93
#iskl	collision 69
#ison	collision 60	dommage_materiel 52
#isqu	blessure 49	collision -67	dommage_materiel 59	vol 52
#isra	autre -72	blessure 143	dommage_materiel -47	incendie 64
#iss>	collision 118	degats_des_eaux -41	dommage_materiel 65	vandalisme -68
#issa	vol 72
#isse	bris_de_glace 44	none -41	vol 69
#issi	autre 67	collision 58
#isso	collision 89	incendie 67
#issu	blessure 53	bris_de_glace 86	none -41
#ista	autre 118	dommage_materiel 56	none -47
#iste	autre 131	none -65
#ita>	autre 146	none -61
#itai	evenement_climatique 80	none -59	vandalisme -69	vol 110
#ital	bris_de_glace 44	collision 59
#itar	blessure 53	collision 45
#itat	dommage_materiel 90
#itch	collision -53	vandalisme 43	vol 90
#ite>	degats_des_eaux 58
#iter	blessure -48	bris_de_glace -57	collision 40	degats_des_eaux 180	evenement_climatique 40	vol -49
#iteu	dommage_materiel 151
#itha	incendie 47	vol 42
#itho	autre 276	dommage_materiel -51	none -89	vandalisme -42
#iti>	dommage_materiel 58	evenement_climatique -48	none -41	vandalisme 138	vol -58
#ito>	blessure 54	collision -45	dommage_materiel 43
#itou	collision -53	evenement_climatique 42	none -55
#itra	collision 70
#itre	bris_de_glace 159
#itri	bris_de_glace 150	collision -43	vandalisme 79
#itro	collision -57	dommage_materiel 114	evenement_climatique 169	incendie -54
#itur	evenement_climatique 60	none -61	vandalisme 75
#ium>	dommage_materiel 127
#ive>	blessure 76	vol 60
#iver	collision -71	degats_des_eaux -46	none -87	vandalisme -77	vol 247
#ivil	evenement_climatique 46
#ivol	vol 159
#ivra	collision 102
#ivre	dommage_materiel -42	vol 116
#iwa>	none 87
#iwni	none 66
#iyad	dommage_materiel 59	none -56	vandalisme 100	vol -57
#iyah	evenement_climatique 103	vol -49
#iyam	none 94
#iyat	incendie 41
#iyed	collision 54	dommage_materiel 48
#iyeh	none 147
#iyet	collision 62
#iyin	none -42	vol 100
#iyo>	degats_des_eaux 169
#izni	collision 83	none 59
#j3a>	dommage_materiel 74
#j3at	collision 41
#j3in	collision -44	vandalisme 104
#j3o>	autre 369	collision -67	dommage_materiel -45	none -131	vandalisme -67	vol -51
#j3ou	blessure 53	collision 76
#ja3>	collision 149	evenement_climatique -60
#ja3t	incendie 99	vol -44
#jab>	dommage_materiel 55	evenement_climatique -42	none -61	vandalisme 147	vol -42
#jabo	autre -55	blessure 60	collision 115	evenement_climatique -67
#jabt	autre 49	blessure -46	collision -44	dommage_materiel 105
#jah>	bris_de_glace -119	dommage_materiel 99	vandalisme 136
#jaj>	bris_de_glace 202	collision -59	degats_des_eaux -40	none -49	vol -40
#jaja	bris_de_glace 240	collision -76	none -52
#jala	collision 62	vol 110
#jama	bris_de_glace 165	evenement_climatique 76	none -44	vol -41
#jame	incendie 47	none -42	vol 133
#jami	collision 114	degats_des_eaux 47	none -63
#jand	collision 75
#jane	collision 44	dommage_materiel 74
#jani	evenement_climatique 123	incendie 40	vol -54
#jant	collision 80	dommage_materiel 62
#janv	dommage_materiel -40	none 73
#jar>	degats_des_eaux 41
#jara	degats_des_eaux 77	dommage_materiel 97	evenement_climatique -40
#jard	collision -51	incendie 123	none -64	vol -41
#jari	dommage_materiel 67
#jarn	collision -74	degats_des_eaux 46	dommage_materiel 67
#jarr	vol 157
#jart	degats_des_eaux 40
#jatn	bris_de_glace 42	dommage_materiel 188	none -88	vol -46
#jave	dommage_materiel 158	none -77
#jawa	autre 44	dommage_materiel 148	none -157	vandalisme -45	vol -41
#jawb	collision 40	degats_des_eaux 40	none 58
#jawc	incendie 59	none 145	vandalisme -48	vol -48
#jawe	blessure 93	collision -55	dommage_materiel 91	vol -51
#jay>	collision 49	degats_des_eaux 58
#jaya	collision 66	degats_des_eaux 51	none 57
#jbdo	blessure 73	collision -53	evenement_climatique 163	none -56	vol -45
#jbed	blessure -42	dommage_materiel 64	vol 97
#jbeh	bris_de_glace 135	vol -47
#jbel	degats_des_eaux -44	evenement_climatique 242	vandalisme -40	vol -54
#jbi>	incendie 103	vandalisme 61
#jda>	vol 50
#jdar	blessure -40	degats_des_eaux 43	dommage_materiel -50	evenement_climatique 89	none -112	vandalisme 98
#jdid	collision -48	dommage_materiel 45
#je3>	autre 82	dommage_materiel 63	none -42
#je3h	collision 72
#je3n	vol 99
#je3t	vol 64
#jeb>	blessure -47	collision 130	incendie 60	vol -42
#jebd	vol 96
#jebs	collision -68	degats_des_eaux 158	dommage_materiel -43	none -78	vandalisme 91
#ject	collision -78	dommage_materiel 160	incendie -41	none -70	vandalisme 166	vol -132
#jed>	vol 96
#jedd	dommage_materiel 87	none -42
#jehd	bris_de_glace 120	none -48	vol 52
#jel>	dommage_materiel 101	none -41	vandalisme 48
#jeld	blessure 121	dommage_materiel 45	vandalisme -51
#jelh	blessure 54	collision 56
#jell	autre 145	collision -92	none -57	vol 92
#jem3	none 64
#jem>	bris_de_glace 69	collision -44	evenement_climatique 46	none -41	vandalisme 46
#jenb	bris_de_glace 56	collision 82
#jer7	bris_de_glace 66
#jer>	collision -44	vandalisme 146
#jerr	vol 65
#jet>	dommage_materiel -45	vol 179
#jhi>	vol 93
#jhou	incendie 65
#jib>	none -56
#jiha	bris_de_glace 41	vandalisme 83
#jin>	bris_de_glace 94	collision -62	degats_des_eaux -58	none -43	vandalisme 126
#jira	collision -65	degats_des_eaux 63
#jit>	collision 125	vandalisme -57
#jja>	blessure 91	collision -81	degats_des_eaux 120	vol -40
#jjar	blessure 86	collision 53
#jje3	autre 250	none -172	vol -46
#jjel	collision -63	degats_des_eaux -49	evenement_climatique 71	none -57	vandalisme -54	vol 217
#jla>	collision 61	evenement_climatique 53	vandalisme -40
#jlat	collision -93	degats_des_eaux 66	dommage_materiel -49	evenement_climatique -40	none -53	vandalisme 108	vol 79
#jlha	blessure 152	dommage_materiel -150	evenement_climatique 59
#jli>	blessure 75
#jlia	collision 132	none -53	vol 45
#jlih	blessure 112	incendie -61
#jlo>	bris_de_glace -45	dommage_materiel 82	vandalisme 48
#jlou	evenement_climatique 159	none -57	vol -52
#jm3a	none 65
#jma3	collision -51	degats_des_eaux -62	evenement_climatique -46	vandalisme 229	vol -45
#jme3	degats_des_eaux 72
#jmel	collision 223	incendie -48	vandalisme -66
#jna>	incendie 114
#jnab	collision 75	none -66
#jnan	collision -76	degats_des_eaux -55	evenement_climatique -64	incendie 58	none -128	vandalisme 264	vol -73
#jnb>	blessure -45	collision 87	vol 72
#join	degats_des_eaux 142
#joj>	none 72
#jou>	collision -70	vol 145
#jour	collision -55	evenement_climatique 60	vol 78
#jouz	blessure -66	collision -77	vol 163
#jra7	collision 68	vandalisme -42	vol 85
#jra>	bris_de_glace 63	collision -43
#jral	collision -134	evenement_climatique 158	incendie 51	vol -44
#jrat	bris_de_glace 141	incendie 63	none -49
#jre7	bris_de_glace 97	none -40
#jri>	blessure 108	collision -65
#jrou	bris_de_glace 54	vandalisme 51
#juil	bris_de_glace 104	degats_des_eaux -41
#juin	none 80
#k7al	blessure 155	dommage_materiel -58	incendie 55	none -78
#k7el	incendie 173	none -43
#k7la	dommage_materiel 61	incendie 92	none -55	vol 58
#ka3b	collision 50	incendie 114
#kab>	collision 117	vandalisme -42
#kabe	collision 106	evenement_climatique -45	incendie 40	vandalisme 40
#kabi	vol 137
#kabl	dommage_materiel 75	none -67	vol 134
#kahl	blessure 102	bris_de_glace -40	collision -228	dommage_materiel -51	evenement_climatique -44	incendie 154	none -61	vandalisme -64	vol 133
#kaim	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#kala	collision 41	incendie 40	vol 60
#kame	incendie 79	none -55
#kami	collision 103	none -43
#kaml	incendie 50
#kan3	autre 55	blessure 43	vandalisme -40	vol 43
#kan7	collision -43	degats_des_eaux -71	dommage_materiel 205	none -45
#kan9	collision 72
#kanb	blessure 130	none -54
#kand	blessure 72	vol 42
#kane	bris_de_glace 48
#kanf	dommage_materiel 96	none 75	vol -79
#kang	bris_de_glace 66	collision 49	evenement_climatique -43
#kanh	dommage_materiel 59
#kanj	blessure 151	collision -51
#kank	bris_de_glace 48	none -40	vol 67
#kanm	collision 207	none -65	vandalisme -53	vol -62
#kann	bris_de_glace -46	collision -51	degats_des_eaux -46	incendie 63	vol 136
#kano	vol 72
#kanq	blessure 172
#kanr	dommage_materiel 122
#kans	blessure 58	none -47
#kant	incendie 56
#kar>	blessure 44	evenement_climatique 44	none -40	vandalisme 54
#kara	bris_de_glace -103	collision -89	dommage_materiel -45	vandalisme 266	vol -114
#kari	blessure 83	dommage_materiel -41
#karo	vandalisme 66
#karr	collision 166	none -46	vandalisme -46
#kass	collision 42	dommage_materiel 86	evenement_climatique -52	none -44	vandalisme 139	vol -143
#kat3	blessure 80	dommage_materiel -60
#kat7	dommage_materiel 69
#kat9	degats_des_eaux 57	incendie 43
#kat>	collision 55	none -53	vandalisme 57
#katb	autre -70	none 130
#katd	vol 54
#kate	collision 63	dommage_materiel 46	evenement_climatique 71	vol -67
#katg	autre 47
#kath	collision 72	none 70
#katj	blessure 121	bris_de_glace 43
#katk	autre 188	none -97	vol -55
#katr	autre 236	none -90	vol -44
#kats	vandalisme 56	vol 40
#katw	collision 101
#kaw>	evenement_climatique 41	incendie 84
#kay3	collision 62
#kay7	dommage_materiel 85	none -54	vandalisme -43	vol 104
#kay9	degats_des_eaux 49	vol 65
#kay>	blessure 140	collision -121	degats_des_eaux 69	dommage_materiel 109	incendie -67	none -44
#kaya	vandalisme 63	vol 66
#kayb	collision 94	dommage_materiel 80
#kayc	incendie 79
#kayd	collision 75
#kaye	bris_de_glace 47	collision -57	incendie 102
#kayf	none -88	vol 178
#kayh	vandalisme 129	vol -43
#kayj	blessure 62	degats_des_eaux 44	incendie 55	none -41
#kayk	collision 56	vol 85
#kayl	degats_des_eaux -48	dommage_materiel 81
#kaym	bris_de_glace 90	collision 116	dommage_materiel -52	vandalisme -48
#kayn	none 52
#kayq	bris_de_glace 57	degats_des_eaux 41	incendie 93	none -54
#kayr	degats_des_eaux 98	vandalisme 73	vol -47
#kays	degats_des_eaux 54	vol 41
#kayt	dommage_materiel 94
#kayw	collision 122	vol -49
#kayz	bris_de_glace 92	none -45
#kba>	collision 59	incendie 47
#kbat	bris_de_glace 99	collision -50	degats_des_eaux -102	dommage_materiel 202	none -65	vandalisme -55
#kber	collision -41	degats_des_eaux 115
#kbir	blessure 40	bris_de_glace 57	none -46
#kbti	autre -66	blessure 105	collision 110	dommage_materiel -45	none -44
#kch>	collision -74	dommage_materiel 256	none -41	vandalisme -107
#keb>	collision 47	vandalisme 127	vol -54
#kebb	blessure 93	dommage_materiel 94	none -61	vol -47
#kebc	collision -79	dommage_materiel 154	vandalisme -115	vol 133
#kebt	blessure 64
#kech	autre 46	bris_de_glace 42	dommage_materiel 57	none -67
#ked>	none 116	vol -40
#keff	autre -56	blessure 133	bris_de_glace -67	collision -112	degats_des_eaux -46	dommage_materiel -50	evenement_climatique -63	incendie -70	none -128	vandalisme -92	vol 186
#kel>	none -58	vandalisme 184
#kelb	blessure 87	collision 64	none -49
#kell	none 93
#kelm	collision -119	vandalisme 229
#keml	none 81
#kemm	collision 131
#ken>	autre 44	collision -61	incendie 91	none 45	vol -45
#kend	collision -51	dommage_materiel -103	none 112	vol 90
#keni	collision 74
#kenn	bris_de_glace 69	evenement_climatique 42
#kent	collision 40
#ker>	degats_des_eaux -47	vol 170
#kerc	collision 172	evenement_climatique -72
#kers	collision 120	vandalisme 51	vol -46
#kesr	blessure -94	bris_de_glace -43	collision 50	dommage_materiel 189	evenement_climatique 40	none -57	vol -59
#kess	collision -50	vandalisme 97
#ket>	collision -74	degats_des_eaux -41	dommage_materiel 76	none -48	vandalisme 79
#ketb	degats_des_eaux -40	dommage_materiel 141	incendie 45	vandalisme -46	vol -44
#kha>	blessure 48	collision 52
#khad	blessure 180	bris_de_glace 155	collision -70	dommage_materiel -111	none -103	vol -60
#khaf	collision 111
#khal	dommage_materiel 84	incendie 58	none -49	vandalisme -50
#kham	collision 54	dommage_materiel 91	evenement_climatique -40	incendie 56
#khan	incendie 147
#khar	collision 49
#khas	vandalisme 60
#khat	dommage_materiel -43	incendie 69
#khaw	dommage_materiel -45	none -44	vol 47
#khay	blessure 42
#khaz	vol 60
#khba	collision 85	none 54
#khbe	bris_de_glace 102	dommage_materiel 86	none -43
#khch	blessure 108	collision -40	evenement_climatique 59	none -52
#khd>	collision 80	degats_des_eaux 41	incendie -48
#khda	vol 102
#khdd	collision 46	dommage_materiel 85	incendie -40
#khde	autre 57
#khdi	blessure 93	collision -48	vandalisme 45	vol -49
#khdm	blessure 141	dommage_materiel 55	none -75	vandalisme -56	vol -102
#khdo	collision 67
#kheb	collision 44	evenement_climatique 42	none -48
#khef	collision -73	vandalisme 92	vol 72
#khem	blessure -69	collision 59	incendie 125	vandalisme -53
#khen	collision -46	incendie 100
#kher	vandalisme 52
#khes	degats_des_eaux 93
#khet	blessure 44	collision -62	vandalisme 87	vol 53
#khfi	bris_de_glace 107	collision 42	evenement_climatique -68
#khil	dommage_materiel 154	none -47
#khin	degats_des_eaux 50	vol 145
#khit	autre -56	collision -59	degats_des_eaux -65	dommage_materiel -146	evenement_climatique 43	incendie 172	none 100
#khiy	blessure 47	collision -70	degats_des_eaux 76	dommage_materiel -59	incendie 115	none -47	vol -41
#khla	evenement_climatique 45
#khle	dommage_materiel -52	vol 174
#khll	vol 46
#khlo	vol 174
#khmi	none 45
#khne	incendie 150
#khob	degats_des_eaux 50
#khod	collision 98	vol -40
#khor	none 49	vol 80
#khoy	collision 67	dommage_materiel 40
#khra	autre 60	collision 54
#khrb	bris_de_glace 45	dommage_materiel 80
#khrj	vandalisme 113
#khsa	dommage_materiel 67	incendie 54
#khse	bris_de_glace -68	degats_des_eaux 95	dommage_materiel -43	vandalisme 96
#khss	collision -226	degats_des_eaux 61	dommage_materiel 158	none -49	vandalisme 83	vol -56
#khta	collision -56	dommage_materiel 45	none -105	vol 231
#khte	none -42	vol 165
#khtf	collision -74	none -41	vol 224
#khti	bris_de_glace 46
#khto	dommage_materiel 95
#khwa	none -44	vol 120
#khya	bris_de_glace 83	evenement_climatique 68
#khze	incendie 104	none -42	vandalisme -41	vol 79
#kia>	vandalisme -70	vol 85
#kifa	autre 129	vol -42
#kil>	none -45	vandalisme 77	vol 59
#kina	vol 51
#king	collision 57
#kit>	vandalisme 48
#kka>	collision 40	vandalisme 86	vol -42
#kkab	bris_de_glace 45	collision 143	vandalisme -84
#kkal	collision 42	incendie 74
#kkar	autre 45	evenement_climatique 90	vandalisme 45	vol -55
#kkat	autre -42	collision -54	none -97	vandalisme 190
#kked	none 99	vol -41
#kki>	blessure 95	collision 160	dommage_materiel -54	none -107	vandalisme -46	vol -42
#kkit	collision 65
#kla>	blessure 194	collision -72	dommage_materiel 121	none -118	vandalisme -53
#klam	collision -44	degats_des_eaux 158	none -76	vandalisme 50	vol -43
#klat	collision -62	evenement_climatique 229	incendie 63	none -64	vandalisme -49	vol -51
#klia	collision -48	dommage_materiel 65
#klim	blessure 52	degats_des_eaux 101	incendie -42	vandalisme 46
#klit	blessure 51	collision 53	none -42
#kliy	bris_de_glace 40
#klla	collision 219	none -55	vol -40
#klya	bris_de_glace 50	none -85	vandalisme 112
#kna>	degats_des_eaux 88
#knes	collision 41
#knna	dommage_materiel 68	vandalisme -60	vol 54
#kol>	bris_de_glace 85	evenement_climatique -43	none 52
#kola	evenement_climatique -48	vandalisme 117
#kolh	evenement_climatique 60
#koll	none -46
#koln	collision 42
#kolo	bris_de_glace 42	incendie 65
#kom>	autre 47
#kon>	degats_des_eaux -40	dommage_materiel -70	evenement_climatique 133	incendie 57
#kona	dommage_materiel 41
#konn	blessure -44	dommage_materiel -45	evenement_climatique -54	none -44	vandalisme -55	vol 166
#kora	blessure 40	bris_de_glace 140
#kors	autre -51	blessure -55	collision -85	vandalisme 69	vol 174
#koul	bris_de_glace 116	collision 52
#koum	degats_des_eaux 61
#koun	collision 54
#kour	bris_de_glace 73	vandalisme -43
#kouz	degats_des_eaux 59
#kra>	collision -52	dommage_materiel 41	none 41
#kran	collision 79	vandalisme 72	vol -44
#kras	bris_de_glace -72	evenement_climatique 40	none -53	vandalisme 167	vol -53
#kri>	bris_de_glace 47	vol 69
#kser	collision 41	dommage_materiel -43	vandalisme 106
#ksid	blessure -43	collision 183	none -45
#ktab	autre 102	none -93	vandalisme 77	vol -60
#ktaf	blessure 148	degats_des_eaux 100	dommage_materiel -49	none -82	vol -71
#ktb>	degats_des_eaux 43
#ktbo	none -71	vandalisme 136
#ktef	bris_de_glace 53	evenement_climatique 48
#ktou	vandalisme 49
#kya>	bris_de_glace 91	collision -58	dommage_materiel 137	vandalisme -55
#l2ar	collision 76
#l3a9	autre 74	blessure 149	dommage_materiel -40	evenement_climatique -41	none -47
#l3a>	incendie 42
#l3ad	evenement_climatique 98
#l3af	incendie 117
#l3aj	collision -99	dommage_materiel 120	evenement_climatique 184	none -133	vol -47
#l3am	autre 70	collision -62	dommage_materiel -41	vandalisme 92
#l3an	collision -51	vandalisme 188
#l3ar	collision 64	none 91
#l3as	evenement_climatique 123
#l3at	collision 59
#l3aw	blessure 242	bris_de_glace -45	collision -133	dommage_materiel -45	none -55	vandalisme -41	vol 98
#l3ay	collision 59
#l3bo	collision -73	dommage_materiel -40	incendie 99	vandalisme 148	vol -62
#l3eb	collision -59	degats_des_eaux -49	dommage_materiel 84	vandalisme 62
#l3er	dommage_materiel 76	none -87	vandalisme 87
#l3es	none -42	vandalisme 57
#l3id	autre 58	blessure 47	collision -96	degats_des_eaux -41	dommage_materiel 93	none -60	vol 79
#l3im	vol 74
#l3in	autre 124	bris_de_glace 86	collision -79	incendie 52	none -61	vol -61
#l3o>	degats_des_eaux -72	evenement_climatique 40	vandalisme 163
#l3ou	evenement_climatique 166
#l3ra	dommage_materiel 153	vol -46
#l3ro	bris_de_glace -47	collision -57	dommage_materiel 107	evenement_climatique -44	none -161	vandalisme 201
#l3se	collision -47	dommage_materiel 168	none -67	vol -48
#l3ya	evenement_climatique 49
#l7a9	collision 73
#l7af	collision 80
#l7am	vol 68
#l7an	none -41
#l7ar	degats_des_eaux 136	dommage_materiel -43	evenement_climatique -95	incendie 154	vol -56
#l7as	autre -52	collision -83	dommage_materiel 88	vandalisme 205	vol -56
#l7aw	collision -91	dommage_materiel 146	none -61	vandalisme -117	vol 92
#l7ba	collision 48	dommage_materiel -42	evenement_climatique -48	none -83	vandalisme 278	vol -75
#l7ch	dommage_materiel 82	incendie 40	none -41
#l7di	blessure 68
#l7ed	incendie 57
#l7em	collision -63	degats_des_eaux 52
#l7it	degats_des_eaux 76	none -40
#l7je	collision -77	vandalisme 191
#l7ma	bris_de_glace 74	collision 116
#l7od	blessure 91
#l7ou	blessure 208	collision -99	incendie 48	none -50	vol -45
#l7ra	vandalisme 218	vol -78
#l7ri	collision 47	dommage_materiel 60
#l7sa	bris_de_glace 248	collision -110	none -73	vol -51
#l7ta	collision 71	incendie 52
#l7wa	autre 49	none -59	vol 102
#l7yo	degats_des_eaux -61	dommage_materiel -48	vandalisme 237	vol -43
#l9a>	collision -55	vandalisme 86
#l9ah	autre 59	none -40	vandalisme 52
#l9an	collision -53	dommage_materiel 62	vandalisme 86
#l9at	blessure 78	collision 74	degats_des_eaux 64	none -60	vol -41
#l9aw	blessure -65	collision 149	dommage_materiel -49	incendie 135	none -58	vol -70
#l9ay	collision -49	dommage_materiel 156	evenement_climatique 95	none -80	vol -105
#l9di	collision 89	dommage_materiel -47	vandalisme 121	vol -66
#l9el	vandalisme 115
#l9er	evenement_climatique 92
#l9et	collision 50	degats_des_eaux 45
#l9in	degats_des_eaux 73	vol 107
#l9it	vol 88
#l9od	bris_de_glace 62
#la3>	incendie 50	none -53
#la3b	bris_de_glace 57	collision -76	dommage_materiel -48	none -109	vandalisme 199	vol -45
#la3t	autre -77	blessure 84	collision 188	degats_des_eaux -47	dommage_materiel -41	evenement_climatique -41	vandalisme -53
#la9>	dommage_materiel 72
#la9a	bris_de_glace 69	collision 128	none -67	vandalisme -44	vol 82
#la9i	blessure 88	vol 90
#laay	evenement_climatique 111	vol -61
#lab>	autre 136	evenement_climatique 51	none -76	vol -43
#laca	degats_des_eaux 84	incendie 74	none -40
#lace	bris_de_glace 109	none -49	vandalisme 96
#lach	autre 159	collision -56	dommage_materiel 53	vol -46
#lad>	incendie 40	none -42	vandalisme 114	vol -44
#ladi	degats_des_eaux 45	evenement_climatique 57
#lafo	degats_des_eaux 69
#lage	autre 41
#laha	collision 88	dommage_materiel -49	vol 59
#laho	collision -55	degats_des_eaux 187	dommage_materiel -49	evenement_climatique -153	none 53
#lail	collision 83	incendie 47
#lain	collision -54	none -40	vandalisme 78	vol 109
#lair	dommage_materiel -41	none -64	vol 85
#laja	dommage_materiel 244	evenement_climatique -95	none -43
#lakh	degats_des_eaux -41	evenement_climatique 65	vol 76
#lal>	dommage_materiel 42	none -49
#lala	blessure 41	bris_de_glace -41	collision -58	degats_des_eaux -66	dommage_materiel -53	none 251	vandalisme -62	vol -70
#lall	collision -58	degats_des_eaux 135
#lama	none 159
#lamp	incendie 42	none -77	vandalisme 106	vol -77
#lamt	collision 50
#lan>	collision 71	dommage_materiel -49	none 101	vandalisme -83	vol 60
#lanc	blessure 63
#land	autre 75	collision 94	incendie 52	none -65
#lant	collision 175	vol -70
#laqu	dommage_materiel 153
#lara	vol 56
#lard	evenement_climatique 42	none -44
#lari	degats_des_eaux -74	vol 129
#larm	vol 144
#las>	incendie 134
#lasa	none 88
#last	blessure 84	none -46	vol -44
#lat>	incendie 41
#lata	collision 72
#latc	autre 196	none -50
#late	bris_de_glace 47	collision -58	dommage_materiel 135	evenement_climatique 50	incendie -51	none -43
#lati	autre 103	collision 113	none -76	vol -46
#latk	none 88
#latr	blessure 214	dommage_materiel -75
#lava	degats_des_eaux 184	none -41
#lave	degats_des_eaux 99
#lavi	blessure -41	collision 44	dommage_materiel 238	none -57	vol -64
#law>	none -54	vol 146
#lay>	none 78	vandalisme -45	vol 99
#laye	bris_de_glace 58	degats_des_eaux -44
#layk	degats_des_eaux 47	evenement_climatique 62
#lb7e	bris_de_glace 63	evenement_climatique 56
#lbab	none -43	vandalisme 42
#lbac	degats_des_eaux 74	evenement_climatique 55	none -58	vol -46
#lbai	degats_des_eaux 47
#lbal	degats_des_eaux 67	dommage_materiel 67	vol -50
#lban	blessure 41	vol 109
#lbas	vol 146
#lbat	blessure -49	collision 219	evenement_climatique -50	none -74	vandalisme -43
#lbe7	dommage_materiel 87	vol 63
#lbeb	collision 90	evenement_climatique -47
#lben	bris_de_glace 56
#lber	bris_de_glace 86	collision -46
#lbes	collision 50	vol 40
#lbgh	collision 92
#lbi>	dommage_materiel 62	none -50	vandalisme 93	vol -47
#lbib	collision 143	none -112	vandalisme 42	vol -40
#lbid	collision -72	evenement_climatique 239	none -94
#lbis	collision 102	none -47
#lbit	bris_de_glace 91	vol 53
#lbla	vol 78
#lbni	blessure 97	dommage_materiel -45	incendie 57
#lbo>	collision -68	vandalisme -45	vol 176
#lbol	blessure 59
#lbot	collision -112	degats_des_eaux -45	vol 185
#lbra	blessure 76	collision -75	evenement_climatique 192	none -147	vandalisme 69	vol -72
#lbur	degats_des_eaux 41	evenement_climatique 62
#lcab	blessure -62	collision -127	degats_des_eaux -68	evenement_climatique 199	incendie 140	none -44	vandalisme -48	vol -98
#lcai	collision -73	vandalisme -46	vol 237
#lcam	collision 89
#lcan	autre -41	collision -79	dommage_materiel 223	evenement_climatique -45	incendie 50
#lcap	dommage_materiel 44	none -74	vandalisme 150	vol -46
#lcar	dommage_materiel -49	none -54	vandalisme 61	vol 93
#lch>	degats_des_eaux 84	dommage_materiel 50	evenement_climatique -71	none 72	vol -45
#lcha	dommage_materiel 93
#lcli	blessure 52	degats_des_eaux 51
#lcof	vol 58
#lcom	evenement_climatique 91	vol 52
#lcor	blessure -48	collision -112	vol 220
#lcou	degats_des_eaux 53
#lda>	blessure -52	collision 147	vol 41
#ldak	bris_de_glace 50	vol -65
#ldi>	dommage_materiel 68
#le3>	evenement_climatique 85	none -53	vol -41
#le3n	evenement_climatique 100
#le3t	blessure 80	collision 110	dommage_materiel -42	none -49
#le7>	blessure 107	collision -50
#le9>	blessure 74	degats_des_eaux 80	none -61	vol -40
#le9a	blessure 48	collision -66	evenement_climatique 75
#le9n	blessure -47	collision 68	dommage_materiel -61	evenement_climatique -54	vandalisme 138
#le9t	blessure 129	collision 63	none -52
#leau	collision -50	degats_des_eaux 61	incendie 80	vol -84
#leb>	collision 41	none -41
#lebt	collision 187	none -48
#lec>	collision 55	degats_des_eaux -55	dommage_materiel 54	vol 87
#lect	collision -62	dommage_materiel 124	incendie 102	none -44
#led>	blessure 93	collision -173	dommage_materiel 217	vol -60
#lef>	autre 143	collision 57
#lefo	vol 87
#left	autre 144	blessure -75	collision 126	dommage_materiel -78	none -87	vandalisme -54	vol -79
#legh	collision -48	none -98	vol 174
#lein	collision 102
#lek>	collision 175	none -45	vandalisme -52
#lekh	blessure 92	vandalisme -42
#lel>	degats_des_eaux 146
#lem>	collision -48	incendie 59	vol 40
#lemn	dommage_materiel -67	incendie 135	vol -53
#leph	vol 50
#leq>	degats_des_eaux 143
#ler>	collision 45	none 62
#less	collision -41	dommage_materiel 87	none -46	vandalisme -56
#lest	autre 278	blessure -60	none -81	vol -50
#let>	incendie 47
#letn	dommage_materiel 178	none 57	vandalisme -96	vol -43
#lett	vol 101
#leur	vandalisme 76
#leus	bris_de_glace 149
#leva	collision 97	vol -53
#leve	autre 194	none -86
#leww	bris_de_glace 68
#lex>	collision 113	dommage_materiel 61	incendie -84
#lfac	collision 154
#lfar	blessure 107	collision 81	none -126
#lfat	autre 140	dommage_materiel -72	incendie -56	none -72	vandalisme -44
#lfay	collision -42	evenement_climatique 194	vol -64
#lfaz	collision -97	dommage_materiel 243	none -51	vandalisme 75	vol -75
#lfek	degats_des_eaux 42
#lfer	bris_de_glace 56	collision -108	dommage_materiel 72	incendie 46	none -51	vol 94
#lfeu	collision 97
#lfje	collision 52	incendie 65
#lflo	autre 78	blessure -40	dommage_materiel 44	none 54
#lfo9	degats_des_eaux 90
#lfor	bris_de_glace 70	collision -87	none -44	vandalisme 54	vol 45
#lfou	degats_des_eaux 103
#lfra	degats_des_eaux 83
#lfri	collision 66
#lgar	bris_de_glace 66	evenement_climatique 92	none -65	vandalisme -40	vol 42
#lgaz	collision -103	degats_des_eaux 83	dommage_materiel -42	incendie 107	none -69
#lgen	dommage_materiel -65	evenement_climatique -46	vandalisme -42	vol 231
#lgha	autre 72	degats_des_eaux 67
#lghe	collision 53
#lghi	blessure -61	collision 77	degats_des_eaux -41	dommage_materiel -55	evenement_climatique 160
#lghn	evenement_climatique 95	vol 66
#lgho	blessure 64
#lgiq	autre 166	collision 56	none -150	vandalisme -41	vol -55
#lgre	evenement_climatique 150
#lha>	dommage_materiel 50
#lham	collision -59	vandalisme 61
#lhom	evenement_climatique 67
#lhot	blessure 75	collision -49	degats_des_eaux -81	dommage_materiel -48	incendie 132
#lhou	collision 88	degats_des_eaux -61	dommage_materiel 114
#lhwa	bris_de_glace 131	dommage_materiel 49	incendie 44	none -58	vandalisme -56
#li9i	bris_de_glace 42	collision -89	vandalisme 128	vol -44
#lia>	none -47
#lian	collision -48	dommage_materiel 65
#lib>	blessure -82	degats_des_eaux -63	dommage_materiel 163	incendie 42
#lid>	none -41	vol 55
#lidi	autre 102	vol -49
#lien	bris_de_glace 68	dommage_materiel 148
#lier	collision 55
#lifo	dommage_materiel 65
#liga	autre -64	blessure 187	none -42
#lign	collision 49	vol 40
#lih>	collision 42
#liha	bris_de_glace 47
#liho	evenement_climatique 65	vol 46
#lij>	vol 51
#lik>	none 103	vol 42
#liko	autre 92
#lila	vandalisme 50	vol 46
#lill	bris_de_glace 44	collision 65	dommage_materiel -49
#lim>	degats_des_eaux 113
#lima	degats_des_eaux 57	incendie 65
#lime	collision 71
#limn	bris_de_glace 122	collision 43	evenement_climatique -52
#lin>	incendie 49
#lina	degats_des_eaux 50
#ling	dommage_materiel 75
#lini	autre 85	collision 50
#lio>	collision 77
#lis>	collision 45
#lisa	collision -49	degats_des_eaux 102	evenement_climatique 114	vol -79
#lise	vol 99
#lisi	collision 92	vandalisme 43
#lisr	autre -60	blessure 103	dommage_materiel -42	incendie 48
#liss	bris_de_glace 54	collision 105	none -56
#lit>	collision 54
#livr	collision 58	vol 46
#liw>	autre -41	none 203
#liya	degats_des_eaux 50
#liz>	collision 68
#ljam	bris_de_glace 192	collision -151	degats_des_eaux -51	dommage_materiel -59	evenement_climatique -118	incendie -43	none -181	vandalisme 185	vol -73
#ljar	bris_de_glace 73	degats_des_eaux 78	dommage_materiel -40	vandalisme -68
#ljen	collision 107
#lkam	bris_de_glace 58	collision 44
#lkar	blessure 57
#lkbi	blessure 244	bris_de_glace 60	dommage_materiel -75	evenement_climatique -51	none -85
#lkel	blessure 49
#lkha	vandalisme 64
#lkhc	blessure 121	incendie 54	none -58
#lkhd	collision -107	degats_des_eaux -43	dommage_materiel -45	evenement_climatique 195	vandalisme 107	vol -57
#lkhi	dommage_materiel -49	incendie 71	none 54	vol 44
#lkho	collision 75
#lkhr	bris_de_glace -71	evenement_climatique 56	vandalisme 93	vol -67
#lkhs	collision -76	dommage_materiel 176	evenement_climatique 74	none -44	vandalisme -59	vol -46
#lkhw	incendie 68	vol 66
#lkhy	bris_de_glace 182	degats_des_eaux -43	incendie -101
#lkli	degats_des_eaux 42
#lkon	dommage_materiel -52	evenement_climatique 117	incendie 42
#lkor	vol 70
#lkou	degats_des_eaux 47
#lkra	bris_de_glace -69	collision -51	none -45	vandalisme 113
#lla3	collision -62	degats_des_eaux -70	dommage_materiel -47	none -100	vandalisme 346	vol -59
#lla>	incendie 40
#llab	autre 147	collision -105	none -64	vol 64
#llag	evenement_climatique 104	vandalisme 82
#llal	blessure 43	collision 69	degats_des_eaux 42	none -53
#llar	collision 152
#llat	bris_de_glace 42
#llaw	none -68	vol 136
#llch	evenement_climatique 70
#lle3	dommage_materiel -94	none -45	vandalisme 223	vol -75
#lle7	blessure 102	collision -50	dommage_materiel 66
#lle9	blessure 90	collision -48	none -71	vandalisme -57	vol 65
#lle>	none -52
#lleb	blessure -65	bris_de_glace 41	collision 53	dommage_materiel -41	vandalisme -43	vol 84
#llek	blessure 84	collision 113	none -50	vandalisme -47
#llem	collision -56	degats_des_eaux 40	dommage_materiel 78
#ller	collision 80	none 78
#lles	autre 49	blessure 40	collision -58	dommage_materiel 74	none -42
#llet	autre 80
#lleu	bris_de_glace 103	collision -56
#llgh	collision -85	vol 228
#llha	collision -48	dommage_materiel 133	none -66
#llie	collision 45
#llij	dommage_materiel 46
#llit	bris_de_glace 43	collision 48
#lliw	none 44	vol 56
#llom	blessure 206	none -44
#llon	degats_des_eaux 106	dommage_materiel 58
#llou	collision 45
#llum	blessure 170	bris_de_glace 166	degats_des_eaux -56	dommage_materiel -145	none -77	vandalisme -42
#lm3e	degats_des_eaux 112
#lm3i	blessure -53	collision 123	evenement_climatique 44	vol -45
#lma7	collision 63
#lma>	collision -44	degats_des_eaux 157
#lmac	degats_des_eaux 153
#lmad	collision 68	evenement_climatique 40	vol -43
#lmag	bris_de_glace -48	collision -148	degats_des_eaux -43	evenement_climatique -67	incendie -48	vandalisme 132	vol 151
#lmah	dommage_materiel 67	none -49	vol 95
#lmak	blessure 101	degats_des_eaux 45	vandalisme 88	vol -105
#lmal	bris_de_glace 50
#lmar	degats_des_eaux 108
#lmas	collision 146	degats_des_eaux 64	dommage_materiel -66
#lmat	vandalisme 62
#lmdr	none -47	vol 128
#lmec	bris_de_glace 70	collision 56	dommage_materiel 48	incendie -52
#lmed	degats_des_eaux 48	vandalisme 106	vol -72
#lmen	incendie 125
#lmes	blessure -43	dommage_materiel 195	none -72	vandalisme -69	vol -54
#lmin	collision 79
#lmkh	incendie 80
#lmod	blessure 49
#lmoh	degats_des_eaux 76
#lmon	blessure -53	collision -58	vandalisme -63	vol 209
#lmor	collision 194	vol -40
#lmos	evenement_climatique 81	incendie 49	vol -70
#lmot	dommage_materiel 42
#lmou	autre 60
#lmra	autre 94	bris_de_glace 63	none -64
#lmse	collision 133	vandalisme -46
#lnac	collision 46	vol 47
#lni>	autre 195	none -166
#lo3>	blessure 109	collision 139	degats_des_eaux -76	dommage_materiel -53	none -59	vol -67
#lo7>	bris_de_glace -50	collision -73	dommage_materiel 156	incendie -130	none -79	vandalisme 183	vol -103
#loca	degats_des_eaux 53	none -60	vandalisme 65	vol 89
#loga	vol 77
#loir	blessure -43	degats_des_eaux 171
#lokh	collision 132
#lol>	degats_des_eaux 48
#lom>	blessure 161
#lomb	degats_des_eaux 88
#lon>	degats_des_eaux 53	incendie 46
#lonn	degats_des_eaux 224	none -62
#lor>	collision 87
#lott	degats_des_eaux 158
#lou3	collision 78
#lou7	collision -52	evenement_climatique 294	none -138	vandalisme -59	vol -43
#louf	collision 203
#louh	incendie 48
#louk	blessure -59	collision -51	degats_des_eaux -40	dommage_materiel 118	evenement_climatique 96	none -88	vandalisme 40
#loul	degats_des_eaux 95	vol 54
#loum	autre -46	blessure 89
#loun	collision 41	dommage_materiel 88
#lous	autre 123	vol 40
#lovo	vol 89
#lpar	evenement_climatique 53	none -51	vandalisme 65
#lpas	autre 149	collision 59	evenement_climatique 55	none -68	vol -83
#lpc>	collision -69	dommage_materiel 124	none -49	vandalisme -61	vol 139
#lpha	bris_de_glace 68	collision 79	vandalisme -49	vol 40
#lpis	blessure 77	degats_des_eaux 75
#lpla	collision 50
#lpol	vol 62
#lpom	collision -56	incendie 120	vol 71
#lpor	collision 51	none -55
#lpri	vandalisme 80
#lqah	vol 50
#lqdi	collision -95	dommage_materiel -43	none -63	vandalisme 304
#lqin	blessure 98	collision -54	vol 54
#lsa>	collision 147	dommage_materiel -86	vandalisme 75
#lsou	dommage_materiel 80	vol -48
#lta7	degats_des_eaux 45
#lta>	collision 61
#ltan	degats_des_eaux 52
#ltat	blessure 58	collision -41	degats_des_eaux -46	dommage_materiel 218	evenement_climatique -66	none -60
#ltha	collision 153	vol -40
#ltni	degats_des_eaux 85
#lto>	autre 175	collision -52	degats_des_eaux -41	dommage_materiel 157	none -155	vandalisme -41	vol -51
#ltra	vandalisme 109
#lum>	blessure 170	bris_de_glace 166	degats_des_eaux -56	dommage_materiel -145	none -77	vandalisme -42
#lune	autre 236	bris_de_glace 119	collision -100	degats_des_eaux -48	dommage_materiel -83	evenement_climatique -57	none -106	vandalisme 44	vol -66
#lure	blessure 211	collision -95	dommage_materiel -82	evenement_climatique -46	incendie 131	none -54	vol -41
#lust	degats_des_eaux 122	dommage_materiel 76	vol -56
#lux>	bris_de_glace 108	evenement_climatique 90
#lvas	collision -56	dommage_materiel 246	none -43
#lvel	degats_des_eaux -42	evenement_climatique 122
#lvit	bris_de_glace 244	collision -53	evenement_climatique -52
#lvol	autre 55	collision 77
#lwa>	blessure -70	collision -56	degats_des_eaux 89	incendie 113	vol -58
#lwad	evenement_climatique 140
#lwal	blessure 52
#lwar	blessure -42	collision 79	vandalisme 109	vol -46
#lwat	blessure 172	collision -85	vol 93
#lwe9	incendie 46
#lwel	vandalisme 75
#lwer	none -46	vandalisme 125	vol -42
#lwes	collision 42	dommage_materiel 122	none -59
#lwi9	evenement_climatique 222	vol -55
#lwla	none -45	vandalisme 148
#lwli	blessure -90	degats_des_eaux 110	dommage_materiel 162	none -95	vandalisme -47	vol -41
#lwra	autre 124	none -51	vol 41
#lyan	bris_de_glace 50	none -85	vandalisme 112
#lyce	blessure 45	none -73	vol 85
#lyom	collision 47	evenement_climatique -40	none 90
#lyon	autre 106
#lyou	none 40
#lyse	autre 194	blessure -82	collision -88	none -81	vandalisme -42	vol 150
#m3ah	none -42	vandalisme 81
#m3ak	collision 59
#m3an	blessure 85	vol 58
#m3aw	degats_des_eaux 69	dommage_materiel 121	vandalisme -42
#m3ay	collision 43
#m3el	degats_des_eaux 65
#m3em	vandalisme 91	vol -50
#m3ew	collision 98	vandalisme 65	vol -42
#m3iz	collision 120	evenement_climatique 45
#m3ta	bris_de_glace -45	degats_des_eaux 47	dommage_materiel 86
#m7da	none -46	vandalisme 172	vol -55
#m7lo	degats_des_eaux 59	vol 42
#m7to	collision -72	incendie 78	vandalisme 40
#m9et	bris_de_glace 46	collision 45	vandalisme 110	vol -54
#m9lo	collision -42	none -44	vol 158
#m9to	dommage_materiel -55	vol 140
#ma3>	degats_des_eaux 106	incendie 104	none -49
#ma3a	autre 87	degats_des_eaux -47	dommage_materiel -56	evenement_climatique 111	none -71	vandalisme 79	vol -66
#ma3e	vandalisme 58
#ma3l	collision 60
#ma3n	none 191
#ma3r	autre 44
#ma7>	blessure 108	collision -41	incendie 117	none -72
#ma7d	collision -61	degats_des_eaux 80	dommage_materiel -46	evenement_climatique 127	none -66	vandalisme -47
#ma7l	vol 58
#ma9a	collision 45	evenement_climatique 52
#ma9d	collision 114
#maar	collision 41
#mabg	degats_des_eaux 47
#mabi	vol 82
#macb	dommage_materiel 210	evenement_climatique -48
#mach	none 50
#maci	bris_de_glace 42	vol 57
#mad>	incendie 128
#madi	collision 77	vandalisme -42
#madr	collision 201	vol -51
#mafi	autre 54	collision 130	none -42	vol -70
#maga	collision -131	evenement_climatique 47	none -49	vol 163
#magh	bris_de_glace -49	collision -59	degats_des_eaux -55	dommage_materiel 64	evenement_climatique -77	vandalisme 169	vol -48
#mah>	bris_de_glace 52
#mahd	none -50	vol 98
#mahl	dommage_materiel 70	none -56	vol 97
#mai>	none 141
#main	collision 114	vandalisme 44	vol -47
#mais	collision 76	dommage_materiel 52
#majh	vol 64
#majr	collision 100
#maka	none 63
#makh	incendie 47	none -41	vol 73
#mal9	vol 61
#mala	collision 149
#mali	autre 45	blessure 128	collision -100
#mall	blessure 147	collision 41	none -92
#mam>	blessure 113	collision -58
#mama	bris_de_glace 86	none -41
#man>	vandalisme -46	vol 121
#mana	blessure 43	none 64
#mand	autre -40	collision -119	dommage_materiel 126	vol 59
#mane	blessure 142	bris_de_glace -54	dommage_materiel 46	none -73
#mani	blessure -49	bris_de_glace 151	collision -104	dommage_materiel -63	none -81	vandalisme 154	vol -67
#mant	none 86
#mar>	none -41	vandalisme 153
#marb	blessure -72	collision -70	degats_des_eaux 77	dommage_materiel 197	none -87
#marc	collision 119
#mari	collision 92
#marj	dommage_materiel 77
#marn	collision 70
#marr	vandalisme -45	vol 56
#mars	autre 129	none -57
#mart	collision -41	degats_des_eaux -40	dommage_materiel 49	none -75	vandalisme 102	vol 50
#mas2	collision 76	none 87
#mata	dommage_materiel 44
#matb	collision -72	degats_des_eaux 97	incendie 52
#matc	blessure 211	collision -108	none -62	vandalisme 130	vol -50
#mate	evenement_climatique 133	incendie 52
#mati	collision 40
#mato	collision -45	dommage_materiel -48	evenement_climatique 113	incendie 97	none -46
#matr	collision 57
#maw>	collision -43	incendie -83	vandalisme 248	vol -46
#mayn	none 118
#mba>	bris_de_glace 264	collision -40	degats_des_eaux -106	dommage_materiel -46	evenement_climatique -42	none -65	vol -58
#mbe>	collision 45	vandalisme 97
#mbel	degats_des_eaux 123
#mbie	autre 71	degats_des_eaux 91
#mbou	autre 60	degats_des_eaux 43
#mbre	bris_de_glace 41	degats_des_eaux 46	none -40
#mbul	collision 53
#mch>	autre 141	collision 114	dommage_materiel -44	none -63
#mche	evenement_climatique 85	vol -49
#mchi	none -45	vol 53
#mdan	vandalisme 207	vol -100
#mder	blessure 55
#mdol	vol 48
#mdou	vandalisme 48
#mdra	blessure -74	degats_des_eaux 104	vol 81
#mdro	collision -50	degats_des_eaux 87	vandalisme 53
#me3>	vol 59
#me3t	bris_de_glace 104	degats_des_eaux -41
#me7>	collision -65	incendie 70	vandalisme 126
#me7l	collision -44	degats_des_eaux 143	none -51	vol 71
#me7r	degats_des_eaux -42	dommage_materiel -97	evenement_climatique 56	incendie 51	vandalisme 133
#me7t	degats_des_eaux 120	evenement_climatique -50	vol 112
#mech	blessure 108	collision -156	dommage_materiel 47	evenement_climatique -48	incendie 120	none -53	vandalisme -42
#med>	bris_de_glace -41	evenement_climatique 96	vandalisme 56
#mede	blessure 149	collision -93	evenement_climatique 65
#medi	blessure -61	collision 83	degats_des_eaux 88
#medr	collision 52	vandalisme 120	vol -73
#mega	bris_de_glace 150	collision -47	degats_des_eaux -70	incendie 41
#megh	blessure 83	collision -55	dommage_materiel -49	none 113
#meh>	collision 88
#mehd	blessure -63	dommage_materiel 45	evenement_climatique -49	none -71	vandalisme 134
#mekn	collision 41
#mekt	degats_des_eaux -70	vandalisme 82	vol 68
#mell	degats_des_eaux 45
#mena	dommage_materiel 166	none -44	vandalisme -44
#menh	incendie 90
#menn	degats_des_eaux 119
#ment	vandalisme 54
#mera	dommage_materiel 73	vol 62
#merc	none 42
#merf	collision -40	degats_des_eaux 120
#merr	autre 90	none -68	vandalisme 46
#mers	autre -65	blessure 54	collision -50	dommage_materiel -47	none -68	vandalisme 162
#mert	collision -47
#merz	collision 95
#mes>	evenement_climatique 46
#mesk	collision 136	none -44
#mesm	collision -90	vandalisme 260	vol -93
#mess	collision -74	degats_des_eaux 43	dommage_materiel -72	none -53	vandalisme 62	vol 106
#met>	evenement_climatique 145
#metr	degats_des_eaux 54	evenement_climatique 42
#meub	collision -47	degats_des_eaux 97	none -47
#mezr	blessure -49	bris_de_glace -42	collision 135	dommage_materiel -66	incendie -90	none -66	vandalisme 142	vol -42
#mezy	none 136
#mfaz	degats_des_eaux 184
#mfer	collision 56	dommage_materiel 41
#mfto	collision 87	none -77	vol 112
#mghe	autre 43	vol 60
#mha>	blessure 159	collision -155	none -124	vandalisme 208	vol -69
#mi3>	collision 123	none -121	vandalisme 69	vol -52
#miab	collision 53
#mid>	vol 70
#mide	collision -45	degats_des_eaux 66	evenement_climatique 86
#mier	evenement_climatique 137	none -48
#mila	collision 42	dommage_materiel -59	incendie 56	none -64	vandalisme -44	vol 141
#min>	vandalisme -47	vol 107
#mina	blessure 67	collision -82	degats_des_eaux 139	vandalisme -44	vol -40
#mine	incendie 48
#mini	collision 131	none -52
#mio>	collision 77
#mion	collision 81
#miqu	bris_de_glace 222
#mir>	vandalisme 42
#mira	collision -76	vandalisme 195	vol 47
#miro	blessure -119	bris_de_glace 244	dommage_materiel -60	none -85	vol -76
#misk	collision 93
#miss	vol 76
#mito	blessure 113	collision -56
#mitr	collision -57	dommage_materiel 89	evenement_climatique 178	incendie -54
#miya	collision 61	none -44
#miyt	collision -82	degats_des_eaux -78	none -43	vandalisme 119	vol 138
#mjro	vandalisme 85
#mken	autre 55	none 115	vol -55
#mkes	collision -91	evenement_climatique 86	none -40	vol 117
#mkha	collision -80	dommage_materiel -75	vandalisme 223
#mkhe	collision -98	none -42	vandalisme 227
#mkhl	blessure 115	degats_des_eaux -60	dommage_materiel 91	none -43	vol -51
#mkin	none 105
#mkom	none -40	vol 127
#mkto	vandalisme 100	vol -41
#mli>	bris_de_glace 90	incendie 50	none -43
#mlin	incendie 59
#mlli	bris_de_glace 57
#mlou	blessure 89	dommage_materiel -49
#mma>	collision -48	vol 52
#mmam	blessure 143	collision -57	degats_des_eaux 60	none -55
#mman	collision -214	dommage_materiel 202	evenement_climatique -52	none -41	vol 110
#mmar	vol 65
#mmat	collision 51	evenement_climatique 76
#mme>	degats_des_eaux 87	dommage_materiel -58
#mmed	blessure -66	bris_de_glace -49	collision 42	degats_des_eaux 78	vandalisme 117
#mmel	incendie 74	none 52
#mmeu	collision -65	degats_des_eaux 120	none -62	vandalisme 69
#mmi>	collision 109
#mmis	vol 85
#mmo>	bris_de_glace 53	vandalisme -40	vol 61
#mmou	blessure 66	collision 82
#mmro	collision 61	dommage_materiel 51
#mna>	collision 61
#mnfo	collision 40	dommage_materiel 52
#mnha	collision 74	incendie -50	vandalisme 53
#mni>	dommage_materiel 78
#mnin	degats_des_eaux 45
#mnno	degats_des_eaux -56	dommage_materiel -60	incendie 189	none -53
#mno>	degats_des_eaux 169
#mobi	collision 45
#moch	evenement_climatique 80	none -40	vol 57
#mode	collision -51	dommage_materiel 81	evenement_climatique 66	incendie 60
#modi	blessure 60
#moha	dommage_materiel 94
#mohi	degats_des_eaux 96
#moin	collision 207	none -45	vol -91
#moir	blessure -77	degats_des_eaux -51	dommage_materiel 273	none -67	vandalisme -40
#momk	none 121
#mona	bris_de_glace 45	collision 63
#moni	dommage_materiel 68
#mons	collision 123	degats_des_eaux -41
#mont	autre 97	collision -47	none -47	vandalisme -41	vol 139
#moqa	evenement_climatique 83	vol 82
#mor>	none 69
#mora	collision 114
#morq	collision 48	vol 74
#mosa	dommage_materiel 41	evenement_climatique 78	none 93	vol -57
#most	collision 59	vol 49
#mota	collision 49
#mote	incendie 65
#moto	collision 63	vol 64
#mou3	vandalisme 69	vol 82
#mou>	collision -152	dommage_materiel 184
#mouc	dommage_materiel -41	incendie 44	none -70	vandalisme 145	vol -60
#moud	blessure 77	evenement_climatique 103	none -56	vandalisme 57	vol -50
#mouj	dommage_materiel 51	evenement_climatique 91
#moum	incendie 171	none -53	vandalisme -52	vol -47
#mour	collision 55	vol 109
#mous	blessure 50	collision -67	dommage_materiel -43	incendie 54	none -61	vandalisme 58	vol 55
#mout	autre 117	blessure -47	dommage_materiel 43	none -51
#mouz	blessure 78
#mpac	bris_de_glace 185	collision -77
#mpag	autre 196	none -50
#mpe>	degats_des_eaux 65	none -70	vol 122
#mpet	evenement_climatique 155
#mpia	collision -48	dommage_materiel -44	incendie 235	vol -48
#mpie	incendie 92
#mpin	evenement_climatique 81
#mpre	vol 48
#mpte	degats_des_eaux 86
#mra>	none -43	vol 40
#mray	bris_de_glace 323	collision -50	none -82	vol -41
#mri>	collision 56	dommage_materiel -50	none 232	vandalisme -58	vol -46
#mrid	vandalisme 153	vol -68
#mrna	none 134
#mro>	vandalisme 51	vol -43
#mrou	dommage_materiel 133	vol -40
#mrra	autre 279	collision -49	none -124	vandalisme -73
#mrti	collision 125
#msa>	none 91
#msdo	degats_des_eaux 90
#mse7	bris_de_glace 49	dommage_materiel 195	none -55
#msel	bris_de_glace -50	collision 50	degats_des_eaux 41
#msem	autre 81	blessure -51	collision 109	dommage_materiel -49	vandalisme -51
#msin	collision 45	degats_des_eaux 66
#mski	collision 75
#mslo	collision 98
#msun	dommage_materiel 178	none -45
#mt2e	collision -40	none 216	vol -40
#mta>	none 69
#mtch	autre 88	bris_de_glace 63	collision -42
#mti>	collision 121	incendie -90	vandalisme 62
#mtna	collision 51	vol 61
#mur>	collision 50	dommage_materiel 44
#mway	vol 111
#mzro	dommage_materiel 108	incendie 77	none -72	vol -51
#mzya	collision 63	none -47	vol 45
#n3as	degats_des_eaux 94
#n3aw	dommage_materiel 41	vol 110
#n3el	bris_de_glace -64	collision -53	degats_des_eaux -47	dommage_materiel 260	incendie -40	vol -43
#n3em	collision 56
#n3es	vol 100
#n3ey	none 43
#n3re	autre 51	blessure 85	vol -48
#n3ti	blessure 171	bris_de_glace -43	collision -95	dommage_materiel -74	vandalisme 141	vol -86
#n7el	collision -42	vol 120
#n9a>	degats_des_eaux 62	vandalisme 92	vol -60
#n9de	collision 48
#n9ed	collision 80	dommage_materiel 58
#n9el	collision 94	dommage_materiel -57	none -89	vandalisme -110	vol 191
#n9ez	blessure 59	evenement_climatique -46	incendie 87	vol -42
#n9ha	collision 52
#n9i>	collision 45	none -44	vol 95
#n9o>	bris_de_glace -95	collision 78	dommage_materiel -43	none -41	vandalisme 172	vol -44
#n9te	collision 52	dommage_materiel 150	evenement_climatique -102	incendie -59
#na3a	collision 102	none 145	vol -54
#na3e	collision -61	evenement_climatique 83	none -50	vol 53
#na3s	none -50	vol 117
#na9e	bris_de_glace -65	collision -83	vandalisme 153
#nab>	collision 85	none -57
#nack	bris_de_glace -68	collision -63	dommage_materiel -42	incendie 57	vandalisme 83
#nad>	collision 78
#nada	autre 53	blessure -43	collision -78	dommage_materiel 182	none -81	vandalisme -40
#nade	dommage_materiel 68
#nado	vol 75
#nafs	blessure 70	bris_de_glace -47	vandalisme 45	vol -42
#nage	autre 46	collision -63	dommage_materiel 115
#naha	collision -59	incendie 73	vandalisme 60
#nahc	none 171
#naho	degats_des_eaux -117	evenement_climatique 142
#nair	autre 80	blessure -56	collision -45	dommage_materiel 133	vol -91
#nakh	blessure -71	dommage_materiel -70	none -132	vandalisme 221	vol -46
#nal>	dommage_materiel 134
#nale	blessure 144
#nali	collision -49	degats_des_eaux 102	evenement_climatique 114	vol -79
#nan>	blessure 146	collision -54	none -95	vandalisme 121	vol -60
#nanc	autre 76
#nant	bris_de_glace 42
#nape	degats_des_eaux 42	dommage_materiel 84	incendie 53	vol -54
#naql	collision 45
#nas>	vandalisme 41
#nate	dommage_materiel 110
#nath	autre 263	none -178
#nati	collision 90
#natn	vandalisme 94
#naul	collision 50
#naw>	vandalisme 133	vol -57
#naze	collision 53	degats_des_eaux 43
#nbed	blessure 45	none 48
#nbel	collision 74	none -48
#nbi3	autre -65	evenement_climatique 54	none -62	vol 146
#nbi>	degats_des_eaux 97	dommage_materiel 56
#nbni	blessure 94	collision -56	evenement_climatique 43
#nbul	autre 168
#ncai	none 67
#nce>	autre 68
#nces	collision 65
#nch>	none 127
#ncha	autre -41	blessure 150	bris_de_glace -44	degats_des_eaux -43	dommage_materiel -72	evenement_climatique -49	incendie -44	none -205	vandalisme 122	vol 86
#nchk	collision -77	none 46	vandalisme 139
#ncho	none 57
#nchr	vol 84
#ncte	incendie 49
#nda>	autre 52	dommage_materiel 42	none -45
#ndal	evenement_climatique 41
#ndar	vol 45
#ndda	autre 117
#nde>	autre -62	collision -106	dommage_materiel 182	incendie 51
#ndec	none 40
#nden	none 127
#nder	autre -46	blessure 166	dommage_materiel -48	none -43	vandalisme -41
#ndes	incendie 149	none -120
#ndeu	bris_de_glace 46	collision -49	degats_des_eaux -40	vol 134
#ndha	blessure 163	collision 50	dommage_materiel -56	none -46
#ndho	collision -67	vol 118
#ndic	degats_des_eaux 46
#ndis	vol 42
#ndko	autre 49	blessure 47
#ndna	vol 61
#ndo>	collision 61
#ndor	collision 45	degats_des_eaux 100	dommage_materiel -61
#ndou	collision -53	none -71	vandalisme 98	vol 109
#ndre	collision 80
#ndri	vol 98
#nduc	bris_de_glace -60	dommage_materiel 192
#ne9>	incendie 174
#neau	dommage_materiel -47	evenement_climatique 111	incendie 48	none -45
#neb>	dommage_materiel 44	none -82	vandalisme 106	vol -42
#nech	blessure -41	bris_de_glace -53	collision -112	degats_des_eaux -56	incendie 48	none -77	vol 279
#nee>	bris_de_glace 56	dommage_materiel 97
#nefe	degats_des_eaux 67
#neff	collision 52	degats_des_eaux 142
#nefk	blessure -40	degats_des_eaux 82	dommage_materiel -44	incendie 67
#nefs	none -50	vol 98
#neim	collision -56	vandalisme -66	vol 182
#nejj	blessure 83	vol -41
#neme	collision 106	vol -118
#nemr	collision 72
#ner>	autre 67	vol -44
#nerv	blessure 95
#netn	collision 92	evenement_climatique 55	vol -43
#netr	bris_de_glace 264	degats_des_eaux -43	dommage_materiel -41	none -72	vandalisme -60
#nett	none -42
#neu>	collision 103	dommage_materiel 52	vol -40
#neus	collision -41	vandalisme 69
#nezl	blessure 106	dommage_materiel -44
#nfek	degats_des_eaux 64
#nfir	blessure 55	collision 77
#nfou	dommage_materiel 61
#ngar	evenement_climatique 190	none -67
#nge>	dommage_materiel 121	none -56
#ngel	blessure -42	bris_de_glace 44	dommage_materiel 125
#nger	autre -43	dommage_materiel -44	vandalisme 118
#nghs	bris_de_glace 89	evenement_climatique -51
#ngle	collision 65
#ngo>	collision 64
#ngol	collision 74	incendie -68	none 56
#ngoo	bris_de_glace 75	collision 72	evenement_climatique -44
#ngou	blessure 92	collision -90	vol 142
#nha>	vandalisme 108
#nhde	none 103
#nhez	blessure 146	collision -40
#nhom	collision -43	incendie 111	none -50	vandalisme -47
#nici	collision 108	degats_des_eaux -41
#nie>	autre 134	blessure 140	collision -56	none -53	vol -58
#nier	vol 76
#nifi	collision 86
#nifr	vandalisme 101	vol -122
#nih>	dommage_materiel -51	vol 94
#nina	collision -105	degats_des_eaux 101	dommage_materiel 130
#niqu	autre 75	degats_des_eaux 44
#nis>	none -59	vandalisme 166
#nit>	collision 42
#nite	dommage_materiel 41	vol 59
#nitr	collision 70
#nive	collision 89	degats_des_eaux -50	dommage_materiel -56	none -68	vandalisme 56	vol 107
#niya	vandalisme 57
#niyi	degats_des_eaux 46	none -61	vandalisme 145
#nja>	autre 42
#njaw	none 134
#njib	incendie 127
#njme	blessure 68	degats_des_eaux 61
#njou	collision 51	evenement_climatique 76	none -48	vol 67
#njri	blessure 157	bris_de_glace 65	collision -124
#nka>	blessure 86	none -54	vol 105
#nkem	none 144
#nkhd	collision -57	none -41	vandalisme 154
#nkhe	collision -46	dommage_materiel 92	vol 84
#nkhr	collision 174	evenement_climatique 43	none -105
#nktb	degats_des_eaux 96
#nkte	collision 78	dommage_materiel -59	vol 88
#nl9a	collision -57	none 63	vandalisme -49	vol 117
#nmch	collision 49	dommage_materiel 44	none -55	vandalisme 57
#nna>	bris_de_glace 53
#nnag	autre 181	collision -97	degats_des_eaux 100
#nnan	autre 67	vandalisme 60
#nnas	autre -40	vandalisme -46	vol 172
#nnaw	vandalisme 133	vol -57
#nne>	autre 71	degats_des_eaux 79	evenement_climatique 47	none -64
#nnea	dommage_materiel -47	evenement_climatique 111	incendie 48	none -45
#nneb	autre -45	blessure -50	collision -54	dommage_materiel 90	none -149	vandalisme 166	vol -76
#nnem	collision 106	vol -118
#nner	autre 86	collision -41	degats_des_eaux 40	vol -42
#nnet	bris_de_glace 50	collision 135
#nneu	autre 79	incendie 48
#nni>	degats_des_eaux 68
#nno>	autre 47	dommage_materiel -40	incendie 147
#nnou	collision -50	none 179
#nnul	autre 128	none 90	vol -45
#nobi	bris_de_glace 40	collision 78	evenement_climatique 67	none -85
#noir	collision -57	degats_des_eaux 148	dommage_materiel 40
#nol>	evenement_climatique 65
#non>	autre 54	collision -45	degats_des_eaux -51	dommage_materiel 94	none 102	vandalisme -51
#nora	bris_de_glace 201
#nos>	bris_de_glace 105	collision -50	dommage_materiel -58	evenement_climatique -61	incendie 53	none -58	vandalisme 87
#nota	collision 78
#nou>	autre 72	vandalisme 82
#noun	incendie 46
#nous	autre 174	collision -60	none -177	vol 105
#nout	vandalisme 44
#nove	autre 44	degats_des_eaux 46	none -40
#nqa>	collision 68	none -75	vandalisme 127	vol -49
#nqde	blessure 116	bris_de_glace 41	collision -67	none 62
#nqez	blessure 78	collision 201	vol -90
#nred	autre 133	blessure -53	vol 53
#nsa>	degats_des_eaux 94
#nsal	collision -47	dommage_materiel 69	evenement_climatique -42	vandalisme -41	vol 161
#nsar	collision 45	none 99
#nsat	degats_des_eaux 41	incendie 47
#nsaw	incendie 68	none 138	vol -54
#nsed	degats_des_eaux 65
#nsei	blessure 53	collision -53	evenement_climatique 47	none 49	vandalisme 40
#nser	bris_de_glace 82	degats_des_eaux 43	incendie -42
#nseu	bris_de_glace 64	dommage_materiel 105	none -54
#nsew	none 156
#nsey	collision 97
#nsie	collision 123	degats_des_eaux -41
#nsif	autre 92	none 56
#nsio	dommage_materiel 159	none -51
#nsit	autre 86	degats_des_eaux 56	incendie 47	none -63
#nspo	dommage_materiel 67	vandalisme 41
#nsta	collision 46
#ntai	autre 103	degats_des_eaux 128	dommage_materiel -42
#ntch	none 132	vandalisme -67
#nte>	none -45	vol 73
#nten	collision -61	evenement_climatique 186	none -63	vandalisme 109
#nter	degats_des_eaux 42	vandalisme 127
#ntes	collision 61
#nti>	blessure 73	none -44
#ntie	degats_des_eaux 40	dommage_materiel -69	evenement_climatique 112
#ntif	incendie 65	vol 67
#ntis	autre 49	collision -40	dommage_materiel 88	none -59
#ntiv	vol 159
#ntne	collision 151	vol -43
#nto>	collision 91
#ntpe	evenement_climatique 100	vol 46
#ntra	autre 120	vol -51
#ntre	incendie 55
#nts>	blessure 128	bris_de_glace 95	collision -48	dommage_materiel -47	none -52
#ntse	autre 83	none 49
#ntur	autre 84	collision 124	dommage_materiel -43	none -97	vandalisme 49
#nula	autre 354	none -176
#nuli	none 244	vol -49
#nvie	dommage_materiel -40	none 73
#nya>	autre 64	bris_de_glace 40	evenement_climatique -48	none 42
#nyin	none 47
#nzel	degats_des_eaux 41	none -50
#o7dh	bris_de_glace 131
#o7do	bris_de_glace 104	collision -58	dommage_materiel 59
#o9an	bris_de_glace 120	degats_des_eaux 69
#o9i>	collision -79	degats_des_eaux 133
#o9o>	collision -133	none -88	vandalisme 230	vol -64
#ob3>	collision 49
#oba>	autre 210	dommage_materiel -47	none -141
#obil	collision 49	none -42
#obin	degats_des_eaux 99
#obis	blessure 41	collision 104	vandalisme -43
#obot	dommage_materiel 43	none 78
#obra	collision -100	degats_des_eaux 140	incendie 52
#obre	autre 47
#obz>	collision 71
#ocad	collision 185	vol -49
#ocal	bris_de_glace -45	degats_des_eaux 144	none -85	vol 70
#ocat	vandalisme 71
#och>	collision 64	evenement_climatique 86
#ocha	vol 122
#ochd	autre -43	blessure -56	incendie -52	vol 189
#oche	blessure 40	bris_de_glace -42	collision -179	dommage_materiel -76	evenement_climatique 112	none -103	vandalisme -89	vol 294
#ochk	collision 44
#ocht	autre 97	incendie 55	none 81	vol -49
#ocie	dommage_materiel 43
#ock>	incendie 71
#ocke	blessure 216	collision -187	degats_des_eaux -78	none -71	vandalisme -96	vol 153
#ocot	blessure 51	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 159	incendie -106
#octo	autre 47
#odam	bris_de_glace 82	collision -133	dommage_materiel -74	vol 209
#odda	vol 40
#ode>	bris_de_glace 134	collision -69	degats_des_eaux -52	dommage_materiel -40	evenement_climatique 56	incendie 86	none -42
#odem	collision -64	dommage_materiel 106	evenement_climatique 94	vol -41
#odir	blessure 60
#odra	collision 98	vol -46
#ods>	none -87	vandalisme -130	vol 204
#offr	vol 88
#ofo>	collision 60	evenement_climatique -75	vandalisme 76
#ofra	blessure 71	dommage_materiel 99	evenement_climatique -44	vandalisme -40	vol -45
#ogan	vol 77
#ogra	collision -75	dommage_materiel 170	none -64	vandalisme 101	vol -79
#oha>	autre 94	blessure 51	collision -109	dommage_materiel 98	evenement_climatique 63	none -126
#oham	bris_de_glace -40	vandalisme 45
#ohim	degats_des_eaux 96
#ohom	collision -62	dommage_materiel -44	evenement_climatique -50	none -93	vandalisme 353	vol -94
#oiff	vandalisme 87
#oile	none -46
#oin>	collision 207	none -45	vol -91
#oint	blessure 46
#oir>	degats_des_eaux 48
#oire	blessure 67	collision -50	degats_des_eaux 65	dommage_materiel 79
#ois>	degats_des_eaux 47	dommage_materiel 47	none -52	vol 50
#oise	degats_des_eaux 40
#oisi	bris_de_glace 50	vandalisme 48
#oiss	collision 166	incendie 95	none -52	vandalisme -40	vol -76
#oit>	bris_de_glace 72	collision -81	evenement_climatique 125
#oite	blessure -58	vandalisme 225	vol -50
#oitu	evenement_climatique 60	none -61	vandalisme 75
#ojec	blessure -52	collision -101	dommage_materiel 142	incendie -51	none -94	vandalisme 196	vol -144
#okba	collision -81	evenement_climatique 59	vol 97
#okeb	blessure 159	collision -67	degats_des_eaux -43	vol -49
#okha	incendie 131
#okhr	collision 86
#okka	evenement_climatique 50	vol -48
#okra	none 111
#ola>	evenement_climatique 94	none -46	vandalisme 45
#olah	collision -63	vol 106
#olai	degats_des_eaux 42	dommage_materiel -50	evenement_climatique 41	none -77	vol 100
#olan	collision 238	vol -81
#ole>	evenement_climatique 81	none -64	vandalisme 67
#olf>	dommage_materiel -40	incendie 117
#olha	incendie 92
#olho	blessure 40	evenement_climatique 67
#olil	vol 52
#olis	vol 46
#ollc	evenement_climatique 70
#olle	vandalisme 150	vol -53
#ollh	dommage_materiel 103	none -54
#olli	collision 103
#ollo	incendie 53
#olna	collision 45	evenement_climatique 50
#olo>	autre 117	none -60
#olon	degats_des_eaux 199	none -56
#olou	collision 164	vol -96
#olta	collision -48	degats_des_eaux 67	dommage_materiel 113	incendie -80
#oma>	bris_de_glace -43	collision 45	degats_des_eaux 56	evenement_climatique -59
#omar	incendie 93
#ombe	collision 45	vandalisme 97
#ombi	autre 67	degats_des_eaux 85
#omch	autre 326	collision -89	dommage_materiel -98	none -82	vandalisme -57	vol -56
#ome>	blessure 48	evenement_climatique 79
#omki	none 121
#omma	collision -119	dommage_materiel 157
#ommi	vol 77
#omob	collision 45
#ompa	autre 147	none -47
#ompe	degats_des_eaux 82	none -72	vol 155
#ompi	incendie 105
#ompt	degats_des_eaux 85
#omra	vol 52
#omro	dommage_materiel 180	none -45	vandalisme 74	vol -94
#on9i	blessure 64	collision -48	vol 99
#ona>	evenement_climatique 74
#onc>	collision -52	vol 105
#onda	degats_des_eaux -47	dommage_materiel 99	evenement_climatique 105
#onde	autre -65	degats_des_eaux -46	dommage_materiel 72	incendie 78	none -69	vol 74
#ondi	vol 69
#ondu	collision -54	degats_des_eaux 91	evenement_climatique 95
#one>	dommage_materiel 54	vandalisme 50	vol 46
#onee	dommage_materiel 237	evenement_climatique -84	incendie -40	none -44
#onge	dommage_materiel 128
#oni>	none -51	vol 56
#onit	dommage_materiel 41	vol 59
#onjo	evenement_climatique 120
#onna	autre 45	vol 119
#onne	collision 71	degats_des_eaux 57	none -46
#onob	bris_de_glace 40	collision 78	evenement_climatique 67	none -85
#ons>	degats_des_eaux 83
#onse	none 125
#onsi	collision 123	degats_des_eaux -41
#onso	collision 64	none -78	vol 106
#onst	collision 47
#ontp	evenement_climatique 100	vol 46
#ontr	autre 110
#ook>	dommage_materiel 210	evenement_climatique -48
#oote	vandalisme 52
#oper	blessure 82
#opri	collision -58	degats_des_eaux 114	incendie 77
#opro	degats_des_eaux 59	incendie 54	vandalisme 105	vol -83
#opti	dommage_materiel 139	vol -80
#oque	collision -70	degats_des_eaux 60	incendie 42	vol 75
#oqui	collision 90	vol -57
#or3a	blessure 210	dommage_materiel -45	evenement_climatique -77	none -57
#ora>	collision 52
#orah	bris_de_glace 83
#oram	bris_de_glace 201
#orat	collision 136
#orde	bris_de_glace 51	collision 120
#ordi	dommage_materiel 140
#ordo	autre 76
#ore>	bris_de_glace -54	dommage_materiel -40	incendie 81	none -71	vandalisme 143
#ori>	bris_de_glace -57	collision 99	evenement_climatique 101
#orit	collision 73
#orn>	bris_de_glace 68	collision -84	incendie 44	vandalisme 56
#orni	blessure 90	collision 50
#orou	bris_de_glace 63	incendie 74	none -40
#orqu	collision 48	vol 74
#orsi	autre -44	blessure -49	bris_de_glace -75	collision -81	evenement_climatique 79	vandalisme 57	vol 142
#ort>	collision 50	vol 46
#orta	none -48	vol 127
#orte	collision 42	none -41
#orti	collision 124
#orza	blessure 119
#osit	collision 140	none -63	vandalisme -40	vol 61
#ossa	collision 80	vandalisme 40
#osse	blessure 217	collision -56	none -49
#ossi	none 111
#ost>	collision 138
#osta	dommage_materiel 137	none -44
#oste	degats_des_eaux 44	dommage_materiel 55	none -65	vol 113
#ota>	vol 45
#otan	collision 85
#ote>	collision -45	dommage_materiel 90	evenement_climatique 92	none -52	vol -41
#otea	collision 144
#otel	autre 44	collision -56	dommage_materiel 86	none -67	vol 54
#oter	vandalisme 52
#oteu	incendie 65
#otla	degats_des_eaux 81	none -44	vol 82
#oto>	vol 90
#otor	collision 89	vol 74
#otos	bris_de_glace 71	collision -83	incendie 87	vol 45
#otte	incendie 103
#otti	blessure 68	collision -55	incendie 59
#otto	blessure 44	collision 135	vol -42
#ou3a	collision -113	dommage_materiel -40	none -63	vandalisme 71	vol 187
#ou3i	collision 94
#ou7>	collision 76	evenement_climatique 67	none -57
#ou7d	incendie 57
#ou9a	collision 76	degats_des_eaux 173	none -97	vandalisme -43
#oua>	bris_de_glace 83	dommage_materiel -97	none -47	vol 153
#ouan	evenement_climatique 59
#ouar	evenement_climatique 67
#ouba	collision 133	incendie -47
#oube	collision 50	incendie 100
#oubi	collision -46	vandalisme 194	vol -63
#oubl	collision 42
#ouce	dommage_materiel 157	vol -50
#ouch	bris_de_glace 60
#oud>	vandalisme 55
#ouda	evenement_climatique 66	none -41
#oude	blessure 105	collision -131	degats_des_eaux 123	dommage_materiel -44	none -93	vandalisme -50	vol 98
#oudi	blessure 85	collision 96	none -70	vandalisme -40
#oue>	dommage_materiel 99
#ouen	collision 45
#oues	autre -41	collision -109	none -44	vandalisme 46	vol 230
#ouf>	collision 68
#oug>	bris_de_glace -44	vandalisme 106
#ouga	collision 95
#ouge	collision 77
#ouh>	none -43	vol 58
#ouho	bris_de_glace -52	collision -89	degats_des_eaux -112	dommage_materiel -69	evenement_climatique 162	incendie -49	none -116	vol 124
#ouia	evenement_climatique 44	vol 52
#ouid	bris_de_glace 76
#ouil	collision 74	vol 40
#ouir	collision -46	dommage_materiel 199	vol -43
#ouja	collision -43	dommage_materiel 94	evenement_climatique 83
#oujd	vol 45
#ouk>	blessure 64	none -41	vol 89
#ouka	blessure 179	collision -73	evenement_climatique 56	none -90
#oukh	none -45	vol 109
#oukk	collision 42	incendie 74
#oule	collision 71	vol 54
#ouli	collision 52
#oull	none 80
#oulo	degats_des_eaux 107
#oume	incendie 171	none -53	vandalisme -52	vol -47
#oune	dommage_materiel 105	evenement_climatique 52	none -40	vol -55
#ouni	vol 58
#ount	bris_de_glace 91
#oupe	blessure -44	collision -73	dommage_materiel -85	incendie 146	none -90	vandalisme 45	vol 59
#ouq>	collision -53	vol 74
#ouqa	collision -42	dommage_materiel -87	evenement_climatique 82	incendie 66	vandalisme 114
#oura	blessure 41	bris_de_glace 71	none -42
#ouri	evenement_climatique 128	vol 50
#ourr	collision 147	none -47
#ours	autre 78	blessure 80
#ourt	incendie 107
#ous>	collision -54
#ousa	dommage_materiel 94	evenement_climatique 106	none -90	vandalisme -55
#ouse	autre 107	dommage_materiel -64	incendie 113	none -108	vandalisme -48	vol 90
#ousi	vandalisme 104	vol -42
#ousk	blessure 53	collision 75	dommage_materiel -64	vol 66
#ouss	autre 78	none -73
#out>	collision -44	none -47	vandalisme 55
#outa	autre 48	incendie 56
#oute	bris_de_glace 44	incendie 63
#outi	vandalisme 122
#outt	degats_des_eaux 68	evenement_climatique -52	vol 78
#ouya	blessure -43	collision 74
#ouz>	vandalisme 43
#ouzi	degats_des_eaux 46
#ouzz	collision 48
#ovem	autre 44	degats_des_eaux 46	none -40
#ovis	bris_de_glace 62
#ovo>	vol 89
#owwe	collision 52	none 116
#oxyg	collision -42	incendie 136
#oya>	collision 67	dommage_materiel 40
#oyot	collision 88
#pact	bris_de_glace 185	collision -77
#pagn	autre 159	none -65
#pann	autre 58	dommage_materiel -41	evenement_climatique 74
#pano	bris_de_glace 201
#papi	evenement_climatique 72	vandalisme -75
#para	collision -52	dommage_materiel -44	evenement_climatique 99	none -63
#parb	bris_de_glace 165	collision -65
#pare	bris_de_glace 50	collision 50
#parf	incendie 168
#park	collision 50
#parq	degats_des_eaux 135
#part	vol 44
#pas>	none 110
#pass	collision 47
#pati	bris_de_glace 56	incendie -49	vandalisme 41
#peag	collision 161	evenement_climatique -40	incendie 41
#pein	collision 108	dommage_materiel -71	none -111	vandalisme 146	vol -59
#pell	collision -60	degats_des_eaux 104	evenement_climatique 46
#pera	autre 41	blessure 66
#perc	collision -44	dommage_materiel 100	none -78	vandalisme -44	vol 126
#perg	collision -40	dommage_materiel -40	evenement_climatique 226	none -104	vandalisme 93	vol -106
#perm	blessure 60
#pert	none 68
#peta	vandalisme 158	vol -44
#pete	evenement_climatique 155
#peug	collision 90
#phar	collision 50
#phe>	dommage_materiel 140	evenement_climatique 89	vol -60
#phon	autre 41
#phot	collision -41	dommage_materiel 89
#pia>	collision -48	dommage_materiel -44	incendie 235	vol -48
#pica	collision 75	vandalisme 47
#pick	collision 157	none -68	vandalisme -61	vol 81
#pier	incendie 80
#pill	collision -42	degats_des_eaux 120
#ping	evenement_climatique 81
#piqu	blessure -58	collision -44	dommage_materiel -135	evenement_climatique 76	incendie 92	vandalisme -54	vol 109
#pis>	degats_des_eaux 126	incendie 65
#pisc	blessure 79	collision -59	degats_des_eaux 180	dommage_materiel -40	evenement_climatique 57	none -87	vol -54
#piss	vol 67
#pist	vandalisme -51	vol 130
#plac	degats_des_eaux 97	incendie 52
#plaf	degats_des_eaux 69
#plag	autre 131	collision 43	none -41	vandalisme -48
#plai	collision -54	none -40	vandalisme 78	vol 109
#plan	bris_de_glace 90
#plaq	dommage_materiel 120
#plas	evenement_climatique 119	incendie 123	none -51
#plat	blessure 157	dommage_materiel 70	incendie -41
#plei	collision 102
#pli>	vol 114
#plom	degats_des_eaux 88
#pneu	vandalisme 109
#poin	blessure 62	collision 43
#pomm	incendie 82
#pomp	incendie 73
#port	none -40	vol 56
#pos>	collision -55	vol 147
#posi	collision 140	none -63	vandalisme -40	vol 61
#pot>	none -57	vandalisme 99
#pote	collision 123
#poub	collision 50	incendie 100
#pouc	dommage_materiel 157	vol -50
#ppar	autre 61	collision -43
#ppor	collision 153	vol -57
#pray	degats_des_eaux -57	vandalisme 221	vol -52
#prel	autre 253	none -138	vol -40
#pres	bris_de_glace 102	degats_des_eaux -40
#prie	collision -58	degats_des_eaux 114	incendie 77
#prio	collision 73
#pris	degats_des_eaux -76	dommage_materiel 56	incendie 68	vol 68
#prof	vandalisme 58
#proj	blessure -52	collision -101	dommage_materiel 142	incendie -51	none -94	vandalisme 196	vol -144
#prop	collision -58	degats_des_eaux 114	incendie 77
#prot	autre 102
#ptem	evenement_climatique 92
#pteu	degats_des_eaux 167	dommage_materiel -52
#qach	autre -40	blessure 69	dommage_materiel 224	none -108	vol -51
#qal>	collision 112	evenement_climatique -42
#qas>	dommage_materiel 63
#qasn	degats_des_eaux -71	dommage_materiel -50	evenement_climatique -44	vandalisme 161	vol 71
#qass	bris_de_glace -60	dommage_materiel 140
#qat>	bris_de_glace 69	collision -72	none -52	vandalisme -52	vol 48
#qbel	blessure 69	degats_des_eaux -52
#qder	blessure 89	none 51
#qdim	collision -95	dommage_materiel -43	none -63	vandalisme 304
#qe3>	blessure 101
#qeb>	collision -163	degats_des_eaux 310	dommage_materiel 116	evenement_climatique -84	incendie -68	none -43	vandalisme -86	vol -79
#qef>	evenement_climatique 74
#qelb	blessure -50	collision 144	none -50	vandalisme -44
#qell	vandalisme 145
#qet>	bris_de_glace 197	degats_des_eaux 75	dommage_materiel -43	incendie -43	none -67
#qett	vandalisme 59
#qina	blessure 73	vol 43
#qiss	collision 82
#qleb	collision 160	degats_des_eaux 62	none -50
#qodd	blessure 74
#qou>	collision -53	vol 125
#qqa>	collision 143	dommage_materiel -47	vol -45
#qqat	bris_de_glace 208	collision -85	none -43	vandalisme -81
#qrib	incendie 48
#qta3	bris_de_glace 111	collision -111	dommage_materiel 129	evenement_climatique -62	incendie -45	none -43
#qte3	blessure 50	degats_des_eaux 89
#qtel	dommage_materiel 147	vandalisme -41	vol -56
#quad	collision 194	none -50
#quar	dommage_materiel 102
#que>	dommage_materiel 41
#quee	autre -43	blessure 133	bris_de_glace -57	collision -96	degats_des_eaux -57	dommage_materiel 80	evenement_climatique -59	none -167	vandalisme 109	vol -61
#ques	vol 98
#quet	degats_des_eaux 121
#queu	collision 162	dommage_materiel -108	vandalisme -54	vol 108
#quia	vandalisme 53
#quis	collision 90	vol -57
#r3a>	blessure 102	collision -77	dommage_materiel 149	evenement_climatique -53	none -76
#r3ed	evenement_climatique 78
#r7a>	vol 129
#r7at	blessure -41	bris_de_glace 73	dommage_materiel 52
#r7ha	blessure -55	bris_de_glace 142	collision -114	none -54	vandalisme 92
#r9a>	collision 110	none -44	vandalisme -42
#r9at	degats_des_eaux 49	incendie 94	none -48
#r9e3	bris_de_glace 50	degats_des_eaux 95
#r9o>	collision -50	incendie 174	none -66	vandalisme -63	vol 58
#r9ou	collision -63	degats_des_eaux -45	dommage_materiel 82	evenement_climatique 53	none -40
#ra3>	collision 108
#ra3h	blessure 157	collision 45	dommage_materiel -41	none -54
#ra3i	blessure -68	bris_de_glace 109	collision -47	dommage_materiel 71	evenement_climatique 45	none -44
#ra7>	collision 60	none -41	vandalisme -47	vol 47
#ra9>	autre 72	none -50
#ra9a	autre 136	blessure -72	collision -42	evenement_climatique 124	none -66	vol -73
#ra9m	collision 68	vandalisme 135	vol -63
#ra9o	collision 107	vol -47
#rab>	collision 77	dommage_materiel -54	evenement_climatique 56	none -53	vol -44
#raba	autre 64	dommage_materiel 44	none -53
#rabi	collision -44	degats_des_eaux 83
#rabn	collision 157	none -52	vandalisme 85	vol -41
#rabo	bris_de_glace -44	collision -42	evenement_climatique 190	none -76	vandalisme 56
#rabt	collision 239	none -61
#race	collision 138	none -56	vandalisme -78	vol 97
#rach	degats_des_eaux 82
#ract	vandalisme 93
#rad>	autre 91	blessure -78	bris_de_glace -41	collision -65	evenement_climatique 260	none -139	vandalisme -59
#radi	none -42
#raff	vandalisme 141	vol -46
#raft	degats_des_eaux 134
#rage	collision 70	evenement_climatique 57	none -42
#rah>	autre 45	dommage_materiel 43	none -40
#raha	blessure 67	degats_des_eaux 103
#rahi	collision -48	degats_des_eaux 71	incendie 79
#rain	autre 166	none -119	vol 56
#rais	collision 102
#rait	collision -90	dommage_materiel 106	evenement_climatique -51	none -58	vandalisme 66
#raj3	autre 189	none -59
#raj>	bris_de_glace 138	collision -54	dommage_materiel -49	none -71	vandalisme -45	vol 85
#raje	collision 47
#rajl	collision 52	vandalisme 63
#rak>	vol 69
#raka	vandalisme 83	vol -42
#rakb	collision 102
#rake	collision 113	none -43	vol -45
#rakt	collision -145	degats_des_eaux -48	dommage_materiel 196	evenement_climatique 127	none -88	vandalisme -48	vol -64
#rale	bris_de_glace 202	collision -77	none -40
#ram>	vandalisme 88
#rami	bris_de_glace 142	collision -45	dommage_materiel -41	vandalisme 128	vol -69
#ramw	vol 111
#ran>	dommage_materiel 60
#ranc	autre 53
#rand	bris_de_glace 65
#rane	evenement_climatique 75
#rani	collision 82
#rans	collision 67
#rant	vol -46
#raph	degats_des_eaux 87	dommage_materiel 176	none -63	vandalisme -44	vol -57
#rapp	collision 153	vol -57
#rar>	collision -62	degats_des_eaux -47	incendie 179	vol -51
#rara	blessure -50	collision -109	incendie 338	none -72	vandalisme -45	vol -47
#rari	vandalisme 65
#ras>	blessure 41
#rasa	bris_de_glace -59	vandalisme 51	vol 106
#rash	dommage_materiel 110	none -41	vol 61
#rasi	collision 58
#raso	bris_de_glace -50	evenement_climatique 58	incendie 66	none -52	vol 48
#rat>	autre 51	none -47
#ratc	vol 65
#rate	collision 59	vandalisme -41	vol 90
#rava	dommage_materiel -56	evenement_climatique 102	vol 58
#ray>	degats_des_eaux -53	dommage_materiel -48	vandalisme 268	vol -52
#raya	bris_de_glace 211	none -64
#rayu	collision 101	vandalisme 54	vol -44
#razi	blessure 122	bris_de_glace 43	collision -85	dommage_materiel -56	none -47
#rba>	collision 58
#rbag	collision 62
#rbal	degats_des_eaux 50	evenement_climatique 103	none -48
#rban	collision 177	none -62
#rbat	none -44
#rbch	collision -40	vandalisme 186
#rbe9	collision -43	dommage_materiel 44	evenement_climatique -57	vandalisme -100	vol 167
#rbec	incendie 119	vol -41
#rbi9	bris_de_glace 47
#rbi>	bris_de_glace 87	collision -89	dommage_materiel -56	evenement_climatique 146	none -42	vol -51
#rbia	dommage_materiel 135	evenement_climatique -40	vandalisme -46
#rbiy	dommage_materiel 183	none -43
#rbna	collision 89
#rbni	collision 90	vol 61
#rbo>	bris_de_glace -105	vandalisme 142
#rbou	blessure -44	collision -57	none -55	vandalisme 78	vol 173
#rbre	blessure -89	bris_de_glace -40	collision -141	degats_des_eaux 83	dommage_materiel 233	incendie -41	none -112
#rbri	bris_de_glace 165	collision -65
#rbt>	collision 78	vol 40
#rced	collision 62
#rceu	collision -44	dommage_materiel 100	none -78	vandalisme -44	vol 126
#rch>	collision 95
#rcha	collision 107
#rche	collision 103
#rchi	collision 68	degats_des_eaux 67
#rcui	incendie 116
#rda>	dommage_materiel 52	incendie 44	none -74
#rde>	bris_de_glace 43	collision -67	vandalisme -42	vol 139
#rdie	none -43	vol 167
#rdin	blessure 60	bris_de_glace 42	incendie 68	none -50
#rdit	collision 61
#rdon	autre 76
#rds>	incendie 223	none -62
#re3d	degats_des_eaux -76	evenement_climatique 209
#re7t	collision 54	degats_des_eaux -45	evenement_climatique 57
#re9a	autre -53	degats_des_eaux 67	none -63	vandalisme -63	vol 154
#re9n	collision 82
#re9o	none -53	vol 199
#re9t	blessure 158	collision -50	dommage_materiel -93	none -71	vandalisme -41
#reau	autre 152	collision -77	none -66
#reb>	collision 60
#reba	evenement_climatique 101
#rebb	evenement_climatique 93	none -42
#rebh	vol 77
#rebn	blessure 47	degats_des_eaux 44
#rebo	collision -69	incendie 112	none -71	vandalisme -153	vol 215
#rebr	bris_de_glace 150
#rebt	collision 100
#rece	vol 167
#rech	degats_des_eaux 52	none -67	vol 51
#rect	blessure 95	collision 46	vol -41
#red>	degats_des_eaux 144	dommage_materiel -57	incendie -40
#redd	autre 196	blessure -65	collision -44	dommage_materiel -42	none -46
#redi	blessure 128	collision -128	dommage_materiel 103
#ree>	bris_de_glace 144
#ref>	none 59
#refn	collision 92	degats_des_eaux 68	vandalisme -82
#refo	collision 59
#reg>	bris_de_glace -43	dommage_materiel 50	evenement_climatique 75	none -43	vol -41
#reh>	none 73
#reil	autre 102	collision -60	none -49	vandalisme -43	vol 65
#rein	collision 78
#rej3	collision 47
#rej>	collision 41	vandalisme 42
#reja	dommage_materiel 71
#reje	autre 178	blessure -74	collision -61	dommage_materiel -49	none -80	vandalisme 162
#rejj	autre 191	blessure 49	collision -47	none -110
#rejl	blessure 89	dommage_materiel 48	none -40
#rejn	degats_des_eaux -52	evenement_climatique 66	incendie 102
#rejo	autre 70	evenement_climatique 156	incendie -73	none -59
#rejt	vol 127
#rek>	collision 56	vol -51
#rekb	incendie 66
#rele	autre 125	evenement_climatique 102	none -68
#rem>	blessure 64	collision 87
#remb	autre 82	none 44
#reml	blessure -53	collision 93	vol -42
#remo	collision 48	vol 74
#ren>	autre 191	blessure 119	bris_de_glace -48	dommage_materiel -94	incendie -69	none -112	vandalisme -67	vol -93
#rena	collision 50
#reni	blessure 151	collision -135
#repo	collision -64	vol 113
#req>	bris_de_glace 76	collision -94	none -56	vol 147
#res>	blessure 49	none -50	vandalisme 72
#rese	collision -41	dommage_materiel 66	incendie -44	vandalisme 85
#resi	autre -107	bris_de_glace 79	collision -49	none 144
#reso	vol 40
#ress	bris_de_glace 87	vandalisme -40
#rest	bris_de_glace -55	dommage_materiel 110	evenement_climatique 68
#ret>	autre 73
#reta	dommage_materiel 191	none -64	vol -41
#retr	bris_de_glace 58	collision 62	none -45	vandalisme 51
#reur	vol 101
#rez>	degats_des_eaux 74	vandalisme 74	vol -48
#rfa>	collision 86
#rfe9	collision -40	degats_des_eaux 120
#rfin	collision -90	none -61	vandalisme 229
#rfou	bris_de_glace 51	collision 93	none -68	vandalisme -49
#rfum	incendie 168
#rg3a	bris_de_glace 155	degats_des_eaux 120	dommage_materiel 88	evenement_climatique -169	incendie -47	none -59
#rge3	bris_de_glace 90
#rge>	collision -64	degats_des_eaux 111	evenement_climatique 67	incendie -52
#rgen	collision 40
#rgeu	autre 109	dommage_materiel -45	incendie 168	none -58	vol -42
#rgge	bris_de_glace -91	degats_des_eaux 75	dommage_materiel -44	incendie 163	none -81
#rgla	bris_de_glace 47	collision 56
#rgol	dommage_materiel -48	evenement_climatique 259	none -115
#rha>	blessure 46	collision 86
#rham	autre 106
#rhm>	autre 70	bris_de_glace 43	collision -48	dommage_materiel 62	vol -57
#ri3>	dommage_materiel 139
#ri7>	bris_de_glace 45	collision -80	evenement_climatique 322	none -74	vandalisme -43
#ri7a	degats_des_eaux 163	evenement_climatique -51
#ri9>	collision 78
#ria>	degats_des_eaux 81
#riad	bris_de_glace 123	none -56	vol 44
#rian	collision 114	vol 41
#riat	vol 78
#rib>	vandalisme 84
#riba	collision -46	dommage_materiel 134	none -62
#ribg	vol 140
#rici	blessure -76	dommage_materiel 241	evenement_climatique -64	incendie -40	none -43
#ricu	collision 57
#ricy	collision 173
#rid>	vandalisme 150
#rida	blessure -43	collision -76	dommage_materiel -47	evenement_climatique 125	incendie -51	none -55	vandalisme -44	vol 140
#ride	collision -41	incendie 85	vandalisme 45
#riel	vol 78
#rier	bris_de_glace 45	collision 73
#riet	collision -58	degats_des_eaux 114	incendie 77
#rif>	autre 148	none -64
#riga	collision -47	evenement_climatique -44	vol 252
#rigo	degats_des_eaux -43	dommage_materiel 48	incendie 59
#rih>	blessure -52	collision -42	degats_des_eaux -70	dommage_materiel -54	evenement_climatique 396	none -78	vandalisme -92
#riha	vandalisme -40	vol 144
#rija	evenement_climatique 188	incendie -111	none 96	vol -49
#rika	evenement_climatique 98	incendie 72
#ril>	autre 53	none -46	vol 42
#rill	collision -66	evenement_climatique 102	vandalisme 83	vol -40
#rin>	bris_de_glace 63	dommage_materiel -43	evenement_climatique 41	none -46	vandalisme 46
#rina	blessure 43	collision -42	degats_des_eaux 80	vol -41
#rine	bris_de_glace 173	dommage_materiel -40	vol -45
#riol	collision -123	dommage_materiel -57	evenement_climatique 54	none -134	vandalisme 292	vol -75
#rior	collision 73
#riot	autre -51	blessure -40	bris_de_glace 60	dommage_materiel 184	none -63	vandalisme -48
#ripo	collision 92
#riq>	collision 90
#riqu	collision -41	dommage_materiel 87	vol 55
#rir>	degats_des_eaux 40
#ris>	collision -135	evenement_climatique 157	vol 51
#rise	bris_de_glace 90
#riss	degats_des_eaux -49	dommage_materiel 134	none -43	vandalisme -45	vol 54
#rist	degats_des_eaux -59	dommage_materiel 58	evenement_climatique 69
#rit>	autre 50	degats_des_eaux -41	vol 99
#rita	collision 61
#rith	dommage_materiel 41
#rito	collision -67	degats_des_eaux -96	dommage_materiel 264	none -41	vandalisme -82	vol 44
#rium	dommage_materiel 153	none -47
#rive	autre 61
#riw>	bris_de_glace 64	vandalisme -102	vol 70
#riya	evenement_climatique 48	vol 56
#riz>	bris_de_glace 234	collision -73
#rj3a	dommage_materiel 61
#rj3o	autre 318	collision -96	dommage_materiel -55	none -151	vandalisme -53	vol -58
#rja3	degats_des_eaux 51	incendie 74
#rja>	dommage_materiel 89
#rjan	collision 44	dommage_materiel 74
#rjat	collision 81
#rje3	vol 43
#rjel	collision -60	degats_des_eaux -41	dommage_materiel 122	none -43	vandalisme 98	vol -47
#rjem	bris_de_glace 131	collision -48	evenement_climatique 68	vandalisme -60
#rjli	blessure 82	collision 41	degats_des_eaux -46
#rjo>	bris_de_glace -64	vandalisme 133
#rjou	vol 112
#rkab	vol 100
#rkan	collision 42	degats_des_eaux -48	vol 123
#rkeb	collision 92
#rkel	blessure 44	collision -140	none 60	vandalisme 159
#rkha	blessure 201	bris_de_glace -46	collision -105	dommage_materiel 143	evenement_climatique -48	none -207	vandalisme -68	vol -46
#rki>	collision -57	evenement_climatique 119
#rkin	collision 57
#rkll	collision 97	incendie 40
#rkya	bris_de_glace 91	collision -58	dommage_materiel 137	vandalisme -55
#rlin	collision 69
#rma>	blessure 52	collision -119	dommage_materiel 41	incendie 119
#rmac	bris_de_glace 42	vol 57
#rmad	incendie 156
#rmah	evenement_climatique 220	none -142	vandalisme -45
#rmaw	collision -43	incendie -83	vandalisme 248	vol -46
#rme>	collision 124	dommage_materiel -49	none -55	vandalisme -43	vol 157
#rmel	collision 77	dommage_materiel 89	evenement_climatique 45	vandalisme -69	vol -46
#rmie	blessure 55	collision 77
#rmis	collision 58
#rmiy	collision 61	vol 83
#rmli	bris_de_glace 175	evenement_climatique -129	vandalisme 74	vol -47
#rmoi	blessure -77	degats_des_eaux -51	dommage_materiel 273	none -67	vandalisme -40
#rmou	collision -72	dommage_materiel -40	evenement_climatique 163	vandalisme 93	vol -68
#rnah	collision 41	none 52
#rne>	blessure -41	bris_de_glace -55	collision 61	degats_des_eaux 104	evenement_climatique 92	none -48	vol -47
#rnet	collision -64	dommage_materiel 107	vandalisme -45	vol 50
#rni>	vol 67
#rnic	blessure 90	collision 50
#rnou	collision -58	vol 149
#rob3	collision 49
#roba	incendie 45
#robi	degats_des_eaux 107
#robo	dommage_materiel 43	none 78
#roca	collision 152	vol -43
#roch	vol 199
#rof>	vandalisme 58
#rois	vol 55
#roj>	blessure 121
#roje	blessure -52	collision -101	dommage_materiel 142	incendie -51	none -94	vandalisme 196	vol -144
#rokb	vol 48
#roke	blessure 159	collision -67	degats_des_eaux -43	vol -49
#rokk	bris_de_glace 45	collision 143	vandalisme -84
#role	incendie 105
#ron>	blessure -53	collision 82	degats_des_eaux -42	evenement_climatique 139	none -63	vol -54
#rond	collision 44
#roph	evenement_climatique 128
#ropr	collision -58	degats_des_eaux 114	incendie 77
#roqu	collision 90	vol -57
#rori	evenement_climatique 88
#ros>	collision -46	vandalisme 114
#ross	blessure 57	collision 68
#rott	blessure 59
#rou3	collision -81	degats_des_eaux -61	dommage_materiel 175	incendie 95	none -118	vandalisme -44
#rou7	bris_de_glace 41
#rou9	bris_de_glace 98	evenement_climatique 60
#roub	collision 148	dommage_materiel 51	incendie -60
#roud	dommage_materiel 90	none -68	vandalisme -45	vol 74
#roue	collision -48	dommage_materiel 43	vol 118
#rouf	collision 49
#roug	collision 77
#rouh	vol 89
#roui	collision 45
#rouj	blessure 82	collision -62	dommage_materiel 76	none -55
#roul	collision -59	none -46	vol 164
#roup	collision -74	dommage_materiel -103	evenement_climatique -40	incendie 179	none -106	vandalisme -91	vol 126
#rouq	degats_des_eaux -41	dommage_materiel -90	incendie 100	vandalisme 136
#rour	bris_de_glace -74	collision -62	evenement_climatique 182	none 104
#rous	bris_de_glace 40	collision -88	none -77	vandalisme 79	vol 97
#rout	autre 51	none -53	vandalisme 48
#rovi	bris_de_glace 62
#roya	vandalisme 64
#rpil	collision -42	degats_des_eaux 120
#rqa>	none -67	vandalisme -49	vol 115
#rqat	bris_de_glace -50	degats_des_eaux 88	incendie 62	none -61	vol 97
#rqo>	vol 155
#rqou	vol 104
#rque	degats_des_eaux 101
#rr9a	bris_de_glace 119	degats_des_eaux 152	dommage_materiel -52	none -75	vol -65
#rrai	evenement_climatique 94
#rrak	autre 55	bris_de_glace 43	dommage_materiel 62	none -67
#rran	blessure 161	collision -76
#rras	vandalisme 64
#rrat	autre 42
#rre7	collision 45	none 57
#rre9	bris_de_glace 130	degats_des_eaux 166	dommage_materiel -96	evenement_climatique -60	incendie -47
#rre>	bris_de_glace 59	evenement_climatique 149	none -47
#rreb	blessure 86	dommage_materiel -53
#rrec	autre 42	bris_de_glace 53	collision -45	none -41	vol 63
#rref	collision 42
#rreg	bris_de_glace -52	collision -53	degats_des_eaux 85	dommage_materiel 44	evenement_climatique 85	none -46
#rrej	evenement_climatique 174	incendie -56	vol -40
#rrek	collision 75	dommage_materiel 43	vol -61
#rrem	blessure 136	collision -53	evenement_climatique 45
#rres	blessure 45	none -49	vandalisme 47
#rri7	bris_de_glace -77	collision -51	degats_des_eaux 107	evenement_climatique 85	vandalisme 62	vol -44
#rrie	bris_de_glace 56	collision 90	none -41
#rrit	collision 41	vol 54
#rrni	evenement_climatique 48
#rro>	blessure 54	collision -46	incendie 65	vandalisme 81	vol -58
#rron	vandalisme 62	vol 50
#rros	collision 104
#rrou	collision -44	vol 130
#rrsa	blessure 106	evenement_climatique 40	none -44	vol -44
#rrsi	blessure -103	dommage_materiel 119	vandalisme 48	vol -41
#rrso	none -43	vandalisme 138	vol 74
#rrur	autre 76	vandalisme 91
#rsa>	blessure 60	dommage_materiel -45	none -49	vandalisme 65
#rsat	blessure 78	dommage_materiel 55	none -56
#rsem	none 113
#rset	blessure -48	dommage_materiel 140	none -41
#rsi>	vandalisme 57	vol 70
#rsin	blessure -95	dommage_materiel 104	vandalisme 73	vol -40
#rso>	bris_de_glace -61	collision -107	none -53	vandalisme 192	vol 134
#rsou	vandalisme 83
#rta>	collision 62	degats_des_eaux 40
#rtab	collision -77	none -81	vol 302
#rtai	dommage_materiel -102	vandalisme 137
#rtch	vandalisme 140	vol -49
#rte>	autre 87	none -70	vol 52
#rtea	collision -79	degats_des_eaux -45	dommage_materiel 72	evenement_climatique -47	none -117	vandalisme 168	vol 64
#rtef	autre 110	blessure -58	none -100	vol 120
#rtem	collision -54	degats_des_eaux 55	incendie 105
#rten	dommage_materiel 159	none -51
#rter	collision 195	vol -85
#rtes	dommage_materiel -54	vandalisme 104	vol 41
#rtet	bris_de_glace 45	dommage_materiel 51
#rteu	collision 92
#rtha	collision -57	none 102	vol 87
#rtie	collision 77	vol 40
#rtil	evenement_climatique 123
#rtin	autre 299	blessure -60	bris_de_glace -40	dommage_materiel -124	incendie -48	none -207	vandalisme -63	vol -127
#rtne	collision 91	evenement_climatique 79	vandalisme -42	vol -48
#rto>	collision 54	dommage_materiel 90
#rue>	degats_des_eaux -49	dommage_materiel 57	evenement_climatique 129	vandalisme -42
#rure	autre 75	vandalisme 99
#ruri	autre 101
#ruxe	collision 64
#rvat	autre 52	incendie 63
#rve>	blessure 73	degats_des_eaux 53
#rveu	bris_de_glace -67	dommage_materiel 56	none -42	vandalisme 102
#rvic	evenement_climatique 45	none 96
#rvoi	collision -97	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
#rway	collision -49	none -55	vandalisme 205
#rwid	collision 139
#rya>	collision 218	none -76
#rzat	blessure 106
#rzaz	collision 51	incendie 52
#rzou	collision 95
#s2ou	collision 77	none 61
#s7a7	evenement_climatique 143	vol -40
#s7ab	collision 51
#s7i7	bris_de_glace 97	collision -63	dommage_materiel -43	none 117	vandalisme -41
#s9ef	degats_des_eaux 125
#sa3i	evenement_climatique 206
#sa7>	none 99
#sa7a	dommage_materiel 105
#sa7b	collision 112	incendie 70	none -41
#sa7t	evenement_climatique 52	none 64
#sa9>	blessure 78	bris_de_glace 73	dommage_materiel -45
#sa9f	bris_de_glace -42	collision -50	degats_des_eaux 106	dommage_materiel 98	none -59	vandalisme -43	vol -40
#sab>	collision -58	degats_des_eaux 48	dommage_materiel 102	evenement_climatique -42	none -71	vandalisme -53	vol 88
#saba	degats_des_eaux 83
#sabe	blessure -43	collision -68	dommage_materiel -81	vandalisme 240
#sac>	collision -45	vol 181
#sadm	collision 153	none 55	vandalisme -60	vol -68
#saf>	autre 106	collision -79	none 101	vol -49
#safa	autre 200	blessure -42
#safi	none 54
#safr	vol 52
#sage	collision 79
#sahb	collision 87	evenement_climatique -43	vandalisme 68
#said	degats_des_eaux 117
#sain	collision 168	vandalisme -46
#sak>	collision -43	vol 169
#sake	blessure -42	bris_de_glace -40	collision -62	dommage_materiel -68	incendie 167	none -189	vandalisme 99	vol -45
#sakh	dommage_materiel 141	none -52	vandalisme 102	vol -122
#sakn	degats_des_eaux 114
#sal>	collision -76	degats_des_eaux 229	vol -49
#sale	incendie 52	vol 86
#sali	autre 278	collision -54	dommage_materiel 125	evenement_climatique -43	none -191	vandalisme -79	vol -64
#sall	bris_de_glace 41	collision -63	none -47	vol 42
#salm	collision 55
#salo	collision -40	degats_des_eaux 47	incendie 62
#sama	vol 119
#sami	vandalisme 42
#sams	dommage_materiel 147	none -42	vol 52
#samu	collision 79	incendie 93
#sand	bris_de_glace 64	vol 53
#sani	autre 105	collision 123	none -136
#saou	collision -48	dommage_materiel 294	none -58	vol -58
#saqi	autre -63	blessure 193	bris_de_glace -70	collision 165	degats_des_eaux -78	dommage_materiel -96	evenement_climatique -51	incendie -52	none -226	vandalisme -82	vol -108
#sar>	collision -56	dommage_materiel 131	vandalisme 74	vol -74
#sara	dommage_materiel 68	incendie 54
#sard	blessure -68	collision 63	dommage_materiel 135
#sari	vol 80
#saro	autre 154	collision -108	none -87	vandalisme 174
#sarr	degats_des_eaux 66	none 70
#sass	none -62	vandalisme 126
#sat>	dommage_materiel 94	none -42
#sati	degats_des_eaux 75	evenement_climatique 113	none -43	vol -57
#saw>	blessure -65	collision -46	none 109	vol 131
#sawe	none 85
#sawr	vandalisme 61	vol 69
#saww	dommage_materiel 61	none 69
#saye	collision 93
#sayg	blessure 157
#sba3	blessure 241	bris_de_glace -40	collision -56	dommage_materiel 56	none -61	vol -42
#sbab	bris_de_glace 67	incendie 44
#sbag	dommage_materiel 121	none -61	vol -44
#sbah	none 82
#sbe3	blessure -73	collision 68	degats_des_eaux -53	dommage_materiel 158
#sbeg	collision -54	dommage_materiel 118	none -74	vandalisme 168	vol -97
#sbit	blessure 56	collision 50
#scan	autre 76
#scen	bris_de_glace 41	dommage_materiel 72	none -40
#sch>	blessure 63
#scie	incendie 65	vol 67
#scin	blessure 79	collision -59	degats_des_eaux 180	dommage_materiel -40	evenement_climatique 57	none -87	vol -54
#scoo	vandalisme 52
#sda3	collision 104
#sder	evenement_climatique 60	vol -45
#sdou	collision -49	degats_des_eaux 71	vol 64
#se77	blessure 148	bris_de_glace -48	collision 105	evenement_climatique -41	none -84	vandalisme -95
#se7>	collision 92	dommage_materiel 94	incendie -40
#se7t	evenement_climatique 52
#se9>	dommage_materiel 115	incendie 44	none -40	vol -47
#se9f	blessure -43	bris_de_glace -48	degats_des_eaux 167	dommage_materiel -69	vandalisme 54	vol -48
#seba	blessure 58	collision -52	degats_des_eaux 63	vandalisme 66
#sebb	vandalisme 54
#sebn	autre 226	none -137
#sebt	none 47
#sech	collision -49	degats_des_eaux 65	none -47	vol 62
#seco	vol 85
#secu	blessure 94	degats_des_eaux 51
#sed>	bris_de_glace 85	collision -86	degats_des_eaux 150	dommage_materiel 74	evenement_climatique -84	none -40
#sedd	blessure 118	collision -48	none -72
#sedr	collision 110
#see>	collision -43	degats_des_eaux 71	vandalisme 75
#sef>	collision 89	degats_des_eaux -54	vandalisme 61	vol -52
#sefr	collision 123
#seft	autre 419	blessure -58	bris_de_glace -49	collision -44	degats_des_eaux -46	dommage_materiel -117	evenement_climatique -44	incendie -50	none -390	vandalisme -63	vol -107
#sehd	incendie 77
#seig	blessure 110	bris_de_glace -51	collision -101	dommage_materiel -42	evenement_climatique 87	none -47	vandalisme 87	vol -61
#seil	none 107
#sejj	degats_des_eaux -40	none -48	vandalisme -49	vol 249
#sejl	collision -44	dommage_materiel -51	none -48	vandalisme 91	vol 102
#sek>	collision 62
#sekk	collision 51	evenement_climatique 49
#sekr	collision 45	none -40	vandalisme 137
#sel3	collision -47	degats_des_eaux 75
#sel7	collision -62	dommage_materiel 117
#sela	autre 49
#sell	blessure 147	none -43
#seln	autre 170	bris_de_glace -61	collision -97	dommage_materiel -54	evenement_climatique -49	none -43	vandalisme 55	vol -60
#selt	autre 95	collision -96	dommage_materiel 48	none -65	vol 77
#sem>	blessure 41	collision -86	dommage_materiel -61	incendie 51	none -58	vandalisme 173
#seme	blessure 59
#semm	autre 47
#sen>	blessure 106	bris_de_glace 111	collision -76	evenement_climatique 46	vol -88
#senc	autre 90	collision -67	incendie 176	vandalisme -75	vol -55
#senn	autre 74
#sepo	autre 87	dommage_materiel -41	none -40	vol 89
#sept	evenement_climatique 92
#ser9	collision -70	vandalisme -71	vol 191
#ser>	none -48	vandalisme 84
#seri	blessure 59	bris_de_glace 65
#serj	blessure 53	bris_de_glace 75	collision -62
#serp	collision -42	degats_des_eaux 120
#serq	collision -91	none -50	vol 253
#serr	collision -53	evenement_climatique 75
#sert	bris_de_glace 153	incendie -58
#serv	collision -43	dommage_materiel 56	vandalisme 82
#serw	autre 243	collision -65	evenement_climatique -54	none -198	vandalisme -56	vol 94
#ses>	autre 188	blessure -73	collision -52	degats_des_eaux -85	dommage_materiel -54	evenement_climatique -45	incendie -40	none -69	vol 188
#set>	autre 64	collision -40	evenement_climatique 56	none -53
#sett	bris_de_glace 78	none -73	vol 82
#seur	none -44
#sewe	collision 45	none 149
#sewr	incendie 132	none -57	vandalisme 46	vol -60
#seww	vandalisme 103
#sfer	blessure -45	dommage_materiel -47	incendie 261	none -113	vandalisme -41	vol -60
#sghi	bris_de_glace 47	none -44
#sha>	collision -49	dommage_materiel 72	vandalisme 60
#sida	autre 44	blessure -66	collision 173	none -49
#side	bris_de_glace 104	collision -45	vol 45
#sidi	incendie 45
#sieg	blessure 49	collision -47	vandalisme 62
#sier	none 65
#sieu	collision 91	none -53	vol 116
#sif>	blessure -55	collision -77	vandalisme -41	vol 228
#sifa	evenement_climatique 202
#sife	autre 89	dommage_materiel 54	none -44
#sift	autre 71	evenement_climatique 42
#sil>	autre 68	degats_des_eaux 91	dommage_materiel 40	none -42
#sima	none 46
#sin>	bris_de_glace 55	vandalisme 43
#sina	collision -56	degats_des_eaux 61	vandalisme 57
#sine	degats_des_eaux 76
#sini	degats_des_eaux 46
#sion	collision 83	dommage_materiel 60	none -42	vol -43
#siph	degats_des_eaux 118
#sir>	collision 75
#sira	incendie 100
#sis>	dommage_materiel -45	incendie 146	none -40
#sit>	autre 41	degats_des_eaux 45	none -50
#site	degats_des_eaux 151	vol -54
#sito	degats_des_eaux 51	dommage_materiel -49	incendie 197	none -46	vol -52
#siye	collision 61
#sket	blessure 119	evenement_climatique 88	vandalisme -53	vol -64
#skha	autre 115	bris_de_glace 93	dommage_materiel -51	none -147	vandalisme 51
#skhe	vol 91
#skho	bris_de_glace 79	degats_des_eaux 110	incendie -54
#ski>	blessure 119	collision -126	vandalisme -41	vol 157
#skin	collision 104
#skli	collision 69
#skou	blessure 49	collision 65	dommage_materiel -59	vol 56
#sla>	collision -83	vol 199
#slam	none 66
#slat	bris_de_glace 44
#slim	bris_de_glace -53	collision 105
#slm>	autre 59	dommage_materiel -40	none 77
#slna	collision 86
#slo>	autre 82	collision 41	incendie 47	vol -71
#slok	collision 98
#sma3	autre 152	degats_des_eaux 66	dommage_materiel -73	incendie 60	none -95	vandalisme -44	vol -58
#sma7	blessure 108	collision -41	incendie 117	none -72
#sma>	bris_de_glace 181	evenement_climatique 41	none -72	vol -44
#smah	dommage_materiel 69
#smar	collision -104	none -52	vandalisme 336	vol -91
#smat	bris_de_glace 132	degats_des_eaux -48	vol 80
#sme3	bris_de_glace 43
#sme7	vandalisme 114
#smeh	collision 71
#smit	blessure 101	collision -44	vandalisme 56
#smiy	degats_des_eaux -41	vandalisme 51
#sna>	bris_de_glace 102	collision -46	vandalisme 44
#snac	bris_de_glace -68	collision -63	dommage_materiel -42	incendie 57	vandalisme 83
#snan	autre 41	blessure 210	dommage_materiel -53	none -84	vandalisme -48	vol -54
#sni>	autre 42
#snin	blessure 126	collision -52	dommage_materiel 113
#snna	collision 123	none 95	vol -40
#snyi	none 74
#soci	degats_des_eaux -41	none -83	vandalisme 140
#sokk	autre 56	evenement_climatique 79	vandalisme 50	vol -57
#sol>	bris_de_glace -40	degats_des_eaux 127	incendie 41
#sola	degats_des_eaux 57	dommage_materiel -60	evenement_climatique 52	incendie 51	none -94	vol 124
#sole	collision 86	incendie -78	vol 98
#son>	collision 46	dommage_materiel 62
#sor3	blessure 210	dommage_materiel -45	evenement_climatique -77	none -57
#sou9	bris_de_glace 42	none -66	vandalisme -41	vol 117
#soud	none -52	vol 64
#souk	blessure 85	collision -42	none -40	vol 134
#soun	none 63	vol 48
#sour	blessure -43	degats_des_eaux -42	evenement_climatique 85	none 101
#sous	degats_des_eaux 140	vol -68
#sout	evenement_climatique 94
#spag	autre 124	none -73
#spor	vol 59
#spra	degats_des_eaux -57	vandalisme 221	vol -52
#sqef	collision -56	evenement_climatique 166
#sque	blessure 74	none -46	vol 64
#sr9o	autre -41	collision -84	vandalisme -98	vol 253
#sra9	autre 41	bris_de_glace 65	collision -54
#sra>	blessure 50	vandalisme 95
#srat	degats_des_eaux 52	dommage_materiel 82	none -48
#sre9	collision -43	none -49	vol 237
#sreq	bris_de_glace 78	collision -118	dommage_materiel -40	none -76	vandalisme -50	vol 174
#srin	collision -93	degats_des_eaux -49	evenement_climatique 170	none -45	vandalisme 98	vol -49
#sro>	collision 62	vandalisme 59
#srou	blessure -49	collision -104	degats_des_eaux 64	dommage_materiel 110	none -45	vandalisme -48	vol 96
#srqo	collision -58	vol 248
#ss9e	degats_des_eaux 47	evenement_climatique 62
#ssa7	none 99
#ssag	collision 89
#ssai	bris_de_glace 108	collision -78	vol 80
#ssal	autre 137	degats_des_eaux 128	evenement_climatique -64	none -73
#ssam	vandalisme -48	vol 160
#ssan	collision 92
#ssao	collision -49	dommage_materiel 240	vol -53
#ssar	vol 67
#ssas	vandalisme 69
#ssat	bris_de_glace -40	degats_des_eaux 73	dommage_materiel 78	vandalisme -40
#ssba	collision -44	degats_des_eaux 78	dommage_materiel 103	none -66	vandalisme -57
#ssch	blessure 114
#sse7	collision 113
#sse9	collision -54	evenement_climatique 61	incendie 97
#sse>	vol 40
#sseb	evenement_climatique 64	none 52
#ssed	bris_de_glace 139	collision -40	degats_des_eaux 145	evenement_climatique -45	none -86	vandalisme -63
#ssef	collision 92	degats_des_eaux -45	vandalisme 51	vol -43
#ssel	dommage_materiel 55	none -42
#ssem	blessure 89	collision -68	dommage_materiel -47	none -48	vandalisme 146
#ssen	autre 58	incendie 130	vandalisme -55	vol -46
#ssep	autre 87	dommage_materiel -41	none -40	vol 89
#sser	bris_de_glace 55	none -54	vandalisme 87
#sset	autre 68	collision -59	dommage_materiel 56	evenement_climatique 121	none -82
#sseu	collision 91
#ssha	blessure 97	collision -103	dommage_materiel 83	vandalisme 93	vol -56
#ssi>	blessure 47	none -41	vol 80
#ssie	none 63
#ssif	autre 100	evenement_climatique 147	none -91
#ssil	autre 234	blessure -47	collision -43	none -64	vol -64
#ssin	blessure 62	bris_de_glace 81	collision -40
#ssir	dommage_materiel 101	incendie 48	vol -51
#ssis	autre 113	incendie 110	none -53
#ssit	dommage_materiel -54	vol 156
#ssla	autre -40	bris_de_glace 104	degats_des_eaux -49
#ssma	bris_de_glace 164	degats_des_eaux -42	evenement_climatique 102	none -70	vol -46
#ssna	bris_de_glace 174	collision -63	none -45	vandalisme -41
#ssni	autre 58	vandalisme 40	vol -48
#sso>	blessure 82	vandalisme -45	vol 106
#sson	collision 108	incendie 79	none -40
#ssou	dommage_materiel 49
#ssra	vandalisme 114
#ssri	collision -92	evenement_climatique 138	vandalisme 103	vol -46
#ssro	none -43	vandalisme 138	vol -66
#ssui	none -58	vandalisme 264
#ssur	autre 53
#sta3	autre -51	blessure 41
#sta7	collision -55	evenement_climatique 82	incendie 62	none -55	vol 82
#sta>	blessure -56	collision 130	dommage_materiel -40
#stad	blessure -44	bris_de_glace -46	collision -57	dommage_materiel 167	none -56	vandalisme 144	vol -64
#stah	collision -71	degats_des_eaux 85	evenement_climatique 74	vol 66
#stan	autre 129
#stat	collision 44
#stau	degats_des_eaux 57	evenement_climatique 109
#ste>	autre 142	none -81	vol 46
#stel	collision -42	degats_des_eaux -77	dommage_materiel 140	evenement_climatique 55	incendie 115	none -91	vandalisme -53	vol -44
#stes	degats_des_eaux -135	evenement_climatique 223
#stha	autre 101	blessure 168	collision -40	degats_des_eaux -56	dommage_materiel -53	none -145	vol -87
#stia	vol 129
#stik	evenement_climatique 40	incendie 102
#stiq	dommage_materiel -41	evenement_climatique 158	none -50
#sto>	collision 40
#stoc	incendie 71
#stop	collision 64	none 58
#stor	bris_de_glace -42	incendie 75	none -57	vandalisme 145
#stou	blessure 54	collision 100	evenement_climatique -42	none -68	vol -62
#stre	collision -58	degats_des_eaux 161	dommage_materiel 109	evenement_climatique -47	none -46	vol -60
#styl	collision 76	dommage_materiel 105	none -40	vandalisme -43
#suie	none -56	vandalisme 230
#sult	incendie 53
#sung	dommage_materiel 178	none -45
#sur>	none 130
#sura	autre 73	vol -42
#sure	bris_de_glace 60	vol 62
#surt	dommage_materiel 159	none -51
#swa>	autre -60	collision -61	dommage_materiel 56	none 82	vol 105
#swak	collision 57
#sway	autre 102	collision 42	none -100	vol 78
#sym>	collision -84	none -44	vandalisme -58	vol 234
#synd	collision -45	degats_des_eaux 71
#t2ad	bris_de_glace 93	collision 40	none -44	vandalisme -40	vol 54
#t2ek	autre 106	collision -64	none 142
#t3a>	degats_des_eaux 56	dommage_materiel 41	vol -53
#t3at	autre -46	collision 40	dommage_materiel 60
#t3aw	collision 41	incendie 82
#t3el	collision -40	dommage_materiel 185	vandalisme -56
#t3ew	autre 148
#t3ou	collision -40	vol 78
#t3re	evenement_climatique 70
#t3we	collision 82
#t7el	collision 157	none -40
#t7er	collision -44	incendie 198
#t7re	blessure 43	dommage_materiel 66	incendie 52	none -43
#t7t>	evenement_climatique 57	vol 85
#t9as	dommage_materiel 115	none -58
#t9eb	collision 155	degats_des_eaux 73	dommage_materiel -48	evenement_climatique -42	none -62
#t9el	collision 190	none -60
#t9le	collision 229	evenement_climatique -51
#t9ou	degats_des_eaux 45
#t9se	bris_de_glace 64	dommage_materiel 46	evenement_climatique -43
#t9te	degats_des_eaux 68	dommage_materiel 71	none -40
#ta3>	bris_de_glace 59	none -55	vandalisme 75
#ta3j	collision 70	vol 47
#ta3w	autre 48	blessure 40	collision -62
#ta7>	dommage_materiel 145	none -48
#ta7e	blessure 50	dommage_materiel 84	none -59	vol -42
#ta7o	blessure -89	collision -51	dommage_materiel 126	incendie 137	none -64	vandalisme -72	vol -41
#ta7t	evenement_climatique 57
#ta9>	collision -63	degats_des_eaux 110	vol 43
#tab3	none 62	vandalisme -76	vol 113
#tab>	autre 120	none -119	vandalisme 92	vol -80
#tabe	bris_de_glace 63
#tabi	degats_des_eaux 228	evenement_climatique -141
#tabl	dommage_materiel 50	none -62	vol 64
#tach	blessure -55	bris_de_glace -61	collision -49	degats_des_eaux 179	dommage_materiel 124	none -69	vandalisme -44	vol -65
#tad>	collision 111
#tade	collision -69	vandalisme 262	vol -70
#tadr	bris_de_glace -40	collision -94	degats_des_eaux -77	dommage_materiel 139	incendie 118	none -48	vandalisme -43	vol -54
#taf9	none 74
#taf>	dommage_materiel -40	none -175	vol 274
#tafi	blessure 103	bris_de_glace 129	degats_des_eaux -54	dommage_materiel 48	none -91	vol -50
#tage	collision -50	dommage_materiel 179
#tagh	evenement_climatique 43
#tags	vandalisme 194	vol -42
#tah>	collision -51	dommage_materiel 65	evenement_climatique 42
#taha	blessure 85	evenement_climatique 145	none -67	vol -66
#tahe	blessure 56	bris_de_glace 41	collision -50	evenement_climatique 61	incendie 51
#taht	blessure 82	degats_des_eaux 67
#tail	dommage_materiel -102	vandalisme 137
#tair	degats_des_eaux 51	none -46
#taji	dommage_materiel 62	incendie 56
#tal3	incendie 96
#tal>	dommage_materiel 103
#talb	blessure 46	collision -50
#tali	bris_de_glace 46	collision -68	none -83	vandalisme 186
#taly	collision -69	none -63	vol 277
#tam>	collision -120	none -64	vol 251
#tama	autre 128	blessure -44	collision 93	dommage_materiel -91	none -81	vandalisme -45	vol -67
#tan>	dommage_materiel 103	incendie 45	none -54
#tana	blessure 57	dommage_materiel 51
#tanb	autre 164
#tanc	autre 206	none -54
#tang	autre -42	collision -49	dommage_materiel -40	vandalisme 144	vol 43
#tani	collision 60
#tanj	autre 42
#tany	incendie 66
#taou	bris_de_glace -40	collision -43	evenement_climatique 57	vandalisme 101
#tapi	degats_des_eaux 126	incendie 65
#tara	dommage_materiel 82
#tard	vandalisme 120
#tare	collision -55	degats_des_eaux 43	evenement_climatique 50	incendie 55
#tarf	bris_de_glace -42	collision 71	dommage_materiel 54	evenement_climatique 52
#tari	autre 164	degats_des_eaux 55	dommage_materiel -43	none -90	vol -56
#taro	blessure 184	collision -148	degats_des_eaux -46	dommage_materiel -44	none -109	vandalisme -119	vol 89
#tass	blessure 357	collision -127	degats_des_eaux -55	dommage_materiel -70	evenement_climatique -56	incendie -52	none -149	vandalisme -75	vol -101
#tata	collision 40	evenement_climatique 152	vol -88
#tati	autre 60	none -67
#taur	degats_des_eaux 57	evenement_climatique 109
#tawh	blessure 67	collision -54	vandalisme 75
#tawn	autre 107	collision -50	none -85	vol 76
#taxi	autre 78	collision 61
#tay7	collision 78	dommage_materiel 44
#tay>	blessure 88	bris_de_glace -43	degats_des_eaux -73	dommage_materiel 55	evenement_climatique 102	none -57	vandalisme -45
#taya	autre 242	collision -90	none -74	vandalisme -55
#taye	bris_de_glace 95	incendie 94	none -49	vol -42
#tayh	collision 54	evenement_climatique 47
#tayn	collision 41	none 61
#tayr	collision -64	degats_des_eaux -40	evenement_climatique 137	none -43	vandalisme 54
#tayy	collision -62	dommage_materiel 112	evenement_climatique 109
#taza	autre 62	bris_de_glace 186	collision -62
#tbak	collision -74	degats_des_eaux 124
#tbar	collision 42
#tbat	blessure 120	degats_des_eaux -43	dommage_materiel 122	none -53	vandalisme -58	vol -43
#tbe3	vol 46
#tbed	autre 108	bris_de_glace 75	collision -65	degats_des_eaux -82	dommage_materiel -49	none -93	vandalisme -40	vol 133
#tbel	degats_des_eaux 81
#tben	incendie 179	none -59
#tbib	blessure 76
#tbki	collision 58
#tbo>	collision 44	degats_des_eaux -48	none -82	vandalisme 226
#tbou	collision -51	evenement_climatique 64	none -66	vol 118
#tch9	bris_de_glace 53	dommage_materiel 86
#tcha	bris_de_glace 76
#tche	bris_de_glace 134	none -52
#tcho	collision 65	incendie 45
#tchq	bris_de_glace 250	none -51	vandalisme -60
#tder	autre 51	evenement_climatique 41	none -61	vandalisme 85
#tdir	bris_de_glace 43
#tdou	collision 58
#te3a	blessure 150	collision 80	dommage_materiel -48	evenement_climatique -42	none -88	vandalisme -45
#te7>	blessure -55	collision -74	dommage_materiel 161	evenement_climatique 85	none -47	vandalisme -83
#te7e	bris_de_glace 133	dommage_materiel -46	incendie 41	none -51	vol -44
#te7r	incendie 97
#te7t	blessure 75	collision -43
#te9>	dommage_materiel 67
#te9b	autre -61	bris_de_glace -55	dommage_materiel 247	none -140	vandalisme 41	vol -105
#te9e	autre 158	bris_de_glace 120	collision -105	degats_des_eaux -40	dommage_materiel 86	none -77	vandalisme -48	vol -63
#teau	dommage_materiel 86	none -49	vandalisme 69
#tebl	blessure -44	bris_de_glace 97	collision -78	dommage_materiel 78	none -89	vandalisme -62	vol 50
#tebn	vandalisme -52	vol 79
#tebr	blessure 74	bris_de_glace -88	collision -41	evenement_climatique 181
#tech	degats_des_eaux 74	evenement_climatique 56
#ted>	autre -49	vol 105
#tef>	bris_de_glace 69	collision -43	evenement_climatique 46	incendie -41	none -40	vol 83
#tefe	autre 83	blessure -49	none -87	vol 161
#teff	evenement_climatique 45	incendie 57
#tefo	collision -44	evenement_climatique 94
#teha	blessure -56	vandalisme 57	vol 64
#teht	vol 56
#tel3	dommage_materiel -57	incendie 61	vandalisme 93
#tel>	collision -46	dommage_materiel 80	none -52	vol 46
#tela	incendie 136
#tele	dommage_materiel 89
#teli	blessure 67	degats_des_eaux 120
#telj	blessure 87	dommage_materiel -47	evenement_climatique 151	none -40
#tell	collision 115	dommage_materiel 89	evenement_climatique -70	none -53	vol -61
#telt	blessure 56	degats_des_eaux 43	none -66	vandalisme 47	vol -60
#tem>	collision 98	incendie 43
#tema	none 59
#temb	evenement_climatique 92
#teme	collision -54	degats_des_eaux 55	incendie 105
#temm	collision 62
#temo	collision 207	none -45	vol -91
#temp	evenement_climatique 134
#tenn	collision -56	evenement_climatique 222	none -48
#tens	dommage_materiel 159	none -51
#tent	degats_des_eaux 59	evenement_climatique 99	vol -41
#teq>	degats_des_eaux 90	dommage_materiel 45
#ter>	degats_des_eaux 53
#tera	bris_de_glace 117	degats_des_eaux 88	vol -51
#terd	collision 61
#terf	blessure 193	bris_de_glace 91	collision -87	degats_des_eaux 59	dommage_materiel -77	evenement_climatique -50	none -122	vandalisme -79	vol -73
#teri	incendie 67	none -55	vol 65
#term	blessure 97	collision 179	none -104	vandalisme -47	vol -51
#tern	bris_de_glace -46	degats_des_eaux 70	dommage_materiel 45
#terr	degats_des_eaux 42
#tert	bris_de_glace 42	degats_des_eaux 92
#tes>	autre 67	dommage_materiel -45
#test	autre 212	collision -48	dommage_materiel -43	none -254	vandalisme -70	vol -41
#tet>	bris_de_glace 116	collision -40	vandalisme 41
#teto	blessure 55	evenement_climatique 40
#teui	degats_des_eaux 41	dommage_materiel 45	incendie 45
#teus	dommage_materiel 125
#teyy	blessure -58	dommage_materiel 79	evenement_climatique 111	none -71
#tfa>	blessure -42	bris_de_glace -96	dommage_materiel 50	incendie 55	vandalisme 120	vol -69
#tfah	dommage_materiel 98
#tfaw	incendie 69
#tfe9	collision -42	degats_des_eaux 134	vandalisme 60
#tfek	blessure 95	collision 46
#tfel	bris_de_glace 78	dommage_materiel 96
#tfer	bris_de_glace 58	degats_des_eaux 60
#tfet	bris_de_glace 272	collision -102	dommage_materiel -51	evenement_climatique -87	none -94	vandalisme -94	vol -43
#tfi>	degats_des_eaux -46	dommage_materiel -78	incendie 240	vandalisme -41	vol -71
#tfin	incendie 140
#tfit	incendie 144
#tfo>	collision -70	none -46	vol 237
#tghe	autre 95	dommage_materiel -46	none 51
#tgol	autre 86	none -68
#tgou	autre 66	collision 65	vandalisme 52
#tha>	autre 52
#ther	blessure 159	none -67
#thom	autre 118	none -49
#ti7>	collision -72	degats_des_eaux 130	dommage_materiel -67	evenement_climatique 172	none -92	vandalisme -45	vol -43
#tiai	vol 129
#tich	collision 47	evenement_climatique 123
#tie>	autre 92	vol -41
#tier	evenement_climatique 51
#tif>	autre 153	none -59	vol -67
#tifi	bris_de_glace 71	vol 45
#tih>	bris_de_glace -40	collision -108	vandalisme 158	vol -54
#tik>	none 49
#til>	evenement_climatique 123
#tili	dommage_materiel 69
#tima	degats_des_eaux 98
#time	bris_de_glace -90	dommage_materiel 130	evenement_climatique 86
#tin>	autre 161	collision 116	none -89	vandalisme -40	vol -73
#tina	collision -72	evenement_climatique -48	vol 214
#tinc	incendie 131
#tine	blessure 64	collision -52	incendie 59
#tini	dommage_materiel 44	none 152	vol -45
#tiqu	evenement_climatique 129
#tira	blessure 64	degats_des_eaux 70
#tise	degats_des_eaux 45	incendie 98	none -45	vol -40
#tiss	bris_de_glace 81	collision 66
#tist	autre 49	collision -40	dommage_materiel 88	none -59
#tit>	collision 49
#tith	vol 120
#tivo	vol 159
#tiwn	none 66
#tiyo	degats_des_eaux 185
#tizn	collision 83	none 59
#tjaw	blessure 190	collision -115
#tjer	evenement_climatique 82
#tjra	blessure -68	bris_de_glace 72	collision -59	dommage_materiel -45	none -42	vandalisme -60	vol 183
#tjre	bris_de_glace 97
#tkeb	blessure 257	bris_de_glace -50	collision -68	degats_des_eaux -68	evenement_climatique -47	incendie -42	none -111	vandalisme -44	vol -104
#tkes	blessure 42	dommage_materiel 60
#tkha	degats_des_eaux 134	dommage_materiel -58	none -77	vandalisme 95
#tkhd	autre 205	collision -68	none -42
#tkhe	autre 42	none -41
#tkhl	blessure 50
#tkhn	incendie 150
#tkit	bris_de_glace 89
#tkom	none 144
#tkse	collision 134
#tla3	collision 76	incendie 60	none -42
#tla9	none -46	vol 109
#tla>	degats_des_eaux 60	vol 49
#tlaj	collision -43	dommage_materiel 170	evenement_climatique -58	none -40
#tlam	degats_des_eaux 76	vandalisme 137	vol -85
#tle3	none -48
#tle9	autre 175	collision -49	dommage_materiel -56	none -82	vandalisme 101	vol -50
#tleb	dommage_materiel 81
#tlef	autre 281	dommage_materiel -41	vandalisme -70
#tleq	blessure -40	collision 89	degats_des_eaux -44	dommage_materiel 75
#tlfa	autre 84	blessure -41	collision -95	dommage_materiel 209	incendie -43	none -68	vandalisme 57	vol -80
#tlfo	vol 146
#tlgh	autre 173	vol -78
#tlou	blessure 104	collision -69	evenement_climatique 88
#tlt>	none 75
#tlwa	blessure 113	collision -111	degats_des_eaux 66	incendie 66
#tma>	bris_de_glace 72	collision 60
#tmes	bris_de_glace 61	collision -65
#tmma	blessure 43	collision -61	degats_des_eaux 47
#tnac	collision 52
#tnef	degats_des_eaux 112
#tner	collision 91	evenement_climatique 79	vandalisme -42	vol -48
#tnfe	degats_des_eaux 64
#tni>	collision 85	none -46
#tnic	collision 73
#tnin	none 75
#tobi	blessure 41	collision 104	vandalisme -43
#tobr	autre 47
#tock	incendie 71
#toil	collision -45
#toir	collision 117
#toit	bris_de_glace 59	collision -70	evenement_climatique 138
#tomo	collision 45
#ton>	collision 91
#tond	bris_de_glace 46	collision -49	degats_des_eaux -40	vol 134
#tono	bris_de_glace 40	collision 78	evenement_climatique 67	none -85
#tor>	collision 75	vol 74
#tore	bris_de_glace -42	incendie 75	none -57	vandalisme 145
#toro	bris_de_glace 66	incendie 77	none -40
#tors	bris_de_glace -101	collision 87	evenement_climatique 127	vol -41
#tos>	bris_de_glace 71	collision -83	incendie 87	vol 45
#tota	collision -46	degats_des_eaux 66	vol 64
#tou3	dommage_materiel -53	vol 105
#tou7	collision 249	degats_des_eaux 48	dommage_materiel -66	evenement_climatique -41	none -106	vandalisme -48
#toua	blessure 49
#toub	vandalisme 80
#touc	collision 45	vandalisme 58
#touk	dommage_materiel -47	evenement_climatique 61	none -108	vol 133
#toul	autre 162	collision 41	none -72
#toun	blessure 45
#tour	blessure 53	vol 41
#tous	dommage_materiel 42	evenement_climatique 128	none -47	vol -82
#tout	blessure -46	collision -46	evenement_climatique 40	incendie 71	vol -45
#toyo	collision 88
#tpel	evenement_climatique 100	vol 46
#tqas	dommage_materiel 44
#tqel	blessure -63	collision 183	evenement_climatique -50	none -57
#tqet	autre -43	blessure 50	collision -114	dommage_materiel 123	none -72	vandalisme 108
#tqle	collision 171	degats_des_eaux 68	none -55
#tqob	bris_de_glace -50	evenement_climatique 150
#tqte	blessure 59	degats_des_eaux 100	vol -41
#tra9	bris_de_glace 246	degats_des_eaux -40	incendie -75
#tra>	collision 54
#trac	collision 59	vandalisme 46	vol 56
#trai	autre 153	collision -53	none -129	vol 71
#trak	collision -145	degats_des_eaux -48	dommage_materiel 196	evenement_climatique 127	none -88	vandalisme -48	vol -64
#tram	collision 49	vol 57
#tran	collision 60	dommage_materiel 53
#tras	collision -54	vol 106
#trat	autre 191	none -45	vol -56
#tre>	bris_de_glace 88
#tree	bris_de_glace 157	dommage_materiel -41	incendie 42
#trej	autre 199	collision -56	none -94	vol -51
#tren	autre 191	blessure 119	bris_de_glace -48	dommage_materiel -94	incendie -69	none -112	vandalisme -67	vol -93
#trep	bris_de_glace 47	collision -42	dommage_materiel 49	incendie 68	vol -41
#tres	collision -42	none -55	vandalisme 162
#tri9	collision 90
#tria	collision 94	dommage_materiel 45
#tric	collision 63	dommage_materiel 42
#trin	bris_de_glace 161
#trip	collision 92
#triq	collision 53
#tro>	collision 60	evenement_climatique 57	none -41
#trop	evenement_climatique 129
#tros	bris_de_glace -49	collision -100	vandalisme 291	vol -65
#trot	blessure 57
#trou	dommage_materiel 106	evenement_climatique -64	incendie -40	none -66	vandalisme -107	vol 96
#trov	bris_de_glace 62
#tsab	bris_de_glace 67	collision -69	dommage_materiel 71	evenement_climatique -43	none -47	vandalisme -102	vol 100
#tsad	collision 199	vandalisme -54	vol -44
#tsaw	none 65
#tsed	blessure 196	bris_de_glace 95	degats_des_eaux 82	dommage_materiel -56	evenement_climatique -98	none -73	vandalisme -61	vol -48
#tsel	blessure 95
#tsen	autre 75
#tsew	degats_des_eaux -53	none 64	vandalisme 135	vol -48
#tsra	autre 70	collision -52	vandalisme 56
#tsre	collision -55	none -50	vol 248
#tsrq	vol 149
#tsse	bris_de_glace 158	degats_des_eaux 116	evenement_climatique -44	none -85	vandalisme -59
#tta>	collision -40	none -47	vol 88
#ttah	blessure 125
#ttan	collision -40	incendie 114
#ttat	bris_de_glace 166	none -63	vol 43
#ttch	vandalisme 69
#tte3	vandalisme 95	vol -69
#tte>	incendie 43
#ttel	autre 55	blessure -46	collision 76	evenement_climatique 64	none -56
#tter	blessure 42	collision -53	degats_des_eaux 81	dommage_materiel -45	none -67
#ttes	autre 218	dommage_materiel -67	none -130
#ttet	bris_de_glace 239	collision -140	dommage_materiel -60	evenement_climatique -50	none -72	vandalisme 142	vol -54
#tti>	vandalisme -41
#ttin	blessure 68	collision -55	incendie 59
#ttit	none -63	vol 164
#ttla	collision 93
#ttoi	blessure 44	collision 135	vol -42
#tudi	incendie 43	vol 102
#ture	autre 46	none -41
#tuya	degats_des_eaux 134
#twe9	collision 62	none -49
#twje	collision 101
#tylo	collision 76	dommage_materiel 105	none -40	vandalisme -43
#tzel	blessure 223	dommage_materiel -62	none -89	vandalisme -45
#u3i>	collision 94
#u7di	vandalisme 50
#u7do	bris_de_glace 78	collision -44	incendie 86
#u9an	degats_des_eaux 244	dommage_materiel -66
#uad>	collision 194	none -50
#uan>	blessure 50
#uari	dommage_materiel 153	none -47
#uarz	collision 51	incendie 52
#uba>	collision 58
#ubel	collision 50	incendie 100
#uble	degats_des_eaux 65
#ubli	collision 64	evenement_climatique 112	none -42
#uces	dommage_materiel 184	vol -46
#uche	bris_de_glace 116
#ucho	autre -46	bris_de_glace -49	collision -77	degats_des_eaux 172	dommage_materiel 199	evenement_climatique -161	incendie -71	none -111	vandalisme -53	vol -44
#ucti	bris_de_glace -75	degats_des_eaux -49	dommage_materiel 222
#uda>	dommage_materiel 67	evenement_climatique 93	none -44
#udan	collision 71	vol 116
#ude>	blessure 122	collision -106	degats_des_eaux 152
#udi>	blessure 86	collision 122	none -67
#udia	dommage_materiel 142	none -53
#udir	collision 76
#uee>	autre -43	blessure 133	bris_de_glace -57	collision -96	degats_des_eaux -57	dommage_materiel 80	evenement_climatique -59	none -167	vandalisme 109	vol -61
#ueli	collision 68
#uen>	collision 45
#ues>	collision -61	vol 154
#uet>	degats_des_eaux 129
#uett	autre -40	collision -41	degats_des_eaux 63	incendie 153	vol -45
#uffe	degats_des_eaux 69
#ufo>	collision 120	vandalisme -70	vol -54
#ufou	collision -75	dommage_materiel 67	vol 73
#uga>	collision 95
#uge>	collision 77
#ugeo	collision 90
#uhom	bris_de_glace -52	collision -89	degats_des_eaux -112	dommage_materiel -69	evenement_climatique 162	incendie -49	none -116	vol 124
#uida	bris_de_glace 76
#uido	blessure -49	collision 96	dommage_materiel -42	vol 68
#uie>	dommage_materiel -41	none -46	vandalisme 179
#uig>	collision -71	evenement_climatique 42	none -53	vandalisme -58	vol 112
#uil>	dommage_materiel 40
#uill	autre 87	none -40
#uin>	none 80
#uira	collision -49	dommage_materiel 240	vol -53
#uis>	collision 110	vol -46
#uisi	degats_des_eaux 103
#uit>	incendie 96
#uite	degats_des_eaux 176
#uja>	collision -43	dommage_materiel 94	evenement_climatique 83
#ujda	vol 45
#uka>	blessure 62	evenement_climatique 75	none -96
#ukai	blessure 275	collision -138	dommage_materiel -57	none -78	vandalisme -41	vol -58
#ukh>	collision 55	none -81	vandalisme -41	vol 129
#ukha	dommage_materiel 69
#ukka	collision 42	incendie 74
#ula>	none -50
#ulah	blessure 58
#ulan	collision 60
#ulat	autre 56	collision 63	dommage_materiel 93	none -68
#ulay	collision 47	none -44	vandalisme -43	vol 137
#ule>	collision 102
#ulev	collision 117	vol -58
#uli>	collision -47	vol 129
#ulil	collision 55	none -44	vandalisme 133	vol -51
#ulis	collision 59
#ulla	none 80
#uloi	blessure -43	degats_des_eaux 171
#ulou	autre 140	collision 67	none -64
#ult>	collision 50
#ulta	incendie 53
#ultr	vandalisme 109
#ulur	blessure 211	collision -95	dommage_materiel -82	evenement_climatique -46	incendie 131	none -54	vol -41
#umat	collision 46
#umen	incendie 171	none -53	vandalisme -52	vol -47
#unat	evenement_climatique 64	vol 76
#une>	collision 50	dommage_materiel 75	vol -50
#unet	autre 236	bris_de_glace 119	collision -100	degats_des_eaux -48	dommage_materiel -83	evenement_climatique -57	none -106	vandalisme 44	vol -66
#ung>	dommage_materiel 178	none -45
#uni>	vol 64
#unt>	bris_de_glace 91
#upe>	blessure -43	collision -55	dommage_materiel -89	incendie 180	none -102	vandalisme 111	vol -108
#uqa>	collision -42	dommage_materiel -87	evenement_climatique 82	incendie 66	vandalisme 114
#ura>	blessure 47	bris_de_glace 79	none -43
#uran	autre 63	vol -42
#ure>	vandalisme 42
#urea	autre 152	collision -77	none -66
#ures	autre 48	blessure -43	none -41	vol 90
#urge	collision 51	incendie 41
#uri>	bris_de_glace -64	collision -47	evenement_climatique 241	none -41
#urib	vol 140
#urie	autre 72	blessure 44
#urik	degats_des_eaux -47	dommage_materiel -51	evenement_climatique 163	incendie 125	none -40	vol -45
#urin	vol 168
#uris	degats_des_eaux -66	evenement_climatique 105
#urit	blessure 69
#uro>	dommage_materiel -46	vol 129
#uros	blessure 40	bris_de_glace 80
#urri	collision 147	none -47
#urs>	blessure 57	collision -58	degats_des_eaux -46	none -73	vandalisme 111
#urse	none 113
#ursi	bris_de_glace 99	degats_des_eaux 47
#urt>	incendie 91
#urte	dommage_materiel 159	none -51
#usa>	dommage_materiel 94	evenement_climatique 106	none -90	vandalisme -55
#use>	autre 42	none -40
#usi>	vandalisme 104	vol -42
#usin	incendie 81	vandalisme 64	vol -42
#usko	blessure 53	collision 75	dommage_materiel -64	vol 66
#uss>	autre 144	blessure 164	collision -55	dommage_materiel -44	none -145	vandalisme 40	vol -98
#ussi	collision -49	dommage_materiel -45	vol 181
#usta	autre 98	blessure -45	none -40	vandalisme 61	vol -52
#uste	bris_de_glace 44	vol 56
#ustr	collision -57	degats_des_eaux 102	dommage_materiel 54	evenement_climatique -41	none -55	vol 40
#uta>	incendie 65
#ute>	bris_de_glace 64	incendie 62
#uter	degats_des_eaux 56	evenement_climatique 64
#uteu	degats_des_eaux 54	dommage_materiel 67	incendie 57	vol -48
#uti>	vandalisme 134	vol -50
#uto>	vandalisme -47	vol 106
#utor	bris_de_glace 66	incendie 77	none -40
#utre	collision -66	dommage_materiel 126	vandalisme -42	vol 44
#utte	collision -82	degats_des_eaux -55	evenement_climatique -51	none -45	vandalisme 224
#uwa>	blessure 135	bris_de_glace 187	collision -168	degats_des_eaux -98	dommage_materiel -63	evenement_climatique -44
#uxel	collision 64
#uya>	blessure -43	collision 74
#uyau	degats_des_eaux 134
#uzin	degats_des_eaux 55
#uzze	collision 48
#vabo	degats_des_eaux 184	none -41
#vacc	blessure 196	collision -58
#vais	degats_des_eaux 120
#vali	collision 42	vol 128
#vane	dommage_materiel -66	evenement_climatique 114	none -40	vol 71
#vard	collision 117	vol -58
#vase	collision -51	dommage_materiel 278	none -47
#vati	autre 52	incendie 63
#vehi	collision 151
#vel>	dommage_materiel 158	none -77
#velo	vol 96
#velu	bris_de_glace 108	evenement_climatique 90
#vemb	autre 44	degats_des_eaux 46	none -40
#veme	autre 253	none -138	vol -40
#vent	collision -67	degats_des_eaux 138	dommage_materiel -41	evenement_climatique 139	none -53	vandalisme -46	vol -42
#ver>	degats_des_eaux 42
#vera	bris_de_glace 74	evenement_climatique 76
#verg	autre -42	collision 125
#verr	blessure -69	bris_de_glace 311	collision -92	dommage_materiel -157	evenement_climatique 81	incendie -50	none -137	vandalisme -159
#vert	autre 261	blessure 100	collision -42	dommage_materiel -41	none -198	vol -46
#vest	vol 129
#veur	bris_de_glace -104	collision -58	dommage_materiel 46	none -55	vandalisme 181	vol -64
#vice	evenement_climatique 45	none 96
#vide	collision -145	none -91	vandalisme 237	vol 49
#vier	dommage_materiel 143
#vile	evenement_climatique 46
#vill	vol 63
#vira	collision 114
#vis>	blessure 63	bris_de_glace 53	dommage_materiel 80	none -54
#vise	bris_de_glace 62
#vitr	bris_de_glace 167
#voca	autre 82	degats_des_eaux 45
#voir	collision -97	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
#vois	bris_de_glace 58	vandalisme 56
#voit	collision 52	none -86	vandalisme 97
#vol>	autre 151	none -44
#vola	collision 220	vol -81
#volt	collision -51	dommage_materiel 144	incendie -41	vandalisme 45	vol -40
#voya	blessure 150	collision -47
#vrai	collision 102
#vreu	dommage_materiel -42	vol 116
#vrie	none 101
#vril	autre 53	none -46	vol 42
#w9e3	blessure 52	collision 46
#w9ef	collision 83	vol 46
#wa3e	degats_des_eaux 80
#wa9e	collision 78
#wa9f	autre 59	collision 61
#wa9i	bris_de_glace 44
#wa9t	incendie 103
#wab>	dommage_materiel 121	none -123	vandalisme -43	vol -44
#wach	autre 103
#wad>	evenement_climatique 161
#wah>	collision -77	dommage_materiel -44	none 154	vol -56
#wahd	collision 65
#wahe	blessure -43	degats_des_eaux 56	vandalisme -51	vol 97
#wajb	incendie 177	vol -58
#wak>	collision 57
#wakh	blessure -51	bris_de_glace 114	none 92
#waki	none -61	vandalisme 61	vol 105
#wald	collision 107	vol -48
#wali	blessure 49
#wall	collision -55	dommage_materiel 91	none 45	vandalisme -42	vol 64
#waqf	collision 104
#ware	autre 412	collision -75	dommage_materiel -43	none -85	vandalisme -72	vol -130
#wat>	blessure 130	dommage_materiel 69	incendie -49
#wate	incendie 68	vol 66
#waw>	collision -44	none -84	vandalisme 43	vol 204
#way>	vol 96
#waye	vol 64
#wayj	autre 170	none -88
#wbch	degats_des_eaux 123
#wbni	degats_des_eaux 86	none 83
#wbou	collision 195
#wdo>	bris_de_glace 62	dommage_materiel 77
#we7d	bris_de_glace 41
#we99	autre 133	none -105
#we9e	incendie 42
#we9f	autre 49
#we9t	incendie 40
#web>	vandalisme 41
#wed>	autre -45	blessure 64	collision -72	vandalisme 82
#wedn	evenement_climatique 86	incendie -53	vandalisme 74
#week	collision -51	dommage_materiel -103	none 112	vol 90
#weh>	vandalisme 139	vol -57
#wej>	collision 55	degats_des_eaux 50
#wejh	vol 58
#wel>	degats_des_eaux 52	none 56
#weld	dommage_materiel 54	none -45
#well	incendie 111	vol -42
#wer9	autre 84	collision 113	none -59
#wer>	vol -43
#wert	dommage_materiel 57	none -41	vandalisme 79	vol -56
#wesl	incendie 45
#wess	none 47
#west	collision 57	dommage_materiel 84	none -46
#wet>	vol 74
#wezt	vol 99
#wgef	vol 62
#wha>	incendie 56
#whom	collision -47	incendie -43	vandalisme -42	vol 226
#wi9a	degats_des_eaux -58	evenement_climatique 227	vol -48
#wia>	blessure -82	collision 67	dommage_materiel 97
#wich	degats_des_eaux 150	dommage_materiel -81
#wid>	autre 123	blessure -55
#wida	collision 138
#wil>	collision 49	degats_des_eaux -63	dommage_materiel 131	evenement_climatique -42	vandalisme -56	vol 59
#wira	autre -43	none 173
#wiya	dommage_materiel 40
#wja>	collision 188	none -51
#wje3	collision 115	vol -43
#wla>	degats_des_eaux 43
#wlad	none -41	vandalisme 105
#wlah	collision -80	none 237
#wld>	bris_de_glace 159	collision 61	dommage_materiel 42	none -51	vandalisme -109	vol -45
#wldi	collision -44	dommage_materiel 74
#wli>	collision -109	dommage_materiel 134	none -46	vandalisme -92	vol 126
#wlid	autre 67	dommage_materiel 92	none -59
#wlla	evenement_climatique -49	none 145
#wlo>	none -40	vandalisme -83	vol 192
#wni>	autre 52	collision -41	vol 68
#wost	collision 138
#wqe3	collision 79
#wqef	autre 90
#wra9	autre 122	none -53
#wra>	vandalisme -62	vol 157
#wrat	incendie 132	none -57	vandalisme 46	vol -60
#wrek	degats_des_eaux -65	evenement_climatique 83
#wrou	blessure 76	none -54	vol 124
#wsel	autre 58
#wsla	autre 83
#wslt	bris_de_glace 42	collision 46
#wssl	bris_de_glace 115	degats_des_eaux -56	none -49
#wst>	degats_des_eaux 50	vandalisme 54
#wweb	degats_des_eaux -63	vandalisme 102
#wwej	degats_des_eaux 115	vandalisme 67	vol -51
#wwel	bris_de_glace 49	none 64
#wwer	collision 53	vandalisme 42
#wwet	incendie 41	vandalisme -43	vol 86
#wwez	blessure -51	vol 98
#wya>	autre 49	blessure 53	bris_de_glace -42	collision -50	dommage_materiel -41	evenement_climatique -44	incendie 41	none -42
#xell	collision 64
#xper	degats_des_eaux 40	none 75
#xtin	incendie 49
#xyge	collision -42	incendie 136
#y3ou	degats_des_eaux 114	evenement_climatique 82	vol -40
#y3re	collision 61
#y3ti	dommage_materiel 73	incendie -75	vandalisme -42
#y7at	bris_de_glace -40	dommage_materiel 107	evenement_climatique 88	none -61
#y7el	dommage_materiel 61	none -44	vol 57
#y7er	degats_des_eaux -58	dommage_materiel 149	none -42
#y9et	degats_des_eaux 148
#y9ou	blessure -98	collision 369	none -178
#y9te	dommage_materiel 60
#ya3n	vandalisme 58	vol 42
#yada	collision -50	dommage_materiel 41	evenement_climatique 107	none -54	vandalisme 75	vol -65
#yah>	evenement_climatique 101
#yal>	none -51
#yala	collision 76
#yalh	degats_des_eaux 51	dommage_materiel 77
#yall	none 44	vol 40
#yaln	incendie 52	vandalisme 58
#yalo	dommage_materiel 40
#yam>	none 74
#yana	bris_de_glace 49	collision -73	vandalisme 120
#yani	collision 84
#yara	autre 249	collision -84	none -73	vandalisme -52
#yass	blessure 141	incendie 51
#yat>	vandalisme 93
#yata	evenement_climatique 46	incendie 63
#yath	collision 164	vol -44
#yau>	degats_des_eaux 127
#yba>	collision -68	evenement_climatique 251	none -47
#yban	autre -41	collision 117
#ycee	blessure 45	none -73	vol 85
#ych3	dommage_materiel 255	none -54	vol -84
#yche	degats_des_eaux -43	evenement_climatique 162
#ychk	vol 76
#ycho	collision 57
#ycle	collision 120	dommage_materiel 43	vandalisme -67
#yda>	autre 135	dommage_materiel 57	none -135
#ydat	collision -72	dommage_materiel -52	evenement_climatique 54	vandalisme 173	vol -62
#ydeh	collision 78
#ydek	collision -42	incendie 102
#yder	collision 54	vol 53
#ydha	dommage_materiel 144	vol -62
#ydih	incendie 49	vol 106
#ydir	collision -42	dommage_materiel 55	evenement_climatique 51
#ydkh	bris_de_glace 146	collision -45	dommage_materiel -44	incendie 56
#ydor	collision 181	none -77	vol -67
#ydou	vol 80
#ydre	blessure -74	collision 216	vol -41
#ydrn	collision 100
#ydrr	vandalisme 59	vol 52
#ye7>	collision -62	degats_des_eaux -44	dommage_materiel -40	evenement_climatique 206
#yeb>	incendie 112
#yed>	dommage_materiel 48	none -55
#yef>	bris_de_glace 154	none -63	vandalisme -44
#yeg>	collision 129	vol -47
#yeh>	none 172	vol -47
#yej>	autre 40	incendie 57	none -54	vol 75
#yel>	degats_des_eaux 224	none -45
#yem>	autre -41	evenement_climatique 85	none 72	vandalisme -45
#yeq>	collision 84
#yer>	degats_des_eaux 76	dommage_materiel -40
#yern	collision 134
#yess	blessure 182	bris_de_glace 52	collision -143	degats_des_eaux -49	none -45	vandalisme -57
#yet>	bris_de_glace 63
#yetc	collision -97	dommage_materiel 101	vandalisme 100
#yett	collision 54	incendie 69
#yga>	collision 51
#ygen	collision -42	incendie 136
#yghe	blessure 69
#yghl	blessure -77	dommage_materiel 131	incendie -69
#ygol	collision 45
#ygou	collision 50
#yha>	evenement_climatique 75
#yhde	collision 99	none -51	vandalisme 154	vol -71
#yhez	incendie 86	vandalisme -81	vol 94
#yin>	degats_des_eaux 48
#yina	none 47
#yjaw	degats_des_eaux 103
#yji>	collision 72
#yjiw	dommage_materiel 45
#yjri	blessure 77	collision -58
#ykhe	dommage_materiel 58	vandalisme -63	vol 43
#ykhl	collision -70	dommage_materiel -64	none 48	vandalisme -41	vol 181
#ykhr	autre 42	vandalisme 69
#ykou	degats_des_eaux 62
#ykte	dommage_materiel 84
#yl3e	collision -45	degats_des_eaux -73	dommage_materiel 197	vandalisme 53
#ylo>	collision 76	dommage_materiel 105	none -40	vandalisme -43
#yma>	collision 60	dommage_materiel 48	evenement_climatique 61	vandalisme -63
#ymch	collision 130	vandalisme 41
#ymke	autre 73	vol -53
#yna>	vol 69
#ynac	collision -72	none 115	vandalisme -66	vol 155
#ynch	none 123
#yndi	collision -45	degats_des_eaux 71
#ynin	blessure 67	collision -216	dommage_materiel 198
#ynze	degats_des_eaux 80
#yom>	bris_de_glace 195	evenement_climatique -94	none -62
#yoma	collision 56	evenement_climatique -56	none 220	vandalisme -51
#yon>	autre 91	dommage_materiel 80	vol -40
#yota	collision 88
#youm	none 40
#youn	dommage_materiel 53	evenement_climatique 56	none -41	vol -59
#yous	collision 89	degats_des_eaux -54	vandalisme 61	vol -52
#yout	bris_de_glace 75	degats_des_eaux -56	dommage_materiel 82	incendie -51	none -42	vandalisme 111
#yra>	none -67	vandalisme 71	vol 68
#yrat	evenement_climatique 89
#yret	incendie 96
#yrin	blessure -41	bris_de_glace 206	collision -65	degats_des_eaux -92	dommage_materiel -154	evenement_climatique 148	none -66	vandalisme -71	vol -75
#yser	collision -70	degats_des_eaux 175	dommage_materiel -61	evenement_climatique -59	incendie -51	vol 82
#yseu	collision -67	none -74	vol 271
#ysil	degats_des_eaux 179	dommage_materiel -50	none -48
#ysni	degats_des_eaux 48
#ysre	vandalisme 58	vol 49
#ytbe	autre 152	bris_de_glace 95	degats_des_eaux -103	dommage_materiel -44	none -96
#ytfi	incendie 75
#yti>	blessure 93	degats_des_eaux -42	evenement_climatique 57
#ytle	collision -66	degats_des_eaux -53	dommage_materiel 192	vandalisme -48
#ytna	vol 80
#yto>	blessure 134	none 49
#ytou	blessure 130	degats_des_eaux -47	evenement_climatique -47	vol -46
#ytse	degats_des_eaux 60
#yure	collision 101	vandalisme 54	vol -44
#ywje	collision 122	vol -49
#yydo	blessure -49	collision -90	degats_des_eaux -118	dommage_materiel -46	evenement_climatique -54	incendie -42	vandalisme 114	vol 228
#yye7	blessure -48	collision -53	evenement_climatique 143
#yyed	evenement_climatique 209	none -151	vandalisme -42
#yyer	collision 92	degats_des_eaux 78	dommage_materiel -61
#yyet	bris_de_glace 51
#yyto	blessure 61
#zad>	collision 130	vol -48
#zade	collision 99
#zadt	collision 96
#zaf>	evenement_climatique 46
#zago	blessure 161	collision -70	evenement_climatique 113	none -63
#zaj>	bris_de_glace 203	collision -47
#zam>	vandalisme 118	vol -48
#zan>	collision -105	degats_des_eaux 240	dommage_materiel -60	evenement_climatique -58	none -98	vandalisme -45	vol 141
#zat>	dommage_materiel 61
#zate	collision 51	incendie 52
#zaza	collision 51	incendie 52
#zbel	collision 156	degats_des_eaux 114	evenement_climatique -117	incendie -69
#zdem	bris_de_glace 143	collision 40	dommage_materiel -48
#zeft	incendie 108	none -42
#zeg>	degats_des_eaux 153	evenement_climatique 69	none -44	vandalisme -40
#zel9	blessure 91	collision 77	degats_des_eaux 66	none -52
#zel>	degats_des_eaux 54
#zela	collision 114	degats_des_eaux 47	dommage_materiel -73	evenement_climatique 45
#zell	blessure 96
#zeln	incendie 115	none -40
#zelt	collision 103	none -97	vol 89
#zen9	degats_des_eaux 92	vol -47
#zen>	incendie 41	vol 66
#zenq	blessure 50	none -97	vandalisme 170	vol -59
#zer9	collision 103	evenement_climatique 57	vandalisme -80
#zer>	blessure 78
#zerb	dommage_materiel 97	incendie 51
#zeyy	collision 92	degats_des_eaux 78	dommage_materiel -61
#zha>	blessure 115	collision -140	evenement_climatique 121
#zid>	autre -42	bris_de_glace 68	none 56
#zila	blessure 79	dommage_materiel -50	vandalisme -91	vol 110
#zina	degats_des_eaux 48
#zine	collision 93	degats_des_eaux 50	none -85	vol 41
#zit>	blessure 55	dommage_materiel 73	none -58	vol -45
#zito	blessure 70	collision -62	none -83	vandalisme 63	vol -44
#ziz>	blessure 92	collision -74	evenement_climatique 80
#zjaj	bris_de_glace 268	collision -67	degats_des_eaux -52	none -55	vandalisme 42	vol -43
#zlat	blessure 114	degats_des_eaux -46	dommage_materiel -68	evenement_climatique 69	vol -40
#zle9	blessure 111	degats_des_eaux 91	none -50
#zleq	blessure 286	bris_de_glace -44	dommage_materiel -71	evenement_climatique -56	none -151	vandalisme -55	vol -45
#zn9a	collision -47	incendie 49	vandalisme 125	vol -71
#zni>	collision -48	none 137
#znit	collision 83	none 59
#zon>	bris_de_glace 153	collision -58	degats_des_eaux 50
#zone	incendie 64	none -45	vol 112
#zoug	collision 95
#zouh	degats_des_eaux 147	vandalisme -43
#zoun	evenement_climatique 81
#zout	evenement_climatique 43
#zrab	degats_des_eaux 99
#zre9	blessure -62	none 88	vol 62
#zrib	collision -82	dommage_materiel 173	evenement_climatique 42	none -103
#zrou	collision 65	evenement_climatique 102	none -61
#zza>	blessure 63	vol 55
#zzaf	evenement_climatique 53
#zzan	bris_de_glace 53	collision -92	degats_des_eaux 241	dommage_materiel -52	evenement_climatique -50	none -46	vandalisme -45	vol -57
#zzat	collision 44	evenement_climatique 41	vandalisme 68
#zzeg	degats_des_eaux 109
#zzel	dommage_materiel 49
#zzer	collision 92
#zzit	blessure 82	incendie 54
#zzo>	vol 154
#zzou	degats_des_eaux 55	evenement_climatique 42
000	autre 137	blessure -47	collision -46	incendie 42	none -40
1	collision 42
100	collision 94	evenement_climatique -47	none 50
10h	dommage_materiel 117
11	autre 65	none -70	vandalisme 40
11h	bris_de_glace 51	vol 78
12	degats_des_eaux 47	none 62	vandalisme -41
12000	collision -55	none -87	vandalisme -52	vol 227
12h	blessure 68
13	none 124
14	autre 80	blessure -44	dommage_materiel -49	vol 101
15	none 72
16	autre 183	blessure -53	none -41
17	evenement_climatique 54	none 114
17h	bris_de_glace 55
18	dommage_materiel 126
1800	vol 43
207	collision 64
21	autre 66	blessure 90	collision -46
2100	collision -73	vol 132
22	vol 85
23h	none 47	vol 48
25	none 78
28	autre -51	blessure 97	collision -47	none 122
2eme	degats_des_eaux 131	dommage_materiel -75
30	evenement_climatique 46
300	autre 42	degats_des_eaux -42	vol 74
3200	degats_des_eaux -106	dommage_materiel -44	vol 140
35	vandalisme 89
3a2ila	bris_de_glace -49	degats_des_eaux -73	dommage_materiel -49	evenement_climatique 83	none -76	vandalisme 116	vol -84
3achoura	blessure -70	collision -87	incendie 55	none -106	vandalisme 259
3ad	incendie 44
3add	blessure 98	collision -63	dommage_materiel 136	none -55	vandalisme -55	vol -55
3adi	vandalisme 56
3afak	autre 78	none 46
3amer	vandalisme 51
3andi	autre 91	collision -79	degats_des_eaux -46	dommage_materiel 171	none -106	vandalisme -50	vol -58
3aref	collision -71	degats_des_eaux 82	evenement_climatique -43	vol 78
3awnouni	evenement_climatique 49
3chiya	blessure -44	collision 47	none 107
3dem	blessure 184	collision 58	dommage_materiel -43	none -50	vol -48
3edd	autre -45	blessure 132	collision -70	dommage_materiel 68
3emmernah	collision 84
3emmi	collision 72	vol 54
3en9i	blessure -84	bris_de_glace -43	collision 69	dommage_materiel -50	none -115	vandalisme -57	vol 174
3endha	blessure 80	collision 131	dommage_materiel -62
3endhom	vandalisme -78	vol 162
3endkom	blessure 107	collision -54	none 77	vol -59
3endna	blessure 93	bris_de_glace -40	collision -47	dommage_materiel -51	incendie 64	none -78	vandalisme -59	vol 124
3endo	collision 79
3ers	dommage_materiel 45	vol 75
3eyett	dommage_materiel -41	incendie 131	none -45	vol -68
3eyt	collision 67
3eyyet	bris_de_glace 214	collision -57	evenement_climatique -61	none -61	vandalisme -69
3eyyetch	collision -124	vandalisme 160
3eyyetna	degats_des_eaux 87
3h	vol 99
3imara	blessure 152	dommage_materiel -45
3inha	blessure -77	bris_de_glace 92	collision -97	dommage_materiel 178	vandalisme -43
3ini	vol 116
3iniya	collision 76	degats_des_eaux -51	dommage_materiel 106
3la	none -47
3lach	autre 245	none -161
3lih	dommage_materiel 74
3liha	bris_de_glace 88	degats_des_eaux -43	incendie 53	none -53
3lihom	dommage_materiel -45	evenement_climatique 82	vandalisme -58	vol 111
3lik	collision -53	none 256
3likom	autre 65	none 54	vandalisme -44
3lina	degats_des_eaux 138	evenement_climatique -40
3liya	blessure -70	collision 66	degats_des_eaux 185	evenement_climatique -43	none -91	vandalisme -67
3mmerna	collision 75
3nd	degats_des_eaux 52	vol 75
3ndha	blessure 224	collision -46	dommage_materiel -54	evenement_climatique 50	none -80	vol -45
3ndhom	collision -90	vandalisme 59	vol 59
3ndi	none 46
3ndkom	autre 65	collision 84	none -52
3ndna	evenement_climatique 48	vol 52
3ndo	bris_de_glace 60	collision 46	dommage_materiel 76	none -49
3on9i	blessure 64	collision -48	vol 99
3otla	degats_des_eaux 109
3ref	collision -103	none 234	vandalisme -55	vol -90
3refna	collision 115	degats_des_eaux 52	none -41	vandalisme -105
3reft	collision 103	vandalisme -54
3reftch	collision 86	none -46
3tana	blessure 118	degats_des_eaux 45
3tani	collision 89	dommage_materiel 46
3tawni	blessure 53	collision -42
3tithom	blessure -57	vandalisme -42	vol 147
3tiwni	none 66
4	none -57
400	blessure 117	dommage_materiel 64	incendie -43
45000	vol 75
4eme	degats_des_eaux 44	vol 48
4h	collision 140	vol -43
4x4	collision 76	degats_des_eaux -63	evenement_climatique 91
50	autre -54	blessure 70
500	autre 114	blessure -66	collision 105	none -48
60	dommage_materiel 103	incendie 67	none -71	vol -44
600	none -48	vol 157
65	dommage_materiel 139	vol -52
7	vol 65
70	blessure 61	degats_des_eaux -40	dommage_materiel 181	none -115	vandalisme -52
7adita	collision 100
7aja	autre 75	evenement_climatique 72
7ajra	bris_de_glace 231	collision -119
7amla	collision 155	evenement_climatique -70
7amra	dommage_materiel -44	none -134	vandalisme 248
7anout	collision -46	incendie 56	vol 117
7anouti	vandalisme 181	vol -46
7awlo	vandalisme -93	vol 219
7bes	none 194	vol -69
7bess	degats_des_eaux 113	none -49
7chouma	autre 149	collision -57	none 109	vandalisme -87	vol -55
7da	collision 79
7dana	collision -76	dommage_materiel 49	incendie 85	none -88	vol -44
7daya	vol 73
7did	blessure -42	collision -76	dommage_materiel -50	evenement_climatique 132	none -48	vandalisme 119
7dida	blessure 177	dommage_materiel -75	evenement_climatique 73	incendie -41	none -65	vandalisme -67	vol -81
7ed	vandalisme 55
7ejra	bris_de_glace 166	collision -71	none -62	vandalisme 64
7ekk	blessure 40	none -49	vandalisme 53
7ekkit	collision 82
7el	collision 92	degats_des_eaux 50	incendie 71	vol -99
7ell	degats_des_eaux -45	incendie -44	vol 89
7ellit	bris_de_glace 47	collision 111
7er9at	dommage_materiel 71	incendie 56
7essa	bris_de_glace 82
7essit	vol 48
7et	incendie 41	vandalisme 84
7eyyed	evenement_climatique 248	none -220	vandalisme -61	vol -51
7it	none -45
7jar	collision -46	vandalisme 200
7jer	collision -44	none -54	vandalisme 235
7jra	bris_de_glace 125	collision -110	none -62	vandalisme 145	vol -54
7llit	bris_de_glace 149	degats_des_eaux -59
7mar	collision 55	evenement_climatique -44	vandalisme 159	vol -56
7mel	evenement_climatique 140
7mer	incendie 88
7na	incendie 42
7ofra	blessure 100	bris_de_glace -41	dommage_materiel 115	evenement_climatique -54	none -42	vandalisme -46	vol -54
7re9	blessure -73	collision -56	degats_des_eaux 52	evenement_climatique 82	incendie 133	none -69	vandalisme -76	vol -55
7tit	collision -41	dommage_materiel 163	none -42
7tta	none -46	vol 89
7wajbi	incendie 143
7wayej	dommage_materiel -80	incendie 110	none -99	vol 118
7wayj	autre 248	collision -52	none -160	vandalisme -45
8	none 60
80	degats_des_eaux -48	evenement_climatique 154
890	autre 55	blessure 56
8h	collision 48
9	blessure 40
900	blessure 42	collision -56	vol 95
9ahwa	dommage_materiel 110
9al	blessure 56	bris_de_glace 94	dommage_materiel 76	none -50	vandalisme -41
9asni	blessure -43	degats_des_eaux -44	vol 204
9bel	collision -41	incendie 94
9d	bris_de_glace -78	collision -108	degats_des_eaux 72	evenement_climatique 259	none -109
9dam	bris_de_glace 93	collision 161	evenement_climatique -117	none -121
9dertch	vol 48
9dim	bris_de_glace 62	dommage_materiel 81	incendie 41	none -47
9ed	collision -63	evenement_climatique 154
9eddam	none -45	vol 96
9eddami	collision 180	none -48	vol -55
9elbi	collision -69	incendie 45	none -86	vandalisme 183	vol -42
9er3a	collision -105	dommage_materiel 161	none -82	vandalisme 69
9et3at	autre -79	blessure 71	collision 110	vol -40
9h	collision 50	vandalisme 40
9oddam	vol 106
9oddami	bris_de_glace 138	collision -53
9rib	degats_des_eaux -56	evenement_climatique 67
9te3	collision -114	degats_des_eaux -143	evenement_climatique 172	vandalisme 166	vol -100
=answer: lead	collision 61
=answer: unsure	collision 72	none 67
=answer: yes	vandalisme -41
=being: animal	blessure 72	collision 139	degats_des_eaux -59	none -68	vandalisme -55
=being: thing	none -81
=constat: constat	collision 140
=constat: not-done	collision 81	degats_des_eaux 53
=danger: event	dommage_materiel -40	evenement_climatique -55	incendie 301	vol -43
=danger: now	blessure -44	collision -74	dommage_materiel -50	evenement_climatique -52	incendie 109	none -53	vandalisme 129	vol 108
=danger: over	dommage_materiel 87	evenement_climatique -42	incendie -53	none -63	vol 59
=danger: plea	collision -53	evenement_climatique 97	vandalisme -40	vol 102
=danger: present	collision 92
=danger: put-out	collision -49	degats_des_eaux -50	dommage_materiel -52	incendie 291
=distress: distress	autre 59	collision 79	none -43
=document: carte_grise	autre 103	degats_des_eaux -59	vol 91
=document: constat	collision 138
=document: constat_degat_des_eaux	collision -43	degats_des_eaux 190
=document: devis_ou_facture	autre 52	bris_de_glace 70	collision -48	dommage_materiel 83	none -46	vandalisme -48	vol -43
=document: photos	autre -45	vandalisme 134	vol 65
=document: rapport_police	collision 109	evenement_climatique -46	incendie 50	none -46	vandalisme 45
=document: recepisse_plainte	collision -116	none -74	vandalisme 143	vol 226
=hedge: hedge	collision 52	dommage_materiel -41
=hedge: roughly	dommage_materiel -43	vandalisme 131
=idiom: figure	collision 59	degats_des_eaux 51	none -54	vandalisme 43
=idiom: part	autre 305	blessure -49	collision -80	evenement_climatique -50	none -139
=idiom: traffic	collision 281	none -57	vol -81
=injuries no	collision 45	none -54
=injuries no rather	collision 139	none -48
=injuries no sure	none -55
=injuries unknown	blessure 54	collision 42	none -82
=injuries unknown unsure	blessure 54	collision 42	none -82
=injuries yes	blessure 81	collision 47	none -47
=injuries yes sure	blessure 81	collision 47	none -47
=injury: absent	blessure -62	collision -74	evenement_climatique 114	incendie -52	none -55
=injury: body	blessure 158	none -69
=injury: casualty	collision 44	none -46
=injury: grave	blessure -65	bris_de_glace -41	degats_des_eaux 45	dommage_materiel 50	evenement_climatique 126	none -51	vandalisme -52	vol -55
=injury: nobody	collision 50	none -51
=injury: one-well	collision 115	none -42
=injury: perhaps	blessure 101	degats_des_eaux 76	none -61	vandalisme -47
=injury: symptom	blessure 93	collision 74	none -46
=intent: cancel	vol 51
=intent: complaint	collision -93	evenement_climatique -40	vandalisme 168	vol 177
=intent: correct	blessure 67	bris_de_glace 40	degats_des_eaux -100	dommage_materiel -58	evenement_climatique 154	incendie -52	none -123	vandalisme -65	vol -53
=intent: declare	collision 41	none -44	vol 46
=intent: follow	autre 47	dommage_materiel -42	none 148
=intent: greet	collision 62	dommage_materiel -42
=intent: help	autre 81	none 68	vol -41
=intent: human	none 71
=intent: language	none 143
=intent: other	autre 88	blessure 189	collision -165	degats_des_eaux -48	dommage_materiel -81	evenement_climatique -55	vandalisme 93	vol -89
=intent: review	none 302	vol -49
=intent: thanks	collision 88	none 110	vol -47
=liability: unclear	bris_de_glace -46	collision 223	degats_des_eaux 76	evenement_climatique -40	none -220	vandalisme 142	vol -70
=other autre	autre -93	collision -87	degats_des_eaux 266	vandalisme 47	vol -41
=other blessure	blessure 90	collision -134	evenement_climatique -40	incendie 120
=other collision	bris_de_glace 89	collision -47	degats_des_eaux 58	dommage_materiel -52	evenement_climatique 123	vandalisme -45	vol -40
=other evenement_climatique	degats_des_eaux 87	evenement_climatique 125	vandalisme -46	vol -114
=other incendie	bris_de_glace -48	degats_des_eaux 127	dommage_materiel -78	incendie -106	none -52	vandalisme -78	vol 71
=other vandalisme	degats_des_eaux -128	evenement_climatique 118	none -40	vandalisme 108	vol -41
=other vol	blessure -44	degats_des_eaux -126	dommage_materiel -68	evenement_climatique 118	none -49	vol 126
=party: alone	collision 81	dommage_materiel 40	vol -43
=party: culprit	blessure -62	bris_de_glace 82	collision 70	degats_des_eaux 108	dommage_materiel -123	evenement_climatique -63	none -52	vandalisme 60	vol -84
=party: foreign	collision 104	degats_des_eaux -141	evenement_climatique 174	vandalisme -40
=party: hit-and-run	blessure -41	bris_de_glace -53	collision 200	none -51
=party: neighbour	collision -49	degats_des_eaux 85	dommage_materiel 61	none -55
=party: nobody-else	collision 51	degats_des_eaux 109	dommage_materiel 68	none -41	vandalisme -97	vol -72
=party: obstacle	collision 80	none -77
=party: other-vehicle	collision 125	none -44
=party: theirs	bris_de_glace 121	collision -134	dommage_materiel 47	evenement_climatique -63	incendie -45	none -134	vandalisme 113	vol -67
=party: unknown-origin	collision 66	degats_des_eaux 104	evenement_climatique -40	none -40
=party: vehicle	collision 101	none -42
=party: witness	degats_des_eaux -45	none -84	vandalisme 92	vol 41
=person: close	dommage_materiel 47	none -70
=person: driver	collision 98	none -57
=person: exposed	bris_de_glace -47	collision 66	dommage_materiel 68
=person: self	collision 69	none -57
=police: not-done	collision 89	dommage_materiel -42	none -57	vandalisme 65
=police: police	none -63	vandalisme 65	vol 88
=scene: autre	autre 252	blessure -43	collision -44	dommage_materiel -68	none -44	vandalisme -45	vol 112
=scene: bris_de_glace	blessure -44	bris_de_glace 313	collision -67	degats_des_eaux -52	none -52	vol -41
=scene: collision	collision 138	none -44
=scene: degats_des_eaux	collision -69	degats_des_eaux 225	none -47
=scene: dommage_materiel	collision -55	dommage_materiel 163	none -56
=scene: evenement_climatique	blessure -42	collision -43	degats_des_eaux -47	dommage_materiel -61	evenement_climatique 362	none -47	vol -41
=scene: incendie	incendie 243	vandalisme -42	vol -57
=scene: vandalisme	evenement_climatique -41	none -49	vandalisme 198
=scene: vol	collision -82	none -58	vandalisme 99	vol 156
=status: awaited	bris_de_glace 65	collision 80	evenement_climatique -49	none -43	vol -64
=status: future	autre 78	none -52
=status: not-yet	collision 55
=status: refused	collision 116	degats_des_eaux 43	none -58
=status: unfinished	degats_des_eaux 50	dommage_materiel -53	evenement_climatique 98
=thirdParty no	none -66
=thirdParty no rather	evenement_climatique 62	none -59	vol 60
=thirdParty no sure	collision 53	degats_des_eaux 54	dommage_materiel 60	none -45	vandalisme -52
=thirdParty no unsure	collision -46	dommage_materiel 42	incendie 52	none -79
=thirdParty none	none 100
=thirdParty unknown	degats_des_eaux 270	none -80
=thirdParty unknown unsure	degats_des_eaux 270	none -80
=thirdParty yes	collision 64	none -55
=thirdParty yes rather	autre 51	collision 130	degats_des_eaux -41	dommage_materiel -40	none -68	vol -53
=thirdParty yes sure	collision 56	none -54
=type autre	autre 350	degats_des_eaux -41	incendie -41	none -88	vandalisme -55
=type autre sure	autre 379	collision -45	none -92	vandalisme -51	vol -51
=type autre unsure	blessure -64	bris_de_glace -66	collision 78	degats_des_eaux -72	dommage_materiel -84	evenement_climatique -64	incendie -54	vandalisme -57	vol 58
=type blessure	blessure 258	degats_des_eaux -48	dommage_materiel -49	none -87
=type blessure sure	autre -41	blessure 380	collision -98	dommage_materiel -40	incendie -44	none -59	vandalisme -48	vol -42
=type blessure unsure	autre 48	blessure 142	degats_des_eaux -69	dommage_materiel -61	evenement_climatique -68	none -108	vol 57
=type bris_de_glace	bris_de_glace 334	collision -67	none -48	vol -43
=type bris_de_glace rather	bris_de_glace 300	collision -45	dommage_materiel -40	vandalisme -48
=type bris_de_glace sure	bris_de_glace 344	collision -73	none -49	vol -44
=type bris_de_glace unsure	blessure -55	bris_de_glace 163	collision -48	dommage_materiel 127	evenement_climatique -40	none -79	vandalisme -42	vol -48
=type collision	collision 184	none -72
=type collision rather	autre -42	collision 146	degats_des_eaux -46	dommage_materiel -51	evenement_climatique -49	incendie 92	none -105	vandalisme 42
=type collision sure	collision 195	none -66	vol -46
=type collision unsure	blessure -57	collision 63	degats_des_eaux -55	none -114	vol 161
=type degats_des_eaux	collision -70	degats_des_eaux 246	none -63
=type degats_des_eaux rather	autre -53	collision -105	evenement_climatique 86	none -102	vandalisme -46	vol 51
=type degats_des_eaux sure	collision -63	degats_des_eaux 310	none -55
=type degats_des_eaux unsure	autre -47	blessure -41	bris_de_glace -63	collision -52	degats_des_eaux -197	dommage_materiel 275	evenement_climatique -77	incendie -135	none -146	vandalisme 110	vol -158
=type dommage_materiel	blessure -43	collision -78	dommage_materiel 363	evenement_climatique -46	none -80
=type dommage_materiel sure	collision -83	dommage_materiel 384	evenement_climatique -67	none -73	vol -49
=type dommage_materiel unsure	blessure -58	bris_de_glace -51	collision -99	degats_des_eaux -54	dommage_materiel 302	evenement_climatique -62	incendie -62	none -99	vandalisme 41	vol 79
=type evenement_climatique	collision -59	dommage_materiel -42	evenement_climatique 346	none -59	vandalisme -52
=type evenement_climatique sure	collision -57	dommage_materiel -42	evenement_climatique 338	none -57	vandalisme -52
=type incendie	collision -42	incendie 305	none -52	vol -55
=type incendie rather	autre -48	blessure -58	bris_de_glace -49	collision -109	degats_des_eaux -83	evenement_climatique -48	incendie 292	none -58	vandalisme -73	vol -92
=type incendie sure	incendie 296	none -51	vol -53
=type none	collision -63	none 134
=type vandalisme	collision -49	none -56	vandalisme 313
=type vandalisme sure	collision -54	none -54	vandalisme 335	vol -61
=type vandalisme unsure	autre -42	blessure -44	collision -147	degats_des_eaux -47	dommage_materiel -64	evenement_climatique -46	incendie -41	none -84	vol 194
=type vol	none -59	vol 236
=type vol rather	autre 121	blessure -56	bris_de_glace -46	collision -130	degats_des_eaux -53	dommage_materiel -112	evenement_climatique -64	incendie -48	none -104	vandalisme 136	vol 156
=type vol sure	none -56	vandalisme -41	vol 228
=type: autre	autre 250	none -72
=type: blessure	blessure 245	collision -59	evenement_climatique 52	none -50	vol -42
=type: bris_de_glace	bris_de_glace 341	collision -81	degats_des_eaux -48	dommage_materiel -54	none -46
=type: collision	collision 112	none -74
=type: degats_des_eaux	collision -83	degats_des_eaux 251	evenement_climatique 44	none -58
=type: dommage_materiel	dommage_materiel 161	none -66
=type: evenement_climatique	collision -67	dommage_materiel -44	evenement_climatique 352	incendie -41	none -61	vandalisme -42	vol -47
=type: incendie	incendie 276	none -53	vandalisme -40	vol -55
=type: vandalisme	none -52	vandalisme 313	vol -55
=type: vol	none -59	vol 224
a	vol 54
a3lam	collision 86	vol -46
accident	collision 103
accrochage	collision 83
ach	dommage_materiel 65	vol -41
afriquia	vandalisme 53
agence	autre 117	collision -55	none -89	vol 101
ah	collision -48	none 253
aile	collision 155
ain	blessure 66	collision 64
airbags	collision 120
ait	vandalisme 66
akhor	collision 159	vol -40
alf	collision 166	degats_des_eaux -41	vandalisme -41	vol 73
allah	collision 109	incendie 53	vol -47
ambulance	collision 53
amiable	collision 53
ane	bris_de_glace 128	collision 95	degats_des_eaux -45	none -67	vandalisme -58
antenne	collision -64	dommage_materiel -78	evenement_climatique 256	none -70	vandalisme 66	vol -40
antivol	vol 159
aout	blessure 141	degats_des_eaux -48
appareil	autre 102	collision -60	none -49	vandalisme -43	vol 65
appartement	collision -54	degats_des_eaux 55	incendie 105
aquarium	dommage_materiel 153	none -47
arriere	bris_de_glace 49	collision 78
arrondissement	vol 69
ascenseur	bris_de_glace 64	dommage_materiel 105	none -54
assurance	autre 79	vol -44
aswak	collision 57
atay	blessure 101	dommage_materiel 68	none -60	vandalisme -41
atelier	degats_des_eaux 158
attestation	autre 212	collision -48	dommage_materiel -43	none -254	vandalisme -70	vol -41
audi	collision 123	none -43
auto	vandalisme -47	vol 106
autoroute	bris_de_glace 68	incendie 80	none -42
avant	collision 48
avocat	autre 82	degats_des_eaux 45
avril	autre 53	none -46	vol 42
awel	degats_des_eaux 95	vol -40
azilal	blessure 79	dommage_materiel -50	vandalisme -91	vol 110
azrou	evenement_climatique 190	none -48
b	vandalisme 47
b3d	vandalisme 41
b3id	collision -68	evenement_climatique 145
b7al	evenement_climatique 96
b7alha	bris_de_glace 158	collision 66	evenement_climatique -51	none -82
b9a	evenement_climatique 48	incendie 42	none -40
b9ach	dommage_materiel 55
b9at	vol 61
b9aw	autre 176	incendie 66	none -138	vandalisme -41	vol -52
b9ina	degats_des_eaux 129	dommage_materiel -63	vol -72
b9it	vandalisme 60
b9itch	none 119	vol -50
ba	degats_des_eaux -50	evenement_climatique -40	vandalisme 79	vol 104
ba3d	dommage_materiel 44	incendie 53	none -44	vandalisme 75
ba3diyathom	collision 175	vol -56
ba9i	none 45
bab	none -52	vandalisme 102
baba	collision 66	degats_des_eaux 130	evenement_climatique 79	incendie -44	none -76	vandalisme -56	vol -49
bache	incendie 147
baghi	dommage_materiel 45
baie	bris_de_glace 197	collision -72	evenement_climatique 41
baignoire	collision -69	degats_des_eaux 155
bain	bris_de_glace 136	collision -135	degats_des_eaux 159	evenement_climatique -45	incendie -43	none -65	vandalisme -44	vol -52
balcon	bris_de_glace 43	evenement_climatique -42	incendie 69	vol 40
balkon	degats_des_eaux -40	dommage_materiel -70	evenement_climatique 133	incendie 57
ballon	degats_des_eaux 176	dommage_materiel 46	none -49
baqi	none 169
baraka	none 114
barbecue	collision -51	incendie 232	none -62	vol -48
bare7	none 118
barra	collision -59	dommage_materiel 127	vandalisme 91	vol -56
bas	collision 100	degats_des_eaux 95	vandalisme -45
batterie	autre 66	collision -72	incendie 163	none -64	vandalisme -45
bayd	bris_de_glace -85	collision -86	dommage_materiel -62	none -113	vandalisme 309	vol -59
bayda	dommage_materiel 120
bbah	bris_de_glace 112	vandalisme 46
bd	collision 56
bda	incendie 54
bdat	incendie 80
bdaw	collision -96	vandalisme 155	vol -45
bebe	dommage_materiel 84	incendie -65	vandalisme -42	vol 119
bekri	bris_de_glace 72	vol 46
beldi	blessure 50	incendie 46
belgique	autre 166	collision 56	none -150	vandalisme -41	vol -55
belli	degats_des_eaux 70
beni	degats_des_eaux 103	evenement_climatique 80	incendie -44	vol -47
bent	blessure 62	dommage_materiel -55	vol 143
benti	bris_de_glace 62	dommage_materiel 84	none -65	vandalisme -40
berkane	collision 42	degats_des_eaux -48	vol 123
berlingo	collision 67
bernoussi	collision -58	vol 149
berrechid	autre 42	bris_de_glace 53	collision -45	none -41	vol 63
berri	autre -67	blessure 67	collision 157
beton	collision 188
bezaf	incendie 48	none 95
bezzaf	evenement_climatique 49	vol 47
bgha	dommage_materiel 87	none -48
bghach	collision 48
bghat	dommage_materiel 74
bghatch	autre 156
bghaw	none -48	vandalisme 91	vol 53
bghawch	collision -56	degats_des_eaux 74	dommage_materiel 69
bghel	blessure 42	collision 110
bghina	collision 124	evenement_climatique 132	none -80	vol -50
bghit	autre 95
bghitch	collision -102	none 79	vandalisme 99	vol 61
bhal	collision -58	evenement_climatique 60	vol 94
bi	collision 134
bia	blessure 82	collision 112	none -52
bicyclette	collision 94	dommage_materiel 90	vandalisme -73
bida	collision 196	none -96	vandalisme -49
bidon	bris_de_glace -60	collision -73	degats_des_eaux -142	dommage_materiel 117	evenement_climatique -120	incendie 253	none -88	vandalisme -121	vol -66
bien	none 130
bih	none -69	vandalisme 97	vol 107
biha	bris_de_glace 103	collision -57	dommage_materiel -77	none -62	vol 102
billet	autre 175
bin	collision 96	none 66	vol -42
bina	collision 141
binatna	vandalisme 94
bir	degats_des_eaux -49	dommage_materiel 138	none -75	vandalisme -47	vol 64
bisklita	collision 50
bit	degats_des_eaux 85	incendie 48
biya	blessure 77
bjouj	collision 40
bkat	collision 197	vandalisme -44
bkhir	collision 70	incendie 144	none -72
bla	collision 54
blassa	bris_de_glace 139	collision -63	none -40
blastou	blessure 65	collision 113	evenement_climatique -50	none -64	vandalisme 41	vol -70
blesse	bris_de_glace 82
bli	bris_de_glace -45	collision 41	none -56	vol 141
bmw	collision 200
bnadem	dommage_materiel 78
bnti	blessure 96	none -41
bo7dha	bris_de_glace 158
bo7do	bris_de_glace 113	collision -46	incendie 41
bo7dou	bris_de_glace 86	collision -78	dommage_materiel 139
boite	blessure -101	collision -70	none -50	vandalisme 272	vol -84
bolice	bris_de_glace 54	incendie 40	none -79	vandalisme 55
bolis	collision -59	incendie 124	none -78	vandalisme 72
bombe	collision 45	vandalisme 97
bonjour	evenement_climatique 120
bou7di	vandalisme 50
bou7do	bris_de_glace 78	collision -44	incendie 86
boulevard	collision 135	vol -75
boulis	collision 58
bouskoura	blessure 53	collision 75	dommage_materiel -64	vol 66
box	dommage_materiel 56	evenement_climatique 152
bqa	collision 109
bqat	blessure 41	collision -104	degats_des_eaux -43	evenement_climatique 91	incendie -44	none -48	vandalisme -43	vol 62
bra	evenement_climatique 52	none -43	vandalisme 95	vol -55
brahim	collision -48	degats_des_eaux 71	incendie 79
brigade	collision -47	evenement_climatique -44	vol 252
brise	bris_de_glace 166	collision -54	none -42	vandalisme 57
brouillard	collision 152
bruxelles	collision 64
bureau	autre 231	collision -120	none -120	vandalisme -104	vol -63
byed	autre 111
bzaf	collision -56	degats_des_eaux -40	evenement_climatique 56	none 40
bzzaf	collision 151	evenement_climatique 55	incendie -75	none -45
cabinet	autre -65	degats_des_eaux 124	dommage_materiel 123	evenement_climatique -88
cable	collision -60	degats_des_eaux -47	dommage_materiel 205	evenement_climatique -40	none -86	vandalisme -65	vol 133
cadenas	collision -69	vol 158
cafe	collision -55	evenement_climatique 199	none -51	vandalisme -42
caisse	collision -46	vandalisme -45	vol 170
calandre	collision 85
camera	dommage_materiel 92	vol 87
camion	incendie 45
camionnette	bris_de_glace 64	collision 147	incendie -45	none -42
camira	collision -59	dommage_materiel -68	vandalisme 112	vol 103
camping	evenement_climatique 62
canalisation	collision -49	degats_des_eaux 102	evenement_climatique 114	vol -79
canape	degats_des_eaux 60	dommage_materiel 53	vol -64
capot	none -43	vandalisme 128
car	evenement_climatique 77
caravane	evenement_climatique 148	none -46	vol -46
carglass	bris_de_glace 106
carrefour	collision 59
carrosserie	bris_de_glace 40	vandalisme 48
carte	autre 169	none -101	vol 56
carter	collision 231	dommage_materiel -40	vol -112
casa	autre 55
casque	collision 57	vol 84
catalyseur	collision -46	none -61	vol 188
cave	collision -41	degats_des_eaux 142	incendie -44	vol 94
ceinture	collision 145
ch3el	incendie 225	none -43
ch3lat	collision -65	incendie 228
ch7al	autre 92	none 54
cha3el	incendie 129
cha3lat	incendie 163
cha3let	incendie 101
cha3ri	incendie 181
chab	blessure 74	collision 63
chad	blessure -87	dommage_materiel -59	none -55	vandalisme -51	vol 234
chaf	collision 40	none -42	vol 88
chafou	collision -64	degats_des_eaux 56	vandalisme 89	vol -49
chaft	bris_de_glace 41
chahda	bris_de_glace -45	dommage_materiel -103	vandalisme 186	vol -40
chaine	vandalisme -47	vol 160
chalet	degats_des_eaux 58	dommage_materiel -64	evenement_climatique 60	vol 124
chambre	blessure -43	bris_de_glace 110	collision -56	degats_des_eaux 101	none -54	vandalisme -47	vol 44
chantier	degats_des_eaux 55	dommage_materiel -88	evenement_climatique 139
chargeur	autre 130	blessure -50	collision -48	degats_des_eaux -40	dommage_materiel -79	incendie 206	none -80	vol -57
charika	evenement_climatique 166
chariot	autre -51	blessure -40	bris_de_glace 60	dommage_materiel 184	none -63	vandalisme -48
chauffe	collision -49	degats_des_eaux 192	incendie -42
chauffeur	collision 43
chedat	incendie 164
chedd	collision -47	incendie 71	vol 60
chef	degats_des_eaux 165	incendie -42
chefara	vol 166
chefchaouen	collision 45
cheft	collision -63	incendie 44
cheftou	bris_de_glace -66	collision 126
cheikh	vandalisme 136
chejra	dommage_materiel 70	vol -40
chekaya	vol 145
chem3a	dommage_materiel -41	incendie 236	none -71
cheminee	bris_de_glace 63	incendie 48
chffara	vol 136
chhar	collision -53	none 121
chher	autre 111	collision -48	none -72
chhour	autre 154	none -108	vandalisme -43	vol 63
chi	vandalisme 62
chibani	bris_de_glace -40	collision 103
chichaoua	bris_de_glace 124
chifour	incendie 86	vandalisme 68	vol -40
chikaya	vandalisme 53	vol 72
chkit	blessure 77	collision -92	none -75	vandalisme 155
chkoun	collision 70	vol 49
chno	none 63
choc	collision 145
chokran	none 111
chorta	collision 62	degats_des_eaux 40
chouf	autre 139	none -67
chrajem	none -55	vandalisme 136
chrara	bris_de_glace -66	collision -124	degats_des_eaux -45	incendie 381	none -74	vandalisme -55	vol -52
chrejem	bris_de_glace -42	collision -57	dommage_materiel -52	none -52	vandalisme 235
chrjem	bris_de_glace 168	collision -93	none -42	vandalisme -75	vol 47
chta	evenement_climatique 210
chtouka	dommage_materiel -47	evenement_climatique 61	none -108	vol 133
chwia	blessure -82	collision 67	dommage_materiel 97
cin	autre 130	none -102	vandalisme -62	vol 92
circuit	incendie 116
citerne	blessure -49	bris_de_glace -71	collision 83	degats_des_eaux 167	none -48	vol -43
civile	evenement_climatique 46
clavier	blessure -42	collision -57	dommage_materiel 294	none -56	vol -73
cle	autre 74	vol 41
client	dommage_materiel 158
clignotant	collision 96
climatiseur	degats_des_eaux 71	dommage_materiel 56	incendie 54	none -52	vol -46
clinique	autre 112
clio	collision 77
cm	evenement_climatique 189
cocotte	blessure 51	bris_de_glace -67	collision -66	degats_des_eaux -46	dommage_materiel 159	incendie -106
coffre	vol 116
coiffeur	bris_de_glace 117	collision 53
coiffure	degats_des_eaux 51	dommage_materiel -41	vandalisme 140	vol -45
colle	autre -57	collision -46	vandalisme 306	vol -150
colonne	degats_des_eaux 231	none -80
commissariat	vol 75
compagnie	autre 196	none -50
compteur	degats_des_eaux 103
congelateur	blessure -52	dommage_materiel 66	evenement_climatique 108
conseiller	none 125
constat	collision 46
contrat	autre 206	none -48	vol -54
corniche	blessure 106	collision 89	vol -47
couloir	blessure -55	collision -41	degats_des_eaux 206
court	incendie 117
credit	collision -45	dommage_materiel 172	vol -57
cuisine	degats_des_eaux 104
cv	collision 96	none 122
d9ay9	collision -53	incendie 69	vol 46
d9aye9	none 48	vol 44
d9i9a	blessure 77
dab	collision -40	incendie 122
dabt	blessure 101	collision -85	none 119
dacia	collision 45	vol 42
daha	incendie 41
dahri	collision 52
dak	collision 64	incendie 56
dakchi	evenement_climatique 43	vol 49
dakhel	collision 57	degats_des_eaux -58	vandalisme 63
dakhla	dommage_materiel 61	evenement_climatique 93	none -48
dakhlat	blessure 169	collision 42	dommage_materiel -88	none -61	vol -46
dakhlo	collision -91	dommage_materiel -40	vandalisme -53	vol 286
darbatni	collision 245	dommage_materiel -61	none -48	vandalisme -46
darbni	degats_des_eaux -40	vol 99
daret	collision 61
dari	bris_de_glace 85
darija	none 152
daro	vandalisme 115
dart	collision 52	vandalisme 67	vol -59
dat	collision 52	evenement_climatique 48
daw	degats_des_eaux 52	incendie -52	vandalisme -51
dayer	degats_des_eaux 71
dayra	none -77	vandalisme 79	vol 92
dayz	collision 142	dommage_materiel -40	evenement_climatique 50	none -40
daz	collision -47	vandalisme 83
dazt	none 45
dbab	collision 106
dda	incendie 48	none -47
ddat	evenement_climatique 51	vandalisme 48
ddatou	vandalisme 106
ddaw	vol 185
ddawh	collision 88
ddem	bris_de_glace -41	collision 149
ddow	blessure -40	degats_des_eaux -80	dommage_materiel -100	incendie 272	vol -75
de	bris_de_glace 44
declaration	collision -41	vol 81
degat	collision -53	degats_des_eaux 160
degats	degats_des_eaux 44
dehri	blessure 114	collision -51	degats_des_eaux -95	evenement_climatique 116	none -52	vandalisme -50
dehrou	degats_des_eaux 89
dekhan	incendie 119
dem	bris_de_glace 61	collision 46
demenagement	collision -55	dommage_materiel 136	none -84	vol 85
dentiste	autre 49	collision -40	dommage_materiel 88	none -59
depanneuse	autre 166	vol -43
depot	blessure 133	collision -60	dommage_materiel -49	none -96	vandalisme -53	vol 161
derb	vandalisme 79
derba	collision 153	vol -42
derbat	dommage_materiel 66	evenement_climatique 107	none -49	vandalisme -51
derbatni	none -104	vandalisme 206
derbna	collision 95
derbni	collision 102
derbouni	blessure -63	collision -179	dommage_materiel -46	none -62	vandalisme -68	vol 382
derk	collision -68	evenement_climatique 92	incendie 60	none -40
dernahch	none 171
derri	dommage_materiel 57
dertha	collision -50	none 117	vol 51
des	degats_des_eaux 78
devis	bris_de_glace 83	dommage_materiel 73
dewwezt	blessure -51	vol 98
dfe3ni	collision -94	dommage_materiel -52	vandalisme 121	vol 90
dguig	collision -71	evenement_climatique 42	none -53	vandalisme -58	vol 112
dh	collision -43	dommage_materiel 49	vol 47
dheb	vol 154
dhri	blessure 176	vol -49
dial	evenement_climatique 74
dialo	degats_des_eaux 88
dik	blessure 74	collision 69
dima	blessure 116	collision 48	vol -53
dir	none 85
direct	blessure 72
dirham	autre 137	none -70
dkhan	blessure -42	collision -69	dommage_materiel -49	incendie 252
dkhelna	collision 118
dkhelt	collision 167
dkhlat	degats_des_eaux 42
dkhlet	collision 81
dkhlo	none -42	vol 190
dkhlou	vol 59
dlam	collision 123
dlou3	collision 118
do	dommage_materiel 117
dokhan	collision -40	incendie 169
donc	collision -52	vol 105
dorat	collision 136
dos	bris_de_glace 109	collision 75	none -54	vandalisme -45
dossier	none 120
double	autre 79
douche	bris_de_glace 156	collision -45
doukkala	collision 42	incendie 74
dow	blessure 108	collision -113	dommage_materiel 70	evenement_climatique 50
dra3ha	blessure 157	collision 45	dommage_materiel -41	none -54
dra3i	bris_de_glace -49	dommage_materiel 115
drab	blessure 55	bris_de_glace 46	collision 74	dommage_materiel -88	evenement_climatique 79	none -80	vandalisme -45	vol -66
drabni	collision 157	none -52	vandalisme 85	vol -41
drari	vandalisme 45
drbat	degats_des_eaux 121	dommage_materiel -62	evenement_climatique 50	incendie -42
drbatni	collision 83
drbo	bris_de_glace -94	evenement_climatique 86	vandalisme 46
dreb	collision 59
drebha	vol 93
drebna	collision 163
drebni	blessure 71	collision -61	degats_des_eaux 79
drebt	blessure 47	collision 108
drebto	collision 106
drhm	autre 70	bris_de_glace 43	collision -48	dommage_materiel 62	vol -57
driss	collision -40	degats_des_eaux -74	dommage_materiel 135	vandalisme -50
droj	blessure 136
drouj	blessure 105	collision -66	dommage_materiel 93	none -57
drri	blessure 143	bris_de_glace -43	evenement_climatique 43
drt	collision -45	dommage_materiel 187	none -87
duster	bris_de_glace 44	vol 56
dw	blessure 83	degats_des_eaux 125	dommage_materiel -97	none -55
dwa	autre 45	blessure 98	collision -64	none -84	vol 110
dyal	none -51
dyalha	degats_des_eaux 54	dommage_materiel 80
dyalhom	collision -62	dommage_materiel 42	vol 67
dyalna	incendie 52	vandalisme 58
dyalo	bris_de_glace 41	dommage_materiel 44
dyalou	collision -80	degats_des_eaux 73	none -53	vol 120
eau	degats_des_eaux 120
eaux	collision -47	degats_des_eaux 112
ecole	blessure 67	dommage_materiel 99
ecran	blessure -62	dommage_materiel 296	vol -60
el	none 130
elec	collision 55	degats_des_eaux -55	dommage_materiel 54	vol 87
electrique	collision -72	degats_des_eaux -48	dommage_materiel 148	incendie 69
en	autre 82	bris_de_glace 107	dommage_materiel -73	none -50	vandalisme -41	vol 45
enseigne	bris_de_glace -46	collision -43	evenement_climatique 105	none -54	vandalisme 108	vol -57
essaouira	collision -49	dommage_materiel 240	vol -53
essence	autre 90	collision -67	incendie 176	vandalisme -75	vol -55
essuie	none -58	vandalisme 264
etage	bris_de_glace 60	dommage_materiel 87
euro	dommage_materiel -46	vol 129
euros	blessure 40	bris_de_glace 80
ewa	none 156
expert	degats_des_eaux 57	none 53
extincteur	incendie 49
face	collision 53
fach	collision -50	degats_des_eaux 94	dommage_materiel -101	incendie 137	none -48	vandalisme 40	vol -61
facture	autre 57
fad	degats_des_eaux 152	incendie -61
fat	autre 53
fatet	none 130
fatima	degats_des_eaux 98
fauteuil	collision -43	degats_des_eaux 43	dommage_materiel 81	incendie 74	vol -58
fe9na	collision -65	incendie 67	vandalisme -55	vol 117
fe9t	blessure -41	vol 141
fekhdi	blessure 150	bris_de_glace -40	collision -90	degats_des_eaux -82	dommage_materiel 115	none -83
fekki	blessure 107	collision 180	degats_des_eaux -45	dommage_materiel -61	evenement_climatique -49	none -141	vandalisme -59	vol -50
fenetre	bris_de_glace 264	degats_des_eaux -43	dommage_materiel -41	none -72	vandalisme -60
fes	bris_de_glace 82	dommage_materiel 40
feu	collision 93
feux	collision 85
fevrier	none 101
fhemt	collision 42	none 110
fhemtch	autre 112
fi	bris_de_glace 112
fia	collision 81
fiat	collision 153
fiha	evenement_climatique 48
fihom	bris_de_glace 126	degats_des_eaux -48	evenement_climatique -40	vol 71
fik	collision 93	none 56
file	collision 43	vandalisme -66	vol 125
fin	autre 66	none 41
fina	collision 50
fissure	blessure 73	bris_de_glace 119
fiya	collision 78
fjer	incendie 79	vandalisme -44	vol 92
flous	autre 153	none -42	vol 67
flousi	none 82
fo9	degats_des_eaux 43
fo9i	collision -79	degats_des_eaux 133
fo9o	collision -133	none -88	vandalisme 230	vol -64
fou9	degats_des_eaux 89
four	degats_des_eaux 47
fourriere	collision 147	none -47
frach	degats_des_eaux 120
fraches	collision -48	degats_des_eaux 195	vol -44
fran	collision 68	none -49	vandalisme 83
francais	none 62
frein	collision 76
frigo	degats_des_eaux -44	dommage_materiel 52	incendie 64
fsed	collision -49	degats_des_eaux 193
fuite	degats_des_eaux 173
fya	vol 69
ga3	none 50	vandalisme 50	vol -57
gal	vol 40
galat	bris_de_glace 113	degats_des_eaux 41	dommage_materiel 44	vol -44
gales	bris_de_glace 129	collision 47
galet	collision 85
galia	degats_des_eaux 63	dommage_materiel 48
galo	dommage_materiel 82	vandalisme -41
galou	incendie 192	vol -49
garage	collision 64	evenement_climatique 76	none -50
garde	bris_de_glace 43	collision -67	vandalisme -42	vol 139
gardien	none -43	vol 167
gare	bris_de_glace 61	collision 91
garro	collision -88	incendie 110	vandalisme 113	vol -70
gaz	collision -51	incendie 41	none -56	vol 193
gendarmes	collision 48
gha	collision 43
ghada	blessure -63	collision 188	vol -47
ghadich	dommage_materiel -46	none -87	vandalisme 77	vol 77
ghadyin	collision 79
ghalat	dommage_materiel 186	none -59	vandalisme -50	vol -58
ghalta	collision 58	degats_des_eaux 85	dommage_materiel -53
ghar9a	collision -54	evenement_climatique 241	none -74
ghber	collision 77	none -43	vandalisme -58	vol 107
ghda	collision -56	vol 87
ghedda	autre 61	blessure 52	collision -45	vandalisme 87	vol -70
gher	collision 59
ghfelt	collision 59	incendie 174	none -93
ghi	vol 74
ghocht	autre 97	incendie 55	none 81	vol -49
ghorzat	blessure 81
ghrazi	blessure 122	bris_de_glace 43	collision -85	dommage_materiel -56	none -47
ghre9	evenement_climatique 110
ghta	blessure -81	degats_des_eaux -71	dommage_materiel 145	incendie 47
glace	bris_de_glace 140	collision -87	none -76	vandalisme 121	vol -40
glissiere	collision 140
glovo	vol 89
golf	bris_de_glace 46	degats_des_eaux -42	dommage_materiel -51	evenement_climatique -47	incendie 137
golna	collision 63	dommage_materiel -49	evenement_climatique 138
gps	bris_de_glace -47	none -83	vandalisme -70	vol 343
graffiti	vandalisme 141	vol -46
grue	collision -42	degats_des_eaux -69	dommage_materiel 104	evenement_climatique 142	incendie -41	vandalisme -60	vol -40
gueliz	collision 68
guidon	collision 53	vol 102
h	collision 125	evenement_climatique 85	none -45
ha	bris_de_glace 41	dommage_materiel 51
hada	collision -48	none 145
hadak	autre 201	vol -48
hadchi	collision -44	none 43
hadi	none 41
haja	blessure 75
hakka	collision 50	none 78
hamdolah	degats_des_eaux 85	evenement_climatique 68
hamdoullah	collision 49
hammam	blessure 197	bris_de_glace -41	collision -81	degats_des_eaux 57	dommage_materiel -59	evenement_climatique -51	none -172	vandalisme -59
hangar	evenement_climatique 189	none -77
hassan	collision 45
hay	vol 71
hazza	blessure 93	degats_des_eaux -56	evenement_climatique -67	vol 61
hbet	evenement_climatique 75
hbett	blessure -47	collision 67	incendie 50
hder	degats_des_eaux 196	evenement_climatique -41	vandalisme -67
hdert	collision 48	degats_des_eaux 66
hebtat	collision 43	dommage_materiel 47	vol -54
hed	blessure 78
herres	bris_de_glace 73	none -40	vandalisme 149
herress	blessure 49	dommage_materiel 106
herrso	bris_de_glace -79	collision -77	evenement_climatique -40	none -76	vandalisme 176	vol 135
herrsou	bris_de_glace 60	collision -55	vandalisme 124
hez	bris_de_glace -66	collision -115	evenement_climatique 113	vol 173
hezz	evenement_climatique 112	vol 54
hezzat	collision 78	evenement_climatique 60
hezzit	blessure 82	incendie 54
hezzo	vol 133
hhh	autre 43	collision 70	vandalisme -43	vol 46
hhhh	blessure -45	bris_de_glace 130	collision 46	degats_des_eaux -42
hiya	collision 86
hna	vol 45
homa	autre 45	bris_de_glace -48	collision 53	vandalisme 61
hotel	autre 50	collision -54	dommage_materiel 93	none -71	vol 64
hotte	incendie 165
hreb	collision 85	dommage_materiel 48
hrebo	collision -68	evenement_climatique -47	incendie 117	none -80	vandalisme -170	vol 222
hwa	collision 73
hya	blessure 69
ibn	autre -43	blessure -56	incendie -52	vol 189
ifrane	evenement_climatique 75
immeuble	collision -65	degats_des_eaux 120	none -62	vandalisme 69
imouzzer	blessure 60
impact	bris_de_glace 185	collision -77
imta	none 81
indrive	vol 98
induction	bris_de_glace -75	degats_des_eaux -49	dommage_materiel 222
insert	bris_de_glace 153	incendie -58
interdit	collision 61
internet	collision -49	dommage_materiel 141	vandalisme -62
iphone	dommage_materiel 75	vol 104
irm	autre 65	blessure 148	collision -76
istanbul	autre 168
iwa	none 87
iyam	none 94
iyeh	none 147
jab	dommage_materiel 55	evenement_climatique -42	none -61	vandalisme 147	vol -42
jadarmiya	collision 61	vol 83
jah	bris_de_glace -119	dommage_materiel 99	vandalisme 136
jaj	bris_de_glace 201	collision -52	vandalisme -41
jaja	bris_de_glace 206	collision -53	none -41
jama3a	bris_de_glace 52	dommage_materiel -47	evenement_climatique 198	none -74	vandalisme -53	vol -62
jame3	incendie 47	none -42	vol 133
jandarm	collision 41
jani	evenement_climatique 44	incendie 69	vol -42
jante	dommage_materiel 94
janvier	dommage_materiel -40	none 73
jar	collision -56	degats_des_eaux 83	dommage_materiel 84	none -45
jara	blessure -44	dommage_materiel 150	evenement_climatique -59
jarda	blessure -45	collision -86	degats_des_eaux 40	dommage_materiel 52	evenement_climatique 55	incendie 90	none -80	vol -47
jardin	blessure 62	bris_de_glace 84	collision -56	dommage_materiel -110	evenement_climatique -59	incendie 172	none -89	vandalisme -59	vol -55
jardinier	bris_de_glace 47
jari	dommage_materiel 68
jarna	collision -74	degats_des_eaux 46	dommage_materiel 67
jarti	degats_des_eaux 40
jatni	bris_de_glace 56	collision -63	dommage_materiel 185	none -115	vandalisme -47
javel	dommage_materiel 158	none -77
jawbouni	collision 195
jawch	incendie 59	none 145	vandalisme -48	vol -48
jay	collision 49	degats_des_eaux 58
jaya	collision 66	degats_des_eaux 51	none 57
jbed	blessure -64	collision -111	dommage_materiel 110	none -40	vol 167
jbel	degats_des_eaux -44	evenement_climatique 242	vandalisme -40	vol -54
jdar	blessure -64	degats_des_eaux 66	dommage_materiel -85	evenement_climatique 131	none -170	vandalisme 144	vol -60
jdarmia	collision 42	vol 41
jdid	autre -42	dommage_materiel 93	none 82
jdida	autre 134	collision -126	incendie 68	none -128	vandalisme 91	vol -43
je	collision -40	evenement_climatique 160
jebdat	autre -44	none -42	vol 134
jebs	collision -70	degats_des_eaux 197	none -71
jeddati	blessure 75	dommage_materiel 98	evenement_climatique -96
jeddi	collision 47	degats_des_eaux -53	dommage_materiel -51	evenement_climatique 90	vandalisme 60	vol -80
jehd	bris_de_glace 147	collision -42	none -60	vol 47
jem3a	none 68
jenb	bris_de_glace 77	collision 71
jenbi	degats_des_eaux 62
jer7	bris_de_glace 106	collision 82	vol -45
jer7a	vol 120
jerr	blessure -42	dommage_materiel 132	vol 41
jib	dommage_materiel 70	none -75	vol 89
jiha	vandalisme 103
jiran	evenement_climatique 47
jit	collision 125	vandalisme -57
jm3a	none 71
jmel	collision 223	incendie -48	vandalisme -66
jnab	collision 85	none -57
jnan	collision -76	degats_des_eaux -55	evenement_climatique -64	incendie 58	none -128	vandalisme 264	vol -73
jnb	blessure -57	collision 96	none -46	vol 78
joint	degats_des_eaux 163
joj	none 89
jra	autre -46	collision -53	degats_des_eaux 150	dommage_materiel -49	evenement_climatique -137	incendie -48	none -41	vol 172
jra7	collision 149
jri	evenement_climatique 60
juillet	bris_de_glace 104	degats_des_eaux -41
juin	none 80
k7al	blessure 155	dommage_materiel -58	incendie 55	none -78
k7el	incendie 224	none -50
k7la	dommage_materiel 61	incendie 92	none -55	vol 58
kamel	incendie 86	none -59
kaml	degats_des_eaux 84	none -53	vandalisme 56
kamla	evenement_climatique 56	incendie 50	none -42
kamlin	incendie 62
kan9derch	blessure -40	collision 45	vol 43
kan9te3	collision 52	dommage_materiel 150	evenement_climatique -102	incendie -59
kanch	degats_des_eaux 45	dommage_materiel 180	evenement_climatique -73	none -52	vol -44
kanchouf	collision 71	dommage_materiel -45	evenement_climatique 85
kandenn	none 127
kandir	blessure -48	dommage_materiel 140	incendie 83	none -41
kanet	bris_de_glace 66	evenement_climatique 43	none -45
kanghsel	bris_de_glace 74	degats_des_eaux 74	evenement_climatique -60
kangoo	bris_de_glace 75	collision 72	evenement_climatique -44
kanhez	bris_de_glace 77	collision -47	evenement_climatique 56
kanktb	degats_des_eaux 96
kano	vandalisme -50	vol 90
kanou	vandalisme 49	vol 63
kant	collision 65
kantsenna	autre 118
karossa	vandalisme 85
karrossa	collision 160	none -51	vandalisme -60	vol 61
katbki	collision 58
katghetti	autre 55	bris_de_glace -41	none 94
katgol	blessure 40
katgoul	autre 66	collision 65	vandalisme 52
katkhelles	blessure 80	collision -42
katwje3ni	collision 113
kay	blessure 159	collision -135	dommage_materiel 133	incendie -75
kay3oum	evenement_climatique 119
kay3rej	collision 102
kay9etter	degats_des_eaux 148
kay9te3	dommage_materiel 60
kaych3el	dommage_materiel 199	vol -105
kaychki	collision 45
kaychouf	vol 49
kaydhak	dommage_materiel 187	vol -79
kaydiro	collision -96	evenement_climatique 137	vandalisme -87	vol 52
kaydreb	blessure -74	collision 216	vol -41
kaydrni	collision 100
kayghli	blessure -77	dommage_materiel 131	incendie -69
kaygol	collision 65
kaygoul	collision 40	incendie 43
kayhder	collision 160
kayjawbch	degats_des_eaux 100
kayjri	blessure 115	collision -62	vol -40
kayl3eb	collision -45	degats_des_eaux -73	dommage_materiel 197	vandalisme 53
kayn	none 60
kayna	vol 104
kaynch	collision -63	degats_des_eaux -54	none 109	vol 80
kaynzel	degats_des_eaux 142
kaysil	degats_des_eaux 153	none -54
kayssil	degats_des_eaux 58
kaytleb	collision -66	degats_des_eaux -53	dommage_materiel 192	vandalisme -48
kbir	collision 80	evenement_climatique 46
kbira	bris_de_glace 162	dommage_materiel 40	none -47
keb	collision -101	dommage_materiel -72	incendie -99	none -82	vandalisme 400	vol -73
kebb	collision -43	vandalisme 111	vol -56
kebbit	dommage_materiel 95	incendie 43
kelb	blessure 142	collision 124	dommage_materiel -40	none -52
kemmel	collision 56	evenement_climatique -42	none 79	vandalisme -51	vol -44
kenitra	collision 74
kenna	bris_de_glace 69	evenement_climatique 42
kent	collision 45
kerchi	collision 121	evenement_climatique -57
kersi	collision 102	vandalisme 75	vol -59
kesser	blessure -51	bris_de_glace 108	collision -154	degats_des_eaux -86	dommage_materiel -58	none -81	vandalisme 273	vol -79
khali	autre -51	blessure -47	bris_de_glace -40	collision -97	degats_des_eaux -45	dommage_materiel 262	incendie -41	none -163	vandalisme -115	vol 96
khalti	collision -65	incendie 137	vandalisme -42
khamsa	collision 112	none 51
kharej	collision 93
kharj	collision 49
kharja	dommage_materiel 150
khass	bris_de_glace 63
khassha	blessure 92	dommage_materiel 54
khassni	autre 75	dommage_materiel -40	none 61	vol -49
khawi	collision 59	dommage_materiel -49	vol 52
khawya	autre 60	dommage_materiel -45	evenement_climatique -51	incendie 55	none -52	vandalisme 44	vol 47
khbar	none 128
khbet	dommage_materiel 119
khda	vol 91
khdam	autre -63	bris_de_glace 44	dommage_materiel 67	none 43
khdama	collision 63	dommage_materiel -46	vol 86
khdat	vol 131
khdaw	vol 140
khddama	collision 77	dommage_materiel 97	incendie -57	vol -42
khdit	bris_de_glace 89	collision 41	vol -66
khdma	blessure 175	collision -56	dommage_materiel 86	evenement_climatique -42	none -88	vandalisme -68	vol -111
khebbech	collision -97	dommage_materiel 179	vol -42
khebtat	collision 89
khedcha	collision 61	incendie 41
khedma	autre 117	collision 50	vol -64
khella	vandalisme -60	vol 180
khellat	degats_des_eaux 72
khellaw	none -64	vol 172
khellit	vol 55
khenifra	vandalisme 101	vol -122
kherjat	collision 94
khetfo	collision -47	none -47	vol 226
khfif	bris_de_glace 116	collision 41	evenement_climatique -99
khilal	dommage_materiel 220	none -71	vol -90
khir	collision 102	degats_des_eaux 60
khmis	autre -51	blessure 198	collision -56	degats_des_eaux -44	evenement_climatique -45	incendie -41	none 82	vandalisme -56	vol -61
khouribga	vol 140
khouya	blessure -43	collision 74
khoya	collision 67	dommage_materiel 40
khrej	vandalisme 70
khrejna	incendie 129
khrejo	autre 90	none -59
khrejt	vol 130
khsara	incendie 90
khser	degats_des_eaux 145
khtef	collision -64	dommage_materiel -46	none -52	vol 245
khtfo	collision -87	none -46	vol 231
khti	bris_de_glace 49	collision 40
khwa	autre -45	collision 133	vandalisme 78	vol -63
khwaw	none -43	vol 221
khyata	bris_de_glace 43	collision -40	degats_des_eaux -45	evenement_climatique 100
kifach	autre 129	vol -42
kla	blessure 194	collision -74	degats_des_eaux -44	dommage_materiel 172	none -144	vandalisme -57	vol -89
klam	vandalisme 111
klat	evenement_climatique 88	incendie 94
klian	bris_de_glace 73	collision -79	degats_des_eaux 49	dommage_materiel 78	none -41	vandalisme -41
km	collision 132	evenement_climatique 79	vol -77
kol	bris_de_glace 85	evenement_climatique -43	none 52
kola	evenement_climatique -48	vandalisme 117
kolha	incendie 92
kolhom	blessure 40	evenement_climatique 67
kollchi	evenement_climatique 70
kollha	collision -48	dommage_materiel 133	none -66
kollo	incendie 53
kolna	collision 42
kolo	evenement_climatique 50
kona	dommage_materiel 41
konna	blessure -44	dommage_materiel -45	evenement_climatique -54	none -44	vandalisme -55	vol 166
kount	bris_de_glace 91
koura	bris_de_glace 183	collision -79	dommage_materiel 77	none -44	vandalisme -136
kouzina	degats_des_eaux -46	incendie 66	vandalisme 64
krassa	evenement_climatique 41	none -87	vandalisme 125	vol -44
ksida	blessure -47	collision 200	none -49
ktab	collision 84
ktafi	blessure 161	degats_des_eaux -40	dommage_materiel -41	none -59	vol -61
ktbo	degats_des_eaux -53	evenement_climatique -41	none -78	vandalisme 254
ktbou	evenement_climatique 80	none -62	vol 44
kteb	collision 40	vandalisme 92
ktef	bris_de_glace 164	degats_des_eaux -50	evenement_climatique 61	incendie -106
ktoub	degats_des_eaux 55	evenement_climatique 82
l2ard	collision 76
l3afia	incendie 124
l3afya	incendie 71
l3am	autre 80	vandalisme 66
l3amaliya	autre 111	blessure 162	collision -98	dommage_materiel -47	none -40	vol -46
l3ani	degats_des_eaux -51	incendie 102	vandalisme 82	vol -46
l3arbia	collision 127
l3assifa	evenement_climatique 154
l3awd	blessure 242	bris_de_glace -45	collision -133	dommage_materiel -45	none -55	vandalisme -41	vol 98
l3chia	degats_des_eaux -70	evenement_climatique 47	vol 82
l3chiya	none 52
l3ers	dommage_materiel 76	none -87	vandalisme 87
l3essas	vol 88
l3id	autre 58	blessure 47	collision -96	degats_des_eaux -41	dommage_materiel 93	none -60	vol 79
l3imara	vol 74
l3inin	autre 122	bris_de_glace 116	collision -71	none -75	vol -61
l3omra	none -43	vol 64
l3oud	evenement_climatique 175
l7a9	collision 57
l7adita	collision 82
l7aj	incendie 58
l7ajja	blessure 117	collision -75
l7amdolah	incendie 121
l7amdolilah	collision -64	incendie 88	vol 66
l7amdolillah	dommage_materiel -106	none -75	vol 200
l7amdollah	dommage_materiel 43	none -46	vandalisme -59	vol 101
l7amdoulillah	collision 131
l7ammam	blessure 114	collision -51	degats_des_eaux 55	vol 53
l7anout	bris_de_glace 40	collision -41	dommage_materiel -41	vandalisme 52
l7asil	autre -52	blessure -45	collision -49	dommage_materiel 119	vandalisme 87
l7awli	collision -91	dommage_materiel 146	none -61	vandalisme -117	vol 92
l7chich	incendie 75
l7did	collision 82
l7ed	incendie 64	none 44
l7emmam	blessure 91
l7emsa	bris_de_glace 51	collision -41	evenement_climatique 45
l7it	degats_des_eaux 76	none -40
l7jer	collision -77	vandalisme 191
l7mar	collision 175
l7ouma	blessure 151	collision -67	vandalisme 115
l7out	blessure 130	collision -135	evenement_climatique -52	incendie 172	none -99	vandalisme -65	vol -58
l7ram	collision -93	vandalisme 260	vol -68
l7sa	bris_de_glace 248	collision -110	none -73	vol -51
l7ta	collision 115	evenement_climatique 54	vol -41
l7wayej	autre 80	dommage_materiel -41	none -50	vol 59
l7yout	degats_des_eaux -99	dommage_materiel -72	none -41	vandalisme 267	vol -48
l9a	collision -55	vandalisme 177	vol -41
l9ahwa	autre 59	none -40	vandalisme 52
l9antra	collision -57	evenement_climatique 75	vandalisme 78
l9dima	collision 45	evenement_climatique 61
l9elb	vandalisme 143	vol -42
l9ermoud	evenement_climatique 92
l9ina	degats_des_eaux 80	vol 75
l9it	vol 73
l9itha	collision 92	degats_des_eaux -81	none -65	vol 149
laayoune	evenement_climatique 111	vol -61
lach	collision -153	dommage_materiel 227
lah	none 113
lakhor	blessure -49	collision -50	none 87	vol 128
lakhra	vandalisme 55
lalla	collision -58	degats_des_eaux 135
larache	collision 42
larb3a	blessure 70
lard	evenement_climatique 56	none -50
lasse9	collision -68	degats_des_eaux 43	incendie 138
lassurance	blessure 93
lavabo	degats_des_eaux 184	none -41
lave	degats_des_eaux 88
laver	degats_des_eaux 105	dommage_materiel 51
lb7er	bris_de_glace 63	evenement_climatique 56
lbab	none -43	vandalisme 42
lbalcon	collision -67	dommage_materiel 128	vandalisme 54
lbanka	blessure 86	none -54	vol 105
lbar7	none 59
lbarah	collision -141	dommage_materiel 154
lbareh	none 79
lbarriere	collision 300	dommage_materiel -50	vandalisme -66
lbassamat	vandalisme -48	vol 160
lbatterie	blessure -43	collision -79	dommage_materiel -42	incendie 75	none -117	vandalisme -55	vol 159
lbe7r	dommage_materiel 87	vol 63
lbebe	collision 90	evenement_climatique -47
lbent	dommage_materiel 94
lberd	bris_de_glace 117
lbghel	collision 92
lbid	collision -87	evenement_climatique 267	none -115	vandalisme 41
lbit	bris_de_glace 91	vol 53
lblassa	collision 63
lbolis	collision 51
lboulis	collision 60
lbouta	degats_des_eaux -41	incendie 108
lbureau	degats_des_eaux 41	evenement_climatique 62
lcaisse	collision -73	vandalisme -46	vol 237
lcamera	dommage_materiel 61	vandalisme 42
lcamion	collision 151	none -47	vol 60
lcapot	dommage_materiel 44	none -74	vandalisme 150	vol -46
lcoffre	vol 58
lconstat	collision 54
lcouloir	degats_des_eaux 53
ldakhel	bris_de_glace 50	vol -65
le	collision 79	evenement_climatique 88	none -47
les	incendie 43	vandalisme 79
letnin	dommage_materiel 108	none 136	vandalisme -116
lewwel	bris_de_glace 80	vol -42
lfayadan	collision -42	evenement_climatique 194	vol -64
lferma	collision -201	dommage_materiel 170	incendie 132	none -43	vandalisme -41	vol 70
lfeu	collision 97
lfjer	collision 52	incendie 65
lflous	autre -79	dommage_materiel 63	none 133
lfo9	degats_des_eaux 99	incendie 46
lfo9ani	bris_de_glace 153	collision -53	degats_des_eaux 59	dommage_materiel -49	evenement_climatique -42	none -44	vol -49
lforn	bris_de_glace 89	collision -107	none -50	vandalisme 73	vol 59
lfou9ani	degats_des_eaux 285	dommage_materiel -85
lfrach	blessure 62	degats_des_eaux 125	none -56	vol -40
lgaz	bris_de_glace -107	collision -110	degats_des_eaux 99	dommage_materiel -49	incendie 140	none -91	vol -43
lgendarme	degats_des_eaux -46	dommage_materiel -90	evenement_climatique -58	vandalisme -52	vol 287
lghaba	collision 77
lghalta	blessure -53	collision 178	vol -40
lghis	blessure -69	collision 98	degats_des_eaux -44	dommage_materiel -60	evenement_climatique 191	none -54
lghorzat	blessure 147
lhaj	incendie 67
lhamdolilah	degats_des_eaux 68
lhamdolillah	bris_de_glace 109	collision -72	dommage_materiel -41	evenement_climatique -48	incendie -57	none 175	vandalisme -89	vol -146
lhamdollah	bris_de_glace -51	evenement_climatique 65	none -78	vandalisme 178	vol -67
lhammam	degats_des_eaux 81
lia	none -46
ligament	autre -64	blessure 187	none -42
ligne	vol 108
lih	collision 55
lihom	evenement_climatique 61
lik	dommage_materiel -42	evenement_climatique -41	incendie 55	none 70	vandalisme -45	vol 68
likom	autre 112	none -57
lila	none -52	vandalisme 116	vol 53
lille	blessure -49	bris_de_glace 75	collision 88	incendie 128	vandalisme -41	vol -126
limen	collision 71
limn	bris_de_glace 141	collision 66	evenement_climatique -76
limna	bris_de_glace 54
liser	collision 86
lisra	autre -72	blessure 143	dommage_materiel -47	incendie 64
lisser	bris_de_glace 182	collision 197	evenement_climatique -97	none -158	vol -49
livraison	collision 102
livreur	dommage_materiel -42	vol 116
liya	blessure 42	collision 43
ljar	bris_de_glace 91	collision 59	vandalisme -86
ljara	collision -43	degats_des_eaux 222	dommage_materiel -41
ljenb	collision 107
lkamio	bris_de_glace 46
lkar	blessure 111
lkbir	blessure 321	bris_de_glace -40	collision -56	dommage_materiel -105	evenement_climatique -95	none -140	vol -40
lkbira	bris_de_glace 131
lkhchab	blessure 121	incendie 54	none -58
lkhett	collision 148
lkhir	collision 87	none 58
lkhit	autre -56	collision -59	degats_des_eaux -65	dommage_materiel -146	evenement_climatique 43	incendie 172	none 100
lkhmis	none 44
lkhobz	collision 71
lkhodra	collision 98	vol -46
lkhsara	collision -76	dommage_materiel 176	evenement_climatique 74	none -44	vandalisme -59	vol -46
lkhwatem	incendie 68	vol 66
lklian	bris_de_glace -87	evenement_climatique 98
lkora	blessure 53	bris_de_glace 66
lkorsi	autre -62	blessure -68	vol 235
lkouzina	degats_des_eaux 108
lkra	collision -59	dommage_materiel 114	none -56	vandalisme 66
lkrassa	collision -46	degats_des_eaux 42	evenement_climatique 64	incendie 71	vol -60
lla	none 267	vol -41
llah	collision -52	degats_des_eaux 60	vandalisme 49
lm3ellem	degats_des_eaux 112
lm3iz	blessure -53	collision 123	evenement_climatique 44	vol -45
lma	collision -43	degats_des_eaux 162
lma7dar	collision 40	vol 52
lmachine	blessure 49	degats_des_eaux 178	none -43
lmahdar	vol 136
lmalik	bris_de_glace 73	vol 69
lmatch	collision -83	vandalisme 171
lmatricule	collision 75
lmedrasa	collision 90
lmerra	vandalisme -45	vol 72
lmodir	blessure 60
lmohim	degats_des_eaux 89
lmoteur	dommage_materiel 66	none -52	vandalisme 44
lmoto	collision 177
lmotor	vol 69
lmoul	autre 95
lmra	autre 111	collision 65	none -64
lmraya	bris_de_glace 233	none -70
lo7	bris_de_glace -50	collision -73	dommage_materiel 156	incendie -130	none -79	vandalisme 183	vol -103
local	bris_de_glace -45	degats_des_eaux 144	none -85	vol 70
logan	vol 77
lor	collision 87
lpare	bris_de_glace 86	none -51	vandalisme 89
lparking	collision -174	vandalisme 226	vol -47
lparquet	degats_des_eaux 171
lpc	collision -69	dommage_materiel 124	none -49	vandalisme -61	vol 139
lphare	collision 192	none -42
lpharmacie	bris_de_glace 134	vandalisme -62	vol 94
lplaque	collision 81
lpolice	vol 64
lpolis	vol 58
lpompiers	collision -72	incendie 131
lporte	collision 41
lqahwa	vol 64
lqina	blessure 98	collision -54	vol 54
ltnin	degats_des_eaux 85
lunette	autre -51	bris_de_glace 208	collision -107	degats_des_eaux -54	evenement_climatique -67	none -51	vandalisme 132	vol -51
lustre	collision -58	degats_des_eaux 161	dommage_materiel 109	evenement_climatique -47	none -46	vol -60
lvase	collision -56	dommage_materiel 246	none -43
lvitre	bris_de_glace 322	collision -61	degats_des_eaux -40	evenement_climatique -68
lvol	autre 130
lvolant	collision 183	evenement_climatique -50	vol -83
lwa9t	none 43	vol 46
lwad	evenement_climatique 140
lwalid	autre 54	blessure -52	none -50	vol 101
lwalida	blessure 83
lwe9t	incendie 46
lwel	degats_des_eaux 42
lwer9a	collision 51
lwest	collision 47	dommage_materiel 135	none -69
lwi9aya	evenement_climatique 222	vol -55
lwlad	none -46	vandalisme 171
lwra9	autre 85	none -53	vol 57
lycee	blessure 45	none -73	vol 85
lyon	autre 106
lyoum	none 62
m	collision -56	vol 69
m3ah	vandalisme 88
m3aha	dommage_materiel -42	none -52	vol 200
m3ahom	collision -46	degats_des_eaux 142	none -84	vandalisme 146
m3akom	bris_de_glace 50	vandalisme 50
m3ana	blessure 85	vol 58
m3aya	collision 43
m3emmer	collision 45
m3ewja	collision 188	none -51
m3tarf	blessure -45	bris_de_glace -65	dommage_materiel 90	evenement_climatique 99	vandalisme -42
m7dar	none -46	vandalisme 172	vol -55
m7loul	collision 71	degats_des_eaux 78
m7loula	degats_des_eaux 41	none -41	vol 95
m9tou3	dommage_materiel -60	vol 122
ma3endi	vandalisme 161	vol -60
ma3ndich	none 87
ma3reft	vol 42
ma3reftch	autre 123	collision -65	none 73	vol -40
ma7dar	blessure 53	collision -128	degats_des_eaux 114	dommage_materiel -67	evenement_climatique 195	none -98	vandalisme -65
maarouf	collision 59
macbook	dommage_materiel 210	evenement_climatique -48
machi	none 117
machine	autre 84	none -54
madame	collision 45
mafia	blessure -41	collision 254	evenement_climatique -48	none -61	vandalisme -90	vol -62
mahdar	degats_des_eaux 44	dommage_materiel 76	none -68
mai	none 141
main	collision 114	vandalisme 44	vol -47
mais	collision 118	dommage_materiel -46
majhoul	vol 64
makanch	collision 79
makayn	collision 41	degats_des_eaux 75	none -42
makaynach	collision -90	none 146	vandalisme -77	vol 159
makaynch	collision 107	none 48	vol -63
malle	collision 65	vol 112
mama	bris_de_glace 54
marche	collision 145
marjane	dommage_materiel 86
marrakech	autre 60	bris_de_glace 51	dommage_materiel 68	none -77
mars	autre 145	none -67
marteau	autre -40	collision -81	degats_des_eaux -49	evenement_climatique -42	none -146	vandalisme 198	vol 76
martil	evenement_climatique 123
mat	collision 40	dommage_materiel 53
mata	dommage_materiel 99	vol -44
match	autre -42	blessure 256	collision -117	none -79	vandalisme 112	vol -59
matelas	collision -46	incendie 196	none -42
materiel	dommage_materiel 48
matet	evenement_climatique 88
mato	dommage_materiel -40	incendie 184	none -74
matou	collision -60	dommage_materiel -102	evenement_climatique 236	none -52	vandalisme -45
matricule	bris_de_glace 41
mazal	none 41
mcha	collision 46
mchat	dommage_materiel 75	none -51	vandalisme -42
mchaw	dommage_materiel -44	vol 88
mchina	vol 102
mchit	none -43	vol 55
mchitch	collision -71	vol 204
me7loul	collision -53	degats_des_eaux 161	none -67	vol 104
megane	bris_de_glace 187	collision -63	degats_des_eaux -92	incendie 57
mehdia	blessure -67	dommage_materiel 64	evenement_climatique -44	none -84	vandalisme 167
meknes	collision 41
mektoub	degats_des_eaux -70	vandalisme 82	vol 68
mellal	degats_des_eaux 89	evenement_climatique 64
mellin	vol 59
menhom	collision -43	incendie 111	none -50	vandalisme -47
menni	degats_des_eaux 147
mercedes	collision 63
merra	none -65	vandalisme 68	vol 41
mersa	dommage_materiel -75	none -105	vandalisme 180	vol -53
merzouga	collision 95
meskin	collision 153	degats_des_eaux 53	dommage_materiel -45	none -80
meskina	collision 106
mesmar	collision -90	vandalisme 260	vol -93
metre	degats_des_eaux 64	evenement_climatique 49
meubles	bris_de_glace -41	degats_des_eaux 115	evenement_climatique 94	vandalisme -40	vol -40
mezyan	none 155
mezyanin	evenement_climatique 91
mftou7	collision 152	degats_des_eaux 80	none -107
mherres	dommage_materiel 44	vol 55
mherrsa	blessure 107	dommage_materiel -56	none -52	vol -57
mherrsin	blessure -103	dommage_materiel 119	vandalisme 48	vol -41
midelt	collision -45	degats_des_eaux 66	evenement_climatique 86
minerve	blessure 95
miskin	collision 93
mitro	collision -58	dommage_materiel 43	evenement_climatique 208	incendie -61
mjrou7	collision -74	evenement_climatique 52	vandalisme 140	vol -43
mkesser	bris_de_glace -44	collision -80	vandalisme -43	vol 227
mkherbcha	collision -56	none -49	vandalisme 223	vol -48
mktoub	vandalisme 80
mli	bris_de_glace 60	incendie 58	none -44
mlli	bris_de_glace 57
mme	degats_des_eaux 87	dommage_materiel -58
mn	none -43
mnfoukha	blessure 48	dommage_materiel 90	vol -49
mnha	collision 74	incendie -50	vandalisme 53
mni	collision -41	dommage_materiel 105
mnin	degats_des_eaux 45
mnno	degats_des_eaux -56	dommage_materiel -60	incendie 189	none -53
mno	degats_des_eaux 169
mochkil	collision 58	vol 42
modem	collision -64	dommage_materiel 106	evenement_climatique 94	vol -41
mohammadi	collision 45	vol 51
momkin	none 121
moniteur	dommage_materiel 85
monsieur	collision 123	degats_des_eaux -41
montpellier	evenement_climatique 100	vol 46
mor	none 69
mora	collision 99	vandalisme 53	vol -44
mosta3jalat	autre -47	collision 84	dommage_materiel -42	vol 84
moteur	collision -53	dommage_materiel 44	incendie 95
moto	collision 45	vol 73
motor	blessure -41	collision 115	vol 89
moulaha	collision 132
moulat	dommage_materiel 160
moulay	collision 47	none -44	vandalisme -43	vol 137
moumen	incendie 196	none -72	vandalisme -63	vol -48
mous	collision -64	vandalisme 138	vol 103
mouss	blessure 160	dommage_materiel -42	none -84	vandalisme 87	vol -90
mra	blessure -45	evenement_climatique 51	vandalisme -41	vol 189
mrat	blessure -46	collision -49	dommage_materiel 153	none -42	vandalisme 56
mraya	bris_de_glace 284	collision -81	dommage_materiel -65	evenement_climatique -50	none -106	vandalisme -48	vol -54
mrrat	autre 143	none -58	vandalisme -93	vol 57
msdoud	degats_des_eaux 90
msini	collision 66
mskin	collision 94	incendie 43	vol -48
mwe99e3	degats_des_eaux 47
mzyan	none -65	vol 89
mzyanin	collision 112
n	dommage_materiel 43	none 53	vandalisme -42
n3as	degats_des_eaux 101
n3awd	collision 88
n3emro	collision 44
n3est	collision 46	vol 80
n3eyyet	bris_de_glace 50	collision 67
n3ref	autre 58	blessure 75	vol -47
n7ell	collision -173	degats_des_eaux 56	vandalisme -71	vol 221
n9der	blessure 93
n9derch	collision 69	vol -46
n9ez	collision 64	evenement_climatique -57	incendie 126
na3es	collision -61	evenement_climatique 83	none -50	vol 53
na3sa	collision 93	incendie 45	vol -42
na3sin	collision -52	none -41	vandalisme 84	vol 97
na9es	bris_de_glace -65	collision -83	vandalisme 153
nad	collision 78
nador	vol 75
nafs	blessure 44	bris_de_glace -62	evenement_climatique 50	vandalisme 77
nakhla	evenement_climatique 93	incendie 62	vandalisme -44
nantes	bris_de_glace 42
nas	degats_des_eaux 56	vandalisme 68
nazel	collision 53	degats_des_eaux 43
nbeddel	blessure 56	collision -41	none 83
nched	none 126
nchki	autre -42	collision -101	none 68	vandalisme 128
nchof	degats_des_eaux 47	vandalisme -48
nchouf	autre -159	blessure -44	bris_de_glace -83	collision -99	degats_des_eaux -45	dommage_materiel 94	evenement_climatique -43	incendie -41	none 147	vandalisme -109	vol -60
nchre7	collision 46	incendie 56
nddader	autre 117
ndir	autre 47
nefs	none -56	vol 110
neiman	collision -56	vandalisme -66	vol 182
nemra	collision 72
nemrti	collision 125
ngol	collision 84	dommage_materiel 41	incendie -87	vol -41
ngoul	blessure 62	collision -145	vol 156
nhder	none 135
ni	vol 55
nichan	collision 44	vol 49
nifi	collision 86
nit	vol 100
njib	incendie 127
nkemmel	none 82
nkhdem	collision -57	none -41	vandalisme 154
nkhelles	collision -49	degats_des_eaux -41	dommage_materiel 107	vandalisme 48
nkhrej	collision 174	evenement_climatique 43	none -105
nkteb	dommage_materiel -66	none 43	vol 131
nl9a	collision -57	none 63	vandalisme -49	vol 117
nmchi	dommage_materiel 71	vol 43
nnas	autre -40	vandalisme -46	vol 172
non	autre 73	dommage_materiel -40	none 133
nos	bris_de_glace 105	collision -50	dommage_materiel -58	evenement_climatique -61	incendie 53	none -58	vandalisme 87
novembre	autre 44	degats_des_eaux 46	none -40
nqder	bris_de_glace 93	collision -72	none 115
nsa	collision -40	degats_des_eaux 103	none 45
nsarre7	autre -44	none 140
nsat	degats_des_eaux 41	incendie 47
nsifet	autre 198	blessure -73	bris_de_glace -60	collision -41	evenement_climatique 43	none -49	vol -58
nsift	autre -61	none 231
nsit	autre 67	degats_des_eaux 67	none -54
nzel	degats_des_eaux 60	evenement_climatique 42	none -48
nzelat	collision 114	degats_des_eaux 47	dommage_materiel -73	evenement_climatique 45
nzelna	incendie 115	none -40
nzelt	collision 109	none -108	vandalisme -41	vol 99
octobre	autre 47
okhra	collision 86
omar	incendie 93
onee	dommage_materiel 226	evenement_climatique -97	incendie -49	none -45
operation	blessure 82
ordinateur	dommage_materiel 140
ordonnance	autre 76
ouarzazate	collision 51	incendie 52
oujda	vol 50
ourika	degats_des_eaux -47	dommage_materiel -51	evenement_climatique 163	incendie 125	none -40	vol -45
oxygene	collision -42	incendie 136
panne	autre 251	collision -117	vol -43
panneau	dommage_materiel -64	evenement_climatique 191	none -43
panneaux	incendie 110	none -66
panoramique	bris_de_glace 222
papier	evenement_climatique 97	incendie 51	vandalisme -107
parabole	bris_de_glace -41	evenement_climatique 59	vandalisme 86
parbriz	bris_de_glace 165	collision -65
pare	bris_de_glace 40	collision 79
parebrise	bris_de_glace 150
parking	collision 74
parquet	degats_des_eaux 121
partner	collision 91	evenement_climatique 79	vandalisme -42	vol -48
pas	none 110
passage	collision 121
passager	bris_de_glace 66	collision 64
passeport	dommage_materiel -47	vol 161
patisserie	bris_de_glace 138
pc	collision -44	dommage_materiel 81	vol 73
peage	collision 161	evenement_climatique -40	incendie 41
peinture	autre -43	blessure -45	bris_de_glace -66	collision 116	dommage_materiel -90	evenement_climatique 45	incendie -44	none -141	vandalisme 171	vol -77
perceuse	dommage_materiel 124	none -56	vandalisme -48
pergola	evenement_climatique 191	none -109
permis	collision 57
peugeot	collision 90
phare	collision 105
pharmacie	vandalisme 65	vol 46
photo	collision -44	dommage_materiel 62	vol 86
picanto	collision 75	vandalisme 47
pick	vandalisme -66	vol 135
piscine	blessure 61	collision -66	degats_des_eaux 182	evenement_climatique 77	none -108	vol -67
placard	degats_des_eaux 157
placards	degats_des_eaux -40	dommage_materiel -40	incendie 238	none -99	vol -48
place	collision 63
plafond	degats_des_eaux 70
plage	autre 131	collision 43	none -41	vandalisme -48
plainte	collision -54	none -40	vandalisme 78	vol 109
planche	bris_de_glace 113	degats_des_eaux -43
plaque	bris_de_glace -46	dommage_materiel 170	vol 41
plastique	bris_de_glace -40	evenement_climatique 181	none -55
platre	blessure 214	dommage_materiel -75
plein	collision 102
plombier	degats_des_eaux 102
pneu	collision 117	dommage_materiel 60
pneus	collision -63	vandalisme 88	vol 83
point	collision 69
points	blessure 152	bris_de_glace 118	collision -43	dommage_materiel -56	evenement_climatique -71	none -51
polis	collision 73	vol 49
pompe	degats_des_eaux 99	none -59	vol 109
pompiers	incendie 91
port	vandalisme 74
portable	collision -71	none -89	vol 296
portail	dommage_materiel -102	vandalisme 137
porte	bris_de_glace 85	collision 66	none -63	vandalisme -40	vol 41
portiere	collision 92	vandalisme 41
poteau	collision 152
pouces	dommage_materiel 184	vol -46
prelevement	autre 253	none -138	vol -40
priorite	collision 56
prof	vandalisme 58
protection	autre 46	collision 59
qahwa	dommage_materiel 59
qal	collision 112	evenement_climatique -42
qbel	blessure 69	degats_des_eaux -52
qoddam	blessure 84
ra9m	collision 107	none 63	vandalisme -46
rabat	autre 77	dommage_materiel 56	none -66
radiateur	collision 167
radio	autre 53	blessure 47	collision -53	evenement_climatique 45	none -45	vol 40
rah	autre 53	none -44
rajel	collision 67
rajli	vandalisme 74
rakba	collision 87
rakeb	blessure -41	collision 174	vol -44
rani	blessure 45	collision 94
rapport	collision 153	vol -57
ras	blessure 70	collision -42	evenement_climatique 63	none -40	vol 54
rasha	dommage_materiel 131	none -47
rasi	collision 58
rasou	collision 58	none -59	vol 102
rass	collision 77
rassha	blessure 127	bris_de_glace 45	collision -154	degats_des_eaux -41	dommage_materiel 89	vol -43
rassi	blessure 73	none -45	vol 99
rasso	blessure 98
rayure	collision 140	evenement_climatique -43	vol -44
rb3	none 123
rb3a	vandalisme 79
rbat	blessure 65	collision -56	dommage_materiel 183	none -88	vandalisme -53
rebbi	evenement_climatique 93	none -42
recepisse	vol 71
rech	collision -69	degats_des_eaux 165	dommage_materiel -48	none -140	vandalisme -52	vol 163
rej3	vandalisme -46	vol 74
rejli	blessure 125	collision 68	dommage_materiel 45	none -65
rejlia	collision 132	none -53	vol 45
rejlih	blessure 173	collision -127	dommage_materiel 45	vol -42
rejliha	blessure 73	degats_des_eaux 93	dommage_materiel 95	evenement_climatique -64	incendie -116
rejlo	bris_de_glace -62	collision -42	dommage_materiel 102
rekba	blessure -76	collision 110	degats_des_eaux -47	dommage_materiel -114	incendie 142
remboursement	none 113
remorque	collision 48	vol 74
renault	collision 50
repos	collision -55	vol 147
reservoir	collision -97	dommage_materiel 97	incendie -84	vandalisme 174	vol -49
residence	bris_de_glace 129	collision -55	dommage_materiel -47	vol 66
restaurant	degats_des_eaux 57	evenement_climatique 109
retro	bris_de_glace 88	collision 128	none -52	vol -47
retros	bris_de_glace -49	collision -100	vandalisme 291	vol -65
retroviseur	bris_de_glace 106	evenement_climatique 41
ri7	bris_de_glace 68	collision -84	evenement_climatique 290	none -73	vandalisme -45
ri7a	degats_des_eaux 147	evenement_climatique -48
riad	bris_de_glace 123	none -56	vol 44
rideau	collision -40	incendie 48	vandalisme 59
rideaux	collision -53	dommage_materiel -53	incendie 296	vandalisme -41
rih	blessure -56	bris_de_glace -41	collision -49	degats_des_eaux -78	dommage_materiel -59	evenement_climatique 439	none -85	vandalisme -98	vol -40
rj3at	collision 57
rje3	collision 58	dommage_materiel 114
rje3na	vol 179
rje3t	degats_des_eaux 41	vol 69
rjel	collision -70	degats_des_eaux -48	dommage_materiel 150	none -51	vandalisme 123	vol -55
rjli	blessure 112	degats_des_eaux -41	evenement_climatique -41
rkabi	vol 84
rkebt	collision 178
rmad	incendie 156
rmaw	collision -43	incendie -83	vandalisme 248	vol -46
rmel	collision 77	dommage_materiel 89	evenement_climatique 45	vandalisme -69	vol -46
rob3	collision 49
robinet	degats_des_eaux 160
robini	degats_des_eaux 179	vol -42
robot	dommage_materiel 43	none 78
rocade	collision 185	vol -49
rochd	autre -43	blessure -56	incendie -52	vol 189
rokkab	bris_de_glace 45	collision 143	vandalisme -84
rond	collision 62
roue	dommage_materiel 99
roues	autre -41	collision -109	none -44	vandalisme 46	vol 230
rouge	collision 77
route	collision 80
rwayed	collision -49	none -55	vandalisme 205
rwida	collision 144
s7a7	evenement_climatique 143	vol -40
s7abi	blessure 131
s7i7	bris_de_glace 97	collision -63	dommage_materiel -43	none 117	vandalisme -41
s9ef	degats_des_eaux 143
sa3at	degats_des_eaux 70
sa3i9a	evenement_climatique 189
sa7a	vandalisme 67
sa7b	collision 153	incendie 92	none -115
sa7bi	collision 41	incendie 111	vol -41
sa9	blessure 78	bris_de_glace 73	dommage_materiel -45
sa9f	bris_de_glace -54	collision -52	dommage_materiel 142	evenement_climatique 59	none -50	vandalisme -61	vol -48
sac	collision -45	vol 181
safar	autre 200	blessure -42
safi	none 55
sahbi	collision 64
saidia	degats_des_eaux 128	none -50
sak	vol 155
sakna	degats_des_eaux 127	dommage_materiel -49
sal	collision -76	degats_des_eaux 229	vol -49
salama	evenement_climatique 43
sale	blessure 50	collision -44	vol 139
salem	collision -60	incendie 101	vol 84
salle	bris_de_glace 65	collision -66	none -60	vandalisme 43
salmin	collision 64
salon	degats_des_eaux 50	incendie 66
samsung	dommage_materiel 178	none -45
samu	collision 123
sarout	autre 162	collision -113	none -92	vandalisme 185
sayed	collision 93
sayeg	collision 145	dommage_materiel 41	vol -59
sayeq	collision 49	vol 48
sayg	blessure 264	collision -129	evenement_climatique -41	none -50
sayga	collision 51
sba3	autre -52	blessure 202	bris_de_glace -64	collision -46	dommage_materiel 127	evenement_climatique -60	none -62	vol -44
sba3i	autre -41	blessure 292	collision -53	dommage_materiel -70	none -72	vol -47
sbab	bris_de_glace 67	incendie 44
sbagha	evenement_climatique 47	none -49	vandalisme 51
sbah	none 82
sbe3	blessure -97	collision 52	degats_des_eaux -72	dommage_materiel 183	none -51
sbitar	blessure 56	collision 50
scanner	autre 86	collision -41	degats_des_eaux 40	vol -42
scientifique	incendie 65	vol 67
scooter	vandalisme 52
sda3ni	collision 134
se9f	blessure -43	bris_de_glace -48	degats_des_eaux 167	dommage_materiel -69	vandalisme 54	vol -48
sebaa	blessure 124
sebagha	collision -51	degats_des_eaux 79	vandalisme 158	vol -46
sebbagh	degats_des_eaux 63	vandalisme 81
sebbni	vandalisme 151	vol -52
sebt	none 43
securite	blessure 94	degats_des_eaux 51
sedri	collision 127
sefrou	collision 149
sejlat	autre -46	blessure -47	collision -133	dommage_materiel -84	evenement_climatique -51	incendie 62	none -55	vandalisme 139	vol 41
sekran	collision 63	none -40	vandalisme 162	vol -64
sel3a	collision -68	degats_des_eaux 139	incendie 48	vol -82
sellom	blessure 206	none -44
sellum	blessure 170	bris_de_glace 166	degats_des_eaux -56	dommage_materiel -145	none -77	vandalisme -42
semmo	bris_de_glace 54	collision 57	degats_des_eaux -42
sens	collision 61
septembre	evenement_climatique 92
serjem	bris_de_glace 109	vol 51
serqou	collision -65	vol 150
serre	collision -87	dommage_materiel 68	evenement_climatique 194	none -49
serres	collision -55	evenement_climatique 247	none -62
serrure	autre 56	vandalisme 145
serrurier	autre 101
serveur	degats_des_eaux 55	dommage_materiel 118	none -49
service	evenement_climatique 45	none 96
settat	bris_de_glace 129	none -97	vol 135
sewrat	incendie 176	none -75	vol -61
sghir	blessure 50	collision 63	none -46
sghira	bris_de_glace 74	evenement_climatique -50	none -42	vol 42
si	blessure 79	vol -57
sidi	incendie 49
siege	blessure 49	collision -47	vandalisme 62
sif	blessure -64	collision -94	vol 265
sifett	dommage_materiel 173	none -78	vandalisme -41
simana	none 47
simanat	blessure 129	collision -57
siphon	degats_des_eaux 118
sir	collision 82
siyed	collision 68
skhoun	bris_de_glace 45	degats_des_eaux 163	incendie -75
skhouna	bris_de_glace 217	evenement_climatique -81
ski	blessure 119	collision -126	vandalisme -41	vol 157
sla	vol 88
slamtna	collision 51	vol 61
slm	autre 59	dommage_materiel -40	none 77
sme3na	bris_de_glace 54
sme3t	bris_de_glace 104	degats_des_eaux -41
sme7	collision 71
smeh	collision 88
smito	blessure 148	collision -49
snack	bris_de_glace -68	collision -63	dommage_materiel -42	incendie 57	vandalisme 83
snan	autre 61	blessure 301	collision -52	dommage_materiel -64	none -111	vandalisme -60	vol -61
snin	blessure 125	collision -55	dommage_materiel 121
societe	dommage_materiel 43
sokkar	autre 56	evenement_climatique 79	vandalisme 50	vol -57
sol	degats_des_eaux 201	vol -54
solaire	collision -43	degats_des_eaux 83	dommage_materiel -73	evenement_climatique 70	incendie -41	none -93	vandalisme -42	vol 178
sor3a	blessure 210	dommage_materiel -45	evenement_climatique -77	none -57
souk	blessure 85	collision -42	none -40	vol 134
souq	autre 45	vol 40
sour	dommage_materiel 51	evenement_climatique 117
sous	degats_des_eaux 178	vol -49
souterrain	evenement_climatique 94
sport	bris_de_glace 85	collision -42	vol 131
spray	degats_des_eaux -57	vandalisme 221	vol -52
sqef	evenement_climatique 124
sre9o	vol 169
ss9ef	degats_des_eaux 47	evenement_climatique 62
ssalam	collision 108
ssebt	collision -63	degats_des_eaux -47	dommage_materiel -64	evenement_climatique 94	none 125	vandalisme -56
ssel3a	evenement_climatique 49	none -52	vol 99
sta7	collision -55	evenement_climatique 82	incendie 62	none -55	vol 82
stah	collision -71	degats_des_eaux 85	evenement_climatique 74	vol 66
station	collision -44	vol 122
stationnement	collision 106	vol -118
stel	collision -42	degats_des_eaux -77	dommage_materiel 140	evenement_climatique 55	incendie 115	none -91	vandalisme -53	vol -44
stock	incendie 71
stop	collision 64	none 58
store	bris_de_glace -54	dommage_materiel -40	incendie 81	none -71	vandalisme 143
stylo	collision 76	dommage_materiel 105	none -40	vandalisme -43
sultan	incendie 53
sur	none 130
surtension	dommage_materiel 159	none -51
sym	collision -84	none -44	vandalisme -58	vol 234
syndic	collision -45	degats_des_eaux 71
t2ada	vol 120
t3wej	collision 112
t7er9at	collision -61	degats_des_eaux 50	evenement_climatique -40	incendie 199	none -51
t7er9o	incendie 241	none -43
t7er9ou	dommage_materiel -63	evenement_climatique 123	incendie 78	vol -51
t7re9	dommage_materiel 127	incendie 59
t7re9t	blessure 189	collision -54	dommage_materiel -136	evenement_climatique -60	incendie -52	none -103	vandalisme -53	vol -44
t7t	evenement_climatique 57	vol 85
t9as	dommage_materiel 143	none -60
t9eb	collision 155	degats_des_eaux 73	dommage_materiel -48	evenement_climatique -42	none -62
t9elbat	collision 244	none -95	vandalisme -50
t9te3	dommage_materiel 122	incendie -57	none -40
ta3	collision 129
ta3wid	autre 113	blessure -62	collision -44	vol -42
ta7	dommage_materiel 177	none -48	vol -47
ta7et	blessure 57	dommage_materiel 54	none -62	vol -44
ta7o	blessure -89	collision -51	dommage_materiel 126	incendie 137	none -64	vandalisme -72	vol -41
ta7t	evenement_climatique 54
ta7ti	degats_des_eaux 90
ta9	collision -102	vol 136
tabla	blessure 72	collision -45	dommage_materiel 69	evenement_climatique -40	none -96	vandalisme 63	vol -57
table	blessure -54	bris_de_glace 194	degats_des_eaux -46	dommage_materiel 101	evenement_climatique -45	incendie 57	none -100	vandalisme -74	vol -90
tableau	collision -50	degats_des_eaux 61	incendie 80	vol -84
tache	blessure -55	bris_de_glace -61	collision -49	degats_des_eaux 179	dommage_materiel 124	none -69	vandalisme -44	vol -65
tadrar	bris_de_glace -40	collision -94	degats_des_eaux -77	dommage_materiel 139	incendie 118	none -48	vandalisme -43	vol -54
taghazout	evenement_climatique 43
tags	vandalisme 194	vol -42
tah	collision -46	dommage_materiel 136
tahat	blessure 85	evenement_climatique 145	none -67	vol -66
tahet	blessure 56	bris_de_glace 41	collision -50	evenement_climatique 61	incendie 51
tajin	dommage_materiel 100	vol 55
talb	blessure 46	collision -50
tan	dommage_materiel -48	incendie 154	none -49	vandalisme -88
tanger	autre -50	collision -53	dommage_materiel -48	vandalisme 154	vol 43
tani	bris_de_glace 65	none -72	vol 115
tanja	autre 42
tanya	incendie 66
tapis	degats_des_eaux 126	incendie 65
tar	collision -54	dommage_materiel 55	evenement_climatique 107	none -47	vol 48
tarat	bris_de_glace 40	dommage_materiel 92
taret	bris_de_glace 43	collision -59	evenement_climatique 71	incendie 52
tata	evenement_climatique 177	vol -43
taxi	autre 78	collision 61
tay7	collision 101	dommage_materiel 84	none -47
tayara	autre 235	collision -110	none -96	vandalisme -70
tayeh	bris_de_glace 108	collision 103	none -60	vol -69
taza	autre 62	bris_de_glace 186	collision -62
tbarkllah	collision 97	incendie 40
tben	incendie 179	none -59
tbib	blessure 81
tch99	bris_de_glace 50	collision -43	dommage_materiel 116
tcha99	bris_de_glace 43	evenement_climatique 69
tche99	bris_de_glace 51	collision 75	vandalisme 47	vol -59
tche99at	blessure 81	bris_de_glace 115	collision -108	dommage_materiel 73	evenement_climatique -50	none -103	vol -44
tcherreg	bris_de_glace -78	collision -78	degats_des_eaux 74	dommage_materiel 120	evenement_climatique 83	none -85	vandalisme -53
tchettat	bris_de_glace 233	collision -44	none -40
tchouf	collision 121
tchqet	bris_de_glace 197	degats_des_eaux 75	dommage_materiel -43	incendie -43	none -67
tchqqat	bris_de_glace 234	collision -144	none -75	vandalisme -106	vol -46
tdar	degats_des_eaux 46	evenement_climatique 78
tdarr	vol 73
tderr	autre 72	collision -66	evenement_climatique 60	none -59
tdir	bris_de_glace 100	incendie -55
te7	autre -40	blessure -64	collision -79	degats_des_eaux -53	dommage_materiel 308	evenement_climatique -41	incendie -45	none -79	vandalisme -97	vol -73
te7re9	incendie 97
te7t	blessure 101	collision -44	degats_des_eaux 40	none -40
te7to	blessure -61	collision -56	degats_des_eaux 62	dommage_materiel 172	evenement_climatique -56
tebla	blessure -44	bris_de_glace 97	collision -78	dommage_materiel 78	none -89	vandalisme -62	vol 50
tebrouri	bris_de_glace -87	evenement_climatique 211
tel	vol 80
tel3at	collision 78	degats_des_eaux 68	dommage_materiel -53
tele	dommage_materiel 129	evenement_climatique 66
telefoun	vol 61
telephone	dommage_materiel 40	vol 53
telj	blessure 123	dommage_materiel -59	evenement_climatique 119	none -57	vandalisme -47	vol -43
telt	blessure 102	degats_des_eaux 74	dommage_materiel -47	evenement_climatique -42	none -83	vandalisme 80	vol -77
temara	autre 45
temma	collision 62
temoin	collision 207	none -45	vol -91
tempete	evenement_climatique 155
tente	evenement_climatique 127	incendie 49	vol -51
terrasse	vandalisme 72
tetouan	blessure 55	evenement_climatique 40
tfahemna	collision 53
tfaw	incendie 46
tfawha	incendie 75
tfekk	blessure 95	collision 46
tfelle9	bris_de_glace 143
tfer9e3	degats_des_eaux 178
tferg3at	blessure -40	bris_de_glace 178	collision -40	degats_des_eaux 137	dommage_materiel 95	evenement_climatique -187	incendie -82	none -68	vandalisme -40
tferge3	degats_des_eaux 58
tferge3at	blessure -42	bris_de_glace 307	degats_des_eaux -149	incendie -52
tferr9at	bris_de_glace 119	degats_des_eaux 152	dommage_materiel -52	none -75	vol -65
tferre9	degats_des_eaux 231	dommage_materiel -52	evenement_climatique -58
tfertet	bris_de_glace 59
tfinaha	degats_des_eaux -40	incendie 146
tfitha	incendie 167
tgol	autre -41	collision -44	vol 230
therres	blessure 328	bris_de_glace -51	collision -74	degats_des_eaux -68	dommage_materiel -55	evenement_climatique -54	none -105
therress	blessure -89	bris_de_glace 179	dommage_materiel -59	evenement_climatique 91	none -108	vandalisme -80	vol -65
therrsat	blessure 82
tichka	collision 78	evenement_climatique 88	none -53	vandalisme -40	vol -41
tilifoun	dommage_materiel 158	none -45
tiyo	degats_des_eaux 185
tiznit	collision 83	none 59
tjer7at	bris_de_glace 61	vol 50
tjra7	blessure -68	bris_de_glace 72	collision -59	dommage_materiel -45	none -42	vandalisme -60	vol 183
tjre7	bris_de_glace 117	none -47
tjre7t	bris_de_glace 48	collision 44	degats_des_eaux -46	evenement_climatique 76
tkesser	blessure 121	collision -97	evenement_climatique 50
tkhedchat	blessure -67	bris_de_glace -54	collision 203
tkhelles	blessure 128	bris_de_glace 124	collision -129	vandalisme -41
tkherbe9	bris_de_glace 52	degats_des_eaux 54
tkhne9	incendie 174
tkit	bris_de_glace 89
tkser	collision 134
tla3	collision 88	degats_des_eaux 59	none -48
tla3t	autre -77	blessure 84	collision 188	degats_des_eaux -47	dommage_materiel -41	evenement_climatique -41	vandalisme -53
tla9	degats_des_eaux 63
tlaja	collision -43	dommage_materiel 170	evenement_climatique -58	none -40
tlat	blessure 66	none 45
tlata	collision 79	degats_des_eaux -43
tle3	dommage_materiel 74	none -49
tle3na	evenement_climatique 121
tle3t	blessure 80	collision 110	dommage_materiel -42	none -49
tle9	autre 246	collision -47	dommage_materiel -44	none -111	vol -55
tlef	autre 234	vandalisme -95
tlfaza	collision -97	dommage_materiel 243	none -51	vandalisme 75	vol -75
tlgha	autre 173	vol -78
tlt	none 75
tlwat	blessure 200	collision -57
tma	bris_de_glace 72	collision 60
tmess	bris_de_glace 75	collision -70
tmma	blessure 43	collision -61	degats_des_eaux 47
tnefekh	degats_des_eaux 46
tnefkh	degats_des_eaux 189	incendie -61
tnefkhat	blessure -71	dommage_materiel -82	incendie 145
tnfekh	degats_des_eaux 64
tnin	none 82
tobis	blessure 44	collision 83
toilette	degats_des_eaux 56	dommage_materiel 45
toit	bris_de_glace 72	collision -81	evenement_climatique 125
toiture	blessure -61	evenement_climatique 197
tomobil	collision 48
tomobilat	collision 40	evenement_climatique 81
tomobilti	vandalisme 162
tonobil	bris_de_glace 67	evenement_climatique 90	none -96
tonobilat	collision 211	evenement_climatique -42	none -44	vol -65
tonobilti	bris_de_glace -53	collision 154	degats_des_eaux -41	dommage_materiel 46	none -51	vol -56
toub	collision -49	degats_des_eaux 168	incendie 75
toulouse	autre 162	collision 41	none -72
touriste	collision 110
touristes	degats_des_eaux -135	evenement_climatique 223
toyota	collision 88
tqas	dommage_materiel 63
tqlebt	collision 219	none -52
tqte3	blessure 70	degats_des_eaux 116
tra9	bris_de_glace 246	degats_des_eaux -40	incendie -75
trace	collision 138	none -56	vandalisme -78	vol 97
tracteur	vandalisme 101
tractor	dommage_materiel -61	incendie -90	none -53	vandalisme 134	vol 114
train	autre 215	none -172	vol 79
tram	collision 76
tramway	vol 111
transport	dommage_materiel 67	vandalisme 41
tren	autre 191	blessure 119	bris_de_glace -48	dommage_materiel -94	incendie -69	none -112	vandalisme -67	vol -93
tri9	collision 87
triangle	collision 114	vol 41
tricycle	collision 173
triporteur	collision 92
triq	collision 101
trottinette	blessure 68	collision -55	incendie 59
trottoir	blessure 44	collision 135	vol -42
tsab	bris_de_glace 76	collision -83	dommage_materiel 77	evenement_climatique -53	none -57	vandalisme -121	vol 111
tsadmna	collision 215	vandalisme -87	vol -74
tsawer	none 93
tsed	bris_de_glace 226	collision -106	degats_des_eaux 147	dommage_materiel -68	evenement_climatique -172	none -107	vandalisme -92
tsellekh	blessure 116	collision 64	none -64	vandalisme -62	vol -55
tsre9	collision -41	vol 165
ttelj	collision -63	evenement_climatique 208
tuyau	degats_des_eaux 127
ultras	vandalisme 109
up	vandalisme -66	vol 135
urgences	collision 81	incendie 67
usine	incendie 110
v	bris_de_glace -60	collision -52	vandalisme 162	vol -40
vaccin	blessure 196	collision -58
vaisselle	degats_des_eaux 120
valise	none -41	vol 178
vehicule	collision 151
velo	vol 93
veranda	bris_de_glace 109	evenement_climatique 43
verglas	autre -42	collision 125
vestiaire	vol 129
villa	collision -62	degats_des_eaux -79	dommage_materiel -46	evenement_climatique 49	incendie -46	none -57	vol 138
virage	collision 114
vitre	bris_de_glace 144	dommage_materiel -42
vitree	bris_de_glace 193	collision -55
vitrine	bris_de_glace 187	dommage_materiel -44	vol -47
voisine	vandalisme 143
voiture	collision 52	none -86	vandalisme 97
vol	autre 256	none -77	vol -106
volant	collision 228	vol -84
w9e3	blessure 63	collision 48
w9ef	collision 99
w9efch	blessure -46	collision 150
wa7d	collision 41
wa7da	none 83
wa7di	collision 74	degats_des_eaux 74
wa9ef	collision 74
wa9fa	autre 77	collision 47	none -40
wa9ila	bris_de_glace 44
wa9t	incendie 145	none -54
wach	autre 107
wad	blessure -40	degats_des_eaux -68	evenement_climatique 265	vol -43
wah	collision -77	dommage_materiel -44	none 154	vol -56
wahd	collision 87
wahda	degats_des_eaux 76	incendie 101	none -51	vandalisme -45	vol -70
wahdin	collision -46	incendie 155	none -163
wahed	blessure -43	degats_des_eaux 56	vandalisme -51	vol 97
wakha	collision 47	none 126
wakil	dommage_materiel -50	none -79	vol 179
walah	none 256	vol -51
walida	collision -70	evenement_climatique 83
walou	collision 44	none 45
wc	collision -63	degats_des_eaux 166	dommage_materiel 105	none -74
we7da	collision 46	evenement_climatique 52	none -44
we9fat	autre 62	vol -40
weekend	collision -56	degats_des_eaux 72	dommage_materiel -107	vandalisme -41	vol 142
wejhi	collision -44	vol 103
wejhou	incendie 126
wel	none 130
weld	blessure -49	bris_de_glace 135	dommage_materiel -59	vol 41
weldi	dommage_materiel 78	none -44
wella	collision -73	degats_des_eaux 76	incendie 152	none -54	vol -52
wellat	bris_de_glace 85	collision 48
wer9a	autre 110	collision 134	none -71	vandalisme -50
west	collision 78
wgef	vol 77
wla	degats_des_eaux 52
wlad	bris_de_glace 52	collision -45	dommage_materiel 46	incendie 45	none -47	vandalisme 80	vol -46
wladi	evenement_climatique 102
wlah	collision -80	none 237
wld	bris_de_glace 159	collision 61	dommage_materiel 42	none -51	vandalisme -109	vol -45
wldi	collision -44	dommage_materiel 74
wlidati	collision 40	evenement_climatique 47
wlidi	autre 141	dommage_materiel 55	none -69	vol -46
wllah	evenement_climatique -71	none 202	vol -68
wost	collision 154
wqe3	collision 79
wqef	autre 90
wra9	autre 104	dommage_materiel -44	vandalisme -41	vol 61
wsel	evenement_climatique 43
wslat	autre 52	incendie 60
wsslat	bris_de_glace 166	degats_des_eaux -108	none -86	vol -40
wst	degats_des_eaux 50	vandalisme 54
ya	bris_de_glace 118	degats_des_eaux -49	incendie 43	vol -48
ya3ni	vandalisme 58	vol 42
yallah	none 44	vol 40
yam	evenement_climatique 150
ychouf	bris_de_glace 41	collision 112	vol -44
ydi	vandalisme 42
ydih	blessure -44	collision -44	vol 154
ydir	collision -40	dommage_materiel 153	vol -50
yeddha	blessure 45	bris_de_glace 64	collision -49	degats_des_eaux 61	dommage_materiel -60
yeddi	vol 43
yeddo	bris_de_glace 80
yeddou	none -62	vandalisme 128	vol -84
yji	collision 89
yjiw	dommage_materiel 45
ykhelles	blessure -41	bris_de_glace 130	collision -45	dommage_materiel 58
ykhrej	dommage_materiel -43	vandalisme 130
ykteb	collision 41	dommage_materiel 103
ymken	autre 82	collision -55	vandalisme 44	vol -43
youm	blessure 190
youssef	collision 89	degats_des_eaux -54	vandalisme 61	vol -52
ysni	degats_des_eaux 48
ytbeddel	autre 152	bris_de_glace 95	degats_des_eaux -103	dommage_materiel -44	none -96
zad	collision 155	vol -54
zadet	collision 99
zadt	collision 96
zagora	blessure 161	collision -70	evenement_climatique 113	none -63
zaj	bris_de_glace 210	collision -49
zbel	collision 156	degats_des_eaux 114	evenement_climatique -117	incendie -69
zdem	bris_de_glace 242	dommage_materiel -93	vandalisme -53	vol -40
zel9at	blessure 122	collision 58	degats_des_eaux 103	evenement_climatique -47	none -75	vol -50
zen9a	degats_des_eaux 92	vol -47
zenqa	blessure 50	none -97	vandalisme 170	vol -59
zer9a	collision 103	evenement_climatique 57	vandalisme -80
zerba	collision -48	incendie 139
zerban	collision 74
zerbia	blessure -72	collision -58	dommage_materiel 182	incendie 100	none -91	vandalisme -67	vol -48
zerbiya	collision -52	dommage_materiel 288	none -79	vandalisme -41	vol -48
zit	blessure 41	collision 49	dommage_materiel 88	none -66	vol -48
zitoun	blessure 108	bris_de_glace -53	collision -60	dommage_materiel 50	evenement_climatique 71	none -116	vol -55
zitouna	collision -66	incendie 52	vandalisme 114
zjaj	bris_de_glace 235	collision -64	degats_des_eaux -48	none -52	vandalisme 48	vol -43
zjaja	blessure -43	bris_de_glace 370	collision -114	degats_des_eaux -67	dommage_materiel -74	evenement_climatique -40	incendie -50	none -118	vandalisme -53	vol -55
zle9	blessure 137	degats_des_eaux 142	dommage_materiel -40	none -72	vol -42
zle9at	blessure 48	collision -66	evenement_climatique 75
zle9t	blessure 63	collision 83	degats_des_eaux 40
zn9a	collision -47	incendie 49	vandalisme 125	vol -71
zone	incendie 64	none -45	vol 112
zrabi	degats_des_eaux 102	evenement_climatique 40
zre9	blessure -62	none 88	vol 62
zriba	collision -82	dommage_materiel 173	evenement_climatique 42	none -103
@injuries
	no -85	unknown 111	yes -91
#000>	unknown 81	yes -64
#00dh	unknown 43	yes -75
#0dh>	unknown 58	yes -69
#11h>	no 113	unknown -171	yes 63
#1200	no -41	unknown 40
#12h>	yes 46
#17h>	no 84	unknown -87
#1800	unknown 55
#18h1	no 59
#1h30	unknown -57
#2000	no 76	yes -70
#207>	no -82	unknown 128	yes -51
#2100	unknown 63
#22h1	yes 41
#23h>	no 54
#250>	unknown 63	yes -56
#2ada	no 168	unknown -125	yes -58
#2ard	no -81	unknown -91	yes 161
#2eda	no 306	unknown -254	yes -73
#2h10	no -59	yes 50
#2ila	no 63	unknown -50
#2oul	unknown 43	yes -44
#300>	no -55
#3200	no -46	unknown 95	yes -52
#3a2i	no 66	unknown -50
#3a9b	no -131	yes 122
#3ach	no -84	yes 43
#3ad>	unknown 89	yes -61
#3adi	no -78	unknown 53
#3afy	no 83	unknown -129
#3ah>	unknown -58	yes 51
#3aha	no -53	unknown 96	yes -40
#3ako	unknown 89	yes -51
#3ali	no -140	unknown 88
#3ame	no -124	yes 90
#3ami	no -110	unknown 65
#3amm	no -139	yes 115
#3amr	unknown 113	yes -167
#3an>	no 83	unknown -55
#3and	no -48	unknown 88	yes -63
#3ani	no 86	yes -63
#3arb	no -79	unknown 98
#3are	no -146	unknown 136
#3arf	no -98	unknown 144	yes -48
#3as>	no 76	unknown -51
#3asi	unknown -107	yes 111
#3ass	no -40
#3awd	no -44	unknown -71	yes 117
#3awe	unknown 51	yes -49
#3aye	yes -59
#3ayy	unknown 87	yes -65
#3bo>	unknown 40	yes -40
#3ch>	no -146	unknown -40	yes 142
#3chr	unknown 89	yes -144
#3dem	no -141	unknown -173	yes 259
#3diy	unknown -54	yes 73
#3do>	no -53
#3eb>	no 80	unknown -107
#3ech	unknown 98	yes -86
#3ed>	yes 42
#3ela	no 48	unknown -173	yes 110
#3ell	no -49	unknown 43
#3elm	no 149	unknown -140
#3eme	no 53	yes -53
#3emr	no -54	unknown 40
#3en9	no -71	unknown -202	yes 243
#3en>	unknown -120	yes 124
#3erf	no -51	unknown 77
#3ers	unknown 53
#3es>	no 76	unknown -102
#3ess	no 46
#3est	no -53	yes 52
#3et>	no 178	unknown -113	yes -64
#3ewj	no -61	unknown 52
#3eww	no 118	unknown -55	yes -62
#3eyt	unknown 49	yes -55
#3ha>	no -71	unknown -62	yes 133
#3i9a	no 108	unknown -59	yes -58
#3iba	no 132	yes -205
#3id>	yes -48
#3inh	no -239	yes 252
#3ini	unknown -84	yes 46
#3iya	no 72	yes -84
#3iz>	no 82	unknown -54
#3jal	no -45	unknown 69
#3jou	no 156	unknown -66	yes -116
#3lat	unknown 41
#3lem	yes -44
#3let	yes 44
#3lia	no -52
#3lik	unknown 46
#3lin	no 53	unknown -49
#3liy	no -83	unknown 122	yes -77
#3ma>	no 168	unknown -146
#3mel	no 53	unknown -106	yes 55
#3mme	no 112	unknown -57	yes -54
#3na>	no 66	unknown -41
#3ndh	no -75	yes 103
#3ndi	no -48
#3ndn	no 48
#3ni>	unknown -48	yes 61
#3omr	no -67	unknown 55
#3on9	no -75	unknown -61	yes 135
#3otl	yes -51
#3ou>	yes 43
#3oud	no 52	unknown -65
#3ouh	no -56	unknown 46
#3oum	no -46	unknown 110	yes -67
#3ra>	no 161	unknown -75	yes -89
#3raf	no 128	unknown -80	yes -74
#3ras	no -43	unknown 69
#3rej	no -100	unknown -70	yes 165
#3ri>	unknown -78	yes 100
#3rou	no -61	unknown 55
#3sa>	unknown -89	yes 71
#3sin	no 110	unknown -66	yes -45
#3tad	no 51
#3tar	no -40	unknown 104	yes -61
#3tat	unknown -66	yes 42
#3tin	no 121	unknown -65	yes -53
#3to>	no 145	unknown -144	yes -69
#3wej	no -69	yes 61
#3wid	unknown 113	yes -156
#3yal	no -108	unknown 150
#4000	no 76	unknown 55	yes -157
#400>	no -70	unknown 122	yes -50
#4500	no -61	unknown 92
#4x4>	unknown -49	yes 76
#5000	unknown 71
#500>	no -55	unknown 110	yes -56
#5el3	no 57
#600>	no 61	yes -67
#7a7>	no 105	unknown -84
#7a9>	no -68
#7ab>	no -52	unknown 128	yes -135
#7abi	no -70	unknown -60	yes 130
#7adi	no 89	unknown -82
#7aj>	no -41	unknown -109	yes 124
#7ajb	no -158	unknown -131	yes 254
#7aje	no -96	unknown -73	yes 149
#7ajj	unknown -119	yes 135
#7ajr	unknown 106	yes -80
#7akk	unknown 75	yes -102
#7ali	no -130	yes 103
#7all	no -69	unknown 96
#7alo	no 95	unknown -50	yes -46
#7amd	no 67	unknown -80
#7aml	no -59
#7amm	unknown 50
#7amr	no -49	unknown 136	yes -85
#7ar>	no -146	unknown 68
#7asi	no 180	unknown -126	yes -81
#7ass	no 109	unknown -129
#7at>	no 57	unknown -95
#7att	no -81
#7awl	no 40
#7bes	no -95
#7bi>	unknown -94	yes 108
#7chi	unknown 112	yes -111
#7cho	no 214	unknown -45	yes -183
#7dah	no -61	unknown -132	yes 153
#7day	unknown -81
#7der	no -124	unknown -84	yes 177
#7dha	unknown 54	yes -82
#7di>	yes -43
#7did	unknown -105	yes 94
#7do>	no 49	yes -56
#7dou	no -127	unknown 105
#7ed>	no 61	unknown -49
#7edd	unknown -49
#7edr	no 57	yes -59
#7efr	no -85	unknown 126	yes -54
#7ek>	no 74	unknown -50
#7ell	unknown -49	yes 76
#7emm	no -47
#7ems	no -62
#7er>	unknown 65	yes -84
#7err	no -78	unknown 63
#7ess	unknown -45
#7eyd	no -88	unknown 142	yes -63
#7eyy	no 126	unknown -75	yes -66
#7fir	no -117	yes 99
#7h45	no 81	unknown -57
#7ha>	no -72	unknown 94
#7i7>	unknown 51	yes -65
#7in>	unknown -94	yes 79
#7it>	no -44	unknown 48
#7jer	yes 60
#7jir	no -111	unknown 159	yes -64
#7jra	no -103	unknown 43
#7la>	no -62	unknown 51
#7lef	no 150	unknown -155
#7lli	no -84	unknown 79
#7mam	no -46	unknown 132	yes -120
#7mar	yes -65
#7mel	unknown 50
#7mer	unknown -51	yes 86
#7na>	no 75	unknown -68
#7ofr	no -121	yes 58
#7oud	no -52	unknown -156	yes 203
#7oum	no -67	yes 94
#7out	no 118	unknown -197	yes 59
#7ra>	no -131	unknown 97
#7ram	unknown 95	yes -134
#7re9	unknown -70
#7rir	yes 57
#7rou	no -83	unknown 92
#7sa>	unknown 43	yes -79
#7sab	unknown 76	yes -56
#7seb	unknown 81	yes -57
#7ta>	no 44
#7tha	no 92	unknown -62	yes -53
#7tho	no 94	unknown -180	yes 88
#7ti>	unknown 40	yes -70
#7tit	no -62	unknown 82	yes -48
#7to>	no 102	unknown -54	yes -52
#7tou	no 214	unknown -162	yes -99
#7waj	no -48	unknown -67	yes 114
#7way	no 69	yes -61
#7you	unknown 44	yes -64
#7zam	no 70	unknown -167	yes 68
#8000	unknown 67
#890>	no -44
#8h10	no 59
#900>	unknown -41
#93at	no -66	unknown 125	yes -61
#99at	yes -59
#99e3	no 77	yes -54
#9ad>	no -53	unknown 99	yes -49
#9alo	no 95	unknown -83
#9ani	unknown 72	yes -40
#9ant	unknown -94	yes 92
#9ari	no -127	unknown -144	yes 210
#9as>	no 135	unknown -93	yes -43
#9asn	no 114	unknown -101	yes -43
#9ass	no 130	unknown -121
#9atc	no -107	unknown -87	yes 173
#9aw>	no 85	unknown -72
#9ba>	no -43	unknown -49	yes 91
#9bel	no 54	unknown -41
#9dam	no -40	yes 42
#9der	no -57	yes 76
#9dim	no -50	unknown 74	yes -42
#9e3>	unknown -53
#9e3t	no -63
#9eb>	unknown 84	yes -94
#9ech	no -117	unknown 180	yes -63
#9ed>	no 85	unknown -67
#9efc	no -63	unknown -52	yes 113
#9elb	no 42	unknown -50
#9ell	unknown 60	yes -69
#9er3	no -107	yes 117
#9erm	no -78
#9es>	no 66
#9ess	no 169	unknown -86	yes -85
#9est	yes -67
#9et3	unknown 50
#9et>	unknown -64	yes 86
#9ett	unknown -57	yes 73
#9ez>	unknown -107	yes 75
#9fat	unknown -85	yes 82
#9ha>	unknown -161	yes 152
#9i9a	no -67	unknown 56
#9ila	unknown 51
#9in>	unknown -157	yes 176
#9ina	no 45
#9it>	unknown 61
#9itc	no -68	unknown 50
#9ith	no -77	unknown 125	yes -47
#9ito	unknown 99	yes -72
#9leb	unknown -88	yes 93
#9lou	unknown 43
#9ni>	no -86	unknown -153	yes 215
#9oda	unknown 48
#9olo	no -81	unknown 47
#9ou>	no 44	unknown -50
#9oul	no -50
#9ra>	no 121	unknown -76	yes -69
#9reb	unknown -68	yes 86
#9rib	unknown -53
#9sem	unknown 48
#9ta3	no -136	unknown 215	yes -92
#9tte	unknown -86
#<000	unknown 93	yes -84
#<11>	unknown 48
#<11h	no 42	unknown -104	yes 61
#<120	no -79	unknown 123	yes -47
#<13h	unknown 50
#<140	unknown 107	yes -108
#<14>	no -47	unknown 107	yes -63
#<14h	no 59	yes -59
#<15>	yes 51
#<15h	no 43	yes -41
#<16>	no -42	unknown 111	yes -71
#<17>	no -69	yes 44
#<17h	no 47
#<180	no -43
#<18>	no 94	unknown -130
#<18h	yes -66
#<19h	unknown -43	yes 72
#<200	no 210	unknown -155	yes -93
#<202	unknown -116	yes 97
#<207	no -82	unknown 128	yes -51
#<20>	no 87	unknown -40	yes -49
#<20h	no -59
#<21h	no 61	yes -60
#<22>	no -46	unknown -69	yes 113
#<22h	yes 41
#<23h	unknown -40	yes 63
#<250	unknown 53
#<28>	no -64	unknown 59
#<300	no -61	unknown 110	yes -51
#<320	no -46	unknown 95	yes -52
#<350	unknown -46	yes 66
#<35>	no -93	unknown 101
#<3a2	no 124	unknown -59	yes -101
#<3a9	no -121	unknown -40	yes 143
#<3ac	no -79	yes 71
#<3ad	unknown 42
#<3al	no -182	unknown 144	yes -43
#<3am	yes 48
#<3an	no -48	unknown 88	yes -63
#<3ar	no -92	unknown 115
#<3aw	unknown -84	yes 96
#<3ay	no -42	unknown 42
#<3de	no -60	unknown -159	yes 207
#<3ed	unknown -56	yes 61
#<3er	unknown 44
#<3es	yes -62
#<3h>	no -42
#<3im	unknown -59	yes 84
#<3in	unknown -77	yes 79
#<3iy	no 54	yes -42
#<3lm	unknown 84	yes -64
#<3mm	no 84	unknown -66
#<3mr	unknown -72	yes 71
#<3n9	yes 52
#<3om	no -82	unknown 77
#<3on	no -75	unknown -61	yes 135
#<3ot	no 66	yes -56
#<3ra	no -63	unknown 104	yes -56
#<400	unknown 90	yes -92
#<450	no -61	unknown 92
#<4h>	yes 61
#<4x4	unknown -49	yes 76
#<500	no -63	unknown 156	yes -125
#<50>	unknown -66	yes 53
#<600	yes -58
#<60>	no 118	yes -92
#<65>	no 164	unknown -123	yes -69
#<70>	no -83	unknown 78
#<7ad	no 113	unknown -115
#<7al	unknown 87	yes -105
#<7am	no -46
#<7as	unknown -61
#<7at	no -81
#<7aw	unknown -81	yes 77
#<7ay	no 151	unknown -163
#<7be	no -68	yes 77
#<7ch	unknown -40	yes 72
#<7di	no -74	unknown -41	yes 81
#<7ed	no 108	unknown -59	yes -48
#<7ej	no -45
#<7el	yes 52
#<7em	no 43	unknown -80	yes 45
#<7es	no 40
#<7ey	no 119	yes -127
#<7it	no -74	unknown 64
#<7ja	no -121	unknown 46	yes 58
#<7je	unknown -43	yes 55
#<7jr	no -103	unknown 43
#<7ll	no -84	unknown 79
#<7ma	no -117	unknown 131
#<7na	no 76	unknown -70
#<7of	no -121	yes 58
#<7ri	unknown -57
#<7ta	no 46
#<7ti	no -62	unknown 82	yes -48
#<7wa	no 72	unknown -73
#<7za	no 95	unknown -174	yes 70
#<800	no 54
#<8h>	no -52	yes 44
#<9ad	no -86	unknown 49
#<9ah	yes -44
#<9al	unknown -47
#<9as	no 81	unknown -44	yes -42
#<9be	no 58	unknown -41
#<9d>	no -56	yes 67
#<9da	no -47
#<9de	no -74	unknown 62
#<9di	no -175	unknown 133
#<9el	yes -40
#<9er	no -124	unknown 93
#<9es	no 124	unknown -59	yes -73
#<9le	no -90	unknown 66
#<9ri	unknown -60
#<9te	no -40	unknown 67	yes -45
#<9tt	unknown -41
#<abd	no 45	yes -41
#<ach	no -86	unknown -77	yes 143
#<aci	no -193	unknown 210	yes -45
#<afr	unknown 63	yes -48
#<aga	no -74	yes 58
#<agd	yes 44
#<age	no -50
#<ail	no 42
#<ain	no -93	unknown 67
#<air	unknown 61
#<ait	no -63	unknown -63	yes 117
#<akh	no 61	yes -51
#<ala	unknown 104	yes -70
#<alf	no 61	yes -59
#<all	no 96	unknown -46	yes -56
#<alm	no -89	unknown 94
#<amb	unknown -53	yes 79
#<ami	unknown -166	yes 134
#<ane	no -110	yes 48
#<anf	no -65	unknown 46
#<ann	unknown 52
#<ant	no -79	unknown 115
#<app	no -72	unknown 70
#<aqu	no -99	unknown 148	yes -82
#<arc	no 100	unknown -56	yes -56
#<ard	no -40	unknown 80
#<asc	no -64	unknown 50
#<asl	no 88	unknown -80
#<asw	no 116	unknown -89
#<ata	unknown -106	yes 70
#<ate	no -54	unknown -50	yes 99
#<att	no -61	yes 46
#<aud	no -76	unknown 95
#<ava	no -48	unknown 40
#<avi	unknown 113	yes -77
#<avr	no -59	unknown 87
#<awe	no -50	unknown 44
#<azi	yes 74
#<azr	no 95	unknown -94
#<b3i	no 87	unknown 48	yes -143
#<b9i	unknown -71	yes 64
#<ba3	no -58	unknown 48
#<ba>	unknown 69	yes -110
#<bab	no 50	unknown -57
#<bac	no -52
#<bag	no -65	unknown 93
#<bah	no 276	unknown -220	yes -107
#<bai	no -53
#<bal	unknown 44
#<baq	no -104	unknown 87
#<bas	no 122	unknown -115
#<bay	unknown 60
#<bba	no -51	yes 73
#<bd>	no -55	yes 44
#<be3	unknown -86	yes 88
#<bek	no 96	unknown -69
#<bel	no -80	unknown 64
#<ben	no 55	yes -41
#<bet	no -64	unknown 88	yes -40
#<bha	no 125	unknown -144
#<bi>	no 94	unknown -110
#<bia	yes -65
#<bic	no 56	unknown -76
#<bid	no -75	unknown 112	yes -46
#<bik	no 87	unknown -73
#<bil	unknown 90	yes -69
#<bin	unknown -45	yes 69
#<bir	no 146	unknown -86	yes -73
#<biy	no -61	unknown -54	yes 111
#<bka	no 108	unknown -103
#<bkh	no 174	unknown -113	yes -87
#<ble	no 107	unknown -68
#<bli	no 70	unknown -53
#<blo	unknown 93	yes -100
#<bmw	no 86	unknown -113
#<bna	no 104	yes -70
#<bnt	unknown -53	yes 41
#<bo7	yes -45
#<boi	unknown 127	yes -147
#<bol	no -67	unknown 59
#<bor	no 181	unknown -101	yes -92
#<box	unknown 65	yes -68
#<bre	no 119	unknown -57	yes -82
#<bru	no -70	unknown -58	yes 110
#<bss	no 79	unknown -98
#<bur	unknown 105	yes -101
#<bus	no 60	unknown -96
#<bza	no -45	unknown 47
#<bzz	unknown 64	yes -70
#<caf	no 98	yes -97
#<cal	unknown 85	yes -72
#<can	no 57	unknown -55
#<cap	unknown 55
#<cas	no -40
#<cat	no -42
#<cav	unknown 105	yes -80
#<cei	no -75	unknown -83	yes 158
#<ch7	no -56	unknown 129	yes -82
#<ch9	no -93	unknown 45
#<chd	unknown -124	yes 102
#<chf	unknown -43	yes 49
#<cht	yes -44
#<chw	unknown -77	yes 88
#<cin	no -114	unknown 190	yes -83
#<cit	unknown -88	yes 106
#<civ	no -119	yes 76
#<cla	no -77
#<cle	no -42	unknown 55
#<cm>	no 75	yes -61
#<coc	no -95	unknown 91
#<cof	unknown 60
#<coi	unknown 52
#<col	no -51	unknown 58
#<cop	unknown 72	yes -50
#<cor	no -69
#<cra	no -157	yes 124
#<cre	unknown 41	yes -66
#<cro	no -75	unknown -132	yes 202
#<d7e	no 114	unknown -81	yes -52
#<d9i	no 50	unknown -60
#<da3	no -75	unknown 118	yes -57
#<dah	no -47	unknown -61	yes 108
#<dak	no -42	yes 71
#<daq	no -92	unknown -49	yes 132
#<dat	no -47	unknown 48
#<daw	no -65	unknown -42	yes 106
#<day	no 98	unknown -91
#<dba	no -93	yes 111
#<dde	unknown -69	yes 104
#<ddo	unknown -69	yes 40
#<de7	no 123	unknown -99
#<de>	unknown 63	yes -51
#<deb	no 51
#<dec	no -40	unknown 74
#<def	no -96	unknown 64
#<deh	unknown -184	yes 212
#<dek	unknown -94	yes 91
#<del	yes -46
#<dem	no -52	yes 53
#<dev	no 45	yes -43
#<dew	unknown -99	yes 108
#<dfe	no 60	unknown -173	yes 90
#<dgu	no -71	unknown 109	yes -45
#<dha	no -68	unknown 80
#<dhr	no -70	unknown -94	yes 161
#<dia	no -44	unknown 60
#<dik	no -76	yes 54
#<dim	unknown -112	yes 82
#<dis	unknown 88	yes -63
#<dje	no -84	unknown 42
#<dla	no 74	unknown -61
#<dlo	no -83	unknown -55	yes 139
#<do>	no -70	unknown 91
#<don	unknown 51
#<dor	unknown 52
#<dra	unknown -73	yes 72
#<drb	unknown 55	yes -64
#<dri	no 59	unknown -81
#<drr	no 89	unknown -186	yes 58
#<drt	unknown 47
#<dus	no -131	unknown 163	yes -47
#<dw>	unknown -153	yes 103
#<dwa	no -74	unknown 112	yes -41
#<dyo	no -122	unknown 108
#<ech	no -113	unknown -160	yes 234
#<eco	no 85	yes -49
#<ecr	no 56
#<ele	no 74	unknown -60
#<en>	no 55	unknown -60
#<ens	unknown 83	yes -65
#<ent	no 40	unknown -46
#<esp	yes -62
#<ess	unknown 67	yes -54
#<eta	unknown 70	yes -85
#<eur	unknown 61
#<exp	no -54	unknown 108	yes -52
#<ext	unknown 62	yes -42
#<far	unknown 84	yes -80
#<fau	no 53	yes -55
#<fay	no -65	unknown 131	yes -76
#<faz	unknown -131	yes 74
#<fe9	no -50	yes 40
#<fek	no -81	unknown -122	yes 201
#<fel	unknown -43	yes 43
#<fen	no -62
#<fet	yes -43
#<fhe	no -87	unknown 129	yes -49
#<fi>	no 90	unknown -73
#<fia	no 40
#<fik	no 139	yes -130
#<fin	unknown -44
#<fis	no -66
#<fiy	no 57	yes -47
#<fje	unknown -58
#<fkh	no -55	unknown -86	yes 137
#<fla	unknown 104	yes -97
#<fle	unknown -65
#<fo9	yes 48
#<for	no 105	unknown -77	yes -47
#<fou	no -42	unknown 66
#<fse	no 171	unknown -143
#<fui	no -80	unknown 117
#<fya	no 65	unknown -43
#<gau	no -97	unknown 59
#<ghd	no -99	unknown 119
#<ghf	unknown 88	yes -69
#<ghi	no 52	unknown -40
#<gho	yes 44
#<ghr	unknown -75	yes 110
#<ghs	no -70	yes 41
#<ght	no 59	unknown -91
#<gla	unknown 76
#<gli	yes -57
#<glo	unknown 45	yes -87
#<gou	no -91	yes 111
#<gps	unknown 46	yes -109
#<gra	no -71	unknown 43
#<gre	no 70	unknown -96
#<gri	no 59	unknown -64
#<gro	no 76	unknown -53
#<gru	no -42	unknown 104	yes -64
#<gue	no -64	unknown 69
#<gui	no 51	yes -71
#<ha>	no -64
#<hab	no -128	unknown 172	yes -43
#<haj	no 88	unknown -73
#<hak	no -77	unknown 113	yes -43
#<hal	no -49
#<ham	no 53	unknown -70
#<han	no 51	unknown -95
#<har	no -125	yes 42
#<haz	unknown -82	yes 88
#<hbe	no 47
#<hde	no 109	unknown -57	yes -61
#<hed	no -82	yes 77
#<hhh	no 72	yes -62
#<hom	no -47
#<hon	yes 40
#<hra	no -186	unknown 67	yes 80
#<hrb	no -72	unknown 146	yes -89
#<hre	yes -58
#<hta	no 61	yes -59
#<hwa	no 95	unknown -52	yes -41
#<hzz	no -71	unknown -71	yes 141
#<ibn	unknown 111	yes -94
#<ifr	unknown 42
#<imm	unknown 46
#<imo	no 116	yes -88
#<imp	unknown 96	yes -60
#<imt	no -46	unknown 90	yes -45
#<inc	no -59	unknown 121	yes -70
#<inf	no -82	yes 48
#<ins	no 146	unknown -123
#<iph	no -47
#<irm	no -55	yes 55
#<ist	unknown 63
#<ita	no -54	unknown -58	yes 97
#<iya	unknown -94	yes 66
#<ja>	no -53	yes 68
#<jab	unknown -91	yes 72
#<jah	unknown -175	yes 190
#<jan	yes -44
#<jav	no -46	unknown 84
#<jbe	no -94	yes 96
#<jdi	unknown 65	yes -53
#<je>	no 56	unknown -96
#<jeb	no -46	yes 53
#<jeh	unknown -69	yes 98
#<jel	unknown -41	yes 40
#<jer	no 51	unknown -53
#<jet	no -51	unknown 60
#<jib	no -80	unknown 114
#<jih	no 81	unknown -53
#<jit	no -46	unknown -51	yes 96
#<jm3	no -60	unknown 91
#<jma	unknown -58	yes 50
#<jme	unknown 65	yes -75
#<joj	unknown -101	yes 120
#<jra	no 126	unknown -97
#<jri	no 49	unknown -165	yes 101
#<k7a	no -104	yes 87
#<k7e	yes -49
#<k7l	no -83	yes 68
#<ka3	unknown -90	yes 78
#<kab	unknown -55	yes 51
#<kar	unknown -48	yes 57
#<kas	unknown 114	yes -112
#<kef	no -123	unknown -130	yes 173
#<kem	no 94	yes -103
#<ker	no -66	yes 100
#<kes	unknown -125	yes 109
#<ket	no -40	unknown -240	yes 203
#<kha	unknown 44
#<khe	unknown 40	yes -46
#<khf	yes 65
#<khi	no 68
#<khl	no -66	unknown 59
#<khm	no -80	unknown -64	yes 131
#<khn	no 185	unknown -102	yes -94
#<kht	unknown -46	yes 41
#<khy	unknown -91	yes 127
#<kla	unknown -52	yes 42
#<kli	no 58	unknown -53
#<km>	no 100	unknown -53	yes -50
#<kon	unknown -42
#<kor	no 225	unknown -172	yes -77
#<kou	no 98	unknown -86
#<kra	no 83	unknown -82
#<kta	no -57	unknown -109	yes 161
#<ktb	unknown 45
#<kte	yes 46
#<ktf	unknown -124	yes 147
#<kti	no -113	unknown -82	yes 145
#<kto	unknown 61	yes -59
#<l2a	no -71	yes 81
#<l3j	no -52	unknown 73	yes -62
#<l3r	unknown 57	yes -54
#<l3s	unknown 95	yes -106
#<l3y	no -62	yes 59
#<l5e	no 57
#<l7b	unknown 59
#<l7c	no 106	yes -140
#<l7d	no 95	unknown -94
#<l7l	unknown 78	yes -67
#<l7o	unknown -111	yes 112
#<l7r	unknown 51	yes -60
#<l7s	unknown 69	yes -79
#<l7t	no -100	unknown -46	yes 113
#<l7w	unknown 82	yes -44
#<l7y	no -61	unknown 111	yes -47
#<l9a	unknown 40
#<l9d	no 83	yes -87
#<l9e	no 102	unknown -131
#<l9i	unknown 81	yes -43
#<l9o	no 62	unknown -40
#<l9r	unknown 54	yes -71
#<la7	no -112	unknown 107
#<la9	no 133	unknown -117
#<lab	no 50
#<lac	no -126	unknown 174	yes -45
#<lai	unknown -43
#<lak	unknown -56	yes 52
#<lal	no -40
#<lam	unknown -101	yes 64
#<lan	unknown -116	yes 92
#<lar	no 41
#<lat	no -119	unknown 120
#<lav	no -43
#<lb7	no -56
#<lbg	no -80	unknown 152	yes -81
#<lbn	no 51	yes -61
#<lch	unknown -48
#<lcl	yes 53
#<lco	no 57	unknown -43
#<lcu	no 106	unknown -47	yes -61
#<lda	no 139	unknown -65	yes -85
#<le>	no -54	unknown 90
#<les	no -41	unknown 56
#<let	unknown 188	yes -214
#<lew	no -92	unknown 60
#<lfe	yes 46
#<lfj	no 53	yes -60
#<lfl	unknown 134	yes -124
#<lfo	unknown 51
#<lfr	unknown -63	yes 69
#<lga	no -47	unknown 81
#<lgr	no -59
#<lha	no 67	yes -46
#<lhe	no 41	unknown -46
#<lho	no -48	yes 40
#<lhw	unknown 49
#<lig	yes 67
#<lih	yes 58
#<liy	unknown 81	yes -50
#<lja	unknown 49	yes -91
#<lje	no -130	unknown 63	yes 64
#<lkb	no -86	unknown -42	yes 121
#<lkl	unknown 56
#<lks	no -51	yes 56
#<lkt	unknown -51
#<lla	no 113	unknown -56	yes -56
#<llo	unknown -55	yes 42
#<lm7	no -71	unknown 94
#<lmh	no 76	unknown -52
#<lmi	unknown -85	yes 65
#<lmr	no -73	yes 85
#<lms	no 84	yes -61
#<lmt	no -87	unknown 43
#<lo7	no 139	unknown -194
#<loc	no 55	yes -52
#<log	no 53	yes -62
#<lpc	no -67	unknown 57
#<lph	no 47	unknown -43
#<lpl	no -47	unknown 117	yes -79
#<lpr	no -47	unknown 63
#<lqa	no -43
#<lqd	no -90	unknown 211	yes -124
#<lri	no -44	unknown 100	yes -77
#<lsa	no -64	unknown -70	yes 136
#<lta	no 54	yes -48
#<ltn	no -44	unknown 77
#<lun	unknown 68	yes -41
#<lus	no 104	unknown -47	yes -59
#<lva	no 60	yes -110
#<lve	no 50
#<lvi	no -122	unknown 157
#<lvo	no -69	yes 40
#<lwi	yes -50
#<lwj	no -68	unknown -48	yes 118
#<lwl	no 51	yes -54
#<lwr	no -56	unknown 68
#<m3i	no 136	unknown -64	yes -81
#<m7d	no 79	unknown -57
#<m7e	no -104	yes 74
#<m7t	unknown 54	yes -66
#<m9e	unknown -76	yes 97
#<m9l	unknown 43
#<ma3	unknown 41
#<ma7	no -49	unknown 71
#<ma9	no 50	unknown -123	yes 59
#<ma>	no 49
#<mac	unknown 41
#<maf	no 151	unknown -81	yes -69
#<mag	unknown -64
#<mai	no 87	unknown -60
#<mak	no 64
#<mal	unknown 90	yes -63
#<mam	unknown -83	yes 82
#<man	no -50	yes 41
#<mas	no -50	unknown 107	yes -57
#<may	no -69	unknown 91
#<maz	no -46	unknown 51
#<mbe	unknown -105	yes 133
#<mda	no 76	unknown -120
#<mdr	unknown 63	yes -77
#<me7	unknown 86	yes -45
#<mec	no 131	unknown -52	yes -115
#<meg	no -64	unknown 67
#<meh	no -46	unknown 81
#<mek	no -48	unknown 55
#<mel	unknown -58	yes 80
#<mes	no 67	unknown -55
#<met	no -66	unknown 81
#<meu	no 66	unknown -49	yes -61
#<mez	unknown -41
#<mft	no -47	unknown 54
#<mgh	no -66	unknown -55	yes 112
#<mhe	yes 71
#<mic	no -93	unknown 176	yes -85
#<mid	no 59	yes -62
#<min	no -58	unknown 76
#<mis	no 171	unknown -93	yes -108
#<mja	no -176	unknown 220	yes -93
#<mjr	no 74	unknown -64
#<mka	no 200	unknown -327	yes 105
#<mkh	unknown 64	yes -45
#<mkt	no -65	unknown 51
#<mli	no -60	unknown 58
#<mll	no -66
#<mme	no 98	yes -78
#<mmo	no -88	unknown 61
#<mnf	no -65	yes 102
#<mnh	no -45	unknown -69	yes 105
#<mnn	unknown 95	yes -75
#<mno	no -132	unknown 126
#<mob	yes -86
#<moc	no 126	unknown -78	yes -50
#<mod	unknown -96	yes 91
#<moh	no 90	unknown -70
#<mok	no 72	yes -45
#<mol	yes 49
#<mon	unknown 45
#<mos	no -60	unknown 63
#<mra	yes 40
#<mre	no -46	yes 73
#<mri	no 99	unknown -72	yes -40
#<mrr	no -53	unknown 72
#<msa	no 114	unknown -83
#<msd	no 43
#<mse	no -44
#<msi	no -57	unknown 124	yes -75
#<msk	unknown -45	yes 47
#<msl	no -58	unknown -122	yes 165
#<mss	no -43	unknown 72
#<mta	no -83	unknown 77
#<mtq	no -83	unknown 63
#<mur	no -46	unknown 68
#<mus	no -82	unknown 152	yes -68
#<mwe	no 110	unknown -117
#<mzy	no 40	unknown -111	yes 68
#<n3l	no 86	unknown -82
#<n3t	unknown -118	yes 133
#<n7a	no -104	unknown 149	yes -52
#<n7e	no -66	yes 52
#<n9d	no -53	yes 57
#<na3	no 98	unknown -108
#<na9	unknown 47
#<nac	no -139	unknown -172	yes 272
#<nad	yes -44
#<nak	no -70	unknown 144	yes -77
#<nan	no -81	unknown 57
#<naq	no -61	unknown 45
#<nas	no 94	unknown -65
#<nat	unknown -73	yes 111
#<naz	unknown 70
#<nch	yes -41
#<nda	no -78	unknown 75
#<ndd	unknown 76	yes -51
#<nde	no -71	unknown -91	yes 147
#<ndo	no -80	unknown 140	yes -64
#<neb	unknown 65	yes -92
#<nef	yes 50
#<nei	no 95	yes -75
#<nej	no -78	unknown -54	yes 115
#<nek	no -107	unknown 153	yes -47
#<nem	no -56	unknown 83
#<nes	no 142	yes -183
#<net	no -50	yes 56
#<nez	no 51	unknown -59
#<nfe	unknown 90	yes -76
#<nhe	no -78	unknown -71	yes 146
#<ni>	unknown -95	yes 120
#<nic	unknown 44
#<nif	no -97	unknown -89	yes 179
#<nim	no 128	unknown -72	yes -96
#<nit	unknown 41	yes -65
#<nji	no 62	yes -90
#<nkt	no -71	unknown 83
#<nl9	yes -41
#<nmc	unknown 71
#<nna	no -86
#<nou	no -81	unknown 103
#<nov	no -70	unknown 102
#<nqd	unknown 46	yes -51
#<nqe	no -48	unknown -68	yes 109
#<nre	unknown 106	yes -73
#<nsi	yes -46
#<nta	unknown -42
#<nte	unknown -84	yes 55
#<ntl	no -102	unknown 87
#<ntn	unknown -138	yes 149
#<nwa	yes 60
#<okh	unknown -105	yes 75
#<oma	no 78	unknown -122	yes 40
#<ond	no -94	unknown 148	yes -72
#<one	no 48
#<ope	no -75	unknown 47
#<opt	unknown 48	yes -51
#<ost	no -76	unknown 120	yes -45
#<oua	no -46	yes 62
#<ouk	unknown -131	yes 119
#<our	no -61	unknown 126	yes -66
#<oxy	no -40	unknown -81	yes 121
#<pal	no 106	unknown -160
#<pap	no 131	unknown -76	yes -62
#<pat	no -102	unknown 66
#<pc>	unknown 40	yes -57
#<pei	no 56	unknown 94	yes -148
#<pet	yes -42
#<peu	no -83	yes 50
#<pho	unknown 45
#<pic	no 64	yes -63
#<pie	unknown -44	yes 79
#<pis	unknown -72
#<plo	unknown 76	yes -53
#<pne	yes -53
#<por	yes -49
#<pot	unknown -70
#<pou	yes -54
#<pre	yes 51
#<pri	unknown 80	yes -45
#<pro	no -46	unknown 48
#<qah	no 63	unknown 56	yes -175
#<qal	no 42	unknown -94	yes 52
#<qas	no 99	unknown -72
#<qel	unknown 87	yes -80
#<qis	no 102	unknown -57	yes -66
#<qua	no -68	unknown -104	yes 150
#<ra9	no -127	unknown 180	yes -53
#<rac	no 55	yes -51
#<rak	unknown -78	yes 111
#<ran	unknown -41	yes 64
#<ras	no -45	unknown -85	yes 130
#<ray	no 120	unknown -52	yes -75
#<rb3	no -107	unknown 42	yes 59
#<rea	no -67	yes 66
#<reb	yes -48
#<rec	unknown -180	yes 184
#<ref	no -56	unknown 53
#<rej	unknown -88	yes 96
#<rek	no -109	unknown -62	yes 166
#<rep	no -61	unknown 57
#<res	yes -43
#<ret	unknown 55
#<rez	no 84	unknown -72
#<ria	yes -58
#<rih	no -48	unknown 61
#<riy	no -79	yes 74
#<rj3	no -81	unknown 153	yes -92
#<rja	no 124	unknown -80	yes -52
#<rjl	unknown -72	yes 99
#<rka	no -59	unknown -80	yes 135
#<rke	no 54	unknown -87
#<rma	no -54	yes 81
#<rme	no 50
#<roc	unknown 57	yes -67
#<rok	unknown -79	yes 57
#<ron	no 49
#<rre	no 155	unknown -40	yes -165
#<rri	unknown 68	yes -51
#<rwi	unknown 47
#<s7a	no -50	unknown 53
#<s7i	unknown 51	yes -65
#<s9e	no -42	unknown 79	yes -45
#<sa7	no 54
#<sab	unknown -77	yes 101
#<sad	unknown -63	yes 82
#<saf	no 81	yes -51
#<sai	no 132	unknown -77	yes -56
#<sam	no -41
#<san	yes -52
#<saq	no -128	yes 82
#<sar	unknown 70	yes -47
#<saw	no -83	unknown 102
#<sbe	unknown -65	yes 81
#<sbi	yes 78
#<sca	no -53	unknown 57
#<sci	no -49	unknown 90
#<sda	no -48	unknown 45
#<sdd	no -74	yes 110
#<sde	no -43	unknown -47	yes 90
#<se3	no -134	unknown 167
#<se7	no 46	yes -142
#<se9	no -45	unknown -131	yes 163
#<sec	unknown 86	yes -47
#<sed	no -55	yes 57
#<sef	no -91	unknown 43
#<seh	no 218	unknown -176	yes -52
#<sej	no -40	unknown 103	yes -65
#<sek	no 58	unknown -67
#<sem	yes 42
#<sew	unknown 75	yes -78
#<sfe	no 140	unknown -120
#<sgh	unknown -41	yes 46
#<si>	no 75	unknown -52
#<sid	no 55	unknown -57
#<sie	no -101	unknown 67
#<sif	unknown -58
#<sin	no -73	yes 59
#<sip	unknown -51
#<sir	no 43	yes -71
#<skh	no -72	yes 93
#<ski	no -85	unknown -41	yes 113
#<sla	no 44	unknown -90	yes 43
#<sle	no -101	unknown 105
#<sli	no 99	unknown -111
#<slm	unknown 41
#<sma	no -63	unknown 82
#<smt	unknown -49
#<sna	no -102	yes 102
#<sni	no -51	yes 47
#<sny	no 62	yes -42
#<soc	no -51
#<sok	no 65	yes -80
#<son	unknown 42
#<sor	unknown -106	yes 104
#<spo	unknown -62	yes 49
#<sqe	no -50	yes 54
#<sr9	no -50	unknown 112	yes -73
#<sre	yes -54
#<ss9	no -43	unknown 108	yes -105
#<ssa	no 41
#<sse	no 99	unknown -72
#<ssi	no -97	yes 76
#<ssm	no 53	yes -48
#<ste	unknown -42
#<sty	no 46
#<sui	no -128	unknown 114
#<sul	unknown 50
#<swa	no -65	yes 72
#<sym	no -60	unknown 62
#<syn	unknown 51	yes -45
#<t2a	no 229	unknown -176	yes -61
#<t7r	no 109	unknown -101
#<t9a	no 122	unknown -85
#<t9s	unknown 45
#<ta3	unknown 175	yes -156
#<ta9	no -91	unknown 104
#<ta>	no 147	unknown -84	yes -62
#<tab	unknown -49	yes 42
#<tac	no 40	yes -90
#<tad	no 145	yes -135
#<tag	unknown 56
#<taj	no -53	unknown -113	yes 152
#<tan	no -42	unknown 65
#<tap	no 70	unknown -104	yes 40
#<tar	yes 61
#<tas	no -101	unknown -133	yes 180
#<tay	unknown 51
#<taz	no 48	unknown -64
#<tbe	unknown -48
#<tda	no 158	unknown -137
#<tde	no 166	unknown -86	yes -81
#<te2	no 249	unknown -188	yes -73
#<te3	unknown -126	yes 90
#<te9	unknown -55	yes 54
#<teb	no 43	unknown -134	yes 96
#<tec	no -108	unknown 88
#<ted	yes -49
#<teh	no -44	unknown -49	yes 92
#<ten	no -40	unknown -73	yes 115
#<ter	unknown -54	yes 54
#<tet	no -46	unknown 66
#<tey	unknown -77	yes 83
#<tfe	yes 46
#<tfi	no 53	unknown -49
#<tgo	no -102	unknown 167	yes -66
#<the	unknown -51	yes 77
#<ti7	unknown -82	yes 74
#<tic	no -75	yes 50
#<til	no -50
#<tiy	unknown 54	yes -58
#<tiz	no -61	yes 49
#<tje	unknown -86	yes 48
#<tjr	no 82	unknown -73
#<tke	unknown -105	yes 89
#<tki	unknown -136	yes 75
#<tks	unknown -78	yes 66
#<tlg	unknown 61
#<tli	no 74	yes -76
#<tlw	no -48	unknown -75	yes 120
#<tma	unknown -95	yes 81
#<tme	no 185	unknown -185
#<tmm	no 41	unknown -60
#<tne	unknown -76	yes 65
#<tnf	no -51	unknown 52
#<tob	no -94	unknown 40	yes 54
#<tol	unknown 58	yes -79
#<ton	unknown 46
#<tou	yes -52
#<toy	no 85	unknown -114
#<tqa	no 104	unknown -61	yes -43
#<tql	no -89	yes 114
#<tqt	unknown -59
#<tre	no -68	yes 67
#<tsa	no 68
#<tsr	unknown 86	yes -50
#<tss	no -88	unknown 121
#<tta	no -73	unknown -46	yes 114
#<tte	unknown -61	yes 73
#<tur	no -57	unknown 81
#<tuy	unknown 52	yes -50
#<twa	no -192	yes 182
#<twe	yes -44
#<twi	no -70	yes 47
#<tze	no -59	unknown -119	yes 163
#<ult	unknown -76	yes 107
#<up>	unknown 85	yes -89
#<urg	no 83	unknown -119
#<usi	no -116	unknown 156	yes -57
#<vac	yes 65
#<vai	unknown 88	yes -101
#<val	unknown 68
#<veh	yes -53
#<vel	no -47
#<ves	no -67	unknown 87
#<vid	unknown 40	yes -67
#<vil	no 51	unknown -155	yes 88
#<vir	unknown -43
#<vis	no -73
#<vol	unknown -71
#<w9f	no 84	yes -76
#<wa9	no 40	unknown -42
#<wac	no -44	unknown 84	yes -42
#<wad	unknown 108	yes -95
#<wah	no 46	unknown -40
#<wak	no 82	unknown -71
#<wal	no 41
#<war	no -56	unknown 127	yes -78
#<wc>	no -136	unknown 88
#<we7	no -67	yes 75
#<we9	no 59	yes -86
#<wed	no -122	unknown -113	yes 215
#<wee	unknown 46
#<wej	no -63	yes 85
#<wge	unknown -54	yes 62
#<wli	no 64	unknown -46
#<wos	no 80	yes -74
#<wra	no 43	yes -57
#<wse	no 61
#<wsl	no 62
#<y3t	no -65	unknown 72
#<y7e	no -96	yes 63
#<ya3	no 94	unknown -75
#<ya>	no -127	unknown 154
#<yam	no -51	yes 71
#<ych	no -67	yes 71
#<ydd	unknown -60	yes 95
#<yde	unknown 62
#<ydi	unknown -47	yes 68
#<yed	no -46	unknown -55	yes 101
#<yji	no 54
#<ykt	no -73	unknown 85
#<ymc	no -43	yes 74
#<yse	no 185	unknown -249	yes 52
#<ysn	no -48
#<yss	no -150	unknown 119
#<ytb	no -134	yes 80
#<ywe	no 116	unknown -163
#<zag	no -53	unknown -66	yes 112
#<zaj	no 44	unknown -110	yes 66
#<zbe	unknown -66	yes 61
#<zde	no -132	unknown 71	yes 44
#<zel	unknown -50	yes 60
#<zem	no -156	unknown -79	yes 203
#<zey	no -84	unknown -95	yes 148
#<zin	no -134	unknown 102
#<ziy	unknown -40	yes 63
#<zja	no -51	yes 62
#<zle	unknown -153	yes 169
#<zon	no 100	unknown -44	yes -58
#<zre	no -48	unknown -81	yes 128
#<zri	no -55	unknown 75
#<zza	unknown -42
#a2il	no 66	unknown -50
#a3at	no -65	unknown 48
#a3ed	no -133	yes 85
#a3el	no 57
#a3en	yes 44
#a3es	no 70	unknown -140	yes 55
#a3et	no 53
#a3ha	no -84	unknown -134	yes 194
#a3i9	no 108	unknown -59	yes -58
#a3i>	no -46	unknown -164	yes 209
#a3ja	no -66
#a3na	no 124	unknown -117
#a3nd	unknown 59
#a3o>	no -60	unknown -159	yes 205
#a3ra	no 277	unknown -252	yes -68
#a3re	unknown 65
#a3ri	unknown -78	yes 100
#a3sa	unknown -106	yes 76
#a3si	no 110	unknown -66	yes -45
#a3t>	no 43	unknown -78
#a3wi	unknown 113	yes -156
#a7a>	no 156	unknown -119
#a7b>	no -113	unknown 177	yes -81
#a7bi	unknown -113	yes 86
#a7di	unknown 114	yes -91
#a7ed	unknown -50
#a7o>	no -51	unknown 41
#a7ti	no -46	unknown 92	yes -47
#a7to	unknown 52	yes -103
#a9a>	no 64	yes -91
#a9aw	no 85	unknown -184	yes 81
#a9ef	no 60	unknown -43
#a9et	no 67	unknown -111
#a9f>	no -57	unknown 76
#a9fa	no -41	unknown -41	yes 82
#a9fi	no 65	yes -53
#a9i>	yes -40
#a9il	unknown 51
#a9in	unknown -113	yes 72
#a9m>	no -112	unknown 154	yes -44
#a9t>	no 132	unknown -84	yes -48
#aaro	no 40
#aban	no 98	unknown -55	yes -43
#abas	no 58	unknown -53
#abde	no 45	yes -41
#abe9	no -76	unknown 83
#abes	no 144	yes -152
#abet	no -91	unknown 164	yes -98
#abgh	yes -58
#abha	no 40	yes -75
#abi>	unknown -64	yes 61
#abin	no -56	yes 64
#abiy	unknown -47
#abla	unknown -122	yes 70
#able	no 65
#abli	no -69	unknown 41
#abna	no -99	yes 111
#abni	unknown -41	yes 74
#abo>	unknown 65	yes -50
#abou	no -76	yes 61
#abra	no -95	yes 77
#abri	unknown 128	yes -96
#abro	no -106	unknown 151	yes -56
#abt>	unknown -123	yes 141
#abti	no -43	unknown -57	yes 101
#acar	unknown -47
#acbo	no 41	unknown 66	yes -112
#accr	unknown 40	yes -49
#ace>	no -47
#acha	no -86	unknown 54
#ache	unknown -52
#acho	no -57	yes 61
#ack>	no -138	unknown 160	yes -41
#aco>	no -155	unknown 86	yes 42
#act>	unknown 96	yes -60
#acte	no 42	unknown 52	yes -94
#acto	no 55	unknown -110
#adai	no -74	unknown -177	yes 177
#adak	no 112	yes -108
#adan	unknown -43
#adat	no -80	unknown -45	yes 113
#adch	unknown 40
#addi	no -66	unknown -148	yes 164
#adem	no 68
#aden	unknown 64	yes -44
#ader	no -64	yes 44
#adet	no -74	unknown 52
#adia	no 80	yes -63
#adic	no 124	unknown -92	yes -60
#adid	no 167	unknown -162
#adim	no -63	unknown -67	yes 130
#adio	no -45
#adir	no -45	yes 50
#adit	no 93	unknown -96
#adiy	no 171	unknown -137
#admn	no 135	unknown -79	yes -69
#ador	unknown 61
#adra	unknown -72	yes 43
#adt>	no -75	unknown 40
#adyi	no -81	yes 101
#afar	no -40	unknown 116	yes -74
#afch	no -47	unknown 114	yes -66
#afe>	no 60	yes -102
#afet	unknown 50	yes -65
#afha	no -103	unknown -43	yes 93
#afi>	no 88	unknown -66
#afia	no 52	unknown -44
#afih	no 59	yes -94
#afla	no 63	unknown -187	yes 107
#afni	no -88	unknown -69	yes 136
#afo>	unknown 76	yes -40
#afon	unknown 45
#afou	no -70	unknown 110
#afra	no 97	yes -110
#afri	unknown 61	yes -43
#afso	no -65	yes 73
#aft>	no -45	unknown 88	yes -47
#afya	no -40	unknown -98	yes 133
#agad	no -74	yes 58
#agaz	no -135	unknown -109	yes 178
#agda	yes 44
#agem	unknown 49	yes -62
#agen	no -50
#ager	no -40	unknown 101	yes -73
#ages	no -72	unknown 129	yes -56
#ageu	unknown 114	yes -120
#agha	unknown 74	yes -59
#aghi	unknown 46
#agne	no -40	unknown 100	yes -64
#agni	unknown 62
#agor	no -53	unknown -66	yes 112
#agri	no -97	unknown 139	yes -85
#ags>	unknown 53
#ahat	no -87	yes 101
#ahbi	yes 62
#ahch	no -40	unknown -59	yes 98
#ahda	unknown 65
#ahdi	no 56	yes -47
#ahed	no 87	unknown -50
#ahem	no 106	yes -69
#ahet	no -41
#ahim	no -57	unknown 119	yes -62
#ahla	no 59	unknown -42	yes -48
#ahli	no -203	unknown 245	yes -115
#ahom	no 103	unknown -93
#ahou	no 61	unknown -54
#ahow	no 95	yes -60
#ahri	no -43	unknown -101	yes 140
#aid>	unknown 41
#aidi	no 65	yes -41
#aign	unknown 69	yes -48
#ail>	no -93	unknown 144	yes -56
#aile	no 42
#aill	no 113	unknown -40	yes -81
#aine	no -66
#aint	unknown 56
#airb	unknown -42	yes 60
#airi	unknown 53	yes -49
#ais>	no 95	unknown -51	yes -44
#aiso	unknown -49
#aiss	unknown 50	yes -45
#ait>	no -67	unknown 43
#aite	unknown 61
#ajbi	no -65	unknown -104	yes 159
#ajbo	no -177	unknown -60	yes 220
#ajeb	no -109	unknown -83	yes 183
#ajel	no -67	unknown 41
#ajem	unknown 63	yes -48
#ajho	unknown 73	yes -50
#ajin	no -53	unknown -113	yes 152
#ajja	unknown -122	yes 139
#ajli	no -49
#ajra	unknown 103	yes -67
#ajro	unknown -46
#aka>	yes 44
#akan	no 121	unknown -110
#akay	no 51	yes -46
#akba	no -69	unknown -72	yes 132
#akch	yes -53
#akeb	no -51	unknown -97	yes 141
#akec	no 115	unknown -57	yes -67
#aket	no -91	yes 46
#akha	no 87	unknown -137	yes 40
#akhe	no 84	unknown -68
#akhr	no -138	yes 142
#akhz	no 90	yes -74
#akil	no -48	unknown 69
#akom	no -55	unknown 43
#al3a	no 40	unknown -84	yes 43
#ala>	no -43	unknown 56
#alad	no 193	unknown -184
#aldi	no -53	unknown -96	yes 130
#ale>	no -48	unknown 40
#aleb	no 181	unknown -71	yes -110
#alej	no 103	unknown -128
#alem	no 217	unknown -139	yes -85
#alf>	yes -48
#alho	unknown -51	yes 40
#alia	unknown 40
#alid	no -41	yes 56
#alis	no 43
#aliy	no -66	yes 70
#alko	unknown 43
#all>	no 77	yes -50
#alle	unknown 44
#alli	no -47	unknown -76	yes 79
#alma	no 43
#almi	no 126	unknown -105
#alna	yes 47
#alt>	unknown 60	yes -55
#alta	unknown 43
#alti	unknown 46
#alys	no -100	unknown 217	yes -145
#ama3	no 45	yes -58
#ama>	no 40	unknown -79
#amal	no -66	yes 52
#amat	no 115	unknown -110
#ambu	unknown -52	yes 79
#amda	no -67	unknown 64
#amdo	no 88	unknown -74
#ame>	no -57	unknown 54
#amed	unknown 49	yes -52
#amel	no -48	unknown 50
#amen	no -60	unknown -141	yes 177
#amer	no -46	unknown 85
#amet	no -62	yes 78
#amia	unknown 93	yes -113
#amil	no -78	yes 86
#amin	yes -47
#amir	no -46	unknown 86	yes -42
#amli	no 83	yes -53
#amlo	no 127	unknown -197
#amme	yes 42
#amna	unknown -61	yes 61
#amou	no -131	unknown -68	yes 142
#ampi	no 60
#amra	no -124	unknown 147	yes -60
#amtn	no 50	unknown -173	yes 71
#amu>	no -54	unknown -146	yes 200
#amyo	no 95	unknown -62
#an3r	no -54	yes 67
#an7e	unknown -51	yes 57
#an9d	no -63	unknown -65	yes 125
#an9o	no -43	yes 62
#anal	no 109	yes -124
#anan	no 147	unknown -60	yes -88
#anap	unknown -43
#anbi	no -130	unknown 46	yes 62
#anbu	unknown 63
#anca	unknown -111	yes 73
#anch	no 47	unknown -56
#and>	no -113	yes 55
#anda	no -62	unknown 46
#andi	unknown 85	yes -52
#ando	unknown -97	yes 66
#andr	no 62
#anet	no 42	unknown -45
#anfa	no -65	unknown 46
#ange	no -43	unknown 84	yes -41
#angh	no -43
#ango	unknown 45
#anhd	no -55	unknown 139	yes -111
#anhe	unknown -51	yes 53
#ania	unknown -99	yes 79
#anic	no -62	unknown 107	yes -46
#anie	no -176	unknown 69	yes 75
#anin	unknown -87	yes 80
#anjr	unknown -42	yes 42
#ank>	no 174	yes -168
#anka	no -40	unknown -97	yes 113
#ankh	no -63	unknown 56
#anmc	no -119	unknown -50	yes 160
#anne	unknown 47	yes -48
#annu	unknown 52
#ano>	unknown -43
#anre	unknown -95	yes 105
#ansa	no -55	unknown 87
#anse	unknown -146	yes 153
#ansi	no -87	unknown 180	yes -123
#ansm	no -53	yes 54
#ansp	unknown 41	yes -51
#ant>	yes 40
#ante	no 51	yes -48
#anti	no -49
#antr	no -55
#ants	no 61
#anvi	no 58	yes -43
#anya	no -53
#aoua	unknown -52	yes 49
#aoui	unknown 68	yes -55
#aout	no 49	yes -47
#ape>	unknown -43
#apha	no -87	unknown 156	yes -67
#apie	no 109	unknown -56	yes -56
#apis	no 70	unknown -104	yes 40
#apot	unknown 49
#appa	no -71	unknown 106
#appe	no -62	unknown -186	yes 186
#aqi>	no -111	unknown -90	yes 177
#aql>	no -69	unknown 160	yes -110
#aqqa	no 78	unknown -76
#aqua	no -62	unknown 120	yes -72
#ar9a	no 86	unknown -107
#arac	no 49
#arag	no 45
#arak	no -47	unknown -52	yes 90
#aras	no 56
#arat	no -53	unknown 49
#arav	unknown -74
#arb3	no 56
#arba	no -40	unknown -106	yes 119
#arbe	unknown -72	yes 48
#arbi	unknown 43
#arbn	no 71	unknown -79
#arbo	unknown -129	yes 99
#arbr	unknown 73	yes -57
#arda	no 63	yes -60
#arde	no 63	unknown -45
#ards	unknown -136	yes 72
#areb	no 72	unknown -60
#arec	no -48	unknown 158	yes -109
#aref	no -49	unknown 140	yes -93
#arei	no -59	unknown 79
#arej	yes -40
#ares	unknown -134	yes 121
#arf>	no -109	unknown 100
#arfa	unknown 90	yes -68
#arfi	no -123	unknown 182	yes -59
#arfu	unknown -48	yes 56
#argl	no -74	unknown 119	yes -52
#arik	unknown 72	yes -49
#arim	unknown -70	yes 43
#ario	no -53	unknown 43
#arit	unknown 70	yes -48
#ariu	no -99	unknown 148	yes -82
#ariy	unknown 65	yes -46
#arja	no 45
#arje	unknown -156	yes 133
#arkl	no 61	unknown -77
#arky	no -135	unknown 188	yes -75
#arm>	no -92	unknown 102
#arma	unknown 41
#armo	no -91	unknown -44	yes 132
#aros	no 83	unknown -83
#arqa	no -80	unknown 136	yes -77
#arr>	no 59	unknown -96
#arre	unknown -41	yes 40
#artn	unknown 66	yes -53
#arto	yes -67
#arya	unknown -67
#arza	no -46	yes 62
#asat	no -65	unknown 86
#asce	no -64	unknown 50
#ase>	unknown 40	yes -92
#aset	no 134	unknown -101
#asfi	no -94	unknown -64	yes 118
#ash>	no 92	unknown -41	yes -47
#asha	no -90	unknown 106
#asi>	unknown -98	yes 85
#asid	unknown 95	yes -115
#asif	unknown -107	yes 111
#asil	no 147	unknown -110	yes -47
#asin	unknown 78	yes -95
#asla	no 99	unknown -216	yes 81
#asma	no -45	unknown 123	yes -105
#asna	no 209	unknown -164	yes -62
#asni	no 44
#asol	no 56
#asqu	no -87	yes 53
#ass>	no 57	unknown -61
#assh	unknown -47	yes 66
#assi	unknown -92	yes 101
#ast>	no 74	yes -106
#asti	no 48	yes -50
#asto	no 134	unknown -136
#aswa	no 116	unknown -89
#at3a	no 82	unknown -111
#at7r	no -94	unknown -101	yes 177
#at9e	no -70
#at9o	no -112	yes 87
#ata>	unknown -40
#atal	no -92	unknown 144	yes -52
#atat	unknown -43	yes 53
#atay	unknown -106	yes 70
#atba	no 55	unknown -78
#atbk	no -48
#atch	yes 53
#atdi	no -54	yes 78
#ate>	no -110	yes 129
#atea	unknown 57	yes -55
#atec	no 94	yes -92
#atel	no -59
#atem	no 51	yes -53
#ater	unknown 44
#ateu	no 42	yes -62
#atgh	no -44	unknown 81
#atgo	unknown 74
#atho	no 50	unknown -55
#ati>	unknown -49	yes 55
#atic	no -104	unknown 162	yes -63
#atim	unknown 45	yes -93
#atin	no -98
#atir	no -247	unknown 186	yes -49
#atja	unknown -50	yes 77
#atli	no 44	unknown -80
#atna	unknown -72	yes 50
#ato>	no 115	unknown -119
#atra	yes -54
#atri	no -89	unknown 60
#atsi	no -108	yes 71
#atso	no -139	yes 127
#att>	no -74	unknown 49
#atta	unknown -118	yes 126
#atti	no -134	unknown 96
#atur	no 59	unknown -157	yes 96
#auch	no -106	unknown 47
#audi	no -42	unknown 78	yes -40
#auff	unknown -40
#ault	no 51
#aura	no 69	yes -51
#auss	no 44
#aux>	no 77	yes -49
#avab	yes -54
#ave>	no -63	unknown 132	yes -69
#avel	no -46	unknown 84
#aver	no -90	yes 87
#avie	no -68	unknown 193	yes -155
#avri	no -59	unknown 87
#awab	no -72	unknown 141	yes -69
#awan	unknown 55	yes -58
#awar	no -107	unknown 194	yes -108
#awbc	unknown 81	yes -65
#awbn	no -112	yes 73
#awbo	no -49	unknown 44
#awch	yes -61
#awd>	yes 41
#awda	no 73	unknown -203	yes 138
#awen	unknown 83	yes -87
#awer	no 52
#awh>	yes 44
#awha	unknown -44	yes 81
#awho	unknown 73	yes -57
#awi>	no 59
#awlo	no 40	unknown -51
#awno	unknown -51	yes 49
#awwe	no 84	unknown -51
#awya	no 97	unknown -47	yes -50
#ay3r	no -72	yes 82
#ay7>	unknown 94	yes -57
#ay7e	unknown -190	yes 176
#ay7r	unknown -88	yes 111
#ay9>	unknown 55
#ay9a	yes -87
#ay9e	no -65	unknown 55
#ay9o	no -121	unknown 84	yes 59
#ayad	no -113	yes 45
#ayar	no -65	unknown 100
#ayat	no 83	unknown -50	yes -49
#ayb>	no -51
#ayba	yes -52
#aych	no -69	unknown 59
#ayd>	unknown 54	yes -61
#ayde	no 46	unknown -43
#aydh	no 139	unknown -115
#aydk	no -116	yes 69
#aydo	no -52	unknown -69	yes 120
#aydr	no -60	unknown -56	yes 113
#aye3	unknown -77	yes 113
#ayeb	no 76	yes -94
#ayed	no -92	unknown 155	yes -62
#ayef	no -60	unknown 117	yes -85
#ayeg	no 124	unknown -114
#ayeh	no -144	unknown 201	yes -80
#ayel	no 55	yes -81
#ayem	no 101	unknown -68	yes -80
#ayer	unknown 104	yes -98
#ayes	unknown -61	yes 95
#ayet	no -42	unknown 54
#ayg>	unknown -98	yes 87
#aygh	no 61	unknown -65
#aygo	no -63	unknown 49
#ayha	no -85	yes 52
#ayhd	unknown 45
#ayhr	unknown 111	yes -74
#ayj>	no 57	yes -56
#ayja	unknown 81	yes -65
#ayji	no -61	yes 64
#ayjr	no 51	unknown 51	yes -102
#aykh	no -61	unknown 60
#ayl3	no 55	yes -69
#ayla	no -44	yes 53
#ayma	no 186	unknown -128	yes -73
#ayna	unknown 75	yes -65
#ayni	yes -46
#ayr>	no 124	unknown -130
#ayre	no 70
#ayri	no 58	yes -67
#ayse	unknown 48
#aysi	no -78
#ayso	no 70	unknown -80
#ayt9	no 66	unknown -56
#aytl	no 73	unknown -68
#ayts	no -113	unknown 149	yes -61
#ayur	no 90	unknown -84	yes -48
#aywj	yes 53
#ayya	unknown 95	yes -80
#ayye	no 150	unknown -80	yes -89
#ayz>	no 110	unknown -118
#azal	no -46	unknown 51
#azat	no -51	yes 69
#azel	no -65	unknown 78
#azet	no 56	unknown -53
#azi>	no -60	yes 78
#azil	no -49	unknown -44	yes 91
#azni	no 147	unknown -114	yes -50
#azon	unknown 61	yes -49
#azro	no 95	unknown -94
#azt>	no -87	unknown 51
#azza	unknown -83	yes 91
#azze	no 83	unknown -68
#b3i>	no -152	unknown -300	yes 324
#b3id	no 105	yes -156
#b7ar	no -140
#b7er	unknown 65	yes -84
#b9a>	no -44
#b9ac	no -47	unknown -47	yes 82
#b9at	no -64	yes 57
#b9aw	no 161	unknown -95	yes -94
#b9in	no 108	unknown -95
#b9it	no -56	unknown -50	yes 103
#ba3>	no 54	unknown -164	yes 105
#ba3d	no -58	unknown 48
#ba3i	no -91	unknown -124	yes 193
#ba9>	yes -49
#baa>	no -57
#baba	unknown -43	yes 40
#bag>	no -67	unknown -54	yes 123
#baga	no -52	unknown 135	yes -81
#bagh	no -48	unknown 78
#bagr	no -156	unknown 82	yes 44
#bags	no 60	unknown -42
#baha	no 176	unknown -151	yes -54
#bain	no -101	unknown 87
#bakh	no 75	unknown -90
#bal>	yes -62
#ball	no 41	unknown -43
#ban>	no -53
#bana	no 104	yes -75
#banc	no 68	unknown -153	yes 81
#bane	no 122	unknown -86
#bani	unknown -56	yes 52
#bank	no 77	unknown -68
#baqi	no -96	yes 65
#bar>	unknown 77	yes -54
#bara	yes 53
#barb	unknown -68	yes 83
#bard	no 159	unknown -57	yes -109
#bark	unknown 71
#barr	yes 56
#bas>	no 66	unknown -60
#basm	unknown 44	yes -77
#bass	no 124	unknown -110
#bate	unknown 42	yes -86
#bati	no 43	unknown 55	yes -102
#batn	unknown -74	yes 50
#batt	unknown 78	yes -41
#baw>	no 100	unknown -120
#bayd	unknown 72	yes -54
#bba>	no -79	yes 78
#bbag	no -99	yes 66
#bbah	no -61	yes 79
#bbat	unknown -56
#bbaw	no 100	unknown -120
#bbec	no -98	unknown 187	yes -91
#bbet	no -211	unknown 108
#bbi>	yes -48
#bbit	no -67	yes 58
#bbni	no 114	yes -123
#bch>	unknown 59
#bcha	no -129	unknown 185	yes -87
#bdat	no -52
#bdaw	unknown -83
#bdel	no 45
#bdou	yes 70
#be3>	no -120	yes 140
#be3d	unknown -86	yes 88
#be7r	no -56	unknown 114	yes -67
#bech	unknown 43
#becu	unknown -68	yes 83
#bed>	no -113	unknown -82	yes 193
#bedd	no -41	yes 58
#bedt	unknown 91	yes -87
#begh	yes -59
#beht	no -219	unknown -170	yes 329
#beld	no -126	unknown -46	yes 151
#bele	no 60	yes -41
#beni	no 83	unknown -67
#benn	unknown 114	yes -91
#bent	yes -45
#ber9	no -88	unknown 72
#berd	unknown -68	yes 40
#berk	no -60	unknown 85
#berl	unknown 53	yes -43
#bern	no -47
#berr	no 57	unknown -45
#bes>	no 55	yes -81
#bess	unknown 54	yes -60
#beth	no -81	unknown -103	yes 184
#betn	no 157	unknown -97	yes -83
#beto	no -64	unknown 88	yes -40
#bett	no 111	unknown -72	yes -40
#bga>	no 88	unknown -58
#bhal	yes -79
#bia>	unknown 46	yes -52
#biba	no 46	yes -87
#bicy	unknown -88	yes 67
#bid>	no 62	yes -100
#bida	unknown 81	yes -43
#bide	no -68	unknown 154	yes -87
#bido	no -117	yes 48
#bien	no -115	unknown 42	yes 61
#bier	no -49	unknown 82
#bih>	no -63	unknown 44
#biha	no 50
#bika	yes -57
#bikh	no 91	unknown -80
#bill	unknown 77	yes -57
#bilt	no -52	unknown 101	yes -50
#bina	unknown -47	yes 49
#bine	yes 43
#bini	unknown 46
#bir>	unknown -72	yes 44
#bira	unknown 60
#bis>	no -125	unknown 74	yes 49
#bisk	unknown -40	yes 53
#bita	no -40	yes 75
#bka>	yes -66
#bkat	no 215	unknown -142	yes -67
#bkhi	no 174	unknown -113	yes -87
#bki>	no 54
#blay	unknown -61	yes 95
#ble>	no 51
#blea	unknown -50	yes 41
#bles	no 176	unknown -107	yes -67
#blet	unknown 56
#blo>	no 58	unknown -53
#bmw>	no 86	unknown -113
#bna>	unknown -43	yes 53
#bnad	no 87	unknown -40	yes -46
#bnah	yes -60
#bnat	no 200	unknown -44	yes -173
#bnti	unknown -49
#bo7d	yes -45
#boit	no 41	unknown 98	yes -157
#bola	no 63	unknown -94
#bomp	no 96	unknown -43	yes -51
#bonj	no 54
#book	no 41	unknown 66	yes -112
#bord	no 65	yes -44
#bota	unknown -105	yes 136
#bou7	no 87	unknown -59
#bou>	unknown -47	yes 54
#bouc	no -41	unknown 78
#bouh	no 42	unknown -77
#boun	no -50	yes 40
#bous	unknown -42
#box>	unknown 65	yes -68
#bqa>	no 50	unknown -67
#bqat	no -97	unknown 98
#bra>	no -48	yes 64
#brad	unknown 49	yes -74
#brah	unknown 62	yes -57
#brak	yes 41
#bret	unknown 60	yes -45
#bri>	unknown -107	yes 103
#brig	yes -62
#brio	unknown 74	yes -64
#bris	no -55	unknown 44
#briz	unknown 102	yes -73
#brux	no -72	yes 86
#bsse	unknown -67
#bta>	no 103	unknown -62	yes -48
#btat	no 119	unknown -124
#bti>	no -68	unknown -87	yes 149
#btou	unknown 159	yes -165
#bul>	unknown 63
#bula	unknown -52	yes 79
#bure	unknown 89	yes -73
#byed	unknown 57
#bzaf	no -45	unknown 47
#bzza	unknown 64	yes -70
#caba	no 182	unknown -141	yes -48
#cabi	no -99	yes 95
#cabl	no 90	yes -79
#cadd	unknown -107	yes 74
#cafe	no 60	yes -102
#cal>	no -55	unknown 99	yes -45
#came	unknown 86	yes -57
#camp	no 60
#cana	no 90	unknown -77
#cann	no -50	unknown 53
#capo	unknown 49
#cara	no 70	unknown -78
#card	unknown -60
#carg	no -74	unknown 119	yes -52
#carr	no 45
#casa	no -42
#casq	no -95	yes 69
#cass	no 69	unknown 51	yes -129
#cave	no -93	unknown 169	yes -75
#cboo	no 41	unknown 66	yes -112
#ccin	no -70	unknown 45
#ccro	unknown 40	yes -49
#cede	yes 53
#cein	no -66	unknown -72	yes 138
#cens	no -64	unknown 50
#cent	no -41
#ces>	yes -41
#ceus	no -68	unknown 98
#ch3a	no 43	yes -51
#ch7a	no -56	unknown 129	yes -82
#cha3	unknown -40
#cha>	no 50
#chab	no 59	unknown -50
#chad	no -88	yes 82
#chaf	no -41	unknown 46
#chag	unknown 40	yes -49
#chai	no -69	yes 41
#chak	unknown 65	yes -101
#cham	no 48	unknown -53
#chan	no -47
#chao	no -56	yes 41
#char	no -65	yes 45
#chas	no -74	yes 61
#chd>	unknown 111	yes -94
#chdd	no 79	unknown -89
#che3	no -49	unknown 50
#che9	yes -50
#cheb	no 103	yes -100
#ched	no -47	unknown -48	yes 95
#chei	unknown -56
#chej	no 100	unknown -85
#chek	no 101	unknown -66
#chel	unknown -42	yes 46
#cher	yes -43
#ches	no 114	yes -90
#chet	no 51	unknown -132	yes 78
#chev	no -109	unknown 170	yes -66
#chew	unknown 52
#chfa	no 70	unknown -258	yes 121
#chhe	unknown 40
#chho	no -44
#chib	unknown -52	yes 57
#chif	no 65	unknown -47
#chil	no -80	unknown -200	yes 222
#chin	unknown 54
#chit	no -57	unknown 46
#chka	no -55
#choc	no 61	yes -73
#choi	no -75	yes 40
#chor	no 46
#chqe	unknown 44
#chqq	no 46	yes -53
#chre	unknown -86	yes 61
#chri	unknown 70	yes -55
#chrj	unknown -58
#cht>	no 71	yes -97
#chta	yes -46
#chto	no -105	unknown 142	yes -40
#chwa	no -87	unknown -97	yes 148
#chwi	unknown -54	yes 53
#cien	no -49	unknown 89	yes -40
#ciet	no -51
#cin>	no -70	unknown 64
#cite	unknown -89	yes 70
#civi	no -119	yes 76
#clav	no -77
#clie	no 41	unknown -40
#coco	no -71	yes 55
#coif	unknown 52
#cole	no 56	yes -46
#coll	unknown 45
#colo	no 43	yes -56
#comp	no 40
#conc	no -47	unknown 119	yes -69
#cond	unknown 77	yes -50
#cong	no 128	unknown -64	yes -70
#coot	no -52	unknown 45
#copr	unknown 72	yes -50
#cord	no 162	unknown -115	yes -46
#corn	unknown -43	yes 51
#cott	no -71	yes 55
#coul	unknown 61	yes -41
#coup	no 74	unknown -117
#cred	no -94	unknown 125
#cris	no 103	unknown -86
#croc	yes 62
#croi	unknown -52	yes 49
#croq	no -52	unknown -62	yes 112
#cteu	unknown 50	yes -48
#ctor	no 55	unknown -110
#ctri	no 91	yes -69
#cue>	unknown -68	yes 83
#cuit	yes 46
#cula	no -120	unknown 238	yes -169
#cule	no -67	yes 65
#curi	yes 56
#cycl	unknown -55
#d7ek	no 79	unknown -63
#da2i	no -83
#da3a	no -62	unknown 116	yes -59
#da3n	no -77	yes 80
#dab>	no -150	unknown 74	yes 66
#dabt	yes 41
#dad>	no 106	yes -94
#dade	no -62	unknown 141	yes -79
#daha	no -103	yes 142
#dahr	no -62	unknown -63	yes 124
#dair	no -53	unknown -66	yes 98
#dak>	no -78	unknown -47	yes 126
#dakc	yes -83
#dal>	yes 44
#dama	unknown -80	yes 40
#dame	no -57	unknown 54
#damn	unknown -61	yes 61
#damt	no -118	unknown 93
#dana	no 60	yes -49
#dani	unknown -133	yes 119
#daqq	no -92	unknown -49	yes 132
#dara	no -83	yes 42
#darb	unknown -129	yes 113
#dare	no 110	unknown -93
#dari	no 108	unknown -54	yes -60
#darn	no 67	yes -78
#darr	no 164	unknown -149
#dati	unknown -74
#dato	unknown -45
#dawh	unknown -51	yes 66
#daya	unknown -114	yes 123
#daye	unknown 83	yes -108
#dayr	no 76	unknown -64
#dayz	no 110	unknown -118
#daze	no 56	unknown -53
#dazt	no -87	unknown 51
#dbab	no -82	yes 98
#dch>	no -83	yes 44
#dcha	no 138	unknown -88	yes -49
#dchi	unknown 49
#dda>	no -69
#ddad	yes -51
#ddah	yes 47
#ddat	no -47	yes 65
#ddaw	yes 40
#ddel	yes 57
#ddem	unknown -92	yes 91
#ddha	no -50	unknown -78	yes 125
#ddi>	yes 59
#ddin	no -40	yes 64
#ddit	unknown -45	yes 62
#ddni	no 57	unknown -62
#ddo>	unknown -46	yes 73
#ddou	no -48	unknown -69	yes 114
#ddow	yes 49
#de7k	no 169	unknown -127	yes -43
#dece	unknown 125	yes -107
#dech	unknown 52	yes -56
#degd	unknown 77	yes -69
#dehk	no 173	unknown -101	yes -77
#dehr	no -77	unknown -177	yes 239
#dekh	no 50	unknown -62
#del>	yes 68
#deli	yes -64
#delt	no 59	yes -62
#dem>	unknown -54	yes 50
#dema	no -139	unknown 169
#deme	unknown 88	yes -95
#demt	unknown 54
#den>	unknown -131	yes 119
#dena	unknown 64	yes -44
#deo>	no -111	unknown 48	yes 57
#depa	yes -49
#depo	no -69	yes 49
#der>	unknown 44
#derc	no -61	unknown -52	yes 112
#derj	unknown -159	yes 172
#derk	no -94	unknown 194	yes -111
#derr	no 76	unknown -99
#desc	no -40	unknown 84	yes -44
#det>	no -69	unknown 76
#deus	unknown 63	yes -43
#devi	no 45	yes -43
#deww	no -43	unknown -123	yes 155
#dfe3	no 89	unknown -137	yes 44
#dga>	yes -45
#dgui	no -71	unknown 109	yes -45
#dha>	unknown -55	yes 54
#dhak	no 179	unknown -146	yes -67
#dheb	unknown 43	yes -62
#dhek	no 73	unknown -96
#dher	no -145	yes 119
#dhom	unknown 53
#dhri	no -60	unknown -82	yes 139
#dia>	unknown 65	yes -87
#dial	unknown 50
#dian	unknown 50
#diat	no 64	yes -76
#dic>	yes -44
#dich	no 49
#did>	no 81	unknown -72
#dida	no -54	yes 43
#dien	no -89	unknown 119
#dih>	no -91	unknown -124	yes 205
#dim>	no -78	unknown 91
#din>	unknown -70	yes 40
#dini	yes -54
#dio>	no -53	unknown 56
#dire	unknown -78
#dirh	unknown 56	yes -55
#diss	no 41	unknown -59
#dita	no 54	unknown -76
#dito	no -41	unknown -157	yes 176
#diya	no 107	unknown -121
#djaj	no 228	unknown -244
#djel	no -126	unknown 49	yes 50
#dkha	no -72	unknown -43	yes 107
#dkhe	unknown -45
#dkom	unknown -45	yes 76
#dlam	no 95	unknown -77
#dlou	unknown -40	yes 75
#dma>	no -63	yes 60
#dmna	no 135	unknown -79	yes -69
#dmou	no -69	unknown 56
#dola	no 53	unknown -57
#doli	no 96	unknown -88
#doll	no 110	unknown -92
#don>	no -107	unknown -63	yes 143
#donc	unknown 51
#donn	unknown 61
#dor>	unknown 46
#dora	unknown 67	yes -50
#dos>	no -90
#doss	no 97	unknown -58	yes -69
#dou9	no 58	unknown -61
#dou>	no -106	yes 69
#doua	unknown 87	yes -79
#doub	yes -40
#douc	unknown -90	yes 71
#douh	no 72	unknown -53
#douk	no -71	unknown -71	yes 136
#doul	no 44
#dour	no -91	yes 115
#dous	unknown 47	yes -61
#douz	no 69	yes -53
#dra3	no -61	unknown -184	yes 238
#drab	unknown -116	yes 91
#drar	unknown -47
#dras	no 77	yes -56
#drat	unknown -78	yes 72
#drba	no 52
#drbo	no -50	unknown 107	yes -76
#dre>	no 49
#dreb	unknown -40
#drha	no -47	unknown -43	yes 88
#drhm	yes -41
#dri>	unknown -96	yes 84
#dris	no -84	unknown -56	yes 128
#driv	no -48
#drni	unknown -55	yes 83
#dro>	no -68	unknown -68	yes 114
#dron	unknown 76	yes -63
#drou	yes 40
#drri	unknown -152	yes 102
#duct	no 112	yes -113
#dust	no -95	unknown 133	yes -45
#dwa>	no -51	unknown 84
#dyin	no -81	yes 101
#e3at	unknown -53	yes 66
#e3ch	no -146	unknown -40	yes 142
#e3d>	unknown -85	yes 102
#e3el	unknown 60	yes -52
#e3ha	unknown -72	yes 46
#e3la	no -160	unknown 177
#e3na	no 42
#e3ni	unknown -75	yes 99
#e77e	unknown -130	yes 140
#e7da	no -67	yes 75
#e7lo	no -55	unknown 51
#e7na	no 44	unknown -47
#e7o>	no -45	unknown 119	yes -73
#e7r>	no -56	unknown 114	yes -67
#e7ro	no -88	unknown 87
#e7th	unknown -66	yes 79
#e7ti	no 97	unknown -51	yes -48
#e7to	no 141	unknown -123
#e99e	no 61	unknown -56
#e9at	no -114	yes 113
#e9ba	unknown 100	yes -58
#e9be	no -128	unknown -66	yes 193
#e9e3	no 64	yes -55
#e9ef	unknown 96	yes -142
#e9el	no -120	unknown -173	yes 230
#e9f>	no -59	unknown -96	yes 145
#e9fa	no 117	unknown -75	yes -61
#e9ha	no 98	unknown -207	yes 84
#e9ni	no -52	unknown -58	yes 109
#e9o>	no 86	yes -71
#e9t>	no -44
#eaux	no 60	yes -47
#eba>	no 76	yes -47
#ebaa	no -57
#ebag	no -67	unknown 106
#ebal	no -168	unknown 220	yes -146
#ebat	no -87	unknown -92	yes 141
#ebb>	no 75	unknown -55
#ebba	unknown -49
#ebbe	no -122	unknown 133
#ebbn	no 114	yes -123
#ebch	yes -42
#ebda	unknown 62
#ebha	no 102	unknown -156	yes 44
#ebla	no 182	unknown -192
#ebni	unknown -99	yes 87
#ebo>	no 59	yes -79
#ebro	no 40	unknown -80
#ebta	no 132	unknown -125
#ebti	no -49	unknown -58	yes 95
#ebto	no 74	yes -96
#ech>	unknown -48
#echa	unknown -79
#eche	unknown 42
#echn	no -108	unknown 88
#echo	no -47	unknown 108	yes -59
#echr	unknown 73	yes -69
#ecol	no 71	yes -46
#ecra	yes -40
#ectr	no 120	unknown -57	yes -67
#ecue	unknown -68	yes 83
#ecur	yes 56
#eda>	no 129	unknown -96
#edam	no 123	unknown -68	yes -65
#edch	no 129	unknown -97
#edd>	unknown -40	yes 61
#edde	unknown -42
#eddh	unknown -76	yes 99
#eddi	no -58	yes 85
#eddo	no -59	unknown -49	yes 108
#edes	yes 53
#edha	no 130	unknown -93	yes -52
#edit	no -85	yes 46
#edma	no -63
#edri	no -63	unknown -78	yes 136
#edt>	unknown 91	yes -87
#eeke	unknown 46
#efar	unknown 61	yes -44
#efek	unknown 104	yes -71
#effa	no -70	unknown 120	yes -64
#effe	yes 46
#effi	no -109	unknown -191	yes 230
#effo	unknown -63	yes 49
#efi>	no -65	yes 103
#efkh	unknown -135	yes 113
#efla	no -82	unknown 80
#efo>	no -82	unknown -119	yes 180
#efon	no -129	unknown 127
#efou	no 60	unknown -48
#efra	no -69	unknown 85
#efro	unknown 91	yes -81
#efth	no -80	unknown 63
#efto	no -61	unknown 69
#egan	unknown 96	yes -81
#ege>	no -94	yes 56
#egh>	unknown 88	yes -83
#egre	no -119	unknown -75	yes 168
#ehd>	unknown -46
#ehdi	no -58
#ehic	yes -53
#ehk>	no 134	unknown -86	yes -47
#ehlo	no -51	unknown 76
#ehri	no -88	unknown -93	yes 180
#ehro	no -64	unknown -199	yes 230
#eht>	yes 47
#eikh	no 59	unknown -90
#eil>	no -54	unknown 112	yes -58
#eill	unknown 80	yes -44
#eima	no 128	unknown -55	yes -78
#ej3a	no -47	unknown -132	yes 157
#eja>	no 177	unknown -117	yes -61
#eje3	unknown 194	yes -185
#ejem	no 91	unknown -111
#ejhh	unknown -45	yes 83
#ejhi	no -49	yes 52
#ejho	no -126	unknown 42	yes 76
#ejja	unknown -76	yes 88
#ejje	no 63	unknown -108
#ejla	no -85	unknown 156	yes -72
#ejli	unknown -91	yes 103
#ejlo	unknown -63	yes 76
#ejna	no 121	unknown -84
#ejo>	no 63	unknown -44
#ejra	no 49
#ekba	no -93	unknown -63	yes 147
#eken	unknown 46
#ekh>	no -41	unknown 51
#ekha	unknown -86	yes 73
#ekhd	no -73	unknown -102	yes 174
#ekhe	no 112	unknown -79	yes -41
#ekk>	yes 49
#ekka	no 51	unknown -143	yes 88
#ekke	unknown 52	yes -84
#ekki	unknown -109	yes 144
#ekne	no -57	unknown 50
#ekri	no 50	unknown -43
#ekte	no 54
#ekto	unknown 67
#el9>	unknown -50
#el9a	unknown -84	yes 114
#elag	no -66	unknown -45	yes 97
#elat	no 95	unknown -75
#elb>	no 43
#elch	no -90	unknown 153	yes -90
#elda	no -205	unknown -100	yes 237
#eldi	yes 51
#ele>	unknown 43
#elec	no 71	unknown -63
#elel	no 61
#eles	no 51	yes -62
#elev	unknown 58	yes -50
#elgi	yes -43
#elha	no -69	unknown 58
#elie	no -67	unknown -41	yes 102
#eliz	unknown -50	yes 81
#ell>	no -46
#ellg	no -146	unknown 128
#ells	no -46	unknown -57	yes 87
#ellu	no -151	yes 74
#elma	unknown 53	yes -77
#elna	unknown -58
#elni	no -107	unknown 141	yes -45
#els>	no 100	unknown -56	yes -45
#else	no 111	unknown -70
#elta	no 42	unknown -123	yes 66
#elux	unknown 59	yes -57
#emar	no -78	unknown 79
#emat	no -53	unknown 48
#emch	unknown 56
#emel	no -95	unknown 180	yes -130
#emi>	no -126	unknown -73	yes 184
#emin	yes -58
#emla	no -75
#emmi	no 75	unknown -123
#emmr	no 87	unknown -41	yes -61
#emna	no 49
#emoi	unknown 77	yes -42
#empe	no -41	yes 47
#emra	unknown 41
#emro	no -106	unknown 59	yes 47
#emrt	no -134	unknown 181	yes -48
#emsa	no -71	unknown 45
#emt>	no -74	unknown 126	yes -62
#emtc	no -81	unknown 103
#en9i	no -89	unknown -141	yes 197
#enag	unknown 101	yes -90
#enas	unknown 64	yes -44
#enau	no 51
#enbi	no -85	yes 46
#ench	no -54	unknown -136	yes 137
#end>	unknown 50	yes -44
#endh	no -41	yes 76
#endn	no -56	yes 43
#endo	unknown -82	yes 97
#ene>	no -40
#enet	no -51	unknown 49
#enho	no -81	unknown 72
#eni>	no 83	unknown -67
#enif	unknown 56
#enis	yes 52
#enit	no -54	yes 41
#enne	no -62	unknown 55
#enni	no 145	unknown -145
#enno	no -90	unknown 84
#enqa	no -79	yes 81
#ens>	no -57	unknown 66
#ense	no -40	unknown 46
#ensi	no 49	yes -62
#enta	no -55	unknown 77
#ente	no -61	unknown 55
#enti	no 70
#entr	no 56	unknown -54
#eot>	no -83	yes 50
#epor	unknown 67	yes -40
#epos	no -47	unknown 58
#epot	no -61	yes 53
#eqqe	unknown 89	yes -52
#er3a	no -96	yes 86
#er7>	no 63	unknown -94
#er9>	no 53	unknown -166	yes 85
#er9e	yes 50
#er9o	no -44
#era>	no -47	unknown 73
#eral	no -58	unknown 126	yes -74
#eran	unknown -63	yes 71
#erbi	unknown 41
#erbo	unknown -104	yes 126
#erbt	unknown -43
#erch	no -56	unknown -40	yes 95
#erde	unknown 90	yes -97
#erdi	no -104	unknown -92	yes 99
#ere>	unknown 67
#erej	no 61	yes -88
#erf>	no -49	unknown -249	yes 261
#erfe	unknown -193	yes 152
#erg3	no -45	unknown 53
#erge	no -65	yes 95
#ergo	no 63	yes -56
#ergu	unknown -169	yes 175
#erha	unknown -118	yes 153
#erj>	unknown -60	yes 88
#erja	unknown -71	yes 70
#erk>	no -94	unknown 194	yes -111
#erka	no -55	unknown 86
#erkh	no -69	yes 86
#erkt	no -46	unknown 50
#erli	unknown 53	yes -43
#erma	no -50	unknown 50
#erme	no 135	yes -154
#ermo	no -78
#erne	unknown -49	yes 69
#erni	no -64	yes 81
#erno	no -43
#erou	no 125	unknown -91
#erqa	no -77	unknown 113	yes -40
#erqo	unknown -40
#err>	no 115	unknown -97
#erro	no 64	unknown -94
#errq	no 84	unknown -73
#errs	no -61	unknown -64	yes 126
#erru	unknown 56
#ersi	unknown -65	yes 90
#erso	no 92	unknown -171	yes 88
#erss	unknown -114	yes 149
#ertc	no 68	unknown -62
#erth	unknown 61	yes -52
#erti	no -40	yes 50
#erto	no 94	unknown -112
#erva	yes 57
#erve	unknown -53	yes 93
#ervi	no -75	yes 72
#ervo	no 52	yes -95
#erzo	no -44
#eser	no 44	yes -67
#eski	yes -46
#esma	no 55	yes -51
#espa	yes -62
#esra	no -89	yes 57
#ess>	no 63
#essa	unknown -40
#esse	unknown -44
#essi	no -64	unknown 54
#essn	no 107	unknown -42	yes -76
#essr	yes -48
#essu	unknown 48
#esta	unknown 47	yes -43
#esti	no 55	yes -58
#esto	no 62
#et3a	no -44	yes 63
#et3o	unknown 60	yes -50
#etab	no -80	unknown 128	yes -82
#etag	no 42	yes -64
#etai	unknown 72	yes -48
#etar	unknown -139	yes 99
#etat	no -42	unknown -81	yes 123
#etb>	no -81	unknown 115	yes -45
#etch	no 80	unknown -55
#etfo	no 181	unknown -203
#etha	no -102	yes 101
#etit	no -56	unknown 165	yes -132
#etla	no 94	unknown -47	yes -58
#etne	no -82	unknown -56	yes 124
#eton	no -56
#etou	no 64	yes -51
#etro	unknown 63	yes -41
#ets>	no 97	unknown -41	yes -99
#etta	unknown -52
#ettc	yes -58
#etti	yes 41
#etto	no -194	unknown -76	yes 204
#eubl	no 72	yes -61
#euge	no -83	yes 50
#euil	unknown 46
#euro	unknown 61
#eurs	unknown 89	yes -71
#eus>	no -41	unknown 63
#euse	unknown 43	yes -44
#eux>	no -84	unknown 91
#evar	no -109	unknown 117
#evem	no -48	unknown 88	yes -41
#eveu	unknown 120	yes -114
#evis	unknown 42	yes -45
#ewja	no -43	unknown 51
#ewwa	unknown 53
#ewwi	no -118	unknown -42	yes 129
#expe	unknown 52
#exti	unknown 96	yes -69
#eyt>	unknown 87	yes -51
#eyto	unknown 79	yes -70
#eyyd	no 75	unknown -97
#eyye	unknown -51
#eyyt	no -67	unknown 89
#ezlo	no 105	unknown -58	yes -60
#ezro	no -120	unknown 104
#ezt>	no -54	yes 57
#ezya	no 80	unknown -82
#ezze	unknown -50
#ezzi	no -66	unknown -100	yes 158
#ezzo	yes 50
#fac>	unknown 70	yes -41
#face	no -69	yes 92
#fact	yes -51
#fahe	no 106	yes -69
#fahm	no -116	unknown 96
#fajr	no -45	unknown 55	yes -65
#fakh	no -81	unknown -43	yes 124
#fako	no -61
#fami	no -94	unknown -59	yes 91
#far>	unknown -123	yes 79
#fara	unknown 84	yes -101
#fati	no 52	yes -75
#fatn	no -71	unknown 42
#fato	no -47	unknown 44
#faut	no 60	yes -56
#faw>	no -81	unknown 62
#faya	no -67
#fayd	unknown -93	yes 43
#faye	no -101	unknown 186	yes -84
#faza	yes -62
#fazg	no -94	yes 87
#fazz	no 83	unknown -68
#fe3>	no 40	unknown -107	yes 50
#fe3n	no -40	unknown -134	yes 168
#fe99	no -69	yes 62
#fe9>	no -66	unknown -91	yes 125
#fe9n	no -42
#fe9t	no -67	yes 42
#fekh	no -62
#fekk	no -70	unknown -160	yes 221
#fel9	no -113	unknown -93	yes 173
#fel>	no -78	unknown 164	yes -88
#fell	unknown -90	yes 97
#felt	no -49	unknown -66	yes 111
#fen>	no -107	unknown 131
#fene	no -51	unknown 49
#fer>	unknown -46	yes 48
#ferg	no -42	yes 59
#ferm	no 43	yes -61
#ferq	unknown 81	yes -88
#ferr	no -46	unknown 70
#fert	yes 42
#fes>	no -60	yes 43
#fett	yes 44
#feui	no -54	unknown 79	yes -44
#feur	unknown -55
#feux	no -70	unknown 52
#ffes	no -40	unknown -51	yes 91
#ffeu	unknown -55
#ffi>	no -109	unknown -191	yes 230
#ffou	unknown -63	yes 40
#ffre	unknown 44
#ffur	unknown 62	yes -41
#fha>	no -118	unknown -121	yes 215
#fhem	no -89	unknown 143	yes -57
#fia>	no 51
#fiat	yes 45
#fif>	no -81	yes 85
#fiho	no 46	unknown -78
#file	no 93	yes -71
#fina	no 58	unknown -73
#fiqu	no -49	unknown 90
#firm	no -58
#fiss	no -66
#fit>	no -50
#fith	no 57	unknown -129	yes 67
#fiya	no 52	yes -46
#fjer	no 62	unknown -44
#fkh>	no 82	unknown -65
#fkha	no -88	unknown -98	yes 184
#fla>	unknown -47	yes 52
#flet	no 79	unknown -96
#flex	no -81
#flot	yes -72
#fni>	no 91	unknown -116
#fo9a	unknown 91	yes -59
#fo9i	no -50	yes 61
#fo9o	no -117	yes 86
#fon>	unknown 47
#for>	no -63	yes 88
#fou9	unknown 60	yes -45
#fou>	no -45	yes 41
#fouk	no -49	unknown -43	yes 91
#foun	no 40
#fra>	no -67	unknown 47
#frac	unknown -42	yes 57
#frei	unknown -60	yes 48
#frig	unknown 73
#frin	no 70	unknown -91
#friq	unknown 63	yes -48
#frit	unknown 42	yes -96
#frou	unknown 71	yes -85
#fsed	no 171	unknown -143
#ftan	no 54	unknown -67
#fte7	unknown -156	yes 134
#ftha	no 56	unknown -68
#fto>	unknown 44	yes -80
#fuit	no -79	unknown 115
#fure	unknown 62	yes -41
#fuse	unknown -74	yes 85
#fya>	unknown -70	yes 57
#g3at	no -132	unknown 107
#ga3>	yes -71
#gade	yes -62
#gadi	no -74	yes 58
#gage	no -57	unknown 156	yes -103
#gala	no 41	unknown -78
#gale	unknown 41
#gali	unknown 59	yes -78
#galo	no -45	unknown 60
#galt	no -57
#game	no -60	unknown -141	yes 177
#gane	no 61	yes -70
#gard	no -40	unknown 65
#gare	no -88	unknown 77
#garr	no -166	unknown 62	yes 72
#gary	unknown -67
#gatl	unknown 40
#gats	unknown 47	yes -42
#gauc	no -106	unknown 47
#gaz>	no -40
#gazo	unknown 61	yes -49
#gdal	yes 44
#gdga	yes -45
#ge3>	yes 48
#ge3a	no -117	unknown -157	yes 230
#gef>	no -49	unknown -56	yes 93
#gela	no 104	yes -80
#gelt	no -57
#geme	unknown 121	yes -97
#genc	no 49	unknown -41
#gene	unknown -69	yes 93
#geot	no -83	yes 50
#ger>	no -61	unknown 81
#ges>	no -72	unknown 129	yes -56
#geur	no -83	unknown 101
#ghan	unknown 136	yes -96
#ghar	unknown 56
#ghas	unknown 54
#ghay	unknown 91	yes -50
#ghda	unknown 56
#ghel	no -57	unknown 72
#gher	no -48	yes 49
#ghet	unknown 47
#ghew	no 133	unknown -74	yes -64
#ghfe	unknown 88	yes -69
#ghi>	no 62	yes -41
#ghir	no 42	unknown -40
#ghis	no -79	unknown 165	yes -129
#ghla	no -136	unknown -240	yes 316
#ghli	no -40	unknown -117	yes 143
#ghoc	no -78	unknown 138	yes -60
#ghor	unknown -66	yes 60
#ghra	no -109	unknown -110	yes 214
#ghso	no -153	unknown -148	yes 242
#ghta	no 59	unknown -91
#giqu	yes -43
#glac	unknown 76
#glis	yes -57
#glov	unknown 45	yes -87
#gne>	unknown 50
#gnie	unknown 62
#gnoi	no 44	yes -50
#gnol	unknown 65	yes -72
#gol>	no -47	unknown 72
#gola	no 63	yes -56
#golf	no 63	unknown -41
#goln	no -178	unknown 227	yes -111
#golt	no 52
#gon>	no -58	yes 81
#goo>	unknown 62	yes -66
#gora	no -53	unknown -66	yes 112
#gout	no -100	yes 76
#gouz	no -96	unknown 52
#gps>	yes -97
#gra>	no -159	unknown 60	yes 89
#grav	no -64	unknown -62	yes 126
#grel	no -46	unknown 101	yes -62
#gril	unknown -64	yes 48
#gris	no 68	unknown -41
#grue	no -89	unknown 43	yes 44
#guel	no -49
#guer	no 114	unknown -75	yes -72
#guid	no -66
#guig	no -71	unknown 109	yes -45
#h15>	no -67	unknown 50
#h40>	no 45	yes -66
#h45>	unknown -71	yes 94
#h7al	no -56	unknown 129	yes -82
#ha3e	no 57
#ha3r	unknown -114	yes 96
#haba	no 77	yes -75
#habi	no -76	unknown 131	yes -57
#habr	unknown 47
#hadc	unknown 48
#hadd	no -134	unknown -74	yes 183
#hady	no -74	unknown -58	yes 132
#haf>	no -60	unknown 63
#hafc	no -47	unknown 114	yes -66
#hafe	unknown 50	yes -65
#hafn	no -72	unknown -61	yes 124
#hafo	no -62	unknown 99
#hage	unknown 40	yes -49
#haha	no 46	yes -55
#hahd	unknown 54	yes -48
#hain	no -69	yes 41
#haj>	no 56	yes -78
#hak>	no 179	unknown -146	yes -67
#hal>	unknown 71	yes -50
#hala	no -49
#hale	no 79	yes -44
#hali	yes -60
#hall	no -52	unknown 92	yes -40
#ham>	no -53
#hamd	no 98	unknown -68
#hame	yes -52
#hams	no 142	unknown -210
#hana	no -99	unknown 46
#hani	no -117	unknown -64	yes 156
#haou	no -56	yes 41
#hara	no -115	unknown 141	yes -40
#harb	no -83
#hare	unknown -46
#hatc	no -47	unknown 144	yes -126
#hate	unknown 57	yes -71
#hati	no -220	unknown 171	yes -48
#hats	no 61	yes -40
#hatt	no -119	unknown 71
#haud	no -59	unknown 99	yes -42
#hauf	unknown -40
#haus	no 44
#hawc	no 104	unknown -71	yes -50
#hawi	no 48
#hawy	no 97	unknown -47	yes -50
#haye	no -66	unknown 87
#hazn	no 147	unknown -114	yes -50
#hazz	unknown -82	yes 88
#hber	unknown 40
#hbi>	yes 62
#hch>	yes 55
#hdam	no -50	unknown -59	yes 110
#hdar	no -62	unknown 58
#hdat	no 70	unknown -54
#hdda	no -65	yes 92
#hdec	no 52	yes -43
#hdem	unknown 45
#hdi>	unknown -107	yes 125
#hdia	unknown 120	yes -92
#hdin	no 113	unknown -49	yes -74
#hdma	no -71	unknown -116	yes 103
#hdou	no -105	yes 75
#he3e	no -80	unknown 106	yes -41
#he3l	yes 40
#he99	yes -49
#heb>	unknown 43	yes -62
#hebc	yes -72
#hebt	no 51
#heda	no 47	unknown -50
#hedc	no 133	unknown -92	yes -41
#hedd	yes 56
#hedm	no -64
#hedo	unknown -67
#hefa	unknown 61	yes -44
#hefn	no -55	unknown -69	yes 115
#heik	no 59	unknown -90
#heir	no 114	unknown -76	yes -42
#hejr	no 81	unknown -76
#hek>	no 92	unknown -83
#hekr	no 144	unknown -104	yes -72
#hel3	no 67	unknown -57
#hele	no 51	yes -62
#heli	unknown 74	yes -60
#hell	unknown 40
#heln	unknown -66	yes 70
#helt	no 78	unknown -80
#hem3	no -52	unknown 72
#hem>	no -71	unknown -103	yes 161
#hemi	yes -58
#hemm	no 115	yes -81
#hemn	no 94	yes -60
#hems	no 55	unknown -49
#hemt	no -108	unknown 154	yes -60
#heni	unknown 56
#henn	no -65	unknown -76	yes 140
#her9	unknown -156	yes 129
#her>	unknown 54	yes -46
#herd	unknown 110	yes -83
#here	unknown 55	yes -89
#hes>	no 114	yes -90
#hess	no -136	unknown 190	yes -56
#hetf	no 181	unknown -203
#heww	no 41
#hez>	unknown 64	yes -71
#hfel	unknown 88	yes -69
#hfif	no -46	yes 72
#hha>	unknown -69	yes 45
#hhar	unknown 44
#hher	unknown 40
#hhh>	no 73	yes -61
#hhhh	unknown 52	yes -60
#hhor	yes 50
#hhou	no -48	unknown 54
#hiba	unknown -59	yes 63
#hicu	yes -53
#hifo	no 65	unknown -47
#him>	no 87	unknown -95
#hin>	no -59	unknown -108	yes 166
#hina	unknown 57	yes -50
#hir>	no 56	unknown -49
#his>	no -42	unknown 125	yes -123
#hitc	no -114	yes 76
#hive	yes -50
#hka>	no -58	yes 52
#hkil	unknown -73	yes 46
#hkit	unknown -68	yes 72
#hla3	no 185	unknown -140	yes -90
#hles	no -55	unknown 80
#hlet	no -104	unknown 112
#hli>	no -43	yes 62
#hlle	yes 41
#hlli	no -73	unknown 99	yes -46
#hlou	no -75	unknown 141	yes -103
#hmat	no 53	yes -75
#hmis	yes 48
#hne9	unknown -81	yes 53
#hno>	no 40	yes -41
#hobz	no -54
#hoc>	no 60	yes -75
#hoch	no -78	unknown 138	yes -60
#hof>	no -73	unknown 117	yes -44
#hoir	no -75	yes 40
#homa	yes 43
#homc	unknown 55	yes -61
#hona	no 198	unknown -151	yes -58
#hond	unknown -100	yes 101
#horz	unknown -56	yes 87
#hote	unknown 50
#hoto	no -41	unknown 55
#hou>	no -85	yes 50
#houc	no 71	unknown -44
#houi	no -97	unknown -54	yes 145
#houk	unknown -128	yes 126
#houl	no -65	unknown 78
#houm	no 147	yes -182
#houn	no -48	yes 61
#hout	no -105	unknown 117
#houy	unknown -47
#hoya	no -59
#hqet	unknown 89	yes -65
#hqqa	no 70	yes -57
#hrab	no -106	yes 122
#hraj	unknown 63	yes -48
#hrar	no -65	yes 56
#hrat	no -104	unknown 172	yes -67
#hraz	no 73	unknown -185	yes 100
#hrb>	no -86	unknown 189	yes -156
#hrba	no -65	unknown 83
#hrbo	no 64
#hrha	no -85	unknown -76	yes 148
#hri>	no -62	unknown -76	yes 137
#hrin	no -142	unknown 43	yes 102
#hrit	unknown 69	yes -54
#hrje	unknown -58
#hro>	no -78	unknown -108	yes 160
#hrou	no -80	unknown -113	yes 163
#hrre	unknown -61	yes 46
#hsel	no 65	unknown -72
#hsen	no -129	yes 80
#hser	unknown 74	yes -42
#hta>	no 43	yes -54
#htaf	no 41	yes -99
#htef	unknown -117	yes 133
#htfo	no 212	unknown -170	yes -52
#hti>	no -46	unknown -73	yes 121
#htou	no -90	yes 100
#hwat	unknown -47
#hway	no -64	unknown 65
#hwia	unknown -73	yes 101
#hwiy	yes 49
#hyat	no -75	unknown -89	yes 160
#hzen	unknown 55	yes -74
#i7a>	no -57	unknown 119	yes -74
#i7t>	no -42	unknown -66	yes 89
#i9a>	no 53
#i9ay	yes -47
#i9i>	no -54	unknown -52	yes 81
#iabl	no 58	unknown -77
#iad>	yes -58
#ial>	unknown 81	yes -54
#ialo	no -58	unknown -45	yes 104
#ian>	yes -54
#iano	no 104	yes -145
#iate	no 64	yes -76
#iba>	no 114	yes -114
#ibga	no 88	unknown -58
#ibi>	no -170	unknown 217	yes -67
#ibn>	unknown 111	yes -94
#ich>	no 79	unknown -44
#ichk	no -84	yes 68
#icie	yes -55
#icit	no 100	yes -74
#icul	no -67	yes 65
#icyc	unknown -89	yes 55
#idat	no 125	unknown -55	yes -71
#ide>	no -101	unknown 157	yes -55
#idel	no 59	yes -62
#idi>	no 49	unknown -54
#idia	no 48	yes -78
#ido>	no -67	unknown 108	yes -71
#idon	no -93	yes 51
#iege	no -101	unknown 67
#iel>	no 41
#iels	no 41
#ien>	no -65	unknown 58
#ienn	no -54	unknown 75
#iere	unknown 55
#iete	no -56	unknown 61
#ieto	unknown -44	yes 79
#ieur	no -92	yes 50
#ifa>	unknown -63	yes 49
#ifet	no -53	unknown 69
#iffe	no 79	yes -104
#iffu	unknown 62	yes -41
#ifi>	no -90	yes 81
#ifiq	no -49	unknown 90
#ifor	no -63	yes 88
#ifou	no 69	yes -51
#ifra	unknown 45
#ifto	no 68
#igad	yes -62
#igam	no -60	unknown -141	yes 177
#igne	unknown 55
#igo>	unknown 73
#ihou	unknown -71	yes 67
#ika>	no -47
#ikal	no -68
#ikhi	no 91	unknown -80
#ikom	unknown 52
#ilah	no 97	unknown -57
#ilet	yes -50
#ilif	no -53	unknown 41
#illa	unknown -65	yes 50
#illi	no -110	unknown 174	yes -61
#ilti	no -40	unknown 98	yes -60
#imen	unknown 62
#imma	no -44	unknown 132	yes -119
#imme	unknown 63	yes -56
#imn>	unknown 41
#imna	no -90	unknown -71	yes 152
#imou	no 116	yes -88
#impa	unknown 96	yes -60
#imta	no -46	unknown 90	yes -45
#inac	no -112	unknown 77
#inah	unknown -65
#ince	no 103	yes -133
#inch	no 41
#inct	unknown 62	yes -42
#indr	no -80	yes 51
#indu	no 85	yes -110
#inee	yes -58
#ines	no -42
#infi	no -82	yes 48
#ingo	unknown 41	yes -40
#inha	no -184	yes 212
#inia	no 107	unknown -112
#inie	yes -54
#inih	no -60	yes 90
#inin	no -93	yes 90
#iniy	yes 44
#inoi	no -140	unknown 80
#inse	no 152	unknown -139
#inte	unknown 58
#ints	no -60	unknown -71	yes 132
#intu	yes 42
#inyi	no -88	unknown -40	yes 125
#ionn	no -84	unknown 126	yes -41
#iori	unknown 41
#iot>	no -53	unknown 43
#ipor	unknown -74	yes 97
#iqui	unknown 57	yes -53
#ira>	no -43	unknown 49
#irag	unknown -43
#irat	no -47	yes 82
#irba	unknown -49	yes 69
#irec	unknown -78
#ires	unknown -135	yes 77
#irha	unknown 56	yes -55
#irm>	no -55	yes 55
#irmi	no -82	yes 48
#irou	no -115	unknown 76
#isat	no 142	unknown -110	yes -53
#isci	no 53	unknown -61
#iser	no -42	unknown 52
#iski	no 171	unknown -93	yes -108
#iskl	unknown -40	yes 53
#isqu	no -86	unknown 96
#isra	unknown -135	yes 82
#iss>	no -117	yes 63
#isse	unknown 50
#issi	unknown 67	yes -92
#isso	no 41	unknown 70	yes -124
#issu	no -40
#ista	no 71	yes -56
#ita>	no -41	unknown 65
#itai	unknown 45
#ital	no -50	unknown -43	yes 90
#itar	yes 70
#itat	unknown 50	yes -60
#itch	no -93	yes 92
#ite>	unknown 71
#iter	unknown -93	yes 113
#iteu	no 61	yes -72
#itha	unknown -40
#itho	yes -55
#ito>	no -65	yes 52
#itou	no -67	unknown 73
#itra	no -74	yes 54
#itre	unknown 61
#itri	yes -60
#itur	no -63
#ium>	no -83	unknown 166	yes -106
#ive>	unknown -62	yes 87
#iver	no -69	unknown 103
#ivil	no -119	yes 76
#ivol	no -43	unknown 68
#ivra	unknown -65
#iyad	no 63	unknown -104
#iyah	no -81	unknown 117	yes -44
#iyam	unknown -94	yes 66
#iyan	unknown 46
#iyat	unknown -46
#iyed	unknown -63
#iyin	unknown 51
#iyo>	unknown 67	yes -56
#iza>	no 57	yes -50
#izni	no -43	yes 62
#j3a>	no -60	yes 83
#j3at	unknown 78	yes -60
#j3in	no 74	unknown -100
#j3o>	yes -61
#j3ou	no -44
#ja3>	unknown -57	yes 77
#jab>	unknown -82	yes 96
#jabo	no -79	unknown -118	yes 166
#jabt	no 54	yes -45
#jah>	unknown -187	yes 194
#jaj>	unknown -40	yes 51
#jaja	no -43	unknown 106	yes -59
#jala	no -45	unknown 69
#jama	no 47
#jand	no -116	unknown 167	yes -90
#jane	no 85	unknown -60
#jant	no 150	unknown -75	yes -74
#janv	no 58	yes -43
#jara	no 87	unknown -86
#jard	no 61	yes -63
#jari	unknown 53	yes -58
#jarn	unknown -44
#jarr	no -73	unknown -53	yes 108
#jave	no -46	unknown 84
#jawa	no -72	unknown 141	yes -69
#jawb	no -58	unknown 46
#jawc	unknown 98	yes -76
#jawe	no -54
#jaya	yes 60
#jbed	no -109	yes 129
#jbeh	no -219	unknown -170	yes 329
#jbel	unknown 48	yes -76
#jbi>	no -65	unknown -104	yes 159
#jdar	unknown 45
#jdid	unknown 65	yes -53
#je3h	yes 42
#jeb>	no -117	unknown -92	yes 192
#jebd	no -82	yes 68
#jebh	no -62	unknown -157	yes 206
#jebs	unknown 72	yes -81
#ject	yes -76
#jed>	no -54	unknown 55
#jehd	unknown -49	yes 81
#jel>	yes 45
#jeld	no -97	yes 85
#jelh	no -104	unknown 70
#jell	no -53	unknown -47	yes 68
#jem>	unknown -47
#jer7	unknown -56
#jerr	unknown -42	yes 65
#jhha	unknown -45	yes 83
#jhi>	no -46	yes 65
#jhou	no -97	unknown 58
#jib>	unknown 49
#jiha	yes 67
#jin>	no -59
#jit>	no -46	unknown -51	yes 96
#jiw>	no 115	unknown -74	yes -49
#jja>	unknown -122	yes 139
#jjar	unknown -54	yes 59
#jje3	no 85	unknown -185	yes 89
#jjel	unknown 59	yes -56
#jla>	no -63
#jlat	no -40	unknown 75	yes -40
#jlha	unknown -71	yes 90
#jli>	unknown -63	yes 98
#jlia	unknown -88	yes 53
#jlih	yes 45
#jlo>	no -42	unknown -52	yes 87
#jlou	no 48	unknown -129	yes 57
#jm3a	no -58	unknown 66
#jma3	unknown -58	yes 50
#jme3	no -72	unknown -54	yes 121
#jmel	unknown 63	yes -85
#jna>	no 124	unknown -83	yes -40
#jnan	unknown 79	yes -68
#joj>	unknown -100	yes 95
#jou>	no -73	unknown 62
#jra7	no 83	unknown -97
#jral	no 222	unknown -147	yes -80
#jrat	no 139	unknown -45	yes -121
#jre7	no 85	unknown -63
#jro7	no 205	unknown -165	yes -130
#jrou	unknown -57	yes 41
#juin	unknown 56	yes -44
#k7al	no -104	yes 87
#k7el	yes -45
#k7la	no -83	yes 68
#ka3b	unknown -80	yes 114
#kab>	no 103	unknown -91
#kabe	no 104	unknown -156	yes 45
#kabi	no -57	unknown -113	yes 157
#kabl	no -52	unknown 72
#kabt	no -56	yes 88
#kahl	no -52	unknown -110	yes 124
#kaim	unknown -131	yes 119
#kame	no -60	unknown 82
#kami	no -54	unknown 80
#kaml	no 50
#kamy	no 95	unknown -62
#kan3	no -55	unknown 47
#kan7	no -79	unknown -69	yes 140
#kan9	no -52	yes 86
#kan>	no 58	unknown -62
#kanb	no -75	unknown -61	yes 134
#kanc	no 53	unknown -84
#kand	unknown -103	yes 82
#kanh	unknown 42
#kanj	no -40	unknown 47
#kank	no -66	unknown 98
#kanm	no -154	unknown -45	yes 174
#kann	no 98	unknown -155	yes 46
#kanq	unknown -84	yes 80
#kanr	unknown -85	yes 106
#kant	unknown -42
#kar>	unknown -55
#kara	no -62	unknown -212	yes 243
#kari	no 53	unknown -61
#karo	no 83	unknown -83
#karr	no -49	yes 79
#kass	no -93
#kat3	unknown -122	yes 103
#kat7	no -88	yes 113
#kat9	no -72	yes 42
#kat>	no 46	unknown -41
#katb	no -40
#katd	no -40	unknown -80	yes 119
#kate	no -168	unknown -90	yes 174
#katg	no -40	unknown 77
#katj	no -40	unknown -85	yes 123
#katl	no 81	yes -86
#katr	unknown 84	yes -67
#kats	no -108	yes 92
#kay3	no -58
#kay7	no 65	unknown -138	yes 75
#kay9	no -72
#kayb	no 68	unknown -52
#kayc	no -68	unknown 57
#kayd	unknown -51	yes 47
#kaye	no -43
#kayf	no -51	unknown -67	yes 89
#kayh	no -55	unknown 69
#kayk	no -63	yes 48
#kayl	no 74	yes -64
#kaym	no 88	unknown -123
#kayq	no 104	unknown -51	yes -61
#kayr	unknown 56	yes -97
#kays	yes 43
#kayw	yes 53
#kayz	no 70	yes -101
#kba>	no -47	unknown -106	yes 154
#kbat	no -93	unknown 216	yes -134
#kber	unknown -51	yes 66
#kbir	yes 40
#kbti	no -87	unknown -144	yes 202
#kchi	yes -91
#keb>	unknown -60
#kebb	no -56	yes 49
#kebt	unknown -73	yes 98
#kech	no 93	yes -74
#keff	no -106	unknown -222	yes 259
#kel>	unknown 50	yes -119
#kelb	unknown -43
#kell	no -95	unknown 114
#kelm	unknown 103	yes -68
#kemm	no 98	yes -119
#ken>	no -236	unknown 269	yes -88
#kend	unknown 46
#keni	no -77	yes 51
#kenn	unknown -79
#ker>	unknown 73	yes -49
#kerc	no -47	unknown -43	yes 89
#kers	no -78	unknown -97	yes 172
#kesr	unknown -129	yes 91
#kess	unknown -62	yes 40
#ket>	no -106	yes 90
#ketb	no 44	yes -71
#kha>	unknown -49	yes 61
#khad	no -88	unknown -117	yes 188
#khaf	no -47	unknown 51
#khal	unknown 52
#kham	no -86	yes 74
#khan	yes 44
#khas	unknown 52
#khat	no -127	unknown 62	yes 60
#khaw	no 54	yes -46
#khaz	no 147	unknown -114	yes -50
#khch	no 104	unknown -82
#khd>	no -43	unknown -140	yes 165
#khdd	no -64	yes 68
#khdi	unknown -67	yes 87
#khdm	no -73	unknown -138	yes 136
#khdo	no -115	yes 94
#kheb	no 52	yes -40
#khef	no 130	unknown -114
#khem	no -46
#khen	unknown -44	yes 40
#kher	yes -41
#khes	unknown 74
#khfi	no -46	yes 72
#khil	unknown 50	yes -66
#khin	unknown -154	yes 168
#khir	no 97	unknown -72
#khll	no -68	unknown 43
#khmi	yes 45
#khne	unknown -74	yes 59
#khob	no -75	unknown 47
#khon	no 198	unknown -151	yes -58
#khor	no 86	unknown -74
#khoy	no -59
#khra	no -80	yes 62
#khrb	unknown 50
#khrj	no 62	unknown -48
#khss	no 150	unknown -122	yes -49
#khta	no 49	yes -93
#khte	unknown -122	yes 104
#khtf	no 175	unknown -120	yes -62
#khti	yes 55
#khto	no -70	yes 53
#khya	no -92	unknown -40	yes 122
#khze	unknown 55	yes -74
#kia>	no 126	unknown -183
#kina	yes 43
#kit>	no 40	unknown -45
#kka>	unknown -57
#kkab	no 146	unknown -154
#kkar	no 72	yes -80
#kkat	no 135	unknown -144
#kkeb	no 53	yes -43
#kki>	no -116	unknown -212	yes 270
#kla>	unknown -123	yes 114
#klam	no -78	unknown 121	yes -41
#klat	no 117	yes -106
#klia	no 58	yes -45
#klit	unknown -45	yes 58
#kliy	no -44	unknown 75
#klya	no 58	unknown -45
#kna>	no 44
#knes	no -57	unknown 50
#kol>	no 40	yes -65
#kola	no -71	unknown 86
#kolh	unknown -51
#koln	no 93	unknown -78
#kolo	no 44
#kona	no 71	unknown -73
#konn	unknown -55
#kont	unknown -42
#kora	no 115	unknown -131
#kors	unknown 168	yes -155
#koul	no 250	unknown -202	yes -52
#koum	unknown 78	yes -76
#kouz	no 119	unknown -101
#kra>	yes -57
#kras	unknown -63
#kser	unknown -75	yes 76
#ktaf	no -90	unknown -156	yes 213
#ktb>	no -40
#ktbo	unknown 50
#ktef	no -72	unknown -95	yes 168
#ktou	no -47	unknown 66
#kya>	no -135	unknown 188	yes -75
#l2ar	no -81	unknown -91	yes 161
#l3a2	unknown -40	yes 59
#l3a9	no -69	unknown -43	yes 114
#l3a>	no 43	unknown -41
#l3ad	no -90	unknown 44	yes 44
#l3am	no -46	unknown 59
#l3an	no 86	yes -63
#l3ar	no -95	unknown 167	yes -79
#l3as	no -58	yes 73
#l3at	no 40
#l3aw	unknown -51	yes 68
#l3ay	no 124	unknown -145
#l3bo	no -52	unknown 113	yes -69
#l3eb	unknown -62
#l3er	unknown 68	yes -47
#l3es	unknown -42	yes 61
#l3im	no -40
#l3in	unknown -68	yes 66
#l3om	no 41
#l3ou	unknown -63
#l3ra	no -70	unknown 94
#l3ro	no 53	yes -90
#l3se	unknown 95	yes -106
#l3ya	no -108	unknown 150
#l5el	no 57
#l7a9	no -79	unknown 60
#l7ad	yes -40
#l7af	no 161	unknown -137	yes -44
#l7aj	no -57	unknown -77	yes 136
#l7ar	unknown 110	yes -86
#l7as	no 106	unknown -40	yes -86
#l7aw	no 102	unknown -86
#l7ba	unknown 97	yes -65
#l7ch	no 106	yes -140
#l7di	no 95	unknown -94
#l7em	no -52	unknown 90	yes -42
#l7je	yes 62
#l7ma	no 64	yes -47
#l7od	no -71	unknown -105	yes 147
#l7ou	unknown -111	yes 100
#l7ra	no 79	yes -117
#l7ri	no -93	unknown 91
#l7sa	no 56	yes -80
#l7ta	no -100	unknown -46	yes 113
#l7wa	unknown 74
#l7yo	no -61	unknown 111	yes -47
#l9a>	no -60	unknown 60
#l9an	no -53	yes 64
#l9at	no -54	unknown -45	yes 93
#l9aw	no -123	unknown 150	yes -57
#l9ay	unknown 55	yes -57
#l9di	no 83	yes -87
#l9el	no 136	unknown -47	yes -100
#l9er	unknown -181	yes 133
#l9et	no 103	unknown -100
#l9it	no -50	unknown 100	yes -51
#l9od	no 141	unknown -145
#la3>	no -57	unknown 58
#la3b	unknown 120	yes -95
#la3t	unknown -152	yes 146
#la9>	no 65	unknown -218	yes 143
#la9a	no 46
#la9i	no 121	unknown -71	yes -55
#lab>	unknown 81	yes -139
#laba	no 48	unknown -47
#lace	no -44	unknown 77
#lach	unknown 56
#ladi	no 120	unknown -88
#lafo	unknown 45
#lah>	no 67	unknown -48
#laha	no -153	unknown 204	yes -57
#lail	no 95	yes -58
#lain	no -42	unknown 59
#laja	no 82	yes -60
#lakh	unknown -56	yes 52
#lal>	no 74	unknown -48
#lall	no -40
#lama	no 101	unknown -103
#lamp	unknown -104	yes 64
#lamt	no 130	unknown -188
#lan>	no 78	unknown -105
#lanc	unknown -51	yes 67
#land	unknown -105	yes 75
#lant	unknown -88	yes 74
#larb	no 56
#lari	no -48	yes 62
#larm	no -65	unknown 119	yes -55
#last	no 60
#lata	no 49	unknown -77
#latc	unknown 62
#late	unknown 100	yes -70
#lati	unknown 41
#latr	unknown -73	yes 99
#lava	yes -54
#lave	no -65
#lavi	no -77
#law>	no -58	unknown 75
#lay>	unknown 49	yes -95
#laye	unknown -61	yes 95
#layk	no 99	yes -97
#lb7e	yes -90
#lbac	no 83	unknown -51	yes -50
#lbai	unknown 48	yes -81
#lbal	no 127	unknown -83	yes -46
#lban	no 70	unknown -75
#lbas	no 60
#lbe7	no -56	unknown 114	yes -67
#lbeb	no -54	unknown 50
#lben	unknown 55	yes -46
#lber	no 43	yes -40
#lbgh	no -42	unknown 80	yes -46
#lbib	no -47	unknown 123	yes -78
#lbid	no 68	yes -56
#lbis	no -93	unknown -99	yes 142
#lbit	no -50
#lbni	no 51	yes -61
#lbo>	no 50	unknown 53	yes -120
#lbol	no 167	unknown -100	yes -81
#lbot	unknown -125	yes 43
#lbra	no -48	unknown 68
#lbur	unknown 47
#lcab	no -56	unknown -66	yes 84
#lcai	no -45	unknown 78
#lcan	no 142	unknown -104	yes -55
#lcar	no -47	yes 82
#lch>	unknown 66
#lcha	no 76	unknown -52
#lcli	yes 53
#lcof	no 63
#lcom	no 97	yes -116
#lcor	no 100	unknown -79
#lcou	no 64	unknown -44
#lda>	no -205	unknown -100	yes 237
#ldak	no 139	unknown -65	yes -85
#ldi>	yes 45
#le3>	no -74	unknown 64
#le3n	no 172	unknown -124	yes -49
#le9>	no -42	unknown -92	yes 127
#le9a	no -90	unknown -151	yes 203
#le9n	no 109	unknown -78
#le9t	unknown -64	yes 67
#leau	unknown -50	yes 41
#lebt	unknown -61	yes 80
#lec>	no -123	unknown -60	yes 118
#lect	no 110	unknown -48	yes -64
#led>	no -97	unknown 99
#lefo	yes -44
#legh	no -58	unknown 111	yes -65
#lek>	unknown -126	yes 71
#lekh	unknown -88	yes 114
#lel>	no 45	unknown -67
#lem>	no 142	unknown -58	yes -84
#lemn	no 69
#leq>	no 151	unknown -86	yes -76
#ler>	no 88	unknown -59
#less	no 62
#lest	unknown 94	yes -101
#letn	no -67	unknown 162	yes -102
#leur	no -56	unknown 137	yes -85
#leus	no 62	unknown -87	yes -44
#leva	no -108	unknown 122
#leve	unknown 44	yes -55
#leww	no -111	unknown 68
#lex>	no -95	yes 71
#lfac	no 76	yes -97
#lfat	no -65	unknown 128	yes -66
#lfay	no -77	unknown -44	yes 96
#lfaz	yes -62
#lfek	unknown -154	yes 135
#lfer	no -77	unknown 91
#lfeu	no 53	unknown -40
#lfje	no 99	yes -70
#lfo9	unknown 59	yes -81
#lfra	unknown -90	yes 112
#lgar	unknown 129	yes -113
#lgaz	no -82
#lgen	no -61	unknown 55
#lgha	no 63	yes -54
#lghe	no -68
#lghi	unknown 48	yes -109
#lghn	no -110	unknown 101
#lgiq	yes -43
#lgre	no -131	unknown 56	yes 76
#lhaj	no -82	unknown 74
#lham	no 85	yes -50
#lhom	no 56	unknown -56
#lhou	no -133	unknown 102
#lhwa	unknown 49
#li9i	no -41	unknown 84	yes -49
#lian	no 58	yes -45
#lib>	no -162	unknown 113
#lid>	no -61	unknown 115	yes -57
#lida	unknown -41
#lidi	unknown -79	yes 47
#liga	no -60	unknown -141	yes 177
#lih>	yes 52
#liha	yes 41
#liko	unknown 50
#lill	no 57	unknown -89
#lime	unknown 43
#limn	no -40
#lin>	no 78	yes -49
#lisa	no 142	unknown -110	yes -53
#lisi	no -54	unknown 111	yes -61
#lisr	unknown -136	yes 104
#lit>	no -71	unknown 45
#liw>	no 56	yes -41
#liya	no -64	unknown 89
#liz>	unknown -50	yes 81
#ljam	unknown 106	yes -111
#ljar	no 54	yes -96
#ljen	no -145	yes 98
#lkar	unknown -41
#lkbi	no -49	unknown -42	yes 86
#lkhc	no 83	unknown -88
#lkhd	no -154	unknown -226	yes 319
#lkhr	unknown -105	yes 99
#lkhs	no 144	unknown -170
#lkhw	no 51	yes -53
#lkhy	no -141	yes 126
#lkli	no -41	unknown 58
#lkom	no -86	unknown 146	yes -61
#lkon	no 46	unknown -50
#lkor	yes -44
#lla3	no 48	yes -108
#llag	unknown -63	yes 43
#llah	no 68	unknown -54
#llal	no 132	unknown -107
#llar	no -73	unknown 100	yes -45
#llat	unknown 51
#llaw	no -76	unknown 88
#llch	no -100	unknown 77
#lle3	no -93	yes 96
#lle9	no -57	unknown -54	yes 97
#lleb	no -82	unknown 87
#llek	unknown -122	yes 144
#llem	no -42	unknown 82	yes -53
#ller	no 85	unknown -86
#lleu	no 65	yes -46
#llgh	no -146	unknown 128
#llha	no -88	unknown 141	yes -69
#llie	no -71	unknown 73
#llin	no 79	unknown -49
#llit	no -55
#llom	yes 57
#llon	no 49	unknown -65
#llum	no -151	yes 74
#lm3e	no 43	unknown 50	yes -98
#lm3i	yes 51
#lma7	no 61	unknown -65
#lmad	no 90	unknown -147	yes 41
#lmag	no 154	unknown -57	yes -147
#lmah	no -65	unknown 83
#lmal	unknown 47
#lmas	yes -82
#lmat	no -53	yes 46
#lmdr	unknown 89	yes -70
#lmec	no -83	unknown 171	yes -104
#lmed	no 49
#lmen	unknown 115	yes -99
#lmes	unknown 52	yes -83
#lmin	no 93	unknown -73
#lmkh	no 54	unknown -47
#lmoh	no 70	unknown -83
#lmor	no -65	yes 65
#lmos	no -43	unknown -83	yes 109
#lmot	no -45
#lmou	no 69	yes -79
#lmra	no -64	yes 68
#lmse	no 207	unknown -181	yes -82
#lni>	no -41	unknown 77
#lo3>	no -120	unknown -111	yes 174
#lo7>	no 202	unknown -132	yes -75
#loca	no 55	yes -52
#loga	no 82	yes -70
#loir	unknown 75	yes -41
#lokh	no -87	unknown -137	yes 194
#lol>	no -98	unknown 120
#lom>	yes 59
#lomb	unknown 72	yes -40
#lonn	no 43	yes -56
#lott	yes -72
#lou3	no -58	unknown 74
#lou7	no 198	unknown -196	yes -45
#louf	no 60	yes -48
#louh	no -146	yes 163
#louk	unknown -42	yes 49
#loum	unknown -73	yes 45
#loun	unknown 51
#lour	no -69	unknown 75
#lovo	unknown 45	yes -87
#lpc>	no -67	unknown 57
#lpha	no 47	unknown -43
#lpis	no 92	unknown -105
#lpla	no -47	unknown 117	yes -79
#lpor	yes -46
#lpri	no -70	unknown 93
#lqah	no -59	unknown -41	yes 100
#lqdi	no -90	unknown 211	yes -124
#lqin	unknown -47
#lsa>	unknown 70	yes -73
#lta7	no -46	unknown 81
#ltat	unknown -94	yes 125
#ltha	unknown -127	yes 128
#lti>	unknown 71	yes -48
#ltni	no -44	unknown 77
#lto>	no -50	unknown 81
#ltra	unknown -76	yes 107
#lum>	no -151	yes 74
#lune	unknown 68	yes -41
#lure	no -69	unknown -59	yes 127
#lust	no 148	unknown -113	yes -49
#lux>	unknown 59	yes -57
#lvas	no 107	unknown -44	yes -94
#lvel	no 60	unknown -43
#lvit	no -129	unknown 196	yes -79
#lvoi	no -40	unknown 66
#lvol	no -77	yes 62
#lwa9	no -43	unknown 63
#lwa>	unknown -165	yes 131
#lwal	no -40	yes 59
#lwar	no 157	unknown -114	yes -76
#lwe9	unknown 66	yes -44
#lwel	no -91	yes 71
#lwer	no 55	yes -69
#lwes	no -40
#lwi9	yes -50
#lwja	unknown -54	yes 68
#lwli	no 123	yes -125
#lwra	no -59	unknown 81
#lyan	no 58	unknown -45
#lyse	no -100	unknown 217	yes -145
#m3ak	no -66	unknown 86
#m3aw	no 50	unknown -70
#m3el	unknown 73	yes -64
#m3em	unknown -42
#m3ew	no -71	unknown 116	yes -45
#m3iz	no 66	unknown -47
#m7da	no 166	yes -137
#m7to	unknown 54	yes -66
#m9et	no -124	unknown -77	yes 167
#m9lo	unknown 43
#ma3e	no -54
#ma3n	no -45	unknown 78
#ma7>	no 64	unknown -71
#ma7d	no -46
#ma7l	unknown -67	yes 54
#ma9a	unknown -134	yes 44
#maar	unknown -62
#mabg	yes -58
#macb	no 41	unknown 66	yes -112
#mach	unknown 40
#mad>	unknown -64	yes 75
#madi	no 175	unknown -124	yes -55
#madr	no 47	unknown -41
#mafi	no 152	unknown -77	yes -74
#maga	no 52	yes -55
#magh	no 195	unknown -126	yes -103
#mah>	no -57	unknown -139	yes 148
#mahd	no -56	unknown 77
#mahl	no -174	unknown 148
#mai>	no 55	unknown -41
#main	no 175	unknown -144	yes -50
#mais	no 107	unknown -48	yes -57
#majh	unknown 73	yes -50
#majr	unknown -46
#maka	no 70
#mal9	no -72	unknown 139	yes -63
#mal>	no 186	unknown -109	yes -76
#mala	no -184	unknown 104	yes 57
#mali	no -41
#mall	no 45	unknown -85
#mam>	no -46	unknown 60
#mama	unknown -73	yes 92
#mand	no -121	unknown 168	yes -53
#mane	no -58
#mani	no 104	unknown -111
#marb	no 49
#mari	unknown -43
#marj	no 100	unknown -76
#marn	no -72	unknown -81	yes 106
#mart	unknown -44	yes 70
#mat>	no 58	unknown -60
#mata	no -69	yes 85
#matc	unknown -101	yes 78
#mati	no -44	yes 50
#mato	no 86	unknown -48
#matr	no -93	unknown 61
#maw>	unknown -64	yes 77
#mayn	no -49
#maza	no -46	unknown 51
#mba>	no -119	yes 83
#mbe>	no 49
#mbel	unknown -72	yes 53
#mbie	no -51	unknown 89
#mbou	no 97	unknown -76
#mbul	unknown -52	yes 79
#mch>	unknown 109	yes -82
#mche	no 42
#mchi	no -46
#mdan	no -54	unknown 54
#mder	no 111	unknown -111
#mdol	no 98	unknown -86
#mdou	no 44
#mdra	no 95	yes -119
#mdro	no -113	unknown 147
#me3>	unknown -52	yes 84
#me3n	no 50	unknown -52
#me3t	no -59	unknown 119	yes -66
#me7>	no 121	unknown -63	yes -65
#me7l	unknown 74	yes -41
#me7r	no -88	unknown 87
#me7t	no -99	unknown 162	yes -106
#mech	no 96	unknown -77
#mede	unknown -66	yes 55
#mega	unknown 80	yes -59
#meh>	no -40	unknown -83	yes 117
#mehd	no -44	unknown 81
#mekn	no -57	unknown 50
#mekt	unknown 67
#mena	no 65	yes -92
#menh	no -68	unknown 46
#mer>	unknown -40	yes 63
#mera	unknown 82	yes -59
#merc	no -73	yes 59
#merf	no -84	unknown -149	yes 191
#meri	no -48
#merr	unknown 44	yes -53
#mers	unknown -59
#mert	yes -40
#merz	no -44
#mes>	no 61	unknown -63
#mesk	no 72	unknown -45
#mesm	no -46	unknown 68
#mess	no 185	unknown -128	yes -58
#met>	unknown -43	yes 57
#meub	no 72	yes -61
#mezr	no -120	unknown 104
#mezy	no 80	unknown -82
#mfer	yes -42
#mfto	no -46	unknown 84	yes -40
#mha>	no -96	unknown 56	yes 44
#mher	no -50	unknown -45	yes 96
#mi3>	unknown 48	yes -75
#mia>	unknown 49
#miab	no 58	unknown -77
#mid>	unknown 66
#mide	no 59	yes -62
#mier	no 62	unknown -59
#mila	unknown 84	yes -60
#min>	no 70	unknown -61
#mina	no 118	unknown -45	yes -85
#mini	no -98	unknown 238	yes -142
#mio>	no -41	unknown 42
#mira	unknown 52
#miro	no -110	yes 115
#mis>	yes 44
#misk	no 171	unknown -93	yes -108
#mito	no -53	yes 45
#miya	no -48	unknown 42
#miyt	no -45	unknown 87	yes -40
#mjro	no 74	unknown -64
#mken	no -214	unknown 260	yes -87
#mkes	no 40
#mkha	yes -47
#mkhe	yes -42
#mkhl	no -40	unknown 103	yes -108
#mkom	no 86	unknown -82
#mkto	no -72	unknown 48
#mli>	no -54	unknown 47
#mlin	no 79	yes -53
#mlli	no -66
#mlou	unknown -64	yes 76
#mmad	no 64	unknown -73
#mmam	no -47	unknown 48
#mman	no -125	unknown 143
#mmar	unknown -66	yes 66
#mmat	no -56	unknown 62
#mme>	no 103	yes -93
#mmed	yes 42
#mmel	no -110	unknown 45	yes 45
#mmer	no 46
#mmeu	unknown 63	yes -56
#mmi>	no -90	unknown -128	yes 203
#mmo>	no -45
#mmou	yes 54
#mmro	no 96	unknown -63	yes -47
#mna>	no 50	unknown -43
#mnfo	no -65	yes 102
#mnha	no -45	unknown -69	yes 105
#mni>	no -54	unknown 60
#mnin	yes 45
#mno>	no -132	unknown 126
#moch	no 58
#mode	no -58	yes 60
#modi	no 48
#mohi	no 130	unknown -145
#moin	unknown 77	yes -42
#moir	no -101	unknown -67	yes 152
#mokh	no 90	yes -73
#mol>	yes 46
#mona	no -87	unknown 51
#moni	no 49	unknown 50	yes -92
#mons	no -79	unknown 49
#mont	no -79	unknown 89
#moqa	no 95	unknown -69
#mor>	unknown 81	yes -78
#mora	no -83	yes 46
#most	no -41
#mota	no -137	unknown 151	yes -52
#mote	yes -57
#moto	yes 42
#mou3	no -62	unknown 44
#mou>	no -65	unknown 81
#mouc	no -40	unknown -105	yes 98
#moud	no -55	unknown -53	yes 92
#mouj	no 53	yes -86
#moum	no -94	unknown 79
#mour	no 151	unknown -211
#mout	no 77	yes -104
#mpac	unknown 96	yes -60
#mpag	unknown 62
#mpe>	unknown 55	yes -43
#mpet	no -86	yes 52
#mpia	no 95	yes -96
#mpin	no 60
#mpte	unknown 47	yes -47
#mra>	no -55	yes 47
#mrat	yes 45
#mri>	unknown -71	yes 40
#mrid	no 53	unknown -65
#mrna	no 50	unknown -55
#mro>	no -45	unknown 89	yes -44
#mrou	unknown -43
#mrra	no -53	unknown 72
#mrti	no -109	unknown 127
#msa>	no -65	unknown 42
#msdo	no 43
#mse7	yes -58
#msel	no -42	unknown -81	yes 114
#msem	no 188	unknown -145	yes -91
#msin	no -50	unknown 121	yes -79
#mski	unknown -42	yes 63
#mslo	no -58	unknown -122	yes 165
#mta>	unknown 51
#mtch	no -79	unknown 128	yes -52
#mti>	no -71
#mtna	no 50	unknown -173	yes 71
#mur>	no -58	yes 61
#mwe9	no 171	unknown -120	yes -59
#myo>	no 95	unknown -62
#mzro	no -55	unknown 101
#mzya	no 40	unknown -111	yes 68
#n3as	no 53
#n3aw	no -52	unknown 89
#n3el	no -99	unknown -220	yes 239
#n3em	no 47	yes -50
#n3es	no 49	unknown -40
#n3ey	yes -55
#n3ti	no -94	unknown -118	yes 181
#n7el	no -52	yes 82
#n9de	no -52	unknown -41	yes 92
#n9ed	no 105	unknown -116
#n9el	no -52	unknown 98	yes -75
#n9ha	unknown -53	yes 85
#n9i>	no -66	unknown -51	yes 116
#n9o>	no -134	unknown -224	yes 264
#n9te	yes 43
#na3e	no 70	unknown -140	yes 55
#na3s	no 48	unknown -105	yes 55
#nab>	no 41	yes -49
#nack	no -135	unknown 141
#nad>	no 43	yes -50
#nada	no -43
#nade	no 85	unknown -40	yes -43
#nado	unknown 61
#nage	unknown 63	yes -54
#naha	no 85	unknown -59
#nahc	no -56	unknown -56	yes 106
#naho	no 115	unknown -78
#nair	no -73	unknown 122	yes -48
#nakh	no -87	unknown 188	yes -103
#nal>	no 96	yes -66
#nale	unknown -68	yes 102
#nali	no 142	unknown -110	yes -53
#nan>	no -40	yes 58
#nanc	unknown 61
#nant	no -81	unknown 57
#nape	unknown -43
#naql	no -69	unknown 160	yes -110
#nass	no 153	unknown -99	yes -54
#nat>	no 43
#nath	no -65	unknown 78
#nati	unknown -49
#naul	no 51
#naw>	no 135	yes -126
#naze	no -65	unknown 78
#nbed	unknown -63
#nbel	unknown 69
#nbi3	no -156	unknown -46	yes 167
#nbi>	no -83	unknown 71
#nbul	unknown 63
#ncai	unknown -111	yes 73
#nces	no 118	unknown -61	yes -71
#nch>	no 58	yes -40
#ncha	no -106	yes 128
#nche	no 47	unknown -44
#nchk	unknown 80	yes -70
#ncte	unknown 62	yes -42
#nda>	unknown -92	yes 108
#ndda	unknown 57
#nde>	unknown 40	yes -50
#nder	no -41	unknown -61	yes 88
#ndes	no 74	yes -74
#ndeu	unknown 41	yes -48
#ndha	unknown -110	yes 133
#ndho	no -126	unknown 126
#ndic	unknown 42
#ndko	unknown -45	yes 76
#ndor	unknown 118	yes -123
#ndou	unknown -69	yes 42
#ndre	no 69	unknown -43
#ndri	no -80	yes 51
#nduc	no 112	yes -113
#ne9>	unknown -81	yes 53
#neau	unknown 41	yes -55
#nee>	unknown 46	yes -55
#nefe	no -60	unknown 56
#neff	no -75
#nefk	unknown -135	yes 113
#neim	no 95	yes -75
#nejj	unknown -79	yes 89
#neme	unknown 60
#nemr	no -58	unknown 80
#ner>	unknown 78	yes -47
#nes>	no -55
#netn	no -66	unknown -86	yes 138
#netr	no -51	unknown 49
#neu>	no 133	unknown -82	yes -54
#neus	no -52	unknown 92
#nezl	no 118	unknown -96
#nfa>	no -65	unknown 46
#nfek	no -56	unknown 83	yes -41
#nfir	no -82	yes 48
#nfou	no -49	unknown -43	yes 91
#ngel	no 101	yes -96
#nger	no -50	unknown 101	yes -50
#ngle	no -41	yes 58
#ngo>	unknown 41	yes -40
#ngol	no -119	unknown 47	yes 64
#ngoo	unknown 62	yes -66
#nha>	no -57	unknown -120	yes 175
#nhez	unknown -48	yes 57
#nhom	no -81	unknown 72
#nici	no -71	unknown 113	yes -42
#nier	no -43	unknown 71	yes -40
#nifi	no -87	unknown -48	yes 125
#nifr	unknown 56
#nih>	no -59	yes 44
#nika	no -77	unknown 46
#nina	no -116	unknown 78
#niqu	unknown 40
#nis>	yes -41
#nite	unknown 47	yes -78
#nitr	no -74	yes 54
#nive	unknown -56	yes 66
#niyi	no -78	unknown 117
#njou	unknown -55
#njri	unknown -42	yes 42
#nka>	no -40	unknown -97	yes 113
#nkhd	no 67	yes -75
#nkhr	unknown -68
#nkte	no -56	unknown 63
#nl9a	yes -41
#nmch	no -61
#nna>	yes 53
#nnan	no -52	unknown 84
#nnas	no -121	unknown 131	yes -73
#nnaw	no 135	yes -126
#nne>	unknown 52	yes -52
#nnea	unknown 41	yes -55
#nneb	unknown -40	yes 40
#nnem	unknown 60
#nner	no -50	unknown 53
#nnet	no -52	unknown 67
#nneu	no -40	unknown 87	yes -48
#nno>	no -125	unknown 199	yes -79
#nnul	unknown 52
#nobi	unknown 51
#noir	no 40
#nol>	no 54	unknown -53
#nota	unknown 40
#nou>	unknown 66	yes -50
#nous	no -40
#nove	no -70	unknown 102
#nqez	no -95	yes 123
#nque	no -101	unknown 82
#nred	no -56	unknown 96	yes -41
#nsal	no -85	unknown 131	yes -52
#nsat	no 63	unknown -56
#nsed	unknown -101	yes 102
#nsei	unknown 42
#nser	no 146	unknown -115	yes -40
#nseu	no -64	unknown 50
#nsie	no -79	unknown 49
#nsif	unknown 59	yes -84
#nsio	no 49	yes -62
#nsit	yes -41
#nspo	unknown 41	yes -51
#nss>	unknown -51
#nta>	unknown -58	yes 91
#ntai	no -61	unknown 80
#ntch	no 106	unknown -41	yes -91
#nten	unknown 78	yes -45
#ntes	unknown 46	yes -45
#ntif	no -49	unknown 90
#ntiv	no -43	unknown 68
#ntne	unknown -48	yes 71
#nto>	yes 53
#ntpe	no -53
#nts>	no -62	yes 89
#ntse	no 72	unknown -43
#nvie	no 58	yes -43
#nya>	no -53
#nyin	no -71	yes 86
#o7dh	unknown 77	yes -84
#o7di	no 69	unknown -45
#o9an	unknown 117	yes -82
#o9i>	no -50	yes 61
#o9o>	no -81	unknown 41
#oba>	no 70	yes -99
#obis	no -98	unknown 47	yes 50
#obra	unknown 61	yes -71
#ocal	no -55	unknown 99	yes -45
#ocat	no 111	unknown -75
#och>	no -102	unknown -83	yes 181
#ocha	no -49	unknown 93	yes -49
#ochd	unknown 111	yes -94
#ocie	no -51
#ock>	no -55	yes 70
#ocke	unknown -94	yes 98
#ocot	no -71	yes 55
#odam	unknown 72	yes -74
#ode>	no -170	unknown 184
#odem	unknown -96	yes 91
#odir	no 48
#ods>	no 156	unknown -71	yes -94
#offr	unknown 50
#ofra	no -114	yes 102
#ogan	no 82	yes -70
#ogra	no -92	unknown 181	yes -116
#oha>	unknown 48
#oham	no 57	unknown -40
#ohim	no 130	unknown -145
#ohom	no -97	unknown 182	yes -87
#oiff	unknown 52
#oile	unknown 72	yes -56
#oin>	unknown 77	yes -42
#oire	no -51	yes 75
#ois>	no -111	unknown 150
#oisi	unknown 75	yes -73
#oite	no 63	unknown 70	yes -143
#oitu	no -63
#ojec	no 52	yes -101
#okba	no 52	unknown -67
#okeb	no -64	unknown -85	yes 149
#okhr	unknown -105	yes 75
#okka	no 86	yes -60
#olah	no 53	unknown -57
#olan	unknown -123	yes 149
#ole>	yes -47
#olf>	no 63	unknown -41
#olha	no -70	unknown -44	yes 110
#olho	no 50	unknown -53
#olil	no 96	unknown -88
#olla	no 101	unknown -83
#ollc	no -100	unknown 77
#ollh	unknown 84	yes -88
#ollo	unknown -45	yes 47
#olo>	no 42
#olon	yes -53
#olou	no -114	unknown 87
#olt>	no 41
#olta	no 60	unknown -50
#omar	no 78	unknown -122	yes 40
#ombe	no 49
#ombi	no -40	unknown 82	yes -41
#omch	unknown 55	yes -61
#ome>	no -65	unknown 80
#ompa	no -59	unknown 151	yes -115
#ompe	no -57	unknown 81
#ompt	no 72	yes -55
#omra	no -97	unknown 58
#omro	no -71	unknown 120	yes -49
#on9i	no -44	unknown -50	yes 90
#ona>	no 87	unknown -61
#onc>	unknown 51
#onda	unknown -71	yes 95
#onde	unknown 89	yes -60
#ondi	unknown -53	yes 61
#ondu	no -67	unknown 111	yes -56
#onee	unknown 46	yes -41
#onge	no 128	unknown -64	yes -70
#onit	unknown 47	yes -78
#onjo	no 54
#onne	unknown 46
#onob	unknown 51
#ons>	no -101	unknown 70
#onsi	no -79	unknown 49
#onso	no -53	unknown 94	yes -42
#ontp	no -53
#ook>	no 41	unknown 66	yes -112
#oote	no -52	unknown 45
#oper	no -44	unknown -40	yes 83
#opri	no -129	unknown 166	yes -51
#opro	no 61	yes -49
#opti	unknown 48	yes -51
#oque	no -112	unknown 113
#oqui	no -52	unknown -62	yes 112
#or3a	no -88	unknown -100	yes 147
#orah	no -111	unknown 112	yes -40
#orde	no 77	yes -49
#ordo	unknown 61
#ore>	unknown 70	yes -97
#ori>	yes -53
#orit	unknown 41
#orn>	no 54
#orni	no -87	yes 97
#orsi	no -73	unknown 43
#orta	no 53
#orza	unknown -56	yes 87
#osit	no -71	unknown 137	yes -66
#osse	unknown -62
#ossi	no 126	unknown -77	yes -72
#osta	unknown 53
#oste	no -48	unknown 99	yes -59
#ota>	unknown -74
#ote>	unknown 99	yes -84
#otea	no 57	unknown -42
#otec	no -42
#otel	no -45	unknown 78
#oter	no -52	unknown 45
#oteu	yes -57
#otla	yes -51
#oto>	yes 50
#otor	unknown -50	yes 48
#otos	no 76	unknown -125	yes 46
#otto	unknown -50	yes 82
#ou3>	unknown 45
#ou3a	unknown 76	yes -85
#ou3i	no -49	yes 85
#ou7>	no 41	unknown -43
#ou7d	no 87	unknown -59
#ou7i	unknown -51	yes 43
#ou9>	unknown 57
#oua>	unknown -52	yes 49
#ouar	yes -42
#oub>	no -44	unknown 63
#ouba	yes 46
#oube	no 111	unknown -64	yes -71
#oubi	yes -66
#oubl	yes -40
#oude	no -65	yes 72
#oudi	no -53	unknown -43	yes 87
#oue>	no -60	unknown 67
#oues	unknown 95	yes -54
#oufo	no 111	unknown -54	yes -65
#oug>	unknown -41	yes 80
#ouga	no -44
#ouh>	no 74	unknown -66
#ouha	no -56	yes 54
#ouhd	no 81	unknown -77
#ouho	no 174	unknown -122	yes -68
#ouid	unknown -103	yes 78
#ouil	no -68	unknown 93
#ouir	no 41	yes -71
#ouja	no -83	unknown 118	yes -53
#oujd	yes 41
#ouka	unknown -47	yes 76
#oukh	no -78	unknown -78	yes 155
#oulc	no 110	unknown -113
#oule	no -103	unknown 84
#oull	unknown -40
#oulo	unknown 55	yes -43
#ouma	yes -42
#oume	no -94	unknown 79
#ouni	yes 42
#ount	unknown 60	yes -85
#oupe	no 82	yes -67
#ouq>	no 83	unknown -55
#ouqa	no -101	yes 99
#oura	unknown -55
#ourg	yes 57
#ourr	no -163	unknown 57	yes 95
#ours	no -44
#ousa	no 102	yes -99
#ouse	no 67	yes -53
#ousi	no 139	unknown -106	yes -43
#ousk	unknown -55	yes 45
#outt	no -100	yes 76
#ouya	unknown -47
#ouzi	no 100	unknown -91
#ouzn	no -77	unknown 46
#ouzz	no 48
#ovem	no -70	unknown 102
#ovis	unknown 62	yes -53
#ovo>	unknown 45	yes -87
#oxyg	no -40	unknown -81	yes 121
#oya>	no -59
#oyag	unknown 65
#oyot	no 85	unknown -114
#pact	unknown 96	yes -60
#pagn	unknown 49	yes -48
#pann	unknown 43	yes -55
#papi	no 109	unknown -56	yes -56
#parb	unknown 87	yes -69
#parf	unknown -48	yes 56
#part	no -47	unknown 85
#pas>	no 156	unknown -103	yes -55
#pati	no -102	unknown 66
#pein	unknown 138	yes -158
#pell	unknown 40
#pera	unknown -78	yes 69
#perc	no -68	unknown 98
#perg	yes -49
#pert	unknown 45
#peta	unknown -139	yes 99
#pete	no -86	yes 52
#peug	no -83	yes 50
#phe>	no -74	unknown 45
#phot	unknown 45
#pia>	no 95	yes -96
#pick	no 97	yes -98
#piet	unknown -44	yes 79
#pill	no -98	unknown 55	yes 46
#ping	no 60
#piqu	no 76	unknown -60
#pis>	no 70	unknown -104	yes 40
#pisc	no 53	unknown -61
#piss	no -49	unknown -47	yes 82
#pist	unknown -160	yes 179
#plaf	unknown 45
#plag	no -47	unknown 82
#plai	no -42	unknown 59
#plan	no 109	unknown -124
#plas	no 53	yes -71
#plat	no -48	yes 76
#pli>	no -44
#plom	unknown 72	yes -40
#pneu	no 48	yes -48
#pomm	unknown -99	yes 74
#pos>	no -61	unknown 57
#posi	no -71	unknown 137	yes -66
#pote	no 51
#poub	no 111	unknown -64	yes -71
#ppar	no -65	unknown 97
#prel	no -48	unknown 88	yes -41
#pres	no -54	unknown -58	yes 113
#prie	no -129	unknown 166	yes -51
#prio	unknown 41
#pris	no 83	unknown -42	yes -44
#prof	no 71
#proj	no 52	yes -101
#prop	no -129	unknown 166	yes -51
#prot	no -43
#q3at	no 107	unknown -62	yes -55
#qach	no 41	unknown -40
#qahw	yes -58
#qal>	no 42	unknown -94	yes 52
#qas>	no 47
#qasn	no 137	unknown -80	yes -57
#qass	no 202	unknown -206
#qat>	no -88	unknown 132	yes -47
#qdim	no -90	unknown 211	yes -124
#qeb>	no -87	unknown 176	yes -97
#qef>	no -62	yes 85
#qelb	no -45	unknown 115	yes -79
#qet>	unknown 89	yes -65
#qett	no 52	yes -75
#qiss	no 79	yes -61
#qleb	no -60	yes 93
#qou>	no 87	unknown -51
#qqa>	no -108	unknown -228	yes 203
#qqat	no -111	unknown 143
#qrib	unknown -59
#qta3	no -58	yes 69
#qte3	unknown -43
#quad	unknown -90	yes 98
#quar	no -80	unknown 71
#quee	no -93
#ques	yes -47
#quia	unknown 57	yes -53
#quis	no -52	unknown -62	yes 112
#r3a>	no -49	unknown -82	yes 122
#r3ed	yes -61
#r7a>	no 89	yes -95
#r7at	unknown -84	yes 116
#r9e3	unknown -43	yes 61
#r9o>	no -73	unknown 61
#r9ou	no 48	unknown -134	yes 68
#ra3>	unknown -67	yes 56
#ra3h	no -82	unknown -110	yes 161
#ra3i	unknown -157	yes 157
#ra7>	no 45	unknown -55
#ra9m	no -127	unknown 180	yes -53
#rab>	no 51	unknown -81
#rabi	no 50
#rabn	no -83	yes 87
#rabt	unknown -179	yes 184
#race	no -53	yes 60
#rad>	unknown 108	yes -128
#rada	no -47	unknown 72
#raft	no 122	unknown -115	yes -87
#rage	no 41
#rah>	yes 46
#raha	no -77	unknown 55
#rahi	no -57	unknown 119	yes -62
#rain	yes -50
#rais	unknown -65
#rait	no -56	unknown 91
#raj>	no 44	yes -48
#raje	no -53
#rak>	no -145	yes 94
#raka	unknown -109	yes 82
#rakb	unknown -68	yes 86
#rake	unknown -76	yes 57
#rakt	no -134	unknown 200	yes -131
#rale	no -58	unknown 126	yes -74
#rami	unknown 42	yes -46
#rane	unknown 67
#rani	no -46	yes 54
#rans	no -41
#rant	no -42	unknown -50	yes 47
#raph	no -77	unknown 143	yes -88
#rar>	no 75	unknown -81
#rara	no -84	unknown 80
#ras>	unknown -75	yes 101
#rash	no -57	unknown 59
#rasi	unknown -98	yes 85
#rass	unknown -84	yes 105
#ratc	no -40
#rate	no -48	yes 71
#rava	no 129	unknown -156
#ray>	unknown 49	yes -43
#rayu	no 90	unknown -84	yes -48
#razi	no -109	unknown -110	yes 214
#rbag	unknown -49	yes 69
#rban	no 98	unknown -119
#rbch	no -41	unknown 54
#rbe9	no 58
#rbec	unknown -83	yes 88
#rbi9	no -42	unknown 49
#rbi>	unknown -103	yes 69
#rbia	unknown 69
#rbiy	no -47	unknown 111	yes -61
#rbna	unknown -56	yes 45
#rbou	unknown -76	yes 75
#rbri	unknown 87	yes -69
#rbt>	no -105	unknown 78
#rced	yes 53
#rceu	no -68	unknown 98
#rch>	no -59	unknown -58	yes 115
#rcha	no -143	yes 132
#rda>	no 86	yes -81
#rde>	no 63	unknown -45
#rdie	no -89	unknown 119
#rdin	no 40	unknown -55
#rdit	no -63	unknown 67
#rdon	unknown 61
#rds>	unknown -136	yes 72
#re3d	unknown -134
#re7t	no 59	unknown -64
#re9a	no -117	unknown 85	yes 42
#re9n	no -52	yes 83
#re9o	no 55	yes -61
#reau	unknown 89	yes -73
#reba	no -44	unknown -74	yes 113
#rebb	yes -48
#rebh	no 138	unknown -160	yes -46
#rebn	unknown -84	yes 64
#rebo	no 59	yes -79
#rece	no -48	yes 43
#rech	unknown -63	yes 55
#rect	unknown -78
#red>	no 66	yes -48
#redd	unknown 115	yes -90
#redi	no -67	unknown 68
#ref>	unknown 87	yes -59
#refn	unknown 91	yes -57
#refo	no 56
#reg>	no -82	unknown 98
#reil	no -59	unknown 79
#rej3	unknown -49	yes 53
#rej>	unknown -59	yes 49
#reja	unknown 53
#reje	no 61	unknown 60	yes -116
#rejj	no 79	unknown -161	yes 66
#rejl	unknown -86	yes 105
#rejn	no 109	unknown -73
#rejo	unknown 54	yes -97
#rek>	no -75
#rekb	no -105	unknown -86	yes 180
#rekk	no 53	yes -43
#rele	no -51	unknown 100	yes -50
#rem>	no -103	yes 129
#remb	unknown 65
#reml	no -65	unknown 67
#ren>	no -103	yes 75
#rena	no 51
#reni	no 47
#repo	unknown 42
#req>	unknown 90	yes -57
#rese	yes -53
#reso	no -79	unknown -45	yes 123
#ress	no -52	yes 71
#reta	yes -52
#retr	unknown 58
#reur	yes -42
#rez>	no 93	unknown -76
#rfa>	unknown 102	yes -67
#rfe9	no -84	unknown -149	yes 191
#rfin	no -123	unknown 182	yes -59
#rfou	unknown 87	yes -53
#rfum	unknown -48	yes 56
#rg3a	no -132	unknown 107
#rge3	no -64	unknown -40	yes 104
#rge>	no 180	unknown -83	yes -134
#rgen	no 88	unknown -97
#rgeu	no -116	unknown 87
#rgol	no 63	yes -56
#rgon	yes 57
#rha>	no -49	unknown -69	yes 119
#rhm>	yes -41
#ri3>	no 197	unknown -145	yes -55
#ri7>	no 101	unknown -96
#ri7a	no -42	unknown 104	yes -79
#ri9>	yes 43
#riad	yes -58
#rib>	yes -41
#ribg	no 88	unknown -58
#rici	no 191	unknown -132	yes -63
#ricu	no -93	unknown 61
#ricy	no 60	unknown -87
#rid>	yes -77
#rida	unknown 95	yes -81
#rido	unknown 48	yes -91
#rier	unknown 59
#riet	no -129	unknown 166	yes -51
#rif>	unknown -43
#riga	yes -62
#rigo	unknown 73
#rih>	no -97	unknown 122
#riha	no -146	unknown 206	yes -97
#rika	no -40	unknown 85	yes -46
#ril>	no -59	unknown 87
#rill	unknown -64	yes 48
#rin>	no 91	unknown -48	yes -51
#rina	no -49	yes 54
#rine	no 54
#riol	unknown 64	yes -59
#rior	unknown 41
#riot	no -53	unknown 43
#ripo	unknown -74	yes 97
#riqu	yes -64
#rir>	no 101	unknown -65	yes -51
#ris>	no 85	unknown -41	yes -51
#riss	no -106	unknown -83	yes 173
#rist	no 140	unknown -59	yes -87
#rit>	unknown 45	yes -58
#rita	no -90	unknown 124	yes -63
#rium	no -99	unknown 148	yes -82
#rive	unknown 63
#riw>	no -46	unknown 70
#riz>	unknown 102	yes -73
#rj3a	no -47	unknown 125	yes -93
#rj3o	no -65	unknown 105	yes -41
#rja3	no 89	unknown -41	yes -52
#rja>	unknown -46
#rjan	no 85	unknown -60
#rjat	no -43	yes 50
#rjel	unknown -98	yes 86
#rjem	unknown -61
#rjli	unknown -56	yes 79
#rjo>	no 60	unknown -48
#rjou	unknown 42
#rkab	no -59	unknown -80	yes 135
#rkan	no -60	unknown 85
#rkeb	unknown -52	yes 43
#rkel	no 102	unknown -95
#rkha	no -79	unknown -160	yes 217
#rki>	no -97	unknown 129	yes -56
#rkll	no 61	unknown -77
#rkto	no -46	unknown 50
#rkya	no -135	unknown 188	yes -75
#rlin	unknown 53	yes -43
#rma>	no -77	unknown 110
#rmad	no -77	unknown -44	yes 117
#rmah	unknown -81	yes 75
#rmaw	unknown -64	yes 77
#rme>	no 49	yes -54
#rmel	no 50
#rmie	no -82	yes 48
#rmoi	no -101	unknown -67	yes 152
#rmou	no -75	yes 44
#rne>	no 108	unknown -86
#rnet	no -46	unknown 51
#rni>	unknown -90	yes 111
#rnic	no -87	yes 97
#rnou	no -43
#ro7>	no 207	unknown -166	yes -109
#roba	no 96	unknown 58	yes -143
#roca	no 76	unknown -42
#roch	unknown 46
#rof>	no 71
#roj>	no -67	yes 67
#roje	no 52	yes -101
#rokb	unknown -53	yes 49
#roke	no -64	unknown -85	yes 149
#rokk	no 146	unknown -154
#role	no 79	yes -114
#ron>	no -93	yes 74
#rond	no 43
#roph	no 55	unknown -74
#ropr	no -129	unknown 166	yes -51
#roqu	no -52	unknown -62	yes 112
#rori	no -50	unknown 71
#ros>	unknown 72
#rote	no -42
#rott	yes 40
#rou3	unknown 40	yes -79
#rou7	unknown -60
#rou9	no -112	unknown 150	yes -49
#roub	no -85	unknown 76
#roud	no 44	yes -45
#roue	no -50	unknown 78
#rouh	no 60
#rouj	unknown -96	yes 59
#roul	no 91	unknown -120
#roun	no -80	unknown -44	yes 103
#rouq	no -85	yes 63
#rour	no -69	yes 54
#rous	no 56	yes -47
#rovi	unknown 62	yes -53
#rpil	no -98	unknown 55	yes 46
#rqa>	unknown 43
#rqat	no -74	unknown 117	yes -44
#rqo>	no -79	unknown 157	yes -95
#rrak	no 100	unknown -62	yes -43
#rran	no 57	unknown -54
#rre7	no 98	unknown -62	yes -78
#rre9	no 100	unknown -55	yes -64
#rre>	no 64	unknown -57
#rreb	no 103	unknown -94
#rreg	no -77	unknown 139	yes -79
#rrej	no -76	unknown 106
#rrek	no -78	yes 51
#rrem	no -116	unknown 64
#rri7	unknown 68	yes -51
#rri>	unknown -92	yes 68
#rrie	no -42	unknown 65
#rrit	no 185	unknown -110	yes -117
#rrni	no -118	unknown -127	yes 200
#rro>	no -146	yes 118
#rron	no -40	yes 50
#rrou	unknown -104	yes 99
#rrsa	no -105	unknown -128	yes 220
#rrsi	no -58	unknown -46	yes 102
#rrso	unknown -47
#rsa>	no -69	unknown -72	yes 133
#rsat	no -65	yes 95
#rsem	unknown 64	yes -42
#rset	no -105	unknown 174	yes -71
#rsi>	unknown 63	yes -40
#rsin	no -41	unknown -50	yes 87
#rso>	unknown -134	yes 156
#rson	no 175	unknown -154
#rtab	no 116	unknown -76	yes -49
#rtai	no -81	unknown 111
#rtch	no 68	unknown -62
#rtea	unknown -108	yes 120
#rtem	no -106	unknown 169	yes -66
#rten	no 49	yes -62
#rter	unknown 81	yes -80
#rtes	unknown 62	yes -51
#rteu	unknown -74	yes 97
#rtha	unknown 63	yes -47
#rtin	no -55	unknown 124	yes -61
#rtne	unknown 78	yes -64
#rto>	no 72	unknown -81
#rue>	no -111	unknown 81
#rure	unknown 41
#ruri	unknown 45
#ruxe	no -72	yes 86
#rvat	yes 57
#rveu	no -51	unknown -100	yes 145
#rvic	no -75	yes 72
#rvoi	no 52	yes -95
#rya>	no 140	unknown -126	yes -42
#rzat	unknown -50	yes 86
#rzaz	no -46	yes 62
#rzou	no -44
#s2ou	unknown 43	yes -44
#s7a7	no 105	unknown -84
#s7ab	no -88	unknown 88
#s7i7	unknown 51	yes -65
#s9ef	no -40	unknown 93	yes -60
#sa3i	no 99	unknown -59	yes -47
#sa3t	no 90	unknown -54
#sa7a	no 155	unknown -105	yes -51
#sa7t	no 167	unknown -89	yes -100
#sa9>	no 50	unknown -120	yes 62
#sa9f	unknown 71	yes -53
#sab>	no 44	yes -57
#saba	no 159	unknown -219	yes 63
#sabe	no -69	unknown 67
#sade	no 55
#sadm	no 102	unknown -68
#sadr	unknown -63	yes 82
#safa	no -40	unknown 116	yes -74
#safi	no 101	unknown -50	yes -53
#safr	unknown 57
#sahb	no -53	yes 54
#said	no 74	yes -43
#sain	no 219	unknown -147	yes -86
#sak>	no 83	unknown -82
#sake	no 57	yes -82
#sakh	no -96	unknown 154	yes -81
#sakn	unknown 40
#sal>	no -64
#sale	no 159	unknown -102	yes -61
#sali	no -64	unknown 111	yes -62
#sall	no -53
#salm	no 106	unknown -71
#sama	no 55	yes -77
#samu	no -54	unknown -146	yes 200
#san>	unknown -41
#sand	no 41	yes -61
#sani	no -72	yes 102
#saou	no -42	unknown 126	yes -97
#saqi	no -141	unknown -41	yes 90
#sar>	no 154	unknown -52	yes -103
#sara	no 42
#sard	no 87	unknown -44	yes -46
#saro	unknown 64
#sarr	no -42	unknown 89	yes -55
#sass	no -80	unknown -43	yes 59
#sat>	unknown -54
#sati	no 108	unknown -69	yes -46
#sawe	no 102	unknown -67
#sawr	no -63	unknown 97
#sayg	unknown -50
#sba3	unknown -153	yes 163
#sbab	no -60	unknown 105	yes -45
#sbag	unknown 98	yes -74
#sbe3	no -144	unknown -80	yes 210
#sbeg	yes -59
#sbit	yes 78
#scan	no -61	unknown 73
#scen	no -55	unknown 66
#sch>	unknown -206	yes 186
#scie	no -49	unknown 90
#scin	no 53	unknown -61
#scoo	no -52	unknown 45
#sder	no -43	unknown -47	yes 90
#se77	no 139	unknown -270	yes 102
#se7t	no 244	unknown -127	yes -127
#se9>	unknown 83	yes -100
#se9f	no -45	unknown -131	yes 163
#seba	no -63	unknown 76
#sebn	unknown 96	yes -58
#sech	no -103	unknown 168	yes -75
#seco	unknown 107	yes -88
#secu	yes 57
#sed>	no 54
#sedd	no -72	unknown -58	yes 135
#sedr	no -54	unknown -65	yes 118
#sef>	unknown 47	yes -88
#sefr	unknown 57	yes -44
#seft	unknown 101	yes -118
#sehd	no 113	unknown -80
#seig	unknown 42
#sejj	no 40	yes -48
#sejl	unknown 122	yes -82
#sek>	yes -52
#sekk	unknown -55	yes 61
#sekr	unknown -49
#sel3	no -85	yes 65
#sel7	no -85	unknown 136	yes -52
#selt	no 51	yes -50
#sem>	unknown -64	yes 47
#seme	unknown -96	yes 59
#sen>	no -129	yes 80
#senc	no -100	unknown 134	yes -57
#senn	no 70	yes -43
#sens	no -79	unknown 71
#sepo	unknown 67	yes -40
#ser9	no -53	unknown 81
#seri	unknown 66	yes -68
#serj	no 70	unknown -46
#serp	no -98	unknown 55	yes 46
#serr	yes -53
#sert	no 152	unknown -139
#serv	yes 50
#serw	no -103	unknown 239	yes -149
#ses>	unknown 62	yes -118
#set>	yes 46
#seur	unknown 49
#sewr	yes -45
#seww	no -57	unknown 53
#sfer	no 140	unknown -120
#sghi	yes 42
#side	no 53
#sidi	no 62	unknown -53
#sieg	no -101	unknown 67
#sier	unknown 61	yes -77
#sieu	no -75	unknown 70
#sif>	no 69	unknown -133	yes 45
#sifa	unknown -55	yes 74
#sife	no -53	unknown 69
#sift	no 89	unknown -55
#sin>	no 40	unknown -43
#sina	yes -45
#sini	no -60	unknown 66
#siny	no -84	yes 99
#siph	unknown -51
#sir>	yes -68
#sira	unknown 62	yes -54
#sis>	no -99	unknown -154	yes 182
#sit>	unknown 43	yes -66
#site	no -81	unknown -72	yes 146
#sito	no -131	yes 70
#sket	no -105	yes 85
#skha	unknown 91	yes -52
#skhe	no -128	unknown 96
#skho	no -69	yes 60
#ski>	no -82	yes 54
#skin	no 53
#skli	unknown -40	yes 53
#sla>	no -69	yes 78
#slam	no 129	unknown -161
#slim	no 58	unknown -85
#slm>	unknown 41
#slna	no -105	unknown 106
#slok	no -58	unknown -122	yes 165
#sma3	unknown 41
#sma7	no 64	unknown -71
#sma>	no -147	unknown 90
#smah	no -87	unknown 125	yes -60
#smar	no -74	unknown 122	yes -46
#smat	unknown 47	yes -61
#sme3	unknown -43
#sme7	no 73	yes -90
#smeh	unknown -58	yes 83
#smit	unknown -47	yes 46
#smiy	no -82	unknown 98
#smta	unknown -49
#sna>	no 54	unknown -71
#snac	no -135	unknown 141
#snan	no -97	unknown -92	yes 184
#snin	no -51	yes 47
#soci	no -53	unknown 56
#sokk	no 65	yes -80
#sol>	no 73	unknown -78
#sole	no -68	unknown 60
#soni	no 139	unknown -83	yes -60
#sonn	no 129	unknown -99	yes -53
#sor3	no -88	unknown -100	yes 147
#sou9	unknown 99	yes -70
#sou>	no 40
#souk	no -48	yes 43
#soun	no 145	unknown -92	yes -94
#sour	no -103	unknown 102
#sous	no 125	unknown -115
#spag	yes -62
#sqef	no -81	yes 47
#sque	no -86	unknown 41	yes 46
#sr9o	no -50	unknown 112	yes -73
#sra9	no 100	unknown -63	yes -44
#sra>	no -50	yes 52
#srat	unknown -72
#sre9	unknown 65	yes -65
#sreq	unknown 70	yes -62
#srin	yes -45
#sro>	no 50	yes -45
#srou	no -45	unknown 70
#srqo	no -123	unknown 189	yes -120
#ss9e	no -43	unknown 108	yes -105
#ssag	yes 43
#ssai	no 207	unknown -157	yes -86
#ssal	no -58
#ssam	no 97	unknown -42
#ssan	unknown -58	yes 55
#ssao	unknown 48	yes -84
#ssat	no 90	unknown -126
#ssba	unknown 94	yes -98
#ssch	no -91	unknown -122	yes 206
#sse7	no 180	unknown -110	yes -80
#sse9	yes -48
#ssed	no -125	yes 57
#ssef	unknown 65	yes -82
#ssel	no -53	unknown 54
#ssem	unknown -91	yes 68
#ssen	unknown 55	yes -57
#ssep	unknown 67	yes -40
#sses	no 170	unknown -120	yes -53
#sset	unknown -111	yes 72
#sseu	no -76	unknown 96
#ssha	unknown -77
#ssi>	unknown -127	yes 158
#ssie	unknown 65	yes -84
#ssif	unknown -40
#ssil	unknown 65
#ssin	unknown -70	yes 56
#ssir	no -55	unknown 86
#ssis	no -79	unknown -60	yes 124
#ssit	yes -60
#ssla	unknown 81	yes -65
#ssma	no 45
#ssna	no -65	yes 69
#ssni	yes -51
#sso>	no -54	yes 80
#sson	no 62	unknown 73	yes -150
#ssou	no 111	unknown -57	yes -73
#ssra	yes -40
#ssri	no -184	yes 98
#ssui	unknown 48
#sta3	yes 50
#sta7	unknown -95	yes 69
#sta>	unknown -41
#stah	no 54	yes -63
#stan	unknown 63
#stau	no 69	yes -51
#stel	no -75	unknown 40
#ster	no -43	unknown 80	yes -43
#stes	no -46	unknown 102	yes -75
#stha	no -140	unknown 76	yes 53
#stia	no -67	unknown 87
#stik	no 75	yes -106
#stiq	unknown 49	yes -63
#sto>	no 72	unknown -69
#stoc	no -55	yes 70
#stor	unknown 60	yes -88
#stou	no 95	unknown -121
#stre	no 165	unknown -124	yes -61
#styl	no 46
#suie	no -59	unknown 107	yes -49
#sult	unknown 50
#sure	no -62	unknown 57
#surt	no 49	yes -62
#swak	no 116	unknown -89
#sway	no -58
#sym>	no -60	unknown 62
#synd	yes -44
#t2ad	no 229	unknown -176	yes -61
#t3a>	no -77	unknown 67
#t3at	unknown -74	yes 90
#t3el	no -44	unknown 123	yes -92
#t3ew	no 54	unknown -58
#t3we	no 49
#t7el	no -69	unknown -104	yes 156
#t7re	no 75	unknown -104
#t9as	no 140	unknown -96	yes -45
#t9eb	unknown 65	yes -65
#t9el	no 52	unknown -49
#t9ou	no -63	yes 41
#t9se	no -43	unknown 68
#ta3>	no -87	unknown 123	yes -46
#ta3j	no -60
#ta3w	unknown 49	yes -83
#ta7o	no -51	unknown 41
#ta9>	yes 41
#tab3	unknown -85	yes 63
#tab>	no -40	yes 42
#tabi	unknown 49	yes -99
#tabl	no 43	unknown -68
#tach	no 40	yes -90
#tad>	no 43	unknown -49
#tade	yes -44
#tadr	no 112	unknown -63	yes -49
#taf>	no 146	unknown -82	yes -124
#tafi	no -95	yes 130
#tage	no 50	yes -62
#tags	no -69	unknown 122	yes -51
#taha	no -87	yes 101
#tahe	no -41
#taho	no 69
#tail	no -81	unknown 111
#tair	yes -43
#taji	no -53	unknown -113	yes 152
#tal3	unknown -54	yes 45
#tal>	no 139	unknown -125
#tali	no 89	unknown -143
#taly	no -92	unknown 144	yes -52
#tama	no -53	yes 44
#tan>	yes -40
#tana	unknown 63	yes -40
#tanb	unknown 67
#tanc	unknown 46	yes -46
#tang	no -92	unknown 147	yes -54
#tany	unknown -70	yes 85
#taou	no -101	unknown -61	yes 139
#tapi	no 70	unknown -104	yes 40
#tar>	unknown -46	yes 65
#tara	no -85	unknown 53
#tare	unknown 73	yes -60
#tarf	no -72	unknown 83
#tari	unknown 143	yes -124
#taro	no -145	yes 89
#tass	no -137	unknown -79	yes 159
#tati	unknown 42
#taur	no 69	yes -51
#tawh	yes 55
#tay7	unknown 59
#tay>	unknown -50
#taya	no -52	unknown 62
#taye	no -54	unknown 89	yes -52
#tayh	no -130	yes 133
#tayr	no -41	yes 61
#tayy	no 93	yes -135
#taza	unknown -99	yes 44
#tbak	no 75	unknown -90
#tbat	no 65	unknown -52
#tbed	no -116	yes 47
#tbel	unknown -99	yes 108
#tbki	no -48
#tbou	unknown 56
#tcha	yes -42
#tche	no 60	unknown -56
#tchq	unknown 80	yes -67
#tdar	no 144	unknown -131
#tder	no 131	unknown -53	yes -79
#tdir	unknown -77	yes 97
#tdou	no -73	yes 52
#te3a	no 44	unknown -175	yes 122
#te7>	yes -58
#te7e	unknown -222	yes 150
#te9>	unknown 56
#te9b	unknown 62
#te9e	no -71	unknown -78	yes 129
#tebl	no 182	unknown -192
#tebn	unknown -46
#tebr	no -42	unknown -69	yes 115
#tect	no -42
#ted>	no -104	unknown 133
#tef>	unknown -104	yes 141
#teff	no -63	unknown -63	yes 123
#tefo	no -66	unknown -130	yes 187
#teht	yes 47
#tel3	no 120	unknown -53	yes -66
#tel>	no -61	unknown 57
#tela	no -44	unknown 63
#teli	no -67	unknown -41	yes 102
#tell	no -63	yes 84
#telt	unknown -86	yes 104
#tem>	no 97	yes -62
#teme	no -106	unknown 169	yes -66
#temm	no -51	yes 84
#temo	unknown 77	yes -42
#temp	no -41	yes 47
#tenn	unknown 40
#tens	no 49	yes -62
#tent	no -40	yes 46
#ter>	unknown 44
#tera	no -117	yes 101
#terd	no -63	unknown 67
#terf	no -57	unknown -163	yes 197
#teri	yes -46
#tern	unknown -49	yes 69
#tes>	unknown 79	yes -45
#test	no -74	unknown 127	yes -61
#teui	yes -49
#teur	yes -42
#teus	no 149	unknown -100	yes -51
#teyy	unknown -157	yes 119
#tfa>	unknown -111	yes 142
#tfaw	no -54
#tfe9	no -51	unknown 71
#tfek	no -115	unknown -144	yes 222
#tfel	unknown -111	yes 134
#tfi>	no -73	unknown -119	yes 191
#tfin	no 124	unknown -81	yes -43
#tfit	yes 42
#tfo>	no 242	unknown -193	yes -51
#tghe	unknown 68
#tgol	no -56	unknown 107	yes -53
#tgou	unknown 55
#ther	unknown -43	yes 72
#thom	no 62	unknown -40
#ti7>	unknown 77	yes -57
#tiai	no -67	unknown 87
#tich	no -93	unknown 76
#tie>	no 56	unknown -47
#tif>	unknown 63
#tifi	unknown 40
#tih>	no 62	unknown -190	yes 134
#tik>	unknown 142	yes -125
#tima	no 57	yes -59
#time	no 134	unknown -81	yes -105
#tin>	no -62	yes 76
#tina	unknown -63	yes 53
#tinc	no 54	yes -56
#tine	yes 44
#tini	no 107	unknown -44	yes -62
#tiqu	yes -51
#tira	no -213	unknown 155
#tise	unknown -53
#tiss	no -137	unknown 121	yes -49
#tit>	unknown 47	yes -47
#tivo	no -43	unknown 68
#tiya	no 40
#tiyo	unknown 74	yes -62
#tizn	no -43	yes 62
#tjaw	unknown -50	yes 77
#tjer	no 51	unknown -76
#tjra	unknown -92	yes 61
#tjre	no 92	unknown -70
#tkeb	no -93	unknown -137	yes 211
#tkes	no 46	unknown -96	yes 45
#tkha	no 66	yes -46
#tkhd	no 44	yes -40
#tkhl	yes 41
#tkhn	unknown -83	yes 59
#tkit	unknown -136	yes 75
#tkse	unknown -106	yes 88
#tla3	no -65	yes 48
#tla9	no 83	unknown -97
#tlaj	no 130	unknown -79	yes -61
#tlam	no 108	unknown -73
#tleb	no 58	unknown -41
#tlef	yes -54
#tleq	no 140	unknown -100	yes -55
#tlfa	yes -68
#tlfo	no 94	unknown -181	yes 70
#tlgh	unknown 61
#tlou	no -125	unknown -68	yes 177
#tlwa	no -44	unknown -75	yes 118
#tma>	unknown -159	yes 108
#tmes	no 229	unknown -157	yes -85
#tmma	no 41	unknown -60
#tna>	no 41
#tnef	unknown -52	yes 54
#tner	unknown 78	yes -64
#tnfe	no -56	unknown 83	yes -41
#tnic	no 75	unknown -40
#tobi	no -98	unknown 47	yes 50
#tock	no -55	yes 70
#toil	unknown 86	yes -60
#toir	unknown -75	yes 64
#ton>	no -53
#tond	unknown 41	yes -48
#tono	unknown 51
#tore	unknown 60	yes -88
#tors	no -111	unknown -244	yes 283
#tos>	no 76	unknown -125	yes 46
#tota	no -73	unknown 146	yes -72
#tou7	no 40	yes -57
#toua	unknown 55
#toub	unknown 53
#touc	unknown 147	yes -137
#touk	no -105	unknown 142	yes -40
#toul	no 70	yes -69
#tous	no -80	unknown 145	yes -64
#tout	unknown 152	yes -164
#toyo	no 85	unknown -114
#tpel	no -53
#tqas	no 102	unknown -58	yes -44
#tqel	no -97	unknown 99	yes -44
#tqet	unknown -90	yes 57
#tqle	no -89	yes 114
#tqte	no 44	unknown -43
#tra9	no -45	unknown 113	yes -72
#tra>	no -63
#trai	unknown 44	yes -50
#trak	no -134	unknown 200	yes -131
#tran	unknown 64	yes -53
#tras	yes 71
#trej	unknown 128	yes -121
#tren	no -103	yes 75
#trep	no 59
#tri9	yes 50
#trin	no 45
#trip	unknown -74	yes 97
#tro>	unknown 46
#trop	no 103	unknown -189	yes 65
#trot	yes 46
#trou	unknown 90	yes -61
#trov	unknown 62	yes -53
#tsab	no 97	unknown -43	yes -54
#tsad	no 57
#tsaw	no 46
#tsed	unknown -107	yes 68
#tsel	no -145	unknown 89
#tsen	no 83	yes -47
#tsew	no -77	yes 40
#tsra	no -53	unknown 67
#tsre	unknown 92	yes -57
#tsrq	unknown 76
#tsse	no -122	yes 61
#tta>	no 52	unknown -46
#ttat	unknown -69	yes 56
#ttch	yes -58
#tte3	no 45	unknown -44
#ttel	unknown -66	yes 76
#ttes	no -109	unknown 156	yes -45
#ttet	yes -45
#tti>	no -104	unknown 92
#ttit	unknown -44
#ttla	no 102	unknown -77
#ttoi	unknown -50	yes 82
#tudi	no -77	unknown 166	yes -106
#tuya	unknown 52	yes -50
#twe9	yes -67
#tylo	no 46
#tzel	no -62	unknown -113	yes 152
#u3i>	no -49	yes 85
#u7di	no 71
#u7do	no 46	unknown -43
#u7in	unknown -108	yes 79
#uad>	unknown -90	yes 98
#uar>	unknown 74	yes -82
#uari	no -99	unknown 148	yes -82
#uarz	no -46	yes 62
#uba>	unknown 44	yes -41
#ubel	no 111	unknown -64	yes -71
#uble	no 47	yes -51
#ubli	no -40	unknown 87	yes -51
#uces	unknown 55	yes -50
#uch>	no -42	unknown 97	yes -55
#uche	unknown -68	yes 59
#uchk	unknown -227	yes 146
#ucho	no -41	unknown 78
#ucti	no 120	yes -134
#uda>	yes -48
#ude>	no -138	unknown 50	yes 44
#udi>	no -80	unknown -61	yes 135
#udia	no -122	unknown 168	yes -54
#udir	no 70	unknown -66
#uee>	no -93
#ueli	unknown -50	yes 81
#ues>	yes -42
#uett	no -104	unknown 176	yes -82
#ufo>	no 208	unknown -158	yes -131
#ufou	unknown 47
#uga>	no -44
#ugeo	no -83	yes 50
#uha>	no -56	yes 59
#uhdi	no 81	unknown -77
#uhom	no 174	unknown -122	yes -68
#uia>	unknown 42
#uida	unknown -103	yes 78
#uido	no -66
#uie>	unknown 76	yes -51
#uig>	no -71	unknown 109	yes -45
#uill	unknown 68
#uin>	unknown 56	yes -44
#uira	unknown 48	yes -84
#uis>	no -88	unknown -62	yes 144
#uit>	yes 45
#uite	no -78	unknown 121	yes -43
#uja>	no -83	unknown 118	yes -53
#ujda	yes 41
#uka>	yes 40
#ukai	unknown -131	yes 119
#ukh>	no -150	unknown -108	yes 248
#ukha	no -45	yes 82
#ula>	yes 43
#ulan	unknown -53	yes 74
#ulat	unknown 64	yes -64
#ulay	unknown 49	yes -95
#ulch	no 110	unknown -113
#ule>	no -66	yes 67
#ulev	no -109	unknown 117
#uli>	unknown -77
#ulil	no 80	yes -46
#ulla	unknown -40
#uloi	unknown 75	yes -41
#ulou	no 41	yes -43
#ult>	no 51
#ulta	unknown 50
#ultr	unknown -76	yes 107
#ulur	no -69	unknown -59	yes 127
#umat	no -70	yes 91
#umen	no -94	unknown 79
#une>	unknown 67
#unet	unknown 68	yes -41
#uni>	unknown -42	yes 67
#unt>	unknown 60	yes -85
#upe>	no 108	unknown -52	yes -72
#uqa>	no -101	yes 99
#urea	unknown 89	yes -73
#ures	unknown 65
#urge	no 83	unknown -119
#urgo	yes 57
#uri>	yes 52
#urib	no 88	unknown -58
#urik	no -61	unknown 126	yes -66
#urin	no -40	unknown 64	yes -46
#uris	no 91	yes -96
#urit	no -74	unknown 83
#uros	no -78	unknown 115
#urri	no -163	unknown 57	yes 95
#urs>	no -43	unknown 49
#urse	unknown 64	yes -42
#ursi	unknown 60	yes -60
#urte	no 49	yes -62
#usa>	no 102	yes -99
#use>	yes -41
#usi>	no 139	unknown -106	yes -43
#usin	no -121	unknown 174	yes -70
#usko	unknown -55	yes 45
#usse	no 42	yes -40
#ussi	no -61	unknown 82
#usta	unknown 61	yes -49
#uste	no -131	unknown 163	yes -47
#ustr	no 111	unknown -64	yes -55
#uteu	no 60	yes -56
#uti>	unknown -76	yes 85
#uto>	no 93	yes -99
#utre	no 138	unknown -96	yes -62
#utte	no -154	unknown 206	yes -94
#uwa>	no -91	unknown 124	yes -55
#uxel	no -72	yes 86
#uya>	unknown -47
#uyau	unknown 52	yes -50
#uzin	no 113	unknown -96
#uzni	no -77	unknown 46
#uzze	no 48
#vabo	yes -54
#vacc	unknown -51	yes 87
#vais	unknown 88	yes -101
#vane	unknown -74
#vant	no -45	unknown 41
#vard	no -109	unknown 117
#vase	no 67	yes -108
#vati	yes 57
#vehi	yes -53
#vel>	no -46	unknown 84
#velu	unknown 59	yes -57
#vemb	no -70	unknown 102
#veme	no -48	unknown 88	yes -41
#vent	no -91	unknown 153	yes -59
#ver>	no -63	yes 69
#verg	unknown -80
#verr	no 51	unknown 45	yes -162
#vert	no -51
#vest	no -67	unknown 87
#veur	no -105	yes 74
#vice	no -75	yes 72
#vier	unknown 129	yes -105
#vile	no -119	yes 76
#vira	unknown -43
#vise	unknown 62	yes -53
#voir	no 52	yes -95
#vois	unknown 63	yes -80
#voit	no -52
#vol>	unknown 62
#vola	unknown -91	yes 94
#volt	no 105	unknown -52	yes -59
#voya	yes 49
#vrai	unknown -65
#vril	no -59	unknown 87
#w9e3	no 41	unknown -47
#w9ef	no -81	unknown 62
#wa3e	unknown 58	yes -41
#wa7e	unknown -50
#wa9f	unknown -53	yes 71
#wa9i	unknown 51
#wa9t	no 132	unknown -84	yes -48
#wab>	no 48	yes -68
#wach	no -41	unknown 81	yes -41
#wahe	no 81	unknown -47
#wajb	no -53	yes 84
#wak>	no 116	unknown -89
#wakh	no 135	unknown -137
#waki	unknown 53
#wald	no -53	unknown -96	yes 130
#wali	no -41	yes 56
#wall	unknown -131	yes 118
#walo	no 42
#ware	no -89	unknown 142	yes -58
#wat>	unknown -54	yes 77
#wate	no 51	yes -53
#waw>	no -111	yes 83
#wayj	no 74	yes -57
#wbch	unknown 81	yes -65
#wbou	no -55	unknown 64
#wch>	unknown 45	yes -60
#we7d	no -70	yes 61
#we99	no 126	unknown -76	yes -57
#we9e	no 45	unknown 56	yes -105
#we9f	no 69	yes -59
#we9t	unknown 66	yes -44
#wedn	no -110	unknown -193	yes 272
#week	unknown 46
#weh>	yes 48
#wejh	no -63	yes 85
#wer9	unknown 79	yes -72
#wesl	no -44	unknown -97	yes 137
#wess	no -64	unknown 143	yes -83
#wet>	no 91	unknown -53	yes -41
#wgef	unknown -54	yes 62
#wha>	unknown -44	yes 81
#whom	unknown 73	yes -57
#wi9a	yes -47
#wia>	unknown -73	yes 101
#wich	no 56	yes -58
#wid>	unknown 88	yes -90
#wil>	unknown -104	yes 81
#wja3	unknown -60	yes 96
#wja>	no -70	unknown 125	yes -58
#wje3	no -42	yes 72
#wld>	no -91	unknown 117	yes -43
#wldi	no -48	yes 41
#wli>	no 60	unknown -100
#wlid	no 83	yes -50
#wnou	unknown -51	yes 49
#wra9	unknown 52
#wra>	no -76	yes 54
#wrat	yes -45
#wrek	no -61	unknown -64	yes 107
#wrou	no -45	unknown 47
#wsel	no 65	unknown -40
#wslt	no 222	unknown -190	yes -58
#wssl	no 41
#wwej	no 54
#wwel	no -108	unknown 68
#wwet	no 91	unknown -53	yes -44
#wya>	no 60	unknown -48
#xell	no -72	yes 86
#xper	unknown 52
#xtin	unknown 62	yes -42
#xyge	no -40	unknown -81	yes 121
#y3ou	no -46	unknown 110	yes -67
#y3re	no -72	yes 82
#y3ti	unknown 85	yes -70
#y7at	no 136	unknown -88	yes -49
#y7el	no -62	unknown 119	yes -60
#y7er	no -100	unknown -139	yes 217
#y7re	unknown -88	yes 111
#y9et	no -73	unknown 93
#y9ou	no -134	unknown 171	yes -61
#y9te	no -77	unknown 89
#ya3n	no 94	unknown -75
#yage	unknown 65
#yah>	unknown 77
#yala	no -67	unknown 68
#yalk	unknown 60	yes -54
#yaln	yes 47
#yalo	no -43	unknown 79
#yam>	unknown -42	yes 57
#yan>	no 53	unknown -63
#yana	no -58	unknown 66
#yani	unknown -103	yes 86
#yara	no -54	unknown 82
#yass	no -82	yes 113
#yata	yes 73
#yath	unknown -54	yes 73
#yau>	unknown 49	yes -52
#yba>	unknown 95	yes -106
#ych3	no -60	unknown 112	yes -50
#yche	no -183	yes 179
#ychk	no -76	yes 59
#ycle	unknown -89	yes 55
#yda>	unknown 50	yes -70
#ydat	no -51
#ydeh	no 150	unknown -79	yes -94
#ydek	no 189	unknown -114	yes -109
#yder	no -64	yes 61
#ydha	no 103	unknown -133
#ydi>	unknown -83	yes 70
#ydih	unknown -81	yes 97
#ydir	no -55
#ydkh	no -50	yes 40
#ydor	no -107	unknown -125	yes 200
#ydou	unknown -58	yes 53
#ydre	unknown -50	yes 48
#ydrn	unknown -55	yes 83
#ydrr	no -79	yes 53
#ye7>	no 52	unknown -176	yes 98
#yeb>	no 76	yes -94
#yeda	no -41	unknown 46
#yedd	no -56	unknown -50	yes 106
#yef>	no 82	yes -135
#yeg>	no 107	unknown -108
#yeh>	no -151	unknown 181
#yel>	no 56	yes -67
#yem>	no 101	unknown -68	yes -80
#yess	no -51	yes 86
#yetc	no 78	unknown -53
#yett	unknown 46	yes -47
#ygen	no -40	unknown -81	yes 121
#yghe	no 121	unknown -95
#yghl	no -53	unknown -55	yes 104
#ygol	unknown 59
#ygou	no -75	unknown 40
#yha>	no -108	unknown 131	yes -50
#yhde	no -90	unknown -92	yes 154
#yhez	no -128	yes 111
#yina	no -71	yes 86
#yjaw	no -63	unknown 57
#yjiw	no 90	unknown -42	yes -53
#yjri	no 49	unknown 45	yes -94
#ykhe	unknown -55
#ykhl	no -55	unknown 80
#ykhr	no -59	unknown 58
#ykou	unknown 93	yes -59
#ykte	no -86	unknown 108
#yl3e	no 49	yes -79
#yla>	no -103	yes 101
#ylo>	no 46
#yma>	no 186	unknown -128	yes -73
#ymch	no 58	unknown -87
#yna>	no -47	unknown 115	yes -67
#ynac	no 62	yes -62
#yndi	yes -44
#yom>	no -46	unknown 70
#yota	no 85	unknown -114
#yous	unknown 47	yes -88
#yra>	no -46	unknown 108	yes -75
#yrat	unknown -127	yes 141
#yret	no 77	unknown -47
#yrin	no 58	yes -67
#yser	no 167	unknown -123	yes -72
#yseu	no -107	unknown 167	yes -60
#ysil	no -46
#ysni	no -48
#yssi	no -60	unknown 48
#ytbe	no -134	yes 80
#ytfi	no 44	unknown -43
#yti>	no 107	unknown -64	yes -53
#ytle	no 73	unknown -68
#ytna	no 73	yes -70
#yto>	no -53
#ytou	no -100	unknown 48
#ytse	unknown 47	yes -83
#yure	no 90	unknown -84	yes -48
#ywje	yes 53
#yydo	no 75	unknown -97
#yye7	no 105	unknown -208	yes 99
#yyed	no 140	unknown -54	yes -96
#yyer	unknown -96	yes 103
#yyto	no -135	unknown 90
#zade	no -101	unknown 62
#zadt	no -75	unknown 40
#zago	no -53	unknown -66	yes 112
#zaj>	no 49	unknown -101	yes 52
#zal>	no -45	unknown 48
#zam>	no -46	unknown -69	yes 112
#zan>	no -82	unknown 140	yes -75
#zate	no -46	yes 62
#zaza	no -46	yes 62
#zbel	unknown -66	yes 61
#zdem	no -132	unknown 71	yes 44
#zeft	no -125	unknown 54	yes 44
#zeg>	no 71	yes -54
#zel9	unknown -67	yes 88
#zel>	unknown 40
#zela	no 207	unknown -129	yes -130
#zell	yes 52
#zeln	no 87	unknown -70
#zelt	unknown 45
#zen>	unknown 44	yes -54
#zenq	no -89	yes 55
#zer9	no -104	yes 119
#zerk	no -46	unknown 50
#zet>	no 56	unknown -53
#zeyy	unknown -96	yes 103
#zha>	no -57	unknown 102	yes -67
#zid>	unknown 111	yes -92
#zila	no -49	unknown -44	yes 91
#zina	no 113	unknown -114
#zine	unknown 86	yes -74
#zit>	no 57	unknown -58
#zito	no -68	unknown 58
#zjaj	no -52	yes 55
#zlat	no 188	unknown -189
#zle9	unknown -138	yes 153
#zleq	unknown -221	yes 215
#znik	no -77	unknown 46
#znit	no -43	yes 62
#zon>	unknown 61	yes -49
#zone	no 100	unknown -44	yes -58
#zoug	no -44
#zouh	unknown -107	yes 63
#zrab	yes -49
#zre9	no -48	unknown -81	yes 128
#zrib	no -55	unknown 75
#zyan	no 46	unknown -96	yes 50
#zza>	unknown -88	yes 64
#zzan	no -99	unknown 78
#zzeg	no 83	unknown -68
#zzit	no -86	unknown -82	yes 138
#zzo>	no -50
#zzou	unknown -108	yes 117
000	unknown 93	yes -84
1	no -102	unknown 122
11	unknown 48
11h	no 113	unknown -171	yes 63
12000	no -48	unknown 78
12h	yes 46
14	no -47	unknown 107	yes -63
15	yes 51
16	no -42	unknown 111	yes -71
17	no -69	yes 44
17h	no 84	unknown -87
18	no 94	unknown -130
1800	unknown 55
20	no 87	unknown -40	yes -49
207	no -82	unknown 128	yes -51
2100	unknown 63
22	no -46	unknown -69	yes 113
23h	no 54
28	no -64	unknown 59
300	no -62	unknown 100	yes -46
35	no -93	unknown 101
3a2ila	no 106	unknown -42	yes -123
3achoura	no -79	yes 71
3ad	unknown 97	yes -78
3add	no 49	unknown -109
3adi	no -69	unknown 108	yes -45
3afakom	no -61
3am	unknown -43
3amer	no -108	unknown 52
3andi	no -45	unknown 99	yes -51
3aref	no -105	unknown 135
3awnouni	unknown -49	yes 78
3dem	no -60	unknown -159	yes 207
3edd	no 44	unknown -71
3emmernah	no 51	yes -51
3emmi	no 50	unknown -137	yes 69
3en9i	no -89	unknown -141	yes 197
3end	unknown 51	yes -49
3endha	unknown -128	yes 92
3endhom	no -196	unknown 134
3endna	no -56	yes 43
3endo	unknown -45	yes 48
3eyett	no 89	unknown -81
3eyt	unknown 87	yes -51
3eyyetch	no 43
3eyyetna	no 58	yes -49
3h	no -42
3imara	unknown -65	yes 52
3inha	no -239	yes 252
3ini	no 96	unknown -75
3inia	no 107	unknown -112
3iniya	unknown -72	yes 79
3lia	no -52
3lih	unknown -45
3lina	no 53	unknown -49
3liya	no -83	unknown 122	yes -77
3mmerna	no 163	unknown -100	yes -66
3ndha	no -96	unknown -88	yes 175
3ndhom	no -46	unknown 62
3ndi	no -48
3ndna	no 48
3ndo	no 49	unknown -43
3on9i	no -44	unknown -50	yes 90
3otla	no 66	yes -56
3refna	unknown 109	yes -72
3reftch	no -58	unknown 60
3tana	no -58
400	no -95	unknown 93
45000	no -51	unknown 89
4h	yes 61
4x4	unknown -49	yes 76
5	unknown -45	yes 41
50	unknown -66	yes 53
500	no -58	unknown 148	yes -134
60	no 118	yes -92
600	unknown 42	yes -72
65	no 164	unknown -123	yes -69
7	no -55	unknown -43	yes 99
70	no -83	unknown 78
7adita	unknown -63	yes 65
7aja	unknown 41	yes -40
7ajra	unknown 70	yes -86
7amla	no -46	yes 78
7amra	no -49	unknown 136	yes -85
7awlo	no 41	yes -100
7bess	no -67	unknown 62
7dana	no 60	yes -49
7daya	unknown -81
7did	no -81	yes 92
7dida	no -71	unknown -192	yes 225
7ed	no 109	unknown -60	yes -48
7ejra	no -45	unknown 69
7ekk	yes -42
7ekkit	unknown -43
7el	no -41	unknown -108	yes 143
7ell	unknown -71	yes 44
7ellit	no -124	unknown -74	yes 186
7er9at	yes 51
7essa	no 91	unknown -73
7essit	no -44	unknown 63
7et	unknown 41
7eyyed	no 218	unknown -137	yes -125
7it	no -74	unknown 64
7jar	no -121	unknown 46	yes 58
7jer	unknown -43	yes 55
7jra	no -103	unknown 43
7llit	no -104	unknown 91
7mar	no -73	unknown 180	yes -127
7mer	unknown -54	yes 59
7na	no 76	unknown -70
7ofra	no -121	yes 58
7re9	no -72
7ta	no 47
7tit	no -62	unknown 82	yes -48
7wajbi	no -53	yes 75
7wayej	no 40	yes -44
7wayj	no 146	unknown -127	yes -45
8h	no -52	yes 44
900	unknown -58
9ahwa	yes -44
9asni	yes -40
9bel	no 58	unknown -41
9d	no -56	yes 67
9dam	no -74
9dertch	no -65	yes 59
9dim	no -200	unknown 149
9ed	no 107	unknown -71	yes -43
9eddam	no -62	unknown 55
9er3a	no -107	yes 117
9et3at	unknown -59	yes 73
9oddam	no 40
9oddami	no -49	yes 82
9rib	unknown -102	yes 54
9te3	no 46	yes -105
=answer: no	no 73	yes -47
=answer: unsure	no -65	unknown 85
=answer: yes	unknown 42
=being: animal	unknown -54
=danger: now	no 79	unknown -166	yes 57
=danger: over	no -49	unknown 59	yes -44
=danger: plea	unknown -163	yes 77
=danger: present	yes 58
=distress: distress	unknown -60
=document: carte_grise	no 100	unknown -62	yes -105
=document: constat_degat_des_eaux	no -42	unknown 93	yes -89
=document: devis_ou_facture	yes -96
=document: rapport_police	no 44
=document: recepisse_plainte	no -97	unknown 122
=hedge: hedge	no -57	unknown 95	yes -43
=idiom: figure	no 60	unknown -74
=idiom: part	unknown 96	yes -85
=idiom: traffic	yes -52
=injuries no	no 253	unknown -166	yes -86
=injuries no rather	no 263	unknown -146	yes -118
=injuries no sure	no 251	unknown -170	yes -80
=injuries none	no -96	unknown 154	yes -59
=injuries unknown	unknown -69
=injuries unknown unsure	unknown -69
=injuries yes	no -86	unknown -121	yes 208
=injuries yes sure	no -86	unknown -121	yes 208
=injury: absent	no 218	unknown -137	yes -80
=injury: body	no -133	unknown -105	yes 235
=injury: casualty	no -58	unknown -118	yes 177
=injury: doubt	no -201	unknown 310	yes -160
=injury: grave	no 67
=injury: nobody	no 222	unknown -160	yes -63
=injury: one-well	no 215	unknown -165	yes -48
=injury: perhaps	yes 50
=injury: symptom	no -97	unknown -107	yes 205
=intent: complaint	no -75	unknown 101
=intent: correct	no -42	unknown 50	yes -81
=intent: declare	yes 43
=intent: follow	no -84	unknown 134	yes -54
=intent: greet	no 64	unknown -66
=intent: help	no -55	unknown 48
=intent: human	no 61
=intent: language	no 196	unknown -127	yes -82
=intent: other	no 58	unknown -102
=intent: thanks	yes -66
=liability: unclear	yes -91
=other autre	unknown 75	yes -73
=other collision	no -112	unknown -73	yes 159
=other incendie	unknown -184	yes 160
=other vandalisme	yes -75
=other vol	unknown -177	yes 117
=party: alone	no 58	yes -61
=party: culprit	no 51	yes -72
=party: foreign	no 53	unknown 103	yes -203
=party: hit-and-run	no -90	yes 64
=party: nobody-else	unknown -58
=party: other-vehicle	unknown -53	yes 43
=party: theirs	no -110	unknown 211	yes -135
=party: unknown-origin	no -44	unknown 65
=party: vehicle	no -43	yes 56
=person: close	unknown -51	yes 73
=person: driver	unknown -55
=person: self	no 68	unknown -98
=police: not-done	unknown 67	yes -71
=scene: autre	no -56	unknown 168	yes -110
=scene: dommage_materiel	yes -69
=scene: evenement_climatique	no -139	unknown 62
=scene: incendie	no 50	unknown -42
=scene: vandalisme	unknown 60	yes -68
=scene: vol	unknown 61	yes -76
=status: awaited	unknown -72	yes 45
=status: not-yet	no 49
=status: refused	unknown 57
=status: unfinished	no -54	yes 56
=thirdParty no rather	unknown 40
=thirdParty no sure	no 81	yes -46
=thirdParty unknown	no -60	unknown 97
=thirdParty unknown unsure	no -60	unknown 97
=type autre	unknown 122	yes -88
=type autre sure	unknown 118	yes -87
=type autre unsure	no -51	unknown 137	yes -113
=type blessure	no -66	unknown -76	yes 143
=type blessure sure	unknown -92	yes 121
=type blessure unsure	no -86	unknown -67	yes 153
=type bris_de_glace rather	no 82	unknown -194	yes 98
=type bris_de_glace sure	unknown 42
=type bris_de_glace unsure	no 51	unknown -87
=type collision unsure	yes -52
=type degats_des_eaux rather	no 57	unknown -82
=type degats_des_eaux sure	unknown 47	yes -49
=type degats_des_eaux unsure	no -204	yes 98
=type dommage_materiel	unknown 94	yes -91
=type dommage_materiel sure	unknown 82	yes -90
=type dommage_materiel unsure	no -61	unknown 155	yes -96
=type incendie rather	unknown 63	yes -84
=type vandalisme	unknown 64
=type vandalisme sure	no -40	unknown 67
=type vandalisme unsure	no -66	unknown 125	yes -58
=type vol rather	no 67	unknown 69	yes -143
=type: blessure	unknown -105	yes 75
=type: incendie	unknown -54
=type: vandalisme	yes -57
accrochage	unknown 40	yes -49
ach	no -58
afriquia	unknown 57	yes -53
agadir	no -74	yes 58
agdal	yes 44
agence	no -50	unknown 55
aile	no 56
ain	no -93	unknown 67
airbag	no -80	unknown -46	yes 128
airbags	no 60	unknown -42
ait	no -63	unknown -63	yes 117
akhor	no 141	unknown -91	yes -52
alf	no 61	yes -59
ambulance	unknown -53	yes 79
amiable	no 58	unknown -77
ana	unknown -40
ane	no -110	yes 48
anfa	no -65	unknown 46
antenne	no -62	unknown 108	yes -41
antivol	no -43	unknown 68
appareil	no -59	unknown 79
appartement	no -106	unknown 169	yes -66
aquarium	no -99	unknown 148	yes -82
arrondissement	unknown -53	yes 61
ascenseur	no -64	unknown 50
aswak	no 116	unknown -89
atay	unknown -106	yes 70
atelier	no -59	yes 83
attestation	no -74	unknown 127	yes -61
audi	no -77	unknown 85
auto	no 93	yes -99
avant	no -48	unknown 40
avril	no -59	unknown 87
awel	no -50	unknown 44
azilal	no -49	unknown -44	yes 91
azrou	no 95	unknown -94
b3id	no 105	yes -156
b7alha	unknown -76	yes 47
b9a	no -43
b9ach	no -47	unknown -47	yes 82
b9at	no -66	yes 46
b9atch	no -89	unknown -44	yes 130
b9aw	no 161	unknown -95	yes -94
b9ina	no 110	unknown -105
b9it	no -49	unknown -123	yes 163
b9itch	no -81
ba	unknown 69	yes -110
ba3d	no -69	unknown 83
ba9i	yes -40
bab	no 62	unknown -64
bach	no -46	unknown 52
bache	no -120	unknown -124	yes 170
baghi	no -58	unknown 97	yes -40
baie	no -70	yes 58
bain	no -101	unknown 66
balcon	unknown 68
ballon	no -79	yes 89
baqi	no -104	unknown 87
barbecue	no -69	unknown -69	yes 121
bare7	no 100	unknown -81
barra	unknown -60	yes 63
bas	no 165	unknown -132
batterie	no -48	unknown 44
bayd	no 108	unknown -41	yes -65
bayda	no -46	unknown 68
bbah	no -80	yes 97
bd	no -55	yes 44
bdat	no -49
bdaw	unknown -83
be3d	unknown -86	yes 88
beldi	no -135	yes 101
belgique	yes -43
belli	no -51	unknown 76
beni	no 83	unknown -67
benti	no 83	yes -52
berkane	no -60	unknown 85
berlingo	yes -49
bernoussi	no -43
berri	no 108	unknown -116
beton	no -64	unknown 88	yes -40
bgha	unknown -60	yes 43
bghat	no -46	unknown 61
bghatch	no -47	unknown 144	yes -126
bghaw	no -83	unknown 56
bghawch	no 104	unknown -71	yes -50
bghel	no -40
bghina	no 88	yes -65
bghit	yes -40
bghitch	no -67	unknown -135	yes 188
bhal	yes -79
bi	no 94	unknown -110
bia	yes -65
bicyclette	unknown -76
bida	no -43	unknown 93	yes -56
bidon	no -134	unknown 44
bih	no -63	unknown 44
biha	no 56	yes -48
bikhir	no 91	unknown -80
billet	unknown 90	yes -69
bina	no -41	unknown -99	yes 116
bir	no 146	unknown -86	yes -73
bisklita	no -66	yes 92
biya	yes 60
bkat	no 215	unknown -142	yes -67
bkhir	no 174	unknown -113	yes -87
blassa	no 78	yes -72
blastou	no 117	unknown -179
blesse	no 146	unknown -101	yes -45
blesses	no 170	unknown -120	yes -53
bmw	no 86	unknown -113
bnadem	no 87	unknown -40	yes -46
bnti	unknown -49
bo7dha	unknown 113	yes -85
bo7di	no 69	unknown -45
bo7do	no 110	unknown -73
bo7dou	no -127	unknown 105
boite	no 58	unknown 102	yes -178
bolice	no -62	unknown 122	yes -63
bolis	no -84	unknown -81	yes 147
bombe	no 49
bonjour	no 54
bou7di	no 71
bou7do	no 46	unknown -43
bouhdi	no 81	unknown -77
boulevard	no -127	unknown 144	yes -49
boulis	yes -43
bouskoura	unknown -55	yes 45
bouznika	no -77	unknown 46
box	unknown 65	yes -68
bqa	no 50	unknown -67
bqat	no -96	unknown 80
brahim	no -57	unknown 119	yes -62
brigade	yes -62
brise	no -49
brouillard	no -73	unknown 100	yes -45
bruxelles	no -72	yes 86
bureau	unknown 105	yes -101
bus	no 60	unknown -96
bzaf	no -45	unknown 47
bzzaf	unknown 64	yes -70
cabinet	no -61	unknown 109	yes -54
cable	no 80	yes -77
cadenas	unknown 76	yes -56
cafe	no 98	yes -97
caisse	no 46	unknown -55
camera	unknown 80	yes -58
camionnette	no -62	unknown 86
camira	no -40	unknown 79	yes -42
camping	no 54
canalisation	no 142	unknown -110	yes -53
capot	unknown 60
car	yes -58
caravane	no 53	unknown -107	yes 43
carglass	no -74	unknown 119	yes -52
carrefour	no 56
carrosserie	no 117	yes -146
carter	unknown 103	yes -113
casque	no -107	unknown 42	yes 56
catalyseur	no -46	unknown 72
cave	no -73	unknown 152	yes -81
ceinture	no -75	unknown -83	yes 158
ch7al	no -56	unknown 129	yes -82
cha3el	no 57
cha3lat	yes -44
cha3ri	unknown -78	yes 100
chad	no -47	unknown 62
chaf	no -53	unknown 65
chahda	yes -51
chaine	no -65	unknown 85
chalet	yes -42
chargeur	no -125	unknown 109
charika	no 106	unknown -40	yes -66
chariot	no -53	unknown 43
chauffeur	unknown -68
chedat	unknown -53	yes 62
chef	yes -58
chefara	unknown 61	yes -44
cheft	no 71	unknown -54
cheftou	no -152	yes 162
cheikh	no 59	unknown -90
chejra	no 81	unknown -76
chekaya	unknown 40	yes -44
chem3a	no -52	unknown 72
cheminee	yes -58
chhar	unknown 44
chher	unknown 40
chhor	yes 50
chhour	no -61	unknown 52
chibani	unknown -65	yes 66
chichaoua	no -67	yes 78
chifour	no 126	unknown -59	yes -73
chno	no 40	yes -41
choc	no 72	yes -71
chouf	no -55	yes 41
chrajem	unknown 63	yes -48
chrara	no -71	yes 63
chrejem	no 91	unknown -111
chrjem	unknown -58
chta	yes -57
chtouka	no -105	unknown 142	yes -40
chwia	unknown -73	yes 101
chwiya	unknown -81	yes 74
cin	no -123	unknown 203	yes -91
civile	no -119	yes 76
clavier	no -68	unknown 193	yes -155
cle	no -42	unknown 55
client	unknown -53	yes 46
climatiseur	no 71	unknown -62
cm	no 75	yes -61
cocotte	no -71	yes 55
coffre	unknown 60
coiffure	unknown 62	yes -41
colle	unknown 50
colonne	no -72	unknown 99
compagnie	unknown 62
compteur	no -82	unknown 97
congelateur	no 104	yes -80
corniche	no -122	yes 123
couloir	no -60	unknown 105	yes -47
credit	no -94	unknown 125
d9i9a	no -54
dab	no -150	unknown 74	yes 66
dabt	yes 41
daha	no -85	unknown -102	yes 174
dahri	no -43	unknown -101	yes 140
dak	no -114	unknown -53	yes 168
dakchi	yes -83
dakhet	yes 56
dakhla	no -71	unknown 56
dakhlat	no 98	unknown -199	yes 76
dakhlo	unknown 45
darbatni	no -80	unknown -118	yes 164
darbni	no 136	unknown -98	yes -46
daret	no 43
dari	no 70	yes -46
dart	unknown -62
dat	unknown 43
daw	no -67	yes 81
dayer	unknown 83	yes -108
dayra	unknown 96	yes -78
dayz	no 110	unknown -118
dazet	no 56	unknown -53
dazt	no -87	unknown 51
dbab	no -108	yes 123
dda	no -40	unknown 58
ddar	no 103	unknown -54	yes -51
ddat	no -63	yes 70
ddatou	yes 50
ddaw	no -41
ddawh	unknown -64	yes 92
ddem	no -138	unknown -61	yes 176
ddow	yes 49
de	unknown 63	yes -51
declaration	unknown 46
degat	unknown -44
degats	unknown 47	yes -42
dehri	no -88	unknown -93	yes 180
dehrou	no -69	unknown -189	yes 214
dekhan	unknown -76	yes 50
dem	unknown -60	yes 90
demenagement	unknown 49	yes -62
depanneuse	no -54	unknown 99	yes -45
depot	no -81	yes 59
derba	no -60	yes 48
derbat	no 57	unknown -47
derbatni	no 187	yes -208
derbna	no 93	unknown -73
derbni	no -64	unknown 57
derbouni	unknown -142	yes 141
derk	no -94	unknown 194	yes -111
dernahch	no -56	unknown -56	yes 106
derri	unknown -112	yes 108
dert	unknown 51	yes -41
dertha	unknown 62	yes -49
devis	no 45	yes -43
dfe3ni	no -40	unknown -134	yes 168
dguig	no -71	unknown 109	yes -45
dheb	unknown 43	yes -62
dhri	no -60	unknown -82	yes 139
dial	unknown 81	yes -54
dialo	no -43	unknown -55	yes 100
dik	no -76	yes 54
dima	unknown -112	yes 82
dir	no -86	unknown 135	yes -60
dirham	unknown 56	yes -55
dkhan	no -80	unknown -54	yes 118
dkhelna	unknown -86	yes 97
dkhelt	no 90	unknown -97
dkhlat	unknown 57
dkhlou	no -72	unknown 58
dlam	no 95	unknown -77
dlou3	no -55	unknown -64	yes 118
do	no -70	unknown 91
donc	unknown 51
dos	no -90
dossier	no 97	unknown -58	yes -69
douar	unknown 74	yes -82
double	unknown 73	yes -106
douche	unknown -111	yes 74
dra3ha	no -82	unknown -110	yes 161
dra3i	unknown -191	yes 207
drab	no 61	unknown -144	yes 80
drabni	no -83	yes 87
drari	unknown -46
drbat	no 55
drbatni	no 45	yes -53
drbo	yes -42
drebni	no -45	unknown -56	yes 100
drebt	no -73	yes 51
drebto	no 246	unknown -103	yes -197
drham	yes 43
drhm	yes -41
driss	no -84	unknown -56	yes 128
drouj	unknown -67	yes 80
drri	no 56	unknown -124
duster	no -131	unknown 163	yes -47
dw	unknown -153	yes 103
dwa	no -60	unknown 85
dyalhom	no -71	yes 81
dyalkom	no -50	unknown 98	yes -47
dyalna	yes 47
dyalo	no -43	unknown 77
dyalou	no -50	unknown 107	yes -57
ecole	no 85	yes -49
elec	no -123	unknown -60	yes 118
electrique	no 89	yes -70
en	no 55	unknown -60
enseigne	unknown 83	yes -65
essaouira	unknown 48	yes -84
essence	no -100	unknown 134	yes -57
essuie	unknown 48
etage	no 98	yes -61
euros	no -78	unknown 115
expert	unknown 52
extincteur	unknown 62	yes -42
face	no -69	yes 92
fach	no -90	unknown 54
fat	no 56	yes -40
fatima	no 52	yes -75
fauteuil	no 75	yes -71
fe9na	no -42
fe9t	no -67	yes 42
fekhdi	no -48	unknown -53	yes 99
fekki	no -84	unknown -184	yes 226
fenetre	no -51	unknown 49
fes	no -47
feux	no -70	unknown 52
fhemtch	no -87	unknown 132	yes -56
fi	no 90	unknown -73
fia	no 44
fiat	yes 45
fihom	unknown -87
file	no 93	yes -71
fina	no 40	unknown -73
fissure	no -66
fiya	no 57	yes -47
fjer	unknown -58
flous	no -40
fo9i	no -50	yes 61
fo9o	no -81	unknown 41
fou9	unknown 83	yes -56
four	unknown 98	yes -67
fourriere	no -163	unknown 57	yes 95
fraches	no 62	unknown -48
fran	no 67	yes -51
francais	no 58
frein	no 52	unknown -89
frigo	unknown 69
fsed	no 143	unknown -115
fuite	no -80	unknown 117
fya	no 65	unknown -43
ga3	yes -71
galat	no 86	unknown -65
gales	no -63	yes 44
galet	unknown 79	yes -61
galia	unknown 59	yes -78
galo	no -54	unknown 105	yes -52
galt	no -40
garage	no 48
garde	no 63	unknown -45
gardien	no -89	unknown 119
gare	no -89	unknown 61
garro	no -166	unknown 62	yes 72
gauche	no -106	unknown 47
gelt	no -57
gendarmes	unknown -64
gha	no 76	unknown -68
ghadich	no 55	unknown -58
ghadyin	no -81	yes 101
ghalat	no -136	unknown 101
ghalet	no 126	unknown -76	yes -52
ghar9a	no 136	unknown -179	yes 46
ghda	no -99	unknown 119
ghedda	no -71	unknown 86
gher	no -101	yes 74
ghfelt	unknown 88	yes -69
ghi	no 105	unknown -93
ghir	no 48	unknown -41
ghorzat	unknown -70	yes 106
ghrazi	no -109	unknown -110	yes 214
ghre9	no 131	unknown -71	yes -83
ghta	no 59	unknown -91
glace	unknown 71	yes -40
glissiere	yes -79
glovo	unknown 45	yes -87
golf	no 57	unknown -44
golna	no -178	unknown 227	yes -111
golt	no 56
gps	unknown 46	yes -109
grise	no 78	unknown -41	yes -41
grue	no -42	unknown 104	yes -64
gueliz	unknown -50	yes 81
guidon	no -65
h	unknown -77	yes 43
ha	no -64
hada	no -50	unknown 40
hadak	no 112	yes -108
hadchi	unknown 49
haja	no 60	unknown -48
hamdolah	unknown -79	yes 73
hamdollah	no 92	unknown -64
hamdoullah	no 62	unknown -41
hammam	no -91	unknown -101	yes 154
hangar	no 45	unknown -100	yes 44
hassan	no 70	unknown -47
hazza	unknown -110	yes 121
hdert	yes -43
hebtat	no 76	unknown -128	yes 56
hed	no -76	yes 63
herrsou	no 85	yes -86
hez	no 76	yes -59
hezz	no 47	unknown -58
hezzit	no -86	unknown -82	yes 138
hezzo	no -41
hhh	no 117	unknown -52	yes -64
hhhh	unknown 52	yes -60
homa	yes 50
hotel	unknown 58
hrebo	no 48	yes -95
hta	no 61	yes -59
hwa	no 121	unknown -80	yes -44
ibn	unknown 111	yes -94
ifrane	unknown 67
immeuble	unknown 63	yes -56
imouzzer	no 116	yes -88
impact	unknown 96	yes -60
imta	no -46	unknown 90	yes -45
indrive	no -80	yes 51
induction	no 120	yes -134
insert	no 152	unknown -139
interdit	no -63	unknown 67
iphone	no -47
irm	no -55	yes 55
istanbul	unknown 63
iyam	unknown -94	yes 66
ja	no -53	yes 68
jab	unknown -82	yes 96
jah	unknown -187	yes 194
jaja	unknown 63	yes -89
jama3a	no 45	yes -58
jandarm	no -92	unknown 112	yes -47
jani	no 54
jante	no 108	unknown -61	yes -46
janvier	no 58	yes -43
jar	unknown -52	yes 62
jara	no 51	unknown -51
jarda	no 67	yes -105
jardin	no 61	unknown -42
jardinier	yes -54
jari	unknown 46	yes -58
jarna	unknown -44
jatni	unknown 61	yes -48
javel	no -46	unknown 84
jawbouni	no -55	unknown 64
jawch	unknown 98	yes -76
jaya	yes 60
jbed	no -117	unknown -64	yes 177
jbedt	unknown 91	yes -87
jbel	unknown 48	yes -76
jdar	unknown 124	yes -101
jdarmia	no -50	unknown -62	yes 105
jdida	unknown 119	yes -78
je	no 56	unknown -96
jebdat	no -69	unknown 91
jebs	yes -71
jeddati	no 46	unknown -103	yes 53
jeddi	unknown 41	yes -67
jehd	yes 54
jenbi	no -85	yes 46
jer7	no 51	unknown -88
jer7a	no 65	yes -98
jerr	no -122	yes 160
jib	unknown 88	yes -59
jit	no -46	unknown -51	yes 96
jm3a	no -60	unknown 91
jmel	unknown 63	yes -85
jnab	no 41	yes -49
jnan	unknown 79	yes -68
joint	no 52
joj	unknown -101	yes 120
jouj	yes 40
jra	no 74	unknown -43
jra7	no 85	unknown -74
jri	no -92	unknown -62	yes 144
juin	unknown 56	yes -44
k7al	no -104	yes 87
k7el	unknown 59	yes -52
k7la	no -83	yes 68
kamel	no -59	unknown 83
kamlin	no 83	yes -53
kan	no 54	unknown -58
kan9derch	no -61	unknown -75	yes 131
kan9te3	yes 43
kanch	no 198	unknown -145	yes -63
kanchouf	unknown -73	yes 65
kanghsel	no -43
kangoo	unknown 62	yes -66
kanhez	yes -51
kano	unknown -57
kanou	yes -62
kant	unknown -48
karossa	no 116	unknown -79	yes -52
karrossa	no -157	yes 106
kat	no -133	yes 108
kat9oul	no -124	yes 73
katbki	no -48
katghetti	unknown 71	yes -43
katgol	unknown 81	yes -46
katgoul	unknown 55
kay	no 41	unknown -73
kay3rej	no -126	yes 155
kay7re9ni	yes 61
kay9etter	no -73	unknown 93
kay9te3	no -77	unknown 89
kaych3el	no -40	unknown 64
kaychki	no -62	unknown -47	yes 108
kaychouf	no 57	yes -51
kaydhak	no 179	unknown -146	yes -67
kaydiro	yes 52
kaydreb	unknown -50	yes 48
kaydrni	unknown -55	yes 83
kayghewwet	no 124	yes -101
kayghli	no -53	unknown -55	yes 104
kaygoul	no -78	unknown 50
kayjawbch	unknown 86	yes -79
kayjri	no 57	unknown -50
kayl3eb	no 49	yes -79
kayn	unknown 44
kayna	no -81	unknown 167	yes -86
kaynch	no -57	unknown 72
kaynin	no 69	unknown -48
kaynzel	no 47	yes -44
kaysil	no -78
kaytleb	no 73	unknown -68
kaywje3ni	yes 51
kbir	unknown -111	yes 92
kbira	unknown 89	yes -62
keb	no 95	unknown -53	yes -104
kebbit	no -67	yes 58
kelb	no 52	unknown -77
kemmel	no -65	unknown 122	yes -56
kenitra	no -77	yes 51
kenna	unknown -79
kerchi	yes 67
kersi	no -57	unknown -97	yes 143
kesser	no -55	unknown -143	yes 140
khali	no -54	unknown 114	yes -66
kharej	unknown 44
kharja	yes -68
khass	no -42	yes 53
khassha	no -115	unknown 99
khassni	unknown 45	yes -53
khawi	no 48
khawya	no 97	unknown -47	yes -50
khbet	no 84	unknown -71
khdama	no -132	yes 132
khdat	no 70	unknown -54
khddama	no -79	yes 62
khdit	unknown 46
khdma	no -71	unknown -116	yes 103
khebbech	no -98	unknown 187	yes -91
khebtat	no 163	unknown -180
khedcha	no 163	unknown -104	yes -62
khedma	no -60	unknown 91
khellat	no -74	unknown 192	yes -118
khellaw	no -48	unknown 90	yes -45
khellit	no -54	unknown 81
khenifra	unknown 56
kherjat	no 64
khfif	no -81	yes 85
khilal	yes -67
khir	no 176	unknown -109	yes -69
khmis	no -96	unknown -147	yes 137
khona	no 198	unknown -151	yes -58
khouribga	no 88	unknown -58
khouya	unknown -47
khoya	no -59
khrej	no 44	unknown -87	yes 42
khrejna	no 103	unknown -82
khrejo	no 63	unknown -44
khrejt	unknown 45
khser	no -47	unknown 87	yes -48
khtef	unknown -106	yes 119
khtfo	no 212	unknown -170	yes -52
khti	unknown -50	yes 67
khwa	unknown -54
khwaw	no -83	unknown 140	yes -64
khyata	yes 68
kla	unknown -147	yes 107
klam	no -47	unknown 71
klat	unknown 72	yes -94
klian	no 125	unknown -73	yes -51
km	no 100	unknown -53	yes -50
kol	no 40	yes -65
kola	no -71	unknown 86
kolha	no -70	unknown -44	yes 110
kolhom	no 50	unknown -53
kollchi	no -100	unknown 77
kollha	no -88	unknown 141	yes -69
kollo	unknown -45	yes 47
kolna	no 93	unknown -78
kolo	no 68	unknown -73
kona	no 71	unknown -73
konna	unknown -55
kount	unknown 60	yes -85
koura	no -89	yes 42
kouzina	no 218	unknown -192	yes -62
krassa	no 126	yes -90
ktafi	no -101	unknown -138	yes 211
ktbou	unknown 70
ktef	no -67	unknown -95	yes 148
ktoub	unknown 61	yes -59
l2ard	no -81	unknown -91	yes 161
l3a2ila	unknown -40	yes 59
l3afya	unknown -87	yes 90
l3am	unknown 45
l3amaliya	no -50
l3ani	no 130	unknown -52	yes -92
l3arbia	no -84	unknown 164	yes -83
l3assifa	no -42	yes 53
l3awd	unknown -51	yes 68
l3ers	unknown 68	yes -47
l3essas	no -55	unknown 47
l3imara	no -40
l3inin	no -40	unknown -83	yes 107
l3omra	no -118	unknown 63
l3oud	unknown -55	yes 40
l5el3a	no 57
l7a9	no -68
l7ad	unknown 48
l7adita	no 103	unknown -75	yes -41
l7aj	unknown -151	yes 153
l7ajja	unknown -119	yes 135
l7amdolah	no 92	unknown -55
l7amdolilah	no 186	unknown -117	yes -89
l7amdolillah	no -92	unknown -111	yes 145
l7amdollah	no 71	unknown -107
l7amdoulillah	no 63	unknown -44
l7ammam	unknown 50
l7asil	no 180	unknown -126	yes -81
l7awli	no 102	unknown -86
l7chich	unknown 112	yes -111
l7did	no 107	unknown -97
l7emmam	no -55	unknown 78	yes -52
l7emsa	no -62
l7jer	yes 62
l7mar	no 82	unknown -49
l7ouma	no -67	yes 94
l7out	no 118	unknown -197	yes 59
l7ram	unknown 85	yes -114
l7sa	no 56	yes -80
l7ta	no -96	yes 65
l7wayej	unknown 59
l7yout	no -81	unknown 143	yes -66
l9a	no -113	unknown 107
l9antra	unknown -60	yes 63
l9elb	no 98	yes -94
l9ermoud	unknown -181	yes 133
l9it	no -50	unknown 98	yes -49
l9itha	no -45	unknown 69
labas	no 53	unknown -50
lach	no -100	unknown 129
lakhra	no -89	yes 78
lalla	no -40
larache	no 49
larb3a	no 156	unknown -118	yes -61
lasse9	unknown -50
lassurance	unknown -70
lavabo	yes -54
lave	unknown 64	yes -48
laver	no -90	yes 87
lb7er	yes -90
lbalcon	no 47	unknown -98	yes 44
lbanka	no -40	unknown -97	yes 113
lbassamat	no 97	unknown -42
lbatterie	no -56	unknown 181	yes -175
lbe7r	no -56	unknown 114	yes -67
lbebe	no -54	unknown 50
lberd	no 56	yes -45
lbghel	no -42	unknown 80	yes -46
lbid	no 95	unknown -46	yes -61
lbit	no -50
lbolis	no 191	unknown -80	yes -126
lbouta	unknown -90	yes 66
lbureau	unknown 47
lcaisse	no -45	unknown 78
lcamera	no -58	unknown 124	yes -68
lclient	unknown -54	yes 44
lcoffre	no 63
lconstat	unknown -55
lcouloir	no 64	unknown -44
ldakhel	no 139	unknown -65	yes -85
le	no -54	unknown 90
les	no -46	unknown 61
lewwel	no -116	unknown 73
lfayadan	no -77	unknown -44	yes 96
lferma	no -129	unknown 205	yes -89
lfeu	no 53	unknown -40
lfjer	no 99	yes -70
lfo9	no 41	yes -82
lfo9ani	unknown 117	yes -114
lforn	no -54	unknown 44
lfrach	no -106	unknown -63	yes 130
lgaz	no -115	yes 70
lgendarme	no -69	unknown 60
lghaba	no 145	unknown -131	yes -71
lghalta	no -137	unknown 148
lghis	unknown 48	yes -109
lghorzat	yes 59
lhaj	unknown 78	yes -48
lhamdolilah	no 43
lhamdolillah	no 185	unknown -104	yes -85
lhamdollah	no 212	unknown -142	yes -81
lhamdoullah	no 82	unknown -47
lhammam	no -71	unknown 124	yes -54
ligament	no -60	unknown -141	yes 177
ligne	unknown 45
lih	unknown -43	yes 69
liha	yes 50
lihom	no -74	yes 44
lik	yes 47
likom	no -43	unknown 58
lila	no -55	unknown 47
lille	no 60
limen	unknown 43
limn	unknown 41
limna	no -90	unknown -71	yes 152
lisra	unknown -135	yes 82
lisser	no -91	unknown 112
livraison	unknown -65
liya	unknown 81	yes -50
ljar	unknown 109	yes -121
ljara	no 148	unknown -126
ljenb	no -145	yes 98
lkamio	no -41	unknown 42
lkar	yes 46
lkbir	no -80	unknown -98	yes 134
lkhchab	no 83	unknown -88
lkhedma	no -64	yes 64
lkhel3a	no 109	unknown -77
lkhett	no -115	unknown 175	yes -66
lkhsara	no 144	unknown -170
lkhwatem	no 51	yes -53
lklian	unknown 64
lkliyan	no -94	unknown 117
lkora	no 82	unknown -113
lkorsi	no -43	unknown 193	yes -171
lkouzina	no 60	unknown -62
lkra	no 45	yes -71
lkrassa	no -45	unknown 56
lla	unknown 50
llah	no 158	unknown -97	yes -63
lm3ellem	no 43	unknown 50	yes -98
lm3iz	yes 51
lma7dar	unknown -67	yes 75
lmachine	unknown 55
lmahdar	no -54	unknown 67
lmatch	no 86	unknown -66
lmatricule	no -148	unknown 44	yes 64
lmerra	no 66	yes -68
lmodir	no 48
lmohim	no 83	unknown -106
lmoteur	yes -58
lmotor	no -87	yes 74
lmoul	no 119	yes -99
lmra	no -65	unknown -48	yes 110
lmraya	no -63	unknown 55
lo7	no 202	unknown -132	yes -75
local	no -55	unknown 99	yes -45
logan	no 82	yes -70
lour	no -69	unknown 75
lparking	no 227	unknown -202	yes -48
lparquet	no -78	unknown 120	yes -43
lpc	no -67	unknown 57
lphare	no -55	unknown 49
lpharmacie	no 132	unknown -121
lplaque	unknown 97	yes -108
lpolis	no 67	yes -62
lpompiers	unknown -58	yes 67
lporte	no 149	unknown -119	yes -46
lqahwa	no -74	yes 103
lqina	unknown -47
ltnin	no -44	unknown 77
lunette	unknown 66	yes -43
lustre	no 165	unknown -124	yes -61
lvase	no 107	unknown -44	yes -94
lvitre	no -166	unknown 251	yes -120
lvol	unknown 43
lvolant	no -110	unknown -48	yes 146
lwalid	no -60	unknown 73
lwalida	unknown -44	yes 58
lwe9t	unknown 66	yes -44
lwer9a	unknown 55	yes -56
lwi9aya	yes -50
lwja3	unknown -54	yes 68
lwlad	no 55	unknown -43
lwra9	no -54
lyouma	unknown 66	yes -43
m	no -93	unknown 89
m3ah	unknown -58	yes 51
m3aha	no -53	unknown 96	yes -40
m3akom	unknown 89	yes -51
m3emmer	no 70	unknown -68
m3ewja	no -70	unknown 125	yes -58
m3tarf	yes 40
m7dar	no 166	yes -137
m7loul	unknown -55
m9tou3	no 48
ma	no 49
ma3reft	unknown 59
ma3reftch	no -40	unknown 85	yes -43
ma7dar	no -69	unknown 91
maarouf	no 40
macbook	no 41	unknown 66	yes -112
machi	unknown 43
madame	no -57	unknown 54
mafia	no 262	unknown -219	yes -66
mahdar	no -59	unknown 88
mai	no 55	unknown -41
main	no 175	unknown -144	yes -50
mais	no 148	unknown -76	yes -70
majhoul	unknown 73	yes -50
majrou7	no -94	unknown 79
majrou7in	no 152	unknown -151
makan	no 214	unknown -191	yes -48
makayn	no 74	unknown -63
makaynch	no 47	yes -56
malle	unknown 55	yes -159
mama	unknown -108	yes 101
marjane	no 106	unknown -82
marrakech	no 115	unknown -57	yes -67
marteau	no -68	unknown -108	yes 141
mat	no 79	unknown -100
mata	no -96	unknown -113	yes 187
match	unknown -112	yes 109
matet	unknown -50	yes 74
mato	no 247	unknown -180	yes -71
matou	yes -42
matricule	no -67	unknown 66
mazal	no -42	unknown 42
mbelel	no 60	yes -41
mcha	no 56
mchat	unknown -41
mchina	no -43	unknown 78
mchit	no -45
mchitch	no -165	unknown 138
me7loul	unknown 50	yes -57
megane	unknown 96	yes -81
mehdia	unknown 120	yes -92
meknes	no -57	unknown 50
mektoub	unknown 67
mellal	no 65	unknown -58
menhom	no -81	unknown 72
menni	no 106	unknown -85
merra	unknown 82	yes -45
mersa	yes -81
merzouga	no -44
meskin	no 135	unknown -66	yes -83
mesmar	no -46	unknown 68
metre	no -129	unknown 117
meubles	no 154	unknown -96	yes -141
mezyan	no 93	unknown -88
mezyanin	no 49	unknown -68
mftou7	unknown 54	yes -41
mherrsa	no -130	unknown -155	yes 234
mherrsin	no -58	unknown -46	yes 102
midelt	no 59	yes -62
miskin	no 171	unknown -93	yes -108
mitro	unknown 45
mjrou7	no 139	yes -111
mktoub	no -64
mli	no -60	unknown 58
mlli	no -66
mme	no 103	yes -93
mnfoukha	yes 51
mnha	no -45	unknown -69	yes 105
mni	unknown 61
mnin	yes 45
mno	no -132	unknown 126
mochkil	no 54
modem	unknown -96	yes 91
mohammadi	no 113	unknown -65	yes -68
mol	yes 50
moniteur	unknown 71	yes -41
monsieur	no -79	unknown 49
montpellier	no -53
mor	unknown 81	yes -78
mora	no -106	yes 77
mosta3jalat	unknown 85	yes -46
moteur	yes -56
moto	yes 56
motor	no 71	unknown -81
moulaha	no -169	unknown 225	yes -70
moulat	no 58	unknown -76
moulay	unknown 49	yes -95
moumen	no -92	unknown 63
mra	unknown -56	yes 60
mrat	no 76	unknown -77
mrati	yes 59
mraya	no 109	unknown -55	yes -56
mrid	no 128	unknown -122	yes -44
mrrat	no -42	unknown 84
msdoud	no 43
msini	unknown 95	yes -86
mwe99e3	no 163	unknown -120	yes -66
mzyan	no 67	unknown -112
mzyanin	unknown -126	yes 119
n3as	no 67	unknown -49
n3awd	no -46	unknown 50
n3emro	no -105	unknown 133
n3est	no -57	yes 51
n3eyyet	no 75	unknown -64
n7ell	no -104	yes 81
n9der	no -68	unknown 66
n9derch	unknown -76	yes 109
n9ez	unknown -107	yes 75
na3es	no 70	unknown -140	yes 55
na3sa	no -45	unknown -99	yes 138
na3sin	no 110	unknown -66	yes -45
nad	no 43	yes -50
nador	unknown 61
nakhla	no -65	unknown 141	yes -81
nantes	no -81	unknown 57
nass	no 153	unknown -99	yes -54
nazel	no -65	unknown 78
nchki	no -43	unknown 110	yes -85
nchof	no -48	unknown 98	yes -48
nddader	unknown 57
ndiro	no 71	yes -44
neiman	no 95	yes -75
nemra	unknown 58
nemrti	no -109	unknown 127
ngol	no -119	unknown 47	yes 64
ngoul	no 48	yes -41
ni	unknown -95	yes 120
nichan	unknown 44
nifi	no -87	unknown -48	yes 125
nit	unknown 41	yes -65
nkhdem	no 67	yes -75
nkhrej	unknown -68
nkteb	no -71	unknown 83
nl9a	yes -41
nmchi	unknown 71
nnas	no -121	unknown 131	yes -73
novembre	no -70	unknown 102
nsa	no 45	unknown -60
nsat	no 63	unknown -56
nsifet	unknown 102	yes -108
nsit	yes -72
nss	unknown -51
nta	no -57	yes 61
nzel	unknown 51
nzelat	no 207	unknown -129	yes -130
nzelna	no 87	unknown -70
nzelt	no -49	unknown 53
okhra	unknown -105	yes 75
omar	no 78	unknown -122	yes 40
onee	no 48
operation	no -44	unknown -40	yes 83
ordonnance	unknown 61
ouarzazate	no -46	yes 62
ourika	no -61	unknown 126	yes -66
oxygene	no -40	unknown -81	yes 121
panneau	unknown 92	yes -62
panneaux	no 88	yes -71
papier	no 102	unknown -46	yes -67
parbriz	unknown 87	yes -69
partner	unknown 78	yes -64
pas	no 156	unknown -103	yes -55
passage	no -58	unknown -60	yes 118
passager	unknown 62	yes -78
passeport	no -50	unknown 68
patisserie	no -121
pc	unknown 40	yes -57
peinture	no 40	yes -90
perceuse	no -78	unknown 100
pergola	no 117	unknown -67	yes -53
peugeot	no -83	yes 50
phare	no 88	yes -54
pharmacie	no -55	unknown 50
photo	no -65	unknown 90
pick	unknown 85	yes -89
pieton	unknown -50	yes 86
piscine	unknown -43
placard	no 59	unknown -87
place	no -56	unknown 54
plage	no -47	unknown 82
plainte	no -42	unknown 59
plastique	no -68	unknown 130	yes -61
platre	unknown -73	yes 99
plombier	no -52	unknown 87
pneu	no 116	unknown -58	yes -58
pneus	no -41	unknown 78
point	no 44
points	no -60	unknown -71	yes 132
pompe	no -54	unknown 97	yes -46
port	unknown 72	yes -59
portable	no 109	unknown -69	yes -51
portail	no -81	unknown 111
porte	unknown 81	yes -60
portiere	unknown 46	yes -62
poteau	no 58	unknown -42
pouces	unknown 55	yes -50
prelevement	no -48	unknown 88	yes -41
prof	no 71
qahwa	no 63	unknown 56	yes -175
qal	no 42	unknown -94	yes 52
ra9m	no -112	unknown 154	yes -44
rabat	no -42
radiateur	no 56	yes -83
radio	no -45
rah	yes 43
rajel	yes 69
rajli	no -49
rakba	no -69	unknown -72	yes 132
rakeb	no -51	unknown -97	yes 141
rani	yes 64
ras	unknown -63	yes 88
rasha	no -54	unknown 44
rasi	unknown -98	yes 85
rasou	no -49
rass	no -67	unknown -129	yes 193
rassha	unknown -149	yes 128
rassi	no -63	unknown -170	yes 230
rasso	no -81	yes 119
rayure	no 115	unknown -122	yes -50
rb3	no -48	yes 63
rb3a	no -149	unknown 88	yes 49
rbat	unknown 68	yes -40
rebbi	yes -48
rech	no -104	unknown -217	yes 263
rejli	unknown -147	yes 170
rejlia	unknown -88	yes 53
rejlih	no -45
rejliha	no -63	unknown -48	yes 112
rejlo	unknown -94	yes 90
rekba	no -93	unknown -192	yes 260
remboursement	unknown 64	yes -42
renault	no 51
repos	no -61	unknown 57
reservoir	no 52	yes -95
restaurant	no 69	yes -51
retro	unknown 59
retroviseur	unknown 49	yes -67
ri7	no 67	unknown -71
ri7a	unknown 79	yes -77
riad	yes -58
rideaux	no 255	unknown -177	yes -95
rih	no -72	unknown 107
rj3at	no -83	unknown 145	yes -100
rje3na	no -51	unknown 76
rjel	unknown -107	yes 74
rjli	unknown -44	yes 70
rkabi	no -66	unknown -117	yes 152
rkebt	yes -48
rmad	no -77	unknown -44	yes 117
rmaw	unknown -64	yes 77
rmel	no 50
robinet	no -57
robini	unknown 42
rochd	unknown 111	yes -94
rokkab	no 146	unknown -154
rond	no 49
roue	no -60	unknown 67
roues	unknown 95	yes -54
rwida	unknown 47
s7a7	no 105	unknown -84
s7abi	no -70	unknown -60	yes 130
s7i7	unknown 51	yes -65
s9ef	no -42	unknown 79	yes -45
sa3at	no -62	unknown 63
sa3i9a	no 108	unknown -59	yes -58
sa7a	no 154	unknown -98	yes -59
sa7b	no -113	unknown 177	yes -81
sa7bi	unknown -94	yes 108
sa9	no 50	unknown -120	yes 62
sa9f	no -57	unknown 76
safar	no -40	unknown 116	yes -74
safi	no 110	unknown -52	yes -56
sahbi	yes 62
saidia	no 84	unknown -43	yes -55
sak	yes 53
sal	no -64
salama	no 232	unknown -174	yes -65
salamat	unknown -65	yes 85
sale	no -55	unknown 47
salem	no 252	unknown -159	yes -111
salle	no -75	unknown 58
salmin	no 108	unknown -72
samu	no -59	unknown -145	yes 202
sarout	unknown 68
sayed	no -89	unknown 174	yes -132
sayeg	no 124	unknown -114
sayeq	unknown -51	yes 58
sayg	unknown -98	yes 87
sba3	no 54	unknown -164	yes 105
sba3i	no -81	unknown -106	yes 165
sbab	no -60	unknown 105	yes -45
sbagha	unknown 93	yes -68
sbe3	no -114	unknown -97	yes 186
sbitar	yes 78
scanner	no -50	unknown 53
scientifique	no -49	unknown 90
scooter	no -52	unknown 45
sda3ni	no -147	unknown 42	yes 83
se9f	no -45	unknown -131	yes 163
sebaa	no -57
sebagha	no -53	unknown 89
sebbagh	no -61	unknown 100	yes -40
sebbni	no 114	yes -123
securite	yes 57
sedri	no -63	unknown -78	yes 136
sefrou	unknown 46	yes -73
sejlat	no -97	unknown 163	yes -67
sel3a	no -67	unknown 123	yes -59
sellom	yes 57
sellum	no -151	yes 74
semmo	unknown -45	yes 75
sens	no -63	unknown 67
serqou	no 68	unknown -57
serre	no 60	yes -71
serres	unknown 92	yes -75
serrurier	unknown 45
serveur	no -74	unknown 63
service	no -75	yes 72
sewrat	no -77	unknown 130	yes -53
sghir	unknown -66	yes 54
si	no 75	unknown -52
sidi	no 59	unknown -54
siege	no -101	unknown 67
sif	unknown -98	yes 95
sifett	no -47	unknown 40
simana	yes -46
simanat	no -71	yes 45
siphon	unknown -51
sir	no 55	yes -55
skhoun	no -79	unknown -63	yes 130
skhouna	no 47	yes -114
ski	no -82	yes 54
slamtna	no 50	unknown -173	yes 71
slm	unknown 41
sme3t	no -59	unknown 119	yes -66
sme7	no 66	yes -50
smeh	no -40	unknown -83	yes 117
smito	no -63	yes 88
smta	unknown -49
snack	no -135	unknown 141
snan	no -120	unknown -118	yes 221
snin	no -55	yes 48
societe	no -51
sokkar	no 65	yes -80
sol	no 45	unknown -79
solaire	no -92	unknown 40
sor3a	no -88	unknown -100	yes 147
souk	no -48	yes 43
sour	no -103	unknown 102
sous	no 95	unknown -101
sqef	no -50	yes 54
sr9o	no -50	unknown 112	yes -73
sre9o	no 40	unknown 40	yes -81
ss9ef	no -43	unknown 108	yes -105
ssalam	unknown -93	yes 76
ssel3a	no -109	unknown -73	yes 141
sta7	unknown -95	yes 69
stah	no 54	yes -63
station	no 43	unknown -46
stationnement	unknown 60
stel	no -75	unknown 40
ster	unknown -62
stock	no -55	yes 70
store	unknown 70	yes -97
stylo	no 46
sultan	unknown 50
surtension	no 49	yes -62
sym	no -60	unknown 62
syndic	yes -44
t2ada	no 168	unknown -125	yes -58
t7er9o	no -57	yes 40
t7er9ou	no 86	unknown -68
t7re9	no 113	unknown -99
t7re9t	unknown -43	yes 80
t9as	no 132	unknown -85	yes -48
t9eb	unknown 65	yes -65
t9elbat	no 137	unknown -109
ta	no 147	unknown -84	yes -62
ta3	unknown 167	yes -143
ta3wid	unknown 113	yes -156
ta7o	no -51	unknown 41
ta7ti	no -58	unknown 121	yes -67
ta9	no -91	unknown 104
tabla	unknown -142	yes 103
table	no 77	unknown -154	yes 90
tableau	unknown -50	yes 41
tache	no 40	yes -90
tadrar	no 112	unknown -63	yes -49
tags	no -69	unknown 122	yes -51
tahat	no -87	yes 101
tahet	no -41
tahowa	no 95	yes -60
tan	no 61	yes -136
tanger	no -87	unknown 141	yes -52
tani	no -77	unknown 58
tanya	unknown -70	yes 85
tapis	no 70	unknown -104	yes 40
tar	unknown -84	yes 62
tarat	no -85	yes 54
taret	no -115	unknown -72	yes 143
tay7	unknown 94	yes -57
tayara	no -65	unknown 100
tayeh	no -147	unknown 184	yes -61
taza	unknown -99	yes 44
tbarkllah	no 61	unknown -77
tche99	no 43	yes -40
tche99at	no 77	yes -99
tcherreg	no -55	unknown 83	yes -61
tchettat	no 68	unknown -197	yes 118
tchouf	unknown -56
tchqet	unknown 89	yes -65
tchqqat	no -118	unknown 168	yes -50
tdar	no 264	unknown -220	yes -60
tdarr	no 96	unknown -76
tderr	no 180	unknown -113	yes -69
te7	unknown 183	yes -177
te7to	no 139	unknown -129
tebla	no 182	unknown -192
tebrouri	unknown -82	yes 123
tel	unknown 51
tel3at	no 44
tele	unknown 41
telephone	unknown -43
telj	no -59	yes 65
telt	unknown -87	yes 89
temma	no -51	yes 84
temoin	unknown 77	yes -42
tempete	no -86	yes 52
tente	no -46	yes 42
tfahemna	no 112	yes -74
tfaw	no -81	unknown 62
tfawha	no -64	yes 56
tfekk	no -115	unknown -144	yes 222
tfelle9	no -109	unknown -48	yes 114
tfer9e3	unknown -104	yes 97
tferg3at	no -89	unknown 127	yes -50
tferge3	no -40	yes 55
tferge3at	no -106	unknown -221	yes 265
tferre9	no -174	unknown 126
tfinaha	no 128	unknown -94
tfitha	no 57	unknown -129	yes 67
tgol	no -98	unknown 171	yes -74
therres	unknown -102	yes 82
therrsat	yes 48
tichka	no -84	yes 68
tilifoun	no -91	unknown 62
tiyo	unknown 74	yes -62
tiznit	no -43	yes 62
tjer7	no 126	unknown -95	yes -42
tjer7at	unknown -40	yes 44
tjra7	unknown -92	yes 61
tjre7	no 102	unknown -66
tjre7t	no 47	unknown -68
tkesser	no 51	unknown -113	yes 55
tkhedchat	no 59	unknown -100
tkhelles	no -59	unknown 74
tkherbe9	unknown 62	yes -42
tkhne9	unknown -93	yes 50
tkit	unknown -136	yes 75
tkser	unknown -106	yes 88
tla3	no -91	unknown 54
tla3t	unknown -152	yes 146
tla9	unknown -96	yes 71
tlaja	no 130	unknown -79	yes -61
tlat	unknown 41
tlata	no 53	unknown -82
tle3	no -43	unknown 60
tle3na	no 107	unknown -131
tle9	no -52	unknown 69
tlef	no -49	unknown 60
tlfaza	yes -62
tlgha	unknown 61
tlwat	yes 53
tma	unknown -159	yes 108
tmess	no 217	unknown -164	yes -67
tmma	no 41	unknown -60
tnefekh	unknown 76	yes -77
tnefkh	no 82	unknown -65
tnefkhat	no -72	unknown -111	yes 176
tnfekh	no -56	unknown 83	yes -41
tobis	no -122	unknown 64	yes 57
toilette	yes -41
toiture	no -91	unknown 48
tomobilat	no -49	unknown 42
tomobilti	no 66	yes -69
tonobilti	no -163	unknown 205	yes -53
toub	no -40	unknown 86	yes -44
toulouse	no 70	yes -69
touriste	no 71	yes -106
touristes	no -46	unknown 102	yes -75
toyota	no 85	unknown -114
tqas	no 47
tqasna	no 146	unknown -71	yes -76
tqlebt	unknown -114	yes 142
tra9	no -45	unknown 113	yes -72
trace	no -53	yes 60
tracteur	unknown 58	yes -42
tractor	no 55	unknown -110
train	yes -58
tram	unknown -92	yes 75
transport	unknown 41	yes -51
tren	no -103	yes 75
tri9	yes 48
tricycle	no 60	unknown -87
triporteur	unknown -74	yes 97
trottoir	unknown -50	yes 82
tsab	no 138	unknown -79	yes -59
tsademna	no 55
tsadmna	no 135	unknown -79	yes -69
tsawer	no 77	unknown -47
tsed	no 97	yes -61
tsellekh	unknown -85	yes 87
tsre9	no -65	unknown 142	yes -75
ttelj	no 133	unknown -66	yes -71
tuyau	unknown 49	yes -52
ultras	unknown -76	yes 107
up	unknown 85	yes -89
urgences	no 135	unknown -121	yes -74
usine	no -116	unknown 156	yes -57
v	yes 46
vaccin	unknown -51	yes 87
vaisselle	unknown 88	yes -101
valise	no -40	unknown 72
vehicule	yes -53
veranda	unknown -70	yes 53
verglas	unknown -80
vestiaire	no -67	unknown 87
villa	no 51	unknown -155	yes 88
virage	unknown -43
vitre	unknown 42	yes -57
vitrine	no 66	yes -47
voisine	no 58	yes -122
voiture	no -52
volant	unknown -118	yes 89
w9e3	unknown -52
w9ef	no -106	unknown 152	yes -46
w9efch	no -63	unknown -52	yes 113
wa7di	unknown 114	yes -91
wa7ed	unknown -50
wa9ef	no 67	unknown -46
wa9ila	unknown 51
wa9t	no 174	unknown -109	yes -73
wach	no -44	unknown 84	yes -42
wad	unknown 108	yes -95
wahda	unknown 59	yes -60
wahdin	no 43	yes -54
wahed	no 81	unknown -47
wakha	no 175	unknown -139	yes -48
wakil	unknown 48
walida	no -92	unknown -126	yes 184
walou	no 74	unknown -72
wc	no -136	unknown 88
we7da	no -67	yes 75
we9fat	no 117	unknown -75	yes -61
weekend	unknown 46
wejhha	unknown -45	yes 83
wejhi	no -49	yes 52
wejhou	no -146	yes 147
wel	no 100	unknown -81
weldi	yes 42
wer9a	unknown 87	yes -77
wgef	unknown -50
wlad	no -79	unknown 64
wld	no -91	unknown 117	yes -43
wldi	no -48	yes 41
wlidati	no 87	yes -58
wlidi	no 44	unknown -60
wost	no 80	yes -74
wra9	no 41	yes -73
wsel	no 108	unknown -73
wsslat	no 54	yes -66
ya	no -127	unknown 154
ya3ni	no 94	unknown -75
yam	no -51	yes 71
ychouf	yes 44
ydi	unknown -82	yes 107
ydih	unknown -107	yes 85
ydir	no -46	unknown 70
yeddha	no -53	unknown -73	yes 123
yeddi	no -65	yes 88
yeddo	no -56
yeddou	no -125	unknown -138	yes 205
yji	no 43	yes -61
yjiw	no 90	unknown -42	yes -53
ykteb	no -79	unknown 153	yes -77
ymchi	no -43	yes 74
ymken	unknown 57
youm	unknown -67	yes 75
youssef	unknown 47	yes -88
ysni	no -48
ytbeddel	no -134	yes 80
zadet	no -101	unknown 62
zadt	no -75	unknown 40
zagora	no -53	unknown -66	yes 112
zaj	no 51	unknown -104	yes 54
zbel	unknown -66	yes 61
zdem	no -136	unknown 131
zel9at	unknown -76	yes 93
zenqa	no -89	yes 55
zer9a	no -104	yes 119
zerba	no 50	yes -41
zerban	unknown -71	yes 95
zerbia	no -50	unknown 119	yes -72
zerbiya	no -42	unknown 120	yes -76
zerktouni	no -46	unknown 50
zit	no 83	unknown -53
zitoun	no -75
zitouna	no -62	unknown 95	yes -50
zjaj	no -62	yes 83
zjaja	unknown 88	yes -101
zle9	unknown -212	yes 219
zle9at	no -90	unknown -151	yes 203
zle9t	unknown -40
zone	no 100	unknown -44	yes -58
zrabi	yes -51
zre9	no -48	unknown -81	yes 128
zriba	no -55	unknown 75
@thirdParty
	no 151	unknown -246	yes -55
#00dh	no 50	unknown -59
#0dh>	no 53	unknown -53
#10h>	no -123	yes 136
#1200	no 67	yes -43
#12h>	no 91	yes -78
#1500	no -49	yes 65
#200>	no 67
#207>	yes 48
#2100	no 73	yes -60
#23h>	no 102	yes -87
#2eda	unknown 62	yes -53
#2eme	no -47	yes 60
#2ila	no -124	yes 101
#2oul	yes 56
#300>	no -73	yes 56
#3200	no 144	unknown -72	yes -80
#3a2i	no -96	yes 76
#3a9b	no -79	yes 103
#3ach	no 76	unknown -59
#3add	yes 40
#3afy	no 51	yes -41
#3ah>	no -109	yes 125
#3aha	unknown 103	yes -90
#3aho	no -125	unknown 68	yes 42
#3aja	no 89	yes -66
#3ako	no 49
#3ali	no -64	yes 76
#3am>	no 52
#3ame	no 78	yes -55
#3ami	no 68	yes -46
#3amm	no -179	yes 192
#3amr	no 102	yes -87
#3an>	yes 45
#3and	no -128	yes 145
#3ani	unknown -60
#3arb	no -103	yes 118
#3arf	no -85	yes 110
#3as>	no -40
#3asi	no -99	yes 117
#3awd	no -108	yes 132
#3awe	yes 45
#3awn	no -43	unknown 60
#3ayy	no -55	yes 94
#3chr	no 132	yes -109
#3dem	no 139	yes -120
#3diy	no -77	yes 84
#3do>	unknown -53	yes 76
#3ech	no -78	yes 88
#3ed>	yes 50
#3edd	no -142	yes 168
#3el>	no 48
#3ell	no -72	unknown 68
#3elm	no -148	yes 173
#3emr	no -61	unknown 69
#3en9	unknown -45
#3end	yes 51
#3ers	no 50
#3est	no -50	yes 70
#3et>	no 115	unknown -56	yes -56
#3ett	no 84	yes -53
#3ewj	unknown 118	yes -125
#3eww	no 129	yes -121
#3eye	unknown 61
#3eyt	no -40	unknown 47
#3i9a	no 57	yes -44
#3iba	unknown -52	yes 44
#3id>	no 47
#3in>	no 90	yes -74
#3inh	no -72	yes 87
#3iye	no -93	unknown 52	yes 41
#3jal	yes 43
#3jou	no -46	yes 56
#3lac	unknown 84	yes -88
#3lat	no 47	yes -41
#3lem	no 96	yes -87
#3lik	unknown 97	yes -76
#3lin	no -105	unknown 76
#3liy	no -112	yes 128
#3ma>	no 118	yes -109
#3mel	no -45	yes 58
#3mer	no -42	yes 55
#3mme	yes 44
#3ndo	no -52	yes 76
#3otl	no 71	yes -48
#3oud	no 56
#3ouh	unknown 70	yes -91
#3oum	no 92	yes -67
#3ra>	no -152	yes 186
#3raf	unknown -40
#3ras	no 92	yes -70
#3ref	unknown 81	yes -58
#3rej	no -40	yes 54
#3rou	yes 46
#3sa>	no -56	yes 76
#3sin	no 67	yes -54
#3tad	no -94	yes 120
#3tan	no -113	yes 135
#3tar	no -92	yes 105
#3taw	no -41	unknown 59
#3tin	no 86	yes -57
#3tit	no -82	yes 98
#3to>	no 119	yes -112
#3wid	no 44
#3yal	no 64
#4000	no -135	yes 155
#400>	no 63	unknown 48	yes -121
#4500	no 65	yes -51
#4x4>	yes 44
#5000	yes 42
#600>	yes 45
#7ab>	no 92	yes -77
#7abi	no -74	yes 83
#7ad>	no 76	yes -56
#7adi	no -71	yes 88
#7aj>	no 62	yes -47
#7aja	no -44	unknown 42
#7ajb	no 45
#7aje	no -99	yes 109
#7ajj	no -77	yes 94
#7ajr	no -77	unknown 154	yes -122
#7akk	no -90	yes 101
#7ali	no -140	yes 150
#7all	no 40	unknown -48
#7alo	no -60	yes 74
#7amd	yes 55
#7aml	no -60	yes 84
#7amm	no -122	yes 106
#7amr	no 89	yes -66
#7ar>	no -89	unknown -54	yes 118
#7asi	no 77	unknown -52	yes -51
#7ass	no 81	yes -74
#7att	no 159	yes -144
#7awl	no 50
#7bes	yes -50
#7chi	no -72	yes 80
#7dan	no -148	yes 108
#7dar	no -60	yes 79
#7day	no 69	yes -51
#7di>	no 120	yes -96
#7do>	no 75	yes -50
#7dou	no 43
#7e9>	no -158	yes 167
#7edd	unknown -40
#7edr	yes 54
#7efr	no 67	yes -47
#7ejr	no 73	yes -44
#7ek>	no -104	yes 113
#7ekk	no -77	unknown 48
#7ell	yes 40
#7emm	no 80	unknown -47
#7ems	no 54
#7er>	no 105	unknown -49	yes -68
#7et>	no 92	yes -70
#7ett	no 82	yes -53
#7eyd	no 72	yes -48
#7eyy	no 57	yes -44
#7ha>	no 187	unknown -115	yes -91
#7i7>	no 82	yes -63
#7jar	no 131	yes -101
#7jir	no 79	yes -43
#7jra	no 100	yes -80
#7la>	no 86	yes -67
#7lef	no -220	yes 231
#7lli	no -137	unknown 115
#7lou	no 53
#7mam	no 100	yes -84
#7mel	no 80	yes -64
#7mer	unknown 74	yes -44
#7ofr	no 172	yes -160
#7oud	no -143	unknown -41	yes 161
#7oum	no 57	unknown -67
#7out	no 113	yes -100
#7ra>	no -225	unknown 267	yes -113
#7ri9	no 76	yes -69
#7rir	no -131	yes 141
#7sa>	no 44	yes -92
#7sab	no 56
#7tha	no 97	yes -74
#7tho	yes 46
#7ti>	no -58	yes 81
#7tit	no -97	yes 103
#7to>	no 77	yes -56
#7tou	no 79	yes -65
#7way	yes 46
#7you	no -108	yes 124
#7zam	no 118	yes -107
#8000	unknown 91	yes -104
#890>	no 155	unknown -85	yes -93
#900>	no 41
#93at	no -112	unknown -43	yes 130
#99at	no 41	unknown 40	yes -86
#9ad>	no 46	unknown 154	yes -215
#9ahw	no 49
#9al>	no -82	yes 98
#9alo	no -84	yes 96
#9ani	no -96	yes 128
#9ant	no 83	yes -72
#9ari	no 157	yes -137
#9as>	no -40	yes 62
#9asn	no 57
#9ass	no -100	yes 94
#9atc	no -69	yes 78
#9aw>	no -71	yes 92
#9ay9	no 57	yes -51
#9aya	no 73	yes -60
#9dam	no -65	unknown 112	yes -56
#9dda	no -41	yes 48
#9e3t	unknown -50	yes 75
#9ech	no 140	unknown -116
#9ed>	no 141	yes -120
#9edd	unknown 44
#9efc	no -108	yes 116
#9eft	no -68	yes 85
#9ell	no 117	yes -89
#9er3	no 177	yes -161
#9erm	no 47
#9es>	no 94	yes -69
#9ess	no -125	yes 139
#9est	unknown -51	yes 60
#9et>	no 58	yes -45
#9ett	yes -69
#9ez>	no 168	yes -145
#9fa>	no -71	yes 58
#9fat	yes 51
#9i9a	no -71	unknown 83
#9ila	no 116	yes -81
#9in>	no 43
#9it>	yes -66
#9itc	yes 52
#9ith	unknown 106	yes -104
#9ito	no 43
#9lou	no 92	yes -75
#9ni>	no -52	yes 72
#9oda	no 164	yes -148
#9ol>	no 43
#9olo	no -147	unknown 135
#9oul	no -142	unknown 164
#9reb	no 137	yes -113
#9sem	no -145	yes 157
#9ta3	yes 49
#9tte	no -41	yes 58
#<100	no -65	yes 78
#<10h	no -123	yes 136
#<120	no 93	yes -66
#<12>	unknown 94	yes -55
#<12h	no 50	yes -40
#<13h	no -149	unknown 130	yes -46
#<140	no 42
#<14>	no 46
#<14h	no -104	unknown 104
#<150	yes 41
#<16>	yes 44
#<17>	no -62	unknown 135	yes -92
#<180	no 56	yes -44
#<19h	no -54	yes 76
#<202	no -130	yes 150
#<207	yes 48
#<210	no 67	yes -56
#<21>	no 44
#<21h	no 100	yes -87
#<22>	no 43
#<23h	no 69	yes -52
#<250	no 63	yes -44
#<28>	no 51
#<2em	no -47	yes 60
#<300	no 122	yes -113
#<320	no 144	unknown -72	yes -80
#<350	no -96	yes 113
#<35>	no -138	yes 158
#<380	no 42	unknown -45
#<3a2	no -109	yes 123
#<3a9	no -274	unknown 246
#<3ac	no 73	unknown -70
#<3an	no -128	yes 145
#<3ar	no -77	yes 100
#<3as	no -73	yes 88
#<3aw	no -116	yes 133
#<3ch	no 79	yes -61
#<3de	no 146	yes -129
#<3ed	no -45	yes 71
#<3en	yes 53
#<3es	no -141	yes 155
#<3h>	no 54	yes -43
#<3iy	no -181	unknown 40	yes 137
#<3lm	unknown -42	yes 42
#<3mm	yes 42
#<3n9	no -46	yes 62
#<3om	no 57
#<3ot	no 78	yes -53
#<3re	no -58	unknown 116	yes -59
#<3ta	no -59	yes 66
#<3ti	no -84	yes 109
#<400	no -81	unknown 64
#<450	no 65	yes -51
#<4x4	yes 44
#<500	no -130	yes 153
#<600	yes 48
#<60>	yes 52
#<65>	no 55	yes -47
#<700	no -106	unknown -42	yes 139
#<7ad	no -67	yes 84
#<7aj	unknown 48
#<7am	yes 56
#<7as	yes 45
#<7at	no 159	yes -144
#<7aw	no 81	yes -68
#<7ay	no 41
#<7be	unknown 42	yes -40
#<7ch	no -114	yes 136
#<7di	no 68	yes -45
#<7ej	no 121	yes -94
#<7ek	no -78	unknown 50
#<7el	yes 45
#<7em	no 50
#<7et	no 109	yes -85
#<7ey	no 77	yes -55
#<7ja	no 133	yes -96
#<7je	no 110	yes -98
#<7jr	no 100	yes -80
#<7ll	no -137	unknown 115
#<7me	unknown 43	yes -66
#<7of	no 172	yes -160
#<7re	no 113	yes -86
#<7ti	no -97	yes 103
#<7za	no 103	yes -96
#<800	unknown 68	yes -69
#<80>	no 56	yes -45
#<890	no 167	unknown -109	yes -99
#<8h>	no 108	yes -87
#<9ah	no 63	yes -51
#<9al	no -86	yes 100
#<9as	no -56	yes 62
#<9d>	no 119	yes -104
#<9da	no -45	unknown 102	yes -63
#<9dd	no -41	yes 48
#<9de	no 56
#<9di	yes 45
#<9ed	yes -40
#<9el	yes 51
#<9er	no 202	yes -179
#<9es	no -111	yes 143
#<9le	no -157	yes 171
#<9te	unknown 66	yes -47
#<9tt	no -105	yes 117
#<abd	no 58	yes -41
#<acc	no -99	unknown 48	yes 49
#<ach	unknown 51	yes -74
#<aci	no 52	unknown -41
#<aga	no -78	unknown 46
#<age	no -72	unknown 79
#<ail	no -77	unknown 54
#<ain	no -82	unknown 44
#<air	no 55	yes -42
#<ait	no 75	yes -65
#<akh	no 67
#<alf	no 126	yes -107
#<amb	no -43	yes 55
#<ane	no 139	yes -104
#<ann	no 50
#<ant	no 61	yes -42
#<aou	no -165	yes 179
#<aqu	no 82	yes -73
#<ard	no 77	yes -68
#<asc	no 61
#<asi	no -86	yes 121
#<asl	no -168	unknown 223	yes -146
#<ass	no 48
#<asw	no -49	yes 86
#<att	no -88	yes 110
#<aud	yes 45
#<ava	no 57
#<avo	no -112	yes 129
#<avr	no 59
#<awe	no -49	yes 62
#<azi	no 103	yes -92
#<azr	no 91	yes -71
#<b3i	no 74	yes -59
#<ba9	no 42
#<ba>	no -56	yes 84
#<bab	no 68	yes -49
#<bai	no 46
#<bal	yes 44
#<baq	no 41
#<bar	no 42
#<bas	no -55	yes 83
#<bat	no -68	unknown 63
#<bay	yes 50
#<bd>	no -78	yes 91
#<beb	no 68	yes -45
#<bek	no 76	yes -57
#<ben	no 49
#<bet	no 75	yes -45
#<bha	unknown 61	yes -86
#<bi>	no -121	yes 134
#<bia	yes 46
#<bic	no -41	yes 57
#<bil	no 65	unknown -40
#<bin	no -113	unknown 44	yes 67
#<bir	no 77	yes -49
#<bit	unknown 52
#<biy	no 95	yes -80
#<bka	yes 50
#<bkh	no 74	yes -47
#<bmw	no -88	yes 96
#<boi	no 42
#<bol	no 51
#<bom	no 63	yes -47
#<bor	no 69
#<box	no 47	unknown 42	yes -92
#<bre	no 202	yes -184
#<bri	no 48
#<bro	no 63
#<bru	no -98	unknown 75
#<bss	no -71	yes 81
#<bur	no 49
#<bza	no 79	yes -53
#<bzz	no -82	yes 97
#<cab	yes 47
#<cad	no 100	yes -83
#<caf	no -102	yes 119
#<cai	no 136	yes -109
#<cal	no 71	yes -52
#<cat	no 49
#<cav	unknown 57	yes -47
#<cei	no -136	yes 146
#<ch7	no -79	unknown 76
#<ch9	no -80	unknown 162	yes -101
#<chf	no 73	yes -48
#<chh	unknown 74	yes -50
#<cho	no -41
#<cht	unknown 40	yes -60
#<cin	unknown 41	yes -71
#<cir	no -43	yes 58
#<cit	no -51	yes 78
#<cle	no 73	unknown -47
#<cm>	no 74	yes -63
#<col	no -41	yes 82
#<cou	no 53	yes -68
#<cra	no -66	unknown -40	yes 108
#<cre	no 50
#<cri	no -85	yes 94
#<cro	yes 45
#<cui	no 42
#<d7e	no 84	yes -72
#<d9a	no 62	yes -51
#<d9i	no -98	unknown 73
#<da3	no 98	yes -78
#<daq	no 70	yes -51
#<dat	unknown -53	yes 41
#<daz	no -70	yes 40
#<dde	yes 47
#<ddi	no 63	yes -45
#<de7	no -173	yes 183
#<deb	no -68	yes 90
#<dec	no 65
#<def	no -77	yes 94
#<del	no -111	yes 127
#<dem	yes 42
#<den	no -43	yes 58
#<dep	yes -40
#<des	no -71	yes 59
#<dfe	no 43
#<dha	no 67	yes -63
#<dhe	no 65	yes -55
#<dik	no 55
#<dim	no -53	yes 66
#<dir	no 52
#<dis	no 136	yes -119
#<dje	no 65	yes -53
#<dla	no 147	yes -134
#<do>	unknown 91	yes -120
#<don	no 97	yes -76
#<dor	yes 41
#<dos	no 121	yes -84
#<dow	no 46
#<drb	no -45	yes 79
#<drh	no 58
#<dri	yes 56
#<drn	no 61	yes -42
#<drr	no 44
#<drt	no -47	yes 70
#<dus	no 50
#<dw>	no -89	yes 112
#<dwa	yes -40
#<dyo	no -250	yes 256
#<ech	unknown -44	yes 56
#<eco	no -40	yes 56
#<ele	no 62	yes -41
#<en>	no -82	unknown 88
#<ent	no -71	yes 79
#<eta	no -91	yes 107
#<eur	no 41
#<exp	no -102	yes 137
#<fac	yes -50
#<fad	no 91	yes -78
#<far	no 123	unknown -51	yes -106
#<fat	no 42	yes -40
#<faz	no 108	yes -77
#<fel	unknown 93	yes -82
#<fen	no 63	yes -43
#<fes	no 49
#<feu	no -41	yes 57
#<fhe	no 48	unknown 79	yes -147
#<fia	no -62	yes 77
#<fil	no 72	yes -49
#<fin	no -40
#<fis	no 102	yes -72
#<fkh	yes 75
#<flo	no 82	yes -46
#<for	no 115	yes -102
#<fou	unknown 67	yes -45
#<fra	no -42	yes 56
#<fre	no -43	yes 55
#<fse	no -76	yes 92
#<fya	no 43
#<ga3	no 64	yes -50
#<gaz	no 59	yes -44
#<ghb	unknown 106	yes -108
#<ghd	no 47
#<ghf	no 180	yes -162
#<ghr	no 61	yes -41
#<ght	no 58	yes -49
#<gla	no 82	yes -61
#<gli	no 50
#<gou	no 74	yes -58
#<gps	no 174	yes -147
#<gra	no 46
#<gro	no 49	yes -40
#<gru	no -120	yes 131
#<gue	no 54
#<gui	no 94	yes -72
#<ha>	no -126	yes 139
#<hab	no 73	unknown -50
#<hak	no -72	unknown 96	yes -41
#<hal	no 122	yes -98
#<hde	no -89	yes 107
#<heb	no -76	yes 69
#<her	no -72	yes 94
#<hhh	no 44
#<hit	unknown 50	yes -41
#<hom	unknown 42	yes -76
#<how	yes 42
#<hra	no 84	yes -61
#<hta	no 49
#<hwa	no -92	yes 84
#<hzz	no -112	yes 122
#<ibn	no 58
#<imm	yes 52
#<imp	no 118	unknown -62	yes -72
#<imt	unknown 43	yes -44
#<inc	unknown -42	yes 40
#<int	no -41	yes 57
#<iph	no 111	yes -95
#<irm	no 56
#<ist	no 92	yes -75
#<ita	no -60	yes 77
#<iya	no -56
#<jab	no -105	unknown 81
#<jah	no -70	yes 85
#<jam	no -96	unknown 65
#<jar	no -95	yes 109
#<jay	no -54
#<jbd	no 93	yes -74
#<jbe	no 89	yes -69
#<jda	no 104	yes -78
#<jeb	unknown 75	yes -87
#<jeh	no 93	yes -78
#<jel	no 52
#<jen	no -61	unknown 46
#<jer	no 68	yes -54
#<jet	no 70	unknown -74
#<jir	no -99	yes 67
#<jit	no -50
#<jm3	no 78	yes -54
#<jma	no 86	yes -68
#<jme	no 123	yes -95
#<jnb	no 63
#<joi	no 50
#<jra	no 48
#<jri	yes 42
#<k7e	no -65	yes 86
#<k7l	no 102	yes -80
#<ka3	no -71	yes 81
#<kab	no 44
#<kad	no 77	yes -65
#<kar	no -88	yes 104
#<kas	no 44
#<kef	no 121	yes -91
#<kel	no 51
#<ker	no 57	unknown -40
#<kes	no -115	yes 129
#<ket	no -167	yes 178
#<khb	no -93	unknown 47	yes 46
#<khi	no -98	yes 121
#<khl	no 51
#<khm	no 60	unknown -49
#<khn	no -44	unknown -40	yes 69
#<kho	no -52
#<khr	no 40
#<khw	no 52
#<khy	no 84	yes -73
#<kif	yes -71
#<kli	no -62	yes 84
#<km>	no -124	yes 149
#<knn	no -102	yes 112
#<kor	no -105	yes 122
#<kou	no -63	yes 61
#<kra	yes 40
#<ksi	no -171	unknown 229	yes -101
#<kti	no 100	yes -89
#<l3r	no 65
#<l3s	no 81	yes -58
#<l3y	no -57	unknown 54
#<l7b	no -167	unknown 135
#<l7c	no -129	yes 137
#<l7i	unknown 45	yes -48
#<l7l	no 179	yes -165
#<l7o	no 71
#<l7r	yes 55
#<l7s	no -103	unknown 189	yes -141
#<l7t	no -56	unknown 81
#<l7y	no -104	yes 119
#<l9d	no 46
#<l9i	yes -70
#<l9o	unknown 46
#<l9r	no -117	yes 144
#<la3	no 88	yes -52
#<la7	no 105	yes -93
#<la9	no 109	yes -79
#<laa	unknown 92	yes -91
#<lah	no -66	yes 81
#<lai	no -45	yes 58
#<lal	yes 40
#<lam	no 45
#<lan	no -106	yes 115
#<las	no -136	unknown 110
#<lat	no 207	yes -193
#<lav	no 52
#<lb7	no -97	yes 122
#<lbl	no 51	yes -51
#<lbn	yes 59
#<lbr	no 75	yes -54
#<lbu	no 52
#<lch	no -67	yes 68
#<lcl	no -97	yes 114
#<lcu	no -59	yes 74
#<le>	yes 62
#<len	unknown -63	yes 60
#<let	yes 41
#<lfa	no -60
#<lfi	no -43	yes 52
#<lfj	no -54	yes 65
#<lfl	no 95	yes -62
#<lge	no 130	yes -116
#<lgo	no 46
#<lgr	no -62	yes 81
#<lho	no -44	yes 59
#<lhw	no 47
#<lig	no 64	yes -51
#<lil	no 52
#<lin	no -41	yes 45
#<lis	no -44	unknown 76
#<liy	no 49
#<lja	no -78	yes 103
#<lje	no -81	yes 96
#<lkb	no 89	yes -75
#<lko	no 53
#<lkt	no -168	yes 191
#<lli	no -94	yes 66
#<llo	no 97	yes -85
#<lm3	no 61	yes -47
#<lm7	no 59	unknown -47
#<lme	no -74	yes 44
#<lmi	no -86	yes 106
#<lmk	no 51
#<lms	no 76	yes -59
#<lmt	no -78	yes 86
#<lo7	no 157	yes -148
#<log	no 51
#<lor	no -69	yes 48
#<lpc	no 107	yes -90
#<lpr	yes 44
#<lqa	no 53
#<lqd	no -154	yes 168
#<lqi	no 54
#<lri	no -141	yes 149
#<lsa	no 134	yes -111
#<ltn	no -72	yes 91
#<lun	no 117	unknown -47	yes -70
#<lus	no -80	yes 95
#<lva	no -150	yes 167
#<lve	no 40
#<lvi	no 69	yes -46
#<lwa	no 54	yes -43
#<lwi	no 101	yes -84
#<lwj	no -131	yes 152
#<m3e	unknown 97	yes -62
#<m3i	yes 58
#<m3t	no -99	yes 110
#<m7d	no -131	yes 156
#<m7e	no 138	yes -126
#<m7l	no 66
#<m9e	no 59
#<m9l	no 92	yes -75
#<m9o	unknown -61	yes 56
#<ma3	unknown 55
#<mab	no 52
#<mad	no -57	yes 70
#<maf	no 42
#<mah	no 84	yes -67
#<mai	no -46	unknown 74
#<mak	no -92	unknown 78
#<mal	no -58	yes 43
#<mam	no 45
#<man	no -59	yes 75
#<mar	no -41	yes 66
#<mas	no -112	unknown 64	yes 40
#<mbe	unknown 66	yes -66
#<mde	no -124	unknown 142
#<mdr	unknown 72	yes -56
#<me7	no 55
#<mec	no 138	yes -125
#<meg	no 115	yes -95
#<meh	no 43
#<mek	yes -43
#<mes	no 40
#<met	no -129	yes 146
#<meu	no 151	yes -116
#<mez	no -74	yes 91
#<mfa	no -76	unknown 56
#<mfe	no 42	yes -53
#<mft	no 83	yes -61
#<mgh	no 97	yes -70
#<mhe	no 50
#<mic	no 195	yes -162
#<min	no -147	yes 163
#<mja	no 104	yes -90
#<mke	no 42
#<mkh	no 71	yes -73
#<mkt	no 43
#<mme	no -50	yes 54
#<mmo	yes 51
#<mnn	no 56
#<moc	no -120	yes 141
#<mod	no 62	yes -53
#<mok	no 83	yes -72
#<mol	no -65	yes 80
#<mon	yes 51
#<mor	no -50	yes 49
#<mou	no -56	yes 62
#<mre	no 44	unknown 81	yes -139
#<mrr	no -112	unknown 51
#<mse	no -87	unknown 136	yes -63
#<msi	no -89	yes 106
#<msl	no 68	yes -52
#<mss	no 43
#<mta	no -135	yes 146
#<mtq	no 59	yes -50
#<mur	no -88	unknown -83	yes 137
#<mus	no -202	yes 209
#<mze	no 62
#<mzr	no -49	yes 57
#<mzy	yes 41
#<n3e	no -60	yes 54
#<n3r	no 57	yes -60
#<n7a	no 65	yes -46
#<n9d	no -51	yes 63
#<n9e	no 112	yes -92
#<na3	no 58
#<na9	no 137	unknown -57	yes -81
#<nac	yes 52
#<naf	unknown 54	yes -67
#<nak	no -44	yes 58
#<naq	no -275	yes 283
#<naz	yes 54
#<nch	unknown 61
#<nda	no 73	yes -58
#<ndd	no 101	yes -81
#<ndo	no -110	yes 129
#<nef	no -45	yes 66
#<nei	no 66	yes -50
#<nej	yes 46
#<nem	no -60	yes 72
#<net	no -130	yes 145
#<nez	yes 43
#<nfa	no 144	yes -117
#<nfe	no 169	yes -148
#<nhe	unknown 156	yes -151
#<nif	yes 58
#<nim	no 68	unknown -52
#<nit	no 140	yes -117
#<nkh	yes 54
#<nkt	yes 55
#<nl9	no 95	unknown -50	yes -43
#<nou	no -101	unknown 90
#<nqd	no -45	unknown 90	yes -98
#<nqe	no -115	yes 123
#<nre	no 92	yes -65
#<nsa	no -101	yes 63
#<nta	no -54	yes 74
#<nte	no 83	yes -49
#<ntl	no 142	unknown -42	yes -100
#<ntn	no -93	yes 97
#<nwa	no 98	unknown -55	yes -48
#<oct	no 41
#<ond	no 94	yes -74
#<one	no 55
#<ope	no 49
#<ost	no -202	yes 224
#<oua	no 48	yes -40
#<ouj	unknown 59	yes -48
#<ouk	no -141	yes 153
#<our	no 74	yes -58
#<oxy	no 92	yes -77
#<pal	no -199	yes 216
#<pas	yes 66
#<pat	no 85	yes -71
#<pc>	no 82	yes -69
#<pea	no 59
#<pet	no -42	yes 56
#<peu	no -70	yes 95
#<pne	no 78	yes -59
#<pot	no 78	yes -97
#<pre	no -44	unknown 76	yes -55
#<pri	no 49
#<pro	no -101	yes 129
#<qal	no -89	yes 102
#<qas	no 89	yes -74
#<qel	no -69	yes 82
#<qis	no 160	yes -148
#<qod	no -50	unknown 72
#<rac	yes 42
#<rad	no 61
#<ran	unknown 65
#<rap	no -108	unknown 73
#<ray	no -84	yes 48
#<rea	no -72	yes 88
#<reb	no -75	yes 84
#<rec	no 75	yes -70
#<rek	no -54	yes 80
#<rem	no -82	unknown 50
#<rep	no 86	yes -74
#<res	no 41
#<rez	no -93	unknown 104	yes -86
#<ria	unknown 54	yes -65
#<rid	no 53	yes -44
#<rih	no 57
#<rj3	no 107	unknown -73
#<rja	no 105	yes -91
#<rjl	no 149	yes -130
#<rke	no -58	yes 79
#<rma	no 72	yes -57
#<rme	no 69	yes -96
#<roc	yes 68
#<rok	no -67	unknown 51
#<ron	yes 53
#<rri	no -92	unknown 157	yes -93
#<rwi	no 107	yes -91
#<s7a	no -47	yes 67
#<s7i	no 82	yes -63
#<sa3	no 43
#<sa7	yes 46
#<sab	no -182	yes 206
#<sac	no 54
#<sah	no -83	yes 112
#<sak	no -89	yes 109
#<saq	no 100	unknown -44	yes -51
#<sar	no 50
#<saw	no 79	yes -51
#<say	no -52
#<sbe	no 103	yes -79
#<sbi	unknown 62
#<sci	no 59
#<sda	yes 65
#<sdd	no 160	yes -136
#<se3	no 138	yes -109
#<se9	no 53
#<sed	yes 54
#<sef	no -98	unknown 143	yes -57
#<seh	no -40	yes 62
#<sek	no -80	yes 99
#<sel	no 50
#<sem	no -104	yes 121
#<sfe	no -81	yes 100
#<si>	no -106	yes 120
#<sin	yes 47
#<sip	no 58
#<sir	yes 46
#<siy	yes 46
#<skh	yes 60
#<ski	unknown -61	yes 76
#<sle	no 243	yes -236
#<slm	no 88	yes -57
#<sma	no 45
#<smi	no -43	yes 58
#<sni	no -80	yes 98
#<soc	no -79	yes 111
#<sok	no 66	yes -48
#<sol	no 43
#<son	no 64	unknown -59
#<sor	no -133	yes 141
#<spr	no 92	yes -80
#<ss9	no 56
#<sse	no -47	yes 61
#<ssi	no -78	yes 92
#<ssm	no 64	yes -42
#<sta	no 45	yes -50
#<ste	no -81	yes 99
#<sty	no -77	yes 92
#<sul	no 57	unknown 71	yes -129
#<sur	unknown 71	yes -96
#<swa	no -74	unknown 93
#<sym	no 151	yes -139
#<syn	no -96	unknown 107
#<t2a	no 59
#<t9e	no 95	yes -57
#<t9s	no 110	yes -99
#<t9t	no 68	yes -42
#<ta3	no -91	unknown 140	yes -55
#<ta9	no 104	yes -99
#<tac	no -153	yes 170
#<tad	no 61
#<tag	no 66	yes -52
#<tah	yes 43
#<taj	no 55	yes -44
#<tal	yes 47
#<tam	no 106	yes -73
#<tan	no 42
#<tap	unknown 104	yes -143
#<tar	no -61	yes 73
#<tas	no 71	yes -43
#<tat	no 59	yes -45
#<taz	no -59
#<tba	no 43
#<tbe	no 56
#<tbi	no -47
#<tdo	no -92	yes 124
#<te3	no 78	yes -59
#<te7	yes 42
#<tec	no 63
#<teh	no 90	yes -78
#<tem	no -41
#<ten	no 99	yes -85
#<ter	no -50	yes 68
#<tfi	no 41
#<tgo	no 166	unknown -55	yes -114
#<the	no 46
#<ti7	no 91	yes -80
#<tic	unknown 46
#<til	no 44
#<tiy	yes -42
#<tiz	no 43
#<tje	yes 49
#<tks	no 117	yes -93
#<tlg	no 85	unknown -52
#<tli	yes 48
#<tlw	no 61	yes -43
#<tma	no 80	yes -56
#<tmm	yes 55
#<tne	yes -40
#<tnf	yes -50
#<tob	yes 62
#<toi	no 43	yes -43
#<tol	no 114	yes -93
#<tqe	no 182	yes -154
#<tql	no 104	yes -69
#<tqt	no 46
#<tsa	yes 55
#<tse	no 44
#<tsr	no 92	yes -60
#<tta	no -85	unknown 56
#<tte	no 107	yes -142
#<tur	no 121	unknown -53	yes -68
#<tuy	no -51	yes 44
#<twa	no 47
#<twi	no -212	unknown 156	yes 51
#<ult	no 68	yes -60
#<usi	no 43
#<vai	no 55
#<val	no 49	yes -50
#<veh	no -70	yes 106
#<ves	no 40
#<vid	no -129	yes 150
#<vil	no 93	yes -75
#<vir	no 46
#<vis	no 50
#<voi	no -49	yes 62
#<vol	yes 55
#<w9f	no 128	unknown -48	yes -89
#<wa3	no -118	unknown 53
#<wa9	no -42	yes 51
#<wac	unknown 68	yes -63
#<wad	no 147	yes -130
#<wah	no -60	yes 64
#<wak	no 47
#<waq	no -81	unknown 165	yes -83
#<war	no -140	unknown 104
#<wc>	no 151	yes -126
#<we7	no -72
#<we9	yes 52
#<wee	no 56	yes -45
#<wej	no 84	yes -68
#<wer	no -75	unknown 160	yes -85
#<wge	no 55
#<wla	unknown 47
#<wqe	no -162	unknown 122	yes 49
#<wra	yes 45
#<wse	unknown 48	yes -57
#<wsl	no 58	yes -40
#<wst	no 63	yes -104
#<ya>	no -68	unknown 147	yes -98
#<ych	no -55	yes 61
#<ydd	no 138	yes -119
#<yde	no 87	yes -73
#<ykh	no -85	yes 107
#<ykt	no -45	yes 59
#<ymk	no -53	unknown 66
#<yse	no 133	yes -109
#<ysi	no -69	yes 89
#<ysr	no 89	yes -76
#<ytb	no 111	unknown -40	yes -70
#<zad	no -65	yes 79
#<zag	no 141	yes -115
#<zbe	no -99	yes 121
#<zem	no 41
#<zen	no -93	unknown 106
#<zer	no -69	yes 74
#<zey	no -90	yes 104
#<zin	no 123	unknown -42	yes -104
#<ziy	no -118	unknown -42	yes 150
#<zja	no 42
#<zle	no 80	yes -56
#<zn9	yes 42
#<zra	no 41
#<zre	no -59	yes 78
#a2il	no -96	yes 76
#a3d>	no 48
#a3ed	no -49	yes 72
#a3en	no -112	unknown 79
#a3es	no 74	yes -47
#a3et	no 124	unknown -69	yes -66
#a3ha	no 89	yes -62
#a3i9	no 57	yes -44
#a3i>	no 71	yes -53
#a3ja	yes 41
#a3la	yes -42
#a3lo	no -140	yes 149
#a3o>	no -53	yes 65
#a3ra	no -68	unknown -48	yes 117
#a3re	unknown 70	yes -72
#a3sa	no -75	yes 93
#a3si	no 67	yes -54
#a3t>	no 61
#a3ta	no -45	unknown 87	yes -44
#a3wi	no 44
#a7b>	no -134	yes 148
#a7bi	yes 40
#a7d>	no -40	yes 42
#a7da	no 47
#a7di	no 108	yes -98
#a7et	no 92	yes -68
#a7o>	unknown -40
#a7ti	no -83	yes 105
#a99>	no 147	unknown -72	yes -74
#a9aw	no -60	yes 72
#a9de	no 77	yes -61
#a9es	no 86	yes -58
#a9f>	no 121	yes -106
#a9fa	no -80	yes 67
#a9fi	no -51	yes 71
#a9il	no 116	yes -81
#a9in	yes 49
#a9m>	no -42	yes 54
#a9t>	no -132	yes 157
#aaro	no -51	yes 64
#aayo	unknown 92	yes -91
#aban	unknown 95	yes -113
#abde	no 58	yes -41
#abe9	no -121	unknown -56	yes 160
#abel	no -81	yes 98
#abha	no 59	yes -44
#abin	no 109	yes -74
#abiy	no 55	yes -51
#abla	yes 47
#abna	no -148	yes 171
#abni	no -81	yes 96
#abo>	yes 43
#abol	yes 40
#abou	no -139	unknown 107
#abra	no 101	yes -85
#abri	no 115	yes -94
#abro	no -61	yes 79
#abt>	no -74	unknown -46	yes 118
#acar	yes -62
#acbo	no 53	yes -42
#acci	no -72	unknown 64
#accr	no -65	yes 92
#acha	no 103	yes -87
#acho	no 61	unknown -60
#act>	no 118	unknown -62	yes -72
#acto	no 87	yes -61
#actu	no 43
#adai	no 107	yes -84
#adak	unknown -41
#adam	no -56	yes 79
#adan	no 74	yes -59
#adat	no 60
#adda	yes 57
#addi	no 110	yes -95
#ade>	no 46
#adem	yes 42
#aden	no 70	yes -58
#ader	no 59
#adic	no -113	yes 129
#adio	no 60
#adir	no -79	unknown 43
#adit	yes 50
#admn	no -123	yes 144
#adra	yes 56
#adt>	no -42	yes 68
#adyi	no -78	yes 95
#afar	no 91	yes -73
#afch	no 50
#afe>	no -127	yes 149
#afet	yes 40
#afha	no 41
#afla	no -156	yes 166
#afni	no -72	yes 80
#afo>	no 48
#afon	no -55	unknown 61
#afou	no 66
#afra	no -108	yes 132
#afs>	unknown 88	yes -132
#afso	no -131	yes 140
#aft>	yes 40
#afya	no 49	yes -41
#agad	no -78	unknown 46
#agaz	no -105	yes 112
#agem	no -119	yes 132
#agen	no -72	unknown 79
#ager	no -57	yes 75
#ages	no -41	yes 62
#ageu	no -131	yes 142
#agh>	no -142	unknown 43	yes 103
#agha	unknown 47
#aghi	no -64	yes 81
#agne	no 79	yes -58
#agni	unknown 63	yes -97
#agor	no 141	yes -115
#ags>	no 84	yes -69
#ahat	no -69	yes 99
#ahbi	yes 45
#ahd>	no -57	yes 67
#ahdi	no 140	yes -114
#ahed	no -101	yes 77
#ahem	no -46	yes 59
#ahim	no -134	yes 140
#ahla	no 145	yes -128
#ahli	no -107	yes 120
#ahou	no 150	yes -142
#aht>	no 55	yes -45
#aid>	yes 50
#aidi	no 68	unknown -49
#aie>	no 87	yes -60
#aign	no 45
#ail>	unknown 41
#aile	no -73	unknown 48
#aill	no -78	yes 101
#aint	no 75	yes -55
#airi	no -159	yes 178
#aiso	no -62	yes 83
#aiss	no 110	yes -87
#ait>	no 69	yes -59
#aite	no -107	yes 117
#ajaj	no 89	yes -66
#ajbi	no 66	yes -55
#ajbo	yes 49
#ajeb	no -115	yes 135
#ajem	no -94	yes 113
#ajin	no 55	yes -44
#ajja	no -113	yes 130
#ajra	unknown 95	yes -141
#ajro	no -62	yes 72
#aka>	no -62	yes 77
#akan	no -112	yes 126
#akay	no -77	unknown 71
#akba	no -51	yes 68
#akch	no 77	yes -50
#akeb	no 66	yes -51
#akec	yes 84
#aket	no 75	yes -65
#akh>	no 46
#akhe	unknown 42
#akhl	no 67
#akhr	no -59	yes 80
#akhz	no 49
#akil	no 94	yes -68
#akna	no -87	yes 107
#al3a	no -52	yes 71
#ala>	no 42
#alad	no -136	yes 152
#alan	no 119	yes -95
#alat	no -62	yes 88
#alb>	no 58
#aleb	no 55	unknown -48
#alem	no 103	yes -83
#alf>	no 100	yes -73
#alha	no -52	yes 72
#alia	no -58	yes 71
#alid	no 63	yes -46
#alik	no 64	yes -46
#aliy	no -84	yes 101
#alko	no -143	yes 164
#all>	no -80	unknown 44
#alli	no -78	yes 102
#alma	no -55	yes 63
#almi	yes 59
#alna	no -53	yes 67
#alt>	no -64	yes 90
#alta	no -100	yes 113
#alys	no 96	yes -62
#ama3	no -160	unknown -41	yes 189
#amal	yes 51
#amat	no 42
#ambu	no -42	yes 56
#ame3	no -52	unknown 142	yes -135
#ame>	no -66	yes 79
#amed	no -106	unknown 237	yes -172
#amel	unknown 61	yes -60
#amen	no 123	yes -101
#amet	no -68	unknown 137	yes -96
#ami3	no -123	unknown 112
#amia	yes 40
#amil	yes 56
#amin	no -92	unknown 111
#amio	no -61	yes 55
#amiq	no 50
#aml>	yes 50
#amlo	no 168	yes -157
#amna	no 40
#amra	no 107	yes -84
#amsu	no 83	yes -64
#amu>	yes 45
#an3e	no 69	yes -54
#an3r	no -66	yes 76
#an9d	unknown 118	yes -94
#an9o	no 44
#an9t	no -51	yes 69
#anal	no -73	yes 41
#anan	no -182	yes 189
#anap	no 84	yes -64
#anat	no 66
#anbi	no 99	yes -81
#anbu	no 92	yes -75
#and>	no -105	yes 120
#ande	yes 49
#andi	yes 47
#andr	no 86	yes -60
#ange	yes 60
#angl	no 76	yes -61
#anhe	no 82	yes -59
#ani>	no -53	yes 48
#ania	no 109	yes -77
#anic	no 56	yes -40
#anin	no -87	yes 86
#aniy	no -70
#anjr	no 78	yes -65
#ank>	no 40
#anka	yes 49
#ankh	no 114	unknown -42	yes -73
#ankt	no 41
#anmc	no -78	yes 101
#annu	no 50
#ano>	no -41	yes 58
#anor	no 44
#anre	no -60	yes 76
#ansa	no -85	unknown -50	yes 108
#anse	no 47
#ansi	yes 42
#ansm	no -73	yes 91
#anto	no -70	yes 100
#antr	no 44
#anya	no 49
#aoua	no 162	yes -139
#aoue	no 55	yes -46
#aout	no -144	unknown 92	yes 51
#ape>	no 84	yes -64
#apha	yes 48
#apis	unknown 104	yes -143
#appe	no 165	yes -155
#appo	no -108	unknown 73
#aqi>	no 107	yes -79
#aql>	no -94	yes 104
#aqqa	no -83	yes 99
#aqua	no 90	yes -80
#ar7>	no 70	yes -53
#arac	no 42
#arag	no 45
#arah	no -45	unknown 58
#arak	no -50	yes 72
#aras	no 110	yes -95
#arav	no 66	yes -51
#arba	no -151	yes 131
#arbi	no -105	yes 118
#arbo	no 49
#arbr	unknown 52
#arch	no -55	yes 71
#arde	no 47
#areb	yes 40
#arec	no -131	unknown 63
#aref	no -51	yes 71
#areh	unknown 74
#arei	no 56	yes -42
#arej	yes 48
#ares	no 93	yes -74
#aret	unknown 76	yes -43
#arf>	no -66	yes 82
#arfa	no -54	yes 69
#arfi	no -70	yes 85
#arfu	no 62	yes -51
#arge	no 80	yes -63
#argl	no 128	unknown -65	yes -70
#ari>	no -56	yes 57
#arif	no 67	yes -40
#arik	no -48	yes 64
#arim	no -177	yes 195
#arin	no 121	yes -104
#ario	no -96	yes 59
#arit	no 89	unknown -49
#ariu	no 82	yes -73
#ariy	no -43	yes 52
#arja	no -54	yes 73
#arje	no 82	yes -58
#arky	no -139	unknown 71	yes 59
#arm>	yes 46
#arme	no 51
#armo	no 125	yes -111
#arna	no -117	yes 132
#aro>	no -59	yes 82
#aros	no -45	yes 49
#arqa	unknown 101	yes -157
#arqu	no 75	yes -56
#arra	yes 52
#arre	no -45	yes 49
#art>	no 40
#arti	no -97	yes 112
#artn	no -88	yes 101
#arto	no -98	yes 115
#arya	no -72	yes 87
#arza	no 48	yes -40
#asat	no -47	yes 71
#asce	no 61
#ase>	no -71	yes 87
#asfi	no 51	yes -42
#asha	no 41
#asif	no -99	yes 117
#asil	unknown -41
#asin	no 72	yes -47
#asla	no -265	unknown 186
#asma	no 69	yes -56
#asni	no 87	yes -60
#asol	no 110	yes -95
#asse	yes 62
#assh	no 57	yes -48
#asso	no 88	yes -66
#ast>	unknown -64
#asto	no 40
#aswa	no -49	yes 86
#at3a	no -64	yes 86
#at7r	no -77	yes 98
#atal	no 83	yes -47
#atar	no -120	unknown 131
#atat	yes 46
#atba	no 52	yes -40
#atbk	no -71	yes 95
#atdi	no 64	yes -51
#ate>	no 58
#atea	no -104	yes 132
#atec	no 155	unknown -87	yes -84
#atel	no 69	yes -50
#atet	no 82	yes -59
#ateu	no 68	yes -44
#atgo	no -108	yes 76
#atha	unknown 48
#atho	no -166	yes 178
#atic	no 55	yes -41
#atim	no -157	yes 172
#atis	yes -51
#atja	no -72	yes 86
#atkh	unknown 57	yes -90
#atli	no -119	yes 144
#atna	no -47	yes 63
#atni	no -89	yes 78
#ato>	no -67	yes 86
#atou	yes 59
#atra	yes 48
#atre	no 80	yes -62
#atri	no -85	unknown 42	yes 42
#atsi	no -59	yes 74
#att>	yes 63
#atta	no 147	yes -137
#atti	no 103	yes -86
#atur	no 67
#aura	no 68	yes -56
#auss	no -71	unknown 105	yes -89
#aute	no -54	unknown 46
#avan	no 62	yes -40
#ave>	yes -41
#aver	no 71	yes -49
#avie	no 57	yes -48
#avoc	no -112	yes 129
#avri	no 59
#awab	no 72	unknown -43
#awan	no 117	yes -106
#awar	no 40
#awbc	no -60	yes 84
#awbn	no -83	yes 98
#awbo	no -61	yes 73
#awch	no -55	unknown 84
#awd>	no -75	yes 97
#awda	no 101	yes -81
#aweb	no -101	unknown 65	yes 41
#awen	no -48	yes 68
#awer	no -99	yes 119
#awha	no 48
#awho	no 48
#awi>	no 84	yes -91
#awli	no 79	yes -65
#awlo	no 62	yes -50
#awni	no -90	unknown 108
#awya	no -57	unknown 84
#ay3o	no 92	yes -69
#ay3r	no -51	unknown 62
#ay7>	no -129	unknown -47	yes 154
#ay7e	no 47	yes -41
#ay9>	no -139	unknown 213	yes -143
#ay9a	no 47
#ay9o	no -130	yes 145
#ay9t	no -117	unknown 78
#ayad	no 57	yes -43
#ayar	no 90	yes -71
#ayba	unknown 103	yes -78
#ayd>	no 44
#ayda	no 45
#aydk	no 107	unknown -90
#aydo	no -135	yes 147
#aydr	no -89	yes 112
#aye3	no 142	yes -122
#aye9	no 64	yes -52
#ayeb	unknown 135	yes -139
#ayed	no -43	yes 68
#ayef	no 79	unknown -43
#ayeh	no -158	unknown 265	yes -179
#ayej	yes 54
#ayel	no 87	yes -71
#ayem	no 45
#ayeq	no -49	yes 60
#ayer	no -87	unknown 57
#ayet	no 41
#ayg>	no 86	yes -66
#ayga	no -62	yes 81
#ayhd	no -77	yes 88
#ayhr	yes 54
#ayj>	unknown 40	yes -48
#ayja	no -60	yes 84
#ayjr	yes 61
#ayl3	no -146	yes 161
#ayna	no 57
#aync	unknown 47
#ayni	no 45
#aynz	no -68
#ayou	unknown 92	yes -91
#ayr>	no 49	unknown -42
#ayra	no 40
#ayri	no 200	yes -189
#ayse	no -158	unknown 109
#aysi	yes 58
#ayso	yes 44
#ayss	yes -56
#ayti	yes 47
#aytl	no -45	yes 51
#ayts	no -75	yes 84
#ayur	no -52	yes 70
#aywj	no -170	yes 177
#ayya	no 62	yes -48
#ayye	no -131	yes 143
#ayz>	no -75	yes 103
#azel	no -72	yes 89
#azil	no 125	yes -116
#azon	no -51	yes 72
#azou	no 73	yes -60
#azro	no 91	yes -71
#azt>	no -111	yes 129
#azza	no 44
#azze	no -89	unknown 57
#b3id	no 82	yes -66
#b7ar	no -111	unknown -64	yes 152
#b7er	no 105	unknown -49	yes -68
#b9aw	no -53	yes 70
#ba3>	no 62	yes -48
#ba3i	no 67	yes -46
#ba9>	no -64	yes 77
#ba9i	no 42
#baa>	no -49	unknown 97	yes -83
#baga	no 139	yes -123
#bagh	no -71
#bags	no 57	yes -47
#baha	no 104	yes -72
#baie	no 55
#bain	no 87	yes -53
#bakh	no 55	yes -44
#bal>	no -117	unknown 43	yes 61
#bala	no 41
#balk	no -153	yes 161
#ball	no -67	yes 86
#ban>	unknown 48
#banc	no 109	yes -91
#bani	no -67	yes 83
#baqi	no 90	yes -72
#bar7	no 70	yes -53
#bar>	no -155	unknown 220	yes -176
#bard	no 114	yes -96
#bark	unknown 40
#barr	no 58
#bati	no -127	yes 151
#batn	no -184	yes 194
#batt	unknown 53	yes -93
#baw>	no 134	yes -122
#bba>	no 122	yes -106
#bbag	no -177	yes 142
#bbah	no -71	yes 89
#bbat	no 113	yes -85
#bbaw	no 134	yes -122
#bbi>	no -75	yes 84
#bbit	no -55	yes 67
#bbni	no -84	yes 100
#bch>	no -81	unknown 67
#bdaw	no 72	yes -59
#bdel	no 67	yes -47
#bdou	no 116	yes -103
#be9>	no -75	unknown 42
#bed>	no 114	yes -97
#bedd	unknown 73	yes -70
#bedt	no -83	yes 97
#begh	yes 56
#beht	no 61
#bekr	no 43
#beld	no 70
#belg	no -190	unknown 184
#bell	no 73
#ben>	no 109	yes -93
#beni	yes 41
#benn	yes 46
#ber9	no -48	yes 56
#ber>	no 44	yes -61
#berd	no 71	yes -53
#bern	no 112	yes -80
#berr	yes -60
#bes>	no 71	yes -45
#bess	no 60
#beth	no -76	yes 109
#beto	no 75	yes -45
#bga>	no 73	yes -60
#bgha	no -42
#bghe	no -78	yes 99
#bha>	no 45	yes -71
#bhal	no -79	unknown 116	yes -52
#bi9>	no -174	unknown 206	yes -54
#bia>	no -59	yes 83
#bib>	no -51
#biba	no -65	unknown 88
#bicy	yes 50
#bid>	no 120	unknown -69	yes -57
#bida	no -124	unknown 100
#bide	no 111	unknown -44	yes -74
#bido	no 45
#bien	no -47	unknown 127	yes -144
#bila	yes 59
#bill	no 60
#bilt	yes 48
#bin>	unknown 40
#bina	no -71	yes 85
#bini	yes 56
#bis>	yes 62
#bisk	no -85	yes 97
#bita	unknown 59
#biya	no -51	yes 66
#bka>	no -131	unknown -44	yes 165
#bkhi	no 74	yes -47
#bki>	yes 57
#blas	no 68
#blea	yes 45
#blet	no 58
#bli>	yes 46
#blo>	no 126	yes -114
#bmw>	no -88	yes 96
#bna>	yes 41
#bnad	yes 42
#bnat	no 58
#boit	no 61	yes -45
#bola	no -82	yes 92
#bole	yes 40
#boli	no 42
#bomb	no 63	yes -46
#bomp	no 62	yes -50
#bonj	no 40
#book	no 53	yes -42
#bord	unknown -47
#bota	yes 47
#bou7	no 128	yes -95
#boua	no -42	yes 49
#bouc	yes 50
#boug	no 103	yes -87
#bouh	no -78	yes 90
#bour	yes -48
#bous	no -40	yes 54
#box>	no 47	unknown 42	yes -92
#brad	no 98	yes -78
#brah	no -85	yes 96
#bret	no 103	yes -82
#bri>	no 92	yes -79
#brig	no 58
#brio	no 90	yes -78
#bris	no 74	yes -60
#briz	unknown 56	yes -76
#brux	no -135	unknown 91	yes 47
#bsse	no -103	yes 113
#btat	no -76	yes 99
#bti>	no -65	yes 81
#bto>	unknown 108	yes -75
#bul>	no 92	yes -75
#bula	no -42	yes 56
#bure	no 41
#bus>	no -46	yes 64
#byed	no -57	unknown 58
#bzaf	no 79	yes -53
#bzza	no -82	yes 97
#cabi	no 106	yes -74
#cabl	no -104	yes 125
#cadd	no 159	yes -143
#cade	yes 41
#cafe	no -127	yes 149
#cais	no 99	yes -79
#cal>	no 69	yes -48
#cala	no 63	yes -47
#cami	no -56	yes 44
#cani	no -68	yes 83
#cant	no -70	yes 100
#card	no 52	yes -82
#carg	no 128	unknown -65	yes -70
#cass	no -66	unknown 175	yes -207
#cat>	no -112	yes 129
#cave	yes -43
#cboo	no 53	yes -42
#ccid	no -97	unknown 75
#ccin	no -65	yes 83
#ccro	no -65	yes 92
#cede	no -44	yes 54
#cein	no -142	yes 153
#cens	no 61
#ces>	no -59	yes 83
#ceus	no -47	yes 74
#ch3a	no -104	yes 112
#ch3e	no 60	yes -43
#ch7a	no -79	unknown 76
#ch99	no -58	unknown 117	yes -70
#cha9	no 84	yes -44
#chab	no -107	yes 72
#chaf	no -45
#chag	no -65	yes 92
#chah	no -62	yes 81
#chak	yes 43
#chao	no 113	yes -94
#chas	no 103	yes -106
#chaw	no 51
#chch	no 74	yes -52
#chd>	no 58
#chdd	no 63	yes -52
#che3	unknown -75
#cheb	no -87	yes 107
#chej	no 82	yes -62
#chek	no -55	yes 80
#chet	no 136	yes -106
#chev	no 45
#chfa	no 160	yes -136
#chhe	no -83	unknown 157	yes -86
#chho	no -50	unknown 43
#chia	no 83	yes -42
#chic	no 43
#chid	no -52	unknown 45
#chik	no 52
#chil	no 178	yes -159
#chit	no 58	yes -51
#chka	no 68
#chko	unknown 68	yes -47
#choc	no -57	unknown 49
#chof	no -71	unknown 48
#choi	no 92	yes -69
#chor	no -91	yes 76
#chqe	no 49
#chqq	no 73	yes -55
#chri	no 48
#chta	unknown 44	yes -49
#chto	no 81	yes -57
#chwa	no 40
#cide	no -74	unknown 59
#cien	no 51
#ciet	no -79	yes 111
#cin>	no 82	yes -42
#cine	no -72	yes 54
#circ	no -43	yes 58
#cite	yes 57
#clar	no 68	yes -42
#cle>	no 62
#clie	no -143	yes 157
#clig	no -59	yes 73
#coco	no 102	yes -84
#cole	no -50	yes 69
#colo	no -100	unknown -68	yes 151
#comp	no 46	yes -54
#conc	no 110	unknown -46	yes -76
#cong	no 65	yes -41
#cons	no -40	yes 40
#cord	no -42	yes 55
#cott	no 102	yes -84
#coul	yes -44
#cour	yes -69
#cran	yes 43
#cred	yes 44
#croc	no 86	yes -59
#croq	no -67	yes 76
#cteu	no -41	yes 55
#ctob	no 41
#ctor	no 87	yes -61
#cuis	no 50
#cula	no -136	yes 155
#cule	no -101	yes 82
#curi	no -81	yes 89
#d9ay	no 61	yes -50
#d9i9	no -105	unknown 90
#da2i	no 48
#da3>	no 131	yes -117
#da3a	no -93	unknown -43	yes 140
#da3n	no -109	yes 127
#dabt	no 83	unknown -43	yes -41
#dade	no 144	yes -110
#daha	no 88	yes -61
#dair	no 82	yes -67
#dala	no 68	yes -48
#dama	no -42	yes 58
#dame	no -66	yes 79
#dami	unknown 101	yes -75
#damn	no 40
#dana	no -193	yes 145
#dani	no 46
#daqq	no 70	yes -51
#darb	no -54	unknown 61
#dari	no -73	yes 94
#darn	no 41
#dati	no 44
#dato	no -76	yes 96
#dayz	no -75	yes 103
#daz>	no -49	unknown 51
#dazt	no -111	yes 129
#dch>	unknown -42	yes 45
#dda>	no 41
#ddad	no -72	yes 93
#ddah	no 73	yes -47
#ddam	unknown 41
#ddar	no 77
#ddel	no -41	unknown 62	yes -42
#ddem	no -50	yes 75
#dder	no -79	yes 85
#ddha	yes 51
#ddi>	yes -50
#ddin	no 73	yes -59
#ddit	no -44	unknown 44
#ddow	yes 51
#de7k	no 41
#deau	no 44
#dece	no 43
#decl	no 68	yes -42
#def3	no -101	yes 118
#dega	yes 49
#degd	no -226	unknown 261	yes -95
#dehk	no -93	yes 103
#dehr	no 47
#dekh	no 60	yes -45
#del>	no -66	unknown 44
#deli	no -98	yes 118
#dell	no 144	yes -130
#deme	no -130	yes 145
#demt	no 112	unknown -42	yes -79
#den>	no -141	yes 153
#dena	no 70	yes -58
#dent	no -85	unknown 41
#deo>	unknown -40
#depa	unknown 71	yes -45
#depo	no 58
#derc	no -76	unknown 44
#derj	no 55
#derk	unknown 61	yes -92
#dern	yes 41
#dero	no -89	yes 108
#des>	no -56
#desc	no -55	yes 66
#dga>	no -199	unknown 285	yes -165
#dha>	yes 45
#dhak	no 64	yes -56
#dheb	no 69	yes -58
#dhek	yes 40
#dhom	no 76	yes -59
#dhri	no 113	yes -94
#dia>	yes 62
#diat	no 70
#dic>	no -102	unknown 114
#dich	no -64	yes 77
#dida	no 45
#dien	no 41	unknown 120	yes -186
#dih>	no -41	yes 55
#dim>	yes 47
#dima	yes 48
#din>	no 65
#dini	no -87	yes 102
#dio>	no 46
#dirh	no 107	unknown -42	yes -73
#diss	no 84	yes -73
#dit>	no -49	yes 41
#dita	no -61	yes 79
#dito	no 158	yes -144
#diya	yes 41
#djel	yes 41
#dkha	no 48
#dkom	unknown -43
#dlam	no 142	yes -127
#dmna	no -123	yes 144
#dna>	no -40
#dola	no 55
#doll	no -40	yes 54
#don>	no 95	yes -76
#donc	no 97	yes -76
#donn	no 62	unknown -44
#dos>	no 119	yes -89
#doss	no 108	yes -66
#dou9	no -113	yes 131
#dou>	no 49
#doua	no -67	unknown 112	yes -52
#doub	yes 49
#dour	no -52	yes 64
#dous	no -47	yes 71
#douz	no -65	yes 79
#dra>	no -116	yes 142
#drab	yes 67
#dras	no -69	yes 89
#drbo	no -40	yes 57
#dre>	no 41
#drha	no -44	yes 62
#drhm	no 115	yes -103
#dri>	no -84	yes 95
#dris	yes 53
#driv	no -107	yes 125
#drna	no 61	yes -42
#drni	no -56	yes 73
#dron	no -72	yes 92
#drri	no 44
#drt>	no -100	yes 119
#duct	no 76	yes -63
#dwa>	yes -45
#dyin	no -78	yes 95
#e3a>	yes 54
#e3at	no 43
#e3ha	yes 53
#e3la	no 189	unknown -122	yes -174
#e3na	no 52	yes -44
#e3t>	no 50
#e77e	no -107	yes 117
#e7da	no -72
#e7lo	no 41
#e7na	no -74	yes 84
#e7o>	no -132	unknown -55	yes 174
#e7ro	no -57	yes 66
#e7to	no 98	yes -82
#e99a	no 94	yes -75
#e9ba	no -92	yes 119
#e9be	yes 41
#e9e3	yes 58
#e9el	no 56	yes -44
#e9f>	no 47
#e9fa	no -44	yes 72
#e9na	no 40
#e9ni	no -57	yes 78
#e9o>	no 72	yes -58
#e9ou	no 135	yes -119
#e9t>	yes -48
#eage	no 59
#eba>	no -137	yes 152
#ebaa	no -49	unknown 97	yes -83
#ebag	no -41	unknown 81	yes -54
#ebal	no 115	yes -102
#ebat	no 104	yes -94
#ebb>	no 49
#ebba	no 41
#ebbi	no -89	yes 104
#ebbn	no -84	yes 100
#ebch	no -50	unknown 62
#ebha	no 72	yes -57
#ebla	no -63	yes 79
#ebni	no -42	yes 56
#ebo>	no 98	yes -85
#ebs>	no 139	yes -117
#ebto	no -61	unknown 135	yes -87
#echa	no 58
#echc	no 74	yes -51
#echi	no -58	unknown 64	yes -47
#echn	no 63
#echr	no 129	unknown -120
#ecla	no 68	yes -42
#ecol	yes 44
#ecte	no -139	yes 152
#ecti	no 42
#ectr	no 46
#ecur	no -81	yes 89
#eda>	no -86	yes 67
#edam	no -94	yes 105
#edat	no 83	yes -61
#edde	no -114	unknown 97
#eddl	no 147	yes -130
#edes	no -44	yes 54
#edni	no 64	yes -53
#edri	no -96	yes 108
#edt>	no -83	yes 97
#eeke	no 56	yes -45
#efar	no 51
#efeu	no 107	unknown -52	yes -56
#effa	no -97	yes 107
#effe	no -75	unknown 56
#effi	no 101	yes -81
#effo	no -47	yes 57
#efna	no -96	unknown 117	yes -46
#efon	no 70	yes -53
#efou	no -93	unknown 59
#efra	no 84	yes -68
#efro	yes 40
#efs>	yes 66
#eft>	no 48	yes -70
#eftc	unknown 72	yes -53
#efth	no 106	yes -97
#efto	yes 42
#egan	no 59	yes -41
#egat	no -52	yes 63
#egre	no 64	yes -54
#ehd>	no 92	yes -76
#ehdi	no 49
#ehic	no -70	yes 106
#ehk>	no -118	yes 126
#ehro	no 99	yes -88
#eht>	no 62	yes -52
#eign	yes 51
#eikh	no 45
#eil>	no 51
#eint	yes 45
#ej3o	unknown 80	yes -60
#eja>	no -99	yes 109
#eje3	no 42
#ejem	yes 44
#ejhi	no 105	yes -86
#ejho	no 81	yes -70
#ejja	no -106	yes 120
#ejje	no 95	yes -71
#ejlo	yes 40
#ejo>	no 112	unknown -44	yes -77
#ejra	no 69	yes -45
#ekay	no 87	yes -65
#ekba	no -71	yes 95
#eken	no 56	yes -45
#ekhe	no 110	yes -93
#ekhl	no 92	yes -84
#ekk>	no -86	unknown 40	yes 46
#ekka	no -131	yes 158
#ekke	no -73	yes 89
#ekne	unknown 52	yes -67
#ekra	no -170	yes 182
#ekri	no 55
#el3a	no 40
#el3o	no 86	yes -73
#elas	no 139	yes -120
#elba	no -51	yes 76
#elch	no 55	yes -44
#eld>	no -59	yes 78
#elda	no 111	yes -100
#elec	no 63	yes -40
#eles	no 76	yes -44
#elev	no -63	unknown 89
#elgi	no -151	unknown 153
#eliz	no -42	yes 56
#ell>	no 49
#ellg	no 86	yes -76
#ello	no 50
#ells	no -63	unknown -49	yes 102
#ellu	no -98	yes 112
#elma	no 143	yes -128
#elmi	no -48	yes 66
#elni	unknown -104	yes 51
#elso	no -79	yes 112
#elta	no 148	yes -134
#emat	no -145	yes 149
#embo	unknown 42
#emch	yes 61
#emen	unknown 47
#emi>	no -104	yes 115
#emla	no -142	yes 154
#emlo	no 66	yes -58
#emma	no -79	unknown 58
#emme	yes 44
#emmo	no -70	yes 84
#emmr	no -48	yes 58
#emna	no -44	yes 60
#emoi	no -163	unknown 105	yes 77
#emor	no -118	unknown 64	yes 44
#empe	yes 46
#emra	yes 41
#emro	no -107	unknown 109
#emrt	no -46	yes 59
#emsa	no 71	yes -53
#emt>	no 121	unknown 133	yes -250
#emtc	no 142	unknown -60	yes -84
#en9a	no -157	unknown 173
#en9i	unknown -55	yes 44
#enag	no -139	yes 153
#enas	no 70	yes -58
#enb>	no -60	unknown 53
#enbi	no -69	yes 81
#ench	no 48
#end>	no -80	yes 97
#enda	no 51
#endh	no -50	yes 73
#endn	yes 48
#endo	yes 62
#ene>	no 62	yes -48
#enho	no 94	yes -78
#eni>	yes 41
#enis	no -47	yes 55
#enit	yes 44
#enne	no 63
#enno	unknown 62	yes -65
#enqa	no 59
#ensi	no 46
#ent>	no -42
#enta	no 59	yes -43
#ente	no -61	yes 73
#eot>	no -70	yes 95
#epan	unknown 88	yes -79
#epor	unknown -53
#epos	no 60	yes -49
#eqqe	no -86	yes 96
#er3a	no 164	yes -147
#er7>	no 54
#er7h	no 142	unknown -110	yes -40
#er9>	no 171	yes -158
#er9a	no -88	unknown 49
#er9e	no 103	yes -78
#eral	no 142	yes -131
#eran	no 64	yes -45
#erat	no 61	yes -40
#erb9	no -96	yes 115
#erb>	no 40
#erba	no -55	yes 53
#erbe	unknown 78	yes -57
#erbi	no -53	yes 85
#erbn	unknown 60
#erbo	no 129	unknown 72	yes -206
#erch	no -77	yes 51
#erd>	no 72	yes -55
#erde	no 66	yes -43
#erdi	no 45
#erej	no -44	yes 59
#erf>	no 87	yes -60
#erfe	no -132	yes 145
#erfo	no -179	unknown 136
#erg3	no -45	unknown 108	yes -80
#erge	no 46
#ergl	no 46
#ergo	no 58
#erha	no 68	yes -41
#erie	yes -45
#erj>	no -150	unknown 175	yes -55
#erjo	no 77	yes -50
#erk>	unknown 61	yes -92
#erka	no 76	yes -58
#erkh	no 145	yes -129
#erkt	yes 40
#erma	no 58	yes -46
#ermi	no -90	yes 104
#ermo	no 47
#erna	yes 48
#erne	no -52	yes 75
#erni	no 55	yes -42
#erno	no 90	yes -75
#erou	no -126	yes 149
#erpi	no 46
#erqa	no 43
#erqo	no -62	yes 88
#err9	no 81	yes -64
#err>	no 89	yes -67
#erro	no 121	unknown -53	yes -65
#erru	no -52	unknown 58
#ersi	no 122	yes -108
#erso	no 169	yes -160
#ertc	no 59
#erth	no 55
#erti	no -79	yes 84
#erto	no 65	yes -49
#erve	no -87	yes 100
#ervi	no 88	yes -78
#eser	no 44
#eski	no 64
#esna	no 94	yes -63
#esra	yes 61
#esro	no -107	yes 90
#essa	yes 46
#esse	no 41
#essi	no 46
#essr	no -55	yes 71
#essu	no 63	yes -45
#esta	no 86	yes -67
#esti	no 60	yes -52
#esto	no 164	unknown -46	yes -134
#et3a	yes 60
#etag	no -85	yes 101
#etai	no -238	yes 246
#etat	no 91	yes -78
#etb>	no -108	yes 123
#etch	yes 53
#ete>	no -58	yes 81
#etfo	no 75	yes -59
#etha	no -67	yes 97
#etla	no -71	yes 86
#etna	no -54	yes 70
#etni	yes 51
#etre	no -80	yes 99
#ets>	no -104	unknown 62
#etta	no 61	yes -55
#ettc	no -58	unknown 104	yes -48
#etti	yes -66
#etto	no 54
#euge	no -70	yes 95
#euil	no 47
#euro	no 41
#eurs	no 68	yes -53
#eus>	no 92	yes -76
#evar	no -59	yes 69
#evem	no -65	unknown 122	yes -117
#eveu	no 95	yes -84
#ewja	unknown 153	yes -170
#ewra	no 43
#ewwa	no 96	yes -79
#ewwi	no 64	yes -56
#exti	no 52	yes -41
#eyet	unknown 61
#eyto	no -54
#eyyd	no 56	yes -47
#eyyt	no -50	yes 63
#ezro	no -238	yes 253
#ezz>	unknown 140	yes -140
#ezza	no 45
#ezze	yes 40
#ezzi	no 67	yes -58
#ezzo	no 43
#fac>	no -135	unknown 195	yes -87
#fach	no 48	yes -70
#fad>	no 91	yes -78
#fahe	no -46	yes 59
#fahm	yes 52
#fajr	yes 63
#fakh	yes 45
#fami	no -102	yes 126
#far>	no 128	yes -109
#fara	no 56	yes -47
#fati	yes 40
#fatn	no 64	yes -51
#fato	no 79	yes -63
#faya	no 56	yes -42
#faza	no -40	yes 59
#fazg	no 67	yes -54
#fazz	no -89	unknown 57
#fcha	no 55	yes -46
#fe3n	no 50
#fe9>	no 57	yes -41
#fe9n	no 93	yes -69
#fe9t	unknown 75	yes -60
#fejr	no 171	yes -154
#fekk	no -54	yes 82
#fel>	no 41	unknown 76	yes -134
#fell	no 87	yes -75
#felt	no 132	yes -111
#fen>	no -58	yes 84
#fer>	no -51	yes 77
#ferk	no 108	yes -98
#ferm	no 93	yes -76
#ferq	yes 55
#fert	no 47
#feta	no 105	yes -90
#feu>	no -63	yes 77
#feui	no 106	unknown -46	yes -60
#feur	yes 43
#feux	yes 56
#ffar	no 51	yes -44
#ffe>	no 85	yes -64
#ffes	no -89	unknown 90
#ffet	no 47
#ffeu	yes 43
#ffi>	no 101	yes -81
#ffou	no -50	yes 81
#ffur	no 70	yes -57
#fha>	no -93	yes 67
#fhem	unknown 51	yes -104
#fia>	yes 44
#fiat	no -113	yes 133
#fiho	unknown -46
#fin>	no -57	unknown 93
#fiqu	no 59
#fiss	no 102	yes -72
#fit>	no 61	yes -48
#fith	no 87	yes -72
#fjer	yes 51
#fkh>	no -40	unknown 81	yes -66
#fla>	no -85	yes 101
#flot	no 55	yes -45
#flou	no 88	yes -50
#fna>	no -109	unknown 81
#fni>	no -74	yes 86
#fo9i	no -85	yes 103
#fo9o	no -67	yes 76
#fond	no -58	unknown 60
#for>	yes 50
#forn	no 74	yes -62
#fou9	no -143	yes 106
#fou>	no -80	unknown 62
#four	yes -44
#fra>	no 100	yes -86
#frei	no -51	yes 64
#frig	no 58	yes -42
#frin	no -49	yes 75
#frit	no 100	yes -80
#fsed	no -76	yes 92
#ftan	no -99	yes 127
#ftch	unknown 57	yes -53
#fte7	no 135	yes -125
#ftha	no 128	yes -112
#fto>	no -94	unknown 83
#ftou	yes 52
#fure	no 70	yes -57
#fuse	no -48	yes 59
#fya>	no 44
#g3at	no -63	unknown 127	yes -91
#ga3>	no 40
#gade	no 58
#gadi	no -78	unknown 46
#gage	no 138	yes -117
#gala	no -70	yes 82
#gale	no -118	yes 137
#gali	no -40	yes 54
#galo	unknown 49	yes -51
#galt	yes 59
#game	no 123	yes -101
#gan>	no 114	yes -94
#gane	no 61	yes -43
#gara	no 51
#gard	no 46	unknown 75	yes -130
#gare	no -77
#garr	no 123	yes -106
#gary	no -72	yes 87
#gat>	yes 41
#gatl	unknown -51
#gazo	no -51	yes 72
#gdga	no -199	unknown 285	yes -165
#ge3>	no 40
#ge3a	no 61
#gef>	no 48
#gela	no 51	yes -40
#geme	no -59	yes 87
#gend	no 51
#gene	no 89	yes -75
#geot	no -70	yes 95
#ger>	no 42
#ges>	no -41	yes 62
#ghab	no 172	yes -142
#ghad	no -43
#ghar	yes 42
#ghas	no 156	yes -136
#ghat	no -56	yes 78
#ghaw	no -47	unknown 48
#ghay	unknown 90	yes -117
#ghbe	unknown 106	yes -108
#ghel	no -41	yes 63
#gher	no 56
#ghet	unknown 48	yes -74
#ghfe	no 180	yes -162
#ghin	no -78	yes 103
#ghit	no 59	yes -42
#ghla	no 222	yes -202
#ghli	no 89	yes -74
#ghoc	no 87	yes -61
#ghso	no -62	yes 79
#ghta	no 58	yes -49
#giqu	no -151	unknown 153
#glac	no 82	yes -61
#glas	no 85	yes -47
#gle>	no 81	yes -66
#glis	no 50
#gnie	unknown 63	yes -97
#gnot	no -59	yes 73
#gol>	no -104	yes 94
#gola	no 58
#golf	no -55	yes 69
#goln	no -108	yes 115
#goo>	yes 41
#gora	no 141	yes -115
#gouz	no 62	yes -50
#gps>	no 169	yes -143
#grav	no 111	yes -86
#grel	no 49
#grue	no -156	yes 169
#guer	no 119	yes -96
#guid	no 61	yes -46
#h15>	no -96	unknown 51
#h3el	no 62	yes -45
#h7al	no -79	unknown 76
#h99>	no 56
#ha99	no 111	unknown -52	yes -55
#hab>	no -52
#haba	no 198	yes -181
#habi	no 83	yes -55
#habr	no 155	yes -126
#hadd	no -119	yes 138
#hady	no -51	yes 69
#haf>	no -65	unknown 72
#hafc	no 50
#hafe	yes 40
#hafn	no -61	yes 67
#hafo	no 68
#haft	yes 41
#hage	no -65	yes 92
#haha	no 62	yes -51
#hahd	no -42	yes 52
#haj>	yes 45
#haja	unknown 45	yes -47
#hak>	no 64	yes -56
#hal>	no -122	unknown 62	yes 74
#hala	no -62	yes 81
#hali	yes 49
#hall	no 77	yes -42
#halo	no 61	yes -44
#halt	yes 53
#hame	no -98	unknown 228	yes -231
#hamm	no 53
#hams	yes 61
#hana	no 104	unknown -55	yes -51
#hang	no 68	yes -42
#hani	no -143	yes 156
#hant	yes 47
#haou	no 113	yes -94
#har9	no -40	yes 77
#hara	no 109	yes -77
#harb	no 47
#harg	no 56	yes -40
#hari	no -84	yes 77
#harm	no 44
#hatc	no -66	yes 91
#hats	no -161	yes 175
#haud	no 96	yes -81
#haus	no -71	unknown 105	yes -89
#haw>	yes -42
#hawi	no 91	yes -100
#hawy	no -57	unknown 84
#haye	unknown 111	yes -165
#hber	unknown 80	yes -106
#hbi>	yes 45
#hch>	no -51	unknown 74
#hcha	no 91	yes -121
#hdam	no -85	yes 108
#hdat	no 57
#hdda	no -75	unknown 51
#hder	yes 48
#hdi>	no 58	yes -40
#hdia	no 52
#hdin	no 83	yes -57
#hdit	yes 63
#hdma	no 75	yes -63
#hdou	no -70	unknown 77	yes -41
#he3l	unknown -114
#he9>	no 63
#heb>	no 69	yes -58
#hebb	no 46
#hebt	no -139	unknown 78	yes 56
#heda	yes 48
#hedo	no -98	yes 107
#hef>	yes 46
#hefa	no 51
#hefc	no 55	yes -46
#heik	no 45
#heir	no 50
#hejr	no 63	yes -44
#hek>	no -58	yes 73
#heka	no 87	yes -65
#hele	no 76	yes -44
#heli	no 61
#hels	no -75	unknown -61	yes 135
#helt	no 60
#hem3	yes 53
#hem>	no 54	yes -45
#hemm	no -132	yes 143
#hemn	yes 50
#hems	no 76	yes -66
#hemt	no 65	unknown 88	yes -174
#hen>	no 138	yes -117
#her9	yes 52
#her>	unknown 80	yes -45
#herb	unknown 51
#herd	no 164	unknown -48	yes -116
#herj	unknown 70	yes -41
#hesr	no 56	yes -79
#hetf	no 75	yes -59
#hez>	no 64	yes -46
#hezz	no 45	yes -54
#hfel	no 180	yes -162
#hha>	no -81	yes 100
#hhar	no 109	yes -82
#hher	no -83	unknown 157	yes -86
#hhh>	no 45
#hhhh	no 94	yes -67
#hhor	unknown -43	yes 62
#hhou	no -65	unknown 102	yes -49
#hiba	yes 49
#hicu	no -70	yes 106
#hid>	no -64	unknown 57
#hika	no 52
#hila	no -232	yes 256
#hin>	no 69	yes -54
#hit>	no 52	yes -40
#hitc	no 62	yes -96
#hkil	yes 47
#hkit	no -103	yes 129
#hkou	unknown 71	yes -65
#hla3	no 52	yes -47
#hla>	no 56
#hlat	yes -41
#hles	no 146	unknown -50	yes -117
#hlet	no 66	yes -58
#hlle	no 111	unknown -58	yes -77
#hlo>	no 92	yes -78
#hlou	no -46	yes 54
#hno>	unknown -43
#hoc>	no -46	unknown 53
#hoch	no 87	yes -61
#hodr	no -104	yes 121
#hof>	no -106	unknown 99
#hoir	no 92	yes -69
#homa	no 56	yes -97
#homc	no 178	unknown -52	yes -134
#hon>	no -54	yes 88
#hort	no -84	yes 71
#hote	yes 67
#hoto	yes -52
#hott	no 53
#hou>	no -89	yes 56
#houc	no 117	yes -100
#houi	no 76	yes -68
#houk	no 98	yes -73
#houl	no 98	yes -84
#houm	no 49
#houn	yes 57
#hour	no 48
#hout	yes 47
#houy	no -69	yes 91
#howa	yes 42
#hoya	no -90	unknown 89
#hqet	no 76	yes -59
#hqqa	no 89	yes -67
#hra>	no -40	yes 40
#hrab	no 45
#hraj	no -94	yes 113
#hrar	no 87	yes -66
#hrat	no 92	unknown -114
#hrbo	no 50
#hre7	unknown -45
#hri>	no 45
#hrin	no 56
#hrit	no 64	yes -67
#hrou	no 99	yes -83
#hrre	no -111	yes 128
#hsen	no 63	yes -49
#hser	no -78	yes 98
#hta>	yes -43
#htaf	no 105	yes -82
#htef	no 84	yes -71
#htfo	no 127	yes -113
#htou	no 94	yes -78
#hwaw	no 82	yes -64
#hway	no -87	unknown 66
#hwia	no -115	yes 142
#hyat	no 45
#hzen	no 57	yes -46
#i7a>	unknown 96	yes -71
#i7t>	no 69	yes -59
#i9ay	no 81	yes -67
#i9i>	no -198	yes 208
#iad>	unknown 54	yes -65
#iair	no 44
#ialo	yes 52
#ian>	no -76	yes 93
#iang	no 110	yes -98
#iano	no -82	yes 96
#iate	no 70
#iban	no -54	unknown 41
#ibga	no 73	yes -60
#ibi>	no -69	yes 90
#ibn>	no 58
#ican	no -70	yes 100
#ich>	yes 44
#iche	no 69	yes -44
#icit	no -62	yes 85
#ick>	no 42
#icul	no -101	yes 82
#ida>	yes -47
#idat	yes 49
#ide>	yes 42
#idea	no 47
#iden	no -80	unknown 60
#ideo	no 52
#idia	no 87	unknown -48	yes -42
#ido>	no -107	unknown -48	yes 135
#idon	no 53
#iel>	no -49	yes 65
#ien>	unknown 65	yes -66
#ienn	no 171	unknown -54	yes -123
#ient	no -102	yes 119
#iete	no -70	yes 100
#ieur	no -79	yes 97
#ifa>	no -41	yes 56
#ifac	no 40	yes -76
#ifet	no -118	yes 93
#iffu	no 70	yes -57
#ifi>	unknown 69	yes -111
#ifiq	no 59
#ifor	yes 50
#ifou	no 54
#ift>	no 44	unknown -47
#ifto	no -197	unknown 161	yes 42
#igad	no 58
#igam	no 123	yes -101
#igno	yes 48
#igo>	no 58	yes -42
#ihom	yes 46
#ikay	no 52
#ikh>	no 62
#ikom	no -41	unknown 43
#ilal	no -57	yes 76
#ilat	no -47	yes 71
#ile>	no -64
#ilet	unknown 48
#illi	no -88	yes 110
#ima>	no -59	yes 71
#imat	no -77	yes 41
#imen	no -102	yes 89
#imma	no 90	yes -69
#imme	yes 41
#imna	no 81	yes -56
#impa	no 118	unknown -62	yes -72
#imta	unknown 43	yes -44
#inac	no -74	unknown 61
#inah	no 49
#inat	yes 41
#ince	no 173	yes -148
#indu	no 57	yes -42
#iner	no -154	yes 160
#ines	no -56	yes 85
#inha	no -57	yes 76
#ini>	yes 45
#inie	no -87	yes 102
#iniy	no 41
#inoi	no -50	yes 67
#inse	no 52	yes -46
#inte	no 50
#ints	no 49
#intu	yes 49
#ionn	no -132	unknown 131
#iori	yes 44
#iot>	no -96	yes 59
#ipho	no 82	yes -56
#iqui	yes 52
#irag	no 46
#iran	no -99	yes 69
#irat	no 60	yes -43
#ircu	no -43	yes 58
#ires	no 90	yes -69
#irha	no 107	unknown -42	yes -73
#irm>	no 56
#irou	no -99	yes 120
#isat	no -104	unknown 95
#ise>	no 60	yes -42
#iser	no -58	unknown 114	yes -66
#iseu	yes -60
#iskl	no -85	yes 97
#ison	no -57	yes 80
#isqu	no 115	yes -100
#iss>	yes 42
#issu	no 101	yes -57
#ista	unknown -51
#ita>	no 58
#itai	no -44	yes 74
#ital	no -40	yes 50
#itar	unknown 60
#iter	no -80	yes 106
#iteu	no -95	yes 107
#itha	yes -64
#itho	no 70	yes -46
#ito>	yes 41
#itou	no -63
#ium>	no 80	yes -71
#iver	no -66	yes 95
#ivra	no -60	yes 84
#ivre	no 63	yes -54
#iyad	no -90	yes 104
#iyam	no -56
#iyan	no 61	yes -50
#iyet	no -93	unknown 52	yes 41
#iyin	yes 58
#iza>	unknown 69
#izni	no 42
#j3at	no -40	unknown 41
#j3in	no 72	yes -64
#j3o>	no 164	unknown -75	yes -91
#j3ou	unknown 93	yes -70
#ja3>	no -152	yes 163
#ja3t	no 116	yes -95
#jab>	no -117	unknown 52	yes 60
#jabo	no -79	yes 93
#jabt	no -194	unknown 187
#jah>	no -90	yes 104
#jaja	no 122	yes -96
#jala	yes 43
#jama	no -61	yes 89
#jame	no -52	unknown 142	yes -135
#jami	no -113	unknown 90
#jane	no -102	unknown 70
#jant	no 49
#jar>	no -76	yes 90
#jara	no -52	yes 71
#jari	no -140	yes 156
#jarn	no -157	yes 174
#jarr	no 61	yes -52
#jart	no -134	yes 147
#jatn	unknown 107	yes -158
#jawa	no 72	unknown -43
#jawb	no -74	yes 91
#jawe	no -156	unknown 64	yes 101
#jay>	no -55	unknown 49
#jaya	no -46	yes 82
#jbdo	no 93	yes -74
#jbed	no 79	yes -62
#jbeh	no 61
#jbel	no 134	yes -112
#jbi>	no 66	yes -55
#jda>	unknown 59	yes -48
#jdar	no 85	yes -62
#je3h	no -62	yes 86
#jeb>	no -105	yes 125
#jebd	no 106	yes -86
#jebs	no 75	yes -54
#ject	no -94	yes 110
#jed>	no 72	yes -66
#jehd	no 93	yes -79
#jelh	no -64	yes 87
#jell	no 138	yes -128
#jenb	no -61	unknown 42
#jerr	no 110	yes -92
#jet>	no 162	unknown -79	yes -116
#jhi>	no 56
#jhou	no 65	yes -53
#jiha	yes 59
#jin>	no 81	yes -59
#jira	no -78	yes 57
#jit>	no -50
#jiw>	no 45
#jja>	no -113	yes 130
#jjar	no -149	yes 166
#jje3	no 119	yes -83
#jjel	no 79	yes -60
#jla>	no -57	yes 72
#jlat	no -68	yes 92
#jlha	no 123	yes -111
#jlia	no -76	unknown 147	yes -96
#jlih	yes 50
#jlo>	no -56	yes 79
#jlou	no 42
#jm3a	no 64	yes -42
#jma3	no 86	yes -68
#jme3	no 110	yes -84
#jmel	no 116	yes -86
#jnan	no 58
#jnb>	no 48
#join	no 50
#jou>	no 91	yes -60
#jour	no 65	yes -46
#jouz	no 69	yes -61
#jra7	no -50	yes 71
#jra>	no 63	yes -72
#jral	no 151	yes -139
#jrat	no 92	yes -65
#k7el	no -79	yes 57
#k7la	no 102	yes -80
#ka3b	no 55	yes -43
#kab>	no -213	unknown 116	yes 97
#kabe	no -51	yes 59
#kabl	no 157	yes -146
#kahl	no 203	yes -191
#kaim	no -141	yes 153
#kame	unknown 66	yes -57
#kami	unknown -62	yes 75
#kanb	no 107	yes -90
#kand	no 58
#kanh	no 107	yes -83
#kanj	yes 53
#kank	no 52
#kanm	no -105	yes 125
#kann	no 61
#kano	no -58	unknown 65
#kanq	yes 60
#kanr	no -51	yes 65
#kans	yes 64
#kara	no 86	yes -75
#kari	no -109	yes 127
#karo	no -45	yes 49
#karr	no -135	yes 149
#kass	yes 49
#kat3	no 47
#kat7	yes 56
#kat9	yes 43
#kat>	no -116	unknown 53	yes 63
#katb	no -49	yes 69
#kate	no 78	yes -120
#katg	no -79	yes 41
#katr	no 77	yes -58
#kaw>	no 52	yes -46
#kay9	no -71	yes 47
#kay>	no -103	unknown 74
#kaya	no 58	yes -42
#kayb	no -96	unknown 78
#kayc	no 40
#kayd	no -46	yes 65
#kayf	no -50	unknown -40	yes 93
#kayh	yes 48
#kayj	no -62	yes 89
#kayl	no -136	yes 150
#kaym	no 101	yes -84
#kayq	no -76	yes 93
#kayr	no -79	yes 94
#kayw	no -170	yes 177
#kayz	unknown 74	yes -75
#kbat	no -128	yes 141
#kbti	no -85	yes 112
#kch>	no 52
#kchi	no 96	yes -71
#kebb	no 50
#kebc	no 42
#kebt	no 73	yes -53
#kech	no -41	yes 89
#keff	no 148	yes -130
#kel>	no -100	unknown -46	yes 147
#kelm	no 190	yes -174
#ken>	unknown 53	yes -62
#kend	no 56	yes -45
#kent	no -45
#ker>	no 67	yes -52
#kerc	no -58	yes 84
#kers	no 169	yes -160
#kesr	no -126	yes 142
#ketb	no -101	yes 116
#kha>	no -77	unknown 65
#khaf	no 96	yes -81
#khal	no -64	yes 91
#khaw	unknown 48
#khay	no 78	yes -62
#khbe	yes 57
#khd>	no -59	yes 78
#khdd	no -126	unknown 66	yes 51
#khdm	no 45
#khdo	no -106	unknown 90
#khef	no 79	yes -57
#khem	yes 45
#khen	no 58
#khes	no 41	yes -57
#khet	no 43
#khil	no -177	yes 204
#khin	no 70	yes -54
#khiy	no 66	yes -49
#khle	no 60
#khli	no 66	yes -56
#khll	no 82	yes -45
#khlo	no 63	yes -51
#khod	no -93	yes 110
#khou	no -61	yes 85
#khoy	no -90	unknown 89
#khrj	no 83	yes -67
#khse	no -47	yes 69
#khss	no -53	yes 70
#khta	no 43
#khtf	no 105	yes -91
#khto	no 104	yes -93
#khwa	no 50
#khya	no 41
#khze	no 57	yes -46
#kifa	no 40	yes -76
#kina	no 68	yes -45
#kit>	yes 54
#kka>	no -155	unknown 75	yes 85
#kkab	no -200	unknown 134	yes 52
#kkar	no 63	yes -46
#kkat	no -126	yes 148
#kki>	yes 45
#kla>	unknown 48
#klat	no -166	yes 183
#klia	no -77	yes 92
#klim	no -128	yes 146
#klit	no -55	yes 71
#kliy	no 61	yes -51
#klya	no 53	yes -43
#kna>	no -86	yes 105
#knes	unknown 52	yes -67
#knna	no -102	yes 112
#kola	unknown 70	yes -111
#koll	no 50
#kon>	no -153	yes 161
#kona	no 58
#konn	no 138	yes -119
#kora	no -46	yes 63
#koul	no 41
#koum	no -53	yes 61
#koun	unknown 71	yes -59
#kour	no -40	yes 57
#kra>	yes 47
#kran	no -199	yes 213
#kras	no 64	yes -43
#kri>	no 52
#kser	no 52
#ksid	no -171	unknown 229	yes -101
#ktaf	no 69	yes -48
#ktb>	no -58	yes 77
#ktef	yes 41
#kya>	no -139	unknown 71	yes 59
#l3a2	no -48	unknown 52
#l3a9	no -58	yes 85
#l3ad	no 40
#l3aj	no 42
#l3am	no 91	yes -56
#l3an	unknown -60
#l3ar	no -88	yes 104
#l3as	yes 46
#l3at	yes 51
#l3aw	no -105	yes 123
#l3eb	yes 53
#l3er	no 81	yes -58
#l3in	no 46	unknown 63	yes -101
#l3o>	no 86	yes -73
#l3om	no -41	unknown 57
#l3ou	no 75	yes -55
#l3ra	no 61	yes -47
#l3ro	no 62	unknown -42
#l3se	no 81	yes -58
#l3ya	no 64
#l7a>	no 50
#l7ad	no 71	yes -51
#l7af	no -68	yes 83
#l7aj	no -46
#l7am	no -63	yes 72
#l7an	no -72	yes 40
#l7ar	yes 44
#l7as	no 113	unknown -44	yes -88
#l7ba	no -218	unknown 162	yes 62
#l7ch	no -129	yes 137
#l7it	unknown 46	yes -49
#l7ou	no 84	unknown -43	yes -40
#l7ri	no -89	yes 105
#l7sa	unknown 50	yes -117
#l7ta	no -56	unknown 81
#l7yo	no -104	yes 119
#l9a>	no 108	yes -80
#l9an	no 114	yes -101
#l9at	yes 46
#l9aw	no -197	unknown 213
#l9ay	no -113	yes 135
#l9di	no 46
#l9er	yes 47
#l9et	no 49
#l9in	no 62	yes -41
#l9it	unknown 51	yes -78
#l9od	no -75	unknown 84
#la3>	yes -51
#la3b	no 87	yes -60
#la3t	no 73	yes -47
#la9i	yes 41
#laay	unknown 92	yes -91
#lab>	no -41	yes 71
#laca	yes -62
#lace	no 56
#lach	unknown 70	yes -45
#ladi	no -45
#lafo	no -55	unknown 61
#lain	no 78	yes -57
#lair	no 88	yes -65
#laja	unknown 88	yes -109
#lal>	no -49	yes 69
#lall	yes 40
#lamp	no 136	yes -121
#lan>	no -134	unknown 192	yes -145
#land	no -94	unknown 69
#lant	no -74	yes 89
#lara	no 60	yes -41
#lari	no 67	unknown -59
#larm	no 42
#las>	no 50
#last	no 40
#lata	yes 51
#latc	unknown 63	yes -97
#lati	yes 54
#latr	no 81	yes -68
#lave	no 71	yes -49
#lbab	yes 41
#lbal	no -87	yes 108
#lbat	yes 56
#lben	no -102	yes 120
#lber	no 66	yes -47
#lbib	no -154	unknown 163
#lbid	no 105	unknown -67
#lbis	no -127	yes 138
#lbit	no 67	yes -78
#lbla	no 52	yes -52
#lbni	yes 59
#lbo>	no 67	yes -58
#lcab	no 50	yes -43
#lcai	no 134	yes -122
#lcam	no -79	yes 82
#lcar	no 68	yes -53
#lch>	unknown 88	yes -76
#lcha	no -50	yes 43
#lcli	no -97	yes 114
#lcom	no 43
#lcor	no 117	yes -104
#lda>	no 111	yes -100
#le3>	no 46
#le3n	no 48	yes -53
#le3t	no 153	yes -128
#le7>	no -41	unknown -85	yes 109
#le9a	no 42
#le9t	no 99	yes -75
#leau	yes 45
#leb>	no 71	yes -45
#lec>	no 128	yes -107
#lect	no 45
#led>	no 81	yes -70
#lefo	no -76	unknown 77
#left	no 273	yes -260
#legh	no 153	unknown -123
#lek>	no 72	yes -49
#lem>	no 71	yes -54
#lemn	no -51	yes 61
#leq>	no 131	yes -108
#ler>	no -83	yes 112
#lest	no 138	unknown -50	yes -88
#letn	no -112	yes 123
#lett	yes -42
#leur	yes 57
#leus	no -102	yes 120
#leva	no -84	yes 100
#leve	no -42	unknown 102	yes -89
#lex>	no -66	yes 75
#lfac	no -120	unknown 109
#lfar	no -59	unknown 65
#lfay	no 65	yes -49
#lfaz	no -40	yes 59
#lfeu	no -68	yes 82
#lfje	no -83	yes 89
#lflo	no 90	yes -53
#lfo9	no -60	yes 70
#lfor	no 45
#lfra	no 92	yes -52
#lgar	no 59	yes -41
#lgaz	yes 49
#lgen	no 93	yes -77
#lgha	no 101	yes -64
#lghi	no -44	yes 70
#lghn	no 47
#lgiq	no -151	unknown 153
#lha>	yes 51
#lhaj	no -82	unknown 80
#lhot	no -77	yes 101
#lhou	yes 46
#lhwa	no 47
#li9i	no -69	yes 88
#lian	no -77	yes 92
#lid>	no 107	yes -88
#lien	no -123	yes 140
#lifo	no 47
#liga	no 123	yes -101
#lij>	no 49
#lik>	no 103	yes -80
#liko	no -52	unknown 45
#lil>	no 53
#lila	no 57	yes -40
#lill	yes 62
#lime	no -72	yes 48
#lina	no -69	yes 49
#lisa	no -104	unknown 95
#lise	unknown 67	yes -87
#lisi	no -48	yes 75
#lit>	no -68	yes 65
#liz>	no -42	yes 56
#ljam	no 160	unknown -40	yes -146
#ljar	no -200	yes 231
#ljen	no -44	yes 59
#lkam	no 50
#lkar	no -85	yes 97
#lkbi	no 89	yes -76
#lkel	no -41
#lkhc	unknown 44	yes -99
#lkhd	no 73	yes -53
#lkhe	yes 48
#lkho	no -48	yes 68
#lkhr	yes 51
#lkli	yes 40
#lkom	yes 62
#lkon	no -136	yes 144
#lkou	no 76	yes -63
#lla3	no -126	yes 148
#llab	no 152	yes -143
#llal	no 53	yes -46
#llar	no 90	yes -75
#llat	no -59	yes 86
#lle7	no -156	yes 169
#lle9	no 60	unknown 50	yes -126
#lleb	no 116	yes -102
#ller	no -135	yes 145
#lleu	no -125	unknown -41	yes 157
#llgh	no 86	yes -76
#lli>	no -56
#llin	yes 41
#lliw	yes 49
#llom	no 127	yes -113
#llon	yes 40
#llou	no 56
#llum	no -98	yes 112
#lm3i	no 129	yes -120
#lma7	yes 44
#lmac	yes 55
#lmag	no 158	yes -140
#lmah	yes 54
#lmak	no 109	yes -87
#lmal	no 43
#lmar	yes 45
#lmas	no -111	yes 130
#lmec	no -74	yes 92
#lmen	no -234	unknown 206
#lmes	no -131	yes 149
#lmoh	no 81	yes -64
#lmor	no -222	unknown 149	yes 81
#lmos	no 81	yes -67
#lmse	no 80	yes -62
#lnac	no -67	yes 82
#lni>	unknown -76	yes 52
#lo3>	no 90	yes -70
#lo7>	no 180	yes -170
#loga	no 94	yes -75
#loir	yes -48
#lol>	yes 58
#lom>	no 71	yes -57
#lonn	no -100	unknown -68	yes 151
#lor>	no -65	yes 50
#lott	no 55	yes -45
#lou7	no 69	yes -55
#louf	no 78	yes -63
#louh	no 61	yes -45
#louk	no -88	unknown 119	yes -43
#loul	no 55
#loum	no -50	yes 58
#lour	unknown 41
#lous	no 79	yes -43
#lpas	no -47	yes 70
#lpc>	no 107	yes -90
#lpis	no -68	yes 81
#lpor	yes 41
#lpri	no -64	yes 80
#lqdi	no -154	yes 168
#lsa>	no -160	unknown -53	yes 197
#lsou	no -114	unknown -47	yes 157
#lta>	no -68	yes 80
#ltan	no 66	unknown 45	yes -112
#ltat	no 162	yes -145
#ltni	no -72	yes 91
#lto>	no -52	unknown -63	yes 96
#ltra	no 68	yes -60
#lum>	no -98	yes 112
#lune	no 117	unknown -47	yes -70
#lure	no 179	yes -156
#lust	no -152	yes 167
#lvas	no -182	yes 193
#lvit	no 45
#lvol	no 40
#lwa9	unknown -46	yes 67
#lwad	yes -55
#lwal	no 59	yes -42
#lwar	yes 55
#lwat	no 50
#lwer	no -143	yes 153
#lwi9	no 101	yes -84
#lyan	no 53	yes -43
#lyom	no -88	yes 107
#lyse	no 96	yes -62
#m3ah	no -100	yes 60
#m3ak	yes 43
#m3aw	no -86	yes 96
#m3el	unknown 118	yes -112
#m3ew	no -63	unknown 157	yes -134
#m3iz	no 47
#m3ta	no -109	yes 119
#m7da	no -205	yes 223
#m7lo	no 66
#m9et	no 99	yes -82
#m9lo	no 92	yes -75
#ma3>	no -93	yes 114
#ma3a	no -60	yes 94
#ma3e	no -106	unknown 95
#ma3r	unknown 61	yes -72
#ma7l	no -142	yes 161
#ma9d	no 77	yes -61
#mabi	no 82	yes -51
#macb	no 53	yes -42
#mada	yes 46
#madr	no -131	yes 142
#mafi	no 41
#maga	no 173	yes -151
#mahl	no 127	yes -113
#mai>	no -63	unknown 110	yes -72
#main	no -99	unknown 111	yes -101
#mais	yes 52
#majr	no -62	yes 72
#maka	no -87	unknown 51
#mala	no -80	yes 101
#mall	yes -44
#man>	no 41
#mand	no -73	yes 83
#mane	no 66	yes -40
#mani	unknown -45	yes 60
#marb	no -90	yes 103
#marc	no -57	yes 75
#mari	yes 46
#marj	no -64	yes 81
#marr	no -44	yes 82
#mars	no 57
#mart	yes 46
#mata	no -106	unknown 108
#mate	no 93	yes -59
#matr	no -111	unknown 49	yes 59
#maw>	no 149	yes -136
#mba>	no 93	yes -70
#mbou	yes -45
#mbul	no -42	yes 56
#mch>	no 119	unknown -42	yes -76
#mdan	no -69	yes 84
#mdra	no -91	yes 109
#mdro	no 49	unknown 94	yes -150
#me3>	unknown 51	yes -80
#me3t	no 52
#me7>	yes 59
#me7r	no -57	yes 66
#me7t	no 108	yes -93
#med>	no -57	unknown 145	yes -107
#mega	no 48
#mehd	no 61	yes -47
#mekn	unknown 52	yes -67
#mel>	yes -50
#mell	no 42
#mena	no -206	unknown 113	yes 90
#menh	no 132	yes -115
#menn	no -69	yes 54
#ment	unknown 41
#merf	no -58	yes 68
#meri	no 46
#mern	no -41	yes 54
#mers	no 46
#mert	no 60
#mes>	no 43
#mesk	no 53
#met>	unknown 86	yes -96
#metr	no -126	yes 143
#mezr	no -238	yes 253
#mfaz	no -76	unknown 56
#mfer	no 52
#mfto	no 66	yes -42
#mghe	no 56	yes -40
#mha>	yes 47
#mi3>	no -102	unknown 130	yes -43
#mid>	no 59	yes -43
#mier	no -174	yes 194
#mila	no 52
#min>	no 53	yes -62
#mina	no -265	yes 276
#mine	no -61	yes 72
#mini	no -44	yes 66
#mio>	unknown -61	yes 83
#mion	no -64	yes 52
#miqu	no 50
#mir>	no -66	yes 79
#mira	no 65	yes -51
#miro	unknown -40	yes 49
#mito	no -129	yes 144
#miyt	no 74	yes -55
#mken	no -53	unknown 66
#mkes	no 88	yes -69
#mkha	no 148	yes -128
#mkhe	no 140	yes -114
#mlou	no 62	yes -55
#mma>	no -45
#mmad	no 47
#mman	no 132	yes -126
#mme>	no -59	yes 63
#mmel	yes 47
#mmer	yes 48
#mmeu	yes 41
#mmi>	no 129	yes -115
#mmo>	no -61	yes 79
#mmro	no -53	yes 63
#mna>	yes 42
#mni>	no -86	yes 104
#mnin	unknown 43
#moch	no -94	yes 116
#mode	no 83	yes -73
#mohi	no 50
#moin	no -163	unknown 105	yes 77
#moir	no 132	yes -119
#mol>	no -59	yes 75
#mona	yes 54
#moni	no -102	yes 107
#mons	no -55	yes 79
#mont	no 104	yes -68
#moqa	no 95	yes -83
#mora	no -63	yes 86
#morq	no -118	unknown 64	yes 44
#mosa	no 62	yes -48
#most	no -44	yes 64
#mota	no -48	yes 78
#mou>	no -78	yes 91
#mouc	no -109	yes 139
#moud	no 84	yes -58
#moul	no -80	yes 95
#moum	no -44	yes 61
#mous	no 67	yes -84
#mout	no -77	yes 88
#mouz	no 53
#mpac	no 118	unknown -62	yes -72
#mpag	unknown 63	yes -97
#mpe>	no 59	yes -81
#mpet	yes 59
#mpia	no -70	yes 87
#mpte	no 72	yes -59
#mrat	no -40	yes 44
#mray	no 105	yes -84
#mri>	no 81	yes -61
#mrna	yes 41
#mro>	unknown 58
#mrou	no -67	yes 84
#mrra	no -112	unknown 51
#mrti	no -53	yes 68
#msa>	no 46
#mse7	yes 53
#msel	yes 44
#msem	no -172	unknown 185	yes -91
#msin	no -105	yes 123
#mski	no 64	yes -55
#mslo	no 68	yes -52
#msun	no 83	yes -64
#mtch	no 132	unknown -55	yes -77
#mur>	no -75	yes 79
#mwe9	yes 47
#mzro	no -42	yes 61
#mzya	yes 41
#n3aw	no 40
#n3el	no -231	yes 245
#n3em	no -82	unknown 82
#n3ti	no 164	yes -144
#n7el	no 60	yes -40
#n9a>	no -79	unknown 60
#n9de	no -65	unknown 54
#n9ed	no 49
#n9el	no 122	yes -114
#n9ez	no 190	yes -167
#n9te	no -156	yes 165
#na3e	no 74	yes -47
#na3s	no 44
#na9e	no 86	yes -58
#nad>	no -65	yes 76
#nada	no 49
#nade	yes 44
#nafs	unknown 56	yes -67
#nage	yes 59
#nahc	no -49	yes 62
#naho	no 114	unknown -42	yes -83
#nair	no -116	unknown 146	yes -89
#nal>	no -57	yes 84
#nale	no -106	yes 121
#nali	no -104	unknown 95
#nanc	no 62	unknown -44
#nape	no 84	yes -64
#naql	no -94	yes 104
#nath	no 117	yes -97
#nati	no -44	yes 62
#natn	no -57	yes 70
#naze	no -72	yes 89
#nbed	no 65	unknown -41
#nbel	unknown 48	yes -89
#nbi3	no 121	yes -101
#nbi>	yes 47
#nbni	no 99	yes -83
#nbul	no 92	yes -75
#nces	unknown -46
#ncha	unknown 84	yes -105
#nche	yes 41
#nchk	no -59	yes 82
#ncho	no -47	unknown 104	yes -55
#nda>	no -76	unknown 55
#ndal	no 94	yes -76
#ndda	no 45
#nde>	yes 47
#nder	no 41
#ndes	no 49
#ndeu	no 79	yes -65
#ndha	no -56	yes 77
#ndho	no 106	yes -87
#ndic	no -75	unknown 87
#ndis	no 73	yes -62
#ndko	unknown -43
#ndo>	no -72	yes 94
#ndor	no -111	yes 125
#ndre	no 84	yes -57
#nduc	no 76	yes -63
#neb>	yes -43
#nee>	unknown 45	yes -62
#neff	yes 49
#nefs	yes 52
#neim	no 66	yes -50
#nejj	no -137	yes 150
#neme	no -90	unknown 135	yes -85
#nemr	no -49	yes 59
#nerv	no -154	yes 160
#neus	unknown 50	yes -83
#nezl	no -55	yes 64
#nfek	yes -44
#nge>	no -108	yes 134
#ngel	no 68	yes -53
#nger	no 44
#ngle	no 95	yes -73
#ngol	no -138	yes 158
#ngoo	yes 41
#nha>	yes 50
#nhez	unknown 108	yes -128
#nhom	no 94	yes -78
#nia>	no -45	unknown 62
#nici	no -51	yes 77
#nie>	no 47	yes -93
#nifi	no 43
#nis>	no 63	yes -47
#nit>	no 59	yes -40
#nite	no -56	yes 72
#niyi	no -78	yes 114
#njme	no 95	yes -77
#njou	no 50
#njri	no 78	yes -65
#nka>	yes 49
#nkhd	no 47	yes -42
#nkhe	yes 49
#nktb	no -61	yes 75
#nkte	no 62
#nl9a	no 95	unknown -50	yes -43
#nnag	no 159	unknown -66	yes -102
#nnan	no 61
#nnas	no 49
#nneb	no 91	yes -64
#nnem	no -90	unknown 135	yes -85
#nnet	no -68	yes 53
#nneu	unknown 95	yes -97
#nno>	no 93	unknown -52
#nnul	no 50
#nobi	unknown 45
#nora	no 44
#nota	no -65	yes 79
#nou>	unknown 59
#noun	no -145	unknown 163	yes -46
#nous	unknown 105	yes -88
#nqde	no -45	unknown 69	yes -53
#nqez	no -194	yes 201
#nque	no -63	unknown 160	yes -133
#nred	no 67	yes -55
#nsa>	no -97	yes 115
#nsat	no -72	yes 85
#nseu	no 61
#nsey	no -118	yes 130
#nsie	no -55	yes 79
#nsio	no 46
#nsta	no -41	yes 42
#ntai	no 62	yes -45
#ntch	no -141	unknown 194	yes -161
#nten	no 58
#nter	no -45	yes 62
#ntes	no 56	yes -43
#ntie	no -40	yes 71
#ntif	no 59
#ntis	no -68	yes 82
#ntne	no -108	yes 117
#nto>	no -77	yes 104
#ntpe	no 56	yes -44
#ntra	yes -46
#nts>	no 61
#nya>	no 49
#o7di	no 109	yes -91
#o9an	yes 61
#o9i>	no -85	yes 103
#o9o>	no -77	yes 85
#oba>	no 106	yes -84
#obin	yes 40
#obis	no -53	yes 81
#obra	no 107	yes -88
#obre	no 41
#ocad	no -94	yes 114
#ocal	no 69	yes -48
#ocat	no -97	yes 119
#ocha	yes 54
#ochd	no 58
#oche	no 119	yes -89
#ocie	no -79	yes 111
#ock>	no 62	yes -55
#ocke	no -47	yes 63
#ocot	no 102	yes -84
#octo	no 41
#odam	no 184	unknown -54	yes -158
#ode>	no 112	yes -96
#odem	no 62	yes -53
#odra	no -104	yes 121
#ofra	no 119	yes -106
#ogan	no 94	yes -75
#ogra	no 133	yes -115
#oha>	unknown 42
#ohim	no 50
#ohom	no -62	unknown 116	yes -108
#oin>	no -163	unknown 105	yes 77
#oire	no 94	yes -67
#ois>	no -80	yes 95
#oisi	no -68	yes 86
#oit>	no 77	yes -56
#oite	no 47
#ojec	no -119	yes 135
#okba	no 117	yes -104
#okeb	no 89	yes -78
#olah	no 55
#olai	no 90	yes -68
#olan	no -103	yes 121
#olf>	no -55	yes 69
#olla	no -65	yes 42
#olle	yes 43
#ollh	no 42
#olli	yes 48
#ollo	no 45
#olon	no -136	unknown -63	yes 185
#olou	no -154	unknown 102
#olta	no 93	yes -77
#oma>	yes -61
#omch	no 178	unknown -52	yes -134
#ome>	no -122	yes 126
#omma	no 127	yes -114
#ompe	yes -46
#ompt	no 71	yes -58
#omra	no -61	unknown 62
#on9i	no 88	yes -76
#ona>	no 53
#onc>	no 97	yes -76
#ond>	no -45
#onde	no 111	yes -72
#ondi	no 45	yes -41
#onee	no -44	unknown 123	yes -107
#onge	no 65	yes -41
#oni>	no 130	yes -107
#onit	no -56	yes 72
#onjo	no 40
#onna	no 132	yes -90
#onne	no -47	yes 49
#onob	unknown 45
#ons>	no -109	yes 129
#onsi	no -55	yes 79
#onso	no 65
#onst	no -42	yes 42
#ontp	no 56	yes -44
#ook>	no 53	yes -42
#oper	no 68	yes -56
#opri	no -78	yes 100
#opro	no 62
#oque	no 86	yes -56
#oqui	no -67	yes 76
#or3a	no -139	yes 144
#ora>	yes 50
#oram	no 44
#orat	no 61	yes -46
#orde	no -112	unknown -43	yes 148
#ordo	no 62	unknown -44
#ore>	yes 52
#ori>	no 60	yes -50
#orit	yes 44
#orn>	no 64	yes -54
#orou	unknown 41
#orqu	no -118	unknown 64	yes 44
#ort>	no -46	unknown 49
#orti	no -48	yes 71
#osit	no -90	yes 108
#ossa	no -53	yes 90
#ossi	no -78	yes 112
#osta	no -102	yes 125
#oste	no -83	yes 98
#otan	no -50	yes 64
#ote>	yes 47
#otea	no 73	yes -96
#otla	no 71	yes -48
#otos	unknown 101	yes -156
#otte	no 47
#ou3a	no 92	yes -72
#ou3i	no 161	yes -153
#ou7d	no 128	yes -95
#ou9>	no -54
#ou9a	no -167	yes 134
#oua>	no 162	yes -139
#ouar	unknown 70	yes -68
#oub>	no -50	yes 65
#ouba	no -125	unknown 122
#oube	no 182	yes -167
#oubl	yes 49
#oud>	unknown 41
#ouda	yes 42
#oude	yes 51
#oudi	no -100	yes 128
#oue>	no 65
#ouen	no 55	yes -46
#oues	no 84	unknown -42	yes -44
#oufo	no -107	unknown 196	yes -126
#oug>	no 98	yes -89
#ouge	no -66	yes 79
#ouho	no -129	unknown -43	yes 154
#ouia	no 76	yes -68
#ouid	no -56	unknown 139	yes -138
#ouil	no 81	yes -56
#ouir	yes 40
#ouja	no 46
#oujd	unknown 57	yes -55
#ouka	no -63	unknown 44
#oume	no -44	yes 61
#oune	unknown 55
#ount	unknown 89	yes -76
#oupe	no 61	yes -52
#ouq>	no -41	unknown 95	yes -59
#ouri	no 43
#ourr	no -260	unknown 204	yes -121
#ours	no 51	yes -66
#ous>	no 49	yes -43
#ouse	no 64
#ousi	no 198	unknown -116	yes -102
#ousk	yes 49
#oute	yes -42
#ouya	no -69	yes 91
#ouz>	no -65	yes 76
#ovis	no 53	yes -42
#owa>	yes 45
#oxyg	no 92	yes -77
#oya>	no -90	unknown 89
#oyag	no 47	unknown -43
#pact	no 118	unknown -62	yes -72
#pano	no 44
#para	no 46
#parb	unknown 67	yes -74
#parf	no 62	yes -51
#parq	no 75	yes -56
#pass	yes 65
#pati	no 85	yes -71
#peag	no 59
#pein	no 70	yes -44
#pera	no 87	yes -60
#perc	no -47	yes 74
#perg	no 62
#perm	no -45	yes 58
#pete	yes 59
#peug	no -70	yes 95
#phe>	no 76	yes -65
#phon	no 52
#pia>	no -70	yes 87
#pica	no -70	yes 100
#piqu	no 126	yes -116
#pis>	unknown 104	yes -143
#pist	no 130	yes -117
#plaf	no -55	unknown 61
#plai	no 78	yes -57
#plas	no 65	yes -53
#plat	no -62	yes 77
#pneu	no 50
#pos>	no 86	yes -74
#posi	no -90	yes 108
#pote	no 80	yes -98
#poub	no 182	yes -167
#ppor	no -108	unknown 73
#pray	no 93	yes -78
#prel	no -65	unknown 122	yes -117
#pres	no -42	yes 51
#prie	no -78	yes 100
#prio	yes 44
#pris	no 50
#prof	no 52
#proj	no -119	yes 135
#prop	no -78	yes 100
#qach	no -41	yes 52
#qal>	no -89	yes 102
#qasn	no 119	yes -92
#qat>	no 64	yes -40
#qder	no -51	unknown 59
#qdim	no -154	yes 168
#qe3>	yes 40
#qeb>	no 120	yes -106
#qef>	unknown 76	yes -41
#qelb	no 113	yes -97
#qell	no -93	yes 103
#qet>	no 76	yes -59
#qett	no -194	yes 221
#qiss	no 133	yes -121
#qleb	no 113	yes -78
#qodd	no -50	unknown 72
#qou>	yes 44
#qqa>	no 125	yes -106
#qqat	no 69	yes -46
#qta3	yes 41
#qtel	no 59
#quar	no 102	yes -87
#ques	no 87	yes -72
#quet	no 65	yes -46
#quia	yes 52
#quis	no -67	yes 76
#r7a>	no 102	yes -81
#r7at	no -128	yes 140
#r7ha	no 142	unknown -110	yes -40
#r9a>	no -109	unknown 94
#r9e3	no 93	yes -69
#r9o>	yes 60
#r9ou	no 64	yes -52
#ra3>	no 66
#ra3h	no 51
#ra3i	no 91	yes -75
#ra7>	no -72	yes 98
#ra9o	no -105	yes 135
#rab>	no 66
#rabn	no -95	yes 112
#rabo	yes 40
#rabt	no -82	yes 114
#race	no -40	unknown 69
#ract	yes 45
#rad>	no 81	yes -64
#rada	no -71	unknown 74
#radi	no 71	yes -40
#raft	unknown -41
#rage	no 45
#raha	no 111	yes -90
#rahi	no -134	yes 140
#rain	no 127	unknown -44	yes -82
#rais	no -60	yes 84
#rait	no -79	yes 92
#raj>	no 131	yes -117
#raje	yes 44
#raka	no -102	yes 114
#rakb	no -60	yes 76
#rakt	no 47
#rale	no 142	yes -131
#rani	unknown 53
#rans	no -72	yes 97
#rant	no 44	unknown 55	yes -114
#raph	no 154	yes -137
#rapp	no -108	unknown 73
#rar>	no 51
#rara	no 94	yes -75
#ras>	no 59	yes -42
#rasa	no 49
#raso	no 70	yes -47
#ratc	no -59	yes 92
#rava	no 60	yes -46
#ray>	no 42
#rayu	no -52	yes 70
#rbal	no -70	yes 97
#rbat	no -65	yes 59
#rbch	no 55
#rbe9	no -41	unknown 96	yes -69
#rbi9	no 66	yes -47
#rbia	no -82	yes 106
#rbiy	no -173	yes 190
#rbni	no -43
#rbo>	unknown 70	yes -48
#rbou	no 118	yes -97
#rbre	no -93	yes 106
#rbri	unknown 67	yes -74
#rbt>	unknown 147	yes -138
#rced	no -44	yes 54
#rceu	no -47	yes 74
#rch>	no -106	yes 79
#rche	no -52	yes 68
#rchi	no 40
#rda>	no 70	yes -47
#rde>	no 47
#rdie	no 41	unknown 120	yes -186
#rdon	no 62	unknown -44
#re9a	no 125	unknown -69	yes -66
#re9n	no -72	yes 91
#re9o	no 88	yes -71
#re9t	no 66	yes -53
#reau	no 41
#rebb	no -75	yes 84
#rebh	no 106	yes -93
#rebn	yes 44
#rebo	no 98	yes -85
#rebt	yes 51
#rece	no 95	yes -83
#rech	yes -58
#red>	no 55
#redd	no 94	yes -78
#redi	no -41	yes 58
#refn	no -162	unknown 215	yes -134
#refo	no -61	yes 42
#reft	unknown 74	yes -57
#reg>	yes 40
#reh>	no -40	unknown 67
#reil	no 56	yes -42
#reja	no -49	yes 72
#rejj	no 93	yes -63
#rejo	no 109	unknown -40	yes -72
#rejt	no 47	yes -48
#rek>	no -91	yes 121
#rekb	no -46	yes 71
#rele	unknown 59
#rem>	no 108	yes -92
#remb	unknown 48	yes -66
#reml	no -56	yes 62
#remo	no -118	unknown 64	yes 44
#ren>	yes 43
#req>	no 112	yes -84
#ress	no 98	yes -72
#ret>	unknown 44	yes -58
#reta	no -175	yes 182
#reur	no 43
#rez>	no -88	unknown 112	yes -42
#rfa>	no -53	yes 70
#rfe9	no -58	yes 68
#rfin	no -70	yes 85
#rfou	no -165	unknown 117
#rfum	no 62	yes -51
#rg3a	no -63	unknown 127	yes -91
#rge3	no 41
#rge>	no 72	yes -55
#rgeu	no 109	yes -93
#rgla	no 85	yes -47
#rgol	no 58
#rha>	no -112	yes 110
#rham	no 49
#rhm>	no 115	yes -103
#ri7>	no 55
#ri7a	no -50	unknown 141	yes -100
#ria>	no -97	yes 114
#riad	unknown 54	yes -65
#rian	no 110	yes -98
#rib>	unknown 86	yes -90
#ribg	no 73	yes -60
#rici	no 61	yes -44
#ricu	no -111	unknown 49	yes 59
#rida	no 98	yes -79
#ride	no 47
#rido	no -56	yes 73
#rier	unknown 48
#riet	no -78	yes 100
#rif>	no 46
#riga	no 58
#rigo	no 58	yes -42
#riha	no 81	yes -51
#ril>	no 59
#rina	unknown 59	yes -68
#riol	no 142	yes -146
#rior	yes 44
#riot	no -96	yes 59
#rir>	no -40
#ris>	no 107	yes -93
#rise	no 43
#riss	no -67	yes 89
#rist	no -55	yes 70
#rita	no 56
#rith	no 58	yes -44
#rito	no 100	unknown -55	yes -45
#rium	no 82	yes -73
#rive	no -51	yes 66
#riz>	unknown 56	yes -76
#rj3a	unknown 54	yes -54
#rj3o	no 202	unknown -129	yes -122
#rja3	no 83	yes -68
#rja>	yes 41
#rjan	no -102	unknown 70
#rjat	no 51
#rjel	yes 40
#rjli	no 122	yes -104
#rjo>	no 83	yes -72
#rjou	no 114	yes -88
#rkeb	no 40
#rkel	no -174	yes 186
#rkha	no 113	yes -97
#rki>	no 83	yes -66
#rkto	yes 40
#rkya	no -139	unknown 71	yes 59
#rma>	no 43
#rmad	no 69	yes -61
#rmah	no 111	yes -89
#rmaw	no 149	yes -136
#rme>	no 95	yes -80
#rmel	no 69	yes -96
#rmer	no 58	yes -43
#rmis	no -60	yes 72
#rmli	no 112	yes -83
#rmoi	no 132	yes -119
#rmou	no 50
#rna>	no -56	yes 69
#rnah	yes 47
#rnet	no -41	yes 57
#rnou	no 90	yes -75
#roba	no 79	yes -61
#robi	yes 41
#roca	no -104	yes 126
#roch	no 116	yes -82
#rof>	no 52
#roj>	no 46
#roje	no -119	yes 135
#roke	no 89	yes -78
#rokk	no -200	unknown 134	yes 52
#ron>	no 155	yes -129
#ropr	no -78	yes 100
#roqu	no -67	yes 76
#ros>	no 85	yes -64
#ross	no -83	yes 120
#rou7	no 40
#rou9	no 57	unknown -44
#roub	no -140	unknown 58	yes 64
#roue	no 73
#rouf	no -92	unknown 45	yes 42
#roug	no -66	yes 79
#roui	unknown 66	yes -96
#roul	no 84	yes -73
#roup	no 69	yes -60
#rous	unknown -42
#rovi	no 53	yes -42
#roya	no 45
#rqa>	no -65	unknown 106	yes -122
#rqat	no 97	yes -77
#rr9a	no 135	yes -114
#rrai	no 128	yes -108
#rrak	yes 78
#rran	no 141	yes -120
#rras	yes 57
#rrat	no -127	unknown 87
#rre7	no -147	unknown 79	yes 84
#rre9	no -100	yes 120
#rre>	no 49
#rreb	no 83	yes -70
#rrec	no -58	unknown 64	yes -47
#rrek	no -98	yes 130
#rrem	no 54	yes -42
#rri7	no -92	unknown 157	yes -93
#rrit	no -48	yes 69
#rrni	no 42
#rro>	no 177	yes -156
#rron	no 54	yes -44
#rros	yes 73
#rrou	no 78	yes -68
#rrsa	no -47	yes 73
#rrsi	no 78	yes -61
#rrso	no 43
#rrur	unknown 71	yes -42
#rsat	yes 55
#rsem	unknown 60	yes -72
#rset	no -233	yes 242
#rsi>	no 55
#rsin	no 80	yes -65
#rso>	no 141	yes -123
#rsou	no 49
#rta>	no -82	yes 59
#rtab	no 92	yes -77
#rtch	no 59
#rtea	no -93	yes 105
#rtef	no 107	unknown -52	yes -56
#rtem	no -94	yes 73
#rten	no 46
#rter	no 119	yes -102
#rtet	no 63	yes -47
#rtha	no 92	yes -62
#rti>	no -118	yes 132
#rtie	yes 50
#rtil	no 76	yes -45
#rtne	yes 40
#rue>	no -114	yes 130
#rure	no -50	unknown 89	yes -44
#ruri	no -143	unknown 161	yes -58
#ruxe	no -135	unknown 91	yes 47
#rve>	no -111	yes 118
#rveu	yes 42
#rvic	no 88	yes -78
#rwid	no 96	yes -71
#rzaz	no 48	yes -40
#s2ou	yes 56
#s7ab	no -44	yes 64
#s7i7	no 82	yes -63
#sa3a	no 40
#sa3i	no 65	yes -50
#sa7b	no -64	yes 85
#sab>	no 45
#sabe	no -163	yes 174
#sac>	no 43
#sadm	no -120	yes 144
#safa	no 91	yes -73
#safr	unknown -42
#sage	no -63	yes 78
#sahb	no -54	yes 79
#said	no 40	unknown -41
#sak>	no 76	yes -55
#sake	no 130	yes -107
#sakh	no -116	yes 124
#sakn	no -86	yes 103
#sal>	no -49	yes 66
#sale	no 95	yes -76
#sali	unknown -47	yes 53
#salm	no 47
#sama	no 46
#sami	no -114	yes 129
#sams	no 93	yes -70
#samu	yes 45
#sani	no -84	unknown 56
#saou	no -131	yes 144
#saqi	no 187	unknown -48	yes -138
#sar>	no 67	yes -44
#sard	no -85	yes 90
#saro	no 70
#sass	no -66	yes 90
#sati	no -106	unknown 66	yes 45
#sawe	no -41	yes 60
#sawr	no 42
#saye	yes 45
#sba3	no 114	yes -96
#sbag	unknown 47
#sbeg	yes 56
#sbit	unknown 62
#sbou	no 100	yes -84
#sch>	no -115	unknown 49	yes 75
#scie	no 59
#sda3	no -53	yes 79
#se7>	no -123	yes 137
#se7t	no 61	yes -50
#se9>	no -115	yes 130
#se9f	no 53
#seba	no -50	unknown 99	yes -73
#sebb	no -43
#sebn	no 69	yes -52
#sech	no 87	yes -71
#seco	no 57	yes -50
#secu	no 87	yes -76
#sedr	no -69	yes 82
#see>	unknown 95	yes -112
#sef>	yes 48
#sefr	no -40	yes 65
#seft	no 101	unknown -52	yes -57
#sejl	no 51
#sekk	no 46
#sekr	no -137	yes 152
#sela	unknown 86	yes -83
#selt	no 128	yes -103
#sem>	yes 62
#seme	no 56	yes -65
#semm	no -168	unknown 110	yes 42
#sen>	no 63	yes -49
#senc	no 127	unknown -46	yes -78
#senn	no 61	unknown -40
#sepo	unknown -53
#ser9	no 59
#seri	no 102	yes -80
#serq	no 98	yes -60
#serr	yes -46
#sert	no 52	yes -46
#serw	no 89	yes -74
#sett	no -120	unknown 53	yes 67
#seur	yes -42
#seww	no 47
#sfer	no -81	yes 100
#sha>	no 71	yes -54
#sida	no -165	unknown 221	yes -102
#side	no -81	yes 89
#sier	no 51
#sif>	no 131	yes -117
#sifa	yes 54
#sife	no -118	yes 93
#sift	no -128	unknown 111
#sin>	no 63	yes -48
#sina	yes 55
#sini	no -62	yes 75
#sion	no 56
#siph	no 58
#sir>	no -60	yes 83
#sira	no -180	unknown 203	yes -96
#site	no -93	yes 100
#sito	no -218	unknown 148
#sket	no -129	yes 146
#skha	no -123	unknown 149	yes -41
#skho	yes 55
#ski>	no 85	unknown -74	yes -41
#skin	no 55
#skli	no -85	yes 97
#sla>	no 95	yes -73
#slat	no 53
#slm>	no 88	yes -57
#slok	no 68	yes -52
#sma3	yes 45
#smat	no 75	yes -67
#sme7	no -85	yes 104
#smit	no -85	yes 98
#sna>	no 63	yes -41
#snin	no -80	yes 98
#soci	yes 56
#sokk	no 66	yes -48
#sol>	no 66	yes -41
#sola	no 91	yes -68
#son>	no -48	yes 70
#sor3	no -139	yes 144
#sou9	unknown 84	yes -124
#souk	no 42	yes -78
#soun	unknown -54	yes 80
#sour	no -82	yes 99
#sous	no 66
#sout	no 128	yes -108
#spra	no 93	yes -78
#sqef	no 93	yes -78
#sque	no 65	yes -45
#sra9	no 118	unknown -50	yes -66
#srat	no -41	yes 61
#sre9	no 101	yes -77
#sreq	no 129	yes -96
#srin	no 87	yes -75
#sro>	no -53	yes 44
#srou	unknown 40	yes -48
#srqo	no 53	yes -40
#ss9e	no 56
#ssag	no -80	yes 96
#ssai	no -154	yes 176
#ssan	no -88	yes 102
#ssao	no -47	yes 60
#ssba	no -139	yes 146
#ssch	no -135	yes 151
#sse7	no -60	yes 74
#sse9	no -212	yes 223
#ssed	no 118	yes -101
#ssef	yes 53
#ssen	yes 70
#ssep	unknown -53
#ssha	no 94	yes -83
#ssi>	yes 56
#ssie	no 63	yes -41
#ssif	no -49	unknown 50
#ssil	unknown 46	yes -75
#ssir	no -197	unknown 146
#ssis	no 90	unknown -98
#ssma	no 82	yes -63
#ssna	no 90	yes -70
#ssni	no -61	unknown 42
#sso>	no 98	yes -83
#ssra	no -47	yes 62
#ssri	no 87	yes -73
#ssui	no 63	yes -45
#sta3	yes 50
#sta>	no -52	yes 65
#stad	no -67	yes 90
#stah	no 72	yes -58
#stan	no 57	unknown -51
#stau	no 68	yes -56
#stel	no -60	yes 80
#ster	yes 41
#stes	no 69	yes -58
#stha	unknown -54	yes 81
#stia	no 40
#stiq	no 60	yes -47
#sto>	no 71
#stoc	no 62	yes -55
#stop	yes 41
#stor	no -48	yes 62
#stou	no 109	unknown -84
#stre	no -135	yes 148
#styl	no -77	yes 92
#suie	no 78	yes -60
#sult	no 57	unknown 71	yes -129
#sung	no 83	yes -64
#surt	no 46
#swak	no -49	yes 86
#sway	no 97	yes -63
#sym>	no 151	yes -139
#synd	no -102	unknown 114
#t2ad	no 59
#t3a>	no 43
#t3at	no -57	yes 77
#t3el	no -119	yes 136
#t3ew	no 129	yes -110
#t3ou	no 73	yes -58
#t7el	no -161	yes 174
#t9as	yes 40
#t9el	no 93	yes -78
#t9le	no 128	yes -109
#t9te	no 57
#ta3>	unknown 86	yes -52
#ta3j	no -49	yes 70
#ta7e	no 79	yes -55
#ta7o	unknown -40
#ta9>	no 111	yes -101
#tab>	no 76
#tabi	no -257	unknown 271	yes -52
#tach	no -153	yes 170
#tad>	no -96	yes 113
#tade	no 43
#taf>	no 94	yes -66
#tafi	no 50
#tage	no -55	yes 72
#tags	no 105	yes -86
#taha	no -69	yes 99
#taht	no 55	yes -45
#tair	no -126	yes 150
#taji	no 55	yes -44
#tal>	no -67	yes 77
#talb	no 87	yes -57
#tali	no -116	yes 138
#taly	no 83	yes -47
#tama	no 93	yes -73
#tan>	no 48	yes -57
#tana	no -93	yes 106
#tanb	no 82	yes -66
#tanc	no 134	unknown -151
#tang	no 88	yes -61
#tani	no -72	yes 93
#tant	no -48	yes 62
#taou	no 61	yes -54
#tapi	unknown 104	yes -143
#tar>	no -45	unknown 43
#tara	no -49	unknown -47	yes 93
#tare	no -60
#tarf	no -100	yes 112
#tari	no 84	yes -55
#taro	yes 45
#tass	yes 61
#tata	yes 49
#tati	unknown 68	yes -75
#tatn	yes 40
#taur	no 68	yes -56
#tawh	no 62	yes -42
#tawn	no -70	unknown 77
#tay7	no -101	yes 133
#tay>	no 63	yes -41
#taya	no 76	yes -62
#taye	no -152	unknown 159
#tayr	no 161	yes -125
#tayy	no -114	yes 132
#tbak	no 55	yes -44
#tbar	no 52
#tbat	yes 56
#tbe3	yes 49
#tbed	no 152	yes -116
#tben	no 99	yes -81
#tbib	no -47
#tbki	no -71	yes 95
#tbo>	no 41
#tbou	no 47
#tch9	no 68	yes -43
#tcho	no -50	unknown 118	yes -72
#tchq	no 46
#tder	yes -51
#tdou	yes 42
#te3a	no 121	yes -90
#te7>	no -87	yes 107
#te7e	yes 44
#te9b	yes 67
#te9e	no 98	yes -79
#tebl	no -63	yes 79
#tech	no 114	unknown -50	yes -61
#ted>	no -64	yes 77
#tefe	no 131	unknown -42	yes -87
#teff	no 66	yes -55
#teht	no 62	yes -52
#tel3	no 40
#tela	no 88	yes -72
#tell	no -66	unknown -43	yes 96
#telt	no -92	yes 116
#tem>	no -139	yes 149
#tema	no 52
#teme	no -94	yes 73
#temm	no -65	yes 74
#temo	no -163	unknown 105	yes 77
#temp	yes 46
#tenn	no 58
#tens	no 46
#teq>	no 50	yes -40
#ter>	yes 40
#terf	no 65
#teri	no -42	unknown 95	yes -56
#term	no -97	yes 109
#tern	no -52	yes 75
#tert	no 101	yes -78
#test	no 129	yes -97
#tet>	no 101	yes -79
#teus	no 61	yes -50
#tfa>	no 68	yes -59
#tfe9	yes 46
#tfek	no -98	yes 118
#tfel	no 81	yes -63
#tfet	no 132	yes -111
#tfi>	no -40	yes 59
#tfit	no 77	yes -65
#tfo>	no 111	yes -96
#tghe	unknown 42	yes -89
#tgol	no -74	yes 54
#tgou	no 46
#thom	no 48
#tiai	no 40
#tich	no 44
#tie>	unknown -60
#tier	yes 49
#tif>	no 47
#tifi	no 56
#tih>	no 68	yes -58
#til>	no 76	yes -45
#tima	yes 40
#time	no -120	yes 132
#tin>	yes 48
#tina	no 95	unknown -41	yes -57
#tinc	no 47
#tini	no 49	yes -40
#tira	no 67	yes -56
#tise	unknown 49	yes -70
#tiss	no 41
#tist	no -68	yes 82
#tit>	yes 57
#tith	no 59	yes -40
#tiya	no 100	yes -88
#tizn	no 42
#tjaw	no -72	yes 86
#tjer	no -42	yes 58
#tkeb	no 170	yes -154
#tkha	no -46	yes 69
#tkhl	no 111	unknown -58	yes -77
#tkse	no 134	yes -112
#tla3	no 55	yes -66
#tla>	no 65	yes -45
#tlaj	unknown 109	yes -122
#tlam	no -42	unknown 127	yes -122
#tle3	no 66	yes -46
#tle9	no -117	unknown -42	yes 158
#tleb	yes 43
#tlef	unknown 75	yes -71
#tlfa	yes 47
#tlfo	no 65	yes -46
#tlgh	no 85	unknown -52
#tlou	no -45	yes 59
#tlwa	no 52
#tma>	no 46
#tmma	yes 55
#tna>	no -50	yes 56
#tnac	no -51	yes 58
#tner	yes 40
#tnfe	yes -44
#tni>	no -107	yes 108
#tnic	yes 46
#tnin	yes 41
#tobi	no -53	yes 81
#tobr	no 41
#tock	no 62	yes -55
#toil	yes -40
#toit	no 65	yes -45
#tond	no 79	yes -65
#tono	unknown 45
#tore	no -48	yes 62
#toro	unknown 44	yes -42
#tors	yes 41
#tos>	unknown 101	yes -156
#tota	no 55	yes -45
#tou7	no 74	yes -49
#tou>	yes 42
#toub	yes 46
#touc	no -50	yes 76
#touk	no 81	yes -57
#tour	no 50
#tous	no 64	yes -49
#tout	no 79	yes -67
#tpel	no 56	yes -44
#tqel	no 107	yes -94
#tqet	unknown -41
#tqle	no 104	yes -69
#tqob	no 65	yes -54
#tqte	no 43
#tra9	no 82	yes -64
#tra>	no 42
#trak	no 47
#tran	yes 56
#tras	no 62	yes -55
#trej	no 87	yes -59
#tren	yes 43
#tres	no 45
#tric	no -62
#tro>	yes 46
#trop	no 70	yes -67
#tros	no 169	yes -149
#trou	no -83	yes 90
#trov	no 53	yes -42
#tsad	no -104	yes 128
#tsed	no 68	yes -41
#tsen	no 68	unknown -45
#tsew	yes 40
#tsra	no 93	unknown -52
#tsre	no 116	yes -78
#tsse	no 118	yes -93
#tta>	no 56	yes -40
#ttah	yes 61
#ttan	no 49	yes -40
#ttat	no 42	yes -48
#ttch	no -58	unknown 104	yes -48
#ttet	no 161	yes -137
#tti>	no 48	yes -109
#ttit	no 128	yes -102
#tudi	yes 48
#tuya	no -51	yes 44
#tylo	no -77	yes 92
#tzel	no 162	yes -142
#u3i>	no 161	yes -153
#u7di	no 138	yes -102
#u7do	no 148	yes -113
#u9an	no -142	yes 179
#uar>	no -62	unknown 127	yes -77
#uari	no 82	yes -73
#uarz	no 48	yes -40
#uba>	no -68	unknown 141	yes -97
#ubel	no 182	yes -167
#ubli	no -159	yes 176
#uces	no -93	yes 112
#uch>	no -50	yes 42
#ucho	yes 50
#ucti	no 93	yes -78
#uda>	yes 59
#ude>	yes 49
#udi>	no -95	yes 120
#udia	no -133	yes 146
#udir	no 51
#ueli	no -42	yes 56
#uen>	no 55	yes -46
#ues>	no 96	yes -68
#uet>	no 76	yes -58
#uett	no 60
#ufo>	no -233	unknown 288	yes -202
#uge>	no -66	yes 79
#ugeo	no -70	yes 95
#uha>	unknown 45
#uhom	no -129	unknown -43	yes 154
#uida	no -56	unknown 139	yes -138
#uido	no 61	yes -46
#uie>	no 56
#uill	no 78	yes -51
#uira	no -47	yes 60
#uis>	no -88	yes 108
#uisi	no 50
#uja>	no 46
#ujda	unknown 57	yes -55
#uka>	unknown 60	yes -45
#ukai	no -141	yes 153
#ula>	no 61
#ulah	no -63	unknown 43
#ulan	no -46	yes 61
#ulat	no -76	yes 99
#ule>	no -96	yes 76
#ulev	no -59	yes 69
#uli>	no 85	yes -69
#uloi	yes -48
#ulta	no 57	unknown 71	yes -129
#ultr	no 68	yes -60
#ulur	no 179	yes -156
#umat	no -58	yes 62
#umen	no -44	yes 61
#unat	no 45
#unet	no 117	unknown -47	yes -70
#ung>	no 83	yes -64
#unt>	unknown 89	yes -76
#upe>	no 67	yes -57
#ure>	no 40
#urea	no 41
#ures	no -146	unknown 176	yes -57
#uri>	no 46
#urib	no 73	yes -60
#urie	no -212	unknown 145	yes 111
#urik	no 74	yes -58
#uro>	no 52	yes -42
#uros	no 53
#urri	no -260	unknown 204	yes -121
#urs>	no 69	yes -40
#urse	unknown 60	yes -72
#ursi	no 63	yes -46
#urt>	yes 57
#urte	no 46
#usi>	no 198	unknown -116	yes -102
#usin	no 87	yes -78
#usko	yes 49
#uss>	no 195	unknown -46	yes -150
#usse	no -65
#ussi	no 58	yes -47
#usta	no -95	yes 109
#uste	no 50
#ustr	no -101	yes 115
#uter	unknown 51	yes -102
#utor	unknown 44	yes -42
#utre	no 140	yes -127
#utte	no 53
#uwa>	no 57
#uxel	no -135	unknown 91	yes 47
#uya>	no -69	yes 91
#uyau	no -51	yes 44
#vais	no 55
#vali	no 40	yes -55
#vane	no 66	yes -51
#vant	no 69	yes -43
#vard	no -59	yes 69
#vase	no -135	yes 150
#vehi	no -70	yes 106
#veme	no -65	unknown 122	yes -117
#vent	no 113	yes -92
#verr	no 156	unknown -56	yes -96
#vert	no -170	unknown 147
#vest	no 40
#vice	no 88	yes -78
#vide	no 52
#vira	no 46
#vis>	no 43
#vise	no 53	yes -42
#voca	no -112	yes 129
#vois	no -56	yes 68
#vol>	no 57
#vola	no -86	yes 101
#volt	no 71	yes -56
#voya	no 93	unknown -45	yes -56
#vrai	no -60	yes 84
#vreu	no 63	yes -54
#vril	no 59
#w9ef	no -46	yes 70
#wa3e	yes 48
#wa9f	no -65	yes 53
#wa9i	no 116	yes -81
#wa9t	no -132	yes 157
#wach	unknown 66	yes -62
#wad>	yes -44
#wahd	no -58	yes 60
#wahe	no -69
#wak>	no -49	yes 86
#waki	no 111	yes -85
#wali	no 63	yes -46
#waqf	no -81	unknown 165	yes -83
#ware	no -72	unknown 134	yes -115
#wat>	no -53	yes 72
#waw>	no 98	yes -75
#wbch	no -60	yes 84
#wbou	no -73	yes 89
#wch>	no -42	unknown 77	yes -41
#we7d	no -59
#we9f	no -40	yes 66
#web>	no -88	unknown 60
#wedn	no 60	yes -54
#week	no 56	yes -45
#weh>	no -134	yes 147
#wejh	no 84	yes -68
#wer9	no -139	unknown 154
#wer>	yes 41
#wert	no -72	yes 86
#wesl	no -100	unknown -43	yes 138
#wess	no 93	yes -63
#wgef	no 55
#wha>	no 48
#whom	no 48
#wi9a	no 81	yes -67
#wia>	no -115	yes 142
#wich	no -92	yes 105
#wida	no 130	yes -103
#wil>	yes 60
#wja>	no -105	unknown 204	yes -194
#wje3	no -67	yes 88
#wla>	unknown 48
#wldi	yes 41
#wli>	no 94	yes -79
#wlo>	no 112	yes -93
#wni>	no -52	unknown 45
#wqe3	no -70	yes 79
#wqef	no -197	unknown 190
#wra>	no 78	yes -54
#wrek	no 65	yes -54
#wrou	no 108	yes -93
#wsel	unknown 45	yes -55
#wsla	no 72	yes -45
#wst>	no 63	yes -104
#wya>	no -81	unknown 68
#xell	no -135	unknown 91	yes 47
#xyge	no 92	yes -77
#y3ou	no 92	yes -67
#y3re	no -51	unknown 62
#y7at	no -46	yes 56
#y7el	no 97	yes -78
#y9et	no -91	yes 129
#y9ou	no -297	unknown 221	yes -61
#y9te	no -122	yes 125
#yada	yes 49
#yage	no 47	unknown -43
#yala	no -77	yes 105
#yalh	no -67	yes 87
#yalk	no -91	yes 120
#yaln	no -50	yes 64
#yalo	yes 53
#yana	no -88	yes 93
#yani	no -55	yes 50
#yara	no 80	yes -62
#yass	no -75	yes 88
#yath	no -77	yes 84
#yau>	no -43	yes 45
#yba>	no 82	yes -61
#yban	no -61	unknown 169	yes -115
#ych3	no 71	yes -57
#yda>	unknown -47
#ydat	no 88	yes -76
#ydeh	no -41	yes 52
#ydek	no 163	yes -148
#ydkh	no 65	unknown -77
#ydor	no -176	yes 179
#ydre	no -68	yes 97
#ydrn	no -56	yes 73
#ydrr	no 77	yes -46
#ye7>	no -40	yes 61
#ye9>	no 43
#yeb>	unknown 135	yes -139
#yeda	no -67	yes 84
#yef>	no 60
#yeh>	no -115	unknown 218	yes -142
#yel>	no 50
#yem>	no 45
#yeq>	no -49	yes 60
#yer>	no -111	unknown 40	yes 71
#yess	no -60	yes 78
#yetc	yes 46
#yetn	no -62	yes 76
#yett	no -71	unknown 149	yes -74
#yga>	no -62	yes 81
#ygen	no 92	yes -77
#yghl	no 65	yes -51
#ygol	yes 55
#yha>	no -97	yes 116
#yhez	no 70	yes -44
#yin>	yes 45
#yjaw	no -48	yes 68
#yjiw	no 43
#yjri	yes 58
#ykhe	no -93	yes 108
#ykhl	no 146	unknown -50	yes -117
#ykhr	no -99	yes 120
#ykou	no -66	unknown 68
#ykte	no -52	yes 69
#yl3e	no -158	yes 172
#yla>	no 65	yes -54
#ylo>	no -77	yes 92
#ymch	no 106	yes -89
#ymke	no -53	unknown 66
#yna>	no 60
#ynac	no 57	yes -42
#ynch	unknown 47
#yndi	no -102	unknown 114
#ynin	no 79	yes -59
#ynze	no -65
#yon>	no -48	yes 61
#youn	unknown 51	yes -68
#yous	yes 48
#yout	no -68	yes 86
#yrat	yes 51
#yret	no -54	yes 57
#yrin	no 200	yes -189
#yser	no 81	yes -53
#yseu	no 89	unknown -41	yes -46
#ysil	no -43	yes 69
#ysre	no 89	yes -76
#yssi	no -84	unknown 78
#ytbe	no 111	unknown -40	yes -70
#ytfi	no -89	yes 96
#ytle	no -45	yes 51
#ytna	unknown 46	yes -50
#yto>	yes -43
#ytou	no -156	yes 166
#ytse	no -54	yes 60
#yure	no -52	yes 70
#ywje	no -170	yes 177
#yydo	no 56	yes -47
#yye7	yes 52
#yyed	no 57	yes -43
#yyer	no -102	yes 114
#yyet	no -49	yes 44
#yyto	yes 44
#zad>	no -152	unknown 72	yes 80
#zadt	no -42	yes 68
#zago	no 141	yes -115
#zaj>	no 53
#zam>	no 103	yes -94
#zan>	no 242	yes -223
#zate	no 48	yes -40
#zaza	no 48	yes -40
#zbel	no -99	yes 121
#zeft	yes 40
#zela	no 109	yes -88
#zell	no 50
#zelt	yes -52
#zen9	no -197	unknown 173
#zen>	no 83	yes -73
#zenq	no 56
#zer9	no -80	yes 48
#zer>	no 53
#zerb	no -56	yes 77
#zerk	yes 40
#zeyy	no -102	yes 114
#zha>	no 48
#zid>	unknown 81	yes -130
#zila	no 125	yes -116
#zine	no -102	yes 122
#ziz>	no 83	yes -60
#zjaj	no 44
#zlat	no -78	yes 89
#zle9	no 89	yes -67
#zn9a	yes 42
#znit	no 42
#zon>	no -51	yes 72
#zouh	no -85	yes 94
#zoun	no 130	yes -114
#zrab	no 63	yes -45
#zre9	no -59	yes 78
#zzan	no 160	yes -146
#zzat	no -49	yes 70
#zzeg	no -89	unknown 57
#zzel	no 90	yes -71
#zzit	no 68	yes -62
10h	no -123	yes 136
12	unknown 94	yes -55
12000	no 53
12h	no 91	yes -78
14	no 46
16	yes 44
17	no -62	unknown 135	yes -92
207	yes 48
21	no 44
2100	no 73	yes -60
22	no 43
23h	no 102	yes -87
28	no 51
2eme	no -47	yes 60
3	no 66	yes -49
300	no -60	unknown 82
3200	no 135	unknown -85	yes -60
35	no -138	yes 158
3a2ila	no -154	yes 168
3achoura	no 73	unknown -70
3am	no 49
3amer	no 43
3andi	no -105	yes 118
3dem	no 146	yes -129
3edd	no -101	yes 129
3emmerna	yes 42
3emmernah	no -50	yes 63
3emmi	no 176	yes -164
3en9i	unknown -55	yes 44
3end	no -116	yes 131
3endha	no -67	yes 85
3endna	yes 48
3endo	no -55	yes 76
3eyett	no -88	unknown 117	yes -63
3eyyet	no 110	yes -92
3eyyetch	no -73	yes 95
3eyyetna	yes 45
3h	no 54	yes -43
3inha	no -72	yes 87
3ini	no 52
3lach	unknown 84	yes -88
3liha	yes 52
3likom	unknown 43	yes -48
3lina	no -105	unknown 76
3liya	no -112	yes 128
3merna	no -65	yes 75
3mmerna	no -76	yes 92
3ndha	yes 45
3ndhom	no 151	yes -139
3ndkom	no -42	yes 57
3ndo	no -78	yes 99
3on9i	no 88	yes -76
3otla	no 78	yes -53
3refna	no -124	unknown 139	yes -88
3reft	no -153	unknown 180
3reftch	unknown 43	yes -69
3tana	no -94	yes 105
3tani	no -122	yes 148
3tatni	no -40	yes 48
3tawni	no -50
3tithom	yes 43
400	unknown 110	yes -144
45000	no 44
4x4	yes 44
5	no -43
500	no -93	yes 115
60	yes 52
600	yes 53
65	no 55	yes -47
7	no 68	yes -43
7adita	no -50	yes 70
7aja	no -59	unknown 51
7ajra	unknown 83	yes -160
7amla	no -83	yes 107
7amra	no 89	yes -66
7anout	no 91	yes -70
7anouti	no -43	yes 53
7awlo	no 64	yes -52
7dana	no -193	yes 145
7daya	no 69	yes -51
7dida	no 112	yes -98
7ejra	no 128	yes -99
7ekk	no -86	unknown 76
7el	no -77	yes 91
7ellit	no -79	yes 95
7er9at	no -86	yes 104
7essa	no -77	yes 87
7et	no 56	yes -43
7eyyed	no 66	yes -59
7jar	no 133	yes -96
7jer	no 110	yes -98
7jra	no 100	yes -80
7mel	no 66	yes -55
7mer	unknown 85	yes -75
7ofra	no 172	yes -160
7re9	no 158	yes -135
7tit	no -97	yes 103
7wayj	no 97	yes -65
8	no 45
80	no 56	yes -45
890	no 167	unknown -109	yes -99
8h	no 108	yes -87
9	no 77	yes -57
900	no 45
9ahwa	no 63	yes -51
9al	no -91	yes 108
9asni	no 76	yes -58
9d	no 119	yes -104
9dam	no -145	unknown 186	yes -120
9ddam	no -41	yes 48
9ed	no 75	yes -57
9eddam	unknown 62	yes -72
9elbi	no 66	yes -50
9er3a	no 177	yes -161
9et3at	no -109	yes 123
9oddami	no -158	unknown 202	yes -78
9te3	no 166	yes -148
=answer: lead	no -55	unknown 49
=answer: unsure	no -140	unknown 230	yes -105
=being: animal	unknown -47	yes 40
=constat: constat	no -113	yes 117
=constat: not-done	no -56	unknown 46
=danger: event	yes 73
=danger: now	unknown 49
=danger: over	unknown -47	yes 69
=danger: plea	no 41	unknown -49
=danger: present	unknown -52	yes 75
=danger: put-out	no 127	yes -95
=distress: distress	no -109	yes 116
=document: carte_grise	no 59	unknown -82
=document: constat	no -110	yes 111
=document: constat_degat_des_eaux	no -137	yes 170
=document: devis_ou_facture	no 91	unknown -67
=document: photos	no -60	yes 50
=document: recepisse_plainte	no 160	unknown -45	yes -110
=hedge: hedge	no -56	unknown 152	yes -114
=hedge: roughly	no 53	unknown 50	yes -104
=idiom: part	no 87	yes -107
=idiom: traffic	no -141	unknown 42	yes 97
=injuries no rather	no 95	unknown -43	yes -50
=injuries unknown	unknown -41
=injuries unknown unsure	unknown -41
=injuries yes	yes 40
=injuries yes sure	yes 40
=injury: absent	no 109	yes -69
=injury: casualty	yes 47
=injury: grave	no 50	yes -90
=injury: nobody	yes 47
=injury: symptom	no -40
=intent: complaint	no 120	unknown -43	yes -77
=intent: correct	no 213	unknown -77	yes -159
=intent: declare	no -41
=intent: greet	no -50
=intent: help	no 56	yes -49
=intent: human	no -68	yes 103
=intent: language	no -94	yes 109
=intent: other	yes -61
=intent: thanks	no -106	unknown 58
=liability: unclear	no -100	unknown 187	yes -165
=other autre	no -108	unknown -67	yes 174
=other evenement_climatique	no 127	yes -98
=other incendie	unknown -41
=other vol	no 136	unknown -93	yes -79
=party: alone	no 207	unknown -44	yes -165
=party: culprit	no -204	unknown -41	yes 246
=party: foreign	no -46	yes 81
=party: hit-and-run	no -62	unknown -47	yes 110
=party: neighbour	no -205	yes 221
=party: nobody-else	no 206	unknown -56	yes -149
=party: other-vehicle	no -68	yes 92
=party: theirs	unknown -52
=party: unknown-origin	no -161	unknown 162	yes -47
=party: vehicle	yes 55
=party: witness	no -139	unknown 148	yes -40
=person: driver	no -106	unknown -42	yes 148
=person: exposed	no -52	yes 89
=police: not-done	yes 50
=scene: autre	no 42
=scene: bris_de_glace	no 55	unknown -51
=scene: collision	no -54	yes 53
=scene: dommage_materiel	no 57
=scene: evenement_climatique	yes 53
=scene: vandalisme	no 93	yes -52
=scene: vol	no 112	yes -95
=status: refused	no -79	yes 48
=status: unfinished	no -78	unknown -48	yes 123
=thirdParty no	no 90	yes -76
=thirdParty no rather	no 80	yes -64
=thirdParty no sure	no 239	unknown -50	yes -189
=thirdParty no unsure	no 86	yes -82
=thirdParty unknown	no -251	unknown 317	yes -219
=thirdParty unknown unsure	no -251	unknown 317	yes -219
=thirdParty yes	no -134	yes 155
=thirdParty yes rather	no -94	yes 127
=thirdParty yes sure	no -136	yes 157
=type autre	no -42	unknown 93	yes -62
=type autre sure	unknown 111	yes -95
=type autre unsure	no -121	unknown -72	yes 146
=type blessure	no 43
=type blessure sure	unknown -42
=type blessure unsure	no 67	yes -73
=type bris_de_glace	yes -41
=type bris_de_glace rather	no -58	unknown -68	yes 108
=type bris_de_glace sure	unknown 54	yes -71
=type bris_de_glace unsure	no 153	unknown -70	yes -103
=type collision	no -47	yes 48
=type collision sure	no -63	yes 62
=type collision unsure	no 107	unknown -61	yes -43
=type degats_des_eaux rather	no 42
=type degats_des_eaux unsure	no -67	unknown -47	yes 83
=type dommage_materiel unsure	unknown -40
=type evenement_climatique	no 47
=type evenement_climatique sure	no 45
=type incendie rather	no 202	unknown -48	yes -153
=type none	no 69	yes -50
=type vandalisme	no 41
=type vandalisme sure	unknown -40
=type vandalisme unsure	no 131	yes -93
=type vol	no 44
=type vol rather	no 168	unknown -41	yes -128
=type: autre	no -70	unknown 87
=type: blessure	unknown -40
=type: evenement_climatique	no 55
=type: vol	no 56
a	no 47
accident	no -97	unknown 75
accrochage	no -65	yes 92
ach	no -53	unknown 100	yes -64
afriquia	yes 52
agadir	no -78	unknown 46
agence	no -85	unknown 95
aile	no -82	unknown 57
ain	no -82	unknown 44
airbags	no 57	yes -47
ait	no 75	yes -65
alf	no 126	yes -107
allah	yes -41
ambulance	no -43	yes 55
ane	no 139	yes -104
antenne	no 70	yes -43
aout	no -174	yes 182
appareil	no 56	yes -42
appartement	no -94	yes 73
aquarium	no 82	yes -73
arriere	yes 42
arrondissement	no 45	yes -41
ascenseur	no 61
aswak	no -49	yes 86
atelier	yes 53
attestation	no 129	yes -97
audi	no -78	yes 92
autoroute	unknown 46	yes -44
avant	no 57
avocat	no -112	yes 129
avril	no 59
awel	no -49	yes 62
azilal	no 125	yes -116
azrou	no 91	yes -71
b3id	no 82	yes -66
b7al	no 40
b9a	yes 43
b9aw	no -53	yes 70
b9ina	no 83	yes -60
b9itch	no -64	yes 78
ba	no -56	yes 84
ba3d	no 46
bab	no 69	yes -49
baba	no 91	yes -76
bache	yes 44
baghi	no -131	yes 152
baie	no 49
bain	no 167	yes -140
balcon	yes 51
balkon	no -153	yes 161
baqi	no 41
barbecue	no 74	yes -57
barra	no 47
bas	yes 67
batterie	unknown 96	yes -117
bayd	no 119	yes -99
bayda	no -68	yes 99
bbah	no -83	yes 104
bd	no -78	yes 91
bdat	no -52	yes 41
bdaw	no 72	yes -59
bebe	no 68	yes -45
bekri	no 43
belgique	no -151	unknown 153
belli	no -79	yes 100
beni	yes 41
berlingo	yes 43
bernoussi	no 90	yes -75
berrechid	no -58	unknown 64	yes -47
berri	no 77
beton	no 75	yes -45
bezzaf	no 65	yes -49
bghach	no -41
bghat	no -120	yes 139
bghatch	no -66	yes 91
bghaw	no -59	unknown 87
bghel	no -115	yes 135
bghina	no -82	yes 109
bghit	no 61
bghitch	unknown 92	yes -133
bhal	no -79	unknown 116	yes -52
bi	no -121	yes 134
bia	yes 46
bicyclette	no -86	yes 92
bida	no -163	unknown 154
bidon	no 100	yes -78
billet	no 65	unknown -40
bin	no -144	unknown 130
bina	no -78	yes 89
binatna	no -57	yes 70
bir	no 77	yes -49
bit	unknown 56
biya	no 80	yes -69
bkhir	no 74	yes -47
blassa	no 136	yes -119
blesse	yes 56
bmw	no -88	yes 96
bnadem	yes 42
bo7di	no 109	yes -91
bo7dou	no 43
boite	no 70	yes -50
bolice	no 43
bolis	no 110	yes -93
bonjour	no 40
bou7di	no 138	yes -102
bou7do	no 148	yes -113
boulevard	no -50	yes 59
boulis	yes 41
bouskoura	yes 49
box	no 47	unknown 42	yes -92
bqat	yes 45
bra	no 74	yes -64
brahim	no -134	yes 140
brigade	no 58
brise	no 69	yes -59
brouillard	no 90	yes -75
bruxelles	no -135	unknown 91	yes 47
bureau	no 49
bzaf	no 79	yes -53
bzzaf	no -82	yes 97
cabinet	no 68
cable	no -74	yes 96
cadenas	no 70	yes -62
cafe	no -102	yes 119
caisse	no 131	yes -104
calandre	no 63	yes -47
camionnette	no -80	yes 60
canalisation	no -104	unknown 95
canape	no 80	yes -65
caravane	no 80	yes -61
carglass	no 128	unknown -65	yes -70
carrefour	no -61	yes 42
carrosserie	no 160	yes -140
carte	yes -45
carter	no 98	yes -88
casque	no -55	yes 71
catalyseur	no 70
cave	unknown 64	yes -45
ceinture	no -136	yes 146
ch3el	no 45
ch7al	no -79	unknown 76
cha3lat	no 91	yes -79
chab	no -155	yes 166
chad	no 116	yes -103
chaf	no -73	unknown 81
chaft	yes 41
chahda	no -53	yes 65
chalet	no 123	unknown -45	yes -76
chantier	no -49	yes 63
chargeur	no 139	yes -119
charika	no -119	yes 134
chariot	no -96	yes 59
chauffe	no 87	yes -64
chedat	no 65	yes -53
chedd	no 44
chef	no -58	yes 64
chefara	no 51
chefchaouen	no 55	yes -46
cheft	no 80	yes -72
cheftou	no -153	yes 166
cheikh	no 45
chejra	no 63	yes -44
chekaya	no 97	yes -73
chem3a	yes 53
chhar	no 109	yes -82
chher	no -83	unknown 157	yes -86
chhor	unknown -43	yes 62
chhour	yes -53
chi	yes -42
chibani	no -46	yes 58
chichaoua	no 153	yes -131
chifour	no 40
chikaya	no 52
chkit	no -131	yes 160
chkoun	unknown 74	yes -70
chno	unknown -43
choc	unknown 48
chorta	no -82	yes 59
chrajem	no -94	yes 113
chrara	no 74	yes -60
chrejem	yes 44
chta	unknown 51	yes -56
chtouka	no 81	yes -57
chwia	no -115	yes 142
cin	no 121	unknown -75	yes -50
clavier	no 57	yes -48
cle	no 73	unknown -47
client	no -92	yes 105
clignotant	no -59	yes 73
climatiseur	unknown 68	yes -42
clinique	no 100	yes -82
cm	no 74	yes -63
cocotte	no 102	yes -84
coiffeur	no -101	yes 115
coiffure	no 70	yes -57
colle	no 80	yes -53
colonne	no -185	unknown -83	yes 232
compagnie	unknown 63	yes -97
compteur	no 78	yes -64
congelateur	no 51	yes -40
constat	no -41	yes 41
contrat	unknown 41
corniche	yes 52
couloir	no 48	yes -69
credit	yes 44
cuisine	no 50
d9ay9	no 57	yes -51
d9aye9	no 62	yes -50
d9i9a	no -81	unknown 106
dabt	no 83	unknown -43	yes -41
dakhel	no -68	unknown 90
dakhlat	no 126	yes -99
dakhlo	no 80	yes -65
darbatni	no -144	unknown 78	yes 81
daret	no 47
dat	no 70
dayz	no -75	yes 103
daz	no -49	unknown 51
dazt	no -111	yes 129
dbab	no -41	yes 54
dda	no 40
ddat	no 43
ddatou	no -46	yes 61
ddaw	no 43
ddawh	no -44	yes 56
ddem	no -56	yes 78
ddow	yes 51
declaration	no 67	yes -49
degat	no -69	yes 82
dehrou	no 110	yes -99
dem	no 40
demenagement	no -119	yes 132
dentiste	no -68	yes 82
depanneuse	no -110	unknown 161	yes -107
depot	no 67
derb	no 52	yes -42
derba	no -68	yes 92
derbat	yes 56
derbatni	no -120	unknown -53	yes 157
derbni	no -73	unknown 93
derbouni	no 251	yes -237
derk	unknown 61	yes -92
derna	yes 47
dernahch	no -49	yes 62
derri	no -41	yes 60
dertha	no 80	yes -49
des	no -73	yes 57
dfe3ni	no 50
dheb	no 69	yes -58
dhri	no 113	yes -94
dialo	yes 45
dik	no 55
dima	no -53	yes 66
dir	no 44
dirham	no 107	unknown -42	yes -73
dkhan	no 69	yes -51
dkhelt	no 77	yes -56
dkhlat	unknown 53
dkhlet	no -56	yes 61
dkhlo	no 95	yes -82
dlam	no 142	yes -127
dlou3	no -46	yes 66
do	unknown 91	yes -120
donc	no 97	yes -76
dorat	no 61	yes -46
dos	no 119	yes -89
dossier	no 108	yes -66
douar	no -62	unknown 127	yes -77
double	unknown -61
douche	no 41
dow	no 46
dra3ha	no 51
dra3i	no 79	yes -60
drabni	no -95	yes 112
drbatni	no -60	yes 74
drbo	no 44
dreb	no -44	unknown 55
drebna	no 64	yes -51
drebni	yes 42
drebt	no -52	yes 77
drebto	no 148	unknown -47	yes -103
drhm	no 115	yes -103
driss	yes 53
drna	no 61	yes -42
drri	no 49
drt	no -100	yes 119
duster	no 50
dw	no -89	yes 112
dwa	yes -64
dyalha	no -74	yes 93
dyalkom	no -88	yes 116
dyalna	no -50	yes 64
dyalo	no -40	yes 58
eau	no 74	yes -54
eaux	no -46	yes 59
ecole	no -40	yes 56
ecran	yes 47
elec	no 128	yes -107
en	no -82	unknown 88
essaouira	no -47	yes 60
essence	no 127	unknown -46	yes -78
essuie	no 63	yes -45
etage	no -55	yes 68
euro	no 52	yes -42
euros	no 53
fach	no 139	yes -162
facture	no 44
fad	no 91	yes -78
fat	no 41	yes -50
fatima	yes 40
fe9na	no 93	yes -69
fe9t	unknown 75	yes -60
fekhdi	no 98	yes -75
fekki	yes 57
fes	no 43
feu	no -61	yes 76
feux	yes 56
fhemtch	no 134	unknown -74	yes -68
fia	no -56	yes 71
fiat	no -113	yes 133
fihom	unknown -61
fin	no -85	unknown 123	yes -42
fissure	no 102	yes -72
flous	no 65	yes -42
fo9	no 40
fo9i	no -85	yes 103
fo9o	no -77	yes 85
fou9	no -80	yes 93
four	no 230	unknown -128	yes -134
fourriere	no -260	unknown 204	yes -121
frach	no 46
fraches	no 113	yes -101
frein	no -82	yes 99
frigo	no 61	yes -45
fsed	no -54	yes 71
fya	no 43
ga3	no 40
galat	no -176	yes 185
gales	no -79	yes 95
galet	no -92	yes 119
galia	no -40	yes 54
galou	unknown 112	yes -134
galt	yes 51
garage	no 46
garde	no 47
gardien	no 41	unknown 120	yes -186
gare	no -97	unknown 41	yes 41
garro	no 123	yes -106
gaz	no 73	yes -58
gendarmes	no 51
ghada	no -100	yes 113
ghadich	no -115	yes 129
ghadyin	no -78	yes 95
ghalat	no -106	yes 134
ghalet	no 40
ghalta	no -111	yes 124
ghar9a	no 70
ghber	unknown 106	yes -108
ghda	no 47
ghedda	yes -53
gher	no -66	yes 79
ghfelt	no 180	yes -162
ghi	no 72	yes -103
ghre9	yes 40
ghta	no 58	yes -49
glace	no 82	yes -61
glissiere	no 69	yes -47
golf	no -64	yes 81
golna	no -108	yes 115
gps	no 174	yes -147
grue	no -120	yes 131
gueliz	no -42	yes 56
h	yes 48
ha	no -126	yes 139
hadak	unknown -41
hamdolah	no -99	yes 119
hammam	no 111	unknown -46	yes -79
hassan	no -53	yes 61
hazza	no 54	yes -46
hbet	yes 50
hdert	no -49	yes 64
hebtat	no -155	yes 164
herres	no -190	yes 210
hez	no 116	yes -104
hezz	no 72	yes -56
hezzit	no 68	yes -62
hhhh	no 94	yes -67
hit	unknown 50	yes -41
homa	unknown 48	yes -77
hotel	yes 44
hotte	no 83	yes -72
howa	yes 42
hreb	yes 45
hrebo	no 121	yes -106
hta	no 49
hwa	no -79	yes 102
ibn	no 58
immeuble	yes 41
impact	no 118	unknown -62	yes -72
imta	unknown 43	yes -44
induction	no 93	yes -78
insert	no 52	yes -46
internet	yes 51
iphone	no 111	yes -95
irm	no 56
istanbul	no 92	yes -75
iyam	no -56
jab	no -117	unknown 52	yes 60
jah	no -90	yes 104
jaja	no 127	yes -101
jama3a	no -160	unknown -41	yes 189
jame3	no -52	unknown 142	yes -135
jar	no -48	yes 51
jara	yes 47
jardin	no 61
jardinier	no -87	yes 102
jari	no -141	yes 158
jarna	no -157	yes 174
jarti	no -134	yes 147
jatni	no -63	unknown 152	yes -138
jawbouni	no -73	yes 89
jay	no -55	unknown 49
jaya	no -46	yes 82
jbed	no 117	yes -101
jbedt	no -83	yes 97
jbel	no 134	yes -112
jdar	no 144	yes -125
jdarmia	no -58	yes 75
jdid	no -64	yes 82
jdida	no 44
jebdat	no 109	yes -84
jebs	no 112	yes -95
jeddi	unknown 54	yes -66
jehd	no 120	yes -104
jenb	no -63	unknown 61
jenbi	no -69	yes 81
jer7	no 61	yes -43
jer7a	no 124	yes -106
jerr	no 81	yes -67
jiha	unknown -44	yes 58
jiran	no -74
jit	no -50
jm3a	no 78	yes -54
jmel	no 116	yes -86
jnan	no 58
jnb	no 61	unknown -42
joint	no 54	yes -41
jra	no 153	yes -141
jra7	no -108	yes 133
k7el	yes 53
k7la	no 102	yes -80
kamel	unknown 71	yes -57
kaml	yes 50
kan9derch	unknown 144	yes -122
kan9te3	no -156	yes 165
kanch	yes 59
kanchouf	no 44
kandir	no -48	yes 64
kangoo	yes 41
kanhez	no 126	yes -103
kanktb	no -61	yes 75
kanou	unknown 47
kant	unknown 45
karossa	yes 41
karrossa	no -53	yes 71
katbki	no -71	yes 95
katghetti	unknown 66	yes -118
katgol	no -166	unknown 42	yes 108
katgoul	no 46
katkhelles	no -78	unknown 127	yes -79
katwje3ni	no 109	yes -90
kay	no -42	yes 50
kay3oum	no 92	yes -69
kay9etter	no -91	yes 129
kay9te3	no -122	yes 125
kaydhak	no 64	yes -56
kaydiro	unknown -45
kaydreb	no -68	yes 97
kaydrni	no -56	yes 73
kayghli	no 65	yes -51
kaygol	no -43	yes 70
kayhder	no -69	yes 78
kayjawbch	no -47	yes 57
kayjri	no -59	yes 83
kayl3eb	no -158	yes 172
kayna	no 76	yes -58
kaynch	yes -40
kaynzel	no -89	unknown 53
kaysil	yes 58
kayssil	no -112	unknown 112
kaytleb	no -45	yes 51
keb	no 161	unknown -40	yes -133
kebb	yes 56
kebbit	no -55	yes 67
kemmel	no -71	yes 99
kent	no -50
kerchi	no 109	yes -87
kersi	no 120	yes -110
kesser	no -97	yes 113
khali	no -161	yes 176
kharej	no -47	yes 58
kharja	no -100	yes 129
khassha	no 54	yes -46
khawi	no 91	yes -100
khawya	no -57	unknown 84
khbet	no -96	yes 111
khda	no 40
khdam	no -169	yes 187
khdama	no 41
khdat	no 57
khddama	no -142	yes 156
khdit	no -60	yes 89
khdma	no 75	yes -63
khebtat	no 123	yes -95
khedma	no 46
khella	unknown 94	yes -98
khellat	no -84	yes 125
khellaw	yes -58
khellit	unknown 80	yes -74
kherjat	no 40
khilal	no -208	yes 228
khir	no -63	yes 77
khouribga	no 73	yes -60
khouya	no -69	yes 91
khoya	no -90	unknown 89
khrejo	no 112	unknown -44	yes -77
khrejt	no 43	yes -46
khser	no -112	yes 132
khtef	no 90	yes -74
khtfo	no 127	yes -113
khwaw	no 78	yes -55
khyata	no 90	yes -83
kifach	no 40	yes -76
kla	no -114	unknown 72
klat	yes 41
klian	no -91	yes 110
km	no -124	yes 149
kola	unknown 70	yes -111
kollo	no 45
kona	no 58
konna	no 138	yes -119
kount	unknown 89	yes -76
koura	no -153	yes 167
kouzina	no -95	yes 105
krassa	no 90	yes -76
ksida	no -193	unknown 237	yes -107
ktab	no -43	yes 59
ktafi	no 47
ktbo	no 82	yes -62
kteb	yes 55
ktef	no 50
l3a2ila	no -48	unknown 52
l3afya	no 50	yes -40
l3am	no 63
l3ani	no -104	yes 112
l3arbia	no -109	yes 128
l3awd	no -105	yes 123
l3chia	no 83	yes -42
l3ers	no 81	yes -58
l3inin	unknown 56	yes -102
l3omra	no -81	unknown 79
l3oud	no 67	yes -47
l7ad	no 78	yes -58
l7adita	no -64	yes 78
l7ajja	no -77	yes 94
l7amdolah	no 88	yes -77
l7amdolillah	yes 55
l7amdollah	no -69	yes 85
l7amdoulillah	no -93	yes 104
l7ammam	no -122	yes 106
l7anout	yes 51
l7asil	no 77	unknown -52	yes -51
l7chich	no -72	yes 80
l7emmam	no -63	unknown -46	yes 107
l7emsa	no 54
l7it	unknown 46	yes -49
l7ouma	no 57	unknown -67
l7out	no 113	yes -100
l7ram	no 102	yes -86
l7sa	unknown 50	yes -117
l7ta	no -184	unknown 109
l7yout	no -172	yes 186
l9a	no 100	yes -86
l9antra	no 81	yes -72
l9elb	no 48
l9ermoud	yes 47
l9ina	no 45
l9it	unknown 47	yes -73
l9itha	no -96	unknown 175	yes -107
laayoune	unknown 92	yes -91
lach	no -80	yes 54
lah	no -52	yes 69
lakhor	no 40
lakhra	no -76	yes 88
lalla	yes 40
larache	no 42
lard	yes 59
lasse9	no -110	yes 120
lassurance	no -202	unknown 121	yes 52
lave	no 47
laver	no 71	yes -49
lbab	yes 41
lbalcon	no 109	yes -95
lbanka	yes 49
lbar7	no 70	yes -53
lbarah	no -45	unknown 58
lbareh	unknown 74
lbarriere	no 179	yes -159
lbatterie	no 106	yes -74
lbent	no -56	yes 72
lberd	no 56
lbid	no 129	unknown -81	yes -50
lbit	no 67	yes -78
lblassa	no 70	yes -46
lcaisse	no 134	yes -122
lcamion	no -132	yes 128
lclient	no -88	yes 98
lconstat	no -55	yes 67
le	yes 62
lfayadan	no 65	yes -49
lferma	no 63	yes -48
lfeu	no -68	yes 82
lfjer	no -83	yes 89
lfo9	no -71	yes 75
lforn	no 54	yes -44
lfou9ani	no -124	yes 140
lfrach	no 68
lghaba	no 183	yes -168
lghalta	no -130	yes 142
lghis	no -44	yes 70
lghorzat	no -81	yes 96
lhaj	no -50	yes 62
lhamdolilah	no 52	yes -42
lhamdollah	no -128	yes 145
lhammam	no 46
ligament	no 123	yes -101
lihom	no -42	yes 62
lik	no 107	yes -84
likom	no -68	yes 55
lil	no 53
lila	no 79	yes -60
lille	no -70	yes 86
limen	no -72	yes 48
limna	no 81	yes -56
lina	no -43	yes 47
liser	no -88	unknown 167	yes -116
lisser	no -111	unknown 106
livraison	no -60	yes 84
livreur	no 63	yes -54
liya	no 49
ljar	no -224	yes 249
ljara	no -96	yes 116
ljenb	no -44	yes 59
lkamio	no 86	unknown -69
lkar	no -105	yes 121
lkbir	no 84	yes -65
lkbira	no 96	yes -88
lkelb	unknown 42
lkhchab	unknown 44	yes -99
lkhett	no -154	yes 167
lkhir	no -103	yes 70
lkhodra	no -104	yes 121
lklian	no -48	yes 55
lkora	yes 46
lkorsi	no 80	yes -48
lkouzina	no 77	yes -65
lkra	no -50	yes 61
lla	no -104	unknown 111
lli	no -94	yes 66
lm3iz	no 129	yes -120
lma7dar	no -43	yes 56
lmachine	yes 62
lmalik	no 81	yes -59
lmatch	no 142	yes -130
lmatricule	no -74	unknown -43	yes 119
lmohim	no 54	yes -41
lmoteur	no -72	unknown 48
lmoto	no -69	unknown 45
lmoul	no -171	yes 194
lmra	yes 57
lmraya	no 113	yes -88
lo7	no 180	yes -170
local	no 69	yes -48
logan	no 94	yes -75
lor	no -65	yes 50
lour	unknown 41
lpare	unknown 47	yes -89
lparking	no -104	yes 121
lpc	no 107	yes -90
lpolis	unknown 46
lpompiers	no 69	yes -63
lporte	no -45	yes 50
ltnin	no -72	yes 91
lunette	no 124	unknown -61	yes -69
lustre	no -135	yes 148
lvase	no -182	yes 193
lvitre	no 70	yes -46
lvol	no 61
lwad	yes -55
lwalid	no 96	yes -79
lwel	no 67	yes -51
lwer9a	no -54	yes 62
lwi9aya	no 101	yes -84
m3ah	no -109	yes 125
m3aha	unknown 103	yes -90
m3ahom	no -125	unknown 68	yes 42
m3akom	no 49
m3emmer	no -42	yes 54
m3ewja	no -105	unknown 204	yes -194
m3tarf	no -144	yes 154
m7dar	no -205	yes 223
m7loul	no 70	yes -51
m7loula	no 52	unknown -51
ma3endi	no -190	unknown 173
ma3reft	no 56	yes -42
ma3reftch	no -99	unknown 173	yes -84
maarouf	no -51	yes 64
macbook	no 53	yes -42
machi	no -43
machine	no 61
madame	no -66	yes 79
mafia	no 96	yes -85
mai	no -63	unknown 110	yes -72
main	no -99	unknown 111	yes -101
mais	yes 42
makanch	no -69	yes 86
makayn	no -127	unknown 117
makaynch	no -73	unknown 64
marche	no -80	yes 98
marjane	no -74	yes 93
marrakech	yes 84
mars	no 58
marteau	no -99	yes 112
martil	no 76	yes -45
mat	no 76	yes -55
mata	no -42	yes 65
matelas	no 139	yes -120
matet	no 46
mato	no 85	yes -70
matou	no 103	yes -79
matricule	no -138	unknown 107
mchat	no 57
mchaw	no 71	yes -59
mchina	no 43
mchit	no 51	yes -47
mchitch	no 71	yes -55
me7loul	no 78	yes -53
megane	no 59	yes -41
mehdia	no 52
meknes	unknown 52	yes -67
mellin	no 91	yes -84
menhom	no 94	yes -78
menni	no -99	yes 112
mercedes	no -42	yes 52
merra	yes 41
mersa	no 55
meskin	no 62	yes -43
metre	no -169	yes 184
meubles	no 140	unknown -43	yes -97
mezyan	no 42
mherrsa	yes 59
mherrsin	no 78	yes -61
minerve	no -154	yes 160
mjrou7	no 68	yes -53
mkesser	no 80	yes -60
mme	no -59	yes 63
mni	no -79	yes 99
mnin	unknown 43
modem	no 62	yes -53
mol	no -65	yes 81
moniteur	no -117	yes 122
monsieur	no -55	yes 79
montpellier	no 56	yes -44
mora	no -72	yes 94
mosta3jalat	no -70	yes 92
moul	no -81	yes 95
moulaha	no -51	yes 64
moulat	no -105	yes 130
mous	unknown 79	yes -53
mouss	no 156	yes -129
mra	no 119	yes -89
mrat	no -150	yes 170
mraya	no 90	yes -77
mrrat	no -160	unknown 108
msini	no -88	yes 104
mskin	no 94	yes -84
mwe99e3	yes 51
mzyanin	no -75	yes 62
n3awd	no 49
n3emro	no -89	unknown 149	yes -62
n3est	no -43	yes 66
n3eyyet	no 51
n3ref	no 57	yes -64
n7ell	no 207	yes -194
n9der	no 44
n9derch	no -133	yes 113
n9ez	no 168	yes -145
na3es	no 74	yes -47
na3sa	no -93	yes 112
na3sin	no 67	yes -54
na9es	no 86	yes -58
nad	no -65	yes 76
nafs	unknown 88	yes -132
nakhla	no -51	yes 67
nas	no -54	yes 75
nazel	no -72	yes 89
nbeddel	no 58	unknown -64
nchki	yes 44
nchof	no -121	unknown 120
nddader	no 45
ndiro	no 67	yes -47
nefs	yes 66
neiman	no 66	yes -50
nemra	no -50	yes 58
nemrti	no -53	yes 68
ngol	no -138	yes 158
nifi	no 43
nit	no 140	yes -117
nkhdem	no 47	yes -42
nkhelles	no -56	yes 72
nkteb	yes 55
nl9a	no 95	unknown -50	yes -43
nnas	no 49
nsa	no -116	yes 132
nsat	no -72	yes 85
nsifet	no 98	yes -74
nta	yes 53
nzelat	no 109	yes -88
octobre	no 41
onee	no 55
operation	no 68	yes -56
ordonnance	no 62	unknown -44
ouarzazate	no 48	yes -40
oujda	unknown 59	yes -48
ourika	no 74	yes -58
oxygene	no 92	yes -77
panne	no -114	unknown 158	yes -90
panneau	no -52	yes 72
panneaux	no 88	yes -73
panoramique	no 50
parabole	no -77	yes 91
parbriz	unknown 67	yes -74
parquet	no 89	yes -68
partner	yes 40
passage	no -118	yes 129
passager	no -59	yes 76
passeport	no 91	unknown -65
patisserie	no 72	yes -55
pc	no 82	yes -69
peage	no 59
peinture	no 134	yes -105
perceuse	no -86	yes 104
pergola	no 95	yes -87
permis	no -62	yes 74
peugeot	no -70	yes 95
picanto	no -70	yes 100
placard	unknown 63	yes -57
placards	no 104	yes -88
plafond	no -74	unknown 71
plainte	no 78	yes -57
planche	yes 41
plastique	no 59	yes -47
platre	no 81	yes -68
pneus	no 92	yes -74
point	yes 45
points	no 49
polis	yes 54
pompe	unknown 43
port	no -123	unknown 106
portable	no 94	yes -78
porte	no -50	unknown 42
portiere	no -73	yes 100
poteau	no 72	yes -98
pouces	no -93	yes 112
prelevement	no -65	unknown 122	yes -117
prof	no 52
qal	no -89	yes 102
qoddam	no -50	unknown 81
ra9m	no -42	yes 54
radiateur	no 56
radio	no 60
rakba	no -51	yes 68
rakeb	no 66	yes -51
rani	unknown 71	yes -41
rapport	no -108	unknown 73
rass	yes 45
rassi	yes 40
rasso	no 107	yes -93
rayure	no -99	yes 116
rb3	no -65	yes 69
rb3a	no 98	yes -83
rbat	yes 50
rebbi	no -75	yes 84
rech	no 111	yes -89
rejlia	no -76	unknown 147	yes -96
rejlih	no -103	yes 116
rejliha	no -52	yes 70
rejlo	no -71	yes 95
remboursement	unknown 60	yes -72
remorque	no -118	unknown 64	yes 44
repos	no 86	yes -74
restaurant	no 68	yes -56
retro	no -66	yes 62
retros	no 169	yes -149
retroviseur	no 46
ri7	no 45
ri7a	unknown 54	yes -73
riad	unknown 54	yes -65
rideau	no 44
rideaux	no 73	yes -96
rih	no 51
rj3at	yes 42
rje3	no -45	yes 64
rje3na	no 79	yes -60
rje3t	yes -41
rjli	no 107	yes -91
rkebt	no 102	unknown -42	yes -62
rmad	no 69	yes -61
rmaw	no 149	yes -136
rmel	no 69	yes -96
robinet	yes 45
robini	no -51	yes 78
rocade	no -94	yes 114
rochd	no 58
rokkab	no -200	unknown 134	yes 52
rond	yes 53
roue	no 65
roues	no 84	unknown -42	yes -44
rouge	no -66	yes 79
rwida	no 107	yes -91
s7abi	no -74	yes 83
s7i7	no 82	yes -63
sa3a	no 40
sa3at	no 44
sa3i9a	no 57	yes -44
sa7b	no -134	yes 148
sa9f	no 121	yes -106
sac	no 43
safar	no 91	yes -73
sahbi	yes 45
saidia	no 101	unknown -58	yes -54
sak	no 67	yes -45
sakna	no -87	yes 107
sal	no -49	yes 66
salama	yes 40
sale	no 107	yes -94
salem	no 122	yes -104
salmin	no 48
samsung	no 83	yes -64
samu	no -42	yes 59
sarout	no 73	unknown -40
sayeq	yes 46
sayg	no 86	yes -66
sayga	no -62	yes 81
sba3	no 62	yes -48
sba3i	no 140	yes -120
sbagha	unknown 57
sbe3	no 54
sbitar	unknown 62
scientifique	no 59
sda3ni	no -88	yes 99
se9f	no 53
sebaa	no -49	unknown 97	yes -83
sebagha	unknown 95	yes -85
sebbagh	no -141	unknown 72	yes 55
sebbni	no -84	yes 100
securite	no 87	yes -76
sedri	no -96	yes 108
sefrou	no -50	yes 82
sejlat	no 84	yes -69
sekran	no -170	yes 182
sellom	no 127	yes -113
sellum	no -98	yes 112
semmo	no -148	yes 156
serqou	no 60
serre	no 54	yes -40
serres	no 86	yes -62
serrure	no 59
serrurier	no -143	unknown 161	yes -58
serveur	no -62	yes 73
service	no 88	yes -78
sewrat	no 131	yes -109
sghir	yes 44
si	no -106	yes 120
sif	no 153	yes -140
sifett	no -170	unknown 90	yes 101
siphon	no 58
sir	yes 47
skhoun	no -47	yes 72
skhouna	no 72
ski	no 85	unknown -74	yes -41
sla	no 46
slm	no 88	yes -57
sme3t	no 52
sme7	no -62	yes 79
smito	no -127	yes 144
snan	unknown -42
snin	no -96	yes 114
societe	no -79	yes 111
sokkar	no 66	yes -48
solaire	no 101	yes -74
sor3a	no -139	yes 144
souk	no 42	yes -78
souq	no 41	unknown -41
sour	no -82	yes 99
sous	no 45
souterrain	no 128	yes -108
sport	no 62	yes -53
spray	no 93	yes -78
sre9o	no 51
ss9ef	no 56
ssalam	no -104	yes 115
ssel3a	yes 48
stah	no 72	yes -58
station	no 94	yes -73
stationnement	no -90	unknown 135	yes -85
stel	no -60	yes 80
stock	no 62	yes -55
stop	yes 41
store	yes 52
stylo	no -77	yes 92
sultan	no 57	unknown 71	yes -129
surtension	no 46
sym	no 151	yes -139
syndic	no -102	unknown 114
t7er9ou	no 44
t9as	yes 61
t9elbat	no 96	yes -81
ta3	no -161	unknown 210	yes -78
ta3wid	no 44
ta7et	no 107	yes -82
ta7o	unknown -40
ta7ti	no -96	yes 121
ta9	no 104	yes -99
tabla	no 57
tableau	yes 45
tache	no -153	yes 170
tags	no 105	yes -86
tah	no -50	yes 70
tahat	no -69	yes 99
talb	no 87	yes -57
tan	no 146	yes -135
tanger	no 88	yes -67
tapis	unknown 104	yes -143
tar	no -54	yes 64
tarat	no -56	unknown -52	yes 102
taret	no -128	unknown 148
tata	no 59	yes -45
tay7	no -129	unknown -47	yes 154
tayara	no 90	yes -71
tayeh	no -128	unknown 231	yes -178
tben	no 99	yes -81
tbib	no -51
tch99	no 56
tcha99	no 147	unknown -72	yes -74
tche99at	no 133	yes -111
tcherreg	yes 50
tchettat	no 83	yes -60
tchouf	no -81	yes 90
tchqet	no 76	yes -59
tchqqat	no 106	yes -80
tderr	no 84	yes -61
te7	no -173	yes 186
te7to	no 142	yes -123
tebla	no -63	yes 79
tebrouri	no 75	yes -62
tel	no 58	yes -44
telj	no -77	yes 95
telt	no -86	yes 115
temara	no 52
temma	no -65	yes 74
temoin	no -163	unknown 105	yes 77
tempete	yes 59
tente	no 67	yes -57
terrasse	no -53	yes 68
tfahemna	no -46	yes 60
tfekk	no -98	yes 118
tfelle9	no 41
tfer9e3	no 102	yes -83
tferg3at	no -76	unknown 138	yes -94
tferge3at	no 52
tferr9at	no 135	yes -114
tferre9	no -125	yes 137
tfertet	no 55	yes -42
tfitha	no 87	yes -72
tgol	no 121	yes -95
therres	no 125	yes -104
therrsat	no -84	yes 94
tilifoun	no 69	yes -52
tiznit	no 42
tjer7at	no -81	yes 88
tjre7t	no 40
tkesser	no 84	yes -70
tkhedchat	no -201	yes 215
tkhelles	no -71	yes 93
tkherbe9	no -96	unknown 131	yes -68
tkser	no 134	yes -112
tla3	yes -45
tla3t	no 73	yes -47
tlaja	unknown 109	yes -122
tlata	yes 55
tle3	no 44
tle3t	no 153	yes -128
tle9	no -94	unknown -65	yes 143
tlef	no 174	unknown -58	yes -135
tlfaza	no -40	yes 59
tlgha	no 85	unknown -52
tma	no 46
tmma	yes 55
tnefkh	no -40	unknown 81	yes -66
tnefkhat	no 57
tnfekh	yes -44
tobis	no -40	yes 64
toilette	unknown 61	yes -55
toit	no 77	yes -56
tomobilat	yes 61
tomobilti	no 100	yes -73
tonobil	unknown 62	yes -91
tonobilti	no -111	yes 142
toub	no -112	yes 121
touriste	no -90	yes 108
touristes	no 69	yes -58
tra9	no 82	yes -64
trace	no -40	unknown 69
tractor	no 87	yes -61
train	no 115	unknown -46	yes -69
tram	yes 43
tren	yes 43
triangle	no 110	yes -98
tsadmna	no -123	yes 144
tsawer	yes 54
tsed	no 95	yes -69
tsellekh	no -93	yes 107
tsre9	no 93	yes -67
ttelj	no 156	yes -145
tuyau	no -43	yes 45
ultras	no 68	yes -60
usine	no 43
v	no -80	unknown 76
vaisselle	no 55
valise	no 88	unknown -43	yes -47
vehicule	no -70	yes 106
veranda	no 42
vestiaire	no 40
villa	no 93	yes -75
virage	no 46
vitre	unknown -40	yes 75
vitrine	yes 40
volant	no -113	yes 127
w9ef	no -84	yes 100
w9efch	no -108	yes 116
wa7d	no -40	yes 42
wa7da	no 67	yes -44
wa7di	no 108	yes -98
wa9fa	no -88	yes 65
wa9ila	no 116	yes -81
wa9t	no -174	yes 196
wach	unknown 68	yes -63
wad	no 147	yes -130
wahd	no -58	yes 68
wahda	no -90	unknown 42	yes 50
wahdin	no 156	yes -131
wahed	no -69
wakha	no -45	yes 73
wakil	no 102	yes -75
walida	no 65	yes -55
wc	no 151	yes -126
we7da	no -72
we9fat	no -44	yes 72
weekend	no 56	yes -45
wejhi	no 105	yes -86
wejhou	no 78	yes -68
weld	yes 55
wella	no 48
wellat	yes 61
wer9a	no -162	unknown 204	yes -50
west	no -71	yes 89
wgef	no 92	yes -76
wla	unknown 58
wlad	unknown 42
wladi	no 53	yes -87
wldi	yes 41
wlidati	no 49
wlidi	yes 43
wqe3	no -70	yes 79
wqef	no -197	unknown 190
wsel	unknown 52
wst	no 63	yes -104
ya	no -68	unknown 147	yes -98
ychouf	no -102	yes 97
ydih	no -46	yes 53
yeddha	yes 44
yeddo	no 40
yeddou	no 64	yes -45
yji	yes 40
yjiw	no 43
ykhelles	no -53	yes 65
ykteb	no -66	yes 89
ymken	no -63	unknown 75
youm	no 81	yes -50
youssef	yes 48
ytbeddel	no 111	unknown -40	yes -70
zad	no -126	yes 138
zadt	no -42	yes 68
zagora	no 141	yes -115
zaj	no 59	yes -44
zbel	no -99	yes 121
zel9at	yes 57
zen9a	no -197	unknown 173
zenqa	no 56
zer9a	no -80	yes 48
zerba	no 84	yes -70
zerban	no -94	yes 103
zerbiya	no -215	yes 232
zerktouni	yes 40
zitoun	no 51
zitouna	no -101	yes 108
zjaja	no 151	yes -124
zle9	no 89	yes -64
zle9at	no 42
zle9t	no 90	yes -67
zn9a	yes 42
zrabi	no 49
zre9	no -59	yes 78
`;
