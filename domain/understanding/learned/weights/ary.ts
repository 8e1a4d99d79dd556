// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -170	blessure -152	bris_de_glace -153	collision -98	degats_des_eaux -166	dommage_materiel -126	evenement_climatique -156	incendie -174	none 155	vandalisme -133	vol -108
#000>	collision -56	dommage_materiel 170	none -61	vandalisme -44	vol 78
#00dh	autre 152	none -147	vol 84
#0dh>	autre 149	none -135	vol 74
#100>	vol 73
#10h>	bris_de_glace 45	dommage_materiel 97
#1200	collision -48	none -62	vandalisme -42	vol 225
#1500	collision -54	dommage_materiel 127
#2000	dommage_materiel 57	none -52	vol 107
#200>	dommage_materiel 63	vol 66
#207>	collision 61
#2100	collision -73	vol 138
#23h>	none 82
#2ada	vandalisme -40	vol 119
#2ard	collision 92
#2eda	vandalisme 87	vol -80
#2eme	degats_des_eaux 114
#2ila	evenement_climatique 64	vandalisme 74	vol -43
#2oul	collision 77	none 58
#300>	autre 55	bris_de_glace 46	dommage_materiel -49	none -43	vol 97
#3200	degats_des_eaux -79	dommage_materiel 78	none -53	vol 45
#3a2i	evenement_climatique 103	vandalisme 59	vol -41
#3a9e	blessure -94	collision 129	none 96	vandalisme -69	vol -77
#3ach	blessure -49	collision -77	incendie 69	vandalisme 171	vol -44
#3ad>	autre 100	collision -45
#3add	blessure 132	collision -61	dommage_materiel 67	none -43	vol -51
#3adi	evenement_climatique 46	vandalisme 40
#3afa	autre 63
#3afi	incendie 112
#3afy	evenement_climatique 90
#3ah>	vandalisme 104
#3aha	dommage_materiel -42	incendie 40	none -50	vol 148
#3aho	collision -51	degats_des_eaux 169	dommage_materiel -47	evenement_climatique -42	none -75	vandalisme 128
#3aja	blessure -42	bris_de_glace -45	collision -110	evenement_climatique 352	none -141	vandalisme -64
#3ako	bris_de_glace 96	vandalisme 42
#3ali	collision 199	evenement_climatique -51	vandalisme -40	vol -83
#3ama	blessure 129	collision 51	none -62	vol -42
#3ame	evenement_climatique 96	vol -41
#3ami	none -58	vandalisme 90	vol 54
#3amm	dommage_materiel 82	vol -40
#3amr	bris_de_glace -40	collision -155	degats_des_eaux 172	dommage_materiel -48	evenement_climatique -45	incendie -107	none 128	vandalisme 116	vol -89
#3ana	collision 44	vol 91
#3and	autre 102	blessure -83	bris_de_glace -44	collision -90	dommage_materiel 167	none -133	vandalisme -55	vol -60
#3ani	collision -54	vandalisme 180	vol -42
#3arb	collision 86	none 62
#3are	degats_des_eaux 43	vol 65
#3arf	vandalisme 71
#3as>	degats_des_eaux 85
#3asi	collision -57	dommage_materiel -49	evenement_climatique 209
#3ass	dommage_materiel 40	evenement_climatique 77
#3at>	bris_de_glace 57
#3awd	blessure 208	collision -68	dommage_materiel -41	vandalisme -44	vol 60
#3awe	dommage_materiel 77	none -84	vol 112
#3aya	vandalisme 49
#3aye	degats_des_eaux 83	incendie -52
#3bo>	collision -60	incendie 56	vandalisme 100	vol -43
#3ch>	blessure 121	collision -46	incendie 40
#3chi	none 52
#3chr	bris_de_glace 83	collision -188	degats_des_eaux 142	dommage_materiel -46	vandalisme 40	vol -51
#3da>	degats_des_eaux -62	evenement_climatique 130	none 79	vandalisme -44
#3dem	blessure 107	bris_de_glace 58	vol -49
#3eb>	bris_de_glace 42	collision -63	degats_des_eaux -45	dommage_materiel 91	vandalisme 68
#3ech	dommage_materiel 73	vol 47
#3ed>	dommage_materiel 47	vandalisme 68
#3edd	blessure 163	collision -91	none -52	vandalisme 89	vol -43
#3el>	incendie 189
#3ela	blessure -40	bris_de_glace -42	collision -77	dommage_materiel -53	evenement_climatique -69	incendie 173	none -80
#3ell	collision -51	dommage_materiel 228	vandalisme -42
#3elm	blessure 97	incendie 66
#3eme	dommage_materiel 98
#3emm	collision 40
#3emr	vandalisme 133	vol -83
#3en9	blessure -60	bris_de_glace -119	collision 52	dommage_materiel -52	none -103	vandalisme 99	vol 151
#3en>	degats_des_eaux 104
#3ers	dommage_materiel 75	none -44	vol 47
#3es>	dommage_materiel 64	evenement_climatique 70	none -55	vol 41
#3ess	degats_des_eaux 51	vol 74
#3est	collision 68	vol 91
#3et>	autre -40	bris_de_glace 129	collision 84
#3ett	autre 129	blessure -56	none -110	vol 76
#3ewj	collision 98
#3eye	incendie 74	none 45
#3eyt	none 131
#3eyy	bris_de_glace 48
#3ha>	blessure 43	vol 40
#3i9a	evenement_climatique 195
#3iba	autre 92	collision 43	none -131	vandalisme 120	vol -79
#3id>	autre 43	collision -75	none -41	vol 67
#3ima	vol 55
#3in>	collision -75	vandalisme 58	vol 57
#3inh	blessure -67	bris_de_glace 86	collision -88	dommage_materiel 170	vandalisme -47
#3ini	vol 69
#3iya	bris_de_glace -52	collision -69	dommage_materiel 82	none -63	vandalisme 196	vol -66
#3iye	collision 61
#3iz>	collision 115	evenement_climatique 63
#3jal	autre -43	collision 78	vol 118
#3la>	none -51
#3lac	autre 269	none -178
#3lat	collision -90	incendie 289
#3let	incendie 229	none -52
#3lia	bris_de_glace 52
#3lik	autre 56	none 96
#3lin	blessure -51	degats_des_eaux 153	evenement_climatique -42
#3liy	blessure -60	collision 53	degats_des_eaux 175	evenement_climatique -41	none -83	vandalisme -63
#3ma>	dommage_materiel 98	evenement_climatique 43	vol -84
#3mel	bris_de_glace 163	collision -61	evenement_climatique -70
#3mer	none 60
#3mme	collision 55
#3na>	vol 80
#3nd>	degats_des_eaux 55	vol 56
#3ndh	blessure 177	collision -42	dommage_materiel -41	evenement_climatique 55	none -66	vol -45
#3ndi	degats_des_eaux 61	evenement_climatique -50	none 64
#3ndk	autre 104	collision 119	none -57
#3ndn	none 65
#3ndo	bris_de_glace 64	dommage_materiel 94	evenement_climatique -48	none -82	vandalisme 54	vol -45
#3ni>	vandalisme 50
#3omr	dommage_materiel 47
#3on9	blessure 43	vol 65
#3otl	degats_des_eaux 103	none -51	vandalisme -40	vol 98
#3ou>	autre 174	none -87
#3oud	evenement_climatique 192	none -55
#3ouh	collision 74	vandalisme 67	vol -64
#3oum	degats_des_eaux 107	evenement_climatique 89	vol -42
#3ra>	collision 202	none -74
#3raf	degats_des_eaux 85
#3ref	none 45
#3rej	collision 161
#3ri>	incendie 182
#3rou	bris_de_glace -45	collision -47	degats_des_eaux -47	dommage_materiel 180	none -117	vandalisme 123	vol -40
#3sa>	collision 45	vandalisme 92	vol -54
#3sin	collision -50	none -41	vandalisme 89	vol 101
#3tad	collision 48
#3tan	blessure 60	collision 54	dommage_materiel 51
#3tar	dommage_materiel 56
#3taw	autre 114	blessure 88	collision -62	none -93
#3tik	collision 76	none 102	vol -43
#3tin	collision -59	none 120
#3tit	collision 84	vandalisme -40	vol 76
#3tiw	none 70
#3to>	collision -52	vol 91
#3wej	collision 79
#3wid	autre 106	blessure -40
#3yal	evenement_climatique 53
#4000	blessure -46	dommage_materiel 123	none -78	vandalisme -88
#400>	autre 145	blessure -49	dommage_materiel 65	none -40
#4eme	vol 73
#4x4>	collision 83	degats_des_eaux -69	evenement_climatique 99
#5000	collision -54	dommage_materiel 152	vol 57
#500>	collision 77	degats_des_eaux 52
#600>	none -43	vol 138
#7a7>	degats_des_eaux -51	evenement_climatique 169	vol -45
#7a9>	collision 50
#7ab>	bris_de_glace 53	vol 55
#7adi	collision 120
#7aj>	vol 118
#7aja	autre 64	evenement_climatique 59
#7ajb	collision 61	incendie 58	vandalisme 48
#7aje	collision 123
#7ajj	collision 53
#7ajr	bris_de_glace 176	collision -84
#7akk	autre -45	collision 171
#7al>	evenement_climatique 51
#7alh	bris_de_glace 144	collision 83	none -74
#7ali	blessure 210	collision -155	incendie 73	vol -56
#7all	collision 170	none -76
#7alo	collision 55
#7amd	vol 65
#7aml	collision 158
#7amm	blessure 93	collision -48	degats_des_eaux 57	vol 57
#7amr	dommage_materiel -40	none -114	vandalisme 237
#7ano	vandalisme 43
#7ar>	blessure 119	bris_de_glace -51	collision -66	degats_des_eaux 91	dommage_materiel 61	evenement_climatique -138	incendie -48	none -121	vandalisme -49	vol -75
#7ass	collision -58	dommage_materiel -110	none -85	vol 249
#7at>	dommage_materiel 93
#7awl	none -40	vandalisme -69	vol 225
#7bes	vol 71
#7bi>	incendie 107	vol -43
#7chi	incendie 71
#7cho	autre 93	dommage_materiel 46	vandalisme -61	vol -41
#7da>	collision 59
#7dah	evenement_climatique 56
#7dan	collision -84	evenement_climatique 72	incendie 152	none -116
#7dar	collision -54	degats_des_eaux 58	evenement_climatique 93	none -51
#7day	vol 77
#7der	vol 46
#7dha	bris_de_glace 238	none -51
#7did	blessure 100	evenement_climatique 80	none -43
#7do>	bris_de_glace 125	dommage_materiel -41
#7dou	bris_de_glace 72	collision -68	dommage_materiel 136
#7e9>	collision 58	dommage_materiel 145	none -41	vol -41
#7edd	collision 68
#7edr	collision 83
#7efr	degats_des_eaux -75	dommage_materiel 186	evenement_climatique -90	none -43
#7ejr	bris_de_glace 138	collision -61	none -45	vandalisme 52
#7ek>	collision 119	degats_des_eaux 67
#7ekk	none -53	vandalisme 85
#7el>	incendie 131	vol -50
#7ell	collision 51	vol 60
#7em>	collision -80	degats_des_eaux 92	incendie 96
#7emm	bris_de_glace 162	collision -112	incendie 89	none -55
#7ems	bris_de_glace 40	evenement_climatique 54
#7er9	collision -50	incendie 189	none -47
#7er>	autre 248	blessure -65	collision -43	dommage_materiel -41	none -85	vandalisme -44
#7err	collision 62	incendie 101
#7ess	vandalisme 69
#7et>	blessure 46	bris_de_glace 49	dommage_materiel 46	none -57	vol -51
#7ett	bris_de_glace 167	collision -68	dommage_materiel -42	none -133	vandalisme -43	vol 125
#7eyd	collision -86	vandalisme 149	vol 42
#7eyy	collision -46	degats_des_eaux -66	evenement_climatique 138	none -86	vol 60
#7fir	collision 98	vol -41
#7ha>	blessure -42	bris_de_glace 119	collision -121	dommage_materiel 58	none -76	vandalisme 97
#7i7>	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
#7it>	none -46
#7jar	collision -56	vandalisme 151
#7jer	collision -56	vandalisme 245
#7jir	bris_de_glace 196
#7jra	bris_de_glace 104	collision -108	none -55	vandalisme 144	vol -49
#7la>	dommage_materiel 44	incendie 72
#7lef	collision 152	none -60	vandalisme 44	vol -63
#7lli	bris_de_glace 113	collision 146	degats_des_eaux -47	none -43	vandalisme -41	vol -97
#7lou	degats_des_eaux 99	none -40	vol 58
#7mam	bris_de_glace 161	degats_des_eaux -64	dommage_materiel -40	none -48
#7mar	collision 113	vandalisme 64
#7mel	autre -40	collision -60	dommage_materiel 135	evenement_climatique 106	none -103
#7mer	incendie 47
#7na>	incendie 42
#7ofr	blessure 97	bris_de_glace -45	collision -42	dommage_materiel 113	evenement_climatique -52	none -40	vandalisme -44	vol -54
#7oud	blessure 92	collision 146	vandalisme -46	vol -52
#7oum	autre -45	blessure 123	collision -80	vandalisme 108
#7out	blessure 130	collision -128	evenement_climatique -50	incendie 169	none -103	vandalisme -61	vol -60
#7ra>	bris_de_glace -82	collision -120	degats_des_eaux 244	dommage_materiel -41	evenement_climatique -47	none -88	vol -54
#7ram	evenement_climatique -48	none -41	vandalisme 359	vol -191
#7re9	dommage_materiel 53	incendie 56	none -41
#7ri9	incendie 114
#7rir	degats_des_eaux 64	dommage_materiel 56	incendie 68
#7rou	collision -73	dommage_materiel -94	vandalisme 79	vol 130
#7sa>	bris_de_glace 281	collision -124	none -122	vandalisme -48	vol -60
#7sab	collision -53	dommage_materiel 108	none -98	vol 99
#7tha	bris_de_glace 144	collision -46	degats_des_eaux -65	dommage_materiel -58	evenement_climatique 151	none -103	vandalisme -88
#7tho	evenement_climatique 56	incendie 50
#7ti>	degats_des_eaux 90
#7to>	dommage_materiel 100
#7tou	collision 80	dommage_materiel -50	incendie 85	vol -60
#7tta	none -45	vol 86
#7waj	incendie 178
#7way	autre 95	dommage_materiel -43	incendie 49	none -75	vol 77
#7you	collision -50	degats_des_eaux -75	dommage_materiel 75	none -43	vandalisme 171	vol -43
#7zam	collision -55	evenement_climatique -41	vandalisme 162
#800>	blessure -46	collision -80	degats_des_eaux 92	dommage_materiel 119
#900>	autre 53	vol 112
#93at	autre -59	bris_de_glace -64	collision -52	degats_des_eaux 102	dommage_materiel -65	evenement_climatique -43	incendie 151	none -137	vandalisme -57	vol -66
#99at	blessure 70	bris_de_glace 89	collision -48	dommage_materiel 45	none -61
#99e3	autre 108	none -89
#9ach	collision 119	none -46
#9ad>	autre -40	bris_de_glace 50	dommage_materiel 195	none -100	vol -46
#9al>	bris_de_glace 92	none -45
#9ani	bris_de_glace 53	degats_des_eaux 171	dommage_materiel -49
#9ant	collision -42	vandalisme 118
#9ari	blessure 194	degats_des_eaux -47	dommage_materiel -79	evenement_climatique -46	incendie 54	none -151	vandalisme -55	vol -57
#9as>	dommage_materiel 128	none -52
#9asn	degats_des_eaux -40	vol 174
#9ass	collision 76	evenement_climatique 73	none -104	vandalisme 94
#9at>	incendie 48	none -50
#9atc	blessure 50	evenement_climatique 81
#9aw>	autre 82	collision 49	incendie 66	none -82
#9aya	collision -41	degats_des_eaux -60	evenement_climatique 252	vol -53
#9aye	dommage_materiel 103
#9ba>	autre -57	collision 85	dommage_materiel 147	none -140	vol -44
#9bel	collision -53	dommage_materiel -47	incendie 103	vandalisme 45
#9ch>	autre 61	none 54
#9dam	bris_de_glace 95	collision 104	none -52
#9dda	none -69	vol 97
#9der	collision 55
#9dim	collision 64	vandalisme 56	vol -63
#9e3>	degats_des_eaux 53	none -51
#9e3t	collision 51	vandalisme 75
#9eb>	collision 93	dommage_materiel 82	none -71	vandalisme -53
#9ech	collision -127	degats_des_eaux 63	none -110	vandalisme 274
#9ed>	autre 102	collision -64	evenement_climatique 53	incendie 55	none -42
#9edd	collision 57	none -46	vandalisme 41	vol 41
#9ef>	degats_des_eaux 48
#9efc	collision 127
#9eft	collision -53	dommage_materiel 148	incendie -77	vandalisme -44	vol 116
#9el>	blessure -103	collision 126	evenement_climatique 70	none 86	vandalisme -75	vol -92
#9elb	collision 83	none -64	vandalisme 40
#9ell	blessure -64	dommage_materiel -101	none -65	vandalisme 164	vol 93
#9er3	collision -104	dommage_materiel 159	none -82	vandalisme 72
#9erm	collision -66	evenement_climatique 178	vandalisme 92	vol -67
#9es>	bris_de_glace -50	collision -58	vandalisme 122
#9ess	none -40	vandalisme 88
#9et3	vandalisme 76	vol -48
#9et>	collision 85	dommage_materiel 75	none -45
#9ett	dommage_materiel 69	none -48	vol -40
#9ez>	collision 68	evenement_climatique -42	incendie 113
#9fa>	autre 71
#9fat	autre 72	collision 82	vol -46
#9ha>	blessure 174	degats_des_eaux -49	evenement_climatique 44	vol -59
#9i9a	blessure 76
#9in>	collision -50	degats_des_eaux -70	dommage_materiel 162	evenement_climatique 43	incendie -46	none -51	vandalisme -52
#9ina	degats_des_eaux 88	vol 57
#9it>	vol 80
#9itc	none 76	vol 85
#9ith	autre 196	dommage_materiel -60	none -80	vandalisme -41	vol 63
#9leb	blessure -85	collision 242	evenement_climatique 65	none -56	vol -73
#9lou	vol 149
#9na>	vol 49
#9ni>	collision 47	vandalisme 108
#9oda	collision -92	dommage_materiel -77	vandalisme 90	vol 177
#9odd	vol 103
#9ol>	evenement_climatique 54	none 132	vol -59
#9olo	collision 142	none -53	vandalisme 55	vol -96
#9ou>	vol 126
#9oul	collision 176	none -75
#9ra>	collision 47	evenement_climatique 75
#9reb	blessure 261	bris_de_glace -62	collision -77	evenement_climatique -75	none -83	vandalisme 66
#9rib	degats_des_eaux -61	evenement_climatique 66
#9sem	bris_de_glace 49	dommage_materiel 100
#9ta3	evenement_climatique 79
#9te3	dommage_materiel 105	none -48	vandalisme 82
#9tou	dommage_materiel -50	vol 131
#9tte	degats_des_eaux 155	dommage_materiel -75	vandalisme 44	vol -81
#<000	autre 182	blessure -96	collision -63	dommage_materiel -46	evenement_climatique 82	incendie -40	none -61	vandalisme -52	vol -69
#<100	collision 44	evenement_climatique -41	vandalisme -56	vol 89
#<10h	bris_de_glace 45	dommage_materiel 97
#<11>	autre 75	none -90	vandalisme 60
#<120	collision -66	evenement_climatique 80	none -59	vol 160
#<12>	degats_des_eaux 60	none 74	vandalisme -41
#<12h	blessure 55
#<13>	none 109
#<14>	autre 96	blessure -53	collision -44	dommage_materiel -71	none 71	vandalisme -43	vol 94
#<150	collision -54	dommage_materiel 127
#<15>	none 62
#<16h	bris_de_glace 77	none 85
#<18>	dommage_materiel 83
#<18h	collision 47
#<19h	none 84
#<200	blessure -56	degats_des_eaux 41	dommage_materiel 120
#<202	collision 121	evenement_climatique -45	none 40
#<207	collision 61
#<20>	collision 48	none 43
#<210	collision -73	vol 138
#<21>	blessure 115	collision -54	none -59	vol -41
#<22>	vol 82
#<22h	none 159	vol 44
#<23h	none 60
#<250	degats_des_eaux 105	dommage_materiel -70	vol 98
#<25>	none 92
#<28>	autre -66	blessure 75	collision -55	evenement_climatique 50	none 125
#<2em	degats_des_eaux 114
#<300	autre 170	collision -85	degats_des_eaux -49	dommage_materiel -51	none -170	vandalisme -48	vol 272
#<30>	evenement_climatique 56	incendie 40
#<320	degats_des_eaux -79	dommage_materiel 78	none -53	vol 45
#<35>	vandalisme 88
#<3a2	degats_des_eaux -58	evenement_climatique 139	none -52	vandalisme 75	vol -63
#<3a9	blessure -59	collision 113	dommage_materiel -45	none 98	vol -62
#<3ac	blessure -55	collision -85	incendie 62	none -104	vandalisme 249	vol -41
#<3ad	blessure 56
#<3af	autre 56
#<3al	collision 116	degats_des_eaux 51	vol -93
#<3an	autre 102	blessure -83	bris_de_glace -44	collision -90	dommage_materiel 167	none -133	vandalisme -55	vol -60
#<3ar	vandalisme 48
#<3as	collision -41	evenement_climatique 163
#<3ay	degats_des_eaux 115
#<3ch	bris_de_glace 63	collision -108	degats_des_eaux 110
#<3de	blessure 177	bris_de_glace -47	none -41	vol -50
#<3ed	blessure 243	collision -43	vol -40
#<3em	collision 42
#<3er	vol 70
#<3im	blessure 145	dommage_materiel -45
#<3in	dommage_materiel 59
#<3iy	collision 121	dommage_materiel 50	none -43
#<3la	none -50
#<3me	bris_de_glace 131	evenement_climatique -108
#<3mm	collision 65
#<3om	dommage_materiel 77	none 151	vol -73
#<3on	blessure 43	vol 65
#<3ot	degats_des_eaux 143	none -41
#<3ra	none -53	vandalisme -50	vol 117
#<3re	collision 70	none 66
#<3ta	blessure 49
#<3ti	none 72
#<400	dommage_materiel 163	incendie -45	none -55	vandalisme -54
#<40>	blessure 67
#<4em	vol 73
#<4h>	collision 132	vol -42
#<4x4	collision 83	degats_des_eaux -69	evenement_climatique 99
#<600	dommage_materiel 62
#<60>	dommage_materiel 94	incendie 63	none -70	vandalisme 64	vol -71
#<65>	dommage_materiel 159	vol -63
#<7ad	collision 99
#<7aj	autre 40
#<7al	collision 125	none -41	vol 50
#<7am	collision 132	evenement_climatique -65	none -49	vandalisme 116
#<7an	vol 70
#<7as	bris_de_glace 90	dommage_materiel -81	none -67	vol 157
#<7aw	blessure 77	collision -49	none -54	vandalisme -77	vol 206
#<7ay	degats_des_eaux 156	vol -60
#<7be	none 54
#<7ch	autre 93	collision 77	dommage_materiel -44	vol -51
#<7da	collision 54
#<7di	blessure 68	collision -63	dommage_materiel -56	evenement_climatique 120	none -42
#<7ed	vandalisme 53
#<7ej	bris_de_glace 148	collision -68	none -52	vandalisme 63
#<7ek	collision 48	none -55	vandalisme 83
#<7el	collision 75
#<7er	collision -41	dommage_materiel 50	incendie 194	none -64
#<7et	bris_de_glace 153	collision -61	none -87	vol 44
#<7ey	collision -68	degats_des_eaux -67	evenement_climatique 147	none -97	vandalisme 85	vol 66
#<7it	autre 47	none -46
#<7ja	collision -48	vandalisme 195
#<7je	collision -43	none -54	vandalisme 232
#<7jr	bris_de_glace 104	collision -108	none -55	vandalisme 144	vol -49
#<7ll	bris_de_glace 113	collision 146	degats_des_eaux -47	none -43	vandalisme -41	vol -97
#<7ma	vandalisme 102
#<7me	evenement_climatique 44
#<7na	incendie 47
#<7of	blessure 97	bris_de_glace -45	collision -42	dommage_materiel 113	evenement_climatique -52	none -40	vandalisme -44	vol -54
#<7re	blessure -47	collision -58	dommage_materiel 43	evenement_climatique 138	incendie 74	none -56	vandalisme -51	vol -42
#<7ri	blessure -43	collision -52	degats_des_eaux 76	incendie 127
#<7sa	bris_de_glace 41
#<7tt	none -43	vol 89
#<7wa	autre 58	incendie 126	none -65
#<80>	autre -47	collision 43	degats_des_eaux -44	evenement_climatique 133
#<900	collision -43	dommage_materiel 115	none -44	vol 74
#<9ad	dommage_materiel 90	none -62
#<9ah	dommage_materiel 170
#<9al	bris_de_glace 105	none -42
#<9as	collision 62	none -68	vandalisme 55	vol 89
#<9be	collision -52	dommage_materiel -52	incendie 117
#<9d>	bris_de_glace -76	collision -92	degats_des_eaux 72	evenement_climatique 190	none -52
#<9da	bris_de_glace 86	collision 87	none -53
#<9dd	none -69	vol 97
#<9de	bris_de_glace 48	vol 44
#<9di	bris_de_glace 46	dommage_materiel 70	vol -45
#<9el	blessure -52	dommage_materiel -78	none -59	vandalisme 275	vol -78
#<9er	collision -109	dommage_materiel 72	evenement_climatique 86	none -68	vandalisme 116	vol -47
#<9es	collision 138	none -59	vandalisme 94	vol -61
#<9et	autre -40	blessure 80	none -53	vol -42
#<9le	autre -41	blessure -95	bris_de_glace -90	collision 159	dommage_materiel -89	evenement_climatique 208	incendie -41	none -120	vandalisme -72	vol -59
#<9od	vol 136
#<9ri	degats_des_eaux -49	evenement_climatique 53
#<9te	collision -83	degats_des_eaux -129	evenement_climatique 86	none -73	vandalisme 180	vol -115
#<9tt	blessure -52	collision -109	degats_des_eaux 146	dommage_materiel 86	evenement_climatique -42	vandalisme 45	vol -98
#<aba	blessure -46	bris_de_glace -55	collision -84	degats_des_eaux -57	dommage_materiel -64	evenement_climatique -63	incendie 80	none 256	vandalisme -102	vol -88
#<abd	vandalisme -51	vol 165
#<acc	collision 119
#<ach	blessure 177	none -103	vol -47
#<aci	collision -94	none -57	vandalisme 260
#<afr	vandalisme 47
#<age	autre 113	none -70
#<ah>	collision -48	none 250
#<ail	collision 156
#<ain	collision 135
#<air	vandalisme -42	vol 127
#<ait	collision -42	vandalisme 84
#<akh	none -98	vol 153
#<alf	collision 134	vol 75
#<all	collision 137	incendie 41	vol -42
#<amb	collision 71
#<ane	bris_de_glace 131	collision 91	none -61	vandalisme -54
#<ann	autre 211	collision -44	none 47	vol -46
#<ant	dommage_materiel -68	evenement_climatique 156	none -57	vandalisme 87
#<aou	collision 65	evenement_climatique 41
#<app	autre 70	incendie 47
#<aqu	dommage_materiel 146	none -48
#<ard	dommage_materiel 165	vol -87
#<arr	collision 46
#<asc	bris_de_glace 52	dommage_materiel 108	none -53
#<asl	collision 107	incendie 131	vandalisme -69	vol -120
#<ass	autre 82	vol -51
#<ata	blessure 99	dommage_materiel 63	none -57
#<ate	degats_des_eaux 150
#<att	autre 195	blessure -77	bris_de_glace -40	collision 110	degats_des_eaux 62	none -221	vandalisme -64	vol -71
#<aud	autre 160	collision 82	dommage_materiel -53	none -91	vol -53
#<aut	bris_de_glace 55	incendie 60
#<avi	autre 270	blessure -70	dommage_materiel -41	none -113	vol -46
#<avr	autre 53	blessure 40	none -53
#<awe	degats_des_eaux 105	vandalisme 63	vol -54
#<azi	blessure 81	dommage_materiel -45	vandalisme -91	vol 109
#<azr	evenement_climatique 188	none -42
#<b3i	collision -67	evenement_climatique 120	vol 115
#<b7a	evenement_climatique 59
#<b9i	none 63	vol -50
#<ba3	collision 135	evenement_climatique -41	none -66	vandalisme 62	vol -59
#<ba9	bris_de_glace 42	dommage_materiel 85
#<ba>	collision -46	degats_des_eaux -47	vandalisme 65	vol 95
#<bab	none -54	vandalisme 86
#<bag	autre 147	blessure -48
#<bah	bris_de_glace 62	collision -95	degats_des_eaux -100	dommage_materiel 88	evenement_climatique 196	none -66	vandalisme -68	vol -44
#<bai	bris_de_glace 104	collision -85	degats_des_eaux 136
#<bal	none -40
#<ban	collision 73	vol 86
#<baq	none 149
#<bas	degats_des_eaux 87	vandalisme -52
#<bat	autre 45	collision -52	incendie 122	none -52	vandalisme -42
#<bay	none -49	vandalisme 188
#<bba	blessure -59	bris_de_glace 79	collision -52	dommage_materiel -45	vol 135
#<bch	autre -41	collision 70	none 118
#<bd>	collision 46
#<bda	incendie 70
#<beb	dommage_materiel 76	incendie -66	vandalisme -44	vol 153
#<bed	collision -121	dommage_materiel -50	none 141	vol 154
#<bek	bris_de_glace 45	collision 72	none -42
#<bel	none -54	vol 61
#<ben	bris_de_glace 61	none -46
#<ber	vol 60
#<bet	collision 159
#<bgh	autre 45
#<bha	collision -83	evenement_climatique 193	none -51	vol 73
#<bia	blessure 95	collision 126	dommage_materiel -42	none -54	vandalisme -41
#<bic	collision 78	dommage_materiel 71	vandalisme -98	vol 48
#<bid	collision 43	degats_des_eaux 76	evenement_climatique -57	incendie 126	none -147	vol -48
#<bie	none 117
#<bih	dommage_materiel -46	none -66	vandalisme 59	vol 113
#<bil	autre 198	blessure -48
#<bim	bris_de_glace -68	collision 150	dommage_materiel -54	evenement_climatique -40	incendie -120	none 226	vandalisme -79	vol -82
#<bin	collision 115	vol -40
#<bir	collision 58	degats_des_eaux -69	dommage_materiel 175	incendie -45	none -56	vandalisme -49	vol -45
#<bit	degats_des_eaux 97	incendie 40
#<biy	degats_des_eaux -46	dommage_materiel 104	evenement_climatique 88	none -51
#<bjo	collision 54	degats_des_eaux 40
#<bka	collision 133
#<bkh	collision 65	incendie 150	none -40	vol -54
#<bla	collision 45
#<ble	collision 50
#<bli	autre -40	collision 108	none -72	vol 117
#<bmw	collision 187
#<bna	dommage_materiel 61
#<bnt	blessure 109	none -49	vandalisme 43
#<bo7	bris_de_glace 128
#<boi	blessure -70	collision -50	vandalisme 232	vol -71
#<bol	incendie 61	none -65	vandalisme 83	vol 49
#<bom	bris_de_glace 127	none -45
#<bon	vol 55
#<bor	collision 63	evenement_climatique 87
#<bou	collision 47
#<box	collision -42	dommage_materiel 55	evenement_climatique 164	none -46
#<bqa	dommage_materiel 79	evenement_climatique 41	vol 50
#<bra	dommage_materiel 43	evenement_climatique 48
#<bre	blessure -49	collision -125	evenement_climatique 283	vol -42
#<bri	bris_de_glace 124	collision -70	none -47	vandalisme 64
#<bru	blessure -54	collision 74	evenement_climatique -45	incendie 110
#<bss	collision 92	evenement_climatique 50	incendie -57
#<bur	autre 217	collision -112	incendie 40	none -107	vandalisme -99	vol -50
#<bus	vandalisme 47
#<bye	autre 128
#<bza	collision -47	degats_des_eaux -41	evenement_climatique 69
#<cab	collision -52	dommage_materiel 112	evenement_climatique -61	none -117	vandalisme 63
#<cad	collision 93	vol 54
#<caf	collision -56	evenement_climatique 198	none -55	vandalisme -43
#<cai	collision -78	vol 191
#<cal	collision 60
#<can	degats_des_eaux 79	evenement_climatique 71	vol -49
#<cap	none -52	vandalisme 117
#<car	autre 65	none -61
#<cas	vol 49
#<cat	collision -42	none -51	vol 178
#<cav	degats_des_eaux 153	incendie -45	vandalisme -46	vol 81
#<cei	collision 142
#<ch3	collision -42	incendie 247
#<ch7	autre 94	none 54
#<chd	bris_de_glace -55	dommage_materiel 84	none -49	vandalisme 42
#<che	incendie 58
#<chf	vol 133
#<chh	autre 45
#<chi	vandalisme 60
#<chk	vandalisme 52	vol 58
#<chn	autre 61	none 57
#<cho	collision 74
#<chr	bris_de_glace 56	collision -49	incendie 66
#<cht	evenement_climatique 202	none -40
#<chw	dommage_materiel 45
#<cin	autre 90	collision 64	none -82	vandalisme -60	vol 56
#<cir	collision 57	incendie 86
#<cit	bris_de_glace -58	collision 67	degats_des_eaux 133	evenement_climatique 49	none -41
#<civ	evenement_climatique 52	incendie 43
#<cla	blessure -45	dommage_materiel 269	none -59	vol -44
#<cle	autre 85
#<cm>	evenement_climatique 188
#<coc	bris_de_glace -63	collision 86	degats_des_eaux -44	dommage_materiel 127	incendie -91	none -60
#<cof	collision -48	vol 131
#<coi	vandalisme 79
#<col	degats_des_eaux 85	none -47	vandalisme 82
#<com	vol 47
#<cor	blessure 70	collision 82	vol -41
#<cou	blessure 51	collision -40	incendie 50	none -55
#<cra	bris_de_glace 66	collision 97	evenement_climatique -44
#<cre	degats_des_eaux 49	dommage_materiel 75
#<cri	dommage_materiel 142	evenement_climatique -44	none -41	vandalisme -64	vol 82
#<cro	blessure 182	collision -64	none -67	vandalisme -80	vol 105
#<cui	degats_des_eaux 103
#<d7e	dommage_materiel 126	none -40
#<d9a	incendie 44
#<d9i	blessure 79
#<da3	autre -47	dommage_materiel 168	none -64
#<dac	none -42	vol 50
#<dah	evenement_climatique 44
#<daq	bris_de_glace 58
#<dat	collision 85
#<daw	vol 44
#<day	bris_de_glace 46	collision 71	dommage_materiel -44
#<daz	collision -47	vandalisme 64
#<dba	bris_de_glace 100
#<dda	vol 76
#<dde	collision 57
#<ddi	blessure 82	bris_de_glace 48	collision -71	vol -42
#<ddo	degats_des_eaux -58	evenement_climatique -66	incendie 205	vol -50
#<de7	blessure 110	bris_de_glace -46	dommage_materiel 192	incendie -107	none -42	vandalisme -46	vol -65
#<de>	bris_de_glace 40	incendie 40
#<deb	blessure 56	bris_de_glace 61	collision -111	vandalisme 57
#<dec	collision -45	vandalisme 78	vol 70
#<def	blessure 87	collision 51	evenement_climatique 41	none -42	vol -44
#<deg	collision -51	degats_des_eaux 113	vandalisme 41
#<deh	blessure 60	evenement_climatique 70
#<dek	collision 49	incendie 78
#<del	collision 67	degats_des_eaux 56
#<den	autre 79	dommage_materiel 79	none -56
#<dep	blessure 80	none -50	vol 88
#<des	degats_des_eaux 72
#<dev	bris_de_glace 91	dommage_materiel 105	none -40	vandalisme -43	vol -41
#<dew	none 53	vol 57
#<dfe	blessure 61	collision -101	evenement_climatique 44	none -81
#<dgu	collision -69	evenement_climatique 45	none -46	vandalisme -54	vol 103
#<dh>	collision -47	dommage_materiel 80	none -47	vol 55
#<dha	collision -43	vol 120
#<dhe	vol 134
#<dhr	blessure 297	bris_de_glace -45	collision -58	dommage_materiel -40	evenement_climatique -40	none -63	vol -100
#<dia	evenement_climatique 44
#<dik	blessure 81	collision 77
#<dim	blessure 112	collision 52	vol -58
#<dir	autre 93
#<dis	collision 83	dommage_materiel 55
#<dkh	collision 59
#<dla	collision 95
#<dlo	collision 178
#<do>	degats_des_eaux 51	dommage_materiel 111	evenement_climatique -43
#<dok	collision -42	incendie 159
#<don	collision -51	vol 107
#<dor	blessure 85
#<dos	none 85
#<dou	bris_de_glace 73
#<drb	collision 51	degats_des_eaux 51	evenement_climatique 44
#<dre	collision 64
#<dri	collision 92
#<drn	blessure 51
#<dro	blessure 84	collision -54	dommage_materiel 115	none -48
#<drr	blessure 114	bris_de_glace -40	evenement_climatique 77
#<dus	vol 75
#<dw>	blessure 84	degats_des_eaux 106	dommage_materiel -85	none -54
#<dwa	autre 165	blessure 82	collision -84	evenement_climatique -40	none -85
#<dya	none -44
#<eau	degats_des_eaux 113
#<ech	autre 155	collision -65	degats_des_eaux 63	evenement_climatique -44	incendie 107	none -166
#<eco	blessure 81	dommage_materiel 108	none -42
#<ecr	collision -53	dommage_materiel 235	vol -53
#<ele	dommage_materiel 122	incendie 97	none -49	vandalisme -40	vol 45
#<en>	autre 126	bris_de_glace 126	dommage_materiel -99	none -64	vandalisme -47
#<ens	bris_de_glace -52	collision -47	evenement_climatique 119	vandalisme 53	vol -71
#<ent	collision 48	dommage_materiel -129	incendie 135
#<esp	autre 140	none -72
#<ess	dommage_materiel 59	incendie 46	none -43	vandalisme 82
#<eta	collision -42	dommage_materiel 121
#<eur	bris_de_glace 54	vol 107
#<ewa	none 165
#<exp	collision 100	degats_des_eaux 46
#<ext	incendie 53
#<fad	blessure -42	collision -40	degats_des_eaux 242	incendie -69	none -58
#<far	degats_des_eaux 236	dommage_materiel -41	evenement_climatique -41
#<fat	autre 74
#<fau	degats_des_eaux 74
#<fay	collision -40	degats_des_eaux 261	none -96	vandalisme -51
#<faz	autre -42	collision -50	degats_des_eaux 271	dommage_materiel -42	none -63	vandalisme -59	vol -50
#<fe9	blessure -45	vol 137
#<fek	blessure 149	collision 73	degats_des_eaux -51	none -72
#<fel	dommage_materiel 132	none -51
#<fen	blessure 78	bris_de_glace 177	collision -63	none -71
#<fer	bris_de_glace 132	collision 92	dommage_materiel 44	evenement_climatique -52	none -59
#<fes	bris_de_glace 71	none -49	vol 115
#<fet	blessure -54	bris_de_glace 91	collision -42	degats_des_eaux -47	dommage_materiel 123	none -77	vandalisme -47	vol 60
#<feu	collision 73
#<fhe	autre 57	none 71
#<fia	collision 88
#<fih	none -42
#<fik	dommage_materiel -40	none 118
#<fil	evenement_climatique 79	incendie 60	none -48	vandalisme -64	vol 41
#<fis	blessure 51	bris_de_glace 125
#<fiy	collision 83
#<fkh	blessure 263	collision -62	dommage_materiel -105	none -82	vandalisme -49
#<fle	blessure -41	collision -78	degats_des_eaux 95	dommage_materiel 162	none -52
#<flo	autre 87	collision -42
#<for	collision -49	vandalisme 88
#<fou	blessure 53	collision 108	none -76
#<fre	collision 132
#<fri	dommage_materiel 69	incendie 47
#<fse	collision -41	degats_des_eaux 178
#<fui	degats_des_eaux 166
#<fya	vol 62
#<ga3	collision -55	vandalisme 83	vol -72
#<gar	collision 52	evenement_climatique 43	none -46
#<gat	none -87	vandalisme 189
#<gaz	collision -46	none -48	vol 150
#<gel	degats_des_eaux 86	evenement_climatique -47
#<gen	collision 42
#<ghb	collision 94	none -60	vandalisme -70	vol 115
#<ghd	degats_des_eaux 65
#<ghe	collision -61	dommage_materiel 49	evenement_climatique 62	none -50	vandalisme 42
#<ghf	collision 69	incendie 167	none -92
#<gho	blessure 47
#<ghr	blessure 58	bris_de_glace 72	collision -41	dommage_materiel -49	evenement_climatique 47	none -41
#<ghs	bris_de_glace 50	collision -62	dommage_materiel 97	vol -42
#<ght	blessure -70	degats_des_eaux -70	dommage_materiel 140	incendie 47
#<gla	bris_de_glace 124	collision -93	none -76	vandalisme 124	vol -43
#<gli	collision 61	dommage_materiel 61
#<glo	collision 59
#<gol	incendie 48
#<gou	blessure -89	collision 70	dommage_materiel -46	evenement_climatique -49	none 118	vandalisme -63	vol 51
#<gps	bris_de_glace -47	none -84	vandalisme -82	vol 335
#<gra	bris_de_glace 48	vandalisme 51
#<gre	evenement_climatique 143
#<gri	vol 58
#<gro	dommage_materiel -78	incendie 177	none -73	vol -49
#<gue	evenement_climatique 98	incendie 49
#<gui	dommage_materiel -49	incendie 71	none -52	vol 208
#<ha>	dommage_materiel 65
#<had	none 54
#<haj	degats_des_eaux 40	none 41
#<hak	collision 42	none 73
#<hal	blessure 97	collision 42	dommage_materiel -69	none -128	vandalisme 63	vol 41
#<han	evenement_climatique 187	none -87
#<har	bris_de_glace -118	collision -87	dommage_materiel 187	vandalisme 97
#<has	collision 46
#<hay	vol 56
#<haz	blessure 76	degats_des_eaux -46	vol 58
#<hbe	evenement_climatique 42
#<hde	degats_des_eaux 118
#<heb	evenement_climatique 144	none -42	vol -44
#<her	collision -40	dommage_materiel 45	none -47	vandalisme 90
#<hez	evenement_climatique 41	vol 71
#<hhh	bris_de_glace 43	collision 60
#<hiy	collision 94
#<hna	vol 88
#<hom	autre 50	bris_de_glace -63	collision 49	none -48	vandalisme 68
#<hot	autre 46	collision -41	dommage_materiel 72	incendie 71	none -68
#<hra	collision -69	vandalisme 158
#<hrb	collision 82	none -55	vandalisme 59
#<hre	collision 45	none -40	vandalisme -58	vol 59
#<hwa	collision 73
#<hya	blessure 146	collision -45
#<hzz	collision 81	degats_des_eaux 136	vol -66
#<ibn	autre -41	blessure -45	incendie -41	vol 170
#<ifr	evenement_climatique 82
#<imm	degats_des_eaux 127	none -62	vandalisme 69	vol -50
#<imp	bris_de_glace 175	collision -75
#<imt	collision 49	none 111	vandalisme -44
#<ind	bris_de_glace -44	dommage_materiel 97	none -53	vol 130
#<ins	bris_de_glace 77
#<int	degats_des_eaux 46	vandalisme 150	vol -68
#<iph	dommage_materiel 95	vol 102
#<ita	blessure -44	bris_de_glace 61	collision 72	degats_des_eaux -49
#<iwa	none 83
#<iya	none 112
#<iye	none 142
#<ja>	vandalisme 43
#<jab	blessure 58	dommage_materiel 61	evenement_climatique -40	none -44
#<jah	bris_de_glace -93	collision 63	vandalisme 120
#<jaj	bris_de_glace 286	collision -58	none -40	vol -42
#<jam	bris_de_glace 93	evenement_climatique 50	none -53	vandalisme -41
#<jan	collision 40
#<jav	dommage_materiel 158	none -77
#<jay	collision 79	degats_des_eaux 49
#<jbe	dommage_materiel 49	evenement_climatique 65	vol 65
#<jda	dommage_materiel -42	evenement_climatique 66	none -112	vandalisme 72
#<jdi	autre 53	collision -57	dommage_materiel 61	vol -52
#<je>	evenement_climatique 92
#<jeb	collision -49	vandalisme 49	vol 48
#<jed	dommage_materiel 86
#<jeh	bris_de_glace 96	none -42	vol 53
#<jel	autre 92	blessure 106	collision -80	none -41
#<jem	none 86
#<jen	bris_de_glace 54	collision 76
#<jer	bris_de_glace 54
#<jet	vol 160
#<jib	none -64	vol 81
#<jih	bris_de_glace 55	vandalisme 64
#<jir	collision -83	degats_des_eaux 74	none -40
#<jit	collision 141	vandalisme -69	vol 48
#<jm3	collision -45	none 78
#<jme	bris_de_glace -42	collision 238	degats_des_eaux -138	dommage_materiel -43	evenement_climatique 89	incendie -81	none -57	vandalisme -78	vol -42
#<jna	none -87	vandalisme 143
#<jnb	none -55	vol 60
#<joi	degats_des_eaux 139
#<joj	none 78
#<jra	degats_des_eaux 56	vol 60
#<jri	degats_des_eaux -68	evenement_climatique 177
#<jui	none 70
#<k7a	blessure 143	dommage_materiel -51	incendie 58	none -71
#<k7e	incendie 200	none -47
#<k7l	dommage_materiel 67	incendie 109
#<ka3	incendie 79
#<kab	collision 65
#<kad	bris_de_glace 42	collision -55	degats_des_eaux 92	evenement_climatique -85	none -64	vandalisme 119	vol -40
#<kam	incendie 51	none -42
#<kar	blessure 45	collision 78	none -46
#<kas	collision -69	dommage_materiel 114	vandalisme 111	vol -56
#<kat	autre 44
#<kbi	bris_de_glace 44	dommage_materiel 42	none -41
#<keb	collision -47	dommage_materiel 91	none -47	vandalisme 141
#<kef	autre -68	blessure 147	bris_de_glace -70	collision -64	degats_des_eaux -41	dommage_materiel 167	evenement_climatique -60	incendie -61	none -204	vandalisme -69	vol -80
#<kel	blessure 118	bris_de_glace -40	collision 58	none -50
#<kem	collision 139	vandalisme -51	vol -46
#<ker	collision 121	vandalisme 43
#<kes	bris_de_glace 62	degats_des_eaux -47	none -45	vandalisme 226	vol -90
#<ket	autre -43	collision 85	dommage_materiel 118	none -46	vandalisme -57
#<khb	dommage_materiel 88	vol -42
#<khd	vol 74
#<khf	bris_de_glace 99	collision 77	evenement_climatique -62
#<khi	degats_des_eaux 46	dommage_materiel 54	incendie 65	none -59	vol -53
#<khl	vol 56
#<khm	blessure 107	bris_de_glace -52	vandalisme 58	vol -55
#<khn	autre -66	blessure -72	collision 144	dommage_materiel 129	evenement_climatique -40
#<khs	collision -40	degats_des_eaux 44	vandalisme 93
#<kht	vol 85
#<khw	collision 60	none -58	vol 102
#<khy	bris_de_glace 122	collision -46	degats_des_eaux -66	evenement_climatique 93
#<kif	autre 154	vol -52
#<kla	blessure 117	collision -58	dommage_materiel 97	none -80
#<kli	bris_de_glace 45	collision -54	dommage_materiel 114	none -41
#<km>	collision 107	evenement_climatique 95	vol -68
#<knn	dommage_materiel 71	vandalisme -62	vol 52
#<kor	bris_de_glace 186	collision -84	dommage_materiel -55	vandalisme 70	vol -44
#<kou	bris_de_glace 109
#<kra	blessure -88	bris_de_glace 124	collision 84	dommage_materiel -62	none -67
#<ksi	collision 166	none -41
#<kta	blessure 114	degats_des_eaux 64	none -54	vol -40
#<ktb	none -61	vandalisme 131
#<kte	vandalisme 45
#<kti	blessure 128	bris_de_glace -44	collision -61	degats_des_eaux 67	evenement_climatique -72	none -71	vandalisme -44	vol 76
#<kto	degats_des_eaux 54	evenement_climatique 77
#<l2a	collision 70
#<l3a	incendie 49
#<l3c	none 44
#<l3e	none -52	vandalisme 65
#<l3i	none -45	vol 52
#<l3o	evenement_climatique 89	none -48	vol 64
#<l3r	dommage_materiel 115	none -95	vandalisme 137	vol -45
#<l3y	evenement_climatique 53
#<l7b	evenement_climatique 48	none -40	vandalisme 179	vol -76
#<l7c	dommage_materiel 78
#<l7d	blessure 71	none -41
#<l7e	incendie 44
#<l7i	degats_des_eaux 89	none -46
#<l7j	collision -65	vandalisme 174
#<l7l	bris_de_glace 136	collision -59	degats_des_eaux -41	dommage_materiel -53	evenement_climatique -40	incendie -43	none -59	vandalisme -92	vol 112
#<l7m	bris_de_glace 76	collision 93
#<l7o	blessure 194	collision -85	incendie 45	none -47	vol -42
#<l7r	vandalisme 134	vol -96
#<l7s	bris_de_glace 219	collision -102	incendie 54	none -95	vol -79
#<l7t	collision 74	incendie 52
#<l7w	autre 67	none -50
#<l7y	degats_des_eaux -75	dommage_materiel -57	vandalisme 244	vol -43
#<l9a	vandalisme 58
#<l9d	collision 109	dommage_materiel -61	vandalisme 136	vol -77
#<l9e	dommage_materiel 45	evenement_climatique 52	none -55
#<l9i	none -42	vol 96
#<l9o	evenement_climatique 61	vandalisme 114	vol -81
#<la3	blessure 77	collision -104	dommage_materiel 96	evenement_climatique -53	vandalisme 48	vol -40
#<la7	vandalisme -43	vol 69
#<la>	none 41
#<laa	blessure -55	collision 67	dommage_materiel -42	evenement_climatique 103	vol -53
#<lac	degats_des_eaux -45	evenement_climatique 176	none -55	vol -43
#<lah	none 112
#<lak	degats_des_eaux -42	evenement_climatique 58	vol 75
#<lal	collision -72	degats_des_eaux 62	none 173
#<lam	degats_des_eaux 58	none -69	vandalisme 85	vol -68
#<las	none 44
#<lat	blessure 119	bris_de_glace 217	collision -132	none -81	vandalisme -42
#<lav	degats_des_eaux 129
#<lb7	blessure 105	collision -51	degats_des_eaux -44	dommage_materiel 59	none -74	vandalisme -51	vol -64
#<lbe	bris_de_glace 57
#<lbg	collision 67
#<lbi	collision 47
#<lbl	vol 96
#<lbr	bris_de_glace 119	collision -49	incendie 47
#<lbu	collision -50	evenement_climatique 63
#<lca	none -46	vol 45
#<lch	degats_des_eaux -43	dommage_materiel 167
#<lcl	collision 44	degats_des_eaux 108	evenement_climatique -42
#<lcu	degats_des_eaux 47	dommage_materiel -55	vandalisme 93
#<lda	bris_de_glace 43	dommage_materiel 42	vol -56
#<le>	evenement_climatique 163	none -67
#<les	incendie 41	vandalisme 101
#<let	blessure -73	collision -50	dommage_materiel 64	none 47	vandalisme 158	vol -76
#<lew	bris_de_glace 58
#<lfa	collision 75	evenement_climatique 49	none -61
#<lfe	none -57	vandalisme 41	vol 42
#<lfj	collision -43	incendie 67	vandalisme 53
#<lfl	autre 54	blessure -56	collision -44	vandalisme 56
#<lfo	bris_de_glace 42	collision -43	degats_des_eaux 99
#<lfr	degats_des_eaux 68
#<lga	collision -58	degats_des_eaux 57	dommage_materiel -42	incendie 58	none -64	vandalisme -44
#<lge	dommage_materiel -55	evenement_climatique -46	vandalisme -41	vol 202
#<lgo	bris_de_glace 123	collision -45	vol -42
#<lgr	evenement_climatique 69	vandalisme 54	vol -41
#<lha	vandalisme 68
#<lhe	collision -49	vandalisme 92
#<lho	degats_des_eaux -57	incendie 67
#<lhw	bris_de_glace 116	dommage_materiel 56	incendie 43	none -50	vandalisme -64
#<lia	none -50
#<lig	blessure 92	vol 62
#<lik	autre 64
#<lim	bris_de_glace 67	collision 47
#<lin	collision 43
#<lis	bris_de_glace 56	collision 103	none -60
#<liv	collision 65
#<liy	blessure 48	collision 40
#<lja	bris_de_glace 121	dommage_materiel -41	none -44
#<lje	collision 48	dommage_materiel -91	vandalisme 167
#<lkb	blessure 219	bris_de_glace 48	dommage_materiel -63	evenement_climatique -50	none -77
#<lke	blessure 85
#<lkl	bris_de_glace -44	collision -47	degats_des_eaux 127	none -70	vol 74
#<lkr	bris_de_glace -73	collision -49	none -44	vandalisme 95
#<lkt	autre 164	blessure 90	incendie 44	none -154
#<lla	collision -48	degats_des_eaux 67	none 60	vandalisme 54
#<llo	evenement_climatique 48
#<lm3	autre 88
#<lm7	autre -46	vol 148
#<lma	degats_des_eaux 114
#<lmd	collision 41	vol 68
#<lmh	incendie -67	none -43	vol 114
#<lmi	collision 42	dommage_materiel 216	incendie -85	none -73	vandalisme -48	vol -53
#<lmk	autre -43	dommage_materiel 84	incendie 125	none -66
#<lmr	autre 81	bris_de_glace 60	none -63
#<lms	vandalisme 83
#<lo7	collision -54	dommage_materiel 107	incendie -81	none -58	vandalisme 205	vol -60
#<loc	degats_des_eaux 51	dommage_materiel -40	none -69	vandalisme 64	vol 102
#<log	collision 43	none -40	vol 47
#<lor	collision 106	none -45
#<lot	collision -194	evenement_climatique 80	incendie 184	vandalisme -61	vol -47
#<lou	evenement_climatique 53
#<lpa	evenement_climatique 63	none -55	vandalisme 60	vol -41
#<lpc	collision -100	dommage_materiel 168	none -47	vandalisme -64	vol 137
#<lph	bris_de_glace 57	collision 78	vandalisme -45
#<lpi	degats_des_eaux 73	dommage_materiel -48	incendie 80
#<lpl	collision 88	degats_des_eaux 72
#<lpo	vol 58
#<lpr	evenement_climatique 48	vandalisme 69
#<lqa	collision -41	vol 88
#<lqd	collision -93	none -62	vandalisme 293
#<lqi	blessure 79	collision -65	vol 142
#<lri	incendie 83
#<lsa	collision 89	dommage_materiel -48	none -58	vol 116
#<lse	bris_de_glace -113	collision 56	vandalisme 102	vol 42
#<lta	collision 184	dommage_materiel -57	none -59	vandalisme -81	vol -48
#<lun	autre 228	blessure -45	bris_de_glace 113	collision -106	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -46	none -64	vandalisme 52	vol -63
#<lus	collision -59	degats_des_eaux 105	dommage_materiel 91	evenement_climatique -41	vandalisme 83	vol -100
#<lva	collision -50	degats_des_eaux 80	dommage_materiel 198	none -50
#<lve	evenement_climatique 100	vandalisme 55
#<lvi	bris_de_glace 151	collision -97	dommage_materiel 72	none -48	vol 59
#<lvo	autre 57	collision 70
#<lwa	autre 60	none -41
#<lwi	collision -52	evenement_climatique 200	incendie -42	vol -68
#<lwj	collision 145	vol -65
#<lwl	dommage_materiel 45	none -56	vandalisme 127
#<lwr	autre 103	none -49	vol 47
#<lyc	blessure 54	none -79	vol 83
#<lyo	none 44
#<m3e	collision 91	vandalisme 40	vol -51
#<m3i	collision 92	evenement_climatique 46
#<m3t	dommage_materiel 101	evenement_climatique 46	incendie -40	none -41	vandalisme -43
#<m7d	vandalisme 72
#<m7e	bris_de_glace -41	collision -155	degats_des_eaux -41	evenement_climatique 114	incendie 120	none -68	vol -57
#<m7l	degats_des_eaux 65
#<m7t	collision -81	incendie 92	vandalisme 44
#<m9e	degats_des_eaux -40	none -60	vandalisme 178	vol -49
#<m9l	vol 149
#<m9o	collision 67	vandalisme 98
#<m9t	dommage_materiel -48	vol 125
#<ma3	none 99
#<ma7	collision -84	degats_des_eaux 110	dommage_materiel -43	evenement_climatique 123	none -57	vandalisme -46
#<ma9	collision 70
#<maa	collision 107
#<mac	none 70
#<mad	collision 92
#<maf	autre 41	collision 130	incendie -42	vol -69
#<mah	dommage_materiel 60	none -76	vol 138
#<mai	collision 52
#<maj	collision 58	vol 41
#<mak	collision 48	none 41
#<mal	collision 65
#<mam	bris_de_glace 59	dommage_materiel -45	none 47
#<man	blessure 84	dommage_materiel -59	none 56	vandalisme 58	vol -45
#<mar	collision 45	dommage_materiel 48	none -48
#<mas	vandalisme 171
#<mbe	blessure 86	degats_des_eaux 82	none -58
#<mch	none -42	vol 41
#<mde	collision 184	none -121
#<mdr	degats_des_eaux 124
#<me7	collision -53	degats_des_eaux 115	none -48	vol 90
#<mec	collision -140	dommage_materiel 61	incendie 196	none -60
#<med	blessure 51	collision 77	vol -43
#<meg	bris_de_glace 96	collision -45	incendie 49
#<meh	blessure -61	dommage_materiel 42	evenement_climatique -53	none -73	vandalisme 127
#<mek	vandalisme 48
#<mer	autre 40	none -58	vandalisme 44
#<mes	dommage_materiel -53	none -45	vandalisme 75	vol 70
#<met	evenement_climatique 60	none 53
#<meu	degats_des_eaux 61	dommage_materiel 73	evenement_climatique 80	vandalisme -55
#<mez	none 87
#<mfe	collision 158	incendie 64	vandalisme -41	vol -50
#<mft	collision 109	none -93	vol 91
#<mgh	bris_de_glace 50
#<mhe	blessure 42
#<mic	degats_des_eaux -47	dommage_materiel 81	incendie 73	none -151	vandalisme -90	vol 101
#<mid	degats_des_eaux 76	evenement_climatique 41
#<min	blessure 56	collision 120
#<mis	collision 96
#<mit	degats_des_eaux -50	evenement_climatique 187	incendie -61	vol 47
#<mja	degats_des_eaux -50	evenement_climatique 102	vandalisme 91	vol -126
#<mjr	vandalisme 76
#<mke	bris_de_glace -44	evenement_climatique 43	none -53	vandalisme 43	vol 77
#<mkh	collision -69	none -41	vandalisme 170
#<mkt	vandalisme 134	vol -47
#<mli	bris_de_glace 55	incendie 56	none -41
#<mll	bris_de_glace 49	dommage_materiel 43
#<mn>	none -47
#<mnf	dommage_materiel 55
#<mnh	incendie -73	vandalisme 80
#<mni	dommage_materiel 65	none -43
#<mnn	incendie 130	none -41	vandalisme -85	vol 122
#<mno	degats_des_eaux 166
#<moc	evenement_climatique 155	none -56
#<mod	collision -68	dommage_materiel 109	evenement_climatique 106	vol -43
#<moh	bris_de_glace -44	degats_des_eaux 69
#<mom	none 116
#<mon	autre 50	collision 55	none -41	vol 48
#<mor	collision 60
#<mos	autre -44	vandalisme 136
#<mot	collision 50	vol 60
#<mrr	autre 268	collision -51	dommage_materiel -49	none -115	vandalisme -73
#<msa	collision -69	dommage_materiel -41	incendie 142	none 120	vol -119
#<msd	collision -53	degats_des_eaux 114
#<mse	autre 63
#<msi	degats_des_eaux 61
#<msk	collision 99
#<mss	autre 64	collision -57	none 55
#<mt2	none 204	vol -40
#<mta	dommage_materiel 124
#<mtq	degats_des_eaux 119	evenement_climatique 79
#<mwe	blessure 112
#<mze	collision -46	degats_des_eaux 51	vandalisme -50	vol 124
#<mzr	collision 42
#<mzy	collision 73	none -51	vol 48
#<n3a	degats_des_eaux 42	none 42	vol 55
#<n3e	collision 50
#<n3r	autre 44	blessure 68
#<n3t	collision -65	degats_des_eaux 63	dommage_materiel -51	vandalisme 167	vol -56
#<n7e	autre 48	none -56	vol 57
#<n9d	collision 83	vol -49
#<n9e	none -43	vandalisme -49	vol 79
#<na3	vol 68
#<na9	autre 238	bris_de_glace -69	collision -94	dommage_materiel -43	none -118	vandalisme 97
#<nac	collision 193	dommage_materiel -43	incendie 50	none -57	vol -62
#<nad	dommage_materiel 84
#<naf	bris_de_glace -99	collision 42	degats_des_eaux 102	evenement_climatique 85	vandalisme -41	vol -55
#<nak	collision 40	evenement_climatique 76	incendie 45
#<nan	none 110
#<nas	vandalisme 49
#<nat	collision 71
#<naz	collision 45
#<nbe	blessure 48
#<nch	none 48	vol 50
#<ndd	autre 63	collision -61	dommage_materiel -43	none -50	vol 111
#<nde	blessure 94
#<ndo	vandalisme 78
#<neb	collision 81	dommage_materiel -41	evenement_climatique -42	none -69	vandalisme -67	vol 152
#<nef	none -41	vol 66
#<nei	collision -50	vandalisme -69	vol 182
#<nej	blessure 84	bris_de_glace 81	none -64	vol -41
#<nek	collision 66	incendie 62	none -40
#<nem	collision 97
#<nes	bris_de_glace 86	incendie 44	none 43
#<net	bris_de_glace 78	degats_des_eaux -57	dommage_materiel 140	vandalisme -55	vol -44
#<nez	blessure 157	collision 76	dommage_materiel -57	vandalisme -40	vol -70
#<nfe	collision 106	degats_des_eaux 111	none -43
#<ngo	incendie -49	vol 148
#<nhd	none 146
#<nhe	blessure 75	collision -41	dommage_materiel 81	vandalisme -41
#<ni>	vol 50
#<nic	collision 50	vol 47
#<nif	blessure 41	collision 118
#<nim	degats_des_eaux -109	evenement_climatique 217	none -82
#<nit	vol 99
#<nja	collision -63	none 168
#<nji	incendie 117
#<nke	none 126
#<nkh	dommage_materiel 62	none -52
#<nkt	dommage_materiel -84	evenement_climatique -56	none 51	vol 154
#<nmc	dommage_materiel 103	none -46
#<nna	none -70	vandalisme -43	vol 199
#<non	autre 57	none 130
#<nos	bris_de_glace 52	vandalisme 40
#<nou	autre 168	none -142
#<nqd	blessure -40	bris_de_glace 44	none 113
#<nqe	blessure 124	collision 100	dommage_materiel -94	incendie 97	vandalisme -40	vol -72
#<nre	autre 213	blessure -73	collision -59	dommage_materiel -43
#<nse	autre 219	dommage_materiel -47	none -59	vol -60
#<nsi	autre 88	none -44
#<nss	autre 142	collision -56
#<nta	incendie 47
#<nte	none -52	vol 113
#<ntl	autre 53	blessure 52	collision -63	none -69	vol 118
#<ntn	collision 88	degats_des_eaux 58	vol -48
#<nwa	autre 65	incendie 54
#<nze	none -52
#<oct	autre 76	bris_de_glace 44
#<okh	collision 100
#<oma	incendie 82
#<one	dommage_materiel 241	evenement_climatique -103	incendie -58
#<ope	blessure 104
#<opt	dommage_materiel 77
#<ord	dommage_materiel 53
#<ost	blessure -47	bris_de_glace -41	collision -68	dommage_materiel 275	none -57	vandalisme -46	vol -41
#<oua	none 156
#<ouj	vandalisme -43	vol 122
#<ouk	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#<our	collision -41	degats_des_eaux -52	dommage_materiel -53	evenement_climatique 150	incendie 119
#<oxy	blessure -42	collision -42	incendie 171
#<pal	bris_de_glace -48	collision -83	degats_des_eaux -40	dommage_materiel -68	evenement_climatique 246	incendie -48	none -142	vandalisme -62	vol 59
#<pan	bris_de_glace 49	dommage_materiel -41	evenement_climatique 60
#<pap	evenement_climatique 96	incendie 80	vandalisme -98
#<par	bris_de_glace 49
#<pas	collision 62	vol 45
#<pat	bris_de_glace 44	incendie -49
#<pc>	collision -58	dommage_materiel 124	vandalisme -44	vol 93
#<pea	collision 167
#<pei	collision 65	dommage_materiel -75	evenement_climatique 65	none -101	vandalisme 99	vol -51
#<pet	vandalisme 95	vol 52
#<peu	collision 93
#<pha	bris_de_glace 61	none -56	vandalisme 61
#<pho	autre -41	dommage_materiel 118	vol 40
#<pic	collision 116	vol 58
#<pis	blessure 54	degats_des_eaux 150	evenement_climatique 60	none -79	vol -58
#<ple	collision 82	dommage_materiel -48	none 130	vol -48
#<plo	degats_des_eaux 74
#<pne	vandalisme 109
#<poi	blessure 40	collision 67
#<pom	incendie 75
#<por	none -54	vandalisme 55	vol 123
#<pot	collision 119
#<pou	dommage_materiel 134	vol -42
#<pre	autre 88	blessure 40	collision -55	none -68	vol 59
#<pri	autre 134	degats_des_eaux -52	none -117	vol 124
#<pro	evenement_climatique 40	none -43
#<qas	dommage_materiel 62	vandalisme -51	vol 100
#<qbe	blessure 68	degats_des_eaux -54
#<qel	collision -52	vandalisme 114
#<qis	collision 67	vol 84
#<qod	blessure 69
#<qua	collision 143
#<ra3	collision -71	degats_des_eaux -44	dommage_materiel 63	evenement_climatique 153	incendie -43	none -60	vol -55
#<ra9	dommage_materiel -41	vandalisme 126
#<rab	autre 47	none -58	vol 55
#<rac	degats_des_eaux 48	dommage_materiel 64
#<rad	autre 44	evenement_climatique 52	none -47
#<rah	autre 48	none -44
#<raj	collision 57	vandalisme 46
#<rak	collision 136
#<ran	blessure 48	collision 110
#<rap	collision 180	vol -61
#<ray	none 57	vol -44
#<rb3	none 67
#<rba	dommage_materiel 184	none -78	vandalisme -45
#<rea	blessure 96	collision 92	evenement_climatique -41	none -60	vandalisme 72	vol -58
#<reb	degats_des_eaux 40	evenement_climatique 101	none -54
#<rec	collision -48	vol 123
#<rej	blessure 81	none -43
#<rek	incendie 52
#<ren	blessure 63
#<rep	blessure 40	collision -50	vol 133
#<res	collision -56	vandalisme 41
#<ret	bris_de_glace 88	collision 43	none -52	vandalisme 59
#<ri7	bris_de_glace 48	collision -64	evenement_climatique 221	none -61	vandalisme -41
#<ria	bris_de_glace 114	none -51	vol 53
#<rid	collision -40	incendie 78	vandalisme 53
#<rih	blessure -43	collision -43	degats_des_eaux -62	dommage_materiel -40	evenement_climatique 350	none -67	vandalisme -72
#<riy	degats_des_eaux -43	evenement_climatique 156	vol -49
#<rj3	autre 152	none -62
#<rja	degats_des_eaux 70	dommage_materiel -43	incendie 94	none -50	vol -56
#<rje	dommage_materiel 48
#<rjl	blessure 127	degats_des_eaux -45	dommage_materiel -41
#<rka	vol 155
#<rke	vandalisme 57
#<rma	evenement_climatique 43	incendie 63	none -41	vandalisme 69
#<rme	collision 46	dommage_materiel 109	evenement_climatique 42	vandalisme -58	vol -41
#<rob	degats_des_eaux 60
#<roc	collision 105	vol 54
#<rok	blessure 55	collision 63	vandalisme -40
#<ron	collision 82	incendie 42
#<rou	collision 50
#<rre	collision 51	degats_des_eaux -61	evenement_climatique 158
#<rri	bris_de_glace -72	degats_des_eaux 95	evenement_climatique 89	vandalisme 71	vol -81
#<rwa	collision -50	none -54	vandalisme 202
#<rwi	collision 123
#<s7a	evenement_climatique 67
#<s7i	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
#<s9e	degats_des_eaux 132
#<sa3	evenement_climatique 49
#<sa7	collision 58
#<sa9	blessure 58	collision -54	degats_des_eaux 57	none -40
#<sab	degats_des_eaux 110	dommage_materiel -53	none -46	vandalisme 108	vol -43
#<sac	collision -60	none -44	vandalisme -41	vol 235
#<saf	none 40
#<sah	collision 64	dommage_materiel 66
#<sai	collision 86	degats_des_eaux 48
#<sak	none -47	vol 50
#<sam	dommage_materiel 61
#<san	autre 62	bris_de_glace 41	none -85
#<saq	autre -45	blessure 166	bris_de_glace -58	collision 164	degats_des_eaux -52	dommage_materiel -69	incendie -40	none -165	vandalisme -63	vol -91
#<sar	autre 119	collision -73	none -64	vandalisme 134
#<saw	autre 325	collision -86	dommage_materiel -41	none -85	vandalisme -66	vol -95
#<say	blessure 49	collision 71	none -43
#<sbe	autre 100	blessure -63	dommage_materiel 84
#<sbi	blessure 54	collision 55
#<sca	autre 70
#<sco	vandalisme 63
#<sda	collision 89
#<sdd	bris_de_glace 277	collision -40	degats_des_eaux -45	dommage_materiel -58	none -127	vandalisme -51	vol -47
#<sde	collision 50	evenement_climatique 85	vol -61
#<se3	collision -69	dommage_materiel -139	evenement_climatique 208	none -75	vandalisme -61
#<se7	collision 133
#<se9	blessure -45	bris_de_glace -51	degats_des_eaux 154	dommage_materiel -55	vandalisme 58	vol -51
#<sec	dommage_materiel 103	none -46	vol 51
#<sed	evenement_climatique 46
#<sef	autre 164	bris_de_glace -46	degats_des_eaux 146	dommage_materiel -58	none -238	vandalisme 52	vol -54
#<seh	degats_des_eaux -50	evenement_climatique 90	none 76
#<sej	dommage_materiel -41	incendie 42	vandalisme 124	vol 55
#<sek	vandalisme 96
#<sel	bris_de_glace 94	collision -115	none -52	vol 64
#<sen	dommage_materiel 52
#<sep	evenement_climatique 95
#<ser	autre 46	collision -48	evenement_climatique 43
#<set	bris_de_glace 168	collision -53	none -110	vandalisme -43	vol 146
#<sew	incendie 90
#<sgh	none -44
#<si>	blessure 62	collision 51	degats_des_eaux 78	vol -65
#<sid	incendie 50
#<sie	vandalisme 63	vol 49
#<sif	vol 85
#<sin	degats_des_eaux 62	dommage_materiel 52	none 51
#<sip	degats_des_eaux 105
#<sir	collision 75
#<siy	collision 52
#<skh	bris_de_glace 81	degats_des_eaux 78	incendie -48
#<ski	blessure 255	collision -162	dommage_materiel -55	evenement_climatique -65	none -64	vandalisme -45	vol 98
#<sla	vol 59
#<sle	degats_des_eaux -71	dommage_materiel -114	evenement_climatique 166	incendie 104	vandalisme -54
#<slm	autre 64	collision -41	dommage_materiel -51	none 77	vol -52
#<sma	autre 74	none -52	vol -42
#<sme	collision 46
#<smi	blessure 67
#<sna	blessure 117	dommage_materiel -41	none -50
#<sni	blessure 87	collision -58	dommage_materiel 135
#<sny	none 237	vol -51
#<soc	collision 66	degats_des_eaux -42	dommage_materiel 84
#<sok	autre 50	blessure 43	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 69	vandalisme 46	vol -56
#<sol	degats_des_eaux 142	none -44
#<sor	blessure 176	evenement_climatique -54	none -41
#<spo	blessure 52	none -62	vandalisme -41	vol 89
#<spr	collision -47	degats_des_eaux -53	incendie 41	none -78	vandalisme 222	vol -76
#<sre	collision -47	none -51	vol 229
#<ss9	degats_des_eaux 46	evenement_climatique 62
#<ssa	evenement_climatique 56	vol 66
#<ssi	collision 68	degats_des_eaux 46
#<ssm	bris_de_glace 164	degats_des_eaux -56	dommage_materiel -41	evenement_climatique 91	none -84	vol -42
#<sta	collision -45	evenement_climatique 49	vol 62
#<ste	blessure -40	collision -56	degats_des_eaux -43	dommage_materiel 41	evenement_climatique 121	incendie 60	none -40
#<sty	collision 90	dommage_materiel 101	none -41	vandalisme -46
#<sui	collision 97	none -51
#<sul	incendie 51	vandalisme 41
#<sur	dommage_materiel 106
#<swa	autre 94	collision 45	none -55
#<syn	collision -44	degats_des_eaux 97
#<t2a	bris_de_glace 102	none -42	vandalisme -42	vol 50
#<t3e	autre 143	blessure 41	collision -110	none -93	vandalisme 82
#<t7e	incendie 165	none -52
#<t7r	blessure 61	dommage_materiel 86	incendie 48	none -46
#<t7t	evenement_climatique 51	vol 75
#<t9a	dommage_materiel 107	none -53
#<t9d	none 148
#<t9e	collision 173	none -61
#<t9s	bris_de_glace 52	dommage_materiel 52
#<t9t	degats_des_eaux 46	dommage_materiel 110	incendie -41
#<ta3	autre 64	collision 72
#<ta7	dommage_materiel 103	none -50
#<tab	degats_des_eaux 51	evenement_climatique -46
#<tac	blessure -43	bris_de_glace -55	collision -55	degats_des_eaux 165	dommage_materiel 135	none -70	vandalisme -42	vol -58
#<tad	degats_des_eaux -52	dommage_materiel 113	incendie 75
#<tag	vandalisme 176
#<tah	blessure 44	collision -49	dommage_materiel 80	evenement_climatique 45	none -41
#<taj	dommage_materiel 66	incendie 48
#<tal	collision -43	degats_des_eaux -44	evenement_climatique 85	none -45	vandalisme 49
#<tam	autre 153	blessure -50	bris_de_glace 132	dommage_materiel -92	none -110	vandalisme -49	vol -66
#<tan	incendie 42	none -41	vol 42
#<tar	collision -49	dommage_materiel 60	evenement_climatique 63	none -59
#<tas	blessure 315	bris_de_glace -41	collision -230	degats_des_eaux -57	dommage_materiel -79	evenement_climatique -47	incendie -43	none -158	vandalisme -61	vol -73
#<tat	degats_des_eaux -45	evenement_climatique 183	vol -42
#<tax	autre 104	collision 58	vol -41
#<tay	evenement_climatique 65	none -55
#<taz	autre 79	bris_de_glace 137	collision -49
#<tba	collision 44
#<tbe	incendie 75	none -46	vol 94
#<tbi	blessure 68
#<tch	bris_de_glace 131	none -41
#<tde	bris_de_glace 48	evenement_climatique 82	none -59	vandalisme 54	vol -49
#<tdi	bris_de_glace 93	incendie -52
#<tdo	collision 106
#<te3	blessure 110	vandalisme 85	vol -83
#<te7	blessure 53
#<te9	bris_de_glace 42	dommage_materiel 161	none -78	vol -61
#<teb	collision -41	dommage_materiel 99	evenement_climatique 106
#<tec	degats_des_eaux 167	none -49	vol -60
#<teh	blessure 111	dommage_materiel -52	evenement_climatique -78	vol 52
#<tel	dommage_materiel 63
#<tem	collision 63	evenement_climatique 40
#<ten	blessure 138	evenement_climatique 104	none -86
#<ter	blessure 79
#<tet	blessure 47	degats_des_eaux 64
#<tey	blessure -48	dommage_materiel 73	evenement_climatique 109	none -63
#<tfe	bris_de_glace 79	degats_des_eaux 48	none -40
#<tfi	incendie 132
#<tgo	autre 180	bris_de_glace -41	collision -87	dommage_materiel -55	none -172	vandalisme -49	vol 89
#<the	blessure 167	degats_des_eaux -41	none -67
#<tic	collision 59	evenement_climatique 99	none -44	vol -40
#<til	dommage_materiel 96
#<tiy	degats_des_eaux 170
#<tiz	collision 114	none 46
#<tje	evenement_climatique 75	vol 40
#<tjr	bris_de_glace 98	none -41
#<tke	blessure 80	dommage_materiel 79	none -64
#<tkh	none -44
#<tki	blessure -53	bris_de_glace 126
#<tks	blessure 48	collision 79
#<tla	collision 59
#<tle	autre 62	none -43
#<tlf	autre 73	collision -82	dommage_materiel 167	none -68	vandalisme 51
#<tlg	autre 168	vol -73
#<tli	collision -65	dommage_materiel -53	none -55	vandalisme 100	vol 92
#<tlt	none 69
#<tlw	blessure 127	collision -118	degats_des_eaux 69	incendie 66
#<tma	blessure -54	degats_des_eaux -50	dommage_materiel 123	incendie -65	none 54	vol -46
#<tme	bris_de_glace 40	collision -58	evenement_climatique 92	none -47
#<tmm	collision -102	degats_des_eaux 72	none 53	vandalisme -45
#<tna	none 105	vandalisme 42
#<tne	degats_des_eaux 190
#<tnf	blessure 76	degats_des_eaux 49	none -45
#<tni	none 81
#<tob	blessure 81	collision 83	none -43	vandalisme -42
#<toi	bris_de_glace 46	collision -58	evenement_climatique 105	none -55	vandalisme 49	vol -40
#<tol	collision 119	evenement_climatique 59
#<tom	collision 43
#<ton	collision 66	evenement_climatique 71	none -81
#<tqa	bris_de_glace 40	vandalisme 52
#<tqe	autre -40	blessure 42	collision 49	degats_des_eaux 137	dommage_materiel -51	evenement_climatique -69	incendie -40	none -92	vandalisme 62
#<tql	collision 185	degats_des_eaux 61	none -58
#<tqt	blessure 58	degats_des_eaux 80
#<tra	none -51	vol 42
#<tre	autre 136	blessure 64	bris_de_glace 50	collision -68	incendie -51	none -69	vandalisme -48	vol -77
#<tri	collision 102
#<tro	blessure 46	vol 43
#<tsa	collision 40
#<tse	blessure 82	evenement_climatique -49	none -56
#<tsr	vol 172
#<tss	autre 70	collision -61	degats_des_eaux 107	none -110
#<tta	collision -93	degats_des_eaux 140	dommage_materiel -59	incendie 101	none -50	vol -53
#<tte	blessure 134	bris_de_glace 52	dommage_materiel -54	evenement_climatique 62	none -81	vol -57
#<tur	autre 112
#<tuy	degats_des_eaux 137
#<twa	degats_des_eaux 64
#<twe	autre 116	none -65
#<twi	collision 233	none -108	vandalisme -57	vol -44
#<tze	blessure 209	collision -80	dommage_materiel 57	none -40	vandalisme -42	vol -57
#<ult	vandalisme 106
#<up>	vandalisme -68	vol 128
#<urg	bris_de_glace 40	incendie 41
#<usi	incendie 125
#<vac	blessure 179
#<vai	degats_des_eaux 112
#<val	vol 134
#<veh	collision 130
#<vel	vol 80
#<ver	autre 50	bris_de_glace 153	dommage_materiel -56	none -105
#<ves	vandalisme -41	vol 114
#<vid	none -110	vandalisme 281	vol -141
#<vil	collision -60	degats_des_eaux -70	dommage_materiel -45	evenement_climatique 43	incendie -48	none -64	vol 154
#<vir	collision 113
#<vis	autre 134	collision -53	none -89	vandalisme 61
#<vit	bris_de_glace 134
#<voi	none -56	vandalisme 96
#<vol	autre 82	collision 114	dommage_materiel 56	vol -89
#<w9e	blessure 42	collision 59
#<w9f	autre 153	none -40	vol -51
#<wa3	collision 174	none -56
#<wa9	collision 61
#<wac	autre 113
#<wad	blessure -40	degats_des_eaux -70	evenement_climatique 259	vol -46
#<wah	collision 56
#<wak	blessure -40	bris_de_glace 85	none 49
#<wc>	collision -66	degats_des_eaux 160	dommage_materiel 119	none -81
#<we7	autre 47	collision 84	evenement_climatique 78	none -79	vandalisme -45
#<we9	none 68
#<wed	incendie -41	vandalisme 119
#<wee	collision -55	degats_des_eaux 81	dommage_materiel -101	vandalisme -41	vol 129
#<wej	collision -44	vandalisme 55	vol 67
#<wel	incendie 41
#<wer	autre 85	blessure 66	collision 92	none -98	vandalisme -49	vol -46
#<wge	vol 65
#<wld	bris_de_glace 40	dommage_materiel 72
#<wli	autre 106	none -43
#<wll	evenement_climatique -45	none 162
#<wos	collision 136
#<wqe	autre 71	collision 44
#<wra	autre 90
#<wse	autre 56
#<wsl	autre 99	vol -47
#<wss	bris_de_glace 76	degats_des_eaux -42
#<wst	degats_des_eaux 55	vandalisme 60	vol -42
#<y3t	dommage_materiel 73	incendie -43	vol 44
#<y7e	vol 67
#<ya3	vandalisme 48
#<ya>	bris_de_glace 123	degats_des_eaux -42	dommage_materiel 52	evenement_climatique -69	incendie 59	none -40	vol -49
#<yal	dommage_materiel 43	none 48	vol 54
#<yam	evenement_climatique 166
#<ych	collision 55
#<ydd	collision 65	evenement_climatique 69
#<yde	collision -41	evenement_climatique 53	vol 116
#<yji	collision 41
#<ykh	dommage_materiel 44
#<ymk	autre 72	collision -41	vandalisme 41
#<yom	bris_de_glace 149	evenement_climatique -126
#<you	blessure 56	vol -57
#<yse	bris_de_glace -47	collision -79	degats_des_eaux 233	dommage_materiel -61	evenement_climatique -47	vol 50
#<ysi	collision 53	degats_des_eaux 54
#<ysn	degats_des_eaux 46
#<ysr	vol 117
#<ytb	autre 157	bris_de_glace 83	collision -40	degats_des_eaux -96	none -93
#<ywe	collision 136	vandalisme -41
#<zad	collision 108
#<zag	blessure 162	collision -74	evenement_climatique 139	none -86
#<zaj	bris_de_glace 219	collision -55
#<zay	autre 223	collision 91	none -194	vol -43
#<zbe	collision 133	degats_des_eaux 110	evenement_climatique -109	incendie -62
#<zde	bris_de_glace 149	dommage_materiel -40
#<zel	blessure 46	collision 52	degats_des_eaux 73	none -44
#<zen	degats_des_eaux 68	evenement_climatique 40	none -69	vandalisme 88	vol -52
#<zer	dommage_materiel 85
#<zin	blessure -44	bris_de_glace -44	collision 64	dommage_materiel -68	evenement_climatique 109	incendie -41	none -124	vandalisme -54	vol -54
#<zit	blessure 77	bris_de_glace -40	dommage_materiel 61	none -74	vol -53
#<ziy	blessure 44	collision 46
#<zja	bris_de_glace 268	collision -71	degats_des_eaux -46	none -52	vandalisme 62	vol -44
#<zle	blessure 145	degats_des_eaux 87	none -62
#<zn9	collision -52	incendie 45	vandalisme 122	vol -51
#<zra	degats_des_eaux 77
#<zre	blessure -50	none 89	vol 47
#<zri	collision -76	dommage_materiel 163	evenement_climatique 48	none -96	vol 40
#a2il	evenement_climatique 103	vandalisme 59	vol -41
#a3a>	autre 49
#a3am	blessure -41	collision 105	dommage_materiel -42	none 185	vandalisme -47	vol -64
#a3d>	evenement_climatique 68	none -63	vandalisme 49
#a3ed	collision -87	dommage_materiel 100	vandalisme 123	vol -57
#a3es	collision -54	evenement_climatique 91	none -57	vol 56
#a3ha	blessure 130	bris_de_glace -41	collision 42	dommage_materiel 90	evenement_climatique -48	none -71	vol -49
#a3i9	evenement_climatique 195
#a3i>	blessure 105	bris_de_glace 51	none -61
#a3ja	collision 75	vol 55
#a3la	incendie 51
#a3le	incendie 47
#a3lo	incendie 89
#a3na	degats_des_eaux 50	none 75	vandalisme -53	vol 79
#a3nd	none 137
#a3ni	vol 45
#a3o>	bris_de_glace 46	collision -73	incendie 141
#a3ra	collision 146	degats_des_eaux 79	none -75
#a3re	none 61
#a3ri	incendie 182
#a3sa	collision 82
#a3si	collision -50	none -41	vandalisme 89	vol 101
#a3t>	autre -42	collision 80	degats_des_eaux -50	dommage_materiel 88
#a3ta	autre 148	none -151
#a3wi	autre 106	blessure -40
#a7a>	collision 55	none 159	vandalisme -49
#a7b>	collision 156	incendie 85	none -119
#a7bi	dommage_materiel 50	incendie 87	vol -40
#a7da	evenement_climatique 55
#a7di	collision 77	degats_des_eaux 73
#a7et	blessure 58	dommage_materiel 59	none -60	vol -43
#a7o>	blessure -76	bris_de_glace -41	collision -49	degats_des_eaux -40	dommage_materiel 144	incendie 133	none -74	vandalisme -88	vol -44
#a7t>	evenement_climatique 48
#a7ti	degats_des_eaux 83
#a99>	bris_de_glace 118	collision -50	evenement_climatique 59
#a9a>	autre 47	collision 132	none -70	vandalisme -40
#a9at	bris_de_glace 94	evenement_climatique 126	none -65
#a9aw	collision 71	vandalisme -43	vol 95
#a9de	collision 92
#a9ef	collision 68
#a9el	blessure -94	collision 129	none 96	vandalisme -69	vol -77
#a9es	bris_de_glace -66	collision -72	vandalisme 136
#a9et	collision 165	incendie 43
#a9f>	bris_de_glace -59	collision -57	dommage_materiel 136	evenement_climatique 78	none -59	vandalisme -64	vol -48
#a9fa	autre 66	collision 53
#a9fi	degats_des_eaux 121	none -49	vol 46
#a9i>	bris_de_glace 51	none 42
#a9in	collision 59	degats_des_eaux -45	dommage_materiel 120	none -41
#a9m>	collision 62	dommage_materiel -40	none 64	vandalisme -61
#a9o>	blessure 122
#a9t>	incendie 125
#aaro	collision 43
#aayo	blessure -55	collision 67	dommage_materiel -42	evenement_climatique 103	vol -53
#aban	blessure -65	degats_des_eaux -65	dommage_materiel -96	evenement_climatique 164	incendie 173	none -93	vandalisme -72	vol -118
#abat	autre 41	incendie 41	none -67
#abde	vandalisme -51	vol 165
#abe3	none 58
#abel	vol 76
#abes	collision -53	vandalisme 136	vol -55
#abet	evenement_climatique 89	incendie 102	none -43
#abgh	degats_des_eaux 51
#abi>	blessure 43	degats_des_eaux 47
#abin	autre 85	collision -91	dommage_materiel 112	evenement_climatique -86	incendie 42	none -64	vandalisme -49	vol -46
#abiy	vol 106
#abla	blessure 53	dommage_materiel 47	none -76	vandalisme 96	vol -54
#able	dommage_materiel 58	none -73	vol 109
#abni	collision 126	none -46	vandalisme 62
#abo>	degats_des_eaux 102
#abol	collision -45	dommage_materiel -40	evenement_climatique 195	none -81	vandalisme 50
#abou	autre -68	blessure 63	collision 88
#abra	evenement_climatique 70	vol 49
#abri	blessure -47	bris_de_glace 112	collision -76	none -141	vandalisme 167
#abro	collision 93	dommage_materiel 88	vol -53
#abt>	autre -44	blessure -51	collision 157	dommage_materiel 49	none 76	vandalisme -50	vol -63
#acar	degats_des_eaux 111	incendie 121	none -42
#acbo	dommage_materiel 187
#acci	collision 96
#accr	collision 75
#ace>	bris_de_glace 68	none -49
#ach>	autre 61
#acha	blessure 118	collision -77	none 127	vandalisme -57
#ache	degats_des_eaux 56
#achi	none 42
#acho	dommage_materiel -53	incendie 43	none -97	vandalisme 200	vol -43
#acia	none -42	vol 50
#acie	bris_de_glace 41	vol 50
#ack>	collision -60	incendie 48	vandalisme 65
#aco>	collision 78	degats_des_eaux 129	none -40
#act>	bris_de_glace 175	collision -75
#acte	autre 86	vandalisme 72	vol -42
#acto	dommage_materiel -57	incendie -84	vandalisme 125	vol 115
#actu	autre 57
#ada>	none 55
#adak	autre 215	vol -48
#adam	blessure 88	incendie 93	vol -46
#adan	collision -41	evenement_climatique 104	none 164	vandalisme -46	vol -59
#adat	degats_des_eaux 206	evenement_climatique -41	none -61
#adch	none 57
#add>	blessure 93	collision -52	dommage_materiel 92	none -41	vol -48
#adda	autre -45	collision 134	evenement_climatique 88
#addi	collision 194
#ade>	vandalisme 135
#adem	dommage_materiel 78
#aden	collision -74	vol 180
#ader	autre 72	dommage_materiel 121	none -91	vandalisme 43
#adet	collision 113
#adia	bris_de_glace 59	collision 94	vol -41
#adic	dommage_materiel -52	evenement_climatique -40	none -109	vandalisme 71	vol 102
#adio	autre 57	blessure 61	bris_de_glace -41	collision -68	evenement_climatique 44	none -64	vol 44
#adir	collision 55
#adit	bris_de_glace 124	collision 58	none -52	vol -43
#admn	collision 207	vandalisme -84	vol -73
#ador	collision 41	vol 93
#adou	degats_des_eaux 106	none -40	vandalisme 63
#adra	blessure 41
#adre	autre 143	blessure -56	bris_de_glace -50	dommage_materiel -43	none 82	vol -53
#adt>	collision 85
#adyi	collision 106
#afak	autre 65
#afch	vandalisme 73	vol -47
#afe>	collision -56	evenement_climatique 198	none -55	vandalisme -43
#afet	vandalisme 86
#afha	blessure 68	collision -123	degats_des_eaux 123	dommage_materiel -46	none -111	vandalisme -63	vol 96
#afia	incendie 102
#afih	autre 118	collision -60	degats_des_eaux 117
#afla	collision 174	incendie -73
#afo>	vandalisme 53	vol 74
#afon	degats_des_eaux 102
#afou	collision -50	vandalisme 76
#afra	vandalisme -62	vol 148
#afri	vandalisme 47
#aft>	bris_de_glace 56	collision 57
#aftc	degats_des_eaux 113
#afya	incendie 49
#agaz	collision -55	evenement_climatique 91	incendie 92
#age>	collision 49
#agen	autre 113	none -70
#ager	collision 64	incendie 88
#ages	collision -62	dommage_materiel 111	none -88	vol 137
#agh>	dommage_materiel 49	vandalisme 85	vol -66
#agha	vandalisme 59
#aghi	dommage_materiel 48	vol 59
#agne	autre 135	none -79
#agor	blessure 162	collision -74	evenement_climatique 139	none -86
#agri	blessure -57	collision 75	evenement_climatique 70
#ags>	vandalisme 116
#aha>	vol 57
#ahat	blessure 74	evenement_climatique 142	none -62	vol -63
#ahbi	collision 86
#ahch	none 150	vol -42
#ahd>	collision 89
#ahdi	collision -43	degats_des_eaux -98	dommage_materiel -41	evenement_climatique -48	incendie 97	none -119	vol 181
#ahed	blessure -52	degats_des_eaux 64	vol 114
#ahem	collision 53
#ahet	blessure 54	collision -48	evenement_climatique 78
#ahla	blessure -56	collision -131	dommage_materiel -53	evenement_climatique -43	none 125	vol 114
#ahli	dommage_materiel 198	none -68	vol -59
#ahom	autre 45	degats_des_eaux 116	dommage_materiel -47	evenement_climatique 49	none -100
#ahou	none 52
#ahri	evenement_climatique 101	none -51
#ahwa	dommage_materiel 40
#aid>	collision -45	dommage_materiel 119	none -45	vandalisme -45	vol 50
#aie>	bris_de_glace 130	collision -70	vol 53
#aign	collision -64	degats_des_eaux 142
#ail>	autre 70	dommage_materiel -70	none -86	vandalisme 81
#aile	collision 159
#aill	bris_de_glace 134	collision -63
#ain>	autre 48	collision 77	none -67
#aine	vandalisme -41	vol 101
#aint	collision -51	vandalisme 71	vol 107
#airb	collision 58
#aire	none -44	vol 48
#ais>	collision 41
#aiso	collision 68	dommage_materiel 54
#aiss	collision -55	vol 172
#ait>	collision -45	vandalisme 120
#aite	collision -83	degats_des_eaux 58	dommage_materiel 122	evenement_climatique -51	none -47	vol 51
#aj3a	collision 42
#aja>	bris_de_glace 92
#ajaj	blessure -42	bris_de_glace -45	collision -110	evenement_climatique 352	none -141	vandalisme -64
#ajbi	incendie 98	vandalisme 60
#ajbo	collision 109	incendie 78
#ajeb	collision 90	incendie 47
#ajel	collision 49	dommage_materiel 109	none -49
#ajem	none -54	vandalisme 130
#ajin	dommage_materiel 66	incendie 48
#ajja	degats_des_eaux 140	vol -40
#ajli	vandalisme 105
#ajra	bris_de_glace 180	collision -111	evenement_climatique 67	none -44	vol -68
#aka>	evenement_climatique 57	vandalisme 67	vol -41
#akay	collision 55
#akba	collision 98
#akeb	blessure -41	collision 167	vol -40
#akec	autre 55	bris_de_glace 50	dommage_materiel 62	none -69	vol -42
#aket	bris_de_glace -56	none -66	vandalisme 119	vol 89
#akh>	collision -50	degats_des_eaux 94	vandalisme 52	vol -71
#akha	blessure -51	bris_de_glace 95	none 145
#akhe	degats_des_eaux -61	evenement_climatique 84	incendie 43
#akhl	evenement_climatique 52	none -63	vandalisme 41
#akho	dommage_materiel 46	vol 79
#akhz	incendie 92	none -61	vandalisme -53	vol 127
#akil	none -50	vol 99
#akka	autre -41	collision 93	none 56
#akna	degats_des_eaux 122
#al3a	incendie 123
#ala>	degats_des_eaux 46
#alad	collision 46	degats_des_eaux 135	vol -61
#alah	none 239	vol -51
#alam	none 41
#alan	blessure 161	bris_de_glace -47
#alat	collision 50	dommage_materiel 77	none -40
#alb>	blessure 47	collision -43
#alco	incendie 73	none -40
#ale>	blessure 46	bris_de_glace 77	vol 51
#alej	vol 115
#alem	collision -53	incendie 99	vol 77
#ales	bris_de_glace 98
#alet	vol 56
#alf>	collision 238	degats_des_eaux -44	dommage_materiel -50	none -47	vandalisme -44
#alha	dommage_materiel 87	none -43
#alho	collision -47	vol 41
#alia	blessure 53	collision -43	degats_des_eaux 41
#alid	autre 55	blessure 50
#alik	vol 75
#alis	collision -42	evenement_climatique 58	vol 66
#aliy	blessure 87	collision 116	evenement_climatique -52	vandalisme -51
#alko	evenement_climatique 120
#all>	none -41	vandalisme -43	vol 72
#alle	bris_de_glace 40	none -45
#alli	blessure 151	dommage_materiel 72	evenement_climatique -50	incendie -43	none -128	vol 56
#allo	collision 53	degats_des_eaux 59	none -55
#almi	collision 49	evenement_climatique 107	none -41
#alna	incendie 61	vandalisme 59	vol -42
#alon	collision -40	degats_des_eaux 49	incendie 62
#alou	incendie 66
#alta	collision 118
#alti	collision -55	incendie 91	vandalisme -40
#alys	autre 191	blessure -82	collision -98	dommage_materiel -46	none -84	vandalisme -40	vol 156
#ama3	bris_de_glace 53	dommage_materiel -43	evenement_climatique 156	none -65	vandalisme -53	vol -49
#ama>	bris_de_glace 62
#amat	none 89	vandalisme -52	vol 113
#ambr	blessure -44	bris_de_glace 117	collision -52	degats_des_eaux 109	none -53	vandalisme -45	vol 45
#ambu	collision 70
#amda	vandalisme 168	vol -95
#ame3	incendie 52	vol 107
#ame>	bris_de_glace 40	collision 47
#amel	degats_des_eaux 46	incendie 74	none -54
#amen	autre -56	blessure 184
#amer	dommage_materiel 71	vol 47
#ami3	collision 161	none -90
#ami>	collision 47	vandalisme 74	vol -46
#amia	collision 51
#amil	bris_de_glace -45	collision 64	degats_des_eaux -97	dommage_materiel 129	evenement_climatique -59	incendie -43	none -104	vandalisme -70	vol 133
#amin	blessure -84	collision -67	degats_des_eaux 149	vol 53
#amio	collision 86
#amiq	bris_de_glace 220	vandalisme -40
#amir	collision -46	dommage_materiel -61	vandalisme 109	vol 67
#aml>	degats_des_eaux 75	none -54	vandalisme 49
#amla	incendie 45
#amli	incendie 48
#amlo	collision -166	degats_des_eaux 88	dommage_materiel -54	incendie 176	none -49
#amma	blessure 123	degats_des_eaux 48	none -55	vol 55
#amme	bris_de_glace -64	degats_des_eaux 106	vandalisme 112	vol -49
#amna	evenement_climatique 84	vol -48
#amou	blessure 190	collision -66	evenement_climatique -42	incendie -41	none -155	vandalisme -59	vol -67
#ampi	evenement_climatique 145
#amra	degats_des_eaux 145	incendie -78	none -98	vandalisme 133	vol -53
#amsa	collision 64	none 62
#amsu	dommage_materiel 198	none -89
#amtn	collision 45	vol 74
#amu>	collision 98	incendie 41
#amwa	vol 103
#an3e	bris_de_glace -44	collision -60	dommage_materiel 88	vandalisme -47	vol 165
#an3r	blessure -51	collision 76	dommage_materiel -72	none 179
#an9d	blessure -45	evenement_climatique 101	none -47
#an9t	blessure 40	dommage_materiel 101	evenement_climatique -64	incendie -41
#anal	autre 159	blessure -64	collision -81	degats_des_eaux 45	dommage_materiel 58	none -50	vol -87
#anap	degats_des_eaux 47	dommage_materiel 105	vol -52
#anat	blessure 109	collision -41
#anbi	degats_des_eaux 80	dommage_materiel 46	evenement_climatique 66	none -66	vandalisme -46
#anca	none 69
#ance	autre 81
#anch	collision 49	vandalisme 59
#and>	collision 185	none -41	vandalisme -44
#ande	blessure 51	collision -40	dommage_materiel 43
#andi	autre 43	blessure -48	collision -41	dommage_materiel 151	none -74	vol -49
#ando	none -71	vol 177
#andr	collision 86
#ane>	degats_des_eaux -47	evenement_climatique 56	none -50
#anet	bris_de_glace 87	degats_des_eaux -41	evenement_climatique 70	none -66
#anga	degats_des_eaux -41	evenement_climatique 206	none -92
#ange	autre 42	dommage_materiel 69	none -83	vandalisme 72
#angh	bris_de_glace 61	degats_des_eaux 75	evenement_climatique -52
#angl	collision 96
#ango	bris_de_glace 64	collision 66	evenement_climatique -44
#anhd	autre -42	blessure -40	vol 132
#anhe	blessure 124	vol -50
#ani>	collision 67
#ania	bris_de_glace 78	collision -84	none -45	vol 69
#anic	degats_des_eaux -79	dommage_materiel -71	evenement_climatique -96	incendie 179	none -47	vol -67
#anie	collision -48	vol 153
#anin	dommage_materiel 41	vol -42
#aniy	autre 98	none -91	vandalisme 65	vol -52
#anja	blessure 84	evenement_climatique 57
#anjr	blessure 150	bris_de_glace 67	collision -103
#anka	blessure 84	none -50	vol 87
#ankh	bris_de_glace 100	collision -89	evenement_climatique -40	none -67	vandalisme -57	vol 177
#ankt	collision 67	degats_des_eaux 61
#anmc	collision 107	none -84	vandalisme 195	vol -102
#anne	autre 51	evenement_climatique 58
#annu	autre 175	collision -42	none 95	vandalisme -40	vol -52
#ano>	vandalisme -45	vol 71
#anor	bris_de_glace 220	vandalisme -40
#anre	dommage_materiel 159
#ansa	degats_des_eaux 64
#anse	blessure 192	none -59
#ansi	autre 123	blessure -40	collision 60	vol -61
#ansm	degats_des_eaux 72	vol 43
#ansp	dommage_materiel 71
#ant>	collision 67
#anta	none 83
#ante	dommage_materiel 51	evenement_climatique 58
#anti	dommage_materiel -54	evenement_climatique 107
#anto	collision 69	vandalisme 51
#antr	vandalisme 43
#ants	autre 91
#anvi	collision 42	dommage_materiel -40	none 82
#anya	autre 75	bris_de_glace 47	evenement_climatique -45
#aoua	bris_de_glace 87	dommage_materiel -89	vol 141
#aoui	collision -50	degats_des_eaux 100	dommage_materiel 133
#aout	incendie 42
#ape>	degats_des_eaux 47	dommage_materiel 105	vol -52
#apie	evenement_climatique 87	incendie 67	vandalisme -84
#apot	none -58	vandalisme 137
#appa	autre 76	collision -63	incendie 52	none -46	vandalisme -41
#appe	collision -115	dommage_materiel 108	incendie 187
#appo	collision 180	vol -61
#aqi>	blessure 141	collision -47	none 54
#aql>	dommage_materiel 50
#aqqa	dommage_materiel 189	none -108
#aqua	dommage_materiel 120
#aque	dommage_materiel 181
#ar9a	evenement_climatique 141
#arab	bris_de_glace 60	collision -53	evenement_climatique 95	none -70
#arac	collision 49
#arag	collision 64	evenement_climatique 79	none -54
#arak	vandalisme 47
#arar	incendie 120	none 93
#aras	bris_de_glace -96	evenement_climatique 87	incendie 178	none -57
#arat	collision -47	dommage_materiel 66	vol 65
#arav	dommage_materiel -75	evenement_climatique 103	none -41	vol 91
#arba	collision 145	none -40
#arbe	incendie 190	none -45
#arbi	collision 62	dommage_materiel 56	none 49
#arbn	collision 55	vol 84
#arbo	bris_de_glace -88	none -47	vandalisme 63	vol 82
#arbr	bris_de_glace 141	collision -83	dommage_materiel 54	none -45
#arch	collision 112
#ard>	collision 49	none -43
#arda	collision -58	dommage_materiel 92	evenement_climatique 44	incendie 58	none -51	vol -76
#arde	bris_de_glace 47	collision -62	vandalisme -50	vol 134
#ardi	bris_de_glace 54	incendie 76	none -50	vol 44
#ards	incendie 245	none -64	vol -42
#are7	none 44
#are>	bris_de_glace 76	collision 61	none -44
#areb	bris_de_glace 99
#aref	degats_des_eaux 75	none 52
#areh	none 116	vol -40
#arei	autre 122	collision -59	none -64	vandalisme -55	vol 64
#arej	collision 86
#ares	collision -74	dommage_materiel -40	evenement_climatique 46	incendie 63	none -59	vandalisme 98
#aret	autre 176
#arf>	dommage_materiel 49	evenement_climatique 64	none -45	vandalisme -83	vol 85
#arfa	collision 120
#arfi	collision -82	none -56	vandalisme 211
#arge	autre 83	collision -51	incendie 120	none -51
#aria	vol 73
#arij	none 198
#arik	blessure 55
#arin	degats_des_eaux 239	evenement_climatique -40	none -52
#ario	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -44
#arit	degats_des_eaux -46	vol 85
#ariu	dommage_materiel 146	none -48
#ariy	dommage_materiel 98	none -48	vol 74
#arj>	vol 43
#arja	dommage_materiel 100
#arje	degats_des_eaux -40	dommage_materiel -47	evenement_climatique 170	none -70	vandalisme -53
#arki	collision 49
#arkl	collision 103	incendie 47
#arky	bris_de_glace 94	collision -64	dommage_materiel 138	vandalisme -54
#arm>	collision 43
#arme	vol 78
#armi	collision 40
#armo	collision -46	dommage_materiel 199	none -44
#arna	collision -49	degats_des_eaux 40	dommage_materiel 55
#aro>	blessure 140	collision -47
#aros	vandalisme 79	vol -40
#arou	autre 72	none -56	vandalisme 86
#arqa	bris_de_glace -70	degats_des_eaux 121	evenement_climatique -52
#arqu	degats_des_eaux 125
#arr>	vol 97
#arra	vol -41
#arre	blessure 82
#arri	collision 76	vol 48
#arro	vol 40
#ars>	autre 123	incendie -59	none -74
#art>	autre 86	collision 62	none -44	vol -44
#arte	autre 85	none -77	vol 54
#artn	collision 106	vol -53
#arto	degats_des_eaux 60
#arya	collision 150
#arza	collision 51	incendie 51
#as2o	collision 76	none 82
#asa>	vol 50
#asat	dommage_materiel 46	none -40	vandalisme -45	vol 93
#asce	bris_de_glace 52	dommage_materiel 108	none -53
#ase>	collision -55	dommage_materiel 224	none 43
#asfi	autre 46	collision -45	evenement_climatique 149
#ash>	degats_des_eaux -44	vol 121
#asha	dommage_materiel 95
#asi>	collision 47
#asif	collision -57	dommage_materiel -49	evenement_climatique 209
#asin	dommage_materiel 55	incendie 59
#asla	collision 198	vandalisme -77	vol -56
#asma	bris_de_glace 131	degats_des_eaux -68	dommage_materiel -44	evenement_climatique -83	vandalisme -46	vol 113
#asna	bris_de_glace -63	degats_des_eaux -113	dommage_materiel -56	vandalisme 177	vol -53
#asni	collision -60	vol 173
#asol	bris_de_glace -96	evenement_climatique 87	incendie 178	none -57
#asou	vol 92
#asqu	collision 41	vol 93
#asse	none -48	vandalisme 63
#assh	blessure 41	dommage_materiel 84
#assi	blessure 45	none -44	vol 54
#assn	autre 60	bris_de_glace 82	vol -47
#asso	blessure 59	bris_de_glace -40	none -52	vandalisme 54
#assu	autre 71	vol -42
#ast>	collision 93	evenement_climatique 115	none -115	vandalisme -40	vol -43
#asti	dommage_materiel -40	evenement_climatique 95	incendie 115	none -52	vandalisme 53	vol -59
#asto	blessure 63	collision 113	none -56	vol -69
#at7r	blessure -43	collision 145	evenement_climatique -54	incendie -45	vol 84
#at9e	collision -57	degats_des_eaux 147	incendie 50
#atal	collision -89	none -66	vol 294
#atar	collision 138	vol -40
#atat	incendie 63
#atay	blessure 99	dommage_materiel 63	none -57
#atba	collision -43	degats_des_eaux 89
#atch	blessure 73	vol -40
#ate>	collision 44	evenement_climatique 146	none -50
#atea	dommage_materiel 233	none -51	vol -90
#atec	collision -81	dommage_materiel 52	evenement_climatique 76	vandalisme 97	vol -58
#atel	degats_des_eaux 51	incendie 83
#atem	incendie 66	vol 54
#ater	bris_de_glace 77
#atet	bris_de_glace 48	none 41
#ateu	collision 41	evenement_climatique 48
#atgh	autre 76	dommage_materiel -50	vandalisme 50
#atha	autre 181	blessure 81	dommage_materiel 44	none -189	vandalisme -45	vol -60
#atho	blessure 111	collision 171	none -58	vandalisme -44	vol -86
#atic	evenement_climatique 167
#atim	degats_des_eaux 71	evenement_climatique 64
#atin	collision 107	degats_des_eaux 77	evenement_climatique -66
#atio	none -48
#atis	incendie 62
#atkh	autre 244	collision -50	none -85	vol -75
#atko	none 84
#atla	incendie 79
#atna	collision 55
#atni	collision 78	none -47
#ato>	incendie 100	vol -51
#atou	collision -60	evenement_climatique 116	none -57	vandalisme 66
#atra	autre 148	blessure -60	vol -43
#atre	autre 117	blessure 128	dommage_materiel -77	none -54
#atri	collision 57
#ats>	degats_des_eaux 42
#atsi	degats_des_eaux 75	vandalisme 66
#att>	collision 79	evenement_climatique -47	none -66	vandalisme 123	vol -51
#atta	collision -177	degats_des_eaux -45	incendie 149	vandalisme 156	vol -96
#atte	autre 135	blessure -43	degats_des_eaux 41	incendie 76	none -119	vandalisme -50	vol 50
#atti	bris_de_glace 120	degats_des_eaux -64	none -40	vandalisme 100	vol -112
#atwj	collision 129
#audi	autre 138	collision 49	none -62
#auff	degats_des_eaux 84
#aute	collision -41	degats_des_eaux 58
#auto	bris_de_glace 60	incendie 66
#aux>	incendie 44	vandalisme 46
#avab	degats_des_eaux 180	none -44
#avan	dommage_materiel -43	evenement_climatique 74	vol 80
#ave>	degats_des_eaux 122	vol 44
#avel	dommage_materiel 158	none -77
#aver	degats_des_eaux 99	dommage_materiel 54
#avie	blessure -47	collision -75	dommage_materiel 332	none -60	vol -49
#avri	autre 53	blessure 40	none -53
#awab	autre 52	dommage_materiel 141	none -153	vandalisme -41
#awan	dommage_materiel 114
#awar	autre 286	blessure -40	collision -105	degats_des_eaux -63	dommage_materiel -54	incendie 101	none -92	vandalisme -76	vol -101
#awbc	degats_des_eaux 121
#awbn	degats_des_eaux 66	none 52
#awbo	collision 170
#awch	incendie 43	vandalisme -53	vol 42
#awd>	blessure 188	bris_de_glace -51	collision -80	dommage_materiel -45	none -47	vandalisme -48	vol 84
#awda	blessure 141	collision -45
#awdo	bris_de_glace 62	incendie 41	none 44
#awel	degats_des_eaux 100	vol 50
#awen	collision -48	dommage_materiel 93	none -115	vol 131
#awer	none 61
#awh>	incendie 47
#awha	incendie 62
#awho	collision -44	vandalisme -54	vol 218
#awi>	blessure -59	collision 67	dommage_materiel 59	vol 47
#awli	collision -50	none -50	vol 178
#awlo	collision -46	vandalisme -86	vol 231
#awni	autre 61	none -74	vol 100
#awno	evenement_climatique 50
#awwe	degats_des_eaux 97	dommage_materiel 45	none 49	vol -44
#awya	autre 65	collision -51	dommage_materiel -44	evenement_climatique -54	incendie 60	none -58	vandalisme 44	vol 61
#axi>	autre 104	collision 58	vol -41
#ay3o	evenement_climatique 128
#ay3r	collision 78	degats_des_eaux 106	none -50
#ay7e	collision -73	degats_des_eaux -64	dommage_materiel 187	incendie -40	vandalisme -47
#ay9>	collision 222	none -162
#ay9a	collision 220	none -81
#ay9e	blessure -66	collision -63	degats_des_eaux 115	none -64	vandalisme -40	vol 158
#ayad	degats_des_eaux -47	evenement_climatique 204	vol -50
#ayar	autre 239	collision -108	none -100	vandalisme -73
#ayba	autre -46	collision 121
#aych	incendie 73
#ayd>	bris_de_glace -46	dommage_materiel -51	none -76	vandalisme 191
#ayda	autre 104	dommage_materiel 45	none -142	vandalisme 50	vol -43
#ayde	collision 59
#aydh	dommage_materiel 155	vol -51
#aydi	evenement_climatique 91	vandalisme -65	vol 72
#aydk	bris_de_glace 162	collision -70	dommage_materiel -43	evenement_climatique -97	incendie 86	vol -43
#aydo	collision 142	none -40
#aydr	blessure -53	collision 177
#ayeb	degats_des_eaux 81	evenement_climatique -71	incendie 131
#ayed	degats_des_eaux 101	none -75	vandalisme 81	vol -51
#ayef	bris_de_glace 157	none -87	vandalisme -64
#ayeg	collision 165	dommage_materiel 59	vol -69
#ayeh	bris_de_glace 42	none 147	vol -58
#ayej	incendie 66	none -49	vol 79
#ayeq	collision 64	vol 76
#ayer	degats_des_eaux 49
#ayet	degats_des_eaux 69
#ayg>	blessure 266	collision -139	evenement_climatique -42	none -46
#ayga	collision 50
#aygh	degats_des_eaux 48
#ayha	evenement_climatique 69
#ayhd	collision 146
#ayj>	autre 210	collision -40	none -135
#ayja	degats_des_eaux 121
#ayji	degats_des_eaux -80	evenement_climatique -42	vandalisme 242
#ayjr	blessure 78	collision -75
#aykh	collision 64	vol 118
#ayl3	collision -41	degats_des_eaux -57	dommage_materiel 123	incendie 49
#ayla	bris_de_glace 61
#ayma	dommage_materiel 141	evenement_climatique 71	vandalisme -60
#ayn>	none 50
#ayna	none 40	vandalisme -48	vol 112
#aync	none 129
#aynz	degats_des_eaux 103
#ayou	blessure -55	collision 67	dommage_materiel -42	evenement_climatique 103	vol -53
#ayr>	bris_de_glace 116	collision -58	none 84
#ayra	evenement_climatique 71	none -74	vandalisme 57
#ayre	degats_des_eaux 110
#ayse	collision 62	evenement_climatique -55	vol 96
#aysi	degats_des_eaux 163	none -59
#ayso	collision 120	vol -52
#ayss	vandalisme -65	vol 169
#ayt9	collision 44	degats_des_eaux 114
#ayti	blessure 62	collision -52	degats_des_eaux 114	none -44
#aytl	collision -67	degats_des_eaux -51	dommage_materiel 184	vandalisme -49
#ayts	collision 91	degats_des_eaux 58	vol -45
#ayur	collision 101	vandalisme 55	vol -46
#ayya	dommage_materiel 96	vandalisme -43	vol 46
#ayye	collision -75	dommage_materiel 82	evenement_climatique 103
#ayz>	collision 142	evenement_climatique 50
#aza>	collision -84	dommage_materiel 166	none -47	vandalisme 49	vol -45
#azat	incendie 55
#azel	collision 55	degats_des_eaux 44
#azi>	blessure 101	bris_de_glace 69	collision -49	dommage_materiel -74	none -41
#azil	blessure 81	dommage_materiel -45	vandalisme -91	vol 109
#azni	collision -51	vol 74
#azon	bris_de_glace 152	collision -53	degats_des_eaux 47
#azro	evenement_climatique 188	none -42
#azt>	incendie 59	none 53
#azza	blessure 81	degats_des_eaux -46	vol 76
#b3d>	incendie 40	vandalisme 43
#b3i>	autre -61	blessure 300	bris_de_glace -65	degats_des_eaux -49	dommage_materiel -150	evenement_climatique -75	incendie -52	none -216	vandalisme -112	vol -116
#b3id	collision -71	evenement_climatique 147
#b7al	evenement_climatique 60
#b7ar	blessure 123	bris_de_glace -48	collision -79	degats_des_eaux -45	dommage_materiel 72	evenement_climatique -57	incendie -57	none -133	vandalisme -62	vol -98
#b7er	autre 248	blessure -65	collision -43	dommage_materiel -41	none -85	vandalisme -44
#b9a>	evenement_climatique 55
#b9ac	dommage_materiel 49
#b9at	dommage_materiel 59
#b9aw	autre 169	incendie 73	none -140	vandalisme -40	vol -44
#b9in	degats_des_eaux 122	dommage_materiel -51	evenement_climatique 87	vol -80
#b9it	none 78
#ba3>	autre -62	blessure 205	bris_de_glace -60	collision -49	dommage_materiel 123	evenement_climatique -60	none -62	vol -41
#ba3d	collision 135	evenement_climatique -41	none -66	vandalisme 62	vol -59
#ba3i	blessure 268	dommage_materiel -76	none -90	vol -56
#ba9>	collision 120	none -51	vandalisme 125
#ba9i	bris_de_glace 42	dommage_materiel 85
#baa>	collision 83
#bab>	none -44	vandalisme 58
#baba	degats_des_eaux 96	evenement_climatique 71	incendie -40	none -65	vandalisme -54	vol -47
#bagh	dommage_materiel 49
#bah>	none 64
#baha	collision -65	degats_des_eaux -109	evenement_climatique 237	none -62
#baie	bris_de_glace 159	collision -53
#baig	collision -66	degats_des_eaux 172
#bain	bris_de_glace 81	collision -119	degats_des_eaux 206	evenement_climatique -45	none -54	vol -46
#bakh	collision -67	degats_des_eaux 115
#bal>	dommage_materiel 57	evenement_climatique 49	none -40	vandalisme 80	vol -74
#bala	blessure 117	collision -48	degats_des_eaux 61	vandalisme 89	vol -105
#balc	incendie 73	none -40
#ball	degats_des_eaux 91
#ban>	collision 110	none -69	vol 60
#bana	collision 144	dommage_materiel 80	none -46
#banc	autre -45	collision 164
#bane	blessure -68	collision -42	degats_des_eaux -131	dommage_materiel -100	evenement_climatique 158	incendie 172	none -94	vol -117
#bani	dommage_materiel 105	vandalisme -40
#bank	blessure 48	none -42	vol 116
#baqi	none 113
#bar>	blessure 73	bris_de_glace 145	collision -60	evenement_climatique -68	vol -46
#bara	evenement_climatique 77	none 50
#barb	incendie 190	none -45
#bard	bris_de_glace 194	collision -43	degats_des_eaux -50	dommage_materiel 50	incendie -88	none -44	vol -61
#bare	none 56
#bark	dommage_materiel 110
#barr	collision 162	vandalisme 55	vol -50
#basm	vandalisme -50	vol 159
#bass	collision -41	degats_des_eaux 56	dommage_materiel 83	vandalisme -49
#bat>	dommage_materiel 59	none -66	vandalisme -43
#bati	dommage_materiel 113	evenement_climatique 50	none -65	vandalisme -40	vol 44
#batn	collision 137	vandalisme 40
#batt	collision -69	incendie 176	none -68	vandalisme -48	vol 101
#baw>	collision -40	evenement_climatique 126
#bayd	bris_de_glace -50	collision -55	dommage_materiel 56	none -67	vandalisme 250	vol -56
#bba>	blessure -84	collision -78	evenement_climatique -48	none -47	vandalisme 125	vol 101
#bbag	degats_des_eaux 45	vol 42
#bbah	bris_de_glace 104	vandalisme 46
#bbat	blessure 242	dommage_materiel -43	none -98
#bbaw	collision -40	evenement_climatique 126
#bbec	collision -99	dommage_materiel 178	vol -42
#bbet	bris_de_glace -43	collision 194	dommage_materiel -64	evenement_climatique 155	none -126	vandalisme -63
#bbi>	degats_des_eaux 40	evenement_climatique 101	none -54
#bbni	vandalisme 139	vol -48
#bch>	collision 50	degats_des_eaux 79	none -41
#bcha	collision -123	dommage_materiel 143	none -46	vandalisme 144	vol -52
#bda>	collision 42	incendie 56
#bdat	incendie 97
#bdaw	collision -109	vandalisme 167	vol -48
#bdel	collision -43	none 74	vol 86
#be3>	blessure -41	dommage_materiel 88
#be7r	dommage_materiel 109	vol 74
#be9>	collision -53	dommage_materiel -53	vandalisme 102	vol 95
#bebe	dommage_materiel 51	vol 63
#bech	collision -71	dommage_materiel 116	vandalisme 55	vol -41
#becu	incendie 190	none -45
#bed>	blessure -47	collision -88	dommage_materiel 85	vol 125
#bedd	autre 74	collision -44	vol 42
#begh	collision -47	dommage_materiel 115	none -69	vandalisme 159	vol -95
#beht	bris_de_glace 126	vol -42
#bek>	none 171
#bekr	bris_de_glace 68	vol 49
#bel>	evenement_climatique 52
#beld	blessure 129
#belg	autre 100	collision 125	none -100	vol -41
#bell	degats_des_eaux 52	none -43	vol 53
#ben>	incendie 163	none -47
#beni	degats_des_eaux 97	evenement_climatique 83	vol -46
#benn	bris_de_glace 254	collision -102	dommage_materiel -120	none -48	vandalisme -40
#bent	dommage_materiel 63	none -46	vol 43
#ber>	blessure -54	bris_de_glace 124	none -75	vandalisme -48	vol 41
#berd	blessure 110	bris_de_glace 83	collision -48	none -48
#berl	collision 84
#bern	collision -59	none -77	vol 162
#berr	bris_de_glace 43	collision 40
#bes>	collision -46	vol 156
#bess	degats_des_eaux 68
#bet>	evenement_climatique 54	none -43
#beth	degats_des_eaux 72
#beto	collision 159
#bett	dommage_materiel 101
#beza	incendie 49	none 93
#bezz	evenement_climatique 47
#bgha	dommage_materiel 51
#bghe	collision 107
#bghi	autre 69
#bha>	bris_de_glace 128	none -44	vandalisme -60
#bhal	collision -73	evenement_climatique 80	vandalisme -40	vol 95
#bi9>	degats_des_eaux 223	evenement_climatique -159	none -40
#bia>	collision 78	dommage_materiel 65
#bib>	blessure 71
#biba	collision 101	none -93	vandalisme 142	vol -68
#bicy	collision 81	dommage_materiel 76	vandalisme -96	vol 41
#bid>	bris_de_glace -43	collision -80	evenement_climatique 162	none -131	vandalisme 154
#bida	collision 174	none -82	vandalisme -48
#bide	degats_des_eaux 339	dommage_materiel -53	evenement_climatique -44	none -158	vandalisme -41
#bido	collision -56	degats_des_eaux -103	dommage_materiel 90	evenement_climatique -86	incendie 236	none -56	vandalisme -86	vol -49
#bien	autre 112	none 86
#bier	degats_des_eaux 94
#bih>	none -65	vandalisme 93	vol 108
#biha	bris_de_glace 91	collision -55	dommage_materiel -73	evenement_climatique 45	none -68	vol 113
#bika	none -50	vandalisme -49	vol 123
#bil>	collision 44	none -42
#bila	collision 51	none 71	vol -44
#bill	autre 198	blessure -48
#bilt	collision 67	dommage_materiel 102	none -55	vandalisme 66	vol -54
#bin>	collision 71
#bina	collision 89	vandalisme 41
#bine	collision -45	degats_des_eaux 72
#bini	degats_des_eaux 98
#bir>	blessure 56	collision 51	evenement_climatique 58	none -47
#bira	bris_de_glace 161	none -43
#bis>	blessure 44	collision 65	vol 40
#bisk	collision 90	none -55
#bit>	degats_des_eaux 64
#bita	blessure 52	collision 53
#biya	dommage_materiel 95
#bjou	collision 54	degats_des_eaux 40
#bkat	collision 217	vandalisme -54
#bkhi	collision 65	incendie 150	none -40	vol -54
#bki>	degats_des_eaux 54
#bla>	collision 44
#blan	bris_de_glace 82	degats_des_eaux -51	dommage_materiel -46	none -100	vol 130
#blas	blessure 63
#ble>	dommage_materiel 61	none -75	vol 88
#blea	collision -42	degats_des_eaux 64	incendie 72	vandalisme 41	vol -68
#bles	degats_des_eaux 40	evenement_climatique 62
#bli>	none -49	vol 59
#blo>	dommage_materiel 72
#bmw>	collision 187
#bna>	collision 93
#bnad	dommage_materiel 78
#bnah	collision 49
#bnat	autre 242	collision 57	dommage_materiel -50	none -153	vol -56
#bnti	blessure 115	none -47	vandalisme 46
#bo7d	bris_de_glace 128
#boit	blessure -70	collision -50	vandalisme 232	vol -71
#bola	autre -78	blessure 89	collision 40
#bole	collision -45	dommage_materiel -40	evenement_climatique 195	none -81	vandalisme 50
#boli	incendie 51	none -53	vandalisme 63
#bomb	bris_de_glace 174	degats_des_eaux -53	incendie -80	none -51	vandalisme 57
#bomp	collision -47	incendie 197
#bonj	evenement_climatique 74
#book	dommage_materiel 187
#bord	bris_de_glace 45	collision 98
#bot>	none 88
#bota	collision -60	degats_des_eaux -45	incendie 124	vol 47
#bou7	incendie 47
#bou>	none -67	vandalisme 135	vol -45
#boua	bris_de_glace 48
#bouc	autre -49	bris_de_glace -50	collision -76	degats_des_eaux 160	dommage_materiel 207	evenement_climatique -144	incendie -69	none -134	vandalisme -56	vol -43
#boug	degats_des_eaux -44	incendie 133	vandalisme 48
#boul	collision 59
#boun	bris_de_glace 58	dommage_materiel -41	none -70	vol 164
#bour	autre 46	vol 74
#bous	blessure 43	dommage_materiel -69	vol 76
#bout	incendie 47
#bouz	collision 43
#box>	collision -42	dommage_materiel 55	evenement_climatique 164	none -46
#bqa>	collision 98	vol 47
#bqat	degats_des_eaux -50	dommage_materiel 90	evenement_climatique 80	incendie -72	none -44	vol 53
#bra>	evenement_climatique 40
#brad	collision -51	evenement_climatique 209	none -80	vandalisme -50
#brah	degats_des_eaux 73	none -43	vandalisme 91	vol -52
#brak	dommage_materiel 143	vol -44
#bre>	bris_de_glace 50	collision -42	degats_des_eaux 48	dommage_materiel 60	none -49
#bret	dommage_materiel -57	none -129	vandalisme -46	vol 228
#bri>	blessure 75	collision -56	incendie 79	none -46
#bris	bris_de_glace 188	collision -66	none -45	vandalisme 50
#briz	bris_de_glace 236	collision -74
#brou	evenement_climatique 121
#bsse	collision 146	evenement_climatique 86	incendie -90
#bta>	collision 208	dommage_materiel -45	none -98	vandalisme -53	vol 103
#btat	bris_de_glace 59	collision 64	vol -58
#bti>	blessure 87	collision 50
#bto>	collision 86	dommage_materiel 58
#btou	blessure -55	vandalisme 103
#bula	collision 70
#bure	autre 159	collision -83	none -79	vandalisme -70
#bus>	collision 121	vandalisme 45
#byed	autre 105
#bzaf	collision -47	degats_des_eaux -41	evenement_climatique 69
#cabi	autre 75	collision -91	degats_des_eaux 42	dommage_materiel 41	evenement_climatique -93	incendie 52	none -63	vandalisme -45	vol -52
#cabl	collision -56	degats_des_eaux -47	dommage_materiel 167	evenement_climatique -40	none -78	vol 102
#cadd	collision 187
#cade	collision 82	vol 42
#cafe	collision -56	evenement_climatique 198	none -55	vandalisme -43
#cais	vol 121
#cal>	blessure -48	bris_de_glace -57	degats_des_eaux 145	dommage_materiel -44	evenement_climatique -40	incendie -46	none -104	vol 89
#cala	collision 86
#came	dommage_materiel 90	vol 70
#cami	collision 73
#camp	evenement_climatique 145
#cana	collision -51	degats_des_eaux 68	dommage_materiel 122	evenement_climatique 52	vol -59
#cann	autre 115	blessure -46	degats_des_eaux 69
#cant	collision 69	vandalisme 51
#capo	none -58	vandalisme 137
#car>	evenement_climatique 73	none -77	vandalisme 63
#cara	evenement_climatique 78	none -44	vol 64
#card	degats_des_eaux 99	incendie 110
#carr	collision 83
#cart	autre 115	none -79	vol 69
#casa	autre 52	vol 45
#casq	collision 54	vol 82
#cass	collision 220	incendie 66	none -135	vol -40
#cata	autre 180	collision -63	dommage_materiel -42	none -132	vandalisme 42	vol 115
#cave	collision -40	degats_des_eaux 130	vol 66
#cboo	dommage_materiel 187
#ccid	collision 123
#ccin	blessure 157	collision 140	none -75	vandalisme -52	vol -44
#ccro	collision 75
#cede	collision 72
#cee>	blessure 54	none -79	vol 83
#cein	collision 135
#cens	bris_de_glace 52	dommage_materiel 108	none -53
#ces>	autre 49	dommage_materiel 69	vol -48
#ceus	dommage_materiel 109	none -56	vandalisme -50	vol 90
#ch3a	incendie 64
#ch3e	incendie 187	none -43	vol -41
#ch3l	collision -61	incendie 256
#ch7a	autre 80	none 78
#cha3	incendie 116
#cha9	bris_de_glace 112	collision -42
#cha>	none -44
#chab	blessure 122
#chad	vol 139
#chaf	vol 51
#chag	collision 75
#chah	vandalisme 135
#chai	vandalisme -51	vol 125
#chak	none 144
#chal	none -47	vol 171
#cham	bris_de_glace 130	collision -54	degats_des_eaux 88	none -52
#chan	collision 43	dommage_materiel -45	evenement_climatique 56
#chao	bris_de_glace 73	collision 51
#char	none -65
#chas	bris_de_glace -41	degats_des_eaux 145	dommage_materiel -57	incendie 149	none -69	vandalisme -45	vol -48
#chat	dommage_materiel 82	none -50
#chau	degats_des_eaux 71
#chaw	incendie 48	vol 103
#chch	incendie -40	none -59	vandalisme 139
#chd>	autre -41	blessure -45	incendie -41	vol 170
#chdd	collision 44	incendie 52	none -47	vandalisme 68
#che3	bris_de_glace -45	collision -85	incendie 341	none -66	vandalisme -42
#che9	bris_de_glace 89	none -72	vandalisme 76	vol -51
#cheb	collision 173	evenement_climatique 47	vandalisme -57
#ched	evenement_climatique 64
#chef	vol 41
#chei	vandalisme 129
#chej	dommage_materiel 74
#chek	collision -74	evenement_climatique 46	none 115	vandalisme -43
#chel	blessure 96
#chem	incendie 98	vandalisme 43
#cher	bris_de_glace 72	none -53
#ches	degats_des_eaux 100
#chet	bris_de_glace 110	none -52	vol 97
#chew	vandalisme 125	vol -47
#chfa	dommage_materiel -43	none -40	vol 170
#chff	vol 128
#chft	dommage_materiel 81	none 77
#chha	none 107
#chhe	autre 107	collision -58	evenement_climatique 52	none -67
#chho	autre 78	none -61
#chia	degats_des_eaux -40	dommage_materiel 45	vol 50
#chib	collision 54
#chic	bris_de_glace 54	incendie 61
#chid	bris_de_glace 66
#chif	incendie 75	vandalisme 51
#chik	vandalisme 59	vol 86
#chil	blessure 280	collision -52	degats_des_eaux -40	dommage_materiel -71	incendie -43	none -184	vandalisme -41	vol -47
#chin	autre 41	degats_des_eaux 64	none -55
#chit	autre 51	none -42	vol 73
#chiy	none 67
#chka	evenement_climatique 70	none -68	vandalisme 59
#chki	vandalisme 114
#chko	collision 55	vol 52
#chno	autre 61	none 57
#choc	collision 171
#chof	vandalisme 65
#choi	blessure 111	collision -64	degats_des_eaux 53	dommage_materiel -82	incendie -53	none -87	vandalisme -58	vol 95
#chok	collision 41	none 107
#chon	bris_de_glace -43	degats_des_eaux 144	dommage_materiel 174	evenement_climatique -119	incendie -53	none -101	vandalisme -46
#chor	collision 79
#chqe	bris_de_glace 197	degats_des_eaux 42	none -52
#chqq	bris_de_glace 227	collision -84	vandalisme -89
#chra	collision -70	dommage_materiel -50	incendie 170	vandalisme 57
#chre	none -40	vandalisme 89
#chri	autre 47	bris_de_glace 118	collision -58	evenement_climatique -50	none -58
#chrj	bris_de_glace 160	collision -91	vandalisme -78	vol 47
#cht>	autre 70	incendie 44	none 61
#chta	evenement_climatique 206
#chto	dommage_materiel -47	evenement_climatique 75	none -117	vol 131
#chwa	blessure -40	degats_des_eaux 54	incendie 97	vol -47
#chwi	incendie 97
#cia>	none -42	vol 50
#cide	collision 82	vandalisme 54
#cie>	bris_de_glace 41	vol 50
#cien	degats_des_eaux 48	none -45	vandalisme 47
#ciet	collision 66	degats_des_eaux -42	dommage_materiel 84
#cin>	autre 58	blessure 115	none -69	vandalisme -46
#cine	blessure 40	degats_des_eaux 148	dommage_materiel -41	evenement_climatique 40	none -81	vandalisme -40	vol -54
#circ	collision 57	incendie 86
#cite	blessure -62	bris_de_glace -52	collision 54	degats_des_eaux 100	dommage_materiel 54
#civi	evenement_climatique 52	incendie 43
#clar	vandalisme 69	vol 63
#clav	blessure -45	dommage_materiel 269	none -59	vol -44
#cle>	autre 42	collision 67
#clet	collision 59	dommage_materiel 100	vandalisme -80
#clie	bris_de_glace 46	dommage_materiel 143
#clig	collision 101
#clim	degats_des_eaux 103	incendie 63	none -40	vol -40
#clin	autre 115	collision 60	none -46
#clio	collision 87
#coco	blessure 58	bris_de_glace -61	collision -67	degats_des_eaux -45	dommage_materiel 148	incendie -102
#coff	vol 111
#coif	vandalisme 79
#cole	blessure 70	dommage_materiel 95	none -40
#coll	vandalisme 145
#colo	degats_des_eaux 210	none -57
#comm	vol 69
#comp	degats_des_eaux 54
#con>	incendie 73	none -40
#conc	autre 165	collision -50	degats_des_eaux 152	incendie -92	none -42	vol -53
#cond	degats_des_eaux 101
#cong	blessure -47	dommage_materiel 174	vol -40
#cons	collision 46
#cont	autre 131
#coot	collision 44	vandalisme 55
#cord	blessure -40	degats_des_eaux 44	vol 107
#corn	blessure 78	incendie 40
#cott	blessure 58	bris_de_glace -61	collision -67	degats_des_eaux -45	dommage_materiel 148	incendie -102
#coul	degats_des_eaux 156
#coup	blessure 44	collision -42	dommage_materiel 87	vandalisme 88	vol -58
#cour	blessure 107	incendie 49	none -68
#cran	dommage_materiel 230	vol -48
#cred	collision -44	dommage_materiel 164	vol -43
#cris	dommage_materiel 127	evenement_climatique 57	vol -52
#croc	none -48	vol 186
#croi	blessure 40	collision 40
#cteu	vandalisme 85	vol -40
#ctio	dommage_materiel 82
#ctob	autre 76	bris_de_glace 44
#ctor	dommage_materiel -57	incendie -84	vandalisme 125	vol 115
#ctri	collision -79	dommage_materiel 177	incendie 58	vandalisme -40	vol 42
#ctur	autre 54
#cue>	incendie 190	none -45
#cuis	degats_des_eaux 109
#cuit	incendie 98
#cula	collision 176	vandalisme -43
#cule	collision 111
#curi	blessure 198	collision -61	vol -40
#cycl	collision 108	vandalisme -54
#d7ek	dommage_materiel 128	vol -60
#d9i9	blessure 95	incendie 41
#da2i	collision -169	dommage_materiel -54	vandalisme 230
#da3>	blessure 129	dommage_materiel 69
#da3a	collision 102
#da3n	collision 121
#dab>	incendie 122
#dach	none 120
#daci	none -42	vol 50
#dad>	blessure -72	collision -44	degats_des_eaux 106	none -73	vandalisme 101	vol 43
#dade	autre 123	collision -44	dommage_materiel 233	incendie -48	none -163	vandalisme -44	vol -58
#daha	none -72	vol 146
#dahr	evenement_climatique 70
#dair	none -44	vandalisme 176
#dak>	autre 50	collision 61
#dakc	vol 47
#dakh	evenement_climatique 44
#dala	blessure 45	degats_des_eaux -43	evenement_climatique 76	vol 40
#dam>	vol 48
#dama	collision 40
#dame	bris_de_glace 40	collision 47
#dami	bris_de_glace 95	collision 51
#damn	evenement_climatique 84	vol -48
#dan>	evenement_climatique 56	none 98	vandalisme 49	vol -72
#dana	collision -49	dommage_materiel -40	evenement_climatique 77	incendie 167	none -146	vol -75
#dani	vol 87
#daqq	bris_de_glace 58
#dar>	none -41
#dara	dommage_materiel 79	none -40	vol 67
#darb	collision 105
#dare	collision 51
#dari	bris_de_glace 44
#darr	vol 60
#dart	autre 97	collision 42	none -46	vol -48
#dati	dommage_materiel 50	evenement_climatique 69
#dato	collision -55	vandalisme 112
#daw>	vol 122
#dawh	vol 76
#daya	dommage_materiel 65	vol 52
#daye	degats_des_eaux 92
#dayr	bris_de_glace 97	dommage_materiel -76	vandalisme 43
#dayz	collision 142	evenement_climatique 50
#daz>	collision -57	vandalisme 104
#dazt	incendie 59	none 53
#dbab	bris_de_glace 79	collision 77	vol -41
#dch>	collision 45	none 170
#dcha	collision 66
#dchi	autre 41	none 64
#dda>	none -55	vandalisme 75
#ddad	autre 84	blessure -74	collision 45	degats_des_eaux 115	none -41
#ddam	collision 40
#ddar	autre 172	blessure -42	none -57
#ddat	blessure 127	dommage_materiel 45	none -43	vol -40
#ddaw	vol 125
#ddel	autre 85
#ddem	collision 171	vandalisme -68	vol -53
#ddha	blessure 59	bris_de_glace 41	degats_des_eaux 48	dommage_materiel -54
#ddi>	vol 56
#ddin	bris_de_glace 50	vandalisme 51	vol -49
#ddit	bris_de_glace 115	dommage_materiel 72	none -102
#ddni	blessure 218	collision -89
#ddo>	collision -43	dommage_materiel 117	evenement_climatique -46	none -46
#ddou	collision -65	evenement_climatique 130	none -58	vandalisme 110	vol -72
#ddow	degats_des_eaux -75	dommage_materiel -125	incendie 256	vol -56
#de7k	bris_de_glace -45	dommage_materiel 188	incendie -111	none -71	vandalisme -76	vol 126
#deau	incendie 72	vandalisme 48
#debt	none 229
#dech	vol 97
#decl	vandalisme 69	vol 63
#def3	blessure 85	collision 65	incendie -43	vol -54
#dega	collision -44	degats_des_eaux 108	vandalisme 52
#degd	collision 249	none -150	vol -93
#dehk	collision 134
#dehr	blessure 69	evenement_climatique 78
#dekh	incendie 84
#del>	autre 70
#deli	collision 116	vol -43
#delt	none 137
#dema	autre -44	vandalisme -51	vol 182
#deme	collision -44	degats_des_eaux -44	dommage_materiel 223	none -44
#demm	vandalisme -75	vol 185
#demt	blessure 42
#den>	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#dena	collision -74	vol 180
#denc	bris_de_glace 125	collision -52	dommage_materiel -49	vol 88
#denn	none 126
#dent	collision 60
#deo>	collision -159	none -95	vandalisme 173	vol 112
#depa	autre 147
#depo	blessure 107	collision -46	dommage_materiel -40	none -73	vandalisme -45	vol 144
#derb	vandalisme 43
#derc	collision 68
#derj	incendie 86
#derk	collision -73	evenement_climatique 85	incendie 78
#dero	collision 47
#derr	none -42
#dert	vandalisme 71
#des>	degats_des_eaux 52
#det>	collision 71	degats_des_eaux 124	none -55	vol -41
#deus	vol 103
#devi	bris_de_glace 91	dommage_materiel 105	none -40	vandalisme -43	vol -41
#deww	vol 66
#dfe3	autre 67	collision -71	none -60	vandalisme 58
#dga>	collision 217	none -80	vol -97
#dgui	collision -69	evenement_climatique 45	none -46	vandalisme -54	vol 103
#dha>	blessure 74	bris_de_glace 65
#dhak	dommage_materiel 176	vol -55
#dheb	vol 154
#dhek	blessure 189	collision 50	dommage_materiel -70	none -100	vandalisme -41
#dher	evenement_climatique 71
#dhom	collision -43	vol 81
#dia>	blessure -46	bris_de_glace 47	degats_des_eaux 59	evenement_climatique -47	none -57
#dial	evenement_climatique 46
#dian	collision 43
#diat	collision 135	degats_des_eaux -51	evenement_climatique 49
#dic>	collision -44	degats_des_eaux 97
#dich	vol 58
#did>	dommage_materiel 43
#dida	autre 96	blessure 118	collision -117	none -111	vandalisme 55	vol -58
#dien	dommage_materiel -42	none -57	vol 178
#dih>	incendie 88	vol 84
#dik>	blessure 53	dommage_materiel -53	none 143
#dim>	none -53	vandalisme 111	vol -51
#dima	vandalisme 53	vol -48
#din>	blessure 80	dommage_materiel -55	incendie 134	none -64
#dini	bris_de_glace 54
#dio>	autre 52	blessure 54	bris_de_glace -44	collision -74	none -62	vol 82
#dire	blessure 83
#diro	evenement_climatique 52
#diss	collision 44
#dit>	bris_de_glace 80	dommage_materiel 72	none -65
#dita	collision 144
#dito	bris_de_glace 124	collision -58	degats_des_eaux -40	incendie 48
#diya	collision 136	vandalisme -51
#djaj	blessure -86	bris_de_glace -53	collision -64	degats_des_eaux -51	dommage_materiel -62	incendie 325	none -80	vandalisme -136	vol -98
#djel	blessure 103	collision -47	dommage_materiel -46	vol 108
#dkha	blessure -46	incendie 163
#dkhe	collision 67
#dkhl	vol 98
#dkom	autre 48	blessure 55	vol -44
#dlam	collision 137
#dlou	collision 111
#dma>	blessure 68
#dmna	collision 207	vandalisme -84	vol -73
#dmou	collision 47	incendie 111
#dna>	none -43	vol 87
#dni>	blessure 125	collision -64	vol 67
#dokh	collision -42	incendie 159
#dola	collision -52	vol 86
#doli	dommage_materiel -41	vol 53
#doll	dommage_materiel 45
#don>	blessure 134	degats_des_eaux -65	evenement_climatique -57	incendie 143	none -111	vandalisme -60
#donc	collision -51	vol 107
#donn	autre 58	blessure 42
#dor>	blessure 70
#dora	collision 157
#dos>	bris_de_glace 109	collision 73	none -47	vandalisme -42
#doss	none 117
#dou>	collision -75	none -49	vandalisme 155
#doub	collision 43
#douc	bris_de_glace 134
#doud	degats_des_eaux 61	vol 86
#douh	collision 55	degats_des_eaux -79	vandalisme 69	vol 54
#douk	incendie 40	none -45	vol 81
#doul	vandalisme 47
#dour	collision 83
#dous	degats_des_eaux 224	none -71
#douz	vandalisme 100
#dow>	degats_des_eaux -67	evenement_climatique -61	incendie 237	vol -54
#dra3	blessure 44	dommage_materiel 52
#dra>	blessure 101	collision 59	dommage_materiel -55	evenement_climatique -51	vol -43
#drab	collision 181	dommage_materiel -56	none -76	vol -58
#dras	collision 75	vandalisme 41
#drat	dommage_materiel -42	vol 165
#drba	degats_des_eaux 86	dommage_materiel -40
#drbo	bris_de_glace -72	collision 51	evenement_climatique 68
#dre>	collision 106
#dreb	collision 81
#drhm	autre 67	collision -43	dommage_materiel 63	vol -60
#dri>	collision 112
#driv	dommage_materiel -44	none -49	vol 110
#drna	blessure 51
#drni	collision 102
#dro>	none 112
#droj	blessure 132
#dron	blessure -85	bris_de_glace -44	collision 51	degats_des_eaux -52	dommage_materiel 242	evenement_climatique -51	none -73	vol -75
#drou	blessure 64	dommage_materiel 46	none -48
#drri	blessure 114	bris_de_glace -40	evenement_climatique 77
#duct	bris_de_glace -64	dommage_materiel 198
#dust	vol 136
#dwa>	autre 56	blessure 88	none -63
#dyal	none -44
#dyin	collision 106
#e3a>	bris_de_glace 53	collision -45	vandalisme 41
#e3at	bris_de_glace 186	degats_des_eaux -93	incendie 68	none -41
#e3ch	blessure 121	collision -46	incendie 40
#e3el	dommage_materiel 44	incendie 96
#e3ha	bris_de_glace 57
#e3la	bris_de_glace -118	collision -260	dommage_materiel -53	evenement_climatique -76	incendie 246	none -272	vandalisme 225	vol -138
#e3na	vol 95
#e3ni	vandalisme 83
#e3t>	none -41
#e77e	autre -53	blessure 168	bris_de_glace -53	collision -60	dommage_materiel 111	evenement_climatique -47	none -105	vandalisme -43	vol -52
#e7da	autre 41	collision 60	evenement_climatique 55	vandalisme -40
#e7lo	collision -46	degats_des_eaux 116	none -55	vol 71
#e7na	collision 81
#e7o>	autre 69	blessure -47	dommage_materiel 182	none -81	vol -44
#e7r>	dommage_materiel 109	vol 74
#e7re	incendie 111
#e7ro	dommage_materiel -89	evenement_climatique 59	incendie 49	vandalisme 124
#e7t>	blessure 82
#e7th	bris_de_glace 147	degats_des_eaux -56	incendie 46	vandalisme -62
#e7ti	degats_des_eaux 74	evenement_climatique 77
#e7to	blessure -46	degats_des_eaux 46	dommage_materiel 112	evenement_climatique -40
#e99>	collision 56	none -85	vandalisme 152	vol -72
#e99a	blessure 79	bris_de_glace 100	collision -65	dommage_materiel 52	none -75
#e99e	autre 98	degats_des_eaux 40	none -82
#e9at	none -49	vol 103
#e9ba	autre -52	dommage_materiel 288	none -170	vandalisme -51	vol -107
#e9be	bris_de_glace -46	vandalisme 93
#e9e3	degats_des_eaux 62	none -57	vandalisme 41
#e9el	bris_de_glace 164	collision -57
#e9f>	blessure -40	bris_de_glace -47	degats_des_eaux 142	dommage_materiel -50	vandalisme 62	vol -46
#e9fa	collision 60
#e9ha	blessure 42	evenement_climatique 109
#e9na	incendie 56	vol 48
#e9ni	collision 122
#e9o>	vandalisme 44	vol 123
#e9ou	collision -73	incendie -58	none -71	vandalisme -88	vol 227
#e9t>	blessure 91
#eage	collision 167
#eau>	none -40	vandalisme 41
#eaux	degats_des_eaux 53	incendie 69
#eba>	collision 50	evenement_climatique 93
#ebaa	collision 83
#ebag	collision -68	degats_des_eaux 100	vandalisme 141	vol -49
#ebal	vandalisme 160	vol -62
#ebat	evenement_climatique 134
#ebb>	degats_des_eaux -48	dommage_materiel 91	vandalisme 45
#ebba	blessure 106	none -44
#ebbe	collision 78	dommage_materiel 85	evenement_climatique 74	none -74
#ebbi	dommage_materiel 45	evenement_climatique 76	none -42
#ebbn	vandalisme 139	vol -48
#ebch	autre -41	collision 72	dommage_materiel 91	none -81
#ebda	vol 111
#ebe>	dommage_materiel 51	vol 63
#ebha	blessure 72	dommage_materiel -43	vol 65
#ebla	bris_de_glace 110	collision -59	none -64	vandalisme -52	vol 63
#ebna	autre 84	collision 70	none -51
#ebni	blessure 77	collision -84	degats_des_eaux 67	vandalisme 59	vol -46
#ebo>	collision -58	incendie 115	none -71	vandalisme -146	vol 204
#ebri	bris_de_glace 145
#ebro	collision -42	evenement_climatique 150
#ebs>	collision -73	degats_des_eaux 102	none -66	vandalisme 49
#ebta	collision 137	none -52
#ebti	blessure 86	collision -67	dommage_materiel 90
#ebto	collision 107
#ech>	degats_des_eaux 40	none -48	vol 50
#echa	blessure 59	collision -110	evenement_climatique 49	none -42
#echc	incendie -44	none -60	vandalisme 124
#eche	autre 76	collision -48	incendie 66	none -113
#echi	bris_de_glace 121
#echn	degats_des_eaux 167	none -49	vol -60
#echo	collision 57	none -50
#ecla	vandalisme 62	vol 53
#ecol	blessure 70	dommage_materiel 96
#ecra	collision -47	dommage_materiel 263	vol -54
#ecte	collision -88	degats_des_eaux -41	dommage_materiel 98	incendie -44	none -69	vandalisme 144	vol -118
#ectr	collision -76	dommage_materiel 148	incendie 129	none -55	vandalisme -45
#ecue	incendie 190	none -45
#ecur	blessure 198	collision -61	vol -40
#eda>	vandalisme 91	vol -47
#edam	blessure -43	collision -74	dommage_materiel 225	none -56	vandalisme -64
#edat	autre 114	collision -51	dommage_materiel -44	incendie 105	none -62	vol -42
#edch	collision 52	none 71
#edda	blessure 72	none -52
#edde	autre 85	collision 41	vandalisme -70
#eddh	blessure 61	bris_de_glace 42	collision -45	degats_des_eaux 46	dommage_materiel -52
#eddn	blessure 90
#eddo	collision -54	evenement_climatique 50	none -56	vandalisme 43	vol -49
#edeb	none 171
#edes	collision 72
#edha	autre 152	collision -112
#edit	blessure 115	collision -117	dommage_materiel 82
#edma	collision 45
#edni	vol 117
#edra	collision 53	vandalisme 95	vol -56
#edri	collision 137	vol -46
#edro	none 107
#eeke	collision -50	degats_des_eaux 44	dommage_materiel -102	none 110	vol 79
#efar	vol 149
#efch	collision 126
#efek	degats_des_eaux 89
#efeu	autre 97	blessure -54	none -87	vol 126
#effe	blessure 41	collision 53	degats_des_eaux 103	none -56	vandalisme -48	vol -46
#effi	blessure 160	bris_de_glace -57	collision -49	incendie -48	none -91	vandalisme -50	vol -68
#effo	incendie 92
#efkh	degats_des_eaux 99	dommage_materiel -49	incendie 81
#efna	collision 64	degats_des_eaux 44	vandalisme -40
#efo>	collision -45	evenement_climatique 120
#efon	none -40	vol 182
#efro	collision 80	degats_des_eaux -56	dommage_materiel 125	evenement_climatique -46
#efs>	none -63	vol 121
#eft>	autre 54
#eftc	autre 55	collision 51
#efto	autre 129	dommage_materiel -45	none -45
#egat	degats_des_eaux 120
#ege>	blessure 113	dommage_materiel -67	vandalisme 48
#egh>	dommage_materiel 49	none -47
#egre	incendie 99
#eha>	blessure -45	none 53
#ehd>	bris_de_glace 144	collision -43	none -52	vol 61
#ehdi	blessure -45	evenement_climatique -40	none -56	vandalisme 116
#ehic	collision 130
#ehri	blessure 109	collision -42	degats_des_eaux -91	evenement_climatique 110	none -51	vandalisme -50
#ehro	degats_des_eaux 70	incendie 60
#eign	blessure 115	bris_de_glace -46	collision -95	evenement_climatique 85	vol -58
#eikh	vandalisme 129
#eil>	autre 89	collision -52	none -53	vandalisme -47	vol 79
#eill	autre 67	none 75
#eima	vandalisme -55	vol 131
#ein>	collision 105
#eint	collision 140	dommage_materiel -42	evenement_climatique 41	none -67	vandalisme 58
#ej3>	collision 57	vandalisme -43	vol 63
#ej3o	collision 69	evenement_climatique 42
#eja>	bris_de_glace -60	collision 51	vandalisme 149	vol -64
#ejem	collision -57	dommage_materiel -41	none -48	vandalisme 217
#ejhi	blessure -48	collision -51	vandalisme 53	vol 103
#ejho	incendie 49	vandalisme 98
#ejja	blessure 93	vol -40
#ejje	autre 132	collision -48	none -79	vol 103
#ejla	dommage_materiel -54	none -55	vandalisme 78	vol 104
#ejli	blessure 137	collision 41	incendie -45	none -44
#ejlo	bris_de_glace -41	dommage_materiel 48	evenement_climatique 88
#ejna	degats_des_eaux -73	evenement_climatique 99	incendie 113	none -44	vandalisme -65
#ejo>	autre 81	none -49
#ejra	bris_de_glace 65
#ejt>	vol 106
#ekay	vol 126
#ekba	blessure -56	collision 69	dommage_materiel 42	incendie 92	none -40
#eken	collision -50	degats_des_eaux 44	dommage_materiel -102	none 110	vol 79
#ekh>	degats_des_eaux 120
#ekha	incendie 131
#ekhd	blessure 163	collision -67	dommage_materiel 62	none -50
#ekhe	degats_des_eaux 44	incendie 41
#ekhl	collision 54
#ekk>	none 49
#ekka	collision 49	none -80	vandalisme 130	vol -42
#ekke	collision -69	none 58	vandalisme 82
#ekki	collision 142
#ekne	collision 60
#ekra	collision 58	none -43	vandalisme 172	vol -74
#ekri	bris_de_glace 55	vol 106
#ekte	incendie 92
#ekto	degats_des_eaux -71	vandalisme 71	vol 58
#el3o	bris_de_glace -50	degats_des_eaux -110	dommage_materiel -45	vandalisme 171	vol -49
#el9>	evenement_climatique 48
#el9a	blessure 110	degats_des_eaux 73	evenement_climatique -43	none -63	vol -45
#elas	collision -45	incendie 188
#elat	incendie 74	vol -49
#elb>	blessure 75	collision 66	none -48
#elba	collision 234	evenement_climatique -83	none -77	vandalisme -44
#elbi	collision -73	dommage_materiel 75	none -63	vandalisme 119	vol -45
#elch	degats_des_eaux 101	dommage_materiel 91	evenement_climatique -98	vol -53
#eld>	bris_de_glace 98	collision -42
#elda	blessure -59	collision 129	vol 78
#eldi	blessure 41	dommage_materiel 82	none -43
#ele>	dommage_materiel 126	evenement_climatique 87
#elec	collision -40	degats_des_eaux -40	dommage_materiel 130	incendie 92	none -51	vandalisme -42	vol 49
#elef	vol 116
#elep	dommage_materiel 41	vol 49
#elev	autre 186	none -78
#elgi	autre 157	collision 57	none -131	vol -57
#elie	blessure 70	collision -40	degats_des_eaux 113
#eliz	collision 59
#elj>	blessure 84	dommage_materiel -52	evenement_climatique 163	none -45
#ell>	none -48	vandalisme 100	vol 95
#ella	vol 41
#elle	none -44
#ells	autre 72	collision 78	none -55
#ellu	blessure 170	bris_de_glace 151	collision -41	degats_des_eaux -50	dommage_materiel -132	evenement_climatique -42	none -72	vandalisme -40
#elma	collision -94	degats_des_eaux 40	vandalisme 184
#elni	autre 215	blessure 87	none -194	vol -51
#elo>	dommage_materiel 62	vol 81
#elso	autre 138	blessure -73	collision -69	degats_des_eaux -55	dommage_materiel 178	none -56	vandalisme -47	vol -57
#elt>	collision 96
#elta	blessure -55	collision -85	dommage_materiel 221	none -41	vol 43
#elux	bris_de_glace 115	evenement_climatique 94
#em3a	incendie 46	none 44
#emar	vol 120
#emat	blessure 106
#embo	autre 60	none 42
#embr	evenement_climatique 83
#emch	collision 148
#eme>	degats_des_eaux 59
#emel	degats_des_eaux 124	evenement_climatique -133
#emen	autre 53
#emi>	collision 90
#emin	bris_de_glace 64	incendie 47
#emla	blessure -67	collision 97	degats_des_eaux 171	dommage_materiel -89	vol -48
#emma	bris_de_glace 78	none -41
#emmi	collision 74
#emmr	collision 105	vandalisme 41	vol -50
#emna	collision 42	dommage_materiel -51	incendie 86
#emni	none 106
#emoi	collision 216	none -50	vandalisme -41	vol -120
#emor	vol 80
#empe	evenement_climatique 148
#emra	vandalisme 62
#emro	collision 54
#emrt	collision 117
#emsa	collision 63
#emt>	none 72
#emtc	autre 100
#en9a	degats_des_eaux 89
#en9i	blessure -77	bris_de_glace -48	collision 62	dommage_materiel -45	none -114	vandalisme -53	vol 184
#enag	collision -44	degats_des_eaux -44	dommage_materiel 223	none -44
#enas	collision -74	vol 180
#enb>	bris_de_glace 63	collision 83
#enbi	degats_des_eaux 56
#ence	degats_des_eaux 51	none -43
#ench	autre -45	blessure 219	bris_de_glace -58	collision -77	degats_des_eaux -50	dommage_materiel -77	evenement_climatique -53	incendie -46	none 50	vandalisme -85
#end>	vol 52
#enda	vol 76
#endh	blessure 73	collision 75	dommage_materiel -54	vandalisme -48
#endk	blessure 100	collision -50	none 64	vol -50
#endn	blessure 93	bris_de_glace -40	collision -61	dommage_materiel -43	incendie 57	none -68	vandalisme -61	vol 125
#endo	blessure 96	collision 55	none -50
#ene>	dommage_materiel -56	incendie 254	none -47
#enet	bris_de_glace 253	collision -42	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
#enho	collision -44	evenement_climatique 67	incendie 105	none -55	vandalisme -57
#eni>	degats_des_eaux 97	evenement_climatique 83	vol -46
#enif	evenement_climatique 99	vandalisme 73	vol -113
#enis	blessure 141	collision -79
#enit	collision 94
#enn>	none 126
#enna	bris_de_glace 66
#enne	autre 49	evenement_climatique 85	none -87	vandalisme 63	vol -43
#enni	degats_des_eaux 80
#ens>	autre -76	collision 55	dommage_materiel 165	vol -52
#ense	blessure 65	collision -67	dommage_materiel 43	evenement_climatique 60	none -42
#ensi	dommage_materiel 174	none -44
#enta	autre 130	degats_des_eaux 84	none -53	vandalisme -45
#ente	degats_des_eaux 43	evenement_climatique 82
#enti	dommage_materiel 103	none -58
#eot>	collision 93
#epan	autre 197	collision -49	vol -40
#epho	dommage_materiel 41	vol 49
#epor	autre 93	dommage_materiel -51	none -45	vol 97
#epos	vol 128
#epot	blessure 122	collision -52	dommage_materiel -51	none -89	vandalisme -53	vol 152
#epte	dommage_materiel -41	evenement_climatique 114
#eqqe	bris_de_glace 68	collision -55	dommage_materiel 145	vandalisme -62	vol -85
#er3a	collision -86	dommage_materiel 135	none -74	vandalisme 107
#er7>	bris_de_glace 113	collision 84	vol -48
#er7a	vol 75
#er9>	bris_de_glace 87	collision -157	incendie 185	none -40
#er9a	incendie 67	none -48
#er9e	bris_de_glace 68	degats_des_eaux 90	dommage_materiel 45
#er9o	incendie 175	none -53	vandalisme -52
#era>	dommage_materiel 81	vol 59
#eran	bris_de_glace 91	vol 48
#erat	blessure 106	evenement_climatique 44
#erb9	blessure -46	collision -133	dommage_materiel 82	evenement_climatique -49	none -44	vandalisme 223	vol -53
#erb>	vandalisme 95
#erba	collision 60
#erbc	collision -54	none -51	vandalisme 216	vol -46
#erbe	collision -43	vol 93
#erbi	collision -63	dommage_materiel 162	none -56
#erbn	collision 86
#erbo	collision -99	none -68	vandalisme 77	vol 187
#erbt	collision 63
#erce	dommage_materiel 57	none -47	vandalisme 69
#erch	collision 77
#erci	incendie 105	none 123	vandalisme -55
#erd>	bris_de_glace 88	collision -40	vol 43
#erde	evenement_climatique 71
#erdi	blessure 159	bris_de_glace -42	none -78
#ere>	collision 81
#erej	incendie 41
#erf>	autre -53	blessure 199	bris_de_glace 121	collision -107	dommage_materiel -115	evenement_climatique -75	incendie -52	none -175	vandalisme -117	vol -119
#erfe	collision -54	degats_des_eaux 90	incendie 137	none -79
#erfo	bris_de_glace 84	none -54
#erg3	bris_de_glace 145	degats_des_eaux 80	dommage_materiel 74	evenement_climatique -136	none -52
#erge	bris_de_glace 98	degats_des_eaux 40
#ergg	bris_de_glace -99	degats_des_eaux 64	incendie 177	none -87	vol -41
#ergl	autre -64	collision 104	vandalisme 139	vol -100
#ergo	collision -41	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 257	none -133	vandalisme -41
#ergu	autre -47	bris_de_glace 135	degats_des_eaux -155	evenement_climatique 100
#erha	blessure 157	dommage_materiel -44	none -127
#erie	incendie 46	vol 48
#erj>	degats_des_eaux 139	vandalisme -53
#erja	collision 56	incendie 46
#erje	bris_de_glace 62
#erjo	vol 97
#erk>	collision -73	evenement_climatique 85	incendie 78
#erkh	blessure 237	bris_de_glace 98	collision -93	dommage_materiel -60	none -177	vol -47
#erli	collision 84
#erma	blessure 157	collision -59	incendie 60
#erme	blessure -41	collision 234	dommage_materiel 80	none -122	vandalisme -54	vol -56
#ermi	blessure 53
#ermo	collision -66	evenement_climatique 178	vandalisme 92	vol -67
#erne	bris_de_glace -44	degats_des_eaux 70	dommage_materiel 46	vandalisme -40
#erni	blessure 83	none -69	vandalisme 100
#erno	collision -59	none -77	vol 162
#erou	collision -60	degats_des_eaux -86	dommage_materiel 184	evenement_climatique -66	incendie 147	none -100	vandalisme -40
#erqa	incendie 70	none -81	vandalisme -53	vol 152
#erqo	blessure 152	evenement_climatique -66	none -48	vandalisme -59	vol 65
#err9	bris_de_glace 114	degats_des_eaux 141	dommage_materiel -43	none -67	vol -65
#err>	autre 50	collision -48	dommage_materiel 52	none -41
#erra	vandalisme 49
#erre	blessure 41
#erri	bris_de_glace 55
#erro	collision -56	vandalisme 70	vol 61
#errs	vandalisme 52
#erru	autre 62	dommage_materiel -41	vandalisme 86
#ers>	incendie 45
#ersa	collision 45	dommage_materiel -46	none -97	vandalisme 144
#ersi	collision 79	none -67	vol 106
#erso	bris_de_glace -44	collision -129	vandalisme 170
#erss	blessure 93	collision -105	dommage_materiel 40	none -98	vandalisme -55	vol -44
#ert>	vandalisme 67
#erta	vandalisme -43	vol 118
#ertc	vandalisme 135	vol -52
#erte	autre 69	none -57
#erth	collision -47	none 101	vol 51
#erto	blessure 99	collision -43	degats_des_eaux 43	dommage_materiel 76
#erve	bris_de_glace -59	degats_des_eaux 49	vandalisme 56
#ervi	dommage_materiel 42	evenement_climatique 44	none 90
#ervo	collision -106	dommage_materiel 104	incendie -84	vandalisme 160	vol -47
#erzo	collision 80	dommage_materiel 93
#eser	collision -82	degats_des_eaux 48	dommage_materiel 76	incendie -58	none -46	vandalisme 107	vol -46
#esid	bris_de_glace 125	collision -52	dommage_materiel -49	vol 88
#eski	collision 109
#esma	collision -57	vandalisme 159
#espa	autre 140	none -72
#esra	collision 41	dommage_materiel 182	none -55	vandalisme -45	vol -62
#esro	blessure -81	degats_des_eaux 52	dommage_materiel 122
#ess>	none -40	vol 47
#essa	degats_des_eaux 52	vandalisme 50
#esse	collision -40	vandalisme 45
#essi	bris_de_glace 43	vol 73
#essl	autre -79	none 131
#essn	collision -49	dommage_materiel 41	incendie 52	vol -44
#essr	vandalisme 157	vol -87
#essu	none -77	vandalisme 277	vol -40
#est>	collision 43	dommage_materiel 48	none -53
#esta	autre 216	blessure -47	dommage_materiel -46	none -253	vandalisme -70
#esti	dommage_materiel -80	none -76	vol 279
#et3a	autre -56	collision 52
#et3o	collision -62	degats_des_eaux -67	incendie 118	none -40	vandalisme 83
#etab	blessure -69	collision -44	dommage_materiel 98	evenement_climatique 64	incendie 47
#etag	dommage_materiel 111
#etai	autre -50	collision -64	degats_des_eaux 53	dommage_materiel 236	none -89	vandalisme -40	vol -55
#etar	vandalisme 153	vol -45
#etat	collision -50	degats_des_eaux -124	evenement_climatique 141
#etb>	collision 95	incendie 76	vol -47
#etch	collision -72	vandalisme 107
#ete>	evenement_climatique 65
#etha	degats_des_eaux 41	vandalisme 109
#etla	collision 92	degats_des_eaux 56
#etna	collision 47
#etne	collision 90
#etni	blessure 68	dommage_materiel 65	vandalisme -61
#eton	collision 89
#etou	blessure 47	dommage_materiel 43	evenement_climatique 40
#etre	bris_de_glace 110	evenement_climatique 53	none -58	vandalisme -41
#etro	bris_de_glace 80	collision 58	none -52	vandalisme 51	vol -42
#ett>	dommage_materiel 67	none -57
#etta	bris_de_glace 171	none -52
#ettc	collision 54
#etti	autre 71	collision -41	dommage_materiel -43	vol 104
#etto	autre 100	bris_de_glace 56	collision 100	none -84
#eubl	degats_des_eaux 121	none -58	vol -42
#euge	collision 93
#euil	autre 120	blessure -53	collision -49	none -61	vol 57
#euro	bris_de_glace 54	vol 107
#eurs	collision -72	degats_des_eaux -84	evenement_climatique 58	none -45	vandalisme 197
#eus>	collision -57	vandalisme 66	vol 86
#euse	none -40	vol 51
#eux>	collision 67	dommage_materiel 41
#evar	collision 111	vol -55
#evem	autre 244	none -127	vol -40
#evis	bris_de_glace 58	dommage_materiel 134	none -44	vandalisme -40
#ewa>	none 165
#ewja	collision 149	none -43
#ewra	incendie 110	none -58
#ewwa	dommage_materiel 100
#ewwi	evenement_climatique 74
#expe	degats_des_eaux 43	none 71
#exti	incendie 80
#eyet	incendie 74	none 45
#eyto	autre 57	none 105	vol -40
#eyyd	collision -81	degats_des_eaux -117	evenement_climatique -45	vandalisme 103	vol 195
#eyye	evenement_climatique 54	none -41
#eyyt	collision 115
#ezaf	incendie 49	none 93
#ezro	blessure -53	bris_de_glace -53	collision 146	dommage_materiel -70	incendie -106	none -76	vandalisme 152	vol -50
#ezt>	blessure 52	vol 52
#ezya	none 134
#ezz>	blessure 97
#ezze	collision 60
#ezzi	blessure 117	collision -48	incendie 86	vol -40
#ezzo	vol 119
#fac>	collision 146	none -107
#face	collision 63
#fach	autre 90
#fact	autre 58
#fad>	collision -43	degats_des_eaux 161	incendie -75
#fahe	collision 53
#fahm	collision 105	degats_des_eaux 43
#fajr	bris_de_glace 157	evenement_climatique -53	none -61	vandalisme -49
#fak>	autre 107	none 45
#fakh	blessure -41	incendie 115	vol -42
#far>	autre 164	blessure 124	bris_de_glace -70	collision -141	degats_des_eaux -46	dommage_materiel -115	incendie -57	none -126	vandalisme -80	vol 45
#fara	vol 108
#fat>	autre 117
#fate	none 123
#fati	degats_des_eaux 102
#fato	evenement_climatique 41
#faut	collision -50	degats_des_eaux 54	dommage_materiel 67	incendie 61
#faw>	incendie 45
#fawh	collision -40	incendie 99
#faya	degats_des_eaux -47	evenement_climatique 204	vol -50
#fayd	degats_des_eaux 43	evenement_climatique 77
#faye	collision -62	degats_des_eaux 330	dommage_materiel -43	evenement_climatique -71	none -164	vandalisme -88	vol -44
#faza	collision -96	dommage_materiel 223	none -65	vandalisme 78	vol -48
#fch>	collision 47	none 67
#fe3>	autre 88	bris_de_glace -51	collision -115	dommage_materiel -58	evenement_climatique 98	none -97	vandalisme 80
#fe3n	blessure -40	collision -97	dommage_materiel -56	vandalisme 133	vol 83
#fe99	degats_des_eaux 73
#fe9n	collision -72	incendie 76	vandalisme -65	vol 121
#fe9t	blessure -43	vol 152
#fech	collision -47	none -53	vandalisme 264	vol -49
#fejr	collision -78	vol 161
#fekh	blessure 69	collision -62	degats_des_eaux 119
#fekk	blessure 43	collision 111	none -57	vol 65
#fel9	bris_de_glace 62	vandalisme 42
#fel>	dommage_materiel 187	none -109	vandalisme -66	vol 100
#fell	bris_de_glace 73
#felt	blessure -50	dommage_materiel 235	incendie 47	none -71
#fen>	blessure 129	collision -203	degats_des_eaux 40	evenement_climatique 176	none -75	vandalisme -74	vol -73
#fene	bris_de_glace 253	collision -42	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
#fer9	degats_des_eaux 98	none -53
#fer>	autre 55	blessure 88	bris_de_glace -42	collision -51	dommage_materiel -75	evenement_climatique 49	incendie 101	none -181	vol -52
#ferg	bris_de_glace 90
#ferk	bris_de_glace 76	collision -70	degats_des_eaux -66	dommage_materiel 207	none -45	vol -40
#ferm	bris_de_glace 99	collision 106	evenement_climatique -84	incendie 66	none -66	vandalisme -45
#ferq	collision 117	none -80	vandalisme -67	vol 109
#ferr	bris_de_glace 56	degats_des_eaux 120
#fert	bris_de_glace 171	collision -74	dommage_materiel 44
#fes>	bris_de_glace 48	collision 52
#fet>	autre 44	dommage_materiel 53
#feta	blessure -73	bris_de_glace 167	degats_des_eaux -64	dommage_materiel 101	evenement_climatique -41	none -128	vandalisme -47	vol -41
#fett	bris_de_glace 153	collision 40	dommage_materiel 58	evenement_climatique -48	none -75	vandalisme -66
#feu>	collision 87
#feui	autre 193	blessure -95	collision -42	none -101	vandalisme -40	vol 74
#feur	collision 46
#feux	collision 83
#ffar	vol 130
#ffe>	collision -53	degats_des_eaux 192	incendie -46
#ffes	blessure 72	collision 176	dommage_materiel -91	vol -81
#ffet	collision -49	dommage_materiel 120	none -58	vol 59
#ffeu	collision 46
#ffi>	blessure 160	bris_de_glace -57	collision -49	incendie -48	none -91	vandalisme -50	vol -68
#ffou	incendie 122
#ffre	vol 76
#ffur	dommage_materiel -46	incendie 41	vandalisme 145	vol -40
#fha>	degats_des_eaux 119	none -55	vol 40
#fhem	autre 41	none 72
#fia>	collision 50	incendie 46
#fiat	collision 174
#fif>	bris_de_glace 123	collision 51	evenement_climatique -106
#fih>	none -42
#fiha	evenement_climatique 60
#fiho	bris_de_glace 59	collision -40	degats_des_eaux 59	evenement_climatique -40	vol 74
#fik>	collision 71	none 69
#fin>	autre 53
#fiss	blessure 51	bris_de_glace 125
#fit>	blessure -72	bris_de_glace 167	degats_des_eaux -77	dommage_materiel 101	none -128	vandalisme -51	vol -40
#fith	incendie 172
#fiya	collision 77
#fjer	collision -40	incendie 47	vol 90
#fkh>	degats_des_eaux 176	incendie -55
#fkha	blessure 244	dommage_materiel -130	incendie 71	none -80	vol -49
#fla>	collision 127	incendie -52
#flet	collision -64	degats_des_eaux -42	dommage_materiel 239	none -52
#flex	collision -75	degats_des_eaux 244	dommage_materiel 57	none -44	vol -48
#flot	degats_des_eaux 161
#flou	autre 98	collision -42
#fna>	collision 78	vandalisme -44
#fni>	evenement_climatique 98	vandalisme -43
#fo9>	degats_des_eaux 54
#fo9a	autre 54	bris_de_glace 72	collision -67	dommage_materiel -43	evenement_climatique -51
#fo9i	collision -70	degats_des_eaux 132
#fo9o	collision -105	none -63	vandalisme 201	vol -43
#fon>	none -46	vol 135
#fond	degats_des_eaux 103
#for>	collision 81
#forn	bris_de_glace 63	collision -83	vandalisme 62
#fou9	collision 56	degats_des_eaux 194	dommage_materiel -49	none -91
#fou>	incendie 41
#fouk	dommage_materiel 66
#fra>	dommage_materiel 91
#frac	blessure 70	collision -42	degats_des_eaux 168	none -41	vol -40
#fre>	vol 76
#frei	collision 115
#frig	degats_des_eaux -45	dommage_materiel 56	incendie 65
#frin	blessure 69
#friq	vandalisme 47
#frit	dommage_materiel 86	incendie 56	none -44
#frou	collision 75	vol 61
#fsed	collision -41	degats_des_eaux 178
#ftan	autre -64	blessure -57	collision -83	degats_des_eaux -55	dommage_materiel 293	incendie -112	none -138	vandalisme -42	vol 51
#fte7	collision -47	vandalisme -86	vol 146
#ftha	evenement_climatique 140	none -114
#fto>	autre 118	dommage_materiel -47	vandalisme -43
#ftou	collision 261	dommage_materiel -45	none -70
#fuit	degats_des_eaux 166
#fure	dommage_materiel -46	incendie 41	vandalisme 145	vol -40
#g3at	bris_de_glace 142	degats_des_eaux 111	dommage_materiel 88	evenement_climatique -161	incendie -40	none -57
#ga3>	autre 46	none 49	vandalisme 45	vol -63
#gage	autre 174	blessure -70	bris_de_glace -48	collision -110	degats_des_eaux -55	dommage_materiel -149	evenement_climatique -62	incendie -94	none -241	vandalisme 175	vol 99
#gala	bris_de_glace 63	collision -71	degats_des_eaux 87	dommage_materiel 166	none -45	vol -53
#gale	dommage_materiel 75
#gali	degats_des_eaux 58	dommage_materiel 43
#galo	dommage_materiel 51	incendie 125	vandalisme -45
#game	autre -56	blessure 184
#gan>	blessure 78	none -56
#gar>	degats_des_eaux -41	evenement_climatique 206	none -92
#gara	collision 59	evenement_climatique 77	none -52
#gard	collision -40	vandalisme -40	vol 195
#gare	bris_de_glace 46	collision 83	none -42	vandalisme -56	vol 52
#garr	collision -103	incendie 104	vandalisme 121	vol -70
#gary	collision 150
#gat>	collision -60	degats_des_eaux 139	incendie 66
#gatl	autre -52	blessure -89	bris_de_glace -45	degats_des_eaux -43	dommage_materiel -60	evenement_climatique -61	incendie -77	none -195	vandalisme 260	vol -69
#gats	degats_des_eaux 42
#gaz>	collision -73	degats_des_eaux 52	incendie 122	none -65	vol 105
#gazo	bris_de_glace 152	collision -53	degats_des_eaux 47
#gdga	collision 217	none -80	vol -97
#ge3>	degats_des_eaux 83
#ge3a	bris_de_glace 222	collision -41	degats_des_eaux -136	incendie 91	none -56
#gef>	vol 50
#gela	blessure -57	dommage_materiel 79	evenement_climatique 97
#geme	autre 181	blessure -45	bris_de_glace -53	collision -45	dommage_materiel 135	none -139	vol -65
#genc	autre 70	none -49
#gend	vol 76
#gene	collision -45	dommage_materiel -73	incendie 288	none -61	vol -47
#geot	collision 93
#ger>	autre -45	vandalisme 100
#ges>	collision -62	dommage_materiel 111	none -88	vol 137
#geur	autre 84	collision -42	incendie 130	none -49
#gge3	bris_de_glace -99	degats_des_eaux 64	incendie 177	none -87	vol -41
#gha>	dommage_materiel 50	none -41
#ghab	collision 89	none -73	vol 132
#ghac	collision 48
#ghad	collision 42
#ghal	collision 57	dommage_materiel 60
#ghan	collision -73	dommage_materiel 84	vandalisme 134	vol -61
#ghar	bris_de_glace 49	degats_des_eaux 158	evenement_climatique 52	none -66
#ghas	autre 170	collision -65	degats_des_eaux 209	dommage_materiel -59	evenement_climatique -107	none -69	vol -65
#ghat	autre 62
#ghaw	vandalisme 102
#ghay	bris_de_glace 83	degats_des_eaux 72	evenement_climatique -56	none -49
#ghbe	collision 94	none -60	vandalisme -70	vol 115
#ghda	degats_des_eaux 50
#ghed	vandalisme 46	vol -47
#ghel	vandalisme 52
#gher	evenement_climatique 156	none -43
#ghet	autre 112	none 46
#ghew	degats_des_eaux 45	vandalisme -42	vol 77
#ghfe	collision 69	incendie 167	none -92
#ghi>	vol 48
#ghin	collision 96	evenement_climatique 104	none -70
#ghis	blessure -65	collision 110	degats_des_eaux -65	dommage_materiel -46	evenement_climatique 237	none -59
#ghit	autre 76
#ghla	autre -45	blessure 323	bris_de_glace -60	collision -116	degats_des_eaux -60	dommage_materiel -168	evenement_climatique -57	incendie -60	none -174	vandalisme -54	vol -86
#ghli	dommage_materiel 77
#ghoc	autre 69	collision -54	incendie 42	none 50
#ghor	blessure 67
#ghra	blessure 95	bris_de_glace 75	collision -66	dommage_materiel -81	evenement_climatique 63	none -63
#ghre	degats_des_eaux 49	none 58
#ghse	bris_de_glace 72	degats_des_eaux 60
#ghso	bris_de_glace 102	collision -116	degats_des_eaux -44	dommage_materiel 128	none -49
#ghta	blessure -70	degats_des_eaux -70	dommage_materiel 140	incendie 47
#giqu	autre 157	collision 57	none -131	vol -57
#glac	bris_de_glace 124	collision -93	none -76	vandalisme 124	vol -43
#glas	bris_de_glace 82	collision 64
#gle>	collision 96
#glis	collision 49	dommage_materiel 43
#glov	collision 59
#gne>	blessure 48	collision -42	evenement_climatique 56	none -42
#gnoi	collision -62	degats_des_eaux 184	dommage_materiel -43
#gnot	collision 101
#gol>	collision 55
#gola	collision -41	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 257	none -133	vandalisme -41
#golf	bris_de_glace 40	dommage_materiel -42	incendie 115
#goln	collision 52	evenement_climatique 152
#goo>	bris_de_glace 79	collision 75	evenement_climatique -52	none -41
#gora	blessure 162	collision -74	evenement_climatique 139	none -86
#goul	vol 52
#gout	degats_des_eaux 44	dommage_materiel -46	evenement_climatique -55	vol 113
#gps>	bris_de_glace -44	none -72	vandalisme -78	vol 300
#gra>	evenement_climatique 70	vandalisme 111	vol -108
#grav	bris_de_glace 123	collision -139	vol 95
#grel	evenement_climatique 204	none -50	vandalisme -41
#gril	collision -65	evenement_climatique 111	vandalisme 71
#gris	vol 103
#grue	collision 62	dommage_materiel -53	evenement_climatique 159	vol -58
#guel	evenement_climatique 146
#guer	incendie 108	vol -50
#guid	collision 65	vol 79
#guig	collision -69	evenement_climatique 45	none -46	vandalisme -54	vol 103
#h10>	collision 58
#h15>	none 51
#h20>	none 119
#h30>	none 150
#h3el	incendie 222	none -44	vol -42
#h3la	collision -65	incendie 224
#h45>	none 133
#h7al	autre 80	none 78
#ha3l	incendie 89
#ha3r	incendie 141
#ha99	bris_de_glace 86	evenement_climatique 46
#hab>	blessure 76	none -41	vol 47
#haba	collision 268	evenement_climatique -42	none -55
#habi	collision -79	dommage_materiel 57	evenement_climatique 154	none -44	vol -52
#habr	collision -73	dommage_materiel -46	evenement_climatique 46	none -103	vandalisme -42	vol 232
#hach	blessure 44	none -41
#hada	blessure -41	none 66
#hadc	autre 40	none 62
#hadd	collision 67
#hady	collision 73
#haf>	collision 48	none -47	vol 101
#hafc	vandalisme 73	vol -47
#hafe	vandalisme 86
#hafn	collision 74
#hafo	collision -59	vandalisme 111
#haft	bris_de_glace 55
#hage	collision 75
#haha	collision 41	vol 51
#hahd	collision -45	degats_des_eaux -40	vandalisme 172
#hain	vandalisme -51	vol 125
#haj>	evenement_climatique 68
#haja	blessure 52	none 54
#hak>	dommage_materiel 135	none 124	vol -73
#hakk	collision 42	none 73
#hal>	dommage_materiel 68	vandalisme -44	vol 54
#hala	collision 56	dommage_materiel 157	none -46	vandalisme -42	vol -50
#hale	vol 48
#hali	autre 87	bris_de_glace -41	collision -98	degats_des_eaux -40	dommage_materiel 244	incendie -40	none -145	vandalisme -96	vol 41
#hall	none -91	vol 137
#halt	blessure 41	incendie 42
#ham>	autre 101	none -59
#hamb	blessure -44	bris_de_glace 117	collision -52	degats_des_eaux 109	none -53	vandalisme -45	vol 45
#hame	bris_de_glace -50	collision 51	degats_des_eaux 168	evenement_climatique -69
#hamm	blessure 117	degats_des_eaux 68	none -74
#hams	bris_de_glace 69
#han>	incendie 102
#hana	bris_de_glace 145	collision -46	incendie 90	vol -42
#hang	autre 123	evenement_climatique 176	none -122	vol -40
#hani	collision 136	dommage_materiel 100	none -55	vandalisme -101	vol -55
#hant	degats_des_eaux 46	dommage_materiel -81	evenement_climatique 164
#haou	bris_de_glace 73	collision 51
#har9	bris_de_glace -43	collision -59	degats_des_eaux 144	evenement_climatique 184	none -90	vandalisme -48
#hara	bris_de_glace 153	collision -51	evenement_climatique -105	incendie 69	none -60	vol -41
#harb	bris_de_glace -120	degats_des_eaux 59	none -66	vandalisme 49	vol 59
#hare	bris_de_glace 59	collision 60	none -42
#harg	autre 75	incendie 121	none -42
#hari	dommage_materiel 132
#harm	bris_de_glace 41	vol 50
#hat>	dommage_materiel 50	none -47
#hatc	autre 162	blessure -41	none -40	vol -40
#hate	bris_de_glace 90	collision -54	degats_des_eaux -42	dommage_materiel 79	incendie 42	none -44	vol -86
#hats	collision 152	none -43
#hatt	bris_de_glace 106	collision 43	degats_des_eaux -48	none -75	vandalisme 102	vol -73
#hauf	degats_des_eaux 84
#haw>	vol 96
#hawc	collision -55	degats_des_eaux 68	dommage_materiel 70
#hawi	collision 90	dommage_materiel -41	vol 69
#hawy	autre 65	collision -51	dommage_materiel -44	evenement_climatique -54	incendie 60	none -58	vandalisme 44	vol 61
#hay>	vol 56
#haye	bris_de_glace 102	collision -43	degats_des_eaux 76	evenement_climatique -73	none -49
#hazn	collision -51	vol 74
#hazz	blessure 76	degats_des_eaux -46	vol 58
#hbar	collision 68	none 58
#hber	collision 94	none -60	vandalisme -70	vol 115
#hbet	dommage_materiel 57
#hbi>	collision 86
#hch>	collision 64	none 42
#hcha	blessure 83	collision -110	dommage_materiel -42	none -118	vandalisme 149
#hda>	vol 46
#hdam	autre -52
#hdar	vandalisme 51
#hdat	bris_de_glace -42	evenement_climatique 43	vol 120
#hdaw	vol 139
#hdda	dommage_materiel 45
#hdec	autre -44	dommage_materiel -44	vol 115
#hdem	autre 92	collision -49	vandalisme 50
#hdi>	blessure 81	dommage_materiel 43	vandalisme 62
#hdia	blessure -66	dommage_materiel 61	evenement_climatique -46	none -87	vandalisme 157
#hdin	incendie 129	none -114
#hdit	autre 95	collision 48	vol -55
#hdma	blessure 165	collision -109	dommage_materiel 134	evenement_climatique -41	none -83	vandalisme -63	vol -122
#hdou	collision 64
#he3e	autre -40	incendie 115
#he3l	bris_de_glace -97	collision -220	evenement_climatique -57	incendie 404	none -150	vandalisme -93	vol -65
#he99	bris_de_glace 71	none -81	vandalisme 99	vol -60
#he9>	blessure 122	bris_de_glace 112	collision -115	none -44
#heb>	vol 154
#hebb	collision 54	dommage_materiel 68	evenement_climatique 98	none -48
#hebc	autre -45	dommage_materiel 146	none -91	vandalisme 63	vol -47
#hebt	blessure 74	collision 73	dommage_materiel 60	none -46	vol -44
#hed>	bris_de_glace 42	evenement_climatique 110	vandalisme -47
#heda	collision -51	dommage_materiel 84	incendie 79
#hedc	collision 69
#hedm	collision 40
#hedo	collision 104
#hefa	vol 149
#hefn	evenement_climatique 42
#heft	vol 65
#heik	vandalisme 129
#hejr	dommage_materiel 74
#hek>	blessure 142	collision 76	dommage_materiel -66	none -82
#heka	vol 126
#hel3	collision 52
#heln	collision 64	dommage_materiel 57
#hels	autre 145	blessure -41	dommage_materiel 102	none -52	vol -42
#helt	collision 145
#hem3	incendie 208	none -70
#hem>	collision -63	vandalisme 99
#hemi	bris_de_glace 64	incendie 47
#hemm	blessure -48	collision -56	incendie 196	vandalisme -55
#hems	blessure -47	collision 193
#hemt	autre 77	none 58
#hen>	collision -70	incendie 96	vol 162
#heni	evenement_climatique 99	vandalisme 73	vol -113
#henn	blessure 105
#her9	blessure 67	bris_de_glace 89	collision -53	degats_des_eaux 57	none -80	vol -55
#her>	evenement_climatique 41	none -54
#herb	evenement_climatique 43	vandalisme 88
#here	incendie 41
#herj	vol 45
#herr	none -42	vandalisme 47
#hers	blessure 59	collision -96	dommage_materiel 61	none -66	vandalisme 46
#hes>	degats_des_eaux 100
#hesr	collision 40	degats_des_eaux 79
#het>	blessure 44	collision -51	evenement_climatique 48
#hett	bris_de_glace 65	vandalisme 51
#hez>	evenement_climatique 66	vol 112
#hezz	vol 48
#hfel	collision 69	incendie 167	none -92
#hffa	vol 128
#hfif	bris_de_glace 114	collision 49	evenement_climatique -70
#hha>	blessure 109
#hhar	collision -43	none 116
#hher	autre 107	collision -58	evenement_climatique 52	none -67
#hhh>	collision 54
#hhhh	blessure -44	bris_de_glace 139	collision 40	degats_des_eaux -48
#hhou	autre 128	dommage_materiel -42	evenement_climatique -42	none -96
#hiba	collision 75
#hich	bris_de_glace 48	incendie 56
#hicu	collision 130
#hid>	bris_de_glace 95
#hifo	incendie 75	vandalisme 51
#hika	vandalisme 59	vol 86
#hila	dommage_materiel 174	none -53	vol -70
#him>	degats_des_eaux 84
#hin>	collision -47	vol 156
#hina	collision 47	none -67	vol 47
#hine	degats_des_eaux 96	none -54
#hira	evenement_climatique -52	none -52
#his>	blessure -68	collision 75	degats_des_eaux -70	dommage_materiel -50	evenement_climatique 261	none -59	vandalisme -41
#hit>	autre 64
#hitc	collision -88	vol 119
#hiya	collision 46
#hka>	collision 59	evenement_climatique 99	none -44	vol -40
#hki>	collision -52	vandalisme 96
#hkil	collision 58	none -43	vandalisme 107
#hkit	blessure 61	collision -78	none -69	vandalisme 204
#hkou	collision 58	vol 55
#hla>	evenement_climatique 86	none -53
#hlat	blessure 41
#hles	autre -47	collision -88	dommage_materiel -77	vandalisme -57	vol 238
#hlet	collision 74	degats_des_eaux -67	evenement_climatique 146
#hli>	dommage_materiel 135
#hlle	autre 41	blessure 52
#hlli	none 46
#hlo>	none -50	vol 245
#hlou	collision 53
#hmat	degats_des_eaux 62	evenement_climatique 66
#hmis	none 47
#hna>	collision 51	none -55	vol 61
#hne9	blessure -41	collision -44	incendie 169
#hno>	none 66
#hobz	incendie 76
#hoc>	collision 158
#hoch	autre 69	collision -54	incendie 42	none 50
#hodr	collision 92	vol -49
#hofo	collision 54	evenement_climatique -63	vandalisme 70
#hoir	blessure 111	collision -64	degats_des_eaux 53	dommage_materiel -82	incendie -53	none -87	vandalisme -58	vol 95
#hokr	collision 41	none 107
#hom>	evenement_climatique 49	none -42
#homa	autre 46	bris_de_glace -72	collision 43	degats_des_eaux 92	evenement_climatique -84	none -48	vandalisme 62
#hon>	blessure 46	degats_des_eaux 147	dommage_materiel 78	evenement_climatique -58	none -50
#hone	vandalisme 45	vol 50
#hor>	vol 68
#hort	collision 73
#horz	blessure 101
#hote	autre 85	collision -55	dommage_materiel 132	none -94	vol 42
#hoto	autre 110	blessure -47	collision -44	dommage_materiel 86	none -75
#hott	degats_des_eaux -42	incendie 229
#hou>	vandalisme 167
#houi	degats_des_eaux 61
#houk	blessure 200	dommage_materiel -106	evenement_climatique -44	incendie -49	vandalisme -43	vol -48
#houl	collision -66	incendie 41	vandalisme 58	vol 44
#houm	autre 70	vandalisme -42
#houn	bris_de_glace 66	degats_des_eaux 83	dommage_materiel 64	incendie -53
#hour	autre 60	collision -43	none -91	vandalisme 80	vol 107
#hout	collision 111
#houy	collision 72
#hoya	collision 65	dommage_materiel 56
#hqet	bris_de_glace 192	degats_des_eaux 75	evenement_climatique -43	incendie -42	none -63
#hqqa	bris_de_glace 242	collision -104	none -48	vandalisme -103
#hra>	degats_des_eaux 73	none 40	vandalisme -40
#hrab	incendie 40
#hraj	none -54	vandalisme 130
#hrar	bris_de_glace 92	collision -181	dommage_materiel -98	incendie 363	none -94	vandalisme -59	vol -40
#hrat	autre 155	bris_de_glace -40	collision -153	degats_des_eaux -41	dommage_materiel -40	evenement_climatique -41	none -174	vandalisme 219	vol -87
#hraz	blessure 90	bris_de_glace 42	collision -65	none -41
#hrb>	collision 50	vandalisme -68	vol 131
#hrba	collision 80	evenement_climatique 62	vandalisme -44	vol -41
#hre7	autre 101	collision 43	none -67
#hre9	degats_des_eaux 76	evenement_climatique 40
#hreb	collision 42	vandalisme -51	vol 45
#hri>	blessure 100	evenement_climatique 95	none -52
#hrin	bris_de_glace 136	collision -92	degats_des_eaux -45	none -40	vandalisme 98	vol -41
#hrit	autre 102	degats_des_eaux -43	dommage_materiel 53	none -65
#hrje	bris_de_glace 160	collision -91	vandalisme -78	vol 47
#hrou	bris_de_glace 40	degats_des_eaux 55
#hsar	dommage_materiel 95	incendie 50
#hsel	bris_de_glace 55	degats_des_eaux 88
#hsen	blessure 105	bris_de_glace 93	collision -79	evenement_climatique 50	vol -74
#hser	degats_des_eaux 114
#hta>	evenement_climatique 120
#htaf	collision -86	none -153	vandalisme -45	vol 348
#htef	collision -59	vol 213
#htfo	collision -71	none -40	vol 203
#hti>	bris_de_glace 66
#htou	dommage_materiel 47	evenement_climatique 44	none -56	vol 54
#hwat	incendie 49	vol 42
#hwaw	none -92	vandalisme -66	vol 291
#hwia	blessure -80	collision 68	dommage_materiel 89
#hya>	blessure 100
#hyat	bris_de_glace 87	degats_des_eaux -44	evenement_climatique 63
#hzen	incendie 110	vol 69
#i3i>	collision -42	evenement_climatique 59	none 80	vandalisme 58	vol -41
#i7a>	degats_des_eaux 139	evenement_climatique 67	none -76	vol -58
#i7t>	blessure 66
#i9a>	evenement_climatique 115
#i9ay	collision -44	degats_des_eaux -71	evenement_climatique 243	vol -56
#i9i>	collision 51	incendie -74	vandalisme 122	vol -69
#iad>	bris_de_glace 114	none -51	vol 53
#iair	vol 153
#ial>	evenement_climatique 70
#ialo	degats_des_eaux 74
#ian>	dommage_materiel 55
#iang	collision 120
#iat>	vol 63
#iate	collision 135	degats_des_eaux -51	evenement_climatique 49
#iba>	dommage_materiel 63	none -48	vandalisme 62
#iban	collision 115	none -47
#ibi>	none -45	vandalisme 80	vol 84
#ibn>	autre -41	blessure -45	incendie -41	vol 170
#ican	collision 69	vandalisme 51
#ich>	vandalisme 41
#icha	bris_de_glace 42
#iche	blessure 52	vol 102
#ichk	collision 59	evenement_climatique 99	none -44	vol -40
#icie	vandalisme 41
#icit	blessure -81	collision -59	dommage_materiel 256	incendie -72	none -57	vol -49
#ick>	blessure 95	vandalisme -59	vol 112
#icul	collision 111
#icyc	collision 112	dommage_materiel 50	vandalisme -71
#ida>	autre 41	none -62
#idat	blessure -60	degats_des_eaux 105
#ide>	collision -73	degats_des_eaux 163	none -57	vandalisme 102
#idea	collision -40	incendie 78	vandalisme 53
#idel	degats_des_eaux 76	evenement_climatique 41
#iden	collision 87
#ideo	collision -139	none -89	vandalisme 226	vol 52
#idia	degats_des_eaux 87
#idon	degats_des_eaux -62	dommage_materiel 50	evenement_climatique -52	incendie 175	none -43	vandalisme -53
#iege	vandalisme 63	vol 49
#iel>	collision 52
#ienn	autre 200	blessure -49	bris_de_glace 59	collision -70	degats_des_eaux 51	dommage_materiel -42	evenement_climatique -40	none -161	vandalisme -68	vol -80
#ient	dommage_materiel 133
#iere	collision 82
#iers	incendie 83
#iete	dommage_materiel 45	incendie 58
#ieur	blessure 129	degats_des_eaux -45	dommage_materiel -57	evenement_climatique -85	none -96	vandalisme -55	vol 90
#ifa>	evenement_climatique 152
#ifac	autre 132
#ifet	autre 85	dommage_materiel 42	none -44
#iffe	bris_de_glace 77	collision 98
#iffu	dommage_materiel -46	incendie 41	vandalisme 145	vol -40
#ifi>	collision 72	dommage_materiel 44
#ifon	none -41	vol 79
#ifor	collision 81
#ifou	incendie 64	vandalisme 41
#ifra	evenement_climatique 88
#ift>	autre -44	collision 106	none 90
#ifto	autre 134	collision 72	vol -47
#igam	autre -56	blessure 184
#igne	blessure 58	collision -55	evenement_climatique 55
#igno	degats_des_eaux 73	none -49	vandalisme 77
#igo>	degats_des_eaux -45	dommage_materiel 56	incendie 65
#ihom	evenement_climatique 53	vol 57
#ihou	vandalisme 73
#ija>	none 156
#ika>	evenement_climatique 78	incendie 58
#ikal	collision 54	vandalisme -40	vol 100
#ikay	vandalisme 59	vol 86
#ikh>	vandalisme 112
#ikom	autre 93
#ikra	none 184
#ilah	incendie 46
#ilal	dommage_materiel 112	none -54	vandalisme -66	vol 40
#ilat	collision 80	evenement_climatique 51
#ile>	collision 112
#ilet	collision -47	none -46	vandalisme 48	vol -40
#ilif	dommage_materiel 111
#ille	autre 57
#ilm>	bris_de_glace -89	collision 237	vol -85
#ilti	collision 73	vandalisme 71	vol -52
#ima>	vol -46
#imar	vol 45
#imat	incendie 57	vol -44
#imen	collision 46	dommage_materiel -47	vandalisme 118	vol -67
#imma	blessure -69	collision -82	dommage_materiel 143	evenement_climatique -46	none -86	vandalisme -64	vol 152
#imme	bris_de_glace -48	degats_des_eaux 154	dommage_materiel -46	none -103	vandalisme 99	vol -70
#imn>	bris_de_glace 137	collision 73	evenement_climatique -75
#imna	bris_de_glace 126	collision -87
#impa	bris_de_glace 175	collision -75
#imta	collision 49	none 111	vandalisme -44
#ina>	degats_des_eaux 41
#inac	autre 43	collision 67	none -65	vandalisme -49	vol 95
#inah	incendie 60
#inat	degats_des_eaux 42	vandalisme 65	vol -40
#ince	collision -87	dommage_materiel -48	incendie 212	none -64	vandalisme -68	vol 94
#inch	none 198	vol -45
#inct	incendie 53
#indu	bris_de_glace -71	degats_des_eaux -40	dommage_materiel 174	none -47	vol 65
#ine>	degats_des_eaux 62	none -44
#inee	bris_de_glace 64	incendie 47
#iner	blessure 118
#ines	collision -64	degats_des_eaux 162	vol 63
#inet	degats_des_eaux 50
#ing>	collision 48
#ingo	collision 75
#inha	collision -98	dommage_materiel 99
#ini>	degats_des_eaux 41
#inia	vol 74
#inie	bris_de_glace 54
#inih	collision 43	vol 128
#inin	autre 125	bris_de_glace 61	collision -54	degats_des_eaux 106	none -77	vol -58
#iniq	autre 115	collision 60	none -46
#init	collision 57
#iniy	collision 62	degats_des_eaux -61	dommage_materiel 83	vandalisme -53	vol 81
#inoi	degats_des_eaux 103	dommage_materiel 78	evenement_climatique -48
#inse	bris_de_glace 152	incendie -56
#int>	collision 73
#inte	collision -45	vandalisme 99	vol 73
#ints	blessure 164	bris_de_glace 116	dommage_materiel -63	evenement_climatique -75	none -59
#intu	collision 153	dommage_materiel -46	evenement_climatique 46	none -76	vandalisme 66	vol -41
#ionn	collision 170	none -45	vol -54
#iori	collision 75
#iot>	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -44
#ipho	degats_des_eaux 44	vol 74
#ipor	collision 96
#ique	none -43
#iqui	vandalisme 63
#ira>	bris_de_glace 40
#irag	collision 113
#iran	collision -79	degats_des_eaux 70
#irat	autre 109	collision 61	none -86	vandalisme -48	vol -89
#irba	collision 58
#ircu	collision 57	incendie 86
#ire>	dommage_materiel 42
#irec	blessure 83
#ires	collision -51	degats_des_eaux -53	incendie 125	none -126	vandalisme 132	vol -99
#iro>	evenement_climatique 64
#irou	collision 136
#isat	collision -67	degats_des_eaux 106	dommage_materiel -46	evenement_climatique 131	vol -99
#isci	blessure 61	collision -60	degats_des_eaux 185	dommage_materiel -43	evenement_climatique 62	none -84	vol -55
#ise>	bris_de_glace 91
#iser	autre -56	blessure 92	collision 74
#iseu	incendie 55
#isin	degats_des_eaux 79
#iski	collision 96
#iskl	collision 90	none -55
#ison	collision 56	dommage_materiel 49
#isqu	blessure 66	collision -78	dommage_materiel 58
#iss>	collision 122	vandalisme -51
#issa	vol 67
#isse	bris_de_glace 42	none -46	vol 76
#issi	autre 73	collision 50	degats_des_eaux 44
#isso	collision 94	incendie 64
#issu	bris_de_glace 87	none -43
#ista	autre 172	dommage_materiel 54	none -72	vol -44
#iste	autre 142	none -79
#ita>	autre 175	none -87
#itai	evenement_climatique 74	none -54	vandalisme -71	vol 115
#ital	bris_de_glace 53	collision 59
#itar	blessure 51	collision 49
#itat	dommage_materiel 96
#itch	collision -53	vol 89
#ite>	degats_des_eaux 54
#iter	bris_de_glace -54	degats_des_eaux 174	vol -48
#iteu	dommage_materiel 214	none -48	vol -48
#itha	incendie 53
#itho	autre 300	collision -46	dommage_materiel -60	none -103	vandalisme -52	vol 43
#iti>	bris_de_glace 59	dommage_materiel 49	evenement_climatique -59	none -46	vandalisme 161	vol -73
#ito>	blessure 71	vol 48
#itou	collision -56	evenement_climatique 46	none -55	vandalisme 49
#itra	collision 94
#itre	bris_de_glace 151
#itri	bris_de_glace 142	vandalisme 81
#itro	degats_des_eaux -47	dommage_materiel 53	evenement_climatique 171	incendie -56
#itur	evenement_climatique 57	none -58	vandalisme 72
#ium>	dommage_materiel 121
#ive>	autre -40	blessure 74	dommage_materiel -40	none -59	vol 127
#iver	collision -76	degats_des_eaux -45	none -75	vandalisme -75	vol 243
#ivil	evenement_climatique 52	incendie 43
#ivra	collision 103
#ivre	vol 69
#iwa>	none 83
#iwni	none 70
#iyad	dommage_materiel 56	none -51	vandalisme 97	vol -56
#iyah	evenement_climatique 92
#iyam	none 112
#iyat	collision 77
#iyed	collision 51	dommage_materiel 41
#iyeh	none 142
#iyet	collision 61
#iyin	degats_des_eaux 46	vol 100
#iyo>	degats_des_eaux 170
#iza>	bris_de_glace 51	collision 54
#izni	blessure -56	collision 96	none 82
#j3a>	dommage_materiel 63
#j3at	collision 66
#j3o>	autre 353	blessure -44	collision -69	dommage_materiel -42	none -93	vandalisme -57	vol -50
#j3ou	autre 141	collision 73	none -86	vol -42
#ja3>	collision 143	evenement_climatique -56
#ja3t	incendie 94	vol -48
#jab>	degats_des_eaux 41	dommage_materiel 73	none -53	vandalisme 103	vol -53
#jabo	autre -61	blessure 64	collision 99	evenement_climatique -62
#jah>	bris_de_glace -105	dommage_materiel 48	vandalisme 139
#jaj>	bris_de_glace 226	collision -64	degats_des_eaux -41	none -52	vol -47
#jaja	bris_de_glace 255	collision -94	evenement_climatique 100	none -74	vol -43
#jala	autre -43	collision 78	vol 118
#jama	bris_de_glace 168	evenement_climatique 58	none -45
#jame	incendie 52	vol 107
#jami	collision 125	degats_des_eaux 52	none -72
#jand	collision 72
#jane	collision 44	dommage_materiel 90
#jani	evenement_climatique 133	incendie 47	vol -45
#jant	blessure -40	collision 72	dommage_materiel 76
#janv	collision 42	dommage_materiel -40	none 82
#jara	degats_des_eaux 68	dommage_materiel 109	evenement_climatique -41
#jard	collision -55	incendie 129	none -58	vol -59
#jari	dommage_materiel 50
#jarn	collision -74	degats_des_eaux 47	dommage_materiel 65
#jarr	vandalisme -47	vol 170
#jatn	autre -41	bris_de_glace 64	dommage_materiel 221	none -132	vandalisme -54	vol -72
#jave	dommage_materiel 158	none -77
#jawa	autre 52	dommage_materiel 141	none -153	vandalisme -41
#jawb	degats_des_eaux 44	none 60
#jawc	incendie 56	none 145	vandalisme -52	vol -45
#jawe	dommage_materiel 131	none -43	vol -52
#jay>	collision 60	degats_des_eaux 55
#jaya	collision 75	degats_des_eaux 55	none 41	vandalisme -40
#jbed	blessure -40	collision -53	dommage_materiel 69	vol 102
#jbeh	bris_de_glace 126	vol -42
#jbel	degats_des_eaux -61	evenement_climatique 261	vandalisme -42	vol -50
#jbi>	incendie 98	vandalisme 60
#jda>	vandalisme -43	vol 122
#jdar	blessure -44	degats_des_eaux 42	dommage_materiel -43	evenement_climatique 87	none -109	vandalisme 96
#jdid	autre 53	collision -57	dommage_materiel 61	vol -52
#je3>	autre 87	collision 54	dommage_materiel 46	none -46
#je3n	collision 41	vol 102
#je3t	none -47	vol 78
#jeb>	collision 128	incendie 63
#jebd	collision -56	vol 131
#jebs	collision -66	degats_des_eaux 155	dommage_materiel -41	none -76	vandalisme 89
#ject	collision -76	dommage_materiel 158	incendie -42	none -65	vandalisme 162	vol -131
#jed>	incendie 41	vol 80
#jedd	dommage_materiel 86
#jehd	bris_de_glace 109	none -44	vol 69
#jel>	collision -45	dommage_materiel 96	none -55	vandalisme 48
#jeld	blessure 108	none -40	vandalisme -53	vol 55
#jelh	blessure 52	collision 47
#jell	autre 138	blessure -59	collision -91	vol 88
#jem3	none 79
#jem>	bris_de_glace 69	collision -45	evenement_climatique 45	none -40
#jenb	bris_de_glace 51	collision 89	none -40
#jer7	bris_de_glace 69
#jer>	collision -51	vandalisme 167
#jerr	collision -44	dommage_materiel 43	vol 112
#jet>	dommage_materiel -50	vol 177
#jhi>	blessure -47	vandalisme 46	vol 90
#jhou	incendie 44	vol 52
#jib>	none -67	vol 43
#jiha	vandalisme 99
#jin>	bris_de_glace 105	collision -71	degats_des_eaux -71	evenement_climatique -43	none -49	vandalisme 138
#jira	collision -73	degats_des_eaux 56
#jit>	collision 141	vandalisme -69	vol 48
#jja>	degats_des_eaux 140	vol -40
#jjar	blessure 96	collision 52	evenement_climatique -40
#jje3	autre 238	none -163	vol -44
#jjel	collision -53	degats_des_eaux -44	evenement_climatique 59	vandalisme -44	vol 181
#jla>	collision 65	dommage_materiel -42	evenement_climatique 55
#jlat	collision -91	degats_des_eaux 60	dommage_materiel -48	none -49	vandalisme 108	vol 77
#jli>	blessure 91
#jlia	collision 157	none -44
#jlih	blessure 112	dommage_materiel 42	incendie -67	vol -40
#jlo>	bris_de_glace -50	dommage_materiel 75
#jlou	evenement_climatique 148	none -48	vol -52
#jm3a	none 70
#jme3	bris_de_glace 93	degats_des_eaux 88	dommage_materiel -74
#jna>	incendie 114	none -46	vandalisme -60
#jnab	blessure 45	collision 69	none -68
#jnan	autre -46	blessure -76	bris_de_glace -40	collision -111	degats_des_eaux -52	dommage_materiel -147	evenement_climatique -65	incendie 102	none -177	vandalisme 317	vol -73
#jnb>	autre -42	blessure -67	collision 69	none -59	vandalisme 45	vol 83
#join	degats_des_eaux 139
#joj>	none 63
#jou>	collision -89	vol 138
#jour	collision -53	vol 94
#jra7	collision 61	vandalisme -42	vol 84
#jra>	bris_de_glace 67	collision -43
#jral	collision -63	evenement_climatique 90	incendie 62
#jrat	bris_de_glace 146	incendie 65	none -52	vol -42
#jre7	bris_de_glace 102	none -41
#jri>	blessure 105	collision -63
#jrou	bris_de_glace 53	vandalisme 50
#juin	none 76
#k7al	blessure 143	dommage_materiel -51	incendie 58	none -71
#k7el	incendie 165	none -44
#k7la	dommage_materiel 67	incendie 109
#ka3b	collision 47	incendie 110
#kab>	bris_de_glace 40	collision 108
#kabe	collision 108	evenement_climatique -45	vandalisme 42
#kabi	vol 155
#kahl	blessure 80	collision -216	degats_des_eaux -42	dommage_materiel -56	evenement_climatique -45	incendie 145	none -50	vandalisme -65	vol 142
#kaim	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#kala	collision 46	incendie 40	vol 47
#kame	incendie 91	none -59
#kami	collision 109
#kaml	incendie 46	none -40
#kan3	autre 76	dommage_materiel 40	vandalisme -44	vol 48
#kan7	collision -64	degats_des_eaux -101	dommage_materiel 231	evenement_climatique -51	none -61
#kan9	collision 67	dommage_materiel 48
#kanb	blessure 133	evenement_climatique 64	none -71
#kanc	dommage_materiel 47
#kand	blessure 131	vol 41
#kane	bris_de_glace 77	degats_des_eaux -48	evenement_climatique 61	none -60
#kanf	none 73
#kang	bris_de_glace 65	collision 46	evenement_climatique -45
#kanh	dommage_materiel 56
#kanj	blessure 97	collision -71
#kank	bris_de_glace 65	none -49	vol 84
#kanm	collision 204	dommage_materiel 40	none -71	vandalisme -51	vol -57
#kann	bris_de_glace -45	collision -54	degats_des_eaux -42	incendie 62	vol 135
#kano	vol 94
#kanr	dommage_materiel 124
#kans	blessure 47	dommage_materiel 44	none -49
#kant	incendie 58
#kar>	evenement_climatique 44	none -42	vandalisme 60
#kara	bris_de_glace -98	collision -114	vandalisme 272	vol -104
#kari	blessure 96	collision -49	dommage_materiel -54	vol -44
#karo	vandalisme 79	vol -40
#karr	collision 140	vandalisme -41
#kass	dommage_materiel 132	evenement_climatique -47	none -45	vandalisme 116	vol -114
#kat3	blessure 75	degats_des_eaux 49	dommage_materiel -79
#kat7	dommage_materiel 101	vol 44
#kat9	degats_des_eaux 66
#kat>	bris_de_glace 78	none -70	vandalisme 52
#katb	autre -83	collision 45	none 141
#katd	dommage_materiel 41	vol 60
#kate	collision 74	dommage_materiel 56	vol -60
#katg	autre 49
#kath	blessure -40	collision 71	none 158
#katj	bris_de_glace 159	dommage_materiel -93
#katk	autre 177	none -72	vol -72
#katl	degats_des_eaux 41
#katr	autre 290	blessure -132	bris_de_glace -48	collision -80	dommage_materiel -52	none -148	vandalisme -50	vol -89
#kats	collision -42	vandalisme 69
#katw	collision 129
#kay3	collision 65	degats_des_eaux 69	evenement_climatique 43	vol -52
#kay7	dommage_materiel 91	none -58	vandalisme -49	vol 116
#kay9	degats_des_eaux 48	vol 71
#kay>	blessure 142	collision -122	degats_des_eaux 55	dommage_materiel 106	incendie -60	none -41
#kaya	vandalisme 65	vol 80
#kayb	autre -42	collision 146
#kayc	incendie 86
#kayd	collision 76
#kaye	bris_de_glace 44	incendie 95
#kayf	degats_des_eaux 40	dommage_materiel -53	none -85	vol 163
#kayh	degats_des_eaux 44	vandalisme 104	vol -50
#kayj	blessure 57	collision -43	degats_des_eaux 46	incendie 65	none -46
#kayk	collision 59	vol 75
#kayl	degats_des_eaux -43	dommage_materiel 72
#kaym	bris_de_glace 78	collision 116	dommage_materiel -54	vandalisme -52
#kayn	none 58
#kayq	bris_de_glace 63	collision -64	incendie 110	none -70	vandalisme -41
#kayr	degats_des_eaux 79	vandalisme 69	vol -52
#kays	degats_des_eaux 68	vol 59
#kayt	dommage_materiel 99	none -41
#kayz	bris_de_glace 89	none -44
#kba>	collision 64	incendie 42
#kbat	bris_de_glace 117	degats_des_eaux -121	dommage_materiel 179	none -57	vandalisme -49
#kber	degats_des_eaux 92
#kbir	blessure 46	bris_de_glace 47	none -48
#kbti	autre -57	blessure 107	collision 120
#keb>	collision 41	vandalisme 129	vol -42
#kebb	blessure 118	collision -46	dommage_materiel 119	none -71	vol -46
#kebt	blessure 67	collision 40
#kech	autre 40	bris_de_glace 41	dommage_materiel 51	none -59
#ked>	none 114	vol -46
#keff	autre -62	blessure 135	bris_de_glace -78	collision -98	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -63	incendie -68	none -130	vandalisme -86	vol 174
#kel>	collision -44	none -48	vandalisme 173
#kelb	blessure 107	collision 62	dommage_materiel 41	none -45
#kell	none 93
#kelm	collision -107	vandalisme 217
#kemm	collision 111
#ken>	autre 46	collision -65	incendie 98	none 53	vol -75
#kend	collision -50	degats_des_eaux 44	dommage_materiel -102	none 110	vol 79
#keni	collision 94
#kenn	bris_de_glace 73	evenement_climatique 42
#ker>	collision -41	degats_des_eaux -58	none -42	vol 181
#kerc	collision 190	evenement_climatique -74
#kers	collision 120	vandalisme 57	vol -47
#kesr	blessure -84	bris_de_glace -48	collision 51	dommage_materiel 182	evenement_climatique 45	none -54	vol -61
#kess	none -45	vandalisme 130
#ket>	collision -61	dommage_materiel 78	none -43	vandalisme 73
#ketb	dommage_materiel 134	incendie 46	vandalisme -45	vol -47
#kha>	blessure 48	collision 55
#khad	autre -47	blessure 203	bris_de_glace 163	collision -82	dommage_materiel -127	none -119	vol -76
#khaf	collision 113	dommage_materiel -44
#khal	dommage_materiel 112	incendie 40	none -58	vandalisme -57
#kham	collision 42	dommage_materiel 96	incendie 53
#khan	incendie 149
#khar	collision 47	vol 52
#khas	vandalisme 58
#khat	dommage_materiel -57	evenement_climatique 41	incendie 80
#khaw	collision 40	dommage_materiel -41	none -52	vol 59
#khay	blessure 66	collision -51
#khaz	collision -51	vol 74
#khba	collision 68	none 58
#khbe	bris_de_glace 155	collision -66	dommage_materiel 111	none -70
#khch	blessure 124	collision -48	dommage_materiel -61	evenement_climatique 59	incendie 50	none -69	vol -41
#khda	vol 104
#khdd	collision 42	dommage_materiel 68	incendie -41	vol -40
#khde	autre 54
#khdi	blessure 73	vandalisme 54	vol -48
#khdm	blessure 135	dommage_materiel 105	none -71	vandalisme -52	vol -110
#khdo	collision 64
#kheb	collision 54	dommage_materiel 48	none -50
#khem	blessure -77	collision 65	incendie 130	vandalisme -80
#khen	collision -50	incendie 80
#kher	vandalisme 52
#khes	degats_des_eaux 102
#khet	none -43	vandalisme 94	vol 80
#khfi	bris_de_glace 114	collision 49	evenement_climatique -70
#khil	dommage_materiel 154	none -45
#khin	degats_des_eaux 56	none -45	vol 147
#khit	autre -48	collision -52	degats_des_eaux -61	dommage_materiel -130	evenement_climatique 48	incendie 163	none 93
#khiy	blessure 50	collision -66	degats_des_eaux 76	dommage_materiel -52	incendie 112	none -45	vol -44
#khla	evenement_climatique 45	none -40
#khle	dommage_materiel -53	vol 165
#khli	blessure 43	evenement_climatique 76	none 42	vol -42
#khll	vol 40
#khlo	vol 172
#khmi	none 43
#khne	incendie 146
#khob	degats_des_eaux 64	incendie 65
#khod	collision 90	vol -41
#khor	none 56	vol 85
#khoy	collision 65	dommage_materiel 56
#khra	autre 69	collision 43
#khsa	dommage_materiel 95	incendie 50
#khse	bris_de_glace -64	degats_des_eaux 92	vandalisme 90
#khta	collision -66	dommage_materiel 48	none -121	vol 252
#khte	vol 169
#khtf	collision -62	vol 202
#khti	bris_de_glace 47
#khto	dommage_materiel 124	vol -48
#khwa	none -55	vol 137
#khya	bris_de_glace 87	degats_des_eaux -44	evenement_climatique 63
#khze	incendie 110	vol 69
#kia>	vandalisme -65	vol 111
#kifa	autre 132
#kil>	none -46	vandalisme 89	vol 44
#kina	vol 59
#king	collision 53
#kit>	vandalisme 50
#kka>	vandalisme 84	vol -41
#kkab	bris_de_glace 52	collision 137	vandalisme -74
#kkal	incendie 81
#kkar	autre 41	degats_des_eaux -42	evenement_climatique 81	vandalisme 41	vol -55
#kkat	autre -58	collision -54	none -108	vandalisme 195
#kked	none 100	vol -46
#kki>	collision 164	dommage_materiel -51	none -74	vol -44
#kkit	collision 64
#kla>	blessure 188	collision -67	dommage_materiel 119	none -107	vandalisme -48
#klam	collision -66	degats_des_eaux 183	evenement_climatique -49	none -119	vol -53
#klat	collision -78	dommage_materiel -42	evenement_climatique 250	incendie 51	none -76	vandalisme -64	vol -55
#klia	collision -44	dommage_materiel 68
#klim	blessure 42	degats_des_eaux 94	vandalisme 47
#klit	blessure 88	collision 62	none -90
#klla	collision 220	dommage_materiel -41	none -53	vol -45
#kna>	degats_des_eaux 79
#knes	collision 60
#knna	dommage_materiel 71	vandalisme -62	vol 52
#kol>	bris_de_glace 94	evenement_climatique -49	none 52	vol -42
#kola	evenement_climatique -47	vandalisme 109
#kolh	evenement_climatique 70
#koll	autre 48	dommage_materiel 59	none -56
#koln	collision 46
#kolo	bris_de_glace 84	collision -83	evenement_climatique 58	incendie 95	vandalisme -53
#kom>	autre 46
#kona	none -41	vandalisme 73	vol -46
#kora	blessure 49	bris_de_glace 167	degats_des_eaux -43	vandalisme -42
#kors	autre -67	blessure -62	collision -85	vandalisme 75	vol 166
#koul	bris_de_glace 114	collision 55
#koum	degats_des_eaux 67
#koun	collision 47
#kour	bris_de_glace 88	vandalisme -49
#kouz	degats_des_eaux 53
#kra>	collision -49	dommage_materiel 49	none 44	vol 51
#kran	collision 77	vandalisme 70	vol -47
#kras	bris_de_glace -79	evenement_climatique 52	none -56	vandalisme 183	vol -44
#kri>	bris_de_glace 55	vol 106
#kser	dommage_materiel -48	vandalisme 116
#ksid	collision 166	none -41
#ktab	autre 130	none -128	vandalisme 96	vol -79
#ktaf	blessure 148	degats_des_eaux 94	dommage_materiel -48	none -87	vol -58
#ktb>	degats_des_eaux 73
#ktbo	none -67	vandalisme 153
#kteb	collision 43	vandalisme 44
#ktef	bris_de_glace 56	evenement_climatique 58
#ktou	vandalisme 69
#kya>	bris_de_glace 94	collision -64	dommage_materiel 138	vandalisme -54
#l2ar	collision 92
#l3a>	incendie 57
#l3af	incendie 119
#l3aj	bris_de_glace -47	collision -133	degats_des_eaux -41	dommage_materiel 122	evenement_climatique 227	none -163	vandalisme -58	vol -52
#l3am	autre 52	collision -54	dommage_materiel -42	vandalisme 89	vol 46
#l3an	collision -54	vandalisme 180	vol -42
#l3ar	collision 65	none 84
#l3as	evenement_climatique 100
#l3aw	blessure 235	bris_de_glace -63	collision -133	dommage_materiel -53	evenement_climatique -41	none -54	vandalisme -51	vol 114
#l3bo	collision -77	incendie 99	vandalisme 149	vol -62
#l3ch	none 44
#l3eb	bris_de_glace 42	collision -63	degats_des_eaux -45	dommage_materiel 91	vandalisme 68
#l3er	dommage_materiel 92	none -80	vandalisme 87
#l3es	bris_de_glace -54	collision 82	degats_des_eaux 70	none -46	vandalisme 66	vol -44
#l3id	autre 61	collision -83	degats_des_eaux -40	dommage_materiel 43	none -55	vol 88
#l3im	vol 71
#l3in	autre 181	bris_de_glace 100	collision -134	incendie 59	none -105	vol -76
#l3o>	bris_de_glace -50	degats_des_eaux -110	dommage_materiel -45	vandalisme 171	vol -49
#l3ou	collision -47	evenement_climatique 216	none -72	vandalisme -41
#l3ro	bris_de_glace -42	collision -49	dommage_materiel 106	evenement_climatique -49	none -151	vandalisme 191
#l3ya	evenement_climatique 53
#l7a9	collision 71
#l7af	collision 77
#l7aj	collision 42
#l7am	vol 61
#l7an	none -42
#l7ar	collision -43	degats_des_eaux 130	evenement_climatique -89	incendie 149	vol -66
#l7ba	collision 57	evenement_climatique -40	none -50	vandalisme 232	vol -59
#l7ch	dommage_materiel 78
#l7di	blessure 71	none -41
#l7ed	incendie 74	none 53
#l7em	collision -59	degats_des_eaux 49
#l7it	degats_des_eaux 89	none -46
#l7je	collision -70	vandalisme 217	vol -41
#l7ma	bris_de_glace 84	collision 89
#l7od	blessure 105
#l7ou	blessure 200	collision -107	incendie 58	none -55	vol -44
#l7ra	vandalisme 245	vol -155
#l7ri	dommage_materiel 68
#l7ta	collision 74	incendie 52
#l7wa	autre 65	none -43	vol 52
#l7yo	degats_des_eaux -75	dommage_materiel -57	vandalisme 244	vol -43
#l9a>	collision -51	none 52	vandalisme 92
#l9ah	autre 60	dommage_materiel -43	none -43	vandalisme 62
#l9an	collision -46	dommage_materiel 60	vandalisme 83
#l9at	blessure 97	collision 62	degats_des_eaux 72	evenement_climatique -45	none -70	vol -45
#l9aw	blessure -67	collision 138	dommage_materiel -54	incendie 143	none -60	vol -72
#l9ay	collision -64	dommage_materiel 176	evenement_climatique 67	none -99	vandalisme 44	vol -100
#l9di	collision 109	dommage_materiel -61	vandalisme 136	vol -77
#l9el	autre 127	none -73	vandalisme 88	vol -69
#l9er	evenement_climatique 100
#l9et	collision 46	dommage_materiel 84	vol -40
#l9in	collision -42	degats_des_eaux 81	vol 107
#l9it	none -45	vol 96
#l9od	collision 49
#la3>	evenement_climatique 44	incendie 64	none -70	vandalisme 40	vol -47
#la3b	bris_de_glace 65	collision -74	dommage_materiel -42	none -95	vandalisme 180	vol -40
#la3t	autre -83	blessure 83	collision 186	degats_des_eaux -42	dommage_materiel -45	vandalisme -52
#la9>	bris_de_glace 41	dommage_materiel 82
#la9a	bris_de_glace 65	collision 138	none -64	vandalisme -53	vol 75
#la9i	collision 50	vol 88
#laay	blessure -55	collision 67	dommage_materiel -42	evenement_climatique 103	vol -53
#lab>	autre 148	none -79	vol -43
#laca	degats_des_eaux 77	incendie 102	none -49
#lace	bris_de_glace 111	collision -40	none -52	vandalisme 92
#lach	autre 181	vol -52
#lad>	none -44	vandalisme 151	vol -56
#ladi	degats_des_eaux 46	evenement_climatique 62
#lafo	degats_des_eaux 102
#laha	collision 83	dommage_materiel -43	vol 49
#laho	collision -41	degats_des_eaux 179	dommage_materiel -65	evenement_climatique -132
#lain	collision -54	none -40	vandalisme 74	vol 111
#lair	degats_des_eaux 41	dommage_materiel -43	evenement_climatique 58	none -51
#lakh	degats_des_eaux -42	evenement_climatique 58	vol 75
#lal>	none -45	vandalisme -40
#lala	blessure 62	bris_de_glace -43	collision -62	degats_des_eaux -61	dommage_materiel -49	none 238	vandalisme -62	vol -64
#lall	collision -77	degats_des_eaux 160
#lama	none 180
#lamp	collision -40	dommage_materiel 43	incendie 52	none -98	vandalisme 124	vol -85
#lamt	collision 46	vol 46
#lan>	collision 70	dommage_materiel -43	none 90	vandalisme -82	vol 66
#lanc	blessure 43	collision 53
#land	autre 91	collision 112	incendie 75	none -87
#lant	collision 199	vol -81
#laqu	dommage_materiel 181
#lara	vandalisme 65	vol 56
#lard	collision 54	dommage_materiel 41	evenement_climatique 61	none -44
#lari	degats_des_eaux -43	vol 92
#las>	collision 40	incendie 124
#lasa	autre -55	blessure -86	none 138	vol -41
#lass	bris_de_glace 43
#last	blessure 109	incendie 48	none -60	vol -51
#lat>	incendie 45
#lata	collision 81
#late	bris_de_glace 65	collision -66	dommage_materiel 139	incendie -53	none -49
#lati	autre 119	collision 140	none -83	vol -42
#latk	none 84
#latr	autre -47	blessure 242	dommage_materiel -91
#lava	degats_des_eaux 180	none -44
#lave	degats_des_eaux 108
#lavi	blessure -45	dommage_materiel 269	none -59	vol -44
#law>	none -59	vol 145
#lay>	dommage_materiel -42	none 84	vandalisme -50	vol 108
#layk	degats_des_eaux 51	evenement_climatique 65
#lb7e	bris_de_glace 52	evenement_climatique 62
#lbab	collision 40	none -46	vandalisme 51
#lbac	evenement_climatique 62	none -52	vandalisme 70	vol -51
#lbai	bris_de_glace 44	degats_des_eaux 44
#lbal	degats_des_eaux 57	dommage_materiel 93	vol -56
#lban	vol 99
#lbar	none 53
#lbas	vandalisme -43	vol 157
#lbat	blessure -65	collision 238	evenement_climatique -67	none -85	vandalisme -50
#lbe7	dommage_materiel 109	vol 74
#lbeb	collision 86
#lben	bris_de_glace 52
#lber	bris_de_glace 92	collision -49
#lbes	collision 58	vol 58
#lbgh	collision 95
#lbi>	collision -73	dommage_materiel 75	none -63	vandalisme 119	vol -45
#lbib	collision 155	none -122
#lbid	collision -67	evenement_climatique 182	none -52	vandalisme 43
#lbis	collision 107	none -50
#lbit	bris_de_glace 97	dommage_materiel -40	evenement_climatique -45	vol 55
#lbla	collision 42	vol 101
#lbo>	collision -71	vandalisme -56	vol 187
#lbol	autre -40	blessure 63	vol 42
#lbot	collision -134	degats_des_eaux -47	incendie 68	vol 150
#lbra	blessure 96	collision -61	evenement_climatique 53	none -49	vandalisme 67	vol -55
#lcab	blessure -61	collision -120	degats_des_eaux -69	evenement_climatique 196	incendie 133	none -50	vandalisme -42	vol -91
#lcai	collision -53	vandalisme -50	vol 228
#lcam	collision 96	vol 40
#lcan	autre -53	blessure -57	collision -88	degats_des_eaux -50	dommage_materiel 272	evenement_climatique -56	incendie -43	none -41
#lcap	none -64	vandalisme 147	vol -41
#lcar	dommage_materiel -45	none -53	vandalisme 48	vol 100
#lch>	degats_des_eaux 82	dommage_materiel 59	evenement_climatique -74	none 77	vol -48
#lcha	dommage_materiel 115
#lcli	collision 44	degats_des_eaux 108	evenement_climatique -42
#lcof	vol 52
#lcom	collision -54	evenement_climatique 90	vol 77
#lcor	blessure -46	collision -94	vol 212
#lda>	blessure -59	collision 129	vol 78
#ldak	bris_de_glace 43	dommage_materiel 42	vol -56
#ldi>	dommage_materiel 82
#le3>	evenement_climatique 91	none -54	vol -43
#le3n	evenement_climatique 100
#le3t	blessure 90	bris_de_glace -41	collision 148	dommage_materiel -40	none -46
#le9>	blessure 85	degats_des_eaux 74	none -63	vol -40
#le9n	blessure -51	collision 57	dommage_materiel -65	evenement_climatique -59	vandalisme 151	vol -43
#le9t	blessure 104	collision 61	degats_des_eaux 41
#leau	collision -42	degats_des_eaux 64	incendie 72	vandalisme 41	vol -68
#leb>	collision 47	none -42
#lebt	collision 202	none -51
#lec>	collision 54	degats_des_eaux -43	dommage_materiel 45	vol 97
#lect	collision -81	dommage_materiel 136	incendie 118	none -54	vandalisme -52	vol 65
#led>	blessure 115	collision -48	dommage_materiel 54	vol -65
#lef>	autre 134	collision 54
#lefo	vol 90
#left	autre 145	blessure -70	collision 122	dommage_materiel -87	none -79	vandalisme -47	vol -75
#legh	none -46	vandalisme -41	vol 140
#lek>	collision 184	none -45	vandalisme -58
#lekh	blessure 89	vandalisme -43
#lel>	degats_des_eaux 134	none -46
#lem>	collision -55	incendie 67	vol 43
#lemn	dommage_materiel -119	incendie 157	none 40	vandalisme -42
#leph	dommage_materiel 41	vol 49
#leq>	degats_des_eaux 138
#ler>	collision 47	none 54
#less	collision -49	dommage_materiel 103	none -43	vandalisme -61	vol 52
#lest	autre 242	none -118	vol -57
#let>	incendie 47
#letn	dommage_materiel 176	none 54	vandalisme -91	vol -42
#lett	blessure -42	none -42	vol 105
#leur	blessure -41	vandalisme 110
#leva	collision 92	vol -47
#leve	autre 212	none -99
#leww	bris_de_glace 58
#lex>	collision 101	dommage_materiel 66	incendie -75
#lfac	collision 206	none -51	vol -47
#lfar	blessure 99	collision 70	none -119
#lfat	autre 185	blessure -47	dommage_materiel -89	incendie -66	none -82	vandalisme -53
#lfay	collision -45	evenement_climatique 193	vol -59
#lfaz	collision -96	dommage_materiel 223	none -65	vandalisme 78	vol -48
#lfer	bris_de_glace 73	incendie 56	none -53	vandalisme -44	vol 91
#lfeu	collision 95
#lflo	autre 73	dommage_materiel 46	none 51
#lfo9	degats_des_eaux 88
#lfor	bris_de_glace 56	collision -79	vandalisme 49
#lfou	bris_de_glace 46	degats_des_eaux 141	dommage_materiel -42
#lfra	blessure 49	degats_des_eaux 118
#lfri	collision 81
#lgar	bris_de_glace 59	evenement_climatique 76	none -56	vandalisme -59	vol 81
#lgaz	collision -103	degats_des_eaux 91	dommage_materiel -43	incendie 115	none -75
#lgen	degats_des_eaux -40	dommage_materiel -80	evenement_climatique -66	none -44	vandalisme -48	vol 264
#lgha	autre 78	degats_des_eaux 65
#lghe	collision 61
#lghi	blessure -62	collision 78	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 148
#lghn	evenement_climatique 41	vol 75
#lgho	collision 59	evenement_climatique 43
#lgiq	autre 157	collision 57	none -131	vol -57
#lgre	collision 42	evenement_climatique 116
#lha>	degats_des_eaux 42	dommage_materiel 69	none -40
#lhaj	collision 50
#lham	collision -74	none 40	vandalisme 74
#lhom	evenement_climatique 59
#lhou	collision 91	degats_des_eaux -56	dommage_materiel 106
#lhwa	bris_de_glace 116	dommage_materiel 56	incendie 43	none -50	vandalisme -64
#lia>	none -50
#lian	collision -44	dommage_materiel 68
#lib>	blessure -70	degats_des_eaux -62	dommage_materiel 158	incendie 47
#lida	autre 47	blessure 40	none -48
#lidi	autre 99	vol -50
#lien	bris_de_glace 69	dommage_materiel 131
#lier	autre -43	collision 45	degats_des_eaux 46
#lifo	dommage_materiel 76	none -42
#liga	autre -56	blessure 184
#lign	collision 56	vol 41
#liha	bris_de_glace 52
#liho	evenement_climatique 83	vol 47
#lij>	dommage_materiel 46	vol 77
#lik>	none 121	vol 43
#liko	autre 97
#lila	vandalisme 61	vol 53
#lill	bris_de_glace 43	collision 69	dommage_materiel -45
#lim>	degats_des_eaux 110	none -65	vol 87
#lima	degats_des_eaux 71	incendie 69	vol -44
#lime	collision 69
#limn	bris_de_glace 148	evenement_climatique -49
#lin>	incendie 40
#lina	collision 43	degats_des_eaux 55
#ling	collision 84
#lini	autre 98	collision 65
#lio>	collision 87
#lis>	collision 50
#lisa	collision -67	degats_des_eaux 106	dommage_materiel -46	evenement_climatique 131	vol -99
#lise	vol 105
#lisi	collision 108	none -47	vandalisme 47
#lisr	autre -98	blessure 122	collision 66	none -41
#liss	bris_de_glace 52	collision 100	none -56
#lit>	collision 61
#livr	collision 65
#liw>	autre -57	none 204
#liya	collision 48	degats_des_eaux 63
#liz>	collision 59
#ljam	bris_de_glace 187	collision -142	degats_des_eaux -48	dommage_materiel -59	evenement_climatique -117	incendie -41	none -175	vandalisme 184	vol -78
#ljar	bris_de_glace 71	degats_des_eaux 74	vandalisme -68
#lkbi	blessure 235	bris_de_glace 56	dommage_materiel -71	evenement_climatique -56	none -88
#lkel	blessure 57
#lkha	collision -66	evenement_climatique 54	vandalisme 66
#lkhd	collision -104	degats_des_eaux -40	dommage_materiel -40	evenement_climatique 185	vandalisme 107	vol -58
#lkhi	dommage_materiel -50	incendie 74	none 54	vol 53
#lkho	collision 71	vol -41
#lkhr	bris_de_glace -71	evenement_climatique 62	vandalisme 83	vol -60
#lkhs	collision -64	dommage_materiel 164	vandalisme -51
#lkhw	incendie 66	vol 54
#lkhy	bris_de_glace 196	degats_des_eaux -54	incendie -117
#lkli	bris_de_glace -47	degats_des_eaux 45	evenement_climatique 41
#lkom	incendie 45
#lkon	degats_des_eaux -47	dommage_materiel -43	evenement_climatique 176
#lkor	autre -48	bris_de_glace 58	vol 94
#lkou	degats_des_eaux 55
#lkra	bris_de_glace -73	collision -49	none -44	vandalisme 95
#lla3	collision -62	degats_des_eaux -52	dommage_materiel -42	none -88	vandalisme 325	vol -55
#lla>	incendie 44
#llab	autre 140	blessure -73	collision -105	none -40	vol 69
#llag	collision -45	evenement_climatique 112	vandalisme 70
#llal	blessure 57	collision 57	degats_des_eaux 40	none -46	vol -40
#llar	collision 126
#llat	bris_de_glace 80
#llaw	none -77	vol 137
#lle3	collision -53	dommage_materiel -124	none -49	vandalisme 246	vol -108
#lle9	blessure 60	bris_de_glace 62	collision -57	dommage_materiel 52	none -48	vandalisme -58	vol 67
#lle>	autre 42	none -60
#lleb	blessure -71	bris_de_glace 43	collision 60	dommage_materiel -46	none -41	vandalisme -49	vol 89
#llek	blessure 80	collision 125	none -50	vandalisme -49
#llem	collision -58	dommage_materiel 84
#ller	collision 83	none 75
#lles	autre 53	blessure 50	collision -60	dommage_materiel 69	none -49
#llet	autre 110
#lleu	bris_de_glace 152	collision -73
#llha	dommage_materiel 166	none -82
#llie	collision 62
#llij	dommage_materiel 59
#llit	bris_de_glace 45	collision 42
#lliw	vol 62
#llom	blessure 192	none -44
#llon	degats_des_eaux 99	dommage_materiel 62
#llou	collision 47
#llum	blessure 170	bris_de_glace 151	collision -41	degats_des_eaux -50	dommage_materiel -132	evenement_climatique -42	none -72	vandalisme -40
#lm3e	degats_des_eaux 103
#lm3i	blessure -51	collision 124	evenement_climatique 48	vol -44
#lma7	collision 50
#lma>	collision -46	degats_des_eaux 164
#lmac	blessure 41	degats_des_eaux 155	none -45
#lmad	collision 63	evenement_climatique 60
#lmag	bris_de_glace -51	collision -145	degats_des_eaux -56	evenement_climatique -62	incendie -53	vandalisme 147	vol 137
#lmah	degats_des_eaux -40	dommage_materiel 84
#lmak	blessure 96	degats_des_eaux 50	vandalisme 76	vol -99
#lmal	vol 45
#lmar	degats_des_eaux 114	evenement_climatique -41
#lmas	collision 142	degats_des_eaux 45
#lmdi	evenement_climatique 59
#lmdr	none -46	vol 110
#lmec	bris_de_glace 86	collision 63	dommage_materiel 69	incendie -63
#lmed	degats_des_eaux 46	vandalisme 101	vol -77
#lmin	collision 78
#lmkh	incendie 86
#lmod	blessure 49
#lmoh	degats_des_eaux 74
#lmon	blessure -56	collision -59	vandalisme -64	vol 204
#lmor	collision 170
#lmot	collision 49
#lmou	autre 42	evenement_climatique 53
#lmra	autre 90	bris_de_glace 67	none -68
#lmse	collision 114	vandalisme -42
#lnac	collision 54	vol 60
#lni>	autre 197	blessure 71	none -178	vol -40
#lo3>	blessure 107	collision 143	degats_des_eaux -58	dommage_materiel -45	none -55	vol -57
#lo7>	bris_de_glace -45	collision -70	dommage_materiel 155	incendie -120	none -75	vandalisme 172	vol -88
#loca	degats_des_eaux 51	dommage_materiel -40	none -69	vandalisme 64	vol 102
#loga	collision 56	none -52	vol 58
#loir	blessure -42	degats_des_eaux 170
#lom>	blessure 155
#lomb	degats_des_eaux 89
#lon>	degats_des_eaux 55	incendie 46
#lonn	degats_des_eaux 210	none -57
#lor>	collision 100	none -46
#lott	degats_des_eaux 161
#lou3	collision 83
#lou7	evenement_climatique 243	none -116	vandalisme -54
#louf	collision 207	none -40
#louk	blessure -53	collision -53	dommage_materiel 116	evenement_climatique 108	none -68
#loul	degats_des_eaux 94	vol 54
#loum	autre -52	blessure 79
#loun	dommage_materiel 113
#lous	autre 123
#lovo	collision 59
#lpar	evenement_climatique 69	none -59	vandalisme 83
#lpas	autre 150	degats_des_eaux -40	evenement_climatique 70	none -64	vol -70
#lpc>	collision -100	dommage_materiel 168	none -47	vandalisme -64	vol 137
#lpha	bris_de_glace 57	collision 78	vandalisme -45
#lpla	collision 88	degats_des_eaux 72
#lpol	vol 64
#lpom	collision -45	incendie 113	none -49	vol 91
#lpor	autre 54	collision 62	none -73	vol 51
#lpri	dommage_materiel -40	vandalisme 111
#lqah	vol 46
#lqdi	collision -93	none -62	vandalisme 293
#lsa>	collision 145	dommage_materiel -75	vandalisme 77
#lsou	dommage_materiel 96	vol -63
#lta>	collision 50
#ltan	degats_des_eaux 49
#ltat	blessure 44	degats_des_eaux -43	dommage_materiel 218	evenement_climatique -61	none -52
#lto>	autre 174	collision -63	degats_des_eaux -49	dommage_materiel 178	none -176	vandalisme -42	vol -54
#ltra	vandalisme 106
#lum>	blessure 170	bris_de_glace 151	collision -41	degats_des_eaux -50	dommage_materiel -132	evenement_climatique -42	none -72	vandalisme -40
#lune	autre 228	blessure -45	bris_de_glace 113	collision -106	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -46	none -64	vandalisme 52	vol -63
#lure	blessure 188	collision -90	dommage_materiel -64	evenement_climatique -40	incendie 138	none -50
#lust	collision -57	degats_des_eaux 143	dommage_materiel 126	evenement_climatique -45	vol -53
#lux>	bris_de_glace 115	evenement_climatique 94
#lvas	collision -61	dommage_materiel 249	none -46
#lvel	degats_des_eaux -45	evenement_climatique 128	vol 42
#lvit	bris_de_glace 232	collision -48	evenement_climatique -46
#lvol	autre 71	collision 83	vol -55
#lwa9	vol 42
#lwa>	blessure -53	collision -58	degats_des_eaux 90	incendie 106	vol -51
#lwad	evenement_climatique 152
#lwal	autre 63	blessure 50
#lwar	collision 79	vandalisme 96	vol -61
#lwat	blessure 166	collision -73	vol 84
#lwe9	incendie 50
#lwer	none -40	vandalisme 106
#lwes	bris_de_glace 54	dommage_materiel 141	none -89
#lwi9	collision -52	evenement_climatique 200	incendie -42	vol -68
#lwla	none -45	vandalisme 174
#lwli	blessure -83	degats_des_eaux 97	dommage_materiel 167	none -104	vandalisme -52	vol -42
#lwra	autre 120	none -53	vol 57
#lyce	blessure 54	none -79	vol 83
#lyom	bris_de_glace 87	evenement_climatique -43	none 77	vandalisme -40
#lyon	autre 114
#lyou	none 48
#lyse	autre 191	blessure -82	collision -98	dommage_materiel -46	none -84	vandalisme -40	vol 156
#m3ah	none -42	vandalisme 87
#m3ak	bris_de_glace 58	collision 49
#m3an	collision 44	vol 91
#m3aw	collision -47	degats_des_eaux 72	dommage_materiel 134	incendie -43	vandalisme -40
#m3ay	collision 44
#m3el	degats_des_eaux 59
#m3em	vandalisme 81	vol -44
#m3ew	collision 98
#m3iz	collision 124	evenement_climatique 50
#m3ta	dommage_materiel 101	evenement_climatique 46	incendie -40	none -41	vandalisme -43
#m7da	vandalisme 98	vol -66
#m7lo	degats_des_eaux 65
#m7to	collision -81	incendie 92	vandalisme 44
#m9et	bris_de_glace 49	collision 40	vandalisme 113	vol -53
#m9lo	vol 149
#m9to	dommage_materiel -50	vol 131
#ma3>	degats_des_eaux 96	incendie 100	none -47
#ma3a	autre 81	degats_des_eaux -49	dommage_materiel -54	evenement_climatique 83	none -63	vandalisme 88	vol -61
#ma3e	none 44
#ma3l	collision 60
#ma3n	none 192	vol -41
#ma3r	autre 40
#ma7d	collision -57	degats_des_eaux 71	dommage_materiel -40	evenement_climatique 119	none -60	vandalisme -43
#ma7l	collision -64	incendie 66
#ma9a	evenement_climatique 78
#ma9d	collision 92
#mabg	degats_des_eaux 51
#macb	dommage_materiel 187
#mach	none 55
#maci	bris_de_glace 41	vol 50
#mad>	incendie 130
#madi	collision 91	vandalisme -47
#madr	collision 206	vol -58
#mafi	autre 46	collision 147	evenement_climatique -40	none -42	vol -76
#maga	collision -127	evenement_climatique 54	none -48	vol 134
#mah>	bris_de_glace 53
#mahd	dommage_materiel 51	vol 42
#mahl	dommage_materiel 68	none -50	vol 92
#mai>	none 144
#main	collision 100	vandalisme 44	vol -44
#mais	collision 79	dommage_materiel 44
#maka	none 62
#makh	incendie 48	vol 66
#mal9	vol 87
#mala	collision 135
#mali	blessure 171	collision -119
#mall	blessure 154	collision 45	none -100
#mam>	blessure 126	bris_de_glace 41	collision -58	vandalisme -40
#mama	bris_de_glace 117	dommage_materiel -45	none -46
#man>	vandalisme -65	vol 153
#mana	blessure 46	none 66
#mand	autre -44	collision -88	dommage_materiel 149	none 45
#mane	blessure 184	collision -65	dommage_materiel 75	none -108	vandalisme -51
#mant	none 83
#mar>	none -40	vandalisme 154
#marb	blessure -71	bris_de_glace -43	collision -139	degats_des_eaux 84	dommage_materiel 241	none -117
#marc	blessure 40	collision 124
#mari	blessure -45	collision 131	degats_des_eaux 47	vol -43
#marj	dommage_materiel 92
#marr	vandalisme -45	vol 57
#mars	autre 142	none -74
#mart	collision -40	degats_des_eaux -44	dommage_materiel 63	none -84	vandalisme 109
#mas2	collision 76	none 82
#mat>	dommage_materiel 54
#mata	dommage_materiel 52	evenement_climatique 45
#matb	collision -67	degats_des_eaux 115
#matc	blessure 208	collision -98	none -70	vandalisme 120	vol -54
#mate	evenement_climatique 99	incendie 52
#mati	collision 48
#mato	collision -51	dommage_materiel -73	evenement_climatique 119	incendie 121	none -41	vol -46
#matr	collision 69
#maw>	collision -40	incendie -75	vandalisme 231	vol -45
#mayn	none 130
#mba>	bris_de_glace 244	degats_des_eaux -96	dommage_materiel -43	incendie -83	none -59
#mbe>	collision 44	vandalisme 95
#mbel	degats_des_eaux 116
#mbie	autre 58	degats_des_eaux 92
#mbou	autre 49
#mbre	blessure -46	bris_de_glace 70	degats_des_eaux 52	none -45
#mbul	collision 70
#mch>	autre 202	collision 123	dommage_materiel -60	none -92	vandalisme -44	vol -45
#mcha	none -41
#mche	evenement_climatique 48	vol -40
#mchi	none -47	vol 50
#mdan	vandalisme 191	vol -89
#mdin	evenement_climatique 59
#mdol	vol 44
#mdou	vandalisme 47
#mdra	blessure -66	collision 47	degats_des_eaux 96	vol 68
#mdro	collision -48	degats_des_eaux 78	vandalisme 55
#me3>	dommage_materiel -42	vol 50
#me3n	bris_de_glace 40
#me3t	bris_de_glace 94
#me7>	collision -56	incendie 68	vandalisme 114
#me7l	collision -47	degats_des_eaux 129	none -50	vol 84
#me7r	dommage_materiel -89	evenement_climatique 59	incendie 49	vandalisme 124
#me7t	degats_des_eaux 102	vol 90
#mech	blessure 98	collision -147	dommage_materiel 48	evenement_climatique -43	incendie 121	none -52	vandalisme -43
#med>	bris_de_glace -47	evenement_climatique 71	vandalisme 66
#mede	blessure 170	collision -102	evenement_climatique 73	vol -43
#medr	collision 55	vandalisme 113	vol -77
#mega	bris_de_glace 218	degats_des_eaux -114	none -42
#megh	blessure 77	collision -67	dommage_materiel -52	none 147
#meh>	collision 160	vol -47
#mehd	blessure -61	dommage_materiel 42	evenement_climatique -53	none -73	vandalisme 127
#mekn	collision 60
#mekt	degats_des_eaux -71	vandalisme 71	vol 58
#mena	collision 55	dommage_materiel 192	none -45	vandalisme -58	vol -52
#menh	evenement_climatique 48	incendie 85	none -41	vandalisme -42
#menn	autre 53	degats_des_eaux 137
#ment	autre 41	blessure 43	vandalisme 53	vol -40
#mera	dommage_materiel 89	vol 67
#merc	none 54
#merf	collision -44	degats_des_eaux 120
#meri	vol 43
#mern	collision 59
#merr	autre 82	none -64	vandalisme 48
#mers	autre -70	blessure 50	collision -43	dommage_materiel -50	none -71	vandalisme 165
#mert	collision -56	degats_des_eaux 64	vol 80
#merz	collision 80	dommage_materiel 93
#mes>	collision 43	evenement_climatique 58
#mesk	collision 126	none -40
#mesm	collision -91	vandalisme 251	vol -88
#mess	collision -63	dommage_materiel -68	none -50	vandalisme 57	vol 96
#metr	bris_de_glace -44	degats_des_eaux 61	evenement_climatique 51	none -44
#meub	degats_des_eaux 121	none -58	vol -42
#mezr	blessure -53	bris_de_glace -53	collision 146	dommage_materiel -70	incendie -106	none -76	vandalisme 152	vol -50
#mezy	none 134
#mfer	autre -47	collision 81	dommage_materiel 58	vol -42
#mfto	collision 133	none -116	vol 114
#mghe	autre 42	vol 49
#mher	blessure 46
#mi3>	collision 132	none -137	vandalisme 69	vol -51
#mide	degats_des_eaux 76	evenement_climatique 41
#mier	evenement_climatique 162	none -58
#mila	collision 50	dommage_materiel -69	none -74	vandalisme -47	vol 164
#min>	vandalisme -48	vol 108
#mina	blessure 82	collision -77	degats_des_eaux 132	vandalisme -42
#mine	incendie 54
#mini	collision 134	none -50
#mio>	collision 76
#mion	collision 87
#miqu	bris_de_glace 220	vandalisme -40
#mira	bris_de_glace -44	collision -71	dommage_materiel -77	vandalisme 204	vol 54
#misk	collision 96
#miss	vol 76
#mito	blessure 131	collision -65
#mitr	degats_des_eaux -50	evenement_climatique 187	incendie -61	vol 47
#miya	collision 73	incendie 71	none -42
#miyt	collision -86	degats_des_eaux -75	none -45	vandalisme 103	vol 141
#mjro	vandalisme 76
#mken	autre 56	collision -55	none 100
#mkes	bris_de_glace -56	collision -82	degats_des_eaux -44	evenement_climatique 50	none -55	vandalisme 64	vol 122
#mkha	collision -151	dommage_materiel -73	vandalisme 241
#mkhe	collision -86	none -45	vandalisme 218
#mkhl	blessure 109	degats_des_eaux -45	dommage_materiel 104	none -42	vol -44
#mkin	none 116
#mkto	none -73	vandalisme 170	vol -55
#mli>	bris_de_glace 83	incendie 49	none -40
#mlin	incendie 48
#mlli	bris_de_glace 49	dommage_materiel 43
#mlou	none 97
#mma>	collision -83	vandalisme -41	vol 81
#mmad	collision 70	vol 40
#mmam	blessure 162	collision -60	degats_des_eaux 51	none -66
#mmar	vol 97
#mmat	collision 40	evenement_climatique 83
#mmed	bris_de_glace -64	degats_des_eaux 106	vandalisme 112	vol -49
#mmel	incendie 69	none 47
#mmeu	bris_de_glace -48	degats_des_eaux 154	dommage_materiel -46	none -103	vandalisme 99	vol -70
#mmi>	collision 95
#mmis	vol 85
#mmro	collision 83	vol -40
#mna>	collision 43
#mnfo	dommage_materiel 55
#mnha	incendie -73	vandalisme 80
#mni>	dommage_materiel 78
#mnin	degats_des_eaux 56	evenement_climatique -43	none -44	vol 43
#mnno	degats_des_eaux -51	dommage_materiel -54	incendie 197	none -60
#mno>	degats_des_eaux 166
#mobi	collision 45
#moch	evenement_climatique 105	none -40
#mode	collision -54	dommage_materiel 86	evenement_climatique 75	incendie 47
#modi	blessure 59
#moha	bris_de_glace -43	vandalisme 42
#mohi	degats_des_eaux 108
#moin	collision 216	none -50	vandalisme -41	vol -120
#moir	blessure -77	degats_des_eaux -48	dommage_materiel 264	none -57	vandalisme -42
#momk	none 116
#mont	autre 96	blessure -47	collision -58	vandalisme -50	vol 161
#mor>	none 86
#mora	collision 108
#morq	vol 80
#mosa	dommage_materiel 51	evenement_climatique 78	none 85	vol -61
#most	autre -50	collision 88	dommage_materiel -43	vol 67
#mote	incendie 66
#moto	collision 77	vol 67
#mou3	vandalisme 60	vol 69
#mouc	dommage_materiel -73	incendie 49	none -68	vandalisme 137	vol -52
#moud	blessure 104	collision -43	evenement_climatique 119	none -65	vandalisme 52	vol -59
#mouj	dommage_materiel 44	evenement_climatique 107
#moum	incendie 166	none -54	vandalisme -46	vol -40
#mour	collision 59	vol 104
#mous	blessure 63	collision -71	dommage_materiel -41	incendie 41	none -56	vandalisme 53	vol 62
#mout	autre 125	blessure -53	dommage_materiel 44	none -61	vandalisme -47
#mouz	blessure 57	collision 60
#mpac	bris_de_glace 175	collision -75
#mpe>	degats_des_eaux 62	none -72	vol 94
#mpet	evenement_climatique 148
#mpia	dommage_materiel -43	incendie 229	vol -53
#mpie	incendie 92
#mpin	evenement_climatique 145
#mpte	degats_des_eaux 76	evenement_climatique 48
#mra>	none -47	vol 46
#mray	bris_de_glace 341	collision -50	degats_des_eaux -40	none -86	vandalisme -53
#mri>	collision 71	dommage_materiel -44	none 251	vandalisme -75	vol -45
#mrid	autre 144	blessure -40	dommage_materiel -50	none -122	vandalisme 159	vol -97
#mro>	vandalisme 49	vol -42
#mrou	collision 53	dommage_materiel 134	none -54	vol -57
#mrra	autre 268	collision -51	dommage_materiel -49	none -115	vandalisme -73
#mrti	collision 134
#msa>	none 76
#msdo	collision -53	degats_des_eaux 114
#mse7	bris_de_glace 55	degats_des_eaux -43	dommage_materiel 206	none -65	vol -48
#msem	autre 83	blessure -44	collision 93	dommage_materiel -50	vandalisme -46
#msin	collision 40	degats_des_eaux 68
#mski	collision 99
#msun	dommage_materiel 198	none -89
#mt2e	none 204	vol -40
#mta>	collision 58	none 89
#mtch	autre 87	bris_de_glace 48
#mti>	collision 119	evenement_climatique -41	incendie -81	vandalisme 50
#mtna	collision 45	vol 74
#mway	vol 103
#mzro	dommage_materiel 104	incendie 74	none -67	vol -43
#mzya	collision 73	none -51	vol 48
#n3as	degats_des_eaux 95
#n3aw	dommage_materiel 41	none -47	vol 175
#n3el	bris_de_glace -70	collision -49	degats_des_eaux -46	dommage_materiel 269	incendie -41	vol -45
#n3em	collision 78
#n3es	vol 132
#n3ey	collision 60	none 60
#n3re	autre 42	blessure 62	vol -43
#n3ti	blessure 166	bris_de_glace -43	collision -86	dommage_materiel -73	vandalisme 137	vol -87
#n7el	collision -40	vol 122
#n9a>	collision -44	degats_des_eaux 58	vandalisme 91	vol -46
#n9de	collision 64
#n9ed	collision 80	dommage_materiel 64
#n9el	collision 73	dommage_materiel -58	none -85	vandalisme -112	vol 199
#n9ez	blessure 42	incendie 78	vol -41
#n9i>	collision 46	none -46	vol 104
#n9o>	bris_de_glace -88	collision 62	vandalisme 165	vol -43
#n9te	collision 43	dommage_materiel 136	evenement_climatique -93	incendie -46
#na3a	collision 89	none 145	vol -47
#na3e	collision -54	evenement_climatique 91	none -57	vol 56
#na3s	none -48	vol 114
#na9e	bris_de_glace -66	collision -72	vandalisme 136
#nab>	collision 80	none -60
#nach	collision 43
#nack	bris_de_glace -66	collision -66	incendie 55	vandalisme 74	vol 41
#nad>	collision 62
#nada	autre 90	blessure -51	bris_de_glace -44	collision -90	dommage_materiel 213	none -135	vandalisme -65
#nade	dommage_materiel 72
#nado	collision 41	vol 93
#nage	autre 44	collision -79	dommage_materiel 138
#naha	collision -58	incendie 79	vandalisme 67
#nahc	none 174
#nair	autre 65	blessure -52	collision -46	dommage_materiel 142	vol -90
#nakh	blessure -53	dommage_materiel -45	none -111	vandalisme 199	vol -42
#nal>	dommage_materiel 137
#nali	collision -67	degats_des_eaux 106	dommage_materiel -46	evenement_climatique 131	vol -99
#nan>	blessure 137	collision -54	none -93	vandalisme 135	vol -60
#nanc	autre 58	blessure 42
#nant	bris_de_glace 42
#nape	degats_des_eaux 47	dommage_materiel 105	vol -52
#naql	dommage_materiel 50
#nas>	vandalisme 46	vol 40
#nat>	blessure 42
#nate	dommage_materiel 68
#natn	vandalisme 122	vol -50
#naw>	autre 52	vandalisme 129	vol -65
#naze	collision 55	degats_des_eaux 44
#nbed	blessure 52	none 63
#nbi3	autre -61	blessure -52	dommage_materiel -43	evenement_climatique 95	none -103	vol 126
#nbi>	degats_des_eaux 149
#nbni	blessure 97	collision -54	evenement_climatique 46
#ncai	none 69
#nce>	autre 68
#nces	collision 59
#nch>	none 132
#ncha	autre -42	blessure 163	bris_de_glace -48	degats_des_eaux -44	dommage_materiel -63	evenement_climatique -52	incendie -51	none -204	vandalisme 108	vol 80
#nche	degats_des_eaux 58	evenement_climatique 54
#nchk	collision -74	none 43	vandalisme 140
#ncho	none 57
#nchr	incendie 46	vol 102
#ncte	incendie 53
#nda>	autre 57	bris_de_glace 46	dommage_materiel 58	none -53
#ndal	evenement_climatique 46
#ndar	vol 59
#nde>	autre -72	collision -84	dommage_materiel 210	incendie 59
#ndec	none 40
#nden	none 126
#nder	autre -44	blessure 221	dommage_materiel -59	none -88	vandalisme -57
#ndes	dommage_materiel -49	incendie 140	none -111	vol 53
#ndeu	none -43	vandalisme -40	vol 124
#ndha	blessure 164	collision 46	dommage_materiel -56	none -42
#ndho	collision -51	evenement_climatique 48	vol 87
#ndi>	degats_des_eaux 41
#ndic	degats_des_eaux 67
#ndis	vol 51
#ndko	autre 48	blessure 55	vol -44
#ndna	vol 75
#ndo>	collision 68
#ndor	degats_des_eaux 72
#ndou	collision -54	none -80	vandalisme 119	vol 118
#ndre	collision 116
#nduc	bris_de_glace -64	dommage_materiel 198
#ne9>	blessure -41	collision -44	incendie 169
#neau	dommage_materiel -50	evenement_climatique 147	none -49
#neb>	dommage_materiel 59	none -93	vandalisme 135	vol -47
#nech	blessure -46	bris_de_glace -55	collision -118	degats_des_eaux -54	incendie 45	none -88	vandalisme -42	vol 296
#nee>	bris_de_glace 62	dommage_materiel 94
#nefe	degats_des_eaux 89
#neff	collision 60	degats_des_eaux 149	vol -47
#nefk	degats_des_eaux 99	dommage_materiel -49	incendie 81
#nefs	none -54	vol 107
#neim	collision -50	vandalisme -69	vol 182
#nejj	blessure 93	vol -40
#nemr	collision 68
#ner>	autre 81	collision 66	vol -46
#nerv	blessure 118
#net>	degats_des_eaux 48	none -42
#netn	collision 109
#netr	bris_de_glace 253	collision -42	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
#nett	bris_de_glace 44
#neu>	collision 107	dommage_materiel 53	vol -41
#neus	vandalisme 76
#nezl	blessure 135	dommage_materiel -80
#nfek	degats_des_eaux 68
#nfou	dommage_materiel 66
#ngar	degats_des_eaux -41	evenement_climatique 206	none -92
#nge>	degats_des_eaux -44	dommage_materiel 183	none -116
#ngel	blessure -42	bris_de_glace 45	collision -43	dommage_materiel 151	vol -41
#nger	autre -50	dommage_materiel -51	vandalisme 116
#nghs	bris_de_glace 80	evenement_climatique -45
#ngle	collision 77
#ngo>	collision 75
#ngol	collision 71	dommage_materiel 58	incendie -80	none 74
#ngoo	bris_de_glace 79	collision 75	evenement_climatique -52	none -41
#ngou	blessure 56	collision -72	vol 180
#nha>	vandalisme 120
#nhde	none 101
#nhez	blessure 153
#nhom	collision -44	evenement_climatique 67	incendie 105	none -55	vandalisme -57
#nia>	bris_de_glace 41	vol 45
#nier	collision -49	vol 88
#nifi	collision 87
#nifr	evenement_climatique 99	vandalisme 73	vol -113
#nih>	degats_des_eaux 53	vol 106
#nina	degats_des_eaux 139
#niqu	autre 84	degats_des_eaux 73	none -49
#nis>	none -52	vandalisme 148
#nit>	collision 87
#nite	autre -59	dommage_materiel 154	none -51	vol 52
#nitr	collision 94
#nive	blessure -44	collision 54	degats_des_eaux -46	dommage_materiel -55	none -61	vandalisme 93	vol 97
#niya	vandalisme 46
#niyi	degats_des_eaux 91	dommage_materiel -58	none -52	vandalisme 127
#nja>	blessure 84	evenement_climatique 57
#njaw	collision -63	none 168
#njib	incendie 125
#njou	collision 107	evenement_climatique 43
#njri	blessure 150	bris_de_glace 67	collision -103
#nka>	blessure 84	none -50	vol 87
#nkem	none 142
#nkhd	collision -47	none -42	vandalisme 151
#nkhe	collision -55	dommage_materiel 94	vol 108
#nkte	blessure -42	collision 84	dommage_materiel -75	evenement_climatique -48	vol 106
#nmch	collision 73	dommage_materiel 62	none -61	vandalisme 59
#nna>	bris_de_glace 54
#nnan	autre 58	vandalisme 65
#nnas	autre -44	none -40	vandalisme -45	vol 177
#nnaw	autre 52	vandalisme 129	vol -65
#nne>	autre 77	degats_des_eaux 84	evenement_climatique 53	none -65
#nnea	dommage_materiel -50	evenement_climatique 147	none -49
#nneb	autre -45	blessure -49	bris_de_glace -41	collision -55	dommage_materiel 82	none -145	vandalisme 167	vol -75
#nner	autre 115	blessure -46	degats_des_eaux 69
#nnet	bris_de_glace 65	collision 145	incendie -44	none -40
#nneu	autre 55	incendie 65	none -49	vandalisme 55	vol -45
#nni>	degats_des_eaux 75
#nno>	autre 56	incendie 144
#nnul	autre 175	collision -42	none 95	vandalisme -40	vol -52
#nobi	collision 75	evenement_climatique 75	none -85
#noir	collision -54	degats_des_eaux 141
#non>	autre 57	none 130
#nora	bris_de_glace 220	vandalisme -40
#nos>	bris_de_glace 110	collision -56	dommage_materiel -48	evenement_climatique -68	incendie 57	none -59	vandalisme 81
#noss	none 67
#nota	collision 80
#nou>	autre 84	vandalisme 106
#noun	incendie 58
#nous	autre 154	collision -61	none -197	vol 131
#nout	vandalisme 43
#nqa>	blessure -49	collision 130	dommage_materiel -47	none -141	vandalisme 184	vol -88
#nqde	blessure 127	collision -60	none 75
#nqez	blessure 84	collision 194	degats_des_eaux -42	vol -90
#nsa>	degats_des_eaux 82
#nsal	collision -75	dommage_materiel 88	evenement_climatique -53	vandalisme -56	vol 198
#nsar	none 127
#nsat	incendie 47
#nsaw	incendie 69	none 130	vol -49
#nsei	blessure 58	collision -51	evenement_climatique 51	none 61
#nser	bris_de_glace 80	degats_des_eaux 42	incendie -43
#nseu	bris_de_glace 52	dommage_materiel 108	none -53
#nsew	none 148
#nsey	collision 77
#nsif	autre 84	none 50
#nsio	dommage_materiel 174	none -44
#nsit	autre 90	degats_des_eaux 52	incendie 54	none -66
#nspo	dommage_materiel 71
#nsta	collision 48
#ntch	none 126	vandalisme -68
#nte>	none -44	vandalisme 40	vol 81
#nten	collision -62	dommage_materiel -44	evenement_climatique 192	none -68	vandalisme 100
#nter	vandalisme 124
#ntes	collision 76	incendie 52
#nti>	blessure 82	none -49
#ntie	dommage_materiel -66	evenement_climatique 130
#ntis	autre 44	collision -41	dommage_materiel 115	none -72
#nto>	collision 84
#ntra	autre 119
#ntre	dommage_materiel -51	incendie 64
#nts>	blessure 134	bris_de_glace 91	collision -57	dommage_materiel -52	none -57
#ntse	autre 83	none 55
#ntur	autre 54	blessure -43	bris_de_glace -40	collision 111	dommage_materiel -43	none -73	vandalisme 43
#nula	autre 334	none -159
#nuli	autre 61	collision -54	none 264	vandalisme -56	vol -70
#nvie	collision 42	dommage_materiel -40	none 82
#nya>	autre 59	evenement_climatique -43
#nyin	none 47
#nzel	degats_des_eaux 49	none -52
#o7dh	bris_de_glace 195	none -45
#o7do	bris_de_glace 92	collision -50	dommage_materiel 58
#o9an	bris_de_glace 119	degats_des_eaux 72	evenement_climatique -68
#o9i>	collision -70	degats_des_eaux 132
#o9o>	collision -133	none -85	vandalisme 230	vol -59
#ob3>	collision 47
#oba>	autre 174	blessure -45	evenement_climatique 57	none -70
#obil	collision 50	none -43
#obin	degats_des_eaux 92
#obis	blessure 44	collision 91	vandalisme -42
#obot	dommage_materiel 46	none 74
#obra	collision -96	degats_des_eaux 134	incendie 45
#obre	autre 76	bris_de_glace 44
#obz>	collision 71	incendie 67
#ocad	collision 172	vol -44
#ocal	blessure -48	bris_de_glace -57	degats_des_eaux 145	dommage_materiel -44	evenement_climatique -40	incendie -46	none -104	vol 89
#ocat	degats_des_eaux -64	dommage_materiel -40	vandalisme 114	vol 86
#och>	collision 64	evenement_climatique 41
#ocha	vol 107
#ochd	autre -41	blessure -45	incendie -41	vol 170
#oche	blessure -43	bris_de_glace -47	collision -191	dommage_materiel -71	evenement_climatique 115	none -132	vandalisme -93	vol 344
#ochk	collision 76
#ocht	autre 88	collision -51	incendie 58	none 79
#ocie	collision 66	degats_des_eaux -42	dommage_materiel 84
#ocke	blessure 215	collision -183	degats_des_eaux -78	none -83	vandalisme -113	vol 162
#ocot	blessure 58	bris_de_glace -61	collision -67	degats_des_eaux -45	dommage_materiel 148	incendie -102
#octo	autre 76	bris_de_glace 44
#odam	bris_de_glace 80	collision -121	dommage_materiel -64	vol 194
#odda	vol 49
#odem	collision -68	dommage_materiel 109	evenement_climatique 106	vol -43
#odir	blessure 59
#odra	collision 92	vol -49
#ods>	none -74	vandalisme -112	vol 198
#offr	vol 76
#ofo>	collision 54	evenement_climatique -63	vandalisme 70
#ofra	blessure 69	dommage_materiel 95	evenement_climatique -43	vol -45
#ogan	collision 56	none -52	vol 58
#oha>	autre 108	blessure 78	evenement_climatique 96	none -143	vandalisme -49
#oham	bris_de_glace -47	degats_des_eaux 46	vandalisme 47
#ohim	degats_des_eaux 108
#ohom	collision -56	none -57	vandalisme 297	vol -78
#oiff	vandalisme 79
#oile	none -65
#oin>	collision 216	none -50	vandalisme -41	vol -120
#oint	collision 40
#oir>	degats_des_eaux 49
#oire	collision -49	degats_des_eaux 75	dommage_materiel 83
#ois>	dommage_materiel 48	none -49	vandalisme -46	vol 55
#oisi	bris_de_glace 57	vandalisme 44
#oiss	collision 165	incendie 94	none -54	vandalisme -42	vol -71
#oit>	bris_de_glace 81	collision -77	evenement_climatique 144	none -73	vandalisme 61	vol -48
#oite	blessure -53	vandalisme 214
#oitu	evenement_climatique 57	none -58	vandalisme 72
#ojec	blessure -52	collision -99	dommage_materiel 135	incendie -52	none -86	vandalisme 191	vol -140
#okba	collision -68	evenement_climatique 55	vol 82
#okeb	blessure 160	collision -58	degats_des_eaux -40
#okha	incendie 139
#okhr	collision 100
#okka	evenement_climatique 42	vol -47
#okra	collision 41	none 107
#ola>	evenement_climatique 101	none -50	vandalisme 47
#olah	collision -52	vol 86
#olai	degats_des_eaux 50	dommage_materiel -54	evenement_climatique 72	incendie 44	none -64
#olan	collision 247	vol -87
#ole>	evenement_climatique 71	none -71	vandalisme 77
#olf>	bris_de_glace 40	dommage_materiel -42	incendie 115
#olha	collision -50	evenement_climatique 47	incendie 87
#olho	blessure 42	evenement_climatique 75
#olil	dommage_materiel -41	vol 53
#olis	vol 46
#olla	dommage_materiel 40
#olle	autre -40	vandalisme 154	vol -48
#ollh	dommage_materiel 128	none -63
#olli	collision 126
#ollo	blessure -42	bris_de_glace 45	degats_des_eaux 55	incendie 52
#olna	collision 47	evenement_climatique 63
#olo>	autre 165	collision -65	none -98	vandalisme -55
#olon	degats_des_eaux 185	none -53
#olou	bris_de_glace 52	collision 151	vol -95
#olta	collision -49	degats_des_eaux 62	dommage_materiel 119	incendie -77
#oma>	bris_de_glace -61	collision 59	degats_des_eaux 72	evenement_climatique -81
#omar	incendie 82
#ombe	collision 44	vandalisme 95
#ombi	autre 54	degats_des_eaux 85
#ome>	blessure 78	evenement_climatique 79
#omki	none 116
#omma	collision -119	dommage_materiel 199	evenement_climatique -44
#ommi	vol 76
#omob	collision 45
#ompe	degats_des_eaux 80	none -75	vol 135
#ompi	incendie 111
#ompt	degats_des_eaux 77
#omra	vol 52
#omro	dommage_materiel 183	none -41	vandalisme 69	vol -88
#on9i	blessure 64	collision -45	vol 98
#ona>	evenement_climatique 96	vandalisme 40
#onc>	collision -51	vol 107
#ond>	collision 43
#onda	degats_des_eaux -59	dommage_materiel 116	evenement_climatique 115
#onde	autre -69	degats_des_eaux -41	dommage_materiel 68	incendie 67	none -70	vol 77
#ondi	vol 79
#ondu	collision -65	degats_des_eaux 95	evenement_climatique 65	incendie -41
#one>	dommage_materiel 62	vandalisme 52	vol 45
#onee	dommage_materiel 241	evenement_climatique -103	incendie -58
#onge	blessure -47	dommage_materiel 174	vol -40
#oni>	none -51	vandalisme 68
#onit	autre -59	dommage_materiel 154	none -51	vol 52
#onjo	evenement_climatique 74
#onna	collision -45	vol 153
#onne	collision 76	degats_des_eaux 59	none -50
#onob	collision 75	evenement_climatique 75	none -85
#ons>	degats_des_eaux 79
#onse	none 121
#onso	autre -40	collision 59	dommage_materiel 42	none -75	vol 102
#onst	collision 49
#ontr	autre 119
#ook>	dommage_materiel 187
#oote	collision 44	vandalisme 55
#oper	blessure 138
#opri	collision -70	degats_des_eaux 120	incendie 93
#opro	collision -49	incendie 88	none -40	vandalisme 111	vol -91
#opti	dommage_materiel 77
#oque	collision -71	degats_des_eaux 51	vol 81
#or3a	blessure 198	dommage_materiel -41	evenement_climatique -72	none -53
#ora>	collision 49	none -41
#orah	bris_de_glace 78
#oram	bris_de_glace 220	vandalisme -40
#orat	autre -49	blessure -43	collision 175
#orde	bris_de_glace 49	collision 117
#ordi	dommage_materiel 97
#ordo	autre 58	blessure 42
#ore>	bris_de_glace -66	dommage_materiel -45	incendie 73	none -87	vandalisme 161
#ori>	bris_de_glace -46	collision 76	evenement_climatique 105
#orit	collision 75
#orn>	bris_de_glace 54	collision -74	incendie 41	vandalisme 51
#orni	blessure 103	collision 45
#orou	bris_de_glace 69	incendie 74	none -40
#orqu	vol 80
#orsi	autre -54	blessure -53	bris_de_glace -93	collision -75	evenement_climatique 78	vandalisme 61	vol 133
#ort>	collision 48	vol 53
#orta	none -57	vol 138
#orte	none -50
#orti	collision 127
#orza	blessure 101
#osit	collision 145	none -60	vandalisme -41	vol 48
#oss>	none 67
#ossa	collision 78	vandalisme 49
#osse	blessure 215	collision -63	none -59	vol -45
#ossi	none 109
#ost>	collision 122
#osta	dommage_materiel 139	none -51
#oste	degats_des_eaux 42	dommage_materiel 91
#ota>	collision 56	vol 76
#otan	collision 87
#ote>	collision -50	dommage_materiel 126	evenement_climatique 51	none -59	vol -46
#otea	collision 154
#otec	collision 41
#otel	autre 87	collision -55	dommage_materiel 78	none -88	vol 48
#oter	collision 44	vandalisme 55
#oteu	incendie 66
#otla	degats_des_eaux 103	none -51	vandalisme -40	vol 98
#oto>	vol 98
#otor	collision 93	vol 72
#otte	incendie 118
#otti	blessure 68	collision -56	incendie 57
#otto	blessure 46	collision 128	vol -40
#ou3>	vol 43
#ou3a	collision -102	none -56	vandalisme 62	vol 170
#ou3i	collision 85
#ou7>	collision 103	evenement_climatique 78	none -65
#ou7d	incendie 47
#ou9>	blessure 48
#ou9a	collision 81	degats_des_eaux 205	dommage_materiel -62	none -97
#oua>	bris_de_glace 87	dommage_materiel -89	vol 141
#ouan	blessure 42	evenement_climatique 68
#oub>	vol 47
#ouba	collision 101	incendie -47	none -53	vandalisme 49
#oube	collision 42	incendie 116
#oubi	collision -42	vandalisme 196	vol -62
#oubl	collision 43
#ouce	collision 42	dommage_materiel 161	vol -59
#ouch	bris_de_glace 66	degats_des_eaux 44
#oud>	evenement_climatique 51
#ouda	dommage_materiel 52	evenement_climatique 71	none -43	vandalisme -41
#oude	blessure 131	collision -129	degats_des_eaux 121	none -42	vandalisme -40
#oudi	blessure 101	collision 104	none -92	vandalisme -50	vol -46
#oue>	dommage_materiel 133
#oues	collision -102	vandalisme 40	vol 216
#ouf>	collision 59
#oufo	dommage_materiel 58	vandalisme -51
#oug>	bris_de_glace -46	vandalisme 98
#ouga	collision 80	dommage_materiel 93
#ouge	collision 66
#ouh>	collision 43	dommage_materiel 46	none -40
#ouha	degats_des_eaux 42
#ouho	bris_de_glace -49	collision -96	degats_des_eaux -112	dommage_materiel -70	evenement_climatique 169	incendie -54	none -115	vol 75
#ouia	evenement_climatique 41	vol 45
#ouil	collision 79
#ouir	dommage_materiel 220	vol -58
#ouja	collision -42	dommage_materiel 85	evenement_climatique 100
#oujd	vol 105
#ouk>	blessure 70	none -42	vol 102
#ouka	blessure 183	collision -76	evenement_climatique 69	none -86
#oukh	none -44	vol 104
#oukk	incendie 81
#oule	collision 71	vol 55
#ouli	collision 55
#oull	none 82
#oulo	degats_des_eaux 109
#oum>	none 49
#oume	incendie 166	none -54	vandalisme -46	vol -40
#ouna	evenement_climatique 60
#oune	dommage_materiel 101	evenement_climatique 45	vol -47
#ouni	vol 63
#oupe	collision -59	dommage_materiel -86	incendie 140	none -84	vandalisme 40	vol 63
#ouq>	autre 42	bris_de_glace 57	collision -130	vol 65
#ouqa	dommage_materiel -69	incendie 72	vandalisme 110
#oura	bris_de_glace 90	none -46
#ouri	degats_des_eaux -40	evenement_climatique 147	vol 73
#ourr	collision 144	none -47
#ours	autre 83	blessure 75
#ourt	incendie 128
#ous>	collision -50	vol 42
#ousa	dommage_materiel 93	evenement_climatique 101	none -90	vandalisme -52
#ouse	autre 113	dommage_materiel -82	incendie 106	none -112	vandalisme -54	vol 88
#ousi	none 40	vandalisme 92
#ousk	blessure 62	collision 55	dommage_materiel -71	vol 74
#ouss	autre 81	none -81
#out>	collision -46	none -51	vandalisme 63
#outa	autre 49	incendie 72
#oute	bris_de_glace 49	incendie 64
#outi	vandalisme 110
#outt	degats_des_eaux 44	dommage_materiel -46	evenement_climatique -55	vol 113
#ouya	collision 72
#ouz>	vandalisme 64
#ouzi	degats_des_eaux 47
#ouzz	blessure 57	collision 60
#ovis	bris_de_glace 70
#ovo>	collision 59
#owwe	none 121
#oxyg	blessure -42	collision -42	incendie 171
#oya>	collision 65	dommage_materiel 56
#pact	bris_de_glace 175	collision -75
#pagn	autre 193	none -75
#pann	autre 50	dommage_materiel -45	evenement_climatique 107	none -41
#pano	bris_de_glace 220	vandalisme -40
#papi	evenement_climatique 87	incendie 67	vandalisme -84
#para	collision -54	evenement_climatique 95	none -66
#parb	bris_de_glace 178	collision -68
#pare	bris_de_glace 59	collision 52	none -40
#park	collision 46
#parq	degats_des_eaux 125
#part	incendie 58	vandalisme -62	vol 63
#pas>	none 93
#pass	collision 53
#pati	bris_de_glace 44	incendie -49
#peag	collision 167
#pein	blessure -42	collision 78	dommage_materiel -78	evenement_climatique 76	incendie -41	none -124	vandalisme 116	vol -60
#pell	collision -71	degats_des_eaux 137
#pera	blessure 138
#perc	dommage_materiel 109	none -56	vandalisme -50	vol 90
#perg	autre -41	collision -41	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 223	none -112	vandalisme 95	vol -117
#perm	blessure 85	vol -40
#pert	none 64
#peta	vandalisme 153	vol -45
#pete	evenement_climatique 148
#peug	collision 93
#phar	bris_de_glace 59	none -48
#phot	autre -41	dommage_materiel 118	vol 40
#pia>	dommage_materiel -43	incendie 229	vol -53
#pica	collision 69	vandalisme 51
#pick	collision 133	none -51	vandalisme -62	vol 77
#pier	incendie 88
#ping	evenement_climatique 145
#piqu	blessure -52	collision -40	dommage_materiel -128	evenement_climatique 69	incendie 90	vandalisme -49	vol 91
#pisc	blessure 61	collision -60	degats_des_eaux 185	dommage_materiel -43	evenement_climatique 62	none -84	vol -55
#piss	vol 63
#pist	vandalisme -54	vol 139
#plac	degats_des_eaux 100	incendie 74
#plaf	degats_des_eaux 102
#plag	autre 123	collision 53	none -49	vandalisme -56
#plai	collision -54	none -40	vandalisme 74	vol 111
#plaq	dommage_materiel 144
#plas	dommage_materiel -41	evenement_climatique 110	incendie 147	none -55
#plat	autre -49	blessure 174	dommage_materiel 68	incendie -42
#pli>	vol 104
#plom	degats_des_eaux 89
#pneu	vandalisme 110
#poin	blessure 49	collision 58
#pomp	incendie 82
#port	none -45	vol 68
#pos>	blessure 40	collision -50	vol 133
#posi	collision 145	none -60	vandalisme -41	vol 48
#pot>	none -62	vandalisme 100
#pote	collision 139	evenement_climatique 41
#poub	collision 42	incendie 116
#pouc	collision 42	dommage_materiel 161	vol -59
#ppar	autre 75	collision -48	incendie 54	none -43
#ppor	collision 180	vol -61
#pray	collision -51	degats_des_eaux -62	none -79	vandalisme 279	vol -89
#prel	autre 244	none -127	vol -40
#pres	bris_de_glace 95	degats_des_eaux -41
#prie	collision -70	degats_des_eaux 120	incendie 93
#prio	collision 75
#pris	collision -43	degats_des_eaux -91	dommage_materiel 59	incendie 69	none -40	vol 65
#proj	blessure -52	collision -99	dommage_materiel 135	incendie -52	none -86	vandalisme 191	vol -140
#prop	collision -70	degats_des_eaux 120	incendie 93
#prot	autre 69
#ptem	dommage_materiel -41	evenement_climatique 114
#pteu	degats_des_eaux 152	dommage_materiel -49
#qahw	dommage_materiel 55
#qas>	dommage_materiel 44
#qasn	bris_de_glace -43	degats_des_eaux -79	dommage_materiel -52	evenement_climatique -45	vandalisme 166	vol 67
#qat>	bris_de_glace 69	collision -53	none -47	vandalisme -52	vol 42
#qbel	blessure 68	degats_des_eaux -54
#qder	blessure 127	collision -60	none 75
#qdim	collision -93	none -62	vandalisme 293
#qe3>	blessure 146	vol -44
#qeb>	collision -154	degats_des_eaux 299	dommage_materiel 123	evenement_climatique -80	incendie -60	vandalisme -82	vol -73
#qef>	autre 45	evenement_climatique 71
#qelb	blessure -71	collision 113	evenement_climatique -58	none -65	vandalisme -64	vol 56
#qell	collision -42	vandalisme 162	vol -43
#qet>	bris_de_glace 192	degats_des_eaux 75	evenement_climatique -43	incendie -42	none -63
#qett	degats_des_eaux 58	dommage_materiel -63	evenement_climatique 73
#qiss	collision 63
#qleb	collision 173	degats_des_eaux 57	none -52
#qodd	blessure 69
#qqa>	collision 148	dommage_materiel -42	none -40	vol -44
#qqat	bris_de_glace 193	collision -76	vandalisme -70
#qta3	bris_de_glace 112	collision -107	degats_des_eaux -42	dommage_materiel 125	evenement_climatique -63	incendie -45	none -45
#qte3	blessure 63	degats_des_eaux 81
#qtel	dommage_materiel 139
#quad	collision 202	none -46
#quar	dommage_materiel 117	none -42
#que>	dommage_materiel 51
#quee	blessure 103	bris_de_glace -55	collision -90	degats_des_eaux -45	dommage_materiel 100	evenement_climatique -50	none -107	vandalisme 121	vol -58
#ques	vol 90
#quet	degats_des_eaux 115
#queu	collision 163	dommage_materiel -98	vandalisme -55	vol 95
#quia	vandalisme 63
#r3a>	blessure 94	collision -70	dommage_materiel 139	evenement_climatique -50	none -73
#r7a>	vol 133
#r7at	bris_de_glace 60	dommage_materiel 52
#r9a>	collision 111	evenement_climatique 53	none -45	vandalisme -43
#r9at	degats_des_eaux 50	incendie 94	none -49
#r9e3	bris_de_glace 76	collision -41	degats_des_eaux 100
#r9o>	collision -54	incendie 187	none -67	vandalisme -73	vol 58
#r9ou	collision -64	degats_des_eaux -47	dommage_materiel 90	none -45	vol 74
#ra3>	collision 93
#ra3i	blessure -62	bris_de_glace 111	collision -40	dommage_materiel 69
#ra7>	collision 55	dommage_materiel 52	none -44	vandalisme -51	vol 58
#ra9>	autre 77	none -51	vol 41
#ra9a	autre 122	blessure -47	collision -50	evenement_climatique 124	none -64	vol -49
#ra9m	dommage_materiel -41	vandalisme 126
#ra9o	collision 94
#rab>	collision 77	dommage_materiel -58	evenement_climatique 61	none -51	vol -44
#raba	autre 63	dommage_materiel 43	none -66	vol 57
#rabi	degats_des_eaux 88
#rabn	collision 154	none -52	vandalisme 83
#rabo	collision -45	dommage_materiel -40	evenement_climatique 195	none -81	vandalisme 50
#rabt	collision 219	none -62
#race	collision 137	none -60	vandalisme -73	vol 100
#rach	degats_des_eaux 91
#ract	vandalisme 103
#rad>	collision -51	evenement_climatique 209	none -80	vandalisme -50
#radi	autre 40	none -52
#raft	degats_des_eaux 111
#rage	collision 72	evenement_climatique 58	none -44
#rah>	autre 60	none -46
#rain	autre 174	none -139	vandalisme -43	vol 77
#rais	collision 103
#rait	collision -80	dommage_materiel 99	evenement_climatique -45	none -49	vandalisme 60
#raj3	autre 226	blessure -41	none -56
#raj>	bris_de_glace 133	collision -62	none -68	vandalisme -51	vol 98
#raje	collision 40	vandalisme 44
#rajl	collision 56	vandalisme 89
#raka	evenement_climatique 57	vandalisme 67	vol -41
#rakb	collision 117
#rake	collision 95	vol -45
#ram>	vandalisme 163	vol -77
#rami	bris_de_glace 150	collision -48	dommage_materiel -42	vandalisme 123	vol -76
#ramw	vol 103
#ran>	dommage_materiel 51
#ranc	autre 54	none 41
#rand	bris_de_glace 93
#rane	dommage_materiel -41	evenement_climatique 93	vandalisme -44	vol 48
#rani	blessure 41	collision 90
#rans	collision 66
#rant	vol -48
#rapp	collision 180	vol -61
#rar>	collision -59	degats_des_eaux -53	incendie 157	vandalisme -42
#rara	bris_de_glace 85	collision -187	degats_des_eaux -40	dommage_materiel -44	incendie 349	none -98	vandalisme -53	vol -45
#rari	vandalisme 67	vol 42
#ras>	blessure 53
#rasa	bris_de_glace -64	vandalisme 50	vol 105
#rash	dommage_materiel 125	none -50	vandalisme -41	vol 61
#rasi	collision 47
#raso	bris_de_glace -53	evenement_climatique 43	incendie 83	none -58	vol 68
#rat>	autre 53	none -51
#rate	collision 45	dommage_materiel 50	evenement_climatique -45	none -42	vandalisme -51	vol 114
#rava	dommage_materiel -60	evenement_climatique 91	vol 74
#ray>	collision -55	degats_des_eaux -54	dommage_materiel -61	none -85	vandalisme 318	vol -85
#raya	bris_de_glace 233	none -69	vandalisme -44
#rayu	collision 101	vandalisme 55	vol -46
#razi	blessure 106	bris_de_glace 108	collision -73	dommage_materiel -98	none -44
#rb3>	none 45
#rba>	collision 57	vandalisme 48	vol -40
#rbag	collision 58
#rbal	degats_des_eaux 44	evenement_climatique 116	none -48
#rban	collision 154	none -43
#rbat	none -45
#rbch	collision -54	none -51	vandalisme 216	vol -46
#rbe9	collision -44	vandalisme -107	vol 189
#rbec	incendie 106
#rbia	dommage_materiel 132	vandalisme -42
#rbiy	dommage_materiel 181
#rbna	collision 107
#rbni	collision 92	vol 64
#rbo>	bris_de_glace -90	vandalisme 108	vol 45
#rbou	blessure -46	collision -50	none -62	vandalisme 67	vol 184
#rbre	blessure -71	bris_de_glace -43	collision -139	degats_des_eaux 84	dommage_materiel 241	none -117
#rbri	bris_de_glace 178	collision -68
#rbt>	collision 66
#rced	collision 72
#rceu	dommage_materiel 109	none -56	vandalisme -50	vol 90
#rch>	collision 120
#rcha	collision 99
#rche	collision 100
#rchi	collision 101	degats_des_eaux 82	evenement_climatique -48	vol -46
#rcui	incendie 110
#rda>	dommage_materiel 52	incendie 52	none -58
#rde>	bris_de_glace 47	collision -62	vandalisme -50	vol 134
#rdie	dommage_materiel -42	none -57	vol 178
#rdin	blessure 70	bris_de_glace 49	incendie 73	none -53
#rdon	autre 58	blessure 42
#rds>	incendie 245	none -64	vol -42
#re3d	degats_des_eaux -62	evenement_climatique 148
#re7t	collision 59	degats_des_eaux -50	evenement_climatique 61
#re9a	autre -50	degats_des_eaux 61	none -65	vandalisme -58	vol 145
#re9n	collision 96
#re9o	collision -40	none -51	vol 208
#re9t	blessure 153	collision -43	dommage_materiel -92	none -71
#reau	autre 159	collision -83	none -79	vandalisme -70
#reb>	collision 76
#reba	evenement_climatique 94
#rebb	degats_des_eaux 40	evenement_climatique 101	none -54
#rebh	dommage_materiel -40	vol 102
#rebn	blessure 61	degats_des_eaux 52	vandalisme 42
#rebo	collision -58	incendie 115	none -71	vandalisme -146	vol 204
#rebr	bris_de_glace 145
#rebt	collision 109
#rece	vol 174
#rech	degats_des_eaux 51	none -65	vol 44
#rect	blessure 83
#red>	degats_des_eaux 146	dommage_materiel -66	evenement_climatique 50	vol -93
#redi	blessure 146	collision -145	dommage_materiel 114
#ree>	bris_de_glace 139	collision -49	dommage_materiel -69	incendie 62
#ref>	none 73
#refn	collision 72	degats_des_eaux 108	none -47	vandalisme -80
#refo	collision 72
#reg>	bris_de_glace -41	dommage_materiel 40	evenement_climatique 80
#reh>	none 102	vol -53
#reil	autre 122	collision -59	none -64	vandalisme -55	vol 64
#rein	collision 115
#rej3	collision 46
#rej>	collision 74	vandalisme 60
#reja	dommage_materiel 73
#reje	autre 191	blessure -59	collision -62	dommage_materiel -46	none -94	vandalisme 147
#rejj	autre 208	collision -41	none -126
#rejl	blessure 113	incendie -40	none -41
#rejn	degats_des_eaux -73	evenement_climatique 99	incendie 113	none -44	vandalisme -65
#rejo	autre 63	evenement_climatique 142	incendie -58	none -51
#rejt	vol 115
#rek>	collision 62	vol -45
#rekb	collision 43	incendie 57
#rele	autre 133	evenement_climatique 85	none -75
#rem>	blessure 60	collision 87	none -48
#remb	autre 69	none 49
#remo	vol 80
#ren>	autre 198	blessure 103	bris_de_glace -55	dommage_materiel -85	incendie -76	none -105	vandalisme -65	vol -91
#repo	blessure 40	collision -50	vol 133
#req>	bris_de_glace 102	collision -59
#res>	blessure 54	none -51	vandalisme 69
#rese	collision -54	degats_des_eaux 41	dommage_materiel 77	incendie -51	none -42	vandalisme 82	vol -48
#resi	autre -103	bris_de_glace 73	collision -48	none 134	vol 42
#ress	bris_de_glace 95	collision -42
#rest	bris_de_glace -49	dommage_materiel 58	evenement_climatique 70
#ret>	autre 92	blessure 50	dommage_materiel -40	none -53	vol 64
#reta	autre -52	dommage_materiel 237	none -87	vol -47
#retr	bris_de_glace 84	collision 55	none -52	vandalisme 52
#reur	vol 53
#rfa>	collision 120
#rfe9	collision -44	degats_des_eaux 120
#rfin	collision -82	none -56	vandalisme 211
#rfou	bris_de_glace 57	collision 88	none -64	vandalisme -52
#rg3a	bris_de_glace 142	degats_des_eaux 111	dommage_materiel 88	evenement_climatique -161	incendie -40	none -57
#rge3	bris_de_glace 102
#rge>	collision -75	degats_des_eaux 115	evenement_climatique 128	incendie -69	none -46
#rgeu	autre 110	dommage_materiel -45	incendie 164	none -58	vol -42
#rgge	bris_de_glace -99	degats_des_eaux 64	incendie 177	none -87	vol -41
#rgla	bris_de_glace 82	collision 64
#rgol	collision -41	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 257	none -133	vandalisme -41
#rha>	blessure 58	collision 123
#rham	autre 162	none -59
#rhm>	autre 67	collision -43	dommage_materiel 63	vol -60
#ri7>	bris_de_glace 45	collision -83	evenement_climatique 323	none -70	vandalisme -46
#ri7a	degats_des_eaux 178	evenement_climatique -50	vol -59
#ri9>	collision 85
#ria>	degats_des_eaux 78	dommage_materiel 59
#riad	bris_de_glace 114	none -51	vol 53
#rian	collision 120
#riat	vol 76
#rib>	vandalisme 99
#riba	collision -45	dommage_materiel 143	none -71
#ricu	collision 69
#ricy	collision 166
#rid>	none -44	vandalisme 170	vol 41
#rida	autre 165	blessure -72	collision -142	degats_des_eaux -43	dommage_materiel -84	evenement_climatique 131	incendie -74	none -131	vandalisme -82	vol 151
#ride	collision -40	incendie 78	vandalisme 53
#rie>	incendie 49	none -40	vol 45
#riel	vol 86
#rier	bris_de_glace 46	collision 75
#riet	collision -70	degats_des_eaux 120	incendie 93
#rif>	autre 199	none -81
#rigo	degats_des_eaux -45	dommage_materiel 56	incendie 65
#rih>	blessure -51	bris_de_glace -42	collision -43	degats_des_eaux -75	dommage_materiel -48	evenement_climatique 390	none -80	vandalisme -87
#riha	vol 145
#rija	blessure -43	evenement_climatique 171	incendie -98	none 141	vol -55
#rika	evenement_climatique 89	incendie 76
#ril>	autre 53	blessure 40	none -53
#rill	collision -65	evenement_climatique 111	vandalisme 71
#rin>	bris_de_glace 79	dommage_materiel -46	none -49	vandalisme 51
#rina	blessure 56	collision -46	degats_des_eaux 87	dommage_materiel 59	vol -48
#rine	bris_de_glace 166	vol -50
#rini	collision 49
#rior	collision 75
#riot	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -44
#ripo	collision 96
#riq>	collision 96
#riqu	collision -53	dommage_materiel 89	vol 68
#ris>	collision -55	evenement_climatique 90	vol 61
#rise	bris_de_glace 107
#riss	dommage_materiel 70	none -42	vol 51
#rist	degats_des_eaux -84	dommage_materiel 82	evenement_climatique 84
#rit>	autre 55	none -46	vol 85
#rita	collision 49	incendie 45
#rite	dommage_materiel 40
#rith	blessure 43
#rito	degats_des_eaux -67	dommage_materiel 88	none -41	vol 82
#rium	dommage_materiel 146	none -48
#rive	none -42	vol 92
#riw>	bris_de_glace 65	evenement_climatique -42	none -40	vandalisme -108	vol 78
#riya	evenement_climatique 49	vol 49
#riz>	bris_de_glace 236	collision -74
#rj3a	dommage_materiel 63
#rj3o	autre 332	collision -94	dommage_materiel -57	none -161	vandalisme -56	vol -62
#rja3	degats_des_eaux 64	incendie 81	none -40	vol -42
#rja>	dommage_materiel 94	incendie 42
#rjan	collision 44	dommage_materiel 90
#rjat	collision 72
#rje3	collision 43	vol 54
#rjel	blessure 73	collision -63	dommage_materiel 92	none -67	vandalisme 91	vol -48
#rjem	bris_de_glace 133	collision -50	evenement_climatique 68	vandalisme -65
#rjli	blessure 76	collision 45	degats_des_eaux -47
#rjo>	bris_de_glace -65	vandalisme 123
#rjou	vol 110
#rkab	vol 155
#rkeb	collision 99
#rkel	blessure 78	collision -140	none 59	vandalisme 133
#rkha	blessure 188	bris_de_glace -53	collision -107	dommage_materiel 151	evenement_climatique -47	none -184	vandalisme -72	vol -46
#rki>	collision -47	evenement_climatique 95	vol 46
#rkin	collision 53
#rkll	collision 103	incendie 47
#rkya	bris_de_glace 94	collision -64	dommage_materiel 138	vandalisme -54
#rlin	collision 84
#rma>	collision -63	dommage_materiel -40	incendie 183	vandalisme -44
#rmac	bris_de_glace 41	vol 50
#rmad	incendie 157
#rmah	evenement_climatique 211	none -127	vandalisme -46
#rmaw	collision -40	incendie -75	vandalisme 231	vol -45
#rme>	collision 152	degats_des_eaux -40	dommage_materiel -71	evenement_climatique -53	none -60	vandalisme -52	vol 190
#rmel	collision 46	dommage_materiel 109	evenement_climatique 42	vandalisme -58	vol -41
#rmer	vol 47
#rmes	collision 57	dommage_materiel 49
#rmis	collision 63
#rmiy	blessure -44	collision 74
#rmoi	blessure -77	degats_des_eaux -48	dommage_materiel 264	none -57	vandalisme -42
#rmou	collision -71	evenement_climatique 156	vandalisme 78	vol -66
#rnah	collision 42	none 61
#rne>	bris_de_glace -54	collision 59	degats_des_eaux 104	evenement_climatique 93	none -48	vol -49
#rnet	collision -73	dommage_materiel 107	vandalisme -51	vol 69
#rni>	vol 104
#rnic	blessure 103	collision 45
#rnou	collision -59	none -77	vol 162
#rob3	collision 47
#roba	incendie 50
#robi	degats_des_eaux 101
#robo	dommage_materiel 46	none 74
#roca	collision 140
#roch	vol 198
#rois	vol 59
#roj>	blessure 116
#roje	blessure -52	collision -99	dommage_materiel 135	incendie -52	none -86	vandalisme 191	vol -140
#rokb	collision 40	vol 40
#roke	blessure 160	collision -58	degats_des_eaux -40
#rokk	bris_de_glace 52	collision 137	vandalisme -74
#role	incendie 102
#ron>	autre -40	blessure -47	collision 60	degats_des_eaux -45	evenement_climatique 154	none -70	vol -54
#rond	collision 57
#ropr	collision -70	degats_des_eaux 120	incendie 93
#rori	evenement_climatique 87
#ros>	collision -56	vandalisme 135
#ross	blessure 72	collision 64	none -41
#rote	collision 41
#rott	blessure 60
#rou3	bris_de_glace -42	collision -89	degats_des_eaux -65	dommage_materiel 169	incendie 94	none -110	vandalisme -45
#rou9	bris_de_glace 98	evenement_climatique 60
#roub	collision 150	dommage_materiel 55	incendie -63
#roud	dommage_materiel 92	none -64	vandalisme -42	vol 70
#roue	collision -56	dommage_materiel 52	vol 123
#roug	collision 66
#rouh	none -47	vandalisme 41	vol 86
#roui	bris_de_glace 46	collision 41
#rouj	blessure 85	collision -71	dommage_materiel 76	none -58	vol 59
#roul	collision -54	vol 142
#roup	collision -57	dommage_materiel -106	incendie 174	none -98	vandalisme -84	vol 122
#rouq	dommage_materiel -81	incendie 96	vandalisme 128
#rour	bris_de_glace -89	collision -67	evenement_climatique 195	none 114
#rous	collision -83	none -72	vandalisme 67	vol 96
#rout	autre 55	none -54	vandalisme 52
#rovi	bris_de_glace 70
#roya	vandalisme 65
#rqa>	none -59	vandalisme -51	vol 115
#rqat	bris_de_glace -54	degats_des_eaux 86	incendie 64	none -47	vol 68
#rqo>	vol 146
#rqou	vandalisme -55	vol 105
#rque	degats_des_eaux 90
#rr9a	bris_de_glace 114	degats_des_eaux 141	dommage_materiel -43	none -67	vol -65
#rrak	autre 50	bris_de_glace 43	dommage_materiel 58	none -60
#rran	blessure 155	collision -78	incendie 45
#rras	incendie 46	vandalisme 72
#rrat	autre 43
#rre7	collision 67	none 66
#rre9	bris_de_glace 133	degats_des_eaux 157	dommage_materiel -94	evenement_climatique -56
#rre>	bris_de_glace 80	evenement_climatique 133	none -44	vandalisme -74
#rreb	blessure 146	dommage_materiel -65	none -77
#rrec	bris_de_glace 121
#rref	collision 43	evenement_climatique 48
#rreg	bris_de_glace -51	collision -45	degats_des_eaux 76	evenement_climatique 89	none -40
#rrej	evenement_climatique 180	incendie -46	vol -53
#rrek	collision 82	dommage_materiel 62	vol -59
#rrem	blessure 167	collision -49
#rres	blessure 53	none -47	vandalisme 41
#rri7	bris_de_glace -72	degats_des_eaux 95	evenement_climatique 89	vandalisme 71	vol -81
#rrie	bris_de_glace 58	collision 95	none -43
#rrit	vol 57
#rro>	blessure 55	collision -70	incendie 61	vandalisme 90	vol -57
#rron	vandalisme 92
#rros	collision 103
#rrou	collision -57	vol 145
#rrsa	blessure 113	none -43	vol -42
#rrsi	vandalisme 45
#rrso	none -41	vandalisme 139	vol 73
#rrur	autre 80	vandalisme 113
#rsa>	blessure 55	dommage_materiel -53	none -61	vandalisme 80
#rsat	blessure 83	dommage_materiel 51	none -51
#rsem	none 108
#rset	blessure -59	dommage_materiel 170	none -50	vandalisme -43
#rsi>	vandalisme 63	vol 59
#rsin	vandalisme 45
#rso>	bris_de_glace -56	collision -110	none -49	vandalisme 192	vol 127
#rsou	collision 48	vandalisme 91
#rta>	collision 56
#rtab	collision -95	none -110	vol 347
#rtai	dommage_materiel -82	vandalisme 132
#rtch	vandalisme 135	vol -52
#rte>	autre 101	none -82	vol 63
#rtea	collision -77	degats_des_eaux -44	dommage_materiel 84	evenement_climatique -47	none -115	vandalisme 162	vol 50
#rtef	autre 97	blessure -54	none -87	vol 126
#rtem	collision -72	degats_des_eaux 46	incendie 112
#rten	dommage_materiel 174	none -44
#rter	collision 204	vol -89
#rtes	dommage_materiel -51	vandalisme 95	vol 56
#rtet	bris_de_glace 40	dommage_materiel 129
#rteu	collision 96
#rtha	collision -44	none 140	vandalisme -73	vol 84
#rtie	collision 76	vol 42
#rtil	degats_des_eaux -49	evenement_climatique 116
#rtin	autre 285	blessure -52	bris_de_glace -40	collision 44	dommage_materiel -115	incendie -47	none -186	vandalisme -62	vol -118
#rtne	collision 127	vandalisme -43	vol -55
#rto>	collision 49	dommage_materiel 89
#rue>	dommage_materiel -41	evenement_climatique 182	vol -48
#rure	autre 80	vandalisme 122
#ruri	autre 104
#rve>	blessure 88	degats_des_eaux 67
#rveu	bris_de_glace -115	dommage_materiel 68	none -48	vandalisme 95	vol -42
#rvic	dommage_materiel 42	evenement_climatique 44	none 90
#rvoi	collision -106	dommage_materiel 104	incendie -84	vandalisme 160	vol -47
#rway	collision -50	none -54	vandalisme 202
#rwid	collision 117
#rya>	collision 243	none -69	vol -45
#rzat	blessure 95
#rzaz	collision 51	incendie 51
#rzou	collision 80	dommage_materiel 93
#s2ou	collision 77	none 58
#s7a7	degats_des_eaux -51	evenement_climatique 169	vol -45
#s7ab	collision 57
#s7i7	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
#s9ef	degats_des_eaux 116
#sa3i	evenement_climatique 213
#sa7>	none 105
#sa7b	collision 108	incendie 67	none -43
#sa7t	dommage_materiel -55	evenement_climatique 63	none 81
#sa9>	blessure 89	bris_de_glace 77	collision -57	dommage_materiel -47
#sa9f	bris_de_glace -44	collision -51	degats_des_eaux 100	dommage_materiel 93	evenement_climatique 55	none -62	vandalisme -45
#sab>	collision -57	degats_des_eaux 70	dommage_materiel 99	evenement_climatique -47	none -77	vandalisme -50	vol 79
#sac>	collision -49	none -41	vol 211
#sadm	collision 147	none 51	vandalisme -57	vol -65
#saf>	autre 78	blessure -99	bris_de_glace -45	collision -102	dommage_materiel -43	incendie -47	none 150	vol -71
#safi	none 55
#sage	collision 91
#sahb	collision 122	evenement_climatique -40
#said	degats_des_eaux 102
#sain	collision 135
#sak>	collision -43	none -56	vandalisme -40	vol 239
#sake	blessure -40	bris_de_glace -42	collision -60	dommage_materiel -59	incendie 173	none -137	vandalisme 98	vol -112
#sakh	dommage_materiel 145	none -51	vandalisme 87	vol -112
#sakn	degats_des_eaux 118
#sal>	blessure -41	collision -67	degats_des_eaux 214	dommage_materiel 68	none -41	vol -50
#sale	collision -43	incendie 68	vol 112
#sali	autre 298	degats_des_eaux -40	dommage_materiel 126	evenement_climatique -47	incendie -44	none -249	vandalisme -84	vol -97
#sall	blessure 56	collision -67	none -56	vol 53
#salm	collision 66
#salo	collision -41	degats_des_eaux 51	incendie 64
#sama	vandalisme -42	vol 120
#sams	dommage_materiel 156	none -71	vol 70
#samu	collision 98	incendie 41
#sand	bris_de_glace 59	vol 48
#sani	autre 106	collision 138	none -145
#saou	dommage_materiel 270	none -53	vol -62
#saqi	autre -64	blessure 178	bris_de_glace -81	collision 181	degats_des_eaux -83	dommage_materiel -95	evenement_climatique -45	incendie -54	none -222	vandalisme -86	vol -113
#sar>	bris_de_glace 50	vandalisme 125	vol -81
#sara	collision -47	dommage_materiel 106	incendie 59
#sari	vol 76
#saro	autre 161	collision -106	none -89	vandalisme 190
#sarr	degats_des_eaux 70	none 62
#sas>	vandalisme 48
#sass	none -62	vandalisme 120
#sat>	dommage_materiel 108	none -45
#sati	degats_des_eaux 89	evenement_climatique 118	none -66	vol -80
#saw>	blessure -53	none 104	vol 109
#sawe	none 73
#saye	collision 82	degats_des_eaux 54
#sayg	blessure 157	collision -43
#sba3	autre -41	blessure 252	bris_de_glace -42	collision -59	dommage_materiel 49	none -71	vol -43
#sbab	bris_de_glace 59	incendie 41
#sbag	dommage_materiel 123	none -59	vol -43
#sbah	none 86
#sbe3	blessure -76	collision 77	degats_des_eaux -50	dommage_materiel 154
#sbeg	collision -47	dommage_materiel 115	none -69	vandalisme 159	vol -95
#sbit	blessure 54	collision 55
#sbou	vandalisme 67
#scan	autre 95	degats_des_eaux 50
#scen	bris_de_glace 40	dommage_materiel 90	none -45
#scin	blessure 61	collision -60	degats_des_eaux 185	dommage_materiel -43	evenement_climatique 62	none -84	vol -55
#scoo	collision 44	vandalisme 55
#sda3	collision 89
#sder	collision 50	evenement_climatique 85	vol -61
#sdou	collision -73	degats_des_eaux 90	vandalisme -50	vol 126
#se77	blessure 132	bris_de_glace -46	collision 98	evenement_climatique -43	none -83	vandalisme -88
#se7>	collision 90	dommage_materiel 94	incendie -41
#se7t	evenement_climatique 50
#se9>	dommage_materiel 112	incendie 60	none -41	vol -52
#se9f	blessure -45	bris_de_glace -51	degats_des_eaux 154	dommage_materiel -55	vandalisme 58	vol -51
#seba	degats_des_eaux 64	vandalisme 89
#sebb	vandalisme 49
#sebn	autre 238	none -154
#sebt	none 51
#sech	collision -48	none -45	vandalisme -43	vol 62
#seco	vol 106
#sed>	bris_de_glace 79	collision -82	degats_des_eaux 144	dommage_materiel 77	evenement_climatique -81
#sedd	blessure 127	collision -68	none -82
#sedr	collision 126	vol -41
#see>	collision -54	degats_des_eaux 75	vandalisme 86	vol -42
#sef>	collision 107	degats_des_eaux -68	vandalisme 60	vol -63
#sefr	collision 192
#seft	autre 411	blessure -50	bris_de_glace -42	degats_des_eaux -41	dommage_materiel -100	evenement_climatique -40	incendie -46	none -371	vandalisme -59	vol -98
#seig	blessure 144	bris_de_glace -55	collision -108	evenement_climatique 97	vol -69
#seil	none 104
#sejj	vol 201
#sejl	collision -49	dommage_materiel -50	none -44	vandalisme 94	vol 97
#sek>	collision 54
#sekr	collision 44	none -46	vandalisme 138
#sel3	collision -66	degats_des_eaux 69	incendie 58
#sell	blessure 126	none -46
#seln	autre 163	bris_de_glace -61	collision -87	dommage_materiel -42	evenement_climatique -50	none -43	vandalisme 52	vol -58
#selt	autre 122	collision -109	none -62	vol 91
#sem>	bris_de_glace -44	collision -117	dommage_materiel -48	incendie 60	none -61	vandalisme 200	vol 50
#seme	blessure 65
#semm	autre 87	dommage_materiel -48	evenement_climatique 82
#sen>	blessure 105	bris_de_glace 93	collision -79	evenement_climatique 50	vol -74
#senc	incendie 186	vandalisme -88
#senn	autre 74
#sepo	autre 93	dommage_materiel -51	none -45	vol 97
#sept	dommage_materiel -41	evenement_climatique 114
#ser9	collision -71	vandalisme -74	vol 191
#ser>	none -51	vandalisme 96
#seri	autre -60	blessure 105	bris_de_glace 47
#serj	bris_de_glace 88
#serq	collision -115	vandalisme -61	vol 240
#serr	collision -52	evenement_climatique 67	vandalisme 44
#sert	bris_de_glace 152	incendie -56
#serv	bris_de_glace -42	collision -48	dommage_materiel 73	vandalisme 89
#serw	autre 252	bris_de_glace -41	collision -56	dommage_materiel -43	evenement_climatique -45	none -209	vandalisme -55	vol 75
#ses>	autre 172	blessure -59	collision -46	degats_des_eaux -78	dommage_materiel -49	none -48	vol 146
#set>	autre 89	collision -58	evenement_climatique 61	none -57	vol -46
#sett	bris_de_glace 102	collision -41	none -78	vol 85
#seur	none -44
#sewe	collision 40	none 142
#sewr	incendie 126	none -59	vandalisme 48	vol -57
#seww	vandalisme 67	vol -41
#sghi	collision 45	none -47
#sha>	dommage_materiel 75	vandalisme 67
#sida	blessure -42	collision 183	none -45
#side	bris_de_glace 98	collision -44	vol 59
#sidi	incendie 50
#sieg	vandalisme 63	vol 49
#sier	none 66
#sieu	collision 88	degats_des_eaux -47	none -73	vandalisme -48	vol 146
#sif>	blessure -47	collision -68	vandalisme -46	vol 210
#sifa	evenement_climatique 196
#sife	autre 85	dommage_materiel 42	none -44
#sift	autre 74	evenement_climatique 40
#sil>	autre 83	blessure -42	collision -41	degats_des_eaux 82	dommage_materiel 70	none -46
#sima	blessure 42	none 48
#sin>	bris_de_glace 61
#sine	degats_des_eaux 77	incendie 40
#sini	degats_des_eaux 44
#sion	collision 82	dommage_materiel 71	none -41	vol -41
#siph	degats_des_eaux 105
#sir>	collision 78
#sira	incendie 102
#sis>	collision 53	dommage_materiel -52	incendie 134
#sit>	autre 50	degats_des_eaux 41	none -52
#sito	degats_des_eaux 51	dommage_materiel -47	incendie 188	none -46	vol -47
#siye	collision 58
#sket	blessure 146	vandalisme -51	vol -51
#skha	autre 105	bris_de_glace 79	dommage_materiel -51	none -135	vandalisme 56
#skho	bris_de_glace 75	degats_des_eaux 107	incendie -57
#ski>	blessure 136	collision -135	vol 149
#skin	collision 105
#skli	collision 90	none -55
#skou	blessure 57	collision 45	dommage_materiel -65	vol 63
#sla>	collision -88	vol 215
#slam	none 64
#slat	bris_de_glace 44
#slm>	autre 64	collision -41	dommage_materiel -51	none 77	vol -52
#slo>	autre 85	incendie 60	vol -75
#sma3	autre 148	degats_des_eaux 61	dommage_materiel -73	incendie 57	none -86	vol -53
#sma>	blessure -45	bris_de_glace 197	none -103	vol -53
#smah	dommage_materiel 61
#smar	collision -92	none -53	vandalisme 315	vol -82
#smat	bris_de_glace 123	vol 94
#sme3	bris_de_glace 40
#sme7	vandalisme 100
#smeh	collision 111
#smit	blessure 106	collision -53	vandalisme 57
#smiy	vandalisme 41	vol 52
#sna>	bris_de_glace 132	collision -75	dommage_materiel -43	incendie 57	vandalisme 61	vol -43
#snac	bris_de_glace -66	collision -66	incendie 55	vandalisme 74	vol 41
#snan	autre 41	blessure 199	dommage_materiel -48	none -72	vandalisme -50	vol -56
#sni>	autre 49
#snin	blessure 87	collision -58	dommage_materiel 135
#snna	collision 121	none 103	vol -41
#snyi	none 74
#soci	degats_des_eaux -51	dommage_materiel 42	none -105	vandalisme 165
#sokk	autre 50	blessure 43	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 69	vandalisme 46	vol -56
#sol>	degats_des_eaux 123	incendie 43
#sola	degats_des_eaux 73	dommage_materiel -69	evenement_climatique 94	incendie 61	none -83	vandalisme -45	vol 48
#sole	collision 78	incendie -71	vol 94
#son>	collision 46	dommage_materiel 56
#sor3	blessure 198	dommage_materiel -41	evenement_climatique -72	none -53
#souk	blessure 84	none -41	vol 137
#soun	none 40	vol 49
#sour	blessure -42	degats_des_eaux -41	dommage_materiel -40	evenement_climatique 96	none 106
#sous	degats_des_eaux 138	vol -61
#spag	autre 140	none -72
#spor	vol 56
#spra	collision -51	degats_des_eaux -62	none -79	vandalisme 279	vol -89
#sqef	blessure -42	collision -56	degats_des_eaux -62	evenement_climatique 197
#sque	blessure 66	vol 62
#sr9o	collision -71	vandalisme -112	vol 238
#sra9	bris_de_glace 66	collision -47
#sra>	autre -44	blessure 70	vandalisme 93
#srat	degats_des_eaux 40	dommage_materiel 90	none -43
#sre9	collision -42	none -48	vol 244
#sro>	collision 57	vandalisme 53
#srou	blessure -45	collision -112	degats_des_eaux 61	dommage_materiel 103	vandalisme -51	vol 110
#srqo	collision -57	vol 236
#ss9e	degats_des_eaux 46	evenement_climatique 62
#ssa7	none 105
#ssag	collision 105
#ssai	bris_de_glace 105	collision -63	vol 83
#ssal	autre 149	degats_des_eaux 149	dommage_materiel -42	evenement_climatique -66	none -86	vandalisme -40
#ssam	vandalisme -55	vol 157
#ssan	collision 115
#ssao	dommage_materiel 220	vol -58
#ssar	vol 68
#ssas	vandalisme 75
#ssat	bris_de_glace -58	collision -47	degats_des_eaux 78	dommage_materiel 89	vandalisme -47	vol -43
#ssba	degats_des_eaux 64	dommage_materiel 134	none -59	vandalisme -56
#ssch	incendie 44
#sse7	collision 101
#sse9	collision -69	evenement_climatique 58	incendie 124
#sse>	blessure 47	vol 47
#sseb	dommage_materiel -43	evenement_climatique 77	none 69	vandalisme -42
#ssed	bris_de_glace 122	degats_des_eaux 158	evenement_climatique -47	none -76	vandalisme -70
#ssef	collision 111	degats_des_eaux -56	vandalisme 49	vol -52
#ssem	blessure 106	collision -81	dommage_materiel -50	none -55	vandalisme 141
#ssen	incendie 125	vandalisme -62
#ssep	autre 93	dommage_materiel -51	none -45	vol 97
#sser	bris_de_glace 58	none -62	vandalisme 105
#sset	autre 69	dommage_materiel 63	evenement_climatique 119	none -77
#sseu	collision 82
#ssha	collision -52	dommage_materiel 66	none -43	vandalisme 96	vol -58
#ssi>	blessure 53	none -46	vol 90
#ssie	none 65
#ssif	autre 114	evenement_climatique 135	none -109
#ssil	autre 243	blessure -52	collision -48	none -74	vol -72
#ssin	blessure 113	bris_de_glace 87	collision -49	vol -47
#ssir	dommage_materiel 63	incendie 51
#ssis	autre 102	dommage_materiel -41	incendie 101	none -50
#ssit	dommage_materiel -57	none -41	vol 177
#ssla	bris_de_glace 91	degats_des_eaux -44
#ssma	bris_de_glace 159	evenement_climatique 83	none -63
#ssna	bris_de_glace 184	collision -71	incendie 40	none -50	vandalisme -58
#ssni	autre 67	vol -48
#sso>	blessure 97	collision -44	vandalisme -56	vol 128
#sson	collision 113	incendie 77	none -42
#ssou	dommage_materiel 41
#ssra	vandalisme 104
#ssro	vandalisme 127	vol -63
#ssui	none -77	vandalisme 277	vol -40
#ssur	autre 55
#sta3	autre -64	blessure 48	collision 57
#sta7	collision -59	evenement_climatique 88	incendie 65	none -49	vol 91
#sta>	blessure -55	collision 120	dommage_materiel -41	evenement_climatique 41
#stad	blessure -45	bris_de_glace -51	collision -74	dommage_materiel 166	none -56	vandalisme 154	vol -63
#stah	collision -69	degats_des_eaux 82	evenement_climatique 84	vol 61
#stan	autre 220	none -74
#stat	collision 45
#ste>	autre 153	none -84
#stel	degats_des_eaux -79	dommage_materiel 128	evenement_climatique 65	incendie 113	none -79	vandalisme -52	vol -46
#stha	autre 99	blessure 170	degats_des_eaux -58	dommage_materiel -49	none -152	vol -84
#stia	vandalisme -41	vol 114
#stiq	evenement_climatique 175	none -46
#sto>	incendie 73
#stop	collision 65	none 64
#stor	bris_de_glace -51	incendie 70	none -65	vandalisme 160
#stou	blessure 61	collision 99	none -75	vol -74
#stre	collision -57	degats_des_eaux 143	dommage_materiel 126	evenement_climatique -45	vol -53
#styl	collision 90	dommage_materiel 101	none -41	vandalisme -46
#suie	none -69	vandalisme 234
#sult	incendie 51	vandalisme 41
#sung	dommage_materiel 198	none -89
#sur>	none 117
#sura	autre 78	vol -44
#sure	bris_de_glace 71	vol 79
#surt	dommage_materiel 174	none -44
#sway	autre 81	collision 50	none -84	vol 78
#synd	collision -44	degats_des_eaux 97
#t2ad	bris_de_glace 102	none -42	vandalisme -42	vol 50
#t2ek	autre 110	collision -61	none 134
#t3a>	blessure -42	bris_de_glace 45	degats_des_eaux 60	dommage_materiel 59	vol -68
#t3at	autre -64	blessure 46	collision 53	vol 50
#t3we	collision 51	none -79	vol 139
#t7er	collision -48	incendie 204
#t7re	blessure 50	dommage_materiel 73	incendie 42	none -45
#t7t>	evenement_climatique 51	vol 75
#t9as	dommage_materiel 123	none -58
#t9el	collision 171	none -63
#t9ou	degats_des_eaux 40
#t9se	bris_de_glace 57	dommage_materiel 53
#t9te	degats_des_eaux 82	dommage_materiel 92	none -43
#ta3>	bris_de_glace 59	none -60	vandalisme 82
#ta3j	collision 88	vol 53
#ta3w	blessure 58	collision -50
#ta7>	dommage_materiel 146	evenement_climatique 41	none -53
#ta7e	blessure 54	dommage_materiel 88	none -59	vol -42
#ta7o	blessure -76	bris_de_glace -41	collision -49	degats_des_eaux -40	dommage_materiel 144	incendie 133	none -74	vandalisme -88	vol -44
#ta7t	evenement_climatique 66
#ta9>	degats_des_eaux 142	none -63	vandalisme 55
#tab3	none 75	vandalisme -78	vol 108
#tab>	autre 123	none -129	vandalisme 93	vol -84
#tabi	degats_des_eaux 217	evenement_climatique -138
#tabl	dommage_materiel 44	none -71	vol 71
#tach	blessure -43	bris_de_glace -55	collision -55	degats_des_eaux 165	dommage_materiel 135	none -70	vandalisme -42	vol -58
#tad>	collision 105
#tade	collision -67	vandalisme 256	vol -68
#tadr	collision -96	degats_des_eaux -83	dommage_materiel 144	incendie 113	none -46	vandalisme -43	vol -54
#taf9	none 70
#tafi	blessure 102	bris_de_glace 116	degats_des_eaux -54	dommage_materiel 47	none -86	vol -47
#tage	collision -49	dommage_materiel 182
#tags	vandalisme 176
#tah>	collision -53	dommage_materiel 67	evenement_climatique 46
#taha	blessure 74	evenement_climatique 142	none -62	vol -63
#tahe	blessure 54	collision -48	evenement_climatique 78
#tail	dommage_materiel -82	vandalisme 132
#tair	degats_des_eaux 41	dommage_materiel 56	none -53
#taji	dommage_materiel 66	incendie 48
#tal3	incendie 122
#tal>	dommage_materiel 105
#talb	blessure 47	collision -43
#tali	bris_de_glace 60	collision -72	degats_des_eaux -50	none -87	vandalisme 192
#taly	collision -89	none -66	vol 294
#tam>	collision -130	none -76	vol 275
#tama	autre 116	blessure -43	collision 106	dommage_materiel -90	none -78	vandalisme -44	vol -67
#tan>	collision 47	dommage_materiel 102	incendie 42	none -63	vandalisme -41
#tana	blessure 74	dommage_materiel 58
#tanb	autre 313	collision -41	dommage_materiel -43	none -115	vandalisme -43	vol -50
#tanc	autre 190	none -51
#tang	autre -49	dommage_materiel -46	vandalisme 142	vol 43
#tani	collision 49	none -43
#tanj	blessure 84	evenement_climatique 57
#tant	blessure 48
#tany	incendie 67
#taou	bris_de_glace -42	evenement_climatique 58	vandalisme 90
#tar>	evenement_climatique 44	none -40
#tara	bris_de_glace 52	dommage_materiel 83
#tard	vandalisme 117
#tare	incendie 56
#tarf	collision 69	dommage_materiel 60	evenement_climatique 64	none -41
#taro	blessure 180	collision -142	degats_des_eaux -46	dommage_materiel -42	none -104	vandalisme -131	vol 84
#tass	blessure 352	bris_de_glace -40	collision -124	degats_des_eaux -57	dommage_materiel -67	evenement_climatique -50	incendie -52	none -150	vandalisme -76	vol -91
#tata	evenement_climatique 157	vol -80
#tati	autre 84	dommage_materiel 51	none -89
#tawn	autre 123	collision -44	none -108	vol 76
#taxi	autre 104	collision 58	vol -41
#tay7	collision 130	none -46
#tay>	blessure 85	degats_des_eaux -76	dommage_materiel 50	evenement_climatique 100	none -56	vandalisme -44
#taya	autre 196	collision -87	none -77	vandalisme -59
#taye	bris_de_glace 70	incendie 109	none -50
#tayh	collision 45	evenement_climatique 49
#tayn	none 57
#tayr	bris_de_glace 53	collision -75	degats_des_eaux -44	evenement_climatique 182	none -65	vandalisme 51	vol -43
#tayy	collision -62	dommage_materiel 116	evenement_climatique 102
#taza	autre 86	bris_de_glace 165	collision -59	vandalisme -43	vol -41
#tbak	collision -67	degats_des_eaux 115
#tbar	collision 44
#tbat	blessure 117	degats_des_eaux -43	dommage_materiel 111	none -53	vandalisme -59	vol -46
#tbe3	degats_des_eaux 61	vol 72
#tbed	autre 110	bris_de_glace 66	collision -66	degats_des_eaux -76	dommage_materiel -50	none -91	vandalisme -42	vol 140
#tben	incendie 172	none -57
#tbib	blessure 68
#tbo>	degats_des_eaux -41	none -80	vandalisme 204
#tbou	collision -63	evenement_climatique 84	none -49	vol 80
#tcha	bris_de_glace 95
#tche	bris_de_glace 133	none -48
#tcho	collision 77	incendie 52
#tchq	bris_de_glace 237	none -44	vandalisme -53
#tder	autre 48	none -49	vandalisme 77
#tdir	bris_de_glace 47	dommage_materiel 52
#tdou	collision 56
#te3a	blessure 125	collision 82
#te7>	blessure -50	collision -74	dommage_materiel 163	evenement_climatique 74	none -42	vandalisme -76
#te7e	bris_de_glace 112	collision -45	incendie 50	none -40	vol -40
#te7r	incendie 111
#te7t	blessure 75
#te9b	autre -52	bris_de_glace -55	dommage_materiel 231	none -135	vol -93
#te9e	autre 173	bris_de_glace 110	collision -117	dommage_materiel 74	none -87	vandalisme -51	vol -47
#teau	dommage_materiel 97	none -51	vandalisme 81
#teb>	vandalisme 52
#tebl	bris_de_glace 110	collision -59	none -64	vandalisme -52	vol 63
#tebn	vandalisme -49	vol 67
#tebr	blessure 76	bris_de_glace -99	collision -40	evenement_climatique 181
#tech	degats_des_eaux 81
#tect	collision 41
#ted>	autre -44	dommage_materiel 56	vol 92
#tef>	bris_de_glace 71	collision -42	evenement_climatique 46	incendie -42	vol 78
#tefe	autre 97	blessure -54	none -87	vol 126
#teff	evenement_climatique 44	incendie 56
#tefo	collision -41	evenement_climatique 97
#teha	blessure -52	vandalisme 55	vol 61
#tel3	dommage_materiel -41	incendie 56	vandalisme 105
#tel>	autre 48	collision -48	dommage_materiel 76	none -70	vol 58
#tela	incendie 131
#tele	dommage_materiel 97
#teli	blessure 70	collision -40	degats_des_eaux 113
#telj	blessure 84	dommage_materiel -52	evenement_climatique 163	none -45
#tell	bris_de_glace -48	collision 125	dommage_materiel 158	evenement_climatique -110	incendie -53	none -60	vandalisme -40	vol -87
#telt	degats_des_eaux 43	dommage_materiel 40	vandalisme 53	vol -51
#tem>	collision 74	incendie 43
#tema	collision 40	none 69
#temb	dommage_materiel -41	evenement_climatique 114
#teme	collision -72	degats_des_eaux 46	incendie 112
#temo	collision 216	none -50	vandalisme -41	vol -120
#temp	evenement_climatique 148
#tenn	collision -61	evenement_climatique 234	none -50
#tens	dommage_materiel 174	none -44
#tent	collision -47	degats_des_eaux 66	evenement_climatique 107
#teq>	degats_des_eaux 85	dommage_materiel 57	vol -41
#ter>	degats_des_eaux 57	vandalisme 40
#tera	bris_de_glace 139	degats_des_eaux 76	none -40	vol -56
#terf	autre -53	blessure 199	bris_de_glace 121	collision -107	dommage_materiel -115	evenement_climatique -75	incendie -52	none -175	vandalisme -117	vol -119
#teri	incendie 66	none -52	vol 60
#term	blessure 105	collision 182	none -121	vandalisme -44	vol -48
#tern	bris_de_glace -44	degats_des_eaux 70	dommage_materiel 46	vandalisme -40
#tert	bris_de_glace 50	degats_des_eaux 144	vol -42
#tes>	autre 70	dommage_materiel -50
#tet>	bris_de_glace 132	collision -51	vandalisme 47
#teto	blessure 65	evenement_climatique 50
#teui	collision -57	incendie 44
#teus	dommage_materiel 121
#teyy	blessure -48	dommage_materiel 73	evenement_climatique 109	none -63
#tfa>	bris_de_glace -110	incendie 67	vandalisme 125
#tfah	collision 54
#tfaw	incendie 73
#tfe9	collision -40	degats_des_eaux 122	vandalisme 54
#tfek	blessure 101
#tfel	bris_de_glace 89	dommage_materiel 99
#tfer	bris_de_glace 74	degats_des_eaux 61	none -40
#tfet	bris_de_glace 269	collision -93	dommage_materiel -51	evenement_climatique -87	none -87	vandalisme -91	vol -46
#tfi>	degats_des_eaux -47	dommage_materiel -66	incendie 235	vandalisme -45	vol -60
#tfin	incendie 119
#tfit	incendie 146
#tfo>	collision -80	none -65	vandalisme -42	vol 282
#tghe	autre 112	dommage_materiel -57	none 48
#tgol	autre 102	none -72
#tgou	bris_de_glace -46	collision 81	degats_des_eaux -41	vandalisme 66
#tha>	autre 60	none -46
#ther	blessure 160	none -64
#thom	autre 155	none -70
#tiai	vandalisme -41	vol 114
#tich	evenement_climatique 141
#tie>	autre 80
#tier	degats_des_eaux 41	evenement_climatique 68
#tif>	autre 144	none -54	vol -70
#tifi	bris_de_glace 87
#tih>	bris_de_glace -42	collision -108	vandalisme 153	vol -51
#tik>	collision 56	incendie 42	none 67	vol -40
#til>	degats_des_eaux -49	evenement_climatique 116
#tili	dommage_materiel 85
#tima	degats_des_eaux 102
#time	bris_de_glace -81	dommage_materiel 113	evenement_climatique 81
#tin>	autre 150	collision 125	none -91	vandalisme -41	vol -74
#tinc	incendie 146
#tine	blessure 64	collision -52	incendie 57
#tini	none 145	vol -45
#tion	none -44
#tiqu	evenement_climatique 142
#tira	degats_des_eaux 117
#tise	degats_des_eaux 49	incendie 89	none -45	vol -48
#tiss	bris_de_glace 69	collision 79
#tist	autre 44	collision -41	dommage_materiel 115	none -72
#tit>	collision 76	dommage_materiel 51	incendie 46
#tith	vol 104
#tiwn	none 70
#tiyo	degats_des_eaux 170
#tizn	blessure -56	collision 96	none 82
#tjer	evenement_climatique 84
#tjra	blessure -60	bris_de_glace 68	collision -55	dommage_materiel -44	none -40	vandalisme -55	vol 169
#tjre	bris_de_glace 102	none -41
#tkeb	blessure 253	bris_de_glace -47	collision -65	degats_des_eaux -67	none -102	vandalisme -41	vol -57
#tkes	blessure -48	dommage_materiel 93	none -48
#tkha	degats_des_eaux 139	dommage_materiel -73	evenement_climatique -45	none -79	vandalisme 91	vol -55
#tkhd	autre 223	collision -117	none -49	vandalisme -45	vol -48
#tkhe	autre 41
#tkhl	autre 41	blessure 52
#tkhn	incendie 146
#tkit	blessure -53	bris_de_glace 126
#tkom	none 140
#tkse	blessure 65	collision 105
#tla3	collision 88	dommage_materiel -41	incendie 89	none -54
#tla9	collision 68	none -45	vol 116
#tla>	degats_des_eaux 75	vol 59
#tlat	none 50
#tle3	dommage_materiel 40	none -45
#tle9	autre 169	collision -56	dommage_materiel -57	none -80	vandalisme 103	vol -49
#tleb	dommage_materiel 75
#tlef	autre 267	dommage_materiel -42	vandalisme -67
#tlfa	autre 79	collision -95	dommage_materiel 190	incendie -42	none -81	vandalisme 61	vol -54
#tlgh	autre 168	vol -73
#tlou	blessure 92
#tlt>	none 69
#tlwa	blessure 115	collision -102	degats_des_eaux 64	incendie 61
#tma>	bris_de_glace 69	collision 61
#tmes	bris_de_glace 52	collision -56
#tmma	collision -102	degats_des_eaux 72	none 53	vandalisme -45
#tna>	collision 41
#tnac	collision 46
#tnef	degats_des_eaux 139
#tner	collision 127	vandalisme -43	vol -55
#tnfe	degats_des_eaux 68
#tni>	collision 90	none -50
#tnic	collision 72
#tnin	none 80
#tobi	blessure 44	collision 91	vandalisme -42
#tobr	autre 76	bris_de_glace 44
#toil	collision -47	none -44	vandalisme 40
#toir	blessure 40	collision 109
#toit	bris_de_glace 63	collision -63	evenement_climatique 153	none -59	vandalisme 49	vol -41
#tomo	collision 45
#ton>	collision 81
#tond	none -43	vandalisme -40	vol 124
#tono	collision 75	evenement_climatique 75	none -85
#top>	collision 58	none 45
#tor>	collision 72	vol 77
#tore	bris_de_glace -51	incendie 70	none -65	vandalisme 160
#toro	bris_de_glace 73	incendie 78	none -41
#tors	bris_de_glace -101	collision 40	evenement_climatique 122	vol -41
#tou3	dommage_materiel -50	vol 131
#tou7	bris_de_glace -40	collision 296	dommage_materiel -85	evenement_climatique -44	none -147	vandalisme -65
#tou>	vandalisme 40
#toua	blessure 56	evenement_climatique 42
#toub	vandalisme 98
#touc	collision 72
#touk	dommage_materiel -47	evenement_climatique 75	none -117	vol 131
#toul	autre 171	collision 53	none -91	vol -44
#toun	blessure 58	collision -41	vandalisme 45	vol -48
#tour	degats_des_eaux -54	evenement_climatique 55
#tous	evenement_climatique 124	none -46
#tout	blessure -44	dommage_materiel 41	evenement_climatique 42	incendie 60	vol -50
#tqas	bris_de_glace 43	degats_des_eaux -40	vandalisme 58
#tqet	autre -53	blessure 65	collision -138	degats_des_eaux 40	dommage_materiel -67	none -94	vandalisme 164	vol 55
#tqle	collision 185	degats_des_eaux 61	none -58
#tqob	evenement_climatique 164
#tqte	blessure 73	degats_des_eaux 91	vol -42
#tra9	bris_de_glace 232	incendie -72
#tra>	collision 59	evenement_climatique 42
#trac	collision 58	vandalisme 49	vol 66
#trai	autre 149	collision -48	none -129	vol 85
#tram	collision 51	vol 68
#tran	collision 56	dommage_materiel 57
#tras	collision -49	vol 105
#trat	autre 189	none -42
#tre>	bris_de_glace 95
#tree	bris_de_glace 139	collision -49	dommage_materiel -69	incendie 62
#tren	autre 198	blessure 103	bris_de_glace -55	dommage_materiel -85	incendie -76	none -105	vandalisme -65	vol -91
#tres	collision -57	none -54	vandalisme 150
#tri9	collision 98
#tria	collision 94	dommage_materiel 102
#tric	collision 73	dommage_materiel 59
#trin	bris_de_glace 154
#trip	collision 96
#triq	collision 58
#tro>	bris_de_glace 63	collision 83	evenement_climatique 53	incendie -41	none -47
#tros	bris_de_glace -50	collision -106	vandalisme 288	vol -63
#trot	blessure 58
#trou	dommage_materiel 93	evenement_climatique -56	none -62	vandalisme -109	vol 97
#trov	bris_de_glace 70
#tsab	bris_de_glace 64	collision -70	dommage_materiel 72	evenement_climatique -48	none -48	vandalisme -107	vol 97
#tsad	collision 182	vandalisme -51	vol -42
#tsaw	none 62
#tsed	autre -41	blessure 209	bris_de_glace 105	degats_des_eaux 83	dommage_materiel -68	evenement_climatique -116	none -84	vandalisme -67	vol -56
#tsel	blessure 91
#tsen	autre 73
#tsew	degats_des_eaux -59	none 92	vandalisme 56	vol -44
#tsra	autre 63	collision -43
#tsre	collision -41	none -41	vol 212
#tsrq	vandalisme -41	vol 141
#tsse	bris_de_glace 141	degats_des_eaux 122	evenement_climatique -47	none -77	vandalisme -61
#tta>	collision -48	none -46	vandalisme 41	vol 82
#ttan	collision -45	incendie 128
#ttat	bris_de_glace 203	collision -42	none -68	vol 47
#ttch	collision 54
#tte3	blessure 65	vandalisme 105	vol -91
#tte>	incendie 49
#ttel	autre 44	blessure -52	collision 84	evenement_climatique 85	none -56
#tter	blessure 43	collision -56	degats_des_eaux 77	dommage_materiel -49	none -84	vandalisme 60
#ttes	autre 251	dommage_materiel -78	none -159
#ttet	bris_de_glace 226	collision -129	dommage_materiel -52	evenement_climatique -50	none -62	vandalisme 133	vol -53
#ttin	blessure 68	collision -56	incendie 57
#ttit	none -75	vol 133
#ttoi	blessure 46	collision 128	vol -40
#tudi	vol 110
#ture	none -41
#tuya	degats_des_eaux 137
#twe9	collision 54	none -45
#twje	collision 129
#tylo	collision 90	dommage_materiel 101	none -41	vandalisme -46
#u3i>	collision 85
#u7do	autre -41	blessure 61	bris_de_glace 51	collision -41	incendie 41
#u9an	degats_des_eaux 234	dommage_materiel -68
#uad>	collision 202	none -46
#uan>	blessure 65	evenement_climatique 50
#uar>	incendie 41
#uari	dommage_materiel 146	none -48
#uarz	collision 51	incendie 51
#uba>	collision 42	none -64	vandalisme 64
#ubel	collision 42	incendie 116
#uble	degats_des_eaux 83
#ubli	collision 70	evenement_climatique 95
#uces	dommage_materiel 200	vol -56
#uche	bris_de_glace 127	collision -44
#ucho	autre -49	bris_de_glace -50	collision -76	degats_des_eaux 160	dommage_materiel 207	evenement_climatique -144	incendie -69	none -134	vandalisme -56	vol -43
#ucti	bris_de_glace -84	degats_des_eaux -48	dommage_materiel 232
#uda>	blessure -41	dommage_materiel 93	evenement_climatique 103	none -51	vandalisme -45	vol -46
#udan	collision 60	vol 110
#ude>	blessure 130	collision -109	degats_des_eaux 144
#udi>	blessure 111	collision 177	none -98	vandalisme -42	vol -43
#udia	collision 47	dommage_materiel 131	none -47	vol -50
#uee>	blessure 103	bris_de_glace -55	collision -90	degats_des_eaux -45	dommage_materiel 100	evenement_climatique -50	none -107	vandalisme 121	vol -58
#ueli	collision 59
#ues>	collision -60	vol 145
#uet>	degats_des_eaux 119
#uett	collision -42	degats_des_eaux 54	incendie 144	vol -45
#uffe	degats_des_eaux 78
#ufo>	collision 120	vandalisme -71	vol -51
#uga>	collision 80	dommage_materiel 93
#uge>	collision 66
#ugeo	collision 93
#uha>	degats_des_eaux 42
#uhom	bris_de_glace -49	collision -96	degats_des_eaux -112	dommage_materiel -70	evenement_climatique 169	incendie -54	none -115	vol 75
#uido	collision 65	vol 79
#uie>	none -59	vandalisme 170
#uig>	collision -69	evenement_climatique 45	none -46	vandalisme -54	vol 103
#uil>	collision -57	incendie 44
#uill	autre 99	none -46
#uin>	none 76
#uira	dommage_materiel 220	vol -58
#uisi	degats_des_eaux 109
#uit>	incendie 98
#uite	degats_des_eaux 166
#uja>	collision -42	dommage_materiel 85	evenement_climatique 100
#ujda	vol 105
#uka>	blessure 66	collision -40	evenement_climatique 87	none -90
#ukai	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#ukh>	collision 58	none -76	vandalisme -42	vol 120
#ukha	blessure 43	dommage_materiel 74
#ukka	incendie 81
#ula>	degats_des_eaux 41	none -48
#ulah	blessure 55
#ulan	collision 81
#ulat	autre 56	collision 72	dommage_materiel 90	none -66
#ulay	collision 40	vandalisme -48	vol 147
#ule>	collision 104
#ulev	collision 111	vol -55
#uli>	collision -53	none 64	vol 126
#ulil	collision 68	none -46	vandalisme 131	vol -42
#ulis	collision 58
#ulla	none 82
#uloi	blessure -42	degats_des_eaux 170
#ulou	autre 166	collision 76	none -76
#ulta	incendie 51	vandalisme 41
#ultr	vandalisme 106
#ulur	blessure 188	collision -90	dommage_materiel -64	evenement_climatique -40	incendie 138	none -50
#umat	collision 43
#umen	incendie 166	none -54	vandalisme -46	vol -40
#una>	evenement_climatique 53
#unat	evenement_climatique 66	vol 67
#une>	collision 60	dommage_materiel 67	vol -43
#unet	autre 228	blessure -45	bris_de_glace 113	collision -106	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -46	none -64	vandalisme 52	vol -63
#ung>	dommage_materiel 198	none -89
#uni>	vol 69
#upe>	collision -46	dommage_materiel -89	incendie 174	none -89	vandalisme 108	vol -98
#uqa>	dommage_materiel -69	incendie 72	vandalisme 110
#ura>	bris_de_glace 102	none -49
#uran	autre 65	vol -46
#ure>	vandalisme 47
#urea	autre 159	collision -83	none -79	vandalisme -70
#ures	autre 58	blessure -55	none -55	vol 89
#urge	bris_de_glace 40	incendie 41
#uri>	bris_de_glace -85	collision -55	evenement_climatique 280	none -42
#urie	autre 68	blessure 65
#urik	collision -41	degats_des_eaux -52	dommage_materiel -53	evenement_climatique 150	incendie 119
#urin	vol 161
#uris	degats_des_eaux -97	evenement_climatique 139
#urit	blessure 94	degats_des_eaux 40
#uro>	dommage_materiel -66	vol 205
#uros	bris_de_glace 100
#urri	collision 144	none -47
#urs>	blessure 63	collision -62	degats_des_eaux -53	none -81	vandalisme 132
#urse	none 108
#ursi	bris_de_glace 100	degats_des_eaux 43
#urt>	incendie 107
#urte	dommage_materiel 174	none -44
#usa>	dommage_materiel 93	evenement_climatique 101	none -90	vandalisme -52
#use>	autre 41	none -45
#usi>	none 40	vandalisme 92
#usin	incendie 93	vandalisme 59	vol -93
#usko	blessure 62	collision 55	dommage_materiel -71	vol 74
#uss>	autre 134	blessure 165	collision -60	none -135	vandalisme 45	vol -100
#usse	dommage_materiel 44
#ussi	collision -42	dommage_materiel -44	none -48	vol 208
#usta	autre 110	blessure -43	dommage_materiel 48	vol -53
#uste	vol 75
#ustr	collision -49	degats_des_eaux 106	dommage_materiel 86	evenement_climatique -44	none -59	vol 52
#uta>	incendie 86
#ute>	bris_de_glace 70	incendie 62
#uter	degats_des_eaux 50	evenement_climatique 106
#uteu	collision -50	degats_des_eaux 54	dommage_materiel 67	incendie 61
#uti>	vandalisme 140	vol -49
#uto>	vandalisme -47	vol 113
#utor	bris_de_glace 73	incendie 78	none -41
#utre	collision -51	dommage_materiel 121	none -46	vandalisme -58	vol 43
#utte	collision -94	degats_des_eaux -88	dommage_materiel -46	evenement_climatique -59	none -162	vandalisme 340
#uya>	collision 72
#uyau	degats_des_eaux 137
#uzin	degats_des_eaux 53
#uzze	blessure 57	collision 60
#vabo	degats_des_eaux 180	none -44
#vais	degats_des_eaux 112
#vali	none -41	vol 128
#vane	dommage_materiel -75	evenement_climatique 103	none -41	vol 91
#vard	collision 111	vol -55
#vase	collision -54	dommage_materiel 284	none -51
#vehi	collision 130
#vel>	dommage_materiel 158	none -77
#velo	vol 94
#velu	bris_de_glace 115	evenement_climatique 94
#veme	autre 244	none -127	vol -40
#vera	bris_de_glace 106	evenement_climatique 80
#verg	autre -47	collision 133
#verr	blessure -64	bris_de_glace 307	collision -95	dommage_materiel -153	evenement_climatique 77	incendie -51	none -133	vandalisme -133
#vert	autre 280	blessure 105	bris_de_glace -48	dommage_materiel -44	none -226	vol -63
#vest	vandalisme -41	vol 114
#veur	bris_de_glace -99	collision -58	dommage_materiel 47	none -52	vandalisme 174	vol -64
#vice	dommage_materiel 42	evenement_climatique 44	none 90
#vide	collision -139	none -89	vandalisme 226	vol 52
#vier	dommage_materiel 158
#vile	evenement_climatique 52	incendie 43
#vill	vol 66
#vira	collision 113
#vis>	blessure 48	bris_de_glace 48	dommage_materiel 108	none -45	vandalisme -43
#vise	bris_de_glace 70
#vitr	bris_de_glace 155
#voir	collision -106	dommage_materiel 104	incendie -84	vandalisme 160	vol -47
#vois	bris_de_glace 68	vandalisme 52
#voit	collision 47	none -83	vandalisme 94
#vol>	autre 175	none -46
#vola	collision 228	vol -87
#volt	collision -53	dommage_materiel 150	incendie -40	vandalisme 43	vol -40
#vrai	collision 103
#vreu	vol 69
#vril	autre 53	blessure 40	none -53
#w9e3	blessure 65	collision 55
#w9ef	collision 55	vol 54
#wa3e	degats_des_eaux 72
#wa9e	collision 81
#wa9f	autre 64	collision 56
#wa9t	incendie 125
#wab>	autre 60	dommage_materiel 145	none -118	vol -40
#wach	autre 111
#wad>	evenement_climatique 178
#wah>	bris_de_glace -72	collision -74	dommage_materiel -53	none 158	vol -67
#wahd	collision 73
#wahe	blessure -69	collision -57	degats_des_eaux 89	vandalisme -86	vol 167
#wajb	incendie 135
#wakh	blessure -50	bris_de_glace 112	none 86
#waki	none -58	vandalisme 54	vol 104
#wali	autre 55	blessure 50
#wall	collision -47	dommage_materiel 124	none 85	vol -47
#ware	autre 408	collision -90	dommage_materiel -44	none -95	vandalisme -79	vol -110
#wat>	blessure 126	dommage_materiel 66	incendie -45
#wate	incendie 66	vol 54
#waw>	collision -47	none -84	vol 187
#way>	vol 103
#waye	vol 69
#wayj	autre 185	none -116
#wbch	degats_des_eaux 121
#wbni	degats_des_eaux 89	none 69
#wdo>	bris_de_glace 55	dommage_materiel 74
#we7d	bris_de_glace 53	collision 45	dommage_materiel -42	evenement_climatique 40
#we99	autre 139	none -111
#we9e	degats_des_eaux 51	none -43
#we9f	collision 58
#we9t	incendie 44
#web>	vandalisme 45
#wed>	autre -79	blessure 63	collision -76	none -76	vandalisme 82	vol 91
#wedn	evenement_climatique 48	incendie -45	vandalisme 75
#week	collision -50	degats_des_eaux 44	dommage_materiel -102	none 110	vol 79
#weh>	vandalisme 142	vol -46
#wej>	collision 40	degats_des_eaux 53
#wejh	collision -44	vandalisme 55	vol 67
#wel>	degats_des_eaux 52	none 60
#weld	dommage_materiel 63	none -44
#well	bris_de_glace 45	incendie 117
#wer9	autre 87	collision 120	none -61
#wer>	vol -42
#wert	dommage_materiel 62	vandalisme 66	vol -51
#wesl	collision 42
#wess	none 58
#west	collision 46	dommage_materiel 86	none -62
#wet>	incendie 43	vandalisme -41	vol 74
#wezt	vol 103
#wgef	vol 65
#wha>	incendie 62
#whom	collision -44	vandalisme -54	vol 218
#wi9a	collision -44	degats_des_eaux -71	evenement_climatique 243	vol -56
#wia>	blessure -80	collision 68	dommage_materiel 89
#wich	degats_des_eaux 116	dommage_materiel -40
#wid>	autre 107
#wida	collision 123
#wira	autre -46	none 158
#wiya	dommage_materiel 48
#wja>	collision 149	none -43
#wje3	collision 153	vol -61
#wla>	degats_des_eaux 51
#wlad	none -43	vandalisme 136	vol -41
#wlah	collision -72	none 217	vol 43
#wld>	bris_de_glace 153	collision 58	evenement_climatique -42	none -50	vandalisme -71	vol -76
#wldi	collision -43	dommage_materiel 92
#wli>	collision -65	none -44	vol 171
#wlid	autre 64	dommage_materiel 112	none -63
#wlla	evenement_climatique -45	none 162
#wlo>	none -40	vandalisme -94	vol 202
#wni>	autre 48	none -41	vol 95
#wnou	evenement_climatique 50
#wost	collision 122
#wqe3	collision 65
#wqef	autre 125
#wra9	autre 119	none -56	vol 40
#wrat	incendie 126	none -59	vandalisme 48	vol -57
#wrek	blessure 60	degats_des_eaux -70	evenement_climatique 90
#wsel	autre 56
#wsla	autre 76
#wssl	bris_de_glace 114	degats_des_eaux -59	none -45
#wst>	degats_des_eaux 55	vandalisme 60	vol -42
#wweb	degats_des_eaux -59	vandalisme 94
#wwej	degats_des_eaux 131	vandalisme 53	vol -44
#wwel	bris_de_glace 41	none 68
#wwer	collision 62	vol -43
#wwet	incendie 43	vandalisme -41	vol 74
#wwez	blessure -40	vol 99
#wya>	autre 65	collision -51	dommage_materiel -44	evenement_climatique -54	incendie 60	none -58	vandalisme 44	vol 61
#xper	degats_des_eaux 43	none 71
#xtin	incendie 53
#xyge	blessure -42	collision -42	incendie 171
#y3ou	degats_des_eaux 107	evenement_climatique 89	vol -42
#y3re	collision 78	degats_des_eaux 106	none -50
#y3ti	dommage_materiel 83	incendie -87	none 43	vandalisme -46	vol 43
#y7el	dommage_materiel 65	none -45	vol 66
#y7er	degats_des_eaux -66	dommage_materiel 162	incendie -45	none -53
#y9et	degats_des_eaux 162	none -47
#y9ou	collision 324	none -167
#y9te	dommage_materiel 69
#ya3n	vandalisme 51
#yada	collision -49	evenement_climatique 103	none -49	vandalisme 72	vol -61
#yah>	evenement_climatique 91
#yal>	none -54
#yala	collision 83
#yalh	degats_des_eaux 46	dommage_materiel 96
#yalk	degats_des_eaux 45
#yall	collision -53	dommage_materiel 54	none 59	vol 66
#yaln	evenement_climatique 40	incendie 58	none -41	vandalisme 62	vol -44
#yalo	bris_de_glace 43
#yam>	none 83
#yan>	none 49
#yana	bris_de_glace 51	collision -74	vandalisme 110
#yani	collision 81	evenement_climatique 41
#yara	autre 239	collision -108	none -100	vandalisme -73
#yass	blessure 147	incendie 54
#yat>	vandalisme 105
#yata	evenement_climatique 51	incendie 61
#yau>	degats_des_eaux 131
#yban	autre -46	collision 121
#ycee	blessure 54	none -79	vol 83
#ych3	dommage_materiel 228	none -59	vol -54
#yche	degats_des_eaux -46	evenement_climatique 162
#ychk	dommage_materiel 46	none -47	vol 98
#ycho	collision 63
#ycle	collision 112	dommage_materiel 50	vandalisme -71
#yda>	autre 127	dommage_materiel 56	evenement_climatique 69	none -156
#ydat	collision -76	dommage_materiel -46	evenement_climatique 62	vandalisme 172	vol -62
#ydeh	collision 79
#ydek	collision -44	incendie 96
#yder	collision 62	vol 50
#ydha	dommage_materiel 134	vol -44
#ydi>	incendie 43	vandalisme 45
#ydih	collision -43	incendie 80	vol 100
#ydir	collision -47	evenement_climatique 55	vandalisme -41
#ydkh	bris_de_glace 144	collision -49	evenement_climatique -78	incendie 67
#ydor	collision 179	none -76	vol -62
#ydou	vol 67
#ydrn	collision 102
#ydrr	vandalisme 80
#ye7>	collision -63	evenement_climatique 197
#yeb>	degats_des_eaux 81	evenement_climatique -71	incendie 131
#yed>	dommage_materiel 48	none -57
#yeda	blessure 47
#yef>	bris_de_glace 161	none -66	vandalisme -49
#yeg>	collision 134	dommage_materiel 42	vol -47
#yeh>	none 175	vol -46
#yej>	incendie 65	none -53	vol 84
#yem>	autre -44	degats_des_eaux -62	evenement_climatique 112	none 113
#yeq>	collision 64	vol 76
#yer>	degats_des_eaux 83
#yet>	bris_de_glace 75
#yetc	collision -109	vandalisme 143	vol -40
#yetn	collision 53
#yett	incendie 67
#yga>	collision 50
#ygen	blessure -42	collision -42	incendie 171
#yghe	blessure 82	degats_des_eaux 42
#yghl	blessure -67	dommage_materiel 125	incendie -62
#ygol	collision 43
#yha>	evenement_climatique 69
#yhde	collision 98	none -52	vandalisme 153	vol -70
#yhez	incendie 74	none -40	vandalisme -84	vol 104
#yin>	degats_des_eaux 68
#yina	none 47
#yjaw	degats_des_eaux 101
#yji>	collision 71
#yjiw	dommage_materiel 55
#yjri	blessure 74	collision -64
#ykhe	dommage_materiel 68	vandalisme -60
#ykhl	collision -63	dommage_materiel -55	none 44	vandalisme -41	vol 168
#ykhr	collision 82	dommage_materiel -44	evenement_climatique -58	vandalisme 111
#yl3e	collision -54	degats_des_eaux -61	dommage_materiel 184	vandalisme 44
#yla>	incendie 47
#ylo>	collision 90	dommage_materiel 101	none -41	vandalisme -46
#yma>	dommage_materiel 141	evenement_climatique 71	vandalisme -60
#ymch	collision 123
#ymke	autre 72	collision -41	vandalisme 41
#yna>	vol 96
#ynac	collision -76	none 158	vandalisme -75	vol 113
#ynch	none 129
#yndi	collision -44	degats_des_eaux 97
#ynze	degats_des_eaux 77
#yom>	bris_de_glace 223	evenement_climatique -93	none -64
#yoma	collision 61	evenement_climatique -55	none 206	vandalisme -51
#yon>	autre 99	dommage_materiel 77	none -40	vandalisme -41
#youm	none 48
#youn	dommage_materiel 55	evenement_climatique 48	vol -51
#yous	collision 107	degats_des_eaux -68	vandalisme 60	vol -63
#yout	bris_de_glace 76	degats_des_eaux -62	dommage_materiel 85	incendie -55	none -43	vandalisme 108
#yra>	none -67	vandalisme 81
#yrat	evenement_climatique 145	none -48
#yser	collision -78	degats_des_eaux 166	dommage_materiel -59	evenement_climatique -68	vol 98
#yseu	collision -94	dommage_materiel -43	none -82	vandalisme -41	vol 289
#ysil	degats_des_eaux 176	none -50
#ysni	degats_des_eaux 46
#ysre	vandalisme 40	vol 61
#ytbe	autre 157	bris_de_glace 83	collision -40	degats_des_eaux -96	none -93
#ytfi	incendie 80
#yti>	blessure 92	degats_des_eaux -41	evenement_climatique 57
#ytle	collision -67	degats_des_eaux -51	dommage_materiel 184	vandalisme -49
#ytna	none -53	vandalisme -42	vol 109
#yto>	blessure 185	bris_de_glace -41	none 58
#ytou	autre 47	blessure 120	degats_des_eaux -46	evenement_climatique -45	none -42
#ytse	degats_des_eaux 64
#yure	collision 101	vandalisme 55	vol -46
#yydo	collision -81	degats_des_eaux -117	evenement_climatique -45	vandalisme 103	vol 195
#yye7	blessure -41	collision -59	evenement_climatique 139
#yyed	dommage_materiel 52	evenement_climatique 194	none -132	vandalisme -48
#yyer	collision 95	degats_des_eaux 75
#yyet	bris_de_glace 55
#yyto	blessure 64	collision 59
#zad>	collision 137	vol -47
#zade	collision 113
#zadt	collision 85
#zaf>	evenement_climatique 54
#zago	blessure 162	collision -74	evenement_climatique 139	none -86
#zaj>	bris_de_glace 210	collision -56
#zan>	collision -99	degats_des_eaux 235	dommage_materiel -44	evenement_climatique -47	none -51	vol 75
#zat>	dommage_materiel 61
#zate	collision 51	incendie 51
#zaza	collision 51	incendie 51
#zbel	collision 133	degats_des_eaux 110	evenement_climatique -109	incendie -62
#zdem	bris_de_glace 149	dommage_materiel -40
#zeft	bris_de_glace 105	incendie 98	none -59
#zeg>	degats_des_eaux 175	evenement_climatique 68	none -49	vandalisme -42	vol -41
#zel9	blessure 111	collision 83	degats_des_eaux 74	evenement_climatique -46	none -62	vol -42
#zel>	degats_des_eaux 59
#zela	collision 112	degats_des_eaux 41	dommage_materiel -76	evenement_climatique 52
#zell	blessure 43	collision -40	dommage_materiel 43
#zeln	incendie 120	none -43
#zelt	collision 153	incendie 62	none -125	vandalisme -57
#zen9	degats_des_eaux 92	vol -40
#zen>	incendie 52	vol 57
#zer9	collision 77	evenement_climatique 117	vandalisme -81
#zer>	blessure 57	collision 60
#zerb	dommage_materiel 113	incendie 46
#zeyy	collision 95	degats_des_eaux 75
#zha>	blessure 113	collision -123	evenement_climatique 124
#zid>	bris_de_glace 66	none 55
#zila	blessure 81	dommage_materiel -45	vandalisme -91	vol 109
#zina	degats_des_eaux 45
#zit>	blessure 56	dommage_materiel 76	incendie 42	none -62	vol -46
#zito	blessure 78	bris_de_glace -42	collision -67	evenement_climatique 43	none -88	vandalisme 92	vol -66
#zjaj	bris_de_glace 278	collision -71	degats_des_eaux -49	none -53	vandalisme 58	vol -43
#zlat	blessure 107	degats_des_eaux -45	dommage_materiel -62	evenement_climatique 74
#zle9	blessure 105	degats_des_eaux 91	none -51
#zn9a	collision -52	incendie 45	vandalisme 122	vol -51
#zni>	collision -58	none 136	vol 50
#znit	blessure -56	collision 96	none 82
#zon>	bris_de_glace 152	collision -53	degats_des_eaux 47
#zoug	collision 80	dommage_materiel 93
#zouh	degats_des_eaux 137	vandalisme -47
#zoun	evenement_climatique 81
#zrab	degats_des_eaux 97
#zre9	blessure -50	none 89	vol 47
#zrib	collision -76	dommage_materiel 163	evenement_climatique 48	none -96	vol 40
#zrou	collision 79	evenement_climatique 96	none -59
#zyan	none 42
#zza>	blessure 61	vol 69
#zzaf	collision 43	evenement_climatique 62
#zzan	bris_de_glace 55	collision -125	degats_des_eaux 216	dommage_materiel -46	evenement_climatique -47	incendie 53	none -47	vandalisme -46	vol -57
#zzat	collision 40	vandalisme 65
#zzer	collision 71
#zzit	blessure 64	incendie 97
#zzo>	vol 152
#zzou	degats_des_eaux 50	evenement_climatique 44
1	collision 46	dommage_materiel 41
100	collision 97	evenement_climatique -47	none 49
10h	bris_de_glace 45	dommage_materiel 97
11	autre 75	none -90	vandalisme 60
12	degats_des_eaux 60	none 74	vandalisme -41
12000	collision -51	none -76	vandalisme -48	vol 223
13	none 109
14	autre 96	blessure -53	collision -44	dommage_materiel -71	none 71	vandalisme -43	vol 94
15	none 62
18	dommage_materiel 83
20	collision 48	none 43
207	collision 61
21	blessure 115	collision -54	none -59	vol -41
2100	collision -73	vol 138
22	vol 82
23h	none 82
25	none 92
28	autre -66	blessure 75	collision -55	evenement_climatique 50	none 125
2eme	degats_des_eaux 114
30	evenement_climatique 56	incendie 40
35	vandalisme 88
3a2ila	degats_des_eaux -68	dommage_materiel -44	evenement_climatique 75	none -66	vandalisme 98	vol -73
3achoura	blessure -55	collision -85	incendie 62	none -104	vandalisme 249	vol -41
3ad	incendie 44
3add	blessure 110	collision -60	dommage_materiel 123	none -51	vandalisme -52	vol -57
3adi	vandalisme 55
3afak	autre 107	none 45
3am	none -44
3amer	vandalisme 56
3aref	collision -87	degats_des_eaux 72	evenement_climatique -49	vol 108
3awnouni	evenement_climatique 50
3chiya	collision 44	none 83
3dem	blessure 177	bris_de_glace -47	none -41	vol -50
3edd	autre -48	blessure 142	collision -81	dommage_materiel 71
3emmerna	collision 47
3emmernah	collision 92
3emmi	collision 57	vol 69
3en9i	blessure -77	bris_de_glace -48	collision 62	dommage_materiel -45	none -114	vandalisme -53	vol 184
3endha	blessure 99	collision 115	dommage_materiel -66
3endhom	collision -47	vandalisme -79	vol 170
3endkom	blessure 100	collision -50	none 64	vol -50
3endna	blessure 93	bris_de_glace -40	collision -61	dommage_materiel -43	incendie 57	none -68	vandalisme -61	vol 125
3endo	collision 84
3ers	dommage_materiel 42	vol 82
3eyett	incendie 137	none -40	vol -42
3eyyet	bris_de_glace 209	collision -54	evenement_climatique -63	none -56	vandalisme -74
3eyyetch	collision -109	vandalisme 143	vol -40
3eyyetna	degats_des_eaux 83
3imara	blessure 169	dommage_materiel -58	none -41
3inha	blessure -67	bris_de_glace 86	collision -88	dommage_materiel 170	vandalisme -47
3ini	vol 97
3inia	vol 74
3iniya	collision 103	degats_des_eaux -54	dommage_materiel 115	none -42	vandalisme -48
3la	none -50
3lach	autre 269	none -178
3lia	bris_de_glace 52
3liha	bris_de_glace 107	degats_des_eaux -46	incendie 56	none -65	vandalisme 55	vol -46
3lihom	evenement_climatique 87	vandalisme -88	vol 135
3lik	collision -47	none 242
3likom	autre 72	none 54
3lina	blessure -51	degats_des_eaux 153	evenement_climatique -42
3liya	blessure -60	collision 53	degats_des_eaux 175	evenement_climatique -41	none -83	vandalisme -63
3mmerna	collision 75
3nd	degats_des_eaux 55	vol 56
3ndha	blessure 211	dommage_materiel -48	none -72
3ndi	blessure 50	collision -44	degats_des_eaux 46	evenement_climatique -44	none 64
3ndna	none -42	vol 72
3ndo	bris_de_glace 76	collision 50	dommage_materiel 107	evenement_climatique -50	none -60	vandalisme -44	vol -42
3on9i	blessure 64	collision -45	vol 98
3otla	degats_des_eaux 143	none -41
3refna	collision 91	degats_des_eaux 105	none -56	vandalisme -104
3reft	collision 116	vandalisme -54
3reftch	collision 109	none -61	vandalisme 54
3tana	blessure 160	collision -76	degats_des_eaux 65
3tani	collision 88	dommage_materiel 73	vol -45
3tawni	blessure 76
3tithom	blessure -52	vandalisme -64	vol 145
3tiwni	none 70
4	none -68	vandalisme 44
40	blessure 67
4eme	vol 73
4h	collision 132	vol -42
4x4	collision 83	degats_des_eaux -69	evenement_climatique 99
6	blessure 47
60	dommage_materiel 94	incendie 63	none -70	vandalisme 64	vol -71
65	dommage_materiel 159	vol -63
7	vol 63
7aja	autre 78	evenement_climatique 62
7ajra	bris_de_glace 221	collision -114
7amla	collision 197	evenement_climatique -86
7amra	dommage_materiel -40	none -114	vandalisme 237
7anout	collision -54	vol 157
7anouti	vandalisme 192	vol -52
7awlo	vandalisme -104	vol 229
7bes	none 187	vol -63
7bess	collision 47	degats_des_eaux 105	none -49
7chouma	autre 156	collision -56	none 103	vandalisme -93	vol -56
7da	collision 81
7dana	collision -49	dommage_materiel -40	evenement_climatique 77	incendie 167	none -146	vol -75
7daya	vol 77
7did	collision -91	dommage_materiel -50	evenement_climatique 154	vandalisme 61
7dida	blessure 173	dommage_materiel -76	evenement_climatique 61	none -58	vandalisme -61	vol -78
7ed	vandalisme 54
7ejra	bris_de_glace 166	collision -71	none -56	vandalisme 55
7ekk	none -50	vandalisme 52
7ekkit	collision 85
7el	collision 83	degats_des_eaux 54	incendie 74	vol -86
7ell	degats_des_eaux -51	incendie -47	vol 97
7ellit	bris_de_glace 52	collision 105	vandalisme -41
7er9at	dommage_materiel 87	incendie 69
7essa	bris_de_glace 76
7essit	vol 57
7et	vandalisme 189	vol -95
7eyyed	evenement_climatique 233	none -204	vandalisme -65	vol -43
7it	autre 47	none -46
7jar	collision -48	vandalisme 195
7jer	collision -43	none -54	vandalisme 232
7jra	bris_de_glace 104	collision -108	none -55	vandalisme 144	vol -49
7llit	bris_de_glace 144	degats_des_eaux -56
7mar	collision 50	vandalisme 133	vol -46
7mel	evenement_climatique 153
7mer	incendie 57
7na	incendie 47
7ofra	blessure 97	bris_de_glace -45	collision -42	dommage_materiel 113	evenement_climatique -52	none -40	vandalisme -44	vol -54
7re9	blessure -70	collision -57	degats_des_eaux 46	evenement_climatique 84	incendie 120	none -74	vandalisme -74	vol -52
7tta	none -45	vol 86
7wajbi	incendie 137
7wayej	autre -40	collision -42	dommage_materiel -95	incendie 136	none -104	vol 145
7wayj	autre 241	collision -54	none -155	vandalisme -48
8	evenement_climatique 44	none 94
80	autre -47	collision 43	degats_des_eaux -44	evenement_climatique 133
9	collision -45	evenement_climatique 62
900	collision -46	vol 150
9ahwa	dommage_materiel 170
9al	bris_de_glace 117	dommage_materiel 54	none -52
9asni	degats_des_eaux -42	vol 201
9bel	collision -52	dommage_materiel -52	incendie 117
9d	bris_de_glace -76	collision -92	degats_des_eaux 72	evenement_climatique 190	none -52
9dam	bris_de_glace 88	collision 153	evenement_climatique -108	none -112
9ddam	none -69	vol 97
9dim	bris_de_glace 56	dommage_materiel 82	incendie 41	none -43
9ed	evenement_climatique 92
9eddam	none -46	vandalisme 59	vol 76
9eddami	collision 162	none -41	vol -48
9elbi	collision -82	incendie 47	none -82	vandalisme 180
9er3a	collision -104	dommage_materiel 159	none -82	vandalisme 72
9et3at	autre -92	blessure 87	collision 104	none -42
9oddam	vol 110
9rib	degats_des_eaux -61	evenement_climatique 66
9te3	collision -111	degats_des_eaux -154	evenement_climatique 188	vandalisme 147	vol -96
=answer: lead	collision 53
=answer: unsure	collision 79	none 77	vol -40
=answer: yes	none 53	vandalisme -46
=being: animal	blessure 45	collision 171	degats_des_eaux -63	none -65	vol -52
=being: thing	none -83
=constat: constat	collision 143
=constat: not-done	collision 76	degats_des_eaux 67
=danger: event	collision -41	dommage_materiel -42	evenement_climatique -53	incendie 304	vol -40
=danger: now	blessure -43	collision -76	dommage_materiel -50	evenement_climatique -52	incendie 96	none -61	vandalisme 92	vol 129
=danger: over	collision -57	dommage_materiel 108	evenement_climatique -44	incendie -56	none -67	vandalisme 43
=danger: plea	collision -42	evenement_climatique 94	vandalisme -43	vol 95
=danger: present	collision 87	vol -43
=danger: put-out	blessure 58	collision -71	degats_des_eaux -49	dommage_materiel -45	incendie 281	vandalisme -46
=distress: distress	autre 64	collision 73	none -40
=document: carte_grise	autre 116	degats_des_eaux -74	dommage_materiel -40	vandalisme -51	vol 134
=document: constat	collision 144
=document: constat_degat_des_eaux	collision -50	degats_des_eaux 194
=document: devis_ou_facture	autre 62	bris_de_glace 63	collision -56	dommage_materiel 106	none -59	vandalisme -58	vol -61
=document: photos	autre -47	bris_de_glace -47	vandalisme 112
=document: rapport_police	collision 103	evenement_climatique -48	incendie 43	none -55	vandalisme 44	vol 56
=document: recepisse_plainte	collision -121	none -75	vandalisme 134	vol 224
=hedge: hedge	autre 46	collision 70
=hedge: roughly	dommage_materiel -51	vandalisme 143
=idiom: figure	collision 49	degats_des_eaux 46	none -58	vandalisme 61
=idiom: part	autre 354	blessure -50	collision -75	dommage_materiel -55	none -167
=idiom: traffic	collision 298	none -55	vol -77
=injuries no	collision 41	none -59
=injuries no rather	collision 147	none -50	vandalisme -41
=injuries no sure	none -61
=injuries unknown	blessure 70	collision 42	none -83
=injuries unknown unsure	blessure 70	collision 42	none -83
=injuries yes	blessure 70	collision 41	none -53
=injuries yes sure	blessure 70	collision 41	none -53
=injury: absent	blessure -73	collision -93	degats_des_eaux 53	dommage_materiel 52	evenement_climatique 132	incendie -45	none -58	vandalisme -73
=injury: body	blessure 171	none -73
=injury: casualty	collision 54	none -51
=injury: grave	blessure -62	bris_de_glace -50	degats_des_eaux 75	dommage_materiel 53	evenement_climatique 143	none -63	vandalisme -58	vol -60
=injury: nobody	collision 50	none -55
=injury: one-well	collision 104	none -49
=injury: perhaps	blessure 96	degats_des_eaux 70	none -59
=injury: symptom	blessure 87	collision 68	none -51	vol -40
=intent: cancel	bris_de_glace -41
=intent: complaint	collision -105	evenement_climatique -42	none -46	vandalisme 174	vol 192
=intent: correct	blessure 62	degats_des_eaux -116	dommage_materiel -55	evenement_climatique 166	incendie -58	none -130	vandalisme -69	vol -60
=intent: declare	collision 56	none -53	vandalisme 47	vol 43
=intent: follow	autre 52	dommage_materiel -42	none 145	vandalisme -45
=intent: greet	collision 72	dommage_materiel -44
=intent: help	autre 79	none 76
=intent: human	none 76
=intent: language	none 162
=intent: other	autre 110	blessure 150	collision -139	degats_des_eaux -47	dommage_materiel -72	evenement_climatique -50	vandalisme 66	vol -89
=intent: review	none 290	vol -47
=intent: thanks	collision 76	dommage_materiel -40	none 89	vol -56
=liability: unclear	autre -40	bris_de_glace -48	collision 222	degats_des_eaux -40	none -214	vandalisme 162	vol -67
=other autre	autre -109	collision -92	degats_des_eaux 244	vandalisme 52	vol -40
=other blessure	blessure 88	collision -143	dommage_materiel 55	evenement_climatique -40	incendie 111
=other collision	degats_des_eaux 96	dommage_materiel -83	evenement_climatique 173	vandalisme -51
=other evenement_climatique	collision 70	degats_des_eaux 90	evenement_climatique 65	vandalisme -63	vol -107
=other incendie	bris_de_glace -55	degats_des_eaux 100	dommage_materiel 103	evenement_climatique -55	incendie -106	none -80	vandalisme -78
=other vandalisme	degats_des_eaux -125	evenement_climatique 138	none -51	vandalisme 93
=other vol	blessure -43	collision 50	dommage_materiel -67	evenement_climatique -113	none -43	vandalisme -48	vol 100
=party: alone	collision 52	dommage_materiel 72	evenement_climatique -40	vol -42
=party: culprit	blessure -64	bris_de_glace 85	collision 58	degats_des_eaux 99	dommage_materiel -114	evenement_climatique -69	none -54	vandalisme 66	vol -93
=party: foreign	collision 99	degats_des_eaux -154	evenement_climatique 172
=party: hit-and-run	bris_de_glace -55	collision 198	dommage_materiel 44	none -55
=party: neighbour	collision -45	degats_des_eaux 97	dommage_materiel 59	none -56	vol -41
=party: nobody-else	collision 109	degats_des_eaux 86	dommage_materiel -53	vandalisme -45	vol -64
=party: obstacle	collision 97	none -76
=party: other-vehicle	collision 124	none -45
=party: theirs	bris_de_glace 106	collision -114	dommage_materiel 63	evenement_climatique -61	incendie -43	none -123	vandalisme 108	vol -74
=party: vehicle	collision 114	none -46
=party: witness	collision 49	degats_des_eaux -55	none -86	vol 40
=person: close	dommage_materiel 52	none -75
=person: driver	collision 82	none -62
=person: exposed	collision 65	dommage_materiel 71
=person: self	collision 72	none -63
=police: not-done	collision 126	degats_des_eaux -54	dommage_materiel -41	none -61
=police: police	none -65	vandalisme 69	vol 82
=scene: autre	autre 254	blessure -41	dommage_materiel -73	none -46	vandalisme -49	vol 125
=scene: bris_de_glace	blessure -43	bris_de_glace 342	collision -91	degats_des_eaux -53	none -56
=scene: collision	collision 148	none -46
=scene: degats_des_eaux	collision -68	degats_des_eaux 221	none -47
=scene: dommage_materiel	collision -58	dommage_materiel 176	none -57	vol 42
=scene: evenement_climatique	collision -44	degats_des_eaux -47	dommage_materiel -61	evenement_climatique 360	none -48	vol -41
=scene: incendie	incendie 231	vandalisme -45	vol -51
=scene: vandalisme	evenement_climatique -42	none -56	vandalisme 178
=scene: vol	collision -77	dommage_materiel -43	none -56	vandalisme 119	vol 121
=status: awaited	bris_de_glace 82	collision 62	evenement_climatique -53	none -48	vol -62
=status: future	autre 74	none -56
=status: not-yet	collision 54
=status: refused	collision 110	degats_des_eaux 51	none -60	vandalisme -50	vol 57
=status: unfinished	dommage_materiel -47	evenement_climatique 116	vol 57
=thirdParty no	none -70
=thirdParty no rather	evenement_climatique 60	none -62	vol 68
=thirdParty no sure	blessure -40	collision 46	none -46
=thirdParty no unsure	dommage_materiel 40	incendie 53	none -82
=thirdParty none	none 90
=thirdParty unknown	degats_des_eaux 264	none -95
=thirdParty unknown unsure	degats_des_eaux 264	none -95
=thirdParty yes	collision 71	none -55
=thirdParty yes rather	autre 62	collision 147	none -71
=thirdParty yes sure	collision 63	none -54
=type autre	autre 331	bris_de_glace -41	degats_des_eaux -40	incendie -42	none -91	vandalisme -60
=type autre sure	autre 361	incendie -40	none -98	vandalisme -57	vol -50
=type autre unsure	blessure -56	bris_de_glace -55	collision 63	degats_des_eaux -56	dommage_materiel -79	evenement_climatique -54	incendie -48	vandalisme -47	vol 70
=type blessure	autre 46	blessure 255	degats_des_eaux -52	dommage_materiel -50	none -92
=type blessure sure	autre -44	blessure 404	bris_de_glace -40	collision -124	dommage_materiel -64	evenement_climatique 56	incendie -47	none -66	vandalisme -45
=type blessure unsure	autre 93	blessure 149	degats_des_eaux -71	dommage_materiel -46	evenement_climatique -72	none -106
=type bris_de_glace	bris_de_glace 306	collision -64	none -45	vol -40
=type bris_de_glace rather	bris_de_glace 321	collision -53	dommage_materiel -43	vandalisme -53	vol -41
=type bris_de_glace sure	bris_de_glace 309	collision -68	none -46	vol -40
=type bris_de_glace unsure	blessure -71	bris_de_glace 46	collision -53	dommage_materiel 152	evenement_climatique -47	none -64	vol -52
=type collision	collision 183	none -75
=type collision rather	autre -41	collision 153	degats_des_eaux -42	dommage_materiel -47	evenement_climatique -45	incendie 89	none -96
=type collision sure	collision 190	none -71	vol -43
=type collision unsure	autre 45	blessure -57	collision 83	degats_des_eaux -57	evenement_climatique -54	none -120	vol 135
=type degats_des_eaux	collision -68	degats_des_eaux 256	none -64
=type degats_des_eaux rather	autre -49	collision -107	evenement_climatique 92	none -98	vol 55
=type degats_des_eaux sure	collision -60	degats_des_eaux 322	dommage_materiel -55	none -56
=type degats_des_eaux unsure	autre -45	bris_de_glace -63	collision -47	degats_des_eaux -186	dommage_materiel 264	evenement_climatique -76	incendie -119	none -135	vandalisme 118	vol -176
=type dommage_materiel	blessure -42	collision -70	dommage_materiel 342	evenement_climatique -46	none -81
=type dommage_materiel sure	collision -69	dommage_materiel 356	evenement_climatique -72	none -75	vandalisme -40	vol -55
=type dommage_materiel unsure	blessure -51	bris_de_glace -49	collision -93	degats_des_eaux -47	dommage_materiel 297	evenement_climatique -63	incendie -59	none -96	vol 71
=type evenement_climatique	collision -61	dommage_materiel -47	evenement_climatique 340	incendie -41	none -62	vandalisme -55
=type evenement_climatique sure	collision -57	dommage_materiel -46	evenement_climatique 329	incendie -40	none -61	vandalisme -55
=type incendie	collision -40	incendie 305	none -53	vol -56
=type incendie rather	autre -43	blessure -57	bris_de_glace -55	collision -116	degats_des_eaux -85	evenement_climatique -44	incendie 265	none -59	vandalisme -81	vol -112
=type incendie sure	incendie 297	none -53	vol -53
=type none	collision -57	none 125
=type vandalisme	collision -41	none -55	vandalisme 302
=type vandalisme sure	collision -46	none -53	vandalisme 328	vol -55
=type vandalisme unsure	autre -43	blessure -43	collision -138	degats_des_eaux -51	dommage_materiel -61	evenement_climatique -42	incendie -41	none -88	vol 190
=type vol	none -64	vol 250
=type vol rather	autre 109	blessure -48	bris_de_glace -49	collision -126	degats_des_eaux -55	dommage_materiel -95	evenement_climatique -62	incendie -46	none -108	vandalisme 113	vol 164
=type vol sure	none -61	vol 243
=type: autre	autre 247	none -78
=type: blessure	blessure 237	collision -51	evenement_climatique 52	none -52
=type: bris_de_glace	bris_de_glace 352	collision -83	degats_des_eaux -50	dommage_materiel -55	none -44
=type: collision	collision 115	none -76
=type: degats_des_eaux	collision -83	degats_des_eaux 255	evenement_climatique 48	none -59
=type: dommage_materiel	dommage_materiel 144	none -69
=type: evenement_climatique	collision -65	dommage_materiel -49	evenement_climatique 349	incendie -43	none -72	vol -46
=type: incendie	incendie 260	none -56	vandalisme -42	vol -50
=type: vandalisme	none -52	vandalisme 317	vol -56
=type: vol	none -64	vol 239
a	vol 54
accident	collision 123
accrochage	collision 75
ach	autre 81	dommage_materiel 66	vol -50
afriquia	vandalisme 63
agence	autre 128	blessure 48	collision -47	none -86	vol 43
ah	collision -48	none 250
aile	collision 167
ain	collision 135
ait	collision -42	vandalisme 84
alf	collision 134	vol 75
allah	collision 113	incendie 57	vol -50
ambulance	collision 71
ane	bris_de_glace 131	collision 91	none -61	vandalisme -54
antenne	collision -58	dommage_materiel -104	evenement_climatique 264	none -66	vandalisme 49
appareil	autre 122	collision -59	none -64	vandalisme -55	vol 64
appartement	collision -72	degats_des_eaux 46	incendie 112
aquarium	dommage_materiel 146	none -48
arriere	bris_de_glace 54	collision 90
arrondissement	vol 79
ascenseur	bris_de_glace 52	dommage_materiel 108	none -53
assurance	autre 83	vol -48
atay	blessure 99	dommage_materiel 63	none -57
atelier	degats_des_eaux 150
audi	collision 153	none -54
auto	vandalisme -47	vol 113
autoroute	bris_de_glace 73	incendie 78	none -41
avril	autre 53	blessure 40	none -53
awel	degats_des_eaux 105	vandalisme 63	vol -54
azilal	blessure 81	dommage_materiel -45	vandalisme -91	vol 109
azrou	evenement_climatique 188	none -42
b	vandalisme 52
b3d	incendie 40	vandalisme 43
b3id	collision -71	evenement_climatique 147
b7al	evenement_climatique 75
b7alha	bris_de_glace 180	collision 49	dommage_materiel -49	evenement_climatique -44	none -89
b9a	evenement_climatique 46	incendie 48
b9ach	dommage_materiel 49
b9at	vol 40
b9aw	autre 169	incendie 73	none -140	vandalisme -40	vol -44
b9ina	degats_des_eaux 136	dommage_materiel -61	evenement_climatique 54	vol -99
b9it	collision 52	vandalisme 67
b9itch	none 112	vol -47
ba	collision -46	degats_des_eaux -47	vandalisme 65	vol 95
ba3d	incendie 70	none -65	vandalisme 114
ba9i	bris_de_glace 51	none 42
bab	blessure 40	none -52	vandalisme 107
baba	collision 57	degats_des_eaux 132	evenement_climatique 96	incendie -48	none -79	vandalisme -64
bache	incendie 153
baghi	dommage_materiel 76	none 67
baie	bris_de_glace 190	collision -74	evenement_climatique 47
baignoire	collision -66	degats_des_eaux 172
bain	bris_de_glace 114	collision -137	degats_des_eaux 173	evenement_climatique -45	incendie -47	none -66	vandalisme -45	vol -55
balcon	bris_de_glace 43	evenement_climatique -43	incendie 77	none -40
ballon	degats_des_eaux 168	dommage_materiel 41	none -51
baqi	none 149
baraka	none 109
barbecue	collision -40	incendie 217	none -61
bare7	none 168
barra	blessure -42	dommage_materiel 74	vandalisme 167	vol -91
bas	collision 88	degats_des_eaux 123	vandalisme -47
batterie	autre 66	collision -69	incendie 161	none -59	vandalisme -50
bayd	bris_de_glace -84	collision -74	dommage_materiel -55	none -96	vandalisme 289	vol -52
bayda	dommage_materiel 162	none -42
bbah	bris_de_glace 119	dommage_materiel -42	vandalisme 53
bd	collision 46
bda	incendie 64
bdat	incendie 106
bdaw	collision -109	vandalisme 167	vol -48
bebe	dommage_materiel 76	incendie -66	vandalisme -44	vol 153
bekri	bris_de_glace 68	vol 49
beldi	blessure 86	incendie 43
belgique	autre 157	collision 57	none -131	vol -57
belli	vol 47
beni	degats_des_eaux 97	evenement_climatique 83	vol -46
bent	blessure 68	dommage_materiel -63	vol 169
benti	bris_de_glace 59	dommage_materiel 88	evenement_climatique -47	none -64
berlingo	collision 85
bernoussi	collision -59	none -77	vol 162
berrechid	bris_de_glace 121
beton	collision 159
bezaf	incendie 49	none 93
bezzaf	collision -40	evenement_climatique 57
bgha	dommage_materiel 101	none -53
bghach	collision 52
bghat	dommage_materiel 81
bghatch	autre 162	blessure -41	none -40	vol -40
bghaw	none -44	vandalisme 122
bghawch	collision -55	degats_des_eaux 68	dommage_materiel 70
bghel	blessure 42	collision 110
bghina	collision 111	evenement_climatique 177	none -98	vol -68
bghit	autre 91
bghitch	collision -97	none 86	vandalisme 75	vol 57
bhal	collision -73	evenement_climatique 80	vandalisme -40	vol 95
bia	blessure 95	collision 126	dommage_materiel -42	none -54	vandalisme -41
bicyclette	collision 85	dommage_materiel 104	vandalisme -82
bidon	bris_de_glace -52	collision -72	degats_des_eaux -133	dommage_materiel 104	evenement_climatique -114	incendie 247	none -77	vandalisme -113	vol -63
bien	none 117
bih	none -65	vandalisme 93	vol 108
biha	bris_de_glace 97	collision -58	dommage_materiel -80	evenement_climatique 49	none -77	vol 114
billet	autre 198	blessure -48
bin	collision 97	none 64
bina	collision 139
binatna	vandalisme 122	vol -50
bir	collision 58	degats_des_eaux -69	dommage_materiel 175	incendie -45	none -56	vandalisme -49	vol -45
bit	degats_des_eaux 104	incendie 43	none -42
biya	collision 44
bjouj	collision 54	degats_des_eaux 40
bkat	collision 217	vandalisme -54
bkhir	collision 65	incendie 150	none -40	vol -54
bla	collision 49
blassa	bris_de_glace 164	collision -87	none -50
blastou	blessure 70	collision 113	evenement_climatique -44	none -68	vol -85
bli	none -91	vol 137
bmw	collision 187
bnadem	dommage_materiel 78
bnti	blessure 115	none -47	vandalisme 46
bo7dha	bris_de_glace 230	none -56
bo7do	bris_de_glace 101
bo7dou	bris_de_glace 72	collision -68	dommage_materiel 136
boite	autre -47	blessure -93	collision -65	none -48	vandalisme 259	vol -64
bolice	bris_de_glace 45	none -72	vandalisme 49
bolis	collision -53	incendie 102	none -75	vandalisme 75
bombe	collision 44	vandalisme 95
bonjour	evenement_climatique 74
bou7do	autre -41	blessure 61	bris_de_glace 51	collision -41	incendie 41
boulevard	collision 128	vol -73
boulis	collision 63
bouskoura	blessure 62	collision 55	dommage_materiel -71	vol 74
box	collision -42	dommage_materiel 55	evenement_climatique 164	none -46
bqa	collision 98	vol 47
bqat	collision -52	degats_des_eaux -45	dommage_materiel 55	evenement_climatique 96	incendie -99	none -57	vandalisme -45	vol 85
bra	evenement_climatique 67	none -49	vandalisme 82	vol -55
brise	bris_de_glace 194	collision -77	none -47	vandalisme 66
brouillard	collision 126
bureau	autre 217	collision -112	incendie 40	none -107	vandalisme -99	vol -50
bus	vandalisme 47
byed	autre 128
bzaf	collision -47	degats_des_eaux -41	evenement_climatique 69
cabinet	autre -107	bris_de_glace -42	degats_des_eaux 135	dommage_materiel 144	evenement_climatique -109	vol -41
cable	collision -55	degats_des_eaux -59	dommage_materiel 187	evenement_climatique -40	none -82	vandalisme -64	vol 150
cafe	collision -56	evenement_climatique 198	none -55	vandalisme -43
caisse	collision -72	vandalisme -41	vol 183
calandre	collision 86
camera	dommage_materiel 102	vol 92
camion	incendie 45
camionnette	bris_de_glace 73	collision 159	incendie -51	none -47
camira	collision -47	dommage_materiel -72	vandalisme 103	vol 91
camping	evenement_climatique 138
canalisation	collision -67	degats_des_eaux 106	dommage_materiel -46	evenement_climatique 131	vol -99
canape	degats_des_eaux 60	dommage_materiel 50	vol -58
capot	none -53	vandalisme 133
car	collision -59	evenement_climatique 135	none -43
caravane	evenement_climatique 148	none -48	vol -55
carrefour	collision 72
carte	autre 184	none -112	vol 66
carter	collision 204	vol -89
casa	autre 57	vol 51
casque	collision 54	vol 82
cave	collision -46	degats_des_eaux 168	incendie -47	vandalisme -40	vol 93
ceinture	collision 142
ch3el	incendie 217	none -42
ch3lat	collision -65	incendie 224
ch7al	autre 94	none 54
cha3lat	incendie 126
cha3let	incendie 47
cha3ri	incendie 182
chab	blessure 77	collision 60
chad	blessure -77	dommage_materiel -47	none -52	vandalisme -47	vol 217
chaf	collision 49	none -52	vol 88
chafou	collision -68	degats_des_eaux 50	vandalisme 96	vol -44
chaft	bris_de_glace 74	collision 63	none -47
chahda	dommage_materiel -94	vandalisme 175	vol -46
chaine	vandalisme -52	vol 122
chambre	blessure -44	bris_de_glace 117	collision -52	degats_des_eaux 109	none -53	vandalisme -45	vol 45
chantier	degats_des_eaux 52	dommage_materiel -93	evenement_climatique 165
chargeur	autre 131	blessure -45	collision -50	degats_des_eaux -40	dommage_materiel -80	incendie 202	none -79	vol -57
charika	evenement_climatique 144
chariot	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -44
chauffe	collision -58	degats_des_eaux 201	incendie -49
chauffeur	collision 46
chedat	incendie 186
chedd	incendie 67	vol 48
chefara	vol 149
cheikh	vandalisme 129
chejra	dommage_materiel 74
chekaya	collision -42	vol 157
chem3a	incendie 208	none -70
cheminee	bris_de_glace 64	incendie 47
chffara	vol 128
chhar	collision -43	none 116
chher	autre 107	collision -58	evenement_climatique 52	none -67
chhour	autre 160	dommage_materiel -54	evenement_climatique -49	none -133	vandalisme -57	vol 77
chi	vandalisme 68
chibani	collision 81
chichaoua	bris_de_glace 127
chifour	incendie 92	vandalisme 66
chikaya	vandalisme 59	vol 86
chkit	blessure 78	collision -72	none -61	vandalisme 156
chkoun	collision 58	vol 55
chno	none 66
choc	collision 151
chokran	collision 41	none 107
chorta	collision 56
chouf	autre 131	blessure -47	collision -62	vandalisme 47
chrajem	none -54	vandalisme 130
chrara	bris_de_glace -68	collision -118	degats_des_eaux -43	evenement_climatique -42	incendie 366	none -65	vandalisme -50	vol -43
chrejem	collision -57	dommage_materiel -41	none -48	vandalisme 217
chrjem	bris_de_glace 160	collision -91	vandalisme -78	vol 47
chta	evenement_climatique 223
chtouka	dommage_materiel -47	evenement_climatique 75	none -117	vol 131
chwia	blessure -80	collision 68	dommage_materiel 89
cin	autre 121	none -103	vandalisme -63	vol 86
circuit	incendie 110
citerne	blessure -43	bris_de_glace -68	collision 80	degats_des_eaux 164	none -50	vol -43
civile	evenement_climatique 52	incendie 43
clavier	blessure -47	collision -75	dommage_materiel 332	none -60	vol -49
cle	autre 85
client	dommage_materiel 119
clignotant	collision 101
climatiseur	degats_des_eaux 74	incendie 74	none -51	vol -55
clinique	autre 125	none -49
clio	collision 87
cm	evenement_climatique 188
cocotte	blessure 58	bris_de_glace -61	collision -67	degats_des_eaux -45	dommage_materiel 148	incendie -102
coffre	collision -48	vol 131
coiffeur	bris_de_glace 113	collision 45
coiffure	dommage_materiel -46	incendie 41	vandalisme 145	vol -40
colle	autre -50	collision -49	vandalisme 295	vol -140
colonne	degats_des_eaux 218	none -75
commissariat	vol 71
compteur	degats_des_eaux 94
congelateur	blessure -57	dommage_materiel 79	evenement_climatique 97
conseiller	none 121
constat	collision 48
contrat	autre 204	none -44
corniche	blessure 125	collision 81	none -43	vol -51
couloir	blessure -49	degats_des_eaux 196
court	incendie 128
credit	collision -44	dommage_materiel 164	vol -43
cuisine	degats_des_eaux 111	dommage_materiel -40	incendie 41
d9aye9	none 45
d9i9a	blessure 95	incendie 41
dab	incendie 122
dacia	none -42	vol 50
daha	incendie 49
dahri	evenement_climatique 101	none -51
dak	collision 71	incendie 61
dakchi	vol 47
dakhel	bris_de_glace 41	collision 55	degats_des_eaux -72	vandalisme 60
dakhla	blessure -43	collision 53	dommage_materiel 70	evenement_climatique 83	none -52	vol -49
dakhlat	blessure 170	dommage_materiel -86	none -62	vol -48
dakhlo	collision -91	dommage_materiel -47	vandalisme -54	vol 300
dar	none -42
darbatni	collision 308	dommage_materiel -69	none -47	vandalisme -45
darbni	degats_des_eaux -49	vol 109
daret	collision 63
dari	bris_de_glace 80
darija	none 198
daro	vandalisme 70
darou	incendie 45
dart	collision 76	vandalisme 40	vol -59
dat	evenement_climatique 52
daw	degats_des_eaux 42	incendie -49	vandalisme -49
dayer	degats_des_eaux 92
dayra	evenement_climatique -42	none -80	vandalisme 92	vol 52
dayz	collision 142	evenement_climatique 50
daz	collision -57	vandalisme 104
dazt	incendie 59	none 53
dbab	collision 102	vol -42
dda	incendie 77	none -88	vandalisme 63
ddat	evenement_climatique 55	vandalisme 42
ddaw	vol 173
ddawh	collision 112
ddow	degats_des_eaux -75	dommage_materiel -125	incendie 256	vol -56
de	bris_de_glace 40	incendie 40
declaration	collision -43	vandalisme 95	vol 83
degat	collision -60	degats_des_eaux 169
degats	degats_des_eaux 42
dehri	blessure 109	collision -42	degats_des_eaux -91	evenement_climatique 110	none -51	vandalisme -50
dehrou	degats_des_eaux 94
dekhan	incendie 96
dem	bris_de_glace 63
dentiste	autre 44	collision -41	dommage_materiel 115	none -72
depot	blessure 122	collision -52	dommage_materiel -51	none -89	vandalisme -53	vol 152
derb	vandalisme 75
derba	collision 143
derbat	dommage_materiel 52	evenement_climatique 98	none -47	vandalisme -49
derbatni	none -86	vandalisme 194
derbna	collision 111
derbni	collision 99
derbouni	blessure -51	collision -159	dommage_materiel -45	none -60	vandalisme -68	vol 350
derk	collision -73	evenement_climatique 85	incendie 78
dernahch	none 174
derri	dommage_materiel 53
dert	vandalisme 62
dertha	collision -44	none 140	vandalisme -73	vol 84
des	degats_des_eaux 85
devis	bris_de_glace 91	dommage_materiel 105	none -40	vandalisme -43	vol -41
dewwezt	blessure -40	vol 99
dfe3ni	blessure -40	collision -97	dommage_materiel -56	vandalisme 133	vol 83
dguig	collision -69	evenement_climatique 45	none -46	vandalisme -54	vol 103
dh	collision -47	dommage_materiel 80	none -47	vol 55
dheb	vol 154
dial	evenement_climatique 70
dialo	degats_des_eaux 94
dik	blessure 81	collision 77
dima	blessure 112	collision 52	vol -58
dir	none 131
dkhelna	collision 106
dkhelt	collision 162
dkhlat	degats_des_eaux 48	vol 46
dkhlo	none -43	vol 175
dlam	collision 137
dlou3	collision 150
do	degats_des_eaux 51	dommage_materiel 111	evenement_climatique -43
dokhan	collision -49	incendie 171
donc	collision -51	vol 107
dorat	autre -49	blessure -43	collision 175
dos	bris_de_glace 109	collision 73	none -47	vandalisme -42
dossier	none 117
douar	incendie 41
double	autre 94	bris_de_glace 40
douche	bris_de_glace 156	collision -45
doukkala	incendie 81
dra3i	bris_de_glace -49	dommage_materiel 109
drab	blessure 54	bris_de_glace 40	collision 77	dommage_materiel -92	evenement_climatique 87	none -78	vandalisme -43	vol -66
drabni	collision 154	none -52	vandalisme 83
drari	vandalisme 44	vol 46
drbat	bris_de_glace 62	collision -45	degats_des_eaux 119	dommage_materiel -61	evenement_climatique 57	incendie -44	none -50
drbatni	collision 81
drbo	bris_de_glace -90	evenement_climatique 93	vandalisme 46
dreb	collision 80	none -50
drebna	collision 149
drebni	blessure 94	collision -96	degats_des_eaux 95	vandalisme 50	vol -46
drebt	collision 131
drebto	collision 78
drhm	autre 67	collision -43	dommage_materiel 63	vol -60
drna	blessure 51
droj	blessure 132
drouj	blessure 113	collision -72	dommage_materiel 95	none -66
drri	blessure 148	bris_de_glace -44	evenement_climatique 47
duster	vol 75
dw	blessure 84	degats_des_eaux 106	dommage_materiel -85	none -54
dwa	autre 66	blessure 109	collision -63	none -73	vol 51
dyal	none -54
dyalha	degats_des_eaux 50	dommage_materiel 102
dyalhom	collision -74	dommage_materiel 52	vandalisme 49	vol 60
dyalkom	degats_des_eaux 60	none 55
dyalna	evenement_climatique 40	incendie 58	none -41	vandalisme 62	vol -44
dyalo	bris_de_glace 47
eau	degats_des_eaux 114
eaux	collision -49	degats_des_eaux 112
ecole	blessure 81	dommage_materiel 108	none -42
ecran	collision -49	dommage_materiel 255	vol -55
elec	collision 54	degats_des_eaux -43	dommage_materiel 45	vol 97
electrique	collision -86	dommage_materiel 143	incendie 73	vol 51
en	autre 126	bris_de_glace 126	dommage_materiel -99	none -64	vandalisme -47
enseigne	bris_de_glace -52	collision -47	evenement_climatique 119	vandalisme 53	vol -71
essaouira	dommage_materiel 220	vol -58
essence	incendie 186	vandalisme -88
essuie	none -77	vandalisme 277	vol -40
etage	bris_de_glace 54	dommage_materiel 89
euro	dommage_materiel -66	vol 205
euros	bris_de_glace 100
ewa	none 165
expert	degats_des_eaux 59	none 53
extincteur	incendie 53
f	none -40
face	collision 63
fach	collision -50	degats_des_eaux 95	dommage_materiel -90	incendie 126	none -46	vandalisme 42	vol -52
facture	autre 69
fad	collision -43	degats_des_eaux 161	incendie -75
fat	autre 81
fatet	none 123
fatima	degats_des_eaux 102
fauteuil	collision -50	degats_des_eaux 54	dommage_materiel 67	incendie 61
fe9na	collision -72	incendie 76	vandalisme -65	vol 121
fe9t	blessure -43	vol 152
fekhdi	blessure 159	bris_de_glace -40	collision -93	degats_des_eaux -84	dommage_materiel 111	none -88
fekki	blessure 45	collision 184	degats_des_eaux -43	dommage_materiel -50	evenement_climatique -42	none -96	vandalisme -46	vol -51
fenetre	bris_de_glace 253	collision -42	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
fes	bris_de_glace 86	dommage_materiel 50	vol 48
feu	collision 85
feux	collision 83
fhemt	none 99
fhemtch	autre 112
fia	collision 79
fiat	collision 174
fih	none -42
fiha	evenement_climatique 60
fihom	blessure -40	bris_de_glace 95	degats_des_eaux -44	evenement_climatique -46	none -44	vandalisme 47	vol 104
fik	collision 71	none 69
fin	autre 67	none 41
fina	collision 54
fissure	blessure 51	bris_de_glace 125
fiya	collision 83
flous	autre 152	none -48	vol 66
flousi	none 79
fo9i	collision -70	degats_des_eaux 132
fo9o	collision -133	none -85	vandalisme 230	vol -59
four	degats_des_eaux 46
fourriere	collision 144	none -47
fraches	collision -46	degats_des_eaux 168	vol -50
fran	collision 58	none -47	vandalisme 77
francais	none 71
frigo	degats_des_eaux -45	dommage_materiel 56	incendie 65
fsed	collision -47	degats_des_eaux 185
fuite	degats_des_eaux 166
fya	vol 62
ga3	autre 46	none 49	vandalisme 45	vol -63
gal	blessure 40
galat	bris_de_glace 106	dommage_materiel 101	none -45	vol -44
gales	bris_de_glace 122	collision 44
galet	collision 80
galia	degats_des_eaux 58	dommage_materiel 43
galo	collision -56	dommage_materiel 90	vandalisme -44
galou	blessure -52	degats_des_eaux -46	incendie 237	none -44	vandalisme -46	vol -43
garage	collision 69	evenement_climatique 73	none -52
garde	bris_de_glace 47	collision -62	vandalisme -50	vol 134
gardien	dommage_materiel -42	none -57	vol 178
gare	bris_de_glace 57	collision 116
garro	collision -103	incendie 104	vandalisme 121	vol -70
gaz	collision -50	incendie 42	none -53	vol 191
gendarmerie	incendie 47
gendarmes	collision 72
gha	bris_de_glace 41
ghada	blessure -57	collision 174
ghadich	dommage_materiel -52	evenement_climatique -40	none -109	vandalisme 71	vol 102
ghadyin	collision 106
ghalat	blessure -44	dommage_materiel 175	none -55	vandalisme -49	vol -58
ghalta	collision 45	degats_des_eaux 87
ghar9a	collision -67	evenement_climatique 228	none -48
ghber	collision 94	none -60	vandalisme -70	vol 115
ghda	degats_des_eaux 65
ghedda	autre 61	blessure 50	collision -54	vandalisme 80	vol -62
ghfelt	collision 69	incendie 167	none -92
ghi	vol 66
ghocht	autre 88	collision -51	incendie 58	none 79
ghorzat	blessure 86
ghrazi	blessure 106	bris_de_glace 108	collision -73	dommage_materiel -98	none -44
ghta	blessure -70	degats_des_eaux -70	dommage_materiel 140	incendie 47
glace	bris_de_glace 134	collision -104	none -90	vandalisme 114	vol -42
glissiere	collision 127
glovo	collision 59
golf	bris_de_glace 51	degats_des_eaux -49	dommage_materiel -57	evenement_climatique -52	incendie 135
golna	collision 52	evenement_climatique 152
gps	bris_de_glace -47	none -84	vandalisme -82	vol 335
grise	collision 40
gueliz	collision 59
guidon	collision 65	vol 79
h	collision 95	evenement_climatique 106
ha	dommage_materiel 65
hada	collision -65	none 151
hadak	autre 215	vol -48
hadchi	autre 41	none 64
hadi	none 51
haja	blessure 52	none 54
hakka	collision 42	none 73
hamdolah	degats_des_eaux 83	evenement_climatique 63
hamdollah	dommage_materiel 42
hamdoullah	collision 43
hammam	blessure 157	collision -97	degats_des_eaux 96	dommage_materiel -72	evenement_climatique -50	none -223	vandalisme -77
hangar	degats_des_eaux -40	evenement_climatique 214	none -117
hay	vol 56
hazza	blessure 93	degats_des_eaux -75	dommage_materiel -54	vol 90
hbet	degats_des_eaux 44	evenement_climatique 60
hbett	collision 41	incendie 46
hder	degats_des_eaux 188	vandalisme -57
hdert	degats_des_eaux 53
hebtat	dommage_materiel 52	vol -60
herres	bris_de_glace 73	none -44	vandalisme 150	vol -46
herress	blessure 51	dommage_materiel 95
herrso	bris_de_glace -70	collision -72	evenement_climatique -41	none -70	vandalisme 161	vol 140
herrsou	collision -52	vandalisme 143
hez	bris_de_glace -60	collision -101	evenement_climatique 107	vol 159
hezz	evenement_climatique 109	vol 46
hezzat	collision 67	evenement_climatique 52	vol 43
hezzit	blessure 64	incendie 97
hezzo	vol 127
hhh	autre 40	collision 75	vandalisme -41
hhhh	blessure -44	bris_de_glace 139	collision 40	degats_des_eaux -48
hiya	collision 94
hna	vol 88
homa	autre 56	bris_de_glace -66	collision 60	none -47	vandalisme 77
hotel	autre 97	collision -51	dommage_materiel 85	none -94	vol 59
hotte	incendie 185
hreb	collision 90	dommage_materiel 55
hrebo	collision -57	evenement_climatique -45	incendie 113	none -82	vandalisme -157	vol 208
hwa	collision 73
hya	blessure 146	collision -45
ibn	autre -41	blessure -45	incendie -41	vol 170
ifrane	dommage_materiel -41	evenement_climatique 93	vandalisme -44	vol 48
immeuble	bris_de_glace -48	degats_des_eaux 154	dommage_materiel -46	none -103	vandalisme 99	vol -70
impact	bris_de_glace 175	collision -75
imta	collision 49	none 111	vandalisme -44
induction	bris_de_glace -84	degats_des_eaux -48	dommage_materiel 232
insert	bris_de_glace 152	incendie -56
internet	collision -50	dommage_materiel 144	vandalisme -64
iphone	dommage_materiel 95	vol 102
iwa	none 83
iyam	none 112
iyeh	none 142
ja	vandalisme 43
jab	degats_des_eaux 41	dommage_materiel 73	none -53	vandalisme 103	vol -53
jadarmiya	blessure -44	collision 74
jah	bris_de_glace -105	dommage_materiel 48	vandalisme 139
jaj	bris_de_glace 278	collision -47	vol -42
jaja	bris_de_glace 244	collision -67	none -47
jama3a	bris_de_glace 53	dommage_materiel -43	evenement_climatique 156	none -65	vandalisme -53	vol -49
jame3	incendie 52	vol 107
jani	evenement_climatique 45	incendie 91
jante	dommage_materiel 111
janvier	collision 42	dommage_materiel -40	none 82
jar	collision -54	degats_des_eaux 62	dommage_materiel 96	none -43
jara	blessure -56	dommage_materiel 175	evenement_climatique -66
jarda	collision -79	dommage_materiel 50	evenement_climatique 55	incendie 99	none -57	vol -83
jardin	blessure 65	bris_de_glace 89	collision -53	dommage_materiel -111	evenement_climatique -53	incendie 167	none -90	vandalisme -58	vol -58
jardinier	bris_de_glace 54
jari	dommage_materiel 52
jarna	collision -74	degats_des_eaux 47	dommage_materiel 65
javel	dommage_materiel 158	none -77
jawch	incendie 56	none 145	vandalisme -52	vol -45
jay	collision 60	degats_des_eaux 55
jaya	collision 75	degats_des_eaux 55	none 41	vandalisme -40
jbed	blessure -56	collision -107	dommage_materiel 112	vol 155
jbel	degats_des_eaux -61	evenement_climatique 261	vandalisme -42	vol -50
jdar	blessure -68	degats_des_eaux 66	dommage_materiel -73	evenement_climatique 131	none -168	vandalisme 142	vol -56
jdarmia	collision 72
jdid	autre -51	dommage_materiel 116	none 85	vol -41
jdida	autre 160	collision -139	incendie 68	none -169	vandalisme 108	vol -70
je	evenement_climatique 92
jebs	collision -66	degats_des_eaux 196	none -71
jeddati	blessure 65	dommage_materiel 104	evenement_climatique -92
jeddi	degats_des_eaux -48	dommage_materiel -46	evenement_climatique 90	vandalisme 49	vol -73
jehd	bris_de_glace 134	collision -46	none -57	vol 73
jem3a	none 86
jenb	bris_de_glace 69	collision 74
jenbi	degats_des_eaux 56
jer7	bris_de_glace 126	collision 97	vol -53
jer7a	vol 124
jerr	blessure -46	dommage_materiel 119	vandalisme -42	vol 90
jib	collision 45	dommage_materiel 67	none -99	vol 102
jiha	vandalisme 99
jiran	collision -48	evenement_climatique 54
jit	collision 141	vandalisme -69	vol 48
jm3a	collision -45	none 78
jnab	collision 80	none -60
jnan	autre -46	blessure -76	bris_de_glace -40	collision -111	degats_des_eaux -52	dommage_materiel -147	evenement_climatique -65	incendie 102	none -177	vandalisme 317	vol -73
jnb	autre -42	blessure -67	collision 69	none -59	vandalisme 45	vol 83
joint	degats_des_eaux 159
joj	none 78
jra	autre -44	collision -58	degats_des_eaux 135	dommage_materiel -60	evenement_climatique -109	incendie -45	none -44	vol 151
jra7	collision 146
juin	none 76
k7al	blessure 143	dommage_materiel -51	incendie 58	none -71
k7el	incendie 217	none -54
k7la	dommage_materiel 67	incendie 109
kamel	incendie 91	none -59
kaml	degats_des_eaux 75	none -54	vandalisme 49
kamla	evenement_climatique 46	incendie 56	none -44
kamlin	incendie 48
kan9derch	blessure -56	evenement_climatique 117	none -57	vol 48
kan9te3	collision 43	dommage_materiel 136	evenement_climatique -93	incendie -46
kanch	dommage_materiel 203	evenement_climatique -80	none -46	vol -46
kanchouf	evenement_climatique 72
kandenn	none 126
kandir	blessure -55	dommage_materiel 122	incendie 99	none -40	vol -49
kanet	bris_de_glace 113	degats_des_eaux -50	evenement_climatique 89	none -80
kanghsel	bris_de_glace 61	degats_des_eaux 75	evenement_climatique -52
kangoo	bris_de_glace 79	collision 75	evenement_climatique -52	none -41
kanhez	bris_de_glace 74	collision -43	evenement_climatique 55
kano	degats_des_eaux 40	vandalisme -58	vol 104
kanou	vandalisme 58	vol 85
kant	collision 61
kantsenna	autre 123	vol -41
karossa	vandalisme 109	vol -48
karrossa	collision 161	none -45	vandalisme -54
katghetti	autre 44	none 91
katgoul	bris_de_glace -46	collision 81	degats_des_eaux -41	vandalisme 66
katkhelles	blessure 112	collision -45	none -42	vol -53
katwje3ni	collision 118
kay	blessure 162	collision -137	dommage_materiel 128	incendie -69	vol -41
kay3oum	evenement_climatique 128
kay9etter	degats_des_eaux 162	none -47
kay9te3	dommage_materiel 69
kaych3el	dommage_materiel 138	vol -50
kaychouf	vol 43
kaydhak	dommage_materiel 176	vol -55
kaydiro	blessure 42	collision -84	evenement_climatique 116	vandalisme -84	vol 59
kaydrni	collision 102
kayghli	blessure -67	dommage_materiel 125	incendie -62
kaygol	collision 71	vol -43
kayhder	collision 157
kayjawbch	degats_des_eaux 99
kayjri	blessure 110	collision -68	vol -44
kayl3eb	collision -54	degats_des_eaux -61	dommage_materiel 184	vandalisme 44
kayn	none 63
kayna	vandalisme -43	vol 146
kaynch	collision -49	degats_des_eaux -46	none 115	vol 60
kaynzel	degats_des_eaux 136
kaysil	degats_des_eaux 163	none -59
kaytleb	collision -67	degats_des_eaux -51	dommage_materiel 184	vandalisme -49
kbir	collision 80	evenement_climatique 55
kbira	bris_de_glace 160	dommage_materiel 57	evenement_climatique -40	none -49	vandalisme -40
keb	collision -106	dommage_materiel -65	incendie -90	none -69	vandalisme 381	vol -77
kebb	vandalisme 83
kelb	blessure 176	bris_de_glace -43	collision 123	dommage_materiel -46	none -59
kemmel	collision 52	none 71	vandalisme -50	vol -41
kenitra	collision 94
kenna	bris_de_glace 73	evenement_climatique 42
kent	collision 41
kersi	collision 111	vandalisme 83	vol -61
kesser	bris_de_glace 100	collision -147	degats_des_eaux -84	dommage_materiel -54	none -76	vandalisme 263	vol -79
khali	autre -56	blessure -45	bris_de_glace -49	collision -99	degats_des_eaux -53	dommage_materiel 284	incendie -46	none -187	vandalisme -119	vol 102
khalti	collision -64	incendie 99	vandalisme -44
khamsa	collision 97	none 47
kharej	collision 91
kharj	vol 43
kharja	dommage_materiel 142
khass	bris_de_glace 56	dommage_materiel 45
khassha	blessure 112	dommage_materiel 65
khassni	autre 81	dommage_materiel -43	none 53	vol -48
khawi	collision 90	dommage_materiel -41	vol 69
khawya	autre 65	collision -51	dommage_materiel -44	evenement_climatique -54	incendie 60	none -58	vandalisme 44	vol 61
khbar	none 124
khbet	dommage_materiel 131
khda	vol 107
khdam	autre -63	dommage_materiel 61
khdama	collision 56	dommage_materiel -50	vol 78
khdat	bris_de_glace -42	evenement_climatique 43	vol 120
khdaw	vol 139
khddama	collision 60	dommage_materiel 102	incendie -53	vol -42
khdit	autre 43	collision 65	vol -58
khdma	blessure 165	collision -109	dommage_materiel 134	evenement_climatique -41	none -83	vandalisme -63	vol -122
khebbech	collision -99	dommage_materiel 178	vol -42
khebtat	collision 87
khedcha	collision 58	incendie 40
khedma	autre 123	collision 48	vol -43
khella	blessure -44	collision -54	degats_des_eaux 41	vandalisme -64	vol 198
khellat	bris_de_glace 103	none -43
khellaw	none -76	vol 176
khellit	vol 93
khenifra	evenement_climatique 99	vandalisme 73	vol -113
kherjat	collision 90
khfif	bris_de_glace 123	collision 51	evenement_climatique -106
khilal	dommage_materiel 224	none -68	vol -85
khir	collision 109	degats_des_eaux 66	vol -45
khmis	autre -65	blessure 205	bris_de_glace -41	collision -81	degats_des_eaux -52	evenement_climatique -58	incendie -50	none 91	vandalisme -71	vol -74
khouya	collision 72
khoya	collision 65	dommage_materiel 56
khrej	vandalisme 91
khrejna	incendie 132	none -51	vandalisme -76
khrejo	autre 81	none -49
khrejt	vol 120
khsara	incendie 106
khser	degats_des_eaux 139
khtef	collision -72	dommage_materiel -48	none -55	vol 263
khtfo	collision -71	none -40	vol 203
khti	bris_de_glace 50
khwa	autre -40	collision 135	vandalisme 67	vol -57
khwaw	none -41	vol 211
khyata	bris_de_glace 47	collision -43	degats_des_eaux -52	evenement_climatique 109
kifach	autre 132
kla	blessure 179	bris_de_glace -41	collision -73	degats_des_eaux -43	dommage_materiel 169	none -132	vandalisme -52	vol -81
klat	evenement_climatique 111	incendie 88	vandalisme -42
klian	bris_de_glace 72	collision -68	degats_des_eaux 57	dommage_materiel 65	vandalisme -42
km	collision 107	evenement_climatique 95	vol -68
kol	bris_de_glace 94	evenement_climatique -49	none 52	vol -42
kola	evenement_climatique -47	vandalisme 109
kolha	collision -50	evenement_climatique 47	incendie 87
kolhom	blessure 42	evenement_climatique 75
kollha	dommage_materiel 166	none -82
kollo	blessure -42	bris_de_glace 45	degats_des_eaux 55	incendie 52
kolna	collision 46
kona	none -41	vandalisme 73	vol -46
koura	blessure -49	bris_de_glace 192	collision -64	dommage_materiel 88	none -45	vandalisme -149
kouzina	incendie 63	vandalisme 55
krassa	none -88	vandalisme 131	vol -45
ksida	blessure -42	collision 183	none -45
ktafi	blessure 160	degats_des_eaux -40	dommage_materiel -40	none -62	vol -55
ktbo	degats_des_eaux -45	evenement_climatique -43	none -75	vandalisme 230
ktbou	evenement_climatique 109	none -43
kteb	vandalisme 105
ktef	bris_de_glace 154	degats_des_eaux -50	evenement_climatique 66	incendie -101	vol -40
ktoub	degats_des_eaux 54	evenement_climatique 77
l2ard	collision 92
l3afia	incendie 121
l3am	autre 74	vandalisme 63
l3ani	incendie 101	vandalisme 79	vol -51
l3arbia	collision 118
l3assifa	evenement_climatique 126
l3awd	blessure 235	bris_de_glace -63	collision -133	dommage_materiel -53	evenement_climatique -41	none -54	vandalisme -51	vol 114
l3chia	degats_des_eaux -40	dommage_materiel 45	vol 50
l3chiya	none 68
l3ers	dommage_materiel 92	none -80	vandalisme 87
l3essas	vandalisme -67	vol 75
l3id	autre 61	collision -83	degats_des_eaux -40	dommage_materiel 43	none -55	vol 88
l3imara	vol 71
l3omra	vol 64
l3oud	collision -47	evenement_climatique 216	none -72	vandalisme -41
l7a9	collision 50
l7aj	incendie 51
l7ajja	collision 53
l7amdolah	incendie 107
l7amdolilah	collision -47	incendie 86
l7amdolillah	collision 52	dommage_materiel -101	none -72	vol 185
l7amdollah	dommage_materiel 63	none -48	vandalisme -60	vol 95
l7amdoulillah	collision 128
l7ammam	blessure 93	collision -48	degats_des_eaux 57	vol 57
l7anout	bris_de_glace 43	collision -46	dommage_materiel -40	incendie 44	vandalisme 49
l7chich	incendie 71
l7did	collision 87	none -43	vol 41
l7ed	incendie 86	none 65
l7emmam	blessure 79
l7emsa	bris_de_glace 40	evenement_climatique 54
l7it	degats_des_eaux 89	none -46
l7jer	collision -70	vandalisme 217	vol -41
l7mar	collision 149
l7ouma	autre -45	blessure 123	collision -80	vandalisme 108
l7out	blessure 130	collision -128	evenement_climatique -50	incendie 169	none -103	vandalisme -61	vol -60
l7ram	collision -87	vandalisme 280	vol -158
l7ta	collision 118	evenement_climatique 58	none -40
l7wayej	autre 83	none -51	vol 60
l7yout	degats_des_eaux -97	dommage_materiel -71	none -41	vandalisme 263	vol -47
l9a	collision -48	vandalisme 164	vol -42
l9ahwa	autre 60	dommage_materiel -43	none -43	vandalisme 62
l9antra	collision -46	evenement_climatique 48	vandalisme 73
l9elb	autre 135	none -93	vandalisme 109	vol -89
l9ermoud	evenement_climatique 100
l9ina	degats_des_eaux 89	vol 73
l9it	vol 82
l9itha	collision 88	degats_des_eaux -46	none -59	vol 112
la	none 41
laayoune	blessure -55	collision 67	dommage_materiel -42	evenement_climatique 103	vol -53
lah	none 119
lakhor	blessure -51	none 84	vol 129
lakhra	vandalisme 53
lalla	collision -77	degats_des_eaux 160
larache	collision 49
larb3a	blessure 68
lard	dommage_materiel 60	evenement_climatique 85	none -56
lasse9	collision -89	incendie 166
lassurance	blessure 103
lavabo	degats_des_eaux 180	none -44
lave	degats_des_eaux 112
laver	degats_des_eaux 99	dommage_materiel 54
lb7er	bris_de_glace 52	evenement_climatique 62
lbab	collision 40	none -46	vandalisme 51
lbalcon	dommage_materiel 171	incendie 50	vandalisme -42	vol -42
lbanka	blessure 84	none -50	vol 87
lbareh	none 116	vol -40
lbarriere	collision 270	dommage_materiel -43	vandalisme -61
lbassamat	vandalisme -55	vol 157
lbatterie	blessure -45	collision -72	dommage_materiel -43	incendie 74	none -113	vandalisme -57	vol 149
lbe7r	dommage_materiel 109	vol 74
lbebe	collision 86
lbent	dommage_materiel 90
lberd	bris_de_glace 123	collision -44	vol 49
lbghel	collision 95
lbid	collision -81	evenement_climatique 206	none -64	vandalisme 49
lbit	bris_de_glace 97	dommage_materiel -40	evenement_climatique -45	vol 55
lblassa	collision 60	vol 41
lbolis	collision 61	vandalisme -40	vol 56
lboulis	collision 47
lbouta	degats_des_eaux -40	incendie 101
lcaisse	collision -53	vandalisme -50	vol 228
lcamera	dommage_materiel 61
lcamion	collision 165	none -49	vol 64
lcapot	none -64	vandalisme 147	vol -41
lcoffre	vol 52
lconstat	collision 50
ldakhel	bris_de_glace 43	dommage_materiel 42	vol -56
le	evenement_climatique 163	none -67
les	incendie 41	vandalisme 101
letnin	dommage_materiel 105	none 125	vandalisme -108
lewwel	bris_de_glace 69
lfayadan	collision -45	evenement_climatique 193	vol -59
lfeu	collision 95
lflous	autre -74	dommage_materiel 63	none 122
lfo9	degats_des_eaux 95
lfo9ani	bris_de_glace 146	collision -54	degats_des_eaux 80	evenement_climatique -100	none -48	vol -41
lforn	bris_de_glace 72	collision -95	none -44	vandalisme 67	vol 50
lfou9ani	degats_des_eaux 251	dommage_materiel -65
lgaz	bris_de_glace -118	collision -114	degats_des_eaux 109	dommage_materiel -48	incendie 150	none -99	vandalisme -40	vol -49
lghalta	blessure -43	collision 182
lghis	blessure -71	collision 101	degats_des_eaux -45	dommage_materiel -47	evenement_climatique 177	none -57
lghorzat	blessure 91
lhamdolillah	bris_de_glace 119	collision -82	evenement_climatique -42	incendie -57	none 162	vandalisme -86	vol -142
lhamdollah	bris_de_glace -63	evenement_climatique 64	none -68	vandalisme 166	vol -64
lia	none -50
ligament	autre -56	blessure 184
ligne	vol 125
lih	collision 51
lihom	dommage_materiel -41	evenement_climatique 94
lik	dommage_materiel -48	evenement_climatique -54	incendie 42	none 94	vandalisme -49	vol 66
likom	autre 109	none -61
lila	none -53	vandalisme 120	vol 58
lille	blessure -43	bris_de_glace 64	collision 96	incendie 127	vol -111
limen	collision 69
limn	bris_de_glace 137	collision 73	evenement_climatique -75
limna	bris_de_glace 126	collision -87
lina	collision 43
liser	blessure -42	collision 104
lisser	bris_de_glace 167	collision 188	evenement_climatique -82	none -148	vol -48
livraison	collision 103
livreur	vol 69
liya	blessure 48	collision 40
ljar	bris_de_glace 88	collision 56	vandalisme -87
ljara	collision -42	degats_des_eaux 212
lkar	collision 89
lkbir	blessure 303	bris_de_glace -41	collision -50	dommage_materiel -90	evenement_climatique -91	none -132
lkbira	bris_de_glace 137
lkelb	dommage_materiel 48
lkhedma	collision 44
lkhett	collision 144
lkhir	collision 91	none 56
lkhit	autre -48	collision -52	degats_des_eaux -61	dommage_materiel -130	evenement_climatique 48	incendie 163	none 93
lkhmis	none 44
lkhobz	collision 71	incendie 67
lkhodra	collision 92	vol -49
lkhsara	collision -64	dommage_materiel 164	vandalisme -51
lkhwatem	incendie 66	vol 54
lklian	bris_de_glace -83	dommage_materiel 45	evenement_climatique 100
lkora	blessure 67	bris_de_glace 87	degats_des_eaux -43
lkorsi	autre -86	blessure -80	vol 233
lkouzina	degats_des_eaux 94
lkra	collision -57	dommage_materiel 105	none -51	vandalisme 62
lla	none 291	vol -41
llah	collision -55	degats_des_eaux 55	vandalisme 65
lm3ellem	degats_des_eaux 103
lm3iz	blessure -51	collision 124	evenement_climatique 48	vol -44
lma	collision -45	degats_des_eaux 168
lma7dar	collision 46	vol 45
lmachine	autre -41	blessure 54	degats_des_eaux 187	none -52
lmahdar	degats_des_eaux -40	vandalisme 41	vol 58
lmalik	vol 100
lmatricule	collision 74
lmdina	evenement_climatique 59
lmedrasa	collision 92
lmerra	vandalisme -53	vol 82
lmodir	blessure 59
lmohim	degats_des_eaux 88	vandalisme -40
lmoteur	dommage_materiel 80	none -48
lmoto	collision 176	none -40
lmotor	vol 67
lmra	autre 130	collision 51	none -70
lmraya	bris_de_glace 207	none -61
lo7	bris_de_glace -45	collision -70	dommage_materiel 155	incendie -120	none -75	vandalisme 172	vol -88
local	blessure -48	bris_de_glace -57	degats_des_eaux 145	dommage_materiel -44	evenement_climatique -40	incendie -46	none -104	vol 89
logan	collision 56	none -52	vol 58
lor	collision 100	none -46
lpare	bris_de_glace 70	collision 40	none -65	vandalisme 104
lparking	collision -169	vandalisme 212	vol -47
lparquet	degats_des_eaux 131
lpc	collision -100	dommage_materiel 168	none -47	vandalisme -64	vol 137
lphare	collision 183
lpharmacie	bris_de_glace 120	vandalisme -60	vol 81
lpolice	vol 59
lpolis	vandalisme -54	vol 96
lqahwa	vol 61
lunette	autre -45	bris_de_glace 205	collision -105	degats_des_eaux -51	evenement_climatique -54	none -57	vandalisme 125	vol -49
lustre	collision -57	degats_des_eaux 143	dommage_materiel 126	evenement_climatique -45	vol -53
lvase	collision -61	dommage_materiel 249	none -46
lvitre	bris_de_glace 302	collision -54	evenement_climatique -59
lvol	autre 141
lvolant	collision 171	vol -85
lwad	evenement_climatique 152
lwalid	blessure -41	vol 71
lwalida	autre 84	blessure 76	dommage_materiel -42	none -43
lwe9t	incendie 50
lwer9a	collision 41
lwest	bris_de_glace 54	dommage_materiel 141	none -89
lwi9aya	collision -52	evenement_climatique 200	incendie -42	vol -68
lwlad	none -44	vandalisme 188
lwra9	autre 94	none -56	vol 74
lycee	blessure 54	none -79	vol 83
lyon	autre 114
lyoum	none 96
m3a	collision 44
m3ah	vandalisme 104
m3aha	dommage_materiel -42	incendie 40	none -50	vol 148
m3ahom	collision -51	degats_des_eaux 169	dommage_materiel -47	evenement_climatique -42	none -75	vandalisme 128
m3akom	bris_de_glace 96	vandalisme 42
m3ana	collision 44	vol 91
m3aya	collision 44
m3ewja	collision 149	none -43
m7dar	vandalisme 98	vol -66
m7loul	collision 62	degats_des_eaux 73
m7loula	degats_des_eaux 59	vol 68
m9tou3	dommage_materiel -50	vol 131
ma3endi	vandalisme 93	vol -45
ma3ndich	none 90
ma3reftch	autre 111	collision -60	none 68
ma7dar	blessure 49	collision -124	degats_des_eaux 103	dommage_materiel -58	evenement_climatique 185	none -89	vandalisme -57
maarouf	collision 43
macbook	dommage_materiel 187
machi	none 131	vol -40
machine	autre 101	none -58
madame	bris_de_glace 40	collision 47
mafia	blessure -49	collision 262	degats_des_eaux -42	dommage_materiel 65	evenement_climatique -84	incendie -44	none -71	vandalisme -114	vol -82
mahdar	degats_des_eaux 51	dommage_materiel 105	incendie -41	none -78
mai	none 144
main	collision 100	vandalisme 44	vol -44
mais	collision 128	dommage_materiel -45
makanch	collision 64
makayn	bris_de_glace 41	degats_des_eaux 81	none -50
makaynch	collision 112	none 42	vol -56
malle	collision 63	vol 104
mama	bris_de_glace 84	dommage_materiel -46
marche	collision 143
marjane	dommage_materiel 106
marrakech	autre 55	bris_de_glace 50	dommage_materiel 62	none -69	vol -42
mars	autre 161	none -92
marteau	autre -40	collision -77	degats_des_eaux -47	evenement_climatique -42	none -144	vandalisme 194	vol 61
martil	degats_des_eaux -49	evenement_climatique 116
mat	dommage_materiel 87
mata	dommage_materiel 93
match	autre -42	blessure 237	collision -115	none -85	vandalisme 124	vol -62
matelas	collision -45	incendie 188
materiel	dommage_materiel 59
matet	collision 42
mato	incendie 191	none -40	vol -62
matricule	collision 60
mazal	none 41
mcha	collision 60	none -45
mchat	dommage_materiel 88	none -57	vandalisme -44
mchaw	dommage_materiel -42	vol 114
mchina	autre 53	dommage_materiel -45	none -53	vol 94
mchit	autre 42	vandalisme 41	vol 59
mchitch	collision -72	vol 204
me7loul	collision -60	degats_des_eaux 144	none -68	vol 119
mehdia	blessure -66	dommage_materiel 61	evenement_climatique -46	none -87	vandalisme 157
meknes	collision 60
mektoub	degats_des_eaux -71	vandalisme 71	vol 58
mellal	degats_des_eaux 97	evenement_climatique 83	vol -46
mellin	vol 66
menhom	collision -44	evenement_climatique 67	incendie 105	none -55	vandalisme -57
menni	degats_des_eaux 161
mercedes	collision 75
merra	none -61	vandalisme 75
mersa	dommage_materiel -81	none -110	vandalisme 181	vol -52
merzouga	collision 80	dommage_materiel 93
meskin	collision 131	degats_des_eaux 52	dommage_materiel -43	none -65
meskina	collision 110
mesmar	collision -91	vandalisme 251	vol -88
meubles	degats_des_eaux 90	evenement_climatique 102
mezyan	none 154
mezyanin	evenement_climatique 107
mherres	dommage_materiel 60	vandalisme -51	vol 68
mherrsa	blessure 106	dommage_materiel -58	none -54	vol -56
mherrsin	vandalisme 45
midelt	degats_des_eaux 76	evenement_climatique 41
minerve	blessure 118
miskin	collision 96
mitro	degats_des_eaux -51	dommage_materiel -47	evenement_climatique 217	incendie -65	vol 67
mjrou7	collision -65	evenement_climatique 56	vandalisme 130	vol -67
mkherbcha	collision -54	none -51	vandalisme 216	vol -46
mktoub	collision 54
mli	bris_de_glace 55	incendie 56	none -41
mlli	bris_de_glace 49	dommage_materiel 43
mn	none -47
mnfoukha	blessure 66	dommage_materiel 95	vol -57
mnha	incendie -73	vandalisme 80
mni	collision -46	dommage_materiel 110	none -42
mnin	degats_des_eaux 56	evenement_climatique -43	none -44	vol 43
mnno	degats_des_eaux -51	dommage_materiel -54	incendie 197	none -60
mno	degats_des_eaux 166
mochkil	collision 76
modem	collision -68	dommage_materiel 109	evenement_climatique 106	vol -43
mohammadi	collision 70	vol 40
momkin	none 116
mor	none 86
mora	collision 94	vandalisme 60	vol -47
mosta3jalat	autre -50	collision 88	dommage_materiel -43	vol 67
moteur	collision -56	dommage_materiel 57	incendie 97	none -43
moto	collision 57	vol 75
motor	collision 113	vol 86
moulaha	collision 119
moulat	blessure -40	collision 43	dommage_materiel 154	none -41
moulay	collision 40	vandalisme -48	vol 147
moumen	incendie 191	none -74	vandalisme -56	vol -43
mous	collision -55	vandalisme 106	vol 98
mouss	blessure 159	collision -40	none -83	vandalisme 92	vol -91
mra	blessure -52	bris_de_glace -41	collision -44	evenement_climatique 54	none -43	vandalisme -48	vol 215
mrat	blessure -43	collision -44	dommage_materiel 150	vandalisme 49
mrrat	autre 143	collision -40	dommage_materiel -56	none -58	vandalisme -94	vol 61
msdoud	collision -53	degats_des_eaux 114
msini	collision 61	degats_des_eaux 41
mzyan	collision 53	none -73	vol 95
mzyanin	collision 111
n	none 65
n3as	degats_des_eaux 95
n3emro	collision 51
n3est	collision 58	vandalisme -46	vol 113
n3eyyet	bris_de_glace 53	collision 72
n3ref	autre 45	blessure 73	vol -40
n7ell	collision -165	degats_des_eaux 60	vandalisme -59	vol 206
n9der	blessure 85	dommage_materiel 41
n9derch	collision 131	vol -76
n9ez	collision 68	evenement_climatique -42	incendie 113
na3es	collision -54	evenement_climatique 91	none -57	vol 56
na3sa	collision 91	incendie 46	vol -41
na3sin	collision -50	none -41	vandalisme 89	vol 101
na9es	bris_de_glace -66	collision -72	vandalisme 136
nad	collision 62
nador	collision 41	vol 93
nakhla	evenement_climatique 95	incendie 57	vandalisme -42
nantes	bris_de_glace 42
nas	degats_des_eaux 46	vandalisme 72
nazel	collision 55	degats_des_eaux 44
nbeddel	autre -41	blessure 56	none 80
nched	none 114
nchki	autre -40	collision -95	none 63	vandalisme 131
nchof	degats_des_eaux 40	vandalisme -46
nchouf	autre -153	blessure -41	bris_de_glace -93	collision -88	degats_des_eaux -42	dommage_materiel 89	evenement_climatique -41	none 138	vandalisme -102	vol -58
ndir	autre 44
nefs	none -63	vol 121
neiman	collision -50	vandalisme -69	vol 182
nemra	collision 64
nemrti	collision 134
nhder	none 131
ni	vol 50
nichan	collision 50	vol 47
nifi	collision 87
nit	vol 99
njib	incendie 125
nkemmel	none 75
nkhdem	collision -47	none -42	vandalisme 151
nkteb	dommage_materiel -84	evenement_climatique -56	none 51	vol 154
nmchi	dommage_materiel 103	none -46
nnas	autre -44	none -40	vandalisme -45	vol 177
non	autre 57	none 130
nos	bris_de_glace 110	collision -56	dommage_materiel -48	evenement_climatique -68	incendie 57	none -59	vandalisme 81
noss	none 67
nsa	degats_des_eaux 94	none 44
nsarre7	none 127
nsat	incendie 47
nsifet	autre 190	blessure -70	bris_de_glace -46	collision -42	evenement_climatique 41	none -47	vol -59
nsift	autre -64	none 212
nsit	autre 74	degats_des_eaux 62	none -57
nzel	degats_des_eaux 70	none -48	vol -40
nzelat	collision 112	degats_des_eaux 41	dommage_materiel -76	evenement_climatique 52
nzelna	incendie 120	none -43
nzelt	collision 153	incendie 62	none -125	vandalisme -57
o	collision 40
octobre	autre 76	bris_de_glace 44
okhra	collision 100
omar	incendie 82
onee	dommage_materiel 241	evenement_climatique -103	incendie -58
operation	blessure 138
ordinateur	dommage_materiel 97
ordonnance	autre 58	blessure 42
ouarzazate	collision 51	incendie 51
oujda	vandalisme -43	vol 122
ourika	collision -41	degats_des_eaux -52	dommage_materiel -53	evenement_climatique 150	incendie 119
oxygene	blessure -42	collision -42	incendie 171
panneau	degats_des_eaux -40	dommage_materiel -62	evenement_climatique 187	incendie -41	none -41	vol 44
panneaux	evenement_climatique 78	incendie 120	none -68
panoramique	bris_de_glace 220	vandalisme -40
papier	evenement_climatique 108	incendie 84	vandalisme -111
parabole	evenement_climatique 55	vandalisme 84
parbriz	bris_de_glace 178	collision -68
pare	bris_de_glace 57	collision 70
parebrise	bris_de_glace 145
parking	collision 72
parquet	degats_des_eaux 118
partner	collision 127	vandalisme -43	vol -55
pas	none 93
passage	collision 113
passeport	dommage_materiel -58	vol 166
pc	collision -58	dommage_materiel 124	vandalisme -44	vol 93
peage	collision 167
peinture	autre -40	blessure -50	bris_de_glace -79	collision 82	degats_des_eaux -42	dommage_materiel -99	evenement_climatique 87	incendie -50	none -158	vandalisme 137	vol -79
perceuse	dommage_materiel 147	none -69	vandalisme -64	vol 61
permis	collision 63
peugeot	collision 93
phare	bris_de_glace 110	collision 76	none -62	vol -43
pharmacie	vandalisme 86
photo	autre -70	dommage_materiel 120	vandalisme -40	vol 116
picanto	collision 69	vandalisme 51
pick	vandalisme -68	vol 128
piscine	blessure 70	collision -66	degats_des_eaux 173	evenement_climatique 73	none -95	vol -63
placard	collision -43	degats_des_eaux 200
placards	blessure -41	dommage_materiel -43	incendie 266	none -101	vol -58
place	collision 62
plafond	degats_des_eaux 106
plage	autre 123	collision 53	none -49	vandalisme -56
plainte	collision -54	none -40	vandalisme 74	vol 111
plaque	bris_de_glace -47	dommage_materiel 169	vol 42
plastique	evenement_climatique 175	none -46
platre	autre -47	blessure 242	dommage_materiel -91
plombier	degats_des_eaux 103
pneu	collision 125	dommage_materiel 62	vol -40
pneus	collision -67	vandalisme 63	vol 100
point	collision 89
points	blessure 164	bris_de_glace 116	dommage_materiel -63	evenement_climatique -75	none -59
polis	collision 92
pompe	degats_des_eaux 96	incendie -50	none -46	vol 48
pompiers	incendie 94
port	vandalisme 45
portable	collision -92	none -123	vol 348
portail	dommage_materiel -82	vandalisme 132
porte	bris_de_glace 118	collision 64	none -93	vandalisme -67	vol 41
portiere	collision 77	vandalisme 51
poteau	collision 154
pouces	dommage_materiel 200	vol -56
prelevement	autre 244	none -127	vol -40
priorite	collision 67
protection	collision 73	incendie 42
qbel	blessure 68	degats_des_eaux -54
qoddam	blessure 81
ra9m	collision 62	dommage_materiel -40	none 64	vandalisme -61
rabat	autre 76	dommage_materiel 54	none -82	vol 71
radiateur	collision 158
radio	autre 57	blessure 61	bris_de_glace -41	collision -68	evenement_climatique 44	none -64	vol 44
rah	autre 62	none -47
raj3a	collision 42
rajel	collision 62	vol 52
rajli	vandalisme 105
rakba	collision 98
rakeb	blessure -41	collision 167	vol -40
rani	blessure 55	collision 110
rapport	collision 180	vol -61
ras	blessure 85	evenement_climatique 51	none -45	vol 55
rasha	dommage_materiel 151	none -62	vol -43
rasi	collision 47
rasou	collision 40	none -59	vol 107
rass	collision 90
rassi	blessure 84	none -45	vol 102
rasso	blessure 120
rayure	collision 140	evenement_climatique -42	vol -46
rb3	none 146
rb3a	vandalisme 84
rbat	dommage_materiel 211	none -99	vandalisme -57
rebbi	degats_des_eaux 40	evenement_climatique 101	none -54
rech	collision -66	degats_des_eaux 155	dommage_materiel -46	none -138	vandalisme -56	vol 177
rej3	vandalisme -54	vol 91
rejli	blessure 161	collision 71	incendie -42	none -69
rejlia	collision 157	none -44
rejlih	blessure 217	collision -174	dommage_materiel 67	vol -44
rejliha	blessure 70	degats_des_eaux 86	dommage_materiel 117	evenement_climatique -75	incendie -130
rekba	blessure -72	collision 108	degats_des_eaux -44	dommage_materiel -99	incendie 130
remboursement	none 108
remorque	vol 80
repos	blessure 40	collision -50	vol 133
reservoir	collision -106	dommage_materiel 104	incendie -84	vandalisme 160	vol -47
residence	bris_de_glace 125	collision -52	dommage_materiel -49	vol 88
retro	bris_de_glace 130	collision 126	none -66	vol -53
retros	bris_de_glace -50	collision -106	vandalisme 288	vol -63
ri7	bris_de_glace 67	collision -85	evenement_climatique 294	none -72	vandalisme -50
ri7a	degats_des_eaux 166	evenement_climatique -54
riad	bris_de_glace 114	none -51	vol 53
rideau	incendie 48	vandalisme 66
rideaux	collision -51	dommage_materiel -50	incendie 274
rih	blessure -56	bris_de_glace -46	collision -51	degats_des_eaux -87	dommage_materiel -52	evenement_climatique 435	none -87	vandalisme -91	vol -41
rj3at	collision 57
rje3	collision 86	dommage_materiel 89
rje3na	collision -40	vandalisme -44	vol 206
rje3t	none -47	vol 78
rjel	blessure 50	bris_de_glace -43	collision -75	degats_des_eaux -41	dommage_materiel 116	none -80	vandalisme 117	vol -59
rjli	blessure 104	degats_des_eaux -42	evenement_climatique -40
rkabi	vol 117
rkebt	collision 181	vandalisme -40
rmad	incendie 157
rmaw	collision -40	incendie -75	vandalisme 231	vol -45
rmel	collision 46	dommage_materiel 109	evenement_climatique 42	vandalisme -58	vol -41
rob3	collision 47
robinet	degats_des_eaux 164
robini	degats_des_eaux 190	vol -53
robot	dommage_materiel 46	none 74
rocade	collision 172	vol -44
rochd	autre -41	blessure -45	incendie -41	vol 170
rokkab	bris_de_glace 52	collision 137	vandalisme -74
rond	collision 82	incendie 42
roue	dommage_materiel 133
roues	collision -102	vandalisme 40	vol 216
rouge	collision 66
route	collision 68
rwayed	collision -50	none -54	vandalisme 202
rwida	collision 123
s7a7	degats_des_eaux -51	evenement_climatique 169	vol -45
s7i7	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
s9ef	degats_des_eaux 132
sa3a	autre 44	vandalisme -40
sa3at	degats_des_eaux 74	incendie 40
sa3i9a	evenement_climatique 195
sa7b	collision 156	incendie 85	none -119
sa7bi	incendie 107	vol -43
sa9	blessure 89	bris_de_glace 77	collision -57	dommage_materiel -47
sa9f	bris_de_glace -59	collision -57	dommage_materiel 136	evenement_climatique 78	none -59	vandalisme -64	vol -48
sac	collision -49	none -41	vol 211
safi	none 57
sahbi	collision 86
sak	collision -41	none -56	vandalisme -42	vol 240
sakna	degats_des_eaux 122
sal	blessure -41	collision -67	degats_des_eaux 214	dommage_materiel 68	none -41	vol -50
salam	none 50
salama	evenement_climatique 54
sale	collision -45	vol 180
salem	collision -55	incendie 109	vol 86
salle	blessure 43	bris_de_glace 50	collision -67	none -71
salmin	collision 78
salon	collision -40	degats_des_eaux 54	incendie 68
samsung	dommage_materiel 198	none -89
samu	collision 98	incendie 41
sarout	autre 170	collision -111	none -95	vandalisme 203
sayed	collision 85
sayeg	collision 165	dommage_materiel 59	vol -69
sayeq	collision 48	vol 112
sayg	blessure 266	collision -139	evenement_climatique -42	none -46
sayga	collision 50
sba3	autre -62	blessure 205	bris_de_glace -60	collision -49	dommage_materiel 123	evenement_climatique -60	none -62	vol -41
sba3i	blessure 293	collision -58	dommage_materiel -82	incendie 44	none -105	vol -54
sbab	bris_de_glace 59	incendie 41
sbagha	evenement_climatique 45	none -48	vandalisme 47
sbah	none 86
sbe3	blessure -100	collision 57	degats_des_eaux -67	dommage_materiel 180	none -46
sbitar	blessure 54	collision 55
scanner	autre 115	blessure -46	degats_des_eaux 69
scooter	collision 44	vandalisme 55
sda3ni	collision 117
se9f	blessure -45	bris_de_glace -51	degats_des_eaux 154	dommage_materiel -55	vandalisme 58	vol -51
sebaa	collision 83
sebagha	collision -56	degats_des_eaux 69	vandalisme 174	vol -56
sebbagh	degats_des_eaux 56	vandalisme 79
sebbni	vandalisme 139	vol -48
sebt	none 47
sedri	collision 137	vol -46
sejlat	autre -48	blessure -48	collision -134	dommage_materiel -80	evenement_climatique -48	incendie 58	none -53	vandalisme 139	vol 43
sekran	collision 58	none -43	vandalisme 172	vol -74
sel3a	collision -77	degats_des_eaux 134	incendie 51	vol -67
sellom	blessure 192	none -44
sellum	blessure 170	bris_de_glace 151	collision -41	degats_des_eaux -50	dommage_materiel -132	evenement_climatique -42	none -72	vandalisme -40
septembre	dommage_materiel -41	evenement_climatique 114
serjem	bris_de_glace 107	vol 47
serre	bris_de_glace -41	collision -53	dommage_materiel 71	evenement_climatique 143	none -45
serrure	autre 54	vandalisme 186	vol -60
serrurier	autre 104
serveur	degats_des_eaux 53	dommage_materiel 104	none -43
service	dommage_materiel 42	evenement_climatique 44	none 90
settat	bris_de_glace 168	collision -53	none -110	vandalisme -43	vol 146
sewrat	incendie 170	none -76	vol -58
sghir	blessure 49	collision 71	none -48
sghira	bris_de_glace 51	evenement_climatique -56	none -43	vol 54
si	blessure 62	collision 51	degats_des_eaux 78	vol -65
sidi	incendie 55
siege	vandalisme 63	vol 49
sif	blessure -55	collision -83	vol 241
sifett	autre 44	dommage_materiel 151	none -72
simana	none 49
simanat	blessure 134	collision -47
siphon	degats_des_eaux 105
sir	collision 78
siyed	collision 69
skhoun	degats_des_eaux 167	dommage_materiel 44	incendie -84
skhouna	bris_de_glace 206	evenement_climatique -70
ski	blessure 136	collision -135	vol 149
sla	vol 104
slamtna	collision 45	vol 74
slm	autre 64	collision -41	dommage_materiel -51	none 77	vol -52
sme3na	bris_de_glace 54
sme3t	bris_de_glace 94
sme7	collision 77
smeh	collision 160	vol -47
smito	blessure 158	collision -64	vandalisme -42
snack	bris_de_glace -66	collision -66	incendie 55	vandalisme 74	vol 41
snan	autre 57	blessure 277	collision -51	dommage_materiel -50	none -85	vandalisme -58	vol -59
snin	blessure 87	collision -58	dommage_materiel 135
societe	collision 66	degats_des_eaux -42	dommage_materiel 84
sokkar	autre 50	blessure 43	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 69	vandalisme 46	vol -56
sol	degats_des_eaux 199	vol -49
solaire	collision -40	degats_des_eaux 117	dommage_materiel -89	evenement_climatique 90	incendie -42	none -74	vol 92
sor3a	blessure 198	dommage_materiel -41	evenement_climatique -72	none -53
souk	blessure 84	none -41	vol 137
sour	collision 50	evenement_climatique 133
sous	degats_des_eaux 175	vol -44
sport	bris_de_glace 69	collision -41	vol 131
spray	collision -51	degats_des_eaux -62	none -79	vandalisme 279	vol -89
sre9o	vol 186
ss9ef	degats_des_eaux 46	evenement_climatique 62
ssalam	collision 111
ssebt	collision -60	degats_des_eaux -45	dommage_materiel -62	evenement_climatique 87	none 119	vandalisme -57
ssel3a	collision -55	evenement_climatique 50	incendie 57	none -56	vol 94
sta7	collision -59	evenement_climatique 88	incendie 65	none -49	vol 91
stah	collision -69	degats_des_eaux 82	evenement_climatique 84	vol 61
station	collision -54	vol 124
stel	degats_des_eaux -79	dommage_materiel 128	evenement_climatique 65	incendie 113	none -79	vandalisme -52	vol -46
stop	collision 65	none 64
store	bris_de_glace -66	dommage_materiel -45	incendie 73	none -87	vandalisme 161
stylo	collision 90	dommage_materiel 101	none -41	vandalisme -46
sultan	incendie 51	vandalisme 41
sur	none 117
surtension	dommage_materiel 174	none -44
syndic	collision -44	degats_des_eaux 97
t2ada	vandalisme -40	vol 119
t7er9at	collision -58	degats_des_eaux 47	incendie 189	none -50
t7er9o	blessure -40	collision -46	incendie 263	none -47	vol -43
t7re9	dommage_materiel 124	incendie 63
t7re9t	blessure 187	collision -45	dommage_materiel -132	evenement_climatique -59	incendie -53	none -101	vandalisme -50	vol -43
t7t	evenement_climatique 51	vol 75
t9as	dommage_materiel 150	none -57
t9elbat	blessure -40	collision 194	none -94	vandalisme -54
t9te3	dommage_materiel 136	incendie -63	none -42
ta3	collision 163	none -41
ta3wid	autre 106	blessure -40
ta7	dommage_materiel 182	none -55	vol -52
ta7et	blessure 60	bris_de_glace 41	dommage_materiel 62	none -62	vol -45
ta7o	blessure -76	bris_de_glace -41	collision -49	degats_des_eaux -40	dommage_materiel 144	incendie 133	none -74	vandalisme -88	vol -44
ta7t	evenement_climatique 55
ta7ti	degats_des_eaux 87
tabla	blessure 62	collision -41	dommage_materiel 69	none -89	vandalisme 60	vol -54
table	blessure -58	bris_de_glace 237	collision -44	degats_des_eaux -48	dommage_materiel 64	incendie 45	none -94	vandalisme -75	vol -96
tableau	collision -42	degats_des_eaux 64	incendie 72	vandalisme 41	vol -68
tache	blessure -43	bris_de_glace -55	collision -55	degats_des_eaux 165	dommage_materiel 135	none -70	vandalisme -42	vol -58
tadrar	collision -96	degats_des_eaux -83	dommage_materiel 144	incendie 113	none -46	vandalisme -43	vol -54
tags	vandalisme 176
tah	blessure 41	collision -46	dommage_materiel 136	vol -40
tahat	blessure 74	evenement_climatique 142	none -62	vol -63
tahet	blessure 54	collision -48	evenement_climatique 78
tajin	dommage_materiel 103	vol 47
talb	blessure 47	collision -43
tan	bris_de_glace -73	collision 60	dommage_materiel -76	incendie 151	none -82	vandalisme -170	vol -63
tanger	autre -60	dommage_materiel -56	vandalisme 152	vol 42
tani	bris_de_glace 71	dommage_materiel -44	none -88	vol 136
tanja	blessure 84	evenement_climatique 57
tanya	incendie 67
tar	collision -58	dommage_materiel 56	evenement_climatique 113	none -60	vol 71
tarat	bris_de_glace 60	dommage_materiel 93
taret	collision -57	evenement_climatique 63	incendie 57
tata	degats_des_eaux -45	evenement_climatique 183	vol -42
taxi	autre 104	collision 58	vol -41
tayara	autre 239	collision -108	none -100	vandalisme -73
tayeh	bris_de_glace 94	collision 95	none -51	vol -54
taza	autre 86	bris_de_glace 165	collision -59	vandalisme -43	vol -41
tbarkllah	collision 103	incendie 47
tben	incendie 172	none -57
tbib	blessure 71
tcha99	bris_de_glace 118	collision -50	evenement_climatique 59
tche99	bris_de_glace 48	collision 67	vol -51
tche99at	blessure 82	bris_de_glace 110	collision -98	dommage_materiel 62	evenement_climatique -45	none -90	vol -47
tcherreg	bris_de_glace -73	collision -62	degats_des_eaux 61	dommage_materiel 103	evenement_climatique 87	none -70	vandalisme -47
tchettat	bris_de_glace 263	collision -45	none -43
tchqet	bris_de_glace 192	degats_des_eaux 75	evenement_climatique -43	incendie -42	none -63
tchqqat	bris_de_glace 216	collision -132	none -58	vandalisme -92
tdar	degats_des_eaux 44	evenement_climatique 74
tdarr	vol 84
tderr	autre 66	collision -59	evenement_climatique 57	none -48
tdir	bris_de_glace 93	incendie -52
te7	blessure -64	collision -74	degats_des_eaux -53	dommage_materiel 300	incendie -46	none -72	vandalisme -91	vol -71
te7re9	incendie 111
te7t	blessure 101	collision -41	degats_des_eaux 40
te7to	blessure -60	collision -45	degats_des_eaux 63	dommage_materiel 154	evenement_climatique -47
tebla	bris_de_glace 110	collision -59	none -64	vandalisme -52	vol 63
tebrouri	bris_de_glace -107	evenement_climatique 210
tel3at	collision 72	degats_des_eaux 48
tele	dommage_materiel 141	evenement_climatique 71
telefoun	vol 70
telephone	dommage_materiel 47	vol 53
telj	blessure 124	dommage_materiel -63	evenement_climatique 119	none -66	vandalisme -54	vol -50
telt	blessure 70	degats_des_eaux 74	dommage_materiel -40	none -46	vandalisme 85	vol -65
temara	collision 64
temoin	collision 216	none -50	vandalisme -41	vol -120
tempete	evenement_climatique 148
tente	blessure -44	evenement_climatique 139
terrasse	incendie 53	vandalisme 83
tetouan	blessure 65	evenement_climatique 50
tfahemna	collision 57
tfaw	incendie 45
tfekk	blessure 101
tfelle9	bris_de_glace 149	collision -40
tfer9e3	degats_des_eaux 192
tferg3at	bris_de_glace 165	degats_des_eaux 131	dommage_materiel 95	evenement_climatique -178	incendie -77	none -67
tferge3	bris_de_glace 41	degats_des_eaux 51
tferge3at	blessure -40	bris_de_glace 294	degats_des_eaux -144	incendie -50
tferr9at	bris_de_glace 114	degats_des_eaux 141	dommage_materiel -43	none -67	vol -65
tferre9	degats_des_eaux 216	dommage_materiel -52	evenement_climatique -51
tfinaha	incendie 124
tfitha	incendie 172
therres	blessure 328	bris_de_glace -49	collision -69	degats_des_eaux -70	dommage_materiel -48	evenement_climatique -56	none -95
therress	blessure -80	bris_de_glace 169	dommage_materiel -46	evenement_climatique 89	none -104	vandalisme -75	vol -58
therrsat	blessure 91	degats_des_eaux -40
tichka	collision 59	evenement_climatique 99	none -44	vol -40
tilifon	dommage_materiel 56
tilifoun	dommage_materiel 150	none -46
tiyo	degats_des_eaux 170
tiznit	blessure -56	collision 96	none 82
tjer7at	bris_de_glace 49	collision 41
tjra7	blessure -60	bris_de_glace 68	collision -55	dommage_materiel -44	none -40	vandalisme -55	vol 169
tjre7	bris_de_glace 118	none -48
tjre7t	bris_de_glace 49	degats_des_eaux -50	evenement_climatique 82
tkesser	collision -62	degats_des_eaux 54	evenement_climatique 72	none -42
tkhedchat	blessure -79	collision 178
tkhelles	autre -40	blessure 151	bris_de_glace 138	collision -138	vandalisme -44
tkherbe9	bris_de_glace 41	degats_des_eaux 51
tkhne9	blessure -41	collision -44	incendie 169
tkit	blessure -53	bris_de_glace 126
tkser	blessure 65	collision 105
tla3	collision 85	degats_des_eaux 74	none -69
tla3t	autre -83	blessure 83	collision 186	degats_des_eaux -42	dommage_materiel -45	vandalisme -52
tla9	degats_des_eaux 71
tlat	blessure 75	none 96
tlata	collision 87
tle3	dommage_materiel 80	none -49
tle3na	evenement_climatique 125
tle3t	blessure 90	bris_de_glace -41	collision 148	dommage_materiel -40	none -46
tle9	autre 242	collision -45	dommage_materiel -43	none -105	vol -50
tlef	autre 222	vandalisme -89
tlfaza	collision -96	dommage_materiel 223	none -65	vandalisme 78	vol -48
tlgha	autre 168	vol -73
tlt	none 69
tlwat	blessure 192	collision -43
tma	bris_de_glace 69	collision 61
tmess	bris_de_glace 65	collision -61
tmma	collision -102	degats_des_eaux 72	none 53	vandalisme -45
tnefekh	degats_des_eaux 42
tnefkh	degats_des_eaux 176	incendie -55
tnefkhat	blessure -48	dommage_materiel -106	incendie 169
tnfekh	degats_des_eaux 68
tnin	none 81
tobis	blessure 48	collision 72	none -40	vol 43
toilette	collision -44	dommage_materiel 72	incendie 46
toit	bris_de_glace 81	collision -77	evenement_climatique 144	none -73	vandalisme 61	vol -48
toiture	blessure -60	evenement_climatique 186
tomobil	collision 48
tomobilat	evenement_climatique 69
tomobilti	vandalisme 162	vol -67
tonobil	bris_de_glace 59	evenement_climatique 104	none -96
tonobilat	collision 258	evenement_climatique -61	none -56	vandalisme -41	vol -91
tonobilti	bris_de_glace -50	collision 142	dommage_materiel 64	none -47	vol -44
toub	collision -64	degats_des_eaux 166	incendie 74
toulouse	autre 171	collision 53	none -91	vol -44
tqas	dommage_materiel 44
tqlebt	blessure -45	collision 249	none -61
tqte3	blessure 85	degats_des_eaux 107	vol -41
tra9	bris_de_glace 232	incendie -72
trace	collision 137	none -60	vandalisme -73	vol 100
tracteur	vandalisme 108
tractor	dommage_materiel -57	incendie -84	vandalisme 125	vol 115
train	autre 210	none -186	vandalisme -55	vol 94
tram	collision 109
tramway	vol 103
transport	dommage_materiel 71
tren	autre 198	blessure 103	bris_de_glace -55	dommage_materiel -85	incendie -76	none -105	vandalisme -65	vol -91
tri9	collision 96
triangle	collision 120
tricycle	collision 166
triporteur	collision 96
triq	collision 112
trottinette	blessure 68	collision -56	incendie 57
trottoir	blessure 46	collision 128	vol -40
tsab	bris_de_glace 64	collision -70	dommage_materiel 72	evenement_climatique -48	none -48	vandalisme -107	vol 97
tsadmna	collision 207	vandalisme -84	vol -73
tsawer	none 80
tsed	bris_de_glace 221	collision -97	degats_des_eaux 139	dommage_materiel -68	evenement_climatique -166	none -102	vandalisme -87
tsellekh	blessure 112	collision 62	none -62	vandalisme -60	vol -46
tsre9	vol 164
ttelj	collision -57	evenement_climatique 229
tuyau	degats_des_eaux 131
ultras	vandalisme 106
up	vandalisme -68	vol 128
urgences	collision 74	incendie 69
usine	incendie 125
vaisselle	degats_des_eaux 112
valise	autre 47	none -42	vol 152
vehicule	collision 130
velo	vol 91
veranda	blessure -43	bris_de_glace 157
verglas	autre -47	collision 133
vestiaire	vandalisme -41	vol 114
villa	collision -60	degats_des_eaux -70	dommage_materiel -45	evenement_climatique 43	incendie -48	none -64	vol 154
virage	collision 113
vitre	bris_de_glace 146	dommage_materiel -40
vitree	bris_de_glace 159	collision -53
vitrine	bris_de_glace 179	dommage_materiel -41	vol -54
voisine	vandalisme 130
voiture	collision 47	none -83	vandalisme 94
vol	autre 237	none -73	vol -97
volant	bris_de_glace -48	collision 244	vol -91
w	none -41
w9e3	blessure 78	collision 60	none -46
w9ef	collision 75
w9efch	collision 127
wa7da	none 65
wa7di	collision 77	degats_des_eaux 73
wa9ef	collision 76
wa9fa	autre 84	blessure 41	none -43
wa9t	incendie 156	none -57
wach	autre 113
wad	blessure -40	degats_des_eaux -70	evenement_climatique 259	vol -46
wah	bris_de_glace -72	collision -74	dommage_materiel -53	none 158	vol -67
wahd	collision 94
wahda	degats_des_eaux 84	incendie 109	none -59	vandalisme -51	vol -67
wahdin	collision -43	incendie 148	none -151
wahed	blessure -69	collision -57	degats_des_eaux 89	vandalisme -86	vol 167
wakha	collision 49	none 120
wakil	dommage_materiel -51	none -69	vol 166
walah	none 239	vol -51
walida	blessure 67	collision -67	evenement_climatique 91
walou	collision 49	none 51
wc	collision -66	degats_des_eaux 160	dommage_materiel 119	none -81
we7da	autre 47	collision 84	evenement_climatique 78	none -79	vandalisme -45
we9fat	collision 60
weekend	collision -55	degats_des_eaux 81	dommage_materiel -101	vandalisme -41	vol 129
wejhi	blessure -48	collision -51	vandalisme 53	vol 103
wejhou	incendie 89
wel	none 101
weld	blessure -44	bris_de_glace 124	dommage_materiel -54
weldi	dommage_materiel 91	none -45
wella	collision -75	degats_des_eaux 73	evenement_climatique -40	incendie 157	none -55	vol -49
wellat	bris_de_glace 93
wer9a	autre 117	collision 155	none -79	vandalisme -53	vol -47
west	collision 77
wgef	vol 78
wla	degats_des_eaux 62
wlad	bris_de_glace 65	incendie 58	none -50	vandalisme 99	vol -70
wladi	evenement_climatique 118
wlah	collision -72	none 217	vol 43
wld	bris_de_glace 153	collision 58	evenement_climatique -42	none -50	vandalisme -71	vol -76
wldi	collision -43	dommage_materiel 92
wlidati	collision 64
wlidi	autre 136	dommage_materiel 57	none -62	vol -47
wllah	evenement_climatique -58	none 192	vol -62
wost	collision 136
wqe3	collision 65
wqef	autre 125
wra9	autre 105	dommage_materiel -43	vandalisme -44	vol 64
wsel	evenement_climatique 46
wslat	autre 52	incendie 58
wsslat	bris_de_glace 148	collision 47	degats_des_eaux -96	none -74	vol -45
wst	degats_des_eaux 55	vandalisme 60	vol -42
ya	bris_de_glace 123	degats_des_eaux -42	dommage_materiel 52	evenement_climatique -69	incendie 59	none -40	vol -49
ya3ni	vandalisme 51
yallah	collision -53	dommage_materiel 54	none 59	vol 66
yam	evenement_climatique 166
ychouf	bris_de_glace 44	collision 125	vol -50
ydi	incendie 47	vandalisme 52
ydih	blessure -43	collision -64	incendie 60	vol 137
ydir	dommage_materiel 109	vol -75
yeddha	blessure 67	bris_de_glace 48	collision -49	degats_des_eaux 53	dommage_materiel -58
yeddi	vol 57
yji	collision 89
yjiw	dommage_materiel 55
ykhelles	bris_de_glace 120	collision -59	dommage_materiel 73
ymken	autre 80	collision -57	vandalisme 46
youm	autre 99	blessure 154	collision -41	none -58	vol -43
youssef	collision 107	degats_des_eaux -68	vandalisme 60	vol -63
ysni	degats_des_eaux 46
ytbeddel	autre 157	bris_de_glace 83	collision -40	degats_des_eaux -96	none -93
zad	collision 137	vol -47
zadet	collision 113
zadt	collision 85
zagora	blessure 162	collision -74	evenement_climatique 139	none -86
zaj	bris_de_glace 218	collision -57
zbel	collision 133	degats_des_eaux 110	evenement_climatique -109	incendie -62
zdem	bris_de_glace 240	dommage_materiel -79	none -43	vandalisme -59	vol -44
zel9at	blessure 122	collision 48	degats_des_eaux 115	evenement_climatique -57	none -88	vol -55
zellij	vol 43
zen9a	degats_des_eaux 92	vol -40
zer9a	collision 77	evenement_climatique 117	vandalisme -81
zerba	incendie 122
zerban	collision 78
zerbia	blessure -58	collision -60	dommage_materiel 177	incendie 100	none -92	vandalisme -63	vol -55
zerbiya	collision -41	dommage_materiel 292	none -72	vandalisme -40
zit	blessure 46	bris_de_glace -41	dommage_materiel 92	none -70	vol -47
zitoun	blessure 108	bris_de_glace -51	collision -61	evenement_climatique 72	none -110	vol -76
zjaj	bris_de_glace 252	collision -70	degats_des_eaux -44	none -50	vandalisme 66	vol -43
zjaja	blessure -45	bris_de_glace 361	collision -107	degats_des_eaux -76	dommage_materiel -59	incendie -46	none -110	vandalisme -55	vol -62
zle9	blessure 143	degats_des_eaux 134	dommage_materiel -40	none -71	vol -40
zle9t	blessure 62	collision 79	degats_des_eaux 46
zn9a	collision -52	incendie 45	vandalisme 122	vol -51
zrabi	degats_des_eaux 101
zre9	blessure -50	none 89	vol 47
zriba	collision -76	dommage_materiel 163	evenement_climatique 48	none -96	vol 40
@injuries
	no -101	unknown 123	yes -90
#000>	unknown 105	yes -92
#00dh	yes -62
#0dh>	unknown 53	yes -57
#10h>	no -72	yes 50
#1200	no -40	unknown 42
#2000	no 77	yes -72
#207>	no -100	unknown 146	yes -62
#2100	unknown 66
#2ada	no 142	unknown -113	yes -47
#2ard	no -82	unknown -96	yes 162
#2eda	no 333	unknown -279	yes -71
#2ila	unknown -52
#2oul	no 52
#300>	no -67
#3200	no -56	unknown 116	yes -65
#3a2i	no 50	unknown -58
#3ach	no -85
#3ad>	unknown 85	yes -59
#3add	unknown -56	yes 57
#3adi	no -87	unknown 67
#3afa	no -58	unknown 43
#3afi	unknown -40
#3ah>	unknown -56	yes 61
#3aha	no -40	unknown 82
#3aho	no -46
#3aja	no 49	unknown -60
#3ako	no -49	unknown 89	yes -40
#3ali	no -128	unknown 77
#3ama	unknown -46
#3ame	no -125	yes 90
#3ami	no -106	unknown 67	yes 40
#3amm	no -125	yes 108
#3amr	unknown 100	yes -152
#3ana	no -73
#3and	no -69	unknown 141	yes -138
#3ani	no 67	yes -60
#3arb	no -68	unknown 79
#3are	no -148	unknown 137
#3arf	no -101	unknown 137
#3as>	no 66	unknown -54
#3asi	unknown -105	yes 100
#3ass	no -60
#3at>	no -43
#3awd	unknown -65	yes 103
#3awe	unknown 75	yes -60
#3awn	unknown 52
#3aya	no 49	unknown -40
#3aye	no -52	unknown 108	yes -67
#3bo>	unknown 46
#3ch>	no -137	yes 123
#3chr	unknown 100	yes -134
#3dem	no -74	unknown -131	yes 200
#3eb>	no 46	unknown -74
#3ech	unknown 74	yes -93
#3ed>	no -53	yes 60
#3edd	unknown -42
#3ela	no 93	unknown -211	yes 102
#3ell	no -60	unknown 50
#3elm	no 116	unknown -149
#3eme	no 59	unknown -80
#3emm	no 41	unknown -42
#3emr	no -83	unknown 62
#3en9	no -74	unknown -190	yes 235
#3en>	unknown -125	yes 125
#3ers	unknown 58
#3es>	no 54	unknown -88
#3ess	no 66	unknown -54
#3est	no -62	yes 55
#3et>	no 148	unknown -77	yes -72
#3ett	no -41
#3ewj	no -72	unknown 112	yes -40
#3eyt	no -142	unknown 210	yes -113
#3ha>	no -116	unknown -69	yes 183
#3i9a	no 90	unknown -56	yes -48
#3iba	no 103	unknown 40	yes -202
#3id>	no 47	yes -82
#3ima	no -41
#3inh	no -220	yes 236
#3ini	unknown -72	yes 44
#3iya	no 109	unknown -40	yes -86
#3iz>	no 109	unknown -87
#3jal	unknown 87	yes -51
#3lac	unknown 64
#3let	yes 42
#3lia	no -85	unknown 40	yes 48
#3lin	no 49	unknown -50
#3liy	no -68	unknown 115	yes -76
#3ma>	no 152	unknown -125
#3mel	no 63	unknown -108	yes 46
#3mme	no 135	unknown -87	yes -46
#3na>	no 85	unknown -58
#3ndh	no -65	unknown -53	yes 117
#3ndi	no -71	unknown 46
#3ndo	no 71	unknown -49
#3ni>	unknown -43	yes 59
#3omr	no -55	unknown 52
#3on9	no -72	unknown -64	yes 135
#3otl	unknown 42	yes -78
#3ou>	no -112	unknown 47	yes 62
#3oud	no 41	unknown -50
#3ouh	no -76	unknown 111
#3oum	no -48	unknown 97	yes -56
#3ra>	no 202	unknown -132	yes -106
#3raf	no 117	unknown -87	yes -51
#3ref	unknown 43
#3rej	no -150	unknown -116	yes 230
#3ri>	unknown -79	yes 99
#3rou	no -57	unknown 49
#3sa>	no 60	unknown -119	yes 62
#3sin	no 121	unknown -80	yes -45
#3tad	no 65	unknown -45
#3tar	unknown 80	yes -91
#3tat	unknown -68
#3taw	yes 43
#3tin	no 113	unknown -47	yes -63
#3tit	unknown -55
#3to>	no 132	unknown -132	yes -66
#3wej	no -78	yes 54
#3wid	unknown 111	yes -129
#3yal	no -114	unknown 138
#4000	no 102	yes -169
#400>	no -71	unknown 137	yes -71
#4x4>	unknown -63	yes 64
#5000	unknown 52
#500>	no -98	unknown 137	yes -50
#600>	no 122	unknown -75	yes -57
#7a7>	no 191	unknown -160	yes -46
#7a9>	no -124	unknown 94
#7ab>	unknown 89	yes -111
#7adi	no 106	unknown -133
#7aj>	no -52	unknown -76	yes 105
#7ajb	no -150	unknown -118	yes 237
#7aje	no -93	unknown -80	yes 157
#7ajj	unknown -130	yes 131
#7ajr	unknown 88	yes -70
#7akk	no 45	unknown 46	yes -90
#7ali	no -115	yes 89
#7all	no -83	unknown 111	yes -43
#7alo	no 98	unknown -44	yes -55
#7amd	no 88	unknown -103
#7aml	no -64	yes 43
#7amm	unknown 50
#7amr	no -51	unknown 135	yes -81
#7ar>	no -128	unknown 70
#7ass	no 124	unknown -125
#7at>	no 41	unknown -99	yes 50
#7bes	no -105	unknown 83
#7bi>	unknown -97	yes 106
#7chi	unknown 109	yes -102
#7cho	no 212	unknown -52	yes -178
#7dah	no -77	unknown -111	yes 141
#7dan	no 53	unknown -63
#7dar	no 40
#7day	no 66	unknown -104
#7der	no -138	unknown -76	yes 186
#7dha	unknown 69	yes -78
#7di>	yes -57
#7did	unknown -151	yes 114
#7do>	no 41	yes -55
#7dou	no -135	unknown 109
#7e9>	unknown 44	yes -48
#7ed>	no 71	unknown -58
#7edd	unknown -44
#7edr	no 64	yes -51
#7efr	no -74	unknown 93
#7ell	unknown -48	yes 70
#7emm	no -47
#7ems	no -54
#7er>	unknown 133	yes -150
#7err	no -67
#7ess	unknown -58
#7eyd	no -99	unknown 153	yes -68
#7eyy	no 113	unknown -81	yes -40
#7fir	no -94	yes 54
#7ha>	no -79	unknown 94
#7i7>	no 42	yes -91
#7in>	no 47	unknown -120	yes 51
#7it>	unknown 40
#7jer	yes 48
#7jir	no -93	unknown 137	yes -50
#7jra	no -102
#7la>	no -43	yes 80
#7lef	no 130	unknown -138
#7lli	no -98	unknown 83
#7mam	unknown 123	yes -116
#7mel	no -51	unknown 56
#7mer	unknown -45	yes 80
#7na>	no 88	unknown -79
#7ofr	no -125	yes 62
#7oud	no -55	unknown -135	yes 183
#7oum	no -62	yes 82
#7out	no 106	unknown -199	yes 67
#7ra>	no -131	unknown 105
#7ram	unknown 95	yes -117
#7re9	unknown -68
#7rir	unknown -50	yes 64
#7rou	no -78	unknown 82
#7sa>	no 63	yes -76
#7sab	unknown 90	yes -75
#7seb	unknown 76	yes -54
#7ta>	no 43
#7tha	no 75	unknown -63	yes -46
#7tho	no 118	unknown -191	yes 69
#7ti>	yes -70
#7to>	no 127	unknown -64	yes -72
#7tou	no 206	unknown -158	yes -94
#7waj	no -55	unknown -72	yes 127
#7way	no 65	yes -63
#7you	unknown 46	yes -72
#7zam	no 74	unknown -184	yes 72
#800>	unknown 53
#900>	no -42	unknown -51	yes 91
#93at	no -85	unknown 129	yes -46
#99e3	no 72	yes -50
#9ad>	no -65	unknown 107	yes -45
#9al>	no -41
#9ani	unknown 67	yes -46
#9ant	unknown -105	yes 103
#9ari	no -137	unknown -141	yes 219
#9as>	no 149	unknown -100	yes -49
#9asn	no 108	unknown -87	yes -43
#9ass	no 128	unknown -120
#9atc	no -121	unknown -93	yes 180
#9aw>	no 75	unknown -65
#9ba>	unknown -74	yes 57
#9bel	no 62	unknown -63
#9dam	no -40	yes 43
#9der	no -59	yes 83
#9dim	no -43	unknown 59
#9e3>	unknown -56
#9e3t	no -65
#9eb>	no 53	yes -110
#9ech	no -131	unknown 201	yes -70
#9ed>	no 93	unknown -76
#9edd	no -56
#9ef>	yes -45
#9efc	no -67	unknown -46	yes 112
#9eft	no -73
#9elb	no 46	unknown -57
#9ell	unknown 50	yes -73
#9er3	no -93	yes 113
#9erm	no -77
#9es>	no 62
#9ess	no 159	unknown -78	yes -83
#9et3	no -63	unknown 57
#9et>	no -54	unknown -62	yes 110
#9ett	unknown -85
#9ez>	unknown -99	yes 82
#9fa>	yes 52
#9fat	unknown -71	yes 76
#9ha>	unknown -201	yes 168
#9i9a	no -42
#9in>	unknown -147	yes 145
#9ina	no 56	yes -42
#9it>	unknown 64
#9itc	no -57	unknown 55
#9ith	no -64	unknown 108	yes -41
#9leb	unknown -98	yes 112
#9ni>	no -83	unknown -170	yes 217
#9oda	unknown 42
#9odd	no 48
#9olo	no -64	unknown 76
#9ou>	unknown -45
#9ra>	no 129	unknown -96	yes -64
#9reb	unknown -90	yes 109
#9rib	unknown -97	yes 41
#9sem	unknown 52
#9ta3	no -120	unknown 188	yes -83
#9te3	yes -42
#9tou	no 48
#9tte	unknown -88
#<10>	yes 40
#<10h	no -72	yes 50
#<11>	unknown 45	yes -55
#<120	no -75	unknown 147	yes -86
#<12>	no 72	yes -45
#<14>	no -52	unknown 127	yes -79
#<15>	yes 59
#<17h	no 56
#<18>	unknown -110	yes 78
#<18h	no 111	unknown -80
#<19h	yes 63
#<200	no 206	unknown -146	yes -97
#<202	unknown -110	yes 100
#<207	no -100	unknown 146	yes -62
#<20>	no 137	unknown -87	yes -65
#<210	unknown 66
#<21>	unknown -68	yes 92
#<22>	no -42	unknown -76	yes 116
#<23h	unknown -123	yes 88
#<250	no -97	unknown 123
#<25>	no 74	unknown -95
#<28>	no -73	unknown 67
#<300	no -77	unknown 133	yes -57
#<320	no -56	unknown 116	yes -65
#<35>	no -79	unknown 88
#<3a2	no 135	unknown -66	yes -99
#<3a9	no -117	unknown -59	yes 152
#<3ac	no -74	yes 70
#<3al	no -161	unknown 134
#<3am	yes 54
#<3an	no -69	unknown 141	yes -138
#<3ar	no -93	unknown 109
#<3aw	unknown -90	yes 94
#<3ay	no -52
#<3ch	unknown 55	yes -55
#<3de	no -63	unknown -149	yes 200
#<3ed	unknown -76	yes 74
#<3er	unknown 52
#<3es	yes -47
#<3im	no -48	yes 85
#<3in	unknown -77	yes 93
#<3iy	no 65
#<3me	unknown -41
#<3mm	no 124	unknown -100
#<3om	no -61	unknown 55
#<3on	no -72	unknown -64	yes 135
#<3ot	no 65	yes -94
#<3ra	no -57	unknown 96	yes -46
#<3re	unknown 64	yes -42
#<400	unknown 86	yes -124
#<40>	yes 40
#<4h>	no -56	yes 71
#<4x4	unknown -63	yes 64
#<600	yes -44
#<60>	no 103	yes -75
#<65>	no 144	unknown -96	yes -61
#<7ad	no 119	unknown -154
#<7aj	no -43
#<7al	unknown 116	yes -139
#<7am	no -50
#<7an	unknown 40	yes -53
#<7as	unknown -59
#<7aw	unknown -77	yes 77
#<7ay	no 134	unknown -145
#<7be	no -80	yes 43
#<7ch	no -50	unknown -40	yes 75
#<7da	unknown -42
#<7di	no -72	unknown -60	yes 95
#<7ed	no 125	unknown -75	yes -50
#<7ej	no -65	unknown 61
#<7el	yes 52
#<7er	no -44
#<7ey	no 98	yes -101
#<7it	no -62	unknown 57
#<7ja	no -118	unknown 56	yes 48
#<7je	unknown -51	yes 41
#<7jr	no -102
#<7ll	no -98	unknown 83
#<7ma	no -109	unknown 117
#<7na	no 93	unknown -83
#<7of	no -125	yes 62
#<7ri	unknown -82	yes 44
#<7ta	no 45
#<7wa	no 62	unknown -68
#<80>	no 46	yes -60
#<900	no -92	unknown 65
#<9ad	no -91	unknown 53
#<9ah	no 59	yes -81
#<9as	no 111	unknown -72	yes -46
#<9be	no 67	unknown -63
#<9d>	unknown -44	yes 58
#<9da	no -43
#<9de	unknown 53
#<9di	no -131	unknown 97
#<9el	unknown 43	yes -43
#<9er	no -116	unknown 73	yes 41
#<9es	no 86	yes -73
#<9le	no -76	yes 55
#<9od	no 43
#<9ri	unknown -50
#<9tt	no 41	yes -58
#<abd	no 52	yes -50
#<ach	no -71	unknown -68	yes 129
#<aci	no -181	unknown 189
#<afr	unknown 69	yes -43
#<aga	no -69	yes 79
#<age	no -45	yes 46
#<ail	no 49
#<ain	no -97	unknown 88
#<air	no -48	unknown 71
#<ait	no -66	unknown -75	yes 126
#<akh	no 57	yes -66
#<alf	no 114	unknown -59	yes -84
#<all	no 109	unknown -54	yes -62
#<amb	no -42	unknown -69	yes 111
#<ami	no 58	unknown -190	yes 121
#<ana	unknown -43
#<ane	no -137	unknown 45	yes 42
#<ann	no -42	unknown 84	yes -44
#<ant	no -83	unknown 139	yes -57
#<aou	no -49	unknown 84
#<app	no -88	unknown 83
#<aqu	no -99	unknown 147	yes -75
#<ard	no -41	unknown 77
#<asc	no -58	unknown 49
#<asl	no 48
#<ata	unknown -102	yes 67
#<ate	no -56	yes 56
#<att	no -76	yes 63
#<aud	no -41
#<ava	no -44
#<avi	no -50	unknown 132	yes -84
#<avr	no -67	unknown 75
#<awe	unknown 69	yes -47
#<azi	no -45	yes 75
#<azr	no 93	unknown -102
#<b3d	no -66
#<b3i	no 83	unknown 45	yes -130
#<b9a	no -43	yes 48
#<b9i	unknown -66	yes 61
#<ba3	no -53	unknown 43
#<ba>	unknown 76	yes -111
#<bab	no 64	unknown -71
#<bac	no -50
#<bag	no -79	unknown 157	yes -77
#<bah	no 255	unknown -181	yes -138
#<bai	no -61
#<bal	no -46	unknown 48
#<baq	no -93	unknown 75
#<bar	unknown -45
#<bas	no 137	unknown -116
#<bay	unknown 83	yes -47
#<bba	no -52	yes 87
#<be3	unknown -77	yes 91
#<bek	no 113	unknown -88
#<bel	no -90	unknown 66
#<ben	no 74	yes -45
#<bet	yes -44
#<bez	no 80	yes -50
#<bha	no 119	unknown -103
#<bia	no -73	unknown 72	yes -49
#<bic	no 92	unknown -94
#<bid	no -83	unknown 124	yes -56
#<bik	no 97	unknown -87
#<bil	unknown 111	yes -78
#<bin	yes 68
#<bir	no 191	unknown -135	yes -86
#<bit	unknown 42
#<biy	no -62	unknown -45	yes 98
#<bka	no 143	unknown -100	yes -63
#<bkh	no 176	unknown -123	yes -78
#<bla	no 42
#<ble	no 206	unknown -144	yes -130
#<bli	no 103	unknown -55	yes -55
#<bmw	no 116	unknown -113
#<bna	no 105	yes -68
#<bnt	unknown -56	yes 52
#<bo7	yes -50
#<boi	no 42	unknown 90	yes -152
#<bol	no -74	unknown 67
#<bon	no 57	yes -53
#<bor	no 178	unknown -102	yes -85
#<box	unknown 47	yes -59
#<bra	unknown -60
#<bre	no 121	unknown -53	yes -86
#<bro	unknown 79	yes -89
#<bru	no -90	unknown -105	yes 158
#<bss	unknown -43
#<bur	unknown 81	yes -90
#<bus	no 79	unknown -126
#<bza	no -41	unknown 42
#<caf	no 76	yes -79
#<cal	unknown 98	yes -73
#<can	no 54	unknown -50
#<cap	no -55	unknown 78
#<cat	no -41
#<cav	unknown 108	yes -75
#<cei	no -78	unknown -82	yes 159
#<ch7	no -50	unknown 133	yes -94
#<chd	unknown -132	yes 101
#<chf	yes 54
#<chh	unknown 45
#<cht	unknown 41	yes -55
#<chw	unknown -84	yes 100
#<cin	no -106	unknown 177	yes -74
#<cit	unknown -94	yes 110
#<civ	no -121	yes 91
#<cle	no -41	unknown 52
#<cm>	no 88	yes -72
#<coc	no -89	unknown 79
#<cof	unknown 53
#<col	no -51	unknown 69
#<cor	no -61	unknown 55
#<cra	no -142	yes 110
#<cre	unknown 41	yes -65
#<cro	no -77	unknown -119	yes 193
#<d7e	no 131	unknown -86	yes -49
#<d9i	no 70	unknown -85
#<da3	no -85	unknown 129	yes -71
#<dab	no -42
#<dah	unknown -77	yes 110
#<dak	yes 74
#<daq	no -88	unknown -51	yes 128
#<daw	no -50	unknown -50	yes 96
#<day	no 102	unknown -104
#<daz	unknown 58
#<dba	no -75	yes 77
#<dde	no -45	unknown -82	yes 111
#<ddo	no 67	unknown -86
#<de7	no 109	unknown -97
#<de>	unknown 68	yes -49
#<dec	no -42	unknown 92	yes -50
#<def	no -81	unknown 50
#<deh	unknown -175	yes 198
#<dek	unknown -116	yes 92
#<del	yes -52
#<dem	no -60	yes 81
#<des	no -43	unknown 51
#<dev	no 60	yes -49
#<dew	unknown -90	yes 107
#<dfe	unknown -136	yes 92
#<dgu	no -65	unknown 102	yes -45
#<dh>	unknown 58	yes -44
#<dha	no -105	unknown 105
#<dhr	no -50	unknown -117	yes 164
#<dia	no -43	unknown 66
#<dik	no -81	yes 76
#<dim	unknown -108	yes 86
#<dis	unknown 82	yes -49
#<dla	no 85	unknown -62
#<dlo	no -74	unknown -57	yes 133
#<do>	no -63	unknown 81
#<don	unknown 44
#<dor	unknown 47
#<dra	unknown -83	yes 75
#<drb	unknown 52	yes -70
#<dri	no 44	unknown -71
#<drn	no -40
#<drr	no 89	unknown -189	yes 56
#<dus	no -124	unknown 141
#<dw>	unknown -162	yes 118
#<dwa	no -70	unknown 102
#<ech	no -112	unknown -163	yes 236
#<eco	no 70	unknown -40
#<ele	no 65	unknown -59
#<en>	no 60	unknown -65
#<ens	no 57	yes -65
#<ent	no 93	unknown -119
#<esp	unknown 56	yes -46
#<ess	unknown 62	yes -57
#<eta	unknown 63	yes -71
#<eur	no -53	unknown 77
#<exp	no -56	unknown 117	yes -58
#<fac	no -49
#<fad	no -98	yes 50
#<far	unknown 142	yes -111
#<fau	no 40	yes -53
#<fay	no -52	unknown 120	yes -75
#<faz	no 44	unknown -158	yes 94
#<fe9	no -53	yes 46
#<fek	no -72	unknown -98	yes 167
#<fen	no -49
#<fet	no 52	yes -82
#<fhe	no -74	unknown 109	yes -44
#<fil	unknown 44	yes -68
#<fin	unknown -48
#<fis	no -71
#<fiy	yes -45
#<fkh	no -58	unknown -100	yes 155
#<fle	unknown -41
#<fo9	yes 46
#<for	no 78	unknown -51
#<fou	no -60	unknown 73
#<fre	unknown -92	yes 82
#<fse	no 147	unknown -124
#<fui	no -73	unknown 108
#<fya	no 84	unknown -60
#<gel	no -103	unknown 100
#<ghb	unknown 45
#<ghd	no -87	unknown 93
#<ghf	no 43	yes -72
#<ghi	no 62	unknown -49
#<gho	yes 49
#<ghr	unknown -58	yes 99
#<ghs	no -48	yes 64
#<ght	no 42	unknown -82
#<gla	no -56	unknown 90
#<gli	yes -56
#<glo	yes -58
#<gou	no -117	yes 132
#<gps	no 54	yes -102
#<gra	no -77
#<gre	no 67	unknown -81
#<gri	no 77	unknown -80
#<gro	no 62	unknown -47
#<gue	no -69	unknown 71
#<gui	yes -70
#<ha>	no -76	unknown 46
#<haj	no 146	unknown -96	yes -55
#<hal	no -56	yes 41
#<ham	no 50	unknown -66
#<han	no 58	unknown -95
#<har	no -104	yes 46
#<hay	no 43	unknown -45
#<haz	no -45	unknown -80	yes 115
#<hde	no 87	yes -61
#<heb	no 55	unknown -45
#<hhh	no 58	yes -59
#<hit	unknown 50
#<hom	no -55	yes 43
#<hra	no -206	unknown 59	yes 85
#<hrb	no -83	unknown 141	yes -87
#<hre	yes -48
#<hta	unknown 41	yes -59
#<hwa	no 123	unknown -73	yes -52
#<hya	yes 41
#<hzz	no -97	unknown -65	yes 160
#<ibn	no -55	unknown 103	yes -76
#<ifr	unknown 63	yes -57
#<imm	unknown 50
#<imp	unknown 92	yes -60
#<imt	unknown 93	yes -58
#<ins	no 134	unknown -122
#<iph	no -60	unknown 62
#<ita	no -45	unknown -61	yes 92
#<iya	unknown -81	yes 48
#<ja>	no -63	yes 64
#<jab	unknown -96	yes 109
#<jah	unknown -188	yes 201
#<jaj	unknown 57
#<jam	no 53
#<jan	yes -45
#<jav	no -41	unknown 77
#<jbe	no -90	yes 92
#<jdi	unknown 61	yes -59
#<je>	no 59	unknown -101
#<jeb	no -53	yes 55
#<jeh	no -49	unknown -61	yes 103
#<jel	no 44	unknown -42
#<jem	no -45	unknown 41
#<jer	no 70	unknown -72
#<jet	no -62	unknown 53
#<jib	no -53	unknown 93	yes -42
#<jih	no 105	unknown -95
#<jit	no -57	unknown -60	yes 114
#<jm3	no -65	unknown 94
#<jme	unknown 84	yes -106
#<jnb	no -43	yes 76
#<joj	unknown -95	yes 126
#<jou	yes 41
#<jra	no 159	unknown -122
#<jri	no 46	unknown -122	yes 43
#<jui	unknown 41	yes -53
#<k7a	no -110	yes 77
#<k7e	unknown 46	yes -49
#<k7l	no -106	yes 111
#<ka3	unknown -90	yes 75
#<kab	unknown -86	yes 44
#<kad	no -53	unknown 65
#<kar	unknown -50	yes 59
#<kas	unknown 82	yes -85
#<kbi	unknown -41
#<keb	yes -46
#<kef	no -134	unknown -133	yes 180
#<kem	no 75	yes -119
#<ker	no -70	unknown -43	yes 114
#<kes	unknown -144	yes 127
#<ket	unknown -282	yes 165
#<kha	unknown 52
#<khe	unknown 44	yes -47
#<khf	yes 57
#<khi	no 81	yes -50
#<khl	no -84	unknown 53
#<khm	no -78	unknown -90	yes 155
#<khn	no 153	unknown -93	yes -68
#<khr	no 56	unknown -54
#<kht	unknown -55	yes 43
#<khw	no 46
#<khy	unknown -115	yes 144
#<kla	unknown -61	yes 57
#<kli	no 85	unknown -78
#<km>	no 77	yes -111
#<kon	unknown -56
#<kor	no 244	unknown -166	yes -135
#<kou	no 106	unknown -98
#<kra	no 42	unknown -79
#<kta	no -62	unknown -104	yes 156
#<ktb	unknown 57
#<ktf	unknown -101	yes 130
#<kti	no -83	yes 94
#<kto	unknown 60	yes -61
#<l2a	no -88	yes 107
#<l3r	yes -52
#<l3y	no -114	unknown 138
#<l7b	unknown 52
#<l7c	no 113	yes -139
#<l7d	no 129	unknown -146
#<l7l	no -51	unknown 107	yes -72
#<l7o	unknown -128	yes 118
#<l7r	unknown 58	yes -67
#<l7s	unknown 51	yes -76
#<l7t	no -95	unknown -60	yes 123
#<l7w	unknown 84	yes -48
#<l7y	no -75	unknown 127	yes -55
#<l9a	no -40
#<l9d	no 73	yes -107
#<l9e	no 117	unknown -139
#<l9i	unknown 84	yes -48
#<l9o	no 68	yes -79
#<la7	no -85	unknown 100
#<laa	no -63	unknown 97
#<lac	no -120	unknown 162
#<lah	no -41
#<lak	unknown -45	yes 58
#<lam	unknown -101	yes 80
#<lar	no 65
#<lat	no -110	unknown 115
#<lav	no -48
#<lb7	no -61
#<lbg	no -75	unknown 134	yes -65
#<lbu	unknown 58	yes -41
#<lch	unknown -40
#<lcl	unknown -46	yes 40
#<lco	no 61	unknown -50
#<lcu	no 91	yes -59
#<lda	no 121	unknown -52	yes -75
#<le>	no -115	unknown 180	yes -89
#<les	no -69	unknown 76
#<let	unknown 173	yes -208
#<lew	no -64	unknown 40
#<lfj	no 67	yes -86
#<lfl	unknown 129	yes -115
#<lfo	unknown 59	yes -40
#<lfr	unknown -141	yes 111
#<lga	unknown 79	yes -43
#<lge	no -46	unknown 43
#<lgh	no 43
#<lha	no 103	unknown -56	yes -48
#<lhe	no -88	unknown 44
#<lho	no -63	yes 45
#<lhw	no -49	unknown 71
#<lig	no -42	yes 77
#<lih	yes 60
#<liy	unknown 63	yes -44
#<lja	no 46	unknown 43	yes -91
#<lje	no -158	unknown 90	yes 56
#<lkb	no -87	unknown -45	yes 123
#<lkl	unknown 72	yes -50
#<lkr	unknown -65
#<lkt	unknown -45
#<lla	no 130	unknown -75	yes -54
#<llo	unknown -44	yes 48
#<lm7	no -63	unknown 81
#<lmd	unknown 43
#<lmh	no 45	unknown -44
#<lmi	no 93	unknown -68
#<lmk	no 53	unknown -44
#<lmr	no -57	yes 79
#<lms	no 105	unknown -41	yes -102
#<lo7	no 130	unknown -216	yes 52
#<loc	no 59	yes -49
#<log	no 90	yes -90
#<lpc	no -66	unknown 59
#<lph	no 73	unknown -56
#<lpl	no -138	unknown 195	yes -62
#<lpr	no -48	unknown 73
#<lqa	no -44
#<lqd	no -80	unknown 196	yes -118
#<lqi	unknown -51
#<lri	unknown 110	yes -92
#<lsa	no -80	yes 113
#<lta	no 139	unknown -102	yes -44
#<lun	unknown 107	yes -82
#<lus	no 99	unknown -42	yes -67
#<lva	no 70	yes -116
#<lve	no 48
#<lvi	no -120	unknown 156
#<lvo	no -43	yes 50
#<lwi	unknown 51	yes -90
#<lwj	no -53	unknown -63	yes 118
#<lwl	no 54	yes -60
#<lwr	no -54	unknown 63
#<m3i	no 140	unknown -90	yes -67
#<m3t	yes -59
#<m7d	no 132	unknown -126
#<m7e	no -56	unknown -83	yes 88
#<m7t	unknown 64	yes -83
#<m9e	unknown -114	yes 121
#<m9t	yes -43
#<ma7	no -46	unknown 73
#<ma9	no 45	unknown -116	yes 59
#<ma>	no 56
#<mad	no 44
#<maf	no 160	unknown -90	yes -71
#<mah	no -51	unknown 47
#<mai	no 97	unknown -64
#<mak	no 45
#<mal	unknown 65	yes -68
#<mam	unknown -73	yes 69
#<man	yes 50
#<mas	no -62	unknown 110	yes -49
#<maz	no -51	unknown 57
#<mbe	unknown -92	yes 130
#<mde	unknown -53
#<mdr	unknown 54	yes -79
#<me7	unknown 87	yes -52
#<mec	no 115	yes -108
#<meg	no -90	unknown 77
#<meh	no -46	unknown 75
#<mek	unknown 47
#<mel	unknown -51	yes 77
#<mes	no 55	unknown -47
#<met	no -75	unknown 115	yes -44
#<meu	no 106	unknown -43	yes -110
#<mgh	no -60	unknown -60	yes 112
#<mhe	unknown -48	yes 82
#<mic	no -82	unknown 165	yes -98
#<mid	no 113	unknown -62	yes -80
#<min	no -66	unknown 99
#<mis	no 144	unknown -78	yes -78
#<mit	yes -43
#<mja	no -169	unknown 203	yes -87
#<mjr	no 43	unknown -74
#<mka	no 186	unknown -290
#<mke	no 78	unknown -90
#<mkh	unknown 77	yes -59
#<mkt	no -93	unknown 62
#<mli	unknown 44
#<mll	no -57
#<mnf	no -81	unknown -41	yes 122
#<mnh	no -59	unknown -81	yes 114
#<mnn	no -47	unknown 129	yes -87
#<mno	no -133	unknown 142
#<moc	no 146	unknown -95	yes -61
#<mod	unknown -98	yes 80
#<moh	no 154	unknown -130
#<mol	no -65	yes 65
#<mon	unknown 95	yes -91
#<mor	no -55	unknown 48
#<mos	no -57	unknown 85
#<mra	unknown -45	yes 49
#<mrr	no -46	unknown 68
#<msa	no 142	unknown -95	yes -61
#<msd	no 60	unknown -40
#<mse	no -40
#<msi	no -73	unknown 137	yes -71
#<mss	unknown 59
#<mta	no -72	unknown 86
#<mtq	no -73	unknown 48
#<mwe	no 100	unknown -135
#<mzy	unknown -133	yes 89
#<n3a	unknown 52
#<n3r	yes -43
#<n3t	unknown -96	yes 106
#<n7e	no -50	yes 62
#<n9d	no -67	yes 97
#<na3	no 99	unknown -111
#<na9	unknown 43
#<nac	no -132	unknown -169	yes 240
#<nad	unknown 48	yes -51
#<naf	no 53
#<nak	no -67	unknown 146	yes -90
#<nan	no -99	unknown 66
#<nas	no 91	unknown -65
#<nat	no -45	unknown -84	yes 128
#<naz	unknown 74
#<nch	yes -42
#<ndd	unknown 63	yes -43
#<nde	no -71	unknown -77	yes 136
#<ndo	no -73	unknown 122	yes -51
#<neb	unknown 59	yes -90
#<nef	yes 40
#<nei	no 87	yes -69
#<nej	no -87	yes 97
#<nek	no -98	unknown 146	yes -49
#<nem	no -66	unknown 97
#<nes	no 138	yes -167
#<net	no -43	yes 61
#<nez	no 62	unknown -79
#<nfe	unknown 118	yes -99
#<ngo	no -40	unknown 45
#<nhe	no -78	unknown -67	yes 144
#<ni>	unknown -104	yes 111
#<nic	no -83	unknown 91
#<nif	no -107	unknown -92	yes 192
#<nim	no 120	yes -131
#<nit	unknown 42	yes -59
#<nji	no 67
#<nmc	unknown 63	yes -51
#<nna	no -72	unknown 63
#<nos	no 41	unknown 52	yes -93
#<nou	no -78	unknown 82
#<nqe	unknown -105	yes 86
#<nre	no -50	unknown 157	yes -109
#<nsi	no 45	yes -64
#<nte	unknown -104	yes 59
#<ntl	no -106	unknown 99
#<ntn	unknown -128	yes 143
#<nwa	no -40	unknown -44	yes 74
#<okh	unknown -123	yes 95
#<oma	no 87	unknown -106
#<one	yes -54
#<ope	no -81	unknown 71
#<opt	no 85	yes -68
#<ost	no -74	unknown 118	yes -48
#<oua	no -52
#<ouj	unknown -40	yes 55
#<ouk	unknown -128	yes 118
#<our	no -52	unknown 116	yes -68
#<oxy	no -49	unknown -77	yes 127
#<pal	no 114	unknown -166
#<pan	unknown 45	yes -40
#<pap	no 125	unknown -98
#<pat	no -122	unknown 79
#<pc>	no 67	yes -87
#<pea	no -63	yes 40
#<pei	no 45	unknown 85	yes -133
#<pet	yes -46
#<peu	no -52
#<pho	unknown 55	yes -47
#<pic	no 59	yes -56
#<pie	no -43	yes 82
#<pis	unknown -70
#<plo	unknown 65	yes -50
#<pne	no 56	yes -59
#<por	yes -53
#<pot	unknown -108	yes 62
#<pre	unknown -41	yes 58
#<pri	unknown 48
#<pro	no -46	unknown 57
#<qas	no 79	unknown -71
#<qbe	yes -40
#<qel	unknown 79	yes -76
#<qis	no 127	unknown -80	yes -77
#<qua	no -75	unknown -98	yes 137
#<ra9	no -138	unknown 184	yes -46
#<rac	yes -53
#<rah	unknown -46	yes 64
#<raj	yes 43
#<rak	no -43	unknown -64	yes 108
#<ran	unknown -53	yes 77
#<rap	unknown 40
#<ras	no -47	unknown -86	yes 133
#<ray	no 148	unknown -91	yes -71
#<rb3	no -133	unknown 55	yes 66
#<rba	unknown 53	yes -73
#<rea	no -83	yes 81
#<reb	yes -64
#<rec	unknown -184	yes 183
#<rej	unknown -101	yes 111
#<rek	no -100	unknown -61	yes 155
#<ren	no -56
#<rep	no -59
#<res	no 40	yes -50
#<ret	no -40	unknown 70
#<ria	yes -54
#<riy	no -81	yes 86
#<rj3	no -83	unknown 161	yes -95
#<rja	no 118	unknown -76	yes -49
#<rjl	unknown -75	yes 103
#<rka	no -69	unknown -96	yes 153
#<rke	unknown -93	yes 54
#<rma	no -48	yes 78
#<rme	no 63	unknown -40
#<roc	unknown 48	yes -60
#<rok	unknown -83	yes 67
#<ron	no 62	yes -45
#<rre	no 225	unknown -158	yes -154
#<rri	unknown 69	yes -44
#<rwi	no -58
#<s7i	no 42	yes -91
#<s9e	unknown 75	yes -47
#<sa7	no 45
#<sab	unknown -73	yes 89
#<sad	unknown -75	yes 98
#<saf	no 90	yes -66
#<sai	no 188	unknown -118	yes -74
#<sak	yes -47
#<sam	no -76
#<san	yes -49
#<saq	no -128	yes 75
#<sar	no -51	unknown 94	yes -41
#<saw	no -101	unknown 128
#<sbe	unknown -69
#<sbi	unknown -41	yes 76
#<sca	no -58	unknown 79
#<sda	no -56	unknown 50
#<sdd	no -74	yes 116
#<sde	no -48	unknown -43	yes 93
#<se3	no -127	unknown 141
#<se7	no 57	yes -117
#<se9	unknown -110	yes 134
#<sec	unknown 89	yes -61
#<sed	no -46	yes 54
#<sef	no -126	unknown 59
#<sej	unknown 85	yes -75
#<sek	no 90	unknown -87
#<ser	unknown 48
#<sew	unknown 89	yes -76
#<sgh	yes 59
#<si>	no 54	unknown -40
#<sid	no 70	unknown -60
#<sie	no -112	unknown 72
#<sif	unknown -52
#<sin	no -67
#<sir	yes -49
#<skh	no -71	yes 103
#<ski	no -80	unknown -45	yes 110
#<sla	no 40	unknown -105	yes 59
#<sle	unknown 53	yes -59
#<sma	no -57	unknown 86
#<sna	no -79	yes 86
#<sni	no -60	yes 50
#<sny	no 57	yes -43
#<soc	no -61	unknown 95
#<sok	no 65	yes -72
#<sor	unknown -112	yes 118
#<spo	no 49	unknown -76
#<spr	unknown 66	yes -63
#<sr9	no -49	unknown 104	yes -64
#<sre	yes -46
#<ss9	no -40	unknown 102	yes -99
#<ssa	no 42
#<sse	no 98	unknown -89
#<ssi	no -102	yes 70
#<ssm	no 67	yes -43
#<sty	unknown -40
#<sui	no -123	unknown 108
#<sul	unknown 52
#<swa	no -61	yes 65
#<t2a	no 208	unknown -162	yes -56
#<t3e	no 107	unknown -41	yes -74
#<t7r	no 98	unknown -103
#<t9a	no 124	unknown -84	yes -41
#<t9s	unknown 47
#<ta3	unknown 177	yes -140
#<ta>	no 139	unknown -75	yes -63
#<tab	unknown -53
#<tac	yes -90
#<tad	no 118	yes -138
#<tag	no -64	unknown 111	yes -45
#<taj	no -43	unknown -105	yes 138
#<tam	no -89	unknown 63
#<tan	no -46	unknown 63
#<tar	yes 59
#<tas	no -95	unknown -147	yes 187
#<tay	unknown 50	yes -43
#<tba	unknown -45
#<tbe	unknown -69	yes 49
#<tda	no 156	unknown -127
#<tde	no 179	unknown -74	yes -107
#<te3	unknown -49	yes 45
#<te9	no 46	unknown -109	yes 66
#<teb	no 68	unknown -158	yes 90
#<tec	no -111	unknown 78	yes 40
#<teh	no -46	unknown -49	yes 95
#<tem	no -64	yes 40
#<ten	no -51	unknown -84	yes 139
#<ter	unknown -62	yes 54
#<tet	unknown 61
#<tey	unknown -165	yes 106
#<tfe	yes 49
#<tfi	no 70	unknown -50
#<tgo	no -119	unknown 192	yes -81
#<the	no -46	unknown -52	yes 98
#<tic	no -88	unknown 55
#<til	no -61	yes 43
#<tiy	unknown 72	yes -64
#<tiz	no -101	unknown 50	yes 47
#<tje	unknown -97	yes 54
#<tjr	no 77	unknown -74
#<tke	unknown -91	yes 104
#<tki	no 58	unknown -74
#<tks	unknown -93	yes 82
#<tlg	unknown 61
#<tli	no 98	yes -97
#<tlw	no -56	unknown -73	yes 124
#<tma	unknown -84	yes 76
#<tme	no 204	unknown -189
#<tmm	unknown -63
#<tne	unknown -80	yes 55
#<tnf	unknown 66	yes -54
#<tob	no -96	yes 58
#<toi	no -46	unknown 41
#<tol	no 77	yes -112
#<ton	unknown 53
#<tou	unknown 46	yes -46
#<tqa	no 85	unknown -44	yes -45
#<tqe	no -72	unknown 49
#<tql	no -104	yes 128
#<tqt	unknown -53
#<tre	no -79	yes 70
#<tri	yes 41
#<tsa	no 87	unknown -45	yes -41
#<tsr	unknown 80	yes -49
#<tss	no -84	unknown 112	yes -41
#<tta	no -82	unknown -68	yes 127
#<tte	unknown -81	yes 62
#<tur	no -61	unknown 84
#<tuy	unknown 47	yes -45
#<twa	no -215	yes 163
#<twe	unknown 71	yes -83
#<twi	no -79	yes 53
#<tze	unknown -78	yes 104
#<ult	unknown -71	yes 93
#<up>	unknown 82	yes -77
#<urg	no 70	unknown -116
#<usi	no -81	unknown 139	yes -69
#<vac	no -42	unknown -64	yes 109
#<vai	no -41	unknown 87	yes -84
#<val	no -40	unknown 71
#<ves	no -74	unknown 94
#<vid	unknown 45	yes -65
#<vil	no 42	unknown -167	yes 107
#<vir	no 52	unknown -43
#<vis	no -93	unknown 61
#<vol	no 42	unknown -92	yes 47
#<wa3	no 60	unknown -55
#<wa9	no 47	unknown -53
#<wac	unknown 91	yes -54
#<wad	no -104	unknown 149	yes -74
#<wah	no 44	unknown -48
#<wak	no 95	unknown -90
#<wal	no 48
#<wc>	no -132	unknown 78
#<we7	no -100	unknown -47	yes 117
#<we9	unknown 114	yes -121
#<wed	no -112	unknown -106	yes 200
#<wee	unknown 44
#<wej	no -72	unknown -42	yes 112
#<wes	no 76	unknown -90
#<wge	unknown -64	yes 86
#<wld	no -40
#<wli	no 53	unknown -53
#<wos	no 78	yes -98
#<wqe	unknown 55	yes -45
#<wra	yes -53
#<wse	no 85	unknown -67
#<wsl	no 61
#<wst	unknown 48
#<y3t	no -70	unknown 72
#<y7e	no -108	yes 75
#<ya3	no 93	unknown -76
#<ya>	no -138	unknown 177	yes -48
#<yam	no -63	yes 72
#<ych	no -62	yes 78
#<ydd	no -41	unknown -64	yes 104
#<yde	no -40	unknown 91	yes -55
#<ydi	unknown -54	yes 73
#<yed	no -52	unknown -56	yes 108
#<yji	no 51	yes -52
#<ymc	no -47	yes 83
#<yse	no 159	unknown -244	yes 70
#<ysi	no 40
#<ysn	no -50	yes 41
#<yss	no -130	unknown 104
#<ytb	no -130	yes 96
#<ywe	no 114	unknown -169
#<zag	no -55	unknown -55	yes 107
#<zaj	unknown -123	yes 93
#<zbe	unknown -45	yes 41
#<zde	no -149	unknown 89	yes 52
#<zel	unknown -46	yes 58
#<zen	no -46
#<zer	no -48
#<zin	no -143	unknown 63
#<ziy	unknown -42	yes 70
#<zja	yes 44
#<zle	unknown -169	yes 179
#<zn9	unknown -49	yes 46
#<zra	no 52
#<zre	no -53	unknown -69	yes 119
#<zri	unknown 57	yes -45
#a2il	no 50	unknown -58
#a3at	no -47	unknown 59
#a3ed	no -131	unknown 49	yes 73
#a3en	yes 49
#a3es	no 70	unknown -151	yes 63
#a3ha	no -107	unknown -172	yes 233
#a3i9	no 90	unknown -56	yes -48
#a3i>	no -43	unknown -167	yes 208
#a3ja	no -57	unknown 46
#a3le	no -85	unknown 75
#a3na	no 153	unknown -172
#a3nd	unknown 49
#a3o>	no -65	unknown -165	yes 215
#a3ra	no 271	unknown -266	yes -71
#a3re	unknown 53
#a3ri	unknown -79	yes 99
#a3sa	unknown -108	yes 73
#a3si	no 121	unknown -80	yes -45
#a3t>	unknown -82
#a3wi	unknown 111	yes -129
#a7a>	no 98	unknown -97
#a7b>	no -132	unknown 192	yes -85
#a7bi	unknown -118	yes 76
#a7di	unknown 44	yes -113
#a7ed	unknown -52
#a7o>	no -54	unknown 45
#a7ti	no -56	unknown 101	yes -47
#a9a>	no 71	yes -98
#a9aw	no 96	unknown -182	yes 84
#a9ef	no 60
#a9et	no 103	unknown -166
#a9f>	no -63	unknown 80
#a9fa	no -41	unknown -53	yes 92
#a9fi	no 87	unknown -58	yes -51
#a9i>	yes -51
#a9in	no 47	unknown -150	yes 81
#a9m>	no -110	unknown 153	yes -45
#a9o>	no -40	yes 40
#a9t>	no 140	unknown -93	yes -47
#aayo	no -63	unknown 97
#aban	no 116	unknown -79	yes -44
#abas	no 54	unknown -54
#abde	no 52	yes -50
#abes	no 65	unknown 60	yes -125
#abet	no -43	unknown 121	yes -111
#abgh	yes -63
#abi>	unknown -81	yes 64
#abin	no -61	yes 70
#abiy	unknown -46	yes 45
#abla	no 40	unknown -139	yes 89
#able	no 86	unknown -41	yes -46
#abni	yes 56
#abo>	unknown 75	yes -44
#abou	no -80	yes 80
#abra	no -99	yes 62
#abri	no -67	unknown 152	yes -102
#abro	no -97	unknown 127	yes -51
#abt>	unknown -233	yes 207
#acbo	unknown 94	yes -121
#acci	yes 40
#accr	yes -49
#ace>	no -47
#acha	no -86	unknown 78
#ache	unknown -58	yes 42
#acho	no -41	unknown -53	yes 87
#ack>	no -111	unknown 131
#aco>	no -144	unknown 153
#act>	unknown 92	yes -60
#acte	no 62	unknown 55	yes -122
#acto	no 67	unknown -132
#actu	unknown 43
#adak	no 104	yes -104
#adch	unknown 46
#addi	no -50	unknown -189	yes 140
#ade>	unknown 48	yes -52
#adem	no 96	unknown -49	yes -47
#aden	no -50	unknown 94	yes -52
#ader	no -62	yes 43
#adet	unknown -58	yes 75
#adia	no 85	yes -61
#adic	no 119	unknown -67	yes -52
#adid	no 162	unknown -152
#adio	no -42
#adir	yes 66
#adit	no 140	unknown -166
#admn	no 128	unknown -69	yes -73
#ador	no -43	unknown 73
#adra	unknown -68
#adt>	no -55	unknown 70
#adyi	no -85	yes 113
#afak	no -57
#afch	unknown 91	yes -70
#afe>	no 76	yes -79
#afet	unknown 48	yes -64
#afha	no -97	unknown -50	yes 95
#afi>	no 98	unknown -74
#afia	no 59	unknown -56
#afih	no 45	yes -73
#afla	no 49	unknown -151	yes 93
#afou	no -57	unknown 98	yes -40
#afra	no 70	yes -86
#afri	unknown 69	yes -43
#aft>	unknown 76	yes -48
#agad	no -69	yes 79
#agaz	no -137	unknown -110	yes 178
#agen	no -45	yes 46
#ager	no -80	unknown 134	yes -83
#ages	no -95	unknown 150	yes -56
#agha	no -45	unknown 105	yes -59
#aghi	no -74	unknown 79
#agne	unknown 97	yes -68
#agor	no -55	unknown -55	yes 107
#agri	no -90	unknown 156	yes -88
#ags>	unknown 68
#ahat	no -74	yes 87
#ahbi	unknown -59	yes 76
#ahch	unknown -57
#ahd>	unknown -42
#ahda	unknown 54
#ahdi	no 53	yes -50
#ahed	no 141	unknown -81	yes -60
#ahem	no 111	unknown -43	yes -73
#ahli	no -192	unknown 230	yes -106
#ahom	no 144	unknown -134
#ahri	no -41	unknown -109	yes 142
#aid>	no -44	unknown 46
#aign	no -42	unknown 87	yes -47
#ail>	no -74	unknown 123	yes -51
#aile	no 48
#aill	no 195	unknown -138	yes -98
#ain>	no 41
#aine	no -77	yes 45
#aint	unknown 54
#airb	unknown -45	yes 82
#ais>	no 134	unknown -74	yes -58
#aiso	unknown -46
#aiss	unknown 60
#ait>	no -64	unknown 40
#aite	no -40	unknown 62
#ajaj	no 49	unknown -60
#ajbi	no -80	unknown -111	yes 181
#ajbo	no -168	unknown -51	yes 201
#ajeb	no -104	unknown -81	yes 172
#ajel	no -90	unknown 73
#ajem	unknown 68	yes -48
#ajin	no -43	unknown -105	yes 138
#ajja	unknown -132	yes 138
#ajli	no -50	yes 49
#ajra	unknown 74	yes -64
#aka>	unknown -85	yes 67
#akan	no 47	unknown -70
#akay	no 51	yes -43
#akba	no -58	unknown -71	yes 121
#akch	yes -56
#akeb	no -112	unknown -63	yes 168
#akec	no 103	unknown -54	yes -60
#aket	no -52	yes 44
#akha	no 146	unknown -160
#akhe	no 86	unknown -64
#akhr	no -142	yes 142
#akhz	no 78	yes -61
#akil	unknown 57
#akna	no 59	yes -46
#akom	no -56
#al3a	unknown -76	yes 103
#ala>	unknown 45
#alad	no 159	unknown -172
#alat	unknown 53
#alco	no -41
#ale>	no -64	unknown 74
#alej	no 85	unknown -114
#alem	no 230	unknown -153	yes -94
#alet	no 57	yes -52
#alf>	no 73	yes -68
#alho	unknown -50
#alia	unknown 42
#alid	no -49	yes 60
#alik	no -53
#alis	no 45
#aliy	no -59	unknown -108	yes 143
#alko	no -93	unknown 65
#all>	no 56	yes -49
#alle	unknown 41
#alli	no -82	unknown -71	yes 94
#almi	no 154	unknown -121
#alna	yes 60
#alou	no 40	unknown -43
#alt>	unknown 58	yes -60
#alta	unknown 78	yes -63
#alti	no -46	unknown 87	yes -49
#alys	no -106	unknown 215	yes -143
#ama3	no 56	yes -59
#ama>	no 44	unknown -84	yes 40
#amat	no 139	unknown -93	yes -41
#ambu	no -43	unknown -67	yes 108
#amda	no -53	unknown 47
#amdo	no 100	unknown -91
#ame>	no -51	unknown 43
#amel	no -45	unknown 58
#amen	no -53	unknown -135	yes 169
#amer	no -47	unknown 83
#amia	no 86	unknown 112	yes -158
#amil	no -76	unknown -115	yes 166
#amin	no 99	unknown -46	yes -54
#amiq	unknown -42
#amir	no -51	unknown 93	yes -45
#amli	no 95	unknown -43	yes -51
#amlo	no 118	unknown -186
#amna	unknown -55	yes 76
#amou	no -144	unknown -59	yes 150
#ampi	no 63
#amra	no -91	unknown 126	yes -57
#amsu	no -78	unknown 79
#amtn	no 48	unknown -172	yes 92
#amu>	no -56	unknown -151	yes 207
#an3e	yes -40
#an9d	no -60	unknown -67	yes 123
#an9t	yes 47
#anal	no 112	yes -114
#anbi	no -102	unknown 46	yes 51
#anca	unknown -124	yes 103
#anch	no 41	unknown -54
#and>	no -123	yes 56
#anda	no -52	unknown 53
#andi	unknown 110	yes -72
#ando	unknown -81	yes 61
#anet	no 58	unknown -66
#ange	unknown 62
#angh	no -41
#ango	unknown 59	yes -44
#anhd	no -58	unknown 123	yes -92
#anhe	unknown -41	yes 43
#ania	unknown -90	yes 67
#anic	no -57	unknown 106	yes -50
#anie	no -145	unknown 55	yes 57
#anin	unknown -103	yes 108
#anja	no -57	yes 63
#anjr	unknown -46	yes 50
#anka	no -44	unknown -78	yes 102
#ankh	no -69	unknown 58
#anmc	no -118	unknown -54	yes 154
#anne	unknown 58	yes -57
#annu	no -42	unknown 84	yes -44
#anor	unknown -42
#anre	no 44	unknown -134	yes 85
#ansa	no -50	unknown 85
#anse	unknown -180	yes 163
#ansi	no -96	unknown 180	yes -108
#ansm	no -54	yes 51
#ansp	yes -52
#ante	no 61	yes -48
#anti	no -53	unknown 64
#antr	no -52
#ants	no 62
#anvi	no 41
#anya	no -46
#aoua	unknown -59	yes 50
#aoui	unknown 85	yes -66
#aout	no 84	yes -84
#apie	no 94	unknown -68
#apot	unknown 58	yes -42
#appa	no -86	unknown 128	yes -41
#appe	no -71	unknown -156	yes 175
#appo	unknown 40
#aqi>	no -109	unknown -91	yes 177
#aql>	no -42	unknown 170	yes -152
#aqqa	no 73	unknown -78
#aqua	no -68	unknown 119	yes -62
#aque	unknown 46
#ar9a	no 86	unknown -81
#arac	unknown -43
#arag	no 57	yes -44
#arak	no -47	yes 76
#aras	no 81	unknown -51
#arat	no -51	unknown 50
#arav	no 48	unknown -84
#arb3	no 59	unknown -54
#arba	no -75	unknown -128	yes 189
#arbe	unknown -51	yes 63
#arbn	no 85	unknown -104
#arbo	unknown -135	yes 95
#arbr	unknown 64	yes -46
#arda	no 57	yes -41
#ards	unknown -135	yes 70
#areb	no 50	unknown -44
#aref	unknown 130	yes -98
#arei	no -56	unknown 78
#ares	unknown -133	yes 119
#aret	no -51
#arf>	no -42	unknown 49
#arfa	unknown 86	yes -58
#arfi	no -118	unknown 171	yes -53
#arik	unknown 78	yes -64
#arin	no -110	unknown 72
#ario	no -51	unknown 55
#arit	unknown 83	yes -55
#ariu	no -99	unknown 147	yes -75
#ariy	unknown 47	yes -45
#arje	unknown -168	yes 159
#arkl	no 65	unknown -94
#arky	no -133	unknown 192	yes -81
#arm>	no -85	unknown 102
#arma	unknown 47
#armi	no -43
#armo	no -86	yes 105
#arna	unknown -53
#aro>	yes 50
#aros	no 101	unknown -123
#arqa	no -73	unknown 125	yes -70
#arr>	unknown -79	yes 52
#arra	unknown -42
#arre	unknown -69	yes 68
#arro	yes 41
#artn	yes -61
#arto	yes -60
#arya	no 49	unknown -108
#arza	no -52
#asat	no -62	unknown 78
#asce	no -58	unknown 49
#ase>	no 75	yes -118
#asfi	no -84	unknown -77	yes 123
#ash>	no 88	unknown -43	yes -41
#asha	no -83	unknown 125	yes -65
#asi>	unknown -86	yes 76
#asif	unknown -105	yes 100
#asin	unknown 104	yes -100
#asla	no 87	unknown -193	yes 81
#asma	unknown 101	yes -109
#asna	no 203	unknown -172	yes -57
#asni	no 56
#asol	no 81	unknown -51
#asou	yes -58
#asqu	no -86	unknown 48
#ass>	no 60	unknown -69
#assa	no 47
#assh	no -60	yes 68
#assi	unknown -91	yes 118
#assn	no -40
#ast>	no 119	unknown -41	yes -105
#asti	unknown 48	yes -67
#asto	no 129	unknown -172
#at7r	no -82	unknown -64	yes 119
#at9e	no -77	unknown 91
#at9o	no -113	yes 91
#ata>	yes 50
#atal	no -94	unknown 156	yes -61
#atar	yes 67
#atat	no -48	yes 70
#atay	unknown -102	yes 67
#atba	no 54
#atch	no -48	yes 70
#ate>	no -108	yes 90
#atea	unknown 47	yes -56
#atec	no 108	yes -82
#atel	no -53
#atem	no 55	yes -50
#ater	unknown 43
#atet	no -77	yes 45
#ateu	no 40	yes -62
#atgh	no -60	unknown 89
#atgo	unknown 74
#atho	no 69	unknown -96
#ati>	unknown -53	yes 53
#atic	no -99	unknown 159	yes -67
#atim	unknown 84	yes -114
#atin	no -105
#atis	no -49	yes 52
#atkh	unknown 90	yes -54
#atna	unknown -83	yes 47
#ato>	no 141	unknown -136
#atra	no 56	unknown 56	yes -127
#atre	unknown 40
#atri	no -106	unknown 94
#ats>	unknown 65
#atsi	no -134	unknown 44	yes 60
#att>	no -85	unknown 73
#atta	unknown -103	yes 119
#atti	no -92	unknown 44
#auff	unknown -43
#aux>	no 91	unknown -45	yes -50
#avab	unknown 40	yes -51
#ave>	no -74	unknown 144	yes -70
#avel	no -41	unknown 77
#aver	no -84	yes 86
#avie	unknown 187	yes -175
#avri	no -67	unknown 75
#awab	no -82	unknown 148	yes -65
#awan	unknown 68	yes -51
#awar	no -104	unknown 189	yes -111
#awbc	unknown 65	yes -55
#awbn	no -114	yes 79
#awbo	no -70	unknown 67
#awch	yes -59
#awd>	yes 48
#awda	no 104	unknown -166	yes 53
#aweb	unknown -81	yes 62
#awel	unknown 41	yes -55
#awen	unknown 110	yes -102
#awer	no 52
#awha	no -44	unknown -64	yes 107
#awho	unknown 62	yes -45
#awi>	no 54
#awlo	unknown -55
#awni	no 55
#awno	unknown -53	yes 83
#awwe	no 53
#awya	no 123	unknown -79	yes -52
#ay3r	no -131	yes 107
#ay7e	unknown -165	yes 144
#ay7r	unknown -101	yes 118
#ay9>	no -64	unknown 96
#ay9a	yes -75
#ay9e	no -71	unknown 48
#ayad	no -109	yes 58
#ayar	no -62	unknown 94
#aych	no -57	unknown 49
#ayd>	unknown 59	yes -59
#ayda	yes -40
#ayde	no 53
#aydh	no 138	unknown -100	yes -49
#aydk	no -98	yes 71
#aydo	no -60	unknown -62	yes 121
#aydr	no -84	unknown -54	yes 133
#ayeb	no 96	yes -97
#ayed	no -115	unknown 165	yes -49
#ayef	no -71	unknown 126	yes -84
#ayeg	no 148	unknown -170	yes -57
#ayeh	no -144	unknown 181	yes -60
#ayer	unknown 82	yes -104
#ayet	no -63	unknown 67
#ayg>	unknown -92	yes 81
#aygh	no 52	unknown -56
#aygo	no -67	unknown 57
#ayha	no -76	yes 54
#ayhd	unknown 48
#ayj>	no 85	unknown -45	yes -63
#ayja	unknown 65	yes -55
#ayji	no -66	yes 73
#ayjr	unknown 74	yes -108
#aykh	no -54	unknown 53
#ayl3	no 74	yes -72
#ayla	no -40	yes 43
#ayma	no 174	unknown -104	yes -68
#ayna	no 62	unknown 52	yes -100
#ayou	no -63	unknown 97
#ayr>	no 128	unknown -134
#ayra	no -52	unknown 56
#ayre	no 90	yes -111
#ayse	unknown -43
#aysi	no -72
#ayso	no 46	unknown -78
#ayt9	no 82	unknown -49	yes -45
#aytl	no 62	unknown -68
#ayts	no -48	unknown 152	yes -169
#ayur	no 96	unknown -92	yes -56
#aywj	yes 53
#ayya	unknown 76	yes -64
#ayye	no 153	unknown -74	yes -125
#ayz>	no 89	unknown -112
#aza>	no 52	yes -47
#azal	no -51	unknown 57
#azat	no -57	yes 47
#azel	no -68	unknown 81
#azi>	no -93	yes 85
#azil	no -45	yes 75
#azni	no 153	unknown -141
#azon	unknown 71	yes -53
#azro	no 93	unknown -102
#azt>	no -100
#azza	no -46	unknown -81	yes 115
#b3d>	no -66
#b3i>	no -141	unknown -279	yes 301
#b3id	no 97	yes -145
#b7ar	no -133
#b7er	unknown 133	yes -150
#b9a>	no -50
#b9ac	no -62	yes 79
#b9at	no -86	yes 70
#b9aw	no 137	unknown -70	yes -92
#b9in	no 167	unknown -110	yes -72
#b9it	no -88	yes 121
#ba3>	unknown -142	yes 101
#ba3d	no -53	unknown 43
#ba3i	no -95	unknown -127	yes 199
#ba9>	no 106	yes -91
#baa>	no -56
#baba	unknown -54
#bag>	no -59	unknown -56	yes 117
#bagh	no -63	unknown 88
#baha	no 163	unknown -98	yes -109
#bain	no -94	unknown 83
#bakh	no 78	unknown -46
#bal>	yes -64
#balc	no -41
#ball	unknown -41
#ban>	no -49
#bana	no 105	yes -82
#banc	no 120	unknown -196
#bane	no 150	unknown -113	yes -43
#bani	unknown -53
#bank	no 111	unknown -108
#baqi	no -90	yes 68
#bar>	no -46	unknown 71	yes -51
#bara	unknown -93	yes 111
#barb	unknown -51	yes 63
#bard	no 163	unknown -66	yes -102
#bark	unknown 60
#barr	unknown -104	yes 107
#bas>	no 67	unknown -65
#basm	yes -88
#bass	no 116	unknown -86
#bati	no 76	yes -126
#batn	unknown -90	yes 50
#batt	unknown 69
#baw>	no 96	unknown -108
#bayd	unknown 94	yes -70
#bba>	no -112	yes 63
#bbag	no -97	yes 65
#bbah	no -55	yes 85
#bbat	no 42	unknown -76
#bbaw	no 96	unknown -108
#bbec	no -108	unknown 184	yes -95
#bbet	no -186	unknown 65	yes 64
#bbi>	yes -64
#bbni	no 123	yes -119
#bch>	unknown 88	yes -53
#bcha	no -116	unknown 175	yes -85
#bda>	unknown -50
#bdat	no -57	unknown 41
#bdaw	unknown -78
#be3>	no -135	unknown -54	yes 161
#be3d	unknown -77	yes 91
#be7r	no -61	unknown 127	yes -78
#bech	no -48	unknown 51
#becu	unknown -51	yes 63
#bed>	no -111	unknown -92	yes 202
#bedd	no -55	yes 65
#begh	no 63	yes -77
#beht	no -214	unknown -151	yes 299
#bekr	unknown -54
#beld	no -126	unknown -56	yes 150
#bele	no 41	yes -45
#belg	no -41
#beni	no 79	unknown -75
#benn	unknown 130	yes -113
#bent	no 43
#ber>	no 57	yes -47
#berd	unknown -53	yes 52
#berl	unknown 48	yes -41
#bern	no -49
#berr	no 65	unknown -42
#bes>	no 47	yes -89
#bess	no -83	unknown 94
#beth	no -85	unknown -108	yes 188
#beto	yes -44
#bett	no 48	unknown -40
#bezz	no 67	yes -55
#bhal	yes -79
#bi9>	yes -44
#bia>	unknown 66	yes -42
#biba	no 44	yes -81
#bicy	unknown -96	yes 50
#bid>	no 56	yes -108
#bida	no -57	unknown 111	yes -55
#bide	no -63	unknown 137	yes -74
#bido	no -119	unknown 47
#bien	no -100	unknown 96
#bier	no -52	unknown 85
#bih>	no -64
#biha	no 68	unknown -51
#bika	yes -46
#bikh	no 102	unknown -96
#bill	unknown 111	yes -78
#bilt	no -70	unknown 119	yes -50
#bine	unknown -42
#bir>	unknown -67
#bira	unknown 47
#bis>	no -125	unknown 70	yes 53
#bisk	unknown -87	yes 43
#bita	yes 72
#bkat	no 213	unknown -137	yes -74
#bkhi	no 176	unknown -123	yes -78
#bki>	no 53
#bla>	no 42	unknown -45
#blan	no -40
#blas	no 43
#ble>	no 61	yes -44
#blea	no 55	unknown -66
#bles	no 218	unknown -130	yes -124
#blo>	no 64	unknown -74
#bmw>	no 116	unknown -113
#bnad	no 96	unknown -49	yes -47
#bnah	yes -56
#bnat	no 168	yes -150
#bnti	unknown -49	yes 40
#bo7d	yes -50
#boit	no 42	unknown 90	yes -152
#bola	unknown -95
#bomp	no 92	unknown -43	yes -45
#bonj	no 101	unknown -47	yes -60
#book	unknown 94	yes -121
#bord	no 65
#bota	no -95	unknown -98	yes 184
#bou7	no 69	unknown -57
#bou>	unknown -58	yes 71
#bouc	no 46	yes -59
#boug	no -51	unknown 88	yes -45
#bous	unknown -41
#bout	yes 40
#box>	unknown 47	yes -59
#bqa>	no 46	unknown -73
#bqat	no -104	unknown 107
#bra>	no -50
#brad	unknown 49	yes -82
#brah	yes -52
#brak	unknown -50	yes 47
#bret	unknown 80	yes -58
#bri>	unknown -112	yes 95
#bris	no -53	unknown 43
#briz	unknown 97	yes -66
#bsse	unknown -43
#bta>	no 143	unknown -100	yes -60
#btat	no 104	unknown -115
#bti>	no -76	unknown -85	yes 155
#bto>	no 40
#btou	unknown 147	yes -146
#bula	no -43	unknown -67	yes 108
#bure	unknown 103	yes -78
#byed	unknown 59
#bzaf	no -41	unknown 42
#cabi	no -124	yes 89
#cabl	no 79	yes -71
#cadd	no -40	unknown -114	yes 80
#cade	yes -44
#cafe	no 76	yes -79
#cal>	no -47	unknown 89	yes -42
#came	unknown 90	yes -63
#camp	no 63
#cana	no 106	unknown -85
#cann	no -52	unknown 76	yes -41
#capo	unknown 58	yes -42
#car>	no -44
#cara	no 99	unknown -101
#card	unknown -53	yes 47
#carr	no 46	unknown -47
#cart	unknown 46
#casa	no -45
#casq	no -93	yes 49
#cass	no 75	unknown 40	yes -125
#cata	unknown 44
#cave	no -106	unknown 179	yes -73
#cboo	unknown 94	yes -121
#ccin	no -101	unknown 44	yes 42
#ccro	yes -49
#cede	no -57	yes 79
#cein	no -69	unknown -75	yes 144
#cens	no -58	unknown 49
#ces>	unknown 46
#ceus	no -58	unknown 104	yes -51
#ch3a	no 96	unknown -50	yes -76
#ch7a	no -50	unknown 133	yes -94
#cha3	no 45
#cha>	no 56
#chab	no 64	unknown -57
#chad	no -56	yes 90
#chaf	no -43	unknown 42
#chag	yes -49
#chah	no 45
#chai	no -87	yes 57
#chak	no 47	unknown 50	yes -101
#chal	unknown 40
#cham	unknown -46
#chan	no -80	unknown 50
#chao	unknown -61	yes 66
#char	no -65	yes 48
#chas	no -91	yes 80
#chat	unknown -45
#chd>	no -55	unknown 103	yes -76
#chdd	no 88	unknown -86
#che9	yes -43
#cheb	no 152	yes -121
#ched	no -50	unknown -50	yes 99
#chei	no 121	unknown -137
#chej	no 63	unknown -62
#chek	no 98	unknown -68
#chel	unknown -70	yes 57
#cher	yes -45
#ches	no 100	yes -77
#chet	no 42	unknown -117	yes 73
#chew	unknown 63	yes -40
#chfa	no 72	unknown -267	yes 128
#chhe	unknown 57
#chho	no -45	unknown 43
#chia	no 65	yes -70
#chib	unknown -49
#chid	no -45	unknown 55
#chif	no 66	yes -52
#chil	unknown -223	yes 207
#chin	no -41	unknown 57
#chit	no -63	unknown 55
#chka	no -73	unknown 60
#choc	no 63	yes -87
#chof	no -45
#choi	no -56
#chon	no 84	yes -48
#chor	no 51	unknown -44
#chqq	yes -64
#chre	unknown -71	yes 44
#chri	unknown 61	yes -41
#chrj	unknown -54
#cht>	no 71	yes -93
#chta	yes -57
#chto	no -99	unknown 145	yes -50
#chwa	no -68	unknown -101	yes 142
#chwi	unknown -58	yes 66
#cide	no -47	unknown 43
#cien	no -77	unknown 131	yes -51
#ciet	no -61	unknown 95
#cin>	no -73	unknown 47
#cite	unknown -95	yes 75
#civi	no -121	yes 91
#clar	unknown 51
#clie	no 63	unknown -70
#clio	no 45
#coco	no -62	yes 72
#coll	unknown 41
#colo	no 58	yes -64
#comp	no 42
#con>	no -41
#conc	no -47	unknown 109	yes -59
#cond	unknown 79	yes -78
#cong	no 176	unknown -78	yes -106
#coot	no -51	unknown 41
#cord	no 155	unknown -122	yes -49
#corn	unknown -45
#cott	no -62	yes 72
#coul	unknown 62
#coup	no 96	unknown -70
#cour	yes 42
#cred	no -77	unknown 107
#cris	no 109	unknown -90
#croc	yes 47
#croi	unknown -53	yes 68
#cteu	yes -50
#ctor	no 67	unknown -132
#ctri	no 118	unknown -55	yes -79
#cue>	unknown -51	yes 63
#cula	no -112	unknown 211	yes -141
#cule	no -76	yes 57
#curi	yes 66
#cycl	unknown -50
#d7ek	no 58	unknown -56
#da2i	no -78	unknown 40
#da3a	no -55	unknown 86
#da3n	no -82	yes 62
#dab>	no -171	unknown 58	yes 95
#dad>	no 103	yes -97
#dade	no -77	unknown 162	yes -87
#daha	no -158	unknown -45	yes 182
#dahr	no -60	unknown -60	yes 118
#dair	no -103	yes 109
#dak>	no -69	unknown -47	yes 116
#dakc	no 50	yes -82
#dama	unknown -77	yes 59
#dame	no -51	unknown 43
#dami	no 55	yes -59
#damn	unknown -55	yes 76
#dan>	unknown -49
#dana	no 90	yes -67
#dani	unknown -119	yes 100
#daqq	no -88	unknown -51	yes 128
#dara	no -75	yes 44
#darb	unknown -157	yes 152
#dare	no 129	unknown -103	yes -45
#dari	no 74
#darr	no 143	unknown -130
#dart	no 46
#dati	unknown -82	yes 58
#dato	no 48	unknown -43
#dawh	unknown -59	yes 67
#daya	unknown -126	yes 113
#daye	unknown 95	yes -131
#dayr	no 82	unknown -64	yes -56
#dayz	no 89	unknown -112
#dazt	no -100
#dbab	no -62	yes 67
#dch>	no -63	yes 54
#dcha	no 145	unknown -93	yes -51
#dchi	unknown 65
#dda>	no -67	yes 47
#ddad	no 47	yes -44
#ddar	no -40	unknown 64
#ddat	yes 50
#ddel	yes 62
#ddem	unknown -113	yes 115
#ddha	no -51	unknown -77	yes 124
#ddi>	yes 57
#ddin	no -58	yes 80
#ddit	unknown -56
#ddni	no 45	unknown -74
#ddo>	no -40	yes 70
#ddou	no -49	unknown -74	yes 114
#ddow	unknown -58
#de7k	no 154	unknown -124
#dech	unknown 43	yes -51
#decl	unknown 51
#degd	unknown 43	yes -65
#dehk	no 192	unknown -122	yes -87
#dehr	no -69	unknown -164	yes 221
#dekh	no 53	unknown -64
#del>	unknown -50	yes 77
#deli	no 41	yes -68
#delt	no 113	unknown -62	yes -80
#dem>	unknown -63	yes 51
#dema	no -139	unknown 168
#deme	no -50	unknown 134	yes -93
#demt	no -95	unknown 100
#den>	unknown -128	yes 118
#dena	no -50	unknown 94	yes -52
#deo>	no -112	unknown 51	yes 56
#depa	no 41	yes -57
#depo	no -69	yes 55
#der>	no -46	unknown 42
#derc	no -73	unknown -69	yes 141
#derj	unknown -175	yes 192
#derk	no -83	unknown 165	yes -84
#dero	yes -41
#derr	no 82	unknown -98
#dert	unknown 43
#deus	unknown 56
#devi	no 60	yes -49
#deww	no -52	unknown -117	yes 156
#dfe3	no 51	unknown -115	yes 63
#dga>	no 48
#dgui	no -65	unknown 102	yes -45
#dha>	unknown -48	yes 48
#dhak	no 154	unknown -120	yes -59
#dheb	unknown 43	yes -63
#dhek	no 65	unknown -115	yes 53
#dher	no -136	yes 123
#dhom	unknown 62	yes -77
#dhri	no -40	unknown -102	yes 140
#dia>	unknown 68	yes -87
#dial	unknown 52
#dian	no -49	unknown 47
#diat	no 66	yes -74
#did>	no 108	unknown -107
#dida	no -45
#dien	no -109	unknown 147
#dih>	no -78	unknown -136	yes 201
#dik>	yes 48
#dim>	no -52	unknown 75	yes -41
#dima	yes 40
#din>	unknown -63
#dini	yes -59
#dio>	no -46	unknown 41
#dir>	yes 40
#diss	unknown -60
#dita	no 86	unknown -149	yes 52
#dito	no 47	unknown -170	yes 100
#diya	no 154	unknown -177
#djaj	no 229	unknown -241
#djel	no -143	unknown 63
#dkha	no -113	unknown -63	yes 148
#dkom	unknown -77	yes 88
#dlam	no 101	unknown -80	yes -50
#dlou	yes 66
#dma>	no -61	yes 87
#dmna	no 128	unknown -69	yes -73
#dmou	no -79	unknown 59
#dola	no 83	unknown -86
#doli	no 98	unknown -104
#doll	no 115	unknown -99
#don>	no -103	unknown -66	yes 140
#donc	unknown 44
#dor>	yes -41
#dora	unknown 64	yes -64
#dos>	no -111	unknown 48
#doss	no 85	unknown -50	yes -55
#dou>	no -122	yes 80
#doua	no -49	unknown 105	yes -64
#doub	unknown 57
#douc	unknown -84	yes 63
#douh	no 117	unknown -58	yes -67
#douk	no -65	unknown -63	yes 125
#doul	no 40	unknown -54
#dour	no -70	unknown -65	yes 128
#dous	unknown 42	yes -57
#douz	no 46	yes -49
#dra3	no -46	unknown -207	yes 237
#drab	unknown -109	yes 72
#drar	unknown -51
#dras	no 103	unknown -50	yes -65
#drat	unknown -67	yes 68
#drba	no 79	yes -60
#drbo	no -68	unknown 119	yes -73
#dre>	no 56
#dreb	unknown -40
#drha	no -47	unknown -45	yes 88
#drhm	unknown 45	yes -46
#dri>	unknown -101	yes 89
#driv	no -62	unknown 70
#drna	no -40
#drni	unknown -54	yes 83
#dro>	no -81	unknown -86	yes 127
#dron	no -41	unknown 77	yes -55
#drou	no -51	yes 46
#drri	unknown -167	yes 97
#duct	no 94	yes -124
#dust	no -109	unknown 133
#dwa>	unknown 61
#dyin	no -85	yes 113
#e3at	unknown -50	yes 40
#e3ch	no -137	yes 123
#e3d>	unknown -76	yes 100
#e3el	no -56	unknown 56
#e3ha	no -61	unknown -41	yes 101
#e3la	no -136	unknown 157	yes -47
#e3na	no 58
#e3ni	unknown -71	yes 100
#e3t>	unknown -44
#e77e	unknown -104	yes 115
#e7da	no -100	unknown -47	yes 117
#e7lo	no -51	unknown 52
#e7na	unknown -46
#e7o>	no -40	unknown 128	yes -89
#e7r>	no -61	unknown 127	yes -78
#e7re	no -47	yes 64
#e7ro	no -88	unknown 86
#e7th	unknown -61	yes 67
#e7ti	no 94	unknown -55	yes -41
#e7to	no 120	unknown -85
#e99a	yes -62
#e99e	no 63	unknown -73
#e9at	no -122	yes 100
#e9ba	unknown 91	yes -71
#e9be	no -96	unknown -64	yes 162
#e9e3	no 53	yes -54
#e9el	no -111	unknown -173	yes 219
#e9f>	no -47	unknown -72	yes 117
#e9fa	no 64	yes -48
#e9ha	no 98	unknown -195	yes 80
#e9ni	no -45	unknown -50	yes 94
#e9o>	no 67	yes -67
#e9t>	no -44
#eage	no -63	yes 40
#eaux	no 76	yes -47
#eba>	no 79	yes -46
#ebaa	no -56
#ebag	no -70	unknown 108
#ebal	no -155	unknown 219	yes -152
#ebat	no -102	unknown -67	yes 126
#ebb>	no 74	unknown -57
#ebba	unknown -53
#ebbe	no -117	unknown 113
#ebbi	yes -45
#ebbn	no 123	yes -119
#ebch	yes -60
#ebda	no -48	unknown 68
#ebha	no 119	unknown -170
#ebla	no 216	unknown -227
#ebni	unknown -116	yes 119
#ebo>	no 62	yes -80
#ebro	no 41	unknown -91	yes 46
#ebs>	unknown 45	yes -42
#ebta	no 147	unknown -143
#ebti	no -52	unknown -58	yes 98
#ebto	no 98	yes -78
#ech>	unknown -50
#echa	no 52	unknown -100
#echi	no -67	unknown 60
#echn	no -111	unknown 78	yes 40
#echo	no -63	unknown 124	yes -59
#ecla	unknown 51
#ecol	no 58
#ectr	no 112	unknown -51	yes -72
#ecue	unknown -51	yes 63
#ecur	yes 66
#eda>	no 122	unknown -93
#edam	no 115	unknown -58	yes -102
#edat	yes -46
#edch	no 145	unknown -104	yes -42
#edd>	unknown -43	yes 64
#edde	yes 44
#eddh	unknown -79	yes 106
#eddi	no -50	yes 82
#eddo	no -69	unknown -49	yes 116
#edes	no -57	yes 79
#edha	no 167	unknown -57	yes -142
#edit	no -76	yes 52
#edma	no -59	yes 65
#edra	no 78	unknown -61
#edri	no -63	unknown -87	yes 142
#edro	no 40
#eeke	unknown 44
#efar	unknown 47	yes -40
#efch	unknown -62	yes 58
#efek	no -43	unknown 107	yes -64
#effe	yes 50
#effi	no -106	unknown -201	yes 238
#effo	unknown -62	yes 52
#efkh	unknown -156	yes 109
#efo>	no -97	unknown -91	yes 168
#efon	no -111	unknown 113
#efou	no 74	unknown -51
#efro	no -84	unknown 105	yes -61
#efs>	no 51
#efto	no -93	unknown 113
#ege>	no -99	yes 54
#egh>	no 45	unknown 44	yes -88
#egre	no -129	unknown -75	yes 168
#eha>	no -46
#ehd>	yes 45
#ehdi	no -60	yes 47
#ehri	no -92	unknown -76	yes 183
#ehro	no -45	unknown -192	yes 211
#eign	no 67	unknown -42
#eikh	no 121	unknown -137
#eil>	no -48	unknown 113	yes -65
#eill	no -53	unknown 105	yes -57
#eima	no 111	unknown -47	yes -66
#ein>	unknown -61	yes 65
#ej3>	no 54	unknown -59
#eja>	no 158	unknown -96	yes -62
#ejem	no 87	unknown -114
#ejhi	no -52	yes 73
#ejho	no -130	unknown 42	yes 76
#ejja	unknown -70	yes 88
#ejje	no 51	unknown -94	yes 40
#ejla	no -81	unknown 142	yes -61
#ejli	unknown -101	yes 107
#ejlo	no -62	unknown -48	yes 97
#ejna	no 151	unknown -126
#ejo>	no 75	unknown -46
#ekay	unknown 51
#ekba	no -89	unknown -60	yes 140
#eken	unknown 44
#ekh>	unknown 50
#ekha	unknown -126	yes 93
#ekhd	no -84	unknown -119	yes 197
#ekhe	no 101	unknown -75
#ekhl	no -55
#ekk>	yes 57
#ekka	unknown -154	yes 101
#ekke	no 57	unknown 58	yes -129
#ekki	unknown -97	yes 121
#ekne	no -54	unknown 55
#ekra	unknown -47
#ekri	no 84	unknown -83
#ekte	no 50
#ekto	yes -42
#el3o	no 89	unknown -103
#el9a	no -41	unknown -90	yes 127
#elat	no 133	unknown -122
#elb>	no 48	unknown -50
#elba	unknown -49
#elch	no -54	unknown 139	yes -104
#elda	no -235	unknown -64	yes 225
#eldi	no -42	yes 51
#ele>	unknown 53
#elec	no 51	unknown -58
#elel	no 41	yes -45
#elev	unknown 59	yes -68
#elha	no -106	unknown 76
#elie	no -60	yes 75
#eliz	unknown -55	yes 84
#ell>	no -49
#ells	no -47	unknown -62	yes 93
#ellu	no -136	yes 69
#elma	unknown 53	yes -76
#elna	unknown -57
#elni	no -85	unknown 105
#elo>	unknown -48
#elso	unknown 71	yes -90
#elt>	no 43	unknown -50
#elta	no 41	unknown -118	yes 55
#elux	unknown 55	yes -47
#em3a	no -51	unknown 61
#emar	no -81	unknown 71
#emat	no -66	unknown 55
#emch	unknown 61	yes -50
#emi>	no -128	unknown -81	yes 193
#emin	yes -54
#emla	no -47	unknown -48	yes 83
#emmi	no 63	unknown -135	yes 52
#emmr	no 72	unknown -49	yes -58
#emna	no 68	unknown -67
#emoi	no -62	unknown 93
#empe	no -81	yes 51
#emra	no -45	unknown 44
#emro	no -110	unknown 70
#emrt	no -126	unknown 169	yes -44
#emsa	no -70
#emtc	no -45	unknown 50
#en9i	no -92	unknown -128	yes 198
#enag	no -50	unknown 134	yes -93
#enas	no -50	unknown 94	yes -52
#enbi	no -62	yes 46
#ench	unknown -170	yes 154
#end>	unknown 56	yes -41
#endh	no -44	yes 78
#endn	no -47
#endo	unknown -87	yes 107
#ene>	no -49
#enho	no -84	unknown 70
#eni>	no 79	unknown -75
#enif	unknown 55
#enis	yes 60
#enit	no -67	yes 43
#enne	no -73	unknown 67
#enni	no 135	unknown -129
#ens>	no -90	unknown 82
#ensi	no 44	yes -66
#enta	no -60	unknown 91
#ente	no -89	unknown 87
#enti	no 69
#eot>	no -52
#epan	unknown 51
#epos	no -44
#epot	no -81	yes 64
#eqqe	unknown 69	yes -43
#er3a	no -97	yes 79
#er7>	no 101	unknown -144
#er9>	no 41	unknown -182	yes 103
#er9o	no -45	yes 46
#era>	no -44	unknown 74
#eran	unknown -47
#erat	no -62	yes 52
#erba	no 41
#erbi	unknown 50
#erbo	unknown -119	yes 118
#erch	no -61	unknown -45	yes 105
#erde	unknown 84	yes -84
#erdi	no -150	unknown -72	yes 140
#ere>	unknown 65
#erej	no 72	yes -118
#erf>	unknown -215	yes 205
#erfe	unknown -201	yes 151
#erg3	no -45	unknown 47
#erge	no -71	yes 107
#ergl	unknown -60
#ergo	no 66	yes -66
#ergu	no 57	unknown -224	yes 157
#erha	no -52	unknown -128	yes 175
#erj>	no -48	unknown -74	yes 109
#erja	unknown -73	yes 80
#erjo	no -44
#erk>	no -83	unknown 165	yes -84
#erkh	no -63	yes 83
#erkt	no -53	unknown 56
#erli	unknown 48	yes -41
#erma	no -47	unknown 45
#erme	no 155	yes -170
#ermi	no -54	yes 63
#ermo	no -77
#erne	unknown -52	yes 73
#erni	no -56	yes 54
#erno	no -49
#erou	no 173	unknown -119	yes -54
#erqa	no -74	unknown 144	yes -82
#erqo	unknown -64	yes 44
#err>	no 138	unknown -92	yes -47
#erro	no 56	unknown -83
#errs	no -70	unknown -79	yes 150
#erru	no -49	unknown 60
#ersi	no -57	unknown -58	yes 116
#erso	no 67	unknown -178	yes 132
#erss	unknown -130	yes 143
#ert>	unknown 48
#ertc	no 81	unknown -67
#erte	no -41
#erth	unknown 40	yes -57
#erto	no 91	unknown -124
#erve	no -46	yes 73
#ervi	no -68	yes 85
#ervo	no 41	yes -95
#erzo	unknown -50	yes 60
#eser	yes -78
#esma	no 46	yes -49
#espa	unknown 56	yes -46
#esra	no -81	yes 71
#esro	no -41	unknown 42
#ess>	no 54
#essa	no 65	unknown -75
#esse	no 53	unknown -58
#essi	no -102	unknown 72
#essn	no 125	unknown -61	yes -83
#essr	no 58	yes -40
#essu	no -43	unknown 68
#esta	unknown 63	yes -80
#esti	no 110	unknown -54	yes -82
#et3a	no -67	yes 96
#et3o	no -69	unknown 152	yes -86
#etab	no -100	unknown 148	yes -67
#etag	no 40	yes -66
#etai	unknown 80	yes -62
#etar	unknown -145	yes 98
#etat	unknown -121	yes 117
#etb>	no -69	unknown 97
#etch	no 54
#etha	no -99	yes 101
#etla	no 223	unknown -171	yes -108
#etne	no -75	unknown -62	yes 125
#etou	no 55
#etre	unknown 46	yes -45
#etro	no -46	unknown 83
#etta	no 57	unknown -55
#ettc	no -59	unknown 79
#etti	yes 47
#etto	no -182	unknown -85	yes 205
#eubl	no 117	yes -93
#euge	no -52
#euil	unknown 60	yes -61
#euro	no -53	unknown 77
#eurs	no -62	unknown 106	yes -52
#eus>	unknown 68
#euse	yes -52
#eux>	no -48	unknown 77	yes -57
#evar	no -92	unknown 102
#evem	no -42	unknown 83	yes -43
#evis	unknown 58	yes -65
#ewja	no -62	unknown 110	yes -47
#ewra	unknown 53	yes -44
#ewwa	unknown 61
#ewwi	no -95	unknown -53	yes 120
#expe	unknown 55
#exti	yes -55
#eyto	no -83	unknown 137	yes -91
#eyyd	no 42	unknown -99	yes 48
#eyye	unknown -53
#eyyt	no -50	unknown 74
#ezro	no -122	unknown 111
#ezt>	no -59	yes 59
#ezya	no 45	unknown -69
#ezza	yes -51
#ezze	unknown -68
#ezzi	no -67	unknown -94	yes 154
#ezzo	yes 52
#fac>	unknown 73
#face	no -71	yes 95
#fact	unknown 42	yes -49
#fad>	no -98	yes 50
#fahe	no 111	unknown -43	yes -73
#fahm	no -100	unknown 60	yes 55
#fajr	yes -72
#fak>	no -54	unknown 66
#fakh	no -78	yes 97
#fako	no -59
#far>	unknown -128	yes 78
#fara	unknown 63	yes -86
#fati	yes -80
#fato	no -71	unknown 117	yes -43
#faut	no 60	yes -68
#faw>	no -91	unknown 55
#fawh	no -45
#faya	no -109	yes 58
#fayd	unknown -113	yes 53
#faye	no -101	unknown 202	yes -100
#faza	yes -58
#fch>	no -41
#fe3>	no 55	unknown -130	yes 58
#fe3n	no -49	unknown -127	yes 169
#fe99	no -43	unknown 76
#fe9t	no -73
#fekh	no -65
#fekk	no -73	unknown -136	yes 202
#fel9	no -102	unknown -83	yes 160
#fel>	no -86	unknown 162	yes -80
#fell	unknown -97	yes 92
#felt	unknown -82	yes 95
#fen>	no -119	unknown 154	yes -49
#fer>	unknown -73
#ferg	yes 65
#ferm	no 89	yes -76
#ferq	no -96	unknown 149	yes -62
#ferr	unknown 69	yes -43
#fert	no -57
#fes>	no -65
#fett	yes 43
#feui	no -53	unknown 65
#feur	unknown -59
#feux	unknown 40	yes -42
#ffes	unknown -56	yes 94
#ffeu	unknown -59
#ffi>	no -106	unknown -201	yes 238
#ffou	unknown -51
#ffre	unknown 41
#ffur	unknown 49	yes -47
#fha>	no -113	unknown -104	yes 196
#fhem	no -78	unknown 128	yes -52
#fia>	no 49	unknown -44
#fiat	unknown -55	yes 46
#fif>	no -107	yes 94
#fih>	unknown -43
#fiho	no 43	unknown -97
#fina	no 50	unknown -78
#fiss	no -71
#fit>	no -60	unknown 42
#fith	no 115	unknown -151
#fiya	yes -45
#fjer	no 97	yes -73
#fkh>	no 74	unknown -53
#fkha	no -102	unknown -110	yes 203
#fla>	unknown -75	yes 71
#flet	no 45	unknown -72
#flex	no -78
#flot	yes -74
#fni>	no 92	unknown -113
#fo9a	unknown 86	yes -63
#fo9i	no -48	yes 68
#fo9o	no -109	yes 70
#fon>	unknown 64
#for>	no -128	unknown 61	yes 66
#fou9	unknown 85	yes -60
#fou>	no -52
#fouk	no -54	unknown -47	yes 100
#fra>	no -64
#frac	unknown -85	yes 82
#fran	unknown 57	yes -42
#fre>	unknown 41
#frei	unknown -75	yes 60
#frig	unknown 60
#frin	no 76	unknown -103
#friq	unknown 69	yes -43
#frit	unknown 54	yes -97
#frou	unknown 83	yes -89
#fsed	no 147	unknown -124
#ftan	no 65	unknown -76
#fte7	unknown -115	yes 76
#ftha	no 56	unknown -84
#fto>	yes -78
#ftou	no -53	unknown 47
#fuit	no -73	unknown 108
#fure	unknown 49	yes -47
#fya>	no 61	unknown -75
#g3at	no -128	unknown 99
#ga3>	no 52	yes -63
#gadi	no -69	yes 79
#gage	no -70	unknown 176	yes -109
#gala	unknown -49
#gale	unknown 48
#gali	unknown 63	yes -61
#galo	no -47	unknown 59
#galt	no -59	yes 44
#game	no -53	unknown -135	yes 169
#gan>	no 64	unknown -52
#gara	no 50	yes -45
#gard	no -46	unknown 72
#gare	no -87	unknown 66
#garr	no -142	unknown 60	yes 59
#gary	no 49	unknown -108
#gatl	no 45	yes -52
#gats	unknown 65
#gazo	unknown 71	yes -53
#gdga	no 48
#ge3>	yes 59
#ge3a	no -120	unknown -150	yes 220
#gef>	no -61	unknown -56	yes 113
#gela	no 129	yes -98
#geme	unknown 120	yes -118
#genc	no 46	unknown -65
#gene	unknown -62	yes 92
#geot	no -52
#ger>	no -56	unknown 117	yes -63
#ges>	no -95	unknown 150	yes -56
#geur	no -114	unknown 111
#ghab	yes -41
#ghal	unknown 40	yes -54
#ghan	unknown 127	yes -94
#ghar	unknown 70	yes -45
#ghas	yes -42
#ghat	unknown 54
#ghay	no -47	unknown 131	yes -90
#ghbe	unknown 45
#ghel	no -60	unknown 66
#gher	no -78	yes 99
#ghet	unknown 70
#ghew	no 124	unknown -62	yes -66
#ghfe	no 43	yes -72
#ghi>	no 57	yes -41
#ghin	unknown 102	yes -71
#ghir	no 50	unknown -50
#ghis	no -70	unknown 160	yes -127
#ghla	no -111	unknown -232	yes 305
#ghli	unknown -120	yes 145
#ghoc	no -61	unknown 120	yes -58
#ghor	unknown -75	yes 65
#ghra	no -77	unknown -79	yes 156
#ghso	no -147	unknown -133	yes 216
#ghta	no 42	unknown -82
#glac	no -56	unknown 90
#glis	yes -56
#glov	yes -58
#gnoi	yes -48
#gol>	no -46	unknown 72
#gola	no 66	yes -66
#golf	no 55	unknown -47
#goln	no -169	unknown 228	yes -120
#golt	no 48
#gon>	no -60	yes 81
#goo>	unknown 75	yes -71
#gora	no -55	unknown -55	yes 107
#gout	no -119	yes 90
#gps>	no 53	yes -90
#gra>	no -100	unknown 51
#grav	no -78	unknown -66	yes 141
#grel	yes -71
#gril	unknown -68	yes 58
#gris	no 86	unknown -49	yes -49
#grue	no -142	unknown 82	yes 54
#guel	no -55
#guer	no 60	unknown -72	yes -59
#guid	no -57
#guig	no -65	unknown 102	yes -45
#h45>	unknown -72	yes 108
#h7al	no -50	unknown 133	yes -94
#ha3r	unknown -98	yes 96
#haba	no 120	yes -132
#habi	no -91	unknown 180	yes -117
#habr	unknown 60	yes -44
#hadc	unknown 61
#hadd	no -115	unknown -85	yes 171
#hady	no -85	unknown -74	yes 159
#haf>	no -79	unknown 61
#hafc	unknown 91	yes -70
#hafe	unknown 48	yes -64
#hafn	no -82	unknown -64	yes 121
#hafo	unknown 78	yes -40
#hage	yes -49
#haha	yes -63
#hahd	no 51	yes -67
#hain	no -87	yes 57
#haj>	no 101	unknown -64	yes -67
#haja	no 139	unknown -79	yes -73
#hak>	no 154	unknown -120	yes -59
#hal>	unknown 74	yes -49
#hala	unknown 61
#hale	no 88	yes -50
#hali	yes -55
#hall	no -64	unknown 120	yes -61
#ham>	no -69	yes 49
#hamd	no 107	unknown -80
#hamm	unknown -43
#hams	no 112	unknown -189
#hana	no -81
#hang	unknown 49
#hani	no -111	unknown -63	yes 140
#haou	unknown -61	yes 66
#har9	yes -40
#hara	no -94	unknown 115
#harb	no -72
#hare	unknown -40
#harg	no -51
#hatc	no -84	unknown 179	yes -135
#hate	no 68	yes -64
#hati	no -237	unknown 184	yes -69
#hats	no 64	yes -45
#hatt	no -94	unknown 65
#haud	no -87	unknown 103
#hauf	unknown -43
#hawc	no 92	unknown -63	yes -44
#hawi	no 40
#hawy	no 123	unknown -79	yes -52
#hay>	no 43	unknown -45
#haye	no -83	unknown 109
#hazn	no 153	unknown -141
#hazz	no -45	unknown -80	yes 115
#hber	unknown 45
#hbi>	unknown -59	yes 76
#hch>	yes 41
#hdam	no -45	unknown -69	yes 114
#hdar	no -80	unknown 53
#hdat	no 77	unknown -44
#hdda	no -46	unknown -57	yes 89
#hdec	no 68
#hdi>	no -66	unknown -132	yes 185
#hdia	unknown 117	yes -92
#hdin	no 114	unknown -46	yes -70
#hdit	no -40	unknown 45
#hdma	no -78	unknown -105	yes 92
#hdou	no -124	yes 91
#he3e	no -82	unknown 82
#he99	yes -40
#heb>	unknown 43	yes -63
#hebc	yes -62
#hebt	no 91	unknown -75
#heda	no 43	unknown -47
#hedc	no 144	unknown -98	yes -47
#hedd	yes 57
#hedm	no -61	yes 54
#hedo	unknown -49
#hefa	unknown 47	yes -40
#hefn	no -52	unknown -69	yes 114
#heik	no 121	unknown -137
#hejr	no 63	unknown -62
#hek>	no 135	unknown -121
#heka	unknown 51
#hel3	no 73	unknown -60
#hell	unknown 51
#heln	unknown -56	yes 67
#hels	unknown 59	yes -72
#helt	no 69	unknown -71
#hem3	no -67	unknown 80
#hem>	no -75	unknown -92	yes 155
#hemi	yes -54
#hemm	no 118	yes -91
#hemn	no 94	yes -59
#hems	no 51	unknown -54
#hemt	no -99	unknown 135	yes -56
#heni	unknown 55
#henn	no -66	unknown -52	yes 120
#her9	no 47	unknown -159	yes 118
#her>	unknown 72	yes -58
#here	no 72	yes -118
#herr	yes 47
#hers	yes 41
#hes>	no 100	yes -77
#hess	no -137	unknown 190	yes -56
#hez>	unknown 70	yes -59
#hfel	no 43	yes -72
#hfif	no -55	yes 67
#hha>	unknown -88	yes 47
#hher	unknown 57
#hhh>	no 58	yes -57
#hhhh	unknown 58	yes -57
#hhor	no -43
#hhou	no -46	unknown 67
#hiba	unknown -57	yes 41
#hid>	no -80	unknown 43
#hifo	no 66	yes -52
#him>	no 118	unknown -137
#hin>	no -72	unknown -105	yes 176
#hina	unknown 82	yes -72
#hine	no -47	unknown 45
#hir>	no 65	unknown -60
#hira	no -42	yes 43
#his>	unknown 123	yes -121
#hitc	no -104	yes 67
#hka>	no -88	unknown 55
#hkil	unknown -117	yes 82
#hkit	unknown -73	yes 67
#hla>	unknown 48
#hles	unknown 58
#hlet	no -113	unknown 123
#hli>	no -57	yes 81
#hlle	yes 51
#hlli	no -68	unknown 98	yes -48
#hlou	no -79	unknown 134	yes -118
#hmat	yes -61
#hmis	unknown -52	yes 59
#hna>	no 48	unknown -47
#hne9	unknown -61	yes 41
#hno>	yes -40
#hobz	no -76
#hoc>	no 50	yes -87
#hoch	no -61	unknown 120	yes -58
#hof>	no -75	unknown 111
#hoir	no -56
#homa	unknown -57	yes 47
#hon>	no 44
#hond	unknown -130	yes 132
#horz	unknown -68	yes 103
#hote	unknown 45
#hoto	unknown 120	yes -106
#hou>	no -89	yes 72
#houi	no -70	unknown -45	yes 112
#houl	no -88	unknown 90
#houm	no 120	unknown 48	yes -175
#houn	no -62	yes 77
#hout	no -89	unknown 104
#houy	unknown -49
#hoya	no -61
#hqet	unknown 89	yes -60
#hqqa	no 73	yes -50
#hra>	no -44
#hrab	no -144	unknown -40	yes 154
#hraj	unknown 68	yes -48
#hrar	no -43
#hrat	no -103	unknown 171	yes -66
#hraz	no 49	unknown -128	yes 62
#hrb>	no -65	unknown 155	yes -138
#hrba	no -56	unknown 64
#hre7	unknown 76	yes -69
#hrej	no 52	unknown -54
#hrha	no -75	unknown -80	yes 145
#hri>	no -64	unknown -83	yes 143
#hrin	no -133	yes 102
#hrit	unknown 69	yes -40
#hrje	unknown -54
#hrou	no -59	unknown -80	yes 120
#hsar	no 57	yes -43
#hsel	no 61	unknown -63
#hsen	no -103	yes 69
#hser	no -52	unknown 84
#hta>	yes -59
#htaf	no 55	unknown 43	yes -112
#htef	unknown -147	yes 141
#htfo	no 200	unknown -185	yes -47
#hti>	no -54	unknown -70	yes 126
#htou	no -89	yes 81
#hwa>	no 52
#hwat	unknown -58	yes 40
#hwia	unknown -79	yes 102
#hwiy	yes 63
#hya>	no 59	unknown -75
#hyat	no -79	unknown -93	yes 168
#hzen	unknown 61	yes -67
#i7a>	no -106	unknown 157	yes -72
#i7t>	no -56	unknown -67	yes 98
#i9a>	no 49
#i9ay	unknown 62	yes -73
#i9i>	unknown -75	yes 49
#iad>	yes -54
#iair	no 44	yes -47
#ial>	unknown 81	yes -50
#ialo	no -61	unknown -46	yes 109
#ian>	unknown 40	yes -62
#iate	no 66	yes -74
#iba>	no 149	unknown -43	yes -117
#ibi>	no -152	unknown 199	yes -67
#ibn>	no -55	unknown 103	yes -76
#ich>	no 78
#icha	no -54	unknown 45
#ichk	no -88	unknown 55
#icie	yes -85
#icit	no 82	yes -81
#icul	no -76	yes 57
#icyc	unknown -84	yes 52
#idat	no 128	unknown -66	yes -64
#ide>	no -92	unknown 143	yes -50
#idel	no 113	unknown -62	yes -80
#idi>	no 64	unknown -57
#idia	no 73	yes -102
#idon	no -94
#iege	no -112	unknown 72
#iel>	no 72
#ien>	no -65	unknown 69
#ienn	no -74	unknown 88
#iere	unknown 53
#iete	no -61	unknown 103	yes -42
#ieto	no -43	yes 82
#ieur	no -63
#ifa>	unknown -59	yes 60
#ifet	no -53	unknown 60
#iffe	no 94	yes -108
#iffu	unknown 49	yes -47
#ifi>	no -98	yes 111
#ifor	no -128	unknown 61	yes 66
#ifou	no 51	yes -51
#ifra	unknown 61	yes -48
#ift>	no 56	unknown -42
#igam	no -53	unknown -135	yes 169
#igno	unknown 50
#igo>	unknown 60
#ihou	no -46	yes 55
#ika>	no -64	yes 42
#ikal	no -71
#ikh>	no 84	unknown -71
#ikhi	no 102	unknown -96
#ikom	unknown 49
#ilah	no 110	unknown -90
#ilet	unknown 59	yes -50
#ilif	no -67
#illa	unknown -60	yes 49
#ilti	no -57	unknown 104	yes -49
#imar	no -40
#imat	yes 52
#imen	unknown 56
#imma	unknown 129	yes -107
#imme	unknown 58	yes -77
#imna	no -110	unknown -88	yes 184
#impa	unknown 92	yes -60
#imta	unknown 93	yes -58
#inac	no -122	unknown 85	yes 45
#inah	unknown -50
#ince	no 95	yes -115
#indu	no 45	unknown 54	yes -121
#inee	yes -54
#ines	no -41	yes 40
#inha	no -176	unknown -44	yes 211
#inia	no 99	unknown -110
#inie	yes -59
#inih	no -87	yes 109
#inin	no -113	unknown 47	yes 51
#iniy	yes 55
#inoi	no -138	unknown 75
#inse	no 150	unknown -140
#int>	unknown -42
#inte	unknown 58
#ints	no -70	unknown -86	yes 157
#intu	yes 46
#inyi	no -68	yes 101
#ionn	no -88	unknown 123
#iot>	no -51	unknown 55
#ipor	unknown -73	yes 102
#iqui	unknown 63	yes -49
#ira>	no -51	unknown 50
#irag	no 52	unknown -43
#irat	unknown -43	yes 83
#irba	unknown -45	yes 82
#ires	unknown -140	yes 100
#irou	no -123	unknown 103
#isat	no 159	unknown -140	yes -47
#isci	no 59	unknown -65
#iser	no -45	yes 41
#iski	no 144	unknown -78	yes -78
#iskl	unknown -87	yes 43
#isqu	no -105	unknown 104
#iss>	no -123	yes 75
#isse	no -46	unknown 56
#issi	unknown 100	yes -114
#isso	no 43	unknown 67	yes -120
#issu	no -50
#ista	no 78	yes -74
#ita>	no -63	unknown 93	yes -59
#itai	unknown 62
#ital	no -47	unknown -57	yes 97
#itar	yes 68
#itat	unknown 60	yes -55
#itch	no -85	yes 81
#ite>	unknown 67	yes -43
#iter	unknown -98	yes 117
#iteu	no 62	yes -80
#itha	no 44	unknown -52
#itho	no 45	yes -54
#ito>	no -68	yes 65
#itou	no -47	unknown 74
#itra	no -67	yes 43
#itre	no -40	unknown 66
#itri	no 47	yes -56
#itur	no -60
#ium>	no -81	unknown 154	yes -90
#ive>	yes 68
#iver	no -67	unknown 102
#ivil	no -121	yes 91
#ivra	no 44	unknown -69
#iyad	no 67	unknown -126
#iyah	no -68	unknown 110	yes -47
#iyam	unknown -81	yes 48
#iyat	no 48	unknown -53
#iyed	unknown -73
#iyin	unknown 49
#iyo>	unknown 72	yes -64
#iza>	no 96	yes -71
#j3a>	no -64	yes 80
#j3at	no -77	unknown 124	yes -72
#j3o>	unknown 82	yes -97
#j3ou	no -50	unknown 92	yes -40
#ja3>	unknown -66	yes 67
#ja3t	unknown 43
#jab>	unknown -122	yes 132
#jabo	no -75	unknown -128	yes 173
#jah>	unknown -200	yes 203
#jaj>	yes 40
#jaja	unknown 77	yes -73
#jala	unknown 87	yes -51
#jama	no 46	unknown -52
#jand	no -99	unknown 155	yes -83
#jane	no 87	unknown -76
#jani	no -48
#jant	no 213	unknown -129	yes -102
#janv	no 41
#jara	no 71	unknown -90
#jard	no 62	yes -58
#jari	unknown 63	yes -56
#jarn	unknown -47
#jarr	no -64	unknown -80	yes 119
#jatn	unknown 65	yes -58
#jave	no -41	unknown 77
#jawa	no -82	unknown 148	yes -65
#jawb	no -62	unknown 45
#jawc	unknown 91	yes -73
#jawe	no -79	yes 73
#jaya	unknown -84	yes 52
#jbed	no -106	yes 142
#jbeh	no -214	unknown -151	yes 299
#jbel	unknown 79	yes -132
#jbi>	no -80	unknown -111	yes 181
#jda>	unknown -40	yes 55
#jdid	unknown 61	yes -59
#je3>	unknown -42
#je3n	no -41	unknown 42
#je3t	no 126	unknown -117
#jeb>	no -109	unknown -90	yes 177
#jebd	no -107	yes 92
#jebh	no -53	unknown -136	yes 182
#jebs	unknown 67	yes -75
#ject	yes -62
#jed>	no -57	unknown 59
#jehd	no -50	yes 85
#jel>	yes 67
#jeld	no -115	yes 91
#jelh	no -106	unknown 74
#jell	yes -46
#jem3	no -42	unknown 42
#jem>	unknown -46
#jer7	no 45	unknown -69
#jerr	no -40	yes 58
#jhi>	no -49	unknown -43	yes 88
#jhou	no -104	unknown 68
#jib>	yes -44
#jiha	no -45
#jin>	no -51	unknown 61
#jit>	no -57	unknown -60	yes 114
#jiw>	no 121	unknown -76	yes -54
#jja>	unknown -132	yes 138
#jjar	unknown -43	yes 61
#jje3	no 82	unknown -183	yes 89
#jjel	unknown 79	yes -66
#jla>	no -62
#jlat	no -65	unknown 81
#jli>	unknown -73	yes 113
#jlia	no 59	unknown -111	yes 42
#jlih	yes 42
#jlo>	no -100	unknown -40	yes 117
#jlou	no 58	unknown -107	yes 41
#jm3a	no -61	unknown 63
#jme3	no -59	yes 51
#jna>	no 132	unknown -104
#jnan	unknown 104	yes -135
#joj>	unknown -92	yes 103
#jou>	no -84	unknown 46
#jra7	no 84	unknown -112
#jral	no 226	unknown -149	yes -82
#jrat	no 150	unknown -60	yes -120
#jre7	no 94	unknown -72
#jro7	no 160	unknown -105	yes -63
#jrou	unknown -75	yes 60
#juin	unknown 50	yes -57
#k7al	no -110	yes 77
#k7el	unknown 50	yes -44
#k7la	no -106	yes 111
#ka3b	unknown -82	yes 116
#kab>	no 105	unknown -96
#kabe	no 108	unknown -177
#kabi	no -69	unknown -106	yes 158
#kahl	no -59	unknown -95	yes 119
#kaim	unknown -128	yes 118
#kame	no -63	unknown 82
#kami	unknown 42
#kaml	no 55
#kan3	no -59	unknown 77
#kan7	no -102	unknown -61	yes 144
#kan9	yes 67
#kan>	no 67	unknown -73
#kanb	no -63	unknown -54	yes 116
#kanc	unknown -69
#kand	unknown -123	yes 135
#kane	no 41	unknown -46
#kanj	no -50	unknown 69
#kank	no -70	unknown 92
#kanm	no -152	unknown -41	yes 153
#kann	no 101	unknown -138
#kanr	unknown -120	yes 89
#kans	no -51
#kar>	unknown -45
#kara	no -50	unknown -206	yes 230
#kari	no 66	unknown -87
#karo	no 101	unknown -123
#karr	no -56	yes 74
#kat3	no 45	unknown -124	yes 72
#kat7	no -82	yes 91
#kat9	no -90	yes 40
#kat>	no 51	unknown -50
#katd	unknown -83	yes 111
#kate	no -152	unknown -96	yes 165
#katg	no -47	unknown 81
#katj	no -42	unknown -74	yes 117
#katk	no -50	unknown 87
#katl	no 41	yes -85
#katr	unknown 176	yes -164
#kats	no -137	yes 130
#kay3	no -97	unknown 68
#kay7	no 63	unknown -135	yes 77
#kay9	no -71	unknown 45
#kayc	no -54	unknown 46
#kayd	unknown -46	yes 50
#kayf	unknown -65	yes 72
#kayh	no -62	unknown 53
#kayk	no -61	yes 49
#kayl	no 79	yes -61
#kaym	no 93	unknown -123
#kayq	no 132	unknown -59	yes -84
#kayr	no 40	unknown 42	yes -91
#kayt	yes -50
#kayw	yes 53
#kayz	no 53	yes -88
#kba>	no -45	unknown -104	yes 151
#kbat	no -83	unknown 218	yes -158
#kber	yes 61
#kbir	unknown -42	yes 49
#kbti	no -100	unknown -129	yes 197
#kchi	unknown 50	yes -92
#keb>	unknown -62
#kebb	no -43
#kebt	unknown -80	yes 103
#kech	no 86	yes -60
#keff	no -107	unknown -229	yes 266
#kel>	unknown 53	yes -90
#kelb	no 43	unknown -61
#kell	no -97	unknown 106
#kelm	unknown 93	yes -58
#kemm	no 75	yes -119
#ken>	no -189	unknown 227	yes -88
#kend	unknown 44
#keni	no -67	yes 43
#kenn	unknown -83	yes 42
#ker>	unknown 67	yes -83
#kerc	no -45	unknown -45	yes 89
#kers	no -94	unknown -119	yes 194
#kesr	unknown -133	yes 93
#kess	unknown -86	yes 56
#ket>	no -82	yes 87
#ketb	no 50	yes -64
#kha>	unknown -65	yes 68
#khad	no -86	unknown -139	yes 200
#khal	unknown 73
#kham	no -94	yes 71
#khan	yes 44
#khas	unknown 57
#khat	no -154	unknown 84	yes 55
#khaw	no 71	yes -46
#khaz	no 153	unknown -141
#khbe	yes -40
#khch	no 126	unknown -114
#khdd	no -44	unknown -51	yes 69
#khdi	unknown -74	yes 104
#khdm	no -77	unknown -130	yes 130
#khdo	no -124	yes 91
#kheb	no 69	yes -42
#khem	no -64	yes 56
#kher	yes -42
#khes	unknown 75
#khfi	no -55	yes 67
#khil	unknown 51	yes -59
#khin	no -52	unknown -153	yes 176
#khir	no 111	unknown -88
#khll	no -67
#khmi	unknown -54	yes 55
#khne	unknown -56	yes 69
#khob	no -102	unknown 70
#khor	no 97	unknown -113
#khoy	no -61
#khra	no -92	yes 76
#khre	no 52	unknown -48
#khsa	no 57	yes -43
#khse	no -47
#khta	no 55	yes -101
#khte	no 43	unknown -145	yes 106
#khtf	no 163	unknown -129	yes -58
#khti	yes 53
#khto	no -95	yes 49
#khwa	no 44
#khya	no -79	unknown -93	yes 168
#khze	unknown 61	yes -67
#kia>	no 150	unknown -178	yes -44
#kil>	yes 42
#kina	unknown -40	yes 58
#kit>	no 68	unknown -53
#kka>	no 47
#kkab	no 136	unknown -138
#kkar	no 73	yes -72
#kkat	no 163	unknown -183
#kki>	no -105	unknown -182	yes 250
#kla>	unknown -120	yes 96
#klam	no -103	unknown 162	yes -57
#klat	no 95	yes -76
#klia	no 60	yes -48
#klit	unknown -83	yes 55
#klla	unknown -50
#kna>	no 80	yes -44
#knes	no -54	unknown 55
#kol>	yes -72
#kola	no -72	unknown 83
#kolh	unknown -56
#koln	no 110	unknown -77
#kolo	no 66	unknown -64
#kom>	no -40
#kona	no 119	unknown -123
#kont	unknown -52
#kora	no 77	unknown -96
#kors	no 40	unknown 102	yes -156
#koul	no 234	unknown -211	yes -55
#koum	unknown 78	yes -69
#koun	yes -42
#kouz	no 124	unknown -101
#kra>	yes -59
#kran	yes -42
#kras	unknown -79	yes 67
#kri>	no 84	unknown -83
#kser	unknown -81	yes 87
#ktaf	no -73	unknown -146	yes 193
#ktb>	no -81	unknown 62
#ktbo	unknown 63
#ktef	no -74	unknown -87	yes 160
#ktou	no -45	unknown 67
#kya>	no -133	unknown 192	yes -81
#l2ar	no -82	unknown -96	yes 162
#l3a>	unknown -45
#l3aj	unknown -55
#l3am	unknown 54
#l3an	no 67	yes -60
#l3ar	no -80	unknown 140	yes -66
#l3as	no -94	yes 77
#l3aw	unknown -72	yes 92
#l3bo	no -46	unknown 109	yes -70
#l3eb	no 46	unknown -74
#l3er	unknown 69	yes -40
#l3es	unknown -75	yes 55
#l3id	yes -54
#l3in	no 64	yes -43
#l3o>	no 89	unknown -103
#l3ou	unknown -41
#l3ro	no 55	yes -86
#l3ya	no -114	unknown 138
#l7a9	no -119	unknown 107
#l7af	no 151	unknown -124	yes -52
#l7aj	no -54	unknown -80	yes 137
#l7am	no 53	unknown -48
#l7ar	no -51	unknown 123	yes -88
#l7ba	unknown 89	yes -66
#l7ch	no 113	yes -139
#l7di	no 129	unknown -146
#l7em	no -50	unknown 80
#l7je	no -72	yes 51
#l7ma	no 55
#l7od	no -61	unknown -95	yes 131
#l7ou	unknown -127	yes 101
#l7ra	no 89	yes -108
#l7ri	no -97	unknown 115	yes -48
#l7ta	no -95	unknown -60	yes 123
#l7wa	unknown 74	yes -42
#l7yo	no -75	unknown 127	yes -55
#l9a>	no -60	unknown 50
#l9an	no -45	unknown -49	yes 77
#l9at	no -77	unknown -45	yes 109
#l9aw	no -136	unknown 141
#l9ay	no -74	unknown 117	yes -46
#l9di	no 73	yes -107
#l9el	no 132	yes -103
#l9er	unknown -172	yes 131
#l9et	no 138	unknown -132
#l9it	no -49	unknown 101	yes -52
#l9od	no 181	unknown -94	yes -90
#la3>	no -60	unknown 79
#la3b	unknown 107	yes -98
#la3t	unknown -168	yes 151
#la9>	no 88	unknown -207	yes 120
#la9a	no 49
#la9i	no 163	unknown -110	yes -76
#laay	no -63	unknown 97
#lab>	no 60	unknown 100	yes -180
#laba	no 51	unknown -43
#lace	unknown 55
#lach	unknown 68
#ladi	no 119	unknown -75	yes -49
#lage	unknown -40	yes 59
#lah>	no 73	unknown -58
#laha	no -132	unknown 189	yes -62
#lain	no -40	unknown 57
#lakh	unknown -45	yes 58
#lal>	no 78	unknown -47
#lama	no 182	unknown -150	yes -51
#lamp	unknown -102	yes 81
#lamt	no 133	unknown -186
#lan>	no 71	unknown -92
#lanc	unknown -65	yes 98
#land	unknown -130	yes 89
#lant	unknown -105	yes 87
#laqu	unknown 46
#larb	no 59	unknown -54
#lard	no 53	unknown 45	yes -104
#lari	yes 48
#last	no 53
#lata	unknown -68	yes 47
#late	unknown 91	yes -66
#lati	unknown 71	yes -74
#latr	unknown -91	yes 122
#lava	unknown 40	yes -51
#lave	no -71
#law>	no -63	unknown 78
#lay>	yes -86
#layk	no 68	yes -84
#lb7e	yes -70
#lbac	no 108	unknown -100	yes -50
#lbai	yes -71
#lbal	no 92	unknown -107
#lban	no 81	unknown -71
#lbas	no 52
#lbe7	no -61	unknown 127	yes -78
#lbeb	no -47
#lber	yes -41
#lbgh	no -51	unknown 70
#lbib	no -68	unknown 118	yes -53
#lbid	no 58	yes -58
#lbis	no -94	unknown -99	yes 142
#lbo>	no 57	unknown 47	yes -128
#lbol	no 174	unknown -106	yes -93
#lbot	unknown -136	yes 58
#lbra	no -54	unknown 59
#lcab	no -52	unknown -67	yes 85
#lcai	no -43	unknown 65
#lcan	no 178	unknown -124	yes -97
#lcap	yes -46
#lcar	no -43	unknown -65	yes 102
#lch>	no -53	unknown 90	yes -50
#lcha	no 74	unknown -42
#lcli	unknown -46	yes 40
#lcof	no 55
#lcom	no 82	yes -125
#lcor	no 133	unknown -109
#lda>	no -235	unknown -64	yes 225
#ldak	no 121	unknown -52	yes -75
#ldi>	no -45	yes 47
#le3>	no -68	unknown 58
#le3n	no 213	unknown -181	yes -40
#le3t	yes 51
#le9>	no -40	unknown -106	yes 138
#le9n	no 83	unknown -59
#le9t	unknown -64	yes 56
#leau	no 55	unknown -66
#lebt	unknown -62	yes 71
#lec>	no -134	unknown -50	yes 120
#lect	no 100	unknown -40	yes -68
#led>	no -66	unknown 94
#lef>	yes -44
#lefo	no 40	yes -50
#left	no -48
#legh	no -55	unknown 115	yes -73
#lek>	unknown -135	yes 89
#lekh	no -40	unknown -81	yes 112
#lel>	unknown -55
#lem>	no 137	unknown -56	yes -82
#leq>	no 151	unknown -99	yes -52
#ler>	no 151	unknown -139	yes -55
#less	no 97	yes -75
#lest	no -85	unknown 139	yes -65
#letn	no -59	unknown 160	yes -104
#leur	no -83	unknown 178	yes -126
#leva	no -94	unknown 107
#leve	unknown 45	yes -82
#leww	no -84	unknown 45
#lex>	no -119	unknown 54	yes 63
#lfar	no 73	yes -74
#lfat	no -78	unknown 183	yes -134
#lfay	no -82	unknown -51	yes 108
#lfaz	yes -58
#lfer	no -69	unknown 66
#lfo9	unknown 72	yes -82
#lfou	no -57
#lfri	no 48	unknown -71
#lgar	unknown 113	yes -118
#lgaz	no -92	unknown 46
#lgen	no -56	unknown 70
#lgha	no 82	yes -63
#lghe	no -70	yes 46
#lghi	unknown 49	yes -111
#lghn	no -138	unknown 92
#lgre	no -91	yes 97
#lhaj	no -43
#lham	no 132	unknown -73	yes -59
#lhom	no 60	unknown -59
#lhou	no -125	unknown 103
#lhwa	no -49	unknown 71
#lian	no 60	yes -48
#lib>	no -155	unknown 101
#lid>	no -56	unknown 109	yes -55
#lida	yes 49
#lidi	unknown -69
#lien	no 57	unknown -64
#liga	no -53	unknown -135	yes 169
#lign	unknown 47
#lih>	unknown -43	yes 62
#liko	unknown 48
#lill	no 61	unknown -98
#lim>	no 96	unknown -64
#lima	unknown -48
#lin>	no 92	unknown -42	yes -49
#ling	unknown 48	yes -41
#lio>	no 45
#lisa	no 159	unknown -140	yes -47
#lisi	unknown 102	yes -79
#lisr	no 60	unknown -160	yes 96
#lit>	no -85	unknown 46
#lita	no 61	yes -45
#liw>	no 52	yes -40
#liya	no -57	unknown 84
#liz>	unknown -55	yes 84
#ljam	unknown 107	yes -119
#ljar	unknown 46	yes -86
#lkbi	no -48	unknown -47	yes 87
#lkhd	no -144	unknown -204	yes 295
#lkhr	unknown -93	yes 91
#lkhs	no 140	unknown -168
#lkhw	no 55	yes -50
#lkhy	no -127	unknown -112	yes 180
#lkli	no -42	unknown 70
#lkom	no -128	unknown 187	yes -61
#lkor	unknown 40	yes -46
#lkra	unknown -65
#lla3	no 40	yes -104
#lla>	unknown -50	yes 55
#llab	no 69	yes -151
#llag	unknown -70	yes 59
#llah	no 77	unknown -63
#llal	no 136	unknown -122
#llar	no -63	unknown 147	yes -155
#llat	unknown 50
#llaw	no -84	unknown 95
#lle3	no -107	unknown -50	yes 130
#lle9	no -49	yes 71
#lleb	no -112	unknown 101
#llek	no -41	unknown -116	yes 149
#llem	unknown 72	yes -50
#ller	no 102	unknown -122
#lles	no -41	unknown 44
#lleu	no 96	unknown -77
#llha	no -59	unknown 111	yes -72
#llie	no -87	unknown 97
#llin	no 57
#llit	no -62	unknown 42
#llom	yes 56
#llon	unknown -58
#llou	no 40	unknown -43
#llum	no -136	yes 69
#lm3e	no 43	yes -92
#lm3i	unknown -59
#lma7	no 63	unknown -71
#lmad	no 126	unknown -169
#lmag	no 147	unknown -61	yes -137
#lmah	no -67	unknown 71
#lmal	no -51	unknown 71
#lmas	no 85	yes -82
#lmat	no -74	yes 49
#lmdr	unknown 88	yes -63
#lmec	no -114	unknown 164	yes -95
#lmed	no 84	unknown -58
#lmin	no 137	unknown -85	yes -53
#lmkh	no 76	unknown -94
#lmoh	no 97	unknown -118
#lmor	no -64	yes 61
#lmou	no 106	yes -103
#lmra	no -43	yes 59
#lmse	no 193	unknown -172	yes -124
#lni>	no -75	unknown 91
#lo3>	no -77	unknown -76	yes 149
#lo7>	no 188	unknown -122	yes -68
#loca	no 59	yes -49
#loga	no 127	unknown -44	yes -109
#loir	no -40	unknown 76
#lom>	yes 58
#lomb	unknown 65	yes -40
#lonn	no 58	yes -64
#lott	yes -74
#lou3	no -53	unknown 64
#lou7	no 182	unknown -175	yes -41
#louf	no 85	yes -71
#louk	yes 47
#loum	no 96	unknown -127
#loun	unknown 48
#lour	no -73	unknown 68
#lovo	yes -58
#lpar	no 50
#lpc>	no -66	unknown 59
#lpha	no 73	unknown -56
#lpla	no -138	unknown 195	yes -62
#lpor	yes -69
#lpri	no -86	unknown 109	yes -42
#lqah	no -66	yes 105
#lqdi	no -80	unknown 196	yes -118
#lsa>	unknown 83	yes -71
#lta>	unknown 66	yes -65
#ltat	unknown -96	yes 109
#lti>	no -42	unknown 89	yes -48
#lto>	no -55	unknown 83
#ltra	unknown -71	yes 93
#lum>	no -136	yes 69
#lune	unknown 107	yes -82
#lure	no -87	unknown -61	yes 148
#lust	no 148	unknown -104	yes -63
#lux>	unknown 55	yes -47
#lvas	no 126	unknown -63	yes -105
#lvel	no 67	unknown -47
#lvit	no -118	unknown 184	yes -75
#lvol	no -59	yes 66
#lwa>	unknown -152	yes 129
#lwal	no -41	yes 57
#lwar	no 145	unknown -118	yes -49
#lwat	yes 43
#lwe9	unknown 50	yes -40
#lwer	yes -67
#lwi9	unknown 51	yes -90
#lwja	unknown -62	yes 80
#lwla	no 46
#lwli	no 96	yes -116
#lwra	no -56	unknown 75
#lyon	no -42
#lyse	no -106	unknown 215	yes -143
#m3ak	no -79	unknown 87
#m3an	no -73
#m3aw	no 90	unknown -53
#m3ay	no 55	unknown -52
#m3el	unknown 62	yes -57
#m3ew	no -72	unknown 112	yes -40
#m3iz	no 90	unknown -74
#m3ta	yes -59
#m7da	no 245	unknown -137	yes -160
#m7to	unknown 64	yes -83
#m9et	no -126	unknown -72	yes 168
#m9to	no 48
#ma3e	no -52
#ma3n	unknown 49
#ma7l	unknown -55	yes 67
#ma9a	unknown -128	yes 41
#maar	unknown -52
#mabg	yes -63
#macb	unknown 94	yes -121
#mad>	unknown -61	yes 73
#madi	no 205	unknown -159	yes -62
#mafi	no 160	unknown -84	yes -77
#maga	yes -42
#mah>	unknown -150	yes 139
#mahd	no -78	unknown 88
#mahl	no -159	unknown 132
#main	no 142	unknown -105	yes -48
#mais	no 131	unknown -64	yes -70
#maka	no 48
#mal9	no -78	unknown 152	yes -73
#mala	no -108	unknown 49	yes 53
#mali	no -49	yes 61
#mall	no 50	unknown -101
#mam>	unknown 47
#mama	unknown -74	yes 76
#man>	unknown 49	yes -89
#mand	no -107	unknown 147	yes -53
#mane	unknown 45
#mari	no -64	unknown -48	yes 108
#marj	no 131	unknown -100
#mart	unknown -58	yes 57
#mat>	no 67	unknown -49
#mata	no -83	yes 92
#matb	no 78	unknown -46
#matc	unknown -102	yes 86
#mati	no -50	yes 61
#mato	no 96	unknown -59
#matr	no -113	unknown 99
#maw>	unknown -53	yes 66
#maza	no -51	unknown 57
#mba>	no -104	yes 78
#mbe>	no 44
#mbel	unknown -61	yes 60
#mbie	no -53	unknown 109	yes -54
#mbou	no 88	unknown -74
#mbul	no -43	unknown -67	yes 108
#mch>	no -46	unknown 171	yes -145
#mcha	unknown -40
#mchi	no -48	unknown 41
#mdan	no -43	unknown 40
#mdol	no 108	unknown -100
#mdou	no 40	unknown -54
#mdra	no 92	yes -122
#mdro	no -112	unknown 143
#me3>	yes 41
#me3n	no 47	unknown -54
#me3t	no -50	unknown 108	yes -61
#me7>	no 128	unknown -59	yes -68
#me7l	unknown 75	yes -45
#me7r	no -88	unknown 86
#me7t	no -72	unknown 142	yes -108
#mech	no 85	unknown -64	yes -42
#med>	no 44
#mede	unknown -68	yes 64
#medr	no 83	unknown -63
#mega	no -75	unknown 149	yes -89
#meh>	no -53	unknown -144	yes 162
#mehd	no -46	unknown 75
#mekn	no -54	unknown 55
#mekt	yes -42
#mena	no 71	yes -95
#menh	no -69	unknown 42
#menn	no 43	unknown -40
#mer>	yes 73
#mera	unknown 86	yes -66
#merc	no -86	yes 78
#merf	no -93	unknown -145	yes 196
#meri	no -54
#mern	no 49
#merr	unknown 51	yes -51
#mers	unknown -51
#mert	no 73	yes -50
#merz	unknown -50	yes 60
#mes>	no 74	unknown -46
#mesk	no 64	unknown -46
#mesm	no -50	unknown 72
#mess	no 185	unknown -132	yes -55
#metr	unknown 78	yes -85
#meub	no 117	yes -93
#mezr	no -122	unknown 111
#mezy	no 45	unknown -69
#mfer	yes -53
#mfto	unknown 47
#mher	no -56	unknown -54	yes 110
#mi3>	yes -72
#mia>	unknown 45
#mide	no 113	unknown -62	yes -80
#mier	no 51	unknown -50
#mila	unknown 40
#min>	no 110	unknown -83
#mina	no 93	unknown -42	yes -60
#mini	no -92	unknown 226	yes -138
#miqu	unknown -42
#mira	unknown 54	yes -43
#mis>	unknown -47	yes 65
#misk	no 144	unknown -78	yes -78
#mito	no -69	yes 49
#mitr	yes -43
#miya	no -108	unknown 100
#miyt	no -47	unknown 86
#mjro	no 43	unknown -74
#mken	no -177	unknown 231	yes -81
#mkes	no 137	unknown -111
#mkhe	yes -41
#mkhl	unknown 90	yes -155
#mkto	no -105	unknown 54
#mlin	no 95	unknown -43	yes -51
#mlli	no -57
#mmad	no 146	unknown -103	yes -81
#mmam	no -40
#mmar	unknown -79
#mmat	no -61	unknown 73
#mmel	no -119	unknown 62	yes 42
#mmer	no 63	unknown -49
#mmeu	unknown 58	yes -77
#mmi>	no -61	unknown -145	yes 184
#mmro	no 54
#mna>	no 48	unknown -78
#mnfo	no -81	unknown -41	yes 122
#mnha	no -59	unknown -81	yes 114
#mni>	no -55	unknown 61
#mnin	yes 51
#mno>	no -133	unknown 142
#moch	no 81	unknown -56
#mode	no -65	yes 55
#moha	no 79	unknown -41
#mohi	no 179	unknown -210
#moin	no -62	unknown 93
#moir	no -93	unknown -50	yes 128
#mol>	no -64	yes 48
#mont	no -75	unknown 172	yes -100
#mor>	no -58	unknown 119	yes -65
#mora	no -93	unknown 53
#mosa	no -40	yes 42
#most	unknown 63
#mota	no -126	unknown 130
#mote	yes -56
#mou3	no -60
#mouc	no -88	unknown -82	yes 131
#moud	no -63	unknown -65	yes 110
#mouj	no 41	yes -78
#moum	no -99	unknown 70
#mour	no 184	unknown -226
#mout	no 83	yes -124
#mouz	no 50
#mpac	unknown 92	yes -60
#mpe>	unknown 86	yes -55
#mpet	no -81	yes 51
#mpia	no 88	yes -77
#mpin	no 63
#mpte	yes -42
#mra>	no -51
#mrat	unknown -40	yes 49
#mro>	unknown 78
#mrou	yes 47
#mrra	no -46	unknown 68
#mrti	no -126	unknown 144
#msa>	no -65
#msdo	no 60	unknown -40
#mse7	no 46	yes -48
#msem	no 185	unknown -142	yes -126
#msin	no -66	unknown 133	yes -75
#msun	no -78	unknown 79
#mta>	unknown 41
#mtch	no -54	unknown 88
#mti>	no -75	yes 47
#mtna	no 48	unknown -172	yes 92
#mwe9	no 161	unknown -128	yes -46
#mzro	no -50	unknown 91
#mzya	unknown -133	yes 89
#n3as	no 57	unknown -53
#n3aw	no -75	unknown 161	yes -88
#n3el	no -79	unknown -211	yes 221
#n3em	unknown 40	yes -43
#n3ey	unknown 46	yes -67
#n3ti	no -93	unknown -104	yes 166
#n7el	no -46	yes 79
#n9de	no -61	unknown -48	yes 108
#n9ed	no 105	unknown -109
#n9el	no -44	unknown 87	yes -70
#n9ez	yes 45
#n9i>	no -68	unknown -48	yes 115
#n9o>	no -133	unknown -213	yes 257
#n9te	yes 53
#na3e	no 70	unknown -151	yes 63
#na3s	no 52	unknown -107	yes 54
#nack	no -103	unknown 111
#nad>	no 54	yes -64
#nada	no -56	unknown 92
#nade	no 96	unknown -50	yes -45
#nado	no -43	unknown 73
#nage	no -66	unknown 112	yes -46
#naha	no 99	unknown -52	yes -47
#nahc	unknown -49	yes 67
#nair	no -66	unknown 108
#nakh	no -86	unknown 183	yes -105
#nal>	no 82	yes -71
#nali	no 159	unknown -140	yes -47
#nan>	yes 48
#nant	no -99	unknown 66
#naql	no -42	unknown 170	yes -152
#nass	no 192	unknown -128	yes -67
#nat>	no 48	unknown -42
#nate	unknown 48
#natn	unknown 45	yes -71
#naw>	no 123	yes -124
#naze	no -68	unknown 81
#nbed	unknown -67	yes 51
#nbi3	no -148	yes 151
#nbi>	no -77	unknown 73
#ncai	unknown -124	yes 103
#nces	no 106	unknown -61	yes -57
#nch>	no 64
#ncha	no -119	yes 136
#nche	no 41	unknown -56
#nchk	unknown 80	yes -58
#nda>	unknown -87	yes 85
#nde>	yes -55
#nder	no -44	unknown -72	yes 100
#ndes	no 73	yes -85
#ndha	unknown -110	yes 132
#ndho	no -130	unknown 147
#ndko	unknown -77	yes 88
#ndo>	unknown -48
#ndor	unknown 110	yes -111
#ndou	unknown -78	yes 44
#ndre	no 66
#nduc	no 94	yes -124
#ne9>	unknown -61	yes 41
#neau	unknown 47	yes -72
#nee>	yes -61
#nefe	no -43	unknown 107	yes -64
#neff	no -69
#nefk	unknown -156	yes 109
#nefs	unknown -57
#neim	no 87	yes -69
#nejj	unknown -70	yes 88
#nemr	no -67	unknown 92
#ner>	unknown 65	yes -67
#nes>	no -67
#netn	no -57	unknown -90	yes 131
#neu>	no 159	unknown -101	yes -67
#neus	unknown 73
#nezl	no 155	unknown -154
#nfek	unknown 85	yes -76
#nfou	no -54	unknown -47	yes 100
#ngel	no 106	yes -119
#nger	unknown 63	yes -47
#ngle	unknown -56	yes 43
#ngoo	unknown 75	yes -71
#nha>	no -63	unknown -132	yes 188
#nhez	yes 52
#nhom	no -84	unknown 70
#nier	unknown 75	yes -74
#nifi	no -106	unknown -56	yes 145
#nifr	unknown 55
#nih>	no -75	yes 54
#nika	no -97	unknown 41	yes 40
#nina	no -131	unknown 64	yes 48
#niqu	no -41	unknown 60
#nite	no 41	unknown 72	yes -102
#nitr	no -67	yes 43
#nive	unknown -90	yes 43
#niyi	no -67	unknown 108
#nja>	no -57	yes 63
#njou	no 51	unknown -98
#njri	unknown -46	yes 50
#nka>	no -44	unknown -78	yes 102
#nkhd	no 68	yes -67
#nkte	no -77	unknown 95
#nmch	no -57
#nna>	yes 55
#nnan	no -50	unknown 66
#nnas	no -105	unknown 127	yes -77
#nnaw	no 123	yes -124
#nne>	unknown 66	yes -55
#nnea	unknown 47	yes -72
#nneb	no -41
#nner	no -52	unknown 76	yes -41
#nnet	no -61	unknown 79
#nneu	unknown 71	yes -40
#nno>	no -123	unknown 192	yes -96
#nnul	no -42	unknown 84	yes -44
#nobi	unknown 54
#nora	unknown -42
#nos>	no 75	yes -82
#noss	unknown 84	yes -109
#nota	unknown 46
#nou>	unknown 63	yes -51
#noun	no -54
#nous	no -44
#nqa>	no -45
#nqde	unknown -63	yes 44
#nqez	no -97	unknown -51	yes 134
#nsal	no -96	unknown 155	yes -66
#nsat	no 65	unknown -60
#nsei	no 42
#nser	no 134	unknown -109
#nseu	no -58	unknown 49
#nsif	unknown 44	yes -77
#nsio	no 44	yes -66
#nsit	no 49	yes -65
#nspo	yes -52
#nss>	unknown -49
#nta>	unknown -50	yes 84
#ntch	no 88	yes -79
#nten	unknown 77
#nter	yes 40
#ntes	unknown 48
#nto>	no -45	yes 63
#ntre	yes -49
#nts>	no -74	yes 71
#ntse	no 75	unknown -46
#nvie	no 41
#nya>	no -46
#nyin	no -64	yes 75
#o7dh	unknown 96	yes -108
#o7di	no 57	unknown -50
#o9an	unknown 109	yes -88
#o9i>	no -48	yes 68
#o9o>	no -71	unknown 51
#oba>	no 58	unknown 82	yes -147
#obis	no -100	unknown 45	yes 53
#obra	unknown 47	yes -60
#obz>	no -47
#ocad	no 46
#ocal	no -47	unknown 89	yes -42
#ocat	no 86	unknown -58	yes -56
#ocha	no -45	unknown 86	yes -47
#ochd	no -55	unknown 103	yes -76
#ochk	no 62	yes -42
#ocie	no -61	unknown 95
#ocke	unknown -93	yes 88
#ocot	no -62	yes 72
#odam	unknown 67	yes -74
#odem	unknown -98	yes 80
#ods>	no 134	unknown -44	yes -92
#offr	unknown 41
#ofra	no -109	yes 110
#ogan	no 127	unknown -44	yes -109
#oha>	yes -46
#oham	no 96	unknown -66
#ohim	no 179	unknown -210
#ohom	no -99	unknown 166	yes -74
#oile	unknown 49	yes -64
#oin>	no -62	unknown 93
#oire	no -64	yes 70
#ois>	no -104	unknown 128
#oisi	unknown 66	yes -85
#oit>	no -50
#oite	no 63	unknown 63	yes -136
#oitu	no -60
#ojec	no 52	yes -84
#okba	unknown -49
#okeb	no -57	unknown -92	yes 148
#okhr	unknown -123	yes 95
#okka	no 92	yes -55
#olah	no 83	unknown -86
#olan	unknown -133	yes 148
#ole>	yes -45
#olf>	no 55	unknown -47
#olha	no -84	yes 104
#olho	no 50	unknown -62
#olil	no 98	unknown -104
#olis	unknown -53
#olla	no 105	unknown -89
#olle	no -42
#ollh	unknown 63	yes -95
#ollo	unknown -86	yes 70
#olna	no 46	yes -50
#olo>	no 56	unknown -46
#olon	no 47	yes -62
#olou	no -104	unknown 116
#olta	no 56	unknown -65
#oma>	unknown -58	yes 59
#omar	no 87	unknown -106
#ombe	no 44
#ombi	no -40	unknown 99	yes -58
#ome>	no -60	unknown 70
#omma	unknown 94	yes -70
#ompe	no -107	unknown 137
#ompt	no 74	yes -47
#omra	no -92	unknown 65
#omro	no -52	unknown 89
#on9i	unknown -54	yes 87
#ona>	no 108	unknown -76
#onc>	unknown 44
#onda	no -47	unknown -74	yes 113
#onde	no -40	unknown 92	yes -55
#ondi	unknown -63	yes 62
#ondu	no -63	unknown 129	yes -96
#onee	yes -54
#onge	no 176	unknown -78	yes -106
#onit	no 41	unknown 72	yes -102
#onjo	no 101	unknown -47	yes -60
#onne	unknown 49	yes -44
#onob	unknown 54
#ons>	no -114	unknown 77
#onso	no -46	unknown 88	yes -41
#ont>	unknown -41
#ook>	unknown 94	yes -121
#oote	no -51	unknown 41
#oper	no -49	yes 82
#opri	no -140	unknown 169	yes -44
#opro	no 61	yes -50
#opti	no 85	yes -68
#oque	no -123	unknown 84
#or3a	no -88	unknown -96	yes 142
#ora>	no -56
#orah	no -109	unknown 98
#oram	unknown -42
#orat	unknown -48
#orde	no 94	unknown -62	yes -46
#ore>	unknown 85	yes -84
#ori>	yes -42
#orn>	no 52
#orni	no -70	yes 70
#orta	no 63
#orza	unknown -68	yes 103
#osit	no -73	unknown 142	yes -69
#oss>	unknown 84	yes -109
#osse	unknown -57
#ossi	no 114	unknown -67	yes -62
#osta	unknown 73	yes -41
#oste	no -48	unknown 119	yes -81
#ota>	unknown -100	yes 54
#otan	unknown 42
#ote>	no -92	unknown 140	yes -69
#otea	no 81	unknown -82
#otel	unknown 80	yes -43
#oter	no -51	unknown 41
#oteu	yes -56
#otla	unknown 42	yes -78
#oto>	yes 48
#otor	unknown -41
#otto	unknown -65	yes 73
#ou3>	unknown 44
#ou3a	unknown 66	yes -77
#ou3i	no -68	unknown -62	yes 126
#ou7>	no 43	unknown -64
#ou7d	no 69	unknown -57
#ou7i	no 40	unknown -68
#ou9>	unknown 64
#oua>	unknown -59	yes 50
#ouar	unknown 46
#oub>	no -46	unknown 61
#ouba	no -59
#oube	no 115	unknown -68	yes -72
#oubi	yes -58
#oubl	unknown 57
#ouce	no -46	unknown 47
#oud>	yes 41
#oude	no -52	yes 51
#oudi	no -68	unknown -56	yes 115
#oue>	no -58	unknown 88
#oues	unknown 86	yes -47
#oufo	no 134	unknown -69	yes -80
#oug>	unknown -59	yes 96
#ouga	unknown -50	yes 60
#ouh>	no 74	unknown -68
#ouha	no -59	yes 59
#ouho	no 163	unknown -115	yes -67
#ouil	no -55	unknown 131	yes -119
#ouir	unknown 46	yes -78
#ouja	no -79	unknown 106	yes -43
#oujd	unknown -45	yes 60
#ouka	unknown -49	yes 84
#oukh	no -80	unknown -77	yes 156
#oule	no -94	unknown 72
#oull	unknown -42	yes 58
#oulo	unknown 58	yes -40
#ouma	yes -46
#oume	no -99	unknown 70
#oune	unknown 47
#ouni	yes 48
#oupe	no 89	yes -62
#ouq>	no 116	unknown -71	yes -62
#ouqa	no -90	yes 80
#oura	no 47	unknown -63
#ourg	yes 55
#ouri	unknown 43	yes -45
#ourr	no -140	unknown 50	yes 89
#ousa	no 94	yes -91
#ouse	no 69	yes -57
#ousi	no 144	unknown -112	yes -41
#ousk	unknown -64	yes 42
#ouss	yes -41
#outt	no -119	yes 90
#ouya	unknown -49
#ouz>	unknown 42
#ouzi	no 115	unknown -98
#ouzn	no -97	unknown 41	yes 40
#ouzz	no 50
#ovis	unknown 77	yes -48
#ovo>	yes -58
#oxyg	no -49	unknown -77	yes 127
#oya>	no -61
#pact	unknown 92	yes -60
#pagn	unknown 60	yes -41
#pann	unknown 54	yes -62
#pano	unknown -42
#papi	no 94	unknown -68
#parb	unknown 82	yes -60
#part	unknown 93	yes -58
#pati	no -122	unknown 79
#peag	no -63	yes 40
#pein	unknown 123	yes -134
#pell	no -82	unknown 138	yes -58
#pera	no -49	yes 82
#perc	no -58	unknown 104	yes -51
#perg	no 41	yes -54
#perm	no -56	yes 67
#pert	unknown 47
#peta	unknown -145	yes 98
#pete	no -81	yes 51
#peug	no -52
#phot	unknown 55	yes -47
#pia>	no 88	yes -77
#pick	no 87	yes -81
#piet	no -43	yes 82
#ping	no 63
#piqu	no 66	unknown -62
#pisc	no 59	unknown -65
#piss	no -61	unknown -75	yes 115
#pist	no -52	unknown -180	yes 195
#plag	no -45	unknown 77
#plai	no -40	unknown 57
#plas	unknown 43	yes -77
#plat	no -53	yes 93
#plom	unknown 65	yes -40
#pneu	no 60	yes -52
#poin	unknown -42
#pos>	no -59
#posi	no -73	unknown 142	yes -69
#pot>	unknown 42
#pote	no 62	unknown -56
#poub	no 115	unknown -68	yes -72
#pouc	no -46	unknown 47
#ppar	no -74	unknown 112
#ppor	unknown 40
#pray	no 42	yes -47
#prel	no -42	unknown 83	yes -43
#pres	no -80	unknown -53	yes 133
#prie	no -140	unknown 169	yes -44
#pris	no 64
#proj	no 52	yes -84
#prop	no -140	unknown 169	yes -44
#qas>	yes -61
#qasn	no 158	unknown -129
#qat>	no -85	unknown 144	yes -63
#qbel	yes -40
#qder	unknown -63	yes 44
#qdim	no -80	unknown 196	yes -118
#qe3>	no -48	unknown 58
#qeb>	no -64	unknown 150	yes -94
#qef>	no -68	unknown -57	yes 119
#qelb	unknown 161	yes -123
#qet>	unknown 89	yes -60
#qett	no 42	yes -66
#qiss	no 110	unknown -66	yes -68
#qleb	no -65	yes 97
#qqa>	no -107	unknown -215	yes 192
#qqat	no -93	unknown 114
#qta3	no -65	yes 72
#qte3	no 41
#quad	unknown -66	yes 81
#quar	no -95	unknown 96
#quee	no -63	unknown 97
#ques	unknown 48
#quia	unknown 63	yes -49
#r3a>	no -44	unknown -84	yes 120
#r7a>	no 91	yes -107
#r7at	unknown -98	yes 125
#r9o>	no -70	unknown 52
#r9ou	unknown -142	yes 83
#ra3>	unknown -72	yes 72
#ra3i	unknown -162	yes 146
#ra7>	no 53	unknown -50
#ra9>	unknown 40
#ra9m	no -138	unknown 184	yes -46
#rab>	no 46	unknown -77
#rabi	no 77	unknown -47
#rabn	no -65	yes 65
#rabt	unknown -162	yes 176
#race	no -76	yes 49
#rach	unknown -55	yes 41
#ract	no 61	unknown -58
#rad>	unknown 49	yes -82
#raft	no 110	unknown -121	yes -64
#rage	no 50
#rah>	no -42	unknown -46	yes 87
#rain	no 69	yes -56
#rais	no 44	unknown -69
#rait	no -60	unknown 86
#raj3	unknown 78	yes -45
#raj>	no 59	yes -79
#raje	no -69	unknown 47
#rajl	unknown -44
#rak>	no -137	yes 85
#raka	unknown -85	yes 67
#rakb	unknown -65	yes 72
#rake	unknown -70	yes 64
#rami	unknown 40	yes -46
#rane	no -42	unknown 93	yes -67
#rani	no -48	yes 61
#rant	unknown -63	yes 68
#rapp	unknown 40
#rar>	no 168	unknown -111	yes -59
#rara	no -103	unknown 60
#rari	unknown -40
#ras>	unknown -94	yes 117
#rash	unknown 88	yes -72
#rasi	unknown -86	yes 76
#rass	unknown -101	yes 121
#rate	no -74	yes 82
#rava	no 136	unknown -157
#ray>	unknown 53	yes -59
#rayu	no 96	unknown -92	yes -56
#razi	no -77	unknown -79	yes 156
#rbag	unknown -45	yes 82
#rban	no 85	unknown -108
#rbat	no 42
#rbec	unknown -75	yes 78
#rbia	unknown 57
#rbiy	no -41	unknown 105	yes -62
#rbna	unknown -61	yes 43
#rbou	unknown -93	yes 85
#rbri	unknown 82	yes -60
#rbt>	no -117	unknown 102
#rced	no -57	yes 79
#rceu	no -58	unknown 104	yes -51
#rch>	no -71	unknown -69	yes 139
#rcha	no -140	yes 121
#rda>	no 83	yes -66
#rdie	no -109	unknown 147
#rdin	unknown -50
#rds>	unknown -135	yes 70
#re3d	no 43	unknown -133
#re7t	no 99	unknown -97
#re9a	no -108	unknown 87
#re9n	no -43	yes 64
#re9o	no 42	yes -58
#re9t	no 40	unknown -55
#reau	unknown 103	yes -78
#reb>	unknown -48
#reba	no -53	unknown -53	yes 102
#rebb	yes -64
#rebn	unknown -95	yes 73
#rebo	no 62	yes -80
#rece	no -46	yes 54
#rech	unknown -53	yes 53
#red>	no 100	unknown -84
#redi	no -68	unknown 66
#ref>	unknown 79	yes -71
#refn	unknown 94	yes -63
#refo	no 54	yes -44
#reft	unknown 49
#reg>	no -83	unknown 95
#reil	no -56	unknown 78
#rein	unknown -75	yes 60
#rej3	unknown -49	yes 50
#rej>	unknown -63	yes 57
#reja	unknown 70	yes -45
#reje	no 61	unknown 64	yes -113
#rejj	no 86	unknown -168	yes 59
#rejl	unknown -97	yes 120
#rejn	no 151	unknown -126
#rejo	unknown 46	yes -81
#rejt	yes -44
#rek>	no -64	yes 49
#rekb	no -101	unknown -82	yes 175
#rele	unknown 71	yes -51
#rem>	no -92	unknown -40	yes 130
#remb	unknown 58
#ren>	no -97	yes 68
#repo	no -59
#req>	yes -52
#rese	yes -60
#ress	no -62	yes 91
#rest	yes 40
#ret>	no -48
#reta	no 44	yes -78
#retr	no -44	unknown 77
#rfa>	unknown 86	yes -58
#rfe9	no -93	unknown -145	yes 196
#rfin	no -118	unknown 171	yes -53
#rfou	no -54	unknown 111	yes -57
#rg3a	no -128	unknown 99
#rge3	no -71	unknown -43	yes 115
#rge>	no 131	unknown -86	yes -109
#rgen	no 68	unknown -91
#rgeu	no -104	unknown 73
#rgol	no 66	yes -66
#rgon	yes 55
#rha>	no -65	unknown -76	yes 139
#rhm>	unknown 45	yes -46
#ri7>	no 104	unknown -83
#ri7a	no -101	unknown 144	yes -76
#ri9>	yes 49
#ria>	unknown 50	yes -52
#riad	yes -54
#riba	yes -61
#ricu	no -113	unknown 99
#ricy	unknown -53	yes 40
#rid>	unknown 78	yes -101
#rida	no -41	unknown 143	yes -114
#rier	unknown 53
#riet	no -140	unknown 169	yes -44
#rif>	no 57
#rigo	unknown 60
#rih>	no -105	unknown 115
#riha	no -149	unknown 232	yes -155
#rika	unknown 75
#ril>	no -67	unknown 75
#rill	unknown -68	yes 58
#rin>	no 103	unknown -54	yes -60
#rina	no -87	yes 80
#rine	no 68
#riot	no -51	unknown 55
#ripo	unknown -73	yes 102
#riqu	no 53	yes -66
#rir>	no 94	unknown -67
#ris>	no 96	unknown -48	yes -55
#riss	no -154	unknown -72	yes 198
#rist	no 170	unknown -74	yes -119
#rit>	unknown 55	yes -80
#rita	no -116	unknown 152	yes -73
#rito	no -42	unknown 55
#rium	no -99	unknown 147	yes -75
#rive	unknown 41
#riw>	unknown 52
#riz>	unknown 97	yes -66
#rj3a	no -90	unknown 167	yes -108
#rj3o	no -63	unknown 100
#rja3	no 133	unknown -72	yes -64
#rjan	no 87	unknown -76
#rjat	no -55	yes 58
#rjel	unknown -108	yes 131
#rjem	unknown -64
#rjli	unknown -59	yes 86
#rjo>	no 47
#rkab	no -69	unknown -96	yes 153
#rkeb	unknown -61	yes 65
#rkel	no 119	unknown -122
#rkha	no -60	unknown -146	yes 195
#rki>	no -102	unknown 119
#rkll	no 65	unknown -94
#rkto	no -53	unknown 56
#rkya	no -133	unknown 192	yes -81
#rlin	unknown 48	yes -41
#rma>	no -92	unknown 135	yes -44
#rmad	no -77	unknown -48	yes 121
#rmah	unknown -87	yes 70
#rmaw	unknown -53	yes 66
#rme>	no 106	yes -113
#rmel	no 63	unknown -40
#rmis	no -56	yes 58
#rmiy	no -92	yes 41
#rmoi	no -93	unknown -50	yes 128
#rmou	no -73	yes 47
#rne>	no 106	unknown -94
#rnet	no -54	unknown 54
#rni>	unknown -99	yes 113
#rnic	no -70	yes 70
#rnou	no -49
#ro7>	no 160	unknown -105	yes -63
#roba	no 76	unknown 54	yes -116
#roca	no 84	unknown -40
#roch	unknown 61
#rois	no -40
#roj>	unknown -42	yes 50
#roje	no 52	yes -84
#rokb	unknown -44	yes 58
#roke	no -57	unknown -92	yes 148
#rokk	no 136	unknown -138
#role	no 75	yes -105
#ron>	no -96	unknown 73
#rond	no 47
#ropr	no -140	unknown 169	yes -44
#rori	no -58	unknown 77
#ros>	unknown 67
#ross	unknown -40
#rou3	no 41	yes -90
#rou7	no 42	unknown -79
#rou9	no -107	unknown 143	yes -47
#roub	no -90	unknown 83
#roue	no -47	unknown 87	yes -40
#roui	unknown 52	yes -47
#rouj	unknown -100	yes 72
#roul	no 74	unknown -106
#rouq	no -81	yes 45
#rour	no -61	yes 63
#rous	no 52
#rovi	unknown 77	yes -48
#roya	unknown 46
#rqat	no -82	unknown 157	yes -79
#rqo>	no -107	unknown 181	yes -100
#rrak	no 91	unknown -59
#rran	no 121	unknown -47	yes -78
#rre7	no 110	unknown 43	yes -204
#rre9	no 107	unknown -50	yes -69
#rre>	no 82	unknown -79
#rreb	no 159	unknown -180
#rrec	no -67	unknown 60
#rref	yes -67
#rreg	no -74	unknown 133	yes -74
#rrej	no -96	unknown 91
#rrek	no -75	yes 75
#rrem	no -85	yes 72
#rri7	unknown 69	yes -44
#rri>	unknown -106	yes 66
#rrie	unknown 56
#rrit	no 176	unknown -106	yes -121
#rro>	no -138	yes 123
#rron	yes 51
#rrou	unknown -138	yes 108
#rrsa	no -106	unknown -154	yes 239
#rrsi	no -51	unknown -82	yes 129
#rrso	yes 56
#rsa>	no -87	unknown -86	yes 160
#rsat	no -64	unknown -45	yes 104
#rsem	unknown 61	yes -42
#rset	no -146	unknown 214	yes -80
#rsin	no -51	unknown -82	yes 129
#rso>	no -41	unknown -121	yes 156
#rsou	unknown -47	yes 43
#rtab	no 141	unknown -96	yes -58
#rtai	no -58	unknown 95
#rtch	no 81	unknown -67
#rtea	unknown -100	yes 115
#rtem	no -134	unknown 190	yes -71
#rten	no 44	yes -66
#rter	no -44	unknown 119	yes -114
#rtes	unknown 65	yes -46
#rtet	unknown 81	yes -98
#rteu	unknown -73	yes 102
#rtha	yes -57
#rtil	yes -75
#rtin	no -61	unknown 121	yes -58
#rtne	yes -75
#rto>	no 78	unknown -96
#rue>	no -155	unknown 120
#ruri	unknown 43
#rve>	no -44
#rveu	no -53	unknown -67	yes 102
#rvic	no -68	yes 85
#rvoi	no 41	yes -95
#rwid	no -47
#rya>	no 149	unknown -161
#rzat	unknown -66	yes 103
#rzaz	no -52
#rzou	unknown -50	yes 60
#s2ou	no 52
#s7a7	no 191	unknown -160	yes -46
#s7ab	no -75	unknown 86
#s7i7	no 42	yes -91
#s9ef	unknown 89	yes -60
#sa3i	no 79	unknown -57
#sa3t	no 93	unknown -58
#sa9>	no 55	unknown -151	yes 61
#sa9f	unknown 70	yes -53
#sab>	no 52	yes -60
#sadm	no 95	unknown -60
#sadr	unknown -75	yes 98
#safi	no 106	unknown -50	yes -60
#sage	yes 50
#sahb	unknown -65	yes 97
#said	no 147	unknown -92	yes -73
#sain	no 200	unknown -123	yes -74
#sak>	no 96	unknown -99
#sake	no 84	yes -80
#sakh	no -93	unknown 151	yes -77
#sakn	yes -56
#sal>	no -80	yes 50
#sale	no 190	unknown -108	yes -95
#sali	no -102	unknown 127	yes -62
#sall	no -60
#salm	no 132	unknown -83	yes -51
#sama	yes -65
#sams	no -69	unknown 73
#samu	no -56	unknown -151	yes 207
#san>	unknown -64
#sand	no 40	yes -53
#sani	no -92	yes 101
#saou	unknown 123	yes -92
#saqi	no -133	yes 83
#sar>	no 191	unknown -116	yes -125
#sara	no 73	yes -44
#saro	unknown 62
#sarr	no -74	unknown 118	yes -54
#sas>	no 41
#sass	no -95	unknown -41	yes 71
#sat>	unknown -70
#sati	no 130	unknown -107	yes -40
#sawe	no 100	unknown -57	yes -44
#sayg	unknown -50
#sba3	unknown -153	yes 170
#sbab	no -61	unknown 101	yes -40
#sbag	unknown 106	yes -74
#sbe3	no -131	unknown -84	yes 190
#sbeg	no 63	yes -77
#sbit	unknown -41	yes 76
#sbou	no -64	unknown 95	yes -40
#scan	no -70	unknown 102	yes -46
#scen	no -76	unknown 96
#sch>	no -75	unknown -90	yes 161
#scin	no 59	unknown -65
#scoo	no -51	unknown 41
#sder	no -48	unknown -43	yes 93
#se77	no 149	unknown -265	yes 88
#se7t	no 239	unknown -133	yes -119
#se9>	unknown 69	yes -88
#se9f	unknown -110	yes 134
#seba	no -65	unknown 83
#sebn	unknown 81	yes -48
#sech	no -88	unknown 150	yes -74
#seco	unknown 123	yes -104
#sed>	no 46	yes -43
#sedd	no -77	unknown -69	yes 150
#sedr	no -59	unknown -81	yes 135
#sef>	unknown 86	yes -98
#sefr	no -53	unknown 82
#seft	unknown 74	yes -129
#seig	no 42
#sejj	yes -54
#sejl	no -41	unknown 115	yes -72
#sek>	yes -53
#sekr	no 69	unknown -73
#sel3	no -76	yes 76
#selt	no 69	unknown -43	yes -54
#sem>	unknown -40
#seme	unknown -98	yes 60
#semm	no 72	yes -127
#sen>	no -103	yes 69
#senc	no -86	unknown 94	yes -48
#senn	no 91	yes -53
#sens	no -112	unknown 81
#ser9	no -63	unknown 87
#seri	unknown 71	yes -91
#serj	no 98	unknown -65
#serq	yes -66
#serr	unknown 46	yes -70
#sert	no 150	unknown -140
#serw	no -103	unknown 218	yes -125
#ses>	no 86	unknown 60	yes -152
#set>	no -75	yes 61
#seur	no -47	unknown 49
#sewr	unknown 45	yes -51
#sghi	yes 56
#side	no 55
#sidi	no 76	unknown -54
#sieg	no -112	unknown 72
#sier	unknown 87	yes -75
#sieu	unknown 94	yes -63
#sif>	no 66	unknown -140	yes 58
#sifa	no -40	unknown -51	yes 79
#sife	no -53	unknown 60
#sift	no 63
#sin>	unknown -61
#sini	no -59	unknown 70
#siny	no -71	yes 78
#sir>	yes -49
#sira	unknown 68	yes -60
#sis>	no -105	unknown -128	yes 168
#sit>	no 41	unknown 42	yes -84
#sito	no -135	unknown 52	yes 51
#siye	no 42	unknown -44
#sket	no -71	yes 82
#skha	unknown 81	yes -49
#skho	no -74	yes 68
#ski>	no -78	yes 58
#skin	no 45	yes -47
#skli	unknown -87	yes 43
#sla>	no -81	yes 80
#slam	no 133	unknown -186
#sma>	no -155	unknown 101
#smah	no -82	unknown 114	yes -51
#smar	no -77	unknown 120	yes -42
#smat	unknown 44	yes -69
#sme7	no 84	yes -90
#smeh	no -44	unknown -95	yes 129
#smit	unknown -42	yes 47
#smiy	no -58	unknown 77
#sna>	no 49	unknown -71
#snac	no -103	unknown 111
#snan	no -80	unknown -88	yes 165
#snin	no -60	yes 50
#soci	no -57	unknown 103	yes -45
#sokk	no 65	yes -72
#sol>	no 57	unknown -57
#sole	no -72	unknown 72
#sor3	no -88	unknown -96	yes 142
#souk	no -49	yes 60
#soun	no 161	unknown -125	yes -72
#sour	no -74	unknown 85
#sous	no 109	unknown -96
#spag	unknown 56	yes -46
#spra	no 42	yes -47
#sqef	no -120	yes 118
#sque	no -85	unknown 69
#sr9o	no -49	unknown 104	yes -64
#sra9	no 74	unknown -44
#sra>	no -42	yes 45
#srat	unknown -80
#sre9	unknown 63	yes -62
#sro>	no 47
#srou	no -49	unknown 70
#srqo	no -156	unknown 215	yes -138
#ss9e	no -40	unknown 102	yes -99
#ssa>	no 52
#ssag	yes 57
#ssai	no 209	unknown -176	yes -55
#ssal	no -53
#ssam	no 75
#ssan	unknown -68	yes 70
#ssao	unknown 46	yes -78
#ssat	no 123	unknown -202	yes 46
#ssba	unknown 111	yes -118
#ssch	no -66	unknown -99	yes 160
#sse7	no 162	unknown -99	yes -67
#ssed	no -121	yes 73
#ssef	unknown 85	yes -82
#ssel	no -52
#ssem	unknown -95	yes 67
#ssen	yes -60
#sses	no 184	unknown -150	yes -140
#sset	unknown -99	yes 118
#sseu	no -98	unknown 96
#ssha	unknown -56
#ssi>	no -48	unknown -121	yes 170
#ssie	unknown 89	yes -82
#ssil	no -43	unknown 71
#ssin	unknown -86	yes 86
#ssir	no -59	unknown 94
#ssis	no -82	unknown -50	yes 117
#ssit	yes -44
#ssla	unknown 74	yes -51
#ssma	no 57
#ssna	unknown -75	yes 62
#ssni	yes -52
#sso>	no -58	yes 88
#sson	no 61	unknown 73	yes -152
#ssou	no 82	yes -53
#ssui	no -43	unknown 68
#sta3	yes 40
#sta7	no 46	unknown -118	yes 62
#sta>	yes 49
#stah	no 49	yes -65
#stan	unknown 76
#stel	no -86
#ster	no -62	unknown 88
#stha	no -132	unknown 81	yes 45
#stia	no -74	unknown 94
#stiq	no -62	unknown 111	yes -48
#sto>	no 85	unknown -40	yes -47
#stor	unknown 90	yes -84
#stou	no 81	unknown -132
#stre	no 148	unknown -104	yes -63
#styl	unknown -40
#suie	no -95	unknown 131	yes -46
#sult	unknown 52
#sung	no -78	unknown 79
#sure	no -63	unknown 47
#surt	no 44	yes -66
#sway	no -63	yes 40
#t2ad	no 208	unknown -162	yes -56
#t3a>	no -94	unknown 67
#t3at	unknown -79	yes 116
#t3we	no 113	unknown -76	yes -86
#t7er	no -40
#t7re	no 82	unknown -103
#t9as	no 142	unknown -98	yes -44
#t9el	no 80	unknown -81
#t9ou	no -72	yes 50
#t9se	unknown 68	yes -40
#t9te	yes -41
#ta3>	no -91	unknown 111
#ta3j	no -57	unknown 49
#ta3w	yes -56
#ta7o	no -54	unknown 45
#ta9>	unknown -55	yes 59
#tab3	unknown -85	yes 71
#tab>	no -50	yes 57
#tabi	unknown 66	yes -100
#tabl	no 63	unknown -75
#tach	yes -90
#tad>	unknown -43
#tade	no 41	yes -41
#tadr	no 94	unknown -53	yes -41
#tafi	no -97	yes 120
#tage	no 56	yes -62
#tags	no -64	unknown 111	yes -45
#taha	no -74	yes 87
#tail	no -58	unknown 95
#tair	yes -45
#taji	no -43	unknown -105	yes 138
#tal3	unknown -78	yes 40
#tal>	no 157	unknown -117	yes -66
#tali	no 74	unknown -135	yes 48
#taly	no -94	unknown 156	yes -61
#tan>	unknown 41	yes -46
#tana	unknown 43	yes -51
#tanb	no -48	unknown 112	yes -64
#tang	no -53	unknown 103	yes -47
#tanj	no -57	yes 63
#tant	no -42
#tany	unknown -85	yes 101
#taou	no -90	unknown -75	yes 144
#tar>	unknown -50	yes 62
#tara	no -80	unknown 58
#tare	unknown 57	yes -56
#tarf	unknown 49	yes -44
#taro	no -127	unknown 40	yes 72
#tass	no -135	unknown -81	yes 160
#tata	unknown -43
#tati	unknown 45	yes -41
#tay7	unknown 53	yes -93
#tay>	unknown -48
#taya	no -52	unknown 60
#taye	unknown 50
#tayh	no -93	yes 121
#tayn	unknown -40
#tayy	no 87	yes -147
#taza	no 51	unknown -62
#tbak	no 78	unknown -46
#tbar	unknown -45
#tbat	no 53	unknown -42
#tbe3	unknown -75
#tbed	no -121	yes 42
#tbou	unknown 95	yes -56
#tche	no 53	unknown -51
#tcho	unknown -48
#tchq	unknown 92	yes -75
#tdar	no 156	unknown -127
#tder	no 147	unknown -42	yes -105
#tdir	unknown -67	yes 74
#tdou	no -47
#te3a	no 81	unknown -110
#te7>	unknown 53	yes -89
#te7e	no 42	unknown -211	yes 87
#te7r	no -47	yes 64
#te9b	unknown 51
#te9e	no -55	unknown -79	yes 115
#tebl	no 216	unknown -227
#tebn	unknown -47
#tebr	no -44	unknown -74	yes 122
#ted>	no -103	unknown 136
#tef>	unknown -120	yes 155
#teff	no -49	unknown -75	yes 122
#tefo	no -75	unknown -112	yes 178
#teha	no -46
#tel3	no 95	yes -58
#tel>	no -50	unknown 52
#tela	no -46	unknown 55
#teli	no -60	yes 75
#tell	no -56	unknown -59	yes 116
#telt	unknown -51	yes 77
#tem>	no 95	yes -60
#tema	no -47
#teme	no -134	unknown 190	yes -71
#temo	no -62	unknown 93
#temp	no -81	yes 51
#tenn	unknown 47
#tens	no 44	yes -66
#tent	no -53	yes 48
#ter>	unknown 44
#tera	no -113	yes 96
#terf	unknown -215	yes 205
#teri	yes -49
#tern	unknown -52	yes 73
#terr	unknown -49
#tert	no 50
#tes>	unknown 80	yes -59
#tet>	unknown 42
#teui	yes -64
#teur	yes -42
#teus	no 136	unknown -89	yes -48
#teyy	unknown -165	yes 106
#tfa>	no -53	unknown -95	yes 129
#tfah	unknown -56
#tfaw	no -69
#tfe9	no -41	unknown 64
#tfek	no -123	unknown -149	yes 229
#tfel	unknown -106	yes 134
#tfi>	no -74	unknown -123	yes 196
#tfin	no 91	unknown -58
#tfit	no 42	unknown -42
#tfo>	no 227	unknown -209
#tghe	no -52	unknown 77
#tgol	no -59	unknown 111	yes -55
#tgou	unknown 50
#ther	no -49	unknown -43	yes 92
#thom	no 69
#tiai	no -74	unknown 94
#tich	no -94	unknown 105
#tie>	no 44
#tif>	unknown 67	yes -58
#tifi	unknown 65	yes -57
#tih>	no 42	unknown -160	yes 117
#tik>	no -154	unknown 218	yes -117
#til>	yes -75
#tili	no -49
#tima	yes -80
#time	no 92	yes -80
#tin>	no -90	yes 91
#tinc	no 116	unknown -78	yes -56
#tine	yes 49
#tini	no 120	unknown -60	yes -58
#tiqu	unknown 44	yes -50
#tira	no -244	unknown 181
#tise	unknown -74	yes 43
#tiss	no -173	unknown 184	yes -99
#tiyo	unknown 72	yes -64
#tjer	no 54	unknown -83
#tjra	unknown -87	yes 60
#tjre	no 87	unknown -71
#tkeb	no -89	unknown -127	yes 207
#tkes	unknown -76	yes 52
#tkha	no 80	yes -73
#tkhl	yes 51
#tkhn	unknown -59	yes 72
#tkit	no 58	unknown -74
#tkse	unknown -126	yes 110
#tla3	no -92	yes 53
#tla9	no 98	unknown -103
#tleb	no 55
#tlef	no 58	yes -65
#tlfa	yes -66
#tlgh	unknown 61
#tlou	no -129	unknown -71	yes 189
#tlwa	no -52	unknown -71	yes 121
#tma>	unknown -147	yes 97
#tmes	no 251	unknown -177	yes -87
#tmma	unknown -63
#tna>	no 50	unknown -40
#tnef	unknown -51
#tner	yes -75
#tnfe	unknown 85	yes -76
#tni>	unknown -43
#tnic	no 72
#tobi	no -100	unknown 45	yes 53
#toil	unknown 98	yes -60
#toir	unknown -87	yes 57
#toit	no -55
#tono	unknown 54
#tore	unknown 90	yes -84
#tors	no -123	unknown -207	yes 265
#tou3	no 48
#tou7	no 96	unknown -45	yes -52
#toub	unknown 50
#touc	no -106	unknown 218	yes -141
#touk	no -99	unknown 145	yes -50
#toul	no 75	yes -83
#toun	no -65	unknown 65
#tous	no -120	unknown 161	yes -58
#tout	unknown 162	yes -156
#tqas	no 72	yes -44
#tqet	no -71	unknown -54	yes 102
#tqle	no -104	yes 128
#tqte	no 51
#tra9	no -43	unknown 116	yes -75
#tra>	no -57
#trac	unknown -41
#trai	yes -45
#tran	unknown 58	yes -55
#tras	yes 62
#tren	no -97	yes 68
#tri9	yes 56
#tria	yes -40
#tric	no -55	unknown 51
#trin	no 59
#trip	unknown -73	yes 102
#triq	no 40
#tro>	unknown 52
#tros	no -46	unknown 72
#trot	yes 45
#trou	unknown 86	yes -57
#trov	unknown 77	yes -48
#tsab	no 110	unknown -67	yes -43
#tsad	no 63
#tsaw	no 59
#tsed	unknown -98	yes 45
#tsel	no -139	unknown 83
#tsen	no 97	unknown -48	yes -49
#tsew	unknown -75	yes 81
#tsra	no -59	unknown 71
#tsre	unknown 68	yes -41
#tsrq	no -46	unknown 79
#tsse	no -119	yes 85
#tta>	no 49	unknown -42
#ttat	unknown -72
#ttch	no -59	unknown 79
#tte3	no 46
#ttel	unknown -71	yes 59
#ttes	no -85	unknown 166	yes -80
#ttet	yes -44
#tti>	no -91	unknown 88
#ttit	unknown -49
#ttoi	unknown -65	yes 73
#tudi	no -65	unknown 124	yes -73
#tuya	unknown 47	yes -45
#twe9	yes -55
#tylo	unknown -40
#u3i>	no -68	unknown -62	yes 126
#u7do	unknown -43
#u7in	no 62	unknown -140	yes 43
#uad>	unknown -66	yes 81
#uar>	no -40	unknown 92	yes -63
#uari	no -99	unknown 147	yes -75
#uarz	no -52
#uba>	unknown 68	yes -47
#ubel	no 115	unknown -68	yes -72
#uble	no 53	yes -61
#ubli	no -45	unknown 93	yes -49
#uces	no -62	unknown 78
#uch>	no -56	unknown 112	yes -54
#uche	unknown -61	yes 68
#ucho	no 46	yes -59
#ucti	no 75	yes -122
#uda>	unknown 52
#ude>	no -142	unknown 44	yes 44
#udi>	no -55	unknown -140	yes 182
#udia	no -122	unknown 152	yes -40
#uee>	no -63	unknown 97
#ueli	unknown -55	yes 84
#ues>	unknown 42
#uett	no -101	unknown 165	yes -72
#ufo>	no 213	unknown -150	yes -124
#uga>	unknown -50	yes 60
#ugeo	no -52
#uha>	no -59	yes 59
#uhom	no 163	unknown -115	yes -67
#uia>	unknown 47
#uido	no -57
#uie>	no -50	unknown 100	yes -55
#uig>	no -65	unknown 102	yes -45
#uil>	yes -64
#uill	no -42	unknown 97	yes -69
#uin>	unknown 50	yes -57
#uira	unknown 46	yes -78
#uite	no -73	unknown 116	yes -43
#uja>	no -79	unknown 106	yes -43
#ujda	unknown -45	yes 60
#uka>	yes 53
#ukai	unknown -128	yes 118
#ukh>	no -153	unknown -110	yes 248
#ukha	no -49	unknown -40	yes 89
#ula>	yes 47
#ulan	unknown -66	yes 98
#ulat	unknown 42	yes -41
#ulay	yes -86
#ule>	no -75	yes 60
#ulev	no -92	unknown 102
#uli>	no 69	unknown -87
#ulil	no 114	unknown -73	yes -43
#ulla	unknown -42	yes 58
#uloi	no -40	unknown 76
#ulou	no 44	yes -52
#ulta	unknown 52
#ultr	unknown -71	yes 93
#ulur	no -87	unknown -61	yes 148
#uma>	yes -45
#umat	no -74	yes 95
#umen	no -99	unknown 70
#une>	no -59	unknown 85
#unet	unknown 107	yes -82
#ung>	no -78	unknown 79
#uni>	unknown -52	yes 78
#upe>	no 118	unknown -70	yes -68
#uqa>	no -90	yes 80
#ura>	unknown -49
#urea	unknown 103	yes -78
#ures	no -44	unknown 97	yes -50
#urge	no 70	unknown -116
#urgo	yes 55
#uri>	no -48	unknown -46	yes 79
#urik	no -52	unknown 116	yes -68
#urin	no -82	unknown 109	yes -81
#uris	no 136	yes -143
#urit	no -84	unknown 108
#uros	no -73	unknown 108
#urri	no -140	unknown 50	yes 89
#urs>	no -67	unknown 49
#urse	unknown 61	yes -42
#ursi	unknown 73	yes -79
#urte	no 44	yes -66
#usa>	no 94	yes -91
#use>	yes -54
#usi>	no 144	unknown -112	yes -41
#usin	no -73	unknown 141	yes -73
#usko	unknown -64	yes 42
#usse	yes -59
#ussi	no -50	unknown 75
#usta	no -44
#uste	no -124	unknown 141
#ustr	no 99	unknown -52	yes -60
#uta>	unknown -47
#uter	no 55	yes -44
#uteu	no 60	yes -68
#uti>	unknown -132	yes 89
#uto>	no 79	yes -98
#utre	no 186	unknown -115	yes -75
#utte	no -166	unknown 213	yes -92
#uya>	unknown -49
#uyau	unknown 47	yes -45
#uzin	no 124	unknown -101
#uzni	no -97	unknown 41	yes 40
#uzze	no 50
#vabo	unknown 40	yes -51
#vais	no -41	unknown 87	yes -84
#vane	no 48	unknown -84
#vard	no -92	unknown 102
#vase	no 75	yes -118
#vel>	no -41	unknown 77
#velu	unknown 55	yes -47
#veme	no -42	unknown 83	yes -43
#ver>	no -69	yes 77
#verg	unknown -107	yes 52
#verr	no 59	yes -140
#vert	no -71
#vest	no -74	unknown 94
#veur	no -96	yes 70
#vice	no -68	yes 85
#vier	unknown 144	yes -121
#vile	no -121	yes 91
#vira	no 52	unknown -43
#vis>	unknown 49	yes -46
#vise	unknown 77	yes -48
#voir	no 41	yes -95
#vois	unknown 50	yes -95
#voit	no -50	yes 46
#vol>	unknown 54
#vola	unknown -107	yes 100
#volt	no 105	unknown -65	yes -49
#vrai	no 44	unknown -69
#vril	no -67	unknown 75
#w9e3	no 48	unknown -62
#w9ef	no -90	unknown 73
#wa3e	unknown 55
#wa7e	unknown -52
#wa9f	unknown -70	yes 82
#wa9t	no 140	unknown -93	yes -47
#wab>	no 45	yes -68
#wach	unknown 92	yes -56
#wahd	unknown -42
#wahe	no 149	unknown -91	yes -57
#wajb	no -66	unknown -40	yes 106
#wakh	no 146	unknown -160
#waki	unknown 49
#wali	no -49	yes 60
#wall	unknown -162	yes 120
#walo	no 52
#ware	no -86	unknown 132	yes -61
#wat>	unknown -61	yes 83
#wate	no 55	yes -50
#waw>	no -121	yes 88
#wayj	no 101	unknown -57	yes -62
#wbch	unknown 65	yes -55
#wch>	unknown 46	yes -57
#we7d	no -101	yes 94
#we99	no 120	unknown -81	yes -54
#we9e	unknown 114	yes -147
#we9f	yes -50
#we9t	unknown 50	yes -40
#web>	unknown -53	yes 40
#wed>	no 62	unknown -110
#wedn	no -106	unknown -178	yes 256
#week	unknown 44
#weh>	yes 45
#wejh	no -72	unknown -42	yes 112
#wer9	unknown 83	yes -80
#west	no 98	unknown -68	yes -42
#wet>	no 79	unknown -44
#wezt	no -41
#wgef	unknown -64	yes 86
#wha>	no -44	unknown -64	yes 107
#whom	unknown 62	yes -45
#wi9a	unknown 62	yes -73
#wia>	unknown -79	yes 102
#wich	no 44	yes -66
#wid>	unknown 86	yes -65
#wida	no -58
#wiya	yes 40
#wja3	unknown -69	yes 106
#wja>	no -62	unknown 110	yes -47
#wje3	no -40	yes 76
#wla>	no 40
#wld>	no -85	unknown 110	yes -44
#wldi	no -53	yes 41
#wli>	no 43	unknown -101	yes 51
#wlid	no 69	yes -40
#wni>	no 74	unknown -56
#wnou	unknown -53	yes 83
#wqe3	unknown 92	yes -75
#wra9	unknown 49
#wrat	unknown 45	yes -51
#wrek	no -60	unknown -73	yes 115
#wsel	no 85	unknown -67
#wst>	unknown 48
#wwej	no 55	yes -42
#wwel	no -81	unknown 47
#wwer	no -49
#wwet	no 79	unknown -44
#wya>	no 123	unknown -79	yes -52
#xper	unknown 55
#xyge	no -49	unknown -77	yes 127
#y3ou	no -48	unknown 97	yes -56
#y3re	no -131	yes 107
#y3ti	no -57	unknown 105	yes -74
#y7el	no -58	unknown 112	yes -56
#y7er	no -123	unknown -151	yes 213
#y7re	unknown -101	yes 118
#y9ou	no -138	unknown 157
#y9te	no -74	unknown 98
#ya3n	no 93	unknown -76
#yada	unknown -51
#yah>	unknown 78	yes -41
#yala	unknown 47
#yalk	unknown 58	yes -64
#yall	no -49
#yaln	yes 62
#yalo	no -68	unknown 108	yes -40
#yam>	yes 61
#yan>	no 60	unknown -76
#yana	no -52	unknown 58
#yani	unknown -127	yes 115
#yara	no -62	unknown 94
#yass	no -95	yes 132
#yat>	yes -62
#yata	no -47	yes 83
#yau>	unknown 43	yes -49
#ych3	no -68	unknown 115	yes -46
#yche	no -161	unknown -41	yes 166
#ychk	no -58	yes 43
#ycle	unknown -84	yes 52
#yda>	unknown 71	yes -85
#ydat	no -54
#ydeh	no 141	unknown -69	yes -97
#ydek	no 170	unknown -104	yes -95
#yder	no -74	yes 56
#ydha	no 84	unknown -105
#ydi>	unknown -92	yes 68
#ydih	unknown -81	yes 97
#ydir	no -60	unknown 50
#ydor	no -108	unknown -113	yes 198
#ydou	unknown -59	yes 69
#ydrn	unknown -54	yes 83
#ydrr	no -87	yes 63
#ye7>	no 45	unknown -183	yes 109
#yeb>	no 96	yes -97
#yeda	no -54	unknown 54
#yedd	no -53	unknown -53	yes 106
#yef>	no 72	yes -131
#yeg>	no 119	unknown -146
#yeh>	no -156	unknown 204	yes -63
#yett	unknown 60
#ygen	no -49	unknown -77	yes 127
#yghe	no 124	unknown -83	yes -46
#yghl	no -56	unknown -58	yes 112
#ygol	unknown 58
#ygou	no -81	unknown 50
#yha>	no -94	unknown 107	yes -50
#yhde	no -94	unknown -92	yes 157
#yhez	no -109	yes 85
#yina	no -64	yes 75
#yjaw	no -58	unknown 48
#yjiw	no 88	yes -58
#yjri	unknown 66	yes -100
#ykhe	unknown -45
#ykhl	unknown 58
#ykhr	no -113	unknown 110
#yl3e	no 78	yes -84
#yla>	no -102	yes 88
#ylo>	unknown -40
#yma>	no 174	unknown -104	yes -68
#ymch	no 62	unknown -93
#yna>	no -51	unknown 118	yes -67
#ynac	no 130	unknown -84	yes -107
#yom>	unknown 54
#yous	unknown 86	yes -98
#yra>	no -61	unknown 118	yes -77
#yrat	unknown -99	yes 127
#yser	no 156	unknown -115	yes -64
#yseu	no -116	unknown 190	yes -75
#ysni	no -50	yes 41
#yssi	no -44
#ytbe	no -130	yes 96
#yti>	no 99	unknown -60	yes -49
#ytle	no 62	unknown -68
#ytna	no 57	yes -90
#yto>	no -101	unknown 46
#ytou	no -83	unknown 41
#ytse	no 40	unknown 46	yes -106
#yure	no 96	unknown -92	yes -56
#ywje	yes 53
#yydo	no 42	unknown -99	yes 48
#yye7	no 93	unknown -199	yes 98
#yyed	no 142	unknown -60	yes -94
#yyer	unknown -121	yes 122
#yyto	no -146	unknown 90	yes 43
#zade	unknown -58	yes 75
#zadt	no -55	unknown 70
#zaf>	yes -46
#zago	no -55	unknown -55	yes 107
#zaj>	unknown -109	yes 77
#zal>	no -51	unknown 56
#zan>	no -64	unknown 139	yes -88
#zat>	no -43
#zate	no -52
#zaza	no -52
#zbel	unknown -45	yes 41
#zdem	no -149	unknown 89	yes 52
#zeft	no -132	unknown 42	yes 64
#zeg>	no 92	yes -68
#zel9	unknown -73	yes 102
#zel>	unknown 52
#zela	no 204	unknown -146	yes -85
#zeln	no 93	unknown -89
#zen>	unknown 48	yes -49
#zer9	no -114	yes 131
#zer>	no 50
#zerk	no -53	unknown 56
#zeyy	unknown -121	yes 122
#zha>	no -62	unknown 88
#zid>	unknown 102	yes -83
#zila	no -45	yes 75
#zina	no 123	unknown -115
#zit>	no 54	unknown -56
#zito	no -71	unknown 78
#zlat	no 200	unknown -207
#zle9	unknown -153	yes 161
#zn9a	unknown -49	yes 46
#znik	no -97	unknown 41	yes 40
#zon>	unknown 71	yes -53
#zoug	unknown -50	yes 60
#zouh	unknown -93	yes 82
#zoun	no -81	unknown 64
#zrab	no 57	yes -47
#zre9	no -53	unknown -69	yes 119
#zrib	unknown 57	yes -45
#zyan	unknown -109	yes 71
#zza>	unknown -88	yes 58
#zzaf	no 64	unknown 42	yes -103
#zzan	no -84	unknown 49
#zzer	unknown -47
#zzit	no -84	unknown -93	yes 145
#zzo>	no -51
#zzou	unknown -89	yes 114
1	no -128	unknown 141
10	yes 40
10h	no -72	yes 50
11	unknown 45	yes -55
12	no 72	yes -45
12000	no -47	unknown 73
14	no -52	unknown 127	yes -79
15	yes 59
18	unknown -110	yes 78
20	no 137	unknown -87	yes -65
207	no -100	unknown 146	yes -62
21	unknown -68	yes 92
2100	unknown 66
22	no -42	unknown -76	yes 116
25	no 74	unknown -95
28	no -73	unknown 67
35	no -79	unknown 88
3a2ila	no 122	unknown -54	yes -121
3achoura	no -74	yes 70
3ad	unknown 94	yes -77
3add	unknown -120	yes 60
3adi	no -90	unknown 115	yes -47
3afak	no -54	unknown 66
3afakom	no -59
3am	unknown -44
3amer	no -116	unknown 40	yes 46
3aref	no -109	unknown 138
3awnouni	unknown -53	yes 83
3dem	no -63	unknown -149	yes 200
3edd	no 49	unknown -96
3emmernah	yes -59
3emmi	no 60	unknown -138	yes 57
3en9i	no -92	unknown -128	yes 198
3end	unknown 59	yes -47
3endha	unknown -120	yes 94
3endhom	no -183	unknown 118
3endna	no -47
3endo	unknown -45	yes 56
3ers	unknown 46
3eyett	no 83	unknown -71
3eyyet	no 40	yes -43
3eyyetna	no 54	yes -44
3imara	unknown -41	yes 75
3inha	no -220	yes 236
3ini	no 82	unknown -72
3inia	no 99	unknown -110
3iniya	unknown -94	yes 87
3lach	unknown 64
3lia	no -85	unknown 40	yes 48
3lih	unknown -48	yes 56
3lihom	yes 41
3lina	no 49	unknown -50
3liya	no -68	unknown 115	yes -76
3mmerna	no 166	unknown -108	yes -60
3ndha	no -81	unknown -96	yes 171
3ndi	no -76
3ndo	no 87	unknown -70
3on9i	unknown -54	yes 87
3otla	no 65	yes -94
3refna	unknown 113	yes -80
3reftch	no -67	unknown 107
3tana	no -50
3tithom	no 73	unknown -53
4	no -44
40	yes 40
4h	no -56	yes 71
4x4	unknown -63	yes 64
5	yes 53
60	no 103	yes -75
65	no 144	unknown -96	yes -61
7	no -64	unknown -41	yes 106
7aja	unknown 48
7ajra	unknown 66	yes -83
7amla	no -49	unknown -45	yes 93
7amra	no -51	unknown 135	yes -81
7anout	unknown 67	yes -61
7anouti	no 87	unknown -73
7awlo	no 44	yes -90
7bess	no -64	unknown 56
7dana	no 90	yes -67
7daya	no 66	unknown -104
7did	no -74	unknown -70	yes 123
7dida	no -72	unknown -180	yes 215
7ed	no 127	unknown -76	yes -50
7ejra	no -68	unknown 91
7ekkit	no 51	unknown -102	yes 47
7el	unknown -119	yes 147
7ell	unknown -64	yes 43
7ellit	no -127	unknown -73	yes 183
7essa	no 85	unknown -67
7essit	no -100	unknown 96
7eyyed	no 220	unknown -145	yes -122
7it	no -62	unknown 57
7jar	no -118	unknown 56	yes 48
7jer	unknown -51	yes 41
7jra	no -102
7llit	no -125	unknown 94
7mar	no -76	unknown 171	yes -109
7mer	unknown -46	yes 48
7na	no 93	unknown -83
7ofra	no -125	yes 62
7re9	no -69
7ta	no 46
7wajbi	no -76	unknown -46	yes 123
7wayej	no 52	yes -85
7wayj	no 140	unknown -119	yes -42
8	yes -46
80	no 46	yes -60
900	no -43	unknown -92	yes 125
9ahwa	no 59	yes -81
9bel	no 67	unknown -63
9d	unknown -44	yes 58
9dam	no -66
9dim	no -150	unknown 113
9ed	no 108	unknown -73	yes -41
9eddam	no -72	unknown 62
9er3a	no -93	yes 113
9et3at	unknown -78	yes 92
9oddam	no 45
9rib	unknown -97	yes 41
9te3	no 50	yes -96
=answer: no	no 84	yes -49
=answer: unsure	no -55	unknown 118	yes -68
=being: animal	no 58	unknown -63
=danger: now	no 90	unknown -155
=danger: over	no -71
=danger: plea	no 43	unknown -180	yes 76
=danger: present	no -54	yes 50
=danger: put-out	no 54	unknown -62
=distress: distress	no 59	unknown -78
=document: carte_grise	no 42	yes -74
=document: constat_degat_des_eaux	unknown 62	yes -94
=document: devis_ou_facture	unknown 69	yes -81
=document: photos	no 57	yes -48
=document: recepisse_plainte	no -92	unknown 112
=hedge: hedge	no -53	unknown 132	yes -81
=idiom: figure	unknown -80
=idiom: part	unknown 102	yes -93
=idiom: traffic	yes -44
=injuries no	no 264	unknown -172	yes -91
=injuries no rather	no 241	unknown -116	yes -130
=injuries no sure	no 270	unknown -187	yes -82
=injuries none	no -62	unknown 121	yes -58
=injuries unknown	unknown -46	yes 45
=injuries unknown unsure	unknown -46	yes 45
=injuries yes	no -69	unknown -114	yes 184
=injuries yes sure	no -69	unknown -114	yes 184
=injury: absent	no 164	unknown -97	yes -68
=injury: body	no -116	unknown -111	yes 221
=injury: casualty	unknown -131	yes 164
=injury: doubt	no -143	unknown 255	yes -123
=injury: grave	no 99	yes -91
=injury: nobody	no 227	unknown -165	yes -63
=injury: one-well	no 217	unknown -160	yes -59
=injury: perhaps	unknown -47	yes 41
=injury: symptom	no -86	unknown -102	yes 188
=intent: complaint	no -71	unknown 97
=intent: correct	no -85	unknown 71
=intent: declare	yes 41
=intent: follow	no -71	unknown 124	yes -57
=intent: greet	unknown -54
=intent: help	no -92	unknown 87
=intent: human	no 57
=intent: other	unknown -86
=intent: thanks	yes -59
=liability: unclear	no 78	yes -79
=other autre	no -94	unknown 148	yes -57
=other collision	no -175	yes 160
=other evenement_climatique	yes -54
=other incendie	no 92	unknown -313	yes 178
=other vandalisme	unknown 46	yes -60
=other vol	unknown -48
=party: alone	unknown 60	yes -75
=party: culprit	no 87	yes -96
=party: foreign	no 173	yes -244
=party: hit-and-run	no -94	yes 97
=party: nobody-else	no 87	unknown -65
=party: other-vehicle	unknown -72	yes 48
=party: theirs	unknown 144	yes -156
=party: vehicle	yes 65
=person: close	unknown -48	yes 73
=person: driver	unknown -47
=person: self	no 80	unknown -111
=police: not-done	no 50	yes -64
=scene: autre	no -65	unknown 184	yes -120
=scene: bris_de_glace	yes -41
=scene: dommage_materiel	unknown 47	yes -80
=scene: evenement_climatique	no -137	unknown 53	yes 50
=scene: incendie	no 69	unknown -52
=scene: vandalisme	unknown 46	yes -71
=scene: vol	unknown 61	yes -67
=status: awaited	unknown -74
=status: not-yet	no 62
=status: refused	unknown 53
=status: unfinished	unknown -45	yes 66
=thirdParty no rather	unknown 43
=thirdParty no sure	no 148	unknown -43	yes -124
=thirdParty unknown	no -72	unknown 93
=thirdParty unknown unsure	no -72	unknown 93
=type autre	unknown 112	yes -94
=type autre sure	unknown 104	yes -94
=type autre unsure	no -70	unknown 154	yes -105
=type blessure	no -51	unknown -85	yes 136
=type blessure sure	unknown -94	yes 127
=type blessure unsure	no -69	unknown -78	yes 146
=type bris_de_glace rather	unknown -153	yes 143
=type bris_de_glace sure	unknown 41	yes -56
=type bris_de_glace unsure	no 138	yes -135
=type collision rather	unknown -50
=type collision unsure	no 45	yes -101
=type degats_des_eaux rather	no 60	unknown -74
=type degats_des_eaux sure	yes -42
=type degats_des_eaux unsure	no -180	yes 88
=type dommage_materiel	unknown 81	yes -68
=type dommage_materiel sure	unknown 73	yes -47
=type dommage_materiel unsure	unknown 124	yes -111
=type incendie rather	no 74	unknown 42	yes -174
=type vandalisme	no -42	unknown 71
=type vandalisme sure	no -54	unknown 73
=type vandalisme unsure	no -73	unknown 140	yes -66
=type vol	unknown 40
=type vol rather	no 44	unknown 83	yes -128
=type: blessure	no 43	unknown -89	yes 42
=type: incendie	unknown -50
=type: vandalisme	yes -48
accrochage	yes -49
ach	no -43
afriquia	unknown 63	yes -49
agadir	no -69	yes 79
agence	no -48
aile	no 64
ain	no -97	unknown 88
airbag	no -71	unknown -50	yes 122
ait	no -66	unknown -75	yes 126
alf	no 114	unknown -59	yes -84
ambulance	no -42	unknown -69	yes 111
ana	unknown -45
ane	no -137	unknown 45	yes 42
antenne	no -60	unknown 98
appareil	no -56	unknown 78
appartement	no -134	unknown 190	yes -71
aquarium	no -99	unknown 147	yes -75
arrondissement	unknown -63	yes 62
ascenseur	no -58	unknown 49
atay	unknown -102	yes 67
atelier	no -56	yes 56
auto	no 79	yes -98
avant	no -44
avril	no -67	unknown 75
awel	unknown 69	yes -47
azilal	no -45	yes 75
azrou	no 93	unknown -102
b3d	no -66
b3id	no 97	yes -145
b7alha	no 41	unknown -93	yes 45
b9a	no -47	yes 42
b9ach	no -62	yes 79
b9at	no -94	yes 62
b9aw	no 137	unknown -70	yes -92
b9ina	no 168	unknown -115	yes -83
b9it	no -123	unknown -100	yes 205
b9itch	no -64
ba	unknown 76	yes -111
ba3d	no -60	unknown 90
ba9i	yes -51
bab	no 75	unknown -78
bach	no -42	unknown 45
bache	no -110	unknown -132	yes 169
baghi	no -127	unknown 178	yes -52
baie	no -86	yes 64
bain	no -84	unknown 56
balcon	unknown 66
ballon	no -101	yes 92
baqi	no -93	unknown 75
barbecue	no -52	unknown -58	yes 102
bare7	no 73	unknown -51
barra	unknown -152	yes 111
bas	no 158	unknown -139
batterie	no -60	unknown 53
bayd	no 91	yes -61
bayda	no -63	unknown 111	yes -59
bbah	no -77	yes 109
bda	unknown -65	yes 43
bdat	no -54
bdaw	unknown -78
be3d	unknown -77	yes 91
bekri	unknown -54
beldi	no -129	yes 97
beni	no 79	unknown -75
bent	unknown 40
benti	no 90	yes -54
berlingo	yes -48
bernoussi	no -49
berrechid	no -67	unknown 60
beton	yes -44
bezzaf	no 78	yes -82
bgha	unknown -54	yes 49
bghat	no -44	unknown 67
bghatch	no -84	unknown 179	yes -135
bghaw	no -71	unknown 48
bghawch	no 92	unknown -63	yes -44
bghina	unknown 107	yes -152
bghit	yes -43
bghitch	no -59	unknown -124	yes 173
bhal	yes -79
bia	no -73	unknown 72	yes -49
bicyclette	no 66	unknown -96
bidon	no -133	unknown 55
bih	no -64
biha	no 75	yes -45
bikhir	no 102	unknown -96
billet	unknown 111	yes -78
bina	no -47	unknown -71	yes 96
binatna	unknown 45	yes -71
bir	no 191	unknown -135	yes -86
biya	yes 47
bkat	no 213	unknown -137	yes -74
bkhir	no 176	unknown -123	yes -78
blassa	no 83	yes -90
blastou	no 106	unknown -189	yes 53
blesse	no 191	unknown -136	yes -60
blesses	no 184	unknown -150	yes -140
bli	no 70	yes -64
bmw	no 116	unknown -113
bnadem	no 96	unknown -49	yes -47
bnti	unknown -49	yes 40
bo7dha	no -58	unknown 135	yes -79
bo7di	no 57	unknown -50
bo7do	no 101	unknown -73
bo7dou	no -135	unknown 109
boite	no 65	unknown 90	yes -173
bolice	no -68	unknown 122	yes -56
bolis	no -82	unknown -62	yes 126
bombe	no 44
bonjour	no 101	unknown -47	yes -60
bou7do	unknown -43
boulevard	no -105	unknown 128	yes -44
boulis	yes -40
bouskoura	unknown -64	yes 42
bouznika	no -97	unknown 41	yes 40
box	unknown 47	yes -59
bqa	no 46	unknown -73
bqat	no -103	unknown 94
brise	no -42
brouillard	no -63	unknown 147	yes -155
bureau	unknown 81	yes -90
bus	no 79	unknown -126
bzaf	no -41	unknown 42
cabinet	no -76	unknown 146	yes -95
cable	no 65	yes -72
cafe	no 76	yes -79
caisse	unknown -42
camera	unknown 79	yes -63
camionnette	no -72	unknown 90
camira	no -54	unknown 98	yes -47
camping	no 56
canalisation	no 159	unknown -140	yes -47
capot	no -44	unknown 81
car	unknown 49	yes -79
caravane	no 76	unknown -124	yes 47
carrefour	no 54	yes -44
carter	no -44	unknown 119	yes -114
casa	no -43
casque	no -93	yes 49
cave	no -84	unknown 159	yes -75
ceinture	no -78	unknown -82	yes 159
ch7al	no -50	unknown 133	yes -94
cha3let	no -85	unknown 75
cha3ri	unknown -79	yes 99
chaf	no -75	unknown 69
chahda	no 79	yes -74
chaine	no -77	unknown 97
chargeur	no -111	unknown 105
charika	no 110	unknown -58	yes -51
chariot	no -51	unknown 55
chauffeur	unknown -75
chedat	unknown -48	yes 60
chefara	unknown 47	yes -40
cheikh	no 121	unknown -137
chejra	no 63	unknown -62
chekaya	unknown 56	yes -46
chem3a	no -67	unknown 80
cheminee	yes -54
chher	unknown 57
chhor	no -43
chhour	no -66	unknown 72
chibani	no 43	unknown -65
chichaoua	no -61	unknown -42	yes 81
chifour	no 108	yes -79
chno	yes -40
choc	no 64	yes -82
chouf	no -51	unknown 92	yes -44
chrajem	unknown 68	yes -48
chrara	no -59	yes 62
chrejem	no 87	unknown -114
chrjem	unknown -54
chta	unknown 45	yes -70
chtouka	no -99	unknown 145	yes -50
chwia	unknown -79	yes 102
chwiya	unknown -89	yes 97
cin	no -101	unknown 171	yes -76
civile	no -121	yes 91
clavier	unknown 187	yes -175
cle	no -41	unknown 52
client	unknown -60	yes 59
climatiseur	no 81	unknown -80
clinique	unknown 41
clio	no 45
cm	no 88	yes -72
cocotte	no -62	yes 72
coffre	unknown 53
coiffure	unknown 49	yes -47
colle	unknown 50
colonne	no -89	unknown 114
compteur	no -85	unknown 87
congelateur	no 129	yes -98
corniche	no -128	yes 100
couloir	no -64	unknown 102
credit	no -77	unknown 107
dab	no -171	unknown 58	yes 95
daha	no -91	unknown -122	yes 197
dahri	no -41	unknown -109	yes 142
dak	no -105	unknown -55	yes 160
dakchi	no 50	yes -82
dakhla	no -81	unknown 75
dakhlat	no 106	unknown -204	yes 68
dakhlo	unknown 42
darbni	no 153	unknown -135	yes -40
daret	no 45	yes -40
dari	no 56
dart	no 50	unknown -95
daw	no -45	yes 62
dayer	unknown 95	yes -131
dayra	unknown 106	yes -84
dayz	no 89	unknown -112
dazt	no -100
dbab	no -94	yes 78
dda	unknown 49
ddar	no 95	unknown -54	yes -44
ddat	yes 48
ddaw	no -46	unknown 57
ddawh	unknown -56	yes 67
ddow	unknown -58
de	unknown 68	yes -49
declaration	unknown 67
degat	unknown -82
degats	unknown 65
dehri	no -92	unknown -76	yes 183
dehrou	no -45	unknown -166	yes 178
dekhan	no 81	unknown -107
dem	unknown -88	yes 111
depot	no -81	yes 64
derb	unknown 41
derba	no -63	yes 40
derbat	no 61	unknown -47
derbatni	no 174	yes -212
derbna	no 89	unknown -76
derbni	no -62	unknown 63
derbouni	unknown -150	yes 138
derk	no -83	unknown 165	yes -84
dernahch	unknown -49	yes 67
derri	unknown -115	yes 106
dert	unknown 71	yes -52
dertha	yes -57
devis	no 60	yes -49
dfe3ni	no -49	unknown -127	yes 169
dguig	no -65	unknown 102	yes -45
dh	unknown 58	yes -44
dheb	unknown 43	yes -63
dhri	no -40	unknown -102	yes 140
dial	unknown 81	yes -50
dialo	no -41	unknown -56	yes 98
dik	no -81	yes 76
dima	unknown -108	yes 86
dkhelna	unknown -74	yes 92
dkhelt	no 82	unknown -91
dkhlat	unknown 40
dlam	no 101	unknown -80	yes -50
dlou3	no -63	unknown -51	yes 112
do	no -63	unknown 81
donc	unknown 44
dorat	unknown -48
dos	no -111	unknown 48
dossier	no 85	unknown -50	yes -55
douar	no -40	unknown 92	yes -63
double	no -41	unknown 131	yes -94
douche	unknown -108	yes 70
dra3i	unknown -195	yes 165
drab	no 59	unknown -140	yes 79
drabni	no -65	yes 65
drari	unknown -51
drbat	no 80	yes -58
drbatni	no 70	yes -61
drbo	unknown 50	yes -46
drebna	no 55	unknown -47
drebni	no -76	unknown -64	yes 139
drebt	no -77	yes 48
drebto	no 255	unknown -133	yes -156
drham	yes 40
drhm	unknown 45	yes -46
drna	no -40
drouj	unknown -70	yes 100
drri	no 68	unknown -132
duster	no -124	unknown 141
dw	unknown -162	yes 118
dwa	no -53	unknown 64
dyalhom	no -71	yes 66
dyalna	yes 62
dyalo	no -65	unknown 103
ecole	no 70	unknown -40
elec	no -134	unknown -50	yes 120
electrique	no 117	unknown -58	yes -77
en	no 60	unknown -65
enseigne	no 57	yes -65
essaouira	unknown 46	yes -78
essence	no -86	unknown 94	yes -48
essuie	no -43	unknown 68
etage	no 94	yes -62
euros	no -73	unknown 108
expert	unknown 55
face	no -71	yes 95
fach	no -83	unknown 58
facture	unknown 53
fad	no -98	yes 50
fat	no 43	yes -49
fatima	yes -80
fauteuil	no 60	yes -68
fe9t	no -73
fekhdi	no -52	unknown -60	yes 111
fekki	no -57	unknown -167	yes 221
fes	no -53	unknown 56
feux	unknown 40	yes -42
fiat	unknown -55	yes 46
fih	unknown -42
fihom	unknown -123	yes 53
fina	unknown -86	yes 47
fissure	no -71
fiya	yes -45
flous	no -43
fo9i	no -48	yes 68
fo9o	no -71	unknown 51
four	unknown 80	yes -62
fourriere	no -140	unknown 50	yes 89
fraches	no 106	unknown -73	yes -40
fran	no 64	yes -72
frigo	unknown 60
fsed	no 122	unknown -98
fuite	no -73	unknown 108
fya	no 84	unknown -60
ga3	no 52	yes -63
galat	no 58
gales	no -62	yes 43
galet	unknown 90	yes -57
galia	unknown 63	yes -61
galo	no -48	unknown 105	yes -56
galou	no -43	yes 46
garage	no 59
gardien	no -109	unknown 147
gare	no -87	yes 48
garro	no -142	unknown 60	yes 59
gendarmes	no 45	unknown -86
gha	no 67	unknown -66
ghada	no -69	unknown 53
ghadich	no 119	unknown -67	yes -52
ghadyin	no -85	yes 113
ghalat	no -96	unknown 116
ghalet	no 141	unknown -76	yes -66
ghalta	no 43	unknown 58	yes -111
ghar9a	no 123	unknown -137
ghber	unknown 45
ghda	no -87	unknown 93
ghedda	no -75	unknown 98
ghfelt	no 43	yes -72
ghi	no 91	unknown -83
ghir	no 60	unknown -51
ghorzat	unknown -78	yes 112
ghrazi	no -77	unknown -79	yes 156
ghta	no 42	unknown -82
glace	no -47	unknown 83
glissiere	unknown 55	yes -89
glovo	yes -58
golf	no 47	unknown -51
golna	no -169	unknown 228	yes -120
golt	no 51
gps	no 54	yes -102
grise	no 104	unknown -53	yes -71
gueliz	unknown -55	yes 84
guidon	no -57
ha	no -76	unknown 46
hada	unknown 50
hadak	no 104	yes -104
hadchi	unknown 65
hadi	unknown 57
haja	no 139	unknown -79	yes -73
hamdolah	unknown -50	yes 63
hamdollah	no 92	unknown -66
hamdoullah	no 69	unknown -43
hammam	no -115	unknown -90	yes 147
hangar	no 50	unknown -100
hay	no 43	unknown -45
hazza	no -86	unknown -109	yes 156
hdert	yes -46
hebtat	no 56	unknown -108	yes 58
herres	no 54	yes -45
herrsou	no 64	yes -67
hez	no 65	yes -54
hezz	no 48	unknown -58
hezzit	no -84	unknown -93	yes 145
hezzo	no -48
hhh	no 97	yes -61
hhhh	unknown 58	yes -57
hit	unknown 50
homa	no -44	yes 75
hotel	unknown 54
hrebo	no 50	yes -97
hta	unknown 41	yes -59
hwa	no 123	unknown -73	yes -52
hya	yes 41
ibn	no -55	unknown 103	yes -76
ifrane	no -42	unknown 93	yes -67
immeuble	unknown 58	yes -77
impact	unknown 92	yes -60
imta	unknown 93	yes -58
induction	no 75	yes -122
insert	no 150	unknown -140
iphone	no -60	unknown 62
iyam	unknown -81	yes 48
ja	no -63	yes 64
jab	unknown -122	yes 132
jadarmiya	no -92	yes 41
jah	unknown -200	yes 203
jaj	no -106	unknown 107
jaja	no 63	yes -91
jama3a	no 56	yes -59
jandarm	no -76	unknown 99
jani	no 50
jante	no 153	unknown -99	yes -54
janvier	no 41
jar	unknown -64	yes 62
jara	unknown -71
jarda	no 58	yes -81
jardin	no 64
jardinier	yes -59
jari	unknown 55	yes -56
jarna	unknown -47
javel	no -41	unknown 77
jawch	unknown 91	yes -73
jaya	unknown -84	yes 52
jbed	no -103	unknown -65	yes 164
jbel	unknown 79	yes -132
jdar	unknown 117	yes -129
jdarmia	no -69	unknown -74	yes 134
jdida	unknown 115	yes -91
je	no 59	unknown -101
jebs	yes -67
jeddati	no 46	unknown -97	yes 47
jeddi	yes -52
jehd	no -48	yes 57
jem3a	no -45	unknown 41
jenbi	no -62	yes 46
jer7	no 90	unknown -150
jer7a	no 70	yes -117
jerr	no -114	unknown -45	yes 149
jib	yes -68
jiha	no -45
jit	no -57	unknown -60	yes 114
jm3a	no -65	unknown 94
jnan	unknown 104	yes -135
joint	no 43	unknown -42
joj	unknown -95	yes 126
jouj	yes 43
jra	no 105	unknown -88
jra7	no 103	unknown -90
jri	no -89	unknown -64	yes 142
juin	unknown 50	yes -57
k7al	no -110	yes 77
k7el	unknown 75	yes -53
k7la	no -106	yes 111
kamel	no -63	unknown 82
kamlin	no 95	unknown -43	yes -51
kan	no 63	unknown -70
kan9derch	no -47	unknown -79	yes 122
kan9te3	yes 53
kanch	no 177	unknown -118	yes -67
kanchouf	unknown -73	yes 71
kandir	no 50	unknown -53
kanet	no 60	unknown -44
kanghsel	no -41
kangoo	unknown 75	yes -71
kanhez	yes -56
kano	unknown -44
kanou	no 41	yes -72
kant	unknown -40
kantsenna	yes 48
karossa	no 143	unknown -116	yes -49
karrossa	no -149	yes 106
kat	no -133	yes 102
kat9oul	no -126	yes 78
katghetti	no -72	unknown 104	yes -42
katgol	no -40	unknown 82	yes -46
katgoul	unknown 50
kay	no 40	unknown -76
kay9te3	no -74	unknown 98
kaych3el	no -62	unknown 85
kaydhak	no 154	unknown -120	yes -59
kaydiro	yes 59
kaydrni	unknown -54	yes 83
kayghewwet	no 127	yes -103
kayghli	no -56	unknown -58	yes 112
kaygoul	no -87	unknown 62
kayjawbch	unknown 58	yes -64
kayl3eb	no 78	yes -84
kayn	no -54	unknown 57
kayna	no -95	unknown 177	yes -86
kaynch	no -51	unknown 41
kaysil	no -72
kaytleb	no 62	unknown -68
kaywje3ni	yes 53
kbir	unknown -111	yes 93
kbira	unknown 76	yes -57
keb	no 80	unknown -42	yes -92
kebb	yes -42
kelb	no 48	unknown -99	yes 52
kemmel	no -77	unknown 137	yes -60
kenitra	no -67	yes 43
kenna	unknown -83	yes 42
kersi	no -58	unknown -93	yes 143
kesser	unknown -171	yes 156
khali	no -64	unknown 127	yes -69
khalti	unknown 56
kharej	unknown 57
kharja	unknown 41	yes -69
khass	no -51	yes 41
khassha	no -121	unknown 83
khassni	unknown 42	yes -52
khawi	no 40
khawya	no 123	unknown -79	yes -52
khbet	no 75	unknown -89
khdama	no -110	yes 139
khdat	no 77	unknown -44
khddama	no -66	yes 48
khdit	no -47	unknown 44
khdma	no -78	unknown -105	yes 92
khebbech	no -108	unknown 184	yes -95
khebtat	no 159	unknown -196
khedcha	no 162	unknown -115	yes -53
khedma	no -54	unknown 79
khellat	no -91	unknown 225	yes -147
khellaw	no -55	unknown 96	yes -45
khellit	no -81	unknown 108
khenifra	unknown 55
kherjat	no 57
khfif	no -107	yes 94
khilal	yes -76
khir	no 243	unknown -161	yes -81
khouya	unknown -49
khoya	no -61
khrej	no 48	unknown -92	yes 41
khrejna	no 116	unknown -110
khrejo	no 75	unknown -46
khsara	unknown 75	yes -50
khser	no -65	unknown 99	yes -41
khtef	unknown -148	yes 134
khtfo	no 200	unknown -185	yes -47
khti	unknown -49	yes 71
khwa	unknown -67
khwaw	no -100	unknown 151	yes -58
khyata	yes 65
kla	unknown -148	yes 94
klat	no -69	unknown 118	yes -48
klian	no 120	unknown -76	yes -45
km	no 77	yes -111
kol	yes -72
kola	no -72	unknown 83
kolha	no -84	yes 104
kolhom	no 50	unknown -62
kollha	no -59	unknown 111	yes -72
kollo	unknown -86	yes 70
kolna	no 110	unknown -77
kona	no 119	unknown -123
kont	unknown -47
koura	no -99	yes 42
kouzina	no 202	unknown -168	yes -60
krassa	no 74	yes -55
ktafi	no -81	unknown -129	yes 191
ktbou	no -63	unknown 121	yes -60
ktef	no -82	unknown -101	yes 153
ktoub	unknown 60	yes -61
l2ard	no -82	unknown -96	yes 162
l3ani	no 108	yes -87
l3arbia	no -73	unknown 144	yes -74
l3assifa	no -93	yes 60
l3awd	unknown -72	yes 92
l3chia	no 65	yes -70
l3ers	unknown 69	yes -40
l3essas	unknown 72	yes -42
l3id	yes -54
l3omra	no -111	unknown 72
l3oud	unknown -41
l7a9	no -124	unknown 94
l7ad	unknown 45
l7aj	no -45	unknown -124	yes 138
l7ajja	unknown -130	yes 131
l7amdolah	no 143	unknown -89	yes -59
l7amdolilah	no 184	unknown -138	yes -68
l7amdolillah	no -97	unknown -70	yes 127
l7amdollah	no 97	unknown -128
l7amdoulillah	no 61	unknown -45
l7ammam	unknown 50
l7chich	unknown 109	yes -102
l7did	no 147	unknown -154
l7ed	unknown 43
l7emmam	no -60	unknown 63
l7emsa	no -54
l7jer	no -72	yes 51
l7mar	no 73	unknown -79
l7ouma	no -62	yes 82
l7out	no 106	unknown -199	yes 67
l7ram	unknown 79	yes -95
l7ta	no -86	yes 75
l7wayej	unknown 57
l7yout	no -79	unknown 130	yes -60
l9a	no -105	unknown 100
l9antra	unknown -70	yes 75
l9elb	no 94	yes -92
l9ermoud	unknown -172	yes 131
l9it	no -47	unknown 99	yes -52
l9itha	unknown 60
laayoune	no -63	unknown 97
labas	no 51	unknown -52
lah	no -56
lakhor	yes 50
lakhra	no -98	yes 82
larache	unknown -43
larb3a	no 147	unknown -122	yes -57
lard	no 97	yes -85
lasse9	unknown -47
lavabo	unknown 40	yes -51
lave	no -41	unknown 87	yes -84
laver	no -84	yes 86
lb7er	yes -70
lbalcon	no -87	unknown -84	yes 162
lbanka	no -44	unknown -78	yes 102
lbassamat	no 75
lbatterie	unknown 124	yes -174
lbe7r	no -61	unknown 127	yes -78
lbebe	no -47
lberd	yes -44
lbghel	no -51	unknown 70
lbid	no 85	yes -65
lbolis	no 200	unknown -79	yes -151
lbouta	unknown -88	yes 88
lcaisse	no -43	unknown 65
lcamera	no -60	unknown 127	yes -66
lcapot	yes -46
lcoffre	no 55
lconstat	unknown -54	yes 45
ldakhel	no 121	unknown -52	yes -75
le	no -115	unknown 180	yes -89
les	no -69	unknown 76
lewwel	no -89	unknown 50
lfayadan	no -82	unknown -51	yes 108
lfo9	unknown 60	yes -82
lfo9ani	unknown 112	yes -121
lforn	no -45
lgaz	no -127	yes 71
lghalta	no -139	unknown 142
lghis	unknown 49	yes -111
lghorzat	no -45	unknown -42	yes 81
lhamdollah	no 205	unknown -136	yes -83
ligament	no -53	unknown -135	yes 169
ligne	unknown 63
lih	unknown -50	yes 73
liha	yes 48
lihom	no -71	yes 40
lik	unknown -40	yes 62
likom	unknown 58
lila	no -60	unknown 50
lille	no 66	unknown -49
limna	no -110	unknown -88	yes 184
liser	unknown -57	yes 61
lisser	no -77	unknown 96
livraison	no 44	unknown -69
liya	unknown 63	yes -44
ljar	unknown 108	yes -108
ljara	no 127	unknown -105
lkar	no -70
lkbir	no -63	unknown -94	yes 118
lkhedma	no -62	unknown -49	yes 111
lkhel3a	no 100	unknown -74
lkhett	no -100	unknown 147	yes -61
lkhobz	no -47
lkhsara	no 140	unknown -168
lkhwatem	no 55	yes -50
lklian	unknown 68	yes -53
lkora	unknown -62	yes 41
lkorsi	unknown 171	yes -153
lkouzina	no 73	unknown -69
lkra	no 51	yes -70
llah	no 141	unknown -82	yes -61
lm3ellem	no 43	yes -92
lm3iz	unknown -59
lma7dar	unknown -77	yes 73
lmachine	no -74	unknown 93
lmahdar	no -50	unknown 43
lmalik	unknown 56
lmatricule	no -136	yes 70
lmerra	yes -63
lmohim	no 116	unknown -152
lmoteur	no 47	yes -68
lmotor	no -47	unknown 41
lmra	unknown -49	yes 74
lmraya	no -64	unknown 51
lo7	no 188	unknown -122	yes -68
local	no -47	unknown 89	yes -42
logan	no 127	unknown -44	yes -109
lour	no -73	unknown 68
lpare	no 43	unknown -59
lparking	no 220	unknown -188	yes -49
lparquet	no -68	unknown 115	yes -63
lpc	no -66	unknown 59
lpharmacie	no 131	unknown -119
lpolis	no 145	unknown -124	yes -43
lporte	no 193	unknown -157	yes -89
lqahwa	no -79	yes 103
lunette	unknown 58
lustre	no 148	unknown -104	yes -63
lvase	no 126	unknown -63	yes -105
lvitre	no -152	unknown 238	yes -117
lvol	unknown 53
lvolant	no -85	unknown -74	yes 137
lwalid	no -40	unknown 44
lwalida	yes 57
lwe9t	unknown 50	yes -40
lwer9a	unknown 72	yes -60
lwi9aya	unknown 51	yes -90
lwja3	unknown -62	yes 80
lwlad	no 66	unknown -53
lwra9	no -51
lyon	no -42
lyouma	unknown 53
m3ah	unknown -56	yes 61
m3aha	no -40	unknown 82
m3ahom	no -46
m3akom	no -49	unknown 89	yes -40
m3ana	no -73
m3aya	no 55	unknown -52
m3emmer	no 60	unknown -60
m3ewja	no -62	unknown 110	yes -47
m7dar	no 245	unknown -137	yes -160
m7loul	unknown -58
m9tou3	no 48
ma	no 56
ma3reft	unknown 48
ma3reftch	unknown 69
ma7dar	no -55	unknown 86
macbook	unknown 94	yes -121
madame	no -51	unknown 43
mafia	no 305	unknown -267	yes -106
mahdar	no -110	unknown 132
main	no 142	unknown -105	yes -48
mais	no 174	unknown -106	yes -82
majrou7	no -77	unknown 51
majrou7in	no 147	unknown -163
makan	no 175	unknown -156
makanch	no -88	yes 50
makaynch	no 48	yes -48
malle	no 63	yes -158
mama	unknown -106	yes 88
marjane	no 119	unknown -110
marrakech	no 103	unknown -54	yes -60
marteau	no -63	unknown -99	yes 135
martil	yes -75
mat	no 99	unknown -91
mata	no -90	unknown -94	yes 169
match	unknown -120	yes 93
materiel	no 40
matet	no -100	yes 137
mato	no 281	unknown -203	yes -85
matricule	no -105	unknown 146	yes -53
mazal	no -48	unknown 48
mbelel	no 41	yes -45
mcha	no 67	unknown -48
mchat	unknown -56
mchina	no -71	unknown 111	yes -41
mchit	no -49
mchitch	no -150	unknown 125
me7loul	unknown 54	yes -77
mehdia	unknown 117	yes -92
meknes	no -54	unknown 55
mektoub	yes -42
mellal	no 79	unknown -75
menhom	no -84	unknown 70
menni	no 94	unknown -76
mercedes	no -62	yes 48
merra	unknown 79	yes -46
mersa	yes -69
merzouga	unknown -50	yes 60
meskin	no 110	unknown -58	yes -62
meskina	yes 48
mesmar	no -50	unknown 72
meubles	no 148	unknown -96	yes -117
mezyan	no 80	unknown -74
mezyanin	unknown -61	yes 62
mherrsa	no -130	unknown -168	yes 243
mherrsin	no -51	unknown -82	yes 129
midelt	no 113	unknown -62	yes -80
miskin	no 144	unknown -78	yes -78
mitro	yes -48
mjrou7	no 133	unknown -48	yes -102
mktoub	no -91	yes 51
mli	unknown 44
mlli	no -57
mnfoukha	unknown -48	yes 64
mnha	no -59	unknown -81	yes 114
mni	unknown 60
mnin	yes 51
mno	no -133	unknown 142
mochkil	no 62	yes -42
modem	unknown -98	yes 80
mohammadi	no 146	unknown -103	yes -81
mol	no -62	yes 56
mor	no -58	unknown 119	yes -65
mora	no -108	unknown 40	yes 60
mosta3jalat	unknown 63
moteur	unknown 46	yes -46
moto	yes 47
motor	no 54	unknown -88
moulaha	no -150	unknown 212	yes -75
moulat	no 69	unknown -91
moulay	yes -86
moumen	no -109	unknown 63	yes 45
mra	yes 55
mrat	no 59	unknown -61
mrati	yes 58
mrrat	unknown 78	yes -44
msdoud	no 60	unknown -40
msini	unknown 103	yes -83
mwe99e3	no 161	unknown -128	yes -46
mzyan	no 60	unknown -126	yes 58
mzyanin	unknown -166	yes 131
n	no -56	unknown 58
n3as	no 57	unknown -53
n3emro	no -103	unknown 126
n3est	no -70	yes 54
n3eyyet	no 49	unknown -52
n3ref	yes -46
n7ell	no -105	yes 80
n9der	no -86	unknown 64
n9derch	no -57	unknown -160	yes 196
n9ez	unknown -99	yes 82
na3es	no 70	unknown -151	yes 63
na3sa	no -48	unknown -94	yes 139
na3sin	no 121	unknown -80	yes -45
nad	no 54	yes -64
nador	no -43	unknown 73
nakhla	no -61	unknown 140	yes -92
nantes	no -99	unknown 66
nass	no 192	unknown -128	yes -67
nazel	no -68	unknown 81
nbeddel	no 49	unknown -55
nchki	no -45	unknown 96	yes -64
nchof	no -53	unknown 97	yes -41
ndir	no -47
ndiro	no 89	yes -55
nefs	no 51
neiman	no 87	yes -69
nemra	no -42	unknown 73
nemrti	no -126	unknown 144
ni	unknown -104	yes 111
nichan	no -83	unknown 91
nifi	no -106	unknown -56	yes 145
nit	unknown 42	yes -59
nkhdem	no 68	yes -67
nmchi	unknown 63	yes -51
nnas	no -105	unknown 127	yes -77
nos	no 75	yes -82
noss	unknown 84	yes -109
nsa	unknown -54
nsat	no 65	unknown -60
nsifet	unknown 95	yes -94
nsit	no 63	yes -101
nss	unknown -49
nta	no -41	yes 40
nzel	unknown 64
nzelat	no 204	unknown -146	yes -85
nzelna	no 93	unknown -89
o	no -60	yes 45
okhra	unknown -123	yes 95
omar	no 87	unknown -106
onee	yes -54
operation	no -49	yes 82
ouarzazate	no -52
oujda	unknown -40	yes 55
ourika	no -52	unknown 116	yes -68
oxygene	no -49	unknown -77	yes 127
panneau	no -63	unknown 116	yes -66
panneaux	no 109	unknown -54	yes -81
panoramique	unknown -42
papier	no 49
parbriz	unknown 82	yes -60
partner	yes -75
passage	no -63	unknown -51	yes 113
pc	no 67	yes -87
peage	no -63	yes 40
peinture	unknown 48	yes -89
perceuse	no -69	unknown 88
permis	no -44	yes 46
peugeot	no -52
phare	no 86	yes -68
pharmacie	no -54	unknown 43
photo	no -43	unknown 52
pick	unknown 82	yes -77
pieton	no -46	unknown -45	yes 93
piscine	unknown -49
placard	unknown -85	yes 46
plage	no -45	unknown 77
plainte	no -40	unknown 57
plastique	no -62	unknown 111	yes -48
platre	unknown -91	yes 122
plombier	no -55	unknown 89
pneu	no 150	unknown -86	yes -74
pneus	unknown 75
point	no 47
points	no -70	unknown -86	yes 157
pompe	no -132	unknown 190	yes -60
port	no -48	unknown 100	yes -54
portable	no 141	unknown -96	yes -63
portail	no -58	unknown 95
porte	no -52	unknown 112	yes -74
portiere	unknown 53	yes -83
poteau	no 81	unknown -82
pouces	no -62	unknown 78
prelevement	no -42	unknown 83	yes -43
priorite	no 71	yes -49
qbel	yes -40
qoddam	no -43	yes 45
ra9m	no -110	unknown 153	yes -45
rabat	no -54	unknown 45
radiateur	unknown 42	yes -80
radio	no -42
rah	unknown -44	yes 81
rajel	no -51	unknown -42	yes 92
rajli	no -50	yes 49
rakba	no -58	unknown -71	yes 121
rakeb	no -112	unknown -63	yes 168
rani	unknown -47	yes 77
rapport	unknown 40
ras	unknown -80	yes 102
rasha	unknown 73	yes -75
rasi	unknown -86	yes 76
rasou	no -41
rass	no -73	unknown -109	yes 176
rassi	no -89	unknown -174	yes 255
rasso	no -93	unknown -49	yes 144
rayure	no 123	unknown -131	yes -62
rb3a	no -135	unknown 73	yes 47
rbat	unknown 97	yes -86
rebbi	yes -64
rech	no -92	unknown -207	yes 247
rej3	unknown -43
rejli	no -46	unknown -163	yes 199
rejlia	no 59	unknown -111	yes 42
rejlih	no -49	unknown 50
rejliha	no -61	unknown -50	yes 113
rekba	no -93	unknown -185	yes 249
remboursement	unknown 61	yes -42
repos	no -59
reservoir	no 41	yes -95
retro	no -48	unknown 73
retros	no -46	unknown 72
ri7	no 74	unknown -74
ri7a	no -102	unknown 122	yes -71
riad	yes -54
rideaux	no 276	unknown -205	yes -122
rih	no -76	unknown 100
rj3at	no -86	unknown 151	yes -101
rje3	no 60	unknown -51
rje3na	no -60	unknown 105	yes -48
rje3t	no 126	unknown -117
rjel	unknown -120	yes 117
rjli	unknown -44	yes 72
rkabi	no -80	unknown -106	yes 146
rmad	no -77	unknown -48	yes 121
rmaw	unknown -53	yes 66
rmel	no 63	unknown -40
robinet	no -53
rocade	no 46
rochd	no -55	unknown 103	yes -76
rokkab	no 136	unknown -138
rond	no 62	yes -45
roue	no -58	unknown 88
roues	unknown 86	yes -47
rwida	no -58
s7a7	no 191	unknown -160	yes -46
s7i7	no 42	yes -91
s9ef	unknown 75	yes -47
sa3at	unknown 47
sa3i9a	no 90	unknown -56	yes -48
sa7b	no -132	unknown 192	yes -85
sa7bi	unknown -97	yes 106
sa9	no 55	unknown -151	yes 61
sa9f	no -63	unknown 80
safi	no 118	unknown -52	yes -67
sahbi	unknown -59	yes 76
sak	yes 57
sakna	no 59	yes -46
sal	no -80	yes 50
salama	no 246	unknown -186	yes -80
sale	no -57	unknown 86
salem	no 248	unknown -161	yes -110
salle	no -75	unknown 41
salmin	no 137	unknown -85	yes -53
samsung	no -78	unknown 79
samu	no -56	unknown -151	yes 207
sarout	unknown 66
sayed	no -82	unknown 168	yes -123
sayeg	no 148	unknown -170	yes -57
sayeq	unknown -49	yes 70
sayg	unknown -92	yes 81
sba3	unknown -142	yes 101
sba3i	no -80	unknown -125	yes 181
sbab	no -61	unknown 101	yes -40
sbagha	unknown 92	yes -67
sbe3	no -100	unknown -101	yes 162
sbitar	unknown -41	yes 76
scanner	no -52	unknown 76	yes -41
scooter	no -51	unknown 41
sda3ni	no -140	unknown 54	yes 50
se9f	unknown -110	yes 134
sebaa	no -56
sebagha	no -55	unknown 91
sebbagh	no -67	unknown 104
sebbni	no 123	yes -119
sedri	no -63	unknown -87	yes 142
sejlat	no -98	unknown 156	yes -57
sekran	unknown -47
sel3a	no -61	unknown 120	yes -62
sellom	yes 56
sellum	no -136	yes 69
serre	no 56	yes -69
serrurier	unknown 43
serveur	no -66	unknown 63
service	no -68	yes 85
sewrat	no -79	unknown 136	yes -61
sghir	unknown -65	yes 69
sghira	no -46
si	no 54	unknown -40
sidi	no 75	unknown -55
siege	no -112	unknown 72
sif	unknown -126	yes 101
sifett	no -43
simana	unknown 44	yes -45
simanat	no -79	yes 64
sir	no 43
skhoun	no -100	unknown -70	yes 149
skhouna	no 57	yes -115
ski	no -78	yes 58
sla	no -53	yes 46
slamtna	no 48	unknown -172	yes 92
sme3t	no -50	unknown 108	yes -61
sme7	no 73	yes -57
smeh	no -53	unknown -144	yes 162
smito	no -64	yes 88
snack	no -103	unknown 111
snan	no -89	unknown -102	yes 187
snin	no -60	yes 50
societe	no -61	unknown 95
sokkar	no 65	yes -72
sol	unknown -55
solaire	no -124	yes 49
sor3a	no -88	unknown -96	yes 142
souk	no -49	yes 60
sour	no -74	unknown 85
sous	no 76	unknown -78
spray	no 42	yes -47
sr9o	no -49	unknown 104	yes -64
sre9o	unknown 49	yes -76
ss9ef	no -40	unknown 102	yes -99
ssalam	unknown -85	yes 87
ssel3a	no -97	unknown -101	yes 160
sta7	no 46	unknown -118	yes 62
stah	no 49	yes -65
station	no 53	unknown -58
stel	no -86
store	unknown 85	yes -84
stylo	unknown -40
sultan	unknown 52
surtension	no 44	yes -66
t2ada	no 142	unknown -113	yes -47
t7er9at	no -50
t7er9o	no -44	yes 56
t7re9	no 89	unknown -91
t7re9t	no -62	unknown -46	yes 105
t9as	no 129	unknown -83	yes -46
t9elbat	no 117	unknown -133
ta	no 139	unknown -75	yes -63
ta3	no -55	unknown 172	yes -143
ta3wid	unknown 111	yes -129
ta7o	no -54	unknown 45
ta7ti	no -65	unknown 118	yes -57
tabla	unknown -130	yes 102
table	no 82	unknown -111
tableau	no 55	unknown -66
tache	yes -90
tadrar	no 94	unknown -53	yes -41
tags	no -64	unknown 111	yes -45
tahat	no -74	yes 87
tajin	unknown -46
tan	no 76	yes -189
tanger	no -42	unknown 92	yes -47
tani	no -82	unknown 54
tanja	no -57	yes 63
tanya	unknown -85	yes 101
tar	unknown -94	yes 50
tarat	no -78	yes 45
taret	no -125	unknown -81	yes 168
tayara	no -62	unknown 94
tayeh	no -144	unknown 181	yes -60
taza	no 51	unknown -62
tbarkllah	no 65	unknown -94
tche99at	no 48	yes -72
tcherreg	no -62	unknown 84	yes -57
tchettat	no 90	unknown -185	yes 88
tchqet	unknown 89	yes -60
tchqqat	no -91	unknown 137	yes -45
tdar	no 264	unknown -202	yes -96
tdarr	no 67	unknown -48
tderr	no 210	unknown -102	yes -112
te7	unknown 166	yes -151
te7re9	no -47	yes 64
te7to	no 135	unknown -94	yes -44
tebla	no 216	unknown -227
tebrouri	no -43	unknown -88	yes 120
tel3at	no 44	yes -45
tele	no -43	unknown 55
telephone	unknown -46
telj	no -77	yes 63
telt	yes 54
temara	no -47
temoin	no -62	unknown 93
tempete	no -81	yes 51
tente	no -64	yes 45
tfahemna	no 121	unknown -47	yes -83
tfaw	no -91	unknown 55
tfekk	no -123	unknown -149	yes 229
tfelle9	no -110	unknown -59	yes 125
tfer9e3	unknown -84	yes 51
tferg3at	no -87	unknown 118	yes -41
tferge3	no -47	yes 66
tferge3at	no -110	unknown -214	yes 249
tferre9	no -120	unknown 164	yes -85
tfinaha	no 96	unknown -62
tfitha	no 115	unknown -151
therres	unknown -104	yes 136
therrsat	unknown -43	yes 63
tichka	no -88	unknown 55
tilifon	yes 41
tilifoun	no -95	unknown 61
tiyo	unknown 72	yes -64
tjer7at	unknown -42	yes 48
tjra7	unknown -87	yes 60
tjre7	no 92	unknown -68
tjre7t	no 42	unknown -69
tkesser	unknown -90	yes 75
tkhedchat	no 103	unknown -95
tkhelles	no -50	unknown 44
tkherbe9	unknown 48
tkhne9	unknown -66
tkit	no 58	unknown -74
tkser	unknown -126	yes 110
tla3	no -115	unknown 94
tla3t	unknown -168	yes 151
tla9	unknown -95	yes 66
tlat	no -56	unknown 47
tlata	unknown -72	yes 46
tle3	unknown 60
tle3na	no 156	unknown -197
tle3t	yes 51
tle9	no -53	unknown 62
tlfaza	yes -58
tlgha	unknown 61
tlwat	unknown -41	yes 57
tma	unknown -147	yes 97
tmess	no 202	unknown -152	yes -59
tmma	unknown -63
tnefekh	unknown 79	yes -70
tnefkh	no 74	unknown -53
tnefkhat	no -82	unknown -140	yes 205
tnfekh	unknown 85	yes -76
tobis	no -123	unknown 61	yes 60
toit	no -50
toiture	no -86	unknown 54
tomobilat	no -44	unknown 49
tomobilti	no 41	yes -43
tonobilti	no -147	unknown 191	yes -58
toub	no -46	unknown 93	yes -45
toulouse	no 75	yes -83
tqas	yes -61
tqlebt	unknown -117	yes 138
tra9	no -43	unknown 116	yes -75
trace	no -76	yes 49
tracteur	yes -51
tractor	no 67	unknown -132
train	no 44	yes -57
tram	unknown -142	yes 120
transport	yes -52
tren	no -97	yes 68
tri9	yes 54
tricycle	unknown -53	yes 40
triporteur	unknown -73	yes 102
trottoir	unknown -65	yes 73
tsab	no 110	unknown -67	yes -43
tsadmna	no 128	unknown -69	yes -73
tsawer	no 78	unknown -40
tsed	no 111	yes -79
tsellekh	unknown -73	yes 84
tsre9	no -66	unknown 139	yes -71
ttelj	no 163	unknown -74	yes -89
tuyau	unknown 43	yes -49
ultras	unknown -71	yes 93
up	unknown 82	yes -77
urgences	no 121	unknown -120	yes -54
usine	no -81	unknown 139	yes -69
vaisselle	no -41	unknown 87	yes -84
valise	no -43	unknown 72
veranda	no 48	unknown -43
verglas	unknown -107	yes 52
vestiaire	no -74	unknown 94
villa	no 42	unknown -167	yes 107
virage	no 52	unknown -43
vitre	unknown 49	yes -52
vitrine	no 82	yes -50
voisine	no 58	yes -137
voiture	no -50	yes 46
volant	unknown -135	yes 95
w9e3	unknown -72
w9ef	no -117	unknown 184	yes -69
w9efch	no -67	unknown -46	yes 112
wa7di	unknown 44	yes -113
wa7ed	unknown -52
wa9ef	no 65
wa9fa	yes 43
wa9t	no 164	unknown -112	yes -55
wach	unknown 91	yes -54
wad	no -104	unknown 149	yes -74
wahd	unknown -47
wahdin	no 47	yes -60
wahed	no 149	unknown -91	yes -57
wakha	no 190	unknown -155	yes -53
wakil	unknown 46
walida	no -94	unknown -146	yes 200
walo	no 46
walou	no 108	unknown -100
wc	no -132	unknown 78
we7da	no -100	unknown -47	yes 117
we9fat	no 64	yes -48
weekend	unknown 44
wejhi	no -52	yes 73
wejhou	no -141	yes 131
wel	no 73	unknown -51
wellat	unknown -41
wer9a	unknown 84	yes -90
wgef	unknown -65	yes 74
wlad	no -85	unknown 41
wladi	no 51	yes -88
wld	no -85	unknown 110	yes -44
wldi	no -53	yes 41
wlidati	no 86	unknown -41	yes -47
wlidi	unknown -62
wost	no 78	yes -98
wqe3	unknown 92	yes -75
wra9	yes -75
wsel	no 124	unknown -97
wsslat	yes -46
wst	unknown 48
ya	no -138	unknown 177	yes -48
ya3ni	no 93	unknown -76
yallah	no -49
yam	no -63	yes 72
ychouf	unknown -46	yes 53
ydi	unknown -93	yes 108
ydih	unknown -117	yes 110
ydir	no -57	unknown 126	yes -75
yeddha	no -53	unknown -70	yes 119
yeddi	no -60	yes 87
yji	no 42	yes -69
yjiw	no 88	yes -58
ymchi	no -47	yes 83
ymken	no -42	unknown 57
youm	unknown -41	yes 51
youssef	unknown 86	yes -98
ysni	no -50	yes 41
ytbeddel	no -130	yes 96
zadet	unknown -58	yes 75
zadt	no -55	unknown 70
zagora	no -55	unknown -55	yes 107
zaj	unknown -115	yes 80
zbel	unknown -45	yes 41
zdem	no -124	unknown 105
zel9at	no -43	unknown -75	yes 107
zer9a	no -114	yes 131
zerban	unknown -61	yes 79
zerbia	no -46	unknown 107	yes -63
zerbiya	unknown 124	yes -82
zerktouni	no -53	unknown 56
zit	no 80	unknown -47
zitoun	no -70
zjaj	no -50	yes 69
zjaja	unknown 64	yes -118
zle9	unknown -200	yes 204
zle9t	unknown -64	yes 51
zn9a	unknown -49	yes 46
zrabi	no 46	yes -49
zre9	no -53	unknown -69	yes 119
zriba	unknown 57	yes -45
@thirdParty
	no 154	unknown -255	yes -60
#00dh	unknown -47
#0dh>	no 41	unknown -43
#10h>	no -134	yes 144
#1200	no 65
#1500	no -43	yes 55
#200>	no 41
#207>	yes 52
#2100	no 73	yes -61
#2eda	unknown 53	yes -52
#2eme	no -48	yes 61
#2ila	no -113	yes 125
#2oul	no -54	yes 68
#300>	no -89	yes 113
#3200	no 125	unknown -68	yes -60
#3a2i	no -83	yes 95
#3ach	no 79	unknown -63
#3add	yes 44
#3ah>	no -102	yes 120
#3aha	no -54	unknown 111	yes -61
#3aho	no -135	unknown 79
#3aja	no 130	yes -101
#3ako	no 60
#3ali	no -67	yes 79
#3am>	no 56
#3ama	no 76	yes -54
#3ame	no 81	yes -59
#3ami	no 75	yes -52
#3amm	no -169	yes 180
#3amr	no 91	yes -77
#3and	no -179	yes 194
#3ani	no 41	unknown -79
#3arb	no -104	yes 119
#3arf	no -87	yes 111
#3as>	no -49
#3asi	no -73	yes 94
#3ass	no -44	yes 59
#3awd	no -134	yes 153
#3awn	no -41	unknown 65
#3aya	yes 40
#3aye	no 45
#3chr	no 142	yes -115
#3dem	no 133	yes -113
#3eb>	yes 47
#3ech	no -112	yes 122
#3ed>	yes 47
#3edd	no -143	yes 177
#3el>	no 53
#3ell	no -84	unknown 74
#3elm	no -150	yes 170
#3eme	no 43
#3emr	no -64	unknown 86
#3en9	unknown -41
#3end	yes 43
#3es>	yes 40
#3est	no -84	yes 102
#3et>	no 111	unknown -47	yes -63
#3ett	no 68	yes -42
#3ewj	no -63	unknown 167	yes -161
#3eye	no -50	unknown 86
#3eyt	no -48	yes 58
#3i9a	no 56	yes -45
#3iba	unknown -49
#3id>	no 58	yes -40
#3in>	no 81	yes -66
#3inh	no -76	yes 89
#3ini	no 50
#3iya	yes 48
#3iye	no -83	unknown 53
#3jal	no -41	yes 68
#3lac	unknown 109	yes -102
#3lat	no 55	yes -56
#3let	yes 47
#3lik	unknown 53	yes -50
#3lin	no -115	unknown 95
#3liy	no -100	yes 113
#3ma>	no 111	yes -102
#3mel	no -46	yes 59
#3mme	no -50	yes 67
#3ndi	no -79	unknown 63
#3ndk	yes 52
#3ndo	no -64	yes 84
#3otl	no 68	yes -42
#3oud	no 53
#3ouh	unknown 58	yes -105
#3oum	no 88	yes -61
#3ra>	no -143	yes 168
#3ref	unknown 105	yes -75
#3rej	no -77	yes 97
#3rou	yes 51
#3sa>	no -51	yes 70
#3sin	no 51
#3tad	no -94	yes 116
#3tan	no -142	yes 165
#3tar	no -93	yes 108
#3taw	unknown 50
#3tin	no 102	unknown -42	yes -61
#3tit	no -72	yes 88
#3to>	no 126	yes -118
#3yal	no 65
#4000	no -169	yes 187
#400>	no 67	yes -49
#4x4>	yes 51
#5000	no -54	yes 72
#500>	yes 54
#600>	no -65	yes 73
#7ab>	no 98	yes -82
#7ad>	no 66	yes -47
#7adi	no -115	yes 128
#7aj>	no 70	yes -55
#7ajb	no 45
#7aje	no -96	yes 104
#7ajj	no -65	yes 81
#7ajr	no -102	unknown 171	yes -114
#7akk	no -69	yes 88
#7ali	no -114	yes 125
#7all	no 73	unknown -57
#7alo	no -52	yes 65
#7amd	yes 56
#7aml	no -81	yes 110
#7amm	no -90	yes 68
#7amr	no 69	yes -56
#7ar>	no -76	unknown -51	yes 95
#7ass	no 68	yes -61
#7awl	no 54	yes -41
#7bes	no 67	yes -43
#7chi	no -73	yes 79
#7dan	no -185	unknown 53	yes 102
#7dar	no -60	yes 80
#7day	no 67	yes -50
#7dha	no 48
#7di>	no 118	yes -96
#7do>	no 61
#7dou	no 47
#7e9>	no -146	yes 155
#7efr	no 77	yes -49
#7ejr	no 75	yes -50
#7ekk	no -74	unknown 49
#7el>	no -44
#7emm	no 68
#7ems	no 50
#7er>	no 91	yes -57
#7err	yes 43
#7et>	no 101	yes -78
#7ett	no 84	yes -52
#7eyd	no 45
#7eyy	no 55	yes -41
#7ha>	no 206	unknown -140	yes -88
#7i7>	no 136	yes -111
#7jar	no 136	yes -100
#7jer	no 42
#7jir	no 95	yes -61
#7jra	no 87	yes -69
#7la>	no 103	yes -84
#7lef	no -202	yes 216
#7lli	no -125	unknown 107
#7lou	no 54
#7mam	no 82	yes -68
#7mel	no 99	yes -78
#7mer	unknown 67
#7ofr	no 167	yes -155
#7oud	no -143	unknown -46	yes 164
#7oum	no 147	unknown -77	yes -76
#7out	no 93	yes -82
#7ra>	no -203	unknown 247	yes -111
#7ri9	no 90	yes -82
#7rir	no -139	yes 150
#7sa>	no 147	unknown -57	yes -104
#7sab	no 72
#7tha	no 110	yes -84
#7tho	yes 49
#7ti>	no -78	yes 104
#7to>	no 113	yes -89
#7tou	no 51
#7way	yes 56
#7you	no -130	yes 144
#7zam	no 190	yes -176
#900>	no 89	yes -68
#93at	no -98	yes 115
#99at	no 81	yes -68
#9ad>	unknown 153	yes -192
#9ahw	no 54	yes -43
#9al>	yes 49
#9ani	no -80	yes 113
#9ant	no 78	yes -68
#9ari	no 127	yes -103
#9as>	no -47	yes 69
#9asn	no 64	yes -45
#9ass	no -83	yes 82
#9atc	no -92	yes 100
#9aw>	no -77	yes 97
#9aya	no 68	yes -55
#9dam	no -64	unknown 110	yes -50
#9e3t	unknown -58	yes 81
#9ech	no 123	unknown -115
#9ed>	no 129	yes -107
#9edd	unknown 71	yes -73
#9efc	no -107	yes 114
#9eft	no -94	yes 111
#9ell	no 120	yes -102
#9er3	no 175	yes -159
#9erm	no 52
#9es>	no 98	yes -75
#9ess	no -98	yes 110
#9et3	yes 46
#9et>	no 44
#9ett	no 42	yes -74
#9ez>	no 179	yes -156
#9fa>	no -64	yes 53
#9fat	yes 63
#9ina	no 40
#9it>	yes -67
#9itc	yes 43
#9ith	unknown 111	yes -113
#9lou	no 90	yes -74
#9ni>	no -78	yes 100
#9oda	no 128	yes -107
#9ol>	no 63
#9olo	no -129	unknown 138
#9oul	no -151	unknown 169
#9reb	no 139	yes -115
#9sem	no -172	yes 187
#9ta3	yes 43
#<100	no -57	yes 70
#<10h	no -134	yes 144
#<120	no 103	yes -72
#<12>	no -61	unknown 122	yes -65
#<12h	no 75	yes -63
#<14>	no 84	yes -69
#<150	no -43	yes 55
#<18h	yes 45
#<19h	no -58	yes 84
#<202	no -126	yes 145
#<207	yes 52
#<210	no 73	yes -61
#<21>	no 44	unknown -48
#<22>	no 43
#<23h	no 109	yes -76
#<250	no 103	yes -83
#<28>	no 63	yes -48
#<2em	no -48	yes 61
#<300	no 189	unknown -48	yes -140
#<320	no 125	unknown -68	yes -60
#<35>	no -141	yes 160
#<3a2	no -93	yes 105
#<3a9	no -267	unknown 232
#<3ac	no 69	unknown -73
#<3an	no -179	yes 194
#<3ar	no -75	yes 98
#<3as	no -50	yes 70
#<3aw	no -108	yes 124
#<3ch	no 94	yes -72
#<3de	no 130	yes -115
#<3ed	no -49	yes 75
#<3en	yes 45
#<3es	no -116	yes 129
#<3iy	no -186	yes 145
#<3mm	no -51	yes 68
#<3nd	yes 42
#<3om	no 80	yes -52
#<3ot	no 77	yes -49
#<3re	no -97	unknown 177	yes -90
#<3ta	no -66	yes 84
#<3ti	no -76	yes 101
#<400	no -87	yes 107
#<4x4	yes 51
#<600	no -77	yes 86
#<7ad	no -106	yes 116
#<7aj	unknown 51
#<7al	no 54
#<7am	yes 66
#<7as	yes 52
#<7aw	no 82	yes -68
#<7ay	no 41
#<7be	no 44
#<7ch	no -108	yes 127
#<7di	no 78	yes -58
#<7ej	no 124	yes -102
#<7ek	no -74	unknown 51
#<7et	no 71	yes -42
#<7ey	no 62
#<7ja	no 141	unknown -41	yes -103
#<7je	no 111	yes -98
#<7jr	no 87	yes -69
#<7ll	no -125	unknown 107
#<7me	unknown 53	yes -65
#<7of	no 167	yes -155
#<7re	no 112	yes -84
#<7wa	yes 46
#<80>	no 75	yes -54
#<900	no 47
#<9ah	no 66	yes -56
#<9al	no -48	yes 60
#<9as	no -71	yes 75
#<9d>	no 106	yes -92
#<9da	no -45	unknown 99	yes -57
#<9di	yes 54
#<9ed	yes -60
#<9el	yes 42
#<9er	no 195	yes -174
#<9es	no -136	yes 161
#<9le	no -162	yes 173
#<9tt	no -97	yes 109
#<abd	no 58	yes -44
#<acc	no -121	unknown 62	yes 55
#<ach	unknown 49	yes -65
#<aci	no 61	unknown -42
#<aga	no -100	unknown 66
#<age	no -94	unknown 93
#<ail	no -80	unknown 56
#<ain	no -86	unknown 51
#<air	no 51
#<ait	no 108	yes -95
#<akh	no 50
#<alf	no 123	yes -106
#<all	yes -47
#<amb	no -62	yes 73
#<ane	no 132	yes -100
#<ann	no 61	yes -45
#<ant	no 66	yes -47
#<aqu	no 86	yes -78
#<ard	no 82	yes -72
#<asc	no 55
#<asl	no -167	unknown 214	yes -128
#<ass	no 70	unknown -43
#<att	no -91	yes 117
#<aud	yes 50
#<ava	no 58
#<avr	no 75	yes -47
#<azi	no 122	yes -112
#<azr	no 102	yes -78
#<b3d	no 41
#<b3i	no 94	yes -74
#<ba9	no 56
#<ba>	yes 51
#<bab	no 79	yes -59
#<bai	no 61
#<bal	yes 55
#<baq	no 43
#<bar	no 47
#<bas	no -57	yes 84
#<bat	no -80	unknown 64
#<bay	yes 51
#<bd>	no -79	yes 91
#<beb	no 58	yes -42
#<bek	no 99	yes -77
#<ben	no 59
#<bet	no 61
#<bha	unknown 60	yes -95
#<bia	no -79	yes 84
#<bih	yes 45
#<bil	no 75	unknown -44
#<bin	no -123	unknown 49	yes 71
#<bir	no 86	yes -64
#<bit	unknown 64
#<biy	no 94	yes -77
#<bka	yes 42
#<bkh	no 63
#<ble	yes 53
#<bli	no 49
#<bmw	no -78	yes 83
#<boi	no 54
#<bol	no 55
#<bom	no 75	yes -59
#<bor	no 85	unknown -40	yes -49
#<box	no 89	yes -74
#<bre	no 210	yes -188
#<bri	no 69	yes -47
#<bro	no 57
#<bru	no -44	yes 53
#<bss	no -100	yes 111
#<bur	no 57
#<bza	no 62	yes -40
#<cad	no 101	yes -83
#<caf	no -103	yes 119
#<cai	no 129	yes -110
#<cal	no 91	yes -72
#<cap	no 44
#<cat	no 55
#<cav	unknown 66
#<cei	no -131	yes 138
#<ch7	no -67	unknown 64
#<chf	no 67	yes -44
#<chh	unknown 81	yes -60
#<chi	yes -42
#<cho	no -51
#<cht	yes -64
#<cir	no -40	yes 56
#<cit	no -49	yes 75
#<cle	no 79	unknown -61
#<cli	yes 40
#<cm>	no 76	yes -65
#<coc	yes 43
#<cof	no 57
#<col	no -45	yes 82
#<cor	yes 50
#<cou	no 46	yes -64
#<cra	no -72	yes 109
#<cre	no 55	yes -42
#<cri	no -77	yes 85
#<cui	no 43
#<d7e	no 73	yes -60
#<d9a	no 50
#<da3	no 107	yes -86
#<daq	no 55
#<dat	unknown -48
#<day	yes 42
#<daz	no -88	yes 50
#<ddi	no 42
#<ddo	yes 50
#<de7	no -157	yes 166
#<deb	no -79	yes 101
#<dec	no 76	yes -48
#<def	no -57	yes 73
#<del	no -114	yes 129
#<dem	yes 54
#<den	yes 51
#<dep	unknown 40
#<des	no -45	yes 58
#<dfe	no 41
#<dha	no 61	yes -57
#<dhe	no 71	yes -60
#<dhr	no 41
#<dik	no 55
#<dim	no -67	yes 76
#<dis	no 128	yes -114
#<dla	no 153	yes -137
#<do>	no 70	yes -62
#<don	no 117	yes -96
#<dor	yes 63
#<dos	no 116	yes -81
#<drb	yes 68
#<drh	no 61	yes -40
#<dri	yes 45
#<drn	no 57
#<dw>	no -78	yes 100
#<dwa	yes -44
#<ech	unknown -43	yes 62
#<eco	yes 53
#<ele	no 77	yes -53
#<en>	no -84	unknown 98	yes -56
#<ens	no 47	unknown -52
#<ent	no -41	yes 51
#<eta	no -99	yes 114
#<eur	no 61	yes -44
#<exp	no -99	yes 132
#<fac	yes -41
#<fad	no 104	yes -91
#<far	no 189	unknown -68	yes -155
#<fat	no 52
#<faz	no 117	yes -90
#<fe9	unknown 43
#<fek	yes 40
#<fel	unknown 96	yes -87
#<fen	no 69	yes -50
#<fer	no 75	yes -47
#<fes	no 75	yes -46
#<feu	yes 51
#<fhe	unknown 100	yes -167
#<fia	no -66	yes 80
#<fil	no 124	yes -89
#<fis	no 102	yes -75
#<fkh	yes 56
#<flo	no 89	yes -50
#<for	no 114	yes -102
#<fou	no -45	unknown 84	yes -55
#<fra	no -45	yes 60
#<fre	no -89	yes 103
#<fse	no -64	yes 80
#<fya	no 51	yes -45
#<ga3	no 75	yes -60
#<gaz	no 58	yes -43
#<ghb	unknown 115	yes -104
#<ghd	no -57	yes 79
#<ghf	no 189	yes -172
#<ghr	no 52
#<ght	no 65	yes -55
#<gla	no 86	yes -67
#<gli	no 54
#<glo	no -59	yes 65
#<gou	no 74	yes -58
#<gps	no 150	yes -123
#<gra	no 75	yes -56
#<gri	no 48
#<gro	no 51	yes -43
#<gue	no 57
#<gui	no 118	yes -93
#<ha>	no -132	yes 147
#<hal	no 144	yes -116
#<ham	no 57	yes -43
#<hde	no -75	yes 91
#<heb	no -67	yes 81
#<her	no -68	yes 91
#<hhh	no 43
#<hit	unknown 55	yes -57
#<hom	no 73	yes -58
#<how	yes 48
#<hra	no 85	yes -68
#<hta	no 48
#<hwa	no -80	yes 102
#<hzz	no -102	yes 110
#<ibn	no 61
#<ifr	no 47
#<imm	no -143	yes 152
#<imp	no 99	unknown -41	yes -63
#<imt	no -66	unknown 60
#<ind	no 49
#<int	yes 53
#<iph	no 84	yes -68
#<ita	no -70	yes 88
#<iya	no -61	yes 77
#<jab	no -107	unknown 57	yes 43
#<jah	no -71	yes 83
#<jaj	no 74	yes -49
#<jam	no -105	unknown 68
#<jar	no -94	yes 106
#<jay	no -45
#<jbe	no 96	yes -77
#<jda	no 90	yes -66
#<je>	no -40	yes 60
#<jeb	unknown 79	yes -97
#<jeh	no 100	yes -85
#<jel	no 63
#<jem	no 43
#<jen	no -70	unknown 47
#<jer	no 95	yes -60
#<jet	no 68	unknown -83
#<jir	no -97	yes 84
#<jit	no -41
#<jm3	no 92	yes -67
#<jme	no 131	yes -110
#<jnb	no 72	yes -53
#<joi	no 53	yes -42
#<jra	no 59
#<k7e	no -73	yes 94
#<k7l	no 100	yes -84
#<ka3	no -77	yes 87
#<kab	no 56	yes -45
#<kad	no 77	yes -66
#<kar	no -106	yes 120
#<kas	no 41
#<kef	no 110	yes -80
#<kel	no 68
#<ker	no 69	unknown -51
#<kes	no -102	yes 118
#<ket	no -151	yes 166
#<khb	no -144	unknown 72	yes 72
#<khi	no -113	yes 136
#<khm	no 57	unknown -46
#<khn	no -49	unknown -48	yes 80
#<kho	no -68	yes 50
#<khs	yes 54
#<khw	no 60
#<khy	no 113	yes -102
#<kif	unknown 40	yes -76
#<kla	no -42
#<kli	no -55	yes 73
#<km>	no -109	yes 137
#<knn	no -96	yes 109
#<kor	no -111	yes 130
#<kou	no -50	yes 67
#<ksi	no -173	unknown 223	yes -95
#<kti	no 94	yes -80
#<l3e	no -41	yes 64
#<l3r	no 44
#<l3y	no 65
#<l7b	no -153	unknown 135
#<l7c	no -124	yes 132
#<l7i	unknown 65	yes -66
#<l7l	no 145	yes -129
#<l7o	no 98	unknown -40	yes -55
#<l7r	no -55	yes 75
#<l7s	unknown 120	yes -162
#<l7t	no -47	unknown 67
#<l7y	no -126	yes 139
#<l9d	no 70	yes -54
#<l9e	no 51
#<l9i	no 41	yes -77
#<l9o	no 58	yes -41
#<la3	no 66
#<la7	no 117	yes -105
#<laa	no -65	unknown 110	yes -87
#<lac	unknown -45
#<lah	yes 50
#<lam	no 54
#<las	no -137	unknown 109
#<lat	no 225	yes -212
#<lav	no 52
#<lb7	no -86	yes 107
#<lbl	no 67	yes -43
#<lbr	no 77	yes -57
#<lbu	no 51
#<lch	yes 47
#<lcl	no -55	yes 66
#<lcu	no -56	yes 72
#<le>	yes 55
#<lfa	no -71
#<lfj	no -91	yes 100
#<lfl	no 85	yes -52
#<lfo	no -48
#<lfr	no 44
#<lge	no 141	yes -128
#<lgo	no 42
#<lgr	no -51	yes 71
#<lho	no -65	yes 76
#<lhw	no 42
#<lig	no 74	yes -60
#<lil	no 47
#<lin	no -47	yes 71
#<lis	no -46	unknown 81
#<liv	yes 55
#<liy	no 57
#<lja	no -70	yes 95
#<lje	no -94	yes 113
#<lka	yes 42
#<lkb	no 78	yes -65
#<lko	no 49
#<lkt	no -184	yes 209
#<lli	no -104	yes 81
#<llo	no 99	yes -88
#<lm3	no 49
#<lm7	no 47	unknown -44
#<lme	no -78	yes 43
#<lmh	no -42	yes 53
#<lmi	no -119	yes 132
#<lmk	no 60
#<lms	no 86	yes -67
#<lo7	no 161	yes -153
#<loc	yes 54
#<log	no 41
#<lor	no -65	yes 42
#<lpc	no 106	yes -91
#<lpi	no -56	yes 71
#<lpl	no -51	yes 79
#<lpr	no -68	yes 83
#<lqa	no 44
#<lqd	no -148	yes 161
#<lqi	no 78	yes -61
#<lri	no -142	yes 153
#<lsa	no 146	yes -130
#<lun	no 113	unknown -45	yes -67
#<lus	no -93	yes 103
#<lva	no -132	yes 147
#<lve	no 47
#<lvi	no 53
#<lvo	no 41
#<lwa	no 65	yes -42
#<lwi	no 104	yes -87
#<lwj	no -148	yes 172
#<m3a	no -43
#<m3e	unknown 108	yes -69
#<m3i	no -58	yes 77
#<m3t	no -99	yes 107
#<m7d	no -126	yes 153
#<m7e	no 138	yes -126
#<m7l	no 58
#<m9e	no 46
#<m9l	no 90	yes -74
#<m9o	unknown -57	yes 60
#<m9t	no 56	yes -42
#<ma3	unknown 57
#<mad	no -46	yes 56
#<maf	no 50
#<mah	no 92	yes -73
#<mai	unknown 77	yes -40
#<maj	yes 48
#<mak	no -91	unknown 76
#<mal	no -55	yes 43
#<mam	no 49
#<man	no -86	yes 102
#<mar	no -45	yes 70
#<mas	no -109	unknown 64
#<mbe	unknown 66	yes -73
#<mde	no -129	unknown 173	yes -68
#<mdr	unknown 77	yes -64
#<me7	no 64	yes -40
#<mec	no 122	yes -110
#<med	yes 51
#<meg	no 124	yes -102
#<meh	no 48
#<mek	unknown 40	yes -45
#<mes	no 46
#<met	no -156	yes 171
#<meu	no 172	unknown -41	yes -129
#<mez	no -93	yes 111
#<mfe	no 59	yes -55
#<mft	no 81	yes -60
#<mgh	no 82	yes -61
#<mhe	no 53
#<mic	no 172	yes -148
#<min	no -161	yes 175
#<mja	no 81	yes -62
#<mkh	no 78	yes -79
#<mkt	no 44
#<mnh	no 48
#<mni	no -61	unknown 48
#<mnn	no 61	yes -43
#<moc	no -151	yes 169
#<mod	no 57	yes -49
#<mol	no -70	yes 84
#<mon	no -46	yes 85
#<mor	no -49	yes 51
#<mou	no -56	yes 61
#<mrr	no -103	unknown 81
#<msd	no 42
#<mse	no -135	unknown 186	yes -93
#<msi	no -85	yes 100
#<msk	no 58	yes -49
#<mss	no 43
#<mta	no -127	yes 134
#<mtq	no 83	yes -70
#<mzr	no -43	yes 51
#<mzy	no -42	yes 53
#<n3e	no -79	yes 69
#<n3r	no 56	yes -59
#<n9d	no -87	yes 113
#<n9e	no 138	yes -115
#<na3	no 58
#<na9	no 131	unknown -55	yes -78
#<nac	yes 48
#<naf	yes 51
#<nak	yes 46
#<nat	no -60	yes 77
#<naz	no -41	yes 56
#<nbe	no 58	yes -46
#<nch	unknown 67
#<ndd	no 104	yes -84
#<ndo	no -97	yes 114
#<nef	yes 58
#<nei	no 68	yes -51
#<nem	no -63	yes 75
#<net	no -135	yes 151
#<nez	no -78	yes 89
#<nfe	no 172	yes -151
#<ngo	yes 57
#<nhe	unknown 140	yes -138
#<nif	no -46	yes 66
#<nim	no 49	unknown -44
#<nit	no 138	yes -117
#<nji	no 47
#<nkh	yes 47
#<nmc	no -43
#<nna	no 40
#<nou	no -76	unknown 79
#<nqe	no -109	yes 116
#<nre	no 68
#<nsa	no -109	unknown 47	yes 63
#<nta	no -46	yes 65
#<nte	no 67	yes -55
#<ntl	no 127	yes -93
#<ntn	no -104	yes 108
#<nwa	no 100	unknown -53	yes -52
#<oct	no 45
#<one	no 53
#<ope	no 46
#<opt	yes 43
#<ost	no -208	yes 228
#<oua	no 48	yes -40
#<ouj	unknown 43	yes -52
#<ouk	no -142	yes 155
#<our	no 91	yes -72
#<oxy	no 105	yes -88
#<pal	no -197	yes 212
#<pap	no 70
#<pas	no -47	yes 82
#<pat	no 84	yes -71
#<pc>	no 84	yes -72
#<pea	no 52
#<peu	no -67	yes 91
#<pho	no 63	yes -51
#<pie	yes 43
#<plo	no 56	yes -46
#<pne	no 76	yes -57
#<pot	no 104	yes -80
#<pre	no -42	unknown 73	yes -58
#<pri	no 58
#<pro	no -119	yes 146
#<qas	no 93	yes -74
#<qbe	no 64	yes -56
#<qel	no -61	yes 75
#<qis	no 154	yes -143
#<qod	no -53	unknown 75
#<rac	yes 47
#<rad	no 63
#<rah	yes 42
#<ran	unknown 63
#<rap	no -159	unknown 85	yes 68
#<ray	no -51	yes 71
#<rb3	no 70	yes -56
#<rea	no -65	yes 83
#<reb	no -91	yes 104
#<rec	no 74	yes -73
#<rek	no -52	yes 76
#<rem	no -75	unknown 52
#<ren	no 50
#<rep	no 71	yes -62
#<res	no 56	yes -44
#<ri7	no 50
#<ria	unknown 57	yes -67
#<rih	no 52
#<rj3	no 102	unknown -79
#<rja	no 104	yes -90
#<rjl	no 137	yes -119
#<rka	no 40
#<rke	no -61	yes 85
#<rma	no 73	yes -60
#<rme	no 88	yes -111
#<roc	yes 63
#<rok	no -75	unknown 57
#<ron	yes 56
#<rri	no -118	unknown 146	yes -67
#<rwi	no 105	yes -90
#<s7a	no -46	yes 67
#<s7i	no 136	yes -111
#<sa3	no 57
#<sa7	yes 58
#<sab	no -216	yes 234
#<sac	no 54
#<sah	no -98	yes 122
#<sak	no -96	yes 116
#<san	unknown 50
#<saq	no 88	yes -46
#<sar	no 54
#<saw	no 128	unknown -40	yes -88
#<say	no -60
#<sbe	no 105	yes -60
#<sbi	unknown 68
#<sda	no -48	yes 71
#<sdd	no 125	yes -104
#<se3	no 142	yes -122
#<se9	no 51
#<sed	no -51	yes 72
#<sef	no -96	unknown 139	yes -57
#<sek	no -108	yes 126
#<sel	no 62	yes -43
#<set	unknown 51
#<si>	no -174	yes 191
#<sin	yes 43
#<sip	no 55
#<sir	yes 47
#<siy	yes 47
#<skh	yes 61
#<ski	no -42	unknown -68	yes 87
#<sle	no 233	yes -226
#<sma	no 65	yes -51
#<smi	no -54	yes 68
#<sni	no -102	yes 119
#<soc	no -60	yes 98
#<sok	no 81	yes -60
#<sor	no -132	yes 140
#<spr	no 115	yes -100
#<ss9	no 48
#<sse	no -49	yes 63
#<ssi	no -80	yes 93
#<ssm	no 42
#<sta	no 51	yes -61
#<ste	no -80	yes 96
#<sty	no -79	yes 94
#<sul	no 73	unknown 59	yes -132
#<sur	unknown 74	yes -96
#<swa	no -71	unknown 88
#<syn	no -121	unknown 95
#<t2a	no 61
#<t9e	no 104	unknown -46	yes -61
#<t9s	no 132	yes -118
#<t9t	no 66	yes -50
#<ta3	no -117	unknown 144
#<tac	no -146	yes 165
#<tad	no 55
#<tag	no 107	yes -86
#<tah	yes 40
#<taj	no 48
#<tam	no 133	yes -100
#<tan	no 55
#<tar	no -54	yes 75
#<tas	no 56
#<tat	no 65	yes -48
#<taz	unknown -40
#<tba	no 62	yes -43
#<tbe	no 83	yes -54
#<tbi	no -49
#<tdo	no -84	yes 116
#<te3	no 74	yes -58
#<teh	no 90	yes -78
#<tem	no -75	yes 58
#<ten	no 93	yes -80
#<ter	no -51	yes 66
#<tet	no 54
#<tfi	no 49
#<tgo	no 150	unknown -62	yes -108
#<tiz	no 68	yes -47
#<tje	no -41	yes 54
#<tks	no 119	yes -92
#<tlg	no 85	unknown -54
#<tli	yes 53
#<tlw	no 43
#<tma	no 72	yes -52
#<tmm	yes 62
#<tne	no 54	yes -56
#<tnf	no 60	yes -44
#<tob	yes 57
#<toi	no 40
#<tol	no 158	yes -137
#<ton	unknown 41
#<tqe	no 222	yes -197
#<tql	no 108	yes -73
#<tqt	no 48
#<tsa	yes 56
#<tsr	no 92	yes -56
#<tss	yes -57
#<tta	no -56	unknown 96	yes -44
#<tte	no 124	yes -101
#<tur	no 122	unknown -45	yes -76
#<tuy	no -54	yes 51
#<twa	no 58	yes -44
#<twi	no -214	unknown 166
#<tze	no -59	yes 73
#<ult	no 80	yes -71
#<usi	no 41
#<vai	no 52
#<val	no 89	yes -54
#<veh	no -62	yes 91
#<vid	no -103	yes 123
#<vil	no 142	yes -120
#<vis	no 54
#<voi	no -43	yes 53
#<vol	no -59	yes 84
#<w9f	no 132	unknown -61	yes -99
#<wa3	no -144	yes 174
#<wa9	no -61	yes 66
#<wac	unknown 83	yes -68
#<wad	no 139	yes -115
#<wah	no -57	yes 67
#<wak	no 43
#<wc>	no 147	yes -121
#<we7	no -116	unknown -47	yes 154
#<we9	no -51	yes 57
#<wee	no 57	yes -48
#<wej	no 87	yes -72
#<wer	no -54	unknown 161	yes -108
#<wla	unknown 48
#<wll	no 111	unknown -44	yes -65
#<wqe	no -157	unknown 130
#<wra	yes 44
#<wse	yes -49
#<wsl	no 58	yes -42
#<wst	no 41	unknown 59	yes -101
#<y3t	no 94	unknown -40	yes -54
#<ya>	no -74	unknown 153	yes -116
#<ych	no -47	yes 63
#<ydd	no 129	yes -107
#<yde	no 83	yes -67
#<ykh	no -99	yes 119
#<ymk	unknown 46
#<yse	no 141	yes -121
#<ysi	no -78	yes 95
#<ysn	yes 48
#<ysr	no 103	yes -90
#<ytb	no 111	yes -73
#<zad	no -76	yes 89
#<zag	no 141	yes -113
#<zbe	no -105	yes 123
#<zen	no -96	unknown 114	yes -49
#<zer	no -67	yes 76
#<zin	no 163	unknown -42	yes -146
#<ziy	no -117	yes 145
#<zja	no 46
#<zle	no 105	yes -81
#<zra	no 50
#<zre	no -61	yes 78
#a2il	no -83	yes 95
#a3d>	no 73	yes -56
#a3ed	yes 53
#a3en	no -112	unknown 80
#a3es	no 67
#a3ha	no 70	yes -50
#a3i9	no 56	yes -45
#a3i>	no 66	yes -49
#a3ja	no -47	yes 66
#a3le	no -41	yes 49
#a3lo	no -125	yes 132
#a3o>	no -57	yes 68
#a3ra	no -75	unknown -49	yes 119
#a3re	unknown 73	yes -79
#a3sa	no -51	yes 69
#a3si	no 51
#a3t>	no 65	yes -44
#a3ta	no -88	unknown 103
#a7b>	no -132	yes 145
#a7bi	yes 40
#a7d>	yes 40
#a7da	no 47
#a7di	no 109	yes -93
#a7et	no 107	yes -83
#a7ti	no -117	yes 143
#a99>	no 161	unknown -72	yes -88
#a9aw	no -94	yes 104
#a9de	no 70	yes -53
#a9es	no 83	yes -59
#a9f>	no 126	yes -111
#a9fa	no -79	yes 67
#a9fi	no -68	yes 84
#a9i>	no 45
#a9in	no -48	yes 60
#a9m>	yes 43
#a9t>	no -140	yes 168
#aayo	no -65	unknown 110	yes -87
#aban	no -50	unknown 113	yes -118
#abde	no 58	yes -44
#abel	no -67	yes 85
#abin	no 109	yes -80
#abiy	no 52	yes -48
#abla	yes 47
#abni	no -87	yes 102
#abou	no -128	unknown 102
#abra	no 89	yes -74
#abri	no 112	yes -86
#abro	yes 53
#abt>	no -108	unknown -51	yes 154
#acbo	no 61	yes -51
#acci	no -94	unknown 84
#accr	no -67	yes 98
#acha	no 116	yes -100
#acho	no 94	unknown -67
#act>	no 99	unknown -41	yes -63
#acto	no 105	yes -80
#ada>	yes 42
#adam	no -65	yes 78
#adan	no 65	yes -50
#adda	yes 46
#addi	no 140	yes -122
#adem	yes 44
#aden	no 91	yes -75
#ader	no 60
#adic	no -90	yes 104
#adio	no 63
#adir	no -100	unknown 59	yes 40
#adit	no -55	yes 77
#admn	no -102	yes 117
#adra	yes 43
#adt>	no -62	yes 83
#adyi	no -99	yes 118
#afch	no 56
#afe>	no -103	yes 119
#afha	no 45
#afla	no -157	yes 167
#afon	no -92	unknown 71
#afou	no 43
#afra	no -109	yes 132
#aft>	yes 51
#agad	no -100	unknown 66
#agaz	no -93	yes 102
#agen	no -94	unknown 93
#ager	no -84	yes 97
#ages	yes 62
#agh>	no -144	unknown 46	yes 102
#agha	unknown 49
#aghi	yes 48
#agne	no 68	yes -47
#agor	no 141	yes -113
#ags>	no 92	yes -75
#ahat	no -62	yes 90
#ahbi	no -54	yes 68
#ahd>	no -65	yes 73
#ahda	yes 45
#ahdi	no 144	yes -120
#ahed	no -50	yes 65
#ahem	yes 53
#ahla	no 229	yes -217
#ahli	no -106	yes 119
#ahwa	no 47
#aid>	yes 56
#aie>	no 69	yes -52
#aign	no 59
#aile	no -75	unknown 52
#aill	no -89	yes 105
#aint	no 70	yes -50
#aiso	no -61	yes 80
#aiss	no 104	yes -84
#ait>	no 89	yes -77
#aite	no -106	yes 116
#ajaj	no 130	yes -101
#ajbi	no 77	yes -64
#ajbo	yes 48
#ajeb	no -131	yes 148
#ajem	no -97	yes 114
#ajin	no 48
#ajja	no -113	yes 129
#ajra	unknown 98	yes -138
#aka>	no -80	yes 95
#akan	no -107	yes 120
#akay	no -81	unknown 71
#akba	no -48	yes 65
#akch	no 69	yes -45
#akeb	no 73	yes -57
#akec	yes 81
#aket	no 73	yes -61
#akh>	no 46
#akhe	unknown 50	yes -54
#akhl	no 78	yes -51
#akho	yes 52
#akhr	no -46	yes 65
#akhz	no 41
#akil	no 68	yes -42
#akin	yes 42
#akna	no -98	yes 122
#al3a	yes 43
#ala>	no 46
#alad	no -126	yes 137
#alak	yes 45
#alan	no 133	yes -105
#alat	no -64	yes 92
#alb>	no 85	yes -54
#alem	no 117	yes -104
#ales	yes 40
#alf>	no 105	yes -79
#alha	no -44	yes 62
#ali>	yes 47
#alia	no -55	yes 68
#alid	no 72	yes -53
#alik	no 43
#aliy	no -120	yes 141
#alko	no -226	yes 240
#all>	no -61
#alli	no -63	yes 93
#almi	no -41	yes 64
#alna	no -68	yes 85
#alt>	no -66	yes 93
#alta	no -116	yes 130
#alys	no 112	unknown -40	yes -72
#ama3	no -155	unknown -40	yes 186
#amat	no 47
#ambu	no -59	yes 72
#ame3	no -53	unknown 142	yes -127
#ame>	no -47	yes 58
#amel	unknown 55	yes -64
#amen	no 112	yes -90
#ami3	no -122	unknown 109
#amia	yes 50
#amil	unknown -49	yes 65
#amio	no -56	yes 64
#amir	yes 42
#aml>	yes 44
#amlo	no 152	yes -141
#amna	no 44
#amou	no -50	yes 78
#ampi	no 42
#amra	no 97	yes -80
#amsu	no 101	yes -85
#amu>	yes 49
#an3e	no 80	yes -70
#an9d	no -40	unknown 147	yes -127
#an9t	no -42	yes 57
#anal	no -48	yes 74
#anap	no 67	yes -53
#anat	no 57
#anbi	no 113	yes -93
#and>	no -145	yes 158
#anda	no -41
#ande	no -44	yes 63
#andi	yes 52
#andr	no 78	yes -64
#ange	yes 69
#angl	no 96	yes -85
#anhe	no 93	yes -69
#ani>	no -51	yes 51
#ania	no 116	yes -89
#anic	no 60	yes -44
#anin	no -78	yes 89
#aniy	no -87	yes 51
#anja	no 46
#anjr	no 42
#anka	yes 48
#ankh	no 120	unknown -43	yes -75
#ankt	no 48
#anmc	no -89	yes 109
#annu	no 61	yes -45
#ano>	no -47	yes 65
#anre	no -61	yes 77
#ansa	no -67	unknown -46	yes 95
#anse	no 50
#ansi	yes 42
#ansm	no -74	yes 90
#anto	no -77	yes 106
#anya	no 50
#aoua	no 152	yes -131
#aout	no -48	unknown 109	yes -70
#ape>	no 67	yes -53
#appe	no 161	yes -154
#appo	no -159	unknown 85	yes 68
#aqi>	no 95	yes -70
#aql>	no -103	yes 110
#aqqa	no -88	yes 105
#aqua	no 91	yes -83
#arac	no 45
#arag	no 44
#arak	no -40	yes 62
#aras	no 144	yes -127
#arat	yes 51
#arav	no 84	yes -68
#arba	no -144	yes 179
#arbi	no -105	yes 119
#arbn	yes 48
#arbr	unknown 54	yes -42
#arch	no -55	yes 71
#arde	no 45
#ardi	yes -52
#aref	no -51	yes 73
#areh	no -73	unknown 118	yes -52
#arei	no 67	yes -56
#arej	yes 45
#ares	no 63	yes -45
#aret	no -58	unknown 98	yes -40
#arf>	no -55	yes 73
#arfa	no -53	yes 70
#arfi	no -78	yes 89
#arge	no 86	yes -70
#ari>	no -55	yes 55
#arik	no -46	yes 63
#arin	no 173	yes -159
#ario	no -103	yes 66
#arit	no 67	unknown -47
#ariu	no 86	yes -78
#ariy	no -51	yes 59
#arja	yes 58
#arje	no 100	yes -69
#arkl	no 53
#arky	no -143	unknown 62	yes 71
#arm>	no -44	yes 52
#arme	no 55
#armo	no 121	yes -109
#arna	no -142	yes 158
#aro>	no -52	yes 74
#aros	no -95	yes 100
#arqa	unknown 92	yes -155
#arqu	no 74	yes -58
#arr>	no 49
#arra	no -43	yes 65
#arre	yes 41
#arro	no 44
#arti	no -94	yes 107
#artn	no -110	yes 121
#arto	no -109	yes 125
#arya	no -111	yes 120
#arza	no 48	yes -40
#asat	no -41	yes 62
#asce	no 55
#ase>	no -112	yes 125
#asfi	no 61	yes -50
#asif	no -73	yes 94
#asin	no 93	yes -63
#asla	no -250	unknown 179
#asma	no 65	yes -50
#asna	no 93	yes -62
#asni	no 80	yes -54
#asol	no 144	yes -127
#asse	yes 70
#assh	no 70	yes -62
#asso	no 89	yes -70
#ast>	no -51	yes 76
#asti	no 82	yes -64
#at7r	no -112	yes 128
#atal	no 107	unknown -46	yes -61
#atar	no -136	unknown 103	yes 42
#atat	yes 43
#atba	no 47
#ate>	no 68	yes -42
#atea	no -129	yes 142
#atec	no 130	unknown -89	yes -52
#atel	no 68	yes -53
#ater	no 58	yes -43
#atet	no 72	yes -46
#ateu	no 86	yes -59
#atgo	no -119	yes 76
#atha	unknown 47
#atho	no -203	yes 217
#atic	no 65	yes -48
#atim	no -159	yes 170
#atkh	unknown 57	yes -84
#atla	no 70	yes -56
#atna	no -50	yes 69
#atni	no -97	yes 94
#ato>	no -68	yes 87
#atou	no -54	yes 74
#atra	yes 48
#atre	no 88	yes -69
#atri	no -70	yes 51
#ats>	yes 42
#atsi	no -44	yes 58
#att>	yes 55
#atta	no 170	yes -161
#atti	no 67	yes -51
#aute	no -42	unknown 56
#avab	yes 45
#avan	no 72	yes -49
#aver	no 73	yes -54
#avie	no 48	yes -40
#avri	no 75	yes -47
#awab	no 66
#awan	no 121	yes -110
#awar	no 79	unknown -40	yes -40
#awbc	no -53	yes 85
#awbn	no -82	yes 94
#awbo	no -50	yes 60
#awch	no -56	unknown 87
#awd>	no -103	yes 121
#awda	no 104	yes -86
#aweb	no -112	unknown 84
#awen	yes 57
#awer	no -92	yes 109
#awho	no 46
#awi>	no 46
#awli	no 82	yes -65
#awlo	no 66	yes -52
#awni	no -74	unknown 96
#awya	no -46	unknown 88	yes -62
#ay3o	no 92	yes -65
#ay3r	no -155	unknown 179	yes -72
#ay7e	no 56	yes -50
#ay9>	no -169	unknown 246	yes -217
#ay9a	no 62	yes -47
#ay9e	unknown -54
#ay9t	no -120	unknown 80
#ayad	no 64	yes -47
#ayar	no 73	yes -60
#ayba	no -49	unknown 156	yes -124
#ayd>	no 49
#aydk	no 94	unknown -77
#aydo	no -131	yes 144
#aydr	no -112	yes 134
#aye9	no 40
#ayeb	no -71	unknown 153	yes -139
#ayed	no -43	yes 69
#ayef	no 104	unknown -52	yes -54
#ayeg	no -42	yes 55
#ayeh	no -129	unknown 239	yes -189
#ayej	no -43	yes 64
#ayeq	no -46	yes 60
#ayer	no -67	yes 79
#ayet	no 51
#ayg>	no 101	yes -79
#ayga	no -68	yes 86
#ayhd	no -77	yes 86
#ayj>	no 80	yes -57
#ayja	no -53	yes 85
#ayjr	no -47	yes 71
#ayl3	no -134	yes 146
#ayma	no 42
#ayna	no 81	yes -58
#aync	no -49	unknown 70
#aynz	no -61	unknown 40
#ayou	no -65	unknown 110	yes -87
#ayre	yes 44
#ayse	no -74	yes 99
#ayso	yes 50
#ayss	unknown 57	yes -51
#ayti	yes 50
#aytl	no -59	yes 64
#ayts	no -73	yes 79
#ayur	no -57	yes 75
#ayya	no 68	yes -55
#ayye	no -153	yes 163
#ayz>	no -69	yes 98
#aza>	yes 43
#azel	no -80	yes 95
#azi>	no 40
#azil	no 122	yes -112
#azon	no -51	yes 72
#azro	no 102	yes -78
#azt>	no -128	yes 144
#azza	no 52	yes -44
#b3d>	no 41
#b3id	no 104	yes -85
#b7ar	no -95	unknown -61	yes 134
#b7er	no 91	yes -57
#b9aw	yes 54
#ba3>	no 64	yes -50
#ba3i	no 70	yes -49
#ba9>	no -53	yes 66
#ba9i	no 56
#baa>	unknown 85	yes -128
#bagh	no -66	unknown 41
#baha	no 93	yes -69
#bain	no 79	yes -47
#bakh	no 52	yes -42
#bal>	no -113	unknown 49	yes 55
#ball	no -63	yes 80
#ban>	no -44	unknown 65
#banc	no 112	yes -80
#bane	yes 50
#bani	no -49	yes 67
#baqi	no 87	yes -68
#bar>	no -147	unknown 224	yes -188
#bard	no 84	yes -67
#barr	no 87	yes -67
#bati	no -131	yes 153
#batn	no -180	yes 212
#batt	unknown 52	yes -86
#baw>	no 97	yes -87
#bba>	no 144	yes -133
#bbag	no -157	unknown 41	yes 119
#bbah	no -69	yes 89
#bbat	no 115	yes -86
#bbaw	no 97	yes -87
#bbi>	no -91	yes 104
#bbni	no -81	yes 95
#bch>	no -101	unknown 78
#bdaw	no 96	yes -84
#bdel	no 93	yes -56
#be7r	no 61	yes -52
#be9>	no -115	unknown 64	yes 59
#bed>	no 101	yes -87
#bedd	unknown 76	yes -80
#begh	yes 51
#beht	no 55
#bekr	no 41
#beld	no 83	yes -46
#bele	unknown 52
#belg	no -196	unknown 194
#bell	no 109	unknown -46	yes -63
#ben>	no 126	yes -108
#beni	yes 41
#ber>	yes -52
#berd	no 73	yes -51
#bern	no 86	yes -71
#berr	unknown 46	yes -79
#bes>	no 76	yes -54
#bess	no 62	yes -45
#beth	no -64	yes 93
#beto	no 61
#bett	no -61	yes 74
#bezz	no 44
#bgha	no -45
#bghe	no -95	yes 115
#bghi	no 44
#bha>	no 47	yes -73
#bhal	no -60	unknown 109	yes -73
#bi9>	no -194	unknown 227	yes -76
#bia>	no -74	yes 93
#bib>	no -50
#biba	no -91	unknown 112
#bid>	no 117	unknown -69	yes -53
#bida	no -159	unknown 131
#bide	no 87	yes -61
#bido	no 51
#bien	no -52	unknown 120	yes -124
#biha	yes 45
#bila	no -42	yes 69
#bill	no 75	unknown -44
#bilt	no -40	yes 72
#bin>	unknown 48
#bina	no -80	yes 94
#bini	yes 51
#bis>	no -40	yes 62
#bisk	no -130	yes 142
#bita	unknown 65
#biya	no -62	yes 77
#bkhi	no 63
#bki>	no -70	yes 88
#blas	no 74	yes -50
#blea	yes 43
#bles	no 56
#bli>	no -43	yes 59
#blo>	no 123	yes -114
#bmw>	no -78	yes 83
#bna>	yes 48
#bnad	yes 44
#bnat	no 72	yes -43
#boit	no 54
#bola	no -63	yes 72
#boli	no 44
#bomb	no 74	yes -56
#bomp	no 78	yes -65
#book	no 61	yes -51
#bord	no 57	unknown -53
#bota	yes 42
#bou7	no 119	yes -90
#boua	yes 45
#bouc	no -51	yes 73
#boug	no 116	yes -98
#bour	no 43	yes -96
#bous	no -60	yes 70
#box>	no 89	yes -74
#bra>	no 50
#brad	no 80	yes -63
#brah	no -79	yes 92
#bret	no 119	yes -93
#bri>	no 80	yes -70
#bris	no 97	yes -73
#briz	unknown 60	yes -89
#bsse	no -100	yes 111
#btat	no -69	yes 91
#bti>	no -74	yes 90
#bto>	no -43	unknown 116	yes -82
#btou	no 40
#bula	no -59	yes 72
#bus>	no -48	yes 66
#byed	no -42	unknown 46
#bzaf	no 62	yes -40
#cabi	no 129	yes -97
#cabl	no -93	yes 111
#cadd	no 154	yes -139
#cade	yes 46
#cafe	no -103	yes 119
#cais	no 86	yes -70
#cal>	no 83	yes -59
#cala	no 78	yes -64
#cami	no -53	yes 55
#camp	no 42
#cant	no -77	yes 106
#cara	no 40
#card	no 70	yes -57
#cart	yes -44
#casq	no -44	yes 61
#cass	no -60	unknown 170	yes -226
#cata	unknown -43
#cave	unknown 50
#cboo	no 61	yes -51
#ccid	no -128	unknown 95
#ccin	no -58	yes 78
#ccro	no -67	yes 98
#cede	no -57	yes 68
#cein	no -138	yes 146
#cens	no 55
#ces>	no -63	yes 87
#ceus	no -52	yes 78
#ch3a	no -102	yes 113
#ch3e	no 54
#ch7a	no -67	unknown 64
#cha9	no 74
#chab	no -93	yes 105
#chaf	no -49
#chag	no -67	yes 98
#chah	no -61	yes 75
#chak	no -40	yes 48
#chan	yes 43
#chao	no 127	yes -103
#chas	no 113	yes -92
#chaw	no 47
#chch	no 73	yes -50
#chd>	no 61
#chdd	no 61	yes -47
#che3	unknown -61
#cheb	no -110	yes 139
#chef	no 43
#chei	no 53
#chej	no 65	yes -45
#chek	yes 64
#chel	yes 47
#chet	no 125	yes -94
#chfa	no 154	yes -131
#chhe	no -65	unknown 148	yes -99
#chho	no -70	unknown 60
#chia	no 63
#chic	no 41
#chid	no -70	unknown 73
#chik	no 52
#chil	no 161	yes -141
#chit	no 64	yes -52
#chka	no 70
#chki	yes 40
#chko	unknown 74	yes -47
#choc	no -62	unknown 53
#chof	no -64	unknown 44
#choi	no 61
#chon	yes 44
#chor	no -79	yes 72
#chqe	no 42
#chqq	no 69	yes -53
#chri	no 72
#chrj	no 43
#chta	unknown 41	yes -54
#chto	no 74	yes -53
#chwa	no 47
#cide	no -95	unknown 74
#cien	no 59
#ciet	no -60	yes 98
#cin>	no 77	unknown -41
#cine	no -70	yes 50
#circ	no -40	yes 56
#cite	yes 56
#clar	no 64
#cle>	no 68
#clie	no -150	yes 162
#clig	no -66	yes 78
#clin	no 47
#coco	no 106	yes -89
#coff	no 42
#cole	no -47	yes 68
#colo	no -77	unknown -56	yes 122
#comp	no 75	yes -58
#conc	no 112	unknown -46	yes -73
#cong	no 72	yes -55
#cons	no -42	yes 41
#cord	yes 52
#cott	no 106	yes -89
#coul	yes -43
#cour	no 40	yes -78
#cris	no -46	yes 57
#croc	no 70	yes -46
#cteu	no -65	yes 80
#ctob	no 45
#ctor	no 105	yes -80
#ctri	no 50
#cuis	no 51
#cula	no -130	yes 149
#cule	no -90	yes 86
#curi	no -86	yes 96
#d9ay	no 42
#da2i	no 85	yes -67
#da3>	no 128	yes -117
#da3a	no -93	yes 134
#da3n	no -108	yes 125
#dade	no 159	yes -126
#daha	no 83	yes -60
#dair	no 92	yes -74
#dakh	no 41	yes -54
#dala	no 64
#dama	no -61	yes 76
#dame	no -47	yes 58
#dami	no 56
#damn	no 44
#dan>	no 44
#dana	no -259	unknown 81	yes 157
#daqq	no 55
#darb	no -51	unknown 43
#dare	yes 40
#dari	no -72	yes 89
#dato	no -84	yes 99
#dayz	no -69	yes 98
#daz>	no -47	unknown 51
#dazt	no -128	yes 144
#dbab	no 66	yes -47
#dch>	yes 60
#dchi	no 47
#dda>	no 44
#ddad	no -97	yes 115
#ddar	no 69
#ddel	unknown 60	yes -43
#ddem	yes 40
#ddi>	yes -45
#ddit	no -54	unknown 45
#ddou	no 77	yes -53
#ddow	no -50	yes 70
#de7k	no 43
#decl	no 64
#def3	no -80	yes 97
#dega	yes 51
#degd	no -184	unknown 225	yes -96
#dehk	no -124	yes 134
#dehr	no 42
#dekh	no 66	yes -51
#del>	no -63	unknown 41
#deli	no -92	yes 110
#dema	no 40
#deme	no -193	yes 202
#demt	no 112	yes -80
#den>	no -142	yes 155
#dena	no 91	yes -75
#dent	no -100	unknown 54
#depa	no -102	unknown 129
#depo	no 55
#derc	no -85	unknown 44
#derj	no 54
#derk	unknown 61	yes -82
#dero	no -140	yes 152
#des>	no -45
#dga>	no -181	unknown 271	yes -162
#dhak	no 69	yes -58
#dheb	no 74	yes -62
#dhom	no 59
#dia>	no -45	yes 74
#diat	no 70
#dic>	no -121	unknown 95
#dich	no -57	yes 71
#dida	no 47
#dien	unknown 161	yes -220
#dim>	yes 54
#dima	no -44	yes 56
#din>	no 73	yes -46
#dini	no -93	yes 108
#dio>	no 64
#diss	no 89	yes -77
#dit>	no -64	yes 50
#dita	no -109	yes 120
#dito	no 151	yes -137
#diya	no -48	yes 62
#djaj	no -40	yes 65
#dkha	no 69	yes -50
#dkhl	yes -44
#dkom	unknown -46
#dlam	no 140	yes -122
#dlou	no -44	yes 55
#dmna	no -102	yes 117
#dna>	yes 46
#dola	no 40
#doll	yes 40
#don>	no 91	yes -68
#donc	no 117	yes -96
#donn	no 58	unknown -49
#dor>	no -41	yes 53
#dora	yes 49
#dos>	no 115	yes -87
#doss	no 102	yes -61
#dou>	no 71	yes -52
#doua	no -90	unknown 130	yes -50
#doub	yes 49
#douh	no -66	yes 77
#dour	no -75	yes 87
#dous	no -60	yes 76
#douz	no -85	yes 98
#dow>	yes 46
#dra>	no -99	yes 127
#drab	yes 63
#dras	no -63	yes 83
#drbo	yes 43
#dre>	no 53
#drha	no -49	yes 68
#drhm	no 115	yes -106
#dri>	no -92	yes 103
#driv	no -93	yes 117
#drna	no 57
#drni	no -60	yes 77
#dron	no -66	yes 85
#duct	no 65	yes -57
#dust	no 54
#dwa>	unknown 44
#dyin	no -99	yes 118
#e3a>	unknown -45	yes 64
#e3ha	no -89	yes 110
#e3la	no 186	unknown -114	yes -174
#e3na	no 52	yes -41
#e3ni	yes 43
#e3t>	no 44
#e77e	no -104	yes 115
#e7da	no -116	unknown -47	yes 154
#e7lo	no 50
#e7na	no -68	yes 78
#e7o>	no -159	unknown -50	yes 191
#e7r>	no 61	yes -52
#e7ro	no -54	yes 62
#e7to	no 88	yes -71
#e99a	no 99	yes -82
#e9at	unknown -41
#e9ba	no -88	yes 114
#e9el	no 49
#e9f>	no 46
#e9fa	no -95	yes 100
#e9ni	no -97	yes 123
#e9o>	no 78	yes -65
#e9ou	no 141	yes -128
#e9t>	no 41	yes -51
#eage	no 52
#eba>	no -110	yes 122
#ebaa	unknown 85	yes -128
#ebag	unknown 68	yes -47
#ebal	no 106	yes -96
#ebat	no 85	yes -73
#ebba	no 41
#ebbi	no -121	yes 138
#ebbn	no -81	yes 95
#ebch	no -54	unknown 71	yes -49
#ebda	no 45
#ebha	no 100	yes -82
#ebla	no -74	yes 89
#ebni	yes 47
#ebo>	no 84	yes -72
#ebs>	no 117	yes -93
#ebto	no -68	unknown 135	yes -77
#echa	no 47	unknown -42
#echc	no 69	yes -48
#echi	no -91	unknown 120	yes -47
#ecla	no 64
#ecol	yes 42
#ecte	no -131	yes 143
#ecti	no 59	yes -40
#ectr	no 52
#ecur	no -86	yes 96
#eda>	no -74	yes 60
#edam	no -129	yes 139
#edat	no 83	yes -60
#edde	no -85	unknown 99
#edes	no -57	yes 68
#edni	no 50	yes -40
#edri	no -104	yes 117
#eeke	no 57	yes -48
#efch	yes 54
#efeu	no 110	unknown -50	yes -61
#effe	no -68	unknown 48
#effi	no 97	yes -73
#effo	yes 45
#efna	no -128	unknown 155	yes -64
#efon	no 70	yes -51
#efou	no -100	unknown 61
#efro	yes 65
#efs>	yes 56
#eft>	no 45	yes -67
#eftc	unknown 72	yes -65
#efto	yes 43
#egat	no -58	yes 68
#egre	no 70	yes -57
#eha>	no 40
#ehd>	no 129	yes -113
#ehic	no -62	yes 91
#ehro	no 101	yes -90
#eign	yes 55
#eikh	no 53
#eil>	no 56	yes -46
#ein>	no -41	yes 52
#eint	yes 56
#ej3o	unknown 74	yes -67
#eja>	no -85	yes 91
#ejhi	no 110	yes -93
#ejho	no 103	yes -92
#ejja	no -128	yes 140
#ejje	no 86	yes -65
#ejli	no -45
#ejlo	no -76	yes 89
#ejo>	no 109	unknown -42	yes -75
#ejra	no 74	yes -49
#ekay	no 102	yes -80
#ekba	no -67	yes 93
#eken	no 57	yes -48
#ekhe	no 113	yes -97
#ekhl	no 101	yes -92
#ekk>	no -81	yes 49
#ekka	no -185	yes 206
#ekke	no -113	yes 127
#ekne	unknown 65	yes -73
#ekra	no -187	yes 197
#ekri	no 54
#el3a	no 53
#el3o	no 107	yes -91
#elas	no 137	yes -119
#elba	yes 64
#elbi	no 44
#elch	no 64	yes -56
#eld>	no -68	yes 84
#elda	no 134	yes -121
#elec	no 72	yes -47
#elel	unknown 52
#elev	no -47	unknown 96	yes -71
#elgi	no -153	unknown 156
#elha	yes 50
#eliz	no -52	yes 61
#ell>	no 47
#ello	no 62
#ells	no -78	unknown -48	yes 114
#ellu	no -95	yes 107
#elma	no 129	yes -114
#elni	unknown -91	yes 43
#elso	no -121	yes 149
#elta	no 149	yes -137
#emat	no -147	yes 152
#embo	unknown 42
#embr	no 93	yes -84
#emch	no -76	yes 106
#emen	unknown 49
#emi>	no -99	yes 108
#emla	no -139	yes 150
#emma	no -74	unknown 52
#emme	yes 49
#emmr	no -49	yes 61
#emoi	no -164	unknown 112	yes 70
#emor	no -118	unknown 68
#empe	no -42	yes 66
#emro	no -125	unknown 126
#emrt	no -49	yes 61
#emsa	no 62	yes -45
#emtc	no 147	unknown -69	yes -87
#en9a	no -161	unknown 174
#en9i	unknown -54	yes 43
#enag	no -193	yes 202
#enas	no 91	yes -75
#enb>	no -71	unknown 56
#enbi	no -68	yes 79
#ench	no 93	yes -61
#end>	no -74	yes 89
#enda	no 54
#endh	yes 56
#endn	yes 52
#endo	yes 63
#ene>	no 74	yes -58
#enho	no 93	yes -78
#eni>	yes 41
#enif	no 45
#enis	no -58	yes 65
#enit	no -46	yes 55
#enne	no 69	yes -42
#ens>	unknown -41
#ensi	no 47
#ent>	no -47
#enta	no 109	yes -87
#ente	yes 52
#eot>	no -67	yes 91
#epan	no -122	unknown 164	yes -86
#epor	unknown -65
#epos	no 54	yes -44
#epot	no 61
#eqqe	no -84	yes 93
#er3a	no 162	yes -145
#er7>	no 56
#er9>	no 165	yes -153
#er9a	no -80	unknown 42
#er9e	no 103	yes -80
#eran	no 73	yes -52
#erat	no 58	yes -45
#erb9	no -106	yes 128
#erb>	no 41
#erba	no -49	yes 48
#erbe	unknown 74	yes -66
#erbi	no -47	yes 78
#erbn	unknown 65
#erbo	no 121	unknown 68	yes -200
#erbt	no 53
#erch	no -87	yes 60
#erd>	no 76	yes -55
#erde	no 67	yes -43
#erdi	no 49
#erej	no -99	yes 108
#erf>	no 113	yes -89
#erfe	no -120	yes 136
#erfo	no -178	unknown 147	yes -56
#erg3	unknown 97	yes -72
#erge	no 51
#ergl	no 53
#ergo	no 56
#ergu	no 43
#erha	no 66	unknown -40	yes -41
#erie	yes -51
#erj>	no -153	unknown 186	yes -83
#erjo	no 84	yes -53
#erk>	unknown 61	yes -82
#erkh	no 144	yes -127
#erma	no 76	yes -64
#ermi	no -99	yes 114
#ermo	no 52
#erna	yes 50
#erne	no -54	yes 74
#erni	no 87	yes -71
#erno	no 86	yes -71
#erou	no -161	yes 179
#erqa	no 47
#erqo	no -90	yes 110
#err9	no 111	yes -95
#err>	no 89	yes -69
#erro	no 162	unknown -79	yes -85
#erru	no -60	unknown 63
#ersi	no 125	yes -109
#erso	no 170	yes -162
#ertc	no 82	yes -54
#erte	unknown 44
#erth	no 41
#erto	no 57	yes -41
#erve	no -103	yes 113
#ervi	no 77	yes -69
#eser	no 57	yes -44
#eski	no 74	yes -46
#esra	yes 42
#esro	no -111	yes 83
#essa	yes 51
#essi	no 41
#essn	yes 44
#essr	no -56	yes 70
#essu	no 67	yes -54
#esta	no 163	yes -126
#esti	no 60	yes -50
#et3a	no -42	yes 64
#etab	no -55	yes 65
#etag	no -79	yes 94
#etai	no -228	yes 238
#etat	no 78	yes -69
#etb>	no -114	yes 129
#etch	no -58	yes 72
#ete>	no -53	yes 79
#etha	no -54	yes 79
#etla	no -78	yes 93
#etna	no -46	yes 61
#etni	yes 43
#etre	no -83	yes 101
#etta	no 63	yes -58
#ettc	no -121	unknown 121
#etti	yes -69
#euge	no -67	yes 91
#euil	no 71	yes -46
#euro	no 61	yes -44
#eurs	no 80	yes -68
#eus>	no 80	yes -65
#evar	no -46	yes 56
#evem	no -56	unknown 116	yes -117
#ewja	no -87	unknown 193	yes -195
#ewwa	no 84	yes -68
#ewwi	no 73	yes -63
#exti	no 42
#eyet	no -50	unknown 86
#eyto	no -53	yes 63
#eyyd	no 65	yes -54
#eyyt	no -51	yes 65
#ezro	no -267	yes 282
#ezz>	unknown 127	yes -125
#ezza	no 53
#ezze	no -52	yes 62
#ezzi	no 68	yes -60
#ezzo	no 42
#fac>	no -164	unknown 228	yes -120
#fach	no 59	yes -90
#fad>	no 104	yes -91
#fahe	yes 53
#fahm	yes 49
#fajr	no -42	unknown -43	yes 76
#fak>	unknown -46
#fakh	yes 41
#far>	no 128	yes -110
#fara	no 54	yes -46
#fat>	no 46
#fato	no 49
#faut	no 44
#faya	no 64	yes -47
#fayd	yes 40
#faza	yes 58
#fe9n	no 97	yes -75
#fe9t	unknown 75	yes -68
#fejr	no 193	yes -172
#fekh	no 42
#fekk	no -57	yes 80
#fel>	no 42	unknown 81	yes -139
#fell	no 85	yes -71
#felt	no 142	yes -123
#fen>	no -60	yes 85
#fer>	no -72	yes 99
#ferk	no 101	yes -91
#ferm	no 134	yes -116
#ferq	no -46	yes 82
#fert	no 82	yes -62
#feta	no 111	yes -98
#feu>	no -60	yes 73
#feui	no 99	unknown -42	yes -58
#feur	yes 49
#ffar	no 41
#ffe>	no 82	yes -61
#ffes	no -76	unknown 81
#ffet	no 48
#ffeu	yes 49
#ffi>	no 97	yes -73
#ffou	yes 48
#ffre	no 42
#ffur	no 80	yes -66
#fha>	no -88	yes 61
#fhem	unknown 62	yes -116
#fia>	yes 41
#fiat	no -134	yes 157
#fiho	unknown -62
#fin>	no -52	unknown 87
#fiss	no 102	yes -75
#fit>	no 70	yes -60
#fith	no 80	yes -67
#fjer	no -81	yes 88
#fkh>	no -49	unknown 85	yes -61
#fla>	no -120	yes 130
#flot	no 62	yes -52
#flou	no 90	unknown -41	yes -49
#fna>	no -135	unknown 124
#fni>	no -59	yes 74
#fo9a	no 43
#fo9i	no -86	yes 98
#fo9o	no -65	yes 74
#fon>	no 57
#fond	no -99	unknown 77
#for>	yes 48
#forn	no 66	yes -56
#fou9	no -251	unknown 96	yes 145
#fou>	no -93	unknown 74
#four	yes -48
#fra>	no 116	yes -99
#fre>	no 42
#frei	no -69	yes 81
#frig	no 56	yes -43
#frin	no -65	yes 82
#frit	no 105	yes -83
#fsed	no -64	yes 80
#ftan	no -87	yes 113
#ftch	unknown 47	yes -57
#fte7	no 112	yes -103
#ftha	no 150	yes -130
#fto>	no -97	unknown 79
#ftou	yes 54
#fure	no 80	yes -66
#fya>	no 43
#g3at	no -57	unknown 114	yes -81
#ga3>	no 48
#gadi	no -100	unknown 66
#gage	no 139	yes -121
#gala	no -61	yes 77
#gale	no -116	yes 135
#gali	yes 46
#galo	unknown 52	yes -57
#galt	yes 60
#game	no 112	yes -90
#gan>	no 115	yes -93
#gara	no 54
#gard	unknown 96	yes -141
#gare	no -105	unknown 42	yes 51
#garr	no 134	yes -119
#gary	no -111	yes 120
#gatl	no 72	unknown -61
#gats	yes 42
#gaz>	no 41
#gazo	no -51	yes 72
#gdga	no -181	unknown 271	yes -162
#ge3>	no 50
#ge3a	no 52
#gela	no 60	yes -46
#geme	no -101	unknown -45	yes 130
#gend	no 54
#gene	no 95	yes -79
#geot	no -67	yes 91
#ges>	yes 62
#ghab	no 184	yes -155
#ghad	no -44
#ghas	no 150	yes -129
#ghat	no -72	yes 94
#ghaw	unknown 42
#ghay	unknown 117	yes -121
#ghbe	unknown 115	yes -104
#ghda	no -51	yes 69
#ghel	no -51	yes 73
#gher	no 92	yes -71
#ghet	unknown 45	yes -75
#ghfe	no 189	yes -172
#ghin	no -63	yes 90
#ghis	no 43
#ghit	no 67	yes -46
#ghla	no 215	yes -195
#ghli	no 84	yes -68
#ghoc	no 117	yes -88
#ghso	no -70	yes 87
#ghta	no 65	yes -55
#giqu	no -153	unknown 156
#glac	no 86	yes -67
#glas	no 118	unknown -40	yes -83
#gle>	no 96	yes -85
#glis	no 54
#glov	no -59	yes 65
#gnot	no -66	yes 78
#gol>	no -105	yes 85
#gola	no 56
#golf	no -56	yes 71
#goln	no -130	yes 136
#goo>	yes 43
#gora	no 141	yes -113
#gps>	no 151	yes -125
#gra>	no 82	yes -69
#grav	no 154	yes -135
#grel	no 55	yes -43
#grue	no -188	yes 196
#guer	no 119	yes -97
#guid	no 57
#h10>	yes 45
#h15>	no -67	yes 93
#h30>	no 42
#h3el	no 57	yes -41
#h7al	no -67	unknown 64
#ha99	no 120	unknown -53	yes -64
#hab>	no -51	yes 63
#haba	no 203	yes -186
#habi	no 103	yes -70
#habr	no 143	yes -117
#hadc	no 44
#hadd	no -115	yes 129
#hady	no -67	yes 86
#haf>	no -68	unknown 83
#hafc	no 56
#hafn	no -75	yes 82
#hafo	no 55
#haft	yes 62
#hage	no -67	yes 98
#haha	no 61	yes -50
#hahd	no -62	yes 72
#hak>	no 69	yes -58
#hal>	no -106	unknown 58	yes 59
#hala	no -67	yes 91
#hali	no -43	yes 73
#hall	no 73	yes -42
#halt	yes 49
#hame	no -96	unknown 203	yes -247
#hamm	no 114	yes -84
#hams	yes 62
#hana	no 97	unknown -43	yes -55
#hang	no 80	yes -46
#hani	no -136	yes 148
#hant	no -42	yes 57
#haou	no 127	yes -103
#har9	yes 55
#hara	no 107	yes -72
#harb	no 40
#harg	no 53
#hari	no -94	yes 86
#harj	no 49
#hatc	no -82	yes 112
#hats	no -147	yes 162
#haud	no 80	yes -71
#haw>	yes -40
#hawi	no 52	yes -41
#hawy	no -46	unknown 88	yes -62
#haye	unknown 133	yes -167
#hber	unknown 115	yes -104
#hbi>	no -54	yes 68
#hch>	unknown 74
#hcha	no 111	yes -95
#hdam	no -69	yes 90
#hdat	no 47
#hdda	no -50	yes 59
#hder	yes 45
#hdi>	no 71	yes -51
#hdin	no 85	yes -64
#hdit	yes 57
#hdma	no 80	yes -68
#hdou	no -88	unknown 74
#he3l	unknown -106
#he9>	no 63
#heb>	no 74	yes -62
#hebt	no -137	unknown 67	yes 64
#hed>	no 50
#heda	no -45	yes 63
#hedo	no -96	yes 104
#heft	no 48
#heik	no 53
#hejr	no 65	yes -45
#hek>	no -43	yes 61
#heka	no 102	yes -80
#hel3	no 52	yes -45
#hels	no -70	unknown -72	yes 136
#helt	no 54
#hem3	yes 49
#hem>	no 50	yes -40
#hemm	no -139	yes 151
#hemn	yes 42
#hems	no 75	yes -66
#hemt	no 60	unknown 111	yes -200
#hen>	no 123	yes -103
#heni	no 45
#her9	yes 45
#her>	unknown 79	yes -56
#herb	unknown 47	yes -45
#here	no -99	yes 108
#herj	unknown 59	yes -48
#hesr	no 60	yes -92
#het>	no 50
#hez>	no 74	yes -56
#hezz	no 42	yes -48
#hfel	no 189	yes -172
#hha>	no -101	yes 120
#hhar	no 120	yes -94
#hher	no -65	unknown 148	yes -99
#hhh>	no 44
#hhhh	no 94	yes -65
#hhor	no -53	yes 80
#hhou	no -75	unknown 126	yes -72
#hicu	no -62	yes 91
#hid>	no -91	unknown 102
#hika	no 52
#hila	no -228	yes 249
#hin>	no 91	yes -76
#hira	yes 41
#his>	no 51
#hit>	no 57	yes -43
#hitc	no 56	yes -91
#hki>	yes 43
#hkil	no -52	yes 62
#hkit	no -98	yes 122
#hkou	unknown 78	yes -67
#hla>	no 70	yes -50
#hlat	yes -53
#hles	no 118	unknown -43	yes -76
#hlet	no 83	yes -75
#hlle	no 113	unknown -65	yes -77
#hlo>	no 92	yes -78
#hlou	no -44	yes 53
#hna>	no 56
#hno>	no 52	unknown -55
#hoc>	no -47	unknown 59
#hoch	no 117	yes -88
#hodr	no -93	yes 111
#hof>	no -106	unknown 92
#hoir	no 61
#homa	no 98	yes -80
#hon>	no -59	yes 92
#hort	no -72	yes 66
#hote	yes 68
#hoto	no 86	yes -67
#hott	no 52
#hou>	no -100	unknown 55	yes 48
#houi	no 83	yes -72
#houl	no 122	yes -105
#houm	no 42
#houn	no -41	yes 69
#hour	no 54	yes -44
#houy	no -57	yes 79
#howa	yes 48
#hoya	no -110	unknown 90
#hqet	no 74	yes -60
#hqqa	no 85	yes -65
#hrab	no 48
#hraj	no -97	yes 114
#hrar	no 110	yes -91
#hrat	no 89	unknown -114
#hraz	no 41
#hre7	unknown -46
#hre9	no 49
#hri>	no 47
#hrin	no 61
#hrit	no 110	unknown -42	yes -66
#hrje	no 43
#hrou	no 104	yes -88
#hsen	no 65	yes -47
#hser	no -80	yes 97
#hta>	yes -45
#htaf	no 137	yes -115
#htef	no 103	yes -89
#htfo	no 97	yes -84
#htou	no 91	yes -76
#hwaw	no 88	yes -69
#hwia	no -116	yes 142
#hzen	no 59	yes -48
#i7a>	unknown 62	yes -55
#i7t>	no 65	yes -53
#i9ay	no 77	yes -63
#i9i>	no -212	yes 222
#iad>	unknown 57	yes -67
#iair	no 43
#ialo	no -43	yes 53
#ian>	no -76	yes 88
#iang	no 113	yes -102
#iate	no 70
#iban	no -61	unknown 63
#ibi>	no -53	yes 72
#ibn>	no 61
#ican	no -77	yes 106
#ich>	yes 43
#iche	no 64
#icit	no -50	yes 72
#ick>	no 40
#icul	no -90	yes 86
#ida>	unknown 48	yes -59
#idat	no -62	yes 75
#iden	no -100	unknown 73
#ideo	no 59
#idia	no 70	yes -40
#idon	no 54
#iel>	yes 47
#ien>	unknown 84	yes -72
#ienn	no 163	unknown -53	yes -113
#ient	no -120	yes 131
#iete	no -45	yes 77
#ieto	yes 43
#ieur	no -85	yes 103
#ifa>	no -46	yes 64
#ifac	unknown 45	yes -84
#ifet	no -112	yes 84
#iffu	no 80	yes -66
#ifi>	no 77	yes -63
#ifon	no 46
#ifor	yes 48
#ifou	no 59	yes -42
#ifra	no 45
#ift>	unknown -42
#ifto	no -224	unknown 169	yes 67
#igam	no 112	yes -90
#igne	no 42
#igno	yes 46
#igo>	no 56	yes -43
#ihom	yes 56
#ikal	yes 41
#ikay	no 52
#ikh>	no 74	yes -45
#ikom	no -41
#ilal	no -61	yes 78
#ilat	no -60	yes 87
#ile>	no -73	yes 40
#ima>	no -60	yes 71
#imat	no -75	yes 91
#imen	no -99	yes 90
#imma	no 150	yes -131
#imme	no -128	yes 135
#imna	no 88	yes -69
#impa	no 99	unknown -41	yes -63
#imta	no -66	unknown 60
#inac	no -56	unknown 57
#inah	no 46
#inat	no -40	yes 56
#ince	no 129	yes -95
#inch	yes 63
#indu	no 90	yes -79
#iner	no -171	yes 175
#ines	no -48	yes 72
#inha	no -55	yes 73
#ini>	yes 40
#inia	no 53	yes -48
#inie	no -93	yes 108
#inin	no 44
#iniq	no 47
#inoi	no -41	yes 58
#inse	no 54	yes -49
#inte	no 46
#ints	no 49
#intu	yes 44
#ionn	no -136	unknown 125
#iori	no -40	yes 50
#iot>	no -103	yes 66
#ipho	no 66	yes -45
#iran	no -97	yes 85
#irat	no 77	yes -59
#ircu	no -40	yes 56
#ires	no 123	yes -94
#irou	no -115	yes 137
#isat	no -64	yes 75
#ise>	no 70	yes -47
#iser	no -68	unknown 147	yes -102
#iseu	no 46
#iskl	no -130	yes 142
#ison	no -55	yes 74
#isqu	no 120	yes -106
#isse	yes -40
#issu	no 103	yes -60
#ista	unknown -61
#iste	no 43
#ita>	no 66	yes -44
#itai	no -60	yes 82
#ital	no -55	yes 69
#itar	unknown 65
#iter	no -79	yes 104
#iteu	no -105	yes 119
#itha	unknown 41	yes -63
#itho	no 87	yes -60
#iti>	no 56
#ito>	yes 52
#itou	no -75	unknown 42
#itra	no -46	yes 55
#ium>	no 84	yes -76
#iver	no -48	yes 80
#ivra	no -66	yes 86
#iyad	no -94	yes 106
#iyam	no -61	yes 77
#iyet	no -83	unknown 53
#iyin	yes 48
#iza>	no 40
#j3at	no -47	yes 60
#j3o>	no 174	unknown -85	yes -93
#j3ou	unknown 88	yes -86
#ja3>	no -158	yes 171
#ja3t	no 108	yes -94
#jab>	no -82	yes 102
#jabo	no -79	yes 92
#jah>	no -87	yes 99
#jaja	no 139	yes -112
#jala	no -41	yes 68
#jama	no -51	yes 83
#jame	no -53	unknown 142	yes -127
#jami	no -115	unknown 89
#jane	no -129	unknown 80
#jani	no 51
#jant	no 42
#jar>	no -85	yes 97
#jara	no -49	yes 66
#jari	no -135	yes 149
#jarn	no -168	yes 183
#jarr	no 70	yes -59
#jart	no -131	yes 141
#jatn	unknown 131	yes -203
#jawa	no 66
#jawb	no -71	yes 88
#jawe	no -171	unknown 84	yes 81
#jaya	no -68	yes 104
#jbed	no 80	yes -66
#jbeh	no 55
#jbel	no 157	yes -138
#jbi>	no 77	yes -64
#jda>	unknown 43	yes -52
#jdar	no 67	yes -45
#je3t	yes -43
#jeb>	no -118	yes 135
#jebd	no 139	yes -124
#jebs	no 62	yes -41
#ject	no -91	yes 105
#jed>	no 70	yes -62
#jehd	no 100	yes -86
#jeld	no 44
#jelh	no -68	yes 84
#jell	no 145	yes -133
#jem3	no 41
#jenb	no -72	unknown 44
#jerr	no 150	yes -131
#jet>	no 181	unknown -90	yes -123
#jhi>	no 58	yes -40
#jhou	no 74	yes -61
#jin>	no 89	yes -63
#jira	no -71	yes 66
#jit>	no -41
#jja>	no -113	yes 129
#jjar	no -142	yes 157
#jje3	no 110	yes -77
#jjel	no 69	yes -51
#jla>	no -59	yes 74
#jlat	no -63	yes 82
#jlia	no -101	unknown 151	yes -79
#jlih	no -53	yes 69
#jlo>	no -107	yes 129
#jm3a	no 72	yes -49
#jme3	no 100	yes -87
#jna>	yes 56
#join	no 53	yes -42
#jou>	no 102	unknown -49	yes -59
#jour	no 74	yes -51
#jra7	yes 46
#jra>	no 62	yes -76
#jral	no 121	yes -105
#jrat	no 102	yes -71
#jri>	yes 42
#k7el	no -88	yes 62
#k7la	no 100	yes -84
#ka3b	no 40
#kab>	no -207	unknown 122	yes 88
#kabe	no -43	yes 52
#kabi	no 40
#kahl	no 223	yes -215
#kaim	no -142	yes 155
#kame	unknown 65	yes -59
#kami	unknown -66	yes 93
#kan9	unknown 44	yes -42
#kanb	no 114	yes -96
#kand	no 54
#kanh	no 109	yes -85
#kank	no 61
#kanm	no -104	yes 123
#kano	unknown 50
#kanr	no -52	yes 67
#kans	yes 61
#kant	no -43
#kar>	no 54
#kara	no 114	yes -107
#kari	no -134	yes 144
#karo	no -95	yes 100
#karr	no -137	yes 148
#kass	no -43	yes 59
#kat3	no 43
#kat7	no -49	yes 69
#kat9	yes 44
#kat>	no -106	unknown 54	yes 52
#katb	no -75	yes 97
#kate	no 75	yes -113
#katg	no -80
#katl	no 41
#katr	no 70	yes -44
#kay3	no -72	unknown 84
#kay9	no -78	yes 48
#kay>	no -90	unknown 70
#kaya	no 62	yes -45
#kayb	no -108	unknown 110
#kayc	no 40
#kayd	no -52	yes 71
#kayf	no -41	yes 81
#kayj	no -59	yes 86
#kayl	no -124	yes 135
#kaym	no 102	yes -86
#kayq	no -57	yes 77
#kayr	no -100	yes 117
#kayz	unknown 84	yes -82
#kbat	no -118	yes 131
#kbti	no -86	yes 111
#kchi	no 85	yes -63
#kebt	no 73	yes -49
#kech	no -40	yes 83
#keff	no 134	yes -119
#kel>	no -83	unknown -43	yes 129
#kelb	no -40
#kelm	no 184	yes -169
#ken>	unknown 40	yes -48
#kend	no 57	yes -48
#keni	no -46	yes 55
#kent	no -40
#ker>	no 67	yes -47
#kerc	no -56	yes 86
#kers	no 175	yes -167
#kesr	no -115	yes 128
#ketb	no -109	yes 124
#kha>	no -76	unknown 63
#khaf	no 89	yes -72
#khal	no -80	yes 105
#khar	no 45
#khaw	no -49	unknown 48
#khay	no 107	yes -84
#khbe	yes 55
#khdd	no -98	yes 108
#khdm	no 49
#khdo	no -88	unknown 74
#khem	no -40	yes 56
#khen	no 63	yes -45
#khes	no 44	yes -70
#khet	no 55
#khil	no -175	yes 199
#khin	no 67	yes -54
#khiy	no 71	yes -55
#khll	no 58
#khlo	no 64	yes -51
#khne	yes 41
#khod	no -83	yes 100
#khou	no -67	yes 92
#khoy	no -110	unknown 90
#khse	no -54	yes 71
#khta	no 50
#khtf	no 86	yes -72
#khto	no 120	yes -107
#khwa	no 54
#khze	no 59	yes -48
#kifa	unknown 45	yes -84
#kina	no 81	yes -59
#kka>	no -201	unknown 97	yes 113
#kkab	no -200	unknown 141	yes 50
#kkar	no 76	yes -57
#kkat	no -138	unknown -42	yes 160
#kki>	yes 43
#kkit	no 67	yes -48
#kla>	unknown 46
#klat	no -171	yes 187
#klia	no -74	yes 85
#klim	no -116	yes 130
#klit	no -75	yes 94
#kna>	no -96	yes 117
#knes	unknown 65	yes -73
#knna	no -96	yes 109
#kola	unknown 58	yes -109
#koll	no 53
#kolo	no 40
#kona	no 62	yes -44
#kora	no -84	yes 98
#kors	yes 53
#koum	yes 40
#koun	unknown 62	yes -53
#kour	no -45	yes 62
#kran	no -210	yes 224
#kras	no 92	yes -79
#kri>	no 54
#kser	no 48
#ksid	no -173	unknown 223	yes -95
#ktaf	no 70	yes -45
#ktb>	no -91	yes 111
#ktef	yes 40
#kya>	no -143	unknown 62	yes 71
#l3a>	no 42
#l3aj	no 51
#l3am	no 102	yes -73
#l3an	no 41	unknown -79
#l3ar	no -89	yes 106
#l3as	no -56	yes 71
#l3at	yes 42
#l3aw	no -79	yes 96
#l3eb	yes 47
#l3er	no 62	yes -40
#l3es	yes 75
#l3in	no 163	yes -128
#l3o>	no 107	yes -91
#l3om	unknown 57
#l3ou	no 75	yes -56
#l3ro	no 56	unknown -40
#l3ya	no 65
#l7ad	no 65	yes -45
#l7af	no -64	yes 78
#l7am	no -53	yes 61
#l7an	no -63
#l7ar	yes 42
#l7ba	no -203	unknown 161	yes 47
#l7ch	no -124	yes 132
#l7it	unknown 65	yes -66
#l7ou	no 117	unknown -45	yes -72
#l7ra	yes 46
#l7ri	no -80	yes 100
#l7ta	no -47	unknown 67
#l7yo	no -126	yes 139
#l9a>	no 86	yes -73
#l9an	no 115	yes -102
#l9at	yes 58
#l9aw	no -181	unknown 196
#l9ay	no -133	yes 159
#l9di	no 70	yes -54
#l9el	no 51
#l9et	no 47
#l9in	no 73	yes -52
#l9it	unknown 49	yes -83
#la3>	no 54	yes -52
#la3b	no 94	yes -73
#la3t	no 86	yes -58
#la9a	yes 55
#la9i	no -51	yes 75
#laay	no -65	unknown 110	yes -87
#lab>	no -62	yes 96
#laca	no 44
#lace	no 76	yes -49
#lach	no -44	unknown 98	yes -61
#ladi	no -58
#lafo	no -92	unknown 71
#lain	no 73	yes -52
#lair	no 82	yes -61
#laki	yes 45
#lal>	no -42	yes 61
#lamp	no 152	yes -139
#lan>	no -140	unknown 187	yes -132
#lanc	yes 53
#land	no -125	unknown 90
#lant	no -90	yes 103
#lara	no 58
#lari	no 55	unknown -50
#las>	no 103	yes -85
#last	no 42
#lata	yes 60
#lati	no -54	yes 70
#latr	no 88	yes -75
#lava	yes 45
#lave	no 77	yes -55
#lay>	no 48
#lb7e	no 47
#lbab	yes 42
#lbal	no -107	yes 118
#lbat	yes 48
#lbe7	no 61	yes -52
#lben	no -101	yes 116
#lber	no 70	yes -49
#lbgh	no -52	yes 59
#lbi>	no 44
#lbib	no -157	unknown 172
#lbid	no 103	unknown -70
#lbis	no -120	yes 130
#lbit	no 72	yes -61
#lbla	no 68	yes -44
#lbo>	no 64	yes -56
#lbot	no 65	yes -52
#lcab	no 46
#lcai	no 81	yes -70
#lcam	no -61	yes 84
#lcan	no -69	yes 105
#lcap	no 44
#lcar	no 53	yes -41
#lcha	yes 45
#lcli	no -55	yes 66
#lcom	no 57	yes -48
#lcon	yes 47
#lcor	no 125	yes -114
#lda>	no 134	yes -121
#le3>	no 47
#le3n	no 62	yes -43
#le3t	no 136	yes -106
#le9t	no 110	yes -79
#leau	yes 43
#leb>	no 61	yes -40
#lec>	no 130	yes -109
#lect	no 51
#led>	no 95	yes -86
#lefo	no -73	unknown 72
#left	no 253	yes -242
#legh	no 150	unknown -123
#lek>	no 42
#lekh	yes 40
#lel>	yes -45
#lem>	no 60	yes -47
#leq>	no 116	yes -98
#ler>	no -86	yes 112
#lest	no 147	yes -111
#letn	no -112	yes 122
#lett	no 55	yes -40
#leur	yes 56
#leva	no -61	yes 73
#leve	unknown 107	yes -124
#lex>	no -68	yes 74
#lfar	unknown 54
#lfay	no 76	yes -56
#lfaz	yes 58
#lfeu	no -72	yes 83
#lflo	no 85	yes -48
#lfo9	no -57	yes 69
#lfor	no 41
#lfou	no -78	unknown 62
#lgar	no 49
#lgaz	yes 46
#lgen	no 103	yes -87
#lgha	no 103	yes -63
#lghi	yes 53
#lgiq	no -153	unknown 156
#lha>	yes 51
#lham	no 60
#lhou	yes 50
#lhwa	no 42
#lian	no -74	yes 85
#lid>	no 106	yes -86
#lien	no -130	yes 145
#lifo	no 57	yes -40
#liga	no 112	yes -90
#lij>	no 64	yes -52
#lik>	no 104	yes -80
#liko	no -47
#lil>	no 50
#lila	no 62	yes -42
#lill	yes 62
#lime	no -64	yes 44
#lina	no -80	yes 67
#lini	no 41
#lisa	no -64	yes 75
#lise	unknown 78	yes -102
#lisi	no -48	yes 75
#lisr	yes 54
#lit>	no -87	yes 82
#livr	yes 55
#liz>	no -52	yes 61
#ljam	no 167	yes -149
#ljar	no -188	yes 213
#lkam	no 82	unknown -69
#lkar	no -62	yes 71
#lkbi	no 77	yes -64
#lkha	no 40
#lkhd	no 64	yes -46
#lkhe	yes 58
#lkhi	yes -51
#lkho	no -51	yes 70
#lkhy	yes 45
#lkli	yes 40
#lkom	no -84	yes 106
#lkon	no -158	yes 164
#lkor	yes 43
#lkou	no 85	yes -72
#lla3	no -119	yes 137
#lla>	no 43	yes -42
#llab	no 156	yes -144
#llal	no 73	yes -66
#llar	no 79	yes -68
#llat	no -60	yes 86
#lle3	yes 42
#lle9	no 46	unknown 81	yes -134
#lleb	no 137	yes -123
#ller	no -133	yes 143
#lleu	no -120	unknown -55	yes 150
#lli>	no -63	yes 47
#llie	yes 43
#llij	no 58	yes -47
#llom	no 123	yes -107
#llou	no 67	yes -45
#llum	no -95	yes 107
#lm3i	no 119	yes -109
#lmac	yes 43
#lmag	no 163	yes -146
#lmah	no -76	yes 91
#lmak	no 100	yes -80
#lmar	yes 48
#lmas	no -129	yes 147
#lmec	no -97	yes 114
#lmer	no -44
#lmin	no 44
#lmkh	no 41
#lmoh	no 83	yes -66
#lmor	no -209	unknown 142	yes 72
#lmot	no -43
#lmse	no 79	yes -60
#lnac	no -88	yes 107
#lni>	unknown -84	yes 53
#lo3>	no 93	yes -68
#lo7>	no 180	yes -172
#loca	yes 54
#loga	no 82	yes -64
#loir	yes -47
#lom>	no 72	yes -56
#lonn	no -77	unknown -56	yes 122
#lor>	no -63	yes 45
#lott	no 62	yes -52
#lou3	yes 41
#lou7	no 67	yes -52
#louf	no 103	yes -84
#louk	no -91	unknown 123	yes -45
#loul	no 64
#loum	no -57	yes 64
#lous	no 88	unknown -41	yes -47
#lovo	no -59	yes 65
#lpar	yes -42
#lpas	yes 51
#lpc>	no 106	yes -91
#lpla	no -51	yes 79
#lpor	unknown -42
#lpri	no -155	yes 168
#lqdi	no -148	yes 161
#lsa>	no -148	unknown -53	yes 191
#lsou	no -172	unknown -55	yes 216
#lta>	no -71	yes 83
#ltan	no 78	yes -116
#ltat	no 161	yes -146
#lto>	no -55	unknown -70	yes 106
#ltra	no 80	yes -71
#lum>	no -95	yes 107
#lune	no 113	unknown -45	yes -67
#lure	no 172	yes -153
#lust	no -134	yes 143
#lvas	no -163	yes 172
#lvit	no 41
#lvol	no 52
#lwad	no 59	yes -45
#lwal	no 67	yes -48
#lwar	yes 54
#lwer	no -121	yes 131
#lwes	no 54
#lwi9	no 104	yes -87
#lyom	no -70	yes 93
#lyse	no 112	unknown -40	yes -72
#m3ah	no -113	unknown 50	yes 60
#m3aw	no -83	yes 91
#m3el	unknown 114	yes -109
#m3ew	no -63	unknown 167	yes -161
#m3ta	no -99	yes 107
#m7da	no -194	yes 213
#m7lo	no 58
#m9et	no 106	yes -86
#m9lo	no 90	yes -74
#ma3>	no -90	yes 109
#ma3a	no -61	yes 92
#ma3e	no -108	unknown 98
#ma3r	unknown 63	yes -78
#ma7l	no -105	yes 123
#ma9a	yes 46
#ma9d	no 70	yes -53
#macb	no 61	yes -51
#mada	yes 42
#madi	yes 50
#mafi	no 49
#maga	no 175	yes -151
#mahl	no 107	yes -93
#mai>	no -63	unknown 114	yes -79
#main	no -83	unknown 102	yes -97
#mais	yes 41
#maka	no -90	unknown 49
#mal9	no 41
#mala	no -104	yes 122
#mall	yes -55
#man>	no 46
#mand	no -133	yes 143
#mane	no 105	yes -79
#marb	no -103	yes 116
#marc	no -57	yes 77
#mari	no -70	yes 88
#marj	no -77	yes 95
#marr	yes 71
#mars	no 80	unknown -40	yes -43
#mart	yes 54
#mata	no -57	unknown 59
#matb	no 52	yes -42
#mate	no 87	yes -52
#mati	yes 49
#matr	no -97	yes 72
#maw>	no 141	yes -128
#mba>	no 95	yes -71
#mbe>	no 53	yes -41
#mbel	yes -48
#mbre	yes -45
#mbul	no -59	yes 72
#mch>	no 120	yes -93
#mdan	no -55	yes 71
#mdra	no -99	yes 117
#mdro	no 56	unknown 99	yes -162
#me3>	unknown 60	yes -76
#me3t	no 48
#me7>	yes 52
#me7l	no 49
#me7r	no -54	yes 62
#me7t	no 101	yes -87
#med>	no -68	unknown 139	yes -110
#mega	no 56
#meh>	yes 47
#mehd	no 48
#mekn	unknown 65	yes -73
#mel>	no 43	yes -61
#mell	no 47
#mena	no -264	unknown 157	yes 122
#menh	no 130	yes -114
#menn	no -63	yes 82
#ment	unknown 41
#merc	yes 42
#merf	no -52	yes 64
#meri	no 63	yes -45
#mern	no -49	yes 63
#mers	no 41
#mert	no 43
#mesk	no 64
#metr	no -145	yes 158
#mezr	no -267	yes 282
#mfer	no 72	unknown -45
#mfto	no 65	yes -40
#mghe	no 48
#mi3>	no -106	unknown 129
#mier	no -214	yes 233
#mila	no 77	yes -46
#min>	no 88	yes -70
#mina	no -271	yes 283
#mine	no -63	yes 73
#mini	no -50	yes 70
#mio>	unknown -60	yes 70
#mion	no -60	yes 64
#mira	no 51
#mito	no -134	yes 148
#miyt	no 74	yes -60
#mken	unknown 46
#mkes	no 90	yes -71
#mkha	no 116	yes -106
#mkhe	no 138	yes -110
#mma>	unknown 45
#mmad	yes 58
#mmel	yes 41
#mmer	no -46	yes 59
#mmeu	no -128	yes 135
#mmi>	no 115	yes -102
#mmro	no -43	yes 53
#mnha	no 48
#mni>	no -70	yes 87
#mnin	no -60	unknown 99	yes -45
#moch	no -125	yes 144
#mode	no 71	yes -61
#moha	no 53
#moin	no -164	unknown 112	yes 70
#moir	no 127	yes -116
#mol>	no -58	yes 71
#mont	no 123	yes -84
#mora	no -57	yes 74
#morq	no -118	unknown 68
#mosa	no 59	yes -47
#most	no -66	yes 86
#mota	no -53	yes 80
#mouc	no -77	yes 105
#moud	no 74	yes -48
#mouj	no 49
#moul	no -78	yes 92
#moum	no -40	yes 57
#mour	yes 52
#mous	no 88	yes -111
#mout	no -57	yes 66
#mpac	no 99	unknown -41	yes -63
#mpe>	no 104	yes -89
#mpet	no -42	yes 66
#mpia	no -67	yes 86
#mpin	no 42
#mpte	no 85	yes -71
#mrat	no -40	yes 41
#mray	no 113	yes -93
#mro>	unknown 58
#mrou	no -62	yes 82
#mrra	no -103	unknown 81
#mrti	no -56	yes 70
#msdo	no 42
#msem	no -155	unknown 171	yes -84
#msin	no -100	yes 115
#mski	no 58	yes -49
#msun	no 101	yes -85
#mta>	no -86	yes 66
#mtch	no 133	unknown -60	yes -75
#mzro	yes 53
#mzya	no -42	yes 53
#n3el	no -213	yes 222
#n3em	no -92	unknown 114
#n3ti	no 145	yes -124
#n7el	no 67	yes -47
#n9a>	no -67	unknown 53
#n9de	no -73	unknown 53
#n9ed	no 43
#n9el	no 126	yes -117
#n9ez	no 187	yes -164
#n9te	no -148	yes 155
#na3e	no 67
#na3s	no 41
#na9e	no 83	yes -59
#nad>	no -60	yes 71
#nada	no 47
#nade	yes 45
#nage	no -76	yes 99
#naha	yes 54
#nahc	yes 45
#nair	no -111	unknown 132	yes -72
#nakh	no 44
#nal>	no -51	yes 81
#nali	no -64	yes 75
#nanc	no 58	unknown -49
#nape	no 67	yes -53
#naql	no -103	yes 110
#natn	no -76	yes 85
#naze	no -80	yes 95
#nbed	no 74	unknown -48
#nbi3	no 125	yes -103
#nbi>	no -75	yes 84
#nbni	no 86	yes -75
#nces	unknown -44	yes 41
#ncha	unknown 89	yes -96
#nchk	no -52	yes 76
#ncho	no -43	unknown 104	yes -60
#nda>	no -82	unknown 70
#ndal	no 91	yes -70
#nde>	no -44	yes 82
#nder	no 42
#ndes	no 53	yes -40
#ndha	no -48	yes 69
#ndho	no 97	yes -71
#ndic	no -97	unknown 74
#ndis	no 79	yes -68
#ndko	unknown -46
#ndo>	no -81	yes 102
#ndor	no -111	yes 125
#ndre	no 101	yes -79
#nduc	no 65	yes -57
#neb>	no 43	yes -67
#nee>	no 48
#neff	yes 44
#nefs	yes 43
#neim	no 68	yes -51
#nejj	no -128	yes 140
#nemr	no -52	yes 60
#ner>	yes 50
#nerv	no -171	yes 175
#neu>	yes 46
#neus	unknown 67	yes -81
#nezl	no -94	yes 107
#nge>	no -196	yes 212
#ngel	no 77	yes -60
#ngle	no 113	yes -87
#ngoo	yes 43
#nha>	yes 41
#nhez	unknown 95	yes -122
#nhom	no 93	yes -78
#nia>	unknown 59
#nifr	no 45
#nin>	no -42
#nina	yes 40
#niqu	no 47
#nis>	no 63	yes -50
#nit>	no 91	yes -68
#nite	no -93	yes 106
#nitr	no -46	yes 55
#niyi	no -67	yes 102
#nja>	no 46
#njri	no 42
#nka>	yes 48
#nkhd	no 42
#nkhe	yes 54
#nkte	no 76	unknown -48
#nmch	no -66	yes 67
#nnan	no 61
#nnas	no 60	yes -46
#nneb	no 90	yes -67
#nnet	no -84	yes 66
#nneu	no -66	unknown 131	yes -99
#nno>	no 90	yes -51
#nnul	no 61	yes -45
#nobi	unknown 45	yes -41
#nota	no -68	yes 80
#noun	no -148	unknown 182	yes -77
#nous	unknown 94	yes -86
#nqez	no -181	yes 188
#nsa>	no -86	yes 98
#nsal	unknown -40
#nsat	no -69	yes 81
#nsei	unknown -45
#nseu	no 55
#nsey	no -100	yes 113
#nsif	yes 43
#nsio	no 47
#nsta	no -44	yes 43
#ntch	no -118	unknown 172	yes -159
#nten	no 59	yes -40
#nter	no -43	yes 60
#ntes	no 45
#ntie	no -47	yes 82
#ntis	no -61	yes 76
#nto>	no -87	yes 114
#ntra	yes -45
#ntre	no 55
#nts>	no 69
#nya>	no 50
#o7di	no 104	yes -84
#o9an	yes 59
#o9i>	no -86	yes 98
#o9o>	no -74	yes 83
#oba>	no 108	yes -90
#obin	yes 42
#obis	no -51	yes 78
#obra	no 103	yes -85
#obre	no 45
#obz>	no -40	yes 51
#ocad	no -88	yes 110
#ocal	no 83	yes -59
#ocat	no -103	yes 117
#ocha	yes 61
#ochd	no 61
#oche	no 111	yes -82
#ochk	yes 47
#ocie	no -60	yes 98
#ocke	no -61	yes 77
#ocot	no 106	yes -89
#octo	no 45
#odam	no 133	yes -103
#odem	no 57	yes -49
#odra	no -93	yes 111
#offr	no 42
#ofra	no 111	yes -99
#ogan	no 82	yes -64
#oha>	unknown 45
#ohom	no -57	unknown 109	yes -107
#oile	no -40	yes 61
#oin>	no -164	unknown 112	yes 70
#oire	no 90	yes -64
#ois>	no -68	yes 83
#oisi	no -74	yes 90
#oit>	no 66	yes -43
#oite	no 45
#ojec	no -112	yes 126
#okba	no 122	yes -107
#okeb	no 80	yes -69
#ola>	yes -57
#olah	no 40
#olai	no 87	yes -66
#olan	no -111	yes 127
#olf>	no -56	yes 71
#olla	no -50
#olle	yes 53
#ollh	no 42
#olli	yes 47
#olna	yes 41
#olo>	no 48	unknown -43
#olon	no -130	unknown -51	yes 172
#olou	no -140	unknown 98
#olta	no 90	yes -75
#oma>	no 60	yes -40
#ombe	no 53	yes -41
#ome>	no -124	yes 129
#omma	no 79	yes -71
#ompe	no 45
#ompt	no 85	yes -71
#omra	no -57	unknown 63
#on9i	no 85	yes -71
#ona>	no 45
#onc>	no 117	yes -96
#ond>	no -63	yes 40
#onde	no 79	yes -41
#ondi	no 55	yes -49
#onee	no 53
#onge	no 72	yes -55
#oni>	no 139	yes -115
#onit	no -93	yes 106
#onna	no 175	unknown -44	yes -131
#onne	no -41
#onob	unknown 45	yes -41
#ons>	no -113	yes 131
#onso	no 73	yes -51
#onst	no -44	yes 43
#ook>	no 61	yes -51
#oper	no 69	yes -53
#opri	no -65	yes 86
#opro	no 56
#opti	yes 43
#oque	no 87	yes -51
#or3a	no -136	yes 143
#ora>	yes 51
#orat	no 68
#orde	no -96	unknown -46	yes 137
#ordo	no 58	unknown -49
#ore>	yes 42
#ori>	no 68	yes -57
#orit	no -40	yes 50
#orn>	no 58	yes -49
#orqu	no -118	unknown 68
#ort>	no -54	unknown 52
#orti	no -53	yes 75
#osit	no -98	yes 116
#ossa	no -53	unknown -52	yes 107
#ossi	no -60	yes 95
#osta	no -123	yes 146
#oste	no -109	yes 126
#ota>	no 44
#otan	no -55	yes 67
#ote>	no -80	yes 91
#otea	no 101	yes -78
#otec	no 71	yes -47
#otla	no 68	yes -42
#otte	no 49
#ou3a	no 94	yes -75
#ou3i	no 147	yes -139
#ou7d	no 119	yes -90
#ou9>	no -153	unknown 49	yes 105
#ou9a	no -152	yes 123
#oua>	no 152	yes -131
#ouar	unknown 78	yes -56
#oub>	no -55	yes 71
#ouba	no -112	unknown 92
#oube	no 181	yes -168
#oubl	yes 49
#ouce	yes 41
#oud>	unknown 45
#ouda	yes 64
#oude	no -40	yes 58
#oudi	no -137	yes 161
#oue>	no 40
#oues	no 89	yes -52
#oufo	no -140	unknown 232	yes -162
#oug>	no 96	yes -85
#ouge	no -63	yes 75
#ouh>	yes 43
#ouha	no -48	unknown 58
#ouho	no -101	unknown -44	yes 138
#ouia	no 71	yes -62
#ouil	no 86	yes -62
#ouir	yes 42
#ouja	no 50
#oujd	yes -61
#ouka	no -71	unknown 46
#oume	no -40	yes 57
#oune	no -73	unknown 67
#oupe	no 66	yes -57
#ouq>	no -75	unknown 189	yes -165
#ouri	no 72	yes -55
#ourr	no -239	unknown 195	yes -125
#ours	no 48	yes -65
#ous>	no 45	yes -42
#ouse	no 116	yes -92
#ousi	no 212	unknown -134	yes -117
#ousk	no -56	yes 67
#oute	yes -45
#ouya	no -57	yes 79
#ouz>	no -46	yes 58
#ovis	no 59	yes -46
#ovo>	no -59	yes 65
#owa>	yes 51
#oxyg	no 105	yes -88
#oya>	no -110	unknown 90
#pact	no 99	unknown -41	yes -63
#pann	unknown 48
#para	no 55
#parb	unknown 71	yes -89
#parq	no 74	yes -58
#part	yes 44
#pass	yes 75
#pati	no 84	yes -71
#peag	no 52
#pein	no 70	yes -43
#pera	no 69	yes -53
#perc	no -52	yes 78
#perg	no 60
#perm	no -42	yes 55
#pete	no -42	yes 66
#peug	no -67	yes 91
#phon	no 48
#phot	no 63	yes -51
#pia>	no -67	yes 86
#pica	no -77	yes 106
#pick	no 47
#piet	yes 43
#ping	no 42
#piqu	no 125	yes -116
#pist	no 149	yes -136
#plac	no 44
#plaf	no -92	unknown 71
#plai	no 73	yes -52
#plas	no 80	yes -66
#plat	no -64	yes 78
#pneu	no 46
#pos>	no 71	yes -62
#posi	no -98	yes 116
#pot>	no 40
#pote	no 99	yes -77
#poub	no 181	yes -168
#pouc	yes 41
#ppor	no -159	unknown 85	yes 68
#pray	no 107	yes -89
#prel	no -56	unknown 116	yes -117
#prie	no -65	yes 86
#prio	no -40	yes 50
#proj	no -112	yes 126
#prop	no -65	yes 86
#prot	no 78	yes -50
#qasn	no 127	yes -96
#qat>	no 76	yes -53
#qbel	no 64	yes -56
#qdim	no -148	yes 161
#qeb>	no 100	yes -87
#qef>	no -44	unknown 88	yes -46
#qelb	no 125	yes -107
#qell	no -98	yes 108
#qet>	no 74	yes -60
#qett	no -152	yes 182
#qiss	no 131	yes -120
#qleb	no 119	yes -83
#qodd	no -53	unknown 75
#qqa>	no 150	yes -130
#qqat	no 64	yes -41
#qta3	yes 43
#qtel	no 80	unknown -44
#quar	no 93	yes -84
#quee	yes 46
#ques	no 87	yes -73
#quet	no 62	yes -46
#r7a>	no 98	yes -78
#r7at	no -136	yes 146
#r9a>	no -97	unknown 84
#r9e3	no 95	yes -73
#r9ou	no 76	yes -65
#ra3>	no 62
#ra3i	no 81	yes -65
#ra7>	no -91	yes 116
#ra9o	no -101	yes 127
#rab>	no 65	yes -43
#rabn	no -103	yes 119
#rabt	no -73	yes 95
#race	no -41	unknown 71
#ract	no -44	yes 63
#rad>	no 80	yes -63
#radi	no 75	yes -41
#rage	no 42
#rah>	yes 45
#rain	no 139	unknown -41	yes -95
#rais	no -66	yes 86
#rait	no -77	yes 89
#raj>	no 144	yes -128
#raje	yes 46
#raka	no -80	yes 95
#rakb	no -61	yes 77
#ram>	yes 40
#ran>	yes 42
#rani	unknown 45
#rans	no -70	yes 92
#rant	no 53	unknown 51	yes -122
#rapp	no -159	unknown 85	yes 68
#rar>	no 42
#rara	no 123	yes -100
#ras>	no 62	yes -45
#rasa	no 58	yes -40
#raso	no 101	yes -72
#rate	no 64	yes -53
#rava	no 73	yes -58
#ray>	no 45
#rayu	no -57	yes 75
#rbal	no -64	yes 93
#rbat	no -58	yes 62
#rbe9	unknown 105	yes -93
#rbia	no -77	yes 102
#rbiy	no -179	yes 196
#rbni	no -53
#rbo>	unknown 72	yes -45
#rbou	no 121	yes -100
#rbre	no -103	yes 116
#rbri	unknown 71	yes -89
#rbt>	unknown 157	yes -156
#rced	no -57	yes 68
#rceu	no -52	yes 78
#rch>	no -141	yes 107
#rche	no -57	yes 71
#rchi	no 103	yes -77
#rda>	no 66	yes -45
#rde>	no 45
#rdie	unknown 161	yes -220
#rdon	no 58	unknown -49
#re9a	no 129	unknown -74	yes -71
#re9n	no -115	yes 133
#re9o	no 90	yes -76
#re9t	no 70	yes -56
#reb>	no -60
#rebb	no -91	yes 104
#rebo	no 84	yes -72
#rece	no 98	yes -83
#rech	unknown 40	yes -67
#red>	no 62	yes -47
#redi	yes 49
#ree>	no 45
#refn	no -195	unknown 266	yes -172
#refo	no -74	yes 50
#reft	unknown 77	yes -60
#reh>	no -88	unknown 101
#reil	no 67	yes -56
#rein	no -69	yes 81
#rej>	yes 40
#reja	no -45	yes 61
#reje	no 40
#rejj	no 94	yes -65
#rejl	no -50
#rejo	no 106	yes -69
#rejt	no 47	yes -50
#rek>	no -130	yes 144
#rekb	no -47	yes 71
#rele	unknown 61	yes -49
#rem>	no 96	yes -80
#remb	unknown 48	yes -58
#remo	no -118	unknown 68
#repo	no 71	yes -62
#req>	no 67
#rese	no 46
#ress	no 118	yes -93
#ret>	unknown 56	yes -64
#reta	no -165	yes 175
#rfa>	no -53	yes 70
#rfe9	no -52	yes 64
#rfin	no -78	yes 89
#rfou	no -165	unknown 126
#rg3a	no -57	unknown 114	yes -81
#rge3	no 47
#rge>	no 108	yes -86
#rgeu	no 100	yes -86
#rgla	no 118	unknown -40	yes -83
#rgol	no 56
#rha>	no -155	yes 140
#rhm>	no 115	yes -106
#ri7>	no 56
#ri7a	no -41	unknown 96	yes -68
#ria>	no -93	yes 108
#riad	unknown 57	yes -67
#rian	no 113	yes -102
#rib>	no -44	unknown 103	yes -77
#ricu	no -97	yes 72
#ricy	no 43
#rid>	no 45
#rida	no 192	yes -164
#rier	unknown 54
#riet	no -65	yes 86
#rif>	no 53
#rigo	no 56	yes -43
#riha	no 110	yes -82
#ril>	no 75	yes -47
#rina	unknown 66	yes -80
#rine	yes 46
#rior	no -40	yes 50
#riot	no -103	yes 66
#riqu	no 42
#rir>	no -49
#ris>	no 50
#rise	no 53
#riss	no -74	yes 94
#rist	no -64	yes 77
#rit>	no 47
#rita	no 46
#rith	no 46
#rito	no 94	unknown -58	yes -40
#rium	no 86	yes -78
#rive	no -45	yes 65
#riz>	unknown 60	yes -89
#rj3o	no 219	unknown -148	yes -132
#rja3	no 83	yes -72
#rja>	yes 52
#rjan	no -129	unknown 80
#rjat	no 79	yes -62
#rjli	no 110	yes -93
#rjo>	no 92	yes -83
#rjou	no 138	unknown -41	yes -103
#rkab	no 40
#rkel	no -176	yes 187
#rkha	no 112	yes -96
#rki>	no 87	yes -69
#rkll	no 53
#rkya	no -143	unknown 62	yes 71
#rma>	no 49
#rmad	no 67	yes -60
#rmah	no 119	yes -97
#rmaw	no 141	yes -128
#rme>	no 134	yes -124
#rmel	no 88	yes -111
#rmer	no 69	yes -50
#rmes	yes 42
#rmis	no -61	yes 73
#rmoi	no 127	yes -116
#rmou	no 51
#rna>	no -64	yes 77
#rnah	no -44	yes 56
#rnet	yes 54
#rni>	no 59	yes -44
#rnou	no 86	yes -71
#roba	no 87	yes -66
#robi	yes 49
#roca	no -95	yes 117
#roch	no 100	yes -65
#roj>	no 40
#roje	no -112	yes 126
#roke	no 80	yes -69
#rokk	no -200	unknown 141	yes 50
#ron>	no 152	yes -121
#ropr	no -65	yes 86
#ros>	no 103	yes -82
#ross	no -88	unknown -40	yes 135
#rote	no 71	yes -47
#rou9	no 59	unknown -44
#roub	no -143	unknown 61	yes 62
#roue	no 65
#rouf	no -82	unknown 59
#roug	no -63	yes 75
#roui	unknown 85	yes -124
#roul	no 77	yes -67
#roup	no 72	yes -62
#rour	no 62	yes -41
#rous	unknown -42
#rovi	no 59	yes -46
#roya	no 48
#rqa>	no -62	unknown 97	yes -118
#rqat	no 110	yes -87
#rr9a	no 111	yes -95
#rrak	yes 75
#rran	no 144	yes -125
#rras	yes 51
#rrat	no -128	unknown 86
#rre7	no -118	yes 138
#rre9	no -84	yes 104
#rre>	no 46
#rreb	no 75	yes -56
#rrec	no -91	unknown 120	yes -47
#rrek	no -152	yes 163
#rrem	no 65	yes -51
#rri7	no -118	unknown 146	yes -67
#rrit	no -49	yes 72
#rro>	no 168	yes -153
#rron	no 67	yes -53
#rros	unknown -50	yes 67
#rrou	no 91	yes -79
#rrsa	no -51	yes 74
#rrsi	no 80	yes -64
#rrso	no 58	yes -41
#rrur	no -44	unknown 77	yes -41
#rsat	yes 51
#rsem	unknown 60	yes -64
#rsi>	no 47
#rsin	no 80	yes -64
#rso>	no 151	yes -135
#rsou	no 59	yes -50
#rta>	no -75	yes 60
#rtab	no 109	yes -88
#rtch	no 82	yes -54
#rtea	no -95	yes 106
#rtef	no 110	unknown -50	yes -61
#rtem	no -80	yes 93
#rten	no 47
#rter	no 110	yes -100
#rtes	no 44
#rtet	no 88	yes -71
#rtha	no 67	yes -51
#rti>	no -121	yes 133
#rtie	yes 51
#rtil	no 91	unknown -45	yes -52
#rtne	no -55	yes 67
#rue>	no -140	yes 153
#rure	no -66	unknown 101	yes -43
#ruri	no -140	unknown 156	yes -50
#rve>	no -126	yes 132
#rveu	yes 44
#rvic	no 77	yes -69
#rwid	no 82	yes -65
#rzaz	no 48	yes -40
#s2ou	no -54	yes 68
#s7ab	yes 59
#s7i7	no 136	yes -111
#sa3a	no 65	yes -42
#sa3i	no 66	yes -53
#sa7b	no -59	yes 79
#sab>	no 52
#sac>	no 42
#sadm	no -102	yes 121
#sage	no -72	yes 89
#sahb	no -75	yes 90
#sak>	no 52
#sake	no 97	yes -78
#sakh	no -116	yes 124
#sakn	no -115	yes 133
#sal>	no -50	yes 64
#sale	no 109	yes -95
#sali	unknown -61	yes 79
#salm	no 43
#sama	no 45
#sami	no -101	yes 117
#sams	no 109	yes -87
#samu	yes 49
#san>	no 46
#sani	no -118	unknown 71	yes 43
#saou	no -118	yes 129
#saqi	no 170	yes -129
#sar>	no 72	yes -43
#saro	no 61
#sass	no -43	yes 65
#sati	no -91	yes 105
#sawe	yes 55
#saye	yes 56
#sba3	no 111	yes -93
#sbag	unknown 44
#sbah	no 46
#sbeg	yes 51
#sbit	unknown 68
#sbou	no 119	yes -101
#scan	yes 46
#scen	no 42
#sda3	no -55	yes 77
#sdou	no 42
#se7>	no -117	yes 129
#se7t	no 49
#se9>	no -99	yes 114
#se9f	no 51
#seba	no -42	unknown 92	yes -80
#sebn	no 69	yes -53
#sech	no 48
#seco	no 62	yes -55
#sedr	no -100	yes 115
#see>	no 52	yes -41
#sef>	no -74	yes 81
#sefr	no -82	yes 116
#seft	no 119	unknown -52	yes -70
#seig	unknown -45
#sejl	no 53
#sekr	no -149	yes 164
#selt	no 115	yes -95
#sem>	no -73	yes 95
#seme	no 54	yes -65
#semm	no -141	unknown 162	yes -80
#sen>	no 65	yes -47
#senc	no 95	yes -82
#sens	yes 43
#sepo	unknown -65
#ser9	no 65	yes -43
#seri	no 149	yes -130
#serq	no 99	yes -68
#serr	yes -43
#sert	no 54	yes -49
#serw	no 85	yes -70
#set>	yes 42
#sett	no -116	unknown 58	yes 55
#seur	no 48
#seww	no 62	yes -54
#sha>	no 81	yes -70
#sida	no -195	unknown 229	yes -101
#side	no -72	yes 81
#sidi	no 40
#sier	no 57
#sieu	yes 43
#sif>	no 120	yes -104
#sifa	no -49	yes 67
#sife	no -112	yes 84
#sift	no -147	unknown 116
#sin>	no 70	yes -53
#sini	no -60	yes 72
#sion	no 57
#siph	no 55
#sir>	no -63	yes 85
#sira	no -180	unknown 205	yes -96
#sito	no -224	unknown 146
#sket	no -134	yes 152
#skha	no -113	unknown 138
#skho	yes 67
#ski>	no 83	unknown -81
#skin	no 66	yes -40
#skli	no -130	yes 142
#sla>	no 99	yes -75
#sma3	yes 45
#smat	no 83	yes -73
#sme7	no -81	yes 97
#smeh	yes 42
#smit	no -91	yes 105
#sna>	no 94	yes -68
#snin	no -102	yes 119
#sokk	no 81	yes -60
#sol>	no 67	yes -46
#sola	no 89	yes -65
#son>	yes 57
#sor3	no -136	yes 143
#souk	no 41	yes -71
#soun	no -56	unknown -51	yes 106
#sour	no -98	yes 114
#sous	no 69	yes -42
#spra	no 107	yes -89
#sqef	no 123	yes -112
#sque	no 57	yes -40
#sra9	no 111	unknown -47	yes -62
#srat	yes 52
#sre9	no 97	yes -74
#sro>	no -49
#srou	unknown 41	yes -75
#srqo	no 51
#ss9e	no 48
#ssag	no -94	yes 112
#ssai	no -151	yes 178
#ssan	no -98	yes 113
#ssao	yes 42
#ssat	no -50	yes 64
#ssba	no -144	yes 149
#sse7	no -71	yes 85
#sse9	no -207	yes 219
#ssed	no 79	yes -48
#ssef	no -78	yes 90
#ssen	no -65	yes 80
#ssep	unknown -65
#ssha	no 113	yes -103
#ssi>	yes 53
#ssie	no 62
#ssif	no -65	unknown 62
#ssil	unknown 57	yes -85
#ssir	no -196	unknown 147
#ssis	no 89	unknown -103
#ssma	no 72	yes -57
#ssna	no 94	yes -74
#ssni	no -43
#sso>	no 94	yes -83
#ssra	no -57	yes 72
#ssro	no 45
#ssui	no 67	yes -54
#sta3	no -50	yes 69
#sta7	unknown 42
#stad	no -48	yes 69
#stah	no 67	yes -55
#stan	no 53	unknown -73
#stat	no -40
#stel	no -65	yes 81
#ster	yes 51
#stha	no -40	unknown -59	yes 86
#stiq	no 59	yes -47
#sto>	no 108	yes -90
#stor	no -48	yes 61
#stou	no 103	unknown -99
#stre	no -134	yes 143
#styl	no -79	yes 94
#suie	no 81	yes -67
#sult	no 73	unknown 59	yes -132
#sung	no 101	yes -85
#sure	no 50
#surt	no 47
#sway	no 96	yes -64
#synd	no -121	unknown 95
#t2ad	no 61
#t3a>	no 40
#t3at	no -54	yes 75
#t3we	no -58	yes 67
#t9el	no 96	yes -82
#t9ou	no 40
#t9te	no 70	yes -56
#ta3>	unknown 84
#ta3j	no -76	yes 97
#ta7e	no 82	yes -58
#ta9>	no 111	yes -94
#tab>	no 74
#tabi	no -237	unknown 252	yes -48
#tach	no -146	yes 165
#tad>	no -79	yes 95
#tade	no 43
#tafi	no 41
#tage	no -51	yes 65
#tags	no 107	yes -86
#taha	no -62	yes 90
#tair	no -138	yes 160
#taji	no 48
#tal>	no -63	yes 73
#talb	no 85	yes -54
#tali	no -143	yes 163
#taly	no 107	unknown -46	yes -61
#tama	no 125	yes -100
#tan>	no 50	yes -56
#tana	no -108	yes 120
#tanb	no 58	yes -46
#tanc	no 143	unknown -154
#tang	no 78	yes -55
#tani	no -81	yes 105
#tanj	no 46
#tant	no -53	yes 65
#taou	no 62	yes -54
#tar>	no -44
#tara	no -52	unknown -44	yes 93
#tare	no -76	yes 46
#tarf	no -98	yes 111
#taro	yes 41
#tass	no -44	yes 73
#tata	yes 45
#tati	unknown 71	yes -90
#tawn	unknown 55
#tay7	no -128	unknown -41	yes 156
#tay>	no 71	yes -49
#taya	no 63	yes -53
#taye	no -130	unknown 134
#tayh	no 44
#tayr	no 166	yes -146
#tayy	no -97	yes 113
#taza	no 42	unknown -44
#tbak	no 52	yes -42
#tbar	no 62	yes -43
#tbat	no -49	yes 66
#tbed	no 161	yes -128
#tben	no 95	yes -77
#tbib	no -49
#tbou	no 101	yes -84
#tcha	no 43
#tcho	unknown 124	yes -100
#tchq	no 44
#tder	yes -45
#tdou	no -41	yes 48
#te3a	no 103	yes -72
#te7>	no -82	yes 99
#te9b	yes 64
#te9e	no 110	yes -88
#tebl	no -74	yes 89
#tech	no 91	unknown -45	yes -43
#tect	no 71	yes -47
#ted>	no -91	yes 105
#tefe	no 110	unknown -50	yes -61
#teff	no 69	yes -53
#teha	no 40
#tel3	no 40
#tela	no 82	yes -69
#tell	no -112	yes 121
#telt	no -93	yes 110
#tem>	no -125	yes 135
#teme	no -80	yes 93
#temo	no -164	unknown 112	yes 70
#temp	no -42	yes 66
#tenn	no 64	yes -45
#tens	no 47
#teq>	no 51	yes -42
#tera	no 49
#terf	no 113	yes -89
#teri	unknown 89	yes -53
#term	no -92	yes 104
#tern	no -54	yes 74
#tert	no 136	yes -123
#tet>	no 124	yes -98
#teui	no 44
#teus	no 67	yes -55
#tfa>	no 69	yes -62
#tfah	yes 48
#tfek	no -101	yes 119
#tfel	no 85	yes -69
#tfet	no 136	yes -115
#tfi>	no -43	yes 62
#tfit	no 81	yes -71
#tfo>	no 104	yes -91
#tghe	unknown 48	yes -70
#tgol	no -70
#thom	no 58
#tich	no 47
#tie>	unknown -63
#tier	yes 57
#tif>	no 43
#tifi	no 64	yes -58
#tih>	no 56	yes -46
#til>	no 91	unknown -45	yes -52
#time	no -126	yes 139
#tin>	yes 50
#tini	no 55	yes -44
#tiss	no 47
#tist	no -61	yes 76
#tit>	no -62	yes 82
#tith	no 55
#tjer	no -49	yes 64
#tkeb	no 179	yes -166
#tkes	no -50	yes 69
#tkha	no -47	yes 68
#tkhl	no 113	unknown -65	yes -77
#tkhn	yes 41
#tkse	no 133	yes -110
#tla3	no 74	yes -73
#tla>	no 69	yes -48
#tle3	no 63	yes -40
#tle9	no -123	unknown -40	yes 162
#tleb	yes 48
#tlef	unknown 68	yes -65
#tlfa	yes 44
#tlgh	no 85	unknown -54
#tlou	no -59	yes 70
#tma>	no 45
#tmma	yes 62
#tna>	no -46	yes 65
#tnac	no -45	yes 54
#tner	no -55	yes 67
#tni>	no -116	yes 125
#tnic	yes 47
#tnin	yes 45
#tobi	no -51	yes 78
#tobr	no 45
#toit	no 53
#tono	unknown 45	yes -41
#tore	no -48	yes 61
#toro	yes -42
#tors	no -45	yes 57
#tou7	no 116	yes -93
#toub	yes 48
#touc	no -80	yes 97
#touk	no 74	yes -53
#toun	yes 42
#tour	no 45
#tous	no 71	yes -58
#tout	no 62	yes -51
#tqet	no 57	unknown -49
#tqle	no 108	yes -73
#tqob	no 78	yes -68
#tqte	no 45
#tra9	no 81	yes -64
#tra>	no 45
#tran	yes 58
#tras	no 72	yes -64
#tree	no 45
#tres	no 60	yes -43
#tric	no -51
#trin	yes 41
#tro>	no -45	yes 53
#tros	no 183	yes -160
#trou	no -63	yes 71
#trov	no 59	yes -46
#tsad	no -92	yes 113
#tsaw	yes 46
#tsed	no 44
#tsen	no 42	unknown -43
#tsra	no 85	unknown -50
#tsre	no 113	yes -70
#tsse	no 107	yes -79
#tta>	no 57	yes -40
#ttan	no 53	yes -45
#ttat	no 45	yes -55
#ttch	no -121	unknown 121
#ttet	no 164	yes -140
#tti>	no 53	yes -112
#ttit	no 128	yes -98
#tuya	no -54	yes 51
#tylo	no -79	yes 94
#u3i>	no 147	yes -139
#u7do	no 120	unknown -44	yes -86
#u9an	no -124	yes 158
#uar>	no -85	unknown 146	yes -79
#uari	no 86	yes -78
#uarz	no 48	yes -40
#uba>	no -52	unknown 102	yes -115
#ubel	no 181	yes -168
#ubli	no -148	yes 167
#uces	no -100	yes 121
#uch>	no -60	yes 46
#ucho	no -51	yes 73
#ucti	no 84	yes -75
#uda>	no -62	yes 98
#ude>	yes 47
#udi>	no -128	yes 156
#udia	no -138	yes 152
#uee>	yes 46
#ueli	no -52	yes 61
#ues>	no 100	yes -73
#uet>	no 75	yes -59
#uett	no 60
#ufo>	no -221	unknown 284	yes -202
#uge>	no -63	yes 75
#ugeo	no -67	yes 91
#uha>	no -48	unknown 58
#uhom	no -101	unknown -44	yes 138
#uido	no 57
#uie>	no 49
#uil>	no 44
#uill	no 92	yes -63
#uira	yes 42
#uisi	no 51
#uja>	no 50
#ujda	yes -61
#uka>	unknown 64	yes -44
#ukai	no -142	yes 155
#ula>	no 58
#ulah	yes 47
#ulan	no -66	yes 80
#ulat	no -71	yes 90
#ulay	no 48
#ule>	no -85	yes 81
#ulev	no -46	yes 56
#uli>	no 92	yes -81
#uloi	yes -47
#ulta	no 73	unknown 59	yes -132
#ultr	no 80	yes -71
#ulur	no 172	yes -153
#umat	no -58	yes 62
#umen	no -40	yes 57
#una>	yes 45
#unat	no 41
#une>	unknown 46
#unet	no 113	unknown -45	yes -67
#ung>	no 101	yes -85
#upe>	no 71	yes -62
#ura>	yes 51
#ures	no -163	unknown 192	yes -72
#uri>	no 96	yes -76
#urie	no -212	unknown 138	yes 121
#urik	no 91	yes -72
#urit	no 71	yes -44
#uro>	no 59	yes -48
#uros	no 65	yes -43
#urri	no -239	unknown 195	yes -125
#urs>	no 76	yes -49
#urse	unknown 60	yes -64
#ursi	no 71	yes -59
#urt>	no -57	yes 78
#urte	no 47
#usi>	no 212	unknown -134	yes -117
#usko	no -56	yes 67
#uss>	no 176	unknown -45	yes -134
#usse	no -77	yes 86
#ussi	no 61	yes -49
#usta	no -80	yes 89
#ustr	no -83	yes 94
#uter	no 66	unknown 71	yes -136
#uteu	no 44
#uti>	no -42	yes 52
#uto>	yes 45
#utor	yes -42
#utre	no 122	yes -105
#utte	no 56	yes -42
#uya>	no -57	yes 79
#uyau	no -54	yes 51
#vabo	yes 45
#vais	no 52
#vali	no 83	yes -57
#vane	no 84	yes -68
#vant	no 57
#vard	no -46	yes 56
#vase	no -112	yes 125
#vehi	no -62	yes 91
#veme	no -56	unknown 116	yes -117
#vera	no 43
#verg	no 47
#verr	no 162	unknown -55	yes -103
#vert	no -213	unknown 169	yes 58
#vice	no 77	yes -69
#vide	no 59
#vier	no 48
#vill	no 51
#vis>	no 51
#vise	no 59	yes -46
#vois	no -62	yes 72
#vol>	no 60
#vola	no -94	yes 107
#volt	no 69	yes -56
#vrai	no -66	yes 86
#vril	no 75	yes -47
#w9ef	no -40	yes 60
#wa9f	no -69	yes 57
#wa9t	no -140	yes 168
#wach	unknown 81	yes -67
#wad>	no 47
#wahd	no -60	yes 69
#waki	no 80	yes -51
#wala	yes 45
#wali	no 72	yes -53
#ware	no -51	unknown 126	yes -124
#wat>	no -62	yes 79
#waw>	no 101	yes -78
#wbch	no -53	yes 85
#wch>	no -42	unknown 79	yes -41
#we7d	no -85	yes 119
#we9f	no -78	yes 84
#web>	no -93	unknown 68
#wedn	no 43
#week	no 57	yes -48
#weh>	no -108	yes 120
#wejh	no 87	yes -72
#weld	no -42
#wer9	no -130	unknown 152
#wert	no -58	yes 69
#wesl	no -131	unknown -54	yes 178
#whom	no 46
#wi9a	no 77	yes -63
#wia>	no -116	yes 142
#wich	no -103	yes 119
#wida	no 105	yes -90
#wja>	no -87	unknown 193	yes -195
#wje3	no -99	yes 124
#wla>	unknown 43
#wld>	yes 45
#wli>	no 100	yes -83
#wlla	no 111	unknown -44	yes -65
#wlo>	no 115	yes -98
#wqe3	no -61	yes 68
#wqef	no -185	unknown 183
#wrek	no 66	yes -53
#wsel	yes -49
#wsla	no 42
#wst>	no 41	unknown 59	yes -101
#wwej	unknown -41
#wwer	no 50
#wya>	no -46	unknown 88	yes -62
#xyge	no 105	yes -88
#y3ou	no 88	yes -61
#y3re	no -155	unknown 179	yes -72
#y3ti	no 80	unknown -48
#y7el	no 89	yes -72
#y9ou	no -276	unknown 211	yes -61
#y9te	no -132	yes 134
#yada	yes 49
#yala	no -77	yes 103
#yalh	no -65	yes 84
#yali	yes 46
#yalk	no -157	unknown -42	yes 181
#yaln	no -69	yes 86
#yalo	yes 50
#yana	no -78	yes 81
#yani	no -51	yes 61
#yara	no 73	yes -60
#yass	no -77	yes 90
#yau>	no -45	yes 55
#yban	no -49	unknown 156	yes -124
#ych3	no 67	yes -56
#yda>	unknown -45	yes 58
#ydat	no 96	yes -84
#ydeh	yes 45
#ydek	no 160	yes -149
#ydkh	no 62	unknown -62
#ydor	no -176	yes 178
#ydrn	no -60	yes 77
#ydrr	no 88	yes -58
#ye7>	yes 56
#ye9>	no 40
#yeb>	no -71	unknown 153	yes -139
#yeda	no -69	yes 86
#yef>	no 80
#yeg>	no -45	yes 58
#yeh>	no -96	unknown 214	yes -174
#yeq>	no -46	yes 60
#yer>	no -113	yes 124
#yet>	no 41	yes -49
#yetc	no -70	yes 87
#yetn	no -52	yes 65
#yett	no -62	unknown 143	yes -76
#yga>	no -68	yes 86
#ygen	no 105	yes -88
#yghl	no 61	yes -47
#ygol	yes 53
#yha>	no -65	yes 78
#yhez	no 63
#yin>	yes 57
#yjaw	no -43	yes 68
#yjri	no -51	yes 73
#ykhe	no -98	yes 112
#ykhl	no 118	unknown -43	yes -76
#ykhr	no -132	yes 147
#yl3e	no -145	yes 156
#yla>	no 47
#ylo>	no -79	yes 94
#yma>	no 42
#ymch	no 103	yes -87
#ymke	unknown 46
#yna>	no 93	yes -67
#ynch	no -49	unknown 70
#yndi	no -121	unknown 95
#ynze	no -61
#yon>	no -45	yes 58
#youn	no -50	unknown 59	yes -66
#yous	no -74	yes 81
#yout	no -70	yes 87
#yrat	yes 51
#yser	no 96	yes -69
#yseu	no 127	unknown -58	yes -69
#ysil	yes 51
#ysni	yes 48
#ysre	no 103	yes -90
#yssi	no -101	unknown 97
#ytbe	no 111	yes -73
#ytfi	no -78	yes 87
#ytle	no -59	yes 64
#yto>	no 83	yes -64
#ytou	no -136	yes 146
#ytse	no -53	yes 59
#yure	no -57	yes 75
#yydo	no 65	yes -54
#yye7	yes 46
#yyed	no 50
#yyer	no -146	yes 153
#zad>	no -132	yes 142
#zadt	no -62	yes 83
#zago	no 141	yes -113
#zaj>	no 56	yes -43
#zan>	no 218	yes -186
#zate	no 48	yes -40
#zaza	no 48	yes -40
#zbel	no -105	yes 123
#zel>	no -40
#zela	no 102	yes -87
#zell	no 72	yes -59
#zelt	no -70	unknown 41
#zen9	no -203	unknown 171
#zen>	no 74	yes -64
#zer9	no -63	yes 47
#zerb	no -63	yes 85
#zeyy	no -146	yes 153
#zha>	no 55
#zid>	unknown 90	yes -129
#zila	no 122	yes -112
#zito	yes 43
#zjaj	no 47
#zlat	no -75	yes 87
#zle9	no 90	yes -67
#zon>	no -51	yes 72
#zouh	no -82	yes 90
#zoun	no 134	yes -118
#zrab	no 80	yes -64
#zre9	no -61	yes 78
#zzan	no 159	yes -145
#zzat	yes 59
#zzit	no 77	yes -69
10h	no -134	yes 144
12	no -61	unknown 122	yes -65
12000	no 54
14	no 84	yes -69
207	yes 52
21	no 44	unknown -48
2100	no 73	yes -61
22	no 43
28	no 63	yes -48
2eme	no -48	yes 61
3	no 59	yes -43
35	no -141	yes 160
3a2ila	no -135	yes 147
3achoura	no 69	unknown -73
3afak	unknown -46
3am	no 56
3amer	no 46
3aref	no 43
3dem	no 130	yes -115
3edd	no -84	yes 106
3emmerna	no -43	yes 55
3emmernah	no -62	yes 77
3emmi	no 164	yes -152
3en9i	unknown -54	yes 43
3end	no -110	yes 124
3endha	no -61	yes 78
3endhom	no 57
3endna	yes 52
3endo	no -50	yes 73
3eyett	no -83	unknown 111	yes -61
3eyyet	no 117	yes -98
3eyyetch	no -70	yes 87
3imara	yes -48
3inha	no -76	yes 89
3ini	no 46
3inia	no 53	yes -48
3lach	unknown 109	yes -102
3likom	unknown 53	yes -50
3lina	no -115	unknown 95
3liya	no -100	yes 113
3mmerna	no -86	yes 106
3ndi	no -58	yes 44
3ndo	no -103	yes 117
3on9i	no 85	yes -71
3otla	no 77	yes -49
3refna	no -154	unknown 198	yes -137
3reft	no -152	unknown 176
3reftch	no 62	yes -99
3tana	no -106	yes 117
3tani	no -162	yes 188
4x4	yes 51
5	no -54	yes 45
7	no 61
7aja	no -56	unknown 46
7ajra	unknown 109	yes -149
7amla	no -111	yes 140
7amra	no 69	yes -56
7anout	no 88	yes -67
7anouti	no -62	yes 74
7awlo	no 67	yes -54
7dana	no -259	unknown 81	yes 157
7daya	no 67	yes -50
7dida	no 99	yes -87
7ed	yes -40
7ejra	no 132	yes -108
7ekk	no -84	unknown 65
7ekkit	no 94	yes -75
7el	no -63	yes 74
7ellit	no -76	yes 92
7er9at	no -97	yes 116
7essa	no -74	yes 84
7eyyed	no 68	yes -52
7jar	no 141	unknown -41	yes -103
7jer	no 111	yes -98
7jra	no 87	yes -69
7mar	no 46
7mel	no 81	yes -68
7mer	unknown 77	yes -63
7ofra	no 167	yes -155
7re9	no 156	yes -128
7wayej	no -43	yes 60
7wayj	no 86	yes -61
8	no 58
80	no 75	yes -54
9	no 55
900	no 107	yes -87
9ahwa	no 66	yes -56
9al	yes 51
9asni	no 65	yes -48
9d	no 106	yes -92
9dam	no -133	unknown 186	yes -113
9ed	no 56	yes -40
9eddam	unknown 82	yes -93
9elbi	no 80	yes -64
9er3a	no 175	yes -159
9et3at	no -98	yes 114
9te3	no 172	yes -159
=answer: lead	no -66
=answer: unsure	no -167	unknown 245	yes -96
=being: animal	unknown -46	yes 62
=constat: constat	no -118	yes 116
=constat: not-done	no -67	yes 49
=danger: event	yes 67
=danger: now	unknown 46
=danger: over	no -64	unknown -48	yes 94
=danger: plea	no 50	unknown -57
=danger: present	unknown -54	yes 63
=danger: put-out	no 87	yes -57
=distress: distress	no -116	yes 112
=document: carte_grise	no 112	unknown -99
=document: constat	no -115	yes 110
=document: constat_degat_des_eaux	no -159	yes 173
=document: devis_ou_facture	no 47	unknown -79
=document: photos	unknown -40	yes 54
=document: recepisse_plainte	no 150	unknown -43	yes -104
=hedge: hedge	no -76	unknown 156	yes -100
=hedge: roughly	no 63	unknown 52	yes -117
=idiom: part	no 62	yes -93
=idiom: traffic	no -144	unknown 42	yes 102
=injury: absent	no 120	yes -83
=injury: grave	yes -63
=injury: nobody	yes 47
=intent: complaint	no 128	unknown -45	yes -83
=intent: correct	no 222	unknown -83	yes -158
=intent: declare	no -44	yes 45
=intent: greet	no -55
=intent: human	no -76	yes 111
=intent: other	yes -47
=intent: thanks	no -147	yes 100
=liability: unclear	no -119	unknown 190	yes -151
=other autre	no -144	unknown -90	yes 187
=other collision	yes 76
=other evenement_climatique	no 154	yes -126
=other incendie	unknown -46
=party: alone	no 205	yes -167
=party: culprit	no -223	unknown -46	yes 266
=party: foreign	yes 64
=party: hit-and-run	no -67	unknown -44	yes 110
=party: neighbour	no -228	yes 247
=party: nobody-else	no 196	yes -166
=party: other-vehicle	no -70	yes 93
=party: theirs	unknown -44
=party: vehicle	yes 62
=party: witness	no -204	unknown 192
=person: driver	no -98	unknown -42	yes 140
=person: exposed	no -68	yes 103
=police: not-done	unknown -44
=scene: autre	yes -50
=scene: bris_de_glace	no 73	unknown -42
=scene: collision	no -60	yes 58
=scene: dommage_materiel	no 67
=scene: evenement_climatique	unknown -42	yes 59
=scene: vandalisme	no 87	yes -47
=scene: vol	no 105	yes -106
=status: refused	no -65
=status: unfinished	no -76	unknown -47	yes 121
=thirdParty no	no 82	yes -75
=thirdParty no rather	no 77	yes -65
=thirdParty no sure	no 211	yes -175
=thirdParty no unsure	no 78	yes -80
=thirdParty unknown	no -272	unknown 278	yes -165
=thirdParty unknown unsure	no -272	unknown 278	yes -165
=thirdParty yes	no -129	yes 157
=thirdParty yes rather	no -71	yes 102
=thirdParty yes sure	no -134	yes 162
=type autre	unknown 91	yes -77
=type autre sure	unknown 112	yes -111
=type autre unsure	no -104	unknown -70	yes 129
=type blessure	no 45
=type blessure sure	unknown -43
=type blessure unsure	no 64	yes -63
=type bris_de_glace rather	unknown -54	yes 53
=type bris_de_glace sure	yes -44
=type bris_de_glace unsure	no 104	yes -91
=type collision	no -49	yes 47
=type collision sure	no -61	yes 56
=type collision unsure	no 86	unknown -68
=type degats_des_eaux rather	no 65
=type degats_des_eaux unsure	no -67	unknown -46	yes 82
=type dommage_materiel	yes 45
=type evenement_climatique	yes -42
=type evenement_climatique sure	yes -40
=type incendie rather	no 191	yes -169
=type none	no 70	yes -47
=type vandalisme unsure	no 132	yes -93
=type vol	no 42
=type vol rather	no 170	unknown -43	yes -129
=type: autre	no -71	unknown 95
=type: blessure	unknown -41
=type: bris_de_glace	no 42
=type: evenement_climatique	no 46	yes -44
=type: vol	no 56
a	no 44
accident	no -128	unknown 95
accrochage	no -67	yes 98
ach	no -54	unknown 99	yes -60
agadir	no -100	unknown 66
agence	no -113	unknown 113
aile	no -87	unknown 60
ain	no -86	unknown 51
ait	no 108	yes -95
alf	no 123	yes -106
allah	unknown 46	yes -48
ambulance	no -62	yes 73
ane	no 132	yes -100
antenne	no 72	yes -49
appareil	no 67	yes -56
appartement	no -80	yes 93
aquarium	no 86	yes -78
arriere	yes 53
arrondissement	no 55	yes -49
ascenseur	no 55
assurance	no 43
audi	no -93	yes 107
auto	yes 45
autoroute	yes -42
avant	no 58
avril	no 75	yes -47
azilal	no 122	yes -112
azrou	no 102	yes -78
b3d	no 41
b3id	no 104	yes -85
b9aw	yes 54
b9ina	no 75	yes -65
b9itch	no -56	yes 72
ba	yes 51
ba3d	no 77	yes -64
ba9i	no 45
bab	no 81	yes -60
baba	no 102	yes -87
baghi	no -169	yes 190
bain	no 146	yes -115
balcon	yes 54
baqi	no 43
barbecue	no 74	yes -55
bas	no -40	yes 74
batterie	unknown 93	yes -102
bayd	no 118	yes -99
bayda	no -135	unknown -44	yes 169
bbah	no -84	yes 109
bd	no -79	yes 91
bdat	no -60	yes 75
bdaw	no 96	yes -84
bebe	no 58	yes -42
bekri	no 41
belgique	no -153	unknown 156
belli	no -46	yes 62
beni	yes 41
berlingo	yes 49
bernoussi	no 86	yes -71
berrechid	no -91	unknown 120	yes -47
beton	no 61
bezzaf	no 78	yes -64
bghat	no -147	yes 163
bghatch	no -82	yes 112
bghaw	unknown 58
bghel	no -110	yes 131
bghina	no -100	yes 133
bghit	no 74
bghitch	unknown 92	yes -113
bhal	no -60	unknown 109	yes -73
bia	no -79	yes 84
bicyclette	no -58	yes 68
bidon	no 104	yes -80
biha	yes 54
billet	no 75	unknown -44
bin	no -134	unknown 127
bina	no -68	yes 80
binatna	no -76	yes 85
bir	no 86	yes -64
bit	no -46	unknown 69
biya	no 71	yes -58
bkhir	no 63
blassa	no 165	yes -149
bmw	no -78	yes 83
bnadem	yes 44
bo7di	no 104	yes -84
bo7dou	no 47
boite	no 68	yes -49
bolice	no 44
bolis	no 102	yes -86
bombe	no 53	yes -41
bou7do	no 120	unknown -44	yes -86
boulevard	yes 46
boulis	yes 44
bouskoura	no -56	yes 67
box	no 89	yes -74
bra	no 77	yes -67
brise	no 97	yes -75
brouillard	no 79	yes -68
bureau	no 57
bzaf	no 62	yes -40
cabinet	no 112	unknown -53	yes -58
cable	no -73	yes 91
cafe	no -103	yes 119
caisse	no 120	yes -102
calandre	no 78	yes -64
camera	yes -47
camionnette	no -89	yes 68
canalisation	no -64	yes 75
canape	no 87	yes -76
caravane	no 108	yes -87
carrefour	no -74	yes 50
carte	yes -51
carter	no 110	yes -100
casque	no -44	yes 61
cave	no -51	unknown 74
ceinture	no -131	yes 138
ch7al	no -67	unknown 64
cha3lat	no 103	yes -92
cha3let	no -41	yes 49
chab	no -145	yes 155
chad	no 99	yes -87
chaf	no -75	unknown 95
chaft	yes 62
chahda	no -78	yes 90
chaine	yes 46
chantier	no -70	yes 83
chargeur	no 133	yes -114
charika	no -103	yes 119
chariot	no -103	yes 66
chauffe	no 83	yes -62
chedat	no 70	yes -57
cheikh	no 53
chejra	no 65	yes -45
chekaya	no 113	yes -89
chem3a	yes 49
chhar	no 120	yes -94
chher	no -65	unknown 148	yes -99
chhor	no -53	yes 80
chhour	yes -81
chi	yes -48
chichaoua	no 155	yes -134
chifour	no 42
chikaya	no 52
chkit	no -127	yes 155
chkoun	unknown 78	yes -67
chno	no 52	unknown -55
choc	no -40	unknown 56
chorta	no -75	yes 60
chrajem	no -97	yes 114
chrara	no 68	yes -52
chrjem	no 43
chta	unknown 48	yes -60
chtouka	no 74	yes -53
chwia	no -116	yes 142
chwiya	no 52
cin	no 70	unknown -67
clavier	no 48	yes -40
cle	no 79	unknown -61
client	no -96	yes 107
clignotant	no -66	yes 78
clinique	no 78	yes -61
cm	no 76	yes -65
cocotte	no 106	yes -89
coffre	no 57
coiffeur	no -93	yes 105
coiffure	no 80	yes -66
colle	no 85	yes -56
colonne	no -167	unknown -69	yes 210
compteur	no 93	yes -77
congelateur	no 60	yes -46
constat	no -44	yes 42
corniche	yes 57
couloir	no 46	yes -72
cuisine	no 50
dakhel	no -96	unknown 111	yes -50
dakhlat	no 134	yes -108
dakhlo	no 106	yes -89
darbni	no -61	yes 72
darou	yes 41
dat	no 59
dayz	no -69	yes 98
daz	no -47	unknown 51
dazt	no -128	yes 144
dbab	no -55	yes 65
dda	no 43
ddaw	no 42
ddawh	no -75	yes 86
ddow	no -50	yes 70
declaration	no 63	yes -45
degat	no -76	yes 87
degats	yes 42
dehrou	no 116	yes -104
dentiste	no -61	yes 76
depot	no 61
derb	no 57	yes -48
derba	no -45	yes 69
derbat	yes 54
derbatni	no -122	unknown -43	yes 153
derbni	no -69	unknown 99
derbouni	no 259	yes -244
derk	unknown 61	yes -82
derna	yes 42
dernahch	yes 45
derri	yes 50
dertha	no 67	yes -51
des	no -58	yes 71
dheb	no 74	yes -62
dialo	yes 45
dik	no 55
dima	no -67	yes 76
dkhelna	no 60	yes -43
dkhelt	no 70	yes -49
dkhlat	unknown 57
dkhlo	no 87	yes -74
dlam	no 140	yes -122
dlou3	no -130	yes 143
do	no 70	yes -62
donc	no 117	yes -96
dorat	no 68
dos	no 115	yes -87
dossier	no 102	yes -61
douar	no -85	unknown 146	yes -79
double	no 51	unknown -76
dra3i	no 81	yes -63
drabni	no -103	yes 119
drbatni	no -48	yes 56
drbo	no 50	yes -41
dreb	no -78	unknown 88
drebna	no 58	yes -46
drebt	yes 64
drebto	no 136	unknown -46	yes -91
drhm	no 115	yes -106
drna	no 57
drri	no 41
dw	no -78	yes 100
dwa	unknown 55	yes -53
dyalha	no -75	yes 92
dyali	no -40	yes 47
dyalna	no -69	yes 86
dyalo	yes 57
eau	no 63	yes -47
eaux	no -50	yes 61
ecole	yes 53
elec	no 130	yes -109
electrique	no 53
en	no -84	unknown 98	yes -56
enseigne	no 47	unknown -52
essaouira	yes 42
essence	no 95	yes -82
essuie	no 67	yes -54
etage	yes 47
euro	no 59	yes -48
euros	no 65	yes -43
fach	no 130	yes -148
fad	no 104	yes -91
fat	no 77	yes -52
fauteuil	no 44
fe9na	no 97	yes -75
fe9t	unknown 75	yes -68
fekhdi	no 71	yes -49
fekki	yes 55
fes	no 71	yes -40
feu	no -56	yes 71
fia	no -58	yes 72
fiat	no -134	yes 157
fihom	unknown -90
fin	no -71	unknown 115	yes -47
fissure	no 102	yes -75
flous	no 64	yes -44
fo9	no 44
fo9i	no -86	yes 98
fo9o	no -74	yes 83
four	no 213	unknown -115	yes -119
fourriere	no -239	unknown 195	yes -125
fraches	no 111	yes -99
frigo	no 56	yes -43
fsed	no -46	yes 62
fya	no 51	yes -45
ga3	no 48
galat	no -167	yes 179
gales	no -79	yes 97
galet	no -81	yes 108
galia	yes 46
galou	unknown 126	yes -172
galt	yes 47
garage	no 48
garde	no 45
gardien	unknown 161	yes -220
gare	no -142	unknown 52	yes 78
garro	no 134	yes -119
gaz	no 72	yes -57
gendarmerie	no 48
ghada	no -85	yes 97
ghadich	no -90	yes 104
ghadyin	no -99	yes 118
ghalat	no -97	yes 126
ghalta	no -126	yes 139
ghar9a	no 64
ghber	unknown 115	yes -104
ghda	no -57	yes 79
ghedda	yes -54
ghfelt	no 189	yes -172
ghi	no 79	yes -112
ghorzat	no 40
ghta	no 65	yes -55
glace	no 90	yes -72
glissiere	no 81	yes -51
glovo	no -59	yes 65
golf	no -68	yes 86
golna	no -130	yes 136
gps	no 150	yes -123
grise	yes 46
gueliz	no -52	yes 61
guidon	no 57
ha	no -132	yes 147
hada	no 64	yes -43
hadchi	no 47
hamdolah	no -94	yes 110
hamdollah	no 49	yes -43
hammam	no 229	unknown -54	yes -200
hazza	no 69	yes -56
hbet	yes 56
hdert	no -42	yes 56
hebtat	no -146	yes 154
herres	no -186	yes 206
herrsou	no 65	yes -57
hez	no 117	yes -104
hezz	no 59	yes -45
hezzit	no 77	yes -69
hhhh	no 94	yes -65
hit	unknown 55	yes -57
homa	no 74	yes -58
hotel	yes 50
hotte	no 88	yes -75
howa	yes 48
hreb	yes 47
hrebo	no 104	yes -89
hta	no 48
hwa	no -80	yes 102
ibn	no 61
immeuble	no -128	yes 135
impact	no 99	unknown -41	yes -63
imta	no -66	unknown 60
induction	no 84	yes -75
insert	no 54	yes -49
internet	no -44	yes 54
iphone	no 84	yes -68
iyam	no -61	yes 77
jab	no -82	yes 102
jah	no -87	yes 99
jaja	no 127	yes -109
jama3a	no -155	unknown -40	yes 186
jame3	no -53	unknown 142	yes -127
jani	no 57	yes -48
jar	no -53	yes 50
jardin	no 74	yes -45
jardinier	no -93	yes 108
jari	no -137	yes 151
jarna	no -168	yes 183
jarti	no -131	yes 141
jaya	no -68	yes 104
jbed	no 108	yes -93
jbel	no 157	yes -138
jdar	no 128	yes -109
jdarmia	no -79	yes 94
jdid	no -75	yes 98
jdida	no 48
je	no -40	yes 60
jebs	no 98	yes -78
jeddi	yes -64
jehd	no 129	yes -113
jem3a	no 43
jenb	no -72	unknown 63
jenbi	no -68	yes 79
jer7	no 70	yes -51
jer7a	no 120	yes -100
jerr	no 105	yes -91
jiran	no -67	yes 46
jit	no -41
jm3a	no 92	yes -67
joint	no 56	yes -45
jra	no 160	yes -147
jra7	no -89	yes 114
k7el	no -42	yes 65
k7la	no 100	yes -84
kamel	unknown 65	yes -59
kaml	yes 44
kan9derch	no -44	unknown 165	yes -150
kan9te3	no -148	yes 155
kanch	yes 56
kanchouf	no 49
kandir	yes 40
kangoo	yes 43
kanhez	no 128	yes -105
kant	no -47	unknown 47
kantsenna	unknown -43	yes 42
karossa	no -106	yes 112
karrossa	no -60	yes 76
katghetti	unknown 63	yes -119
katgol	no -150	unknown 46	yes 83
katkhelles	no -88	unknown 127	yes -77
katwje3ni	no 117	yes -98
kay	yes 44
kay3oum	no 92	yes -65
kay9te3	no -132	yes 134
kaydhak	no 69	yes -58
kaydiro	unknown -43
kaydrni	no -60	yes 77
kayghewwet	no 45	yes -41
kayghli	no 61	yes -47
kaygol	no -44	yes 72
kayhder	no -73	yes 82
kayjawbch	yes 47
kayjri	no -85	yes 101
kayl3eb	no -145	yes 156
kayna	no 118	yes -102
kaynch	unknown 59
kaynzel	no -80	unknown 55
kaytleb	no -59	yes 64
kbir	yes 49
keb	no 147	unknown -40	yes -120
kebb	no -72	yes 82
kemmel	no -72	yes 104
kenitra	no -46	yes 55
kent	no -44
kersi	no 108	yes -97
kesser	no -97	yes 117
khali	no -173	yes 189
kharej	no -48	yes 58
kharja	no -86	yes 106
khawi	no 52	yes -41
khawya	no -46	unknown 88	yes -62
khbet	no -104	yes 120
khda	no 62
khdam	no -152	yes 168
khdama	no 52
khdat	no 47
khddama	no -147	yes 156
khdit	no -49	yes 81
khdma	no 80	yes -68
khebtat	no 134	yes -107
khedma	no 53
khella	unknown 96	yes -115
khellat	unknown -46
khellaw	no 43	unknown 42	yes -87
khellit	no -41	unknown 89	yes -56
khenifra	no 45
kherjat	no 60	yes -49
khilal	no -201	yes 217
khir	no -83	yes 99
khouya	no -57	yes 79
khoya	no -110	unknown 90
khrejo	no 109	unknown -42	yes -75
khrejt	no 41	yes -45
khser	no -109	yes 124
khtef	no 121	yes -104
khtfo	no 97	yes -84
khwa	no 41
khwaw	no 78	yes -57
khyata	no 97	yes -90
kifach	unknown 45	yes -84
kla	no -112	unknown 70
klian	no -80	yes 95
km	no -109	yes 137
kola	unknown 58	yes -109
kona	no 62	yes -44
koura	no -144	yes 158
kouzina	no -85	yes 97
krassa	no 88	yes -77
ksida	no -195	unknown 229	yes -101
ktbo	no 72	yes -54
kteb	yes 54
ktef	no 51
l3am	no 53
l3ani	no -92	yes 103
l3arbia	no -103	yes 121
l3awd	no -79	yes 96
l3chia	no 63
l3ers	no 62	yes -40
l3essas	yes 48
l3omra	no -76	unknown 79
l3oud	no 75	yes -56
l7ad	no 68	yes -49
l7ajja	no -65	yes 81
l7amdolah	no 85	yes -76
l7amdolillah	no -48	yes 74
l7amdollah	no -57	yes 74
l7amdoulillah	no -92	yes 103
l7ammam	no -90	yes 68
l7anout	yes 42
l7chich	no -73	yes 79
l7ed	no 45
l7emmam	no -51	unknown -52	yes 102
l7emsa	no 50
l7it	unknown 65	yes -66
l7ouma	no 147	unknown -77	yes -76
l7out	no 93	yes -82
l7ram	no 72	yes -50
l7ta	no -172	unknown 93
l7yout	no -166	yes 177
l9a	no 93	yes -79
l9antra	no 76	yes -67
l9elb	no 73	yes -49
l9ina	no 58	yes -44
l9it	unknown 43	yes -76
l9itha	no -104	unknown 170	yes -91
laayoune	no -65	unknown 110	yes -87
lah	no -67	yes 84
lakhor	no 42
lakhra	no -68	yes 80
larache	no 45
larb3	no 41
lard	yes 44
lasse9	no -86	yes 97
lassurance	no -223	unknown 129	yes 59
lavabo	yes 45
lave	no 52
laver	no 73	yes -54
lb7er	no 47
lbab	yes 42
lbalcon	no 70	yes -60
lbanka	yes 48
lbareh	no -73	unknown 118	yes -52
lbarriere	no 169	yes -152
lbatterie	no 99	yes -70
lbe7r	no 61	yes -52
lbent	no -53	yes 69
lberd	no 60
lbghel	no -52	yes 59
lbid	no 125	unknown -85	yes -41
lbit	no 72	yes -61
lblassa	no 59
lcaisse	no 81	yes -70
lcamion	no -110	yes 136
lcapot	no 44
lconstat	no -52	yes 64
le	yes 55
lfayadan	no 76	yes -56
lfeu	no -72	yes 83
lfo9	no -70	yes 73
lfo9ani	unknown -42	yes 48
lforn	no 50	yes -40
lfou9ani	no -111	yes 131
lghalta	no -121	yes 133
lghis	yes 53
lghorzat	no -105	yes 117
lhamdollah	no -120	yes 133
ligament	no 112	yes -90
ligne	no 46
lihom	no -85	yes 110
lik	no 110	yes -87
likom	no -69	yes 49
lil	no 49
lila	no 75	yes -52
lille	no -65	yes 83
limen	no -64	yes 44
limna	no 88	yes -69
lina	no -47	yes 71
liser	no -125	unknown 199	yes -150
lisser	no -98	unknown 93
livraison	no -66	yes 86
liya	no 57
ljar	no -208	yes 225
ljara	no -99	yes 118
lkamio	no 82	unknown -69
lkar	no -60	yes 75
lkbir	no 83	yes -66
lkbira	no 70	yes -63
lkelb	unknown 47
lkhedma	yes 60
lkhel3a	no 60	yes -53
lkhett	no -156	yes 170
lkhir	no -130	unknown 41	yes 89
lkhobz	no -40	yes 51
lkhodra	no -93	yes 111
lklian	no -50	yes 56
lkora	no -71	yes 86
lkorsi	no 80	yes -49
lkouzina	no 78	yes -64
lkra	no -42	yes 51
lli	no -104	yes 81
lm3iz	no 119	yes -109
lma7dar	no -49	yes 62
lmachine	no -47	yes 71
lmalik	no 60	yes -42
lmatricule	no -79	yes 117
lmohim	no 55	yes -42
lmoteur	no -78	unknown 48
lmoto	no -86	unknown 53
lmra	yes 43
lmraya	no 108	yes -87
lo7	no 180	yes -172
local	no 83	yes -59
logan	no 82	yes -64
lor	no -63	yes 45
lpare	no 40	yes -89
lparking	no -93	yes 110
lpc	no 106	yes -91
lpolis	no -108	unknown 88
lunette	no 132	unknown -61	yes -73
lustre	no -134	yes 143
lvase	no -163	yes 172
lvitre	no 61
lvol	no 60
lwad	no 59	yes -45
lwalid	no 94	yes -75
lwalida	no 51
lwer9a	no -47	yes 55
lwest	no 54
lwi9aya	no 104	yes -87
m3ah	no -102	yes 120
m3aha	no -54	unknown 111	yes -61
m3ahom	no -135	unknown 79
m3akom	no 60
m3emmer	yes 40
m3ewja	no -87	unknown 193	yes -195
m7dar	no -194	yes 213
m7loul	no 63	yes -44
m7loula	no 47	unknown -42
ma3endi	no -181	unknown 171
ma3reft	no 58	yes -44
ma3reftch	no -91	unknown 173	yes -99
macbook	no 61	yes -51
machi	no -58	unknown 43
machine	no 59	yes -40
madame	no -47	yes 58
mafia	no 133	yes -120
mai	no -63	unknown 114	yes -79
main	no -83	unknown 102	yes -97
makanch	no -69	yes 83
makayn	no -134	unknown 112
makaynch	no -55	unknown 58
malle	no 48
marche	no -71	yes 90
marjane	no -96	yes 118
marrakech	yes 81
mars	no 82	unknown -43	yes -46
marteau	no -103	yes 115
martil	no 91	unknown -45	yes -52
mat	no 66	yes -46
mata	yes 40
matelas	no 137	yes -119
matet	no 42
mato	no 71	yes -55
matricule	no -118	unknown 74
mbelel	unknown 52
mchat	no 57
mchaw	no 71	yes -60
mchina	no 70	unknown -43
mchit	no 53	yes -44
mchitch	no 88	yes -68
me7loul	no 96	yes -69
meknes	unknown 65	yes -73
mellal	yes 41
mellin	no 106	yes -97
menhom	no 93	yes -78
menni	no -94	yes 103
mercedes	no -53	yes 64
mersa	no 58	yes -40
meskin	no 64	yes -44
meskina	no 44
meubles	no 134	unknown -45	yes -89
mherrsa	yes 61
mherrsin	no 80	yes -64
minerve	no -171	yes 175
mjrou7	no 57	yes -40
mnha	no 48
mni	no -61	yes 79
mnin	no -60	unknown 99	yes -45
mochkil	yes 47
modem	no 57	yes -49
mohammadi	yes 58
mol	no -69	yes 82
mora	no -57	yes 77
mosta3jalat	no -66	yes 86
moul	no -86	yes 100
moulaha	no -47	yes 57
moulat	no -100	yes 118
moulay	no 48
mous	unknown 78	yes -56
mouss	no 130	yes -107
mra	no 96	yes -69
mrat	no -141	yes 158
mrrat	no -146	unknown 102
msdoud	no 42
msini	no -83	yes 97
mzyanin	no -74	yes 84
n3emro	no -91	unknown 150	yes -61
n3est	no -78	yes 99
n3eyyet	no 40
n3ref	no 57	yes -63
n7ell	no 186	yes -172
n9der	no 41	unknown -42
n9derch	no -163	yes 172
n9ez	no 179	yes -156
na3es	no 67
na3sa	no -62	yes 83
na3sin	no 51
na9es	no 83	yes -59
nad	no -60	yes 71
nakhla	yes 51
nas	yes 57
nazel	no -80	yes 95
nbeddel	no 57	unknown -61
nchof	no -118	unknown 112
ndiro	no 102	yes -86
nefs	yes 56
neiman	no 68	yes -51
nemra	no -52	yes 59
nemrti	no -56	yes 70
nit	no 138	yes -117
nkhdem	no 42
nmchi	no -43
nnas	no 60	yes -46
nsa	no -109	yes 119
nsat	no -69	yes 81
nsifet	no 87	yes -72
nta	yes 54
nzelat	no 102	yes -87
nzelt	no -70	unknown 41
octobre	no 45
onee	no 53
operation	no 69	yes -53
ordonnance	no 58	unknown -49
ouarzazate	no 48	yes -40
oujda	unknown 43	yes -52
ourika	no 91	yes -72
oxygene	no 105	yes -88
panneau	yes 41
panneaux	no 78	yes -61
papier	no 55
parabole	no -72	yes 88
parbriz	unknown 71	yes -89
parking	yes -44
parquet	no 86	yes -68
partner	no -55	yes 67
passage	no -115	yes 127
passeport	no 93	unknown -75
pc	no 84	yes -72
peage	no 52
peinture	no 132	yes -103
perceuse	no -80	yes 105
permis	no -65	yes 78
peugeot	no -67	yes 91
picanto	no -77	yes 106
pieton	no -42	yes 49
placards	no 100	yes -87
plafond	no -98	unknown 84
plainte	no 73	yes -52
plastique	no 59	yes -47
platre	no 88	yes -75
pneus	no 89	yes -74
point	yes 45
points	no 49
polis	yes 54
port	no -133	unknown 120
portable	no 114	yes -92
porte	no -52	unknown 42
portiere	no -101	yes 118
poteau	no 101	yes -78
pouces	no -100	yes 121
prelevement	no -56	unknown 116	yes -117
priorite	yes 47
protection	no 52
qbel	no 64	yes -56
qoddam	no -51	unknown 82
ra9m	yes 43
radiateur	no 54
radio	no 63
rah	yes 43
rajel	no 66	yes -49
rakba	no -48	yes 65
rakeb	no 73	yes -57
rani	unknown 71	yes -45
rapport	no -159	unknown 85	yes 68
rasou	no 55	unknown -40
rass	yes 56
rasso	no 103	yes -94
rayure	no -104	yes 121
rb3a	no 99	yes -83
rbat	yes 40
rebbi	no -91	yes 104
rech	no 118	yes -95
rej3	no 41
rejlia	no -101	unknown 151	yes -79
rejlih	no -133	yes 144
rejliha	no -84	yes 97
remboursement	unknown 60	yes -64
remorque	no -118	unknown 68
repos	no 71	yes -62
retro	no -83	yes 76
retros	no 183	yes -160
ri7	no 47
ri7a	no 76	yes -52
riad	unknown 57	yes -67
rideau	no 42
rideaux	unknown 55	yes -64
rj3at	no -40	yes 49
rje3	no -51	yes 68
rje3na	no 64	yes -55
rje3t	yes -43
rjli	no 94	yes -78
rkebt	no 110	unknown -53	yes -68
rmad	no 67	yes -60
rmaw	no 141	yes -128
rmel	no 88	yes -111
robinet	no -45	yes 69
robini	yes 61
rocade	no -88	yes 110
rochd	no 61
rokkab	no -200	unknown 141	yes 50
rond	yes 56
roue	no 40
roues	no 89	yes -52
rouge	no -63	yes 75
route	no -44	yes 51
rwida	no 105	yes -90
s7i7	no 136	yes -111
sa3a	no 65
sa3at	no 64	yes -55
sa3i9a	no 56	yes -45
sa7b	no -132	yes 145
sa9f	no 126	yes -111
sac	no 42
sahbi	no -54	yes 68
sak	no 59
sakna	no -98	yes 122
sal	no -50	yes 64
salama	yes 56
sale	no 68	yes -52
salem	no 109	yes -98
salmin	no 44
samsung	no 101	yes -85
samu	yes 49
sarout	no 64	unknown -42
sayeg	no -42	yes 55
sayg	no 101	yes -79
sayga	no -68	yes 86
sba3	no 64	yes -50
sba3i	no 142	yes -120
sbagha	unknown 55
sbah	no 46
sbe3	no 54	yes -42
sbitar	unknown 68
sda3ni	no -77	yes 88
se9f	no 51
sebaa	unknown 85	yes -128
sebagha	unknown 80	yes -73
sebbagh	no -137	unknown 79	yes 43
sebbni	no -81	yes 95
sedri	no -104	yes 117
sejlat	no 78	yes -63
sekran	no -187	yes 197
sel3a	no 40
sellom	no 123	yes -107
sellum	no -95	yes 107
serrure	no 64
serrurier	no -140	unknown 156	yes -50
serveur	no -61	yes 71
service	no 77	yes -69
settat	unknown 51
sewrat	no 126	yes -105
sghir	yes 51
si	no -174	yes 191
sidi	no 51
sif	no 136	yes -120
sifett	no -164	unknown 90	yes 89
siphon	no 55
sir	yes 49
skhoun	no -69	yes 93
skhouna	no 78
ski	no 83	unknown -81
sla	no 41
sme3t	no 48
sme7	no -57	yes 71
smeh	yes 47
smito	no -150	yes 165
snin	no -102	yes 119
societe	no -60	yes 98
sokkar	no 81	yes -60
solaire	no 89	yes -63
sor3a	no -136	yes 143
souk	no 41	yes -71
sour	no -98	yes 114
sous	no 47
sport	no 72	yes -62
spray	no 107	yes -89
sre9o	no 56	yes -44
ss9ef	no 48
ssalam	no -109	yes 122
ssel3a	yes 42
sta7	unknown 42
stah	no 67	yes -55
station	no 99	yes -75
stel	no -65	yes 81
store	yes 42
stylo	no -79	yes 94
sultan	no 73	unknown 59	yes -132
surtension	no 47
syndic	no -121	unknown 95
t9as	no -44	yes 65
t9elbat	no 88	yes -74
ta3	no -199	unknown 225	yes -59
ta7	no -48	yes 52
ta7et	no 115	yes -90
ta7ti	no -98	yes 121
tabla	no 49
tableau	yes 43
tache	no -146	yes 165
tags	no 107	yes -86
tah	no -52	yes 71
tahat	no -62	yes 90
talb	no 85	yes -54
tan	no 146	yes -131
tanger	no 79	yes -59
tani	yes 47
tanja	no 46
tar	yes 71
tarat	no -62	unknown -47	yes 103
taret	no -124	unknown 143
tata	no 65	yes -48
tayara	no 73	yes -60
tayeh	no -129	unknown 239	yes -189
taza	no 42	unknown -44
tbarkllah	no 53
tben	no 95	yes -77
tbib	no -50
tcha99	no 161	unknown -72	yes -88
tche99at	no 121	yes -102
tcherreg	yes 43
tchettat	no 76	yes -54
tchqet	no 74	yes -60
tchqqat	no 101	yes -76
tdarr	no 49
tderr	no 76	yes -56
te7	no -159	yes 170
te7to	no 144	yes -127
tebla	no -74	yes 89
tebrouri	no 66	yes -50
telj	no -62	yes 77
telt	no -93	yes 112
temoin	no -164	unknown 112	yes 70
tempete	no -42	yes 66
tente	no 85	yes -75
terrasse	no -48	yes 62
tfahemna	no -41	yes 58
tfekk	no -101	yes 119
tfelle9	no 64	yes -53
tfer9e3	no 105	yes -87
tferg3at	no -70	unknown 124	yes -82
tferge3	no 45
tferr9at	no 111	yes -95
tferre9	no -117	yes 131
tfitha	no 80	yes -67
therres	no 115	yes -95
therrsat	no -82	yes 94
tilifoun	no 72	yes -56
tjer7at	no -85	yes 90
tjre7t	no 41
tkesser	no 93	yes -74
tkhedchat	no -166	yes 178
tkhelles	no -89	yes 104
tkherbe9	no -85	unknown 125	yes -79
tkser	no 133	yes -110
tla3	yes -51
tla3t	no 86	yes -58
tlata	yes 62
tle3	no 44
tle3t	no 136	yes -106
tle9	no -90	unknown -60	yes 141
tlef	no 173	unknown -61	yes -127
tlfaza	yes 58
tlgha	no 85	unknown -54
tma	no 45
tmma	yes 62
tnefekh	no 48
tnefkh	no -49	unknown 85	yes -61
tnefkhat	no 67	yes -40
tobis	no -42	yes 65
toit	no 66	yes -43
tomobilat	no -42	yes 70
tomobilti	no 63
tonobil	unknown 61	yes -90
tonobilti	no -70	yes 96
toub	no -100	yes 110
tqlebt	yes 45
tra9	no 81	yes -64
trace	no -41	unknown 71
tractor	no 105	yes -80
train	no 103	unknown -43	yes -60
tram	no -98	yes 113
triangle	no 113	yes -102
tricycle	no 43
tsadmna	no -102	yes 117
tsawer	yes 47
tsed	no 101	yes -75
tsellekh	no -106	yes 118
tsre9	no 102	yes -72
ttelj	no 149	yes -135
tuyau	no -45	yes 55
ultras	no 80	yes -71
usine	no 41
vaisselle	no 52
valise	no 73	yes -47
vehicule	no -62	yes 91
veranda	no 59
verglas	no 47
villa	no 142	yes -120
vitre	no -53	yes 91
vitrine	yes 50
volant	no -138	yes 145
w9ef	no -70	yes 74
w9efch	no -107	yes 114
wa7d	yes 40
wa7da	no 73	yes -49
wa7di	no 109	yes -93
wa9fa	no -89	yes 65
wa9t	no -169	yes 191
wach	unknown 83	yes -68
wad	no 139	yes -115
wahd	no -67	yes 75
wahda	no -54	yes 65
wahdin	no 157	yes -134
wakha	no -46	yes 73
wakil	no 102	yes -69
walakin	yes 43
walida	no 68	yes -57
wc	no 147	yes -121
we7da	no -116	unknown -47	yes 154
we9fat	no -95	yes 100
weekend	no 57	yes -48
wejhi	no 110	yes -93
wejhou	no 77	yes -68
weld	no -53	yes 68
wellat	no -57	yes 83
wer9a	no -158	unknown 212	yes -71
west	no -48	yes 69
wgef	no 74	yes -61
wla	unknown 54
wlad	unknown 40
wladi	unknown 48	yes -73
wld	yes 45
wlidi	yes 49
wqe3	no -61	yes 68
wqef	no -185	unknown 183
wsel	unknown 48
wst	no 41	unknown 59	yes -101
ya	no -74	unknown 153	yes -116
ychouf	no -88	yes 107
ydir	no 99	yes -88
ykhelles	no -62	yes 73
ymken	no -43	unknown 56
youm	no 85	yes -53
youssef	no -74	yes 81
ysni	yes 48
ytbeddel	no 111	yes -73
zad	no -132	yes 142
zadt	no -62	yes 83
zagora	no 141	yes -113
zaj	no 62	yes -48
zbel	no -105	yes 123
zel9at	yes 61
zellij	no 42
zen9a	no -203	unknown 171
zer9a	no -63	yes 47
zerba	no 101	yes -89
zerban	no -93	yes 103
zerbiya	no -224	yes 240
zitoun	no 56
zjaja	no 151	yes -120
zle9	no 77	yes -56
zle9t	no 104	yes -72
zrabi	no 58	yes -42
zre9	no -61	yes 78
`;
