// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -170	blessure -152	bris_de_glace -153	collision -97	degats_des_eaux -166	dommage_materiel -127	evenement_climatique -156	incendie -174	none 155	vandalisme -133	vol -108
#000>	collision -56	dommage_materiel 169	none -61	vandalisme -44	vol 78
#00dh	autre 152	none -148	vol 84
#0dh>	autre 149	none -136	vol 74
#100>	vol 73
#10h>	bris_de_glace 45	dommage_materiel 98
#1200	collision -48	none -62	vandalisme -42	vol 225
#1500	collision -55	dommage_materiel 126
#2000	dommage_materiel 55	none -51	vol 109
#200>	dommage_materiel 63	vol 67
#207>	collision 60
#2100	collision -73	vol 138
#23h>	none 82
#2ada	vandalisme -40	vol 120
#2ard	collision 91
#2eda	vandalisme 112	vol -80
#2eme	degats_des_eaux 114
#2ila	evenement_climatique 64	vandalisme 74	vol -43
#2oul	collision 77	none 58
#300>	autre 55	bris_de_glace 46	dommage_materiel -49	none -43	vol 98
#3200	degats_des_eaux -78	dommage_materiel 79	none -52	vol 48
#3a2i	evenement_climatique 101	vandalisme 59	vol -41
#3a9e	blessure -94	collision 129	none 96	vandalisme -69	vol -77
#3ach	blessure -49	collision -77	incendie 69	vandalisme 171	vol -44
#3ad>	autre 100	collision -45
#3add	blessure 132	collision -61	dommage_materiel 66	none -43	vol -50
#3adi	evenement_climatique 45	vandalisme 41
#3afa	autre 63
#3afi	incendie 112
#3afy	evenement_climatique 89
#3ah>	vandalisme 104
#3aha	dommage_materiel -42	incendie 41	none -49	vol 148
#3aho	collision -52	degats_des_eaux 168	dommage_materiel -46	evenement_climatique -43	none -75	vandalisme 128
#3aja	blessure -43	bris_de_glace -45	collision -110	evenement_climatique 353	none -143	vandalisme -63
#3ako	bris_de_glace 97	vandalisme 42
#3ali	collision 199	evenement_climatique -51	vandalisme -40	vol -83
#3ama	blessure 129	collision 66	none -80	vol -42
#3ame	evenement_climatique 96	vol -41
#3ami	none -59	vandalisme 90	vol 54
#3amm	dommage_materiel 85	vol -40
#3amr	bris_de_glace -40	collision -156	degats_des_eaux 172	dommage_materiel -48	evenement_climatique -45	incendie -107	none 129	vandalisme 117	vol -89
#3ana	collision 45	vol 90
#3and	autre 102	blessure -83	bris_de_glace -44	collision -91	dommage_materiel 167	none -133	vandalisme -55	vol -60
#3ani	collision -54	vandalisme 181	vol -42
#3arb	collision 86	none 62
#3are	degats_des_eaux 43	vol 65
#3arf	vandalisme 71
#3as>	degats_des_eaux 85
#3asi	collision -56	dommage_materiel -47	evenement_climatique 211
#3ass	evenement_climatique 77
#3at>	bris_de_glace 57
#3awd	blessure 208	collision -64	dommage_materiel -41	vandalisme -45	vol 61
#3awe	dommage_materiel 79	none -88	vol 113
#3aya	vandalisme 49
#3aye	degats_des_eaux 83	incendie -52
#3bo>	collision -60	incendie 56	vandalisme 100	vol -43
#3ch>	blessure 121	collision -46	incendie 40
#3chi	none 52
#3chr	bris_de_glace 83	collision -187	degats_des_eaux 143	dommage_materiel -45	vandalisme 42	vol -52
#3da>	degats_des_eaux -61	evenement_climatique 129	none 79	vandalisme -44
#3dem	blessure 103	bris_de_glace 58	vol -49
#3eb>	bris_de_glace 42	collision -63	degats_des_eaux -45	dommage_materiel 91	vandalisme 67
#3ech	dommage_materiel 73	vol 47
#3ed>	dommage_materiel 48	vandalisme 68
#3edd	blessure 162	collision -91	none -52	vandalisme 89	vol -44
#3el>	incendie 189
#3ela	bris_de_glace -42	collision -77	dommage_materiel -54	evenement_climatique -69	incendie 173	none -79
#3ell	collision -51	dommage_materiel 227	vandalisme -42
#3elm	blessure 96	incendie 66	vol -40
#3eme	dommage_materiel 96
#3emm	collision 41
#3emr	vandalisme 133	vol -83
#3en9	blessure -60	bris_de_glace -119	collision 52	dommage_materiel -51	none -103	vandalisme 99	vol 151
#3en>	degats_des_eaux 104
#3ers	dommage_materiel 75	none -44	vol 47
#3es>	dommage_materiel 64	evenement_climatique 69	none -55	vol 40
#3ess	degats_des_eaux 51	vol 74
#3est	collision 68	vol 91
#3et>	autre -40	bris_de_glace 129	collision 84
#3ett	autre 129	blessure -53	none -110	vol 76
#3ewj	collision 99
#3eye	incendie 74	none 46
#3eyt	none 131
#3eyy	bris_de_glace 48
#3ha>	blessure 43	vol 41
#3i9a	evenement_climatique 195
#3iba	autre 92	collision 44	none -132	vandalisme 119	vol -80
#3id>	autre 43	collision -74	none -41	vol 67
#3ima	vol 55
#3in>	collision -76	vandalisme 57	vol 58
#3inh	blessure -67	bris_de_glace 85	collision -88	dommage_materiel 170	vandalisme -47
#3ini	vol 69
#3iya	bris_de_glace -52	collision -71	dommage_materiel 93	none -69	vandalisme 195	vol -66
#3iye	collision 61
#3iz>	collision 114	evenement_climatique 62
#3jal	autre -43	collision 78	vol 117
#3la>	none -51
#3lac	autre 269	none -178
#3lat	collision -90	incendie 289
#3let	incendie 229	none -52
#3lia	bris_de_glace 52
#3lik	autre 56	none 96
#3lin	blessure -51	degats_des_eaux 153	evenement_climatique -42
#3liy	blessure -59	collision 53	degats_des_eaux 175	evenement_climatique -42	none -83	vandalisme -63
#3ma>	dommage_materiel 102	evenement_climatique 42	vol -87
#3mel	bris_de_glace 163	collision -59	evenement_climatique -73
#3mer	none 60
#3mme	collision 56
#3na>	vol 80
#3nd>	degats_des_eaux 55	vol 56
#3ndh	blessure 177	collision -49	dommage_materiel -42	evenement_climatique 66	none -65	vol -45
#3ndi	degats_des_eaux 61	evenement_climatique -49	none 64
#3ndk	autre 103	collision 120	none -57
#3ndn	none 65
#3ndo	bris_de_glace 64	dommage_materiel 96	evenement_climatique -48	none -81	vandalisme 53	vol -46
#3ni>	vandalisme 49
#3omr	dommage_materiel 47
#3on9	blessure 43	vol 66
#3otl	degats_des_eaux 103	none -51	vandalisme -40	vol 98
#3ou>	autre 175	none -87
#3oud	evenement_climatique 192	none -55
#3ouh	collision 74	vandalisme 67	vol -64
#3oum	degats_des_eaux 108	evenement_climatique 88	vol -42
#3ra>	collision 203	none -74
#3raf	degats_des_eaux 86
#3ref	none 45
#3rej	collision 162
#3ri>	incendie 182
#3rou	bris_de_glace -45	collision -45	degats_des_eaux -47	dommage_materiel 179	none -116	vandalisme 123	vol -41
#3sa>	collision 46	vandalisme 92	vol -54
#3sin	collision -49	none -41	vandalisme 89	vol 100
#3tad	collision 48
#3tan	blessure 59	collision 54	dommage_materiel 51
#3tar	dommage_materiel 56
#3taw	autre 114	blessure 88	collision -62	none -93
#3tik	collision 75	none 102	vol -43
#3tin	collision -59	none 120
#3tit	collision 83	vandalisme -40	vol 76
#3tiw	none 70
#3to>	collision -54	vol 94
#3wej	collision 79
#3wid	autre 106	blessure -40
#3yal	evenement_climatique 53
#4000	blessure -45	dommage_materiel 124	none -78	vandalisme -88
#400>	autre 145	blessure -49	dommage_materiel 66	none -41
#4eme	collision -40	vol 75
#4x4>	collision 84	degats_des_eaux -69	evenement_climatique 99
#5000	collision -55	dommage_materiel 152	vol 56
#500>	collision 77	degats_des_eaux 52
#600>	none -41	vol 135
#7a7>	degats_des_eaux -49	evenement_climatique 169	vol -44
#7a9>	collision 49
#7ab>	bris_de_glace 53	vol 56
#7adi	collision 121
#7aj>	vol 118
#7aja	autre 64	evenement_climatique 59
#7ajb	collision 62	incendie 58	vandalisme 48
#7aje	collision 123
#7ajj	collision 55
#7ajr	bris_de_glace 176	collision -84
#7akk	autre -45	collision 171
#7al>	evenement_climatique 52
#7alh	bris_de_glace 145	collision 82	none -74
#7ali	blessure 211	collision -156	dommage_materiel -40	incendie 73	vol -55
#7all	collision 169	none -76
#7alo	collision 59
#7amd	vol 66
#7aml	collision 159
#7amm	blessure 92	collision -48	degats_des_eaux 57	vol 57
#7amr	dommage_materiel -40	none -114	vandalisme 238
#7ano	vandalisme 43
#7ar>	blessure 119	bris_de_glace -51	collision -66	degats_des_eaux 91	dommage_materiel 62	evenement_climatique -139	incendie -48	none -122	vandalisme -49	vol -75
#7ass	collision -62	dommage_materiel -115	none -86	vol 246
#7at>	dommage_materiel 93
#7awl	vandalisme -69	vol 223
#7bes	vol 71
#7bi>	incendie 106	vol -43
#7chi	incendie 71
#7cho	autre 92	dommage_materiel 54	vandalisme -62	vol -41
#7da>	collision 58
#7dah	evenement_climatique 56
#7dan	collision -87	evenement_climatique 72	incendie 153	none -116
#7dar	collision -58	degats_des_eaux 57	evenement_climatique 100	none -51
#7day	vol 77
#7der	vol 47
#7dha	bris_de_glace 239	none -51
#7did	blessure 100	evenement_climatique 80	none -43
#7do>	bris_de_glace 125	dommage_materiel -41
#7dou	bris_de_glace 73	collision -68	dommage_materiel 136
#7e9>	collision 66	dommage_materiel 91
#7edd	collision 65
#7edr	collision 90
#7efr	degats_des_eaux -75	dommage_materiel 186	evenement_climatique -90	none -45
#7ejr	bris_de_glace 137	collision -66	none -46	vandalisme 51
#7ek>	collision 119	degats_des_eaux 67
#7ekk	none -53	vandalisme 85
#7el>	incendie 131	vol -50
#7ell	collision 51	vol 61
#7em>	collision -80	degats_des_eaux 92	incendie 95
#7emm	bris_de_glace 162	collision -112	incendie 89	none -55
#7ems	bris_de_glace 40	evenement_climatique 54
#7er9	collision -50	incendie 189	none -47
#7er>	autre 247	blessure -65	collision -41	none -86	vandalisme -44
#7err	collision 62	incendie 101
#7ess	vandalisme 68
#7et>	blessure 45	bris_de_glace 49	dommage_materiel 47	none -57	vol -51
#7ett	bris_de_glace 167	collision -69	dommage_materiel -43	none -133	vandalisme -43	vol 126
#7eyd	collision -85	vandalisme 149	vol 41
#7eyy	collision -46	degats_des_eaux -66	evenement_climatique 139	none -90	vol 61
#7fir	collision 98	vol -41
#7ha>	blessure -42	bris_de_glace 119	collision -120	dommage_materiel 56	none -76	vandalisme 97
#7i7>	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
#7it>	none -46
#7jar	collision -56	vandalisme 154
#7jer	collision -56	vandalisme 245
#7jir	bris_de_glace 196
#7jra	bris_de_glace 104	collision -108	none -55	vandalisme 143	vol -48
#7la>	dommage_materiel 43	incendie 72
#7lef	collision 150	none -60	vandalisme 44	vol -62
#7lli	bris_de_glace 116	collision 146	degats_des_eaux -47	none -43	vandalisme -41	vol -97
#7lou	degats_des_eaux 100	none -40	vol 58
#7mam	bris_de_glace 161	degats_des_eaux -64	evenement_climatique 40	none -48
#7mar	collision 114	vandalisme 64
#7mel	autre -40	collision -57	dommage_materiel 138	evenement_climatique 101	none -103
#7mer	incendie 48
#7na>	incendie 42
#7ofr	blessure 101	bris_de_glace -45	collision -41	dommage_materiel 113	evenement_climatique -56	none -40	vandalisme -44	vol -54
#7oud	blessure 91	collision 145	vandalisme -47	vol -52
#7oum	autre -45	blessure 122	collision -80	vandalisme 108
#7out	blessure 130	collision -129	evenement_climatique -50	incendie 169	none -103	vandalisme -61	vol -60
#7ra>	bris_de_glace -83	collision -120	degats_des_eaux 244	dommage_materiel -41	evenement_climatique -47	none -88	vol -54
#7ram	evenement_climatique -48	none -40	vandalisme 359	vol -190
#7re9	dommage_materiel 53	incendie 56	none -41
#7ri9	incendie 114
#7rir	degats_des_eaux 64	dommage_materiel 55	incendie 69
#7rou	collision -73	dommage_materiel -94	vandalisme 78	vol 129
#7sa>	bris_de_glace 280	collision -124	none -122	vandalisme -48	vol -61
#7sab	collision -53	dommage_materiel 109	none -97	vol 102
#7tha	bris_de_glace 143	collision -48	degats_des_eaux -64	dommage_materiel -56	evenement_climatique 153	none -106	vandalisme -87
#7tho	evenement_climatique 56	incendie 50
#7ti>	degats_des_eaux 90
#7to>	dommage_materiel 100
#7tou	collision 80	dommage_materiel -49	incendie 85	vol -60
#7tta	none -45	vol 86
#7waj	incendie 178
#7way	autre 95	dommage_materiel -43	incendie 49	none -75	vol 76
#7you	collision -48	degats_des_eaux -75	dommage_materiel 76	none -43	vandalisme 173	vol -43
#7zam	collision -55	evenement_climatique -41	vandalisme 162
#800>	blessure -45	collision -81	degats_des_eaux 92	dommage_materiel 119
#900>	autre 53	vol 114
#93at	autre -59	bris_de_glace -64	collision -52	degats_des_eaux 102	dommage_materiel -65	evenement_climatique -42	incendie 151	none -137	vandalisme -57	vol -65
#99at	blessure 73	bris_de_glace 91	collision -47	dommage_materiel 45	none -62
#99e3	autre 108	none -89
#9ach	collision 126	none -53
#9ad>	autre -40	bris_de_glace 50	dommage_materiel 194	none -99	vol -46
#9al>	bris_de_glace 92	none -45
#9ani	bris_de_glace 53	degats_des_eaux 171	dommage_materiel -49
#9ant	bris_de_glace -41	collision -55	evenement_climatique 60	vandalisme 115
#9ari	blessure 194	degats_des_eaux -47	dommage_materiel -78	evenement_climatique -46	incendie 53	none -151	vandalisme -55	vol -57
#9as>	dommage_materiel 130	none -54
#9asn	degats_des_eaux -40	vol 174
#9ass	collision 76	evenement_climatique 73	none -103	vandalisme 94
#9at>	incendie 48	none -50
#9atc	blessure 50	evenement_climatique 82
#9aw>	autre 82	collision 50	incendie 66	none -82
#9aya	collision -40	degats_des_eaux -60	evenement_climatique 251	vol -53
#9aye	dommage_materiel 102
#9ba>	autre -57	collision 87	dommage_materiel 146	none -140	vol -44
#9bel	collision -52	dommage_materiel -47	incendie 103	vandalisme 45
#9ch>	autre 61	none 54
#9dam	bris_de_glace 95	collision 105	none -52
#9dda	none -68	vol 97
#9der	collision 55
#9dim	collision 65	vandalisme 56	vol -64
#9e3>	degats_des_eaux 53	none -51
#9e3t	collision 51	vandalisme 75
#9eb>	collision 93	dommage_materiel 83	none -71	vandalisme -53
#9ech	collision -128	degats_des_eaux 63	none -110	vandalisme 274
#9ed>	autre 102	collision -63	evenement_climatique 52	incendie 55	none -41
#9edd	collision 57	none -46	vandalisme 41	vol 41
#9ef>	degats_des_eaux 48
#9efc	collision 128
#9eft	collision -53	dommage_materiel 148	incendie -77	vandalisme -44	vol 116
#9el>	blessure -102	collision 126	evenement_climatique 67	none 86	vandalisme -75	vol -92
#9elb	collision 82	none -64
#9ell	blessure -64	dommage_materiel -101	none -65	vandalisme 164	vol 93
#9er3	collision -103	dommage_materiel 158	none -81	vandalisme 72
#9erm	collision -66	evenement_climatique 177	vandalisme 92	vol -66
#9es>	bris_de_glace -50	collision -58	vandalisme 122
#9ess	none -41	vandalisme 88
#9et3	vandalisme 76	vol -48
#9et>	collision 85	dommage_materiel 75	none -45
#9ett	dommage_materiel 69	none -48	vol -40
#9ez>	collision 68	evenement_climatique -43	incendie 113
#9fa>	autre 71
#9fat	autre 72	collision 82	vol -46
#9ha>	blessure 174	degats_des_eaux -49	evenement_climatique 45	vol -59
#9i9a	blessure 76
#9in>	collision -52	degats_des_eaux -70	dommage_materiel 159	evenement_climatique 44	incendie -46	none -52	vandalisme -53	vol 40
#9ina	degats_des_eaux 89	vol 58
#9it>	vol 80
#9itc	none 75	vol 86
#9ith	autre 196	dommage_materiel -60	none -80	vandalisme -41	vol 63
#9leb	blessure -84	collision 240	evenement_climatique 64	none -55	vol -73
#9lou	vol 148
#9na>	vol 49
#9ni>	collision 48	vandalisme 108
#9oda	collision -92	dommage_materiel -78	vandalisme 91	vol 179
#9odd	vol 104
#9ol>	evenement_climatique 54	none 132	vol -59
#9olo	collision 142	none -54	vandalisme 55	vol -96
#9ou>	vol 123
#9oul	collision 176	none -75
#9ra>	collision 47	evenement_climatique 74
#9reb	blessure 262	bris_de_glace -62	collision -76	evenement_climatique -76	none -83	vandalisme 66
#9rib	degats_des_eaux -60	evenement_climatique 66
#9sem	bris_de_glace 49	dommage_materiel 100
#9ta3	evenement_climatique 80
#9te3	dommage_materiel 105	none -48	vandalisme 82
#9tou	dommage_materiel -51	vol 131
#9tte	degats_des_eaux 155	dommage_materiel -74	vandalisme 44	vol -81
#<000	autre 182	blessure -96	collision -64	dommage_materiel -46	evenement_climatique 81	incendie -40	none -61	vandalisme -52	vol -69
#<100	collision 44	evenement_climatique -41	vandalisme -56	vol 89
#<10h	bris_de_glace 45	dommage_materiel 98
#<11>	autre 76	none -89	vandalisme 60
#<120	collision -66	evenement_climatique 80	none -59	vol 160
#<12>	degats_des_eaux 60	none 74	vandalisme -41
#<12h	blessure 55
#<13>	none 109
#<14>	autre 97	blessure -53	collision -44	dommage_materiel -71	none 71	vandalisme -43	vol 94
#<150	collision -55	dommage_materiel 126
#<15>	none 62
#<16h	bris_de_glace 77	none 85
#<18>	dommage_materiel 84
#<18h	collision 47
#<19h	none 84
#<200	blessure -55	degats_des_eaux 41	dommage_materiel 118
#<202	collision 122	evenement_climatique -45	none 40
#<207	collision 60
#<20>	collision 50	none 43
#<210	collision -73	vol 138
#<21>	blessure 115	collision -54	none -59	vol -41
#<22>	vol 82
#<22h	none 159	vol 46
#<23h	none 60
#<250	degats_des_eaux 105	dommage_materiel -70	vol 97
#<25>	none 92
#<28>	autre -66	blessure 75	collision -55	evenement_climatique 50	none 125
#<2em	degats_des_eaux 114
#<300	autre 170	collision -85	degats_des_eaux -49	dommage_materiel -51	none -171	vandalisme -48	vol 272
#<30>	evenement_climatique 55	incendie 40
#<320	degats_des_eaux -78	dommage_materiel 79	none -52	vol 48
#<35>	vandalisme 88
#<3a2	degats_des_eaux -58	evenement_climatique 137	none -51	vandalisme 75	vol -63
#<3a9	blessure -59	collision 114	dommage_materiel -44	none 98	vol -62
#<3ac	blessure -55	collision -85	incendie 62	none -104	vandalisme 249	vol -41
#<3ad	blessure 57
#<3af	autre 56
#<3al	collision 115	degats_des_eaux 51	vol -92
#<3an	autre 102	blessure -83	bris_de_glace -44	collision -91	dommage_materiel 167	none -133	vandalisme -55	vol -60
#<3ar	vandalisme 48
#<3as	collision -41	evenement_climatique 165
#<3ay	degats_des_eaux 115
#<3ch	bris_de_glace 62	collision -108	degats_des_eaux 110
#<3de	blessure 177	bris_de_glace -47	none -40	vol -50
#<3ed	blessure 243	collision -43	vol -40
#<3em	collision 42
#<3er	vol 70
#<3im	blessure 146	dommage_materiel -47
#<3in	dommage_materiel 59
#<3iy	collision 121	dommage_materiel 59	none -46
#<3la	none -50
#<3me	bris_de_glace 132	evenement_climatique -111
#<3mm	collision 65
#<3om	dommage_materiel 77	none 151	vol -72
#<3on	blessure 43	vol 66
#<3ot	degats_des_eaux 143	none -40
#<3ra	none -59	vandalisme -46	vol 119
#<3re	collision 70	none 66
#<3ta	blessure 49
#<3ti	none 73
#<400	dommage_materiel 163	incendie -45	none -55	vandalisme -54
#<40>	blessure 68	none -40
#<4em	collision -40	vol 75
#<4h>	collision 133	vol -42
#<4x4	collision 84	degats_des_eaux -69	evenement_climatique 99
#<600	dommage_materiel 62
#<60>	dommage_materiel 94	incendie 63	none -69	vandalisme 64	vol -71
#<65>	dommage_materiel 161	vol -64
#<7ad	collision 101
#<7aj	autre 40
#<7al	collision 124	none -41	vol 50
#<7am	collision 132	evenement_climatique -66	none -49	vandalisme 116
#<7an	vol 71
#<7as	bris_de_glace 90	collision -40	dommage_materiel -83	none -68	vol 158
#<7aw	blessure 77	collision -49	none -54	vandalisme -77	vol 205
#<7ay	degats_des_eaux 157	vol -61
#<7be	none 54
#<7ch	autre 93	collision 76	dommage_materiel -44	vol -51
#<7da	collision 53
#<7di	blessure 68	collision -63	dommage_materiel -55	evenement_climatique 119	none -42
#<7ed	vandalisme 53
#<7ej	bris_de_glace 148	collision -73	none -52	vandalisme 62
#<7ek	collision 48	none -55	vandalisme 83
#<7el	collision 75
#<7er	collision -41	dommage_materiel 50	incendie 194	none -64
#<7et	bris_de_glace 153	collision -62	none -87	vol 45
#<7ey	collision -68	degats_des_eaux -67	evenement_climatique 148	none -100	vandalisme 86	vol 67
#<7it	autre 47	none -46
#<7ja	collision -49	vandalisme 197
#<7je	collision -43	none -54	vandalisme 231
#<7jr	bris_de_glace 104	collision -108	none -55	vandalisme 143	vol -48
#<7ll	bris_de_glace 116	collision 146	degats_des_eaux -47	none -43	vandalisme -41	vol -97
#<7ma	vandalisme 103
#<7me	evenement_climatique 41
#<7na	incendie 47
#<7of	blessure 101	bris_de_glace -45	collision -41	dommage_materiel 113	evenement_climatique -56	none -40	vandalisme -44	vol -54
#<7re	blessure -47	collision -59	dommage_materiel 42	evenement_climatique 138	incendie 74	none -56	vandalisme -51	vol -42
#<7ri	blessure -43	collision -52	degats_des_eaux 76	incendie 127
#<7sa	bris_de_glace 41
#<7tt	none -43	vol 89
#<7wa	autre 58	incendie 126	none -65
#<80>	autre -47	collision 42	degats_des_eaux -44	evenement_climatique 133
#<900	collision -44	dommage_materiel 115	none -44	vol 75
#<9ad	dommage_materiel 91	none -62
#<9ah	dommage_materiel 171
#<9al	bris_de_glace 104	none -42
#<9as	collision 62	none -68	vandalisme 55	vol 89
#<9be	collision -52	dommage_materiel -51	incendie 117
#<9d>	bris_de_glace -76	collision -92	degats_des_eaux 71	evenement_climatique 190	none -52
#<9da	bris_de_glace 87	collision 88	none -53
#<9dd	none -68	vol 97
#<9de	bris_de_glace 49	vol 44
#<9di	bris_de_glace 46	dommage_materiel 72	vol -45
#<9el	blessure -52	dommage_materiel -78	none -59	vandalisme 275	vol -78
#<9er	collision -109	dommage_materiel 72	evenement_climatique 86	none -68	vandalisme 115	vol -47
#<9es	collision 144	none -59	vandalisme 93	vol -65
#<9et	autre -41	blessure 80	none -54	vol -42
#<9le	autre -41	blessure -95	bris_de_glace -90	collision 159	dommage_materiel -88	evenement_climatique 208	incendie -41	none -120	vandalisme -72	vol -59
#<9od	vol 137
#<9ri	degats_des_eaux -49	evenement_climatique 53
#<9te	collision -82	degats_des_eaux -127	dommage_materiel 40	evenement_climatique 84	none -73	vandalisme 180	vol -116
#<9tt	blessure -52	collision -109	degats_des_eaux 146	dommage_materiel 86	evenement_climatique -42	vandalisme 46	vol -99
#<aba	blessure -46	bris_de_glace -55	collision -84	degats_des_eaux -57	dommage_materiel -63	evenement_climatique -63	incendie 80	none 256	vandalisme -102	vol -89
#<abd	vandalisme -53	vol 165
#<acc	collision 120
#<ach	blessure 178	none -103	vol -47
#<aci	collision -95	none -57	vandalisme 260
#<afr	vandalisme 48
#<age	autre 112	none -70
#<ah>	collision -49	none 250
#<ail	collision 156
#<ain	collision 135
#<air	vandalisme -42	vol 126
#<ait	collision -42	vandalisme 84
#<akh	none -96	vol 152
#<alf	collision 132	vol 77
#<all	collision 143	incendie 41	vol -43
#<amb	collision 71
#<ane	bris_de_glace 131	collision 92	none -60	vandalisme -54
#<ann	autre 211	collision -44	none 47	vol -46
#<ant	dommage_materiel -68	evenement_climatique 155	none -57	vandalisme 87
#<aou	collision 64	evenement_climatique 41
#<app	autre 70	incendie 47
#<aqu	dommage_materiel 146	none -48
#<ard	dommage_materiel 164	vol -87
#<arr	collision 46
#<asc	bris_de_glace 52	dommage_materiel 109	none -53
#<asl	collision 107	incendie 131	vandalisme -69	vol -120
#<ass	autre 82	vol -51
#<ata	blessure 99	dommage_materiel 65	none -57
#<ate	degats_des_eaux 150
#<att	autre 195	blessure -77	bris_de_glace -40	collision 110	degats_des_eaux 63	none -221	vandalisme -63	vol -71
#<aud	autre 161	collision 81	dommage_materiel -53	none -91	vol -53
#<aut	bris_de_glace 55	incendie 60
#<avi	autre 270	blessure -70	dommage_materiel -40	none -113	vol -46
#<avr	autre 52	blessure 40	none -53
#<awe	degats_des_eaux 105	vandalisme 64	vol -53
#<azi	blessure 81	dommage_materiel -45	vandalisme -92	vol 109
#<azr	evenement_climatique 187	none -42
#<b3i	collision -66	evenement_climatique 121	vol 114
#<b7a	evenement_climatique 60
#<b9i	none 63	vol -49
#<ba3	collision 136	evenement_climatique -42	none -66	vandalisme 61	vol -59
#<ba9	bris_de_glace 42	dommage_materiel 85
#<ba>	collision -45	degats_des_eaux -47	vandalisme 65	vol 95
#<bab	none -54	vandalisme 86
#<bag	autre 147	blessure -48
#<bah	bris_de_glace 62	collision -94	degats_des_eaux -100	dommage_materiel 87	evenement_climatique 194	none -66	vandalisme -69	vol -44
#<bai	bris_de_glace 104	collision -85	degats_des_eaux 136
#<bal	none -40
#<ban	collision 71	vol 87
#<baq	none 149
#<bas	degats_des_eaux 87	vandalisme -52
#<bat	autre 45	collision -52	incendie 122	none -52	vandalisme -42
#<bay	none -48	vandalisme 188
#<bba	blessure -59	bris_de_glace 79	collision -53	dommage_materiel -45	vol 135
#<bch	autre -41	collision 70	none 118
#<bd>	collision 45
#<bda	incendie 70
#<beb	dommage_materiel 77	incendie -66	vandalisme -44	vol 153
#<bed	collision -121	dommage_materiel -49	none 141	vol 154
#<bek	bris_de_glace 45	collision 81	none -53
#<bel	none -54	vol 62
#<ben	bris_de_glace 61	none -46
#<ber	vol 60
#<bet	collision 159
#<bgh	autre 45
#<bha	collision -84	evenement_climatique 191	none -51	vol 75
#<bia	blessure 94	collision 127	dommage_materiel -42	none -54	vandalisme -41
#<bic	collision 77	dommage_materiel 71	vandalisme -98	vol 49
#<bid	collision 43	degats_des_eaux 76	evenement_climatique -58	incendie 125	none -147	vol -48
#<bie	none 117
#<bih	dommage_materiel -46	none -66	vandalisme 58	vol 114
#<bil	autre 198	blessure -48
#<bim	autre -40	bris_de_glace -68	collision 148	dommage_materiel -54	evenement_climatique -40	incendie -121	none 228	vandalisme -79	vol -84
#<bin	collision 114
#<bir	collision 56	degats_des_eaux -69	dommage_materiel 176	incendie -45	none -55	vandalisme -49	vol -45
#<bit	degats_des_eaux 97
#<biy	degats_des_eaux -46	dommage_materiel 104	evenement_climatique 88	none -51
#<bjo	collision 54	degats_des_eaux 40
#<bka	collision 134
#<bkh	collision 64	incendie 150	none -40	vol -54
#<bla	collision 45
#<ble	collision 58
#<bli	autre -40	collision 107	none -72	vol 116
#<bmw	collision 186
#<bna	dommage_materiel 61
#<bnt	blessure 108	none -49	vandalisme 43
#<bo7	bris_de_glace 128
#<boi	blessure -69	collision -50	vandalisme 232	vol -71
#<bol	incendie 61	none -65	vandalisme 83	vol 49
#<bom	bris_de_glace 127	none -44
#<bon	vol 54
#<bor	collision 68	evenement_climatique 87	vol -40
#<bou	collision 47
#<box	collision -42	dommage_materiel 56	evenement_climatique 164	none -46
#<bqa	dommage_materiel 79	evenement_climatique 40	vol 50
#<bra	dommage_materiel 43	evenement_climatique 48
#<bre	blessure -49	collision -125	evenement_climatique 284	vol -42
#<bri	bris_de_glace 124	collision -69	none -47	vandalisme 64
#<bru	blessure -54	collision 74	evenement_climatique -45	incendie 110
#<bss	collision 92	evenement_climatique 50	incendie -57
#<bur	autre 217	collision -112	incendie 40	none -107	vandalisme -99	vol -51
#<bus	vandalisme 47
#<bye	autre 128
#<bza	collision -48	degats_des_eaux -41	evenement_climatique 70
#<cab	collision -52	dommage_materiel 113	evenement_climatique -61	none -117	vandalisme 62
#<cad	collision 94	vol 53
#<caf	collision -55	evenement_climatique 198	none -55	vandalisme -43
#<cai	collision -74	vol 190
#<cal	collision 61
#<can	degats_des_eaux 78	evenement_climatique 72	vol -50
#<cap	none -51	vandalisme 117
#<car	autre 65	none -61
#<cas	vol 50
#<cat	collision -61	none -51	vol 173
#<cav	degats_des_eaux 154	incendie -45	vandalisme -45	vol 81
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
#<cht	evenement_climatique 201	none -40
#<chw	dommage_materiel 45
#<cin	autre 90	collision 64	none -82	vandalisme -60	vol 56
#<cir	collision 57	incendie 86
#<cit	bris_de_glace -58	collision 67	degats_des_eaux 133	evenement_climatique 49	none -41
#<civ	evenement_climatique 51	incendie 44
#<cla	blessure -45	dommage_materiel 268	none -59	vol -43
#<cle	autre 85
#<cm>	evenement_climatique 188
#<coc	bris_de_glace -63	collision 86	degats_des_eaux -44	dommage_materiel 127	incendie -91	none -60
#<cof	collision -48	vol 131
#<coi	vandalisme 79
#<col	degats_des_eaux 85	none -47	vandalisme 82
#<com	vol 47
#<cor	blessure 70	collision 82	vol -41
#<cou	blessure 51	collision -40	incendie 50	none -56
#<cra	bris_de_glace 66	collision 96	evenement_climatique -44
#<cre	degats_des_eaux 49	dommage_materiel 74
#<cri	dommage_materiel 143	evenement_climatique -45	none -42	vandalisme -65	vol 81
#<cro	blessure 181	collision -60	none -68	vandalisme -80	vol 105
#<cui	degats_des_eaux 103
#<d7e	dommage_materiel 129
#<d9a	incendie 44
#<d9i	blessure 80
#<da3	autre -47	dommage_materiel 168	none -63
#<dac	none -42	vol 49
#<dah	evenement_climatique 45
#<daq	bris_de_glace 58
#<dat	collision 84
#<daw	vol 44
#<day	bris_de_glace 46	collision 71	dommage_materiel -44
#<daz	collision -46	vandalisme 64
#<dba	bris_de_glace 100
#<dda	vol 76
#<dde	collision 57
#<ddi	blessure 81	bris_de_glace 48	collision -71	vol -42
#<ddo	degats_des_eaux -59	evenement_climatique -66	incendie 205	vol -50
#<de7	blessure 109	bris_de_glace -46	dommage_materiel 192	incendie -108	none -42	vandalisme -46	vol -65
#<de>	bris_de_glace 40	incendie 40
#<deb	blessure 56	bris_de_glace 61	collision -111	vandalisme 57
#<dec	collision -45	vandalisme 78	vol 70
#<def	blessure 88	collision 51	evenement_climatique 41	none -42	vol -43
#<deg	collision -52	degats_des_eaux 113	vandalisme 41
#<deh	blessure 60	evenement_climatique 70
#<dek	collision 47	incendie 78
#<del	collision 68	degats_des_eaux 56
#<den	autre 82	dommage_materiel 56	none -49
#<dep	blessure 79	none -49	vol 88
#<des	degats_des_eaux 72
#<dev	bris_de_glace 91	dommage_materiel 104	none -40	vandalisme -43	vol -41
#<dew	none 53	vol 57
#<dfe	blessure 61	collision -100	evenement_climatique 42	none -81
#<dgu	collision -69	evenement_climatique 44	none -46	vandalisme -54	vol 105
#<dh>	collision -47	dommage_materiel 80	none -46	vol 55
#<dha	collision -42	vol 118
#<dhe	vol 134
#<dhr	blessure 297	bris_de_glace -45	collision -59	dommage_materiel -41	evenement_climatique -42	none -62	vol -100
#<dia	evenement_climatique 43
#<dik	blessure 80	collision 77
#<dim	blessure 112	collision 53	vol -58
#<dir	autre 92
#<dis	collision 84	dommage_materiel 55
#<dkh	collision 59
#<dla	collision 97
#<dlo	collision 179
#<do>	degats_des_eaux 51	dommage_materiel 110	evenement_climatique -42
#<dok	collision -42	incendie 159
#<don	collision -51	vol 108
#<dor	blessure 85
#<dos	none 85
#<dou	bris_de_glace 73
#<drb	collision 51	degats_des_eaux 51	evenement_climatique 44
#<dre	collision 64
#<dri	collision 93
#<drn	blessure 51
#<dro	blessure 84	collision -54	dommage_materiel 114	none -48
#<drr	blessure 115	bris_de_glace -40	evenement_climatique 76
#<dus	vol 76
#<dw>	blessure 87	degats_des_eaux 105	dommage_materiel -86	none -53
#<dwa	autre 165	blessure 82	collision -84	evenement_climatique -40	none -85
#<dya	none -44
#<eau	degats_des_eaux 113
#<ech	autre 156	collision -65	degats_des_eaux 63	evenement_climatique -44	incendie 107	none -165
#<eco	blessure 81	dommage_materiel 107	none -41
#<ecr	collision -53	dommage_materiel 238	vol -54
#<ele	dommage_materiel 122	incendie 97	none -49	vandalisme -40	vol 45
#<en>	autre 126	bris_de_glace 126	dommage_materiel -98	none -64	vandalisme -47
#<ens	bris_de_glace -52	collision -47	evenement_climatique 119	vandalisme 55	vol -71
#<ent	collision 49	dommage_materiel -129	incendie 135
#<esp	autre 140	none -72
#<ess	dommage_materiel 59	incendie 46	none -43	vandalisme 82
#<eta	collision -41	dommage_materiel 120
#<eur	bris_de_glace 54	vol 108
#<ewa	none 165
#<exp	collision 99	degats_des_eaux 46
#<ext	incendie 53
#<fad	blessure -42	degats_des_eaux 242	incendie -70	none -58
#<far	degats_des_eaux 236	dommage_materiel -41	evenement_climatique -41
#<fat	autre 74
#<fau	degats_des_eaux 73
#<fay	collision -40	degats_des_eaux 261	none -96	vandalisme -51
#<faz	autre -42	collision -50	degats_des_eaux 271	dommage_materiel -43	none -64	vandalisme -59	vol -50
#<fe9	blessure -45	vol 137
#<fek	blessure 149	collision 73	degats_des_eaux -51	none -72
#<fel	dommage_materiel 132	none -53
#<fen	blessure 78	bris_de_glace 177	collision -62	none -71
#<fer	bris_de_glace 132	collision 100	dommage_materiel 45	evenement_climatique -53	none -66
#<fes	bris_de_glace 72	none -50	vol 118
#<fet	blessure -54	bris_de_glace 91	collision -44	degats_des_eaux -47	dommage_materiel 121	none -77	vandalisme -46	vol 62
#<feu	collision 74
#<fhe	autre 57	none 71
#<fia	collision 88
#<fih	none -42
#<fik	dommage_materiel -40	none 118
#<fil	evenement_climatique 78	incendie 60	none -48	vandalisme -64	vol 40
#<fis	blessure 51	bris_de_glace 125
#<fiy	collision 83
#<fkh	blessure 263	collision -62	dommage_materiel -117	none -81	vandalisme -49
#<fle	blessure -41	collision -78	degats_des_eaux 95	dommage_materiel 162	none -55
#<flo	autre 86	collision -41
#<for	collision -49	vandalisme 89
#<fou	blessure 53	collision 108	none -75
#<fre	collision 132
#<fri	dommage_materiel 69	incendie 47
#<fse	collision -41	degats_des_eaux 177
#<fui	degats_des_eaux 166
#<fya	vol 64
#<ga3	collision -55	vandalisme 83	vol -73
#<gar	collision 52	evenement_climatique 42	none -46
#<gat	none -87	vandalisme 189
#<gaz	collision -46	none -48	vol 150
#<gel	degats_des_eaux 86	evenement_climatique -48
#<gen	collision 42
#<ghb	collision 94	none -60	vandalisme -70	vol 114
#<ghd	degats_des_eaux 65
#<ghe	collision -61	dommage_materiel 49	evenement_climatique 61	none -50	vandalisme 42
#<ghf	collision 69	incendie 168	none -92
#<gho	blessure 46
#<ghr	blessure 59	bris_de_glace 72	collision -42	dommage_materiel -48	evenement_climatique 46	none -41
#<ghs	bris_de_glace 51	collision -63	dommage_materiel 95	vol -41
#<ght	blessure -70	degats_des_eaux -70	dommage_materiel 140	incendie 47
#<gla	bris_de_glace 124	collision -94	none -76	vandalisme 124	vol -43
#<gli	collision 61	dommage_materiel 63
#<glo	collision 65
#<gol	incendie 47
#<gou	blessure -89	collision 70	dommage_materiel -46	evenement_climatique -49	none 118	vandalisme -63	vol 51
#<gps	bris_de_glace -47	none -84	vandalisme -82	vol 334
#<gra	bris_de_glace 48	vandalisme 50
#<gre	evenement_climatique 143
#<gri	vol 58
#<gro	dommage_materiel -78	incendie 177	none -72	vol -50
#<gue	evenement_climatique 97	incendie 49
#<gui	dommage_materiel -50	incendie 71	none -52	vol 209
#<ha>	dommage_materiel 66
#<had	none 54
#<haj	degats_des_eaux 41	none 41
#<hak	collision 42	none 73
#<hal	blessure 98	collision 42	dommage_materiel -71	none -128	vandalisme 63	vol 42
#<han	evenement_climatique 187	none -86
#<har	bris_de_glace -118	collision -88	dommage_materiel 187	vandalisme 97
#<has	collision 45
#<hay	vol 55
#<haz	blessure 78	degats_des_eaux -46	vol 60
#<hbe	evenement_climatique 48
#<hde	degats_des_eaux 118
#<heb	evenement_climatique 144	none -42	vol -45
#<her	dommage_materiel 46	none -49	vandalisme 89
#<hez	evenement_climatique 41	vol 71
#<hhh	bris_de_glace 43	collision 60
#<hiy	collision 98
#<hna	none -41	vol 89
#<hom	autre 50	bris_de_glace -64	collision 50	none -48	vandalisme 67
#<hot	autre 46	collision -41	dommage_materiel 73	incendie 72	none -68
#<hra	collision -70	vandalisme 159
#<hrb	collision 82	none -55	vandalisme 58
#<hre	collision 45	none -40	vandalisme -58	vol 60
#<hwa	collision 73
#<hya	blessure 146	collision -45
#<hzz	collision 82	degats_des_eaux 136	vol -66
#<ibn	autre -41	blessure -45	incendie -41	vol 170
#<ifr	evenement_climatique 81
#<imm	degats_des_eaux 127	none -62	vandalisme 69	vol -49
#<imp	bris_de_glace 175	collision -75
#<imt	collision 49	none 110	vandalisme -44
#<ind	bris_de_glace -45	dommage_materiel 98	none -53	vol 130
#<ins	bris_de_glace 77
#<int	degats_des_eaux 46	vandalisme 150	vol -68
#<iph	dommage_materiel 93	vol 103
#<ita	blessure -43	bris_de_glace 61	collision 70	degats_des_eaux -49
#<iwa	none 83
#<iya	none 112
#<iye	none 142
#<ja>	vandalisme 43
#<jab	blessure 58	dommage_materiel 61	evenement_climatique -40	none -44
#<jah	bris_de_glace -93	collision 63	vandalisme 120
#<jaj	bris_de_glace 286	collision -58	none -40	vol -42
#<jam	bris_de_glace 93	evenement_climatique 49	none -53	vandalisme -41
#<jav	dommage_materiel 158	none -77
#<jay	collision 79	degats_des_eaux 49
#<jbe	collision -40	dommage_materiel 48	evenement_climatique 69	vol 65
#<jda	dommage_materiel -42	evenement_climatique 65	none -111	vandalisme 72
#<jdi	autre 53	collision -57	dommage_materiel 61	vol -52
#<je>	evenement_climatique 92
#<jeb	collision -48	vandalisme 50	vol 48
#<jed	dommage_materiel 86
#<jeh	bris_de_glace 96	none -42	vol 53
#<jel	autre 93	blessure 106	collision -80	none -41
#<jem	none 86
#<jen	bris_de_glace 54	collision 76
#<jer	bris_de_glace 54
#<jet	vol 160
#<jib	none -64	vol 79
#<jih	bris_de_glace 55	vandalisme 63
#<jir	collision -83	degats_des_eaux 73	none -40
#<jit	collision 141	vandalisme -68	vol 48
#<jm3	collision -45	none 78
#<jme	bris_de_glace -42	collision 237	degats_des_eaux -138	dommage_materiel -42	evenement_climatique 90	incendie -81	none -57	vandalisme -77	vol -41
#<jna	none -87	vandalisme 143
#<jnb	none -55	vol 60
#<joi	degats_des_eaux 139	dommage_materiel -40
#<joj	none 78
#<jra	degats_des_eaux 57	vol 60
#<jri	degats_des_eaux -69	evenement_climatique 198
#<jui	none 70
#<k7a	blessure 143	dommage_materiel -52	incendie 58	none -71
#<k7e	incendie 200	none -47
#<k7l	dommage_materiel 66	incendie 109
#<ka3	incendie 79
#<kab	collision 65
#<kad	bris_de_glace 42	collision -55	degats_des_eaux 92	evenement_climatique -84	none -64	vandalisme 119	vol -41
#<kam	incendie 51	none -42
#<kar	blessure 46	collision 78	none -46
#<kas	collision -69	dommage_materiel 113	vandalisme 111	vol -55
#<kat	autre 44
#<kbi	bris_de_glace 44	dommage_materiel 42	none -41
#<keb	collision -48	dommage_materiel 91	none -46	vandalisme 141
#<kef	autre -68	blessure 148	bris_de_glace -70	collision -64	degats_des_eaux -41	dommage_materiel 168	evenement_climatique -60	incendie -61	none -204	vandalisme -69	vol -80
#<kel	blessure 118	bris_de_glace -40	collision 56	none -50
#<kem	collision 148	vandalisme -52	vol -46
#<ker	collision 121	vandalisme 43
#<kes	bris_de_glace 62	degats_des_eaux -47	none -45	vandalisme 226	vol -89
#<ket	autre -43	collision 87	dommage_materiel 119	none -46	vandalisme -55
#<khb	dommage_materiel 88	vol -42
#<khd	vol 74
#<khf	bris_de_glace 100	collision 78	evenement_climatique -65
#<khi	degats_des_eaux 46	dommage_materiel 56	incendie 65	none -59	vol -54
#<khl	vol 56
#<khm	blessure 108	bris_de_glace -52	vandalisme 58	vol -55
#<khn	autre -66	blessure -72	collision 144	dommage_materiel 129	evenement_climatique -40
#<khs	collision -40	degats_des_eaux 44	vandalisme 94
#<kht	vol 85
#<khw	collision 60	none -58	vol 102
#<khy	bris_de_glace 123	collision -46	degats_des_eaux -66	evenement_climatique 92
#<kif	autre 154	vol -52
#<kla	blessure 118	collision -58	dommage_materiel 97	none -80
#<kli	bris_de_glace 45	collision -54	dommage_materiel 113	none -41
#<km>	collision 111	evenement_climatique 95	vol -72
#<knn	dommage_materiel 71	vandalisme -62	vol 53
#<kor	bris_de_glace 185	collision -84	dommage_materiel -55	vandalisme 70	vol -44
#<kou	bris_de_glace 109
#<kra	blessure -88	bris_de_glace 125	collision 83	dommage_materiel -62	none -67
#<ksi	collision 166	none -41
#<kta	blessure 116	degats_des_eaux 64	none -54
#<ktb	none -61	vandalisme 130
#<kte	vandalisme 45
#<kti	blessure 127	bris_de_glace -44	collision -62	degats_des_eaux 66	evenement_climatique -72	none -71	vandalisme -44	vol 76
#<kto	degats_des_eaux 53	evenement_climatique 77
#<l2a	collision 69
#<l3a	incendie 49
#<l3c	none 44
#<l3e	none -52	vandalisme 65
#<l3i	none -45	vol 52
#<l3o	evenement_climatique 89	none -48	vol 64
#<l3r	dommage_materiel 115	none -95	vandalisme 137	vol -45
#<l3y	evenement_climatique 53
#<l7b	evenement_climatique 47	none -40	vandalisme 179	vol -76
#<l7c	dommage_materiel 88
#<l7d	blessure 72	none -41
#<l7e	incendie 44
#<l7i	degats_des_eaux 89	none -46
#<l7j	collision -66	vandalisme 174
#<l7l	bris_de_glace 136	collision -57	degats_des_eaux -41	dommage_materiel -53	evenement_climatique -40	incendie -44	none -59	vandalisme -92	vol 111
#<l7m	bris_de_glace 76	collision 94
#<l7o	blessure 194	collision -85	incendie 46	none -47	vol -42
#<l7r	vandalisme 134	vol -95
#<l7s	bris_de_glace 219	collision -102	incendie 54	none -95	vol -80
#<l7t	collision 74	incendie 52
#<l7w	autre 67	none -50
#<l7y	degats_des_eaux -75	dommage_materiel -56	vandalisme 244	vol -43
#<l9a	vandalisme 57
#<l9d	collision 111	dommage_materiel -60	vandalisme 136	vol -78
#<l9e	dommage_materiel 46	evenement_climatique 50	none -56
#<l9i	none -42	vol 96
#<l9o	evenement_climatique 59	vandalisme 114	vol -81
#<la3	blessure 77	collision -104	dommage_materiel 96	evenement_climatique -52	vandalisme 48	vol -40
#<la7	vandalisme -43	vol 68
#<la>	none 41
#<laa	blessure -54	collision 67	dommage_materiel -42	evenement_climatique 105	vol -52
#<lac	degats_des_eaux -45	evenement_climatique 176	none -55	vol -43
#<lah	none 112
#<lak	degats_des_eaux -42	evenement_climatique 57	vol 74
#<lal	collision -72	degats_des_eaux 62	none 174
#<lam	degats_des_eaux 59	none -69	vandalisme 84	vol -69
#<las	none 44
#<lat	blessure 119	bris_de_glace 217	collision -131	none -81	vandalisme -42
#<lav	degats_des_eaux 129
#<lb7	blessure 106	collision -50	degats_des_eaux -42	dommage_materiel 61	none -74	vandalisme -50	vol -65
#<lbe	bris_de_glace 57
#<lbg	collision 67
#<lbi	collision 47
#<lbl	vol 96
#<lbr	bris_de_glace 120	collision -48	incendie 47
#<lbu	collision -50	evenement_climatique 63
#<lca	none -47	vol 45
#<lch	degats_des_eaux -42	dommage_materiel 166
#<lcl	collision 44	degats_des_eaux 108	evenement_climatique -42
#<lcu	degats_des_eaux 47	dommage_materiel -54	vandalisme 93
#<lda	bris_de_glace 43	dommage_materiel 43	vol -55
#<le>	evenement_climatique 163	none -68
#<les	incendie 41	vandalisme 101
#<let	blessure -73	collision -50	dommage_materiel 66	none 48	vandalisme 157	vol -76
#<lew	bris_de_glace 58
#<lfa	collision 75	evenement_climatique 48	none -60
#<lfe	none -58	vandalisme 42	vol 42
#<lfj	collision -43	incendie 67	vandalisme 53
#<lfl	autre 54	blessure -55	collision -44	vandalisme 56
#<lfo	bris_de_glace 42	collision -43	degats_des_eaux 99
#<lfr	degats_des_eaux 67
#<lga	collision -58	degats_des_eaux 57	dommage_materiel -42	incendie 58	none -64	vandalisme -44
#<lge	dommage_materiel -55	evenement_climatique -47	vandalisme -41	vol 201
#<lgo	bris_de_glace 123	collision -45	vol -42
#<lgr	evenement_climatique 67	vandalisme 54	vol -41
#<lha	vandalisme 68
#<lhe	collision -49	vandalisme 92
#<lho	degats_des_eaux -57	incendie 67
#<lhw	bris_de_glace 116	dommage_materiel 55	incendie 43	none -50	vandalisme -64
#<lia	none -50
#<lig	blessure 92	vol 62
#<lik	autre 64
#<lim	bris_de_glace 67	collision 47
#<lin	collision 43
#<lis	bris_de_glace 56	collision 103	none -59
#<liv	collision 66
#<liy	blessure 48	collision 41
#<lja	bris_de_glace 121	dommage_materiel -40	none -44
#<lje	collision 47	dommage_materiel -91	vandalisme 166
#<lkb	blessure 219	bris_de_glace 48	dommage_materiel -63	evenement_climatique -50	none -76
#<lke	blessure 84
#<lkl	bris_de_glace -44	collision -46	degats_des_eaux 127	none -70	vol 73
#<lkr	bris_de_glace -74	collision -48	dommage_materiel 40	none -44	vandalisme 96
#<lkt	autre 163	blessure 90	incendie 44	none -154
#<lla	collision -48	degats_des_eaux 67	none 60	vandalisme 54
#<llo	evenement_climatique 44
#<lm3	autre 89
#<lm7	autre -46	vol 148
#<lma	degats_des_eaux 114
#<lmd	collision 42	vol 67
#<lmh	incendie -67	none -43	vol 113
#<lmi	dommage_materiel 228	incendie -85	none -80	vandalisme -50	vol -54
#<lmk	autre -43	dommage_materiel 83	incendie 125	none -66
#<lmr	autre 81	bris_de_glace 60	none -62
#<lms	vandalisme 84
#<lo7	collision -53	dommage_materiel 109	incendie -82	none -58	vandalisme 205	vol -60
#<loc	degats_des_eaux 50	dommage_materiel -40	none -71	vandalisme 65	vol 102
#<log	collision 44	none -40	vol 47
#<lor	collision 106	none -45
#<lot	collision -192	evenement_climatique 73	incendie 184	vandalisme -60	vol -45
#<lou	evenement_climatique 53
#<lpa	evenement_climatique 63	none -55	vandalisme 60	vol -41
#<lpc	collision -100	dommage_materiel 169	none -47	vandalisme -64	vol 136
#<lph	bris_de_glace 57	collision 77	vandalisme -45
#<lpi	degats_des_eaux 71	dommage_materiel -45	incendie 80
#<lpl	collision 87	degats_des_eaux 72
#<lpo	vol 58
#<lpr	evenement_climatique 47	vandalisme 69
#<lqa	collision -41	vol 87
#<lqd	collision -93	none -62	vandalisme 292
#<lqi	blessure 79	collision -65	vol 142
#<lri	incendie 83
#<lsa	collision 91	dommage_materiel -47	none -59	vol 117
#<lse	bris_de_glace -113	collision 54	vandalisme 102	vol 45
#<lta	collision 183	dommage_materiel -57	none -59	vandalisme -79	vol -45
#<lun	autre 228	blessure -45	bris_de_glace 113	collision -107	degats_des_eaux -44	dommage_materiel -83	evenement_climatique -46	none -64	vandalisme 52	vol -63
#<lus	collision -59	degats_des_eaux 105	dommage_materiel 93	evenement_climatique -41	vandalisme 83	vol -101
#<lva	collision -49	degats_des_eaux 80	dommage_materiel 200	none -50
#<lve	evenement_climatique 100	vandalisme 55
#<lvi	bris_de_glace 150	collision -97	dommage_materiel 73	none -48	vol 59
#<lvo	autre 57	collision 70
#<lwa	autre 60	none -41
#<lwi	collision -50	evenement_climatique 197	incendie -41	vol -66
#<lwj	collision 145	vol -65
#<lwl	dommage_materiel 45	none -56	vandalisme 127
#<lwr	autre 103	none -50	vol 48
#<lyc	blessure 54	none -78	vol 83
#<lyo	none 44
#<m3e	collision 92	vandalisme 40	vol -51
#<m3i	collision 92	evenement_climatique 45
#<m3t	dommage_materiel 102	evenement_climatique 46	incendie -41	none -40	vandalisme -43
#<m7d	vandalisme 72
#<m7e	bris_de_glace -41	collision -155	degats_des_eaux -41	evenement_climatique 113	incendie 120	none -68	vol -57
#<m7l	degats_des_eaux 65
#<m7t	collision -81	incendie 91	vandalisme 43
#<m9e	degats_des_eaux -40	none -60	vandalisme 178	vol -49
#<m9l	vol 148
#<m9o	collision 66	vandalisme 98
#<m9t	dommage_materiel -48	vol 124
#<ma3	none 99
#<ma7	collision -89	degats_des_eaux 109	dommage_materiel -44	evenement_climatique 131	none -57	vandalisme -47
#<ma9	collision 69
#<maa	collision 109
#<mac	none 70
#<mad	collision 92
#<maf	autre 41	collision 128	incendie -42	vol -68
#<mah	dommage_materiel 60	none -78	vol 140
#<mai	collision 52
#<maj	collision 59	vol 41
#<mak	collision 48	none 42
#<mal	collision 66
#<mam	bris_de_glace 59	dommage_materiel -45	none 47
#<man	blessure 83	dommage_materiel -58	none 56	vandalisme 57	vol -44
#<mar	collision 45	dommage_materiel 49	none -48
#<mas	vandalisme 170
#<mbe	blessure 85	degats_des_eaux 82	none -59
#<mch	none -42	vol 41
#<mde	collision 184	none -121
#<mdr	degats_des_eaux 125
#<me7	collision -53	degats_des_eaux 115	none -48	vol 90
#<mec	collision -141	dommage_materiel 60	incendie 196	none -60
#<med	blessure 51	collision 76	vol -43
#<meg	bris_de_glace 96	collision -45	incendie 49
#<meh	blessure -60	dommage_materiel 42	evenement_climatique -53	none -73	vandalisme 128
#<mek	vandalisme 48
#<mer	autre 40	none -58	vandalisme 44
#<mes	dommage_materiel -52	none -45	vandalisme 75	vol 69
#<met	evenement_climatique 60	none 53
#<meu	degats_des_eaux 61	dommage_materiel 72	evenement_climatique 80	vandalisme -55
#<mez	none 87
#<mfe	collision 159	incendie 63	vandalisme -41	vol -50
#<mft	collision 109	none -93	vol 90
#<mgh	bris_de_glace 50
#<mhe	blessure 42
#<mic	degats_des_eaux -47	dommage_materiel 80	incendie 72	none -156	vandalisme -87	vol 103
#<mid	degats_des_eaux 76	evenement_climatique 40
#<min	blessure 55	collision 120	none -40
#<mis	collision 99
#<mit	degats_des_eaux -50	evenement_climatique 188	incendie -61	vol 48
#<mja	degats_des_eaux -50	evenement_climatique 98	vandalisme 91	vol -126
#<mjr	vandalisme 76
#<mke	bris_de_glace -44	evenement_climatique 43	none -54	vandalisme 43	vol 76
#<mkh	collision -69	none -41	vandalisme 170
#<mkt	vandalisme 134	vol -47
#<mli	bris_de_glace 55	incendie 56	none -41
#<mll	bris_de_glace 49	dommage_materiel 43
#<mn>	none -48
#<mnf	dommage_materiel 55
#<mnh	incendie -73	vandalisme 80
#<mni	dommage_materiel 64	none -43
#<mnn	incendie 130	none -41	vandalisme -85	vol 121
#<mno	degats_des_eaux 167
#<moc	evenement_climatique 156	none -55
#<mod	collision -69	dommage_materiel 108	evenement_climatique 107	vol -41
#<moh	bris_de_glace -44	degats_des_eaux 69
#<mom	none 116
#<mon	autre 55	collision 56	vol 51
#<mor	collision 59
#<mos	autre -43	vandalisme 136
#<mot	collision 50	vol 59
#<mrr	autre 268	collision -51	dommage_materiel -49	none -115	vandalisme -74
#<msa	collision -70	dommage_materiel -41	incendie 142	none 121	vol -120
#<msd	collision -53	degats_des_eaux 114
#<mse	autre 63
#<msi	degats_des_eaux 61
#<msk	collision 100
#<mss	autre 64	collision -57	none 55
#<mt2	none 204	vol -41
#<mta	dommage_materiel 125
#<mtq	degats_des_eaux 118	evenement_climatique 80
#<mwe	blessure 112
#<mze	collision -45	degats_des_eaux 51	vandalisme -50	vol 124
#<mzr	collision 42
#<mzy	collision 72	none -51	vol 48
#<n3a	degats_des_eaux 42	none 42	vol 55
#<n3e	collision 51
#<n3r	autre 44	blessure 68
#<n3t	collision -65	degats_des_eaux 63	dommage_materiel -50	vandalisme 167	vol -56
#<n7e	autre 48	none -56	vol 57
#<n9d	collision 82	vol -48
#<n9e	none -43	vandalisme -49	vol 80
#<na3	vol 67
#<na9	autre 238	bris_de_glace -69	collision -94	dommage_materiel -43	none -118	vandalisme 97
#<nac	collision 193	dommage_materiel -42	incendie 50	none -57	vol -62
#<nad	dommage_materiel 83
#<naf	bris_de_glace -100	collision 42	degats_des_eaux 102	evenement_climatique 85	vandalisme -41	vol -55
#<nak	collision 41	evenement_climatique 75	incendie 45
#<nan	none 109
#<nas	vandalisme 49
#<nat	collision 46	evenement_climatique 52
#<naz	collision 45
#<nbe	blessure 48
#<nch	none 48	vol 50
#<ndd	autre 63	collision -61	dommage_materiel -43	none -50	vol 111
#<nde	blessure 95
#<ndo	vandalisme 78
#<neb	collision 81	dommage_materiel -40	evenement_climatique -42	none -69	vandalisme -67	vol 152
#<nef	none -41	vol 67
#<nei	collision -49	vandalisme -70	vol 180
#<nej	blessure 84	bris_de_glace 81	none -64	vol -41
#<nek	collision 65	incendie 62
#<nem	collision 97
#<nes	bris_de_glace 86	degats_des_eaux -40	incendie 44	none 43
#<net	bris_de_glace 78	degats_des_eaux -57	dommage_materiel 138	vandalisme -56	vol -44
#<nez	blessure 157	collision 74	dommage_materiel -60	vandalisme -40	vol -69
#<nfe	collision 107	degats_des_eaux 111	none -44
#<ngo	incendie -49	vol 148
#<nhd	none 146
#<nhe	blessure 72	collision -41	dommage_materiel 83	vandalisme -40
#<ni>	vol 53
#<nic	collision 51	vol 48
#<nif	blessure 41	collision 118
#<nim	degats_des_eaux -109	evenement_climatique 215	none -81
#<nit	vol 99
#<nja	collision -63	none 168
#<nji	incendie 116
#<nke	none 126
#<nkh	dommage_materiel 41	none -45
#<nkt	dommage_materiel -84	evenement_climatique -56	none 51	vol 154
#<nmc	dommage_materiel 104	none -46
#<nna	none -70	vandalisme -43	vol 199
#<non	autre 57	none 131
#<nos	bris_de_glace 53	vandalisme 40
#<nou	autre 168	none -142
#<nqd	blessure -40	bris_de_glace 43	none 112
#<nqe	blessure 124	collision 99	dommage_materiel -94	incendie 98	vol -70
#<nre	autre 213	blessure -73	collision -59	dommage_materiel -43
#<nse	autre 219	dommage_materiel -44	none -59	vol -60
#<nsi	autre 88	none -44
#<nss	autre 141	collision -56
#<nta	incendie 47
#<nte	none -52	vol 112
#<ntl	autre 53	blessure 51	collision -63	dommage_materiel -40	none -69	vol 117
#<ntn	collision 88	degats_des_eaux 58	vol -48
#<nwa	autre 65	incendie 54
#<nze	none -52
#<oct	autre 76	bris_de_glace 44
#<okh	collision 100
#<oma	incendie 82
#<one	dommage_materiel 241	evenement_climatique -102	incendie -58
#<ope	blessure 104
#<opt	dommage_materiel 74
#<ord	dommage_materiel 52
#<ost	blessure -47	bris_de_glace -41	collision -69	dommage_materiel 275	none -56	vandalisme -46	vol -41
#<oua	none 156
#<ouj	vandalisme -43	vol 121
#<ouk	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#<our	collision -49	degats_des_eaux -52	dommage_materiel -52	evenement_climatique 162	incendie 120
#<oxy	blessure -42	collision -42	incendie 171
#<pal	bris_de_glace -48	collision -83	degats_des_eaux -40	dommage_materiel -68	evenement_climatique 247	incendie -49	none -142	vandalisme -62	vol 59
#<pan	bris_de_glace 49	dommage_materiel -41	evenement_climatique 60
#<pap	evenement_climatique 96	incendie 82	vandalisme -98
#<par	bris_de_glace 49
#<pas	collision 63	vol 45
#<pat	bris_de_glace 44	incendie -49
#<pc>	collision -58	dommage_materiel 123	vandalisme -44	vol 93
#<pea	collision 167
#<pei	collision 63	dommage_materiel -75	evenement_climatique 66	none -101	vandalisme 99	vol -49
#<pet	vandalisme 95	vol 51
#<peu	collision 93
#<pha	bris_de_glace 61	none -56	vandalisme 61
#<pho	autre -41	dommage_materiel 116	vol 41
#<pic	collision 128	none -47	vol 58
#<pis	blessure 51	degats_des_eaux 152	evenement_climatique 60	none -85	vol -58
#<ple	collision 82	dommage_materiel -48	none 130	vol -48
#<plo	degats_des_eaux 74
#<pne	vandalisme 109
#<poi	blessure 40	collision 67
#<pom	incendie 75
#<por	none -55	vandalisme 55	vol 123
#<pot	collision 120
#<pou	dommage_materiel 135	vol -42
#<pre	autre 88	blessure 40	collision -55	none -67	vol 59
#<pri	autre 134	degats_des_eaux -52	none -117	vol 126
#<pro	evenement_climatique 41	none -43
#<qas	dommage_materiel 62	vandalisme -51	vol 99
#<qbe	blessure 69	degats_des_eaux -50
#<qel	collision -52	vandalisme 114
#<qis	collision 63	vol 88
#<qod	blessure 67
#<qua	collision 143
#<ra3	collision -72	degats_des_eaux -44	dommage_materiel 63	evenement_climatique 154	incendie -43	none -60	vol -56
#<ra9	dommage_materiel -40	vandalisme 125
#<rab	autre 47	none -58	vol 55
#<rac	degats_des_eaux 48	dommage_materiel 64
#<rad	autre 46	evenement_climatique 53	none -43
#<rah	autre 48	none -44
#<raj	collision 56	vandalisme 46
#<rak	collision 137
#<ran	blessure 48	collision 109
#<rap	collision 180	vol -61
#<ray	none 58	vol -44
#<rb3	none 68
#<rba	dommage_materiel 183	none -78	vandalisme -45
#<rea	blessure 96	collision 92	evenement_climatique -41	none -60	vandalisme 72	vol -59
#<reb	degats_des_eaux 40	evenement_climatique 102	none -54
#<rec	collision -49	vol 123
#<rej	blessure 81	none -42
#<rek	incendie 53
#<ren	blessure 62
#<rep	blessure 40	collision -50	vol 133
#<res	collision -56	vandalisme 41
#<ret	bris_de_glace 88	collision 43	none -52	vandalisme 59
#<ri7	bris_de_glace 48	collision -64	evenement_climatique 221	none -61	vandalisme -41
#<ria	bris_de_glace 117	none -51	vol 53
#<rid	collision -40	incendie 78	vandalisme 53
#<rih	blessure -43	collision -43	degats_des_eaux -61	dommage_materiel -40	evenement_climatique 351	none -67	vandalisme -72
#<riy	degats_des_eaux -43	evenement_climatique 157	vol -49
#<rj3	autre 152	none -62
#<rja	degats_des_eaux 68	dommage_materiel -43	incendie 94	none -49	vol -58
#<rje	dommage_materiel 47
#<rjl	blessure 127	degats_des_eaux -45	dommage_materiel -40
#<rka	vol 155
#<rke	vandalisme 57
#<rma	evenement_climatique 43	incendie 63	none -41	vandalisme 69
#<rme	collision 47	dommage_materiel 110	evenement_climatique 42	vandalisme -59	vol -42
#<rob	degats_des_eaux 60
#<roc	collision 104	vol 54
#<rok	blessure 54	collision 57	vandalisme -41
#<ron	collision 83	incendie 42
#<rou	collision 50
#<rre	collision 52	degats_des_eaux -61	evenement_climatique 158
#<rri	bris_de_glace -72	degats_des_eaux 95	evenement_climatique 89	vandalisme 72	vol -81
#<rwa	collision -50	none -54	vandalisme 202
#<rwi	collision 123
#<s7a	evenement_climatique 66
#<s7i	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
#<s9e	degats_des_eaux 132
#<sa3	evenement_climatique 49
#<sa7	collision 58
#<sa9	blessure 58	collision -54	degats_des_eaux 57	none -40
#<sab	degats_des_eaux 110	dommage_materiel -53	none -46	vandalisme 108	vol -43
#<sac	collision -61	none -44	vandalisme -41	vol 238
#<saf	none 41
#<sah	collision 64	dommage_materiel 66
#<sai	collision 86	degats_des_eaux 48
#<sak	none -47	vol 51
#<sam	dommage_materiel 63
#<san	autre 62	bris_de_glace 41	none -85
#<saq	autre -45	blessure 166	bris_de_glace -59	collision 165	degats_des_eaux -52	dommage_materiel -68	incendie -40	none -165	vandalisme -63	vol -91
#<sar	autre 119	collision -73	none -64	vandalisme 134
#<saw	autre 326	collision -85	dommage_materiel -40	none -85	vandalisme -66	vol -95
#<say	blessure 49	collision 71	none -43
#<sbe	autre 100	blessure -63	dommage_materiel 84
#<sbi	blessure 54	collision 55
#<sca	autre 71
#<sco	vandalisme 62
#<sda	collision 89
#<sdd	bris_de_glace 276	collision -41	degats_des_eaux -45	dommage_materiel -57	none -127	vandalisme -51	vol -47
#<sde	collision 50	evenement_climatique 84	vol -61
#<se3	collision -68	dommage_materiel -139	evenement_climatique 208	none -74	vandalisme -61
#<se7	collision 130
#<se9	blessure -44	bris_de_glace -51	degats_des_eaux 152	dommage_materiel -54	vandalisme 56	vol -50
#<sec	dommage_materiel 82	vol 53
#<sed	evenement_climatique 43
#<sef	autre 163	bris_de_glace -47	degats_des_eaux 146	dommage_materiel -56	none -239	vandalisme 51	vol -54
#<seh	degats_des_eaux -50	evenement_climatique 89	none 76
#<sej	dommage_materiel -42	incendie 42	vandalisme 124	vol 56
#<sek	vandalisme 96
#<sel	bris_de_glace 94	collision -116	none -52	vol 64
#<sen	dommage_materiel 52
#<sep	evenement_climatique 95
#<ser	autre 46	collision -48	evenement_climatique 43
#<set	bris_de_glace 168	collision -52	none -113	vandalisme -42	vol 147
#<sew	incendie 90
#<sgh	none -44
#<si>	blessure 64	collision 53	degats_des_eaux 77	vol -67
#<sid	incendie 50
#<sie	vandalisme 64	vol 49
#<sif	vol 86
#<sin	degats_des_eaux 62	dommage_materiel 52	none 51
#<sip	degats_des_eaux 105
#<sir	collision 75
#<siy	collision 52
#<skh	bris_de_glace 81	degats_des_eaux 78	incendie -48
#<ski	blessure 255	collision -163	dommage_materiel -54	evenement_climatique -65	none -64	vandalisme -45	vol 98
#<sla	vol 59
#<sle	degats_des_eaux -70	dommage_materiel -114	evenement_climatique 163	incendie 104	vandalisme -53
#<slm	autre 63	collision -41	dommage_materiel -47	none 76	vol -52
#<sma	autre 72	none -52	vol -42
#<sme	collision 46
#<smi	blessure 66
#<sna	blessure 117	dommage_materiel -41	none -50
#<sni	blessure 86	collision -58	dommage_materiel 137
#<sny	none 237	vol -52
#<soc	collision 65	degats_des_eaux -42	dommage_materiel 84
#<sok	autre 50	blessure 42	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 78	vandalisme 45	vol -57
#<sol	degats_des_eaux 142	none -44
#<sor	blessure 176	evenement_climatique -54	none -41
#<spo	blessure 52	none -62	vandalisme -41	vol 89
#<spr	collision -47	degats_des_eaux -53	incendie 41	none -77	vandalisme 222	vol -77
#<sre	collision -45	none -51	vol 228
#<ss9	degats_des_eaux 46	evenement_climatique 62
#<ssa	evenement_climatique 54	vol 67
#<ssi	collision 67	degats_des_eaux 46
#<ssm	blessure -40	bris_de_glace 140	degats_des_eaux -58	dommage_materiel -42	evenement_climatique 119	none -85	vol -46
#<sta	collision -46	evenement_climatique 48	vol 63
#<ste	blessure -40	collision -55	degats_des_eaux -43	dommage_materiel 41	evenement_climatique 122	incendie 60	none -40
#<sty	collision 90	dommage_materiel 101	none -41	vandalisme -45
#<sui	collision 97	none -52
#<sul	incendie 51	vandalisme 41
#<sur	dommage_materiel 107
#<swa	autre 94	collision 44	none -55
#<syn	collision -44	degats_des_eaux 96
#<t2a	bris_de_glace 103	none -42	vandalisme -42	vol 50
#<t3e	autre 143	blessure 41	collision -108	none -93	vandalisme 82
#<t7e	incendie 165	none -52
#<t7r	blessure 61	dommage_materiel 86	incendie 48	none -46
#<t7t	evenement_climatique 51	vol 74
#<t9a	dommage_materiel 109	none -55
#<t9d	none 148
#<t9e	collision 177	none -62
#<t9s	bris_de_glace 52	dommage_materiel 52
#<t9t	degats_des_eaux 46	dommage_materiel 110	incendie -41
#<ta3	autre 64	collision 73
#<ta7	dommage_materiel 103	none -50
#<tab	degats_des_eaux 51	evenement_climatique -46
#<tac	blessure -43	bris_de_glace -55	collision -55	degats_des_eaux 166	dommage_materiel 136	none -70	vandalisme -42	vol -58
#<tad	degats_des_eaux -53	dommage_materiel 113	incendie 75
#<tag	vandalisme 176
#<tah	blessure 44	collision -49	dommage_materiel 80	evenement_climatique 44	none -41
#<taj	dommage_materiel 66	incendie 48
#<tal	collision -44	degats_des_eaux -44	evenement_climatique 85	none -45	vandalisme 49
#<tam	autre 153	blessure -49	bris_de_glace 132	dommage_materiel -90	none -110	vandalisme -49	vol -66
#<tan	incendie 42	none -41	vol 42
#<tar	collision -49	dommage_materiel 60	evenement_climatique 63	none -59
#<tas	blessure 316	bris_de_glace -41	collision -232	degats_des_eaux -58	dommage_materiel -79	evenement_climatique -46	incendie -43	none -158	vandalisme -61	vol -73
#<tat	degats_des_eaux -45	evenement_climatique 181	vol -41
#<tax	autre 104	collision 58	vol -41
#<tay	evenement_climatique 64	none -57
#<taz	autre 79	bris_de_glace 137	collision -48
#<tba	collision 45
#<tbe	incendie 75	none -46	vol 96
#<tbi	blessure 69
#<tch	bris_de_glace 132	none -41
#<tde	bris_de_glace 48	evenement_climatique 82	none -58	vandalisme 53	vol -51
#<tdi	bris_de_glace 93	incendie -52
#<tdo	collision 109
#<te3	blessure 109	vandalisme 85	vol -84
#<te7	blessure 54
#<te9	bris_de_glace 41	dommage_materiel 164	none -78	vol -63
#<teb	collision -42	dommage_materiel 98	evenement_climatique 106
#<tec	degats_des_eaux 167	none -47	vol -62
#<teh	blessure 113	dommage_materiel -54	evenement_climatique -79	vol 54
#<tel	dommage_materiel 63
#<tem	collision 63	evenement_climatique 40
#<ten	blessure 138	evenement_climatique 104	none -86
#<ter	blessure 79
#<tet	blessure 47	degats_des_eaux 64
#<tey	blessure -49	dommage_materiel 83	evenement_climatique 109	none -68
#<tfe	bris_de_glace 79	degats_des_eaux 48	none -40
#<tfi	incendie 132
#<tgo	autre 180	bris_de_glace -41	collision -87	dommage_materiel -55	none -172	vandalisme -49	vol 90
#<the	blessure 167	degats_des_eaux -41	none -67
#<tic	collision 60	evenement_climatique 95	none -44
#<til	dommage_materiel 97
#<tiy	degats_des_eaux 170
#<tiz	collision 113	none 47
#<tje	evenement_climatique 76	vol 41
#<tjr	bris_de_glace 97	none -41
#<tke	blessure 80	dommage_materiel 80	none -64
#<tkh	none -45
#<tki	blessure -56	bris_de_glace 124
#<tks	blessure 48	collision 78
#<tla	collision 58
#<tle	autre 62	none -43
#<tlf	autre 73	collision -81	dommage_materiel 168	none -68	vandalisme 51
#<tlg	autre 168	vol -73
#<tli	collision -65	dommage_materiel -52	none -54	vandalisme 100	vol 91
#<tlt	none 68
#<tlw	blessure 125	collision -117	degats_des_eaux 69	incendie 66
#<tma	blessure -54	degats_des_eaux -50	dommage_materiel 123	incendie -65	none 54	vol -46
#<tme	bris_de_glace 40	collision -58	evenement_climatique 92	none -47
#<tmm	collision -101	degats_des_eaux 71	none 52	vandalisme -45
#<tna	none 105	vandalisme 42
#<tne	degats_des_eaux 191	dommage_materiel -40
#<tnf	blessure 77	degats_des_eaux 49	none -45
#<tni	none 81
#<tob	blessure 81	collision 83	none -43	vandalisme -42
#<toi	bris_de_glace 46	collision -58	evenement_climatique 105	none -55	vandalisme 49	vol -40
#<tol	collision 118	evenement_climatique 59
#<tom	collision 43
#<ton	collision 67	evenement_climatique 70	none -81
#<tqa	vandalisme 52
#<tqe	autre -40	blessure 42	collision 48	degats_des_eaux 137	dommage_materiel -51	evenement_climatique -69	incendie -40	none -92	vandalisme 62
#<tql	collision 186	degats_des_eaux 63	none -60
#<tqt	blessure 58	degats_des_eaux 80
#<tra	none -51	vol 43
#<tre	autre 136	blessure 65	bris_de_glace 50	collision -69	incendie -51	none -69	vandalisme -48	vol -76
#<tri	collision 102
#<tro	blessure 47	vol 42
#<tsa	collision 40
#<tse	blessure 82	evenement_climatique -49	none -56
#<tsr	vol 173
#<tss	autre 70	collision -61	degats_des_eaux 107	none -110
#<tta	collision -94	degats_des_eaux 140	dommage_materiel -59	incendie 101	none -50	vol -53
#<tte	blessure 134	bris_de_glace 52	dommage_materiel -54	evenement_climatique 63	none -81	vol -57
#<tur	autre 112
#<tuy	degats_des_eaux 137
#<twa	degats_des_eaux 63
#<twe	autre 116	none -65
#<twi	collision 232	none -107	vandalisme -57	vol -44
#<tze	blessure 210	collision -80	dommage_materiel 58	none -40	vandalisme -42	vol -57
#<ult	vandalisme 106
#<up>	vandalisme -68	vol 128
#<urg	bris_de_glace 40	incendie 41
#<usi	incendie 125
#<vac	blessure 179
#<vai	degats_des_eaux 111
#<val	vol 133
#<veh	collision 134
#<vel	vol 80
#<ver	autre 50	bris_de_glace 155	dommage_materiel -56	none -106
#<ves	vandalisme -41	vol 114
#<vid	none -110	vandalisme 281	vol -141
#<vil	collision -60	degats_des_eaux -70	dommage_materiel -44	evenement_climatique 43	incendie -48	none -64	vol 153
#<vir	collision 117
#<vis	autre 135	collision -53	none -89	vandalisme 61
#<vit	bris_de_glace 134
#<voi	none -57	vandalisme 96
#<vol	autre 82	collision 112	dommage_materiel 55	vol -88
#<w9e	blessure 42	collision 59
#<w9f	autre 153	none -40	vol -51
#<wa3	collision 173	none -56
#<wa9	collision 61
#<wac	autre 113
#<wad	blessure -40	degats_des_eaux -70	evenement_climatique 258	vol -46
#<wah	collision 55
#<wak	blessure -40	bris_de_glace 85	none 49
#<wc>	collision -68	degats_des_eaux 159	dommage_materiel 119	none -81
#<we7	autre 47	collision 84	evenement_climatique 77	none -79	vandalisme -45
#<we9	none 68
#<wed	incendie -41	vandalisme 119
#<wee	collision -54	degats_des_eaux 80	dommage_materiel -100	vandalisme -41	vol 129
#<wej	collision -45	vandalisme 55	vol 69
#<wel	incendie 41
#<wer	autre 86	blessure 66	collision 91	none -97	vandalisme -49	vol -46
#<wge	vol 65
#<wld	bris_de_glace 41	dommage_materiel 61
#<wli	autre 106	none -42
#<wll	evenement_climatique -46	none 162
#<wos	collision 136
#<wqe	autre 71	collision 44
#<wra	autre 90
#<wse	autre 56
#<wsl	autre 99	vol -47
#<wss	bris_de_glace 76	degats_des_eaux -42
#<wst	degats_des_eaux 55	vandalisme 60	vol -42
#<y3t	dommage_materiel 74	incendie -43	vol 44
#<y7e	vol 67
#<ya3	vandalisme 48
#<ya>	bris_de_glace 123	degats_des_eaux -42	dommage_materiel 51	evenement_climatique -69	incendie 59	none -40	vol -49
#<yal	dommage_materiel 43	none 48	vol 55
#<yam	evenement_climatique 162
#<ych	collision 54
#<ydd	collision 66	evenement_climatique 67
#<yde	collision -42	evenement_climatique 53	vol 118
#<yji	collision 40
#<ykh	dommage_materiel 45
#<ymk	autre 72	collision -41	vandalisme 41
#<yom	bris_de_glace 149	evenement_climatique -127
#<you	blessure 56	vol -57
#<yse	bris_de_glace -47	collision -78	degats_des_eaux 234	dommage_materiel -61	evenement_climatique -47	vol 47
#<ysi	collision 53	degats_des_eaux 54
#<ysn	degats_des_eaux 46
#<ysr	vol 118
#<ytb	autre 157	bris_de_glace 83	collision -40	degats_des_eaux -97	none -93
#<ywe	collision 136	vandalisme -41
#<zad	collision 109
#<zag	blessure 162	collision -74	evenement_climatique 139	none -86
#<zaj	bris_de_glace 218	collision -55
#<zay	autre 223	collision 91	none -194	vol -43
#<zbe	collision 133	degats_des_eaux 110	evenement_climatique -109	incendie -62
#<zde	bris_de_glace 149	dommage_materiel -41
#<zel	blessure 46	collision 53	degats_des_eaux 72	none -43
#<zen	degats_des_eaux 67	evenement_climatique 41	none -69	vandalisme 88	vol -52
#<zer	dommage_materiel 85
#<zin	blessure -44	bris_de_glace -44	collision 65	dommage_materiel -68	evenement_climatique 110	incendie -41	none -125	vandalisme -54	vol -54
#<zit	blessure 77	bris_de_glace -40	dommage_materiel 61	none -74	vol -53
#<ziy	blessure 44	collision 46
#<zja	bris_de_glace 269	collision -72	degats_des_eaux -46	none -52	vandalisme 62	vol -43
#<zle	blessure 145	degats_des_eaux 88	none -62
#<zn9	collision -51	incendie 45	vandalisme 122	vol -51
#<zra	degats_des_eaux 77
#<zre	blessure -50	none 89	vol 47
#<zri	collision -75	dommage_materiel 165	evenement_climatique 48	none -96	vol 40
#a2il	evenement_climatique 101	vandalisme 59	vol -41
#a3a>	autre 49
#a3am	blessure -43	collision 108	dommage_materiel -45	none 172	vandalisme -50	vol -66
#a3d>	evenement_climatique 68	none -63	vandalisme 49
#a3ed	collision -89	dommage_materiel 100	vandalisme 123	vol -56
#a3es	collision -52	evenement_climatique 90	none -56	vol 56
#a3ha	blessure 130	bris_de_glace -41	collision 42	dommage_materiel 89	evenement_climatique -48	none -71	vol -49
#a3i9	evenement_climatique 195
#a3i>	blessure 105	bris_de_glace 51	none -62
#a3ja	collision 75	vol 54
#a3la	incendie 51
#a3le	incendie 47
#a3lo	incendie 89
#a3na	degats_des_eaux 50	none 75	vandalisme -53	vol 78
#a3nd	none 138
#a3ni	vol 45
#a3o>	bris_de_glace 46	collision -73	incendie 141
#a3ra	collision 146	degats_des_eaux 80	none -75
#a3re	none 61
#a3ri	incendie 182
#a3sa	collision 82
#a3si	collision -49	none -41	vandalisme 89	vol 100
#a3t>	autre -42	collision 81	degats_des_eaux -50	dommage_materiel 88
#a3ta	autre 148	none -151
#a3wi	autre 106	blessure -40
#a7a>	collision 55	none 159	vandalisme -49
#a7b>	collision 157	incendie 84	none -119
#a7bi	dommage_materiel 50	incendie 87	vol -40
#a7da	evenement_climatique 57
#a7di	collision 74	degats_des_eaux 73
#a7et	blessure 57	dommage_materiel 60	none -60	vol -43
#a7o>	blessure -76	bris_de_glace -41	collision -49	degats_des_eaux -40	dommage_materiel 143	incendie 133	none -73	vandalisme -88	vol -43
#a7t>	evenement_climatique 48
#a7ti	degats_des_eaux 83
#a99>	bris_de_glace 118	collision -49	evenement_climatique 58
#a9a>	autre 48	collision 130	none -70	vandalisme -40
#a9at	bris_de_glace 93	evenement_climatique 127	none -65
#a9aw	collision 73	vandalisme -43	vol 95
#a9de	collision 92
#a9ef	collision 68
#a9el	blessure -94	collision 129	none 96	vandalisme -69	vol -77
#a9es	bris_de_glace -66	collision -72	vandalisme 136
#a9et	collision 165	incendie 43
#a9f>	bris_de_glace -59	collision -56	dommage_materiel 135	evenement_climatique 77	none -58	vandalisme -65	vol -47
#a9fa	autre 66	collision 53
#a9fi	degats_des_eaux 121	none -49	vol 46
#a9i>	bris_de_glace 51	none 42
#a9in	collision 58	degats_des_eaux -45	dommage_materiel 118	none -41
#a9m>	collision 61	dommage_materiel -40	none 64	vandalisme -61
#a9o>	blessure 121	collision -40
#a9t>	incendie 125
#aaro	collision 46
#aayo	blessure -54	collision 67	dommage_materiel -42	evenement_climatique 105	vol -52
#aban	blessure -65	degats_des_eaux -65	dommage_materiel -97	evenement_climatique 164	incendie 173	none -92	vandalisme -72	vol -118
#abat	autre 41	incendie 40	none -67
#abde	vandalisme -53	vol 165
#abe3	none 58
#abel	vol 76
#abes	collision -54	vandalisme 136	vol -55
#abet	evenement_climatique 87	incendie 102	none -42
#abgh	degats_des_eaux 50
#abi>	blessure 43	degats_des_eaux 47
#abin	autre 85	collision -91	dommage_materiel 114	evenement_climatique -86	incendie 42	none -64	vandalisme -49	vol -47
#abiy	vol 106
#abla	blessure 53	dommage_materiel 48	none -76	vandalisme 96	vol -54
#able	dommage_materiel 59	none -73	vol 109
#abni	collision 126	none -46	vandalisme 62
#abo>	degats_des_eaux 102
#abol	collision -45	dommage_materiel -40	evenement_climatique 196	none -81	vandalisme 51
#abou	autre -67	blessure 63	collision 88
#abra	evenement_climatique 70	vol 51
#abri	blessure -47	bris_de_glace 112	collision -77	none -141	vandalisme 167
#abro	collision 93	dommage_materiel 89	vol -53
#abt>	autre -44	blessure -51	collision 156	dommage_materiel 50	none 77	vandalisme -50	vol -63
#acar	degats_des_eaux 111	incendie 121	none -42
#acbo	dommage_materiel 187
#acci	collision 97
#accr	collision 74
#ace>	bris_de_glace 68	none -49
#ach>	autre 61
#acha	blessure 118	collision -77	none 128	vandalisme -57
#ache	degats_des_eaux 56
#achi	none 42
#acho	dommage_materiel -53	incendie 43	none -98	vandalisme 200	vol -42
#acia	none -42	vol 49
#acie	bris_de_glace 41	vol 50
#ack>	collision -60	incendie 48	vandalisme 66
#aco>	collision 77	degats_des_eaux 130	none -40
#act>	bris_de_glace 175	collision -75
#acte	autre 86	vandalisme 72	vol -42
#acto	dommage_materiel -58	incendie -84	vandalisme 124	vol 116
#actu	autre 57
#ada>	dommage_materiel 40	none 55
#adak	autre 215	vol -48
#adam	blessure 89	collision -40	incendie 93	vol -45
#adan	collision -40	evenement_climatique 103	none 165	vandalisme -46	vol -60
#adat	degats_des_eaux 207	evenement_climatique -41	none -61
#adch	none 57
#add>	blessure 93	collision -52	dommage_materiel 92	none -41	vol -48
#adda	autre -45	collision 134	evenement_climatique 88
#addi	collision 194
#ade>	vandalisme 135
#adem	dommage_materiel 78
#aden	collision -73	vol 180
#ader	autre 71	dommage_materiel 122	none -91	vandalisme 43
#adet	collision 115	vol -40
#adia	bris_de_glace 59	collision 95	vol -42
#adic	dommage_materiel -51	evenement_climatique -40	none -108	vandalisme 72	vol 101
#adio	autre 61	blessure 64	collision -66	dommage_materiel -45	evenement_climatique 45	none -55	vol 47
#adir	collision 55
#adit	bris_de_glace 124	collision 58	none -51	vol -43
#admn	collision 206	vandalisme -83	vol -73
#ador	collision 41	vol 93
#adou	degats_des_eaux 106	none -40	vandalisme 63
#adra	blessure 42
#adre	autre 143	blessure -56	bris_de_glace -50	dommage_materiel -43	none 83	vol -53
#adt>	collision 82
#adyi	collision 107
#afak	autre 65
#afch	vandalisme 73	vol -48
#afe>	collision -55	evenement_climatique 198	none -55	vandalisme -43
#afet	vandalisme 85
#afha	blessure 67	collision -123	degats_des_eaux 123	dommage_materiel -46	none -111	vandalisme -63	vol 98
#afia	incendie 102
#afih	autre 119	collision -59	degats_des_eaux 118
#afla	collision 174	incendie -72
#afo>	vandalisme 53	vol 74
#afon	degats_des_eaux 102
#afou	collision -50	vandalisme 76
#afra	vandalisme -62	vol 148
#afri	vandalisme 48
#aft>	bris_de_glace 56	collision 56
#aftc	degats_des_eaux 113
#afya	evenement_climatique 61	incendie 48
#agaz	collision -55	evenement_climatique 87	incendie 92
#age>	collision 49
#agen	autre 112	none -70
#ager	collision 64	incendie 88
#ages	collision -62	dommage_materiel 113	none -87	vol 136
#agh>	dommage_materiel 50	vandalisme 85	vol -66
#agha	vandalisme 59
#aghi	dommage_materiel 47	vol 59
#agne	autre 135	none -79
#agor	blessure 162	collision -74	evenement_climatique 139	none -86
#agri	blessure -56	collision 74	evenement_climatique 70
#ags>	vandalisme 116
#aha>	vol 57
#ahat	blessure 74	evenement_climatique 141	none -62	vol -62
#ahbi	collision 85
#ahch	none 150	vol -43
#ahd>	collision 88
#ahda	none -40
#ahdi	collision -44	degats_des_eaux -100	dommage_materiel -43	evenement_climatique -49	incendie 97	none -123	vol 184
#ahed	blessure -52	degats_des_eaux 66	vol 112
#ahem	collision 52
#ahet	blessure 54	collision -48	evenement_climatique 78
#ahla	blessure -57	collision -122	dommage_materiel -52	evenement_climatique -45	none 120	vol 114
#ahli	dommage_materiel 197	none -68	vol -60
#ahom	autre 45	degats_des_eaux 116	dommage_materiel -47	evenement_climatique 49	none -100
#ahou	none 52
#ahri	evenement_climatique 101	none -51
#ahwa	dommage_materiel 40
#aid>	collision -47	dommage_materiel 120	none -45	vandalisme -45	vol 50
#aie>	bris_de_glace 130	collision -71	vol 54
#aign	collision -63	degats_des_eaux 143
#ail>	autre 70	dommage_materiel -70	none -86	vandalisme 81
#aile	collision 160
#aill	bris_de_glace 134	collision -64
#ain>	autre 48	collision 77	none -67
#aine	vandalisme -40	vol 101
#aint	collision -51	vandalisme 71	vol 107
#airb	collision 58
#aire	none -42	vol 49
#ais>	collision 41
#aiso	collision 67	dommage_materiel 56
#aiss	collision -53	vol 170
#ait>	collision -45	vandalisme 120
#aite	collision -83	degats_des_eaux 58	dommage_materiel 121	evenement_climatique -51	none -48	vol 49
#aj3a	collision 42
#aja>	bris_de_glace 92
#ajaj	blessure -43	bris_de_glace -45	collision -110	evenement_climatique 353	none -143	vandalisme -63
#ajbi	incendie 99	vandalisme 60
#ajbo	collision 110	incendie 78
#ajeb	collision 91	incendie 48
#ajel	collision 46	dommage_materiel 108	none -49
#ajem	none -54	vandalisme 130
#ajin	dommage_materiel 66	incendie 48
#ajja	degats_des_eaux 139	vol -41
#ajli	vandalisme 105
#ajra	bris_de_glace 180	collision -111	evenement_climatique 66	none -44	vol -68
#aka>	evenement_climatique 57	vandalisme 66	vol -41
#akay	collision 54
#akba	collision 99
#akeb	blessure -41	collision 168	vol -41
#akec	autre 55	bris_de_glace 50	dommage_materiel 62	none -68	vol -42
#aket	bris_de_glace -56	none -67	vandalisme 119	vol 89
#akh>	collision -50	degats_des_eaux 95	vandalisme 52	vol -71
#akha	blessure -51	bris_de_glace 95	none 145
#akhe	degats_des_eaux -61	evenement_climatique 83	incendie 43
#akhl	evenement_climatique 56	none -63	vandalisme 40
#akho	dommage_materiel 46	vol 79
#akhz	incendie 93	none -61	vandalisme -53	vol 126
#akil	none -49	vol 98
#akka	autre -41	collision 93	none 56
#akna	degats_des_eaux 122
#al3a	incendie 124
#ala>	degats_des_eaux 46
#alad	collision 51	degats_des_eaux 139	vol -66
#alah	none 238	vol -49
#alam	none 41
#alan	blessure 161	bris_de_glace -47
#alat	collision 51	dommage_materiel 64
#alb>	blessure 47	collision -43
#alco	incendie 73	none -40
#ale>	blessure 46	bris_de_glace 77	vol 51
#alej	vol 119
#alem	collision -52	incendie 99	vol 76
#ales	bris_de_glace 98
#alet	vol 57
#alf>	collision 237	degats_des_eaux -44	dommage_materiel -50	none -47	vandalisme -44
#alha	dommage_materiel 87	none -43
#alho	collision -47	vol 41
#alia	blessure 53	collision -42	degats_des_eaux 41
#alid	autre 55	blessure 51
#alik	vol 74
#alis	collision -41	evenement_climatique 59	vol 66
#aliy	blessure 86	collision 114	evenement_climatique -51	vandalisme -51
#alko	evenement_climatique 121
#all>	none -41	vandalisme -43	vol 72
#alle	bris_de_glace 40	none -45
#alli	blessure 152	dommage_materiel 73	evenement_climatique -51	incendie -43	none -128	vol 55
#allo	collision 52	degats_des_eaux 59	none -55
#almi	collision 49	evenement_climatique 107	none -41
#alna	incendie 61	vandalisme 59	vol -42
#alon	collision -41	degats_des_eaux 48	incendie 62
#alou	incendie 66
#alta	collision 117
#alti	collision -54	incendie 91	vandalisme -40
#alys	autre 191	blessure -82	collision -99	dommage_materiel -44	evenement_climatique -40	none -85	vandalisme -40	vol 157
#ama3	bris_de_glace 52	dommage_materiel -41	evenement_climatique 156	none -65	vandalisme -53	vol -50
#ama>	bris_de_glace 62
#amat	none 89	vandalisme -52	vol 115
#ambr	blessure -44	bris_de_glace 116	collision -51	degats_des_eaux 109	none -53	vandalisme -45	vol 45
#ambu	collision 70
#amda	vandalisme 168	vol -95
#ame3	incendie 52	vol 108
#ame>	bris_de_glace 40	collision 47
#amel	degats_des_eaux 46	incendie 74	none -54
#amen	autre -56	blessure 184
#amer	dommage_materiel 70	vol 47
#ami3	collision 161	none -89
#ami>	collision 47	vandalisme 74	vol -45
#amia	collision 51
#amil	bris_de_glace -45	collision 64	degats_des_eaux -97	dommage_materiel 130	evenement_climatique -59	incendie -43	none -104	vandalisme -70	vol 133
#amin	blessure -84	collision -69	degats_des_eaux 149	vol 53
#amio	collision 87
#amiq	bris_de_glace 220	vandalisme -40
#amir	collision -46	dommage_materiel -60	vandalisme 109	vol 67
#aml>	degats_des_eaux 74	none -54	vandalisme 49
#amla	incendie 46
#amli	incendie 48
#amlo	collision -167	degats_des_eaux 88	dommage_materiel -54	incendie 176	none -49
#amma	blessure 122	degats_des_eaux 47	none -54	vol 55
#amme	bris_de_glace -64	degats_des_eaux 106	vandalisme 111	vol -49
#amna	evenement_climatique 84	vol -48
#amou	blessure 189	collision -67	evenement_climatique -42	incendie -40	none -155	vandalisme -58	vol -67
#ampi	evenement_climatique 145
#amra	degats_des_eaux 145	incendie -78	none -98	vandalisme 133	vol -53
#amsa	collision 64	none 62
#amsu	dommage_materiel 196	none -90
#amtn	collision 45	vol 74
#amu>	collision 99	incendie 41
#amwa	vol 103
#an3e	bris_de_glace -44	collision -60	dommage_materiel 89	vandalisme -47	vol 166
#an3r	blessure -51	collision 76	dommage_materiel -66	none 176
#an9d	blessure -45	evenement_climatique 101	none -46
#an9t	dommage_materiel 98	evenement_climatique -63	incendie -41
#anal	autre 159	blessure -65	collision -80	degats_des_eaux 43	dommage_materiel 57	none -50	vol -87
#anap	degats_des_eaux 47	dommage_materiel 104	vol -51
#anat	blessure 109	collision -41
#anbi	degats_des_eaux 80	dommage_materiel 45	evenement_climatique 66	none -66	vandalisme -46
#anca	none 69
#ance	autre 81
#anch	collision 49	vandalisme 59
#and>	collision 185	none -41	vandalisme -44
#ande	blessure 51	collision -40	dommage_materiel 43
#andi	autre 43	blessure -48	collision -41	dommage_materiel 151	none -74	vol -49
#ando	none -71	vol 177
#andr	collision 87
#ane>	degats_des_eaux -46	evenement_climatique 56	none -50
#anet	bris_de_glace 87	degats_des_eaux -41	evenement_climatique 77	none -67
#anga	degats_des_eaux -41	evenement_climatique 206	none -91
#ange	autre 41	dommage_materiel 69	none -82	vandalisme 72
#angh	bris_de_glace 61	degats_des_eaux 75	evenement_climatique -53
#angl	collision 95
#ango	bris_de_glace 64	collision 66	evenement_climatique -44
#anhd	autre -42	blessure -40	vol 131
#anhe	blessure 125	vol -50
#ani>	collision 67
#ania	bris_de_glace 78	collision -85	none -44	vol 69
#anic	degats_des_eaux -78	dommage_materiel -71	evenement_climatique -99	incendie 181	none -47	vol -67
#anie	collision -49	vol 154
#anin	dommage_materiel 41	vol -41
#aniy	autre 98	none -90	vandalisme 65	vol -52
#anja	blessure 85	evenement_climatique 57
#anjr	blessure 151	bris_de_glace 67	collision -104
#anka	blessure 83	none -50	vol 86
#ankh	bris_de_glace 99	collision -90	evenement_climatique -40	none -67	vandalisme -57	vol 177
#ankt	collision 69	degats_des_eaux 61
#anmc	collision 107	none -84	vandalisme 196	vol -103
#anne	autre 50	evenement_climatique 58
#annu	autre 175	collision -42	none 95	vol -53
#ano>	vandalisme -45	vol 70
#anor	bris_de_glace 220	vandalisme -40
#anre	dommage_materiel 160
#ansa	degats_des_eaux 64
#anse	blessure 193	none -59
#ansi	autre 124	blessure -40	collision 59	vol -61
#ansm	degats_des_eaux 72	vol 43
#ansp	dommage_materiel 71
#ant>	collision 67
#anta	none 83
#ante	dommage_materiel 51	evenement_climatique 57
#anti	dommage_materiel -54	evenement_climatique 107
#anto	collision 68	vandalisme 51
#antr	evenement_climatique 51	vandalisme 41
#ants	autre 91
#anvi	collision 42	dommage_materiel -40	none 82
#anya	autre 75	bris_de_glace 47	evenement_climatique -45
#aoua	bris_de_glace 87	dommage_materiel -95	vol 141
#aoui	collision -48	degats_des_eaux 100	dommage_materiel 134
#aout	incendie 42
#ape>	degats_des_eaux 47	dommage_materiel 104	vol -51
#apie	evenement_climatique 86	incendie 69	vandalisme -84
#apot	none -60	vandalisme 137
#appa	autre 79	collision -64	incendie 52	none -46	vandalisme -41
#appe	collision -115	dommage_materiel 108	incendie 187
#appo	collision 180	vol -61
#aqi>	blessure 141	collision -47	none 54
#aql>	dommage_materiel 50
#aqqa	dommage_materiel 191	none -109
#aqua	dommage_materiel 120
#aque	dommage_materiel 181
#ar9a	evenement_climatique 141
#arab	bris_de_glace 60	collision -53	evenement_climatique 96	none -70
#arac	collision 49
#arag	collision 64	evenement_climatique 78	none -54
#arak	vandalisme 47
#arar	incendie 120	none 93
#aras	bris_de_glace -97	evenement_climatique 87	incendie 177	none -56
#arat	collision -47	dommage_materiel 66	vol 65
#arav	dommage_materiel -74	evenement_climatique 103	none -40	vol 90
#arba	collision 145	none -40
#arbe	incendie 190	none -45
#arbi	collision 62	dommage_materiel 55	none 50
#arbn	collision 61	vol 80
#arbo	bris_de_glace -88	none -47	vandalisme 63	vol 82
#arbr	bris_de_glace 140	collision -83	dommage_materiel 55	none -46
#arch	collision 113
#ard>	collision 48	none -43
#arda	collision -58	dommage_materiel 92	evenement_climatique 44	incendie 58	none -52	vol -76
#arde	bris_de_glace 47	collision -62	vandalisme -50	vol 134
#ardi	bris_de_glace 54	incendie 76	none -50	vol 44
#ards	incendie 245	none -64	vol -42
#are7	none 44
#are>	bris_de_glace 76	collision 61	none -44
#areb	bris_de_glace 99
#aref	degats_des_eaux 75	evenement_climatique -40	none 52
#areh	none 116	vol -41
#arei	autre 122	collision -59	none -64	vandalisme -55	vol 64
#arej	collision 86
#ares	collision -73	dommage_materiel -40	evenement_climatique 46	incendie 63	none -59	vandalisme 98
#aret	autre 175
#arf>	dommage_materiel 47	evenement_climatique 63	none -45	vandalisme -84	vol 86
#arfa	collision 119
#arfi	collision -82	none -55	vandalisme 211
#arge	autre 83	collision -51	incendie 121	none -51
#aria	vol 73
#arij	none 198
#arik	blessure 55
#arin	degats_des_eaux 239	evenement_climatique -40	none -52
#ario	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -43
#arit	degats_des_eaux -46	vol 85
#ariu	dommage_materiel 146	none -48
#ariy	dommage_materiel 110	none -54	vol 74
#arj>	vol 43
#arja	dommage_materiel 100
#arje	degats_des_eaux -40	dommage_materiel -47	evenement_climatique 170	none -69	vandalisme -53
#arki	collision 49
#arkl	collision 103	incendie 47
#arky	bris_de_glace 93	collision -63	dommage_materiel 138	vandalisme -55
#arm>	collision 42
#arme	vol 78
#armo	collision -46	dommage_materiel 200	none -47
#arna	collision -50	dommage_materiel 56
#aro>	blessure 140	collision -47
#aros	vandalisme 79	vol -40
#arou	autre 72	none -56	vandalisme 86
#arqa	bris_de_glace -70	degats_des_eaux 122	evenement_climatique -51
#arqu	degats_des_eaux 125
#arr>	vol 97
#arra	vol -40
#arre	blessure 83
#arri	collision 76	vol 48
#arro	vol 40
#ars>	autre 123	incendie -59	none -74
#art>	autre 86	collision 62	none -45	vol -44
#arte	autre 85	none -78	vol 54
#artn	collision 104	vol -52
#arto	degats_des_eaux 60
#arya	collision 149
#arza	collision 51	incendie 51
#as2o	collision 76	none 82
#asa>	vol 50
#asat	dommage_materiel 46	none -45	vandalisme -43	vol 95
#asce	bris_de_glace 52	dommage_materiel 109	none -53
#ase>	collision -54	dommage_materiel 225	none 43
#asfi	autre 46	collision -45	evenement_climatique 148
#ash>	degats_des_eaux -44	vol 120
#asha	dommage_materiel 95
#asi>	collision 53
#asif	collision -56	dommage_materiel -47	evenement_climatique 211
#asin	dommage_materiel 54	incendie 59
#asla	collision 198	vandalisme -77	vol -56
#asma	bris_de_glace 131	degats_des_eaux -67	dommage_materiel -44	evenement_climatique -83	vandalisme -47	vol 112
#asna	bris_de_glace -63	degats_des_eaux -113	dommage_materiel -56	vandalisme 177	vol -53
#asni	collision -61	vol 173
#asol	bris_de_glace -97	evenement_climatique 87	incendie 177	none -56
#asou	vol 92
#asqu	collision 40	vol 94
#asse	none -48	vandalisme 63
#assh	blessure 41	dommage_materiel 82
#assi	blessure 45	none -44	vol 56
#assn	autre 60	bris_de_glace 82	vol -47
#asso	blessure 60	bris_de_glace -40	none -52	vandalisme 54
#assu	autre 71	vol -42
#ast>	collision 93	evenement_climatique 116	none -123	vol -42
#asti	dommage_materiel -40	evenement_climatique 94	incendie 114	none -52	vandalisme 53	vol -59
#asto	blessure 63	collision 112	none -56	vol -69
#at7r	blessure -43	collision 143	evenement_climatique -55	incendie -45	vol 86
#at9e	collision -57	degats_des_eaux 147	incendie 50
#atal	collision -90	none -66	vol 295
#atar	collision 138	vol -40
#atat	incendie 63
#atay	blessure 99	dommage_materiel 65	none -57
#atba	collision -44	degats_des_eaux 90
#atch	blessure 73	vol -40
#ate>	collision 45	evenement_climatique 146	none -50
#atea	dommage_materiel 233	none -51	vol -90
#atec	collision -81	dommage_materiel 51	evenement_climatique 76	vandalisme 97	vol -58
#atel	degats_des_eaux 51	incendie 83
#atem	incendie 66	vol 55
#ater	bris_de_glace 77
#atet	bris_de_glace 48	none 41
#ateu	collision 41	evenement_climatique 48
#atgh	autre 76	dommage_materiel -51	vandalisme 49
#atha	autre 180	blessure 80	dommage_materiel 53	none -193	vandalisme -46	vol -61
#atho	blessure 110	collision 171	none -59	vandalisme -44	vol -86
#atic	evenement_climatique 169
#atim	degats_des_eaux 70	evenement_climatique 64
#atin	collision 106	degats_des_eaux 77	evenement_climatique -66
#atio	none -48
#atis	degats_des_eaux 40	incendie 62
#atkh	autre 244	collision -50	none -85	vol -75
#atko	none 84
#atla	incendie 79
#atna	collision 50
#atni	collision 79	none -47
#ato>	incendie 100	vol -51
#atou	collision -60	evenement_climatique 116	none -58	vandalisme 66
#atra	autre 148	blessure -60	vol -43
#atre	autre 118	blessure 128	dommage_materiel -75	none -54
#atri	collision 57
#ats>	degats_des_eaux 42
#atsi	degats_des_eaux 75	vandalisme 66
#att>	collision 79	evenement_climatique -48	none -66	vandalisme 123	vol -51
#atta	collision -177	degats_des_eaux -45	incendie 148	vandalisme 156	vol -93
#atte	autre 135	blessure -43	degats_des_eaux 41	incendie 76	none -119	vandalisme -50	vol 50
#atti	bris_de_glace 119	degats_des_eaux -64	vandalisme 101	vol -112
#atwj	collision 129
#audi	autre 138	collision 48	none -62
#auff	degats_des_eaux 84
#aute	collision -42	degats_des_eaux 58
#auto	bris_de_glace 60	incendie 66
#aux>	incendie 45	vandalisme 46
#avab	degats_des_eaux 180	none -44
#avan	dommage_materiel -43	evenement_climatique 74	vol 80
#ave>	degats_des_eaux 122	vol 44
#avel	dommage_materiel 158	none -77
#aver	degats_des_eaux 99	dommage_materiel 54
#avie	blessure -47	collision -76	dommage_materiel 332	none -59	vol -48
#avri	autre 52	blessure 40	none -53
#awab	autre 51	dommage_materiel 142	none -153	vandalisme -41
#awan	dommage_materiel 112
#awar	autre 287	collision -105	degats_des_eaux -63	dommage_materiel -55	incendie 102	none -92	vandalisme -76	vol -100
#awbc	degats_des_eaux 121
#awbn	degats_des_eaux 66	none 52
#awbo	collision 170
#awch	incendie 42	vandalisme -53	vol 42
#awd>	blessure 188	bris_de_glace -52	collision -73	dommage_materiel -45	none -54	vandalisme -49	vol 81
#awda	blessure 142	collision -45
#awdo	bris_de_glace 63	incendie 40	none 44
#awel	degats_des_eaux 100	vol 50
#awen	collision -47	dommage_materiel 95	none -119	vol 131
#awer	none 61
#awh>	incendie 47
#awha	incendie 62
#awho	collision -44	vandalisme -54	vol 218
#awi>	blessure -60	collision 69	dommage_materiel 72	vol 48
#awli	collision -49	none -49	vol 177
#awlo	collision -46	vandalisme -86	vol 230
#awni	autre 61	none -74	vol 100
#awno	evenement_climatique 49
#awwe	degats_des_eaux 97	dommage_materiel 45	none 49	vol -44
#awya	autre 65	collision -51	dommage_materiel -45	evenement_climatique -55	incendie 60	none -58	vandalisme 44	vol 62
#axi>	autre 104	collision 58	vol -41
#ay3o	evenement_climatique 127
#ay3r	collision 79	degats_des_eaux 106	none -50
#ay7e	collision -73	degats_des_eaux -64	dommage_materiel 184	incendie -40	vandalisme -48
#ay9>	collision 221	none -163	vol 40
#ay9a	collision 229	none -111
#ay9e	blessure -65	collision -64	degats_des_eaux 116	none -64	vandalisme -40	vol 158
#ayad	degats_des_eaux -47	evenement_climatique 203	vol -50
#ayar	autre 239	collision -108	none -99	vandalisme -73
#ayba	autre -46	collision 122
#aych	incendie 73
#ayd>	bris_de_glace -46	dommage_materiel -50	none -75	vandalisme 192
#ayda	autre 104	dommage_materiel 45	none -142	vandalisme 50	vol -43
#ayde	collision 59
#aydh	dommage_materiel 157	vol -55
#aydi	evenement_climatique 91	vandalisme -65	vol 73
#aydk	bris_de_glace 162	collision -71	dommage_materiel -42	evenement_climatique -97	incendie 86	vol -43
#aydo	collision 142	none -40
#aydr	blessure -53	collision 179
#ayeb	degats_des_eaux 82	evenement_climatique -71	incendie 132
#ayed	degats_des_eaux 101	none -75	vandalisme 81	vol -50
#ayef	bris_de_glace 158	collision -40	none -86	vandalisme -62
#ayeg	collision 163	dommage_materiel 58	vol -68
#ayeh	bris_de_glace 43	none 147	vol -58
#ayej	incendie 66	none -49	vol 79
#ayeq	collision 63	vol 77
#ayer	degats_des_eaux 49
#ayet	degats_des_eaux 69
#ayg>	blessure 266	collision -140	evenement_climatique -43	none -46
#ayga	collision 50
#aygh	degats_des_eaux 48
#ayha	evenement_climatique 68
#ayhd	collision 147
#ayj>	autre 210	collision -40	none -134
#ayja	degats_des_eaux 121
#ayji	degats_des_eaux -79	evenement_climatique -42	vandalisme 242
#ayjr	blessure 78	collision -75
#aykh	collision 65	vol 119
#ayl3	collision -41	degats_des_eaux -57	dommage_materiel 124	incendie 49
#ayla	bris_de_glace 61
#ayma	dommage_materiel 141	evenement_climatique 70	vandalisme -60
#ayn>	none 50
#ayna	none 41	vandalisme -48	vol 112
#aync	none 129
#aynz	degats_des_eaux 103
#ayou	blessure -54	collision 67	dommage_materiel -42	evenement_climatique 105	vol -52
#ayr>	bris_de_glace 116	collision -58	none 85
#ayra	evenement_climatique 71	none -74	vandalisme 57
#ayre	degats_des_eaux 109
#ayse	collision 63	evenement_climatique -56	vol 98
#aysi	degats_des_eaux 163	none -59
#ayso	collision 119	vol -52
#ayss	vandalisme -65	vol 169
#ayt9	collision 42	degats_des_eaux 114
#ayti	blessure 62	collision -51	degats_des_eaux 115	none -45
#aytl	collision -65	degats_des_eaux -51	dommage_materiel 184	vandalisme -47
#ayts	collision 86	degats_des_eaux 58	vol -42
#ayur	collision 100	vandalisme 55	vol -45
#ayya	dommage_materiel 95	vandalisme -43	vol 45
#ayye	collision -76	dommage_materiel 82	evenement_climatique 104
#ayz>	collision 141	evenement_climatique 51
#aza>	collision -83	dommage_materiel 168	none -47	vandalisme 49	vol -46
#azat	incendie 55
#azel	collision 55	degats_des_eaux 44
#azi>	blessure 102	bris_de_glace 69	collision -52	dommage_materiel -75	none -42
#azil	blessure 81	dommage_materiel -45	vandalisme -92	vol 109
#azni	collision -51	vol 74
#azon	bris_de_glace 151	collision -54	degats_des_eaux 48
#azro	evenement_climatique 187	none -42
#azt>	incendie 58	none 53
#azza	blessure 82	degats_des_eaux -46	vol 78
#b3d>	incendie 40	vandalisme 43
#b3i>	autre -61	blessure 300	bris_de_glace -65	degats_des_eaux -49	dommage_materiel -149	evenement_climatique -74	incendie -52	none -216	vandalisme -113	vol -117
#b3id	collision -70	evenement_climatique 148
#b7al	evenement_climatique 62
#b7ar	blessure 123	bris_de_glace -48	collision -79	degats_des_eaux -45	dommage_materiel 73	evenement_climatique -57	incendie -57	none -133	vandalisme -61	vol -98
#b7er	autre 247	blessure -65	collision -41	none -86	vandalisme -44
#b9a>	evenement_climatique 53
#b9ac	dommage_materiel 49
#b9at	dommage_materiel 59
#b9aw	autre 169	incendie 73	none -140	vandalisme -40	vol -45
#b9in	degats_des_eaux 123	dommage_materiel -51	evenement_climatique 86	vol -79
#b9it	none 78
#ba3>	autre -62	blessure 204	bris_de_glace -61	collision -50	dommage_materiel 124	evenement_climatique -60	none -65	vol -41
#ba3d	collision 136	evenement_climatique -42	none -66	vandalisme 61	vol -59
#ba3i	blessure 270	dommage_materiel -80	none -90	vol -55
#ba9>	collision 118	none -51	vandalisme 126
#ba9i	bris_de_glace 42	dommage_materiel 85
#baa>	collision 83
#bab>	none -44	vandalisme 58
#baba	degats_des_eaux 96	evenement_climatique 68	incendie -40	none -65	vandalisme -54	vol -47
#bagh	dommage_materiel 49
#bah>	none 64
#baha	collision -63	degats_des_eaux -109	evenement_climatique 235	none -62
#baie	bris_de_glace 159	collision -54
#baig	collision -66	degats_des_eaux 173
#bain	bris_de_glace 82	collision -119	degats_des_eaux 206	evenement_climatique -45	none -54	vol -46
#bakh	collision -67	degats_des_eaux 115
#bal>	dommage_materiel 56	evenement_climatique 49	none -40	vandalisme 80	vol -73
#bala	blessure 116	collision -46	degats_des_eaux 61	vandalisme 90	vol -107
#balc	incendie 73	none -40
#ball	degats_des_eaux 91
#ban>	collision 110	none -69	vol 60
#bana	collision 153	dommage_materiel 80	none -55
#banc	autre -45	collision 166
#bane	blessure -68	collision -42	degats_des_eaux -131	dommage_materiel -101	evenement_climatique 158	incendie 171	none -94	vol -116
#bani	dommage_materiel 104	vandalisme -41
#bank	blessure 48	collision -40	none -41	vol 116
#baqi	none 113
#bar>	blessure 74	bris_de_glace 145	collision -60	evenement_climatique -68	vol -46
#bara	evenement_climatique 78	none 50
#barb	incendie 190	none -45
#bard	bris_de_glace 193	collision -43	degats_des_eaux -50	dommage_materiel 50	incendie -89	none -44	vol -61
#bare	none 56
#bark	dommage_materiel 110
#barr	collision 163	vandalisme 55	vol -49
#basm	vandalisme -50	vol 159
#bass	collision -40	degats_des_eaux 56	dommage_materiel 82	vandalisme -49
#bat>	dommage_materiel 60	none -66	vandalisme -43
#bati	dommage_materiel 114	evenement_climatique 50	none -65	vandalisme -40	vol 43
#batn	collision 138	vandalisme 40
#batt	collision -69	incendie 176	none -68	vandalisme -48	vol 100
#baw>	evenement_climatique 125
#bayd	bris_de_glace -50	collision -55	dommage_materiel 56	none -67	vandalisme 250	vol -56
#bba>	blessure -83	collision -78	evenement_climatique -48	none -47	vandalisme 126	vol 102
#bbag	degats_des_eaux 45	vol 43
#bbah	bris_de_glace 104	vandalisme 46
#bbat	blessure 243	dommage_materiel -41	none -97
#bbaw	evenement_climatique 125
#bbec	collision -100	dommage_materiel 180	vol -42
#bbet	bris_de_glace -43	collision 194	dommage_materiel -63	evenement_climatique 155	none -126	vandalisme -63
#bbi>	degats_des_eaux 40	evenement_climatique 102	none -54
#bbni	vandalisme 139	vol -47
#bch>	collision 50	degats_des_eaux 79	none -41
#bcha	collision -122	dommage_materiel 142	none -46	vandalisme 144	vol -52
#bda>	collision 42	incendie 55
#bdat	incendie 97
#bdaw	collision -110	vandalisme 167	vol -47
#bdel	none 70	vol 86
#be3>	blessure -41	dommage_materiel 87
#be7r	dommage_materiel 108	vol 79
#be9>	collision -52	dommage_materiel -53	vandalisme 101	vol 94
#bebe	dommage_materiel 52	vol 63
#bech	collision -71	dommage_materiel 118	vandalisme 55	vol -41
#becu	incendie 190	none -45
#bed>	blessure -47	collision -89	dommage_materiel 84	vol 126
#bedd	autre 75	collision -45	vol 42
#begh	collision -47	dommage_materiel 116	none -69	vandalisme 159	vol -95
#beht	bris_de_glace 126	vol -42
#bek>	none 171
#bekr	bris_de_glace 68	vol 49
#bel>	evenement_climatique 53
#beld	blessure 130
#belg	autre 99	collision 125	none -100	vol -41
#bell	degats_des_eaux 52	none -43	vol 54
#ben>	incendie 163	none -47
#beni	degats_des_eaux 96	evenement_climatique 83	vol -46
#benn	bris_de_glace 255	collision -101	dommage_materiel -121	none -48	vandalisme -40
#bent	dommage_materiel 63	none -46	vol 43
#ber>	blessure -54	bris_de_glace 124	none -75	vandalisme -48	vol 41
#berd	blessure 109	bris_de_glace 82	collision -54	none -49
#berl	collision 84
#bern	collision -59	none -77	vol 162
#berr	bris_de_glace 43	collision 40
#bes>	collision -46	vol 156
#bess	degats_des_eaux 68
#bet>	evenement_climatique 58	none -43
#beth	degats_des_eaux 72
#beto	collision 159
#bett	dommage_materiel 100
#beza	incendie 50	none 93
#bezz	evenement_climatique 47
#bgha	dommage_materiel 52
#bghe	collision 108
#bghi	autre 69
#bha>	bris_de_glace 125	none -45	vandalisme -61
#bhal	collision -74	evenement_climatique 78	vandalisme -41	vol 97
#bi9>	degats_des_eaux 223	evenement_climatique -159	none -40
#bia>	collision 79	dommage_materiel 65
#bib>	blessure 71
#biba	collision 100	none -93	vandalisme 142	vol -68
#bicy	collision 80	dommage_materiel 77	vandalisme -97	vol 42
#bid>	bris_de_glace -43	collision -80	evenement_climatique 162	none -131	vandalisme 154
#bida	collision 173	none -82	vandalisme -48
#bide	collision -40	degats_des_eaux 340	dommage_materiel -52	evenement_climatique -43	none -158	vandalisme -41
#bido	collision -55	degats_des_eaux -103	dommage_materiel 90	evenement_climatique -87	incendie 235	none -56	vandalisme -86	vol -49
#bien	autre 112	none 86
#bier	degats_des_eaux 94
#bih>	none -65	vandalisme 93	vol 108
#biha	bris_de_glace 91	collision -56	dommage_materiel -73	evenement_climatique 45	none -68	vol 115
#bika	none -50	vandalisme -49	vol 125
#bil>	collision 44	none -42
#bila	collision 52	none 71	vol -44
#bill	autre 198	blessure -48
#bilt	collision 67	dommage_materiel 102	none -55	vandalisme 66	vol -54
#bin>	collision 70
#bina	collision 89	vandalisme 41
#bine	collision -45	degats_des_eaux 72
#bini	degats_des_eaux 98
#bir>	blessure 56	collision 51	evenement_climatique 57	none -48
#bira	bris_de_glace 160	none -42
#bis>	blessure 44	collision 65	vol 40
#bisk	collision 89	none -54
#bit>	degats_des_eaux 64
#bita	blessure 52	collision 53
#biya	dommage_materiel 95
#bjou	collision 54	degats_des_eaux 40
#bkat	collision 218	vandalisme -54
#bkhi	collision 64	incendie 150	none -40	vol -54
#bki>	degats_des_eaux 53
#bla>	collision 44
#blan	bris_de_glace 81	degats_des_eaux -51	dommage_materiel -45	none -100	vol 131
#blas	blessure 63
#ble>	dommage_materiel 62	none -76	vol 88
#blea	collision -42	degats_des_eaux 64	incendie 72	vandalisme 41	vol -68
#bles	degats_des_eaux 40	evenement_climatique 61
#bli>	none -49	vol 59
#blo>	dommage_materiel 72
#bmw>	collision 186
#bna>	collision 93
#bnad	dommage_materiel 78
#bnah	collision 49
#bnat	autre 242	collision 56	dommage_materiel -50	none -153	vol -54
#bnti	blessure 114	none -47	vandalisme 46
#bo7d	bris_de_glace 128
#boit	blessure -69	collision -50	vandalisme 232	vol -71
#bola	autre -78	blessure 88	collision 43
#bole	collision -45	dommage_materiel -40	evenement_climatique 196	none -81	vandalisme 51
#boli	incendie 51	none -54	vandalisme 64
#bomb	bris_de_glace 175	degats_des_eaux -53	incendie -80	none -51	vandalisme 57
#bomp	collision -47	incendie 197
#bonj	evenement_climatique 73
#book	dommage_materiel 187
#bord	bris_de_glace 45	collision 98
#bot>	none 88
#bota	collision -60	degats_des_eaux -45	incendie 124	vol 47
#bou7	incendie 47
#bou>	evenement_climatique 45	none -67	vandalisme 134	vol -45
#boua	bris_de_glace 48
#bouc	autre -49	bris_de_glace -50	collision -77	degats_des_eaux 160	dommage_materiel 207	evenement_climatique -144	incendie -69	none -134	vandalisme -56	vol -44
#boug	degats_des_eaux -44	incendie 133	vandalisme 48
#boul	collision 59
#boun	bris_de_glace 58	dommage_materiel -41	none -70	vol 164
#bour	autre 45	vol 74
#bous	blessure 44	dommage_materiel -70	vol 77
#bout	incendie 47
#bouz	collision 42
#box>	collision -42	dommage_materiel 56	evenement_climatique 164	none -46
#bqa>	collision 99	vol 47
#bqat	degats_des_eaux -50	dommage_materiel 90	evenement_climatique 80	incendie -72	none -44	vol 54
#bra>	evenement_climatique 40
#brad	collision -51	evenement_climatique 209	none -80	vandalisme -50
#brah	degats_des_eaux 74	none -43	vandalisme 91	vol -52
#brak	dommage_materiel 144	evenement_climatique -40	vol -45
#bre>	bris_de_glace 50	collision -42	degats_des_eaux 48	dommage_materiel 61	none -49
#bret	dommage_materiel -56	none -128	vandalisme -46	vol 227
#bri>	blessure 75	collision -58	incendie 79	none -46
#bris	bris_de_glace 188	collision -66	none -45	vandalisme 50
#briz	bris_de_glace 236	collision -74
#brou	evenement_climatique 121
#bsse	collision 146	evenement_climatique 85	incendie -90
#bta>	collision 208	dommage_materiel -44	none -97	vandalisme -53	vol 102
#btat	bris_de_glace 59	collision 68	vol -61
#bti>	blessure 86	collision 44
#bto>	collision 87	dommage_materiel 60
#btou	blessure -55	vandalisme 103
#bula	collision 70
#bure	autre 159	collision -83	none -79	vandalisme -71
#bus>	collision 121	vandalisme 45
#byed	autre 104
#bzaf	collision -48	degats_des_eaux -41	evenement_climatique 70
#cabi	autre 75	collision -91	degats_des_eaux 42	dommage_materiel 44	evenement_climatique -93	incendie 52	none -63	vandalisme -45	vol -53
#cabl	collision -55	degats_des_eaux -47	dommage_materiel 167	evenement_climatique -40	none -79	vol 102
#cadd	collision 187
#cade	collision 81	vol 42
#cafe	collision -55	evenement_climatique 198	none -55	vandalisme -43
#cais	vol 120
#cal>	blessure -48	bris_de_glace -58	degats_des_eaux 145	dommage_materiel -44	evenement_climatique -40	incendie -46	none -107	vol 90
#cala	collision 87
#came	dommage_materiel 89	vol 71
#cami	collision 74
#camp	evenement_climatique 145
#cana	collision -50	degats_des_eaux 67	dommage_materiel 121	evenement_climatique 53	vol -59
#cann	autre 116	blessure -46	degats_des_eaux 69
#cant	collision 68	vandalisme 51
#capo	none -60	vandalisme 137
#car>	evenement_climatique 72	none -77	vandalisme 63
#cara	evenement_climatique 78	none -44	vol 64
#card	degats_des_eaux 99	incendie 110
#carr	collision 83
#cart	autre 115	none -79	vol 69
#casa	autre 52	vol 45
#casq	collision 53	vol 83
#cass	collision 219	incendie 66	none -134
#cata	autre 177	collision -71	dommage_materiel -43	none -132	vandalisme 40	vol 114
#cave	collision -40	degats_des_eaux 130	vol 67
#cboo	dommage_materiel 187
#ccid	collision 124
#ccin	blessure 157	collision 139	none -74	vandalisme -52	vol -44
#ccro	collision 74
#cede	collision 72
#cee>	blessure 54	none -78	vol 83
#cein	collision 135
#cens	bris_de_glace 52	dommage_materiel 109	none -53
#ces>	autre 49	dommage_materiel 69	vol -48
#ceus	dommage_materiel 107	none -56	vandalisme -50	vol 91
#ch3a	incendie 64
#ch3e	incendie 187	none -43	vol -41
#ch3l	collision -60	incendie 256
#ch7a	autre 80	none 78
#cha3	incendie 116
#cha9	bris_de_glace 111	collision -42
#cha>	none -44
#chab	blessure 120
#chad	vol 140
#chaf	vol 50
#chag	collision 74
#chah	vandalisme 135
#chai	vandalisme -51	vol 125
#chak	none 144
#chal	none -47	vol 172
#cham	bris_de_glace 130	collision -55	degats_des_eaux 88	none -52
#chan	collision 44	dommage_materiel -45	evenement_climatique 55
#chao	bris_de_glace 73	collision 51
#char	none -65
#chas	bris_de_glace -41	degats_des_eaux 145	dommage_materiel -57	incendie 149	none -69	vandalisme -45	vol -47
#chat	dommage_materiel 81	none -50
#chau	degats_des_eaux 70
#chaw	incendie 48	vol 103
#chch	incendie -40	none -58	vandalisme 139
#chd>	autre -41	blessure -45	incendie -41	vol 170
#chdd	collision 44	incendie 52	none -47	vandalisme 68
#che3	bris_de_glace -44	collision -85	incendie 340	none -66	vandalisme -42
#che9	bris_de_glace 90	none -72	vandalisme 76	vol -51
#cheb	collision 174	evenement_climatique 47	vandalisme -56
#ched	evenement_climatique 63
#chef	vol 41
#chei	vandalisme 130
#chej	dommage_materiel 74
#chek	collision -75	evenement_climatique 46	none 115	vandalisme -43
#chel	blessure 96
#chem	incendie 98	vandalisme 44
#cher	bris_de_glace 72	none -53
#ches	degats_des_eaux 100
#chet	bris_de_glace 110	none -52	vol 97
#chew	vandalisme 125	vol -48
#chfa	dommage_materiel -43	none -40	vol 172
#chff	vol 128
#chft	dommage_materiel 81	none 77
#chha	none 107
#chhe	autre 106	collision -59	evenement_climatique 51	none -67
#chho	autre 78	none -61
#chia	degats_des_eaux -40	dommage_materiel 45	vol 51
#chib	collision 54
#chic	bris_de_glace 54	incendie 61
#chid	bris_de_glace 66
#chif	incendie 75	vandalisme 51
#chik	vandalisme 59	vol 86
#chil	blessure 281	collision -53	degats_des_eaux -41	dommage_materiel -71	incendie -42	none -185	vandalisme -41	vol -46
#chin	autre 41	degats_des_eaux 64	none -55
#chit	autre 50	none -42	vol 73
#chiy	none 67
#chka	evenement_climatique 67	none -68	vandalisme 60
#chki	vandalisme 114
#chko	collision 55	vol 52
#chno	autre 61	none 57
#choc	collision 171
#chof	vandalisme 65
#choi	blessure 111	collision -65	degats_des_eaux 52	dommage_materiel -81	incendie -53	none -87	vandalisme -59	vol 95
#chok	collision 40	none 108
#chon	bris_de_glace -43	degats_des_eaux 144	dommage_materiel 175	evenement_climatique -119	incendie -53	none -101	vandalisme -46
#chor	collision 80
#chqe	bris_de_glace 197	degats_des_eaux 42	none -52
#chqq	bris_de_glace 227	collision -84	vandalisme -89
#chra	collision -70	dommage_materiel -50	incendie 170	vandalisme 57
#chre	none -40	vandalisme 89
#chri	autre 47	bris_de_glace 118	collision -58	evenement_climatique -50	none -58
#chrj	bris_de_glace 160	collision -92	vandalisme -78	vol 50
#cht>	autre 70	incendie 44	none 60
#chta	evenement_climatique 205
#chto	dommage_materiel -47	evenement_climatique 76	none -117	vol 131
#chwa	blessure -40	degats_des_eaux 54	incendie 96	vol -46
#chwi	incendie 97
#cia>	none -42	vol 49
#cide	collision 83	vandalisme 54
#cie>	bris_de_glace 41	vol 50
#cien	degats_des_eaux 48	none -44	vandalisme 46
#ciet	collision 65	degats_des_eaux -42	dommage_materiel 84
#cin>	autre 58	blessure 115	none -69	vandalisme -46
#cine	degats_des_eaux 141	dommage_materiel -40	evenement_climatique 40	none -85	vol -54
#circ	collision 57	incendie 86
#cite	blessure -61	bris_de_glace -52	collision 53	degats_des_eaux 101	dommage_materiel 53
#civi	evenement_climatique 51	incendie 44
#clar	vandalisme 69	vol 63
#clav	blessure -45	dommage_materiel 268	none -59	vol -43
#cle>	autre 42	collision 68
#clet	collision 58	dommage_materiel 100	vandalisme -80
#clie	bris_de_glace 46	dommage_materiel 142
#clig	collision 101
#clim	degats_des_eaux 103	incendie 63	none -40	vol -40
#clin	autre 115	collision 60	none -46
#clio	collision 86
#coco	blessure 58	bris_de_glace -61	collision -68	degats_des_eaux -45	dommage_materiel 149	incendie -101
#coff	vol 111
#coif	vandalisme 79
#cole	blessure 70	dommage_materiel 95	none -40
#coll	vandalisme 145
#colo	degats_des_eaux 210	none -56
#comm	vol 69
#comp	degats_des_eaux 54
#con>	incendie 73	none -40
#conc	autre 164	collision -50	degats_des_eaux 152	incendie -92	none -42	vol -53
#cond	degats_des_eaux 101
#cong	blessure -47	dommage_materiel 174	vol -40
#cons	collision 46
#cont	autre 131
#coot	collision 44	vandalisme 55
#cord	blessure -40	degats_des_eaux 44	vol 106
#corn	blessure 79	incendie 41
#cott	blessure 58	bris_de_glace -61	collision -68	degats_des_eaux -45	dommage_materiel 149	incendie -101
#coul	degats_des_eaux 156
#coup	blessure 45	collision -42	dommage_materiel 88	vandalisme 89	vol -57
#cour	blessure 108	incendie 49	none -69
#cran	dommage_materiel 233	vol -48
#cred	collision -44	dommage_materiel 163	vol -43
#cris	dommage_materiel 128	evenement_climatique 56	vol -53
#croc	none -48	vol 187
#croi	collision 49
#cteu	vandalisme 85	vol -40
#ctio	dommage_materiel 83
#ctob	autre 76	bris_de_glace 44
#ctor	dommage_materiel -58	incendie -84	vandalisme 124	vol 116
#ctri	collision -78	dommage_materiel 176	incendie 58	vandalisme -40	vol 42
#ctur	autre 54
#cue>	incendie 190	none -45
#cuis	degats_des_eaux 109
#cuit	incendie 98
#cula	collision 177	vandalisme -43
#cule	collision 112
#curi	blessure 198	collision -62	vol -40
#cycl	collision 107	vandalisme -54
#d7ek	dommage_materiel 132	vol -64
#d9i9	blessure 95	incendie 41
#da2i	collision -170	dommage_materiel -54	vandalisme 231
#da3>	blessure 129	dommage_materiel 69
#da3a	collision 102
#da3n	collision 121
#dab>	incendie 122
#dach	none 120
#daci	none -42	vol 49
#dad>	blessure -73	collision -42	degats_des_eaux 104	none -73	vandalisme 100	vol 41
#dade	autre 122	collision -44	dommage_materiel 235	incendie -48	none -163	vandalisme -44	vol -58
#daha	none -72	vol 146
#dahr	evenement_climatique 70
#dair	none -43	vandalisme 176
#dak>	autre 50	collision 61	incendie 40
#dakc	vol 47
#dakh	evenement_climatique 47
#dala	blessure 45	degats_des_eaux -43	evenement_climatique 76	vol 40
#dam>	vol 48
#dama	collision 40
#dame	bris_de_glace 40	collision 47
#dami	bris_de_glace 95	collision 50
#damn	evenement_climatique 84	vol -48
#dan>	evenement_climatique 55	none 99	vandalisme 49	vol -72
#dana	collision -50	evenement_climatique 78	incendie 167	none -146	vol -76
#dani	vol 88
#daqq	bris_de_glace 58
#dar>	none -41
#dara	dommage_materiel 79	vol 67
#darb	collision 107
#dare	collision 51
#dari	bris_de_glace 45
#darr	vol 59
#dart	autre 96	collision 42	none -46	vol -47
#dati	dommage_materiel 49	evenement_climatique 69
#dato	collision -55	vandalisme 112
#daw>	vol 122
#dawh	vol 76
#daya	dommage_materiel 65	vol 52
#daye	degats_des_eaux 93
#dayr	bris_de_glace 97	dommage_materiel -76	vandalisme 43
#dayz	collision 141	evenement_climatique 51
#daz>	collision -57	vandalisme 103
#dazt	incendie 58	none 53
#dbab	bris_de_glace 79	collision 78	vol -41
#dch>	collision 43	none 170
#dcha	collision 65
#dchi	autre 41	none 65
#dda>	none -55	vandalisme 75
#ddad	autre 84	blessure -75	collision 45	degats_des_eaux 114	none -41	vol -40
#ddam	collision 40
#ddar	autre 171	blessure -42	none -57
#ddat	blessure 127	dommage_materiel 45	none -43	vol -40
#ddaw	vol 124
#ddel	autre 85
#ddem	collision 171	vandalisme -68	vol -53
#ddha	blessure 59	bris_de_glace 41	degats_des_eaux 48	dommage_materiel -54
#ddi>	vol 57
#ddin	bris_de_glace 50	vandalisme 51	vol -49
#ddit	bris_de_glace 115	dommage_materiel 72	none -101
#ddni	blessure 218	collision -88
#ddo>	collision -43	dommage_materiel 117	evenement_climatique -47	none -46
#ddou	collision -63	evenement_climatique 126	none -58	vandalisme 111	vol -71
#ddow	degats_des_eaux -76	dommage_materiel -125	incendie 256	vol -56
#de7k	bris_de_glace -45	dommage_materiel 188	incendie -112	none -71	vandalisme -76	vol 125
#deau	incendie 72	vandalisme 48
#debt	collision -40	none 229
#dech	vol 96
#decl	vandalisme 69	vol 63
#def3	blessure 85	collision 65	incendie -43	vol -52
#dega	collision -44	degats_des_eaux 108	vandalisme 52
#degd	collision 248	none -149	vol -92
#dehk	collision 135
#dehr	blessure 69	evenement_climatique 77
#dekh	incendie 84
#del>	autre 70
#deli	collision 115	vol -43
#delt	none 139
#dema	autre -44	vandalisme -51	vol 184
#deme	collision -43	degats_des_eaux -44	dommage_materiel 222	none -48
#demm	vandalisme -74	vol 185
#demt	blessure 42
#den>	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#dena	collision -73	vol 180
#denc	bris_de_glace 125	collision -52	dommage_materiel -49	vol 88
#denn	none 125
#dent	collision 62
#deo>	collision -159	none -95	vandalisme 173	vol 113
#depa	autre 147
#depo	blessure 107	collision -46	dommage_materiel -40	none -72	vandalisme -45	vol 144
#derb	vandalisme 43
#derc	collision 68
#derj	incendie 86
#derk	collision -74	evenement_climatique 86	incendie 80
#dero	collision 46
#derr	none -42
#dert	vandalisme 71
#des>	degats_des_eaux 52
#det>	collision 73	degats_des_eaux 121	none -55	vol -42
#deus	vol 103
#devi	bris_de_glace 91	dommage_materiel 104	none -40	vandalisme -43	vol -41
#deww	vol 65
#dfe3	autre 67	collision -71	none -60	vandalisme 57
#dga>	collision 217	none -79	vol -96
#dgui	collision -69	evenement_climatique 44	none -46	vandalisme -54	vol 105
#dha>	blessure 74	bris_de_glace 65
#dhak	dommage_materiel 178	vol -58
#dheb	collision -40	vol 155
#dhek	blessure 189	collision 52	dommage_materiel -69	none -101	vandalisme -41
#dher	evenement_climatique 69
#dhom	collision -41	vol 80
#dia>	blessure -47	bris_de_glace 47	degats_des_eaux 59	evenement_climatique -46	none -56
#dial	evenement_climatique 46
#dian	collision 42
#diat	collision 135	degats_des_eaux -51	evenement_climatique 50
#dic>	collision -44	degats_des_eaux 96
#dich	vol 58
#did>	dommage_materiel 43
#dida	autre 96	blessure 118	collision -117	none -111	vandalisme 55	vol -58
#dien	dommage_materiel -41	none -57	vol 178
#dih>	incendie 88	vol 84
#dik>	blessure 52	dommage_materiel -51	none 143
#dim>	none -54	vandalisme 111	vol -51
#dima	vandalisme 53	vol -48
#din>	blessure 79	dommage_materiel -54	incendie 134	none -65
#dini	bris_de_glace 54
#dio>	autre 55	blessure 57	bris_de_glace -43	collision -72	dommage_materiel -43	none -54	vol 84
#dire	blessure 83
#diro	evenement_climatique 51
#diss	collision 43
#dit>	bris_de_glace 80	dommage_materiel 72	none -65
#dita	collision 143
#dito	bris_de_glace 124	collision -58	degats_des_eaux -41	incendie 48
#diya	collision 137	vandalisme -51
#djaj	blessure -84	bris_de_glace -53	collision -63	degats_des_eaux -51	dommage_materiel -62	incendie 325	none -79	vandalisme -136	vol -98
#djel	blessure 102	collision -47	dommage_materiel -46	vol 108
#dkha	blessure -46	incendie 164
#dkhe	collision 67
#dkhl	vol 98
#dkom	autre 48	blessure 55	vol -44
#dlam	collision 139
#dlou	collision 113
#dma>	blessure 68
#dmna	collision 206	vandalisme -83	vol -73
#dmou	collision 47	incendie 111
#dna>	none -45	vol 88
#dni>	blessure 125	collision -65	vol 68
#dokh	collision -42	incendie 159
#dola	collision -53	vol 86
#doli	dommage_materiel -42	vol 55
#doll	dommage_materiel 45
#don>	blessure 135	degats_des_eaux -65	evenement_climatique -57	incendie 143	none -112	vandalisme -60
#donc	collision -51	vol 108
#donn	autre 58	blessure 42
#dor>	blessure 70
#dora	collision 158
#dos>	bris_de_glace 109	collision 74	none -47	vandalisme -42
#doss	none 117
#dou>	collision -75	dommage_materiel 40	none -49	vandalisme 156
#doub	collision 44
#douc	bris_de_glace 134
#doud	degats_des_eaux 60	vol 86
#douh	collision 59	degats_des_eaux -79	vandalisme 69	vol 52
#douk	incendie 40	none -45	vol 81
#doul	vandalisme 47
#dour	collision 82
#dous	degats_des_eaux 225	none -70
#douz	vandalisme 100
#dow>	degats_des_eaux -68	evenement_climatique -60	incendie 237	vol -54
#dra3	blessure 44	dommage_materiel 52
#dra>	blessure 102	collision 59	dommage_materiel -55	evenement_climatique -51	vol -44
#drab	collision 180	dommage_materiel -56	none -75	vol -58
#dras	collision 74	vandalisme 41
#drat	dommage_materiel -43	vol 164
#drba	degats_des_eaux 86	dommage_materiel -40
#drbo	bris_de_glace -72	collision 52	evenement_climatique 68
#dre>	collision 106
#dreb	collision 81
#drhm	autre 67	collision -42	dommage_materiel 64	vol -60
#dri>	collision 112
#driv	dommage_materiel -43	none -48	vol 109
#drna	blessure 51
#drni	collision 101
#dro>	none 112
#droj	blessure 132
#dron	blessure -85	bris_de_glace -44	collision 51	degats_des_eaux -52	dommage_materiel 241	evenement_climatique -51	none -73	vol -75
#drou	blessure 64	dommage_materiel 46	none -48
#drri	blessure 115	bris_de_glace -40	evenement_climatique 76
#duct	bris_de_glace -64	dommage_materiel 198
#dust	vol 136
#dwa>	autre 56	blessure 88	none -63
#dyal	none -44
#dyin	collision 107
#e3a>	bris_de_glace 54	collision -45	vandalisme 41
#e3at	bris_de_glace 186	degats_des_eaux -94	incendie 67	none -41
#e3ch	blessure 121	collision -46	incendie 40
#e3el	dommage_materiel 46	incendie 96
#e3ha	bris_de_glace 57
#e3la	bris_de_glace -118	collision -260	dommage_materiel -53	evenement_climatique -75	incendie 246	none -272	vandalisme 224	vol -138
#e3na	vol 94
#e3ni	vandalisme 82
#e3t>	none -41
#e77e	blessure 177	bris_de_glace -45	collision -53	degats_des_eaux 43	dommage_materiel 50	evenement_climatique -40	none -73	vol -45
#e7da	autre 41	collision 61	evenement_climatique 55	vandalisme -40
#e7lo	collision -46	degats_des_eaux 116	none -56	vol 71
#e7na	collision 80
#e7o>	autre 69	blessure -47	dommage_materiel 182	none -80	vol -44
#e7r>	dommage_materiel 108	vol 79
#e7re	incendie 111
#e7ro	dommage_materiel -89	evenement_climatique 59	incendie 49	vandalisme 124
#e7t>	blessure 84
#e7th	bris_de_glace 146	degats_des_eaux -57	incendie 45	vandalisme -63
#e7ti	degats_des_eaux 74	evenement_climatique 77
#e7to	blessure -46	degats_des_eaux 46	dommage_materiel 113
#e99>	collision 57	none -85	vandalisme 152	vol -72
#e99a	blessure 83	bris_de_glace 101	collision -64	dommage_materiel 52	evenement_climatique -41	none -75
#e99e	autre 98	degats_des_eaux 40	none -82
#e9at	none -49	vol 104
#e9ba	autre -52	dommage_materiel 288	none -170	vandalisme -51	vol -108
#e9be	bris_de_glace -46	vandalisme 93
#e9e3	degats_des_eaux 62	none -57	vandalisme 41
#e9el	bris_de_glace 163	collision -82
#e9f>	blessure -40	bris_de_glace -47	degats_des_eaux 140	dommage_materiel -49	vandalisme 61	vol -46
#e9fa	collision 59
#e9ha	blessure 42	evenement_climatique 109
#e9na	incendie 56	vol 48
#e9ni	collision 123
#e9o>	vandalisme 43	vol 122
#e9ou	collision -73	incendie -58	none -70	vandalisme -88	vol 226
#e9t>	blessure 91
#eage	collision 167
#eau>	none -40	vandalisme 41
#eaux	degats_des_eaux 53	incendie 69
#eba>	collision 50	evenement_climatique 94
#ebaa	collision 83
#ebag	collision -68	degats_des_eaux 100	vandalisme 141	vol -49
#ebal	vandalisme 160	vol -61
#ebat	evenement_climatique 134
#ebb>	degats_des_eaux -48	dommage_materiel 92	vandalisme 44
#ebba	blessure 106	none -44
#ebbe	collision 77	dommage_materiel 87	evenement_climatique 74	none -74
#ebbi	dommage_materiel 45	evenement_climatique 77	none -42
#ebbn	vandalisme 139	vol -47
#ebch	autre -41	collision 70	dommage_materiel 91	none -81
#ebda	vandalisme 41	vol 110
#ebe>	dommage_materiel 52	vol 63
#ebha	blessure 70	dommage_materiel -43	vol 66
#ebla	bris_de_glace 111	collision -61	none -64	vandalisme -51	vol 65
#ebna	autre 84	collision 70	none -51
#ebni	blessure 78	collision -85	degats_des_eaux 66	vandalisme 60	vol -45
#ebo>	collision -58	incendie 115	none -70	vandalisme -146	vol 202
#ebri	bris_de_glace 145
#ebro	collision -42	evenement_climatique 149
#ebs>	collision -74	degats_des_eaux 102	none -66	vandalisme 49
#ebta	collision 137	none -52
#ebti	blessure 83	collision -78	dommage_materiel 87
#ebto	collision 107
#ech>	degats_des_eaux 40	none -48	vol 50
#echa	blessure 59	collision -111	evenement_climatique 49	none -42
#echc	incendie -44	none -59	vandalisme 124
#eche	autre 76	collision -49	incendie 66	none -113
#echi	bris_de_glace 121
#echn	degats_des_eaux 167	none -47	vol -62
#echo	collision 57	none -50
#ecla	vandalisme 62	vol 53
#ecol	blessure 70	dommage_materiel 95
#ecra	collision -48	dommage_materiel 266	vol -54
#ecte	collision -88	degats_des_eaux -41	dommage_materiel 98	incendie -44	none -69	vandalisme 144	vol -117
#ectr	collision -76	dommage_materiel 147	incendie 129	none -55	vandalisme -45
#ecue	incendie 190	none -45
#ecur	blessure 198	collision -62	vol -40
#eda>	vandalisme 90	vol -47
#edam	blessure -42	collision -77	dommage_materiel 224	none -57	vandalisme -64
#edat	autre 114	collision -51	dommage_materiel -44	incendie 105	none -62	vol -42
#edch	collision 52	none 71
#edda	blessure 72	none -52
#edde	autre 85	collision 40	vandalisme -71
#eddh	blessure 61	bris_de_glace 41	collision -45	degats_des_eaux 46	dommage_materiel -51
#eddn	blessure 90
#eddo	collision -54	evenement_climatique 48	none -56	vandalisme 43	vol -48
#edeb	none 171
#edes	collision 72
#edha	autre 152	collision -113
#edit	blessure 115	collision -117	dommage_materiel 82
#edma	collision 45
#edni	vol 119
#edra	collision 55	vandalisme 95	vol -56
#edri	collision 136	vol -46
#edro	none 107
#eeke	collision -49	degats_des_eaux 44	dommage_materiel -101	none 110	vol 78
#efar	vol 149
#efch	collision 127
#efek	degats_des_eaux 88
#efeu	autre 97	blessure -54	none -88	vol 126
#effe	blessure 41	collision 53	degats_des_eaux 104	none -56	vandalisme -48	vol -46
#effi	blessure 160	bris_de_glace -57	collision -49	incendie -48	none -91	vandalisme -49	vol -69
#effo	incendie 92
#efkh	degats_des_eaux 99	dommage_materiel -50	incendie 82
#efna	collision 64	degats_des_eaux 44	vandalisme -41
#efo>	collision -42	evenement_climatique 116
#efon	vol 181
#efro	collision 81	degats_des_eaux -56	dommage_materiel 125	evenement_climatique -46
#efs>	none -63	vol 121
#eft>	autre 54
#eftc	autre 55	collision 50
#efto	autre 129	dommage_materiel -45	none -45
#egat	degats_des_eaux 120
#ege>	blessure 113	dommage_materiel -66	vandalisme 48
#egh>	dommage_materiel 49	none -47
#egre	incendie 100
#eha>	blessure -44	none 53
#ehd>	bris_de_glace 144	collision -43	none -52	vol 61
#ehdi	blessure -45	evenement_climatique -40	none -56	vandalisme 116
#ehic	collision 134
#ehri	blessure 109	collision -42	degats_des_eaux -91	evenement_climatique 109	none -50	vandalisme -50
#ehro	degats_des_eaux 70	incendie 60
#eign	blessure 117	bris_de_glace -46	collision -95	evenement_climatique 85	vol -57
#eikh	vandalisme 130
#eil>	autre 89	collision -53	none -53	vandalisme -47	vol 79
#eill	autre 67	none 75
#eima	vandalisme -55	vol 128
#ein>	collision 105
#eint	collision 138	dommage_materiel -42	evenement_climatique 41	none -67	vandalisme 59
#ej3>	collision 57	vandalisme -43	vol 63
#ej3o	collision 70
#eja>	bris_de_glace -60	collision 51	vandalisme 149	vol -66
#ejem	collision -57	dommage_materiel -42	none -48	vandalisme 217
#ejhi	blessure -48	collision -52	vandalisme 53	vol 104
#ejho	incendie 49	vandalisme 98
#ejja	blessure 93
#ejje	autre 132	collision -49	none -79	vol 103
#ejla	dommage_materiel -54	none -55	vandalisme 78	vol 105
#ejli	blessure 137	collision 41	incendie -45	none -44
#ejlo	bris_de_glace -40	dommage_materiel 48	evenement_climatique 87
#ejna	degats_des_eaux -73	evenement_climatique 98	incendie 113	none -43	vandalisme -65
#ejo>	autre 81	none -49
#ejra	bris_de_glace 65
#ejt>	vol 107
#ekay	vol 126
#ekba	blessure -56	collision 68	dommage_materiel 40	incendie 92	none -40
#eken	collision -49	degats_des_eaux 44	dommage_materiel -101	none 110	vol 78
#ekh>	degats_des_eaux 120
#ekha	incendie 132
#ekhd	blessure 163	collision -66	dommage_materiel 62	none -50
#ekhe	degats_des_eaux 43	incendie 40
#ekhl	collision 54
#ekk>	none 49
#ekka	collision 50	none -80	vandalisme 130	vol -42
#ekke	collision -70	none 58	vandalisme 82
#ekki	collision 141
#ekne	collision 60
#ekra	collision 58	none -43	vandalisme 173	vol -74
#ekri	bris_de_glace 55	vol 105
#ekte	incendie 92
#ekto	degats_des_eaux -72	vandalisme 70	vol 60
#el3o	bris_de_glace -50	degats_des_eaux -108	dommage_materiel -44	vandalisme 171	vol -49
#el9>	evenement_climatique 48
#el9a	blessure 109	degats_des_eaux 72	evenement_climatique -43	none -63	vol -46
#elas	collision -45	incendie 188
#elat	incendie 74	vol -49
#elb>	blessure 75	collision 66	none -48
#elba	collision 220	evenement_climatique -74	none -78	vandalisme -45	vol -41
#elbi	collision -74	dommage_materiel 76	none -63	vandalisme 119	vol -45
#elch	degats_des_eaux 101	dommage_materiel 90	evenement_climatique -98	vol -53
#eld>	bris_de_glace 98	collision -42
#elda	blessure -58	collision 128	vol 78
#eldi	blessure 41	dommage_materiel 83	none -43
#ele>	dommage_materiel 124	evenement_climatique 87
#elec	collision -40	degats_des_eaux -40	dommage_materiel 130	incendie 92	none -51	vandalisme -42	vol 49
#elef	vol 117
#elep	dommage_materiel 40	vol 50
#elev	autre 186	none -78
#elgi	autre 155	collision 56	none -132	vol -57
#elie	blessure 70	collision -40	degats_des_eaux 113
#eliz	collision 59
#elj>	blessure 84	dommage_materiel -52	evenement_climatique 162	none -45
#ell>	none -48	vandalisme 100	vol 96
#ella	vol 41
#elle	none -44
#ells	autre 72	collision 78	none -54
#ellu	blessure 170	bris_de_glace 152	collision -41	degats_des_eaux -50	dommage_materiel -131	evenement_climatique -42	none -73	vandalisme -40
#elma	collision -95	degats_des_eaux 40	vandalisme 185
#elni	autre 215	blessure 87	none -195	vol -51
#elo>	dommage_materiel 62	vol 81
#elso	autre 148	blessure -67	collision -65	degats_des_eaux -50	dommage_materiel 139	none -42	vandalisme -42	vol -53
#elt>	collision 96
#elta	blessure -57	collision -85	dommage_materiel 223	none -44	vol 44
#elux	bris_de_glace 116	evenement_climatique 93
#em3a	incendie 46	none 44
#emar	vol 121
#emat	blessure 106	collision -40
#embo	autre 60	none 42
#embr	evenement_climatique 84
#emch	collision 148
#eme>	degats_des_eaux 59
#emel	degats_des_eaux 124	evenement_climatique -134
#emen	autre 53
#emi>	collision 90
#emin	bris_de_glace 64	incendie 47
#emla	blessure -67	collision 98	degats_des_eaux 171	dommage_materiel -89	vol -48
#emma	bris_de_glace 77	none -41
#emmi	collision 73
#emmr	collision 103	vandalisme 41	vol -50
#emna	collision 41	dommage_materiel -51	incendie 86
#emni	none 106
#emoi	collision 216	none -49	vandalisme -41	vol -119
#emor	collision 40	vol 78
#empe	evenement_climatique 148
#emra	vandalisme 62
#emro	collision 54
#emrt	collision 117
#emsa	collision 62
#emt>	none 72
#emtc	autre 100
#en9a	degats_des_eaux 89
#en9i	blessure -77	bris_de_glace -47	collision 62	dommage_materiel -45	none -114	vandalisme -53	vol 184
#enag	collision -43	degats_des_eaux -44	dommage_materiel 222	none -48
#enas	collision -73	vol 180
#enb>	bris_de_glace 63	collision 82
#enbi	degats_des_eaux 57
#ence	degats_des_eaux 51	none -43
#ench	autre -45	blessure 221	bris_de_glace -58	collision -77	degats_des_eaux -50	dommage_materiel -76	evenement_climatique -52	incendie -46	none 51	vandalisme -85
#end>	vol 53
#enda	vol 76
#endh	blessure 72	collision 76	dommage_materiel -52	vandalisme -48
#endk	blessure 100	collision -50	none 65	vol -50
#endn	blessure 91	collision -61	dommage_materiel -43	incendie 57	none -75	vandalisme -58	vol 127
#endo	blessure 96	collision 55	none -50
#ene>	dommage_materiel -56	incendie 253	none -47
#enet	bris_de_glace 254	collision -41	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
#enho	collision -44	evenement_climatique 67	incendie 105	none -55	vandalisme -56
#eni>	degats_des_eaux 96	evenement_climatique 83	vol -46
#enif	evenement_climatique 99	vandalisme 73	vol -113
#enis	blessure 141	collision -80
#enit	collision 94
#enn>	none 125
#enna	bris_de_glace 66
#enne	autre 49	evenement_climatique 84	none -87	vandalisme 63	vol -43
#enni	degats_des_eaux 80
#ens>	autre -76	collision 56	dommage_materiel 165	vol -52
#ense	blessure 64	collision -67	dommage_materiel 43	evenement_climatique 60	none -43
#ensi	dommage_materiel 173	none -44
#enta	autre 130	degats_des_eaux 84	none -54	vandalisme -45
#ente	degats_des_eaux 43	evenement_climatique 81
#enti	dommage_materiel 91	none -54
#eot>	collision 93
#epan	autre 198	collision -48	vol -40
#epho	dommage_materiel 40	vol 50
#epor	autre 93	dommage_materiel -51	none -45	vol 96
#epos	vol 127
#epot	blessure 122	collision -52	dommage_materiel -50	none -88	vandalisme -53	vol 152
#epte	dommage_materiel -41	evenement_climatique 114
#eqqe	bris_de_glace 69	collision -55	dommage_materiel 142	vandalisme -63	vol -83
#er3a	collision -85	dommage_materiel 135	none -76	vandalisme 110
#er7>	bris_de_glace 113	collision 81	vol -47
#er7a	vol 76
#er9>	bris_de_glace 87	collision -156	incendie 185	none -40
#er9a	incendie 67	none -48
#er9e	bris_de_glace 68	degats_des_eaux 90	dommage_materiel 45
#er9o	incendie 175	none -53	vandalisme -52
#era>	dommage_materiel 81	vol 59
#eran	bris_de_glace 91	vol 48
#erat	blessure 106	evenement_climatique 45
#erb9	blessure -46	collision -132	dommage_materiel 80	evenement_climatique -49	none -44	vandalisme 222	vol -53
#erb>	vandalisme 95
#erba	collision 61
#erbc	collision -54	none -51	vandalisme 216	vol -46
#erbe	collision -43	vol 93
#erbi	collision -63	dommage_materiel 163	none -56
#erbn	collision 86
#erbo	collision -99	none -67	vandalisme 77	vol 188
#erbt	collision 64
#erce	dommage_materiel 57	none -48	vandalisme 69
#erch	collision 77
#erci	incendie 105	none 122	vandalisme -55
#erd>	bris_de_glace 87	collision -45	vol 42
#erde	evenement_climatique 71
#erdi	blessure 158	bris_de_glace -42	none -80
#ere>	collision 81
#erej	incendie 41
#erf>	autre -52	blessure 200	bris_de_glace 122	collision -107	dommage_materiel -114	evenement_climatique -75	incendie -52	none -175	vandalisme -117	vol -120
#erfe	collision -54	degats_des_eaux 90	incendie 136	none -79
#erfo	bris_de_glace 84	none -54
#erg3	bris_de_glace 145	degats_des_eaux 80	dommage_materiel 74	evenement_climatique -135	none -52
#erge	bris_de_glace 98	degats_des_eaux 40
#ergg	bris_de_glace -99	degats_des_eaux 64	incendie 176	none -87	vol -41
#ergl	autre -64	collision 104	vandalisme 140	vol -100
#ergo	collision -40	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 257	none -135	vandalisme -40
#ergu	autre -47	bris_de_glace 135	degats_des_eaux -155	evenement_climatique 98
#erha	blessure 159	dommage_materiel -44	none -125
#erie	incendie 46	vol 48
#erj>	degats_des_eaux 139	vandalisme -53
#erja	collision 56	incendie 46
#erje	bris_de_glace 62
#erjo	vol 96
#erk>	collision -74	evenement_climatique 86	incendie 80
#erkh	blessure 237	bris_de_glace 99	collision -93	dommage_materiel -59	none -176	vol -47
#erli	collision 84
#erma	blessure 157	collision -59	incendie 60
#erme	blessure -41	collision 241	dommage_materiel 79	none -151	vandalisme -56	vol -56
#ermi	blessure 53
#ermo	collision -66	evenement_climatique 177	vandalisme 92	vol -66
#erne	bris_de_glace -45	degats_des_eaux 70	dommage_materiel 46	vandalisme -41
#erni	blessure 83	none -69	vandalisme 100
#erno	collision -59	none -77	vol 162
#erou	collision -60	degats_des_eaux -86	dommage_materiel 185	evenement_climatique -66	incendie 147	none -100	vandalisme -41
#erqa	incendie 69	none -85	vandalisme -50	vol 155
#erqo	blessure 152	evenement_climatique -66	none -48	vandalisme -59	vol 64
#err9	bris_de_glace 113	degats_des_eaux 141	dommage_materiel -43	none -66	vol -65
#err>	autre 50	collision -49	dommage_materiel 52	none -40
#erra	vandalisme 49
#erre	blessure 41
#erri	bris_de_glace 56
#erro	collision -56	vandalisme 70	vol 61
#errs	vandalisme 52
#erru	autre 62	dommage_materiel -41	vandalisme 86
#ers>	incendie 45
#ersa	collision 46	dommage_materiel -45	none -97	vandalisme 144
#ersi	collision 78	none -67	vol 105
#erso	bris_de_glace -44	collision -130	vandalisme 170
#erss	blessure 92	collision -106	none -98	vandalisme -55	vol -44
#ert>	vandalisme 67
#erta	vandalisme -43	vol 118
#ertc	vandalisme 135	vol -52
#erte	autre 69	none -57
#erth	collision -47	none 101	vol 50
#erto	blessure 99	collision -44	degats_des_eaux 43	dommage_materiel 76
#erve	bris_de_glace -59	degats_des_eaux 49	vandalisme 57
#ervi	dommage_materiel 43	evenement_climatique 45	none 90
#ervo	collision -104	dommage_materiel 104	incendie -83	vandalisme 160	vol -47
#erzo	collision 79	dommage_materiel 95
#eser	collision -82	degats_des_eaux 48	dommage_materiel 76	incendie -58	none -46	vandalisme 107	vol -46
#esid	bris_de_glace 125	collision -52	dommage_materiel -49	vol 88
#eski	collision 109
#esma	collision -57	vandalisme 159
#espa	autre 140	none -72
#esra	dommage_materiel 181	none -55	vandalisme -45	vol -60
#esro	blessure -81	degats_des_eaux 52	dommage_materiel 122
#ess>	none -40	vol 47
#essa	degats_des_eaux 52	vandalisme 50
#esse	vandalisme 45
#essi	bris_de_glace 43	vol 71
#essl	autre -79	none 131
#essn	collision -49	dommage_materiel 42	incendie 52	vol -44
#essr	vandalisme 157	vol -87
#essu	none -77	vandalisme 277	vol -40
#est>	collision 45	dommage_materiel 47	none -53
#esta	autre 216	blessure -47	dommage_materiel -46	none -253	vandalisme -69
#esti	dommage_materiel -85	none -77	vol 280
#et3a	autre -56	collision 51
#et3o	collision -62	degats_des_eaux -68	incendie 118	none -41	vandalisme 83
#etab	blessure -69	collision -45	dommage_materiel 97	evenement_climatique 64	incendie 47
#etag	dommage_materiel 111
#etai	collision -59	degats_des_eaux 62	dommage_materiel 194	none -65	vol -50
#etar	vandalisme 153	vol -46
#etat	collision -50	degats_des_eaux -124	evenement_climatique 141
#etb>	collision 93	incendie 76	vol -46
#etch	collision -72	vandalisme 108
#ete>	evenement_climatique 65
#etha	degats_des_eaux 41	vandalisme 108
#etla	collision 93	degats_des_eaux 56
#etna	collision 44
#etne	collision 89
#etni	blessure 68	dommage_materiel 67	vandalisme -61
#eton	collision 89
#etou	blessure 47	dommage_materiel 43	evenement_climatique 40
#etre	bris_de_glace 109	evenement_climatique 53	none -57	vandalisme -42
#etro	bris_de_glace 80	collision 58	none -52	vandalisme 51	vol -42
#ett>	dommage_materiel 67	none -56
#etta	bris_de_glace 171	none -53
#ettc	collision 55
#etti	autre 71	collision -41	dommage_materiel -43	vol 104
#etto	autre 100	bris_de_glace 55	collision 100	none -84
#eubl	degats_des_eaux 121	none -58	vol -42
#euge	collision 93
#euil	autre 119	blessure -53	collision -49	none -61	vol 57
#euro	bris_de_glace 54	vol 108
#eurs	collision -72	degats_des_eaux -84	evenement_climatique 59	none -45	vandalisme 197
#eus>	collision -57	vandalisme 66	vol 87
#euse	none -40	vol 51
#eux>	collision 67	dommage_materiel 43
#evar	collision 110	vol -55
#evem	autre 244	none -127	vol -40
#evis	bris_de_glace 58	dommage_materiel 133	none -44	vandalisme -40
#ewa>	none 165
#ewja	collision 151	none -43
#ewra	incendie 111	none -58
#ewwa	dommage_materiel 99
#ewwi	evenement_climatique 73
#expe	degats_des_eaux 43	none 72
#exti	incendie 80
#eyet	incendie 74	none 46
#eyto	autre 57	none 105	vol -40
#eyyd	collision -82	degats_des_eaux -119	dommage_materiel -41	evenement_climatique -45	vandalisme 103	vol 197
#eyye	evenement_climatique 54	none -42
#eyyt	collision 115
#ezaf	incendie 50	none 93
#ezro	blessure -53	bris_de_glace -53	collision 147	dommage_materiel -70	incendie -107	none -77	vandalisme 151	vol -50
#ezt>	blessure 52	vol 52
#ezya	none 134
#ezz>	blessure 97
#ezze	collision 62
#ezzi	blessure 118	collision -49	incendie 86	vol -40
#ezzo	vol 118
#fac>	collision 144	none -106
#face	collision 63
#fach	autre 90
#fact	autre 57
#fad>	collision -42	degats_des_eaux 161	incendie -75
#fahe	collision 52
#fahm	collision 105	degats_des_eaux 42
#fajr	bris_de_glace 156	evenement_climatique -54	none -61	vandalisme -49
#fak>	autre 106	none 45
#fakh	blessure -41	incendie 115	vol -42
#far>	autre 164	blessure 124	bris_de_glace -69	collision -141	degats_des_eaux -46	dommage_materiel -114	incendie -57	none -126	vandalisme -80	vol 46
#fara	vol 107
#fat>	autre 117
#fate	none 123
#fati	degats_des_eaux 101
#fato	evenement_climatique 41
#faut	collision -50	degats_des_eaux 54	dommage_materiel 68	incendie 61
#faw>	incendie 45
#fawh	collision -40	incendie 99
#faya	degats_des_eaux -47	evenement_climatique 203	vol -50
#fayd	degats_des_eaux 44	evenement_climatique 77
#faye	collision -61	degats_des_eaux 329	dommage_materiel -43	evenement_climatique -72	none -164	vandalisme -88	vol -44
#faza	collision -96	dommage_materiel 224	none -65	vandalisme 78	vol -49
#fch>	collision 47	none 65
#fe3>	autre 88	bris_de_glace -51	collision -115	dommage_materiel -59	evenement_climatique 98	none -97	vandalisme 80
#fe3n	blessure -40	collision -96	dommage_materiel -57	vandalisme 132	vol 83
#fe99	degats_des_eaux 73
#fe9n	collision -71	incendie 76	vandalisme -65	vol 121
#fe9t	blessure -43	vol 153
#fech	collision -47	none -53	vandalisme 264	vol -49
#fejr	collision -78	vol 161
#fekh	blessure 69	collision -62	degats_des_eaux 119
#fekk	blessure 43	collision 111	none -57	vol 66
#fel9	bris_de_glace 62	vandalisme 42
#fel>	dommage_materiel 187	none -109	vandalisme -66	vol 101
#fell	bris_de_glace 73
#felt	blessure -50	dommage_materiel 238	incendie 47	none -73
#fen>	blessure 130	collision -200	degats_des_eaux 40	evenement_climatique 171	none -75	vandalisme -73	vol -70
#fene	bris_de_glace 254	collision -41	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
#fer9	degats_des_eaux 98	none -53
#fer>	autre 55	blessure 88	bris_de_glace -42	collision -51	dommage_materiel -74	evenement_climatique 49	incendie 101	none -181	vol -52
#ferg	bris_de_glace 90
#ferk	bris_de_glace 76	collision -69	degats_des_eaux -66	dommage_materiel 206	none -45	vol -40
#ferm	bris_de_glace 99	collision 118	evenement_climatique -86	incendie 66	none -80	vandalisme -46
#ferq	collision 116	none -86	vandalisme -64	vol 111
#ferr	bris_de_glace 56	degats_des_eaux 120
#fert	bris_de_glace 171	collision -74	dommage_materiel 43
#fes>	bris_de_glace 49	collision 52
#fet>	autre 44	dommage_materiel 53
#feta	blessure -73	bris_de_glace 167	degats_des_eaux -64	dommage_materiel 102	evenement_climatique -40	none -128	vandalisme -47	vol -41
#fett	bris_de_glace 153	dommage_materiel 59	evenement_climatique -48	none -74	vandalisme -66
#feu>	collision 88
#feui	autre 192	blessure -95	collision -41	none -102	vandalisme -40	vol 75
#feur	collision 46
#feux	collision 82
#ffar	vol 130
#ffe>	collision -53	degats_des_eaux 192	incendie -46
#ffes	blessure 70	collision 176	dommage_materiel -89	vol -81
#ffet	collision -49	dommage_materiel 122	none -64	vol 61
#ffeu	collision 46
#ffi>	blessure 160	bris_de_glace -57	collision -49	incendie -48	none -91	vandalisme -49	vol -69
#ffou	incendie 122
#ffre	vol 76
#ffur	dommage_materiel -45	incendie 41	vandalisme 145	vol -40
#fha>	degats_des_eaux 119	none -55	vol 40
#fhem	autre 41	none 73
#fia>	collision 49	incendie 47
#fiat	collision 173
#fif>	bris_de_glace 124	collision 53	evenement_climatique -110
#fih>	none -42
#fiha	evenement_climatique 60
#fiho	bris_de_glace 59	collision -40	degats_des_eaux 59	evenement_climatique -40	vol 73
#fik>	collision 71	none 69
#fin>	autre 54
#fiss	blessure 51	bris_de_glace 125
#fit>	blessure -72	bris_de_glace 167	degats_des_eaux -77	dommage_materiel 101	none -128	vandalisme -52	vol -41
#fith	incendie 172
#fiya	collision 77
#fjer	incendie 47	vol 90
#fkh>	degats_des_eaux 177	incendie -55
#fkha	blessure 244	dommage_materiel -129	incendie 71	none -80	vol -48
#fla>	collision 127	incendie -52
#flet	blessure -41	collision -63	degats_des_eaux -42	dommage_materiel 239	none -56
#flex	collision -77	degats_des_eaux 244	dommage_materiel 55	none -44	vol -47
#flot	degats_des_eaux 161
#flou	autre 97	collision -41
#fna>	collision 77	vandalisme -44
#fni>	evenement_climatique 96	vandalisme -43	vol 40
#fo9>	degats_des_eaux 54
#fo9a	autre 53	bris_de_glace 72	collision -67	dommage_materiel -41	evenement_climatique -51
#fo9i	collision -69	degats_des_eaux 132
#fo9o	collision -105	none -62	vandalisme 201	vol -43
#fon>	none -45	vol 135
#fond	degats_des_eaux 103
#for>	collision 81
#forn	bris_de_glace 63	collision -83	vandalisme 62
#fou9	collision 56	degats_des_eaux 194	dommage_materiel -49	none -91
#fou>	incendie 41
#fouk	dommage_materiel 65
#fra>	dommage_materiel 91
#frac	blessure 70	collision -43	degats_des_eaux 168	none -41
#fre>	vol 76
#frei	collision 115
#frig	degats_des_eaux -45	dommage_materiel 55	incendie 65
#frin	blessure 69
#friq	vandalisme 48
#frit	dommage_materiel 86	incendie 55	none -44
#frou	collision 76	vol 61
#fsed	collision -41	degats_des_eaux 177
#ftan	autre -64	blessure -57	collision -83	degats_des_eaux -55	dommage_materiel 293	incendie -112	none -137	vandalisme -41	vol 51
#fte7	collision -47	vandalisme -86	vol 147
#ftha	evenement_climatique 140	none -122
#fto>	autre 117	dommage_materiel -47	vandalisme -43
#ftou	collision 261	dommage_materiel -45	none -70
#fuit	degats_des_eaux 166
#fure	dommage_materiel -45	incendie 41	vandalisme 145	vol -40
#g3at	bris_de_glace 142	degats_des_eaux 111	dommage_materiel 87	evenement_climatique -160	incendie -40	none -58
#ga3>	autre 46	none 49	vandalisme 44	vol -63
#gage	autre 174	blessure -70	bris_de_glace -48	collision -110	degats_des_eaux -55	dommage_materiel -150	evenement_climatique -62	incendie -94	none -240	vandalisme 176	vol 98
#gala	bris_de_glace 67	collision -68	degats_des_eaux 91	dommage_materiel 122	vol -51
#gale	dommage_materiel 75
#gali	degats_des_eaux 58	dommage_materiel 43
#galo	dommage_materiel 50	incendie 125	vandalisme -45
#game	autre -56	blessure 184
#gan>	blessure 78	none -56
#gar>	degats_des_eaux -41	evenement_climatique 206	none -91
#gara	collision 59	evenement_climatique 77	none -52
#gard	collision -40	vandalisme -40	vol 194
#gare	bris_de_glace 46	collision 82	none -42	vandalisme -56	vol 52
#garr	collision -104	incendie 104	vandalisme 121	vol -68
#gary	collision 149
#gat>	collision -60	degats_des_eaux 139	incendie 66
#gatl	autre -52	blessure -89	bris_de_glace -45	degats_des_eaux -43	dommage_materiel -59	evenement_climatique -61	incendie -77	none -195	vandalisme 263	vol -69
#gats	degats_des_eaux 42
#gaz>	collision -73	degats_des_eaux 51	incendie 123	none -65	vol 106
#gazo	bris_de_glace 151	collision -54	degats_des_eaux 48
#gdga	collision 217	none -79	vol -96
#ge3>	degats_des_eaux 83
#ge3a	bris_de_glace 222	collision -41	degats_des_eaux -137	incendie 91	none -56
#gef>	vol 51
#gela	blessure -56	dommage_materiel 81	evenement_climatique 96
#geme	autre 180	blessure -46	bris_de_glace -52	collision -45	dommage_materiel 136	none -143	vol -65
#genc	autre 70	none -49
#gend	vol 76
#gene	collision -45	dommage_materiel -73	incendie 287	none -60	vol -47
#geot	collision 93
#ger>	autre -45	vandalisme 99
#ges>	collision -62	dommage_materiel 113	none -87	vol 136
#geur	autre 84	collision -42	incendie 130	none -49
#gge3	bris_de_glace -99	degats_des_eaux 64	incendie 176	none -87	vol -41
#gha>	dommage_materiel 50	none -41
#ghab	collision 89	none -73	vol 132
#ghac	collision 48
#ghad	collision 42
#ghal	collision 57	dommage_materiel 61
#ghan	collision -73	dommage_materiel 86	vandalisme 133	vol -61
#ghar	bris_de_glace 49	degats_des_eaux 157	evenement_climatique 52	none -66
#ghas	autre 170	collision -65	degats_des_eaux 209	dommage_materiel -59	evenement_climatique -107	none -69	vol -65
#ghat	autre 62
#ghaw	vandalisme 102
#ghay	bris_de_glace 83	degats_des_eaux 72	evenement_climatique -56	none -49
#ghbe	collision 94	none -60	vandalisme -70	vol 114
#ghda	degats_des_eaux 50
#ghed	vandalisme 46	vol -48
#ghel	vandalisme 52
#gher	evenement_climatique 155	none -43
#ghet	autre 112	none 46
#ghew	degats_des_eaux 44	vandalisme -42	vol 78
#ghfe	collision 69	incendie 168	none -92
#ghi>	vol 48
#ghin	collision 94	evenement_climatique 104	none -70
#ghis	blessure -65	collision 112	degats_des_eaux -65	dommage_materiel -46	evenement_climatique 234	none -59
#ghit	autre 76
#ghla	autre -45	blessure 324	bris_de_glace -60	collision -118	degats_des_eaux -60	dommage_materiel -167	evenement_climatique -57	incendie -60	none -174	vandalisme -54	vol -85
#ghli	dommage_materiel 77
#ghoc	autre 69	collision -55	incendie 42	none 50
#ghor	blessure 67
#ghra	blessure 96	bris_de_glace 75	collision -69	dommage_materiel -82	evenement_climatique 64	none -64
#ghre	degats_des_eaux 49	none 58
#ghse	bris_de_glace 72	degats_des_eaux 60
#ghso	bris_de_glace 103	collision -117	degats_des_eaux -44	dommage_materiel 126	none -49
#ghta	blessure -70	degats_des_eaux -70	dommage_materiel 140	incendie 47
#giqu	autre 155	collision 56	none -132	vol -57
#glac	bris_de_glace 124	collision -94	none -76	vandalisme 124	vol -43
#glas	bris_de_glace 82	collision 64
#gle>	collision 95
#glis	collision 48	dommage_materiel 45
#glov	collision 65
#gne>	blessure 48	collision -42	evenement_climatique 56	none -43
#gnoi	collision -62	degats_des_eaux 185	dommage_materiel -42
#gnot	collision 101
#gol>	collision 55
#gola	collision -40	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 257	none -135	vandalisme -40
#golf	bris_de_glace 40	dommage_materiel -42	evenement_climatique -40	incendie 115
#goln	collision 52	evenement_climatique 152
#goo>	bris_de_glace 79	collision 75	evenement_climatique -53	none -41
#gora	blessure 162	collision -74	evenement_climatique 139	none -86
#goul	vol 52
#gout	degats_des_eaux 44	dommage_materiel -46	evenement_climatique -55	vol 113
#gps>	bris_de_glace -44	none -72	vandalisme -78	vol 300
#gra>	evenement_climatique 70	vandalisme 112	vol -108
#grav	bris_de_glace 123	collision -140	vol 95
#grel	evenement_climatique 204	none -50	vandalisme -41
#gril	collision -65	evenement_climatique 110	vandalisme 71
#gris	vol 103
#grue	collision 60	dommage_materiel -54	evenement_climatique 159	vol -57
#guel	evenement_climatique 146
#guer	incendie 108	vol -50
#guid	collision 64	vol 80
#guig	collision -69	evenement_climatique 44	none -46	vandalisme -54	vol 105
#h10>	collision 58
#h15>	none 50
#h20>	none 120
#h30>	none 150
#h3el	incendie 222	none -44	vol -42
#h3la	collision -65	incendie 224
#h45>	none 133
#h7al	autre 80	none 78
#ha3l	incendie 89
#ha3r	incendie 141
#ha99	bris_de_glace 85	evenement_climatique 45
#hab>	blessure 75	none -41	vol 47
#haba	collision 267	evenement_climatique -42	none -55
#habi	collision -79	dommage_materiel 56	evenement_climatique 154	none -44	vol -52
#habr	collision -74	dommage_materiel -45	evenement_climatique 46	none -102	vandalisme -42	vol 233
#hach	blessure 44	none -41
#hada	blessure -41	none 66
#hadc	autre 40	none 63
#hadd	collision 67
#hady	collision 73
#haf>	collision 48	none -47	vol 101
#hafc	vandalisme 73	vol -48
#hafe	vandalisme 85
#hafn	collision 72
#hafo	collision -59	vandalisme 111
#haft	bris_de_glace 55
#hage	collision 74
#haha	collision 41	vol 51
#hahd	collision -44	degats_des_eaux -40	vandalisme 172
#hain	vandalisme -51	vol 125
#haj>	evenement_climatique 64
#haja	blessure 52	none 54
#hak>	dommage_materiel 137	none 125	vol -76
#hakk	collision 42	none 73
#hal>	dommage_materiel 67	vandalisme -45	vol 55
#hala	collision 56	dommage_materiel 158	none -47	vandalisme -42	vol -50
#hale	vol 49
#hali	autre 86	bris_de_glace -40	collision -97	degats_des_eaux -40	dommage_materiel 247	incendie -40	none -146	vandalisme -96	vol 41
#hall	none -91	vol 138
#halt	blessure 41	incendie 42
#ham>	autre 101	dommage_materiel 40	none -61
#hamb	blessure -44	bris_de_glace 116	collision -51	degats_des_eaux 109	none -53	vandalisme -45	vol 45
#hame	bris_de_glace -50	collision 52	degats_des_eaux 169	evenement_climatique -68
#hamm	blessure 117	degats_des_eaux 68	none -74
#hams	bris_de_glace 69
#han>	incendie 102
#hana	bris_de_glace 145	collision -47	incendie 89	vol -41
#hang	autre 123	evenement_climatique 177	none -121	vol -40
#hani	collision 138	dommage_materiel 103	none -55	vandalisme -101	vol -57
#hant	degats_des_eaux 46	dommage_materiel -80	evenement_climatique 164
#haou	bris_de_glace 73	collision 51
#har9	bris_de_glace -43	collision -58	degats_des_eaux 144	evenement_climatique 183	none -90	vandalisme -48
#hara	bris_de_glace 153	collision -51	evenement_climatique -105	incendie 69	none -60	vol -42
#harb	bris_de_glace -121	degats_des_eaux 59	none -66	vandalisme 47	vol 59
#hare	bris_de_glace 59	collision 59	none -42
#harg	autre 75	incendie 121	none -42
#hari	dommage_materiel 136	none -40
#harm	bris_de_glace 41	vol 50
#hat>	dommage_materiel 49	none -46
#hatc	autre 161	blessure -41
#hate	bris_de_glace 90	collision -54	degats_des_eaux -42	dommage_materiel 78	incendie 42	none -44	vol -86
#hats	collision 148	none -43
#hatt	bris_de_glace 106	collision 43	degats_des_eaux -48	none -75	vandalisme 102	vol -73
#hauf	degats_des_eaux 84
#haw>	vol 95
#hawc	collision -55	degats_des_eaux 68	dommage_materiel 69
#hawi	collision 91	dommage_materiel -42	vol 70
#hawy	autre 65	collision -51	dommage_materiel -45	evenement_climatique -55	incendie 60	none -58	vandalisme 44	vol 62
#hay>	vol 55
#haye	bris_de_glace 103	collision -45	degats_des_eaux 77	evenement_climatique -73	none -49
#hazn	collision -51	vol 74
#hazz	blessure 78	degats_des_eaux -46	vol 60
#hbar	collision 68	none 58
#hber	collision 94	none -60	vandalisme -70	vol 114
#hbet	dommage_materiel 57
#hbi>	collision 85
#hch>	collision 64	none 42
#hcha	blessure 84	collision -111	dommage_materiel -41	none -116	vandalisme 149
#hda>	vol 46
#hdam	autre -52
#hdar	vandalisme 51
#hdat	bris_de_glace -42	evenement_climatique 41	vol 122
#hdaw	vol 138
#hdda	dommage_materiel 46	evenement_climatique 43
#hdec	autre -44	dommage_materiel -44	vol 114
#hdem	autre 92	collision -48	vandalisme 50
#hdi>	blessure 81	dommage_materiel 43	vandalisme 62
#hdia	blessure -65	dommage_materiel 60	evenement_climatique -45	none -86	vandalisme 158
#hdin	incendie 129	none -117
#hdit	autre 95	collision 48	vol -55
#hdma	blessure 167	collision -109	dommage_materiel 134	evenement_climatique -40	none -83	vandalisme -62	vol -122
#hdou	collision 64
#he3e	autre -40	incendie 116
#he3l	bris_de_glace -97	collision -220	evenement_climatique -57	incendie 404	none -150	vandalisme -93	vol -66
#he99	bris_de_glace 72	none -81	vandalisme 99	vol -60
#he9>	blessure 125	bris_de_glace 112	collision -114	none -44
#heb>	collision -40	vol 155
#hebb	collision 54	dommage_materiel 70	evenement_climatique 97	none -49
#hebc	autre -45	dommage_materiel 145	none -91	vandalisme 62	vol -47
#hebt	blessure 75	collision 73	dommage_materiel 60	none -46	vol -44
#hed>	bris_de_glace 42	evenement_climatique 109	vandalisme -47
#heda	collision -52	dommage_materiel 83	incendie 80
#hedc	collision 69
#hedo	collision 112
#hefa	vol 149
#hefn	evenement_climatique 42
#heft	vol 66
#heik	vandalisme 130
#hejr	dommage_materiel 74
#hek>	blessure 142	collision 76	dommage_materiel -68	none -82
#heka	vol 126
#hel3	collision 53
#heln	collision 65	dommage_materiel 58
#hels	autre 149	dommage_materiel 75	none -45	vol -40
#helt	collision 145
#hem3	incendie 208	none -70
#hem>	collision -63	vandalisme 99
#hemi	bris_de_glace 64	incendie 47
#hemm	blessure -48	collision -56	incendie 196	vandalisme -55
#hems	blessure -46	collision 191
#hemt	autre 77	none 58
#hen>	collision -70	incendie 96	vol 163
#heni	evenement_climatique 99	vandalisme 73	vol -113
#henn	blessure 105
#her9	blessure 68	bris_de_glace 89	collision -53	degats_des_eaux 57	none -80	vol -55
#her>	evenement_climatique 40	none -54
#herb	evenement_climatique 42	none -42	vandalisme 88
#here	incendie 41
#herj	vol 45
#herr	none -42	vandalisme 47
#hers	blessure 59	collision -97	dommage_materiel 59	none -66	vandalisme 46
#hes>	degats_des_eaux 100
#hesr	collision 40	degats_des_eaux 79
#het>	blessure 44	collision -51	evenement_climatique 48
#hett	bris_de_glace 65	vandalisme 51
#hez>	evenement_climatique 66	vol 112
#hezz	vol 48
#hfel	collision 69	incendie 168	none -92
#hffa	vol 128
#hfif	bris_de_glace 114	collision 50	evenement_climatique -72
#hha>	blessure 109
#hhar	collision -43	none 116
#hher	autre 106	collision -59	evenement_climatique 51	none -67
#hhh>	collision 54
#hhhh	blessure -44	bris_de_glace 139	collision 41	degats_des_eaux -48
#hhou	autre 128	dommage_materiel -42	evenement_climatique -41	none -96
#hiba	collision 75
#hich	bris_de_glace 48	incendie 56
#hicu	collision 134
#hid>	bris_de_glace 95
#hifo	incendie 75	vandalisme 51
#hika	vandalisme 59	vol 86
#hila	dommage_materiel 174	none -53	vol -71
#him>	degats_des_eaux 84
#hin>	collision -48	vol 157
#hina	collision 47	none -67	vol 47
#hine	degats_des_eaux 96	none -54
#hira	evenement_climatique -52	none -52
#his>	blessure -68	collision 76	degats_des_eaux -69	dommage_materiel -50	evenement_climatique 258	none -59	vandalisme -41
#hit>	autre 64
#hitc	collision -89	vol 120
#hiya	collision 48
#hka>	collision 60	evenement_climatique 95	none -44
#hki>	collision -52	vandalisme 96
#hkil	collision 59	none -43	vandalisme 107
#hkit	blessure 61	collision -78	none -69	vandalisme 203
#hkou	collision 58	vol 55
#hla>	evenement_climatique 91	none -55
#hlat	blessure 40
#hles	autre -47	collision -89	dommage_materiel -78	vandalisme -57	vol 238
#hlet	collision 76	degats_des_eaux -66	evenement_climatique 143
#hli>	dommage_materiel 135
#hlle	autre 41	blessure 51
#hlli	none 46
#hlo>	none -50	vol 245
#hlou	collision 52
#hmat	degats_des_eaux 63	evenement_climatique 62
#hmis	none 47
#hna>	collision 53	none -57	vol 62
#hne9	blessure -41	collision -44	incendie 169
#hno>	none 66
#hobz	incendie 76
#hoc>	collision 158
#hoch	autre 69	collision -55	incendie 42	none 50
#hodr	collision 93	vol -50
#hofo	collision 54	evenement_climatique -64	vandalisme 69
#hoir	blessure 111	collision -65	degats_des_eaux 52	dommage_materiel -81	incendie -53	none -87	vandalisme -59	vol 95
#hokr	collision 40	none 108
#hom>	evenement_climatique 49	none -42
#homa	autre 46	bris_de_glace -73	collision 43	degats_des_eaux 92	evenement_climatique -84	none -48	vandalisme 62
#hon>	blessure 45	degats_des_eaux 147	dommage_materiel 79	evenement_climatique -58	none -50
#hone	vandalisme 45	vol 51
#hor>	vol 68
#hort	collision 74
#horz	blessure 101
#hote	autre 85	collision -55	dommage_materiel 133	none -94	vol 41
#hoto	autre 109	blessure -47	collision -44	dommage_materiel 85	none -76
#hott	degats_des_eaux -43	incendie 230
#hou>	vandalisme 167
#houi	degats_des_eaux 60
#houk	blessure 200	dommage_materiel -106	evenement_climatique -44	incendie -49	vandalisme -43	vol -49
#houl	collision -66	incendie 41	vandalisme 60	vol 45
#houm	autre 70	vandalisme -43
#houn	bris_de_glace 66	degats_des_eaux 83	dommage_materiel 64	incendie -53
#hour	autre 60	collision -43	none -91	vandalisme 80	vol 107
#hout	collision 109
#houy	collision 72
#hoya	collision 65	dommage_materiel 56
#hqet	bris_de_glace 192	degats_des_eaux 75	evenement_climatique -43	incendie -42	none -63
#hqqa	bris_de_glace 242	collision -105	none -48	vandalisme -103
#hra>	degats_des_eaux 73	none 40	vandalisme -40
#hrab	incendie 40
#hraj	none -54	vandalisme 130
#hrar	bris_de_glace 93	collision -182	dommage_materiel -98	incendie 363	none -94	vandalisme -59
#hrat	autre 155	bris_de_glace -40	collision -153	degats_des_eaux -41	dommage_materiel -40	evenement_climatique -41	none -174	vandalisme 220	vol -87
#hraz	blessure 91	bris_de_glace 41	collision -68	none -42
#hrb>	collision 50	vandalisme -68	vol 130
#hrba	collision 80	evenement_climatique 63	vandalisme -45	vol -41
#hre7	autre 101	collision 43	none -66
#hre9	degats_des_eaux 77
#hreb	collision 42	vandalisme -51	vol 45
#hri>	blessure 100	evenement_climatique 95	none -51
#hrin	bris_de_glace 136	collision -93	degats_des_eaux -45	none -40	vandalisme 99	vol -41
#hrit	autre 102	degats_des_eaux -43	dommage_materiel 55	none -65
#hrje	bris_de_glace 160	collision -92	vandalisme -78	vol 50
#hrou	bris_de_glace 40	degats_des_eaux 55
#hsar	dommage_materiel 95	incendie 50
#hsel	bris_de_glace 55	degats_des_eaux 88
#hsen	blessure 106	bris_de_glace 93	collision -80	evenement_climatique 50	vol -72
#hser	degats_des_eaux 114
#hta>	evenement_climatique 119
#htaf	collision -86	none -152	vandalisme -45	vol 349
#htef	collision -60	vol 213
#htfo	collision -71	none -40	vol 204
#hti>	bris_de_glace 66
#htou	dommage_materiel 46	evenement_climatique 44	none -56	vol 55
#hwat	incendie 49	vol 43
#hwaw	collision -40	none -92	vandalisme -66	vol 291
#hwia	blessure -80	collision 68	dommage_materiel 89
#hya>	blessure 101
#hyat	bris_de_glace 88	degats_des_eaux -44	evenement_climatique 62
#hzen	incendie 110	vol 68
#i3i>	collision -42	evenement_climatique 59	none 80	vandalisme 58	vol -41
#i7a>	degats_des_eaux 138	evenement_climatique 65	none -77	vol -58
#i7t>	blessure 65
#i9a>	evenement_climatique 115
#i9ay	collision -43	degats_des_eaux -71	evenement_climatique 242	vol -55
#i9i>	collision 50	incendie -73	vandalisme 123	vol -68
#iad>	bris_de_glace 117	none -51	vol 53
#iair	vol 152
#ial>	evenement_climatique 70
#ialo	degats_des_eaux 74
#ian>	dommage_materiel 55
#iang	collision 119
#iat>	vol 63
#iate	collision 135	degats_des_eaux -51	evenement_climatique 50
#iba>	dommage_materiel 64	none -48	vandalisme 62
#iban	collision 115	none -47
#ibi>	none -45	vandalisme 81	vol 82
#ibn>	autre -41	blessure -45	incendie -41	vol 170
#ican	collision 68	vandalisme 51
#ich>	vandalisme 41
#icha	bris_de_glace 42
#iche	blessure 52	vol 103
#ichk	collision 60	evenement_climatique 95	none -44
#icie	vandalisme 41
#icit	blessure -80	collision -60	dommage_materiel 257	incendie -72	none -57	vol -49
#ick>	blessure 95	vandalisme -59	vol 113
#icul	collision 112
#icyc	collision 111	dommage_materiel 51	vandalisme -71
#ida>	autre 41	none -62
#idat	blessure -60	degats_des_eaux 106
#ide>	collision -74	degats_des_eaux 163	none -57	vandalisme 102
#idea	collision -40	incendie 78	vandalisme 53
#idel	degats_des_eaux 76	evenement_climatique 40
#iden	collision 88
#ideo	collision -139	none -89	vandalisme 226	vol 53
#idia	degats_des_eaux 86
#idon	degats_des_eaux -62	dommage_materiel 50	evenement_climatique -53	incendie 176	none -43	vandalisme -53
#iege	vandalisme 64	vol 49
#iel>	collision 56
#ienn	autre 200	blessure -49	bris_de_glace 58	collision -70	degats_des_eaux 51	dommage_materiel -42	evenement_climatique -40	none -161	vandalisme -68	vol -81
#ient	dommage_materiel 132
#iere	collision 82
#iers	incendie 83
#iete	dommage_materiel 45	incendie 58
#ieur	blessure 131	degats_des_eaux -45	dommage_materiel -56	evenement_climatique -85	none -96	vandalisme -56	vol 90
#ifa>	evenement_climatique 153
#ifac	autre 132	vol -40
#ifet	autre 85	dommage_materiel 43	none -44
#iffe	bris_de_glace 77	collision 99
#iffu	dommage_materiel -45	incendie 41	vandalisme 145	vol -40
#ifi>	collision 72	dommage_materiel 44
#ifon	none -41	vol 79
#ifor	collision 81
#ifou	incendie 64	vandalisme 41
#ifra	evenement_climatique 87
#ift>	autre -44	collision 107	none 89
#ifto	autre 134	collision 71	vol -47
#igam	autre -56	blessure 184
#igne	blessure 58	collision -55	evenement_climatique 55
#igno	degats_des_eaux 73	none -49	vandalisme 77
#igo>	degats_des_eaux -45	dommage_materiel 55	incendie 65
#ihom	evenement_climatique 53	vol 57
#ihou	vandalisme 73
#ija>	none 155
#ika>	evenement_climatique 81	incendie 57
#ikal	collision 54	vandalisme -40	vol 101
#ikay	vandalisme 59	vol 86
#ikh>	vandalisme 113
#ikom	autre 93
#ikra	none 185
#ilah	incendie 46
#ilal	dommage_materiel 112	none -53	vandalisme -66
#ilat	collision 81	evenement_climatique 50
#ile>	collision 112
#ilet	collision -47	none -46	vandalisme 48	vol -40
#ilif	dommage_materiel 112
#ille	autre 57
#ilm>	bris_de_glace -87	collision 238	vol -83
#ilti	collision 74	vandalisme 71	vol -52
#ima>	vol -48
#imar	vol 45
#imat	incendie 57	vol -44
#imen	collision 47	dommage_materiel -47	vandalisme 118	vol -67
#imma	blessure -68	collision -68	dommage_materiel 146	evenement_climatique -47	none -96	vandalisme -66	vol 153
#imme	bris_de_glace -48	degats_des_eaux 154	dommage_materiel -46	none -103	vandalisme 99	vol -70
#imn>	bris_de_glace 136	collision 74	evenement_climatique -75
#imna	bris_de_glace 127	collision -88
#impa	bris_de_glace 175	collision -75
#imta	collision 49	none 110	vandalisme -44
#ina>	degats_des_eaux 41
#inac	autre 42	collision 67	none -65	vandalisme -49	vol 91
#inah	incendie 60
#inat	degats_des_eaux 43	vandalisme 65	vol -40
#ince	collision -87	dommage_materiel -47	incendie 212	none -64	vandalisme -69	vol 94
#inch	none 198	vol -45
#inct	incendie 53
#indu	bris_de_glace -73	degats_des_eaux -40	dommage_materiel 174	none -47	vol 64
#ine>	degats_des_eaux 62	none -45
#inee	bris_de_glace 64	incendie 47
#iner	blessure 117
#ines	collision -65	degats_des_eaux 161	vol 62
#inet	degats_des_eaux 50
#ing>	collision 48
#ingo	collision 74
#inha	collision -97	dommage_materiel 99
#ini>	degats_des_eaux 41
#inia	vol 76
#inie	bris_de_glace 54
#inih	collision 42	vol 129
#inin	autre 125	bris_de_glace 60	collision -54	degats_des_eaux 106	none -77	vol -58
#iniq	autre 115	collision 60	none -46
#init	collision 57
#iniy	collision 62	degats_des_eaux -61	dommage_materiel 83	vandalisme -53	vol 81
#inoi	degats_des_eaux 103	dommage_materiel 81	evenement_climatique -48
#inse	bris_de_glace 151	incendie -56
#int>	collision 73
#inte	collision -45	vandalisme 99	vol 74
#ints	blessure 165	bris_de_glace 116	dommage_materiel -62	evenement_climatique -77	none -59
#intu	collision 152	dommage_materiel -46	evenement_climatique 46	none -76	vandalisme 67	vol -40
#ionn	collision 169	none -45	vol -53
#iori	collision 75
#iot>	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -43
#ipho	degats_des_eaux 44	vol 74
#ipor	collision 97
#ique	none -43
#iqui	vandalisme 64
#ira>	bris_de_glace 40
#irag	collision 117
#iran	collision -79	degats_des_eaux 69
#irat	autre 109	collision 61	none -86	vandalisme -48	vol -89
#irba	collision 58
#ircu	collision 57	incendie 86
#irec	blessure 83
#ires	collision -53	degats_des_eaux -53	incendie 125	none -127	vandalisme 132	vol -100
#iro>	evenement_climatique 64
#irou	collision 135
#isat	collision -63	degats_des_eaux 103	dommage_materiel -46	evenement_climatique 132	vol -101
#isci	blessure 59	collision -59	degats_des_eaux 183	dommage_materiel -41	evenement_climatique 63	none -90	vol -55
#ise>	bris_de_glace 91
#iser	autre -56	blessure 92	collision 73
#iseu	incendie 55
#isin	degats_des_eaux 79
#iski	collision 99
#iskl	collision 89	none -54
#ison	collision 55	dommage_materiel 50
#isqu	blessure 66	collision -77	dommage_materiel 57
#iss>	collision 121	vandalisme -51
#issa	vol 67
#isse	bris_de_glace 42	none -46	vol 75
#issi	autre 73	collision 50	degats_des_eaux 44
#isso	collision 92	incendie 65
#issu	bris_de_glace 87	collision 40	none -43
#ista	autre 173	dommage_materiel 56	none -71	vol -44
#iste	autre 145	none -74
#ita>	autre 175	none -87
#itai	evenement_climatique 74	none -55	vandalisme -72	vol 113
#ital	bris_de_glace 53	collision 57
#itar	blessure 51	collision 49
#itat	dommage_materiel 94
#itch	collision -53	vol 89
#ite>	degats_des_eaux 54
#iter	bris_de_glace -54	degats_des_eaux 175	vol -48
#iteu	dommage_materiel 178	vol -46
#itha	incendie 53
#itho	autre 300	collision -46	dommage_materiel -61	none -104	vandalisme -52	vol 43
#iti>	bris_de_glace 59	dommage_materiel 49	evenement_climatique -59	none -45	vandalisme 161	vol -73
#ito>	blessure 71	vol 49
#itou	collision -55	evenement_climatique 45	none -55	vandalisme 49
#itra	collision 94
#itre	bris_de_glace 151
#itri	bris_de_glace 142	vandalisme 81
#itro	degats_des_eaux -47	dommage_materiel 53	evenement_climatique 171	incendie -56
#itur	evenement_climatique 57	none -58	vandalisme 72
#ium>	dommage_materiel 121
#ive>	autre -40	blessure 74	none -59	vol 127
#iver	collision -76	degats_des_eaux -45	none -75	vandalisme -74	vol 242
#ivil	evenement_climatique 51	incendie 44
#ivra	collision 102
#ivre	vol 68
#iwa>	none 83
#iwni	none 70
#iyad	dommage_materiel 66	none -55	vandalisme 97	vol -56
#iyah	evenement_climatique 92
#iyam	none 112
#iyat	collision 70
#iyed	collision 52	dommage_materiel 41
#iyeh	none 142
#iyet	collision 61
#iyin	degats_des_eaux 46	vol 100
#iyo>	degats_des_eaux 170
#iza>	bris_de_glace 50	collision 54
#izni	blessure -56	collision 96	none 82
#j3a>	dommage_materiel 62
#j3at	collision 66
#j3o>	autre 352	blessure -44	collision -68	none -94	vandalisme -57	vol -50
#j3ou	autre 141	collision 72	none -86	vol -42
#ja3>	collision 144	evenement_climatique -57
#ja3t	incendie 93	vol -49
#jab>	degats_des_eaux 41	dommage_materiel 72	none -53	vandalisme 103	vol -52
#jabo	autre -61	blessure 64	collision 99	evenement_climatique -63
#jah>	bris_de_glace -104	dommage_materiel 47	vandalisme 139
#jaj>	bris_de_glace 227	collision -64	degats_des_eaux -41	none -53	vol -46
#jaja	bris_de_glace 255	collision -95	evenement_climatique 100	none -74	vol -43
#jala	autre -43	collision 78	vol 117
#jama	bris_de_glace 168	evenement_climatique 57	none -45
#jame	incendie 52	vol 108
#jami	collision 125	degats_des_eaux 52	none -72
#jand	collision 71
#jane	collision 44	dommage_materiel 90
#jani	evenement_climatique 134	incendie 46	vol -46
#jant	blessure -40	collision 71	dommage_materiel 74
#janv	collision 42	dommage_materiel -40	none 82
#jara	degats_des_eaux 67	dommage_materiel 109	evenement_climatique -41
#jard	collision -55	incendie 129	none -59	vol -59
#jari	dommage_materiel 50
#jarn	collision -75	degats_des_eaux 46	dommage_materiel 66
#jarr	vandalisme -47	vol 169
#jatn	autre -41	bris_de_glace 64	dommage_materiel 221	none -131	vandalisme -54	vol -72
#jave	dommage_materiel 158	none -77
#jawa	autre 51	dommage_materiel 142	none -153	vandalisme -41
#jawb	degats_des_eaux 44	none 61
#jawc	incendie 56	none 146	vandalisme -53	vol -46
#jawe	dommage_materiel 131	none -43	vol -52
#jay>	collision 60	degats_des_eaux 55
#jaya	collision 75	degats_des_eaux 55	none 41	vandalisme -40
#jbed	blessure -40	collision -54	dommage_materiel 69	vol 103
#jbeh	bris_de_glace 126	vol -42
#jbel	degats_des_eaux -62	evenement_climatique 277	vandalisme -44	vol -51
#jbi>	incendie 99	vandalisme 60
#jda>	vandalisme -43	vol 121
#jdar	blessure -44	degats_des_eaux 43	dommage_materiel -43	evenement_climatique 86	none -109	vandalisme 97
#jdid	autre 53	collision -57	dommage_materiel 61	vol -52
#je3>	autre 87	collision 53	dommage_materiel 46	none -46
#je3n	collision 41	vol 103
#je3t	none -47	vol 78
#jeb>	collision 128	incendie 63
#jebd	collision -54	vol 131
#jebs	collision -66	degats_des_eaux 156	dommage_materiel -40	none -76	vandalisme 89
#ject	collision -77	dommage_materiel 158	incendie -41	none -65	vandalisme 161	vol -130
#jed>	incendie 41	vol 80
#jedd	dommage_materiel 86
#jehd	bris_de_glace 110	none -44	vol 69
#jel>	blessure 40	collision -46	dommage_materiel 96	none -55	vandalisme 48
#jeld	blessure 108	none -40	vandalisme -53	vol 56
#jelh	blessure 52	collision 46
#jell	autre 139	blessure -59	collision -91	vol 88
#jem3	none 79
#jem>	bris_de_glace 69	collision -45	evenement_climatique 45	none -40
#jenb	bris_de_glace 51	collision 88	none -40
#jer7	bris_de_glace 69
#jer>	collision -51	vandalisme 167
#jerr	collision -44	dommage_materiel 43	vol 114
#jet>	dommage_materiel -49	vol 177
#jhi>	blessure -47	vandalisme 45	vol 92
#jhou	incendie 44	vol 53
#jib>	none -67	vol 42
#jiha	vandalisme 99
#jin>	bris_de_glace 105	collision -71	degats_des_eaux -70	evenement_climatique -43	none -49	vandalisme 138
#jira	collision -73	degats_des_eaux 56
#jit>	collision 141	vandalisme -68	vol 48
#jja>	degats_des_eaux 139	vol -41
#jjar	blessure 95	collision 52	evenement_climatique -40
#jje3	autre 239	none -163	vol -45
#jjel	collision -54	degats_des_eaux -44	evenement_climatique 59	vandalisme -44	vol 181
#jla>	collision 64	dommage_materiel -42	evenement_climatique 55
#jlat	collision -88	degats_des_eaux 60	dommage_materiel -47	none -49	vandalisme 109	vol 76
#jli>	blessure 91
#jlia	collision 158	none -44
#jlih	blessure 114	dommage_materiel 40	incendie -67	vol -40
#jlo>	bris_de_glace -49	dommage_materiel 76
#jlou	evenement_climatique 146	none -48	vol -51
#jm3a	none 70
#jme3	bris_de_glace 93	degats_des_eaux 88	dommage_materiel -74
#jna>	incendie 114	none -46	vandalisme -60
#jnab	blessure 45	collision 68	none -67
#jnan	autre -46	blessure -76	bris_de_glace -40	collision -110	degats_des_eaux -52	dommage_materiel -146	evenement_climatique -65	incendie 102	none -177	vandalisme 317	vol -73
#jnb>	autre -42	blessure -68	collision 69	none -59	vandalisme 46	vol 83
#join	degats_des_eaux 139	dommage_materiel -40
#joj>	none 63
#jou>	collision -90	vol 138
#jour	collision -53	vol 93
#jra7	collision 61	vandalisme -42	vol 84
#jra>	bris_de_glace 67	collision -44
#jral	collision -62	evenement_climatique 89	incendie 62
#jrat	bris_de_glace 146	incendie 65	none -52	vol -42
#jre7	bris_de_glace 102	none -41
#jri>	blessure 104	collision -69
#jrou	bris_de_glace 53	vandalisme 50
#juin	none 76
#k7al	blessure 143	dommage_materiel -52	incendie 58	none -71
#k7el	incendie 165	none -44
#k7la	dommage_materiel 66	incendie 109
#ka3b	collision 48	incendie 110
#kab>	bris_de_glace 40	collision 109
#kabe	collision 107	evenement_climatique -47	vandalisme 45
#kabi	vol 155
#kahl	blessure 79	collision -207	dommage_materiel -54	evenement_climatique -46	incendie 145	none -61	vandalisme -68	vol 142
#kaim	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#kala	collision 46	incendie 41	vol 46
#kame	incendie 91	none -59
#kami	collision 109
#kaml	incendie 46	none -40
#kan3	autre 75	dommage_materiel 42	vandalisme -44	vol 49
#kan7	collision -64	degats_des_eaux -101	dommage_materiel 229	evenement_climatique -51	none -61
#kan9	collision 67	dommage_materiel 48
#kanb	blessure 133	evenement_climatique 64	none -71
#kanc	dommage_materiel 47
#kand	blessure 131	vol 41
#kane	bris_de_glace 77	degats_des_eaux -48	evenement_climatique 67	none -60
#kanf	none 74
#kang	bris_de_glace 65	collision 46	evenement_climatique -45
#kanh	dommage_materiel 57
#kanj	blessure 96	collision -71
#kank	bris_de_glace 65	none -49	vol 85
#kanm	collision 204	none -71	vandalisme -50	vol -57
#kann	bris_de_glace -46	collision -56	degats_des_eaux -42	incendie 62	vol 138
#kano	vol 93
#kanr	dommage_materiel 126
#kans	blessure 47	dommage_materiel 44	none -49
#kant	incendie 58
#kar>	evenement_climatique 49	none -42	vandalisme 59
#kara	bris_de_glace -98	collision -116	vandalisme 272	vol -102
#kari	blessure 96	collision -50	dommage_materiel -57	vol -43
#karo	vandalisme 79	vol -40
#karr	collision 139	vandalisme -41
#kass	dommage_materiel 131	evenement_climatique -47	none -45	vandalisme 116	vol -115
#kat3	blessure 74	degats_des_eaux 50	dommage_materiel -77
#kat7	dommage_materiel 101	vol 45
#kat9	degats_des_eaux 66
#kat>	bris_de_glace 78	none -70	vandalisme 52
#katb	autre -83	collision 45	none 141
#katd	dommage_materiel 40	vol 62
#kate	collision 74	dommage_materiel 56	vol -60
#katg	autre 49
#kath	blessure -40	collision 71	none 158
#katj	bris_de_glace 159	dommage_materiel -93
#katk	autre 176	none -73	vol -71
#katl	degats_des_eaux 41
#katr	autre 290	blessure -132	bris_de_glace -48	collision -80	dommage_materiel -51	none -148	vandalisme -50	vol -88
#kats	collision -43	vandalisme 69
#katw	collision 129
#kay3	collision 65	degats_des_eaux 69	evenement_climatique 42	vol -52
#kay7	dommage_materiel 90	none -58	vandalisme -49	vol 116
#kay9	degats_des_eaux 48	vol 72
#kay>	blessure 142	collision -123	degats_des_eaux 56	dommage_materiel 107	incendie -60	none -41
#kaya	vandalisme 65	vol 80
#kayb	autre -42	collision 147
#kayc	incendie 86
#kayd	collision 77
#kaye	bris_de_glace 44	incendie 95
#kayf	degats_des_eaux 40	dommage_materiel -53	none -85	vol 162
#kayh	degats_des_eaux 44	vandalisme 104	vol -49
#kayj	blessure 57	collision -44	degats_des_eaux 46	incendie 65	none -46
#kayk	collision 60	vol 75
#kayl	degats_des_eaux -43	dommage_materiel 72
#kaym	bris_de_glace 78	collision 117	dommage_materiel -53	vandalisme -51
#kayn	none 58
#kayq	bris_de_glace 62	collision -65	incendie 110	none -71	vandalisme -42
#kayr	degats_des_eaux 78	vandalisme 69	vol -50
#kays	degats_des_eaux 68	vol 59
#kayt	dommage_materiel 99	none -41
#kayz	bris_de_glace 89	none -45
#kba>	collision 64	incendie 42
#kbat	bris_de_glace 118	degats_des_eaux -121	dommage_materiel 179	none -56	vandalisme -50
#kber	degats_des_eaux 92
#kbir	blessure 47	bris_de_glace 47	none -48
#kbti	autre -57	blessure 107	collision 119
#keb>	collision 41	vandalisme 129	vol -42
#kebb	blessure 119	collision -46	dommage_materiel 120	none -71	vol -46
#kebt	blessure 67
#kech	autre 40	bris_de_glace 41	dommage_materiel 51	none -59
#ked>	none 114	vol -46
#keff	autre -62	blessure 135	bris_de_glace -78	collision -99	degats_des_eaux -45	dommage_materiel -42	evenement_climatique -63	incendie -68	none -130	vandalisme -86	vol 174
#kel>	collision -45	none -48	vandalisme 173
#kelb	blessure 107	collision 62	dommage_materiel 41	none -45
#kell	none 93
#kelm	collision -109	vandalisme 218
#kemm	collision 120
#ken>	autre 46	collision -65	incendie 98	none 53	vol -76
#kend	collision -49	degats_des_eaux 44	dommage_materiel -101	none 110	vol 78
#keni	collision 94
#kenn	bris_de_glace 72	evenement_climatique 50
#ker>	collision -41	degats_des_eaux -58	none -41	vol 180
#kerc	collision 190	evenement_climatique -76
#kers	collision 119	vandalisme 57	vol -47
#kesr	blessure -84	bris_de_glace -48	collision 50	dommage_materiel 182	evenement_climatique 44	none -53	vol -61
#kess	none -44	vandalisme 129
#ket>	collision -61	dommage_materiel 78	none -43	vandalisme 73
#ketb	dommage_materiel 134	incendie 45	vandalisme -44	vol -45
#kha>	blessure 49	collision 55
#khad	autre -47	blessure 203	bris_de_glace 162	collision -83	dommage_materiel -126	none -119	vol -76
#khaf	collision 114	dommage_materiel -45
#khal	dommage_materiel 113	incendie 40	none -59	vandalisme -57
#kham	collision 43	dommage_materiel 98	incendie 53
#khan	incendie 149
#khar	collision 47	vol 53
#khas	vandalisme 59
#khat	dommage_materiel -57	evenement_climatique 41	incendie 80
#khaw	collision 40	dommage_materiel -41	none -52	vol 60
#khay	blessure 65	collision -52
#khaz	collision -51	vol 74
#khba	collision 68	none 58
#khbe	bris_de_glace 155	collision -66	dommage_materiel 111	none -70	vol -40
#khch	blessure 124	collision -47	dommage_materiel -58	evenement_climatique 60	incendie 50	none -68	vol -42
#khda	vol 104
#khdd	collision 43	dommage_materiel 68	incendie -41	vol -40
#khde	autre 54
#khdi	blessure 73	vandalisme 54	vol -48
#khdm	blessure 136	dommage_materiel 107	none -71	vandalisme -52	vol -110
#khdo	collision 64
#kheb	collision 54	dommage_materiel 49	none -50
#khem	blessure -76	collision 64	incendie 130	vandalisme -79
#khen	collision -50	incendie 80
#kher	vandalisme 52
#khes	degats_des_eaux 102
#khet	none -43	vandalisme 93	vol 81
#khfi	bris_de_glace 114	collision 50	evenement_climatique -72
#khil	dommage_materiel 154	none -45
#khin	degats_des_eaux 56	none -44	vol 146
#khit	autre -48	collision -54	degats_des_eaux -61	dommage_materiel -132	evenement_climatique 48	incendie 161	none 93
#khiy	blessure 49	collision -65	degats_des_eaux 76	dommage_materiel -52	incendie 112	none -44	vol -44
#khla	evenement_climatique 48	none -40
#khle	dommage_materiel -53	vol 165
#khli	blessure 43	evenement_climatique 76	none 42	vol -42
#khll	vol 40
#khlo	vol 172
#khmi	none 43
#khne	incendie 146
#khob	degats_des_eaux 64	incendie 65
#khod	collision 91	vol -42
#khor	none 56	vol 85
#khoy	collision 65	dommage_materiel 56
#khra	autre 69	collision 43
#khsa	dommage_materiel 95	incendie 50
#khse	bris_de_glace -64	degats_des_eaux 92	vandalisme 90
#khta	collision -67	dommage_materiel 48	none -121	vol 253
#khte	vol 168
#khtf	collision -62	vol 203
#khti	bris_de_glace 46
#khto	dommage_materiel 121	vol -46
#khwa	none -54	vol 136
#khya	bris_de_glace 88	degats_des_eaux -44	evenement_climatique 62
#khze	incendie 110	vol 68
#kia>	vandalisme -66	vol 111
#kifa	autre 132	vol -40
#kil>	none -46	vandalisme 89	vol 44
#kina	vol 59
#king	collision 53
#kit>	vandalisme 51
#kka>	vandalisme 84	vol -42
#kkab	bris_de_glace 52	collision 138	vandalisme -74
#kkal	incendie 81
#kkar	autre 41	degats_des_eaux -42	evenement_climatique 88	vandalisme 40	vol -56
#kkat	autre -58	collision -54	none -107	vandalisme 195
#kked	none 100	vol -46
#kki>	collision 164	dommage_materiel -51	none -73	vol -45
#kkit	collision 64
#kla>	blessure 188	collision -67	dommage_materiel 119	none -107	vandalisme -48
#klam	collision -65	degats_des_eaux 183	evenement_climatique -50	none -120	vol -52
#klat	collision -78	dommage_materiel -41	evenement_climatique 250	incendie 52	none -76	vandalisme -63	vol -55
#klia	collision -44	dommage_materiel 68
#klim	blessure 42	degats_des_eaux 95	vandalisme 47
#klit	blessure 88	collision 62	none -89
#klla	collision 221	dommage_materiel -40	none -53	vol -45
#kna>	degats_des_eaux 79
#knes	collision 60
#knna	dommage_materiel 71	vandalisme -62	vol 53
#kol>	bris_de_glace 93	evenement_climatique -49	none 52	vol -41
#kola	evenement_climatique -47	vandalisme 109
#kolh	evenement_climatique 70
#koll	autre 48	dommage_materiel 59	none -56
#koln	collision 46
#kolo	bris_de_glace 85	collision -83	evenement_climatique 57	incendie 95	vandalisme -54
#kom>	autre 46
#kona	none -43	vandalisme 73	vol -46
#kora	blessure 49	bris_de_glace 167	degats_des_eaux -43	vandalisme -42
#kors	autre -67	blessure -62	collision -85	vandalisme 75	vol 165
#koul	bris_de_glace 114	collision 54
#koum	degats_des_eaux 67
#koun	collision 46
#kour	bris_de_glace 88	vandalisme -49
#kouz	degats_des_eaux 53
#kra>	collision -48	dommage_materiel 49	none 44	vol 52
#kran	collision 76	vandalisme 71	vol -46
#kras	bris_de_glace -78	evenement_climatique 51	none -56	vandalisme 183	vol -44
#kri>	bris_de_glace 55	vol 105
#kser	dommage_materiel -49	vandalisme 116
#ksid	collision 166	none -41
#ktab	autre 130	none -128	vandalisme 96	vol -79
#ktaf	blessure 149	degats_des_eaux 94	dommage_materiel -48	none -88	vol -57
#ktb>	degats_des_eaux 73
#ktbo	evenement_climatique 40	none -67	vandalisme 152
#kteb	collision 43	vandalisme 44
#ktef	bris_de_glace 56	evenement_climatique 57
#ktou	vandalisme 69
#kya>	bris_de_glace 93	collision -63	dommage_materiel 138	vandalisme -55
#l2ar	collision 91
#l3a>	incendie 57
#l3af	incendie 119
#l3aj	bris_de_glace -46	collision -132	degats_des_eaux -40	dommage_materiel 122	evenement_climatique 227	none -163	vandalisme -57	vol -51
#l3am	autre 52	collision -54	dommage_materiel -41	vandalisme 89	vol 45
#l3an	collision -54	vandalisme 181	vol -42
#l3ar	collision 64	none 84
#l3as	evenement_climatique 100
#l3aw	autre -40	blessure 234	bris_de_glace -64	collision -124	dommage_materiel -53	evenement_climatique -42	none -62	vandalisme -53	vol 111
#l3bo	collision -77	incendie 99	vandalisme 149	vol -63
#l3ch	none 44
#l3eb	bris_de_glace 42	collision -63	degats_des_eaux -45	dommage_materiel 91	vandalisme 67
#l3er	dommage_materiel 92	none -80	vandalisme 87
#l3es	bris_de_glace -54	collision 80	degats_des_eaux 71	none -46	vandalisme 67	vol -42
#l3id	autre 61	collision -83	degats_des_eaux -41	dommage_materiel 42	none -55	vol 88
#l3im	vol 71
#l3in	autre 182	bris_de_glace 100	collision -135	incendie 59	none -105	vol -77
#l3o>	bris_de_glace -50	degats_des_eaux -108	dommage_materiel -44	vandalisme 171	vol -49
#l3ou	collision -48	evenement_climatique 216	none -72	vandalisme -40
#l3ro	bris_de_glace -42	collision -47	dommage_materiel 106	evenement_climatique -50	none -151	vandalisme 191
#l3ya	evenement_climatique 53
#l7a9	collision 71
#l7af	collision 77
#l7aj	collision 43
#l7am	vol 61
#l7an	none -42
#l7ar	collision -44	degats_des_eaux 130	evenement_climatique -89	incendie 150	vol -66
#l7ba	collision 57	evenement_climatique -40	none -50	vandalisme 232	vol -58
#l7ch	dommage_materiel 88
#l7di	blessure 72	none -41
#l7ed	incendie 73	none 53
#l7em	collision -59	degats_des_eaux 48
#l7it	degats_des_eaux 89	none -46
#l7je	collision -71	vandalisme 217	vol -41
#l7ma	bris_de_glace 84	collision 89
#l7od	blessure 105
#l7ou	blessure 201	collision -108	incendie 58	none -55	vol -44
#l7ra	vandalisme 245	vol -153
#l7ri	dommage_materiel 68
#l7ta	collision 74	incendie 52
#l7wa	autre 65	none -43	vol 51
#l7yo	degats_des_eaux -75	dommage_materiel -56	vandalisme 244	vol -43
#l9a>	collision -52	none 52	vandalisme 92
#l9ah	autre 60	dommage_materiel -43	none -43	vandalisme 62
#l9an	collision -56	dommage_materiel 59	evenement_climatique 41	vandalisme 81
#l9at	blessure 96	collision 64	degats_des_eaux 71	evenement_climatique -45	none -70	vol -46
#l9aw	blessure -66	collision 138	dommage_materiel -54	incendie 143	none -60	vol -72
#l9ay	collision -64	dommage_materiel 175	evenement_climatique 67	none -99	vandalisme 44	vol -100
#l9di	collision 111	dommage_materiel -60	vandalisme 136	vol -78
#l9el	autre 127	none -73	vandalisme 88	vol -69
#l9er	evenement_climatique 98
#l9et	collision 46	dommage_materiel 85	vol -40
#l9in	collision -42	degats_des_eaux 82	vol 108
#l9it	none -45	vol 96
#l9od	collision 49
#la3>	evenement_climatique 45	incendie 64	none -70	vandalisme 40	vol -47
#la3b	bris_de_glace 64	collision -74	dommage_materiel -42	none -95	vandalisme 180	vol -40
#la3t	autre -83	blessure 83	collision 186	degats_des_eaux -42	dommage_materiel -44	vandalisme -52
#la9>	bris_de_glace 41	dommage_materiel 84
#la9a	bris_de_glace 65	collision 138	none -64	vandalisme -53	vol 76
#la9i	collision 49	vol 91
#laay	blessure -54	collision 67	dommage_materiel -42	evenement_climatique 105	vol -52
#lab>	autre 147	none -80	vol -43
#laca	degats_des_eaux 77	incendie 103	none -49
#lace	bris_de_glace 111	collision -40	none -52	vandalisme 92
#lach	autre 181	vol -52
#lad>	none -44	vandalisme 151	vol -57
#ladi	degats_des_eaux 45	evenement_climatique 63
#lafo	degats_des_eaux 102
#laha	collision 82	dommage_materiel -43	vol 49
#laho	collision -41	degats_des_eaux 179	dommage_materiel -65	evenement_climatique -133
#lain	collision -55	none -40	vandalisme 74	vol 112
#lair	degats_des_eaux 41	dommage_materiel -43	evenement_climatique 58	none -51
#lakh	degats_des_eaux -42	evenement_climatique 57	vol 74
#lal>	none -51	vandalisme -40
#lala	blessure 62	bris_de_glace -43	collision -62	degats_des_eaux -62	dommage_materiel -48	none 238	vandalisme -62	vol -65
#lall	collision -77	degats_des_eaux 160
#lama	none 180
#lamp	collision -41	dommage_materiel 42	incendie 52	none -98	vandalisme 124	vol -85
#lamt	collision 46	vol 46
#lan>	collision 69	dommage_materiel -43	none 92	vandalisme -82	vol 65
#lanc	blessure 43	collision 53
#land	autre 91	collision 112	incendie 75	none -87	vol -40
#lant	collision 197	vol -80
#laqu	dommage_materiel 181
#lara	vandalisme 65	vol 56
#lard	collision 54	dommage_materiel 41	evenement_climatique 60	none -43
#lari	degats_des_eaux -43	vol 92
#las>	collision 40	incendie 124
#lasa	autre -55	blessure -86	none 138	vol -40
#lass	bris_de_glace 43
#last	blessure 110	incendie 48	none -60	vol -51
#lat>	incendie 45
#lata	collision 81
#late	bris_de_glace 65	collision -65	dommage_materiel 139	incendie -53	none -49
#lati	autre 119	collision 141	none -83	vol -42
#latk	none 84
#latr	autre -47	blessure 241	dommage_materiel -89
#lava	degats_des_eaux 180	none -44
#lave	degats_des_eaux 108
#lavi	blessure -45	dommage_materiel 268	none -59	vol -43
#law>	none -59	vol 145
#lay>	dommage_materiel -41	none 80	vandalisme -51	vol 107
#layk	degats_des_eaux 52	evenement_climatique 63
#lb7e	bris_de_glace 51	evenement_climatique 58
#lbab	collision 40	none -46	vandalisme 51
#lbac	evenement_climatique 61	none -52	vandalisme 70	vol -51
#lbai	bris_de_glace 44	degats_des_eaux 44
#lbal	degats_des_eaux 55	dommage_materiel 96	vol -57
#lban	blessure 40	vol 99
#lbar	none 53
#lbas	vandalisme -43	vol 157
#lbat	blessure -66	collision 225	evenement_climatique -60	none -86	vandalisme -52
#lbe7	dommage_materiel 108	vol 79
#lbeb	collision 87
#lben	bris_de_glace 52
#lber	bris_de_glace 92	collision -49
#lbes	collision 59	vol 58
#lbgh	collision 95
#lbi>	collision -74	dommage_materiel 76	none -63	vandalisme 119	vol -45
#lbib	collision 154	none -122
#lbid	collision -67	evenement_climatique 182	none -52	vandalisme 43
#lbis	collision 107	none -50
#lbit	bris_de_glace 97	dommage_materiel -40	evenement_climatique -44	vol 55
#lbla	collision 43	vol 100
#lbo>	collision -73	vandalisme -56	vol 188
#lbol	autre -40	blessure 63	vol 44
#lbot	collision -134	degats_des_eaux -47	incendie 68	vol 151
#lbra	blessure 96	collision -61	evenement_climatique 54	none -49	vandalisme 67	vol -55
#lcab	blessure -61	collision -120	degats_des_eaux -69	evenement_climatique 195	incendie 134	none -49	vandalisme -41	vol -90
#lcai	collision -54	vandalisme -50	vol 227
#lcam	collision 97	vol 40
#lcan	autre -54	blessure -58	collision -87	degats_des_eaux -49	dommage_materiel 271	evenement_climatique -56	incendie -43	none -41
#lcap	none -70	vandalisme 147	vol -41
#lcar	dommage_materiel -45	none -53	vandalisme 48	vol 100
#lch>	degats_des_eaux 82	dommage_materiel 59	evenement_climatique -74	none 77	vol -48
#lcha	dommage_materiel 115
#lcli	collision 44	degats_des_eaux 108	evenement_climatique -42
#lcof	vol 52
#lcom	collision -54	evenement_climatique 90	vol 77
#lcor	blessure -46	collision -97	vol 213
#lda>	blessure -58	collision 128	vol 78
#ldak	bris_de_glace 43	dommage_materiel 43	vol -55
#ldi>	dommage_materiel 78
#le3>	evenement_climatique 89	none -54	vol -42
#le3n	evenement_climatique 125
#le3t	blessure 90	bris_de_glace -41	collision 148	none -46
#le9>	blessure 84	degats_des_eaux 75	none -63	vol -41
#le9n	blessure -51	collision 58	dommage_materiel -66	evenement_climatique -59	vandalisme 151	vol -42
#le9t	blessure 104	collision 59	degats_des_eaux 41
#leau	collision -42	degats_des_eaux 64	incendie 72	vandalisme 41	vol -68
#leb>	collision 47	none -43
#lebt	collision 201	none -50
#lec>	collision 54	degats_des_eaux -43	dommage_materiel 46	vol 96
#lect	collision -81	dommage_materiel 135	incendie 118	none -54	vandalisme -52	vol 65
#led>	blessure 115	collision -48	dommage_materiel 53	vol -65
#lef>	autre 135	collision 53
#lefo	vol 91
#left	autre 142	blessure -70	collision 122	dommage_materiel -86	none -79	vandalisme -47	vol -76
#legh	none -47	vandalisme -42	vol 141
#lek>	collision 185	none -46	vandalisme -58
#lekh	blessure 89	vandalisme -43
#lel>	degats_des_eaux 135	none -46
#lem>	collision -55	incendie 67	vol 42
#lemn	dommage_materiel -120	incendie 157	none 40	vandalisme -42
#leph	dommage_materiel 40	vol 50
#leq>	degats_des_eaux 139
#ler>	collision 48	none 54
#less	collision -47	dommage_materiel 104	none -44	vandalisme -61	vol 51
#lest	autre 243	none -118	vol -57
#let>	incendie 47
#letn	dommage_materiel 179	none 50	vandalisme -91	vol -42
#lett	blessure -42	none -42	vol 106
#leur	blessure -40	vandalisme 110
#leva	collision 91	vol -47
#leve	autre 212	none -98
#leww	bris_de_glace 58
#lex>	collision 101	dommage_materiel 65	incendie -75
#lfac	collision 206	none -51	vol -47
#lfar	blessure 100	collision 69	none -119
#lfat	autre 185	blessure -47	dommage_materiel -88	incendie -67	none -82	vandalisme -52
#lfay	collision -44	evenement_climatique 191	vol -58
#lfaz	collision -96	dommage_materiel 224	none -65	vandalisme 78	vol -49
#lfer	bris_de_glace 73	incendie 57	none -55	vandalisme -43	vol 93
#lfeu	collision 95
#lflo	autre 73	dommage_materiel 45	none 51
#lfo9	degats_des_eaux 88
#lfor	bris_de_glace 56	collision -78	vandalisme 49
#lfou	bris_de_glace 45	degats_des_eaux 141	dommage_materiel -42
#lfra	blessure 50	degats_des_eaux 118
#lfri	collision 81
#lgar	bris_de_glace 59	evenement_climatique 75	none -57	vandalisme -60	vol 80
#lgaz	collision -103	degats_des_eaux 91	dommage_materiel -42	incendie 115	none -76
#lgen	degats_des_eaux -40	dommage_materiel -80	evenement_climatique -66	none -44	vandalisme -48	vol 264
#lgha	autre 78	degats_des_eaux 64
#lghe	collision 61
#lghi	blessure -62	collision 78	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 147
#lghn	evenement_climatique 42	vol 76
#lgho	collision 60	evenement_climatique 43
#lgiq	autre 155	collision 56	none -132	vol -57
#lgre	collision 45	evenement_climatique 112
#lha>	degats_des_eaux 42	dommage_materiel 69	none -40
#lhaj	collision 50
#lham	collision -75	none 41	vandalisme 74
#lhom	evenement_climatique 58
#lhou	collision 88	degats_des_eaux -56	dommage_materiel 106
#lhwa	bris_de_glace 116	dommage_materiel 55	incendie 43	none -50	vandalisme -64
#lia>	none -50
#lian	collision -44	dommage_materiel 68
#lib>	blessure -70	degats_des_eaux -62	dommage_materiel 157	incendie 47
#lida	autre 47	blessure 40	none -48
#lidi	autre 99	vol -50
#lien	bris_de_glace 69	dommage_materiel 131
#lier	autre -43	collision 45	degats_des_eaux 46
#lifo	dommage_materiel 77	none -42
#liga	autre -56	blessure 184
#lign	collision 57	vol 41
#lih>	collision 40
#liha	bris_de_glace 52
#liho	evenement_climatique 83	vol 47
#lij>	dommage_materiel 46	vol 78
#lik>	none 121	vol 43
#liko	autre 97
#lila	vandalisme 60	vol 53
#lill	bris_de_glace 43	collision 67	dommage_materiel -47
#lim>	degats_des_eaux 110	none -65	vol 87
#lima	degats_des_eaux 71	incendie 69	vol -44
#lime	collision 70
#limn	bris_de_glace 148	evenement_climatique -49
#lin>	incendie 40
#lina	collision 44	degats_des_eaux 55
#ling	collision 84
#lini	autre 98	collision 65
#lio>	collision 86
#lis>	collision 51
#lisa	collision -63	degats_des_eaux 103	dommage_materiel -46	evenement_climatique 132	vol -101
#lise	vol 105
#lisi	collision 108	none -47	vandalisme 47
#lisr	autre -98	blessure 122	collision 66	none -41
#liss	bris_de_glace 53	collision 99	none -56
#lit>	collision 61
#livr	collision 66
#liw>	autre -57	none 204
#liya	collision 48	degats_des_eaux 64
#liz>	collision 59
#ljam	bris_de_glace 187	collision -142	degats_des_eaux -48	dommage_materiel -59	evenement_climatique -116	incendie -41	none -175	vandalisme 184	vol -79
#ljar	bris_de_glace 71	degats_des_eaux 74	vandalisme -68
#lkbi	blessure 235	bris_de_glace 55	dommage_materiel -71	evenement_climatique -56	none -88
#lkel	blessure 56
#lkha	collision -66	evenement_climatique 54	vandalisme 66
#lkhd	collision -103	degats_des_eaux -40	dommage_materiel -40	evenement_climatique 182	vandalisme 107	vol -57
#lkhi	dommage_materiel -50	incendie 75	none 53	vol 51
#lkho	collision 71	vol -42
#lkhr	bris_de_glace -71	evenement_climatique 61	vandalisme 83	vol -60
#lkhs	collision -87	dommage_materiel 165	evenement_climatique 81	none -40	vandalisme -70
#lkhw	incendie 66	vol 55
#lkhy	bris_de_glace 196	degats_des_eaux -54	incendie -118
#lkli	bris_de_glace -47	degats_des_eaux 45	evenement_climatique 41
#lkom	incendie 45
#lkon	degats_des_eaux -47	dommage_materiel -44	evenement_climatique 176
#lkor	autre -48	bris_de_glace 58	vol 93
#lkou	degats_des_eaux 55
#lkra	bris_de_glace -74	collision -48	dommage_materiel 40	none -44	vandalisme 96
#lla3	collision -61	degats_des_eaux -52	dommage_materiel -41	none -88	vandalisme 325	vol -55
#lla>	incendie 44
#llab	autre 141	blessure -73	collision -106	none -40	vol 69
#llag	collision -44	evenement_climatique 112	vandalisme 70
#llal	blessure 57	collision 68	degats_des_eaux 41	none -59	vol -40
#llar	collision 124
#llat	bris_de_glace 80
#llaw	none -77	vol 137
#lle3	collision -53	dommage_materiel -125	none -49	vandalisme 245	vol -108
#lle9	blessure 60	bris_de_glace 62	collision -57	dommage_materiel 51	none -48	vandalisme -58	vol 67
#lle>	autre 42	none -61
#lleb	blessure -71	bris_de_glace 43	collision 60	dommage_materiel -46	none -41	vandalisme -49	vol 89
#llek	blessure 80	collision 125	none -50	vandalisme -49
#llem	collision -59	dommage_materiel 81
#ller	collision 84	none 75
#lles	autre 53	blessure 50	collision -60	dommage_materiel 69	none -49
#llet	autre 110	collision -40
#lleu	bris_de_glace 151	collision -74
#llha	dommage_materiel 166	none -82
#llie	collision 61
#llij	dommage_materiel 59
#llit	bris_de_glace 45	collision 42
#lliw	vol 62
#llom	blessure 195	none -45
#llon	degats_des_eaux 99	dommage_materiel 62
#llou	collision 47
#llum	blessure 170	bris_de_glace 152	collision -41	degats_des_eaux -50	dommage_materiel -131	evenement_climatique -42	none -73	vandalisme -40
#lm3e	degats_des_eaux 103
#lm3i	blessure -50	collision 125	evenement_climatique 48	vol -43
#lma7	collision 50
#lma>	collision -46	degats_des_eaux 163
#lmac	blessure 42	degats_des_eaux 155	none -45
#lmad	collision 63	evenement_climatique 60
#lmag	bris_de_glace -51	collision -144	degats_des_eaux -55	evenement_climatique -62	incendie -53	vandalisme 147	vol 137
#lmah	degats_des_eaux -40	dommage_materiel 85
#lmak	blessure 97	degats_des_eaux 50	vandalisme 77	vol -99
#lmal	vol 44
#lmar	degats_des_eaux 114	evenement_climatique -41
#lmas	collision 141	degats_des_eaux 45
#lmdi	evenement_climatique 59
#lmdr	none -46	vol 110
#lmec	bris_de_glace 85	collision 63	dommage_materiel 69	incendie -63	none -40
#lmed	degats_des_eaux 46	vandalisme 102	vol -77
#lmin	collision 78
#lmkh	incendie 86
#lmod	blessure 46
#lmoh	degats_des_eaux 73
#lmon	blessure -56	collision -59	vandalisme -64	vol 204
#lmor	collision 169
#lmot	collision 48
#lmou	autre 43	evenement_climatique 51
#lmra	autre 90	bris_de_glace 67	none -68
#lmse	collision 114	vandalisme -42
#lnac	collision 54	vol 59
#lni>	autre 197	blessure 71	none -178	vol -40
#lo3>	blessure 107	collision 139	degats_des_eaux -59	dommage_materiel -45	none -55	vol -56
#lo7>	bris_de_glace -46	collision -69	dommage_materiel 157	incendie -120	none -76	vandalisme 172	vol -89
#loca	degats_des_eaux 50	dommage_materiel -40	none -71	vandalisme 65	vol 102
#loga	collision 57	none -52	vol 58
#loir	blessure -42	degats_des_eaux 171
#lom>	blessure 156
#lomb	degats_des_eaux 89
#lon>	degats_des_eaux 54	incendie 46
#lonn	degats_des_eaux 210	none -56
#lor>	collision 100	none -46
#lott	degats_des_eaux 161
#lou3	collision 83
#lou7	evenement_climatique 238	none -114	vandalisme -53
#louf	collision 206	none -40
#louk	blessure -52	collision -51	dommage_materiel 115	evenement_climatique 103	none -67
#loul	degats_des_eaux 95	vol 54
#loum	autre -52	blessure 80
#loun	dommage_materiel 113
#lous	autre 123
#lovo	collision 65
#lpar	evenement_climatique 69	none -59	vandalisme 83
#lpas	autre 151	degats_des_eaux -40	evenement_climatique 70	none -64	vol -71
#lpc>	collision -100	dommage_materiel 169	none -47	vandalisme -64	vol 136
#lpha	bris_de_glace 57	collision 77	vandalisme -45
#lpla	collision 87	degats_des_eaux 72
#lpol	vol 64
#lpom	collision -45	incendie 113	none -49	vol 91
#lpor	autre 54	collision 63	none -73	vol 51
#lpri	vandalisme 111
#lqah	vol 45
#lqdi	collision -93	none -62	vandalisme 292
#lsa>	collision 146	dommage_materiel -75	vandalisme 77
#lsou	dommage_materiel 102	vol -64
#lta>	collision 49
#ltan	degats_des_eaux 50
#ltat	blessure 43	degats_des_eaux -43	dommage_materiel 218	evenement_climatique -61	none -56
#lto>	autre 173	collision -63	degats_des_eaux -49	dommage_materiel 179	none -177	vandalisme -43	vol -54
#ltra	vandalisme 106
#lum>	blessure 170	bris_de_glace 152	collision -41	degats_des_eaux -50	dommage_materiel -131	evenement_climatique -42	none -73	vandalisme -40
#lune	autre 228	blessure -45	bris_de_glace 113	collision -107	degats_des_eaux -44	dommage_materiel -83	evenement_climatique -46	none -64	vandalisme 52	vol -63
#lure	blessure 188	collision -91	dommage_materiel -64	evenement_climatique -40	incendie 138	none -49
#lust	collision -57	degats_des_eaux 143	dommage_materiel 128	evenement_climatique -45	vol -54
#lux>	bris_de_glace 116	evenement_climatique 93
#lvas	collision -60	dommage_materiel 251	none -47
#lvel	degats_des_eaux -45	evenement_climatique 126	vol 43
#lvit	bris_de_glace 232	collision -48	evenement_climatique -46
#lvol	autre 71	collision 83	vol -54
#lwa9	vol 42
#lwa>	blessure -53	collision -60	degats_des_eaux 88	incendie 106	vol -49
#lwad	evenement_climatique 156
#lwal	autre 63	blessure 50
#lwar	collision 79	vandalisme 96	vol -61
#lwat	blessure 165	collision -72	vol 85
#lwe9	incendie 50
#lwer	vandalisme 107
#lwes	bris_de_glace 54	dommage_materiel 140	none -89
#lwi9	collision -50	evenement_climatique 197	incendie -41	vol -66
#lwla	none -45	vandalisme 174
#lwli	blessure -83	degats_des_eaux 98	dommage_materiel 170	none -104	vandalisme -52	vol -44
#lwra	autre 119	none -54	vol 57
#lyce	blessure 54	none -78	vol 83
#lyom	bris_de_glace 87	evenement_climatique -43	none 77	vandalisme -40
#lyon	autre 114
#lyou	none 48
#lyse	autre 191	blessure -82	collision -99	dommage_materiel -44	evenement_climatique -40	none -85	vandalisme -40	vol 157
#m3ah	none -42	vandalisme 87
#m3ak	bris_de_glace 58	collision 49
#m3an	collision 45	vol 90
#m3aw	collision -46	degats_des_eaux 73	dommage_materiel 134	incendie -44	vandalisme -40
#m3ay	collision 44
#m3el	degats_des_eaux 60
#m3em	vandalisme 80	vol -45
#m3ew	collision 99
#m3iz	collision 123	evenement_climatique 48
#m3ta	dommage_materiel 102	evenement_climatique 46	incendie -41	none -40	vandalisme -43
#m7da	vandalisme 98	vol -67
#m7lo	degats_des_eaux 65
#m7to	collision -81	incendie 91	vandalisme 43
#m9et	bris_de_glace 49	collision 40	vandalisme 113	vol -53
#m9lo	vol 148
#m9to	dommage_materiel -51	vol 131
#ma3>	degats_des_eaux 96	incendie 100	none -47
#ma3a	autre 81	degats_des_eaux -48	dommage_materiel -53	evenement_climatique 83	none -63	vandalisme 88	vol -61
#ma3e	none 44
#ma3l	collision 60
#ma3n	none 192	vol -41
#ma3r	autre 40
#ma7d	collision -62	degats_des_eaux 70	dommage_materiel -41	evenement_climatique 127	none -60	vandalisme -44
#ma7l	collision -64	incendie 66
#ma9a	evenement_climatique 78
#ma9d	collision 92
#mabg	degats_des_eaux 50
#macb	dommage_materiel 187
#mach	none 55
#maci	bris_de_glace 41	vol 50
#mad>	incendie 130
#madi	collision 91	vandalisme -46
#madr	collision 206	vol -58
#mafi	autre 46	collision 144	none -42	vol -74
#maga	collision -126	evenement_climatique 52	none -47	vol 135
#mah>	bris_de_glace 53
#mahd	dommage_materiel 51	none -40	vol 43
#mahl	dommage_materiel 67	none -51	vol 93
#mai>	none 144
#main	collision 99	vandalisme 44	vol -45
#mais	collision 79	dommage_materiel 46
#maka	none 62
#makh	incendie 48	vol 67
#mal9	vol 88
#mala	collision 135
#mali	blessure 171	collision -120
#mall	blessure 155	collision 44	none -100
#mam>	blessure 126	bris_de_glace 41	collision -59	vandalisme -40
#mama	bris_de_glace 117	dommage_materiel -45	none -46
#man>	vandalisme -65	vol 153
#mana	blessure 46	none 66
#mand	autre -44	collision -88	dommage_materiel 149	none 45
#mane	blessure 182	collision -67	dommage_materiel 76	none -107	vandalisme -51
#mant	none 83
#mar>	vandalisme 154
#marb	blessure -72	bris_de_glace -43	collision -138	degats_des_eaux 84	dommage_materiel 243	none -119
#marc	blessure 40	collision 124
#mari	blessure -45	collision 132	degats_des_eaux 48	vol -44
#marj	dommage_materiel 92
#marr	vandalisme -45	vol 58
#mars	autre 143	none -74
#mart	collision -41	degats_des_eaux -44	dommage_materiel 64	none -85	vandalisme 108
#mas2	collision 76	none 82
#mat>	dommage_materiel 55
#mata	dommage_materiel 50	evenement_climatique 46
#matb	collision -67	degats_des_eaux 115
#matc	blessure 208	collision -99	none -70	vandalisme 120	vol -54
#mate	evenement_climatique 99	incendie 52
#mati	collision 47
#mato	collision -51	dommage_materiel -73	evenement_climatique 118	incendie 121	none -41	vol -46
#matr	collision 69
#maw>	collision -40	incendie -75	vandalisme 230	vol -46
#mayn	none 131
#mba>	bris_de_glace 244	degats_des_eaux -96	dommage_materiel -43	incendie -83	none -59
#mbe>	collision 44	vandalisme 95
#mbel	degats_des_eaux 116
#mbie	autre 58	degats_des_eaux 92
#mbou	autre 49
#mbre	blessure -45	bris_de_glace 70	degats_des_eaux 52	none -45
#mbul	collision 70
#mch>	autre 202	collision 123	dommage_materiel -60	none -92	vandalisme -44	vol -45
#mcha	none -41
#mche	evenement_climatique 48	vol -40
#mchi	none -47	vol 51
#mdan	vandalisme 191	vol -89
#mdin	evenement_climatique 59
#mdol	vol 44
#mdou	vandalisme 47
#mdra	blessure -67	collision 46	degats_des_eaux 97	vol 67
#mdro	collision -48	degats_des_eaux 77	vandalisme 55
#me3>	dommage_materiel -42	vol 50
#me3n	bris_de_glace 40
#me3t	bris_de_glace 94
#me7>	collision -56	incendie 68	vandalisme 114
#me7l	collision -47	degats_des_eaux 129	none -49	vol 83
#me7r	dommage_materiel -89	evenement_climatique 59	incendie 49	vandalisme 124
#me7t	degats_des_eaux 100	vol 92
#mech	blessure 98	collision -148	dommage_materiel 47	evenement_climatique -43	incendie 121	none -53	vandalisme -43
#med>	bris_de_glace -47	evenement_climatique 71	vandalisme 65
#mede	blessure 170	collision -102	evenement_climatique 73	vol -43
#medr	collision 54	vandalisme 114	vol -77
#mega	bris_de_glace 218	degats_des_eaux -114	none -42
#megh	blessure 77	collision -67	dommage_materiel -51	none 147
#meh>	collision 159	vol -46
#mehd	blessure -60	dommage_materiel 42	evenement_climatique -53	none -73	vandalisme 128
#mekn	collision 60
#mekt	degats_des_eaux -72	vandalisme 70	vol 60
#mena	collision 56	dommage_materiel 192	none -48	vandalisme -57	vol -52
#menh	evenement_climatique 49	incendie 85	none -41	vandalisme -42
#menn	autre 53	degats_des_eaux 137
#ment	autre 41	blessure 43	vandalisme 53	vol -40
#mera	dommage_materiel 88	vol 67
#merc	none 54
#merf	collision -43	degats_des_eaux 120
#meri	vol 43
#mern	collision 59
#merr	autre 82	none -64	vandalisme 48
#mers	autre -70	blessure 53	collision -42	dommage_materiel -48	none -70	vandalisme 165
#mert	collision -56	degats_des_eaux 64	vol 80
#merz	collision 79	dommage_materiel 95
#mes>	collision 43	evenement_climatique 57
#mesk	collision 126	none -40
#mesm	collision -91	vandalisme 251	vol -88
#mess	collision -62	dommage_materiel -68	none -50	vandalisme 57	vol 96
#metr	bris_de_glace -45	degats_des_eaux 60	evenement_climatique 51	none -44
#meub	degats_des_eaux 121	none -58	vol -42
#mezr	blessure -53	bris_de_glace -53	collision 147	dommage_materiel -70	incendie -107	none -77	vandalisme 151	vol -50
#mezy	none 134
#mfer	autre -47	collision 83	dommage_materiel 56	vol -42
#mfto	collision 133	none -115	vol 112
#mghe	autre 42	vol 50
#mher	blessure 47
#mi3>	collision 131	none -136	vandalisme 69	vol -51
#mide	degats_des_eaux 76	evenement_climatique 40
#mier	evenement_climatique 163	none -58
#mila	collision 49	dommage_materiel -69	none -73	vandalisme -47	vol 165
#min>	vandalisme -48	vol 109
#mina	blessure 80	collision -77	degats_des_eaux 131	vandalisme -42	vol -40
#mine	incendie 54
#mini	collision 134	none -50
#mio>	collision 76
#mion	collision 87
#miqu	bris_de_glace 220	vandalisme -40
#mira	bris_de_glace -43	collision -71	dommage_materiel -76	vandalisme 204	vol 54
#misk	collision 99
#miss	vol 75
#mito	blessure 131	collision -65
#mitr	degats_des_eaux -50	evenement_climatique 188	incendie -61	vol 48
#miya	collision 64	incendie 70	none -42
#miyt	collision -85	degats_des_eaux -76	none -45	vandalisme 102	vol 142
#mjro	vandalisme 76
#mken	autre 56	collision -55	none 100
#mkes	bris_de_glace -57	collision -81	degats_des_eaux -43	evenement_climatique 50	none -54	vandalisme 64	vol 120
#mkha	collision -151	dommage_materiel -73	vandalisme 240
#mkhe	collision -85	none -45	vandalisme 218
#mkhl	blessure 108	degats_des_eaux -45	dommage_materiel 103	none -42	vol -42
#mkin	none 116
#mkto	none -73	vandalisme 170	vol -55
#mli>	bris_de_glace 83	incendie 49	none -40
#mlin	incendie 48
#mlli	bris_de_glace 49	dommage_materiel 43
#mlou	none 96
#mma>	collision -79	vandalisme -41	vol 80
#mmad	collision 71	vol 40
#mmam	blessure 162	collision -60	degats_des_eaux 51	none -66
#mmar	vol 96
#mmat	collision 40	evenement_climatique 83
#mmed	bris_de_glace -64	degats_des_eaux 106	vandalisme 111	vol -49
#mmel	incendie 69	none 49
#mmer	collision 40
#mmeu	bris_de_glace -48	degats_des_eaux 154	dommage_materiel -46	none -103	vandalisme 99	vol -70
#mmi>	collision 95
#mmis	vol 85
#mmro	collision 82
#mna>	collision 42
#mnfo	dommage_materiel 55
#mnha	incendie -73	vandalisme 80
#mni>	dommage_materiel 78
#mnin	degats_des_eaux 56	evenement_climatique -43	none -44	vol 43
#mnno	degats_des_eaux -51	dommage_materiel -54	incendie 196	none -60
#mno>	degats_des_eaux 167
#mobi	collision 45
#moch	evenement_climatique 105	none -40
#mode	collision -55	dommage_materiel 84	evenement_climatique 76	incendie 48
#modi	blessure 57
#moha	bris_de_glace -43	vandalisme 41
#mohi	degats_des_eaux 107
#moin	collision 216	none -49	vandalisme -41	vol -119
#moir	blessure -79	degats_des_eaux -49	dommage_materiel 264	none -61	vandalisme -41
#momk	none 116
#mont	autre 95	blessure -47	collision -58	vandalisme -50	vol 161
#mor>	none 87
#mora	collision 107
#morq	collision 40	vol 78
#mosa	dommage_materiel 51	evenement_climatique 77	none 86	vol -61
#most	autre -50	collision 88	dommage_materiel -43	vol 67
#mote	incendie 66
#moto	collision 77	vol 67
#mou3	vandalisme 60	vol 69
#mouc	dommage_materiel -73	incendie 49	none -67	vandalisme 136	vol -52
#moud	blessure 104	collision -43	evenement_climatique 118	none -65	vandalisme 52	vol -59
#mouj	dommage_materiel 44	evenement_climatique 104
#moum	incendie 166	none -54	vandalisme -46	vol -40
#mour	collision 56	vol 106
#mous	blessure 63	collision -69	dommage_materiel -41	incendie 41	none -58	vandalisme 53	vol 61
#mout	autre 124	blessure -53	dommage_materiel 45	none -61	vandalisme -47
#mouz	blessure 57	collision 60
#mpac	bris_de_glace 175	collision -75
#mpe>	degats_des_eaux 62	none -72	vol 94
#mpet	evenement_climatique 148
#mpia	dommage_materiel -42	incendie 229	vol -54
#mpie	incendie 92
#mpin	evenement_climatique 145
#mpte	degats_des_eaux 76	evenement_climatique 48
#mra>	none -47	vol 47
#mray	bris_de_glace 340	collision -50	degats_des_eaux -40	none -85	vandalisme -54
#mri>	collision 71	dommage_materiel -44	none 251	vandalisme -75	vol -45
#mrid	autre 145	dommage_materiel -50	none -121	vandalisme 159	vol -96
#mro>	vandalisme 49	vol -41
#mrou	collision 53	dommage_materiel 134	none -54	vol -57
#mrra	autre 268	collision -51	dommage_materiel -49	none -115	vandalisme -74
#mrti	collision 135
#msa>	none 77
#msdo	collision -53	degats_des_eaux 114
#mse7	bris_de_glace 55	degats_des_eaux -42	dommage_materiel 207	none -64	vol -46
#msem	autre 83	blessure -44	collision 93	dommage_materiel -49	vandalisme -46
#msin	collision 40	degats_des_eaux 68
#mski	collision 100
#msun	dommage_materiel 196	none -90
#mt2e	none 204	vol -41
#mta>	collision 58	none 88
#mtch	autre 87	bris_de_glace 48
#mti>	collision 119	evenement_climatique -41	incendie -81	vandalisme 50
#mtna	collision 45	vol 74
#mway	vol 103
#mzro	dommage_materiel 104	incendie 74	none -67	vol -43
#mzya	collision 72	none -51	vol 48
#n3as	degats_des_eaux 95
#n3aw	dommage_materiel 43	none -49	vol 175
#n3el	bris_de_glace -70	collision -48	degats_des_eaux -46	dommage_materiel 267	incendie -41	vol -45
#n3em	collision 77
#n3es	vol 131
#n3ey	collision 63	none 60
#n3re	autre 42	blessure 61	vol -44
#n3ti	blessure 166	bris_de_glace -43	collision -85	dommage_materiel -73	vandalisme 137	vol -87
#n7el	collision -40	vol 123
#n9a>	collision -43	degats_des_eaux 57	vandalisme 91	vol -46
#n9de	collision 64
#n9ed	collision 79	dommage_materiel 65
#n9el	collision 73	dommage_materiel -58	none -84	vandalisme -112	vol 200
#n9ez	blessure 42	incendie 78	vol -40
#n9i>	collision 45	none -46	vol 105
#n9o>	bris_de_glace -88	collision 60	vandalisme 165	vol -43
#n9te	collision 43	dommage_materiel 135	evenement_climatique -93	incendie -46
#na3a	collision 94	none 137	vol -49
#na3e	collision -52	evenement_climatique 90	none -56	vol 56
#na3s	none -48	vol 113
#na9e	bris_de_glace -66	collision -72	vandalisme 136
#nab>	collision 80	none -59
#nach	collision 41
#nack	bris_de_glace -66	collision -67	incendie 56	vandalisme 74	vol 42
#nad>	collision 62
#nada	autre 91	blessure -51	bris_de_glace -44	collision -90	dommage_materiel 212	none -135	vandalisme -65
#nade	dommage_materiel 72
#nado	collision 41	vol 93
#nage	autre 44	collision -78	dommage_materiel 139
#naha	collision -58	incendie 79	vandalisme 67
#nahc	none 174
#nair	autre 65	blessure -52	collision -46	dommage_materiel 141	vol -90
#nakh	blessure -53	dommage_materiel -44	none -111	vandalisme 199	vol -43
#nal>	dommage_materiel 136
#nali	collision -63	degats_des_eaux 103	dommage_materiel -46	evenement_climatique 132	vol -101
#nan>	blessure 138	collision -55	none -93	vandalisme 135	vol -60
#nanc	autre 58	blessure 42
#nant	bris_de_glace 42
#nape	degats_des_eaux 47	dommage_materiel 104	vol -51
#naql	dommage_materiel 50
#nas>	vandalisme 46	vol 40
#nat>	blessure 42
#nate	dommage_materiel 68
#natn	vandalisme 122	vol -50
#naw>	autre 52	vandalisme 129	vol -64
#naze	collision 55	degats_des_eaux 44
#nbed	blessure 52	none 64
#nbi3	autre -61	blessure -51	dommage_materiel -43	evenement_climatique 95	none -103	vol 126
#nbi>	degats_des_eaux 150
#nbni	blessure 97	collision -53	evenement_climatique 44
#ncai	none 69
#nce>	autre 68
#nces	collision 59
#nch>	none 132
#ncha	autre -42	blessure 163	bris_de_glace -48	degats_des_eaux -45	dommage_materiel -62	evenement_climatique -52	incendie -51	none -204	vandalisme 108	vol 79
#nche	degats_des_eaux 58	evenement_climatique 55
#nchk	collision -74	none 43	vandalisme 139
#ncho	none 57
#nchr	incendie 46	vol 102
#ncte	incendie 53
#nda>	autre 57	bris_de_glace 47	dommage_materiel 59	none -54
#ndal	evenement_climatique 46
#ndar	vol 59
#nde>	autre -72	collision -84	dommage_materiel 210	incendie 59
#ndec	none 40
#nden	none 125
#nder	autre -44	blessure 222	dommage_materiel -61	none -88	vandalisme -57
#ndes	dommage_materiel -49	incendie 139	none -111	vol 52
#ndeu	none -43	vandalisme -40	vol 123
#ndha	blessure 164	collision 42	dommage_materiel -55	none -42
#ndho	collision -48	evenement_climatique 43	vol 86
#ndi>	degats_des_eaux 40
#ndic	degats_des_eaux 67
#ndis	vol 53
#ndko	autre 48	blessure 55	vol -44
#ndna	vol 76
#ndo>	collision 68
#ndor	degats_des_eaux 72
#ndou	collision -55	none -79	vandalisme 119	vol 118
#ndre	collision 117
#nduc	bris_de_glace -64	dommage_materiel 198
#ne9>	blessure -41	collision -44	incendie 169
#neau	dommage_materiel -49	evenement_climatique 146	none -49
#neb>	dommage_materiel 63	none -96	vandalisme 136	vol -47
#nech	blessure -46	bris_de_glace -55	collision -120	degats_des_eaux -55	incendie 45	none -89	vandalisme -42	vol 298
#nee>	bris_de_glace 62	dommage_materiel 95
#nefe	degats_des_eaux 88
#neff	collision 60	degats_des_eaux 150	vol -47
#nefk	degats_des_eaux 99	dommage_materiel -50	incendie 82
#nefs	none -55	vol 107
#neim	collision -49	vandalisme -70	vol 180
#nejj	blessure 93
#nemr	collision 68
#ner>	autre 81	collision 65	vol -45
#nerv	blessure 117
#net>	degats_des_eaux 48	none -42
#netn	collision 89	evenement_climatique 58
#netr	bris_de_glace 254	collision -41	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
#nett	bris_de_glace 44
#neu>	collision 111	dommage_materiel 53	vol -43
#neus	vandalisme 76
#nezl	blessure 135	dommage_materiel -61
#nfek	degats_des_eaux 68
#nfou	dommage_materiel 65
#ngar	degats_des_eaux -41	evenement_climatique 206	none -91
#nge>	degats_des_eaux -45	dommage_materiel 183	none -116
#ngel	blessure -42	bris_de_glace 45	collision -43	dommage_materiel 152	vol -41
#nger	autre -50	dommage_materiel -51	vandalisme 116
#nghs	bris_de_glace 80	evenement_climatique -45
#ngle	collision 75
#ngo>	collision 74
#ngol	collision 71	dommage_materiel 58	incendie -80	none 74
#ngoo	bris_de_glace 79	collision 75	evenement_climatique -53	none -41
#ngou	blessure 56	collision -74	vol 180
#nha>	vandalisme 120
#nhde	none 101
#nhez	blessure 154
#nhom	collision -44	evenement_climatique 67	incendie 105	none -55	vandalisme -56
#nia>	bris_de_glace 41	vol 46
#nier	collision -49	vol 89
#nifi	collision 87
#nifr	evenement_climatique 99	vandalisme 73	vol -113
#nih>	degats_des_eaux 53	vol 106
#nina	degats_des_eaux 139
#niqu	autre 84	degats_des_eaux 74	none -48
#nis>	none -52	vandalisme 148
#nit>	collision 87
#nite	autre -44	dommage_materiel 82	vol 59
#nitr	collision 94
#nive	blessure -43	collision 51	degats_des_eaux -46	dommage_materiel -55	none -60	vandalisme 93	vol 98
#niya	vandalisme 46
#niyi	degats_des_eaux 92	dommage_materiel -58	none -52	vandalisme 127
#nja>	blessure 85	evenement_climatique 57
#njaw	collision -63	none 168
#njib	incendie 126
#njou	collision 107	evenement_climatique 42
#njri	blessure 151	bris_de_glace 67	collision -104
#nka>	blessure 83	none -50	vol 86
#nkem	none 142
#nkhd	collision -47	none -42	vandalisme 151
#nkhe	collision -53	dommage_materiel 70	vol 109
#nkte	blessure -42	collision 84	dommage_materiel -75	evenement_climatique -48	vol 106
#nmch	collision 73	dommage_materiel 62	none -60	vandalisme 59
#nna>	bris_de_glace 53
#nnan	autre 59	vandalisme 65
#nnas	autre -44	none -40	vandalisme -46	vol 178
#nnaw	autre 52	vandalisme 129	vol -64
#nne>	autre 77	degats_des_eaux 84	evenement_climatique 53	none -64
#nnea	dommage_materiel -49	evenement_climatique 146	none -49
#nneb	autre -45	blessure -50	bris_de_glace -41	collision -54	dommage_materiel 87	none -149	vandalisme 168	vol -75
#nner	autre 116	blessure -46	degats_des_eaux 69
#nnet	bris_de_glace 64	collision 145	incendie -45	none -40
#nneu	autre 55	incendie 65	none -49	vandalisme 55	vol -45
#nni>	degats_des_eaux 75
#nno>	autre 55	incendie 144
#nnul	autre 175	collision -42	none 95	vol -53
#nobi	collision 76	evenement_climatique 75	none -85
#noir	collision -54	degats_des_eaux 142
#non>	autre 57	none 131
#nora	bris_de_glace 220	vandalisme -40
#nos>	bris_de_glace 110	collision -56	dommage_materiel -47	evenement_climatique -68	incendie 57	none -60	vandalisme 81
#noss	none 67
#nota	collision 80
#nou>	autre 84	vandalisme 105
#noun	incendie 58
#nous	autre 155	collision -61	none -196	vol 131
#nout	vandalisme 43
#nqa>	blessure -48	collision 128	dommage_materiel -48	none -140	vandalisme 188	vol -88
#nqde	blessure 127	collision -59	none 75
#nqez	blessure 83	collision 193	degats_des_eaux -41	vol -87
#nsa>	degats_des_eaux 81
#nsal	collision -74	dommage_materiel 88	evenement_climatique -54	vandalisme -56	vol 197
#nsar	none 127
#nsat	incendie 47
#nsaw	incendie 69	none 130	vol -49
#nsei	blessure 58	collision -51	evenement_climatique 51	none 60
#nser	bris_de_glace 80	degats_des_eaux 41	incendie -43
#nseu	bris_de_glace 52	dommage_materiel 109	none -53
#nsew	none 148
#nsey	collision 77
#nsif	autre 84	none 50
#nsio	dommage_materiel 173	none -44
#nsit	autre 91	degats_des_eaux 52	incendie 54	none -66
#nspo	dommage_materiel 71
#nsta	collision 48
#ntch	none 127	vandalisme -68
#nte>	none -44	vandalisme 40	vol 81
#nten	collision -61	dommage_materiel -43	evenement_climatique 192	none -68	vandalisme 100
#nter	vandalisme 124
#ntes	collision 75	incendie 52
#nti>	blessure 82	none -49
#ntie	dommage_materiel -66	evenement_climatique 129
#ntis	autre 49	dommage_materiel 86	none -59
#nto>	collision 83
#ntra	autre 118
#ntre	dommage_materiel -51	incendie 64
#nts>	blessure 134	bris_de_glace 91	collision -57	dommage_materiel -52	none -57
#ntse	autre 83	none 55
#ntur	autre 54	blessure -43	bris_de_glace -40	collision 109	dommage_materiel -43	none -73	vandalisme 43
#nula	autre 334	none -159
#nuli	autre 61	collision -54	none 264	vandalisme -56	vol -70
#nvie	collision 42	dommage_materiel -40	none 82
#nya>	autre 59	evenement_climatique -43
#nyin	none 47
#nzel	degats_des_eaux 49	none -52
#o7dh	bris_de_glace 195	none -45
#o7do	bris_de_glace 92	collision -50	dommage_materiel 59
#o9an	bris_de_glace 118	degats_des_eaux 73	evenement_climatique -68
#o9i>	collision -69	degats_des_eaux 132
#o9o>	collision -133	none -85	vandalisme 230	vol -59
#ob3>	collision 47
#oba>	autre 174	blessure -45	evenement_climatique 57	none -71
#obil	collision 50	none -43
#obin	degats_des_eaux 92
#obis	blessure 44	collision 91	vandalisme -42
#obot	dommage_materiel 46	none 74
#obra	collision -95	degats_des_eaux 133	incendie 45
#obre	autre 76	bris_de_glace 44
#obz>	collision 70	incendie 67
#ocad	collision 170	vol -43
#ocal	blessure -48	bris_de_glace -58	degats_des_eaux 145	dommage_materiel -44	evenement_climatique -40	incendie -46	none -107	vol 90
#ocat	degats_des_eaux -63	dommage_materiel -40	vandalisme 114	vol 85
#och>	collision 63	evenement_climatique 41
#ocha	vol 108
#ochd	autre -41	blessure -45	incendie -41	vol 170
#oche	blessure -43	bris_de_glace -47	collision -192	dommage_materiel -71	evenement_climatique 115	none -131	vandalisme -93	vol 345
#ochk	collision 76
#ocht	autre 88	collision -51	incendie 58	none 78
#ocie	collision 65	degats_des_eaux -42	dommage_materiel 84
#ocke	blessure 214	collision -183	degats_des_eaux -78	none -83	vandalisme -113	vol 162
#ocot	blessure 58	bris_de_glace -61	collision -68	degats_des_eaux -45	dommage_materiel 149	incendie -101
#octo	autre 76	bris_de_glace 44
#odam	bris_de_glace 80	collision -121	dommage_materiel -64	vol 196
#odda	vol 49
#odem	collision -69	dommage_materiel 108	evenement_climatique 107	vol -41
#odir	blessure 57
#odra	collision 93	vol -50
#ods>	none -73	vandalisme -112	vol 197
#offr	vol 76
#ofo>	collision 54	evenement_climatique -64	vandalisme 69
#ofra	blessure 72	dommage_materiel 96	evenement_climatique -45	vol -45
#ogan	collision 57	none -52	vol 58
#oha>	autre 108	blessure 78	evenement_climatique 92	none -142	vandalisme -48
#oham	bris_de_glace -47	degats_des_eaux 46	vandalisme 46
#ohim	degats_des_eaux 107
#ohom	collision -58	none -58	vandalisme 296	vol -77
#oiff	vandalisme 79
#oile	none -64
#oin>	collision 216	none -49	vandalisme -41	vol -119
#oint	collision 41
#oir>	degats_des_eaux 49
#oire	collision -49	degats_des_eaux 75	dommage_materiel 85
#ois>	dommage_materiel 50	none -49	vandalisme -46	vol 56
#oise	collision 45
#oisi	bris_de_glace 57	vandalisme 44
#oiss	collision 165	incendie 94	none -54	vandalisme -42	vol -70
#oit>	bris_de_glace 81	collision -77	evenement_climatique 143	none -73	vandalisme 61	vol -48
#oite	blessure -52	vandalisme 214
#oitu	evenement_climatique 57	none -58	vandalisme 72
#ojec	blessure -51	collision -99	dommage_materiel 135	incendie -51	none -86	vandalisme 191	vol -139
#okba	collision -68	evenement_climatique 55	vol 82
#okeb	blessure 107	collision -74	degats_des_eaux -42
#okha	incendie 139
#okhr	collision 100
#okka	evenement_climatique 48	vol -48
#okra	collision 40	none 108
#ola>	evenement_climatique 102	none -54	vandalisme 47
#olah	collision -53	vol 86
#olai	degats_des_eaux 50	dommage_materiel -54	evenement_climatique 72	incendie 45	none -64
#olan	collision 245	vol -86
#ole>	evenement_climatique 72	none -71	vandalisme 77
#olf>	bris_de_glace 40	dommage_materiel -42	evenement_climatique -40	incendie 115
#olha	collision -51	evenement_climatique 48	incendie 87
#olho	blessure 42	evenement_climatique 74
#olil	dommage_materiel -42	vol 55
#olis	vol 46
#olla	dommage_materiel 40
#olle	vandalisme 154	vol -48
#ollh	dommage_materiel 127	none -63
#olli	collision 126
#ollo	blessure -42	bris_de_glace 45	collision -40	degats_des_eaux 55	incendie 52
#olna	collision 46	evenement_climatique 63
#olo>	autre 164	collision -63	none -98	vandalisme -55
#olon	degats_des_eaux 186	none -53
#olou	bris_de_glace 52	collision 150	vol -95
#olta	collision -50	degats_des_eaux 63	dommage_materiel 116	incendie -77
#oma>	bris_de_glace -61	collision 60	degats_des_eaux 72	evenement_climatique -81
#omar	incendie 82
#ombe	collision 44	vandalisme 95
#ombi	autre 54	degats_des_eaux 85
#ome>	blessure 77	evenement_climatique 80
#omki	none 116
#omma	collision -119	dommage_materiel 199	evenement_climatique -44
#ommi	vol 76
#omob	collision 45
#ompe	degats_des_eaux 81	none -74	vol 134
#ompi	incendie 111
#ompt	degats_des_eaux 77
#omra	vol 52
#omro	dommage_materiel 183	none -41	vandalisme 69	vol -87
#on9i	blessure 65	collision -47	vol 100
#ona>	evenement_climatique 96	vandalisme 40
#onc>	collision -51	vol 108
#ond>	collision 43
#onda	degats_des_eaux -59	dommage_materiel 116	evenement_climatique 115
#onde	autre -69	degats_des_eaux -41	dommage_materiel 68	incendie 67	none -71	vol 76
#ondi	vol 80
#ondu	collision -64	degats_des_eaux 95	evenement_climatique 66	incendie -41
#one>	dommage_materiel 61	vandalisme 52	vol 46
#onee	dommage_materiel 241	evenement_climatique -102	incendie -58
#onge	blessure -47	dommage_materiel 174	vol -40
#oni>	none -51	vandalisme 68
#onit	autre -44	dommage_materiel 82	vol 59
#onjo	evenement_climatique 73
#onna	collision -41	vandalisme -40	vol 154
#onne	collision 75	degats_des_eaux 59	none -50
#onob	collision 76	evenement_climatique 75	none -85
#ons>	degats_des_eaux 79
#onse	none 121
#onso	autre -40	collision 58	dommage_materiel 43	none -75	vol 103
#onst	collision 49
#ontr	autre 119
#ook>	dommage_materiel 187
#oote	collision 44	vandalisme 55
#oper	blessure 138
#opri	collision -71	degats_des_eaux 120	incendie 93
#opro	collision -49	incendie 88	vandalisme 111	vol -91
#opti	dommage_materiel 74
#oque	collision -71	degats_des_eaux 51	vol 80
#or3a	blessure 198	dommage_materiel -41	evenement_climatique -72	none -53
#ora>	collision 49	none -41
#orah	bris_de_glace 78
#oram	bris_de_glace 220	vandalisme -40
#orat	autre -49	blessure -43	collision 177
#orde	bris_de_glace 49	collision 117
#ordi	dommage_materiel 97
#ordo	autre 58	blessure 42
#ore>	bris_de_glace -66	dommage_materiel -45	incendie 73	none -87	vandalisme 160
#ori>	bris_de_glace -46	collision 78	evenement_climatique 103
#orit	collision 75
#orn>	bris_de_glace 54	collision -75	incendie 41	vandalisme 52
#orni	blessure 103	collision 44
#orou	bris_de_glace 70	incendie 75	none -40
#orqu	collision 40	vol 78
#orsi	autre -54	blessure -53	bris_de_glace -93	collision -75	evenement_climatique 79	vandalisme 61	vol 132
#ort>	collision 48	vol 53
#orta	none -57	vol 138
#orte	none -50
#orti	collision 128
#orza	blessure 101
#osit	collision 144	none -60	vandalisme -41	vol 48
#oss>	none 67
#ossa	collision 78	vandalisme 48
#osse	blessure 214	collision -63	none -59	vol -45
#ossi	none 109
#ost>	collision 123
#osta	dommage_materiel 140	none -50
#oste	degats_des_eaux 42	dommage_materiel 89
#ota>	collision 56	vol 76
#otan	collision 88
#ote>	collision -50	dommage_materiel 126	evenement_climatique 50	none -59	vol -47
#otea	collision 155
#otec	collision 42
#otel	autre 87	collision -54	dommage_materiel 79	none -88	vol 48
#oter	collision 44	vandalisme 55
#oteu	incendie 66
#otla	degats_des_eaux 103	none -51	vandalisme -40	vol 98
#oto>	vol 99
#otor	collision 93	vol 72
#otte	incendie 118
#otti	blessure 69	collision -57	incendie 57
#otto	blessure 48	collision 129	vol -40
#ou3>	vol 43
#ou3a	collision -102	none -56	vandalisme 62	vol 170
#ou3i	collision 85
#ou7>	collision 103	evenement_climatique 77	none -64
#ou7d	incendie 47
#ou9>	blessure 49
#ou9a	collision 80	degats_des_eaux 205	dommage_materiel -62	none -97
#oua>	bris_de_glace 87	dommage_materiel -95	vol 141
#ouan	blessure 42	evenement_climatique 68
#oub>	vol 48
#ouba	collision 101	incendie -47	none -53	vandalisme 50
#oube	collision 42	incendie 116
#oubi	collision -42	vandalisme 196	vol -62
#oubl	collision 44
#ouce	collision 43	dommage_materiel 162	vol -59
#ouch	bris_de_glace 66	degats_des_eaux 44
#oud>	evenement_climatique 51
#ouda	dommage_materiel 53	evenement_climatique 71	none -43	vandalisme -41
#oude	blessure 126	collision -132	degats_des_eaux 120	none -42	vandalisme -40
#oudi	blessure 99	collision 105	none -92	vandalisme -50	vol -46
#oue>	dommage_materiel 136
#oues	collision -103	vol 216
#ouf>	collision 59
#oufo	dommage_materiel 58	vandalisme -52
#oug>	bris_de_glace -46	vandalisme 98
#ouga	collision 79	dommage_materiel 95
#ouge	collision 67
#ouh>	collision 45	dommage_materiel 47	none -40
#ouha	degats_des_eaux 43
#ouho	bris_de_glace -49	collision -97	degats_des_eaux -116	dommage_materiel -72	evenement_climatique 169	incendie -54	none -115	vol 77
#ouia	vol 43
#ouil	collision 78
#ouir	dommage_materiel 224	vol -58
#ouja	collision -42	dommage_materiel 84	evenement_climatique 101
#oujd	vol 105
#ouk>	blessure 70	none -42	vol 101
#ouka	blessure 183	collision -76	evenement_climatique 66	none -86
#oukh	none -44	vol 104
#oukk	incendie 81
#oule	collision 70	vol 55
#ouli	collision 55
#oull	none 82
#oulo	degats_des_eaux 109
#oum>	none 49
#oume	incendie 166	none -54	vandalisme -46	vol -40
#ouna	evenement_climatique 58
#oune	dommage_materiel 99	evenement_climatique 46	vol -47
#ouni	vol 63
#oupe	collision -60	dommage_materiel -86	incendie 139	none -82	vandalisme 40	vol 63
#ouq>	autre 42	bris_de_glace 56	collision -130	vol 59
#ouqa	dommage_materiel -69	incendie 72	vandalisme 110
#oura	bris_de_glace 90	none -46
#ouri	evenement_climatique 150	vol 72
#ourr	collision 143	none -46
#ours	autre 83	blessure 76
#ourt	incendie 128
#ous>	collision -49	vol 41
#ousa	dommage_materiel 93	evenement_climatique 101	none -90	vandalisme -53
#ouse	autre 112	blessure -40	dommage_materiel -81	evenement_climatique -40	incendie 108	none -118	vandalisme -56	vol 86
#ousi	none 40	vandalisme 92
#ousk	blessure 63	collision 53	dommage_materiel -72	vol 75
#ouss	autre 81	none -81
#out>	collision -46	none -51	vandalisme 63
#outa	autre 48	incendie 72
#oute	bris_de_glace 49	incendie 64
#outi	vandalisme 110
#outt	degats_des_eaux 44	dommage_materiel -46	evenement_climatique -55	vol 113
#ouya	collision 72
#ouz>	vandalisme 64
#ouzi	degats_des_eaux 47
#ouzz	blessure 57	collision 60
#ovis	bris_de_glace 70
#ovo>	collision 65
#owwe	none 121
#oxyg	blessure -42	collision -42	incendie 171
#oya>	collision 65	dommage_materiel 56
#pact	bris_de_glace 175	collision -75
#pagn	autre 193	none -75
#pann	autre 50	dommage_materiel -45	evenement_climatique 106	none -41
#pano	bris_de_glace 220	vandalisme -40
#papi	evenement_climatique 86	incendie 69	vandalisme -84
#para	collision -54	evenement_climatique 95	none -66
#parb	bris_de_glace 178	collision -68
#pare	bris_de_glace 59	collision 52	none -40
#park	collision 46
#parq	degats_des_eaux 125
#part	incendie 59	vandalisme -62	vol 63
#pas>	none 92
#pass	collision 52
#pati	bris_de_glace 44	incendie -49
#peag	collision 167
#pein	blessure -41	collision 76	dommage_materiel -78	evenement_climatique 76	incendie -40	none -124	vandalisme 117	vol -58
#pell	collision -71	degats_des_eaux 137
#pera	blessure 138
#perc	dommage_materiel 107	none -56	vandalisme -50	vol 91
#perg	autre -41	collision -40	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 224	none -116	vandalisme 95	vol -116
#perm	blessure 85	vol -40
#pert	none 65
#peta	vandalisme 153	vol -46
#pete	evenement_climatique 148
#peug	collision 93
#phar	bris_de_glace 59	none -48
#phot	autre -41	dommage_materiel 116	vol 41
#pia>	dommage_materiel -42	incendie 229	vol -54
#pica	collision 68	vandalisme 51
#pick	collision 145	none -66	vandalisme -63	vol 77
#pier	incendie 88
#ping	evenement_climatique 145
#piqu	blessure -51	collision -40	dommage_materiel -129	evenement_climatique 67	incendie 90	vandalisme -49	vol 93
#pisc	blessure 59	collision -59	degats_des_eaux 183	dommage_materiel -41	evenement_climatique 63	none -90	vol -55
#piss	vol 63
#pist	vandalisme -54	vol 139
#plac	degats_des_eaux 100	incendie 74
#plaf	degats_des_eaux 102
#plag	autre 123	collision 53	none -49	vandalisme -56
#plai	collision -55	none -40	vandalisme 74	vol 112
#plaq	dommage_materiel 144
#plas	dommage_materiel -40	evenement_climatique 108	incendie 147	none -55
#plat	autre -49	blessure 173	dommage_materiel 69	incendie -42
#pli>	vol 105
#plom	degats_des_eaux 89
#pneu	vandalisme 110
#poin	blessure 49	collision 59
#pomp	incendie 82
#port	none -45	vol 68
#pos>	blessure 40	collision -50	vol 133
#posi	collision 144	none -60	vandalisme -41	vol 48
#pot>	none -64	vandalisme 100
#pote	collision 140	evenement_climatique 41
#poub	collision 42	incendie 116
#pouc	collision 43	dommage_materiel 162	vol -59
#ppar	autre 76	collision -49	incendie 54	none -43
#ppor	collision 180	vol -61
#pray	collision -51	degats_des_eaux -62	none -79	vandalisme 279	vol -90
#prel	autre 244	none -127	vol -40
#pres	bris_de_glace 95	degats_des_eaux -41
#prie	collision -71	degats_des_eaux 120	incendie 93
#prio	collision 75
#pris	collision -41	degats_des_eaux -92	dommage_materiel 59	incendie 69	vol 66
#proj	blessure -51	collision -99	dommage_materiel 135	incendie -51	none -86	vandalisme 191	vol -139
#prop	collision -71	degats_des_eaux 120	incendie 93
#prot	autre 69
#ptem	dommage_materiel -41	evenement_climatique 114
#pteu	degats_des_eaux 152	dommage_materiel -48
#qahw	dommage_materiel 55
#qas>	dommage_materiel 43
#qasn	bris_de_glace -43	degats_des_eaux -79	dommage_materiel -52	evenement_climatique -45	vandalisme 165	vol 66
#qat>	bris_de_glace 68	collision -54	none -47	vandalisme -52	vol 42
#qbel	blessure 69	degats_des_eaux -50
#qder	blessure 127	collision -59	none 75
#qdim	collision -93	none -62	vandalisme 292
#qe3>	blessure 146	vol -44
#qeb>	collision -153	degats_des_eaux 299	dommage_materiel 122	evenement_climatique -80	incendie -60	vandalisme -82	vol -73
#qef>	autre 45	evenement_climatique 71
#qelb	blessure -71	collision 113	evenement_climatique -59	none -66	vandalisme -64	vol 55
#qell	collision -42	vandalisme 162	vol -43
#qet>	bris_de_glace 192	degats_des_eaux 75	evenement_climatique -43	incendie -42	none -63
#qett	degats_des_eaux 58	dommage_materiel -63	evenement_climatique 71
#qiss	collision 59
#qleb	collision 174	degats_des_eaux 59	none -54
#qodd	blessure 67
#qqa>	collision 146	dommage_materiel -45	none -41	vol -44
#qqat	bris_de_glace 193	collision -76	vandalisme -70
#qta3	bris_de_glace 112	collision -107	degats_des_eaux -42	dommage_materiel 127	evenement_climatique -63	incendie -45	none -46
#qte3	blessure 63	degats_des_eaux 81
#qtel	dommage_materiel 138	evenement_climatique 40
#quad	collision 203	none -46
#quar	dommage_materiel 117	none -42
#que>	dommage_materiel 51
#quee	blessure 103	bris_de_glace -55	collision -90	degats_des_eaux -45	dommage_materiel 103	evenement_climatique -51	none -107	vandalisme 121	vol -58
#ques	vol 90
#quet	degats_des_eaux 114
#queu	collision 162	dommage_materiel -99	vandalisme -55	vol 97
#quia	vandalisme 64
#r3a>	blessure 94	collision -69	dommage_materiel 139	evenement_climatique -50	none -72
#r7a>	vol 134
#r7at	bris_de_glace 60	dommage_materiel 52
#r9a>	collision 112	evenement_climatique 52	none -45	vandalisme -43
#r9at	degats_des_eaux 50	incendie 94	none -49
#r9e3	bris_de_glace 76	collision -41	degats_des_eaux 101
#r9o>	collision -55	incendie 187	none -67	vandalisme -73	vol 58
#r9ou	collision -66	degats_des_eaux -47	dommage_materiel 90	none -44	vol 74
#ra3>	collision 95
#ra3i	blessure -62	bris_de_glace 111	collision -40	dommage_materiel 69
#ra7>	collision 55	dommage_materiel 52	none -44	vandalisme -51	vol 58
#ra9>	autre 77	none -52	vol 42
#ra9a	autre 122	blessure -47	collision -50	evenement_climatique 125	none -64	vol -50
#ra9m	dommage_materiel -40	vandalisme 125
#ra9o	collision 103	vol -45
#rab>	collision 77	dommage_materiel -58	evenement_climatique 61	none -51	vol -44
#raba	autre 63	dommage_materiel 45	none -66	vol 56
#rabi	degats_des_eaux 88
#rabn	collision 155	none -52	vandalisme 83
#rabo	collision -45	dommage_materiel -40	evenement_climatique 196	none -81	vandalisme 51
#rabt	collision 219	none -62
#race	collision 136	none -60	vandalisme -73	vol 101
#rach	degats_des_eaux 91
#ract	vandalisme 103
#rad>	collision -51	evenement_climatique 209	none -80	vandalisme -50
#radi	autre 42	none -48
#raft	degats_des_eaux 111
#rage	collision 73	evenement_climatique 57	none -44
#rah>	autre 59	none -46
#rain	autre 175	none -138	vandalisme -43	vol 77
#rais	collision 102
#rait	collision -80	dommage_materiel 99	evenement_climatique -46	none -50	vandalisme 59
#raj3	autre 226	blessure -41	none -56
#raj>	bris_de_glace 133	collision -64	none -68	vandalisme -51	vol 99
#raje	vandalisme 44
#rajl	collision 56	vandalisme 89
#raka	evenement_climatique 57	vandalisme 66	vol -41
#rakb	collision 117
#rake	collision 95	vol -45
#ram>	vandalisme 163	vol -77
#rami	bris_de_glace 150	collision -50	dommage_materiel -42	vandalisme 123	vol -75
#ramw	vol 103
#ran>	dommage_materiel 51
#ranc	autre 54	none 41
#rand	bris_de_glace 94
#rane	dommage_materiel -41	evenement_climatique 92	vandalisme -44	vol 49
#rani	blessure 42	collision 89
#rans	collision 66
#rant	vol -48
#rapp	collision 180	vol -61
#rar>	collision -60	degats_des_eaux -53	incendie 157	vandalisme -42
#rara	bris_de_glace 86	collision -187	degats_des_eaux -40	dommage_materiel -44	incendie 349	none -99	vandalisme -53	vol -45
#rari	vandalisme 67	vol 42
#ras>	blessure 53
#rasa	bris_de_glace -64	vandalisme 51	vol 106
#rash	dommage_materiel 128	none -49	vandalisme -40	vol 63
#rasi	collision 53
#raso	bris_de_glace -54	evenement_climatique 43	incendie 83	none -57	vol 68
#rat>	autre 53	none -51
#rate	collision 45	dommage_materiel 50	evenement_climatique -45	none -42	vandalisme -51	vol 113
#rava	dommage_materiel -60	evenement_climatique 91	vol 74
#ray>	collision -55	degats_des_eaux -54	dommage_materiel -61	none -85	vandalisme 318	vol -86
#raya	bris_de_glace 232	none -69	vandalisme -44
#rayu	collision 100	vandalisme 55	vol -45
#razi	blessure 107	bris_de_glace 108	collision -76	dommage_materiel -99	none -44
#rb3>	none 45
#rba>	collision 57	vandalisme 48	vol -40
#rbag	collision 58
#rbal	degats_des_eaux 44	evenement_climatique 115	none -48
#rban	collision 166	none -58
#rbat	none -46
#rbch	collision -54	none -51	vandalisme 216	vol -46
#rbe9	collision -44	vandalisme -107	vol 188
#rbec	incendie 106
#rbia	dommage_materiel 132	vandalisme -42
#rbiy	dommage_materiel 182
#rbna	collision 108
#rbni	collision 93	vol 63
#rbo>	bris_de_glace -90	vandalisme 110	vol 46
#rbou	blessure -45	collision -49	none -61	vandalisme 67	vol 185
#rbre	blessure -72	bris_de_glace -43	collision -138	degats_des_eaux 84	dommage_materiel 243	none -119
#rbri	bris_de_glace 178	collision -68
#rbt>	collision 66
#rced	collision 72
#rceu	dommage_materiel 107	none -56	vandalisme -50	vol 91
#rch>	collision 120
#rcha	collision 100
#rche	collision 101
#rchi	collision 102	degats_des_eaux 81	evenement_climatique -49	vol -47
#rcui	incendie 110
#rda>	dommage_materiel 52	incendie 52	none -59
#rde>	bris_de_glace 47	collision -62	vandalisme -50	vol 134
#rdie	dommage_materiel -41	none -57	vol 178
#rdin	blessure 70	bris_de_glace 49	incendie 73	none -53
#rdon	autre 58	blessure 42
#rds>	incendie 245	none -64	vol -42
#re3d	degats_des_eaux -62	evenement_climatique 148
#re7t	collision 57	degats_des_eaux -49	evenement_climatique 60
#re9a	autre -50	degats_des_eaux 60	none -65	vandalisme -59	vol 144
#re9n	collision 97
#re9o	collision -40	none -51	vol 208
#re9t	blessure 153	collision -43	dommage_materiel -91	none -71
#reau	autre 159	collision -83	none -79	vandalisme -71
#reb>	collision 77
#reba	evenement_climatique 94
#rebb	degats_des_eaux 40	evenement_climatique 102	none -54
#rebh	dommage_materiel -40	vol 102
#rebn	blessure 61	degats_des_eaux 51	vandalisme 42
#rebo	collision -58	incendie 115	none -70	vandalisme -146	vol 202
#rebr	bris_de_glace 145
#rebt	collision 109
#rece	vol 176
#rech	degats_des_eaux 51	none -65	vol 44
#rect	blessure 83
#red>	degats_des_eaux 145	dommage_materiel -66	evenement_climatique 51	vol -93
#redi	blessure 146	collision -145	dommage_materiel 114
#ree>	bris_de_glace 139	collision -50	dommage_materiel -69	incendie 62
#ref>	none 73
#refn	collision 72	degats_des_eaux 108	none -47	vandalisme -80
#refo	collision 72
#reg>	bris_de_glace -41	dommage_materiel 40	evenement_climatique 80
#reh>	none 102	vol -54
#reil	autre 122	collision -59	none -64	vandalisme -55	vol 64
#rein	collision 115
#rej3	collision 47
#rej>	collision 74	vandalisme 60
#reja	dommage_materiel 73
#reje	autre 191	blessure -59	collision -61	dommage_materiel -46	none -94	vandalisme 147
#rejj	autre 208	collision -41	none -126
#rejl	blessure 113	incendie -40	none -41
#rejn	degats_des_eaux -73	evenement_climatique 98	incendie 113	none -43	vandalisme -65
#rejo	autre 63	evenement_climatique 142	incendie -58	none -51
#rejt	vol 116
#rek>	collision 62	vol -45
#rekb	collision 42	incendie 58
#rele	autre 133	evenement_climatique 86	none -75
#rem>	blessure 60	collision 87	none -48
#remb	autre 69	none 50
#remo	collision 40	vol 78
#ren>	autre 198	blessure 105	bris_de_glace -55	dommage_materiel -85	incendie -76	none -105	vandalisme -65	vol -89
#repo	blessure 40	collision -50	vol 133
#req>	bris_de_glace 102	collision -60
#res>	blessure 54	none -51	vandalisme 69
#rese	collision -54	degats_des_eaux 41	dommage_materiel 77	incendie -50	none -42	vandalisme 82	vol -48
#resi	autre -103	bris_de_glace 74	collision -48	none 134	vol 42
#ress	bris_de_glace 94	collision -43
#rest	bris_de_glace -48	dommage_materiel 56	evenement_climatique 70
#ret>	autre 92	blessure 51	dommage_materiel -40	none -53	vol 64
#reta	dommage_materiel 195	none -61	vol -42
#retr	bris_de_glace 84	collision 55	none -52	vandalisme 52
#reur	vol 52
#rfa>	collision 119
#rfe9	collision -43	degats_des_eaux 120
#rfin	collision -82	none -55	vandalisme 211
#rfou	bris_de_glace 57	collision 87	none -63	vandalisme -52
#rg3a	bris_de_glace 142	degats_des_eaux 111	dommage_materiel 87	evenement_climatique -160	incendie -40	none -58
#rge3	bris_de_glace 102
#rge>	collision -75	degats_des_eaux 115	evenement_climatique 129	incendie -69	none -46
#rgeu	autre 110	dommage_materiel -45	incendie 164	none -58	vol -42
#rgge	bris_de_glace -99	degats_des_eaux 64	incendie 176	none -87	vol -41
#rgla	bris_de_glace 82	collision 64
#rgol	collision -40	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 257	none -135	vandalisme -40
#rha>	blessure 59	collision 122
#rham	autre 162	none -58
#rhm>	autre 67	collision -42	dommage_materiel 64	vol -60
#ri7>	bris_de_glace 45	collision -82	evenement_climatique 322	none -69	vandalisme -46
#ri7a	degats_des_eaux 178	evenement_climatique -52	vol -59
#ri9>	collision 86
#ria>	degats_des_eaux 79
#riad	bris_de_glace 117	none -51	vol 53
#rian	collision 119
#riat	vol 76
#rib>	vandalisme 99
#riba	collision -44	dommage_materiel 145	none -71
#ricu	collision 69
#ricy	collision 167
#rid>	none -44	vandalisme 170	vol 41
#rida	autre 162	blessure -72	collision -127	dommage_materiel -81	evenement_climatique 124	incendie -72	none -142	vandalisme -84	vol 151
#ride	collision -40	incendie 78	vandalisme 53
#rie>	incendie 49	none -40	vol 45
#riel	vol 86
#rier	bris_de_glace 47	collision 75
#riet	collision -71	degats_des_eaux 120	incendie 93
#rif>	autre 199	none -81
#rigo	degats_des_eaux -45	dommage_materiel 55	incendie 65
#rih>	blessure -51	bris_de_glace -42	collision -43	degats_des_eaux -75	dommage_materiel -48	evenement_climatique 391	none -80	vandalisme -87	vol -40
#riha	vol 147
#rija	blessure -42	evenement_climatique 172	incendie -98	none 141	vol -54
#rika	evenement_climatique 94	incendie 76
#ril>	autre 52	blessure 40	none -53
#rill	collision -65	evenement_climatique 110	vandalisme 71
#rin>	bris_de_glace 79	dommage_materiel -45	none -49	vandalisme 51
#rina	blessure 55	collision -46	degats_des_eaux 87	dommage_materiel 59	vol -48
#rine	bris_de_glace 166	vol -49
#rini	collision 49
#rior	collision 75
#riot	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -43
#ripo	collision 97
#riq>	collision 95
#riqu	collision -53	dommage_materiel 89	vol 68
#ris>	collision -54	evenement_climatique 89	vol 61
#rise	bris_de_glace 107
#riss	dommage_materiel 70	none -42	vol 51
#rist	degats_des_eaux -83	dommage_materiel 83	evenement_climatique 84
#rit>	autre 55	none -45	vol 85
#rita	collision 49	incendie 45
#rite	dommage_materiel 41
#rith	blessure 41
#rito	degats_des_eaux -67	dommage_materiel 87	none -41	vol 82
#rium	dommage_materiel 146	none -48
#rive	none -41	vol 92
#riw>	bris_de_glace 65	evenement_climatique -42	vandalisme -108	vol 77
#riya	evenement_climatique 48	vol 49
#riz>	bris_de_glace 236	collision -74
#rj3a	dommage_materiel 63
#rj3o	autre 330	collision -95	dommage_materiel -53	none -163	vandalisme -56	vol -62
#rja3	degats_des_eaux 63	incendie 82	vol -43
#rja>	dommage_materiel 94	incendie 42
#rjan	collision 44	dommage_materiel 90
#rjat	collision 72
#rje3	collision 42	vol 55
#rjel	blessure 74	collision -64	dommage_materiel 92	none -67	vandalisme 91	vol -48
#rjem	bris_de_glace 134	collision -51	evenement_climatique 67	vandalisme -66
#rjli	blessure 77	collision 45	degats_des_eaux -48
#rjo>	bris_de_glace -65	vandalisme 123
#rjou	vol 110
#rkab	vol 155
#rkeb	collision 100
#rkel	blessure 79	collision -141	none 59	vandalisme 135
#rkha	blessure 187	bris_de_glace -53	collision -107	dommage_materiel 152	evenement_climatique -47	none -189	vandalisme -70	vol -45
#rki>	collision -47	evenement_climatique 95	vol 46
#rkin	collision 53
#rkll	collision 103	incendie 47
#rkya	bris_de_glace 93	collision -63	dommage_materiel 138	vandalisme -55
#rlin	collision 84
#rma>	collision -64	dommage_materiel -40	incendie 183	vandalisme -44
#rmac	bris_de_glace 41	vol 50
#rmad	incendie 157
#rmah	evenement_climatique 211	none -126	vandalisme -46
#rmaw	collision -40	incendie -75	vandalisme 230	vol -46
#rme>	collision 165	dommage_materiel -71	evenement_climatique -53	none -78	vandalisme -54	vol 190
#rmel	collision 47	dommage_materiel 110	evenement_climatique 42	vandalisme -59	vol -42
#rmer	vol 47
#rmes	collision 57	dommage_materiel 49
#rmis	collision 62
#rmiy	blessure -44	collision 74
#rmoi	blessure -79	degats_des_eaux -49	dommage_materiel 264	none -61	vandalisme -41
#rmou	collision -71	evenement_climatique 155	vandalisme 78	vol -65
#rnah	collision 42	none 61
#rne>	bris_de_glace -54	collision 63	degats_des_eaux 104	evenement_climatique 93	none -48	vol -52
#rnet	collision -72	dommage_materiel 106	vandalisme -51	vol 69
#rni>	vol 106
#rnic	blessure 103	collision 44
#rnou	collision -59	none -77	vol 162
#rob3	collision 47
#roba	incendie 50
#robi	degats_des_eaux 101
#robo	dommage_materiel 46	none 74
#roca	collision 139
#roch	vol 199
#rois	vol 59
#roj>	blessure 116
#roje	blessure -51	collision -99	dommage_materiel 135	incendie -51	none -86	vandalisme 191	vol -139
#rokb	collision 41	vol 40
#roke	blessure 107	collision -74	degats_des_eaux -42
#rokk	bris_de_glace 52	collision 138	vandalisme -74
#role	incendie 103
#ron>	autre -40	blessure -46	collision 60	degats_des_eaux -45	evenement_climatique 154	none -70	vol -53
#rond	collision 58
#ropr	collision -71	degats_des_eaux 120	incendie 93
#rori	evenement_climatique 86
#ros>	collision -57	vandalisme 135
#ross	blessure 72	collision 64	none -41
#rote	collision 42
#rott	blessure 61
#rou3	bris_de_glace -42	collision -89	degats_des_eaux -65	dommage_materiel 169	incendie 94	none -110	vandalisme -45
#rou9	bris_de_glace 98	evenement_climatique 60
#roub	collision 150	dommage_materiel 55	incendie -63
#roud	dommage_materiel 92	none -63	vandalisme -42	vol 70
#roue	collision -57	dommage_materiel 53	vol 123
#roug	collision 67
#rouh	none -47	vandalisme 40	vol 85
#roui	bris_de_glace 46	collision 40
#rouj	blessure 85	collision -69	dommage_materiel 76	none -62	vol 59
#roul	collision -54	vol 141
#roup	collision -58	dommage_materiel -105	incendie 173	none -96	vandalisme -83	vol 122
#rouq	dommage_materiel -81	incendie 96	vandalisme 128
#rour	bris_de_glace -89	collision -67	evenement_climatique 195	none 114
#rous	collision -82	none -73	vandalisme 67	vol 96
#rout	autre 55	none -53	vandalisme 52
#rovi	bris_de_glace 70
#roya	vandalisme 65
#rqa>	none -65	vandalisme -48	vol 117
#rqat	bris_de_glace -54	degats_des_eaux 86	incendie 65	none -47	vol 69
#rqo>	vol 145
#rqou	vandalisme -55	vol 104
#rque	degats_des_eaux 90
#rr9a	bris_de_glace 113	degats_des_eaux 141	dommage_materiel -43	none -66	vol -65
#rrak	autre 50	bris_de_glace 43	dommage_materiel 58	none -60
#rran	blessure 156	collision -78	incendie 45
#rras	incendie 46	vandalisme 73
#rrat	autre 43
#rre7	collision 67	none 66
#rre9	bris_de_glace 133	degats_des_eaux 157	dommage_materiel -95	evenement_climatique -56
#rre>	bris_de_glace 80	evenement_climatique 132	none -43	vandalisme -75
#rreb	blessure 147	dommage_materiel -67	none -77
#rrec	bris_de_glace 121
#rref	collision 45	evenement_climatique 44
#rreg	bris_de_glace -51	collision -45	degats_des_eaux 77	evenement_climatique 89	none -40
#rrej	evenement_climatique 181	incendie -46	vol -52
#rrek	collision 82	dommage_materiel 64	vol -59
#rrem	blessure 166	collision -48
#rres	blessure 53	none -47	vandalisme 41
#rri7	bris_de_glace -72	degats_des_eaux 95	evenement_climatique 89	vandalisme 72	vol -81
#rrie	bris_de_glace 58	collision 95	none -43
#rrit	vol 51
#rro>	blessure 55	collision -71	incendie 61	vandalisme 90	vol -56
#rron	vandalisme 92
#rros	collision 102
#rrou	collision -57	vol 144
#rrsa	blessure 113	none -44	vol -42
#rrsi	vandalisme 46
#rrso	none -42	vandalisme 139	vol 73
#rrur	autre 80	vandalisme 113
#rsa>	blessure 56	dommage_materiel -52	none -61	vandalisme 79
#rsat	blessure 83	dommage_materiel 52	none -53
#rsem	none 108
#rset	blessure -58	dommage_materiel 169	none -50	vandalisme -43
#rsi>	vandalisme 63	vol 58
#rsin	vandalisme 46
#rso>	bris_de_glace -56	collision -111	none -49	vandalisme 192	vol 128
#rsou	collision 50	vandalisme 91
#rta>	collision 57
#rtab	collision -95	none -110	vol 346
#rtai	dommage_materiel -83	vandalisme 131
#rtch	vandalisme 135	vol -52
#rte>	autre 101	none -82	vol 64
#rtea	collision -77	degats_des_eaux -44	dommage_materiel 86	evenement_climatique -47	none -116	vandalisme 162	vol 50
#rtef	autre 97	blessure -54	none -88	vol 126
#rtem	collision -73	degats_des_eaux 46	incendie 112
#rten	dommage_materiel 173	none -44
#rter	collision 204	vol -90
#rtes	dommage_materiel -51	vandalisme 96	vol 58
#rtet	dommage_materiel 128
#rteu	collision 97
#rtha	collision -45	none 141	vandalisme -73	vol 83
#rtie	collision 76	vol 42
#rtil	degats_des_eaux -49	evenement_climatique 116
#rtin	autre 286	blessure -53	bris_de_glace -40	collision 43	dommage_materiel -111	incendie -47	none -187	vandalisme -62	vol -118
#rtne	collision 126	vandalisme -42	vol -54
#rto>	collision 48	dommage_materiel 89
#rue>	dommage_materiel -41	evenement_climatique 183	vol -47
#rure	autre 80	vandalisme 122
#ruri	autre 104
#rve>	blessure 86	degats_des_eaux 68
#rveu	bris_de_glace -115	dommage_materiel 68	none -47	vandalisme 95	vol -42
#rvic	dommage_materiel 43	evenement_climatique 45	none 90
#rvoi	collision -104	dommage_materiel 104	incendie -83	vandalisme 160	vol -47
#rway	collision -50	none -54	vandalisme 202
#rwid	collision 117
#rya>	collision 250	none -91	vol -45
#rzat	blessure 94
#rzaz	collision 51	incendie 51
#rzou	collision 79	dommage_materiel 95
#s2ou	collision 77	none 58
#s7a7	degats_des_eaux -49	evenement_climatique 169	vol -44
#s7ab	collision 57
#s7i7	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
#s9ef	degats_des_eaux 116
#sa3i	evenement_climatique 212
#sa7>	none 105
#sa7b	collision 109	incendie 67	none -43
#sa7t	dommage_materiel -53	evenement_climatique 64	none 81
#sa9>	blessure 89	bris_de_glace 77	collision -57	dommage_materiel -47
#sa9f	bris_de_glace -44	collision -50	degats_des_eaux 100	dommage_materiel 93	evenement_climatique 55	none -62	vandalisme -45
#sab>	collision -57	degats_des_eaux 70	dommage_materiel 97	evenement_climatique -47	none -76	vandalisme -50	vol 80
#sac>	collision -50	none -41	vol 214
#sadm	collision 147	none 52	vandalisme -57	vol -65
#saf>	autre 79	blessure -99	bris_de_glace -45	collision -102	dommage_materiel -43	incendie -47	none 150	vol -71
#safi	none 55
#sage	collision 91
#sahb	collision 121	evenement_climatique -41
#said	degats_des_eaux 102
#sain	collision 136
#sak>	collision -43	none -56	vandalisme -40	vol 239
#sake	blessure -41	bris_de_glace -42	collision -60	dommage_materiel -56	incendie 173	none -138	vandalisme 98	vol -112
#sakh	dommage_materiel 146	none -51	vandalisme 87	vol -112
#sakn	degats_des_eaux 117
#sal>	collision -63	degats_des_eaux 236	vol -45
#sale	collision -43	incendie 68	vol 112
#sali	autre 297	degats_des_eaux -40	dommage_materiel 127	evenement_climatique -47	incendie -44	none -249	vandalisme -84	vol -98
#sall	blessure 57	collision -68	none -56	vol 53
#salm	collision 67
#salo	collision -41	degats_des_eaux 50	incendie 65
#sama	vandalisme -42	vol 121
#sams	dommage_materiel 157	none -72	vol 69
#samu	collision 99	incendie 41
#sand	bris_de_glace 59	vol 49
#sani	autre 106	collision 138	none -146
#saou	dommage_materiel 274	none -51	vol -62
#saqi	autre -64	blessure 177	bris_de_glace -81	collision 181	degats_des_eaux -83	dommage_materiel -94	evenement_climatique -47	incendie -54	none -222	vandalisme -86	vol -113
#sar>	bris_de_glace 50	vandalisme 124	vol -80
#sara	collision -55	dommage_materiel 106	incendie 58
#sari	vol 76
#saro	autre 161	collision -106	none -89	vandalisme 190
#sarr	degats_des_eaux 70	none 62
#sas>	vandalisme 49
#sass	none -62	vandalisme 120
#sat>	dommage_materiel 109	none -46
#sati	degats_des_eaux 86	evenement_climatique 120	none -65	vol -81
#saw>	blessure -53	none 104	vol 108
#sawe	none 73
#saye	collision 81	degats_des_eaux 54
#sayg	blessure 157	collision -42
#sba3	autre -41	blessure 253	bris_de_glace -42	collision -61	dommage_materiel 48	none -72	vol -42
#sbab	bris_de_glace 59	incendie 41
#sbag	dommage_materiel 124	none -59	vol -44
#sbah	none 87
#sbe3	blessure -76	collision 75	degats_des_eaux -50	dommage_materiel 153
#sbeg	collision -47	dommage_materiel 116	none -69	vandalisme 159	vol -95
#sbit	blessure 54	collision 55
#sbou	vandalisme 66
#scan	autre 96	degats_des_eaux 50
#scen	bris_de_glace 40	dommage_materiel 90	none -45
#scin	blessure 59	collision -59	degats_des_eaux 183	dommage_materiel -41	evenement_climatique 63	none -90	vol -55
#scoo	collision 44	vandalisme 55
#sda3	collision 89
#sder	collision 50	evenement_climatique 84	vol -61
#sdou	collision -73	degats_des_eaux 89	vandalisme -50	vol 125
#se77	blessure 131	bris_de_glace -46	collision 97	evenement_climatique -43	none -84	vandalisme -88
#se7>	collision 92	dommage_materiel 91	incendie -41
#se7t	evenement_climatique 50
#se9>	dommage_materiel 109	incendie 61	none -40	vol -50
#se9f	blessure -44	bris_de_glace -51	degats_des_eaux 152	dommage_materiel -54	vandalisme 56	vol -50
#seba	degats_des_eaux 64	vandalisme 88
#sebb	vandalisme 49
#sebn	autre 239	none -154
#sebt	none 51
#sech	collision -49	none -45	vandalisme -43	vol 61
#seco	vol 105
#sed>	bris_de_glace 79	collision -82	degats_des_eaux 144	dommage_materiel 77	evenement_climatique -81
#sedd	blessure 127	collision -67	none -82
#sedr	collision 125	vol -41
#see>	collision -53	degats_des_eaux 75	vandalisme 86	vol -42
#sef>	collision 106	degats_des_eaux -68	vandalisme 60	vol -63
#sefr	collision 192
#seft	autre 411	blessure -51	bris_de_glace -42	degats_des_eaux -41	dommage_materiel -92	evenement_climatique -40	incendie -46	none -372	vandalisme -59	vol -98
#seig	blessure 143	bris_de_glace -55	collision -108	evenement_climatique 97	vandalisme 41	vol -69
#seil	none 105
#sejj	vol 201
#sejl	collision -48	dommage_materiel -51	none -44	vandalisme 94	vol 97
#sek>	collision 53
#sekr	collision 44	none -46	vandalisme 139
#sel3	collision -66	degats_des_eaux 69	incendie 58
#sell	blessure 126	none -47
#seln	autre 163	bris_de_glace -61	collision -87	dommage_materiel -42	evenement_climatique -51	none -43	vandalisme 52	vol -59
#selt	autre 123	collision -109	none -62	vol 92
#sem>	bris_de_glace -44	collision -112	dommage_materiel -47	incendie 61	none -65	vandalisme 199	vol 49
#seme	blessure 65
#semm	autre 87	dommage_materiel -48	evenement_climatique 83
#sen>	blessure 106	bris_de_glace 93	collision -80	evenement_climatique 50	vol -72
#senc	incendie 186	vandalisme -88
#senn	autre 74
#sepo	autre 93	dommage_materiel -51	none -45	vol 96
#sept	dommage_materiel -41	evenement_climatique 114
#ser9	collision -69	vandalisme -73	vol 188
#ser>	none -51	vandalisme 96
#seri	autre -60	blessure 105	bris_de_glace 47
#serj	bris_de_glace 89
#serq	collision -116	vandalisme -61	vol 242
#serr	collision -52	evenement_climatique 67	vandalisme 44
#sert	bris_de_glace 151	incendie -56
#serv	bris_de_glace -43	collision -48	dommage_materiel 74	vandalisme 89
#serw	autre 253	bris_de_glace -41	collision -56	dommage_materiel -43	evenement_climatique -45	none -209	vandalisme -55	vol 75
#ses>	autre 171	blessure -60	collision -43	degats_des_eaux -78	dommage_materiel -49	none -50	vol 147
#set>	autre 89	collision -58	evenement_climatique 61	none -57	vol -46
#sett	bris_de_glace 103	collision -40	none -80	vol 85
#seur	none -44	vol 40
#sewe	none 142
#sewr	incendie 126	none -58	vandalisme 48	vol -57
#seww	vandalisme 67	vol -41
#sghi	collision 45	none -47
#sha>	dommage_materiel 73	vandalisme 67
#sida	blessure -42	collision 182	none -45
#side	bris_de_glace 96	collision -44	vol 59
#sidi	incendie 50
#sieg	vandalisme 64	vol 49
#sier	none 66
#sieu	collision 87	degats_des_eaux -47	evenement_climatique -40	none -73	vandalisme -48	vol 146
#sif>	blessure -47	collision -67	vandalisme -46	vol 210
#sifa	evenement_climatique 196
#sife	autre 85	dommage_materiel 43	none -44
#sift	autre 74	evenement_climatique 41
#sil>	autre 82	blessure -42	collision -41	degats_des_eaux 82	dommage_materiel 71	none -46
#sima	blessure 42	none 48
#sin>	bris_de_glace 61
#sine	degats_des_eaux 77	incendie 40
#sini	degats_des_eaux 44
#sion	collision 82	dommage_materiel 72	none -41	vol -41
#siph	degats_des_eaux 105
#sir>	collision 77
#sira	incendie 102
#sis>	collision 53	dommage_materiel -51	incendie 134
#sit>	autre 50	degats_des_eaux 42	none -51
#sito	degats_des_eaux 51	dommage_materiel -47	incendie 188	none -46	vol -47
#siye	collision 58
#sket	blessure 145	vandalisme -51	vol -51
#skha	autre 105	bris_de_glace 79	dommage_materiel -51	none -135	vandalisme 55
#skho	bris_de_glace 75	degats_des_eaux 107	incendie -57
#ski>	blessure 136	collision -136	vol 149
#skin	collision 106
#skli	collision 89	none -54
#skou	blessure 58	collision 43	dommage_materiel -65	vol 64
#sla>	collision -89	vol 216
#slam	none 64
#slat	bris_de_glace 44
#slm>	autre 63	collision -41	dommage_materiel -47	none 76	vol -52
#slo>	autre 87	incendie 60	vol -75
#sma3	autre 147	degats_des_eaux 61	dommage_materiel -73	incendie 58	none -86	vol -53
#sma>	blessure -50	bris_de_glace 180	none -104	vol -60
#smah	dommage_materiel 60
#smar	collision -93	none -53	vandalisme 316	vol -82
#smat	bris_de_glace 124	evenement_climatique -40	vol 94
#sme3	bris_de_glace 40
#sme7	vandalisme 100
#smeh	collision 110
#smit	blessure 106	collision -52	vandalisme 58
#smiy	vol 50
#sna>	bris_de_glace 132	collision -75	dommage_materiel -43	incendie 57	vandalisme 61	vol -43
#snac	bris_de_glace -66	collision -67	incendie 56	vandalisme 74	vol 42
#snan	autre 41	blessure 199	dommage_materiel -50	none -72	vandalisme -50	vol -56
#sni>	autre 49
#snin	blessure 86	collision -58	dommage_materiel 137
#snna	collision 121	none 103	vol -41
#snyi	none 74
#soci	degats_des_eaux -50	dommage_materiel 42	none -105	vandalisme 165
#sokk	autre 50	blessure 42	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 78	vandalisme 45	vol -57
#sol>	degats_des_eaux 123	incendie 43
#sola	degats_des_eaux 73	dommage_materiel -69	evenement_climatique 95	incendie 61	none -84	vandalisme -45	vol 49
#sole	collision 77	incendie -71	vol 94
#son>	collision 45	dommage_materiel 56
#sor3	blessure 198	dommage_materiel -41	evenement_climatique -72	none -53
#souk	blessure 85	none -41	vol 136
#soun	vol 48
#sour	blessure -42	degats_des_eaux -41	dommage_materiel -40	evenement_climatique 96	none 106
#sous	degats_des_eaux 138	vol -62
#spag	autre 140	none -72
#spor	vol 56
#spra	collision -51	degats_des_eaux -62	none -79	vandalisme 279	vol -90
#sqef	blessure -42	collision -56	degats_des_eaux -61	evenement_climatique 196
#sque	blessure 67	vol 63
#sr9o	collision -71	vandalisme -112	vol 238
#sra9	bris_de_glace 66	collision -48
#sra>	autre -44	blessure 70	vandalisme 92
#srat	degats_des_eaux 40	dommage_materiel 90	none -43
#sre9	collision -43	none -49	vol 244
#sro>	collision 57	vandalisme 53
#srou	blessure -45	collision -104	degats_des_eaux 63	dommage_materiel 104	none -45	vandalisme -52	vol 109
#srqo	collision -58	vol 237
#ss9e	degats_des_eaux 46	evenement_climatique 62
#ssa7	none 105
#ssag	collision 105
#ssai	bris_de_glace 105	collision -63	vol 82
#ssal	autre 149	degats_des_eaux 149	dommage_materiel -42	evenement_climatique -67	none -86	vandalisme -40
#ssam	vandalisme -55	vol 157
#ssan	collision 114
#ssao	dommage_materiel 224	vol -58
#ssar	vol 68
#ssas	vandalisme 75
#ssat	bris_de_glace -58	collision -49	degats_des_eaux 78	dommage_materiel 89	vandalisme -46	vol -42
#ssba	degats_des_eaux 64	dommage_materiel 136	none -59	vandalisme -57
#ssch	incendie 44
#sse7	collision 101
#sse9	collision -69	evenement_climatique 58	incendie 123
#sse>	blessure 46	vol 47
#sseb	dommage_materiel -43	evenement_climatique 77	none 69	vandalisme -42
#ssed	bris_de_glace 122	degats_des_eaux 158	evenement_climatique -47	none -76	vandalisme -70
#ssef	collision 110	degats_des_eaux -55	vandalisme 49	vol -52
#ssem	blessure 106	collision -81	dommage_materiel -50	none -55	vandalisme 140
#ssen	incendie 125	vandalisme -62
#ssep	autre 93	dommage_materiel -51	none -45	vol 96
#sser	bris_de_glace 58	none -62	vandalisme 105
#sset	autre 69	dommage_materiel 63	evenement_climatique 119	none -77
#sseu	collision 82
#ssha	collision -52	dommage_materiel 65	none -43	vandalisme 96	vol -57
#ssi>	blessure 52	none -46	vol 90
#ssie	none 65
#ssif	autre 114	evenement_climatique 133	none -109
#ssil	autre 243	blessure -52	collision -48	none -74	vol -72
#ssin	blessure 113	bris_de_glace 87	collision -49	vol -47
#ssir	dommage_materiel 62	incendie 51
#ssis	autre 103	dommage_materiel -41	incendie 101	none -50
#ssit	dommage_materiel -62	none -41	vol 175
#ssla	bris_de_glace 91	degats_des_eaux -44
#ssma	bris_de_glace 144	evenement_climatique 101	none -63
#ssna	bris_de_glace 184	collision -71	incendie 40	none -50	vandalisme -59
#ssni	autre 66	vol -48
#sso>	blessure 98	collision -46	vandalisme -56	vol 127
#sson	collision 112	incendie 77	none -42
#ssou	dommage_materiel 41
#ssra	vandalisme 104
#ssro	vandalisme 127	vol -63
#ssui	none -77	vandalisme 277	vol -40
#ssur	autre 55
#sta3	autre -65	blessure 48	collision 57
#sta7	collision -60	evenement_climatique 87	incendie 66	none -49	vol 93
#sta>	blessure -54	collision 120	dommage_materiel -41
#stad	blessure -45	bris_de_glace -51	collision -75	dommage_materiel 166	none -56	vandalisme 154	vol -63
#stah	collision -69	degats_des_eaux 81	evenement_climatique 83	vol 62
#stan	autre 220	dommage_materiel -40	none -74
#stat	collision 45
#ste>	autre 156	none -79
#stel	degats_des_eaux -78	dommage_materiel 129	evenement_climatique 65	incendie 113	none -79	vandalisme -52	vol -47
#stha	autre 99	blessure 171	degats_des_eaux -58	dommage_materiel -49	none -152	vol -83
#stia	vandalisme -41	vol 114
#stiq	bris_de_glace -40	evenement_climatique 174	none -46
#sto>	incendie 73
#stop	collision 65	none 64
#stor	bris_de_glace -51	incendie 70	none -66	vandalisme 162
#stou	blessure 61	collision 99	none -75	vol -74
#stre	collision -57	degats_des_eaux 143	dommage_materiel 128	evenement_climatique -45	vol -54
#styl	collision 90	dommage_materiel 101	none -41	vandalisme -45
#suie	none -70	vandalisme 234
#sult	incendie 51	vandalisme 41
#sung	dommage_materiel 196	none -90
#sur>	none 117
#sura	autre 77	vol -44
#sure	bris_de_glace 71	vol 79
#surt	dommage_materiel 173	none -44
#sway	autre 81	collision 50	none -83	vol 78
#synd	collision -44	degats_des_eaux 96
#t2ad	bris_de_glace 103	none -42	vandalisme -42	vol 50
#t2ek	autre 111	collision -61	none 134
#t3a>	blessure -42	bris_de_glace 45	degats_des_eaux 60	dommage_materiel 60	vol -68
#t3at	autre -64	blessure 46	collision 52	vol 51
#t3we	collision 51	none -79	vol 139
#t7er	collision -49	incendie 204
#t7re	blessure 49	dommage_materiel 73	incendie 42	none -45
#t7t>	evenement_climatique 51	vol 74
#t9as	dommage_materiel 126	none -60
#t9el	collision 173	none -64
#t9ou	degats_des_eaux 40
#t9se	bris_de_glace 57	dommage_materiel 52
#t9te	degats_des_eaux 82	dommage_materiel 91	none -43
#ta3>	bris_de_glace 59	none -60	vandalisme 82
#ta3j	collision 88	vol 53
#ta3w	blessure 58	collision -50
#ta7>	dommage_materiel 147	evenement_climatique 41	none -53
#ta7e	blessure 53	dommage_materiel 89	none -59	vol -42
#ta7o	blessure -76	bris_de_glace -41	collision -49	degats_des_eaux -40	dommage_materiel 143	incendie 133	none -73	vandalisme -88	vol -43
#ta7t	evenement_climatique 66
#ta9>	degats_des_eaux 141	none -66	vandalisme 58
#tab3	none 76	vandalisme -77	vol 108
#tab>	autre 123	none -129	vandalisme 93	vol -84
#tabi	degats_des_eaux 218	evenement_climatique -139
#tabl	dommage_materiel 45	none -72	vol 71
#tach	blessure -43	bris_de_glace -55	collision -55	degats_des_eaux 166	dommage_materiel 136	none -70	vandalisme -42	vol -58
#tad>	collision 103
#tade	collision -66	vandalisme 255	vol -68
#tadr	collision -97	degats_des_eaux -84	dommage_materiel 144	incendie 113	none -45	vandalisme -43	vol -54
#taf9	none 70
#tafi	blessure 103	bris_de_glace 116	degats_des_eaux -54	dommage_materiel 47	none -86	vol -46
#tage	collision -49	dommage_materiel 181
#tags	vandalisme 176
#tah>	collision -53	dommage_materiel 67	evenement_climatique 46
#taha	blessure 74	evenement_climatique 141	none -62	vol -62
#tahe	blessure 54	collision -48	evenement_climatique 78
#tail	dommage_materiel -83	vandalisme 131
#tair	degats_des_eaux 43	none -48
#taji	dommage_materiel 66	incendie 48
#tal3	incendie 122
#tal>	dommage_materiel 107
#talb	blessure 47	collision -43
#tali	bris_de_glace 60	collision -74	degats_des_eaux -50	none -87	vandalisme 192
#taly	collision -90	none -66	vol 295
#tam>	collision -129	none -77	vol 274
#tama	autre 114	blessure -42	collision 105	dommage_materiel -89	none -78	vandalisme -44	vol -67
#tan>	collision 47	dommage_materiel 101	incendie 42	none -63	vandalisme -41
#tana	blessure 72	dommage_materiel 59
#tanb	autre 314	collision -41	dommage_materiel -43	none -114	vandalisme -44	vol -50
#tanc	autre 190	none -51
#tang	autre -49	dommage_materiel -46	vandalisme 142	vol 43
#tani	collision 49	none -43
#tanj	blessure 85	evenement_climatique 57
#tant	blessure 48
#tany	incendie 67
#taou	bris_de_glace -42	evenement_climatique 57	vandalisme 90
#tar>	evenement_climatique 44	none -40
#tara	bris_de_glace 53	dommage_materiel 83
#tard	vandalisme 117
#tare	incendie 56
#tarf	collision 69	dommage_materiel 60	evenement_climatique 64	none -40
#taro	blessure 178	collision -142	degats_des_eaux -46	dommage_materiel -42	none -104	vandalisme -131	vol 83
#tass	blessure 353	bris_de_glace -40	collision -125	degats_des_eaux -57	dommage_materiel -68	evenement_climatique -50	incendie -52	none -150	vandalisme -76	vol -90
#tata	evenement_climatique 155	vol -85
#tati	autre 84	dommage_materiel 50	none -89
#tawn	autre 123	collision -44	none -108	vol 76
#taxi	autre 104	collision 58	vol -41
#tay7	collision 130	none -46
#tay>	blessure 85	degats_des_eaux -75	dommage_materiel 51	evenement_climatique 98	none -56	vandalisme -43
#taya	autre 196	collision -87	none -77	vandalisme -59
#taye	bris_de_glace 70	incendie 109	none -50
#tayh	collision 46	evenement_climatique 49
#tayn	none 57
#tayr	bris_de_glace 52	collision -75	degats_des_eaux -44	evenement_climatique 181	none -64	vandalisme 52	vol -43
#tayy	collision -63	dommage_materiel 115	evenement_climatique 103
#taza	autre 86	bris_de_glace 164	collision -58	vandalisme -43	vol -41
#tbak	collision -67	degats_des_eaux 115
#tbar	collision 45
#tbat	blessure 121	degats_des_eaux -43	dommage_materiel 111	none -53	vandalisme -57	vol -46
#tbe3	degats_des_eaux 61	vol 73
#tbed	autre 110	bris_de_glace 65	collision -66	degats_des_eaux -76	dommage_materiel -50	none -90	vandalisme -42	vol 140
#tben	incendie 172	none -57
#tbib	blessure 69
#tbo>	degats_des_eaux -41	evenement_climatique -40	none -80	vandalisme 204
#tbou	collision -66	evenement_climatique 100	none -55	vol 79
#tcha	bris_de_glace 95
#tche	bris_de_glace 134	none -48
#tcho	collision 78	incendie 52
#tchq	bris_de_glace 238	none -44	vandalisme -53
#tder	autre 48	none -49	vandalisme 77
#tdir	bris_de_glace 47	dommage_materiel 51
#tdou	collision 58
#te3a	blessure 125	collision 83	evenement_climatique -40
#te7>	blessure -50	collision -75	dommage_materiel 173	evenement_climatique 75	none -43	vandalisme -76
#te7e	bris_de_glace 112	collision -45	incendie 50	none -40	vol -41
#te7r	incendie 111
#te7t	blessure 76	collision -40
#te9b	autre -52	bris_de_glace -56	dommage_materiel 231	none -134	vol -94
#te9e	autre 172	bris_de_glace 110	collision -129	dommage_materiel 73	none -87	vandalisme -54	vol -49
#teau	dommage_materiel 97	none -52	vandalisme 81
#teb>	vandalisme 52
#tebl	bris_de_glace 111	collision -61	none -64	vandalisme -51	vol 65
#tebn	collision 40	vandalisme -48	vol 67
#tebr	blessure 76	bris_de_glace -99	collision -41	evenement_climatique 181
#tech	degats_des_eaux 82
#tect	collision 42
#ted>	autre -44	dommage_materiel 55	vol 93
#tef>	bris_de_glace 71	collision -43	evenement_climatique 45	incendie -42	vol 78
#tefe	autre 97	blessure -54	none -88	vol 126
#teff	evenement_climatique 43	incendie 56
#tefo	evenement_climatique 94
#teha	blessure -51	vandalisme 55	vol 60
#tel3	dommage_materiel -40	incendie 56	vandalisme 105
#tel>	autre 48	collision -48	dommage_materiel 76	none -70	vol 59
#tela	incendie 131
#tele	dommage_materiel 96
#teli	blessure 70	collision -40	degats_des_eaux 113
#telj	blessure 84	dommage_materiel -52	evenement_climatique 162	none -45
#tell	bris_de_glace -48	collision 124	dommage_materiel 159	evenement_climatique -109	incendie -53	none -60	vandalisme -40	vol -87
#telt	degats_des_eaux 43	dommage_materiel 41	vandalisme 53	vol -52
#tem>	collision 75	incendie 43
#tema	collision 40	none 69
#temb	dommage_materiel -41	evenement_climatique 114
#teme	collision -73	degats_des_eaux 46	incendie 112
#temo	collision 216	none -49	vandalisme -41	vol -119
#temp	evenement_climatique 148
#tenn	collision -60	evenement_climatique 233	none -49
#tens	dommage_materiel 173	none -44
#tent	collision -47	degats_des_eaux 66	evenement_climatique 106
#teq>	degats_des_eaux 85	dommage_materiel 56	vol -40
#ter>	degats_des_eaux 57	vandalisme 40
#tera	bris_de_glace 139	degats_des_eaux 76	none -40	vol -56
#terf	autre -52	blessure 200	bris_de_glace 122	collision -107	dommage_materiel -114	evenement_climatique -75	incendie -52	none -175	vandalisme -117	vol -120
#teri	incendie 66	none -53	vol 60
#term	blessure 105	collision 182	none -121	vandalisme -45	vol -47
#tern	bris_de_glace -45	degats_des_eaux 70	dommage_materiel 46	vandalisme -41
#tert	bris_de_glace 50	degats_des_eaux 145	vol -41
#tes>	autre 70	dommage_materiel -51
#tet>	bris_de_glace 132	collision -50	vandalisme 47
#teto	blessure 65	evenement_climatique 50
#teui	collision -57	dommage_materiel 40	incendie 44
#teus	dommage_materiel 122
#teyy	blessure -49	dommage_materiel 83	evenement_climatique 109	none -68
#tfa>	bris_de_glace -110	incendie 67	vandalisme 125
#tfah	collision 53
#tfaw	incendie 73
#tfe9	collision -40	degats_des_eaux 121	vandalisme 54
#tfek	blessure 101
#tfel	bris_de_glace 89	dommage_materiel 98
#tfer	bris_de_glace 74	degats_des_eaux 61	none -40
#tfet	bris_de_glace 269	collision -93	dommage_materiel -51	evenement_climatique -87	none -86	vandalisme -91	vol -46
#tfi>	degats_des_eaux -47	dommage_materiel -67	incendie 235	vandalisme -45	vol -60
#tfin	incendie 119
#tfit	incendie 146
#tfo>	collision -80	none -65	vandalisme -42	vol 282
#tghe	autre 112	dommage_materiel -57	none 48
#tgol	autre 101	none -72
#tgou	bris_de_glace -46	collision 81	degats_des_eaux -41	vandalisme 66
#tha>	autre 60	none -46
#ther	blessure 160	none -64
#thom	autre 155	none -70
#tiai	vandalisme -41	vol 114
#tich	evenement_climatique 139
#tie>	autre 80
#tier	degats_des_eaux 41	evenement_climatique 68
#tif>	autre 144	none -54	vol -71
#tifi	bris_de_glace 85
#tih>	bris_de_glace -42	collision -107	vandalisme 153	vol -50
#tik>	collision 55	incendie 42	none 67
#til>	degats_des_eaux -49	evenement_climatique 116
#tili	dommage_materiel 87
#tima	degats_des_eaux 101
#time	bris_de_glace -81	dommage_materiel 113	evenement_climatique 81
#tin>	autre 150	collision 124	none -91	vandalisme -41	vol -74
#tinc	incendie 146
#tine	blessure 64	collision -53	incendie 57
#tini	none 145	vol -46
#tion	none -44
#tiqu	evenement_climatique 142
#tira	degats_des_eaux 117
#tise	degats_des_eaux 49	incendie 89	none -44	vol -48
#tiss	bris_de_glace 69	collision 79
#tist	autre 49	dommage_materiel 86	none -59
#tit>	collision 76	dommage_materiel 49	incendie 47
#tith	vol 103
#tiwn	none 70
#tiyo	degats_des_eaux 170
#tizn	blessure -56	collision 96	none 82
#tjer	evenement_climatique 84
#tjra	blessure -60	bris_de_glace 68	collision -55	dommage_materiel -44	none -40	vandalisme -55	vol 169
#tjre	bris_de_glace 102	none -40
#tkeb	blessure 253	bris_de_glace -47	collision -65	degats_des_eaux -67	none -102	vandalisme -41	vol -57
#tkes	blessure -48	dommage_materiel 93	none -48
#tkha	degats_des_eaux 139	dommage_materiel -73	evenement_climatique -46	none -79	vandalisme 90	vol -55
#tkhd	autre 223	collision -116	none -49	vandalisme -45	vol -48
#tkhe	autre 41
#tkhl	autre 41	blessure 51
#tkhn	incendie 146
#tkit	blessure -56	bris_de_glace 124
#tkom	none 140
#tkse	blessure 65	collision 104
#tla3	collision 88	dommage_materiel -41	incendie 89	none -54
#tla9	collision 68	none -45	vol 117
#tla>	degats_des_eaux 76	vol 59
#tlat	none 51
#tle3	dommage_materiel 40	none -45
#tle9	autre 169	collision -56	dommage_materiel -57	none -80	vandalisme 103	vol -48
#tleb	dommage_materiel 74
#tlef	autre 267	dommage_materiel -42	vandalisme -67
#tlfa	autre 79	blessure -40	collision -95	dommage_materiel 192	incendie -42	none -80	vandalisme 61	vol -55
#tlgh	autre 168	vol -73
#tlou	blessure 92
#tlt>	none 68
#tlwa	blessure 114	collision -102	degats_des_eaux 64	incendie 61
#tma>	bris_de_glace 69	collision 62
#tmes	bris_de_glace 52	collision -55
#tmma	collision -101	degats_des_eaux 71	none 52	vandalisme -45
#tna>	collision 40
#tnef	degats_des_eaux 139
#tner	collision 126	vandalisme -42	vol -54
#tnfe	degats_des_eaux 68
#tni>	collision 91	none -50
#tnic	collision 71
#tnin	none 80
#tobi	blessure 44	collision 91	vandalisme -42
#tobr	autre 76	bris_de_glace 44
#toil	collision -46	none -43	vandalisme 40
#toir	blessure 41	collision 109
#toit	bris_de_glace 63	collision -63	evenement_climatique 153	none -59	vandalisme 49	vol -41
#tomo	collision 45
#ton>	collision 81
#tond	none -43	vandalisme -40	vol 123
#tono	collision 76	evenement_climatique 75	none -85
#top>	collision 58	none 45
#tor>	collision 72	vol 78
#tore	bris_de_glace -51	incendie 70	none -66	vandalisme 162
#toro	bris_de_glace 73	incendie 78	none -41
#tors	bris_de_glace -102	collision 40	evenement_climatique 117	vol -41
#tou3	dommage_materiel -51	vol 131
#tou7	bris_de_glace -41	collision 298	dommage_materiel -85	evenement_climatique -45	none -146	vandalisme -65
#tou>	vandalisme 41
#toua	blessure 56	evenement_climatique 42
#toub	vandalisme 98
#touc	collision 71
#touk	dommage_materiel -47	evenement_climatique 76	none -117	vol 131
#toul	autre 171	collision 53	none -90	vol -45
#toun	blessure 58	collision -40	vandalisme 45	vol -48
#tour	degats_des_eaux -53	evenement_climatique 55
#tous	evenement_climatique 124	none -46
#tout	blessure -44	evenement_climatique 42	incendie 59	vol -49
#tqas	bris_de_glace 43	degats_des_eaux -40	vandalisme 58
#tqet	autre -53	blessure 63	collision -141	degats_des_eaux 40	dommage_materiel -68	none -93	vandalisme 164	vol 56
#tqle	collision 186	degats_des_eaux 63	none -60
#tqob	evenement_climatique 164
#tqte	blessure 73	degats_des_eaux 92	vol -41
#tra9	bris_de_glace 232	incendie -72
#tra>	collision 53	evenement_climatique 51
#trac	collision 57	vandalisme 49	vol 67
#trai	autre 149	collision -48	none -129	vol 84
#tram	collision 51	vol 68
#tran	collision 56	dommage_materiel 56
#tras	collision -50	vol 105
#trat	autre 189	none -42
#tre>	bris_de_glace 95
#tree	bris_de_glace 139	collision -50	dommage_materiel -69	incendie 62
#tren	autre 198	blessure 105	bris_de_glace -55	dommage_materiel -85	incendie -76	none -105	vandalisme -65	vol -89
#tres	collision -57	none -53	vandalisme 151
#tri9	collision 98
#tria	collision 98	dommage_materiel 43
#tric	collision 73	dommage_materiel 59
#trin	bris_de_glace 154
#trip	collision 97
#triq	collision 57
#tro>	bris_de_glace 63	collision 82	evenement_climatique 54	incendie -41	none -47
#tros	bris_de_glace -50	collision -106	vandalisme 288	vol -63
#trot	blessure 58
#trou	dommage_materiel 94	evenement_climatique -57	none -62	vandalisme -109	vol 96
#trov	bris_de_glace 70
#tsab	bris_de_glace 63	collision -70	dommage_materiel 74	evenement_climatique -48	none -48	vandalisme -107	vol 96
#tsad	collision 181	vandalisme -51	vol -42
#tsaw	none 62
#tsed	autre -41	blessure 210	bris_de_glace 105	collision -40	degats_des_eaux 83	dommage_materiel -68	evenement_climatique -115	none -84	vandalisme -67	vol -56
#tsel	blessure 90
#tsen	autre 73
#tsew	degats_des_eaux -59	none 92	vandalisme 55	vol -44
#tsra	autre 63	collision -43
#tsre	collision -42	none -41	vol 213
#tsrq	vandalisme -41	vol 142
#tsse	bris_de_glace 141	degats_des_eaux 123	evenement_climatique -47	none -77	vandalisme -61
#tta>	collision -50	none -46	vandalisme 40	vol 82
#ttan	collision -44	incendie 127
#ttat	bris_de_glace 203	collision -42	none -69	vol 47
#ttch	collision 55
#tte3	blessure 64	vandalisme 108	vol -91
#tte>	incendie 49
#ttel	autre 44	blessure -51	collision 83	evenement_climatique 85	none -56
#tter	blessure 43	collision -56	degats_des_eaux 77	dommage_materiel -49	none -84	vandalisme 60
#ttes	autre 251	dommage_materiel -78	none -159
#ttet	bris_de_glace 226	collision -129	dommage_materiel -52	evenement_climatique -49	none -62	vandalisme 132	vol -53
#ttin	blessure 69	collision -57	incendie 57
#ttit	none -75	vol 133
#ttoi	blessure 48	collision 129	vol -40
#tudi	vol 110
#ture	none -41
#tuya	degats_des_eaux 137
#twe9	collision 54	none -45
#twje	collision 129
#tylo	collision 90	dommage_materiel 101	none -41	vandalisme -45
#u3i>	collision 85
#u7do	autre -42	blessure 60	bris_de_glace 51	collision -41	incendie 41
#u9an	degats_des_eaux 234	dommage_materiel -68
#uad>	collision 203	none -46
#uan>	blessure 65	evenement_climatique 50
#uar>	incendie 41
#uari	dommage_materiel 146	none -48
#uarz	collision 51	incendie 51
#uba>	collision 43	none -64	vandalisme 64
#ubel	collision 42	incendie 116
#uble	degats_des_eaux 83
#ubli	collision 72	evenement_climatique 94
#uces	dommage_materiel 199	vol -56
#uche	bris_de_glace 127	collision -44
#ucho	autre -49	bris_de_glace -50	collision -77	degats_des_eaux 160	dommage_materiel 207	evenement_climatique -144	incendie -69	none -134	vandalisme -56	vol -44
#ucti	bris_de_glace -84	degats_des_eaux -48	dommage_materiel 231
#uda>	blessure -41	dommage_materiel 94	evenement_climatique 103	none -51	vandalisme -45	vol -45
#udan	collision 61	vol 109
#ude>	blessure 131	collision -110	degats_des_eaux 144
#udi>	blessure 109	collision 177	none -98	vandalisme -42	vol -43
#udia	collision 47	dommage_materiel 131	none -47	vol -50
#uee>	blessure 103	bris_de_glace -55	collision -90	degats_des_eaux -45	dommage_materiel 103	evenement_climatique -51	none -107	vandalisme 121	vol -58
#ueli	collision 59
#ues>	collision -60	vol 145
#uet>	degats_des_eaux 119
#uett	collision -42	degats_des_eaux 54	incendie 144	vol -45
#uffe	degats_des_eaux 78
#ufo>	collision 121	vandalisme -71	vol -51
#uga>	collision 79	dommage_materiel 95
#uge>	collision 67
#ugeo	collision 93
#uha>	degats_des_eaux 43
#uhom	bris_de_glace -49	collision -97	degats_des_eaux -116	dommage_materiel -72	evenement_climatique 169	incendie -54	none -115	vol 77
#uido	collision 64	vol 80
#uie>	none -60	vandalisme 170
#uig>	collision -69	evenement_climatique 44	none -46	vandalisme -54	vol 105
#uil>	collision -57	dommage_materiel 40	incendie 44
#uill	autre 98	none -46
#uin>	none 76
#uira	dommage_materiel 224	vol -58
#uisi	degats_des_eaux 109
#uit>	incendie 98
#uite	degats_des_eaux 166
#uja>	collision -42	dommage_materiel 84	evenement_climatique 101
#ujda	vol 105
#uka>	blessure 67	collision -40	evenement_climatique 84	none -90
#ukai	blessure 277	collision -142	dommage_materiel -57	none -76	vol -65
#ukh>	collision 58	none -76	vandalisme -42	vol 119
#ukha	blessure 44	dommage_materiel 73
#ukka	incendie 81
#ula>	degats_des_eaux 41	none -48
#ulah	blessure 55
#ulan	collision 81
#ulat	autre 56	collision 72	dommage_materiel 91	none -66
#ulay	collision 47	none -45	vandalisme -50	vol 146
#ule>	collision 105
#ulev	collision 110	vol -55
#uli>	collision -52	none 64	vol 126
#ulil	collision 69	none -46	vandalisme 131	vol -42
#ulis	collision 58
#ulla	none 82
#uloi	blessure -42	degats_des_eaux 171
#ulou	autre 166	collision 77	none -75
#ulta	incendie 51	vandalisme 41
#ultr	vandalisme 106
#ulur	blessure 188	collision -91	dommage_materiel -64	evenement_climatique -40	incendie 138	none -49
#umat	collision 43
#umen	incendie 166	none -54	vandalisme -46	vol -40
#una>	evenement_climatique 52
#unat	evenement_climatique 66	vol 66
#une>	collision 60	dommage_materiel 66	vol -42
#unet	autre 228	blessure -45	bris_de_glace 113	collision -107	degats_des_eaux -44	dommage_materiel -83	evenement_climatique -46	none -64	vandalisme 52	vol -63
#ung>	dommage_materiel 196	none -90
#uni>	vol 69
#upe>	collision -46	dommage_materiel -89	incendie 174	none -88	vandalisme 108	vol -98
#uqa>	dommage_materiel -69	incendie 72	vandalisme 110
#ura>	bris_de_glace 102	none -49
#uran	autre 65	vol -46
#ure>	vandalisme 47
#urea	autre 159	collision -83	none -79	vandalisme -71
#ures	autre 58	blessure -55	none -54	vol 89
#urge	bris_de_glace 40	incendie 41
#uri>	bris_de_glace -85	collision -55	evenement_climatique 280	none -42
#urie	autre 68	blessure 65
#urik	collision -49	degats_des_eaux -52	dommage_materiel -52	evenement_climatique 162	incendie 120
#urin	vol 161
#uris	degats_des_eaux -96	evenement_climatique 139
#urit	blessure 94	degats_des_eaux 40
#uro>	dommage_materiel -66	vol 205
#uros	bris_de_glace 101	collision -40
#urri	collision 143	none -46
#urs>	blessure 64	collision -62	degats_des_eaux -53	none -82	vandalisme 132
#urse	none 108
#ursi	bris_de_glace 100	degats_des_eaux 44
#urt>	incendie 107
#urte	dommage_materiel 173	none -44
#usa>	dommage_materiel 93	evenement_climatique 101	none -90	vandalisme -53
#use>	autre 41	none -45
#usi>	none 40	vandalisme 92
#usin	incendie 93	vandalisme 59	vol -93
#usko	blessure 63	collision 53	dommage_materiel -72	vol 75
#uss>	autre 134	blessure 165	collision -61	none -134	vandalisme 45	vol -101
#usse	dommage_materiel 44
#ussi	collision -42	dommage_materiel -45	none -48	vol 209
#usta	autre 110	blessure -42	dommage_materiel 48	vol -52
#uste	vol 76
#ustr	collision -49	degats_des_eaux 105	dommage_materiel 87	evenement_climatique -44	none -59	vol 51
#uta>	incendie 87
#ute>	bris_de_glace 70	incendie 62
#uter	degats_des_eaux 50	evenement_climatique 106
#uteu	collision -50	degats_des_eaux 54	dommage_materiel 68	incendie 61
#uti>	vandalisme 140	vol -49
#uto>	vandalisme -48	vol 111
#utor	bris_de_glace 73	incendie 78	none -41
#utre	collision -48	dommage_materiel 124	none -45	vandalisme -57	vol 44
#utte	collision -94	degats_des_eaux -88	dommage_materiel -46	evenement_climatique -59	none -162	vandalisme 340
#uya>	collision 72
#uyau	degats_des_eaux 137
#uzin	degats_des_eaux 53
#uzze	blessure 57	collision 60
#vabo	degats_des_eaux 180	none -44
#vais	degats_des_eaux 111
#vali	none -41	vol 127
#vane	dommage_materiel -74	evenement_climatique 103	none -40	vol 90
#vard	collision 110	vol -55
#vase	collision -53	dommage_materiel 285	none -51
#vehi	collision 134
#vel>	dommage_materiel 158	none -77
#velo	vol 94
#velu	bris_de_glace 116	evenement_climatique 93
#veme	autre 244	none -127	vol -40
#vera	bris_de_glace 106	evenement_climatique 80
#verg	autre -47	collision 134
#verr	blessure -63	bris_de_glace 309	collision -94	dommage_materiel -154	evenement_climatique 74	incendie -51	none -133	vandalisme -133
#vert	autre 280	blessure 105	bris_de_glace -48	collision -42	dommage_materiel -47	none -226	vol -62
#vest	vandalisme -41	vol 114
#veur	bris_de_glace -100	collision -59	dommage_materiel 48	none -52	vandalisme 174	vol -65
#vice	dommage_materiel 43	evenement_climatique 45	none 90
#vide	collision -139	none -89	vandalisme 226	vol 53
#vier	dommage_materiel 157
#vile	evenement_climatique 51	incendie 44
#vill	vol 65
#vira	collision 117
#vis>	blessure 48	bris_de_glace 48	dommage_materiel 107	none -45	vandalisme -43
#vise	bris_de_glace 70
#vitr	bris_de_glace 155
#voir	collision -104	dommage_materiel 104	incendie -83	vandalisme 160	vol -47
#vois	bris_de_glace 68	vandalisme 51
#voit	collision 47	none -83	vandalisme 94
#vol>	autre 175	none -46
#vola	collision 226	vol -86
#volt	collision -54	dommage_materiel 148	incendie -40	vandalisme 43
#vrai	collision 102
#vreu	vol 68
#vril	autre 52	blessure 40	none -53
#w9e3	blessure 65	collision 55
#w9ef	collision 55	vol 54
#wa3e	degats_des_eaux 72
#wa9e	collision 82
#wa9f	autre 64	collision 56
#wa9t	incendie 125
#wab>	autre 59	dommage_materiel 145	none -118	vol -40
#wach	autre 111
#wad>	evenement_climatique 181
#wah>	bris_de_glace -72	collision -74	dommage_materiel -52	none 158	vol -68
#wahd	collision 73
#wahe	blessure -69	collision -56	degats_des_eaux 90	vandalisme -86	vol 165
#wajb	incendie 135
#wakh	blessure -50	bris_de_glace 112	none 87
#waki	none -58	vandalisme 54	vol 104
#wali	autre 55	blessure 51
#wall	collision -48	dommage_materiel 124	none 86	vol -48
#ware	autre 410	collision -89	dommage_materiel -44	none -95	vandalisme -78	vol -110
#wat>	blessure 125	dommage_materiel 66	incendie -45
#wate	incendie 66	vol 55
#waw>	collision -47	none -84	vol 186
#way>	vol 103
#waye	vol 69
#wayj	autre 185	none -116
#wbch	degats_des_eaux 121
#wbni	degats_des_eaux 89	none 70
#wdo>	bris_de_glace 54	dommage_materiel 76
#we7d	bris_de_glace 53	collision 46	dommage_materiel -42	evenement_climatique 40
#we99	autre 139	none -111
#we9e	degats_des_eaux 50	none -43
#we9f	collision 57
#we9t	incendie 43
#web>	vandalisme 45
#wed>	autre -79	blessure 63	collision -77	none -76	vandalisme 82	vol 91
#wedn	evenement_climatique 48	incendie -45	vandalisme 75
#week	collision -49	degats_des_eaux 44	dommage_materiel -101	none 110	vol 78
#weh>	vandalisme 142	vol -46
#wej>	collision 40	degats_des_eaux 54
#wejh	collision -45	vandalisme 55	vol 69
#wel>	degats_des_eaux 52	none 60
#weld	dommage_materiel 64	none -44
#well	bris_de_glace 44	incendie 117
#wer9	autre 87	collision 120	none -61
#wer>	vol -42
#wert	dommage_materiel 62	vandalisme 66	vol -51
#wesl	collision 42
#wess	none 58
#west	collision 46	dommage_materiel 86	none -62
#wet>	incendie 42	vandalisme -41	vol 75
#wezt	vol 102
#wgef	vol 65
#wha>	incendie 62
#whom	collision -44	vandalisme -54	vol 218
#wi9a	collision -43	degats_des_eaux -71	evenement_climatique 242	vol -55
#wia>	blessure -80	collision 68	dommage_materiel 89
#wich	degats_des_eaux 115
#wid>	autre 108
#wida	collision 123
#wira	autre -46	none 158
#wiya	dommage_materiel 48
#wja>	collision 151	none -43
#wje3	collision 154	vol -61
#wla>	degats_des_eaux 51
#wlad	none -43	vandalisme 136	vol -41
#wlah	collision -72	none 217	vol 43
#wld>	bris_de_glace 153	collision 58	dommage_materiel 40	evenement_climatique -42	none -50	vandalisme -71	vol -76
#wldi	collision -42	dommage_materiel 75
#wli>	collision -64	none -42	vol 169
#wlid	autre 64	dommage_materiel 112	none -62
#wlla	evenement_climatique -46	none 162
#wlo>	none -40	vandalisme -94	vol 202
#wni>	autre 48	none -41	vol 95
#wnou	evenement_climatique 49
#wost	collision 123
#wqe3	collision 65
#wqef	autre 125
#wra9	autre 119	none -56	vol 40
#wrat	incendie 126	none -58	vandalisme 48	vol -57
#wrek	blessure 60	degats_des_eaux -70	evenement_climatique 90
#wsel	autre 56
#wsla	autre 77
#wssl	bris_de_glace 114	degats_des_eaux -59	none -45
#wst>	degats_des_eaux 55	vandalisme 60	vol -42
#wweb	degats_des_eaux -59	vandalisme 94
#wwej	degats_des_eaux 132	vandalisme 53	vol -44
#wwel	bris_de_glace 41	none 68
#wwer	collision 63	vol -43
#wwet	incendie 42	vandalisme -41	vol 75
#wwez	blessure -40	vol 98
#wya>	autre 65	collision -51	dommage_materiel -45	evenement_climatique -55	incendie 60	none -58	vandalisme 44	vol 62
#xper	degats_des_eaux 43	none 72
#xtin	incendie 53
#xyge	blessure -42	collision -42	incendie 171
#y3ou	degats_des_eaux 108	evenement_climatique 88	vol -42
#y3re	collision 79	degats_des_eaux 106	none -50
#y3ti	dommage_materiel 83	incendie -88	none 42	vandalisme -46	vol 44
#y7el	dommage_materiel 65	none -45	vol 67
#y7er	degats_des_eaux -67	dommage_materiel 160	incendie -45	none -53
#y9et	degats_des_eaux 162	none -47
#y9ou	collision 323	none -167
#y9te	dommage_materiel 69
#ya3n	vandalisme 51
#yada	collision -50	dommage_materiel 47	evenement_climatique 103	none -52	vandalisme 71	vol -61
#yah>	evenement_climatique 91
#yal>	none -53
#yala	collision 83
#yalh	degats_des_eaux 46	dommage_materiel 96
#yalk	degats_des_eaux 45
#yall	collision -52	dommage_materiel 53	none 59	vol 67
#yaln	evenement_climatique 40	incendie 58	none -41	vandalisme 62	vol -44
#yalo	bris_de_glace 43
#yam>	none 83
#yan>	none 49
#yana	bris_de_glace 51	collision -74	vandalisme 110
#yani	collision 79	evenement_climatique 41
#yara	autre 239	collision -108	none -99	vandalisme -73
#yass	blessure 147	incendie 54
#yat>	vandalisme 105
#yata	evenement_climatique 50	incendie 60
#yau>	degats_des_eaux 131
#yban	autre -46	collision 122
#ycee	blessure 54	none -78	vol 83
#ych3	dommage_materiel 227	none -58	vol -54
#yche	degats_des_eaux -46	evenement_climatique 160
#ychk	dommage_materiel 46	none -47	vol 98
#ycho	collision 63
#ycle	collision 111	dommage_materiel 51	vandalisme -71
#yda>	autre 127	dommage_materiel 56	evenement_climatique 68	none -156
#ydat	collision -76	dommage_materiel -45	evenement_climatique 62	vandalisme 171	vol -62
#ydeh	collision 79
#ydek	collision -43	incendie 96
#yder	collision 61	vol 52
#ydha	dommage_materiel 135	vol -46
#ydi>	incendie 43	vandalisme 45
#ydih	collision -43	incendie 80	vol 100
#ydir	collision -46	evenement_climatique 55	vandalisme -41
#ydkh	bris_de_glace 144	collision -49	evenement_climatique -77	incendie 67
#ydor	collision 179	none -76	vol -62
#ydou	vol 69
#ydrn	collision 101
#ydrr	vandalisme 80
#ye7>	collision -63	evenement_climatique 197
#yeb>	degats_des_eaux 82	evenement_climatique -71	incendie 132
#yed>	dommage_materiel 48	none -57
#yeda	blessure 47
#yef>	bris_de_glace 161	none -66	vandalisme -47
#yeg>	collision 132	dommage_materiel 42	vol -46
#yeh>	none 175	vol -46
#yej>	incendie 65	none -53	vol 84
#yem>	autre -44	degats_des_eaux -61	evenement_climatique 112	none 113
#yeq>	collision 63	vol 77
#yer>	degats_des_eaux 83
#yet>	bris_de_glace 75
#yetc	collision -109	vandalisme 143	vol -41
#yetn	collision 54
#yett	incendie 67
#yga>	collision 50
#ygen	blessure -42	collision -42	incendie 171
#yghe	blessure 82	degats_des_eaux 41
#yghl	blessure -67	dommage_materiel 124	incendie -62
#ygol	collision 44
#yha>	evenement_climatique 69
#yhde	collision 98	none -52	vandalisme 153	vol -70
#yhez	incendie 74	none -40	vandalisme -84	vol 104
#yin>	degats_des_eaux 68
#yina	none 47
#yjaw	degats_des_eaux 101
#yji>	collision 70
#yjiw	dommage_materiel 55
#yjri	blessure 74	collision -65
#ykhe	dommage_materiel 69	vandalisme -60
#ykhl	collision -63	dommage_materiel -55	none 44	vandalisme -41	vol 168
#ykhr	collision 82	dommage_materiel -44	evenement_climatique -57	vandalisme 111
#yl3e	collision -53	degats_des_eaux -62	dommage_materiel 185	vandalisme 44
#yla>	incendie 47
#ylo>	collision 90	dommage_materiel 101	none -41	vandalisme -45
#yma>	dommage_materiel 141	evenement_climatique 70	vandalisme -60
#ymch	collision 124
#ymke	autre 72	collision -41	vandalisme 41
#yna>	vol 96
#ynac	collision -76	none 159	vandalisme -74	vol 112
#ynch	none 129
#yndi	collision -44	degats_des_eaux 96
#ynze	degats_des_eaux 77
#yom>	bris_de_glace 223	evenement_climatique -94	none -64
#yoma	collision 60	evenement_climatique -55	none 206	vandalisme -51
#yon>	autre 98	dommage_materiel 76	none -40	vandalisme -41
#youm	none 48
#youn	dommage_materiel 53	evenement_climatique 51	vol -50
#yous	collision 106	degats_des_eaux -68	vandalisme 60	vol -63
#yout	bris_de_glace 76	degats_des_eaux -62	dommage_materiel 85	incendie -55	none -43	vandalisme 109
#yra>	none -67	vandalisme 81
#yrat	evenement_climatique 146	none -48
#yser	collision -76	degats_des_eaux 166	dommage_materiel -59	evenement_climatique -69	vol 95
#yseu	collision -96	dommage_materiel -44	none -82	vandalisme -41	vol 289
#ysil	degats_des_eaux 177	none -50
#ysni	degats_des_eaux 46
#ysre	vol 62
#ytbe	autre 157	bris_de_glace 83	collision -40	degats_des_eaux -97	none -93
#ytfi	incendie 80
#yti>	blessure 91	degats_des_eaux -41	evenement_climatique 57
#ytle	collision -65	degats_des_eaux -51	dommage_materiel 184	vandalisme -47
#ytna	none -53	vandalisme -42	vol 109
#yto>	blessure 185	bris_de_glace -41	none 58
#ytou	autre 47	blessure 120	degats_des_eaux -46	evenement_climatique -45	none -42
#ytse	degats_des_eaux 64
#yure	collision 100	vandalisme 55	vol -45
#yydo	collision -82	degats_des_eaux -119	dommage_materiel -41	evenement_climatique -45	vandalisme 103	vol 197
#yye7	blessure -40	collision -61	evenement_climatique 140
#yyed	dommage_materiel 52	evenement_climatique 195	none -137	vandalisme -47
#yyer	collision 95	degats_des_eaux 75
#yyet	bris_de_glace 55
#yyto	blessure 64	collision 59
#zad>	collision 139	vol -50
#zade	collision 115	vol -40
#zadt	collision 82
#zaf>	evenement_climatique 55
#zago	blessure 162	collision -74	evenement_climatique 139	none -86
#zaj>	bris_de_glace 210	collision -55
#zan>	collision -99	degats_des_eaux 234	dommage_materiel -44	evenement_climatique -47	none -52	vol 77
#zat>	dommage_materiel 61
#zate	collision 51	incendie 51
#zaza	collision 51	incendie 51
#zbel	collision 133	degats_des_eaux 110	evenement_climatique -109	incendie -62
#zdem	bris_de_glace 149	dommage_materiel -41
#zeft	bris_de_glace 105	incendie 98	none -59
#zeg>	degats_des_eaux 175	evenement_climatique 68	none -50	vandalisme -43	vol -41
#zel9	blessure 111	collision 85	degats_des_eaux 74	evenement_climatique -47	none -62	vol -43
#zel>	degats_des_eaux 59
#zela	collision 109	degats_des_eaux 41	dommage_materiel -75	evenement_climatique 52
#zell	blessure 43	collision -40	dommage_materiel 43
#zeln	incendie 120	none -43
#zelt	collision 152	incendie 62	none -125	vandalisme -57
#zen9	degats_des_eaux 92	vol -41
#zen>	incendie 52	vol 56
#zer9	collision 78	evenement_climatique 116	vandalisme -81
#zer>	blessure 57	collision 60
#zerb	dommage_materiel 113	incendie 46
#zeyy	collision 95	degats_des_eaux 75
#zha>	blessure 113	collision -123	evenement_climatique 123
#zid>	bris_de_glace 66	none 55
#zila	blessure 81	dommage_materiel -45	vandalisme -92	vol 109
#zina	degats_des_eaux 45
#zit>	blessure 56	dommage_materiel 76	incendie 42	none -62	vol -46
#zito	blessure 79	bris_de_glace -41	collision -66	evenement_climatique 41	none -88	vandalisme 92	vol -66
#zjaj	bris_de_glace 278	collision -71	degats_des_eaux -49	none -53	vandalisme 58	vol -43
#zlat	blessure 107	degats_des_eaux -46	dommage_materiel -65	evenement_climatique 73
#zle9	blessure 105	degats_des_eaux 92	none -51
#zn9a	collision -51	incendie 45	vandalisme 122	vol -51
#zni>	collision -58	none 136	vol 50
#znit	blessure -56	collision 96	none 82
#zon>	bris_de_glace 151	collision -54	degats_des_eaux 48
#zoug	collision 79	dommage_materiel 95
#zouh	degats_des_eaux 137	vandalisme -47
#zoun	evenement_climatique 80
#zrab	degats_des_eaux 98
#zre9	blessure -50	none 89	vol 47
#zrib	collision -75	dommage_materiel 165	evenement_climatique 48	none -96	vol 40
#zrou	collision 79	evenement_climatique 95	none -59
#zyan	none 42
#zza>	blessure 62	vol 71
#zzaf	collision 43	evenement_climatique 62
#zzan	bris_de_glace 55	collision -124	degats_des_eaux 216	dommage_materiel -46	evenement_climatique -47	incendie 53	none -47	vandalisme -46	vol -57
#zzat	collision 41	vandalisme 64
#zzer	collision 71
#zzit	blessure 64	incendie 96
#zzo>	vol 152
#zzou	degats_des_eaux 50	evenement_climatique 43
1	collision 46	dommage_materiel 41
100	collision 96	evenement_climatique -47	none 49
10h	bris_de_glace 45	dommage_materiel 98
11	autre 76	none -89	vandalisme 60
12	degats_des_eaux 60	none 74	vandalisme -41
12000	collision -51	none -76	vandalisme -49	vol 224
13	none 109
14	autre 97	blessure -53	collision -44	dommage_materiel -71	none 71	vandalisme -43	vol 94
15	none 62
18	dommage_materiel 84
20	collision 50	none 43
207	collision 60
21	blessure 115	collision -54	none -59	vol -41
2100	collision -73	vol 138
22	vol 82
23h	none 82
25	none 92
28	autre -66	blessure 75	collision -55	evenement_climatique 50	none 125
2eme	degats_des_eaux 114
30	evenement_climatique 55	incendie 40
35	vandalisme 88
3a2ila	degats_des_eaux -67	dommage_materiel -44	evenement_climatique 75	none -65	vandalisme 98	vol -73
3achoura	blessure -55	collision -85	incendie 62	none -104	vandalisme 249	vol -41
3ad	incendie 44
3add	blessure 110	collision -60	dommage_materiel 122	none -51	vandalisme -52	vol -56
3adi	vandalisme 55
3afak	autre 106	none 45
3am	none -44
3amer	vandalisme 55
3aref	collision -86	degats_des_eaux 72	evenement_climatique -51	vol 108
3awnouni	evenement_climatique 49
3chiya	collision 44	none 83
3dem	blessure 177	bris_de_glace -47	none -40	vol -50
3edd	autre -48	blessure 142	collision -81	dommage_materiel 71
3emmerna	collision 47
3emmernah	collision 92
3emmi	collision 57	vol 70
3en9i	blessure -77	bris_de_glace -47	collision 62	dommage_materiel -45	none -114	vandalisme -53	vol 184
3endha	blessure 98	collision 115	dommage_materiel -64
3endhom	collision -45	vandalisme -79	vol 168
3endkom	blessure 100	collision -50	none 65	vol -50
3endna	blessure 91	collision -61	dommage_materiel -43	incendie 57	none -75	vandalisme -58	vol 127
3endo	collision 84
3ers	dommage_materiel 43	vol 82
3eyett	incendie 137	none -40	vol -43
3eyyet	bris_de_glace 209	collision -55	evenement_climatique -63	none -56	vandalisme -73
3eyyetch	collision -109	vandalisme 143	vol -41
3eyyetna	degats_des_eaux 83
3imara	blessure 169	dommage_materiel -61	none -41
3inha	blessure -67	bris_de_glace 85	collision -88	dommage_materiel 170	vandalisme -47
3ini	vol 97
3inia	vol 76
3iniya	collision 102	degats_des_eaux -55	dommage_materiel 114	none -42	vandalisme -48
3la	none -50
3lach	autre 269	none -178
3lia	bris_de_glace 52
3liha	bris_de_glace 108	degats_des_eaux -46	incendie 56	none -65	vandalisme 55	vol -46
3lihom	evenement_climatique 88	vandalisme -89	vol 135
3lik	collision -48	none 242
3likom	autre 72	none 54
3lina	blessure -51	degats_des_eaux 153	evenement_climatique -42
3liya	blessure -59	collision 53	degats_des_eaux 175	evenement_climatique -42	none -83	vandalisme -63
3mmerna	collision 75
3nd	degats_des_eaux 55	vol 56
3ndha	blessure 211	collision -48	dommage_materiel -50	evenement_climatique 48	none -72
3ndi	blessure 49	collision -43	degats_des_eaux 46	evenement_climatique -43	none 64
3ndna	none -43	vol 72
3ndo	bris_de_glace 75	collision 51	dommage_materiel 109	evenement_climatique -51	none -60	vandalisme -44	vol -43
3on9i	blessure 65	collision -47	vol 100
3otla	degats_des_eaux 143	none -40
3refna	collision 91	degats_des_eaux 106	none -57	vandalisme -104
3reft	collision 116	vandalisme -54
3reftch	collision 108	none -61	vandalisme 54
3tana	blessure 165	collision -75	degats_des_eaux 66
3tani	collision 88	dommage_materiel 72	vol -45
3tawni	blessure 76
3tithom	blessure -51	vandalisme -64	vol 144
3tiwni	none 70
4	none -67	vandalisme 44
40	blessure 68	none -40
4eme	collision -40	vol 75
4h	collision 133	vol -42
4x4	collision 84	degats_des_eaux -69	evenement_climatique 99
6	blessure 47
60	dommage_materiel 94	incendie 63	none -69	vandalisme 64	vol -71
65	dommage_materiel 161	vol -64
7	vol 64
7aja	autre 79	evenement_climatique 62
7ajra	bris_de_glace 221	collision -114
7amla	collision 197	evenement_climatique -86
7amra	dommage_materiel -40	none -114	vandalisme 238
7anout	collision -54	vol 158
7anouti	vandalisme 193	vol -52
7awlo	vandalisme -104	vol 229
7bes	none 187	vol -64
7bess	collision 47	degats_des_eaux 105	none -49
7chouma	autre 157	collision -56	none 104	vandalisme -93	vol -57
7da	collision 79
7dana	collision -50	evenement_climatique 78	incendie 167	none -146	vol -76
7daya	vol 77
7did	collision -90	dommage_materiel -51	evenement_climatique 153	vandalisme 61
7dida	blessure 173	dommage_materiel -74	evenement_climatique 61	none -58	vandalisme -61	vol -78
7ed	vandalisme 54
7ejra	bris_de_glace 165	collision -76	none -56	vandalisme 54
7ekk	none -49	vandalisme 53
7ekkit	collision 85
7el	collision 83	degats_des_eaux 54	incendie 75	vol -87
7ell	degats_des_eaux -51	incendie -47	vol 97
7ellit	bris_de_glace 52	collision 105	vandalisme -40
7er9at	dommage_materiel 87	incendie 69
7essa	bris_de_glace 76
7essit	vol 54
7et	vandalisme 189	vol -95
7eyyed	evenement_climatique 233	none -204	vandalisme -63	vol -43
7it	autre 47	none -46
7jar	collision -49	vandalisme 197
7jer	collision -43	none -54	vandalisme 231
7jra	bris_de_glace 104	collision -108	none -55	vandalisme 143	vol -48
7llit	bris_de_glace 143	degats_des_eaux -56
7mar	collision 50	vandalisme 133	vol -47
7mel	evenement_climatique 146
7mer	incendie 57
7na	incendie 47
7ofra	blessure 101	bris_de_glace -45	collision -41	dommage_materiel 113	evenement_climatique -56	none -40	vandalisme -44	vol -54
7re9	blessure -70	collision -57	degats_des_eaux 46	evenement_climatique 86	incendie 121	none -75	vandalisme -74	vol -52
7tta	none -45	vol 86
7wajbi	incendie 137
7wayej	autre -40	collision -43	dommage_materiel -95	incendie 136	none -104	vol 144
7wayj	autre 241	collision -54	none -155	vandalisme -48
8	evenement_climatique 44	none 94
80	autre -47	collision 42	degats_des_eaux -44	evenement_climatique 133
9	collision -46	evenement_climatique 62
900	collision -47	vol 151
9ahwa	dommage_materiel 171
9al	bris_de_glace 118	dommage_materiel 53	none -52
9asni	degats_des_eaux -42	vol 201
9bel	collision -52	dommage_materiel -51	incendie 117
9d	bris_de_glace -76	collision -92	degats_des_eaux 71	evenement_climatique 190	none -52
9dam	bris_de_glace 88	collision 154	evenement_climatique -110	none -112
9ddam	none -68	vol 97
9dim	bris_de_glace 57	dommage_materiel 84	incendie 41	none -46
9ed	evenement_climatique 91
9eddam	none -46	vandalisme 59	vol 77
9eddami	collision 163	none -42	vol -47
9elbi	collision -83	incendie 47	none -81	vandalisme 180
9er3a	collision -103	dommage_materiel 158	none -81	vandalisme 72
9et3at	autre -91	blessure 87	collision 105	none -42
9oddam	vol 111
9rib	degats_des_eaux -60	evenement_climatique 66
9te3	collision -109	degats_des_eaux -153	evenement_climatique 184	vandalisme 147	vol -97
=answer: lead	collision 53
=answer: unsure	collision 79	none 77	vol -40
=answer: yes	none 53	vandalisme -46
=being: animal	blessure 45	collision 172	degats_des_eaux -63	none -65	vol -52
=being: thing	none -83
=constat: constat	collision 143
=constat: not-done	collision 77	degats_des_eaux 67
=danger: event	collision -41	dommage_materiel -42	evenement_climatique -53	incendie 304	vol -40
=danger: now	blessure -43	collision -76	dommage_materiel -50	evenement_climatique -51	incendie 96	none -61	vandalisme 92	vol 128
=danger: over	collision -57	dommage_materiel 108	evenement_climatique -44	incendie -56	none -67	vandalisme 43
=danger: plea	collision -42	evenement_climatique 94	vandalisme -43	vol 95
=danger: present	collision 88	vol -44
=danger: put-out	blessure 58	collision -71	degats_des_eaux -49	dommage_materiel -45	incendie 281	vandalisme -46	vol -40
=distress: distress	autre 64	collision 74
=document: carte_grise	autre 116	degats_des_eaux -74	dommage_materiel -40	vandalisme -51	vol 134
=document: constat	collision 144
=document: constat_degat_des_eaux	collision -50	degats_des_eaux 194
=document: devis_ou_facture	autre 62	bris_de_glace 63	collision -57	dommage_materiel 106	none -58	vandalisme -58	vol -60
=document: photos	autre -47	bris_de_glace -47	vandalisme 112
=document: rapport_police	collision 103	evenement_climatique -48	incendie 43	none -55	vandalisme 44	vol 56
=document: recepisse_plainte	collision -121	none -75	vandalisme 134	vol 224
=hedge: hedge	autre 46	collision 70
=hedge: roughly	dommage_materiel -52	vandalisme 143
=idiom: figure	collision 49	degats_des_eaux 46	none -58	vandalisme 61
=idiom: part	autre 354	blessure -51	collision -77	dommage_materiel -54	none -167
=idiom: traffic	collision 298	none -55	vol -77
=injuries no	none -61
=injuries no rather	collision 145	none -57
=injuries no sure	none -62
=injuries unknown	blessure 62	collision 54	none -80
=injuries unknown unsure	blessure 62	collision 54	none -80
=injuries yes	blessure 69	collision 40	none -53
=injuries yes sure	blessure 69	collision 40	none -53
=injury: absent	blessure -73	collision -93	degats_des_eaux 54	dommage_materiel 53	evenement_climatique 133	incendie -45	none -57	vandalisme -73
=injury: body	blessure 173	none -76
=injury: casualty	collision 55	none -51
=injury: grave	blessure -61	bris_de_glace -50	degats_des_eaux 76	dommage_materiel 53	evenement_climatique 140	none -62	vandalisme -58	vol -60
=injury: nobody	collision 51	none -55
=injury: one-well	collision 106	none -49
=injury: perhaps	blessure 98	degats_des_eaux 70	none -59
=injury: symptom	blessure 86	collision 67	none -51	vol -40
=intent: cancel	bris_de_glace -41
=intent: complaint	collision -105	evenement_climatique -42	none -45	vandalisme 174	vol 192
=intent: correct	blessure 66	degats_des_eaux -115	dommage_materiel -54	evenement_climatique 164	incendie -57	none -129	vandalisme -68	vol -59
=intent: declare	collision 56	none -53	vandalisme 46	vol 43
=intent: follow	autre 52	dommage_materiel -41	none 145	vandalisme -45
=intent: greet	collision 73	dommage_materiel -44
=intent: help	autre 79	none 76
=intent: human	none 76
=intent: language	none 162
=intent: other	autre 110	blessure 150	collision -139	degats_des_eaux -47	dommage_materiel -72	evenement_climatique -50	vandalisme 66	vol -90
=intent: review	none 290	vol -47
=intent: thanks	collision 75	dommage_materiel -40	none 89	vol -56
=liability: unclear	autre -40	bris_de_glace -48	collision 221	degats_des_eaux -40	none -214	vandalisme 162	vol -67
=other autre	autre -109	collision -91	degats_des_eaux 245	vandalisme 52
=other blessure	blessure 88	collision -144	dommage_materiel 56	evenement_climatique -40	incendie 111
=other collision	blessure -41	degats_des_eaux 102	dommage_materiel -90	evenement_climatique 169	vandalisme -54
=other evenement_climatique	collision 72	degats_des_eaux 90	evenement_climatique 64	vandalisme -62	vol -107
=other incendie	bris_de_glace -55	degats_des_eaux 97	dommage_materiel 103	evenement_climatique -57	incendie -105	none -80	vandalisme -78
=other vandalisme	degats_des_eaux -126	evenement_climatique 140	none -52	vandalisme 92
=other vol	blessure -43	collision 49	dommage_materiel -68	evenement_climatique -113	none -43	vandalisme -48	vol 101
=party: alone	collision 52	dommage_materiel 72	evenement_climatique -40	vol -43
=party: culprit	blessure -63	bris_de_glace 85	collision 60	degats_des_eaux 99	dommage_materiel -113	evenement_climatique -68	none -55	vandalisme 66	vol -93
=party: foreign	collision 98	degats_des_eaux -155	evenement_climatique 171
=party: hit-and-run	bris_de_glace -56	collision 198	dommage_materiel 41	none -55
=party: neighbour	collision -45	degats_des_eaux 97	dommage_materiel 59	none -56	vol -40
=party: nobody-else	collision 110	degats_des_eaux 86	dommage_materiel -53	vandalisme -45	vol -65
=party: obstacle	collision 96	none -76
=party: other-vehicle	collision 124	none -45
=party: theirs	bris_de_glace 106	collision -112	dommage_materiel 61	evenement_climatique -61	incendie -43	none -123	vandalisme 108	vol -72
=party: vehicle	collision 114	none -46
=party: witness	collision 50	degats_des_eaux -54	none -85	vol 40
=person: close	dommage_materiel 51	none -74
=person: driver	collision 83	none -62
=person: exposed	collision 66	dommage_materiel 71
=person: self	collision 72	none -63
=police: not-done	collision 125	degats_des_eaux -54	dommage_materiel -41	none -60
=police: police	none -65	vandalisme 69	vol 82
=scene: autre	autre 254	blessure -41	dommage_materiel -73	none -46	vandalisme -49	vol 125
=scene: bris_de_glace	blessure -43	bris_de_glace 342	collision -90	degats_des_eaux -53	none -56
=scene: collision	collision 149	none -46
=scene: degats_des_eaux	collision -68	degats_des_eaux 221	none -47
=scene: dommage_materiel	collision -57	dommage_materiel 177	none -56	vol 41
=scene: evenement_climatique	collision -44	degats_des_eaux -47	dommage_materiel -61	evenement_climatique 360	none -48	vol -41
=scene: incendie	incendie 230	vandalisme -45	vol -52
=scene: vandalisme	evenement_climatique -42	none -55	vandalisme 178
=scene: vol	collision -77	dommage_materiel -43	none -57	vandalisme 119	vol 121
=status: awaited	bris_de_glace 82	collision 63	evenement_climatique -53	none -49	vol -62
=status: future	autre 74	none -56
=status: not-yet	collision 55
=status: refused	collision 110	degats_des_eaux 51	none -60	vandalisme -50	vol 56
=status: unfinished	dommage_materiel -47	evenement_climatique 115	vol 58
=thirdParty no	none -70
=thirdParty no rather	evenement_climatique 62	none -62	vol 67
=thirdParty no sure	collision 46	none -46
=thirdParty no unsure	dommage_materiel 42	incendie 53	none -82
=thirdParty none	none 89
=thirdParty unknown	degats_des_eaux 264	none -95
=thirdParty unknown unsure	degats_des_eaux 264	none -95
=thirdParty yes	collision 71	none -55
=thirdParty yes rather	autre 62	collision 147	none -71
=thirdParty yes sure	collision 62	none -53
=type autre	autre 331	bris_de_glace -41	degats_des_eaux -40	incendie -42	none -91	vandalisme -60
=type autre sure	autre 361	incendie -40	none -98	vandalisme -57	vol -50
=type autre unsure	blessure -56	bris_de_glace -55	collision 64	degats_des_eaux -56	dommage_materiel -79	evenement_climatique -54	incendie -48	vandalisme -47	vol 68
=type blessure	autre 46	blessure 254	degats_des_eaux -51	dommage_materiel -50	none -92
=type blessure sure	autre -44	blessure 404	bris_de_glace -40	collision -124	dommage_materiel -64	evenement_climatique 56	incendie -47	none -66	vandalisme -45
=type blessure unsure	autre 92	blessure 149	degats_des_eaux -71	dommage_materiel -45	evenement_climatique -73	none -107
=type bris_de_glace	bris_de_glace 306	collision -64	none -45	vol -40
=type bris_de_glace rather	bris_de_glace 321	collision -53	dommage_materiel -43	vandalisme -53	vol -41
=type bris_de_glace sure	bris_de_glace 309	collision -68	none -46	vol -40
=type bris_de_glace unsure	blessure -73	bris_de_glace 43	collision -54	dommage_materiel 149	evenement_climatique -47	none -64	vol -53
=type collision	collision 182	none -75
=type collision rather	autre -41	collision 153	degats_des_eaux -42	dommage_materiel -47	evenement_climatique -45	incendie 89	none -95
=type collision sure	collision 189	none -71	vol -43
=type collision unsure	autre 44	blessure -57	collision 83	degats_des_eaux -57	evenement_climatique -54	none -120	vol 136
=type degats_des_eaux	collision -68	degats_des_eaux 256	none -64
=type degats_des_eaux rather	autre -49	collision -107	evenement_climatique 89	none -98	vol 57
=type degats_des_eaux sure	collision -60	degats_des_eaux 322	dommage_materiel -55	none -56
=type degats_des_eaux unsure	autre -45	bris_de_glace -63	collision -47	degats_des_eaux -186	dommage_materiel 264	evenement_climatique -76	incendie -119	none -135	vandalisme 119	vol -178
=type dommage_materiel	blessure -43	collision -70	dommage_materiel 344	evenement_climatique -46	none -81
=type dommage_materiel sure	blessure -40	collision -69	dommage_materiel 357	evenement_climatique -71	none -75	vandalisme -40	vol -55
=type dommage_materiel unsure	blessure -51	bris_de_glace -49	collision -92	degats_des_eaux -49	dommage_materiel 303	evenement_climatique -61	incendie -58	none -94	vol 67
=type evenement_climatique	collision -60	dommage_materiel -47	evenement_climatique 338	incendie -41	none -63	vandalisme -55
=type evenement_climatique sure	collision -56	dommage_materiel -46	evenement_climatique 327	incendie -40	none -61	vandalisme -55
=type incendie	incendie 305	none -54	vol -56
=type incendie rather	autre -44	blessure -57	bris_de_glace -55	collision -116	degats_des_eaux -85	evenement_climatique -44	incendie 265	none -59	vandalisme -81	vol -112
=type incendie sure	incendie 297	none -53	vol -53
=type none	collision -58	none 126
=type vandalisme	collision -41	none -55	vandalisme 303
=type vandalisme sure	collision -46	none -54	vandalisme 328	vol -55
=type vandalisme unsure	autre -43	blessure -43	collision -139	degats_des_eaux -51	dommage_materiel -61	evenement_climatique -43	incendie -41	none -87	vol 190
=type vol	none -64	vol 249
=type vol rather	autre 110	blessure -48	bris_de_glace -49	collision -127	degats_des_eaux -55	dommage_materiel -95	evenement_climatique -63	incendie -47	none -108	vandalisme 113	vol 163
=type vol sure	none -61	vol 242
=type: autre	autre 247	none -78
=type: blessure	blessure 237	collision -50	evenement_climatique 52	none -52	vol -40
=type: bris_de_glace	bris_de_glace 352	collision -83	degats_des_eaux -50	dommage_materiel -55	none -44
=type: collision	collision 115	none -76
=type: degats_des_eaux	collision -84	degats_des_eaux 255	evenement_climatique 50	none -59
=type: dommage_materiel	dommage_materiel 144	none -69
=type: evenement_climatique	collision -66	dommage_materiel -49	evenement_climatique 350	incendie -42	none -72	vol -46
=type: incendie	incendie 260	none -56	vandalisme -42	vol -50
=type: vandalisme	none -52	vandalisme 317	vol -56
=type: vol	none -64	vol 239
a	vol 55
accident	collision 124
accrochage	collision 74
ach	autre 81	dommage_materiel 66	vol -50
afriquia	vandalisme 64
agence	autre 127	blessure 48	collision -48	none -86	vol 42
ah	collision -49	none 250
aile	collision 167
ain	collision 135
ait	collision -42	vandalisme 84
alf	collision 132	vol 77
allah	collision 111	incendie 57	vol -50
ambulance	collision 71
ane	bris_de_glace 131	collision 92	none -60	vandalisme -54
antenne	collision -58	dommage_materiel -104	evenement_climatique 262	none -65	vandalisme 49
appareil	autre 122	collision -59	none -64	vandalisme -55	vol 64
appartement	collision -73	degats_des_eaux 46	incendie 112
aquarium	dommage_materiel 146	none -48
arriere	bris_de_glace 54	collision 90
arrondissement	vol 80
ascenseur	bris_de_glace 52	dommage_materiel 109	none -53
assurance	autre 83	vol -48
atay	blessure 99	dommage_materiel 65	none -57
atelier	degats_des_eaux 150
audi	collision 151	none -54
auto	vandalisme -48	vol 111
autoroute	bris_de_glace 73	incendie 78	none -41
avril	autre 52	blessure 40	none -53
awel	degats_des_eaux 105	vandalisme 64	vol -53
azilal	blessure 81	dommage_materiel -45	vandalisme -92	vol 109
azrou	evenement_climatique 187	none -42
b	vandalisme 52
b3d	incendie 40	vandalisme 43
b3id	collision -70	evenement_climatique 148
b7al	evenement_climatique 77
b7alha	bris_de_glace 180	collision 49	dommage_materiel -47	evenement_climatique -45	none -88
b9a	evenement_climatique 45	incendie 48
b9ach	dommage_materiel 49
b9at	vol 40
b9aw	autre 169	incendie 73	none -140	vandalisme -40	vol -45
b9ina	degats_des_eaux 136	dommage_materiel -62	evenement_climatique 51	vol -98
b9it	collision 52	vandalisme 67
b9itch	none 112	vol -46
ba	collision -45	degats_des_eaux -47	vandalisme 65	vol 95
ba3d	incendie 70	none -64	vandalisme 114
ba9i	bris_de_glace 51	none 42
bab	blessure 40	none -52	vandalisme 107
baba	collision 58	degats_des_eaux 132	evenement_climatique 92	incendie -48	none -78	vandalisme -64
bache	incendie 153
baghi	dommage_materiel 76	none 67
baie	bris_de_glace 190	collision -74	evenement_climatique 47
baignoire	collision -66	degats_des_eaux 173
bain	bris_de_glace 114	collision -137	degats_des_eaux 173	evenement_climatique -46	incendie -47	none -66	vandalisme -45	vol -55
balcon	bris_de_glace 44	evenement_climatique -44	incendie 77	none -40
ballon	degats_des_eaux 168	dommage_materiel 42	none -51
baqi	none 149
baraka	none 109
barbecue	collision -40	incendie 217	none -61
bare7	none 168
barra	blessure -41	dommage_materiel 72	vandalisme 167	vol -89
bas	collision 92	degats_des_eaux 122	vandalisme -47
batterie	autre 66	collision -70	incendie 161	none -59	vandalisme -50
bayd	bris_de_glace -84	collision -73	dommage_materiel -55	none -96	vandalisme 289	vol -52
bayda	dommage_materiel 162	none -41
bbah	bris_de_glace 119	dommage_materiel -42	vandalisme 53
bd	collision 45
bda	incendie 64
bdat	incendie 106
bdaw	collision -110	vandalisme 167	vol -47
bebe	dommage_materiel 77	incendie -66	vandalisme -44	vol 153
bekri	bris_de_glace 68	vol 49
beldi	blessure 86	incendie 43
belgique	autre 155	collision 56	none -132	vol -57
belli	vol 47
beni	degats_des_eaux 96	evenement_climatique 83	vol -46
bent	blessure 68	dommage_materiel -66	vol 170
benti	bris_de_glace 58	dommage_materiel 88	evenement_climatique -47	none -65
berlingo	collision 86
bernoussi	collision -59	none -77	vol 162
berrechid	bris_de_glace 121
beton	collision 159
bezaf	incendie 50	none 93
bezzaf	collision -42	evenement_climatique 57
bgha	dommage_materiel 103	none -53
bghach	collision 52
bghat	dommage_materiel 82
bghatch	autre 161	blessure -41
bghaw	none -44	vandalisme 121
bghawch	collision -55	degats_des_eaux 68	dommage_materiel 69
bghel	blessure 42	collision 111
bghina	collision 110	evenement_climatique 178	none -98	vol -67
bghit	autre 91
bghitch	collision -97	none 86	vandalisme 75	vol 57
bhal	collision -74	evenement_climatique 78	vandalisme -41	vol 97
bia	blessure 94	collision 127	dommage_materiel -42	none -54	vandalisme -41
bicyclette	collision 84	dommage_materiel 104	vandalisme -83
bidon	bris_de_glace -52	collision -70	degats_des_eaux -132	dommage_materiel 104	evenement_climatique -116	incendie 247	none -77	vandalisme -113	vol -63
bien	none 117
bih	none -65	vandalisme 93	vol 108
biha	bris_de_glace 97	collision -59	dommage_materiel -80	evenement_climatique 49	none -77	vol 115
billet	autre 198	blessure -48
bin	collision 96	none 64
bina	collision 138
binatna	vandalisme 122	vol -50
bir	collision 56	degats_des_eaux -69	dommage_materiel 176	incendie -45	none -55	vandalisme -49	vol -45
bit	degats_des_eaux 104	incendie 43	none -42
biya	collision 44
bjouj	collision 54	degats_des_eaux 40
bkat	collision 218	vandalisme -54
bkhir	collision 64	incendie 150	none -40	vol -54
bla	collision 49
blassa	bris_de_glace 164	collision -86	none -50
blastou	blessure 71	collision 112	evenement_climatique -44	none -68	vol -85
bli	none -91	vol 137
bmw	collision 186
bnadem	dommage_materiel 78
bnti	blessure 114	none -47	vandalisme 46
bo7dha	bris_de_glace 231	none -56
bo7do	bris_de_glace 101
bo7dou	bris_de_glace 73	collision -68	dommage_materiel 136
boite	autre -47	blessure -92	collision -65	none -48	vandalisme 259	vol -63
bolice	bris_de_glace 45	none -73	vandalisme 51
bolis	collision -53	incendie 102	none -74	vandalisme 75
bombe	collision 44	vandalisme 95
bonjour	evenement_climatique 73
bou7do	autre -42	blessure 60	bris_de_glace 51	collision -41	incendie 41
boulevard	collision 127	vol -73
boulis	collision 63
bouskoura	blessure 63	collision 53	dommage_materiel -72	vol 75
box	collision -42	dommage_materiel 56	evenement_climatique 164	none -46
bqa	collision 99	vol 47
bqat	collision -53	degats_des_eaux -46	dommage_materiel 55	evenement_climatique 97	incendie -99	none -57	vandalisme -45	vol 86
bra	evenement_climatique 67	none -49	vandalisme 81	vol -56
brise	bris_de_glace 194	collision -77	none -47	vandalisme 66
brouillard	collision 124
bureau	autre 217	collision -112	incendie 40	none -107	vandalisme -99	vol -51
bus	vandalisme 47
byed	autre 128
bzaf	collision -48	degats_des_eaux -41	evenement_climatique 70
cabinet	autre -108	bris_de_glace -42	degats_des_eaux 135	dommage_materiel 144	evenement_climatique -109	vol -43
cable	collision -55	degats_des_eaux -59	dommage_materiel 187	evenement_climatique -40	none -83	vandalisme -64	vol 149
cafe	collision -55	evenement_climatique 198	none -55	vandalisme -43
caisse	collision -67	vandalisme -42	vol 182
calandre	collision 87
camera	dommage_materiel 102	vol 92
camion	incendie 45
camionnette	bris_de_glace 72	collision 159	incendie -51	none -47
camira	collision -47	dommage_materiel -71	vandalisme 103	vol 91
camping	evenement_climatique 138
canalisation	collision -63	degats_des_eaux 103	dommage_materiel -46	evenement_climatique 132	vol -101
canape	degats_des_eaux 60	dommage_materiel 49	vol -57
capot	none -53	vandalisme 133
car	collision -58	evenement_climatique 135	none -43
caravane	evenement_climatique 148	none -48	vol -56
carrefour	collision 72
carte	autre 184	none -112	vol 66
carter	collision 204	vol -90
casa	autre 57	vol 51
casque	collision 53	vol 83
cave	collision -45	degats_des_eaux 169	incendie -47	vandalisme -40	vol 93
ceinture	collision 142
ch3el	incendie 217	none -42
ch3lat	collision -65	incendie 224
ch7al	autre 94	none 54
cha3lat	incendie 126
cha3let	incendie 47
cha3ri	incendie 182
chab	blessure 75	collision 61
chad	blessure -76	dommage_materiel -48	none -52	vandalisme -47	vol 219
chaf	collision 49	none -52	vol 88
chafou	collision -67	degats_des_eaux 51	vandalisme 96	vol -44
chaft	bris_de_glace 74	collision 62	none -47
chahda	dommage_materiel -94	vandalisme 175	vol -46
chaine	vandalisme -51	vol 124
chambre	blessure -44	bris_de_glace 116	collision -51	degats_des_eaux 109	none -53	vandalisme -45	vol 45
chantier	degats_des_eaux 52	dommage_materiel -92	evenement_climatique 164
chargeur	autre 131	blessure -45	collision -50	degats_des_eaux -40	dommage_materiel -80	incendie 202	none -79	vol -58
charika	evenement_climatique 144
chariot	autre -56	bris_de_glace 51	dommage_materiel 174	none -54	vandalisme -43
chauffe	collision -58	degats_des_eaux 200	incendie -49
chauffeur	collision 46
chedat	incendie 186
chedd	incendie 67	vol 48
chefara	vol 149
cheikh	vandalisme 130
chejra	dommage_materiel 74
chekaya	collision -42	vol 157
chem3a	incendie 208	none -70
cheminee	bris_de_glace 64	incendie 47
chffara	vol 128
chhar	collision -43	none 116
chher	autre 106	collision -59	evenement_climatique 51	none -67
chhour	autre 160	dommage_materiel -54	evenement_climatique -48	none -133	vandalisme -57	vol 76
chi	vandalisme 68
chibani	collision 81
chichaoua	bris_de_glace 126
chifour	incendie 92	vandalisme 66
chikaya	vandalisme 59	vol 86
chkit	blessure 78	collision -72	none -61	vandalisme 156
chkoun	collision 58	vol 55
chno	none 66
choc	collision 151
chokran	collision 40	none 108
chorta	collision 57
chouf	autre 131	blessure -47	collision -62	vandalisme 47
chrajem	none -54	vandalisme 130
chrara	bris_de_glace -68	collision -119	degats_des_eaux -43	evenement_climatique -41	incendie 366	none -65	vandalisme -51	vol -42
chrejem	collision -57	dommage_materiel -42	none -48	vandalisme 217
chrjem	bris_de_glace 160	collision -92	vandalisme -78	vol 50
chta	evenement_climatique 222
chtouka	dommage_materiel -47	evenement_climatique 76	none -117	vol 131
chwia	blessure -80	collision 68	dommage_materiel 89
cin	autre 122	none -103	vandalisme -63	vol 85
circuit	incendie 110
citerne	blessure -43	bris_de_glace -68	collision 79	degats_des_eaux 165	none -50	vol -43
civile	evenement_climatique 51	incendie 44
clavier	blessure -47	collision -76	dommage_materiel 332	none -59	vol -48
cle	autre 85
client	dommage_materiel 119
clignotant	collision 101
climatiseur	degats_des_eaux 74	incendie 74	none -51	vol -55
clinique	autre 125	none -49
clio	collision 86
cm	evenement_climatique 188
cocotte	blessure 58	bris_de_glace -61	collision -68	degats_des_eaux -45	dommage_materiel 149	incendie -101
coffre	collision -48	vol 131
coiffeur	bris_de_glace 113	collision 46
coiffure	dommage_materiel -45	incendie 41	vandalisme 145	vol -40
colle	autre -50	collision -49	vandalisme 295	vol -140
colonne	degats_des_eaux 218	none -75
commissariat	vol 71
compteur	degats_des_eaux 94
congelateur	blessure -56	dommage_materiel 81	evenement_climatique 96
conseiller	none 121
constat	collision 48
contrat	autre 205	none -44
corniche	blessure 125	collision 82	none -43	vol -51
couloir	blessure -49	degats_des_eaux 197
court	incendie 128
credit	collision -44	dommage_materiel 163	vol -43
cuisine	degats_des_eaux 111	dommage_materiel -41	incendie 41
d9aye9	none 45
d9i9a	blessure 95	incendie 41
dab	incendie 122
dacia	none -42	vol 49
daha	incendie 49
dahri	evenement_climatique 101	none -51
dak	collision 70	incendie 62
dakchi	vol 47
dakhel	bris_de_glace 41	collision 55	degats_des_eaux -72	vandalisme 59
dakhla	blessure -44	collision 46	dommage_materiel 69	evenement_climatique 94	none -52	vol -50
dakhlat	blessure 170	dommage_materiel -85	none -62	vol -48
dakhlo	collision -92	dommage_materiel -47	vandalisme -54	vol 300
dar	none -42
darbatni	collision 308	dommage_materiel -69	none -47	vandalisme -46
darbni	degats_des_eaux -49	vol 104
daret	collision 63
dari	bris_de_glace 80
darija	none 198
daro	vandalisme 70
darou	incendie 45
dart	collision 76	vandalisme 40	vol -58
dat	evenement_climatique 52
daw	degats_des_eaux 41	incendie -49	vandalisme -49
dayer	degats_des_eaux 93
dayra	evenement_climatique -43	none -81	vandalisme 91	vol 52
dayz	collision 141	evenement_climatique 51
daz	collision -57	vandalisme 103
dazt	incendie 58	none 53
dbab	collision 103	vol -42
dda	incendie 77	none -87	vandalisme 63
ddat	evenement_climatique 54	vandalisme 42
ddaw	vol 173
ddawh	collision 111
ddow	degats_des_eaux -76	dommage_materiel -125	incendie 256	vol -56
de	bris_de_glace 40	incendie 40
declaration	collision -43	vandalisme 95	vol 82
degat	collision -60	degats_des_eaux 170
degats	degats_des_eaux 42
dehri	blessure 109	collision -42	degats_des_eaux -91	evenement_climatique 109	none -50	vandalisme -50
dehrou	degats_des_eaux 94
dekhan	incendie 96
dem	bris_de_glace 63
dentiste	autre 49	dommage_materiel 86	none -59
depot	blessure 122	collision -52	dommage_materiel -50	none -88	vandalisme -53	vol 152
derb	vandalisme 75
derba	collision 143
derbat	dommage_materiel 56	evenement_climatique 109	none -48	vandalisme -51
derbatni	none -85	vandalisme 194
derbna	collision 111
derbni	collision 99
derbouni	blessure -51	collision -159	dommage_materiel -45	none -60	vandalisme -68	vol 350
derk	collision -74	evenement_climatique 86	incendie 80
dernahch	none 174
derri	dommage_materiel 54
dert	vandalisme 62
dertha	collision -45	none 141	vandalisme -73	vol 83
des	degats_des_eaux 85
devis	bris_de_glace 91	dommage_materiel 104	none -40	vandalisme -43	vol -41
dewwezt	blessure -40	vol 98
dfe3ni	blessure -40	collision -96	dommage_materiel -57	vandalisme 132	vol 83
dguig	collision -69	evenement_climatique 44	none -46	vandalisme -54	vol 105
dh	collision -47	dommage_materiel 80	none -46	vol 55
dheb	collision -40	vol 155
dial	evenement_climatique 70
dialo	degats_des_eaux 93
dik	blessure 80	collision 77
dima	blessure 112	collision 53	vol -58
dir	none 131
dkhelna	collision 106
dkhelt	collision 162
dkhlat	degats_des_eaux 48	vol 47
dkhlo	none -43	vol 175
dlam	collision 139
dlou3	collision 153
do	degats_des_eaux 51	dommage_materiel 110	evenement_climatique -42
dokhan	collision -49	incendie 171
donc	collision -51	vol 108
dorat	autre -49	blessure -43	collision 177
dos	bris_de_glace 109	collision 74	none -47	vandalisme -42
dossier	none 117
douar	incendie 41
double	autre 94	bris_de_glace 40
douche	bris_de_glace 156	collision -45
doukkala	incendie 81
dra3i	bris_de_glace -49	dommage_materiel 109
drab	blessure 54	collision 77	dommage_materiel -92	evenement_climatique 87	none -77	vandalisme -43	vol -67
drabni	collision 155	none -52	vandalisme 83
drari	vandalisme 44	vol 45
drbat	bris_de_glace 62	collision -44	degats_des_eaux 119	dommage_materiel -61	evenement_climatique 57	incendie -44	none -50
drbatni	collision 81
drbo	bris_de_glace -90	evenement_climatique 93	vandalisme 50
dreb	collision 79	none -50
drebna	collision 148
drebni	blessure 94	collision -96	degats_des_eaux 93	vandalisme 50	vol -44
drebt	collision 131
drebto	collision 79
drhm	autre 67	collision -42	dommage_materiel 64	vol -60
drna	blessure 51
droj	blessure 132
drouj	blessure 113	collision -74	dommage_materiel 94	none -67
drri	blessure 148	bris_de_glace -44	evenement_climatique 46
duster	vol 76
dw	blessure 87	degats_des_eaux 105	dommage_materiel -86	none -53
dwa	autre 66	blessure 109	collision -63	none -73	vol 51
dyal	none -54
dyalha	degats_des_eaux 50	dommage_materiel 103
dyalhom	collision -74	dommage_materiel 52	vandalisme 49	vol 59
dyalkom	degats_des_eaux 60	none 55
dyalna	evenement_climatique 40	incendie 58	none -41	vandalisme 62	vol -44
dyalo	bris_de_glace 47
eau	degats_des_eaux 114
eaux	collision -49	degats_des_eaux 112
ecole	blessure 81	dommage_materiel 107	none -41
ecran	collision -50	dommage_materiel 259	vol -55
elec	collision 54	degats_des_eaux -43	dommage_materiel 46	vol 96
electrique	collision -86	dommage_materiel 143	incendie 73	vol 51
en	autre 126	bris_de_glace 126	dommage_materiel -98	none -64	vandalisme -47
enseigne	bris_de_glace -52	collision -47	evenement_climatique 119	vandalisme 55	vol -71
essaouira	dommage_materiel 224	vol -58
essence	incendie 186	vandalisme -88
essuie	none -77	vandalisme 277	vol -40
etage	bris_de_glace 54	dommage_materiel 89
euro	dommage_materiel -66	vol 205
euros	bris_de_glace 101	collision -40
ewa	none 165
expert	degats_des_eaux 59	none 53
extincteur	incendie 53
f	none -40
face	collision 63
fach	collision -51	degats_des_eaux 94	dommage_materiel -91	incendie 126	none -47	vandalisme 42	vol -52
facture	autre 69
fad	collision -42	degats_des_eaux 161	incendie -75
fat	autre 81
fatet	none 123
fatima	degats_des_eaux 101
fauteuil	collision -50	degats_des_eaux 54	dommage_materiel 68	incendie 61
fe9na	collision -71	incendie 76	vandalisme -65	vol 121
fe9t	blessure -43	vol 153
fekhdi	blessure 159	bris_de_glace -40	collision -92	degats_des_eaux -84	dommage_materiel 110	none -87
fekki	blessure 45	collision 183	degats_des_eaux -44	dommage_materiel -49	evenement_climatique -42	none -96	vandalisme -45	vol -51
fenetre	bris_de_glace 254	collision -41	degats_des_eaux -45	dommage_materiel -41	none -70	vandalisme -63
fes	bris_de_glace 87	dommage_materiel 50	vol 48
feu	collision 87
feux	collision 82
fhemt	none 99
fhemtch	autre 112
fia	collision 79
fiat	collision 173
fih	none -42
fiha	evenement_climatique 60
fihom	blessure -40	bris_de_glace 95	degats_des_eaux -44	evenement_climatique -47	none -44	vandalisme 47	vol 104
fik	collision 71	none 69
fin	autre 67	none 41
fina	collision 54
fissure	blessure 51	bris_de_glace 125
fiya	collision 83
flous	autre 151	none -48	vol 66
flousi	none 80
fo9i	collision -69	degats_des_eaux 132
fo9o	collision -133	none -85	vandalisme 230	vol -59
four	degats_des_eaux 46
fourriere	collision 143	none -46
fraches	collision -46	degats_des_eaux 168	vol -49
fran	collision 58	none -46	vandalisme 77
francais	none 72
frigo	degats_des_eaux -45	dommage_materiel 55	incendie 65
fsed	collision -48	degats_des_eaux 185
fuite	degats_des_eaux 166
fya	vol 64
ga3	autre 46	none 49	vandalisme 44	vol -63
gal	blessure 40
galat	bris_de_glace 112	dommage_materiel 43	vol -40
gales	bris_de_glace 123	collision 44
galet	collision 76
galia	degats_des_eaux 58	dommage_materiel 43
galo	collision -56	dommage_materiel 89	vandalisme -44
galou	blessure -52	degats_des_eaux -46	incendie 237	none -45	vandalisme -46	vol -43
garage	collision 68	evenement_climatique 73	none -52
garde	bris_de_glace 47	collision -62	vandalisme -50	vol 134
gardien	dommage_materiel -41	none -57	vol 178
gare	bris_de_glace 57	collision 115
garro	collision -104	incendie 104	vandalisme 121	vol -68
gaz	collision -50	incendie 42	none -53	vol 192
gendarmerie	incendie 47
gendarmes	collision 73
gha	bris_de_glace 41
ghada	blessure -57	collision 175
ghadich	dommage_materiel -51	evenement_climatique -40	none -108	vandalisme 72	vol 101
ghadyin	collision 107
ghalat	blessure -45	dommage_materiel 175	none -56	vandalisme -49	vol -58
ghalta	collision 43	degats_des_eaux 87
ghar9a	collision -66	evenement_climatique 227	none -48
ghber	collision 94	none -60	vandalisme -70	vol 114
ghda	degats_des_eaux 65
ghedda	autre 61	blessure 50	collision -55	vandalisme 80	vol -62
ghfelt	collision 69	incendie 168	none -92
ghi	vol 66
ghocht	autre 88	collision -51	incendie 58	none 78
ghorzat	blessure 85
ghrazi	blessure 107	bris_de_glace 108	collision -76	dommage_materiel -99	none -44
ghta	blessure -70	degats_des_eaux -70	dommage_materiel 140	incendie 47
glace	bris_de_glace 134	collision -105	none -91	vandalisme 114	vol -42
glissiere	collision 126
glovo	collision 65
golf	bris_de_glace 51	degats_des_eaux -49	dommage_materiel -56	evenement_climatique -54	incendie 135
golna	collision 52	evenement_climatique 152
gps	bris_de_glace -47	none -84	vandalisme -82	vol 334
gueliz	collision 59
guidon	collision 64	vol 80
h	collision 94	evenement_climatique 106
ha	dommage_materiel 66
hada	collision -65	none 151
hadak	autre 215	vol -48
hadchi	autre 41	none 65
hadi	none 51
haja	blessure 52	none 54
hakka	collision 42	none 73
hamdolah	degats_des_eaux 83	evenement_climatique 64
hamdollah	dommage_materiel 42
hamdoullah	collision 44
hammam	blessure 156	collision -98	degats_des_eaux 96	dommage_materiel -70	evenement_climatique -50	none -223	vandalisme -77
hangar	degats_des_eaux -41	evenement_climatique 214	none -116
hay	vol 55
hazza	blessure 95	degats_des_eaux -74	dommage_materiel -56	vol 92
hbet	degats_des_eaux 44	evenement_climatique 68
hbett	collision 41	incendie 46
hder	degats_des_eaux 188	vandalisme -56
hdert	degats_des_eaux 53
hebtat	dommage_materiel 52	vol -60
herres	bris_de_glace 73	none -44	vandalisme 149	vol -46
herress	blessure 50	dommage_materiel 97
herrso	bris_de_glace -70	collision -72	evenement_climatique -40	none -70	vandalisme 160	vol 140
herrsou	collision -52	vandalisme 143
hez	bris_de_glace -60	collision -100	evenement_climatique 107	vol 159
hezz	evenement_climatique 106	vol 46
hezzat	collision 67	evenement_climatique 52	vol 42
hezzit	blessure 64	incendie 96
hezzo	vol 126
hhh	autre 40	collision 74	vandalisme -41
hhhh	blessure -44	bris_de_glace 139	collision 41	degats_des_eaux -48
hiya	collision 98
hna	none -41	vol 89
homa	autre 56	bris_de_glace -66	collision 60	none -47	vandalisme 77
hotel	autre 97	collision -51	dommage_materiel 86	none -94	vol 58
hotte	incendie 186
hreb	collision 91	dommage_materiel 54
hrebo	collision -58	evenement_climatique -46	incendie 113	none -80	vandalisme -158	vol 208
hwa	collision 73
hya	blessure 146	collision -45
ibn	autre -41	blessure -45	incendie -41	vol 170
ifrane	dommage_materiel -41	evenement_climatique 92	vandalisme -44	vol 49
immeuble	bris_de_glace -48	degats_des_eaux 154	dommage_materiel -46	none -103	vandalisme 99	vol -70
impact	bris_de_glace 175	collision -75
imta	collision 49	none 110	vandalisme -44
induction	bris_de_glace -84	degats_des_eaux -48	dommage_materiel 231
insert	bris_de_glace 151	incendie -56
internet	collision -49	dommage_materiel 142	vandalisme -65
iphone	dommage_materiel 93	vol 103
iwa	none 83
iyam	none 112
iyeh	none 142
ja	vandalisme 43
jab	degats_des_eaux 41	dommage_materiel 72	none -53	vandalisme 103	vol -52
jadarmiya	blessure -44	collision 74
jah	bris_de_glace -104	dommage_materiel 47	vandalisme 139
jaj	bris_de_glace 277	collision -48	vol -41
jaja	bris_de_glace 245	collision -67	none -47
jama3a	bris_de_glace 52	dommage_materiel -41	evenement_climatique 156	none -65	vandalisme -53	vol -50
jame3	incendie 52	vol 108
jani	evenement_climatique 46	incendie 91
jante	blessure -40	dommage_materiel 111
janvier	collision 42	dommage_materiel -40	none 82
jar	collision -53	degats_des_eaux 62	dommage_materiel 95	none -43
jara	blessure -56	dommage_materiel 174	evenement_climatique -66
jarda	collision -79	dommage_materiel 49	evenement_climatique 55	incendie 99	none -59	vol -82
jardin	blessure 65	bris_de_glace 88	collision -53	dommage_materiel -111	evenement_climatique -53	incendie 167	none -90	vandalisme -58	vol -58
jardinier	bris_de_glace 54
jari	dommage_materiel 52
jarna	collision -75	degats_des_eaux 46	dommage_materiel 66
javel	dommage_materiel 158	none -77
jawch	incendie 56	none 146	vandalisme -53	vol -46
jay	collision 60	degats_des_eaux 55
jaya	collision 75	degats_des_eaux 55	none 41	vandalisme -40
jbed	blessure -56	collision -108	dommage_materiel 111	vol 156
jbel	degats_des_eaux -62	evenement_climatique 277	vandalisme -44	vol -51
jdar	blessure -68	degats_des_eaux 67	dommage_materiel -73	evenement_climatique 130	none -168	vandalisme 142	vol -56
jdarmia	collision 72
jdid	autre -51	dommage_materiel 116	none 85	vol -41
jdida	autre 160	collision -139	incendie 67	none -169	vandalisme 108	vol -70
je	evenement_climatique 92
jebs	collision -66	degats_des_eaux 196	none -71
jeddati	blessure 66	dommage_materiel 102	evenement_climatique -91
jeddi	degats_des_eaux -48	dommage_materiel -46	evenement_climatique 88	vandalisme 49	vol -73
jehd	bris_de_glace 134	collision -47	none -57	vol 73
jem3a	none 86
jenb	bris_de_glace 69	collision 74
jenbi	degats_des_eaux 57
jer7	bris_de_glace 126	collision 94	vol -51
jer7a	vol 124
jerr	blessure -46	dommage_materiel 118	vandalisme -42	vol 91
jib	collision 45	dommage_materiel 69	none -98	vol 101
jiha	vandalisme 99
jiran	collision -48	evenement_climatique 55
jit	collision 141	vandalisme -68	vol 48
jm3a	collision -45	none 78
jnab	collision 80	none -59
jnan	autre -46	blessure -76	bris_de_glace -40	collision -110	degats_des_eaux -52	dommage_materiel -146	evenement_climatique -65	incendie 102	none -177	vandalisme 317	vol -73
jnb	autre -42	blessure -68	collision 69	none -59	vandalisme 46	vol 83
joint	degats_des_eaux 159
joj	none 78
jra	autre -44	collision -57	degats_des_eaux 136	dommage_materiel -60	evenement_climatique -110	incendie -45	none -45	vol 151
jra7	collision 147
jri	evenement_climatique 64
juin	none 76
k7al	blessure 143	dommage_materiel -52	incendie 58	none -71
k7el	incendie 217	none -54
k7la	dommage_materiel 66	incendie 109
kamel	incendie 91	none -59
kaml	degats_des_eaux 74	none -54	vandalisme 49
kamla	evenement_climatique 45	incendie 56	none -44
kamlin	incendie 48
kan9derch	blessure -56	evenement_climatique 117	none -57	vol 48
kan9te3	collision 43	dommage_materiel 135	evenement_climatique -93	incendie -46
kanch	dommage_materiel 203	evenement_climatique -80	none -46	vol -46
kanchouf	evenement_climatique 72
kandenn	none 125
kandir	blessure -56	dommage_materiel 123	incendie 100	none -40	vol -49
kanet	bris_de_glace 113	degats_des_eaux -50	evenement_climatique 88	none -81
kanghsel	bris_de_glace 61	degats_des_eaux 75	evenement_climatique -53
kangoo	bris_de_glace 79	collision 75	evenement_climatique -53	none -41
kanhez	bris_de_glace 74	collision -43	evenement_climatique 54
kano	degats_des_eaux 41	vandalisme -58	vol 103
kanou	vandalisme 58	vol 86
kant	collision 61
kantsenna	autre 123	vol -41
karossa	vandalisme 107	vol -48
karrossa	collision 159	none -45	vandalisme -54	vol 40
katghetti	autre 45	none 91
katgoul	bris_de_glace -46	collision 81	degats_des_eaux -41	vandalisme 66
katkhelles	blessure 112	collision -45	none -42	vol -53
katwje3ni	collision 118
kay	blessure 162	collision -138	dommage_materiel 129	incendie -69	vol -41
kay3oum	evenement_climatique 127
kay9etter	degats_des_eaux 162	none -47
kay9te3	dommage_materiel 69
kaych3el	dommage_materiel 137	vol -50
kaychouf	vol 44
kaydhak	dommage_materiel 178	vol -58
kaydiro	blessure 41	collision -84	evenement_climatique 115	vandalisme -84	vol 59
kaydrni	collision 101
kayghli	blessure -67	dommage_materiel 124	incendie -62
kaygol	collision 70	vol -43
kayhder	collision 157
kayjawbch	degats_des_eaux 100
kayjri	blessure 111	collision -69	vol -43
kayl3eb	collision -53	degats_des_eaux -62	dommage_materiel 185	vandalisme 44
kayn	none 64
kayna	vandalisme -43	vol 147
kaynch	collision -50	degats_des_eaux -46	none 115	vol 59
kaynzel	degats_des_eaux 136
kaysil	degats_des_eaux 163	none -59
kaytleb	collision -65	degats_des_eaux -51	dommage_materiel 184	vandalisme -47
kbir	collision 80	evenement_climatique 55
kbira	bris_de_glace 160	dommage_materiel 57	evenement_climatique -41	none -49	vandalisme -40
keb	collision -107	dommage_materiel -65	incendie -90	none -68	vandalisme 382	vol -77
kebb	vandalisme 83
kelb	blessure 176	bris_de_glace -43	collision 123	dommage_materiel -47	none -59
kemmel	collision 49	none 76	vandalisme -50	vol -41
kenitra	collision 94
kenna	bris_de_glace 72	evenement_climatique 50
kent	collision 40
kersi	collision 111	vandalisme 82	vol -61
kesser	bris_de_glace 100	collision -147	degats_des_eaux -84	dommage_materiel -54	none -76	vandalisme 263	vol -78
khali	autre -56	blessure -46	bris_de_glace -48	collision -99	degats_des_eaux -53	dommage_materiel 284	incendie -46	none -190	vandalisme -120	vol 102
khalti	collision -63	incendie 99	vandalisme -44
khamsa	collision 97	none 47
kharej	collision 89
kharj	vol 43
kharja	dommage_materiel 142
khass	bris_de_glace 59
khassha	blessure 111	dommage_materiel 66
khassni	autre 81	dommage_materiel -42	none 52	vol -48
khawi	collision 91	dommage_materiel -42	vol 70
khawya	autre 65	collision -51	dommage_materiel -45	evenement_climatique -55	incendie 60	none -58	vandalisme 44	vol 62
khbar	none 125
khbet	dommage_materiel 131
khda	vol 107
khdam	autre -63	dommage_materiel 62
khdama	collision 54	dommage_materiel -49	vol 80
khdat	bris_de_glace -42	evenement_climatique 41	vol 122
khdaw	vol 138
khddama	collision 60	dommage_materiel 102	incendie -53	vol -42
khdit	autre 43	collision 65	vol -58
khdma	blessure 167	collision -109	dommage_materiel 134	evenement_climatique -40	none -83	vandalisme -62	vol -122
khebbech	collision -100	dommage_materiel 180	vol -42
khebtat	collision 88
khedcha	collision 57	incendie 40
khedma	autre 123	collision 48	vol -43
khella	blessure -44	collision -55	degats_des_eaux 41	vandalisme -64	vol 199
khellat	bris_de_glace 104	none -43
khellaw	none -76	vol 176
khellit	vol 93
khenifra	evenement_climatique 99	vandalisme 73	vol -113
kherjat	collision 91
khfif	bris_de_glace 124	collision 53	evenement_climatique -110
khilal	dommage_materiel 225	none -68	vol -86
khir	collision 110	degats_des_eaux 67	vol -46
khmis	autre -65	blessure 205	bris_de_glace -41	collision -83	degats_des_eaux -53	evenement_climatique -58	incendie -50	none 91	vandalisme -71	vol -74
khouya	collision 72
khoya	collision 65	dommage_materiel 56
khrej	vandalisme 91
khrejna	incendie 132	none -51	vandalisme -76
khrejo	autre 81	none -49
khrejt	vol 121
khsara	incendie 106
khser	degats_des_eaux 139
khtef	collision -73	dommage_materiel -48	none -54	vol 265
khtfo	collision -71	none -40	vol 204
khti	bris_de_glace 50
khwa	autre -40	collision 135	vandalisme 67	vol -58
khwaw	none -41	vol 212
khyata	bris_de_glace 47	collision -42	degats_des_eaux -52	evenement_climatique 108
kifach	autre 132	vol -40
kla	blessure 178	bris_de_glace -41	collision -74	degats_des_eaux -43	dommage_materiel 169	none -132	vandalisme -52	vol -80
klat	evenement_climatique 111	incendie 89	vandalisme -41
klian	bris_de_glace 71	collision -68	degats_des_eaux 57	dommage_materiel 65	vandalisme -42
km	collision 111	evenement_climatique 95	vol -72
kol	bris_de_glace 93	evenement_climatique -49	none 52	vol -41
kola	evenement_climatique -47	vandalisme 109
kolha	collision -51	evenement_climatique 48	incendie 87
kolhom	blessure 42	evenement_climatique 74
kollha	dommage_materiel 166	none -82
kollo	blessure -42	bris_de_glace 45	collision -40	degats_des_eaux 55	incendie 52
kolna	collision 46
kona	none -43	vandalisme 73	vol -46
koura	blessure -49	bris_de_glace 192	collision -64	dommage_materiel 88	none -45	vandalisme -148
kouzina	incendie 63	vandalisme 54
krassa	none -87	vandalisme 131	vol -45
ksida	blessure -42	collision 182	none -45
ktafi	blessure 161	degats_des_eaux -40	dommage_materiel -40	none -62	vol -53
ktbo	degats_des_eaux -45	evenement_climatique -44	none -75	vandalisme 230
ktbou	evenement_climatique 128	none -43
kteb	vandalisme 105
ktef	bris_de_glace 154	degats_des_eaux -50	evenement_climatique 65	incendie -101	vol -40
ktoub	degats_des_eaux 53	evenement_climatique 77
l2ard	collision 91
l3afia	incendie 121
l3am	autre 74	vandalisme 62
l3ani	incendie 100	vandalisme 81	vol -51
l3arbia	collision 118
l3assifa	evenement_climatique 126
l3awd	autre -40	blessure 234	bris_de_glace -64	collision -124	dommage_materiel -53	evenement_climatique -42	none -62	vandalisme -53	vol 111
l3chia	degats_des_eaux -40	dommage_materiel 45	vol 51
l3chiya	none 69
l3ers	dommage_materiel 92	none -80	vandalisme 87
l3essas	vandalisme -67	vol 75
l3id	autre 61	collision -83	degats_des_eaux -41	dommage_materiel 42	none -55	vol 88
l3imara	vol 71
l3omra	vol 64
l3oud	collision -48	evenement_climatique 216	none -72	vandalisme -40
l7a9	collision 49
l7aj	incendie 51
l7ajja	collision 55
l7amdolah	incendie 107
l7amdolilah	collision -48	incendie 86
l7amdolillah	collision 48	dommage_materiel -102	none -75	vol 185
l7amdollah	dommage_materiel 64	none -48	vandalisme -60	vol 92
l7amdoulillah	collision 128
l7ammam	blessure 92	collision -48	degats_des_eaux 57	vol 57
l7anout	bris_de_glace 43	collision -46	incendie 44	vandalisme 49
l7chich	incendie 71
l7did	collision 87	none -43	vol 42
l7ed	incendie 86	none 65
l7emmam	blessure 80
l7emsa	bris_de_glace 40	evenement_climatique 54
l7it	degats_des_eaux 89	none -46
l7jer	collision -71	vandalisme 217	vol -41
l7mar	collision 150
l7ouma	autre -45	blessure 122	collision -80	vandalisme 108
l7out	blessure 130	collision -129	evenement_climatique -50	incendie 169	none -103	vandalisme -61	vol -60
l7ram	collision -87	vandalisme 280	vol -157
l7ta	collision 118	evenement_climatique 58
l7wayej	autre 82	none -50	vol 60
l7yout	degats_des_eaux -97	dommage_materiel -71	none -41	vandalisme 262	vol -47
l9a	collision -49	vandalisme 164	vol -42
l9ahwa	autre 60	dommage_materiel -43	none -43	vandalisme 62
l9antra	collision -62	evenement_climatique 79	vandalisme 70
l9elb	autre 135	none -92	vandalisme 109	vol -89
l9ermoud	evenement_climatique 98
l9ina	degats_des_eaux 89	vol 75
l9it	vol 82
l9itha	collision 88	degats_des_eaux -46	none -59	vol 112
la	none 41
laayoune	blessure -54	collision 67	dommage_materiel -42	evenement_climatique 105	vol -52
lah	none 119
lakhor	blessure -51	none 84	vol 129
lakhra	vandalisme 53
lalla	collision -77	degats_des_eaux 160
larache	collision 49
larb3a	blessure 68
lard	dommage_materiel 60	evenement_climatique 84	none -56
lasse9	collision -89	incendie 166
lassurance	blessure 101
lavabo	degats_des_eaux 180	none -44
lave	degats_des_eaux 111
laver	degats_des_eaux 99	dommage_materiel 54
lb7er	bris_de_glace 51	evenement_climatique 58
lbab	collision 40	none -46	vandalisme 51
lbalcon	dommage_materiel 174	incendie 50	none -44	vandalisme -41	vol -42
lbanka	blessure 83	none -50	vol 86
lbareh	none 116	vol -41
lbarriere	collision 270	dommage_materiel -44	vandalisme -61
lbassamat	vandalisme -55	vol 157
lbatterie	blessure -45	collision -72	dommage_materiel -43	incendie 74	none -113	vandalisme -57	vol 149
lbe7r	dommage_materiel 108	vol 79
lbebe	collision 87
lbent	dommage_materiel 90
lberd	bris_de_glace 123	collision -44	vol 50
lbghel	collision 95
lbid	collision -81	evenement_climatique 206	none -64	vandalisme 49
lbit	bris_de_glace 97	dommage_materiel -40	evenement_climatique -44	vol 55
lblassa	collision 61	vol 41
lbolis	collision 60	vandalisme -40	vol 59
lboulis	collision 47
lbouta	degats_des_eaux -40	incendie 101
lcaisse	collision -54	vandalisme -50	vol 227
lcamera	dommage_materiel 62
lcamion	collision 166	none -49	vol 64
lcapot	none -70	vandalisme 147	vol -41
lcoffre	vol 52
lconstat	collision 50
ldakhel	bris_de_glace 43	dommage_materiel 43	vol -55
le	evenement_climatique 163	none -68
les	incendie 41	vandalisme 101
letnin	dommage_materiel 107	none 126	vandalisme -109
lewwel	bris_de_glace 69
lfayadan	collision -44	evenement_climatique 191	vol -58
lfeu	collision 95
lflous	autre -75	dommage_materiel 62	none 122
lfo9	degats_des_eaux 95
lfo9ani	bris_de_glace 145	collision -54	degats_des_eaux 81	evenement_climatique -99	none -48	vol -41
lforn	bris_de_glace 72	collision -95	none -44	vandalisme 67	vol 49
lfou9ani	degats_des_eaux 250	dommage_materiel -65
lgaz	bris_de_glace -117	collision -113	degats_des_eaux 109	dommage_materiel -48	incendie 149	none -99	vandalisme -40	vol -49
lghalta	blessure -43	collision 183
lghis	blessure -71	collision 101	degats_des_eaux -45	dommage_materiel -48	evenement_climatique 176	none -57
lghorzat	blessure 91
lhamdolillah	bris_de_glace 119	collision -81	evenement_climatique -41	incendie -57	none 162	vandalisme -86	vol -145
lhamdollah	bris_de_glace -63	evenement_climatique 61	none -67	vandalisme 166	vol -64
lia	none -50
ligament	autre -56	blessure 184
ligne	vol 125
lih	collision 51
lihom	dommage_materiel -41	evenement_climatique 94
lik	dommage_materiel -48	evenement_climatique -54	incendie 42	none 94	vandalisme -49	vol 66
likom	autre 109	none -61
lila	none -54	vandalisme 120	vol 59
lille	blessure -43	bris_de_glace 64	collision 95	incendie 127	vol -110
limen	collision 70
limn	bris_de_glace 136	collision 74	evenement_climatique -75
limna	bris_de_glace 127	collision -88
lina	collision 43
liser	blessure -42	collision 104
lisser	bris_de_glace 167	collision 187	evenement_climatique -82	none -147	vol -48
livraison	collision 102
livreur	vol 68
liya	blessure 48	collision 41
ljar	bris_de_glace 88	collision 57	vandalisme -87
ljara	collision -42	degats_des_eaux 211
lkar	collision 89
lkbir	blessure 304	bris_de_glace -41	collision -51	dommage_materiel -91	evenement_climatique -91	none -132
lkbira	bris_de_glace 138
lkelb	dommage_materiel 48
lkhedma	collision 44
lkhett	collision 143
lkhir	collision 92	none 58
lkhit	autre -48	collision -54	degats_des_eaux -61	dommage_materiel -132	evenement_climatique 48	incendie 161	none 93
lkhmis	none 44
lkhobz	collision 70	incendie 67
lkhodra	collision 93	vol -50
lkhsara	collision -87	dommage_materiel 165	evenement_climatique 81	none -40	vandalisme -70
lkhwatem	incendie 66	vol 55
lklian	bris_de_glace -84	dommage_materiel 45	evenement_climatique 100
lkora	blessure 67	bris_de_glace 87	degats_des_eaux -43
lkorsi	autre -85	blessure -80	vol 233
lkouzina	degats_des_eaux 94
lkra	collision -56	dommage_materiel 105	none -51	vandalisme 63
lla	none 291	vol -42
llah	collision -54	degats_des_eaux 56	vandalisme 65
lm3ellem	degats_des_eaux 103
lm3iz	blessure -50	collision 125	evenement_climatique 48	vol -43
lma	collision -45	degats_des_eaux 168
lma7dar	collision 47	vol 45
lmachine	autre -41	blessure 54	degats_des_eaux 187	none -52
lmahdar	degats_des_eaux -40	vandalisme 41	vol 58
lmalik	vol 100
lmatricule	collision 74
lmdina	evenement_climatique 59
lmedrasa	collision 89
lmerra	collision 40	vandalisme -53	vol 82
lmodir	blessure 57
lmohim	degats_des_eaux 87	vandalisme -40
lmoteur	dommage_materiel 81	none -48
lmoto	collision 176	none -40
lmotor	vol 67
lmra	autre 131	collision 50	none -70
lmraya	bris_de_glace 207	none -61
lo7	bris_de_glace -46	collision -69	dommage_materiel 157	incendie -120	none -76	vandalisme 172	vol -89
local	blessure -48	bris_de_glace -58	degats_des_eaux 145	dommage_materiel -44	evenement_climatique -40	incendie -46	none -107	vol 90
logan	collision 57	none -52	vol 58
lor	collision 100	none -46
lpare	bris_de_glace 70	collision 40	none -65	vandalisme 104
lparking	collision -169	vandalisme 212	vol -47
lparquet	degats_des_eaux 131
lpc	collision -100	dommage_materiel 169	none -47	vandalisme -64	vol 136
lphare	collision 181
lpharmacie	bris_de_glace 119	vandalisme -60	vol 81
lpolice	vol 59
lpolis	vandalisme -54	vol 96
lqahwa	vol 60
lunette	autre -45	bris_de_glace 205	collision -105	degats_des_eaux -51	evenement_climatique -54	none -56	vandalisme 125	vol -49
lustre	collision -57	degats_des_eaux 143	dommage_materiel 128	evenement_climatique -45	vol -54
lvase	collision -60	dommage_materiel 251	none -47
lvitre	bris_de_glace 301	collision -54	evenement_climatique -60
lvol	autre 141
lvolant	collision 169	vol -85
lwad	evenement_climatique 156
lwalid	blessure -40	vol 72
lwalida	autre 84	blessure 76	dommage_materiel -42	none -43
lwe9t	incendie 50
lwer9a	collision 40
lwest	bris_de_glace 54	dommage_materiel 140	none -89
lwi9aya	collision -50	evenement_climatique 197	incendie -41	vol -66
lwlad	none -44	vandalisme 188
lwra9	autre 93	none -57	vol 74
lycee	blessure 54	none -78	vol 83
lyon	autre 114
lyoum	none 96
m3a	collision 44
m3ah	vandalisme 104
m3aha	dommage_materiel -42	incendie 41	none -49	vol 148
m3ahom	collision -52	degats_des_eaux 168	dommage_materiel -46	evenement_climatique -43	none -75	vandalisme 128
m3akom	bris_de_glace 97	vandalisme 42
m3ana	collision 45	vol 90
m3aya	collision 44
m3emmer	collision 41
m3ewja	collision 151	none -43
m7dar	vandalisme 98	vol -67
m7loul	collision 63	degats_des_eaux 73
m7loula	degats_des_eaux 59	vol 68
m9tou3	dommage_materiel -51	vol 131
ma3endi	vandalisme 93	vol -44
ma3ndich	none 90
ma3reftch	autre 111	collision -60	none 67
ma7dar	blessure 50	collision -132	degats_des_eaux 102	dommage_materiel -60	evenement_climatique 196	none -89	vandalisme -59
maarouf	collision 46
macbook	dommage_materiel 187
machi	none 131	vol -41
machine	autre 101	none -58
madame	bris_de_glace 40	collision 47
mafia	blessure -47	collision 257	degats_des_eaux -42	dommage_materiel 64	evenement_climatique -81	incendie -42	none -71	vandalisme -112	vol -76
mahdar	degats_des_eaux 51	dommage_materiel 105	incendie -41	none -81
mai	none 144
main	collision 99	vandalisme 44	vol -45
mais	collision 129	dommage_materiel -46
makanch	collision 65
makayn	bris_de_glace 41	degats_des_eaux 81	none -50
makaynch	collision 112	none 42	vol -56
malle	collision 64	vol 103
mama	bris_de_glace 83	dommage_materiel -46
marche	collision 143
marjane	dommage_materiel 105
marrakech	autre 55	bris_de_glace 50	dommage_materiel 62	none -68	vol -42
mars	autre 162	none -93
marteau	autre -40	collision -78	degats_des_eaux -47	evenement_climatique -42	none -145	vandalisme 194	vol 61
martil	degats_des_eaux -49	evenement_climatique 116
mat	dommage_materiel 88
mata	dommage_materiel 90
match	autre -42	blessure 237	collision -115	none -85	vandalisme 124	vol -62
matelas	collision -45	incendie 188
materiel	dommage_materiel 58
matet	collision 43
mato	incendie 191	none -40	vol -62
matricule	collision 59
mazal	none 41
mcha	collision 60	none -45
mchat	dommage_materiel 88	none -57	vandalisme -45
mchaw	dommage_materiel -42	vol 114
mchina	autre 53	dommage_materiel -44	none -53	vol 94
mchit	autre 42	vandalisme 41	vol 59
mchitch	collision -72	vol 203
me7loul	collision -60	degats_des_eaux 145	none -68	vol 118
mehdia	blessure -65	dommage_materiel 60	evenement_climatique -45	none -86	vandalisme 158
meknes	collision 60
mektoub	degats_des_eaux -72	vandalisme 70	vol 60
mellal	degats_des_eaux 96	evenement_climatique 83	vol -46
mellin	vol 66
menhom	collision -44	evenement_climatique 67	incendie 105	none -55	vandalisme -56
menni	degats_des_eaux 161
mercedes	collision 75
merra	none -61	vandalisme 75
mersa	dommage_materiel -78	none -109	vandalisme 181	vol -53
merzouga	collision 79	dommage_materiel 95
meskin	collision 131	degats_des_eaux 52	dommage_materiel -43	none -65
meskina	collision 110
mesmar	collision -91	vandalisme 251	vol -88
meubles	degats_des_eaux 90	evenement_climatique 102
mezyan	none 154
mezyanin	evenement_climatique 108
mherres	dommage_materiel 60	vandalisme -51	vol 68
mherrsa	blessure 106	dommage_materiel -58	none -54	vol -56
mherrsin	vandalisme 46
midelt	degats_des_eaux 76	evenement_climatique 40
minerve	blessure 117
miskin	collision 99
mitro	degats_des_eaux -51	dommage_materiel -48	evenement_climatique 218	incendie -66	vol 68
mjrou7	collision -65	evenement_climatique 55	vandalisme 130	vol -67
mkherbcha	collision -54	none -51	vandalisme 216	vol -46
mktoub	collision 54
mli	bris_de_glace 55	incendie 56	none -41
mlli	bris_de_glace 49	dommage_materiel 43
mn	none -48
mnfoukha	blessure 66	dommage_materiel 95	vol -57
mnha	incendie -73	vandalisme 80
mni	collision -46	dommage_materiel 110	none -42
mnin	degats_des_eaux 56	evenement_climatique -43	none -44	vol 43
mnno	degats_des_eaux -51	dommage_materiel -54	incendie 196	none -60
mno	degats_des_eaux 167
mochkil	collision 76
modem	collision -69	dommage_materiel 108	evenement_climatique 107	vol -41
mohammadi	collision 71	vol 40
momkin	none 116
mor	none 87
mora	collision 94	vandalisme 60	vol -47
mosta3jalat	autre -50	collision 88	dommage_materiel -43	vol 67
moteur	collision -57	dommage_materiel 58	incendie 97	none -43
moto	collision 57	vol 75
motor	collision 114	vol 85
moulaha	collision 120
moulat	blessure -40	collision 44	dommage_materiel 154	none -41
moulay	collision 47	none -45	vandalisme -50	vol 146
moumen	incendie 191	none -73	vandalisme -56	vol -43
mous	collision -55	vandalisme 105	vol 98
mouss	blessure 158	collision -41	none -82	vandalisme 92	vol -91
mra	blessure -52	bris_de_glace -41	collision -45	evenement_climatique 54	none -43	vandalisme -48	vol 218
mrat	blessure -44	collision -45	dommage_materiel 151	none -40	vandalisme 49
mrrat	autre 143	collision -40	dommage_materiel -56	none -58	vandalisme -95	vol 60
msdoud	collision -53	degats_des_eaux 114
msini	collision 61	degats_des_eaux 41
mzyan	collision 54	none -73	vol 95
mzyanin	collision 110
n	none 65
n3as	degats_des_eaux 95
n3emro	collision 51
n3est	collision 59	vandalisme -46	vol 112
n3eyyet	bris_de_glace 52	collision 76
n3ref	autre 45	blessure 72	vol -42
n7ell	collision -166	degats_des_eaux 59	vandalisme -59	vol 208
n9der	blessure 86	dommage_materiel 40
n9derch	collision 131	vol -76
n9ez	collision 68	evenement_climatique -43	incendie 113
na3es	collision -52	evenement_climatique 90	none -56	vol 56
na3sa	collision 92	incendie 46	vol -41
na3sin	collision -49	none -41	vandalisme 89	vol 100
na9es	bris_de_glace -66	collision -72	vandalisme 136
nad	collision 62
nador	collision 41	vol 93
nakhla	evenement_climatique 94	incendie 57	vandalisme -42
nantes	bris_de_glace 42
nas	degats_des_eaux 47	vandalisme 72
nazel	collision 55	degats_des_eaux 44
nbeddel	autre -41	blessure 56	none 80
nched	none 114
nchki	autre -40	collision -95	none 63	vandalisme 130
nchof	degats_des_eaux 40	vandalisme -46
nchouf	autre -154	blessure -41	bris_de_glace -93	collision -89	degats_des_eaux -42	dommage_materiel 91	evenement_climatique -41	none 138	vandalisme -102	vol -58
ndir	autre 44
nefs	none -63	vol 121
neiman	collision -49	vandalisme -70	vol 180
nemra	collision 64
nemrti	collision 135
nhder	none 131
ni	vol 53
nichan	collision 51	vol 48
nifi	collision 87
nit	vol 99
njib	incendie 126
nkemmel	none 76
nkhdem	collision -47	none -42	vandalisme 151
nkteb	dommage_materiel -84	evenement_climatique -56	none 51	vol 154
nmchi	dommage_materiel 104	none -46
nnas	autre -44	none -40	vandalisme -46	vol 178
non	autre 57	none 131
nos	bris_de_glace 110	collision -56	dommage_materiel -47	evenement_climatique -68	incendie 57	none -60	vandalisme 81
noss	none 67
nsa	degats_des_eaux 93	none 44
nsarre7	none 127
nsat	incendie 47
nsifet	autre 190	blessure -69	bris_de_glace -46	collision -42	none -48	vol -59
nsift	autre -64	none 213
nsit	autre 74	degats_des_eaux 62	none -57
nzel	degats_des_eaux 70	none -47	vol -40
nzelat	collision 109	degats_des_eaux 41	dommage_materiel -75	evenement_climatique 52
nzelna	incendie 120	none -43
nzelt	collision 152	incendie 62	none -125	vandalisme -57
o	collision 40
octobre	autre 76	bris_de_glace 44
okhra	collision 100
omar	incendie 82
onee	dommage_materiel 241	evenement_climatique -102	incendie -58
operation	blessure 138
ordinateur	dommage_materiel 97
ordonnance	autre 58	blessure 42
ouarzazate	collision 51	incendie 51
oujda	vandalisme -43	vol 121
ourika	collision -49	degats_des_eaux -52	dommage_materiel -52	evenement_climatique 162	incendie 120
oxygene	blessure -42	collision -42	incendie 171
panneau	degats_des_eaux -40	dommage_materiel -61	evenement_climatique 186	incendie -41	none -42	vol 44
panneaux	evenement_climatique 78	incendie 120	none -68
panoramique	bris_de_glace 220	vandalisme -40
papier	evenement_climatique 108	incendie 88	vandalisme -111
parabole	evenement_climatique 55	vandalisme 85
parbriz	bris_de_glace 178	collision -68
pare	bris_de_glace 57	collision 70
parebrise	bris_de_glace 145
parking	collision 72
parquet	degats_des_eaux 118
partner	collision 126	vandalisme -42	vol -54
pas	none 92
passage	collision 113
passeport	dommage_materiel -58	vol 166
pc	collision -58	dommage_materiel 123	vandalisme -44	vol 93
peage	collision 167
peinture	autre -40	blessure -48	bris_de_glace -79	collision 80	degats_des_eaux -42	dommage_materiel -100	evenement_climatique 87	incendie -49	none -158	vandalisme 138	vol -77
perceuse	dommage_materiel 147	none -69	vandalisme -64	vol 59
permis	collision 62
peugeot	collision 93
phare	bris_de_glace 110	collision 76	none -62	vol -43
pharmacie	vandalisme 88
photo	autre -70	collision -40	dommage_materiel 118	vol 116
picanto	collision 68	vandalisme 51
pick	vandalisme -68	vol 128
piscine	blessure 67	collision -65	degats_des_eaux 171	evenement_climatique 74	none -102	vol -62
placard	collision -42	degats_des_eaux 200
placards	blessure -41	dommage_materiel -45	incendie 264	none -101	vol -58
place	collision 63
plafond	degats_des_eaux 106
plage	autre 123	collision 53	none -49	vandalisme -56
plainte	collision -55	none -40	vandalisme 74	vol 112
plaque	bris_de_glace -47	dommage_materiel 169	vol 41
plastique	bris_de_glace -40	evenement_climatique 174	none -46
platre	autre -47	blessure 241	dommage_materiel -89
plombier	degats_des_eaux 103
pneu	collision 129	dommage_materiel 62	vol -42
pneus	collision -67	vandalisme 63	vol 100
point	collision 89
points	blessure 165	bris_de_glace 116	dommage_materiel -62	evenement_climatique -77	none -59
polis	collision 93
pompe	degats_des_eaux 96	incendie -50	none -45	vol 46
pompiers	incendie 94
port	vandalisme 45
portable	collision -92	none -123	vol 347
portail	dommage_materiel -83	vandalisme 131
porte	bris_de_glace 117	collision 62	none -93	vandalisme -68	vol 43
portiere	collision 77	vandalisme 51
poteau	collision 155
pouces	dommage_materiel 199	vol -56
prelevement	autre 244	none -127	vol -40
priorite	collision 65
protection	collision 74	incendie 42
qbel	blessure 69	degats_des_eaux -50
qoddam	blessure 78
ra9m	collision 61	dommage_materiel -40	none 64	vandalisme -61
rabat	autre 76	dommage_materiel 56	none -82	vol 70
radiateur	collision 158
radio	autre 61	blessure 64	collision -66	dommage_materiel -45	evenement_climatique 45	none -55	vol 47
rah	autre 62	none -47
raj3a	collision 42
rajel	collision 60	vol 53
rajli	vandalisme 105
rakba	collision 99
rakeb	blessure -41	collision 168	vol -41
rani	blessure 55	collision 108
rapport	collision 180	vol -61
ras	blessure 85	evenement_climatique 50	none -45	vol 55
rasha	dommage_materiel 156	none -60	vol -41
rasi	collision 53
rasou	collision 41	none -59	vol 107
rass	collision 90
rassi	blessure 84	none -45	vol 102
rasso	blessure 121
rayure	collision 138	evenement_climatique -42	vol -45
rb3	none 146
rb3a	vandalisme 84
rbat	dommage_materiel 210	none -98	vandalisme -57
rebbi	degats_des_eaux 40	evenement_climatique 102	none -54
rech	collision -68	degats_des_eaux 155	dommage_materiel -46	none -139	vandalisme -56	vol 176
rej3	vandalisme -54	vol 91
rejli	blessure 161	collision 72	incendie -42	none -68
rejlia	collision 158	none -44
rejlih	blessure 219	collision -174	dommage_materiel 66	vol -43
rejliha	blessure 72	degats_des_eaux 87	dommage_materiel 116	evenement_climatique -75	incendie -130
rekba	blessure -72	collision 108	degats_des_eaux -45	dommage_materiel -100	incendie 130
remboursement	none 108
remorque	collision 40	vol 78
repos	blessure 40	collision -50	vol 133
reservoir	collision -104	dommage_materiel 104	incendie -83	vandalisme 160	vol -47
residence	bris_de_glace 125	collision -52	dommage_materiel -49	vol 88
retro	bris_de_glace 130	collision 125	none -66	vol -53
retros	bris_de_glace -50	collision -106	vandalisme 288	vol -63
ri7	bris_de_glace 67	collision -85	evenement_climatique 293	none -72	vandalisme -50
ri7a	degats_des_eaux 165	evenement_climatique -54
riad	bris_de_glace 117	none -51	vol 53
rideau	incendie 47	vandalisme 66
rideaux	collision -51	dommage_materiel -51	incendie 274
rih	blessure -56	bris_de_glace -46	collision -51	degats_des_eaux -87	dommage_materiel -52	evenement_climatique 435	none -87	vandalisme -91	vol -42
rj3at	collision 56
rje3	collision 85	dommage_materiel 88
rje3na	collision -40	vandalisme -44	vol 207
rje3t	none -47	vol 78
rjel	blessure 51	bris_de_glace -43	collision -76	degats_des_eaux -41	dommage_materiel 115	none -80	vandalisme 117	vol -59
rjli	blessure 104	degats_des_eaux -42	evenement_climatique -40
rkabi	vol 119
rkebt	collision 179
rmad	incendie 157
rmaw	collision -40	incendie -75	vandalisme 230	vol -46
rmel	collision 47	dommage_materiel 110	evenement_climatique 42	vandalisme -59	vol -42
rob3	collision 47
robinet	degats_des_eaux 164
robini	degats_des_eaux 190	vol -53
robot	dommage_materiel 46	none 74
rocade	collision 170	vol -43
rochd	autre -41	blessure -45	incendie -41	vol 170
rokkab	bris_de_glace 52	collision 138	vandalisme -74
rond	collision 83	incendie 42
roue	dommage_materiel 136
roues	collision -103	vol 216
rouge	collision 67
route	collision 69
rwayed	collision -50	none -54	vandalisme 202
rwida	collision 123
s7a7	degats_des_eaux -49	evenement_climatique 169	vol -44
s7i7	bris_de_glace 145	collision -113	dommage_materiel -49	none 98	vandalisme -47
s9ef	degats_des_eaux 132
sa3a	autre 43	vandalisme -40
sa3at	degats_des_eaux 73	incendie 40
sa3i9a	evenement_climatique 195
sa7b	collision 157	incendie 84	none -119
sa7bi	incendie 106	vol -43
sa9	blessure 89	bris_de_glace 77	collision -57	dommage_materiel -47
sa9f	bris_de_glace -59	collision -56	dommage_materiel 135	evenement_climatique 77	none -58	vandalisme -65	vol -47
sac	collision -50	none -41	vol 214
safi	none 57
sahbi	collision 85
sak	collision -41	none -56	vandalisme -41	vol 239
sakna	degats_des_eaux 122
sal	collision -63	degats_des_eaux 236	vol -45
salam	none 50
salama	evenement_climatique 53
sale	collision -45	vol 179
salem	collision -55	incendie 108	vol 85
salle	blessure 44	bris_de_glace 50	collision -68	none -71
salmin	collision 78
salon	collision -40	degats_des_eaux 53	incendie 68
samsung	dommage_materiel 196	none -90
samu	collision 99	incendie 41
sarout	autre 170	collision -111	none -95	vandalisme 203
sayed	collision 83
sayeg	collision 163	dommage_materiel 58	vol -68
sayeq	collision 48	vol 112
sayg	blessure 266	collision -140	evenement_climatique -43	none -46
sayga	collision 50
sba3	autre -62	blessure 204	bris_de_glace -61	collision -50	dommage_materiel 124	evenement_climatique -60	none -65	vol -41
sba3i	blessure 295	collision -60	dommage_materiel -86	incendie 44	none -106	vol -53
sbab	bris_de_glace 59	incendie 41
sbagha	evenement_climatique 44	none -49	vandalisme 47
sbah	none 87
sbe3	blessure -100	collision 55	degats_des_eaux -68	dommage_materiel 177	none -46
sbitar	blessure 54	collision 55
scanner	autre 116	blessure -46	degats_des_eaux 69
scooter	collision 44	vandalisme 55
sda3ni	collision 117
se9f	blessure -44	bris_de_glace -51	degats_des_eaux 152	dommage_materiel -54	vandalisme 56	vol -50
sebaa	collision 83
sebagha	collision -56	degats_des_eaux 69	vandalisme 174	vol -56
sebbagh	degats_des_eaux 56	vandalisme 79
sebbni	vandalisme 139	vol -47
sebt	none 47
sedri	collision 136	vol -46
sejlat	autre -48	blessure -48	collision -134	dommage_materiel -80	evenement_climatique -49	incendie 58	none -53	vandalisme 140	vol 44
sekran	collision 58	none -43	vandalisme 173	vol -74
sel3a	collision -78	degats_des_eaux 134	incendie 51	vol -67
sellom	blessure 195	none -45
sellum	blessure 170	bris_de_glace 152	collision -41	degats_des_eaux -50	dommage_materiel -131	evenement_climatique -42	none -73	vandalisme -40
septembre	dommage_materiel -41	evenement_climatique 114
serjem	bris_de_glace 108	vol 47
serre	bris_de_glace -41	collision -52	dommage_materiel 71	evenement_climatique 142	none -45
serrure	autre 54	vandalisme 186	vol -60
serrurier	autre 104
serveur	degats_des_eaux 53	dommage_materiel 104	none -43
service	dommage_materiel 43	evenement_climatique 45	none 90
settat	bris_de_glace 168	collision -52	none -113	vandalisme -42	vol 147
sewrat	incendie 170	none -75	vol -58
sghir	blessure 49	collision 71	none -48
sghira	bris_de_glace 51	evenement_climatique -57	none -43	vol 54
si	blessure 64	collision 53	degats_des_eaux 77	vol -67
sidi	incendie 55
siege	vandalisme 64	vol 49
sif	blessure -55	collision -83	vol 242
sifett	autre 44	dommage_materiel 151	none -72
simana	none 49
simanat	blessure 134	collision -47
siphon	degats_des_eaux 105
sir	collision 79
siyed	collision 69
skhoun	degats_des_eaux 167	dommage_materiel 44	incendie -84
skhouna	bris_de_glace 207	evenement_climatique -70
ski	blessure 136	collision -136	vol 149
sla	vol 104
slamtna	collision 45	vol 74
slm	autre 63	collision -41	dommage_materiel -47	none 76	vol -52
sme3na	bris_de_glace 55
sme3t	bris_de_glace 94
sme7	collision 77
smeh	collision 159	vol -46
smito	blessure 159	collision -63	vandalisme -41
snack	bris_de_glace -66	collision -67	incendie 56	vandalisme 74	vol 42
snan	autre 57	blessure 277	collision -52	dommage_materiel -52	none -86	vandalisme -58	vol -59
snin	blessure 86	collision -58	dommage_materiel 137
societe	collision 65	degats_des_eaux -42	dommage_materiel 84
sokkar	autre 50	blessure 42	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 78	vandalisme 45	vol -57
sol	degats_des_eaux 199	vol -50
solaire	degats_des_eaux 118	dommage_materiel -88	evenement_climatique 90	incendie -42	none -74	vol 92
sor3a	blessure 198	dommage_materiel -41	evenement_climatique -72	none -53
souk	blessure 85	none -41	vol 136
sour	collision 49	evenement_climatique 134
sous	degats_des_eaux 175	vol -45
sport	bris_de_glace 69	collision -41	vol 131
spray	collision -51	degats_des_eaux -62	none -79	vandalisme 279	vol -90
sre9o	vol 186
ss9ef	degats_des_eaux 46	evenement_climatique 62
ssalam	collision 109
ssebt	collision -60	degats_des_eaux -46	dommage_materiel -62	evenement_climatique 87	none 118	vandalisme -57
ssel3a	collision -55	evenement_climatique 50	incendie 57	none -56	vol 93
sta7	collision -60	evenement_climatique 87	incendie 66	none -49	vol 93
stah	collision -69	degats_des_eaux 81	evenement_climatique 83	vol 62
station	collision -54	vol 125
stel	degats_des_eaux -78	dommage_materiel 129	evenement_climatique 65	incendie 113	none -79	vandalisme -52	vol -47
stop	collision 65	none 64
store	bris_de_glace -66	dommage_materiel -45	incendie 73	none -87	vandalisme 160
stylo	collision 90	dommage_materiel 101	none -41	vandalisme -45
sultan	incendie 51	vandalisme 41
sur	none 117
surtension	dommage_materiel 173	none -44
syndic	collision -44	degats_des_eaux 96
t2ada	vandalisme -40	vol 120
t7er9at	collision -58	degats_des_eaux 47	incendie 189	none -50
t7er9o	blessure -40	collision -46	incendie 262	none -47	vol -43
t7re9	dommage_materiel 124	incendie 63
t7re9t	blessure 186	collision -45	dommage_materiel -131	evenement_climatique -59	incendie -53	none -101	vandalisme -50	vol -43
t7t	evenement_climatique 51	vol 74
t9as	dommage_materiel 153	none -60
t9elbat	blessure -40	collision 197	none -95	vandalisme -55
t9te3	dommage_materiel 136	incendie -63	none -42
ta3	collision 163	none -42
ta3wid	autre 106	blessure -40
ta7	dommage_materiel 182	none -55	vol -52
ta7et	blessure 60	bris_de_glace 41	dommage_materiel 63	none -62	vol -45
ta7o	blessure -76	bris_de_glace -41	collision -49	degats_des_eaux -40	dommage_materiel 143	incendie 133	none -73	vandalisme -88	vol -43
ta7t	evenement_climatique 55
ta7ti	degats_des_eaux 86
tabla	blessure 62	collision -41	dommage_materiel 69	none -88	vandalisme 60	vol -54
table	blessure -59	bris_de_glace 238	collision -43	degats_des_eaux -47	dommage_materiel 66	incendie 45	none -96	vandalisme -74	vol -96
tableau	collision -42	degats_des_eaux 64	incendie 72	vandalisme 41	vol -68
tache	blessure -43	bris_de_glace -55	collision -55	degats_des_eaux 166	dommage_materiel 136	none -70	vandalisme -42	vol -58
tadrar	collision -97	degats_des_eaux -84	dommage_materiel 144	incendie 113	none -45	vandalisme -43	vol -54
tags	vandalisme 176
tah	blessure 41	collision -46	dommage_materiel 135	vol -40
tahat	blessure 74	evenement_climatique 141	none -62	vol -62
tahet	blessure 54	collision -48	evenement_climatique 78
tajin	dommage_materiel 103	vol 46
talb	blessure 47	collision -43
tan	bris_de_glace -73	collision 59	dommage_materiel -76	incendie 151	none -82	vandalisme -171	vol -63
tanger	autre -60	dommage_materiel -55	vandalisme 152	vol 42
tani	bris_de_glace 71	dommage_materiel -44	none -88	vol 136
tanja	blessure 85	evenement_climatique 57
tanya	incendie 67
tar	collision -58	dommage_materiel 57	evenement_climatique 113	none -60	vol 71
tarat	bris_de_glace 60	dommage_materiel 93
taret	collision -57	evenement_climatique 64	incendie 57
tata	degats_des_eaux -45	evenement_climatique 181	vol -41
taxi	autre 104	collision 58	vol -41
tayara	autre 239	collision -108	none -99	vandalisme -73
tayeh	bris_de_glace 95	collision 93	none -51	vol -53
taza	autre 86	bris_de_glace 164	collision -58	vandalisme -43	vol -41
tbarkllah	collision 103	incendie 47
tben	incendie 172	none -57
tbib	blessure 71
tcha99	bris_de_glace 118	collision -49	evenement_climatique 58
tche99	bris_de_glace 48	collision 68	vol -51
tche99at	blessure 86	bris_de_glace 112	collision -97	dommage_materiel 62	evenement_climatique -51	none -91	vol -48
tcherreg	bris_de_glace -73	collision -62	degats_des_eaux 61	dommage_materiel 102	evenement_climatique 86	none -70	vandalisme -47
tchettat	bris_de_glace 262	collision -44	none -44
tchqet	bris_de_glace 192	degats_des_eaux 75	evenement_climatique -43	incendie -42	none -63
tchqqat	bris_de_glace 216	collision -132	none -58	vandalisme -92
tdar	degats_des_eaux 45	evenement_climatique 74
tdarr	vol 85
tderr	autre 66	collision -59	evenement_climatique 57	none -48
tdir	bris_de_glace 93	incendie -52
te7	blessure -63	collision -74	degats_des_eaux -53	dommage_materiel 300	incendie -45	none -72	vandalisme -91	vol -70
te7re9	incendie 111
te7t	blessure 102	collision -42
te7to	blessure -60	collision -45	degats_des_eaux 64	dommage_materiel 155	evenement_climatique -47
tebla	bris_de_glace 111	collision -61	none -64	vandalisme -51	vol 65
tebrouri	bris_de_glace -107	evenement_climatique 211
tel3at	collision 73	degats_des_eaux 48
tele	dommage_materiel 140	evenement_climatique 71
telefoun	vol 73
telephone	dommage_materiel 47	vol 54
telj	blessure 124	dommage_materiel -63	evenement_climatique 118	none -65	vandalisme -54	vol -50
telt	blessure 68	degats_des_eaux 76	none -46	vandalisme 85	vol -66
temara	collision 64
temoin	collision 216	none -49	vandalisme -41	vol -119
tempete	evenement_climatique 148
tente	blessure -44	evenement_climatique 138
terrasse	incendie 53	vandalisme 84
tetouan	blessure 65	evenement_climatique 50
tfahemna	collision 54
tfaw	incendie 45
tfekk	blessure 101
tfelle9	bris_de_glace 149	collision -40
tfer9e3	degats_des_eaux 192
tferg3at	bris_de_glace 165	degats_des_eaux 131	dommage_materiel 95	evenement_climatique -177	incendie -77	none -67
tferge3	bris_de_glace 41	degats_des_eaux 51
tferge3at	blessure -40	bris_de_glace 294	degats_des_eaux -144	incendie -50
tferr9at	bris_de_glace 113	degats_des_eaux 141	dommage_materiel -43	none -66	vol -65
tferre9	degats_des_eaux 214	dommage_materiel -52	evenement_climatique -50
tfinaha	incendie 123
tfitha	incendie 172
therres	blessure 329	bris_de_glace -49	collision -69	degats_des_eaux -70	dommage_materiel -47	evenement_climatique -56	none -95
therress	blessure -80	bris_de_glace 169	dommage_materiel -46	evenement_climatique 89	none -103	vandalisme -75	vol -58
therrsat	blessure 91	degats_des_eaux -40
tichka	collision 60	evenement_climatique 95	none -44
tilifon	dommage_materiel 56
tilifoun	dommage_materiel 152	none -46
tiyo	degats_des_eaux 170
tiznit	blessure -56	collision 96	none 82
tjer7at	bris_de_glace 49	collision 40
tjra7	blessure -60	bris_de_glace 68	collision -55	dommage_materiel -44	none -40	vandalisme -55	vol 169
tjre7	bris_de_glace 118	none -47
tjre7t	bris_de_glace 48	degats_des_eaux -49	evenement_climatique 81
tkesser	collision -62	degats_des_eaux 54	evenement_climatique 71	none -42
tkhedchat	blessure -79	collision 179
tkhelles	autre -40	blessure 151	bris_de_glace 138	collision -137	vandalisme -44
tkherbe9	bris_de_glace 41	degats_des_eaux 51
tkhne9	blessure -41	collision -44	incendie 169
tkit	blessure -56	bris_de_glace 124
tkser	blessure 65	collision 104
tla3	collision 85	degats_des_eaux 74	none -69
tla3t	autre -83	blessure 83	collision 186	degats_des_eaux -42	dommage_materiel -44	vandalisme -52
tla9	degats_des_eaux 72
tlat	blessure 75	none 96
tlata	collision 87
tle3	dommage_materiel 80	none -49
tle3na	collision -42	evenement_climatique 155
tle3t	blessure 90	bris_de_glace -41	collision 148	none -46
tle9	autre 242	collision -45	dommage_materiel -43	none -105	vol -50
tlef	autre 222	vandalisme -89
tlfaza	collision -96	dommage_materiel 224	none -65	vandalisme 78	vol -49
tlgha	autre 168	vol -73
tlt	none 68
tlwat	blessure 191	collision -42
tma	bris_de_glace 69	collision 62
tmess	bris_de_glace 65	collision -60
tmma	collision -101	degats_des_eaux 71	none 52	vandalisme -45
tnefekh	degats_des_eaux 42
tnefkh	degats_des_eaux 177	incendie -55
tnefkhat	blessure -48	dommage_materiel -107	incendie 169
tnfekh	degats_des_eaux 68
tnin	none 81
tobis	blessure 48	collision 72	none -40	vol 43
toilette	collision -43	dommage_materiel 72	incendie 47
toit	bris_de_glace 81	collision -77	evenement_climatique 143	none -73	vandalisme 61	vol -48
toiture	blessure -59	evenement_climatique 186
tomobil	collision 48
tomobilat	evenement_climatique 68
tomobilti	vandalisme 162	vol -66
tonobil	bris_de_glace 59	evenement_climatique 103	none -95
tonobilat	collision 259	evenement_climatique -63	none -56	vandalisme -42	vol -90
tonobilti	bris_de_glace -50	collision 142	dommage_materiel 64	none -47	vol -44
toub	collision -64	degats_des_eaux 166	incendie 74
toulouse	autre 171	collision 53	none -90	vol -45
tqas	dommage_materiel 43
tqlebt	blessure -45	collision 250	none -60
tqte3	blessure 86	degats_des_eaux 107	vol -41
tra9	bris_de_glace 232	incendie -72
trace	collision 136	none -60	vandalisme -73	vol 101
tracteur	vandalisme 108
tractor	dommage_materiel -58	incendie -84	vandalisme 124	vol 116
train	autre 210	none -186	vandalisme -55	vol 95
tram	collision 109
tramway	vol 103
transport	dommage_materiel 71
tren	autre 198	blessure 105	bris_de_glace -55	dommage_materiel -85	incendie -76	none -105	vandalisme -65	vol -89
tri9	collision 96
triangle	collision 119
tricycle	collision 167
triporteur	collision 97
triq	collision 112
trottinette	blessure 69	collision -57	incendie 57
trottoir	blessure 48	collision 129	vol -40
tsab	bris_de_glace 63	collision -70	dommage_materiel 74	evenement_climatique -48	none -48	vandalisme -107	vol 96
tsadmna	collision 206	vandalisme -83	vol -73
tsawer	none 80
tsed	bris_de_glace 221	collision -97	degats_des_eaux 139	dommage_materiel -68	evenement_climatique -166	none -101	vandalisme -87
tsellekh	blessure 112	collision 64	none -62	vandalisme -60	vol -47
tsre9	vol 164
ttelj	collision -58	evenement_climatique 231
tuyau	degats_des_eaux 131
ultras	vandalisme 106
up	vandalisme -68	vol 128
urgences	collision 74	incendie 69
usine	incendie 125
vaisselle	degats_des_eaux 111
valise	autre 46	none -43	vol 152
vehicule	collision 134
velo	vol 91
veranda	blessure -46	bris_de_glace 155
verglas	autre -47	collision 134
vestiaire	vandalisme -41	vol 114
villa	collision -60	degats_des_eaux -70	dommage_materiel -44	evenement_climatique 43	incendie -48	none -64	vol 153
virage	collision 117
vitre	bris_de_glace 146	dommage_materiel -40
vitree	bris_de_glace 159	collision -54
vitrine	bris_de_glace 179	dommage_materiel -41	vol -53
voisine	vandalisme 129
voiture	collision 47	none -83	vandalisme 94
vol	autre 237	none -73	vol -97
volant	bris_de_glace -47	collision 241	vol -90
w	none -41
w9e3	blessure 79	collision 61	none -45
w9ef	collision 74
w9efch	collision 128
wa7da	none 65
wa7di	collision 74	degats_des_eaux 73
wa9ef	collision 77
wa9fa	autre 84	blessure 41	none -42
wa9t	incendie 156	none -57
wach	autre 113
wad	blessure -40	degats_des_eaux -70	evenement_climatique 258	vol -46
wah	bris_de_glace -72	collision -74	dommage_materiel -52	none 158	vol -68
wahd	collision 93
wahda	degats_des_eaux 83	incendie 109	none -58	vandalisme -50	vol -68
wahdin	collision -44	incendie 148	none -156
wahed	blessure -69	collision -56	degats_des_eaux 90	vandalisme -86	vol 165
wakha	collision 48	none 120
wakil	dommage_materiel -50	none -69	vol 166
walah	none 238	vol -49
walida	blessure 67	collision -66	evenement_climatique 90
walou	collision 47	none 51
wc	collision -68	degats_des_eaux 159	dommage_materiel 119	none -81
we7da	autre 47	collision 84	evenement_climatique 77	none -79	vandalisme -45
we9fat	collision 59
weekend	collision -54	degats_des_eaux 80	dommage_materiel -100	vandalisme -41	vol 129
wejhi	blessure -48	collision -52	vandalisme 53	vol 104
wejhou	incendie 89	vol 40
wel	none 101
weld	blessure -44	bris_de_glace 124	dommage_materiel -54
weldi	dommage_materiel 92	none -45
wella	collision -75	degats_des_eaux 73	evenement_climatique -40	incendie 157	none -55	vol -48
wellat	bris_de_glace 93
wer9a	autre 117	collision 155	none -79	vandalisme -53	vol -47
west	collision 77
wgef	vol 79
wla	degats_des_eaux 62
wlad	bris_de_glace 65	incendie 58	none -50	vandalisme 99	vol -70
wladi	evenement_climatique 118
wlah	collision -72	none 217	vol 43
wld	bris_de_glace 153	collision 58	dommage_materiel 40	evenement_climatique -42	none -50	vandalisme -71	vol -76
wldi	collision -42	dommage_materiel 75
wlidati	collision 64
wlidi	autre 137	dommage_materiel 58	none -61	vol -49
wllah	evenement_climatique -59	none 192	vol -63
wost	collision 136
wqe3	collision 65
wqef	autre 125
wra9	autre 106	dommage_materiel -42	vandalisme -44	vol 64
wsel	evenement_climatique 45
wslat	autre 52	incendie 58
wsslat	bris_de_glace 148	collision 47	degats_des_eaux -96	none -74	vol -45
wst	degats_des_eaux 55	vandalisme 60	vol -42
ya	bris_de_glace 123	degats_des_eaux -42	dommage_materiel 51	evenement_climatique -69	incendie 59	none -40	vol -49
ya3ni	vandalisme 51
yallah	collision -52	dommage_materiel 53	none 59	vol 67
yam	evenement_climatique 162
ychouf	bris_de_glace 44	collision 125	vol -50
ydi	incendie 48	vandalisme 52
ydih	blessure -43	collision -64	incendie 60	vol 137
ydir	dommage_materiel 113	vol -77
yeddha	blessure 67	bris_de_glace 48	collision -50	degats_des_eaux 53	dommage_materiel -58
yeddi	vol 58
yji	collision 87
yjiw	dommage_materiel 55
ykhelles	bris_de_glace 120	collision -59	dommage_materiel 73
ymken	autre 80	collision -57	vandalisme 46
youm	autre 99	blessure 154	collision -40	none -59	vol -43
youssef	collision 106	degats_des_eaux -68	vandalisme 60	vol -63
ysni	degats_des_eaux 46
ytbeddel	autre 157	bris_de_glace 83	collision -40	degats_des_eaux -97	none -93
zad	collision 139	vol -50
zadet	collision 115	vol -40
zadt	collision 82
zagora	blessure 162	collision -74	evenement_climatique 139	none -86
zaj	bris_de_glace 218	collision -57
zbel	collision 133	degats_des_eaux 110	evenement_climatique -109	incendie -62
zdem	bris_de_glace 240	dommage_materiel -79	none -43	vandalisme -59	vol -42
zel9at	blessure 121	collision 57	degats_des_eaux 115	evenement_climatique -57	none -88	vol -57
zellij	vol 45
zen9a	degats_des_eaux 92	vol -41
zer9a	collision 78	evenement_climatique 116	vandalisme -81
zerba	incendie 122
zerban	collision 78
zerbia	blessure -58	collision -60	dommage_materiel 177	incendie 100	none -92	vandalisme -63	vol -55
zerbiya	collision -41	dommage_materiel 293	none -72	vandalisme -40
zit	blessure 45	bris_de_glace -41	dommage_materiel 92	none -70	vol -48
zitoun	blessure 108	bris_de_glace -51	collision -60	evenement_climatique 68	none -110	vol -76
zjaj	bris_de_glace 253	collision -70	degats_des_eaux -44	none -50	vandalisme 66	vol -43
zjaja	blessure -45	bris_de_glace 361	collision -109	degats_des_eaux -76	dommage_materiel -60	incendie -45	none -110	vandalisme -55	vol -61
zle9	blessure 143	degats_des_eaux 135	dommage_materiel -40	none -71	vol -40
zle9t	blessure 63	collision 77	degats_des_eaux 46
zn9a	collision -51	incendie 45	vandalisme 122	vol -51
zrabi	degats_des_eaux 102
zre9	blessure -50	none 89	vol 47
zriba	collision -75	dommage_materiel 165	evenement_climatique 48	none -96	vol 40
@injuries
	no -102	unknown 125	yes -88
#000>	unknown 106	yes -92
#00dh	yes -62
#0dh>	unknown 55	yes -57
#10h>	no -74	yes 49
#1200	no -41	unknown 43
#2000	no 74	yes -71
#207>	no -103	unknown 147	yes -61
#2100	unknown 66
#2ada	no 142	unknown -112	yes -45
#2ard	no -85	unknown -98	yes 164
#2eda	no 325	unknown -272	yes -70
#2ila	unknown -52
#2oul	no 49
#300>	no -66
#3200	no -63	unknown 118	yes -65
#3a2i	no 49	unknown -57
#3ach	no -84
#3ad>	unknown 85	yes -57
#3add	unknown -59	yes 55
#3adi	no -90	unknown 70
#3afa	no -60	unknown 44
#3afi	unknown -40
#3ah>	unknown -56	yes 62
#3aha	no -41	unknown 84	yes -40
#3aho	no -51
#3aja	no 50	unknown -61
#3ako	no -51	unknown 90
#3ali	no -133	unknown 80
#3ama	unknown -63
#3ame	no -125	yes 90
#3ami	no -111	unknown 69	yes 41
#3amm	no -129	yes 110
#3amr	unknown 102	yes -152
#3ana	no -73
#3and	no -69	unknown 141	yes -137
#3ani	no 69	yes -60
#3arb	no -68	unknown 77
#3are	no -150	unknown 138
#3arf	no -101	unknown 136
#3as>	no 67	unknown -54
#3asi	unknown -104	yes 101
#3ass	no -59
#3at>	no -43
#3awd	unknown -67	yes 104
#3awe	unknown 76	yes -62
#3awn	unknown 51
#3aya	no 48	unknown -40
#3aye	unknown 100	yes -76
#3bo>	unknown 46
#3ch>	no -138	yes 126
#3chr	unknown 94	yes -135
#3dem	no -71	unknown -130	yes 196
#3eb>	no 47	unknown -74
#3ech	unknown 73	yes -94
#3ed>	no -55	yes 61
#3edd	unknown -42
#3ela	no 89	unknown -212	yes 106
#3ell	no -62	unknown 48
#3elm	no 133	unknown -151
#3eme	no 62	unknown -82
#3emm	unknown -41
#3emr	no -85	unknown 64
#3en9	no -74	unknown -190	yes 234
#3en>	unknown -125	yes 125
#3ers	unknown 56
#3es>	no 59	unknown -85
#3ess	no 63	unknown -53
#3est	no -62	yes 55
#3et>	no 149	unknown -79	yes -72
#3ett	no -42
#3ewj	no -70	unknown 110	yes -40
#3eyt	no -145	unknown 211	yes -113
#3ha>	no -114	unknown -70	yes 183
#3i9a	no 95	unknown -49	yes -53
#3iba	no 102	unknown 40	yes -202
#3id>	yes -78
#3ima	no -41
#3inh	no -220	yes 235
#3ini	unknown -72	yes 44
#3iya	no 104	yes -83
#3iz>	no 109	unknown -86
#3jal	unknown 87	yes -50
#3lac	unknown 55
#3let	yes 42
#3lia	no -82	yes 46
#3lik	unknown 42
#3lin	no 49	unknown -50
#3liy	no -68	unknown 113	yes -75
#3ma>	no 160	unknown -136
#3mel	no 62	unknown -105	yes 45
#3mme	no 134	unknown -88	yes -45
#3na>	no 83	unknown -57
#3ndh	no -69	unknown -51	yes 119
#3ndi	no -65	unknown 43
#3ndo	no 82	unknown -53
#3ni>	unknown -43	yes 59
#3omr	no -58	unknown 53
#3on9	no -75	unknown -63	yes 137
#3otl	unknown 43	yes -77
#3ou>	no -111	unknown 46	yes 61
#3oud	unknown -47
#3ouh	no -76	unknown 111
#3oum	no -49	unknown 99	yes -56
#3ra>	no 201	unknown -132	yes -106
#3raf	no 114	unknown -85	yes -48
#3ref	unknown 41
#3rej	no -150	unknown -116	yes 231
#3ri>	unknown -79	yes 98
#3rou	no -58	unknown 49
#3sa>	no 57	unknown -116	yes 62
#3sin	no 120	unknown -79	yes -45
#3tad	no 66	unknown -46
#3tar	unknown 80	yes -91
#3tat	unknown -67
#3taw	yes 43
#3tin	no 112	unknown -46	yes -63
#3tit	unknown -52
#3to>	no 135	unknown -130	yes -69
#3wej	no -77	yes 55
#3wid	unknown 110	yes -127
#3yal	no -116	unknown 138
#4000	no 99	yes -175
#400>	no -72	unknown 141	yes -70
#4x4>	unknown -60	yes 64
#5000	unknown 54
#500>	no -97	unknown 136	yes -50
#600>	no 113	unknown -68	yes -55
#7a7>	no 187	unknown -157	yes -45
#7a9>	no -127	unknown 95
#7ab>	unknown 93	yes -111
#7adi	no 116	unknown -134
#7aj>	no -50	unknown -77	yes 105
#7ajb	no -151	unknown -118	yes 236
#7aje	no -91	unknown -79	yes 155
#7ajj	unknown -141	yes 126
#7ajr	unknown 89	yes -70
#7akk	no 45	unknown 46	yes -89
#7ali	no -116	yes 90
#7all	no -85	unknown 116	yes -43
#7alo	no 106	unknown -54	yes -75
#7amd	no 88	unknown -100
#7aml	no -65	yes 45
#7amm	unknown 51
#7amr	no -50	unknown 134	yes -81
#7ar>	no -126	unknown 70
#7ass	no 107	unknown -115
#7at>	no 40	unknown -99	yes 51
#7bes	no -103	unknown 83
#7bi>	unknown -98	yes 107
#7chi	unknown 110	yes -103
#7cho	no 215	unknown -48	yes -180
#7dah	no -78	unknown -111	yes 142
#7dan	no 49	unknown -62
#7day	no 59	unknown -103
#7der	no -137	unknown -75	yes 186
#7dha	unknown 70	yes -77
#7di>	yes -54
#7did	unknown -151	yes 114
#7do>	no 40	yes -55
#7dou	no -135	unknown 107
#7ed>	no 70	unknown -57
#7edd	unknown -44
#7edr	no 64	yes -50
#7efr	no -71	unknown 92	yes -42
#7ell	unknown -47	yes 71
#7emm	no -46
#7ems	no -54
#7er>	unknown 127	yes -150
#7err	no -66
#7ess	unknown -64
#7eyd	no -97	unknown 152	yes -69
#7eyy	no 113	unknown -80	yes -40
#7fir	no -95	yes 53
#7ha>	no -76	unknown 92
#7i7>	no 44	yes -93
#7in>	no 48	unknown -120	yes 51
#7it>	unknown 40
#7jer	yes 48
#7jir	no -93	unknown 137	yes -52
#7jra	no -102
#7la>	no -44	yes 80
#7lef	no 128	unknown -138
#7lli	no -98	unknown 84
#7mam	unknown 124	yes -116
#7mel	no -49	unknown 55
#7mer	unknown -45	yes 80
#7na>	no 87	unknown -79
#7ofr	no -124	yes 60
#7oud	no -57	unknown -134	yes 183
#7oum	no -61	yes 82
#7out	no 106	unknown -198	yes 67
#7ra>	no -127	unknown 101
#7ram	unknown 99	yes -114
#7re9	unknown -68
#7rir	unknown -51	yes 64
#7rou	no -77	unknown 82
#7sa>	no 65	yes -77
#7sab	unknown 90	yes -73
#7seb	unknown 76	yes -54
#7ta>	no 42
#7tha	no 82	unknown -47	yes -63
#7tho	no 120	unknown -189	yes 69
#7ti>	yes -69
#7to>	no 128	unknown -64	yes -71
#7tou	no 205	unknown -159	yes -91
#7waj	no -58	unknown -71	yes 129
#7way	no 65	yes -63
#7you	unknown 46	yes -73
#7zam	no 71	unknown -185	yes 73
#800>	unknown 54
#900>	no -42	unknown -51	yes 91
#93at	no -84	unknown 129	yes -48
#99e3	no 78	yes -53
#9ad>	no -64	unknown 106	yes -45
#9al>	no -45
#9ani	unknown 67	yes -44
#9ant	unknown -104	yes 105
#9ari	no -134	unknown -140	yes 216
#9as>	no 149	unknown -100	yes -48
#9asn	no 99	unknown -88	yes -43
#9ass	no 128	unknown -119
#9atc	no -126	unknown -93	yes 183
#9aw>	no 77	unknown -69
#9ba>	unknown -73	yes 54
#9bel	no 63	unknown -64
#9dam	no -40	yes 42
#9der	no -59	yes 83
#9dim	unknown 55
#9e3>	unknown -56
#9e3t	no -65
#9eb>	no 55	yes -109
#9ech	no -131	unknown 201	yes -70
#9ed>	no 92	unknown -75
#9edd	no -57
#9ef>	yes -44
#9efc	no -65	unknown -47	yes 111
#9eft	no -75	yes 40
#9elb	no 44	unknown -56
#9ell	unknown 49	yes -72
#9er3	no -94	unknown -40	yes 115
#9erm	no -78
#9es>	no 63
#9ess	no 157	unknown -76	yes -83
#9et3	no -63	unknown 56
#9et>	no -54	unknown -61	yes 111
#9ett	unknown -84
#9ez>	unknown -99	yes 83
#9fa>	yes 52
#9fat	unknown -69	yes 80
#9ha>	unknown -202	yes 166
#9i9a	no -44
#9in>	unknown -146	yes 147
#9ina	no 53	yes -40
#9it>	unknown 64
#9itc	no -58	unknown 55
#9ith	no -65	unknown 108	yes -41
#9leb	unknown -95	yes 114
#9ni>	no -84	unknown -171	yes 217
#9oda	unknown 43
#9odd	no 45
#9olo	no -64	unknown 77
#9ou>	unknown -45
#9oul	no -42
#9ra>	no 127	unknown -97	yes -62
#9reb	unknown -90	yes 108
#9rib	unknown -98	yes 43
#9sem	unknown 53
#9ta3	no -122	unknown 189	yes -82
#9te3	yes -42
#9tou	no 45
#9tte	unknown -87	yes 40
#<10h	no -74	yes 49
#<11>	unknown 46	yes -55
#<120	no -76	unknown 149	yes -86
#<12>	no 72	yes -45
#<14>	no -52	unknown 126	yes -79
#<15>	yes 59
#<17h	no 55
#<18>	unknown -109	yes 79
#<18h	no 112	unknown -80
#<19h	yes 63
#<200	no 207	unknown -148	yes -96
#<202	unknown -113	yes 103
#<207	no -103	unknown 147	yes -61
#<20>	no 149	unknown -97	yes -73
#<210	unknown 66
#<21>	unknown -66	yes 91
#<22>	no -44	unknown -76	yes 119
#<23h	unknown -119	yes 88
#<250	no -98	unknown 124
#<25>	no 75	unknown -96
#<28>	no -73	unknown 69
#<300	no -75	unknown 132	yes -58
#<320	no -63	unknown 118	yes -65
#<35>	no -79	unknown 89
#<3a2	no 134	unknown -65	yes -99
#<3a9	no -114	unknown -61	yes 149
#<3ac	no -73	yes 69
#<3al	no -171	unknown 137
#<3am	yes 53
#<3an	no -69	unknown 141	yes -137
#<3ar	no -94	unknown 108
#<3aw	unknown -89	yes 95
#<3ay	no -45
#<3ch	unknown 49	yes -56
#<3de	no -63	unknown -148	yes 198
#<3ed	unknown -77	yes 73
#<3er	unknown 49
#<3es	yes -47
#<3im	no -50	yes 87
#<3in	unknown -77	yes 94
#<3iy	no 61
#<3me	unknown -41
#<3mm	no 124	unknown -99
#<3om	no -65	unknown 56
#<3on	no -75	unknown -63	yes 137
#<3ot	no 64	yes -92
#<3ra	no -62	unknown 98	yes -43
#<3re	unknown 65	yes -42
#<400	unknown 85	yes -123
#<40>	yes 42
#<4h>	no -55	yes 69
#<4x4	unknown -60	yes 64
#<600	yes -44
#<60>	no 103	yes -75
#<65>	no 148	unknown -102	yes -75
#<7ad	no 127	unknown -153
#<7aj	no -43
#<7al	unknown 119	yes -139
#<7am	no -50
#<7an	unknown 41	yes -53
#<7as	unknown -53
#<7aw	unknown -74	yes 77
#<7ay	no 131	unknown -144
#<7be	no -78	yes 43
#<7ch	no -51	yes 78
#<7da	unknown -42
#<7di	no -72	unknown -60	yes 95
#<7ed	no 125	unknown -75	yes -50
#<7ej	no -66	unknown 60
#<7el	yes 53
#<7er	no -44
#<7ey	no 97	yes -100
#<7it	no -62	unknown 57
#<7ja	no -118	unknown 56	yes 47
#<7je	unknown -50	yes 40
#<7jr	no -102
#<7ll	no -98	unknown 84
#<7ma	no -113	unknown 120
#<7na	no 92	unknown -82
#<7of	no -124	yes 60
#<7ri	unknown -82	yes 45
#<7ta	no 45
#<7wa	no 62	unknown -69
#<80>	no 44	yes -58
#<900	no -92	unknown 64
#<9ad	no -91	unknown 53
#<9ah	no 59	yes -82
#<9as	no 109	unknown -73	yes -46
#<9be	no 68	unknown -64
#<9d>	no -41	unknown -41	yes 60
#<9da	no -43
#<9de	no -41	unknown 55
#<9di	no -130	unknown 97
#<9el	unknown 43	yes -40
#<9er	no -117	unknown 74	yes 41
#<9es	no 103	yes -82
#<9le	no -74	yes 54
#<9od	no 40
#<9ri	unknown -51
#<9tt	no 40	unknown -44	yes -58
#<abd	no 55	yes -49
#<ach	no -74	unknown -68	yes 131
#<aci	no -182	unknown 191
#<afr	unknown 70	yes -42
#<aga	no -69	yes 78
#<age	no -48	yes 48
#<ail	no 47
#<ain	no -97	unknown 90
#<air	no -50	unknown 72
#<ait	no -66	unknown -76	yes 126
#<akh	no 57	yes -66
#<alf	no 115	unknown -58	yes -82
#<all	no 113	unknown -59	yes -61
#<amb	no -44	unknown -69	yes 113
#<ami	no 53	unknown -191	yes 119
#<ana	unknown -43
#<ane	no -117
#<ann	no -42	unknown 85	yes -44
#<ant	no -82	unknown 138	yes -57
#<aou	no -52	unknown 84
#<app	no -88	unknown 83
#<aqu	no -98	unknown 144	yes -76
#<ard	no -41	unknown 77
#<asc	no -59	unknown 49
#<asl	no 50
#<ata	unknown -103	yes 67
#<ate	no -56	yes 56
#<att	no -76	yes 63
#<aud	no -44
#<ava	no -43
#<avi	no -51	unknown 134	yes -85
#<avr	no -67	unknown 77
#<awe	unknown 52	yes -62
#<azi	no -46	yes 74
#<azr	no 93	unknown -102
#<b3d	no -67
#<b3i	no 76	unknown 48	yes -128
#<b9a	no -42	yes 48
#<b9i	unknown -63	yes 64
#<ba3	no -49	unknown 41
#<ba>	unknown 74	yes -111
#<bab	no 63	unknown -70
#<bac	no -50
#<bag	no -78	unknown 157	yes -78
#<bah	no 253	unknown -179	yes -140
#<bai	no -60
#<bal	no -46	unknown 48
#<baq	no -96	unknown 75
#<bar	unknown -44
#<bas	no 145	unknown -120
#<bat	unknown 42
#<bay	unknown 83	yes -48
#<bba	no -52	yes 87
#<be3	unknown -77	yes 90
#<bek	no 115	unknown -90
#<bel	no -91	unknown 66
#<ben	no 73	yes -45
#<bet	yes -43
#<bez	no 83	yes -50
#<bha	no 118	unknown -103
#<bia	no -76	unknown 73	yes -49
#<bic	no 82	unknown -93
#<bid	no -83	unknown 124	yes -56
#<bik	no 97	unknown -87
#<bil	unknown 111	yes -79
#<bin	yes 69
#<bir	no 192	unknown -121	yes -104
#<bit	unknown 43
#<biy	no -61	unknown -48	yes 99
#<bka	no 144	unknown -102	yes -63
#<bkh	no 175	unknown -122	yes -76
#<bla	no 41
#<ble	no 206	unknown -145	yes -130
#<bli	no 102	unknown -55	yes -55
#<bmw	no 112	unknown -108
#<bna	no 104	yes -66
#<bnt	unknown -55	yes 52
#<bo7	yes -49
#<boi	no 44	unknown 89	yes -151
#<bol	no -70	unknown 65
#<bon	no 56	yes -52
#<bor	no 192	unknown -113	yes -94
#<box	unknown 53	yes -70
#<bra	unknown -60
#<bre	no 116	unknown -53	yes -82
#<bro	unknown 79	yes -90
#<bru	no -89	unknown -105	yes 158
#<bss	unknown -43
#<bur	unknown 84	yes -90
#<bus	no 78	unknown -125
#<bza	no -41	unknown 42
#<caf	no 75	yes -78
#<cal	unknown 100	yes -73
#<can	no 58	unknown -52
#<cap	no -51	unknown 76
#<cat	no -46
#<cav	unknown 108	yes -74
#<cei	no -82	unknown -82	yes 161
#<ch7	no -49	unknown 132	yes -94
#<chd	unknown -133	yes 103
#<chf	yes 54
#<chh	unknown 44
#<cht	unknown 41	yes -54
#<chw	unknown -87	yes 98
#<cin	no -105	unknown 177	yes -75
#<cit	unknown -94	yes 110
#<civ	no -128	yes 91
#<cle	no -41	unknown 53
#<cm>	no 85	yes -71
#<coc	no -88	unknown 79
#<cof	unknown 54
#<col	no -50	unknown 69
#<cor	no -52	unknown 52
#<cra	no -143	yes 111
#<cre	unknown 42	yes -62
#<cro	no -74	unknown -120	yes 191
#<d7e	no 123	unknown -90	yes -51
#<d9i	no 68	unknown -84
#<da3	no -88	unknown 126	yes -68
#<dab	no -40
#<dah	unknown -76	yes 114
#<dak	no -40	yes 75
#<daq	no -94	unknown -49	yes 131
#<daw	no -52	unknown -49	yes 97
#<day	no 100	unknown -103
#<daz	unknown 58
#<dba	no -76	yes 76
#<dde	no -51	unknown -80	yes 116
#<ddo	no 65	unknown -86
#<de7	no 111	unknown -98
#<de>	unknown 66	yes -52
#<dec	no -43	unknown 92	yes -50
#<def	no -83	unknown 49
#<deh	unknown -176	yes 199
#<dek	unknown -115	yes 93
#<del	yes -52
#<dem	no -62	yes 82
#<des	no -42	unknown 51
#<dev	no 58	yes -48
#<dew	unknown -88	yes 106
#<dfe	unknown -136	yes 93
#<dgu	no -69	unknown 106	yes -44
#<dh>	unknown 58	yes -45
#<dha	no -105	unknown 105
#<dhr	no -52	unknown -115	yes 165
#<dia	no -44	unknown 67
#<dik	no -81	yes 76
#<dim	unknown -105	yes 87
#<dis	unknown 81	yes -51
#<dla	no 85	unknown -63
#<dlo	no -76	unknown -57	yes 134
#<do>	no -62	unknown 80
#<don	unknown 45
#<dor	unknown 49
#<dra	unknown -83	yes 75
#<drb	unknown 51	yes -70
#<dri	no 41	unknown -70
#<drr	no 89	unknown -189	yes 57
#<dus	no -124	unknown 141
#<dw>	unknown -162	yes 120
#<dwa	no -70	unknown 102
#<ech	no -112	unknown -162	yes 235
#<eco	no 76	unknown -42
#<ele	no 64	unknown -58
#<en>	no 58	unknown -64
#<ens	no 53	yes -63
#<ent	no 93	unknown -119
#<esp	unknown 56	yes -46
#<ess	unknown 59	yes -58
#<eta	unknown 63	yes -71
#<eur	no -55	unknown 79
#<exp	no -57	unknown 117	yes -58
#<fac	no -49
#<fad	no -97	yes 52
#<far	unknown 143	yes -112
#<fau	yes -51
#<fay	no -51	unknown 119	yes -75
#<faz	no 45	unknown -159	yes 94
#<fe9	no -53	yes 46
#<fek	no -72	unknown -97	yes 166
#<fen	no -47
#<fet	no 47	yes -77
#<fhe	no -77	unknown 111	yes -44
#<fil	unknown 43	yes -68
#<fin	unknown -48
#<fis	no -72
#<fiy	no 40	yes -49
#<fkh	no -56	unknown -99	yes 153
#<fle	unknown -42
#<fo9	yes 47
#<for	no 77	unknown -51
#<fou	no -60	unknown 73
#<fre	unknown -90	yes 83
#<fse	no 147	unknown -123
#<fui	no -74	unknown 109
#<fya	no 78	unknown -56
#<gel	no -105	unknown 100
#<ghb	unknown 44
#<ghd	no -91	unknown 96
#<ghf	no 44	yes -72
#<ghi	no 62	unknown -49
#<gho	yes 49
#<ghr	no -40	unknown -59	yes 101
#<ghs	no -51	yes 65
#<ght	no 44	unknown -81
#<gla	no -56	unknown 90
#<gli	unknown 40	yes -54
#<glo	no 47	yes -94
#<gou	no -115	yes 131
#<gps	no 53	yes -102
#<gra	no -81	unknown 41
#<gre	no 67	unknown -81
#<gri	no 74	unknown -79
#<gro	no 60	unknown -46
#<gue	no -69	unknown 70
#<gui	yes -70
#<ha>	no -79	unknown 47
#<haj	no 139	unknown -92	yes -50
#<hal	no -60	yes 44
#<ham	no 52	unknown -68
#<han	no 76	unknown -107
#<har	no -104	yes 45
#<hay	no 42	unknown -43
#<haz	no -47	unknown -81	yes 118
#<hde	no 103	unknown -43	yes -70
#<heb	no 53	unknown -45
#<hhh	no 56	yes -58
#<hit	unknown 51
#<hom	no -51
#<hra	no -207	unknown 62	yes 85
#<hrb	no -85	unknown 143	yes -87
#<hre	yes -51
#<hta	unknown 42	yes -59
#<hwa	no 119	unknown -72	yes -49
#<hya	yes 42
#<hzz	no -97	unknown -65	yes 160
#<ibn	no -55	unknown 104	yes -78
#<ifr	unknown 62	yes -57
#<imm	unknown 51
#<imp	unknown 92	yes -60
#<imt	unknown 93	yes -57
#<ins	no 144	unknown -124
#<iph	no -60	unknown 61
#<ita	no -46	unknown -62	yes 93
#<iya	unknown -81	yes 48
#<ja>	no -61	yes 63
#<jab	unknown -97	yes 110
#<jah	unknown -188	yes 200
#<jaj	unknown 58
#<jam	no 53
#<jan	yes -44
#<jav	no -41	unknown 77
#<jbe	no -92	yes 94
#<jdi	unknown 62	yes -59
#<je>	no 59	unknown -101
#<jeb	no -53	yes 56
#<jeh	no -46	unknown -62	yes 102
#<jem	no -48	unknown 43
#<jer	no 66	unknown -72
#<jet	no -62	unknown 53
#<jib	no -58	unknown 98	yes -41
#<jih	no 103	unknown -93
#<jit	no -57	unknown -60	yes 114
#<jm3	no -66	unknown 95
#<jme	unknown 87	yes -103
#<jnb	no -42	yes 74
#<joj	unknown -95	yes 126
#<jou	yes 41
#<jra	no 160	unknown -122
#<jri	no 42	unknown -121	yes 45
#<jui	unknown 41	yes -53
#<k7a	no -111	yes 79
#<k7e	unknown 46	yes -49
#<k7l	no -106	yes 111
#<ka3	unknown -91	yes 75
#<kab	unknown -85	yes 43
#<kad	no -51	unknown 64
#<kar	unknown -56	yes 56
#<kas	unknown 82	yes -86
#<kbi	unknown -40
#<keb	yes -45
#<kef	no -132	unknown -132	yes 179
#<kem	no 81	yes -114
#<ker	no -70	unknown -44	yes 115
#<kes	unknown -148	yes 122
#<ket	unknown -283	yes 166
#<kha	unknown 52
#<khe	unknown 44	yes -47
#<khf	yes 60
#<khi	no 82	yes -51
#<khl	no -87	unknown 55
#<khm	no -83	unknown -87	yes 154
#<khn	no 153	unknown -94	yes -69
#<khr	no 55	unknown -53
#<kht	unknown -54	yes 44
#<khw	no 46
#<khy	unknown -114	yes 145
#<kla	unknown -61	yes 57
#<kli	no 83	unknown -77
#<km>	no 96	yes -116
#<kon	unknown -56
#<kor	no 246	unknown -168	yes -135
#<kou	no 105	unknown -97
#<kra	no 58	unknown -87
#<kta	no -66	unknown -102	yes 158
#<ktb	unknown 57
#<ktf	unknown -100	yes 130
#<kti	no -82	yes 94
#<kto	unknown 58	yes -61
#<l2a	no -91	yes 109
#<l3r	yes -52
#<l3y	no -116	unknown 138
#<l7b	unknown 53
#<l7c	no 111	yes -139
#<l7d	no 128	unknown -148
#<l7l	unknown 99	yes -84
#<l7o	unknown -127	yes 118
#<l7r	unknown 62	yes -66
#<l7s	unknown 52	yes -77
#<l7t	no -95	unknown -59	yes 122
#<l7w	unknown 86	yes -48
#<l7y	no -74	unknown 129	yes -55
#<l9a	no -42
#<l9d	no 88	yes -112
#<l9e	no 116	unknown -138
#<l9i	unknown 85	yes -48
#<l9o	no 68	yes -78
#<la7	no -84	unknown 99
#<laa	no -64	unknown 96
#<lac	no -120	unknown 161
#<lah	no -41
#<lak	unknown -44	yes 58
#<lam	unknown -99	yes 81
#<lar	no 68
#<lat	no -109	unknown 115
#<lav	no -49
#<lb7	no -54
#<lbg	no -79	unknown 135	yes -65
#<lbu	unknown 57	yes -41
#<lch	unknown -42
#<lcl	unknown -46	yes 43
#<lco	no 59	unknown -49
#<lcu	no 94	yes -60
#<lda	no 119	unknown -52	yes -75
#<le>	no -115	unknown 180	yes -89
#<les	no -67	unknown 75
#<let	unknown 175	yes -208
#<lew	no -72	unknown 42
#<lfj	no 67	yes -85
#<lfl	unknown 128	yes -114
#<lfo	unknown 58	yes -41
#<lfr	unknown -140	yes 112
#<lga	unknown 79	yes -43
#<lge	no -45	unknown 43
#<lgh	no 48
#<lha	no 101	unknown -56	yes -46
#<lhe	no -88	unknown 44
#<lho	no -68	yes 47
#<lhw	no -48	unknown 71
#<lig	no -42	unknown -40	yes 77
#<lih	yes 60
#<liv	no 51	unknown -45
#<liy	unknown 67	yes -44
#<lja	no 47	unknown 43	yes -92
#<lje	no -161	unknown 92	yes 60
#<lkb	no -88	unknown -47	yes 124
#<lkl	unknown 71	yes -50
#<lkr	unknown -65
#<lkt	unknown -46
#<lla	no 132	unknown -78	yes -53
#<llo	unknown -49	yes 52
#<lm7	no -65	unknown 83
#<lmh	no 41	unknown -41
#<lmi	no 89	unknown -61
#<lmk	no 55	unknown -46
#<lmr	no -61	yes 82
#<lms	no 102	yes -103
#<lo7	no 132	unknown -217	yes 48
#<loc	no 60	yes -49
#<log	no 91	yes -93
#<lou	unknown 40
#<lpc	no -69	unknown 60
#<lph	no 74	unknown -56
#<lpl	no -140	unknown 198	yes -63
#<lpr	no -47	unknown 73
#<lqa	no -45
#<lqd	no -80	unknown 195	yes -118
#<lqi	unknown -51
#<lri	unknown 109	yes -91
#<lsa	no -79	yes 112
#<lta	no 134	unknown -98	yes -40
#<lun	unknown 107	yes -81
#<lus	no 99	unknown -42	yes -68
#<lva	no 71	yes -118
#<lve	no 48
#<lvi	no -121	unknown 157
#<lvo	no -44	yes 50
#<lwi	unknown 51	yes -90
#<lwj	no -52	unknown -64	yes 118
#<lwl	no 53	yes -59
#<lwr	no -55	unknown 63
#<m3i	no 145	unknown -89	yes -67
#<m3t	yes -59
#<m7d	no 131	unknown -125
#<m7e	no -53	unknown -83	yes 87
#<m7t	unknown 64	yes -83
#<m9e	unknown -110	yes 121
#<m9t	yes -41
#<ma7	no -47	unknown 72
#<ma9	no 44	unknown -115	yes 59
#<ma>	no 56
#<mad	no 44
#<maf	no 154	unknown -85	yes -70
#<mah	no -52	unknown 47
#<mai	no 96	unknown -63
#<mak	no 44
#<mal	unknown 64	yes -68
#<mam	unknown -75	yes 69
#<man	yes 51
#<mas	no -62	unknown 109	yes -48
#<maz	no -51	unknown 56
#<mbe	unknown -91	yes 129
#<mde	unknown -55
#<mdr	unknown 54	yes -78
#<me7	unknown 88	yes -52
#<mec	no 115	yes -107
#<meg	no -89	unknown 77
#<meh	no -49	unknown 78
#<mek	unknown 48
#<mel	unknown -50	yes 78
#<mes	no 54	unknown -47
#<met	no -75	unknown 114	yes -44
#<meu	no 101	yes -108
#<mgh	no -61	unknown -59	yes 113
#<mhe	unknown -48	yes 83
#<mic	no -84	unknown 169	yes -97
#<mid	no 113	unknown -63	yes -80
#<min	no -65	unknown 99
#<mis	no 161	unknown -97	yes -101
#<mit	yes -40
#<mja	no -169	unknown 204	yes -87
#<mjr	no 42	unknown -73
#<mka	no 187	unknown -289
#<mke	no 77	unknown -89
#<mkh	unknown 78	yes -56
#<mkt	no -92	unknown 63
#<mli	no -41	unknown 45
#<mll	no -54
#<mnf	no -80	unknown -41	yes 121
#<mnh	no -59	unknown -82	yes 115
#<mnn	no -49	unknown 126	yes -82
#<mno	no -133	unknown 142
#<moc	no 140	unknown -91	yes -60
#<mod	unknown -99	yes 82
#<moh	no 153	unknown -129
#<mol	no -64	yes 65
#<mon	unknown 91	yes -86
#<mor	no -54	unknown 48
#<mos	no -57	unknown 85
#<mra	unknown -44	yes 49
#<mrr	no -46	unknown 68
#<msa	no 143	unknown -98	yes -61
#<msd	no 61	unknown -40
#<mse	no -41
#<msi	no -72	unknown 137	yes -71
#<msk	yes -40
#<mss	unknown 60
#<mta	no -70	unknown 86
#<mtq	no -76	unknown 50
#<mwe	no 107	unknown -143
#<mzy	no 43	unknown -135	yes 87
#<n3a	unknown 49
#<n3r	yes -47
#<n3t	unknown -96	yes 105
#<n7e	no -51	yes 62
#<n9d	no -68	yes 98
#<na3	no 100	unknown -111
#<na9	unknown 43
#<nac	no -132	unknown -168	yes 245
#<nad	unknown 46	yes -53
#<naf	no 51
#<nak	no -70	unknown 147	yes -90
#<nan	no -101	unknown 67
#<nas	no 90	unknown -64
#<nat	no -49	unknown -82	yes 133
#<naz	unknown 75
#<nch	yes -41
#<ndd	unknown 67	yes -43
#<nde	no -71	unknown -74	yes 136
#<ndo	no -78	unknown 125	yes -48
#<neb	unknown 61	yes -91
#<nef	yes 40
#<nei	no 83	yes -65
#<nej	no -88	yes 98
#<nek	no -99	unknown 147	yes -49
#<nem	no -66	unknown 97
#<nes	no 140	yes -166
#<net	no -41	yes 60
#<nez	no 60	unknown -78
#<nfe	unknown 114	yes -100
#<ngo	no -40	unknown 46
#<nhe	no -79	unknown -66	yes 144
#<ni>	unknown -100	yes 116
#<nic	no -84	unknown 90
#<nif	no -108	unknown -92	yes 193
#<nim	no 120	yes -131
#<nit	yes -59
#<nji	no 63
#<nmc	unknown 65	yes -50
#<nna	no -73	unknown 63
#<nos	no 40	unknown 53	yes -92
#<nou	no -80	unknown 83
#<nqe	unknown -104	yes 86
#<nre	no -49	unknown 155	yes -109
#<nsi	no 44	yes -63
#<nte	unknown -103	yes 59
#<ntl	no -103	unknown 97
#<ntn	unknown -129	yes 144
#<nwa	no -41	unknown -42	yes 73
#<okh	unknown -122	yes 95
#<oma	no 87	unknown -106
#<one	yes -53
#<ope	no -84	unknown 74
#<opt	no 82	yes -65
#<ost	no -76	unknown 120	yes -47
#<oua	no -52
#<ouj	unknown -40	yes 54
#<ouk	unknown -128	yes 118
#<our	no -54	unknown 116	yes -64
#<oxy	no -47	unknown -77	yes 125
#<pal	no 112	unknown -165
#<pan	unknown 44
#<pap	no 126	unknown -98
#<pat	no -122	unknown 79
#<pc>	no 66	yes -88
#<pea	no -63	yes 42
#<pei	no 40	unknown 88	yes -132
#<pet	yes -47
#<peu	no -51
#<pho	unknown 56	yes -46
#<pic	no 58	yes -53
#<pie	no -44	yes 84
#<pis	unknown -70
#<plo	unknown 64	yes -51
#<pne	no 61	yes -62
#<por	yes -52
#<pot	unknown -102	yes 53
#<pre	unknown -41	yes 57
#<pri	unknown 51
#<pro	unknown 52
#<qas	no 81	unknown -73
#<qbe	yes -40
#<qel	unknown 81	yes -76
#<qis	no 125	unknown -78	yes -73
#<qua	no -74	unknown -98	yes 137
#<ra9	no -141	unknown 185	yes -45
#<rac	yes -52
#<rah	unknown -46	yes 65
#<raj	yes 43
#<rak	no -43	unknown -63	yes 108
#<ran	unknown -58	yes 75
#<rap	unknown 41
#<ras	no -49	unknown -86	yes 135
#<ray	no 147	unknown -90	yes -70
#<rb3	no -135	unknown 54	yes 68
#<rba	unknown 54	yes -73
#<rea	no -82	yes 81
#<reb	yes -62
#<rec	unknown -184	yes 183
#<rej	unknown -102	yes 112
#<rek	no -101	unknown -60	yes 156
#<ren	no -57
#<rep	no -58
#<res	no 41	yes -50
#<ret	unknown 70
#<ria	yes -54
#<riy	no -83	yes 88
#<rj3	no -83	unknown 160	yes -95
#<rja	no 114	unknown -74	yes -48
#<rjl	unknown -75	yes 102
#<rka	no -72	unknown -95	yes 155
#<rke	no 44	unknown -94	yes 51
#<rma	no -49	yes 78
#<rme	no 64	unknown -41
#<roc	unknown 50	yes -58
#<rok	unknown -82	yes 68
#<ron	no 65	yes -46
#<rre	no 226	unknown -161	yes -155
#<rri	unknown 67	yes -45
#<rwi	no -59
#<s7i	no 44	yes -93
#<s9e	unknown 76	yes -46
#<sa7	no 47
#<sab	unknown -73	yes 89
#<sad	unknown -75	yes 98
#<saf	no 88	yes -65
#<sai	no 186	unknown -116	yes -75
#<sak	yes -45
#<sam	no -75
#<san	yes -49
#<saq	no -130	yes 74
#<sar	no -48	unknown 91	yes -42
#<saw	no -100	unknown 128
#<say	unknown 41
#<sbe	unknown -68
#<sbi	unknown -40	yes 76
#<sca	no -58	unknown 78
#<sda	no -53	unknown 48
#<sdd	no -75	yes 115
#<sde	no -50	unknown -44	yes 95
#<se3	no -129	unknown 143
#<se7	no 51	yes -114
#<se9	unknown -109	yes 133
#<sec	unknown 85	yes -57
#<sed	no -48	yes 56
#<sef	no -126	unknown 60
#<sej	unknown 85	yes -74
#<sek	no 89	unknown -87
#<ser	unknown 48
#<sew	unknown 91	yes -74
#<sgh	yes 61
#<si>	no 71	unknown -49
#<sid	no 69	unknown -61
#<sie	no -114	unknown 79
#<sif	unknown -52
#<sin	no -72	yes 42
#<sir	yes -48
#<skh	no -73	yes 104
#<ski	no -80	unknown -44	yes 110
#<sla	no 40	unknown -105	yes 58
#<sle	yes -63
#<sma	no -59	unknown 87
#<sna	no -76	yes 85
#<sni	no -54	yes 47
#<sny	no 57	yes -43
#<soc	no -63	unknown 97
#<sok	no 65	yes -71
#<sor	unknown -112	yes 118
#<spo	no 50	unknown -77
#<spr	unknown 67	yes -64
#<sr9	no -50	unknown 106	yes -64
#<sre	yes -50
#<ss9	no -42	unknown 101	yes -97
#<sse	no 100	unknown -89
#<ssi	no -103	yes 71
#<ssm	no 66	yes -40
#<sty	unknown -40
#<sui	no -121	unknown 107
#<sul	unknown 53
#<swa	no -62	yes 65
#<t2a	no 209	unknown -162	yes -55
#<t3e	no 111	unknown -40	yes -76
#<t7r	no 98	unknown -103
#<t9a	no 124	unknown -84	yes -40
#<t9s	unknown 47
#<ta3	no -41	unknown 177	yes -139
#<ta>	no 139	unknown -76	yes -63
#<tab	unknown -56
#<tac	yes -91
#<tad	no 113	yes -135
#<tag	no -64	unknown 111	yes -45
#<taj	no -42	unknown -105	yes 137
#<tam	no -95	unknown 68
#<tan	no -48	unknown 64
#<tar	yes 59
#<tas	no -92	unknown -146	yes 188
#<tay	unknown 50	yes -42
#<tba	unknown -45
#<tbe	unknown -68	yes 52
#<tda	no 155	unknown -126
#<tde	no 184	unknown -77	yes -109
#<te3	unknown -63
#<te9	no 46	unknown -110	yes 67
#<teb	no 65	unknown -158	yes 92
#<tec	no -110	unknown 78	yes 40
#<teh	no -50	unknown -49	yes 98
#<tem	no -61
#<ten	no -53	unknown -83	yes 142
#<ter	unknown -61	yes 54
#<tet	no -40	unknown 61
#<tey	unknown -164	yes 108
#<tfe	yes 49
#<tfi	no 71	unknown -50
#<tgo	no -115	unknown 193	yes -82
#<the	no -47	unknown -51	yes 98
#<tic	no -89	unknown 54
#<til	no -64	yes 44
#<tiy	unknown 72	yes -64
#<tiz	no -102	unknown 51	yes 47
#<tje	unknown -95	yes 57
#<tjr	no 76	unknown -73
#<tke	unknown -91	yes 104
#<tki	no 62	unknown -75
#<tks	unknown -93	yes 83
#<tlg	unknown 61
#<tli	no 98	yes -96
#<tlw	no -54	unknown -73	yes 123
#<tma	unknown -84	yes 77
#<tme	no 204	unknown -189
#<tmm	unknown -64
#<tne	unknown -79	yes 55
#<tnf	unknown 66	yes -54
#<tob	no -99	unknown 40	yes 58
#<toi	no -46	unknown 41
#<tol	no 70	unknown 40	yes -109
#<ton	unknown 53
#<tou	unknown 44	yes -48
#<tqa	no 84	unknown -44	yes -44
#<tqe	no -75	unknown 50
#<tql	no -103	yes 126
#<tqt	unknown -53
#<tre	no -80	yes 71
#<tri	yes 41
#<tsa	no 87	unknown -45	yes -41
#<tsr	unknown 80	yes -49
#<tss	no -83	unknown 112	yes -42
#<tta	no -86	unknown -67	yes 126
#<tte	unknown -81	yes 65
#<tur	no -60	unknown 84
#<tuy	unknown 47	yes -45
#<twa	no -211	yes 165
#<twe	unknown 71	yes -85
#<twi	no -80	yes 50
#<tze	unknown -78	yes 106
#<ult	unknown -70	yes 93
#<up>	unknown 83	yes -77
#<urg	no 70	unknown -116
#<usi	no -81	unknown 137	yes -69
#<vac	no -42	unknown -63	yes 108
#<vai	no -44	unknown 89	yes -82
#<val	unknown 71
#<veh	yes -40
#<ves	no -74	unknown 94
#<vid	unknown 42	yes -66
#<vil	no 44	unknown -166	yes 106
#<vir	no 57	unknown -49
#<vis	no -93	unknown 61
#<vol	unknown -89	yes 51
#<w9f	no 64	yes -59
#<wa3	no 59	unknown -54
#<wa9	no 50	unknown -54
#<wac	unknown 91	yes -53
#<wad	no -104	unknown 149	yes -74
#<wah	no 44	unknown -48
#<wak	no 92	unknown -89
#<wal	no 48
#<wc>	no -134	unknown 81
#<we7	no -99	unknown -48	yes 116
#<we9	unknown 116	yes -116
#<wed	no -114	unknown -105	yes 201
#<wee	unknown 43
#<wej	no -74	unknown -42	yes 114
#<wes	no 76	unknown -89
#<wge	unknown -63	yes 90
#<wli	no 59	unknown -57
#<wos	no 76	yes -98
#<wqe	unknown 55	yes -44
#<wra	yes -56
#<wse	no 82	unknown -65
#<wsl	no 57
#<wst	unknown 47
#<y3t	no -70	unknown 71
#<y7e	no -106	yes 74
#<ya3	no 93	unknown -76
#<ya>	no -138	unknown 175	yes -47
#<yam	no -64	yes 73
#<ych	no -62	yes 79
#<ydd	no -40	unknown -64	yes 104
#<yde	no -40	unknown 90	yes -55
#<ydi	unknown -55	yes 74
#<yed	no -53	unknown -55	yes 109
#<yji	no 49	yes -51
#<ymc	no -46	yes 82
#<yse	no 158	unknown -244	yes 75
#<ysn	no -50	yes 41
#<yss	no -126	unknown 101
#<ytb	no -130	yes 95
#<ywe	no 108	unknown -167
#<zag	no -56	unknown -56	yes 108
#<zaj	unknown -122	yes 92
#<zbe	unknown -47	yes 42
#<zde	no -140	unknown 85	yes 50
#<zel	unknown -48	yes 55
#<zen	no -48
#<zer	no -49
#<zin	no -143	unknown 60
#<ziy	unknown -42	yes 71
#<zja	yes 45
#<zle	unknown -168	yes 180
#<zn9	unknown -53	yes 43
#<zra	no 51
#<zre	no -52	unknown -68	yes 118
#<zri	unknown 56	yes -47
#a2il	no 49	unknown -57
#a3at	no -41	unknown 57
#a3ed	no -131	unknown 49	yes 74
#a3en	yes 49
#a3es	no 77	unknown -148	yes 57
#a3ha	no -106	unknown -173	yes 233
#a3i9	no 95	unknown -49	yes -53
#a3i>	no -44	unknown -167	yes 208
#a3ja	no -56	unknown 46
#a3le	no -86	unknown 75
#a3na	no 150	unknown -169
#a3nd	unknown 50
#a3o>	no -65	unknown -164	yes 214
#a3ra	no 275	unknown -262	yes -71
#a3re	unknown 53
#a3ri	unknown -79	yes 98
#a3sa	unknown -107	yes 75
#a3si	no 120	unknown -79	yes -45
#a3t>	unknown -81
#a3wi	unknown 110	yes -127
#a7a>	no 98	unknown -98
#a7b>	no -136	unknown 194	yes -84
#a7bi	unknown -119	yes 77
#a7di	unknown 51	yes -107
#a7ed	unknown -52
#a7o>	no -54	unknown 45
#a7ti	no -57	unknown 100	yes -47
#a9a>	no 69	yes -95
#a9aw	no 99	unknown -182	yes 83
#a9ef	no 61
#a9et	no 101	unknown -165
#a9f>	no -63	unknown 80
#a9fa	no -41	unknown -52	yes 92
#a9fi	no 91	unknown -60	yes -52
#a9i>	yes -51
#a9in	no 44	unknown -151	yes 83
#a9m>	no -112	unknown 154	yes -45
#a9o>	no -41	yes 41
#a9t>	no 148	unknown -98	yes -56
#aayo	no -64	unknown 96
#aban	no 115	unknown -78	yes -44
#abas	no 51	unknown -53
#abde	no 55	yes -49
#abes	no 66	unknown 60	yes -126
#abet	no -44	unknown 119	yes -108
#abgh	yes -59
#abi>	unknown -81	yes 66
#abin	no -58	yes 70
#abiy	unknown -45	yes 44
#abla	unknown -139	yes 76
#able	no 84	unknown -40	yes -45
#abni	yes 57
#abo>	unknown 75	yes -43
#abou	no -82	yes 82
#abra	no -102	yes 62
#abri	no -71	unknown 155	yes -100
#abro	no -98	unknown 128	yes -50
#abt>	unknown -233	yes 209
#acbo	unknown 97	yes -120
#acci	yes 40
#accr	yes -50
#ace>	no -45
#acha	no -86	unknown 78
#ache	unknown -58	yes 42
#acho	no -41	unknown -55	yes 87
#ack>	no -112	unknown 131
#aco>	no -147	unknown 155
#act>	unknown 92	yes -60
#acte	no 59	unknown 57	yes -120
#acto	no 67	unknown -130
#actu	unknown 43
#adak	no 98	yes -100
#adch	unknown 47
#addi	no -51	unknown -191	yes 140
#ade>	unknown 47	yes -50
#adem	no 96	unknown -49	yes -47
#aden	no -48	unknown 93	yes -53
#ader	no -62	yes 43
#adet	unknown -70	yes 71
#adia	no 92	yes -64
#adic	no 114	unknown -63	yes -51
#adid	no 163	unknown -151
#adio	no -41
#adir	yes 65
#adit	no 140	unknown -167
#admn	no 127	unknown -71	yes -75
#ador	no -43	unknown 73
#adra	unknown -67	yes 40
#adt>	no -58	unknown 71
#adyi	no -85	yes 113
#afak	no -59
#afch	unknown 93	yes -70
#afe>	no 75	yes -78
#afet	yes -68
#afha	no -97	unknown -51	yes 94
#afi>	no 96	unknown -73
#afia	no 57	unknown -56
#afih	no 46	yes -75
#afla	no 45	unknown -149	yes 95
#afou	no -58	unknown 99	yes -41
#afra	no 70	yes -87
#afri	unknown 70	yes -42
#aft>	no -42	unknown 79	yes -46
#agad	no -69	yes 78
#agaz	no -140	unknown -108	yes 178
#agen	no -48	yes 48
#ager	no -78	unknown 131	yes -85
#ages	no -94	unknown 149	yes -56
#agha	no -45	unknown 105	yes -59
#aghi	no -76	unknown 78
#agne	unknown 96	yes -68
#agor	no -56	unknown -56	yes 108
#agri	no -95	unknown 157	yes -87
#ags>	unknown 69
#ahat	no -75	yes 88
#ahbi	unknown -60	yes 76
#ahch	unknown -57
#ahd>	unknown -41
#ahda	unknown 52
#ahdi	no 52	yes -50
#ahed	no 140	unknown -80	yes -60
#ahem	no 141	unknown -58	yes -90
#ahli	no -192	unknown 230	yes -106
#ahom	no 142	unknown -133
#ahri	no -41	unknown -109	yes 142
#aid>	no -46	unknown 47
#aign	no -40	unknown 86	yes -48
#ail>	no -74	unknown 123	yes -51
#aile	no 47
#aill	no 196	unknown -138	yes -98
#ain>	no 41
#aine	no -77	yes 45
#aint	unknown 55
#airb	unknown -44	yes 84
#ais>	no 130	unknown -74	yes -56
#aiso	no 40	unknown -47
#aiss	unknown 57	yes -41
#ait>	no -65	unknown 40
#aite	no -40	unknown 62
#ajaj	no 50	unknown -61
#ajbi	no -84	unknown -110	yes 182
#ajbo	no -169	unknown -51	yes 204
#ajeb	no -102	unknown -81	yes 170
#ajel	no -95	unknown 73
#ajem	unknown 67	yes -49
#ajin	no -42	unknown -105	yes 137
#ajja	unknown -141	yes 134
#ajli	no -50	yes 49
#ajra	unknown 77	yes -65
#aka>	unknown -84	yes 66
#akan	no 49	unknown -72
#akay	no 48	yes -41
#akba	no -58	unknown -70	yes 121
#akch	yes -62
#akeb	no -111	unknown -63	yes 166
#akec	no 104	unknown -54	yes -60
#aket	no -54	yes 43
#akha	no 142	unknown -158
#akhe	no 85	unknown -64
#akhr	no -141	yes 142
#akhz	no 78	yes -60
#akil	unknown 56
#akna	no 57	yes -46
#akom	no -59	unknown 40
#al3a	unknown -74	yes 104
#ala>	unknown 46
#alad	no 184	unknown -188
#alat	unknown 50
#alco	no -42
#ale>	no -65	unknown 74
#alej	no 82	unknown -111
#alem	no 229	unknown -151	yes -94
#alet	no 67	yes -59
#alf>	no 75	yes -66
#alho	unknown -51
#alid	no -49	yes 60
#alik	no -51
#alis	no 53
#aliy	no -59	unknown -109	yes 142
#alko	no -93	unknown 67
#all>	no 59	yes -48
#alle	unknown 41
#alli	no -81	unknown -73	yes 95
#almi	no 155	unknown -122
#alna	yes 60
#alou	unknown -41
#alt>	unknown 58	yes -60
#alta	unknown 79	yes -62
#alti	unknown 82	yes -54
#alys	no -108	unknown 216	yes -142
#ama3	no 56	yes -60
#ama>	no 44	unknown -84	yes 40
#amat	no 137	unknown -91	yes -40
#ambu	no -45	unknown -66	yes 109
#amda	no -53	unknown 46
#amdo	no 101	unknown -91
#ame>	no -52	unknown 44
#amel	no -44	unknown 58
#amen	no -51	unknown -135	yes 168
#amer	no -48	unknown 83
#amia	no 81	unknown 109	yes -157
#amil	no -74	unknown -115	yes 165
#amin	no 95	unknown -44	yes -52
#amiq	unknown -42
#amir	no -49	unknown 92	yes -45
#amli	no 96	unknown -44	yes -52
#amlo	no 116	unknown -190
#amna	unknown -54	yes 76
#amou	no -142	unknown -61	yes 151
#ampi	no 62
#amra	no -90	unknown 126	yes -58
#amsu	no -79	unknown 80
#amtn	no 46	unknown -175	yes 92
#amu>	no -55	unknown -151	yes 206
#an9d	no -59	unknown -66	yes 122
#an9t	yes 47
#anal	no 121	yes -120
#anbi	no -109	unknown 49	yes 52
#anca	unknown -124	yes 104
#anch	no 40	unknown -54
#and>	no -125	yes 55
#anda	no -53	unknown 54
#andi	unknown 111	yes -72
#ando	unknown -81	yes 61
#anet	no 56	unknown -65
#ange	unknown 57
#angh	no -40
#ango	unknown 60	yes -45
#anhd	no -57	unknown 123	yes -93
#anhe	unknown -41	yes 43
#ania	unknown -91	yes 68
#anic	no -58	unknown 108	yes -51
#anie	no -148	unknown 55	yes 57
#anin	unknown -102	yes 111
#anja	no -61	yes 67
#anjr	unknown -46	yes 50
#anka	no -44	unknown -78	yes 102
#ankh	no -70	unknown 59
#anmc	no -115	unknown -54	yes 154
#anne	unknown 59	yes -56
#annu	no -42	unknown 85	yes -44
#anor	unknown -42
#anre	no 73	unknown -149	yes 71
#ansa	no -49	unknown 85
#anse	unknown -179	yes 165
#ansi	no -95	unknown 179	yes -108
#ansm	no -56	yes 53
#ansp	yes -52
#ante	no 59	yes -47
#anti	no -54	unknown 65
#antr	no -55
#ants	no 62
#anvi	no 40
#anya	no -46
#aoua	unknown -58	yes 64
#aoui	unknown 82	yes -69
#aout	no 82	yes -82
#apie	no 95	unknown -68
#apot	unknown 57	yes -43
#appa	no -86	unknown 129	yes -41
#appe	no -69	unknown -155	yes 174
#appo	unknown 41
#aqi>	no -110	unknown -90	yes 178
#aql>	no -46	unknown 171	yes -151
#aqqa	no 70	unknown -78
#aqua	no -69	unknown 119	yes -62
#aque	unknown 44
#ar9a	no 85	unknown -81
#arac	unknown -42
#arag	no 58	yes -45
#arak	no -47	yes 75
#aras	no 81	unknown -52
#arat	no -51	unknown 49
#arav	no 47	unknown -85
#arb3	no 66	unknown -59
#arba	no -72	unknown -130	yes 188
#arbe	unknown -50	yes 64
#arbn	no 97	unknown -114
#arbo	unknown -132	yes 95
#arbr	unknown 65	yes -46
#arda	no 59	yes -41
#ardi	yes -40
#ards	unknown -134	yes 73
#areb	no 48	unknown -43
#aref	unknown 130	yes -97
#arei	no -55	unknown 77
#ares	unknown -137	yes 120
#aret	no -51
#arf>	no -42	unknown 49
#arfa	unknown 86	yes -58
#arfi	no -119	unknown 172	yes -53
#arik	unknown 74	yes -69
#arin	no -108	unknown 71
#ario	no -53	unknown 56
#arit	unknown 82	yes -53
#ariu	no -98	unknown 144	yes -76
#ariy	unknown 52	yes -44
#arje	unknown -167	yes 158
#arkl	no 64	unknown -94
#arky	no -133	unknown 193	yes -82
#arm>	no -89	unknown 104
#arma	unknown 47
#armi	no -41
#armo	no -88	yes 104
#arna	unknown -53
#aro>	yes 49
#aros	no 117	unknown -138
#arqa	no -73	unknown 125	yes -70
#arr>	unknown -78	yes 52
#arra	unknown -42
#arre	unknown -68	yes 68
#arro	yes 41
#artn	yes -56
#arto	unknown 42	yes -59
#arya	no 48	unknown -108
#arza	no -52
#asat	no -62	unknown 79
#asce	no -59	unknown 49
#ase>	no 76	yes -119
#asfi	no -83	unknown -77	yes 123
#ash>	no 85	unknown -40	yes -41
#asha	no -86	unknown 123	yes -64
#asi>	unknown -88	yes 78
#asif	unknown -104	yes 101
#asin	unknown 100	yes -102
#asla	no 84	unknown -193	yes 80
#asma	unknown 102	yes -109
#asna	no 205	unknown -174	yes -59
#asni	no 55
#asol	no 81	unknown -52
#asou	yes -57
#asqu	no -88	unknown 49
#ass>	no 59	unknown -70
#assa	no 46
#assh	no -64	yes 69
#assi	unknown -91	yes 119
#assn	no -42
#ast>	no 117	unknown -41	yes -103
#asti	unknown 46	yes -68
#asto	no 129	unknown -171
#at7r	no -86	unknown -64	yes 124
#at9e	no -77	unknown 92
#at9o	no -115	yes 91
#ata>	yes 49
#atal	no -97	unknown 156	yes -60
#atar	yes 67
#atat	no -51	yes 72
#atay	unknown -103	yes 67
#atba	no 51
#atch	no -50	yes 71
#ate>	no -109	yes 88
#atea	unknown 52	yes -54
#atec	no 107	yes -82
#atel	no -53
#atem	no 52	yes -49
#ater	unknown 43
#atet	no -76	yes 44
#ateu	yes -61
#atgh	no -49	unknown 83
#atgo	unknown 74
#atho	no 70	unknown -98
#ati>	unknown -53	yes 54
#atic	no -98	unknown 159	yes -65
#atim	unknown 83	yes -112
#atin	no -106
#atis	no -46	yes 42
#atkh	unknown 92	yes -55
#atna	unknown -81	yes 48
#ato>	no 148	unknown -139
#atra	no 75	unknown 48	yes -136
#atre	unknown 41
#atri	no -108	unknown 96
#ats>	unknown 62	yes -43
#atsi	no -112	yes 55
#att>	no -87	unknown 72
#atta	unknown -103	yes 120
#atti	no -92	unknown 46
#auff	unknown -43
#aux>	no 89	unknown -43	yes -49
#avab	yes -52
#ave>	no -76	unknown 145	yes -70
#avel	no -41	unknown 77
#aver	no -85	yes 87
#avie	unknown 186	yes -175
#avri	no -67	unknown 77
#awab	no -82	unknown 149	yes -66
#awan	unknown 68	yes -51
#awar	no -107	unknown 187	yes -108
#awbc	unknown 69	yes -54
#awbn	no -114	yes 79
#awbo	no -71	unknown 66
#awch	yes -60
#awd>	yes 48
#awda	no 107	unknown -169	yes 53
#aweb	unknown -80	yes 64
#awel	yes -64
#awen	unknown 112	yes -104
#awer	no 52
#awha	no -44	unknown -64	yes 107
#awho	unknown 62	yes -45
#awi>	no 48
#awlo	unknown -50
#awni	no 56
#awno	unknown -53	yes 86
#awwe	no 55
#awya	no 122	unknown -79	yes -51
#ay3r	no -130	yes 106
#ay7e	unknown -164	yes 146
#ay7r	unknown -101	yes 121
#ay9>	no -63	unknown 95
#ay9a	yes -68
#ay9e	no -69	unknown 47
#ayad	no -110	yes 60
#ayar	no -63	unknown 95
#aych	no -56	unknown 49
#ayd>	unknown 60	yes -59
#ayda	yes -40
#ayde	no 54
#aydh	no 157	unknown -116	yes -70
#aydk	no -99	yes 71
#aydo	no -62	unknown -61	yes 122
#aydr	no -86	unknown -54	yes 135
#ayeb	no 91	yes -93
#ayed	no -116	unknown 166	yes -49
#ayef	unknown 110	yes -103
#ayeg	no 140	unknown -164	yes -49
#ayeh	no -147	unknown 182	yes -59
#ayer	unknown 85	yes -101
#ayet	no -50	unknown 60
#ayg>	unknown -93	yes 79
#aygh	no 52	unknown -57
#aygo	no -68	unknown 57
#ayha	no -76	yes 55
#ayhd	unknown 47
#ayj>	no 85	unknown -46	yes -64
#ayja	unknown 69	yes -54
#ayji	no -70	yes 74
#ayjr	unknown 75	yes -108
#aykh	no -55	unknown 54
#ayl3	no 77	yes -73
#ayla	no -41	yes 43
#ayma	no 159	unknown -103	yes -69
#ayna	no 62	unknown 52	yes -100
#ayou	no -64	unknown 96
#ayr>	no 130	unknown -135
#ayra	no -52	unknown 56
#ayre	no 88	yes -110
#ayse	unknown -45
#aysi	no -71	unknown 40
#ayso	no 46	unknown -78
#ayt9	no 82	unknown -50	yes -44
#aytl	no 63	unknown -67
#ayts	no -60	unknown 166	yes -158
#ayur	no 97	unknown -91	yes -54
#aywj	yes 53
#ayya	unknown 75	yes -63
#ayye	no 154	unknown -76	yes -124
#ayz>	no 87	unknown -111
#aza>	no 55	yes -55
#azal	no -51	unknown 56
#azat	no -56	yes 46
#azel	no -69	unknown 81
#azi>	no -96	yes 87
#azil	no -46	yes 74
#azni	no 154	unknown -141
#azon	unknown 72	yes -54
#azro	no 93	unknown -102
#azt>	no -100
#azza	no -48	unknown -81	yes 118
#b3d>	no -67
#b3i>	no -142	unknown -279	yes 301
#b3id	no 89	yes -141
#b7ar	no -131
#b7er	unknown 127	yes -150
#b9a>	no -51
#b9ac	no -63	yes 79
#b9at	no -82	yes 70
#b9aw	no 137	unknown -72	yes -93
#b9in	no 166	unknown -110	yes -71
#b9it	no -93	yes 123
#ba3>	unknown -139	yes 104
#ba3d	no -49	unknown 41
#ba3i	no -99	unknown -128	yes 201
#ba9>	no 112	yes -87
#baa>	no -55
#baba	unknown -52
#bag>	no -62	unknown -55	yes 119
#bagh	no -61	unknown 86
#baha	no 163	unknown -98	yes -109
#bain	no -93	unknown 82
#bakh	no 75	unknown -43
#bal>	yes -62
#bala	yes -42
#balc	no -42
#ball	unknown -41
#ban>	no -50
#bana	no 104	yes -78
#banc	no 115	unknown -201
#bane	no 151	unknown -113	yes -44
#bani	unknown -53
#bank	no 110	unknown -106
#baqi	no -92	yes 70
#bar>	no -49	unknown 72	yes -49
#bara	unknown -93	yes 111
#barb	unknown -50	yes 64
#bard	no 164	unknown -67	yes -102
#bark	unknown 60
#barr	unknown -103	yes 108
#bas>	no 67	unknown -65
#basm	yes -89
#bass	no 113	unknown -84
#bati	no 78	yes -126
#batn	unknown -87	yes 51
#batt	unknown 68
#baw>	no 97	unknown -109
#bayd	unknown 94	yes -71
#bba>	no -115	yes 64
#bbag	no -99	yes 66
#bbah	no -56	yes 85
#bbat	no 40	unknown -74
#bbaw	no 97	unknown -109
#bbec	no -109	unknown 185	yes -95
#bbet	no -189	unknown 64	yes 63
#bbi>	yes -62
#bbni	no 122	yes -121
#bch>	unknown 90	yes -52
#bcha	no -115	unknown 175	yes -87
#bda>	unknown -50
#bdat	no -59	unknown 42
#bdaw	unknown -79
#be3>	no -133	unknown -55	yes 162
#be3d	unknown -77	yes 90
#be7r	no -65	unknown 127	yes -78
#bech	no -49	unknown 52
#becu	unknown -50	yes 64
#bed>	no -114	unknown -92	yes 204
#bedd	no -54	yes 66
#begh	no 69	yes -78
#beht	no -214	unknown -149	yes 298
#bekr	unknown -53
#beld	no -130	unknown -56	yes 152
#bele	no 41	yes -45
#belg	no -41
#beni	no 79	unknown -75
#benn	unknown 130	yes -113
#bent	no 43
#ber>	no 52	yes -43
#berd	unknown -54	yes 54
#berl	unknown 44	yes -49
#bern	no -49
#berr	no 65	unknown -42
#bes>	no 48	yes -89
#bess	no -82	unknown 94
#beth	no -86	unknown -107	yes 189
#beto	yes -43
#bett	no 43
#bezz	no 71	yes -56
#bhal	yes -77
#bi9>	yes -44
#bia>	unknown 66	yes -40
#biba	no 40	yes -79
#bicy	unknown -94	yes 52
#bid>	no 55	yes -107
#bida	no -60	unknown 114	yes -55
#bide	no -65	unknown 139	yes -74
#bido	no -117	unknown 43
#bien	no -104	unknown 97
#bier	no -52	unknown 85
#bih>	no -65
#biha	no 65	unknown -49
#bika	yes -46
#bikh	no 102	unknown -96
#bill	unknown 111	yes -79
#bilt	no -72	unknown 120	yes -50
#bina	yes 40
#bine	unknown -41
#bir>	unknown -65
#bira	unknown 48
#bis>	no -128	unknown 73	yes 53
#bisk	unknown -86	yes 43
#bita	yes 73
#bkat	no 216	unknown -138	yes -74
#bkhi	no 175	unknown -122	yes -76
#bki>	no 74	unknown -52
#bla>	no 42	unknown -46
#blan	no -42
#blas	no 42
#ble>	no 62	yes -44
#blea	no 50	unknown -65
#bles	no 217	unknown -130	yes -124
#blo>	no 69	unknown -76
#bmw>	no 112	unknown -108
#bnad	no 96	unknown -49	yes -47
#bnah	yes -54
#bnat	no 166	yes -146
#bnti	unknown -49
#bo7d	yes -49
#boit	no 44	unknown 89	yes -151
#bola	no 54	unknown -98
#bomp	no 91	unknown -42	yes -45
#bonj	no 98	unknown -46	yes -57
#book	unknown 97	yes -120
#bord	no 65
#bota	no -97	unknown -98	yes 186
#bou7	no 67	unknown -55
#bou>	unknown -57	yes 73
#bouc	no 44	yes -59
#boug	unknown 78	yes -56
#bout	yes 41
#box>	unknown 53	yes -70
#bqa>	no 53	unknown -77
#bqat	no -107	unknown 110
#bra>	no -51
#brad	unknown 47	yes -81
#brah	yes -51
#brak	unknown -49	yes 47
#bret	unknown 79	yes -58
#bri>	unknown -110	yes 97
#bris	no -53	unknown 43
#briz	unknown 98	yes -65
#bsse	unknown -43
#bta>	no 143	unknown -100	yes -61
#btat	no 116	unknown -122
#bti>	no -77	unknown -85	yes 156
#btou	unknown 146	yes -146
#bula	no -45	unknown -66	yes 109
#bure	unknown 104	yes -77
#byed	unknown 61
#bzaf	no -41	unknown 42
#cabi	no -122	yes 90
#cabl	no 76	yes -70
#cadd	no -40	unknown -112	yes 78
#cade	yes -42
#cafe	no 75	yes -78
#cal>	no -46	unknown 89	yes -43
#came	unknown 91	yes -62
#camp	no 62
#cana	no 108	unknown -86
#cann	no -51	unknown 75	yes -42
#capo	unknown 57	yes -43
#car>	no -43
#cara	no 100	unknown -102
#card	unknown -51	yes 47
#carr	no 46	unknown -47
#cart	unknown 46
#casa	no -45
#casq	no -95	yes 49
#cass	no 73	unknown 42	yes -124
#cata	unknown 45
#cave	no -107	unknown 179	yes -72
#cboo	unknown 97	yes -120
#ccin	no -101	unknown 43	yes 41
#ccro	yes -50
#cede	no -60	yes 81
#cein	no -72	unknown -75	yes 146
#cens	no -59	unknown 49
#ces>	unknown 47
#ceus	no -58	unknown 104	yes -51
#ch3a	no 95	unknown -49	yes -76
#ch7a	no -49	unknown 132	yes -94
#cha3	no 44
#cha>	no 58
#chab	no 63	unknown -56
#chad	no -59	yes 92
#chaf	no -41	unknown 41
#chag	yes -50
#chah	no 43
#chai	no -87	yes 57
#chak	no 47	unknown 49	yes -101
#chal	unknown 40
#cham	unknown -46
#chan	no -82	unknown 50
#chao	unknown -60	yes 66
#char	no -63	yes 48
#chas	no -91	yes 79
#chat	unknown -45
#chd>	no -55	unknown 104	yes -78
#chdd	no 86	unknown -83
#che9	yes -44
#cheb	no 149	yes -122
#ched	no -47	unknown -51	yes 98
#chef	unknown 40
#chei	no 119	unknown -136
#chej	no 63	unknown -62
#chek	no 97	unknown -68
#chel	unknown -70	yes 60
#cher	unknown 40	yes -44
#ches	no 100	yes -76
#chet	no 43	unknown -117	yes 72
#chew	unknown 63	yes -41
#chfa	no 70	unknown -270	yes 127
#chhe	unknown 56
#chho	no -45	unknown 43
#chia	no 65	yes -71
#chib	unknown -49
#chid	no -50	unknown 55
#chif	no 70	yes -53
#chil	unknown -225	yes 208
#chin	no -41	unknown 57
#chit	no -64	unknown 55
#chka	no -73	unknown 60
#choc	no 67	yes -89
#chof	no -41
#choi	no -59
#chon	no 83	yes -49
#chor	no 58	unknown -47
#chqe	unknown 40
#chqq	yes -64
#chre	unknown -71	yes 44
#chri	unknown 57	yes -45
#chrj	unknown -53
#cht>	no 69	yes -92
#chta	yes -56
#chto	no -99	unknown 146	yes -49
#chwa	no -73	unknown -102	yes 144
#chwi	unknown -60	yes 64
#cide	no -48	unknown 43
#cien	no -80	unknown 133	yes -51
#ciet	no -63	unknown 97
#cin>	no -73	unknown 48
#cite	unknown -95	yes 75
#civi	no -128	yes 91
#clar	unknown 52
#clie	no 61	unknown -69
#coco	no -63	yes 71
#cole	no 43
#coll	unknown 41
#colo	no 56	yes -63
#comp	no 41
#con>	no -42
#conc	no -48	unknown 110	yes -59
#cond	unknown 80	yes -77
#cong	no 175	unknown -78	yes -106
#coot	no -54	unknown 43
#cord	no 154	unknown -121	yes -49
#corn	unknown -41
#cott	no -63	yes 71
#coul	unknown 62
#coup	no 95	unknown -70
#cour	yes 41
#cred	no -76	unknown 106
#cris	no 108	unknown -90
#croc	yes 45
#croi	unknown -56	yes 67
#cteu	yes -52
#ctor	no 67	unknown -130
#ctri	no 116	unknown -54	yes -78
#cue>	unknown -50	yes 64
#cula	no -112	unknown 214	yes -142
#cule	no -75	yes 54
#curi	yes 65
#cycl	unknown -51
#d7ek	no 74	unknown -69
#da2i	no -80	unknown 43
#da3a	unknown 78	yes -47
#da3n	no -84	yes 63
#dab>	no -173	unknown 59	yes 98
#dad>	no 105	yes -98
#dade	no -77	unknown 161	yes -87
#daha	no -157	unknown -45	yes 184
#dahr	no -61	unknown -60	yes 119
#dair	no -99	unknown -40	yes 108
#dak>	no -72	unknown -45	yes 118
#dakc	no 45	yes -80
#dama	unknown -76	yes 59
#dame	no -52	unknown 44
#dami	no 51	yes -56
#damn	unknown -54	yes 76
#dan>	unknown -49
#dana	no 87	yes -66
#dani	unknown -119	yes 102
#daqq	no -94	unknown -49	yes 131
#dara	no -75	yes 44
#darb	unknown -165	yes 146
#dare	no 127	unknown -103	yes -45
#dari	no 89	unknown -47	yes -47
#darr	no 138	unknown -126
#dart	no 44
#dati	unknown -81	yes 59
#dato	no 48	unknown -45
#dawh	unknown -58	yes 67
#daya	unknown -126	yes 117
#daye	unknown 99	yes -127
#dayr	no 83	unknown -64	yes -57
#dayz	no 87	unknown -111
#dazt	no -100
#dbab	no -62	yes 66
#dch>	no -77	yes 62
#dcha	no 142	unknown -92	yes -51
#dchi	unknown 66
#dda>	no -69	yes 49
#ddad	no 46	yes -45
#ddar	no -40	unknown 64
#ddat	yes 51
#ddaw	no -40
#ddel	yes 62
#ddem	unknown -111	yes 119
#ddha	no -51	unknown -77	yes 125
#ddi>	yes 58
#ddin	no -58	yes 80
#ddit	unknown -55
#ddni	no 44	unknown -74
#ddo>	no -40	yes 69
#ddou	no -47	unknown -77	yes 114
#ddow	unknown -59
#de7k	no 154	unknown -123
#dech	unknown 44	yes -50
#decl	unknown 52
#degd	unknown 45	yes -60
#dehk	no 193	unknown -123	yes -86
#dehr	no -70	unknown -165	yes 222
#dekh	no 52	unknown -63
#del>	unknown -49	yes 76
#deli	yes -67
#delt	no 113	unknown -63	yes -80
#dem>	unknown -62	yes 52
#dema	no -142	unknown 169
#deme	no -48	unknown 134	yes -95
#demt	no -65	unknown 92
#den>	unknown -128	yes 118
#dena	no -48	unknown 93	yes -53
#deo>	no -113	unknown 51	yes 56
#depa	no 40	yes -56
#depo	no -68	yes 54
#der>	no -42	unknown 40
#derc	no -74	unknown -68	yes 141
#derj	unknown -176	yes 192
#derk	no -87	unknown 167	yes -82
#dero	yes -40
#derr	no 86	unknown -101
#dert	unknown 42
#deus	unknown 59
#devi	no 58	yes -48
#deww	no -53	unknown -115	yes 155
#dfe3	no 49	unknown -115	yes 63
#dga>	no 48
#dgui	no -69	unknown 106	yes -44
#dha>	unknown -47	yes 49
#dhak	no 165	unknown -130	yes -77
#dheb	unknown 44	yes -63
#dhek	no 76	unknown -120	yes 49
#dher	no -137	yes 125
#dhom	unknown 65	yes -77
#dhri	no -40	unknown -101	yes 139
#dia>	unknown 66	yes -90
#dial	unknown 52
#dian	no -50	unknown 47
#diat	no 64	yes -72
#did>	no 108	unknown -107
#dida	no -46
#dien	no -108	unknown 146
#dih>	no -77	unknown -136	yes 199
#dik>	yes 48
#dim>	no -53	unknown 75	yes -41
#din>	unknown -67
#dini	yes -59
#dio>	no -45
#diss	unknown -61
#dita	no 84	unknown -149	yes 52
#dito	no 44	unknown -170	yes 99
#diya	no 152	unknown -175
#djaj	no 231	unknown -243
#djel	no -140	unknown 62
#dkha	no -117	unknown -62	yes 152
#dkom	unknown -77	yes 88
#dlam	no 101	unknown -82	yes -52
#dlou	no -40	yes 66
#dma>	no -64	yes 89
#dmna	no 127	unknown -71	yes -75
#dmou	no -79	unknown 58
#dola	no 83	unknown -85
#doli	no 103	unknown -103
#doll	no 114	unknown -100
#don>	no -105	unknown -67	yes 142
#donc	unknown 45
#dor>	yes -41
#dora	unknown 65	yes -63
#dos>	no -93	unknown 43
#doss	no 82	unknown -48	yes -53
#dou>	no -120	yes 80
#doua	no -49	unknown 106	yes -63
#doub	unknown 58
#douc	unknown -85	yes 62
#douh	no 134	unknown -70	yes -78
#douk	no -66	unknown -63	yes 125
#doul	no 40	unknown -53
#dour	no -76	unknown -65	yes 133
#dous	unknown 40	yes -58
#douz	no 64	yes -54
#dra3	no -46	unknown -207	yes 237
#drab	unknown -109	yes 73
#drar	unknown -51
#dras	no 109	unknown -53	yes -69
#drat	unknown -68	yes 67
#drba	no 78	yes -59
#drbo	no -62	unknown 115	yes -75
#dre>	no 54	yes -40
#dreb	unknown -41
#drha	no -46	unknown -45	yes 88
#drhm	unknown 44	yes -46
#dri>	unknown -100	yes 89
#driv	no -63	unknown 71
#drni	unknown -54	yes 83
#dro>	no -81	unknown -85	yes 127
#dron	no -40	unknown 75	yes -55
#drou	no -53	yes 47
#drri	unknown -165	yes 98
#duct	no 93	yes -125
#dust	no -109	unknown 134
#dwa>	unknown 62
#dyin	no -85	yes 113
#e3at	unknown -52
#e3ch	no -138	yes 126
#e3d>	unknown -75	yes 99
#e3el	unknown 44
#e3ha	no -60	unknown -40	yes 99
#e3la	no -137	unknown 156	yes -47
#e3na	no 57
#e3ni	unknown -71	yes 101
#e3t>	unknown -44
#e77e	unknown -115	yes 121
#e7da	no -99	unknown -48	yes 116
#e7lo	no -52	unknown 54
#e7na	unknown -45
#e7o>	no -41	unknown 129	yes -89
#e7r>	no -65	unknown 127	yes -78
#e7re	no -46	yes 64
#e7ro	no -87	unknown 86
#e7th	unknown -62	yes 68
#e7ti	no 94	unknown -56
#e7to	no 117	unknown -83
#e99a	yes -62
#e99e	no 69	unknown -74
#e9at	no -124	yes 102
#e9ba	unknown 90	yes -73
#e9be	no -104	unknown -63	yes 168
#e9e3	no 56	yes -54
#e9el	no -118	unknown -170	yes 224
#e9f>	no -48	unknown -72	yes 117
#e9fa	no 56	yes -41
#e9ha	no 93	unknown -196	yes 79
#e9ni	no -45	unknown -49	yes 94
#e9o>	no 64	yes -66
#e9t>	no -46
#eage	no -63	yes 42
#eaux	no 74	yes -47
#eba>	no 76	yes -45
#ebaa	no -55
#ebag	no -69	unknown 107
#ebal	no -157	unknown 222	yes -153
#ebat	no -104	unknown -67	yes 127
#ebb>	no 70	unknown -54
#ebba	unknown -53
#ebbe	no -118	unknown 115
#ebbi	yes -44
#ebbn	no 122	yes -121
#ebch	yes -61
#ebda	no -47	unknown 66
#ebha	no 119	unknown -171
#ebla	no 213	unknown -224
#ebni	unknown -119	yes 119
#ebo>	no 62	yes -80
#ebro	unknown -90	yes 47
#ebs>	unknown 45	yes -41
#ebta	no 145	unknown -141
#ebti	no -54	unknown -58	yes 100
#ebto	no 94	yes -77
#ech>	unknown -49
#echa	no 51	unknown -100
#eche	unknown 40
#echi	no -68	unknown 60
#echn	no -110	unknown 78	yes 40
#echo	no -63	unknown 124	yes -59
#ecla	unknown 52
#ecol	no 63
#ectr	no 110	unknown -51	yes -72
#ecue	unknown -50	yes 64
#ecur	yes 65
#eda>	no 121	unknown -91
#edam	no 107	unknown -52	yes -97
#edat	yes -44
#edch	no 141	unknown -101	yes -41
#edd>	unknown -43	yes 66
#edde	yes 43
#eddh	unknown -80	yes 107
#eddi	no -52	yes 83
#eddo	no -67	unknown -50	yes 114
#edes	no -60	yes 81
#edha	no 167	unknown -52	yes -146
#edit	no -77	yes 52
#edma	no -62	yes 66
#edra	no 93	unknown -70
#edri	no -65	unknown -87	yes 145
#edro	no 40
#eeke	unknown 43
#efar	unknown 47	yes -40
#efch	unknown -63	yes 57
#efek	no -46	unknown 110	yes -64
#effe	no -40	yes 50
#effi	no -105	unknown -200	yes 237
#effo	unknown -62	yes 54
#efkh	unknown -155	yes 110
#efo>	no -95	unknown -92	yes 166
#efon	no -112	unknown 115
#efou	no 71	unknown -50
#efro	no -82	unknown 104	yes -63
#efs>	no 51
#efto	no -94	unknown 112
#ege>	no -102	yes 56
#egh>	unknown 45	yes -88
#egre	no -130	unknown -75	yes 170
#eha>	no -48
#ehd>	yes 43
#ehdi	no -61	yes 46
#ehic	yes -40
#ehri	no -92	unknown -72	yes 183
#ehro	no -47	unknown -192	yes 211
#eign	no 63
#eikh	no 119	unknown -136
#eil>	no -48	unknown 113	yes -65
#eill	no -53	unknown 104	yes -57
#eima	no 125	unknown -59	yes -75
#ein>	unknown -60	yes 65
#ej3>	no 51	unknown -58
#eja>	no 155	unknown -94	yes -61
#ejem	no 86	unknown -114
#ejhi	no -52	yes 75
#ejho	no -132	unknown 42	yes 77
#ejja	unknown -70	yes 88
#ejje	no 51	unknown -95	yes 40
#ejla	no -81	unknown 142	yes -61
#ejli	unknown -101	yes 107
#ejlo	no -64	unknown -50	yes 99
#ejna	no 150	unknown -125
#ejo>	no 73	unknown -45
#ekay	unknown 51
#ekba	no -92	unknown -59	yes 141
#eken	unknown 43
#ekh>	unknown 52
#ekha	unknown -126	yes 94
#ekhd	no -83	unknown -119	yes 197
#ekhe	no 98	unknown -74
#ekhl	no -56
#ekk>	yes 56
#ekka	unknown -152	yes 103
#ekke	no 54	unknown 62	yes -126
#ekki	unknown -98	yes 122
#ekne	no -54	unknown 55
#ekra	unknown -44
#ekri	no 84	unknown -83
#ekte	no 48
#ekto	yes -40
#el3a	no 40
#el3o	no 86	unknown -111
#el9a	unknown -95	yes 122
#elat	no 137	unknown -115
#elb>	no 46	unknown -49
#elba	unknown -49
#elch	no -55	unknown 142	yes -104
#elda	no -231	unknown -66	yes 229
#eldi	no -41	yes 51
#ele>	unknown 50
#elec	no 50	unknown -57
#elel	no 41	yes -45
#elev	unknown 61	yes -67
#elha	no -111	unknown 78
#elie	no -60	yes 74
#eliz	unknown -55	yes 86
#ell>	no -50
#ells	no -48	unknown -62	yes 94
#ellu	no -136	yes 68
#elma	no 40	unknown 40	yes -94
#elna	unknown -55
#elni	no -86	unknown 108
#elo>	unknown -48
#elso	unknown 62	yes -83
#elt>	no 45	unknown -51
#elta	no 43	unknown -116	yes 53
#elux	unknown 55	yes -47
#em3a	no -52	unknown 62
#emar	no -77	unknown 68
#emat	no -66	unknown 56
#emch	unknown 61	yes -49
#eme>	no 41
#emi>	no -132	unknown -80	yes 196
#emin	yes -56
#emla	no -48	unknown -50	yes 86
#emmi	no 64	unknown -135	yes 52
#emmr	no 70	unknown -44	yes -48
#emna	no 85	unknown -75
#emoi	no -63	unknown 94
#empe	no -81	yes 51
#emra	no -46	unknown 44
#emro	no -112	unknown 72
#emrt	no -126	unknown 168	yes -44
#emsa	no -72
#emtc	no -46	unknown 51
#en9i	no -91	unknown -127	yes 196
#enag	no -48	unknown 134	yes -95
#enas	no -48	unknown 93	yes -53
#enbi	no -63	yes 47
#ench	unknown -170	yes 152
#end>	unknown 56	yes -42
#endh	no -49	yes 77
#endn	no -45
#endo	unknown -86	yes 109
#ene>	no -50
#enho	no -88	unknown 73
#eni>	no 79	unknown -75
#enif	unknown 56
#enis	yes 60
#enit	no -67	yes 43
#enne	no -72	unknown 68
#enni	no 134	unknown -128
#ens>	no -90	unknown 82
#ensi	no 42	yes -66
#enta	no -60	unknown 91
#ente	no -89	unknown 86
#enti	no 68
#eot>	no -51
#epan	unknown 50
#epos	no -45
#epot	no -80	yes 64
#eqqe	unknown 67	yes -42
#er3a	no -97	yes 79
#er7>	no 94	unknown -141	yes 44
#er9>	no 41	unknown -182	yes 102
#er9o	no -45	yes 43
#era>	no -45	unknown 75
#eran	unknown -47
#erat	no -64	yes 54
#erbi	unknown 48
#erbo	unknown -119	yes 117
#erch	no -62	unknown -45	yes 106
#erde	unknown 86	yes -84
#erdi	no -149	unknown -71	yes 139
#ere>	unknown 66
#erej	no 73	yes -119
#erf>	unknown -218	yes 203
#erfe	unknown -200	yes 151
#erg3	no -45	unknown 47
#erge	no -71	yes 107
#ergl	unknown -61
#ergo	no 67	yes -66
#ergu	no 55	unknown -221	yes 156
#erha	no -55	unknown -128	yes 175
#erj>	no -47	unknown -74	yes 109
#erja	unknown -72	yes 81
#erjo	no -45
#erk>	no -87	unknown 167	yes -82
#erkh	no -62	yes 82
#erkt	no -57	unknown 59
#erli	unknown 44	yes -49
#erma	no -45	unknown 45
#erme	no 159	yes -166
#ermi	no -57	yes 65
#ermo	no -78
#erne	unknown -52	yes 73
#erni	no -56	yes 53
#erno	no -49
#erou	no 171	unknown -118	yes -54
#erqa	no -75	unknown 145	yes -82
#erqo	unknown -61	yes 43
#err>	no 132	unknown -91	yes -43
#erro	no 55	unknown -85
#errs	no -71	unknown -78	yes 150
#erru	no -49	unknown 60
#ersi	no -59	unknown -59	yes 117
#erso	no 68	unknown -180	yes 134
#erss	unknown -130	yes 145
#ert>	unknown 48
#ertc	no 83	unknown -69
#erte	no -42
#erth	unknown 40	yes -57
#erto	no 85	unknown -120
#erve	no -44	yes 72
#ervi	no -66	yes 84
#ervo	no 44	yes -95
#erzo	unknown -49	yes 60
#eser	yes -78
#esma	no 44	yes -47
#espa	unknown 56	yes -46
#esra	no -84	yes 70
#esro	no -42	unknown 43
#ess>	no 53
#essa	no 63	unknown -73
#esse	no 56	unknown -59
#essi	no -73	unknown 58
#essn	no 123	unknown -64	yes -82
#essr	no 58
#essu	no -44	unknown 69
#esta	unknown 61	yes -81
#esti	no 107	unknown -53	yes -79
#et3a	no -67	yes 97
#et3o	no -69	unknown 150	yes -86
#etab	no -103	unknown 148	yes -66
#etag	no 42	yes -66
#etai	unknown 72	yes -49
#etar	no 40	unknown -146	yes 96
#etat	unknown -119	yes 116
#etb>	no -69	unknown 97
#etch	no 53
#etha	no -100	yes 100
#etla	no 223	unknown -175	yes -108
#etne	no -79	unknown -61	yes 128
#etou	no 51
#etre	unknown 46	yes -45
#etro	no -44	unknown 82
#etta	no 57	unknown -55
#ettc	no -64	unknown 83
#etti	yes 44
#etto	no -181	unknown -85	yes 204
#eubl	no 122	yes -98
#euge	no -51
#euil	unknown 63	yes -61
#euro	no -55	unknown 79
#eurs	no -66	unknown 109	yes -51
#eus>	unknown 67
#euse	yes -52
#eux>	no -50	unknown 77	yes -57
#evar	no -95	unknown 104
#evem	no -44	unknown 85	yes -43
#evis	unknown 59	yes -65
#ewja	no -61	unknown 109	yes -48
#ewra	unknown 53	yes -44
#ewwa	unknown 60
#ewwi	no -97	unknown -50	yes 119
#expe	unknown 56
#exti	yes -55
#eyto	no -85	unknown 138	yes -92
#eyyd	no 40	unknown -99	yes 49
#eyye	unknown -54
#eyyt	no -58	unknown 79
#ezro	no -123	unknown 108
#ezt>	no -60	yes 60
#ezya	no 54	unknown -72
#ezza	yes -50
#ezze	no 57	unknown -82
#ezzi	no -67	unknown -92	yes 153
#ezzo	yes 51
#fac>	unknown 72
#face	no -71	yes 95
#fact	unknown 42	yes -48
#fad>	no -97	yes 52
#fahe	no 141	unknown -58	yes -90
#fahm	no -100	unknown 61	yes 55
#fajr	yes -72
#fak>	no -53	unknown 65
#fakh	no -79	yes 98
#fako	no -63	yes 40
#far>	no 42	unknown -128	yes 77
#fara	unknown 63	yes -87
#fati	yes -78
#fato	no -75	unknown 118	yes -42
#faut	no 56	yes -63
#faw>	no -92	unknown 56
#fawh	no -45
#faya	no -110	yes 60
#fayd	unknown -115	yes 55
#faye	no -102	unknown 203	yes -100
#faza	no 41	yes -68
#fch>	no -41
#fe3>	no 59	unknown -132	yes 57
#fe3n	no -50	unknown -127	yes 171
#fe99	no -41	unknown 76
#fe9t	no -73
#fekh	no -64
#fekk	no -73	unknown -136	yes 202
#fel9	no -101	unknown -83	yes 159
#fel>	no -84	unknown 161	yes -80
#fell	unknown -97	yes 93
#felt	unknown -82	yes 95
#fen>	no -123	unknown 157	yes -48
#fer>	unknown -74
#ferg	yes 65
#ferm	no 89	yes -72
#ferq	no -98	unknown 151	yes -62
#ferr	unknown 66	yes -43
#fert	no -58
#fes>	no -65
#fett	yes 43
#feui	no -54	unknown 66
#feur	unknown -59
#feux	unknown 41	yes -42
#ffes	unknown -56	yes 95
#ffeu	unknown -59
#ffi>	no -105	unknown -200	yes 237
#ffou	unknown -51
#ffre	unknown 42
#ffur	unknown 47	yes -48
#fha>	no -113	unknown -104	yes 196
#fhem	no -81	unknown 130	yes -52
#fia>	no 47	unknown -43
#fiat	unknown -63	yes 41
#fif>	no -105	yes 93
#fih>	no 40	unknown -44
#fiho	no 45	unknown -98
#fina	no 48	unknown -77
#fiss	no -72
#fit>	no -59	unknown 40
#fith	no 116	unknown -151
#fiya	yes -48
#fjer	no 96	yes -73
#fkh>	no 72	unknown -51
#fkha	no -101	unknown -110	yes 203
#fla>	unknown -74	yes 72
#flet	no 46	unknown -72
#flex	no -80
#flot	yes -73
#fni>	no 92	unknown -118
#fo9a	unknown 87	yes -63
#fo9i	no -45	yes 69
#fo9o	no -110	yes 71
#fon>	unknown 64
#for>	no -127	unknown 60	yes 65
#fou9	unknown 84	yes -59
#fou>	no -52
#fouk	no -53	unknown -47	yes 99
#fra>	no -64
#frac	unknown -86	yes 84
#fran	unknown 58	yes -42
#fre>	unknown 42
#frei	unknown -73	yes 62
#frig	unknown 59
#frin	no 72	unknown -101
#friq	unknown 70	yes -42
#frit	unknown 50	yes -98
#frou	unknown 83	yes -91
#fsed	no 147	unknown -123
#ftan	no 65	unknown -76
#fte7	unknown -113	yes 75
#ftha	no 53	unknown -83
#fto>	yes -77
#ftou	no -54	unknown 48
#fuit	no -74	unknown 109
#fure	unknown 47	yes -48
#fya>	no 52	unknown -71
#g3at	no -128	unknown 98
#ga3>	no 49	yes -62
#gadi	no -69	yes 78
#gage	no -68	unknown 176	yes -110
#gala	unknown -65
#gale	unknown 43
#gali	unknown 60	yes -68
#galo	no -49	unknown 59
#galt	no -59	yes 44
#game	no -51	unknown -135	yes 168
#gan>	no 66	unknown -53
#gara	no 50	yes -45
#gard	no -46	unknown 71
#gare	no -88	unknown 67
#garr	no -145	unknown 66	yes 59
#gary	no 48	unknown -108
#gatl	no 43	yes -51
#gats	unknown 62	yes -43
#gaz>	no -41
#gazo	unknown 72	yes -54
#gdga	no 48
#ge3>	yes 60
#ge3a	no -119	unknown -151	yes 220
#gef>	no -65	unknown -55	yes 116
#gela	no 129	yes -97
#geme	unknown 123	yes -120
#genc	no 46	unknown -65
#gene	unknown -62	yes 90
#geot	no -51
#ger>	no -57	unknown 117	yes -63
#ges>	no -94	unknown 149	yes -56
#geur	no -116	unknown 113
#ghab	yes -42
#ghal	yes -55
#ghan	unknown 127	yes -90
#ghar	unknown 70	yes -45
#ghas	yes -42
#ghat	unknown 52
#ghay	no -52	unknown 134	yes -86
#ghbe	unknown 44
#ghel	no -60	unknown 67
#gher	no -79	yes 100
#ghet	unknown 63
#ghew	no 121	unknown -61	yes -64
#ghfe	no 44	yes -72
#ghi>	no 56	yes -40
#ghin	no -41	unknown 103	yes -69
#ghir	no 49	unknown -49
#ghis	no -70	unknown 159	yes -126
#ghla	no -111	unknown -231	yes 306
#ghli	unknown -120	yes 143
#ghoc	no -62	unknown 121	yes -58
#ghor	unknown -75	yes 65
#ghra	no -80	unknown -79	yes 157
#ghso	no -147	unknown -132	yes 214
#ghta	no 44	unknown -81
#glac	no -56	unknown 90
#glis	unknown 40	yes -54
#glov	no 47	yes -94
#gnoi	yes -49
#gol>	no -46	unknown 72
#gola	no 67	yes -66
#golf	no 53	unknown -46
#goln	no -163	unknown 220	yes -118
#golt	no 47
#gon>	no -63	yes 84
#goo>	unknown 75	yes -72
#gora	no -56	unknown -56	yes 108
#gout	no -117	yes 90
#gps>	no 52	yes -89
#gra>	no -100	unknown 52
#grav	no -81	unknown -65	yes 144
#grel	yes -71
#gril	unknown -70	yes 58
#gris	no 82	unknown -47	yes -48
#grue	no -144	unknown 83	yes 56
#guel	no -56
#guer	no 61	unknown -70	yes -59
#guid	no -60
#guig	no -69	unknown 106	yes -44
#h30>	no -43
#h45>	unknown -73	yes 107
#h7al	no -49	unknown 132	yes -94
#ha3r	unknown -98	yes 96
#haba	no 125	yes -133
#habi	no -91	unknown 181	yes -116
#habr	unknown 61	yes -44
#hadc	unknown 62
#hadd	no -115	unknown -84	yes 167
#hady	no -85	unknown -74	yes 159
#haf>	no -79	unknown 60
#hafc	unknown 93	yes -70
#hafe	yes -68
#hafn	no -83	unknown -64	yes 123
#hafo	unknown 77	yes -40
#hage	yes -50
#haha	yes -61
#hahd	no 46	yes -64
#hain	no -87	yes 57
#haj>	no 106	unknown -69	yes -64
#haja	no 127	unknown -69	yes -69
#hak>	no 165	unknown -130	yes -77
#hal>	unknown 73	yes -48
#hala	unknown 64
#hale	no 86	yes -49
#hali	yes -59
#hall	no -65	unknown 120	yes -61
#ham>	no -70	yes 48
#hamd	no 109	unknown -81
#hamm	unknown -42
#hams	no 112	unknown -188
#hana	no -91
#hang	unknown 51
#hani	no -89	unknown -74	yes 138
#haou	unknown -60	yes 66
#hara	no -93	unknown 115
#harb	no -72
#harg	no -53
#hatc	no -84	unknown 178	yes -135
#hate	no 68	yes -64
#hati	no -240	unknown 186	yes -66
#hats	no 66	yes -46
#hatt	no -94	unknown 66
#haud	no -83	unknown 101
#hauf	unknown -43
#hawc	no 93	unknown -64	yes -45
#hawy	no 122	unknown -79	yes -51
#hay>	no 42	unknown -43
#haye	no -67	unknown 101	yes -47
#hazn	no 154	unknown -141
#hazz	no -47	unknown -81	yes 118
#hber	unknown 44
#hbi>	unknown -60	yes 76
#hch>	yes 42
#hdam	no -46	unknown -68	yes 113
#hdar	no -80	unknown 53
#hdat	no 74	unknown -43
#hdda	no -47	unknown -57	yes 90
#hdec	no 65
#hdi>	no -66	unknown -132	yes 185
#hdia	unknown 120	yes -93
#hdin	no 113	unknown -45	yes -71
#hdit	no -42	unknown 45
#hdma	no -79	unknown -102	yes 92
#hdou	no -124	yes 91
#he3e	no -83	unknown 84
#he3l	unknown -40
#he99	yes -42
#heb>	unknown 44	yes -63
#hebc	yes -63
#hebt	no 89	unknown -74
#heda	unknown -45
#hedc	no 143	unknown -96	yes -48
#hedd	yes 58
#hedm	no -64	yes 55
#hedo	no 48	unknown -73
#hefa	unknown 47	yes -40
#hefn	no -52	unknown -69	yes 113
#heik	no 119	unknown -136
#hejr	no 63	unknown -62
#hek>	no 134	unknown -122
#heka	unknown 51
#hel3	no 82	unknown -66
#hell	unknown 51
#heln	unknown -56	yes 67
#hels	unknown 55	yes -70
#helt	no 70	unknown -71
#hem3	no -65	unknown 79
#hem>	no -75	unknown -90	yes 154
#hemi	yes -56
#hemm	no 118	yes -91
#hemn	no 120	unknown -51	yes -73
#hems	no 44	unknown -49
#hemt	no -102	unknown 138	yes -56
#heni	unknown 56
#henn	no -67	unknown -51	yes 118
#her9	no 46	unknown -161	yes 121
#her>	unknown 72	yes -56
#here	no 73	yes -119
#herr	yes 48
#hers	no -41	yes 43
#hes>	no 100	yes -76
#hess	no -138	unknown 193	yes -55
#hez>	unknown 70	yes -58
#hfel	no 44	yes -72
#hfif	no -62	yes 71
#hha>	no 52	unknown -99	yes 40
#hher	unknown 56
#hhh>	no 56	yes -56
#hhhh	unknown 57	yes -57
#hhor	no -43
#hhou	no -46	unknown 67
#hiba	unknown -57	yes 43
#hicu	yes -40
#hid>	no -82	unknown 43
#hifo	no 70	yes -53
#him>	no 116	unknown -136
#hin>	no -74	unknown -106	yes 178
#hina	unknown 81	yes -72
#hine	no -46	unknown 44
#hir>	no 65	unknown -60
#hira	no -42	yes 43
#his>	unknown 121	yes -121
#hitc	no -109	yes 69
#hka>	no -89	unknown 54
#hkil	unknown -113	yes 83
#hkit	unknown -74	yes 67
#hla>	unknown 48
#hles	no -40	unknown 59
#hlet	no -114	unknown 124
#hli>	no -56	yes 81
#hlle	yes 49
#hlli	no -71	unknown 99	yes -48
#hlou	no -83	unknown 139	yes -113
#hmat	yes -56
#hmis	unknown -55	yes 56
#hna>	no 45	unknown -45
#hne9	unknown -62
#hno>	yes -46
#hobz	no -78	unknown 41
#hoc>	no 53	yes -89
#hoch	no -62	unknown 121	yes -58
#hof>	no -75	unknown 110
#hoir	no -59
#homa	unknown -57	yes 43
#hon>	no 45
#hond	unknown -128	yes 133
#hort	no 43
#horz	unknown -67	yes 103
#hote	unknown 46
#hoto	unknown 121	yes -107
#hou>	no -92	yes 74
#houi	no -71	unknown -45	yes 111
#houl	no -88	unknown 90
#houm	no 132	unknown 46	yes -180
#houn	no -62	yes 78
#hout	no -94	unknown 106
#houy	unknown -50
#hoya	no -61
#hqet	unknown 91	yes -60
#hqqa	no 72	yes -49
#hra>	no -41
#hrab	no -148	yes 156
#hraj	unknown 67	yes -49
#hrar	no -45
#hrat	no -103	unknown 171	yes -67
#hraz	no 45	unknown -126	yes 66
#hrb>	no -64	unknown 154	yes -139
#hrba	no -57	unknown 65
#hre7	unknown 79	yes -68
#hrej	no 51	unknown -53
#hrha	no -82	unknown -79	yes 149
#hri>	no -64	unknown -83	yes 144
#hrin	no -136	yes 102
#hrit	unknown 55	yes -48
#hrje	unknown -53
#hrou	no -59	unknown -80	yes 118
#hsar	no 56	yes -41
#hsel	no 62	unknown -65
#hsen	no -106	yes 70
#hser	no -52	unknown 84
#hta>	yes -58
#htaf	no 53	unknown 46	yes -110
#htef	unknown -144	yes 144
#htfo	no 199	unknown -185	yes -47
#hti>	no -54	unknown -70	yes 125
#htou	no -89	yes 83
#hwa>	no 51
#hwat	unknown -57	yes 41
#hwia	unknown -79	yes 102
#hwiy	unknown -40	yes 61
#hya>	no 58	unknown -74
#hyat	no -81	unknown -93	yes 169
#hzen	unknown 60	yes -66
#i7a>	no -106	unknown 158	yes -70
#i7t>	no -58	unknown -68	yes 99
#i9a>	no 60
#i9ay	unknown 62	yes -72
#i9i>	unknown -74	yes 51
#iad>	yes -54
#iair	no 44	yes -48
#ial>	unknown 81	yes -49
#ialo	no -60	unknown -46	yes 107
#ian>	unknown 41	yes -62
#iate	no 64	yes -72
#iba>	no 149	unknown -44	yes -118
#ibi>	no -159	unknown 205	yes -66
#ibn>	no -55	unknown 104	yes -78
#ich>	no 81	unknown -41
#icha	no -56	unknown 45
#ichk	no -89	unknown 54
#icie	unknown 41	yes -85
#icit	no 79	yes -81
#icul	no -75	yes 54
#icyc	unknown -87	yes 53
#idat	no 127	unknown -64	yes -64
#ide>	no -93	unknown 144	yes -50
#idel	no 113	unknown -63	yes -80
#idi>	no 66	unknown -60
#idia	no 66	yes -97
#idon	no -93	yes 40
#iege	no -114	unknown 79
#iel>	no 73
#ien>	no -66	unknown 70
#ienn	no -72	unknown 88
#iere	unknown 54
#iete	no -62	unknown 103	yes -42
#ieto	no -44	yes 84
#ieur	no -66
#ifa>	unknown -56	yes 63
#ifet	no -54	unknown 61
#iffe	no 94	yes -108
#iffu	unknown 47	yes -48
#ifi>	no -100	yes 113
#ifor	no -127	unknown 60	yes 65
#ifou	no 53	yes -52
#ifra	unknown 61	yes -49
#ift>	no 56	unknown -43
#igam	no -51	unknown -135	yes 168
#igno	unknown 49
#igo>	unknown 59
#ihou	yes 51
#ika>	no -63	yes 42
#ikal	no -74
#ikh>	no 75	unknown -69
#ikhi	no 102	unknown -96
#ikom	unknown 50
#ilah	no 119	unknown -90
#ilet	unknown 60	yes -50
#ilif	no -71
#illa	unknown -61	yes 50
#ilti	no -58	unknown 105	yes -49
#imar	no -41
#imat	yes 46
#imen	unknown 57
#imma	unknown 124	yes -109
#imme	unknown 59	yes -77
#imna	no -114	unknown -87	yes 187
#impa	unknown 92	yes -60
#imta	unknown 93	yes -57
#inac	no -122	unknown 85	yes 44
#inah	unknown -49
#ince	no 99	yes -117
#indu	no 45	unknown 55	yes -121
#inee	yes -56
#ines	no -42	yes 40
#ingo	yes -43
#inha	no -173	unknown -44	yes 211
#inia	no 92	unknown -110
#inie	yes -59
#inih	no -90	yes 110
#inin	no -114	unknown 48	yes 50
#iniy	yes 55
#inoi	no -140	unknown 78
#inse	no 150	unknown -141
#int>	unknown -43
#inte	no -40	unknown 58
#ints	no -70	unknown -86	yes 157
#intu	yes 49
#inyi	no -73	yes 105
#ionn	no -88	unknown 123
#iori	unknown 40
#iot>	no -53	unknown 56
#ipor	unknown -76	yes 98
#iqui	unknown 64	yes -48
#ira>	no -52	unknown 51
#irag	no 57	unknown -49
#irat	unknown -42	yes 82
#irba	unknown -44	yes 84
#ires	unknown -144	yes 101
#irou	no -125	unknown 105
#isat	no 178	unknown -151	yes -63
#isci	no 61	unknown -65
#iser	no -44	yes 42
#iski	no 161	unknown -97	yes -101
#iskl	unknown -86	yes 43
#isqu	no -87	unknown 95
#iss>	no -126	yes 77
#isse	no -43	unknown 54
#issi	unknown 100	yes -112
#isso	unknown 71	yes -118
#issu	no -50
#ista	no 78	yes -74
#ita>	no -55	unknown 90	yes -62
#itai	unknown 61
#ital	no -49	unknown -55	yes 97
#itar	yes 68
#itat	unknown 59	yes -55
#itch	no -82	yes 79
#ite>	unknown 68	yes -43
#iter	unknown -98	yes 117
#iteu	no 62	yes -71
#itha	no 51	unknown -57
#itho	no 46	yes -55
#ito>	no -71	yes 66
#itou	no -46	unknown 74
#itra	no -67	yes 43
#itre	no -40	unknown 66
#itri	no 44	yes -54
#itur	no -60
#ium>	no -81	unknown 150	yes -89
#ive>	yes 69
#iver	no -67	unknown 102
#ivil	no -128	yes 91
#ivra	no 47	unknown -69
#ivre	no 41
#iyad	no 63	unknown -121
#iyah	no -69	unknown 110	yes -46
#iyam	unknown -81	yes 48
#iyat	no 47	unknown -53
#iyed	unknown -71
#iyin	unknown 48
#iyo>	unknown 72	yes -64
#iza>	no 91	yes -68
#j3a>	no -65	yes 80
#j3at	no -79	unknown 124	yes -72
#j3o>	unknown 79	yes -95
#j3ou	no -50	unknown 92	yes -41
#ja3>	unknown -67	yes 70
#ja3t	unknown 43
#jab>	unknown -124	yes 132
#jabo	no -79	unknown -128	yes 175
#jah>	unknown -200	yes 201
#jaj>	yes 41
#jaja	unknown 81	yes -71
#jala	unknown 87	yes -50
#jama	no 47	unknown -53
#jand	no -104	unknown 157	yes -81
#jane	no 86	unknown -75
#jant	no 218	unknown -129	yes -97
#janv	no 40
#jara	no 72	unknown -88
#jard	no 62	yes -58
#jari	unknown 63	yes -56
#jarn	unknown -47
#jarr	no -61	unknown -81	yes 117
#jatn	unknown 66	yes -58
#jave	no -41	unknown 77
#jawa	no -82	unknown 149	yes -66
#jawb	no -64	unknown 46
#jawc	unknown 91	yes -73
#jawe	no -78	yes 74
#jaya	unknown -84	yes 51
#jbed	no -109	yes 144
#jbeh	no -214	unknown -149	yes 298
#jbel	unknown 78	yes -132
#jbi>	no -84	unknown -110	yes 182
#jda>	unknown -40	yes 54
#jdid	unknown 62	yes -59
#je3>	unknown -42
#je3n	no -41	unknown 42
#je3t	no 127	unknown -120
#jeb>	no -107	unknown -91	yes 176
#jebd	no -108	yes 92
#jebh	no -52	unknown -136	yes 181
#jebs	unknown 66	yes -73
#ject	yes -62
#jed>	no -57	unknown 60
#jehd	no -47	unknown -41	yes 84
#jel>	yes 68
#jeld	no -117	yes 93
#jelh	no -107	unknown 72
#jell	yes -45
#jem3	no -45	unknown 43
#jem>	unknown -45
#jer7	no 42	unknown -68
#jerr	no -45	yes 62
#jhi>	no -49	unknown -43	yes 89
#jhou	no -106	unknown 68
#jib>	yes -44
#jiha	no -45	unknown 40
#jin>	no -53	unknown 63
#jit>	no -57	unknown -60	yes 114
#jiw>	no 119	unknown -75	yes -54
#jja>	unknown -141	yes 134
#jjar	unknown -43	yes 59
#jje3	no 80	unknown -178	yes 86
#jjel	unknown 79	yes -66
#jla>	no -62
#jlat	no -45	unknown 71
#jli>	no -40	unknown -73	yes 113
#jlia	no 58	unknown -110	yes 43
#jlih	yes 42
#jlo>	no -102	unknown -41	yes 119
#jlou	no 58	unknown -111	yes 40
#jm3a	no -62	unknown 64
#jme3	no -59	yes 52
#jna>	no 132	unknown -104
#jnan	unknown 104	yes -136
#joj>	unknown -91	yes 104
#jou>	no -84	unknown 45
#jra7	no 85	unknown -113
#jral	no 224	unknown -147	yes -81
#jrat	no 147	unknown -58	yes -120
#jre7	no 92	unknown -71
#jro7	no 160	unknown -105	yes -65
#jrou	unknown -74	yes 60
#juin	unknown 50	yes -58
#k7al	no -111	yes 79
#k7el	unknown 50	yes -44
#k7la	no -106	yes 111
#ka3b	unknown -82	yes 116
#kab>	no 105	unknown -95
#kabe	no 110	unknown -178
#kabi	no -71	unknown -106	yes 160
#kahl	no -54	unknown -99	yes 117
#kaim	unknown -128	yes 118
#kame	no -62	unknown 83
#kami	unknown 44
#kaml	no 56
#kan3	no -59	unknown 77
#kan7	no -97	unknown -62	yes 142
#kan9	yes 67
#kan>	no 67	unknown -73
#kanb	no -66	unknown -53	yes 117
#kanc	unknown -68
#kand	unknown -122	yes 135
#kane	no 40	unknown -46
#kanj	no -52	unknown 71
#kank	no -72	unknown 93
#kanm	no -150	unknown -43	yes 157
#kann	no 104	unknown -134
#kanr	no 50	unknown -132	yes 77
#kans	no -51
#kar>	unknown -45
#kara	no -55	unknown -208	yes 234
#kari	no 65	unknown -87
#karo	no 117	unknown -138
#karr	no -59	yes 75
#kat3	no 41	unknown -121	yes 75
#kat7	no -86	yes 94
#kat9	no -91	unknown 40	yes 40
#kat>	no 51	unknown -50
#katd	unknown -81	yes 116
#kate	no -150	unknown -98	yes 164
#katg	no -43	unknown 79
#katj	no -42	unknown -74	yes 117
#katk	no -51	unknown 89
#katl	no 41	yes -85
#katr	unknown 176	yes -164
#kats	no -132	yes 130
#kay3	no -97	unknown 69
#kay7	no 59	unknown -134	yes 80
#kay9	no -72	unknown 46
#kayc	no -54	unknown 46
#kayd	unknown -48	yes 48
#kayf	unknown -62	yes 72
#kayh	no -63	unknown 54
#kayk	no -61	yes 48
#kayl	no 81	yes -62
#kaym	no 87	unknown -122
#kayq	no 128	unknown -57	yes -83
#kayr	unknown 42	yes -89
#kayt	yes -49
#kayw	yes 53
#kayz	no 53	yes -87
#kba>	no -47	unknown -104	yes 151
#kbat	no -84	unknown 224	yes -159
#kber	yes 62
#kbir	unknown -41	yes 50
#kbti	no -99	unknown -129	yes 197
#kchi	yes -99
#keb>	unknown -64
#kebb	no -45
#kebt	unknown -78	yes 107
#kech	no 87	yes -61
#keff	no -106	unknown -228	yes 265
#kel>	unknown 53	yes -90
#kelb	no 42	unknown -60
#kell	no -100	unknown 107
#kelm	unknown 74	yes -82
#kemm	no 81	yes -114
#ken>	no -197	unknown 232	yes -85
#kend	unknown 43
#keni	no -67	yes 43
#kenn	unknown -82	yes 43
#ker>	unknown 71	yes -81
#kerc	no -46	unknown -46	yes 91
#kers	no -94	unknown -120	yes 193
#kesr	unknown -134	yes 92
#kess	unknown -87	yes 54
#ket>	no -84	yes 86
#ketb	no 51	yes -65
#kha>	unknown -63	yes 68
#khad	no -88	unknown -138	yes 202
#khal	unknown 74	yes -40
#kham	no -94	yes 70
#khan	yes 46
#khas	unknown 55
#khat	no -158	unknown 88	yes 56
#khaw	no 68	yes -44
#khaz	no 154	unknown -141
#khch	no 126	unknown -113
#khdd	no -43	unknown -52	yes 68
#khdi	unknown -74	yes 104
#khdm	no -80	unknown -128	yes 131
#khdo	no -124	yes 91
#kheb	no 68	yes -42
#khem	no -66	yes 57
#kher	yes -41
#khes	no -40	unknown 76
#khet	no -40
#khfi	no -62	yes 71
#khil	unknown 51	yes -59
#khin	no -54	unknown -152	yes 177
#khir	no 113	unknown -89
#khll	no -70
#khmi	unknown -57	yes 53
#khne	unknown -56	yes 68
#khob	no -103	unknown 70
#khor	no 96	unknown -113
#khoy	no -61
#khra	no -91	yes 76
#khre	no 51	unknown -47
#khsa	no 56	yes -41
#khse	no -48
#khta	no 51	unknown 42	yes -100
#khte	unknown -142	yes 108
#khtf	no 162	unknown -129	yes -58
#khti	yes 52
#khto	no -97	yes 51
#khwa	no 43
#khya	no -81	unknown -93	yes 169
#khze	unknown 60	yes -66
#kia>	no 149	unknown -177	yes -44
#kil>	yes 43
#kina	unknown -40	yes 57
#kit>	no 67	unknown -53
#kka>	no 47
#kkab	no 137	unknown -135
#kkar	no 72	yes -71
#kkat	no 164	unknown -182
#kki>	no -105	unknown -183	yes 251
#kla>	unknown -119	yes 96
#klam	no -106	unknown 165	yes -57
#klat	no 92	yes -77
#klia	no 60	yes -48
#klit	unknown -83	yes 55
#klla	unknown -51
#kna>	no 79	yes -44
#knes	no -54	unknown 55
#kol>	no 40	yes -74
#kola	no -74	unknown 86
#kolh	unknown -54
#koln	no 109	unknown -76
#kolo	no 68	unknown -66
#kom>	no -42
#kona	no 118	unknown -121
#kont	unknown -52
#kora	no 80	unknown -94
#kors	unknown 103	yes -155
#koul	no 235	unknown -213	yes -55
#koum	unknown 82	yes -66
#koun	yes -41
#kouz	no 123	unknown -100
#kra>	no 40	yes -59
#kran	yes -40
#kras	unknown -78	yes 71
#kri>	no 84	unknown -83
#kser	unknown -82	yes 89
#ktaf	no -80	unknown -144	yes 196
#ktb>	no -79	unknown 62
#ktbo	unknown 64
#ktef	no -74	unknown -87	yes 160
#ktou	no -48	unknown 68
#kya>	no -133	unknown 193	yes -82
#l2ar	no -85	unknown -98	yes 164
#l3a>	no 48	unknown -50
#l3aj	unknown -56
#l3am	no -40	unknown 56
#l3an	no 69	yes -60
#l3ar	no -79	unknown 138	yes -67
#l3as	no -93	yes 76
#l3aw	unknown -75	yes 93
#l3bo	no -45	unknown 107	yes -71
#l3eb	no 47	unknown -74
#l3er	unknown 70	yes -40
#l3es	unknown -72	yes 61
#l3id	unknown 40	yes -52
#l3in	no 65	yes -43
#l3o>	no 86	unknown -111
#l3ro	no 56	yes -85
#l3ya	no -116	unknown 138
#l7a9	no -119	unknown 106
#l7af	no 147	unknown -121	yes -48
#l7aj	no -50	unknown -84	yes 135
#l7am	no 52	unknown -46
#l7ar	no -50	unknown 125	yes -90
#l7ba	unknown 90	yes -65
#l7ch	no 111	yes -139
#l7di	no 128	unknown -148
#l7em	no -50	unknown 79
#l7je	no -74	yes 52
#l7ma	no 55
#l7od	no -63	unknown -93	yes 132
#l7ou	unknown -127	yes 100
#l7ra	no 84	yes -104
#l7ri	no -96	unknown 115	yes -49
#l7ta	no -95	unknown -59	yes 122
#l7wa	unknown 76	yes -41
#l7yo	no -74	unknown 129	yes -55
#l9a>	no -62	unknown 51
#l9an	no -50	unknown -48	yes 80
#l9at	no -70	unknown -50	yes 105
#l9aw	no -134	unknown 141
#l9ay	no -73	unknown 116	yes -46
#l9di	no 88	yes -112
#l9el	no 134	yes -103
#l9er	unknown -174	yes 132
#l9et	no 136	unknown -131
#l9it	no -49	unknown 101	yes -53
#l9od	no 176	unknown -91	yes -88
#la3>	no -60	unknown 79
#la3b	unknown 108	yes -98
#la3t	unknown -166	yes 151
#la9>	no 86	unknown -208	yes 124
#la9a	no 50
#la9i	no 161	unknown -109	yes -72
#laay	no -64	unknown 96
#lab>	no 62	unknown 101	yes -181
#laba	no 47	unknown -42
#lace	unknown 55
#lach	unknown 61
#ladi	no 134	unknown -82	yes -57
#lage	unknown -40	yes 59
#lah>	no 73	unknown -58
#laha	no -135	unknown 192	yes -62
#lain	no -41	unknown 58
#lakh	unknown -44	yes 58
#lal>	no 77	unknown -48
#lama	no 179	unknown -151	yes -51
#lamp	unknown -98	yes 84
#lamt	no 129	unknown -188
#lan>	no 68	unknown -92
#lanc	unknown -64	yes 99
#land	unknown -129	yes 88
#lant	unknown -104	yes 91
#laqu	unknown 44
#larb	no 66	unknown -59
#lard	no 52	unknown 45	yes -104
#lari	yes 49
#last	no 53
#lata	unknown -66	yes 48
#late	unknown 91	yes -65
#lati	unknown 70	yes -74
#latr	unknown -89	yes 122
#lava	yes -52
#lave	no -73
#law>	no -61	unknown 78
#lay>	yes -82
#layk	no 73	yes -78
#lb7e	yes -68
#lbac	no 110	unknown -101	yes -51
#lbai	yes -68
#lbal	no 109	unknown -114
#lban	no 79	unknown -70
#lbas	no 51
#lbe7	no -65	unknown 127	yes -78
#lbeb	no -48
#lber	yes -41
#lbgh	no -56	unknown 74
#lbib	no -72	unknown 122	yes -52
#lbid	no 59	yes -57
#lbis	no -93	unknown -99	yes 144
#lbo>	no 56	unknown 49	yes -126
#lbol	no 170	unknown -104	yes -90
#lbot	unknown -135	yes 59
#lbra	no -54	unknown 59
#lcab	no -51	unknown -67	yes 85
#lcai	no -47	unknown 67
#lcan	no 176	unknown -122	yes -94
#lcap	yes -44
#lcar	no -41	unknown -67	yes 101
#lch>	no -53	unknown 93	yes -49
#lcha	no 75	unknown -44
#lcli	unknown -46	yes 43
#lcof	no 54
#lcom	no 83	yes -123
#lcor	no 126	unknown -104
#lda>	no -231	unknown -66	yes 229
#ldak	no 119	unknown -52	yes -75
#ldi>	no -42	yes 46
#le3>	no -69	unknown 57
#le3n	no 209	unknown -181
#le3t	yes 50
#le9>	unknown -109	yes 136
#le9n	no 82	unknown -58
#le9t	unknown -60	yes 59
#leau	no 50	unknown -65
#lebt	unknown -61	yes 73
#lec>	no -131	unknown -51	yes 118
#lect	no 99	unknown -40	yes -68
#led>	no -62	unknown 92
#lef>	yes -43
#lefo	yes -49
#left	no -49
#legh	no -56	unknown 116	yes -73
#lek>	unknown -133	yes 90
#lekh	no -42	unknown -79	yes 113
#lel>	unknown -54
#lem>	no 135	unknown -55	yes -81
#leq>	no 149	unknown -98	yes -51
#ler>	no 164	unknown -149	yes -59
#less	no 96	yes -75
#lest	no -62	unknown 129	yes -74
#letn	no -62	unknown 165	yes -107
#leur	no -83	unknown 179	yes -125
#leva	no -98	unknown 109
#leve	unknown 47	yes -81
#leww	no -90	unknown 46
#lex>	no -119	unknown 54	yes 62
#lfar	no 73	yes -73
#lfat	no -80	unknown 179	yes -134
#lfay	no -86	unknown -51	yes 110
#lfaz	no 41	yes -68
#lfer	no -71	unknown 66
#lfo9	unknown 72	yes -81
#lfou	no -60
#lfri	no 48	unknown -72
#lgar	unknown 111	yes -118
#lgaz	no -92	unknown 49
#lgen	no -54	unknown 69
#lgha	no 86	yes -64
#lghe	no -71	yes 46
#lghi	unknown 47	yes -111
#lghn	no -136	unknown 92
#lgre	no -88	yes 98
#lhaj	no -43
#lham	no 130	unknown -73	yes -56
#lhom	no 61	unknown -58
#lhou	no -131	unknown 107
#lhwa	no -48	unknown 71
#lian	no 60	yes -48
#lib>	no -153	unknown 98
#lid>	no -55	unknown 108	yes -56
#lida	yes 49
#lidi	unknown -73
#lien	no 55	unknown -64
#lifo	no -41
#liga	no -51	unknown -135	yes 168
#lign	unknown 46
#lih>	unknown -44	yes 62
#liko	unknown 49
#lill	no 58	unknown -97
#lim>	no 97	unknown -65
#lima	unknown -45
#lin>	no 93	unknown -43	yes -49
#ling	unknown 44	yes -49
#lisa	no 178	unknown -151	yes -63
#lisi	unknown 102	yes -78
#lisr	no 62	unknown -164	yes 99
#lit>	no -85	unknown 46
#lita	no 63	yes -44
#livr	no 51	unknown -45
#liw>	no 48	yes -40
#liya	no -58	unknown 85
#liz>	unknown -55	yes 86
#ljam	unknown 110	yes -119
#ljar	unknown 43	yes -87
#lkbi	no -47	unknown -48	yes 87
#lkel	no 44
#lkhd	no -141	unknown -203	yes 294
#lkhr	unknown -94	yes 91
#lkhs	no 136	unknown -169
#lkhw	no 52	yes -49
#lkhy	no -128	unknown -113	yes 180
#lkli	no -40	unknown 69
#lkom	no -128	unknown 186	yes -61
#lkor	unknown 43	yes -44
#lkra	unknown -65
#lla3	no 41	yes -104
#lla>	unknown -50	yes 56
#llab	no 67	yes -154
#llag	unknown -72	yes 59
#llah	no 76	unknown -63
#llal	no 137	unknown -124
#llar	no -63	unknown 148	yes -155
#llat	unknown 50
#llaw	no -82	unknown 95
#lle3	no -107	unknown -51	yes 131
#lle9	no -50	yes 72
#lleb	no -113	unknown 102
#llek	no -44	unknown -115	yes 150
#llem	no -40	unknown 73	yes -47
#ller	no 125	unknown -138
#lles	unknown 43
#lleu	no 99	unknown -79
#llha	no -58	unknown 111	yes -72
#llie	no -89	unknown 97
#llin	no 56
#llit	no -64	unknown 43
#llom	yes 56
#llon	unknown -58
#llou	unknown -44
#llum	no -136	yes 68
#lm3e	yes -87
#lm3i	unknown -60	yes 41
#lma7	no 59	unknown -69
#lmad	no 124	unknown -168
#lmag	no 148	unknown -58	yes -139
#lmah	no -68	unknown 71
#lmal	no -51	unknown 71
#lmas	no 84	yes -83
#lmat	no -76	yes 50
#lmdr	unknown 90	yes -63
#lmec	no -115	unknown 165	yes -95
#lmed	no 98	unknown -65	yes -40
#lmin	no 137	unknown -85	yes -53
#lmkh	no 78	unknown -94
#lmoh	no 96	unknown -117
#lmor	no -68	yes 64
#lmou	no 107	yes -102
#lmra	no -47	yes 61
#lmse	no 192	unknown -171	yes -124
#lni>	no -75	unknown 93
#lo3>	no -79	unknown -76	yes 153
#lo7>	no 191	unknown -123	yes -70
#loca	no 60	yes -49
#loga	no 127	unknown -45	yes -112
#loir	no -40	unknown 76
#lom>	yes 58
#lomb	unknown 64	yes -40
#lonn	no 56	yes -63
#lott	yes -73
#lou3	no -58	unknown 67
#lou7	no 188	unknown -180
#louf	no 85	yes -72
#louk	yes 47
#loum	no 95	unknown -126
#loun	unknown 50
#lour	no -75	unknown 68
#lovo	no 47	yes -94
#lpar	no 51
#lpc>	no -69	unknown 60
#lpha	no 74	unknown -56
#lpla	no -140	unknown 198	yes -63
#lpor	yes -69
#lpri	no -85	unknown 108	yes -42
#lqah	no -68	yes 107
#lqdi	no -80	unknown 195	yes -118
#lsa>	unknown 85	yes -71
#lta>	unknown 66	yes -65
#ltat	unknown -94	yes 107
#lti>	unknown 88	yes -49
#lto>	no -57	unknown 85
#ltra	unknown -70	yes 93
#lum>	no -136	yes 68
#lune	unknown 107	yes -81
#lure	no -87	unknown -61	yes 148
#lust	no 149	unknown -105	yes -65
#lux>	unknown 55	yes -47
#lvas	no 126	unknown -61	yes -106
#lvel	no 68	unknown -48
#lvit	no -117	unknown 184	yes -76
#lvol	no -60	yes 66
#lwa>	unknown -148	yes 132
#lwal	no -42	yes 57
#lwar	no 146	unknown -118	yes -49
#lwat	yes 43
#lwe9	unknown 52
#lwer	yes -65
#lwi9	unknown 51	yes -90
#lwja	unknown -62	yes 80
#lwla	no 44
#lwli	no 97	yes -116
#lwra	no -57	unknown 75
#lyon	no -42
#lyse	no -108	unknown 216	yes -142
#m3ak	no -79	unknown 88
#m3an	no -73
#m3aw	no 92	unknown -54
#m3ay	no 54	unknown -52
#m3el	unknown 64	yes -54
#m3em	unknown -40
#m3ew	no -70	unknown 110	yes -40
#m3iz	no 89	unknown -74
#m3ta	yes -59
#m7da	no 243	unknown -136	yes -159
#m7to	unknown 64	yes -83
#m9et	no -127	unknown -71	yes 169
#m9to	no 45
#ma3e	no -53
#ma3n	unknown 50
#ma7l	unknown -55	yes 68
#ma9a	unknown -129	yes 42
#maar	unknown -52
#mabg	yes -59
#macb	unknown 97	yes -120
#mad>	unknown -60	yes 74
#madi	no 205	unknown -159	yes -62
#mafi	no 154	unknown -80	yes -75
#maga	no 42	yes -43
#mah>	unknown -149	yes 139
#mahd	no -79	unknown 88
#mahl	no -159	unknown 132
#main	no 141	unknown -105	yes -48
#mais	no 130	unknown -63	yes -69
#maka	no 47
#mal9	no -78	unknown 153	yes -73
#mala	no -108	unknown 48	yes 52
#mali	no -49	yes 61
#mall	no 48	unknown -101
#mam>	no -41	unknown 48
#mama	unknown -73	yes 77
#man>	unknown 54	yes -86
#mand	no -108	unknown 149	yes -53
#mane	unknown 47
#mari	no -62	unknown -49	yes 107
#marj	no 130	unknown -100
#mart	unknown -58	yes 57
#mat>	no 68	unknown -50
#mata	no -85	yes 94
#matb	no 75	unknown -43
#matc	unknown -101	yes 86
#mati	no -50	yes 58
#mato	no 95	unknown -59
#matr	no -115	unknown 100
#maw>	unknown -54	yes 65
#maza	no -51	unknown 56
#mba>	no -104	yes 79
#mbe>	no 45
#mbel	unknown -61	yes 60
#mbie	no -53	unknown 109	yes -54
#mbou	no 87	unknown -73
#mbul	no -45	unknown -66	yes 109
#mch>	unknown 164	yes -151
#mcha	unknown -41
#mchi	no -50	unknown 42
#mdan	no -43	unknown 40
#mdol	no 109	unknown -100
#mdou	no 40	unknown -53
#mdra	no 93	yes -120
#mdro	no -111	unknown 142
#me3>	yes 42
#me3n	no 47	unknown -54
#me3t	no -49	unknown 108	yes -62
#me7>	no 129	unknown -60	yes -69
#me7l	unknown 76	yes -45
#me7r	no -87	unknown 86
#me7t	no -79	unknown 145	yes -106
#mech	no 82	unknown -62	yes -41
#med>	no 42
#mede	unknown -68	yes 64
#medr	no 100	unknown -71
#mega	no -75	unknown 148	yes -89
#meh>	no -52	unknown -143	yes 162
#mehd	no -49	unknown 78
#mekn	no -54	unknown 55
#mekt	yes -40
#mena	no 71	yes -97
#menh	no -72	unknown 44
#menn	no 44	unknown -41
#mer>	unknown -40	yes 73
#mera	unknown 87	yes -64
#merc	no -91	yes 83
#merf	no -93	unknown -144	yes 196
#meri	no -55
#mern	no 46
#merr	unknown 48	yes -56
#mers	unknown -55
#mert	no 74	yes -50
#merz	unknown -49	yes 60
#mes>	no 74	unknown -45
#mesk	no 64	unknown -45
#mesm	no -51	unknown 72
#mess	no 186	unknown -134	yes -54
#metr	unknown 79	yes -83
#meub	no 122	yes -98
#mezr	no -123	unknown 108
#mezy	no 54	unknown -72
#mfer	yes -53
#mfto	unknown 50
#mher	no -56	unknown -53	yes 111
#mi3>	yes -74
#mia>	unknown 44
#mide	no 113	unknown -63	yes -80
#mier	no 52	unknown -51
#mila	unknown 42
#min>	no 107	unknown -80
#mina	no 94	unknown -43	yes -62
#mini	no -92	unknown 222	yes -134
#miqu	unknown -42
#mira	unknown 53	yes -43
#mis>	unknown -48	yes 64
#misk	no 161	unknown -97	yes -101
#mito	no -68	yes 49
#mitr	yes -40
#miya	no -112	unknown 102
#miyt	no -46	unknown 85
#mjro	no 42	unknown -73
#mken	no -183	unknown 234	yes -77
#mkes	no 138	unknown -111
#mkhe	yes -41
#mkhl	unknown 95	yes -156
#mkto	no -105	unknown 56
#mlin	no 96	unknown -44	yes -52
#mlli	no -54
#mmad	no 146	unknown -103	yes -81
#mmam	no -42
#mmar	unknown -80
#mmat	no -62	unknown 73
#mmel	no -119	unknown 62	yes 40
#mmer	no 61	unknown -48
#mmeu	unknown 59	yes -77
#mmi>	no -62	unknown -144	yes 184
#mmro	no 53
#mna>	no 56	unknown -83
#mnfo	no -80	unknown -41	yes 121
#mnha	no -59	unknown -82	yes 115
#mni>	no -56	unknown 61
#mnin	yes 52
#mno>	no -133	unknown 142
#moch	no 77	unknown -54
#mode	no -68	yes 57
#moha	no 79	unknown -41
#mohi	no 178	unknown -208
#moin	no -63	unknown 94
#moir	no -94	unknown -47	yes 129
#mol>	no -64	yes 48
#mont	no -75	unknown 173	yes -100
#mor>	no -60	unknown 122	yes -63
#mora	no -90	unknown 52
#mosa	no -40	yes 43
#most	unknown 64
#mota	no -132	unknown 131
#mote	yes -60
#mou3	no -62
#mouc	no -86	unknown -82	yes 130
#moud	no -65	unknown -65	yes 111
#mouj	no 46	yes -77
#moum	no -100	unknown 72
#mour	no 183	unknown -228
#mout	no 88	yes -125
#mouz	no 52
#mpac	unknown 92	yes -60
#mpe>	unknown 85	yes -53
#mpet	no -81	yes 51
#mpia	no 86	yes -76
#mpin	no 62
#mpte	yes -41
#mra>	no -53
#mrat	unknown -40	yes 50
#mro>	no -43	unknown 81
#mrou	yes 48
#mrra	no -46	unknown 68
#mrti	no -127	unknown 144
#msa>	no -67
#msdo	no 61	unknown -40
#mse7	no 46	yes -48
#msem	no 183	unknown -141	yes -126
#msin	no -67	unknown 134	yes -76
#mski	yes -40
#msun	no -79	unknown 80
#mta>	unknown 41
#mtch	no -54	unknown 89
#mti>	no -76	yes 46
#mtna	no 46	unknown -175	yes 92
#mwe9	no 168	unknown -135	yes -61
#mzro	no -52	unknown 93
#mzya	no 43	unknown -135	yes 87
#n3as	no 59	unknown -54
#n3aw	no -72	unknown 161	yes -89
#n3el	no -84	unknown -215	yes 229
#n3em	unknown 44
#n3ey	yes -78
#n3ti	no -92	unknown -104	yes 166
#n7el	no -47	yes 80
#n9de	no -60	unknown -48	yes 107
#n9ed	no 101	unknown -106
#n9el	no -50	unknown 90	yes -68
#n9ez	yes 45
#n9i>	no -67	unknown -48	yes 114
#n9o>	no -134	unknown -216	yes 257
#n9te	yes 53
#na3e	no 77	unknown -148	yes 57
#na3s	no 53	unknown -107	yes 53
#nack	no -104	unknown 111
#nad>	no 63	yes -68
#nada	no -57	unknown 93
#nade	no 100	unknown -54	yes -46
#nado	no -43	unknown 73
#nage	no -64	unknown 111	yes -47
#naha	no 99	unknown -52	yes -46
#nahc	unknown -49	yes 68
#nair	no -67	unknown 109
#nakh	no -88	unknown 183	yes -105
#nal>	no 78	yes -67
#nali	no 178	unknown -151	yes -63
#nan>	yes 48
#nant	no -101	unknown 67
#naql	no -46	unknown 171	yes -151
#nass	no 191	unknown -128	yes -65
#nat>	no 46	unknown -42
#nate	unknown 47
#natn	unknown 46	yes -71
#naw>	no 123	yes -123
#naze	no -69	unknown 81
#nbed	unknown -68	yes 52
#nbi3	no -148	yes 150
#nbi>	no -78	unknown 74
#ncai	unknown -124	yes 104
#nces	no 107	unknown -60	yes -59
#nch>	no 64
#ncha	no -117	yes 134
#nche	unknown -55
#nchk	unknown 80	yes -58
#nda>	unknown -87	yes 83
#ndar	unknown 40
#nde>	yes -55
#nder	no -46	unknown -73	yes 101
#ndes	no 70	yes -85
#ndha	unknown -108	yes 133
#ndho	no -137	unknown 152
#ndko	unknown -77	yes 88
#ndo>	unknown -50
#ndor	unknown 112	yes -107
#ndou	unknown -78	yes 44
#ndre	no 66
#nduc	no 93	yes -125
#ne9>	unknown -62
#neau	unknown 49	yes -71
#nee>	yes -62
#nefe	no -46	unknown 110	yes -64
#neff	no -71
#nefk	unknown -155	yes 110
#nefs	unknown -56
#neim	no 83	yes -65
#nejj	unknown -70	yes 88
#nemr	no -67	unknown 92
#ner>	unknown 66	yes -65
#nes>	no -66
#netn	no -68	unknown -88	yes 138
#neu>	no 170	unknown -108	yes -72
#neus	unknown 73
#nezl	no 154	unknown -155
#nfek	unknown 86	yes -76
#nfou	no -53	unknown -47	yes 99
#ngel	no 107	yes -119
#nger	unknown 63	yes -47
#ngle	unknown -60	yes 46
#ngo>	yes -43
#ngoo	unknown 75	yes -72
#nha>	no -64	unknown -131	yes 188
#nhez	yes 52
#nhom	no -88	unknown 73
#nier	unknown 76	yes -73
#nifi	no -109	unknown -56	yes 147
#nifr	unknown 56
#nih>	no -77	yes 55
#nika	no -98	unknown 43	yes 41
#nina	no -132	unknown 66	yes 47
#niqu	no -42	unknown 60
#nite	no 40	unknown 53	yes -84
#nitr	no -67	yes 43
#nive	unknown -89	yes 48
#niyi	no -66	unknown 108
#nja>	no -61	yes 67
#njou	no 47	unknown -96
#njri	unknown -46	yes 50
#nka>	no -44	unknown -78	yes 102
#nkhd	no 68	yes -67
#nkte	no -75	unknown 94
#nmch	no -57
#nna>	yes 55
#nnan	no -50	unknown 67
#nnas	no -105	unknown 126	yes -78
#nnaw	no 123	yes -123
#nne>	unknown 65	yes -54
#nnea	unknown 49	yes -71
#nner	no -51	unknown 75	yes -42
#nnet	no -61	unknown 80
#nneu	unknown 71	yes -40
#nno>	no -122	unknown 190	yes -90
#nnul	no -42	unknown 85	yes -44
#nobi	unknown 53
#nora	unknown -42
#nos>	no 75	yes -82
#noss	unknown 86	yes -108
#nota	unknown 44
#nou>	unknown 63	yes -51
#noun	no -56
#nous	no -44
#nqa>	no -50
#nqde	unknown -61	yes 46
#nqez	no -101	unknown -50	yes 137
#nsal	no -95	unknown 156	yes -66
#nsat	no 65	unknown -61
#nser	no 136	unknown -110
#nseu	no -59	unknown 49
#nsif	unknown 46	yes -77
#nsio	no 42	yes -66
#nsit	no 48	yes -64
#nspo	yes -52
#nss>	unknown -49
#nta>	unknown -49	yes 84
#ntch	no 84	yes -79
#nten	unknown 77
#nter	yes 41
#ntes	unknown 50
#nto>	no -43	yes 65
#ntre	yes -49
#nts>	no -74	yes 72
#ntse	no 75	unknown -45
#nvie	no 40
#nya>	no -46
#nyin	no -68	yes 79
#o7dh	unknown 95	yes -107
#o7di	no 54	unknown -48
#o9an	unknown 109	yes -87
#o9i>	no -45	yes 69
#o9o>	no -72	unknown 50
#oba>	no 57	unknown 80	yes -147
#obis	no -103	unknown 48	yes 53
#obra	unknown 48	yes -61
#obz>	no -49
#ocad	no 41
#ocal	no -46	unknown 89	yes -43
#ocat	no 85	unknown -58	yes -57
#ocha	no -44	unknown 85	yes -47
#ochd	no -55	unknown 104	yes -78
#ochk	no 55
#ocie	no -63	unknown 97
#ocke	unknown -89	yes 87
#ocot	no -63	yes 71
#odam	unknown 68	yes -74
#odem	unknown -99	yes 82
#ods>	no 133	unknown -44	yes -91
#offr	unknown 42
#ofra	no -109	yes 110
#ogan	no 127	unknown -45	yes -112
#oha>	yes -46
#oham	no 95	unknown -66
#ohim	no 178	unknown -208
#ohom	no -101	unknown 169	yes -73
#oile	unknown 50	yes -64
#oin>	no -63	unknown 94
#oire	no -62	yes 69
#ois>	no -105	unknown 130
#oisi	unknown 65	yes -85
#oit>	no -51
#oite	no 64	unknown 62	yes -136
#oitu	no -60
#ojec	no 50	yes -83
#okba	unknown -48
#okeb	no -64	unknown -91	yes 153
#okhr	unknown -122	yes 95
#okka	no 91	yes -54
#olah	no 83	unknown -85
#olan	unknown -131	yes 152
#ole>	yes -45
#olf>	no 53	unknown -46
#olha	no -86	yes 106
#olho	no 51	unknown -60
#olil	no 103	unknown -103
#olis	unknown -52
#olla	no 105	unknown -89
#olle	no -41
#ollh	unknown 68	yes -95
#ollo	unknown -86	yes 69
#olna	no 42	yes -49
#olo>	no 62	unknown -50
#olon	no 45	yes -61
#olou	no -104	unknown 117
#olta	no 56	unknown -64
#oma>	unknown -59	yes 55
#omar	no 87	unknown -106
#ombe	no 45
#ombi	no -41	unknown 99	yes -58
#ome>	no -62	unknown 70
#omma	no -41	unknown 95	yes -69
#ompe	no -106	unknown 136
#ompt	no 72	yes -45
#omra	no -93	unknown 66
#omro	no -54	unknown 91
#on9i	unknown -53	yes 89
#ona>	no 107	unknown -75
#onc>	unknown 45
#onda	no -47	unknown -74	yes 113
#onde	no -40	unknown 93	yes -55
#ondi	unknown -64	yes 64
#ondu	no -67	unknown 136	yes -94
#onee	yes -53
#onge	no 175	unknown -78	yes -106
#onit	no 40	unknown 53	yes -84
#onjo	no 98	unknown -46	yes -57
#onne	unknown 49	yes -43
#onob	unknown 53
#ons>	no -114	unknown 77
#onso	no -46	unknown 87	yes -42
#ont>	unknown -41
#ook>	unknown 97	yes -120
#oote	no -54	unknown 43
#oper	no -51	yes 82
#opri	no -139	unknown 169	yes -44
#opro	no 64	yes -50
#opti	no 82	yes -65
#oque	no -126	unknown 85	yes 41
#or3a	no -88	unknown -95	yes 141
#ora>	no -53
#orah	no -109	unknown 100
#oram	unknown -42
#orat	no 40	unknown -48
#orde	no 93	unknown -62	yes -46
#ore>	unknown 84	yes -83
#ori>	yes -41
#orit	unknown 40
#orn>	no 48
#orni	no -73	yes 71
#orta	no 67
#orza	unknown -67	yes 103
#osit	no -73	unknown 143	yes -69
#oss>	unknown 86	yes -108
#ossa	unknown -43
#osse	unknown -57
#ossi	no 111	unknown -64	yes -60
#osta	unknown 73	yes -40
#oste	no -51	unknown 121	yes -80
#ota>	unknown -99	yes 54
#otan	unknown 40
#ote>	no -92	unknown 139	yes -69
#otea	no 79	unknown -75
#otel	unknown 80	yes -44
#oter	no -54	unknown 43
#oteu	yes -60
#otla	unknown 43	yes -77
#oto>	yes 47
#otor	unknown -41
#otto	unknown -65	yes 73
#ou3>	unknown 47
#ou3a	unknown 65	yes -77
#ou3i	no -67	unknown -62	yes 125
#ou7>	no 43	unknown -64
#ou7d	no 67	unknown -55
#ou7i	no 40	unknown -68
#ou9>	unknown 64
#oua>	unknown -58	yes 64
#ouan	no -40
#ouar	unknown 47
#oub>	no -46	unknown 61
#ouba	no -58
#oube	no 114	unknown -67	yes -71
#oubi	yes -58
#oubl	unknown 58
#oud>	yes 42
#oude	no -57	yes 53
#oudi	no -67	unknown -58	yes 114
#oue>	no -58	unknown 89
#oues	unknown 87	yes -47
#oufo	no 131	unknown -70	yes -76
#oug>	unknown -59	yes 96
#ouga	unknown -49	yes 60
#ouh>	no 82	unknown -74
#ouha	no -61	yes 60
#ouho	no 160	unknown -113	yes -67
#ouil	no -56	unknown 132	yes -119
#ouir	no 41	yes -83
#ouja	no -80	unknown 107	yes -43
#oujd	unknown -45	yes 59
#ouka	unknown -51	yes 86
#oukh	no -80	unknown -76	yes 156
#oule	no -96	unknown 74
#oull	unknown -41	yes 58
#oulo	unknown 58	yes -41
#ouma	yes -46
#oume	no -100	unknown 72
#oune	unknown 47
#ouni	yes 49
#oupe	no 87	yes -61
#ouq>	no 115	unknown -70	yes -61
#ouqa	no -88	yes 77
#oura	no 47	unknown -63
#ourg	no -40	yes 58
#ouri	unknown 42	yes -44
#ourr	no -144	unknown 53	yes 92
#ousa	no 93	yes -90
#ouse	no 73	yes -58
#ousi	no 138	unknown -107	yes -41
#ousk	unknown -63	yes 45
#ouss	yes -40
#outt	no -117	yes 90
#ouya	unknown -50
#ouzi	no 113	unknown -98
#ouzn	no -98	unknown 43	yes 41
#ouzz	no 52
#ovis	unknown 55	yes -63
#ovo>	no 47	yes -94
#oxyg	no -47	unknown -77	yes 125
#oya>	no -61
#pact	unknown 92	yes -60
#pagn	unknown 59	yes -41
#pann	unknown 54	yes -61
#pano	unknown -42
#papi	no 95	unknown -68
#parb	unknown 83	yes -60
#part	no -40	unknown 94	yes -56
#pati	no -122	unknown 79
#peag	no -63	yes 42
#pein	unknown 128	yes -132
#pell	no -85	unknown 139	yes -56
#pera	no -51	yes 82
#perc	no -58	unknown 104	yes -51
#perg	no 41	yes -54
#perm	no -59	yes 68
#pert	unknown 47
#peta	no 40	unknown -146	yes 96
#pete	no -81	yes 51
#peug	no -51
#phot	unknown 56	yes -46
#pia>	no 86	yes -76
#pick	no 87	yes -77
#piet	no -44	yes 84
#ping	no 62
#piqu	no 67	unknown -61
#pisc	no 61	unknown -65
#piss	no -64	unknown -74	yes 116
#pist	no -52	unknown -180	yes 192
#plag	no -44	unknown 77
#plai	no -41	unknown 58
#plas	unknown 42	yes -78
#plat	no -54	yes 93
#plom	unknown 64	yes -40
#pneu	no 65	yes -55
#poin	unknown -44
#pos>	no -58
#posi	no -73	unknown 143	yes -69
#pot>	unknown 41
#pote	no 61	unknown -49
#poub	no 114	unknown -67	yes -71
#ppar	no -75	unknown 113
#ppor	unknown 41
#pray	no 41	yes -47
#prel	no -44	unknown 85	yes -43
#pres	no -79	unknown -52	yes 133
#prie	no -139	unknown 169	yes -44
#prio	unknown 40
#pris	no 75	yes -42
#proj	no 50	yes -83
#prop	no -139	unknown 169	yes -44
#qas>	yes -60
#qasn	no 161	unknown -131
#qat>	no -85	unknown 143	yes -62
#qbel	yes -40
#qder	unknown -61	yes 46
#qdim	no -80	unknown 195	yes -118
#qe3>	no -46	unknown 58
#qeb>	no -63	unknown 152	yes -94
#qef>	no -72	unknown -55	yes 121
#qelb	no -45	unknown 163	yes -122
#qet>	unknown 91	yes -60
#qett	no 43	yes -68
#qiss	no 107	unknown -65	yes -62
#qleb	no -64	yes 95
#qqa>	no -105	unknown -219	yes 194
#qqat	no -93	unknown 112
#qta3	no -67	yes 73
#qte3	no 42
#quad	unknown -65	yes 82
#quar	no -94	unknown 95
#quee	no -65	unknown 97	yes -40
#quia	unknown 64	yes -48
#r3a>	no -45	unknown -84	yes 120
#r7a>	no 88	yes -106
#r7at	unknown -98	yes 125
#r9o>	no -71	unknown 51
#r9ou	unknown -128	yes 61
#ra3>	unknown -72	yes 73
#ra3i	unknown -163	yes 145
#ra7>	no 51	unknown -49
#ra9>	unknown 42
#ra9m	no -141	unknown 185	yes -45
#rab>	no 47	unknown -77
#rabi	no 77	unknown -47
#rabn	no -69	yes 67
#rabt	unknown -161	yes 178
#race	no -66	yes 47
#rach	unknown -58	yes 40
#ract	no 58	unknown -55
#rad>	unknown 47	yes -81
#raft	no 107	unknown -121	yes -60
#rage	no 51
#rah>	no -43	unknown -45	yes 87
#rain	no 68	yes -56
#rais	no 47	unknown -69
#rait	no -59	unknown 86
#raj3	unknown 78	yes -45
#raj>	no 59	yes -77
#raje	no -70	unknown 48
#rajl	unknown -44
#rak>	no -138	yes 84
#raka	unknown -84	yes 66
#rakb	unknown -64	yes 72
#rake	unknown -70	yes 62
#rami	unknown 43	yes -45
#rane	no -41	unknown 93	yes -67
#rani	no -47	yes 60
#rant	unknown -64	yes 69
#rapp	unknown 41
#rar>	no 165	unknown -110	yes -58
#rara	no -108	unknown 65
#rari	unknown -40
#ras>	unknown -94	yes 116
#rash	no -41	unknown 87	yes -71
#rasi	unknown -88	yes 78
#rass	unknown -101	yes 122
#rate	no -76	yes 83
#rava	no 136	unknown -159
#ray>	unknown 54	yes -59
#rayu	no 97	unknown -91	yes -54
#razi	no -80	unknown -79	yes 157
#rbag	unknown -44	yes 84
#rban	no 87	unknown -110
#rbat	no 42
#rbec	unknown -75	yes 78
#rbia	unknown 54
#rbiy	no -41	unknown 105	yes -63
#rbna	unknown -60	yes 44
#rbou	unknown -94	yes 84
#rbri	unknown 83	yes -60
#rbt>	no -118	unknown 104
#rced	no -60	yes 81
#rceu	no -58	unknown 104	yes -51
#rch>	no -71	unknown -69	yes 139
#rcha	no -144	yes 123
#rda>	no 83	yes -65
#rdie	no -108	unknown 146
#rdin	no 40	unknown -53
#rds>	unknown -134	yes 73
#re3d	no 43	unknown -133
#re7t	no 102	unknown -92
#re9a	no -114	unknown 91
#re9n	no -43	yes 64
#re9o	yes -57
#re9t	no 41	unknown -56
#reau	unknown 104	yes -77
#reb>	unknown -50
#reba	no -55	unknown -52	yes 103
#rebb	yes -62
#rebn	unknown -97	yes 73
#rebo	no 62	yes -80
#rece	no -47	yes 54
#rech	unknown -52	yes 54
#red>	no 100	unknown -87
#redi	no -66	unknown 64
#ref>	unknown 76	yes -73
#refn	unknown 94	yes -63
#refo	no 54	yes -45
#reft	unknown 49
#reg>	no -87	unknown 97
#reil	no -55	unknown 77
#rein	unknown -73	yes 62
#rej3	unknown -52	yes 52
#rej>	unknown -63	yes 57
#reja	unknown 70	yes -45
#reje	no 61	unknown 65	yes -114
#rejj	no 84	unknown -164	yes 56
#rejl	unknown -96	yes 121
#rejn	no 150	unknown -125
#rejo	unknown 48	yes -79
#rejt	yes -43
#rek>	no -63	yes 48
#rekb	no -103	unknown -81	yes 176
#rele	unknown 71	yes -50
#rem>	no -93	yes 129
#remb	unknown 59
#ren>	no -99	yes 69
#repo	no -58
#req>	yes -48
#rese	yes -61
#ress	no -62	yes 91
#rest	yes 43
#ret>	no -48
#reta	no 44	yes -63
#retr	no -42	unknown 76
#rfa>	unknown 86	yes -58
#rfe9	no -93	unknown -144	yes 196
#rfin	no -119	unknown 172	yes -53
#rfou	no -54	unknown 110	yes -57
#rg3a	no -128	unknown 98
#rge3	no -71	unknown -44	yes 115
#rge>	no 119	unknown -85	yes -105
#rgen	no 68	unknown -91
#rgeu	no -105	unknown 73
#rgol	no 67	yes -66
#rgon	no -40	yes 58
#rha>	no -66	unknown -75	yes 141
#rhm>	unknown 44	yes -46
#ri7>	no 105	unknown -84
#ri7a	no -102	unknown 145	yes -72
#ri9>	yes 49
#ria>	yes -54
#riad	yes -54
#riba	yes -62
#ricu	no -115	unknown 100
#ricy	unknown -68
#rid>	unknown 80	yes -101
#rida	unknown 142	yes -115
#rier	unknown 53
#riet	no -139	unknown 169	yes -44
#rif>	no 55
#rigo	unknown 59
#rih>	no -106	unknown 114
#riha	no -152	unknown 233	yes -154
#rika	unknown 73	yes -40
#ril>	no -67	unknown 77
#rill	unknown -70	yes 58
#rin>	no 101	unknown -52	yes -60
#rina	no -86	yes 79
#rine	no 65
#rior	unknown 40
#riot	no -53	unknown 56
#ripo	unknown -76	yes 98
#riqu	no 52	yes -66
#rir>	no 94	unknown -68
#ris>	no 95	unknown -47	yes -54
#riss	no -154	unknown -72	yes 198
#rist	no 171	unknown -74	yes -119
#rit>	unknown 58	yes -78
#rita	no -116	unknown 153	yes -74
#rito	no -42	unknown 55
#rium	no -98	unknown 144	yes -76
#rive	unknown 42
#riw>	unknown 51
#riz>	unknown 98	yes -65
#rj3a	no -90	unknown 166	yes -108
#rj3o	no -63	unknown 101
#rja3	no 130	unknown -71	yes -63
#rjan	no 86	unknown -75
#rjat	no -59	yes 61
#rjel	unknown -109	yes 132
#rjem	unknown -59
#rjli	unknown -59	yes 86
#rjo>	no 46
#rkab	no -72	unknown -95	yes 155
#rkeb	unknown -62	yes 62
#rkel	no 120	unknown -122
#rkha	no -62	unknown -143	yes 196
#rki>	no -103	unknown 119
#rkll	no 64	unknown -94
#rkto	no -57	unknown 59
#rkya	no -133	unknown 193	yes -82
#rlin	unknown 44	yes -49
#rma>	no -91	unknown 135	yes -44
#rmad	no -78	unknown -48	yes 121
#rmah	unknown -84	yes 69
#rmaw	unknown -54	yes 65
#rme>	no 108	yes -109
#rmel	no 64	unknown -41
#rmis	no -59	yes 60
#rmiy	no -95	yes 42
#rmoi	no -94	unknown -47	yes 129
#rmou	no -74	yes 47
#rne>	no 117	unknown -102
#rnet	no -54	unknown 53
#rni>	unknown -97	yes 115
#rnic	no -73	yes 71
#rnou	no -49
#ro7>	no 160	unknown -105	yes -65
#roba	no 77	unknown 53	yes -116
#roca	no 81	unknown -41
#roch	unknown 62
#roj>	unknown -41	yes 50
#roje	no 50	yes -83
#rokb	unknown -44	yes 58
#roke	no -64	unknown -91	yes 153
#rokk	no 137	unknown -135
#role	no 69	yes -103
#ron>	no -97	unknown 74
#rond	no 49
#ropr	no -139	unknown 169	yes -44
#rori	no -58	unknown 78
#ros>	unknown 68
#ross	unknown -44
#rou3	no 43	yes -91
#rou7	no 42	unknown -78
#rou9	no -108	unknown 144	yes -46
#roub	no -91	unknown 84
#roue	no -47	unknown 88	yes -40
#roui	unknown 53	yes -47
#rouj	unknown -99	yes 72
#roul	no 72	unknown -105
#rouq	no -79	yes 44
#rour	no -63	yes 65
#rous	no 53
#rovi	unknown 55	yes -63
#roya	unknown 46
#rqat	no -82	unknown 155	yes -79
#rqo>	no -91	unknown 172	yes -104
#rrak	no 91	unknown -59
#rran	no 122	unknown -46	yes -78
#rre7	no 110	unknown 44	yes -203
#rre9	no 104	unknown -49	yes -66
#rre>	no 83	unknown -80
#rreb	no 151	unknown -177
#rrec	no -68	unknown 60
#rref	yes -68
#rreg	no -76	unknown 135	yes -73
#rrej	no -98	unknown 91
#rrek	no -74	yes 73
#rrem	no -85	yes 72
#rri7	unknown 67	yes -45
#rri>	unknown -107	yes 67
#rrie	unknown 57
#rrit	no 186	unknown -113	yes -129
#rro>	no -138	yes 123
#rron	no -40	yes 53
#rrou	unknown -138	yes 108
#rrsa	no -107	unknown -152	yes 238
#rrsi	no -51	unknown -83	yes 130
#rrso	yes 56
#rsa>	no -86	unknown -88	yes 159
#rsat	no -65	unknown -43	yes 104
#rsem	unknown 61	yes -43
#rset	no -148	unknown 212	yes -80
#rsin	no -51	unknown -83	yes 130
#rso>	unknown -123	yes 156
#rsou	unknown -45	yes 43
#rtab	no 140	unknown -97	yes -58
#rtai	no -60	unknown 94
#rtch	no 83	unknown -69
#rtea	unknown -101	yes 115
#rtem	no -133	unknown 192	yes -70
#rten	no 42	yes -66
#rter	unknown 117	yes -120
#rtes	unknown 66	yes -46
#rtet	unknown 82	yes -99
#rteu	unknown -76	yes 98
#rtha	yes -57
#rtil	yes -74
#rtin	no -62	unknown 123	yes -57
#rtne	yes -70
#rto>	no 79	unknown -92
#rue>	no -156	unknown 120
#ruri	unknown 42
#rve>	no -43
#rveu	no -51	unknown -68	yes 102
#rvic	no -66	yes 84
#rvoi	no 44	yes -95
#rwid	no -47
#rya>	no 154	unknown -166
#rzat	unknown -66	yes 103
#rzaz	no -52
#rzou	unknown -49	yes 60
#s2ou	no 49
#s7a7	no 187	unknown -157	yes -45
#s7ab	no -78	unknown 88
#s7i7	no 44	yes -93
#s9ef	unknown 89	yes -59
#sa3i	no 84	unknown -50	yes -40
#sa3t	no 92	unknown -57
#sa9>	no 52	unknown -153	yes 61
#sa9f	unknown 69	yes -53
#sab>	no 48	yes -58
#sac>	yes 42
#sadm	no 97	unknown -62
#sadr	unknown -75	yes 98
#safi	no 105	unknown -49	yes -59
#sage	yes 52
#sahb	unknown -67	yes 100
#said	no 141	unknown -89	yes -71
#sain	no 200	unknown -123	yes -76
#sak>	no 96	unknown -99
#sake	no 85	yes -80
#sakh	no -93	unknown 151	yes -77
#sakn	yes -54
#sal>	no -81	yes 59
#sale	no 189	unknown -106	yes -95
#sali	no -103	unknown 128	yes -59
#sall	no -61
#salm	no 132	unknown -83	yes -50
#sama	yes -66
#sams	no -70	unknown 74
#samu	no -55	unknown -151	yes 206
#san>	unknown -64
#sand	yes -53
#sani	no -92	yes 101
#saou	unknown 115	yes -96
#saqi	no -135	yes 82
#sar>	no 192	unknown -112	yes -126
#sara	no 71	yes -43
#saro	unknown 62
#sarr	no -77	unknown 120	yes -53
#sas>	no 42
#sass	no -92	unknown -42	yes 71
#sat>	unknown -69	yes 41
#sati	no 146	unknown -114	yes -52
#sawe	no 99	unknown -56	yes -43
#sayg	unknown -50
#sba3	unknown -151	yes 171
#sbab	no -61	unknown 100
#sbag	unknown 101	yes -76
#sbe3	no -132	unknown -83	yes 194
#sbeg	no 69	yes -78
#sbit	unknown -40	yes 76
#sbou	unknown 86	yes -52
#scan	no -69	unknown 100	yes -46
#scen	no -76	unknown 94
#sch>	no -77	unknown -90	yes 161
#scin	no 61	unknown -65
#scoo	no -54	unknown 43
#sder	no -50	unknown -44	yes 95
#se77	no 149	unknown -262	yes 86
#se7t	no 236	unknown -132	yes -116
#se9>	unknown 71	yes -85
#se9f	unknown -109	yes 133
#seba	no -65	unknown 82
#sebn	unknown 82	yes -49
#sech	no -88	unknown 152	yes -75
#seco	unknown 123	yes -105
#sed>	no 47	yes -43
#sedd	no -77	unknown -70	yes 151
#sedr	no -61	unknown -80	yes 136
#sef>	unknown 84	yes -93
#sefr	no -52	unknown 84
#seft	unknown 75	yes -130
#sejj	yes -54
#sejl	no -40	unknown 114	yes -72
#sek>	yes -49
#sekr	no 67	unknown -71
#sel3	no -77	yes 76
#selt	no 69	unknown -42	yes -54
#sem>	unknown -42
#seme	unknown -98	yes 61
#semm	no 72	yes -127
#sen>	no -106	yes 70
#senc	no -86	unknown 94	yes -47
#senn	no 90	yes -53
#sens	no -112	unknown 81
#ser9	no -62	unknown 86
#seri	unknown 70	yes -92
#serj	no 100	unknown -66
#serq	yes -66
#serr	unknown 46	yes -69
#sert	no 150	unknown -141
#serw	no -104	unknown 220	yes -125
#ses>	no 85	unknown 60	yes -152
#set>	no -76	yes 60
#seur	no -42	unknown 49
#sewr	unknown 45	yes -51
#sghi	yes 56
#side	no 55
#sidi	no 75	unknown -56
#sieg	no -114	unknown 79
#sier	unknown 88	yes -73
#sieu	unknown 95	yes -63
#sif>	no 71	unknown -147	yes 58
#sifa	no -40	unknown -50	yes 79
#sife	no -54	unknown 61
#sift	no 63
#sin>	unknown -61
#sini	no -61	unknown 71
#siny	no -75	yes 81
#sir>	yes -48
#sira	unknown 67	yes -63
#sis>	no -105	unknown -127	yes 168
#sit>	no 42	unknown 41	yes -84
#sito	no -133	unknown 53	yes 47
#siye	no 42	unknown -43
#sket	no -71	yes 81
#skha	unknown 85	yes -48
#skho	no -74	yes 70
#ski>	no -79	yes 58
#skin	no 54	yes -51
#skli	unknown -86	yes 43
#sla>	no -82	yes 81
#slam	no 129	unknown -188
#sma>	no -157	unknown 99
#smah	no -82	unknown 115	yes -51
#smar	no -78	unknown 122	yes -41
#smat	unknown 43	yes -69
#sme7	no 82	yes -90
#smeh	no -44	unknown -95	yes 129
#smit	unknown -46	yes 48
#smiy	no -61	unknown 79
#sna>	no 50	unknown -72
#snac	no -104	unknown 111
#snan	no -81	unknown -87	yes 165
#snin	no -54	yes 47
#soci	no -58	unknown 105	yes -45
#sokk	no 65	yes -71
#sol>	no 65	unknown -62
#sole	no -71	unknown 71
#sor3	no -88	unknown -95	yes 141
#souk	no -50	yes 60
#soun	no 162	unknown -126	yes -72
#sour	no -74	unknown 83
#sous	no 119	unknown -103
#spag	unknown 56	yes -46
#spra	no 41	yes -47
#sqef	no -120	yes 119
#sque	no -80	unknown 66
#sr9o	no -50	unknown 106	yes -64
#sra9	no 75	unknown -44
#sra>	no -44	yes 47
#srat	unknown -81
#sre9	unknown 64	yes -62
#sro>	no 45
#srou	no -47	unknown 69
#srqo	no -157	unknown 217	yes -139
#ss9e	no -42	unknown 101	yes -97
#ssa>	no 54
#ssag	yes 58
#ssai	no 212	unknown -178	yes -57
#ssal	no -53
#ssam	no 75
#ssan	unknown -67	yes 71
#ssao	no 41	yes -83
#ssat	no 123	unknown -203	yes 49
#ssba	unknown 110	yes -119
#ssch	no -68	unknown -99	yes 159
#sse7	no 166	unknown -100	yes -70
#ssed	no -122	yes 70
#ssef	unknown 84	yes -78
#ssel	no -53
#ssem	unknown -95	yes 67
#ssen	yes -58
#sses	no 184	unknown -152	yes -140
#sset	unknown -94	yes 118
#sseu	no -96	unknown 95
#ssha	unknown -55
#ssi>	no -49	unknown -120	yes 170
#ssie	unknown 91	yes -80
#ssil	no -43	unknown 72
#ssin	unknown -85	yes 88
#ssir	no -60	unknown 93
#ssis	no -82	unknown -48	yes 117
#ssit	no 40	yes -52
#ssla	unknown 75	yes -51
#ssma	no 56
#ssna	unknown -78	yes 63
#ssni	yes -51
#sso>	no -62	yes 91
#sson	no 57	unknown 78	yes -150
#ssou	no 82	yes -53
#ssui	no -44	unknown 69
#sta3	yes 43
#sta7	no 43	unknown -115	yes 67
#sta>	yes 51
#stah	no 51	yes -66
#stan	unknown 76
#stel	no -83
#ster	no -62	unknown 88
#stha	no -137	unknown 82	yes 45
#stia	no -74	unknown 94
#stiq	no -61	unknown 109	yes -48
#sto>	no 83	yes -47
#stor	unknown 89	yes -84
#stou	no 81	unknown -131
#stre	no 149	unknown -105	yes -65
#styl	unknown -40
#suie	no -94	unknown 131	yes -48
#sult	unknown 53
#sung	no -79	unknown 80
#sure	no -62	unknown 47
#surt	no 42	yes -66
#sway	no -64	yes 40
#t2ad	no 209	unknown -162	yes -55
#t3a>	no -92	unknown 68
#t3at	unknown -78	yes 118
#t3we	no 114	unknown -77	yes -87
#t7re	no 81	unknown -103
#t9as	no 141	unknown -98	yes -44
#t9el	no 80	unknown -81
#t9ou	no -72	yes 50
#t9se	unknown 66
#t9te	yes -40
#ta3>	no -93	unknown 112
#ta3j	no -60	unknown 50
#ta3w	yes -56
#ta7o	no -54	unknown 45
#ta9>	unknown -54	yes 58
#tab3	no 53	unknown -103	yes 53
#tab>	no -51	yes 57
#tabi	unknown 64	yes -96
#tabl	no 61	unknown -75
#tach	yes -91
#tad>	unknown -44
#tade	no 41	yes -41
#tadr	no 91	unknown -52
#tafi	no -101	yes 122
#tage	no 56	yes -62
#tags	no -64	unknown 111	yes -45
#taha	no -75	yes 88
#tail	no -60	unknown 94
#tair	yes -42
#taji	no -42	unknown -105	yes 137
#tal3	unknown -78	yes 40
#tal>	no 159	unknown -118	yes -66
#tali	no 67	unknown -135	yes 48
#taly	no -97	unknown 156	yes -60
#tan>	unknown 43	yes -46
#tana	unknown 45	yes -52
#tanb	no -47	unknown 111	yes -64
#tang	no -54	unknown 104	yes -47
#tanj	no -61	yes 67
#tany	unknown -85	yes 101
#taou	no -95	unknown -76	yes 146
#tar>	unknown -50	yes 62
#tara	no -80	unknown 56
#tare	unknown 56	yes -55
#tarf	unknown 49	yes -45
#taro	no -131	unknown 43	yes 73
#tass	no -131	unknown -82	yes 160
#tata	no 48	unknown -62
#tati	unknown 45	yes -40
#tay7	unknown 53	yes -94
#tay>	unknown -51
#taya	no -52	unknown 60
#taye	no -46	unknown 54
#tayh	no -93	yes 121
#tayy	no 86	yes -146
#taza	no 53	unknown -64
#tbak	no 75	unknown -43
#tbar	unknown -45
#tbat	no 56	unknown -45
#tbe3	unknown -72
#tbed	no -119	yes 41
#tbou	unknown 92	yes -53
#tche	no 54	unknown -51
#tcho	unknown -49
#tchq	unknown 93	yes -75
#tdar	no 155	unknown -126
#tder	no 153	unknown -46	yes -107
#tdir	unknown -66	yes 74
#te3a	no 81	unknown -112
#te7>	unknown 55	yes -90
#te7e	no 41	unknown -212	yes 87
#te7r	no -46	yes 64
#te9b	unknown 50
#te9e	no -56	unknown -81	yes 117
#tebl	no 213	unknown -224
#tebn	unknown -48
#tebr	no -47	unknown -73	yes 124
#ted>	no -104	unknown 135
#tef>	no -40	unknown -118	yes 156
#teff	no -49	unknown -76	yes 123
#tefo	no -74	unknown -112	yes 176
#teha	no -48
#tel3	no 99	unknown -41	yes -57
#tel>	no -50	unknown 52
#tela	no -48	unknown 55
#teli	no -60	yes 74
#tell	no -56	unknown -58	yes 117
#telt	unknown -59	yes 70
#tem>	no 92	yes -58
#teme	no -133	unknown 192	yes -70
#temo	no -63	unknown 94
#temp	no -81	yes 51
#tenn	unknown 45
#tens	no 42	yes -66
#tent	no -55	yes 49
#ter>	unknown 44
#tera	no -115	yes 96
#terf	unknown -218	yes 203
#teri	yes -49
#tern	unknown -52	yes 73
#terr	unknown -49
#tert	no 41
#tes>	unknown 81	yes -58
#tet>	unknown 43
#teui	yes -62
#teur	yes -43
#teus	no 136	unknown -89	yes -48
#teyy	unknown -164	yes 108
#tfa>	no -54	unknown -94	yes 129
#tfah	no 59	unknown -69
#tfaw	no -69
#tfe9	unknown 62
#tfek	no -123	unknown -148	yes 229
#tfel	unknown -107	yes 136
#tfi>	no -75	unknown -123	yes 197
#tfin	no 91	unknown -58
#tfit	no 43	unknown -42
#tfo>	no 226	unknown -209
#tghe	unknown 68
#tgol	no -59	unknown 110	yes -56
#tgou	unknown 51
#ther	no -50	unknown -43	yes 92
#thom	no 69
#tiai	no -74	unknown 94
#tich	no -94	unknown 104
#tie>	no 45
#tif>	unknown 70	yes -58
#tifi	unknown 65	yes -57
#tih>	no 43	unknown -160	yes 117
#tik>	no -154	unknown 216	yes -116
#til>	yes -74
#tili	no -52
#tima	yes -78
#time	no 90	yes -78
#tin>	no -88	yes 90
#tinc	no 117	unknown -79	yes -56
#tine	yes 51
#tini	no 118	unknown -59	yes -58
#tiqu	unknown 44	yes -49
#tira	no -245	unknown 181
#tise	unknown -72
#tiss	no -170	unknown 183	yes -99
#tiyo	unknown 72	yes -64
#tjer	no 50	unknown -81
#tjra	unknown -87	yes 59
#tjre	no 86	unknown -70
#tkeb	no -87	unknown -126	yes 202
#tkes	unknown -76	yes 53
#tkha	no 82	yes -73
#tkhl	yes 49
#tkhn	unknown -60	yes 71
#tkit	no 62	unknown -75
#tkse	unknown -126	yes 112
#tla3	no -91	yes 53
#tla9	no 95	unknown -103
#tleb	no 55
#tlef	no 58	yes -63
#tlfa	yes -76
#tlgh	unknown 61
#tlou	no -129	unknown -72	yes 190
#tlwa	no -51	unknown -71	yes 120
#tma>	unknown -146	yes 99
#tmes	no 251	unknown -178	yes -86
#tmma	unknown -64
#tna>	no 52	unknown -41
#tnef	unknown -50	yes 40
#tner	yes -70
#tnfe	unknown 86	yes -76
#tni>	unknown -42
#tnic	no 71
#tobi	no -103	unknown 48	yes 53
#toil	unknown 99	yes -61
#toir	unknown -87	yes 57
#toit	no -56
#tono	unknown 53
#tore	unknown 89	yes -84
#tors	no -121	unknown -213	yes 263
#tou3	no 45
#tou7	no 95	unknown -43	yes -53
#toub	unknown 50
#touc	no -108	unknown 219	yes -140
#touk	no -99	unknown 146	yes -49
#toul	no 76	yes -83
#toun	no -66	unknown 64
#tous	no -92	unknown 161	yes -70
#tout	unknown 161	yes -155
#tqas	no 70	yes -43
#tqet	no -73	unknown -53	yes 104
#tqle	no -103	yes 126
#tqte	no 51
#tra9	no -43	unknown 117	yes -76
#tra>	no -59
#trac	unknown -43
#trai	yes -46
#tran	unknown 58	yes -55
#tras	yes 62
#tre>	yes -40
#tren	no -99	yes 69
#tri9	yes 55
#tric	no -54	unknown 50
#trin	no 56
#trip	unknown -76	yes 98
#tro>	unknown 51
#tros	no -43	unknown 71
#trot	yes 46
#trou	unknown 85	yes -56
#trov	unknown 55	yes -63
#tsab	no 112	unknown -67	yes -44
#tsad	no 63
#tsaw	no 59
#tsed	unknown -98	yes 50
#tsel	no -145	unknown 89
#tsen	no 96	unknown -47	yes -49
#tsew	unknown -74	yes 80
#tsra	no -58	unknown 70
#tsre	unknown 69	yes -40
#tsrq	no -49	unknown 82
#tsse	no -123	yes 86
#tta>	no 48	unknown -41
#ttat	unknown -72
#ttch	no -64	unknown 83
#tte3	no 49
#ttel	unknown -69	yes 62
#ttes	no -84	unknown 165	yes -80
#ttet	yes -45
#tti>	no -83	unknown 84
#ttit	unknown -49
#ttoi	unknown -65	yes 73
#tudi	no -67	unknown 125	yes -72
#ture	no -40
#tuya	unknown 47	yes -45
#twe9	yes -57
#tylo	unknown -40
#u3i>	no -67	unknown -62	yes 125
#u7do	unknown -42
#u7in	no 62	unknown -141	yes 43
#uad>	unknown -65	yes 82
#uar>	no -41	unknown 93	yes -63
#uari	no -98	unknown 144	yes -76
#uarz	no -52
#uba>	unknown 67	yes -48
#ubel	no 114	unknown -67	yes -71
#uble	no 60	yes -63
#ubli	no -45	unknown 94	yes -50
#uces	no -68	unknown 82
#uch>	no -57	unknown 113	yes -54
#uche	unknown -61	yes 69
#ucho	no 44	yes -59
#ucti	no 74	yes -124
#uda>	unknown 53	yes -41
#ude>	no -144	unknown 47	yes 46
#udi>	no -56	unknown -139	yes 184
#udia	no -122	unknown 152
#uee>	no -65	unknown 97	yes -40
#ueli	unknown -55	yes 86
#uett	no -101	unknown 165	yes -72
#ufo>	no 206	unknown -152	yes -118
#uga>	unknown -49	yes 60
#ugeo	no -51
#uha>	no -61	yes 60
#uhom	no 160	unknown -113	yes -67
#uia>	unknown 47
#uido	no -60
#uie>	no -49	unknown 100	yes -56
#uig>	no -69	unknown 106	yes -44
#uil>	yes -62
#uill	no -42	unknown 99	yes -70
#uin>	unknown 50	yes -58
#uira	no 41	yes -83
#uite	no -74	unknown 116	yes -43
#uja>	no -80	unknown 107	yes -43
#ujda	unknown -45	yes 59
#uka>	yes 55
#ukai	unknown -128	yes 118
#ukh>	no -151	unknown -110	yes 248
#ukha	no -51	unknown -40	yes 91
#ula>	yes 48
#ulan	unknown -66	yes 99
#ulat	unknown 41	yes -41
#ulay	yes -82
#ule>	no -73	yes 57
#ulev	no -95	unknown 104
#uli>	no 68	unknown -90
#ulil	no 114	unknown -73	yes -43
#ulla	unknown -41	yes 58
#uloi	no -40	unknown 76
#ulou	no 45	yes -53
#ulta	unknown 53
#ultr	unknown -70	yes 93
#ulur	no -87	unknown -61	yes 148
#uma>	yes -44
#umat	no -76	yes 96
#umen	no -100	unknown 72
#une>	no -59	unknown 86
#unet	unknown 107	yes -81
#ung>	no -79	unknown 80
#uni>	unknown -52	yes 79
#upe>	no 116	unknown -69	yes -67
#uqa>	no -88	yes 77
#ura>	unknown -50
#urea	unknown 104	yes -77
#ures	no -43	unknown 96	yes -50
#urge	no 70	unknown -116
#urgo	no -40	yes 58
#uri>	no -50	unknown -46	yes 80
#urik	no -54	unknown 116	yes -64
#urin	no -82	unknown 107	yes -81
#uris	no 135	yes -143
#urit	no -83	unknown 108
#uros	no -75	unknown 109
#urri	no -144	unknown 53	yes 92
#urs>	no -69	unknown 51
#urse	unknown 61	yes -43
#ursi	unknown 72	yes -80
#urte	no 42	yes -66
#usa>	no 93	yes -90
#use>	no 40	yes -54
#usi>	no 138	unknown -107	yes -41
#usin	no -73	unknown 141	yes -73
#usko	unknown -63	yes 45
#usse	yes -56
#ussi	no -49	unknown 74
#usta	no -44
#uste	no -124	unknown 141
#ustr	no 102	unknown -54	yes -60
#uta>	unknown -48
#uter	no 46	yes -43
#uteu	no 56	yes -63
#uti>	unknown -130	yes 90
#uto>	no 90	yes -106
#utre	no 179	unknown -125	yes -82
#utte	no -166	unknown 213	yes -93
#uya>	unknown -50
#uyau	unknown 47	yes -45
#uzin	no 123	unknown -100
#uzni	no -98	unknown 43	yes 41
#uzze	no 52
#vabo	yes -52
#vais	no -44	unknown 89	yes -82
#vane	no 47	unknown -85
#vard	no -95	unknown 104
#vase	no 76	yes -119
#vehi	yes -40
#vel>	no -41	unknown 77
#velu	unknown 55	yes -47
#veme	no -44	unknown 85	yes -43
#ver>	no -62	yes 75
#verg	unknown -108	yes 52
#verr	no 61	yes -140
#vert	no -75
#vest	no -74	unknown 94
#veur	no -96	yes 69
#vice	no -66	yes 84
#vier	unknown 143	yes -121
#vile	no -128	yes 91
#vira	no 57	unknown -49
#vis>	unknown 50	yes -45
#vise	unknown 55	yes -63
#voir	no 44	yes -95
#vois	unknown 50	yes -96
#voit	no -50	yes 47
#vol>	unknown 53
#vola	unknown -105	yes 105
#volt	no 104	unknown -64	yes -48
#vrai	no 47	unknown -69
#vreu	no 41
#vril	no -67	unknown 77
#w9e3	no 47	unknown -60
#w9ef	no -92	unknown 74
#wa3e	unknown 55
#wa7e	unknown -52
#wa9f	unknown -69	yes 81
#wa9t	no 148	unknown -98	yes -56
#wab>	no 43	yes -68
#wach	unknown 92	yes -55
#wahd	unknown -42
#wahe	no 147	unknown -89	yes -57
#wajb	no -70	yes 109
#wakh	no 142	unknown -158
#waki	unknown 48
#wali	no -49	yes 60
#wall	unknown -160	yes 120
#walo	no 52
#ware	no -86	unknown 133	yes -61
#wat>	unknown -61	yes 83
#wate	no 52	yes -49
#waw>	no -120	yes 89
#wayj	no 100	unknown -57	yes -63
#wbch	unknown 69	yes -54
#wch>	unknown 46	yes -57
#we7d	no -100	yes 94
#we99	no 127	unknown -84	yes -58
#we9e	unknown 115	yes -149
#we9f	yes -44
#we9t	unknown 52
#web>	unknown -51	yes 41
#wed>	no 64	unknown -111
#wedn	no -108	unknown -177	yes 257
#week	unknown 43
#weh>	yes 45
#wejh	no -74	unknown -42	yes 114
#wer9	unknown 85	yes -79
#west	no 95	unknown -66	yes -40
#wet>	no 75	unknown -42
#wezt	no -43
#wgef	unknown -63	yes 90
#wha>	no -44	unknown -64	yes 107
#whom	unknown 62	yes -45
#wi9a	unknown 62	yes -72
#wia>	unknown -79	yes 102
#wich	no 64	yes -75
#wid>	unknown 85	yes -64
#wida	no -59
#wja3	unknown -70	yes 108
#wja>	no -61	unknown 109	yes -48
#wje3	no -40	yes 76
#wld>	no -84	unknown 111	yes -44
#wldi	no -46	yes 42
#wli>	unknown -94	yes 54
#wlid	no 73	yes -41
#wni>	no 77	unknown -57
#wnou	unknown -53	yes 86
#wqe3	unknown 93	yes -76
#wra9	unknown 48
#wrat	unknown 45	yes -51
#wrek	no -60	unknown -74	yes 116
#wsel	no 82	unknown -65
#wst>	unknown 47
#wwej	no 56	yes -43
#wwel	no -87	unknown 48
#wwer	no -49
#wwet	no 75	unknown -42
#wya>	no 122	unknown -79	yes -51
#xper	unknown 56
#xyge	no -47	unknown -77	yes 125
#y3ou	no -49	unknown 99	yes -56
#y3re	no -130	yes 106
#y3ti	no -57	unknown 104	yes -74
#y7el	no -57	unknown 111	yes -56
#y7er	no -127	unknown -150	yes 215
#y7re	unknown -101	yes 121
#y9ou	no -136	unknown 156
#y9te	no -74	unknown 96
#ya3n	no 93	unknown -76
#yada	unknown -51
#yah>	unknown 76	yes -40
#yala	no -40	unknown 49
#yalk	yes -86
#yall	no -49
#yaln	yes 62
#yalo	no -69	unknown 109
#yam>	yes 61
#yan>	no 61	unknown -76
#yana	no -52	unknown 58
#yani	unknown -126	yes 119
#yara	no -63	unknown 95
#yass	no -96	yes 132
#yat>	yes -60
#yata	no -46	yes 83
#yau>	unknown 44	yes -48
#ych3	no -67	unknown 114	yes -46
#yche	no -161	unknown -41	yes 166
#ychk	no -57	yes 42
#ycle	unknown -87	yes 53
#yda>	unknown 72	yes -85
#ydat	no -52
#ydeh	no 142	unknown -70	yes -96
#ydek	no 172	unknown -105	yes -96
#yder	no -74	yes 57
#ydha	no 95	unknown -122
#ydi>	unknown -89	yes 74
#ydih	unknown -81	yes 97
#ydir	no -53	unknown 45
#ydor	no -109	unknown -112	yes 198
#ydou	unknown -58	yes 70
#ydrn	unknown -54	yes 83
#ydrr	no -88	yes 62
#ye7>	no 44	unknown -183	yes 110
#yeb>	no 91	yes -93
#yeda	no -55	unknown 54
#yedd	no -54	unknown -52	yes 107
#yef>	no 91	yes -143
#yeg>	no 108	unknown -139
#yeh>	no -159	unknown 204	yes -62
#yett	unknown 56
#ygen	no -47	unknown -77	yes 125
#yghe	no 122	unknown -83	yes -44
#yghl	no -55	unknown -59	yes 109
#ygol	unknown 58
#ygou	no -82	unknown 50
#yha>	no -94	unknown 104	yes -48
#yhde	no -91	unknown -93	yes 156
#yhez	no -105	yes 82
#yina	no -68	yes 79
#yjaw	no -61	unknown 51
#yjiw	no 86	yes -59
#yjri	unknown 67	yes -100
#ykhe	unknown -45
#ykhl	no -40	unknown 59
#ykhr	no -111	unknown 110
#yl3e	no 79	yes -86
#yla>	no -102	yes 89
#ylo>	unknown -40
#yma>	no 159	unknown -103	yes -69
#ymch	no 56	unknown -92
#yna>	no -52	unknown 119	yes -67
#ynac	no 130	unknown -83	yes -106
#yom>	unknown 54
#yous	unknown 84	yes -93
#yra>	no -61	unknown 118	yes -77
#yrat	unknown -98	yes 127
#yser	no 160	unknown -118	yes -61
#yseu	no -119	unknown 189	yes -73
#ysni	no -50	yes 41
#yssi	no -43
#ytbe	no -130	yes 95
#ytfi	yes 40
#yti>	no 101	unknown -61	yes -49
#ytle	no 63	unknown -67
#ytna	no 49	yes -88
#yto>	no -103	unknown 47
#ytou	no -85	unknown 42
#ytse	unknown 52	yes -95
#yure	no 97	unknown -91	yes -54
#ywje	yes 53
#yydo	no 40	unknown -99	yes 49
#yye7	no 92	unknown -200	yes 99
#yyed	no 141	unknown -60	yes -94
#yyer	unknown -120	yes 120
#yyto	no -149	unknown 93	yes 43
#zade	unknown -70	yes 71
#zadt	no -58	unknown 71
#zaf>	yes -45
#zago	no -56	unknown -56	yes 108
#zaj>	unknown -109	yes 76
#zal>	no -52	unknown 55
#zan>	no -66	unknown 138	yes -88
#zat>	no -43
#zate	no -52
#zaza	no -52
#zbel	unknown -47	yes 42
#zdem	no -140	unknown 85	yes 50
#zeft	no -130	unknown 43	yes 64
#zeg>	no 91	yes -66
#zel9	unknown -77	yes 97
#zel>	unknown 52
#zela	no 204	unknown -125	yes -124
#zeln	no 90	unknown -90
#zen>	unknown 48	yes -48
#zer9	no -112	yes 130
#zer>	no 52
#zerk	no -57	unknown 59
#zeyy	unknown -120	yes 120
#zha>	no -66	unknown 89
#zid>	unknown 103	yes -81
#zila	no -46	yes 74
#zina	no 123	unknown -116
#zit>	no 57	unknown -58
#zito	no -69	unknown 76
#zjaj	yes 40
#zlat	no 215	unknown -219
#zle9	unknown -151	yes 163
#zn9a	unknown -53	yes 43
#znik	no -98	unknown 43	yes 41
#zon>	unknown 72	yes -54
#zoug	unknown -49	yes 60
#zouh	unknown -93	yes 83
#zoun	no -51	unknown 51
#zrab	no 57	yes -46
#zre9	no -52	unknown -68	yes 118
#zrib	unknown 56	yes -47
#zyan	unknown -109	yes 71
#zza>	unknown -87	yes 62
#zzaf	no 60	unknown 44	yes -102
#zzan	no -83	unknown 50
#zzer	unknown -47
#zzit	no -85	unknown -94	yes 145
#zzo>	no -52
#zzou	unknown -89	yes 114
1	no -128	unknown 139
10h	no -74	yes 49
11	unknown 46	yes -55
12	no 72	yes -45
12000	no -49	unknown 74
14	no -52	unknown 126	yes -79
15	yes 59
18	unknown -109	yes 79
20	no 149	unknown -97	yes -73
207	no -103	unknown 147	yes -61
21	unknown -66	yes 91
2100	unknown 66
22	no -44	unknown -76	yes 119
25	no 75	unknown -96
28	no -73	unknown 69
35	no -79	unknown 89
3a2ila	no 123	unknown -54	yes -120
3achoura	no -73	yes 69
3ad	unknown 94	yes -73
3add	unknown -121	yes 57
3adi	no -93	unknown 117	yes -45
3afak	no -53	unknown 65
3afakom	no -63	yes 40
3am	unknown -44
3amer	no -115	unknown 40	yes 46
3aref	no -108	unknown 137
3awnouni	unknown -53	yes 86
3dem	no -63	unknown -148	yes 198
3edd	no 49	unknown -96
3emmernah	yes -56
3emmi	no 61	unknown -137	yes 55
3en9i	no -91	unknown -127	yes 196
3end	unknown 59	yes -47
3endha	unknown -119	yes 93
3endhom	no -191	unknown 125
3endna	no -45
3endo	unknown -44	yes 57
3ers	unknown 41
3eyett	no 80	unknown -69
3eyyet	yes -40
3eyyetna	no 53	yes -44
3imara	no -40	unknown -40	yes 76
3inha	no -220	yes 235
3ini	no 83	unknown -73
3inia	no 92	unknown -110
3iniya	unknown -95	yes 86
3lach	unknown 55
3lia	no -82	yes 46
3lih	unknown -47	yes 57
3lihom	yes 40
3likom	unknown 42
3lina	no 49	unknown -50
3liya	no -68	unknown 113	yes -75
3mmerna	no 167	unknown -110	yes -59
3ndha	no -87	unknown -94	yes 175
3ndi	no -69
3ndo	no 98	unknown -74
3on9i	unknown -53	yes 89
3otla	no 64	yes -92
3refna	unknown 113	yes -80
3reftch	no -70	unknown 110
3tana	no -50
3tithom	no 73	unknown -53
4	no -44
40	yes 42
4h	no -55	yes 69
4x4	unknown -60	yes 64
5	yes 54
60	no 103	yes -75
65	no 148	unknown -102	yes -75
7	no -66	unknown -41	yes 108
7aja	unknown 48
7ajra	unknown 67	yes -82
7amla	no -50	unknown -47	yes 96
7amra	no -50	unknown 134	yes -81
7anout	unknown 68	yes -61
7anouti	no 84	unknown -71
7awlo	no 46	yes -86
7bess	no -63	unknown 55
7dana	no 87	yes -66
7daya	no 59	unknown -103
7did	no -74	unknown -69	yes 123
7dida	no -72	unknown -180	yes 215
7ed	no 127	unknown -76	yes -50
7ejra	no -70	unknown 90
7ekk	yes -40
7ekkit	no 52	unknown -103	yes 48
7el	unknown -119	yes 147
7ell	unknown -64	yes 43
7ellit	no -125	unknown -74	yes 183
7essa	no 83	unknown -65
7essit	no -65	unknown 76
7eyyed	no 215	unknown -142	yes -123
7it	no -62	unknown 57
7jar	no -118	unknown 56	yes 47
7jer	unknown -50	yes 40
7jra	no -102
7llit	no -124	unknown 96
7mar	no -78	unknown 170	yes -109
7mer	unknown -47	yes 49
7na	no 92	unknown -82
7ofra	no -124	yes 60
7re9	no -70
7ta	no 46
7wajbi	no -80	unknown -45	yes 126
7wayej	no 54	yes -85
7wayj	no 137	unknown -117	yes -43
8	yes -46
80	no 44	yes -58
900	no -44	unknown -92	yes 124
9ahwa	no 59	yes -82
9bel	no 68	unknown -64
9d	no -41	unknown -41	yes 60
9dam	no -66
9dim	no -150	unknown 114
9ed	no 108	unknown -72	yes -41
9eddam	no -74	unknown 63
9er3a	no -94	unknown -40	yes 115
9et3at	unknown -79	yes 94
9oddam	no 42
9rib	unknown -98	yes 43
9te3	no 51	yes -92
=answer: no	no 84	yes -49
=answer: unsure	no -57	unknown 119	yes -67
=being: animal	no 58	unknown -62
=danger: now	no 85	unknown -156
=danger: over	no -68
=danger: plea	no 41	unknown -176	yes 78
=danger: present	no -47	yes 47
=danger: put-out	no 55	unknown -62
=distress: distress	no 60	unknown -83
=document: carte_grise	no 40	yes -72
=document: constat_degat_des_eaux	unknown 61	yes -94
=document: devis_ou_facture	no -40	unknown 70	yes -79
=document: photos	no 56	yes -48
=document: recepisse_plainte	no -93	unknown 112
=hedge: hedge	no -57	unknown 134	yes -80
=idiom: figure	unknown -79
=idiom: part	unknown 105	yes -90
=idiom: traffic	no 47	yes -49
=injuries no	no 268	unknown -178	yes -90
=injuries no rather	no 252	unknown -130	yes -132
=injuries no sure	no 270	unknown -187	yes -83
=injuries none	no -63	unknown 121	yes -58
=injuries unknown	unknown -54
=injuries unknown unsure	unknown -54
=injuries yes	no -68	unknown -114	yes 183
=injuries yes sure	no -68	unknown -114	yes 183
=injury: absent	no 164	unknown -96	yes -69
=injury: body	no -126	unknown -107	yes 228
=injury: casualty	unknown -134	yes 162
=injury: doubt	no -154	unknown 256	yes -118
=injury: grave	no 101	yes -90
=injury: nobody	no 224	unknown -163	yes -62
=injury: one-well	no 228	unknown -164	yes -64
=injury: perhaps	unknown -43	yes 47
=injury: symptom	no -87	unknown -100	yes 188
=intent: complaint	no -72	unknown 98
=intent: correct	no -85	unknown 72
=intent: declare	yes 41
=intent: follow	no -73	unknown 125	yes -57
=intent: greet	no 40	unknown -56
=intent: help	no -79	unknown 81
=intent: human	no 51
=intent: other	unknown -85
=intent: thanks	yes -57
=liability: unclear	no 73	yes -79
=other autre	no -92	unknown 146	yes -57
=other collision	no -174	yes 130
=other evenement_climatique	yes -53
=other incendie	no 88	unknown -322	yes 182
=other vandalisme	unknown 40	yes -62
=other vol	unknown -51
=party: alone	unknown 67	yes -72
=party: culprit	no 90	yes -98
=party: foreign	no 170	yes -244
=party: hit-and-run	no -86	unknown -41	yes 95
=party: nobody-else	no 88	unknown -64
=party: other-vehicle	unknown -74	yes 46
=party: theirs	unknown 148	yes -153
=party: vehicle	yes 64
=person: close	unknown -49	yes 73
=person: driver	no 42	unknown -49
=person: self	no 80	unknown -111
=police: not-done	no 48	yes -65
=scene: autre	no -64	unknown 184	yes -120
=scene: bris_de_glace	yes -41
=scene: dommage_materiel	unknown 48	yes -85
=scene: evenement_climatique	no -137	unknown 52	yes 51
=scene: incendie	no 70	unknown -52
=scene: vandalisme	unknown 48	yes -69
=scene: vol	unknown 61	yes -68
=status: awaited	unknown -77
=status: not-yet	no 62
=status: refused	unknown 55
=status: unfinished	no -43	unknown -42	yes 68
=thirdParty no rather	unknown 41
=thirdParty no sure	no 146	unknown -40	yes -123
=thirdParty unknown	no -70	unknown 91
=thirdParty unknown unsure	no -70	unknown 91
=type autre	unknown 112	yes -94
=type autre sure	unknown 104	yes -94
=type autre unsure	no -74	unknown 158	yes -104
=type blessure	no -51	unknown -85	yes 136
=type blessure sure	unknown -94	yes 126
=type blessure unsure	no -69	unknown -78	yes 146
=type bris_de_glace rather	unknown -151	yes 142
=type bris_de_glace sure	unknown 41	yes -55
=type bris_de_glace unsure	no 139	yes -139
=type collision rather	unknown -48
=type collision unsure	no 42	yes -103
=type degats_des_eaux rather	no 59	unknown -71
=type degats_des_eaux sure	yes -42
=type degats_des_eaux unsure	no -184	yes 89
=type dommage_materiel	unknown 82	yes -68
=type dommage_materiel sure	unknown 70	yes -49
=type dommage_materiel unsure	unknown 130	yes -107
=type incendie rather	no 73	unknown 43	yes -171
=type vandalisme	no -43	unknown 72
=type vandalisme sure	no -54	unknown 73
=type vandalisme unsure	no -73	unknown 139	yes -65
=type vol	unknown 40
=type vol rather	no 43	unknown 84	yes -127
=type: blessure	no 43	unknown -89	yes 42
=type: incendie	unknown -50
=type: vandalisme	yes -48
accrochage	yes -50
ach	no -42
afriquia	unknown 64	yes -48
agadir	no -69	yes 78
agence	no -49
aile	no 62
ain	no -97	unknown 90
airbag	no -75	unknown -49	yes 125
ait	no -66	unknown -76	yes 126
alf	no 115	unknown -58	yes -82
ambulance	no -44	unknown -69	yes 113
ana	unknown -46
ane	no -117
antenne	no -59	unknown 96
appareil	no -55	unknown 77
appartement	no -133	unknown 192	yes -70
aquarium	no -98	unknown 144	yes -76
arrondissement	unknown -64	yes 64
ascenseur	no -59	unknown 49
atay	unknown -103	yes 67
atelier	no -56	yes 56
auto	no 90	yes -106
avant	no -43
avril	no -67	unknown 77
awel	unknown 52	yes -62
azilal	no -46	yes 74
azrou	no 93	unknown -102
b3d	no -67
b3id	no 89	yes -141
b7alha	no 40	unknown -95	yes 49
b9a	no -49	yes 43
b9ach	no -63	yes 79
b9at	no -87	yes 60
b9aw	no 137	unknown -72	yes -93
b9ina	no 169	unknown -116	yes -81
b9it	no -130	unknown -98	yes 208
b9itch	no -66
ba	unknown 74	yes -111
ba3d	no -56	unknown 88
ba9i	yes -51
bab	no 75	unknown -78
bach	no -42	unknown 45
bache	no -108	unknown -132	yes 167
baghi	no -126	unknown 175	yes -53
baie	no -86	yes 63
bain	no -85	unknown 57
balcon	unknown 66
ballon	no -99	yes 91
baqi	no -96	unknown 75
barbecue	no -51	unknown -58	yes 103
bare7	no 71	unknown -50
barra	unknown -153	yes 113
bas	no 172	unknown -147
batterie	no -58	unknown 52
bayd	no 91	yes -61
bayda	no -61	unknown 111	yes -59
bbah	no -77	yes 109
bda	unknown -64	yes 44
bdat	no -56
bdaw	unknown -79
be3d	unknown -77	yes 90
bekri	unknown -53
beldi	no -129	yes 99
beni	no 79	unknown -75
bent	unknown 40
benti	no 90	yes -53
berlingo	no 40	yes -61
bernoussi	no -49
berrechid	no -68	unknown 60
beton	yes -43
bezzaf	no 73	yes -80
bgha	unknown -55	yes 49
bghat	unknown 63
bghatch	no -84	unknown 178	yes -135
bghaw	no -71	unknown 48
bghawch	no 93	unknown -64	yes -45
bghina	unknown 107	yes -154
bghit	yes -43
bghitch	no -59	unknown -122	yes 173
bhal	yes -77
bia	no -76	unknown 73	yes -49
bicyclette	no 53	unknown -93
bidon	no -132	unknown 50
bih	no -65
biha	no 72	yes -42
bikhir	no 102	unknown -96
billet	unknown 111	yes -79
bina	no -49	unknown -70	yes 98
binatna	unknown 46	yes -71
bir	no 192	unknown -121	yes -104
biya	yes 47
bkat	no 216	unknown -138	yes -74
bkhir	no 175	unknown -122	yes -76
blassa	no 82	yes -89
blastou	no 106	unknown -188	yes 54
blesse	no 190	unknown -136	yes -59
blesses	no 184	unknown -152	yes -140
bli	no 69	yes -63
bmw	no 112	unknown -108
bnadem	no 96	unknown -49	yes -47
bnti	unknown -49
bo7dha	no -59	unknown 135	yes -78
bo7di	no 54	unknown -48
bo7do	no 98	unknown -70
bo7dou	no -135	unknown 107
boite	no 67	unknown 89	yes -172
bolice	no -69	unknown 123	yes -55
bolis	no -84	unknown -60	yes 126
bombe	no 45
bonjour	no 98	unknown -46	yes -57
bou7do	unknown -42
boulevard	no -108	unknown 129	yes -41
boulis	yes -41
bouskoura	unknown -63	yes 45
bouznika	no -98	unknown 43	yes 41
box	unknown 53	yes -70
bqa	no 53	unknown -77
bqat	no -106	unknown 98
brise	no -42
brouillard	no -63	unknown 148	yes -155
bureau	unknown 84	yes -90
bus	no 78	unknown -125
bzaf	no -41	unknown 42
cabinet	no -76	unknown 151	yes -98
cable	no 62	yes -71
cafe	no 75	yes -78
caisse	unknown -53
camera	unknown 80	yes -61
camionnette	no -72	unknown 91
camira	no -53	unknown 97	yes -47
camping	no 56
canalisation	no 178	unknown -151	yes -63
capot	unknown 78	yes -40
car	unknown 49	yes -79
caravane	no 75	unknown -126	yes 48
carrefour	no 54	yes -45
carter	unknown 117	yes -120
casa	no -43
casque	no -95	yes 49
cave	no -84	unknown 159	yes -74
ceinture	no -82	unknown -82	yes 161
ch7al	no -49	unknown 132	yes -94
cha3let	no -86	unknown 75
cha3ri	unknown -79	yes 98
chaf	no -75	unknown 69
chahda	no 75	yes -70
chaine	no -77	unknown 99
chargeur	no -114	unknown 107
charika	no 127	unknown -67	yes -67
chariot	no -53	unknown 56
chauffeur	unknown -75
chedat	unknown -48	yes 63
chefara	unknown 47	yes -40
cheikh	no 119	unknown -136
chejra	no 63	unknown -62
chekaya	unknown 56	yes -46
chem3a	no -65	unknown 79
cheminee	yes -56
chher	unknown 56
chhor	no -43
chhour	no -66	unknown 72
chibani	no 42	unknown -65
chichaoua	no -62	unknown -42	yes 81
chifour	no 113	unknown -42	yes -81
chno	yes -46
choc	no 68	yes -85
chouf	no -51	unknown 94	yes -45
chrajem	unknown 67	yes -49
chrara	no -64	yes 64
chrejem	no 86	unknown -114
chrjem	unknown -53
chta	unknown 45	yes -69
chtouka	no -99	unknown 146	yes -49
chwia	unknown -79	yes 102
chwiya	unknown -92	yes 93
cin	no -101	unknown 171	yes -77
civile	no -128	yes 91
clavier	unknown 186	yes -175
cle	no -41	unknown 53
client	unknown -60	yes 60
climatiseur	no 82	unknown -79
clinique	unknown 43
cm	no 85	yes -71
cocotte	no -63	yes 71
coffre	unknown 54
coiffure	unknown 47	yes -48
colle	unknown 51
colonne	no -88	unknown 113
compteur	no -86	unknown 87
congelateur	no 129	yes -97
corniche	no -128	yes 100
couloir	no -66	unknown 102
credit	no -76	unknown 106
dab	no -173	unknown 59	yes 98
daha	no -93	unknown -121	yes 195
dahri	no -41	unknown -109	yes 142
dak	no -108	unknown -54	yes 162
dakchi	no 45	yes -80
dakhla	no -84	unknown 76
dakhlat	no 106	unknown -203	yes 68
dakhlo	unknown 44
darbni	no 159	unknown -150	yes -49
daret	no 43
dari	no 55
dart	no 49	unknown -94
daw	no -48	yes 64
dayer	unknown 99	yes -127
dayra	unknown 107	yes -85
dayz	no 87	unknown -111
dazt	no -100
dbab	no -95	yes 77
dda	unknown 52
ddar	no 96	unknown -56	yes -43
ddat	yes 50
ddaw	no -46	unknown 57
ddawh	unknown -53	yes 68
ddow	unknown -59
de	unknown 66	yes -52
declaration	unknown 68
degat	unknown -82
degats	unknown 62	yes -43
dehri	no -92	unknown -72	yes 183
dehrou	no -47	unknown -165	yes 175
dekhan	no 80	unknown -106
dem	unknown -86	yes 111
depot	no -80	yes 64
derb	unknown 42
derba	no -67	yes 45
derbat	no 65	unknown -50
derbatni	no 164	yes -211
derbna	no 86	unknown -74
derbni	no -63	unknown 63
derbouni	unknown -150	yes 136
derk	no -87	unknown 167	yes -82
dernahch	unknown -49	yes 68
derri	unknown -117	yes 107
dert	unknown 70	yes -54
dertha	yes -57
devis	no 58	yes -48
dfe3ni	no -50	unknown -127	yes 171
dguig	no -69	unknown 106	yes -44
dh	unknown 58	yes -45
dheb	unknown 44	yes -63
dhri	no -40	unknown -101	yes 139
dial	unknown 81	yes -49
dialo	unknown -55	yes 96
dik	no -81	yes 76
dima	unknown -105	yes 87
dkhelna	unknown -74	yes 92
dkhelt	no 84	unknown -91
dkhlat	unknown 41
dlam	no 101	unknown -82	yes -52
dlou3	no -65	unknown -48	yes 112
do	no -62	unknown 80
donc	unknown 45
dorat	no 40	unknown -48
dos	no -93	unknown 43
dossier	no 82	unknown -48	yes -53
douar	no -41	unknown 93	yes -63
double	no -41	unknown 132	yes -95
douche	unknown -109	yes 69
dra3i	unknown -195	yes 164
drab	no 61	unknown -142	yes 79
drabni	no -69	yes 67
drari	unknown -51
drbat	no 80	yes -57
drbatni	no 68	yes -61
drbo	unknown 47	yes -47
drebna	no 56	unknown -47
drebni	no -73	unknown -67	yes 139
drebt	no -81	yes 50
drebto	no 246	unknown -129	yes -153
drham	yes 40
drhm	unknown 44	yes -46
drouj	no -41	unknown -67	yes 102
drri	no 67	unknown -132
duster	no -124	unknown 141
dw	unknown -162	yes 120
dwa	no -53	unknown 63
dyalha	no 40
dyalhom	no -71	yes 65
dyalna	yes 62
dyalo	no -67	unknown 105
ecole	no 76	unknown -42
elec	no -131	unknown -51	yes 118
electrique	no 115	unknown -58	yes -76
en	no 58	unknown -64
enseigne	no 53	yes -63
essaouira	no 41	yes -83
essence	no -86	unknown 94	yes -47
essuie	no -44	unknown 69
etage	no 95	yes -62
euros	no -75	unknown 109
expert	unknown 56
face	no -71	yes 95
fach	no -83	unknown 56
facture	unknown 53
fad	no -97	yes 52
fat	no 60	yes -58
fatima	yes -78
fauteuil	no 56	yes -63
fe9t	no -73
fekhdi	no -51	unknown -61	yes 108
fekki	no -57	unknown -166	yes 220
fes	no -53	unknown 55
feux	unknown 41	yes -42
fiat	unknown -63	yes 41
fih	unknown -44
fihom	unknown -124	yes 51
fina	unknown -85	yes 49
fissure	no -72
fiya	no 40	yes -49
flous	no -43
fo9i	no -45	yes 69
fo9o	no -72	unknown 50
four	unknown 78	yes -62
fourriere	no -144	unknown 53	yes 92
fraches	no 104	unknown -72
fran	no 58	yes -69
frigo	unknown 59
fsed	no 120	unknown -96
fuite	no -74	unknown 109
fya	no 78	unknown -56
ga3	no 49	yes -62
galat	no 81	unknown -57
gales	no -62	yes 43
galet	unknown 67	yes -81
galia	unknown 60	yes -68
galo	no -51	unknown 106	yes -55
galou	no -45	yes 47
garage	no 59
gardien	no -108	unknown 146
gare	no -89	yes 49
garro	no -145	unknown 66	yes 59
gendarmes	no 44	unknown -85
gha	no 69	unknown -66
ghada	no -45	unknown 46
ghadich	no 114	unknown -63	yes -51
ghadyin	no -85	yes 113
ghalat	no -99	unknown 120
ghalet	no 138	unknown -75	yes -64
ghalta	no 40	unknown 59	yes -109
ghar9a	no 120	unknown -137
ghber	unknown 44
ghda	no -91	unknown 96
ghedda	no -76	unknown 99
ghfelt	no 44	yes -72
ghi	no 92	unknown -85
ghir	no 60	unknown -51
ghorzat	unknown -77	yes 111
ghrazi	no -80	unknown -79	yes 157
ghta	no 44	unknown -81
glace	no -47	unknown 84
glissiere	unknown 56	yes -85
glovo	no 47	yes -94
golf	no 44	unknown -49
golna	no -163	unknown 220	yes -118
golt	no 50
gps	no 53	yes -102
grise	no 99	unknown -50	yes -68
gueliz	unknown -55	yes 86
guidon	no -60
ha	no -79	unknown 47
hada	unknown 51
hadak	no 98	yes -100
hadchi	unknown 66
hadi	unknown 54
haja	no 127	unknown -69	yes -69
hamdolah	unknown -51	yes 63
hamdollah	no 90	unknown -65
hamdoullah	no 69	unknown -42
hammam	no -115	unknown -87	yes 148
hangar	no 51	unknown -99
hay	no 42	unknown -43
hazza	no -89	unknown -112	yes 161
hdert	yes -46
hebtat	no 53	unknown -107	yes 61
herres	no 51	yes -45
herrsou	no 62	yes -67
hez	no 65	yes -53
hezz	no 48	unknown -58
hezzit	no -85	unknown -94	yes 145
hezzo	no -49
hhh	no 94	yes -59
hhhh	unknown 57	yes -57
hit	unknown 51
homa	yes 69
hotel	unknown 54
hrebo	no 51	yes -97
hta	unknown 42	yes -59
hwa	no 119	unknown -72	yes -49
hya	yes 42
ibn	no -55	unknown 104	yes -78
ifrane	no -41	unknown 93	yes -67
immeuble	unknown 59	yes -77
impact	unknown 92	yes -60
imta	unknown 93	yes -57
induction	no 74	yes -124
insert	no 150	unknown -141
iphone	no -60	unknown 61
iyam	unknown -81	yes 48
ja	no -61	yes 63
jab	unknown -124	yes 132
jadarmiya	no -95	yes 42
jah	unknown -200	yes 201
jaj	no -108	unknown 109
jaja	no 61	yes -89
jama3a	no 56	yes -60
jandarm	no -81	unknown 100
jani	no 70
jante	no 153	unknown -101	yes -54
janvier	no 40
jar	unknown -64	yes 62
jara	unknown -68
jarda	no 60	yes -81
jardin	no 64
jardinier	yes -59
jari	unknown 56	yes -57
jarna	unknown -47
javel	no -41	unknown 77
jawch	unknown 91	yes -73
jaya	unknown -84	yes 51
jbed	no -105	unknown -65	yes 167
jbel	unknown 78	yes -132
jdar	unknown 121	yes -129
jdarmia	no -76	unknown -73	yes 136
jdida	unknown 115	yes -90
je	no 59	unknown -101
jebs	yes -65
jeddati	no 44	unknown -94	yes 49
jeddi	yes -51
jehd	no -47	yes 56
jem3a	no -48	unknown 43
jenbi	no -63	yes 47
jer7	no 85	unknown -146	yes 43
jer7a	no 67	yes -117
jerr	no -113	unknown -43	yes 149
jib	yes -68
jiha	no -45	unknown 40
jit	no -57	unknown -60	yes 114
jm3a	no -66	unknown 95
jnan	unknown 104	yes -136
joint	no 43	unknown -42
joj	unknown -95	yes 126
jouj	yes 43
jra	no 105	unknown -89
jra7	no 104	unknown -90
jri	no -95	unknown -63	yes 147
juin	unknown 50	yes -58
k7al	no -111	yes 79
k7el	unknown 76	yes -53
k7la	no -106	yes 111
kamel	no -62	unknown 83
kamlin	no 96	unknown -44	yes -52
kan	no 64	unknown -70
kan9derch	no -46	unknown -79	yes 121
kan9te3	yes 53
kanch	no 173	unknown -116	yes -68
kanchouf	unknown -72	yes 72
kandir	no 49	unknown -53
kanet	no 60	unknown -44
kanghsel	no -40
kangoo	unknown 75	yes -72
kanhez	yes -55
kano	unknown -44
kanou	no 40	yes -71
kantsenna	yes 48
karossa	no 163	unknown -129	yes -71
karrossa	no -150	yes 109
kat	no -135	yes 105
kat9oul	no -127	yes 79
katghetti	no -44	unknown 98	yes -54
katgol	no -42	unknown 81	yes -47
katgoul	unknown 51
kay	no 42	unknown -77
kay9te3	no -74	unknown 96
kaych3el	no -62	unknown 85
kaydhak	no 165	unknown -130	yes -77
kaydiro	yes 58
kaydrni	unknown -54	yes 83
kayghewwet	no 121	yes -97
kayghli	no -55	unknown -59	yes 109
kaygoul	no -87	unknown 63
kayjawbch	unknown 66	yes -62
kayl3eb	no 79	yes -86
kayn	no -57	unknown 59
kayna	no -96	unknown 178	yes -86
kaynch	no -51	unknown 42
kaysil	no -71	unknown 40
kaytleb	no 63	unknown -67
kaywje3ni	yes 53
kbir	unknown -110	yes 94
kbira	unknown 77	yes -57
keb	no 80	unknown -43	yes -91
kebb	yes -41
kelb	no 46	unknown -98	yes 53
kemmel	no -75	unknown 135	yes -61
kenitra	no -67	yes 43
kenna	unknown -82	yes 43
kersi	no -61	unknown -93	yes 144
kesser	unknown -174	yes 156
khali	no -66	unknown 132	yes -71
khalti	unknown 58
kharej	unknown 58
kharja	unknown 41	yes -70
khass	no -50	yes 46
khassha	no -122	unknown 85
khassni	unknown 44	yes -52
khawya	no 122	unknown -79	yes -51
khbet	no 76	unknown -88
khdama	no -112	yes 139
khdat	no 74	unknown -43
khddama	no -65	yes 47
khdit	no -50	unknown 46
khdma	no -79	unknown -102	yes 92
khebbech	no -109	unknown 185	yes -95
khebtat	no 160	unknown -197
khedcha	no 161	unknown -113	yes -54
khedma	no -54	unknown 79
khellat	no -91	unknown 225	yes -147
khellaw	no -55	unknown 96	yes -45
khellit	no -80	unknown 107
khenifra	unknown 56
kherjat	no 55
khfif	no -105	yes 93
khilal	yes -76
khir	no 244	unknown -161	yes -83
khouya	unknown -50
khoya	no -61
khrej	no 47	unknown -91	yes 41
khrejna	no 117	unknown -111
khrejo	no 73	unknown -45
khsara	unknown 72	yes -50
khser	no -64	unknown 99	yes -41
khtef	unknown -145	yes 137
khtfo	no 199	unknown -185	yes -47
khti	unknown -49	yes 71
khwa	unknown -64
khwaw	no -101	unknown 153	yes -57
khyata	unknown -40	yes 65
kla	unknown -145	yes 95
klat	no -68	unknown 117	yes -48
klian	no 118	unknown -75	yes -45
km	no 96	yes -116
kol	no 40	yes -74
kola	no -74	unknown 86
kolha	no -86	yes 106
kolhom	no 51	unknown -60
kollha	no -58	unknown 111	yes -72
kollo	unknown -86	yes 69
kolna	no 109	unknown -76
kona	no 118	unknown -121
kont	unknown -46
koura	no -95	yes 41
kouzina	no 202	unknown -167	yes -61
krassa	no 72	yes -55
ktafi	no -90	unknown -127	yes 196
ktbou	no -68	unknown 120	yes -55
kteb	yes -40
ktef	no -82	unknown -101	yes 153
ktoub	unknown 58	yes -61
l2ard	no -85	unknown -98	yes 164
l3ani	no 109	yes -88
l3arbia	no -72	unknown 144	yes -74
l3assifa	no -93	yes 59
l3awd	unknown -75	yes 93
l3chia	no 65	yes -71
l3ers	unknown 70	yes -40
l3essas	unknown 72	yes -41
l3id	unknown 40	yes -52
l3omra	no -113	unknown 72
l7a9	no -127	unknown 95
l7ad	unknown 46
l7aj	no -45	unknown -125	yes 137
l7ajja	unknown -141	yes 126
l7amdolah	no 143	unknown -89	yes -59
l7amdolilah	no 183	unknown -126	yes -80
l7amdolillah	no -105	unknown -70	yes 134
l7amdollah	no 99	unknown -129
l7amdoulillah	no 58	unknown -44
l7ammam	unknown 51
l7chich	unknown 110	yes -103
l7did	no 145	unknown -156
l7ed	unknown 44
l7emmam	no -60	unknown 62
l7emsa	no -54
l7jer	no -74	yes 52
l7mar	no 72	unknown -78
l7ouma	no -61	yes 82
l7out	no 106	unknown -198	yes 67
l7ram	unknown 80	yes -94
l7ta	no -86	yes 75
l7wayej	unknown 59
l7yout	no -75	unknown 131	yes -61
l9a	no -108	unknown 104
l9antra	unknown -68	yes 79
l9elb	no 95	yes -92
l9ermoud	unknown -174	yes 132
l9it	no -47	unknown 99	yes -53
l9itha	unknown 60
laayoune	no -64	unknown 96
labas	no 48	unknown -51
lah	no -56
lakhor	yes 51
lakhra	no -96	yes 81
larache	unknown -42
larb3a	no 144	unknown -119	yes -56
lard	no 96	yes -85
lasse9	unknown -47
lassurance	no 54	unknown -47
lavabo	yes -52
lave	no -44	unknown 89	yes -82
laver	no -85	yes 87
lb7er	yes -68
lbalcon	no -88	unknown -80	yes 163
lbanka	no -44	unknown -78	yes 102
lbassamat	no 75
lbatterie	unknown 127	yes -175
lbe7r	no -65	unknown 127	yes -78
lbebe	no -48
lberd	yes -43
lbghel	no -56	unknown 74
lbid	no 87	yes -65
lbolis	no 197	unknown -77	yes -147
lbouta	unknown -87	yes 89
lcaisse	no -47	unknown 67
lcamera	no -62	unknown 129	yes -65
lcapot	yes -44
lcoffre	no 54
lconstat	unknown -53	yes 46
ldakhel	no 119	unknown -52	yes -75
le	no -115	unknown 180	yes -89
les	no -67	unknown 75
lewwel	no -94	unknown 52
lfayadan	no -86	unknown -51	yes 110
lfo9	unknown 59	yes -81
lfo9ani	unknown 112	yes -119
lforn	no -46
lgaz	no -126	yes 70
lghalta	no -140	unknown 142
lghis	unknown 47	yes -111
lghorzat	no -46	unknown -42	yes 81
lhamdollah	no 203	unknown -139	yes -78
ligament	no -51	unknown -135	yes 168
ligne	unknown 62
lih	unknown -51	yes 73
liha	yes 48
lihom	no -72	yes 41
lik	yes 63
likom	unknown 58
lila	no -62	unknown 51
lille	no 61	unknown -45
limna	no -114	unknown -87	yes 187
liser	unknown -56	yes 61
lisser	no -76	unknown 95
livraison	no 47	unknown -69
livreur	no 41
liya	unknown 67	yes -44
ljar	unknown 105	yes -109
ljara	no 128	unknown -106
lkar	no -70
lkbir	no -64	unknown -93	yes 118
lkhedma	no -66	unknown -47	yes 113
lkhel3a	no 118	unknown -85
lkhett	no -101	unknown 147	yes -60
lkhobz	no -49
lkhsara	no 136	unknown -169
lkhwatem	no 52	yes -49
lklian	unknown 67	yes -53
lkora	unknown -59	yes 43
lkorsi	no -40	unknown 171	yes -153
lkouzina	no 73	unknown -69
lkra	no 53	yes -70
llah	no 143	unknown -85	yes -60
lm3ellem	yes -87
lm3iz	unknown -60	yes 41
lma7dar	unknown -75	yes 75
lmachine	no -74	unknown 92
lmahdar	no -51	unknown 44
lmalik	unknown 55
lmatricule	no -138	yes 71
lmerra	no 50	yes -72
lmohim	no 115	unknown -152
lmoteur	no 49	yes -69
lmotor	no -49	unknown 41
lmra	unknown -47	yes 78
lmraya	no -66	unknown 54
lo7	no 191	unknown -123	yes -70
local	no -46	unknown 89	yes -43
logan	no 127	unknown -45	yes -112
lour	no -75	unknown 68
lpare	no 43	unknown -58
lparking	no 221	unknown -188	yes -50
lparquet	no -68	unknown 115	yes -63
lpc	no -69	unknown 60
lpharmacie	no 135	unknown -121
lpolis	no 137	unknown -121	yes -42
lporte	no 187	unknown -156	yes -86
lqahwa	no -83	yes 105
lunette	unknown 57
lustre	no 149	unknown -105	yes -65
lvase	no 126	unknown -61	yes -106
lvitre	no -152	unknown 240	yes -118
lvol	unknown 53
lvolant	no -86	unknown -73	yes 137
lwalid	no -40	unknown 44
lwalida	yes 58
lwe9t	unknown 52
lwer9a	unknown 76	yes -56
lwi9aya	unknown 51	yes -90
lwja3	unknown -62	yes 80
lwlad	no 64	unknown -53
lwra9	no -53
lyon	no -42
lyouma	unknown 53
m3ah	unknown -56	yes 62
m3aha	no -41	unknown 84	yes -40
m3ahom	no -51
m3akom	no -51	unknown 90
m3ana	no -73
m3aya	no 54	unknown -52
m3emmer	no 62	unknown -61
m3ewja	no -61	unknown 109	yes -48
m7dar	no 243	unknown -136	yes -159
m7loul	unknown -56
m9tou3	no 45
ma	no 56
ma3reft	unknown 47
ma3reftch	unknown 71
ma7dar	no -58	unknown 86
macbook	unknown 97	yes -120
madame	no -52	unknown 44
mafia	no 302	unknown -260	yes -99
mahdar	no -111	unknown 132
main	no 141	unknown -105	yes -48
mais	no 173	unknown -104	yes -81
majrou7	no -79	unknown 56
majrou7in	no 147	unknown -163
makan	no 178	unknown -158
makanch	no -87	yes 50
makaynch	no 48	yes -49
malle	no 64	yes -158
mama	unknown -105	yes 89
marjane	no 119	unknown -110
marrakech	no 104	unknown -54	yes -60
marteau	no -63	unknown -101	yes 136
martil	yes -74
mat	no 102	unknown -92
mata	no -93	unknown -94	yes 171
match	unknown -119	yes 94
materiel	no 42
matet	no -97	yes 135
mato	no 284	unknown -204	yes -85
matricule	no -108	unknown 147	yes -53
mazal	no -49	unknown 48
mbelel	no 41	yes -45
mcha	no 71	unknown -49
mchat	unknown -56
mchina	no -68	unknown 109	yes -41
mchit	no -50
mchitch	no -156	unknown 134
me7loul	unknown 57	yes -76
mehdia	unknown 120	yes -93
meknes	no -54	unknown 55
mektoub	yes -40
mellal	no 79	unknown -75
menhom	no -88	unknown 73
menni	no 96	unknown -76
mercedes	no -66	yes 51
merra	unknown 76	yes -51
mersa	yes -70
merzouga	unknown -49	yes 60
meskin	no 108	unknown -57	yes -62
meskina	yes 49
mesmar	no -51	unknown 72
meubles	no 145	unknown -94	yes -116
mezyan	no 92	unknown -78
mezyanin	unknown -60	yes 62
mherrsa	no -130	unknown -169	yes 242
mherrsin	no -51	unknown -83	yes 130
midelt	no 113	unknown -63	yes -80
miskin	no 161	unknown -97	yes -101
mitro	yes -45
mjrou7	no 131	unknown -47	yes -101
mktoub	no -92	yes 51
mli	no -41	unknown 45
mlli	no -54
mnfoukha	unknown -48	yes 64
mnha	no -59	unknown -82	yes 115
mni	unknown 59
mnin	yes 52
mno	no -133	unknown 142
mochkil	no 55
modem	unknown -99	yes 82
mohammadi	no 146	unknown -103	yes -81
mol	no -62	yes 55
mor	no -60	unknown 122	yes -63
mora	no -105	yes 58
mosta3jalat	unknown 64
moteur	unknown 49	yes -52
moto	yes 46
motor	no 54	unknown -86
moulaha	no -153	unknown 216	yes -75
moulat	no 67	unknown -92
moulay	yes -82
moumen	no -110	unknown 64	yes 44
mra	yes 57
mrat	no 59	unknown -60
mrati	yes 59
mrrat	unknown 79	yes -44
msdoud	no 61	unknown -40
msini	unknown 104	yes -84
mwe99e3	no 168	unknown -135	yes -61
mzyan	no 73	unknown -131	yes 51
mzyanin	unknown -164	yes 137
n	no -56	unknown 56
n3as	no 59	unknown -54
n3emro	no -105	unknown 127
n3est	no -70	yes 55
n3eyyet	no 70	unknown -60
n3ref	no 43	yes -51
n7ell	no -112	yes 81
n9der	no -83	unknown 62
n9derch	no -52	unknown -160	yes 196
n9ez	unknown -99	yes 83
na3es	no 77	unknown -148	yes 57
na3sa	no -46	unknown -94	yes 137
na3sin	no 120	unknown -79	yes -45
nad	no 63	yes -68
nador	no -43	unknown 73
nakhla	no -62	unknown 140	yes -92
nantes	no -101	unknown 67
nass	no 191	unknown -128	yes -65
nazel	no -69	unknown 81
nbeddel	no 49	unknown -54
nchki	no -47	unknown 96	yes -63
nchof	no -52	unknown 96	yes -41
ndir	no -40
ndiro	no 88	yes -55
nefs	no 51
neiman	no 83	yes -65
nemra	no -43	unknown 73
nemrti	no -127	unknown 144
ni	unknown -100	yes 116
nichan	no -84	unknown 90
nifi	no -109	unknown -56	yes 147
nit	yes -59
nkhdem	no 68	yes -67
nmchi	unknown 65	yes -50
nnas	no -105	unknown 126	yes -78
nos	no 75	yes -82
noss	unknown 86	yes -108
nsa	no 53	unknown -64
nsat	no 65	unknown -61
nsifet	unknown 98	yes -94
nsit	no 61	yes -100
nss	unknown -49
nta	no -41
nzel	unknown 63
nzelat	no 204	unknown -125	yes -124
nzelna	no 90	unknown -90
o	no -61	yes 46
okhra	unknown -122	yes 95
omar	no 87	unknown -106
onee	yes -53
operation	no -51	yes 82
ouarzazate	no -52
oujda	unknown -40	yes 54
ourika	no -54	unknown 116	yes -64
oxygene	no -47	unknown -77	yes 125
panneau	no -62	unknown 116	yes -66
panneaux	no 109	unknown -52	yes -78
panoramique	unknown -42
papier	no 50
parbriz	unknown 83	yes -60
pare	yes -41
partner	yes -70
passage	no -65	unknown -50	yes 115
pc	no 66	yes -88
peage	no -63	yes 42
peinture	unknown 53	yes -86
perceuse	no -68	unknown 87
permis	no -47	yes 48
peugeot	no -51
phare	no 83	yes -67
pharmacie	no -55	unknown 43
photo	no -42	unknown 51
pick	unknown 83	yes -77
pieton	no -46	unknown -44	yes 93
piscine	unknown -49
placard	unknown -85	yes 45
plage	no -44	unknown 77
plainte	no -41	unknown 58
plastique	no -61	unknown 109	yes -48
platre	unknown -89	yes 122
plombier	no -55	unknown 89
pneu	no 163	unknown -92	yes -80
pneus	unknown 75
point	no 50
points	no -70	unknown -86	yes 157
pompe	no -130	unknown 188	yes -61
port	no -48	unknown 99	yes -53
portable	no 141	unknown -97	yes -64
portail	no -60	unknown 94
porte	no -56	unknown 119	yes -72
portiere	unknown 58	yes -79
poteau	no 79	unknown -75
pouces	no -68	unknown 82
prelevement	no -44	unknown 85	yes -43
priorite	no 69	yes -48
qbel	yes -40
ra9m	no -112	unknown 154	yes -45
rabat	no -55	unknown 46
radiateur	unknown 44	yes -79
radio	no -41
rah	no -41	unknown -43	yes 81
rajel	no -53	unknown -42	yes 94
rajli	no -50	yes 49
rakba	no -58	unknown -70	yes 121
rakeb	no -111	unknown -63	yes 166
rani	unknown -50	yes 76
rapport	unknown 41
ras	unknown -79	yes 101
rasha	unknown 72	yes -75
rasi	unknown -88	yes 78
rasou	no -44
rass	no -72	unknown -108	yes 175
rassi	no -89	unknown -174	yes 255
rasso	no -99	unknown -48	yes 148
rayure	no 122	unknown -130	yes -58
rb3a	no -135	unknown 73	yes 48
rbat	unknown 98	yes -86
rebbi	yes -62
rech	no -91	unknown -206	yes 247
rej3	unknown -43
rejli	no -45	unknown -162	yes 199
rejlia	no 58	unknown -110	yes 43
rejlih	no -49	unknown 50
rejliha	no -62	unknown -50	yes 114
rekba	no -91	unknown -184	yes 251
remboursement	unknown 61	yes -43
repos	no -58
reservoir	no 44	yes -95
retro	no -53	unknown 75
retros	no -43	unknown 71
ri7	no 75	unknown -76
ri7a	no -105	unknown 125	yes -67
riad	yes -54
rideaux	no 275	unknown -201	yes -119
rih	no -76	unknown 101
rj3at	no -88	unknown 151	yes -101
rje3	no 59	unknown -51
rje3na	no -60	unknown 106	yes -48
rje3t	no 127	unknown -120
rjel	unknown -121	yes 119
rjli	unknown -45	yes 72
rkabi	no -82	unknown -105	yes 149
rmad	no -78	unknown -48	yes 121
rmaw	unknown -54	yes 65
rmel	no 64	unknown -41
robinet	no -55
rocade	no 41
rochd	no -55	unknown 104	yes -78
rokkab	no 137	unknown -135
rond	no 65	yes -46
roue	no -58	unknown 89
roues	unknown 87	yes -47
rwida	no -59
s7a7	no 187	unknown -157	yes -45
s7i7	no 44	yes -93
s9ef	unknown 76	yes -46
sa3at	unknown 49
sa3i9a	no 95	unknown -49	yes -53
sa7b	no -136	unknown 194	yes -84
sa7bi	unknown -98	yes 107
sa9	no 52	unknown -153	yes 61
sa9f	no -63	unknown 80
sac	yes 42
safi	no 117	unknown -51	yes -67
sahbi	unknown -60	yes 76
sak	yes 57
sakna	no 57	yes -46
sal	no -81	yes 59
salama	no 242	unknown -186	yes -81
sale	no -56	unknown 86
salem	no 247	unknown -159	yes -110
salle	no -77	unknown 41
salmin	no 137	unknown -85	yes -53
samsung	no -79	unknown 80
samu	no -55	unknown -151	yes 206
sarout	unknown 67
sayed	no -86	unknown 170	yes -121
sayeg	no 140	unknown -164	yes -49
sayeq	unknown -49	yes 69
sayg	unknown -93	yes 79
sba3	unknown -139	yes 104
sba3i	no -85	unknown -126	yes 183
sbab	no -61	unknown 100
sbagha	unknown 93	yes -68
sbe3	no -99	unknown -100	yes 165
sbitar	unknown -40	yes 76
scanner	no -51	unknown 75	yes -42
scooter	no -54	unknown 43
sda3ni	no -143	unknown 55	yes 52
se9f	unknown -109	yes 133
sebaa	no -55
sebagha	no -53	unknown 90
sebbagh	no -67	unknown 105
sebbni	no 122	yes -121
sedri	no -65	unknown -87	yes 145
sejlat	no -98	unknown 156	yes -57
sekran	unknown -44
sel3a	no -62	unknown 121	yes -62
sellom	yes 56
sellum	no -136	yes 68
serre	no 57	yes -68
serrurier	unknown 42
serveur	no -64	unknown 64
service	no -66	yes 84
sewrat	no -83	unknown 138	yes -61
sghir	unknown -64	yes 70
sghira	no -47
si	no 71	unknown -49
sidi	no 74	unknown -57
siege	no -114	unknown 79
sif	unknown -126	yes 100
sifett	no -43
simana	unknown 44	yes -45
simanat	no -81	yes 65
sir	no 40
skhoun	no -101	unknown -71	yes 150
skhouna	no 54	yes -114
ski	no -79	yes 58
sla	no -54	yes 46
slamtna	no 46	unknown -175	yes 92
sme3t	no -49	unknown 108	yes -62
sme7	no 74	yes -58
smeh	no -52	unknown -143	yes 162
smito	no -64	yes 87
snack	no -104	unknown 111
snan	no -90	unknown -102	yes 187
snin	no -54	yes 47
societe	no -63	unknown 97
sokkar	no 65	yes -71
sol	no 45	unknown -62
solaire	no -122	yes 50
sor3a	no -88	unknown -95	yes 141
souk	no -50	yes 60
sour	no -74	unknown 83
sous	no 89	unknown -85
spray	no 41	yes -47
sr9o	no -50	unknown 106	yes -64
sre9o	unknown 52	yes -75
ss9ef	no -42	unknown 101	yes -97
ssalam	unknown -84	yes 89
ssel3a	no -98	unknown -102	yes 161
sta7	no 43	unknown -115	yes 67
stah	no 51	yes -66
station	no 50	unknown -57
stel	no -83
store	unknown 84	yes -83
stylo	unknown -40
sultan	unknown 53
surtension	no 42	yes -66
t2ada	no 142	unknown -112	yes -45
t7er9at	no -50
t7er9o	no -44	yes 58
t7re9	no 90	unknown -91
t7re9t	no -61	unknown -46	yes 104
t9as	no 128	unknown -83	yes -46
t9elbat	no 118	unknown -133
ta	no 139	unknown -76	yes -63
ta3	no -55	unknown 171	yes -142
ta3wid	unknown 110	yes -127
ta7o	no -54	unknown 45
ta7ti	no -67	unknown 117	yes -56
tabla	unknown -132	yes 103
table	no 82	unknown -110
tableau	no 50	unknown -65
tache	yes -91
tadrar	no 91	unknown -52
tags	no -64	unknown 111	yes -45
tahat	no -75	yes 88
tajin	unknown -45
tan	no 71	unknown 40	yes -187
tanger	no -43	unknown 93	yes -46
tani	no -83	unknown 56
tanja	no -61	yes 67
tanya	unknown -85	yes 101
tar	unknown -94	yes 51
tarat	no -78	yes 47
taret	no -123	unknown -81	yes 166
tayara	no -63	unknown 95
tayeh	no -147	unknown 182	yes -59
taza	no 53	unknown -64
tbarkllah	no 64	unknown -94
tche99at	no 49	yes -73
tcherreg	no -65	unknown 87	yes -55
tchettat	no 92	unknown -184	yes 85
tchqet	unknown 91	yes -60
tchqqat	no -91	unknown 137	yes -45
tdar	no 265	unknown -203	yes -98
tdarr	no 65	unknown -47
tderr	no 204	unknown -101	yes -108
te7	unknown 164	yes -151
te7re9	no -46	yes 64
te7to	no 133	unknown -93	yes -43
tebla	no 213	unknown -224
tebrouri	no -44	unknown -88	yes 120
tel3at	no 43	yes -44
tele	no -41	unknown 52
telephone	unknown -45
telj	no -77	yes 64
telt	unknown -50	yes 43
temoin	no -63	unknown 94
tempete	no -81	yes 51
tente	no -66	yes 47
tfahemna	no 155	unknown -67	yes -102
tfaw	no -92	unknown 56
tfekk	no -123	unknown -148	yes 229
tfelle9	no -110	unknown -60	yes 127
tfer9e3	unknown -84	yes 52
tferg3at	no -87	unknown 118	yes -42
tferge3	no -47	yes 66
tferge3at	no -109	unknown -213	yes 249
tferre9	no -126	unknown 166	yes -81
tfinaha	no 96	unknown -62
tfitha	no 116	unknown -151
therres	unknown -104	yes 136
therrsat	unknown -43	yes 64
tichka	no -89	unknown 54
tilifon	no -41	yes 41
tilifoun	no -99	unknown 61
tiyo	unknown 72	yes -64
tjer7at	unknown -41	yes 50
tjra7	unknown -87	yes 59
tjre7	no 91	unknown -68
tjre7t	unknown -66
tkesser	unknown -90	yes 75
tkhedchat	no 103	unknown -93
tkhelles	no -51	unknown 45
tkherbe9	unknown 48
tkhne9	unknown -68
tkit	no 62	unknown -75
tkser	unknown -126	yes 112
tla3	no -113	unknown 94
tla3t	unknown -166	yes 151
tla9	unknown -94	yes 68
tlat	no -51	unknown 44
tlata	unknown -70	yes 47
tle3	no -40	unknown 60
tle3na	no 153	unknown -198
tle3t	yes 50
tle9	no -53	unknown 62
tlfaza	no 41	yes -68
tlgha	unknown 61
tlwat	unknown -41	yes 57
tma	unknown -146	yes 99
tmess	no 203	unknown -153	yes -58
tmma	unknown -64
tnefekh	unknown 83	yes -69
tnefkh	no 72	unknown -51
tnefkhat	no -81	unknown -141	yes 207
tnfekh	unknown 86	yes -76
tobis	no -126	unknown 64	yes 60
toit	no -51
toiture	no -86	unknown 54
tomobilat	no -45	unknown 50
tomobilti	no 40	yes -44
tonobilti	no -148	unknown 191	yes -57
toub	no -45	unknown 93	yes -47
toulouse	no 76	yes -83
tqas	yes -60
tqlebt	unknown -117	yes 138
tra9	no -43	unknown 117	yes -76
trace	no -66	yes 47
tracteur	yes -49
tractor	no 67	unknown -130
train	no 44	yes -57
tram	unknown -142	yes 120
transport	yes -52
tren	no -99	yes 69
tri9	yes 54
tricycle	unknown -68
triporteur	unknown -76	yes 98
trottoir	unknown -65	yes 73
tsab	no 112	unknown -67	yes -44
tsadmna	no 127	unknown -71	yes -75
tsawer	no 78	unknown -40
tsed	no 113	yes -82
tsellekh	unknown -72	yes 84
tsre9	no -66	unknown 139	yes -71
ttelj	no 160	unknown -73	yes -86
tuyau	unknown 44	yes -48
ultras	unknown -70	yes 93
up	unknown 83	yes -77
urgences	no 121	unknown -120	yes -56
usine	no -81	unknown 137	yes -69
vaisselle	no -44	unknown 89	yes -82
valise	no -43	unknown 73
vehicule	yes -40
veranda	no 51	unknown -43
verglas	unknown -108	yes 52
vestiaire	no -74	unknown 94
villa	no 44	unknown -166	yes 106
virage	no 57	unknown -49
vitre	unknown 50	yes -53
vitrine	no 78	yes -47
voisine	no 60	yes -137
voiture	no -50	yes 47
volant	unknown -133	yes 101
w9e3	unknown -70
w9ef	no -122	unknown 185	yes -67
w9efch	no -65	unknown -47	yes 111
wa7di	unknown 51	yes -107
wa7ed	unknown -52
wa9ef	no 66
wa9fa	yes 43
wa9t	no 170	unknown -116	yes -65
wach	unknown 91	yes -53
wad	no -104	unknown 149	yes -74
wahd	unknown -45
wahda	yes -46
wahdin	no 46	yes -61
wahed	no 147	unknown -89	yes -57
wakha	no 186	unknown -152	yes -51
wakil	unknown 46
walida	no -91	unknown -147	yes 201
walo	no 47
walou	no 106	unknown -97
wc	no -134	unknown 81
we7da	no -99	unknown -48	yes 116
we9fat	no 56	yes -41
weekend	unknown 43
wejhi	no -52	yes 75
wejhou	no -144	yes 133
wel	no 71	unknown -50
wellat	unknown -40
wer9a	unknown 83	yes -90
wgef	unknown -64	yes 77
wlad	no -86	unknown 42
wladi	no 50	yes -88
wld	no -84	unknown 111	yes -44
wldi	no -46	yes 42
wlidati	no 84	yes -47
wlidi	no 44	unknown -67
wost	no 76	yes -98
wqe3	unknown 93	yes -76
wra9	yes -72
wsel	no 122	unknown -96
wsslat	yes -46
wst	unknown 47
ya	no -138	unknown 175	yes -47
ya3ni	no 93	unknown -76
yallah	no -49
yam	no -64	yes 73
ychouf	unknown -47	yes 54
ydi	unknown -89	yes 112
ydih	unknown -116	yes 110
ydir	unknown 88	yes -79
yeddha	no -54	unknown -71	yes 121
yeddi	no -62	yes 88
yji	yes -68
yjiw	no 86	yes -59
ymchi	no -46	yes 82
ymken	unknown 54
youm	unknown -41	yes 52
youssef	unknown 84	yes -93
ysni	no -50	yes 41
ytbeddel	no -130	yes 95
zadet	unknown -70	yes 71
zadt	no -58	unknown 71
zagora	no -56	unknown -56	yes 108
zaj	unknown -114	yes 80
zbel	unknown -47	yes 42
zdem	no -127	unknown 107
zel9at	unknown -81	yes 100
zer9a	no -112	yes 130
zerban	unknown -61	yes 83
zerbia	no -43	unknown 106	yes -63
zerbiya	unknown 124	yes -83
zerktouni	no -57	unknown 59
zit	no 85	unknown -49
zitoun	no -68
zjaj	no -50	yes 69
zjaja	unknown 75	yes -116
zle9	unknown -199	yes 204
zle9t	unknown -59	yes 54
zn9a	unknown -53	yes 43
zrabi	no 46	yes -48
zre9	no -52	unknown -68	yes 118
zriba	unknown 56	yes -47
@thirdParty
	no 154	unknown -255	yes -60
#00dh	unknown -47
#0dh>	no 41	unknown -43
#10h>	no -134	yes 144
#1200	no 64
#1500	no -44	yes 56
#200>	no 41
#207>	yes 52
#2100	no 72	yes -60
#2ard	yes 40
#2eda	unknown 53	yes -51
#2eme	no -49	yes 61
#2ila	no -113	yes 125
#2oul	no -54	yes 68
#300>	no -88	yes 112
#3200	no 125	unknown -68	yes -60
#3a2i	no -83	yes 95
#3ach	no 78	unknown -63
#3add	yes 43
#3ah>	no -102	yes 120
#3aha	no -55	unknown 111	yes -61
#3aho	no -133	unknown 79
#3aja	no 129	yes -100
#3ako	no 60
#3ali	no -67	yes 79
#3am>	no 56
#3ama	no 52
#3ame	no 81	yes -59
#3ami	no 77	yes -53
#3amm	no -169	yes 180
#3amr	no 89	yes -76
#3and	no -180	yes 195
#3ani	no 43	unknown -80
#3arb	no -104	yes 119
#3arf	no -85	yes 109
#3as>	no -49
#3asi	no -77	yes 98
#3ass	no -41	yes 56
#3awd	no -149	yes 169
#3awn	no -40	unknown 65	yes -40
#3aye	no 46
#3chr	no 135	yes -108
#3dem	no 136	yes -117
#3eb>	yes 48
#3ech	no -111	yes 121
#3ed>	yes 47
#3edd	no -146	yes 180
#3el>	no 54
#3ell	no -83	unknown 75
#3elm	no -148	yes 168
#3eme	no 46
#3emr	no -64	unknown 86
#3en9	unknown -42
#3end	yes 43
#3est	no -86	yes 105
#3et>	no 109	unknown -47	yes -61
#3ett	no 66	yes -41
#3ewj	no -64	unknown 167	yes -161
#3eye	no -51	unknown 87
#3eyt	no -47	yes 57
#3i9a	no 56	yes -45
#3iba	unknown -49
#3id>	no 57
#3in>	no 82	yes -66
#3inh	no -75	yes 87
#3ini	no 50
#3iya	yes 45
#3iye	no -83	unknown 53
#3jal	no -41	yes 68
#3lac	unknown 109	yes -103
#3lat	no 55	yes -56
#3let	yes 47
#3lik	unknown 53	yes -49
#3lin	no -115	unknown 95
#3liy	no -100	yes 114
#3ma>	no 113	yes -104
#3mel	no -43	yes 57
#3mme	no -50	yes 67
#3ndi	no -79	unknown 63
#3ndk	yes 53
#3ndo	no -64	yes 83
#3otl	no 68	yes -42
#3oud	no 53
#3ouh	unknown 58	yes -105
#3oum	no 88	yes -60
#3ra>	no -143	yes 168
#3ref	unknown 105	yes -75
#3rej	no -76	yes 96
#3rou	yes 52
#3sa>	no -52	yes 70
#3sin	no 51
#3tad	no -94	yes 116
#3tan	no -138	yes 160
#3tar	no -92	yes 107
#3taw	unknown 50
#3tin	no 99	unknown -42	yes -57
#3tit	no -72	yes 88
#3to>	no 127	yes -119
#3yal	no 66
#4000	no -168	yes 186
#400>	no 69	yes -50
#4x4>	yes 51
#5000	no -56	yes 74
#500>	yes 55
#600>	no -65	yes 73
#7ab>	no 94	yes -77
#7ad>	no 66	yes -48
#7adi	no -112	yes 124
#7aj>	no 70	yes -55
#7ajb	no 46
#7aje	no -94	yes 103
#7ajj	no -63	yes 79
#7ajr	no -102	unknown 171	yes -114
#7akk	no -68	yes 86
#7ali	no -111	yes 123
#7all	no 69	unknown -57
#7alo	no -50	yes 63
#7amd	yes 56
#7aml	no -82	yes 111
#7amm	no -88	yes 66
#7amr	no 69	yes -56
#7ar>	no -73	unknown -50	yes 96
#7ass	no 74	yes -67
#7awl	no 53	yes -40
#7bes	no 67	yes -43
#7chi	no -73	yes 80
#7dan	no -185	unknown 52	yes 101
#7dar	no -60	yes 80
#7day	no 68	yes -51
#7dha	no 47
#7di>	no 117	yes -96
#7do>	no 60
#7dou	no 47
#7e9>	no -155	yes 162
#7edr	yes 51
#7efr	no 78	yes -50
#7ejr	no 75	yes -51
#7ekk	no -73	unknown 49
#7el>	no -44
#7emm	no 70
#7ems	no 52
#7er>	no 84	yes -50
#7err	yes 45
#7et>	no 101	yes -78
#7ett	no 85	yes -52
#7eyd	no 45
#7eyy	no 56	yes -42
#7ha>	no 210	unknown -141	yes -92
#7i7>	no 134	yes -109
#7jar	no 137	yes -100
#7jer	no 42
#7jir	no 93	yes -59
#7jra	no 89	yes -70
#7la>	no 104	yes -86
#7lef	no -202	yes 216
#7lli	no -125	unknown 106
#7lou	no 53
#7mam	no 81	yes -67
#7mel	no 99	yes -77
#7mer	unknown 67
#7ofr	no 166	yes -155
#7oud	no -144	unknown -46	yes 164
#7oum	no 147	unknown -77	yes -76
#7out	no 93	yes -82
#7ra>	no -203	unknown 247	yes -110
#7ri9	no 90	yes -81
#7rir	no -139	yes 150
#7sa>	no 146	unknown -57	yes -103
#7sab	no 73
#7tha	no 113	yes -87
#7tho	yes 48
#7ti>	no -77	yes 102
#7to>	no 106	yes -85
#7tou	no 50
#7way	yes 56
#7you	no -130	yes 143
#7zam	no 191	yes -177
#900>	no 91	yes -70
#93at	no -100	yes 117
#99at	no 80	yes -66
#9ad>	unknown 153	yes -191
#9ahw	no 54	yes -43
#9al>	yes 50
#9ani	no -80	yes 113
#9ant	no 77	yes -67
#9ari	no 125	yes -101
#9as>	no -50	yes 73
#9asn	no 65	yes -46
#9ass	no -84	yes 82
#9atc	no -90	yes 99
#9aw>	no -78	yes 99
#9aya	no 68	yes -56
#9dam	no -64	unknown 111	yes -50
#9e3t	unknown -58	yes 81
#9ech	no 123	unknown -114
#9ed>	no 129	yes -107
#9edd	unknown 71	yes -73
#9efc	no -106	yes 112
#9eft	no -93	yes 110
#9ell	no 121	yes -103
#9er3	no 175	yes -159
#9erm	no 52
#9es>	no 99	yes -77
#9ess	no -98	yes 111
#9et3	yes 46
#9et>	no 45
#9ett	no 43	yes -74
#9ez>	no 178	yes -155
#9fa>	no -64	yes 52
#9fat	yes 62
#9ina	no 41
#9it>	yes -67
#9ith	unknown 111	yes -113
#9lou	no 88	yes -73
#9ni>	no -77	yes 99
#9oda	no 130	yes -109
#9ol>	no 64
#9olo	no -129	unknown 137
#9oul	no -152	unknown 170
#9reb	no 138	yes -114
#9sem	no -170	yes 185
#9ta3	yes 44
#<100	no -60	yes 73
#<10h	no -134	yes 144
#<120	no 102	yes -71
#<12>	no -60	unknown 122	yes -66
#<12h	no 75	yes -63
#<14>	no 84	yes -70
#<150	no -44	yes 56
#<18h	yes 45
#<19h	no -57	yes 84
#<202	no -129	yes 148
#<207	yes 52
#<210	no 72	yes -60
#<21>	no 45	unknown -47
#<22>	no 44
#<23h	no 101	yes -68
#<250	no 103	yes -83
#<28>	no 62	yes -48
#<2em	no -49	yes 61
#<300	no 187	unknown -47	yes -139
#<320	no 125	unknown -68	yes -60
#<35>	no -140	yes 159
#<3a2	no -93	yes 105
#<3a9	no -269	unknown 232
#<3ac	no 68	unknown -73
#<3an	no -180	yes 195
#<3ar	no -74	yes 97
#<3as	no -49	yes 69
#<3aw	no -108	yes 124
#<3ch	no 88	yes -67
#<3de	no 133	yes -119
#<3ed	no -49	yes 75
#<3en	yes 45
#<3es	no -116	yes 128
#<3iy	no -186	yes 144
#<3mm	no -51	yes 67
#<3nd	yes 42
#<3om	no 83	yes -56
#<3ot	no 77	yes -48
#<3re	no -98	unknown 177	yes -89
#<3ta	no -64	yes 81
#<3ti	no -76	yes 100
#<400	no -85	yes 105
#<4x4	yes 51
#<600	no -76	yes 85
#<7ad	no -102	yes 112
#<7aj	unknown 50
#<7al	no 53
#<7am	no -40	yes 67
#<7as	yes 47
#<7aw	no 82	yes -67
#<7be	no 44
#<7ch	no -109	yes 128
#<7di	no 77	yes -57
#<7ej	no 125	yes -103
#<7ek	no -74	unknown 51
#<7et	no 71	yes -42
#<7ey	no 63	yes -40
#<7ja	no 142	unknown -41	yes -103
#<7je	no 110	yes -97
#<7jr	no 89	yes -70
#<7ll	no -125	unknown 106
#<7me	unknown 53	yes -65
#<7of	no 166	yes -155
#<7re	no 113	yes -85
#<7wa	yes 46
#<80>	no 77	yes -55
#<900	no 49
#<9ah	no 66	yes -55
#<9al	no -48	yes 61
#<9as	no -70	yes 75
#<9d>	no 107	yes -93
#<9da	no -45	unknown 100	yes -57
#<9di	yes 54
#<9ed	yes -60
#<9el	yes 40
#<9er	no 197	yes -175
#<9es	no -136	yes 161
#<9le	no -163	yes 174
#<9tt	no -96	yes 108
#<acc	no -122	unknown 61	yes 56
#<ach	unknown 49	yes -67
#<aci	no 62	unknown -42
#<aga	no -100	unknown 66
#<age	no -93	unknown 93
#<ail	no -81	unknown 56
#<ain	no -88	unknown 51
#<air	no 50
#<ait	no 108	yes -95
#<akh	no 51
#<alf	no 125	yes -108
#<amb	no -62	yes 73
#<ane	no 134	yes -102
#<ann	no 60	yes -44
#<ant	no 65	yes -46
#<aqu	no 89	yes -82
#<ard	no 81	yes -72
#<asc	no 56
#<asl	no -167	unknown 214	yes -129
#<ass	no 70	unknown -43
#<att	no -93	yes 120
#<aud	yes 49
#<ava	no 59
#<avr	no 75	yes -47
#<azi	no 123	yes -114
#<azr	no 102	yes -78
#<b3d	no 41
#<b3i	no 89	yes -70
#<ba9	no 55
#<ba>	yes 51
#<bab	no 79	yes -59
#<bai	no 62
#<bal	yes 55
#<baq	no 43
#<bar	no 47
#<bas	no -57	yes 84
#<bat	no -79	unknown 64
#<bay	yes 52
#<bd>	no -78	yes 89
#<beb	no 58	yes -42
#<bek	no 81	yes -59
#<ben	no 59
#<bet	no 59
#<bha	unknown 59	yes -97
#<bia	no -75	yes 79
#<bih	yes 45
#<bil	no 75	unknown -44
#<bin	no -124	unknown 49	yes 71
#<bir	no 88	yes -67
#<bit	unknown 64
#<biy	no 93	yes -76
#<bka	yes 43
#<bkh	no 65	yes -40
#<ble	no -46	yes 68
#<bli	no 49
#<bmw	no -76	yes 82
#<boi	no 55	yes -40
#<bol	no 55
#<bom	no 74	yes -58
#<bor	no 87	unknown -40	yes -51
#<box	no 89	yes -74
#<bre	no 212	yes -190
#<bri	no 69	yes -47
#<bro	no 60
#<bru	no -43	yes 52
#<bss	no -101	yes 112
#<bur	no 55
#<bza	no 62	yes -41
#<cad	no 100	yes -82
#<caf	no -103	yes 119
#<cai	no 131	yes -111
#<cal	no 89	yes -71
#<cap	no 45
#<cat	no 55
#<cav	unknown 66
#<cei	no -132	yes 139
#<ch7	no -68	unknown 64
#<chf	no 68	yes -44
#<chh	unknown 82	yes -59
#<chi	yes -41
#<cho	no -51
#<cht	yes -64
#<cir	no -40	yes 56
#<cit	no -49	yes 76
#<cle	no 80	unknown -62
#<cli	yes 40
#<cm>	no 77	yes -65
#<coc	yes 43
#<cof	no 57
#<col	no -45	yes 83
#<cor	yes 51
#<cou	no 45	yes -64
#<cra	no -74	yes 110
#<cre	no 58	yes -45
#<cri	no -77	yes 85
#<cui	no 45
#<d7e	no 80	yes -67
#<d9a	no 51
#<da3	no 106	yes -86
#<daq	no 56
#<dat	unknown -48
#<day	yes 41
#<daz	no -90	yes 52
#<ddi	no 42
#<ddo	yes 49
#<de7	no -158	yes 167
#<deb	no -77	yes 99
#<dec	no 76	yes -48
#<def	no -56	yes 71
#<del	no -114	yes 129
#<dem	yes 53
#<den	yes 52
#<dep	unknown 40
#<des	no -45	yes 58
#<dfe	no 40
#<dha	no 61	yes -57
#<dhe	no 72	yes -60
#<dhr	no 47
#<dik	no 55
#<dim	no -69	yes 78
#<dis	no 130	yes -116
#<dla	no 153	yes -138
#<do>	no 70	yes -62
#<don	no 116	yes -94
#<dor	yes 61
#<dos	no 117	yes -82
#<drb	yes 68
#<drh	no 61	yes -40
#<dri	yes 44
#<drn	no 58
#<dus	no 40
#<dw>	no -79	yes 101
#<dwa	yes -43
#<ech	unknown -43	yes 62
#<eco	yes 52
#<ele	no 78	yes -54
#<en>	no -83	unknown 98	yes -56
#<ens	no 46	unknown -52
#<ent	no -41	yes 51
#<eta	no -97	yes 112
#<eur	no 62	yes -45
#<exp	no -100	yes 132
#<fac	yes -41
#<fad	no 103	yes -90
#<far	no 188	unknown -67	yes -155
#<fat	no 53
#<faz	no 116	yes -89
#<fe9	unknown 43
#<fek	yes 40
#<fel	unknown 96	yes -84
#<fen	no 68	yes -49
#<fer	no 63
#<fes	no 77	yes -47
#<feu	yes 51
#<fhe	unknown 100	yes -166
#<fia	no -66	yes 80
#<fil	no 124	yes -89
#<fis	no 103	yes -76
#<fkh	yes 55
#<flo	no 89	yes -49
#<for	no 112	yes -100
#<fou	no -45	unknown 84	yes -55
#<fra	no -43	yes 58
#<fre	no -89	yes 104
#<fse	no -63	yes 79
#<fya	no 49	yes -43
#<ga3	no 75	yes -60
#<gaz	no 59	yes -45
#<ghb	unknown 115	yes -103
#<ghd	no -57	yes 79
#<ghf	no 187	yes -169
#<ghr	no 50
#<ght	no 65	yes -55
#<gla	no 85	yes -67
#<gli	no 55
#<glo	no -55	yes 62
#<gou	no 73	yes -57
#<gps	no 150	yes -122
#<gra	no 76	yes -57
#<gri	no 49
#<gro	no 52	yes -44
#<gue	no 58
#<gui	no 118	yes -94
#<ha>	no -131	yes 146
#<hal	no 142	yes -114
#<ham	no 58	yes -43
#<hde	no -75	yes 91
#<heb	no -70	yes 84
#<her	no -74	yes 97
#<hhh	no 43
#<hit	unknown 55	yes -57
#<hom	no 75	yes -59
#<how	yes 47
#<hra	no 86	yes -70
#<hta	no 48
#<hwa	no -80	yes 102
#<hzz	no -103	yes 111
#<ibn	no 60
#<ifr	no 46
#<imm	no -144	yes 152
#<imp	no 100	unknown -42	yes -63
#<imt	no -66	unknown 60
#<ind	no 48
#<int	yes 50
#<iph	no 90	yes -74
#<ita	no -69	yes 87
#<iya	no -64	yes 80
#<jab	no -107	unknown 57	yes 43
#<jah	no -69	yes 81
#<jaj	no 74	yes -49
#<jam	no -105	unknown 68
#<jar	no -94	yes 106
#<jay	no -44
#<jbe	no 97	yes -78
#<jda	no 90	yes -67
#<je>	no -40	yes 59
#<jeb	unknown 79	yes -98
#<jeh	no 100	yes -86
#<jel	no 62
#<jem	no 43
#<jen	no -69	unknown 47
#<jer	no 91	yes -56
#<jet	no 67	unknown -83
#<jir	no -96	yes 83
#<jit	no -40
#<jm3	no 92	yes -68
#<jme	no 130	yes -110
#<jnb	no 72	yes -52
#<joi	no 53	yes -41
#<jra	no 56
#<k7e	no -72	yes 92
#<k7l	no 102	yes -86
#<ka3	no -75	yes 85
#<kab	no 63	yes -51
#<kad	no 77	yes -65
#<kar	no -105	yes 119
#<kas	no 42
#<kef	no 109	yes -80
#<kel	no 69
#<ker	no 69	unknown -51
#<kes	no -102	yes 117
#<ket	no -151	yes 167
#<khb	no -145	unknown 72	yes 74
#<khi	no -113	yes 136
#<khm	no 58	unknown -46
#<khn	no -48	unknown -48	yes 79
#<kho	no -68	yes 50
#<khs	yes 52
#<khw	no 59
#<khy	no 114	yes -103
#<kif	unknown 40	yes -76
#<kla	no -42
#<kli	no -52	yes 70
#<km>	no -108	yes 136
#<knn	no -96	yes 108
#<kor	no -110	yes 129
#<kou	no -51	yes 67
#<ksi	no -173	unknown 223	yes -95
#<kti	no 95	yes -81
#<l3e	no -41	yes 64
#<l3r	no 44
#<l3y	no 66
#<l7b	no -155	unknown 135
#<l7c	no -121	yes 129
#<l7i	unknown 65	yes -66
#<l7l	no 148	yes -131
#<l7o	no 100	unknown -40	yes -57
#<l7r	no -54	yes 74
#<l7s	unknown 120	yes -161
#<l7t	no -47	unknown 67
#<l7y	no -125	yes 138
#<l9d	no 70	yes -54
#<l9e	no 51
#<l9i	no 41	yes -77
#<l9o	no 55
#<la3	no 66
#<la7	no 118	yes -105
#<laa	no -64	unknown 110	yes -89
#<lac	unknown -45
#<lah	yes 47
#<lam	no 54
#<las	no -136	unknown 109
#<lat	no 225	yes -212
#<lav	no 53
#<lb7	no -88	yes 110
#<lbl	no 66	yes -42
#<lbr	no 73	yes -54
#<lbu	no 51
#<lch	yes 47
#<lcl	no -52	yes 63
#<lcu	no -55	yes 72
#<lda	no 40
#<le>	yes 54
#<let	yes 40
#<lfa	no -73
#<lfj	no -91	yes 100
#<lfl	no 84	yes -52
#<lfo	no -48
#<lfr	no 45
#<lge	no 141	yes -127
#<lgo	no 42
#<lgr	no -51	yes 71
#<lho	no -64	yes 76
#<lhw	no 44
#<lig	no 75	yes -61
#<lil	no 47
#<lin	no -45	yes 69
#<lis	no -45	unknown 81
#<liv	yes 53
#<liy	no 52
#<lja	no -70	yes 95
#<lje	no -94	yes 112
#<lka	yes 43
#<lkb	no 78	yes -65
#<lko	no 49
#<lkt	no -184	yes 209
#<lli	no -103	yes 79
#<llo	no 90	yes -80
#<lm3	no 49
#<lm7	no 46	unknown -44
#<lme	no -76	yes 42
#<lmh	no -43	yes 54
#<lmi	no -115	yes 128
#<lmk	no 59
#<lms	no 88	yes -69
#<lo7	no 162	yes -154
#<loc	yes 54
#<log	no 41
#<lor	no -64	yes 42
#<lpc	no 106	yes -91
#<lpi	no -54	yes 70
#<lpl	no -51	yes 79
#<lpr	no -68	yes 82
#<lqa	no 42
#<lqd	no -150	yes 162
#<lqi	no 78	yes -62
#<lri	no -143	yes 154
#<lsa	no 148	yes -131
#<lun	no 114	unknown -46	yes -68
#<lus	no -93	yes 103
#<lva	no -131	yes 146
#<lve	no 47
#<lvi	no 52
#<lvo	no 41
#<lwa	no 65	yes -42
#<lwi	no 104	yes -87
#<lwj	no -147	yes 172
#<m3a	no -43
#<m3e	unknown 107	yes -66
#<m3i	no -55	yes 75
#<m3t	no -98	yes 106
#<m7d	no -123	yes 150
#<m7e	no 139	yes -127
#<m7l	no 56
#<m9e	no 46
#<m9l	no 88	yes -73
#<m9o	unknown -57	yes 57
#<m9t	no 55	yes -41
#<ma3	unknown 57
#<mad	no -45	yes 56
#<maf	no 52	yes -40
#<mah	no 94	yes -74
#<mai	unknown 77	yes -41
#<maj	yes 47
#<mak	no -90	unknown 76
#<mal	no -55	yes 43
#<mam	no 49
#<man	no -84	yes 100
#<mar	no -45	yes 70
#<mas	no -109	unknown 64
#<mbe	unknown 66	yes -72
#<mde	no -129	unknown 172	yes -68
#<mdr	unknown 77	yes -62
#<me7	no 63
#<mec	no 126	yes -113
#<med	yes 50
#<meg	no 125	yes -103
#<meh	no 50
#<mek	unknown 40	yes -45
#<mes	no 45
#<met	no -156	yes 171
#<meu	no 171	unknown -41	yes -129
#<mez	no -94	yes 112
#<mfe	no 60	yes -56
#<mft	no 76	yes -56
#<mgh	no 82	yes -60
#<mhe	no 53
#<mic	no 172	yes -148
#<min	no -161	yes 175
#<mja	no 81	yes -62
#<mkh	no 79	yes -80
#<mkt	no 44
#<mnh	no 47
#<mni	no -60	unknown 48
#<mnn	no 58	yes -41
#<moc	no -152	yes 170
#<mod	no 62	yes -53
#<mol	no -68	yes 83
#<mon	no -50	yes 88
#<mor	no -48	yes 50
#<mou	no -57	yes 62
#<mrr	no -104	unknown 81
#<msd	no 42
#<mse	no -134	unknown 185	yes -94
#<msi	no -85	yes 100
#<msk	no 53	yes -45
#<mss	no 43
#<mta	no -129	yes 135
#<mtq	no 84	yes -71
#<mzr	no -44	yes 52
#<mzy	no -42	yes 53
#<n3e	no -79	yes 69
#<n3r	no 57	yes -60
#<n9d	no -87	yes 113
#<n9e	no 139	yes -115
#<na3	no 52
#<na9	no 131	unknown -55	yes -78
#<nac	yes 49
#<naf	yes 51
#<nak	yes 46
#<nat	no -59	yes 76
#<naz	no -40	yes 56
#<nbe	no 58	yes -46
#<nch	unknown 67
#<ndd	no 103	yes -84
#<ndo	no -96	yes 113
#<nef	yes 57
#<nei	no 66	yes -50
#<nem	no -62	yes 75
#<net	no -132	yes 147
#<nez	no -75	yes 86
#<nfe	no 173	yes -152
#<ngo	yes 56
#<nhe	unknown 139	yes -138
#<nif	no -46	yes 66
#<nim	no 50	unknown -44
#<nit	no 136	yes -116
#<nji	no 45
#<nkh	yes 52
#<nmc	no -43
#<nou	no -76	unknown 79
#<nqe	no -108	yes 115
#<nre	no 68
#<nsa	no -108	unknown 47	yes 62
#<nta	no -46	yes 65
#<nte	no 66	yes -54
#<ntl	no 126	yes -92
#<ntn	no -104	yes 108
#<nwa	no 100	unknown -52	yes -52
#<oct	no 45
#<one	no 53
#<ope	no 46
#<ost	no -208	yes 229
#<oua	no 48	yes -40
#<ouj	unknown 43	yes -51
#<ouk	no -140	yes 153
#<our	no 92	yes -73
#<oxy	no 106	yes -88
#<pal	no -197	yes 211
#<pap	no 70
#<pas	no -48	yes 84
#<pat	no 84	yes -71
#<pc>	no 84	yes -73
#<pea	no 52
#<peu	no -67	yes 91
#<pho	no 64	yes -53
#<pie	yes 43
#<plo	no 54	yes -44
#<pne	no 75	yes -57
#<pot	no 103	yes -79
#<pre	no -42	unknown 73	yes -58
#<pri	no 59
#<pro	no -118	yes 145
#<qas	no 94	yes -75
#<qbe	no 57	yes -50
#<qel	no -63	yes 76
#<qis	no 157	yes -145
#<qod	no -53	unknown 75
#<rac	yes 44
#<rad	no 61
#<rah	yes 42
#<ran	unknown 63
#<rap	no -158	unknown 85	yes 66
#<ray	no -50	yes 70
#<rb3	no 70	yes -56
#<rea	no -65	yes 83
#<reb	no -91	yes 104
#<rec	no 75	yes -73
#<rek	no -52	yes 75
#<rem	no -74	unknown 53
#<ren	no 51
#<rep	no 71	yes -61
#<res	no 56	yes -43
#<ri7	no 49
#<ria	unknown 57	yes -68
#<rih	no 51
#<rj3	no 104	unknown -79
#<rja	no 102	yes -88
#<rjl	no 136	yes -119
#<rka	no 41
#<rke	no -59	yes 83
#<rma	no 73	yes -60
#<rme	no 85	yes -109
#<roc	yes 63
#<rok	no -74	unknown 57
#<ron	yes 56
#<rri	no -117	unknown 146	yes -68
#<rwi	no 104	yes -89
#<s7a	no -45	yes 66
#<s7i	no 134	yes -109
#<sa3	no 57
#<sa7	yes 57
#<sab	no -215	yes 233
#<sac	no 56
#<sah	no -96	yes 120
#<sak	no -94	yes 115
#<san	unknown 50
#<saq	no 87	yes -45
#<sar	no 54
#<saw	no 129	unknown -40	yes -88
#<say	no -60
#<sbe	no 105	yes -61
#<sbi	unknown 68
#<sda	no -49	yes 72
#<sdd	no 125	yes -105
#<se3	no 140	yes -120
#<se9	no 51
#<sed	no -52	yes 72
#<sef	no -96	unknown 139	yes -56
#<sek	no -108	yes 126
#<sel	no 63	yes -44
#<set	unknown 51
#<si>	no -169	yes 185
#<sin	yes 43
#<sip	no 54
#<sir	yes 47
#<siy	yes 47
#<skh	yes 60
#<ski	no -44	unknown -68	yes 88
#<sle	no 234	yes -227
#<sma	no 66	yes -52
#<smi	no -56	yes 69
#<sni	no -99	yes 117
#<soc	no -59	yes 96
#<sok	no 81	yes -60
#<sor	no -133	yes 141
#<spr	no 114	yes -99
#<ss9	no 48
#<sse	no -49	yes 63
#<ssi	no -79	yes 92
#<ssm	no 43
#<sta	no 52	yes -62
#<ste	no -81	yes 97
#<sty	no -78	yes 94
#<sul	no 73	unknown 59	yes -132
#<sur	unknown 74	yes -98
#<swa	no -71	unknown 88
#<syn	no -121	unknown 95
#<t2a	no 62
#<t9e	no 105	unknown -46	yes -62
#<t9s	no 132	yes -118
#<t9t	no 67	yes -51
#<ta3	no -119	unknown 144
#<tac	no -146	yes 165
#<tad	no 56
#<tag	no 107	yes -86
#<tah	yes 40
#<taj	no 47
#<tam	no 130	yes -98
#<tan	no 55
#<tar	no -54	yes 74
#<tas	no 55
#<tat	no 65	yes -48
#<taz	unknown -40
#<tba	no 60	yes -42
#<tbe	no 84	yes -55
#<tbi	no -48
#<tdo	no -82	yes 114
#<te3	no 77	yes -62
#<teh	no 90	yes -78
#<tem	no -74	yes 57
#<ten	no 94	yes -80
#<ter	no -50	yes 65
#<tet	no 54
#<tfi	no 49
#<tgo	no 148	unknown -61	yes -107
#<tiz	no 68	yes -46
#<tje	yes 52
#<tks	no 120	yes -93
#<tlg	no 85	unknown -54
#<tli	yes 52
#<tlw	no 44
#<tma	no 71	yes -51
#<tmm	yes 62
#<tne	no 56	yes -58
#<tnf	no 60	yes -44
#<tob	yes 58
#<toi	no 40
#<tol	no 159	yes -138
#<ton	unknown 41
#<tqe	no 221	yes -196
#<tql	no 107	yes -72
#<tqt	no 49
#<tsa	yes 55
#<tsr	no 91	yes -56
#<tss	yes -57
#<tta	no -54	unknown 96	yes -46
#<tte	no 124	yes -101
#<tur	no 124	unknown -45	yes -78
#<tuy	no -53	yes 51
#<twa	no 57	yes -44
#<twi	no -214	unknown 167
#<tze	no -62	yes 76
#<ult	no 79	yes -70
#<usi	no 40
#<vai	no 54
#<val	no 88	yes -54
#<veh	no -67	yes 99
#<vid	no -103	yes 122
#<vil	no 141	yes -119
#<vis	no 54
#<voi	no -42	yes 52
#<vol	no -57	yes 82
#<w9f	no 133	unknown -61	yes -100
#<wa3	no -144	yes 173
#<wa9	no -61	yes 66
#<wac	unknown 83	yes -68
#<wad	no 139	yes -114
#<wah	no -57	yes 67
#<wak	no 41
#<wc>	no 150	yes -124
#<we7	no -116	unknown -47	yes 156
#<we9	no -50	yes 56
#<wee	no 57	yes -48
#<wej	no 89	yes -74
#<wer	no -54	unknown 161	yes -108
#<wla	unknown 48
#<wll	no 111	unknown -44	yes -65
#<wqe	no -157	unknown 130
#<wra	yes 44
#<wse	yes -49
#<wsl	no 58	yes -41
#<wst	no 42	unknown 59	yes -102
#<y3t	no 94	unknown -40	yes -54
#<y7e	no 41
#<ya>	no -72	unknown 154	yes -119
#<ych	no -47	yes 63
#<ydd	no 127	yes -105
#<yde	no 84	yes -68
#<ykh	no -100	yes 120
#<ymk	unknown 45
#<yse	no 139	yes -120
#<ysi	no -77	yes 94
#<ysn	yes 48
#<ysr	no 103	yes -90
#<ytb	no 112	yes -73
#<zad	no -74	yes 87
#<zag	no 140	yes -113
#<zbe	no -105	yes 123
#<zde	no 40
#<zen	no -95	unknown 114	yes -49
#<zer	no -67	yes 77
#<zin	no 162	unknown -42	yes -144
#<ziy	no -118	yes 146
#<zja	no 46
#<zle	no 104	yes -80
#<zra	no 50
#<zre	no -61	yes 78
#a2il	no -83	yes 95
#a3d>	no 73	yes -56
#a3ed	yes 52
#a3en	no -110	unknown 80
#a3es	no 68
#a3ha	no 70	yes -50
#a3i9	no 56	yes -45
#a3i>	no 67	yes -49
#a3ja	no -47	yes 67
#a3le	no -40	yes 48
#a3lo	no -124	yes 131
#a3o>	no -55	yes 66
#a3ra	no -76	unknown -49	yes 120
#a3re	unknown 73	yes -78
#a3sa	no -50	yes 68
#a3si	no 51
#a3t>	no 64	yes -43
#a3ta	no -88	unknown 102
#a7b>	no -132	yes 146
#a7bi	yes 40
#a7d>	yes 40
#a7da	no 47
#a7di	no 110	yes -94
#a7et	no 107	yes -83
#a7ti	no -116	yes 142
#a99>	no 160	unknown -72	yes -86
#a9aw	no -95	yes 106
#a9de	no 70	yes -53
#a9es	no 83	yes -59
#a9f>	no 126	yes -111
#a9fa	no -79	yes 67
#a9fi	no -68	yes 84
#a9i>	no 44
#a9in	no -47	yes 59
#a9m>	yes 44
#a9t>	no -139	yes 168
#aaro	yes 46
#aayo	no -64	unknown 110	yes -89
#aban	no -50	unknown 113	yes -119
#abel	no -67	yes 86
#abin	no 110	yes -81
#abiy	no 51	yes -47
#abla	yes 48
#abni	no -88	yes 102
#abou	no -128	unknown 102
#abra	no 88	yes -73
#abri	no 112	yes -87
#abro	yes 49
#abt>	no -109	unknown -51	yes 154
#acbo	no 60	yes -50
#acci	no -96	unknown 84
#accr	no -67	yes 97
#acha	no 116	yes -100
#acho	no 93	unknown -67
#act>	no 100	unknown -42	yes -63
#acto	no 108	yes -82
#ada>	yes 41
#adam	no -64	yes 77
#adan	no 64	yes -49
#adch	no 40
#adda	yes 45
#addi	no 140	yes -122
#adem	yes 43
#aden	no 90	yes -75
#ader	no 61
#adic	no -93	yes 108
#adio	no 59
#adir	no -101	unknown 59	yes 41
#adit	no -54	yes 76
#admn	no -100	yes 115
#adra	yes 41
#adt>	no -61	yes 82
#adyi	no -99	yes 118
#afch	no 52
#afe>	no -103	yes 119
#afha	no 45
#afla	no -157	yes 167
#afon	no -92	unknown 71
#afou	no 43
#afra	no -105	yes 127
#aft>	yes 51
#agad	no -100	unknown 66
#agaz	no -94	yes 103
#agen	no -93	unknown 93
#ager	no -82	yes 95
#ages	yes 64
#agh>	no -142	unknown 46	yes 100
#agha	no -40	unknown 49
#aghi	yes 46
#agne	no 68	yes -47
#agor	no 140	yes -113
#ags>	no 90	yes -73
#ahat	no -57	yes 85
#ahbi	no -50	yes 64
#ahd>	no -65	yes 73
#ahda	yes 44
#ahdi	no 145	yes -121
#ahed	no -55	yes 70
#ahem	yes 53
#ahla	no 205	yes -189
#ahli	no -104	yes 116
#ahwa	no 47
#aid>	yes 55
#aie>	no 71	yes -54
#aign	no 58
#aile	no -76	unknown 52
#aill	no -89	yes 105
#aint	no 70	yes -50
#aiso	no -61	yes 80
#aiss	no 105	yes -84
#ait>	no 89	yes -76
#aite	no -107	yes 117
#ajaj	no 129	yes -100
#ajbi	no 78	yes -65
#ajbo	yes 48
#ajeb	no -130	yes 147
#ajem	no -95	yes 113
#ajin	no 47
#ajja	no -112	yes 129
#ajra	unknown 99	yes -138
#aka>	no -81	yes 96
#akan	no -105	yes 117
#akay	no -80	unknown 71
#akba	no -48	yes 66
#akch	no 71	yes -48
#akeb	no 72	yes -56
#akec	yes 81
#aket	no 73	yes -61
#akh>	no 46
#akhe	unknown 50	yes -55
#akhl	no 78	yes -52
#akho	no -41	yes 54
#akhr	no -46	yes 65
#akhz	no 40
#akil	no 68	yes -41
#akin	yes 42
#akna	no -96	yes 119
#al3a	yes 45
#ala>	no 47
#alad	no -125	yes 136
#alak	yes 45
#alan	no 131	yes -103
#alat	no -66	yes 94
#alb>	no 85	yes -54
#alem	no 115	yes -102
#alf>	no 106	yes -81
#alha	no -44	yes 62
#ali>	yes 47
#alia	no -54	yes 68
#alid	no 73	yes -54
#alik	no 43
#aliy	no -120	yes 140
#alko	no -225	yes 239
#all>	no -61
#alli	no -64	yes 94
#almi	no -42	yes 65
#alna	no -68	yes 84
#alt>	no -66	yes 93
#alta	no -114	yes 128
#alys	no 114	unknown -40	yes -73
#ama3	no -158	unknown -40	yes 188
#amat	no 47
#ambu	no -59	yes 72
#ame3	no -53	unknown 142	yes -128
#ame>	no -46	yes 57
#amel	unknown 55	yes -64
#amen	no 113	yes -92
#ami3	no -123	unknown 109
#amia	yes 48
#amil	unknown -49	yes 67
#amio	no -56	yes 64
#amir	yes 40
#aml>	yes 43
#amlo	no 151	yes -141
#amna	no 44
#amou	no -48	yes 76
#ampi	no 41
#amra	no 96	yes -79
#amsu	no 101	yes -85
#amu>	yes 50
#an3e	no 82	yes -71
#an9d	no -41	unknown 147	yes -126
#an9t	no -42	yes 57
#anal	no -44	yes 70
#anap	no 70	yes -56
#anat	no 57
#anbi	no 114	yes -95
#and>	no -144	yes 157
#anda	no -41
#ande	no -41	yes 61
#andi	yes 51
#andr	no 77	yes -63
#ange	yes 69
#angl	no 97	yes -87
#ango	yes 40
#anhe	no 91	yes -67
#ani>	no -50	yes 50
#ania	no 115	yes -88
#anic	no 59	yes -43
#anin	no -79	yes 90
#aniy	no -87	yes 51
#anja	no 46
#anjr	no 42
#anka	yes 48
#ankh	no 121	unknown -43	yes -76
#ankt	no 46
#anmc	no -91	yes 110
#annu	no 60	yes -44
#ano>	no -50	yes 68
#anre	no -56	yes 72
#ansa	no -65	unknown -46	yes 93
#anse	no 51
#ansi	yes 40
#ansm	no -74	yes 89
#anto	no -77	yes 106
#antr	no 40
#anya	no 50
#aoua	no 158	yes -137
#aout	no -46	unknown 110	yes -72
#ape>	no 70	yes -56
#appe	no 163	yes -155
#appo	no -158	unknown 85	yes 66
#aqi>	no 95	yes -70
#aql>	no -102	yes 109
#aqqa	no -89	yes 106
#aqua	no 93	yes -85
#arac	no 45
#arag	no 43
#arak	no -40	yes 63
#aras	no 144	yes -127
#arat	yes 51
#arav	no 83	yes -67
#arba	no -142	yes 177
#arbi	no -105	yes 119
#arbn	yes 47
#arbr	unknown 54	yes -41
#arch	no -54	yes 71
#arde	no 46
#ardi	yes -52
#aref	no -50	yes 73
#areh	no -75	unknown 119	yes -50
#arei	no 67	yes -55
#arej	yes 44
#ares	no 63	yes -45
#aret	no -59	unknown 98	yes -40
#arf>	no -55	yes 73
#arfa	no -50	yes 68
#arfi	no -79	yes 91
#arge	no 86	yes -70
#ari>	no -56	yes 56
#arik	no -46	yes 63
#arin	no 174	yes -160
#ario	no -103	yes 65
#arit	no 68	unknown -47
#ariu	no 89	yes -82
#ariy	no -47	yes 55
#arja	yes 58
#arje	no 99	yes -68
#arkl	no 50
#arky	no -142	unknown 61	yes 70
#arm>	no -42	yes 51
#arme	no 55
#armo	no 122	yes -110
#arna	no -140	yes 156
#aro>	no -51	yes 73
#aros	no -92	yes 97
#arqa	unknown 92	yes -153
#arqu	no 74	yes -58
#arr>	no 51	yes -40
#arra	no -42	yes 64
#arre	yes 40
#arro	no 43
#arti	no -94	yes 107
#artn	no -107	yes 118
#arto	no -109	yes 125
#arya	no -109	yes 118
#arza	no 48	yes -40
#asat	yes 59
#asce	no 56
#ase>	no -108	yes 122
#asfi	no 61	yes -50
#asha	no 40
#asif	no -77	yes 98
#asin	no 92	yes -62
#asla	no -250	unknown 180
#asma	no 65	yes -49
#asna	no 94	yes -63
#asni	no 80	yes -55
#asol	no 144	yes -127
#asse	no -40	yes 71
#assh	no 71	yes -63
#asso	no 90	yes -71
#ast>	no -48	yes 73
#asti	no 81	yes -64
#at7r	no -111	yes 128
#atal	no 108	unknown -46	yes -62
#atar	no -136	unknown 103	yes 43
#atat	yes 43
#atba	no 48
#ate>	no 68	yes -42
#atea	no -128	yes 140
#atec	no 129	unknown -89	yes -50
#atel	no 67	yes -52
#ater	no 55
#atet	no 73	yes -47
#ateu	no 87	yes -61
#atgo	no -118	yes 74
#atha	unknown 47
#atho	no -204	yes 218
#atic	no 66	yes -48
#atim	no -158	yes 170
#atkh	unknown 57	yes -84
#atla	no 71	yes -56
#atna	no -50	yes 69
#atni	no -97	yes 94
#ato>	no -68	yes 87
#atou	no -55	yes 74
#atra	yes 46
#atre	no 87	yes -69
#atri	no -69	yes 50
#ats>	yes 42
#atsi	no -41	yes 55
#att>	yes 56
#atta	no 169	yes -161
#atti	no 67	yes -52
#aute	no -43	unknown 56
#avab	yes 46
#avan	no 72	yes -49
#aver	no 73	yes -54
#avie	no 50	yes -42
#avri	no 75	yes -47
#awab	no 67
#awan	no 120	yes -109
#awar	no 80	unknown -40	yes -40
#awbc	no -53	yes 84
#awbn	no -81	yes 92
#awbo	no -50	yes 60
#awch	no -56	unknown 87
#awd>	no -123	yes 141
#awda	no 105	yes -87
#aweb	no -110	unknown 84
#awen	yes 58
#awer	no -93	yes 110
#awho	no 45
#awi>	no 48
#awli	no 83	yes -66
#awlo	no 65	yes -51
#awni	no -74	unknown 96
#awya	no -46	unknown 88	yes -63
#ay3o	no 91	yes -64
#ay3r	no -155	unknown 179	yes -72
#ay7e	no 58	yes -51
#ay9>	no -169	unknown 246	yes -217
#ay9e	unknown -54
#ay9t	no -120	unknown 80
#ayad	no 63	yes -46
#ayar	no 73	yes -60
#ayba	no -50	unknown 156	yes -124
#ayd>	no 48
#aydk	no 95	unknown -77
#aydo	no -132	yes 145
#aydr	no -112	yes 134
#aye9	no 40
#ayeb	no -72	unknown 153	yes -138
#ayed	no -43	yes 69
#ayef	no 103	unknown -51	yes -53
#ayeg	no -41	yes 54
#ayeh	no -129	unknown 239	yes -189
#ayej	no -42	yes 64
#ayeq	no -46	yes 60
#ayer	no -67	yes 78
#ayet	no 53
#ayg>	no 101	yes -79
#ayga	no -68	yes 86
#ayhd	no -76	yes 85
#ayj>	no 80	yes -57
#ayja	no -53	yes 84
#ayjr	no -46	yes 69
#ayl3	no -135	yes 146
#ayna	no 80	yes -57
#aync	no -49	unknown 70
#aynz	no -62	unknown 40
#ayou	no -64	unknown 110	yes -89
#ayre	yes 43
#ayse	no -73	yes 98
#ayso	yes 48
#ayss	unknown 57	yes -50
#ayti	yes 48
#aytl	no -61	yes 66
#ayts	no -68	yes 74
#ayur	no -56	yes 74
#ayya	no 67	yes -54
#ayye	no -152	yes 162
#ayz>	no -67	yes 97
#aza>	yes 44
#azel	no -80	yes 95
#azi>	no 42
#azil	no 123	yes -114
#azon	no -52	yes 73
#azro	no 102	yes -78
#azt>	no -129	yes 145
#azza	no 53	yes -44
#b3d>	no 41
#b3id	no 98	yes -79
#b7ar	no -92	unknown -60	yes 134
#b7er	no 84	yes -50
#b9aw	yes 54
#ba3>	no 65	yes -51
#ba3i	no 72	yes -50
#ba9>	no -56	yes 70
#ba9i	no 55
#baa>	unknown 85	yes -129
#bagh	no -66	unknown 41
#baha	no 94	yes -69
#bain	no 80	yes -48
#bakh	no 52	yes -42
#bal>	no -111	unknown 49	yes 53
#ball	no -63	yes 80
#ban>	no -43	unknown 64
#banc	no 112	yes -80
#bane	yes 50
#bani	no -50	yes 68
#baqi	no 88	yes -68
#bar>	no -148	unknown 225	yes -186
#bard	no 84	yes -67
#barr	no 88	yes -68
#bati	no -128	yes 150
#batn	no -180	yes 213
#batt	unknown 52	yes -86
#baw>	no 97	yes -87
#bba>	no 146	yes -135
#bbag	no -156	unknown 41	yes 118
#bbah	no -69	yes 89
#bbat	no 114	yes -86
#bbaw	no 97	yes -87
#bbi>	no -91	yes 104
#bbni	no -81	yes 94
#bch>	no -100	unknown 78
#bdaw	no 98	yes -86
#bdel	no 65
#be7r	no 62	yes -53
#be9>	no -115	unknown 64	yes 60
#bed>	no 102	yes -87
#bedd	unknown 76	yes -81
#begh	yes 52
#beht	no 55
#bekr	no 41
#beld	no 85	yes -48
#bele	unknown 52
#belg	no -196	unknown 193
#bell	no 109	unknown -45	yes -63
#ben>	no 127	yes -109
#ber>	yes -52
#berd	no 74	yes -51
#bern	no 87	yes -72
#berr	unknown 46	yes -79
#bes>	no 73	yes -53
#bess	no 62	yes -45
#beth	no -64	yes 93
#beto	no 59
#bett	no -63	yes 76
#bezz	no 45
#bgha	no -45
#bghe	no -95	yes 115
#bghi	no 44
#bha>	no 46	yes -73
#bhal	no -59	unknown 109	yes -74
#bi9>	no -194	unknown 227	yes -76
#bia>	no -73	yes 91
#bib>	no -50
#biba	no -91	unknown 112
#bid>	no 115	unknown -69	yes -51
#bida	no -159	unknown 131
#bide	no 86	yes -60
#bido	no 51
#bien	no -52	unknown 120	yes -125
#biha	yes 44
#bila	no -41	yes 68
#bill	no 75	unknown -44
#bilt	no -40	yes 71
#bin>	unknown 48
#bina	no -81	yes 94
#bini	yes 52
#bis>	no -41	yes 62
#bisk	no -130	yes 142
#bita	unknown 65
#biya	no -63	yes 78
#bkhi	no 65	yes -40
#bki>	no -67	yes 86
#blas	no 73	yes -50
#blea	yes 44
#bles	no 52
#bli>	no -42	yes 59
#blo>	no 126	yes -117
#bmw>	no -76	yes 82
#bna>	yes 47
#bnad	yes 43
#bnat	no 73	yes -43
#boit	no 55	yes -40
#bola	no -59	yes 67
#boli	no 44
#bomb	no 74	yes -56
#bomp	no 75	yes -63
#book	no 60	yes -50
#bord	no 57	unknown -53
#bota	yes 43
#bou7	no 116	yes -87
#boua	yes 42
#bouc	no -53	yes 74
#boug	no 120	yes -101
#bour	yes -65
#bous	no -57	yes 68
#box>	no 89	yes -74
#bra>	no 51
#brad	no 79	yes -62
#brah	no -79	yes 92
#bret	no 119	yes -92
#bri>	no 81	yes -72
#bris	no 96	yes -73
#briz	unknown 59	yes -90
#bsse	no -101	yes 112
#btat	no -69	yes 91
#bti>	no -74	yes 90
#bto>	no -43	unknown 116	yes -82
#btou	no 40
#bula	no -59	yes 72
#bus>	no -50	yes 68
#byed	no -41	unknown 46
#bzaf	no 62	yes -41
#cabi	no 129	yes -97
#cabl	no -95	yes 113
#cadd	no 153	yes -138
#cade	yes 46
#cafe	no -103	yes 119
#cais	no 86	yes -70
#cal>	no 82	yes -57
#cala	no 77	yes -63
#cami	no -53	yes 55
#camp	no 41
#cant	no -77	yes 106
#cara	no 40
#card	no 70	yes -56
#cart	yes -44
#casq	no -44	yes 61
#cass	no -61	unknown 170	yes -224
#cata	unknown -43
#cave	unknown 50
#cboo	no 60	yes -50
#ccid	no -130	unknown 94
#ccin	no -59	yes 79
#ccro	no -67	yes 97
#cede	no -57	yes 67
#cein	no -138	yes 146
#cens	no 56
#ces>	no -62	yes 86
#ceus	no -49	yes 75
#ch3a	no -102	yes 113
#ch3e	no 54
#ch7a	no -68	unknown 64
#cha9	no 74
#chab	no -92	yes 104
#chaf	no -50
#chag	no -67	yes 97
#chah	no -62	yes 75
#chak	yes 47
#chan	yes 44
#chao	no 125	yes -101
#chas	no 115	yes -94
#chaw	no 47
#chch	no 73	yes -50
#chd>	no 60
#chdd	no 59	yes -46
#che3	unknown -59
#cheb	no -114	yes 144
#chef	no 43
#chei	no 51
#chej	no 66	yes -46
#chek	yes 65
#chel	yes 46
#chet	no 125	yes -93
#chfa	no 156	yes -133
#chhe	no -66	unknown 149	yes -98
#chho	no -70	unknown 60
#chia	no 63
#chic	no 41
#chid	no -70	unknown 73
#chik	no 52
#chil	no 162	yes -142
#chit	no 64	yes -53
#chka	no 71
#chki	yes 41
#chko	unknown 74	yes -47
#choc	no -62	unknown 53
#chof	no -64	unknown 44
#choi	no 63
#chon	yes 45
#chor	no -78	yes 71
#chqe	no 41
#chqq	no 68	yes -52
#chri	no 73
#chrj	no 44
#chta	unknown 41	yes -54
#chto	no 74	yes -53
#chwa	no 49	yes -42
#cide	no -96	unknown 74
#cien	no 59
#ciet	no -59	yes 96
#cin>	no 77	unknown -41
#cine	no -69	yes 50
#circ	no -40	yes 56
#cite	yes 57
#clar	no 64
#cle>	no 70
#clie	no -148	yes 160
#clig	no -66	yes 78
#clin	no 48
#coco	no 107	yes -90
#coff	no 42
#cole	no -46	yes 67
#colo	no -78	unknown -55	yes 121
#comp	no 75	yes -59
#conc	no 110	unknown -46	yes -71
#cong	no 72	yes -55
#cons	no -42	yes 41
#cord	no -41	yes 55
#cott	no 107	yes -90
#coul	yes -42
#cour	yes -77
#cris	no -46	yes 57
#croc	no 69	yes -46
#cteu	no -64	yes 78
#ctob	no 45
#ctor	no 108	yes -82
#ctri	no 50
#cuis	no 52
#cula	no -130	yes 149
#cule	no -91	yes 87
#curi	no -83	yes 92
#d9ay	no 43
#da2i	no 86	yes -68
#da3>	no 128	yes -117
#da3a	no -93	yes 134
#da3n	no -109	yes 126
#dad>	yes 40
#dade	no 160	yes -127
#daha	no 83	yes -60
#dair	no 92	yes -73
#dakh	no 42	yes -55
#dala	no 64
#dama	no -60	yes 75
#dame	no -46	yes 57
#dami	no 57
#damn	no 44
#dan>	no 44
#dana	no -259	unknown 81	yes 158
#daqq	no 56
#darb	no -49	unknown 43
#dari	no -70	yes 87
#dato	no -83	yes 99
#dayz	no -67	yes 97
#daz>	no -49	unknown 50
#dazt	no -129	yes 145
#dbab	no 65	yes -47
#dch>	yes 57
#dchi	no 47
#dda>	no 44
#ddad	no -100	yes 119
#ddar	no 70
#ddel	unknown 60	yes -43
#ddem	yes 41
#ddi>	yes -45
#ddit	no -55	unknown 45
#ddou	no 77	yes -52
#ddow	no -49	yes 68
#de7k	no 42
#decl	no 64
#def3	no -78	yes 95
#dega	no -40	yes 52
#degd	no -183	unknown 224	yes -98
#dehk	no -125	yes 135
#dehr	no 41
#dekh	no 67	yes -52
#del>	no -63	unknown 41
#deli	no -92	yes 110
#dema	no 41
#deme	no -190	yes 200
#demt	no 116	yes -84
#den>	no -140	yes 153
#dena	no 90	yes -75
#dent	no -103	unknown 54	yes 42
#depa	no -102	unknown 129
#depo	no 55
#derc	no -86	unknown 44
#derj	no 54
#derk	unknown 61	yes -83
#dero	no -136	yes 148
#des>	no -45
#dga>	no -180	unknown 271	yes -163
#dha>	yes 40
#dhak	no 73	yes -62
#dheb	no 75	yes -63
#dhom	no 57
#dia>	no -44	yes 73
#diat	no 69
#dic>	no -121	unknown 95
#dich	no -59	yes 73
#dida	no 47
#dien	unknown 161	yes -220
#dim>	yes 54
#dima	no -44	yes 56
#din>	no 73	yes -46
#dini	no -94	yes 109
#dio>	no 61
#diss	no 88	yes -76
#dit>	no -64	yes 50
#dita	no -107	yes 119
#dito	no 153	yes -138
#diya	no -47	yes 61
#djaj	no -42	yes 66
#dkha	no 70	yes -51
#dkhl	yes -44
#dkom	unknown -46
#dlam	no 141	yes -123
#dlou	no -41	yes 52
#dmna	no -100	yes 115
#dna>	yes 45
#dola	no 41
#doll	yes 41
#don>	no 91	yes -69
#donc	no 116	yes -94
#donn	no 58	unknown -49
#dor>	no -40	yes 52
#dora	yes 47
#dos>	no 116	yes -88
#doss	no 104	yes -63
#dou>	no 72	yes -52
#doua	no -91	unknown 130	yes -51
#doub	yes 50
#douh	no -63	yes 74
#dour	no -74	yes 86
#dous	no -60	yes 76
#douz	no -83	yes 97
#dow>	yes 44
#dra>	no -100	yes 128
#drab	yes 64
#dras	no -65	yes 85
#drbo	yes 42
#dre>	no 51
#drha	no -49	yes 68
#drhm	no 115	yes -106
#dri>	no -92	yes 103
#driv	no -93	yes 116
#drna	no 58
#drni	no -58	yes 75
#dron	no -61	yes 80
#duct	no 65	yes -56
#dust	no 54
#dwa>	unknown 44
#dyin	no -99	yes 118
#e3a>	unknown -45	yes 64
#e3ha	no -90	yes 110
#e3la	no 185	unknown -114	yes -173
#e3na	no 52	yes -41
#e3ni	yes 43
#e3t>	no 43
#e77e	no -112	yes 122
#e7da	no -116	unknown -47	yes 156
#e7lo	no 49
#e7na	no -66	yes 76
#e7o>	no -159	unknown -50	yes 192
#e7r>	no 62	yes -53
#e7ro	no -54	yes 61
#e7to	no 84	yes -67
#e99a	no 97	yes -81
#e9at	unknown -40
#e9ba	no -89	yes 116
#e9el	no 52
#e9f>	no 46
#e9fa	no -95	yes 100
#e9ni	no -96	yes 121
#e9o>	no 77	yes -63
#e9ou	no 138	yes -126
#e9t>	no 41	yes -52
#eage	no 52
#eba>	no -116	yes 129
#ebaa	unknown 85	yes -129
#ebag	unknown 68	yes -47
#ebal	no 107	yes -97
#ebat	no 85	yes -72
#ebba	no 41
#ebbi	no -120	yes 138
#ebbn	no -81	yes 94
#ebch	no -54	unknown 71	yes -49
#ebda	no 45
#ebha	no 102	yes -83
#ebla	no -71	yes 86
#ebni	yes 45
#ebo>	no 83	yes -72
#ebs>	no 118	yes -94
#ebto	no -70	unknown 135	yes -75
#echa	no 48	unknown -42
#echc	no 69	yes -48
#echi	no -92	unknown 120	yes -47
#ecla	no 64
#ecol	yes 41
#ecte	no -130	yes 143
#ecti	no 59	yes -40
#ectr	no 52
#ecur	no -83	yes 92
#eda>	no -75	yes 60
#edam	no -127	yes 137
#edat	no 83	yes -60
#edde	no -86	unknown 99
#edes	no -57	yes 67
#edni	no 52	yes -41
#edri	no -104	yes 117
#eeke	no 57	yes -48
#efch	yes 54
#efeu	no 111	unknown -50	yes -61
#effe	no -69	unknown 48
#effi	no 97	yes -74
#effo	yes 46
#efna	no -127	unknown 155	yes -64
#efon	no 69	yes -51
#efou	no -99	unknown 61
#efro	yes 64
#efs>	yes 56
#eft>	no 44	yes -66
#eftc	unknown 72	yes -64
#efto	yes 41
#egat	no -59	yes 68
#egre	no 72	yes -60
#ehd>	no 130	yes -113
#ehdi	no 40
#ehic	no -67	yes 99
#ehri	yes 40
#ehro	no 100	yes -89
#eign	yes 56
#eikh	no 51
#eil>	no 55	yes -46
#ein>	no -41	yes 53
#eint	yes 56
#ej3o	unknown 74	yes -62
#eja>	no -89	yes 95
#ejhi	no 112	yes -95
#ejho	no 104	yes -93
#ejja	no -127	yes 139
#ejje	no 87	yes -65
#ejli	no -46
#ejlo	no -74	yes 87
#ejo>	no 110	unknown -42	yes -76
#ejra	no 74	yes -49
#ekay	no 102	yes -80
#ekba	no -65	yes 91
#eken	no 57	yes -48
#ekhe	no 114	yes -98
#ekhl	no 101	yes -92
#ekk>	no -81	yes 48
#ekka	no -185	yes 206
#ekke	no -108	yes 122
#ekne	unknown 65	yes -73
#ekra	no -186	yes 195
#ekri	no 53
#el3a	no 53
#el3o	no 97	yes -83
#elas	no 136	yes -118
#elba	yes 63
#elbi	no 45
#elch	no 62	yes -54
#eld>	no -69	yes 85
#elda	no 134	yes -121
#elec	no 72	yes -48
#elel	unknown 52
#elev	no -48	unknown 96	yes -71
#elgi	no -153	unknown 155
#elha	yes 49
#eliz	no -50	yes 59
#ell>	no 48
#ello	no 61
#ells	no -79	unknown -48	yes 114
#ellu	no -94	yes 107
#elma	no 129	yes -114
#elni	unknown -91	yes 42
#elso	no -128	yes 154
#elta	no 148	yes -136
#emat	no -143	yes 149
#embo	unknown 42
#embr	no 94	yes -84
#emch	no -75	yes 105
#emen	unknown 49
#emi>	no -99	yes 108
#emla	no -138	yes 149
#emma	no -73	unknown 52
#emme	yes 49
#emmr	no -52	yes 64
#emoi	no -164	unknown 112	yes 69
#emor	no -116	unknown 69
#empe	no -41	yes 67
#emro	no -125	unknown 127
#emrt	no -49	yes 61
#emsa	no 63	yes -46
#emtc	no 146	unknown -69	yes -86
#en9a	no -161	unknown 174
#en9i	unknown -55	yes 43
#enag	no -190	yes 200
#enas	no 90	yes -75
#enb>	no -71	unknown 56
#enbi	no -67	yes 77
#ench	no 91	yes -59
#end>	no -74	yes 89
#enda	no 54
#endh	yes 59
#endn	yes 51
#endo	yes 61
#ene>	no 75	yes -59
#enho	no 93	yes -78
#enif	no 45
#enis	no -56	yes 63
#enit	no -46	yes 55
#enne	no 70	yes -43
#ens>	unknown -41
#ensi	no 46
#ent>	no -46
#enta	no 111	yes -88
#ente	no -40	yes 52
#eot>	no -67	yes 91
#epan	no -122	unknown 164	yes -86
#epor	unknown -65
#epos	no 54	yes -44
#epot	no 61
#eqqe	no -84	yes 93
#er3a	no 162	yes -146
#er7>	no 59
#er9>	no 167	yes -154
#er9a	no -80	unknown 41
#er9e	no 103	yes -80
#eran	no 74	yes -52
#erat	no 58	yes -45
#erb9	no -104	yes 126
#erb>	no 42
#erba	no -52	yes 50
#erbe	unknown 74	yes -66
#erbi	no -47	yes 79
#erbn	unknown 65
#erbo	no 123	unknown 68	yes -202
#erbt	no 52
#erch	no -88	yes 61
#erd>	no 77	yes -56
#erde	no 68	yes -43
#erdi	no 50
#erej	no -98	yes 108
#erf>	no 112	yes -88
#erfe	no -120	yes 136
#erfo	no -178	unknown 147	yes -55
#erg3	no -40	unknown 97	yes -72
#erge	no 50
#ergl	no 53
#ergo	no 56
#ergu	no 43
#erha	no 66	unknown -40	yes -41
#erie	yes -50
#erj>	no -154	unknown 186	yes -82
#erjo	no 83	yes -51
#erk>	unknown 61	yes -83
#erkh	no 143	yes -127
#erma	no 77	yes -65
#ermi	no -100	yes 115
#ermo	no 52
#erna	yes 50
#erne	no -54	yes 74
#erni	no 86	yes -70
#erno	no 87	yes -72
#erou	no -159	yes 177
#erqa	no 47
#erqo	no -90	yes 110
#err9	no 112	yes -97
#err>	no 89	yes -69
#erro	no 162	unknown -79	yes -85
#erru	no -59	unknown 63
#ersi	no 126	yes -110
#erso	no 172	yes -164
#ertc	no 80	yes -52
#erte	unknown 44
#erto	no 57	yes -40
#erve	no -101	yes 111
#ervi	no 76	yes -68
#eser	no 57	yes -43
#eski	no 74	yes -46
#esra	yes 42
#esro	no -112	yes 84
#essa	yes 50
#essn	yes 43
#essr	no -54	yes 68
#essu	no 67	yes -54
#esta	no 162	yes -125
#esti	no 64	yes -53
#et3a	no -42	yes 64
#etab	no -52	yes 62
#etag	no -78	yes 94
#etai	no -231	yes 240
#etat	no 76	yes -68
#etb>	no -113	yes 128
#etch	no -59	yes 73
#ete>	no -53	yes 78
#etha	no -54	yes 79
#etla	no -77	yes 93
#etna	no -46	yes 61
#etni	yes 44
#etre	no -83	yes 101
#etta	no 63	yes -57
#ettc	no -122	unknown 121
#etti	yes -71
#euge	no -67	yes 91
#euil	no 71	yes -46
#euro	no 62	yes -45
#eurs	no 78	yes -66
#eus>	no 80	yes -66
#evar	no -44	yes 54
#evem	no -57	unknown 116	yes -116
#ewja	no -88	unknown 193	yes -195
#ewwa	no 86	yes -70
#ewwi	no 73	yes -63
#exti	no 43
#eyet	no -51	unknown 87
#eyto	no -53	yes 62
#eyyd	no 67	yes -56
#eyyt	no -52	yes 65
#ezro	no -270	yes 284
#ezz>	unknown 127	yes -123
#ezza	no 53
#ezze	no -49	yes 60
#ezzi	no 69	yes -61
#ezzo	no 41
#fac>	no -167	unknown 229	yes -118
#fach	no 59	yes -91
#fad>	no 103	yes -90
#fahe	yes 53
#fahm	yes 49
#fajr	no -44	unknown -43	yes 78
#fak>	unknown -46
#fakh	yes 41
#far>	no 129	yes -111
#fara	no 54	yes -46
#fat>	no 47
#fato	no 49
#faut	no 44
#faya	no 63	yes -46
#fayd	yes 41
#faza	yes 58
#fe9n	no 97	yes -75
#fe9t	unknown 75	yes -69
#fejr	no 193	yes -172
#fekh	no 43
#fekk	no -57	yes 80
#fel>	no 42	unknown 81	yes -139
#fell	no 86	yes -72
#felt	no 140	yes -121
#fen>	no -59	yes 84
#fer>	no -74	yes 101
#ferk	no 101	yes -91
#ferm	no 116	yes -97
#ferq	no -45	yes 81
#fert	no 82	yes -62
#feta	no 115	yes -103
#feu>	no -61	yes 75
#feui	no 100	unknown -42	yes -58
#feur	yes 49
#ffar	no 40
#ffe>	no 82	yes -61
#ffes	no -75	unknown 81
#ffet	no 51
#ffeu	yes 49
#ffi>	no 97	yes -74
#ffou	no -40	yes 48
#ffre	no 42
#ffur	no 81	yes -67
#fha>	no -88	yes 61
#fhem	unknown 62	yes -115
#fia>	yes 41
#fiat	no -135	yes 157
#fiho	unknown -62
#fin>	no -53	unknown 87
#fiss	no 103	yes -76
#fit>	no 68	yes -58
#fith	no 80	yes -67
#fjer	no -81	yes 88
#fkh>	no -50	unknown 85	yes -60
#fla>	no -120	yes 130
#flot	no 60	yes -51
#flou	no 90	unknown -41	yes -49
#fna>	no -134	unknown 124
#fni>	no -62	yes 76
#fo9a	no 44
#fo9i	no -85	yes 98
#fo9o	no -66	yes 75
#fon>	no 58
#fond	no -99	unknown 76
#for>	yes 47
#forn	no 66	yes -56
#fou9	no -251	unknown 96	yes 144
#fou>	no -93	unknown 75
#four	yes -48
#fra>	no 117	yes -101
#fre>	no 42
#frei	no -69	yes 81
#frig	no 57	yes -44
#frin	no -65	yes 82
#frit	no 105	yes -83
#fsed	no -63	yes 79
#ftan	no -88	yes 113
#ftch	unknown 47	yes -56
#fte7	no 113	yes -104
#ftha	no 152	yes -132
#fto>	no -98	unknown 79
#ftou	yes 56
#fure	no 81	yes -67
#fya>	no 41
#g3at	no -57	unknown 114	yes -81
#ga3>	no 46
#gadi	no -100	unknown 66
#gage	no 137	yes -119
#gala	no -65	yes 79
#gale	no -116	yes 134
#gali	yes 46
#galo	unknown 52	yes -58
#galt	yes 60
#game	no 113	yes -92
#gan>	no 114	yes -92
#gara	no 53
#gard	unknown 96	yes -141
#gare	no -105	unknown 42	yes 51
#garr	no 135	yes -120
#gary	no -109	yes 118
#gatl	no 73	unknown -60
#gats	yes 42
#gaz>	no 42
#gazo	no -52	yes 73
#gdga	no -180	unknown 271	yes -163
#ge3>	no 49
#ge3a	no 52
#gela	no 60	yes -46
#geme	no -98	unknown -45	yes 127
#gend	no 54
#gene	no 97	yes -81
#geot	no -67	yes 91
#ges>	yes 64
#ghab	no 184	yes -155
#ghad	no -44
#ghas	no 153	yes -131
#ghat	no -72	yes 94
#ghaw	unknown 42
#ghay	unknown 117	yes -121
#ghbe	unknown 115	yes -103
#ghda	no -50	yes 69
#ghel	no -50	yes 73
#gher	no 94	yes -73
#ghet	unknown 46	yes -77
#ghfe	no 187	yes -169
#ghin	no -60	yes 88
#ghis	no 43
#ghit	no 67	yes -46
#ghla	no 214	yes -194
#ghli	no 83	yes -68
#ghoc	no 115	yes -87
#ghso	no -69	yes 86
#ghta	no 65	yes -55
#giqu	no -153	unknown 155
#glac	no 85	yes -67
#glas	no 118	unknown -40	yes -83
#gle>	no 97	yes -87
#glis	no 55
#glov	no -55	yes 62
#gnot	no -66	yes 78
#gol>	no -104	yes 84
#gola	no 56
#golf	no -55	yes 70
#goln	no -129	yes 135
#goo>	yes 44
#gora	no 140	yes -113
#gps>	no 149	yes -123
#gra>	no 83	yes -69
#grav	no 154	yes -136
#grel	no 54	yes -43
#grue	no -189	yes 196
#guer	no 119	yes -97
#guid	no 58	yes -40
#h10>	yes 45
#h15>	no -66	yes 92
#h30>	no 42
#h3el	no 57	yes -42
#h7al	no -68	unknown 64
#ha99	no 120	unknown -53	yes -64
#hab>	no -50	yes 63
#haba	no 204	yes -187
#habi	no 105	yes -73
#habr	no 142	yes -116
#hadc	no 45
#hadd	no -117	yes 132
#hady	no -67	yes 86
#haf>	no -68	unknown 83
#hafc	no 52
#hafn	no -73	yes 80
#hafo	no 55
#haft	yes 62
#hage	no -67	yes 97
#haha	no 60	yes -49
#hahd	no -62	yes 72
#hak>	no 73	yes -62
#hal>	no -106	unknown 58	yes 59
#hala	no -65	yes 89
#hali	no -42	yes 72
#hall	no 72	yes -41
#halt	yes 47
#hame	no -97	unknown 203	yes -246
#hamm	no 113	yes -83
#hams	yes 60
#hana	no 97	unknown -43	yes -54
#hang	no 81	yes -47
#hani	no -138	yes 150
#hant	no -43	yes 57
#haou	no 125	yes -101
#har9	yes 56
#hara	no 108	yes -73
#harb	no 41
#harg	no 52
#hari	no -92	yes 85
#harj	no 49
#hatc	no -81	yes 111
#hats	no -147	yes 161
#haud	no 80	yes -71
#haw>	yes -40
#hawi	no 55	yes -43
#hawy	no -46	unknown 88	yes -63
#haye	unknown 133	yes -166
#hber	unknown 115	yes -103
#hbet	yes 40
#hbi>	no -50	yes 64
#hch>	no -40	unknown 74
#hcha	no 112	yes -96
#hdam	no -68	yes 89
#hdat	no 50
#hdda	no -49	yes 58
#hder	no -40	yes 46
#hdi>	no 71	yes -52
#hdin	no 85	yes -64
#hdit	yes 58
#hdma	no 77	yes -66
#hdou	no -87	unknown 74
#he3l	unknown -106
#he9>	no 64
#heb>	no 75	yes -63
#hebt	no -138	unknown 67	yes 64
#hed>	no 49
#heda	no -45	yes 62
#hedo	no -95	yes 102
#heft	no 49
#heik	no 51
#hejr	no 66	yes -46
#hek>	yes 56
#heka	no 102	yes -80
#hel3	no 53	yes -46
#hels	no -71	unknown -71	yes 137
#helt	no 54
#hem3	yes 50
#hem>	no 50	yes -40
#hemm	no -138	yes 150
#hemn	yes 42
#hems	no 73	yes -64
#hemt	no 59	unknown 111	yes -199
#hen>	no 125	yes -105
#heni	no 45
#her9	yes 41
#her>	unknown 79	yes -56
#herb	unknown 47	yes -40
#here	no -98	yes 108
#herj	unknown 59	yes -46
#hesr	no 59	yes -93
#het>	no 49
#hez>	no 72	yes -54
#hezz	no 42	yes -48
#hfel	no 187	yes -169
#hha>	no -101	yes 118
#hhar	no 121	yes -95
#hher	no -66	unknown 149	yes -98
#hhh>	no 44
#hhhh	no 94	yes -65
#hhor	no -52	yes 80
#hhou	no -74	unknown 126	yes -73
#hicu	no -67	yes 99
#hid>	no -92	unknown 102
#hika	no 52
#hila	no -227	yes 248
#hin>	no 93	yes -78
#hira	yes 42
#his>	no 51
#hit>	no 57	yes -43
#hitc	no 55	yes -90
#hki>	yes 43
#hkil	no -53	yes 63
#hkit	no -98	yes 122
#hkou	unknown 78	yes -67
#hla>	no 62	yes -42
#hlat	yes -55
#hles	no 119	unknown -42	yes -77
#hlet	no 84	yes -76
#hlle	no 113	unknown -64	yes -77
#hlo>	no 92	yes -78
#hlou	no -42	yes 51
#hna>	no 46
#hno>	no 51	unknown -55
#hoc>	no -48	unknown 59
#hoch	no 115	yes -87
#hodr	no -97	yes 114
#hof>	no -105	unknown 92
#hoir	no 63
#homa	no 100	yes -82
#hon>	no -61	yes 94
#hort	no -71	yes 66
#hote	yes 68
#hoto	no 88	yes -69
#hott	no 52
#hou>	no -100	unknown 55	yes 48
#houi	no 85	yes -75
#houl	no 124	yes -106
#houm	no 44
#houn	no -41	yes 69
#hour	no 54	yes -43
#hout	yes 40
#houy	no -54	yes 76
#howa	yes 47
#hoya	no -112	unknown 90
#hqet	no 73	yes -58
#hqqa	no 84	yes -64
#hrab	no 48
#hraj	no -95	yes 113
#hrar	no 111	yes -92
#hrat	no 89	unknown -114
#hraz	no 43
#hre7	unknown -46
#hre9	no 41
#hri>	no 47
#hrin	no 63
#hrit	no 111	unknown -42	yes -67
#hrje	no 44
#hrou	no 102	yes -87
#hsen	no 66	yes -49
#hser	no -80	yes 97
#hta>	yes -46
#htaf	no 136	yes -114
#htef	no 104	yes -89
#htfo	no 98	yes -85
#htou	no 93	yes -78
#hwaw	no 88	yes -69
#hwia	no -115	yes 142
#hzen	no 59	yes -48
#i7a>	unknown 62	yes -55
#i7t>	no 64	yes -52
#i9ay	no 77	yes -63
#i9i>	no -214	yes 224
#iad>	unknown 57	yes -68
#iair	no 43
#ialo	no -42	yes 52
#ian>	no -75	yes 87
#iang	no 115	yes -104
#iate	no 69
#iban	no -61	unknown 63
#ibi>	no -57	yes 75
#ibn>	no 60
#ican	no -77	yes 106
#ich>	yes 43
#iche	no 65
#icit	no -50	yes 72
#ick>	no 41
#icul	no -91	yes 87
#ida>	unknown 48	yes -56
#idat	no -66	yes 79
#iden	no -101	unknown 73
#ideo	no 58
#idia	no 70	yes -40
#idon	no 54
#iel>	yes 54
#ien>	unknown 85	yes -72
#ienn	no 164	unknown -53	yes -114
#ient	no -118	yes 129
#iete	no -44	yes 76
#ieto	yes 43
#ieur	no -85	yes 104
#ifa>	no -46	yes 64
#ifac	unknown 45	yes -84
#ifet	no -112	yes 84
#iffu	no 81	yes -67
#ifi>	no 77	yes -63
#ifon	no 48
#ifor	yes 47
#ifou	no 60	yes -42
#ifra	no 44
#ift>	unknown -43
#ifto	no -224	unknown 169	yes 67
#igam	no 113	yes -92
#igne	no 42
#igno	yes 45
#igo>	no 57	yes -44
#ihom	yes 56
#ikal	yes 40
#ikay	no 52
#ikh>	no 73	yes -45
#ikom	no -42
#ilal	no -60	yes 77
#ilat	no -59	yes 86
#ile>	no -74	yes 41
#ima>	no -59	yes 70
#imat	no -74	yes 91
#imen	no -98	yes 88
#imma	no 128	yes -107
#imme	no -129	yes 136
#imna	no 88	yes -69
#impa	no 100	unknown -42	yes -63
#imta	no -66	unknown 60
#inac	no -56	unknown 57
#inah	no 46
#inat	no -42	yes 58
#ince	no 130	yes -95
#inch	yes 63
#indu	no 89	yes -78
#iner	no -170	yes 174
#ines	no -49	yes 74
#inha	no -55	yes 73
#ini>	yes 40
#inia	no 53	yes -48
#inie	no -94	yes 109
#inin	no 43
#iniq	no 48
#inoi	yes 56
#inse	no 51	yes -46
#inte	no 47
#ints	no 49
#intu	yes 44
#ionn	no -135	unknown 125
#iori	yes 48
#iot>	no -103	yes 65
#ipho	no 68	yes -47
#iran	no -96	yes 84
#irat	no 81	yes -64
#ircu	no -40	yes 56
#ires	no 122	yes -94
#irou	no -113	yes 136
#isat	no -59	yes 70
#ise>	no 70	yes -47
#iser	no -69	unknown 147	yes -102
#iseu	no 46
#iskl	no -130	yes 142
#ison	no -55	yes 74
#isqu	no 124	yes -109
#isse	yes -41
#issu	no 104	yes -61
#ista	unknown -61
#iste	no 41
#ita>	no 69	yes -46
#itai	no -66	yes 89
#ital	no -55	yes 68
#itar	unknown 65
#iter	no -80	yes 105
#iteu	no -110	yes 123
#itha	unknown 41	yes -62
#itho	no 87	yes -60
#iti>	no 55
#ito>	yes 51
#itou	no -76	unknown 42
#itra	no -46	yes 55
#ium>	no 88	yes -80
#iver	no -47	yes 78
#ivra	no -66	yes 86
#iyad	no -91	yes 103
#iyam	no -64	yes 80
#iyet	no -83	unknown 53
#iyin	yes 48
#j3at	no -47	yes 60
#j3o>	no 169	unknown -84	yes -88
#j3ou	unknown 88	yes -86
#ja3>	no -160	yes 172
#ja3t	no 107	yes -93
#jab>	no -82	yes 102
#jabo	no -80	yes 92
#jah>	no -85	yes 97
#jaja	no 139	yes -112
#jala	no -41	yes 68
#jama	no -53	yes 84
#jame	no -53	unknown 142	yes -128
#jami	no -115	unknown 89
#jane	no -130	unknown 80
#jani	no 50
#jant	no 43
#jar>	no -84	yes 95
#jara	no -48	yes 66
#jari	no -136	yes 150
#jarn	no -166	yes 182
#jarr	no 69	yes -58
#jart	no -131	yes 141
#jatn	unknown 131	yes -201
#jawa	no 67
#jawb	no -70	yes 88
#jawe	no -170	unknown 84	yes 79
#jay>	no -40
#jaya	no -66	yes 102
#jbed	no 80	yes -66
#jbeh	no 55
#jbel	no 159	yes -140
#jbi>	no 78	yes -65
#jda>	unknown 43	yes -51
#jdar	no 68	yes -45
#je3t	yes -43
#jeb>	no -118	yes 135
#jebd	no 140	yes -126
#jebs	no 62	yes -41
#ject	no -90	yes 104
#jed>	no 69	yes -62
#jehd	no 101	yes -87
#jeld	no 44
#jelh	no -68	yes 84
#jell	no 144	yes -133
#jem3	no 41
#jenb	no -72	unknown 44
#jerr	no 151	yes -133
#jet>	no 182	unknown -90	yes -122
#jhi>	no 60	yes -41
#jhou	no 75	yes -62
#jin>	no 89	yes -63
#jira	no -70	yes 66
#jit>	no -40
#jja>	no -112	yes 129
#jjar	no -142	yes 157
#jje3	no 110	yes -77
#jjel	no 70	yes -51
#jla>	no -59	yes 74
#jlat	no -61	yes 81
#jlia	no -101	unknown 152	yes -79
#jlih	no -52	yes 68
#jlo>	no -105	yes 127
#jm3a	no 73	yes -49
#jme3	no 100	yes -87
#jna>	yes 57
#join	no 53	yes -41
#jou>	no 102	unknown -49	yes -58
#jour	no 73	yes -51
#jra7	yes 47
#jra>	no 63	yes -76
#jral	no 113	yes -98
#jrat	no 101	yes -70
#jri>	yes 41
#k7el	no -87	yes 61
#k7la	no 102	yes -86
#kab>	no -208	unknown 122	yes 89
#kabe	no -44	yes 54
#kabi	no 41
#kahl	no 203	yes -192
#kaim	no -140	yes 153
#kame	unknown 65	yes -59
#kami	unknown -66	yes 92
#kan9	unknown 43	yes -42
#kanb	no 115	yes -98
#kand	no 54
#kanh	no 109	yes -85
#kank	no 62
#kanm	no -102	yes 121
#kano	no -40	unknown 50
#kanr	no -48	yes 63
#kans	yes 61
#kant	no -43
#kar>	no 54
#kara	no 114	yes -107
#kari	no -128	yes 139
#karo	no -92	yes 97
#karr	no -141	yes 152
#kass	no -42	yes 58
#kat3	no 42
#kat7	no -46	yes 67
#kat9	yes 43
#kat>	no -107	unknown 54	yes 53
#katb	no -74	yes 97
#kate	no 73	yes -112
#katg	no -78
#katl	no 42
#katr	no 70	yes -44
#kay3	no -71	unknown 84
#kay9	no -77	yes 47
#kay>	no -90	unknown 70
#kaya	no 62	yes -45
#kayb	no -107	unknown 110
#kayc	no 41
#kayd	no -53	yes 71
#kayf	no -42	yes 82
#kayj	no -59	yes 85
#kayl	no -124	yes 135
#kaym	no 103	yes -87
#kayq	no -57	yes 77
#kayr	no -96	yes 114
#kayz	unknown 84	yes -82
#kbat	no -120	yes 134
#kbti	no -85	yes 111
#kchi	no 89	yes -66
#kebt	no 73	yes -49
#kech	no -40	yes 82
#keff	no 134	yes -119
#kel>	no -81	unknown -44	yes 127
#kelb	no -40
#kelm	no 184	yes -168
#ken>	yes -48
#kend	no 57	yes -48
#keni	no -46	yes 55
#ker>	no 66	yes -46
#kerc	no -57	yes 87
#kers	no 177	yes -169
#kesr	no -115	yes 129
#ketb	no -107	yes 122
#kha>	no -77	unknown 64
#khaf	no 89	yes -72
#khal	no -80	yes 105
#khar	no 45
#khaw	no -48	unknown 48
#khay	no 107	yes -84
#khbe	yes 57
#khdd	no -98	yes 108
#khdm	no 46
#khdo	no -87	unknown 74
#khem	no -40	yes 56
#khen	no 63	yes -45
#khes	no 44	yes -71
#khet	no 54
#khil	no -174	yes 198
#khin	no 67	yes -55
#khiy	no 72	yes -56
#khll	no 58
#khlo	no 65	yes -52
#khne	yes 40
#khod	no -86	yes 103
#khou	no -66	yes 91
#khoy	no -112	unknown 90
#khse	no -54	yes 71
#khta	no 48
#khtf	no 87	yes -73
#khto	no 126	yes -113
#khwa	no 53
#khze	no 59	yes -48
#kifa	unknown 45	yes -84
#kina	no 82	yes -60
#kka>	no -203	unknown 97	yes 117
#kkab	no -202	unknown 141	yes 53
#kkar	no 76	yes -57
#kkat	no -137	unknown -42	yes 159
#kki>	yes 43
#kkit	no 68	yes -49
#kla>	unknown 46
#klat	no -170	yes 186
#klia	no -73	yes 85
#klim	no -115	yes 129
#klit	no -74	yes 93
#kna>	no -94	yes 115
#knes	unknown 65	yes -73
#knna	no -96	yes 108
#kola	unknown 58	yes -107
#koll	no 53
#kolo	no 40
#kona	no 62	yes -44
#kora	no -84	yes 98
#kors	yes 53
#koun	unknown 62	yes -53
#kour	no -43	yes 61
#kran	no -209	yes 223
#kras	no 91	yes -78
#kri>	no 53
#kser	no 50
#ksid	no -173	unknown 223	yes -95
#ktaf	no 71	yes -47
#ktb>	no -90	yes 110
#ktef	yes 41
#kya>	no -142	unknown 61	yes 70
#l2ar	yes 40
#l3a>	no 42
#l3aj	no 52
#l3am	no 100	yes -72
#l3an	no 43	unknown -80
#l3ar	no -89	yes 106
#l3as	no -55	yes 70
#l3at	yes 43
#l3aw	no -104	yes 123
#l3eb	yes 48
#l3er	no 62	yes -40
#l3es	yes 72
#l3in	no 162	yes -128
#l3o>	no 97	yes -83
#l3om	unknown 57
#l3ou	no 76	yes -56
#l3ro	no 55
#l3ya	no 66
#l7ad	no 66	yes -45
#l7af	no -64	yes 78
#l7am	no -52	yes 61
#l7an	no -63
#l7ar	yes 41
#l7ba	no -206	unknown 161	yes 49
#l7ch	no -121	yes 129
#l7it	unknown 65	yes -66
#l7ou	no 118	unknown -45	yes -72
#l7ra	yes 44
#l7ri	no -81	yes 100
#l7ta	no -47	unknown 67
#l7yo	no -125	yes 138
#l9a>	no 87	yes -73
#l9an	no 114	yes -100
#l9at	yes 58
#l9aw	no -180	unknown 196
#l9ay	no -131	yes 158
#l9di	no 70	yes -54
#l9el	no 51
#l9et	no 45
#l9in	no 75	yes -53
#l9it	unknown 49	yes -83
#la3>	no 55	yes -52
#la3b	no 94	yes -73
#la3t	no 85	yes -57
#la9a	yes 54
#la9i	no -46	yes 70
#laay	no -64	unknown 110	yes -89
#lab>	no -61	yes 95
#laca	no 44
#lace	no 76	yes -49
#lach	no -43	unknown 98	yes -62
#ladi	no -57
#lafo	no -92	unknown 71
#lain	no 73	yes -52
#lair	no 82	yes -61
#laki	yes 45
#lal>	no -53	yes 73
#lamp	no 156	yes -143
#lan>	no -141	unknown 187	yes -131
#lanc	yes 53
#land	no -126	unknown 90
#lant	no -89	yes 102
#lara	no 58
#lari	no 56	unknown -50
#las>	no 102	yes -84
#last	no 42
#lata	yes 60
#lati	no -56	yes 72
#latr	no 88	yes -75
#lava	yes 46
#lave	no 78	yes -55
#lbab	yes 43
#lbal	no -105	yes 116
#lbat	yes 48
#lbe7	no 62	yes -53
#lben	no -101	yes 117
#lber	no 71	yes -50
#lbgh	no -55	yes 62
#lbi>	no 45
#lbib	no -157	unknown 173
#lbid	no 103	unknown -70
#lbis	no -121	yes 131
#lbit	no 72	yes -61
#lbla	no 68	yes -43
#lbo>	no 65	yes -57
#lbot	no 66	yes -52
#lcab	no 47	yes -40
#lcai	no 78	yes -67
#lcam	no -61	yes 85
#lcan	no -69	yes 104
#lcar	no 54	yes -42
#lcha	yes 45
#lcli	no -52	yes 63
#lcom	no 58	yes -48
#lcon	yes 46
#lcor	no 123	yes -112
#lda>	no 134	yes -121
#ldak	no 40
#le3>	no 48
#le3n	no 62	yes -44
#le3t	no 135	yes -105
#le9t	no 111	yes -80
#leau	yes 44
#leb>	no 61	yes -40
#lec>	no 131	yes -109
#lect	no 51
#led>	no 98	yes -89
#lefo	no -72	unknown 72
#left	no 252	yes -240
#legh	no 149	unknown -123
#lek>	no 42
#lekh	yes 41
#lel>	yes -44
#lem>	no 59	yes -46
#leq>	no 115	yes -97
#ler>	no -85	yes 111
#lest	no 148	yes -112
#letn	no -113	yes 123
#lett	no 56	yes -41
#leur	yes 55
#leva	no -60	yes 72
#leve	unknown 107	yes -123
#lex>	no -68	yes 74
#lfar	unknown 54
#lfay	no 75	yes -55
#lfaz	yes 58
#lfeu	no -74	yes 85
#lflo	no 85	yes -48
#lfo9	no -57	yes 69
#lfor	no 42
#lfou	no -79	unknown 62
#lgar	no 48
#lgaz	yes 46
#lgen	no 104	yes -87
#lgha	no 103	yes -63
#lghi	yes 54
#lgiq	no -153	unknown 155
#lha>	yes 51
#lham	no 59
#lhou	yes 50
#lhwa	no 44
#lian	no -73	yes 85
#lid>	no 108	yes -88
#lien	no -129	yes 143
#lifo	no 58	yes -40
#liga	no 113	yes -92
#lij>	no 65	yes -53
#lik>	no 103	yes -79
#liko	no -48
#lil>	no 50
#lila	no 63	yes -43
#lill	yes 62
#lime	no -64	yes 44
#lina	no -80	yes 67
#lini	no 41
#lisa	no -59	yes 70
#lise	unknown 78	yes -102
#lisi	no -48	yes 75
#lisr	yes 56
#lit>	no -87	yes 82
#livr	yes 53
#liya	yes 40
#liz>	no -50	yes 59
#ljam	no 165	yes -148
#ljar	no -188	yes 213
#lkam	no 83	unknown -69
#lkar	no -63	yes 72
#lkbi	no 77	yes -64
#lkhd	no 65	yes -47
#lkhe	yes 57
#lkho	no -52	yes 72
#lkhy	yes 44
#lkli	yes 41
#lkom	no -83	yes 105
#lkon	no -157	yes 162
#lkor	yes 43
#lkou	no 85	yes -72
#lla3	no -120	yes 138
#lla>	no 43	yes -43
#llab	no 155	yes -144
#llal	no 57	yes -50
#llar	no 83	yes -73
#llat	no -59	yes 85
#lle3	yes 40
#lle9	no 46	unknown 81	yes -134
#lleb	no 136	yes -123
#ller	no -132	yes 142
#lleu	no -120	unknown -55	yes 150
#lli>	no -63	yes 47
#llie	yes 42
#llij	no 60	yes -48
#llom	no 124	yes -108
#llou	no 65	yes -43
#llum	no -94	yes 107
#lm3i	no 120	yes -109
#lmac	yes 42
#lmag	no 165	yes -147
#lmah	no -76	yes 91
#lmak	no 100	yes -80
#lmar	yes 49
#lmas	no -130	yes 147
#lmec	no -99	yes 116
#lmer	no -42
#lmin	no 44
#lmkh	no 41
#lmoh	no 85	yes -68
#lmor	no -209	unknown 142	yes 72
#lmot	no -43
#lmse	no 79	yes -60
#lnac	no -88	yes 107
#lni>	unknown -84	yes 52
#lo3>	no 95	yes -69
#lo7>	no 181	yes -174
#loca	yes 54
#loga	no 82	yes -64
#loir	yes -46
#lom>	no 72	yes -57
#lonn	no -78	unknown -55	yes 121
#lor>	no -62	yes 44
#lott	no 60	yes -51
#lou7	no 53
#louf	no 98	yes -79
#louk	no -95	unknown 124
#loul	no 63
#loum	no -53	yes 59
#lous	no 88	unknown -41	yes -47
#lovo	no -55	yes 62
#lpar	yes -42
#lpas	yes 54
#lpc>	no 106	yes -91
#lpla	no -51	yes 79
#lpor	unknown -42
#lpri	no -156	yes 168
#lqdi	no -150	yes 162
#lsa>	no -147	unknown -53	yes 190
#lsou	no -173	unknown -55	yes 217
#lta>	no -70	yes 82
#ltan	no 77	yes -115
#ltat	no 160	yes -145
#lto>	no -55	unknown -71	yes 106
#ltra	no 79	yes -70
#lum>	no -94	yes 107
#lune	no 114	unknown -46	yes -68
#lure	no 174	yes -154
#lust	no -134	yes 143
#lvas	no -163	yes 171
#lvit	no 40
#lvol	no 51
#lwad	no 59	yes -45
#lwal	no 68	yes -49
#lwar	yes 54
#lwer	no -123	yes 133
#lwes	no 54
#lwi9	no 104	yes -87
#lyom	no -71	yes 93
#lyse	no 114	unknown -40	yes -73
#m3ah	no -112	unknown 50	yes 59
#m3aw	no -84	yes 92
#m3el	unknown 114	yes -111
#m3ew	no -64	unknown 167	yes -161
#m3ta	no -98	yes 106
#m7da	no -194	yes 212
#m7lo	no 56
#m9et	no 107	yes -87
#m9lo	no 88	yes -73
#ma3>	no -89	yes 107
#ma3a	no -63	yes 95
#ma3e	no -106	unknown 97
#ma3r	unknown 63	yes -77
#ma7l	no -107	yes 124
#ma9a	yes 45
#ma9d	no 70	yes -53
#macb	no 60	yes -50
#mada	yes 41
#madi	yes 50
#mafi	no 52	yes -40
#maga	no 177	yes -153
#mahl	no 113	yes -99
#mai>	no -63	unknown 114	yes -79
#main	no -84	unknown 102	yes -97
#mais	yes 40
#maka	no -89	unknown 49
#mal9	no 42
#mala	no -105	yes 123
#mall	yes -55
#man>	no 45
#mand	no -128	yes 138
#mane	no 110	yes -85
#marb	no -104	yes 118
#marc	no -57	yes 76
#mari	no -70	yes 89
#marj	no -78	yes 96
#marr	yes 70
#mars	no 81	unknown -40	yes -45
#mart	yes 54
#mata	no -55	unknown 59
#matb	no 52	yes -42
#mate	no 85	yes -50
#mati	yes 49
#matr	no -97	yes 71
#maw>	no 141	yes -127
#mba>	no 95	yes -71
#mbe>	no 52	yes -40
#mbel	yes -47
#mbre	yes -45
#mbul	no -59	yes 72
#mch>	no 122	yes -94
#mdan	no -55	yes 71
#mdra	no -102	yes 120
#mdro	no 57	unknown 99	yes -162
#me3>	unknown 60	yes -77
#me3t	no 48
#me7>	yes 51
#me7l	no 47
#me7r	no -54	yes 61
#me7t	no 103	yes -88
#med>	no -69	unknown 139	yes -110
#mega	no 56
#meh>	yes 44
#mehd	no 50
#mekn	unknown 65	yes -73
#mel>	no 43	yes -60
#mell	no 48
#mena	no -262	unknown 158	yes 120
#menh	no 131	yes -114
#menn	no -63	yes 82
#ment	unknown 41
#merc	yes 42
#merf	no -52	yes 63
#meri	no 63	yes -45
#mern	no -49	yes 63
#mert	no 43
#mesk	no 63
#metr	no -144	yes 158
#mezr	no -270	yes 284
#mfer	no 74	unknown -45
#mfto	no 59
#mghe	no 48
#mi3>	no -107	unknown 129
#mier	no -214	yes 233
#mila	no 78	yes -47
#min>	no 88	yes -70
#mina	no -273	yes 284
#mine	no -60	yes 71
#mini	no -51	yes 71
#mio>	unknown -60	yes 69
#mion	no -60	yes 64
#mira	no 52	yes -40
#mito	no -134	yes 148
#miyt	no 75	yes -61
#mken	unknown 45
#mkes	no 88	yes -69
#mkha	no 117	yes -106
#mkhe	no 138	yes -110
#mma>	unknown 45
#mmad	yes 59
#mmer	no -47	yes 60
#mmeu	no -129	yes 136
#mmi>	no 118	yes -104
#mmro	no -45	yes 55
#mnha	no 47
#mni>	no -69	yes 85
#mnin	no -59	unknown 100	yes -46
#moch	no -126	yes 145
#mode	no 75	yes -65
#moha	no 54
#moin	no -164	unknown 112	yes 69
#moir	no 128	yes -116
#mol>	no -57	yes 70
#mont	no 123	yes -83
#mora	no -55	yes 73
#morq	no -116	unknown 69
#mosa	no 60	yes -48
#most	no -66	yes 86
#mota	no -52	yes 78
#mouc	no -77	yes 105
#moud	no 74	yes -47
#mouj	no 40
#moul	no -80	yes 94
#moum	yes 55
#mour	yes 40
#mous	no 80	yes -102
#mout	no -58	yes 67
#mpac	no 100	unknown -42	yes -63
#mpe>	no 106	yes -92
#mpet	no -41	yes 67
#mpia	no -67	yes 85
#mpin	no 41
#mpte	no 85	yes -71
#mrat	no -40	yes 41
#mray	no 111	yes -91
#mro>	unknown 58
#mrou	no -62	yes 83
#mrra	no -104	unknown 81
#mrti	no -56	yes 70
#msdo	no 42
#msem	no -154	unknown 171	yes -85
#msin	no -100	yes 115
#mski	no 53	yes -45
#msun	no 101	yes -85
#mta>	no -87	yes 66
#mtch	no 133	unknown -60	yes -75
#mzro	yes 54
#mzya	no -42	yes 53
#n3el	no -213	yes 222
#n3em	no -93	unknown 115
#n3ti	no 146	yes -125
#n7el	no 67	yes -47
#n9a>	no -67	unknown 53
#n9de	no -74	unknown 53
#n9ed	no 44
#n9el	no 123	yes -114
#n9ez	no 189	yes -165
#n9te	no -149	yes 156
#na3e	no 68
#na3s	no 40
#na9e	no 83	yes -59
#nad>	no -59	yes 70
#nada	no 48
#nade	yes 44
#nage	no -71	yes 94
#naha	yes 53
#nahc	yes 45
#nair	no -110	unknown 132	yes -73
#nakh	no 44
#nal>	no -51	yes 81
#nali	no -59	yes 70
#nanc	no 58	unknown -49
#nape	no 70	yes -56
#naql	no -102	yes 109
#natn	no -76	yes 86
#naze	no -80	yes 95
#nbed	no 76	unknown -48
#nbi3	no 125	yes -103
#nbi>	no -74	yes 83
#nbni	no 85	yes -74
#nces	unknown -44
#ncha	unknown 90	yes -95
#nchk	no -51	yes 75
#ncho	no -43	unknown 104	yes -59
#nda>	no -82	unknown 71
#ndal	no 89	yes -68
#nde>	no -40	yes 78
#nder	no 42
#ndes	no 52
#ndha	no -49	yes 70
#ndho	no 94	yes -68
#ndic	no -97	unknown 74
#ndis	no 81	yes -70
#ndko	unknown -46
#ndo>	no -81	yes 101
#ndor	no -110	yes 123
#ndre	no 101	yes -78
#nduc	no 65	yes -56
#neb>	yes -62
#nee>	no 48
#neff	yes 44
#nefs	yes 43
#neim	no 66	yes -50
#nejj	no -127	yes 139
#nemr	no -51	yes 60
#ner>	yes 47
#nerv	no -170	yes 174
#neu>	yes 46
#neus	unknown 67	yes -81
#nezl	no -91	yes 104
#nge>	no -197	yes 212
#ngel	no 76	yes -60
#ngle	no 116	yes -90
#ngoo	yes 44
#nha>	yes 41
#nhez	unknown 95	yes -120
#nhom	no 93	yes -78
#nia>	unknown 59
#nifr	no 45
#nin>	no -41
#niqu	no 47
#nis>	no 63	yes -51
#nit>	no 90	yes -67
#nite	no -102	yes 113
#nitr	no -46	yes 55
#niyi	no -66	yes 102
#nja>	no 46
#njri	no 42
#nka>	yes 48
#nkhd	no 41
#nkhe	yes 58
#nkte	no 75	unknown -48
#nmch	no -68	yes 68
#nnan	no 61
#nnas	no 59	yes -45
#nneb	no 81	yes -59
#nnet	no -84	yes 65
#nneu	no -66	unknown 131	yes -98
#nno>	no 89	yes -50
#nnul	no 60	yes -44
#nobi	unknown 45	yes -42
#nota	no -68	yes 80
#noun	no -149	unknown 182	yes -77
#nous	unknown 94	yes -86
#nqez	no -180	yes 187
#nsa>	no -84	yes 97
#nsal	unknown -40
#nsat	no -68	yes 80
#nsei	unknown -45
#nseu	no 56
#nsey	no -98	yes 112
#nsif	yes 43
#nsio	no 46
#nsta	no -44	yes 43
#ntch	no -118	unknown 171	yes -158
#nten	no 59	yes -40
#nter	no -41	yes 58
#ntes	no 47
#ntie	no -48	yes 83
#ntis	no -63	yes 77
#nto>	no -86	yes 113
#ntra	yes -44
#ntre	no 55
#nts>	no 69
#nya>	no 50
#o7di	no 105	yes -86
#o9an	yes 59
#o9i>	no -85	yes 98
#o9o>	no -76	yes 85
#oba>	no 109	yes -91
#obin	yes 41
#obis	no -52	yes 79
#obra	no 105	yes -86
#obre	no 45
#obz>	no -40	yes 51
#ocad	no -87	yes 109
#ocal	no 82	yes -57
#ocat	no -103	yes 117
#ocha	yes 60
#ochd	no 60
#oche	no 112	yes -83
#ochk	yes 48
#ocie	no -59	yes 96
#ocke	no -60	yes 76
#ocot	no 107	yes -90
#octo	no 45
#odam	no 134	yes -103
#odem	no 62	yes -53
#odra	no -97	yes 114
#offr	no 42
#ofra	no 111	yes -99
#ogan	no 82	yes -64
#oha>	unknown 45
#ohom	no -55	unknown 108	yes -109
#oile	no -41	yes 62
#oin>	no -164	unknown 112	yes 69
#oire	no 90	yes -63
#ois>	no -66	yes 81
#oisi	no -73	yes 89
#oit>	no 66	yes -43
#oite	no 44
#ojec	no -112	yes 126
#okba	no 122	yes -107
#okeb	no 79	yes -69
#ola>	yes -57
#olah	no 41
#olai	no 87	yes -66
#olan	no -110	yes 126
#olf>	no -55	yes 70
#olla	no -51
#olle	yes 53
#ollh	no 41
#olli	yes 47
#olna	yes 40
#olo>	no 47	unknown -43
#olon	no -129	unknown -51	yes 170
#olou	no -139	unknown 98
#olta	no 92	yes -77
#oma>	no 61	yes -41
#ombe	no 52	yes -40
#ome>	no -121	yes 126
#omma	no 81	yes -72
#ompe	no 44
#ompt	no 85	yes -71
#omra	no -57	unknown 63
#on9i	no 87	yes -73
#ona>	no 45
#onc>	no 116	yes -94
#ond>	no -63
#onde	no 78	yes -41
#ondi	no 56	yes -50
#onee	no 53
#onge	no 72	yes -55
#oni>	no 143	yes -119
#onit	no -102	yes 113
#onna	no 155	unknown -44	yes -109
#onne	no -41
#onob	unknown 45	yes -42
#ons>	no -114	yes 132
#onso	no 80	yes -57
#onst	no -44	yes 43
#ook>	no 60	yes -50
#oper	no 69	yes -53
#opri	no -65	yes 86
#opro	no 56
#oque	no 86	yes -50
#or3a	no -137	yes 143
#ora>	yes 50
#orat	no 68
#orde	no -95	unknown -46	yes 135
#ordo	no 58	unknown -49
#ore>	yes 43
#ori>	no 66	yes -55
#orit	yes 48
#orn>	no 58	yes -49
#orqu	no -116	unknown 69
#ort>	no -54	unknown 51
#orti	no -53	yes 76
#osit	no -99	yes 117
#ossa	no -52	unknown -52	yes 106
#ossi	no -60	yes 98
#osta	no -123	yes 147
#oste	no -106	yes 120
#ota>	no 45
#otan	no -55	yes 67
#ote>	no -80	yes 92
#otea	no 100	yes -77
#otec	no 71	yes -47
#otla	no 68	yes -42
#otte	no 50
#ou3a	no 92	yes -74
#ou3i	no 149	yes -141
#ou7d	no 116	yes -87
#ou9>	no -151	unknown 49	yes 102
#ou9a	no -152	yes 123
#oua>	no 158	yes -137
#ouar	unknown 78	yes -56
#oub>	no -54	yes 71
#ouba	no -113	unknown 92
#oube	no 181	yes -168
#oubl	yes 50
#oud>	unknown 45
#ouda	yes 64
#oude	yes 55
#oudi	no -139	yes 163
#oue>	no 44
#oues	no 89	yes -52
#oufo	no -141	unknown 232	yes -161
#oug>	no 96	yes -86
#ouge	no -63	yes 75
#ouh>	yes 42
#ouha	no -49	unknown 58
#ouho	no -100	unknown -44	yes 137
#ouia	no 68	yes -59
#ouil	no 90	yes -66
#ouir	yes 40
#ouja	no 51
#oujd	yes -61
#ouka	no -74	unknown 46
#oume	yes 55
#oune	no -70	unknown 67
#oupe	no 67	yes -58
#ouq>	no -76	unknown 189	yes -164
#ouri	no 66	yes -49
#ourr	no -238	unknown 195	yes -127
#ours	no 48	yes -66
#ous>	no 45	yes -42
#ouse	no 95	yes -66
#ousi	no 213	unknown -134	yes -116
#ousk	no -52	yes 64
#oute	yes -45
#ouya	no -54	yes 76
#ouz>	no -45	yes 57
#ovis	no 59	yes -46
#ovo>	no -55	yes 62
#owa>	yes 50
#oxyg	no 106	yes -88
#oya>	no -112	unknown 90
#pact	no 100	unknown -42	yes -63
#pann	unknown 48
#para	no 56
#parb	unknown 71	yes -89
#parq	no 74	yes -58
#part	yes 42
#pass	yes 75
#pati	no 84	yes -71
#peag	no 52
#pein	no 71	yes -44
#pera	no 69	yes -53
#perc	no -49	yes 75
#perg	no 60
#perm	no -42	yes 55
#pete	no -41	yes 67
#peug	no -67	yes 91
#phon	no 49
#phot	no 64	yes -53
#pia>	no -67	yes 85
#pica	no -77	yes 106
#piet	yes 43
#ping	no 41
#piqu	no 126	yes -116
#pist	no 148	yes -134
#plac	no 43
#plaf	no -92	unknown 71
#plai	no 73	yes -52
#plas	no 80	yes -66
#plat	no -64	yes 78
#pneu	no 46
#pos>	no 71	yes -61
#posi	no -99	yes 117
#pote	no 99	yes -76
#poub	no 181	yes -168
#ppor	no -158	unknown 85	yes 66
#pray	no 106	yes -88
#prel	no -57	unknown 116	yes -116
#prie	no -65	yes 86
#prio	yes 48
#proj	no -112	yes 126
#prop	no -65	yes 86
#prot	no 78	yes -50
#qasn	no 128	yes -96
#qat>	no 77	yes -53
#qbel	no 57	yes -50
#qdim	no -150	yes 162
#qeb>	no 100	yes -87
#qef>	no -44	unknown 88	yes -46
#qelb	no 122	yes -104
#qell	no -98	yes 108
#qet>	no 73	yes -58
#qett	no -152	yes 183
#qiss	no 133	yes -122
#qleb	no 117	yes -82
#qodd	no -53	unknown 75
#qqa>	no 150	yes -131
#qqat	no 64	yes -41
#qta3	yes 43
#qtel	no 80	unknown -44
#quar	no 97	yes -88
#quee	yes 47
#ques	no 90	yes -75
#quet	no 62	yes -46
#r7a>	no 99	yes -78
#r7at	no -135	yes 145
#r9a>	no -98	unknown 84
#r9e3	no 94	yes -73
#r9ou	no 77	yes -66
#ra3>	no 60
#ra3i	no 81	yes -66
#ra7>	no -90	yes 115
#ra9o	no -98	yes 123
#rab>	no 65	yes -44
#rabn	no -104	yes 120
#rabt	no -72	yes 94
#race	unknown 71
#ract	no -41	yes 60
#rad>	no 79	yes -62
#radi	no 73
#rage	no 42
#rah>	yes 44
#rain	no 139	unknown -41	yes -95
#rais	no -66	yes 86
#rait	no -77	yes 89
#raj>	no 145	yes -129
#raje	yes 44
#raka	no -81	yes 96
#rakb	no -61	yes 77
#ram>	yes 40
#ran>	yes 41
#rani	unknown 45
#rans	no -69	yes 90
#rant	no 56	unknown 50	yes -124
#rapp	no -158	unknown 85	yes 66
#rar>	no 43
#rara	no 124	yes -101
#ras>	no 62	yes -45
#rasa	no 59	yes -41
#raso	no 100	yes -71
#rate	no 66	yes -55
#rava	no 73	yes -58
#ray>	no 44
#rayu	no -56	yes 74
#rb3a	no 40
#rbal	no -63	yes 92
#rbat	no -57	yes 61
#rbe9	unknown 105	yes -93
#rbia	no -78	yes 102
#rbiy	no -181	yes 198
#rbni	no -51
#rbo>	unknown 71	yes -46
#rbou	no 122	yes -101
#rbre	no -104	yes 118
#rbri	unknown 71	yes -89
#rbt>	unknown 156	yes -156
#rced	no -57	yes 67
#rceu	no -49	yes 75
#rch>	no -142	yes 108
#rche	no -57	yes 71
#rchi	no 102	yes -76
#rda>	no 65	yes -45
#rde>	no 46
#rdie	unknown 161	yes -220
#rdon	no 58	unknown -49
#re9a	no 131	unknown -73	yes -73
#re9n	no -114	yes 133
#re9o	no 89	yes -75
#re9t	no 69	yes -56
#reb>	no -59
#rebb	no -91	yes 104
#rebo	no 83	yes -72
#rece	no 100	yes -85
#rech	unknown 40	yes -67
#red>	no 62	yes -46
#redi	yes 45
#ree>	no 45
#refn	no -195	unknown 267	yes -172
#refo	no -73	yes 49
#reft	unknown 77	yes -59
#reh>	no -89	unknown 101
#reil	no 67	yes -55
#rein	no -69	yes 81
#rej>	yes 41
#reja	no -45	yes 61
#reje	no 40
#rejj	no 93	yes -64
#rejl	no -50
#rejo	no 107	yes -71
#rejt	no 48	yes -51
#rek>	no -130	yes 143
#rekb	no -46	yes 70
#rele	unknown 61	yes -48
#rem>	no 96	yes -79
#remb	unknown 48	yes -59
#remo	no -116	unknown 69
#repo	no 71	yes -61
#req>	no 66
#rese	no 46
#ress	no 119	yes -93
#ret>	unknown 56	yes -64
#reta	no -170	yes 178
#rfa>	no -50	yes 68
#rfe9	no -52	yes 63
#rfin	no -79	yes 91
#rfou	no -164	unknown 126
#rg3a	no -57	unknown 114	yes -81
#rge3	no 46
#rge>	no 107	yes -84
#rgeu	no 100	yes -86
#rgla	no 118	unknown -40	yes -83
#rgol	no 56
#rha>	no -152	yes 138
#rhm>	no 115	yes -106
#ri7>	no 56
#ri7a	no -41	unknown 96	yes -68
#ria>	no -94	yes 109
#riad	unknown 57	yes -68
#rian	no 115	yes -104
#rib>	no -44	unknown 103	yes -77
#ricu	no -97	yes 71
#ricy	no 44
#rid>	no 44
#rida	no 175	yes -147
#rier	unknown 54
#riet	no -65	yes 86
#rif>	no 54
#rigo	no 57	yes -44
#riha	no 112	yes -83
#ril>	no 75	yes -47
#rina	unknown 66	yes -80
#rine	yes 45
#rior	yes 48
#riot	no -103	yes 65
#riqu	no 43
#rir>	no -50
#ris>	no 50
#rise	no 54
#riss	no -74	yes 94
#rist	no -65	yes 77
#rit>	no 47
#rita	no 47
#rith	no 50
#rito	no 96	unknown -58	yes -41
#rium	no 89	yes -82
#rive	no -45	yes 65
#riw>	yes 40
#riz>	unknown 59	yes -90
#rj3o	no 220	unknown -148	yes -132
#rja3	no 81	yes -70
#rja>	yes 52
#rjan	no -130	unknown 80
#rjat	no 79	yes -62
#rjli	no 110	yes -92
#rjo>	no 89	yes -79
#rjou	no 139	unknown -41	yes -103
#rkab	no 41
#rkel	no -173	yes 184
#rkha	no 113	yes -97
#rki>	no 87	yes -69
#rkll	no 50
#rkya	no -142	unknown 61	yes 70
#rma>	no 50
#rmad	no 67	yes -60
#rmah	no 119	yes -96
#rmaw	no 141	yes -127
#rme>	no 115	yes -104
#rmel	no 85	yes -109
#rmer	no 69	yes -50
#rmes	yes 42
#rmis	no -61	yes 72
#rmoi	no 128	yes -116
#rmou	no 52
#rna>	no -63	yes 76
#rnah	no -44	yes 56
#rne>	no 41
#rnet	yes 54
#rni>	no 62	yes -47
#rnou	no 87	yes -72
#roba	no 86	yes -66
#robi	yes 49
#roca	no -94	yes 116
#roch	no 101	yes -66
#roje	no -112	yes 126
#roke	no 79	yes -69
#rokk	no -202	unknown 141	yes 53
#ron>	no 152	yes -121
#ropr	no -65	yes 86
#ros>	no 102	yes -81
#ross	no -89	unknown -40	yes 136
#rote	no 71	yes -47
#rou9	no 59	unknown -44
#roub	no -144	unknown 61	yes 63
#roue	no 67
#rouf	no -86	unknown 57
#roug	no -63	yes 75
#roui	unknown 85	yes -127
#roul	no 76	yes -66
#roup	no 74	yes -64
#rour	no 63	yes -41
#rous	unknown -41
#rovi	no 59	yes -46
#roya	no 50
#rqa>	no -63	unknown 97	yes -116
#rqat	no 110	yes -88
#rr9a	no 112	yes -97
#rrak	yes 75
#rran	no 144	yes -125
#rras	yes 49
#rrat	no -128	unknown 86
#rre7	no -117	yes 136
#rre9	no -83	yes 104
#rre>	no 46
#rreb	no 75	yes -56
#rrec	no -92	unknown 120	yes -47
#rrek	no -153	yes 164
#rrem	no 65	yes -50
#rri7	no -117	unknown 146	yes -68
#rrit	no -44	yes 69
#rro>	no 170	yes -155
#rron	no 67	yes -54
#rros	unknown -50	yes 69
#rrou	no 90	yes -78
#rrsa	no -50	yes 74
#rrsi	no 80	yes -64
#rrso	no 58	yes -41
#rrur	no -44	unknown 77	yes -41
#rsat	yes 51
#rsem	unknown 60	yes -66
#rsi>	no 47
#rsin	no 80	yes -64
#rso>	no 151	yes -135
#rsou	no 62	yes -52
#rta>	no -74	yes 60
#rtab	no 107	yes -87
#rtch	no 80	yes -52
#rtea	no -96	yes 107
#rtef	no 111	unknown -50	yes -61
#rtem	no -79	yes 92
#rten	no 46
#rter	no 111	yes -100
#rtes	no 46
#rtet	no 87	yes -70
#rtha	no 66	yes -51
#rti>	no -121	yes 133
#rtie	yes 51
#rtil	no 91	unknown -45	yes -53
#rtne	no -52	yes 63
#rue>	no -141	yes 153
#rure	no -66	unknown 101	yes -43
#ruri	no -140	unknown 156	yes -50
#rve>	no -124	yes 130
#rveu	yes 44
#rvic	no 76	yes -68
#rwid	no 82	yes -65
#rzaz	no 48	yes -40
#s2ou	no -54	yes 68
#s7ab	no -41	yes 61
#s7i7	no 134	yes -109
#sa3a	no 66	yes -42
#sa3i	no 66	yes -53
#sa7b	no -59	yes 80
#sab>	no 55
#sac>	no 44
#sadm	no -101	yes 120
#sage	no -71	yes 88
#sahb	no -71	yes 87
#sak>	no 51
#sake	no 96	yes -77
#sakh	no -117	yes 125
#sakn	no -111	yes 129
#sal>	no -55	yes 68
#sale	no 109	yes -95
#sali	unknown -60	yes 82
#salm	no 43
#sama	no 46
#sami	no -99	yes 115
#sams	no 109	yes -86
#samu	yes 50
#san>	no 48
#sani	no -117	unknown 71	yes 42
#saou	no -116	yes 128
#saqi	no 169	yes -128
#sar>	no 72	yes -43
#saro	no 61
#sass	no -44	yes 66
#sati	no -86	yes 100
#sawe	yes 54
#saye	yes 56
#sba3	no 112	yes -94
#sbag	unknown 44
#sbah	no 46
#sbeg	yes 52
#sbit	unknown 68
#sbou	no 122	yes -104
#scan	yes 46
#scen	no 43
#sda3	no -56	yes 77
#sdou	no 42
#se7>	no -115	yes 127
#se7t	no 49
#se9>	no -98	yes 114
#se9f	no 51
#seba	no -42	unknown 92	yes -80
#sebn	no 67	yes -51
#sech	no 49
#seco	no 62	yes -55
#sedr	no -101	yes 115
#see>	no 53	yes -42
#sef>	no -72	yes 79
#sefr	no -80	yes 115
#seft	no 116	unknown -52	yes -67
#seig	unknown -45
#sejl	no 54
#sekr	no -148	yes 163
#selt	no 115	yes -95
#sem>	no -89	yes 112
#seme	no 52	yes -61
#semm	no -140	unknown 162	yes -81
#sen>	no 66	yes -49
#senc	no 94	yes -81
#sens	yes 43
#sepo	unknown -65
#ser9	no 63	yes -42
#seri	no 147	yes -129
#serq	no 102	yes -69
#serr	yes -43
#sert	no 51	yes -46
#serw	no 83	yes -68
#set>	yes 41
#sett	no -116	unknown 58	yes 55
#seur	no 49
#seww	no 61	yes -53
#sha>	no 82	yes -70
#sida	no -196	unknown 229	yes -101
#side	no -69	yes 78
#sier	no 58
#sieu	yes 43
#sif>	no 116	yes -101
#sifa	no -48	yes 67
#sife	no -112	yes 84
#sift	no -146	unknown 116
#sin>	no 70	yes -53
#sini	no -60	yes 72
#sion	no 56
#siph	no 54
#sir>	no -62	yes 84
#sira	no -180	unknown 205	yes -96
#sito	no -225	unknown 146
#sket	no -136	yes 153
#skha	no -116	unknown 138
#skho	yes 67
#ski>	no 84	unknown -81
#skin	no 64
#skli	no -130	yes 142
#sla>	no 100	yes -76
#sma3	yes 46
#smat	no 82	yes -73
#sme7	no -80	yes 95
#smeh	yes 40
#smit	no -95	yes 108
#sna>	no 94	yes -68
#snin	no -99	yes 117
#sokk	no 81	yes -60
#sol>	no 68	yes -47
#sola	no 89	yes -65
#son>	yes 56
#sor3	no -137	yes 143
#souk	no 42	yes -73
#soun	no -57	unknown -51	yes 108
#sour	no -98	yes 114
#sous	no 71	yes -44
#spra	no 106	yes -88
#sqef	no 124	yes -112
#sque	no 59	yes -42
#sra9	no 111	unknown -47	yes -62
#srat	yes 50
#sre9	no 97	yes -74
#sro>	no -50
#srou	unknown 40	yes -56
#srqo	no 52	yes -40
#ss9e	no 48
#ssag	no -93	yes 111
#ssai	no -152	yes 179
#ssan	no -98	yes 112
#ssao	yes 40
#ssat	no -48	yes 62
#ssba	no -145	yes 150
#sse7	no -71	yes 85
#sse9	no -208	yes 220
#ssed	no 77	yes -46
#ssef	no -75	yes 86
#ssen	no -62	yes 78
#ssep	unknown -65
#ssha	no 113	yes -103
#ssi>	yes 52
#ssie	no 62
#ssif	no -69	unknown 64
#ssil	unknown 57	yes -86
#ssir	no -196	unknown 147
#ssis	no 90	unknown -103
#ssma	no 72	yes -58
#ssna	no 94	yes -75
#ssni	no -43
#sso>	no 96	yes -85
#ssra	no -56	yes 70
#ssro	no 45
#ssui	no 67	yes -54
#sta3	no -51	yes 70
#sta7	unknown 42
#stad	no -49	yes 70
#stah	no 68	yes -56
#stan	no 52	unknown -73
#stat	no -40
#stel	no -67	yes 84
#ster	yes 50
#stha	no -42	unknown -59	yes 87
#stiq	no 59	yes -47
#sto>	no 109	yes -91
#stor	no -48	yes 60
#stou	no 103	unknown -99
#stre	no -134	yes 143
#styl	no -78	yes 94
#suie	no 82	yes -68
#sult	no 73	unknown 59	yes -132
#sung	no 101	yes -85
#sure	no 51
#surt	no 46
#sway	no 96	yes -64
#synd	no -121	unknown 95
#t2ad	no 62
#t3a>	no 42
#t3at	no -54	yes 75
#t3we	no -59	yes 68
#t9as	yes 43
#t9el	no 95	yes -81
#t9ou	no 41
#t9te	no 74	yes -60
#ta3>	unknown 84
#ta3j	no -76	yes 97
#ta7e	no 81	yes -58
#ta9>	no 114	yes -98
#tab>	no 74
#tabi	no -237	unknown 252	yes -49
#tach	no -146	yes 165
#tad>	no -78	yes 95
#tade	no 42
#tafi	no 43
#tage	no -49	yes 64
#tags	no 107	yes -86
#taha	no -57	yes 85
#tair	no -143	yes 165
#taji	no 47
#tal>	no -64	yes 74
#talb	no 85	yes -54
#tali	no -142	yes 162
#taly	no 108	unknown -46	yes -62
#tama	no 123	yes -98
#tan>	no 50	yes -55
#tana	no -107	yes 120
#tanb	no 57	yes -45
#tanc	no 143	unknown -153
#tang	no 77	yes -54
#tani	no -79	yes 103
#tanj	no 46
#tant	no -53	yes 65
#taou	no 62	yes -54
#tar>	no -44
#tara	no -52	unknown -44	yes 92
#tare	no -75	yes 45
#tarf	no -98	yes 110
#tass	no -44	yes 72
#tata	yes 43
#tati	unknown 71	yes -91
#tawn	no -40	unknown 55
#tay7	no -129	unknown -41	yes 157
#tay>	no 70	yes -48
#taya	no 63	yes -53
#taye	no -130	unknown 134
#tayh	no 44
#tayr	no 167	yes -146
#tayy	no -97	yes 112
#taza	no 42	unknown -44
#tbak	no 52	yes -42
#tbar	no 60	yes -42
#tbat	no -50	yes 66
#tbed	no 161	yes -129
#tben	no 96	yes -78
#tbib	no -48
#tbou	no 78	yes -59
#tcha	no 43
#tcho	unknown 124	yes -101
#tchq	no 44
#tder	yes -44
#tdou	yes 46
#te3a	no 103	yes -72
#te7>	no -81	yes 98
#te9b	yes 66
#te9e	no 111	yes -89
#tebl	no -71	yes 86
#tech	no 90	unknown -45	yes -42
#tect	no 71	yes -47
#ted>	no -90	yes 104
#tefe	no 111	unknown -50	yes -61
#teff	no 69	yes -52
#tela	no 82	yes -68
#tell	no -113	yes 122
#telt	no -92	yes 109
#tem>	no -128	yes 138
#teme	no -79	yes 92
#temo	no -164	unknown 112	yes 69
#temp	no -41	yes 67
#tenn	no 64	yes -45
#tens	no 46
#teq>	no 53	yes -43
#tera	no 48
#terf	no 112	yes -88
#teri	no -40	unknown 88	yes -50
#term	no -93	yes 104
#tern	no -54	yes 74
#tert	no 140	yes -127
#tet>	no 123	yes -97
#teui	no 44
#teus	no 67	yes -55
#tfa>	no 70	yes -63
#tfah	yes 48
#tfek	no -100	yes 118
#tfel	no 86	yes -70
#tfet	no 136	yes -115
#tfi>	no -42	yes 61
#tfit	no 81	yes -71
#tfo>	no 105	yes -91
#tghe	unknown 48	yes -72
#tgol	no -68
#thom	no 58
#tich	no 48
#tie>	unknown -64
#tier	yes 57
#tif>	no 43
#tifi	no 61	yes -56
#tih>	no 57	yes -47
#til>	no 91	unknown -45	yes -53
#time	no -127	yes 139
#tin>	yes 50
#tini	no 51	yes -41
#tiss	no 47
#tist	no -63	yes 77
#tit>	no -62	yes 82
#tith	no 54
#tjer	no -47	yes 61
#tkeb	no 178	yes -165
#tkes	no -50	yes 69
#tkha	no -47	yes 68
#tkhl	no 113	unknown -64	yes -77
#tkhn	yes 40
#tkse	no 135	yes -112
#tla3	no 74	yes -72
#tla>	no 69	yes -48
#tle3	no 63	yes -41
#tle9	no -123	yes 162
#tleb	yes 49
#tlef	unknown 68	yes -65
#tlfa	yes 45
#tlgh	no 85	unknown -54
#tlou	no -61	yes 72
#tma>	no 44
#tmma	yes 62
#tna>	no -46	yes 65
#tnac	no -44	yes 54
#tner	no -52	yes 63
#tni>	no -116	yes 125
#tnic	yes 46
#tnin	yes 46
#tobi	no -52	yes 79
#tobr	no 45
#toit	no 53
#tono	unknown 45	yes -42
#tore	no -48	yes 60
#toro	yes -42
#tors	no -46	yes 58
#tou7	no 109	yes -86
#toub	yes 46
#touc	no -79	yes 95
#touk	no 74	yes -53
#toun	yes 42
#tour	no 47
#tous	no 74	yes -61
#tout	no 65	yes -54
#tqet	no 59	unknown -49
#tqle	no 107	yes -72
#tqob	no 78	yes -68
#tqte	no 46
#tra9	no 79	yes -63
#tra>	no 45
#tran	yes 56
#tras	no 72	yes -64
#tree	no 45
#tres	no 60	yes -43
#tric	no -50
#trin	yes 40
#tro>	no -43	yes 51
#tros	no 182	yes -159
#trou	no -63	yes 71
#trov	no 59	yes -46
#tsad	no -91	yes 111
#tsaw	yes 47
#tsed	no 45
#tsen	no 41	unknown -43
#tsra	no 84	unknown -50
#tsre	no 112	yes -69
#tsse	no 107	yes -79
#tta>	no 57	yes -41
#ttan	no 52	yes -43
#ttat	no 45	yes -55
#ttch	no -122	unknown 121
#ttet	no 163	yes -139
#tti>	no 53	yes -112
#ttit	no 129	yes -98
#tuya	no -53	yes 51
#tylo	no -78	yes 94
#u3i>	no 149	yes -141
#u7do	no 121	unknown -45	yes -87
#u9an	no -123	yes 157
#uar>	no -86	unknown 146	yes -79
#uari	no 89	yes -82
#uarz	no 48	yes -40
#uba>	no -52	unknown 101	yes -115
#ubel	no 181	yes -168
#ubli	no -149	yes 168
#uces	no -100	yes 121
#uch>	no -59	yes 45
#ucho	no -53	yes 74
#ucti	no 84	yes -74
#uda>	no -61	yes 97
#ude>	yes 46
#udi>	no -128	yes 157
#udia	no -138	yes 152
#uee>	yes 47
#ueli	no -50	yes 59
#ues>	no 102	yes -74
#uet>	no 75	yes -59
#uett	no 59
#ufo>	no -222	unknown 284	yes -202
#uge>	no -63	yes 75
#ugeo	no -67	yes 91
#uha>	no -49	unknown 58
#uhom	no -100	unknown -44	yes 137
#uido	no 58	yes -40
#uie>	no 50
#uil>	no 44
#uill	no 94	yes -65
#uira	yes 40
#uisi	no 52
#uja>	no 51
#ujda	yes -61
#uka>	unknown 64	yes -40
#ukai	no -140	yes 153
#ula>	no 59
#ulah	yes 47
#ulan	no -66	yes 79
#ulat	no -71	yes 89
#ule>	no -86	yes 82
#ulev	no -44	yes 54
#uli>	no 91	yes -80
#uloi	yes -46
#ulta	no 73	unknown 59	yes -132
#ultr	no 79	yes -70
#ulur	no 174	yes -154
#umat	no -60	yes 63
#umen	yes 55
#una>	yes 44
#unat	no 42
#une>	unknown 46
#unet	no 114	unknown -46	yes -68
#ung>	no 101	yes -85
#upe>	no 73	yes -64
#ura>	yes 51
#ures	no -163	unknown 192	yes -72
#uri>	no 97	yes -77
#urie	no -210	unknown 138	yes 117
#urik	no 92	yes -73
#urit	no 70	yes -43
#uro>	no 60	yes -49
#uros	no 65	yes -43
#urri	no -238	unknown 195	yes -127
#urs>	no 75	yes -48
#urse	unknown 60	yes -66
#ursi	no 71	yes -59
#urt>	no -57	yes 78
#urte	no 46
#usi>	no 213	unknown -134	yes -116
#usko	no -52	yes 64
#uss>	no 179	unknown -45	yes -137
#usse	no -76	yes 84
#ussi	no 62	yes -50
#usta	no -79	yes 88
#uste	no 40
#ustr	no -83	yes 95
#uta>	no 40
#uter	no 65	unknown 72	yes -137
#uteu	no 44
#uti>	no -43	yes 53
#uto>	yes 42
#utor	yes -42
#utre	no 126	yes -109
#utte	no 55	yes -41
#uya>	no -54	yes 76
#uyau	no -53	yes 51
#vabo	yes 46
#vais	no 54
#vali	no 83	yes -57
#vane	no 83	yes -67
#vant	no 58
#vard	no -44	yes 54
#vase	no -108	yes 122
#vehi	no -67	yes 99
#veme	no -57	unknown 116	yes -116
#vera	no 43
#verg	no 47
#verr	no 162	unknown -55	yes -103
#vert	no -211	unknown 170	yes 55
#vice	no 76	yes -68
#vide	no 58
#vier	no 49
#vill	no 50
#vis>	no 53
#vise	no 59	yes -46
#vois	no -62	yes 72
#vol>	no 60
#vola	no -93	yes 106
#volt	no 72	yes -59
#vrai	no -66	yes 86
#vril	no 75	yes -47
#w9ef	yes 59
#wa3e	yes 40
#wa9f	no -69	yes 58
#wa9t	no -139	yes 168
#wach	unknown 81	yes -67
#wad>	no 47
#wahd	no -59	yes 68
#waki	no 79	yes -50
#wala	yes 44
#wali	no 73	yes -54
#ware	no -53	unknown 126	yes -123
#wat>	no -62	yes 79
#waw>	no 101	yes -78
#wbch	no -53	yes 84
#wch>	no -42	unknown 79	yes -41
#we7d	no -85	yes 119
#we9f	no -78	yes 84
#web>	no -93	unknown 68
#wedn	no 43
#week	no 57	yes -48
#weh>	no -107	yes 119
#wejh	no 89	yes -74
#weld	no -42
#wer9	no -130	unknown 152
#wert	no -58	yes 69
#wesl	no -131	unknown -54	yes 178
#whom	no 45
#wi9a	no 77	yes -63
#wia>	no -115	yes 142
#wich	no -101	yes 117
#wida	no 104	yes -89
#wja>	no -88	unknown 193	yes -195
#wje3	no -99	yes 125
#wla>	unknown 43
#wld>	yes 45
#wli>	no 101	yes -84
#wlla	no 111	unknown -44	yes -65
#wlo>	no 115	yes -97
#wqe3	no -61	yes 68
#wqef	no -185	unknown 183
#wrek	no 65	yes -52
#wsel	yes -49
#wsla	no 43
#wst>	no 42	unknown 59	yes -102
#wwej	unknown -41
#wwer	no 51
#wya>	no -46	unknown 88	yes -63
#xyge	no 106	yes -88
#y3ou	no 88	yes -60
#y3re	no -155	unknown 179	yes -72
#y3ti	no 82	unknown -48
#y7el	no 91	yes -74
#y9ou	no -277	unknown 210	yes -59
#y9te	no -132	yes 134
#yada	yes 47
#yala	no -79	yes 105
#yalh	no -65	yes 84
#yali	yes 46
#yalk	no -157	unknown -41	yes 181
#yaln	no -69	yes 85
#yalo	yes 49
#yana	no -78	yes 82
#yani	no -51	yes 61
#yara	no 73	yes -60
#yass	no -75	yes 89
#yau>	no -44	yes 54
#yban	no -50	unknown 156	yes -124
#ych3	no 69	yes -57
#yda>	unknown -45	yes 60
#ydat	no 94	yes -82
#ydeh	yes 47
#ydek	no 161	yes -149
#ydkh	no 62	unknown -62
#ydor	no -176	yes 178
#ydrn	no -58	yes 75
#ydrr	no 87	yes -57
#ye7>	yes 56
#ye9>	no 40
#yeb>	no -72	unknown 153	yes -138
#yeda	no -69	yes 85
#yef>	no 80
#yeg>	no -45	yes 58
#yeh>	no -95	unknown 214	yes -174
#yeq>	no -46	yes 60
#yer>	no -113	yes 123
#yet>	no 42	yes -50
#yetc	no -70	yes 87
#yetn	no -52	yes 66
#yett	no -61	unknown 143	yes -77
#yga>	no -68	yes 86
#ygen	no 106	yes -88
#yghl	no 59	yes -45
#ygol	yes 53
#yha>	no -64	yes 77
#yhez	no 61
#yin>	yes 57
#yjaw	no -42	yes 68
#yjri	no -49	yes 72
#ykhe	no -99	yes 113
#ykhl	no 119	unknown -42	yes -77
#ykhr	no -132	yes 147
#yl3e	no -147	yes 158
#yla>	no 48
#ylo>	no -78	yes 94
#ymch	no 102	yes -85
#ymke	unknown 45
#yna>	no 93	yes -66
#ynch	no -49	unknown 70
#yndi	no -121	unknown 95
#ynze	no -61
#yon>	no -45	yes 58
#youn	no -47	unknown 59	yes -68
#yous	no -72	yes 79
#yout	no -68	yes 86
#yrat	yes 51
#yser	no 92	yes -66
#yseu	no 128	unknown -57	yes -70
#ysil	yes 51
#ysni	yes 48
#ysre	no 103	yes -90
#yssi	no -101	unknown 97
#ytbe	no 112	yes -73
#ytfi	no -77	yes 86
#ytle	no -61	yes 66
#yto>	no 83	yes -64
#ytou	no -136	yes 146
#ytse	no -50	yes 56
#yure	no -56	yes 74
#yydo	no 67	yes -56
#yye7	yes 44
#yyed	no 51
#yyer	no -146	yes 153
#zad>	no -129	yes 139
#zadt	no -61	yes 82
#zago	no 140	yes -113
#zaj>	no 56	yes -43
#zan>	no 220	yes -191
#zate	no 48	yes -40
#zaza	no 48	yes -40
#zbel	no -105	yes 123
#zdem	no 40
#zel>	no -40
#zela	no 102	yes -88
#zell	no 74	yes -60
#zelt	no -69	unknown 41
#zen9	no -203	unknown 171
#zen>	no 74	yes -64
#zer9	no -64	yes 48
#zerb	no -63	yes 85
#zeyy	no -146	yes 153
#zha>	no 57
#zid>	unknown 90	yes -130
#zila	no 123	yes -114
#zito	yes 43
#zjaj	no 48
#zlat	no -72	yes 84
#zle9	no 89	yes -66
#zon>	no -52	yes 73
#zouh	no -83	yes 91
#zoun	no 137	yes -121
#zrab	no 80	yes -64
#zre9	no -61	yes 78
#zza>	no 40
#zzan	no 159	yes -145
#zzat	yes 61
#zzit	no 79	yes -71
10h	no -134	yes 144
12	no -60	unknown 122	yes -66
12000	no 53
14	no 84	yes -70
207	yes 52
21	no 45	unknown -47
2100	no 72	yes -60
22	no 44
28	no 62	yes -48
2eme	no -49	yes 61
3	no 60	yes -44
35	no -140	yes 159
3a2ila	no -135	yes 148
3achoura	no 68	unknown -73
3afak	unknown -46
3am	no 57
3amer	no 46
3aref	no 43
3dem	no 133	yes -119
3edd	no -82	yes 104
3emmerna	no -42	yes 54
3emmernah	no -62	yes 78
3emmi	no 165	yes -153
3en9i	unknown -55	yes 43
3end	no -110	yes 124
3endha	no -63	yes 80
3endhom	no 52
3endna	yes 51
3endo	no -50	yes 72
3eyett	no -84	unknown 112	yes -60
3eyyet	no 118	yes -99
3eyyetch	no -70	yes 87
3imara	yes -48
3inha	no -75	yes 87
3ini	no 47
3inia	no 53	yes -48
3lach	unknown 109	yes -103
3likom	unknown 53	yes -49
3lina	no -115	unknown 95
3liya	no -100	yes 114
3mmerna	no -85	yes 105
3ndi	no -58	yes 45
3ndo	no -103	yes 117
3on9i	no 87	yes -73
3otla	no 77	yes -48
3refna	no -154	unknown 198	yes -137
3reft	no -153	unknown 175
3reftch	no 63	yes -99
3tana	no -105	yes 116
3tani	no -156	yes 182
3tithom	yes 40
4x4	yes 51
5	no -54	yes 46
7	no 62
7aja	no -55	unknown 46
7ajra	unknown 109	yes -147
7amla	no -113	yes 141
7amra	no 69	yes -56
7anout	no 88	yes -67
7anouti	no -64	yes 75
7awlo	no 68	yes -54
7dana	no -259	unknown 81	yes 158
7daya	no 68	yes -51
7dida	no 100	yes -87
7ejra	no 132	yes -109
7ekk	no -83	unknown 65
7ekkit	no 95	yes -75
7el	no -63	yes 74
7ellit	no -75	yes 91
7er9at	no -98	yes 117
7essa	no -74	yes 85
7eyyed	no 69	yes -53
7jar	no 142	unknown -41	yes -103
7jer	no 110	yes -97
7jra	no 89	yes -70
7mar	no 48
7mel	no 81	yes -68
7mer	unknown 77	yes -63
7ofra	no 166	yes -155
7re9	no 158	yes -131
7wayej	no -43	yes 61
7wayj	no 86	yes -61
8	no 58
80	no 77	yes -55
9	no 56
900	no 110	yes -90
9ahwa	no 66	yes -55
9al	yes 51
9asni	no 66	yes -49
9d	no 107	yes -93
9dam	no -133	unknown 184	yes -113
9ed	no 56	yes -40
9eddam	unknown 82	yes -94
9elbi	no 81	yes -65
9er3a	no 175	yes -159
9et3at	no -99	yes 114
9te3	no 160	yes -149
=answer: lead	no -66
=answer: unsure	no -168	unknown 244	yes -95
=being: animal	unknown -46	yes 62
=constat: constat	no -118	yes 116
=constat: not-done	no -67	yes 49
=danger: event	yes 66
=danger: now	unknown 46
=danger: over	no -63	unknown -48	yes 94
=danger: plea	no 49	unknown -58
=danger: present	unknown -53	yes 64
=danger: put-out	no 86	yes -56
=distress: distress	no -114	yes 110
=document: carte_grise	no 113	unknown -99
=document: constat	no -116	yes 110
=document: constat_degat_des_eaux	no -160	yes 174
=document: devis_ou_facture	no 49	unknown -79
=document: photos	unknown -40	yes 54
=document: recepisse_plainte	no 150	unknown -43	yes -104
=hedge: hedge	no -77	unknown 156	yes -99
=hedge: roughly	no 63	unknown 51	yes -116
=idiom: part	no 64	yes -95
=idiom: traffic	no -142	unknown 42	yes 100
=injuries no rather	no 82	yes -46
=injury: absent	no 121	yes -85
=injury: grave	yes -62
=injury: nobody	yes 48
=intent: complaint	no 127	unknown -45	yes -82
=intent: correct	no 223	unknown -83	yes -159
=intent: declare	no -44	yes 46
=intent: greet	no -54
=intent: human	no -77	yes 112
=intent: other	yes -46
=intent: thanks	no -149	yes 102
=liability: unclear	no -120	unknown 190	yes -151
=other autre	no -146	unknown -90	yes 188
=other collision	no -40	yes 81
=other evenement_climatique	no 151	yes -124
=other incendie	unknown -46
=party: alone	no 200	yes -163
=party: culprit	no -221	unknown -46	yes 263
=party: foreign	yes 64
=party: hit-and-run	no -66	unknown -44	yes 109
=party: neighbour	no -226	yes 245
=party: nobody-else	no 194	yes -164
=party: other-vehicle	no -67	yes 91
=party: theirs	unknown -43
=party: vehicle	yes 59
=party: witness	no -204	unknown 192
=person: driver	no -97	unknown -42	yes 139
=person: exposed	no -68	yes 102
=police: not-done	unknown -44
=scene: autre	yes -50
=scene: bris_de_glace	no 73	unknown -42
=scene: collision	no -60	yes 57
=scene: dommage_materiel	no 61
=scene: evenement_climatique	unknown -42	yes 59
=scene: vandalisme	no 88	yes -47
=scene: vol	no 104	yes -105
=status: refused	no -65
=status: unfinished	no -76	unknown -47	yes 120
=thirdParty no	no 81	yes -74
=thirdParty no rather	no 77	yes -65
=thirdParty no sure	no 210	yes -174
=thirdParty no unsure	no 77	yes -78
=thirdParty none	yes -42
=thirdParty unknown	no -268	unknown 279	yes -166
=thirdParty unknown unsure	no -268	unknown 279	yes -166
=thirdParty yes	no -133	yes 161
=thirdParty yes rather	no -69	yes 100
=thirdParty yes sure	no -139	yes 167
=type autre	unknown 91	yes -76
=type autre sure	unknown 112	yes -111
=type autre unsure	no -108	unknown -70	yes 133
=type blessure	no 46
=type blessure sure	unknown -43
=type blessure unsure	no 65	yes -64
=type bris_de_glace rather	unknown -54	yes 53
=type bris_de_glace sure	yes -45
=type bris_de_glace unsure	no 104	yes -91
=type collision	no -49	yes 47
=type collision sure	no -61	yes 56
=type collision unsure	no 87	unknown -68
=type degats_des_eaux rather	no 67
=type degats_des_eaux unsure	no -66	unknown -46	yes 81
=type dommage_materiel	yes 51
=type evenement_climatique	yes -42
=type incendie rather	no 192	yes -170
=type none	no 72	yes -50
=type vandalisme unsure	no 133	yes -94
=type vol	no 42
=type vol rather	no 170	unknown -43	yes -130
=type: autre	no -69	unknown 95
=type: blessure	unknown -42
=type: bris_de_glace	no 42
=type: evenement_climatique	no 45	yes -44
=type: vol	no 56
a	no 45
accident	no -130	unknown 94
accrochage	no -67	yes 97
ach	no -53	unknown 99	yes -62
agadir	no -100	unknown 66
agence	no -112	unknown 113
aile	no -89	unknown 60
ain	no -88	unknown 51
ait	no 108	yes -95
alf	no 125	yes -108
allah	unknown 46	yes -48
ambulance	no -62	yes 73
ane	no 134	yes -102
antenne	no 72	yes -49
appareil	no 67	yes -55
appartement	no -79	yes 92
aquarium	no 89	yes -82
arriere	yes 53
arrondissement	no 56	yes -50
ascenseur	no 56
assurance	no 43
audi	no -91	yes 105
auto	yes 42
autoroute	yes -42
avant	no 59
avril	no 75	yes -47
azilal	no 123	yes -114
azrou	no 102	yes -78
b3d	no 41
b3id	no 98	yes -79
b9at	no 40
b9aw	yes 54
b9ina	no 74	yes -64
b9itch	no -52	yes 67
ba	yes 51
ba3d	no 78	yes -64
ba9i	no 44
bab	no 81	yes -60
baba	no 101	yes -86
baghi	no -169	yes 190
bain	no 148	yes -117
balcon	yes 55
baqi	no 43
barbecue	no 72	yes -53
barra	no 42
bas	yes 73
batterie	unknown 93	yes -102
bayd	no 118	yes -98
bayda	no -135	unknown -43	yes 169
bbah	no -84	yes 109
bd	no -78	yes 89
bdat	no -61	yes 76
bdaw	no 98	yes -86
bebe	no 58	yes -42
bekri	no 41
belgique	no -153	unknown 155
belli	no -45	yes 61
berlingo	yes 49
bernoussi	no 87	yes -72
berrechid	no -92	unknown 120	yes -47
beton	no 59
bezzaf	no 79	yes -64
bghat	no -146	yes 162
bghatch	no -81	yes 111
bghaw	unknown 58
bghel	no -107	yes 128
bghina	no -100	yes 133
bghit	no 74
bghitch	unknown 92	yes -114
bhal	no -59	unknown 109	yes -74
bia	no -75	yes 79
bicyclette	no -58	yes 68
bidon	no 103	yes -79
biha	yes 52
billet	no 75	unknown -44
bin	no -134	unknown 127
bina	no -69	yes 80
binatna	no -76	yes 86
bir	no 88	yes -67
bit	no -46	unknown 70
biya	no 72	yes -59
bkhir	no 65	yes -40
blassa	no 164	yes -148
bmw	no -76	yes 82
bnadem	yes 43
bo7di	no 105	yes -86
bo7dou	no 47
boite	no 68	yes -49
bolice	no 42
bolis	no 103	yes -87
bombe	no 52	yes -40
bou7do	no 121	unknown -45	yes -87
boulevard	yes 44
boulis	yes 45
bouskoura	no -52	yes 64
box	no 89	yes -74
bra	no 76	yes -67
brise	no 96	yes -74
brouillard	no 83	yes -73
bureau	no 55
bzaf	no 62	yes -41
cabinet	no 112	unknown -53	yes -58
cable	no -74	yes 92
cafe	no -103	yes 119
caisse	no 121	yes -104
calandre	no 77	yes -63
camera	yes -47
camionnette	no -89	yes 67
canalisation	no -59	yes 70
canape	no 90	yes -79
caravane	no 106	yes -85
carrefour	no -73	yes 49
carte	yes -51
carter	no 111	yes -100
casque	no -44	yes 61
cave	no -51	unknown 74
ceinture	no -132	yes 139
ch7al	no -68	unknown 64
cha3lat	no 101	yes -90
cha3let	no -40	yes 48
chab	no -144	yes 154
chad	no 102	yes -90
chaf	no -76	unknown 95
chaft	yes 62
chahda	no -78	yes 90
chaine	yes 45
chantier	no -70	yes 84
chargeur	no 132	yes -113
charika	no -103	yes 119
chariot	no -103	yes 65
chauffe	no 84	yes -62
chedat	no 71	yes -58
cheikh	no 51
chejra	no 66	yes -46
chekaya	no 112	yes -88
chem3a	yes 50
chhar	no 121	yes -95
chher	no -66	unknown 149	yes -98
chhor	no -52	yes 80
chhour	yes -80
chi	yes -47
chichaoua	no 155	yes -134
chifour	no 43
chikaya	no 52
chkit	no -127	yes 155
chkoun	unknown 78	yes -67
chno	no 51	unknown -55
choc	no -41	unknown 56
chorta	no -74	yes 60
chrajem	no -95	yes 113
chrara	no 70	yes -55
chrjem	no 44
chta	unknown 48	yes -61
chtouka	no 74	yes -53
chwia	no -115	yes 142
chwiya	no 51
cin	no 69	unknown -67
clavier	no 50	yes -42
cle	no 80	unknown -62
client	no -96	yes 107
clignotant	no -66	yes 78
clinique	no 79	yes -61
cm	no 77	yes -65
cocotte	no 107	yes -90
coffre	no 57
coiffeur	no -93	yes 106
coiffure	no 81	yes -67
colle	no 85	yes -55
colonne	no -168	unknown -69	yes 210
compteur	no 93	yes -77
congelateur	no 60	yes -46
constat	no -44	yes 42
corniche	yes 58
couloir	no 45	yes -70
cuisine	no 51
dakhel	no -95	unknown 110	yes -50
dakhlat	no 134	yes -108
dakhlo	no 107	yes -90
darbni	no -60	yes 71
darou	yes 41
dat	no 60
dayz	no -67	yes 97
daz	no -49	unknown 50
dazt	no -129	yes 145
dbab	no -54	yes 64
dda	no 44
ddaw	no 43
ddawh	no -75	yes 85
ddow	no -49	yes 68
declaration	no 63	yes -44
degat	no -76	yes 87
degats	yes 42
dehri	yes 40
dehrou	no 114	yes -102
dentiste	no -63	yes 77
depot	no 61
derb	no 58	yes -48
derba	no -45	yes 69
derbat	yes 53
derbatni	no -121	unknown -43	yes 152
derbni	no -68	unknown 99
derbouni	no 260	yes -245
derk	unknown 61	yes -83
derna	yes 41
dernahch	yes 45
derri	yes 49
dertha	no 66	yes -51
des	no -58	yes 71
dheb	no 75	yes -63
dialo	yes 44
dik	no 55
dima	no -69	yes 78
dkhelna	no 61	yes -45
dkhelt	no 70	yes -49
dkhlat	unknown 57
dkhlo	no 87	yes -74
dlam	no 141	yes -123
dlou3	no -127	yes 140
do	no 70	yes -62
donc	no 116	yes -94
dorat	no 68
dos	no 116	yes -88
dossier	no 104	yes -63
douar	no -86	unknown 146	yes -79
double	no 51	unknown -76
dra3i	no 81	yes -64
drabni	no -104	yes 120
drbatni	no -50	yes 58
drbo	no 52	yes -43
dreb	no -77	unknown 88
drebna	no 59	yes -47
drebt	yes 65
drebto	no 132	unknown -45	yes -88
drhm	no 115	yes -106
drna	no 58
drri	no 42
duster	no 40
dw	no -79	yes 101
dwa	unknown 55	yes -53
dyalha	no -75	yes 92
dyali	no -40	yes 47
dyalna	no -69	yes 85
dyalo	yes 55
eau	no 64	yes -47
eaux	no -50	yes 61
ecole	yes 52
elec	no 131	yes -109
electrique	no 53
en	no -83	unknown 98	yes -56
enseigne	no 46	unknown -52
essaouira	yes 40
essence	no 94	yes -81
essuie	no 67	yes -54
etage	yes 47
euro	no 60	yes -49
euros	no 65	yes -43
fach	no 133	yes -151
fad	no 103	yes -90
fat	no 79	yes -54
fauteuil	no 44
fe9na	no 97	yes -75
fe9t	unknown 75	yes -69
fekhdi	no 70	yes -48
fekki	yes 55
fes	no 71	yes -41
feu	no -57	yes 72
fia	no -58	yes 72
fiat	no -135	yes 157
fihom	unknown -89
fin	no -72	unknown 115	yes -46
fissure	no 103	yes -76
flous	no 64	yes -44
fo9	no 43
fo9i	no -85	yes 98
fo9o	no -76	yes 85
four	no 212	unknown -115	yes -120
fourriere	no -238	unknown 195	yes -127
fraches	no 112	yes -99
frigo	no 57	yes -44
fsed	no -44	yes 61
fya	no 49	yes -43
ga3	no 46
galat	no -173	yes 183
gales	no -78	yes 95
galet	no -81	yes 108
galia	yes 46
galou	unknown 126	yes -173
galt	yes 47
garage	no 48
garde	no 46
gardien	unknown 161	yes -220
gare	no -142	unknown 52	yes 77
garro	no 135	yes -120
gaz	no 74	yes -59
gendarmerie	no 49
ghada	no -85	yes 98
ghadich	no -93	yes 108
ghadyin	no -99	yes 118
ghalat	no -94	yes 123
ghalta	no -123	yes 136
ghar9a	no 64
ghber	unknown 115	yes -103
ghda	no -57	yes 79
ghedda	yes -54
ghfelt	no 187	yes -169
ghi	no 77	yes -111
ghorzat	no 40
ghta	no 65	yes -55
glace	no 89	yes -71
glissiere	no 81	yes -51
glovo	no -55	yes 62
golf	no -68	yes 86
golna	no -129	yes 135
gps	no 150	yes -122
grise	yes 45
gueliz	no -50	yes 59
guidon	no 58	yes -40
ha	no -131	yes 146
hada	no 64	yes -42
hadchi	no 47
hamdolah	no -93	yes 108
hamdollah	no 50	yes -44
hammam	no 227	unknown -53	yes -199
hazza	no 70	yes -57
hbet	yes 56
hdert	no -42	yes 56
hebtat	no -149	yes 157
herres	no -187	yes 207
herrsou	no 65	yes -57
hez	no 118	yes -105
hezz	no 58	yes -44
hezzit	no 79	yes -71
hhhh	no 94	yes -65
hit	unknown 55	yes -57
homa	no 76	yes -60
hotel	yes 49
hotte	no 88	yes -75
howa	yes 47
hreb	yes 45
hrebo	no 104	yes -89
hta	no 48
hwa	no -80	yes 102
ibn	no 60
immeuble	no -129	yes 136
impact	no 100	unknown -42	yes -63
imta	no -66	unknown 60
induction	no 84	yes -74
insert	no 51	yes -46
internet	no -43	yes 53
iphone	no 90	yes -74
iyam	no -64	yes 80
jab	no -82	yes 102
jah	no -85	yes 97
jaja	no 126	yes -108
jama3a	no -158	unknown -40	yes 188
jame3	no -53	unknown 142	yes -128
jani	no 55	yes -47
jar	no -50	yes 47
jardin	no 74	yes -44
jardinier	no -94	yes 109
jari	no -138	yes 152
jarna	no -166	yes 182
jarti	no -131	yes 141
jay	no -40
jaya	no -66	yes 102
jbed	no 108	yes -93
jbel	no 159	yes -140
jdar	no 131	yes -111
jdarmia	no -83	yes 98
jdid	no -76	yes 99
jdida	no 49
je	no -40	yes 59
jebs	no 98	yes -78
jeddi	yes -64
jehd	no 130	yes -114
jem3a	no 43
jenb	no -72	unknown 63
jenbi	no -67	yes 77
jer7	no 72	yes -53
jer7a	no 120	yes -101
jerr	no 107	yes -93
jiran	no -67	yes 46
jit	no -40
jm3a	no 92	yes -68
joint	no 56	yes -44
jra	no 160	yes -147
jra7	no -90	yes 116
k7el	no -40	yes 63
k7la	no 102	yes -86
kamel	unknown 65	yes -59
kaml	yes 43
kan9derch	no -46	unknown 165	yes -149
kan9te3	no -149	yes 156
kanch	yes 56
kanchouf	no 47
kandir	yes 40
kangoo	yes 44
kanhez	no 125	yes -103
kant	no -48	unknown 47
kantsenna	unknown -43	yes 46
karossa	no -102	yes 108
karrossa	no -59	yes 74
katghetti	unknown 64	yes -121
katgol	no -147	unknown 45	yes 80
katkhelles	no -89	unknown 127	yes -76
katwje3ni	no 118	yes -100
kay	yes 43
kay3oum	no 91	yes -64
kay9te3	no -132	yes 134
kaych3el	no 40
kaydhak	no 73	yes -62
kaydiro	unknown -44
kaydrni	no -58	yes 75
kayghewwet	no 45	yes -40
kayghli	no 59	yes -45
kaygol	no -44	yes 71
kayhder	no -74	yes 82
kayjawbch	yes 46
kayjri	no -84	yes 99
kayl3eb	no -147	yes 158
kayna	no 117	yes -101
kaynch	unknown 59	yes -41
kaynzel	no -81	unknown 55
kaytleb	no -61	yes 66
kbir	yes 47
keb	no 143	unknown -40	yes -118
kebb	no -72	yes 82
kemmel	no -69	yes 101
kenitra	no -46	yes 55
kent	no -43
kersi	no 109	yes -98
kesser	no -97	yes 117
khali	no -174	yes 190
kharej	no -46	yes 56
kharja	no -86	yes 106
khawi	no 55	yes -43
khawya	no -46	unknown 88	yes -63
khbet	no -107	yes 124
khda	no 55
khdam	no -152	yes 168
khdama	no 54
khdat	no 50
khddama	no -146	yes 156
khdit	no -50	yes 82
khdma	no 77	yes -66
khebtat	no 135	yes -108
khedma	no 55
khella	unknown 94	yes -115
khellat	unknown -46
khellaw	no 42	unknown 42	yes -86
khellit	no -41	unknown 89	yes -56
khenifra	no 45
kherjat	no 59	yes -48
khilal	no -200	yes 217
khir	no -83	yes 99
khouya	no -54	yes 76
khoya	no -112	unknown 90
khrejo	no 110	unknown -42	yes -76
khrejt	no 41	yes -46
khser	no -109	yes 124
khtef	no 122	yes -106
khtfo	no 98	yes -85
khwa	no 40
khwaw	no 78	yes -57
khyata	no 97	yes -90
kifach	unknown 45	yes -84
kla	no -111	unknown 70
klian	no -79	yes 94
km	no -108	yes 136
kola	unknown 58	yes -107
kona	no 62	yes -44
koura	no -145	yes 160
kouzina	no -86	yes 97
krassa	no 87	yes -76
ksida	no -196	unknown 229	yes -101
ktbo	no 71	yes -54
kteb	yes 53
ktef	no 51
l2ard	yes 40
l3am	no 52
l3ani	no -93	yes 104
l3arbia	no -102	yes 121
l3awd	no -104	yes 123
l3chia	no 63
l3ers	no 62	yes -40
l3essas	yes 49
l3omra	no -76	unknown 79
l3oud	no 76	yes -56
l7ad	no 68	yes -49
l7ajja	no -63	yes 79
l7amdolah	no 84	yes -75
l7amdolillah	no -41	yes 68
l7amdollah	no -58	yes 75
l7amdoulillah	no -92	yes 102
l7ammam	no -88	yes 66
l7anout	yes 42
l7chich	no -73	yes 80
l7ed	no 44
l7emmam	no -48	unknown -53	yes 100
l7emsa	no 52
l7it	unknown 65	yes -66
l7ouma	no 147	unknown -77	yes -76
l7out	no 93	yes -82
l7ram	no 72	yes -51
l7ta	no -172	unknown 93
l7yout	no -165	yes 176
l9a	no 93	yes -79
l9antra	no 75	yes -66
l9elb	no 72	yes -49
l9ina	no 60	yes -46
l9it	unknown 43	yes -76
l9itha	no -104	unknown 170	yes -91
laayoune	no -64	unknown 110	yes -89
lah	no -63	yes 80
lakhor	no 40
lakhra	no -68	yes 80
larache	no 45
larb3	no 42
lard	yes 47
lasse9	no -88	yes 100
lassurance	no -222	unknown 129	yes 57
lavabo	yes 46
lave	no 54
laver	no 73	yes -54
lbab	yes 43
lbalcon	no 71	yes -60
lbanka	yes 48
lbareh	no -75	unknown 119	yes -50
lbarriere	no 164	yes -147
lbatterie	no 100	yes -70
lbe7r	no 62	yes -53
lbent	no -54	yes 70
lberd	no 61
lbghel	no -55	yes 62
lbid	no 125	unknown -85	yes -40
lbit	no 72	yes -61
lblassa	no 58
lcaisse	no 78	yes -67
lcamion	no -110	yes 136
lconstat	no -52	yes 63
ldakhel	no 40
le	yes 54
lfayadan	no 75	yes -55
lfeu	no -74	yes 85
lfo9	no -70	yes 72
lfo9ani	unknown -42	yes 49
lforn	no 50	yes -40
lfou9ani	no -111	yes 130
lgaz	no 40
lghalta	no -121	yes 132
lghis	yes 54
lghorzat	no -104	yes 117
lhamdollah	no -124	yes 136
ligament	no 113	yes -92
ligne	no 46
lihom	no -85	yes 109
lik	no 109	yes -86
likom	no -69	yes 50
lil	no 49
lila	no 75	yes -52
lille	no -65	yes 83
limen	no -64	yes 44
limna	no 88	yes -69
lina	no -45	yes 69
liser	no -125	unknown 199	yes -149
lisser	no -96	unknown 93
livraison	no -66	yes 86
liya	no 52
ljar	no -207	yes 224
ljara	no -100	yes 118
lkamio	no 83	unknown -69
lkar	no -59	yes 74
lkbir	no 83	yes -66
lkbira	no 71	yes -63
lkelb	unknown 47
lkhedma	yes 60
lkhel3a	no 62	yes -55
lkhett	no -154	yes 168
lkhir	no -128	unknown 41	yes 86
lkhobz	no -40	yes 51
lkhodra	no -97	yes 114
lklian	no -49	yes 55
lkora	no -71	yes 86
lkorsi	no 81	yes -49
lkouzina	no 78	yes -64
lkra	no -42	yes 50
lli	no -103	yes 79
lm3iz	no 120	yes -109
lma7dar	no -49	yes 63
lmachine	no -46	yes 69
lmalik	no 60	yes -41
lmatricule	no -79	yes 116
lmohim	no 56	yes -43
lmoteur	no -79	unknown 48
lmoto	no -88	unknown 53
lmra	yes 44
lmraya	no 107	yes -86
lo7	no 181	yes -174
local	no 82	yes -57
logan	no 82	yes -64
lor	no -62	yes 44
lpare	no 41	yes -90
lparking	no -93	yes 110
lpc	no 106	yes -91
lpolis	no -109	unknown 88
lunette	no 131	unknown -61	yes -72
lustre	no -134	yes 143
lvase	no -163	yes 171
lvitre	no 61
lvol	no 60
lwad	no 59	yes -45
lwalid	no 94	yes -75
lwalida	no 51
lwer9a	no -49	yes 57
lwest	no 54
lwi9aya	no 104	yes -87
m3ah	no -102	yes 120
m3aha	no -55	unknown 111	yes -61
m3ahom	no -133	unknown 79
m3akom	no 60
m3emmer	yes 48
m3ewja	no -88	unknown 193	yes -195
m7dar	no -194	yes 212
m7loul	no 60	yes -41
m7loula	no 48	unknown -42
ma3endi	no -180	unknown 171
ma3reft	no 58	yes -44
ma3reftch	no -93	unknown 173	yes -97
maarouf	yes 46
macbook	no 60	yes -50
machi	no -59	unknown 44
machine	no 58
madame	no -46	yes 57
mafia	no 141	yes -127
mai	no -63	unknown 114	yes -79
main	no -84	unknown 102	yes -97
makanch	no -69	yes 83
makayn	no -131	unknown 111
makaynch	no -56	unknown 57
malle	no 46
marche	no -70	yes 89
marjane	no -97	yes 119
marrakech	yes 81
mars	no 83	unknown -43	yes -48
marteau	no -103	yes 115
martil	no 91	unknown -45	yes -53
mat	no 64	yes -45
matelas	no 136	yes -118
matet	no 43
mato	no 70	yes -55
matricule	no -118	unknown 74
mbelel	unknown 52
mchat	no 58
mchaw	no 71	yes -60
mchina	no 69	unknown -43
mchit	no 54	yes -45
mchitch	no 84	yes -65
me7loul	no 94	yes -67
meknes	unknown 65	yes -73
mellin	no 107	yes -99
menhom	no 93	yes -78
menni	no -93	yes 102
mercedes	no -53	yes 64
mersa	no 47
meskin	no 63	yes -43
meskina	no 44
meubles	no 135	unknown -45	yes -90
mherrsa	yes 61
mherrsin	no 80	yes -64
minerve	no -170	yes 174
mjrou7	no 57	yes -40
mnha	no 47
mni	no -58	yes 76
mnin	no -59	unknown 100	yes -46
mochkil	yes 48
modem	no 62	yes -53
mohammadi	yes 59
mol	no -68	yes 82
mora	no -56	yes 76
mosta3jalat	no -66	yes 86
moul	no -86	yes 100
moulaha	no -46	yes 56
moulat	no -99	yes 117
mous	unknown 78	yes -56
mouss	no 133	yes -110
mra	no 98	yes -72
mrat	no -141	yes 158
mrrat	no -147	unknown 102
msdoud	no 42
msini	no -83	yes 97
mzyan	yes 40
mzyanin	no -73	yes 83
n3emro	no -90	unknown 150	yes -62
n3est	no -81	yes 102
n3eyyet	no 42
n3ref	no 58	yes -64
n7ell	no 186	yes -173
n9der	no 41	unknown -42
n9derch	no -164	yes 173
n9ez	no 178	yes -155
na3es	no 68
na3sa	no -61	yes 83
na3sin	no 51
na9es	no 83	yes -59
nad	no -59	yes 70
nakhla	yes 51
nas	yes 58
nazel	no -80	yes 95
nbeddel	no 58	unknown -61
nchki	yes 40
nchof	no -117	unknown 112
ndiro	no 101	yes -81
nefs	yes 56
neiman	no 66	yes -50
nemra	no -51	yes 58
nemrti	no -56	yes 70
nit	no 136	yes -116
nkhdem	no 41
nmchi	no -43
nnas	no 59	yes -45
nsa	no -108	yes 118
nsat	no -68	yes 80
nsifet	no 87	yes -72
nta	yes 53
nzelat	no 102	yes -88
nzelt	no -69	unknown 41
octobre	no 45
onee	no 53
operation	no 69	yes -53
ordonnance	no 58	unknown -49
ouarzazate	no 48	yes -40
oujda	unknown 43	yes -51
ourika	no 92	yes -73
oxygene	no 106	yes -88
panneau	yes 41
panneaux	no 78	yes -62
papier	no 55
parabole	no -72	yes 87
parbriz	unknown 71	yes -89
parking	yes -44
parquet	no 85	yes -68
partner	no -52	yes 63
passage	no -114	yes 127
passeport	no 95	unknown -74
pc	no 84	yes -73
peage	no 52
peinture	no 132	yes -104
perceuse	no -81	yes 106
permis	no -65	yes 78
peugeot	no -67	yes 91
picanto	no -77	yes 106
pieton	no -42	yes 49
placards	no 99	yes -86
plafond	no -98	unknown 84
plainte	no 73	yes -52
plastique	no 59	yes -47
platre	no 88	yes -75
pneus	no 89	yes -73
point	yes 44
points	no 49
polis	yes 55
port	no -132	unknown 119
portable	no 112	yes -91
porte	no -52	unknown 42
portiere	no -100	yes 118
poteau	no 100	yes -77
pouces	no -100	yes 121
prelevement	no -57	unknown 116	yes -116
priorite	yes 44
protection	no 52
qbel	no 57	yes -50
qoddam	no -51	unknown 82
ra9m	yes 44
radiateur	no 53
radio	no 59
rah	yes 42
rajel	no 68	yes -52
rakba	no -48	yes 66
rakeb	no 72	yes -56
rani	unknown 71	yes -46
rapport	no -158	unknown 85	yes 66
rasou	no 54	unknown -40
rass	yes 56
rasso	no 106	yes -97
rayure	no -103	yes 120
rb3a	no 100	yes -84
rbat	yes 42
rebbi	no -91	yes 104
rech	no 118	yes -94
rej3	no 41
rejlia	no -101	unknown 152	yes -79
rejlih	no -131	yes 142
rejliha	no -84	yes 97
remboursement	unknown 60	yes -66
remorque	no -116	unknown 69
repos	no 71	yes -61
retro	no -82	yes 75
retros	no 182	yes -159
ri7	no 46
ri7a	no 76	yes -52
riad	unknown 57	yes -68
rideau	no 42
rideaux	unknown 55	yes -63
rj3at	no -40	yes 49
rje3	no -50	yes 67
rje3na	no 64	yes -55
rje3t	yes -43
rjli	no 94	yes -78
rkebt	no 110	unknown -53	yes -67
rmad	no 67	yes -60
rmaw	no 141	yes -127
rmel	no 85	yes -109
robinet	no -43	yes 67
robini	no -40	yes 63
rocade	no -87	yes 109
rochd	no 60
rokkab	no -202	unknown 141	yes 53
rond	yes 56
roue	no 44
roues	no 89	yes -52
rouge	no -63	yes 75
route	no -43	yes 51
rwida	no 104	yes -89
s7i7	no 134	yes -109
sa3a	no 66
sa3at	no 66	yes -56
sa3i9a	no 56	yes -45
sa7b	no -132	yes 146
sa9f	no 126	yes -111
sac	no 44
sahbi	no -50	yes 64
sak	no 58
sakna	no -96	yes 119
sal	no -55	yes 68
salama	yes 56
sale	no 68	yes -52
salem	no 108	yes -97
salmin	no 44
samsung	no 101	yes -85
samu	yes 50
sarout	no 64	unknown -42
sayeg	no -41	yes 54
sayg	no 101	yes -79
sayga	no -68	yes 86
sba3	no 65	yes -51
sba3i	no 144	yes -122
sbagha	unknown 55
sbah	no 46
sbe3	no 56	yes -43
sbitar	unknown 68
sda3ni	no -79	yes 89
se9f	no 51
sebaa	unknown 85	yes -129
sebagha	unknown 80	yes -73
sebbagh	no -137	unknown 79	yes 44
sebbni	no -81	yes 94
sedri	no -104	yes 117
sejlat	no 80	yes -65
sekran	no -186	yes 195
sellom	no 124	yes -108
sellum	no -94	yes 107
serrure	no 64
serrurier	no -140	unknown 156	yes -50
serveur	no -61	yes 71
service	no 76	yes -68
settat	unknown 51
sewrat	no 125	yes -105
sghir	yes 52
si	no -169	yes 185
sidi	no 44
sif	no 139	yes -123
sifett	no -164	unknown 90	yes 91
siphon	no 54
sir	yes 49
skhoun	no -68	yes 92
skhouna	no 78
ski	no 84	unknown -81
sla	no 41
sme3t	no 48
sme7	no -55	yes 70
smeh	yes 44
smito	no -150	yes 165
snin	no -99	yes 117
societe	no -59	yes 96
sokkar	no 81	yes -60
solaire	no 88	yes -62
sor3a	no -137	yes 143
souk	no 42	yes -73
sour	no -98	yes 114
sous	no 48
sport	no 72	yes -62
spray	no 106	yes -88
sre9o	no 56	yes -44
ss9ef	no 48
ssalam	no -108	yes 120
ssel3a	yes 44
sta7	unknown 42
stah	no 68	yes -56
station	no 102	yes -82
stel	no -67	yes 84
store	yes 43
stylo	no -78	yes 94
sultan	no 73	unknown 59	yes -132
surtension	no 46
syndic	no -121	unknown 95
t9as	no -48	yes 69
t9elbat	no 86	yes -73
ta3	no -199	unknown 225	yes -58
ta7	no -47	yes 52
ta7et	no 114	yes -89
ta7ti	no -97	yes 120
tabla	no 48
tableau	yes 44
tache	no -146	yes 165
tags	no 107	yes -86
tah	no -52	yes 72
tahat	no -57	yes 85
talb	no 85	yes -54
tan	no 148	yes -132
tanger	no 79	yes -59
tani	yes 47
tanja	no 46
tar	yes 70
tarat	no -62	unknown -47	yes 103
taret	no -124	unknown 143
tata	no 65	yes -48
tayara	no 73	yes -60
tayeh	no -129	unknown 239	yes -189
taza	no 42	unknown -44
tbarkllah	no 50
tben	no 96	yes -78
tbib	no -50
tcha99	no 160	unknown -72	yes -86
tche99at	no 119	yes -101
tcherreg	yes 44
tchettat	no 76	yes -52
tchqet	no 73	yes -58
tchqqat	no 99	yes -75
tdarr	no 51
tderr	no 76	yes -55
te7	no -160	yes 171
te7to	no 142	yes -124
tebla	no -71	yes 86
tebrouri	no 66	yes -50
telj	no -62	yes 77
telt	no -91	yes 110
temoin	no -164	unknown 112	yes 69
tempete	no -41	yes 67
tente	no 85	yes -75
terrasse	no -46	yes 60
tfahemna	no -41	yes 58
tfekk	no -100	yes 118
tfelle9	no 63	yes -52
tfer9e3	no 106	yes -87
tferg3at	no -69	unknown 124	yes -82
tferge3	no 44
tferr9at	no 112	yes -97
tferre9	no -115	yes 130
tfitha	no 80	yes -67
therres	no 115	yes -95
therrsat	no -82	yes 94
tilifoun	no 73	yes -56
tjer7at	no -83	yes 89
tjre7t	no 40
tkesser	no 91	yes -73
tkhedchat	no -167	yes 179
tkhelles	no -89	yes 104
tkherbe9	no -85	unknown 126	yes -78
tkser	no 135	yes -112
tla3	yes -51
tla3t	no 85	yes -57
tlata	yes 63
tle3	no 45
tle3t	no 135	yes -105
tle9	no -92	unknown -60	yes 143
tlef	no 174	unknown -61	yes -129
tlfaza	yes 58
tlgha	no 85	unknown -54
tma	no 44
tmma	yes 62
tnefekh	no 50
tnefkh	no -50	unknown 85	yes -60
tnefkhat	no 70	yes -43
tobis	no -43	yes 65
toit	no 66	yes -43
tomobilat	no -41	yes 69
tomobilti	no 63
tonobil	unknown 61	yes -90
tonobilti	no -70	yes 95
toub	no -102	yes 111
tqlebt	yes 48
tra9	no 79	yes -63
trace	unknown 71
tractor	no 108	yes -82
train	no 102	unknown -42	yes -59
tram	no -99	yes 114
triangle	no 115	yes -104
tricycle	no 44
tsadmna	no -100	yes 115
tsawer	yes 48
tsed	no 101	yes -75
tsellekh	no -109	yes 121
tsre9	no 102	yes -72
ttelj	no 153	yes -139
tuyau	no -44	yes 54
ultras	no 79	yes -70
usine	no 40
vaisselle	no 54
valise	no 73	yes -47
vehicule	no -67	yes 99
veranda	no 60
verglas	no 47
villa	no 141	yes -119
vitre	no -53	yes 91
vitrine	yes 50
volant	no -137	yes 144
w9ef	no -68	yes 73
w9efch	no -106	yes 112
wa7d	yes 40
wa7da	no 73	yes -49
wa7di	no 110	yes -94
wa9fa	no -88	yes 65
wa9t	no -168	yes 192
wach	unknown 83	yes -68
wad	no 139	yes -114
wahd	no -66	yes 74
wahda	no -52	yes 64
wahdin	no 155	yes -133
wakha	no -48	yes 75
wakil	no 101	yes -68
walakin	yes 43
walida	no 66	yes -55
wc	no 150	yes -124
we7da	no -116	unknown -47	yes 156
we9fat	no -95	yes 100
weekend	no 57	yes -48
wejhi	no 112	yes -95
wejhou	no 78	yes -69
weld	no -53	yes 68
wellat	no -56	yes 83
wer9a	no -157	unknown 212	yes -72
west	no -48	yes 69
wgef	no 72	yes -59
wla	unknown 54
wlad	unknown 40
wladi	unknown 47	yes -72
wld	yes 45
wlidi	yes 46
wqe3	no -61	yes 68
wqef	no -185	unknown 183
wsel	unknown 48
wst	no 42	unknown 59	yes -102
ya	no -72	unknown 154	yes -119
ychouf	no -88	yes 107
ydir	no 104	yes -93
ykhelles	no -62	yes 73
ymken	no -42	unknown 55
youm	no 82	yes -50
youssef	no -72	yes 79
ysni	yes 48
ytbeddel	no 112	yes -73
zad	no -129	yes 139
zadt	no -61	yes 82
zagora	no 140	yes -113
zaj	no 62	yes -48
zbel	no -105	yes 123
zel9at	yes 61
zellij	no 44
zen9a	no -203	unknown 171
zer9a	no -64	yes 48
zerba	no 99	yes -87
zerban	no -95	yes 101
zerbiya	no -226	yes 242
zitoun	no 56
zjaja	no 151	yes -121
zle9	no 75	yes -54
zle9t	no 104	yes -72
zrabi	no 57	yes -41
zre9	no -61	yes 78
`;
